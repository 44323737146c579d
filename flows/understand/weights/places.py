"""What each piece of evidence about places is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	home	-2.24	fell	-2.22	laid	-2.11	lies	-2.56	whole	-0.55
+1=#	home	-0.21	fell	-0.05	laid	0.16	lies	-0.05	whole	0.13
+1=##	laid	0.16	lies	0.17
+1=###	fell	-0.29	laid	-0.1	whole	-0.21
+1=####	home	-0.08	fell	-0.17	lies	-0.56	whole	-0.1
+1=#####	whole	-0.07
+1=$	home	0.07	fell	-0.43	laid	0.16	lies	-0.32	whole	0.73
+1=101st	whole	0.08
+1=18th	fell	-0.06
+1=2nd	fell	0.05
+1=3e	whole	-0.1
+1=8h	laid	0.08
+1=a	home	-0.55	fell	0.21	laid	-0.08	whole	0.33
+1=about	fell	-0.06	laid	-0.26	whole	-0.07
+1=after	home	-0.09	fell	-0.08	laid	0.07	lies	-0.05	whole	0.13
+1=ai	fell	-0.14	laid	-0.33	whole	0.25
+1=all	home	0.06	fell	-0.05	laid	0.15
+1=am	fell	-0.1	laid	0.07	whole	-0.08
+1=ama	fell	0.11
+1=an	home	-0.06	fell	0.27	laid	-0.1	lies	-0.13	whole	-0.45
+1=ancien	home	0.07
+1=and	home	-0.16	fell	-0.16	laid	-0.06	lies	-0.06	whole	0.45
+1=anh	fell	0.54	laid	-0.16	lies	-0.07	whole	-0.07
+1=anne	lies	0.1
+1=ao	fell	0.19	whole	0.13
+1=ap	home	0.06	laid	-0.13	lies	0.19	whole	0.1
+1=apres	laid	-0.05	whole	0.06
+1=april	fell	0.07
+1=area	fell	0.08	whole	-0.09
+1=around	fell	0.07	whole	0.05
+1=as	fell	-0.13
+1=asked	fell	0.13
+1=at	fell	-0.29	laid	-0.08	lies	0.17	whole	-0.05
+1=au	home	0.1	fell	0.34	laid	-0.07	whole	-0.27
+1=avec	fell	0.23	lies	-0.05	whole	0.1
+1=ay	home	-0.05	fell	-0.07	laid	0.22	lies	0.38	whole	-0.15
+1=b	home	0.22	laid	-0.06	lies	0.06	whole	-0.1
+1=b2	whole	-0.11
+1=b52	fell	-0.06	laid	0.06	whole	-0.07
+1=ba	home	-0.48	fell	0.1	laid	0.11	lies	0.08
+1=bac	fell	0.21	laid	-0.24	whole	-0.11
+1=bach	home	0.05	whole	-0.08
+1=bai	fell	0.09
+1=bam	whole	-0.13
+1=ban	fell	-0.33	laid	-0.13	lies	-0.18	whole	-0.08
+1=bang	home	-0.1	fell	-0.25	lies	-0.09	whole	-0.1
+1=bao	home	0.1	laid	0.05	lies	-0.18	whole	0.13
+1=bat	fell	0.06	laid	-0.05	whole	0.18
+1=battalion	fell	-0.07
+1=bay	home	0.07	fell	-0.15	laid	0.19	whole	0.28
+1=be	whole	0.08
+1=because	laid	0.11	lies	0.09
+1=before	fell	-0.15
+1=behind	fell	0.09	whole	0.09
+1=ben	fell	-0.07	laid	-0.1	lies	-0.21	whole	-0.06
+1=benh	home	-0.08	fell	0.09
+1=bep	fell	0.23
+1=bi	fell	0.27	laid	-0.16	lies	-0.16	whole	0.21
+1=bia	laid	-0.51	lies	0.32	whole	-0.28
+1=bien	laid	0.08	lies	0.06	whole	-0.2
+1=biet	home	-0.12	fell	-0.15	lies	-0.05	whole	0.06
+1=bieu	laid	-0.05	whole	-0.08
+1=binh	home	0.16	fell	-0.05	whole	-0.13
+1=bo	lies	0.1	whole	0.14
+1=boc	laid	-0.05
+1=bodies	fell	0.1	laid	-0.06	whole	-0.05
+1=body	fell	0.12	whole	0.08
+1=bom	fell	0.25	laid	-0.16	lies	0.16
+1=bon	fell	0.09	laid	0.28
+1=bong	whole	-0.06
+1=born	whole	-0.07
+1=both	whole	0.05
+1=brought	fell	0.11	whole	0.09
+1=bu	home	-0.07
+1=bua	fell	0.1	lies	0.05	whole	0.11
+1=bui	home	-0.14	fell	0.28	laid	0.07	whole	0.12
+1=buon	lies	-0.05
+1=burial	fell	0.1
+1=buried	fell	-0.11	whole	0.05
+1=but	fell	-0.08	laid	-0.16	lies	0.15	whole	0.09
+1=by	fell	-0.28	laid	-0.05	whole	-0.05
+1=c	home	-0.07	laid	0.06	lies	0.06	whole	0.08
+1=c1	whole	-0.06
+1=c14	home	0.06	whole	0.1
+1=c18	laid	0.1	whole	0.06
+1=c2	laid	-0.05
+1=c3	home	0.05
+1=c9	home	0.06
+1=ca	fell	-0.09	laid	-0.24	lies	-0.08	whole	-0.06
+1=cac	fell	-0.11	laid	-0.07	lies	0.4
+1=cach	home	-0.06	fell	-0.31	laid	0.11	lies	0.11	whole	0.48
+1=cai	fell	0.15	lies	-0.06	whole	-0.27
+1=called	home	0.15	whole	0.12
+1=cam	home	-0.07	fell	0.15	laid	0.09
+1=camp	fell	0.09	laid	-0.08	whole	0.13
+1=can	home	-0.15	laid	0.1	lies	0.06	whole	-0.16
+1=canal	whole	-0.05
+1=canh	home	-0.05	fell	-0.15	lies	-0.14	whole	0.28
+1=cao	home	-0.07	fell	-0.14	lies	-0.09
+1=cap	home	-0.16	fell	0.09	lies	-0.06
+1=capitaine	lies	0.06
+1=capt	fell	-0.09	laid	0.13	whole	0.06
+1=card	whole	-0.13
+1=cat	home	0.11	fell	-0.14	whole	-0.13
+1=cau	home	0.1	fell	-0.15	lies	-0.17
+1=cay	home	0.07	fell	-0.07	laid	0.25	lies	-0.05	whole	0.06
+1=ce	fell	-0.08
+1=cemetery	fell	-0.07
+1=cha	home	0.08	fell	-0.2	lies	-0.18
+1=chac	fell	-0.09	laid	0.05	lies	-0.08
+1=chai	laid	0.2	lies	0.1
+1=cham	whole	0.05
+1=chan	laid	-0.05	whole	-0.07
+1=chang	fell	0.12	lies	0.08	whole	0.06
+1=charlie	fell	0.05	whole	-0.2
+1=chat	fell	0.05	laid	0.05
+1=chau	home	0.08	fell	-0.1	laid	-0.08	lies	0.16	whole	0.11
+1=chay	fell	-0.11	laid	-0.08	lies	0.09
+1=che	fell	-0.1
+1=chen	whole	-0.05
+1=chep	fell	-0.3	laid	-0.12
+1=chet	home	-0.16	fell	-0.19	laid	0.19	lies	-0.08
+1=chi	home	-0.27	fell	-0.24	laid	0.14	lies	-0.1	whole	-0.05
+1=chiec	home	0.07	fell	0.13	whole	0.09
+1=chien	fell	0.11	laid	-0.18	lies	0.05	whole	0.09
+1=chieu	home	0.09	whole	0.1
+1=chim	whole	-0.05
+1=chin	home	-0.08	laid	-0.14	lies	0.31	whole	0.07
+1=chinh	fell	-0.14	laid	-0.24	lies	0.07	whole	-0.17
+1=cho	home	0.14	laid	0.15	lies	-0.05	whole	-0.18
+1=chon	home	-0.3	fell	0.2	lies	-0.05	whole	0.07
+1=chong	home	0.11	fell	-0.08	lies	-0.07	whole	0.06
+1=chu	home	-0.24	fell	0.17	lies	-0.1	whole	0.22
+1=chua	home	0.27	fell	-0.5	laid	-0.7	lies	0.32	whole	-0.14
+1=chuc	home	0.05	fell	0.06	lies	-0.1	whole	0.1
+1=chung	home	-0.24	laid	-0.34	lies	-0.06
+1=chuong	home	0.06	lies	0.05	whole	0.15
+1=chup	lies	0.11
+1=chuyen	home	0.15	fell	-0.25	laid	-0.12	lies	0.1	whole	0.08
+1=citadel	home	-0.07	whole	-0.13
+1=clerk	home	-0.15	fell	-0.2	laid	-0.05
+1=co	fell	-0.09	laid	0.05	whole	0.09
+1=coi	lies	0.26	whole	0.08
+1=col	fell	0.13	whole	0.08
+1=commune	fell	-0.06	laid	-0.05	whole	-0.15
+1=con	home	-0.12	fell	-0.14	laid	-0.06	lies	0.31	whole	0.27
+1=cong	fell	-0.2	laid	-0.16	whole	0.13
+1=contact	fell	0.2
+1=cot	fell	-0.14	lies	0.31
+1=cote	fell	0.1
+1=could	lies	-0.06
+1=counted	fell	-0.08
+1=cpl	laid	0.06	whole	-0.1
+1=cu	home	-0.15	fell	-0.29	laid	0.21	lies	-0.22	whole	0.29
+1=cua	home	0.1	fell	-0.16	laid	0.05	lies	-0.22	whole	-0.19
+1=cuc	home	0.07	fell	-0.05	laid	-0.05	whole	0.05
+1=cung	home	0.06	fell	0.25	laid	0.11	lies	-0.25	whole	0.31
+1=cuoi	home	0.18	lies	-0.11
+1=cuon	fell	0.08
+1=cuong	home	-0.05
+1=cut	home	-0.06	whole	0.06
+1=cuu	fell	-0.12
+1=d	laid	0.13	lies	0.18	whole	-0.19
+1=d2	whole	-0.16
+1=d5	whole	-0.09
+1=d7	home	-0.1
+1=d8	fell	0.05
+1=d9	whole	0.05
+1=da	fell	0.24	laid	-0.07	lies	0.21	whole	0.13
+1=dac	home	-0.28	fell	-0.19
+1=dai	fell	0.1	laid	-0.06	whole	0.05
+1=dak	laid	-0.05
+1=dam	fell	-0.22	laid	-0.08	lies	0.07
+1=dan	home	0.22	fell	0.15	laid	-0.22	lies	0.36	whole	-0.06
+1=dang	fell	-0.28	lies	-0.14	whole	0.05
+1=danh	home	0.17	fell	-0.43	lies	-0.05	whole	-0.12
+1=dans	home	-0.05	fell	-0.22	laid	0.15
+1=dao	home	0.1	fell	0.15	lies	-0.1
+1=dap	home	-0.05	fell	0.14	laid	0.16	lies	0.14	whole	0.08
+1=dat	home	-0.16	laid	0.12	lies	-0.05	whole	0.1
+1=dated	fell	-0.05	laid	0.05
+1=dau	home	-0.16	fell	-0.45	laid	0.15	lies	-0.29
+1=day	laid	0.05
+1=dc	home	-0.06
+1=de	home	-0.27	fell	0.06	laid	-0.14	lies	0.17	whole	-0.08
+1=dead	home	-0.07
+1=dec	fell	0.08	laid	-0.05
+1=december	home	-0.05	fell	-0.13
+1=dem	home	0.15	fell	-0.15	laid	-0.23	lies	-0.13	whole	0.1
+1=den	home	-0.06	fell	-0.1	laid	-0.08	lies	-0.08	whole	0.21
+1=deo	laid	0.12
+1=des	whole	-0.06
+1=deu	home	0.24	fell	0.06	laid	-0.08	lies	-0.08	whole	0.15
+1=di	home	0.42	fell	-0.18	laid	0.17	lies	-0.26	whole	0.11
+1=dia	lies	0.13	whole	-0.13
+1=dich	laid	-0.1	whole	-0.13
+1=died	home	-0.1
+1=dien	home	0.11	fell	0.05	laid	-0.11	lies	0.1	whole	-0.21
+1=dieu	fell	0.07
+1=dinh	home	0.05
+1=division	fell	0.1	whole	0.05
+1=do	home	-0.15	fell	0.68	laid	0.15	lies	-0.21	whole	-0.24
+1=doan	home	0.09	fell	0.06	lies	-0.09	whole	-0.11
+1=doc	home	-0.09	fell	0.35	lies	-0.08
+1=documents	laid	0.07	lies	-0.06
+1=doi	home	-0.11	fell	-0.19	laid	0.3	lies	-0.2
+1=don	home	-0.21	fell	0.09	laid	0.07
+1=dong	home	-0.09	fell	0.11	laid	0.22	lies	-0.2	whole	-0.15
+1=dont	home	-0.08
+1=dot	home	-0.07	fell	-0.13	laid	-0.06	lies	0.09
+1=dr	whole	-0.05
+1=driver	laid	0.12
+1=dt	home	-0.05	laid	0.07	whole	-0.08
+1=du	home	0.16	fell	0.09	laid	-0.07	lies	-0.06	whole	-0.06
+1=dua	home	-0.12	laid	-0.08	lies	-0.1
+1=duc	fell	-0.17	lies	-0.09	whole	-0.05
+1=dug	fell	0.18	whole	0.07
+1=dung	home	-0.14	fell	-0.08	laid	-0.23	lies	0.12	whole	0.2
+1=duoc	home	0.12	lies	-0.13	whole	-0.13
+1=duoi	laid	0.21	whole	-0.05
+1=duong	home	-0.12	laid	0.1
+1=during	fell	0.11	whole	0.17
+1=duy	whole	-0.13
+1=dv	fell	0.29	laid	0.16	lies	0.05	whole	0.17
+1=e	home	-0.13	fell	0.05	laid	-0.11	lies	-0.06
+1=e24	home	0.05
+1=e66	whole	-0.06
+1=e95	fell	-0.15
+1=elle	whole	0.06
+1=em	home	0.21	fell	0.08	laid	-0.16	lies	-0.2
+1=en	home	0.11	fell	0.38	laid	-0.14	whole	0.35
+1=enemy	laid	-0.05	whole	0.07
+1=engage	fell	-0.08
+1=engineers	whole	0.11
+1=enlisted	home	0.06	whole	0.09
+1=entre	whole	-0.06
+1=entry	whole	-0.05
+1=est	laid	0.11	whole	0.14
+1=et	fell	0.05	laid	-0.15	whole	0.19
+1=evening	fell	0.13
+1=father	laid	0.15
+1=feb	fell	0.12	lies	0.13
+1=fin	fell	0.11
+1=first	whole	0.05
+1=five	fell	0.06
+1=for	fell	0.06	whole	0.1
+1=found	lies	0.08
+1=from	home	-0.11	fell	-0.21	laid	0.17	whole	-0.11
+1=fsb	fell	0.1	whole	0.05
+1=gach	laid	0.14	whole	0.12
+1=gan	laid	-0.09	lies	0.17	whole	-0.06
+1=ganh	home	0.1
+1=gap	home	-0.05	fell	0.07	whole	0.08
+1=gay	fell	-0.07
+1=ghe	home	-0.08	whole	-0.11
+1=ghi	home	-0.07	laid	0.08	lies	-0.16	whole	0.13
+1=gi	home	0.12	laid	-0.06	whole	0.15
+1=gia	home	-0.19	laid	0.17	lies	-0.15	whole	0.09
+1=giac	home	0.16	fell	-0.14	whole	0.06
+1=giai	home	0.09	laid	0.07	lies	0.1	whole	-0.08
+1=giam	fell	-0.09
+1=giang	laid	-0.12	lies	-0.05
+1=giao	home	-0.07	laid	-0.12	lies	-0.06	whole	-0.1
+1=giap	laid	0.06	lies	0.11
+1=giau	whole	-0.05
+1=giay	fell	-0.41	laid	-0.18	lies	0.19	whole	0.13
+1=gieng	fell	0.08	lies	0.11	whole	0.1
+1=giet	whole	0.16
+1=gio	laid	0.35
+1=gioi	fell	-0.05	whole	-0.16
+1=giong	fell	0.1	whole	-0.07
+1=giu	home	-0.07	fell	-0.1	whole	0.05
+1=giua	laid	-0.09	whole	-0.12
+1=giup	lies	0.24
+1=go	laid	0.05
+1=goc	fell	0.09	laid	0.05	lies	0.09	whole	0.16
+1=goi	home	-0.12	fell	0.25	laid	-0.07
+1=gom	home	-0.06	fell	0.32	laid	0.24
+1=gon	whole	-0.11
+1=gps	fell	-0.07	laid	0.23
+1=grave	fell	-0.06	whole	-0.06
+1=grid	home	-0.06	laid	-0.1	whole	0.08
+1=group	fell	0.11
+1=guerrilla	fell	0.08
+1=gui	home	0.07	laid	-0.14	lies	-0.06	whole	0.11
+1=h	fell	-0.05	laid	0.09	whole	0.22
+1=h3	whole	0.05
+1=ha	home	-0.13	fell	0.25	laid	0.19	lies	-0.11	whole	-0.07
+1=had	fell	-0.05	laid	-0.07	lies	0.13
+1=hai	home	0.27	laid	0.25	lies	-0.25	whole	-0.21
+1=ham	laid	0.13	whole	-0.24
+1=han	lies	-0.1
+1=hang	home	-0.14	fell	-0.09	laid	-0.16	lies	-0.09	whole	0.24
+1=hanh	whole	-0.08
+1=hao	laid	0.11	lies	-0.05
+1=hau	home	-0.09	fell	-0.06
+1=have	fell	-0.06
+1=hay	home	0.05	fell	-0.42	laid	-0.05	lies	-0.15	whole	-0.08
+1=he	home	0.27	fell	0.12	laid	0.47	lies	-0.17	whole	0.33
+1=her	home	-0.08	fell	0.09	lies	0.1
+1=het	home	0.1	fell	0.2	lies	-0.06
+1=hi	home	-0.31	fell	0.17	lies	0.09	whole	-0.06
+1=hien	home	-0.29	fell	-0.06	laid	0.51	whole	0.19
+1=hieu	laid	0.06
+1=hill	home	0.05	fell	0.13
+1=hinh	fell	0.05	laid	0.06	whole	0.05
+1=his	home	0.32	fell	0.11	laid	-0.12	lies	-0.05	whole	0.09
+1=hit	fell	-0.15
+1=ho	fell	0.35	laid	-0.25	lies	0.2	whole	-0.13
+1=hoa	fell	-0.17	lies	-0.05
+1=hoac	laid	-0.06	lies	-0.17	whole	-0.12
+1=hoai	home	0.12	fell	-0.06	whole	0.08
+1=hoang	whole	0.08
+1=hoc	home	0.27	fell	-0.12	laid	-0.09
+1=hoi	home	0.29	fell	0.13	laid	0.14	lies	-0.49	whole	0.05
+1=hom	fell	0.05	laid	-0.26	lies	-0.17	whole	-0.15
+1=hon	fell	0.15	laid	0.1	whole	0.06
+1=hong	home	-0.06	fell	0.09
+1=hop	laid	0.16	whole	-0.08
+1=hp	home	0.09	whole	-0.06
+1=hs	fell	-0.22	laid	-0.06	lies	-0.08	whole	-0.11
+1=ht	whole	-0.15
+1=huan	home	-0.08	fell	-0.06
+1=hung	lies	-0.05	whole	0.05
+1=huong	fell	-0.09	laid	-0.07	lies	-0.16	whole	-0.19
+1=huu	laid	0.07	whole	-0.19
+1=huy	fell	0.06	lies	0.13
+1=huyen	home	0.05
+1=huynh	laid	-0.1	lies	0.26	whole	-0.05
+1=hy	home	0.05	fell	-0.08	laid	-0.1	whole	-0.22
+1=i	home	0.06	laid	0.12	lies	-0.16	whole	0.5
+1=ia	whole	-0.18
+1=if	laid	0.17
+1=il	home	0.53	fell	-0.43	laid	0.39	lies	-0.08	whole	0.11
+1=ils	whole	-0.05
+1=in	home	0.17	fell	0.25	laid	0.15	whole	0.18
+1=inh	whole	0.05
+1=inside	laid	-0.16	lies	-0.05	whole	-0.07
+1=interred	fell	0.1	laid	0.24	whole	0.1
+1=is	home	0.1	laid	-0.07
+1=it	laid	-0.06	lies	-0.08	whole	0.15
+1=j	fell	0.07	laid	0.08	lies	0.08	whole	0.15
+1=janvier	fell	-0.09
+1=je	laid	0.36	lies	-0.08	whole	0.23
+1=july	laid	-0.08
+1=june	home	-0.06	fell	0.36	whole	-0.15
+1=just	whole	0.05
+1=k	home	-0.08	fell	0.14	lies	0.06	whole	0.07
+1=ke	fell	-0.2	laid	0.28	whole	0.14
+1=kem	fell	0.06	laid	-0.05
+1=keo	home	-0.06	laid	0.07	lies	-0.05
+1=ket	lies	-0.05
+1=keu	fell	-0.11
+1=kha	whole	-0.05
+1=khac	home	-0.08	fell	-0.17	laid	-0.12	lies	0.25	whole	0.08
+1=khach	fell	-0.13
+1=khai	home	-0.09	lies	0.07
+1=khang	fell	-0.05
+1=khanh	laid	-0.11	whole	-0.05
+1=khau	fell	0.17	laid	-0.06
+1=khi	home	-0.14	fell	0.45	laid	-0.09
+1=khieng	fell	-0.14
+1=khmer	home	-0.08
+1=khoang	fell	-0.49	laid	-0.12	lies	-0.05	whole	-0.38
+1=khong	home	-0.21	fell	-0.19	laid	-0.57	lies	-0.26
+1=khu	fell	-0.15	laid	0.32	lies	0.16	whole	0.12
+1=khuong	lies	0.07	whole	0.13
+1=kia	home	0.05	whole	0.08
+1=kiem	fell	0.09	lies	-0.1	whole	0.06
+1=kien	fell	0.21	laid	0.08	whole	-0.1
+1=kieu	fell	-0.11	laid	0.09
+1=killed	home	-0.12	lies	-0.06
+1=kim	lies	-0.14
+1=kinh	whole	0.15
+1=km	home	-0.1	laid	0.16	whole	-0.14
+1=ko	fell	-0.06	laid	0.35	lies	-0.28	whole	-0.13
+1=kon	lies	-0.06
+1=ksor	laid	-0.05	lies	-0.07
+1=ky	home	-0.14	fell	-0.06	laid	0.2	lies	-0.1	whole	0.1
+1=l	fell	-0.1	laid	0.05	lies	0.06	whole	-0.16
+1=la	home	0.18	fell	-0.15	lies	-0.07	whole	-0.16
+1=lac	whole	0.06
+1=lai	home	0.1	fell	0.14	laid	-0.05	whole	-0.16
+1=lam	home	0.08	fell	-0.41	laid	-0.19
+1=lan	home	0.11	fell	0.08	laid	0.12	lies	0.12	whole	0.32
+1=lang	fell	0.3	laid	0.23	lies	-0.27	whole	-0.14
+1=lanh	home	0.09	whole	0.06
+1=lao	home	0.07
+1=laos	whole	-0.13
+1=lap	home	0.05	fell	-0.13	lies	-0.11	whole	-0.21
+1=last	fell	-0.08	lies	0.14
+1=lat	fell	0.07	lies	0.07
+1=late	fell	-0.1
+1=lay	home	-0.11	fell	-0.29	laid	0.17	lies	-0.15
+1=le	home	-0.27	lies	-0.11
+1=len	home	0.25	fell	-0.14	lies	-0.07	whole	0.13
+1=les	fell	-0.17	laid	0.28	whole	0.11
+1=lich	whole	-0.08
+1=lien	home	0.2	laid	-0.16	whole	-0.19
+1=liet	home	0.06	fell	0.1
+1=lieu	home	-0.1	lies	0.12	whole	-0.14
+1=lieutenant	fell	0.05	laid	0.13
+1=linh	fell	0.1	laid	-0.08	lies	-0.18	whole	0.06
+1=lo	fell	-0.09	laid	0.07	lies	0.16	whole	0.07
+1=loc	home	-0.06	fell	0.21	lies	-0.06
+1=loi	laid	0.34	whole	0.14
+1=lon	fell	0.05
+1=long	whole	-0.14
+1=lop	fell	0.07
+1=lot	fell	-0.07	laid	0.08	lies	0.11
+1=ls	home	0.16	lies	-0.09
+1=lt	fell	0.08	laid	0.09	whole	0.1
+1=lu	fell	0.09	whole	0.07
+1=luc	home	-0.16	fell	0.07	laid	-0.09	lies	-0.09
+1=lun	home	-0.05	fell	-0.09	laid	0.05	whole	-0.1
+1=lung	lies	0.14	whole	0.06
+1=luoi	whole	-0.07
+1=luon	laid	-0.05	whole	0.11
+1=luong	home	-0.13	fell	0.16	lies	-0.05	whole	-0.08
+1=luu	lies	0.07
+1=ly	laid	-0.11	whole	0.1
+1=ma	home	-0.21	fell	0.47	laid	-0.44	lies	-0.2	whole	0.2
+1=mac	laid	-0.09	whole	0.12
+1=mai	fell	-0.11	laid	-0.2	whole	0.25
+1=mais	fell	-0.09	lies	0.07
+1=major	fell	0.16
+1=maman	whole	-0.14
+1=man	whole	-0.07
+1=mang	fell	-0.15	lies	-0.05	whole	-0.05
+1=manh	fell	0.2	laid	-0.1	whole	0.16
+1=map	home	0.21	fell	-0.05
+1=march	fell	0.19	whole	0.09
+1=market	fell	-0.07	whole	-0.1
+1=mars	fell	0.24	whole	-0.1
+1=mat	home	-0.06	fell	0.06	lies	-0.16	whole	-0.12
+1=mau	fell	0.1	laid	-0.07	lies	0.07
+1=may	home	0.05	fell	0.08	laid	-0.24	lies	0.14	whole	0.21
+1=maybe	fell	-0.08
+1=me	home	0.07	fell	0.21	laid	-0.14	whole	0.24
+1=medic	fell	-0.05	whole	-0.07
+1=merci	whole	-0.06
+1=met	whole	-0.08
+1=mi	fell	-0.05	whole	-0.06
+1=min	home	0.06
+1=minh	home	-0.09	fell	-0.14	laid	-0.38	lies	0.15	whole	-0.25
+1=mo	home	-0.09	fell	0.13	lies	0.31
+1=moc	lies	0.11	whole	-0.1
+1=moi	home	0.05	fell	0.3	laid	-0.16
+1=mon	fell	0.29
+1=mong	home	0.14	laid	-0.09	lies	-0.14	whole	-0.17
+1=mort	home	0.1	whole	0.06
+1=mot	home	0.13	fell	0.54	laid	-0.17	lies	-0.23
+1=mother	whole	0.05
+1=mr	home	-0.07	fell	0.17	whole	0.07
+1=mrs	home	0.05	fell	-0.07
+1=mua	laid	-0.14	lies	0.16
+1=muc	home	-0.06
+1=mui	fell	0.08	lies	-0.07
+1=mum	lies	-0.07
+1=mung	fell	0.18
+1=muoi	home	0.08	fell	-0.05	laid	-0.1	lies	0.09	whole	0.05
+1=muon	fell	0.12	lies	-0.05	whole	-0.05
+1=muong	fell	-0.08
+1=my	home	-0.1	fell	0.09	laid	0.06	lies	0.12	whole	0.22
+1=n	laid	0.07	lies	0.08
+1=nam	home	-0.14	fell	0.06	laid	0.25	lies	-0.19
+1=names	laid	-0.05
+1=nao	fell	0.12	laid	0.14
+1=nay	home	-0.16	fell	-0.36	laid	0.25	whole	-0.07
+1=ne	fell	0.08	laid	0.09
+1=near	whole	-0.1
+1=nen	fell	-0.05	laid	-0.06	lies	-0.06	whole	0.07
+1=neu	home	-0.3	fell	0.05	laid	0.22	lies	-0.1
+1=never	home	-0.06
+1=next	home	0.12	fell	-0.09
+1=ng	fell	-0.05	laid	-0.15
+1=nga	fell	-0.2	whole	-0.21
+1=ngan	laid	0.06	whole	-0.15
+1=ngay	home	0.23	fell	0.09	laid	-0.16	lies	-0.18	whole	0.07
+1=nghe	fell	-0.46	laid	-0.19	whole	-0.12
+1=nghi	fell	0.15	whole	-0.08
+1=nghia	fell	-0.06	laid	-0.08	lies	0.07	whole	0.09
+1=ngo	home	0.09	fell	-0.07	whole	-0.26
+1=ngoai	home	0.17	lies	-0.1	whole	-0.18
+1=ngoc	laid	0.19
+1=ngoi	lies	-0.07
+1=nguoi	home	0.19	fell	-0.13	laid	0.56	lies	-0.28	whole	0.34
+1=nguyen	home	-0.4	fell	0.07	laid	-0.13	whole	0.09
+1=nha	home	0.11	fell	-0.19	laid	-0.4	lies	0.1	whole	-0.09
+1=nham	whole	0.05
+1=nhan	home	0.12	laid	0.09	lies	0.26	whole	0.12
+1=nhap	home	0.09	fell	-0.1	lies	-0.05	whole	-0.07
+1=nhat	fell	0.24	laid	-0.09	whole	-0.07
+1=nhe	home	-0.09	fell	-0.13	laid	-0.09	lies	0.28	whole	0.07
+1=nhi	home	-0.07
+1=nhieu	fell	0.27	laid	-0.16	whole	-0.1
+1=nhin	fell	-0.08	laid	0.05
+1=nho	home	0.31	laid	-0.07	lies	0.46
+1=nhom	laid	-0.21	lies	0.13
+1=nhu	home	-0.05	fell	-0.24	lies	-0.06
+1=nhung	fell	-0.07	laid	-0.31	lies	-0.21	whole	0.3
+1=ni	whole	-0.05
+1=night	fell	0.11	laid	-0.11	whole	0.1
+1=ninh	fell	-0.05	laid	-0.25	lies	0.26	whole	-0.19
+1=nn	whole	0.11
+1=no	home	-0.39	fell	0.08	laid	0.13	lies	0.06	whole	-0.07
+1=noi	home	-0.24	laid	0.56	lies	0.06	whole	-0.07
+1=not	home	-0.08	fell	-0.05	laid	0.05	lies	-0.07	whole	0.1
+1=notre	laid	-0.07
+1=nous	fell	0.09	laid	-0.36	whole	0.11
+1=nov	fell	0.14
+1=now	fell	0.14	whole	0.14
+1=ntls	whole	0.06
+1=nu	whole	-0.11
+1=nua	home	0.1	fell	-0.14
+1=nui	fell	-0.13	whole	-0.08
+1=nuoc	fell	0.26	laid	-0.08	lies	0.22	whole	-0.06
+1=o	home	-0.27	fell	0.23	laid	0.11	lies	-0.08	whole	-0.55
+1=oct	fell	0.05
+1=of	fell	-0.22	lies	-0.05
+1=oi	home	0.11
+1=old	fell	0.17	laid	-0.06	whole	0.06
+1=on	home	-0.37	fell	-0.21	laid	-0.24	whole	0.26
+1=one	home	0.08	fell	-0.12	laid	0.12	whole	0.18
+1=ong	fell	-0.21	lies	0.14	whole	0.13
+1=ont	home	0.07	fell	-0.05	whole	0.12
+1=or	laid	-0.07
+1=ou	laid	0.06
+1=our	home	-0.07	fell	-0.1	whole	0.17
+1=owner	fell	-0.24	laid	0.07	lies	0.09
+1=papa	fell	0.15
+1=par	fell	-0.05
+1=people	home	-0.24	fell	0.17	whole	-0.25
+1=phai	laid	-0.13
+1=pham	fell	0.2	laid	-0.05	lies	-0.12	whole	0.19
+1=phan	home	0.13	laid	-0.22	lies	-0.1	whole	-0.06
+1=phao	home	-0.15	lies	-0.07	whole	0.05
+1=phap	laid	0.1
+1=phat	laid	-0.12	whole	0.1
+1=phi	home	0.13	fell	0.08	laid	0.11
+1=phia	fell	-0.07	laid	0.13	whole	-0.35
+1=phien	fell	0.06	whole	0.08
+1=phong	home	0.06	fell	-0.06	laid	0.11	lies	-0.11	whole	-0.07
+1=phu	home	0.19	laid	0.29	lies	0.05
+1=phuc	home	-0.07	whole	-0.05
+1=phung	home	-0.07	fell	0.1	lies	0.08
+1=phuoc	fell	-0.09	laid	0.07	whole	0.09
+1=please	whole	0.08
+1=plot	laid	-0.05	lies	0.21	whole	-0.06
+1=post	whole	-0.05
+1=pow	home	0.21	whole	-0.06
+1=put	fell	0.05	whole	-0.13
+1=q	fell	-0.06	laid	0.11
+1=qua	fell	0.07	lies	0.05	whole	0.08
+1=quan	fell	-0.09	laid	0.09
+1=quang	home	0.07	fell	0.25	laid	-0.07	whole	0.05
+1=quanh	laid	-0.06	lies	-0.05
+1=quay	whole	-0.06
+1=que	home	-0.19	fell	0.12	lies	0.11
+1=quen	laid	-0.11
+1=qui	whole	-0.06
+1=quy	fell	-0.06	lies	-0.05	whole	-0.2
+1=quyen	home	0.05	laid	-0.07	lies	-0.06
+1=r	fell	-0.06
+1=ra	home	0.05	laid	-0.05	lies	-0.09
+1=ram	whole	-0.14
+1=rang	fell	0.05	lies	0.12
+1=raymond	laid	-0.13
+1=re	fell	-0.05	lies	0.07	whole	-0.07
+1=regiment	laid	0.05	whole	0.08
+1=rieng	laid	0.16	lies	0.1	whole	0.08
+1=right	fell	-0.07	whole	-0.13
+1=river	fell	-0.09
+1=ro	laid	-0.05	lies	0.12	whole	-0.09
+1=roi	home	-0.13	fell	-0.13	laid	0.12	lies	0.14	whole	0.44
+1=row	lies	0.07
+1=rua	fell	0.09
+1=rubber	fell	0.09
+1=rung	home	-0.09	laid	0.26	lies	0.26
+1=ruong	laid	0.21
+1=sach	home	0.05
+1=sai	laid	-0.12	lies	0.23
+1=same	whole	0.07
+1=sang	home	0.05	laid	-0.31	whole	0.08
+1=sanh	home	-0.11	fell	-0.07	laid	0.09	lies	0.08
+1=sao	home	-0.05	laid	-0.07	whole	-0.1
+1=sap	laid	-0.05	lies	0.5
+1=sat	fell	0.09	lies	0.22
+1=sau	home	-0.07	fell	-0.28	laid	0.59	lies	-0.4	whole	0.2
+1=saw	fell	0.09	whole	-0.05
+1=say	laid	0.07
+1=says	fell	-0.06	laid	0.06	whole	0.06
+1=sdt	laid	-0.08
+1=se	fell	-0.06
+1=second	fell	0.06	laid	-0.16	whole	0.06
+1=sept	laid	-0.15
+1=sergeant	laid	-0.13
+1=she	home	-0.05	fell	0.06	laid	0.17	lies	-0.07	whole	-0.11
+1=showed	fell	-0.06	lies	0.13
+1=si	home	-0.08
+1=side	whole	-0.11
+1=sim	lies	-0.09	whole	-0.05
+1=sincerely	whole	-0.1
+1=sinh	home	-0.05	laid	-0.1	lies	-0.11	whole	-0.09
+1=sister	home	0.05
+1=siu	fell	-0.06	laid	0.06
+1=six	fell	-0.05
+1=sn	fell	-0.06	whole	0.05
+1=so	fell	-0.08	laid	0.21	lies	-0.22
+1=soan	laid	-0.05
+1=soc	fell	-0.07	laid	-0.08
+1=some	fell	-0.07
+1=son	lies	-0.1	whole	-0.07
+1=song	home	-0.06	fell	0.06	laid	-0.07	lies	-0.05	whole	-0.06
+1=sot	fell	-0.34	whole	0.08
+1=south	whole	-0.07
+1=squad	home	-0.08
+1=station	lies	0.11
+1=still	laid	-0.07	lies	0.22
+1=street	home	-0.07	whole	-0.09
+1=su	fell	-0.12	laid	0.24	lies	-0.09
+1=summer	whole	-0.09
+1=suoi	fell	0.16	laid	-0.19	whole	-0.22
+1=sur	fell	-0.09	laid	-0.07	whole	-0.2
+1=suu	laid	0.07	whole	0.09
+1=sy	home	0.08	whole	0.06
+1=sylvie	laid	-0.09
+1=t	laid	0.12	lies	-0.06	whole	-0.13
+1=ta	fell	-0.09	laid	0.06	whole	-0.1
+1=tac	fell	-0.1
+1=tai	fell	-0.13	lies	-0.08	whole	-0.27
+1=tam	home	0.05	fell	0.27	laid	-0.22	lies	-0.08	whole	-0.09
+1=tan	home	-0.05	fell	0.06	lies	-0.06	whole	-0.07
+1=tang	laid	-0.19	lies	-0.13
+1=tao	whole	-0.1
+1=tap	fell	-0.07	lies	0.1
+1=tat	home	-0.05	fell	-0.14	laid	0.06	whole	0.08
+1=tau	fell	-0.29	laid	-0.08	lies	-0.06	whole	-0.16
+1=tay	home	-0.08	fell	-0.24	laid	-0.07	lies	-0.08	whole	-0.31
+1=te	fell	0.05	whole	-0.08
+1=ten	home	0.18	fell	-0.14	laid	0.31	lies	-0.16
+1=tenait	fell	0.16	whole	0.08
+1=tet	fell	0.14	laid	-0.06
+1=thai	home	-0.06	whole	-0.26
+1=tham	home	-0.09	fell	0.07	laid	0.23
+1=than	fell	-0.42	lies	-0.1
+1=thang	home	0.14	fell	-0.12	laid	-0.07	lies	-0.27	whole	-0.09
+1=thanh	home	0.14	fell	0.12	laid	0.13	whole	-0.39
+1=thao	fell	0.09	whole	0.1
+1=thap	laid	0.14	whole	0.11
+1=that	fell	-0.3	laid	-0.07	lies	-0.07	whole	0.07
+1=thay	fell	0.29	laid	-0.12	lies	0.31	whole	0.16
+1=the	laid	0.23	lies	-0.15
+1=them	whole	-0.06
+1=then	home	0.12	fell	-0.06	laid	0.07	whole	0.16
+1=theo	home	-0.11	fell	-0.19	laid	-0.31	lies	0.74	whole	0.27
+1=there	home	0.08	fell	0.14	lies	-0.09	whole	0.1
+1=they	home	-0.09	fell	-0.08	laid	0.09	whole	-0.07
+1=thi	home	-0.2	fell	0.45	laid	-0.21	lies	-0.34	whole	0.41
+1=thieu	home	-0.1	fell	-0.19	laid	-0.11	lies	0.19	whole	0.28
+1=thim	laid	0.1	lies	0.06	whole	0.11
+1=thinh	laid	0.07	lies	0.06	whole	0.13
+1=this	fell	-0.07
+1=tho	fell	0.25	laid	0.32	lies	-0.08	whole	-0.14
+1=thoai	laid	0.09
+1=thoi	fell	0.3	laid	-0.2	lies	0.14	whole	0.27
+1=thon	home	0.11	fell	0.07	laid	-0.19	whole	-0.14
+1=thong	fell	-0.09	whole	-0.13
+1=three	fell	0.34	laid	-0.09
+1=thu	fell	-0.06	laid	-0.09	lies	0.06	whole	-0.07
+1=thuan	home	0.15
+1=thuc	fell	-0.25
+1=thuoc	home	0.1
+1=thuong	home	0.14	fell	-0.26	whole	-0.13
+1=thuy	whole	-0.14
+1=thuyen	fell	0.15	whole	-0.12
+1=tia	fell	-0.15	lies	-0.06
+1=tiem	lies	-0.05
+1=tien	lies	0.1
+1=tieu	home	0.08	fell	0.12	laid	-0.19	lies	-0.13	whole	-0.24
+1=tim	home	0.08	fell	-0.05	laid	0.17	whole	-0.18
+1=tin	fell	-0.05	whole	-0.1
+1=tinh	fell	0.32	laid	0.41	lies	-0.17	whole	0.18
+1=to	home	0.1	lies	-0.06	whole	0.25
+1=toa	laid	0.09	whole	-0.11
+1=toai	laid	-0.07
+1=toan	whole	0.15
+1=toc	lies	0.06	whole	-0.06
+1=together	fell	0.09	whole	0.07
+1=toi	home	0.06	fell	0.13	laid	-0.09	lies	0.09	whole	-0.08
+1=told	home	-0.09	fell	-0.16
+1=tong	home	-0.05	laid	0.05	lies	-0.09
+1=took	whole	0.09
+1=tra	whole	-0.07
+1=trac	home	-0.07
+1=trai	fell	0.21
+1=tram	home	-0.09	fell	-0.12	laid	0.53	lies	-0.08	whole	0.17
+1=tran	fell	0.13	laid	-0.2	lies	0.06	whole	-0.11
+1=trang	home	-0.11	fell	-0.19	laid	-0.24	whole	-0.05
+1=translated	fell	-0.07
+1=tren	home	0.09	fell	0.21	laid	-0.2	lies	0.26
+1=treo	fell	0.1	laid	-0.1	lies	0.05	whole	-0.07
+1=tri	whole	-0.07
+1=trich	fell	0.21	laid	0.05
+1=tro	fell	0.13	whole	0.09
+1=troi	fell	-0.07	laid	-0.05	whole	0.06
+1=trong	home	-0.08	fell	0.13	lies	0.29	whole	0.32
+1=tru	home	0.08	whole	0.05
+1=trua	whole	0.11
+1=truc	home	-0.07	fell	0.14
+1=trung	fell	0.22	laid	0.05	lies	0.09	whole	-0.05
+1=truoc	home	-0.15	fell	-0.16	laid	-0.29	lies	0.29	whole	0.24
+1=truong	laid	0.13	lies	-0.11
+1=tu	fell	-0.31	laid	-0.14	lies	0.36	whole	-0.05
+1=tuan	home	-0.1
+1=tuc	laid	0.08	lies	0.24	whole	-0.15
+1=tui	home	0.05	fell	0.08	laid	-0.36	lies	0.08	whole	0.08
+1=tung	fell	0.14	laid	0.21	whole	0.07
+1=tuyen	home	0.11
+1=two	whole	0.05
+1=u	home	-0.05	fell	0.05	laid	-0.07	lies	0.14	whole	0.1
+1=un	home	-0.05	lies	0.39	whole	0.13
+1=under	fell	0.16	laid	0.29
+1=une	home	-0.1	fell	0.19
+1=unit	laid	-0.16	whole	0.07
+1=ut	fell	-0.06	lies	0.05
+1=v	whole	-0.05
+1=va	home	0.14	laid	-0.09	lies	0.08	whole	0.23
+1=vai	fell	-0.1
+1=van	home	-0.1	fell	-0.14	laid	0.11	whole	0.11
+1=vang	whole	0.08
+1=vao	home	0.18	fell	0.13	laid	-0.24	whole	0.07
+1=vap	whole	0.07
+1=vay	home	-0.05	laid	0.17	lies	-0.13	whole	0.18
+1=ve	home	0.15	fell	-0.2	laid	0.57	whole	0.34
+1=vet	fell	0.07	whole	-0.05
+1=vi	home	0.53	fell	-0.21	lies	-0.31	whole	0.1
+1=viec	home	-0.05
+1=vien	fell	-0.07
+1=viet	home	0.08
+1=vinh	fell	-0.09	lies	0.21	whole	-0.14
+1=vo	home	0.22	fell	0.21	laid	-0.3	lies	-0.09	whole	-0.06
+1=voi	fell	0.07	laid	-0.05	lies	-0.1	whole	0.26
+1=volunteer	fell	0.07	lies	0.14
+1=vong	home	-0.05
+1=vot	home	-0.22	fell	-0.1	whole	0.08
+1=vu	home	0.13	laid	-0.11	lies	0.1	whole	-0.06
+1=vua	whole	0.12
+1=vui	fell	-0.1	laid	0.29
+1=vung	laid	0.07	whole	0.16
+1=vuon	whole	0.17
+1=vuong	home	0.08	fell	-0.19	whole	0.06
+1=was	home	0.09	fell	-0.05	laid	-0.05
+1=we	home	-0.1	fell	0.12	lies	0.21	whole	0.21
+1=went	home	0.1	fell	-0.13	whole	0.05
+1=were	home	-0.08
+1=west	whole	0.06
+1=what	laid	-0.22	lies	0.06	whole	-0.07
+1=when	fell	-0.13	laid	0.2	whole	-0.18
+1=where	fell	0.05	laid	0.09	whole	-0.07
+1=which	laid	0.11	lies	-0.1	whole	0.06
+1=who	laid	-0.07
+1=with	fell	-0.17	laid	-0.19
+1=writing	fell	-0.09
+1=wrote	fell	0.1	whole	0.07
+1=xa	home	0.08	fell	-0.09	lies	-0.18	whole	-0.16
+1=xac	home	0.12	fell	0.2	laid	-0.08	lies	-0.07	whole	-0.05
+1=xay	fell	0.16	laid	0.11	whole	0.13
+1=xe	home	0.08	fell	0.3	laid	0.24	whole	0.21
+1=xem	home	0.1	lies	-0.16
+1=xep	fell	-0.1	laid	0.38	lies	-0.11	whole	0.14
+1=xin	fell	-0.26	laid	-0.22	lies	0.23	whole	0.29
+1=xong	fell	-0.19	whole	-0.1
+1=xu	fell	0.1
+1=xua	whole	0.1
+1=xuan	home	-0.14	fell	0.13
+1=xuc	whole	-0.14
+1=xung	fell	0.08	laid	-0.14	lies	0.05	whole	0.08
+1=xuong	home	0.23	laid	-0.11	lies	-0.1
+1=y	fell	0.09	whole	0.16
+1=yen	home	0.06	fell	-0.05	laid	0.09	whole	-0.08
+1=you	whole	-0.06
+2=#	home	0.32	fell	0.33	lies	-0.06	whole	0.09
+2=##	home	-0.16	laid	-0.09	lies	0.09	whole	0.16
+2=###	home	-0.23	fell	0.05	laid	-0.14	lies	-0.12	whole	-0.07
+2=####	home	-0.3	fell	-0.48	laid	0.34	lies	-0.06	whole	-0.05
+2=##########	lies	0.12
+2=$	home	-0.1	fell	-0.39	lies	-0.15	whole	0.29
+2=2h	laid	0.24
+2=2nd	fell	0.05
+2=3h	home	-0.09
+2=4th	fell	0.05	whole	0.07
+2=a	home	-0.22	fell	-0.07	laid	-0.24	whole	-0.2
+2=adn	fell	0.1	lies	0.08	whole	0.06
+2=after	home	-0.07	fell	0.27	whole	0.14
+2=ai	home	-0.17	fell	-0.23	laid	-0.32	lies	0.17	whole	-0.21
+2=airborne	whole	0.08
+2=all	fell	0.08
+2=always	whole	0.09
+2=am	fell	-0.09	laid	0.08	lies	-0.1	whole	-0.23
+2=an	fell	0.07	laid	-0.05	whole	-0.18
+2=and	home	0.11	fell	-0.16	whole	-0.09
+2=anh	home	-0.15	fell	0.24	laid	-0.07	lies	0.38	whole	-0.05
+2=ao	laid	-0.15	whole	0.09
+2=aout	whole	-0.1
+2=ap	home	-0.12	fell	-0.06	lies	0.11	whole	-0.11
+2=apres	laid	-0.09	lies	0.12	whole	-0.18
+2=april	fell	0.05	laid	-0.05	whole	0.16
+2=army	fell	0.07	whole	0.07
+2=around	whole	-0.06
+2=arvn	whole	0.08
+2=as	home	0.09
+2=asked	laid	0.05
+2=at	fell	0.19	whole	0.06
+2=au	home	-0.13	fell	-0.07	laid	0.1	lies	-0.13
+2=aug	fell	0.1	whole	0.11
+2=august	whole	-0.11
+2=avait	fell	0.07	laid	0.1	whole	0.12
+2=avec	laid	-0.05
+2=avons	laid	-0.35	whole	0.09
+2=avril	laid	-0.07
+2=ay	home	0.19	fell	-0.24	lies	-0.09	whole	-0.22
+2=b	home	0.25	fell	-0.1	laid	-0.08	lies	-0.09	whole	0.14
+2=b1	whole	0.07
+2=b41	home	0.06
+2=b52	home	-0.15
+2=ba	home	-0.16	fell	0.4	laid	0.1	whole	-0.12
+2=bac	home	-0.21	fell	-0.05	laid	0.09	lies	0.12
+2=bach	fell	-0.15	whole	-0.18
+2=bai	fell	0.16	laid	-0.08	lies	0.11	whole	-0.06
+2=ban	home	0.27	fell	-0.26	laid	-0.08	lies	-0.14	whole	-0.23
+2=bang	fell	-0.15	laid	0.06
+2=bao	home	-0.08	laid	0.13	lies	0.22	whole	-0.17
+2=bat	home	0.21	fell	0.07	whole	-0.13
+2=battalion	home	-0.07	laid	0.21	whole	-0.1
+2=bau	home	-0.06
+2=bay	fell	0.21	laid	-0.29	lies	-0.07	whole	-0.13
+2=be	home	-0.07	fell	0.09	laid	0.06	whole	-0.12
+2=behind	laid	-0.08
+2=ben	home	0.14	fell	-0.45	lies	-0.19
+2=benh	fell	-0.15	whole	0.09
+2=bep	fell	0.06	whole	-0.13
+2=bi	home	-0.29	fell	-0.21	laid	-0.11	lies	0.18	whole	-0.07
+2=bia	home	0.12	fell	-0.13	laid	0.17	lies	0.08
+2=bich	home	-0.06	lies	-0.1
+2=bien	home	0.07	laid	0.17	whole	-0.31
+2=biet	home	-0.07	fell	-0.08	laid	0.45	lies	0.18
+2=binh	home	0.06	fell	-0.28	laid	0.14	lies	-0.08	whole	-0.62
+2=bo	home	-0.06	fell	-0.06	lies	0.26	whole	0.11
+2=boc	home	0.13	fell	-0.06	laid	0.12	lies	-0.12	whole	0.17
+2=bodies	home	0.19	fell	-0.06
+2=boi	laid	-0.05	whole	-0.08
+2=bom	home	-0.15	fell	0.09	laid	-0.13	whole	0.12
+2=bomb	fell	0.07
+2=bon	fell	0.05	laid	0.34	whole	-0.13
+2=bong	fell	0.16
+2=born	whole	-0.07
+2=bot	home	0.05	fell	0.2
+2=both	fell	0.05	whole	-0.07
+2=bought	fell	0.07
+2=boy	fell	0.13	laid	0.14
+2=brother	home	-0.09	laid	-0.13
+2=bt	fell	-0.12
+2=bu	home	-0.11	fell	0.18	laid	0.08	whole	0.11
+2=bua	whole	0.08
+2=bui	home	0.08	fell	-0.1	lies	0.13
+2=buoi	fell	0.21
+2=buon	whole	0.09
+2=buried	fell	0.08	whole	0.08
+2=bury	fell	-0.08	whole	-0.13
+2=buu	fell	-0.1
+2=by	fell	0.13	laid	-0.09	whole	0.15
+2=c	fell	-0.19	laid	0.18	lies	0.16
+2=c1	whole	-0.05
+2=c10	home	0.09	fell	-0.05
+2=c2	fell	0.11	whole	-0.07
+2=c3	whole	0.14
+2=c4	laid	0.18
+2=c7	fell	0.07	lies	0.08
+2=c9	whole	-0.07
+2=ca	home	-0.11	fell	0.11	laid	-0.06	lies	0.23
+2=cac	home	0.05	fell	0.12	laid	0.05	lies	0.06
+2=cach	fell	0.23	laid	-0.06
+2=cai	home	-0.08	laid	0.15	lies	0.27	whole	-0.25
+2=called	fell	-0.09	laid	0.12	whole	-0.06
+2=cam	home	-0.05	fell	-0.15	lies	0.1	whole	0.07
+2=camarade	laid	0.16	whole	0.06
+2=came	fell	0.07	whole	0.1
+2=campuchia	laid	0.1	lies	-0.05	whole	0.1
+2=can	home	0.24	fell	-0.36	laid	-0.32	whole	-0.2
+2=cang	home	0.17	fell	-0.21
+2=canh	home	0.09	fell	0.15	laid	-0.11	lies	-0.12	whole	-0.07
+2=cannot	laid	0.17	whole	0.12
+2=cao	fell	0.11	laid	-0.12	lies	0.2	whole	-0.13
+2=cap	laid	-0.1	whole	-0.11
+2=captain	fell	-0.05	whole	0.16
+2=carnet	fell	-0.07	whole	0.05
+2=carried	home	0.05	fell	-0.05	laid	-0.12
+2=cat	home	-0.16	fell	-0.22	laid	0.29	whole	0.08
+2=cau	home	0.21	fell	-0.15	whole	0.15
+2=cay	fell	-0.16	laid	0.11	lies	0.09	whole	0.08
+2=ce	laid	0.09
+2=cemetery	whole	-0.05
+2=cha	home	0.21
+2=chac	whole	-0.08
+2=cham	home	-0.06	fell	0.17	whole	-0.05
+2=chan	fell	-0.12	laid	0.15	whole	0.09
+2=chang	laid	-0.09
+2=change	fell	-0.09
+2=chap	fell	-0.15
+2=chat	fell	0.16	laid	0.12
+2=chau	home	0.17	fell	0.24	laid	-0.22	lies	-0.2
+2=chay	fell	0.28	whole	-0.12
+2=che	fell	0.1	laid	0.05	whole	0.12
+2=cheo	fell	-0.15
+2=chep	home	0.3	fell	-0.13	laid	-0.15
+2=chet	home	0.08	fell	0.53	laid	-0.18	whole	-0.07
+2=chi	home	0.43	fell	0.16	laid	-0.15	lies	0.07	whole	-0.15
+2=chief	whole	-0.08
+2=chien	home	-0.09	fell	-0.06	laid	-0.08
+2=chieu	laid	0.05	whole	0.07
+2=chim	fell	0.06	whole	0.05
+2=chin	home	0.1	fell	0.13	laid	-0.12
+2=chinh	home	-0.09	fell	0.06	laid	-0.06	lies	0.27	whole	0.05
+2=chiu	whole	-0.1
+2=cho	fell	-0.2	laid	0.26	lies	0.12	whole	-0.12
+2=chon	home	0.45	fell	0.23	lies	0.19	whole	-0.15
+2=chong	home	-0.05	lies	0.15	whole	-0.11
+2=chu	home	-0.06	laid	-0.05	lies	0.16	whole	0.27
+2=chua	home	-0.05	fell	0.19	laid	0.21	lies	0.06	whole	0.05
+2=chuan	whole	-0.12
+2=chuc	fell	-0.11	laid	0.15
+2=chung	home	0.15	fell	-0.24	laid	-0.18	whole	-0.12
+2=chup	whole	0.2
+2=chuyen	home	0.16	fell	-0.28	laid	0.06	lies	0.05	whole	0.26
+2=closed	laid	0.11	whole	0.14
+2=co	home	0.14	fell	0.13	laid	0.2	lies	-0.31
+2=coc	fell	-0.09	laid	0.09
+2=coi	fell	0.29	laid	-0.05	lies	-0.13	whole	-0.16
+2=col	fell	0.12	whole	0.06
+2=colonel	fell	-0.11
+2=company	home	-0.05	fell	0.23	laid	-0.06
+2=comrade	fell	-0.05	laid	0.25	whole	0.09
+2=con	home	-0.28	laid	-0.39	lies	-0.18	whole	0.19
+2=cong	home	0.08	fell	0.2	laid	-0.08	lies	-0.06	whole	0.13
+2=contre	laid	-0.09
+2=cot	fell	0.13
+2=could	laid	-0.07
+2=counted	laid	0.07
+2=covered	whole	0.16
+2=cu	fell	-0.05	laid	0.35	whole	-0.13
+2=cua	laid	-0.15	lies	0.18	whole	0.13
+2=cuc	home	0.16	fell	0.11	whole	0.1
+2=cum	laid	0.1	whole	0.05
+2=cung	home	-0.05	fell	-0.12	laid	0.13	lies	-0.13	whole	-0.17
+2=cuoi	fell	-0.26	laid	-0.16	lies	0.07	whole	0.18
+2=cuong	home	-0.19	fell	0.11	laid	0.08	whole	0.11
+2=cut	fell	0.12	whole	0.1
+2=cuu	home	-0.06	laid	-0.14
+2=d	home	0.05	laid	-0.14	lies	-0.07	whole	0.05
+2=d1	whole	-0.05
+2=d25	fell	0.07
+2=d3	home	0.14	fell	-0.11	whole	0.08
+2=d5	home	-0.12
+2=d9	home	0.1
+2=da	home	0.11	fell	0.41	laid	0.1	lies	-0.07	whole	0.23
+2=dac	fell	0.08	laid	-0.09	whole	0.05
+2=dad	fell	0.07	lies	-0.05
+2=dai	home	0.13	fell	-0.08	laid	0.05	lies	-0.05
+2=dak	whole	-0.05
+2=dam	home	0.08	laid	0.07	whole	0.07
+2=dan	whole	-0.1
+2=dang	home	0.22	fell	-0.24	laid	0.18	lies	0.11	whole	0.09
+2=danh	home	-0.05	fell	0.07	laid	0.11	lies	-0.07	whole	-0.12
+2=dans	home	0.07	fell	-0.07	laid	-0.12
+2=dao	home	-0.17	fell	0.58	laid	-0.11	whole	-0.14
+2=dap	fell	-0.21	laid	0.27
+2=dat	fell	-0.4	laid	-0.25	lies	0.4
+2=dau	home	0.06	fell	0.32	laid	0.11	lies	-0.35	whole	0.19
+2=daughter	fell	0.1	lies	0.11
+2=day	fell	-0.13	laid	0.17	lies	0.44	whole	0.23
+2=days	fell	-0.05
+2=dc	lies	0.05	whole	0.05
+2=de	home	0.19	fell	-0.4	laid	-0.14	lies	0.15	whole	-0.14
+2=dead	laid	0.08	whole	0.14
+2=dec	home	-0.11	fell	0.05
+2=dem	home	0.09	fell	-0.07	laid	0.29	lies	-0.08
+2=den	fell	-0.3	laid	-0.22	lies	0.07	whole	-0.1
+2=deo	whole	-0.12
+2=des	fell	-0.08	laid	0.17
+2=det	laid	0.06
+2=deu	fell	0.12
+2=deuxieme	home	-0.05	fell	0.13	whole	0.05
+2=di	home	0.24	laid	0.11	lies	-0.08	whole	-0.1
+2=dia	whole	0.12
+2=dich	fell	-0.37	laid	-0.11
+2=died	fell	0.08	laid	-0.07
+2=diem	home	-0.06	laid	-0.11	whole	0.07
+2=dien	fell	0.17	lies	0.06	whole	-0.2
+2=dieu	fell	0.12	whole	0.06
+2=dinh	fell	0.1	laid	0.15	lies	0.25	whole	0.16
+2=do	laid	-0.26	lies	0.29	whole	0.05
+2=doan	home	-0.18	fell	-0.32	lies	-0.14	whole	-0.36
+2=doc	laid	-0.17	whole	0.06
+2=does	laid	-0.21	whole	-0.09
+2=doi	home	-0.06	fell	0.47	laid	0.05	lies	-0.09	whole	0.17
+2=don	fell	-0.17	lies	0.23
+2=dong	home	-0.09	fell	-0.2	lies	-0.11	whole	-0.17
+2=dot	fell	-0.26	lies	0.23
+2=driver	fell	0.06
+2=drove	whole	-0.11
+2=du	home	-0.06	fell	0.23	laid	0.21	lies	-0.22	whole	-0.29
+2=dua	fell	0.11	laid	0.13	lies	0.07	whole	-0.13
+2=duc	fell	0.07	lies	0.08	whole	0.17
+2=dug	laid	-0.06
+2=dum	fell	-0.08
+2=dung	home	0.07	laid	0.06	lies	0.07
+2=duoc	home	-0.21	fell	0.15	laid	0.15	lies	-0.26	whole	-0.1
+2=duoi	home	-0.13	fell	-0.25	laid	-0.23	lies	0.1	whole	-0.18
+2=duong	fell	-0.36	laid	0.41	lies	-0.18	whole	0.08
+2=duy	home	0.17	lies	0.1
+2=e	home	0.21	laid	-0.11	lies	-0.1	whole	-0.28
+2=e1	home	0.06	whole	0.06
+2=e165	whole	-0.09
+2=e174	fell	-0.06	laid	-0.14
+2=e209	home	-0.09
+2=elle	fell	-0.05	lies	0.07
+2=em	fell	-0.05	laid	0.12	lies	0.15
+2=en	home	0.14	fell	-0.15	laid	0.15	lies	0.06	whole	0.11
+2=est	home	0.17	fell	-0.08	lies	-0.05	whole	0.11
+2=et	fell	-0.09
+2=etait	home	0.11	laid	0.41	whole	0.17
+2=ete	whole	0.12
+2=f3	home	-0.12	fell	0.15
+2=father	home	0.17	fell	0.15	laid	-0.07	lies	0.1	whole	-0.11
+2=feb	fell	-0.07	whole	-0.08
+2=february	fell	0.11
+2=female	laid	0.12
+2=first	laid	-0.06
+2=found	fell	0.16
+2=french	whole	0.12
+2=frere	lies	-0.09
+2=from	fell	-0.11	laid	-0.11	whole	-0.07
+2=gac	home	-0.18
+2=gach	lies	0.07
+2=gai	laid	0.1	lies	-0.08
+2=gan	laid	-0.31	whole	-0.18
+2=ganh	fell	0.05
+2=gao	home	0.12	whole	-0.11
+2=gap	home	0.1	fell	-0.06	laid	-0.06	lies	-0.1	whole	0.11
+2=gave	home	0.12
+2=gens	fell	-0.08	laid	0.31	whole	0.05
+2=ghe	fell	0.18	whole	0.07
+2=ghi	home	-0.14	laid	-0.12	lies	0.1	whole	-0.08
+2=gi	laid	-0.1	lies	-0.08	whole	-0.27
+2=gia	home	-0.07	fell	0.08	laid	-0.05	lies	-0.07	whole	0.13
+2=giac	fell	0.09
+2=giai	home	0.12	fell	-0.2	lies	-0.05	whole	0.07
+2=giam	home	0.17	fell	0.09	whole	0.13
+2=gian	fell	0.1	laid	-0.13	lies	0.15
+2=giang	home	-0.1	fell	0.09	lies	-0.17	whole	-0.13
+2=giao	fell	0.09	lies	-0.09	whole	0.18
+2=giay	home	0.12	fell	-0.12	laid	-0.12
+2=gieng	home	0.07
+2=gio	fell	0.09	laid	0.19	lies	-0.18	whole	0.19
+2=gioi	home	0.07	whole	0.07
+2=giong	whole	-0.21
+2=giu	home	-0.05	fell	-0.15	lies	0.09
+2=giua	laid	0.08	whole	0.13
+2=gium	fell	0.06	lies	0.13	whole	0.07
+2=giup	home	0.09	fell	-0.09	whole	-0.18
+2=go	home	-0.13	fell	0.08	laid	0.17	whole	0.2
+2=goc	home	-0.11	fell	-0.2	lies	0.11	whole	-0.26
+2=goi	home	0.05	fell	-0.41	laid	-0.29	lies	-0.36
+2=gom	fell	0.16	lies	0.08	whole	-0.07
+2=got	home	-0.05	fell	0.16
+2=grand	fell	-0.16
+2=grandfather	fell	0.17
+2=grandmother	lies	0.06	whole	0.12
+2=grave	fell	-0.13	laid	0.19	whole	0.11
+2=graves	home	0.05
+2=group	fell	0.1	whole	-0.07
+2=guc	whole	0.06
+2=gui	fell	-0.12	lies	-0.09	whole	-0.14
+2=h	laid	-0.06	lies	-0.07	whole	-0.07
+2=ha	home	-0.07	fell	-0.08	lies	-0.05	whole	-0.19
+2=had	home	-0.06	fell	0.31	laid	0.31	lies	-0.09
+2=hai	home	-0.34	fell	-0.12	laid	0.05	lies	0.15
+2=ham	laid	-0.31	lies	-0.14
+2=hand	whole	-0.07
+2=hang	fell	-0.28	laid	0.16	lies	0.08	whole	-0.09
+2=hanh	laid	-0.06	whole	0.08
+2=hanoi	fell	-0.05
+2=hao	fell	-0.07	whole	0.08
+2=hat	whole	0.06
+2=hau	home	-0.07
+2=have	laid	-0.09	lies	0.09
+2=hay	lies	-0.12	whole	0.07
+2=he	home	-0.17	fell	-0.31	whole	-0.07
+2=hen	fell	-0.09
+2=her	home	-0.07	fell	0.1	whole	0.12
+2=het	fell	0.11	laid	0.07
+2=hi	home	0.1
+2=hien	home	-0.07	fell	0.25	laid	-0.33	whole	0.13
+2=hiep	fell	0.13	lies	0.08	whole	-0.13
+2=hieu	laid	0.07
+2=hill	fell	-0.18	whole	-0.05
+2=him	home	0.13	fell	-0.06	whole	0.09
+2=himself	home	0.11
+2=hinh	whole	-0.11
+2=his	home	-0.06	fell	-0.22	laid	0.34	lies	0.14
+2=ho	home	0.07	fell	-0.29	laid	0.06	whole	0.26
+2=hoa	home	0.12	fell	-0.17	laid	-0.13	lies	0.1
+2=hoach	laid	0.14
+2=hoai	home	-0.07	fell	-0.06
+2=hoan	fell	-0.07	laid	0.16
+2=hoang	home	0.13	fell	-0.22	laid	-0.09	whole	-0.07
+2=hoc	fell	-0.08	laid	-0.06	whole	0.1
+2=hoe	laid	0.07	whole	0.1
+2=hoi	laid	0.06	lies	-0.09
+2=hom	home	0.1	fell	0.28	whole	-0.05
+2=home	home	0.11	laid	-0.05	lies	0.08
+2=hommes	fell	0.05
+2=hon	home	0.19	fell	0.07	laid	0.15	lies	-0.09	whole	0.05
+2=hong	fell	0.12	whole	0.08
+2=hop	whole	0.09
+2=hre	fell	0.06
+2=hs	fell	-0.13	whole	-0.27
+2=hue	whole	-0.18
+2=hung	fell	-0.13	laid	0.16	lies	-0.07	whole	-0.18
+2=huong	home	-0.09	fell	-0.07	laid	-0.09	lies	0.13	whole	0.27
+2=huu	home	0.11	laid	0.12	lies	-0.13	whole	0.07
+2=huy	fell	-0.15	laid	0.14
+2=huyen	home	0.11	fell	-0.07
+2=hy	home	-0.05	laid	-0.17	lies	0.28	whole	-0.06
+2=i	home	0.06	fell	-0.33
+2=ia	lies	-0.06
+2=ich	fell	0.05	whole	0.06
+2=iii	laid	0.11
+2=il	fell	-0.05	laid	0.07	lies	-0.07	whole	-0.16
+2=in	home	-0.15	fell	-0.28	whole	-0.2
+2=is	home	0.12	fell	-0.18	laid	0.2	lies	0.18
+2=it	home	-0.06	whole	0.09
+2=jan	home	0.14	laid	-0.05	whole	0.09
+2=january	fell	-0.05	laid	-0.06	lies	0.07
+2=janvier	fell	0.07
+2=je	laid	0.24
+2=joined	home	0.06	whole	0.05
+2=juin	fell	0.22	whole	0.06
+2=july	fell	0.2
+2=june	fell	-0.05
+2=k	laid	0.1	lies	0.12
+2=ka	fell	-0.07	laid	0.09	lies	-0.09
+2=ke	fell	0.09	laid	-0.2	lies	-0.12
+2=keo	fell	0.08	whole	-0.06
+2=kept	laid	0.3	whole	0.12
+2=ket	home	0.07	fell	-0.05	lies	0.1
+2=keu	fell	0.06	lies	-0.09	whole	0.05
+2=kha	laid	0.09	whole	0.14
+2=khac	home	-0.3	fell	0.12	laid	0.13	lies	0.06
+2=khach	lies	0.09	whole	0.08
+2=khai	fell	-0.07	laid	0.15	lies	0.07	whole	0.2
+2=kham	whole	-0.1
+2=khang	laid	0.11
+2=khanh	fell	-0.09	whole	-0.1
+2=khau	lies	-0.05
+2=khe	laid	0.05	whole	-0.12
+2=khi	home	0.07	laid	0.44	lies	-0.25	whole	0.13
+2=khien	laid	-0.23
+2=khieng	home	-0.05	fell	-0.46	laid	-0.05
+2=khmer	whole	-0.06
+2=kho	home	-0.09
+2=khoa	laid	0.05	whole	0.05
+2=khoai	fell	-0.14
+2=khoan	laid	0.12	lies	-0.05	whole	0.07
+2=khoang	home	0.09	fell	0.54	lies	-0.11	whole	-0.08
+2=khoc	home	-0.06
+2=khoe	whole	0.1
+2=khong	home	-0.44	fell	-0.21	laid	0.21	lies	0.25	whole	0.07
+2=khop	lies	0.11
+2=khu	fell	-0.06	laid	-0.09	whole	0.06
+2=khue	fell	0.14	whole	0.06
+2=khuong	fell	-0.08
+2=kia	home	0.13	laid	-0.06	lies	-0.11
+2=kich	home	0.12	fell	-0.13	lies	0.07	whole	-0.08
+2=kiem	fell	-0.1	lies	0.08	whole	-0.09
+2=kien	home	0.12	fell	0.09	whole	-0.07
+2=kieu	fell	-0.13	whole	0.12
+2=killed	whole	0.06
+2=kim	fell	-0.14
+2=kinh	fell	-0.05	whole	-0.12
+2=kip	laid	-0.08	whole	0.09
+2=km	laid	-0.1	lies	0.11	whole	-0.18
+2=know	fell	0.24
+2=ko	home	0.05	fell	0.05	laid	-0.21	lies	0.32	whole	0.11
+2=ky	home	-0.08	fell	0.1	laid	-0.1	lies	-0.13	whole	-0.41
+2=l	home	-0.11	fell	0.09	laid	0.1	lies	-0.05
+2=la	fell	-0.07	lies	0.37	whole	-0.14
+2=lac	home	0.17	fell	-0.14	whole	0.09
+2=lai	home	0.07	fell	-0.33	laid	0.21	lies	-0.06	whole	0.05
+2=laid	whole	0.05
+2=laisse	whole	-0.08
+2=lam	home	0.14	fell	0.29	laid	-0.08
+2=lan	home	-0.11	fell	0.17	laid	-0.1	lies	-0.1
+2=lang	laid	-0.08	lies	0.08	whole	-0.19
+2=lanh	home	-0.06
+2=lao	home	0.18	fell	-0.23	laid	-0.11	lies	0.06	whole	-0.22
+2=lap	home	0.09	fell	0.16	laid	0.21	lies	-0.15	whole	-0.06
+2=last	home	0.12	whole	-0.07
+2=lat	fell	0.14	laid	-0.14
+2=late	fell	-0.06
+2=later	whole	-0.1
+2=lau	fell	0.1
+2=lay	home	0.06	fell	0.25	laid	-0.16	lies	-0.05	whole	-0.11
+2=le	home	0.14	fell	-0.19	laid	-0.05	lies	-0.25	whole	-0.15
+2=leader	home	-0.08	fell	0.05
+2=left	home	-0.15	fell	-0.05	laid	-0.25
+2=len	home	-0.3	fell	0.26	laid	-0.39	lies	0.2	whole	0.08
+2=les	laid	0.05
+2=lettre	fell	-0.14
+2=lien	home	-0.22	laid	0.09	lies	0.05	whole	-0.12
+2=liet	fell	-0.06	lies	-0.08	whole	-0.1
+2=lieu	fell	-0.05
+2=lieutenant	fell	-0.2
+2=linh	home	0.06	fell	0.12	laid	-0.23	lies	-0.09	whole	-0.07
+2=list	whole	0.09
+2=live	laid	-0.1
+2=lo	home	0.1	fell	-0.15	lies	-0.07	whole	-0.06
+2=loc	home	-0.18	fell	0.21	laid	-0.05
+2=loi	fell	-0.14	laid	-0.1	lies	0.15	whole	-0.16
+2=long	fell	-0.12	laid	0.1	whole	-0.16
+2=look	fell	-0.08
+2=lost	fell	0.25	whole	0.08
+2=lot	fell	-0.07
+2=ls	home	0.1	lies	-0.09	whole	-0.06
+2=lt	home	-0.08	whole	-0.12
+2=lu	fell	0.34	laid	-0.06	lies	0.29
+2=luan	home	0.13
+2=luc	home	-0.09	fell	0.4	whole	0.05
+2=lung	laid	-0.09	whole	0.17
+2=luoc	whole	-0.08
+2=luoi	laid	-0.08	whole	-0.13
+2=luon	fell	0.05
+2=luong	fell	-0.06	laid	0.08	lies	-0.12	whole	0.26
+2=luot	fell	0.13
+2=lut	fell	-0.19	whole	0.15
+2=luu	home	0.26	fell	0.05	lies	-0.06
+2=luyen	home	-0.08	fell	-0.06
+2=ly	home	-0.16	fell	0.09	lies	-0.05	whole	-0.1
+2=m	lies	-0.05	whole	-0.06
+2=ma	home	-0.14	fell	-0.17	laid	0.24	lies	-0.14	whole	-0.3
+2=mac	fell	0.11	lies	-0.05	whole	-0.15
+2=mai	home	0.08	fell	0.25	laid	-0.11	lies	-0.06
+2=man	fell	0.05	whole	0.22
+2=mang	fell	-0.16	laid	0.2	lies	-0.16	whole	0.09
+2=manh	whole	0.11
+2=mao	home	0.07
+2=map	whole	0.06
+2=mar	whole	0.08
+2=march	fell	0.08	whole	0.08
+2=marked	laid	0.07
+2=mat	home	-0.32	fell	0.15	laid	-0.16	lies	0.26	whole	-0.23
+2=mau	fell	-0.06	laid	-0.05
+2=may	fell	0.46	laid	0.13	lies	-0.13	whole	0.15
+2=maybe	laid	0.06
+2=me	home	0.06	fell	-0.32	lies	-0.1	whole	-0.07
+2=meme	fell	-0.09	whole	-0.07
+2=men	whole	0.09
+2=mep	whole	-0.12
+2=met	whole	-0.09
+2=mi	fell	-0.07
+2=mien	whole	-0.06
+2=mieng	fell	0.11
+2=mieu	fell	-0.13	laid	-0.11	lies	0.06	whole	-0.05
+2=min	home	0.1	fell	0.1	laid	-0.05	lies	0.09	whole	-0.07
+2=minh	home	0.07	fell	-0.19	laid	-0.05	lies	-0.14	whole	-0.15
+2=mis	fell	-0.05
+2=mo	laid	0.08	lies	0.09	whole	0.17
+2=moc	fell	-0.15	lies	0.24	whole	-0.08
+2=moi	home	-0.07	fell	0.18	laid	-0.25	lies	-0.08	whole	0.05
+2=mon	fell	-0.05
+2=mong	home	-0.08	fell	0.26	laid	0.24	whole	-0.06
+2=more	fell	0.09
+2=morning	fell	0.05
+2=mot	laid	-0.5	lies	0.38	whole	-0.14
+2=mother	fell	0.13	laid	-0.07	whole	0.15
+2=mr	laid	0.09
+2=mua	laid	-0.07	lies	-0.06	whole	0.22
+2=muc	fell	0.09	laid	0.13
+2=mui	home	0.1	whole	0.05
+2=mung	fell	-0.13	laid	0.05	lies	-0.05	whole	0.18
+2=muoi	home	-0.06	laid	-0.29	lies	0.1	whole	0.09
+2=muon	fell	-0.22	laid	0.11	lies	-0.09	whole	0.09
+2=muong	home	-0.12	fell	0.23	laid	0.16	lies	0.14	whole	0.1
+2=my	home	-0.08	fell	-0.22	whole	0.14
+2=n	fell	0.07	laid	-0.08	whole	-0.06
+2=na	fell	-0.1	whole	-0.08
+2=nam	home	-0.14	fell	-0.33	lies	-0.36
+2=name	laid	-0.1	lies	0.12
+2=names	fell	-0.09	laid	0.17
+2=nang	whole	0.05
+2=nao	home	0.09	laid	-0.12	lies	0.08	whole	0.14
+2=nap	fell	0.11	laid	0.07	whole	0.11
+2=nay	home	-0.13	lies	0.32	whole	0.22
+2=ne	fell	0.1	laid	-0.05
+2=neang	home	-0.07	fell	0.07	lies	0.12	whole	0.07
+2=nem	lies	0.14
+2=nen	fell	-0.05	laid	-0.17	whole	0.05
+2=neu	whole	-0.13
+2=never	fell	0.1
+2=new	fell	0.07
+2=nga	fell	0.11
+2=ngam	whole	-0.12
+2=ngan	fell	0.11	laid	0.15
+2=ngap	laid	0.09	lies	-0.11
+2=ngay	home	0.15	fell	0.17	laid	0.08	lies	0.24	whole	-0.11
+2=nghe	home	0.05	fell	0.17	laid	0.09	lies	-0.15	whole	0.17
+2=nghi	home	-0.23	lies	-0.11	whole	0.05
+2=nghia	home	-0.15	laid	0.37	lies	-0.19
+2=nghiem	laid	0.15	whole	-0.06
+2=nghiep	whole	-0.16
+2=ngo	home	-0.1	fell	-0.07	laid	-0.11	lies	0.29	whole	0.1
+2=ngoai	home	-0.17	fell	0.23	laid	-0.16	lies	-0.08	whole	-0.09
+2=ngoan	home	-0.22	fell	0.37	whole	0.06
+2=ngoi	laid	0.21	lies	0.42	whole	0.27
+2=ngon	home	0.05
+2=ngu	home	0.22	fell	-0.1	laid	-0.05	lies	-0.06
+2=nguoi	home	0.4	laid	0.07	lies	-0.22
+2=nguy	home	-0.17
+2=nguyen	fell	0.1	laid	-0.22	lies	0.54	whole	0.07
+2=nha	home	-0.28	fell	-0.06	laid	0.31	lies	-0.05	whole	0.14
+2=nhac	fell	-0.08
+2=nham	home	-0.08	fell	-0.29	laid	-0.08	lies	0.2
+2=nhan	home	-0.18	fell	0.16	laid	-0.06	whole	-0.13
+2=nhap	home	0.22	fell	0.09
+2=nhat	home	0.1	laid	0.21	lies	-0.1	whole	0.07
+2=nhau	fell	-0.05	laid	-0.1
+2=nhi	fell	-0.05	whole	-0.06
+2=nhieu	home	0.06	fell	-0.34	lies	-0.17	whole	0.16
+2=nhin	whole	0.05
+2=nho	home	-0.29	laid	0.08	lies	-0.22
+2=nhom	fell	-0.14
+2=nhu	home	-0.05	fell	-0.11	laid	0.06	lies	-0.07	whole	0.06
+2=nhung	fell	-0.07	laid	0.05	lies	0.09	whole	-0.17
+2=nhuong	fell	0.23	laid	-0.26	lies	-0.05	whole	-0.09
+2=nien	home	0.16
+2=night	whole	-0.06
+2=ninh	home	-0.19	fell	-0.16	laid	0.06	whole	-0.26
+2=no	fell	0.09	laid	0.35	lies	-0.05	whole	-0.06
+2=noel	fell	0.36	laid	0.08	whole	0.22
+2=noi	home	-0.33	fell	-0.09	laid	0.05	lies	0.3	whole	0.05
+2=nong	home	0.09	laid	-0.29	lies	0.32
+2=nop	laid	0.11	lies	0.1
+2=north	home	0.05	laid	0.05
+2=not	fell	-0.07	laid	-0.07
+2=nov	fell	-0.13	whole	0.13
+2=november	fell	-0.14
+2=ntls	laid	0.36	lies	-0.35	whole	0.11
+2=nu	fell	0.09	whole	0.05
+2=nua	home	-0.05	fell	0.24	whole	-0.2
+2=nui	fell	-0.1
+2=nuoc	laid	-0.17
+2=nuoi	fell	-0.06
+2=nva	fell	0.19	whole	0.23
+2=o	home	0.11	laid	0.14	lies	-0.11
+2=oct	fell	0.22	whole	0.08
+2=october	fell	0.07	whole	0.11
+2=octobre	fell	-0.11	whole	-0.05
+2=of	fell	0.11	laid	-0.22	lies	-0.08	whole	-0.07
+2=off	fell	-0.06	laid	0.22	whole	-0.11
+2=oi	whole	-0.06
+2=old	fell	-0.13
+2=om	fell	0.05	laid	-0.13	lies	-0.06	whole	-0.06
+2=on	home	-0.14	fell	-0.06	laid	0.11
+2=one	fell	0.05	laid	0.25
+2=ong	home	-0.24	laid	-0.16	whole	-0.17
+2=only	fell	-0.14	lies	-0.11
+2=or	fell	-0.3	laid	0.16
+2=other	fell	-0.05	laid	-0.06
+2=others	whole	-0.1
+2=our	fell	-0.2
+2=owner	fell	-0.12
+2=pa	fell	-0.06
+2=pao	lies	0.05	whole	0.05
+2=par	home	-0.23	whole	0.09
+2=party	whole	-0.12
+2=pere	fell	0.26
+2=petit	laid	0.12
+2=peux	laid	0.05	whole	0.08
+2=pha	fell	0.08
+2=phai	home	-0.17	fell	-0.06	laid	0.21	lies	-0.16	whole	0.1
+2=pham	lies	-0.05
+2=phan	fell	0.19	laid	-0.11	whole	-0.08
+2=phao	home	-0.1	fell	0.47	laid	-0.07	lies	-0.05	whole	-0.11
+2=phap	home	0.09
+2=phat	fell	-0.3	laid	0.09
+2=phi	fell	0.09	laid	-0.11	lies	0.2	whole	0.14
+2=phia	fell	-0.06	whole	-0.13
+2=phien	laid	-0.09
+2=pho	home	-0.08	fell	-0.05	lies	0.19
+2=phon	fell	-0.06
+2=phong	home	-0.1	fell	-0.13	laid	0.06	whole	-0.31
+2=phu	home	-0.14	fell	0.12	whole	-0.11
+2=phuc	home	-0.09
+2=phung	fell	-0.2	whole	0.05
+2=phuoc	fell	-0.1	whole	-0.17
+2=phuong	home	0.08
+2=phut	fell	0.05	whole	-0.09
+2=plei	whole	-0.07
+2=po	whole	0.08
+2=pour	fell	0.13	laid	-0.05
+2=premier	whole	0.06
+2=pres	home	0.18	fell	-0.08	whole	0.12
+2=prong	whole	-0.11
+2=put	home	-0.05	fell	0.05	lies	0.18	whole	0.11
+2=qu	laid	0.12
+2=qua	home	-0.1	fell	0.05	lies	-0.12	whole	0.06
+2=quach	laid	0.12
+2=quan	laid	-0.35	lies	0.11
+2=quang	home	-0.12	fell	-0.15	laid	-0.14	whole	-0.06
+2=quanh	home	0.1	fell	0.12	laid	-0.14	lies	0.05	whole	0.09
+2=quay	fell	-0.13	laid	0.2	lies	-0.11	whole	0.31
+2=que	home	-0.1	fell	0.09	lies	-0.07	whole	-0.08
+2=quen	home	0.05	lies	0.13
+2=quet	laid	0.05	lies	0.07
+2=qui	fell	-0.06
+2=quoc	home	-0.07	fell	0.06	laid	-0.15
+2=quy	home	0.07	fell	0.11	laid	-0.16	lies	0.28	whole	0.32
+2=quyen	home	0.38	fell	-0.2	whole	-0.39
+2=quyet	laid	-0.12
+2=quynh	home	-0.08	fell	-0.06	laid	-0.2	lies	0.14
+2=ra	fell	-0.29	laid	-0.18
+2=ram	fell	-0.06
+2=rang	laid	-0.06	lies	0.13
+2=rao	fell	0.12	lies	-0.07	whole	0.05
+2=rat	laid	-0.16
+2=ray	fell	-0.15	lies	-0.09
+2=re	fell	-0.07
+2=regiment	whole	-0.07
+2=remembers	fell	0.09	laid	-0.11
+2=respect	laid	-0.13
+2=ret	home	-0.05	fell	-0.27
+2=ri	fell	0.17
+2=rieng	whole	0.08
+2=right	laid	-0.05
+2=ro	home	0.2	fell	0.18	lies	-0.15	whole	-0.18
+2=roi	whole	-0.25
+2=rot	laid	0.1
+2=rung	laid	-0.13
+2=ruong	fell	0.05	laid	0.08	lies	-0.21	whole	0.07
+2=ruot	home	0.19
+2=rut	home	0.1	fell	0.18	laid	-0.14	lies	0.09	whole	-0.12
+2=s	fell	-0.19	laid	-0.06	lies	0.17	whole	-0.16
+2=sa	fell	0.23	laid	-0.07	whole	-0.06
+2=sach	home	-0.05	fell	-0.06	laid	-0.07	lies	0.09	whole	-0.26
+2=sai	home	-0.16	fell	0.05	whole	0.08
+2=said	fell	0.09	lies	0.24	whole	-0.08
+2=sam	fell	-0.1
+2=san	home	0.08	fell	0.14	laid	-0.11	lies	-0.12
+2=sang	fell	-0.05	laid	-0.15	lies	-0.13	whole	0.08
+2=sanh	home	0.1	laid	0.15	lies	-0.11	whole	0.14
+2=sao	lies	0.24	whole	0.09
+2=sap	fell	0.31	laid	0.12	whole	-0.15
+2=sat	fell	0.08
+2=sau	home	-0.09	fell	-0.33	laid	0.28	lies	-0.08	whole	-0.37
+2=saw	fell	0.06	laid	0.06
+2=says	laid	-0.2	lies	0.06	whole	0.08
+2=se	laid	0.08	lies	-0.06
+2=second	home	-0.09
+2=section	laid	-0.11
+2=sen	home	-0.07
+2=seo	lies	-0.07
+2=sept	fell	0.12	laid	0.22	whole	0.07
+2=set	home	-0.11
+2=she	whole	-0.07
+2=shot	home	-0.11	fell	0.11
+2=should	fell	-0.06
+2=si	home	0.3	fell	0.08	laid	-0.07	lies	-0.15	whole	0.05
+2=side	fell	-0.13
+2=sinh	fell	-0.14	laid	-0.36
+2=sn	home	-0.06	lies	-0.07
+2=so	home	-0.11	fell	0.37	lies	0.12	whole	-0.06
+2=soc	home	0.07
+2=somebody	fell	-0.1	laid	0.13
+2=someone	lies	-0.06
+2=son	home	0.07	fell	-0.18	whole	-0.33
+2=song	home	0.06	fell	-0.22	lies	-0.07	whole	-0.06
+2=sot	fell	0.31	whole	0.2
+2=still	home	0.11	laid	0.13	whole	0.1
+2=stones	laid	0.15
+2=su	fell	-0.1	laid	-0.07	lies	-0.1	whole	0.06
+2=sua	home	-0.1	fell	-0.11	laid	-0.07
+2=suc	fell	0.25	laid	-0.06	whole	0.11
+2=suis	fell	0.2	whole	0.08
+2=sung	fell	0.12	whole	0.05
+2=suoi	home	0.05	laid	-0.05
+2=sur	lies	0.06
+2=survived	laid	0.07
+2=sy	home	-0.1	laid	-0.19	lies	0.09	whole	0.06
+2=t	whole	0.21
+2=ta	fell	-0.17	laid	0.1	lies	-0.22
+2=tac	lies	0.12	whole	0.05
+2=tai	fell	0.18	laid	0.33	lies	-0.11	whole	0.06
+2=tam	home	-0.6	fell	0.21	laid	0.22	lies	-0.06	whole	0.13
+2=tan	fell	0.07	laid	-0.27	lies	0.12	whole	-0.06
+2=tang	fell	0.14	laid	0.19	lies	-0.05	whole	0.13
+2=tao	laid	0.31
+2=tap	home	0.1	laid	0.18	lies	0.1
+2=tat	fell	0.33	laid	0.1	whole	0.19
+2=tau	home	-0.08	fell	0.17	whole	-0.1
+2=tay	home	-0.07	fell	0.33	lies	0.1
+2=te	fell	-0.09
+2=team	fell	0.06	laid	0.19	whole	0.14
+2=tell	laid	-0.07
+2=ten	home	0.09	fell	0.49	laid	-0.18	lies	-0.32	whole	-0.21
+2=tet	fell	-0.07	laid	-0.05	whole	0.08
+2=thach	fell	0.05	laid	-0.05	whole	-0.08
+2=thai	home	0.1	laid	-0.06	whole	-0.32
+2=tham	fell	0.05	lies	0.13
+2=thang	home	0.12	fell	-0.17	laid	-0.13	lies	-0.06	whole	0.11
+2=thanh	home	0.22	fell	-0.09	laid	0.28	whole	0.13
+2=thao	lies	-0.05
+2=thap	home	-0.07	fell	0.12	whole	0.14
+2=that	fell	0.06	lies	-0.06
+2=thay	home	0.06	fell	-0.36	laid	0.06	lies	-0.08	whole	0.27
+2=the	home	-0.36	fell	0.08	laid	-0.36	lies	0.05	whole	-0.24
+2=them	fell	-0.06	lies	0.24
+2=then	fell	-0.06
+2=theo	home	0.19	fell	0.12	laid	-0.06	lies	-0.06	whole	0.07
+2=thep	home	-0.05
+2=there	home	-0.11	fell	0.12	laid	0.08	lies	0.1	whole	-0.08
+2=they	home	-0.07	fell	0.13	whole	0.1
+2=thi	home	-0.29	fell	-0.28	lies	-0.37	whole	0.23
+2=thich	fell	-0.12	laid	0.12
+2=thien	home	0.07	whole	0.12
+2=thiet	fell	-0.05	whole	0.1
+2=thieu	home	-0.05	laid	-0.2
+2=thim	laid	0.06	whole	-0.05
+2=thinh	home	-0.06
+2=think	fell	0.07	laid	-0.07
+2=thinks	whole	-0.05
+2=tho	home	-0.14	fell	-0.27	laid	-0.26	lies	0.07	whole	-0.25
+2=thoa	fell	0.1
+2=thoai	home	0.12	fell	0.07	lies	0.11	whole	-0.07
+2=thoi	laid	0.21	lies	-0.05	whole	-0.08
+2=thom	fell	0.25	whole	0.16
+2=thon	whole	-0.07
+2=thong	laid	-0.13	lies	0.05	whole	-0.09
+2=thought	home	0.09	laid	-0.16
+2=three	fell	-0.13	whole	0.05
+2=thu	home	-0.1	fell	-0.18	lies	-0.36	whole	0.14
+2=thuan	lies	0.09
+2=thuat	fell	0.13	whole	0.07
+2=thuc	home	-0.06
+2=thuoc	home	0.06	fell	-0.13	laid	0.41	lies	-0.08	whole	0.19
+2=thuong	home	-0.2	fell	-0.09	lies	0.17	whole	-0.06
+2=thuy	home	-0.09	fell	-0.08	laid	0.34	lies	-0.05	whole	-0.15
+2=thuyen	home	-0.07	fell	-0.12	whole	-0.1
+2=tien	home	0.07	fell	0.08	laid	-0.06	whole	-0.07
+2=tieng	home	-0.05	whole	-0.14
+2=tieu	home	0.09	fell	-0.16	lies	-0.06	whole	0.05
+2=tim	home	-0.18	laid	0.2	lies	-0.52	whole	0.05
+2=tin	fell	-0.09	lies	-0.13	whole	0.07
+2=tinh	home	0.07	fell	-0.05	laid	-0.2	lies	0.08
+2=tirailleur	home	0.08
+2=tnxp	whole	-0.05
+2=to	home	-0.18	fell	-0.2	laid	-0.1	lies	-0.13	whole	-0.11
+2=toa	fell	0.25	laid	-0.13	lies	0.21	whole	0.14
+2=toan	whole	-0.1
+2=together	home	-0.22
+2=toi	laid	-0.12	lies	-0.18	whole	-0.09
+2=told	fell	-0.14	whole	0.07
+2=ton	fell	0.1
+2=tong	laid	-0.1
+2=took	fell	-0.1
+2=tra	fell	-0.25	laid	-0.11	lies	-0.14	whole	0.05
+2=trai	fell	0.08	lies	-0.17	whole	0.11
+2=tram	home	-0.09	fell	-0.26	lies	-0.15	whole	-0.17
+2=tran	fell	-0.06	laid	0.16	lies	0.06	whole	-0.1
+2=trang	home	-0.12	fell	-0.09	laid	-0.07	lies	0.12
+2=tranh	whole	0.06
+2=tre	whole	-0.12
+2=tren	home	0.23	fell	-0.2	laid	-0.05	lies	0.15
+2=treo	home	0.09	fell	-0.07
+2=tri	home	-0.05	fell	-0.05	laid	0.05	lies	0.16	whole	0.17
+2=trich	fell	-0.1	lies	0.12
+2=trinh	home	0.15	fell	0.17	laid	0.05	lies	-0.06	whole	0.24
+2=tro	laid	-0.11	lies	0.08
+2=troi	lies	0.08
+2=troisieme	home	0.06	lies	-0.06	whole	0.07
+2=trong	home	0.17	fell	-0.21	laid	-0.34	lies	-0.32	whole	0.08
+2=tru	home	0.09	fell	-0.06	laid	-0.08	lies	0.13	whole	0.05
+2=truc	home	0.05	fell	0.33	whole	0.1
+2=trung	home	-0.22	fell	0.21	laid	-0.14	whole	0.07
+2=truoc	home	0.08	fell	-0.24	laid	0.13	lies	0.05	whole	-0.07
+2=truong	home	0.22	fell	0.15	laid	-0.09	lies	-0.12	whole	0.09
+2=truyen	home	-0.13	fell	0.17	whole	-0.07
+2=tu	home	-0.23	fell	0.17	lies	-0.17	whole	0.18
+2=tuan	home	-0.07	fell	0.23	laid	0.1	lies	0.13
+2=tuat	whole	-0.05
+2=tuc	fell	-0.12	laid	0.11	whole	0.09
+2=tui	laid	-0.24	lies	0.56	whole	0.15
+2=tum	lies	-0.06
+2=tung	fell	-0.13	whole	-0.13
+2=tuoi	home	0.15	fell	-0.11	whole	0.05
+2=tuong	home	-0.05	laid	0.2	whole	0.16
+2=tuyet	home	-0.06
+2=two	home	-0.05	lies	0.22	whole	0.22
+2=ty	home	0.1	fell	-0.24	laid	-0.12
+2=typed	laid	0.2	whole	0.05
+2=u	fell	0.09
+2=ubnd	fell	0.26	lies	0.14
+2=un	home	0.05	fell	0.12	laid	0.22	lies	-0.05
+2=uncle	fell	-0.07
+2=une	fell	-0.08	whole	-0.05
+2=ung	fell	0.1	whole	0.06
+2=unit	fell	0.06
+2=unknown	laid	-0.14	lies	0.05	whole	0.08
+2=up	whole	0.17
+2=us	fell	0.07	lies	0.27
+2=ut	home	-0.12	laid	-0.11	whole	-0.08
+2=uy	home	-0.11	fell	-0.28	laid	-0.2	lies	0.07	whole	0.12
+2=uyen	laid	0.06	lies	-0.06	whole	-0.07
+2=v	laid	-0.05
+2=va	home	-0.05	fell	-0.19	laid	0.11	lies	-0.24	whole	0.17
+2=vach	fell	0.34	whole	0.21
+2=vai	fell	0.08
+2=vam	fell	-0.05
+2=van	fell	-0.24	laid	-0.23	whole	0.19
+2=vang	fell	-0.07	lies	0.09	whole	-0.07
+2=vao	home	-0.09	fell	-0.22	lies	-0.05
+2=vat	laid	0.26	whole	0.15
+2=vay	home	0.22	fell	-0.5
+2=ve	home	0.33	fell	-0.22	laid	-0.08	lies	-0.33
+2=vet	laid	-0.12	whole	-0.07
+2=vi	fell	0.12	laid	0.08
+2=viec	home	0.11	whole	-0.06
+2=vien	home	-0.08	fell	0.07	laid	-0.08	lies	-0.07	whole	0.09
+2=viet	home	-0.09	fell	-0.19	laid	-0.14	lies	0.15
+2=villagers	fell	-0.05
+2=vinh	laid	-0.09	whole	-0.06
+2=vo	home	0.24	fell	-0.32	laid	0.13	lies	-0.23	whole	-0.21
+2=voi	home	-0.13	fell	0.24	laid	-0.11	lies	-0.14	whole	-0.28
+2=vong	home	0.14	fell	-0.07
+2=vot	home	0.06	fell	0.2	laid	-0.08	whole	-0.06
+2=vous	fell	-0.22
+2=vu	home	0.16	fell	0.06	laid	-0.08	whole	0.22
+2=vuc	laid	0.08	whole	-0.07
+2=vui	laid	0.17
+2=vuon	fell	0.07	laid	-0.11	lies	-0.06	whole	-0.09
+2=vuong	fell	0.06	lies	0.12	whole	0.06
+2=vuot	home	0.12	fell	-0.05
+2=vy	fell	0.11	laid	-0.05
+2=walked	whole	0.13
+2=wall	laid	-0.06	whole	-0.08
+2=was	fell	-0.06	laid	0.23	lies	0.05
+2=we	fell	-0.13	laid	0.11
+2=week	fell	0.13	laid	-0.19	whole	0.14
+2=went	home	0.06
+2=were	laid	0.08
+2=where	fell	0.22	whole	0.13
+2=who	fell	-0.1	whole	0.05
+2=wife	lies	0.05
+2=with	fell	0.15
+2=worked	home	-0.11
+2=would	home	0.09	whole	-0.1
+2=wrote	fell	0.07
+2=xa	laid	-0.19	lies	0.19	whole	0.09
+2=xac	lies	-0.19	whole	-0.06
+2=xay	home	0.06	fell	0.12	lies	-0.1	whole	-0.08
+2=xe	home	0.1	fell	-0.1	laid	-0.13	lies	-0.09
+2=xem	home	0.08	fell	-0.08	laid	-0.05	whole	-0.12
+2=xep	fell	-0.05	laid	-0.13	lies	0.19	whole	0.09
+2=xet	fell	0.11	laid	0.13
+2=xi	laid	-0.07
+2=xieng	fell	-0.05	laid	0.25	whole	-0.05
+2=xin	home	-0.16	laid	-0.18	lies	0.05	whole	-0.13
+2=xoai	whole	-0.11
+2=xom	fell	0.1	laid	-0.31	whole	-0.06
+2=xong	home	0.1
+2=xu	home	0.2	laid	0.05	whole	0.1
+2=xua	home	0.09	fell	0.2	laid	0.15	lies	-0.14	whole	-0.06
+2=xuan	home	0.18	fell	-0.2	laid	-0.05	lies	0.07
+2=xung	fell	0.07
+2=xuong	home	-0.05	fell	0.09	laid	-0.24	lies	-0.07	whole	0.08
+2=xuyen	fell	0.06	whole	-0.17
+2=y	fell	-0.08	laid	0.1	lies	0.13
+2=year	fell	0.12	whole	0.08
+2=years	fell	0.16	whole	0.11
+2=yen	whole	-0.06
+2=you	fell	-0.05	laid	-0.14
+2=ys	fell	0.1	laid	0.06	whole	0.14
+2=zalo	lies	0.14
+3=#	home	0.12	fell	-0.13	laid	0.09	lies	-0.07	whole	-0.1
+3=##	fell	-0.33	laid	0.31	whole	-0.08
+3=###	home	-0.26	laid	0.16	whole	0.4
+3=####	home	0.06	fell	-0.36	laid	0.2	lies	-0.42	whole	-0.09
+3=#####	whole	-0.13
+3=##########	fell	0.2
+3=$	home	-0.56	fell	0.1	whole	-0.37
+3=1st	fell	0.17
+3=2nd	whole	0.05
+3=6th	whole	-0.07
+3=9th	fell	0.06
+3=a	home	0.24	fell	-0.15	laid	-0.43	lies	0.34	whole	-0.06
+3=ac	fell	-0.17
+3=adviser	whole	0.07
+3=ai	home	-0.28	fell	0.37	laid	-0.15	lies	-0.34	whole	-0.05
+3=ak	whole	-0.07
+3=all	home	0.09	fell	-0.12	whole	0.05
+3=am	home	-0.06	laid	0.1	lies	-0.05	whole	0.09
+3=american	home	-0.05
+3=among	fell	0.05
+3=an	home	-0.1	fell	-0.1	laid	-0.05	lies	0.07	whole	0.2
+3=ancien	laid	0.06	whole	0.12
+3=and	home	-0.08	fell	-0.16	laid	0.1	whole	-0.15
+3=anh	home	0.06	fell	0.06	laid	-0.18
+3=ann	laid	0.17	whole	0.06
+3=another	home	0.1
+3=any	lies	-0.06
+3=ao	fell	0.11	laid	0.19	whole	-0.1
+3=ap	fell	0.07	laid	0.05	whole	0.06
+3=appelait	whole	0.07
+3=april	laid	0.06
+3=are	home	0.05
+3=army	home	0.06	lies	0.14	whole	0.05
+3=as	whole	0.1
+3=at	fell	0.14	whole	-0.05
+3=au	home	0.06	fell	-0.05	laid	-0.08
+3=august	fell	0.09	laid	0.05
+3=aunt	fell	-0.19
+3=avait	laid	-0.14	whole	-0.13
+3=avec	whole	-0.06
+3=ay	home	0.11	laid	-0.05	lies	0.08
+3=b	laid	-0.11
+3=b40	fell	0.1	whole	0.08
+3=ba	home	-0.34	fell	-0.16	laid	-0.28	lies	0.37	whole	0.2
+3=bac	fell	-0.22	whole	0.05
+3=bach	home	0.12	whole	0.09
+3=bai	fell	0.17	lies	0.09	whole	-0.07
+3=ban	home	0.05	fell	0.28	laid	0.17	lies	-0.42	whole	-0.28
+3=bang	home	0.05	fell	0.05	laid	0.21
+3=bao	home	0.12	fell	-0.29	laid	-0.24	lies	0.3
+3=bat	home	-0.05	laid	-0.19	whole	-0.21
+3=bau	whole	-0.07
+3=bay	home	-0.21	fell	0.14	laid	0.13	lies	0.19
+3=be	home	-0.09	fell	0.07	laid	0.05	lies	-0.07
+3=been	laid	0.13	whole	0.07
+3=before	fell	-0.1	laid	0.06	whole	-0.05
+3=behind	fell	-0.05	whole	-0.05
+3=ben	home	0.31	fell	0.13	laid	0.06	lies	0.18	whole	0.17
+3=benh	home	0.09
+3=berge	fell	-0.05	whole	-0.07
+3=beside	fell	0.24
+3=bi	fell	0.29	laid	0.2	lies	0.1	whole	0.11
+3=bia	home	0.21	fell	-0.2	laid	-0.54	lies	0.45
+3=bien	fell	-0.22	whole	0.05
+3=biet	home	0.38	fell	-0.13	laid	-0.08	lies	0.27	whole	-0.07
+3=bieu	whole	0.07
+3=binh	fell	0.11	laid	0.15	lies	0.08	whole	-0.1
+3=bo	home	-0.23	fell	0.3	laid	0.16	lies	-0.06
+3=boc	home	0.14	fell	-0.17	laid	0.09	whole	0.13
+3=bodies	fell	-0.11	lies	-0.06
+3=bom	home	0.07	fell	-0.1	laid	-0.05	lies	-0.06	whole	0.05
+3=bon	home	-0.15	fell	-0.12	lies	-0.18	whole	0.14
+3=bones	whole	0.06
+3=bong	fell	-0.1	laid	0.22	lies	0.07	whole	-0.11
+3=book	laid	0.09
+3=born	fell	0.05	whole	-0.1
+3=both	fell	0.09
+3=box	fell	-0.09
+3=brother	home	0.18	lies	0.13	whole	-0.13
+3=bu	whole	-0.12
+3=bua	whole	-0.06
+3=bui	fell	0.19	lies	0.06	whole	0.07
+3=bung	fell	-0.06	whole	-0.11
+3=buoc	laid	-0.07	whole	-0.07
+3=buon	laid	0.09	whole	0.06
+3=buried	fell	0.25	laid	-0.16	whole	-0.06
+3=bury	fell	-0.05	laid	-0.06
+3=but	laid	-0.07
+3=buu	whole	-0.07
+3=by	home	-0.07	fell	-0.15	lies	-0.06	whole	-0.05
+3=c	home	0.32	fell	-0.24	laid	-0.1	lies	0.24	whole	0.3
+3=c1	fell	0.1	lies	0.08	whole	0.1
+3=c11	fell	-0.07	laid	0.07	whole	0.07
+3=c2	home	-0.06	fell	0.09	whole	-0.06
+3=c3	fell	0.05
+3=c5	laid	0.13
+3=c7	home	-0.11	fell	0.05	whole	-0.05
+3=c8	fell	-0.09
+3=ca	home	-0.23	fell	0.14	laid	-0.08	lies	0.08	whole	0.14
+3=cac	laid	-0.09	lies	-0.09	whole	-0.12
+3=cach	home	0.1	laid	-0.12	lies	-0.15
+3=cahier	fell	0.16	whole	0.08
+3=cai	home	-0.06	fell	-0.31	laid	0.08	lies	0.11
+3=called	laid	0.13	whole	-0.13
+3=cam	home	0.15	laid	-0.15	lies	0.1
+3=came	fell	-0.09
+3=can	home	0.14	fell	-0.21	laid	-0.26	lies	0.18	whole	0.12
+3=cang	home	-0.05
+3=canh	fell	-0.19	laid	-0.27	lies	-0.06	whole	-0.16
+3=cao	home	0.05	fell	0.05	laid	-0.19	whole	-0.14
+3=cap	fell	0.05	laid	0.1	lies	-0.06	whole	-0.1
+3=captured	fell	-0.11	laid	-0.08
+3=cat	fell	0.1	laid	0.07	lies	0.07
+3=cau	home	-0.05	fell	-0.14	laid	-0.05	lies	-0.07	whole	-0.07
+3=cay	laid	-0.17	lies	0.09	whole	-0.07
+3=ce	fell	0.11	laid	-0.08
+3=cemetery	lies	0.07
+3=ch	fell	0.08
+3=cha	home	-0.08	fell	0.36	laid	0.22	lies	0.12	whole	0.2
+3=chac	home	-0.15	fell	-0.05	laid	0.28	whole	0.16
+3=chai	home	-0.05
+3=cham	home	0.06	laid	-0.06	whole	-0.08
+3=chan	fell	-0.12	laid	-0.33	lies	0.18
+3=chang	fell	0.18	whole	0.06
+3=chao	whole	-0.07
+3=chap	fell	0.1
+3=chat	fell	-0.09	whole	0.12
+3=chau	home	-0.06	fell	-0.1	laid	-0.05	lies	0.34
+3=chay	fell	-0.14	laid	-0.13	whole	-0.16
+3=che	home	-0.06
+3=chep	fell	0.21	laid	0.05
+3=chet	home	0.09	fell	0.25	laid	-0.05	lies	-0.05	whole	-0.18
+3=chi	home	-0.16	fell	-0.47	laid	0.24	lies	-0.28	whole	-0.21
+3=chia	fell	0.13
+3=chief	whole	0.09
+3=chien	home	-0.18	laid	-0.18	lies	-0.06	whole	0.08
+3=chieu	fell	0.15	laid	0.25	lies	0.07	whole	-0.05
+3=chim	fell	-0.05
+3=chin	laid	-0.16	lies	0.06
+3=chinh	home	0.07	fell	0.24	lies	-0.18
+3=cho	home	-0.15	fell	-0.05	laid	0.21	lies	-0.29	whole	0.2
+3=choi	fell	-0.11	laid	-0.11	lies	0.23
+3=chon	whole	-0.05
+3=chong	home	-0.21	fell	-0.25	laid	-0.1	whole	0.06
+3=chot	fell	-0.05
+3=chu	home	-0.18	fell	-0.05	laid	0.45	whole	-0.16
+3=chua	fell	-0.06	laid	0.16	lies	0.18	whole	-0.26
+3=chuan	fell	0.05
+3=chuc	whole	-0.08
+3=chung	home	0.13	fell	-0.05	laid	0.27	lies	-0.05	whole	-0.26
+3=chuoi	laid	0.07	whole	0.05
+3=chuong	home	0.2	fell	-0.05
+3=chup	home	-0.06	lies	-0.08	whole	0.06
+3=chuyen	home	0.1	laid	-0.19	lies	-0.18	whole	0.18
+3=cimetiere	laid	0.08
+3=closed	whole	0.13
+3=co	home	-0.18	fell	-0.26	laid	0.26	lies	-0.15	whole	-0.14
+3=coc	fell	-0.06	laid	0.09	lies	-0.06	whole	0.17
+3=coi	home	0.09	fell	-0.1	laid	-0.16	whole	0.05
+3=col	whole	-0.12
+3=com	fell	-0.07	whole	-0.16
+3=commander	fell	0.12	laid	-0.1	whole	-0.07
+3=con	home	-0.09	fell	0.24	laid	-0.52	lies	0.28
+3=cong	home	0.09	fell	-0.07	laid	-0.25	lies	-0.18	whole	-0.19
+3=cook	whole	-0.09
+3=cot	home	0.08	fell	0.11	laid	0.26	lies	-0.11	whole	-0.17
+3=cu	home	-0.18	fell	-0.08	laid	-0.2	lies	0.25	whole	-0.11
+3=cua	fell	-0.13	laid	0.43	lies	-0.1	whole	-0.05
+3=cuc	fell	0.05
+3=cung	home	-0.11	fell	-0.3	laid	-0.28	lies	0.35	whole	0.17
+3=cuoc	fell	0.13
+3=cuoi	lies	-0.09	whole	-0.14
+3=cuon	fell	-0.12	lies	0.15
+3=cuong	whole	0.06
+3=cuu	fell	-0.07	lies	-0.07	whole	0.07
+3=d	home	0.1	fell	0.14	laid	0.08	lies	-0.16	whole	-0.1
+3=d2	whole	-0.06
+3=d3	laid	-0.05
+3=d4	home	0.11
+3=d8	fell	-0.15	whole	-0.08
+3=d9	fell	0.13	whole	0.13
+3=da	fell	0.68	lies	0.12	whole	0.08
+3=dac	home	0.18	fell	-0.08	laid	-0.06
+3=dad	fell	0.14
+3=dai	home	0.23	fell	-0.06	laid	-0.24	lies	0.16	whole	-0.15
+3=dak	home	-0.07	whole	-0.17
+3=dam	fell	0.08	laid	0.11	lies	-0.23
+3=dan	fell	-0.1	laid	0.33
+3=dang	laid	-0.14	lies	0.1	whole	0.1
+3=danh	home	-0.06	fell	0.23	laid	0.07	lies	-0.1	whole	0.19
+3=dans	fell	-0.33
+3=dao	home	-0.1	fell	0.29	laid	0.13	lies	-0.11
+3=dap	home	-0.05	laid	-0.06	whole	-0.07
+3=dat	home	0.17	fell	-0.22	laid	-0.19	lies	0.15	whole	0.31
+3=dau	home	-0.05	fell	0.07	lies	-0.06	whole	0.26
+3=day	fell	-0.12	laid	0.05	lies	-0.1
+3=dc	laid	-0.19
+3=de	home	0.62	fell	-0.27	laid	-0.41	lies	-0.07	whole	0.11
+3=dead	home	-0.05	fell	-0.1
+3=dec	fell	-0.05
+3=december	fell	0.07
+3=dem	home	0.06	laid	-0.12	lies	0.06	whole	0.07
+3=demande	lies	0.06
+3=den	home	0.06	fell	-0.25	laid	0.05	lies	0.13	whole	0.17
+3=deo	home	0.07	fell	-0.06	whole	-0.09
+3=deu	home	0.05	fell	0.18	laid	-0.08	whole	-0.26
+3=deux	fell	-0.16	laid	0.07
+3=di	fell	0.16	laid	-0.29	lies	-0.11	whole	0.11
+3=dia	home	0.05	fell	0.05	laid	0.06
+3=dich	home	0.2	whole	-0.13
+3=did	whole	0.15
+3=died	whole	0.1
+3=diem	fell	0.37
+3=dien	home	-0.06	fell	0.12	laid	0.14	whole	0.16
+3=dieu	home	-0.13	fell	0.06	laid	0.1	lies	-0.12	whole	-0.06
+3=din	fell	-0.13	whole	0.07
+3=dinh	home	-0.18	fell	-0.25	laid	0.32	lies	-0.1	whole	0.34
+3=district	whole	0.07
+3=dit	laid	0.05	whole	0.09
+3=div	fell	-0.05
+3=dkz	fell	0.15	whole	0.07
+3=do	home	-0.44	fell	0.45	lies	0.25
+3=doan	home	0.14	fell	-0.29	lies	-0.09	whole	0.18
+3=doc	home	0.13	fell	-0.14	laid	-0.1	lies	0.14	whole	-0.19
+3=documents	laid	0.1	whole	-0.07
+3=doi	home	-0.14	fell	0.07	laid	0.42	lies	0.1
+3=don	home	-0.09	fell	0.08	lies	-0.34	whole	-0.1
+3=dong	home	0.49	fell	0.11	whole	0.09
+3=dont	fell	0.13	laid	-0.14
+3=dot	home	-0.17	laid	-0.08	whole	0.08
+3=down	fell	0.13	lies	-0.05	whole	0.06
+3=dozer	laid	0.07	whole	-0.11
+3=dr	fell	0.2	laid	-0.15
+3=dt	laid	0.1
+3=du	home	0.05	fell	0.05	laid	-0.07
+3=dua	home	-0.09	fell	0.12	laid	0.13	lies	0.16	whole	-0.06
+3=duc	home	-0.08	fell	0.36	laid	0.28	lies	0.12	whole	-0.06
+3=dum	lies	-0.05
+3=dung	home	0.08	fell	-0.28	laid	0.11	lies	0.32
+3=duoc	home	-0.09	fell	0.22	laid	-0.36	lies	-0.2	whole	-0.14
+3=duoi	home	0.08	lies	-0.12
+3=duong	home	0.05	fell	-0.14	laid	0.31	whole	-0.22
+3=duy	home	-0.05	fell	0.11
+3=duyen	laid	0.07
+3=duyet	fell	-0.07
+3=dv	whole	-0.07
+3=e	home	0.06	fell	0.07	laid	-0.05	whole	0.07
+3=e1	home	0.06
+3=e165	fell	-0.07
+3=e2	laid	0.06	whole	0.07
+3=e28	fell	-0.12
+3=e66	home	0.05
+3=em	home	0.23	fell	0.2	lies	-0.13	whole	-0.23
+3=en	home	0.24	fell	-0.29	laid	-0.07	lies	0.06	whole	0.13
+3=engage	whole	-0.1
+3=est	fell	-0.16	laid	0.1	lies	0.06
+3=et	home	-0.09	fell	0.36	laid	-0.13	whole	-0.05
+3=etait	home	0.09	fell	-0.05
+3=everything	lies	0.13
+3=example	lies	-0.14
+3=f	whole	-0.09
+3=f3	home	0.08	whole	0.06
+3=f304	fell	0.06	whole	-0.08
+3=f5	laid	-0.15	whole	0.08
+3=f7	home	-0.09
+3=family	home	0.05	fell	0.1	laid	0.12
+3=father	fell	-0.06
+3=feb	home	-0.05
+3=february	fell	-0.06	whole	-0.08
+3=fell	home	0.11	whole	0.06
+3=fevrier	fell	0.05	whole	-0.16
+3=five	whole	0.05
+3=for	fell	-0.13	laid	0.07	whole	-0.05
+3=found	fell	0.25	laid	0.05	whole	-0.15
+3=french	home	0.05
+3=from	fell	-0.11	laid	0.14	whole	0.17
+3=gach	lies	0.06	whole	0.07
+3=gai	home	0.06
+3=gan	fell	-0.11	lies	0.05	whole	-0.05
+3=gao	home	-0.07	fell	-0.08	laid	-0.14	lies	0.14
+3=gap	laid	-0.08	lies	0.07
+3=ghe	home	-0.07	lies	0.06	whole	0.06
+3=ghi	home	-0.07	fell	-0.07	laid	-0.13	lies	0.19	whole	-0.13
+3=gi	whole	0.1
+3=gia	fell	-0.05	laid	0.07	lies	0.16	whole	0.22
+3=giac	fell	0.23	laid	0.17	lies	-0.07
+3=giai	laid	-0.06
+3=giam	lies	-0.06
+3=giang	home	-0.06	whole	0.07
+3=giao	home	0.21	fell	0.06	laid	-0.1	lies	0.12	whole	0.29
+3=giap	laid	0.14	lies	-0.09	whole	0.17
+3=giau	lies	0.12	whole	-0.11
+3=giay	home	0.08	fell	0.19	laid	-0.13	lies	0.21	whole	-0.14
+3=gieng	home	0.06	fell	0.18	laid	0.23	whole	-0.22
+3=gio	home	0.05	fell	-0.13	laid	-0.05	lies	-0.26	whole	0.09
+3=gioi	home	0.09
+3=giong	fell	-0.24	whole	0.05
+3=giu	home	-0.05	fell	0.18	lies	0.22	whole	0.14
+3=giua	fell	0.17	laid	-0.1	lies	0.1	whole	-0.09
+3=giup	home	-0.08	fell	-0.06	lies	-0.08	whole	-0.1
+3=go	home	-0.06	fell	0.09	laid	0.06	lies	-0.08	whole	0.13
+3=goc	home	-0.05	fell	-0.4	laid	0.28	lies	-0.09	whole	-0.46
+3=god	lies	0.08
+3=goi	lies	-0.06	whole	0.3
+3=going	fell	-0.06
+3=gom	fell	-0.27	laid	0.13	whole	0.07
+3=gon	fell	-0.05
+3=got	laid	0.08
+3=grand	laid	0.13	whole	0.07
+3=grandma	whole	0.09
+3=grave	home	-0.17	laid	-0.15	lies	0.16	whole	0.12
+3=gui	fell	-0.13	laid	-0.11	lies	0.08	whole	0.06
+3=gunner	fell	0.12	whole	0.05
+3=h	fell	-0.06
+3=ha	home	0.16	fell	-0.18	laid	-0.23	lies	-0.15	whole	0.09
+3=had	fell	0.09	laid	0.15	whole	0.05
+3=hai	home	-0.33	fell	0.36	laid	-0.05	whole	-0.05
+3=ham	fell	0.73	lies	-0.06	whole	0.35
+3=han	fell	-0.07
+3=hang	home	-0.1	fell	-0.21	laid	-0.2	lies	-0.15	whole	-0.15
+3=hanh	fell	-0.06	whole	-0.07
+3=has	laid	0.31	lies	-0.07
+3=hau	fell	0.05	laid	-0.06
+3=have	home	0.11
+3=hay	home	0.24	laid	-0.08	lies	-0.08	whole	0.2
+3=he	home	0.28	fell	0.1	laid	-0.19	lies	-0.07	whole	-0.15
+3=helped	laid	0.09
+3=helps	fell	0.17	whole	0.07
+3=hem	fell	-0.07
+3=heo	whole	-0.09
+3=het	home	-0.07	fell	0.14	laid	-0.2	lies	0.09	whole	-0.07
+3=hi	home	-0.1	fell	-0.05	whole	-0.09
+3=hien	home	-0.06	fell	-0.49	laid	0.05	lies	-0.09	whole	-0.08
+3=hiep	laid	0.09	whole	-0.11
+3=hieu	fell	-0.08
+3=him	home	-0.24	fell	-0.14	laid	0.15	whole	-0.11
+3=hinh	laid	-0.05	whole	-0.05
+3=his	home	-0.06	fell	-0.05	laid	-0.13
+3=ho	home	0.54	fell	-0.11	laid	-0.1	lies	-0.12	whole	0.08
+3=hoa	home	-0.15	laid	-0.19	lies	0.32	whole	-0.35
+3=hoac	whole	0.07
+3=hoach	fell	0.16	laid	-0.22	lies	0.17
+3=hoai	whole	-0.05
+3=hoan	fell	-0.05	laid	0.08	whole	0.05
+3=hoang	home	0.21	laid	0.05	lies	0.13	whole	0.11
+3=hoanh	fell	0.12	laid	-0.05	whole	0.07
+3=hoat	home	-0.06
+3=hoc	home	-0.22	whole	0.11
+3=hoe	fell	-0.12
+3=hoi	home	0.52	fell	0.35	laid	0.13	lies	-0.22	whole	0.21
+3=hom	home	0.08	fell	-0.11	laid	-0.23	lies	0.06	whole	0.27
+3=hon	fell	0.19	lies	-0.14	whole	0.11
+3=hong	home	-0.06	lies	-0.06
+3=hop	fell	0.11	laid	-0.12	lies	0.11	whole	0.07
+3=hs	home	0.05	fell	-0.06	whole	-0.11
+3=hu	fell	0.08	whole	0.08
+3=hua	home	0.15
+3=huan	fell	-0.05
+3=hue	laid	-0.06
+3=hung	home	-0.14	laid	-0.08	lies	-0.25
+3=huong	home	-0.08	fell	-0.22	laid	-0.05	lies	0.05	whole	0.12
+3=huu	laid	-0.29	whole	-0.09
+3=huy	laid	-0.07	lies	0.07	whole	-0.06
+3=huyen	fell	-0.19	laid	-0.06	whole	-0.09
+3=huyet	home	0.06	fell	-0.05	whole	0.07
+3=huynh	whole	-0.06
+3=hy	fell	-0.2
+3=i	whole	0.15
+3=ich	home	-0.05	lies	0.17
+3=if	home	0.12	whole	0.09
+3=il	fell	0.12	laid	-0.29	whole	-0.19
+3=in	home	-0.28	fell	-0.29	laid	0.1	lies	-0.11	whole	-0.14
+3=inh	whole	0.06
+3=inside	laid	0.12
+3=is	home	-0.05	whole	-0.06
+3=it	home	0.11	fell	0.06	whole	0.09
+3=j	fell	0.12	lies	0.14	whole	0.08
+3=jan	whole	0.08
+3=january	laid	-0.06	lies	0.11
+3=jour	home	-0.06	fell	0.1	whole	0.15
+3=july	fell	0.05
+3=june	fell	-0.16	laid	0.12
+3=k	home	-0.06	fell	0.17	laid	-0.24	lies	-0.06	whole	0.06
+3=ke	fell	0.19	laid	0.16	lies	-0.06	whole	0.14
+3=kem	fell	0.13	laid	0.08	whole	0.07
+3=keo	laid	-0.09	whole	0.12
+3=kept	lies	0.08	whole	0.1
+3=ket	home	0.15	whole	0.07
+3=keu	laid	0.05	lies	-0.05
+3=kha	home	-0.05	fell	0.07	whole	0.1
+3=khac	home	0.19	fell	-0.11	laid	-0.17	lies	-0.18	whole	-0.06
+3=khach	fell	-0.07
+3=khai	home	0.07	fell	-0.07	laid	-0.05	whole	0.14
+3=khang	home	-0.06	laid	-0.07	lies	-0.1
+3=khanh	home	-0.05	laid	-0.15	lies	-0.16	whole	-0.11
+3=khau	whole	0.06
+3=khe	whole	0.09
+3=khi	home	0.05	fell	0.19	laid	0.16	lies	0.08
+3=khieng	fell	0.12	laid	-0.2	whole	0.05
+3=khiet	fell	0.06
+3=kho	fell	-0.08
+3=khoa	fell	-0.15	whole	-0.06
+3=khoai	whole	-0.15
+3=khoan	whole	0.05
+3=khoang	fell	0.1
+3=khoat	laid	-0.06
+3=khoi	home	0.08	fell	-0.11	laid	0.14	lies	0.14
+3=khong	home	-0.09	fell	-0.22	laid	0.08	lies	-0.12	whole	-0.16
+3=khu	fell	-0.08	laid	-0.08	whole	0.2
+3=khuc	home	-0.11	fell	0.12	laid	-0.11	whole	0.08
+3=khuong	fell	0.14	laid	0.12	whole	0.09
+3=kia	home	-0.05	fell	0.08	laid	0.17	lies	-0.12	whole	-0.08
+3=kich	home	-0.12	laid	0.29	lies	0.12
+3=kiem	fell	-0.05	lies	0.05
+3=kien	fell	-0.14	whole	0.07
+3=kieu	fell	0.07	laid	-0.08	whole	-0.19
+3=killed	home	-0.17	whole	-0.08
+3=kim	fell	-0.21	lies	0.23	whole	0.08
+3=kin	fell	-0.05
+3=kinh	fell	0.3	whole	0.07
+3=kip	laid	0.06	whole	-0.06
+3=km	laid	-0.12	whole	-0.05
+3=know	whole	-0.1
+3=known	laid	-0.05	whole	0.05
+3=ko	fell	0.07	laid	-0.07	lies	0.07
+3=kon	fell	0.13	whole	-0.05
+3=kp2	lies	0.14
+3=kpa	lies	0.14
+3=ksor	fell	0.05
+3=kt	laid	-0.22	lies	0.06	whole	-0.09
+3=ky	laid	0.09	lies	-0.05	whole	-0.09
+3=l	fell	0.07	laid	0.05	whole	0.11
+3=la	home	-0.26	fell	0.12	lies	0.37	whole	-0.08
+3=lac	home	-0.16	fell	0.15	laid	0.12	whole	-0.09
+3=lach	fell	-0.09
+3=lady	fell	0.2
+3=lai	home	0.12	fell	0.32	laid	0.23	lies	-0.21
+3=lam	home	-0.22	fell	-0.07	lies	-0.15	whole	-0.19
+3=lan	lies	0.12	whole	-0.2
+3=lang	home	-0.36	fell	-0.28	laid	-0.17	lies	0.2	whole	-0.15
+3=lanh	home	-0.07
+3=lao	home	0.21	fell	0.08	laid	0.06	lies	-0.06	whole	0.15
+3=lap	home	0.29	fell	-0.06	laid	0.16	whole	0.24
+3=last	home	-0.28	fell	0.21
+3=lat	home	-0.11	fell	0.21	laid	-0.11	lies	0.06
+3=lau	laid	0.17	whole	-0.09
+3=lay	home	-0.11	fell	0.48	laid	0.05	lies	-0.06	whole	0.24
+3=le	home	-0.19	fell	0.16	laid	-0.22	lies	-0.06	whole	-0.07
+3=leader	fell	0.07	whole	0.09
+3=left	fell	0.12	whole	0.05
+3=len	home	0.05	fell	0.34	whole	0.26
+3=lenh	fell	-0.15
+3=les	laid	0.22
+3=letter	laid	0.07	whole	0.06
+3=lettre	fell	-0.07
+3=lich	fell	-0.07
+3=liem	home	0.13	fell	-0.05
+3=lien	home	-0.1	laid	-0.05	whole	0.2
+3=liet	home	0.19	fell	0.08	lies	0.15	whole	0.1
+3=lieu	fell	-0.1
+3=like	home	0.07	whole	-0.06
+3=lim	laid	0.05	whole	0.11
+3=linh	fell	0.19	laid	-0.05	lies	-0.06	whole	-0.19
+3=live	fell	-0.06
+3=lived	fell	-0.05
+3=lo	home	0.07	fell	0.1	lies	-0.07	whole	0.05
+3=loc	home	0.27	fell	-0.16	laid	-0.15	lies	0.06	whole	-0.16
+3=loi	home	-0.05	lies	-0.05	whole	-0.08
+3=lon	laid	0.09	lies	0.14
+3=long	fell	-0.07	laid	0.27	lies	-0.17	whole	0.09
+3=look	fell	-0.08	lies	-0.06
+3=lop	home	0.05	fell	-0.1	laid	0.05	whole	0.05
+3=ls	home	0.15	laid	-0.06	lies	-0.06	whole	-0.12
+3=lu	fell	0.21	lies	-0.06	whole	0.17
+3=lua	fell	-0.05
+3=luan	fell	0.2	laid	-0.14
+3=luc	home	-0.12	fell	-0.25	laid	0.15
+3=lui	laid	-0.11	lies	0.13
+3=lung	home	-0.16	laid	-0.05	whole	-0.07
+3=luon	fell	-0.17	laid	0.23	whole	-0.19
+3=luong	home	0.13	laid	0.05	lies	-0.09
+3=lut	laid	0.11	lies	-0.12	whole	-0.15
+3=luu	fell	0.11	laid	-0.17	lies	-0.2
+3=luyen	laid	-0.23
+3=ly	home	0.17	laid	0.2	lies	0.11	whole	0.14
+3=m	home	-0.05	laid	-0.11	lies	0.07	whole	-0.05
+3=ma	home	-0.2	laid	-0.05	lies	0.17
+3=mac	lies	-0.06
+3=made	whole	0.05
+3=mai	home	0.27	fell	0.08	laid	-0.18	lies	-0.06	whole	-0.18
+3=mam	whole	0.11
+3=man	fell	0.09	laid	-0.12	whole	-0.17
+3=mang	home	-0.08	fell	0.27	laid	-0.16	whole	0.09
+3=manh	fell	0.12	laid	0.19	lies	-0.08	whole	-0.12
+3=many	fell	-0.06	laid	0.12
+3=mao	fell	0.05	laid	0.12	lies	-0.06	whole	0.11
+3=march	fell	0.16
+3=marines	fell	-0.13
+3=mars	fell	-0.05	whole	-0.06
+3=mat	home	0.28	fell	-0.17	laid	-0.07	lies	-0.22	whole	-0.09
+3=mau	home	-0.05	fell	-0.09	lies	-0.07
+3=may	home	0.06	fell	-0.31	laid	0.29	lies	-0.13
+3=maybe	fell	-0.11
+3=me	home	0.07	laid	-0.29
+3=meme	whole	0.09
+3=men	fell	0.07
+3=mep	fell	-0.07	whole	-0.06
+3=meters	laid	-0.1
+3=mieng	home	-0.07	fell	0.11
+3=mieu	home	0.12	fell	-0.05	laid	0.26	lies	-0.17	whole	0.17
+3=min	lies	0.12	whole	0.1
+3=minh	home	-0.07	fell	0.13	laid	0.14	lies	-0.13	whole	0.17
+3=mis	home	0.05	fell	-0.06	whole	-0.07
+3=mit	home	-0.06	lies	-0.09	whole	-0.11
+3=mme	laid	-0.07
+3=mo	home	0.28	fell	-0.21	laid	0.27	lies	-0.12	whole	-0.16
+3=moi	fell	-0.29	laid	0.05	lies	-0.1
+3=mon	home	-0.07	whole	0.08
+3=mong	fell	0.21	laid	-0.32	lies	0.32	whole	0.09
+3=month	fell	0.05	whole	0.09
+3=more	home	-0.06
+3=mort	home	0.32	fell	-0.13	laid	0.05	whole	0.13
+3=mot	fell	0.31	laid	0.08	lies	-0.17	whole	-0.14
+3=mother	laid	-0.12
+3=mr	fell	0.18	whole	-0.05
+3=mrs	home	0.12	fell	0.13	lies	-0.08	whole	0.14
+3=mu	home	0.17	fell	-0.35	laid	0.08	lies	-0.17	whole	-0.09
+3=mua	home	-0.05	fell	-0.07	laid	-0.16	lies	0.13	whole	0.08
+3=muc	fell	0.2
+3=mui	fell	0.08	laid	0.09
+3=mung	home	0.19	fell	-0.05	whole	-0.06
+3=muoi	home	0.11	fell	-0.29	laid	0.13	lies	0.08	whole	-0.13
+3=muon	fell	-0.17	laid	-0.38	lies	0.06	whole	-0.2
+3=muong	fell	0.07	lies	-0.05	whole	-0.05
+3=my	home	-0.11	whole	-0.07
+3=n	home	0.06	fell	-0.08	laid	-0.09	whole	0.08
+3=na	home	-0.05
+3=nai	home	0.06	fell	0.13	lies	0.14	whole	0.06
+3=nam	home	0.14	fell	-0.11	laid	0.13	lies	0.09	whole	0.16
+3=name	fell	-0.14	laid	-0.05	lies	0.19	whole	0.06
+3=names	fell	-0.05	laid	-0.07
+3=nang	fell	0.17	lies	-0.05
+3=nao	home	0.12	fell	-0.1	laid	-0.07	lies	-0.06
+3=nap	home	0.06	fell	-0.15	laid	0.08
+3=nau	whole	-0.12
+3=nay	home	0.09	fell	-0.43	laid	0.33	lies	0.05
+3=ne	home	0.09	fell	-0.06	laid	-0.1	whole	-0.06
+3=nem	fell	0.07	whole	0.07
+3=nen	laid	-0.12	lies	-0.08	whole	0.09
+3=never	lies	0.05
+3=ng	home	-0.07	lies	-0.11
+3=nga	home	-0.15	fell	0.12	laid	0.22	lies	0.12	whole	-0.09
+3=ngan	fell	0.09	laid	0.09	whole	0.07
+3=ngap	fell	0.11
+3=ngat	fell	-0.06	laid	0.15	whole	0.05
+3=ngay	laid	0.17	whole	-0.12
+3=nghe	home	-0.11	fell	0.25	laid	0.15	lies	-0.09	whole	-0.08
+3=nghi	home	-0.2	laid	-0.1	lies	-0.13	whole	0.06
+3=nghia	home	-0.24	fell	0.07	lies	-0.09
+3=nghiem	fell	0.11	laid	0.11
+3=nghien	fell	0.26	laid	-0.08	whole	0.05
+3=nghiep	home	0.08	fell	-0.05
+3=ngo	fell	-0.11
+3=ngoai	laid	-0.08	whole	-0.29
+3=ngoan	laid	0.23	whole	0.06
+3=ngoc	fell	-0.08	laid	0.18	lies	0.17	whole	0.11
+3=ngoi	home	-0.08	fell	0.09	laid	0.47	lies	0.54
+3=ngu	home	0.06
+3=ngung	fell	0.05
+3=nguoi	home	-0.25	fell	0.28	laid	-0.11	lies	0.41	whole	-0.13
+3=nguyen	home	-0.27	fell	-0.16	laid	-0.3	lies	-0.11
+3=nguyet	home	0.06	lies	0.18
+3=nha	home	0.19	fell	-0.07	laid	-0.12	lies	0.23	whole	0.08
+3=nhac	laid	-0.07	lies	0.09	whole	-0.21
+3=nham	home	-0.18	whole	-0.08
+3=nhan	fell	-0.3	lies	-0.08	whole	0.05
+3=nhang	fell	0.08
+3=nhanh	fell	0.05
+3=nhap	home	-0.16	whole	0.06
+3=nhat	home	0.07	laid	-0.05	lies	-0.28
+3=nhau	fell	0.12	whole	0.05
+3=nhay	fell	-0.23
+3=nhe	whole	-0.11
+3=nhi	home	-0.27	whole	0.05
+3=nhieu	fell	0.09	whole	-0.11
+3=nho	home	0.06	fell	-0.32	laid	-0.07	lies	0.37	whole	-0.12
+3=nhom	home	-0.06	whole	-0.05
+3=nhon	fell	0.05
+3=nhu	home	-0.17	fell	-0.37	lies	0.09
+3=nhua	fell	0.08	whole	0.05
+3=nhuan	fell	-0.07
+3=nhung	home	-0.07	fell	0.23	laid	0.06	whole	-0.14
+3=nhuong	lies	0.06	whole	-0.11
+3=nhut	fell	0.11
+3=ni	home	-0.18
+3=nie	whole	-0.08
+3=niem	fell	-0.15	lies	-0.05
+3=nien	home	0.11
+3=night	fell	0.24	laid	0.13	whole	-0.09
+3=ninh	home	-0.08	whole	-0.37
+3=no	home	0.18	fell	0.16	laid	-0.1	lies	-0.08	whole	-0.19
+3=noi	home	-0.37	fell	-0.17	laid	0.31	lies	-0.2
+3=non	fell	0.06
+3=nong	lies	-0.05
+3=nop	home	-0.05
+3=north	home	0.06
+3=not	fell	0.13	whole	0.19
+3=nothing	lies	0.05	whole	0.05
+3=nous	fell	0.09	laid	0.2	whole	-0.07
+3=nt	laid	0.13	whole	0.07
+3=ntls	home	-0.09	laid	-0.1	whole	0.13
+3=nu	laid	0.09	lies	0.1	whole	0.1
+3=nui	home	0.06
+3=number	fell	-0.08
+3=nung	fell	0.11	whole	0.06
+3=nuoc	fell	0.31	lies	-0.08
+3=nuoi	home	-0.05	whole	-0.11
+3=nva	fell	0.11	laid	0.12
+3=o	home	0.27	fell	0.06	laid	0.07	lies	-0.14	whole	-0.09
+3=oanh	fell	0.11	whole	0.08
+3=oct	fell	0.07	lies	-0.05	whole	0.08
+3=of	fell	0.22	laid	-0.09	lies	-0.16	whole	0.29
+3=officer	fell	0.29	laid	-0.18	whole	0.16
+3=oi	home	0.09
+3=old	fell	0.08	laid	0.08	whole	0.11
+3=om	fell	-0.12
+3=on	home	-0.19	fell	0.1	laid	-0.13	lies	0.08	whole	0.07
+3=one	home	0.08	fell	0.08	lies	-0.07	whole	0.09
+3=ong	home	0.44	fell	0.46	laid	0.09	lies	-0.18	whole	-0.16
+3=other	fell	0.13
+3=others	laid	0.05
+3=ou	fell	0.15
+3=our	fell	0.18
+3=ours	fell	0.07	whole	-0.12
+3=over	laid	0.09	whole	0.14
+3=pa	fell	-0.23	laid	0.07
+3=pas	laid	0.11
+3=passed	fell	-0.14
+3=pbr	fell	-0.05
+3=penicillin	home	0.29
+3=pha	fell	0.06
+3=phai	home	-0.13	fell	-0.43	laid	-0.2	lies	0.21	whole	0.05
+3=pham	fell	-0.13	laid	0.12	lies	0.06
+3=phan	home	-0.11	fell	-0.12	laid	-0.05
+3=phang	laid	-0.23
+3=phao	home	-0.05	fell	0.24	laid	0.12	lies	-0.17
+3=phap	home	0.1
+3=phat	fell	0.05	lies	-0.08
+3=phe	fell	-0.07	whole	-0.1
+3=phi	lies	-0.07
+3=phia	laid	-0.06	lies	0.05	whole	0.15
+3=phien	fell	-0.15	laid	0.09
+3=phiet	fell	0.27	whole	-0.08
+3=phin	laid	-0.07
+3=pho	home	0.07	laid	0.31	lies	0.08
+3=phoi	laid	0.12
+3=phong	home	0.13	fell	-0.21	lies	-0.07	whole	-0.16
+3=phu	home	0.2	fell	-0.19	laid	-0.4
+3=phuc	home	-0.14	laid	0.08	lies	-0.15
+3=phum	fell	0.06	lies	-0.05	whole	0.12
+3=phung	lies	0.23
+3=phuoc	home	0.06	fell	0.2	laid	-0.22
+3=phuong	home	-0.09	fell	-0.19	laid	-0.06	whole	-0.08
+3=place	home	0.11	whole	0.07
+3=plain	laid	-0.08
+3=plei	laid	-0.12
+3=pot	fell	-0.09
+3=prisoner	fell	0.06
+3=pulled	fell	0.05
+3=put	whole	-0.06
+3=qua	laid	-0.05
+3=quan	laid	-0.07	lies	-0.22
+3=quang	home	-0.12	fell	-0.27	laid	0.07	whole	-0.3
+3=quanh	home	0.12	whole	-0.05
+3=quat	laid	0.1
+3=quay	fell	-0.1	laid	0.16	whole	0.16
+3=que	home	-0.24	fell	0.25	laid	0.25	whole	0.05
+3=quen	fell	0.15	whole	0.05
+3=quoc	home	-0.11	whole	0.12
+3=quy	lies	-0.13	whole	-0.18
+3=quyen	laid	-0.07	lies	0.11	whole	0.06
+3=quyet	home	-0.05	laid	-0.2	lies	0.08
+3=quynh	fell	-0.17	whole	-0.08
+3=ra	fell	-0.12	laid	0.35	lies	-0.24	whole	0.08
+3=rach	fell	-0.23
+3=racontait	whole	0.09
+3=rai	home	-0.07
+3=ram	home	0.05	laid	0.06	whole	0.07
+3=rang	home	-0.09	whole	-0.05
+3=rao	laid	0.38	whole	0.05
+3=rat	whole	-0.12
+3=ray	fell	0.06	laid	-0.07	lies	-0.05
+3=re	fell	-0.1	laid	0.11	whole	0.09
+3=read	fell	0.05	laid	-0.05
+3=recovered	fell	-0.05
+3=regiment	home	-0.14	fell	0.05	laid	0.22	whole	0.08
+3=reo	fell	-0.15
+3=ret	fell	0.19	whole	0.14
+3=rieng	laid	0.07
+3=ro	fell	0.09	laid	-0.12	lies	0.33	whole	0.14
+3=roc	home	-0.12	fell	0.08
+3=roi	fell	0.26	laid	0.23	lies	0.09
+3=rong	fell	0.12	laid	0.09	lies	-0.14	whole	0.05
+3=rot	fell	0.05	laid	-0.09
+3=row	whole	-0.08
+3=rows	laid	0.05	lies	0.23	whole	0.06
+3=rua	fell	0.1
+3=rubber	whole	-0.07
+3=rung	laid	-0.32	lies	0.07
+3=ruot	whole	-0.06
+3=rut	whole	0.06
+3=s	home	-0.05	fell	0.15	laid	-0.09	lies	0.4	whole	0.05
+3=sa	fell	-0.1	laid	-0.07	lies	0.1	whole	-0.08
+3=sac	fell	-0.06
+3=sach	fell	-0.07	whole	0.1
+3=sai	home	-0.14	fell	-0.07	laid	-0.09	lies	0.17	whole	-0.1
+3=said	home	-0.09	fell	-0.07	laid	0.14	whole	-0.09
+3=sam	fell	0.14	laid	0.12	whole	0.17
+3=san	home	-0.07	fell	0.21	laid	-0.29	lies	-0.12	whole	-0.11
+3=sang	home	-0.15	fell	-0.12	laid	-0.07	lies	0.06
+3=sanh	home	0.09
+3=sao	home	0.12	lies	0.12
+3=sap	home	0.05	laid	0.23	lies	-0.11	whole	-0.08
+3=sat	home	0.17	laid	0.24	lies	-0.06
+3=sau	fell	0.21	laid	0.38	lies	-0.41
+3=say	home	0.17	fell	-0.1	laid	0.07
+3=says	fell	-0.1	whole	-0.05
+3=se	whole	-0.07
+3=second	fell	-0.12	whole	-0.09
+3=see	laid	-0.07
+3=send	fell	-0.16	whole	-0.12
+3=sept	fell	0.06
+3=september	fell	-0.14
+3=she	fell	0.05	whole	-0.09
+3=shot	laid	-0.07
+3=showed	fell	0.13
+3=si	home	-0.07	fell	0.07	whole	-0.15
+3=side	fell	-0.11
+3=siem	whole	-0.09
+3=sinh	laid	-0.3	whole	0.18
+3=siu	whole	-0.06
+3=six	laid	-0.07	lies	0.22
+3=sn	home	-0.22
+3=so	home	-0.16	fell	-0.17	laid	-0.21	whole	-0.09
+3=soan	home	0.05
+3=soc	fell	0.12
+3=som	fell	0.09
+3=somebody	laid	0.06
+3=son	home	-0.12	fell	0.12	laid	0.15	lies	-0.24	whole	-0.12
+3=song	home	0.07	fell	0.07	lies	0.05	whole	-0.2
+3=sot	home	0.09	fell	0.25
+3=sous	laid	-0.07
+3=south	laid	-0.09
+3=squad	whole	-0.05
+3=still	fell	0.13
+3=su	home	-0.11	fell	-0.1	laid	-0.07	lies	0.13	whole	-0.15
+3=suc	fell	-0.05
+3=sung	home	0.11	fell	0.05	lies	0.13	whole	0.13
+3=suoi	home	0.12	fell	-0.15	whole	0.14
+3=sur	laid	-0.08
+3=suu	home	-0.06
+3=sy	fell	0.07	laid	0.13	lies	0.07	whole	0.07
+3=t	laid	-0.06	lies	-0.08	whole	-0.08
+3=ta	fell	0.34	laid	-0.14	lies	-0.09
+3=tac	laid	-0.09
+3=tai	home	-0.16	laid	0.09	lies	-0.28
+3=take	fell	-0.07	whole	0.05
+3=taluy	fell	-0.11
+3=tam	home	-0.1	fell	-0.13	laid	0.05	lies	0.14	whole	0.06
+3=tan	fell	-0.15
+3=tang	home	-0.09	fell	0.34	laid	-0.22	lies	-0.11	whole	-0.15
+3=tao	fell	-0.11	laid	-0.07
+3=tap	fell	-0.06	laid	0.18	lies	-0.12	whole	0.17
+3=tat	fell	0.18	laid	-0.13	whole	0.06
+3=tau	home	0.18	fell	0.1
+3=tay	home	-0.13	fell	0.18	lies	-0.09	whole	-0.06
+3=te	laid	0.08	lies	-0.2
+3=ten	home	0.29	fell	0.34	laid	0.15	lies	0.16	whole	0.26
+3=tet	fell	0.16	laid	-0.05	whole	0.13
+3=tha	fell	-0.09	laid	0.12	whole	-0.1
+3=thach	fell	-0.09	laid	0.05	lies	-0.09
+3=thai	home	0.08	fell	-0.19	whole	0.09
+3=tham	home	-0.16
+3=than	home	-0.07	whole	-0.09
+3=thang	home	-0.47	fell	0.06	laid	-0.21	lies	0.1	whole	0.11
+3=thanh	home	0.12	fell	-0.34	laid	0.05	whole	-0.14
+3=thao	home	0.06	fell	0.17	laid	-0.2	whole	0.1
+3=thap	fell	-0.05	lies	0.07	whole	-0.27
+3=that	fell	0.08	whole	0.17
+3=thay	home	-0.09	fell	0.14	laid	-0.25	lies	-0.11	whole	0.06
+3=the	home	0.09	fell	0.4	lies	0.05	whole	0.12
+3=their	laid	-0.1
+3=them	fell	-0.21	laid	-0.23	whole	0.22
+3=theo	home	0.1	laid	0.12	lies	0.14	whole	-0.19
+3=there	fell	0.07	laid	0.23	whole	0.15
+3=they	fell	0.13	laid	-0.13	whole	0.11
+3=thi	home	-0.06	fell	0.33	laid	-0.35	lies	0.11	whole	-0.19
+3=thia	whole	-0.05
+3=thich	whole	-0.05
+3=thien	laid	-0.05	whole	-0.06
+3=thieu	home	-0.1	laid	0.05	lies	0.05	whole	0.1
+3=thinh	laid	-0.05	lies	-0.08
+3=this	laid	0.21	whole	0.05
+3=tho	home	-0.19	fell	0.54	laid	-0.11	lies	-0.09	whole	0.07
+3=thoai	fell	0.13	whole	0.08
+3=thoat	fell	-0.11
+3=thoi	home	-0.09	fell	-0.19	laid	0.08	lies	0.06	whole	0.06
+3=thon	home	0.05	laid	0.17	lies	-0.07
+3=thong	home	-0.07	fell	-0.11	lies	-0.16	whole	0.13
+3=thot	fell	0.06	laid	0.1	whole	0.07
+3=three	fell	0.14	whole	0.1
+3=through	fell	0.14
+3=thu	home	-0.38	laid	-0.1	lies	-0.16	whole	-0.2
+3=thua	home	0.06	fell	-0.06	laid	-0.05	lies	0.41	whole	0.12
+3=thuan	fell	-0.06	laid	-0.11
+3=thuc	laid	0.11
+3=thung	home	-0.1
+3=thuoc	whole	0.05
+3=thuong	home	-0.08	fell	0.28	lies	0.21	whole	0.06
+3=thuy	home	-0.06	laid	-0.05	lies	0.19
+3=thuyen	fell	0.19	whole	0.08
+3=tia	home	0.06
+3=tich	home	0.09	fell	0.05	whole	0.06
+3=tiem	home	0.16	laid	0.08
+3=tien	home	0.13	lies	-0.13	whole	-0.26
+3=tieng	whole	0.07
+3=tiep	home	0.12	fell	-0.22	lies	-0.09
+3=tieu	home	-0.19	fell	-0.11	laid	-0.05	lies	0.2
+3=tim	home	0.18	fell	-0.16	laid	-0.17	lies	-0.07
+3=time	home	0.07	whole	-0.1
+3=tin	home	0.11	fell	0.11	laid	0.25	lies	-0.14	whole	0.21
+3=tinh	fell	-0.6	lies	-0.11	whole	-0.12
+3=tnxp	home	0.05
+3=to	fell	0.63	laid	-0.14	lies	0.13
+3=toa	fell	-0.22
+3=toan	home	-0.08	fell	-0.1	laid	0.27	lies	0.14	whole	0.13
+3=toc	laid	0.07	lies	0.14	whole	0.05
+3=toi	home	-0.06	fell	0.18	laid	-0.35	whole	0.08
+3=told	fell	0.2	whole	0.1
+3=ton	lies	0.05
+3=tong	home	-0.16	fell	-0.21	laid	-0.08	lies	-0.05
+3=tra	home	0.12	fell	-0.07	laid	-0.13
+3=trach	whole	-0.12
+3=trai	fell	0.1	laid	0.13	lies	0.08	whole	0.17
+3=tram	home	0.09	fell	0.08	laid	-0.05	lies	-0.14	whole	-0.1
+3=tran	home	0.2	fell	-0.14	laid	0.06
+3=trang	home	0.07	fell	0.28	laid	0.2	whole	-0.06
+3=tranh	fell	-0.05
+3=trao	home	0.06	fell	-0.05
+3=trau	home	-0.09	whole	0.07
+3=tre	whole	0.11
+3=tren	home	0.08	fell	-0.2	laid	-0.05	lies	-0.13	whole	0.16
+3=treo	whole	0.05
+3=tri	home	-0.09	fell	-0.09	laid	-0.13	lies	0.13	whole	-0.16
+3=trich	fell	-0.08
+3=trieu	home	0.07	fell	-0.26	lies	-0.06
+3=trinh	fell	-0.13	laid	-0.09	lies	-0.07	whole	0.25
+3=tro	fell	-0.08	laid	-0.11	whole	-0.06
+3=troi	fell	-0.13	laid	0.07	lies	-0.06	whole	0.06
+3=trois	laid	-0.05
+3=trom	fell	0.09
+3=tron	laid	-0.07	whole	0.07
+3=trong	home	-0.13	fell	-0.27	laid	0.07	lies	0.36	whole	0.22
+3=tru	fell	0.09	lies	-0.07	whole	0.08
+3=trua	fell	-0.07	whole	-0.05
+3=truc	home	0.16	fell	-0.12	laid	-0.11	lies	-0.05	whole	-0.17
+3=trung	home	-0.32	fell	-0.12	laid	-0.28	whole	-0.1
+3=truoc	fell	-0.05	lies	-0.22	whole	-0.05
+3=truong	home	0.17	fell	-0.46	laid	-0.49	lies	-0.25	whole	0.05
+3=truy	home	0.19	fell	-0.05	whole	0.11
+3=truyen	laid	0.09	lies	0.14
+3=tu	fell	0.31	laid	0.07	lies	-0.09	whole	0.13
+3=tuan	fell	-0.37	laid	-0.07	whole	0.06
+3=tuc	home	-0.06	fell	-0.23	laid	-0.1
+3=tui	home	0.13	fell	-0.3	lies	-0.13	whole	-0.2
+3=tung	home	-0.12	fell	0.23	laid	-0.23	lies	-0.09	whole	-0.08
+3=tuoi	home	0.15	fell	0.12	laid	-0.17	whole	0.21
+3=tuong	home	-0.08	fell	-0.05	lies	-0.05
+3=tuy	whole	-0.07
+3=tuyen	home	0.11	whole	-0.06
+3=tuyet	whole	-0.09
+3=twenty	laid	0.07	lies	-0.07
+3=two	fell	0.05	laid	-0.22	lies	0.38
+3=ty	laid	0.06
+3=u	fell	0.05	laid	0.11	whole	0.1
+3=uc	fell	0.11
+3=ui	laid	0.1	lies	0.08	whole	0.12
+3=un	laid	0.07	whole	-0.08
+3=uncle	fell	-0.1
+3=under	laid	-0.08
+3=une	home	0.23	fell	-0.19	laid	-0.19	lies	0.1	whole	0.1
+3=unit	whole	-0.09
+3=uong	fell	-0.09	lies	-0.1
+3=up	fell	0.05
+3=us	whole	0.06
+3=ut	home	0.17	laid	0.2	whole	0.09
+3=v	fell	-0.06
+3=va	home	-0.08	laid	0.08	lies	-0.22	whole	-0.19
+3=vach	fell	-0.16
+3=vam	fell	-0.08
+3=van	home	-0.1	laid	-0.53	lies	0.18	whole	-0.07
+3=vang	fell	-0.07
+3=vao	home	0.05	fell	-0.16	laid	-0.19	whole	0.07
+3=vay	fell	0.09	laid	-0.08	lies	-0.17
+3=ve	home	-0.1	lies	-0.07	whole	0.27
+3=vet	fell	-0.11
+3=vi	home	0.07	fell	-0.16	laid	-0.11	whole	-0.27
+3=vien	home	-0.12	fell	-0.09	laid	0.2	lies	0.06	whole	-0.13
+3=vieng	lies	-0.09
+3=viet	home	-0.21	fell	0.05	laid	-0.14	lies	0.29	whole	-0.11
+3=vietnam	home	-0.06
+3=vietnamese	fell	0.05
+3=village	fell	-0.11
+3=villagers	fell	-0.09
+3=vinh	home	0.23	fell	-0.06	laid	0.07	whole	-0.15
+3=vo	home	0.2	laid	0.33	lies	-0.08	whole	0.1
+3=voi	fell	0.19	lies	0.06	whole	-0.06
+3=vong	fell	-0.14
+3=vot	fell	-0.05	laid	-0.16
+3=vous	laid	0.05	whole	0.08
+3=vu	laid	0.25	lies	-0.06	whole	-0.12
+3=vua	fell	0.15	laid	-0.05
+3=vuc	home	0.11	fell	0.06	whole	0.13
+3=vui	fell	0.11	laid	0.2	whole	0.1
+3=vuon	home	-0.08	fell	0.3	laid	-0.17	lies	0.08	whole	-0.25
+3=vuong	laid	0.11	lies	-0.1
+3=vuot	fell	-0.1	whole	0.05
+3=w	whole	-0.13
+3=want	laid	0.06	whole	0.08
+3=wants	fell	0.05	whole	-0.05
+3=was	fell	-0.24	laid	0.47	lies	-0.15	whole	0.11
+3=water	fell	0.15
+3=we	laid	0.21	lies	-0.1	whole	-0.07
+3=well	home	0.09	whole	-0.08
+3=went	home	0.09	fell	-0.06
+3=were	home	0.18	laid	0.22
+3=when	whole	-0.13
+3=where	laid	0.09	whole	0.05
+3=who	fell	0.19
+3=wife	fell	-0.11	lies	0.11	whole	-0.06
+3=with	fell	0.08	laid	0.25	lies	-0.05	whole	-0.06
+3=woman	fell	-0.1
+3=worked	home	-0.07
+3=x	laid	-0.1
+3=xa	home	-0.69	fell	-0.32	laid	0.19	lies	-0.24
+3=xac	fell	0.15	laid	-0.12	lies	0.07	whole	-0.05
+3=xam	whole	-0.12
+3=xang	home	-0.06	lies	-0.05	whole	0.05
+3=xay	laid	0.21	lies	-0.15
+3=xe	home	0.2	fell	0.14	laid	-0.22
+3=xem	fell	-0.07	whole	0.09
+3=xeng	fell	-0.09	laid	0.13	whole	0.07
+3=xep	lies	-0.05	whole	0.05
+3=xi	laid	0.08	lies	-0.13	whole	0.14
+3=xin	home	0.08	fell	-0.08	laid	-0.16	lies	0.1	whole	0.08
+3=xoa	lies	-0.07
+3=xoan	fell	-0.12
+3=xom	whole	0.06
+3=xong	laid	0.14	lies	-0.07
+3=xu	fell	0.12	whole	0.07
+3=xuan	home	-0.06	fell	-0.24	laid	-0.05	whole	-0.18
+3=xuc	fell	0.07
+3=xuong	home	0.1	fell	-0.27	laid	-0.13	lies	-0.13	whole	-0.08
+3=xuyen	home	-0.08	fell	0.05	laid	-0.13	lies	0.21	whole	0.11
+3=y	fell	-0.16	laid	-0.15	lies	0.2	whole	0.08
+3=ya	fell	0.05
+3=yd	fell	-0.09
+3=year	fell	0.05	whole	0.06
+3=years	whole	0.06
+3=yen	home	0.07	fell	-0.11	laid	0.2	lies	0.11	whole	-0.17
-1=#	home	-0.43	laid	-0.33	lies	-0.15	whole	-0.6
-1=# & a	laid	0.08
-1=# & au	fell	0.07
-1=# & ban	whole	-0.17
-1=# & ben	whole	-0.06
-1=# & bo	fell	-0.09	lies	-0.06
-1=# & cach	lies	0.1
-1=# & cau	fell	0.08	whole	0.08
-1=# & cav	fell	-0.05
-1=# & cho	fell	-0.06
-1=# & dien	fell	-0.06
-1=# & doi	fell	-0.07	whole	0.06
-1=# & dong	home	0.06
-1=# & duong	fell	0.11	laid	-0.1	lies	0.1	whole	0.06
-1=# & go	lies	0.09
-1=# & hai	home	0.08
-1=# & hang	fell	-0.17	laid	-0.1	lies	-0.09	whole	-0.05
-1=# & ho	fell	0.08	whole	-0.09
-1=# & huong	fell	0.09
-1=# & khu	fell	0.19	laid	0.15	whole	0.1
-1=# & km	fell	0.05	whole	-0.1
-1=# & lo	whole	-0.09
-1=# & nam	fell	-0.08
-1=# & nguoi	fell	0.1	laid	0.09
-1=# & ntls	laid	0.05	lies	0.21	whole	0.34
-1=# & phuong	home	-0.06	fell	0.09	whole	-0.06
-1=# & road	whole	-0.09
-1=# & thi	whole	-0.05
-1=# & xa	home	-0.13	fell	-0.06	lies	-0.15
-1=##	home	0.07	fell	0.12	laid	-0.09	lies	-0.17	whole	0.17
-1=## & a	fell	-0.07	laid	0.09	whole	-0.07
-1=## & an	laid	-0.06
-1=## & ban	fell	-0.06
-1=## & ben	laid	-0.05	whole	-0.07
-1=## & bia	fell	-0.08	laid	0.16
-1=## & binh	fell	-0.12
-1=## & bo	laid	-0.12	whole	0.18
-1=## & buon	home	-0.05
-1=## & cach	fell	0.08	lies	0.08
-1=## & canh	fell	-0.08	laid	0.1
-1=## & cau	fell	0.05
-1=## & chan	fell	-0.08	whole	0.05
-1=## & cho	fell	0.08	whole	-0.11
-1=## & chon	laid	0.07
-1=## & chot	fell	0.06	whole	0.1
-1=## & chu	fell	0.08
-1=## & chua	fell	-0.08
-1=## & con	fell	-0.08
-1=## & cua	home	0.12	fell	0.05	whole	-0.1
-1=## & den	fell	-0.12
-1=## & doan	whole	-0.05
-1=## & doi	fell	0.11	whole	0.08
-1=## & dong	home	-0.06	fell	0.08	whole	0.05
-1=## & duc	fell	0.07
-1=## & duong	laid	0.11	whole	-0.05
-1=## & e	fell	0.06	lies	0.1
-1=## & gan	fell	-0.13	laid	0.08	lies	-0.06	whole	-0.2
-1=## & hai	home	0.08
-1=## & ho	whole	-0.06
-1=## & hoa	home	0.11	fell	0.12	whole	0.1
-1=## & khe	fell	-0.14	laid	0.23
-1=## & khu	fell	-0.2	lies	-0.08	whole	-0.05
-1=## & lang	home	0.16	whole	0.09
-1=## & le	laid	-0.06
-1=## & lo	laid	-0.06
-1=## & ls	fell	0.12	whole	-0.05
-1=## & near	fell	0.05	whole	0.25
-1=## & ngay	whole	0.1
-1=## & nghia	laid	-0.05
-1=## & ngoai	whole	0.13
-1=## & nong	whole	-0.15
-1=## & ntls	laid	0.06	lies	0.14	whole	-0.15
-1=## & nva	laid	0.08	whole	-0.05
-1=## & pho	home	0.07	whole	-0.1
-1=## & phuoc	fell	-0.26
-1=## & quyet	fell	-0.09
-1=## & sau	laid	-0.07
-1=## & tay	whole	-0.09
-1=## & tren	fell	0.07
-1=## & trieu	home	-0.05
-1=## & trong	fell	0.12	whole	0.06
-1=## & trung	home	0.06
-1=## & truoc	fell	0.05	whole	0.11
-1=## & truong	fell	-0.05
-1=## & vinh	fell	-0.06	whole	-0.06
-1=## & xa	home	0.15	fell	0.05	laid	-0.05	whole	0.19
-1=###	home	-0.2	fell	0.06	lies	-0.06	whole	-0.16
-1=### & ben	fell	0.08
-1=### & phia	fell	0.07	whole	0.05
-1=### & thon	fell	0.05
-1=### & truong	fell	0.08	whole	0.06
-1=### & vi	lies	0.13
-1=### & xa	fell	-0.1	whole	-0.06
-1=####	fell	0.32	laid	-0.14	lies	-0.16	whole	0.43
-1=#### & a	home	0.14	fell	-0.07	whole	-0.12
-1=#### & an	home	-0.05	fell	0.2	whole	0.11
-1=#### & au	whole	-0.06
-1=#### & ba	home	-0.07	fell	0.11	whole	0.06
-1=#### & bac	whole	0.07
-1=#### & bai	whole	-0.06
-1=#### & ban	fell	0.17	whole	-0.18
-1=#### & ben	fell	-0.27	laid	0.1	whole	-0.3
-1=#### & bien	fell	-0.07
-1=#### & binh	home	0.14	whole	0.08
-1=#### & bo	fell	-0.13	laid	0.05	lies	-0.05	whole	0.07
-1=#### & by	fell	-0.06
-1=#### & cam	home	-0.05	fell	-0.06
-1=#### & canh	fell	-0.23	laid	0.23	whole	0.31
-1=#### & cao	whole	0.05
-1=#### & cau	fell	0.21	whole	-0.14
-1=#### & chau	home	-0.09
-1=#### & cho	laid	0.07	whole	-0.15
-1=#### & chot	whole	0.11
-1=#### & cua	home	-0.06
-1=#### & dac	fell	0.13	whole	-0.05
-1=#### & dak	fell	0.09
-1=#### & dans	fell	0.14
-1=#### & deo	fell	0.07	lies	0.11	whole	-0.11
-1=#### & doan	lies	0.09
-1=#### & doi	fell	-0.18	laid	0.15	lies	0.05
-1=#### & don	fell	-0.05	whole	0.07
-1=#### & dong	home	0.08	fell	0.11	laid	-0.07	whole	0.19
-1=#### & duoi	fell	0.05
-1=#### & duong	fell	0.05	laid	-0.05	whole	-0.08
-1=#### & gan	fell	0.17	laid	-0.13
-1=#### & giao	home	0.05
-1=#### & ha	home	0.15	fell	-0.05
-1=#### & hai	home	-0.18	fell	0.13
-1=#### & ham	fell	0.07
-1=#### & ho	laid	0.11	whole	0.09
-1=#### & hoa	whole	-0.06
-1=#### & hue	home	-0.05	fell	0.11
-1=#### & hung	whole	0.1
-1=#### & huyen	home	0.08	laid	0.11	whole	0.05
-1=#### & khe	home	-0.08	fell	0.05
-1=#### & khu	lies	-0.08	whole	0.07
-1=#### & kien	lies	-0.06
-1=#### & lang	home	-0.19	fell	0.27	laid	0.07	whole	0.05
-1=#### & lao	fell	0.16
-1=#### & lo	fell	-0.08
-1=#### & long	fell	-0.12
-1=#### & lz	fell	-0.26
-1=#### & mai	whole	-0.09
-1=#### & mat	fell	-0.22
-1=#### & mo	lies	0.12
-1=#### & muong	home	-0.1
-1=#### & nam	home	0.11	whole	0.07
-1=#### & near	fell	-0.38	whole	-0.38
-1=#### & ngay	fell	0.14	laid	-0.06	whole	-0.12
-1=#### & nghia	home	0.11	fell	-0.12	laid	0.07	lies	0.08
-1=#### & ngoai	whole	-0.17
-1=#### & nguyen	home	-0.07
-1=#### & north	whole	0.13
-1=#### & ntls	whole	0.05
-1=#### & o	whole	0.08
-1=#### & ong	fell	-0.07
-1=#### & phia	fell	0.09
-1=#### & phong	home	-0.05	fell	0.09
-1=#### & phu	home	-0.06	fell	0.07
-1=#### & phuoc	fell	-0.06
-1=#### & place	whole	-0.06
-1=#### & quan	fell	-0.12	whole	-0.06
-1=#### & quang	fell	0.14
-1=#### & que	home	0.1	fell	-0.05	whole	-0.3
-1=#### & quynh	home	0.07
-1=#### & sa	fell	0.06
-1=#### & sau	laid	-0.12
-1=#### & son	home	-0.1
-1=#### & suoi	whole	0.08
-1=#### & t	home	0.08	whole	0.05
-1=#### & tai	whole	-0.1
-1=#### & tam	lies	0.14	whole	0.09
-1=#### & tan	fell	0.17	whole	0.19
-1=#### & tau	fell	0.06	whole	0.05
-1=#### & tay	whole	-0.08
-1=#### & thach	home	-0.11
-1=#### & thai	whole	0.09
-1=#### & thanh	fell	0.12	whole	0.06
-1=#### & thi	fell	-0.06	whole	0.06
-1=#### & thon	home	-0.05
-1=#### & thuong	whole	-0.06
-1=#### & tien	home	0.05	whole	0.06
-1=#### & tinh	fell	0.06
-1=#### & tram	fell	-0.11	whole	0.06
-1=#### & tran	fell	0.14	whole	0.1
-1=#### & tren	fell	0.44	laid	-0.2	lies	-0.05	whole	-0.25
-1=#### & trong	fell	-0.09	laid	0.08	lies	-0.14	whole	0.13
-1=#### & truoc	laid	0.05	whole	0.05
-1=#### & truong	fell	-0.06
-1=#### & vi	whole	-0.12
-1=#### & village	whole	-0.24
-1=#### & vinh	home	0.05	whole	0.08
-1=#### & vu	whole	0.05
-1=#### & west	fell	-0.17	whole	0.08
-1=#### & xa	fell	-0.27	laid	0.12	lies	0.09
-1=#### & xom	whole	0.06
-1=#### & y	fell	-0.06
-1=#### & yen	home	-0.09
-1=1st	fell	0.06	whole	-0.06
-1=1st & cav	fell	0.1	whole	-0.06
-1=400m	laid	-0.05
-1=84t	whole	0.06
-1=^	home	0.24	fell	-0.12	laid	0.72	lies	0.13	whole	0.29
-1=^ & ap	home	-0.07	lies	0.23	whole	0.06
-1=^ & ba	fell	0.05	whole	0.05
-1=^ & ban	fell	-0.06
-1=^ & ben	laid	0.12	lies	-0.17	whole	-0.14
-1=^ & bia	laid	0.05
-1=^ & bo	fell	-0.05
-1=^ & canh	laid	-0.05
-1=^ & cao	fell	-0.18	whole	-0.08
-1=^ & cau	fell	-0.15
-1=^ & cho	laid	-0.06
-1=^ & con	fell	0.1
-1=^ & danh	home	0.08
-1=^ & doi	fell	0.11	laid	-0.09	whole	-0.06
-1=^ & don	whole	0.13
-1=^ & dong	fell	-0.08	whole	-0.1
-1=^ & duoi	laid	0.29	whole	0.11
-1=^ & duong	fell	0.13	laid	0.1	lies	-0.05	whole	0.13
-1=^ & goc	laid	0.18	lies	0.07	whole	0.11
-1=^ & hello	whole	-0.09
-1=^ & lang	home	0.21	whole	0.07
-1=^ & nghia	laid	0.52	lies	0.18	whole	0.14
-1=^ & ngoai	fell	-0.05	laid	0.05
-1=^ & nha	fell	-0.07	lies	0.11	whole	0.06
-1=^ & ntls	laid	-0.05	lies	0.13
-1=^ & o	home	0.11	fell	-0.1	whole	-0.07
-1=^ & quan	lies	0.05
-1=^ & quang	laid	-0.05
-1=^ & sau	laid	0.09	whole	0.12
-1=^ & the	fell	-0.08	laid	0.16	lies	-0.06
-1=^ & thon	fell	-0.05	lies	-0.05	whole	0.07
-1=^ & thong	whole	-0.07
-1=^ & tram	fell	0.3	laid	0.1	whole	0.28
-1=^ & tran	fell	0.42	whole	-0.18
-1=^ & tren	laid	-0.07	whole	-0.07
-1=^ & trich	laid	-0.06
-1=^ & trong	fell	0.14	laid	-0.08	lies	-0.07	whole	-0.05
-1=^ & truoc	lies	0.1
-1=^ & truong	fell	-0.05
-1=^ & xa	home	0.07	fell	0.15
-1=^ & xom	home	0.06	fell	-0.06	laid	-0.07	lies	0.08	whole	-0.09
-1=a	home	0.11	fell	0.09	lies	-0.16	whole	0.13
-1=a & bac	whole	0.05
-1=a & cau	fell	-0.06
-1=a & cho	home	0.09
-1=a & dien	whole	0.05
-1=a & dong	home	-0.05	fell	0.06	whole	0.05
-1=a & hai	fell	0.1
-1=a & hoa	whole	-0.12
-1=a & lai	fell	0.09	whole	0.11
-1=a & phu	whole	0.08
-1=a & tuan	home	0.05
-1=about	laid	0.11	whole	0.12
-1=ac	fell	0.13
-1=ac & tinh	fell	0.13
-1=adn	fell	0.09
-1=after	fell	0.19	whole	0.15
-1=ai	home	-0.14	laid	0.06
-1=ai & ben	laid	0.12
-1=all	whole	-0.06
-1=am	home	-0.09	fell	0.09
-1=an	fell	-0.06	whole	-0.21
-1=an & cao	home	-0.06	whole	-0.05
-1=an & old	whole	0.1
-1=an & tren	fell	-0.11
-1=and	laid	-0.17	lies	0.07
-1=and & a	laid	-0.09
-1=and & the	lies	0.12
-1=anh	home	-0.08	fell	-0.09	laid	0.09	lies	-0.1	whole	0.2
-1=anh & canh	whole	0.18
-1=anh & duoi	laid	0.05	whole	0.21
-1=anh & ha	whole	-0.07
-1=anh & ngay	whole	-0.08
-1=anh & ngoai	whole	0.22
-1=anh & sau	whole	0.07
-1=anh & thai	whole	-0.06
-1=anh & tren	lies	0.07	whole	-0.05
-1=anh & trong	laid	0.08	lies	-0.05	whole	-0.1
-1=anh & xa	whole	-0.08
-1=ans	fell	0.06
-1=ao	laid	-0.08	lies	0.05
-1=ap	fell	-0.06	laid	-0.05	lies	-0.06	whole	-0.15
-1=are	lies	0.12
-1=are & under	lies	0.12
-1=as	fell	0.08	laid	0.09	whole	0.15
-1=assaut	fell	0.1
-1=at	fell	0.1	laid	-0.12	lies	0.12	whole	0.48
-1=at & a	whole	-0.05
-1=at & ban	fell	0.08	lies	0.14	whole	0.11
-1=at & ben	fell	-0.21	laid	0.07
-1=at & binh	home	0.1	fell	-0.12	whole	-0.23
-1=at & bong	fell	-0.08
-1=at & cai	home	-0.05	whole	-0.14
-1=at & cam	fell	0.07	lies	0.12
-1=at & chu	fell	-0.08	laid	0.26
-1=at & dak	fell	0.08	whole	-0.06
-1=at & dien	fell	-0.11	whole	-0.11
-1=at & dong	fell	0.25
-1=at & duc	fell	0.05
-1=at & fsb	fell	-0.1	whole	0.05
-1=at & his	laid	0.07	whole	-0.05
-1=at & hoa	home	0.05
-1=at & khe	fell	-0.09	whole	0.13
-1=at & km	whole	0.16
-1=at & lang	fell	0.11	whole	0.06
-1=at & long	whole	-0.09
-1=at & lz	fell	-0.13
-1=at & night	laid	0.09	whole	-0.05
-1=at & nui	fell	0.07	whole	-0.06
-1=at & phu	fell	-0.11	whole	-0.05
-1=at & tan	whole	0.11
-1=at & the	fell	0.22	laid	-0.16	whole	-0.18
-1=at & tra	whole	0.11
-1=at & vinh	fell	0.06
-1=attaque	whole	-0.08
-1=au	home	-0.12	lies	0.08	whole	0.18
-1=au & bout	laid	0.09	whole	0.15
-1=au & cimetiere	fell	-0.07	lies	0.13	whole	0.08
-1=au & dessus	laid	-0.08	whole	-0.14
-1=au & pont	fell	0.11	whole	0.09
-1=ay	home	0.14	laid	0.12	lies	-0.06	whole	0.19
-1=b	fell	0.08	lies	-0.08
-1=b52	home	0.1	fell	0.11	laid	-0.1	whole	-0.05
-1=ba	home	0.1	laid	-0.13	whole	-0.24
-1=ba & ban	fell	0.08	lies	0.07	whole	0.1
-1=ba & cau	fell	0.09	laid	0.09
-1=ba & me	fell	0.06
-1=ba & phu	home	0.18	whole	-0.14
-1=bac	fell	0.14	laid	-0.07	lies	0.23	whole	-0.17
-1=bac & ben	whole	0.11
-1=bac & cua	fell	0.11
-1=bac & duoi	fell	-0.07	whole	0.05
-1=bac & ha	whole	-0.06
-1=bac & ho	home	0.08
-1=bac & nui	lies	0.1	whole	0.05
-1=bac & song	laid	0.06	whole	-0.08
-1=bac & thi	fell	0.09	whole	-0.07
-1=bach	home	0.08
-1=back	laid	-0.1	lies	0.09	whole	-0.07
-1=bai	fell	-0.1	laid	0.16	lies	0.06	whole	-0.08
-1=bam	fell	0.07	whole	0.16
-1=ban	home	-0.08	fell	0.1	whole	-0.24
-1=ban & bo	home	-0.05
-1=ban & chet	fell	-0.07
-1=ban & dau	fell	-0.06	laid	0.18	lies	-0.09	whole	-0.07
-1=ban & lao	fell	-0.05
-1=ban & nam	whole	-0.05
-1=ban & ngay	fell	0.08
-1=ban & ngoai	whole	0.07
-1=ban & nuoc	fell	-0.05
-1=ban & tia	fell	0.06
-1=ban & tren	fell	-0.07	whole	0.07
-1=ban & trong	fell	0.06
-1=ban & truoc	fell	0.13	whole	0.24
-1=ban & xa	whole	-0.05
-1=bang	fell	-0.12	laid	-0.06	lies	0.07	whole	-0.19
-1=bang & lang	lies	0.05	whole	-0.08
-1=bang & sau	laid	0.12	lies	0.1
-1=bao	home	-0.22	fell	0.06	laid	0.16	whole	0.12
-1=bao & ban	fell	-0.08	lies	0.11
-1=bao & cua	fell	-0.06
-1=bao & duoi	fell	0.12	lies	0.08	whole	0.07
-1=bao & gan	fell	0.09
-1=bao & sau	fell	0.11
-1=bao & trong	fell	-0.05
-1=bao & xa	laid	0.08
-1=bap	home	-0.11	laid	0.13
-1=bat	home	-0.06	fell	0.05	whole	-0.1
-1=bataille	fell	-0.08
-1=battery	whole	-0.12
-1=bau	fell	0.08
-1=bay	home	0.12	fell	0.11	laid	-0.15	whole	-0.1
-1=bay & ngay	fell	0.1
-1=bay & sau	lies	0.07
-1=be	home	-0.06	laid	-0.06	whole	-0.05
-1=behind	fell	-0.05	laid	0.11
-1=behind & the	fell	-0.05	laid	0.12
-1=ben	home	-0.07	fell	0.16	laid	0.19	whole	0.38
-1=ben & bo	laid	0.11	whole	0.28
-1=ben & campuchia	whole	0.05
-1=ben & lao	whole	0.2
-1=ben & suoi	fell	-0.23	laid	0.16	whole	-0.32
-1=benh	home	-0.05	fell	-0.06	whole	-0.11
-1=benh & xa	home	-0.05	whole	-0.08
-1=bep	fell	0.1	whole	-0.09
-1=bep & hoang	fell	0.06
-1=bi	home	-0.05	fell	0.08	laid	-0.11
-1=bi & b52	fell	0.06
-1=bi & dong	whole	-0.05
-1=bia	fell	0.07	laid	0.05	whole	-0.05
-1=bia & ntls	lies	0.08	whole	0.1
-1=bien	fell	0.1	laid	-0.12	whole	-0.13
-1=bien & ban	fell	0.08
-1=biet	home	-0.12	fell	-0.17	laid	0.17	lies	0.18	whole	0.12
-1=biet & cho	lies	0.1
-1=biet & dong	home	-0.06	fell	-0.11	laid	-0.05	whole	-0.12
-1=biet & hang	laid	0.09
-1=biet & khu	laid	0.08	lies	-0.06
-1=biet & nghia	lies	0.17	whole	0.12
-1=binh	home	-0.19	fell	-0.06	lies	-0.06
-1=binh & a	home	0.07	whole	0.07
-1=binh & cau	fell	-0.06
-1=binh & do	fell	0.09
-1=binh & dong	home	0.1
-1=binh & hoi	home	-0.05
-1=binh & lang	lies	0.09
-1=binh & long	whole	0.07
-1=binh & phu	fell	-0.05
-1=binh & sau	fell	0.05
-1=binh & tram	fell	0.08	laid	0.09	whole	-0.07
-1=binh & xa	fell	-0.11
-1=bo	home	-0.21	fell	-0.16	whole	-0.14
-1=bo & sau	lies	-0.11
-1=bo & viet	home	-0.06
-1=bo & xa	home	-0.07
-1=boc	fell	0.08	lies	-0.14
-1=body	fell	0.09
-1=boi	fell	-0.11	laid	-0.14	lies	0.05
-1=bom	home	-0.13	fell	0.08	laid	0.06	whole	0.07
-1=bom & bi	fell	0.1	whole	-0.05
-1=bom & canh	laid	0.09	whole	-0.07
-1=bom & cu	laid	0.09
-1=bom & min	fell	-0.05
-1=bom & sau	fell	0.05
-1=bom & trung	whole	-0.05
-1=bom & tu	fell	0.06
-1=bom & vui	laid	-0.09
-1=bon	fell	-0.08	laid	0.25	lies	0.05
-1=bong	fell	0.09	laid	-0.06	whole	-0.17
-1=bot	whole	-0.06
-1=both	laid	-0.09
-1=both & under	laid	-0.09
-1=boy	whole	0.09
-1=bridge	fell	-0.08
-1=bui	fell	-0.06	whole	-0.09
-1=buk	fell	-0.05
-1=bun	home	-0.07
-1=bung	home	0.09	whole	0.08
-1=bunker	fell	-0.08
-1=buoc	laid	-0.05
-1=buon	whole	-0.05
-1=burial	fell	0.09	laid	-0.06	lies	0.12
-1=buried	home	0.1	fell	-0.1	laid	0.07	whole	0.06
-1=buried & both	laid	-0.05
-1=buried & by	laid	-0.06	whole	-0.11
-1=buried & w	whole	0.11
-1=bury	lies	0.08	whole	-0.12
-1=but	laid	0.07	whole	0.05
-1=by	fell	0.09	laid	-0.05	whole	-0.05
-1=by & the	fell	0.09
-1=c	lies	0.08
-1=c & hang	lies	0.05	whole	-0.06
-1=c1	home	-0.05	whole	0.06
-1=c4	lies	0.08
-1=c759	home	0.1	whole	0.05
-1=ca	fell	-0.18	laid	-0.13	lies	-0.12	whole	-0.13
-1=cac	lies	-0.08
-1=cac & nghia	lies	-0.08
-1=cach	fell	-0.16	laid	-0.06	whole	-0.12
-1=cai	home	-0.06	laid	0.15	lies	0.07	whole	0.23
-1=cai & ao	laid	-0.08
-1=cai & cau	fell	0.07
-1=cai & gieng	fell	0.12	laid	0.3	lies	0.09
-1=cai & go	lies	0.23	whole	-0.05
-1=cai & ho	fell	-0.05	laid	0.09
-1=cam	home	0.12	fell	0.11	lies	-0.07	whole	-0.09
-1=camp	whole	0.08
-1=can	home	0.08	fell	-0.21	laid	-0.07	lies	-0.08	whole	-0.07
-1=can & bo	fell	-0.05
-1=can & cu	fell	-0.07
-1=can & duoi	fell	-0.06
-1=canh	home	0.08	fell	-0.23	laid	0.14	lies	0.12	whole	-0.43
-1=canh & dong	lies	0.1	whole	-0.06
-1=canh & rung	lies	0.07	whole	0.06
-1=canh & sat	whole	0.1
-1=cao	laid	0.09	whole	-0.1
-1=cao & sau	whole	-0.07
-1=cao & su	fell	0.11
-1=cap	fell	-0.08	whole	-0.05
-1=captain	fell	-0.05	laid	0.12	whole	0.08
-1=card	fell	-0.14	laid	0.11
-1=carried	fell	-0.06	laid	-0.07
-1=cat	home	-0.16	laid	-0.22	lies	-0.1	whole	-0.16
-1=cat & gan	whole	0.14
-1=cat & phia	fell	0.13
-1=cat & sau	laid	0.06	whole	-0.1
-1=cau	home	-0.07	laid	0.11	whole	0.11
-1=cau & duoi	laid	0.05	whole	0.05
-1=cau & sau	lies	0.08	whole	0.05
-1=cau & trong	whole	0.11
-1=cav	fell	0.06
-1=cay	home	-0.1	fell	0.1	laid	0.15
-1=cay & ben	home	-0.06
-1=cay & cau	whole	0.14
-1=cay & me	fell	0.09
-1=cay & so	fell	0.1
-1=cemetery	laid	-0.1	lies	0.06	whole	-0.11
-1=cha	lies	-0.08
-1=chac	home	0.05	fell	-0.09	laid	-0.09	whole	0.07
-1=chac & con	laid	-0.08
-1=chai	home	0.07	whole	0.14
-1=cham	fell	-0.05	whole	-0.12
-1=chan	fell	-0.09	lies	0.11	whole	-0.07
-1=chan & cau	fell	-0.05	laid	0.11	lies	0.1	whole	-0.06
-1=chang	home	-0.1	fell	0.07	lies	0.11
-1=chang & xa	home	-0.05
-1=chanh	home	-0.07
-1=chat	home	-0.23	whole	-0.05
-1=chat & dau	home	-0.08
-1=chau	home	-0.09	fell	-0.15	lies	-0.05	whole	0.08
-1=chau & nghe	whole	-0.05
-1=chau & soc	home	-0.06
-1=chau & trong	home	0.05
-1=chay	fell	-0.06
-1=che	laid	0.07
-1=che & quang	whole	-0.05
-1=chet	home	-0.07	laid	-0.14	lies	-0.13	whole	0.17
-1=chet & #	fell	-0.17
-1=chet & ben	fell	0.15	whole	-0.21
-1=chet & bom	fell	0.11
-1=chet & canh	fell	0.09
-1=chet & con	fell	-0.06	laid	0.14
-1=chet & doc	whole	0.06
-1=chet & doi	fell	0.06	whole	-0.05
-1=chet & duoi	fell	-0.11	whole	-0.15
-1=chet & giua	fell	0.11	whole	-0.13
-1=chet & hoi	fell	-0.06
-1=chet & hom	laid	0.08
-1=chet & ngay	fell	-0.17
-1=chet & ngoai	fell	0.11
-1=chet & tran	fell	0.06	whole	-0.07
-1=chet & tren	fell	0.13	whole	0.36
-1=chet & truoc	fell	-0.06
-1=chi	home	-0.07	fell	0.37	lies	-0.08	whole	0.26
-1=chi & bo	whole	0.05
-1=chi & con	fell	0.07
-1=chi & doan	fell	0.11
-1=chi & sau	fell	0.13
-1=chiem	fell	-0.1
-1=chien	fell	0.19	laid	-0.05	lies	-0.05
-1=chien & khu	whole	-0.07
-1=chien & truong	fell	0.25	whole	-0.16
-1=chim	lies	0.11	whole	0.22
-1=chinh	home	0.15	laid	-0.05	whole	-0.08
-1=cho	home	-0.08	fell	0.1	laid	-0.07	lies	0.27	whole	0.22
-1=cho & bai	whole	0.06
-1=cho & ben	fell	-0.1
-1=cho & bo	lies	0.12
-1=cho & cai	fell	0.06	whole	-0.07
-1=cho & cau	whole	0.05
-1=cho & cay	whole	-0.16
-1=cho & dong	laid	-0.07	lies	0.08
-1=cho & goc	laid	-0.1	whole	0.12
-1=cho & nga	fell	-0.07
-1=cho & sau	laid	-0.08
-1=chon	fell	-0.31	laid	0.28	lies	-0.13	whole	0.17
-1=chon & #	lies	0.09	whole	-0.06
-1=chon & anh	fell	0.06	laid	0.15	whole	-0.13
-1=chon & ba	laid	-0.07	whole	-0.08
-1=chon & ban	laid	0.05	lies	-0.05
-1=chon & ben	lies	-0.06
-1=chon & bia	laid	0.11	whole	0.08
-1=chon & bo	laid	-0.08	lies	0.19	whole	-0.07
-1=chon & cach	whole	0.06
-1=chon & cai	laid	-0.07
-1=chon & canh	laid	-0.13	whole	-0.1
-1=chon & chan	laid	0.07	whole	-0.06
-1=chon & chu	laid	-0.05	lies	0.06
-1=chon & co	laid	-0.06	lies	0.08
-1=chon & cung	laid	-0.06
-1=chon & dat	laid	-0.06	whole	0.12
-1=chon & dau	whole	0.16
-1=chon & doc	laid	0.05	whole	0.1
-1=chon & doi	laid	0.07	whole	0.05
-1=chon & duoi	laid	0.08	lies	0.08	whole	-0.09
-1=chon & em	laid	0.06
-1=chon & gan	fell	0.06	lies	-0.18	whole	0.08
-1=chon & go	laid	0.05	whole	0.06
-1=chon & goc	laid	0.09
-1=chon & hai	whole	-0.06
-1=chon & hang	laid	-0.18	whole	-0.08
-1=chon & ho	fell	0.12	laid	0.08
-1=chon & ke	laid	0.08	lies	0.07	whole	0.18
-1=chon & lai	laid	-0.1	lies	0.23
-1=chon & lien	lies	-0.05
-1=chon & lung	whole	0.06
-1=chon & luon	laid	0.09	whole	-0.06
-1=chon & may	laid	-0.07
-1=chon & ngay	whole	-0.12
-1=chon & nghia	lies	-0.06	whole	-0.06
-1=chon & ngoai	home	0.06	lies	0.09
-1=chon & nguoi	laid	0.05
-1=chon & no	laid	0.08	whole	-0.06
-1=chon & ong	laid	0.05	lies	-0.06	whole	-0.06
-1=chon & rai	laid	-0.07
-1=chon & sat	whole	0.05
-1=chon & sau	laid	0.05	lies	-0.05
-1=chon & so	laid	0.06	whole	-0.08
-1=chon & tap	laid	-0.12	lies	-0.05
-1=chon & thanh	whole	-0.09
-1=chon & tren	laid	0.05	lies	0.16	whole	0.2
-1=chon & trong	laid	0.05	whole	0.05
-1=chon & truoc	laid	0.07	whole	0.16
-1=chon & ven	whole	0.1
-1=chon & vuon	laid	0.06	lies	-0.08
-1=chong	whole	0.05
-1=chot	laid	0.1	lies	-0.05
-1=chot & chu	fell	0.08
-1=chu	home	0.07	fell	0.16	laid	0.12	whole	-0.19
-1=chu & a	fell	0.22	laid	0.11	whole	-0.05
-1=chu & hai	home	0.06
-1=chu & quan	lies	0.13
-1=chu & t	home	-0.06
-1=chu & x	whole	-0.05
-1=chua	home	-0.06	fell	-0.09	whole	-0.12
-1=chua & xa	home	-0.06	whole	-0.06
-1=chung	home	-0.09	fell	0.2	laid	0.07	lies	-0.07
-1=chung & canh	fell	0.12
-1=chung & duoi	whole	-0.15
-1=chung & ho	whole	-0.09
-1=chuoc	laid	0.12
-1=chuoi	fell	0.14	whole	0.19
-1=chuong & nghe	whole	-0.07
-1=chup	fell	0.13	laid	-0.07
-1=chuyen	laid	0.15	lies	0.18	whole	0.12
-1=chuyen & nghia	lies	0.1
-1=cimetiere	lies	-0.05
-1=closed	fell	-0.05
-1=co	home	0.13	fell	-0.33	laid	-0.16	lies	0.05	whole	-0.19
-1=co & bia	lies	0.07
-1=co & cay	laid	-0.05
-1=co & chua	fell	0.12	lies	0.07	whole	0.17
-1=co & gieng	laid	-0.07
-1=co & goc	laid	-0.05	whole	-0.14
-1=co & hang	laid	0.08	whole	0.1
-1=co & ho	laid	0.12	whole	0.06
-1=co & khu	lies	0.07
-1=co & ngay	fell	-0.05	lies	0.1
-1=co & nghia	lies	-0.05	whole	-0.05
-1=co & quang	fell	-0.16
-1=co & tram	fell	-0.08
-1=coc	fell	0.16	laid	-0.05	whole	0.05
-1=coi	fell	0.2	laid	0.11	whole	0.06
-1=coi & nghia	laid	0.09	lies	0.06	whole	-0.07
-1=coi & ntls	laid	0.09	lies	0.07	whole	0.08
-1=com	fell	-0.09
-1=combat	whole	-0.1
-1=commander	fell	0.07
-1=commune	laid	-0.05
-1=con	home	-0.08	laid	-0.23	lies	-0.08
-1=con & ban	fell	0.07	whole	0.06
-1=con & khu	fell	-0.05
-1=con & thon	fell	0.1	whole	0.05
-1=con & tren	fell	-0.06
-1=con & trong	lies	-0.05
-1=cong	home	-0.29	laid	-0.16	lies	0.06	whole	-0.08
-1=cong & an	home	-0.08
-1=cong & bo	fell	0.12
-1=cong & dien	home	-0.08	fell	-0.12
-1=cong & lang	whole	-0.05
-1=cong & nghia	lies	0.05
-1=cong & xa	fell	0.11
-1=contact	fell	0.06
-1=corner	laid	0.07	whole	-0.07
-1=cot	lies	0.06
-1=cot & duoi	fell	-0.05	laid	0.11	whole	0.06
-1=cote	whole	0.07
-1=cross	laid	-0.06
-1=crossing	fell	0.08	whole	0.19
-1=cu	home	0.11	fell	0.27	laid	-0.12	lies	-0.23
-1=cu & cach	laid	-0.18
-1=cu & canh	fell	0.13	laid	-0.05	lies	-0.08
-1=cu & cua	laid	0.14	whole	-0.05
-1=cu & doi	fell	0.06
-1=cu & don	fell	0.06
-1=cu & lang	fell	0.14	whole	0.09
-1=cu & trong	fell	-0.1
-1=cu & xa	home	0.11
-1=cua	home	-0.18	fell	-0.06	lies	-0.08	whole	0.11
-1=cua & ban	fell	0.05
-1=cua & don	fell	0.07	laid	0.08	lies	0.08	whole	0.05
-1=cua & tram	fell	-0.05	laid	0.15
-1=cua & xa	whole	0.12
-1=cung	home	0.33	fell	-0.36	laid	-0.09	whole	0.12
-1=cung & ban	home	-0.07
-1=cung & doan	laid	-0.06
-1=cung & ho	laid	0.06	whole	-0.05
-1=cung & huyen	home	-0.09	laid	0.13
-1=cung & lang	home	0.05	lies	0.12	whole	0.08
-1=cung & ngay	fell	-0.11
-1=cung & thon	home	0.1	whole	0.07
-1=cung & to	home	-0.05
-1=cung & xa	home	0.1	whole	0.11
-1=cung & xom	home	0.24	whole	0.07
-1=cuoc	laid	0.12	whole	0.09
-1=cuoi	home	-0.05	fell	0.05	laid	-0.15	whole	-0.11
-1=cuon	whole	0.14
-1=cuong	fell	0.05	whole	-0.08
-1=cuong & nghe	whole	-0.09
-1=cut	home	-0.11	fell	0.06	whole	-0.05
-1=d	fell	-0.07	laid	-0.06
-1=d6	home	-0.08	fell	-0.05
-1=d70	home	-0.06
-1=d70 & quang	home	-0.06
-1=da	laid	0.13	lies	-0.13	whole	-0.11
-1=da & canh	laid	-0.06	lies	0.1	whole	0.1
-1=da & doi	whole	-0.05
-1=da & duoi	laid	0.05	whole	-0.09
-1=da & gan	laid	-0.05
-1=da & sau	laid	-0.06
-1=da & to	fell	-0.09
-1=da & tren	laid	0.1	lies	-0.07	whole	0.12
-1=da & trong	laid	0.08
-1=dai	fell	-0.08
-1=dai & doi	fell	-0.12
-1=dak	fell	0.05
-1=dam	fell	0.06	laid	0.06	whole	-0.14
-1=dan	fell	-0.1	laid	0.14	lies	-0.05
-1=dan & an	fell	0.11	whole	0.15
-1=dan & ban	home	-0.07	fell	0.06	laid	0.2	whole	0.13
-1=dan & ben	home	0.15	whole	0.1
-1=dan & cai	home	0.07
-1=dan & cao	home	0.09
-1=dan & chai	home	0.08	whole	-0.18
-1=dan & con	laid	0.07
-1=dan & cong	home	-0.2	fell	-0.16	laid	-0.06	whole	-0.23
-1=dan & cua	home	0.08
-1=dan & dau	fell	-0.05
-1=dan & duoi	whole	0.12
-1=dan & goi	laid	0.12	lies	0.11
-1=dan & hai	home	-0.08
-1=dan & lang	home	-0.28	fell	-0.09	laid	-0.06	whole	-0.12
-1=dan & long	home	0.22	whole	0.1
-1=dan & mo	home	-0.06
-1=dan & ngay	fell	0.18
-1=dan & pho	home	0.13	whole	0.05
-1=dan & quan	home	-0.18	fell	0.1	whole	-0.16
-1=dan & ra	fell	0.09	laid	0.06	lies	0.07
-1=dan & thon	home	-0.06
-1=dan & toc	lies	-0.05	whole	-0.26
-1=dan & vinh	laid	-0.05
-1=dan & vui	laid	0.14	lies	0.14
-1=dan & xa	fell	0.07
-1=dan & xom	home	-0.14
-1=dan & y	whole	-0.06
-1=dang	fell	0.07	lies	-0.06	whole	0.15
-1=dang & bai	home	0.05
-1=dang & lang	whole	0.05
-1=dang & sau	laid	0.06
-1=danh	home	-0.16	fell	0.18	lies	-0.06	whole	0.44
-1=danh & ap	fell	-0.06
-1=danh & bot	fell	0.07	whole	0.13
-1=danh & buon	fell	-0.09
-1=danh & can	whole	-0.12
-1=danh & cang	fell	0.05
-1=danh & cau	fell	-0.13	whole	0.05
-1=danh & chet	fell	0.07
-1=danh & chi	fell	0.12	whole	0.13
-1=danh & cho	fell	0.11
-1=danh & chot	fell	-0.23	whole	-0.05
-1=danh & cua	fell	0.06
-1=danh & diem	whole	0.06
-1=danh & don	fell	0.1	whole	-0.05
-1=danh & dong	fell	-0.13
-1=danh & duong	fell	-0.09
-1=danh & hoa	fell	-0.07
-1=danh & hoai	home	-0.09
-1=danh & lang	home	0.1	fell	-0.08
-1=danh & lo	fell	0.16	laid	0.14	whole	0.11
-1=danh & loc	fell	-0.06	whole	-0.05
-1=danh & phi	fell	-0.06
-1=danh & quan	fell	0.05	whole	0.07
-1=danh & tau	whole	-0.09
-1=danh & thuong	fell	-0.09
-1=danh & tran	whole	0.1
-1=danh & trong	fell	-0.05
-1=danh & vo	fell	0.05	whole	-0.13
-1=dans	whole	-0.07
-1=dans & le	whole	-0.05
-1=dao	home	0.08	laid	-0.09	lies	0.05	whole	-0.05
-1=dao & ba	home	0.08	whole	0.06
-1=dao & gieng	laid	-0.06	whole	0.07
-1=dao & nen	laid	0.09	whole	0.07
-1=dap	home	-0.08	fell	0.25	laid	0.08
-1=dat	home	0.2	lies	0.17	whole	0.1
-1=dat & ben	laid	0.12	lies	0.06	whole	0.19
-1=dat & bo	laid	-0.1	lies	0.14	whole	0.07
-1=dat & canh	lies	-0.05	whole	0.07
-1=dat & cho	laid	-0.08
-1=dat & chua	laid	0.05
-1=dat & dinh	fell	0.13	whole	0.1
-1=dat & duoi	laid	0.16
-1=dat & gan	laid	0.06
-1=dat & ngay	whole	-0.09
-1=dat & nha	laid	0.08
-1=dat & tren	laid	0.05
-1=dat & trong	laid	0.06	lies	-0.05
-1=dat & xa	home	0.12
-1=dau	home	-0.19	fell	-0.18	laid	-0.09	lies	-0.32	whole	-0.44
-1=dau & ban	laid	-0.11	lies	0.07	whole	-0.13
-1=dau & ben	whole	-0.16
-1=dau & bo	laid	0.05	lies	-0.12
-1=dau & cach	laid	0.12	whole	0.09
-1=dau & cau	fell	0.12	laid	0.07	whole	-0.23
-1=dau & chon	laid	-0.12
-1=dau & co	laid	0.07
-1=dau & cua	laid	-0.08
-1=dau & doi	whole	0.07
-1=dau & duoi	fell	0.22	whole	-0.22
-1=dau & gan	laid	0.1	whole	0.06
-1=dau & ho	laid	-0.06
-1=dau & huong	laid	-0.14
-1=dau & khe	whole	0.06
-1=dau & lang	laid	0.19	whole	-0.22
-1=dau & nam	laid	0.07	whole	0.05
-1=dau & nghia	laid	0.09
-1=dau & ngoai	whole	-0.07
-1=dau & phia	fell	-0.05
-1=dau & quay	laid	-0.17
-1=dau & sau	fell	-0.11
-1=dau & suoi	whole	-0.18
-1=dau & tay	whole	-0.06
-1=dau & tran	whole	0.1
-1=dau & trong	laid	-0.06	whole	0.09
-1=dau & ve	laid	-0.07
-1=dau & xom	whole	-0.18
-1=day	home	-0.12	fell	-0.12	laid	-0.12	lies	-0.18
-1=day & cho	lies	-0.05
-1=day & co	fell	-0.12
-1=day & con	fell	-0.11
-1=day & hoc	home	-0.07
-1=de	laid	-0.1	lies	0.26	whole	0.17
-1=de & ban	fell	0.11
-1=de & buon	whole	-0.05
-1=de & canh	whole	0.05
-1=de & cho	home	-0.1	fell	0.16
-1=de & duoi	laid	0.07	lies	-0.05	whole	0.09
-1=de & haiphong	home	0.11	whole	0.07
-1=de & kien	whole	0.08
-1=de & l	fell	0.07	whole	0.07
-1=de & la	fell	-0.07	laid	-0.05
-1=de & nam	home	-0.09	fell	0.13
-1=de & ninh	fell	0.05	whole	0.18
-1=de & phu	home	0.12	fell	-0.08	lies	0.08
-1=de & trong	fell	-0.05	lies	0.28	whole	0.05
-1=de & vinh	home	0.07	whole	0.09
-1=dead	whole	-0.06
-1=dem	laid	-0.08	whole	-0.05
-1=den	fell	0.06	laid	0.17	lies	-0.1	whole	0.14
-1=den & muong	whole	0.05
-1=den & ntls	laid	0.08	lies	-0.21	whole	-0.07
-1=den & quang	fell	-0.08
-1=den & tram	fell	0.14
-1=deo	laid	-0.1	whole	-0.11
-1=derriere	fell	-0.07	laid	0.06
-1=des	whole	-0.09
-1=di	home	-0.13	laid	-0.08	lies	0.2	whole	0.07
-1=di & con	fell	0.06
-1=di & doc	fell	0.1
-1=di & nghia	lies	0.23	whole	0.08
-1=di & ray	whole	-0.05
-1=di & rung	lies	-0.06
-1=di & sau	laid	-0.05
-1=di & truoc	fell	0.06	whole	-0.08
-1=di & xa	laid	0.08
-1=dia	fell	-0.07	laid	0.35	lies	-0.1	whole	-0.38
-1=dia & binh	laid	0.05
-1=dia & dao	fell	0.11	laid	0.09
-1=dia & diem	whole	-0.11
-1=dia & phuong	home	0.05	fell	-0.09	whole	-0.07
-1=dich	laid	-0.06	whole	0.18
-1=died	laid	-0.05
-1=diem	fell	0.24	whole	0.16
-1=dien	home	0.06	fell	-0.15	laid	-0.1	lies	-0.1	whole	-0.1
-1=diep	laid	-0.09	whole	0.06
-1=diet	fell	-0.06
-1=dieu	home	-0.08	laid	0.11	lies	-0.07
-1=dieu & sau	laid	0.1	whole	0.14
-1=digue	laid	-0.09
-1=dinh	fell	-0.11	laid	-0.16	lies	-0.11	whole	-0.16
-1=dinh & xa	fell	-0.08	whole	-0.07
-1=district	laid	-0.07	whole	-0.13
-1=dit	fell	-0.08	whole	0.22
-1=ditch	whole	-0.06
-1=diu	home	0.06	whole	0.06
-1=diu & tam	home	0.07	whole	0.06
-1=division	fell	0.07	whole	0.13
-1=do	fell	0.05	lies	-0.15	whole	0.16
-1=do & ben	fell	-0.16	whole	-0.05
-1=do & bo	fell	0.28	lies	-0.05
-1=do & cach	fell	-0.07	whole	0.09
-1=do & con	fell	0.11
-1=do & dong	laid	0.12	lies	-0.06
-1=do & nghia	laid	0.08	lies	-0.09	whole	-0.15
-1=do & phia	fell	-0.06	laid	0.09	whole	0.09
-1=do & quan	whole	-0.12
-1=do & sau	fell	0.06	lies	0.09	whole	0.06
-1=do & thanh	lies	-0.05
-1=do & tren	fell	-0.05
-1=do & trong	laid	-0.07
-1=doai	home	0.1	laid	0.13	whole	0.05
-1=doan	home	-0.08	fell	0.1	whole	0.13
-1=doan & gan	whole	-0.11
-1=doc	home	0.12	fell	-0.06	lies	0.13
-1=doc & bo	laid	-0.05	lies	0.05	whole	-0.07
-1=doc & duong	whole	-0.11
-1=doi	home	0.13	fell	-0.29	laid	0.27	lies	-0.08	whole	-0.05
-1=doi & a	home	0.08	whole	0.09
-1=doi & ba	lies	0.05	whole	-0.05
-1=doi & con	fell	-0.05	laid	0.07
-1=doi & duoi	laid	0.06	lies	0.09
-1=doi & ha	home	0.1	whole	0.07
-1=doi & kien	whole	-0.05
-1=doi & nam	home	-0.07
-1=doi & nghe	home	0.11	whole	0.12
-1=doi & tren	lies	0.08
-1=doi & trong	whole	-0.08
-1=don	fell	-0.08	laid	-0.08
-1=don & bac	whole	-0.06
-1=don & duoi	home	0.1
-1=don & sau	whole	0.05
-1=don & xa	whole	-0.07
-1=dong	home	-0.1
-1=dong & chua	lies	0.06
-1=dong & gan	fell	-0.14
-1=dong & kim	home	0.06
-1=dong & xa	home	0.07
-1=dop	fell	-0.11	laid	0.11
-1=dot	whole	-0.08
-1=down	fell	-0.05
-1=drang	laid	0.07
-1=dry	whole	-0.05
-1=dry & creek	whole	-0.05
-1=du	fell	-0.1	laid	-0.06
-1=du & cimetiere	laid	0.14	lies	-0.06	whole	-0.08
-1=du & pont	fell	0.06
-1=du & village	home	0.07	laid	-0.05	whole	0.12
-1=dua	fell	-0.14	whole	-0.21
-1=dua & ben	laid	0.12
-1=dua & nuoc	laid	0.09
-1=dua & sau	laid	-0.08
-1=duc	home	0.08	fell	-0.06	whole	-0.21
-1=dug	whole	-0.09
-1=dung	home	-0.15	fell	-0.09
-1=dung & ngay	fell	-0.05
-1=dung & trong	fell	0.09
-1=duoc	home	-0.07	lies	-0.09
-1=duoc & cach	whole	0.07
-1=duoc & cho	fell	-0.07
-1=duoc & dong	laid	0.09
-1=duoc & tren	fell	-0.05
-1=duoc & trong	fell	0.06
-1=duoi	fell	-0.24	lies	0.09	whole	-0.17
-1=duoi & goc	lies	0.1	whole	-0.13
-1=duoi & ham	fell	-0.12	laid	0.07	whole	0.15
-1=duoi & nen	fell	-0.13	lies	-0.08
-1=duong	home	-0.13	fell	0.08	laid	-0.1	lies	0.1	whole	-0.22
-1=duong & cho	laid	0.07
-1=duong & lo	fell	-0.05	laid	-0.07
-1=duong & ray	lies	0.06
-1=duong & thang	fell	0.13
-1=e	fell	0.09	laid	0.12	lies	-0.09
-1=e & hoi	lies	-0.05
-1=e174	fell	0.13	whole	-0.05
-1=e18	home	0.05	whole	0.05
-1=e27	home	0.11	fell	-0.07
-1=e3	laid	-0.05	lies	0.11	whole	0.06
-1=e64	whole	0.08
-1=e66	whole	-0.09
-1=e95	home	0.09	whole	-0.07
-1=eban	home	0.07	whole	-0.06
-1=em	lies	-0.12
-1=em & ben	laid	-0.06
-1=em & cho	fell	0.06
-1=em & doc	whole	-0.05
-1=em & ho	laid	0.1	whole	0.05
-1=em & hoi	lies	-0.05
-1=em & sau	home	0.11	whole	-0.05
-1=em & trong	fell	0.09
-1=en	whole	-0.09
-1=enterre	laid	0.05	lies	-0.05	whole	-0.09
-1=enterre & a	whole	-0.1
-1=enterrer	laid	-0.05
-1=enterres	laid	0.07
-1=est	fell	-0.06	laid	-0.07	lies	0.18
-1=et	home	0.08	fell	-0.06
-1=etait	fell	0.15
-1=etre	laid	-0.14
-1=f	fell	0.12
-1=f10	home	0.06
-1=f304	fell	0.09
-1=f307	fell	0.1
-1=f309	fell	0.13	whole	0.1
-1=f316	home	0.08	whole	0.06
-1=f356	fell	-0.06
-1=f7	fell	0.14	whole	0.05
-1=face	laid	-0.1	whole	-0.05
-1=family	whole	0.05
-1=female	fell	0.06
-1=fight	fell	0.09	whole	0.05
-1=fight & for	fell	0.06
-1=for	fell	-0.07
-1=for & the	fell	-0.05
-1=fosse	whole	-0.11
-1=found	laid	-0.1
-1=french	fell	0.12
-1=from	home	0.1	fell	-0.06	laid	-0.16	lies	0.08	whole	0.11
-1=from & a	home	0.09	laid	-0.05	whole	-0.06
-1=from & binh	home	-0.11
-1=from & dong	fell	-0.06	whole	-0.08
-1=from & ha	home	-0.11
-1=from & hai	home	-0.05
-1=from & kim	whole	-0.09
-1=from & the	fell	-0.08	laid	-0.1	whole	-0.06
-1=from & vinh	home	-0.05
-1=gac	home	0.12	fell	0.06	laid	0.05
-1=gach	lies	-0.05
-1=gai	laid	0.05	whole	-0.05
-1=gam	whole	-0.06
-1=gam & cau	whole	-0.05
-1=gan	home	-0.07	fell	0.16	laid	-0.08	lies	-0.08	whole	-0.28
-1=gao	home	-0.05	whole	-0.11
-1=gao & dau	lies	0.14
-1=gap	fell	-0.05
-1=gay	lies	-0.12
-1=ghe	fell	0.1	laid	0.13	lies	0.05	whole	0.13
-1=ghi	fell	-0.1	laid	0.05	whole	-0.1
-1=ghi & dong	home	-0.07
-1=ghi & ha	home	0.09
-1=ghi & mat	whole	0.05
-1=ghi & tren	laid	0.12	whole	-0.05
-1=gi	home	-0.06	fell	0.14	laid	-0.13	whole	0.09
-1=gia	home	-0.21	fell	0.24	lies	-0.07	whole	-0.12
-1=gia & lang	home	-0.12	fell	0.07	whole	-0.11
-1=giai	whole	-0.06
-1=giam	fell	-0.08	whole	-0.05
-1=giang	home	-0.12	laid	0.08	whole	-0.4
-1=giang & hai	home	-0.07
-1=giang & trong	fell	0.07
-1=giang & truoc	laid	0.1	lies	-0.05
-1=giao	home	0.07	fell	-0.12	whole	-0.11
-1=giap	whole	-0.09
-1=giau	home	0.11	whole	0.08
-1=giau & duoi	laid	0.12
-1=giau & trong	laid	-0.09
-1=giay	fell	-0.08	whole	-0.06
-1=gieng	fell	0.18	laid	-0.11	whole	-0.07
-1=giet	fell	-0.06
-1=gio	fell	-0.09	laid	0.06	lies	-0.08	whole	0.08
-1=gio & nghia	lies	-0.1
-1=gio & trong	lies	0.06
-1=gioi	fell	-0.09	whole	-0.16
-1=gioi & tay	fell	-0.12	whole	-0.09
-1=giong	home	-0.18	laid	0.16	lies	0.08	whole	0.14
-1=giong & quang	home	-0.12
-1=giong & thanh	home	-0.11	whole	0.05
-1=giu	fell	0.37	laid	0.06	whole	0.31
-1=giu & chot	fell	-0.05	whole	-0.06
-1=giu & cua	fell	0.05	whole	0.05
-1=giua	home	-0.06	laid	0.16	whole	0.17
-1=giua & #	laid	0.08
-1=giua & dong	whole	0.35
-1=giua & duong	fell	0.05	lies	0.07	whole	0.25
-1=giua & hai	laid	0.06	whole	-0.05
-1=giua & thang	home	-0.05
-1=giup	laid	-0.05
-1=go	fell	-0.1	lies	0.15
-1=goc	home	0.18	laid	0.12	whole	0.15
-1=goc & phu	home	0.05	whole	0.05
-1=goi	home	-0.08	fell	-0.22	lies	0.11
-1=gon	lies	0.09	whole	-0.16
-1=grave	fell	0.12	whole	-0.07
-1=grid	fell	-0.06
-1=ground	laid	0.19	whole	0.1
-1=group	whole	-0.08
-1=guc	fell	0.16	whole	-0.08
-1=guc & ngay	fell	0.14
-1=guc & tren	whole	-0.05
-1=guest	fell	-0.06	lies	0.1
-1=gui	home	-0.06	fell	-0.15	laid	-0.09	lies	0.07	whole	-0.26
-1=gui & ban	lies	0.05
-1=gui & nghia	lies	0.12	whole	-0.05
-1=guide	home	0.13
-1=h	fell	-0.08	whole	-0.17
-1=h & mong	whole	-0.05
-1=ha	home	-0.11	fell	-0.18	lies	-0.06	whole	-0.13
-1=ha & ha	whole	-0.07
-1=ha & hai	home	0.05	whole	-0.05
-1=ha & thai	whole	-0.05
-1=hai	lies	-0.18	whole	-0.34
-1=hai & ben	fell	0.12
-1=hai & con	lies	0.09
-1=hai & goc	laid	-0.06
-1=hai & hai	home	-0.09	whole	-0.06
-1=hai & ho	laid	-0.08
-1=hai & quan	fell	0.05
-1=ham & ben	laid	-0.08	lies	0.13	whole	-0.1
-1=ham & cua	laid	0.13
-1=ham & tren	fell	0.08
-1=hamlet	whole	0.05
-1=han	whole	-0.08
-1=hang	lies	-0.08
-1=hang & ben	laid	0.12
-1=hang & dau	laid	-0.08
-1=hang & rao	whole	-0.1
-1=hanh	home	0.06	fell	-0.06	whole	-0.13
-1=hanoi	whole	-0.12
-1=hao	laid	0.06	whole	-0.08
-1=hap	whole	-0.08
-1=hau	home	-0.11
-1=hay	home	-0.05	laid	-0.05	lies	-0.14	whole	-0.24
-1=hay & doc	fell	-0.06
-1=hello	laid	0.12	whole	0.11
-1=hem	fell	0.21	whole	-0.1
-1=her	fell	0.07	laid	-0.13	lies	-0.05	whole	0.1
-1=her & under	fell	0.08	laid	-0.14	whole	0.09
-1=het	fell	-0.08	laid	-0.13	lies	-0.1	whole	0.11
-1=hien	home	-0.09
-1=hien & trong	fell	0.1
-1=hiep	fell	0.1	whole	0.1
-1=hiep & dinh	fell	0.1	whole	-0.05
-1=hieu	home	-0.06	fell	0.19	whole	0.25
-1=hill	home	-0.07	fell	-0.05
-1=him	home	-0.05	fell	0.06	lies	-0.15	whole	0.13
-1=him & by	fell	0.1	whole	0.09
-1=him & outside	whole	-0.05
-1=him & under	whole	-0.11
-1=hinh	fell	-0.05	laid	-0.08	whole	-0.06
-1=hinh & con	whole	-0.07
-1=hit	fell	0.07	whole	-0.06
-1=hit & the	fell	0.05
-1=ho	home	-0.07	laid	-0.14	lies	-0.18	whole	-0.14
-1=ho & ben	fell	0.25
-1=ho & canh	laid	0.07	whole	0.15
-1=ho & con	whole	0.08
-1=ho & dao	home	-0.07
-1=ho & duoi	whole	-0.21
-1=ho & ha	whole	-0.12
-1=ho & khong	home	0.07
-1=ho & sau	laid	0.05	whole	0.23
-1=ho & trieu	whole	-0.07
-1=ho & trong	laid	-0.05
-1=ho & vu	home	-0.17
-1=hoa	home	-0.05	fell	0.1	laid	-0.21
-1=hoa & an	home	0.05	lies	0.09
-1=hoa & ap	fell	0.09	whole	0.15
-1=hoa & bac	whole	-0.06
-1=hoa & ben	lies	-0.06
-1=hoa & cho	fell	-0.05
-1=hoa & ha	whole	-0.06
-1=hoa & khu	whole	-0.05
-1=hoa & phia	fell	0.06
-1=hoa & quang	home	-0.06	whole	-0.05
-1=hoa & thanh	home	0.06	whole	-0.05
-1=hoa & vinh	whole	-0.08
-1=hoa & xa	fell	0.1
-1=hoac	whole	-0.14
-1=hoai	fell	0.25	laid	0.15
-1=hoang	lies	-0.08
-1=hoanh	whole	-0.06
-1=hoc	laid	-0.06	whole	0.07
-1=hoc & vinh	fell	0.13
-1=hoi	home	-0.14	fell	0.09	laid	-0.06	whole	-0.1
-1=hoi & ba	lies	0.14	whole	0.06
-1=hoi & dong	fell	0.1	whole	-0.07
-1=hoi & nghia	lies	-0.11
-1=hoi & truoc	laid	0.06
-1=hoi & truong	fell	-0.05
-1=hoi & xa	home	-0.05	fell	0.05
-1=hole	laid	0.05	whole	-0.05
-1=hom	home	0.07	fell	-0.21	laid	-0.08	lies	-0.06	whole	-0.09
-1=hom & sau	fell	-0.06	laid	-0.06	whole	-0.09
-1=home	whole	-0.1
-1=hon	fell	-0.05	whole	-0.06
-1=hong	whole	-0.14
-1=hop	lies	0.08
-1=hre	whole	0.11
-1=hs	home	0.05	fell	0.06	whole	0.17
-1=hue	home	0.1	fell	-0.08	lies	0.09	whole	0.16
-1=hue & citadel	whole	-0.07
-1=hung	home	-0.09	laid	0.05	whole	-0.11
-1=hung & dao	fell	0.12	laid	0.11
-1=hung & tien	home	-0.06
-1=hung & trong	whole	0.14
-1=huong	home	0.31	fell	-0.1	laid	-0.21	lies	-0.1	whole	0.2
-1=huong & suoi	laid	-0.08
-1=huu	home	0.05	laid	0.05
-1=huy	fell	-0.06
-1=huyen	home	-0.06	laid	0.09	lies	-0.06
-1=huyet	laid	0.07	lies	-0.05	whole	0.07
-1=huyet & ngay	laid	0.05
-1=huynh	whole	-0.13
-1=hy	home	0.07	whole	0.05
-1=il	laid	0.06	whole	0.12
-1=in	home	0.18	laid	0.11	lies	0.14	whole	0.18
-1=in & a	fell	0.09	laid	0.11	lies	0.07
-1=in & an	home	0.05	laid	0.1
-1=in & bac	fell	-0.12
-1=in & ban	home	0.07	fell	-0.05	whole	-0.1
-1=in & cam	home	0.07	fell	0.07	lies	0.09	whole	0.06
-1=in & front	fell	0.05	whole	-0.13
-1=in & ha	home	-0.07	fell	0.09
-1=in & hai	fell	0.07	laid	0.08
-1=in & haiphong	home	0.09	whole	0.11
-1=in & her	fell	0.08	lies	0.05	whole	0.12
-1=in & his	fell	-0.05
-1=in & kim	home	0.11	whole	0.05
-1=in & laos	fell	0.12	whole	0.12
-1=in & long	home	0.05	fell	-0.08
-1=in & my	fell	-0.07
-1=in & ninh	home	0.07	whole	-0.11
-1=in & one	whole	-0.05
-1=in & our	fell	0.11	laid	-0.05	lies	0.21
-1=in & phu	home	-0.06	fell	-0.05	laid	0.07	whole	-0.07
-1=in & quang	fell	-0.09	whole	-0.14
-1=in & the	fell	0.18	laid	-0.14	lies	0.18	whole	-0.08
-1=in & tien	whole	-0.05
-1=in & two	whole	0.16
-1=inf	fell	0.13
-1=infirmiere	fell	0.13
-1=inh	whole	0.07
-1=inhume	whole	-0.17
-1=inhumes	laid	0.05
-1=instituteur	home	0.1
-1=instituteur & a	home	0.1
-1=interred	laid	0.06	whole	0.12
-1=into	whole	-0.07
-1=is	fell	0.08	lies	0.06	whole	0.18
-1=is & under	laid	0.11	lies	0.08	whole	0.1
-1=jackfruit	lies	0.06
-1=jackfruit & tree	lies	0.06
-1=jars	fell	-0.07
-1=just	laid	-0.06
-1=k	whole	-0.06
-1=ke	home	-0.05	fell	0.13	laid	0.09	lies	0.11	whole	-0.09
-1=ke & ben	fell	-0.05	laid	0.07	whole	0.07
-1=ke & bo	lies	0.08	whole	-0.06
-1=ke & bui	laid	-0.07
-1=ke & duoi	whole	0.05
-1=ke & sau	fell	0.13
-1=kenh	fell	-0.07	lies	0.09
-1=keo	home	0.08	fell	0.08	whole	0.14
-1=ket	laid	0.06	lies	-0.06	whole	0.13
-1=keu	home	-0.08	fell	0.1	laid	0.11	whole	0.09
-1=keu & sau	home	-0.07
-1=kha	home	-0.18	whole	-0.12
-1=khac	home	0.24	fell	-0.08	lies	0.05	whole	-0.05
-1=khac & h	home	0.11
-1=khac & tang	fell	-0.06
-1=khac & tren	laid	-0.11
-1=khach	home	-0.05	laid	0.1
-1=khai	home	0.07	lies	0.11	whole	0.11
-1=kham	home	0.1
-1=khan	whole	-0.07
-1=khang	fell	0.09
-1=khanh	whole	-0.13
-1=khanh & cao	whole	-0.06
-1=khat	home	-0.06	fell	0.12	whole	0.05
-1=khau	fell	-0.13	whole	-0.06
-1=khau & doi	whole	-0.06
-1=khe	home	-0.08	fell	-0.05	lies	-0.05	whole	-0.11
-1=khi	laid	0.07	whole	-0.14
-1=khi & san	fell	0.07
-1=khmer	home	0.09	whole	0.15
-1=khmer & soc	home	0.06
-1=kho	whole	-0.07
-1=khoa	fell	0.16	whole	0.08
-1=khoan	fell	-0.05
-1=khoang	fell	-0.05	laid	-0.07	whole	-0.06
-1=khoat	lies	0.14	whole	0.08
-1=khoi	laid	0.11
-1=khoi & sau	laid	0.07	lies	0.07
-1=khoi & tay	fell	0.06
-1=khong	home	0.08	fell	0.32	laid	-0.15	lies	0.13	whole	0.13
-1=khong & ben	whole	-0.06
-1=khong & bia	laid	-0.08
-1=khong & con	lies	-0.06
-1=khu	whole	-0.17
-1=khu & b	lies	-0.06
-1=khu & vuon	fell	0.12	laid	-0.12	lies	0.17	whole	0.11
-1=khuat	lies	-0.09
-1=khuc	fell	-0.09	laid	0.11
-1=khuong	home	0.09
-1=kia	laid	-0.08	lies	-0.07	whole	-0.08
-1=kia & bien	fell	0.08
-1=kia & mat	fell	0.11
-1=kia & song	laid	-0.08
-1=kia & suoi	fell	-0.15
-1=kich	home	-0.15	laid	-0.06	lies	0.11	whole	0.25
-1=kich & ap	fell	-0.07	whole	0.15
-1=kich & binh	home	0.05
-1=kich & lang	home	0.18	whole	0.06
-1=kich & tren	whole	-0.09
-1=kich & xa	home	-0.06	fell	0.13	lies	0.09	whole	-0.09
-1=kiem	whole	0.08
-1=kien	whole	0.12
-1=kiet	whole	0.13
-1=kieu	laid	-0.13	whole	0.05
-1=killed	fell	-0.12
-1=kim	whole	-0.13
-1=kinh	home	-0.1	laid	0.21	whole	-0.26
-1=kinh & bay	fell	-0.05
-1=kinh & chin	laid	0.12	lies	0.07
-1=kinh & muoi	fell	0.14	whole	-0.05
-1=kinh & xang	fell	-0.05
-1=kip	home	0.06
-1=ko	home	0.05
-1=ky	fell	0.09
-1=ky & hai	whole	-0.06
-1=ky & trong	lies	0.08
-1=l	fell	-0.05	laid	0.12	lies	0.13
-1=l & a	lies	-0.05
-1=l & hopital	fell	0.05	whole	0.14
-1=la	home	-0.09	fell	-0.08	laid	0.16	lies	0.2	whole	0.33
-1=la & a	fell	-0.1
-1=la & bai	whole	0.08
-1=la & bo	fell	-0.14	laid	0.07	lies	-0.05	whole	-0.1
-1=la & can	fell	-0.07
-1=la & cau	home	-0.06	fell	0.05	laid	0.1	whole	0.07
-1=la & cho	laid	0.55	whole	-0.12
-1=la & co	whole	0.05
-1=la & con	home	0.1	fell	-0.05	laid	-0.15
-1=la & cong	home	0.06	whole	0.11
-1=la & dau	whole	-0.05
-1=la & doi	fell	0.12	laid	-0.11
-1=la & dong	home	-0.05
-1=la & duoi	lies	0.05	whole	-0.26
-1=la & ha	home	0.07	whole	-0.1
-1=la & khu	fell	0.1	laid	0.1	whole	0.09
-1=la & lang	home	0.07	laid	0.1	whole	0.06
-1=la & linh	home	0.06	whole	-0.07
-1=la & lo	laid	-0.16	lies	0.07
-1=la & nam	home	-0.06	fell	0.24	whole	0.05
-1=la & nga	fell	-0.14	whole	-0.08
-1=la & nghia	home	0.1	lies	-0.06	whole	-0.05
-1=la & nguyen	whole	-0.06
-1=la & ntls	lies	0.18
-1=la & pagode	whole	0.08
-1=la & phuong	whole	-0.05
-1=la & rc	fell	-0.07
-1=la & riviere	fell	-0.12	laid	-0.05	whole	-0.14
-1=la & route	laid	-0.07	whole	-0.06
-1=la & rung	fell	0.07	lies	0.12	whole	0.07
-1=la & san	lies	0.13	whole	0.06
-1=la & sau	lies	0.13	whole	0.05
-1=la & thuong	fell	-0.08
-1=la & tinh	home	0.08
-1=la & tram	fell	-0.05	laid	-0.05
-1=la & trong	lies	0.07	whole	0.05
-1=la & tu	home	0.09	whole	0.08
-1=la & vinh	home	-0.05
-1=la & vuon	laid	-0.05	whole	0.08
-1=la & xa	home	-0.19	fell	0.07	laid	0.07	whole	0.06
-1=lac	home	0.05	fell	-0.13	whole	-0.06
-1=lac & duc	home	-0.09
-1=lac & hoa	whole	0.1
-1=lai	home	-0.11	fell	0.12	laid	-0.09	lies	0.31	whole	0.37
-1=lai & ba	fell	-0.1
-1=lai & ben	fell	-0.05
-1=lai & canh	fell	0.05
-1=lai & cau	home	-0.1	fell	0.11	whole	0.05
-1=lai & cho	laid	-0.07
-1=lai & doi	fell	-0.05
-1=lai & duoi	laid	-0.06	lies	0.07	whole	0.09
-1=lai & gan	laid	-0.1	lies	0.13
-1=lai & hang	whole	0.09
-1=lai & khe	laid	-0.1	lies	0.15
-1=lai & khu	fell	-0.06	laid	0.12	lies	0.08
-1=lai & muong	fell	0.05	whole	-0.1
-1=lai & tren	whole	-0.1
-1=lai & trong	laid	0.05	whole	-0.06
-1=lam	home	-0.14	fell	0.22	laid	-0.2	lies	0.05	whole	-0.21
-1=lam & duong	home	-0.05	fell	0.11	whole	0.05
-1=lam & ha	whole	-0.05
-1=lam & hung	whole	-0.08
-1=lam & khu	lies	0.1
-1=lam & ray	fell	0.08
-1=lam & ruong	home	0.09	fell	-0.06	whole	-0.07
-1=lam & truong	whole	0.12
-1=lan	laid	-0.07	whole	0.07
-1=lan & cuoi	fell	-0.08
-1=lang	home	0.11	fell	-0.11	laid	0.15
-1=lang & lang	laid	0.12	whole	0.06
-1=lang & xa	lies	0.06
-1=lanh	home	0.05
-1=lao	fell	0.13	laid	-0.08	whole	0.12
-1=lao & ban	fell	0.1	whole	0.13
-1=lap	laid	-0.09	lies	-0.06	whole	-0.17
-1=lap & ban	laid	-0.07
-1=lap & chung	laid	0.05
-1=lap & cua	laid	0.06	whole	0.07
-1=lap & dat	laid	-0.08	lies	-0.05
-1=lap & ho	laid	-0.08	whole	-0.07
-1=lap & lai	laid	-0.07
-1=lap & luon	laid	0.05	lies	0.12
-1=lap & mo	lies	-0.09
-1=lap & no	laid	0.06
-1=lap & tam	whole	-0.08
-1=lap & tien	whole	-0.05
-1=last	fell	0.09
-1=lat	home	-0.05	whole	-0.1
-1=lay	laid	-0.17
-1=le	home	0.05	fell	-0.18	laid	0.06	lies	0.17	whole	0.11
-1=le & ben	laid	-0.08	lies	0.14
-1=le & poste	whole	-0.1
-1=le & sau	fell	0.13
-1=le & trong	lies	-0.06
-1=left	home	0.11	fell	-0.05	laid	-0.08	whole	0.08
-1=len	home	-0.17	fell	0.35	laid	-0.1	whole	0.26
-1=len & ben	whole	-0.06
-1=len & bot	fell	0.08
-1=len & cao	fell	0.08	whole	0.07
-1=len & cho	whole	-0.09
-1=len & chot	fell	0.05
-1=len & doi	lies	-0.07	whole	0.09
-1=len & go	fell	-0.06	laid	0.08	whole	0.05
-1=len & hoa	lies	0.08
-1=len & nghia	laid	-0.06	whole	0.1
-1=len & nt	laid	0.09	lies	-0.05
-1=len & ntls	fell	-0.06	laid	0.06	whole	-0.07
-1=len & nui	fell	-0.1	lies	0.07	whole	-0.09
-1=len & nuong	fell	-0.07
-1=les	laid	0.05
-1=les & a	laid	0.06
-1=lich	whole	0.05
-1=lie	lies	0.19
-1=liem	whole	-0.05
-1=liem & ha	whole	-0.07
-1=lien	fell	-0.1	lies	0.16	whole	-0.16
-1=lien & tram	fell	-0.05
-1=lien & xa	lies	0.08	whole	-0.1
-1=lieu	home	-0.08	fell	0.12	lies	-0.14	whole	-0.08
-1=lim	laid	-0.07
-1=lin	whole	-0.13
-1=line	fell	0.18	whole	0.08
-1=linh	fell	-0.07	lies	0.06	whole	0.08
-1=linh & bac	whole	-0.16
-1=linh & bot	fell	-0.06
-1=linh & hai	home	0.08
-1=linh & my	laid	0.09
-1=linh & thai	home	0.06	whole	0.05
-1=linh & viet	laid	0.05
-1=lo	fell	0.25	laid	0.2	lies	0.08	whole	0.18
-1=lo & bo	whole	0.05
-1=lo & vong	fell	0.09	whole	-0.08
-1=loa	whole	-0.07
-1=loc	fell	-0.15	laid	-0.06	lies	-0.06	whole	-0.21
-1=location	laid	0.1
-1=loi	home	-0.12	fell	-0.08	laid	0.13
-1=lon	fell	0.08	laid	0.06	whole	-0.08
-1=long	home	0.05	fell	-0.07	laid	0.12	lies	0.15
-1=long & ho	fell	0.07	laid	0.18	lies	0.25
-1=long & xa	home	0.09	whole	0.15
-1=lop	home	0.11
-1=lost	fell	-0.06
-1=lu	laid	0.09	whole	-0.08
-1=lua	laid	0.05	whole	0.1
-1=luc	fell	0.14	laid	0.11	lies	-0.14	whole	-0.1
-1=luc & dau	lies	-0.05
-1=luc & don	fell	-0.05
-1=luc & gan	fell	0.1
-1=lun	whole	0.09
-1=lung	home	-0.1	laid	0.12	whole	-0.16
-1=lung & doi	laid	0.05
-1=luoi	whole	0.07
-1=luon	fell	-0.16	laid	-0.06	lies	0.05
-1=luon & duoi	fell	-0.09	lies	0.11	whole	0.08
-1=luon & tren	whole	-0.08
-1=luong	whole	-0.05
-1=luong & ban	whole	0.1
-1=luot	whole	-0.15
-1=luu	home	-0.05	laid	-0.06	whole	-0.11
-1=luu & nghe	whole	-0.05
-1=luy	laid	0.08
-1=ly	fell	-0.1	laid	0.22	lies	0.06
-1=ly & nghia	whole	0.06
-1=m	fell	-0.13	laid	0.05	whole	-0.06
-1=m & a	lies	0.08
-1=ma	fell	-0.06	laid	0.17	lies	-0.05	whole	0.09
-1=ma & bia	lies	0.09
-1=ma & lang	whole	-0.07
-1=ma & sau	lies	0.06	whole	0.08
-1=mac	home	0.05	whole	0.13
-1=made	laid	-0.05
-1=made & a	laid	-0.05
-1=mai	lies	0.07	whole	0.14
-1=mai & sau	lies	0.09
-1=man & xa	home	0.06
-1=mang	home	0.05	fell	-0.05	laid	0.12	lies	0.07	whole	0.12
-1=manh	laid	0.1
-1=mao	lies	-0.05
-1=map	fell	0.08	whole	0.09
-1=marked & by	laid	0.06
-1=mat	home	-0.1	fell	-0.08	laid	-0.13	whole	0.08
-1=mat & #	fell	-0.07
-1=mat & ba	fell	-0.12
-1=mat & ban	fell	-0.06
-1=mat & ben	fell	0.09	whole	-0.1
-1=mat & chon	laid	0.05
-1=mat & chung	laid	0.11
-1=mat & co	fell	0.06
-1=mat & cua	fell	-0.09
-1=mat & gan	fell	0.06
-1=mat & ngay	fell	-0.06
-1=mat & ngoai	fell	0.09	laid	-0.06	lies	0.09	whole	0.05
-1=mat & que	home	0.05
-1=mat & sau	fell	-0.09	laid	-0.05
-1=mat & tran	fell	0.15	whole	-0.08
-1=mat & tren	fell	0.16	whole	0.37
-1=mat & troi	whole	-0.06
-1=mat & trong	fell	0.21	whole	-0.07
-1=mau	home	0.11	fell	-0.08	lies	-0.07	whole	0.08
-1=mau & adn	fell	-0.05
-1=may	fell	-0.05	whole	0.22
-1=maybe	fell	-0.07
-1=me	fell	-0.08	laid	-0.11	lies	0.1	whole	-0.22
-1=me & a	lies	0.17
-1=medecin	fell	-0.08
-1=medecin & a	fell	-0.08
-1=medic	fell	0.11	whole	0.05
-1=meme	home	0.08	whole	-0.14
-1=meo	laid	0.07
-1=mep	laid	-0.07
-1=met	fell	0.06	laid	-0.08	whole	0.07
-1=mi	laid	-0.07	whole	-0.05
-1=mien	fell	-0.05	whole	-0.12
-1=mieng	laid	0.05	whole	0.08
-1=miet	home	0.05	fell	0.05	whole	0.14
-1=mieu	fell	-0.12	laid	0.06	lies	-0.09	whole	-0.24
-1=mieu & xa	fell	-0.11	lies	-0.06	whole	-0.13
-1=min	fell	-0.08	laid	-0.05	whole	0.11
-1=min & duong	fell	0.05	whole	0.12
-1=min & tren	fell	-0.08	whole	0.09
-1=minh	home	0.1	laid	0.16
-1=mis	laid	0.07	whole	0.07
-1=mit	laid	0.05
-1=mo	home	0.12	fell	-0.21
-1=mo & anh	laid	-0.07	lies	0.09
-1=mo & ben	laid	-0.07	lies	-0.12
-1=mo & bo	laid	-0.12	lies	0.13
-1=mo & cach	laid	-0.07
-1=mo & canh	laid	0.09
-1=mo & cho	lies	0.09
-1=mo & chua	laid	0.11
-1=mo & dau	laid	0.06	lies	-0.05	whole	-0.09
-1=mo & doi	laid	0.2	lies	-0.1	whole	0.07
-1=mo & duong	whole	0.17
-1=mo & e7	whole	-0.06
-1=mo & gan	laid	0.08	lies	-0.05	whole	0.05
-1=mo & giua	laid	0.05	lies	-0.07
-1=mo & hai	lies	-0.09
-1=mo & hang	laid	0.05	lies	-0.06	whole	-0.08
-1=mo & khu	fell	-0.09
-1=mo & lang	lies	0.13
-1=mo & ngay	whole	0.18
-1=mo & nghia	laid	-0.05	lies	0.23	whole	0.09
-1=mo & ngoai	laid	0.09	whole	-0.09
-1=mo & ninh	whole	-0.06
-1=mo & ntls	home	0.12	whole	-0.16
-1=mo & phia	laid	-0.08	lies	0.15
-1=mo & sau	laid	0.12	lies	-0.06	whole	0.11
-1=mo & so	lies	-0.1
-1=mo & tren	fell	0.05	whole	-0.11
-1=mo & trong	laid	-0.14	lies	0.09	whole	0.19
-1=moc	fell	0.08	laid	0.05	whole	0.07
-1=moi	home	0.1	laid	0.09	lies	-0.05
-1=mon	laid	0.12	whole	-0.09
-1=mong	home	-0.06	fell	-0.07	laid	0.1
-1=mong & ban	whole	0.1
-1=mong & xa	home	-0.05
-1=month	whole	0.09
-1=mort	whole	-0.08
-1=morts	lies	0.06
-1=morts & a	lies	0.06
-1=mot	fell	0.1	laid	0.14	lies	-0.11
-1=mot & bai	whole	0.1
-1=mot & cau	home	0.12
-1=mot & cho	fell	-0.05	laid	0.09	lies	0.07	whole	-0.05
-1=mot & doan	whole	-0.05
-1=mot & goc	laid	-0.12
-1=mot & ham	laid	0.13	whole	-0.07
-1=mot & hang	whole	-0.08
-1=mot & ho	fell	-0.05	laid	0.16
-1=mot & lo	laid	-0.11	whole	-0.06
-1=mot & nguoi	laid	-0.05
-1=mr	fell	-0.13
-1=mrs	whole	-0.05
-1=mu	home	0.08	whole	0.08
-1=mua	fell	-0.1
-1=mua & ray	fell	-0.06
-1=muc	whole	0.05
-1=mui	home	0.07	fell	-0.12	whole	-0.06
-1=muoi	home	0.06	fell	-0.07	laid	-0.13
-1=muong	fell	0.07	whole	0.29
-1=muong & lac	whole	0.11
-1=muong & xom	fell	0.13
-1=my	home	-0.09	fell	-0.13	whole	-0.06
-1=nai	fell	0.11	laid	-0.05	whole	0.17
-1=nam	home	-0.12	whole	0.31
-1=nam & ban	fell	0.06	lies	0.06
-1=nam & ben	fell	0.12	whole	0.34
-1=nam & cach	fell	-0.05	laid	0.1	lies	0.23
-1=nam & canh	fell	0.08	laid	-0.13	lies	-0.05	whole	-0.26
-1=nam & cho	fell	0.14	whole	0.08
-1=nam & con	fell	-0.05
-1=nam & dau	whole	-0.08
-1=nam & duoi	fell	-0.22	laid	-0.42	lies	-0.12
-1=nam & gan	laid	0.33	lies	-0.19
-1=nam & giua	whole	0.09
-1=nam & goc	laid	-0.11	whole	-0.05
-1=nam & ho	fell	0.13	laid	-0.05	whole	0.13
-1=nam & khu	lies	-0.06
-1=nam & lo	laid	0.12	whole	0.1
-1=nam & ngay	laid	-0.17	whole	-0.08
-1=nam & nghia	laid	-0.06
-1=nam & ngoai	laid	-0.1	whole	-0.05
-1=nam & ntls	lies	0.08
-1=nam & sat	lies	0.07
-1=nam & sau	laid	-0.12	lies	0.09	whole	0.09
-1=nam & song	laid	0.15	whole	-0.24
-1=nam & tren	fell	-0.06	laid	0.26
-1=nam & trong	fell	-0.09	laid	-0.13	lies	0.15
-1=nam & xa	fell	-0.07	whole	-0.09
-1=name	home	-0.07
-1=nan	fell	-0.09
-1=nao	fell	-0.05	laid	-0.07	whole	0.08
-1=nay	home	-0.07	fell	-0.25	laid	-0.15	lies	-0.15	whole	-0.1
-1=nay & cau	whole	-0.13
-1=nay & gan	fell	0.07	laid	-0.09	whole	0.07
-1=nay & nghia	lies	-0.05
-1=nay & ngoai	whole	-0.09
-1=nay & ntls	lies	-0.07
-1=nay & trong	lies	0.08
-1=nay & xa	lies	0.06	whole	0.05
-1=near	fell	0.14	whole	0.14
-1=near & the	fell	0.1
-1=nem	fell	0.09	whole	-0.05
-1=nem & trung	fell	0.07
-1=nem & xuong	fell	-0.05	laid	0.15	lies	0.06
-1=nen	fell	0.06	laid	-0.05	whole	-0.06
-1=neo	whole	-0.1
-1=ng	home	0.17	whole	0.06
-1=nga	fell	-0.06	whole	-0.11
-1=nga & #	laid	0.05
-1=nga & ngay	fell	-0.08
-1=nga & tren	fell	0.06
-1=ngan	home	0.08	laid	-0.06	lies	0.09
-1=ngang	fell	-0.06	laid	0.07
-1=ngap	fell	0.11	whole	0.07
-1=ngay	home	0.14	fell	0.25	laid	-0.06	lies	0.18	whole	0.27
-1=ngay & ben	fell	-0.09	whole	-0.17
-1=ngay & bo	fell	0.14	laid	0.14	whole	-0.18
-1=ngay & canh	laid	0.07	whole	-0.13
-1=ngay & cau	whole	0.1
-1=ngay & chan	fell	0.27	laid	-0.06	whole	0.09
-1=ngay & cho	lies	0.05	whole	-0.07
-1=ngay & co	lies	0.05	whole	0.1
-1=ngay & cong	fell	0.1	whole	0.23
-1=ngay & cua	fell	-0.19	whole	-0.1
-1=ngay & dau	whole	0.17
-1=ngay & doc	whole	-0.06
-1=ngay & duoi	fell	-0.05	laid	-0.05	lies	0.1	whole	-0.1
-1=ngay & giua	fell	-0.05	laid	-0.05	whole	0.05
-1=ngay & goc	laid	0.07	lies	0.2	whole	-0.05
-1=ngay & hang	fell	-0.05	whole	0.17
-1=ngay & lo	fell	0.11	whole	0.13
-1=ngay & san	fell	0.15
-1=ngay & sau	fell	0.09	laid	-0.13	lies	-0.05	whole	-0.17
-1=ngay & tran	fell	-0.05	whole	0.09
-1=ngay & tren	fell	-0.16	whole	-0.17
-1=ngay & trong	fell	-0.09	laid	-0.07	whole	0.05
-1=ngay & truoc	whole	-0.1
-1=nghe	home	0.1	lies	0.11
-1=nghe & bo	laid	0.09
-1=nghe & don	laid	-0.06	whole	-0.05
-1=nghe & xa	whole	0.14
-1=nghi	home	-0.06	laid	-0.06	lies	-0.11
-1=nghi & xa	lies	-0.05
-1=nghia	home	0.1	fell	-0.16	lies	0.1	whole	-0.18
-1=nghia & dia	laid	-0.05
-1=nghia & trang	home	0.11	laid	0.07	lies	0.13	whole	-0.09
-1=nghiem	laid	0.09	whole	0.16
-1=nghien	home	0.07	fell	0.07	laid	-0.05
-1=nghiep	home	0.12	fell	0.11	whole	0.12
-1=ngo	home	0.12	fell	0.11	whole	-0.11
-1=ngo & ben	laid	0.07
-1=ngoai	home	0.1	fell	0.13	laid	0.14	whole	0.29
-1=ngoai & bac	home	-0.05	whole	-0.17
-1=ngoai & bai	fell	0.19	whole	0.18
-1=ngoai & bien	fell	0.07	whole	0.12
-1=ngoai & bo	whole	-0.12
-1=ngoai & cho	fell	-0.06
-1=ngoai & con	fell	-0.08	lies	0.12	whole	0.09
-1=ngoai & cua	laid	-0.05
-1=ngoai & doi	whole	0.06
-1=ngoai & dong	lies	0.13
-1=ngoai & go	fell	-0.06	laid	-0.07	lies	0.16	whole	-0.05
-1=ngoai & hai	whole	0.16
-1=ngoai & hang	laid	0.11	whole	-0.37
-1=ngoai & khoi	fell	0.05	whole	-0.31
-1=ngoai & nghia	lies	-0.16
-1=ngoai & quang	home	0.08	whole	0.07
-1=ngoai & ray	laid	0.08	lies	-0.12
-1=ngoai & ruong	lies	-0.09
-1=ngoai & thanh	whole	0.05
-1=ngoan	home	0.05	whole	0.09
-1=ngoc	whole	0.06
-1=ngoi	fell	-0.07	laid	0.07
-1=ngoi & tren	laid	-0.06
-1=ngoi & trong	laid	0.09
-1=ngon	lies	0.08	whole	-0.12
-1=ngua	lies	0.09
-1=ngua & giua	laid	0.06
-1=nguc	fell	0.11	whole	0.07
-1=nguoc	fell	-0.07
-1=nguoi	home	0.15	fell	-0.08	laid	-0.16	lies	-0.07	whole	-0.08
-1=nguoi & an	home	0.1
-1=nguoi & ba	home	-0.05
-1=nguoi & bac	whole	0.13
-1=nguoi & ban	lies	0.05	whole	0.05
-1=nguoi & ben	whole	-0.1
-1=nguoi & binh	home	0.12	whole	0.07
-1=nguoi & can	home	-0.05
-1=nguoi & canh	lies	0.11
-1=nguoi & cao	whole	-0.16
-1=nguoi & cat	whole	0.06
-1=nguoi & cham	whole	-0.09
-1=nguoi & chet	fell	0.06
-1=nguoi & chi	home	-0.06
-1=nguoi & cho	home	0.08	whole	0.09
-1=nguoi & chung	laid	-0.07
-1=nguoi & co	home	-0.05
-1=nguoi & con	laid	-0.05
-1=nguoi & cua	home	-0.07	fell	-0.05
-1=nguoi & cung	home	0.08	fell	0.07	whole	-0.13
-1=nguoi & dai	home	0.05
-1=nguoi & dan	fell	0.17
-1=nguoi & dao	home	0.06	whole	-0.25
-1=nguoi & deo	laid	-0.05
-1=nguoi & di	whole	-0.07
-1=nguoi & dien	home	-0.11	whole	0.06
-1=nguoi & do	whole	0.07
-1=nguoi & doi	fell	0.21	laid	-0.11
-1=nguoi & dong	home	0.08	whole	0.11
-1=nguoi & duoi	laid	0.05
-1=nguoi & gia	home	-0.16	fell	-0.06	whole	-0.11
-1=nguoi & gie	whole	-0.06
-1=nguoi & giu	fell	0.25	whole	-0.09
-1=nguoi & goc	home	-0.1
-1=nguoi & ha	home	0.06	whole	0.21
-1=nguoi & hai	home	0.08	whole	0.23
-1=nguoi & hi	fell	0.06
-1=nguoi & hoang	home	0.09
-1=nguoi & hoi	home	0.07	whole	0.07
-1=nguoi & hre	home	-0.05	whole	-0.14
-1=nguoi & hung	whole	0.08
-1=nguoi & jrai	home	-0.06
-1=nguoi & khac	laid	0.11
-1=nguoi & khmer	whole	-0.18
-1=nguoi & khoai	home	-0.1	whole	0.06
-1=nguoi & kien	home	0.07	lies	0.14	whole	0.06
-1=nguoi & kim	whole	0.06
-1=nguoi & lai	home	0.06
-1=nguoi & lang	home	-0.14
-1=nguoi & len	whole	-0.07
-1=nguoi & luc	home	0.15	whole	0.08
-1=nguoi & mien	whole	0.05
-1=nguoi & mong	whole	-0.17
-1=nguoi & muong	fell	-0.05	whole	-0.39
-1=nguoi & my	whole	0.05
-1=nguoi & nam	home	0.06	fell	0.09	laid	0.06	lies	0.06	whole	-0.07
-1=nguoi & nghe	whole	0.06
-1=nguoi & ngoai	home	-0.07
-1=nguoi & nha	whole	-0.07
-1=nguoi & nho	home	0.05
-1=nguoi & ninh	home	0.19	whole	0.12
-1=nguoi & noi	home	-0.07	fell	0.07
-1=nguoi & nung	home	-0.13
-1=nguoi & pa	home	-0.1	whole	-0.1
-1=nguoi & phu	whole	0.09
-1=nguoi & quang	home	0.16	whole	0.11
-1=nguoi & que	whole	0.05
-1=nguoi & quynh	whole	0.05
-1=nguoi & raglai	whole	-0.05
-1=nguoi & san	whole	-0.05
-1=nguoi & sau	laid	0.14
-1=nguoi & song	whole	-0.08
-1=nguoi & stieng	whole	-0.06
-1=nguoi & ta	home	-0.08	fell	0.12	lies	-0.09	whole	-0.1
-1=nguoi & tam	whole	0.05
-1=nguoi & tan	home	0.1
-1=nguoi & tay	home	0.06	whole	-0.24
-1=nguoi & ten	home	-0.05
-1=nguoi & thach	whole	0.06
-1=nguoi & thai	whole	-0.33
-1=nguoi & thanh	home	0.06	laid	0.05	whole	0.11
-1=nguoi & tho	home	-0.06	whole	-0.09
-1=nguoi & thu	home	-0.05
-1=nguoi & thuy	home	0.06
-1=nguoi & tien	home	-0.08
-1=nguoi & trang	home	0.06	whole	0.05
-1=nguoi & tren	home	0.09	laid	0.06
-1=nguoi & trong	fell	-0.05	laid	0.19
-1=nguoi & tuyen	whole	0.13
-1=nguoi & ung	home	-0.1
-1=nguoi & van	home	-0.21	lies	0.07	whole	-0.11
-1=nguoi & vao	fell	0.05
-1=nguoi & ve	laid	0.06
-1=nguoi & viet	home	-0.07	lies	0.14
-1=nguoi & vinh	whole	0.07
-1=nguoi & xa	home	-0.07	whole	-0.13
-1=nguoi & yen	whole	0.07
-1=nguyen	fell	-0.13
-1=nguyen & trong	laid	0.05	whole	0.14
-1=nguyet	fell	0.12	whole	0.09
-1=nha	home	0.06	fell	-0.07	laid	-0.12	lies	0.12	whole	-0.1
-1=nha & ba	fell	0.08	lies	0.09
-1=nha & ben	lies	0.14
-1=nha & con	home	-0.06
-1=nha & gan	home	0.06
-1=nha & ho	home	0.08	laid	-0.06
-1=nha & pho	whole	0.06
-1=nha & xa	home	-0.05	whole	0.15
-1=nhac	home	0.1	whole	0.11
-1=nham	home	0.08	fell	-0.1	whole	0.08
-1=nhan	fell	0.07	laid	0.05	whole	-0.1
-1=nhan & nam	home	-0.06	whole	-0.09
-1=nhan & trong	lies	0.07
-1=nhanh	fell	0.09	laid	0.09	whole	0.07
-1=nhap	fell	0.11
-1=nhat	home	0.11	lies	0.06
-1=nhat & trong	fell	0.05
-1=nhau	fell	-0.07	lies	0.06	whole	0.08
-1=nhau & tren	whole	-0.08
-1=nhau & trong	fell	-0.05	lies	0.08	whole	0.11
-1=nhi	home	0.09	whole	-0.11
-1=nho	fell	-0.12	laid	0.16	lies	-0.16	whole	0.16
-1=nho & cho	laid	0.09
-1=nho & sau	whole	-0.05
-1=nho & truoc	laid	0.14	whole	0.07
-1=nho & vuon	lies	-0.11	whole	0.09
-1=nhom	fell	-0.11	laid	0.12
-1=nhon	home	0.22	laid	-0.05	lies	0.1	whole	-0.06
-1=nhu	home	0.11	fell	0.08	whole	0.17
-1=nhu & ben	fell	0.13	whole	0.12
-1=nhung	laid	-0.06
-1=nhuong	home	0.05
-1=nhut	fell	-0.07
-1=nie	home	0.11	fell	0.06	laid	0.07	lies	-0.06	whole	0.18
-1=nie & buon	home	0.11
-1=nien	whole	0.08
-1=night	whole	0.07
-1=nine	home	0.08	whole	0.08
-1=ninh	home	0.2	fell	-0.18	laid	-0.08	whole	-0.1
-1=ninh & khu	lies	-0.07
-1=ninh & quang	whole	-0.13
-1=ninh & sau	lies	-0.06
-1=ninh & trong	lies	0.05
-1=ninh & vinh	home	0.12
-1=no	home	-0.07	fell	0.12	lies	-0.05	whole	0.13
-1=no & ben	laid	0.06	whole	0.06
-1=no & canh	whole	0.06
-1=no & duoi	fell	-0.08	whole	-0.09
-1=no & trong	whole	0.1
-1=noi	home	-0.06	fell	0.05	laid	-0.1	lies	-0.05
-1=noi & con	fell	0.06	laid	-0.06
-1=noi & doc	fell	0.05	laid	-0.05	lies	0.08
-1=noi & duoi	lies	0.13
-1=noi & giong	fell	-0.05	whole	-0.06
-1=noi & hoi	fell	0.05
-1=noi & sau	laid	0.1	lies	0.14	whole	0.16
-1=noi & tren	lies	-0.06	whole	0.05
-1=noi & trong	fell	-0.05
-1=non	lies	-0.05
-1=nong	fell	0.1	laid	0.24	whole	-0.09
-1=north	whole	-0.05
-1=not	laid	-0.08	whole	0.11
-1=note	home	0.06
-1=now	whole	-0.06
-1=nt	fell	0.1	lies	0.15	whole	-0.09
-1=nu	whole	0.05
-1=nu & xa	whole	0.06
-1=nua	whole	-0.1
-1=nui	laid	-0.05
-1=nuoc	fell	-0.09	laid	-0.07
-1=nuoi	whole	-0.06
-1=nva	laid	0.08	whole	0.13
-1=o	home	0.32	fell	0.13	lies	0.17	whole	1.11
-1=o & ##	whole	0.07
-1=o & a	fell	0.07	whole	0.05
-1=o & ai	fell	0.11	lies	0.06	whole	0.09
-1=o & an	home	-0.05	fell	0.05	lies	-0.07	whole	0.08
-1=o & anlong	fell	-0.13
-1=o & ap	home	-0.05	fell	0.07	laid	0.08	lies	-0.16	whole	-0.25
-1=o & ba	home	0.14	laid	0.1	whole	0.06
-1=o & bac	home	0.14	lies	-0.05	whole	0.13
-1=o & bach	home	0.12
-1=o & bai	fell	-0.15	lies	-0.1	whole	-0.1
-1=o & ban	home	-0.07	fell	-0.13	laid	0.17	lies	-0.25	whole	-0.21
-1=o & bao	home	-0.12	lies	0.07	whole	-0.11
-1=o & bat	home	0.08	fell	0.05
-1=o & battambang	fell	0.16	whole	0.07
-1=o & bau	fell	0.05	laid	0.15
-1=o & ben	home	0.16	laid	0.1	lies	-0.12	whole	-0.12
-1=o & benh	laid	-0.08	whole	0.07
-1=o & bia	fell	0.07	laid	0.3	lies	-0.18	whole	0.08
-1=o & bien	whole	0.06
-1=o & binh	home	0.1	whole	0.23
-1=o & bo	home	-0.09	laid	0.34	lies	-0.22	whole	0.3
-1=o & bot	laid	0.09
-1=o & bu	fell	0.08	laid	0.07	whole	0.09
-1=o & bui	laid	-0.07
-1=o & bung	fell	0.09
-1=o & buon	home	0.06	laid	0.05	lies	0.09	whole	0.17
-1=o & c	fell	-0.07
-1=o & ca	home	0.05
-1=o & cai	home	0.07	fell	-0.12	lies	-0.08	whole	-0.08
-1=o & cam	whole	0.07
-1=o & campuchia	fell	-0.06
-1=o & can	fell	0.07	whole	-0.2
-1=o & cang	home	-0.05
-1=o & canh	home	0.09	laid	-0.05	lies	0.08	whole	-0.17
-1=o & cao	fell	-0.13	lies	-0.12	whole	-0.12
-1=o & cat	whole	-0.08
-1=o & cau	fell	-0.31	lies	-0.06	whole	-0.05
-1=o & cay	laid	0.05	lies	0.05	whole	0.19
-1=o & chan	fell	-0.39	lies	0.28	whole	0.07
-1=o & cheo	fell	0.05	whole	-0.1
-1=o & chi	fell	0.05
-1=o & chien	fell	0.05
-1=o & cho	home	0.19	fell	-0.18	laid	0.21	lies	0.41	whole	0.34
-1=o & chot	fell	0.15
-1=o & chu	fell	0.13	laid	0.14	whole	0.12
-1=o & chua	fell	-0.12	laid	0.1	lies	0.16
-1=o & chung	home	-0.08
-1=o & chuong	fell	0.06
-1=o & co	home	0.08	whole	-0.08
-1=o & coc	fell	0.06
-1=o & con	fell	0.11	laid	0.19	lies	-0.09	whole	0.06
-1=o & cu	fell	-0.12	lies	0.07	whole	0.11
-1=o & cua	home	-0.05	fell	0.36	laid	0.15	whole	0.31
-1=o & cung	home	-0.12	fell	0.06	laid	-0.06	lies	0.05	whole	-0.07
-1=o & cuoi	fell	0.14	lies	-0.08	whole	0.1
-1=o & da	fell	-0.1	lies	-0.05	whole	-0.11
-1=o & dai	home	0.06	fell	-0.23
-1=o & dak	fell	-0.28	lies	0.05	whole	0.06
-1=o & dam	whole	-0.13
-1=o & dao	fell	-0.16	lies	-0.07
-1=o & dat	fell	-0.11	lies	0.12	whole	0.18
-1=o & dau	fell	0.22	laid	-0.08	lies	-0.09	whole	0.07
-1=o & de	lies	0.06	whole	0.07
-1=o & deo	fell	0.19	lies	0.28	whole	-0.09
-1=o & di	fell	-0.11
-1=o & dia	laid	0.05
-1=o & diem	fell	0.07	lies	-0.06
-1=o & dien	home	0.05	lies	0.09	whole	0.08
-1=o & dinh	fell	0.1	lies	0.06	whole	0.07
-1=o & do	home	0.23
-1=o & doan	whole	-0.08
-1=o & doc	home	0.07	fell	-0.27	laid	0.08	lies	-0.12	whole	-0.26
-1=o & doi	fell	-0.25	lies	0.29	whole	-0.63
-1=o & don	fell	-0.2	laid	-0.05	lies	-0.06	whole	-0.11
-1=o & dong	home	-0.08	fell	-0.13	laid	0.41	lies	0.27
-1=o & duc	home	-0.05	fell	-0.2	lies	0.26	whole	-0.29
-1=o & duoi	laid	-0.36	whole	-0.12
-1=o & duong	home	-0.06	fell	0.18	laid	-0.09	lies	0.06	whole	-0.08
-1=o & ea	whole	-0.05
-1=o & ga	home	-0.05	fell	-0.32	whole	0.07
-1=o & gan	home	0.12	fell	-0.42	laid	0.16	lies	0.12
-1=o & gia	home	0.1	whole	0.13
-1=o & giao	home	0.09
-1=o & gieng	fell	0.05	lies	0.1
-1=o & gio	home	-0.11	fell	-0.09	laid	0.06	lies	-0.05	whole	-0.09
-1=o & giong	fell	0.15	laid	-0.06	lies	0.18
-1=o & go	home	0.07	lies	-0.48	whole	-0.07
-1=o & goc	home	-0.06	fell	0.09	laid	-0.2	whole	0.27
-1=o & ha	fell	0.2	lies	0.34	whole	0.22
-1=o & hai	home	-0.09	fell	-0.06	whole	0.07
-1=o & ham	fell	-0.24	lies	-0.06	whole	-0.05
-1=o & hang	fell	-0.14	laid	0.1	lies	0.39	whole	0.22
-1=o & hau	home	-0.14
-1=o & hem	fell	-0.05
-1=o & ho	fell	-0.07	whole	0.11
-1=o & hoa	home	-0.07	fell	-0.1	whole	0.06
-1=o & hoai	whole	-0.09
-1=o & hoc	laid	0.23	lies	-0.06
-1=o & hoi	fell	-0.06
-1=o & hon	home	-0.08	laid	0.13	lies	-0.05
-1=o & hong	fell	0.12
-1=o & hue	home	0.07	fell	0.11	whole	-0.08
-1=o & huong	home	-0.06	lies	0.05
-1=o & k	fell	0.09	lies	0.09	whole	0.05
-1=o & kampong	fell	-0.2
-1=o & ke	home	0.05	fell	0.05
-1=o & khau	fell	0.06
-1=o & khe	fell	0.11	laid	-0.18
-1=o & kho	fell	0.12	whole	0.08
-1=o & khu	home	-0.06	fell	0.19	laid	-0.23	lies	-0.16	whole	-0.05
-1=o & khuc	fell	-0.16	laid	0.07	whole	-0.06
-1=o & kien	home	-0.1	fell	-0.06
-1=o & kim	home	0.25
-1=o & kinh	home	0.14	laid	0.13	lies	0.08	whole	0.08
-1=o & km	fell	0.1	whole	-0.08
-1=o & kon	fell	-0.06	whole	0.07
-1=o & kong	home	-0.06	fell	-0.1
-1=o & krong	fell	-0.05
-1=o & ky	home	0.05	fell	-0.08	whole	-0.08
-1=o & lai	home	-0.12	laid	-0.06	whole	-0.31
-1=o & lam	whole	-0.06
-1=o & lan	whole	0.06
-1=o & lang	home	0.11	fell	-0.14	laid	-0.24	whole	-0.45
-1=o & lao	fell	-0.05	whole	0.17
-1=o & lap	whole	0.05
-1=o & lo	fell	-0.13	laid	-0.2	lies	0.11	whole	-0.07
-1=o & loc	home	-0.07	fell	0.16	laid	0.22	lies	-0.21	whole	0.15
-1=o & long	home	-0.08	fell	0.07	whole	-0.12
-1=o & luc	home	0.05
-1=o & lung	home	-0.05	fell	0.1	whole	0.14
-1=o & luong	whole	0.1
-1=o & luu	lies	0.1
-1=o & ly	whole	-0.1
-1=o & ma	laid	-0.07	lies	0.15	whole	0.11
-1=o & mai	fell	-0.08	lies	0.2
-1=o & mang	fell	0.11
-1=o & mat	laid	-0.05
-1=o & me	laid	0.17	lies	-0.06
-1=o & mep	laid	0.18	whole	-0.16
-1=o & mieu	fell	0.11
-1=o & minh	home	-0.13
-1=o & mo	fell	0.21	lies	-0.15	whole	0.26
-1=o & mong	home	0.09	whole	0.05
-1=o & muong	home	0.16	fell	0.13	laid	0.14
-1=o & my	home	0.17	laid	-0.08	whole	0.05
-1=o & na	fell	0.13	laid	-0.06	lies	-0.07	whole	-0.07
-1=o & nam	home	-0.16	fell	0.06	whole	0.06
-1=o & nen	lies	0.12
-1=o & nga	home	0.06	fell	-0.09	laid	-0.15
-1=o & ngam	fell	0.08	laid	-0.08	lies	-0.05	whole	-0.11
-1=o & ngay	home	0.08	fell	-0.06	laid	0.09	whole	-0.13
-1=o & nghi	home	0.08
-1=o & nghia	home	-0.07	fell	0.08	laid	-0.24	lies	-0.06	whole	-0.76
-1=o & ngoai	home	0.24	fell	-0.22	lies	-0.19	whole	-0.18
-1=o & nguyen	home	0.07	laid	0.09
-1=o & nha	home	-0.1	fell	-0.22	laid	-0.08	lies	-0.13	whole	0.15
-1=o & nhan	fell	0.15	whole	-0.23
-1=o & nho	home	0.1	fell	-0.07	whole	0.08
-1=o & nong	fell	-0.07	lies	-0.07
-1=o & nt	whole	-0.13
-1=o & ntls	home	-0.06	fell	0.19	laid	-0.2	lies	-0.41	whole	-0.37
-1=o & nui	fell	0.05	laid	-0.15	whole	0.19
-1=o & nuong	laid	-0.13	lies	0.08
-1=o & o	fell	-0.13	laid	0.09	whole	0.07
-1=o & pac	fell	0.17
-1=o & pailin	fell	0.07	whole	-0.14
-1=o & pha	fell	-0.09	whole	0.14
-1=o & phan	home	0.24	laid	-0.07	lies	0.06	whole	0.2
-1=o & phia	fell	-0.09	laid	-0.05	whole	-0.22
-1=o & pho	home	-0.15	laid	-0.11	whole	0.05
-1=o & phong	home	0.12	fell	-0.13	lies	0.08	whole	0.05
-1=o & phu	home	0.06	fell	-0.2	laid	-0.11	whole	0.06
-1=o & phum	fell	0.06	laid	-0.13	whole	-0.54
-1=o & phuoc	fell	0.2	lies	-0.07	whole	0.11
-1=o & phuong	fell	-0.13	whole	0.05
-1=o & plei	home	0.09	fell	-0.17	whole	0.07
-1=o & pleiku	fell	-0.05
-1=o & pursat	fell	0.12	whole	0.06
-1=o & quan	fell	0.05	lies	0.06
-1=o & quang	home	0.2
-1=o & que	home	-0.29	fell	0.15	lies	0.11	whole	0.14
-1=o & quoc	home	-0.06
-1=o & quynh	home	-0.05	fell	-0.05
-1=o & rach	home	-0.1	laid	0.16	lies	0.08
-1=o & ranh	laid	0.13	lies	-0.09	whole	0.06
-1=o & ray	home	-0.06	fell	0.06	lies	-0.11
-1=o & ria	laid	0.13	lies	-0.07	whole	-0.11
-1=o & ru	laid	0.14	lies	0.14	whole	0.2
-1=o & rung	fell	0.13	laid	-0.25	lies	0.08	whole	-0.19
-1=o & ruong	laid	0.06
-1=o & sa	home	0.06
-1=o & sai	fell	-0.11
-1=o & sam	fell	0.17	whole	0.11
-1=o & san	laid	-0.18	lies	-0.08	whole	-0.07
-1=o & sat	laid	0.15	lies	0.14	whole	0.09
-1=o & sau	laid	0.09	lies	0.13	whole	0.13
-1=o & si	fell	-0.09
-1=o & siem	fell	0.1
-1=o & sisophon	laid	0.07
-1=o & so	laid	-0.07	lies	0.08
-1=o & soc	home	-0.12	fell	-0.06
-1=o & son	home	-0.07	lies	0.09
-1=o & song	fell	0.13
-1=o & suoi	laid	-0.13	lies	0.06	whole	0.13
-1=o & suon	laid	-0.08
-1=o & svay	laid	-0.1
-1=o & ta	home	0.18	laid	-0.1	lies	0.23
-1=o & taluy	laid	0.07	whole	0.08
-1=o & tam	home	0.36	fell	-0.17	whole	0.11
-1=o & tan	home	-0.14	fell	0.14	laid	-0.07	lies	0.06	whole	-0.24
-1=o & tau	laid	0.08
-1=o & tay	laid	-0.05	lies	0.05	whole	0.08
-1=o & thach	home	-0.15	fell	0.07	whole	0.07
-1=o & thai	home	-0.21	fell	-0.12
-1=o & thanh	home	-0.11	fell	-0.13	whole	0.13
-1=o & thi	fell	0.06
-1=o & thon	home	0.28	fell	0.34	laid	-0.1	lies	-0.08	whole	-0.11
-1=o & thu	whole	0.05
-1=o & thua	fell	0.13	laid	-0.11
-1=o & thung	fell	0.07	laid	-0.05	whole	0.1
-1=o & thuong	home	-0.11	fell	0.12
-1=o & tich	fell	0.05	whole	-0.06
-1=o & tien	home	0.1	lies	0.1	whole	0.14
-1=o & tieu	fell	0.07	whole	0.09
-1=o & tinh	home	0.05
-1=o & to	whole	0.09
-1=o & tra	home	-0.1	fell	0.21	lies	0.13
-1=o & trai	fell	-0.06	lies	-0.05
-1=o & tram	lies	-0.06	whole	-0.24
-1=o & tran	home	0.09	fell	-0.06	laid	-0.07	whole	0.12
-1=o & trang	home	-0.13	fell	-0.16	laid	0.19	lies	-0.14
-1=o & tren	fell	0.11	whole	0.07
-1=o & tri	fell	-0.07
-1=o & trieu	lies	0.11
-1=o & tro	laid	-0.06
-1=o & trong	fell	-0.22	whole	0.09
-1=o & trung	fell	-0.06	whole	0.16
-1=o & truong	home	0.11	fell	-0.33	laid	-0.11	whole	-0.16
-1=o & tu	fell	-0.05	whole	-0.06
-1=o & uong	home	-0.05
-1=o & vach	laid	0.05	lies	-0.07
-1=o & vam	fell	-0.13	laid	-0.1	lies	0.21
-1=o & van	home	0.17	whole	0.07
-1=o & ven	laid	0.08	lies	-0.09	whole	-0.1
-1=o & vi	fell	-0.19
-1=o & vien	fell	-0.06	whole	-0.11
-1=o & viet	home	0.05	fell	-0.08	whole	0.16
-1=o & vinh	fell	-0.07	lies	0.1	whole	-0.08
-1=o & vu	home	0.05
-1=o & vung	fell	-0.06	whole	0.08
-1=o & vuon	fell	-0.11	laid	0.13	lies	-0.07	whole	-0.13
-1=o & xa	home	-0.07	fell	0.25	laid	-0.07	lies	0.11	whole	-0.18
-1=o & xe	fell	0.2	whole	0.11
-1=o & xiem	whole	-0.05
-1=o & xieng	whole	-0.21
-1=o & xom	home	-0.31	fell	0.07	lies	0.16
-1=o & xuan	home	-0.11	fell	-0.09
-1=o & xvay	fell	0.07	laid	0.14
-1=o & y	whole	-0.1
-1=o & yen	home	-0.1	fell	-0.07	laid	0.08	lies	-0.06	whole	-0.18
-1=oai	whole	-0.08
-1=oai & ha	whole	-0.06
-1=of	home	-0.13	fell	0.12	whole	-0.09
-1=of & #	fell	-0.05
-1=of & a	whole	0.1
-1=of & an	home	-0.11
-1=of & dak	fell	0.05	whole	0.06
-1=of & dong	whole	0.06
-1=of & hai	home	0.09
-1=of & hill	fell	0.05	whole	0.17
-1=of & it	laid	-0.05
-1=of & my	laid	0.1
-1=of & tan	home	-0.07
-1=of & the	laid	0.06
-1=of & theirs	laid	0.07
-1=off	fell	-0.09
-1=oi	home	-0.06	fell	-0.05
-1=oi & cho	lies	-0.06
-1=old	fell	0.06	lies	0.07
-1=om	laid	-0.06
-1=on	home	-0.07	lies	-0.06	whole	0.1
-1=on & a	laid	0.14
-1=on & hill	fell	0.18	whole	-0.07
-1=on & his	laid	0.11
-1=on & it	whole	-0.05
-1=on & road	fell	0.07	whole	0.09
-1=on & the	fell	-0.18	laid	-0.07	lies	-0.13	whole	0.06
-1=one	laid	0.11
-1=ong	home	-0.07	fell	-0.23	lies	-0.09	whole	0.05
-1=ong & bo	fell	0.08
-1=ong & kinh	home	-0.07
-1=ong & ngay	home	0.12
-1=ong & tren	whole	0.13
-1=operation	whole	-0.08
-1=or	whole	0.07
-1=our	fell	-0.07	whole	-0.19
-1=our & village	whole	-0.05
-1=out	laid	0.08	whole	0.07
-1=out & by	laid	0.11	whole	0.07
-1=over	fell	0.05	laid	0.08
-1=own	home	0.08
-1=p	home	0.08	whole	-0.07
-1=pang	fell	-0.09
-1=pao	laid	0.06
-1=part	whole	0.1
-1=people	fell	0.12	whole	0.08
-1=pere	fell	0.09
-1=petit	lies	0.14
-1=pha	fell	-0.07	laid	-0.05	lies	-0.08	whole	-0.08
-1=pha & xuan	whole	-0.06
-1=phai	home	-0.06	fell	-0.17	laid	-0.05	lies	0.05	whole	0.1
-1=phai & duong	fell	-0.06	laid	0.09	lies	0.06	whole	-0.05
-1=phan	fell	-0.08
-1=phan & khu	whole	-0.1
-1=phao	home	-0.09	fell	-0.1	lies	-0.09	whole	-0.29
-1=phao & ###	fell	-0.11
-1=phao & bay	fell	0.15
-1=phao & binh	home	-0.05	fell	-0.06
-1=phao & cao	fell	0.09
-1=phao & chon	laid	0.05
-1=phao & cua	fell	-0.05
-1=phao & hon	fell	-0.13
-1=phao & khi	fell	0.06
-1=phao & kich	fell	0.07
-1=phao & tu	fell	-0.18
-1=phap	home	-0.07	laid	0.1	lies	0.11
-1=phat	fell	0.1	laid	-0.05	whole	-0.08
-1=phat & ray	fell	0.08	laid	-0.05
-1=phau	fell	0.24
-1=phau & trung	fell	0.14
-1=phen	fell	0.1	laid	0.08	whole	0.08
-1=phi	fell	-0.06
-1=phia	laid	0.23
-1=pho	home	0.05	laid	-0.07	lies	0.18	whole	-0.08
-1=pho & quang	fell	0.12
-1=pho & xa	home	-0.06	lies	0.14
-1=phol	home	0.05
-1=phon	home	-0.12
-1=phong	home	-0.08	whole	-0.27
-1=phong & ninh	whole	-0.05
-1=phong & trong	lies	-0.06
-1=phu	home	-0.07	fell	-0.1	whole	-0.2
-1=phu & thai	home	-0.05
-1=phuc	fell	0.05	laid	-0.09	lies	-0.05	whole	0.08
-1=phung	home	-0.05	whole	-0.05
-1=phuoc	home	-0.1	whole	-0.11
-1=phuong	fell	0.1	laid	0.09	whole	-0.09
-1=phuong & kien	whole	-0.05
-1=phuong & quan	fell	-0.07
-1=phut	lies	0.14	whole	0.12
-1=place	fell	0.21	laid	0.12	whole	0.09
-1=plei	home	0.11
-1=pom	whole	-0.11
-1=pong	whole	-0.1
-1=pont	fell	0.17
-1=prisonnier	laid	0.05
-1=prong	whole	-0.08
-1=province	home	0.12	whole	0.08
-1=put	fell	0.09	laid	-0.06	whole	-0.12
-1=q	home	0.25	whole	-0.06
-1=q & phu	home	0.06	whole	-0.07
-1=q & tri	fell	0.08	whole	-0.05
-1=qt	laid	0.1
-1=qua	home	-0.08	lies	0.2	whole	0.51
-1=qua & bai	fell	-0.09	laid	0.06
-1=qua & ban	fell	0.05
-1=qua & ben	fell	-0.11
-1=qua & cau	fell	0.1
-1=qua & cho	fell	0.05
-1=qua & deo	fell	-0.28	lies	0.11	whole	-0.09
-1=qua & kinh	whole	-0.07
-1=qua & lo	fell	0.15	whole	0.1
-1=qua & ngam	whole	0.13
-1=qua & song	fell	0.25	whole	0.22
-1=qua & suoi	fell	0.09	laid	-0.05	lies	0.11	whole	-0.24
-1=quan	home	0.22	fell	0.07	lies	0.07	whole	0.06
-1=quan & an	whole	0.08
-1=quan & ban	whole	0.11
-1=quan & cam	whole	0.08
-1=quan & khu	whole	-0.06
-1=quan & ninh	lies	0.14
-1=quan & nong	home	-0.1
-1=quan & qua	fell	-0.06	lies	0.1
-1=quan & sat	fell	0.27	laid	0.1	whole	-0.13
-1=quan & thach	whole	-0.05
-1=quan & trung	whole	0.07
-1=quan & vao	fell	0.07
-1=quan & xa	whole	0.11
-1=quang	fell	0.15	lies	0.12	whole	0.12
-1=quao	lies	0.07
-1=que	home	0.12	fell	-0.19	whole	0.37
-1=que & an	whole	-0.06
-1=que & anh	home	0.1	whole	-0.07
-1=que & bac	home	-0.07
-1=que & ban	whole	0.05
-1=que & bat	whole	-0.09
-1=que & ben	whole	-0.16
-1=que & binh	home	0.07	whole	-0.09
-1=que & cai	home	-0.06	whole	0.06
-1=que & cam	home	-0.05
-1=que & can	home	0.08
-1=que & cat	home	0.05
-1=que & chi	home	0.05	whole	-0.05
-1=que & cho	home	0.05	whole	0.12
-1=que & chong	whole	-0.1
-1=que & chu	fell	0.1
-1=que & chung	home	0.09	whole	-0.09
-1=que & dai	home	-0.34
-1=que & dan	home	-0.09
-1=que & dat	whole	-0.13
-1=que & do	home	-0.11
-1=que & doan	home	0.06	whole	0.05
-1=que & dong	whole	0.08
-1=que & duc	home	0.09	lies	0.13	whole	0.05
-1=que & em	home	-0.05
-1=que & ghi	whole	-0.06
-1=que & gia	home	0.05	whole	0.08
-1=que & go	home	-0.09	whole	-0.06
-1=que & ha	home	-0.13
-1=que & hai	home	-0.09	whole	-0.12
-1=que & hiep	home	-0.1
-1=que & hoa	whole	0.06
-1=que & hoang	whole	0.07
-1=que & hong	whole	0.05
-1=que & hop	lies	0.1	whole	0.11
-1=que & kien	home	-0.13
-1=que & kim	home	-0.37
-1=que & lap	home	0.05	whole	0.07
-1=que & loc	whole	-0.08
-1=que & mai	home	-0.09	whole	-0.1
-1=que & mo	home	0.1
-1=que & muong	whole	0.08
-1=que & nam	home	-0.05	whole	0.1
-1=que & nga	whole	0.06
-1=que & ngay	whole	-0.06
-1=que & nghe	home	0.05
-1=que & nghi	home	0.09
-1=que & nghia	home	0.11
-1=que & ngoai	home	0.07	fell	0.07	whole	-0.17
-1=que & nha	laid	0.06	whole	-0.05
-1=que & nho	home	-0.08	lies	0.14
-1=que & ninh	home	-0.1
-1=que & no	whole	-0.09
-1=que & phong	home	-0.05
-1=que & phu	home	-0.1	whole	-0.08
-1=que & phuong	whole	-0.05
-1=que & quan	home	0.17	whole	0.33
-1=que & quang	home	-0.36	whole	0.06
-1=que & que	whole	0.07
-1=que & quynh	home	-0.06
-1=que & son	fell	0.07	whole	-0.12
-1=que & tan	whole	0.12
-1=que & thach	whole	-0.08
-1=que & thai	home	0.09	whole	0.1
-1=que & thanh	home	-0.08
-1=que & thi	home	0.09	fell	0.06
-1=que & thuan	home	0.07	whole	0.06
-1=que & thuy	home	0.05	whole	0.06
-1=que & tien	whole	0.05
-1=que & tran	home	0.05
-1=que & trang	lies	0.14
-1=que & trieu	home	-0.11
-1=que & trung	whole	-0.1
-1=que & tuyen	home	-0.1
-1=que & van	home	0.05	whole	0.07
-1=que & viet	whole	-0.05
-1=que & vinh	home	-0.26	whole	0.08
-1=que & vo	whole	-0.08
-1=que & vu	home	-0.12
-1=que & xa	home	0.08	whole	0.09
-1=que & xuan	home	0.05	whole	0.05
-1=que & yen	whole	0.05
-1=quen	laid	0.07	whole	0.05
-1=quet	lies	0.14
-1=quoc	laid	-0.11	whole	-0.1
-1=quoc & doan	fell	0.05	whole	-0.05
-1=quyen	home	-0.06	lies	0.13
-1=quyet	home	0.07	whole	0.07
-1=quynh	whole	0.08
-1=ra	home	-0.13	fell	-0.05	laid	0.07	lies	-0.1	whole	0.13
-1=ra & bai	laid	0.08
-1=ra & ben	fell	0.06	laid	-0.09
-1=ra & bo	fell	-0.05	laid	0.16	whole	0.11
-1=ra & cho	lies	0.07
-1=ra & con	laid	0.15	whole	0.06
-1=ra & cua	fell	-0.06
-1=ra & den	whole	-0.06
-1=ra & duong	fell	-0.08	laid	-0.11	lies	-0.06
-1=ra & go	fell	-0.08	laid	0.12	lies	0.1	whole	0.09
-1=ra & goc	fell	0.1	laid	0.07	lies	0.19	whole	0.21
-1=ra & ho	fell	0.11	laid	0.07	whole	-0.06
-1=ra & khe	whole	-0.12
-1=ra & nghia	lies	-0.18	whole	-0.08
-1=ra & ntls	laid	-0.06	whole	-0.07
-1=ra & phu	fell	0.14	whole	0.07
-1=ra & sam	whole	-0.1
-1=ra & sau	fell	0.18	laid	-0.08	whole	0.13
-1=ra & suoi	fell	-0.11	laid	-0.08
-1=ra & vuon	fell	-0.05	laid	-0.06
-1=rac	fell	-0.05
-1=rach	lies	0.07
-1=raglai	home	-0.06	whole	-0.06
-1=rai	home	-0.05	whole	0.14
-1=rai & lang	whole	0.14
-1=ran	fell	-0.05	laid	-0.08
-1=rang	home	0.05	fell	0.11	laid	0.05	whole	0.15
-1=rang & ben	home	0.06	fell	-0.07	lies	0.07	whole	0.08
-1=ranh	laid	0.08	lies	-0.05	whole	0.09
-1=rao	laid	-0.05	lies	-0.06	whole	-0.09
-1=rao & phia	laid	-0.07
-1=rao & san	laid	0.05	whole	-0.05
-1=rat	fell	-0.05
-1=rau	laid	0.05
-1=ray	laid	0.25	whole	-0.07
-1=ray & goc	laid	0.07	lies	-0.1
-1=re	fell	-0.05	laid	-0.14	lies	-0.07
-1=regiment	fell	0.07	whole	0.05
-1=regiment & near	laid	0.05
-1=remember	fell	0.22	lies	0.13
-1=reo	home	0.08	whole	0.06
-1=repose	laid	-0.11	lies	0.1
-1=ridge	fell	-0.13
-1=rieng	fell	0.1	laid	-0.22	lies	0.05	whole	-0.08
-1=river	laid	0.07	whole	0.23
-1=ro	laid	0.08	lies	0.22	whole	-0.14
-1=ro & xa	fell	0.06	laid	0.13	lies	0.19	whole	-0.09
-1=road	fell	0.05	laid	0.08	whole	-0.07
-1=rocket	whole	-0.06
-1=roi	home	0.05	fell	0.07	laid	0.07	lies	0.2	whole	0.1
-1=roi & nen	lies	-0.07
-1=roi & nghia	lies	0.15	whole	0.09
-1=roi & sau	laid	0.06	whole	0.05
-1=rong	laid	0.08
-1=rot	whole	0.06
-1=ru	fell	0.12	laid	-0.07
-1=rua	laid	-0.09
-1=rue	whole	-0.05
-1=run	laid	0.14	whole	0.1
-1=rung	fell	0.05
-1=ruong	laid	-0.14	lies	0.06	whole	-0.1
-1=ruot	home	0.11
-1=rut	fell	-0.13	lies	0.07	whole	-0.11
-1=rut & khoi	fell	-0.15
-1=rut & qua	fell	0.05
-1=rut & thi	lies	0.14
-1=s	home	-0.12	fell	0.15	laid	-0.11
-1=sach	laid	-0.05	whole	-0.14
-1=sach & bo	lies	0.13	whole	-0.06
-1=sach & ls	home	0.09
-1=sach & nghia	lies	-0.06	whole	-0.08
-1=sach & ntls	fell	0.13
-1=said	laid	0.05	whole	-0.08
-1=said & a	laid	0.06
-1=sam	home	0.15
-1=san	fell	-0.08	laid	-0.15	lies	-0.07	whole	-0.05
-1=san & ho	laid	-0.05
-1=sang	fell	-0.23	laid	-0.05	lies	0.21	whole	0.28
-1=sang & lao	fell	-0.05	whole	-0.1
-1=sang & nghia	laid	0.07
-1=sanh	home	0.07	fell	-0.06
-1=sao	lies	-0.12
-1=sao & nghia	lies	-0.09
-1=sap	laid	-0.06	lies	0.09
-1=sat	home	-0.11	fell	-0.07	whole	-0.1
-1=sau	home	-0.09	laid	0.16	lies	0.1	whole	-0.69
-1=sau & ##	laid	-0.1	lies	-0.08
-1=sau & ap	whole	-0.08
-1=sau & benh	lies	0.13
-1=sau & bep	fell	-0.06	laid	0.17
-1=sau & bo	fell	0.11	laid	-0.08
-1=sau & bon	laid	0.09	lies	0.05
-1=sau & cai	fell	0.05
-1=sau & cay	whole	-0.05
-1=sau & chua	laid	-0.11	whole	-0.13
-1=sau & chuong	laid	0.16	whole	-0.06
-1=sau & dan	laid	-0.05
-1=sau & de	fell	-0.05
-1=sau & doi	laid	-0.12	lies	0.1
-1=sau & don	fell	0.06
-1=sau & dong	laid	-0.06
-1=sau & dua	lies	0.1
-1=sau & ga	fell	0.24	laid	0.11	whole	0.1
-1=sau & khi	fell	0.13	laid	0.08
-1=sau & kho	laid	0.05	lies	0.05
-1=sau & lan	laid	0.06
-1=sau & lang	fell	-0.08
-1=sau & len	fell	-0.05
-1=sau & lo	laid	0.11	whole	-0.07
-1=sau & lung	laid	0.1	lies	-0.06
-1=sau & mieu	laid	0.05
-1=sau & nam	home	0.1
-1=sau & nen	whole	-0.05
-1=sau & nha	home	0.12	fell	-0.08	laid	0.23	lies	0.19	whole	-0.14
-1=sau & noi	fell	0.07
-1=sau & quy	laid	-0.07	lies	0.06
-1=sau & ra	fell	-0.05
-1=sau & tim	laid	-0.09
-1=sau & tram	fell	0.08
-1=sau & tran	laid	-0.13
-1=sau & truong	fell	-0.13	laid	0.28	lies	0.1	whole	-0.07
-1=sau & ve	lies	-0.07
-1=sau & vuon	laid	0.08	lies	-0.09
-1=say	fell	-0.13	laid	-0.05
-1=seen	whole	-0.05
-1=sen	whole	-0.1
-1=senh	home	-0.11
-1=sgt	home	-0.05
-1=si	home	0.06	laid	-0.12
-1=si & doi	lies	0.14	whole	0.05
-1=si & don	fell	0.07
-1=si & ma	home	0.05	whole	-0.21
-1=si & quan	home	0.06	whole	0.05
-1=side	laid	0.11	whole	0.27
-1=side & by	laid	-0.06	whole	0.14
-1=sim	whole	-0.09
-1=sim & sau	laid	-0.07
-1=sinh	home	-0.14	lies	-0.11	whole	0.16
-1=sinh & ben	whole	-0.06
-1=sinh & binh	fell	-0.07	whole	0.05
-1=sinh & cua	fell	0.05
-1=sinh & khi	fell	0.05
-1=sinh & mat	whole	0.08
-1=sinh & nam	laid	0.1
-1=sinh & ngay	fell	-0.08
-1=sinh & tran	fell	-0.08	whole	0.06
-1=sinh & tren	whole	-0.15
-1=sinh & trong	fell	-0.13
-1=sinh & truong	home	-0.1	fell	0.12
-1=site	fell	0.05
-1=siu	fell	-0.05	whole	-0.08
-1=small	laid	0.05	whole	-0.05
-1=so	fell	-0.09	whole	0.07
-1=so & trong	fell	0.13
-1=so & xa	home	-0.05
-1=soan	home	-0.05
-1=soc	fell	0.08	lies	0.06
-1=soi	home	-0.05	laid	-0.14
-1=soldier	lies	0.13
-1=son	home	-0.13	fell	0.12	laid	-0.16	whole	-0.33
-1=son & con	home	0.08	whole	0.06
-1=son & dong	home	0.05
-1=son & hoa	whole	-0.08
-1=son & huyen	home	-0.05
-1=son & ninh	home	-0.11	whole	-0.05
-1=son & phu	whole	-0.08
-1=son & thanh	whole	-0.06
-1=song	fell	-0.13	laid	-0.09	lies	-0.07	whole	-0.35
-1=song & ben	fell	-0.05
-1=song & se	fell	0.12	whole	-0.05
-1=song & thach	whole	-0.06
-1=stream	whole	-0.15
-1=su	home	0.05	fell	-0.08	laid	-0.2	lies	-0.15	whole	-0.09
-1=su & cach	laid	-0.09
-1=su & dau	fell	0.07	whole	0.1
-1=su & lang	whole	-0.08
-1=su & xa	home	0.11
-1=sua	fell	0.06	laid	0.1
-1=sua & chua	whole	-0.05
-1=sui	laid	0.06
-1=sung	home	-0.14	fell	0.07
-1=sung & ho	home	-0.06
-1=suoi	home	0.11	fell	-0.13	laid	0.07	lies	-0.07
-1=suong	home	-0.05
-1=sur	whole	0.06
-1=suu	fell	0.05
-1=sy	home	-0.05
-1=t	home	0.12	fell	-0.07	whole	-0.1
-1=t & hoa	home	0.11
-1=ta	laid	-0.05	whole	-0.06
-1=ta & don	fell	0.08
-1=tac	fell	0.1	laid	0.08	lies	-0.07
-1=tac & xa	whole	-0.05
-1=tai	fell	0.3	lies	0.11	whole	0.59
-1=tai & a	laid	0.05	whole	0.08
-1=tai & ap	fell	0.11	laid	0.05	lies	-0.13	whole	0.07
-1=tai & bac	laid	-0.1	lies	0.14	whole	-0.06
-1=tai & bai	fell	-0.1	whole	0.07
-1=tai & ban	fell	-0.12	laid	0.23	lies	-0.07	whole	-0.08
-1=tai & bau	fell	-0.09
-1=tai & ben	fell	0.07	whole	0.1
-1=tai & benh	fell	0.09
-1=tai & bien	fell	-0.12
-1=tai & binh	fell	0.1	whole	0.09
-1=tai & bo	whole	0.05
-1=tai & buon	fell	0.11	whole	-0.05
-1=tai & cam	whole	-0.18
-1=tai & can	fell	-0.05
-1=tai & canh	whole	-0.14
-1=tai & cao	whole	0.05
-1=tai & cau	fell	0.1
-1=tai & chien	fell	0.05	whole	0.11
-1=tai & cho	laid	-0.1	whole	0.19
-1=tai & chot	whole	0.05
-1=tai & cong	fell	0.11	whole	0.07
-1=tai & cua	fell	-0.18	whole	0.06
-1=tai & da	whole	0.09
-1=tai & dak	laid	-0.06
-1=tai & dat	whole	0.06
-1=tai & doi	whole	-0.1
-1=tai & dong	fell	0.07	whole	-0.08
-1=tai & duong	whole	-0.13
-1=tai & go	fell	0.17	lies	-0.09
-1=tai & ha	home	-0.09	fell	-0.13	whole	-0.12
-1=tai & ham	fell	0.06	lies	0.26	whole	0.05
-1=tai & hang	fell	-0.16	laid	-0.08	lies	-0.06
-1=tai & hoai	fell	-0.09
-1=tai & hoi	fell	-0.05
-1=tai & khe	laid	0.15	lies	0.09	whole	0.07
-1=tai & khu	fell	-0.06	laid	-0.1	lies	0.3
-1=tai & kinh	fell	0.05	laid	0.08	whole	0.11
-1=tai & lo	fell	0.09	whole	0.12
-1=tai & loc	whole	-0.1
-1=tai & nam	fell	-0.16
-1=tai & nga	laid	0.12	lies	0.12
-1=tai & nghia	laid	-0.07	lies	-0.05
-1=tai & nha	fell	-0.08	laid	-0.05	whole	-0.07
-1=tai & noi	laid	0.07	whole	0.08
-1=tai & nt	lies	-0.07	whole	0.05
-1=tai & ntls	fell	-0.12	laid	0.11	lies	0.27
-1=tai & nui	fell	-0.06
-1=tai & pho	home	-0.1	fell	-0.07
-1=tai & phu	fell	-0.08	whole	-0.07
-1=tai & phum	laid	0.18	whole	-0.05
-1=tai & phuoc	fell	-0.07	laid	-0.07	lies	0.12
-1=tai & phuong	home	0.11	whole	-0.05
-1=tai & quan	fell	0.06
-1=tai & ray	laid	-0.11	lies	-0.08	whole	-0.07
-1=tai & san	fell	0.09	lies	-0.08
-1=tai & suoi	fell	0.19
-1=tai & suon	whole	-0.16
-1=tai & tan	fell	-0.09
-1=tai & thanh	fell	0.08
-1=tai & thon	home	0.06	laid	0.12	lies	-0.05	whole	-0.09
-1=tai & tieu	fell	0.13	laid	0.05	whole	0.1
-1=tai & tinh	whole	-0.12
-1=tai & to	lies	0.08	whole	0.07
-1=tai & tra	home	0.1
-1=tai & tram	fell	-0.06	laid	-0.05	whole	-0.18
-1=tai & tran	laid	0.1	whole	-0.2
-1=tai & vam	fell	-0.07
-1=tai & vien	fell	-0.12
-1=tai & vinh	fell	0.06	laid	0.05	whole	0.06
-1=tai & vung	fell	0.07
-1=tai & vuon	laid	0.17	lies	-0.12
-1=tai & xa	whole	-0.17
-1=tai & xuan	whole	-0.1
-1=taken	whole	-0.08
-1=tam	laid	0.1	lies	-0.14
-1=tam & ben	whole	-0.06
-1=tam & bia	laid	-0.09
-1=tam & cua	fell	0.11
-1=tam & duoi	lies	-0.05	whole	-0.25
-1=tam & tren	whole	0.08
-1=tan	home	0.05	fell	0.13	laid	0.21	lies	-0.08	whole	-0.15
-1=tang	home	0.1	fell	-0.06	laid	0.17	lies	0.08	whole	0.13
-1=tang & ban	laid	0.11	whole	-0.07
-1=tang & ben	laid	0.07	lies	0.12	whole	0.05
-1=tang & bo	laid	0.08
-1=tang & canh	laid	0.12	whole	-0.09
-1=tang & con	laid	0.05	lies	0.11
-1=tang & doi	lies	-0.05
-1=tang & duoi	laid	-0.06
-1=tang & gan	lies	0.06	whole	0.14
-1=tang & khu	lies	0.07
-1=tang & nghia	laid	-0.05	lies	0.1
-1=tang & ntls	laid	-0.05
-1=tang & theo	laid	-0.05
-1=tang & tren	fell	0.07	laid	0.12	lies	-0.09
-1=tang & trong	laid	0.05
-1=tao	fell	0.05	laid	-0.05	whole	0.13
-1=tap	laid	-0.06	lies	0.08	whole	-0.07
-1=tat	whole	0.11
-1=tau	whole	-0.13
-1=tay	home	0.08	fell	0.07	laid	0.06	lies	-0.12	whole	0.26
-1=tay & con	whole	0.14
-1=tay & dinh	home	0.06
-1=tay & duong	whole	-0.06
-1=tay & trai	laid	-0.05
-1=te	home	-0.11	whole	-0.05
-1=team	whole	0.07
-1=ten	laid	0.05	lies	-0.06	whole	-0.17
-1=ten & cach	fell	0.07	whole	-0.06
-1=ten & doi	whole	0.08
-1=ten & phia	whole	-0.05
-1=ten & sau	lies	0.07	whole	0.06
-1=teo	whole	0.11
-1=terre	whole	0.12
-1=terre & au	whole	0.1
-1=th	home	0.05	fell	-0.05	whole	-0.07
-1=tha	fell	-0.1
-1=thach	home	-0.11	fell	0.12	whole	-0.09
-1=thach & vinh	whole	-0.07
-1=thai	home	-0.11	fell	0.15	laid	0.18	whole	0.13
-1=thai & ban	home	-0.08	whole	0.1
-1=thai & mai	whole	0.13
-1=thai & quy	whole	0.09
-1=tham	lies	-0.06	whole	0.13
-1=than	home	-0.05	whole	-0.13
-1=thang	fell	-0.14	lies	-0.05	whole	-0.08
-1=thang & ban	fell	0.05
-1=thang & chap	fell	-0.05
-1=thanh	home	-0.07	fell	-0.09	laid	-0.22	lies	-0.15	whole	-0.39
-1=thanh & hai	home	0.07	whole	-0.06
-1=thanh & hoai	home	-0.07
-1=thanh & san	whole	0.09
-1=thanh & thanh	home	-0.09
-1=thao	home	0.13
-1=thap	laid	-0.05	lies	0.07	whole	-0.07
-1=that	home	0.1	fell	0.1	lies	0.22	whole	0.06
-1=that & ha	whole	-0.05
-1=thay	fell	0.13	laid	-0.14	whole	0.09
-1=thay & bia	lies	0.07
-1=thay & doc	fell	-0.06
-1=thay & duoi	laid	-0.1	lies	0.07
-1=thay & nghia	whole	0.06
-1=thay & tren	lies	0.05
-1=thay & trong	fell	0.15
-1=the	home	0.08	fell	0.36	whole	0.23
-1=the & ben	fell	0.06
-1=the & gan	fell	0.1	laid	-0.14
-1=the & ho	fell	0.07
-1=the & ia	whole	0.09
-1=the & lao	fell	-0.06
-1=the & long	lies	0.08	whole	-0.07
-1=the & phu	fell	0.07	whole	0.06
-1=their	whole	-0.07
-1=then	laid	0.13	whole	0.13
-1=then & a	laid	0.13	whole	0.13
-1=theo	laid	-0.08	lies	-0.05	whole	0.05
-1=there	laid	0.05
-1=thi	home	0.06	fell	0.21	laid	-0.1	whole	0.18
-1=thi & con	laid	0.09
-1=thi & tran	whole	-0.06
-1=thi & trong	fell	0.1	lies	0.22
-1=thien	home	-0.09	fell	0.06
-1=thieu	home	0.07	whole	0.14
-1=thin	home	0.05
-1=this	fell	0.11
-1=tho	home	0.09	fell	-0.07	lies	0.1	whole	0.15
-1=tho & ha	home	-0.14	whole	-0.08
-1=tho & sau	lies	0.11
-1=tho & tren	fell	0.06	whole	0.09
-1=thoan	home	0.05
-1=thoi	home	0.06	fell	-0.06	whole	0.12
-1=thom	laid	-0.05	whole	0.1
-1=thon	home	-0.1
-1=thong	home	-0.05	fell	0.07	lies	-0.11
-1=thong & sau	fell	0.1	laid	0.08
-1=through	fell	-0.06
-1=thu	home	0.06	fell	0.07	lies	-0.08	whole	-0.14
-1=thu & doan	fell	0.13
-1=thua	fell	-0.06	lies	0.07	whole	-0.08
-1=thua & ruong	fell	-0.05	lies	0.08	whole	-0.07
-1=thuan	home	-0.07	fell	-0.06	whole	-0.11
-1=thuc	whole	0.14
-1=thue	fell	0.05	whole	-0.07
-1=thung	whole	-0.1
-1=thung & lung	whole	-0.1
-1=thuoc	home	-0.25	fell	-0.09	laid	0.11	lies	0.09	whole	0.27
-1=thuoc & ap	fell	-0.08	lies	0.08
-1=thuoc & xa	home	-0.05	fell	0.13	whole	0.06
-1=thuong	home	-0.16	fell	0.05	lies	-0.05	whole	-0.14
-1=thuong & bo	fell	0.11
-1=thuong & cho	laid	0.05
-1=thuot	whole	0.07
-1=thuy	home	-0.22	fell	0.15	lies	-0.05	whole	-0.08
-1=thuy & ha	home	-0.1	fell	0.13
-1=thuy & ho	home	-0.05
-1=thuy & thai	home	-0.06
-1=thuyet	whole	0.09
-1=ti	whole	-0.06
-1=tia	fell	-0.13	whole	-0.08
-1=tich	fell	-0.07
-1=tiem	home	0.08	fell	0.12
-1=tien	home	0.16	fell	-0.06	laid	-0.14	whole	-0.08
-1=tien & trong	home	0.05
-1=tieng	home	0.06	fell	-0.1
-1=tieu	fell	-0.16	whole	-0.13
-1=tieu & doan	home	-0.05	fell	-0.06
-1=tieu & khu	home	0.06	laid	0.06	lies	0.09	whole	-0.22
-1=tim	fell	0.13	laid	-0.13	whole	0.2
-1=tim & cho	laid	-0.08	lies	0.06	whole	0.1
-1=tim & dong	fell	0.1	whole	0.07
-1=tin	fell	-0.05
-1=tinh	home	0.1	laid	-0.07	lies	0.07
-1=to	home	0.06	laid	0.12	lies	0.12	whole	0.15
-1=to & a	laid	0.21	lies	0.11	whole	0.08
-1=to & ben	fell	0.09	laid	-0.06
-1=to & the	fell	-0.05	laid	-0.15	lies	0.11	whole	-0.06
-1=toa	laid	0.05	whole	0.14
-1=toan	home	-0.18	fell	0.06	lies	-0.06
-1=toan & hai	home	-0.23
-1=toc	home	0.11	lies	0.05	whole	-0.05
-1=toi	fell	0.19	laid	0.11	lies	-0.11	whole	0.48
-1=toi & bai	fell	-0.05	laid	0.14	lies	0.21	whole	-0.18
-1=toi & ban	home	0.11	fell	-0.08
-1=toi & bo	fell	0.06	laid	0.05
-1=toi & cam	whole	0.06
-1=toi & cau	fell	-0.1
-1=toi & cho	fell	-0.06	whole	-0.07
-1=toi & con	fell	0.09
-1=toi & dap	laid	0.05	whole	-0.07
-1=toi & doan	home	-0.05
-1=toi & doi	laid	-0.05
-1=toi & gan	fell	-0.1	laid	0.06
-1=toi & giua	fell	0.18
-1=toi & goc	fell	0.07	laid	0.05	lies	-0.08
-1=toi & hang	laid	0.11
-1=toi & hoi	home	0.1
-1=toi & khe	laid	0.11	whole	0.07
-1=toi & lo	fell	-0.05
-1=toi & ngay	fell	-0.07
-1=toi & song	fell	-0.1
-1=toi & suoi	fell	0.17	whole	0.13
-1=toi & thon	home	-0.05	whole	-0.14
-1=toi & tram	fell	0.18
-1=toi & xa	home	0.06	fell	-0.13	lies	-0.05
-1=toi & xom	fell	-0.05
-1=tombe	fell	0.07	laid	0.14
-1=tombe & a	fell	0.07
-1=tombes	laid	-0.1	lies	0.16	whole	-0.06
-1=ton	laid	0.08
-1=tong	fell	-0.09	whole	-0.07
-1=toward	fell	-0.07
-1=tra	fell	-0.1	whole	-0.07
-1=trac	home	-0.07
-1=trai	laid	-0.13	whole	-0.08
-1=trai & pho	whole	0.06
-1=trail	whole	-0.05
-1=tram	laid	0.19	lies	-0.07	whole	0.07
-1=tram & xa	fell	0.06
-1=tran	fell	0.15	laid	-0.08	lies	-0.15	whole	0.07
-1=tran & ap	whole	0.06
-1=tran & ay	fell	-0.08
-1=tran & ba	fell	-0.14
-1=tran & bau	whole	-0.05
-1=tran & binh	fell	0.07	whole	0.05
-1=tran & bom	fell	-0.11	whole	-0.08
-1=tran & can	fell	-0.12	laid	-0.05
-1=tran & cau	fell	0.17	whole	0.15
-1=tran & chi	whole	-0.08
-1=tran & chong	fell	-0.05
-1=tran & chot	fell	0.14	whole	-0.12
-1=tran & cu	fell	0.06	whole	0.11
-1=tran & dak	whole	0.06
-1=tran & deo	fell	0.14	whole	0.07
-1=tran & doi	fell	-0.23	whole	0.09
-1=tran & dong	fell	0.07	whole	0.2
-1=tran & duc	fell	0.08
-1=tran & duong	fell	-0.11
-1=tran & go	fell	0.1
-1=tran & muong	fell	-0.07	whole	0.05
-1=tran & ngay	fell	-0.05
-1=tran & nghia	fell	-0.07
-1=tran & nui	fell	0.05
-1=tran & phia	whole	-0.16
-1=tran & phu	whole	0.07
-1=tran & plei	fell	-0.06
-1=tran & qua	fell	-0.09
-1=tran & song	fell	-0.13
-1=tran & suoi	fell	0.06	whole	0.08
-1=tran & tay	fell	-0.06
-1=tran & thanh	home	0.12	fell	0.06	whole	-0.08
-1=tran & thuong	fell	-0.15	whole	-0.08
-1=tran & tren	fell	-0.07
-1=tran & tu	fell	0.16
-1=tran & xuan	fell	0.14
-1=trang	home	-0.07	lies	0.11	whole	-0.07
-1=trang & duong	whole	0.07
-1=trang & huyen	lies	0.11
-1=trang & nghia	lies	0.1	whole	0.05
-1=trang & ntls	laid	0.16	lies	0.17	whole	0.21
-1=trang & phia	laid	0.1
-1=trang & xa	fell	0.09	lies	0.06	whole	-0.16
-1=tranh	laid	-0.06	whole	-0.08
-1=trau	lies	-0.05
-1=tre	fell	0.08	whole	-0.1
-1=tre & lang	home	-0.07
-1=tree	laid	-0.07
-1=tren	home	-0.15	fell	-0.05	laid	-0.15	lies	0.08	whole	0.25
-1=tren & bai	fell	0.1	laid	0.11	whole	0.08
-1=tren & ben	whole	0.06
-1=tren & bia	laid	-0.06	whole	-0.1
-1=tren & bo	fell	-0.11	lies	0.25	whole	-0.13
-1=tren & cho	laid	-0.06
-1=tren & co	laid	-0.07
-1=tren & con	laid	0.14
-1=tren & cong	fell	-0.05
-1=tren & dat	lies	0.08	whole	-0.13
-1=tren & de	fell	-0.06
-1=tren & deo	whole	0.07
-1=tren & diem	whole	0.05
-1=tren & dinh	fell	0.05	whole	0.14
-1=tren & doc	fell	-0.05	whole	0.05
-1=tren & doi	fell	-0.12	laid	0.4	lies	0.16	whole	-0.09
-1=tren & dong	lies	-0.08	whole	0.19
-1=tren & duong	fell	-0.2	laid	-0.08	lies	-0.06	whole	-0.38
-1=tren & giong	whole	0.12
-1=tren & go	fell	0.16	laid	-0.16	lies	0.2	whole	0.1
-1=tren & hang	whole	0.07
-1=tren & kinh	whole	0.06
-1=tren & lau	fell	0.05	whole	0.07
-1=tren & lo	fell	0.09	whole	0.07
-1=tren & lung	fell	-0.06
-1=tren & mam	whole	-0.08
-1=tren & mat	fell	0.09
-1=tren & mo	whole	0.08
-1=tren & nen	laid	0.13	lies	-0.05	whole	-0.1
-1=tren & ngon	whole	-0.09
-1=tren & nui	laid	0.07	lies	-0.07	whole	0.06
-1=tren & nuong	fell	0.11	whole	0.1
-1=tren & ray	laid	-0.11	lies	0.07	whole	-0.18
-1=tren & song	fell	-0.11	whole	0.05
-1=tren & suoi	whole	-0.06
-1=tren & suon	whole	-0.08
-1=tren & thuyen	fell	0.08
-1=tren & tuyen	fell	0.11
-1=tren & xa	whole	-0.06
-1=tren & xe	fell	-0.12	whole	-0.06
-1=tren & xuong	fell	0.13
-1=treo	fell	-0.09	laid	0.08	whole	0.09
-1=tri	fell	-0.05	laid	-0.1	lies	0.18	whole	0.06
-1=tri & nghia	whole	-0.1
-1=trien	fell	-0.05	laid	0.11
-1=trieu	whole	0.19
-1=trinh	lies	-0.07	whole	-0.1
-1=tro	whole	-0.06
-1=troi	laid	-0.2
-1=troisieme	laid	0.12
-1=trom	fell	0.12
-1=trom & ben	fell	0.12
-1=tron	home	-0.07
-1=trong	home	-0.19	laid	-0.11	lies	0.07	whole	0.32
-1=trong & #	whole	-0.05
-1=trong & ap	whole	-0.09
-1=trong & bai	fell	0.09	lies	0.11	whole	-0.15
-1=trong & bao	whole	-0.05
-1=trong & binh	fell	0.06
-1=trong & bui	whole	0.12
-1=trong & can	whole	0.13
-1=trong & chien	fell	-0.07	whole	-0.06
-1=trong & cho	fell	0.09
-1=trong & chua	lies	0.08
-1=trong & co	laid	0.08
-1=trong & cong	laid	0.24
-1=trong & dam	laid	0.09
-1=trong & danh	whole	-0.05
-1=trong & dat	laid	0.22	whole	0.12
-1=trong & dia	fell	0.1	whole	-0.07
-1=trong & diem	whole	-0.21
-1=trong & doan	laid	0.08
-1=trong & doi	fell	-0.07
-1=trong & dong	lies	0.08	whole	0.11
-1=trong & dot	whole	-0.05
-1=trong & giao	fell	0.06	laid	-0.06	whole	0.11
-1=trong & hai	home	-0.11
-1=trong & ham	lies	-0.13	whole	0.08
-1=trong & hang	fell	0.5	lies	0.11	whole	-0.17
-1=trong & ho	home	0.06	fell	0.09	laid	0.13	whole	-0.09
-1=trong & hoc	whole	0.11
-1=trong & khe	whole	-0.05
-1=trong & khu	fell	-0.05	lies	0.06	whole	0.09
-1=trong & khuon	laid	0.07	lies	0.16
-1=trong & lang	fell	-0.05
-1=trong & lo	fell	-0.15	lies	-0.08	whole	0.08
-1=trong & mot	laid	-0.06
-1=trong & nghia	laid	-0.17	lies	-0.08	whole	0.05
-1=trong & nha	fell	-0.05	laid	-0.06	whole	0.23
-1=trong & ntls	home	0.12	lies	-0.1	whole	-0.15
-1=trong & quang	whole	-0.1
-1=trong & ray	laid	-0.12
-1=trong & rung	laid	0.16
-1=trong & san	fell	-0.06
-1=trong & so	lies	-0.06	whole	-0.07
-1=trong & tay	fell	-0.09
-1=trong & thanh	whole	-0.13
-1=trong & thung	laid	0.05	whole	0.05
-1=trong & tieu	laid	0.14	lies	-0.05	whole	0.06
-1=trong & tong	fell	0.07	whole	0.12
-1=trong & tram	whole	0.11
-1=trong & tran	fell	-0.25	whole	-0.39
-1=trong & truong	fell	-0.06
-1=trong & tu	fell	0.18	whole	0.17
-1=trong & vu	fell	-0.12
-1=trong & vuon	laid	-0.14	lies	0.13	whole	-0.11
-1=trong & xa	fell	0.06	whole	-0.07
-1=tru & xom	home	-0.05
-1=truc	home	0.09	whole	-0.05
-1=truc & nam	home	0.05
-1=trung	lies	0.15	whole	0.1
-1=trung & doi	whole	-0.06
-1=truoc	home	-0.13	fell	-0.1	lies	-0.09	whole	-0.43
-1=truoc & bac	lies	-0.06
-1=truoc & chon	laid	0.12
-1=truoc & cong	fell	0.16	laid	-0.08	lies	0.21	whole	-0.06
-1=truoc & cua	whole	-0.16
-1=truoc & dinh	fell	0.1	whole	0.12
-1=truoc & don	fell	0.05
-1=truoc & ghi	home	-0.05
-1=truoc & khi	fell	-0.06	laid	-0.05
-1=truoc & nam	fell	-0.05	laid	0.24	whole	-0.05
-1=truoc & nha	laid	-0.05	whole	-0.05
-1=truoc & sau	laid	0.08	whole	0.06
-1=truoc & toi	fell	0.08
-1=truong	fell	0.07	laid	-0.05	lies	0.1	whole	-0.11
-1=truong & ban	home	0.09	fell	-0.15	lies	-0.05	whole	0.05
-1=truong & cho	home	0.05	whole	0.06
-1=truong & don	fell	-0.06
-1=truong & phan	home	-0.05
-1=truong & thcs	fell	0.15	whole	-0.08
-1=truong & thpt	fell	-0.06
-1=truong & to	fell	0.12
-1=truong & truong	home	0.09
-1=tu	home	0.3	fell	-0.23	laid	0.57	lies	-0.34	whole	0.27
-1=tu & ban	fell	0.05	laid	0.11	whole	0.07
-1=tu & ben	fell	-0.12	laid	-0.05
-1=tu & bo	laid	-0.19
-1=tu & bot	fell	-0.07
-1=tu & cau	home	0.11	fell	0.11	whole	0.08
-1=tu & con	whole	-0.06
-1=tu & dau	whole	-0.08
-1=tu & doc	laid	0.08
-1=tu & doi	fell	-0.08	laid	0.53	lies	-0.05	whole	0.27
-1=tu & dong	home	0.12	fell	0.08	laid	0.05
-1=tu & duc	whole	-0.07
-1=tu & ga	lies	0.09
-1=tu & go	fell	0.12	whole	0.06
-1=tu & ha	home	0.06	fell	0.11
-1=tu & ho	laid	-0.06
-1=tu & khe	whole	0.05
-1=tu & lang	home	0.12	laid	0.14
-1=tu & lo	fell	0.12	laid	-0.05	whole	-0.05
-1=tu & nga	fell	-0.09	whole	-0.13
-1=tu & ngay	whole	-0.05
-1=tu & nghia	laid	-0.11	lies	-0.26
-1=tu & ngoai	laid	-0.1	whole	-0.05
-1=tu & nhu	home	-0.07	laid	0.09
-1=tu & ninh	home	0.05
-1=tu & ntls	laid	0.13	lies	0.12	whole	0.05
-1=tu & pho	laid	0.14	whole	0.08
-1=tu & phu	home	0.05	fell	0.09	whole	-0.06
-1=tu & quang	whole	-0.06
-1=tu & san	fell	-0.1	laid	0.08
-1=tu & suoi	fell	-0.18	laid	0.14
-1=tu & tinh	laid	-0.12
-1=tu & tren	whole	-0.05
-1=tu & truong	fell	0.08	whole	-0.1
-1=tu & vuon	fell	0.1	laid	0.07	lies	-0.07	whole	0.17
-1=tu & xa	fell	0.08
-1=tu & xom	home	0.08	whole	0.06
-1=tuan	home	0.05	whole	-0.05
-1=tuat	whole	-0.05
-1=tuc	home	-0.05	fell	-0.1	whole	0.05
-1=tuc & lang	fell	-0.07	whole	0.06
-1=tue	home	-0.11	fell	0.05
-1=tuoc	home	0.12	fell	-0.09	whole	0.09
-1=tuoi	fell	0.15	lies	0.11
-1=tuoi & phuong	home	-0.05
-1=tuoi & xa	lies	0.14
-1=tuong	home	0.15	lies	-0.06
-1=tuong & vinh	whole	-0.05
-1=tuyen	home	0.12	fell	0.1	whole	0.07
-1=two	whole	-0.05
-1=ty	laid	-0.06	whole	0.08
-1=uc	whole	-0.14
-1=ui	laid	0.1
-1=under	lies	0.06
-1=under & the	lies	0.09
-1=une	whole	-0.09
-1=us	lies	0.06
-1=us & a	lies	0.07
-1=uy	home	0.23	fell	-0.07	whole	0.12
-1=uyen	home	-0.05
-1=uyen & cao	home	-0.05
-1=va	fell	-0.16	laid	0.09	lies	-0.05
-1=vac	fell	0.07
-1=vach	fell	0.05	whole	0.06
-1=vam	fell	-0.05
-1=van	home	0.11	fell	0.22	lies	0.05	whole	0.11
-1=van & cho	fell	0.12	lies	0.08
-1=van & my	home	0.08
-1=van & trong	fell	0.09	whole	0.11
-1=vang	home	0.1	fell	0.1	lies	0.1	whole	-0.11
-1=vao	home	-0.13	fell	0.1	laid	-0.09	lies	0.07	whole	0.5
-1=vao & bai	fell	-0.1	laid	-0.2	lies	-0.07
-1=vao & ban	fell	-0.1
-1=vao & ben	fell	-0.07	whole	-0.09
-1=vao & chan	laid	0.1
-1=vao & cho	whole	-0.06
-1=vao & chua	lies	0.08
-1=vao & cua	fell	-0.06
-1=vao & da	fell	0.07
-1=vao & den	fell	0.09
-1=vao & dong	fell	-0.06
-1=vao & goc	whole	0.06
-1=vao & ham	fell	0.09	laid	-0.08
-1=vao & ho	fell	0.05	laid	0.08	whole	0.13
-1=vao & khe	fell	0.11	laid	0.08	whole	0.05
-1=vao & khu	fell	0.07
-1=vao & kon	fell	0.19	whole	-0.06
-1=vao & nghia	laid	0.09	whole	0.36
-1=vao & ntls	laid	-0.11	lies	-0.16
-1=vao & rung	fell	0.08
-1=vao & tan	whole	0.07
-1=vao & thi	fell	-0.09
-1=vao & tram	fell	-0.14	laid	0.11	whole	-0.12
-1=vao & tran	fell	0.06	whole	0.07
-1=vat	lies	-0.07
-1=vay	home	0.09	fell	0.27	whole	0.09
-1=ve	home	0.45	fell	-0.21	laid	0.1	lies	0.55	whole	0.51
-1=ve & an	home	0.11	lies	0.06	whole	-0.12
-1=ve & anh	lies	0.22	whole	0.05
-1=ve & ba	fell	0.06	lies	0.12
-1=ve & bai	lies	0.05
-1=ve & ban	fell	0.11	laid	-0.14
-1=ve & ben	laid	0.18
-1=ve & bo	fell	0.08	lies	0.11	whole	0.05
-1=ve & bu	fell	-0.05	lies	-0.09	whole	-0.08
-1=ve & cau	whole	0.12
-1=ve & den	fell	-0.07	laid	-0.05	whole	-0.08
-1=ve & doi	fell	-0.05	laid	-0.12	whole	-0.08
-1=ve & dong	fell	-0.08	lies	0.05
-1=ve & duc	home	0.11	fell	0.1	whole	0.16
-1=ve & gia	lies	0.17
-1=ve & ha	lies	0.09	whole	0.05
-1=ve & hang	laid	0.11	lies	-0.08
-1=ve & hon	home	0.12	laid	0.07	lies	0.12	whole	0.1
-1=ve & huong	whole	-0.19
-1=ve & khu	lies	-0.15
-1=ve & lang	fell	0.11	laid	0.11	lies	-0.08
-1=ve & muong	fell	-0.07	laid	0.1	lies	0.05	whole	0.06
-1=ve & nghia	home	-0.13	fell	-0.06	lies	-0.48
-1=ve & nha	laid	0.1	lies	-0.05
-1=ve & ninh	whole	0.13
-1=ve & nt	lies	0.2	whole	0.12
-1=ve & ntls	home	0.09	laid	0.1	lies	-0.27	whole	-0.1
-1=ve & nuoc	whole	-0.05
-1=ve & phia	laid	-0.41	lies	-0.2	whole	-0.37
-1=ve & phu	home	0.17	lies	0.08	whole	0.06
-1=ve & rung	fell	-0.06
-1=ve & sau	laid	-0.12	lies	-0.05	whole	-0.13
-1=ve & tay	lies	-0.09
-1=ve & thanh	lies	0.13
-1=ve & tram	fell	0.06	laid	0.08	whole	0.21
-1=ve & truong	fell	-0.05	lies	0.06
-1=ve & vi	lies	0.2
-1=ve & viet	home	0.11
-1=ve & vinh	home	0.11	whole	0.08
-1=ve & vuon	lies	-0.1
-1=ven	laid	-0.07
-1=vers	laid	0.11	whole	-0.1
-1=vet	laid	0.09	whole	-0.05
-1=vi	home	0.08	fell	-0.1	laid	-0.32	lies	-0.2	whole	-0.17
-1=vi & gan	laid	-0.09	lies	-0.12	whole	-0.05
-1=vi & ho	laid	-0.21
-1=vic	laid	0.09	whole	-0.16
-1=vien	home	-0.05	fell	-0.09	laid	-0.08	lies	0.11	whole	-0.22
-1=vien & an	fell	-0.09	whole	-0.23
-1=vien & ben	whole	0.06
-1=vien & hai	home	-0.07
-1=vien & k20	fell	0.09
-1=vien & truong	fell	0.08	laid	0.09	lies	0.05
-1=vieng	lies	0.1	whole	0.11
-1=vieng & ntls	whole	0.05
-1=viet	home	-0.07	fell	0.49	laid	0.12	whole	0.14
-1=viet & lao	fell	0.12	whole	0.11
-1=viet & tren	lies	0.11
-1=viet & trong	laid	0.18	whole	-0.06
-1=vietnam	fell	0.07	whole	-0.09
-1=village	home	0.06	fell	-0.05	laid	0.07	whole	-0.12
-1=vinh	home	0.23	fell	-0.13	laid	-0.07	whole	0.06
-1=vinh & long	whole	-0.07
-1=visited	fell	-0.08	lies	0.17
-1=vo	fell	0.31	laid	-0.08	lies	0.29	whole	0.16
-1=vo & ben	fell	0.05
-1=vo & bo	laid	-0.07	lies	0.05	whole	-0.18
-1=vo & cau	fell	0.05	whole	0.06
-1=vo & chua	laid	0.1	whole	0.12
-1=vo & don	whole	-0.05
-1=vo & goc	laid	-0.05
-1=vo & lang	fell	-0.05
-1=vo & nghia	laid	-0.12	lies	0.08	whole	0.13
-1=vo & vam	fell	-0.09	laid	0.12
-1=voi	home	-0.14	fell	-0.19	lies	0.05	whole	-0.29
-1=voi & cach	laid	0.05
-1=voi & quan	fell	-0.07
-1=vong	whole	0.11
-1=vu	home	-0.05	fell	0.09	laid	-0.05
-1=vu & trang	home	-0.05
-1=vua	fell	-0.05
-1=vuc	fell	0.3	lies	0.09	whole	0.31
-1=vuc & dong	whole	0.06
-1=vui	laid	0.07	lies	-0.15
-1=vui & canh	laid	0.06
-1=vui & duoi	laid	-0.05	lies	-0.05
-1=vui & ngay	laid	0.05
-1=vui & tam	laid	0.06
-1=vui & trong	laid	0.05	whole	0.12
-1=vung	home	-0.06	fell	0.13	whole	-0.18
-1=vuon	laid	0.08
-1=vuong & con	lies	0.05
-1=vuot	whole	0.21
-1=vuot & song	fell	0.05	whole	0.23
-1=vy	home	-0.07	fell	0.08
-1=was	fell	-0.14	laid	0.15
-1=was & a	fell	-0.14	laid	0.05	whole	-0.07
-1=was & the	fell	0.08
-1=well	laid	-0.08
-1=west	laid	0.09
-1=where	fell	0.06	laid	0.05	whole	-0.12
-1=with	fell	-0.14	laid	-0.12
-1=with & a	laid	-0.09
-1=x	home	-0.06	laid	0.07
-1=xa	home	0.36	fell	-0.2	laid	-0.12	whole	-0.28
-1=xa & an	lies	0.07
-1=xa & doan	home	0.07
-1=xa & dong	whole	-0.08
-1=xa & duc	fell	-0.08
-1=xa & huyen	home	0.11
-1=xa & vinh	home	0.05	fell	-0.1	whole	0.08
-1=xac	fell	0.18	laid	-0.08	whole	0.26
-1=xac & duoi	whole	0.09
-1=xac & trong	laid	0.05
-1=xang	fell	-0.08	lies	-0.05	whole	-0.11
-1=xang & nha	fell	-0.06
-1=xanh	fell	0.07	laid	0.08
-1=xat	whole	-0.05
-1=xay	fell	-0.08	laid	0.06
-1=xe	fell	-0.18	laid	0.09
-1=xe & ben	laid	0.07
-1=xe & cho	laid	0.08
-1=xia	fell	-0.09
-1=xin	lies	-0.1
-1=xoai	laid	0.06	lies	0.09	whole	-0.06
-1=xoi	fell	-0.06
-1=xom	lies	-0.05
-1=xon	home	-0.06
-1=xong	lies	0.06
-1=xu	home	0.21	fell	-0.06
-1=xua	home	-0.1	laid	0.05
-1=xuan	home	-0.21	fell	-0.05	whole	-0.11
-1=xuan & thanh	home	-0.12
-1=xung	laid	-0.07	lies	0.09
-1=xung & quanh	laid	-0.07	lies	0.09
-1=xuong	home	-0.13	lies	0.07	whole	0.43
-1=xuong & bai	whole	0.05
-1=xuong & ban	whole	-0.07
-1=xuong & ben	whole	-0.1
-1=xuong & chan	laid	-0.09
-1=xuong & cho	whole	0.11
-1=xuong & gieng	fell	-0.21	laid	0.21	lies	0.11	whole	0.08
-1=xuong & ham	fell	0.18	laid	0.07	whole	0.08
-1=xuong & ho	laid	0.13	whole	0.26
-1=xuong & khe	fell	-0.09	laid	-0.09	whole	0.11
-1=xuong & me	laid	0.05
-1=xuong & nga	fell	-0.06	laid	-0.06
-1=xuong & nghia	lies	0.05	whole	-0.11
-1=xuong & quan	fell	0.07
-1=xuong & song	fell	0.08
-1=xuong & suoi	fell	-0.33	laid	0.05
-1=xuong & thai	whole	-0.06
-1=xuong & tram	fell	-0.05
-1=xuong & tren	fell	-0.09
-1=xuong & trong	lies	0.1	whole	0.12
-1=xuong & trung	whole	-0.07
-1=xuyen	fell	-0.08	lies	0.13	whole	-0.06
-1=xuyen & gia	whole	0.09
-1=xuyen & ha	whole	-0.1
-1=y	lies	-0.05
-1=yen	home	-0.17	laid	0.07	whole	0.06
-1=yen & ha	whole	-0.06
-1=yen & nam	whole	-0.06
-1=yen & xa	whole	0.12
-2=#	home	-0.19	fell	0.1	lies	-0.39	whole	0.11
-2=##	home	0.24	fell	0.2	lies	-0.3	whole	0.1
-2=###	fell	0.12	laid	-0.33	lies	-0.08	whole	-0.09
-2=####	home	0.09	fell	0.27	laid	-0.08	lies	-0.32	whole	0.08
-2=12th	fell	0.2
-2=1st	fell	0.11
-2=28th	fell	0.12
-2=2e	whole	-0.05
-2=2nd	fell	0.05
-2=^	fell	0.23	laid	0.2	lies	0.11	whole	0.22
-2=a	fell	-0.38	laid	0.22	lies	0.16	whole	0.11
-2=address	whole	-0.05
-2=after	fell	0.06
-2=again	laid	-0.12	lies	0.12
-2=ai	home	0.14	fell	0.15	whole	0.18
-2=airstrip	laid	-0.05
-2=all	fell	-0.08	whole	0.1
-2=am	fell	-0.1	whole	-0.05
-2=ama	whole	0.06
-2=americans	fell	-0.09
-2=an	home	0.09	fell	-0.13	laid	-0.16	lies	-0.18
-2=and	laid	-0.09	lies	0.07	whole	0.05
-2=anh	home	-0.21	fell	-0.07	laid	0.07	lies	-0.15	whole	0.07
-2=ao	laid	-0.2
-2=ap	fell	0.06	laid	0.09	lies	0.12
-2=april	fell	0.05	whole	-0.05
-2=are	home	-0.07	laid	0.05
-2=around	fell	0.13	whole	0.11
-2=at	laid	0.14
-2=attached	laid	0.09
-2=attack	fell	0.13	whole	0.12
-2=au	home	0.07	whole	-0.12
-2=aug	fell	0.05	whole	0.1
-2=august	fell	0.13	whole	-0.09
-2=ay	fell	-0.31	laid	0.27	lies	0.06	whole	0.2
-2=b	home	0.06	whole	-0.05
-2=b2	fell	0.11	whole	0.07
-2=b52	fell	0.19	laid	-0.17
-2=b57	fell	0.05	whole	-0.05
-2=ba	home	-0.08	fell	-0.16	whole	-0.19
-2=bac	laid	0.25	whole	0.09
-2=bach	home	-0.09
-2=bai	fell	-0.15	lies	-0.12	whole	-0.08
-2=bam	fell	-0.06
-2=ban	home	0.09	fell	0.1	laid	0.16	lies	-0.17	whole	0.27
-2=bang	fell	-0.08	laid	-0.08	lies	-0.17	whole	0.2
-2=bao	home	0.25	fell	-0.35	laid	0.09	whole	-0.08
-2=bap	fell	0.09
-2=bat	home	-0.05	fell	-0.23
-2=bataillon	fell	-0.05
-2=battalion	fell	-0.07
-2=bau	home	-0.08	fell	0.13	whole	-0.06
-2=bay	home	0.08	fell	-0.21	laid	-0.29	lies	0.18	whole	-0.12
-2=be	home	-0.09	fell	0.07	laid	-0.05	whole	-0.13
-2=ben	home	0.06	fell	-0.31	laid	-0.05	lies	0.06	whole	-0.4
-2=benh	laid	-0.09
-2=bep	home	0.08	fell	-0.06	laid	0.06	whole	0.12
-2=beside	laid	0.1	whole	-0.08
-2=bhem	home	0.14	fell	0.07	lies	-0.06	whole	0.19
-2=bi	home	-0.14	fell	0.09	laid	-0.13	lies	-0.14	whole	-0.17
-2=bia	fell	0.24	laid	-0.17	lies	-0.12	whole	-0.11
-2=bich	fell	0.11	lies	-0.11
-2=bien	home	-0.06	fell	-0.06	laid	-0.05	lies	-0.12	whole	-0.32
-2=biet	home	0.19	fell	0.05	laid	0.27	lies	-0.22	whole	0.07
-2=bieu	home	0.1	laid	0.08	lies	0.12
-2=binh	home	-0.12	fell	-0.07	laid	-0.13	lies	0.09	whole	-0.18
-2=bo	home	-0.3	fell	-0.19	laid	0.25	lies	-0.05	whole	-0.16
-2=boc	home	0.11	fell	0.33	laid	0.09	lies	0.2	whole	0.27
-2=bodies	laid	-0.15
-2=body	fell	-0.05
-2=boi	fell	0.14	lies	0.11
-2=bom	laid	-0.1	lies	0.05	whole	-0.12
-2=bomb	laid	-0.08	whole	0.09
-2=bon	home	-0.08	fell	0.08	laid	-0.09	lies	0.17
-2=bong	laid	-0.05	whole	-0.21
-2=book	fell	0.11	whole	0.07
-2=born	whole	-0.2
-2=both	fell	-0.11
-2=bought	fell	-0.16
-2=boy	home	-0.07
-2=bridge	home	-0.09	whole	-0.06
-2=brought	fell	0.11	whole	0.07
-2=bu	laid	0.19
-2=bua	whole	-0.09
-2=bui	home	-0.07
-2=buk	fell	-0.05	laid	0.15
-2=bulldozer	whole	0.13
-2=bun	fell	-0.1
-2=bung	whole	0.07
-2=buoc	laid	-0.08	lies	-0.05	whole	-0.09
-2=buoi	home	0.05	whole	0.09
-2=buon	home	0.09	laid	-0.15	lies	0.06	whole	-0.16
-2=buong	home	-0.08
-2=buried	fell	-0.07	laid	-0.09	whole	-0.06
-2=burnt	whole	-0.05
-2=but	home	-0.12	fell	-0.05	lies	0.09
-2=buu	home	-0.05	whole	0.07
-2=by	whole	-0.13
-2=c	home	-0.12	fell	-0.07	lies	-0.06	whole	0.09
-2=c18	whole	-0.08
-2=c2	laid	-0.07	lies	0.15	whole	0.1
-2=c4	lies	0.09
-2=c8	fell	0.09
-2=ca	home	-0.13	laid	0.31	lies	0.15
-2=cac	fell	-0.09	laid	-0.13	lies	0.08	whole	-0.12
-2=cach	fell	-0.06	laid	-0.1	lies	-0.07
-2=cai	home	-0.09	laid	-0.13	lies	-0.17	whole	-0.1
-2=called	whole	0.07
-2=cam	home	-0.14	fell	-0.18	laid	0.12	lies	0.11	whole	-0.33
-2=came	home	0.07	whole	0.09
-2=can	fell	0.07	laid	-0.07	lies	0.05
-2=canal	whole	-0.05
-2=cang	laid	-0.05
-2=canh	fell	-0.21	whole	0.19
-2=cao	home	-0.07	laid	-0.06	lies	0.23	whole	-0.18
-2=cap	home	-0.16	fell	-0.05
-2=carried	whole	0.14
-2=cat	laid	0.21	whole	-0.07
-2=cau	home	-0.17	laid	-0.06	whole	-0.24
-2=cav	fell	0.08	whole	-0.07
-2=cave	fell	0.05
-2=cay	fell	0.09	laid	-0.08	lies	0.17	whole	-0.15
-2=ccb	laid	0.08	lies	-0.11
-2=cemetery	fell	0.05	laid	0.19	lies	-0.07
-2=cha	home	-0.08	fell	-0.19	laid	-0.15	whole	-0.13
-2=chac	home	0.12	fell	-0.08	laid	0.14	whole	0.14
-2=chai	home	0.07	fell	-0.08
-2=cham	home	0.33	laid	0.05	whole	0.11
-2=chan	home	-0.05	fell	0.08	lies	-0.06
-2=chanh	fell	-0.05	lies	0.06	whole	0.06
-2=chao	fell	0.05	laid	-0.05
-2=chap	home	0.09
-2=chat	fell	0.13	laid	0.06	whole	-0.13
-2=chau	home	-0.11	fell	-0.26	laid	-0.05	whole	-0.08
-2=chay	laid	-0.09
-2=che	home	0.05	fell	-0.06
-2=chef	fell	-0.06	whole	-0.05
-2=cheo	whole	-0.08
-2=chep	whole	-0.06
-2=chet	fell	0.09	laid	-0.34	lies	0.09	whole	0.27
-2=chi	home	-0.3	fell	-0.13	lies	-0.27	whole	-0.12
-2=chia	lies	0.11	whole	-0.07
-2=chief	home	-0.06
-2=chiem	fell	0.1
-2=chien	home	-0.2	fell	-0.13	laid	-0.07	whole	-0.14
-2=chieng	home	-0.06	laid	-0.05
-2=chieu	fell	-0.06	lies	-0.05	whole	-0.11
-2=chim	lies	0.1	whole	-0.2
-2=chin	laid	-0.07	lies	0.11	whole	-0.07
-2=chinh	home	0.17	fell	-0.07	laid	-0.07
-2=cho	home	-0.1	fell	-0.18	laid	-0.19	whole	0.28
-2=choi	fell	-0.06	laid	0.11
-2=chom	lies	0.11
-2=chon	home	0.07	fell	-0.18	laid	0.46	lies	-0.1	whole	0.18
-2=chong	home	-0.2	fell	0.11	laid	-0.1	lies	-0.13	whole	-0.33
-2=chot	fell	-0.07	whole	-0.18
-2=chu	home	0.14	fell	-0.12	laid	-0.11	lies	0.18	whole	-0.23
-2=chua	home	-0.08	fell	0.06	laid	-0.12
-2=chuc	fell	-0.14
-2=chum	lies	0.06
-2=chung	home	-0.08	whole	-0.13
-2=chuoi	whole	-0.09
-2=chuong	whole	0.07
-2=chup	laid	-0.09	lies	0.22
-2=church	whole	-0.05
-2=chuyen	home	-0.08	laid	0.24	whole	0.1
-2=cimetiere	fell	-0.06	laid	0.1	lies	0.05	whole	-0.14
-2=co	fell	0.12	laid	0.07	lies	0.12	whole	0.08
-2=cobras	fell	-0.05
-2=coc	fell	-0.1	laid	-0.07	whole	-0.06
-2=coffee	whole	0.06
-2=coi	home	0.09	fell	0.11	laid	-0.1	lies	-0.05	whole	-0.13
-2=com	fell	0.16	whole	0.07
-2=commander	fell	0.06	whole	0.09
-2=commune	laid	0.09	whole	0.15
-2=company	fell	0.06
-2=con	home	-0.34	fell	-0.09	laid	-0.21	whole	-0.09
-2=cong	laid	-0.15	lies	-0.21	whole	-0.14
-2=corps	laid	0.16	whole	0.06
-2=cot	fell	-0.08	laid	-0.06	lies	-0.05	whole	0.19
-2=cote	whole	-0.09
-2=creek	fell	-0.07	whole	0.06
-2=cu	fell	-0.11	laid	0.18	lies	0.24	whole	-0.1
-2=cua	home	0.15	fell	0.07	lies	-0.21	whole	-0.37
-2=cuc	laid	0.13	whole	-0.06
-2=cui	whole	-0.1
-2=cung	fell	-0.09	laid	0.11	lies	-0.17
-2=cuoc	fell	-0.09
-2=cuoi	fell	-0.11	laid	0.09	lies	-0.05
-2=cuon	fell	0.05
-2=cuong	home	0.16	lies	-0.05
-2=cuu	fell	0.17
-2=d	home	0.07	fell	0.07	laid	0.08	lies	-0.07	whole	0.08
-2=d1	whole	-0.05
-2=d14	home	0.05	whole	-0.07
-2=d2	home	0.06
-2=d3	fell	-0.06
-2=d6	fell	-0.06	whole	0.05
-2=d9	home	-0.05
-2=da	fell	-0.16
-2=dac	fell	-0.07	lies	-0.07
-2=dad	fell	0.09	whole	0.05
-2=dai	home	0.1	fell	0.16	laid	0.14	whole	-0.36
-2=dak	fell	0.12	laid	-0.19	lies	-0.07	whole	-0.26
-2=dam	home	-0.07	whole	-0.15
-2=dan	home	-0.09	lies	0.18
-2=dang	home	0.22	fell	-0.22	laid	-0.14
-2=danh	fell	0.11	lies	0.16	whole	-0.13
-2=dans	laid	0.09	whole	0.23
-2=dao	home	0.14	fell	-0.06	laid	0.11	whole	0.36
-2=dap	home	0.16	fell	0.1	laid	0.07	lies	-0.14	whole	0.21
-2=dat	laid	0.16	lies	-0.1	whole	0.61
-2=dau	fell	0.08	lies	-0.1
-2=day	home	0.06	fell	-0.06	laid	-0.24	lies	-0.12
-2=days	fell	0.13	whole	0.08
-2=dc	fell	-0.08	laid	-0.11	whole	0.06
-2=de	fell	-0.06	laid	0.3	whole	0.07
-2=dead	laid	0.09	lies	-0.06
-2=dec	fell	-0.11	whole	0.05
-2=decembre	fell	0.07	whole	0.07
-2=dem	home	-0.06	fell	-0.13	laid	0.57	lies	0.25	whole	0.24
-2=den	whole	-0.06
-2=deo	fell	-0.07	laid	-0.08	lies	0.05	whole	-0.06
-2=des	home	0.1	fell	-0.08	laid	-0.06	lies	0.05
-2=deu	home	0.19	fell	-0.05	laid	0.06	whole	0.19
-2=deux	lies	0.12	whole	-0.11
-2=di	home	0.15	fell	0.41	lies	0.21	whole	-0.15
-2=dia	home	-0.06	fell	0.25	laid	-0.06	whole	0.4
-2=dich	laid	-0.07
-2=did	whole	0.11
-2=die	fell	0.05
-2=died	whole	-0.07
-2=diem	home	-0.08	lies	0.08	whole	0.08
-2=dien	home	-0.06	fell	0.11	laid	-0.1	lies	-0.05
-2=dieu	home	0.15	laid	-0.07	lies	0.15	whole	0.38
-2=digue	laid	-0.15
-2=din	fell	-0.09	whole	-0.06
-2=dinh	home	-0.21	fell	-0.21	lies	0.08	whole	0.05
-2=dit	fell	0.08	laid	-0.09	whole	-0.17
-2=ditch	whole	-0.07
-2=div	fell	0.09
-2=division	whole	-0.07
-2=do	home	-0.11	fell	-0.18	laid	0.18	lies	-0.07	whole	-0.14
-2=doan	home	-0.1	fell	-0.16	laid	0.12	lies	-0.22	whole	-0.22
-2=doc	home	-0.18	laid	-0.12	lies	-0.07	whole	-0.05
-2=doi	home	-0.07	fell	0.12	laid	-0.06	lies	0.35	whole	0.08
-2=don	laid	-0.36	lies	0.06
-2=dong	home	0.09	fell	-0.08	laid	-0.23	whole	-0.35
-2=dot	home	0.07	fell	0.28	whole	0.33
-2=down	home	-0.09	fell	-0.14	laid	0.11	whole	0.08
-2=drang	home	-0.05	whole	-0.14
-2=drawn	home	-0.05	fell	0.1
-2=driver	fell	-0.13
-2=dry	fell	-0.05	whole	-0.09
-2=du	home	-0.05	lies	0.1	whole	0.18
-2=dua	home	0.22	laid	0.22	lies	0.3	whole	0.43
-2=duc	fell	0.1	lies	0.06	whole	0.14
-2=dug	laid	-0.05	whole	-0.17
-2=dui	whole	-0.06
-2=dung	home	0.21	fell	0.05	laid	-0.05	lies	-0.12	whole	-0.05
-2=duoc	home	-0.19	laid	0.23	lies	-0.19	whole	-0.13
-2=duoi	fell	0.15	laid	0.05	lies	0.22	whole	-0.13
-2=duong	home	-0.05	fell	0.07	laid	-0.06	lies	-0.19	whole	-0.27
-2=duy	home	-0.05	fell	0.11	whole	0.05
-2=duyen	home	0.06
-2=e	home	-0.08	lies	0.06	whole	-0.08
-2=e31	fell	0.16	whole	0.08
-2=e48	fell	0.06
-2=e64	whole	-0.23
-2=e66	fell	0.09
-2=e95	home	0.11	fell	-0.06	whole	0.08
-2=ea	fell	-0.07	laid	0.16	lies	-0.11	whole	0.05
-2=east	fell	-0.06	laid	0.09
-2=ech	fell	0.05
-2=elle	lies	0.13
-2=em	home	0.09	fell	-0.25	laid	-0.1	lies	-0.15	whole	-0.14
-2=embuscade	whole	0.13
-2=en	home	0.1	fell	-0.1	whole	0.14
-2=end	fell	-0.08
-2=enemy	fell	-0.09	laid	0.25
-2=engineers	fell	-0.09
-2=enterre	whole	0.09
-2=eo	laid	0.1
-2=est	fell	0.09	laid	-0.05	lies	0.06	whole	0.06
-2=et	fell	-0.05	laid	-0.08	whole	-0.12
-2=etaient	fell	0.27	laid	-0.06
-2=etais	fell	-0.06
-2=etait	whole	0.13
-2=ete	fell	-0.05	lies	-0.05
-2=evac	laid	0.12
-2=evening	whole	0.06
-2=everyone	home	-0.05	whole	0.08
-2=f	fell	0.12
-2=f2	whole	-0.1
-2=f3	fell	-0.06	laid	0.07	whole	0.07
-2=f320	fell	0.07	whole	0.11
-2=f324	fell	-0.06
-2=f330	whole	-0.06
-2=f5	fell	0.18	whole	-0.07
-2=fait	whole	0.07
-2=family	fell	0.09	whole	0.06
-2=father	fell	-0.07
-2=feb	fell	-0.16
-2=february	fell	-0.06	laid	0.05
-2=fell	fell	-0.05	whole	-0.06
-2=female	fell	0.05	whole	0.05
-2=ferry	fell	-0.1
-2=field	fell	0.07	whole	-0.08
-2=fight	fell	0.08	whole	0.17
-2=for	fell	-0.06
-2=forces	fell	0.06	whole	0.06
-2=found	fell	0.25	laid	0.07	whole	0.09
-2=four	laid	0.06	whole	-0.07
-2=french	whole	0.14
-2=fresh	laid	0.13
-2=friend	fell	-0.05
-2=from	fell	0.15
-2=fsb	fell	0.08	whole	-0.06
-2=fut	fell	0.05
-2=ga	laid	0.1
-2=gach	lies	0.05
-2=gai	home	-0.06	whole	0.07
-2=gam	home	-0.05
-2=gao	lies	0.05	whole	0.11
-2=gap	laid	-0.08	lies	0.2	whole	0.12
-2=garden	home	0.12	whole	0.06
-2=gat	lies	0.09
-2=gay	laid	0.1	lies	0.06	whole	0.09
-2=gens	laid	-0.06
-2=ghi	home	-0.05	fell	-0.19	laid	0.11	lies	-0.1
-2=gi	lies	0.19
-2=gia	home	0.06	fell	0.11	whole	0.08
-2=giac	lies	0.14	whole	-0.15
-2=giai	fell	0.09	lies	-0.14	whole	0.26
-2=giam	whole	0.11
-2=giang	home	-0.07	fell	-0.16	laid	0.11	lies	-0.05	whole	0.1
-2=giao	home	0.16	fell	-0.21	laid	0.1	lies	0.15	whole	-0.13
-2=giap	whole	-0.05
-2=giat	fell	-0.08
-2=giau	fell	0.07
-2=giay	lies	-0.05	whole	0.13
-2=gieng	fell	0.08	laid	-0.08	lies	-0.06	whole	0.08
-2=giet	fell	0.13	whole	0.07
-2=gio	home	-0.08	fell	-0.12	laid	-0.08	lies	-0.09	whole	0.29
-2=gioi	home	-0.07	fell	0.18	laid	-0.06	lies	0.12	whole	0.13
-2=giong	fell	0.1	laid	0.06	lies	-0.09	whole	-0.12
-2=girl	whole	0.05
-2=giu	home	-0.09	laid	-0.06	lies	0.1	whole	-0.33
-2=giua	fell	-0.05	laid	-0.18
-2=giup	fell	-0.07	lies	0.07
-2=go	home	-0.06	fell	-0.05	laid	0.16	lies	0.08	whole	-0.1
-2=goc	home	0.23	laid	-0.06	lies	0.17
-2=goi	laid	0.25	whole	0.31
-2=gom	whole	0.1
-2=gon	fell	0.05
-2=grand	fell	0.1
-2=grandmother	home	-0.08
-2=grave	laid	0.19	lies	0.15
-2=graves	fell	-0.07	laid	-0.08	lies	0.08	whole	0.08
-2=group	home	-0.11	whole	0.06
-2=guc	fell	0.19	laid	-0.05	lies	0.12	whole	0.09
-2=guerrilla	home	-0.12	whole	-0.05
-2=guerrillas	home	-0.11
-2=gui	home	-0.09	fell	-0.25	laid	0.27	lies	0.25	whole	0.27
-2=h	home	-0.27	whole	-0.06
-2=ha	fell	-0.07	laid	0.14	whole	-0.29
-2=hac	home	-0.08
-2=hai	home	-0.27	fell	0.07	laid	-0.05	lies	-0.28	whole	0.33
-2=ham	home	-0.08	fell	0.14	whole	0.19
-2=hamlet	fell	0.06	whole	-0.06
-2=han	home	-0.12	fell	-0.2	whole	0.05
-2=hang	lies	-0.08
-2=hanh	lies	0.11	whole	-0.1
-2=hao	home	-0.05	laid	-0.18
-2=hat	fell	-0.11	laid	0.12	whole	0.07
-2=hau	fell	0.12	lies	0.12	whole	-0.09
-2=hay	home	-0.17	fell	0.17	laid	0.14	whole	0.16
-2=he	home	0.08	fell	-0.1	laid	-0.08	whole	0.06
-2=hen	fell	0.06	whole	-0.05
-2=her	home	0.07	lies	0.07
-2=here	fell	-0.08	whole	-0.06
-2=het	fell	0.13	laid	0.2	whole	-0.05
-2=hi	fell	0.22	whole	0.26
-2=hid	laid	0.09	lies	-0.05
-2=hien	laid	-0.1	lies	0.2	whole	-0.07
-2=hiep	whole	-0.08
-2=hieu	home	-0.07	fell	-0.05	laid	0.27	lies	-0.07
-2=hill	home	-0.08	fell	0.14
-2=him	fell	-0.09	laid	-0.06	lies	0.05	whole	0.05
-2=hinh	home	0.13	fell	0.15	whole	0.07
-2=his	home	-0.06	fell	0.09	whole	0.07
-2=hit	fell	0.06	laid	0.13
-2=hmong	whole	-0.13
-2=ho	home	-0.19	fell	-0.08	laid	0.31	lies	-0.1	whole	0.06
-2=hoa	home	0.06	fell	-0.14	laid	-0.15	lies	0.06
-2=hoai	home	-0.13	fell	-0.07	lies	0.09	whole	-0.16
-2=hoan	home	0.15	fell	-0.1	lies	0.14	whole	-0.07
-2=hoang	fell	-0.08	whole	-0.22
-2=hoat	whole	-0.16
-2=hoc	home	-0.21	whole	-0.05
-2=hoe	fell	0.07
-2=hoi	home	-0.38	fell	-0.32	laid	-0.15	whole	0.11
-2=hom	home	-0.1	fell	-0.22
-2=home	lies	0.13
-2=hon	home	-0.11	fell	-0.05	laid	0.07	whole	-0.07
-2=hong	fell	-0.05	laid	-0.05
-2=hop	home	-0.07	fell	0.16	laid	-0.06	lies	-0.07
-2=hopital	fell	0.05	whole	-0.08
-2=hospital	whole	-0.06
-2=hot	lies	0.05
-2=house	home	0.1	fell	-0.08
-2=hs	fell	0.14	laid	0.06	lies	0.12	whole	-0.21
-2=huan	home	0.05	whole	0.11
-2=hue	fell	-0.11	lies	0.21	whole	0.09
-2=hung	home	-0.13	laid	-0.07	lies	-0.11	whole	-0.09
-2=huong	home	0.13	fell	0.31	lies	-0.19	whole	-0.37
-2=hut	fell	-0.11
-2=huu	home	-0.06	fell	-0.21	laid	-0.05	lies	-0.08	whole	0.13
-2=huyen	home	0.14	fell	-0.08	laid	0.1	lies	-0.07
-2=huyet	laid	-0.06	lies	0.12	whole	0.08
-2=huynh	fell	0.12
-2=hy	fell	-0.13	laid	0.05	lies	-0.05	whole	-0.18
-2=i	fell	0.11	laid	-0.08	whole	-0.11
-2=ia	fell	-0.08	laid	-0.06	lies	0.08
-2=ich	fell	-0.11	laid	0.09
-2=il	lies	0.05	whole	0.05
-2=in	fell	0.19	laid	0.27	lies	0.08	whole	0.11
-2=infantry	fell	0.08
-2=infirmiere	fell	0.07
-2=inh	laid	0.05
-2=instituteur	home	0.1
-2=into	fell	0.12
-2=is	fell	0.05	lies	0.09	whole	-0.05
-2=it	home	-0.09	fell	0.23	laid	-0.16	lies	0.1
-2=jan	fell	0.06	whole	0.07
-2=january	laid	0.08	whole	-0.09
-2=je	fell	0.14	laid	-0.07
-2=jrai	laid	0.07	whole	0.05
-2=juin	fell	0.15
-2=july	whole	0.06
-2=k	laid	0.13	whole	0.08
-2=k5	whole	-0.1
-2=ka	whole	-0.08
-2=kampong	laid	-0.05	lies	0.05	whole	0.06
-2=ke	home	-0.09	fell	0.06	laid	-0.13	lies	-0.12	whole	-0.06
-2=kem	home	0.07	whole	-0.09
-2=keo	fell	0.36	laid	0.14	lies	-0.08	whole	-0.07
-2=kep	whole	-0.19
-2=ket	laid	0.05
-2=keu	home	-0.13
-2=kha	home	-0.08	fell	0.07
-2=khac	lies	-0.06	whole	-0.05
-2=khach	fell	-0.11
-2=khai	home	0.1	lies	0.11
-2=kham	home	-0.05	fell	0.09	lies	-0.14	whole	0.08
-2=khau	home	0.15	whole	-0.07
-2=khe	fell	0.08	laid	-0.17	whole	-0.07
-2=khi	fell	-0.14	laid	-0.08	lies	0.21	whole	0.07
-2=khiem	whole	-0.06
-2=khien	home	-0.08
-2=khieng	fell	0.05	whole	-0.16
-2=khiet	whole	0.06
-2=khmer	home	-0.15	fell	-0.05	whole	-0.06
-2=kho	home	0.1	fell	-0.17	laid	-0.09	whole	-0.12
-2=khoai	whole	0.14
-2=khoan	home	0.1	fell	-0.09
-2=khoang	fell	-0.06	lies	0.06
-2=khoi	home	-0.08	fell	0.07	laid	0.12	whole	-0.23
-2=khong	home	0.07	laid	-0.42	lies	0.06
-2=khop	whole	-0.11
-2=khu	fell	-0.1	lies	0.13	whole	0.35
-2=khuc	whole	0.07
-2=khue	home	0.09	whole	0.08
-2=khuon	fell	0.09	laid	0.07	lies	0.13	whole	-0.07
-2=khuong	home	-0.06	fell	-0.05	whole	-0.07
-2=khuyen	whole	-0.13
-2=kia	home	-0.06	fell	0.16	lies	-0.06	whole	0.13
-2=kich	home	0.23	fell	0.08	laid	0.13	lies	0.05	whole	-0.07
-2=kiem	home	0.07	fell	-0.05	laid	0.24
-2=kien	home	-0.06
-2=kiet	home	-0.05	fell	-0.05
-2=kieu	home	0.05	fell	0.06	laid	0.11
-2=killed	fell	-0.05
-2=kim	fell	-0.07	lies	-0.05
-2=kin	whole	0.08
-2=kinh	fell	-0.21	laid	0.09	whole	-0.08
-2=km	fell	-0.15	whole	-0.12
-2=ko	fell	0.09
-2=kon	whole	-0.07
-2=krong	fell	-0.06	whole	-0.07
-2=ksor	home	0.18	fell	-0.05	whole	0.08
-2=kt	fell	-0.09
-2=ky	home	-0.09	fell	0.08	laid	-0.05	lies	0.07
-2=l	fell	0.27	laid	-0.11
-2=la	laid	-0.29	lies	0.06	whole	0.18
-2=lac	fell	0.1	whole	-0.09
-2=lai	fell	-0.13	laid	0.1	lies	-0.07	whole	0.25
-2=laid	laid	-0.06	whole	0.27
-2=lam	home	-0.23	fell	-0.13	laid	-0.08	lies	-0.11	whole	0.05
-2=lan	home	0.1	lies	-0.06	whole	0.11
-2=lang	home	0.17	fell	-0.16	laid	-0.19	lies	0.36	whole	-0.46
-2=lanh	home	-0.06	fell	0.11	laid	0.05	whole	0.08
-2=lao	fell	0.15	lies	-0.08	whole	-0.11
-2=lap	home	0.06	laid	0.31	lies	0.27
-2=last	fell	0.14	laid	-0.05
-2=lau	home	0.06	whole	0.05
-2=lay	home	-0.06	fell	0.24	laid	0.17	lies	0.1	whole	0.1
-2=le	fell	0.17	laid	0.06
-2=left	fell	0.07	laid	-0.1	whole	0.05
-2=len	fell	-0.18	laid	0.18	lies	-0.14	whole	0.12
-2=leng	whole	-0.17
-2=les	laid	0.2	whole	-0.07
-2=letters	laid	0.13
-2=leu	fell	0.09
-2=lich	whole	0.14
-2=lien	home	0.06	fell	-0.07	laid	-0.08	lies	-0.17	whole	0.11
-2=lies	laid	-0.08	lies	0.11	whole	-0.07
-2=liet	home	-0.06	fell	-0.09
-2=lieu	home	-0.08	fell	-0.15	laid	0.13
-2=lim	fell	-0.06	whole	-0.08
-2=lin	home	0.09	whole	0.11
-2=line	fell	0.24	whole	-0.07
-2=linh	home	0.07	fell	0.08	laid	-0.25	lies	-0.06	whole	-0.25
-2=listed	laid	0.14
-2=live	fell	0.11
-2=lived	fell	0.08
-2=lo	home	-0.09	fell	-0.17	laid	-0.13	lies	-0.07	whole	0.07
-2=loan	laid	0.06
-2=loat	lies	-0.05
-2=loc	fell	0.06	laid	-0.07	whole	-0.3
-2=local	fell	0.05
-2=loi	home	-0.12	fell	-0.06	lies	0.08
-2=lon	whole	0.05
-2=long	home	-0.12	fell	-0.14	laid	0.24	whole	-0.21
-2=lop	home	-0.19	fell	0.06	whole	0.06
-2=lost	whole	0.07
-2=lot	laid	0.07	whole	-0.05
-2=ls	fell	0.06
-2=lu	fell	-0.11	laid	0.3	whole	0.16
-2=lua	home	0.12	laid	-0.06	lies	0.09
-2=luc	home	0.12	laid	0.27	lies	-0.15	whole	0.21
-2=lui	whole	-0.13
-2=lung	home	-0.09	fell	-0.07	laid	0.13	lies	-0.07	whole	0.1
-2=luoi	fell	-0.11
-2=luom	fell	-0.09	laid	-0.07
-2=luon	laid	0.07	whole	0.17
-2=luong	whole	-0.37
-2=luu	home	0.16	fell	0.06	whole	0.22
-2=luyen	whole	0.08
-2=ly	home	0.11	laid	0.06	whole	-0.31
-2=m	home	0.11	fell	-0.06	lies	0.12	whole	0.05
-2=ma	home	-0.08	fell	0.11	whole	-0.18
-2=mac	fell	-0.08	laid	0.11	whole	-0.12
-2=made	whole	0.06
-2=mai	home	-0.11	laid	-0.09	lies	-0.16
-2=malaria	fell	0.18	whole	0.11
-2=mam	lies	-0.05
-2=man	home	-0.07	fell	-0.06	lies	0.11	whole	0.08
-2=mang	fell	-0.1	laid	0.08	lies	-0.05	whole	-0.12
-2=manh	home	-0.07	whole	0.14
-2=mao	home	0.07	fell	-0.06	laid	0.09	lies	-0.13	whole	-0.05
-2=map	home	0.06	fell	0.08	whole	0.06
-2=march	fell	-0.1
-2=marines	whole	-0.12
-2=market	fell	-0.06
-2=mars	whole	-0.05
-2=mass	fell	0.14
-2=mat	home	-0.1	fell	0.35	laid	-0.34	whole	-0.41
-2=mau	home	-0.06	fell	-0.14
-2=may	home	0.11	fell	0.11	laid	-0.17	lies	-0.08
-2=maybe	fell	0.13	whole	0.16
-2=me	home	-0.05	fell	0.09	laid	0.05	lies	-0.21	whole	-0.06
-2=medecin	fell	-0.11
-2=meme	home	0.1	fell	-0.06	whole	0.1
-2=men	laid	0.16
-2=met	laid	0.08	whole	-0.1
-2=meters	laid	0.1
-2=mi	home	0.1	fell	-0.09	laid	-0.06	lies	0.07	whole	0.12
-2=mien	whole	0.09
-2=mieng	fell	0.11	lies	-0.06	whole	0.05
-2=mieu	lies	0.09
-2=min	laid	-0.12
-2=mine	fell	0.05
-2=minh	home	0.18	fell	-0.26	laid	0.06	lies	-0.27	whole	0.19
-2=mis	laid	0.06	whole	0.06
-2=missing	fell	-0.08
-2=mlo	home	0.06	fell	0.05
-2=mo	home	-0.24	fell	0.07	lies	-0.15	whole	-0.08
-2=moc	fell	-0.05	laid	-0.13	lies	-0.06	whole	-0.1
-2=moi	fell	-0.05	laid	-0.12	lies	-0.11	whole	-0.11
-2=mon	fell	0.05	laid	-0.05	whole	-0.2
-2=mong	home	0.06	lies	-0.05	whole	-0.2
-2=monk	fell	-0.09
-2=month	fell	0.07
-2=mort	fell	0.06	whole	0.13
-2=mot	home	-0.13	fell	0.14	whole	0.3
-2=mound	laid	-0.07	lies	0.06
-2=mouth	laid	-0.06
-2=mu	fell	-0.09
-2=mua	laid	-0.06	whole	-0.08
-2=muc	lies	0.09
-2=mui	home	0.16	fell	0.14	laid	0.11	whole	0.06
-2=muoi	laid	-0.13	lies	-0.09	whole	-0.22
-2=muon	home	0.09
-2=museum	fell	-0.06
-2=muu	fell	-0.1
-2=my	fell	-0.05	laid	0.12	lies	0.31	whole	0.16
-2=n	fell	-0.06	whole	-0.15
-2=n237	fell	0.09	whole	0.1
-2=na	home	0.12	fell	-0.09	laid	0.18	whole	-0.32
-2=nai	fell	0.09
-2=nam	fell	-0.3	laid	0.08	lies	0.27	whole	0.08
-2=name	fell	-0.06	whole	-0.05
-2=named	fell	-0.11
-2=nan	whole	0.09
-2=nang	home	0.06	fell	0.09
-2=nao	home	0.15	fell	0.11
-2=nap	whole	0.05
-2=nat	fell	-0.07	lies	0.08
-2=nay	home	-0.23	fell	-0.23	laid	-0.11	whole	0.1
-2=ne	fell	-0.07
-2=neighbour	home	-0.08
-2=nem	fell	-0.09	laid	0.13	lies	0.07	whole	0.17
-2=nen	laid	-0.06
-2=next	fell	0.09	laid	-0.08
-2=ng	home	0.06	whole	-0.06
-2=nga	home	0.24	laid	-0.07	lies	-0.05	whole	-0.17
-2=ngach	lies	-0.05
-2=ngai	whole	-0.06
-2=ngam	whole	-0.05
-2=ngan	home	0.09	laid	-0.09	lies	0.05	whole	0.06
-2=ngat	fell	0.07	laid	-0.05
-2=ngay	home	-0.1	fell	0.16	laid	-0.41	lies	0.08	whole	0.23
-2=nghe	laid	0.06
-2=nghi	fell	-0.15	lies	0.19	whole	0.1
-2=nghia	home	0.06	fell	-0.05	laid	0.07	lies	-0.29	whole	-0.26
-2=nghiem	fell	0.12
-2=nghien	fell	0.12	whole	-0.05
-2=ngo	laid	-0.11	lies	0.12
-2=ngoai	home	-0.11	fell	-0.05	lies	0.08	whole	-0.2
-2=ngoan	fell	-0.08	whole	-0.06
-2=ngoc	fell	-0.05	whole	-0.05
-2=ngoi	fell	-0.2	laid	0.19	lies	0.13	whole	-0.05
-2=ngu	home	0.06	fell	0.06
-2=ngua	fell	-0.05	laid	-0.08	whole	-0.07
-2=nguc	fell	0.08
-2=nguoc	whole	-0.05
-2=nguoi	home	-0.12	fell	-0.1	laid	0.1	lies	-0.28	whole	-0.06
-2=nguu	home	0.08	laid	0.1	whole	0.09
-2=nguy	whole	-0.08
-2=nguyen	home	0.32	fell	-0.16	laid	-0.07	whole	0.46
-2=nguyet	home	-0.17	fell	0.12
-2=nha	home	0.47	fell	-0.37	laid	0.05	whole	-0.27
-2=nhac	fell	-0.05	laid	0.05
-2=nhai	fell	0.12	whole	0.05
-2=nham	home	-0.12	fell	0.26	laid	-0.08
-2=nhan	home	-0.14	lies	0.14	whole	-0.37
-2=nhang	fell	-0.06	laid	0.13
-2=nhat	home	-0.05	fell	0.14	laid	-0.11	lies	-0.07	whole	0.08
-2=nhau	fell	-0.05	laid	0.1	lies	0.05	whole	0.16
-2=nhay	fell	-0.08
-2=nhe	home	-0.05
-2=nhi	home	-0.09	fell	0.15
-2=nhiem	fell	0.07	whole	0.14
-2=nhien	home	-0.06
-2=nhieu	fell	0.11	laid	-0.05	whole	0.05
-2=nhin	laid	-0.17
-2=nho	home	0.24	fell	0.1	laid	0.06	whole	0.2
-2=nhoe	fell	0.09	laid	-0.08
-2=nhom	home	0.15	fell	-0.05	whole	-0.1
-2=nhon	home	-0.08	fell	0.06	laid	-0.12	lies	0.32	whole	-0.1
-2=nhu	home	-0.05	fell	0.08	laid	0.07
-2=nhuan	fell	-0.11	laid	0.1
-2=nhung	fell	0.3	laid	-0.08
-2=nhuong	home	-0.06	fell	0.13	laid	-0.22	lies	0.1	whole	-0.17
-2=nhut	whole	-0.07
-2=nia	fell	-0.09
-2=nie	fell	0.22	lies	-0.07
-2=nien	fell	-0.06
-2=night	laid	-0.07
-2=ninh	home	-0.1	fell	0.19	whole	-0.1
-2=no	home	0.3	fell	-0.13	lies	-0.1	whole	-0.06
-2=noel	fell	0.12	whole	0.05
-2=noi	home	0.08	fell	0.11	laid	0.17	lies	-0.05	whole	-0.11
-2=nom	fell	-0.07	laid	0.12
-2=non	fell	0.05
-2=nong	home	0.09	fell	0.21	whole	0.08
-2=north	fell	0.17	laid	0.07	whole	0.22
-2=not	fell	-0.09	lies	-0.06
-2=notebook	fell	-0.11
-2=notre	whole	0.07
-2=nov	fell	-0.05
-2=novembre	fell	0.05
-2=now	whole	-0.05
-2=nt	lies	0.07
-2=ntls	fell	0.12	laid	-0.05	lies	0.05	whole	0.11
-2=nu	home	0.23	fell	-0.05
-2=nua	whole	-0.06
-2=nui	fell	-0.07	laid	-0.15	whole	-0.2
-2=nung	home	0.12	fell	0.07	whole	0.05
-2=nuns	home	-0.05
-2=nuoc	laid	-0.11	whole	0.06
-2=nuoi	home	0.07	fell	-0.05	laid	-0.09	whole	0.09
-2=nuong	laid	0.06	lies	-0.05	whole	-0.06
-2=nurse	laid	0.1
-2=nva	fell	0.09	laid	-0.06	lies	0.12
-2=o	home	0.21	fell	0.42	laid	0.13	lies	0.07	whole	-0.29
-2=oanh	home	-0.15	whole	0.09
-2=of	home	-0.09	fell	-0.12	laid	-0.08	lies	-0.06	whole	-0.23
-2=off	whole	0.1
-2=office	whole	-0.08
-2=officer	fell	0.11	lies	0.14
-2=old	fell	0.05	whole	-0.07
-2=om	fell	-0.06	whole	-0.11
-2=on	laid	-0.05	whole	0.19
-2=one	home	-0.08	laid	0.08	lies	-0.05	whole	-0.05
-2=ong	home	0.15	fell	0.3	laid	0.29	lies	-0.1
-2=ont	whole	-0.05
-2=operation	fell	-0.06
-2=originaire	home	0.09	whole	0.05
-2=ot	home	-0.09	laid	0.05
-2=other	whole	0.05
-2=our	fell	0.07	whole	0.09
-2=out	laid	-0.07	whole	0.12
-2=over	home	0.07	whole	0.05
-2=p	whole	-0.05
-2=pa	fell	-0.1	laid	0.12	whole	0.09
-2=pac	home	-0.05
-2=pagoda	fell	-0.08	whole	-0.06
-2=pan	whole	-0.14
-2=panh	home	0.06	fell	0.05
-2=pao	home	-0.06	whole	0.1
-2=part	fell	-0.07
-2=patient	fell	0.05
-2=people	fell	-0.05
-2=pere	laid	-0.13
-2=pha	whole	-0.06
-2=phai	home	-0.2	fell	0.32	laid	-0.11	lies	-0.07	whole	0.16
-2=pham	fell	-0.06	whole	0.2
-2=phan	home	0.09	fell	0.08	lies	-0.06	whole	-0.1
-2=phao	home	-0.06	laid	-0.07	lies	-0.07	whole	-0.08
-2=phap	laid	0.11
-2=phau	fell	-0.09	laid	-0.06	whole	-0.06
-2=phe	fell	-0.11	laid	-0.12	whole	-0.06
-2=phi	home	-0.05	fell	-0.13	laid	0.05	lies	0.1
-2=phia	fell	-0.12	laid	0.09
-2=pho	home	-0.06	laid	-0.13	lies	0.1
-2=phoi	fell	-0.05	whole	0.08
-2=phong	home	0.14	fell	0.24	laid	0.1	whole	0.13
-2=photo	lies	0.05	whole	-0.12
-2=phu	home	-0.07	fell	-0.22	laid	0.15	lies	0.08	whole	-0.3
-2=phuc	home	-0.33	laid	0.08	whole	-0.22
-2=phum	laid	0.05	whole	-0.05
-2=phung	home	-0.07	whole	0.08
-2=phuoc	home	0.08	fell	-0.08	laid	-0.06	whole	0.13
-2=phuong	fell	0.19	whole	-0.15
-2=phuot	fell	-0.13	lies	0.11
-2=pinh	whole	0.07
-2=plain	fell	0.11	laid	0.08	lies	-0.06	whole	0.21
-2=platoon	fell	-0.05
-2=plei	fell	0.08	whole	-0.06
-2=pleiku	fell	-0.05
-2=plot	fell	-0.09	laid	-0.05	whole	-0.07
-2=pong	whole	0.08
-2=post	fell	0.05	whole	-0.05
-2=pot	whole	0.11
-2=pow	fell	0.19	whole	0.17
-2=prisonnier	fell	-0.05	whole	-0.1
-2=provenance	fell	-0.14	laid	0.11
-2=pu	home	0.08	laid	0.05	lies	0.11	whole	0.12
-2=put	whole	0.05
-2=qu	laid	0.13	lies	0.06
-2=qua	home	-0.05	fell	-0.14	laid	0.08	lies	-0.06	whole	-0.25
-2=quach	whole	-0.07
-2=quan	home	-0.21	fell	-0.22	laid	-0.2	lies	0.43	whole	0.26
-2=quang	home	0.22	fell	-0.26	lies	0.06	whole	-0.23
-2=quanh	lies	0.11
-2=quay	fell	-0.05	laid	-0.15	lies	-0.11
-2=que	home	0.21	lies	-0.07	whole	0.2
-2=quelque	fell	-0.07
-2=quen	home	0.06	fell	-0.09	whole	-0.06
-2=quet	fell	0.17	lies	0.08	whole	0.05
-2=quoc	fell	-0.06	laid	-0.06	whole	0.13
-2=quy	home	0.07	lies	0.2	whole	-0.27
-2=quyen	fell	0.12	whole	0.18
-2=quyet	fell	-0.08
-2=quynh	whole	-0.2
-2=ra	fell	0.1	laid	-0.19	lies	-0.12	whole	0.12
-2=rach	laid	0.05	whole	-0.05
-2=raconte	whole	-0.05
-2=raglai	home	0.09
-2=rai	home	-0.07	whole	0.14
-2=rang	fell	-0.15	whole	-0.12
-2=ranger	fell	0.11	whole	0.05
-2=ranh	fell	0.06
-2=rao	fell	-0.07	laid	-0.06
-2=rat	fell	-0.05
-2=rau	fell	-0.09	whole	-0.08
-2=ray	home	-0.05	fell	-0.16	laid	0.08	lies	0.18	whole	-0.19
-2=re	fell	-0.11	laid	-0.17	lies	0.09	whole	-0.07
-2=read	home	0.11	whole	0.06
-2=red	laid	-0.06
-2=regt	laid	0.18	whole	0.06
-2=ren	fell	-0.06
-2=report	fell	-0.05
-2=ret	home	0.05	laid	0.09	whole	0.06
-2=ri	fell	0.1
-2=rice	home	0.06
-2=rieng	fell	0.21	lies	0.1
-2=right	laid	0.1
-2=ring	laid	-0.1
-2=river	whole	-0.09
-2=ro	fell	0.07	laid	0.08	whole	-0.17
-2=road	fell	-0.05	lies	0.12	whole	0.09
-2=rocket	fell	-0.05
-2=roi	fell	-0.12	whole	0.05
-2=route	fell	0.06	laid	-0.06
-2=row	laid	0.07
-2=rubber	fell	0.11	laid	-0.08	whole	0.15
-2=rung	fell	0.12	lies	0.06	whole	0.12
-2=ruong	home	0.09	fell	-0.16
-2=rut	whole	0.24
-2=s	fell	-0.28	lies	-0.06	whole	-0.13
-2=sa	home	-0.05	fell	-0.07	lies	-0.1	whole	-0.05
-2=sac	home	0.11	fell	-0.1	laid	0.05
-2=sach	home	-0.05	fell	0.08	lies	-0.07	whole	0.15
-2=sai	home	-0.12	whole	-0.16
-2=said	whole	-0.06
-2=sam	home	-0.05	laid	0.05	whole	-0.12
-2=same	fell	0.07
-2=san	fell	0.06	laid	-0.07	lies	-0.09	whole	-0.16
-2=sang	laid	0.08	lies	-0.1	whole	-0.11
-2=sanh	fell	0.18	laid	-0.09
-2=sao	fell	0.1	laid	0.11	lies	0.1	whole	0.19
-2=sap	fell	0.11	laid	-0.07	lies	0.14
-2=sat	fell	-0.09	laid	0.16	whole	0.13
-2=sau	home	-0.15	laid	0.22	lies	-0.24	whole	0.36
-2=saw	fell	0.11	whole	-0.05
-2=scratched	home	0.1
-2=se	fell	0.06	laid	0.14	lies	0.1
-2=second	whole	0.08
-2=secteur	home	-0.05	fell	0.12	whole	0.05
-2=seen	whole	0.11
-2=sen	home	0.14	whole	0.05
-2=send	fell	0.11
-2=seo	home	-0.13	whole	0.21
-2=serait	fell	0.1
-2=ses	fell	0.08
-2=she	fell	0.12
-2=shot	fell	0.19	lies	0.11
-2=showed	lies	0.24
-2=si	home	0.35	fell	0.45	laid	-0.17
-2=side	fell	0.07	lies	0.09	whole	0.06
-2=siem	fell	-0.1	whole	-0.08
-2=sinh	home	0.16	fell	-0.06	whole	-0.06
-2=siu	fell	0.1	whole	0.12
-2=slope	whole	0.07
-2=small	whole	-0.1
-2=sn	fell	-0.06	whole	-0.06
-2=so	home	-0.21	fell	0.16	laid	0.05	lies	-0.11	whole	-0.1
-2=soc	home	-0.05	fell	0.15	whole	-0.12
-2=soi	laid	0.12
-2=soldats	whole	0.13
-2=soldier	fell	-0.05	whole	0.11
-2=soldiers	fell	0.1	laid	-0.15
-2=someone	laid	-0.06
-2=somewhere	laid	0.12
-2=son	home	0.17	fell	-0.16	laid	-0.05	lies	-0.1
-2=song	fell	-0.23	laid	-0.32	whole	-0.09
-2=sont	whole	0.05
-2=sot	laid	0.15	whole	0.06
-2=squad	whole	-0.05
-2=st	laid	0.12
-2=stele	laid	0.08	whole	0.06
-2=still	laid	-0.12
-2=stone	laid	0.06	whole	-0.1
-2=stones	laid	0.06
-2=stream	fell	0.09	laid	-0.05	whole	0.09
-2=street	whole	-0.06
-2=student	home	0.1	whole	0.07
-2=su	home	-0.2	fell	0.08	laid	0.12	whole	0.14
-2=sua	lies	0.09
-2=sung	fell	0.05	laid	-0.06	lies	-0.06
-2=suoi	home	-0.05	fell	0.05	laid	0.3	lies	-0.07	whole	-0.36
-2=suon	fell	0.09	laid	0.11
-2=sur	whole	0.22
-2=suu	whole	-0.05
-2=svay	laid	-0.07	whole	-0.07
-2=sy	whole	0.15
-2=t	home	0.09	laid	-0.11
-2=ta	home	-0.12	fell	0.06	laid	0.24	lies	-0.12	whole	-0.24
-2=tac	home	-0.06	fell	-0.05	lies	-0.05	whole	0.15
-2=tai	home	-0.09	fell	0.26	lies	0.14	whole	0.16
-2=taken	whole	-0.06
-2=taluy	fell	0.06	laid	0.09
-2=tam	fell	0.19	laid	0.18	lies	-0.17	whole	-0.08
-2=tan	home	0.37	fell	0.08	lies	-0.14
-2=tang	fell	-0.22	laid	0.11	lies	-0.15	whole	0.06
-2=tao	home	-0.09	lies	0.05
-2=tap	laid	-0.08	lies	-0.07	whole	0.12
-2=tat	laid	0.11	whole	0.09
-2=tau	home	0.1	fell	0.13	laid	0.06	lies	-0.09	whole	0.07
-2=tay	home	-0.14	fell	-0.3	laid	0.22	lies	0.07
-2=td	fell	0.12
-2=te	fell	-0.07	whole	-0.07
-2=ten	fell	-0.06	laid	-0.24	lies	-0.06	whole	0.08
-2=terre	laid	0.06	whole	-0.05
-2=tet	fell	-0.06	lies	0.08	whole	0.19
-2=th	whole	-0.05
-2=tha	lies	-0.05
-2=thac	whole	-0.1
-2=thach	home	0.1	fell	-0.07	laid	-0.06	whole	-0.06
-2=thai	fell	-0.07	whole	0.12
-2=tham	home	-0.06	fell	0.07	laid	-0.05	lies	0.1
-2=than	home	0.06	whole	0.19
-2=thang	home	-0.1	fell	0.33	laid	-0.17	lies	-0.14	whole	-0.15
-2=thanh	home	0.34	fell	0.19	laid	0.09
-2=thap	whole	0.12
-2=that	home	0.07	whole	-0.1
-2=thay	home	0.19	lies	-0.08	whole	0.21
-2=the	lies	0.16	whole	0.07
-2=them	fell	-0.06	laid	0.23	whole	-0.11
-2=theo	fell	-0.05	laid	-0.06
-2=there	fell	-0.13	laid	0.12
-2=theu	home	0.05
-2=they	fell	-0.13	lies	0.25	whole	0.11
-2=thi	home	0.06	fell	-0.09	laid	0.28	lies	0.07
-2=thiem	home	-0.09	whole	0.13
-2=thien	home	0.09	whole	-0.07
-2=thiet	whole	-0.09
-2=thieu	home	0.14	whole	-0.07
-2=this	whole	0.11
-2=tho	home	-0.08	laid	-0.18	lies	-0.08	whole	-0.15
-2=thoa	home	0.06	whole	0.1
-2=thoai	whole	-0.05
-2=thoat	fell	-0.1
-2=thoi	home	-0.06	lies	-0.08	whole	-0.12
-2=thom	laid	-0.05
-2=thon	home	0.15	laid	0.11	lies	-0.07	whole	-0.14
-2=thong	home	-0.05	fell	0.09	whole	0.08
-2=thot	whole	0.08
-2=thu	fell	-0.13	whole	0.21
-2=thua	fell	0.11	lies	0.06	whole	0.07
-2=thuan	home	-0.06	laid	0.08	lies	-0.05
-2=thuat	home	0.09
-2=thuc	whole	-0.09
-2=thue	laid	0.05
-2=thuoc	home	0.15	whole	-0.14
-2=thuong	home	-0.13	fell	-0.17	lies	-0.12	whole	-0.19
-2=thuot	lies	-0.06	whole	-0.1
-2=thuy	home	-0.09	whole	-0.13
-2=thuyen	home	0.08	fell	-0.12
-2=thuyet	whole	-0.07
-2=tia	fell	0.14	whole	0.07
-2=tich	laid	0.12
-2=tiem	whole	-0.05
-2=tien	home	-0.27	fell	-0.11	laid	0.13	whole	-0.36
-2=tieng	lies	0.26	whole	-0.05
-2=tiep	lies	0.07
-2=tieu	home	-0.06	fell	0.13	laid	-0.14	whole	-0.05
-2=tim	fell	-0.22	laid	-0.15	lies	-0.12	whole	-0.1
-2=tin	lies	0.12
-2=tinh	home	-0.11	laid	-0.25	lies	-0.08
-2=tnxp	home	-0.08	fell	0.07	laid	-0.07
-2=to	fell	0.17	laid	-0.07	lies	-0.06
-2=toa	fell	-0.06	laid	-0.06
-2=toai	home	0.09
-2=toan	home	-0.21	whole	0.05
-2=toc	home	0.14	fell	0.12	whole	0.23
-2=toi	home	0.15	fell	-0.09	lies	-0.07	whole	-0.18
-2=tom	laid	-0.08
-2=tombe	fell	-0.06	laid	0.12
-2=ton	laid	-0.05	lies	0.05
-2=tong	fell	0.08	laid	0.05	whole	-0.12
-2=top	fell	-0.05
-2=tra	fell	-0.11	laid	0.05	lies	-0.08	whole	-0.15
-2=trac	fell	0.06	lies	0.1
-2=trach	home	0.07	fell	-0.05
-2=trai	home	0.2	laid	-0.05	lies	0.08	whole	0.08
-2=tram	home	-0.13	fell	0.27	laid	-0.09	lies	-0.09	whole	-0.19
-2=tran	fell	-0.38	laid	0.27	lies	-0.1	whole	0.19
-2=trang	fell	0.16	lies	-0.21	whole	-0.08
-2=tranh	fell	0.05	laid	0.16	lies	0.06	whole	0.33
-2=tre	home	0.15	fell	-0.06	laid	-0.07	whole	0.11
-2=tree	whole	-0.05
-2=tren	home	-0.05	fell	0.06	lies	-0.08	whole	0.38
-2=trench	fell	0.16	laid	0.05
-2=tri	fell	0.17	laid	0.05	whole	0.07
-2=trieu	home	0.28	fell	-0.06	laid	0.05	lies	0.11	whole	0.16
-2=trinh	home	-0.07	fell	0.14
-2=tro	lies	0.1	whole	0.08
-2=troi	fell	0.11	lies	0.11	whole	0.25
-2=trois	fell	0.06	whole	0.1
-2=trong	home	-0.1	fell	0.2	laid	0.11	lies	0.08	whole	0.39
-2=tru	fell	0.08	lies	-0.14	whole	0.11
-2=truc	fell	0.06
-2=trung	laid	-0.1	lies	0.16	whole	-0.24
-2=truoc	fell	0.12	laid	0.25	lies	-0.25	whole	0.23
-2=truong	home	-0.05	whole	-0.06
-2=truy	whole	0.07
-2=tu	home	-0.3	fell	0.25	laid	-0.48	lies	0.06	whole	-0.1
-2=tua	fell	-0.05
-2=tuan	home	-0.09	laid	-0.11	lies	0.1
-2=tuat	home	-0.05
-2=tues	whole	0.09
-2=tui	home	-0.13	laid	-0.06	lies	0.06	whole	0.35
-2=tung	lies	-0.09	whole	-0.07
-2=tunnel	lies	0.06	whole	-0.1
-2=tuoc	home	-0.1	fell	-0.11	laid	0.12	whole	0.1
-2=tuoi	home	0.19	fell	0.06	lies	-0.09	whole	0.14
-2=tuong	fell	0.06	laid	-0.1	lies	-0.06
-2=tuy	whole	-0.13
-2=tuyen	home	-0.19	fell	-0.05	lies	0.07	whole	0.07
-2=two	laid	0.06
-2=ty	laid	-0.12	whole	0.08
-2=u	lies	0.11
-2=uc	whole	-0.08
-2=ui	laid	-0.05	whole	-0.05
-2=un	home	-0.06	laid	0.2	whole	-0.21
-2=uncle	laid	-0.12	lies	0.11
-2=une	fell	-0.11	whole	0.11
-2=ung	home	-0.05	fell	0.08	whole	-0.23
-2=unit	home	-0.07	fell	0.14	laid	-0.07
-2=uong	fell	0.11	whole	0.06
-2=up	fell	-0.08	laid	-0.05
-2=us	whole	-0.05
-2=ut	home	0.05	fell	-0.07	whole	0.05
-2=uy	home	0.06	fell	-0.06	laid	-0.05	whole	-0.07
-2=uyen	home	0.1	laid	0.07
-2=va	home	-0.1	fell	-0.14	laid	0.1	lies	-0.07	whole	-0.12
-2=vai	fell	-0.08	whole	-0.1
-2=vam	whole	-0.05
-2=van	home	-0.14	laid	-0.05	lies	0.24	whole	0.27
-2=vang	home	0.1	laid	-0.06	lies	-0.11
-2=vao	fell	-0.29	laid	0.12	lies	0.15	whole	-0.12
-2=vat	laid	-0.15
-2=vay	home	-0.07	fell	-0.11	lies	0.07	whole	0.05
-2=vc	fell	0.06
-2=ve	home	-0.39	fell	0.45	laid	0.16	whole	0.32
-2=ven	laid	0.09
-2=vers	fell	-0.09	whole	-0.06
-2=vet	lies	0.09
-2=vi	home	0.07	fell	-0.1	laid	-0.07	lies	0.1	whole	0.08
-2=viec	laid	0.07
-2=vien	fell	-0.2	lies	-0.18	whole	-0.17
-2=vieng	whole	-0.09
-2=viet	laid	-0.1	whole	0.11
-2=vietnamese	fell	-0.06	laid	0.15	whole	0.13
-2=viets	whole	0.07
-2=village	laid	-0.1	whole	0.16
-2=ville	fell	0.08	whole	0.05
-2=vinh	home	0.13	fell	-0.15	laid	-0.16	whole	-0.16
-2=vo	fell	-0.06	laid	-0.12	lies	-0.05
-2=voi	fell	-0.15	laid	-0.12	whole	0.16
-2=vong	home	0.08	fell	0.06	laid	-0.12	lies	-0.23	whole	0.13
-2=vot	home	0.1	lies	-0.08	whole	0.16
-2=vu	home	-0.1	fell	-0.08	laid	-0.09	lies	0.06	whole	-0.09
-2=vua	laid	0.12	lies	0.05
-2=vuc	fell	-0.08	laid	-0.06	whole	0.07
-2=vui	fell	-0.11	laid	0.21	whole	0.1
-2=vung	fell	-0.08	whole	-0.15
-2=vuon	fell	0.05	laid	-0.05	lies	0.18
-2=vuong	home	-0.13	laid	-0.08	whole	0.13
-2=vuot	laid	-0.05	whole	-0.19
-2=vy	laid	-0.07
-2=w	whole	-0.05
-2=was	home	0.26	fell	-0.14	laid	-0.13	lies	-0.12	whole	-0.09
-2=we	fell	-0.14	laid	0.05	whole	-0.12
-2=week	fell	0.05
-2=well	laid	0.06	lies	0.12
-2=went	laid	0.05
-2=were	fell	0.27	laid	-0.12	whole	0.24
-2=west	whole	-0.05
-2=when	fell	0.08
-2=where	fell	-0.06	whole	-0.09
-2=who	fell	-0.05
-2=wife	home	0.05
-2=wire	whole	0.06
-2=with	fell	-0.05	whole	0.07
-2=woman	home	0.06	whole	-0.1
-2=wounded	fell	-0.07
-2=writes	fell	0.08
-2=x	home	0.05	fell	0.1	whole	0.19
-2=xa	home	0.06	laid	0.05	whole	-0.15
-2=xac	fell	-0.2	laid	0.05	lies	-0.08	whole	0.09
-2=xang	home	0.1	fell	-0.1	laid	0.05	whole	0.05
-2=xanh	fell	-0.05	laid	-0.05
-2=xay	fell	0.18	laid	0.11	lies	0.07	whole	0.12
-2=xe	home	-0.15	laid	-0.21	lies	0.07	whole	-0.1
-2=xen	whole	0.13
-2=xep	laid	0.1	lies	-0.07	whole	0.11
-2=xi	home	-0.05	fell	0.05	lies	-0.07	whole	0.14
-2=xiem	home	-0.08
-2=xin	fell	0.05	whole	-0.09
-2=xo	whole	0.12
-2=xoai	fell	-0.11	laid	0.08	lies	-0.07	whole	0.11
-2=xom	fell	0.17	whole	-0.14
-2=xong	whole	0.07
-2=xu	fell	0.06	lies	0.09	whole	0.06
-2=xua	home	0.07	fell	-0.21
-2=xuan	home	0.29	lies	0.15	whole	-0.05
-2=xuc	laid	0.05
-2=xung	whole	-0.06
-2=xuoi	fell	-0.16	whole	-0.12
-2=xuong	fell	0.08	laid	0.09	lies	-0.09	whole	-0.25
-2=xuyen	lies	0.12	whole	-0.13
-2=y	home	0.06	fell	-0.42	laid	-0.13	lies	-0.05	whole	-0.07
-2=yard	lies	0.07	whole	0.11
-2=year	fell	-0.06
-2=yen	home	0.06	fell	-0.2	lies	0.07	whole	-0.21
-3=#	home	-0.16	laid	-0.06	lies	-0.14
-3=##	home	0.08	fell	0.06	laid	-0.19	whole	0.19
-3=###	home	0.08	fell	-0.05	laid	0.07	whole	0.12
-3=####	home	-0.29	fell	0.15	laid	-0.15	lies	0.23
-3=24th	laid	0.12	whole	0.05
-3=5th	whole	-0.06
-3=^	home	-0.2	fell	-0.07	lies	0.11	whole	0.08
-3=a	fell	0.2	laid	0.07
-3=about	fell	0.06	whole	-0.15
-3=ac	fell	-0.07	whole	0.13
-3=adn	fell	0.08
-3=after	laid	0.06	whole	0.08
-3=ai	home	-0.16	lies	0.07
-3=alang	home	0.13	whole	-0.08
-3=along	laid	0.11
-3=am	home	-0.06	fell	0.06	laid	-0.06	whole	0.12
-3=ama	home	-0.07	whole	-0.07
-3=an	home	0.1	fell	-0.28	whole	-0.12
-3=and	home	0.28	lies	0.06	whole	0.05
-3=ang	fell	0.12
-3=anh	home	0.1	fell	0.12	lies	-0.21	whole	0.16
-3=ans	home	0.1	whole	-0.06
-3=ao	fell	-0.14
-3=ap	laid	0.18	lies	-0.05	whole	-0.08
-3=apres	laid	-0.05
-3=april	fell	0.12
-3=artillery	whole	-0.06
-3=arvn	fell	0.23
-3=as	fell	0.05	laid	-0.07
-3=at	fell	0.27	laid	-0.18	lies	0.18	whole	-0.41
-3=au	fell	-0.26	laid	0.07	lies	0.14	whole	-0.11
-3=aug	fell	-0.12	whole	-0.1
-3=avec	fell	-0.05
-3=ay	fell	0.05	laid	-0.24	lies	-0.06	whole	-0.23
-3=b	fell	0.05	whole	0.12
-3=b1	home	-0.06	whole	-0.05
-3=b2	home	-0.1	fell	0.12	whole	-0.09
-3=b52	fell	-0.11
-3=b57	fell	-0.09
-3=ba	home	0.26	fell	-0.22	laid	-0.05	lies	0.12
-3=bac	home	-0.13	fell	-0.15	laid	-0.18	lies	-0.21	whole	0.3
-3=back	whole	0.1
-3=bai	home	-0.08	fell	0.1	laid	-0.07	lies	0.22	whole	-0.25
-3=bam	fell	0.15
-3=ban	home	0.13	laid	0.06	lies	0.15
-3=bang	home	-0.05	whole	-0.1
-3=banh	home	0.13	fell	-0.12	laid	0.08
-3=bank	laid	-0.06
-3=bao	fell	-0.12	laid	0.2	lies	0.05	whole	-0.09
-3=bat	laid	-0.12	whole	0.2
-3=bataillon	laid	0.09
-3=bau	home	-0.06	laid	-0.06	whole	-0.06
-3=bay	home	0.1	fell	-0.05	laid	-0.13	lies	-0.15	whole	-0.08
-3=bch	fell	-0.06
-3=be	home	-0.06	fell	0.16	whole	-0.12
-3=beach	laid	0.11
-3=before	laid	-0.07
-3=ben	home	0.1	fell	-0.25	laid	-0.47	lies	-0.16	whole	-0.24
-3=benh	fell	-0.05	lies	0.06	whole	-0.22
-3=bep	fell	-0.1	laid	0.05	whole	-0.17
-3=bhem	fell	0.09	lies	-0.07
-3=bi	home	-0.05	laid	-0.08	lies	-0.09	whole	-0.33
-3=bia	home	-0.1	laid	0.09	lies	-0.17	whole	0.15
-3=bien	fell	0.27	laid	0.22	lies	-0.12	whole	0.17
-3=biet	home	0.07	fell	0.27	lies	-0.19
-3=bieu	laid	0.07	lies	0.13
-3=big	laid	0.08	whole	0.09
-3=binh	fell	-0.11	lies	0.1	whole	0.09
-3=bn	fell	0.22
-3=bo	home	0.09	laid	-0.29	whole	0.21
-3=boc	laid	0.08	lies	0.27	whole	0.13
-3=bodies	laid	-0.09	whole	-0.09
-3=body	fell	-0.11	whole	0.05
-3=boi	fell	-0.06	laid	-0.13	lies	0.09	whole	0.12
-3=bom	fell	-0.06	laid	-0.13	lies	-0.06	whole	0.17
-3=bon	home	0.12	lies	-0.12	whole	0.14
-3=bones	fell	0.11	whole	0.09
-3=bong	fell	-0.12	lies	-0.05	whole	0.07
-3=born	whole	-0.07
-3=both	laid	-0.1
-3=bout	laid	0.14	lies	0.11
-3=boy	fell	0.11	whole	0.05
-3=brought	fell	0.06	whole	-0.07
-3=buc	fell	0.1	laid	-0.11
-3=bui	home	-0.15	fell	0.15
-3=bung	fell	-0.06	laid	0.07	lies	-0.09	whole	-0.08
-3=bunker	fell	0.05	whole	-0.08
-3=buoi	whole	-0.05
-3=buon	fell	-0.08	laid	-0.13	whole	-0.31
-3=buong	whole	-0.11
-3=burial	fell	0.06	lies	0.09	whole	-0.07
-3=buried	fell	0.22	laid	0.45	lies	-0.05	whole	-0.09
-3=bury	lies	-0.05
-3=but	lies	0.09
-3=buu	fell	-0.08
-3=by	laid	0.16	whole	0.38
-3=c	fell	0.11	laid	-0.05	lies	-0.05	whole	-0.06
-3=c1	fell	-0.06	whole	0.06
-3=c16	home	0.07	fell	-0.09
-3=c2	home	-0.05	fell	0.11	whole	-0.11
-3=c3	home	0.06	whole	0.06
-3=c4	home	0.06
-3=c6	fell	0.11
-3=c7	fell	-0.05
-3=c759	laid	-0.06
-3=c8	fell	0.08	whole	0.08
-3=ca	fell	-0.08	laid	0.08	lies	-0.23	whole	0.28
-3=cac	home	-0.11	whole	0.15
-3=cach	fell	-0.08	laid	-0.06	whole	-0.06
-3=cai	home	-0.22	fell	0.13	lies	0.07	whole	-0.07
-3=called	home	-0.05
-3=cam	home	0.14	fell	0.21	laid	-0.21	lies	-0.15	whole	0.13
-3=cambodia	laid	0.05	whole	0.12
-3=came	fell	0.05	whole	0.09
-3=camp	whole	-0.05
-3=can	home	-0.11	fell	0.2	laid	-0.05	lies	0.07
-3=cang	home	-0.05	fell	-0.08	laid	-0.17	lies	-0.08
-3=canh	home	-0.07	fell	-0.17	laid	0.16	lies	-0.25	whole	-0.1
-3=cao	fell	-0.23	laid	-0.17	whole	-0.31
-3=cap	fell	-0.08	whole	0.05
-3=caporal	whole	-0.08
-3=card	fell	-0.1	laid	0.11
-3=cat	home	0.07	fell	0.08	laid	-0.46	lies	-0.07	whole	-0.24
-3=cau	fell	-0.14	laid	0.12	lies	-0.06	whole	0.29
-3=cav	fell	0.12	whole	0.13
-3=cave	whole	-0.09
-3=cay	fell	-0.19	laid	-0.1	lies	0.09	whole	-0.19
-3=ce	lies	0.07
-3=cemetery	fell	-0.05	lies	0.05
-3=cha	lies	-0.06	whole	0.21
-3=chac	home	-0.09	fell	-0.15	lies	-0.09	whole	-0.09
-3=chai	fell	-0.07	whole	0.06
-3=cham	home	-0.05	laid	-0.13	whole	-0.08
-3=chan	home	-0.12	lies	-0.07	whole	-0.09
-3=chang	home	-0.1
-3=chanh	fell	0.12
-3=chao	home	0.08	fell	0.09
-3=chap	fell	-0.18
-3=chat	fell	0.19	lies	0.09
-3=chau	fell	0.23	lies	-0.15	whole	-0.12
-3=chay	fell	0.15	laid	-0.07	lies	-0.08
-3=che	laid	-0.05	lies	-0.12	whole	-0.13
-3=chef	fell	-0.07
-3=cheo	fell	-0.15	laid	0.08	whole	0.06
-3=chet	laid	0.17	lies	-0.07
-3=chi	home	0.07	fell	0.14	laid	-0.07	lies	0.05	whole	-0.12
-3=chia	fell	0.1
-3=chiec	fell	0.05
-3=chief	fell	0.12	whole	0.08
-3=chiem	whole	-0.07
-3=chien	fell	0.05	laid	-0.08	lies	0.09	whole	-0.07
-3=chieng	fell	0.12	laid	-0.06	whole	0.05
-3=chieu	laid	0.14	whole	0.11
-3=chim	fell	0.11	whole	-0.06
-3=chin	fell	0.05	lies	-0.06	whole	-0.17
-3=chinh	fell	-0.08	laid	-0.05
-3=cho	home	-0.28	laid	0.16	lies	0.29	whole	0.32
-3=chon	home	-0.61	fell	-0.09	laid	0.14	lies	0.08
-3=chong	fell	0.17	laid	-0.1	lies	0.08
-3=chop	fell	0.09	whole	-0.07
-3=chot	fell	-0.08	whole	-0.05
-3=chu	home	-0.05	fell	-0.36	laid	-0.19	lies	0.22
-3=chua	fell	-0.13	laid	0.23	lies	-0.27	whole	-0.25
-3=chuan	laid	0.06	whole	0.09
-3=chuc	whole	0.08
-3=chung	home	0.07	fell	-0.27	laid	-0.06	lies	-0.05
-3=chuoc	home	0.05	laid	0.05	whole	0.07
-3=chuoi	whole	-0.07
-3=chuong	fell	0.15
-3=chup	fell	0.08	laid	-0.17	whole	-0.06
-3=chuyen	whole	-0.05
-3=co	home	0.09	fell	0.14	laid	-0.38	lies	0.28	whole	-0.1
-3=coc	home	0.07	whole	-0.12
-3=coi	home	0.08	fell	-0.17	laid	-0.06	whole	0.11
-3=comme	fell	-0.05
-3=commune	fell	0.12
-3=company	fell	0.08
-3=con	home	0.17	laid	0.07	lies	0.07	whole	-0.12
-3=cong	fell	-0.17	laid	0.4	lies	-0.12	whole	-0.11
-3=cop	laid	0.06
-3=cot	laid	-0.07	lies	-0.05	whole	-0.13
-3=crew	laid	-0.11	whole	-0.09
-3=cu	home	0.24	fell	-0.09	laid	0.11	lies	-0.22	whole	0.24
-3=cua	home	-0.13	fell	0.18	laid	-0.21	lies	0.08	whole	-0.22
-3=cuc	home	0.09	laid	0.05
-3=cung	home	-0.18	fell	-0.13	laid	0.33	whole	-0.18
-3=cuoc	fell	-0.09	lies	-0.05	whole	-0.13
-3=cuoi	home	-0.07	lies	-0.18
-3=cuong	lies	0.07	whole	-0.12
-3=cut	fell	-0.05	laid	0.09
-3=cuu	home	-0.05	whole	0.16
-3=d	fell	0.1	whole	0.3
-3=d1	whole	-0.26
-3=d5	fell	0.06	whole	0.05
-3=d7	laid	-0.05
-3=d8	home	0.08	fell	0.06
-3=d9	fell	0.05	lies	0.06	whole	-0.11
-3=da	home	0.14	lies	0.44	whole	0.1
-3=dac	home	0.1	laid	-0.07	lies	-0.09
-3=dad	fell	-0.1
-3=dai	home	0.07	laid	-0.06	lies	-0.16	whole	0.11
-3=dak	fell	-0.05	laid	-0.13	lies	-0.1	whole	-0.12
-3=dam	home	0.08	fell	0.1	laid	-0.05	whole	0.06
-3=dan	home	0.14	laid	0.39	whole	0.2
-3=dang	home	-0.24	fell	0.24	laid	-0.16	whole	-0.34
-3=danh	fell	-0.13	laid	0.19
-3=dans	fell	0.1	laid	0.28	whole	-0.16
-3=dao	fell	0.07	whole	0.18
-3=dap	home	-0.06	fell	0.05
-3=dat	laid	-0.21	lies	-0.11	whole	-0.22
-3=dau	home	0.18	fell	0.33	laid	0.16	whole	0.42
-3=day	fell	-0.05	lies	0.07	whole	0.24
-3=dc	home	-0.06	laid	-0.09
-3=de	home	-0.13	laid	-0.26	lies	-0.2	whole	0.14
-3=dead	whole	0.14
-3=dec	fell	0.08	laid	0.13
-3=decembre	whole	-0.12
-3=dem	fell	-0.24	laid	0.29	lies	-0.29	whole	0.16
-3=den	fell	-0.08	laid	-0.1	lies	-0.12	whole	0.15
-3=deo	fell	-0.07	laid	0.15	lies	0.12	whole	-0.15
-3=dep	home	0.11	whole	0.07
-3=derriere	laid	-0.13
-3=des	home	0.09	fell	-0.05
-3=deu	home	0.05	fell	0.07	laid	-0.07	lies	0.15
-3=deux	home	-0.09	whole	-0.1
-3=di	home	-0.12	laid	0.05	whole	0.22
-3=dia	home	-0.14	fell	0.09	laid	0.05	lies	-0.15
-3=dich	fell	-0.06	laid	0.07	whole	-0.08
-3=died	whole	-0.06
-3=diem	fell	-0.09	laid	0.12	lies	-0.08	whole	-0.06
-3=dien	home	-0.2	fell	0.46	lies	-0.11
-3=diep	laid	-0.06	whole	-0.06
-3=dieu	laid	-0.12	whole	-0.18
-3=dinh	home	-0.16	fell	0.18	lies	-0.16	whole	0.09
-3=dip	fell	-0.08
-3=division	fell	0.11
-3=dkz	whole	-0.1
-3=do	fell	-0.21	laid	0.09	lies	0.09	whole	0.17
-3=doan	home	0.18	fell	-0.13	laid	-0.23
-3=doc	home	-0.06	laid	0.11	lies	-0.05	whole	-0.16
-3=doi	home	-0.11	fell	0.26	whole	0.08
-3=don	laid	-0.1	whole	-0.05
-3=dong	home	-0.12	fell	0.19	whole	-0.16
-3=dont	laid	0.07
-3=dot	laid	0.21
-3=down	fell	-0.05	laid	0.11	whole	0.09
-3=driver	fell	-0.09	laid	-0.05
-3=ds	lies	0.06
-3=du	home	0.07	fell	-0.1	laid	0.3	lies	0.07	whole	0.27
-3=dua	home	0.08	laid	-0.25	whole	0.08
-3=duc	home	-0.09	fell	-0.17	lies	0.13	whole	-0.07
-3=dug	laid	0.05	whole	-0.09
-3=dung	fell	0.06	lies	-0.06
-3=duoc	home	0.2	fell	0.05	lies	0.1	whole	0.27
-3=duoi	fell	0.13	laid	0.16	whole	0.22
-3=duong	home	0.09	fell	-0.13	laid	0.06	lies	-0.13
-3=during	laid	-0.05
-3=duy	home	-0.16	fell	-0.05	whole	0.09
-3=e	lies	0.09	whole	-0.09
-3=e1	fell	0.07
-3=e141	whole	0.09
-3=e174	fell	-0.12	laid	0.16	whole	-0.07
-3=e2	fell	-0.06
-3=e28	fell	-0.11
-3=e3	fell	-0.05
-3=e4	fell	-0.05
-3=e48	fell	0.06	whole	0.09
-3=e88	laid	0.09
-3=e95	fell	-0.11
-3=edge	fell	0.11
-3=elle	laid	0.05
-3=em	home	-0.07	fell	0.21	whole	-0.12
-3=en	home	0.09	fell	-0.2	whole	-0.13
-3=enemy	fell	-0.06
-3=et	home	0.18	fell	-0.09	whole	0.06
-3=etait	fell	-0.12
-3=ete	lies	-0.06
-3=ethnic	laid	0.08	whole	0.15
-3=f	home	0.1	lies	0.06	whole	0.09
-3=f2	fell	-0.11
-3=f3	fell	0.06
-3=f308	laid	0.12	whole	0.05
-3=f324	fell	-0.07
-3=f9	whole	0.06
-3=facebook	fell	0.06
-3=famille	home	0.08	whole	0.12
-3=father	home	0.05
-3=feb	home	-0.05	fell	-0.08	laid	-0.05
-3=field	laid	0.22	whole	0.07
-3=film	fell	-0.1
-3=first	home	0.07
-3=fit	whole	-0.08
-3=five	laid	0.16
-3=for	home	0.07
-3=force	whole	-0.08
-3=former	fell	0.05	whole	0.05
-3=fosse	fell	0.09	laid	0.09	whole	0.09
-3=found	laid	-0.06	whole	-0.1
-3=francais	whole	-0.06
-3=french	whole	-0.09
-3=fresh	whole	0.08
-3=from	home	0.1	laid	-0.15	whole	-0.28
-3=gac	fell	-0.05	whole	0.06
-3=gai	fell	0.08	laid	-0.06	lies	0.07	whole	-0.1
-3=gan	fell	0.08	laid	-0.06	lies	0.06
-3=ganh	fell	-0.06	laid	0.11
-3=gao	fell	-0.06
-3=gap	fell	-0.07	whole	-0.05
-3=get	laid	-0.06
-3=ghe	fell	0.09	lies	-0.11	whole	-0.22
-3=ghi	laid	0.11	lies	-0.16	whole	0.11
-3=gi	home	0.05	fell	0.05	laid	-0.09	whole	0.11
-3=gia	home	-0.1	fell	-0.07	lies	0.07	whole	-0.07
-3=giai	laid	-0.08	lies	-0.05	whole	0.05
-3=giang	laid	0.05	whole	-0.06
-3=giao	whole	0.25
-3=giap	fell	0.05	lies	0.1	whole	0.11
-3=giau	laid	0.06	whole	0.1
-3=giay	fell	0.06	whole	0.17
-3=gieng	fell	-0.09	laid	-0.21	lies	-0.08	whole	-0.05
-3=gio	home	-0.08	laid	0.3	lies	0.05	whole	-0.06
-3=gioi	home	-0.05
-3=giong	home	-0.05
-3=giu	fell	-0.23	laid	-0.06	lies	0.06	whole	0.06
-3=giua	laid	0.17
-3=gium	lies	0.07	whole	-0.07
-3=giup	home	-0.08	fell	-0.06
-3=go	home	-0.15	fell	-0.05	whole	-0.24
-3=goc	home	0.08	fell	-0.28	laid	-0.15	lies	-0.2	whole	-0.16
-3=goi	home	-0.13	fell	0.19	laid	0.15	lies	-0.07
-3=grand	laid	0.07
-3=grandpa	fell	0.1	whole	0.13
-3=grave	home	-0.1
-3=graves	fell	0.13	laid	0.13
-3=green	fell	-0.05	laid	0.14	whole	0.08
-3=group	whole	0.09
-3=guc	fell	0.05	whole	0.1
-3=gui	home	0.13	laid	0.21	lies	0.05
-3=gun	fell	0.06
-3=h	fell	-0.05	laid	0.1	whole	0.21
-3=h1	whole	0.08
-3=ha	fell	0.09	laid	0.15	whole	0.27
-3=hai	home	0.13	fell	0.13	laid	0.12	lies	-0.14	whole	-0.08
-3=ham	fell	0.34	laid	-0.19	whole	-0.24
-3=han	fell	-0.11	laid	0.09
-3=hand	home	-0.06	fell	0.1
-3=hang	whole	-0.12
-3=hanh	home	0.1	lies	0.08	whole	-0.16
-3=hao	fell	0.08	whole	-0.13
-3=hap	lies	0.13
-3=hat	home	0.12	whole	-0.11
-3=hau	whole	-0.06
-3=have	lies	0.05	whole	-0.12
-3=hay	home	0.21	laid	0.11	whole	0.08
-3=he	home	0.05	fell	-0.15	lies	-0.08
-3=hello	laid	0.12
-3=her	fell	-0.11	lies	0.05	whole	0.08
-3=here	whole	-0.06
-3=het	home	-0.12	fell	-0.05	laid	-0.05	lies	0.08	whole	-0.12
-3=hi	fell	-0.21	laid	-0.1	whole	-0.32
-3=hien	home	-0.06	laid	-0.32	lies	0.36
-3=hiep	fell	0.08	lies	0.05
-3=hieu	home	0.11	fell	-0.08	laid	0.05	whole	-0.13
-3=hill	home	-0.07	fell	-0.06
-3=him	laid	0.07	lies	0.05	whole	0.1
-3=hinh	laid	-0.12
-3=his	home	0.14	fell	-0.21	whole	0.06
-3=hit	whole	-0.05
-3=ho	home	0.49	fell	0.1	laid	-0.09	lies	-0.08	whole	0.12
-3=hoa	home	-0.29	fell	0.14	laid	-0.13	lies	0.25	whole	-0.34
-3=hoai	laid	-0.07	lies	0.08	whole	-0.1
-3=hoang	fell	0.16	laid	-0.09	lies	-0.06	whole	0.38
-3=hoat	whole	-0.05
-3=hoc	home	-0.17	laid	0.05	whole	0.12
-3=hoe	fell	0.06	laid	0.05
-3=hoi	home	0.1	fell	-0.05	laid	-0.08	lies	-0.28	whole	-0.24
-3=hom	fell	0.24	laid	0.38	lies	0.07
-3=hon	home	0.05	lies	0.05	whole	0.05
-3=hong	fell	0.08
-3=hop	home	0.06	fell	-0.14	laid	0.08	lies	0.13	whole	-0.09
-3=horse	home	0.11
-3=hospital	laid	0.09	whole	0.11
-3=hs	fell	-0.07	whole	-0.07
-3=htx	home	-0.06	whole	-0.14
-3=hu	home	-0.1	fell	-0.05
-3=hua	home	0.05
-3=huan	home	-0.07	whole	-0.07
-3=hue	home	-0.09	whole	-0.14
-3=hung	home	-0.05	laid	-0.1	lies	0.25
-3=huong	home	-0.05	fell	-0.07	laid	0.12	lies	0.06	whole	-0.13
-3=husband	whole	-0.05
-3=huu	home	0.24	fell	-0.17	laid	0.21	lies	-0.05
-3=huy	home	0.06	fell	-0.05	laid	0.08	lies	-0.05
-3=huyen	home	-0.18	fell	-0.08	laid	0.09	lies	0.21	whole	-0.12
-3=huynh	fell	0.1	whole	0.12
-3=hy	home	-0.09	fell	0.1	laid	0.07	lies	-0.06
-3=i	home	0.09	fell	0.18	whole	-0.11
-3=ia	home	-0.06	laid	0.1	lies	0.14	whole	-0.13
-3=il	fell	0.18
-3=ils	fell	0.23	whole	0.11
-3=in	home	-0.11	fell	-0.13	laid	0.27	lies	-0.17	whole	-0.19
-3=inh	whole	-0.07
-3=is	home	0.06	fell	0.09	laid	-0.14	lies	-0.05	whole	0.1
-3=isn	laid	-0.08
-3=it	home	-0.14	fell	-0.07
-3=j	fell	-0.08
-3=january	whole	0.18
-3=july	fell	-0.12	whole	0.08
-3=june	fell	0.09	whole	-0.15
-3=k	whole	0.18
-3=kan	home	-0.09
-3=kbuor	home	0.07	whole	-0.05
-3=ke	home	0.16	laid	0.08	whole	0.12
-3=kem	home	0.1
-3=kenh	laid	-0.05	whole	-0.13
-3=keo	fell	-0.07	laid	-0.15	lies	-0.08
-3=ket	home	0.05	whole	-0.16
-3=keu	fell	0.23
-3=kha	home	-0.07
-3=khac	fell	0.06	laid	-0.14
-3=khach	fell	-0.06	lies	-0.05
-3=khai	home	0.26	fell	-0.09	whole	-0.08
-3=kham	fell	-0.08
-3=khang	home	-0.08	lies	-0.05
-3=khanh	home	0.05	fell	-0.09	laid	0.06	lies	0.1	whole	0.17
-3=khau	fell	-0.05
-3=khe	home	-0.06	fell	-0.05	laid	0.08	whole	-0.21
-3=khi	home	-0.07	laid	0.05	lies	0.14	whole	0.05
-3=khieng	fell	0.21	lies	-0.08	whole	0.12
-3=khmer	fell	0.08	whole	0.09
-3=kho	laid	0.08	lies	0.06	whole	-0.2
-3=khoa	home	-0.05
-3=khoai	fell	-0.1	whole	-0.06
-3=khoan	whole	0.09
-3=khoang	home	-0.05
-3=khoat	whole	0.05
-3=khoc	laid	0.12	whole	0.11
-3=khoi	home	-0.1	laid	-0.08
-3=khong	home	0.06	fell	-0.26	laid	-0.51	lies	-0.32	whole	-0.3
-3=khop	fell	0.1	whole	-0.05
-3=khu	home	-0.12	fell	0.09	laid	0.1	lies	0.06
-3=khuat	home	0.13	whole	0.06
-3=khuc	fell	-0.07
-3=khue	home	-0.1
-3=khuong	fell	-0.07	whole	0.14
-3=kia	home	-0.13	fell	0.12	laid	0.06	lies	-0.06
-3=kich	home	-0.11	fell	-0.13	laid	-0.09	lies	-0.05
-3=kiem	fell	0.06	whole	-0.08
-3=kien	home	-0.07	lies	-0.08
-3=kieu	home	0.09	laid	0.06	whole	0.12
-3=killed	fell	-0.05
-3=kim	lies	-0.11	whole	-0.18
-3=kinh	home	-0.05	fell	-0.15	laid	-0.25	lies	0.2
-3=kip	whole	0.05
-3=km	fell	0.05	whole	-0.09
-3=ko	home	0.05	fell	0.18	lies	-0.09
-3=kon	fell	-0.05
-3=krong	home	-0.07
-3=ksor	fell	0.12	whole	-0.08
-3=ky	home	0.07	lies	-0.11	whole	-0.09
-3=l	home	0.07	fell	0.09	whole	0.21
-3=la	fell	-0.08	laid	0.23	lies	-0.21	whole	-0.36
-3=lac	home	0.15	fell	0.25	lies	-0.11	whole	0.1
-3=lach	fell	0.07	lies	-0.06
-3=lai	home	-0.31	laid	-0.05	lies	0.07	whole	-0.19
-3=laid	laid	0.06	lies	0.11	whole	0.07
-3=lak	whole	-0.05
-3=lam	fell	-0.08	laid	0.09	whole	0.06
-3=lan	home	-0.21	laid	0.1	lies	-0.05
-3=lang	home	0.43	laid	-0.08	lies	0.23
-3=lanh	fell	0.06	laid	0.1
-3=lao	home	-0.06	fell	0.05	lies	-0.16	whole	-0.26
-3=lap	laid	0.08	lies	-0.23	whole	-0.24
-3=last	home	-0.06	whole	0.11
-3=lat	home	-0.05	lies	0.05	whole	0.06
-3=late	fell	-0.06
-3=lau	fell	0.14	lies	0.09	whole	-0.15
-3=lay	lies	-0.32	whole	0.16
-3=le	home	-0.19	laid	-0.24	lies	-0.14
-3=leader	home	0.06	whole	-0.13
-3=left	laid	-0.19	whole	-0.07
-3=len	home	0.11	fell	0.08	laid	0.17	lies	-0.12	whole	-0.15
-3=leo	laid	-0.06
-3=les	fell	-0.09	laid	-0.07	whole	-0.07
-3=let	lies	0.14	whole	0.12
-3=letter	fell	0.07
-3=leu	fell	0.11
-3=liaison	fell	0.12	whole	0.06
-3=lich	home	0.07	laid	-0.07	lies	0.12
-3=liem	whole	0.05
-3=lien	laid	0.18	lies	0.17
-3=liet	home	0.14	fell	0.09	laid	-0.05	lies	0.06
-3=lieu	home	0.09	whole	0.09
-3=lieutenant	home	-0.06
-3=lim	laid	-0.06	lies	-0.05
-3=line	fell	0.08
-3=linh	home	-0.08	fell	-0.14	laid	0.06	lies	0.14	whole	0.22
-3=lo	home	0.09	fell	0.05	laid	-0.11	lies	-0.17	whole	0.08
-3=loc	home	0.09	fell	0.23	laid	-0.15	lies	0.21	whole	0.1
-3=local	fell	-0.07
-3=loi	home	-0.05	fell	-0.08	laid	0.08	whole	-0.15
-3=lon	fell	-0.05	whole	0.12
-3=long	home	-0.05	fell	-0.07	laid	0.11	lies	0.06	whole	-0.07
-3=lop	fell	0.1
-3=lot	laid	0.09	whole	0.07
-3=ls	home	0.07	fell	0.09
-3=lu	home	-0.11	fell	0.28	laid	0.13	lies	0.38	whole	0.27
-3=lua	home	-0.05	laid	-0.11
-3=luc	home	0.06	fell	-0.12	laid	0.31	lies	-0.17
-3=lui	fell	0.09
-3=lung	fell	-0.08	laid	0.11	lies	-0.07
-3=luoc	home	0.06
-3=luom	home	-0.08	laid	-0.09	whole	0.07
-3=luon	fell	0.06	laid	0.12	whole	-0.06
-3=luong	home	0.16	fell	0.1	whole	0.06
-3=luu	home	-0.13	whole	0.08
-3=luy	laid	0.09
-3=ly	home	-0.21	laid	0.05	whole	-0.11
-3=m	laid	-0.16	lies	0.1
-3=m79	fell	-0.07
-3=ma	home	-0.14	fell	-0.3	laid	-0.16	lies	0.06
-3=mac	home	-0.1	laid	-0.1	whole	0.1
-3=mach	lies	0.05
-3=made	laid	0.05
-3=mai	home	0.06	fell	-0.16	laid	0.05	whole	0.33
-3=main	whole	0.05
-3=mam	fell	0.16	whole	0.11
-3=man	home	0.08	whole	0.07
-3=mang	home	-0.05	fell	-0.13	laid	0.1	lies	0.06
-3=manh	fell	-0.1
-3=mao	lies	-0.06
-3=map	home	0.09	fell	-0.05	laid	0.07	whole	-0.16
-3=marines	whole	-0.06
-3=martyrs	laid	0.08	whole	0.05
-3=mass	whole	-0.06
-3=mat	fell	0.07	laid	-0.32	lies	0.3	whole	-0.09
-3=mau	home	0.13	fell	-0.05	laid	0.05	whole	0.09
-3=may	home	0.11	fell	0.28	lies	-0.08	whole	0.05
-3=maybe	home	0.11	fell	-0.11
-3=me	home	0.28	fell	0.19	laid	-0.12	lies	-0.08	whole	0.22
-3=meme	laid	0.05
-3=men	home	0.08
-3=mep	fell	0.1	laid	0.09
-3=mia	laid	-0.06
-3=mien	lies	-0.05	whole	-0.06
-3=mieng	fell	0.07	laid	0.05	whole	-0.05
-3=mieu	lies	-0.05
-3=min	fell	0.05	laid	-0.2	whole	-0.11
-3=mine	fell	-0.06
-3=minh	home	-0.1	fell	-0.15	lies	0.31
-3=mis	fell	0.06	whole	0.06
-3=mo	home	0.08	laid	-0.05	lies	-0.13	whole	-0.06
-3=moc	fell	-0.08
-3=moi	fell	0.29	laid	-0.05	whole	0.1
-3=mon	fell	0.18
-3=mong	fell	0.19	laid	-0.05	lies	-0.06	whole	0.1
-3=mooc	home	-0.05
-3=mot	fell	-0.07	laid	0.3	lies	-0.05	whole	0.16
-3=mother	home	0.11
-3=mr	fell	-0.06
-3=mu	fell	-0.07
-3=mua	fell	0.07	laid	-0.05	lies	-0.1
-3=muc	fell	0.07	laid	-0.05	whole	-0.12
-3=mui	lies	0.06
-3=mung	fell	-0.2	whole	0.09
-3=muoi	home	-0.09	fell	-0.1	whole	-0.08
-3=muon	laid	-0.12	lies	-0.25
-3=muong	home	-0.05	fell	0.11	laid	0.08	lies	-0.05	whole	-0.15
-3=muu	fell	-0.06
-3=my	fell	0.16	laid	0.28	lies	-0.06
-3=na	home	-0.16	fell	-0.1
-3=nam	home	0.19	fell	-0.11	laid	-0.5	lies	0.23	whole	-0.07
-3=name	fell	0.17	whole	0.06
-3=named	home	0.11	fell	-0.06	whole	0.05
-3=nang	fell	0.21	whole	0.2
-3=nao	laid	-0.06	whole	0.07
-3=nap	home	0.08
-3=nau	fell	0.1
-3=nay	fell	-0.13	lies	0.33	whole	0.08
-3=ne	home	0.06	whole	0.07
-3=near	fell	-0.05
-3=nem	whole	0.05
-3=nen	home	0.05	fell	-0.1	lies	0.14	whole	0.06
-3=net	home	0.11	whole	0.06
-3=neu	whole	-0.15
-3=ng	home	0.19	whole	0.05
-3=nga	home	-0.05	fell	-0.16	whole	0.17
-3=ngang	fell	-0.05	whole	-0.07
-3=ngay	home	0.18	fell	0.07	laid	0.22	whole	-0.28
-3=nghe	lies	0.15	whole	0.17
-3=nghi	home	-0.06	lies	-0.12	whole	-0.16
-3=nghia	home	0.24	laid	-0.13	whole	-0.05
-3=nghiem	home	-0.05
-3=ngo	home	-0.23	laid	0.11	lies	0.2	whole	-0.06
-3=ngoai	home	0.09	laid	0.05	whole	0.27
-3=ngoan	home	0.05	lies	0.06
-3=ngoi	fell	0.15	lies	0.14
-3=ngu	home	0.06	fell	0.23	lies	-0.05	whole	0.1
-3=ngua	home	0.08	whole	-0.05
-3=nguc	laid	-0.05
-3=ngung	fell	-0.06	whole	-0.12
-3=nguoc	fell	0.12	laid	-0.06
-3=nguoi	fell	0.26	laid	-0.1	lies	0.15	whole	0.11
-3=nguu	home	0.11
-3=nguyen	home	-0.17	fell	0.2	laid	-0.26	lies	0.13	whole	0.37
-3=nha	laid	-0.2	lies	0.09	whole	-0.15
-3=nham	home	-0.1	laid	-0.15	lies	0.06	whole	-0.06
-3=nhan	home	-0.19	fell	0.1	lies	0.06	whole	-0.09
-3=nhanh	home	0.08	fell	0.08	whole	0.07
-3=nhap	whole	-0.14
-3=nhat	home	-0.19	fell	-0.07
-3=nhau	whole	-0.11
-3=nhi	fell	-0.22	whole	0.15
-3=nhien	lies	-0.08
-3=nhieu	home	-0.05	fell	-0.06	laid	0.1	lies	-0.07	whole	0.05
-3=nhin	laid	-0.13
-3=nho	fell	-0.18	laid	-0.11	lies	0.1	whole	0.15
-3=nhom	home	0.13	fell	-0.15	whole	0.06
-3=nhon	lies	0.13	whole	-0.08
-3=nhong	laid	0.12	whole	0.13
-3=nhu	home	0.08	whole	-0.16
-3=nhung	home	-0.31	fell	0.08	laid	-0.05	lies	0.05	whole	-0.23
-3=nhut	home	-0.11
-3=ni	fell	-0.07
-3=nia	fell	-0.05
-3=nien	home	-0.07	fell	-0.08	whole	-0.06
-3=night	fell	0.11
-3=nineteen	home	0.08	laid	0.14	whole	0.05
-3=ninh	home	-0.18	laid	0.07	whole	-0.06
-3=nn	home	0.05	whole	-0.05
-3=no	home	0.13	fell	0.14	laid	-0.07	lies	0.07	whole	0.16
-3=noi	home	0.22	fell	0.16	lies	0.11	whole	0.1
-3=non	laid	0.08
-3=nong	home	-0.07	fell	-0.06	whole	0.09
-3=nord	whole	-0.07
-3=north	home	-0.1	fell	0.13	laid	0.17	whole	0.08
-3=not	fell	0.07	whole	0.05
-3=nov	fell	0.05	laid	-0.05	whole	-0.05
-3=now	whole	-0.05
-3=nt	lies	0.08
-3=ntls	laid	-0.11	lies	-0.22	whole	-0.2
-3=nu	home	-0.16	fell	-0.07	lies	0.11	whole	0.1
-3=nua	fell	-0.1	laid	-0.1	whole	0.1
-3=nui	fell	-0.07	lies	0.15
-3=nung	laid	0.05	whole	0.11
-3=nuoc	fell	0.18	laid	-0.07	lies	0.14	whole	0.13
-3=nuoi	fell	0.06	laid	-0.06
-3=nuong	whole	-0.05
-3=nva	fell	0.07	laid	-0.07	lies	-0.06
-3=o	home	-0.12	fell	0.11	laid	-0.07	whole	-0.78
-3=oai	laid	0.08
-3=of	home	-0.05	fell	0.11	lies	0.09	whole	0.1
-3=off	fell	0.17	whole	-0.1
-3=oi	lies	0.05	whole	0.12
-3=old	laid	-0.08	lies	0.12
-3=om	fell	0.13	laid	0.07
-3=on	laid	0.2
-3=oncle	home	0.06
-3=one	fell	0.09	lies	-0.06	whole	0.19
-3=ong	home	0.13	fell	-0.2	laid	0.23	lies	-0.15	whole	-0.18
-3=only	fell	0.06	whole	0.05
-3=ont	fell	-0.07	lies	-0.05
-3=or	lies	0.14	whole	-0.1
-3=others	home	-0.08
-3=ou	home	0.07	fell	-0.07
-3=our	fell	0.12	whole	0.06
-3=over	whole	-0.11
-3=own	home	0.11	fell	-0.05	whole	0.05
-3=owner	fell	0.07	laid	-0.06
-3=p	home	0.06	whole	0.1
-3=pao	laid	0.06
-3=par	fell	-0.05
-3=pas	laid	-0.05
-3=pek	whole	-0.1
-3=pha	home	-0.05	fell	0.07	whole	-0.07
-3=phai	home	0.09	fell	-0.15	laid	-0.08	whole	-0.22
-3=pham	fell	0.13	laid	-0.05	lies	0.06	whole	0.1
-3=phan	home	-0.28	fell	-0.27	lies	-0.22
-3=phanh	laid	-0.06
-3=phao	home	0.15	fell	0.08	lies	-0.06
-3=phap	fell	0.19	laid	-0.11	whole	0.13
-3=phat	fell	0.17	whole	-0.07
-3=phau	fell	-0.16	laid	-0.11	whole	-0.17
-3=phe	home	0.05	fell	-0.07	lies	-0.05	whole	-0.11
-3=phi	fell	0.06	whole	0.13
-3=phia	fell	-0.25	laid	-0.18	whole	-0.05
-3=phien	lies	0.13
-3=phin	whole	0.05
-3=pho	fell	-0.1	laid	-0.07	lies	-0.06	whole	-0.11
-3=phoi	laid	-0.05
-3=phol	home	0.05
-3=phong	home	-0.14	fell	-0.15	laid	-0.07	lies	0.18
-3=phu	home	-0.05	fell	-0.18	laid	0.12
-3=phuc	home	0.29	fell	-0.15	lies	0.08	whole	0.1
-3=phum	fell	-0.14	lies	0.12	whole	-0.15
-3=phung	home	-0.11	laid	0.08
-3=phuoc	home	-0.18	fell	-0.1	lies	-0.1	whole	-0.07
-3=phuong	home	-0.06	fell	-0.1	lies	-0.05	whole	-0.14
-3=place	whole	-0.18
-3=plain	fell	-0.07
-3=plei	laid	-0.13
-3=po	fell	0.1	laid	-0.07	whole	0.05
-3=pol	fell	-0.06
-3=pon	home	0.09
-3=post	fell	0.11	whole	0.05
-3=pot	whole	-0.15
-3=pour	fell	-0.05
-3=prong	laid	-0.05
-3=pushed	laid	0.06	whole	-0.05
-3=put	whole	-0.08
-3=qu	laid	-0.09	whole	0.12
-3=qua	fell	-0.21	whole	-0.21
-3=quach	whole	-0.08
-3=quan	home	0.05	fell	-0.11	laid	0.07	whole	-0.09
-3=quang	home	0.06	fell	0.08	laid	-0.09	lies	-0.15	whole	0.26
-3=quao	fell	0.05
-3=quay	whole	-0.05
-3=que	home	0.33	fell	0.31	lies	0.29	whole	-0.4
-3=quen	home	0.07	fell	-0.07	whole	0.06
-3=question	fell	0.12	whole	0.1
-3=quet	lies	0.07
-3=qui	lies	0.14
-3=quoc	fell	0.17	lies	0.13
-3=quoi	fell	0.12	lies	0.07	whole	0.05
-3=quy	home	0.18	fell	0.15	laid	-0.08	lies	0.1
-3=quyen	fell	-0.06	whole	-0.06
-3=quynh	home	0.1	fell	-0.07
-3=quyt	whole	-0.07
-3=ra	lies	0.15	whole	0.36
-3=rach	fell	-0.19	lies	0.1
-3=rai	whole	-0.12
-3=rang	fell	0.09	lies	-0.13
-3=ranh	laid	-0.05
-3=rao	fell	-0.13	whole	0.14
-3=rar	fell	-0.11
-3=rat	laid	-0.11
-3=rau	whole	0.05
-3=ray	fell	-0.15	laid	0.15	lies	-0.08	whole	0.07
-3=re	fell	0.18	laid	-0.07	whole	0.1
-3=regiment	fell	0.14	laid	-0.1	whole	-0.11
-3=releve	fell	0.07
-3=ren	home	0.05	fell	-0.08
-3=reo	home	0.05
-3=report	fell	-0.1
-3=ret	laid	0.08
-3=retired	whole	0.05
-3=ridge	fell	-0.06
-3=rien	fell	0.08	laid	0.05	whole	0.09
-3=rieng	laid	-0.06	lies	0.1
-3=riep	lies	0.05
-3=right	laid	0.09
-3=rin	laid	0.09	lies	0.09	whole	0.07
-3=rinh	fell	-0.08
-3=ro	home	0.14	fell	-0.15	laid	0.09	lies	-0.05
-3=road	fell	-0.07	laid	-0.05	whole	-0.06
-3=roc	whole	0.11
-3=roi	fell	-0.17	laid	0.17	lies	0.15	whole	-0.08
-3=ron	whole	0.05
-3=rong	lies	0.13
-3=rot	fell	-0.06	whole	-0.05
-3=route	fell	0.09	laid	-0.05	whole	-0.07
-3=row	whole	0.08
-3=royal	fell	0.1
-3=rua	lies	0.05	whole	-0.09
-3=rubber	whole	-0.08
-3=rung	fell	-0.09	lies	-0.06	whole	0.13
-3=ruong	fell	0.16	laid	0.18	whole	-0.06
-3=rut	fell	0.06	whole	0.15
-3=s	home	-0.11	fell	-0.11	lies	-0.06
-3=sa	fell	-0.07	laid	-0.07	lies	-0.05	whole	-0.15
-3=sac	fell	-0.08	laid	0.07
-3=sach	fell	-0.12	lies	-0.06	whole	-0.12
-3=sai	fell	0.13	whole	0.06
-3=said	fell	0.09	laid	-0.1	whole	0.1
-3=sam	lies	-0.05	whole	0.19
-3=same	fell	0.05	whole	0.05
-3=sang	laid	0.06	lies	-0.06	whole	-0.16
-3=sanh	home	0.07	fell	-0.09	lies	-0.06	whole	-0.31
-3=sap	lies	-0.05
-3=sapper	whole	0.07
-3=sarin	fell	0.05	whole	0.11
-3=sat	fell	0.08	laid	-0.11	lies	-0.05	whole	0.12
-3=sau	fell	0.42	laid	-0.22	whole	0.05
-3=say	fell	-0.09	laid	-0.09
-3=school	fell	0.08	whole	0.05
-3=se	home	0.1	fell	-0.07	lies	-0.14
-3=second	fell	-0.05	laid	0.08	whole	0.09
-3=sen	home	0.08	whole	0.07
-3=seo	home	-0.08	whole	-0.2
-3=september	whole	0.18
-3=set	fell	-0.08
-3=she	lies	0.05
-3=shot	fell	0.1	laid	0.12
-3=si	home	-0.14	fell	0.12	laid	0.17	lies	0.12
-3=side	laid	-0.06
-3=signed	fell	-0.05
-3=sinh	home	0.24	fell	-0.08	whole	0.14
-3=siu	home	-0.06	whole	-0.05
-3=six	fell	-0.05	laid	0.06	whole	0.06
-3=small	fell	0.09	whole	0.18
-3=sn	fell	0.08	whole	0.15
-3=so	fell	-0.35	laid	0.36	lies	-0.22	whole	-0.18
-3=soc	home	0.05	fell	0.06	laid	0.2	whole	0.1
-3=soi	fell	0.05	whole	-0.05
-3=soldier	whole	0.05
-3=soldiers	fell	0.05
-3=som	laid	0.31	whole	0.11
-3=some	fell	0.12	whole	0.1
-3=something	whole	0.08
-3=son	fell	0.12	laid	0.21	whole	-0.1
-3=song	home	0.09	fell	-0.2	laid	0.09	lies	-0.31	whole	0.22
-3=sot	home	-0.08	fell	0.11	laid	0.13	lies	-0.08
-3=sous	fell	0.08	laid	0.13
-3=south	lies	0.11	whole	0.1
-3=stele	laid	0.07	whole	-0.05
-3=stone	whole	0.13
-3=su	home	-0.05	laid	-0.17	lies	0.12
-3=sua	fell	0.05	laid	-0.07	whole	0.07
-3=subject	fell	-0.1
-3=suc	home	-0.1
-3=suis	laid	0.05
-3=sung	home	0.1	fell	0.13	lies	-0.05
-3=suoi	laid	-0.2	lies	-0.1	whole	-0.14
-3=suon	laid	0.1	whole	-0.07
-3=sur	fell	-0.06	laid	0.11
-3=suu	home	0.1	fell	0.05	whole	0.22
-3=svay	fell	0.09	laid	-0.06
-3=sy	home	-0.05	laid	0.19	lies	0.06	whole	-0.1
-3=t	home	0.13	laid	0.11	whole	-0.05
-3=ta	lies	-0.06	whole	0.07
-3=tac	home	0.13	whole	0.06
-3=tai	home	0.1	laid	0.12
-3=taluy	whole	0.09
-3=tam	home	0.14	fell	0.06	laid	0.08	lies	0.05	whole	0.27
-3=tan	fell	0.08	whole	0.06
-3=tang	home	0.07	fell	0.22	laid	0.22	lies	0.07	whole	0.2
-3=tank	whole	0.14
-3=tao	laid	0.1	lies	0.07	whole	0.07
-3=tap	home	-0.05	fell	-0.06	laid	-0.07	lies	-0.13	whole	-0.16
-3=tat	fell	0.21	whole	-0.06
-3=tau	laid	-0.07	whole	0.2
-3=tay	fell	0.09	laid	-0.07	whole	0.05
-3=te	home	-0.11
-3=team	whole	0.11
-3=tell	laid	-0.06
-3=ten	home	-0.22	laid	0.12	lies	-0.26	whole	-0.07
-3=tet	fell	0.07
-3=tha	lies	-0.08	whole	-0.14
-3=thac	home	-0.07	whole	0.11
-3=thach	fell	-0.13	whole	-0.09
-3=thai	home	-0.17	laid	0.05	lies	-0.08	whole	0.2
-3=tham	fell	-0.11	laid	-0.09	lies	0.06	whole	0.27
-3=than	home	-0.18	fell	0.22	lies	-0.05	whole	0.08
-3=thang	home	0.12	fell	-0.32	laid	0.22	lies	-0.14	whole	0.16
-3=thanh	home	0.28	fell	-0.05	laid	0.18	lies	-0.09	whole	0.21
-3=thao	fell	0.16	laid	-0.07
-3=thap	whole	-0.12
-3=that	home	-0.08	fell	0.2	laid	-0.05	lies	-0.08	whole	0.14
-3=thay	home	0.19	fell	-0.23	lies	-0.1	whole	0.08
-3=the	home	-0.22	fell	0.21
-3=their	laid	0.08	whole	-0.07
-3=them	whole	0.11
-3=theo	fell	0.06	laid	-0.2	lies	0.31
-3=there	laid	-0.11	lies	0.19
-3=they	fell	0.09	laid	0.07	lies	0.09	whole	0.12
-3=thi	home	0.29	fell	0.16	laid	0.29	lies	0.09	whole	-0.12
-3=thia	fell	0.08	whole	-0.07
-3=thien	home	0.11	fell	-0.1	lies	-0.07	whole	0.12
-3=thiep	whole	0.12
-3=thiet	whole	-0.05
-3=thieu	fell	-0.07	laid	-0.07
-3=thin	fell	0.08	lies	-0.07
-3=thinh	laid	-0.12
-3=this	fell	0.07	whole	0.05
-3=tho	home	-0.07	fell	-0.07	laid	0.14	lies	0.05	whole	0.1
-3=thoa	home	0.07	fell	-0.05	whole	-0.08
-3=thoai	whole	-0.06
-3=thoat	whole	-0.12
-3=thoi	home	-0.07
-3=thom	fell	-0.08
-3=thon	home	0.11	fell	-0.05	laid	-0.06	whole	-0.21
-3=thong	laid	-0.05
-3=thot	laid	0.08
-3=thu	home	-0.2	fell	0.23	laid	-0.34	lies	-0.05	whole	0.08
-3=thua	fell	-0.07	lies	0.09	whole	-0.11
-3=thuan	home	-0.06	laid	-0.05
-3=thuat	lies	0.07
-3=thuc	fell	-0.16	lies	0.31
-3=thung	fell	-0.05
-3=thuoc	lies	-0.1	whole	-0.08
-3=thuong	home	-0.14	laid	0.21	lies	-0.12	whole	0.19
-3=thuy	home	-0.14	fell	0.11	laid	-0.09	whole	0.1
-3=ti	fell	-0.07
-3=tich	fell	0.05
-3=tien	fell	-0.22	lies	0.21
-3=tieng	laid	0.09	whole	0.06
-3=tiep	home	0.08	fell	-0.11	whole	-0.11
-3=tieu	lies	0.08	whole	0.22
-3=tim	home	-0.17	laid	0.21	lies	-0.12
-3=tin	home	-0.07	fell	-0.22	laid	-0.06	lies	0.09	whole	-0.05
-3=tinh	home	-0.1	fell	0.13	lies	0.11	whole	-0.19
-3=tnxp	home	0.11	whole	0.06
-3=to	home	0.08	fell	-0.06	laid	-0.09	lies	-0.07	whole	-0.07
-3=toa	fell	-0.1	lies	0.1	whole	-0.12
-3=toai	laid	-0.05	whole	-0.09
-3=toan	home	0.05	fell	-0.14	laid	0.05	lies	0.12	whole	0.06
-3=toc	home	0.11	fell	-0.13	laid	-0.05	whole	0.13
-3=toi	home	-0.28	fell	0.14	laid	0.09	lies	-0.1
-3=tombe	laid	-0.08
-3=ton	home	0.2	fell	-0.07	lies	0.1
-3=tong	home	0.08	lies	-0.06
-3=took	laid	0.11	lies	0.06
-3=toujours	whole	-0.07
-3=tra	home	-0.07	fell	0.06	lies	0.06
-3=trac	home	-0.09
-3=trach	whole	-0.05
-3=trai	fell	-0.25	lies	0.08	whole	-0.11
-3=trail	fell	-0.07	whole	0.06
-3=tram	fell	0.08	laid	0.14	lies	-0.2	whole	-0.15
-3=tran	fell	0.09	laid	-0.22	lies	0.12	whole	0.06
-3=trang	fell	-0.18	laid	-0.18	lies	-0.2	whole	-0.15
-3=tranh	fell	0.08	laid	0.09	whole	0.12
-3=tre	fell	-0.09	laid	-0.05	lies	-0.06
-3=tren	home	-0.07	fell	-0.11	lies	-0.26	whole	-0.24
-3=treng	home	-0.08	fell	0.16
-3=treo	fell	0.06	laid	-0.05	whole	0.06
-3=tri	fell	0.05	laid	0.13	lies	-0.11	whole	0.18
-3=trich	lies	0.06
-3=trieu	home	-0.05	fell	-0.08	lies	-0.05	whole	-0.18
-3=trinh	home	0.1	fell	-0.17	lies	-0.05	whole	0.25
-3=tro	lies	0.08
-3=troi	whole	-0.06
-3=trom	laid	0.05	lies	0.06
-3=tron	laid	-0.06	whole	-0.05
-3=trong	home	0.13	laid	-0.12	lies	0.11	whole	-0.17
-3=tru	home	-0.13	laid	-0.15
-3=truc	fell	0.2
-3=truck	fell	0.07
-3=trung	home	0.2	fell	0.08	laid	-0.13	whole	0.13
-3=truoc	fell	-0.28	laid	0.15	lies	-0.16	whole	0.44
-3=truong	home	-0.4	fell	0.06	laid	-0.13	lies	-0.07	whole	0.13
-3=truyen	home	-0.05
-3=tu	fell	-0.19	laid	-0.28	lies	0.26	whole	-0.39
-3=tua	home	-0.05
-3=tuan	home	0.09	fell	0.14
-3=tuat	fell	-0.13	lies	0.08
-3=tuc	fell	-0.07	laid	-0.05
-3=tue	fell	0.06	whole	0.05
-3=tui	home	0.19	fell	0.14	laid	-0.05	lies	0.17	whole	-0.15
-3=tuoi	home	0.06	fell	-0.14	lies	-0.14
-3=tuong	laid	0.08
-3=tuu	fell	-0.12
-3=tuyen	fell	-0.08	lies	-0.05	whole	0.05
-3=two	home	-0.08	fell	-0.16	laid	0.13	whole	0.08
-3=ty	whole	-0.23
-3=u	home	0.07	laid	0.05	whole	-0.06
-3=uc	fell	0.06	laid	0.13
-3=ui	laid	0.09
-3=un	fell	-0.06
-3=uncle	home	0.09	whole	0.13
-3=under	laid	0.06
-3=une	home	-0.09	fell	-0.13	laid	0.1	lies	0.12	whole	-0.09
-3=ung	home	0.06
-3=unit	laid	-0.1	whole	-0.06
-3=us	lies	0.17
-3=ut	fell	-0.11	laid	-0.05	lies	0.06	whole	-0.14
-3=uy	home	0.05	lies	0.08
-3=va	laid	-0.06	lies	-0.09	whole	0.06
-3=vac	fell	0.13	whole	0.06
-3=vai	fell	-0.07	whole	-0.05
-3=valley	fell	0.07
-3=vam	fell	-0.13	laid	-0.07	whole	-0.1
-3=van	home	-0.09	fell	0.19	laid	-0.07	lies	0.07	whole	0.26
-3=vang	home	-0.06
-3=vao	fell	-0.11	laid	0.08	lies	-0.11	whole	-0.09
-3=vat	fell	0.07	lies	-0.05
-3=vay	home	0.08	whole	-0.11
-3=vc	fell	0.13	laid	0.13	whole	-0.05
-3=ve	home	-0.05	laid	-0.05	lies	0.12	whole	0.05
-3=ven	home	-0.11	laid	0.05
-3=vet	laid	-0.09	whole	-0.15
-3=vi	home	0.13	fell	-0.22	laid	-0.31	lies	0.11
-3=vien	home	-0.18	whole	-0.19
-3=viet	fell	0.16	laid	0.35	whole	0.56
-3=village	home	-0.09
-3=vinh	home	-0.22	fell	-0.16	laid	-0.19	lies	-0.05	whole	-0.18
-3=vo	home	-0.14	fell	-0.18	laid	0.2	lies	0.16	whole	0.16
-3=voi	home	0.14	fell	0.12	laid	0.12	lies	0.12	whole	0.08
-3=vong	home	-0.06	fell	-0.05	laid	0.08	whole	-0.12
-3=vot	fell	-0.06	laid	0.05	lies	-0.23	whole	-0.11
-3=vu	home	-0.27	fell	-0.1	laid	0.1	lies	0.14	whole	0.12
-3=vua	fell	-0.16	laid	0.11	lies	0.1	whole	-0.1
-3=vuc	laid	0.07	lies	0.06	whole	-0.11
-3=vui	fell	-0.08	laid	0.15
-3=vung	fell	0.07	whole	-0.13
-3=vuon	fell	-0.09	laid	-0.14	whole	-0.1
-3=vuong	fell	-0.25	laid	-0.06
-3=vuot	whole	0.08
-3=vy	laid	-0.05	whole	0.05
-3=walked	whole	0.05
-3=wall	laid	-0.07
-3=was	home	0.07	fell	-0.13	laid	-0.12	whole	0.35
-3=wat	fell	-0.07	laid	0.15	whole	-0.1
-3=we	fell	0.26	laid	-0.1	lies	-0.08	whole	0.4
-3=went	whole	0.15
-3=were	home	0.11	laid	-0.08	whole	0.13
-3=what	fell	0.2
-3=when	fell	0.1	laid	-0.05	whole	0.09
-3=who	fell	0.09	laid	0.1
-3=wife	home	0.1	whole	0.05
-3=with	home	0.05	laid	-0.11
-3=x	home	0.11	whole	-0.08
-3=xa	home	-0.11	fell	0.1	laid	0.11	whole	-0.61
-3=xac	home	-0.15	fell	-0.08	laid	0.06	whole	0.12
-3=xang	laid	0.07
-3=xay	fell	0.13	laid	-0.05
-3=xe	fell	0.08	laid	-0.08	lies	0.05	whole	0.2
-3=xem	laid	-0.06	lies	0.22	whole	-0.1
-3=xen	lies	0.11
-3=xeng	laid	0.09	whole	0.1
-3=xep	laid	0.25	whole	0.17
-3=xi	fell	0.05
-3=xich	lies	-0.09
-3=xieng	whole	-0.08
-3=xieu	whole	-0.05
-3=xin	lies	-0.05
-3=xoai	fell	-0.14	lies	-0.09
-3=xom	fell	-0.09	laid	-0.06	whole	-0.07
-3=xong	fell	-0.06
-3=xua	home	-0.05
-3=xuan	home	-0.26	lies	-0.05	whole	0.16
-3=xung	fell	0.1	lies	0.12	whole	0.06
-3=xuong	home	0.12	fell	-0.15	laid	0.26	lies	0.06
-3=xuyen	whole	0.09
-3=y	home	0.12	lies	-0.24	whole	0.25
-3=yen	laid	-0.08	lies	0.05	whole	0.16
-3=your	home	0.11	whole	0.08
after martyr	home	1.34	fell	0.1	laid	-0.19	lies	0.15	whole	0.15
after other	home	-0.41	fell	-0.12	laid	-0.2	lies	-0.1	whole	-0.27
after teller	home	-1.7	fell	-0.21	laid	-0.23	lies	-0.24	whole	-0.16
ahead of martyr	home	-0.45	fell	-0.06	laid	-0.54	lies	0.5	whole	-0.13
ahead of other	fell	0.08	lies	0.08
ahead of teller	home	-0.48	fell	-0.24	laid	-0.5	lies	-0.1
before !	fell	0.16	whole	0.12
before "	home	-0.25	laid	0.21	whole	0.07
before '	home	0.08	fell	-0.21	laid	0.09	lies	0.14	whole	-0.16
before (	home	-0.06	fell	-0.18	laid	-0.19	lies	-0.21	whole	0.07
before )	home	-0.22	fell	-0.46	laid	-0.12	lies	-0.21	whole	-0.16
before +	lies	-0.05
before ,	home	-0.4	fell	-0.31	laid	-0.67	lies	-0.64	whole	-0.38
before -	home	-0.18	fell	-0.3	laid	-0.17	lies	-0.08	whole	-0.06
before .	home	-0.18	laid	-0.47	lies	-0.44	whole	-0.55
before /	fell	-0.13	laid	0.05	lies	-0.07	whole	0.16
before :	home	-0.25	laid	-0.22	lies	-0.19	whole	0.66
before ;	home	-0.17	fell	-0.19	laid	-0.05	lies	-0.09	whole	-0.11
before =	home	-0.05	fell	-0.06	laid	0.08	whole	0.08
before ?	home	0.08	fell	0.12	laid	-0.17	lies	0.14	whole	0.05
before ]	whole	0.06
before blank	home	-0.41	fell	-0.23	laid	-0.4	lies	-0.52	whole	-0.45
before line	fell	-0.3	laid	-0.2	lies	-0.11	whole	-0.55
before |	home	0.05	fell	-0.34	laid	0.48	lies	-0.07	whole	0.32
before «	home	0.12	whole	0.05
before »	fell	-0.05
before –	home	-0.09	fell	0.32	laid	-0.25	whole	0.32
before “	home	-0.12	fell	-0.06
before ”	home	-0.09	fell	0.07
before:again	home	-0.4	fell	-0.1	laid	0.14	lies	0.1	whole	0.24
before:again:0	fell	0.13	laid	-0.08	lies	0.23
before:again:1	home	0.06	fell	-0.48	laid	0.28	whole	0.07
before:again:12	home	-0.24	fell	0.31	laid	-0.29	lies	-0.23	whole	0.1
before:again:2	fell	-0.11	laid	0.38	lies	-0.14	whole	0.24
before:again:5	home	-0.14	fell	0.15	laid	-0.23	lies	0.13	whole	-0.19
before:again:far	home	-0.08	fell	-0.1	laid	0.08	lies	0.1
before:alive	home	-0.17	fell	-0.19	laid	0.22	whole	0.07
before:alive:0	home	0.17	fell	-0.29	laid	-0.06	lies	0.25	whole	0.09
before:alive:1	home	-0.06	fell	0.44	lies	-0.09	whole	0.05
before:alive:12	home	-0.06	fell	-0.2	laid	-0.08	whole	-0.06
before:alive:2	home	-0.17	fell	0.07	laid	0.27	whole	0.2
before:alive:5	home	-0.1	fell	-0.19	laid	-0.1	lies	-0.1	whole	-0.19
before:alive:far	home	0.05	laid	0.14
before:at	home	-0.08	whole	-0.13
before:at:0	home	0.05	fell	0.29	laid	0.26	lies	-0.14	whole	0.31
before:at:1	home	0.18	fell	0.11	laid	0.21	lies	0.19	whole	-0.21
before:at:12	home	-0.15	fell	-0.14	laid	-0.35	lies	-0.19
before:at:2	home	-0.27	fell	0.05	lies	0.22	whole	-0.07
before:at:5	home	0.11	fell	-0.22	laid	-0.22	whole	-0.24
before:at:far	fell	-0.11	laid	0.13	lies	-0.1	whole	0.11
before:battle	home	-0.18	fell	0.07	laid	-0.36	lies	0.07	whole	0.24
before:battle:0	home	-0.3	laid	0.11	lies	-0.1	whole	0.31
before:battle:1	fell	0.08	laid	-0.19	whole	0.22
before:battle:12	lies	0.18
before:battle:2	home	0.07	fell	0.05
before:battle:5	fell	0.2	laid	-0.19	lies	-0.16	whole	-0.27
before:battle:far	fell	-0.32	laid	-0.07	lies	0.13	whole	0.06
before:born	home	0.39	fell	0.17	laid	-0.22	lies	-0.05	whole	0.1
before:born:0	home	-0.25	fell	0.11	whole	0.09
before:born:1	home	0.15	lies	0.12	whole	0.09
before:born:12	home	0.2	laid	-0.08	lies	-0.1	whole	-0.2
before:born:2	home	0.06	lies	-0.07	whole	0.29
before:born:5	home	0.22	whole	-0.18
before:born:far	laid	-0.05	lies	0.08
before:bury	home	-0.71	fell	-0.77	laid	0.81	whole	-0.2
before:bury:0	fell	-0.32	laid	0.35	whole	0.31
before:bury:1	fell	-0.13	laid	0.2	lies	0.17	whole	-0.08
before:bury:12	home	-0.05	fell	-0.19	lies	-0.13	whole	-0.19
before:bury:2	home	-0.6	laid	0.14
before:bury:5	home	-0.07	laid	0.25	lies	-0.1	whole	-0.2
before:bury:far	fell	-0.1	laid	-0.12	lies	0.06
before:capture	fell	-0.15	laid	-0.09	lies	-0.12	whole	0.22
before:capture:0	fell	-0.07
before:capture:1	fell	-0.14	laid	-0.14	whole	-0.05
before:capture:12	home	-0.09	whole	0.21
before:capture:2	laid	-0.07
before:capture:5	home	0.11	fell	0.13	lies	-0.06	whole	0.08
before:capture:far	fell	-0.08
before:contact	home	-0.25	fell	-0.18	laid	-0.32	lies	-0.11	whole	0.08
before:contact:0	fell	-0.17	laid	0.2	lies	-0.11	whole	-0.07
before:contact:1	fell	-0.08	lies	0.25	whole	0.13
before:contact:12	fell	0.24	laid	-0.5	lies	-0.26	whole	-0.1
before:contact:2	home	-0.09	fell	0.14	lies	-0.1
before:contact:5	fell	-0.16	whole	0.07
before:contact:far	home	-0.14	fell	-0.15	laid	0.08	lies	0.07	whole	0.07
before:day	home	-0.12	fell	0.18	laid	-0.06
before:day 1	home	0.13	fell	0.08	laid	-0.16	lies	0.23	whole	0.25
before:day 12	home	-0.35	fell	0.06	laid	-0.26	lies	0.18
before:day 2	home	0.08	fell	-0.05	lies	-0.06	whole	-0.07
before:day 5	home	-0.09	fell	-0.05	laid	0.17	lies	0.08	whole	-0.06
before:day far	home	0.11	fell	0.14	laid	0.18	lies	-0.39
before:died	home	-0.35	laid	-0.13	whole	-0.08
before:died:0	home	0.19	fell	-0.23	laid	-0.14	lies	0.15
before:died:1	home	-0.08	fell	-0.17	laid	0.06	lies	-0.06	whole	-0.08
before:died:12	laid	0.26	lies	-0.27	whole	-0.1
before:died:2	home	-0.41	fell	0.3	laid	-0.31	lies	0.24
before:died:5	home	-0.17	fell	0.05	laid	0.21	whole	0.13
before:died:far	home	0.12	laid	-0.2	whole	-0.08
before:enlist	home	-0.14	fell	0.07	laid	-0.1	whole	0.05
before:enlist:0	laid	-0.09	whole	0.16
before:enlist:1	home	-0.05	fell	0.22	lies	-0.05	whole	0.08
before:enlist:12	laid	0.06	lies	0.09	whole	-0.11
before:enlist:2	fell	-0.16	lies	0.1
before:enlist:5	home	-0.05	fell	-0.26	laid	0.08	lies	-0.08	whole	-0.05
before:enlist:far	fell	0.21	laid	-0.1
before:fell	home	-0.44	fell	0.55	laid	-0.32	lies	-0.15
before:fell:0	fell	-0.09	laid	-0.36	lies	-0.27
before:fell:1	home	-0.36	fell	-0.05	laid	-0.08	whole	0.27
before:fell:12	home	-0.07	fell	0.46	laid	0.17	lies	-0.1
before:fell:2	laid	-0.15	lies	0.19	whole	-0.32
before:fell:5	fell	0.23
before:fell:far	laid	0.07	whole	0.14
before:gio	home	-0.09	fell	0.15	lies	0.32
before:gio:0	laid	-0.05	lies	0.06
before:gio:1	home	-0.05	fell	0.07	laid	0.13	lies	-0.09	whole	0.13
before:gio:12	home	0.09	fell	0.09	laid	-0.2	lies	-0.05	whole	-0.13
before:gio:2	fell	0.13	laid	0.21	lies	0.22
before:gio:5	home	-0.07	fell	-0.12	laid	-0.12	lies	0.18	whole	-0.06
before:grave	home	0.08	fell	-0.12	laid	0.13	lies	0.36	whole	0.1
before:grave:0	home	0.13	fell	0.24	lies	-0.08	whole	0.16
before:grave:1	home	-0.2	fell	-0.09	laid	-0.08	lies	0.19	whole	0.17
before:grave:12	home	0.22	laid	-0.11	whole	0.11
before:grave:2	home	-0.07	fell	-0.23	laid	0.26	lies	0.06	whole	-0.14
before:grave:5	home	-0.05	fell	-0.24	laid	0.16	lies	0.07	whole	-0.13
before:grave:far	home	0.05	fell	0.19	laid	-0.1	lies	0.14	whole	-0.08
before:home	home	0.49	fell	-0.26	laid	-0.21	lies	0.16	whole	-0.19
before:home:0	home	-0.12	fell	-0.42	laid	-0.14	whole	0.16
before:home:1	home	0.15	fell	0.16	whole	0.2
before:home:12	home	0.12	fell	-0.27	laid	-0.21	lies	-0.09	whole	-0.31
before:home:2	laid	-0.22	lies	0.33	whole	-0.34
before:home:5	home	0.22	fell	-0.16	laid	0.21
before:home:far	home	0.09	fell	0.47	laid	0.17	lies	-0.05	whole	0.1
before:hurt	home	-0.05	fell	-0.47	lies	-0.15	whole	0.13
before:hurt:0	fell	-0.06	whole	-0.06
before:hurt:1	fell	-0.2
before:hurt:12	fell	-0.14
before:hurt:2	fell	0.13	whole	0.24
before:hurt:5	fell	-0.12	laid	-0.06	lies	-0.06	whole	-0.13
before:hurt:far	home	0.06	fell	-0.09	laid	0.07	whole	0.14
before:joined	home	-0.12	fell	0.05	laid	-0.14	whole	-0.06
before:joined:0	home	-0.09	fell	0.09	whole	0.12
before:joined:1	fell	0.17
before:joined:12	whole	-0.11
before:joined:2	fell	-0.12	lies	0.11
before:joined:5	fell	-0.24	lies	-0.05	whole	-0.12
before:joined:far	fell	0.16	laid	-0.13
before:kin	fell	-0.14	laid	-0.24	lies	-0.15
before:kin anh	fell	0.14	laid	-0.06	lies	-0.43	whole	-0.19
before:kin anh rể	fell	0.11
before:kin anh trai	home	-0.07	fell	0.17	laid	0.07	lies	0.17	whole	-0.06
before:kin ba	home	-0.09	fell	-0.31	laid	0.14	lies	-0.07
before:kin bà	fell	0.25	laid	-0.18	lies	0.28	whole	-0.12
before:kin bác	home	-0.18	fell	0.11	laid	-0.18	lies	-0.32	whole	-0.08
before:kin bố	fell	0.13	laid	0.27	lies	0.09	whole	0.05
before:kin bố chồng	fell	-0.15	lies	-0.09	whole	-0.09
before:kin bố vợ	home	0.07	whole	-0.12
before:kin cha	home	-0.07	fell	0.09
before:kin cháu	home	0.11	fell	0.13
before:kin chú	fell	0.18	laid	0.1	lies	-0.19	whole	0.41
before:kin chị	home	-0.08	fell	0.05	lies	-0.05
before:kin chị gái	fell	0.12	whole	0.09
before:kin chồng	home	0.25	fell	0.14	laid	0.06	lies	0.21
before:kin con	fell	-0.11	lies	-0.12	whole	0.11
before:kin con trai	home	-0.06	fell	0.11	laid	-0.07
before:kin cô	home	-0.19	lies	-0.05	whole	-0.05
before:kin cô gái	home	0.05
before:kin cậu	home	0.07	laid	-0.13	lies	0.06	whole	-0.08
before:kin cụ	home	-0.18	fell	-0.27	laid	-0.05	lies	0.12	whole	0.12
before:kin dì	home	-0.06	lies	-0.12	whole	-0.06
before:kin dượng	home	0.12	fell	-0.05	laid	0.05	lies	-0.09	whole	-0.06
before:kin em	home	-0.05	fell	-0.31	laid	0.41	lies	0.09	whole	0.12
before:kin em gái	fell	-0.09
before:kin em trai	home	-0.12	fell	-0.16	lies	0.22	whole	0.12
before:kin mon mari	whole	-0.1
before:kin mon oncle	lies	0.06
before:kin mon père	fell	-0.25	whole	0.06
before:kin my dad	fell	-0.14
before:kin my father	home	0.14	fell	-0.21	whole	-0.07
before:kin my grandfather	home	-0.11	whole	-0.06
before:kin my husband	whole	-0.07
before:kin my uncle	home	0.05	fell	-0.1	whole	0.08
before:kin mẹ	home	-0.09	fell	-0.06	laid	0.13	lies	-0.14	whole	-0.09
before:kin mợ	home	-0.11	fell	0.16	laid	-0.11	lies	0.21	whole	0.18
before:kin thầy	home	0.05	fell	-0.16
before:kin thằng em	fell	-0.11
before:kin tía	lies	-0.08
before:kin ông	home	0.05	fell	-0.12	lies	0.08	whole	-0.2
before:kin:0	fell	0.05	laid	-0.16	lies	-0.11	whole	-0.17
before:kin:1	home	0.15	laid	0.15	lies	0.07
before:kin:12	home	-0.08	fell	-0.07	laid	-0.21	whole	-0.16
before:kin:2	home	-0.11	fell	-0.2	laid	0.09	whole	0.29
before:kin:5	home	-0.21	fell	0.1	laid	-0.09	lies	0.13	whole	0.18
before:kin:far	home	0.29	lies	-0.24	whole	-0.15
before:laid	home	0.16	fell	0.12	laid	0.23	lies	-0.11	whole	-0.11
before:laid:0	fell	-0.08	laid	-0.11	lies	0.1
before:laid:1	home	0.1	laid	0.07	lies	-0.23
before:laid:12	home	0.05	fell	0.09	laid	0.11	lies	0.24	whole	0.12
before:laid:2	laid	-0.05	lies	-0.19	whole	-0.1
before:laid:5	home	0.06	fell	0.17	laid	0.16	whole	-0.1
before:last	fell	0.12	laid	0.29	lies	0.17	whole	0.08
before:last:0	laid	0.08
before:last:1	whole	-0.05
before:last:12	lies	0.16	whole	0.09
before:last:5	fell	0.14	laid	0.14	whole	0.06
before:last:far	laid	0.05
before:letter	home	-0.07	lies	-0.08	whole	-0.08
before:letter:0	home	0.08	fell	-0.18	laid	0.08	whole	-0.18
before:letter:1	home	-0.1	fell	-0.19	laid	-0.07
before:letter:12	home	-0.21	fell	0.06	laid	0.06	whole	0.12
before:letter:2	fell	0.16
before:letter:5	home	0.16	fell	0.08	laid	-0.08	whole	0.14
before:letter:far	whole	-0.12
before:level	fell	0.29	laid	0.23	lies	-0.16	whole	-0.31
before:level:0	home	-0.08	fell	0.05	whole	-0.21
before:level:1	home	0.36	fell	0.19	laid	0.07	lies	0.16	whole	0.18
before:level:12	fell	0.05	laid	-0.29	lies	-0.4	whole	0.07
before:level:2	fell	-0.15	laid	0.1	lies	0.26	whole	-0.42
before:level:5	home	-0.24	lies	-0.07
before:level:far	fell	0.17	laid	0.3	lies	-0.14	whole	0.06
before:link	home	0.06	laid	-0.05	lies	-0.18
before:link:0	home	0.15	fell	-0.08	lies	-0.2	whole	0.43
before:link:1	fell	-0.06	lies	0.2	whole	-0.39
before:link:12	laid	0.17	lies	-0.14	whole	0.07
before:link:2	home	-0.18	fell	-0.18	lies	0.19
before:link:5	home	0.12	laid	-0.12	lies	-0.09	whole	0.06
before:link:far	home	-0.11	fell	0.3	lies	-0.15	whole	-0.15
before:martyr	home	0.24	fell	-0.18	lies	-0.11	whole	0.06
before:martyr:0	home	-0.06	fell	-0.09	lies	-0.11
before:martyr:1	home	0.18	fell	0.13	laid	-0.09	lies	0.09
before:martyr:12	home	-0.09	fell	-0.08	laid	0.05	whole	-0.14
before:martyr:2	whole	-0.05
before:martyr:5	home	0.08	fell	-0.11	laid	0.18	whole	0.39
before:martyr:far	home	0.1	fell	-0.06	laid	-0.12	whole	-0.08
before:moved	home	0.14	fell	0.2	laid	-0.41	lies	0.06
before:moved:0	home	0.16	fell	0.15	laid	-0.15
before:moved:1	home	0.07	fell	0.36	laid	0.13	lies	0.2	whole	0.15
before:moved:12	fell	-0.18	laid	-0.22	lies	0.09	whole	0.1
before:moved:2	home	-0.07	fell	0.12	laid	-0.06	lies	-0.18	whole	-0.2
before:moved:5	fell	-0.38	lies	-0.07
before:moved:far	home	-0.07	fell	0.12	laid	-0.07	whole	-0.1
before:naming	home	-0.1	laid	0.22	lies	-0.22
before:naming:0	fell	0.11	lies	-0.09	whole	-0.22
before:naming:1	home	0.15	fell	-0.17	laid	-0.14	lies	-0.15	whole	0.24
before:naming:12	fell	0.12	laid	0.19	lies	0.05	whole	0.09
before:naming:2	home	-0.13	fell	-0.17	laid	-0.08	lies	-0.16	whole	-0.22
before:naming:5	home	0.17	fell	0.18	laid	0.33	lies	0.19	whole	0.15
before:naming:far	home	-0.26	fell	-0.09	laid	-0.1	lies	-0.06	whole	-0.05
before:notice	home	0.53	fell	-0.2	laid	0.05	lies	-0.05	whole	0.17
before:notice:0	whole	0.14
before:notice:1	home	-0.06	fell	-0.07	laid	0.05	lies	0.13	whole	-0.06
before:notice:12	home	0.3	fell	-0.15	laid	0.11	lies	-0.21	whole	-0.11
before:notice:2	fell	0.12	laid	0.1	whole	0.08
before:notice:5	home	0.31	fell	0.12	laid	-0.17
before:notice:far	fell	-0.21	whole	0.12
before:office	home	-0.05	fell	-0.11	laid	-0.33	lies	0.14	whole	0.15
before:office:0	home	-0.22	fell	0.11	laid	-0.09	lies	0.27	whole	0.12
before:office:1	home	0.12	fell	-0.18	laid	-0.2	lies	-0.2	whole	0.12
before:office:12	fell	-0.11	laid	0.13	whole	0.05
before:office:2	home	0.15	fell	0.07	laid	-0.06	lies	-0.09	whole	0.11
before:office:5	home	-0.13	fell	-0.13	laid	-0.07	lies	0.16	whole	-0.22
before:office:far	home	0.05	fell	0.13
before:post	home	-0.06	fell	-0.07	laid	-0.24	lies	-0.22	whole	0.14
before:post:0	fell	-0.29	lies	0.09	whole	0.2
before:post:1	laid	-0.11	lies	0.11
before:post:12	fell	0.13	laid	-0.11	lies	-0.16	whole	-0.07
before:post:2	whole	0.15
before:post:5	home	0.05	fell	-0.06	laid	-0.09	lies	-0.25	whole	-0.06
before:post:far	home	-0.09	fell	0.17	laid	0.1	whole	-0.08
before:rank	home	0.57	fell	-0.26	laid	-0.28	lies	0.16
before:rank:0	home	0.06	fell	-0.11	laid	0.1	whole	0.2
before:rank:1	fell	-0.05
before:rank:12	home	0.16	fell	-0.16	laid	0.09	lies	0.08	whole	-0.12
before:rank:2	home	0.05	fell	-0.06	lies	0.08	whole	-0.14
before:rank:5	home	0.2	fell	0.08	lies	-0.1	whole	0.06
before:rank:far	home	0.1	laid	-0.42	lies	0.16	whole	0.06
before:rests	fell	0.3	lies	0.25	whole	0.16
before:rests:0	fell	0.05	whole	-0.07
before:rests:1	fell	0.07	laid	-0.05	lies	0.12	whole	0.1
before:rests:12	lies	0.14	whole	-0.22
before:rests:2	fell	0.15	laid	0.06	whole	0.07
before:rests:5	fell	0.07	whole	0.29
before:returned	home	-0.1	laid	0.07	lies	-0.12	whole	0.13
before:returned:0	home	0.09
before:returned:1	home	-0.11	fell	-0.06	lies	0.05	whole	0.09
before:returned:12	whole	-0.11
before:returned:2	laid	0.12	lies	-0.05	whole	0.12
before:returned:5	home	-0.05	fell	-0.09	laid	0.06	lies	-0.1	whole	-0.08
before:returned:far	fell	0.09	whole	0.07
before:self	fell	-0.3	lies	-0.25	whole	0.05
before:self:0	whole	0.14
before:self:1	fell	0.05	lies	-0.05	whole	0.1
before:self:12	fell	-0.11	lies	0.1	whole	-0.17
before:self:2	home	-0.11	fell	-0.06	laid	0.28	lies	0.17
before:self:5	home	0.13	fell	0.13	laid	-0.33	lies	0.05
before:self:far	fell	-0.27	lies	-0.51
before:site	home	-0.13	fell	-0.09	laid	0.06	lies	-0.32	whole	-0.31
before:site:0	fell	0.1	laid	0.13	whole	-0.25
before:site:1	home	-0.23	fell	0.48	lies	0.11	whole	0.05
before:site:12	home	-0.09	fell	-0.24	laid	-0.06	lies	-0.05
before:site:2	home	0.11	fell	-0.22	lies	-0.25	whole	-0.33
before:site:5	home	0.07	fell	-0.19	laid	-0.08	lies	-0.08	whole	0.26
before:site:far	laid	0.1
before:tells	home	-0.05	fell	0.11	laid	0.13	lies	-0.05	whole	0.14
before:tells:0	home	-0.24	fell	0.06	laid	-0.06	lies	0.11	whole	0.24
before:tells:1	home	0.26	fell	-0.11	lies	0.09	whole	0.12
before:tells:12	home	-0.11	fell	0.27	laid	-0.08	lies	0.18	whole	-0.12
before:tells:2	home	0.06	fell	-0.41	laid	0.13	lies	-0.35	whole	0.29
before:tells:5	fell	0.23	laid	-0.07	whole	-0.18
before:tells:far	home	-0.05	fell	0.07	laid	0.22	whole	-0.2
before:thing	home	-0.08	laid	0.11	lies	0.07	whole	-0.16
before:thing:0	fell	0.17	lies	0.07
before:thing:1	fell	-0.16	lies	-0.06	whole	-0.14
before:thing:12	home	-0.09	fell	0.13	laid	0.39	lies	0.19	whole	0.15
before:thing:2	home	-0.06	fell	-0.18
before:thing:5	home	-0.06	laid	-0.32
before:thing:far	home	0.1	fell	0.1	lies	-0.12	whole	-0.2
before:title	fell	-0.08	laid	-0.11	lies	0.15	whole	0.11
before:title:0	home	-0.15	laid	-0.09	lies	-0.15	whole	0.09
before:title:1	laid	0.14	lies	-0.16	whole	0.24
before:title:12	home	-0.05	laid	-0.06	lies	0.15	whole	-0.11
before:title:2	fell	0.07	lies	0.22	whole	0.06
before:title:5	home	0.32	fell	0.12	laid	0.1	lies	0.05
before:title:far	home	-0.13	fell	-0.28	laid	-0.15	whole	-0.14
before:truename	home	0.16	fell	-0.12	lies	-0.07	whole	-0.06
before:truename:12	fell	-0.05	whole	-0.17
before:truename:5	home	0.2	fell	-0.05	whole	0.13
before:unit	home	0.07	fell	0.13	lies	-0.25	whole	0.09
before:unit 1	home	0.08	fell	-0.12	laid	0.06	lies	-0.05	whole	-0.19
before:unit 12	home	-0.32	fell	-0.15	lies	-0.2	whole	-0.18
before:unit 2	fell	0.33	laid	-0.07	whole	0.4
before:unit 5	home	0.07	fell	0.3	lies	-0.23
before:unit far	home	0.29	fell	-0.23	laid	0.07	lies	0.19	whole	0.08
begins plainly	fell	-0.05	laid	-0.16	lies	-0.13	whole	-0.27
begins with a capital	fell	-0.25	lies	-0.16	whole	0.34
begins:again	home	-0.05	whole	-0.08
begins:aka	fell	-0.07	laid	0.13	lies	0.14	whole	-0.06
begins:alive	fell	0.07	lies	0.05	whole	-0.09
begins:at	home	-0.06	fell	-0.09	lies	-0.18	whole	0.76
begins:battle	home	-0.11	fell	0.18	laid	-0.33	lies	-0.28	whole	-0.18
begins:born	fell	-0.06
begins:bury	fell	-0.26	laid	0.38	lies	0.07	whole	-0.1
begins:capture	home	-0.07	whole	-0.11
begins:contact	whole	-0.06
begins:died	home	0.1	fell	-0.12	whole	-0.27
begins:enlist	fell	-0.07	laid	0.13	whole	-0.06
begins:fell	home	-0.19	fell	0.22	laid	-0.21	lies	-0.11	whole	-0.26
begins:gio	fell	-0.05	whole	-0.09
begins:grave	home	0.07	fell	-0.15	lies	0.07
begins:home	home	0.59	fell	-0.16	laid	-0.26	lies	-0.11	whole	-0.56
begins:kin	laid	0.09
begins:letter	fell	-0.07	whole	-0.06
begins:level	home	0.26	fell	-0.2	laid	0.06	lies	-0.43	whole	0.53
begins:link	home	-0.22	fell	-0.22	laid	-0.25	lies	0.12	whole	-0.62
begins:martyr	fell	0.09	whole	-0.17
begins:mine	laid	0.09
begins:moved	home	0.13	fell	-0.14	laid	-0.14	lies	0.09
begins:naming	home	-0.09	fell	-0.13
begins:notice	home	0.06	fell	-0.09
begins:office	fell	-0.11	laid	-0.16	lies	-0.11
begins:pet	home	0.2	fell	-0.1	laid	-0.13	lies	-0.07	whole	0.31
begins:post	home	-0.14	laid	-0.13	whole	0.2
begins:rank	home	-0.08	fell	-0.1
begins:self	fell	-0.05	lies	-0.12	whole	-0.1
begins:site	home	-0.19	laid	-0.06	lies	-0.32	whole	0.5
begins:stop	home	-0.23	fell	-0.23	laid	-0.17	lies	-0.47	whole	-0.69
begins:tells	home	0.05	fell	0.3	lies	0.16	whole	0.06
begins:thing	home	-0.08	laid	-0.11	lies	-0.27	whole	0.14
begins:title	fell	-0.14	laid	-0.14	lies	-0.28	whole	-0.38
behind !	home	-0.07	fell	-0.05	laid	0.12	lies	0.07
behind "	home	-0.09	fell	-0.5	laid	0.09	lies	-0.32	whole	0.11
behind '	home	-0.12	fell	-0.81	laid	0.49	lies	-0.28	whole	0.1
behind (	home	-0.19	fell	0.12	laid	-0.21	lies	0.42	whole	-0.6
behind )	fell	0.12	laid	-0.4	lies	-0.36	whole	0.17
behind +	whole	-0.05
behind ,	home	-0.25	fell	0.3	laid	-0.08	lies	-0.31	whole	0.11
behind -	home	-0.32	fell	-0.23	laid	-0.07	lies	-0.28	whole	-0.35
behind .	home	-0.12	laid	-0.24	lies	-0.17
behind /	home	0.08	fell	-0.07	laid	-0.17	lies	-0.2
behind :	home	-0.31	fell	0.05	laid	-0.31	lies	-0.05	whole	0.37
behind ;	home	0.13	fell	0.28	laid	0.08	lies	-0.4	whole	0.09
behind ?	home	-0.9	fell	-0.78	laid	-0.27	lies	-0.5	whole	-0.27
behind blank	home	-0.26	fell	0.13	laid	-0.42	lies	-0.07	whole	-0.52
behind line	home	0.05	fell	0.13	laid	-0.65	lies	0.18	whole	-0.2
behind |	home	0.14	fell	-0.12	whole	0.06
behind «	fell	-0.07	laid	-0.08	whole	-0.06
behind »	fell	-0.45	laid	0.05	lies	-0.05	whole	0.22
behind –	home	0.15	fell	-0.25	lies	-0.08	whole	0.24
behind —	fell	0.09	laid	0.11	lies	-0.07	whole	0.05
behind ’	fell	-0.06
behind “	whole	-0.08
behind ”	whole	0.09
behind:again	home	-0.13	fell	-0.11	laid	0.16	lies	-0.11	whole	-0.17
behind:again:0	home	-0.13	fell	0.18	whole	0.06
behind:again:1	home	-0.07	laid	0.05	lies	-0.23	whole	0.15
behind:again:12	home	-0.26	fell	0.18	lies	-0.12	whole	-0.1
behind:again:2	home	0.06	laid	0.21	lies	-0.07	whole	-0.1
behind:again:5	home	0.16	fell	-0.38	laid	-0.08	lies	0.34	whole	-0.14
behind:again:far	home	0.11	fell	-0.09
behind:alive	home	-0.2	fell	-0.08	laid	-0.24	lies	0.05	whole	0.09
behind:alive:0	home	0.12	fell	-0.07	laid	-0.12	lies	-0.15	whole	0.06
behind:alive:1	home	-0.16	fell	-0.09	whole	-0.06
behind:alive:12	fell	0.06	lies	0.18	whole	0.16
behind:alive:2	home	-0.22	laid	-0.21	lies	0.22
behind:alive:5	fell	0.08	lies	-0.13	whole	-0.13
behind:alive:far	fell	-0.08	laid	0.06	lies	-0.11	whole	0.05
behind:at	home	0.08	lies	-0.37
behind:at:0	home	-0.27	fell	0.22	laid	-0.2	lies	0.26
behind:at:1	home	0.29	laid	-0.12	lies	-0.25	whole	-0.14
behind:at:12	home	0.12	fell	-0.3	laid	0.07	lies	-0.52	whole	-0.12
behind:at:2	fell	0.12	laid	0.11	lies	0.25	whole	0.11
behind:at:5	fell	-0.13	laid	0.06	lies	0.13
behind:at:far	fell	0.1	laid	0.1	lies	-0.23	whole	0.15
behind:battle	home	-0.11	laid	-0.08	lies	0.1	whole	0.1
behind:battle:0	home	0.32	fell	-0.24	laid	0.09	whole	-0.05
behind:battle:1	home	0.11	fell	0.37	laid	-0.11	lies	0.07	whole	0.09
behind:battle:12	home	-0.18	fell	0.09	laid	0.41	lies	-0.06	whole	-0.06
behind:battle:2	fell	0.11	laid	-0.14	whole	0.11
behind:battle:5	home	-0.31	fell	-0.11	laid	-0.28	lies	0.14
behind:battle:far	home	-0.06	fell	-0.18	laid	-0.05	lies	-0.07
behind:born	home	0.17	laid	0.05	lies	-0.07	whole	-0.06
behind:born:0	home	0.07	fell	-0.12	laid	-0.11	lies	-0.11
behind:born:1	fell	-0.06	lies	-0.09
behind:born:12	home	0.38	fell	0.15	laid	0.12	whole	-0.11
behind:born:2	home	-0.16	fell	0.14	whole	0.06
behind:born:5	home	-0.15	fell	-0.17	laid	0.08	lies	0.14
behind:born:far	fell	0.09
behind:bury	laid	0.65	lies	-0.15
behind:bury:0	home	-0.18	fell	0.22	laid	0.11	lies	-0.13
behind:bury:1	home	0.08	fell	0.08	laid	0.34	lies	-0.11	whole	-0.07
behind:bury:12	home	0.05	fell	-0.19	laid	0.05
behind:bury:2	home	-0.08	fell	0.1	laid	-0.06	lies	-0.2
behind:bury:5	home	0.07	fell	0.09	laid	0.09	lies	0.25
behind:bury:far	home	0.06	fell	-0.25	laid	0.12
behind:capture	fell	-0.24	laid	-0.14	lies	-0.11	whole	-0.06
behind:capture:0	home	-0.05
behind:capture:1	fell	-0.19	lies	-0.05	whole	-0.06
behind:capture:12	home	0.05	fell	-0.06
behind:capture:2	fell	-0.15
behind:capture:5	fell	0.15	laid	-0.07	lies	-0.05
behind:contact	fell	-0.21	laid	0.09	lies	0.22	whole	0.14
behind:contact:0	home	0.18	laid	0.15	lies	0.16	whole	0.22
behind:contact:1	fell	-0.06	laid	-0.11	lies	-0.05	whole	-0.1
behind:contact:12	home	-0.07	fell	-0.3	laid	-0.27
behind:contact:2	home	-0.1	fell	0.2	laid	-0.13	lies	-0.07	whole	0.08
behind:contact:5	home	-0.09	fell	0.15	laid	0.35	whole	-0.06
behind:contact:far	home	0.12	fell	-0.2	laid	0.11	lies	0.17
behind:day	home	-0.05	fell	0.16	laid	0.09	lies	-0.23	whole	0.13
behind:day 0	home	-0.14	fell	0.44	laid	-0.36	whole	0.33
behind:day 1	home	0.19	fell	0.23	whole	-0.06
behind:day 12	home	0.12	fell	-0.06	laid	-0.06	lies	0.05	whole	-0.07
behind:day 2	home	0.17	laid	-0.37	lies	-0.31	whole	-0.06
behind:day 5	home	-0.2	fell	-0.13	laid	0.47	whole	-0.05
behind:day far	home	-0.19	fell	-0.35	laid	0.44	lies	0.06
behind:died	home	0.13	fell	0.09	laid	-0.09	lies	-0.26	whole	0.06
behind:died:0	home	0.14	fell	-0.32	lies	-0.24	whole	0.06
behind:died:1	home	-0.06	fell	0.05	laid	-0.28	lies	0.3
behind:died:12	home	-0.35	fell	0.09
behind:died:2	home	0.22	fell	0.09	laid	0.17	lies	-0.11	whole	-0.05
behind:died:5	home	-0.2	fell	0.34	laid	-0.15
behind:died:far	home	0.37	fell	-0.17	laid	0.23	lies	-0.17	whole	0.07
behind:enlist	home	-0.2	fell	-0.21	laid	-0.23	lies	-0.31	whole	0.17
behind:enlist:0	home	0.08	fell	-0.12	laid	-0.07	lies	-0.05
behind:enlist:1	home	-0.05	fell	-0.07	laid	-0.07
behind:enlist:12	home	-0.12	laid	-0.06	lies	-0.18
behind:enlist:2	fell	0.09	whole	0.05
behind:enlist:5	home	-0.06	fell	-0.08
behind:fell	home	0.11	fell	0.07	laid	-0.21	lies	0.17	whole	0.18
behind:fell:0	home	-0.18	fell	-0.15	laid	-0.12	lies	-0.13
behind:fell:1	home	0.17	fell	0.35	whole	0.12
behind:fell:12	home	-0.1	fell	-0.2	laid	-0.31	whole	-0.16
behind:fell:2	home	-0.05	fell	0.37	lies	-0.13	whole	-0.11
behind:fell:5	home	0.09	laid	-0.1	lies	0.2	whole	0.13
behind:fell:far	home	0.18	fell	-0.32	laid	0.31	lies	0.2	whole	0.17
behind:gio	home	-0.13	fell	0.05	lies	0.11	whole	0.14
behind:gio:0	fell	-0.09	whole	-0.08
behind:gio:1	home	0.08	fell	0.24	laid	0.13	whole	0.12
behind:gio:12	fell	-0.13	lies	0.12	whole	0.08
behind:gio:2	fell	-0.19	laid	-0.06
behind:gio:5	home	-0.14	fell	0.1	laid	-0.08	lies	-0.06
behind:gio:far	fell	0.12
behind:grave	home	-0.14	laid	-0.13	lies	0.15
behind:grave:0	home	0.18	fell	-0.32	laid	-0.09	lies	-0.13	whole	-0.35
behind:grave:1	home	0.06	fell	-0.06	laid	-0.07	lies	0.23	whole	0.15
behind:grave:12	home	-0.11	fell	0.38	lies	-0.31	whole	-0.09
behind:grave:2	home	-0.13	laid	-0.06	lies	0.21	whole	0.19
behind:grave:5	home	-0.13	fell	0.07	laid	0.15	lies	0.16	whole	0.08
behind:grave:far	fell	-0.07
behind:home	home	-0.13	fell	-0.1	laid	-0.08	lies	-0.08	whole	0.06
behind:home:0	home	-0.15	fell	-0.32	lies	0.12	whole	-0.13
behind:home:1	fell	0.23	laid	-0.23	lies	0.05	whole	-0.27
behind:home:12	home	-0.05	fell	0.1	laid	0.24	lies	0.11	whole	0.25
behind:home:2	home	-0.13	fell	0.06	laid	0.12	whole	0.1
behind:home:5	home	0.15	fell	-0.11	laid	-0.2	lies	-0.21
behind:home:far	fell	-0.07	lies	-0.18	whole	0.12
behind:hurt	home	-0.15	fell	0.08	laid	-0.15	lies	0.11
behind:hurt:0	fell	-0.11	whole	0.06
behind:hurt:1	home	-0.1
behind:hurt:12	fell	0.13	whole	-0.08
behind:hurt:2	fell	0.08	laid	-0.05	whole	0.05
behind:hurt:5	fell	-0.13	laid	-0.09
behind:hurt:far	fell	0.11	lies	0.19
behind:joined	fell	-0.33	laid	-0.09	lies	-0.09
behind:joined:0	home	0.11	fell	-0.09	laid	-0.05	whole	-0.05
behind:joined:1	home	0.08	fell	-0.05
behind:joined:12	home	-0.11
behind:joined:2	home	-0.06
behind:joined:5	fell	-0.11
behind:kin	laid	0.08	lies	0.21	whole	-0.22
behind:kin anh	home	0.29	fell	-0.12	laid	-0.06	lies	-0.16
behind:kin ba	fell	-0.14	laid	0.12	lies	-0.08
behind:kin bà	fell	-0.09	laid	-0.12	lies	-0.12	whole	0.08
behind:kin bác	home	0.18	laid	-0.05	whole	0.08
behind:kin bố	laid	0.06	whole	0.1
behind:kin bố chồng	whole	-0.09
behind:kin cha	home	-0.06	fell	-0.2	laid	-0.1	whole	-0.2
behind:kin cháu	home	-0.11	fell	0.14	laid	-0.09	lies	0.08	whole	0.06
behind:kin chú	home	-0.05	fell	0.05	laid	-0.07	whole	-0.19
behind:kin chồng	home	-0.18	fell	0.15	laid	-0.09	lies	-0.08
behind:kin con	lies	0.21	whole	0.14
behind:kin cô	home	-0.08	fell	0.15	laid	0.27	lies	0.15	whole	-0.07
behind:kin cô gái	fell	0.07	whole	0.05
behind:kin cậu	home	0.05	fell	-0.08	laid	-0.06	lies	0.09	whole	-0.06
behind:kin cụ	fell	-0.07	lies	0.08	whole	-0.12
behind:kin dì	fell	-0.05
behind:kin em	home	-0.09	laid	-0.09	whole	0.06
behind:kin em gái	fell	-0.06
behind:kin em trai	home	0.14	fell	-0.07	lies	0.05
behind:kin mon père	whole	0.07
behind:kin my dad	fell	0.05	whole	0.05
behind:kin my father	home	0.1	fell	-0.11	lies	-0.05
behind:kin mẹ	home	-0.05	fell	0.21	laid	-0.08	lies	0.12	whole	0.09
behind:kin mợ	fell	-0.09	laid	-0.05	whole	0.25
behind:kin thầy	fell	0.08	laid	0.07	lies	0.13	whole	-0.16
behind:kin ông	home	0.08	fell	0.27	lies	0.08	whole	0.08
behind:kin:0	home	0.25	fell	-0.1	laid	0.29	lies	0.1	whole	0.14
behind:kin:1	home	-0.19	fell	0.06	laid	-0.06	lies	-0.12	whole	0.1
behind:kin:12	home	-0.1	fell	0.11	laid	0.12	lies	0.18	whole	-0.12
behind:kin:2	home	-0.11	fell	-0.11	laid	-0.07	lies	0.08	whole	0.05
behind:kin:5	home	0.17	fell	0.06	laid	-0.06	lies	-0.11	whole	-0.25
behind:kin:far	laid	-0.15	lies	0.09	whole	-0.15
behind:laid	home	-0.05	fell	-0.13	laid	0.31	whole	0.12
behind:laid:0	fell	-0.21	laid	0.07
behind:laid:1	fell	-0.12	lies	0.08	whole	0.12
behind:laid:12	laid	0.29	lies	-0.06
behind:laid:2	fell	0.15	lies	-0.06
behind:laid:5	fell	0.08	laid	-0.07	lies	0.05
behind:last	laid	-0.05
behind:last:0	whole	0.07
behind:last:12	fell	0.09
behind:last:2	whole	-0.05
behind:letter	home	0.13	fell	-0.12	laid	-0.1	lies	-0.19	whole	0.05
behind:letter:0	fell	-0.19
behind:letter:1	fell	-0.16	lies	-0.05
behind:letter:12	home	0.13	laid	-0.05	whole	-0.06
behind:letter:2	fell	0.11	laid	0.05
behind:letter:5	fell	0.09	lies	-0.08	whole	0.1
behind:level	home	0.48	laid	-0.27	lies	-0.12	whole	-0.07
behind:level:0	home	0.33	fell	-0.09	laid	-0.13	lies	0.18	whole	-0.19
behind:level:1	home	-0.09	fell	0.06	laid	-0.07	whole	0.07
behind:level:12	home	-0.06	laid	-0.07	lies	-0.08	whole	0.06
behind:level:2	fell	-0.08	laid	0.11	lies	-0.09	whole	-0.05
behind:level:5	home	0.24	fell	0.09	laid	-0.11	lies	-0.13	whole	0.05
behind:level:far	home	0.05
behind:link	home	0.09	lies	-0.1
behind:link:0	home	0.19	fell	-0.14	lies	0.25	whole	0.12
behind:link:1	home	0.45	fell	-0.2	laid	0.24	whole	0.05
behind:link:12	home	-0.11	fell	-0.15	laid	0.14	lies	-0.19	whole	-0.18
behind:link:2	home	0.21	fell	0.05	laid	-0.14	lies	-0.17	whole	-0.06
behind:link:5	home	-0.33	fell	0.43	laid	-0.3	lies	0.12	whole	0.13
behind:link:far	home	-0.33	fell	0.06	lies	-0.11	whole	-0.1
behind:martyr	home	0.28	fell	0.05	laid	-0.32	whole	0.08
behind:martyr:0	home	0.07	lies	0.1
behind:martyr:1	lies	-0.2	whole	-0.08
behind:martyr:12	home	-0.12	laid	-0.07	lies	-0.09	whole	0.05
behind:martyr:2	home	0.35	fell	0.09	laid	-0.05	lies	-0.05
behind:martyr:5	fell	-0.12	laid	-0.11	lies	0.19
behind:martyr:far	fell	0.11	lies	0.08	whole	0.1
behind:moved	home	0.08	fell	0.13	laid	0.22	lies	-0.14	whole	-0.07
behind:moved:0	home	-0.06	fell	0.4	laid	0.26	lies	-0.14
behind:moved:1	home	-0.16	fell	-0.18	laid	0.16	lies	-0.06	whole	0.15
behind:moved:12	home	-0.11	fell	-0.24	laid	-0.1	lies	0.14	whole	-0.09
behind:moved:2	home	0.46	fell	0.33	laid	-0.26	lies	-0.12	whole	-0.12
behind:moved:5	fell	-0.25	lies	0.13	whole	0.09
behind:moved:far	fell	0.07	laid	0.11	lies	-0.11	whole	-0.09
behind:naming	home	0.06	fell	-0.08	lies	0.27	whole	0.27
behind:naming:0	home	0.13	fell	-0.15	laid	-0.17	lies	-0.06
behind:naming:1	fell	0.21	lies	0.13	whole	-0.1
behind:naming:12	home	-0.18	fell	-0.08	laid	0.46	lies	0.27	whole	0.14
behind:naming:2	home	0.17	fell	0.26	laid	-0.35	lies	0.13	whole	0.09
behind:naming:5	fell	-0.31	laid	0.21	lies	-0.28	whole	0.06
behind:naming:far	laid	-0.15	lies	0.09
behind:notice	home	0.31	fell	0.06	laid	-0.14	lies	0.13	whole	0.16
behind:notice:0	home	0.11	fell	0.05	laid	0.09	lies	-0.09	whole	0.1
behind:notice:1	fell	0.15	laid	-0.25
behind:notice:12	home	0.09	laid	0.12	lies	0.2
behind:notice:2	fell	-0.17	laid	-0.05
behind:notice:5	home	0.11	whole	0.07
behind:notice:far	fell	0.05
behind:office	laid	-0.2	lies	0.26
behind:office:0	home	-0.07	fell	0.11	laid	0.05	lies	-0.21	whole	0.22
behind:office:1	home	0.1	laid	0.1	lies	0.14	whole	-0.18
behind:office:12	home	0.07	laid	-0.3	lies	0.12
behind:office:2	fell	-0.1	laid	-0.22	lies	0.08
behind:office:5	home	-0.07	fell	-0.17	laid	0.16	whole	-0.21
behind:office:far	fell	0.18	lies	0.09	whole	0.11
behind:post	home	0.16	fell	-0.14	laid	-0.21	lies	0.1	whole	-0.08
behind:post:0	home	-0.1	fell	-0.15	laid	0.1	whole	0.08
behind:post:1	home	0.32	fell	-0.08	laid	-0.07	lies	0.05
behind:post:12	home	0.09	lies	0.21	whole	0.05
behind:post:2	laid	-0.2	whole	0.18
behind:post:5	home	-0.08	fell	0.17	lies	-0.18	whole	-0.11
behind:post:far	home	-0.08	fell	-0.07	laid	-0.06	lies	0.06	whole	-0.28
behind:rank	home	0.26	fell	-0.24	laid	-0.16	lies	0.16	whole	0.13
behind:rank:0	home	0.22	laid	-0.08	lies	0.07	whole	0.12
behind:rank:1	fell	-0.13
behind:rank:12	home	0.07	fell	0.06	laid	-0.05	lies	0.08	whole	-0.12
behind:rank:2	whole	0.12
behind:rank:5	home	-0.09	fell	-0.22	lies	0.09
behind:rank:far	fell	0.06
behind:rests	home	0.23	fell	-0.1	laid	0.09	whole	0.11
behind:rests:12	home	0.2
behind:rests:5	laid	0.08	whole	0.05
behind:returned	home	-0.09	fell	-0.13	laid	-0.12	whole	-0.16
behind:returned:0	fell	-0.12	whole	-0.06
behind:returned:1	home	-0.08	fell	0.07	whole	-0.05
behind:returned:12	laid	-0.07	lies	0.05
behind:returned:2	fell	0.06
behind:returned:5	fell	-0.14	whole	-0.08
behind:self	home	0.11	fell	0.21	laid	-0.11	lies	-0.32	whole	-0.19
behind:self:0	home	-0.15	fell	0.4	laid	-0.15	lies	-0.11	whole	-0.06
behind:self:1	home	-0.13	fell	0.21	laid	-0.06	lies	0.38	whole	-0.05
behind:self:12	home	0.3	fell	-0.46	laid	0.11	lies	-0.08
behind:self:2	fell	0.06	laid	-0.14	lies	-0.19
behind:self:5	fell	-0.09	laid	0.16	lies	0.11	whole	0.06
behind:self:far	home	0.05	fell	0.1	lies	-0.44	whole	-0.13
behind:site	home	-0.16	fell	-0.11	laid	0.07	lies	0.2	whole	-0.29
behind:site:0	fell	0.15	lies	0.14	whole	-0.17
behind:site:1	home	-0.17	laid	0.11
behind:site:12	fell	0.11	laid	0.09
behind:site:2	fell	0.09	laid	-0.09	whole	0.07
behind:site:5	home	0.14	fell	-0.22	whole	-0.07
behind:site:far	fell	-0.19	whole	-0.11
behind:tells	home	-0.21	fell	0.13	laid	-0.09	lies	0.12	whole	0.1
behind:tells:0	home	-0.27	laid	0.16	lies	-0.21	whole	0.12
behind:tells:1	home	-0.19	laid	0.19	lies	-0.53	whole	0.14
behind:tells:12	home	-0.22	fell	0.52	laid	-0.23	lies	0.38	whole	-0.07
behind:tells:2	home	0.17	fell	0.13	laid	-0.05	whole	0.06
behind:tells:5	home	0.14	fell	-0.45	laid	-0.17	lies	0.33
behind:tells:far	home	0.16	fell	-0.06	lies	0.12	whole	-0.1
behind:thing	home	0.21	fell	0.13	lies	0.07	whole	0.28
behind:thing:0	home	0.26	fell	0.16	laid	0.38	lies	0.22	whole	0.13
behind:thing:1	home	-0.12	laid	-0.24	lies	0.25
behind:thing:12	fell	0.17	laid	-0.35	whole	-0.13
behind:thing:2	home	-0.06	fell	-0.27	laid	-0.2	whole	0.23
behind:thing:5	home	0.14	fell	0.06	laid	0.4	lies	-0.45	whole	0.23
behind:thing:far	whole	-0.15
behind:title	home	-0.11	fell	0.1	laid	-0.09	lies	0.15	whole	0.06
behind:title:0	laid	0.24	lies	0.27	whole	0.07
behind:title:1	fell	0.22	laid	-0.15	lies	0.31	whole	0.08
behind:title:12	home	0.1	fell	0.17	laid	-0.3	lies	-0.44	whole	-0.13
behind:title:2	home	-0.14	fell	0.11	laid	0.15
behind:title:5	home	0.07	laid	0.05
behind:title:far	home	-0.14	fell	-0.37	laid	-0.07	lies	0.05
behind:truename	home	-0.06	fell	-0.15
behind:truename:0	whole	-0.06
behind:truename:12	fell	-0.07	laid	0.07
behind:truename:2	home	-0.1
behind:unit	home	0.26	fell	0.06	laid	-0.17	lies	-0.16
behind:unit 0	home	0.07	laid	-0.11	lies	-0.16	whole	0.14
behind:unit 1	home	0.16	fell	0.05	laid	-0.14	lies	-0.05
behind:unit 12	laid	-0.05	lies	-0.12	whole	-0.11
behind:unit 2	home	0.2	lies	-0.11	whole	-0.12
behind:unit 5	home	0.08	fell	0.06	laid	-0.1	lies	0.06	whole	0.07
behind:unit far	home	-0.22	laid	0.2	lies	0.21	whole	0.05
capitals 0	home	-0.96	fell	-1.37	laid	-0.63	lies	-0.83	whole	-0.17
capitals 1	home	-1.18	fell	-0.75	laid	-0.36	lies	-0.8	whole	-0.38
capitals 2	home	-0.31	fell	-0.21	laid	-0.53	lies	-0.37	whole	0.07
capitals 3	home	0.22	fell	0.11	laid	-0.59	lies	-0.55	whole	-0.07
first 1	laid	-0.05
first 10	fell	0.19
first 105	fell	-0.05
first 16	laid	0.06
first 17	home	0.09	whole	0.06
first 19	whole	-0.05
first 2	fell	-0.13	laid	0.27	lies	0.11	whole	-0.09
first 3	fell	-0.15
first 4	fell	-0.11
first 5	laid	-0.07	whole	-0.05
first 50	fell	0.09	lies	-0.05
first 6	fell	-0.1
first 75	laid	-0.09
first a	home	0.21	laid	0.15	lies	0.16	whole	-0.39
first a1	fell	0.1	lies	0.15	whole	0.13
first about	whole	0.08
first across	laid	0.07	whole	0.07
first adn	fell	-0.06
first after	fell	0.1
first ai	lies	0.05	whole	0.13
first airborne	fell	-0.05
first alang	home	-0.08
first along	lies	-0.05	whole	0.07
first an	home	0.24	fell	0.18	laid	0.1	whole	-0.17
first anh	fell	-0.05	laid	0.1	lies	0.23	whole	-0.36
first anlong	fell	-0.1
first ao	laid	-0.15
first ap	fell	0.3	lies	0.21	whole	0.37
first around	laid	-0.05	whole	-0.09
first at	home	0.09	whole	-0.06
first attapeu	fell	0.05	whole	0.06
first au	fell	0.1	laid	-0.13	lies	0.09	whole	-0.24
first ayun	fell	-0.05
first b	home	-0.08	fell	-0.07	laid	-0.14	lies	-0.1
first b1	whole	-0.05
first b2	fell	0.06
first b52	whole	-0.05
first ba	home	-0.26	fell	-0.12	lies	0.12	whole	0.09
first bac	home	-0.13	fell	-0.16	laid	0.07	lies	-0.09	whole	0.08
first bach	home	0.09	fell	-0.08
first bai	fell	-0.05	laid	0.14	lies	0.06	whole	0.39
first bambous	whole	-0.09
first ban	home	-0.2	fell	0.36	laid	-0.08	lies	-0.11	whole	0.35
first bang	home	-0.05	fell	-0.05	laid	-0.14	lies	-0.05	whole	-0.08
first bank	fell	0.07
first bao	home	0.06	fell	-0.05	lies	0.09	whole	-0.13
first bat	home	0.14	whole	0.23
first battambang	fell	0.13	whole	0.06
first bau	home	-0.08	fell	0.28	laid	0.41	lies	-0.07	whole	0.12
first bay	home	-0.21	fell	-0.31	laid	-0.06	lies	0.2	whole	-0.14
first be	home	-0.08	fell	-0.13	whole	0.07
first behind	lies	0.05	whole	0.32
first below	fell	0.07	laid	0.11	whole	-0.09
first ben	home	0.11	fell	-0.05	laid	0.07	lies	0.15	whole	0.22
first benh	fell	0.14	laid	-0.19	whole	0.24
first bep	fell	0.06	laid	0.18
first beside	fell	-0.06	whole	0.13
first between	lies	0.2
first bi	home	-0.07	fell	0.19	laid	-0.08	lies	-0.05	whole	-0.1
first bia	home	-0.14	lies	-0.23	whole	-0.25
first bich	home	-0.09
first bien	home	0.14	fell	-0.24	laid	-0.05	lies	-0.12	whole	0.12
first binh	home	0.3	fell	-0.27	lies	-0.18	whole	0.07
first black	whole	-0.05
first bo	home	-0.19	fell	-0.16	lies	0.26	whole	0.25
first boi	home	-0.06
first bom	fell	0.08	whole	-0.2
first bomb	laid	0.06
first bon	fell	-0.05	laid	0.08
first bong	fell	0.14	whole	0.09
first bot	laid	0.14	lies	-0.05	whole	0.09
first bout	laid	0.09	whole	0.15
first bs	laid	-0.06
first bu	lies	-0.06
first buc	laid	0.09
first bui	home	-0.09	laid	-0.18	lies	-0.1	whole	-0.06
first bung	home	-0.05	fell	-0.14	laid	0.05	whole	-0.14
first bunker	fell	-0.1
first buon	home	0.25	fell	0.15	laid	0.13	whole	0.3
first buu	home	-0.1
first by	fell	-0.08	laid	-0.17	lies	-0.13	whole	-0.22
first c	home	-0.06	fell	-0.17	whole	-0.1
first c1	fell	0.08
first c2	fell	0.09	lies	0.05
first c6	fell	-0.05
first ca	home	0.08	fell	-0.07	laid	0.26	lies	-0.05	whole	-0.19
first cac	fell	-0.05
first cach	home	-0.05	fell	-0.24	laid	-0.07	whole	0.31
first cai	home	0.09	fell	-0.22	laid	-0.3	lies	-0.12	whole	-0.16
first cam	home	0.08	laid	-0.12	lies	0.25
first cambodge	fell	0.08	whole	0.08
first camp	fell	0.05	whole	0.05
first campuchia	fell	0.18	whole	0.2
first can	home	-0.08	fell	-0.32	laid	-0.24	lies	-0.08
first canal	whole	0.07
first cang	home	-0.09	fell	-0.06	laid	-0.05
first canh	home	0.07	fell	-0.16	laid	0.05	lies	0.14	whole	0.77
first cao	home	-0.18	laid	-0.06	lies	-0.12	whole	-0.05
first cap	fell	-0.07	lies	0.07
first cat	home	0.38	fell	-0.35	lies	-0.05	whole	-0.32
first cau	home	-0.16	fell	-0.15	lies	-0.16	whole	0.35
first cav	fell	0.05	whole	-0.06
first cave	laid	0.11
first cay	home	-0.1	whole	-0.14
first ccb	home	0.09
first cemetery	whole	0.13
first cha	home	-0.09	fell	-0.05
first chac	fell	0.11	whole	-0.11
first chai	home	0.13	whole	-0.18
first cham	whole	-0.14
first chan	home	-0.05	fell	-0.14	laid	0.24	lies	-0.09	whole	0.36
first chang	home	0.1	whole	-0.07
first chanh	fell	-0.13	lies	0.07
first chap	fell	-0.06
first chau	home	-0.27	fell	-0.11
first che	home	0.07
first cheo	home	0.1	lies	-0.06
first chet	fell	0.16	laid	-0.05	whole	-0.1
first chi	home	-0.06	fell	-0.09
first chiem	home	0.1	fell	-0.08	whole	0.07
first chien	home	-0.07	fell	-0.17	laid	-0.1	whole	-0.06
first chim	fell	0.06
first chin	home	-0.1	fell	-0.11	laid	0.09	lies	0.05	whole	-0.06
first chinese	home	0.05
first chinh	home	0.1	laid	-0.06	whole	-0.05
first cho	home	0.11	lies	0.13	whole	-0.22
first chon	home	-0.08	fell	-0.16	laid	0.39	whole	-0.22
first chong	fell	-0.06	whole	-0.2
first chop	fell	0.13	whole	0.06
first chot	fell	0.18	lies	-0.1	whole	0.2
first chu	home	-0.12	laid	0.29	lies	0.05
first chua	home	-0.08	lies	0.47	whole	0.23
first chung	fell	-0.06	laid	0.14	lies	-0.07	whole	-0.17
first chuong	home	-0.1	fell	0.08	laid	0.16	whole	0.05
first chup	fell	0.08	whole	-0.05
first church	laid	0.15
first chuyen	fell	-0.06
first cimetiere	fell	-0.1	laid	0.11	lies	0.18
first citadel	whole	-0.08
first co	home	0.08	fell	-0.12	laid	-0.07	lies	-0.05
first coc	fell	0.18	whole	-0.15
first col	whole	0.12
first colline	fell	0.08	whole	0.1
first commune	laid	0.11	whole	-0.16
first con	home	-0.21	fell	-0.05	laid	0.06	lies	-0.09	whole	0.25
first cong	home	-0.16	fell	0.18	laid	0.08	lies	0.11	whole	-0.07
first contre	laid	0.13	whole	0.19
first cot	laid	0.13	lies	0.05	whole	0.12
first cote	laid	-0.15	lies	0.11
first cpc	fell	0.09
first cpl	fell	-0.06
first creek	laid	0.07	whole	-0.14
first cu	home	0.08	laid	0.09	lies	-0.05	whole	0.16
first cua	home	-0.12	fell	-0.08	laid	0.09	lies	-0.25	whole	-0.08
first cung	laid	-0.21	whole	-0.29
first cuoi	laid	-0.08	lies	-0.13
first cuong	whole	-0.05
first cut	whole	-0.05
first cuu	whole	-0.05
first d	home	0.18	fell	-0.18	laid	-0.07	lies	-0.09	whole	-0.15
first da	laid	-0.06	whole	-0.16
first dac	fell	0.38
first dai	home	-0.06	laid	-0.12	lies	0.11	whole	0.3
first dak	home	0.05	fell	0.16	laid	-0.2	lies	-0.11	whole	0.08
first dam	laid	0.09	lies	-0.08	whole	0.11
first dan	home	-0.06	fell	0.05	laid	-0.09	lies	-0.05
first dang	home	0.13	whole	-0.11
first danh	fell	-0.15	whole	-0.11
first dans	fell	0.08	laid	0.2	whole	-0.16
first dao	fell	0.17	laid	0.23	lies	-0.15	whole	0.07
first dap	home	-0.05	fell	0.05	laid	0.12	whole	-0.21
first dat	fell	0.12	laid	-0.15	lies	0.33
first dau	home	-0.16	fell	-0.1	laid	-0.1	lies	-0.16	whole	-0.18
first de	laid	-0.09	whole	-0.25
first delta	fell	0.09	whole	0.05
first dem	fell	-0.11
first den	home	-0.05	fell	-0.21	laid	0.07	lies	-0.07	whole	-0.24
first deo	home	-0.05	fell	-0.06	laid	-0.05	lies	0.35	whole	0.18
first derriere	fell	-0.05	laid	0.35	lies	-0.06	whole	0.35
first des	fell	0.1
first dessus	laid	-0.08	whole	-0.14
first deu	fell	0.07
first devant	fell	0.14	whole	-0.06
first di	home	-0.05	fell	-0.13	laid	-0.09	whole	-0.11
first dia	fell	0.06	whole	-0.25
first diem	fell	0.31	laid	-0.1	whole	-0.1
first dien	home	0.13	fell	0.08	whole	0.13
first dieu	fell	-0.11
first dinh	fell	0.33	laid	0.11	lies	-0.05	whole	0.33
first district	fell	-0.06
first ditch	laid	0.05	whole	-0.06
first do	home	0.08	fell	-0.07	laid	0.1	lies	-0.12	whole	0.08
first doan	home	-0.08	fell	-0.23	laid	-0.2	whole	-0.43
first doc	fell	0.26	laid	0.16	lies	0.19	whole	0.21
first doi	home	-0.05	fell	0.15	lies	0.33	whole	0.36
first dominique	whole	0.05
first don	home	-0.09	fell	-0.12	laid	-0.15	lies	-0.18
first dong	home	0.07	fell	0.2	lies	0.07	whole	-0.05
first dot	fell	-0.07	laid	0.07	whole	-0.06
first du	laid	0.11	whole	-0.14
first dua	laid	0.07	lies	0.05	whole	-0.05
first duc	laid	-0.05	lies	0.3	whole	-0.14
first dung	fell	-0.11	whole	-0.12
first duoc	fell	-0.05	laid	0.05
first duoi	laid	0.06	whole	0.59
first duong	home	-0.2	lies	-0.13	whole	0.05
first duy	home	0.11	lies	-0.05	whole	0.05
first duyen	home	0.15	whole	0.12
first e	home	-0.05	lies	0.07	whole	-0.08
first e7	whole	-0.06
first ea	fell	-0.08	whole	-0.07
first east	fell	-0.07	whole	-0.08
first em	home	-0.1	fell	-0.06
first end	fell	0.06	whole	-0.07
first entre	fell	-0.12	whole	0.06
first eo	whole	0.08
first evac	fell	0.05	whole	-0.05
first feb	fell	0.06
first field	fell	-0.09	laid	0.1	whole	-0.06
first firebase	fell	0.05
first fosse	laid	0.05	whole	-0.12
first french	whole	-0.08
first from	whole	-0.05
first front	fell	-0.05	whole	-0.13
first fsb	whole	0.07
first ga	home	-0.06	fell	0.06	lies	0.1	whole	0.06
first gac	fell	0.39	whole	0.16
first gam	home	0.05	whole	-0.11
first gan	home	0.1	lies	-0.09	whole	0.16
first gao	home	0.06	whole	0.05
first garden	fell	-0.05	lies	0.06	whole	-0.12
first gay	whole	0.06
first ghep	fell	0.12	whole	0.08
first ghi	fell	-0.06	whole	-0.06
first gia	laid	-0.05	lies	0.13	whole	0.21
first giai	home	0.11	fell	-0.07
first giang	fell	-0.1
first giao	home	0.26	whole	0.24
first giap	laid	0.18
first giay	fell	-0.06
first gie	whole	-0.06
first gieng	fell	0.22	laid	0.31	lies	0.14	whole	0.15
first gio	home	-0.19	fell	-0.2	laid	-0.1	lies	-0.09	whole	-0.18
first gioi	fell	-0.05
first giong	home	0.22	fell	0.05
first giu	fell	0.32	whole	-0.11
first giua	fell	0.33	lies	-0.13	whole	0.35
first giup	lies	0.08
first go	home	0.15	laid	0.22	lies	0.45	whole	0.17
first goc	home	0.28	laid	-0.13	lies	0.14	whole	0.05
first goi	home	-0.08	fell	-0.08	laid	0.17	lies	0.09	whole	-0.05
first grave	lies	0.07
first guc	fell	0.07
first h	home	-0.15	fell	-0.09	whole	-0.24
first ha	home	-0.23	fell	-0.06	laid	0.17	lies	0.27	whole	-0.19
first hac	home	-0.06
first hai	home	-0.36	fell	-0.13	lies	-0.14	whole	-0.08
first haiphong	home	0.19	whole	0.18
first ham	home	-0.13	fell	0.12	laid	0.28	lies	0.29	whole	0.33
first hamlet	whole	-0.06
first hang	home	0.17	lies	0.33	whole	0.08
first hanoi	whole	-0.06
first hat	fell	0.12	laid	0.13
first hau	home	-0.13	fell	-0.05	whole	0.11
first he	fell	-0.08
first hello	whole	-0.09
first hem	fell	0.06	whole	0.05
first her	fell	0.07	laid	0.09	whole	0.07
first hi	fell	0.05
first hien	home	0.09	fell	-0.08	laid	-0.06
first hiep	home	-0.13
first hill	fell	0.2	laid	0.12	whole	0.25
first him	fell	0.13	whole	0.06
first hinh	whole	-0.05
first his	fell	-0.09	laid	0.15	whole	-0.08
first hmong	home	-0.06
first hn	home	0.06	whole	0.1
first ho	home	-0.1	fell	0.28	laid	0.35	lies	-0.22	whole	-0.19
first hoa	home	0.21	fell	-0.16	lies	-0.08	whole	-0.11
first hoai	fell	-0.05	whole	0.05
first hoan	home	0.08
first hoang	home	0.09	fell	0.06	lies	-0.08	whole	0.13
first hoanh	fell	0.09	laid	-0.05	lies	0.12	whole	0.11
first hoc	home	-0.14	laid	0.26	lies	-0.1	whole	0.1
first hoi	fell	-0.29	laid	-0.25	lies	-0.25	whole	-0.15
first hole	laid	0.09
first hom	fell	-0.07	laid	0.16
first hon	home	-0.08	laid	0.35	whole	-0.15
first hong	home	0.09	fell	-0.05	lies	-0.08	whole	0.1
first hop	fell	-0.1	lies	0.08
first hopital	fell	0.16	whole	0.12
first hospital	fell	0.05
first house	fell	0.12	laid	-0.12	lies	0.06	whole	-0.1
first hp	home	0.23	whole	0.25
first hre	home	0.06	whole	-0.16
first hs	fell	-0.07
first htx	whole	0.07
first hua	whole	-0.06
first hue	home	0.54	whole	0.18
first hung	fell	-0.21	laid	0.07
first huoi	whole	-0.08
first huong	home	-0.08	fell	0.28	laid	-0.29	lies	0.13	whole	-0.36
first hut	fell	-0.08
first huu	fell	-0.06	whole	-0.06
first huyen	fell	-0.1	laid	0.26	whole	-0.11
first hy	fell	-0.12	whole	-0.09
first i	fell	-0.18	laid	-0.12	lies	-0.06
first ia	home	0.07	fell	-0.06
first ich	fell	-0.09	laid	0.09
first in	whole	-0.07
first inf	fell	-0.07
first inside	fell	-0.05	whole	0.05
first is	lies	0.13
first it	laid	-0.06	whole	-0.06
first jrai	home	-0.06	whole	-0.07
first junction	fell	-0.16
first k	fell	0.1	laid	-0.11	lies	0.08	whole	0.09
first k20	fell	0.12	whole	0.11
first k23	whole	-0.06
first k4	whole	-0.05
first k50	fell	0.13
first ka	home	-0.06	fell	0.08
first kam	fell	-0.07
first kampong	fell	0.07	whole	-0.12
first kampot	fell	0.1	whole	0.09
first kan	fell	-0.06
first kbang	home	0.12
first ke	home	0.21	laid	0.12	whole	0.29
first kem	whole	-0.08
first keng	whole	-0.05
first kenh	fell	0.09	laid	-0.05	whole	0.15
first kep	fell	0.05
first ket	lies	-0.05
first kha	whole	-0.05
first khac	laid	0.11	whole	-0.05
first khang	fell	0.12
first khanh	home	-0.09	fell	0.15
first khau	fell	0.14
first khe	home	-0.14	laid	0.48	whole	-0.05
first khi	lies	-0.06	whole	-0.21
first khmer	home	-0.09	fell	-0.07	whole	-0.25
first kho	fell	0.17	whole	0.08
first khoai	home	-0.05
first khoat	home	-0.08
first khoi	fell	-0.12	whole	-0.23
first khong	home	0.1	fell	-0.1	laid	-0.06	whole	-0.08
first khu	home	-0.1	fell	-0.09	lies	-0.11	whole	0.5
first khuc	fell	-0.11	laid	0.1	whole	-0.17
first khuon	laid	0.06	lies	0.11
first kich	fell	0.07
first kien	fell	-0.1	lies	0.15	whole	0.07
first kim	home	-0.06	fell	-0.16	laid	-0.07	lies	-0.08	whole	0.12
first kinh	home	0.13	fell	0.07	laid	0.2	lies	0.07	whole	0.29
first kleng	fell	0.11
first km	fell	0.31	laid	0.09	whole	0.19
first ko	home	0.07
first koh	fell	0.05	whole	-0.08
first kompong	fell	0.1
first kong	fell	-0.17	laid	0.12	whole	0.08
first kontum	fell	0.49	whole	0.33
first kralanh	whole	-0.05
first kratie	whole	0.06
first krong	home	0.17	fell	-0.13	whole	-0.1
first kt	fell	0.1
first ky	home	0.12	fell	-0.06	lies	0.06
first la	fell	0.1
first lac	fell	-0.07	whole	-0.05
first lach	home	-0.07	whole	-0.05
first lai	home	-0.06	fell	0.08	laid	-0.28	whole	-0.33
first lam	home	-0.14	fell	-0.26	laid	-0.13	lies	-0.09	whole	-0.15
first lan	home	0.08	fell	-0.05	laid	0.07	lies	-0.06	whole	-0.09
first landing	fell	-0.07	whole	0.08
first lang	home	0.4	fell	0.14	laid	-0.17	lies	0.49	whole	0.31
first lao	home	-0.16	fell	0.35	laid	-0.09	lies	0.14	whole	0.43
first laos	fell	0.16	whole	-0.06
first lap	home	0.26	fell	-0.12	laid	0.12	whole	0.2
first lau	whole	0.1
first le	home	-0.12	fell	-0.16	laid	-0.09	lies	-0.13	whole	-0.05
first left	laid	0.14
first len	fell	-0.1	laid	0.1	whole	-0.06
first lien	home	-0.09	fell	-0.06	lies	-0.05	whole	-0.07
first liet	whole	-0.06
first linh	fell	-0.12	laid	-0.08	lies	-0.05	whole	-0.11
first lo	home	-0.18	laid	0.18	whole	0.19
first loc	home	-0.19	fell	0.24	laid	0.11	lies	-0.06
first loi	fell	-0.08	laid	0.1	whole	-0.17
first long	home	0.1	laid	-0.13	whole	0.11
first ls	home	0.06	fell	0.11	whole	-0.11
first lua	whole	-0.14
first luc	home	0.11	fell	0.06	lies	-0.06	whole	-0.1
first lum	laid	-0.05
first lung	home	-0.09	fell	-0.05	laid	0.25	lies	-0.13	whole	0.11
first luon	laid	-0.15	lies	0.08	whole	-0.09
first luong	home	-0.05	lies	0.07	whole	0.18
first luu	fell	0.07	lies	0.07
first ly	home	0.09	lies	-0.06
first lz	fell	-0.25	whole	0.14
first m	fell	-0.06
first m41	fell	0.08
first ma	home	-0.08	fell	0.05	laid	0.07	lies	0.08	whole	-0.18
first mac	fell	-0.05	whole	-0.07
first mai	home	-0.08	lies	0.16	whole	-0.27
first maison	laid	-0.06	lies	0.08	whole	-0.06
first mam	whole	-0.08
first man	home	-0.05	whole	0.07
first mang	fell	0.14	laid	-0.09	lies	-0.08
first mao	home	0.1	whole	-0.05
first map	laid	0.12	whole	0.08
first marche	laid	-0.06	lies	0.07
first martyrs	whole	-0.12
first mat	home	-0.05	fell	0.15	lies	-0.14	whole	0.13
first mau	home	-0.05	fell	-0.07	lies	-0.05	whole	-0.12
first may	fell	0.13	laid	0.12	whole	0.06
first me	home	-0.1	laid	0.19	lies	-0.19
first meo	fell	-0.05
first mep	fell	0.05	laid	0.1	lies	-0.08	whole	-0.18
first mi	laid	-0.08	whole	0.08
first mien	home	0.06	fell	-0.05
first mieng	fell	0.17	laid	0.06	whole	0.26
first mieu	fell	0.15	laid	0.12	whole	0.05
first min	fell	-0.06
first mine	fell	0.05
first minh	home	-0.12	fell	-0.05	lies	-0.05	whole	-0.19
first mit	home	-0.05	laid	0.14
first mme	fell	0.09	whole	-0.05
first mo	home	0.3	laid	-0.18	lies	-0.12	whole	0.25
first moc	laid	-0.08
first mom	laid	-0.1
first mon	whole	-0.17
first mot	laid	-0.05	whole	-0.16
first mr	home	-0.07	fell	-0.08	whole	-0.07
first mu	fell	0.1	whole	0.18
first mui	fell	-0.11	laid	-0.05
first muoi	home	-0.16	fell	0.08	whole	-0.05
first muong	home	0.07	fell	0.3	laid	0.15	lies	-0.13	whole	-0.13
first my	home	0.29	fell	-0.25	lies	0.18
first n	home	0.07	fell	0.09	whole	0.2
first na	home	0.12	fell	0.25	laid	0.09	whole	0.18
first nam	home	0.11	laid	0.27	lies	-0.05
first nay	laid	-0.05	lies	0.11	whole	-0.07
first near	fell	0.05	lies	-0.05	whole	0.16
first nen	fell	-0.16	laid	0.08	lies	-0.16	whole	0.11
first next	fell	0.13	lies	0.06	whole	0.2
first nga	home	0.28	fell	-0.06
first ngai	home	0.09	fell	0.08
first ngam	fell	0.24	laid	-0.22	lies	-0.12
first ngan	home	0.1	whole	0.06
first ngang	whole	0.11
first ngay	fell	0.24	whole	-0.49
first nghe	home	0.11	fell	-0.06
first nghi	home	0.23	whole	0.11
first nghia	home	0.28	fell	-0.39	laid	0.1	whole	0.89
first ngo	home	-0.09	fell	-0.08	whole	-0.22
first ngoai	home	0.41	fell	0.3	laid	0.12	whole	0.15
first ngoan	home	-0.07
first ngoc	whole	0.15
first ngoi	fell	-0.05	lies	-0.08
first ngu	whole	-0.05
first nguoi	home	0.13	laid	0.06	whole	-0.15
first nguyen	fell	0.07	laid	0.06
first nha	home	-0.11	laid	0.05	lies	-0.14	whole	-0.06
first nhan	home	-0.06	fell	0.25	whole	-0.19
first nhi	home	0.17	fell	-0.05	whole	0.19
first nho	fell	-0.1	lies	0.11	whole	0.21
first nhon	home	-0.11	lies	0.15	whole	0.07
first nhu	home	-0.1	fell	-0.05	laid	0.07
first night	laid	0.09	whole	-0.05
first ninh	home	0.17	fell	-0.06	laid	-0.09	lies	0.28	whole	0.23
first no	fell	-0.11	laid	0.11	whole	-0.21
first noi	home	-0.1	fell	0.09	laid	-0.07	lies	0.08	whole	-0.09
first non	fell	-0.12
first nong	home	-0.16	fell	-0.06	lies	-0.12
first noong	whole	0.17
first north	fell	-0.06	laid	-0.07	whole	0.09
first not	fell	-0.05
first now	home	0.11	lies	0.08
first nt	fell	-0.15	laid	0.06	lies	0.32	whole	0.6
first ntls	home	0.16	fell	-0.09	laid	0.2	lies	0.55	whole	0.82
first nua	fell	-0.05	laid	0.1
first nui	whole	0.45
first nung	home	-0.1	whole	-0.21
first nuoc	home	-0.11	fell	-0.13	laid	-0.1	whole	-0.28
first nuong	fell	-0.05	laid	-0.18	lies	0.14
first nva	laid	0.05	whole	-0.07
first o	home	0.09	fell	-0.2	laid	0.07	whole	-0.15
first of	home	-0.08	whole	-0.07
first off	fell	-0.06	laid	-0.09
first old	whole	0.09
first one	whole	-0.06
first ong	home	-0.06	fell	-0.07	whole	-0.23
first operation	whole	-0.08
first our	laid	-0.05	lies	0.18
first outside	fell	0.1	lies	-0.05
first p	home	0.1
first pa	home	-0.15	laid	0.12	lies	0.12
first pac	fell	0.17
first paces	whole	-0.1
first pagode	whole	0.08
first pailin	fell	0.14	whole	-0.07
first pha	home	0.15	fell	-0.1	laid	0.11	whole	0.18
first pham	fell	-0.05	whole	-0.1
first phan	home	0.07	laid	-0.14	whole	0.09
first phap	home	-0.05	fell	-0.08	whole	-0.1
first phat	home	0.12	fell	-0.05
first phau	fell	0.18	whole	-0.05
first phi	home	-0.09	fell	-0.09
first phia	home	-0.05	laid	-0.39	lies	-0.09	whole	-0.57
first phnom	whole	0.07
first pho	whole	0.26
first phong	lies	0.12	whole	0.16
first phu	home	0.27	fell	0.18	laid	-0.2	whole	0.19
first phuc	home	-0.18	lies	-0.06	whole	0.09
first phum	fell	0.09	laid	0.28	lies	0.06	whole	-0.26
first phung	fell	-0.07	laid	0.05	whole	-0.11
first phuoc	fell	0.08
first phuong	home	-0.1	fell	-0.13	lies	-0.13
first piste	laid	-0.08	whole	0.08
first pit	fell	-0.09	whole	-0.05
first place	whole	-0.06
first plain	fell	0.09	whole	0.11
first plantation	fell	0.12	whole	0.09
first plei	home	0.07	fell	-0.11	laid	0.2	lies	-0.05	whole	0.19
first pleiku	fell	0.12
first po	home	-0.05	fell	-0.12	laid	0.06
first poipet	fell	0.16	whole	0.08
first pont	fell	0.12	whole	0.11
first poste	fell	0.06
first preah	fell	0.05
first pres	lies	-0.05	whole	0.27
first province	home	0.12	fell	0.07	whole	-0.12
first pu	whole	0.27
first pursat	fell	0.38	whole	0.25
first q	home	0.09	whole	-0.12
first qn	whole	-0.05
first qua	fell	-0.06	lies	0.09	whole	-0.09
first quan	home	-0.12	laid	-0.16	whole	-0.21
first quang	fell	-0.2	laid	-0.27	whole	0.05
first quanh	lies	0.1
first quay	laid	-0.17
first que	home	0.15	fell	0.06	laid	-0.07	whole	-0.19
first quoc	home	-0.05
first quy	home	-0.06	fell	0.13	laid	-0.09	whole	0.06
first quyet	fell	-0.14
first quynh	home	0.07	fell	-0.1	whole	0.13
first ra	fell	0.16	whole	0.07
first rach	home	-0.06	fell	0.05	lies	0.13
first raglai	home	-0.06	whole	-0.05
first rai	fell	0.07	laid	-0.08
first ranh	laid	0.07	lies	-0.13	whole	0.22
first rao	fell	0.14	whole	-0.1
first ray	home	-0.08	fell	0.12	laid	-0.12	lies	-0.23	whole	-0.11
first re	fell	-0.09	whole	-0.08
first regiment	fell	-0.06
first ria	fell	-0.08	laid	0.27	whole	-0.23
first ridge	fell	0.08
first rieng	laid	-0.16	lies	0.18
first rive	laid	0.06	whole	-0.08
first river	fell	-0.05	laid	0.08	whole	0.06
first riviere	fell	-0.12	laid	-0.05	whole	-0.14
first rmah	home	0.11
first ro	whole	0.06
first road	fell	0.06	laid	0.13	whole	-0.06
first roi	laid	-0.07	lies	-0.05
first rot	fell	-0.06
first route	fell	-0.05	laid	-0.08	whole	-0.05
first ru	lies	0.14	whole	0.19
first rubber	lies	0.07
first rue	home	0.11	whole	0.25
first rung	fell	0.18	laid	-0.21	lies	0.06	whole	0.36
first ruong	home	0.07	laid	0.1	lies	-0.1	whole	-0.21
first s	fell	-0.1
first sa	home	0.14	fell	-0.07	laid	-0.09	whole	0.27
first sai	home	-0.09	fell	-0.21	whole	-0.15
first saigon	fell	0.1
first sam	home	-0.1	fell	0.11	lies	-0.06
first san	home	-0.06	laid	0.06	lies	-0.13	whole	-0.07
first sang	home	0.09	whole	-0.09
first sap	fell	-0.08	lies	0.11
first sat	fell	-0.1	laid	0.09
first sau	home	-0.25	fell	0.3	laid	-0.09	lies	0.35	whole	0.97
first school	fell	0.07
first se	whole	0.13
first secteur	whole	-0.06
first sentence	home	-0.39	fell	-0.21	laid	-0.18	lies	-0.18	whole	-0.09
first shrike	fell	0.05
first si	home	0.17	fell	-0.16	whole	0.29
first side	laid	-0.15	whole	-0.05
first siem	laid	-0.07	whole	0.07
first sin	home	0.12	whole	-0.07
first sinh	fell	-0.05
first sisophon	laid	0.06
first slope	laid	0.07
first snoul	fell	0.21	whole	0.09
first so	fell	0.08	laid	-0.29	lies	-0.21	whole	-0.09
first soan	whole	-0.05
first soc	home	-0.18	fell	0.2	lies	-0.05	whole	0.23
first soi	laid	-0.11
first son	home	-0.07	fell	-0.06	laid	0.09	lies	0.07	whole	-0.21
first song	home	0.11	laid	-0.28	lies	-0.25	whole	0.17
first sous	fell	-0.09	lies	0.05	whole	0.34
first south	fell	-0.05	laid	-0.15	lies	0.19
first southern	fell	0.07
first st	laid	0.12	whole	0.09
first station	fell	0.07	laid	0.12
first stieng	whole	-0.06
first stream	laid	0.05	whole	0.1
first stung	fell	0.13	laid	0.05
first suoi	home	-0.09	fell	0.13	laid	-0.42	lies	-0.08	whole	0.07
first suon	laid	-0.08	lies	-0.05	whole	0.05
first suong	laid	0.05
first sur	fell	-0.07	lies	-0.05	whole	-0.28
first suu	home	-0.07	whole	-0.05
first svay	fell	0.05	whole	-0.12
first t	fell	-0.06	whole	-0.14
first ta	home	0.1	fell	0.21	laid	-0.11	lies	0.07
first tac	laid	0.18	lies	-0.1
first tai	fell	-0.07	whole	-0.13
first taluy	whole	0.07
first tam	home	0.3	fell	-0.12	laid	0.08	whole	-0.13
first tan	home	-0.13	fell	0.14	laid	-0.15	lies	0.08	whole	-0.08
first tang	home	-0.09	fell	-0.1	laid	-0.05
first tap	home	0.11	fell	-0.05	laid	-0.09	lies	-0.06
first tau	fell	0.16	laid	0.05
first tay	home	-0.16	fell	0.07	lies	-0.24	whole	-0.4
first tdp	fell	0.08	whole	0.19
first ten	home	-0.09	fell	-0.06
first th	home	-0.07
first tha	laid	0.08	whole	0.05
first thac	laid	-0.16
first thach	home	-0.12	lies	-0.05	whole	0.08
first thai	home	-0.17	fell	-0.37	lies	-0.06	whole	-0.33
first thakhek	whole	-0.05
first tham	home	-0.06
first than	fell	0.11	whole	0.09
first thang	whole	-0.07
first thanh	home	0.09	fell	-0.16	laid	-0.07	lies	-0.11	whole	-0.2
first thao	whole	-0.07
first thap	laid	-0.09	lies	0.16
first that	home	0.05	fell	-0.08	laid	0.09	whole	-0.05
first thau	home	-0.06
first thay	fell	-0.13
first thcs	fell	0.15	whole	-0.08
first the	home	-0.15	fell	0.34	laid	0.19	lies	0.24	whole	-0.55
first their	fell	0.15	whole	-0.06
first theirs	laid	0.07
first theo	fell	-0.07	laid	-0.1
first there	laid	-0.11
first thi	home	0.05	fell	-0.08	laid	-0.06	lies	0.06	whole	-0.28
first thiem	home	0.07
first thien	fell	-0.06	whole	-0.05
first thieu	home	0.11
first this	fell	0.07
first tho	home	0.11	fell	0.06	laid	-0.06	lies	0.06
first thoai	home	0.06	lies	0.13
first thoi	home	0.05	fell	-0.1
first thom	home	-0.07
first thon	home	0.22	fell	0.4	laid	0.22	lies	-0.19	whole	0.69
first thong	whole	-0.12
first thpt	fell	-0.06
first thu	fell	-0.21	lies	-0.1	whole	-0.2
first thua	fell	0.24	laid	-0.12	whole	0.05
first thuan	home	0.13	lies	-0.05
first thung	laid	-0.05	lies	-0.05	whole	0.27
first thuoc	fell	-0.09
first thuong	lies	-0.05	whole	0.13
first thuy	home	0.17	fell	0.12	lies	0.09	whole	0.07
first thuyen	whole	-0.07
first ti	home	-0.05	fell	0.06
first tia	fell	0.06
first tich	laid	0.11
first tien	fell	-0.13	whole	0.08
first tieu	home	-0.12	fell	0.07	laid	0.12	lies	-0.07	whole	0.25
first tim	fell	-0.06	laid	-0.12	lies	-0.05
first tinh	home	0.05	fell	-0.32	laid	-0.27	lies	-0.1	whole	-0.25
first to	home	-0.33	fell	-0.06	laid	-0.19	lies	-0.05	whole	-0.13
first toan	home	0.08	fell	-0.06	whole	-0.52
first toc	home	-0.05	lies	-0.05	whole	-0.26
first toi	laid	-0.05	lies	-0.11	whole	-0.07
first tong	fell	0.07	lies	0.11	whole	0.12
first tp	home	-0.05	fell	-0.06	whole	0.05
first tra	home	0.22	fell	0.26	laid	-0.12
first trach	home	0.06	whole	-0.05
first trai	fell	-0.18	laid	0.07	lies	-0.07	whole	0.08
first tram	fell	0.29	laid	0.19	lies	-0.24	whole	0.3
first tran	fell	0.16	laid	-0.24	lies	-0.16	whole	-0.4
first trang	home	0.25	laid	0.25	lies	-0.08	whole	-0.07
first tranh	whole	-0.06
first tree	lies	0.06
first tren	home	-0.14	fell	0.15	laid	-0.05	lies	-0.11	whole	-0.36
first trench	laid	0.2	whole	0.09
first tri	fell	-0.17	whole	-0.17
first trich	laid	-0.06
first trieu	home	-0.21	fell	-0.08	lies	0.19	whole	-0.12
first trinh	home	-0.12
first tro	laid	-0.08
first troi	whole	-0.06
first trois	whole	-0.07
first trong	home	-0.13	fell	0.36	laid	0.11	lies	0.26
first trou	laid	-0.05
first tru	fell	0.08	laid	0.11
first truc	home	0.15	whole	0.12
first trung	home	-0.14	fell	0.27	laid	-0.09	lies	-0.07	whole	-0.25
first truoc	fell	-0.09	laid	0.14	lies	0.07	whole	0.32
first truong	home	-0.16	fell	0.19	whole	-0.19
first tt	lies	0.08	whole	-0.08
first tu	home	-0.07	fell	-0.34	laid	-0.17	whole	0.13
first tua	home	0.05
first tuan	whole	-0.14
first tuc	laid	-0.05	lies	-0.06
first tung	whole	-0.08
first tuong	home	0.05	whole	-0.07
first tuy	fell	-0.11	whole	-0.05
first tuyen	fell	0.1	whole	0.07
first two	whole	0.12
first two 2 nguoi	lies	0.14
first two 50 nam	lies	-0.05
first two a	fell	-0.1	laid	-0.08	whole	0.07
first two a b	laid	0.06
first two a bac	fell	-0.05
first two a big	laid	0.13
first two a bunker	fell	-0.08	whole	-0.05
first two a cemetery	whole	-0.05
first two a cho	home	0.1	fell	-0.05
first two a corpsman	fell	-0.05
first two a cote	whole	-0.06
first two a driver	fell	-0.05
first two a field	laid	0.11	whole	0.12
first two a grave	lies	0.07
first two a hole	laid	-0.08
first two a l	whole	-0.11
first two a la	fell	-0.06	laid	-0.06	whole	-0.05
first two a line	laid	0.08
first two a long	laid	0.07
first two a luoi	lies	0.18
first two a nam	fell	0.06
first two a nghia	fell	-0.05
first two a phu	fell	0.05
first two a ridge	fell	-0.07	laid	-0.05	whole	0.13
first two a roang	home	0.11	fell	0.06	whole	0.13
first two a rock	lies	0.14
first two a row	laid	-0.06
first two a sau	laid	0.19	whole	0.1
first two a shell	whole	-0.05
first two a single	laid	-0.08	lies	0.07
first two a small	whole	-0.06
first two a stream	fell	0.05
first two a thai	home	0.1
first two a truck	fell	0.06
first two a tu	fell	0.1
first two a tunnel	fell	0.05	laid	0.1
first two a une	laid	-0.06	lies	0.13
first two a vinh	fell	0.05
first two a vu	fell	-0.05
first two a water	fell	0.05
first two a1	fell	0.12	lies	0.12	whole	0.09
first two ai tu	lies	0.06	whole	0.09
first two along the	lies	-0.05	whole	0.07
first two an dien	fell	0.17	whole	0.16
first two an duong	home	0.15
first two an giang	home	-0.08
first two an hai	home	0.18	whole	-0.08
first two an hoa	home	-0.06	laid	0.09	lies	0.11	whole	-0.06
first two an khe	home	-0.15	fell	0.07
first two an lao	home	0.05	whole	-0.09
first two an loc	fell	0.31	laid	-0.08	whole	0.07
first two an nhon	lies	0.09	whole	0.12
first two an old	laid	0.2	whole	-0.1
first two an thanh	home	0.08	whole	-0.08
first two an thi	home	0.16	lies	0.06	whole	0.07
first two anh ben	laid	0.05
first two anh canh	laid	0.1
first two anh em	lies	0.08
first two anh o	fell	0.06	laid	0.09
first two anh son	home	0.07	lies	0.22	whole	-0.08
first two anlong veng	fell	-0.1
first two ap 2	whole	-0.12
first two ap 4	home	0.07	whole	-0.08
first two ap 5	fell	-0.1	lies	0.09	whole	0.12
first two ap 7	lies	0.14
first two ap bac	fell	0.15	whole	0.14
first two ap bau	whole	-0.05
first two ap ben	fell	0.11	laid	0.19
first two ap binh	home	-0.09	fell	0.08	lies	0.08	whole	0.1
first two ap hoa	laid	-0.05
first two ap my	home	-0.09	fell	0.17	whole	-0.16
first two ap phu	home	0.08	fell	0.05	whole	0.12
first two ap rung	home	0.12	fell	-0.13
first two ap suoi	fell	-0.07
first two ap ta	fell	0.05	laid	0.07	lies	-0.1
first two ap tan	fell	-0.1	laid	0.08	lies	0.09	whole	-0.09
first two ap thanh	fell	0.11
first two ap tra	laid	-0.05	whole	0.05
first two ap vinh	fell	0.05
first two au bord	fell	0.23	laid	-0.1	whole	-0.06
first two au bout	lies	0.08	whole	0.15
first two au cimetiere	fell	-0.12	laid	-0.07	lies	0.16	whole	-0.06
first two au dessus	whole	0.09
first two au nord	laid	0.09
first two ayun pa	fell	-0.05
first two b	fell	-0.05
first two b2	fell	0.09
first two b52	fell	-0.05
first two b52 o	fell	0.07
first two ba che	home	0.14	whole	0.11
first two ba chuc	fell	0.27
first two ba don	fell	-0.07	lies	0.23	whole	0.08
first two ba dua	home	0.08	fell	-0.06	laid	0.1	lies	-0.08
first two ba gia	home	-0.11	whole	0.05
first two ba hai	lies	0.09
first two ba long	fell	0.33	lies	0.19	whole	0.05
first two ba na	home	-0.15	fell	-0.09
first two ba nguoi	laid	-0.08
first two ba o	fell	-0.06
first two ba ria	fell	-0.05
first two ba the	fell	0.13	lies	0.05
first two ba thuoc	home	0.09	fell	0.1
first two ba to	home	-0.06	fell	-0.07
first two ba tri	home	0.24	fell	-0.07	whole	0.05
first two ba vi	home	0.06	whole	0.07
first two ba xuyen	fell	-0.07
first two bac	home	-0.29	whole	-0.08
first two bac ai	home	0.09
first two bac cua	fell	0.11	whole	0.05
first two bac giang	home	0.05
first two bac ha	home	0.16	whole	0.07
first two bac nam	lies	-0.06
first two bac o	laid	0.06
first two bac quang	home	-0.15	laid	0.11
first two bac son	home	0.1
first two bac song	fell	0.07
first two bac thai	whole	-0.1
first two bach dang	home	0.13
first two bach thong	whole	0.05
first two bai	laid	0.05
first two bai ban	whole	0.07
first two bai bang	whole	0.07
first two bai boi	fell	0.05	laid	-0.05	lies	0.22	whole	-0.11
first two bai can	fell	0.2	laid	-0.05	whole	0.14
first two bai cat	fell	0.05	laid	0.08	lies	-0.11
first two bai co	laid	-0.06
first two bai da	fell	-0.11	laid	0.13
first two bai dap	whole	0.13
first two bai dau	fell	0.11	whole	0.15
first two bai duong	whole	-0.09
first two bai khach	laid	0.09	whole	-0.19
first two bai lau	laid	0.07	whole	0.08
first two bai mo	whole	0.06
first two bai ngo	laid	0.06
first two bai phi	lies	0.21	whole	-0.18
first two bai say	fell	0.08	whole	0.07
first two bai soi	fell	-0.05	laid	0.26	whole	0.1
first two bai song	fell	-0.07
first two bai su	laid	-0.05	whole	-0.14
first two bai tap	fell	0.13
first two bai tha	laid	0.14	lies	-0.05	whole	0.15
first two ban	whole	-0.12
first two ban 2	whole	-0.05
first two ban ban	fell	0.15	whole	-0.05
first two ban bo	home	-0.05
first two ban ca	lies	0.05	whole	0.09
first two ban chang	whole	-0.12
first two ban chi	fell	-0.05
first two ban chim	fell	0.1
first two ban co	home	0.05	fell	-0.13
first two ban cua	fell	-0.06
first two ban dau	laid	0.12	lies	-0.08	whole	-0.16
first two ban dong	fell	0.43	laid	-0.19	lies	0.11	whole	0.22
first two ban hang	whole	-0.08
first two ban huoi	whole	0.05
first two ban ka	fell	0.09	laid	-0.1
first two ban la	home	0.06	whole	0.05
first two ban lac	whole	-0.09
first two ban lung	whole	-0.12
first two ban me	fell	-0.24
first two ban na	fell	-0.23	laid	0.1	whole	0.24
first two ban nam	home	-0.05	fell	0.05	lies	0.11	whole	0.19
first two ban noi	lies	0.06
first two ban o	fell	0.46	laid	-0.06	whole	-0.12
first two ban pa	home	0.12	laid	0.12	lies	0.05	whole	0.21
first two ban pac	fell	0.11	whole	-0.06
first two ban phon	home	-0.07	fell	0.08	laid	0.24
first two ban quan	lies	0.05
first two ban ta	lies	-0.07	whole	0.06
first two ban tham	fell	-0.06	laid	0.12
first two ban tho	laid	-0.07
first two ban xop	whole	0.06
first two ban xuong	fell	0.05
first two bank of	fell	0.07
first two bao an	whole	0.05
first two bao lac	whole	0.05
first two bao loc	fell	0.09
first two bao thang	home	0.17	whole	0.06
first two bao vinh	whole	-0.12
first two bat xat	whole	0.15
first two battambang	fell	0.13	whole	0.06
first two bau bang	whole	0.17
first two bau sen	fell	0.08	whole	-0.06
first two bay nui	fell	-0.08
first two bay o	fell	0.12
first two bay thuoc	fell	-0.05
first two behind a	laid	-0.17
first two behind the	fell	-0.05	laid	0.33	whole	0.33
first two ben ban	laid	-0.09
first two ben binh	fell	-0.06
first two ben bo	fell	0.15	laid	0.13
first two ben campuchia	fell	-0.11	whole	-0.31
first two ben canh	laid	-0.24	whole	-0.08
first two ben cat	home	0.05
first two ben cau	fell	0.12	laid	-0.06	lies	0.22	whole	0.14
first two ben cay	laid	-0.07
first two ben chong	lies	0.08
first two ben cong	whole	-0.1
first two ben da	fell	0.08
first two ben dinh	laid	0.08
first two ben do	fell	0.3	laid	0.1	whole	0.16
first two ben duoi	lies	-0.05
first two ben duong	fell	-0.06	laid	0.17	lies	0.13	whole	0.05
first two ben go	whole	0.07
first two ben goc	laid	0.25	whole	0.06
first two ben hai	home	0.11
first two ben hang	fell	0.06	laid	0.08	whole	0.17
first two ben het	fell	0.13	whole	0.06
first two ben ho	fell	0.12
first two ben hong	lies	0.07	whole	0.15
first two ben huyen	laid	-0.09
first two ben k	fell	-0.08
first two ben khe	fell	0.19	laid	0.14	whole	0.32
first two ben kia	laid	-0.12	whole	0.26
first two ben kinh	laid	-0.09
first two ben lao	home	-0.05	fell	-0.16	whole	-0.52
first two ben luc	home	-0.05	fell	-0.17	whole	0.08
first two ben nay	laid	0.1	whole	0.25
first two ben nghia	lies	-0.14	whole	-0.11
first two ben nha	fell	0.07	laid	-0.14	lies	0.17	whole	0.18
first two ben nhan	fell	-0.15	whole	-0.08
first two ben nuoc	fell	0.2	laid	0.11	lies	-0.05	whole	0.09
first two ben pha	fell	-0.08
first two ben phai	fell	-0.11	lies	0.08	whole	0.07
first two ben rach	laid	0.06	whole	-0.13
first two ben so	lies	-0.05
first two ben song	home	0.08	whole	0.08
first two ben suc	fell	0.08	lies	0.14
first two ben suoi	fell	0.19	laid	0.06	lies	0.08	whole	0.56
first two ben ta	laid	0.14	lies	0.14	whole	0.05
first two ben tan	fell	-0.1
first two ben thanh	whole	-0.06
first two ben trai	fell	0.18	laid	-0.1	whole	-0.17
first two ben tre	laid	-0.06	whole	0.08
first two ben vien	laid	-0.07	whole	-0.13
first two ben vuot	whole	0.07
first two ben xe	home	0.11
first two ben xuan	fell	0.08
first two benh vien	fell	0.06	laid	-0.13	whole	0.26
first two benh xa	fell	0.08	laid	-0.06
first two bep hoang	fell	0.08	laid	0.05
first two beside a	laid	0.06	whole	0.18
first two beside the	whole	-0.05
first two between the	lies	0.21
first two between two	whole	0.07
first two bi o	fell	0.13
first two bia doi	lies	0.08
first two bia ghi	whole	-0.06
first two bia go	laid	-0.12
first two bia lang	fell	-0.1	laid	-0.05	lies	0.06	whole	0.05
first two bia lo	whole	-0.1
first two bia o	lies	0.33
first two bia phum	laid	-0.05	whole	0.08
first two bia ray	fell	0.06	laid	0.09	lies	0.07	whole	-0.12
first two bia rung	fell	-0.07	laid	0.13	lies	-0.07	whole	0.12
first two bia so	laid	0.06	whole	-0.05
first two bia suoi	whole	-0.05
first two bia trang	fell	0.09	laid	0.06	lies	-0.18	whole	0.07
first two bien gioi	whole	0.17
first two bien ho	fell	0.06
first two bien hoa	fell	0.06	laid	0.07	whole	0.07
first two bien phong	fell	-0.06
first two binh	whole	-0.07
first two binh ba	home	-0.12	fell	0.19	whole	0.2
first two binh dai	home	0.1	fell	-0.11	whole	0.05
first two binh dinh	home	-0.15	fell	-0.27
first two binh do	fell	0.2	whole	0.09
first two binh duong	fell	-0.1	laid	-0.07	lies	0.06
first two binh gia	fell	0.15	whole	0.07
first two binh giang	home	0.05	whole	-0.1
first two binh hoa	home	0.07	fell	-0.08	whole	-0.05
first two binh hung	laid	0.15
first two binh khanh	home	0.09	whole	0.09
first two binh lieu	home	0.13	whole	0.11
first two binh long	fell	0.15
first two binh luc	home	0.31	fell	-0.05
first two binh phuoc	fell	-0.06	lies	-0.05
first two binh son	home	0.11	whole	0.05
first two binh tan	fell	-0.06
first two binh thuan	fell	-0.06
first two binh tram	fell	-0.1	laid	0.1	whole	0.09
first two bo ao	fell	-0.15	laid	0.18
first two bo bac	fell	0.08	laid	0.06	whole	0.08
first two bo ben	laid	-0.07	whole	-0.11
first two bo bien	fell	-0.07
first two bo cho	whole	-0.06
first two bo cot	fell	-0.05
first two bo de	fell	0.12	laid	0.11
first two bo dia	fell	0.1	laid	-0.29	lies	0.22
first two bo doi	fell	-0.32	laid	-0.42	lies	-0.12	whole	-0.39
first two bo dua	fell	0.05
first two bo ha	lies	0.11
first two bo ho	laid	-0.05	lies	0.06	whole	0.05
first two bo hoang	laid	-0.06
first two bo hong	fell	0.05	laid	-0.07	lies	0.05	whole	-0.18
first two bo kenh	fell	-0.19	laid	0.11	whole	0.08
first two bo kinh	fell	0.12	laid	0.12	lies	0.17	whole	0.38
first two bo lang	fell	-0.11	laid	0.06
first two bo len	laid	-0.05
first two bo muong	fell	-0.12	laid	0.07	lies	0.06	whole	0.07
first two bo nam	laid	0.05	lies	0.05	whole	0.12
first two bo rao	fell	0.14	laid	-0.05	lies	0.08	whole	-0.09
first two bo ruong	lies	-0.05	whole	0.14
first two bo song	fell	0.38	lies	-0.07	whole	0.42
first two bo suoi	fell	-0.07	laid	0.09	lies	-0.13	whole	0.23
first two bo toi	lies	-0.07
first two bo trach	home	0.05	lies	0.12
first two bo tre	home	-0.06	laid	0.32	lies	-0.13
first two bo tuong	fell	0.12	laid	-0.07	lies	-0.05	whole	-0.15
first two bo vao	fell	0.2
first two bo xuong	fell	-0.06
first two bom o	fell	0.13
first two bong son	fell	0.14	whole	0.12
first two bong trang	whole	-0.05
first two bot cau	whole	-0.12
first two bot phu	fell	-0.11
first two bot tien	fell	0.13
first two bout de	laid	0.06	whole	0.11
first two bu bong	fell	0.11	whole	0.05
first two bu dang	fell	-0.19	laid	0.07	lies	-0.12	whole	-0.08
first two bu dop	laid	0.07
first two bu gia	lies	0.1
first two bu na	fell	0.13	laid	-0.1
first two buc tuong	laid	0.09
first two bui tre	fell	0.11	laid	-0.05
first two bung sau	fell	-0.12	laid	0.06
first two buon don	lies	0.09
first two buon ea	home	0.1	fell	-0.05	laid	0.12	whole	0.05
first two buon ho	fell	0.13	whole	-0.06
first two buon ma	home	0.07	fell	-0.13	laid	0.05	whole	0.13
first two buon trap	whole	-0.08
first two buu dien	home	-0.1
first two by a	fell	-0.06	laid	-0.15	whole	0.07
first two by b	fell	-0.05
first two by our	fell	-0.06
first two by the	fell	0.28	laid	0.27	lies	-0.07	whole	-0.12
first two c1	fell	0.13	whole	0.06
first two c2	fell	0.12
first two ca hai	laid	0.08
first two ca mau	home	0.05
first two ca nha	laid	-0.06
first two ca tum	laid	0.12	whole	0.05
first two cach bo	fell	-0.05	whole	0.09
first two cach cau	fell	-0.05	whole	0.07
first two cach cho	laid	0.07	whole	0.14
first two cach cong	laid	0.15
first two cach cot	laid	-0.06
first two cach do	whole	-0.05
first two cach don	laid	-0.05
first two cach duong	fell	-0.05	laid	-0.13	whole	0.11
first two cach gieng	laid	-0.09	lies	0.13	whole	0.06
first two cach ham	whole	-0.08
first two cach lo	lies	0.1
first two cach mang	fell	-0.05	lies	-0.06	whole	-0.05
first two cach mep	laid	0.08	whole	0.1
first two cach mieu	laid	-0.16	whole	-0.05
first two cach ngam	laid	0.2	whole	0.05
first two cach nha	fell	0.1	laid	-0.05
first two cach nhau	laid	-0.05
first two cach suoi	laid	-0.17	whole	0.07
first two cai bat	whole	-0.08
first two cai be	home	0.18	whole	0.07
first two cai lay	home	-0.17	fell	-0.14	whole	-0.15
first two cai ngang	fell	0.05
first two cai nhum	fell	0.06	whole	-0.13
first two cai nuoc	fell	0.06	whole	0.06
first two cai rang	whole	0.05
first two cai tau	home	0.13	whole	0.09
first two cam	fell	-0.05
first two cam binh	home	0.06	whole	-0.08
first two cam giang	home	-0.1	fell	0.11	lies	0.21
first two cam khe	home	0.07	fell	-0.09	whole	0.1
first two cam lo	lies	0.08	whole	-0.15
first two cam pu	whole	-0.05
first two cam thanh	fell	0.05
first two cam thuy	home	-0.05
first two cam van	whole	0.05
first two cam xuyen	home	0.08	whole	0.08
first two campuchia	fell	0.18	whole	0.2
first two can cu	fell	-0.12	laid	-0.07	whole	-0.2
first two can duoc	home	0.08
first two can giuoc	fell	0.09	laid	-0.07	whole	0.06
first two can loc	home	0.13	whole	0.1
first two can tho	home	-0.26	whole	-0.08
first two cang cua	whole	0.11
first two cang long	home	0.05
first two canh ban	whole	-0.16
first two canh bep	whole	-0.08
first two canh bo	lies	0.11
first two canh bui	laid	-0.05
first two canh cai	laid	0.1
first two canh cay	laid	0.23	lies	0.17	whole	0.33
first two canh cho	home	0.15	whole	0.07
first two canh chua	fell	0.07
first two canh con	fell	0.12	laid	-0.06	whole	-0.14
first two canh cong	whole	0.08
first two canh cua	laid	-0.12	lies	0.05	whole	0.05
first two canh dan	whole	-0.14
first two canh dong	fell	0.06	laid	-0.1	whole	0.09
first two canh duong	laid	0.23	lies	-0.14	whole	-0.1
first two canh ga	home	0.05	fell	0.12	laid	-0.08
first two canh gieng	fell	0.08	lies	0.05	whole	0.12
first two canh go	laid	0.08	whole	-0.11
first two canh goc	laid	-0.21	lies	0.18	whole	0.17
first two canh khe	fell	-0.22	lies	0.05	whole	0.39
first two canh lo	whole	0.05
first two canh ma	fell	0.1	lies	-0.07
first two canh me	laid	-0.06	lies	-0.09
first two canh mieu	fell	0.12	laid	-0.1	whole	0.05
first two canh mo	laid	-0.17
first two canh mot	laid	0.06
first two canh nha	fell	-0.08	laid	-0.05	whole	-0.09
first two canh nhau	lies	-0.07	whole	-0.2
first two canh rung	laid	-0.08	lies	0.06
first two canh san	fell	0.11	lies	0.13	whole	-0.1
first two canh sat	whole	-0.17
first two canh suoi	fell	-0.4	laid	0.17	lies	-0.14	whole	-0.15
first two canh truong	fell	-0.07	laid	-0.05	whole	0.12
first two canh u	laid	-0.1	lies	0.05
first two cao bang	home	-0.21	lies	-0.07	whole	-0.19
first two cao diem	fell	-0.11	lies	-0.08	whole	0.2
first two cao lan	home	-0.05	whole	-0.11
first two cao lanh	home	0.12
first two cao loc	whole	0.06
first two cao phong	whole	0.05
first two cao xa	fell	0.09
first two cat ba	home	0.11	whole	0.11
first two cat bi	fell	-0.08	whole	-0.08
first two cat dai	home	0.15	fell	-0.07	whole	-0.09
first two cat hai	home	0.2	whole	-0.09
first two cau 14	fell	0.05
first two cau ba	fell	0.13	laid	0.07	whole	0.2
first two cau ban	whole	0.05
first two cau ben	home	-0.1	fell	0.09	whole	0.08
first two cau binh	fell	0.11	whole	0.12
first two cau bong	fell	0.05	whole	0.12
first two cau bung	whole	0.07
first two cau can	fell	0.07
first two cau cau	fell	-0.11	whole	-0.06
first two cau chu	fell	0.1
first two cau dak	fell	-0.08	whole	0.08
first two cau dat	home	-0.15
first two cau do	fell	0.14	whole	0.12
first two cau go	fell	0.07
first two cau hai	fell	-0.05
first two cau ham	fell	-0.15	lies	-0.06	whole	0.08
first two cau hieu	fell	0.08
first two cau hoa	laid	0.15
first two cau ke	home	0.24
first two cau khi	fell	0.06
first two cau kho	fell	-0.14	whole	-0.07
first two cau lo	fell	0.09
first two cau nha	fell	-0.07
first two cau nuoc	whole	0.06
first two cau o	whole	-0.12
first two cau ong	fell	0.18	whole	-0.17
first two cau pha	fell	-0.11
first two cau phao	fell	0.08
first two cau phu	fell	-0.16
first two cau rach	fell	0.11	whole	0.13
first two cau rao	home	-0.05	whole	0.06
first two cau sai	fell	-0.05
first two cau sap	fell	0.11	whole	-0.05
first two cau song	fell	-0.08	whole	0.06
first two cau ta	fell	-0.09
first two cau toi	whole	0.07
first two cau trang	fell	0.08
first two cau tre	fell	0.05	whole	-0.06
first two cau treo	lies	0.08	whole	-0.24
first two cau tu	fell	-0.11
first two cau van	fell	-0.07
first two cau viet	whole	-0.07
first two cay da	home	-0.15	laid	0.11	whole	-0.08
first two cay gao	fell	0.1	whole	-0.06
first two cay so	laid	0.09	lies	-0.05	whole	0.27
first two cemetery of	laid	0.1	whole	0.15
first two cha la	fell	0.12
first two cha lo	fell	-0.1
first two cha toi	home	-0.09
first two chan cao	laid	-0.11	lies	0.06
first two chan cau	fell	-0.12	laid	0.07
first two chan deo	whole	0.26
first two chan diem	fell	-0.1	laid	0.19	whole	0.11
first two chan doc	whole	-0.05
first two chan doi	laid	0.1	lies	-0.11	whole	0.08
first two chan nui	fell	-0.1	laid	-0.09	lies	0.21	whole	0.16
first two chan o	fell	0.1
first two chanh	fell	-0.1
first two charlie	fell	-0.06
first two chau doc	home	0.06	whole	0.07
first two cheo reo	home	0.1	lies	-0.06
first two chet o	fell	0.33	whole	-0.05
first two chi khu	whole	0.07
first two chi lang	home	0.06	laid	0.09	whole	0.09
first two chi linh	lies	0.08
first two chi nghe	home	-0.11
first two chiem hoa	home	0.11	whole	0.07
first two chien dau	fell	-0.05
first two chien dich	fell	-0.17	whole	-0.06
first two chien khu	fell	-0.07	whole	0.07
first two chien si	fell	0.09	whole	-0.05
first two chien truong	fell	0.06
first two cho an	fell	-0.08
first two cho anh	lies	-0.05
first two cho ba	home	0.17	fell	-0.16	lies	0.1	whole	0.08
first two cho ban	fell	0.05
first two cho ben	fell	-0.14	laid	-0.05
first two cho bo	home	-0.06	whole	-0.06
first two cho bui	laid	-0.06
first two cho cai	fell	-0.11
first two cho canh	laid	0.09	whole	-0.08
first two cho cau	fell	0.17	laid	-0.07	whole	-0.08
first two cho cay	laid	0.15	lies	0.24	whole	0.21
first two cho chi	home	0.07
first two cho chu	home	-0.09	fell	0.12	laid	0.16	lies	0.22
first two cho co	laid	0.43	whole	-0.13
first two cho cu	laid	-0.07	whole	-0.05
first two cho dau	whole	0.07
first two cho do	fell	-0.09	laid	-0.15	lies	0.11
first two cho doi	laid	0.05	lies	-0.09
first two cho don	home	0.06	whole	0.09
first two cho dong	laid	-0.09	lies	0.07
first two cho e	lies	-0.06
first two cho em	lies	-0.07
first two cho gao	home	0.06	fell	0.19	whole	0.19
first two cho go	fell	0.16	lies	0.08
first two cho goc	laid	-0.18
first two cho goi	fell	0.1
first two cho hai	laid	0.14
first two cho hang	home	0.09	fell	-0.05
first two cho lon	fell	0.07	whole	0.15
first two cho moi	home	0.15	whole	0.06
first two cho nay	fell	0.05
first two cho nga	whole	-0.11
first two cho o	fell	-0.12
first two cho ra	home	0.09	whole	0.06
first two cho thom	fell	0.06
first two cho toi	fell	-0.05
first two cho ve	laid	0.06	lies	-0.05
first two cho vinh	home	-0.07	fell	0.06
first two cho vo	lies	-0.05
first two chon ngay	whole	-0.05
first two chon o	fell	-0.08	laid	0.26	lies	0.11
first two chong can	fell	-0.05
first two chot chu	whole	0.13
first two chot doi	fell	0.06	whole	-0.14
first two chot dong	whole	-0.07
first two chu a	fell	-0.07
first two chu lai	fell	-0.07	laid	0.25
first two chu nghe	fell	0.12	whole	-0.11
first two chu o	laid	-0.05	lies	0.06
first two chu pa	fell	0.09	whole	0.05
first two chu pah	lies	0.09	whole	-0.08
first two chu pong	fell	-0.06
first two chu prong	fell	0.11	whole	0.08
first two chu se	fell	-0.05
first two chu tan	whole	0.06
first two chu y	fell	0.1
first two chua	whole	-0.08
first two chua co	fell	0.09	laid	-0.06
first two chua linh	lies	0.4	whole	0.27
first two chua o	lies	0.07
first two chua ong	fell	0.14	laid	0.08
first two chua phi	lies	0.08	whole	0.05
first two chua phuoc	fell	-0.18	laid	0.24	lies	-0.05	whole	0.08
first two chua tam	fell	0.13	laid	0.05
first two chua wat	lies	-0.07	whole	-0.09
first two chung mot	laid	0.12
first two chung voi	home	-0.08
first two chuong cop	whole	0.06
first two chuong my	whole	0.05
first two chuong thien	home	-0.06	fell	0.06
first two cimetiere de	fell	-0.07	laid	0.1	lies	0.29	whole	0.14
first two co am	home	0.14	whole	0.11
first two co cay	laid	-0.07
first two co mot	laid	0.1
first two co noi	lies	0.05	whole	0.1
first two co o	home	0.08
first two co ten	lies	0.05
first two co tu	home	-0.2	whole	-0.16
first two co ve	fell	0.07
first two coi o	fell	0.06
first two col de	whole	0.12
first two con	fell	-0.05
first two con ba	home	-0.06
first two con cat	fell	0.08	whole	0.13
first two con cau	fell	0.13
first two con co	fell	-0.05
first two con cuong	home	0.36	whole	0.17
first two con dao	fell	-0.09
first two con dat	whole	-0.05
first two con deo	fell	-0.06
first two con doc	whole	0.09
first two con gai	laid	-0.08
first two con hoa	fell	-0.07
first two con la	laid	0.07
first two con lam	fell	0.1	whole	-0.05
first two con lo	laid	-0.09
first two con ma	laid	0.06
first two con mo	fell	0.05	whole	0.06
first two con nam	laid	-0.09	lies	0.17
first two con nhan	laid	0.09
first two con o	home	-0.07	fell	-0.19	laid	0.06	lies	0.18
first two con ong	lies	0.1
first two con rang	fell	-0.13	laid	0.39	whole	0.18
first two con rua	fell	-0.05	laid	0.05
first two con thien	fell	0.33	whole	0.09
first two con tien	fell	0.32	whole	0.16
first two con trai	laid	-0.09
first two cong chua	fell	0.07	lies	0.08	whole	-0.11
first two cong dien	home	-0.07	fell	-0.09
first two cong dong	whole	-0.09
first two cong hien	home	0.05
first two cong hoa	fell	-0.09
first two cong nghia	lies	0.1
first two cong su	fell	0.05	laid	0.2	whole	-0.07
first two cong troi	fell	0.17	laid	0.05	lies	-0.05	whole	0.07
first two contre le	laid	0.13	whole	0.19
first two cpc	fell	0.09
first two cu	home	-0.05
first two cu chi	fell	0.05
first two cu diem	whole	0.11
first two cu lao	home	0.08	fell	0.19	whole	0.19
first two cu m	home	0.11
first two cua a	fell	0.18	laid	0.15	whole	0.21
first two cua ba	fell	-0.1	laid	0.06	whole	-0.06
first two cua bo	fell	-0.07
first two cua chanh	fell	0.08	whole	-0.06
first two cua chu	fell	0.21	laid	0.08	whole	0.13
first two cua dai	laid	0.05	whole	0.05
first two cua don	fell	0.1
first two cua ham	whole	0.06
first two cua hang	fell	-0.07	lies	-0.08
first two cua khau	fell	-0.1	whole	-0.05
first two cua lach	fell	-0.08
first two cua linh	laid	0.15
first two cua lo	home	0.08	fell	0.12
first two cua mo	fell	-0.07	whole	-0.09
first two cua ngo	whole	0.08
first two cua ong	fell	-0.12	laid	0.11	whole	-0.07
first two cua song	fell	-0.12
first two cua trung	fell	0.11
first two cua viet	home	-0.1	fell	0.44
first two cua xa	home	0.12	fell	-0.08	whole	-0.1
first two cung 1	lies	0.07
first two cung ham	fell	0.1	whole	-0.06
first two d	home	0.09
first two da bac	home	0.1	fell	-0.11
first two da lat	home	-0.11	fell	0.11
first two da nang	fell	-0.15
first two da phuc	home	0.06	whole	-0.06
first two da teh	fell	0.07
first two dac to	fell	0.12	whole	-0.07
first two dai ban	home	-0.36
first two dai do	fell	0.15	laid	-0.05	whole	0.14
first two dai doi	fell	-0.08
first two dai duc	home	0.05
first two dai han	fell	-0.11
first two dai lien	home	-0.09
first two dai loc	home	0.1	whole	-0.07
first two dai phat	fell	0.13
first two dai tu	home	0.35
first two dak glei	home	0.06
first two dak lak	whole	-0.05
first two dak mil	fell	-0.14
first two dak pek	fell	0.08	lies	-0.05
first two dak seang	fell	0.17
first two dak sieng	fell	0.07	whole	0.07
first two dak song	fell	-0.05
first two dak to	home	0.08	fell	-0.15	laid	-0.15	whole	-0.07
first two dam doi	whole	0.15
first two dan ban	fell	0.09
first two dan phuong	whole	0.17
first two dan toc	home	-0.05
first two dang hai	home	0.09
first two dang xa	whole	-0.09
first two danh sach	home	0.05	whole	-0.07
first two dans la	laid	0.09	whole	-0.07
first two dans le	fell	0.12	whole	-0.11
first two dans son	lies	0.14
first two dans un	laid	0.11
first two dans une	whole	0.09
first two dao cat	whole	0.08
first two dao ho	laid	0.05
first two dao len	fell	0.1
first two dao o	home	0.07
first two dao san	fell	-0.1
first two dao van	home	0.05
first two dap da	fell	0.12	lies	0.05
first two dat chua	laid	0.08	lies	-0.06	whole	0.05
first two dat do	laid	-0.11
first two dat nha	whole	-0.06
first two dat thanh	laid	0.15	lies	0.09	whole	0.18
first two dat vuon	laid	-0.07	lies	0.09
first two dau ban	laid	-0.19	lies	0.1	whole	0.08
first two dau canh	fell	0.07	lies	0.05
first two dau cau	whole	0.23
first two dau doi	lies	0.1	whole	0.05
first two dau huong	laid	-0.18	whole	-0.08
first two dau lang	fell	0.06	laid	0.1	whole	-0.14
first two dau o	laid	0.16	lies	-0.1	whole	-0.06
first two dau quay	laid	-0.16
first two dau ray	laid	0.06	whole	0.05
first two dau tien	laid	0.08
first two dau tieng	fell	0.16
first two deo ca	fell	0.05
first two deo cu	whole	-0.1
first two deo khau	laid	0.12	whole	0.07
first two deo mang	fell	-0.26	lies	0.26
first two deo mu	fell	-0.17	whole	0.06
first two deo nhong	whole	0.05
first two deo pha	lies	0.11	whole	-0.14
first two deo phu	whole	0.13
first two deo phuong	whole	-0.09
first two deo that	laid	-0.05
first two derriere l	laid	0.09
first two derriere la	laid	0.24	whole	0.26
first two derriere le	whole	0.06
first two dessus du	laid	-0.08	whole	-0.14
first two di luon	fell	0.05
first two dia dao	fell	0.1	laid	0.06	whole	-0.06
first two dia diem	laid	0.11	lies	0.06
first two dia phuong	fell	-0.05	whole	-0.06
first two diem cao	fell	0.31	laid	-0.08	whole	0.25
first two dien	home	0.09
first two dien ban	home	0.26	fell	0.06
first two dien bien	home	-0.21	lies	-0.07	whole	-0.07
first two dien chau	home	0.06	lies	0.12	whole	0.06
first two dien hong	fell	0.13
first two dien quang	whole	0.13
first two dinh	fell	0.06
first two dinh bang	home	0.05
first two dinh deo	fell	0.05	lies	-0.05
first two dinh lap	home	0.13	fell	0.05	whole	-0.1
first two dinh o	whole	-0.06
first two dinh phu	laid	0.13
first two dinh quan	home	0.05
first two dinh tan	fell	0.1	laid	0.06	whole	0.12
first two dinh van	fell	-0.14	laid	0.09
first two dinh xuan	home	-0.05
first two district de	fell	-0.05
first two do luong	home	0.19	fell	-0.05	whole	0.2
first two do son	home	0.08	whole	0.12
first two do thanh	laid	0.13	lies	-0.06
first two doan phu	fell	-0.06
first two doan thi	lies	0.09
first two doan van	fell	-0.06
first two doan xa	home	0.07	fell	0.13
first two doc ba	fell	-0.08	laid	0.16	lies	0.15	whole	0.24
first two doc bai	whole	-0.08
first two doc bo	laid	-0.13	lies	0.06	whole	0.06
first two doc cau	lies	0.13	whole	-0.07
first two doc duong	whole	0.1
first two doc lap	home	0.08	lies	-0.07
first two doc mieu	lies	-0.08	whole	-0.07
first two doc ong	fell	-0.1	laid	-0.05	lies	0.1	whole	-0.08
first two doc soi	laid	0.17
first two doi	whole	-0.11
first two doi 100	laid	0.07	whole	-0.13
first two doi 105	fell	-0.13	whole	-0.08
first two doi 1062	laid	0.05	lies	0.1
first two doi 31	fell	0.14
first two doi 37	fell	0.07	whole	-0.14
first two doi 5	home	0.09	fell	-0.06
first two doi 689	fell	0.11
first two doi 772	fell	0.08	whole	0.15
first two doi 82	fell	0.1	laid	-0.11	lies	0.28	whole	0.09
first two doi 875	fell	-0.05	whole	0.09
first two doi 935	fell	0.12	whole	-0.21
first two doi a	fell	-0.18	whole	0.09
first two doi bac	fell	0.12	whole	-0.1
first two doi c1	fell	0.08
first two doi charlie	whole	0.05
first two doi chau	whole	0.05
first two doi chay	fell	-0.4
first two doi che	fell	-0.07
first two doi chop	fell	0.2	laid	-0.1	whole	0.06
first two doi chot	fell	-0.13
first two doi chu	whole	0.06
first two doi co	fell	0.05	whole	0.12
first two doi cong	laid	-0.08
first two doi dai	fell	0.19
first two doi dat	laid	0.09	whole	0.09
first two doi dieu	fell	0.09	lies	-0.05	whole	0.11
first two doi dong	fell	-0.24
first two doi e	fell	0.11	whole	0.06
first two doi hinh	fell	-0.05
first two doi khong	fell	0.16	lies	-0.05	whole	0.12
first two doi mam	fell	0.09	whole	0.13
first two doi mong	laid	0.06	whole	0.08
first two doi nu	whole	-0.05
first two doi o	whole	-0.05
first two doi ong	laid	0.05
first two doi phau	fell	0.06	laid	0.17	whole	0.18
first two doi phuong	fell	0.09	laid	-0.05
first two doi quan	whole	-0.05
first two doi quyet	whole	0.09
first two doi ra	laid	-0.16	lies	0.09	whole	-0.12
first two doi sau	fell	0.14	whole	-0.23
first two doi sim	fell	-0.08	laid	0.09
first two doi thit	whole	-0.11
first two doi thong	fell	-0.08	laid	-0.09	whole	-0.15
first two doi tranh	fell	0.27	whole	0.23
first two doi tron	lies	0.17
first two doi tuc	fell	-0.05	lies	-0.06	whole	0.07
first two doi tuong	fell	-0.06
first two doi ve	lies	0.07
first two doi xanh	fell	0.14	laid	0.22
first two doi yen	laid	-0.14	lies	0.05	whole	-0.1
first two don bao	whole	-0.1
first two don bien	whole	0.2
first two don bu	fell	-0.05
first two don cai	fell	0.06	whole	-0.06
first two don cat	laid	0.13	lies	-0.06	whole	0.19
first two don cau	fell	0.16
first two don da	fell	-0.08
first two don dien	lies	0.05	whole	-0.2
first two don dong	whole	0.08
first two don duoi	laid	0.05	whole	-0.08
first two don o	fell	0.1
first two don pha	fell	0.06
first two don pho	fell	-0.1	whole	-0.06
first two don vi	fell	-0.08	laid	0.05
first two dong anh	home	0.28	fell	0.09	whole	0.17
first two dong bang	fell	-0.13
first two dong cat	fell	-0.07	laid	0.07	whole	0.16
first two dong chum	fell	-0.06	whole	-0.05
first two dong cua	laid	-0.06	lies	0.1	whole	0.12
first two dong dang	fell	0.18	whole	-0.05
first two dong doi	home	-0.05	fell	-0.17	laid	-0.05	lies	-0.11	whole	-0.14
first two dong ha	home	-0.17	fell	0.19
first two dong ho	fell	-0.05
first two dong hoi	whole	-0.06
first two dong hung	home	0.06	fell	-0.05	whole	0.11
first two dong huong	home	-0.07	whole	-0.24
first two dong khe	fell	0.31
first two dong khoi	fell	-0.05
first two dong kinh	home	0.07	whole	-0.08
first two dong lang	lies	0.07
first two dong loc	fell	0.08	whole	-0.06
first two dong ma	fell	0.18	laid	0.06	lies	0.1	whole	0.05
first two dong me	lies	0.11
first two dong mo	laid	-0.07	lies	0.06
first two dong nai	fell	-0.32
first two dong o	home	-0.06	whole	-0.05
first two dong ong	fell	0.09	laid	0.22	lies	-0.06
first two dong quan	fell	-0.09	laid	0.05	whole	0.07
first two dong sau	laid	-0.08	lies	0.05
first two dong son	home	0.22	whole	0.07
first two dong thap	fell	0.06	lies	0.16	whole	-0.1
first two dong toan	fell	0.22	whole	0.22
first two dong trieu	home	0.18	whole	0.13
first two dong van	home	0.08	fell	-0.1	whole	0.15
first two dong vinh	whole	0.13
first two dong xoai	home	-0.06	fell	0.07
first two dong xuan	home	-0.08
first two duc	fell	-0.05
first two duc co	fell	0.22	lies	0.17	whole	-0.13
first two duc hoa	home	0.11	fell	-0.07	whole	0.07
first two duc hue	home	-0.07	fell	-0.05	lies	0.12	whole	0.08
first two duc lap	home	-0.1	fell	0.22
first two duc ninh	home	-0.1	whole	-0.09
first two duc tho	home	0.2	fell	-0.19	lies	0.1
first two duoi 2	laid	-0.07
first two duoi bai	lies	-0.09	whole	-0.09
first two duoi ban	whole	-0.07
first two duoi ben	laid	-0.08
first two duoi bong	lies	0.09
first two duoi bui	laid	-0.08
first two duoi cai	lies	0.08	whole	0.1
first two duoi cau	laid	0.07	lies	-0.06	whole	0.08
first two duoi cay	laid	0.18	lies	0.11	whole	0.2
first two duoi chan	fell	0.09	laid	-0.17	lies	-0.06	whole	0.23
first two duoi cho	whole	-0.06
first two duoi doc	whole	-0.05
first two duoi gam	lies	-0.05	whole	0.09
first two duoi goc	fell	-0.14	laid	0.12	lies	0.11
first two duoi hai	whole	-0.05
first two duoi ham	fell	-0.05	laid	-0.09	lies	0.06	whole	-0.07
first two duoi ho	whole	-0.13
first two duoi khe	laid	-0.07	whole	0.11
first two duoi la	laid	-0.18
first two duoi long	laid	0.16	lies	0.12	whole	0.07
first two duoi mot	whole	0.05
first two duoi nen	laid	0.09	whole	0.15
first two duoi rang	whole	0.17
first two duoi san	laid	0.09	lies	0.16	whole	-0.06
first two duoi tan	laid	0.09
first two duoi tang	laid	0.07	whole	-0.1
first two duoi vach	laid	0.19	whole	0.05
first two duong	home	-0.05	fell	-0.05
first two duong 12	lies	-0.08
first two duong 128	lies	0.06	whole	0.07
first two duong 13	fell	-0.11
first two duong 14	fell	-0.21	whole	0.17
first two duong 16	fell	0.06
first two duong 19	fell	-0.1
first two duong 20	fell	0.31	laid	0.06	whole	0.11
first two duong 5	fell	0.11	whole	0.09
first two duong 6	fell	0.07
first two duong 7	fell	-0.09
first two duong 9	fell	0.1
first two duong bang	fell	0.09
first two duong cang	fell	-0.08	whole	-0.16
first two duong cong	fell	-0.06
first two duong di	laid	-0.06
first two duong dien	fell	-0.05
first two duong hanh	fell	0.1	whole	-0.16
first two duong ho	fell	-0.06
first two duong kinh	home	-0.05
first two duong le	fell	-0.1	laid	0.11
first two duong len	laid	-0.05
first two duong minh	lies	0.09
first two duong mon	laid	0.17
first two duong nguyen	fell	0.13	lies	-0.05	whole	0.08
first two duong o	fell	0.08	whole	-0.1
first two duong phan	fell	-0.05
first two duong ra	fell	0.05	whole	-0.15
first two duong ray	fell	-0.05	lies	0.07	whole	-0.07
first two duong rut	whole	-0.14
first two duong so	fell	0.11	whole	0.24
first two duong tranh	fell	-0.05
first two duong tu	fell	0.11	whole	0.13
first two duong van	fell	-0.07
first two duong vao	fell	0.11
first two duong vo	fell	0.07	laid	0.1	whole	0.05
first two duy tien	home	0.21	whole	0.12
first two duy xuyen	home	-0.06
first two duyen hai	home	0.06	whole	0.1
first two ea h	whole	0.06
first two ea sup	fell	-0.11	whole	-0.11
first two east end	fell	-0.05
first two evac	fell	-0.05
first two field hospital	fell	-0.07
first two front of	fell	0.05	whole	-0.13
first two ga hai	lies	0.18
first two ga phu	fell	-0.07
first two ga vinh	fell	-0.05
first two gac ma	fell	0.42	whole	0.2
first two gan bai	laid	-0.11	whole	-0.05
first two gan ban	fell	0.08	laid	-0.05
first two gan ben	whole	-0.07
first two gan bien	laid	-0.09
first two gan bo	laid	-0.07	lies	0.07	whole	0.05
first two gan cai	laid	0.06
first two gan cau	home	0.11	fell	-0.09	lies	0.05	whole	0.24
first two gan cay	fell	-0.05	laid	-0.13
first two gan cho	home	0.13	fell	-0.09	lies	0.11
first two gan chua	fell	0.09	laid	-0.08	lies	-0.05
first two gan con	laid	0.18	lies	-0.08	whole	0.15
first two gan den	fell	0.07	whole	0.12
first two gan duong	laid	0.08
first two gan ga	whole	-0.13
first two gan hang	laid	0.07	whole	-0.05
first two gan lang	fell	0.06	whole	0.08
first two gan mat	laid	-0.21	lies	0.19
first two gan mieu	laid	-0.05
first two gan nga	fell	-0.14	lies	0.13	whole	0.13
first two gan ngam	fell	-0.25	laid	0.06
first two gan nha	laid	0.11	lies	-0.06	whole	0.06
first two gan nui	fell	-0.08	laid	-0.05
first two gan phum	laid	0.06	whole	0.2
first two gan san	fell	0.05	laid	-0.14	whole	0.09
first two gan sang	fell	0.1
first two gan suoi	fell	0.08	laid	-0.18	lies	0.11	whole	0.05
first two gan thac	fell	-0.07	laid	0.2
first two gan tram	laid	-0.08	whole	-0.1
first two gan truong	fell	0.06	laid	0.18	lies	-0.08	whole	0.07
first two garden grove	whole	-0.06
first two ghep	fell	0.12	whole	0.08
first two gia lai	lies	0.1
first two gia lam	whole	0.08
first two gia loc	home	0.1	fell	-0.11
first two gia luong	home	-0.18
first two gia rai	home	-0.07	fell	-0.07	lies	0.08	whole	-0.16
first two gia vien	home	0.23	whole	0.15
first two giai phong	home	0.11	fell	-0.07
first two giang	home	0.1
first two giao	fell	-0.05
first two giao thong	fell	0.1	whole	0.13
first two giao thuy	home	0.23	whole	0.15
first two gieng	fell	0.11	laid	0.12
first two gieng da	laid	-0.07
first two gio an	fell	-0.05	laid	0.08	whole	-0.05
first two gio linh	home	-0.15	fell	-0.12
first two giong ong	whole	0.06
first two giong trom	home	0.11	fell	0.09	laid	-0.18	lies	0.05
first two giua 2	laid	0.05	whole	0.1
first two giua dong	whole	-0.19
first two giua duong	laid	-0.06	whole	-0.14
first two giua hai	fell	-0.06	laid	0.2
first two giua rung	fell	0.08	whole	0.07
first two giua song	fell	0.3	whole	0.05
first two giua vuon	laid	-0.07	whole	0.05
first two go cao	fell	0.18	laid	-0.05	whole	0.1
first two go chua	lies	-0.06	whole	-0.23
first two go co	laid	0.1	lies	0.08	whole	0.09
first two go cong	home	0.19	fell	-0.09	laid	-0.05	lies	0.07	whole	0.13
first two go cua	laid	-0.22	lies	0.19	whole	-0.06
first two go da	lies	0.1
first two go dat	lies	-0.06	whole	0.06
first two go dau	home	-0.06	fell	-0.05	laid	-0.12
first two go den	home	0.05	whole	0.08
first two go dinh	lies	-0.07
first two go dong	fell	-0.12	lies	-0.09	whole	0.06
first two go dua	fell	0.08	laid	0.2	lies	0.22
first two go loi	fell	-0.05
first two go ma	whole	0.09
first two go me	fell	-0.07	whole	-0.1
first two go mit	fell	0.06	laid	0.06	lies	-0.05
first two go mo	laid	0.05	lies	0.09	whole	0.09
first two go noi	home	0.06	fell	0.2	laid	0.23	lies	-0.11	whole	0.05
first two go ong	fell	-0.08
first two go quao	whole	0.08
first two go sau	laid	0.07	lies	-0.12	whole	-0.17
first two goc bang	fell	0.11	lies	-0.08	whole	-0.11
first two goc cao	whole	-0.06
first two goc cay	fell	-0.2	laid	0.4	lies	-0.29	whole	0.17
first two goc da	whole	0.16
first two goc dau	laid	-0.12	lies	0.18
first two goc dong	lies	-0.16	whole	-0.17
first two goc dua	laid	-0.05	lies	0.08
first two goc gao	fell	0.11	laid	-0.13	lies	0.05	whole	0.09
first two goc go	laid	0.06	whole	0.05
first two goc lap	home	0.05
first two goc mit	lies	-0.08	whole	0.14
first two goc nghia	laid	0.07
first two goc ruong	lies	0.06	whole	0.1
first two goc thot	whole	0.05
first two goc tram	laid	-0.16	lies	0.11	whole	0.06
first two goc vuon	fell	0.08	laid	-0.33	lies	0.38	whole	0.06
first two goc xoai	laid	0.06	whole	0.11
first two goi la	laid	0.17	lies	0.1
first two guc tren	fell	0.07
first two h	home	-0.11	fell	-0.05
first two h mong	home	-0.07
first two ha bac	home	0.14	whole	-0.09
first two ha dong	fell	0.09
first two ha giang	home	-0.24	fell	0.18	lies	-0.05	whole	-0.07
first two ha hoa	lies	-0.05
first two ha lam	lies	0.23	whole	0.07
first two ha lang	laid	0.11	whole	0.06
first two ha lao	fell	-0.1	whole	-0.06
first two ha nam	home	0.06	fell	-0.06	whole	0.09
first two ha noi	home	0.05	fell	-0.2	whole	-0.1
first two ha quang	home	0.06
first two ha son	home	-0.06
first two ha tien	fell	0.1	laid	0.17	lies	0.23
first two ha tinh	home	-0.1	fell	0.1
first two ha trung	home	0.39	lies	0.13	whole	0.26
first two hai	home	0.1
first two hai an	whole	-0.05
first two hai ben	whole	0.1
first two hai dua	laid	0.1
first two hai duong	home	-0.22	fell	-0.17	lies	-0.09	whole	-0.16
first two hai hang	laid	-0.12
first two hai hau	home	0.26
first two hai hung	home	-0.16
first two hai lang	home	0.1	fell	0.14	whole	0.07
first two hai le	fell	0.07	whole	-0.1
first two hai phong	lies	-0.11
first two hai phu	laid	0.08	lies	0.26
first two hai van	fell	0.11	whole	0.09
first two haiphong	home	0.19	whole	0.17
first two ham 2	fell	0.06	laid	0.14	lies	0.14
first two ham bi	fell	0.06
first two ham chi	fell	0.12	lies	0.26
first two ham chu	fell	-0.13	laid	0.11	lies	-0.08	whole	0.28
first two ham cu	whole	0.12
first two ham nha	fell	-0.1
first two ham o	fell	0.12	laid	-0.05	whole	-0.09
first two ham phau	fell	-0.1	laid	-0.06	whole	-0.09
first two ham rong	home	-0.05	lies	0.13
first two hang	whole	-0.06
first two hang 1	laid	-0.1
first two hang 2	laid	-0.07
first two hang 4	lies	0.12
first two hang 5	lies	0.22	whole	-0.08
first two hang 6	lies	-0.08
first two hang 7	laid	-0.05	lies	-0.1	whole	-0.09
first two hang 8	fell	-0.14
first two hang 9	whole	-0.18
first two hang ba	laid	-0.14	lies	0.08
first two hang ben	laid	-0.06
first two hang bo	fell	0.06	whole	-0.05
first two hang co	fell	0.11	whole	-0.06
first two hang cuoi	whole	0.05
first two hang da	laid	0.42	whole	0.39
first two hang doi	fell	0.07	laid	0.08
first two hang duoi	laid	-0.06	whole	-0.12
first two hang duong	laid	-0.11	lies	0.44	whole	0.14
first two hang lang	fell	-0.08	lies	-0.05
first two hang nam	laid	-0.07
first two hang ngang	whole	-0.12
first two hang o	whole	0.11
first two hang rao	fell	-0.23	laid	-0.07	lies	-0.13	whole	-0.15
first two hang thu	laid	0.11	whole	0.08
first two hang xom	fell	-0.05
first two hat dich	fell	0.16	laid	0.13
first two hau giang	home	-0.1
first two hau loc	home	0.13	fell	-0.09	whole	0.06
first two hau nghia	fell	0.06
first two her own	fell	0.09	whole	0.11
first two hi sinh	fell	0.06
first two hien	home	0.11
first two him lam	fell	0.15	whole	0.08
first two hinh nhu	whole	-0.05
first two hn	home	0.08	whole	0.1
first two ho ben	fell	0.25	laid	-0.06	whole	0.18
first two ho bo	fell	0.11	whole	0.08
first two ho bom	fell	0.11	laid	0.35	whole	0.39
first two ho ca	laid	0.06
first two ho canh	whole	-0.33
first two ho chi	fell	0.06
first two ho chung	fell	0.12	whole	0.09
first two ho cu	home	-0.06
first two ho duoi	whole	-0.13
first two ho nai	fell	0.24	whole	0.09
first two ho o	home	0.08	fell	-0.07	whole	-0.13
first two ho phao	laid	0.3	whole	0.65
first two ho rac	fell	0.08	laid	0.22
first two ho sau	laid	0.06	whole	-0.32
first two ho so	fell	-0.11	laid	-0.13	lies	-0.08	whole	-0.05
first two ho thuy	laid	0.12
first two ho to	laid	-0.06
first two ho tran	whole	-0.05
first two ho vo	fell	-0.08
first two ho voi	laid	0.07	whole	-0.05
first two hoa	home	-0.05
first two hoa binh	home	-0.19	fell	0.09	whole	0.09
first two hoa hai	whole	-0.07
first two hoa hiep	fell	-0.06
first two hoa khanh	home	0.08	fell	-0.06
first two hoa my	home	-0.05
first two hoa o	home	0.15	whole	-0.06
first two hoa vang	home	0.25	laid	0.13	lies	0.07	whole	0.16
first two hoai an	fell	-0.06	whole	0.07
first two hoai duc	home	0.1	whole	0.05
first two hoai son	home	-0.05
first two hoang cam	fell	0.06
first two hoang hoa	home	0.05	whole	0.08
first two hoang su	home	0.06	whole	0.05
first two hoc da	laid	0.16	whole	0.19
first two hoc mon	home	-0.05	laid	-0.05
first two hoc o	home	-0.07
first two hoi an	home	0.06	whole	0.08
first two hoi do	home	-0.06	fell	0.11	lies	0.13	whole	-0.06
first two hoi em	lies	-0.05
first two hoi nghia	lies	-0.07
first two hoi o	fell	-0.09
first two hoi truong	fell	-0.06
first two hom do	laid	0.09
first two hon chieng	fell	0.07	laid	0.13	whole	-0.07
first two hon da	laid	0.07	whole	-0.05
first two hon dat	fell	0.1	lies	0.12	whole	0.05
first two hon gai	home	-0.07	whole	-0.06
first two hon heo	whole	-0.07
first two hon kem	fell	-0.07
first two hon tau	whole	-0.06
first two hong ngu	fell	0.09	lies	-0.06
first two hopital lanessan	fell	0.07
first two hp	home	0.23	whole	0.25
first two hua phan	whole	-0.06
first two hue	home	0.51	fell	0.15	whole	0.29
first two hue citadel	whole	0.08
first two hung ha	home	0.24	fell	-0.05	lies	-0.07	whole	0.14
first two hung nguyen	whole	0.05
first two hung nhan	lies	0.05	whole	0.05
first two hung yen	home	-0.16	lies	0.07	whole	-0.16
first two huong bac	whole	-0.12
first two huong hoa	home	-0.09	fell	0.12	laid	-0.11	lies	0.1	whole	-0.15
first two huong khe	fell	0.1
first two huong lap	fell	-0.07
first two huong phung	fell	0.16
first two huong son	home	0.12	whole	0.06
first two huong thuy	home	-0.08	fell	-0.07	lies	0.27	whole	0.07
first two huong tra	whole	-0.16
first two huu duc	home	0.06	whole	-0.08
first two huyen	home	-0.05
first two huyen ba	home	-0.08
first two huyen dai	home	-0.05
first two huyen ea	fell	-0.06
first two huyen gia	home	0.12
first two huyen tien	home	0.21
first two huyen uy	home	-0.05
first two hy sinh	fell	-0.11
first two ia drang	laid	0.09	whole	0.12
first two ia grai	home	0.07	fell	-0.05	whole	-0.1
first two it	whole	-0.05
first two junction city	fell	-0.14
first two k	fell	0.15	whole	0.06
first two k50	fell	0.13
first two kampong cham	fell	-0.11
first two kampong thom	fell	0.18
first two kampot	fell	0.1	whole	0.09
first two kbang	home	0.12
first two ke ben	laid	0.05	whole	0.12
first two ke da	laid	0.05	whole	0.07
first two ke sat	home	0.12	fell	-0.06	whole	0.16
first two kham duc	fell	0.05
first two kham muon	fell	0.06
first two kham thien	home	0.08	fell	-0.11	whole	-0.13
first two khanh binh	fell	0.11
first two khanh hoa	home	-0.07
first two khau chia	fell	0.17
first two khau doi	fell	-0.05
first two khe can	laid	0.23
first two khe da	fell	0.06	laid	-0.14	lies	0.25	whole	0.06
first two khe giao	fell	0.08
first two khe ho	laid	0.11	whole	0.1
first two khe nuoc	fell	-0.1	whole	-0.1
first two khe phia	laid	-0.1
first two khe sanh	home	-0.07	fell	-0.05	laid	-0.15	lies	-0.06	whole	0.14
first two khe suoi	fell	0.1	laid	-0.08
first two khe ta	fell	0.11	laid	0.1
first two khe trai	laid	-0.13
first two khe ve	laid	0.06
first two khi doc	fell	0.07
first two khi pha	fell	0.06
first two khi qua	fell	0.05
first two khi vao	fell	0.09
first two khmer o	home	-0.12
first two khmer soc	whole	-0.05
first two kho muoi	laid	-0.09	lies	0.07
first two kho xang	whole	0.12
first two khoai chau	home	-0.05
first two khoi ca	whole	-0.22
first two khu 2	fell	-0.14	whole	-0.07
first two khu 3	laid	-0.05	whole	0.07
first two khu 4	whole	0.08
first two khu a	whole	-0.16
first two khu b	lies	-0.23	whole	0.09
first two khu c	whole	0.11
first two khu cong	lies	0.06
first two khu dan	whole	0.06
first two khu dong	whole	-0.06
first two khu duong	whole	-0.07
first two khu ha	whole	-0.05
first two khu hai	lies	-0.06
first two khu k	whole	-0.05
first two khu mo	fell	-0.06	laid	0.07	lies	-0.11	whole	0.18
first two khu nghia	whole	0.11
first two khu nha	fell	0.1
first two khu pho	laid	-0.11	lies	0.05	whole	0.12
first two khu rung	fell	-0.05	laid	0.09	lies	-0.08	whole	-0.08
first two khu vuc	fell	0.13	laid	-0.12	lies	0.08
first two khu vuon	lies	0.22	whole	0.06
first two khuc cua	laid	0.05
first two khuon vien	laid	0.07	lies	0.16
first two kien an	home	0.24	fell	-0.05	lies	0.26	whole	0.2
first two kien duc	home	-0.07	fell	0.08
first two kien giang	whole	-0.06
first two kien phong	home	-0.1
first two kien quoc	home	-0.07
first two kien thuy	home	-0.09	whole	-0.11
first two kien xuong	home	0.19	lies	-0.06	whole	0.26
first two kim bang	home	0.32	whole	0.07
first two kim boi	home	0.17	whole	0.1
first two kim dong	whole	0.1
first two kim lien	home	0.06	whole	0.07
first two kim mon	home	0.08
first two kim son	fell	-0.05	whole	-0.11
first two kim thanh	home	-0.35
first two kinh ba	fell	0.13	lies	0.13	whole	0.05
first two kinh duong	fell	0.07	lies	0.11	whole	0.09
first two kinh mon	home	0.31	fell	-0.11
first two kinh nguyen	fell	0.06	whole	0.09
first two kinh ong	laid	0.06
first two kinh xang	lies	-0.06	whole	0.06
first two km 21	whole	0.09
first two kon tum	lies	-0.06
first two kong chro	home	-0.06
first two kong pong	fell	-0.17	laid	0.12	whole	0.08
first two kontum	fell	0.37	whole	0.27
first two kralanh	whole	-0.05
first two krong buk	fell	-0.06
first two krong pac	home	0.13
first two kt	fell	0.1
first two ky	home	-0.05
first two ky anh	home	0.16
first two ky phu	whole	0.05
first two ky son	home	0.08	lies	0.09	whole	0.06
first two l eglise	laid	0.05
first two l hopital	whole	0.07
first two la bang	fell	-0.09
first two la nga	whole	0.14
first two la son	fell	0.06
first two la vang	fell	0.14	whole	-0.06
first two lach tray	home	-0.07
first two lai canh	laid	0.06
first two lai chau	fell	-0.05	lies	-0.05
first two lai khe	fell	0.12
first two lai o	lies	0.06
first two lai thieu	home	0.06	whole	0.07
first two lam dong	fell	-0.08
first two lam ha	home	-0.09	whole	-0.1
first two lam thao	home	-0.07	whole	0.07
first two lang	home	-0.14	laid	-0.05
first two lang a	fell	0.13
first two lang an	home	-0.09
first two lang bat	home	0.05	whole	0.11
first two lang ben	home	-0.19
first two lang bon	fell	-0.06
first two lang bong	lies	0.14	whole	0.05
first two lang co	home	0.09	fell	0.07	whole	-0.24
first two lang da	whole	0.11
first two lang dai	home	-0.19
first two lang dao	home	-0.05
first two lang de	home	0.07
first two lang do	laid	-0.13
first two lang dong	home	-0.18	fell	0.13
first two lang duong	home	0.1
first two lang ha	home	0.16	fell	-0.08
first two lang ho	home	-0.13	lies	0.11
first two lang ke	whole	-0.06
first two lang kep	home	0.14
first two lang kim	whole	-0.06
first two lang klah	fell	-0.07	laid	-0.05	whole	-0.12
first two lang kon	fell	-0.07	laid	0.09
first two lang long	fell	0.13
first two lang mai	laid	-0.06
first two lang my	whole	0.05
first two lang ngoc	home	-0.1
first two lang nhi	home	0.08
first two lang nhu	lies	0.15	whole	-0.17
first two lang phu	home	0.06	fell	-0.05	whole	0.07
first two lang phuc	home	0.07
first two lang phuoc	whole	0.15
first two lang pinh	laid	0.06
first two lang plei	home	0.09	lies	-0.05
first two lang pleiku	fell	-0.05
first two lang ro	home	0.12	laid	0.15	whole	0.14
first two lang son	home	-0.05	fell	0.1	whole	-0.1
first two lang tan	whole	-0.05
first two lang thanh	fell	0.12
first two lang trung	home	-0.07	whole	0.12
first two lang vac	home	0.06	whole	0.05
first two lang van	home	0.1	laid	0.05	whole	0.14
first two lang vay	laid	-0.05	whole	-0.05
first two lang vei	fell	0.25	whole	0.11
first two lang voi	whole	-0.12
first two lang xuan	whole	-0.13
first two lang yen	home	0.05	whole	0.06
first two lao	fell	0.59	laid	-0.07	whole	0.54
first two lao bao	lies	0.14
first two lao cai	fell	-0.12
first two lao chai	lies	0.08
first two laos	fell	0.1
first two lap le	home	0.1	whole	0.06
first two lap thach	home	0.15	whole	0.14
first two lap vo	whole	0.06
first two le loi	whole	0.07
first two liet si	whole	-0.06
first two linh hai	home	0.06
first two lo 12	lies	-0.07
first two lo 2	fell	-0.07	laid	-0.1	lies	-0.09
first two lo 22	fell	0.1
first two lo 3	fell	-0.09
first two lo 4	fell	0.17	lies	0.11
first two lo a	lies	0.1
first two lo b	laid	-0.09	lies	-0.15
first two lo ben	laid	0.1
first two lo c	laid	-0.11	lies	-0.11	whole	-0.12
first two lo cao	fell	-0.14	laid	0.26	whole	0.23
first two lo cot	fell	0.08	laid	-0.15	whole	0.07
first two lo d	lies	0.08
first two lo do	laid	-0.07
first two lo gach	fell	0.08	laid	0.11	whole	-0.12
first two lo go	lies	0.12
first two lo te	whole	0.09
first two lo thi	whole	-0.07
first two lo van	fell	-0.07
first two lo vong	fell	0.11	whole	0.1
first two loc	home	-0.06
first two loc binh	home	0.1
first two loc ninh	home	-0.12	fell	0.14	laid	-0.05
first two loc tan	laid	0.23
first two loc thanh	fell	0.09
first two long	whole	-0.06
first two long an	fell	-0.1	lies	0.09
first two long chau	whole	-0.17
first two long dat	home	0.21	fell	-0.07	whole	0.07
first two long dien	home	0.05	fell	-0.12
first two long khanh	home	-0.09	fell	-0.06	lies	0.15
first two long my	home	0.06	fell	0.09
first two long phuoc	whole	-0.05
first two long quang	fell	-0.06
first two long tan	home	-0.06	fell	0.33	whole	0.24
first two long thanh	fell	-0.05	whole	-0.16
first two long tieng	fell	0.05
first two long xuyen	whole	0.12
first two luc nam	home	0.13	whole	0.1
first two luc ngan	home	0.1	whole	0.05
first two luc qua	fell	0.06
first two lung chung	laid	0.06
first two lung doi	laid	0.08
first two lung nha	laid	0.05
first two luon duoi	lies	0.11
first two luon tai	laid	-0.09
first two luong	home	-0.05
first two luong son	lies	0.1	whole	0.17
first two luu dan	fell	0.08
first two ly nhan	home	0.24	whole	0.13
first two ma cai	home	0.05	whole	-0.21
first two ma lam	home	-0.05	laid	0.1
first two ma noi	home	-0.05
first two mai chau	home	0.05	fell	-0.06	whole	-0.06
first two mai dich	lies	0.22	whole	0.07
first two mai son	home	-0.09	whole	0.06
first two mai tang	laid	0.06
first two mam phao	whole	-0.08
first two man	home	-0.05
first two mang yang	fell	0.09
first two mao khe	home	0.11	whole	-0.05
first two martyrs cemetery	whole	-0.12
first two mat o	fell	0.12
first two mat tran	fell	-0.05	lies	-0.11	whole	0.18
first two mat trong	fell	0.11
first two may bay	fell	-0.06	laid	-0.05
first two me kinh	fell	0.05	whole	-0.09
first two me linh	home	0.08	whole	0.06
first two me tay	whole	0.09
first two me van	home	-0.05
first two mep duong	laid	0.05	whole	-0.13
first two mep lo	laid	0.07	whole	-0.12
first two mep rung	whole	0.09
first two mep ruong	laid	0.09
first two mep suoi	laid	-0.1
first two mien tay	home	0.08	whole	0.05
first two mieu ba	fell	0.06	laid	0.16	lies	-0.05
first two mieu tho	lies	0.09
first two minh duc	home	0.07	whole	0.18
first two minh hoa	home	-0.07
first two mo cay	home	0.14	whole	0.16
first two mo duc	home	0.21	whole	0.12
first two mo o	lies	0.06
first two mo so	fell	0.1	lies	-0.12
first two mo tap	laid	-0.07
first two moc hoa	laid	-0.07
first two mon	home	0.05	whole	-0.05
first two mong cai	whole	0.24
first two mu cang	whole	0.05
first two mua ray	fell	-0.05
first two muoi hai	fell	0.14
first two muong khuong	home	0.05	fell	-0.13	whole	0.06
first two muong la	home	0.15
first two muong lac	whole	-0.4
first two muong ngan	fell	0.17	whole	0.13
first two muong o	home	0.05
first two muong xen	laid	0.22	whole	-0.12
first two my	home	-0.05	fell	-0.12
first two my can	whole	-0.06
first two my duc	home	0.19	whole	0.06
first two my hanh	home	-0.07
first two my hao	home	0.13	laid	-0.06
first two my phuoc	lies	0.06
first two my tho	home	-0.05	fell	-0.06	lies	0.24
first two my xuyen	home	0.09
first two na hang	home	0.07	whole	0.07
first two na khang	fell	0.12	whole	0.13
first two na ri	home	0.05
first two na sam	laid	0.11	whole	-0.19
first two na san	fell	0.07	whole	-0.05
first two nam	fell	-0.1	whole	-0.2
first two nam can	fell	0.09	whole	0.07
first two nam canh	laid	0.09
first two nam cat	home	0.1	fell	-0.06
first two nam dan	home	0.18	whole	0.27
first two nam dinh	home	0.08	fell	-0.26
first two nam giang	whole	0.05
first two nam ha	whole	-0.11
first two nam lai	whole	-0.07
first two nam lao	fell	0.09	whole	0.07
first two nam ninh	home	-0.08
first two nam o	home	-0.07	fell	0.11	laid	0.09	lies	0.13	whole	-0.07
first two nam sach	fell	-0.12	whole	0.2
first two nam son	home	-0.05	fell	0.06	whole	-0.08
first two nam tan	home	0.07	whole	-0.07
first two nam tren	laid	0.11
first two nam truc	home	0.2	whole	-0.1
first two nay da	lies	0.06
first two near a	whole	-0.14
first two near an	fell	0.12
first two near ban	fell	-0.08	whole	-0.07
first two near the	fell	0.18	laid	-0.08	whole	0.16
first two nen dinh	lies	0.12	whole	-0.05
first two nen lan	whole	-0.12
first two nen nha	fell	0.08	laid	0.15	lies	-0.05	whole	0.22
first two nen tram	fell	-0.09	laid	0.06
first two next to	fell	0.13	lies	0.06	whole	0.2
first two nga ba	home	-0.05	fell	-0.05	lies	0.05	whole	-0.39
first two nga sau	fell	0.17	whole	0.08
first two nga son	home	0.25	whole	0.12
first two nga tu	fell	-0.12	whole	0.1
first two ngai	home	0.12
first two ngam bac	fell	0.06
first two ngam khe	fell	0.06	whole	0.07
first two ngam ta	fell	0.16	lies	-0.05	whole	-0.18
first two ngam tha	fell	0.06	whole	0.06
first two ngan son	home	0.11	whole	0.06
first two ngay 28	fell	-0.1
first two ngay ben	laid	0.06	whole	0.11
first two ngay bo	fell	0.15	laid	0.09
first two ngay canh	fell	0.09	whole	0.12
first two ngay cau	fell	0.07
first two ngay chan	fell	0.2
first two ngay cho	laid	0.13	lies	0.17
first two ngay cong	fell	0.19	whole	-0.12
first two ngay cua	fell	-0.1	laid	0.05	whole	-0.09
first two ngay dau	fell	0.07	whole	0.05
first two ngay duoi	laid	0.06	lies	0.1
first two ngay hang	fell	-0.06
first two ngay lo	fell	0.17
first two ngay may	fell	-0.05
first two ngay mep	laid	0.06	whole	0.12
first two ngay mieng	fell	0.09	laid	0.06
first two ngay mung	fell	-0.05
first two ngay o	fell	0.06
first two ngay san	fell	0.09
first two ngay sau	fell	-0.06	laid	-0.09
first two ngay tai	fell	0.12
first two ngay tran	whole	-0.06
first two ngay tren	fell	-0.12
first two ngay trong	fell	-0.19
first two ngay xua	home	0.09
first two nghe	home	0.21	whole	0.22
first two nghe an	fell	-0.05	whole	-0.15
first two nghe tinh	whole	-0.05
first two nghi xuan	home	0.09	whole	0.07
first two nghia dia	fell	-0.07	laid	0.31	lies	-0.12	whole	0.28
first two nghia hanh	home	0.12
first two nghia hung	home	0.32
first two nghia lo	fell	0.17	lies	0.09	whole	0.15
first two nghia trang	home	-0.32	fell	-0.39	laid	-0.15	whole	0.6
first two ngo quyen	whole	-0.23
first two ngoai bac	laid	-0.05	whole	0.3
first two ngoai bai	fell	0.13	laid	0.1
first two ngoai bien	fell	0.05
first two ngoai bo	laid	0.07	whole	0.25
first two ngoai cho	fell	-0.08
first two ngoai con	fell	-0.05	laid	0.06	lies	0.07	whole	-0.06
first two ngoai cua	laid	-0.08
first two ngoai dao	fell	0.05	whole	-0.06
first two ngoai de	home	0.12
first two ngoai do	home	0.05
first two ngoai doi	lies	0.07	whole	0.07
first two ngoai dong	laid	0.08	lies	0.15	whole	0.12
first two ngoai go	fell	-0.05	lies	0.09
first two ngoai hai	fell	0.06	whole	-0.2
first two ngoai hang	laid	0.08	lies	0.11	whole	0.43
first two ngoai khoi	fell	0.06	whole	0.37
first two ngoai nghia	lies	-0.14
first two ngoai o	home	0.05	fell	0.16
first two ngoai quang	home	0.11	fell	-0.06	whole	-0.06
first two ngoai ray	laid	0.08	lies	-0.12	whole	0.06
first two ngoai ruong	laid	-0.07	lies	-0.05	whole	0.05
first two ngoai thanh	whole	-0.09
first two ngoai vam	fell	0.13
first two ngoai vao	whole	-0.05
first two ngoi mo	lies	-0.06
first two nguyen binh	home	0.16	whole	0.06
first two nha ba	laid	-0.05
first two nha be	fell	-0.08
first two nha bia	whole	-0.06
first two nha cu	lies	0.11
first two nha do	whole	-0.09
first two nha lao	fell	0.05
first two nha ma	whole	0.21
first two nha may	fell	0.07	lies	-0.11	whole	-0.14
first two nha mo	laid	0.12	whole	0.07
first two nha o	home	0.21	fell	-0.13	whole	-0.08
first two nha ong	laid	0.22	lies	-0.06	whole	-0.05
first two nha rong	lies	0.16
first two nha tho	home	-0.07	fell	0.43	laid	0.18	lies	-0.06	whole	0.17
first two nha thuong	whole	0.1
first two nha toi	home	-0.05
first two nha trang	fell	-0.06
first two nha van	fell	0.09	laid	-0.1	whole	-0.08
first two nhan bieu	fell	0.28	whole	-0.26
first two nho quan	home	0.08	lies	0.12	whole	0.21
first two nhon	lies	0.06	whole	0.11
first two nhu le	laid	0.08
first two nhu xuan	home	-0.07	whole	0.05
first two ninh binh	home	0.12	lies	0.08	whole	-0.14
first two ninh giang	home	0.12	whole	0.15
first two ninh hai	lies	0.32	whole	0.3
first two ninh hoa	home	-0.07	fell	0.21
first two ninh phuoc	home	0.05	whole	-0.05
first two ninh thuan	fell	-0.09	whole	0.05
first two no ben	laid	0.07
first two noi	fell	-0.05
first two noi hy	laid	0.1	whole	0.08
first two noi khac	lies	0.12	whole	-0.06
first two noi la	fell	0.07
first two non nuoc	fell	-0.13
first two nong cat	laid	0.12
first two nong cong	home	0.05	whole	0.08
first two nong son	laid	-0.05	whole	0.08
first two nong truong	home	-0.11	laid	-0.08	whole	-0.12
first two noong het	whole	0.16
first two north of	laid	-0.06	whole	-0.08
first two nt duong	lies	0.21	whole	0.15
first two nt truong	lies	0.05	whole	0.11
first two nt vi	lies	-0.08
first two nt viet	lies	0.1	whole	-0.18
first two nt xa	laid	0.09
first two ntls	lies	-0.09
first two ntls ba	laid	0.08	lies	-0.18
first two ntls binh	lies	0.06	whole	-0.19
first two ntls dak	laid	0.1
first two ntls doc	fell	-0.08	whole	-0.12
first two ntls dong	laid	0.38	lies	0.05	whole	0.06
first two ntls duc	fell	-0.05	laid	-0.08	lies	0.11	whole	0.05
first two ntls duong	lies	0.18
first two ntls hai	laid	0.09	whole	0.09
first two ntls ho	lies	-0.17
first two ntls hoai	lies	0.1	whole	0.1
first two ntls huong	lies	0.05
first two ntls huyen	fell	-0.09	laid	-0.1	whole	0.16
first two ntls kien	home	0.09	laid	-0.09
first two ntls loc	fell	0.12
first two ntls long	laid	-0.09	lies	-0.14
first two ntls nam	whole	0.07
first two ntls ngoc	laid	0.12	lies	0.14	whole	0.15
first two ntls phu	lies	-0.06
first two ntls phuoc	fell	0.1	lies	-0.05	whole	-0.13
first two ntls phuong	laid	0.06	lies	0.11
first two ntls quoc	lies	0.05	whole	-0.2
first two ntls tam	home	0.12
first two ntls tan	lies	0.22	whole	0.05
first two ntls thi	fell	0.11	laid	-0.09	lies	-0.07	whole	-0.09
first two ntls tinh	laid	-0.05	lies	0.36	whole	0.06
first two ntls tp	lies	-0.19
first two ntls tra	lies	-0.08
first two ntls trang	home	0.12	lies	-0.05	whole	0.18
first two ntls trieu	lies	-0.05
first two ntls truong	lies	0.11
first two ntls vi	lies	-0.06	whole	-0.06
first two ntls vinh	laid	0.23	lies	-0.07	whole	-0.08
first two ntls xa	home	-0.08	laid	0.09	lies	0.17	whole	0.19
first two nui ba	fell	0.09	laid	-0.05	whole	0.14
first two nui cam	fell	0.08
first two nui chop	laid	0.05
first two nui chua	fell	-0.05	whole	-0.11
first two nui dat	fell	-0.17	laid	0.06	lies	-0.07
first two nui dinh	fell	-0.2	whole	0.07
first two nui doi	whole	0.05
first two nui goi	fell	0.05
first two nui hon	fell	0.13	laid	-0.06	whole	0.09
first two nui lon	fell	0.05	lies	0.09	whole	0.06
first two nui ngu	laid	-0.1	lies	0.19
first two nui thanh	home	0.07	fell	0.23
first two nuoc nha	lies	0.1	whole	-0.05
first two nuoc o	fell	-0.05
first two nuong ngo	lies	0.06
first two nuong nha	fell	0.1	laid	-0.12	lies	0.06
first two nuong ong	lies	0.05
first two nuong san	whole	-0.08
first two ong thanh	fell	0.1
first two our house	fell	0.12	whole	0.08
first two outside the	whole	-0.16
first two pa co	home	-0.13	whole	-0.1
first two pac	whole	-0.06
first two pac xoong	fell	0.08
first two pagode de	whole	0.1
first two pailin	fell	0.11
first two pha binh	home	0.11
first two pha lai	home	0.1
first two pha long	whole	0.05
first two pha xuan	home	-0.05	fell	-0.05	whole	0.06
first two phan hoa	home	0.18
first two phan khu	fell	0.13	whole	0.14
first two phan ri	home	0.06
first two phap	fell	-0.05
first two phat diem	home	0.13
first two phia bac	laid	0.17	lies	-0.06	whole	0.21
first two phia ben	fell	-0.07	laid	0.05
first two phia bien	fell	0.08	laid	-0.08
first two phia bo	lies	0.11
first two phia cau	fell	0.06
first two phia dong	fell	-0.11	laid	0.12	lies	-0.11	whole	-0.18
first two phia lang	fell	0.05
first two phia nam	fell	0.28	lies	0.07	whole	-0.19
first two phia nui	laid	-0.07
first two phia sau	fell	-0.09	laid	-0.06	lies	0.08	whole	0.09
first two phia song	fell	0.08
first two phia suoi	laid	0.05
first two phia tay	fell	-0.14	laid	0.06	whole	-0.07
first two phia tren	laid	-0.15	lies	0.08
first two phnom penh	fell	-0.11
first two pho cat	home	-0.11
first two pho hang	laid	0.13	whole	0.32
first two pho hien	home	0.14
first two pho khach	home	-0.08
first two pho kham	home	0.09
first two pho rang	fell	0.08
first two pho yen	home	-0.09
first two phong dien	home	-0.05	fell	0.09
first two phong nha	lies	-0.05
first two phong tho	home	0.15	lies	0.23	whole	0.23
first two phong van	home	-0.05
first two phu	whole	-0.06
first two phu bai	fell	-0.05
first two phu binh	home	0.17
first two phu bon	fell	-0.07
first two phu cat	home	-0.08	lies	0.07	whole	0.07
first two phu cu	home	0.06	whole	0.08
first two phu cuong	fell	-0.09	whole	-0.14
first two phu giao	whole	-0.08
first two phu khe	whole	0.08
first two phu lam	fell	0.13
first two phu loc	fell	-0.08	laid	0.05
first two phu luong	home	0.06	fell	0.17	whole	0.14
first two phu ly	fell	-0.06	whole	0.11
first two phu my	home	0.1	fell	0.08
first two phu ninh	home	0.05	fell	0.06
first two phu quoc	home	-0.07	fell	0.21	whole	0.05
first two phu tan	home	0.06
first two phu tang	home	-0.05	fell	0.08	whole	0.08
first two phu tho	home	0.06	fell	-0.22	laid	-0.11	lies	0.07	whole	-0.13
first two phu thong	fell	0.09	lies	0.09
first two phu ton	fell	0.12	whole	0.14
first two phu xuyen	home	0.22	fell	-0.09	whole	-0.15
first two phu yen	home	-0.12	fell	0.15
first two phuc hoa	whole	0.08
first two phuc kich	whole	-0.05
first two phuc tho	home	-0.06	whole	0.13
first two phum ta	fell	0.09	laid	-0.06	whole	-0.1
first two phung hiep	home	0.05	laid	0.06	whole	-0.06
first two phuoc binh	fell	0.11	whole	0.06
first two phuoc long	home	-0.06	laid	0.1	lies	-0.07	whole	0.14
first two phuoc son	fell	0.07
first two phuoc tho	fell	0.05	whole	0.05
first two phuoc tuy	fell	0.07
first two phuong dong	fell	0.12	whole	-0.05
first two phuong hoang	fell	0.06	whole	0.1
first two phuong nam	home	-0.09
first two phuong ngoc	home	0.19
first two plain of	fell	0.09	whole	0.11
first two plei me	fell	-0.12	laid	0.09	whole	0.15
first two poipet	fell	0.15	whole	0.07
first two poste de	fell	0.12	laid	-0.06
first two preah vihear	fell	0.05
first two pres de	laid	-0.05	whole	0.21
first two pres du	whole	0.05
first two pu nhi	fell	0.06	whole	0.15
first two pursat	fell	0.38	whole	0.25
first two q tri	whole	0.05
first two qua song	fell	0.06
first two quan ba	lies	0.09	whole	0.12
first two quan com	fell	-0.06
first two quan dan	home	0.11
first two quan gioi	fell	0.07
first two quan ham	fell	-0.1
first two quan hoa	home	0.06	fell	0.05	whole	0.1
first two quan lang	home	0.08	whole	-0.11
first two quan ly	fell	0.12	lies	0.08	whole	0.13
first two quan o	lies	0.12
first two quan phuc	whole	-0.07
first two quan su	fell	-0.05	whole	-0.05
first two quan tay	fell	-0.07
first two quan toan	home	0.15	whole	0.2
first two quan truc	fell	0.07
first two quan trung	fell	-0.11
first two quan xa	home	-0.12	fell	-0.05	laid	-0.05
first two quan xuong	whole	-0.12
first two quan y	fell	0.28	whole	0.22
first two quang	home	0.35	whole	0.19
first two quang binh	home	-0.08	fell	-0.23	whole	-0.24
first two quang da	fell	0.09	whole	0.08
first two quang dien	whole	0.05
first two quang hung	fell	0.06
first two quang nam	home	-0.13	whole	-0.08
first two quang ngai	home	-0.07	whole	-0.11
first two quang ninh	home	0.08	fell	-0.07
first two quang tin	fell	0.07
first two quang trach	home	0.05
first two quang tri	home	-0.21	laid	-0.08	lies	0.11
first two quang uyen	home	0.24
first two quang xuong	home	0.19	fell	0.05	whole	0.15
first two quang yen	home	-0.46
first two quay ve	laid	-0.13
first two que	lies	0.14	whole	0.1
first two que an	whole	-0.08
first two que phong	home	-0.11
first two que quan	whole	-0.05
first two que son	home	-0.13	fell	0.35	whole	0.25
first two que vo	fell	-0.07	whole	0.22
first two quoc oai	home	-0.09	whole	-0.07
first two quy chau	home	-0.05	whole	0.13
first two quy nhon	home	-0.05	fell	0.16
first two quy tap	laid	-0.07
first two quyet thang	home	0.05	fell	-0.06
first two quynh coi	home	0.11
first two quynh doi	whole	0.11
first two quynh luu	home	0.07
first two rach ba	fell	0.05	laid	0.11
first two rach bap	fell	-0.14	lies	0.13	whole	-0.06
first two rach cai	fell	0.1
first two rach gia	home	-0.06	fell	-0.13
first two rach kien	fell	-0.11
first two rach la	laid	-0.05
first two rach tau	laid	0.09	whole	0.05
first two ranh nuoc	laid	-0.08	whole	0.12
first two ray bap	fell	0.08
first two ray ca	lies	0.08
first two ray cua	fell	0.23	laid	0.18	whole	0.21
first two ray dieu	fell	-0.07	laid	-0.13
first two ray mi	fell	-0.1	whole	0.09
first two ray nha	fell	-0.07	laid	0.09	lies	-0.11	whole	-0.18
first two ray o	fell	-0.11
first two ray ong	laid	-0.05	lies	-0.14	whole	0.12
first two ria rung	laid	0.09	whole	-0.09
first two route 13	laid	-0.05	whole	0.16
first two route de	whole	-0.06
first two ru cam	laid	-0.08
first two ru cat	lies	0.12	whole	0.09
first two rung cao	lies	0.05	whole	0.32
first two rung dau	fell	-0.07
first two rung duong	fell	0.11	laid	-0.06	whole	-0.13
first two rung khop	lies	0.1	whole	0.08
first two rung le	fell	-0.09	lies	0.11	whole	-0.06
first two rung lo	fell	0.14	laid	-0.08	lies	-0.1	whole	-0.08
first two rung sac	fell	-0.07
first two rung tram	fell	-0.05	laid	-0.14	lies	0.06	whole	0.09
first two rung u	fell	0.15	whole	0.07
first two ruong cua	laid	-0.06
first two ruong o	fell	-0.06
first two sa dec	home	0.05	whole	0.09
first two sa huynh	laid	-0.06	whole	0.22
first two sa pa	fell	-0.05
first two sa thay	fell	0.08
first two sai gon	home	-0.07	fell	-0.2	whole	-0.15
first two saigon	fell	0.1
first two sam rong	whole	-0.1
first two sam son	home	-0.08	fell	0.1	whole	0.08
first two san banh	fell	0.1	whole	-0.07
first two san bay	fell	-0.09	laid	0.22	lies	-0.19	whole	-0.15
first two san bong	fell	0.11	laid	-0.09	lies	0.11	whole	0.07
first two san dinh	laid	-0.08	whole	-0.06
first two san diu	whole	-0.13
first two san kho	fell	-0.07	laid	-0.11	lies	0.08
first two san nha	laid	0.09	whole	0.13
first two san truong	lies	-0.05
first two sat bien	whole	-0.07
first two sat bo	laid	-0.13	whole	0.05
first two sat cay	laid	-0.12	lies	0.08
first two sat hang	laid	0.14	whole	0.17
first two sat me	lies	0.05
first two sat nhau	whole	-0.17
first two sau	whole	-0.09
first two sau 75	laid	-0.09
first two sau am	fell	0.11
first two sau ba	laid	-0.07
first two sau benh	lies	0.14	whole	0.09
first two sau bo	fell	0.1	laid	-0.09	lies	-0.06
first two sau bon	laid	0.09
first two sau cay	laid	-0.08
first two sau chua	lies	0.16	whole	0.14
first two sau chuong	laid	0.11	whole	0.1
first two sau chuyen	lies	0.08	whole	-0.06
first two sau dan	laid	-0.07
first two sau day	fell	0.09	whole	-0.09
first two sau de	fell	-0.05
first two sau dinh	lies	0.09	whole	0.15
first two sau do	laid	-0.05	whole	-0.06
first two sau doi	laid	-0.14	lies	0.11	whole	-0.09
first two sau don	fell	0.05	whole	0.15
first two sau dong	laid	-0.07	whole	-0.08
first two sau dua	lies	0.05
first two sau ga	fell	0.09	laid	0.09	whole	0.08
first two sau hang	laid	0.1
first two sau he	lies	0.2	whole	0.13
first two sau kho	laid	-0.09	lies	0.07
first two sau lan	laid	0.07	whole	0.05
first two sau lang	fell	-0.09	laid	0.13	whole	0.08
first two sau lo	laid	0.19	lies	0.05	whole	0.32
first two sau lung	laid	0.19	lies	-0.07	whole	0.09
first two sau mieu	laid	0.06	lies	0.08
first two sau muoi	laid	-0.09
first two sau nam	home	0.11	whole	-0.09
first two sau nha	fell	0.06	lies	0.05	whole	-0.05
first two sau o	fell	0.06	whole	-0.06
first two sau quan	lies	0.07	whole	0.05
first two sau quy	laid	-0.06	whole	-0.05
first two sau tran	fell	0.25	laid	-0.16	whole	-0.2
first two sau truong	fell	-0.13	laid	0.32	whole	0.23
first two sau vien	whole	0.05
first two sau vuon	fell	0.1	laid	0.11	lies	-0.08	whole	0.25
first two sau xa	laid	-0.07
first two se bang	fell	0.08	whole	0.06
first two secteur de	whole	-0.06
first two si ma	home	0.18	fell	-0.16	whole	0.29
first two side of	laid	-0.15	whole	-0.05
first two siem reap	laid	-0.06
first two siem riep	fell	-0.06
first two sin ho	home	0.12	fell	-0.07	whole	-0.07
first two sisophon	laid	0.06
first two snoul	fell	0.21	whole	0.09
first two so 2	laid	-0.07
first two so 4	whole	0.06
first two so cao	laid	-0.06	lies	0.11
first two so tay	fell	0.05
first two soc bom	laid	-0.08	whole	0.14
first two soc con	fell	0.15	whole	0.11
first two soc mo	lies	0.06
first two soc son	home	-0.19	whole	0.05
first two soc trang	home	0.1	fell	0.08	whole	-0.07
first two son	home	-0.08	whole	-0.11
first two son dong	home	0.07
first two son ha	home	-0.11	whole	0.1
first two son la	fell	-0.07	whole	-0.05
first two son tay	whole	-0.06
first two son tinh	home	0.08	lies	0.1	whole	0.1
first two song ba	fell	0.07	whole	0.06
first two song be	fell	0.23	whole	0.11
first two song ben	fell	-0.07
first two song bo	fell	0.25	whole	-0.05
first two song bung	laid	-0.08
first two song cai	fell	0.15
first two song cau	home	0.14	fell	-0.07
first two song cong	home	0.08
first two song da	laid	-0.09
first two song day	fell	-0.13	whole	-0.1
first two song long	fell	0.08	whole	0.08
first two song ma	fell	-0.06	whole	-0.1
first two song mao	fell	0.1	whole	0.12
first two song o	fell	-0.14
first two song po	whole	0.06
first two song sa	whole	-0.05
first two song se	laid	0.09
first two song song	fell	-0.06	laid	-0.1
first two song thach	whole	-0.23
first two song thu	fell	0.08	whole	0.05
first two song tranh	fell	-0.07
first two song vam	whole	-0.08
first two sous l	laid	-0.05	lies	0.13	whole	0.05
first two sous la	fell	-0.05	laid	-0.09
first two sous le	laid	0.14	whole	0.25
first two sous les	laid	0.13
first two sous un	laid	0.06	whole	0.17
first two sous une	whole	-0.07
first two south of	laid	-0.06
first two southern front	fell	0.07
first two stung treng	fell	0.13	laid	0.05
first two su	fell	-0.05
first two suoi a	fell	0.09	whole	0.18
first two suoi can	whole	0.07
first two suoi cat	fell	0.06
first two suoi cha	fell	0.05	whole	0.12
first two suoi da	fell	0.08	laid	-0.14	whole	0.23
first two suoi dak	fell	-0.29	laid	0.07	lies	-0.05	whole	-0.09
first two suoi ea	fell	0.05	whole	-0.11
first two suoi ia	fell	-0.25	laid	-0.17	whole	0.06
first two suoi khe	fell	0.05	laid	-0.06	whole	-0.23
first two suoi la	fell	-0.17	laid	0.07	lies	-0.06
first two suoi lay	fell	-0.05	whole	-0.05
first two suoi len	whole	-0.12
first two suoi nuoc	laid	-0.12
first two suoi ong	whole	0.06
first two suoi ta	fell	-0.12
first two suon doi	fell	-0.1	laid	0.06
first two suon dong	fell	0.13	laid	-0.09	whole	0.1
first two suon phia	laid	-0.07
first two suon tay	fell	0.08	laid	-0.07	whole	-0.16
first two sur l	fell	0.07
first two sur la	fell	-0.09	laid	0.05	whole	-0.11
first two svay rieng	fell	0.09	laid	-0.09	whole	-0.19
first two t v	home	-0.06
first two ta	fell	-0.07	whole	-0.05
first two ta con	whole	0.17
first two ta don	fell	0.12
first two ta hay	laid	-0.11
first two ta keo	fell	0.09	laid	-0.06	lies	-0.05	whole	-0.09
first two ta keu	fell	0.12	laid	0.13
first two ta le	fell	0.07
first two ta lon	fell	-0.05
first two ta luy	whole	0.14
first two ta sanh	fell	0.17
first two taluy duong	laid	-0.05	lies	0.05	whole	0.15
first two tam binh	home	0.14
first two tam dao	home	0.07	whole	0.05
first two tam diep	home	0.05
first two tam duoi	whole	-0.09
first two tam giang	whole	0.09
first two tam hung	home	0.1	whole	-0.07
first two tam ky	fell	0.19	laid	0.1	whole	-0.09
first two tam lung	fell	-0.1
first two tam nong	home	0.09
first two tam quan	fell	-0.05
first two tan an	fell	0.1
first two tan bien	lies	0.23	whole	-0.12
first two tan canh	laid	-0.06	whole	-0.08
first two tan chau	lies	0.06
first two tan dinh	fell	-0.08
first two tan huong	fell	0.1	whole	0.06
first two tan ky	home	0.09
first two tan lac	fell	0.12	whole	0.12
first two tan lap	fell	-0.06
first two tan phong	home	-0.09
first two tan phu	home	-0.08
first two tan son	fell	0.06	laid	-0.09	whole	0.13
first two tan trao	whole	-0.12
first two tan uyen	lies	-0.06	whole	-0.12
first two tang da	laid	-0.08
first two tap the	home	0.12	laid	-0.12	lies	-0.06	whole	0.06
first two tau o	fell	0.24	laid	0.07	whole	0.18
first two tay	fell	-0.05
first two tay dinh	home	0.05	whole	-0.09
first two tay nam	fell	-0.1	whole	0.05
first two tay nguyen	fell	0.08
first two tay ninh	home	-0.16	fell	0.3	laid	-0.12	lies	-0.16	whole	0.07
first two thach ha	home	0.19
first two thach han	fell	0.13	whole	-0.07
first two thach sang	home	-0.07
first two thach suol	home	-0.07
first two thach thanh	whole	0.09
first two thach that	whole	0.1
first two thai	home	-0.11
first two thai binh	home	0.13	fell	-0.3	whole	0.24
first two thai nguyen	home	-0.11
first two thai ninh	home	0.12	whole	0.05
first two thai phien	home	-0.11
first two thai quy	whole	-0.15
first two thai son	home	-0.05
first two thai thuy	home	-0.11	whole	0.2
first two thang binh	home	0.05	fell	0.06
first two thanh	whole	-0.09
first two thanh an	fell	0.16
first two thanh ba	home	0.18	whole	0.08
first two thanh chuong	home	0.11	fell	-0.05	whole	0.13
first two thanh ha	home	0.14
first two thanh hang	whole	-0.07
first two thanh hoa	home	-0.15	fell	-0.15
first two thanh liem	home	0.08
first two thanh mien	home	-0.11	whole	-0.05
first two thanh oai	home	0.12	whole	0.1
first two thanh pho	home	-0.11	fell	-0.09	whole	-0.07
first two thanh phu	home	-0.05	fell	-0.09
first two thanh son	lies	0.13	whole	0.17
first two thanh thuy	home	-0.14	fell	0.13	whole	-0.14
first two thanh tri	home	-0.1
first two that khe	home	0.05	laid	0.1	whole	0.09
first two the aid	laid	0.09
first two the bamboo	laid	0.05
first two the beach	laid	0.06
first two the bo	fell	0.05	whole	-0.07
first two the bunker	fell	0.05
first two the cave	fell	-0.08
first two the cemetery	laid	0.16	lies	0.06
first two the church	fell	0.05
first two the commune	lies	0.07
first two the cua	fell	0.14
first two the district	laid	-0.07	lies	0.06
first two the ditch	laid	-0.09
first two the dyke	fell	0.09
first two the edge	laid	0.07	whole	-0.09
first two the family	laid	-0.07
first two the foot	fell	0.06	lies	0.06	whole	-0.16
first two the french	laid	-0.06
first two the ground	laid	0.12
first two the hamlet	fell	0.09
first two the hill	fell	-0.09
first two the hospital	fell	0.1
first two the ia	fell	0.06
first two the inside	laid	0.07
first two the lao	fell	-0.11
first two the left	laid	-0.1
first two the long	fell	0.14	lies	0.07
first two the market	laid	-0.05
first two the north	laid	0.07	whole	-0.07
first two the old	laid	-0.06	lies	0.08
first two the other	laid	0.13
first two the pagoda	fell	-0.09	laid	0.08
first two the river	whole	0.13
first two the road	laid	-0.06	whole	0.1
first two the rubber	fell	0.1	laid	-0.11	whole	0.22
first two the slope	fell	0.1	laid	0.05
first two the song	fell	-0.06	laid	0.13
first two the southern	fell	-0.07	whole	0.11
first two the stream	laid	0.09	lies	0.11
first two the third	fell	0.11
first two the trail	laid	0.07
first two the trench	fell	0.12
first two the tunnel	laid	-0.1	lies	0.18
first two the unit	laid	-0.12	lies	0.12	whole	0.12
first two the village	laid	0.07
first two the wire	fell	-0.06
first two thi tran	home	0.05	fell	-0.09	whole	0.18
first two thi xa	fell	0.07	whole	-0.39
first two thieu hoa	home	0.06
first two tho	home	-0.08
first two tho loc	laid	-0.05	lies	0.09
first two tho xuan	home	0.26	whole	0.16
first two thoai son	home	0.06	lies	0.13
first two thon 3	home	0.12	laid	-0.05	whole	0.06
first two thon 4	home	-0.09	laid	0.1	lies	-0.05	whole	-0.19
first two thon cam	home	-0.06	fell	0.08
first two thon cau	whole	-0.06
first two thon co	whole	-0.08
first two thon doai	home	0.07	whole	0.05
first two thon dong	fell	-0.08	whole	-0.12
first two thon ha	whole	-0.07
first two thon khe	fell	0.11
first two thon kim	home	-0.09	fell	0.14	whole	0.15
first two thon ky	fell	0.06
first two thon lang	fell	0.06	whole	0.17
first two thon lung	home	0.12	whole	0.11
first two thon na	fell	0.09
first two thon ngoc	home	0.05	whole	0.08
first two thon noi	home	0.06	whole	0.07
first two thon pa	fell	0.1	whole	0.19
first two thon phu	lies	0.05	whole	-0.05
first two thon phuong	home	0.08
first two thon tan	fell	0.16	laid	0.11	whole	-0.06
first two thon thuong	fell	-0.05
first two thon tien	fell	0.07	whole	-0.05
first two thon trung	whole	-0.07
first two thon van	home	0.1	fell	-0.06	whole	0.2
first two thon vinh	home	0.17	whole	-0.08
first two thon xuan	whole	0.12
first two thong bao	whole	-0.07
first two thong nong	whole	-0.06
first two thu dau	home	0.07	whole	0.12
first two thu duc	home	-0.08	whole	-0.09
first two thu hai	laid	0.05
first two thu thua	whole	-0.09
first two thuan chau	home	0.08
first two thuan thanh	home	0.09	whole	0.08
first two thung lung	fell	0.06	laid	-0.1	lies	-0.05	whole	0.22
first two thuong duc	home	-0.14	fell	0.53	whole	0.2
first two thuong lao	fell	-0.17	whole	-0.11
first two thuong tin	home	0.07	fell	-0.05	whole	0.08
first two thuy nguyen	home	0.14	lies	0.11	whole	0.16
first two tia o	fell	0.08
first two tich tuong	fell	0.07	laid	0.11
first two tien cuong	home	-0.09
first two tien du	home	0.06
first two tien hai	home	0.17	whole	0.15
first two tien lang	home	-0.12	fell	-0.19	whole	-0.25
first two tien lu	home	0.09	whole	0.07
first two tien phuoc	fell	0.05	lies	0.11	whole	0.08
first two tien yen	home	-0.13
first two tieu doan	fell	-0.07
first two tieu khu	fell	0.2	laid	0.14	lies	-0.05	whole	0.25
first two tim thay	laid	-0.09
first two tinh bien	whole	-0.06
first two tinh doi	fell	-0.06
first two tinh gia	home	0.2	whole	0.1
first two tinh quang	fell	-0.11
first two tinh tu	laid	-0.13
first two to 5	whole	0.08
first two to 6	lies	0.08	whole	0.07
first two to 7	fell	0.13
first two to chuc	fell	-0.08
first two to dai	fell	0.12
first two toan	home	0.17	whole	-0.44
first two toc muong	fell	0.12
first two toc nung	whole	-0.06
first two toc pa	home	-0.06
first two toc thai	whole	-0.06
first two toi cam	home	0.07
first two toi di	fell	0.07
first two tong nha	fell	0.07	whole	0.13
first two tp hcm	home	0.1
first two tp vinh	home	-0.06
first two tra bong	fell	-0.06	whole	0.07
first two tra cu	home	0.13	fell	0.09
first two tra linh	fell	0.05	lies	0.13	whole	-0.13
first two tra on	fell	0.08
first two tra vinh	home	0.06	whole	-0.09
first two trai duong	laid	-0.06
first two trai giam	whole	0.05
first two tram	fell	-0.05	laid	0.12
first two tram 34	fell	0.07
first two tram 5	fell	-0.06
first two tram bom	laid	-0.1
first two tram giao	fell	0.07	whole	-0.08
first two tram phau	fell	0.61	laid	0.11	whole	0.06
first two tram quan	laid	-0.06
first two tram t5	whole	0.11
first two tram tau	home	0.11	whole	-0.11
first two tram xa	fell	-0.11	laid	-0.07	lies	-0.05	whole	0.24
first two tram y	whole	0.16
first two tran bom	fell	-0.16
first two tran can	fell	-0.1	laid	-0.07	whole	-0.05
first two tran cau	fell	0.09	whole	-0.07
first two tran danh	fell	0.09	whole	-0.06
first two tran dia	fell	-0.12	lies	-0.06	whole	0.45
first two tran do	fell	-0.07
first two tran don	whole	-0.05
first two tran dong	fell	0.1	whole	-0.08
first two tran lang	fell	-0.09
first two tran nui	fell	0.08	whole	0.06
first two tran o	fell	0.09
first two tran phu	whole	-0.1
first two tran suoi	fell	0.05
first two trang ba	whole	-0.06
first two trang bang	home	0.07	lies	0.09
first two trang bom	fell	-0.07
first two trang co	fell	0.24	whole	0.09
first two trang dau	laid	0.12
first two trang dinh	home	0.13	whole	0.05
first two trang don	lies	0.06
first two tren bai	laid	0.09
first two tren ben	whole	-0.07
first two tren bia	laid	-0.06	whole	-0.05
first two tren bien	fell	0.12	whole	0.16
first two tren bo	fell	-0.16	lies	0.11	whole	0.06
first two tren cang	fell	0.05
first two tren cay	lies	0.13	whole	-0.07
first two tren con	laid	0.11	whole	-0.14
first two tren cong	fell	-0.07
first two tren dat	fell	-0.09	laid	0.07
first two tren de	whole	0.07
first two tren deo	whole	-0.21
first two tren diem	fell	0.05	whole	-0.09
first two tren dinh	fell	0.07	lies	-0.07	whole	-0.1
first two tren doc	whole	0.07
first two tren doi	fell	-0.06	laid	0.34	lies	0.17	whole	-0.21
first two tren dong	lies	-0.05	whole	-0.21
first two tren duong	fell	-0.14	laid	-0.13	lies	-0.06	whole	0.66
first two tren giong	laid	0.09
first two tren go	fell	0.07	laid	-0.07	lies	0.12	whole	-0.28
first two tren kinh	whole	-0.05
first two tren lang	whole	-0.08
first two tren lau	fell	0.05	whole	-0.05
first two tren lo	fell	0.1	whole	-0.06
first two tren mat	fell	0.09	whole	0.07
first two tren nap	lies	0.06
first two tren nen	laid	0.14	whole	0.09
first two tren nuong	fell	0.07	laid	0.05
first two tren rao	fell	0.1
first two tren ray	laid	-0.08	whole	0.11
first two tren song	whole	-0.1
first two tren suoi	laid	0.07
first two tren suon	whole	0.12
first two tren tau	fell	-0.09	whole	0.11
first two tren tay	fell	-0.05
first two tren thuyen	fell	0.08	whole	0.08
first two tren tuyen	whole	-0.05
first two tren xa	fell	-0.09
first two tren xe	whole	0.07
first two tren xuong	fell	0.24
first two tri	fell	0.06	whole	-0.05
first two tri buu	fell	0.07
first two tri thien	fell	-0.11
first two tri ton	fell	-0.19
first two trich so	laid	-0.05
first two trieu hai	home	-0.05
first two trieu son	home	-0.06	whole	0.08
first two trieu trach	lies	0.1
first two tro nha	laid	-0.05
first two troi lan	whole	-0.06
first two trong	fell	-0.08
first two trong ap	whole	-0.06
first two trong bai	whole	0.11
first two trong benh	fell	-0.09
first two trong binh	fell	0.07	whole	-0.05
first two trong bui	fell	0.07
first two trong buon	fell	-0.11
first two trong cay	laid	-0.1
first two trong chien	fell	-0.07
first two trong chua	fell	0.05
first two trong cong	laid	0.14	whole	0.13
first two trong danh	lies	0.08
first two trong dat	laid	0.15	whole	0.2
first two trong dia	fell	0.12
first two trong diem	fell	0.07	whole	0.39
first two trong do	fell	-0.1
first two trong don	whole	0.09
first two trong dong	lies	0.08
first two trong giao	fell	0.09	whole	-0.06
first two trong ham	laid	0.11	lies	-0.07	whole	0.05
first two trong hang	fell	0.36	laid	0.09	lies	0.12	whole	0.37
first two trong ho	laid	0.19	whole	0.18
first two trong khu	fell	-0.06	laid	0.05
first two trong khuon	lies	0.17	whole	0.18
first two trong lang	fell	-0.06
first two trong lo	laid	0.1	whole	0.08
first two trong mot	fell	-0.05	laid	0.05	whole	-0.18
first two trong nam	fell	-0.05
first two trong nghia	laid	-0.18	lies	0.07	whole	-0.11
first two trong nha	laid	-0.08	whole	-0.09
first two trong ntls	lies	0.12
first two trong ong	laid	-0.09
first two trong quan	fell	0.05
first two trong ray	fell	0.08	whole	0.14
first two trong rung	fell	0.18	laid	0.14	lies	-0.05	whole	-0.12
first two trong san	fell	-0.05	laid	0.07	whole	-0.19
first two trong so	laid	-0.06	lies	-0.08
first two trong tay	fell	-0.05
first two trong thanh	whole	0.08
first two trong thap	lies	0.18	whole	0.07
first two trong thung	laid	0.05
first two trong tieu	laid	0.08	lies	-0.07
first two trong tong	fell	0.08
first two trong tram	fell	0.05
first two trong tran	fell	0.19	laid	-0.07	whole	-0.25
first two trong truong	fell	-0.05
first two trong tu	fell	0.21
first two trong vu	fell	-0.11
first two trong vuon	laid	0.22	lies	0.08
first two trong xa	home	0.05	fell	0.07
first two truc ninh	home	0.15
first two trung	home	-0.06
first two trung dan	fell	0.05
first two trung doan	fell	0.11	whole	-0.08
first two trung khanh	fell	0.05	whole	-0.08
first two trung lap	home	-0.06
first two trung luong	whole	0.05
first two trung nghia	fell	0.06	whole	0.07
first two truoc ca	home	0.06
first two truoc cong	fell	0.16	laid	-0.07	lies	0.19	whole	0.22
first two truoc cua	whole	0.21
first two truoc do	fell	-0.05	laid	0.07	lies	0.1
first two truoc mat	laid	0.09
first two truoc nam	laid	0.09	whole	-0.1
first two truoc nha	laid	0.05
first two truong b	fell	0.08
first two truong ban	fell	0.13
first two truong bon	whole	0.11
first two truong cap	lies	0.09
first two truong cong	home	0.09
first two truong hoc	fell	0.05	laid	-0.05
first two truong hop	fell	-0.12
first two truong lang	home	0.12	whole	-0.1
first two truong le	fell	-0.07	laid	0.1	lies	-0.05
first two truong mau	fell	0.06	laid	0.09	whole	0.05
first two truong mien	fell	0.08
first two truong nguyen	fell	-0.07	lies	0.06
first two truong sa	fell	-0.06
first two truong son	lies	0.19	whole	0.1
first two truong tan	fell	-0.08	laid	0.08
first two truong thcs	fell	0.11
first two truong thpt	fell	-0.08
first two truong tieu	fell	0.06	laid	0.1	whole	-0.12
first two truong tran	fell	-0.05
first two truong xe	whole	-0.06
first two tu	fell	-0.05
first two tu ky	home	0.07	whole	0.19
first two tu liem	home	0.06
first two tu rau	fell	-0.05
first two tu son	home	0.07	fell	0.06
first two tu truong	fell	0.06
first two tu vu	fell	0.17	whole	-0.14
first two tuy an	home	0.05
first two tuy phuoc	fell	-0.11
first two tuyen duc	fell	-0.06
first two tuyen hoa	fell	0.09
first two u minh	fell	-0.09	laid	0.06	lies	-0.05	whole	-0.1
first two under a	fell	-0.06	lies	-0.07	whole	0.2
first two under the	fell	0.09	laid	-0.08	lies	0.18	whole	0.16
first two ung hoa	home	0.12	whole	0.17
first two uong bi	home	-0.05
first two uy ban	fell	0.1	laid	0.13
first two vam cai	fell	0.09	whole	0.05
first two vam co	fell	-0.24	lies	0.11
first two vam kinh	whole	0.05
first two vam lung	fell	0.12
first two vam nhon	fell	0.07
first two vam nuoc	whole	0.07
first two vam rach	whole	0.06
first two van dinh	home	0.11	fell	-0.06	whole	0.13
first two van giang	home	0.13	whole	0.07
first two van kieu	home	-0.24
first two van lam	whole	0.06
first two van phuc	home	0.13	whole	0.06
first two van quan	home	0.13	whole	0.09
first two van tuong	fell	0.07	whole	0.05
first two ve phia	laid	-0.09
first two ve quoc	laid	0.13	whole	-0.05
first two ven duong	fell	0.11	whole	0.23
first two ven song	laid	0.08	whole	0.05
first two ven suoi	laid	-0.1	whole	-0.08
first two vers la	fell	-0.07
first two vi	fell	-0.06
first two vi ho	laid	-0.1
first two vi sot	fell	0.1
first two vi tri	fell	-0.05	lies	0.06	whole	-0.1
first two vi xuyen	home	-0.21	fell	0.07	lies	0.39	whole	-0.07
first two viet lao	lies	0.07
first two viet minh	home	-0.17	fell	-0.18	laid	0.06
first two viet nam	home	-0.07	lies	-0.17
first two viet tri	home	0.21	fell	-0.14	lies	0.22	whole	0.06
first two viet yen	whole	0.09
first two village de	home	0.08	whole	0.11
first two vinh	home	-0.1	fell	-0.14
first two vinh bao	home	-0.28	fell	-0.16	laid	0.09	whole	-0.2
first two vinh chau	home	-0.11	whole	0.1
first two vinh hoa	laid	0.05
first two vinh hung	whole	0.05
first two vinh linh	home	0.11	laid	-0.05	whole	-0.1
first two vinh long	home	0.27	fell	-0.17
first two vinh niem	whole	0.05
first two vinh phu	home	0.25	fell	-0.08	whole	-0.05
first two vinh phuc	home	-0.07	whole	-0.07
first two vinh quang	home	-0.05
first two vinh thanh	whole	-0.07
first two vinh thuan	fell	0.33	whole	-0.09
first two vinh tuong	home	0.08	whole	0.08
first two vinh yen	fell	0.12	whole	0.08
first two vo	whole	-0.1
first two vo bo	fell	0.06	laid	-0.07	whole	0.14
first two vo dinh	whole	0.05
first two vong cung	fell	0.12	whole	-0.07
first two vong o	fell	0.05
first two vu ban	home	0.33	whole	0.23
first two vu thu	whole	0.26
first two vui o	laid	0.09	lies	0.14
first two vung liem	home	0.06
first two vung ro	fell	-0.09	whole	0.1
first two vung tau	fell	-0.08
first two vuon ba	lies	0.06
first two vuon cam	lies	0.18	whole	-0.13
first two vuon cao	laid	-0.17	whole	0.2
first two vuon che	fell	0.08	laid	-0.07
first two vuon chua	laid	0.14	lies	-0.08
first two vuon chuoi	fell	0.05	lies	-0.08	whole	0.07
first two vuon dieu	fell	-0.07	lies	-0.06	whole	-0.14
first two vuon dua	lies	-0.05
first two vuon mang	lies	0.1	whole	0.08
first two vuon mit	laid	0.23	lies	-0.06	whole	0.09
first two vuon nha	fell	0.17	laid	-0.07	lies	0.26	whole	-0.15
first two vuon o	laid	-0.05	lies	-0.07
first two vuon ong	fell	0.06	laid	0.1	lies	-0.17
first two vuon sau	laid	-0.09	whole	0.06
first two vuon thanh	lies	-0.05
first two vuon tieu	laid	0.08	lies	-0.12
first two vuon xoai	laid	-0.12	lies	-0.05	whole	-0.06
first two vy da	home	0.05
first two west of	fell	-0.08	laid	-0.08	whole	0.21
first two with his	fell	0.07
first two xa a	fell	0.1	whole	0.06
first two xa an	fell	0.16	laid	0.08	lies	0.1	whole	0.14
first two xa ba	home	0.07	whole	0.17
first two xa bac	home	-0.08
first two xa bat	home	0.09	lies	0.14	whole	-0.05
first two xa binh	home	-0.17	fell	0.5
first two xa cam	home	0.09	whole	0.09
first two xa cat	laid	0.06	whole	-0.07
first two xa chieng	home	-0.05
first two xa cu	whole	-0.05
first two xa dai	home	0.15	fell	-0.15	laid	-0.07	lies	-0.05	whole	-0.15
first two xa dak	whole	0.08
first two xa dao	fell	0.12
first two xa dien	whole	0.13
first two xa doi	home	0.13	fell	-0.05	lies	0.05	whole	-0.18
first two xa dong	fell	-0.05
first two xa dua	lies	0.1
first two xa duc	home	0.05
first two xa ea	lies	-0.07
first two xa giao	home	0.1	whole	0.07
first two xa gio	home	-0.09
first two xa ha	home	-0.3	whole	0.06
first two xa hai	fell	-0.09
first two xa hiep	home	0.07
first two xa hoa	home	-0.1	lies	0.1
first two xa hoang	whole	0.11
first two xa hoi	home	0.1
first two xa hong	home	0.11	laid	0.08	whole	0.22
first two xa hop	whole	0.05
first two xa hung	home	-0.06	fell	0.1
first two xa huong	fell	0.07
first two xa ia	fell	0.14	laid	-0.06	lies	0.06
first two xa khanh	fell	0.12
first two xa kien	home	-0.11
first two xa ky	home	0.11	whole	-0.07
first two xa la	fell	0.16
first two xa lai	laid	0.13
first two xa lay	lies	0.09	whole	-0.05
first two xa le	home	0.07	fell	-0.11
first two xa len	lies	0.05
first two xa lien	whole	0.19
first two xa loc	home	-0.13	whole	-0.21
first two xa long	fell	0.1	whole	-0.07
first two xa minh	home	0.1
first two xa my	fell	0.1	whole	0.14
first two xa nam	whole	-0.11
first two xa nghia	fell	-0.05	lies	-0.05
first two xa nguyen	home	-0.15
first two xa nha	home	0.24	whole	0.09
first two xa nhan	whole	-0.07
first two xa phong	home	0.1
first two xa phu	home	-0.09
first two xa phuoc	fell	0.1	laid	0.12
first two xa quang	home	-0.06	fell	-0.17	whole	-0.08
first two xa que	lies	0.13	whole	0.06
first two xa tam	home	0.12	fell	0.18	laid	0.06	whole	-0.05
first two xa tan	home	-0.05	laid	-0.05	lies	-0.08	whole	-0.1
first two xa thach	home	0.08	whole	-0.06
first two xa thanh	home	0.13	fell	-0.05
first two xa thuong	fell	-0.12
first two xa thuy	lies	0.07	whole	0.13
first two xa tien	fell	0.16
first two xa trung	fell	0.17
first two xa vinh	home	-0.14	lies	-0.08	whole	-0.12
first two xa vu	home	0.08
first two xa xuan	home	0.08	fell	-0.06	laid	-0.1	lies	0.05	whole	0.21
first two xa yen	home	0.05
first two xang xa	fell	-0.14	lies	0.09
first two xe bang	fell	0.07	whole	0.08
first two xe tai	whole	-0.06
first two xe tang	fell	-0.06
first two xep da	laid	-0.05
first two xi	fell	-0.06
first two xiem riep	whole	-0.05
first two xieng	fell	-0.05	whole	-0.11
first two xieng khoang	fell	0.06	lies	-0.06	whole	-0.22
first two xin man	home	0.12
first two xom 3	fell	0.05
first two xom 4	whole	0.05
first two xom 5	fell	-0.07	whole	-0.08
first two xom 7	fell	0.09	whole	0.1
first two xom ben	whole	0.06
first two xom cau	home	-0.05
first two xom chua	fell	0.08
first two xom dinh	home	0.1
first two xom dong	home	0.06
first two xom go	fell	-0.05	laid	-0.08	lies	0.11	whole	0.07
first two xom rach	home	0.11	fell	-0.06	whole	0.07
first two xom ray	home	0.11	laid	-0.06	lies	0.09	whole	-0.09
first two xom toi	whole	-0.09
first two xom tren	home	0.11	whole	0.06
first two xuan	home	-0.06
first two xuan loc	home	-0.09	fell	0.2	whole	0.05
first two xuan mai	home	-0.06	fell	-0.12
first two xuan son	home	-0.08	whole	-0.12
first two xuan thuy	home	0.09	whole	-0.12
first two xuan truong	home	0.1	whole	0.06
first two xuong ham	laid	0.08
first two xuyen moc	whole	0.05
first two xvay rieng	fell	0.07	laid	0.14
first two y si	whole	-0.05
first two y ta	fell	-0.05
first two y yen	home	0.24	whole	0.05
first two yen bai	home	0.1
first two yen dinh	home	0.27	whole	0.09
first two yen khanh	whole	0.11
first two yen lac	whole	0.12
first two yen mo	home	-0.19
first two yen ngua	laid	0.12	whole	-0.1
first two yen phong	fell	-0.07	lies	0.09
first two yen thanh	home	-0.06	whole	-0.05
first two yen the	whole	-0.05
first two yen vien	fell	0.12	whole	-0.09
first tx	fell	0.06	whole	0.07
first ty	whole	0.06
first u	home	-0.1	laid	0.06	lies	-0.05	whole	-0.05
first under	fell	-0.07	laid	-0.07	lies	0.09	whole	0.46
first ung	home	0.12	whole	0.18
first uoc	whole	-0.07
first uong	home	-0.05
first ut	home	-0.13	fell	-0.09	lies	-0.05
first uy	fell	0.06	laid	0.13
first v	home	0.06	whole	0.05
first va	fell	-0.07
first vach	laid	0.06	lies	-0.07
first vam	fell	-0.11	lies	0.15	whole	0.21
first van	home	0.17	laid	-0.07	whole	0.09
first vang	fell	0.05
first vao	fell	0.06	whole	-0.11
first vat	lies	-0.08	whole	0.07
first vay	fell	-0.08	laid	-0.1
first vc	fell	0.07	whole	-0.1
first ve	fell	-0.06	laid	0.17	lies	-0.16	whole	-0.14
first ven	laid	0.06	lies	-0.13	whole	0.18
first vers	laid	0.05
first vi	home	-0.2	fell	-0.09	laid	-0.22	lies	0.37	whole	-0.24
first vien	fell	-0.21	whole	-0.12
first viet	fell	-0.4	lies	0.05	whole	0.15
first vietnam	fell	0.1	whole	0.07
first village	home	0.21	laid	-0.06	whole	-0.05
first vinh	home	0.14	laid	0.19	whole	-0.08
first vo	home	0.06	fell	0.06	laid	-0.07	whole	-0.12
first voi	laid	-0.05	whole	-0.05
first vong	fell	0.26	whole	-0.1
first vu	fell	-0.23	whole	0.42
first vui	lies	0.11	whole	-0.05
first vung	whole	0.28
first vuon	home	-0.06	laid	0.11	lies	-0.26	whole	0.14
first vuong	fell	-0.07	lies	0.08	whole	0.06
first vuot	fell	-0.07
first vy	home	0.05
first w	whole	0.14
first west	fell	-0.09	laid	-0.06	whole	0.21
first white	whole	0.06
first with	fell	0.06
first x	home	-0.08	whole	0.09
first xa	fell	0.22	laid	-0.09	whole	0.29
first xac	fell	-0.15	laid	-0.06	whole	-0.05
first xang	fell	-0.19	lies	0.08
first xd	fell	-0.13
first xe	home	-0.05	lies	-0.06
first xeo	laid	0.11
first xep	laid	-0.05
first xi	fell	-0.08	whole	0.07
first xiem	whole	-0.05
first xieng	lies	-0.06	whole	-0.35
first xin	home	0.09
first xom	home	0.15	fell	0.07	laid	-0.12	lies	0.06	whole	0.4
first xu	fell	-0.08
first xuan	home	-0.07	fell	0.17	laid	-0.07	lies	-0.09	whole	-0.27
first xuong	fell	0.18	laid	0.08
first xuyen	home	-0.06	fell	-0.07
first xvay	fell	0.07	laid	0.14
first y	home	0.1	fell	-0.15	whole	-0.1
first yd	fell	-0.06
first yen	home	0.12	fell	-0.06	laid	0.06
first ys	fell	-0.06
first zb	whole	-0.08
followed a man	laid	-0.06	whole	0.09
followed a phó	home	-0.05	whole	0.12
followed a trưởng	home	0.05
followed a été tué	fell	-0.05
followed an táng	fell	-0.11	laid	0.09	whole	0.05
followed anh	home	0.32	lies	-0.06
followed anh em gọi	fell	0.09	whole	-0.06
followed area	fell	0.08	whole	-0.09
followed asked	fell	0.13
followed b	fell	0.05
followed b52	home	-0.16	fell	-0.05	laid	0.06	whole	-0.05
followed bia	fell	-0.07	lies	0.34	whole	0.1
followed binh nhất	home	0.13	whole	0.13
followed biết	home	0.13	fell	-0.07	laid	-0.08	lies	-0.06	whole	0.05
followed bom	home	0.05	fell	0.18	laid	-0.14	lies	0.18	whole	-0.09
followed born	whole	0.05
followed born in	whole	-0.12
followed buried	whole	0.07
followed buried him	fell	0.11	laid	-0.09
followed bury	laid	-0.06
followed buôn	lies	-0.05	whole	0.06
followed by nothing	home	0.2	fell	0.25	laid	-0.08	whole	0.75
followed by word a	home	-0.14	fell	-0.46	laid	-0.09	whole	0.06
followed by word adn	fell	0.1
followed by word adviser	whole	0.07
followed by word airborne	whole	0.08
followed by word an	home	-0.06	laid	-0.08	lies	-0.1	whole	-0.48
followed by word ancien	home	0.07
followed by word anh	laid	-0.14	whole	-0.25
followed by word april	fell	0.05	whole	0.06
followed by word arvn	whole	0.08
followed by word at	fell	-0.06
followed by word au	home	0.1
followed by word aug	fell	0.1	whole	0.11
followed by word august	fell	0.12
followed by word b	home	0.05	fell	-0.05	whole	0.05
followed by word b2	whole	-0.11
followed by word ba	home	-0.08	laid	-0.42	lies	0.2	whole	-0.07
followed by word bac	fell	-0.08	laid	0.14	whole	-0.26
followed by word bam	whole	-0.13
followed by word ban	fell	-0.25	laid	0.05
followed by word bang	fell	0.12
followed by word bao	fell	-0.05
followed by word bat	home	0.12	fell	-0.09	laid	-0.05	lies	-0.07
followed by word bataillon	fell	0.05
followed by word battalion	fell	-0.07
followed by word bay	fell	0.19	laid	-0.13	lies	-0.07	whole	0.11
followed by word be	fell	-0.07
followed by word believe	whole	0.05
followed by word ben	fell	-0.06	whole	-0.19
followed by word benh	home	-0.08
followed by word bep	fell	0.15	whole	-0.07
followed by word berge	fell	-0.05	whole	-0.07
followed by word bi	home	-0.05
followed by word bia	whole	-0.06
followed by word bien	home	-0.07	laid	0.07	lies	0.06	whole	-0.18
followed by word biet	home	0.08	fell	-0.27	laid	-0.09	lies	0.13	whole	0.08
followed by word bieu	laid	-0.05	whole	-0.08
followed by word binh	home	0.05	fell	-0.12	laid	-0.06	whole	-0.26
followed by word bo	fell	-0.1	laid	0.17	lies	-0.13	whole	-0.13
followed by word boi	fell	-0.07
followed by word bon	fell	-0.14	laid	0.25	lies	0.12	whole	0.08
followed by word bong	home	-0.09	whole	-0.09
followed by word bs	fell	0.06	whole	0.07
followed by word bua	fell	0.15	whole	0.16
followed by word bui	fell	0.07	whole	0.1
followed by word buoc	laid	-0.06
followed by word burned	fell	0.1
followed by word c	fell	-0.07
followed by word c1	home	-0.06	whole	-0.23
followed by word c10	home	0.09
followed by word c2	home	0.08	whole	0.13
followed by word c3	home	0.05
followed by word c4	home	0.06
followed by word c7	home	-0.11
followed by word c9	home	0.05
followed by word ca	home	-0.07	laid	-0.14	whole	0.08
followed by word cai	fell	-0.12	laid	-0.07	lies	0.05	whole	-0.15
followed by word cam	fell	0.18	laid	-0.23	lies	0.23
followed by word campuchia	laid	0.1	lies	-0.05
followed by word cang	fell	-0.14
followed by word canh	laid	-0.07
followed by word cannot	laid	0.05	whole	0.11
followed by word cao	fell	-0.19	laid	-0.11	lies	-0.05	whole	-0.21
followed by word cap	fell	0.11	whole	-0.06
followed by word cat	home	0.09	laid	-0.08	lies	0.07	whole	-0.1
followed by word cau	fell	0.13	laid	-0.11	lies	0.05
followed by word cay	home	0.11	fell	0.22	laid	0.14	lies	-0.2	whole	0.25
followed by word cha	home	0.21	lies	-0.12	whole	0.29
followed by word chac	home	0.07	fell	0.05	laid	-0.07	lies	-0.11	whole	0.14
followed by word chai	laid	0.2	lies	0.1
followed by word chang	fell	0.12	whole	0.05
followed by word chat	laid	0.05	whole	0.08
followed by word chay	fell	-0.24	laid	-0.07	lies	0.08
followed by word che	fell	-0.09
followed by word chep	fell	-0.32	laid	-0.12
followed by word chi	laid	-0.05	whole	-0.13
followed by word chia	lies	-0.06	whole	-0.08
followed by word chiec	home	0.07	fell	0.12	whole	0.09
followed by word chien	fell	-0.15	whole	0.06
followed by word chieu	home	0.09	fell	-0.15	laid	0.1	whole	0.13
followed by word chim	fell	0.07
followed by word chin	home	-0.09	fell	0.22	laid	0.16	lies	0.16
followed by word chinh	fell	-0.21	laid	-0.08	lies	0.06
followed by word chiu	fell	-0.05
followed by word cho	home	-0.05	fell	-0.22	lies	0.21	whole	-0.15
followed by word chong	laid	0.06
followed by word chu	fell	0.43	laid	-0.07	lies	-0.05
followed by word chua	lies	0.23	whole	-0.12
followed by word chung	home	0.06	fell	0.09	whole	0.13
followed by word chuong	home	0.06	lies	0.05	whole	0.14
followed by word chup	fell	-0.05	lies	0.11
followed by word chuyen	home	0.13	fell	-0.31	laid	0.22	lies	-0.43	whole	-0.14
followed by word co	fell	-0.12	whole	0.05
followed by word coc	fell	-0.09	whole	0.06
followed by word coi	fell	0.24	laid	-0.05	lies	0.06	whole	0.11
followed by word company	fell	0.11	whole	0.11
followed by word con	home	-0.07	fell	-0.23	laid	0.2	lies	0.27	whole	0.07
followed by word cong	home	-0.07
followed by word cot	fell	-0.17	laid	-0.08	lies	0.33	whole	0.1
followed by word could	laid	-0.07
followed by word covered	laid	0.09
followed by word cu	fell	0.19	laid	-0.08	lies	-0.15	whole	0.08
followed by word cua	fell	0.05	whole	-0.27
followed by word cuc	home	0.09	whole	0.09
followed by word culvert	fell	0.07
followed by word cung	laid	0.06	whole	-0.09
followed by word cuon	fell	0.07
followed by word cuong	home	-0.15	laid	0.08
followed by word cut	fell	0.11
followed by word cuu	fell	-0.07
followed by word d	fell	0.09	lies	-0.08
followed by word d2	whole	-0.07
followed by word d5	home	-0.09	whole	-0.09
followed by word d8	fell	0.05
followed by word d9	whole	0.05
followed by word da	fell	-0.09	laid	-0.05	lies	0.1
followed by word dac	home	-0.26	whole	0.06
followed by word dad	fell	-0.13
followed by word dai	home	-0.08	fell	0.14	laid	-0.09	lies	-0.05	whole	0.16
followed by word dak	home	-0.05	fell	-0.24	laid	-0.07	whole	-0.06
followed by word dam	lies	-0.11
followed by word dan	fell	-0.09
followed by word dang	home	0.07	fell	0.1	whole	0.09
followed by word danh	fell	0.06
followed by word dao	home	-0.05	lies	0.06
followed by word dap	fell	-0.06	laid	0.1	lies	-0.06	whole	0.12
followed by word dat	home	-0.16	laid	0.31	lies	0.14	whole	0.26
followed by word day	home	0.05	fell	-0.24	laid	0.05	lies	0.14	whole	0.13
followed by word days	fell	-0.05
followed by word de	home	0.15	fell	-0.11	laid	-0.08	lies	-0.1	whole	0.18
followed by word dec	home	-0.12	fell	0.13	laid	-0.06
followed by word dem	fell	-0.05	laid	0.05
followed by word den	fell	-0.07	laid	0.09	whole	-0.08
followed by word deo	fell	0.1	whole	-0.07
followed by word deu	fell	0.11	laid	-0.08	lies	-0.08	whole	0.11
followed by word di	fell	0.12	laid	0.13	whole	0.13
followed by word dia	fell	-0.06	laid	-0.06	lies	0.16	whole	-0.06
followed by word dich	fell	0.1	laid	-0.1
followed by word diem	home	-0.05	fell	0.08
followed by word dien	fell	-0.06	laid	-0.14	whole	-0.13
followed by word dinh	home	0.21	fell	-0.14	laid	0.05	whole	-0.38
followed by word do	home	0.08	fell	-0.13	laid	0.11
followed by word doan	fell	0.05	whole	-0.2
followed by word doc	home	-0.09
followed by word doi	fell	0.16	laid	0.18	whole	0.15
followed by word don	home	0.08	whole	0.07
followed by word dong	fell	-0.1	laid	0.06	whole	-0.37
followed by word dont	home	-0.08	fell	0.07	whole	0.09
followed by word du	home	-0.07	fell	-0.09	laid	-0.09	lies	-0.19	whole	0.17
followed by word dua	fell	-0.07	laid	-0.05
followed by word duc	home	-0.24	lies	-0.1	whole	-0.06
followed by word dug	fell	0.1
followed by word dung	home	0.09	laid	-0.13	lies	0.2	whole	0.32
followed by word duy	whole	-0.09
followed by word e	home	-0.05	fell	-0.07	laid	-0.06
followed by word e48	home	0.06
followed by word e66	whole	-0.05
followed by word e812	whole	-0.08
followed by word e876	fell	-0.06	lies	0.13	whole	-0.09
followed by word e95	fell	-0.15
followed by word em	home	-0.12	fell	-0.15	lies	-0.11	whole	0.13
followed by word en	home	0.13	fell	0.21	laid	-0.19	whole	0.27
followed by word enemy	whole	0.07
followed by word engineers	whole	0.11
followed by word family	fell	0.12
followed by word feb	lies	0.13
followed by word february	fell	0.1	whole	-0.07
followed by word fever	fell	-0.07
followed by word fin	fell	0.11
followed by word four	fell	-0.05
followed by word gac	fell	-0.05
followed by word gach	laid	0.14	whole	0.12
followed by word gai	laid	-0.05
followed by word ganh	home	0.08	fell	0.05	whole	-0.07
followed by word gave	home	0.12
followed by word gay	fell	-0.06
followed by word ghe	home	-0.08	fell	0.07	whole	-0.09
followed by word ghi	fell	0.13	laid	0.11	lies	-0.13
followed by word gi	home	0.11	fell	0.12	laid	-0.05	whole	0.11
followed by word gia	home	-0.06	fell	-0.1	laid	-0.08	whole	-0.08
followed by word giai	laid	-0.1	lies	0.13	whole	0.08
followed by word giam	fell	-0.08
followed by word gian	whole	0.07
followed by word giang	home	-0.08	laid	-0.11	lies	-0.05	whole	-0.11
followed by word giao	fell	0.05	laid	-0.07	lies	-0.06	whole	-0.06
followed by word giap	fell	-0.05	laid	0.06	lies	0.1
followed by word giau	whole	-0.05
followed by word giay	home	0.07	fell	-0.11	laid	-0.07	lies	-0.05	whole	0.11
followed by word giet	whole	0.16
followed by word gio	fell	0.12
followed by word gioi	whole	-0.16
followed by word giong	fell	0.1	whole	-0.05
followed by word giu	home	-0.08	laid	-0.06
followed by word giup	home	-0.09	lies	0.24
followed by word gom	fell	0.09	whole	-0.08
followed by word gon	whole	-0.11
followed by word got	fell	0.17
followed by word grid	home	-0.06	fell	0.1	laid	-0.09	whole	0.08
followed by word group	fell	0.21
followed by word h	whole	0.09
followed by word ha	home	-0.23	fell	0.17	lies	-0.05	whole	-0.24
followed by word hai	home	0.1	fell	-0.06	lies	0.3	whole	-0.4
followed by word ham	fell	0.05	lies	-0.09	whole	-0.23
followed by word hang	fell	0.07	laid	0.4
followed by word hanh	whole	-0.07
followed by word hao	laid	0.11	lies	-0.05
followed by word hau	home	-0.09	fell	-0.06
followed by word hay	home	0.06	fell	-0.29	laid	-0.1	lies	-0.22	whole	-0.1
followed by word he	home	0.1	fell	-0.1	laid	-0.05
followed by word heard	fell	-0.05
followed by word hem	fell	-0.12	whole	-0.06
followed by word het	home	0.09	fell	0.24	laid	0.14	lies	-0.1	whole	0.21
followed by word hien	home	0.07	fell	-0.31	laid	0.27	lies	-0.23
followed by word hiep	home	-0.05	fell	0.14
followed by word hieu	fell	0.13	laid	-0.06	whole	0.14
followed by word hill	fell	-0.07	laid	-0.05
followed by word hinh	home	-0.08	whole	0.05
followed by word ho	laid	-0.23	lies	0.21	whole	-0.18
followed by word hoa	fell	-0.13	laid	-0.1	lies	-0.05	whole	-0.14
followed by word hoac	laid	-0.07	lies	-0.17	whole	-0.05
followed by word hoai	home	0.05	fell	-0.08	whole	0.08
followed by word hoang	fell	0.06	whole	0.12
followed by word hoc	laid	-0.06	whole	0.07
followed by word hoi	home	0.2	fell	-0.19	lies	-0.11	whole	0.08
followed by word hon	home	-0.05	fell	0.11	whole	-0.05
followed by word hong	home	-0.06
followed by word hop	fell	-0.14
followed by word hp	home	0.09	whole	-0.06
followed by word ht	whole	-0.15
followed by word hua	whole	-0.06
followed by word huan	home	-0.11	fell	-0.06
followed by word huit	fell	0.09
followed by word hung	fell	-0.07	lies	-0.06
followed by word huong	home	-0.08	fell	-0.12	laid	-0.06	lies	-0.08	whole	0.15
followed by word huu	laid	0.06	whole	-0.17
followed by word huy	fell	0.05	lies	0.13	whole	-0.06
followed by word huynh	whole	-0.06
followed by word hy	whole	-0.11
followed by word i	laid	0.07
followed by word ia	lies	-0.07	whole	-0.18
followed by word it	fell	0.05	laid	0.05	whole	0.07
followed by word j	fell	-0.07
followed by word jan	fell	0.12	whole	0.06
followed by word january	laid	-0.11	lies	0.18
followed by word july	fell	0.1	laid	-0.09	whole	-0.09
followed by word june	fell	-0.24
followed by word just	whole	0.05
followed by word k	fell	0.05	whole	0.05
followed by word kampot	whole	-0.14
followed by word ke	fell	-0.07	laid	0.21	whole	0.05
followed by word keo	home	-0.06	laid	0.08	lies	-0.05	whole	0.06
followed by word ket	fell	-0.12	lies	-0.05
followed by word keu	fell	-0.05
followed by word kha	whole	-0.05
followed by word khac	home	-0.07	laid	-0.16	lies	0.19
followed by word khai	home	-0.08	whole	-0.09
followed by word khang	fell	-0.08	laid	0.11	whole	0.13
followed by word khanh	laid	-0.1	whole	-0.05
followed by word khau	fell	0.23	lies	-0.06
followed by word khe	whole	0.11
followed by word khmer	home	-0.08	whole	0.05
followed by word kho	fell	-0.11
followed by word khoa	whole	0.05
followed by word khoc	whole	0.07
followed by word khuat	home	-0.09
followed by word khuong	home	0.05	whole	0.15
followed by word kia	fell	-0.07	laid	0.07	lies	-0.09	whole	-0.09
followed by word kiem	fell	0.08	lies	-0.1	whole	0.07
followed by word kien	home	0.12	fell	0.29	laid	0.07	whole	-0.14
followed by word kieu	fell	-0.11	laid	0.12
followed by word kim	home	0.06	fell	-0.07	whole	-0.05
followed by word kinh	home	0.06	fell	-0.15	whole	-0.06
followed by word kip	laid	0.45	whole	0.09
followed by word km	home	-0.1	laid	0.12	whole	-0.19
followed by word kon	lies	-0.06
followed by word ky	fell	-0.16	whole	-0.07
followed by word l	fell	-0.15	laid	0.07	lies	-0.05
followed by word la	home	0.11	laid	0.07	lies	-0.07	whole	-0.06
followed by word lac	fell	-0.17	whole	0.22
followed by word lai	lies	-0.21	whole	-0.05
followed by word laid	whole	0.05
followed by word lam	laid	0.09	whole	0.16
followed by word lan	fell	0.31	laid	0.09	lies	0.1	whole	0.29
followed by word lang	home	0.05
followed by word lanh	home	0.07	whole	0.06
followed by word lao	home	0.07	fell	0.09
followed by word laos	whole	-0.17
followed by word lap	laid	-0.06
followed by word lat	fell	0.26	lies	0.07	whole	0.16
followed by word lay	home	-0.21	fell	0.11	laid	0.18	lies	-0.09	whole	0.19
followed by word le	fell	-0.14	laid	0.06
followed by word len	home	0.27	fell	-0.12	laid	-0.07	whole	0.11
followed by word linh	home	0.09	fell	0.06	laid	-0.05	lies	-0.25	whole	0.23
followed by word live	fell	-0.09
followed by word lived	home	0.09	whole	0.1
followed by word lo	home	0.4	fell	-0.06	laid	-0.05	lies	0.05	whole	0.06
followed by word loc	home	-0.14	fell	0.41	lies	-0.06	whole	-0.16
followed by word loi	fell	-0.1	laid	0.23	lies	0.06	whole	-0.06
followed by word long	laid	0.07	whole	-0.33
followed by word lot	fell	-0.11	laid	0.08	lies	0.11
followed by word lu	fell	0.07	whole	0.08
followed by word lun	home	-0.05	fell	-0.09	whole	-0.1
followed by word lung	fell	-0.06	laid	-0.16	whole	-0.07
followed by word luoc	home	0.07
followed by word luoi	whole	-0.07
followed by word luon	laid	-0.08	whole	0.11
followed by word luong	home	-0.12	fell	0.09	laid	-0.06	lies	-0.05	whole	-0.09
followed by word luot	fell	0.08	whole	0.05
followed by word lut	whole	0.12
followed by word luu	home	0.29	fell	-0.14	lies	0.06
followed by word ly	home	-0.25	whole	0.15
followed by word m	laid	-0.06	whole	-0.05
followed by word ma	fell	-0.08	laid	0.11	lies	-0.08
followed by word mac	laid	-0.09	lies	-0.05	whole	0.11
followed by word mai	fell	-0.12	laid	-0.07	whole	-0.05
followed by word man	whole	-0.07
followed by word mang	laid	-0.06	lies	-0.24
followed by word manh	fell	-0.1
followed by word map	home	0.21	fell	-0.05
followed by word mar	whole	0.08
followed by word march	fell	0.09	whole	0.09
followed by word marines	fell	0.09	laid	-0.06
followed by word mat	home	-0.09	fell	-0.08	lies	-0.17	whole	-0.17
followed by word mau	laid	-0.11
followed by word may	home	-0.11	fell	-0.16	laid	-0.37	lies	0.23	whole	0.24
followed by word men	fell	-0.12
followed by word met	whole	-0.18
followed by word meters	laid	-0.1
followed by word mi	whole	-0.06
followed by word mien	fell	-0.12	whole	-0.06
followed by word mieng	fell	0.1	whole	0.06
followed by word min	fell	0.11
followed by word mo	fell	0.18	lies	-0.21	whole	-0.09
followed by word moc	fell	0.09	lies	0.09	whole	-0.05
followed by word moi	laid	-0.12	whole	0.31
followed by word morts	fell	-0.05
followed by word mot	fell	-0.15	whole	-0.17
followed by word mr	fell	-0.09
followed by word mua	laid	-0.13	lies	0.14	whole	0.16
followed by word muc	home	-0.05
followed by word mui	lies	-0.07
followed by word muoi	home	0.16	lies	-0.05	whole	0.05
followed by word muon	fell	0.16	lies	-0.06	whole	-0.05
followed by word muong	laid	0.08	whole	0.1
followed by word my	home	-0.11	fell	-0.28
followed by word n	fell	-0.2	laid	0.05	lies	0.32
followed by word na	laid	-0.05	whole	-0.19
followed by word nao	fell	0.37	lies	0.16
followed by word nay	laid	0.17	whole	0.13
followed by word nb	whole	-0.13
followed by word ne	fell	0.1	laid	0.09	whole	0.05
followed by word neang	fell	0.28
followed by word nen	whole	0.05
followed by word neu	home	-0.06	fell	0.05
followed by word never	home	-0.06	fell	-0.19	whole	-0.07
followed by word ng	fell	-0.08	laid	-0.16	lies	-0.09
followed by word ngan	laid	0.08	whole	-0.19
followed by word ngang	whole	-0.22
followed by word ngap	whole	-0.09
followed by word nghe	fell	0.05	whole	-0.21
followed by word nghi	home	0.06
followed by word nghiem	fell	0.13
followed by word nghiep	whole	-0.07
followed by word ngo	fell	0.08	laid	-0.07	whole	-0.33
followed by word ngoai	whole	-0.17
followed by word ngoc	laid	0.1
followed by word ngoi	lies	-0.2	whole	0.07
followed by word ngung	fell	0.1	whole	-0.05
followed by word nguyen	home	-0.09	fell	0.21	laid	-0.08	lies	-0.16	whole	0.24
followed by word nha	home	-0.06	laid	-0.58	lies	0.11	whole	-0.14
followed by word nhan	fell	0.1	whole	0.1
followed by word nhap	home	0.13	whole	0.06
followed by word nhat	laid	0.13	lies	0.14
followed by word nhe	home	-0.1	fell	-0.14	laid	-0.09	lies	0.27	whole	0.08
followed by word nhi	home	-0.08
followed by word nhieu	fell	0.18	laid	-0.26
followed by word nhin	fell	-0.09	laid	0.05
followed by word nhom	fell	-0.08	laid	-0.21	lies	0.13
followed by word nhu	home	-0.11	fell	-0.37	lies	-0.05
followed by word nhung	home	-0.17	fell	0.21	laid	-0.05	whole	0.05
followed by word ni	whole	-0.05
followed by word ninh	fell	-0.24	laid	-0.06	whole	-0.38
followed by word noel	fell	0.36	laid	-0.06	whole	0.24
followed by word noi	home	-0.13	fell	0.38	laid	0.77	lies	-0.13	whole	-0.12
followed by word not	lies	-0.06
followed by word nov	fell	-0.1	whole	0.12
followed by word nu	whole	-0.11
followed by word nua	fell	-0.15	lies	-0.05
followed by word nuoi	lies	0.14	whole	-0.11
followed by word nva	fell	0.14	laid	0.07	whole	0.14
followed by word oct	fell	0.27	laid	-0.07	lies	-0.05	whole	0.12
followed by word october	fell	0.07	whole	0.11
followed by word of	fell	-0.1	whole	0.05
followed by word oi	home	0.11
followed by word old	fell	-0.14
followed by word om	fell	0.11	laid	-0.1	whole	0.05
followed by word on	home	-0.06	fell	0.15	whole	0.05
followed by word ong	home	-0.14	fell	0.24	laid	-0.07
followed by word only	lies	-0.12
followed by word or	fell	-0.14	laid	0.1
followed by word others	whole	-0.11
followed by word owner	fell	-0.05	laid	0.08	lies	0.11
followed by word people	whole	-0.08
followed by word pha	fell	0.05
followed by word phai	fell	-0.13	laid	0.08	lies	0.08	whole	0.11
followed by word pham	fell	0.14	whole	0.12
followed by word phan	home	0.06	laid	-0.17	lies	0.11
followed by word phap	home	0.11
followed by word phi	home	0.11	fell	-0.16
followed by word phon	fell	-0.06
followed by word phong	laid	0.05	lies	-0.08	whole	-0.19
followed by word phu	fell	0.17	laid	0.3	whole	-0.15
followed by word phuc	home	-0.07
followed by word phung	home	-0.07	fell	0.12	lies	0.08
followed by word phuoc	fell	-0.1	laid	0.08
followed by word phut	whole	-0.07
followed by word plei	laid	-0.12	whole	-0.06
followed by word plot	laid	-0.05	lies	0.21	whole	-0.06
followed by word post	whole	-0.05
followed by word put	fell	0.07	laid	0.13	lies	0.18	whole	0.08
followed by word qu	fell	0.06
followed by word qua	fell	-0.08	laid	-0.05	lies	0.05	whole	-0.05
followed by word quach	laid	0.13
followed by word quan	laid	0.12	whole	-0.09
followed by word quang	fell	0.14	laid	-0.09	lies	-0.1	whole	-0.07
followed by word quay	fell	-0.18	laid	0.21	lies	-0.13	whole	0.16
followed by word quen	home	0.1	laid	-0.11
followed by word quet	lies	0.09	whole	0.05
followed by word quy	home	0.08	laid	0.05	lies	-0.06
followed by word quyen	fell	-0.16	laid	-0.07	lies	-0.06
followed by word quyet	laid	-0.11	lies	0.05
followed by word ra	fell	0.33	laid	-0.07
followed by word rang	laid	-0.05	lies	0.11	whole	0.07
followed by word rat	home	-0.05
followed by word re	fell	-0.15	lies	0.07	whole	-0.14
followed by word regiment	whole	0.15
followed by word rieng	lies	0.12	whole	0.11
followed by word right	fell	-0.07	laid	-0.06	whole	-0.13
followed by word ro	home	0.18	laid	0.05	lies	0.11
followed by word roi	fell	-0.06	laid	0.1	lies	0.13
followed by word row	lies	0.07
followed by word rows	lies	0.23	whole	0.06
followed by word rua	fell	0.08
followed by word s	whole	0.06
followed by word sa	fell	-0.1	laid	-0.07	whole	-0.1
followed by word sac	lies	-0.06	whole	-0.08
followed by word sach	home	0.05
followed by word sai	laid	-0.09	lies	0.11
followed by word sam	fell	-0.06
followed by word san	lies	-0.05	whole	0.08
followed by word sang	home	0.06	fell	0.05	laid	-0.25	lies	-0.06	whole	0.11
followed by word sanh	home	-0.11	laid	0.09	lies	0.06
followed by word sao	home	-0.05	whole	-0.09
followed by word sap	fell	-0.07	lies	0.47	whole	0.05
followed by word sau	home	-0.1	laid	-0.54	whole	0.11
followed by word say	laid	0.06
followed by word se	fell	-0.05
followed by word second	fell	0.09	laid	-0.21
followed by word section	laid	-0.07
followed by word sept	fell	0.17	laid	0.09	whole	0.1
followed by word side	whole	-0.11
followed by word six	laid	-0.09	lies	0.22
followed by word so	laid	0.07	lies	-0.1	whole	-0.18
followed by word somebody	fell	-0.09	laid	0.19
followed by word son	home	0.05	fell	0.13	lies	-0.07	whole	-0.11
followed by word song	home	-0.16	fell	-0.07
followed by word sot	home	0.05	fell	0.07	laid	-0.07	whole	0.22
followed by word south	laid	-0.06
followed by word steps	laid	-0.18
followed by word stones	laid	0.17
followed by word su	fell	-0.13	laid	0.17	lies	-0.12
followed by word suc	fell	-0.05
followed by word suoi	whole	-0.05
followed by word suu	laid	0.07	whole	0.09
followed by word sy	home	0.09	whole	0.06
followed by word take	fell	-0.05
followed by word tam	fell	-0.07	laid	-0.09	lies	-0.07	whole	-0.18
followed by word tan	home	-0.07	fell	0.16
followed by word tang	laid	-0.19	lies	-0.15	whole	-0.12
followed by word tao	laid	0.33
followed by word tap	home	0.12	fell	-0.07	lies	0.1	whole	0.13
followed by word tat	laid	0.14
followed by word tau	home	-0.09	fell	-0.09	laid	-0.07	lies	-0.05
followed by word te	fell	0.05	whole	-0.08
followed by word ten	fell	-0.05
followed by word tenait	home	0.23	whole	0.11
followed by word tet	fell	0.41	laid	-0.09	whole	0.07
followed by word thach	whole	-0.05
followed by word thai	fell	-0.06	whole	-0.3
followed by word tham	fell	0.08	laid	0.23
followed by word than	fell	-0.17	whole	0.06
followed by word thanh	home	-0.07	laid	-0.06	lies	-0.07	whole	-0.35
followed by word thao	fell	0.09	whole	0.06
followed by word thap	laid	0.14	whole	0.11
followed by word thay	fell	0.13	whole	0.05
followed by word the	fell	0.1
followed by word them	whole	-0.05
followed by word thi	home	0.05	fell	0.15	laid	0.08	whole	-0.09
followed by word thiet	home	0.1	fell	-0.1	whole	-0.08
followed by word thieu	home	0.09	lies	0.17	whole	0.16
followed by word thim	fell	0.07
followed by word thinh	laid	0.08	whole	0.14
followed by word tho	fell	0.21	laid	0.32	lies	-0.11	whole	-0.07
followed by word thoai	laid	0.07
followed by word thoi	fell	-0.05	lies	-0.08	whole	0.25
followed by word thong	fell	-0.06	laid	-0.07	lies	-0.05	whole	-0.14
followed by word thought	home	0.09
followed by word thu	fell	0.28	lies	-0.08	whole	-0.06
followed by word thua	fell	-0.09	laid	0.09	lies	0.09	whole	0.09
followed by word thuan	laid	0.15	whole	-0.08
followed by word thuoc	home	0.19	laid	-0.07	lies	-0.07
followed by word thuong	home	-0.07	fell	-0.1	lies	0.22	whole	-0.11
followed by word thuy	whole	-0.12
followed by word tien	home	0.18	lies	0.1	whole	-0.05
followed by word tieng	whole	-0.21
followed by word tiep	whole	0.05
followed by word tieu	laid	-0.15	lies	-0.11
followed by word tin	fell	-0.06	whole	-0.11
followed by word tinh	fell	0.18	lies	-0.05	whole	0.09
followed by word to	home	0.1	fell	-0.1	lies	-0.07
followed by word toa	fell	-0.1	laid	0.21	whole	0.08
followed by word toan	fell	0.07	laid	-0.05	whole	0.12
followed by word toc	lies	0.06	whole	-0.06
followed by word together	fell	0.09	whole	0.09
followed by word toi	home	-0.17	fell	0.16	laid	0.08	lies	0.4	whole	0.39
followed by word tong	home	-0.05	whole	0.05
followed by word took	whole	0.09
followed by word tra	lies	-0.2	whole	-0.08
followed by word trai	fell	0.07
followed by word tram	home	-0.08
followed by word tran	home	-0.05	fell	-0.16	laid	-0.13	lies	0.16	whole	-0.15
followed by word trang	home	0.1	fell	-0.11	laid	-0.16	whole	-0.06
followed by word tre	whole	-0.11
followed by word treo	fell	0.11	laid	-0.1	lies	0.05	whole	-0.06
followed by word trich	fell	0.25	laid	0.05
followed by word trinh	fell	-0.09
followed by word troi	fell	-0.11	whole	0.07
followed by word trong	laid	0.08	lies	0.35	whole	0.12
followed by word tru	whole	0.15
followed by word trua	fell	0.05	whole	0.13
followed by word truc	fell	0.26
followed by word trung	home	0.07	fell	0.18	laid	-0.07	lies	0.17	whole	-0.06
followed by word truong	fell	0.08	laid	-0.06	lies	-0.1
followed by word tu	fell	-0.14	laid	0.18	lies	-0.12	whole	-0.11
followed by word tuan	home	-0.07	whole	0.06
followed by word tui	fell	0.23	laid	-0.12	whole	0.2
followed by word tung	fell	0.12	laid	0.2	lies	-0.11	whole	0.07
followed by word tuoi	home	0.27	laid	-0.06	lies	-0.06	whole	0.16
followed by word turned	fell	0.15	laid	-0.06
followed by word u	home	-0.05	fell	0.05	whole	0.05
followed by word ubnd	laid	0.07	lies	0.12	whole	0.07
followed by word uc	whole	-0.07
followed by word unit	whole	0.14
followed by word unknown	whole	0.06
followed by word used	fell	0.09
followed by word uyen	whole	0.05
followed by word vai	fell	-0.1
followed by word van	home	-0.07	fell	-0.23	laid	0.19	lies	0.15	whole	-0.06
followed by word vang	whole	0.07
followed by word vap	whole	0.07
followed by word vay	fell	-0.05	laid	0.17	lies	-0.14	whole	0.14
followed by word ve	home	0.05	whole	0.31
followed by word vet	fell	0.06	whole	-0.13
followed by word vi	fell	-0.14	laid	0.22	lies	-0.06	whole	0.25
followed by word vien	fell	0.09	whole	-0.06
followed by word vinh	home	-0.05	fell	-0.13	laid	0.15	lies	0.22	whole	-0.15
followed by word vo	home	0.12	fell	-0.17	lies	-0.13
followed by word volunteer	fell	0.07	lies	0.14
followed by word vong	home	-0.09
followed by word vot	home	-0.08	fell	0.05	laid	-0.09
followed by word vu	home	0.05	fell	0.18	whole	-0.09
followed by word vua	fell	0.12	laid	-0.09	whole	0.21
followed by word vui	laid	0.19
followed by word vuong	home	0.07	fell	-0.21	lies	0.1	whole	0.15
followed by word went	home	0.1	fell	-0.13	whole	0.05
followed by word worked	home	-0.07
followed by word writing	fell	-0.08
followed by word xa	home	-0.05	fell	-0.13	whole	-0.05
followed by word xac	home	0.07	fell	0.3	lies	-0.07
followed by word xe	home	0.11	fell	-0.19	laid	0.18	lies	-0.05	whole	0.26
followed by word xem	lies	-0.15
followed by word xep	fell	-0.12	laid	0.41	lies	-0.11	whole	0.17
followed by word xet	fell	0.12	laid	0.13
followed by word xu	fell	0.15
followed by word xua	home	0.12	fell	0.22	laid	0.18	lies	-0.16	whole	0.07
followed by word xuan	home	-0.1	fell	0.05	whole	-0.14
followed by word xuong	home	0.13	fell	-0.28	lies	-0.1
followed by word y	home	-0.07	fell	0.35	laid	0.06	whole	0.26
followed by word yen	home	0.06	fell	-0.05	laid	0.09	whole	-0.11
followed bà	home	-0.05	fell	-0.09	laid	0.15	lies	-0.2	whole	0.15
followed bác	fell	0.15	laid	-0.09	lies	0.4	whole	0.24
followed bác sĩ	whole	0.14
followed báo	home	0.08	fell	-0.13
followed báo tử	fell	-0.06
followed bãi	laid	-0.05	whole	-0.11
followed bên	fell	0.14	laid	0.23	lies	0.09	whole	0.19
followed bìa	home	-0.08	laid	0.07	whole	0.07
followed bí danh	fell	0.19	whole	0.11
followed bí thư	home	-0.05	fell	-0.05
followed bạn	home	0.09	fell	-0.15	laid	-0.06	lies	-0.09
followed bản	home	-0.1	fell	-0.12	laid	0.13	whole	-0.07
followed bảo	fell	0.42	lies	-0.2	whole	0.06
followed bến	fell	-0.07
followed bị bom	home	-0.15	fell	-0.1	laid	0.07
followed bị bắn	fell	-0.05
followed bị pháo	home	-0.05	fell	0.13	whole	0.07
followed bị phục	fell	0.06
followed bị phục kích	home	-0.09	fell	0.11
followed bị thương nặng	fell	0.06
followed bị tây bắn	home	0.16	whole	0.07
followed bốc	fell	-0.09	laid	-0.07	whole	0.05
followed bốc về	lies	-0.12	whole	0.1
followed called	fell	-0.05
followed camp	fell	0.1	laid	-0.08	whole	0.13
followed capitaine	lies	0.06
followed capt	fell	-0.06
followed cemetery	fell	-0.07
followed chiến đấu	whole	-0.1
followed cho biết	home	-0.15
followed cho hay	home	0.11
followed chuyển về	home	0.15	fell	-0.07	laid	0.13	lies	0.09	whole	0.25
followed cháu	laid	-0.19	lies	0.06	whole	-0.06
followed cháu là	whole	0.08
followed chính trị viên	home	0.05	lies	0.12	whole	0.08
followed chính trị viên phó	home	-0.05
followed chính ủy	laid	-0.05	whole	-0.05
followed chôn	home	0.14	fell	-0.15	laid	0.16	lies	0.06	whole	0.06
followed chôn chung	home	0.09	laid	0.06	whole	0.11
followed chôn cất	home	-0.09	fell	-0.1	laid	0.13
followed chùa	home	0.25	fell	0.1	laid	-0.1	lies	0.09	whole	-0.18
followed chú	home	-0.05	fell	-0.31	laid	-0.1	lies	0.29	whole	-0.19
followed chặn	laid	-0.1
followed chết	home	0.09	lies	0.11	whole	0.12
followed chết ngay	fell	0.09
followed chết tại chỗ	home	-0.07
followed chỉ	home	0.06	fell	0.07	lies	0.1	whole	0.07
followed chỉ chỗ	whole	0.08
followed chị	home	-0.06
followed chỗ	home	-0.05	lies	0.05	whole	-0.55
followed chợ	whole	-0.14
followed citadel	whole	-0.06
followed commune	fell	-0.06	laid	-0.05	whole	-0.15
followed con là	home	0.11	whole	-0.05
followed con tên	home	0.08	whole	-0.17
followed covered him	laid	-0.09
followed covered them	whole	0.09
followed cung cấp	fell	0.13	whole	-0.07
followed càn	laid	0.08	whole	0.05
followed cái	home	-0.05	fell	0.12	lies	-0.05	whole	-0.05
followed cán bộ	laid	-0.05	whole	0.07
followed có	home	-0.13	fell	-0.06	laid	0.3
followed có tên	home	0.06	laid	-0.05	lies	-0.1	whole	-0.1
followed cô	home	-0.28	fell	0.12	laid	0.11	lies	0.21	whole	0.09
followed cô đồng	laid	-0.05
followed công an	fell	-0.13
followed công nhân	fell	-0.08	laid	-0.09	lies	0.06
followed côté	laid	0.08
followed cõng	home	0.1	fell	0.08	lies	0.12	whole	0.06
followed cấp dưỡng	whole	-0.05
followed cất bốc	fell	-0.09
followed cất bốc về	fell	0.12	laid	0.08	whole	0.06
followed cầu	fell	-0.25	laid	-0.05
followed cậu	fell	0.07	laid	0.05	lies	-0.05
followed cụ	home	-0.18	fell	-0.21	laid	0.21	lies	-0.1	whole	-0.19
followed cụt chân	fell	-0.07
followed của	fell	-0.2	laid	-0.24	lies	-0.13	whole	-0.18
followed cửa	fell	-0.23
followed cửa hàng	fell	-0.07	laid	0.1	whole	0.09
followed danh sách	laid	-0.07	whole	-0.18
followed dated	fell	-0.05	laid	0.05
followed de	fell	0.08
followed dead	laid	0.09
followed di dời	lies	0.07
followed died	home	-0.09	laid	-0.05
followed driver	laid	0.12
followed dân	home	0.11	fell	0.13	laid	-0.15	lies	0.41
followed dẫn	fell	0.09	laid	0.11	whole	-0.14
followed dốc	fell	0.1	laid	-0.11	whole	-0.07
followed em	home	0.06	lies	-0.31	whole	-0.18
followed em là	fell	0.13	whole	0.06
followed entry	whole	-0.05
followed for	fell	0.05	whole	0.05
followed found	fell	0.07	lies	0.06	whole	0.07
followed from	fell	-0.16	laid	0.18
followed fsb	fell	0.1	whole	0.05
followed ghi lại	fell	0.06
followed ghi tên	laid	0.15	lies	0.11	whole	0.07
followed giao liên	whole	-0.12
followed giám đốc	home	0.12
followed giấy báo tử	fell	0.08
followed giỗ	fell	0.2	laid	0.05	whole	-0.05
followed gravé	whole	-0.06
followed guerrilla	fell	0.08
followed gò	home	-0.13	fell	0.08
followed gặp	home	-0.07	fell	-0.07	lies	-0.1	whole	0.07
followed gọi	fell	0.05	laid	0.12
followed gọi cho	lies	-0.06
followed gọi là	home	0.06	laid	-0.06	lies	-0.15
followed gốc	home	-0.06	laid	0.05	lies	0.06
followed gồm	home	-0.12	fell	0.24	laid	0.24	lies	0.11
followed gửi	home	0.05	fell	-0.05	laid	-0.06	whole	0.08
followed h	whole	0.09
followed hang	fell	-0.05	lies	0.28	whole	0.27
followed hi sinh	fell	-0.05	lies	0.1	whole	0.15
followed hill	home	0.05	fell	0.05	whole	0.05
followed hit	fell	-0.16
followed hs	home	-0.14	fell	-0.18	laid	-0.06	lies	-0.08	whole	-0.18
followed huyện	home	0.17	whole	0.22
followed hy sinh	home	0.31	fell	-0.11	laid	-0.06	whole	-0.11
followed hài cốt	fell	0.24	laid	-0.08	whole	0.07
followed hạ sĩ	home	0.12	fell	0.09	whole	-0.09
followed họ tên	fell	0.05
followed hố	home	0.2	fell	0.06	whole	0.23
followed hồ	home	-0.05	laid	-0.08	whole	0.08
followed i am	fell	-0.1
followed is	fell	-0.06	laid	-0.1	whole	0.11
followed je suis	fell	0.1	whole	0.12
followed khiêng	fell	-0.35
followed khu	fell	-0.33	laid	0.06	lies	0.35	whole	0.23
followed không về	home	-0.1	whole	-0.07
followed killed	home	-0.12	lies	-0.06	whole	0.07
followed ký	home	0.06	laid	0.1	lies	-0.07
followed kể	fell	-0.07	lies	-0.08	whole	0.07
followed kể lại	home	0.09
followed l s	lies	0.13	whole	-0.07
followed left	home	-0.1	fell	0.11	whole	0.08
followed lieutenant	fell	-0.08	whole	0.06
followed liên lạc	home	0.06
followed liệt sĩ	home	-0.06
followed lost	laid	0.07
followed ls	home	0.07	whole	-0.13
followed lung	fell	0.09	whole	0.13
followed là	home	-0.11	fell	-0.18	laid	-0.12	lies	0.18	whole	0.07
followed làm nhà	laid	-0.07	lies	0.06
followed làng	home	-0.08	fell	-0.11	laid	0.26	lies	-0.15	whole	-0.14
followed lái đò	home	0.12
followed lên đường	home	0.08
followed lăng	home	-0.06	fell	0.33	laid	-0.29	whole	0.11
followed lấp	home	-0.06	fell	0.06	laid	0.33	lies	-0.07	whole	-0.26
followed lấy chồng	home	-0.12
followed lấy vợ	home	0.06	fell	-0.06	lies	-0.07
followed lập	fell	-0.05	whole	-0.17
followed m	whole	-0.09
followed mai táng	fell	0.06	laid	-0.08
followed major	fell	0.05	whole	0.06
followed marked	whole	-0.05
followed market	fell	-0.07	whole	-0.1
followed medic	whole	-0.08
followed miếu	home	0.12	fell	-0.08	laid	-0.05	lies	0.12	whole	0.08
followed mr	home	-0.06	fell	0.08
followed mrs	home	0.05	fell	-0.07
followed my uncle	fell	-0.1
followed mất	fell	-0.18	lies	0.13	whole	-0.21
followed mất tích	fell	0.08
followed mất xác	fell	0.17	whole	-0.06
followed mặt trận	lies	0.08
followed mộ	home	-0.08	fell	0.2	laid	0.14	lies	0.1
followed mộ của	laid	-0.11
followed một	fell	-0.08	laid	0.21	lies	-0.15	whole	0.07
followed mới mất	whole	-0.07
followed name	laid	-0.09	lies	0.07
followed nay ở	lies	0.06
followed nghe nói	home	-0.08	lies	-0.11
followed nghĩa trang	laid	0.32	lies	-0.24
followed nguyên quán	home	-0.19
followed ngã	whole	-0.13
followed ngã ba	whole	-0.21
followed người	home	-0.22	laid	0.11	lies	-0.23	whole	0.16
followed ngầm	whole	-0.1
followed nhà máy	laid	0.11	whole	-0.11
followed nhà thờ	whole	-0.06
followed nhập ngũ	home	-0.13	fell	-0.07	whole	-0.07
followed nhắn	home	0.08	fell	-0.13	lies	0.14
followed nhặt	fell	-0.13	whole	-0.08
followed nhặt được	fell	0.31	laid	-0.08
followed nhỏ	home	0.15	lies	-0.18	whole	0.07
followed nhớ	home	-0.06	fell	0.08	laid	0.07
followed nhờ tìm	home	0.07	whole	0.11
followed nn	home	0.07
followed ntls	home	-0.05	laid	0.06	lies	-0.15	whole	0.08
followed nó	home	0.13	laid	-0.06	whole	0.09
followed nói	home	-0.17	fell	-0.09	laid	-0.1
followed nói là	fell	-0.16	laid	-0.1	lies	0.05
followed núi	whole	-0.07
followed nước	fell	0.24	laid	-0.07	lies	0.19	whole	-0.07
followed nằm lại	fell	0.15	whole	0.06
followed of	laid	-0.1	lies	-0.1	whole	0.08
followed one	fell	0.17	laid	0.07	lies	0.07
followed phum	fell	0.07	whole	0.12
followed pháo	home	-0.07	fell	0.24	whole	0.14
followed pháo thủ	home	-0.19
followed phát hiện	fell	-0.07	laid	-0.12	whole	0.1
followed phóng viên	home	0.05
followed phần mộ	home	-0.05
followed que	fell	0.11	laid	-0.09
followed quy tập	fell	-0.12	lies	0.08	whole	0.07
followed quy tập về	whole	-0.07
followed quân	home	0.08	fell	-0.05	laid	0.07	whole	0.09
followed quê	home	-0.23	fell	0.07	laid	-0.14
followed quê gốc	home	-0.08
followed river	fell	-0.09
followed road	fell	-0.05	laid	-0.11
followed rút	fell	-0.08
followed rừng	fell	-0.07	laid	0.09	lies	0.24
followed said	home	-0.11	fell	-0.11	lies	0.24
followed saw	fell	0.09	whole	-0.05
followed says	fell	-0.06	laid	0.06	whole	0.06
followed showed us	fell	-0.06	lies	0.13
followed sinh	home	0.24	laid	-0.06	lies	-0.08
followed sinh khoảng	home	0.05	whole	0.06
followed sinh năm	whole	0.06
followed sn	fell	-0.06	whole	0.05
followed squad leader	home	-0.08	whole	-0.05
followed stone	fell	0.07
followed street	home	-0.07	whole	-0.09
followed sân bay	fell	-0.09
followed sóc	fell	-0.08	laid	-0.08	lies	0.07	whole	0.06
followed sông	home	-0.05	fell	-0.07	laid	-0.08	lies	0.07	whole	-0.13
followed sư đoàn	laid	0.13
followed số của	fell	-0.07	whole	0.14
followed sống sót	fell	0.13	whole	0.05
followed sửa	home	-0.12	fell	-0.2	laid	-0.07
followed t	whole	-0.09
followed tham gia	home	-0.07
followed the	home	-0.06	fell	0.29	laid	0.1	lies	-0.15	whole	0.11
followed the name	lies	0.1	whole	0.05
followed thiếu úy	fell	-0.11	lies	0.1	whole	0.15
followed thu	fell	0.08	whole	0.1
followed thôn	home	0.11	fell	0.09	laid	-0.06	whole	-0.1
followed thư	home	-0.13	fell	-0.12	whole	-0.19
followed thư cuối	fell	0.16	whole	0.06
followed thương binh	home	-0.07
followed thượng sĩ	home	0.05
followed thầy	home	-0.05	fell	0.37	laid	-0.07	lies	-0.1	whole	0.09
followed thằng	home	-0.17	fell	0.28	laid	-0.09	lies	-0.18	whole	0.13
followed thị trấn	fell	-0.05
followed thị xã	home	-0.07
followed tiểu đội trưởng	whole	0.06
followed told	home	-0.09	fell	-0.1
followed told me	fell	-0.11
followed told us	fell	0.13	whole	0.06
followed trung sĩ	home	0.05	whole	-0.06
followed trung đoàn	home	-0.07	fell	-0.09	laid	0.07	lies	-0.1
followed trung đội phó	fell	0.06	laid	0.24	whole	-0.06
followed trung đội trưởng	home	-0.11	whole	0.05
followed trúng bom	fell	-0.15
followed trúng cối	whole	-0.05
followed trúng đạn	fell	0.13	whole	0.13
followed trường	laid	0.18	lies	-0.06	whole	-0.06
followed trại	fell	0.27	laid	-0.08	whole	-0.06
followed trạm	fell	0.09	whole	0.13
followed trận	home	0.05	fell	-0.17	lies	-0.1	whole	0.05
followed trận địa	whole	0.06
followed trở về	fell	0.12	whole	0.08
followed tui là	fell	0.11
followed tên	home	0.16	fell	0.14	lies	-0.09	whole	-0.15
followed tên em	home	-0.06
followed tên là	home	-0.06
followed tên thật là	home	0.05	whole	-0.05
followed tên tôi	home	0.08
followed tìm	fell	0.12	laid	-0.05
followed tìm mộ	home	0.15	fell	-0.07
followed tìm thấy	laid	-0.06	whole	-0.2
followed tìm được	home	-0.09	fell	0.06	laid	0.24
followed tôi	home	-0.11	fell	-0.2	laid	-0.08	lies	0.07	whole	0.29
followed tôi là	home	-0.15	fell	0.22	laid	0.05	lies	0.11
followed tôi tên	fell	-0.11
followed tải đạn	fell	-0.07
followed tắt thở	laid	0.12	whole	0.18
followed tỉnh	laid	0.36	lies	-0.1
followed tổ	fell	0.06	laid	-0.14	lies	-0.07	whole	0.2
followed tổ dân phố	laid	0.14	lies	0.09	whole	0.05
followed tổng	fell	-0.06
followed tức	laid	0.24	lies	0.19	whole	0.16
followed tức là	fell	-0.12
followed tử trận	whole	-0.18
followed viết	fell	-0.05
followed viết thư	home	0.05
followed vào	home	0.13	fell	0.19	laid	-0.23	whole	0.16
followed vào bộ đội	home	0.16	whole	0.06
followed vào nam	whole	0.05
followed vào nghĩa trang	laid	-0.09	lies	0.08
followed vùi	fell	-0.15	laid	0.09
followed vướng mìn	fell	0.11
followed vẫn ở	laid	-0.12	lies	0.17
followed về hưu	home	0.08	whole	0.06
followed về kể	whole	-0.09
followed was	home	0.13	fell	-0.32	laid	0.05	lies	0.08	whole	0.09
followed we buried	laid	-0.05
followed wrote	fell	0.1	whole	0.07
followed xây	fell	0.19	laid	0.17	whole	0.19
followed xã	home	0.15	laid	-0.09
followed xã đội phó	home	0.05
followed xã đội trưởng	home	-0.06
followed xóm	fell	0.18	laid	-0.06
followed y sĩ	laid	0.05
followed y tá	fell	-0.09
followed à	home	0.12	fell	-0.33	laid	-0.17	whole	-0.14
followed ông	home	0.08	fell	-0.09	laid	-0.15	lies	-0.07
followed đ c	laid	0.18	whole	-0.2
followed đc	home	-0.06
followed đem chôn	fell	-0.06
followed đi b	fell	-0.05
followed đi bộ đội	home	-0.08	laid	-0.06	lies	0.09	whole	-0.06
followed đi cùng	fell	-0.05
followed điện thoại	home	0.11	lies	0.12	whole	-0.06
followed đoàn	home	0.09	fell	0.08	laid	-0.05	lies	-0.1
followed đt	whole	-0.14
followed đào	home	0.11	fell	0.46	laid	-0.28	lies	-0.08
followed đánh	home	0.21	laid	0.26	lies	-0.13	whole	0.08
followed đánh vào	fell	-0.1
followed đã đưa về	home	0.1	fell	0.11	laid	0.09
followed đình	fell	0.15
followed đón về	home	-0.09	laid	0.07	lies	-0.14
followed đưa	home	-0.05	fell	-0.14	laid	0.06
followed đưa vào	laid	-0.07	lies	0.22
followed đưa về	laid	0.11	lies	-0.17
followed đường	fell	-0.19	laid	0.44	lies	-0.18	whole	0.42
followed được chôn	fell	0.18	laid	-0.1	whole	0.08
followed đại đội trưởng	home	0.06
followed đạp mìn	lies	0.14	whole	-0.16
followed đập	whole	0.13
followed đắp mộ	fell	0.12	laid	0.11
followed đền	laid	0.18	lies	-0.1
followed đồi	fell	-0.23	laid	0.12	lies	-0.31
followed đồn	home	0.05	fell	0.11	laid	-0.07	lies	0.05
followed đồng	fell	0.29	laid	-0.05
followed đồng chí	fell	-0.18	laid	0.08	whole	0.06
followed đội quy tập	whole	-0.09
followed đội trưởng	whole	-0.07
followed ấp	home	-0.05	fell	-0.06	lies	0.06
followed:again	home	-0.14	fell	0.23	laid	-0.29	lies	-0.17	whole	0.23
followed:aka	home	0.15	fell	0.06	laid	0.08	whole	0.34
followed:alive	home	-0.06	fell	-0.17	laid	-0.24	lies	0.05	whole	0.11
followed:at	home	-0.08	fell	-0.06	laid	-0.13	lies	0.12	whole	-0.06
followed:battle	home	0.06	fell	-0.15	lies	-0.1	whole	0.24
followed:born	home	0.14	fell	-0.11	laid	-0.14	lies	-0.13	whole	0.11
followed:bury	home	-0.1	fell	0.11	laid	0.1	lies	-0.13	whole	0.31
followed:capture	home	-0.12	whole	-0.05
followed:contact	home	0.12	fell	-0.32	lies	0.07
followed:died	home	0.05	fell	-0.09	lies	-0.07	whole	0.1
followed:enlist	home	-0.05	fell	-0.15	laid	-0.15	whole	0.11
followed:fell	laid	-0.18	lies	0.07	whole	0.08
followed:gio	fell	0.19	laid	0.05	whole	-0.05
followed:grave	home	-0.13	fell	0.11	lies	0.26	whole	0.36
followed:home	home	-0.6	fell	0.16	laid	-0.1	lies	0.13
followed:hurt	home	-0.1	fell	-0.12	whole	0.06
followed:joined	fell	-0.18	laid	-0.09	lies	0.05
followed:kin	fell	-0.07	laid	-0.06
followed:laid	fell	-0.36	laid	-0.06	lies	0.07	whole	0.11
followed:last	fell	-0.05	whole	0.06
followed:letter	home	-0.14	fell	-0.07	laid	-0.05	whole	-0.12
followed:level	fell	-0.12	lies	0.28	whole	-0.07
followed:link	home	-0.23	fell	-0.19	lies	0.07	whole	0.35
followed:martyr	fell	-0.05	lies	0.08	whole	-0.23
followed:mine	laid	-0.05
followed:moved	home	-0.14	laid	0.23	lies	0.09	whole	0.18
followed:naming	home	0.13	fell	-0.12	laid	-0.15	lies	0.25	whole	-0.14
followed:notice	home	0.08	fell	0.07	laid	0.06	lies	-0.1	whole	0.13
followed:office	fell	-0.14	laid	-0.15	lies	-0.22	whole	0.19
followed:pet	home	-0.07	fell	0.11	laid	-0.14	lies	-0.08	whole	-0.1
followed:post	fell	-0.26	laid	0.12	lies	-0.09	whole	0.19
followed:rank	home	0.31	fell	-0.22	laid	-0.07	lies	0.05	whole	0.2
followed:rests	fell	-0.08
followed:returned	fell	-0.08	lies	-0.1
followed:self	home	-0.12	fell	-0.09	laid	-0.14	lies	0.33	whole	0.1
followed:site	fell	-0.35	laid	-0.23	lies	-0.07
followed:stop	home	-0.07	laid	-0.05	whole	0.12
followed:tells	home	0.06	fell	0.06	laid	-0.44	lies	-0.21	whole	0.27
followed:thing	home	0.14	fell	-0.28	laid	0.08	lies	-0.54	whole	-0.06
followed:title	home	-0.16	laid	-0.14	lies	-0.12	whole	0.14
followed:truename	home	0.05
has 10th	laid	0.06
has 12a	fell	-0.17
has 14c	fell	0.05
has 150m	fell	0.37	laid	-0.09	whole	0.08
has 1b	fell	0.1	lies	0.12	whole	-0.1
has 200m	fell	-0.09	lies	0.12
has 2e	fell	-0.07
has 2km	fell	0.09
has 300m	fell	-0.13	laid	0.12	whole	-0.05
has 400m	fell	-0.09	whole	0.05
has 500m	laid	0.28	whole	0.06
has 50m	laid	0.1
has 600m	whole	0.07
has 6th	laid	0.07	whole	-0.06
has 7b	fell	0.12	whole	-0.09
has a	home	0.29	fell	0.12	laid	-0.06	lies	-0.12	whole	-0.14
has a1	fell	0.14	laid	-0.07
has a72	fell	0.1	whole	0.14
has about	fell	-0.05	whole	0.06
has above	laid	-0.14
has across	laid	0.07	whole	0.07
has adn	fell	-0.07
has after	fell	0.09
has again	laid	-0.12	lies	0.11
has ai	home	0.14	laid	-0.1	lies	0.28	whole	0.19
has aid	fell	0.05	laid	0.06
has airborne	fell	-0.07
has airfield	fell	0.09	laid	0.12	whole	-0.1
has airstrip	laid	0.13	whole	0.05
has alang	home	-0.08	lies	0.13	whole	-0.1
has allee	laid	-0.06	lies	0.26
has along	lies	-0.08	whole	0.07
has am	home	0.14	fell	0.33	laid	0.12	lies	-0.14	whole	0.07
has american	whole	-0.08
has ampil	fell	0.08	whole	-0.13
has an	home	0.42	fell	-0.12	laid	0.18	lies	0.08	whole	0.08
has ana	home	0.07	fell	0.07	laid	-0.08	whole	-0.11
has and	lies	0.19
has ang	home	-0.1	fell	0.07	laid	0.26	lies	-0.1	whole	0.09
has anh	home	0.29	fell	-0.37	laid	-0.24	lies	-0.22
has anlong	fell	-0.11	whole	0.1
has ann	fell	0.11
has ao	fell	-0.06	laid	-0.13	lies	-0.13	whole	0.16
has ap	laid	-0.28	whole	0.47
has arbre	whole	0.06
has area	fell	0.06
has army	fell	-0.05
has around	fell	0.12	laid	-0.16
has arvn	fell	-0.06	laid	-0.05
has at	fell	0.43	lies	0.2	whole	-0.43
has attack	laid	-0.05
has au	home	-0.05	fell	-0.07	laid	-0.1	lies	0.28	whole	-0.29
has australian	fell	-0.05	whole	-0.09
has aux	laid	0.08
has ay	laid	-0.3
has ayun	home	0.1	fell	-0.24	laid	-0.06	lies	0.07	whole	-0.1
has b	home	-0.13	fell	-0.09	laid	-0.29	lies	-0.29	whole	-0.49
has b1	whole	-0.05
has b2	fell	0.33	whole	0.07
has b3	laid	-0.06
has b40	whole	-0.16
has b5	fell	-0.15
has b52	whole	-0.15
has ba	fell	0.05	whole	0.07
has bac	home	0.37	fell	-0.29	laid	0.11	lies	-0.19
has bach	home	-0.1	fell	-0.13	lies	-0.18
has back	fell	-0.09	laid	-0.08	lies	0.13
has bai	fell	-0.15	laid	0.44	lies	-0.16	whole	-0.29
has bam	whole	-0.09
has bamboo	laid	0.18	lies	-0.05	whole	0.09
has bambous	fell	0.1
has ban	home	-0.17	laid	0.12
has banana	fell	0.11	whole	-0.05
has bang	home	0.14	laid	-0.4	lies	-0.05	whole	-0.11
has banh	home	-0.08	laid	-0.22	whole	-0.08
has banian	whole	-0.09
has bank	fell	0.45	laid	0.32	lies	-0.07	whole	0.12
has banteay	fell	0.12	laid	0.11	lies	0.13
has bao	home	0.12	fell	-0.37	laid	0.12	lies	-0.08
has bap	fell	-0.08	lies	0.28
has base	fell	0.08	laid	-0.06	whole	-0.13
has bat	home	0.36	fell	-0.17	laid	-0.27	lies	0.19	whole	-0.09
has battalion	home	-0.09	fell	-0.06	laid	-0.05
has battambang	laid	0.05	lies	-0.05	whole	0.28
has bau	home	-0.19	fell	0.56	laid	0.44	lies	-0.23	whole	0.16
has bay	home	-0.31	fell	0.07	laid	0.21	lies	-0.12	whole	-0.1
has be	home	-0.12	fell	-0.08	laid	0.09	whole	0.07
has beach	laid	0.14
has bear	fell	-0.09
has because	whole	-0.05
has bed	fell	-0.14	laid	0.1	lies	-0.05	whole	-0.09
has behind	fell	0.09	laid	0.43	lies	0.16	whole	0.37
has below	fell	0.21	laid	0.15	lies	-0.06	whole	-0.14
has ben	home	-0.11	laid	0.05	lies	-0.27	whole	-0.18
has bend	fell	-0.1	laid	0.08	whole	0.05
has benh	home	-0.06	fell	-0.08	laid	0.12	lies	-0.16	whole	-0.09
has benning	fell	-0.08
has beo	fell	0.12
has bep	fell	-0.06	laid	0.67	lies	-0.12	whole	-0.13
has berge	fell	-0.07	laid	0.18	whole	-0.06
has berm	laid	0.27	whole	0.12
has beside	fell	-0.06	laid	0.09	lies	-0.06	whole	0.26
has between	lies	0.19
has beyond	laid	0.18	whole	0.12
has bi	home	-0.2	fell	0.39	laid	-0.09	lies	-0.2	whole	-0.27
has bia	home	-0.22	fell	-0.09	laid	-0.05	lies	-0.51	whole	-0.12
has bich	home	-0.12	fell	0.1	laid	-0.05	whole	0.1
has bien	home	-0.27	fell	0.39	laid	-0.44	lies	-0.12	whole	0.1
has bieng	fell	0.15	laid	-0.06	whole	0.14
has biet	home	-0.07	fell	-0.11	lies	0.06
has bieu	home	-0.11	fell	0.19	lies	-0.05	whole	-0.17
has big	lies	-0.06
has binh	home	-0.12	fell	0.53	laid	-0.17	lies	-0.07
has bird	fell	0.24
has bla	fell	0.1	laid	-0.08
has black	whole	-0.09
has blech	laid	-0.09
has blo	fell	0.07
has blum	fell	-0.1	laid	0.07
has bmt	fell	-0.12
has bn	fell	-0.16
has bo	home	-0.41	fell	0.09	laid	-0.08	lies	0.13	whole	-0.05
has boat	laid	0.21
has boc	fell	0.07	whole	-0.16
has body	fell	0.08	whole	-0.06
has boi	home	-0.15	fell	-0.21	laid	-0.08	lies	0.17
has bom	fell	-0.19	laid	0.16	lies	-0.14	whole	0.16
has bomb	fell	-0.09	laid	0.05
has bon	fell	0.08	laid	-0.12	lies	-0.24	whole	0.27
has bong	home	-0.06	laid	-0.09	lies	0.1
has boong	fell	0.14	lies	0.17	whole	0.19
has bord	fell	0.22	laid	-0.05	whole	0.06
has border	fell	-0.13	laid	-0.1
has bot	fell	-0.45	laid	0.31	lies	-0.11	whole	0.22
has both	laid	-0.05
has bout	laid	0.13	whole	0.3
has bravo	fell	-0.09
has brick	laid	0.07	lies	0.09	whole	0.07
has bridge	fell	0.07	lies	-0.05
has british	fell	-0.08
has broken	laid	0.1	whole	0.1
has brothers	laid	0.08
has bs	laid	-0.06
has bu	laid	-0.26	lies	-0.13	whole	-0.11
has bua	fell	0.1	laid	-0.08	whole	-0.33
has buc	fell	0.14	laid	0.08	lies	-0.06	whole	0.2
has bui	home	-0.06	laid	-0.47	lies	0.21	whole	-0.13
has buk	lies	-0.15
has bulldozer	whole	-0.05
has bun	home	-0.14	fell	0.1
has bung	laid	-0.12	whole	0.24
has bunker	fell	-0.11
has bunkers	laid	0.1	whole	0.16
has buoc	home	-0.08	fell	-0.18	laid	-0.33	lies	-0.2
has buoi	fell	-0.05	laid	-0.06
has buom	fell	-0.05
has buon	home	0.24	fell	0.12	laid	-0.31	lies	0.17
has buong	fell	0.06
has burned	laid	-0.05
has but	fell	-0.06	laid	0.06	lies	0.07
has buu	home	-0.13	fell	0.23	laid	0.33	lies	0.06
has by	fell	0.27	lies	-0.09	whole	0.22
has c	fell	-0.16	laid	-0.27	whole	-0.45
has c1	home	-0.05	fell	0.19
has c11	whole	-0.09
has c17	whole	-0.18
has c2	fell	0.05
has c25	laid	-0.05
has c4	laid	0.07	lies	-0.05	whole	-0.09
has c5	fell	-0.07	lies	0.08	whole	-0.06
has c6	fell	-0.07	whole	0.08
has c7	lies	0.1
has ca	fell	-0.15	laid	0.11	lies	-0.14
has cac	fell	-0.26	laid	-0.08	lies	-0.14	whole	-0.05
has cach	home	-0.08	fell	-0.36	laid	0.2	lies	-0.21	whole	0.42
has cai	home	0.22	fell	-0.24	lies	-0.06
has called	fell	-0.06	laid	0.05	lies	-0.05	whole	0.12
has cam	home	0.29	laid	-0.12	lies	0.12
has cambodge	fell	0.08	whole	0.08
has cambodia	fell	0.11	whole	0.09
has came	fell	0.09	whole	-0.1
has camp	fell	0.16	laid	-0.09	lies	-0.05	whole	-0.14
has campuchia	whole	-0.28
has can	home	0.18	fell	-0.38	laid	-0.31	lies	-0.22
has canal	lies	-0.08
has cang	home	-0.14	fell	-0.44	laid	-0.18	lies	0.26	whole	0.08
has canh	laid	0.33	lies	-0.1
has cao	home	-0.33	fell	0.15	laid	0.06	lies	0.4	whole	0.12
has cap	home	-0.07	fell	-0.13	lies	0.2	whole	0.12
has capt	laid	-0.05
has case	fell	-0.05
has cassava	laid	0.22
has cat	home	0.33	laid	0.33	lies	-0.12	whole	0.08
has catholic	fell	-0.05	laid	-0.05	whole	-0.06
has cau	home	0.05	fell	0.16	lies	-0.08	whole	-0.28
has cav	fell	0.05	whole	-0.06
has cave	fell	0.19	lies	-0.09
has cay	home	-0.13	fell	0.09	laid	0.23
has ccb	home	0.07	fell	-0.05	laid	-0.05
has ce	lies	0.07
has ceci	fell	-0.08
has cemetery	fell	0.05	lies	0.65	whole	0.12
has cha	home	-0.12	fell	0.17	laid	0.18	whole	0.11
has chac	fell	0.19	laid	0.09	whole	0.07
has chai	home	0.11	laid	-0.11	lies	0.09	whole	-0.24
has cham	home	-0.06	fell	-0.16	laid	0.22	lies	0.29	whole	0.05
has chan	home	-0.08	fell	-0.3	laid	0.19	lies	0.05	whole	0.14
has chang	fell	0.06	laid	0.21	lies	-0.1	whole	-0.1
has chanh	fell	0.38	laid	-0.25	lies	0.15	whole	0.05
has chao	fell	-0.07	laid	0.11
has chap	fell	-0.06
has charlie	fell	0.09	whole	-0.06
has chat	home	-0.11	fell	0.07	laid	-0.06
has chau	home	0.16	fell	-0.22	laid	-0.07	lies	0.18
has chay	fell	-0.45	whole	0.18
has che	home	0.28	fell	0.08	laid	-0.2	whole	-0.09
has chek	fell	-0.19
has chem	fell	0.14	whole	0.12
has cheng	fell	-0.09	lies	-0.1
has cheo	home	0.08	fell	-0.13	laid	-0.05	lies	0.08
has chet	home	-0.06	fell	0.08	laid	-0.13	lies	-0.11	whole	-0.12
has chi	home	-0.18	fell	-0.27	lies	-0.06	whole	0.13
has chia	fell	0.23	laid	0.07	whole	0.11
has chiec	fell	0.31	laid	-0.06
has chief	home	-0.05
has chiem	home	0.1	fell	-0.05	whole	-0.18
has chien	home	-0.14	fell	-0.41	laid	0.16	lies	-0.09	whole	-0.08
has chieng	home	-0.16	laid	0.22	lies	-0.07	whole	-0.07
has chieu	fell	-0.07	laid	-0.25	lies	0.09	whole	0.06
has chim	fell	0.24	whole	-0.32
has chin	home	-0.12	fell	-0.29	laid	-0.09	lies	-0.13	whole	0.07
has chinese	home	0.05	laid	-0.05
has chinh	home	0.23	fell	-0.09	laid	-0.18	lies	-0.11	whole	-0.11
has chiu	laid	0.13	whole	-0.06
has cho	home	0.31	fell	-0.18	laid	-0.26	whole	-0.34
has choam	fell	0.15
has choi	laid	0.15	lies	0.42	whole	0.16
has chom	fell	-0.06	laid	0.14
has chon	home	-0.13	fell	-0.08	laid	0.61	lies	-0.09	whole	-0.18
has chong	home	-0.1	laid	-0.29	whole	-0.29
has choong	fell	0.09	laid	0.05	whole	0.09
has chop	fell	0.35	laid	-0.07	whole	0.06
has chot	home	-0.08	fell	-0.1	lies	-0.25
has chrey	fell	-0.05	whole	0.06
has chro	home	-0.1
has chrum	fell	-0.2	laid	0.13	whole	0.13
has chu	home	0.15	fell	0.26	laid	0.11	lies	0.07	whole	0.09
has chua	home	-0.17	fell	0.38	laid	-0.11	whole	0.47
has chuc	fell	0.13	laid	-0.1	lies	-0.08	whole	-0.17
has chum	fell	-0.05	laid	-0.22	lies	-0.18	whole	0.1
has chung	home	-0.11	fell	-0.11	laid	0.17	lies	-0.13	whole	-0.17
has chuoi	home	-0.13	fell	0.15	lies	-0.18	whole	0.14
has chuong	fell	0.07	laid	0.17	lies	0.23	whole	-0.2
has chup	fell	0.2	lies	-0.1	whole	-0.28
has church	fell	0.05	laid	0.22
has chuyen	laid	-0.2	lies	0.16	whole	-0.1
has cimetiere	fell	-0.23	laid	0.23	lies	0.26
has city	fell	-0.27	whole	0.11
has clearing	fell	-0.06	laid	0.09	whole	0.17
has clerk	fell	-0.12
has clinic	fell	-0.06
has closed	fell	-0.07
has co	home	-0.1	fell	0.15	lies	0.08
has coal	fell	0.12	laid	0.11	lies	-0.05	whole	0.11
has coc	fell	0.31	laid	-0.12	lies	-0.11	whole	-0.17
has coconut	fell	0.07	laid	0.06	whole	-0.14
has coffee	fell	0.09	laid	-0.09	whole	-0.16
has coi	home	0.06	fell	-0.1	laid	0.13	lies	-0.18
has col	laid	0.06	whole	0.06
has colline	fell	0.1	whole	0.08
has colonel	fell	-0.09
has com	fell	-0.15	laid	-0.07
has commune	fell	0.06	lies	0.11
has company	fell	-0.09
has complex	whole	0.06
has con	home	-0.27	laid	0.16	lies	-0.25
has cong	fell	-0.06	laid	0.11	whole	0.13
has contre	laid	0.16	whole	0.23
has cop	fell	0.1
has corner	laid	0.23
has corpsman	fell	-0.05
has cot	fell	0.14	laid	-0.22	lies	0.32	whole	0.27
has cote	fell	-0.08	laid	0.06	lies	0.19	whole	0.07
has cour	laid	-0.08
has coy	fell	-0.08	laid	-0.12
has cpc	fell	0.09
has cpl	fell	-0.07
has crater	laid	0.22	whole	-0.1
has creek	fell	-0.06	laid	0.22	lies	-0.11	whole	-0.1
has crew	laid	-0.16
has croix	fell	0.06	laid	0.05
has crossing	fell	0.09	laid	0.12	whole	-0.09
has cs	whole	-0.07
has ct	fell	-0.07
has cu	home	-0.05	fell	0.27	laid	0.22	lies	-0.2	whole	-0.06
has cua	home	-0.42	fell	0.24	laid	-0.12	lies	-0.18	whole	0.33
has cuc	laid	-0.06	lies	0.06
has cui	fell	0.07	whole	-0.09
has culvert	whole	-0.07
has cum	fell	-0.12	laid	-0.06
has cun	fell	0.14
has cung	home	-0.05	fell	0.2	laid	-0.26	lies	-0.13	whole	-0.45
has cuoc	fell	-0.09	lies	0.05
has cuoi	home	-0.06	laid	-0.05	lies	-0.26	whole	0.09
has cuon	laid	-0.07	whole	-0.06
has cuong	home	0.27	fell	-0.27	laid	0.08	whole	-0.3
has cut	home	-0.21	laid	0.32	lies	0.1	whole	0.1
has cuu	fell	-0.08	laid	-0.09	lies	-0.24	whole	-0.25
has d	fell	-0.31	laid	-0.29	whole	-0.36
has d1	lies	-0.05	whole	0.05
has d10	lies	-0.12
has d19	lies	0.1
has d2	fell	-0.07	whole	-0.11
has d50	home	-0.08
has d6	fell	0.13	whole	-0.13
has d8	fell	-0.11
has d9	whole	-0.12
has da	home	-0.2	fell	0.15	laid	0.08	lies	-0.05	whole	0.08
has dac	home	0.08	fell	-0.12	whole	0.05
has dai	home	0.19	fell	0.26	laid	0.11	lies	-0.13
has dak	home	-0.08	fell	-0.29	lies	0.26	whole	-0.14
has dakrong	fell	0.08	whole	0.06
has dakto	fell	0.09	lies	-0.05	whole	0.11
has dam	fell	0.2	laid	0.21	whole	-0.1
has dan	home	0.15	fell	-0.09	laid	-0.46	lies	-0.25	whole	-0.09
has dang	home	0.33	fell	-0.1	laid	-0.09	lies	-0.32	whole	-0.14
has danh	home	-0.11	fell	-0.08	laid	-0.25	whole	-0.31
has dans	laid	0.25	lies	0.25	whole	-0.24
has dao	home	-0.05	fell	0.18	laid	0.34	lies	-0.07
has dap	fell	0.21	laid	0.21	whole	-0.28
has dat	fell	-0.08	laid	0.07	lies	0.32	whole	0.13
has dau	home	-0.22	fell	-0.14	laid	0.09	lies	-0.09	whole	0.06
has day	fell	0.27	laid	-0.62	lies	0.16	whole	-0.6
has days	fell	-0.13	laid	-0.05
has de	fell	0.4	laid	0.27	lies	0.42	whole	0.18
has dead	laid	-0.09	whole	-0.09
has dec	home	0.07	fell	-0.09
has delta	fell	0.08	laid	0.05	whole	0.13
has dem	fell	-0.16	whole	-0.09
has den	home	-0.12	fell	0.18	lies	-0.26	whole	-0.24
has deng	fell	-0.06
has deo	home	-0.08	fell	0.16	lies	0.27
has dep	fell	-0.08	laid	-0.05
has derriere	fell	-0.09	laid	0.49	lies	-0.11	whole	0.23
has des	fell	0.18	laid	0.08	lies	0.15	whole	0.07
has dessus	laid	0.05	lies	0.21	whole	-0.11
has det	home	-0.07	fell	0.08
has deu	fell	0.06	whole	-0.15
has deux	laid	-0.05
has devant	fell	0.14
has di	home	-0.08	fell	-0.29	laid	0.2	lies	-0.11	whole	-0.1
has dia	home	-0.09	fell	0.19	laid	0.31	whole	0.39
has dich	home	-0.06	fell	-0.1	lies	0.27	whole	-0.12
has diec	laid	0.14	lies	-0.05	whole	-0.07
has diem	home	0.07	fell	0.51	lies	0.18	whole	-0.07
has dien	home	0.19	fell	0.1	lies	0.09	whole	0.1
has diep	home	0.14	fell	0.05	laid	-0.06	whole	0.15
has diet	fell	0.13
has dieu	home	-0.15	fell	-0.24	laid	-0.06	lies	-0.08	whole	-0.16
has digue	laid	-0.05	whole	0.09
has dike	fell	-0.1	lies	-0.07
has din	lies	0.09	whole	-0.15
has dinh	home	-0.2	whole	0.24
has dip	fell	-0.15
has disait	laid	-0.09
has district	home	-0.07	fell	0.4	laid	-0.06	whole	0.2
has dit	laid	-0.05	lies	0.14
has ditch	fell	-0.05	laid	0.05	whole	-0.13
has diu	whole	-0.14
has div	laid	-0.05
has division	whole	-0.13
has do	home	0.1	fell	-0.1	lies	-0.31
has doa	fell	0.06	whole	0.05
has doai	fell	-0.12	lies	0.12
has doan	home	-0.18	fell	-0.08	laid	0.18	lies	-0.33	whole	-0.05
has doc	home	-0.07	laid	-0.25	lies	0.3	whole	-0.07
has doi	home	-0.08	fell	-0.22	laid	0.13	lies	-0.25	whole	-0.31
has dom	fell	0.18	whole	0.09
has don	home	-0.09	laid	-0.13	lies	0.05	whole	0.09
has dong	fell	-0.05	laid	-0.06	lies	0.11
has door	laid	-0.06
has dop	whole	0.09
has dot	fell	-0.15	laid	0.05
has down	fell	-0.06	laid	0.09
has drang	laid	-0.07
has driver	fell	-0.05
has dry	lies	-0.06	whole	0.14
has du	home	-0.23	fell	-0.4	laid	0.17	lies	0.14	whole	0.13
has dua	lies	-0.1	whole	-0.2
has duan	whole	-0.05
has duc	home	0.07	fell	0.29	laid	-0.38	whole	-0.11
has due	lies	-0.05
has dug	whole	0.08
has dui	laid	0.28	whole	-0.09
has dump	laid	0.29	whole	0.15
has dun	fell	0.18	laid	-0.07	lies	-0.05	whole	-0.08
has dung	home	-0.11	laid	0.14	lies	-0.07	whole	-0.11
has duoc	fell	-0.31	laid	0.09
has duoi	fell	-0.07	laid	0.26	lies	0.3
has duong	home	0.31	fell	0.1	laid	0.13	whole	0.25
has dup	fell	-0.13	laid	-0.05	lies	-0.06
has duy	home	0.11	fell	-0.08	laid	-0.06	lies	-0.19	whole	-0.1
has duyen	home	0.37	whole	0.08
has duyet	laid	0.11
has dyke	fell	0.08	laid	-0.11
has e	home	-0.09	laid	0.08
has e1	whole	-0.1
has e209	laid	-0.09
has e24	whole	-0.15
has e28	whole	-0.05
has e64	fell	-0.09
has e66	whole	0.07
has e7	whole	-0.06
has e812	laid	0.09	lies	-0.08
has ea	home	0.12	fell	0.19	laid	-0.22	lies	0.19	whole	-0.11
has east	fell	-0.11	laid	0.28	lies	-0.05
has eban	laid	0.08	lies	-0.11
has ech	fell	0.16	whole	0.08
has ecole	laid	0.08	whole	0.12
has edge	fell	-0.11	laid	0.19	whole	-0.08
has eglise	laid	0.11
has eight	fell	0.08	whole	-0.07
has eldest	whole	-0.05
has em	home	-0.21	fell	-0.15	laid	-0.3	lies	0.09	whole	-0.18
has embuscade	fell	0.05
has en	fell	-0.17	laid	0.29
has end	fell	-0.05	lies	-0.06	whole	0.22
has enemy	fell	0.05
has enterre	laid	0.05
has entre	fell	-0.13	laid	0.05
has eo	fell	-0.09	laid	0.1	whole	0.08
has est	laid	0.05	whole	-0.06
has et	fell	-0.15	whole	0.08
has f2	fell	-0.05	whole	-0.1
has f356	whole	-0.09
has f7	fell	0.1	whole	-0.08
has face	laid	-0.22	lies	0.38	whole	0.09
has factory	laid	0.09	lies	-0.06	whole	0.24
has fait	laid	0.08
has falls	fell	-0.06	laid	0.13
has family	laid	-0.27	lies	0.23	whole	-0.11
has father	laid	-0.1
has feb	home	-0.05	fell	0.06
has feet	laid	0.06
has fell	fell	0.06
has fence	laid	0.13	whole	-0.17
has ferry	fell	0.13	whole	0.05
has field	laid	0.25	lies	0.13	whole	0.06
has fighting	fell	0.09	whole	-0.11
has figures	home	-0.58	fell	0.31	laid	-0.25	lies	-0.19	whole	-0.29
has fire	fell	0.12
has firebase	fell	0.05
has fleuve	fell	-0.06	laid	0.19	whole	0.13
has floor	fell	0.09	laid	-0.13	whole	-0.06
has foot	fell	0.08	laid	0.3	whole	-0.18
has for	laid	-0.17
has force	fell	-0.08
has ford	fell	0.14	laid	-0.06	whole	0.11
has fort	fell	0.05
has fosse	fell	-0.07	laid	0.21	whole	-0.16
has four	whole	0.1
has french	whole	0.05
has from	fell	-0.08	laid	-0.05	lies	-0.08	whole	0.08
has front	laid	-0.2	whole	0.07
has fsb	fell	0.05	whole	0.13
has fuel	fell	0.11
has g	fell	-0.32	laid	0.28	lies	-0.05	whole	-0.07
has ga	fell	0.17	laid	0.11	whole	0.08
has gac	fell	0.3	laid	-0.16	lies	-0.05	whole	-0.05
has gach	fell	-0.09	whole	0.07
has gai	home	-0.1	fell	-0.07	laid	-0.05	lies	-0.06	whole	-0.14
has gam	home	0.13	fell	-0.05	lies	-0.06	whole	-0.09
has gan	home	-0.05	fell	-0.05	lies	0.35	whole	0.24
has gang	fell	0.12	laid	-0.13	lies	-0.05
has ganh	laid	-0.13
has gao	home	0.08	fell	0.35	laid	-0.11	lies	0.29	whole	0.07
has gap	whole	0.1
has gar	home	0.17
has garden	fell	-0.15	laid	0.12	lies	0.13	whole	-0.16
has gare	laid	0.06	whole	0.05
has gat	home	0.06
has gate	fell	-0.14	laid	0.39	lies	-0.05
has gauche	laid	0.25	whole	-0.09
has gay	lies	-0.08
has general	fell	-0.06
has ghe	fell	-0.13	laid	-0.1
has ghenh	fell	-0.1
has ghep	fell	0.19	whole	-0.13
has ghi	home	-0.19	fell	-0.28	laid	-0.19	lies	-0.18	whole	-0.47
has gi	fell	-0.18	laid	-0.14	whole	-0.06
has gia	home	0.37	laid	-0.35
has giac	fell	0.11
has giai	fell	-0.24	laid	-0.14	lies	-0.07	whole	-0.13
has giam	fell	0.12	whole	-0.05
has gian	laid	0.07	whole	-0.05
has giang	fell	0.19	laid	-0.32	lies	0.17
has gianh	home	0.11	whole	0.15
has giao	home	0.25	fell	0.13	laid	0.15	lies	-0.22	whole	-0.06
has giap	home	-0.13	fell	-0.12	laid	0.28	lies	0.36	whole	0.11
has giat	fell	-0.06
has giau	fell	-0.06
has giay	home	-0.06	fell	-0.08	lies	-0.08	whole	0.24
has gieng	fell	0.14	laid	0.38	lies	0.46	whole	0.1
has gio	home	-0.37	fell	0.21	laid	0.1	lies	-0.32	whole	-0.13
has gioi	home	-0.07	fell	-0.07	laid	-0.17	lies	-0.1	whole	0.24
has giong	home	0.44	fell	0.05	lies	0.25	whole	-0.09
has giot	fell	-0.06	laid	0.05
has giu	fell	0.28	laid	-0.19	lies	-0.05	whole	-0.21
has giua	home	0.11	fell	0.28	laid	0.21	lies	-0.15	whole	0.08
has gium	laid	-0.05
has giuoc	home	0.08	fell	0.09	laid	-0.23	lies	0.2
has giuong	fell	0.27	whole	-0.08
has giup	fell	-0.08	laid	-0.05	whole	-0.06
has glei	home	0.06	fell	0.09	laid	-0.14	lies	0.08
has go	home	0.34	fell	0.24	laid	0.06	lies	0.3	whole	-0.15
has goc	home	0.1	fell	-0.13	laid	0.34	lies	0.12	whole	-0.07
has goi	home	-0.12	fell	-0.13	lies	0.12	whole	-0.12
has gom	lies	0.07
has gon	fell	-0.07	laid	-0.11	lies	0.22	whole	0.12
has gop	fell	0.2	lies	0.23
has grai	home	0.08	fell	-0.1	whole	-0.07
has grand	laid	0.07	whole	0.08
has grandson	whole	-0.05
has grave	fell	-0.09	laid	0.37	lies	0.12
has graves	whole	0.09
has green	whole	0.09
has ground	laid	0.1
has grove	fell	0.09	whole	-0.11
has gu	fell	0.06	laid	0.13	lies	-0.09	whole	0.07
has gua	laid	0.38	lies	-0.05	whole	0.05
has guc	fell	0.07
has guerrilla	whole	-0.05
has guerrillas	home	-0.08
has gui	fell	-0.08	laid	-0.08	lies	-0.05	whole	-0.07
has gun	laid	0.24
has guong	laid	-0.11
has h	home	0.08	fell	-0.21	laid	0.15	lies	-0.09	whole	-0.1
has h3	whole	-0.07
has ha	home	0.44	laid	0.06
has hac	home	-0.15	fell	0.11	laid	-0.05
has had	laid	-0.06	whole	-0.07
has hai	home	0.37	fell	-0.4	laid	-0.3	lies	0.06
has haiphong	home	0.29	fell	0.14	whole	0.11
has ham	home	-0.12	fell	0.38	laid	0.29	lies	0.52	whole	0.14
has hamlet	fell	-0.14	laid	0.56	lies	-0.1	whole	0.12
has hammock	laid	0.05
has han	home	-0.12	fell	0.06	laid	-0.09	whole	-0.12
has hands	laid	-0.1
has hang	home	0.38	fell	-0.12	lies	0.27	whole	-0.14
has hanh	home	0.28	laid	-0.3	lies	-0.07	whole	0.12
has hao	home	0.05	laid	0.46	lies	-0.35
has hap	fell	-0.06
has has	laid	0.07
has hat	fell	0.28	laid	0.28	whole	0.11
has hau	home	0.19	fell	-0.24	laid	-0.15	lies	0.25
has hay	home	-0.09	fell	-0.06	laid	-0.24	lies	-0.27
has hb	whole	-0.08
has hcm	home	0.1
has hd	whole	-0.06
has he	fell	-0.24	lies	0.14	whole	-0.18
has helicopter	whole	-0.05
has hello	whole	-0.09
has hem	fell	0.2	laid	-0.05	whole	0.07
has hen	lies	-0.12
has heo	home	-0.06	fell	0.21	laid	0.08
has her	laid	-0.14	lies	0.25	whole	0.08
has het	home	-0.07	fell	0.28	laid	-0.18	lies	-0.14	whole	-0.31
has heveas	fell	-0.07	laid	0.08	lies	0.21
has hi	fell	0.05
has hien	home	0.27	fell	-0.06	laid	0.2	lies	0.09	whole	-0.24
has hieng	fell	0.18	laid	-0.14
has hiep	home	-0.34	fell	0.11	laid	-0.15	whole	0.1
has hieu	home	-0.07	fell	-0.12	laid	-0.19	lies	0.05	whole	-0.1
has high	laid	0.11
has highway	laid	0.22
has hill	fell	0.34	laid	-0.06	lies	-0.11	whole	0.12
has hills	fell	0.12	laid	0.12	lies	-0.06	whole	0.12
has him	fell	0.05	laid	-0.07	lies	-0.11
has hinh	fell	-0.16	laid	-0.07	lies	-0.06
has his	fell	-0.15	laid	0.22
has hlo	laid	0.11
has hmong	home	-0.08
has hn	whole	0.06
has ho	home	-0.29	fell	-0.07	laid	0.17	lies	0.07
has hoa	fell	-0.06	laid	-0.07	lies	0.14	whole	-0.07
has hoac	laid	-0.08
has hoai	fell	-0.25	laid	-0.13
has hoan	home	0.05	fell	-0.16
has hoang	home	0.13	fell	-0.19	laid	0.14	lies	-0.09	whole	-0.05
has hoanh	home	0.22	fell	0.06	lies	0.25
has hoat	whole	-0.1
has hoc	home	-0.17	fell	0.11	laid	0.56	lies	0.13	whole	0.13
has hoe	fell	-0.05	whole	-0.06
has hoi	home	-0.2	fell	-0.14	laid	-0.17	lies	-0.3	whole	-0.07
has hole	fell	-0.13	laid	0.12	whole	-0.09
has hom	fell	-0.14
has hon	home	-0.16	fell	0.23	laid	0.2	lies	-0.1	whole	-0.06
has hong	home	0.07	laid	0.21	lies	-0.27
has hop	home	0.09	fell	-0.48	laid	0.14	whole	-0.06
has hopital	fell	0.18	whole	0.07
has hospital	laid	-0.23	lies	-0.12
has hot	laid	0.11	lies	-0.12	whole	-0.05
has house	fell	0.46	laid	-0.3	lies	0.43	whole	-0.1
has houston	fell	-0.1
has hp	home	0.35	whole	0.07
has hq	fell	-0.08	whole	-0.06
has hre	home	0.06	whole	-0.16
has htx	fell	-0.08	whole	0.07
has hua	fell	0.07	laid	0.06	whole	-0.11
has huan	laid	-0.09
has hue	home	0.45	fell	-0.16	laid	-0.11	lies	-0.1	whole	0.13
has hung	home	0.18	fell	-0.1	laid	0.28
has huoi	fell	0.13	laid	0.05	lies	-0.09
has huong	fell	0.08	laid	-0.55	whole	-0.27
has husband	laid	0.34	whole	0.09
has hut	fell	-0.08
has huu	home	0.24	fell	-0.29	laid	0.15	lies	0.15	whole	-0.13
has huy	home	-0.06	fell	-0.05	laid	0.08	lies	0.05	whole	0.06
has huyen	home	-0.22	fell	-0.17	laid	0.17	lies	0.1	whole	0.21
has huynh	home	-0.06	fell	0.11	laid	-0.08	whole	0.18
has huyt	whole	-0.08
has hy	home	-0.05	fell	-0.17	laid	0.1	lies	-0.06	whole	0.08
has i	home	-0.05	fell	-0.15	laid	-0.28	lies	-0.09	whole	-0.23
has ia	home	0.11	fell	0.5	laid	-0.05	lies	0.23	whole	0.2
has ich	home	0.1	fell	-0.13	laid	0.08
has ii	fell	0.09	whole	0.09
has in	home	-0.16	fell	-0.18	laid	0.07	whole	-0.12
has inf	fell	-0.07
has inside	fell	-0.09	laid	0.05
has iron	fell	-0.11
has is	laid	-0.05	lies	0.11
has it	fell	-0.1	laid	-0.27
has j16	whole	-0.05
has jackfruit	laid	0.07	lies	0.09	whole	-0.05
has jardin	laid	0.17	whole	0.09
has jars	fell	0.05
has jrai	home	-0.06	fell	0.07
has junction	fell	-0.5	laid	0.06
has just	laid	0.05	whole	0.06
has jut	laid	-0.31	lies	0.16	whole	-0.05
has k	fell	-0.14	laid	-0.14	lies	-0.13	whole	-0.25
has k10	home	-0.14	fell	-0.11
has k2	laid	0.06	whole	-0.1
has k20	fell	0.21
has k23	fell	0.1	whole	0.06
has k3	fell	-0.05	whole	-0.07
has k4	laid	0.15
has k5	fell	0.05	laid	0.05	lies	-0.06
has k50	fell	0.12	whole	0.06
has k52	fell	-0.07
has k7	fell	-0.11	laid	0.05
has k71a	whole	0.05
has k72	fell	-0.16
has k76	fell	0.11	whole	0.06
has k76a	lies	-0.06
has k79	fell	-0.06
has ka	home	-0.08	fell	0.4	laid	-0.08	lies	-0.12	whole	0.1
has kam	fell	-0.08
has kampong	fell	0.44	laid	0.1	lies	-0.15	whole	0.1
has kampot	fell	0.09	laid	0.05	whole	0.09
has kan	home	0.08	laid	-0.09	whole	-0.06
has kandal	whole	0.1
has kapok	fell	0.1	laid	0.1
has kar	laid	-0.05	lies	-0.05
has katum	fell	0.08
has kbang	home	0.29	whole	0.06
has ke	home	0.19	fell	-0.14	laid	0.35
has kem	whole	0.14
has kenh	home	0.18	fell	-0.15	laid	0.09	lies	-0.18	whole	0.32
has keo	home	-0.08	fell	0.09	laid	-0.27	lies	-0.12	whole	-0.15
has kep	home	0.12	fell	0.09	laid	0.07	lies	-0.07
has kept	whole	-0.06
has ket	fell	-0.06	lies	-0.09	whole	0.11
has keu	home	-0.06	fell	0.11	laid	0.12
has kha	fell	-0.1
has khac	home	-0.11	fell	-0.07	laid	-0.23	lies	0.11	whole	-0.32
has khach	home	-0.08	laid	0.17	whole	-0.16
has khai	fell	-0.09	laid	-0.1
has kham	home	0.11	fell	-0.26	laid	0.25	lies	0.08	whole	0.05
has khan	home	0.05
has khang	home	-0.07	fell	0.28	laid	0.14	lies	-0.07	whole	-0.12
has khanh	home	-0.08	fell	0.4	laid	-0.31	whole	-0.16
has khao	laid	-0.11	lies	0.07
has khat	fell	0.09	laid	-0.07
has khau	fell	0.27	laid	0.16	lies	-0.12
has khay	laid	0.14	whole	0.05
has khe	home	0.3	fell	0.07	laid	0.36	lies	-0.09	whole	0.27
has khi	home	0.07	lies	-0.07	whole	-0.19
has khiem	home	-0.18
has khieng	fell	0.07	laid	0.09
has khiet	whole	-0.06
has khmer	home	-0.1	fell	-0.11	lies	-0.13	whole	-0.17
has kho	home	-0.07	fell	-0.22	laid	0.18	lies	0.08
has khoa	fell	-0.05	laid	0.05	lies	-0.05	whole	-0.12
has khoai	home	0.12	fell	-0.08	laid	0.08	lies	0.12
has khoang	home	-0.05	fell	0.37	laid	-0.08	lies	-0.21	whole	-0.11
has khoanh	whole	0.14
has khoat	home	-0.09
has khoc	fell	-0.09
has khoi	home	-0.09	fell	-0.17	laid	-0.1	lies	0.23	whole	-0.32
has khon	laid	-0.19	lies	0.16	whole	-0.08
has khong	home	0.28	fell	0.23	laid	-0.24	lies	-0.13	whole	-0.16
has khoong	lies	-0.18
has khop	laid	0.05	lies	0.19	whole	-0.16
has khot	fell	0.06	lies	0.08
has khu	home	-0.27	fell	0.19	laid	-0.25	lies	0.18	whole	-0.67
has khuc	fell	-0.15	laid	0.3
has khue	laid	-0.1	lies	0.2	whole	-0.11
has khuoi	fell	-0.18	laid	0.08	lies	-0.05
has khuon	laid	0.05	lies	0.26	whole	0.15
has khuong	home	0.11	fell	-0.14	lies	-0.07	whole	-0.18
has khuyen	whole	-0.15
has ki	laid	0.16	whole	-0.11
has kia	home	-0.09	fell	0.12	laid	-0.21	lies	-0.36	whole	0.11
has kich	home	-0.05	laid	-0.24	lies	-0.05	whole	-0.26
has kiem	home	0.1	laid	0.09	lies	-0.22	whole	-0.17
has kien	fell	0.23	laid	-0.11	lies	-0.06	whole	0.18
has kieng	lies	-0.05	whole	0.06
has kiet	home	-0.13	fell	0.15	whole	0.07
has kieu	home	-0.12	fell	-0.22	laid	-0.08	lies	-0.2	whole	-0.32
has kiln	laid	0.23	lies	0.06
has kim	home	-0.07	fell	-0.25	laid	-0.07	lies	-0.21
has kinh	home	0.1	fell	-0.26	laid	0.55	lies	0.16	whole	0.06
has kitchen	fell	0.1	whole	0.15
has kla	lies	-0.17
has klah	laid	-0.1	lies	0.12	whole	-0.07
has kleng	fell	0.14	whole	-0.05
has kly	home	0.31	laid	-0.08	whole	-0.08
has km	fell	0.48	laid	0.05	lies	0.19	whole	0.45
has knia	fell	0.18	laid	0.09
has ko	fell	-0.1	laid	0.3	lies	-0.07	whole	-0.09
has koh	fell	0.35	laid	0.08
has koi	home	0.13	fell	-0.06	laid	0.25	whole	0.13
has kok	fell	0.06	laid	0.09
has kompong	fell	0.12	whole	-0.1
has kon	home	-0.08	fell	-0.17	laid	-0.34	lies	0.21	whole	-0.2
has kong	home	0.08	fell	-0.31	lies	0.28
has konia	laid	-0.09	lies	-0.05	whole	-0.06
has kontum	fell	0.48	whole	0.16
has kor	lies	-0.07
has kpa	whole	-0.06
has kra	fell	0.1
has kralanh	laid	0.14	lies	-0.09
has kram	home	0.07	fell	-0.09	whole	-0.09
has kratie	home	-0.08	whole	0.12
has krek	fell	0.13
has krel	fell	-0.05	laid	-0.18	lies	0.2
has kreng	fell	-0.11	whole	0.06
has krieng	fell	-0.15	laid	0.19	lies	-0.09
has krong	home	0.15	fell	0.19	laid	-0.16	lies	-0.11	whole	0.12
has kt	home	-0.05	fell	0.07
has ktu	home	0.1
has ky	home	-0.13	fell	-0.09	laid	-0.07	lies	0.11	whole	-0.16
has l	fell	-0.06	laid	0.19	lies	0.05
has la	fell	-0.23	laid	0.2	whole	-0.06
has lac	home	0.22	lies	0.11	whole	-0.19
has lach	home	-0.07	fell	-0.17	lies	-0.08	whole	0.06
has lai	home	-0.25	fell	0.07	laid	-0.07	lies	-0.19	whole	-0.38
has lak	home	0.11	fell	-0.12	whole	0.09
has lam	home	0.05	laid	-0.52	whole	-0.15
has lan	fell	-0.16	laid	0.09	lies	-0.08	whole	-0.27
has landing	laid	-0.07	whole	0.2
has lang	home	0.4	fell	-0.15	laid	0.17	lies	-0.32	whole	0.22
has lanh	home	0.08	fell	-0.19	laid	-0.19	whole	-0.1
has lao	fell	0.14	lies	0.13	whole	0.07
has laos	fell	0.33	laid	-0.1	whole	0.14
has lap	home	0.28	fell	0.2	laid	-0.27	lies	-0.19	whole	-0.08
has lat	home	-0.12	whole	-0.12
has late	laid	0.09
has lau	fell	0.13	laid	0.22	lies	-0.14	whole	0.11
has lay	home	0.06	fell	-0.12	laid	-0.44	lies	0.13	whole	-0.17
has le	home	-0.23	fell	-0.09	lies	0.31
has leach	fell	0.13	whole	0.07
has lech	fell	-0.23	laid	0.07
has left	fell	-0.09	laid	0.26	lies	-0.06	whole	-0.17
has len	home	-0.22	fell	-0.08	laid	-0.21	lies	0.26	whole	-0.32
has leng	whole	-0.07
has lep	fell	0.1	laid	-0.05
has les	fell	-0.05	laid	0.21	lies	-0.05	whole	-0.12
has letchi	laid	0.05	whole	0.08
has li	fell	0.07
has lich	fell	-0.07	lies	-0.05	whole	-0.12
has liem	home	0.13	fell	-0.05	laid	0.09	lies	-0.07
has lien	home	0.27	fell	0.05	lies	-0.28	whole	0.12
has lieng	laid	0.12	lies	0.09
has liet	home	-0.1	fell	-0.12	laid	0.08	lies	0.11	whole	0.08
has lieu	home	0.16	fell	-0.07	lies	0.21
has like	laid	0.07
has lim	home	0.11	fell	-0.05	laid	0.1	lies	-0.1	whole	-0.31
has lin	laid	-0.05	whole	-0.09
has line	laid	0.31	lies	-0.07	whole	0.14
has linh	home	0.1	fell	-0.14	laid	-0.18	lies	0.23	whole	0.13
has lo	home	-0.33	fell	0.18	laid	0.14	lies	-0.1	whole	-0.18
has loa	home	0.05	fell	-0.07	whole	0.13
has loai	whole	-0.06
has loan	home	-0.07	laid	0.19	lies	0.27
has loat	lies	-0.05
has loc	home	0.18	laid	0.28
has log	laid	0.05
has loi	home	-0.07	fell	-0.3	laid	0.09	whole	-0.12
has lom	fell	0.36	whole	-0.13
has lon	home	-0.25	fell	0.34	laid	-0.13	lies	0.24	whole	0.13
has long	home	-0.05	fell	0.11	laid	0.08	lies	0.15	whole	0.06
has loong	fell	0.05	laid	0.23	whole	0.05
has lop	fell	0.38	laid	-0.12	whole	-0.09
has lot	fell	0.09	lies	0.1	whole	-0.07
has ls	home	0.12	fell	0.17	laid	-0.09	lies	-0.06	whole	-0.23
has lt	fell	-0.1	whole	-0.05
has lu	home	0.23	fell	-0.23	lies	0.25	whole	-0.24
has lua	laid	0.25	lies	-0.13	whole	-0.09
has luan	home	0.08
has luat	whole	0.08
has luc	home	0.15	fell	-0.58	laid	-0.27	lies	-0.15	whole	-0.14
has lui	laid	-0.05
has lum	laid	-0.07
has lun	home	-0.15	fell	-0.25	laid	0.22	lies	-0.05
has lung	home	-0.09	fell	0.13	laid	0.22	lies	-0.36
has luoc	whole	-0.06
has luoi	laid	-0.08	lies	0.14	whole	-0.13
has luom	fell	-0.08	laid	0.08	lies	0.12
has luon	fell	-0.06	laid	-0.54	lies	0.12	whole	-0.34
has luong	fell	-0.05	laid	-0.3	lies	-0.06	whole	0.06
has lut	laid	-0.05
has luu	home	0.05	fell	-0.07
has luy	fell	-0.24	laid	0.2	lies	-0.07
has ly	home	0.12	fell	-0.28	laid	0.13	lies	0.39	whole	-0.16
has lz	fell	-0.26	laid	-0.05
has m	home	0.11	fell	-0.48	laid	-0.22	lies	-0.22	whole	0.23
has m41	fell	0.08
has m48	laid	-0.09
has m79	laid	-0.06
has ma	fell	0.21	laid	0.16	lies	0.07	whole	0.26
has mac	fell	-0.12	laid	0.07	lies	-0.06	whole	-0.14
has mach	whole	-0.08
has made	laid	-0.06
has mai	home	-0.09	fell	0.15	laid	-0.18	whole	0.1
has main	laid	0.06
has mais	laid	-0.12	lies	0.38
has maison	laid	-0.06	lies	0.05	whole	-0.05
has malai	laid	0.06	lies	-0.06	whole	-0.12
has mam	fell	0.11	laid	0.07	lies	0.12	whole	-0.19
has man	fell	-0.11	laid	-0.06	whole	0.15
has mang	fell	-0.1	laid	-0.06	lies	0.23	whole	-0.29
has mango	lies	-0.05
has manh	home	-0.06	fell	-0.13	whole	-0.24
has mao	home	0.15	fell	0.24	laid	-0.18	whole	-0.16
has map	home	-0.13	fell	-0.08	laid	0.06	lies	-0.07
has marche	fell	-0.05	laid	-0.21	lies	0.27	whole	0.06
has marked	laid	0.11
has market	fell	0.13	laid	-0.18	lies	-0.08	whole	-0.07
has martyrs	laid	-0.17	lies	0.17	whole	-0.15
has mary	fell	0.15	laid	0.13	whole	0.13
has mass	laid	0.05
has mat	home	-0.1	laid	-0.47	lies	0.45	whole	0.06
has mau	home	0.05	fell	0.13	laid	-0.05	lies	0.14	whole	0.27
has may	home	-0.09	fell	0.06	laid	0.05	lies	-0.12	whole	-0.13
has me	home	-0.15	fell	-0.19	laid	-0.07	whole	0.08
has medic	fell	-0.05
has mek	laid	0.09	lies	-0.15
has men	fell	-0.1	lies	-0.06	whole	-0.07
has meo	home	-0.06	fell	-0.13	whole	-0.14
has mep	fell	0.12	laid	0.35	lies	-0.14	whole	0.16
has met	fell	-0.3	laid	0.27	whole	0.29
has mette	laid	0.05
has meur	fell	0.14	laid	-0.19	whole	0.07
has mi	home	-0.16	fell	-0.27	laid	-0.4	lies	0.33	whole	0.12
has mia	fell	0.07	laid	0.17	lies	0.09	whole	-0.08
has mich	laid	-0.14	lies	0.18
has mien	home	0.06	laid	-0.1	lies	-0.07	whole	-0.24
has mieng	fell	0.31	laid	0.35	lies	-0.11	whole	0.06
has miet	whole	-0.05
has mieu	fell	-0.27	laid	0.26	lies	0.37	whole	0.2
has mil	home	-0.05	fell	-0.06
has militaire	fell	0.16	laid	0.07	whole	0.07
has militia	laid	-0.05
has mimot	fell	0.38	whole	0.13
has min	fell	-0.08	whole	-0.14
has mine	fell	0.19	laid	0.08	whole	0.16
has minh	fell	-0.15	laid	-0.29	lies	-0.1	whole	-0.28
has mit	home	-0.1	laid	0.49	lies	-0.33	whole	0.15
has mme	fell	0.09	whole	-0.06
has mo	laid	-0.2	lies	0.07	whole	-0.07
has moc	home	-0.06	fell	0.22	laid	-0.35	lies	-0.07	whole	0.26
has moi	home	0.12	fell	-0.2	laid	0.2	lies	-0.06	whole	0.06
has mom	laid	-0.11	whole	0.16
has mon	home	0.4	laid	0.39	lies	-0.16	whole	0.06
has mong	home	-0.14	fell	-0.09	laid	0.06	lies	-0.13	whole	-0.19
has monsieur	laid	-0.09
has mook	fell	0.09
has mor	laid	-0.06
has morts	fell	-0.05	laid	-0.1	lies	0.08
has mot	fell	-0.3	laid	0.34	lies	-0.26	whole	-0.21
has mound	lies	0.1	whole	0.18
has mountain	fell	0.09
has mouth	laid	-0.14
has mr	home	-0.07	fell	-0.14	lies	-0.08
has mu	fell	-0.07	laid	0.18	lies	0.06	whole	-0.11
has mua	fell	-0.13	whole	-0.13
has muc	fell	-0.07
has mui	home	0.15	fell	-0.14	laid	0.18	lies	-0.07	whole	-0.27
has mun	home	0.08	fell	-0.07
has mung	fell	-0.09
has muoi	home	-0.24	fell	0.1	laid	-0.37	whole	0.11
has muon	fell	0.23	lies	-0.06
has muong	home	0.13	fell	0.25	laid	0.22	whole	-0.2
has mur	laid	0.13	whole	0.06
has muu	fell	0.28
has my	home	0.17	laid	-0.06	lies	0.05
has n	home	0.11	fell	0.08	laid	-0.06
has na	fell	0.21	laid	0.15
has nai	laid	0.15	whole	0.07
has nam	home	0.21	fell	0.05	whole	0.09
has nang	fell	0.06	whole	-0.13
has nao	fell	-0.2	laid	-0.22	lies	-0.16	whole	-0.14
has nap	fell	-0.06	laid	-0.05	lies	0.08
has nay	fell	-0.28	laid	0.17	lies	0.21	whole	0.17
has nb	whole	0.07
has ne	fell	0.22	whole	-0.16
has neak	fell	0.08	whole	-0.12
has neang	whole	-0.11
has near	home	0.11	fell	0.53	laid	-0.21	lies	0.36	whole	0.27
has nem	whole	0.06
has nen	home	-0.07	fell	-0.33	lies	0.15	whole	0.11
has neu	laid	0.14	whole	0.05
has new	fell	0.07	laid	-0.07	whole	-0.08
has next	fell	0.26	lies	-0.07	whole	0.19
has nga	home	0.23	fell	0.39	laid	-0.29	lies	-0.14	whole	0.16
has ngai	home	0.07	fell	0.11	laid	-0.11
has ngam	fell	-0.26	laid	0.2	whole	0.15
has ngan	home	0.08	fell	0.05	laid	0.27	lies	-0.07	whole	0.13
has ngang	fell	0.18	lies	-0.07
has ngao	fell	0.23	laid	0.06	lies	-0.1
has ngap	whole	-0.05
has ngay	fell	0.08	lies	0.11	whole	-0.64
has nghe	home	0.24	fell	-0.06	laid	-0.16	lies	-0.14	whole	-0.13
has nghi	home	0.16	fell	-0.18	lies	0.06
has nghia	home	0.15	fell	-0.57	laid	-0.17	lies	0.32	whole	-0.19
has nghiem	fell	-0.08
has nghien	laid	0.1
has nghin	fell	0.05
has ngo	home	0.07	fell	-0.24	laid	0.07	lies	-0.25
has ngoai	home	0.42	fell	0.19	laid	0.06	lies	-0.09	whole	-0.1
has ngoan	home	-0.08	laid	-0.05	whole	-0.07
has ngoat	laid	0.08	lies	-0.06
has ngoc	home	0.13	lies	0.05	whole	0.16
has ngoi	fell	-0.12	lies	-0.12	whole	-0.2
has ngok	fell	0.29	laid	-0.1	whole	0.07
has ngon	fell	0.12	laid	-0.06	lies	-0.09	whole	0.2
has ngu	lies	0.14
has ngua	laid	0.16
has nguoi	home	0.1	fell	-0.17	laid	-0.4	whole	-0.39
has nguom	fell	-0.05	lies	-0.05
has nguon	fell	-0.07	laid	0.33	whole	0.1
has nguyen	fell	0.14	laid	-0.06	lies	-0.11
has nha	home	-0.13	fell	0.1	lies	0.15	whole	0.3
has nhac	whole	-0.12
has nhai	home	0.11	fell	-0.06	laid	0.06	lies	-0.19	whole	0.13
has nham	laid	-0.06	lies	-0.09
has nhan	home	0.1	fell	-0.14	whole	-0.06
has nhang	laid	-0.09	lies	0.2	whole	0.14
has nhanh	fell	-0.05	laid	0.18
has nhat	home	-0.16	laid	-0.12	lies	-0.08	whole	0.06
has nhau	fell	-0.22	laid	-0.23	lies	-0.25	whole	-0.52
has nhay	fell	-0.11
has nhi	home	0.14	fell	-0.21	laid	0.07	lies	-0.22	whole	0.24
has nhich	fell	0.11
has nhieu	fell	-0.3	laid	0.06	lies	0.06	whole	-0.12
has nhin	fell	-0.15	laid	-0.12	lies	0.29	whole	-0.14
has nhip	fell	0.23	laid	-0.06	whole	0.05
has nho	home	-0.07	fell	-0.06	laid	-0.06	lies	-0.17
has nhom	fell	-0.11	laid	0.06
has nhon	home	-0.31	fell	0.21	lies	0.23	whole	-0.25
has nhoong	fell	0.09
has nhu	home	-0.23	fell	-0.35	laid	0.38	lies	-0.1	whole	-0.14
has nhua	laid	-0.05
has nhuan	home	-0.07	laid	0.12	whole	-0.08
has nhue	lies	-0.06
has nhum	fell	0.2
has nhung	fell	-0.15	laid	-0.15	lies	0.1	whole	-0.19
has nhuong	fell	0.07	laid	-0.07	whole	-0.08
has nhut	fell	-0.06	laid	-0.14	lies	-0.19	whole	0.2
has ni	laid	-0.13	lies	-0.05	whole	-0.15
has nia	fell	-0.09	whole	0.18
has nie	fell	-0.14	laid	0.18	whole	0.07
has niem	fell	-0.12	laid	-0.08	lies	0.09
has nien	home	0.11	lies	0.06
has night	whole	-0.15
has ninh	fell	-0.12	laid	-0.22	lies	0.38	whole	0.07
has no	fell	-0.47	laid	0.2	lies	-0.22	whole	-0.32
has noc	home	0.1	fell	-0.05	lies	-0.07
has noel	fell	-0.05	laid	-0.06
has noi	home	-0.14	fell	0.1	laid	-0.3	lies	-0.07	whole	0.06
has nom	fell	0.1	whole	-0.06
has non	fell	0.06	whole	-0.06
has nong	home	-0.06	lies	-0.07	whole	0.05
has noong	fell	0.25	lies	-0.2	whole	-0.12
has nord	laid	0.31	lies	-0.06
has north	laid	0.15	lies	-0.12	whole	0.2
has northern	fell	0.15	whole	-0.05
has not	lies	-0.21	whole	0.05
has nov	fell	-0.05
has now	home	0.11	laid	0.05	lies	0.08
has nt	home	-0.05	fell	-0.18	lies	0.29	whole	0.28
has ntls	home	0.08	fell	-0.31	laid	-0.17	lies	1.19	whole	-0.38
has nu	fell	-0.12	laid	-0.08	whole	-0.07
has nua	home	-0.06	laid	0.1	lies	-0.05	whole	-0.06
has nui	fell	0.42	laid	-0.21	lies	0.24	whole	-0.14
has number	laid	0.07	whole	0.12
has nung	home	-0.07	whole	-0.33
has nuoc	home	-0.25	fell	0.25	lies	0.05	whole	0.18
has nuoi	lies	-0.05
has nuong	laid	0.08	lies	0.08	whole	0.16
has nva	whole	-0.11
has nw	fell	0.17	laid	-0.05
has o	home	0.38	fell	0.5	laid	-0.1	whole	-1.18
has oai	home	0.16	fell	-0.07
has oanh	home	-0.18
has oc	laid	-0.08
has of	home	-0.21	fell	0.6	laid	0.14	whole	0.31
has off	fell	0.07	laid	-0.15
has office	laid	-0.12	lies	0.28
has officer	fell	-0.05
has oi	fell	-0.17	laid	-0.14	lies	0.19
has old	fell	-0.15	laid	0.43	lies	0.21
has om	laid	0.12	lies	0.08	whole	-0.06
has on	home	-0.05	fell	-0.08	laid	-0.08	whole	-0.39
has one	fell	-0.07	laid	-0.13	whole	-0.09
has ong	home	-0.4	fell	-0.46	laid	0.18	lies	0.21	whole	0.09
has only	laid	-0.05	whole	-0.06
has operation	fell	-0.05	whole	-0.08
has opposite	laid	0.12
has or	laid	0.06	whole	-0.09
has other	laid	0.07
has ouest	fell	-0.06	laid	0.21	lies	0.09	whole	-0.09
has our	fell	0.12	laid	-0.32	lies	0.57	whole	0.15
has out	laid	-0.11	whole	-0.14
has outpost	fell	0.12
has outside	fell	0.09	laid	0.06	lies	-0.05	whole	0.06
has over	laid	-0.06
has own	fell	0.05	laid	0.05	whole	0.19
has p	home	0.22	fell	-0.07
has p3	fell	-0.06
has pa	fell	-0.27	laid	0.21	lies	0.34	whole	0.41
has pac	home	0.13	fell	0.17	laid	-0.1	whole	-0.09
has paces	whole	-0.08
has pad	laid	-0.11	lies	0.31	whole	-0.06
has paddy	whole	0.05
has pagoda	fell	-0.15	laid	0.26	whole	-0.07
has pagode	laid	-0.06	whole	0.07
has pah	fell	0.09	lies	-0.05	whole	-0.16
has pai	fell	0.07
has pailin	fell	0.34	laid	-0.16	whole	0.06
has pak	home	0.11
has pakse	fell	-0.17
has palm	laid	-0.05	whole	-0.08
has pang	fell	-0.05	laid	0.2	lies	-0.11	whole	0.13
has pao	fell	-0.12	lies	-0.06
has par	whole	-0.06
has parents	laid	-0.06
has party	laid	-0.05
has pas	fell	-0.05
has pass	fell	0.11	laid	-0.05	whole	0.15
has patients	laid	-0.09
has pau	laid	0.05
has pe	laid	-0.08	whole	-0.08
has pek	fell	0.05	lies	-0.07	whole	0.09
has penh	fell	-0.08	whole	0.08
has pet	fell	0.14	laid	-0.17	lies	0.08	whole	0.08
has petit	whole	0.05
has petite	lies	0.26	whole	0.05
has pfc	fell	-0.07
has pha	home	0.26	fell	0.21	laid	-0.05	lies	-0.12
has phai	home	-0.08	fell	-0.18	lies	0.11
has pham	home	-0.08	fell	-0.14	lies	-0.14	whole	-0.05
has phan	home	-0.22	fell	-0.16	laid	-0.41	lies	-0.11	whole	-0.15
has phang	whole	-0.09
has phao	home	-0.06	laid	0.41	lies	-0.14	whole	0.45
has phap	fell	-0.19	laid	-0.05	lies	-0.09	whole	-0.17
has phat	home	0.16	fell	-0.17	lies	-0.08	whole	0.11
has phau	fell	0.49	laid	0.49	lies	-0.21	whole	0.1
has phay	fell	0.06	laid	0.07	whole	0.08
has phe	fell	-0.09	laid	-0.11	lies	0.05	whole	0.05
has pheo	whole	-0.11
has phi	home	-0.1	fell	-0.15	laid	-0.11	whole	-0.07
has phia	home	-0.13	fell	-0.16	laid	0.28	lies	-0.26	whole	0.05
has phien	home	-0.2	fell	-0.14	laid	-0.12	lies	0.24	whole	-0.1
has phieng	whole	-0.08
has phiet	home	-0.08
has phin	home	0.25	laid	-0.21
has phno	laid	0.13
has phnom	home	0.05	fell	0.13	laid	0.08	lies	-0.07	whole	0.06
has pho	fell	-0.23	laid	-0.29	lies	0.14	whole	0.24
has phoi	laid	-0.15
has phol	home	-0.07
has phon	home	-0.11	fell	0.46	laid	0.33	lies	0.21	whole	0.08
has phong	home	0.12	fell	0.14	laid	-0.21
has phou	fell	0.2
has phu	home	0.19	fell	0.31	laid	-0.13	lies	0.13	whole	0.06
has phuc	home	0.28	fell	-0.1	lies	-0.15	whole	-0.1
has phum	home	0.07	fell	0.17	laid	0.33	lies	0.1
has phun	home	0.3	fell	0.16	whole	0.07
has phung	home	-0.11	fell	0.25	laid	0.08	lies	0.13	whole	-0.12
has phuoc	home	-0.2	fell	0.31	laid	0.19	whole	0.12
has phuong	home	0.15	laid	0.05	lies	-0.37	whole	0.11
has phut	fell	-0.08	laid	-0.08	whole	0.05
has pied	lies	-0.06
has pierre	whole	-0.05
has pinh	fell	-0.07	laid	0.24	lies	-0.12
has piste	laid	0.11	whole	0.12
has pit	fell	-0.15	whole	0.15
has place	whole	-0.07
has plain	fell	0.07	whole	0.06
has plantation	fell	0.15	laid	-0.11	whole	0.06
has plate	whole	-0.05
has plei	home	0.29	fell	0.07	laid	0.17	lies	-0.32	whole	0.06
has pleiku	fell	0.2
has plot	lies	0.23
has po	home	-0.09	fell	0.13	laid	0.18	whole	0.09
has pocket	fell	0.11
has poi	fell	0.06	lies	-0.05
has point	fell	0.1	whole	0.14
has poipet	fell	0.2	whole	0.12
has poko	fell	-0.09	whole	0.15
has police	laid	-0.05
has pom	lies	0.09
has pon	home	-0.11	fell	0.08	laid	0.2	whole	-0.06
has poncho	laid	-0.14
has pond	whole	-0.09
has pong	fell	0.06	laid	-0.15
has pont	fell	0.14	whole	0.21
has position	fell	-0.09	laid	-0.15
has post	lies	0.11
has poste	fell	0.07	laid	0.06	lies	0.36	whole	0.1
has prang	fell	0.07
has prasat	fell	0.1	laid	0.4	whole	-0.09
has preah	lies	-0.07	whole	0.06
has prek	fell	-0.09
has pres	lies	0.11	whole	0.1
has prey	fell	-0.22	laid	0.06	lies	0.17
has prison	fell	0.07	laid	0.1	whole	-0.09
has prisoners	laid	-0.05
has prisonniers	fell	0.17
has project	fell	-0.06
has prong	home	-0.06	fell	-0.06	laid	0.06	lies	-0.07
has prov	fell	0.06	whole	0.05
has province	home	0.05	fell	-0.05	laid	0.09
has provincial	fell	-0.06	laid	0.11
has pu	fell	-0.29	laid	0.17	lies	0.07	whole	0.05
has puasat	fell	0.1
has puc	laid	-0.08
has puch	fell	-0.13	laid	0.07	whole	-0.11
has pung	laid	0.14	lies	-0.05	whole	-0.22
has puoc	fell	0.08	whole	0.05
has pursat	fell	0.37	whole	0.08
has put	whole	-0.13
has q	home	0.07	fell	-0.05	whole	-0.25
has qn	home	0.07
has qt	fell	-0.09
has qu	laid	-0.05	lies	0.06
has qua	home	-0.11	fell	-0.05	laid	-0.35	lies	0.06	whole	-0.5
has quai	whole	-0.09
has quan	home	0.11	laid	-0.36	lies	-0.23	whole	-0.25
has quang	home	-0.17	fell	-0.06	laid	0.21	lies	0.14	whole	-0.07
has quanh	fell	-0.08	laid	0.19	lies	0.12	whole	0.1
has quao	home	0.08	whole	0.1
has quay	fell	-0.09	laid	-0.38	lies	-0.05	whole	-0.08
has que	home	0.3	fell	0.09	laid	-0.09	whole	-0.43
has quen	laid	-0.06	whole	-0.2
has queo	lies	-0.06
has quet	fell	-0.06
has qui	fell	0.05	laid	0.05	lies	0.14
has quoc	home	-0.22	fell	-0.16	laid	-0.36	lies	-0.06	whole	-0.2
has quoi	fell	-0.1	laid	-0.05	lies	0.1
has quy	home	0.29	fell	0.19	laid	0.14	lies	-0.16	whole	-0.13
has quyen	home	0.09	fell	-0.19	lies	-0.07
has quyet	home	-0.08	laid	0.07	lies	-0.05
has quynh	home	0.15	whole	-0.14
has quyt	laid	0.08	lies	0.24
has r20	whole	-0.05
has ra	home	-0.07	fell	0.08	laid	-0.27	lies	0.05	whole	-0.31
has rac	fell	0.1	laid	0.24	lies	-0.06
has rach	fell	0.12	laid	-0.07	lies	0.1	whole	0.39
has radio	laid	0.19
has raglai	home	-0.07	whole	-0.06
has rai	home	-0.1	laid	-0.23	lies	0.12	whole	-0.17
has raid	fell	0.13	laid	-0.07
has ram	whole	0.06
has rang	fell	-0.25	laid	0.51	lies	-0.09	whole	0.36
has rangee	lies	0.09	whole	0.06
has ranh	fell	0.06	laid	0.13	lies	-0.14	whole	0.2
has rao	home	0.13	fell	0.18	laid	-0.17	lies	-0.13	whole	0.26
has rat	laid	-0.1	lies	-0.07
has rau	home	-0.06	fell	-0.13	lies	0.05
has ray	fell	0.27	laid	0.38	lies	0.38	whole	0.24
has rc	fell	-0.11	laid	0.05	whole	0.14
has rc4	fell	-0.05	laid	-0.05	lies	0.11	whole	0.12
has rcom	whole	0.05
has re	laid	0.14	lies	0.19
has reap	fell	0.26	laid	0.21	lies	-0.13	whole	0.1
has red	fell	-0.09	laid	0.05
has regiment	home	-0.08	fell	-0.13	whole	-0.15
has ren	fell	-0.13	laid	-0.07	lies	0.05
has reo	home	0.12	fell	-0.16	laid	-0.05	lies	0.07
has ri	home	0.16	laid	-0.14	lies	-0.06	whole	-0.13
has ria	fell	-0.13	laid	0.25	whole	-0.24
has rice	home	0.07	laid	-0.09	lies	0.21	whole	-0.13
has ridge	fell	0.09	whole	0.05
has rieng	fell	0.06	laid	-0.58	lies	0.08
has riep	fell	-0.1	laid	0.06
has ring	home	-0.06
has rinh	home	-0.05	lies	-0.07	whole	-0.08
has ripcord	fell	-0.14	whole	-0.11
has riu	fell	-0.08	laid	0.13	whole	-0.06
has rive	laid	0.14	whole	-0.2
has river	fell	-0.23	laid	0.2	lies	-0.05	whole	0.11
has riviere	fell	-0.11	lies	-0.08
has riziere	laid	-0.05
has rmah	home	0.11	fell	0.16	laid	-0.07	lies	-0.07
has ro	home	0.06	fell	0.1	laid	0.18
has road	lies	-0.11
has roadside	fell	0.08	whole	0.05
has roang	home	0.22	fell	0.06
has rock	laid	0.21	lies	0.08
has rocket	fell	0.14
has roh	fell	-0.11
has roi	fell	-0.05	laid	-0.09	lies	-0.13	whole	-0.07
has rom	fell	-0.19	laid	-0.09	lies	0.07	whole	0.13
has rome	whole	0.08
has ron	fell	-0.06	laid	0.08
has rong	fell	-0.13	laid	-0.09	lies	0.34	whole	0.11
has roof	laid	0.12	whole	-0.07
has roong	laid	0.19	lies	-0.05
has rot	fell	-0.08	whole	-0.1
has rouge	fell	0.12	whole	-0.07
has route	lies	-0.09	whole	0.21
has row	whole	-0.12
has rows	laid	0.07
has royal	whole	-0.09
has ru	lies	0.13	whole	0.1
has rua	fell	-0.08	laid	-0.13	whole	-0.11
has rubber	fell	0.12	laid	-0.1	lies	0.18	whole	0.31
has rue	home	0.11	laid	0.11	lies	-0.05	whole	0.12
has rung	lies	0.22	whole	0.2
has ruoi	laid	-0.06	whole	0.12
has ruong	home	0.05	laid	0.1	lies	-0.28	whole	0.12
has ruot	laid	-0.06	lies	0.1	whole	0.12
has rut	laid	-0.08	lies	0.08	whole	-0.11
has s	home	-0.13	fell	-0.18	laid	-0.09	lies	0.07	whole	-0.16
has sa	home	0.15	fell	0.3	laid	-0.15	lies	-0.05	whole	0.08
has sac	laid	-0.1	lies	-0.24	whole	0.15
has sach	home	0.29	fell	-0.22	laid	-0.11	lies	0.18	whole	-0.08
has saddle	whole	0.06
has sai	home	-0.13	fell	-0.21	laid	0.05	lies	-0.14
has saigon	fell	-0.05	laid	-0.07	whole	0.12
has salt	fell	-0.05	laid	0.2
has sam	home	-0.15	fell	-0.2	laid	0.26	lies	0.13	whole	-0.11
has same	laid	-0.05
has samrong	fell	0.12
has san	home	-0.06	fell	0.13	laid	0.27	lies	-0.32	whole	-0.13
has sand	laid	0.13	whole	0.17
has sang	home	-0.05	fell	-0.2	laid	-0.23	lies	0.2	whole	-0.1
has sanh	fell	-0.15	laid	-0.23	lies	0.13	whole	-0.07
has sans	laid	0.07
has sao	home	0.07	fell	-0.19	laid	-0.11	lies	0.28	whole	0.07
has sap	fell	-0.07	laid	-0.24	lies	0.09	whole	-0.12
has sat	home	-0.06	laid	0.1	whole	0.05
has sau	home	-0.45	laid	0.5	lies	0.06	whole	0.17
has say	fell	0.19	whole	0.05
has school	fell	0.08	lies	-0.06	whole	-0.07
has se	home	0.05	fell	0.08	laid	0.48	lies	-0.08	whole	-0.2
has seang	fell	0.22
has season	fell	-0.08
has second	whole	0.06
has secteur	whole	-0.06
has see	laid	0.2
has sen	home	-0.11	fell	-0.22	laid	0.13	lies	-0.13	whole	-0.1
has seng	fell	-0.08
has seo	home	-0.05	lies	-0.06
has sept	fell	0.18	laid	-0.06	whole	0.08
has set	fell	0.2	whole	0.17
has shallow	laid	-0.05	whole	0.13
has shau	fell	0.11	laid	0.16
has shell	whole	-0.08
has shop	laid	0.06	lies	-0.06
has si	home	-0.12	fell	-0.32	laid	-0.17	whole	0.17
has side	fell	-0.05	laid	-0.1
has siem	fell	0.4	laid	0.2	lies	-0.19	whole	0.05
has sieng	fell	0.24
has signal	fell	-0.15	whole	0.08
has sim	lies	-0.33	whole	-0.14
has sin	home	0.25	fell	-0.09	laid	-0.05	whole	-0.11
has since	lies	0.13
has single	laid	-0.05	lies	0.07
has sinh	home	-0.11	fell	-0.23	laid	0.4	lies	0.15	whole	0.07
has sisophon	fell	0.24	laid	0.19	lies	-0.12	whole	0.15
has site	fell	0.06	whole	0.08
has siu	fell	0.08	laid	0.23	lies	0.08	whole	0.17
has sixty	fell	0.08	whole	-0.06
has slope	fell	0.12	laid	0.37
has small	laid	0.11	whole	0.06
has snoul	fell	0.23	whole	0.1
has snuol	laid	-0.1	whole	-0.11
has so	home	-0.25	laid	-0.05	lies	0.39	whole	0.18
has soai	home	0.07	fell	-0.15	laid	-0.09	lies	-0.05	whole	0.13
has soan	whole	-0.05
has soc	home	-0.18	fell	0.11	laid	0.07	whole	0.16
has soi	home	-0.1	laid	0.14	lies	-0.18	whole	0.17
has sok	laid	0.05
has soldats	laid	-0.06
has soldier	fell	0.05
has som	fell	-0.05	laid	0.14	lies	-0.1
has some	fell	-0.13
has son	home	0.46	laid	-0.07	lies	0.21	whole	0.22
has song	home	-0.09	fell	0.24	laid	-0.43	lies	-0.54	whole	0.12
has sop	home	-0.12	whole	-0.05
has sot	whole	-0.06
has source	whole	-0.08
has sous	fell	-0.13	laid	0.61	lies	-0.08	whole	0.37
has south	laid	0.13	lies	0.11	whole	0.11
has southern	fell	-0.1	laid	0.18	whole	0.16
has st	laid	0.15	lies	0.33	whole	0.13
has station	fell	0.07	laid	0.26	whole	0.12
has steps	laid	0.1	whole	0.09
has stieng	laid	-0.05	whole	-0.06
has stone	fell	-0.05
has stream	fell	0.2	lies	0.17	whole	0.05
has street	home	0.18
has strip	fell	0.07	laid	-0.11	whole	0.11
has stung	fell	-0.09	laid	0.1	lies	-0.07
has su	home	-0.08	laid	0.13	lies	-0.57
has sua	laid	0.09	lies	-0.06	whole	0.06
has suc	home	-0.08	fell	0.12	lies	0.27
has sud	laid	0.1	lies	-0.11	whole	0.07
has sugar	fell	0.11	laid	0.08	whole	-0.12
has sui	whole	0.06
has sum	home	-0.11
has sung	home	-0.06	fell	0.12	laid	-0.25	lies	-0.15	whole	-0.1
has suoi	home	-0.26	fell	-0.05	laid	0.53	lies	-0.76	whole	-0.06
has suol	home	-0.07
has suon	fell	-0.09	lies	-0.07
has suong	home	-0.06	fell	-0.08	whole	-0.08
has suot	fell	-0.08
has sup	laid	-0.05	whole	0.09
has sur	fell	-0.08	laid	-0.22	lies	0.31	whole	-0.14
has sut	fell	0.06	laid	-0.05	lies	-0.06	whole	0.08
has suu	home	-0.12	laid	-0.22	whole	-0.09
has svay	fell	-0.29	laid	0.18	lies	-0.05
has sy	home	-0.11	fell	-0.09	laid	-0.05	whole	-0.05
has t	home	0.12	fell	-0.23	lies	-0.09	whole	0.05
has t12	laid	0.05	whole	0.06
has t3	fell	-0.18
has t5	fell	0.09	whole	0.06
has t7	fell	0.09	whole	-0.07
has t8	whole	0.05
has ta	home	-0.05	fell	-0.06	laid	0.3	lies	-0.1	whole	-0.18
has tac	fell	-0.29	laid	0.13	lies	-0.08
has tai	home	-0.24	fell	0.11	laid	-0.21	lies	-0.08	whole	-0.46
has takeo	laid	-0.13	whole	-0.14
has tall	whole	-0.05
has taluy	laid	0.29
has tam	home	0.19	fell	-0.06	laid	0.43	lies	0.06	whole	-0.05
has tamarind	laid	-0.14	lies	0.11	whole	0.14
has tan	home	-0.13	lies	0.12	whole	0.17
has tang	home	-0.2	fell	-0.08	laid	0.05	lies	-0.2	whole	0.05
has tanh	fell	0.25	laid	-0.07
has tank	fell	0.08	laid	0.11
has tao	home	-0.09	fell	0.17	laid	0.28	lies	-0.08	whole	0.06
has tap	home	0.07	laid	-0.49	lies	0.11	whole	-0.09
has tat	laid	-0.08	whole	-0.13
has tau	home	-0.06	fell	-0.22	laid	0.25	lies	-0.12
has tay	home	-0.07	fell	-0.37	laid	0.12	lies	-0.09	whole	0.1
has tb	home	-0.06	lies	-0.06	whole	-0.08
has td	whole	-0.17
has tdp	fell	0.08	whole	0.19
has te	fell	-0.06	laid	-0.11	lies	-0.07	whole	0.14
has teh	fell	0.05	laid	-0.06	lies	-0.07
has ten	home	-0.2	fell	-0.12	laid	-0.43	lies	-0.33	whole	-0.18
has teo	fell	-0.07	laid	0.11	lies	-0.05
has tep	fell	0.12
has termite	laid	-0.16	whole	0.18
has terre	laid	0.05
has tet	fell	-0.05	laid	-0.06	whole	-0.12
has texas	laid	-0.05
has th	whole	0.1
has tha	home	-0.05	fell	-0.15	laid	0.28	lies	-0.1	whole	0.1
has thac	home	-0.11	fell	-0.24	laid	-0.07	whole	-0.18
has thach	home	0.28	fell	-0.2	laid	-0.22	whole	0.09
has thai	fell	-0.07	laid	0.05	lies	-0.09	whole	-0.32
has thakhek	fell	-0.09	laid	0.08
has tham	home	-0.13	fell	0.22	laid	0.26	lies	-0.06	whole	-0.09
has than	home	-0.19	fell	0.1	laid	0.08	lies	-0.24
has thang	home	0.11	lies	-0.38	whole	0.18
has thanh	fell	-0.27	laid	-0.33	lies	-0.25
has thao	fell	-0.12	laid	-0.07	whole	-0.26
has thap	home	-0.09	fell	0.08	laid	-0.28	lies	0.39	whole	0.16
has that	home	0.19	fell	-0.05	laid	0.13	whole	0.11
has thau	home	-0.11	fell	-0.12
has thay	home	-0.14	fell	-0.24	laid	-0.14	lies	-0.08	whole	-0.11
has thcs	fell	0.26	whole	-0.09
has the	home	-0.2	laid	0.25	lies	0.37
has their	fell	0.15	whole	-0.07
has theirs	laid	0.05
has them	fell	-0.07	lies	-0.05	whole	-0.06
has then	fell	0.4	laid	0.13	lies	0.44
has theo	home	-0.1	fell	-0.13	laid	0.17	lies	-0.11
has thep	fell	0.36
has there	laid	-0.15
has these	laid	-0.06
has thi	fell	-0.27	laid	-0.41	lies	-0.17	whole	-0.07
has thiec	fell	-0.05
has thiem	home	0.17	fell	0.08	whole	-0.08
has thien	home	-0.08	fell	0.14	laid	-0.19	lies	-0.2
has thieng	laid	0.22	lies	-0.05	whole	0.05
has thiet	home	0.06	fell	-0.05	laid	0.08	lies	-0.09
has thieu	home	0.19	fell	-0.06	laid	-0.08	whole	0.09
has thin	whole	0.05
has thinh	home	-0.12	fell	-0.19	laid	-0.07	lies	-0.06	whole	-0.09
has third	fell	0.08	laid	0.06	whole	0.12
has this	fell	0.07
has thit	lies	0.18	whole	-0.07
has tho	home	0.09	fell	0.22	laid	0.11	lies	0.08	whole	0.2
has thoa	fell	-0.06
has thoai	home	0.06	fell	0.07	lies	0.06
has thoan	home	-0.09	fell	0.05
has thoi	home	-0.15	laid	0.2	lies	0.21	whole	-0.35
has thom	home	-0.14	fell	0.3	laid	-0.23	whole	-0.19
has thon	home	0.11	fell	0.21	lies	0.05	whole	0.19
has thong	home	-0.05	fell	0.14	laid	0.1	whole	-0.16
has thot	fell	0.08	lies	-0.17	whole	0.11
has thpt	fell	-0.16
has three	laid	0.15	whole	-0.1
has thu	fell	0.1	laid	-0.25	lies	0.25	whole	-0.05
has thua	home	-0.05	fell	0.6	laid	-0.33	whole	0.06
has thuan	home	-0.19	fell	0.29	laid	-0.35	lies	0.1	whole	-0.07
has thuat	fell	0.06	whole	0.13
has thuc	lies	-0.05	whole	-0.11
has thung	fell	0.1	lies	-0.12	whole	0.07
has thuoc	home	-0.07	fell	0.35	laid	-0.27	whole	0.1
has thuong	home	-0.24	fell	0.28	laid	-0.15	lies	-0.23
has thuot	fell	-0.15	laid	-0.06	whole	-0.12
has thuy	home	0.44	fell	-0.31	laid	-0.1	lies	0.25	whole	0.17
has thuyen	fell	0.09	laid	0.19	lies	-0.05
has thuyet	fell	-0.09	whole	-0.09
has ti	home	-0.05	fell	0.08	whole	-0.14
has tia	laid	0.13	lies	-0.05	whole	-0.13
has tich	fell	0.09	lies	-0.09
has tiem	fell	0.15	laid	0.19	whole	0.22
has tien	home	0.53	fell	0.1	laid	-0.33	lies	0.27	whole	-0.07
has tieng	home	-0.06	fell	0.33	laid	-0.12	lies	-0.14	whole	-0.08
has tiep	fell	0.16	lies	-0.18
has tiet	whole	-0.08
has tieu	home	-0.26	laid	0.33	whole	0.06
has tim	home	-0.1	fell	0.25	laid	-0.18	lies	-0.14	whole	0.05
has tin	laid	-0.07	lies	0.06	whole	-0.12
has tinh	home	-0.25	fell	-0.21	lies	-0.25
has tit	laid	-0.08
has tnxp	laid	-0.08	lies	0.22
has to	home	-0.41	fell	-0.32	lies	0.05	whole	-0.15
has toa	laid	0.08	lies	-0.07
has toai	home	-0.05
has toan	home	0.05	fell	0.24	laid	-0.24
has toc	home	-0.11	fell	0.11	laid	-0.12	whole	-0.16
has toi	home	-0.19	fell	-0.22	laid	-0.58	whole	-0.31
has tom	lies	0.14	whole	0.14
has tombe	lies	0.1	whole	0.1
has tombes	laid	-0.08
has ton	fell	-0.16	laid	0.09	lies	-0.11
has tong	fell	0.4	laid	-0.2	lies	-0.05	whole	0.11
has tonle	fell	-0.1	whole	-0.07
has took	laid	-0.05
has top	laid	0.14	whole	-0.06
has toward	fell	-0.15	whole	0.05
has tower	laid	0.06	lies	0.09	whole	0.08
has town	home	0.06	fell	0.28	whole	0.2
has tp	fell	-0.12	laid	-0.07
has tqgc	fell	-0.05
has tr	home	-0.08
has tra	home	0.52	fell	-0.39	laid	0.25	lies	-0.13	whole	0.07
has trac	home	-0.11	fell	-0.05	laid	0.15	lies	-0.15
has trach	fell	-0.16	lies	0.29
has track	whole	0.06
has trai	home	0.05	fell	-0.25	laid	0.37	lies	-0.31
has trail	fell	0.25	whole	-0.06
has tram	home	-0.15	fell	0.09	laid	-0.09	lies	-0.17
has tran	home	-0.08	fell	-0.05	laid	-0.45	lies	-0.22	whole	-0.28
has trang	home	0.31	fell	-0.2	lies	0.54	whole	-0.16
has tranh	fell	0.26	lies	-0.06	whole	0.06
has trao	fell	-0.07	laid	-0.34	lies	0.19	whole	-0.11
has trap	fell	-0.06	laid	-0.14	lies	-0.08	whole	-0.05
has trau	home	-0.16	fell	0.18	laid	0.26	lies	-0.05	whole	-0.05
has tray	home	-0.12	whole	0.05
has tre	home	-0.11	fell	0.14	laid	0.26	lies	0.08	whole	0.05
has tree	fell	0.09	laid	0.17	lies	0.27
has trees	fell	-0.05	laid	0.2	lies	0.1
has tren	home	-0.24	fell	-0.1	laid	-0.3	lies	-0.18	whole	-0.51
has trench	fell	0.05	laid	0.38	lies	-0.05	whole	-0.09
has trenches	laid	0.1	whole	-0.05
has treng	fell	-0.08	laid	0.06	lies	-0.06
has treo	fell	-0.18	laid	-0.19	lies	0.35
has tri	home	0.09	fell	0.45	laid	-0.07	lies	0.16	whole	0.13
has trich	laid	-0.06
has trien	fell	0.1	laid	0.1	whole	-0.11
has trieu	fell	-0.43	laid	-0.07	lies	0.19	whole	-0.08
has trinh	fell	-0.05	laid	-0.26	lies	-0.06
has tro	fell	-0.05	laid	-0.2
has troc	fell	-0.15
has troi	laid	-0.21	lies	0.07	whole	-0.21
has trois	whole	-0.07
has trom	home	0.29	fell	0.12	laid	-0.23	lies	0.2	whole	0.15
has tron	home	-0.07	fell	0.17	lies	0.08
has trong	home	-0.24	fell	0.09	laid	-0.11	lies	-0.21	whole	-0.64
has trou	laid	-0.17
has tru	home	-0.07	fell	0.06	lies	-0.07	whole	-0.06
has trua	fell	-0.05	laid	-0.06	lies	-0.05
has truc	home	0.2	fell	0.1	whole	-0.09
has truck	fell	0.06
has trum	laid	0.06
has trung	home	0.05	fell	0.06	laid	-0.12	whole	-0.09
has truoc	home	-0.09	laid	0.17	lies	-0.16	whole	0.1
has truoi	fell	0.18	laid	-0.1	lies	0.15
has truong	home	-0.51	fell	-0.07	laid	-0.12	lies	0.05	whole	0.12
has truy	fell	-0.06
has tt	home	0.05	lies	0.17
has tu	home	-0.17	fell	0.13	laid	-0.23	lies	0.12	whole	-0.18
has tua	whole	-0.22
has tuan	home	-0.05	fell	-0.17	lies	-0.15	whole	-0.09
has tuat	home	-0.06	fell	-0.06
has tuc	fell	-0.06	laid	-0.2	lies	-0.16
has tui	laid	-0.35	lies	0.22	whole	-0.1
has tul	fell	-0.07	laid	0.19	lies	0.07	whole	0.07
has tum	fell	0.07	laid	0.09	lies	-0.08	whole	-0.1
has tung	home	-0.08	fell	-0.11
has tunnel	fell	0.14	lies	0.18
has tuoi	home	-0.06	fell	-0.08	laid	-0.05	whole	-0.08
has tuong	home	0.1	fell	0.14	laid	0.09	lies	-0.26	whole	-0.06
has tuy	home	-0.17	laid	0.19	lies	-0.24	whole	0.08
has tuyen	home	-0.14	fell	0.26	lies	-0.22	whole	-0.05
has tuyet	whole	-0.08
has two	fell	-0.05	laid	0.09	lies	-0.05	whole	0.14
has tx	home	-0.05	fell	0.05
has ty	home	-0.08	laid	0.05
has u	home	-0.15	fell	0.07	laid	-0.25	lies	0.26	whole	0.1
has ubnd	fell	-0.05	lies	0.27
has uc	fell	0.25	whole	0.07
has ui	fell	0.11	laid	0.09	whole	-0.07
has un	fell	-0.09	laid	0.27	lies	-0.23
has uncle	whole	-0.09
has under	fell	-0.15	laid	0.07	whole	0.23
has une	fell	-0.15	laid	-0.1	lies	0.13
has ung	home	0.25	fell	0.05	whole	0.13
has unit	laid	-0.11	lies	0.08	whole	0.14
has uoc	whole	-0.06
has uoi	laid	0.06	whole	0.05
has up	fell	0.07	laid	-0.08
has ut	home	-0.24	fell	-0.2	laid	-0.07	lies	-0.16
has uy	home	-0.13	laid	0.12	lies	-0.1	whole	-0.1
has uyen	home	0.08	lies	0.34	whole	-0.14
has v	home	0.14	fell	-0.1	laid	-0.05	whole	-0.18
has va	fell	-0.15	laid	-0.08	lies	-0.09	whole	0.1
has vac	home	0.05
has vach	laid	0.37	whole	-0.15
has vai	fell	-0.07	laid	0.05	lies	-0.06	whole	-0.11
has valley	fell	0.06	whole	0.1
has vam	home	-0.08	fell	-0.1	laid	-0.47	lies	0.37	whole	0.31
has van	home	-0.19	laid	-0.18	whole	-0.16
has vang	home	0.33	fell	0.35	laid	0.17	lies	0.17	whole	0.17
has vao	home	-0.15	fell	0.14	laid	-0.13	whole	-0.4
has vap	fell	-0.11
has vat	home	0.06	fell	-0.14	laid	0.2	lies	-0.1	whole	-0.08
has vay	home	-0.07	fell	-0.12	laid	-0.19	lies	-0.08	whole	-0.26
has vc	fell	0.07	whole	-0.15
has ve	home	-0.31	fell	-0.27	laid	-0.21	lies	0.05	whole	-0.33
has vei	fell	0.27	laid	-0.08	whole	0.12
has ven	home	-0.06	fell	-0.05	laid	0.06	lies	-0.15	whole	0.08
has veng	whole	0.12
has vers	fell	0.05	laid	0.21	lies	-0.05	whole	0.1
has vet	fell	0.05	whole	-0.07
has vi	home	-0.12	laid	-0.25	lies	0.35	whole	-0.13
has vic	fell	-0.06	whole	-0.14
has vien	fell	-0.28	laid	0.1	lies	-0.05	whole	0.06
has vieng	fell	0.13
has viet	home	-0.12	fell	-0.26	laid	-0.14	lies	0.09	whole	-0.3
has vietnam	fell	0.08	whole	0.06
has vietnamese	home	0.08	fell	-0.1	lies	-0.05	whole	-0.1
has vihear	lies	-0.07	whole	0.06
has village	home	0.39	fell	-0.11	laid	0.55	lies	-0.17	whole	0.19
has villagers	laid	0.05
has vinh	home	0.2	fell	0.15	laid	0.33	lies	-0.12
has vo	home	0.19	fell	0.11	laid	-0.41	lies	0.32	whole	-0.08
has voi	home	0.13	fell	-0.36	lies	-0.3	whole	-0.29
has vong	home	-0.08	laid	-0.22	lies	-0.16	whole	-0.1
has vot	fell	-0.09	laid	-0.06
has vu	fell	-0.33	lies	-0.17	whole	0.22
has vua	fell	-0.08	whole	0.05
has vuc	fell	0.08	whole	0.06
has vui	fell	0.1	lies	0.1	whole	-0.11
has vun	whole	-0.11
has vung	home	-0.14	fell	-0.06	laid	0.11	lies	-0.1	whole	0.18
has vuon	home	-0.15	laid	0.18	lies	0.29	whole	0.32
has vuong	fell	-0.08	lies	0.18
has vuot	fell	-0.05	laid	-0.2	whole	-0.13
has w	whole	0.18
has wall	fell	-0.08	lies	-0.05	whole	0.13
has war	fell	0.07
has ward	fell	0.18	whole	0.06
has was	laid	0.06
has wat	fell	-0.12	laid	0.15	lies	-0.1	whole	-0.25
has water	fell	0.05	laid	0.14	lies	-0.06	whole	0.06
has way	fell	0.06	whole	0.09
has we	whole	-0.07
has well	fell	-0.06	laid	0.29	lies	0.15	whole	0.18
has west	lies	-0.08	whole	0.35
has western	fell	0.11
has when	fell	-0.05	laid	-0.13
has while	whole	-0.06
has white	laid	0.09	lies	-0.05
has wire	fell	0.13	laid	-0.16	lies	-0.06
has with	fell	-0.18	laid	0.25	lies	-0.1	whole	-0.09
has without	fell	-0.09	laid	0.17
has woman	laid	0.05
has works	laid	0.12	whole	-0.06
has x	home	-0.13	fell	-0.28	laid	0.08	whole	-0.1
has xa	home	0.15	laid	0.11	lies	0.08	whole	0.12
has xac	fell	-0.09	laid	-0.15	lies	-0.12	whole	-0.11
has xam	fell	0.09
has xang	fell	0.08	laid	-0.2	lies	-0.08	whole	-0.12
has xanh	fell	0.16	laid	0.28	lies	-0.05
has xat	fell	-0.1	lies	0.2	whole	-0.12
has xay	fell	-0.05	laid	-0.26	lies	0.15
has xd	fell	-0.14
has xe	home	0.12	fell	-0.32	laid	0.09	lies	-0.36	whole	-0.1
has xen	laid	0.27	whole	-0.12
has xeng	fell	-0.17
has xeo	fell	0.05	laid	0.18	lies	0.08	whole	0.05
has xep	fell	0.13	laid	-0.2	lies	0.12	whole	-0.06
has xi	home	0.07	fell	-0.11	laid	-0.13	lies	0.08	whole	0.24
has xia	whole	-0.09
has xich	fell	-0.09
has xiem	laid	0.11	lies	-0.05	whole	0.06
has xieng	home	-0.06	fell	-0.07	lies	-0.14	whole	-0.19
has xin	home	0.08	lies	-0.06
has xo	fell	-0.13
has xoai	home	-0.08	fell	0.18	laid	-0.3	lies	-0.27	whole	0.15
has xoan	fell	-0.08	laid	-0.07
has xoi	fell	0.1	lies	-0.06	whole	0.11
has xom	home	0.32	fell	0.09	laid	-0.13	whole	0.28
has xon	home	-0.11
has xoong	fell	0.08
has xop	whole	0.07
has xt	fell	-0.06
has xtieng	whole	-0.07
has xu	home	0.05	fell	-0.09	laid	0.19	whole	0.09
has xua	home	0.07	fell	-0.05
has xuan	home	0.14	fell	-0.05	laid	-0.16	whole	0.09
has xuat	whole	-0.1
has xung	laid	-0.08	lies	0.13
has xuoi	laid	-0.11
has xuong	home	0.33	fell	-0.26	laid	-0.34	lies	0.11	whole	-0.12
has xuyen	home	0.06	fell	-0.12	lies	-0.11	whole	-0.09
has xvay	fell	-0.12	laid	0.13
has y	home	0.13	fell	0.1	laid	-0.11	lies	-0.16	whole	0.06
has ya	fell	-0.1	laid	0.13	whole	-0.05
has yang	fell	0.22	laid	-0.05	lies	0.15	whole	-0.08
has yard	fell	0.05	lies	0.07
has yards	fell	-0.07	laid	0.14
has yd	fell	-0.11
has yen	home	0.3	fell	-0.45	laid	-0.25	lies	0.36	whole	-0.1
has ys	fell	-0.06	whole	-0.06
has zb	whole	-0.08
has zone	whole	0.11
here before #	home	0.1	fell	0.14	laid	0.19	lies	0.11	whole	0.08
here before ##	fell	0.13	laid	0.09	lies	-0.28	whole	0.16
here before ###	fell	-0.17	laid	-0.19	lies	-0.14	whole	0.21
here before ####	home	-0.06	laid	0.09
here before #####	fell	-0.06
here before 10a	home	-0.09	fell	-0.09
here before 10c	home	-0.1	fell	-0.08
here before 10h	whole	0.1
here before 16th	fell	-0.08
here before 173rd	fell	-0.06
here before 19t	home	0.11	fell	-0.07	laid	0.08	whole	0.07
here before 1st	fell	0.14
here before 20t	home	0.13
here before 22nd	laid	-0.13	whole	-0.1
here before 22t	home	0.11	whole	0.06
here before 24t	home	0.14	whole	0.05
here before 2h	laid	0.11
here before 2nd	fell	0.08	laid	-0.05	whole	0.09
here before 2w	whole	-0.05
here before 33rd	laid	0.06	whole	0.05
here before 3e	home	-0.05
here before 3h	fell	-0.05	whole	-0.06
here before 3rd	laid	0.08
here before 84t	fell	0.07
here before 8h	home	-0.07	fell	-0.11	lies	-0.09
here before 8th	fell	0.05
here before 95a	whole	-0.06
here before a	home	0.08	fell	-0.09	laid	-0.27	lies	0.16	whole	0.18
here before about	fell	0.14	laid	0.15	whole	-0.16
here before ac	fell	0.33	laid	-0.12	lies	-0.06	whole	0.2
here before account	whole	0.07
here before accrochage	laid	-0.1	whole	-0.05
here before ad	home	0.05	fell	0.1
here before address	whole	-0.1
here before adjudant	fell	-0.07
here before adviser	fell	-0.06
here before after	fell	0.33	laid	0.09	whole	0.18
here before again	laid	-0.12	lies	0.11
here before ai	fell	0.09	laid	-0.22	whole	0.34
here before aine	home	-0.06
here before air	laid	0.05	whole	-0.08
here before airborne	fell	-0.06
here before alang	home	0.08
here before all	laid	-0.13
here before alo	home	0.18	fell	-0.07	laid	-0.06	whole	0.12
here before along	fell	0.1	laid	0.05
here before alors	fell	0.27	laid	-0.16	whole	-0.05
here before also	whole	0.05
here before am	home	-0.26	fell	0.35	laid	-0.14	whole	0.17
here before ama	home	0.09	fell	-0.06	laid	0.17	lies	-0.12
here before ambush	whole	-0.06
here before ambushed	fell	0.09
here before americans	home	-0.07	fell	0.2	laid	0.11
here before an	home	0.07	fell	-0.27	lies	0.35	whole	0.25
here before ancien	fell	0.05
here before and	home	0.16	fell	-0.07	laid	-0.13	lies	0.24
here before anh	home	0.05	fell	-0.27	laid	0.24	lies	-0.07
here before ann	whole	0.07
here before ans	home	-0.09	fell	-0.06
here before anyone	lies	0.14
here before ao	fell	0.08	laid	-0.13	whole	-0.13
here before ap	home	-0.19	fell	-0.1	laid	0.32	lies	-0.06	whole	-0.25
here before apres	fell	0.07	laid	-0.12
here before april	fell	0.22	whole	-0.14
here before are	fell	-0.15	laid	0.11	lies	0.05
here before army	laid	-0.09	lies	0.08
here before around	fell	0.2	whole	0.13
here before arvn	fell	0.12
here before as	fell	0.3	laid	-0.15	whole	0.07
here before ask	fell	0.08
here before asked	home	0.05
here before asks	home	0.05	whole	0.05
here before assaut	fell	0.15	whole	-0.09
here before at	home	-0.18	laid	-0.23	lies	0.24	whole	-0.08
here before attack	fell	0.2
here before attaque	fell	0.05
here before au	home	-0.14	fell	-0.06	laid	-0.21	lies	0.27	whole	-0.34
here before aug	fell	-0.05
here before august	fell	0.15	whole	-0.09
here before aurait	fell	-0.1	laid	0.06
here before australian	fell	0.07
here before autre	fell	0.05
here before avait	fell	0.09	lies	-0.05	whole	0.14
here before avec	fell	-0.11
here before avril	laid	-0.17	lies	0.06
here before ay	fell	-0.06	laid	0.36	lies	-0.05	whole	0.07
here before b	home	0.07	fell	0.27	laid	-0.18	whole	-0.09
here before b1	home	-0.05	whole	-0.08
here before b2	home	-0.13	fell	0.4
here before b5	whole	0.05
here before b52	fell	0.11	whole	0.1
here before ba	laid	0.17	lies	-0.19
here before bac	home	-0.1	fell	-0.08	lies	-0.15
here before bach	home	-0.16	whole	-0.11
here before back	home	-0.05	fell	0.11	laid	-0.19	lies	0.07	whole	0.11
here before bai	fell	0.28	laid	-0.14	lies	0.11	whole	-0.21
here before balle	fell	0.05
here before bam	fell	0.16	lies	-0.11	whole	0.16
here before ban	home	-0.16	fell	0.26	laid	-0.06	lies	-0.11	whole	0.11
here before bang	fell	-0.08	laid	0.07	lies	-0.41	whole	0.12
here before banh	home	0.05	fell	-0.15	laid	0.06	lies	0.05
here before bao	home	0.13	fell	0.09	lies	-0.26	whole	0.28
here before bap	home	-0.11	fell	0.12	laid	0.1
here before bat	home	-0.21	fell	0.1	laid	-0.48	lies	-0.21	whole	-0.05
here before bataille	fell	-0.13
here before bataillon	home	-0.06	fell	-0.06	laid	0.17	whole	-0.11
here before battalion	fell	-0.28
here before battery	whole	-0.12
here before bau	home	-0.14	fell	0.07	laid	0.08	whole	-0.11
here before bay	home	0.15	fell	0.08	laid	-0.54	lies	-0.05	whole	-0.05
here before bd	fell	-0.1
here before be	home	-0.25	fell	-0.22	laid	0.1	lies	0.05	whole	-0.08
here before became	fell	-0.09
here before because	fell	-0.06
here before been	fell	-0.05	laid	-0.12
here before before	home	0.2	fell	-0.09	laid	-0.15
here before behind	laid	0.1	lies	-0.07	whole	-0.08
here before belongs	laid	0.23	whole	0.07
here before ben	home	0.17	fell	-0.1	laid	0.11	whole	-0.11
here before bend	fell	-0.05	lies	0.13
here before benh	home	-0.13	fell	-0.09	laid	-0.23	lies	-0.06	whole	-0.12
here before beo	home	0.06	whole	0.1
here before bep	home	0.08	fell	0.07	whole	0.1
here before beside	whole	-0.19
here before between	lies	0.13
here before bhem	home	0.21	fell	0.15	lies	-0.13	whole	0.13
here before bhuoch	home	0.08
here before bi	home	-0.18	fell	0.24	laid	-0.53	lies	-0.32	whole	0.07
here before bia	home	-0.19	fell	0.06	laid	-0.25	lies	0.11	whole	0.05
here before bich	lies	-0.12	whole	0.05
here before bicycle	home	0.19
here before bien	home	-0.09	fell	-0.2	lies	0.17	whole	-0.32
here before biet	home	0.11	laid	-0.21	lies	0.1	whole	0.12
here before bieu	home	0.09	fell	-0.09
here before big	laid	0.1	whole	-0.07
here before binh	home	-0.29	fell	0.14	laid	-0.09	lies	-0.19
here before blin	fell	0.08	whole	-0.06
here before bling	fell	0.1
here before blo	fell	0.12
here before bloi	fell	-0.06
here before bloke	whole	0.05
here before bo	fell	-0.23	laid	0.16	lies	-0.25	whole	0.08
here before boc	fell	0.17	laid	0.59	lies	0.22	whole	0.18
here before bodies	laid	-0.17	whole	-0.07
here before body	laid	-0.05
here before boi	home	0.08	laid	-0.35	lies	0.2	whole	0.12
here before bois	fell	0.09	laid	0.11
here before bom	home	-0.18	laid	-0.17	whole	-0.22
here before bomb	laid	-0.11	whole	0.17
here before bombe	laid	-0.14	lies	0.06	whole	-0.08
here before bon	fell	0.35	laid	0.2	whole	-0.09
here before bones	fell	0.15	laid	-0.14
here before bong	home	-0.07	laid	-0.13	whole	-0.13
here before book	fell	0.1	laid	-0.08	whole	0.07
here before bord	laid	-0.15	whole	-0.1
here before born	home	0.17	whole	-0.29
here before both	fell	-0.15	laid	-0.11	lies	-0.05
here before bought	fell	-0.19
here before boy	home	-0.07	laid	-0.08	lies	0.19	whole	0.12
here before boys	home	0.11	whole	0.1
here before bridge	whole	-0.06
here before brother	home	-0.06	laid	-0.05
here before brothers	home	0.08	fell	-0.08	lies	-0.05
here before brought	home	-0.07	fell	0.19
here before bt	fell	-0.05
here before bu	laid	0.09	whole	-0.06
here before bua	home	0.14	fell	0.17	laid	-0.25	lies	-0.09	whole	-0.12
here before buc	fell	0.05
here before bui	home	-0.45	fell	0.6	laid	-0.18	lies	-0.08	whole	0.12
here before bulldozer	fell	-0.15	laid	0.3	whole	-0.07
here before bun	fell	-0.15
here before bung	home	0.13	fell	-0.06	laid	0.11
here before bunker	fell	-0.21	whole	0.07
here before buoc	laid	-0.12	lies	-0.05	whole	-0.21
here before buoi	home	-0.08	fell	0.13	whole	0.1
here before buon	home	0.26	laid	-0.19	whole	-0.44
here before buong	home	-0.05	whole	-0.07
here before burial	fell	0.23	lies	0.18	whole	-0.07
here before buried	home	0.06	fell	-0.24	laid	0.23	lies	0.07
here before burned	laid	-0.05
here before bury	fell	-0.05
here before but	home	-0.13	laid	-0.11	lies	0.2
here before buu	home	-0.13
here before by	fell	-0.18
here before c	home	0.32	fell	-0.05
here before c1	home	-0.07	fell	-0.22	lies	-0.16
here before c11	fell	0.33	whole	0.12
here before c13	fell	0.11
here before c14	laid	-0.08
here before c16	home	0.11	fell	-0.06
here before c17	fell	0.06
here before c18	laid	0.09	whole	-0.08
here before c2	fell	0.43	laid	-0.13	lies	0.12	whole	-0.09
here before c20	home	0.08	fell	-0.2	laid	0.06	whole	-0.07
here before c21	fell	0.06
here before c25	home	-0.09	fell	0.09	laid	-0.07
here before c3	home	0.06	fell	0.2	whole	0.15
here before c317	whole	-0.05
here before c4	home	0.05	fell	0.13
here before c5	home	0.09
here before c6	whole	-0.07
here before c7	fell	-0.07	whole	-0.1
here before c759	home	0.1	fell	0.05	laid	-0.07
here before c8	fell	-0.16	whole	0.05
here before c9	fell	-0.09	lies	-0.05
here before ca	home	0.33	fell	-0.11	laid	0.23	whole	-0.08
here before cac	home	-0.11	fell	-0.09	laid	0.06	lies	-0.36
here before cach	fell	-0.43	laid	-0.32	lies	-0.1	whole	-0.41
here before cadre	whole	-0.05
here before cahier	whole	-0.06
here before cai	home	0.08	fell	-0.23	laid	-0.12	lies	-0.1	whole	-0.09
here before called	fell	-0.11	whole	0.13
here before cam	home	0.06	fell	-0.25	laid	0.11	lies	-0.16	whole	0.32
here before came	home	0.07	fell	0.13	laid	0.08	lies	-0.06	whole	0.06
here before camp	fell	-0.06	whole	0.08
here before can	fell	0.36	laid	-0.09	lies	-0.09	whole	0.06
here before canal	laid	-0.12	whole	-0.05
here before cang	fell	-0.17	laid	-0.16	lies	-0.07
here before canh	home	0.17	fell	-0.23	laid	0.05	lies	-0.19	whole	-0.25
here before canteen	laid	-0.05
here before cao	home	0.31	fell	-0.35	laid	0.13	whole	-0.07
here before cap	fell	0.08	laid	-0.09	lies	-0.15	whole	0.16
here before capitaine	fell	0.07	whole	-0.07
here before caporal	whole	-0.08
here before captain	fell	-0.08	laid	0.1	whole	0.07
here before captured	fell	0.05
here before card	fell	-0.14	laid	0.11
here before carried	home	-0.1	fell	-0.13	laid	-0.06	lies	-0.05	whole	0.1
here before carry	laid	0.12
here before case	lies	0.14	whole	0.05
here before cat	home	-0.1	fell	-0.06
here before cau	home	-0.15	fell	0.18	laid	-0.09	lies	-0.12	whole	0.15
here before caught	fell	-0.06
here before cave	fell	0.05
here before cay	home	-0.1	lies	0.14	whole	-0.26
here before ccb	fell	-0.08
here before ce	fell	0.05	laid	-0.19	lies	0.21
here before cemetery	laid	0.09	whole	-0.11
here before cha	home	0.16	fell	0.05	laid	-0.15	lies	0.6	whole	-0.09
here before chac	fell	-0.3	laid	-0.08	lies	-0.09	whole	0.21
here before chai	home	0.05	fell	-0.27	whole	0.15
here before cham	laid	-0.12	lies	0.08	whole	0.15
here before chan	home	-0.05	laid	0.19	whole	-0.29
here before chang	home	-0.26	fell	-0.06	laid	-0.08
here before chanh	home	-0.09	fell	0.07	lies	0.05
here before chao	fell	0.24	laid	-0.12	whole	0.05
here before chap	home	0.07	fell	-0.11	laid	-0.31	whole	-0.09
here before char	whole	-0.05
here before chat	home	-0.32	fell	0.34	laid	0.2
here before chau	home	-0.28	fell	0.59	laid	-0.17
here before chay	home	-0.13	fell	0.3	laid	-0.18	lies	-0.09
here before che	lies	-0.06	whole	-0.06
here before chef	fell	-0.08	laid	-0.07	whole	-0.05
here before chen	laid	-0.08
here before cheo	laid	0.06
here before chep	fell	0.05	laid	-0.05	lies	-0.13
here before chet	home	0.26	fell	0.19	laid	-0.06	lies	-0.12
here before chez	fell	0.09
here before chi	home	-0.17	lies	0.29	whole	0.06
here before chia	home	-0.05	fell	0.1	lies	0.18	whole	-0.09
here before chiec	whole	0.07
here before chief	home	-0.06	fell	0.14
here before chiem	home	0.08	whole	0.06
here before chien	laid	-0.27
here before chieng	home	-0.13	whole	-0.07
here before chieu	home	-0.12	fell	0.39	laid	0.05	lies	-0.25
here before child	fell	0.31	laid	-0.12	whole	0.11
here before chim	fell	0.32	laid	-0.12	lies	0.2	whole	-0.16
here before chin	fell	0.22	laid	0.18	lies	0.15
here before chinh	fell	-0.12	lies	-0.16	whole	-0.13
here before chiu	home	0.07	whole	0.05
here before cho	home	-0.07	fell	0.07	laid	0.2	lies	-0.12
here before chon	home	-0.68	fell	-0.37	laid	0.58	lies	-0.37	whole	0.2
here before chong	home	-0.05
here before choong	whole	-0.06
here before chot	home	-0.09	laid	0.23	lies	-0.11
here before chu	home	-0.22	fell	-0.24	laid	0.19	lies	-0.1	whole	-0.08
here before chua	home	-0.18	laid	0.14	lies	-0.45	whole	-0.17
here before chuan	home	-0.05	laid	-0.14
here before chuc	fell	-0.12	laid	0.11	lies	-0.09	whole	-0.05
here before chum	laid	-0.12	lies	0.17
here before chung	home	-0.24	fell	-0.1	laid	0.35	lies	-0.07
here before chuoc	whole	-0.05
here before chuoi	fell	0.13
here before chuot	lies	0.06	whole	0.12
here before chup	home	-0.11	fell	0.23	laid	-0.17
here before chuyen	home	-0.21	fell	0.23	laid	0.13	lies	0.33	whole	0.23
here before cimetiere	fell	-0.08	whole	-0.15
here before cinq	home	0.07	whole	0.06
here before clerk	fell	-0.1
here before closed	fell	-0.06
here before co	home	-0.07	fell	-0.06	laid	0.13	lies	-0.12	whole	0.05
here before coc	home	0.18	fell	-0.05	laid	-0.24	lies	-0.05	whole	-0.1
here before coi	home	0.27	fell	-0.16	laid	-0.09	lies	0.22	whole	-0.08
here before com	fell	0.14	laid	-0.05	lies	-0.05	whole	0.15
here before combat	whole	0.1
here before come	fell	0.15	whole	0.12
here before commander	home	-0.09	fell	0.11	whole	0.05
here before comme	fell	-0.07
here before commune	fell	0.12	laid	0.07	lies	-0.05	whole	0.05
here before compagnie	fell	-0.11
here before company	fell	-0.07
here before complex	fell	-0.09
here before comrade	fell	0.12	laid	-0.11	lies	0.19	whole	0.09
here before con	home	0.39	laid	-0.08	lies	0.27	whole	0.17
here before cong	home	-0.31	lies	0.19
here before contact	fell	0.1	whole	0.06
here before contractor	fell	0.05
here before convent	whole	-0.07
here before corner	laid	0.07	whole	-0.07
here before corps	fell	-0.08	laid	0.14	whole	0.13
here before corpsman	home	-0.11	fell	0.11
here before cot	home	-0.23	fell	-0.14	laid	-0.19	lies	0.29	whole	-0.06
here before cote	laid	0.05	whole	-0.14
here before could	fell	-0.09	laid	0.08
here before counted	whole	0.06
here before courier	whole	-0.05
here before cousin	fell	0.11
here before covered	fell	-0.05	laid	0.36	whole	0.08
here before creuser	laid	0.13
here before crew	fell	0.12	laid	-0.12
here before croix	fell	0.12	laid	0.15
here before cross	laid	-0.07
here before crossing	fell	0.08
here before cu	home	0.16	fell	0.09	laid	0.09	lies	-0.18
here before cua	home	-0.09	laid	-0.07	lies	-0.09
here before cuc	home	0.07	laid	0.2	lies	-0.05	whole	0.08
here before cui	fell	0.17	whole	0.12
here before cum	laid	-0.11	lies	0.15	whole	-0.05
here before cung	home	0.26	fell	0.09	laid	0.24	lies	-0.15	whole	0.25
here before cuoc	fell	-0.18	lies	-0.09	whole	0.09
here before cuoi	home	-0.15	laid	0.14	lies	-0.42	whole	0.07
here before cuon	home	0.11	fell	0.06	laid	-0.16	whole	0.06
here before cuong	home	0.16	fell	0.23	lies	0.26	whole	-0.13
here before cure	whole	0.07
here before cut	whole	0.14
here before cuu	home	-0.06	fell	0.19	laid	-0.06	lies	-0.12
here before d	home	0.13	laid	0.26	lies	-0.13
here before d1	home	-0.09	fell	-0.14	whole	-0.25
here before d10	fell	0.1	lies	0.05
here before d12	whole	-0.09
here before d14	home	0.05	whole	-0.06
here before d19	lies	0.14
here before d2	home	0.06	fell	-0.1	whole	0.1
here before d3	fell	0.18
here before d4	fell	-0.05	whole	-0.05
here before d5	home	-0.1	fell	0.11	whole	0.13
here before d52	home	0.07	whole	0.05
here before d6	home	-0.07	fell	-0.16	whole	0.09
here before d7	laid	-0.05	lies	-0.05
here before d70	home	-0.06
here before d8	home	0.12	fell	-0.14	whole	0.16
here before d9	fell	0.22	whole	0.08
here before da	home	-0.11	fell	-0.07	lies	0.45	whole	0.14
here before dac	home	0.12	fell	0.11	laid	0.05	lies	-0.09	whole	0.18
here before dad	fell	0.16	whole	0.13
here before dai	home	0.17	fell	0.09	laid	0.05	lies	-0.29
here before dak	fell	0.17	laid	-0.22	lies	-0.06	whole	-0.2
here before dam	home	0.06	fell	0.4	laid	-0.14	lies	-0.17	whole	-0.07
here before dan	home	0.3	fell	0.17	laid	0.27	whole	0.34
here before dang	home	-0.14	laid	-0.61	lies	0.22	whole	0.31
here before danh	home	-0.14	fell	-0.22	laid	0.39	lies	0.11	whole	0.11
here before dans	home	-0.09	fell	0.26	laid	0.35	lies	-0.07	whole	-0.11
here before dao	home	0.18	fell	0.1	laid	0.47	lies	-0.25	whole	0.24
here before dap	fell	0.17	laid	0.29	lies	-0.26	whole	0.15
here before dat	fell	-0.14	laid	0.14	lies	-0.12	whole	0.4
here before dated	home	-0.07
here before dau	home	-0.21	fell	-0.17	laid	0.05	lies	-0.21	whole	-0.07
here before day	home	0.15	laid	-0.15	lies	-0.38	whole	0.06
here before days	fell	0.13	lies	0.05
here before dc	home	-0.16	fell	-0.13	laid	-0.1	lies	-0.05	whole	0.08
here before de	home	-0.19	fell	-0.16	laid	0.4
here before dead	fell	0.19	lies	-0.09
here before dec	home	-0.21	fell	-0.12	laid	0.21
here before december	whole	0.08
here before decembre	fell	0.08	laid	-0.08
here before deces	fell	0.07	whole	0.11
here before dem	home	-0.16	fell	-0.13	laid	0.1	lies	-0.07	whole	0.18
here before den	fell	0.36	lies	-0.16	whole	0.1
here before deo	whole	-0.13
here before dep	home	0.21	fell	-0.06
here before deputy	home	-0.08
here before derriere	fell	-0.08	laid	-0.05
here before des	home	0.18	laid	-0.19	lies	0.09
here before dessus	laid	-0.07	lies	0.16
here before detail	fell	0.06	whole	0.1
here before deu	home	0.23	fell	-0.05	laid	-0.23	lies	0.07	whole	-0.1
here before deux	home	-0.09	fell	-0.05	laid	0.13	lies	0.08	whole	0.1
here before devant	fell	-0.12
here before di	home	-0.28	fell	0.46	laid	-0.15	whole	0.17
here before dia	home	-0.27	laid	0.22	lies	-0.21	whole	-0.15
here before diary	fell	-0.06
here before dich	home	0.14	fell	0.08	laid	-0.11	whole	0.21
here before did	fell	0.1	lies	-0.06	whole	0.2
here before die	fell	-0.05	laid	-0.06
here before died	fell	0.26	laid	-0.26	whole	-0.07
here before diem	home	-0.12	fell	0.15	laid	0.27	whole	0.09
here before dien	home	-0.16	fell	0.17	laid	-0.4	lies	0.13	whole	-0.36
here before diep	home	0.07	fell	-0.05	laid	-0.09
here before diet	fell	-0.11
here before dieu	home	-0.18	fell	-0.13	laid	0.07	lies	-0.21	whole	-0.08
here before dig	laid	0.07	whole	-0.08
here before din	home	0.19	fell	-0.1	whole	0.09
here before dinh	home	0.2	fell	-0.15	laid	-0.29	lies	0.11
here before dip	fell	-0.11
here before dire	laid	-0.09
here before disait	fell	-0.21	laid	0.28	whole	-0.07
here before dit	fell	-0.06	laid	-0.12	lies	0.27	whole	0.06
here before ditch	laid	0.07	whole	-0.06
here before diu	home	0.07	whole	0.06
here before div	whole	-0.05
here before division	fell	0.2	whole	0.12
here before do	home	-0.39	fell	0.08	laid	-0.14	lies	0.16	whole	0.17
here before doai	home	0.13
here before doan	home	0.06	fell	-0.26	lies	-0.32	whole	0.17
here before doc	fell	0.05	laid	-0.13	lies	0.09	whole	-0.07
here before docteur	fell	-0.21
here before doctor	laid	0.05
here before doi	home	-0.08	fell	-0.06	laid	-0.13	lies	0.32	whole	0.06
here before dom	fell	0.08	laid	0.07
here before don	home	0.14	fell	0.09	lies	0.08	whole	0.18
here before dong	home	0.06	laid	0.22	lies	-0.06	whole	0.27
here before dont	home	0.18	fell	-0.06	laid	0.07
here before dot	fell	0.18	laid	0.19	lies	-0.18	whole	0.15
here before down	home	-0.09	fell	-0.11
here before drang	laid	0.07	whole	-0.05
here before drew	laid	-0.09
here before driver	fell	-0.21	laid	-0.1
here before dropped	fell	-0.05	laid	0.13	whole	-0.1
here before drove	fell	0.19	laid	0.06
here before dry	laid	0.06	lies	-0.06	whole	-0.1
here before du	fell	-0.1	laid	0.06
here before dua	home	0.37	fell	-0.28	laid	0.1	lies	-0.28	whole	0.07
here before duan	home	-0.06
here before duc	home	-0.08	fell	-0.08	laid	-0.22	lies	-0.05	whole	-0.17
here before due	home	0.06
here before dug	laid	0.15	lies	-0.05	whole	-0.2
here before dui	whole	-0.06
here before dun	laid	0.05
here before dung	home	-0.12	fell	0.08	laid	-0.31	lies	0.2	whole	-0.06
here before duoc	home	0.06	fell	-0.36	laid	0.28	lies	0.05
here before duoi	home	-0.09	fell	0.19	lies	0.15	whole	-0.28
here before duom	home	-0.07
here before duong	home	0.12	fell	-0.08	lies	-0.06	whole	-0.07
here before during	fell	0.09	laid	-0.06
here before dut	home	0.12	fell	0.07
here before duy	home	-0.37	fell	0.12
here before duyen	home	-0.06	fell	0.11	laid	0.07
here before duyet	whole	-0.07
here before dv	lies	0.09	whole	0.06
here before e	home	0.09	fell	0.23	laid	-0.21	lies	0.09	whole	-0.05
here before e1	fell	-0.09
here before e101	laid	-0.11	whole	0.12
here before e102	fell	0.05
here before e12	fell	-0.15
here before e141	fell	-0.14
here before e148	home	0.08	fell	-0.07	whole	0.05
here before e165	fell	-0.14	laid	-0.08
here before e174	fell	-0.25	laid	0.16
here before e18	home	0.05	whole	0.07
here before e2	fell	0.19	lies	-0.05	whole	-0.1
here before e209	fell	-0.26
here before e24	laid	-0.06
here before e250	fell	-0.07
here before e27	home	0.11	fell	-0.17	whole	0.06
here before e271	fell	0.12	whole	-0.09
here before e28	fell	-0.29
here before e3	fell	0.16	laid	-0.08	lies	0.13	whole	0.08
here before e31	fell	0.27	whole	0.11
here before e38	whole	-0.08
here before e4	fell	0.12	whole	-0.07
here before e42	fell	0.1	whole	-0.07
here before e48	fell	0.19	whole	0.12
here before e567	home	-0.05	fell	0.09
here before e6	fell	0.05	whole	0.05
here before e64	home	-0.06	fell	0.12	whole	-0.09
here before e66	whole	-0.07
here before e812	fell	0.05	whole	0.07
here before e866	home	-0.1
here before e876	home	-0.07
here before e88	laid	0.09	whole	0.05
here before e9	lies	0.09	whole	0.05
here before e95	home	0.21	fell	-0.16
here before e98	fell	0.12
here before ea	laid	0.07	lies	-0.05	whole	-0.06
here before each	laid	-0.14
here before earth	fell	-0.09	laid	0.36
here before east	laid	-0.07
here before ech	fell	0.05
here before ecrit	home	-0.06
here before edge	laid	0.1
here before eldest	home	0.06
here before eleven	laid	0.1	whole	-0.05
here before elle	laid	0.06	lies	0.11	whole	0.08
here before em	fell	-0.21	laid	0.27	lies	-0.17	whole	0.13
here before embuscade	fell	0.07
here before en	home	0.19	fell	-0.09	laid	-0.13	lies	0.05	whole	-0.24
here before encore	lies	0.06
here before end	fell	0.08
here before enemy	fell	-0.21	laid	0.18
here before engineer	fell	-0.08	laid	0.11
here before engineers	fell	-0.14	laid	0.14	whole	0.06
here before enterre	laid	0.19	lies	-0.08	whole	0.15
here before enterrer	whole	-0.08
here before enterres	laid	0.09	whole	0.12
here before envelope	fell	0.07
here before eo	laid	0.12	whole	-0.08
here before ep	home	0.07	whole	0.05
here before equipe	fell	0.05
here before est	fell	-0.12	laid	-0.18	lies	0.28	whole	-0.05
here before et	home	0.11	fell	-0.31	laid	-0.06
here before etaient	fell	0.3	laid	0.08
here before etais	fell	-0.08
here before etait	home	-0.05	fell	0.2	laid	-0.05	whole	0.16
here before ete	laid	0.15	lies	-0.12
here before ethnic	laid	0.11	whole	0.11
here before etienne	fell	-0.19
here before etre	fell	-0.06	laid	-0.15	lies	0.07
here before evening	whole	0.06
here before everyone	home	-0.05	whole	0.08
here before f	fell	0.11	lies	0.06	whole	0.08
here before f2	whole	-0.08
here before f3	fell	-0.13	lies	-0.05	whole	-0.06
here before f304	fell	0.07	lies	0.05	whole	0.06
here before f307	fell	0.14	whole	0.06
here before f308	laid	0.12
here before f309	fell	0.05	whole	0.12
here before f312	fell	-0.05	laid	-0.06
here before f313	fell	0.05
here before f316	home	0.08	fell	-0.22	whole	0.05
here before f320	fell	0.23	whole	0.13
here before f320b	fell	0.07
here before f324	fell	-0.1	whole	0.12
here before f325	fell	0.06
here before f339	fell	-0.05
here before f341	fell	0.12	whole	0.05
here before f356	home	-0.07
here before f5	fell	0.07
here before f7	fell	-0.17
here before f9	home	0.07	fell	0.17
here before face	fell	0.08	laid	-0.22	whole	-0.16
here before facebook	fell	0.09
here before facing	fell	-0.09	laid	0.12
here before famille	home	-0.05
here before family	fell	0.08	whole	0.16
here before farm	fell	0.18	whole	0.11
here before father	home	0.13	fell	-0.3	whole	-0.22
here before fb	fell	-0.1
here before feb	home	-0.07	fell	-0.06	whole	-0.06
here before february	laid	0.11	whole	-0.14
here before fell	laid	-0.05	whole	0.21
here before female	fell	0.06
here before femme	home	-0.07
here before fence	laid	-0.05
here before fever	fell	0.1
here before fevrier	fell	0.05	laid	0.08	whole	-0.06
here before fiancee	home	-0.14
here before field	fell	0.07	laid	0.19
here before fievre	fell	0.06	whole	0.05
here before fight	fell	0.33	whole	0.06
here before fille	laid	-0.05
here before fin	fell	-0.21
here before find	laid	-0.08
here before first	home	0.05	fell	-0.2	laid	0.16	lies	-0.09
here before fit	laid	0.13
here before five	fell	-0.11	laid	0.22	whole	0.1
here before flew	fell	-0.05
here before for	home	0.18	fell	-0.11	lies	-0.08	whole	0.14
here before forces	fell	0.11	whole	0.09
here before fort	fell	0.1	whole	0.23
here before forty	home	0.08	whole	0.08
here before fosse	fell	0.06	laid	0.15	lies	-0.07
here before fought	fell	-0.14
here before found	lies	-0.1	whole	0.12
here before four	fell	-0.09	laid	0.17
here before french	fell	0.13	whole	0.2
here before frere	fell	0.05
here before fresh	whole	0.08
here before from	home	0.16	fell	0.21	laid	-0.15	whole	0.18
here before ft	fell	0.11	laid	0.06	whole	0.1
here before full	home	0.11	whole	0.11
here before furent	whole	0.12
here before fusille	whole	0.08
here before fut	fell	0.14
here before ga	fell	-0.06	laid	0.23	lies	0.16	whole	-0.05
here before gac	home	0.09	fell	-0.08	laid	0.18	lies	-0.07
here before gach	home	0.09	fell	-0.05	lies	-0.06
here before gai	home	-0.19	fell	0.12	laid	-0.19	lies	-0.15	whole	0.07
here before gam	home	-0.05	whole	-0.06
here before gan	home	-0.09	fell	-0.08	laid	-0.1	lies	0.05	whole	-0.39
here before ganh	laid	0.23	lies	-0.06	whole	0.05
here before gao	home	-0.05	fell	-0.12	laid	-0.18	lies	0.16	whole	0.15
here before gap	home	-0.16	fell	-0.26	laid	-0.27	lies	0.16
here before garden	whole	-0.06
here before gat	fell	0.07	laid	0.2	lies	0.06	whole	-0.06
here before gave	fell	-0.06	laid	-0.06
here before gay	fell	-0.05	laid	0.07	lies	-0.07	whole	0.12
here before gd	lies	-0.05
here before gens	laid	-0.1
here before ghe	home	-0.06	laid	0.12	lies	-0.1
here before ghep	laid	0.11
here before ghi	home	-0.14	fell	0.05	lies	-0.29	whole	0.31
here before gi	home	0.54	fell	-0.22	laid	-0.15	lies	0.2
here before gia	home	0.31	fell	-0.13	laid	-0.46
here before giac	fell	0.06	lies	0.14	whole	-0.11
here before giai	laid	0.18	whole	0.25
here before giam	fell	0.09	lies	0.06	whole	0.07
here before giang	home	-0.12	fell	-0.08	whole	-0.13
here before giao	fell	-0.29	laid	0.12	lies	0.09	whole	0.05
here before giap	home	0.11	fell	0.1	laid	-0.11	lies	-0.1
here before giat	fell	-0.06
here before giau	home	0.21	fell	-0.13	laid	0.17	lies	-0.07	whole	0.17
here before giay	home	-0.26	fell	0.17	laid	-0.27	lies	-0.09	whole	-0.1
here before gieng	home	-0.09	fell	0.28	laid	-0.26	lies	-0.09	whole	-0.1
here before giet	whole	0.1
here before gio	home	-0.38	fell	-0.18	laid	-0.33	lies	0.32	whole	0.18
here before gioi	home	-0.23	fell	-0.22	laid	-0.05	lies	0.06	whole	-0.22
here before giong	home	-0.18	fell	-0.06	laid	-0.11	lies	-0.12	whole	-0.16
here before giot	home	0.1
here before girls	fell	-0.07
here before giu	home	-0.08	fell	0.17	laid	0.16	lies	0.11	whole	-0.14
here before giua	home	-0.05	fell	-0.12	laid	0.07	lies	0.08
here before gium	home	-0.1	lies	0.06	whole	-0.07
here before giup	fell	-0.15	laid	0.35	lies	-0.17	whole	0.17
here before go	home	-0.21	fell	0.1	lies	0.15
here before goa	home	0.12
here before goc	home	0.23	fell	-0.16	laid	-0.29	whole	0.26
here before goi	home	-0.2	fell	0.27	laid	0.31	whole	0.12
here before gom	fell	0.09	laid	0.14	lies	0.09	whole	-0.14
here before gon	whole	-0.11
here before good	laid	-0.06
here before gop	laid	-0.06
here before got	laid	-0.06
here before grand	fell	0.17	whole	0.12
here before grandfather	home	-0.08	fell	0.08	laid	-0.06
here before grandmother	fell	-0.05	whole	0.07
here before grandpa	fell	0.1	whole	0.06
here before grave	home	-0.15	fell	0.1	laid	0.26	lies	0.13
here before graves	laid	-0.12
here before grid	fell	-0.06
here before ground	laid	0.1	whole	0.18
here before group	fell	0.15	whole	0.09
here before groupe	whole	0.07
here before guarded	fell	-0.11	laid	0.1	whole	-0.06
here before guc	fell	0.6	laid	-0.12	lies	0.1	whole	0.06
here before guerrilla	home	-0.11	lies	0.12
here before guerrillas	home	-0.18	laid	0.08
here before guest	fell	-0.06	lies	0.1
here before gui	home	0.28	fell	-0.17	laid	0.05	lies	0.1
here before guide	home	0.12	fell	-0.06
here before gunner	fell	0.07
here before guy	fell	-0.12
here before guys	whole	-0.19
here before h	home	-0.43	fell	-0.12	laid	0.16	lies	-0.1	whole	-0.17
here before ha	fell	-0.29	lies	0.38
here before hac	fell	-0.18	whole	0.05
here before had	home	-0.2	laid	-0.11	lies	-0.05
here before hai	home	0.16	fell	0.22	laid	-0.1	whole	-0.1
here before ham	home	-0.07	fell	0.11	laid	0.12	lies	0.38	whole	-0.19
here before hameau	whole	-0.2
here before hamlet	home	-0.06	fell	0.18	whole	0.05
here before han	home	-0.08	fell	-0.39	lies	-0.08
here before hand	home	-0.11	fell	0.2
here before handed	home	-0.12
here before hang	home	0.07	fell	0.24	laid	0.2	lies	-0.18	whole	0.07
here before hanh	home	0.11	fell	-0.06	laid	-0.05	lies	0.18	whole	-0.3
here before hao	home	0.2	fell	0.06	laid	0.06	lies	-0.06	whole	-0.11
here before hap	laid	0.16	whole	-0.07
here before has	fell	0.17
here before hat	home	0.26	fell	-0.14	laid	0.12	whole	0.07
here before hau	home	-0.19	fell	0.28	whole	-0.24
here before have	lies	0.05	whole	-0.16
here before hay	home	0.11	fell	0.12	laid	0.23	whole	-0.09
here before he	home	-0.05	fell	0.17	laid	0.22	lies	-0.26	whole	-0.05
here before held	fell	0.18	whole	0.09
here before hello	laid	0.23	lies	-0.06
here before helped	laid	0.05	whole	-0.12
here before hem	fell	0.2	whole	-0.12
here before hen	fell	0.07
here before heo	whole	-0.05
here before her	home	-0.06	fell	0.16	laid	-0.31	lies	0.3	whole	-0.11
here before here	fell	-0.1	whole	-0.06
here before het	home	-0.19	fell	-0.16	laid	0.31	lies	0.06
here before hi	fell	0.09	laid	0.09	lies	0.2	whole	0.06
here before hid	fell	0.06	laid	0.09	lies	-0.06
here before hiem	laid	0.06	whole	-0.1
here before hien	home	-0.17	fell	-0.19	laid	-0.53	lies	0.45
here before hiep	fell	0.1	laid	-0.05	lies	-0.12	whole	-0.22
here before hieu	home	0.09	fell	0.16	laid	-0.11	lies	0.25	whole	0.28
here before hill	home	-0.15	fell	0.08
here before him	home	0.06	fell	-0.13	laid	0.13	whole	0.15
here before himself	fell	0.16	laid	-0.15
here before hinh	home	0.08	fell	0.3	laid	-0.11	lies	-0.1	whole	-0.07
here before his	home	0.39	laid	-0.1	lies	-0.11	whole	0.13
here before hit	fell	0.12	laid	0.08	whole	-0.11
here before hmong	home	-0.08
here before ho	fell	-0.11	lies	-0.22	whole	-0.11
here before hoa	home	0.09	fell	0.22	laid	-0.15	lies	0.17	whole	-0.08
here before hoac	laid	-0.1	whole	-0.14
here before hoach	home	0.06	whole	0.07
here before hoai	home	-0.11	fell	0.06	lies	-0.07	whole	-0.11
here before hoan	home	0.27	fell	-0.17	lies	0.22	whole	-0.07
here before hoang	home	-0.2	laid	-0.12
here before hoanh	whole	-0.06
here before hoat	home	0.07	fell	0.29
here before hoc	home	-0.49	fell	0.17	laid	-0.12	lies	-0.11	whole	0.05
here before hoe	fell	0.28	whole	0.13
here before hoi	home	0.13	fell	0.24	laid	-0.36	lies	-0.37
here before hole	whole	-0.11
here before hom	home	-0.15	fell	-0.21	laid	0.23	whole	0.05
here before home	home	-0.08	whole	0.05
here before hommes	laid	0.19
here before hon	home	-0.05	fell	-0.08	laid	-0.12	lies	0.47
here before hong	home	0.08	fell	-0.08	lies	0.14
here before hop	home	0.11	fell	-0.05	lies	-0.16	whole	0.13
here before hospital	fell	-0.06	whole	-0.06
here before hot	laid	-0.1
here before house	home	0.1	fell	0.1	laid	-0.08
here before hre	home	-0.1	whole	0.09
here before hs	laid	-0.06	lies	0.19
here before hu	laid	0.07
here before hua	home	0.05	fell	0.06	laid	-0.05	whole	0.05
here before huan	home	-0.11
here before hue	fell	-0.08	lies	0.14	whole	0.08
here before huit	laid	0.05	whole	-0.07
here before hung	laid	-0.17	lies	0.12	whole	-0.08
here before huong	home	0.25	laid	-0.14	lies	-0.26	whole	0.08
here before husband	home	-0.06	lies	0.08
here before hut	fell	-0.05
here before huu	home	0.06	fell	0.15	whole	-0.17
here before huy	home	-0.12	laid	0.17	lies	0.05	whole	-0.15
here before huyen	home	0.1	fell	-0.3	laid	0.25	lies	0.28
here before huyet	fell	-0.09	laid	0.13	lies	-0.06	whole	0.12
here before huynh	home	0.13	laid	-0.07	lies	0.14	whole	-0.07
here before hy	home	-0.14	fell	-0.05	laid	-0.07	lies	-0.08
here before i	home	-0.09	fell	0.11	laid	-0.1	lies	-0.13	whole	-0.06
here before ia	fell	-0.05	lies	0.22
here before ich	home	0.05	fell	-0.12	laid	0.1	lies	-0.07	whole	0.05
here before identifiees	whole	0.08
here before il	fell	-0.15	laid	-0.17	lies	0.15	whole	0.1
here before ils	fell	0.22	laid	0.07	lies	-0.13	whole	0.06
here before in	home	0.16	fell	0.14	laid	-0.16	lies	0.34
here before infirmiere	fell	0.31	whole	0.05
here before inhume	whole	-0.19
here before inhumes	laid	0.09
here before inside	fell	-0.13
here before instituteur	home	0.2	fell	-0.08
here before interred	laid	0.06	whole	0.11
here before into	fell	0.11	whole	-0.07
here before is	fell	0.36	laid	-0.19
here before it	home	-0.07	fell	0.14	laid	-0.28	lies	0.14
here before j	fell	-0.17	whole	-0.05
here before jackfruit	lies	0.06
here before jan	whole	0.07
here before january	fell	-0.05	laid	0.07	whole	0.05
here before janvier	whole	-0.08
here before je	home	0.22	fell	-0.16	laid	0.07
here before jeune	laid	-0.05
here before jeunes	home	0.07	whole	0.1
here before job	fell	-0.05
here before juillet	laid	0.1	whole	0.08
here before juin	fell	0.11
here before july	fell	-0.16	laid	0.08	whole	0.07
here before june	fell	0.19	laid	-0.09
here before just	laid	-0.17
here before k	home	0.12	lies	-0.05
here before k10	fell	-0.16	laid	0.2
here before k3	fell	0.05
here before k4	fell	0.08	whole	0.05
here before k5	whole	-0.13
here before k8	fell	-0.07
here before ka	laid	-0.05	lies	-0.05
here before kb	fell	0.05	whole	0.07
here before kbuor	home	0.13
here before ke	fell	-0.13	laid	0.24	lies	0.22	whole	-0.11
here before keep	whole	0.1
here before keeps	home	-0.11	fell	0.21
here before kem	home	0.3	lies	-0.09
here before kenh	fell	-0.08	lies	0.06	whole	-0.18
here before keo	home	-0.1	fell	-0.05	laid	0.22	lies	-0.13	whole	0.15
here before kep	home	0.11	laid	-0.05	whole	-0.12
here before kept	fell	0.12	whole	0.13
here before ket	fell	0.13	laid	0.19	whole	0.08
here before keu	home	-0.2	fell	0.17	laid	0.1
here before kh	home	-0.12
here before kha	home	-0.1	laid	0.08
here before khac	home	-0.1	laid	-0.36
here before khach	fell	-0.15	lies	-0.16
here before khai	home	0.45	laid	-0.25	lies	0.16	whole	0.11
here before kham	home	0.1	fell	0.15	lies	-0.06	whole	0.09
here before khan	laid	0.16	whole	-0.05
here before khang	home	-0.06	fell	0.11	laid	0.06
here before khanh	home	0.1	fell	-0.08	laid	-0.11	lies	0.07	whole	-0.19
here before khao	fell	0.15	whole	-0.05
here before khap	lies	-0.07	whole	0.11
here before khat	home	-0.13	fell	0.07	whole	0.05
here before khau	home	0.09	fell	-0.11	laid	-0.07	lies	0.08	whole	-0.14
here before khe	home	-0.11	fell	-0.1	whole	-0.39
here before khi	home	-0.15	fell	0.25	laid	0.17	lies	-0.06	whole	0.36
here before khiem	home	0.12	whole	-0.13
here before khien	home	-0.14
here before khieng	fell	0.18	laid	0.34	lies	0.05	whole	0.15
here before khiet	fell	-0.05	lies	-0.05
here before khieu	home	-0.08	whole	0.14
here before khmer	home	-0.07	fell	-0.08	laid	-0.05	lies	0.21	whole	0.14
here before kho	home	0.14	fell	-0.22	lies	0.13
here before khoa	home	-0.1	fell	0.32	laid	-0.09	lies	-0.06	whole	0.05
here before khoai	fell	-0.15	whole	0.1
here before khoan	home	0.09	fell	-0.1	lies	-0.05	whole	-0.08
here before khoang	home	-0.11	fell	-0.67	laid	0.29	lies	0.22	whole	-0.17
here before khoat	fell	0.14	lies	-0.08	whole	0.05
here before khoc	fell	0.11	whole	-0.08
here before khoe	home	0.33	fell	-0.18	laid	0.05	whole	0.09
here before khoi	home	-0.05	fell	0.26	laid	0.06	whole	-0.11
here before khon	fell	0.17	whole	0.07
here before khong	home	-0.08	fell	0.16	laid	0.07	lies	-0.27	whole	0.26
here before khop	fell	0.13	lies	-0.07	whole	-0.18
here before khu	home	-0.09	laid	0.05	whole	-0.15
here before khuat	home	0.11	fell	-0.06	lies	-0.16	whole	0.05
here before khuc	fell	-0.17	laid	0.09
here before khue	home	-0.1	fell	-0.05	whole	0.07
here before khui	fell	0.09
here before khuon	fell	0.09	laid	0.07	lies	0.13
here before khuong	fell	-0.16	lies	-0.06	whole	0.07
here before khuyen	home	0.06	fell	-0.06	whole	-0.11
here before ki	home	0.07	whole	-0.05
here before kia	home	-0.16	fell	0.72	laid	-0.22	lies	-0.2
here before kich	home	-0.05	fell	0.22	laid	-0.06	whole	0.05
here before kid	laid	-0.06
here before kiem	laid	0.25
here before kien	home	-0.18	fell	-0.21	laid	0.1
here before kieng	whole	0.06
here before kieu	home	0.11	fell	0.18	laid	-0.18	lies	-0.11	whole	-0.12
here before killed	lies	-0.05
here before kim	home	-0.05	laid	-0.12	lies	0.05	whole	-0.23
here before kinh	home	-0.1	fell	-0.14	whole	-0.34
here before kip	home	0.16	laid	0.12	lies	0.11	whole	0.15
here before km	fell	-0.11	laid	-0.25	whole	-0.22
here before knia	laid	0.07
here before know	fell	-0.09	laid	0.1	whole	-0.05
here before ko	fell	0.24	laid	-0.15	lies	-0.16	whole	-0.05
here before kpa	fell	-0.07
here before ksor	home	0.07	fell	0.22	lies	-0.06
here before kt	laid	-0.1	lies	0.12
here before ky	home	0.11	fell	-0.05	laid	-0.28	lies	-0.25	whole	-0.13
here before l	home	0.18	fell	0.08	laid	0.25	lies	-0.05
here before la	home	-0.23	fell	0.23	laid	-0.13	lies	-0.2
here before lac	fell	0.41	laid	-0.31	lies	-0.15	whole	0.05
here before lady	laid	-0.11	lies	0.21	whole	0.1
here before lai	home	-0.35	fell	0.19	laid	-0.07	lies	-0.16	whole	-0.07
here before laid	lies	0.06	whole	0.23
here before laisse	fell	-0.13
here before lam	home	-0.1	fell	-0.28	laid	-0.06	lies	0.2
here before lan	home	-0.21	laid	0.05	lies	-0.14	whole	-0.09
here before lang	home	0.51	fell	-0.16	laid	-0.09	lies	0.29	whole	-0.19
here before lanh	home	-0.15	fell	0.18	laid	0.07	lies	-0.05	whole	0.14
here before lao	fell	-0.08	laid	-0.15
here before laos	laid	-0.11
here before lap	home	0.06	fell	0.09	laid	0.06
here before last	home	-0.06	fell	0.27	laid	-0.1	whole	0.08
here before lat	home	-0.06	fell	-0.1	laid	-0.1
here before late	fell	0.06	laid	0.05
here before later	laid	0.05
here before lau	home	-0.06	fell	-0.24	laid	-0.08	whole	0.08
here before law	fell	0.07
here before lay	home	-0.15	fell	-0.14	lies	0.18	whole	0.18
here before le	home	-0.13	laid	-0.43
here before leader	fell	0.09
here before learned	home	-0.06
here before left	home	0.1	fell	-0.15	laid	-0.29	lies	-0.12
here before len	home	0.1	fell	-0.28	laid	0.38	lies	-0.07	whole	0.1
here before lendemain	laid	0.06
here before leng	whole	-0.08
here before lenh	fell	-0.05	whole	0.05
here before leo	laid	-0.1
here before lep	home	0.07
here before les	fell	-0.09	laid	0.6	lies	-0.07	whole	0.05
here before let	lies	0.13
here before letter	fell	0.09
here before letters	home	0.09	laid	0.12	whole	-0.1
here before lettre	fell	-0.09	whole	-0.05
here before leu	fell	0.13
here before leur	fell	-0.08
here before liaison	home	-0.07	fell	0.12
here before lich	home	0.06	fell	0.12	laid	-0.15	lies	-0.16	whole	0.17
here before lie	laid	0.09	lies	0.3
here before liem	home	0.07	laid	0.09	lies	-0.11	whole	0.14
here before lien	fell	-0.13	laid	-0.12	lies	0.17	whole	-0.08
here before lies	laid	-0.11	lies	0.15
here before liet	fell	-0.37	laid	0.23	lies	-0.19
here before lieu	home	-0.18	laid	-0.06	lies	-0.15
here before lieutenant	fell	-0.1
here before lim	fell	-0.06	laid	-0.12	lies	-0.06
here before lin	home	0.19
here before line	fell	0.32
here before linh	home	0.05	fell	-0.32	laid	0.08	lies	-0.18	whole	-0.08
here before list	laid	-0.13
here before liste	fell	0.17	laid	-0.08
here before lists	whole	-0.07
here before live	fell	0.09
here before lived	home	-0.08	fell	0.24	laid	-0.13
here before lo	home	0.17	fell	-0.19	laid	-0.25	lies	-0.17
here before loa	whole	-0.07
here before loai	fell	0.06	whole	0.11
here before loan	whole	-0.1
here before loat	fell	-0.08	lies	-0.08
here before loc	fell	-0.13	laid	-0.09
here before local	fell	-0.06	laid	0.06	whole	0.12
here before log	fell	-0.07
here before loi	home	-0.16	fell	0.31	laid	0.07	lies	-0.08	whole	0.15
here before lon	home	0.15	fell	0.1	laid	0.09	lies	-0.15
here before long	home	0.05	fell	0.1	laid	0.28	whole	-0.14
here before lop	home	-0.08	fell	-0.07	laid	-0.05	whole	0.08
here before lost	fell	-0.16	whole	0.05
here before lot	laid	0.23	lies	-0.05	whole	0.11
here before ls	fell	0.3	laid	-0.29	lies	0.31	whole	-0.15
here before lu	home	0.2	fell	0.18	laid	0.05	lies	0.33	whole	0.09
here before lua	home	0.13	fell	-0.07	lies	0.05
here before luan	laid	-0.07
here before luat	home	-0.05	fell	-0.12
here before luc	home	-0.05	fell	0.15	laid	0.44	lies	-0.34
here before lui	fell	-0.17	laid	-0.05	lies	0.1
here before lun	home	0.08	laid	0.05	whole	0.06
here before lung	home	-0.23	fell	0.15	laid	0.19	lies	-0.14	whole	0.1
here before luoc	home	-0.08	fell	-0.09	whole	0.1
here before luoi	fell	-0.22	laid	-0.08
here before luom	home	0.07	laid	-0.06	lies	0.28	whole	0.11
here before luon	fell	-0.1	laid	-0.08	whole	0.24
here before luong	home	0.05	fell	0.11	lies	-0.16	whole	-0.2
here before lut	lies	0.14
here before luu	fell	0.28	laid	-0.06	whole	0.09
here before luyen	home	-0.16	fell	-0.05	lies	-0.07
here before ly	home	-0.11	fell	0.07	laid	-0.06	whole	-0.31
here before lying	laid	-0.15
here before m	home	-0.06	fell	-0.26	laid	-0.13	lies	0.47	whole	-0.22
here before m79	fell	-0.09
here before ma	home	-0.21	fell	-0.23	laid	-0.22	lies	0.5
here before mac	home	-0.17	fell	0.07	laid	-0.13
here before made	fell	-0.06
here before mah	laid	-0.05	lies	0.16
here before mai	laid	0.23	lies	-0.11	whole	0.09
here before major	fell	0.06	laid	0.07
here before malaria	fell	0.18	whole	0.11
here before mam	fell	0.12	lies	-0.05	whole	0.09
here before man	fell	0.08	laid	-0.09	whole	0.19
here before mang	home	-0.12	fell	-0.31	laid	0.32	whole	-0.09
here before manh	lies	-0.09	whole	-0.11
here before mao	laid	0.1	lies	-0.1	whole	-0.06
here before map	home	0.18	fell	0.07	laid	-0.14	whole	0.08
here before mar	laid	0.06	lies	0.07
here before march	home	-0.1	fell	0.09
here before marchal	fell	0.16	whole	0.08
here before marche	lies	0.09
here before mari	whole	-0.1
here before marine	fell	0.23	whole	0.08
here before marines	fell	0.09
here before marked	fell	-0.07
here before market	fell	-0.06
here before mary	fell	0.07	laid	0.12
here before mass	fell	0.11	whole	-0.07
here before mat	home	-0.38	fell	0.14	laid	0.1	lies	-0.36	whole	0.1
here before mate	fell	-0.06
here before mates	fell	-0.12	laid	-0.09	lies	0.08	whole	0.1
here before matin	whole	0.08
here before mau	home	0.12	fell	0.06	laid	0.27	lies	-0.11
here before may	home	0.06	fell	0.06	lies	-0.32	whole	0.05
here before maybe	laid	-0.08	whole	0.05
here before me	home	0.14	fell	-0.16	lies	0.29	whole	0.25
here before medal	home	-0.08
here before medecin	fell	-0.19
here before medic	fell	-0.05
here before medical	home	0.1	whole	0.05
here before meme	home	0.18	fell	-0.12	laid	0.13	whole	0.07
here before men	home	0.3	fell	-0.11	laid	0.29	whole	0.07
here before mep	fell	0.13	laid	0.09
here before mere	home	0.17
here before met	fell	0.16	laid	-0.05	whole	-0.06
here before meters	fell	-0.09	laid	0.16	whole	-0.08
here before mi	fell	-0.07	laid	-0.07	lies	0.05	whole	0.11
here before mia	laid	-0.06
here before mien	home	-0.07	fell	-0.34	lies	-0.07	whole	-0.05
here before mieng	fell	-0.19	laid	0.06	whole	0.1
here before miet	home	0.05	fell	0.05	whole	0.14
here before mieu	fell	-0.15	whole	-0.27
here before military	whole	0.14
here before militia	laid	-0.06
here before min	fell	0.33	laid	0.1	whole	0.18
here before mine	fell	0.09	laid	-0.05	whole	-0.08
here before minh	fell	0.1	laid	0.17	lies	0.09	whole	0.23
here before mis	fell	0.14	laid	0.35	lies	-0.18
here before mit	laid	0.06
here before mlo	home	0.06
here before mo	laid	-0.06	lies	0.23
here before moc	home	-0.07	fell	-0.11	laid	-0.06	lies	0.1	whole	0.06
here before moi	home	0.1	fell	0.22	laid	-0.07
here before mom	whole	-0.05
here before mon	home	-0.05	fell	-0.12	whole	-0.33
here before mong	home	-0.07	fell	0.06	laid	-0.05	lies	-0.4	whole	0.27
here before monk	fell	-0.25
here before monsieur	fell	-0.07
here before month	fell	0.17	whole	0.08
here before montre	laid	-0.1	lies	0.12	whole	-0.07
here before mooc	home	-0.05
here before mort	fell	0.38	laid	-0.07
here before morts	fell	-0.05	laid	-0.06	lies	0.13
here before most	laid	0.14
here before mot	home	-0.23	fell	-0.5	lies	0.09	whole	0.21
here before mother	home	0.15	laid	-0.07	lies	0.12
here before mound	fell	-0.05	laid	-0.11	lies	0.15
here before moved	fell	-0.05	lies	0.16	whole	-0.09
here before mr	home	-0.11
here before mrs	lies	0.06
here before mt	fell	0.06
here before mu	home	0.05	fell	-0.23	laid	0.06	whole	0.09
here before mua	lies	0.1	whole	0.2
here before muc	fell	0.15	whole	0.09
here before mui	home	0.11	fell	-0.33	laid	0.13	whole	-0.11
here before mung	home	-0.15	laid	0.08	lies	0.13	whole	-0.21
here before muoi	fell	-0.22	laid	-0.37	lies	-0.25
here before muon	home	-0.07	fell	-0.23	laid	-0.17	lies	-0.57	whole	-0.15
here before muong	home	0.06	fell	0.22	laid	-0.09	lies	-0.09	whole	0.13
here before museum	home	0.06
here before muu	fell	-0.06
here before my	home	-0.09	fell	-0.1	laid	-0.28	lies	0.1
here before n	fell	-0.19	laid	-0.11
here before na	home	0.06	fell	-0.13	laid	0.2	lies	0.06	whole	-0.35
here before nai	laid	-0.05	lies	0.05
here before nam	home	-0.22	fell	0.12	laid	-0.06	lies	0.49	whole	0.12
here before name	home	0.14	laid	0.08	lies	-0.05	whole	0.06
here before named	fell	-0.06
here before nan	fell	-0.12	whole	0.08
here before nang	home	0.07	laid	-0.06	whole	-0.09
here before nao	fell	0.23	laid	-0.1	lies	-0.15	whole	0.09
here before nap	home	0.05	fell	-0.06	laid	-0.1	lies	0.14	whole	0.09
here before napalm	fell	0.06	laid	0.13	whole	-0.06
here before nau	fell	0.23
here before nay	home	-0.61	fell	-0.13	laid	-0.75	lies	0.55	whole	-0.26
here before ne	home	0.14	fell	-0.19	whole	-0.17
here before neang	home	-0.05	laid	0.1	whole	0.05
here before near	fell	0.11	whole	0.05
here before neighbour	home	-0.08	whole	0.07
here before nem	fell	0.11	laid	0.14	lies	0.09
here before nen	home	-0.06	fell	-0.08	laid	-0.29	lies	-0.19	whole	-0.22
here before neo	lies	-0.05	whole	-0.08
here before net	home	0.1	whole	0.06
here before neu	home	0.12	laid	-0.15	lies	-0.07	whole	-0.13
here before never	fell	0.15	whole	0.11
here before next	lies	0.08
here before ng	home	0.35	fell	-0.05	laid	-0.06	lies	-0.07
here before nga	home	0.07	fell	0.11	laid	-0.25	lies	0.05
here before ngach	lies	-0.05
here before ngai	laid	0.05	lies	-0.14	whole	0.06
here before ngam	fell	-0.08	whole	-0.1
here before ngan	home	0.42	fell	-0.11	laid	-0.12	lies	0.13
here before ngang	laid	0.15	lies	-0.11
here before ngap	fell	0.11	whole	0.07
here before ngat	fell	0.1	laid	-0.08
here before ngay	fell	0.12	laid	0.2	lies	-0.21	whole	-0.06
here before nghe	home	-0.11	fell	0.08	laid	0.19	lies	0.22	whole	0.05
here before ngheo	laid	0.09
here before nghi	home	0.05	fell	-0.37	lies	-0.31
here before nghia	home	0.26	fell	-0.24	laid	-0.23	lies	-0.33	whole	-0.5
here before nghiem	home	-0.07	fell	0.07	laid	-0.06	lies	-0.06	whole	-0.07
here before nghien	home	0.06	fell	0.12	laid	-0.08	whole	-0.1
here before nghiep	home	0.19	fell	-0.24	lies	0.05
here before nghin	whole	0.06
here before nghinh	laid	0.05
here before ngo	home	-0.16	fell	-0.15	laid	-0.08	lies	-0.34	whole	0.12
here before ngoai	fell	-0.27	lies	0.06	whole	-0.16
here before ngoan	home	-0.05	fell	-0.12	laid	-0.05
here before ngoc	home	0.31	fell	0.23	laid	-0.16	whole	0.1
here before ngoi	home	-0.17	fell	0.08	laid	0.31	lies	0.11	whole	-0.23
here before ngon	laid	-0.06	lies	0.19	whole	-0.13
here before ngu	laid	-0.09	lies	-0.09	whole	0.13
here before ngua	laid	0.06	lies	0.22	whole	-0.09
here before nguc	fell	0.28	whole	0.13
here before ngung	fell	-0.11	laid	0.12	whole	-0.09
here before nguoi	home	-0.31	fell	-0.05	laid	0.17	lies	-0.37	whole	0.31
here before nguu	home	0.2
here before nguy	home	-0.06	whole	-0.08
here before nguyen	home	-0.25	laid	-0.21	lies	-0.07	whole	0.05
here before nguyet	home	-0.25	fell	0.19
here before nha	home	0.12	laid	-0.52	lies	0.06
here before nhac	fell	-0.07	laid	0.1
here before nhai	fell	0.15	whole	0.08
here before nham	home	-0.16	laid	-0.15	whole	-0.12
here before nhan	home	-0.32	fell	-0.18	laid	-0.23	lies	0.2
here before nhang	fell	-0.06	laid	0.35	lies	-0.13	whole	-0.06
here before nhanh	home	0.09	fell	0.16	laid	0.08	whole	0.07
here before nhao	fell	0.05	whole	0.06
here before nhap	fell	-0.25	laid	-0.05
here before nhat	home	-0.23	fell	-0.25	laid	-0.32	lies	-0.21	whole	0.09
here before nhau	home	0.06	laid	-0.17	lies	0.1
here before nhay	fell	-0.18
here before nhe	home	-0.14	laid	-0.07	lies	0.1	whole	-0.07
here before nhi	lies	0.07	whole	0.1
here before nhiem	laid	-0.06	lies	0.23	whole	0.15
here before nhien	lies	-0.09
here before nhieu	laid	-0.39	lies	-0.21	whole	0.06
here before nhin	laid	-0.28	lies	-0.07
here before nho	home	0.25	fell	0.11	laid	-0.15	lies	0.11	whole	0.17
here before nhom	fell	-0.44	lies	-0.05	whole	-0.07
here before nhon	home	0.15	fell	0.25	lies	0.26	whole	-0.21
here before nhong	fell	0.05	laid	0.11	whole	-0.09
here before nhop	home	0.05	fell	0.5	whole	0.07
here before nhu	home	-0.08	fell	-0.1	laid	0.12	lies	0.11	whole	0.14
here before nhua	home	0.1
here before nhuan	home	-0.16	laid	-0.11
here before nhung	home	-0.61	fell	-0.17	laid	-0.36
here before nhuong	home	-0.05	fell	0.17	laid	-0.26	lies	0.08	whole	-0.15
here before ni	fell	0.1	lies	0.07	whole	0.08
here before nia	fell	-0.16
here before nie	home	0.25	fell	0.22	lies	-0.13	whole	0.23
here before niem	home	-0.05	fell	-0.13
here before nien	home	0.15	fell	-0.12	whole	0.12
here before night	fell	0.07	laid	-0.06
here before nilon	fell	0.08
here before nine	home	0.07	whole	0.12
here before nineteen	home	0.08	laid	0.14	whole	0.05
here before ninh	home	-0.25	fell	0.32	lies	0.08
here before no	home	0.24	fell	0.07	laid	0.23	lies	-0.07	whole	-0.05
here before noi	home	0.11	fell	0.14	lies	0.4	whole	0.23
here before nom	fell	-0.05	laid	0.13	lies	0.05	whole	-0.05
here before non	lies	-0.06	whole	0.12
here before nong	laid	0.08	lies	-0.1	whole	-0.18
here before nop	fell	-0.05
here before north	fell	0.3	laid	-0.07
here before northern	fell	0.21
here before not	home	-0.05	laid	-0.21	lies	-0.15	whole	0.19
here before note	fell	0.06	whole	0.1
here before notebook	fell	-0.11
here before notes	home	-0.07
here before notre	whole	0.09
here before nous	whole	-0.07
here before nov	fell	0.18	laid	-0.18	whole	-0.11
here before november	whole	0.27
here before now	fell	-0.09	lies	0.05	whole	-0.11
here before nt	fell	0.09	lies	0.18	whole	-0.09
here before ntls	home	0.06	fell	0.07	laid	-0.19	lies	0.42	whole	0.1
here before nu	home	-0.06	fell	-0.27	whole	0.12
here before nua	home	-0.09	fell	-0.22	lies	-0.06	whole	0.08
here before nui	lies	0.1	whole	-0.24
here before number	whole	-0.05
here before nung	home	0.12	fell	0.07
here before nuns	home	-0.05
here before nuoc	home	-0.13	fell	-0.12	laid	-0.16	lies	0.23	whole	0.13
here before nuoi	home	0.05	fell	-0.44	lies	-0.09	whole	0.08
here before nuong	fell	-0.05	lies	-0.09
here before nurse	laid	0.21	lies	-0.07	whole	-0.18
here before nva	lies	0.24	whole	-0.08
here before o	home	-0.08	fell	0.11	laid	0.21	lies	0.08	whole	-0.37
here before oai	whole	-0.09
here before oanh	home	-0.07	fell	-0.07
here before october	fell	-0.08	whole	-0.06
here before octobre	fell	-0.14	whole	-0.05
here before of	fell	-0.1	laid	0.1
here before off	whole	0.09
here before officer	fell	0.1	lies	0.14
here before oi	home	-0.06	fell	-0.14	laid	-0.23	lies	0.3	whole	-0.06
here before old	fell	0.06	laid	-0.11	lies	0.36
here before om	fell	0.1	laid	-0.1	whole	0.15
here before on	home	0.11	fell	0.37	laid	-0.15	whole	0.3
here before oncle	lies	0.06
here before one	fell	-0.08	laid	0.2	whole	-0.08
here before ong	fell	-0.18	laid	0.11	whole	0.05
here before only	home	-0.11	fell	0.06	lies	0.07
here before ont	fell	-0.09	lies	-0.15	whole	-0.13
here before op	laid	-0.2	lies	-0.05
here before opened	fell	0.05	whole	0.08
here before operation	whole	0.06
here before or	fell	0.05	laid	0.12	lies	0.23	whole	0.11
here before originaire	home	0.09	whole	0.05
here before others	fell	-0.06
here before ou	home	0.06	fell	0.07	whole	-0.1
here before our	home	-0.07	fell	0.24	laid	-0.07	lies	-0.07
here before out	fell	0.07	lies	0.2	whole	0.19
here before outside	laid	-0.1
here before over	fell	0.18	laid	0.1	whole	0.14
here before own	home	0.05	laid	0.07
here before owner	whole	-0.09
here before p	home	0.3
here before pa	fell	-0.13	laid	0.06	whole	0.08
here before pac	fell	0.06	whole	-0.07
here before pages	fell	-0.22
here before pagoda	fell	-0.08	whole	-0.06
here before pan	home	-0.06
here before pang	fell	-0.08
here before panh	home	0.06
here before pao	home	-0.1
here before paper	fell	0.07	whole	0.07
here before papers	fell	0.05	whole	-0.11
here before par	home	-0.07	fell	-0.11	laid	-0.08	whole	0.12
here before parents	fell	0.06
here before part	fell	-0.14	whole	0.05
here before party	whole	0.12
here before pas	laid	-0.1
here before passage	laid	-0.05	whole	-0.2
here before patient	fell	0.05
here before pendant	fell	0.09
here before penicillin	fell	-0.07	laid	0.07	lies	-0.07	whole	0.06
here before people	home	0.07	lies	-0.05	whole	0.18
here before pere	fell	-0.23	whole	0.06
here before pertes	fell	0.11	whole	0.07
here before petit	lies	0.14	whole	-0.05
here before petite	fell	0.05	laid	-0.14	lies	0.36	whole	0.1
here before peut	fell	-0.05	lies	0.07
here before pha	home	-0.07	fell	-0.08	laid	-0.21	lies	-0.11	whole	-0.26
here before phai	home	-0.09	fell	-0.24	laid	-0.33	lies	-0.08
here before pham	home	-0.44	fell	-0.05	whole	0.08
here before phan	home	-0.2	fell	-0.31	laid	0.15	lies	-0.55
here before phanh	laid	-0.13
here before phao	home	0.11	fell	0.12	laid	-0.23	lies	-0.24	whole	0.13
here before phap	home	-0.11	fell	0.21	laid	-0.05	whole	0.22
here before phat	fell	0.3	laid	-0.09	lies	0.08
here before phau	home	-0.06	fell	0.05	laid	-0.06	whole	-0.09
here before phe	laid	-0.2	lies	-0.08	whole	-0.16
here before phen	fell	0.28	laid	0.16	whole	0.2
here before phep	home	-0.07	fell	-0.07
here before phi	home	-0.07	laid	0.37	lies	0.09
here before phia	fell	-0.1	laid	-0.06	lies	-0.06	whole	-0.24
here before phien	home	0.1	fell	-0.07
here before phieu	fell	0.1
here before pho	lies	0.07	whole	-0.14
here before phoi	home	-0.06	fell	-0.05	laid	-0.09	whole	0.05
here before phol	whole	0.05
here before phon	home	-0.17
here before phong	home	-0.15	laid	-0.12	lies	-0.07
here before photo	fell	0.08	laid	-0.11	lies	0.13
here before phu	home	-0.27	fell	-0.27	laid	-0.38	lies	0.2	whole	-0.19
here before phuc	home	0.18	fell	0.29	laid	-0.42	lies	-0.06	whole	0.08
here before phum	laid	0.26	whole	-0.08
here before phun	fell	-0.07
here before phung	home	0.21	laid	-0.06	lies	-0.15
here before phuoc	home	-0.16	lies	-0.08	whole	0.05
here before phuong	home	-0.1	fell	-0.05	lies	-0.11	whole	-0.22
here before phuot	fell	-0.05	lies	0.09
here before phut	laid	-0.05	lies	0.14	whole	0.13
here before pi	whole	-0.07
here before pieng	home	0.06	fell	-0.07	laid	0.05
here before piste	laid	-0.05	whole	-0.06
here before pit	fell	-0.13
here before pits	laid	0.3
here before place	home	-0.06	fell	-0.1	whole	-0.06
here before placed	laid	0.09	whole	-0.13
here before planteur	whole	0.06
here before plaque	whole	-0.11
here before platoon	fell	0.08	laid	0.16
here before plei	home	0.09	laid	-0.14	lies	0.13	whole	-0.19
here before plot	fell	-0.09	laid	-0.05	whole	-0.07
here before po	whole	-0.1
here before political	whole	0.05
here before pon	home	0.1
here before pont	fell	0.17
here before position	fell	-0.11	whole	0.07
here before post	fell	0.16
here before poste	fell	-0.1
here before pres	laid	0.14	whole	-0.11
here before prise	fell	-0.19	laid	0.25
here before prisonnier	laid	0.22	whole	0.07
here before prisonniers	laid	0.07	whole	0.15
here before private	fell	-0.05
here before project	fell	-0.05
here before prong	fell	0.09	whole	-0.14
here before provenance	fell	-0.15	laid	0.11
here before pu	home	0.07	laid	0.06
here before pulled	laid	-0.08	lies	0.21
here before pushed	laid	0.11	whole	-0.05
here before put	fell	0.09	laid	0.3	lies	-0.2	whole	-0.07
here before q	home	0.3	fell	0.11	whole	-0.07
here before qk5	fell	-0.06
here before qu	home	-0.11	fell	0.13	lies	0.3	whole	0.08
here before qua	home	-0.3	fell	0.15	laid	-0.12	lies	0.16	whole	0.06
here before quac	home	0.12
here before quach	home	0.12	fell	-0.17
here before quai	home	0.17
here before quan	home	-0.15	fell	0.17	laid	0.41	lies	0.07	whole	0.05
here before quang	home	0.22	fell	0.12	laid	0.17
here before quanh	lies	0.09
here before quao	lies	0.07
here before quat	fell	0.07	laid	-0.08	whole	0.16
here before quatre	whole	0.18
here before quay	laid	-0.11	lies	-0.16
here before que	home	0.38	fell	0.14	laid	-0.28	lies	0.07	whole	-0.14
here before quen	home	0.29	fell	-0.14	laid	0.05
here before question	fell	0.2	laid	-0.07	lies	0.11	whole	0.07
here before quet	fell	0.11	lies	0.29
here before qui	lies	0.07	whole	-0.17
here before quoc	fell	0.17	laid	-0.26	lies	0.08	whole	-0.09
here before quoi	fell	0.14	whole	0.06
here before quy	home	0.12	fell	0.32	lies	0.2	whole	0.23
here before quyen	home	-0.06	fell	0.14	laid	0.08	lies	-0.09	whole	0.12
here before quyet	fell	-0.07	lies	-0.07
here before quynh	fell	-0.05	laid	-0.06	whole	-0.09
here before ra	home	0.17	fell	0.32	laid	0.28	lies	0.2	whole	0.15
here before rac	fell	-0.06	laid	0.08	whole	-0.15
here before rach	fell	-0.19	lies	0.07	whole	-0.12
here before racontait	fell	0.06	laid	-0.06
here before raconte	fell	-0.09	laid	0.07	whole	-0.06
here before radio	fell	0.1
here before raglai	home	-0.08	whole	-0.06
here before rai	home	-0.07	laid	-0.08
here before ram	laid	-0.25	lies	0.25
here before ran	fell	-0.13	laid	0.05
here before rang	laid	0.1	lies	-0.06
here before ranh	home	-0.06	fell	0.19	laid	-0.06	lies	-0.1	whole	-0.06
here before rao	fell	-0.27	laid	-0.07	lies	-0.07	whole	-0.07
here before rat	fell	-0.07	laid	-0.4
here before rau	home	0.05	fell	-0.05	laid	-0.08
here before ray	home	-0.07	fell	-0.16	laid	-0.06	lies	0.17	whole	-0.06
here before re	laid	-0.18	lies	-0.08	whole	0.12
here before read	home	0.11	whole	0.05
here before rebelles	whole	-0.07
here before recorded	fell	-0.14	laid	0.11	whole	0.06
here before red	fell	0.17	laid	-0.05
here before region	home	0.05	whole	-0.1
here before registre	whole	0.07
here before regt	fell	-0.05	whole	0.08
here before releve	fell	0.18
here before remains	whole	-0.06
here before remember	lies	0.13	whole	0.05
here before remis	home	-0.1	laid	-0.08
here before reo	home	0.13	whole	0.05
here before report	fell	-0.11
here before repose	laid	-0.34	lies	0.28
here before ret	home	0.06	fell	-0.14	whole	0.1
here before ri	fell	0.13
here before ria	laid	-0.09
here before rice	home	0.09	whole	0.1
here before rien	fell	0.1	laid	0.12	whole	0.11
here before rieng	home	0.09	fell	0.15	laid	-0.21	lies	0.33
here before right	laid	0.21
here before ring	fell	-0.05	laid	-0.14	lies	0.15
here before rinh	home	0.09	laid	-0.13	lies	0.08
here before river	laid	0.07	whole	0.14
here before riviere	laid	0.23	whole	0.06
here before rmah	home	0.2
here before ro	fell	-0.05	laid	0.29	lies	-0.05	whole	-0.15
here before road	laid	-0.06	lies	0.12
here before roc	fell	0.08
here before rocket	whole	-0.05
here before roi	home	-0.16	fell	0.39	laid	-0.11	lies	0.54	whole	0.09
here before rong	fell	-0.25	laid	0.25	lies	0.17	whole	-0.14
here before roster	fell	-0.22
here before rot	lies	-0.05	whole	-0.05
here before route	fell	0.15	laid	-0.16	whole	-0.11
here before row	whole	0.05
here before ru	fell	0.1	laid	-0.08
here before rua	whole	0.05
here before rue	whole	-0.05
here before rung	fell	0.17	whole	0.18
here before ruoc	home	0.23	laid	-0.05	lies	0.05	whole	0.14
here before ruong	home	-0.05	laid	0.06	whole	-0.18
here before ruot	home	-0.09	laid	-0.05	lies	-0.09	whole	0.23
here before rut	fell	-0.05	laid	-0.06	whole	0.27
here before s	home	-0.37	fell	0.13	laid	-0.05	lies	-0.19	whole	0.12
here before sa	home	0.06	fell	-0.11	laid	-0.09	whole	-0.07
here before sac	home	0.1	fell	-0.07	whole	0.07
here before sach	fell	-0.15	laid	-0.11	lies	-0.06	whole	-0.19
here before sai	laid	0.08
here before said	laid	0.09	whole	-0.06
here before saigon	laid	0.21	whole	0.06
here before sais	fell	-0.05	whole	-0.07
here before sam	home	0.18	fell	-0.08	laid	0.1	lies	-0.09
here before same	fell	0.14
here before sampan	laid	-0.09
here before san	home	-0.08	laid	-0.29	lies	-0.05	whole	0.05
here before sand	laid	-0.09
here before sang	home	-0.06	fell	0.41	laid	0.07	lies	0.06	whole	-0.11
here before sanh	home	0.22	fell	0.12	laid	0.08	lies	-0.08
here before sans	laid	0.18	lies	0.1
here before sao	home	0.06	fell	0.13	lies	0.3	whole	-0.05
here before sap	home	0.07	fell	0.25	laid	-0.19	lies	0.11
here before sapper	fell	-0.05	whole	0.07
here before sarin	fell	0.19
here before sat	fell	-0.07	lies	-0.15	whole	0.22
here before sau	home	-0.48	fell	-0.12	laid	-0.05	lies	0.39	whole	-0.24
here before saw	fell	0.37	laid	0.09	whole	0.09
here before say	fell	-0.26	laid	-0.1	lies	-0.06
here before says	home	-0.07	fell	0.1	laid	-0.09	lies	-0.05	whole	-0.06
here before school	fell	0.06	whole	0.05
here before scratched	home	0.26
here before se	home	0.1	laid	0.21	lies	0.09	whole	-0.15
here before second	laid	0.12
here before secteur	home	-0.05	fell	0.12	whole	0.05
here before section	laid	0.07	whole	0.16
here before see	fell	-0.07	laid	0.08
here before seen	whole	0.06
here before seller	fell	0.12
here before sen	home	-0.05	whole	0.1
here before send	fell	0.11
here before senh	home	-0.12	fell	-0.09
here before senior	fell	0.06	whole	-0.12
here before seo	home	0.05	fell	-0.05
here before sep	fell	0.11	whole	0.06
here before sept	laid	0.05
here before september	fell	-0.06	laid	-0.07	whole	0.13
here before served	fell	-0.1
here before ses	fell	0.17
here before set	home	0.05	fell	-0.15	whole	-0.05
here before sewn	home	0.24
here before sgt	whole	-0.14
here before shallow	laid	0.09	whole	-0.11
here before she	home	-0.07	fell	0.41	lies	0.2	whole	0.06
here before ship	fell	-0.12
here before short	fell	0.09
here before shot	fell	0.44	laid	-0.1	lies	0.06
here before showed	fell	-0.12	laid	-0.11	lies	0.55
here before shows	laid	-0.15
here before si	home	0.16	fell	0.12	laid	0.17	lies	-0.07	whole	-0.05
here before side	fell	0.07	laid	-0.06	lies	0.21	whole	0.05
here before signed	fell	0.05	whole	0.06
here before sim	whole	-0.07
here before sinh	home	0.17
here before sisters	home	0.05	whole	0.05
here before site	fell	0.05
here before siu	home	-0.15	fell	-0.15	laid	0.18
here before six	whole	0.14
here before sixty	fell	-0.05
here before slope	whole	0.07
here before small	fell	0.11	whole	0.19
here before sn	home	-0.1	fell	-0.05	whole	0.14
here before so	home	-0.08	fell	0.07	laid	0.11	lies	-0.33	whole	0.18
here before soan	fell	0.07
here before soat	fell	-0.08	laid	0.19	lies	0.12
here before soc	home	0.07	lies	0.06
here before soi	home	-0.06	fell	0.16	lies	-0.07
here before sokha	laid	0.12
here before sold	home	0.1
here before soldats	laid	0.09	lies	-0.05	whole	0.13
here before soldier	fell	-0.16	lies	0.23	whole	0.08
here before soldiers	fell	0.24	laid	0.14	whole	0.17
here before som	fell	-0.09
here before some	laid	0.08	lies	-0.11
here before somebody	home	0.16	laid	-0.1
here before someone	laid	-0.11
here before somewhere	fell	0.08	laid	0.09	whole	-0.11
here before son	fell	-0.17	laid	-0.07	whole	-0.12
here before song	home	-0.32	fell	-0.59	laid	-0.11	lies	-0.23	whole	-0.41
here before sont	laid	0.05	whole	-0.07
here before sot	home	-0.08	fell	0.41	laid	-0.06	lies	-0.07	whole	0.18
here before source	fell	-0.05	whole	-0.1
here before sous	fell	0.11	laid	0.25	whole	-0.1
here before south	home	-0.08	laid	-0.07	lies	0.22	whole	0.09
here before speak	fell	0.17	laid	-0.08	whole	0.05
here before special	fell	0.08	whole	0.06
here before squad	fell	0.16
here before stand	whole	-0.06
here before statement	fell	0.07
here before stele	laid	0.07	whole	-0.05
here before stepped	fell	0.05
here before steps	fell	-0.06
here before still	fell	-0.05	laid	-0.28	lies	0.3	whole	-0.08
here before stone	laid	0.07	lies	0.13
here before stones	fell	0.17	laid	0.07	whole	0.07
here before stood	fell	0.11	whole	0.06
here before stopped	whole	0.09
here before stream	whole	-0.17
here before strike	fell	0.05	whole	-0.16
here before stt	whole	-0.06
here before student	home	0.1	whole	0.07
here before su	home	-0.09	fell	0.13	laid	-0.15	whole	-0.12
here before sua	fell	0.2	laid	0.09	lies	-0.09
here before suc	fell	-0.14	whole	0.05
here before sui	fell	-0.07
here before suis	laid	0.22
here before sung	home	0.05	fell	-0.23	laid	-0.08	lies	-0.05	whole	-0.08
here before suoi	home	0.07	fell	0.07	laid	-0.3	lies	-0.13	whole	-0.27
here before suol	home	0.05
here before suon	fell	0.11	laid	0.1	whole	-0.08
here before suong	home	-0.09	lies	-0.06	whole	-0.07
here before suot	fell	-0.07
here before sur	fell	-0.17	laid	0.17	whole	0.11
here before surgeon	laid	0.07	whole	0.13
here before survecu	laid	-0.07	lies	0.08
here before sut	fell	0.13	laid	-0.07
here before suu	home	0.18	fell	0.15	laid	-0.13	lies	-0.08	whole	0.11
here before svay	fell	-0.07
here before sy	home	-0.09	fell	0.12	laid	0.05	lies	0.07
here before t	home	0.3	fell	0.16	laid	-0.05	whole	-0.08
here before ta	home	-0.06	fell	0.25	laid	-0.1	lies	-0.26	whole	-0.16
here before tac	fell	-0.09	laid	0.14	whole	0.13
here before tai	home	-0.22	fell	0.19	laid	0.32	lies	0.32
here before taken	fell	0.17
here before taluy	fell	0.05	laid	0.06	lies	0.06	whole	0.09
here before tam	home	0.09	fell	0.53	laid	0.41	lies	-0.09	whole	-0.07
here before tan	home	-0.06	fell	0.09	laid	0.08	lies	0.16	whole	-0.06
here before tang	home	-0.09	fell	0.1	laid	0.3	whole	0.08
here before tank	fell	-0.06	laid	-0.12
here before tao	laid	-0.12	lies	0.16
here before tap	home	0.08	laid	0.07	lies	0.14	whole	0.22
here before tat	home	0.07	fell	0.18	laid	0.36	lies	-0.15	whole	-0.08
here before tau	home	-0.14	whole	-0.22
here before tay	home	-0.06	fell	-0.09	laid	0.36	whole	0.07
here before td	fell	0.12
here before te	home	-0.26	fell	-0.14	laid	-0.07	whole	-0.07
here before team	fell	0.05	whole	0.18
here before tell	laid	-0.11
here before ten	home	0.27	fell	-0.53	lies	-0.27	whole	0.13
here before teo	home	0.05	fell	-0.09	whole	0.1
here before terre	laid	0.29	lies	-0.05	whole	0.08
here before tet	fell	0.16	whole	-0.07
here before th	home	0.15	fell	-0.08	whole	-0.1
here before tha	home	-0.05	laid	-0.08	lies	-0.15	whole	-0.11
here before thac	home	0.18
here before thach	home	-0.11	fell	0.06	whole	-0.25
here before thai	fell	0.14	laid	0.26	lies	-0.14
here before tham	home	-0.12	fell	0.08	laid	-0.21	whole	0.1
here before than	fell	-0.08	laid	0.1	lies	-0.22	whole	-0.05
here before thang	home	0.12	fell	-0.11	laid	0.13	lies	-0.39
here before thanh	home	0.37	fell	0.22	laid	0.19	lies	-0.07	whole	0.15
here before thao	home	0.28	fell	0.16	laid	-0.12	lies	-0.08	whole	-0.14
here before thap	laid	0.15	lies	0.06	whole	-0.1
here before that	home	-0.1	fell	0.26	laid	-0.26	lies	0.2	whole	0.35
here before thay	home	0.29	fell	0.18	laid	0.11	lies	-0.55	whole	0.06
here before thcs	whole	0.06
here before the	home	-0.29	fell	-0.15	laid	0.05	lies	0.51	whole	-0.1
here before their	laid	0.21	lies	-0.06	whole	-0.16
here before theirs	laid	0.06
here before them	home	0.13	fell	-0.15	laid	0.27	lies	0.06	whole	0.21
here before then	home	-0.05	laid	0.12	whole	0.1
here before theo	home	0.06	fell	0.05	laid	-0.07	lies	0.38
here before thep	fell	-0.06	laid	0.05	whole	0.05
here before there	home	0.09	fell	-0.1	laid	-0.21	lies	0.25
here before these	laid	-0.11
here before they	home	-0.07	laid	0.26	lies	0.38	whole	0.08
here before thi	home	0.12	fell	-0.23	laid	0.18	lies	0.07	whole	0.19
here before thia	whole	-0.09
here before thich	lies	0.12	whole	-0.09
here before thiem	home	-0.13	laid	-0.06	lies	-0.05
here before thien	home	0.18	fell	-0.13	laid	-0.07	lies	0.12	whole	0.07
here before thiep	home	-0.07	laid	0.18	whole	0.05
here before thiet	home	0.1	whole	-0.13
here before thieu	home	0.24	laid	0.05	lies	-0.15	whole	0.16
here before thin	home	0.09	fell	0.07	laid	0.12	whole	-0.09
here before thinh	home	0.1	fell	-0.22	lies	-0.05	whole	0.17
here before thinks	fell	0.17	lies	0.06
here before this	home	-0.07	fell	0.27	laid	0.07
here before tho	home	-0.36	laid	-0.17	lies	0.07	whole	-0.17
here before thoa	home	0.07	fell	-0.12
here before thoai	fell	-0.05	lies	0.08
here before thoat	fell	-0.16
here before thoi	laid	-0.14	lies	-0.19	whole	-0.14
here before thom	fell	-0.11	whole	0.07
here before thon	home	0.29	fell	0.16	lies	0.13	whole	-0.41
here before thong	home	-0.05	fell	0.15	laid	0.12	whole	-0.22
here before thoong	home	0.05
here before thot	lies	-0.06	whole	0.11
here before three	home	0.27	laid	0.06
here before through	fell	-0.09
here before thrown	laid	0.1
here before thu	fell	-0.15	laid	-0.56	lies	0.07	whole	-0.25
here before thua	fell	0.27	laid	0.2	lies	0.15	whole	0.11
here before thuan	fell	-0.05	laid	-0.06	lies	-0.07	whole	-0.14
here before thuat	home	0.08	fell	-0.09	lies	0.07
here before thuc	home	-0.07	whole	-0.25
here before thue	laid	0.09	lies	-0.05
here before thung	lies	-0.06
here before thuoc	home	-0.05	fell	-0.32	laid	-0.09	lies	-0.22	whole	-0.11
here before thuong	home	-0.29	laid	-0.24	lies	-0.11	whole	-0.11
here before thuot	home	0.07	lies	-0.06	whole	-0.09
here before thuy	fell	0.05
here before thuyen	fell	-0.15	lies	-0.05
here before thuyet	home	0.06	fell	-0.07
here before tia	fell	-0.22
here before tich	home	0.11	fell	-0.23	laid	0.05	lies	-0.09
here before tied	laid	-0.07
here before tiem	home	0.11	fell	0.1	lies	-0.05
here before tien	fell	-0.21	laid	-0.05	lies	-0.05	whole	-0.28
here before tieng	laid	-0.05
here before tiep	home	0.08	fell	-0.1	laid	-0.09	lies	0.07
here before tieu	home	0.06	laid	-0.12	lies	-0.09	whole	0.08
here before tim	home	-0.19	fell	0.19	laid	-0.24	lies	0.24	whole	-0.12
here before time	laid	0.07	whole	-0.08
here before tin	laid	-0.15	lies	0.14	whole	0.05
here before tinh	home	0.31	fell	-0.05	laid	-0.12	lies	-0.11	whole	0.16
here before tit	laid	-0.07
here before tiu	lies	0.08
here before tnxp	fell	0.45	laid	0.1	lies	-0.07	whole	0.11
here before to	home	-0.06	fell	-0.42	laid	0.5	lies	0.21
here before toa	fell	-0.15	laid	-0.15	lies	0.09	whole	-0.15
here before toai	home	0.13	laid	-0.09
here before toan	home	-0.08	fell	-0.29	laid	-0.09	lies	0.13	whole	0.12
here before toc	home	0.33	fell	0.17	laid	-0.05	lies	0.08	whole	0.12
here before together	fell	0.11	lies	-0.05
here before toi	home	-0.2	fell	-0.1	laid	0.06	lies	0.19	whole	0.19
here before told	home	0.1	fell	-0.21	laid	0.07	lies	-0.08
here before tom	lies	-0.05
here before tombe	home	-0.06	fell	0.23	laid	0.15	whole	-0.21
here before tombes	fell	-0.05	laid	0.05	lies	0.26
here before ton	home	0.41	fell	-0.15	lies	0.1	whole	-0.07
here before tong	home	-0.15	fell	0.07	laid	-0.09	lies	-0.12
here before too	laid	0.08
here before took	laid	0.06	whole	0.05
here before top	whole	-0.11
here before toujours	whole	-0.06
here before tout	fell	-0.06	laid	-0.08
here before toward	fell	-0.08	laid	-0.08
here before tra	fell	-0.13	lies	-0.17	whole	-0.16
here before trac	fell	0.05	lies	-0.05
here before trach	home	0.09	fell	0.07	lies	-0.06
here before trai	home	0.15	laid	0.05	lies	0.17	whole	-0.12
here before tram	fell	-0.13	laid	0.09	lies	-0.28	whole	-0.3
here before tran	home	0.07	fell	0.12	laid	-0.36	lies	-0.34	whole	0.06
here before trang	home	-0.06	fell	0.22	laid	0.2	lies	-0.2	whole	0.09
here before tranh	laid	0.09	lies	0.1	whole	0.1
here before trao	fell	-0.15
here before trau	fell	0.16
here before tre	home	-0.14	lies	-0.07	whole	-0.25
here before tren	home	-0.12	fell	0.09	laid	-0.3
here before trench	fell	0.26	laid	0.21	whole	0.15
here before treo	whole	0.13
here before tri	home	-0.1	fell	0.2	laid	0.08	lies	0.22	whole	0.18
here before trich	laid	-0.24	lies	0.1	whole	0.06
here before trien	fell	0.17	laid	0.08
here before trieu	home	-0.17	fell	-0.14	lies	-0.09	whole	-0.15
here before trinh	home	0.08	fell	0.2	laid	-0.16	lies	-0.29
here before tro	home	-0.06	fell	-0.15	laid	-0.1	lies	0.42
here before troi	home	-0.21	fell	-0.08	laid	-0.23	lies	0.07	whole	0.12
here before trois	laid	0.05	whole	-0.05
here before troisieme	laid	0.12	whole	-0.06
here before trom	laid	0.06	lies	0.12
here before tron	home	-0.06	lies	-0.05	whole	0.14
here before trong	home	-0.22	fell	0.17	laid	0.16	whole	0.17
here before trouve	fell	-0.08
here before tru	home	-0.39	fell	-0.15	laid	-0.22	lies	0.3	whole	0.26
here before trua	fell	0.2	laid	-0.07	lies	-0.07
here before truc	fell	0.42	laid	-0.12	lies	0.06	whole	-0.05
here before truck	fell	0.24
here before true	home	0.05	whole	0.07
here before trum	laid	0.18
here before trung	home	-0.18	fell	0.13	laid	-0.08	whole	-0.15
here before truoc	home	-0.09	fell	-0.53	laid	0.34	lies	-0.26	whole	-0.2
here before truong	home	0.08	laid	-0.42	lies	0.38
here before truy	home	0.07	lies	0.06	whole	0.08
here before truyen	home	-0.15	fell	-0.07
here before tu	home	-0.07	fell	-0.2	laid	0.3	lies	-0.38
here before tua	home	-0.06	fell	-0.05
here before tuan	fell	0.46	laid	-0.16	lies	0.06	whole	0.11
here before tuat	home	-0.17	laid	-0.05	lies	0.17
here before tuc	home	0.19	fell	-0.11	laid	-0.08	lies	-0.13	whole	0.14
here before tue	home	-0.11	fell	0.21	lies	-0.06
here before tuee	fell	0.19	whole	0.05
here before tues	laid	-0.06	whole	0.05
here before tui	fell	-0.08	laid	0.1	lies	-0.26
here before tung	home	0.11	fell	0.26	laid	-0.24	whole	-0.12
here before tunnel	fell	0.1	laid	0.05	lies	0.13	whole	-0.11
here before tuoc	home	0.11	laid	0.12	lies	0.12	whole	0.22
here before tuoi	fell	-0.12	laid	0.07	lies	-0.08	whole	0.09
here before tuong	home	0.09	fell	-0.08	laid	0.18	lies	-0.3	whole	0.06
here before tuu	fell	-0.13
here before tuy	whole	-0.12
here before tuyen	fell	-0.14	laid	-0.06
here before twenty	whole	-0.05
here before two	fell	-0.16	laid	0.2	lies	-0.09	whole	-0.13
here before ty	fell	0.19	laid	-0.07	lies	-0.06	whole	0.19
here before u	home	-0.05	laid	0.1	lies	0.1	whole	-0.09
here before uan	home	0.05
here before ubnd	whole	-0.14
here before uc	whole	-0.08
here before ui	laid	0.38	whole	0.1
here before un	home	-0.18	fell	0.27	laid	0.12	lies	-0.09	whole	-0.16
here before uncle	home	0.1	fell	-0.16	laid	-0.25	lies	0.2	whole	0.13
here before under	laid	0.06	lies	0.07	whole	-0.15
here before une	home	-0.11	fell	0.07	laid	-0.11	lies	0.28	whole	0.16
here before ung	lies	0.18
here before unit	laid	-0.17	whole	-0.06
here before unknown	home	-0.08	fell	0.23	lies	0.06
here before uong	laid	0.09	lies	-0.1
here before up	home	-0.05	fell	0.28	laid	-0.07	lies	-0.12	whole	0.19
here before us	fell	-0.06	lies	0.17
here before used	whole	0.12
here before ut	home	0.34	lies	-0.13	whole	0.14
here before uy	home	0.28	fell	0.07	laid	-0.06	lies	0.11	whole	0.32
here before uyen	home	-0.09	fell	0.06	laid	-0.06
here before v	home	-0.06	fell	0.2
here before va	home	-0.29	fell	-0.18	laid	0.16	lies	-0.18	whole	-0.11
here before vac	fell	0.09	lies	-0.05
here before vach	home	0.1	fell	-0.13	laid	0.19	whole	-0.14
here before vai	fell	-0.2	laid	0.14	lies	-0.09	whole	0.06
here before vam	fell	-0.17	whole	-0.16
here before van	fell	-0.38	laid	-0.08	lies	0.2
here before vang	home	0.11	fell	0.1	laid	-0.07	lies	-0.16	whole	0.1
here before vao	home	-0.32	fell	-0.28	laid	0.1	lies	0.2	whole	-0.08
here before vap	fell	0.05
here before vasseur	fell	-0.19
here before vat	home	-0.06	fell	0.05	laid	-0.15	lies	-0.12
here before vay	home	0.28	fell	0.16	laid	-0.29	lies	-0.08	whole	0.06
here before vc	fell	0.33	whole	0.22
here before ve	home	-0.13	lies	0.41	whole	0.08
here before ven	laid	-0.1	whole	-0.14
here before vers	fell	-0.13	laid	0.11	whole	-0.19
here before vet	home	0.05	whole	-0.15
here before vi	home	0.33	fell	0.16	laid	-0.21	whole	0.19
here before vic	fell	-0.05	laid	0.09	whole	-0.14
here before viec	fell	0.07	laid	0.12
here before vien	home	-0.44	fell	0.15	whole	0.13
here before vieng	laid	-0.05	lies	0.11	whole	-0.05
here before viet	home	-0.08	laid	0.28	lies	-0.13	whole	0.11
here before vietnam	fell	0.06	whole	-0.09
here before vietnamese	laid	0.14	lies	0.12	whole	0.13
here before vietnamiens	laid	0.07
here before viets	laid	0.05	whole	0.12
here before vieux	whole	0.06
here before village	fell	-0.07	laid	-0.07	whole	-0.06
here before villageois	whole	0.06
here before villagers	laid	-0.09	lies	-0.05
here before vingt	whole	0.06
here before vinh	home	0.11	fell	-0.06	laid	-0.07	whole	-0.12
here before visited	fell	-0.08	lies	0.17
here before vit	fell	-0.1
here before vivait	fell	-0.1
here before vo	home	0.17	fell	-0.5	laid	0.22	lies	0.12	whole	0.37
here before voc	home	0.1
here before voi	home	-0.26	fell	-0.1	laid	0.36	lies	-0.22	whole	0.2
here before volunteer	whole	-0.13
here before von	home	0.05	laid	0.16	lies	-0.07	whole	-0.15
here before vong	laid	-0.08	lies	-0.31	whole	0.13
here before vot	home	0.08	fell	-0.21	lies	-0.34	whole	0.12
here before vu	home	-0.25	fell	-0.37	lies	0.05	whole	0.11
here before vua	laid	0.24	lies	0.13	whole	-0.29
here before vuc	fell	0.26	whole	0.35
here before vui	fell	-0.08	laid	0.16	lies	-0.35	whole	-0.19
here before vun	fell	0.05	laid	-0.09	lies	0.08
here before vung	home	-0.08	fell	-0.09	laid	-0.05	lies	-0.07	whole	-0.39
here before vuon	home	-0.11	fell	-0.06	laid	-0.24	lies	-0.26	whole	-0.58
here before vuong	home	-0.09	fell	-0.36	laid	-0.07	lies	-0.05	whole	0.1
here before vuot	fell	-0.29	whole	0.09
here before w	whole	-0.08
here before walked	home	0.14	fell	-0.05
here before wall	laid	-0.08	lies	-0.05
here before wang	home	0.06
here before ward	whole	-0.07
here before was	home	0.3	fell	0.31	laid	-0.27	lies	0.22	whole	0.18
here before watch	fell	-0.1
here before way	fell	-0.06
here before we	home	-0.07	fell	0.24	lies	-0.13	whole	0.22
here before week	fell	0.22
here before well	laid	0.06	lies	0.12
here before went	home	-0.06	lies	-0.05	whole	0.11
here before were	home	0.19	laid	-0.25	lies	-0.15	whole	0.12
here before west	laid	0.06	whole	-0.08
here before what	laid	0.08	whole	-0.05
here before when	laid	-0.12	lies	0.11	whole	-0.12
here before where	fell	0.19	laid	-0.08	lies	0.1	whole	-0.28
here before which	laid	-0.24	lies	0.23
here before while	fell	0.07
here before white	laid	-0.11
here before who	home	-0.12	fell	-0.21	laid	0.08	whole	-0.33
here before whose	home	0.16	whole	0.06
here before wife	home	0.07	fell	0.11	whole	0.12
here before wire	whole	0.17
here before with	fell	0.1	laid	-0.11	lies	-0.2
here before woman	home	0.05
here before women	whole	-0.05
here before wounded	fell	-0.06
here before wounds	fell	0.1	whole	-0.1
here before writes	fell	0.08
here before written	fell	0.14
here before wrong	fell	0.16	whole	0.11
here before wrote	fell	0.13	whole	-0.06
here before x	home	0.13	fell	0.12	laid	0.1	whole	0.08
here before xa	home	0.08	fell	-0.08	laid	0.32	whole	-0.12
here before xac	home	-0.26	fell	-0.51	laid	0.13
here before xam	lies	-0.05
here before xang	home	0.06	fell	-0.07	lies	-0.06
here before xat	whole	-0.05
here before xay	fell	0.19	laid	0.16	lies	0.08	whole	-0.18
here before xe	home	-0.18	fell	0.08	whole	-0.05
here before xem	fell	0.13	laid	-0.18	lies	0.41	whole	0.08
here before xen	lies	0.22	whole	0.13
here before xeng	home	-0.07	laid	0.08	whole	0.1
here before xeo	lies	0.07
here before xep	home	0.11	fell	-0.06	laid	0.36	lies	-0.27	whole	0.35
here before xi	home	-0.08	fell	0.14	lies	-0.15	whole	0.09
here before xia	fell	-0.06
here before xin	home	-0.13	fell	0.33	laid	-0.19	lies	-0.45	whole	0.12
here before xinh	laid	-0.05	lies	0.16
here before xo	laid	0.11	whole	0.05
here before xoai	laid	0.05	lies	0.06	whole	-0.06
here before xoan	fell	-0.08	laid	-0.09	lies	-0.08	whole	0.05
here before xoi	fell	-0.08
here before xom	home	0.06	fell	0.07	laid	-0.09	lies	-0.15	whole	-0.45
here before xon	home	-0.06
here before xong	home	0.07	fell	-0.26	laid	0.09	whole	-0.18
here before xu	home	0.1	laid	0.1
here before xua	home	-0.17	fell	-0.18	lies	-0.08	whole	0.06
here before xuan	home	-0.11	laid	0.42
here before xuc	home	-0.06	fell	-0.16	laid	0.32	whole	-0.15
here before xung	home	0.06	laid	-0.11	lies	0.19	whole	0.05
here before xuoi	fell	-0.11
here before xuong	home	-0.18	fell	0.12	laid	-0.1	lies	0.24	whole	-0.07
here before xuyen	home	-0.05	fell	-0.1
here before y	home	0.12	fell	0.08	laid	-0.07	lies	-0.2	whole	-0.17
here before yards	fell	-0.06
here before year	home	-0.11	whole	0.06
here before years	home	0.22
here before yen	home	0.05	fell	-0.15	laid	-0.05	lies	0.14	whole	-0.37
here before yes	laid	0.27	lies	-0.06	whole	0.13
here before yeu	fell	-0.21
here before you	fell	-0.1	laid	-0.09	whole	-0.2
here before youngest	home	-0.06
here before your	laid	-0.07
here before youth	whole	-0.14
here behind #	laid	0.06	lies	0.36
here behind ##	fell	0.21	lies	-0.29
here behind ###	home	-0.12	fell	-0.38	laid	-0.31	lies	-0.07	whole	-0.25
here behind ####	home	-0.19	fell	0.08
here behind #####	whole	-0.1
here behind ##########	fell	0.19
here behind 101st	whole	0.08
here behind 12th	lies	0.13	whole	-0.07
here behind 18t	fell	0.09	laid	-0.07
here behind 18th	fell	-0.06
here behind 19t	fell	0.08	laid	-0.07
here behind 1er	lies	0.06
here behind 22h	home	0.06	fell	0.14	laid	-0.17	whole	0.09
here behind 2nd	fell	0.07	laid	-0.07
here behind 2w	fell	0.17
here behind 3e	whole	-0.1
here behind 3h	home	-0.09
here behind 4th	fell	0.05	whole	0.05
here behind 8h	laid	0.07
here behind 9th	fell	0.05
here behind a	home	-0.56	fell	-0.09	laid	-0.27	lies	0.11	whole	0.27
here behind about	fell	0.11	laid	0.05
here behind ac	home	0.11	whole	0.08
here behind adn	lies	0.08	whole	0.05
here behind ae	whole	-0.05
here behind after	home	-0.15	fell	0.07	laid	0.13	whole	0.12
here behind ai	fell	-0.11	whole	0.14
here behind alang	fell	0.11
here behind all	home	0.14	fell	0.06	laid	0.13
here behind alors	fell	0.08
here behind aluminium	fell	0.13	laid	-0.06
here behind am	home	-0.15	fell	-0.22	laid	0.08	lies	-0.1	whole	-0.06
here behind ama	fell	0.06	laid	0.08
here behind an	fell	0.05	laid	-0.19	lies	0.06	whole	0.23
here behind ancien	home	0.07	fell	0.06	laid	-0.05	whole	0.13
here behind and	home	0.16	fell	-0.3	laid	-0.15	lies	-0.16	whole	0.31
here behind anh	home	-0.2	fell	-0.17	lies	-0.41	whole	0.07
here behind annee	fell	0.22	whole	0.06
here behind another	home	0.05
here behind ao	lies	-0.15
here behind aout	home	0.08	fell	-0.05	whole	-0.06
here behind ap	home	-0.05	fell	0.06	laid	0.06	whole	0.08
here behind approx	whole	-0.06
here behind apres	laid	-0.06	whole	0.06
here behind april	fell	0.22	whole	0.08
here behind are	laid	-0.13	lies	0.25
here behind area	fell	0.08
here behind as	home	0.13	fell	-0.18	laid	0.06	lies	-0.05	whole	0.08
here behind asked	fell	0.12
here behind at	fell	-0.41	laid	-0.17	lies	0.13	whole	-0.13
here behind attack	whole	-0.05
here behind attaque	laid	0.08
here behind au	home	0.09	fell	0.09	lies	-0.07	whole	0.08
here behind aug	fell	0.23
here behind august	fell	0.16	whole	-0.18
here behind aurait	fell	0.05
here behind avec	fell	0.25	laid	-0.06	lies	-0.05	whole	0.11
here behind avons	laid	-0.06
here behind avril	fell	0.07	laid	-0.18	whole	0.11
here behind ay	home	0.16	fell	-0.06	lies	0.12
here behind b	fell	-0.06	lies	-0.18	whole	0.1
here behind b1	lies	0.14
here behind b3	fell	-0.06
here behind b5	whole	-0.24
here behind b52	fell	-0.07	laid	0.07	whole	-0.09
here behind ba	home	-0.14	fell	0.18	laid	-0.26	lies	0.08	whole	0.11
here behind bac	home	0.12	fell	-0.39	laid	-0.06	lies	0.19
here behind bach	fell	-0.08	whole	0.11
here behind back	home	0.07	fell	-0.16	laid	0.05
here behind bai	fell	0.05	lies	0.13
here behind bam	whole	-0.17
here behind ban	home	0.08	fell	0.2	laid	0.12	lies	-0.3
here behind bang	home	0.05	laid	0.18	lies	-0.13
here behind bao	home	-0.1	fell	-0.23	lies	0.07	whole	-0.07
here behind bat	home	-0.1	fell	-0.1	laid	-0.2
here behind bataillon	fell	0.06	lies	0.06
here behind battalion	fell	-0.11
here behind bay	home	0.11	fell	0.34	laid	-0.39	lies	0.22	whole	-0.05
here behind be	fell	0.13	laid	0.17	lies	-0.05	whole	-0.08
here behind because	laid	0.07	whole	0.09
here behind before	fell	-0.13
here behind believe	fell	-0.14
here behind ben	laid	-0.1	lies	0.1	whole	-0.18
here behind benh	home	-0.05	laid	-0.08	lies	-0.09	whole	0.15
here behind beo	fell	-0.12
here behind bep	fell	0.15	laid	-0.05
here behind bi	fell	-0.12	laid	-0.3	lies	-0.07	whole	0.12
here behind bia	home	0.24	fell	-0.15	lies	-0.1
here behind bich	home	-0.06	fell	-0.06
here behind bien	home	0.17	fell	0.07	lies	-0.16	whole	-0.34
here behind biet	home	0.18	fell	0.06	laid	-0.16	lies	-0.05	whole	0.14
here behind bieu	whole	-0.16
here behind binh	lies	0.06
here behind bo	fell	0.31	laid	0.1
here behind boat	home	0.1	fell	-0.09
here behind boc	home	0.1	fell	0.3	laid	0.39	lies	-0.27	whole	0.13
here behind bodies	fell	-0.14	whole	-0.05
here behind body	fell	0.1	whole	0.05
here behind boi	fell	0.12	laid	-0.07	lies	-0.06	whole	-0.16
here behind bom	home	-0.18	fell	0.2	laid	-0.22
here behind bomb	laid	-0.06
here behind bon	home	0.14	fell	-0.17	laid	0.5	lies	0.09	whole	0.22
here behind bones	fell	0.08	whole	0.1
here behind bong	home	-0.05	fell	0.08
here behind born	whole	-0.14
here behind both	fell	0.06	whole	0.08
here behind boy	fell	0.07
here behind bridge	whole	-0.05
here behind brigade	whole	0.06
here behind brought	fell	0.1	whole	0.09
here behind bu	fell	0.17	laid	0.08	whole	0.08
here behind bua	laid	-0.06
here behind bui	fell	-0.05	lies	-0.11	whole	0.16
here behind bung	home	0.12	fell	-0.06	whole	0.05
here behind buoc	laid	-0.14	lies	-0.07	whole	-0.16
here behind buoi	whole	0.05
here behind buon	whole	-0.11
here behind buried	fell	0.11	laid	-0.18	whole	0.1
here behind burned	fell	0.1
here behind burnt	laid	-0.07
here behind bury	laid	-0.09	whole	-0.08
here behind but	fell	-0.21	laid	-0.25	lies	0.12	whole	0.09
here behind buu	fell	-0.08
here behind c	home	0.32	fell	-0.16	laid	-0.11	lies	0.22
here behind c1	home	-0.06	fell	0.09	laid	0.07	whole	-0.18
here behind c10	home	-0.13
here behind c11	fell	-0.12	whole	0.09
here behind c18	laid	0.12
here behind c2	home	0.13	fell	-0.18	whole	-0.06
here behind c20	home	-0.07
here behind c3	home	0.13	whole	0.2
here behind c4	fell	-0.25
here behind c5	fell	0.15
here behind c6	home	-0.06
here behind c7	whole	-0.08
here behind c8	fell	-0.05
here behind c9	home	0.1	fell	0.05	lies	0.23	whole	-0.07
here behind ca	home	-0.06	fell	0.29	laid	-0.12	whole	0.32
here behind cac	fell	0.08	laid	-0.25	lies	0.27	whole	0.06
here behind cahier	fell	0.16	whole	0.08
here behind cai	home	-0.09	fell	0.27	laid	-0.05	lies	0.33	whole	0.2
here behind called	home	0.15	fell	-0.13	whole	0.12
here behind cam	fell	0.25	laid	0.19	whole	0.22
here behind came	home	0.05	fell	-0.11	laid	-0.08	whole	0.09
here behind can	home	0.25	fell	-0.06	laid	-0.3	lies	-0.22	whole	0.19
here behind canal	whole	-0.05
here behind cang	fell	-0.1	laid	-0.12
here behind canh	home	0.1	fell	0.1	laid	-0.09	lies	0.21
here behind cao	home	0.09	fell	-0.39	laid	-0.11	lies	-0.1	whole	0.15
here behind cap	fell	0.25	whole	-0.09
here behind capitaine	lies	0.06
here behind captured	fell	-0.12
here behind carried	fell	-0.05
here behind cat	home	-0.2	laid	0.31	lies	-0.14	whole	0.17
here behind cau	home	0.32	fell	-0.08	laid	0.09	lies	-0.14	whole	0.18
here behind caught	fell	-0.09
here behind cay	home	0.13	fell	-0.45	laid	0.14	lies	0.32
here behind ce	fell	-0.1
here behind cemetery	fell	-0.07	lies	0.11	whole	-0.09
here behind cha	home	0.17	laid	-0.15	lies	-0.06	whole	0.13
here behind chac	home	0.06	fell	0.26	laid	0.05	lies	-0.22	whole	0.14
here behind chai	home	-0.11	laid	0.26
here behind cham	fell	-0.09	laid	0.17	lies	0.11	whole	0.08
here behind chan	fell	-0.38	laid	0.23	lies	-0.1	whole	0.09
here behind chang	home	-0.13	fell	0.09	laid	0.11	lies	-0.11
here behind change	fell	-0.09
here behind chao	home	-0.1	whole	-0.1
here behind chap	fell	0.09	whole	0.1
here behind char	whole	0.1
here behind chat	home	0.1	fell	-0.12	laid	0.13
here behind chau	home	-0.15	fell	-0.07	laid	-0.24	lies	0.38
here behind chay	home	0.05	fell	0.31	laid	-0.24	lies	0.05	whole	-0.13
here behind che	home	0.11	fell	-0.14	laid	0.1	whole	0.06
here behind chef	fell	0.09	lies	-0.05
here behind cheo	fell	0.05	whole	0.17
here behind chep	fell	-0.38	laid	-0.11	lies	0.09	whole	-0.12
here behind chet	home	0.09	fell	0.11	laid	-0.34	lies	-0.17
here behind chi	home	0.14	lies	0.21
here behind chia	fell	0.19	lies	0.05	whole	-0.12
here behind chiec	home	0.08	fell	0.19
here behind chiem	laid	-0.06	lies	0.1
here behind chien	fell	-0.31	laid	-0.1	lies	-0.08	whole	0.14
here behind chieu	home	0.08	fell	-0.16	laid	0.08	lies	0.17	whole	0.13
here behind chim	fell	0.33	laid	-0.05	whole	-0.08
here behind chin	fell	-0.16	laid	0.14	lies	0.13	whole	0.05
here behind chinh	home	0.07	laid	0.35	lies	0.12
here behind chiu	fell	-0.05	laid	-0.08	lies	-0.05
here behind cho	home	-0.06	fell	0.08	laid	-0.11	lies	-0.1	whole	0.42
here behind choi	home	0.12	fell	-0.11	laid	-0.12	lies	0.24
here behind chon	home	-0.08	fell	-0.13	laid	0.05	lies	-0.19	whole	-0.25
here behind chong	home	-0.12	fell	-0.13	laid	0.12	lies	0.34
here behind chu	home	0.12	fell	0.09	lies	-0.11
here behind chua	fell	0.22	laid	-0.54	lies	0.24
here behind chuan	fell	0.05	laid	-0.08	lies	0.17
here behind chuc	fell	0.19	lies	-0.09	whole	-0.07
here behind chum	fell	0.05	laid	0.1	whole	0.07
here behind chung	home	-0.18	fell	0.14	laid	0.37	lies	0.2	whole	0.26
here behind chuoc	fell	-0.16	lies	-0.05
here behind chuoi	fell	-0.05	laid	0.07	whole	0.05
here behind chup	fell	-0.09	laid	-0.08	whole	0.06
here behind chuyen	home	0.19	fell	-0.52	laid	0.13	lies	-0.14	whole	0.18
here behind city	home	0.05	whole	-0.05
here behind clerk	home	-0.15
here behind closed	laid	0.09	whole	0.14
here behind co	home	0.17	fell	0.18	laid	-0.18	lies	-0.25
here behind coc	laid	0.11	lies	-0.09	whole	0.14
here behind coffee	laid	0.08
here behind coi	fell	0.11	laid	-0.21	lies	0.06	whole	0.12
here behind com	fell	-0.05	laid	-0.09	whole	-0.05
here behind commander	fell	0.15
here behind comme	laid	-0.25
here behind commune	laid	-0.05	whole	-0.13
here behind compagnie	fell	-0.09	laid	-0.07	lies	0.11	whole	0.07
here behind company	fell	0.22	whole	0.1
here behind con	home	-0.07	fell	0.09	laid	-0.36	lies	0.21	whole	0.09
here behind cong	home	0.28	fell	-0.42	laid	-0.32	lies	0.1	whole	0.05
here behind cop	fell	0.15
here behind cot	fell	0.29	laid	0.3	lies	-0.22	whole	0.1
here behind could	laid	-0.07
here behind cover	laid	-0.05
here behind covered	laid	0.05	whole	0.05
here behind croix	laid	0.11
here behind cross	home	-0.13	fell	-0.05
here behind cu	home	-0.05	fell	-0.19	laid	-0.07	whole	0.19
here behind cua	fell	-0.15	laid	0.3	lies	-0.3	whole	-0.3
here behind cuc	home	0.09
here behind culvert	fell	0.07
here behind cum	laid	0.07	whole	0.07
here behind cung	home	0.22	fell	-0.27	laid	0.05	lies	-0.17	whole	0.09
here behind cuoc	fell	0.18	lies	-0.05	whole	-0.09
here behind cuoi	laid	0.21	lies	-0.21	whole	0.17
here behind cuon	fell	0.11	laid	0.14
here behind cuong	home	0.06	fell	-0.28	laid	-0.09	lies	0.21	whole	-0.06
here behind cut	home	-0.06	fell	0.09
here behind cuu	home	-0.11	fell	0.12	laid	-0.05	lies	-0.06	whole	0.2
here behind d	home	0.27	fell	0.05	whole	0.11
here behind d1	home	0.08
here behind d10	fell	0.06
here behind d14	fell	-0.05
here behind d15	whole	-0.14
here behind d25	fell	0.07
here behind d3	home	0.09	fell	-0.05	laid	-0.06	lies	0.11
here behind d4	home	0.09	whole	0.06
here behind d445	fell	0.07
here behind d5	home	-0.06	whole	-0.06
here behind d6	home	-0.14	fell	0.05
here behind d7	home	-0.11
here behind d8	home	-0.11	fell	0.11
here behind d9	home	0.06	whole	0.12
here behind da	home	0.13	fell	-0.22	laid	0.09	lies	0.19	whole	0.05
here behind dac	home	-0.19	lies	-0.15	whole	0.1
here behind dad	fell	-0.08	whole	0.05
here behind dai	home	-0.1	laid	-0.29	lies	-0.1	whole	-0.07
here behind dak	whole	-0.12
here behind dam	lies	-0.23	whole	0.07
here behind dan	home	0.07	fell	0.12	laid	-0.21	lies	0.13	whole	0.11
here behind dang	fell	-0.19	laid	0.23	lies	0.21	whole	0.3
here behind danh	home	0.2	fell	0.32	laid	0.3	lies	-0.18	whole	0.11
here behind dao	home	0.05	fell	-0.1	laid	0.8	lies	0.13	whole	0.27
here behind dap	home	-0.1	fell	0.06	laid	0.37	lies	0.17	whole	-0.15
here behind dat	home	-0.19	fell	0.07	laid	0.35	lies	0.44
here behind dated	fell	-0.08	laid	0.05
here behind dau	home	0.09	fell	-0.11	laid	0.31	lies	-0.18	whole	0.1
here behind daughter	fell	-0.06
here behind day	home	-0.14	fell	0.19	laid	0.41	lies	0.21	whole	0.06
here behind days	fell	-0.05
here behind dc	home	-0.07	fell	0.11	laid	-0.05	whole	0.1
here behind de	home	0.06	fell	0.25	laid	-0.34	lies	0.06	whole	0.16
here behind dead	fell	0.12	laid	0.06	whole	0.21
here behind dec	home	-0.12	fell	0.08	laid	-0.07
here behind december	home	-0.05	fell	-0.11
here behind deces	fell	0.16	whole	0.08
here behind deja	fell	0.06
here behind dem	home	-0.08	fell	0.35	laid	-0.14	lies	-0.21	whole	0.08
here behind den	fell	-0.36	laid	0.16	whole	-0.14
here behind deo	fell	0.05	laid	0.1	lies	-0.18	whole	-0.13
here behind dep	fell	0.07	laid	-0.06	whole	0.09
here behind des	fell	0.11	whole	0.06
here behind deu	fell	0.14	lies	-0.39
here behind deux	laid	0.13	whole	0.12
here behind di	home	0.25	fell	-0.05	laid	0.2	whole	-0.19
here behind dia	home	0.06	fell	0.1	laid	0.05	lies	0.1	whole	0.08
here behind dich	home	0.17	fell	-0.08	laid	-0.14	whole	-0.05
here behind did	whole	0.08
here behind diec	fell	-0.05
here behind died	home	-0.09	fell	0.08	laid	-0.07	whole	0.12
here behind diem	home	0.06	fell	0.28	lies	0.09
here behind dien	home	0.19	fell	0.34	laid	0.06	lies	0.15	whole	0.18
here behind diep	lies	0.06
here behind dieu	home	0.1	fell	0.32	laid	-0.12	lies	-0.19	whole	0.06
here behind din	home	-0.16
here behind dinh	home	0.39	fell	-0.18	laid	0.16	whole	-0.15
here behind dit	fell	-0.1	laid	-0.05	lies	0.12	whole	0.09
here behind diu	fell	0.06
here behind do	home	0.09	fell	-0.15	laid	0.21	lies	0.4	whole	0.21
here behind doan	home	-0.17	fell	-0.06	laid	-0.07	lies	-0.09
here behind doc	fell	-0.11	lies	0.24
here behind doi	fell	-0.15	laid	0.57	lies	-0.1	whole	0.1
here behind dollars	fell	-0.07
here behind don	home	-0.06	fell	-0.23	laid	0.07	lies	-0.44	whole	-0.14
here behind dong	home	0.06	laid	-0.19	lies	-0.18	whole	-0.05
here behind dont	home	-0.08	fell	0.07	whole	0.09
here behind dot	home	-0.23	fell	-0.28	whole	0.06
here behind down	whole	0.06
here behind dozer	whole	-0.08
here behind driver	laid	0.12	whole	0.05
here behind du	home	-0.06	fell	-0.05	laid	-0.16	lies	-0.18	whole	0.07
here behind dua	home	0.14	fell	-0.18	laid	-0.11	lies	-0.26	whole	0.13
here behind duc	home	0.22	fell	-0.18	laid	0.14	lies	0.59	whole	-0.07
here behind dug	fell	0.22	laid	-0.05	whole	0.05
here behind dum	fell	-0.08	lies	-0.06
here behind dung	home	0.26	fell	-0.11	laid	-0.09	whole	0.32
here behind duoc	home	0.06	fell	-0.09	lies	-0.11	whole	0.15
here behind duoi	fell	0.06	laid	-0.06	lies	0.06
here behind duong	home	0.09	fell	-0.05	laid	-0.12	lies	-0.11
here behind duy	fell	-0.13	laid	0.09	whole	0.06
here behind duya	laid	0.09
here behind duyet	fell	-0.08
here behind dv	fell	0.16	whole	-0.15
here behind e	fell	0.2	laid	-0.06	lies	-0.09
here behind e1	home	0.21	whole	0.09
here behind e101	home	0.05
here behind e12	home	-0.12	fell	0.12	whole	-0.07
here behind e141	whole	0.05
here behind e149	fell	0.1
here behind e18	home	-0.1	fell	0.12
here behind e209	home	-0.2	whole	0.05
here behind e24	home	-0.13
here behind e271	fell	0.08	whole	-0.08
here behind e28	fell	-0.07	whole	0.07
here behind e31	home	0.1	lies	-0.08
here behind e320	fell	0.08	whole	0.07
here behind e33	fell	0.05
here behind e48	home	0.06
here behind e52	fell	-0.05
here behind e64	lies	-0.08
here behind e66	home	0.1
here behind e812	whole	-0.09
here behind e876	home	-0.07	lies	0.26	whole	-0.11
here behind e88	laid	0.12
here behind e95	home	-0.05	fell	-0.16	whole	-0.05
here behind each	laid	0.12	whole	0.05
here behind ecole	whole	-0.06
here behind elle	fell	-0.05	lies	0.07
here behind em	home	-0.15	fell	0.24	laid	-0.13	lies	-0.26	whole	0.2
here behind en	home	0.11	fell	-0.13	laid	-0.32	lies	0.07	whole	0.28
here behind enemy	laid	-0.06	whole	0.09
here behind engineers	laid	0.08
here behind enterre	home	0.2	laid	-0.07	whole	0.11
here behind enterres	laid	-0.07	whole	0.05
here behind entry	whole	-0.05
here behind ep	fell	-0.05
here behind est	laid	0.07	lies	0.05	whole	0.06
here behind et	home	0.12	fell	0.11	laid	-0.13	whole	0.21
here behind etaient	laid	-0.07
here behind etait	fell	0.06	laid	-0.28
here behind ete	fell	0.15	whole	0.14
here behind eux	fell	-0.05	whole	0.05
here behind evening	whole	-0.06
here behind ex	fell	0.07
here behind example	fell	-0.06
here behind eyes	fell	0.09	whole	-0.05
here behind f	whole	-0.13
here behind f3	home	-0.05	fell	0.13
here behind f304	whole	-0.05
here behind f307	home	-0.07	whole	-0.23
here behind f309	fell	-0.15
here behind f313	home	-0.06	whole	-0.19
here behind f316	fell	0.12	whole	-0.09
here behind f320	home	0.05
here behind f325	fell	-0.17
here behind f330	home	0.1
here behind f341	fell	-0.07
here behind f356	home	0.05	fell	0.11	lies	0.26	whole	-0.08
here behind f7	home	-0.09
here behind f9	fell	-0.06
here behind face	whole	-0.21
here behind family	home	0.06	fell	0.12	laid	-0.07
here behind feb	laid	-0.05	lies	0.12
here behind february	fell	-0.18	whole	-0.07
here behind female	fell	-0.11	laid	0.25
here behind ferry	whole	-0.09
here behind fever	fell	-0.07
here behind fevrier	fell	0.16	whole	-0.12
here behind fils	fell	0.07	whole	0.09
here behind fin	fell	0.11
here behind first	fell	0.09	whole	0.05
here behind five	fell	0.06	whole	0.07
here behind for	fell	-0.1	lies	0.11
here behind found	fell	0.11	laid	-0.15	lies	0.05	whole	-0.14
here behind friend	home	-0.06	fell	0.13
here behind from	lies	0.06	whole	0.1
here behind fut	home	0.2	fell	-0.08
here behind gac	fell	-0.1	whole	-0.09
here behind gach	fell	-0.18	lies	0.34	whole	0.17
here behind gai	home	0.11	laid	-0.11
here behind gan	fell	0.12	lies	-0.06
here behind ganh	fell	0.05	whole	-0.08
here behind gao	home	0.06	laid	-0.22	lies	0.16	whole	-0.08
here behind gap	home	-0.07	lies	-0.28	whole	0.07
here behind garde	fell	0.1	whole	0.06
here behind gate	laid	0.06	lies	-0.08	whole	-0.08
here behind gave	home	0.12
here behind gay	fell	-0.07	laid	0.14	whole	0.06
here behind ghe	fell	0.23	whole	0.07
here behind ghi	fell	-0.18	lies	0.29	whole	0.15
here behind gi	home	0.11	fell	0.14	lies	0.14
here behind gia	home	0.13	fell	-0.14	laid	-0.29	lies	0.05	whole	0.08
here behind giac	fell	0.06
here behind giai	fell	-0.31	laid	0.25	whole	0.05
here behind giam	home	0.12	fell	-0.05	lies	-0.1	whole	0.08
here behind gian	home	0.08
here behind giang	fell	-0.1	laid	-0.17	whole	-0.05
here behind giao	fell	-0.11	laid	-0.17	lies	-0.19	whole	-0.11
here behind giap	home	0.06	fell	-0.05	lies	0.16
here behind giau	fell	0.08	lies	0.12	whole	-0.14
here behind giay	home	0.11	fell	0.34	laid	0.23	lies	-0.22
here behind gieng	home	0.07	fell	-0.16	lies	0.07	whole	-0.2
here behind giet	home	0.06	fell	0.12	whole	0.21
here behind gio	home	-0.25	fell	-0.13	lies	0.42	whole	0.25
here behind gioi	home	0.08	lies	-0.14	whole	-0.09
here behind giong	whole	-0.13
here behind giu	home	-0.36	fell	-0.11	laid	-0.16	lies	0.06
here behind giua	fell	0.12	lies	0.13	whole	0.15
here behind gium	fell	0.15
here behind giup	home	0.14	fell	-0.09	lies	0.17	whole	-0.06
here behind go	fell	0.14	laid	0.25	lies	-0.24	whole	-0.12
here behind goc	home	-0.06	whole	-0.08
here behind goi	home	-0.1	fell	0.12	laid	0.07	lies	-0.37	whole	0.12
here behind going	fell	-0.06
here behind gom	home	-0.12	fell	0.3	laid	0.35	lies	0.06	whole	-0.05
here behind gon	fell	-0.07	whole	-0.12
here behind google	lies	0.08
here behind gop	fell	-0.1	lies	0.06
here behind got	fell	0.1
here behind grandmother	fell	-0.14
here behind grave	fell	-0.08	laid	-0.09	lies	0.15
here behind graves	laid	-0.07
here behind grid	fell	0.11	laid	-0.08	whole	0.08
here behind group	fell	0.21
here behind guarded	home	-0.06
here behind guc	whole	-0.05
here behind guerrilla	fell	0.08
here behind gui	fell	-0.09	laid	-0.24	lies	-0.06	whole	0.18
here behind guide	fell	0.13
here behind gunner	whole	-0.05
here behind h	home	0.07	laid	0.22
here behind h1	whole	0.06
here behind ha	home	0.14	fell	-0.08	laid	-0.08	lies	-0.17
here behind hac	whole	0.11
here behind had	home	-0.09	fell	0.1	laid	0.29	lies	0.11
here behind hai	home	0.05	fell	0.09	laid	-0.11	lies	-0.42	whole	0.15
here behind ham	fell	0.32	laid	-0.11	lies	-0.15
here behind han	home	-0.1	fell	0.06	whole	0.06
here behind hand	whole	-0.13
here behind hang	fell	-0.08	laid	0.2	whole	-0.17
here behind hanh	home	-0.06
here behind hao	fell	-0.07	laid	0.1	lies	-0.05
here behind has	home	-0.05	fell	-0.05	whole	-0.07
here behind hat	home	0.06	fell	0.08	whole	0.09
here behind hau	home	0.07	fell	-0.11	laid	0.13
here behind have	fell	0.08	whole	0.12
here behind hay	home	0.09	laid	-0.22	lies	-0.4	whole	-0.19
here behind he	fell	0.09	whole	0.27
here behind heard	fell	-0.05
here behind hen	home	0.06	whole	0.06
here behind heo	fell	0.21	laid	0.24	lies	0.15
here behind her	fell	-0.1	whole	0.1
here behind here	fell	0.1	laid	0.21	whole	0.1
here behind het	home	0.07	fell	0.27	laid	-0.26	lies	-0.08	whole	0.07
here behind hi	laid	-0.1	lies	0.09
here behind hid	fell	-0.06
here behind hiem	whole	0.05
here behind hien	fell	-0.27	laid	0.62	lies	-0.13	whole	0.14
here behind hiep	fell	-0.16
here behind hieu	fell	0.18	lies	-0.07	whole	0.06
here behind hill	whole	-0.09
here behind him	home	0.09	fell	0.22	laid	-0.3	lies	-0.17	whole	0.19
here behind hinh	home	0.11	laid	0.07	lies	-0.05
here behind his	fell	-0.14	lies	0.17
here behind hit	whole	0.08
here behind ho	home	0.21	laid	0.15	lies	-0.12	whole	0.27
here behind hoa	home	-0.05	laid	-0.12	lies	-0.07	whole	-0.15
here behind hoac	laid	-0.07	lies	-0.17	whole	-0.05
here behind hoach	lies	-0.07
here behind hoai	fell	-0.23	whole	-0.08
here behind hoan	home	0.05	fell	-0.09	whole	-0.12
here behind hoang	home	0.33	fell	-0.24	laid	-0.11	lies	0.37	whole	-0.11
here behind hoanh	fell	-0.05
here behind hoc	home	0.09	fell	-0.13	laid	0.13	lies	0.14	whole	0.16
here behind hoe	laid	0.09	lies	0.09	whole	-0.06
here behind hoi	home	0.11	fell	0.42	laid	0.18	whole	0.06
here behind hole	fell	-0.05	whole	-0.06
here behind hom	home	0.12	laid	-0.18	whole	0.23
here behind home	home	0.11	laid	-0.11	lies	0.1
here behind hon	laid	0.1	lies	-0.18
here behind hong	laid	-0.1	lies	0.11	whole	-0.16
here behind hop	whole	0.06
here behind hospital	fell	0.06
here behind hot	laid	0.05	lies	-0.07
here behind hp	home	0.09	whole	-0.06
here behind hs	fell	-0.31	laid	-0.09	lies	-0.14	whole	0.06
here behind ht	whole	-0.15
here behind https	lies	0.08
here behind hu	home	0.07	whole	0.07
here behind hua	lies	0.05	whole	-0.16
here behind huan	home	-0.11	fell	-0.06
here behind hue	fell	-0.07	laid	0.09
here behind huit	fell	0.09
here behind hung	fell	-0.29	whole	-0.1
here behind huong	home	-0.15	fell	-0.21	laid	0.1	whole	-0.22
here behind hut	laid	-0.08	whole	-0.08
here behind huu	home	0.1	lies	-0.32	whole	-0.31
here behind huy	fell	0.13	laid	0.15	lies	0.24	whole	0.08
here behind huyen	home	0.17	fell	0.14	whole	0.16
here behind huyet	home	0.07	fell	-0.06
here behind huynh	fell	0.08	laid	0.23
here behind hy	home	0.05	fell	-0.15	laid	-0.1	lies	0.07	whole	-0.1
here behind i	fell	-0.18	lies	0.13
here behind ich	laid	-0.15	lies	0.24	whole	0.06
here behind if	home	0.12	whole	0.08
here behind il	home	0.09	lies	-0.13
here behind ils	whole	-0.05
here behind in	home	0.16	fell	-0.1	laid	-0.54	whole	0.25
here behind inside	laid	0.12
here behind is	fell	-0.1	lies	0.13	whole	0.32
here behind it	laid	0.17	lies	-0.18	whole	0.1
here behind ith	home	0.12	fell	-0.09	whole	0.09
here behind j	fell	-0.09	laid	0.06	lies	0.11
here behind jan	home	0.07
here behind january	fell	-0.08	laid	-0.12	lies	0.18
here behind janvier	home	0.2	fell	-0.06
here behind je	laid	-0.05	whole	0.07
here behind joined	home	0.06
here behind jour	fell	0.08	whole	0.09
here behind juillet	fell	-0.07
here behind juin	fell	0.22	whole	0.07
here behind july	fell	0.2	laid	-0.13	whole	0.07
here behind june	fell	-0.19	whole	-0.08
here behind just	whole	0.05
here behind k	home	-0.15	fell	0.27	laid	-0.18
here behind k3	fell	0.16	whole	0.07
here behind k8	fell	-0.18	laid	0.05
here behind ke	home	-0.13	fell	-0.36
here behind kem	fell	0.33	laid	-0.34	lies	-0.09	whole	-0.09
here behind keo	fell	-0.08
here behind kep	fell	0.07	whole	-0.13
here behind kept	fell	-0.07	lies	0.08	whole	0.14
here behind ket	home	0.22	fell	-0.23	laid	-0.09	lies	0.11
here behind keu	fell	-0.07	lies	-0.05	whole	0.14
here behind kh	fell	0.06
here behind kha	home	-0.06	fell	0.16	laid	0.12	whole	0.17
here behind khac	home	-0.23	fell	0.13	laid	-0.05	lies	0.27	whole	0.09
here behind khach	fell	-0.11
here behind khai	home	0.06	fell	-0.06	laid	0.11	lies	-0.08	whole	-0.05
here behind kham	fell	-0.06
here behind khan	home	-0.06
here behind khang	home	0.09	laid	0.1	whole	0.08
here behind khanh	home	0.08	laid	-0.21	lies	0.21	whole	0.2
here behind khao	laid	-0.09	lies	0.08	whole	-0.13
here behind khat	fell	0.18	whole	0.05
here behind khau	fell	0.22
here behind khenh	home	0.05
here behind khi	home	0.15	fell	0.19	laid	0.1	lies	-0.33	whole	0.17
here behind khien	fell	0.23	laid	-0.05	whole	0.14
here behind khieng	home	-0.08	fell	-0.49	laid	-0.19	lies	-0.06
here behind kho	laid	-0.06	lies	-0.07	whole	-0.06
here behind khoa	home	0.05	whole	0.08
here behind khoan	home	0.11	laid	0.11	lies	-0.05	whole	0.08
here behind khoang	home	0.16	fell	0.18	laid	-0.17	lies	-0.15	whole	-0.16
here behind khoat	fell	0.12
here behind khoc	home	-0.11	laid	0.11	whole	0.15
here behind khoe	fell	-0.12	whole	0.1
here behind khoi	home	0.06	laid	0.31	lies	0.11	whole	0.05
here behind khong	home	0.13	laid	-0.19	lies	-0.37	whole	-0.11
here behind khop	fell	0.06	lies	0.1	whole	0.05
here behind khu	fell	-0.12	lies	-0.15
here behind khuat	home	-0.09
here behind khuc	home	-0.13	fell	0.19	lies	0.09	whole	-0.06
here behind khue	fell	-0.09	lies	-0.06
here behind khuong	fell	0.11
here behind khuy	whole	-0.1
here behind khuyen	fell	-0.05	laid	-0.06
here behind khuyet	lies	-0.19
here behind ki	fell	-0.06
here behind kia	home	0.15	fell	-0.28	lies	0.15	whole	0.11
here behind kich	home	-0.13	fell	0.07	laid	0.14	lies	0.13	whole	0.07
here behind kiem	fell	0.08	lies	0.1	whole	0.09
here behind kien	home	0.08	laid	0.06	lies	-0.1
here behind kieu	fell	0.05	laid	0.28	whole	-0.09
here behind killed	home	-0.12	laid	-0.08	lies	-0.08	whole	0.07
here behind kim	home	0.18	lies	0.19
here behind kinh	fell	-0.33	laid	0.23	lies	-0.08	whole	0.05
here behind kip	home	-0.05	fell	-0.08	laid	0.34
here behind km	home	-0.1	laid	0.12	whole	-0.11
here behind know	fell	0.08	laid	-0.14	lies	0.14
here behind ko	fell	-0.07	laid	0.11	lies	-0.25	whole	-0.17
here behind kon	lies	-0.06
here behind ksor	home	-0.07
here behind kt	whole	0.14
here behind ky	home	0.13	fell	-0.11	laid	-0.28	lies	-0.13	whole	-0.23
here behind l	home	-0.05	fell	-0.08	lies	-0.07
here behind la	home	0.05	laid	-0.05	lies	-0.21	whole	0.05
here behind lac	home	0.16	fell	-0.08	whole	0.14
here behind lai	fell	-0.11	laid	-0.15	lies	-0.13
here behind laid	fell	-0.05	laid	0.06
here behind lam	home	-0.08	fell	-0.19	laid	0.07	lies	-0.49	whole	0.12
here behind lan	home	-0.05	laid	0.42	lies	-0.21	whole	0.16
here behind lang	home	-0.11	laid	0.29	lies	-0.13	whole	0.25
here behind lanh	whole	0.06
here behind lao	home	0.07	fell	0.1	laid	0.05	lies	-0.05	whole	0.3
here behind lap	fell	-0.25	laid	0.25	lies	0.23	whole	0.05
here behind last	fell	-0.11	lies	0.14	whole	-0.06
here behind lat	fell	0.18	laid	-0.05	whole	0.16
here behind late	fell	-0.1
here behind later	fell	-0.07
here behind lau	fell	0.13	laid	-0.06	lies	-0.22
here behind lay	fell	-0.18	laid	0.1	lies	-0.3	whole	0.3
here behind le	home	0.13	fell	0.12	laid	-0.43	lies	-0.2	whole	0.07
here behind leader	home	-0.08	whole	0.12
here behind left	home	-0.17	fell	0.07	laid	-0.14
here behind len	home	0.05	fell	0.13	laid	0.12	lies	-0.25	whole	0.05
here behind lenh	fell	-0.4	whole	0.05
here behind les	home	-0.1	fell	0.17	laid	0.16	lies	-0.06
here behind let	laid	-0.06
here behind letter	laid	0.07
here behind leurs	whole	0.05
here behind liaison	whole	-0.13
here behind lich	home	0.08	laid	-0.05	whole	0.13
here behind liem	whole	0.09
here behind lien	home	0.35	fell	-0.39	laid	0.07	lies	0.12	whole	-0.07
here behind lies	laid	0.09	whole	0.05
here behind liet	home	0.13	fell	0.22	lies	-0.17
here behind lieu	fell	0.09	laid	-0.18	lies	-0.06	whole	0.08
here behind lieutenant	whole	0.06
here behind lim	fell	-0.1	laid	-0.06	whole	-0.06
here behind lin	home	0.15	fell	-0.07
here behind linh	home	0.2	fell	0.24	laid	-0.3	lies	0.48	whole	0.09
here behind list	fell	0.09
here behind lists	fell	-0.11
here behind lived	home	0.09	whole	0.1
here behind lo	home	-0.05	fell	0.25	laid	0.14	lies	0.16	whole	-0.2
here behind loc	home	0.09	fell	0.11	laid	-0.09	lies	-0.11
here behind loi	fell	0.05	laid	0.08	whole	-0.11
here behind lon	home	-0.21	fell	-0.22	laid	0.09	lies	0.17
here behind long	laid	0.06	lies	-0.07
here behind lop	laid	-0.09	lies	0.06
here behind lost	laid	0.06	whole	-0.05
here behind lot	fell	-0.08	laid	0.08	lies	0.11
here behind ls	home	0.21	fell	-0.3	laid	-0.21	lies	0.25	whole	0.14
here behind lsi	whole	-0.14
here behind lu	fell	-0.24	laid	-0.1	lies	0.25	whole	0.07
here behind lua	fell	-0.09	laid	-0.05	whole	0.05
here behind luan	home	0.12	laid	-0.09
here behind luc	fell	0.43	laid	0.19	whole	0.06
here behind lun	home	-0.05	fell	-0.09	whole	-0.1
here behind lung	fell	-0.1
here behind luoc	home	0.1	fell	-0.07
here behind luoi	fell	0.08	laid	-0.15	whole	-0.15
here behind luom	fell	0.1
here behind luon	fell	-0.12	laid	0.19	lies	-0.09
here behind luong	home	0.09	fell	0.18	laid	0.16	lies	-0.17	whole	0.14
here behind luot	fell	0.13	whole	0.05
here behind lut	fell	-0.16	lies	-0.05
here behind luu	home	0.2	fell	-0.23	laid	-0.12	lies	0.06	whole	-0.05
here behind luy	fell	0.11	lies	-0.05
here behind luyen	home	-0.13	fell	-0.06
here behind ly	home	0.18	fell	0.19	laid	-0.13	lies	0.11	whole	-0.17
here behind m	fell	-0.06	laid	-0.12	whole	-0.17
here behind ma	home	0.2	fell	-0.12	laid	-0.17	lies	0.5	whole	0.19
here behind mac	laid	-0.07	lies	-0.06
here behind machine	whole	-0.06
here behind made	whole	0.05
here behind mai	fell	-0.23	laid	-0.28	lies	0.12	whole	0.29
here behind mais	fell	-0.09	lies	0.07
here behind major	whole	0.06
here behind man	home	0.11	fell	0.06	laid	-0.11	lies	0.21
here behind mang	fell	-0.23	laid	0.32	lies	0.15	whole	0.09
here behind manh	home	-0.05	fell	0.2	laid	0.35	lies	-0.24	whole	-0.19
here behind mao	fell	0.17	lies	-0.16	whole	0.06
here behind map	home	0.21	fell	-0.06	whole	-0.06
here behind mar	home	0.12	whole	0.16
here behind march	fell	0.41	whole	0.21
here behind market	fell	-0.07	whole	-0.1
here behind mars	fell	0.37
here behind mat	home	0.37	fell	0.18	laid	-0.1	whole	0.23
here behind mau	home	0.13	fell	0.05	laid	-0.18	lies	-0.05	whole	0.07
here behind may	home	0.09	fell	-0.22	laid	-0.05	lies	-0.34	whole	0.17
here behind maybe	fell	-0.17
here behind me	home	0.24	fell	-0.08	laid	-0.24	lies	-0.08	whole	0.3
here behind medic	fell	-0.05	whole	-0.07
here behind meme	fell	0.06
here behind men	fell	-0.08
here behind menh	home	-0.05
here behind meo	home	0.08	whole	0.13
here behind met	fell	-0.1	laid	-0.12	whole	-0.22
here behind mi	whole	-0.07
here behind mien	home	-0.11	fell	-0.14	laid	0.13
here behind mieng	home	-0.07	fell	0.06	laid	-0.13	whole	0.11
here behind min	home	-0.08	fell	0.21	laid	-0.08	lies	0.22
here behind minh	fell	0.43	laid	-0.12	lies	0.13
here behind mis	home	-0.07	fell	0.18	laid	-0.11	whole	0.06
here behind mit	fell	-0.1	laid	0.05	lies	-0.05
here behind mo	home	-0.07	fell	0.09	laid	0.15	lies	0.17	whole	-0.12
here behind moc	fell	-0.14	laid	-0.2	lies	0.52
here behind moi	fell	-0.1	lies	-0.13	whole	-0.16
here behind mon	lies	-0.09	whole	0.09
here behind mong	home	0.05	laid	0.06	lies	-0.16
here behind month	fell	0.12	whole	0.09
here behind mooc	fell	-0.05
here behind more	home	-0.07
here behind morning	fell	0.05	laid	0.05	whole	0.06
here behind mort	home	0.09	whole	0.05
here behind morts	fell	-0.05
here behind mot	home	-0.08	fell	0.27	laid	0.18	lies	0.24	whole	0.17
here behind mother	fell	-0.15
here behind mound	laid	0.07
here behind mounds	lies	0.12
here behind moved	laid	-0.05	whole	0.06
here behind mu	home	0.07	fell	-0.21	laid	-0.09	lies	-0.12
here behind mua	home	-0.05	fell	-0.08	laid	-0.08	whole	-0.14
here behind muc	home	-0.06	fell	0.24
here behind mui	home	0.08	fell	0.07	lies	-0.08	whole	0.12
here behind mung	fell	0.09	laid	-0.12	lies	-0.06	whole	0.11
here behind muoi	home	0.34	fell	-0.18	laid	0.11	lies	0.29
here behind muon	home	-0.06	fell	0.21	laid	-0.09	lies	0.15
here behind muong	fell	-0.06	laid	0.1	lies	0.07	whole	-0.08
here behind muu	home	-0.06
here behind my	fell	-0.19	laid	-0.32	whole	0.14
here behind n	laid	0.05	lies	0.18	whole	-0.07
here behind nai	lies	0.14
here behind nam	fell	-0.14	laid	-0.24	lies	0.47	whole	-0.13
here behind name	fell	-0.06	laid	-0.16	lies	0.24	whole	0.05
here behind named	whole	0.05
here behind names	laid	-0.07
here behind nang	fell	-0.06	lies	-0.05
here behind nao	home	0.09	fell	0.28	laid	-0.16	lies	0.33	whole	0.08
here behind nap	home	0.05	fell	0.06	lies	0.21	whole	0.1
here behind nat	lies	0.09
here behind nau	fell	-0.05	whole	-0.1
here behind nay	home	-0.22	fell	-0.26	laid	0.26	whole	0.14
here behind nb	whole	-0.13
here behind ne	fell	0.06
here behind neang	home	-0.07	fell	0.32
here behind nem	fell	0.12	lies	0.12	whole	0.11
here behind nen	home	-0.05	fell	-0.27	laid	0.18	lies	0.32	whole	0.07
here behind net	whole	0.05
here behind neu	home	-0.06	whole	-0.17
here behind never	fell	-0.08
here behind ng	fell	-0.18	laid	-0.16	lies	-0.2
here behind nga	fell	0.25	laid	0.25	lies	-0.05	whole	-0.1
here behind ngac	home	-0.09
here behind ngan	fell	0.3	laid	0.07
here behind ngang	laid	0.14	lies	-0.08	whole	-0.29
here behind ngap	whole	0.06
here behind ngay	home	0.11	fell	-0.19	laid	0.12	lies	0.11	whole	0.09
here behind nghe	home	-0.09	fell	0.17	laid	0.06	lies	-0.14	whole	-0.06
here behind nghi	lies	0.12
here behind nghia	home	0.06
here behind nghiem	laid	0.12
here behind nghien	fell	0.24	laid	-0.08	whole	0.05
here behind nghieng	fell	-0.05	laid	0.21	lies	-0.06	whole	-0.17
here behind nghiep	whole	-0.16
here behind nghin	fell	0.05	whole	-0.11
here behind ngo	home	-0.18	fell	0.2	laid	-0.12	lies	-0.05	whole	0.05
here behind ngoai	home	-0.11	fell	0.07	lies	-0.08	whole	-0.14
here behind ngoc	laid	0.3	lies	0.12	whole	0.08
here behind ngoi	home	-0.11	fell	0.32	laid	0.13	lies	0.25	whole	0.25
here behind ngon	whole	-0.12
here behind ngu	home	0.11	fell	0.05	whole	0.09
here behind nguc	fell	-0.21
here behind ngung	fell	0.13
here behind nguoi	home	0.1	fell	0.1	laid	-0.09	whole	0.15
here behind nguon	fell	-0.06
here behind nguyen	home	-0.19	fell	0.09	laid	-0.1	lies	-0.32	whole	0.07
here behind nguyet	home	0.05
here behind nha	fell	0.12	laid	-0.28	lies	0.13	whole	0.23
here behind nhac	fell	-0.13	whole	-0.06
here behind nham	home	0.06	fell	-0.21	laid	-0.08	lies	0.19
here behind nhan	home	0.17	fell	-0.21	laid	-0.21	lies	0.27	whole	0.06
here behind nhang	laid	0.06
here behind nhanh	whole	-0.1
here behind nhap	home	0.11	fell	-0.07	lies	-0.06
here behind nhat	home	0.2	fell	0.12	laid	0.05
here behind nhau	home	-0.12	laid	0.15	lies	0.1	whole	-0.13
here behind nhay	fell	-0.18	whole	0.06
here behind nhe	home	-0.05	fell	-0.34	laid	-0.1	lies	0.26	whole	-0.13
here behind nhi	home	-0.18	fell	0.12	lies	0.22
here behind nhieu	home	0.05	laid	0.17	lies	-0.32
here behind nhin	fell	-0.14	laid	0.21	lies	-0.09	whole	0.1
here behind nho	home	0.21	fell	0.22	laid	-0.05	lies	0.12	whole	0.39
here behind nhom	home	-0.05	fell	0.18	lies	-0.12	whole	0.1
here behind nhu	home	-0.12	fell	-0.45	laid	-0.16
here behind nhua	fell	0.18	laid	0.11
here behind nhung	home	-0.24	fell	0.05	laid	-0.18	lies	0.09	whole	0.05
here behind nhuong	laid	-0.06	lies	0.07	whole	-0.09
here behind nhut	lies	-0.06
here behind ni	home	-0.08	fell	-0.05
here behind niem	home	-0.07	fell	-0.12
here behind nien	home	0.26	lies	-0.07	whole	0.07
here behind night	fell	0.17	laid	-0.12
here behind nilon	fell	-0.11	laid	0.09
here behind nine	laid	-0.11
here behind nineteen	whole	0.06
here behind ninh	fell	0.1	laid	0.11	lies	0.06	whole	-0.18
here behind no	home	0.22	fell	0.22	lies	-0.1
here behind noi	home	-0.27	fell	0.21	laid	0.25	lies	0.23	whole	-0.1
here behind nom	fell	-0.09
here behind noms	home	-0.08	whole	0.06
here behind non	fell	-0.05	laid	0.07
here behind nong	home	0.07	fell	-0.09	laid	-0.08	lies	-0.17	whole	-0.15
here behind nop	fell	-0.13	laid	0.15	lies	0.05
here behind north	home	0.05	whole	-0.07
here behind not	laid	-0.16	whole	0.08
here behind nous	fell	0.17	laid	-0.07
here behind nov	fell	-0.06	whole	0.12
here behind november	fell	0.09	whole	0.1
here behind now	home	0.08	laid	-0.05	whole	0.06
here behind nu	home	-0.07	fell	0.25	laid	-0.16	lies	-0.05
here behind nua	home	-0.13	fell	0.21	lies	-0.21
here behind nuit	fell	0.12
here behind numero	lies	-0.06	whole	0.07
here behind nuoc	home	-0.13	fell	0.25	laid	-0.08	lies	0.2	whole	0.05
here behind nuoi	home	-0.2	fell	-0.1	whole	-0.13
here behind nurse	fell	-0.11
here behind nylon	fell	0.07
here behind o	home	-0.29	fell	-0.51	laid	-0.45	lies	-0.08
here behind oanh	fell	0.05
here behind oct	fell	0.24	laid	-0.07	lies	-0.05	whole	0.12
here behind october	laid	0.19	whole	0.11
here behind of	home	-0.06	fell	-0.18	laid	-0.06	lies	-0.14	whole	-0.08
here behind oi	home	0.1	whole	-0.1
here behind om	fell	-0.23	lies	0.1	whole	-0.15
here behind on	fell	-0.19	laid	-0.17	whole	0.18
here behind one	fell	-0.07	laid	0.19	lies	0.05	whole	0.16
here behind ong	home	0.24	fell	-0.2	laid	-0.36	whole	0.21
here behind only	home	-0.07	fell	-0.06	laid	-0.11	lies	-0.1
here behind ont	home	0.07	laid	0.1	lies	-0.05	whole	0.11
here behind operation	fell	0.17	laid	-0.12	lies	0.18
here behind or	fell	-0.09	laid	0.11
here behind other	fell	0.13
here behind others	laid	0.05	whole	-0.06
here behind ou	fell	0.1	lies	-0.05
here behind our	whole	0.18
here behind ours	fell	0.13	whole	-0.07
here behind out	laid	-0.12	whole	0.09
here behind over	laid	0.07	whole	0.08
here behind own	fell	0.09	whole	-0.05
here behind owner	laid	0.08	lies	0.1
here behind pang	laid	0.05	whole	-0.06
here behind pao	fell	-0.12	laid	0.06	lies	0.1	whole	0.05
here behind paper	home	-0.07
here behind papers	whole	0.06
here behind par	home	-0.21	whole	0.05
here behind party	whole	-0.12
here behind pas	fell	-0.08	laid	0.06	lies	0.16
here behind penicillin	fell	-0.09	laid	0.28	whole	0.1
here behind people	whole	-0.08
here behind pere	whole	0.07
here behind pha	fell	0.06	lies	-0.05
here behind phai	home	-0.3	fell	0.13	laid	-0.12	lies	0.27	whole	0.52
here behind pham	home	0.28	fell	0.09	laid	-0.12	lies	0.17	whole	0.13
here behind phan	home	0.22	laid	-0.44	lies	-0.07	whole	-0.11
here behind phao	home	-0.2	fell	0.13	laid	0.06	lies	-0.28
here behind phap	home	0.1	whole	0.05
here behind phat	home	-0.07	fell	-0.07	lies	0.12
here behind phe	home	-0.05	fell	0.19	laid	-0.12	lies	-0.05	whole	-0.07
here behind phep	fell	-0.06
here behind phi	laid	-0.13	lies	-0.08
here behind phia	fell	-0.06
here behind phien	home	0.08	fell	0.15	lies	-0.05
here behind phiet	fell	0.05
here behind phieu	fell	-0.06
here behind pho	home	0.09	fell	-0.28	laid	0.11	lies	0.22
here behind phon	fell	-0.21	laid	0.25
here behind phong	home	0.19	fell	-0.22	laid	0.25	lies	-0.12
here behind phu	home	0.17	fell	0.07	laid	0.47	lies	0.06	whole	0.15
here behind phuc	home	-0.21	fell	0.38	laid	-0.15	lies	-0.12	whole	-0.07
here behind phung	home	-0.07	fell	-0.12	laid	-0.09	lies	0.3	whole	0.07
here behind phuoc	fell	-0.06	laid	0.11
here behind phuong	fell	0.07	lies	-0.07	whole	0.12
here behind phut	fell	-0.17	whole	-0.07
here behind picked	whole	0.11
here behind place	fell	-0.06
here behind plaque	whole	-0.05
here behind plot	laid	-0.1	lies	0.35	whole	-0.07
here behind po	laid	-0.05	lies	0.09
here behind post	home	-0.1	whole	-0.09
here behind pour	fell	0.15	laid	0.15	lies	-0.07	whole	-0.16
here behind pris	fell	0.07
here behind prisoner	fell	0.07
here behind prisonnier	fell	0.08	whole	-0.07
here behind puis	whole	0.1
here behind put	fell	-0.05	laid	0.1	lies	0.18	whole	-0.06
here behind qu	home	-0.07	fell	0.28	laid	0.05	lies	0.09	whole	0.06
here behind qua	laid	-0.17	lies	-0.05	whole	-0.28
here behind quan	home	-0.36	fell	-0.31	laid	0.14	lies	0.11	whole	-0.25
here behind quang	home	0.16	laid	-0.13	whole	0.05
here behind quat	laid	0.25
here behind quay	fell	0.05	laid	0.15	lies	-0.06	whole	0.25
here behind que	home	0.08	fell	0.23	whole	0.06
here behind quen	fell	0.12	laid	-0.12	lies	0.11	whole	0.13
here behind quet	fell	-0.07	laid	0.08	lies	0.08
here behind qui	fell	-0.13	laid	0.07	whole	-0.05
here behind quoc	home	-0.14	fell	0.1	whole	-0.06
here behind quy	fell	-0.16	laid	-0.08	lies	0.29
here behind quyen	fell	-0.09	laid	0.14	lies	-0.09	whole	0.1
here behind quyet	fell	-0.06	laid	0.05	lies	0.13
here behind quynh	home	-0.11	fell	-0.18	whole	-0.08
here behind ra	home	0.06	laid	0.05	lies	-0.24	whole	0.3
here behind rac	fell	-0.05
here behind rach	fell	0.12	whole	0.11
here behind ram	laid	0.15	lies	-0.06	whole	0.05
here behind rang	home	-0.06	fell	0.07	laid	-0.15	lies	0.25
here behind ranh	home	-0.08
here behind rao	fell	0.12	laid	0.14	lies	-0.07	whole	0.05
here behind rat	fell	0.11	whole	0.06
here behind rau	fell	0.19	laid	-0.16	whole	0.09
here behind ray	fell	0.19	laid	-0.1	lies	-0.11
here behind re	home	-0.1	fell	-0.18	lies	0.08	whole	-0.06
here behind read	laid	0.1	lies	-0.1	whole	0.05
here behind recovered	fell	0.05	whole	0.06
here behind regiment	home	0.09	whole	0.2
here behind releve	fell	0.19	whole	-0.1
here behind rentre	home	0.07	fell	-0.06
here behind ret	home	-0.09
here behind ri	fell	0.07	whole	0.13
here behind rieng	home	-0.1	laid	0.06	lies	0.11	whole	0.06
here behind right	fell	-0.07	laid	-0.1	whole	-0.17
here behind river	laid	-0.08
here behind ro	home	0.34	fell	-0.13	laid	-0.26	lies	0.05	whole	0.32
here behind roi	fell	-0.2	laid	0.11	whole	0.23
here behind rong	home	-0.08	laid	0.09	lies	-0.18	whole	0.09
here behind rot	home	-0.06	fell	0.06	whole	0.08
here behind row	fell	-0.06	laid	-0.09	lies	0.06	whole	-0.09
here behind rua	laid	0.19	lies	-0.08
here behind run	lies	0.1
here behind rung	home	-0.07	fell	-0.11
here behind ruoc	fell	-0.08	lies	-0.07	whole	-0.09
here behind ruong	fell	-0.12	laid	0.19	lies	0.06
here behind ruot	home	0.16	laid	-0.07	lies	-0.07	whole	0.08
here behind ruou	fell	-0.1
here behind rut	fell	0.06	laid	-0.06	lies	0.2
here behind s	home	-0.07	laid	-0.11	lies	0.08
here behind sa	home	-0.19	fell	0.23	whole	-0.05
here behind sac	fell	0.09	lies	-0.06
here behind sach	fell	-0.09	laid	-0.05	lies	-0.05	whole	-0.17
here behind sai	home	-0.13	fell	0.05	laid	-0.09	lies	0.07	whole	-0.13
here behind said	home	-0.1	fell	-0.12	lies	0.23
here behind sam	laid	0.22	whole	0.12
here behind same	fell	-0.07	laid	-0.05	lies	0.09	whole	0.09
here behind san	home	0.09	fell	0.11	whole	0.11
here behind sang	home	-0.13	fell	0.14	laid	-0.26	lies	-0.11	whole	-0.1
here behind sanh	home	-0.06	fell	-0.09	laid	0.21	whole	0.06
here behind sans	laid	0.08	lies	-0.14	whole	-0.07
here behind sao	home	0.05	lies	0.15
here behind sap	home	0.06	fell	0.64	laid	-0.13	lies	0.44
here behind sat	home	0.12	laid	-0.11	lies	-0.07
here behind sau	home	0.13	fell	0.1	laid	0.23	lies	-0.22
here behind saw	fell	0.11
here behind say	fell	0.1	laid	0.05	whole	0.08
here behind says	fell	-0.23	lies	0.11	whole	-0.07
here behind se	fell	-0.08	whole	0.05
here behind season	fell	-0.14	lies	0.14
here behind second	whole	-0.17
here behind section	fell	0.07	laid	-0.15
here behind see	laid	-0.11	lies	-0.11
here behind sen	home	-0.08	lies	0.25
here behind sent	home	-0.05
here behind seo	home	-0.23	lies	-0.09
here behind sept	fell	0.18	laid	0.07	whole	0.13
here behind septembre	fell	-0.26	laid	0.22	whole	-0.06
here behind sergent	fell	0.06	whole	0.08
here behind ses	fell	0.15	whole	0.08
here behind set	home	-0.11	laid	0.07	lies	0.13
here behind she	laid	0.18
here behind shot	laid	-0.07
here behind showed	home	0.11	fell	-0.07	lies	0.13	whole	-0.07
here behind si	fell	0.14	laid	-0.06	lies	-0.06
here behind side	laid	0.09	whole	-0.12
here behind sim	fell	-0.09	laid	0.1	lies	-0.1	whole	-0.05
here behind sin	fell	0.08	whole	0.06
here behind sinh	home	-0.13	fell	-0.25	lies	0.18	whole	0.18
here behind sn	fell	-0.07	lies	-0.1	whole	0.07
here behind so	home	-0.13	laid	-0.36	lies	0.32	whole	-0.39
here behind soan	fell	-0.05
here behind soc	laid	-0.12	lies	0.17
here behind soi	fell	-0.17	whole	-0.07
here behind sok	laid	-0.18
here behind soldat	lies	0.06
here behind soldier	home	-0.1	fell	0.17
here behind soldiers	fell	-0.05	laid	-0.11	lies	0.22
here behind som	fell	0.1	laid	0.1	lies	-0.06	whole	-0.06
here behind some	fell	-0.08
here behind somebody	laid	0.06
here behind son	fell	0.14	laid	0.09	lies	-0.06	whole	-0.1
here behind song	home	-0.23	fell	-0.12	laid	-0.17	lies	-0.07	whole	-0.11
here behind sot	home	0.12	fell	0.05	whole	0.21
here behind sous	fell	0.07
here behind south	home	0.05	fell	-0.05	laid	-0.06
here behind squad	home	-0.07
here behind station	lies	0.11
here behind still	fell	-0.11	laid	0.09
here behind stone	fell	0.06
here behind stones	whole	0.1
here behind stopped	home	-0.07	fell	0.2
here behind street	home	-0.07	whole	-0.09
here behind su	home	-0.08	fell	-0.12	lies	0.24
here behind sua	home	-0.18	fell	-0.4
here behind suc	fell	-0.07
here behind suis	fell	0.1	whole	0.12
here behind summer	whole	-0.09
here behind sung	home	0.05	fell	0.17	laid	0.07
here behind suoi	laid	0.05
here behind suong	fell	-0.3	lies	0.19
here behind suot	fell	-0.11
here behind suu	home	0.09	fell	0.1	lies	0.11	whole	0.1
here behind sy	lies	0.06	whole	0.05
here behind t	fell	0.08	laid	-0.12
here behind ta	fell	0.3	laid	-0.21	lies	-0.16	whole	0.23
here behind tac	home	0.06	fell	-0.09	laid	-0.17	lies	0.15	whole	-0.08
here behind tach	whole	-0.16
here behind tag	home	-0.08	fell	-0.09
here behind tai	home	-0.16	fell	-0.47	laid	0.28	lies	-0.46	whole	-0.05
here behind take	fell	-0.08
here behind talk	home	0.09
here behind talked	fell	0.13
here behind tam	home	-0.16	fell	-0.08	laid	0.3	lies	0.28	whole	0.26
here behind tan	home	0.1	fell	0.09	whole	0.19
here behind tang	home	-0.11	laid	-0.24
here behind tao	laid	0.26	lies	0.09
here behind tap	home	0.05	fell	-0.27	laid	-0.14	lies	0.21	whole	-0.06
here behind tat	fell	0.3	laid	0.09	lies	-0.06	whole	0.09
here behind tau	home	-0.14	fell	0.42	laid	-0.07
here behind tay	fell	-0.17	laid	0.24	lies	-0.06	whole	-0.17
here behind te	home	-0.06	fell	-0.11	whole	-0.1
here behind teacher	fell	0.09
here behind team	fell	0.11	whole	0.11
here behind tell	fell	0.25	laid	-0.07	whole	0.1
here behind ten	home	0.37	fell	0.12	laid	0.25	lies	-0.47	whole	0.05
here behind tenait	home	0.23	whole	0.11
here behind teo	fell	0.08
here behind terre	fell	-0.1
here behind tet	home	-0.1	fell	0.43	laid	-0.25	whole	0.22
here behind tha	fell	0.12	whole	-0.11
here behind thach	home	-0.15	fell	-0.06	whole	-0.16
here behind thai	fell	-0.21	laid	0.1	lies	0.1	whole	-0.14
here behind tham	home	-0.19	laid	0.26	whole	-0.12
here behind than	home	0.1	fell	-0.19	laid	-0.07	lies	-0.11
here behind thang	home	-0.2	laid	-0.43	lies	-0.31
here behind thanh	fell	0.32	laid	0.06	whole	0.14
here behind thank	lies	0.08
here behind thao	fell	0.08	whole	0.1
here behind thap	home	-0.1	fell	-0.12	lies	0.43	whole	0.12
here behind that	fell	0.39	laid	-0.3	lies	-0.15	whole	0.14
here behind thay	home	-0.15	fell	-0.18	lies	0.25	whole	0.14
here behind the	home	0.12	fell	0.28	laid	-0.21	lies	-0.13	whole	0.09
here behind them	home	-0.06	fell	0.09	laid	-0.11	lies	0.18	whole	-0.07
here behind then	home	0.19	fell	-0.12	whole	0.17
here behind theo	laid	-0.1	lies	0.23	whole	-0.06
here behind there	home	-0.17	fell	0.09	laid	-0.06	lies	-0.1	whole	0.11
here behind these	laid	0.09
here behind theu	home	-0.09
here behind they	fell	0.18	laid	-0.15	lies	0.05	whole	0.24
here behind thi	home	-0.33	fell	-0.07	laid	-0.06	lies	-0.22	whole	0.21
here behind thia	fell	-0.05	lies	-0.17	whole	-0.07
here behind thich	home	0.07	fell	-0.08
here behind thien	home	0.12
here behind thiet	home	0.06	fell	-0.13	laid	-0.05
here behind thieu	home	-0.17	laid	0.06	lies	0.18	whole	0.08
here behind thim	fell	0.08
here behind thinh	home	-0.11	lies	-0.12
here behind this	home	0.11	fell	-0.08	laid	-0.09	whole	0.08
here behind tho	home	0.12	fell	0.33	laid	0.07	lies	-0.09	whole	0.18
here behind thoa	laid	-0.11
here behind thoai	home	0.1	fell	0.35	laid	0.06	lies	0.1	whole	0.07
here behind thoat	home	-0.07	fell	0.06
here behind thoi	home	0.05	fell	-0.14	laid	0.13	lies	-0.14	whole	0.12
here behind thom	laid	0.14	lies	0.11	whole	0.06
here behind thon	home	0.15	whole	0.08
here behind thong	home	0.12	fell	-0.22	lies	-0.14	whole	-0.06
here behind thought	home	0.09
here behind through	fell	0.14
here behind thu	home	-0.16	fell	-0.22	laid	0.09	lies	-0.12	whole	-0.15
here behind thua	fell	-0.12	whole	-0.06
here behind thuan	home	0.14	fell	0.24	lies	0.08	whole	0.07
here behind thuc	home	-0.05	fell	0.08	laid	-0.05	lies	-0.09
here behind thun	fell	0.11	whole	-0.07
here behind thung	home	-0.08	fell	-0.16	lies	0.16
here behind thuoc	home	0.16	fell	0.09	laid	-0.08	whole	-0.1
here behind thuong	home	-0.36	fell	0.23	laid	-0.12	lies	-0.28	whole	0.15
here behind thuot	whole	-0.1
here behind thuy	laid	0.11	lies	-0.17	whole	0.07
here behind thuyen	home	-0.08	fell	0.08	whole	0.05
here behind thuyet	fell	-0.05
here behind tich	home	0.17	fell	-0.16	laid	-0.07	lies	-0.08	whole	0.12
here behind tiem	home	0.07	fell	-0.08	laid	0.16	lies	-0.09	whole	0.05
here behind tien	home	0.05	laid	-0.22	lies	-0.13	whole	0.21
here behind tieng	whole	0.06
here behind tiep	fell	0.18	laid	0.14	lies	-0.18	whole	0.07
here behind tiet	home	-0.07
here behind tieu	home	-0.18	fell	0.21	laid	-0.1	lies	-0.11
here behind till	fell	-0.06
here behind tim	home	0.05	fell	0.07	laid	0.38	lies	-0.62	whole	-0.19
here behind time	home	0.11	fell	0.12	laid	-0.05
here behind tin	home	0.08	fell	-0.06	laid	-0.06	lies	-0.16
here behind tinh	fell	0.06	laid	0.19	lies	-0.08
here behind tirailleur	home	0.08
here behind tnxp	fell	0.13	lies	-0.05
here behind to	home	0.1	fell	-0.09	laid	-0.16	lies	-0.23	whole	0.18
here behind toa	home	-0.05	fell	-0.33	laid	0.19	lies	0.09	whole	0.13
here behind toai	home	0.1
here behind toan	home	0.3	lies	-0.06	whole	-0.09
here behind toc	whole	-0.08
here behind together	fell	0.12
here behind toi	home	0.13	fell	-0.26	laid	0.3	lies	0.17	whole	0.32
here behind told	home	-0.09	fell	-0.22	whole	0.12
here behind tom	home	-0.1	laid	-0.07	lies	-0.08
here behind tombe	laid	-0.07	lies	0.09
here behind ton	home	-0.14	fell	-0.18	lies	-0.12
here behind tong	fell	0.06	laid	0.14	lies	-0.05
here behind too	home	-0.11
here behind took	fell	0.13	whole	0.16
here behind top	whole	0.1
here behind tra	home	-0.14	fell	0.1	laid	-0.13	whole	0.12
here behind trach	fell	0.05
here behind trai	laid	0.06	lies	-0.14
here behind tram	fell	-0.35	laid	0.11	lies	-0.14	whole	-0.17
here behind tran	home	-0.17	fell	0.17	laid	-0.26	whole	-0.32
here behind trang	home	0.32	fell	0.09	whole	-0.1
here behind tranh	fell	-0.06	laid	0.11	whole	0.08
here behind trao	fell	-0.18
here behind trau	whole	0.11
here behind tre	home	-0.09	lies	-0.07	whole	0.09
here behind tren	fell	-0.07	lies	-0.06
here behind treo	home	0.08	fell	0.14	laid	-0.13	whole	-0.05
here behind tri	home	-0.15	fell	-0.12	laid	0.09	lies	0.15	whole	0.07
here behind trich	fell	0.24	whole	0.05
here behind trieu	fell	-0.56	laid	-0.12	lies	-0.15
here behind trinh	home	0.05	fell	-0.2	lies	-0.1	whole	0.09
here behind tro	fell	-0.1	lies	0.16
here behind troi	lies	-0.07
here behind trois	laid	-0.07
here behind tron	home	0.05	fell	0.07
here behind trong	home	-0.05	fell	0.21	laid	0.16	lies	0.35	whole	-0.17
here behind tru	lies	0.13	whole	0.05
here behind trua	laid	0.05	lies	-0.05	whole	0.13
here behind truc	home	-0.09	fell	0.31	laid	-0.2	lies	-0.08	whole	-0.07
here behind trum	laid	-0.11	lies	0.06
here behind trung	home	-0.18	fell	0.23	laid	-0.14	lies	-0.12	whole	0.08
here behind truoc	home	-0.39	fell	0.13	lies	0.17
here behind truong	fell	0.24	whole	0.23
here behind truy	home	0.16	whole	0.12
here behind truyen	home	-0.09
here behind tu	home	-0.1	laid	-0.06	lies	0.28	whole	-0.28
here behind tuan	laid	-0.05	lies	-0.06
here behind tuat	fell	0.14	laid	0.06	whole	0.06
here behind tuc	home	-0.2	laid	0.17	lies	0.1	whole	0.1
here behind tue	fell	-0.08
here behind tuee	home	-0.14
here behind tui	home	0.14	fell	-0.1	laid	0.26	lies	0.08	whole	0.24
here behind tung	fell	0.22	laid	0.2	lies	-0.24	whole	0.06
here behind tuoc	home	0.12	fell	0.09	whole	0.1
here behind tuoi	home	0.23	fell	0.09	laid	-0.12	lies	-0.14
here behind tuong	home	-0.09	fell	-0.15	whole	0.12
here behind turned	fell	0.15	laid	-0.06
here behind tuu	fell	0.08
here behind tuyen	home	0.12	whole	-0.11
here behind tuyet	fell	0.07
here behind two	home	0.1	laid	0.07	lies	0.35
here behind ty	home	-0.15	fell	-0.16	laid	-0.08
here behind u	fell	0.1	laid	0.08	lies	-0.06	whole	0.18
here behind uc	fell	0.24	whole	-0.07
here behind ui	fell	-0.08	laid	0.24	lies	0.15	whole	0.06
here behind un	fell	0.15	laid	0.07	whole	-0.05
here behind une	home	0.16	fell	0.1	laid	0.06	whole	-0.2
here behind unit	whole	0.1
here behind unknown	laid	-0.14	lies	0.05	whole	0.05
here behind uong	fell	-0.11
here behind up	fell	0.11	lies	0.05	whole	0.27
here behind us	fell	0.3	lies	0.12	whole	0.15
here behind used	fell	0.09
here behind ut	home	0.27	fell	0.19	lies	-0.08	whole	-0.17
here behind uy	home	-0.05	fell	-0.27	laid	-0.13	lies	0.05	whole	0.1
here behind v	fell	-0.06	whole	-0.06
here behind va	home	-0.27	fell	-0.1	laid	-0.26	lies	0.19
here behind vac	fell	0.06
here behind vach	home	0.12	fell	0.18	whole	0.28
here behind vai	home	0.06	fell	-0.21	laid	-0.05	lies	-0.12	whole	-0.16
here behind van	home	0.21	laid	-0.41	lies	0.09	whole	-0.1
here behind vang	home	-0.07	laid	0.1	lies	0.05
here behind vao	home	0.13	fell	-0.5	laid	0.08	lies	0.36	whole	0.17
here behind vap	fell	0.11	whole	0.1
here behind vat	fell	-0.05	laid	0.13	whole	-0.12
here behind vay	home	-0.16	fell	0.08	laid	0.13	lies	-0.3	whole	0.19
here behind ve	fell	-0.4	laid	-0.09	lies	-0.56	whole	0.14
here behind ven	fell	0.13
here behind vet	home	-0.06	laid	-0.18
here behind vi	fell	0.34	laid	-0.3	lies	0.24	whole	0.07
here behind viec	home	0.1	fell	-0.09	whole	-0.06
here behind vien	home	-0.11	fell	-0.1
here behind vieng	lies	0.08	whole	0.08
here behind viet	home	0.05	laid	-0.19	lies	0.3
here behind viets	whole	0.07
here behind villagers	fell	-0.08
here behind vinh	home	0.07	fell	0.26	laid	-0.12	lies	-0.09	whole	0.08
here behind vo	home	0.51	fell	-0.33	laid	-0.18	lies	0.11	whole	0.19
here behind voi	home	0.05	fell	0.16	laid	-0.25	lies	-0.26
here behind von	fell	0.12	laid	0.13	whole	0.06
here behind vong	home	-0.13	fell	0.27	laid	-0.11	lies	-0.08	whole	0.18
here behind vot	home	-0.07	laid	-0.26
here behind vu	home	0.11	fell	0.19	laid	-0.05	lies	0.08	whole	0.13
here behind vua	fell	0.18	laid	-0.1	whole	0.26
here behind vuc	home	0.11	whole	0.09
here behind vui	fell	0.23	laid	0.34	lies	-0.07	whole	0.31
here behind vung	fell	0.08
here behind vuong	fell	0.28	lies	-0.08	whole	0.09
here behind vuot	fell	-0.12	whole	0.07
here behind vy	fell	0.1	whole	0.11
here behind wait	fell	-0.14
here behind wants	fell	-0.07
here behind was	home	0.14	fell	-0.21	laid	-0.06	lies	0.05
here behind water	fell	0.15
here behind we	home	0.07	fell	-0.1	laid	-0.08	lies	0.16	whole	0.11
here behind week	fell	0.06	whole	-0.08
here behind well	home	0.14	fell	-0.07	lies	0.08	whole	0.18
here behind went	home	0.08	fell	-0.13
here behind were	home	-0.08	laid	-0.1
here behind when	fell	0.13	whole	-0.1
here behind where	fell	0.17	laid	0.12	lies	-0.05	whole	0.08
here behind which	laid	0.11	lies	-0.07	whole	0.08
here behind who	fell	-0.09	laid	-0.08
here behind wife	fell	-0.11	lies	0.1	whole	-0.06
here behind with	home	-0.08	fell	-0.08	lies	0.07	whole	0.09
here behind woman	fell	-0.06
here behind worked	home	-0.15
here behind would	laid	-0.07	whole	-0.05
here behind writing	fell	-0.08
here behind wrong	lies	0.08
here behind wrote	fell	0.1	whole	0.07
here behind www	lies	0.08
here behind xa	home	0.39	fell	-0.08	laid	-0.17	whole	0.07
here behind xac	home	-0.13	fell	0.21	whole	0.22
here behind xam	fell	-0.09
here behind xang	fell	0.09
here behind xanh	home	0.05	lies	-0.06	whole	0.08
here behind xay	fell	0.12	lies	0.09	whole	0.14
here behind xe	laid	0.14
here behind xem	fell	-0.1
here behind xen	fell	-0.08
here behind xeng	fell	-0.1
here behind xep	fell	-0.21	laid	0.1	lies	0.37	whole	-0.1
here behind xet	fell	0.27	laid	0.13
here behind xi	home	0.1	fell	-0.09	laid	0.74	lies	0.17
here behind xich	whole	-0.08
here behind xin	home	0.11	fell	-0.14	laid	-0.37	lies	-0.15	whole	0.19
here behind xoai	whole	-0.08
here behind xoi	whole	-0.06
here behind xong	fell	-0.17	laid	0.07	lies	-0.08	whole	-0.05
here behind xu	home	0.23	fell	0.23	whole	0.28
here behind xua	home	0.05	fell	0.07	laid	-0.06	lies	-0.16
here behind xuan	home	0.23	lies	0.06	whole	0.07
here behind xuat	whole	0.05
here behind xuc	fell	0.05	whole	-0.09
here behind xung	fell	-0.19	laid	-0.15
here behind xuoi	laid	-0.08	whole	-0.11
here behind xuong	home	0.07	fell	0.09	laid	-0.05	lies	-0.23	whole	0.11
here behind xuyen	fell	0.09	lies	-0.05	whole	-0.05
here behind y	home	-0.05	fell	0.19	laid	-0.2	lies	-0.14	whole	-0.12
here behind year	fell	0.11
here behind years	fell	0.11	whole	0.12
here behind yen	home	-0.05	fell	0.05	lies	0.11
here behind you	home	0.11	laid	-0.15	whole	-0.11
in:again	home	-0.14	laid	-0.12	lies	-0.11	whole	-0.41
in:aka	home	-0.12	lies	0.27	whole	-0.07
in:alive	home	-0.05	fell	-0.05	laid	-0.13	whole	-0.13
in:at	home	-0.22	fell	0.2	laid	0.5	lies	0.26	whole	-0.78
in:battle	home	-0.26	fell	0.06	laid	0.08	lies	-0.26	whole	-0.48
in:born	laid	0.06	whole	-0.11
in:bury	home	-0.05	fell	-0.46	laid	0.63	lies	-0.07	whole	-0.39
in:capture	home	-0.08	fell	0.33	laid	0.06
in:contact	home	-0.09	fell	-0.12	laid	-0.34	lies	-0.19	whole	-0.26
in:died	fell	-0.5	laid	0.23	lies	-0.29	whole	-0.39
in:enlist	laid	0.09
in:fell	home	-0.26	fell	0.37	laid	-0.21	lies	-0.11	whole	-0.43
in:gio	laid	0.25	whole	-0.05
in:grave	home	-0.1	fell	-0.42	laid	0.07	lies	0.22
in:home	home	0.26	fell	-0.2	laid	0.14	whole	-0.19
in:hurt	fell	-0.08
in:kin	fell	-0.1	lies	-0.1
in:laid	home	-0.05	laid	-0.14	lies	-0.05
in:last	home	-0.05
in:letter	home	-0.13	fell	0.11	laid	-0.2	lies	-0.1	whole	-0.21
in:level	home	0.19	fell	0.05	lies	0.16	whole	-0.23
in:link	home	-0.44	laid	0.09	lies	-0.27
in:martyr	fell	0.07	laid	-0.09	lies	-0.12	whole	-0.2
in:mine	fell	-0.07	laid	0.13	lies	-0.06
in:moved	home	0.13	fell	-0.2	laid	-0.42	whole	-0.29
in:naming	home	-0.2	fell	-0.33	laid	0.09	lies	-0.26	whole	-0.11
in:notice	home	-0.1	fell	-0.22	laid	-0.15	lies	0.05	whole	0.18
in:office	home	-0.16	fell	-0.13	laid	0.27	lies	-0.19	whole	-0.15
in:pet	home	0.1	fell	-0.06	laid	-0.26	lies	0.06	whole	-0.05
in:post	home	-0.26	fell	0.15	lies	-0.21	whole	-0.14
in:rank	home	-0.09	fell	-0.14	laid	-0.08
in:returned	fell	-0.07
in:self	home	-0.35	fell	-0.12	laid	-0.39	lies	0.1	whole	-0.15
in:site	home	-0.43	fell	0.51	laid	0.2	lies	0.06
in:stop	home	-0.16	fell	-0.17	laid	0.08	lies	0.05	whole	-0.1
in:tells	home	-0.19	fell	-0.39	laid	-0.29	lies	-0.24	whole	-0.24
in:thing	home	-0.06	fell	0.13	laid	0.25
in:title	home	0.26	fell	0.18	laid	-0.06	lies	-0.1	whole	-0.12
known at	home	0.24	fell	-0.28	laid	-0.12	lies	-0.18	whole	-0.4
known laid	fell	-0.26	laid	0.91	lies	-0.12	whole	0.62
known led	fell	-0.3	laid	-0.08	lies	-0.09	whole	-0.13
known named	home	0.28	fell	0.41	laid	-0.21	whole	-0.53
known there	home	0.22	fell	0.42	laid	0.26	lies	-0.24	whole	-0.05
last 1	laid	-0.06	whole	-0.16
last 10	fell	0.08	laid	-0.21	lies	0.2	whole	0.11
last 100	laid	0.08	lies	0.07
last 1001	fell	0.06
last 101	fell	0.11	whole	0.06
last 1015	fell	0.11	laid	-0.06	whole	-0.05
last 102	lies	-0.12
last 1049	fell	-0.15
last 105	fell	-0.05	whole	-0.12
last 1062	fell	0.31	laid	0.26	lies	0.05	whole	0.18
last 11	laid	-0.06	lies	-0.13	whole	0.16
last 112	lies	0.12
last 118	laid	0.05
last 12	fell	-0.46	laid	0.08	whole	-0.11
last 128	fell	-0.17
last 12a	fell	-0.17
last 13	fell	-0.15	laid	0.07	whole	0.12
last 1338	fell	0.16	laid	-0.14
last 14	fell	0.48	laid	-0.26	lies	-0.07
last 14c	fell	0.05
last 15	fell	0.3	lies	-0.06
last 16	fell	0.12	laid	-0.08	whole	-0.06
last 17	lies	0.1	whole	0.12
last 174	whole	0.08
last 18	fell	-0.06	laid	0.11	lies	0.12	whole	0.05
last 19	fell	0.08	whole	0.13
last 1b	fell	0.15	lies	-0.05	whole	0.05
last 2	fell	0.27	whole	0.12
last 20	fell	0.4	lies	-0.1	whole	0.23
last 200m	laid	-0.16	lies	0.12
last 21	fell	-0.21	laid	-0.2	whole	-0.07
last 210	laid	0.05	whole	-0.1
last 211	fell	-0.17
last 22	fell	0.2	laid	0.08	lies	-0.06
last 23	fell	0.09	laid	0.08	lies	-0.05	whole	0.08
last 24	laid	0.11
last 25	fell	-0.21
last 27	laid	0.09	whole	-0.07
last 2km	fell	0.06
last 3	home	0.07	fell	-0.39	laid	-0.05	whole	-0.13
last 300	fell	0.07
last 300m	fell	-0.08	laid	-0.08	lies	0.05
last 31	fell	0.08	laid	-0.1	lies	0.05
last 32	fell	0.24	laid	0.14	whole	-0.07
last 33	fell	0.1	lies	0.13	whole	0.08
last 34	fell	-0.09	laid	-0.11	lies	0.09
last 36	fell	-0.08	lies	0.23
last 37	whole	0.07
last 382	fell	-0.06
last 4	home	0.1	fell	-0.22	laid	-0.22	lies	0.1	whole	-0.13
last 40	whole	0.12
last 400	fell	0.05	whole	-0.09
last 400m	whole	0.11
last 41	whole	0.07
last 42	fell	-0.06	laid	0.23	lies	-0.14	whole	-0.05
last 44	fell	0.08
last 479	lies	-0.12	whole	0.15
last 5	laid	-0.05	lies	-0.34	whole	0.07
last 500	fell	-0.11
last 500m	laid	0.14	whole	0.09
last 50m	laid	0.1
last 54	fell	0.09	laid	-0.08	whole	0.15
last 544	fell	0.13	laid	0.07
last 559	fell	0.18
last 6	fell	0.12	lies	0.05	whole	-0.08
last 600m	whole	0.07
last 61	laid	0.2	lies	-0.08	whole	-0.13
last 68	whole	-0.1
last 685	whole	-0.05
last 69	fell	-0.17	laid	-0.05
last 7	home	-0.05	fell	-0.31	laid	-0.07	lies	0.05	whole	-0.05
last 71	laid	-0.06	lies	0.12
last 74	fell	0.05
last 75	whole	-0.05
last 772	fell	0.2	whole	0.06
last 79	whole	-0.14
last 7b	fell	0.1	whole	-0.07
last 8	laid	0.18	lies	0.15	whole	0.07
last 82	laid	-0.09	lies	0.14	whole	0.13
last 861	fell	-0.06
last 873	fell	-0.08
last 875	fell	0.3	laid	-0.1
last 88	whole	-0.07
last 9	laid	-0.21	lies	0.68	whole	0.12
last 935	fell	0.11	whole	-0.06
last 979	lies	0.14
last a	fell	-0.12	laid	0.14	lies	-0.21
last a1	fell	0.11	lies	0.08
last ai	fell	-0.09	lies	0.07	whole	-0.18
last airfield	fell	0.07	laid	0.12
last airstrip	laid	0.09
last am	home	0.23
last american	whole	-0.08
last ampil	fell	0.08
last an	home	-0.21	lies	0.24	whole	0.13
last ang	home	-0.1
last anh	home	0.14	lies	-0.22	whole	0.11
last ao	fell	-0.06	laid	-0.3
last ap	fell	-0.12	whole	-0.24
last at	home	-0.09	fell	0.07
last au	fell	-0.08
last ay	laid	-0.25	lies	0.11
last ayun	fell	-0.09
last b	home	-0.08	lies	-0.13	whole	-0.37
last b2	fell	0.36	whole	0.09
last b40	whole	-0.12
last b52	fell	-0.08
last ba	home	0.14	fell	0.28	laid	-0.08	lies	-0.09	whole	-0.68
last bac	fell	-0.24	laid	-0.25	lies	-0.09	whole	-0.06
last bach	home	-0.19	fell	-0.08
last bai	home	0.09	fell	-0.14	laid	-0.18
last bam	whole	0.08
last bamboo	laid	0.13
last ban	home	0.09	fell	-0.25	laid	-0.27	lies	0.16	whole	-0.05
last bang	home	0.19	fell	0.11	laid	-0.13	lies	0.39	whole	0.22
last bank	fell	0.05	laid	0.21	whole	-0.11
last bao	home	0.23	fell	-0.24	laid	0.05	whole	0.23
last bap	fell	-0.1	lies	0.36
last base	fell	-0.07
last bat	laid	-0.15	lies	0.1	whole	-0.15
last battambang	whole	0.27
last bau	fell	-0.14	laid	-0.23	lies	0.19
last bay	fell	0.09	laid	-0.05	lies	0.24
last be	home	-0.1	fell	0.4	laid	0.12	whole	0.13
last ben	home	-0.15	fell	-0.05	laid	0.15	lies	-0.13	whole	-0.16
last bend	fell	-0.12	laid	0.08	whole	0.05
last benh	whole	-0.05
last benning	fell	-0.08
last beo	fell	0.14
last bep	fell	-0.08
last bi	home	-0.15	fell	0.17	laid	0.05	whole	-0.24
last bia	fell	0.06	laid	-0.25	lies	-0.08	whole	0.18
last bien	home	-0.21	fell	-0.31	whole	-0.08
last biet	fell	-0.05	lies	-0.05
last bieu	home	-0.1	fell	0.22	whole	-0.12
last binh	home	0.62	fell	-0.38	laid	-0.15	lies	-0.06	whole	0.23
last bird	fell	0.24
last blech	laid	-0.09
last bmt	fell	-0.12
last bn	fell	-0.15
last bo	home	0.05	fell	-0.39	laid	0.14	lies	-0.15	whole	0.1
last boat	laid	0.22
last boc	fell	0.05	lies	-0.09
last boi	home	0.06	fell	-0.05	whole	0.05
last bom	fell	-0.07	laid	0.25	lies	-0.05	whole	0.35
last bon	fell	0.24	laid	-0.25	lies	-0.13	whole	0.17
last bong	home	-0.07	fell	0.11	laid	-0.06	lies	0.17	whole	0.05
last boong	fell	0.14	lies	0.17	whole	0.19
last border	fell	-0.07	laid	-0.12
last bot	home	0.07	fell	-0.06	whole	0.07
last bridge	fell	0.08
last bu	fell	0.06	whole	-0.08
last bua	whole	-0.19
last bui	laid	0.29	whole	0.07
last buk	fell	0.08	lies	-0.13	whole	0.05
last bun	fell	0.18	whole	0.09
last bung	home	-0.06	fell	0.08	laid	-0.16
last bunker	fell	-0.05	laid	0.19
last bunkers	laid	0.1	whole	0.2
last buoc	fell	-0.08	laid	-0.11	lies	-0.22	whole	0.16
last buom	fell	-0.05
last buon	fell	-0.24	laid	-0.09	whole	-0.05
last but	whole	-0.09
last buu	fell	0.36	laid	0.48	whole	-0.15
last c	home	-0.06	fell	0.06	laid	-0.12	lies	-0.06	whole	-0.22
last c1	fell	0.26
last c2	fell	0.11	whole	0.08
last c4	laid	0.06
last c7	lies	0.1
last ca	home	-0.06	fell	-0.17	laid	0.18	lies	-0.19	whole	-0.29
last cach	fell	-0.11	whole	0.05
last cai	home	0.1	fell	-0.33	laid	0.31	lies	-0.17	whole	0.1
last cam	home	-0.06	fell	-0.15	laid	0.3	lies	-0.06	whole	-0.05
last cambodia	fell	0.05	whole	0.08
last came	fell	0.11	whole	-0.08
last camp	whole	-0.14
last campuchia	whole	-0.19
last can	fell	0.07	laid	0.35	whole	-0.09
last canal	lies	-0.05	whole	-0.09
last cang	laid	0.13
last canh	home	-0.08	fell	0.19	laid	-0.31	lies	0.1	whole	-0.46
last cao	home	-0.1	fell	-0.08	lies	0.13	whole	-0.15
last cap	fell	-0.05	laid	0.06	lies	-0.06
last capt	laid	-0.05
last cat	fell	0.15	laid	0.23	lies	0.19	whole	0.13
last cau	home	0.22	fell	-0.32	laid	0.12	lies	0.11	whole	0.37
last cave	fell	0.11	laid	0.23
last cay	home	0.11	fell	0.22	lies	-0.28	whole	-0.27
last ceci	fell	-0.08
last cemetery	fell	0.12	lies	0.29	whole	0.23
last cha	fell	0.07	lies	0.05	whole	0.13
last chac	laid	0.11	whole	0.16
last chai	laid	-0.08	lies	0.1	whole	-0.06
last cham	fell	-0.08	laid	0.09	lies	0.35	whole	0.07
last chan	fell	-0.09	laid	0.14	lies	-0.11
last chang	laid	0.14	whole	-0.1
last chanh	fell	0.05	laid	-0.1	whole	0.09
last chao	fell	-0.06	laid	0.12
last chau	lies	0.21
last chay	fell	-0.32	lies	0.06	whole	0.25
last che	home	0.15	whole	0.11
last chem	fell	0.11	whole	0.15
last cheng	fell	-0.11	lies	-0.1
last cheo	whole	-0.1
last chet	fell	-0.06
last chi	home	-0.19	whole	-0.14
last chia	fell	0.08	laid	0.11	whole	0.08
last chiec	fell	0.34
last chiem	whole	-0.09
last chien	fell	-0.08	laid	0.15	lies	0.13	whole	-0.07
last chieng	laid	0.26
last chieu	home	0.05	fell	-0.18	laid	-0.19	lies	0.13	whole	0.07
last chim	fell	0.05	whole	-0.09
last chin	fell	-0.19	whole	-0.15
last chinese	laid	-0.05
last cho	fell	0.14	laid	-0.16	lies	-0.11	whole	-0.14
last choi	fell	0.07	laid	-0.09	lies	-0.08
last chom	laid	0.05
last chon	fell	0.12
last chong	home	-0.12	laid	-0.17	whole	-0.07
last chop	whole	-0.08
last chot	fell	-0.14	whole	0.08
last chro	home	-0.1
last chu	fell	0.07	laid	0.06	lies	0.08	whole	-0.11
last chua	fell	0.19	laid	0.08	lies	-0.07
last chuc	fell	0.24
last chum	laid	-0.25	lies	-0.15	whole	0.09
last chung	home	-0.05	laid	-0.09	lies	0.08
last chuoi	home	-0.07	laid	0.09	whole	0.09
last chuong	home	0.07	fell	-0.07	laid	-0.09
last chup	fell	0.14	lies	-0.08	whole	-0.12
last church	fell	-0.06	whole	-0.06
last chuyen	fell	0.08
last city	fell	-0.25	whole	0.11
last clearing	fell	0.13	laid	0.11	whole	0.17
last co	home	-0.23	fell	0.24	laid	0.32	lies	0.29	whole	0.26
last coc	fell	-0.08	whole	0.16
last coi	home	0.1	fell	-0.07	lies	-0.12
last com	fell	-0.08
last commune	laid	-0.11
last company	fell	-0.07
last con	fell	0.1	laid	-0.2	lies	-0.08	whole	-0.14
last cong	home	0.13	fell	-0.22	laid	0.06	lies	-0.17	whole	0.21
last cop	laid	0.05
last cot	fell	-0.33	lies	0.05	whole	-0.1
last coy	laid	-0.12
last cpc	fell	0.09
last crater	laid	0.09	whole	-0.17
last creek	laid	0.09	whole	0.14
last cu	home	0.11	fell	0.1	laid	0.16	lies	0.51	whole	0.13
last cua	fell	-0.18	laid	0.18	lies	0.15	whole	-0.28
last cui	fell	0.09	whole	-0.14
last cun	fell	0.14
last cung	fell	0.17	lies	-0.06	whole	-0.09
last cuoi	fell	-0.05	lies	-0.11
last cuong	home	0.36	fell	-0.23	laid	0.05
last cut	home	-0.21	fell	-0.1	laid	0.21	lies	0.26	whole	0.05
last cuu	fell	0.24	laid	-0.08	lies	-0.1	whole	-0.22
last d	home	0.05	fell	-0.11	laid	-0.15	lies	-0.09	whole	-0.11
last d2	whole	0.06
last da	home	-0.23	fell	0.15	laid	0.17	lies	0.08	whole	-0.2
last dac	fell	-0.33	laid	0.13	lies	0.13
last dai	home	0.28	fell	0.14	laid	-0.05	lies	-0.19
last dak	laid	0.05	lies	-0.08	whole	-0.17
last dakrong	fell	0.08	whole	0.06
last dam	lies	-0.06	whole	-0.09
last dan	home	0.08	fell	-0.07	laid	-0.13	lies	-0.16	whole	-0.13
last dang	home	-0.05	fell	-0.07	laid	0.06	lies	-0.13	whole	-0.06
last danh	fell	-0.11	whole	0.09
last dao	laid	0.08	lies	-0.05	whole	0.19
last dap	whole	0.05
last dat	home	0.12	fell	-0.15	laid	-0.09	whole	-0.36
last dau	home	-0.11	laid	-0.16	lies	-0.42	whole	-0.3
last day	fell	-0.21	laid	-0.07	lies	0.15	whole	-0.23
last days	fell	-0.13	laid	-0.05
last de	home	0.08	fell	0.31	laid	-0.11	lies	-0.29	whole	-0.1
last dec	home	0.07	fell	-0.09
last den	home	-0.05	laid	0.25
last deo	laid	0.05	lies	0.2	whole	0.21
last det	home	-0.07	fell	0.09
last deu	whole	-0.12
last di	fell	-0.07	lies	-0.07	whole	-0.12
last dia	fell	-0.3	laid	0.06	lies	0.11
last dich	fell	0.3	laid	0.09	lies	0.31	whole	0.17
last diec	whole	-0.1
last diem	home	0.06	fell	-0.05	lies	0.05	whole	-0.07
last dien	home	0.17	fell	0.11	laid	0.05	whole	0.36
last diep	home	0.05	fell	0.09	lies	-0.05	whole	0.15
last dieu	home	-0.06	laid	-0.06	lies	0.18
last digue	laid	-0.08
last dike	lies	-0.06
last din	lies	0.09
last dinh	home	0.16	laid	-0.05
last disait	laid	-0.09
last district	home	-0.06	fell	0.12	whole	0.07
last do	home	-0.11	fell	-0.21	laid	-0.25	lies	-0.2	whole	-0.06
last doai	home	-0.07	fell	-0.1	lies	0.12
last doan	home	-0.05	fell	0.06	laid	0.16
last doc	fell	-0.21	laid	0.09	lies	0.1	whole	0.25
last doi	home	0.1	fell	-0.52	laid	0.14	lies	-0.22	whole	0.25
last dom	fell	0.12
last don	fell	-0.25	laid	0.09	lies	0.17	whole	-0.17
last dong	fell	0.13	laid	0.13
last dop	whole	0.13
last dot	whole	0.09
last drang	fell	-0.09	laid	-0.12	whole	-0.09
last du	home	-0.06	fell	-0.09	laid	-0.13	lies	-0.08	whole	0.05
last dua	home	0.06	fell	0.57	lies	0.13	whole	0.17
last duan	whole	-0.05
last duc	home	0.25	fell	0.12	laid	-0.2	lies	-0.37	whole	0.13
last due	home	-0.05	lies	-0.05	whole	-0.07
last dui	fell	0.05	laid	0.23	whole	-0.07
last dump	laid	0.27	whole	0.22
last dung	home	-0.06	fell	0.3	laid	0.12	lies	-0.07	whole	-0.05
last duoc	fell	-0.18	lies	0.13
last duoi	fell	-0.05	laid	0.07	whole	-0.08
last duong	home	0.38	fell	-0.07	lies	0.58
last e	fell	0.15	lies	-0.05	whole	0.06
last e24	whole	-0.15
last e28	whole	-0.05
last e64	fell	-0.09
last ea	lies	0.1	whole	-0.13
last east	whole	-0.1
last eban	lies	-0.05
last ech	fell	0.14	whole	0.07
last ecole	laid	0.08	whole	0.12
last em	whole	-0.05
last en	whole	-0.05
last end	fell	-0.09	laid	-0.11	whole	0.12
last enemy	fell	0.05
last est	laid	0.07	whole	-0.08
last evac	fell	-0.13
last f2	whole	-0.1
last f356	whole	-0.09
last factory	laid	0.07	lies	-0.05	whole	0.22
last falls	fell	-0.06	laid	0.13
last father	laid	-0.08
last fence	laid	0.11	whole	-0.05
last ferry	fell	0.1	whole	0.05
last field	lies	0.12
last front	laid	-0.1	lies	0.06	whole	0.2
last g	fell	-0.09	laid	0.07	whole	-0.1
last ga	fell	-0.05	laid	0.11	lies	-0.07	whole	0.15
last gac	fell	-0.06
last gach	laid	0.06
last gai	home	-0.08	lies	-0.08	whole	-0.18
last gam	home	0.09	fell	-0.1
last gan	fell	-0.05
last gang	fell	0.1	laid	-0.11	lies	-0.05
last gao	fell	0.32	lies	-0.12	whole	0.11
last garden	whole	-0.09
last gare	laid	0.06	whole	0.05
last gate	fell	-0.13	laid	0.27
last gay	laid	0.07
last ghe	laid	-0.07
last ghenh	fell	-0.06	whole	-0.05
last ghep	fell	0.21	whole	-0.13
last ghi	home	-0.06	fell	-0.07	laid	-0.05
last gi	laid	-0.05	lies	-0.07
last gia	laid	0.08	lies	0.07	whole	-0.08
last giac	fell	0.12
last giai	fell	-0.07	lies	0.05
last giam	whole	-0.08
last gian	whole	-0.07
last giang	fell	0.24	laid	-0.28	lies	0.23	whole	-0.1
last gianh	home	0.11	whole	0.15
last giao	home	-0.06	fell	0.13	lies	-0.27	whole	-0.31
last giap	home	-0.09	fell	-0.11	lies	0.21	whole	0.05
last giat	fell	-0.06
last giay	fell	0.06	laid	0.07	whole	0.2
last gieng	fell	0.17	laid	0.24	lies	-0.06	whole	-0.18
last gio	fell	0.17	laid	-0.2
last gioi	fell	-0.17	whole	0.06
last giong	home	0.09	laid	0.15	whole	0.24
last giua	fell	-0.07	laid	0.1	lies	-0.07	whole	-0.17
last gium	laid	-0.05
last giuoc	home	0.08	fell	0.09	laid	-0.23	lies	0.2
last glei	home	0.07	fell	-0.06	laid	-0.13	lies	0.08
last go	home	-0.11	whole	-0.05
last goc	fell	0.14	laid	-0.08
last goi	fell	-0.06	whole	-0.09
last gom	whole	0.06
last gon	home	0.05	fell	-0.05	lies	0.19	whole	0.17
last grai	home	0.08	fell	-0.1	whole	-0.07
last grave	laid	0.09
last grove	fell	0.08
last gu	fell	0.06	laid	0.13	lies	-0.09	whole	0.07
last gua	laid	0.06
last h	home	-0.13	whole	-0.37
last h3	whole	-0.07
last ha	home	0.21	fell	-0.15	laid	0.05	lies	-0.19	whole	-0.18
last hai	home	0.27	fell	0.05	laid	-0.09	lies	0.11
last haiphong	home	0.29	fell	0.1	whole	0.1
last ham	fell	-0.06	laid	-0.11	whole	0.1
last hamlet	fell	-0.14	laid	0.16	whole	-0.09
last han	home	-0.09	fell	0.17	laid	-0.09	whole	-0.09
last hang	home	0.06	fell	-0.1	laid	-0.11	lies	-0.24	whole	-0.19
last hanh	laid	-0.25	lies	-0.08	whole	-0.05
last hao	home	0.08	laid	0.29	lies	-0.16
last hap	fell	-0.05
last hat	laid	0.16
last hau	home	0.18	fell	-0.09	laid	0.06	lies	0.27	whole	0.1
last hb	whole	-0.08
last hcm	home	0.1
last hd	whole	-0.06
last he	fell	-0.17	laid	0.08	lies	0.16
last hen	lies	-0.11
last heo	home	-0.05	fell	0.14	laid	0.08	whole	-0.07
last het	home	-0.06	fell	0.05	laid	-0.11	lies	-0.1	whole	-0.36
last heveas	fell	-0.07	lies	0.1
last hien	home	0.26	fell	0.26	laid	-0.09	lies	0.15	whole	0.33
last hieng	fell	0.07	laid	-0.09
last hiep	home	-0.16	fell	0.16	laid	-0.11	lies	0.12	whole	0.13
last hieu	home	-0.05	fell	-0.15	laid	-0.29	lies	0.08	whole	-0.14
last hill	fell	0.1	laid	-0.23	whole	0.05
last hills	fell	0.09	laid	0.12	lies	-0.05
last him	laid	-0.05
last hinh	fell	-0.05	whole	-0.15
last hn	whole	0.06
last ho	home	0.16	lies	-0.24	whole	-0.12
last hoa	home	0.05	laid	0.35	lies	0.3	whole	0.1
last hoai	fell	-0.11	laid	-0.07
last hoan	fell	-0.15
last hoang	fell	0.08	lies	-0.09
last hoanh	home	0.15	laid	-0.11
last hoc	laid	0.17	lies	0.27
last hoi	home	-0.2	fell	-0.07	laid	0.38	lies	0.06
last hole	laid	0.06
last hon	home	-0.05	fell	0.1	lies	-0.07	whole	-0.16
last hong	home	-0.05	fell	0.14	laid	-0.23	lies	0.12
last hop	home	-0.07	fell	-0.12
last hospital	fell	-0.1
last hot	laid	0.12	lies	-0.12	whole	-0.05
last house	fell	0.12	laid	0.07	lies	0.43
last houston	fell	-0.1
last hp	home	0.35	whole	0.07
last hua	whole	-0.06
last huan	laid	-0.08
last hue	home	0.27	fell	-0.08	laid	-0.07	whole	0.36
last hung	home	0.08	fell	0.29	laid	-0.05	lies	-0.06	whole	0.11
last huong	home	0.16	fell	0.07	laid	-0.11	whole	-0.19
last huu	home	0.21	fell	-0.05	laid	0.09
last huy	fell	0.06	lies	0.13
last huyen	home	-0.15	fell	-0.12	laid	-0.08	whole	-0.25
last huynh	fell	0.11	laid	-0.14	whole	0.13
last huyt	whole	-0.06
last i	whole	-0.05
last ia	lies	0.05
last ich	home	0.12	fell	0.05
last ii	fell	0.1	whole	0.05
last in	fell	-0.09	laid	-0.05	whole	-0.19
last it	fell	-0.09	whole	0.07
last jars	whole	0.09
last junction	fell	-0.05	laid	0.06	whole	0.07
last jut	laid	-0.31	lies	0.16	whole	-0.05
last k	fell	-0.07	laid	-0.1	lies	-0.06	whole	-0.26
last k10	home	-0.14	fell	-0.11
last k20	fell	0.06
last k23	fell	-0.05
last k5	laid	0.06	lies	-0.06	whole	-0.07
last k50	fell	0.12
last k52	fell	-0.07
last k72	fell	-0.15
last k76	fell	0.11	whole	0.06
last kampot	fell	0.09	laid	0.05	whole	0.09
last kan	home	0.09	laid	-0.08	whole	-0.06
last kar	lies	-0.05	whole	0.07
last katum	fell	0.08
last kbang	home	0.29	whole	0.06
last ke	home	0.21	fell	-0.08	laid	-0.09	whole	-0.07
last kenh	home	0.1	fell	-0.08	lies	0.06	whole	0.11
last keo	fell	0.38	laid	-0.28	lies	0.1
last kep	home	0.06	laid	0.07	lies	-0.06	whole	0.08
last kha	home	-0.06	fell	-0.05	whole	-0.08
last khac	home	-0.06	laid	-0.13
last khach	fell	0.06	laid	0.09	whole	-0.07
last khai	whole	0.08
last kham	fell	-0.09	lies	0.17	whole	0.12
last khan	home	0.05
last khang	fell	0.12	laid	0.06	lies	-0.05
last khanh	home	-0.11	fell	-0.1	laid	-0.08	lies	0.14	whole	-0.19
last khao	laid	-0.07
last khay	laid	0.14	whole	0.05
last khe	home	0.22	laid	0.15	lies	0.09
last khiem	home	-0.17
last khmer	laid	0.11	lies	-0.09	whole	0.09
last kho	fell	-0.06	whole	0.14
last khoa	laid	0.06	whole	-0.08
last khoang	fell	-0.05	laid	0.16	lies	-0.14	whole	-0.08
last khoc	fell	-0.09
last khoi	fell	-0.19	lies	-0.17	whole	-0.26
last khon	laid	-0.08	lies	0.08	whole	0.07
last khong	laid	-0.07	whole	-0.2
last khop	whole	-0.17
last khu	fell	-0.19	lies	-0.09
last khue	laid	-0.08	whole	0.05
last khuong	fell	-0.1	lies	-0.06	whole	-0.11
last khuyen	whole	-0.13
last ki	laid	0.08	whole	-0.11
last kia	home	-0.05	fell	-0.09	laid	0.17	whole	-0.15
last kich	fell	-0.07	laid	-0.06
last kiem	fell	-0.09	lies	-0.09	whole	-0.2
last kien	home	-0.05	whole	0.11
last kieng	lies	-0.05	whole	0.06
last kiet	home	-0.13	fell	0.15	whole	0.07
last kieu	home	-0.17	fell	-0.25	laid	0.13	lies	-0.16	whole	-0.09
last kiln	laid	0.18
last kim	home	-0.06	fell	-0.09	laid	-0.13	lies	0.12	whole	-0.12
last kinh	home	-0.14	lies	0.11	whole	-0.19
last klah	laid	-0.1	lies	0.12	whole	-0.11
last kleng	fell	0.07
last kly	laid	-0.07	whole	-0.1
last km	fell	0.08	laid	-0.07	lies	-0.09
last knia	fell	0.19	whole	0.11
last ko	fell	0.06
last kon	whole	-0.05
last kong	fell	-0.12
last kontum	fell	0.35	whole	0.1
last kor	lies	-0.05
last kra	fell	0.07
last kralanh	laid	0.14	lies	-0.09
last kratie	home	-0.08
last krel	fell	-0.05	laid	-0.17	lies	0.23
last krieng	fell	-0.08	laid	0.1
last krong	home	-0.1
last kt	fell	0.07
last ky	home	-0.32	fell	0.25	laid	0.14	lies	-0.1	whole	0.16
last l	fell	-0.06	laid	0.09
last la	home	0.16	fell	-0.5	lies	-0.09	whole	-0.33
last lac	fell	0.26	laid	-0.08	whole	-0.1
last lach	fell	-0.09	laid	0.08	lies	-0.16
last lai	home	-0.14	fell	0.22	laid	-0.12	lies	0.06	whole	0.15
last lak	home	0.13	fell	-0.11	lies	-0.07
last lam	home	0.19	fell	-0.11	lies	0.14	whole	0.05
last lan	home	-0.11	whole	0.06
last lang	home	-0.19	fell	-0.13	laid	-0.2	lies	-0.19	whole	0.09
last lanh	home	0.08	fell	-0.1
last lao	home	0.23	fell	0.33	laid	0.52	whole	-0.1
last laos	fell	0.14	laid	-0.07	whole	0.17
last lap	home	-0.15	fell	0.16	laid	-0.12	lies	-0.15	whole	-0.14
last lat	home	-0.12
last lau	laid	0.26	lies	-0.07	whole	0.1
last lay	home	-0.11	laid	-0.25	lies	0.1	whole	-0.06
last le	fell	0.48	lies	0.17	whole	0.22
last left	laid	-0.06	whole	-0.06
last len	home	-0.09	fell	-0.12	lies	-0.05	whole	-0.19
last leng	whole	-0.07
last leo	fell	-0.13	whole	-0.05
last lep	fell	0.1	laid	-0.05
last li	whole	-0.06
last liem	home	0.16	laid	0.08	lies	-0.05
last lien	home	0.16	fell	0.05	laid	0.23	lies	-0.12
last lieng	lies	-0.05
last liet	laid	0.08	lies	-0.05
last lieu	home	0.14	fell	-0.16	lies	0.1	whole	-0.11
last lim	fell	0.11	laid	0.09	lies	-0.08	whole	-0.09
last lin	fell	0.05	whole	-0.14
last line	laid	0.12	whole	0.11
last linh	home	0.27	fell	0.1	laid	-0.16	lies	-0.16	whole	-0.11
last lo	fell	-0.35	lies	-0.21	whole	-0.25
last loa	home	-0.05
last loan	home	-0.07	laid	0.19	lies	0.27
last loc	home	0.39	fell	-0.2	laid	0.16	lies	-0.11	whole	0.1
last loi	home	-0.1	fell	-0.09	lies	0.13	whole	-0.12
last lon	home	-0.2	fell	0.38	laid	-0.1	lies	0.34	whole	0.26
last long	home	-0.24	fell	0.09	laid	-0.14	lies	-0.05
last lop	laid	-0.05
last lot	fell	0.1	laid	-0.09	whole	-0.19
last lt	whole	-0.05
last lu	home	0.14	fell	-0.16	lies	0.07	whole	-0.27
last lua	laid	0.19	lies	-0.06	whole	-0.05
last luan	home	0.08
last luat	fell	-0.08
last luc	home	0.28	fell	-0.29	whole	0.12
last lun	home	-0.17	fell	-0.25	laid	0.22
last lung	home	-0.07	fell	-0.15	laid	-0.15	whole	-0.13
last luoc	fell	-0.16	whole	-0.05
last luoi	laid	-0.05	lies	0.15	whole	0.14
last luom	laid	0.09	lies	0.13
last luon	fell	-0.06	laid	-0.17	lies	0.09	whole	-0.18
last luong	home	0.13	laid	-0.24	lies	-0.1	whole	-0.18
last luu	home	0.15	laid	0.1
last luy	fell	-0.29	laid	0.14	lies	-0.06
last ly	fell	-0.24	laid	0.41	lies	0.32	whole	0.09
last lz	fell	-0.08
last m	fell	-0.19	laid	-0.49	lies	-0.13	whole	0.05
last m48	laid	-0.09
last m79	laid	-0.06
last ma	home	0.06	fell	0.09	laid	0.17	lies	-0.22	whole	-0.15
last mach	whole	-0.08
last mai	lies	-0.12	whole	-0.22
last malai	laid	0.06	lies	-0.06	whole	-0.12
last mam	laid	-0.07	whole	-0.07
last man	laid	-0.09	whole	0.05
last mang	home	0.1	laid	0.05	lies	-0.07	whole	-0.13
last manh	fell	-0.07	lies	0.05	whole	-0.25
last mao	fell	0.18	laid	-0.08
last map	fell	-0.06	laid	-0.06	lies	-0.06
last marche	whole	0.09
last market	fell	0.19	laid	-0.21	lies	-0.05	whole	0.07
last mat	laid	-0.23	whole	-0.22
last mau	home	0.14	fell	0.11	laid	-0.16	lies	0.12	whole	0.14
last may	fell	-0.07	lies	-0.14	whole	-0.14
last me	home	0.08	laid	-0.05	lies	0.23
last mek	laid	0.09	lies	-0.15
last meo	fell	-0.08
last mep	fell	0.18	whole	0.08
last met	fell	-0.27	laid	-0.06	lies	0.07	whole	-0.1
last meur	fell	0.14	laid	-0.19	whole	0.07
last mi	home	-0.11	fell	-0.07
last mia	fell	0.15	lies	0.14
last mich	laid	-0.14	lies	0.18
last mien	home	-0.1
last mieu	fell	-0.11	laid	0.07	lies	0.25	whole	0.13
last mil	home	-0.05	fell	-0.06
last mimot	fell	0.38	whole	0.13
last mine	laid	0.14	whole	0.14
last minh	home	-0.2	fell	-0.27	whole	-0.07
last mit	fell	0.06	laid	0.13	lies	-0.1	whole	0.07
last mo	home	-0.34	fell	0.27	laid	0.55	lies	-0.06	whole	-0.17
last moc	fell	0.18	laid	-0.31	lies	-0.24	whole	0.13
last moi	home	0.15	fell	-0.09	laid	-0.35	lies	0.19	whole	0.06
last mom	laid	0.13
last mon	home	0.35	lies	-0.08	whole	-0.17
last mong	home	-0.09	fell	-0.05
last mor	laid	-0.06
last mot	home	0.05	fell	-0.06	laid	-0.1	whole	0.08
last mound	laid	0.05	whole	0.11
last mountain	fell	0.07
last mu	laid	0.05	whole	0.07
last mua	whole	-0.06
last muc	laid	0.11
last mui	home	0.17	fell	-0.05	laid	0.07	whole	-0.13
last mun	whole	0.05
last muoi	fell	-0.08	lies	0.05	whole	0.14
last muon	fell	0.25
last muong	fell	-0.12	laid	0.4	lies	0.25
last muu	fell	0.28
last my	home	-0.2	fell	-0.13	laid	-0.15	lies	-0.21	whole	0.14
last n	fell	-0.05
last na	home	-0.09	fell	0.32	laid	-0.07	lies	-0.06	whole	-0.25
last nai	fell	-0.2	laid	0.1	whole	0.11
last nam	home	-0.33	fell	0.09	laid	-0.35	lies	-0.08	whole	0.25
last nang	home	0.08	whole	-0.15
last nao	fell	-0.1	laid	-0.11	lies	-0.2	whole	-0.08
last nay	fell	-0.07	laid	-0.09	lies	-0.09
last nb	whole	0.07
last ne	fell	0.13	laid	-0.08	lies	0.05
last near	laid	-0.06
last nem	whole	0.11
last nen	laid	-0.06
last nga	home	-0.05	fell	0.13	lies	-0.05	whole	0.11
last ngai	home	0.15	laid	-0.09	lies	0.13
last ngam	laid	0.21	whole	0.13
last ngan	laid	0.1	lies	-0.06	whole	0.21
last ngang	fell	0.26	lies	-0.05
last ngao	fell	0.07
last nghe	home	0.14	whole	0.2
last nghi	lies	0.08
last nghia	fell	0.22	laid	-0.19	lies	-0.1	whole	0.05
last nghiep	lies	-0.1
last nghin	fell	0.05
last ngo	home	0.14	fell	-0.31
last ngoai	lies	-0.14	whole	-0.1
last ngoc	home	-0.16	laid	0.29	lies	-0.06	whole	0.06
last ngoi	laid	-0.05	lies	-0.06	whole	-0.19
last ngon	fell	0.11	laid	-0.08	lies	-0.07
last ngu	laid	0.21
last ngua	laid	0.13	lies	-0.08	whole	0.11
last nguoi	laid	-0.18	whole	-0.1
last nguon	fell	-0.1	laid	0.23	lies	0.05	whole	0.16
last nguyen	home	0.05	fell	-0.1	laid	-0.21
last nha	home	0.08	fell	-0.3	laid	0.05	lies	-0.17	whole	-0.33
last nhac	whole	-0.07
last nhai	home	0.09	laid	0.06	lies	-0.18	whole	0.08
last nham	home	0.07	fell	-0.06	lies	-0.08
last nhan	home	0.1	fell	-0.13	laid	0.18	lies	-0.08	whole	0.24
last nhat	home	-0.07	whole	-0.2
last nhau	laid	-0.18	lies	-0.11	whole	-0.06
last nhi	home	-0.12	fell	-0.06	laid	0.21	lies	-0.18	whole	0.07
last nhich	fell	0.11
last nhieu	laid	-0.07	lies	0.08
last nhin	fell	-0.06
last nho	home	0.06	fell	-0.15	lies	-0.09
last nhom	lies	0.08	whole	0.09
last nhon	home	-0.23	fell	0.3	lies	-0.29	whole	0.1
last nhoong	whole	-0.06
last nhu	fell	-0.1	lies	-0.05	whole	-0.07
last nhuan	whole	-0.1
last nhum	fell	0.19
last nhung	fell	-0.14	laid	-0.11	lies	0.12	whole	-0.2
last nhut	fell	-0.06	laid	-0.14	lies	-0.19	whole	0.19
last ni	whole	-0.11
last nia	lies	-0.2
last nie	fell	-0.14	laid	0.18	whole	0.07
last niem	laid	-0.05
last nien	home	0.08
last night	whole	-0.07
last ninh	home	0.11	laid	-0.28	lies	0.17	whole	0.14
last no	fell	-0.26	lies	-0.13
last noc	home	0.1
last noel	laid	-0.05
last noi	home	-0.06	fell	0.24	lies	-0.29	whole	0.41
last nom	fell	0.16	whole	-0.06
last non	fell	0.26	laid	-0.06
last nong	fell	0.08	laid	0.18	lies	-0.06	whole	-0.05
last nord	laid	-0.05
last not	fell	-0.09	laid	0.08	lies	-0.11
last now	laid	0.09
last nt	whole	-0.05
last ntls	lies	-0.09
last nua	fell	0.11	laid	-0.16	lies	-0.15	whole	-0.06
last nui	fell	-0.18	laid	-0.13	lies	-0.07
last nung	fell	-0.05
last nuoc	home	-0.11	fell	0.2	laid	0.34	whole	0.26
last nuoi	laid	0.08	whole	0.05
last nuong	laid	0.06	whole	0.08
last o	home	-0.11	fell	0.13	laid	-0.23	lies	-0.18	whole	0.37
last oai	home	0.11	fell	-0.06
last oanh	home	-0.18
last oc	fell	-0.1
last of	fell	-0.19
last office	laid	-0.08	lies	0.11
last oi	home	0.08	fell	-0.09	laid	-0.12	lies	0.1	whole	0.1
last om	lies	0.09	whole	0.06
last on	laid	-0.24	lies	0.18
last one	fell	-0.08
last ong	fell	-0.07	laid	-0.3	whole	-0.21
last ot	home	0.06
last outpost	fell	0.12
last p	home	0.27	whole	-0.1
last p3	fell	-0.06
last pa	fell	-0.27	laid	-0.05	whole	0.09
last pac	home	0.1	fell	-0.06
last pah	whole	-0.09
last pailin	fell	0.31	laid	-0.16	whole	0.09
last pak	whole	-0.06
last pang	lies	-0.09
last pao	fell	-0.06	lies	-0.06
last pass	fell	0.11	whole	0.14
last pek	fell	0.05	lies	-0.06
last penh	fell	-0.08	whole	0.08
last pet	fell	0.15	laid	-0.17	lies	0.08	whole	0.08
last pha	home	0.07	fell	-0.16	laid	-0.06	lies	-0.05	whole	-0.18
last phai	fell	0.11	whole	-0.2
last pham	fell	-0.06
last phan	home	-0.18	fell	0.06	laid	0.11
last phao	laid	0.07	whole	0.1
last phap	fell	-0.12	lies	-0.05
last phat	fell	-0.11
last phau	lies	-0.08	whole	-0.15
last phe	laid	-0.08	lies	-0.05	whole	0.07
last phi	laid	-0.08	whole	0.07
last phia	fell	-0.09	laid	0.13	whole	-0.16
last phiet	home	-0.08
last phin	home	0.23	laid	-0.2	lies	0.05
last pho	home	-0.22
last phoi	laid	-0.15
last phon	home	-0.1	fell	0.06	lies	-0.06
last phong	home	0.06	fell	-0.32	laid	-0.14	lies	-0.23	whole	-0.25
last phu	home	0.24	fell	-0.44	lies	0.32	whole	0.05
last phuc	home	0.21	fell	-0.18	laid	0.06
last phum	whole	0.1
last phun	home	0.3	fell	0.19	whole	0.07
last phung	home	-0.05	fell	0.19	laid	0.1	lies	-0.09	whole	-0.05
last phuoc	home	-0.11	fell	-0.26	laid	-0.14	lies	-0.31	whole	-0.1
last phuong	home	0.17	fell	-0.34	laid	-0.09	lies	-0.16	whole	-0.26
last pinh	fell	-0.07	laid	0.24	lies	-0.12
last pit	laid	-0.12	whole	0.11
last pleiku	fell	0.06
last po	fell	0.28	lies	0.23	whole	0.08
last pocket	fell	0.11
last poipet	fell	0.2	whole	0.11
last poko	fell	-0.09	whole	0.15
last pon	home	-0.1	fell	0.06	laid	0.24	whole	0.05
last poncho	laid	-0.16
last pong	fell	0.14	laid	-0.26	whole	-0.13
last post	laid	-0.1	lies	0.14
last poste	laid	-0.13	lies	0.38	whole	0.06
last prang	fell	0.07
last prison	fell	0.07	laid	0.11	whole	-0.09
last prisoners	laid	-0.05
last prong	home	-0.05	fell	-0.17	laid	0.06	lies	-0.09
last prov	fell	0.06	whole	0.05
last province	home	-0.06	fell	-0.21	laid	0.21
last puasat	fell	0.1
last puc	laid	-0.08
last puch	fell	-0.05	laid	0.08	whole	-0.11
last pursat	fell	0.37	whole	0.08
last qua	fell	0.09	whole	-0.15
last quan	fell	0.07	laid	0.14	lies	-0.06
last quang	home	0.36	fell	-0.21	laid	0.15	whole	-0.05
last quao	home	0.05	lies	-0.05
last quay	fell	-0.05
last que	home	-0.05	fell	0.06	lies	0.1	whole	-0.09
last quoc	home	-0.09	laid	0.09	lies	-0.2	whole	-0.05
last quy	home	0.2	fell	0.12	laid	0.18	lies	-0.08	whole	0.19
last quyen	home	0.08	fell	-0.11	laid	0.05	lies	-0.05	whole	-0.06
last quyet	fell	-0.05	laid	0.14
last quyt	laid	0.08	lies	0.24	whole	-0.05
last ra	laid	-0.1	lies	-0.15	whole	0.12
last rac	fell	0.08
last rach	fell	-0.11	laid	0.17	lies	0.05	whole	0.07
last rai	home	-0.09	fell	-0.05	laid	-0.09	lies	0.14
last ram	whole	0.09
last rang	fell	-0.19	laid	0.34
last ranh	laid	-0.09
last rao	home	0.11	fell	-0.52	laid	-0.05	lies	0.08	whole	0.06
last rat	fell	0.06	whole	0.07
last rau	fell	-0.07	whole	-0.05
last ray	home	0.11	fell	-0.1	laid	0.38	lies	0.23	whole	0.12
last re	fell	0.08	laid	0.26	whole	0.07
last reap	fell	0.26	laid	0.22	lies	-0.13	whole	0.11
last regiment	home	-0.06	fell	-0.05	laid	-0.05
last ren	fell	-0.05	laid	-0.07	lies	0.05	whole	0.13
last reo	home	0.09	fell	-0.15	lies	0.15
last ri	home	0.12	fell	0.06	laid	-0.08	whole	-0.18
last ridge	whole	-0.17
last rieng	fell	0.2	lies	-0.3	whole	-0.07
last riep	laid	0.07
last rin	whole	0.06
last rinh	home	-0.05	lies	-0.05
last ripcord	fell	-0.14
last ro	laid	-0.08	whole	-0.06
last road	fell	-0.1	lies	-0.05	whole	0.15
last roang	home	0.22	fell	0.06
last rock	laid	0.06
last roi	fell	-0.09
last rom	fell	-0.18	laid	0.09	lies	-0.07	whole	0.07
last ron	fell	-0.05	laid	0.08
last rong	home	0.06	fell	0.06	laid	-0.3	lies	0.22	whole	0.2
last roong	laid	0.19	lies	-0.05
last route	laid	0.11	whole	0.08
last row	laid	-0.14	lies	0.06
last rua	fell	-0.08	laid	-0.12	whole	-0.11
last rubber	fell	0.05
last rue	laid	0.13	lies	-0.05
last rung	fell	0.05	laid	-0.4	lies	0.08	whole	0.12
last ruoi	fell	0.05	laid	-0.11
last ruong	fell	0.14	laid	0.1	lies	-0.09	whole	0.09
last rut	lies	0.08	whole	-0.05
last sa	home	-0.09	fell	0.06	laid	-0.05	lies	-0.08
last sac	laid	-0.11	lies	-0.11	whole	0.06
last sach	home	0.25	fell	-0.14	lies	0.11	whole	0.11
last saddle	whole	0.06
last sai	whole	-0.09
last saigon	whole	0.14
last sam	home	-0.05	fell	-0.24	laid	0.29	lies	0.12	whole	0.15
last samrong	fell	0.13	whole	0.08
last san	fell	-0.26	laid	0.26	lies	-0.22	whole	0.06
last sang	home	-0.14	fell	-0.15	lies	-0.14	whole	-0.08
last sanh	fell	-0.2	laid	-0.28	lies	0.15	whole	0.14
last sao	home	0.08	fell	-0.05	lies	0.15
last sap	fell	-0.06	laid	-0.13	lies	-0.07	whole	-0.06
last sat	fell	0.18	laid	-0.15	lies	-0.09	whole	0.11
last sau	home	-0.05	fell	0.25	laid	-0.29	lies	-0.21	whole	-0.19
last say	fell	0.2	whole	0.05
last se	home	0.08	fell	-0.1	laid	0.21	lies	0.05
last seang	fell	0.22
last sen	home	-0.11	fell	-0.25	laid	0.1	lies	-0.06
last seng	fell	-0.12
last sentence	home	0.1	fell	-0.2	laid	0.09	lies	0.06
last set	fell	0.2	laid	-0.05	whole	0.05
last shau	fell	0.06	laid	0.17
last shop	whole	0.05
last si	home	-0.07	fell	-0.1	lies	-0.16	whole	-0.07
last side	laid	0.06	lies	-0.06
last sieng	fell	0.24
last sim	fell	0.13
last sin	whole	0.09
last sinh	home	-0.15	fell	-0.05	laid	0.27	lies	0.09
last sisophon	fell	0.09	laid	0.24	lies	-0.12	whole	0.12
last site	fell	0.06	whole	0.08
last slope	laid	0.17	whole	0.1
last snoul	fell	0.23	whole	0.1
last snuol	laid	-0.1	whole	-0.11
last so	home	-0.09	fell	-0.33	lies	-0.1	whole	-0.14
last soc	fell	-0.11	laid	0.08	whole	-0.05
last soi	home	-0.1	laid	0.2	lies	-0.08	whole	0.08
last som	laid	0.16	lies	-0.08
last son	home	-0.17	fell	-0.17	laid	-0.22
last song	home	-0.07	laid	-0.1	lies	-0.08	whole	0.12
last south	fell	0.07	whole	0.1
last station	laid	-0.06
last stieng	laid	-0.05
last stones	laid	-0.07
last stream	fell	0.14	laid	-0.18	whole	0.17
last street	home	0.17	whole	-0.1
last su	laid	0.4	lies	-0.27	whole	-0.08
last suc	fell	0.16	lies	0.27
last sui	fell	0.08
last sum	home	-0.11
last sung	fell	0.16	lies	-0.19
last suoi	fell	0.25	laid	0.11	lies	-0.26	whole	-0.07
last suol	home	-0.07
last suong	fell	-0.07	whole	-0.08
last sup	laid	-0.05	whole	0.09
last sut	fell	0.06	whole	0.07
last suu	laid	-0.12
last t	home	-0.2	laid	0.08
last t12	fell	-0.05	laid	0.05
last t3	fell	-0.14
last t5	fell	-0.07
last t8	whole	0.05
last ta	fell	0.12	whole	-0.35
last tac	fell	-0.08	laid	-0.08	whole	0.08
last tai	home	-0.09	fell	-0.05	laid	-0.1	whole	0.06
last takeo	laid	-0.13	whole	-0.14
last taluy	laid	0.11	lies	-0.07	whole	0.07
last tam	home	-0.14	fell	-0.18	laid	0.17	lies	0.06	whole	-0.16
last tamarind	laid	-0.05
last tan	laid	0.21	lies	-0.12	whole	-0.29
last tang	home	-0.06	fell	0.28	lies	-0.11
last tank	laid	0.2
last tao	fell	0.08	laid	0.16
last tap	whole	0.09
last tat	whole	-0.11
last tau	fell	-0.23	laid	0.34
last tay	home	0.33	fell	-0.5	laid	-0.17	lies	0.16	whole	0.2
last tb	home	-0.05	whole	-0.08
last te	fell	0.11	laid	-0.18	whole	0.08
last teh	fell	0.05	laid	-0.06	lies	-0.07
last ten	fell	-0.16	lies	-0.11
last teo	fell	-0.07	laid	0.09
last tep	fell	0.12
last th	home	0.06	whole	0.09
last thac	fell	0.06	laid	0.1	lies	-0.06
last thach	home	0.05	fell	-0.19	laid	-0.06	lies	-0.07
last thai	home	0.1	fell	0.09	lies	0.13	whole	-0.18
last tham	laid	-0.07	whole	0.06
last than	home	-0.08	fell	-0.1	lies	-0.08	whole	0.15
last thang	home	0.08	fell	0.13	laid	0.12	lies	-0.41
last thanh	home	-0.26	fell	0.14	laid	-0.2	lies	0.08	whole	0.15
last thao	fell	-0.08	whole	-0.08
last thap	home	-0.05	lies	0.19
last that	home	0.15	lies	-0.15
last thay	home	-0.06	fell	0.16	laid	-0.19	whole	-0.1
last the	home	-0.08	fell	-0.11	laid	-0.18	lies	0.27	whole	-0.16
last them	fell	-0.05
last then	fell	0.4	laid	0.17	lies	0.44
last theo	home	-0.08	laid	0.05	whole	-0.07
last thep	whole	-0.12
last thi	home	0.11	fell	-0.08	laid	0.09	lies	0.17	whole	0.16
last thiem	home	0.1	fell	0.09	whole	-0.05
last thien	fell	-0.07	lies	-0.18	whole	0.15
last thiet	home	0.06	fell	0.07	lies	-0.08
last thieu	home	0.05	whole	0.06
last thinh	home	-0.13	fell	-0.1	laid	-0.09	lies	-0.05	whole	-0.08
last thit	lies	0.18	whole	-0.09
last tho	home	0.16	fell	-0.26	laid	0.09	lies	0.13	whole	0.12
last thoa	fell	-0.06
last thoai	fell	0.07	lies	-0.06
last thoat	laid	-0.05
last thoi	home	-0.09	fell	0.07	lies	0.07	whole	-0.1
last thom	home	-0.07	fell	0.31	laid	-0.09	whole	-0.12
last thon	home	-0.1	laid	0.12	whole	0.06
last thong	fell	0.2	laid	0.09	lies	-0.15	whole	0.07
last thu	fell	-0.05	laid	-0.32	lies	0.25	whole	0.11
last thua	home	-0.05	fell	0.08	laid	-0.13	lies	0.13	whole	-0.08
last thuan	home	-0.12	fell	0.11	laid	-0.21	lies	-0.06	whole	0.19
last thuat	fell	0.07
last thuc	lies	-0.05	whole	-0.05
last thuoc	home	0.07	fell	0.26	laid	-0.1	lies	-0.15	whole	0.15
last thuong	home	-0.2	fell	0.06	laid	-0.2	lies	0.16	whole	-0.1
last thuot	fell	-0.17	laid	-0.05	whole	-0.15
last thuy	home	0.21	fell	-0.43	lies	0.05	whole	0.1
last thuyen	laid	0.21
last ti	whole	-0.11
last tia	laid	0.14	whole	-0.09
last tich	fell	-0.13	laid	-0.06	lies	-0.07	whole	0.11
last tien	home	-0.16	fell	0.19	laid	0.27	lies	0.47	whole	-0.12
last tieng	home	-0.05	fell	0.25	laid	-0.11	lies	-0.13	whole	-0.14
last tiep	fell	0.16	lies	-0.16	whole	0.12
last tieu	home	-0.15	whole	-0.05
last tin	fell	0.19	lies	0.13
last tinh	home	-0.07	fell	-0.1	lies	0.16
last tnxp	laid	-0.07	lies	0.22
last to	home	0.05	fell	0.15	laid	-0.21	lies	0.11	whole	-0.15
last toan	home	0.12	fell	0.35	laid	-0.17	lies	0.1
last toc	fell	0.15	lies	0.07	whole	0.06
last toi	home	-0.11	fell	0.24	laid	-0.1	lies	0.37	whole	0.28
last tom	lies	-0.06	whole	0.11
last ton	fell	-0.08	laid	0.09	lies	-0.12
last tong	laid	-0.06
last top	laid	0.15	whole	-0.06
last tower	lies	0.1	whole	0.06
last town	home	0.06	fell	0.08	whole	0.11
last tp	lies	-0.1
last tra	home	-0.05	laid	-0.06	lies	-0.13	whole	-0.06
last trac	home	-0.08	lies	-0.08
last trach	home	-0.09	fell	-0.16	laid	-0.05	lies	0.31
last trai	fell	0.23	laid	-0.27	lies	-0.21	whole	-0.16
last trail	fell	0.12
last tram	lies	-0.07	whole	-0.09
last tran	fell	-0.07	laid	-0.17	lies	0.58
last trang	home	0.16	fell	0.27	laid	-0.37	lies	-0.26	whole	-0.16
last tranh	fell	0.26
last trao	laid	-0.33	lies	0.18	whole	-0.07
last trap	fell	-0.07	laid	-0.13	lies	-0.08
last trau	home	-0.14	fell	0.21	laid	0.1	lies	0.25
last tray	home	-0.12	whole	0.05
last tre	home	-0.11	fell	0.1	laid	-0.32	lies	0.13	whole	0.09
last tree	fell	-0.05	laid	0.1	lies	0.14
last trees	laid	0.17	whole	-0.08
last tren	fell	-0.13	whole	-0.14
last treng	fell	-0.08	laid	0.06	lies	-0.06
last treo	fell	0.07	whole	0.11
last tri	home	0.27	fell	0.13	laid	-0.31	whole	0.12
last trieu	home	0.23	fell	-0.11	laid	-0.07	whole	0.16
last trinh	home	0.12	fell	0.11	laid	-0.08	whole	0.17
last troi	fell	0.16	laid	-0.09	lies	-0.07
last trom	home	0.3	fell	0.14	laid	-0.07	lies	0.24	whole	0.2
last tron	fell	-0.07	lies	0.13	whole	-0.08
last trong	home	-0.05	laid	-0.12	lies	-0.11	whole	0.12
last tru	home	-0.05
last trua	fell	-0.05	laid	-0.06	lies	-0.05
last truc	home	0.1	lies	-0.07	whole	-0.14
last trung	home	0.16	fell	-0.17	laid	-0.21	lies	-0.07	whole	-0.14
last truoc	fell	-0.07	laid	-0.09
last truoi	fell	0.18	laid	-0.08	lies	0.19	whole	0.06
last truong	home	-0.08	fell	-0.45	laid	0.15	lies	-0.07	whole	-0.05
last tu	home	-0.11	fell	0.25	laid	0.18	lies	0.26
last tuan	fell	-0.12	laid	-0.06	lies	-0.1	whole	-0.07
last tuc	fell	0.09	laid	-0.09
last tui	fell	0.08	laid	-0.23	lies	0.23	whole	0.06
last tul	fell	-0.07	laid	0.19	lies	0.07	whole	0.07
last tum	fell	0.11	laid	0.15	lies	-0.06	whole	0.15
last tunnel	fell	0.1
last tuoi	fell	-0.07
last tuong	home	0.1	fell	0.12	laid	0.13	lies	0.08	whole	0.19
last tuy	fell	-0.08	laid	0.1	whole	-0.09
last tuyen	fell	0.05	lies	-0.13
last ty	laid	-0.05	lies	-0.05	whole	-0.13
last u	home	-0.05	laid	-0.09	lies	0.15	whole	-0.08
last uc	fell	0.21
last ui	fell	0.12	whole	-0.05
last un	lies	-0.11
last ung	fell	-0.05
last ut	fell	-0.08
last uy	fell	-0.08	lies	-0.05
last uyen	home	0.1	fell	0.08	lies	0.36	whole	-0.06
last v	whole	-0.17
last va	fell	0.08	whole	0.07
last vac	home	0.06
last vai	whole	-0.1
last valley	fell	0.06	whole	0.1
last vam	fell	0.08	lies	0.05	whole	-0.08
last van	home	-0.15	laid	0.16	lies	-0.16	whole	-0.05
last vang	home	0.22	fell	0.32	lies	0.12	whole	0.2
last vao	laid	-0.06	whole	-0.15
last vap	fell	-0.11
last vay	home	-0.05	fell	0.06	laid	-0.05	lies	-0.06	whole	0.11
last ve	home	-0.07	fell	0.26	laid	-0.25	lies	-0.16	whole	0.19
last vei	fell	0.25	laid	-0.08	whole	0.1
last ven	home	-0.05
last veng	whole	0.12
last vi	home	0.09	fell	-0.12	laid	-0.22	lies	0.38	whole	0.23
last vien	home	-0.07	laid	-0.1	lies	-0.13	whole	-0.39
last viet	home	-0.15	fell	0.58	laid	-0.26	lies	-0.08	whole	-0.08
last vihear	fell	0.21	lies	-0.06	whole	0.06
last village	home	0.15	whole	0.08
last vinh	home	-0.32	fell	-0.15	laid	-0.1	lies	-0.19	whole	-0.16
last vo	home	0.16	fell	-0.24	laid	-0.11	lies	0.29
last voi	home	0.08	laid	0.09	lies	-0.11	whole	0.15
last vong	fell	-0.1	laid	-0.24	lies	0.06	whole	0.06
last vot	laid	-0.05
last vu	home	0.11	fell	0.3
last vuc	whole	-0.06
last vui	whole	-0.09
last vung	whole	0.08
last vuon	fell	0.09	laid	-0.14	lies	0.45	whole	0.23
last vuong	fell	0.06
last wall	fell	-0.05	laid	-0.05
last water	fell	-0.05
last we	whole	-0.07
last well	fell	-0.05	laid	0.29	whole	0.29
last wire	fell	0.06	whole	-0.07
last x	fell	-0.05	whole	0.05
last xa	home	-0.15	fell	-0.42	laid	0.05	whole	-0.18
last xac	fell	0.1	laid	-0.11
last xang	fell	0.19	laid	-0.14	lies	-0.09	whole	-0.12
last xanh	fell	0.16	laid	0.22	whole	0.08
last xat	fell	-0.21	lies	0.21	whole	-0.12
last xay	laid	-0.28	lies	0.2	whole	0.06
last xe	fell	-0.06	laid	0.08	whole	0.06
last xen	laid	0.3	whole	-0.07
last xep	fell	0.2	lies	0.08
last xi	fell	-0.06
last xia	fell	-0.05
last xieng	fell	-0.05	whole	-0.11
last xo	fell	-0.13	laid	-0.08	whole	-0.12
last xoai	home	-0.08	fell	0.25	laid	-0.14	lies	-0.4	whole	0.08
last xoi	laid	0.12	lies	-0.06	whole	0.11
last xom	fell	0.07	whole	-0.07
last xoong	fell	0.08
last xtieng	whole	-0.09
last xu	fell	0.09	laid	0.15	lies	-0.1	whole	0.05
last xuan	home	0.59	fell	-0.27	laid	-0.18	lies	0.07	whole	0.36
last xung	laid	-0.07	lies	0.06
last xuong	home	0.34	fell	-0.16	laid	-0.16	lies	-0.1	whole	0.12
last xuyen	home	0.21	fell	-0.18	lies	0.14
last y	home	-0.09	fell	0.16	laid	-0.16	lies	0.15	whole	-0.09
last yang	fell	0.1	lies	0.06
last yen	home	-0.16	laid	-0.11	lies	-0.07	whole	0.32
last zone	fell	0.05
led a man	home	-0.05
led a nurse	fell	0.17	laid	0.1
led a trưởng	whole	0.08
led a été tué	fell	0.06
led accrochage	laid	-0.07	whole	-0.05
led an táng	fell	-0.09	lies	0.07	whole	-0.09
led an táng & canh	laid	0.05	whole	-0.08
led an táng & doi	whole	-0.12
led an táng & gan	laid	-0.06	lies	0.07
led an táng & nghia	laid	-0.11
led an táng & ntls	lies	0.1	whole	0.11
led an táng tại	laid	-0.1	lies	0.21	whole	0.16
led an táng tại & khu	laid	-0.08	lies	0.07	whole	0.06
led an táng tại & nghia	laid	-0.13	lies	0.22
led an táng tại & ntls	laid	-0.13
led anh	home	0.12	fell	-0.09	laid	0.3	lies	-0.19	whole	0.12
led anh & bai	fell	-0.07
led anh & ben	laid	0.05
led anh & bo	fell	-0.06	laid	-0.1	whole	0.08
led anh & bui	fell	0.1
led anh & cach	laid	0.15	whole	0.11
led anh & canh	fell	-0.05	lies	0.06	whole	0.14
led anh & chan	laid	-0.12	lies	0.05
led anh & doi	fell	0.06	lies	0.08	whole	0.07
led anh & goc	whole	-0.17
led anh & hang	laid	0.06	whole	-0.12
led anh & ho	laid	-0.06
led anh & lo	laid	0.06
led anh & ngay	fell	0.11	whole	-0.1
led anh & nghia	laid	-0.05
led anh & ngoai	whole	0.22
led anh & ntls	lies	0.17
led anh & san	fell	0.08	whole	0.07
led anh & sau	whole	0.06
led anh & tren	laid	0.05	whole	-0.11
led anh & trong	laid	0.09	lies	-0.05	whole	-0.09
led anh & xa	fell	0.09	laid	0.07
led assaut	fell	0.1
led attack	fell	0.15	whole	0.05
led attaque	whole	-0.08
led b 52	fell	0.11	whole	-0.06
led b52	home	0.1	fell	0.19	laid	-0.13
led ba	fell	0.09
led bataille	fell	-0.08
led bia	fell	0.05	laid	-0.31	lies	0.21
led bia & liet	whole	-0.05
led bia & nghia	laid	-0.06	lies	0.12	whole	0.06
led bia & ntls	lies	0.21	whole	0.15
led biết	home	0.05	fell	-0.06	laid	0.25	lies	-0.18	whole	0.21
led biết & dong	fell	-0.06
led biết & hang	laid	0.08
led biết & nen	laid	0.12	whole	0.07
led biển	laid	-0.06
led bodies	laid	0.06	whole	0.08
led body	fell	0.09	whole	-0.06
led bom	home	-0.05	fell	0.29	laid	0.06
led bom & bi	fell	0.09	whole	-0.05
led bom & canh	laid	0.09	whole	-0.07
led bom & cu	laid	0.09
led bom & pha	whole	0.09
led bom & trung	whole	-0.05
led bom & truong	fell	0.08	whole	-0.1
led bom & tu	fell	0.06
led bones	laid	-0.05
led bones & a	fell	0.07	laid	-0.08
led book	fell	0.1	whole	0.07
led born	whole	-0.2
led born in	home	0.05
led bridge	fell	-0.08
led burial	fell	0.09	lies	0.11
led buried	home	0.11	fell	-0.07	laid	-0.26	lies	0.14
led buried & near	whole	-0.05
led buried & the	lies	0.13	whole	-0.05
led buried & their	whole	-0.07
led buried & w	whole	0.11
led buried by & the	laid	0.08
led buried him	laid	0.15	lies	-0.1	whole	-0.16
led buried him & under	whole	-0.05
led buried them	laid	0.09	whole	-0.06
led buôn	whole	-0.05
led by nothing	home	0.09	fell	-0.07	laid	-0.22	lies	0.06	whole	0.33
led by nothing & ##	laid	-0.06
led by nothing & a	home	-0.05	fell	0.17	laid	-0.19	lies	-0.07	whole	-0.12
led by nothing & anh	fell	-0.06	lies	0.07
led by nothing & ap	home	-0.14	fell	0.31	laid	-0.07	lies	0.14	whole	0.15
led by nothing & ba	home	-0.06	fell	0.11
led by nothing & bac	fell	-0.05	lies	-0.07
led by nothing & bai	laid	0.22	whole	0.09
led by nothing & ban	fell	-0.13	lies	0.2
led by nothing & bau	fell	0.06	laid	0.15
led by nothing & bay	lies	0.14	whole	-0.08
led by nothing & ben	fell	0.26	lies	-0.35	whole	-0.19
led by nothing & benh	fell	0.22	whole	0.14
led by nothing & bia	fell	0.06	laid	-0.07	lies	0.12
led by nothing & bien	home	0.09	fell	-0.05
led by nothing & binh	home	0.08
led by nothing & bo	fell	-0.19	laid	0.16	lies	-0.14	whole	0.07
led by nothing & bui	whole	-0.1
led by nothing & buon	fell	-0.09
led by nothing & cach	fell	-0.22	laid	0.08	lies	0.12
led by nothing & canh	laid	-0.12	lies	0.13
led by nothing & cao	fell	-0.19	whole	-0.05
led by nothing & cau	fell	-0.38	laid	0.09	whole	0.14
led by nothing & cay	laid	0.09	lies	0.11	whole	0.1
led by nothing & chan	laid	-0.07	lies	0.05	whole	-0.13
led by nothing & chau	home	-0.11	lies	0.06
led by nothing & chien	fell	-0.12
led by nothing & chin	whole	-0.06
led by nothing & cho	laid	-0.18	lies	0.06	whole	-0.23
led by nothing & chon	fell	-0.07	laid	0.21	lies	0.16	whole	-0.05
led by nothing & chot	fell	-0.06	whole	0.11
led by nothing & chua	fell	-0.09
led by nothing & co	laid	-0.06
led by nothing & con	fell	0.14	lies	-0.08	whole	0.09
led by nothing & cong	lies	0.12
led by nothing & cua	fell	-0.1	laid	0.08
led by nothing & cuoi	fell	0.06	lies	-0.05	whole	0.1
led by nothing & d	home	-0.08
led by nothing & dai	home	0.1	fell	-0.11
led by nothing & dak	home	0.05	fell	0.09
led by nothing & dan	home	-0.05
led by nothing & danh	home	0.08
led by nothing & dao	fell	0.05	lies	-0.06
led by nothing & dat	lies	-0.06
led by nothing & dau	laid	-0.06	lies	0.06	whole	-0.05
led by nothing & den	fell	0.12	whole	-0.06
led by nothing & deo	fell	0.09	whole	0.07
led by nothing & dien	fell	0.1	whole	0.05
led by nothing & dinh	fell	-0.09
led by nothing & doan	lies	0.08	whole	-0.09
led by nothing & doc	fell	0.32	laid	0.11	lies	0.06	whole	0.07
led by nothing & doi	fell	0.12	laid	-0.36	lies	0.11
led by nothing & don	fell	-0.11	laid	-0.09	whole	0.09
led by nothing & dong	home	-0.09	fell	-0.12	laid	0.05	lies	-0.11	whole	-0.24
led by nothing & duc	whole	0.05
led by nothing & duoi	laid	0.49	lies	-0.06	whole	0.21
led by nothing & duong	fell	0.11	laid	0.07
led by nothing & from	home	0.05
led by nothing & gan	fell	0.06	laid	0.06	lies	0.14
led by nothing & gia	fell	-0.09	whole	0.07
led by nothing & gieng	fell	0.13	laid	0.2
led by nothing & giua	laid	-0.1	whole	0.05
led by nothing & go	home	0.08	fell	-0.11	laid	0.06	lies	-0.14
led by nothing & goc	fell	-0.05	laid	0.13	lies	0.09	whole	0.11
led by nothing & goi	laid	0.06
led by nothing & ha	home	0.11	fell	-0.1	whole	0.15
led by nothing & hai	fell	0.11	whole	0.1
led by nothing & ham	whole	0.13
led by nothing & hang	fell	0.08	laid	-0.15	whole	0.14
led by nothing & hello	whole	-0.09
led by nothing & hien	lies	0.06
led by nothing & hill	fell	0.12
led by nothing & ho	fell	0.05	lies	-0.08
led by nothing & hoi	fell	-0.1	laid	-0.06	lies	-0.07
led by nothing & hon	fell	-0.09	laid	0.1
led by nothing & hue	whole	0.05
led by nothing & hung	home	0.11	whole	0.07
led by nothing & huong	lies	0.08
led by nothing & huyen	home	0.08	laid	0.1
led by nothing & in	whole	-0.07
led by nothing & khe	fell	0.07	laid	0.14	lies	0.08
led by nothing & khong	home	0.07
led by nothing & khu	fell	0.07	lies	-0.06	whole	-0.12
led by nothing & kim	home	-0.09
led by nothing & ky	whole	-0.06
led by nothing & lai	fell	0.06	whole	0.05
led by nothing & lang	home	0.68	fell	-0.1	laid	-0.15	whole	0.13
led by nothing & lo	laid	0.24	lies	0.13
led by nothing & loc	home	-0.07	fell	0.16	lies	-0.06	whole	0.05
led by nothing & long	whole	0.11
led by nothing & ma	whole	0.08
led by nothing & mai	laid	0.06
led by nothing & mat	whole	-0.13
led by nothing & me	fell	0.07	laid	-0.05
led by nothing & mo	laid	-0.05	lies	0.08	whole	-0.08
led by nothing & nam	home	-0.07	fell	0.07	laid	0.09
led by nothing & near	fell	0.15	whole	0.13
led by nothing & nga	fell	0.12
led by nothing & ngay	fell	0.05	lies	-0.06	whole	-0.09
led by nothing & nghia	laid	0.46
led by nothing & ngoai	fell	-0.05	laid	0.06	lies	0.08	whole	-0.05
led by nothing & nguoi	whole	-0.06
led by nothing & nguyen	home	0.06	whole	0.09
led by nothing & nha	laid	0.06	whole	-0.07
led by nothing & nt	lies	-0.07
led by nothing & ntls	laid	-0.1	lies	0.27	whole	0.08
led by nothing & nui	laid	-0.05	whole	0.14
led by nothing & o	home	0.09	fell	-0.13	lies	0.07	whole	-0.11
led by nothing & ong	fell	-0.05
led by nothing & phan	fell	0.12	whole	0.09
led by nothing & phia	laid	-0.07	whole	-0.06
led by nothing & phu	home	0.05	whole	0.07
led by nothing & phum	laid	0.08
led by nothing & phuong	fell	0.06
led by nothing & place	whole	-0.06
led by nothing & poste	fell	0.09	laid	-0.05	whole	0.12
led by nothing & quan	fell	-0.2	whole	-0.08
led by nothing & quang	laid	-0.05
led by nothing & que	home	0.3	fell	-0.07	whole	-0.35
led by nothing & rach	fell	0.07
led by nothing & ray	laid	0.25	lies	-0.27
led by nothing & ruong	laid	0.06	lies	-0.05
led by nothing & san	laid	-0.16	lies	0.11	whole	0.16
led by nothing & sau	fell	-0.1	laid	-0.05	whole	0.2
led by nothing & song	fell	0.06
led by nothing & sous	laid	0.12	lies	0.14	whole	0.19
led by nothing & suoi	laid	-0.06
led by nothing & sur	fell	0.07
led by nothing & tai	whole	-0.09
led by nothing & tam	home	-0.07	fell	-0.07
led by nothing & tan	lies	0.12
led by nothing & thach	home	0.08
led by nothing & thang	laid	-0.08
led by nothing & thanh	home	0.09	fell	-0.05	whole	0.06
led by nothing & the	fell	-0.09	laid	0.13	whole	-0.08
led by nothing & thon	fell	0.09	lies	-0.07	whole	0.36
led by nothing & thong	whole	-0.07
led by nothing & thung	whole	0.08
led by nothing & tien	fell	-0.07
led by nothing & toi	fell	0.06
led by nothing & tong	home	0.06
led by nothing & tra	fell	0.05
led by nothing & tram	fell	0.1	laid	0.07	whole	0.27
led by nothing & tran	fell	0.44	whole	-0.35
led by nothing & trang	whole	0.05
led by nothing & tren	laid	-0.22	lies	0.17	whole	-0.21
led by nothing & trich	laid	-0.06
led by nothing & trong	fell	0.12	laid	-0.17	whole	-0.1
led by nothing & truoc	home	0.05	fell	-0.05	laid	0.27
led by nothing & truong	fell	-0.12
led by nothing & under	laid	-0.1	lies	0.16	whole	0.07
led by nothing & van	home	0.11	fell	0.11	whole	-0.13
led by nothing & ve	lies	-0.1
led by nothing & viet	whole	-0.12
led by nothing & village	home	0.06	whole	-0.18
led by nothing & vinh	home	0.08	fell	0.14	whole	-0.17
led by nothing & vuon	laid	-0.06	lies	0.06
led by nothing & xa	fell	0.05	lies	-0.07	whole	0.12
led by nothing & xom	home	-0.05	fell	0.13	laid	-0.07	lies	0.08
led by nothing & y	fell	-0.05
led by nothing & yen	laid	0.07
led by word a	home	-0.08	fell	0.2	laid	-0.06	lies	-0.15	whole	-0.07
led by word a & cau	fell	-0.05
led by word a & tuan	home	0.05
led by word ac	fell	0.13
led by word ac & tinh	fell	0.13
led by word again	laid	-0.12	lies	0.12
led by word ai	home	-0.12	fell	0.06	laid	0.24	lies	0.12	whole	0.13
led by word airborne	fell	-0.11
led by word an	fell	-0.11	laid	-0.06	whole	-0.22
led by word an & bia	lies	-0.05
led by word an & cao	home	-0.06	whole	-0.05
led by word an & tren	fell	-0.08
led by word anh	fell	-0.22	laid	0.14	lies	0.13	whole	0.11
led by word anh & ben	laid	-0.07
led by word anh & doi	fell	-0.05	laid	0.07	lies	0.1
led by word anh & ho	laid	0.11	whole	0.06
led by word anh & thai	whole	-0.06
led by word anh & tren	laid	0.06	lies	0.07
led by word anh & trong	laid	-0.06
led by word ao	whole	0.05
led by word ap	home	0.05	whole	-0.14
led by word apr	whole	0.05
led by word april	fell	0.07
led by word ask	fell	0.09
led by word at	fell	0.13	laid	0.08	lies	0.16
led by word at & the	laid	0.09	whole	-0.25
led by word au	home	-0.12	fell	0.1
led by word aug	fell	-0.09	whole	0.1
led by word august	fell	0.14	whole	-0.12
led by word b	laid	-0.06	lies	-0.08
led by word ba	home	0.12	laid	-0.28	lies	0.22	whole	-0.23
led by word ba & lang	home	0.05	whole	0.05
led by word ba & phu	home	0.18	whole	-0.14
led by word ba & sau	laid	0.05
led by word ba & trong	laid	-0.05
led by word bac	home	-0.12	fell	-0.11	laid	0.09	whole	0.08
led by word bac & song	fell	-0.07	laid	0.06
led by word bach	home	0.1
led by word back	laid	-0.11	lies	0.09	whole	-0.07
led by word bai	fell	-0.12	lies	0.06
led by word bam	whole	0.16
led by word ban	fell	0.11	laid	0.13	lies	-0.25	whole	0.15
led by word ban & ben	fell	0.07
led by word ban & cau	fell	0.08
led by word ban & cua	fell	-0.12
led by word ban & dau	laid	0.15	lies	-0.09
led by word ban & nghia	laid	0.11	lies	-0.07
led by word ban & nuoc	fell	-0.05
led by word bang	fell	-0.07	laid	0.09
led by word bang & sau	laid	0.1	lies	0.1
led by word bao	home	-0.14	fell	0.05	laid	-0.12	lies	0.09	whole	-0.18
led by word bap	home	-0.11	laid	0.11
led by word bat	home	-0.11	fell	-0.49	laid	-0.05	lies	-0.06
led by word bat & cau	fell	-0.1
led by word bat & cho	fell	-0.17
led by word bat & cua	fell	0.12
led by word bataillon	fell	-0.08
led by word battalion	fell	-0.16
led by word battery	whole	-0.09
led by word bau	fell	0.08
led by word bay	home	0.11	fell	0.27	laid	-0.32	lies	0.24
led by word bay & ngay	fell	0.1	whole	-0.07
led by word bay & trong	lies	0.05
led by word bed	fell	-0.09
led by word ben	home	-0.05	fell	-0.05	whole	-0.08
led by word benh	home	-0.05	fell	-0.07	whole	-0.08
led by word benh & xa	home	-0.05	whole	-0.08
led by word bep	fell	0.1	laid	0.11
led by word bep & hoang	fell	0.06
led by word bi & ngam	whole	-0.05
led by word bien	fell	0.14	laid	0.05	whole	-0.08
led by word bien & ban	fell	0.08
led by word bien & doi	fell	0.11
led by word biet	home	-0.06	fell	-0.06	whole	-0.11
led by word biet & dong	home	-0.06	fell	-0.05	whole	-0.11
led by word bieu	home	0.09
led by word binh	home	-0.16	fell	0.15
led by word binh & a	home	0.07	whole	0.07
led by word binh & ben	whole	-0.08
led by word binh & cau	fell	-0.06
led by word binh & do	fell	0.09
led by word binh & lang	lies	0.09
led by word binh & long	whole	0.07
led by word binh & phu	fell	-0.05
led by word binh & sau	fell	0.05
led by word binh & thang	fell	0.13
led by word binh & tram	fell	0.08	laid	0.09	whole	-0.07
led by word binh & tran	fell	0.05
led by word binh & xa	fell	-0.14
led by word bo	home	-0.07	fell	-0.19	lies	0.06	whole	-0.05
led by word bo & xa	home	-0.06
led by word boi	fell	-0.13	laid	-0.08
led by word bom	fell	-0.09
led by word bomb	whole	0.08
led by word bomb & the	whole	0.08
led by word bon	fell	0.1	laid	0.23	lies	0.17	whole	0.07
led by word bon & sau	lies	0.12
led by word bong	laid	-0.1	whole	-0.15
led by word bot	fell	0.09	whole	-0.06
led by word bought	fell	-0.16
led by word brothers	fell	-0.05
led by word bs	laid	-0.11
led by word bt	fell	-0.06
led by word bua	fell	-0.08	laid	-0.08
led by word bui	fell	-0.06	whole	-0.09
led by word bulldozer	whole	0.05
led by word bun	home	-0.14
led by word bung	home	0.08	fell	0.07
led by word buoc	laid	-0.08
led by word buried	laid	0.1
led by word buried & by	whole	-0.08
led by word burnt	whole	-0.05
led by word but	lies	0.18
led by word c	home	-0.15	fell	0.16	laid	-0.05	lies	0.07	whole	0.17
led by word c & hang	lies	0.05	whole	-0.06
led by word c1	home	-0.05	whole	0.06
led by word c2	fell	0.06	lies	0.05
led by word c4	laid	-0.05	lies	0.18
led by word c6	whole	-0.06
led by word c759	home	0.1	whole	0.05
led by word ca	home	-0.14	fell	-0.3	lies	-0.07	whole	-0.1
led by word ca & cho	home	-0.07	laid	-0.05
led by word cai	fell	0.05	laid	0.07	lies	-0.09
led by word cam	home	0.11	laid	0.08	lies	-0.06	whole	-0.1
led by word cam & cho	whole	0.09
led by word came	fell	-0.06
led by word campuchia	fell	0.06
led by word can	laid	-0.11
led by word can & cu	fell	-0.07
led by word can & duoi	fell	-0.06
led by word cang	fell	0.11	whole	0.09
led by word canh	laid	-0.05	lies	0.1	whole	0.06
led by word canh & dong	lies	0.1	whole	-0.06
led by word canh & rung	lies	0.07	whole	0.06
led by word canh & sat	whole	0.1
led by word cao	laid	0.07	whole	-0.05
led by word cao & su	fell	0.11
led by word carried	fell	-0.07	whole	0.14
led by word carried & a	whole	0.14
led by word cat	home	-0.14	fell	0.05	laid	0.32	lies	-0.15	whole	-0.06
led by word cat & gan	whole	0.14
led by word cat & lang	laid	0.06
led by word cat & phia	fell	0.13
led by word cat & sau	laid	0.06	whole	-0.1
led by word cat & truong	fell	-0.06
led by word cau	home	-0.06	whole	-0.05
led by word caught	fell	-0.08
led by word cav	fell	0.12
led by word cay	home	-0.06	laid	0.21	lies	-0.11
led by word cay & ben	home	-0.06	whole	-0.05
led by word cay & bo	laid	0.08
led by word cay & cau	whole	0.14
led by word cay & duong	whole	-0.05
led by word cay & gan	laid	0.09
led by word cay & lang	lies	0.07
led by word cay & lo	laid	0.14	lies	0.14	whole	0.09
led by word cay & me	fell	0.09
led by word cay & so	fell	0.1
led by word cha	fell	-0.12	laid	-0.12
led by word chac	home	0.08	fell	-0.15	laid	-0.21	whole	0.09
led by word chac & con	laid	-0.08
led by word chai	home	0.08	fell	-0.07	whole	0.15
led by word cham	home	0.18	fell	-0.07
led by word cham & phan	home	0.19
led by word chan	laid	-0.11	lies	0.08	whole	0.06
led by word chang	fell	0.08	whole	-0.1
led by word chang & xa	home	-0.05
led by word chanh	home	-0.07	lies	0.06
led by word chanh & thanh	home	-0.07
led by word chao	fell	0.13
led by word chat	home	-0.3	fell	0.19	whole	0.12
led by word chat & dau	home	-0.08
led by word chau	home	0.08	lies	-0.06	whole	-0.08
led by word chau & nghe	whole	-0.05
led by word chau & thanh	fell	0.1
led by word chau & trong	home	0.05
led by word chay	fell	-0.19	whole	-0.05
led by word chay & duong	fell	-0.08
led by word chay & nga	whole	-0.09
led by word che	home	0.06	fell	-0.06
led by word che & quang	whole	-0.05
led by word chep	whole	-0.05
led by word chet	fell	0.09	lies	0.26
led by word chez	fell	0.09	whole	-0.05
led by word chi	fell	0.07	laid	0.11
led by word chi & doan	fell	0.1
led by word chief	whole	-0.09
led by word chien	home	-0.1	fell	0.25	laid	-0.05	lies	-0.05	whole	-0.12
led by word chien & khu	whole	-0.07
led by word chien & truong	fell	0.25	whole	-0.16
led by word chieu	fell	-0.07	lies	-0.17
led by word chieu & bo	fell	-0.09	laid	0.06
led by word chim	fell	0.09	laid	-0.05	lies	0.21
led by word chim & ngoai	whole	0.23
led by word chin	fell	0.19	whole	0.08
led by word chinh	home	0.14	laid	-0.05	whole	-0.07
led by word cho	laid	-0.08	lies	0.09
led by word chon	home	0.1	laid	0.07	whole	0.09
led by word chong	home	-0.05	fell	-0.11
led by word chong & phap	home	-0.06
led by word chu	fell	0.12	laid	0.12	whole	-0.17
led by word chu & a	fell	0.09	laid	0.15
led by word chu & tren	fell	0.05
led by word chua	lies	0.1	whole	-0.05
led by word chuc	fell	-0.1
led by word chung	home	-0.2	fell	-0.11	laid	0.23	lies	0.05	whole	-0.06
led by word chung & bo	laid	-0.1	lies	0.07
led by word chung & duoi	laid	-0.15	lies	0.14	whole	-0.14
led by word chung & go	laid	0.12
led by word chung & ho	whole	-0.16
led by word chung & truong	whole	-0.11
led by word chung & xa	fell	0.13
led by word chuoc	laid	0.12
led by word chuoi	fell	0.13	whole	0.14
led by word chuong	whole	-0.07
led by word chuong & nghe	whole	-0.07
led by word chup	fell	0.09	laid	-0.09
led by word chuyen	fell	-0.24	laid	0.43	lies	0.11	whole	0.24
led by word chuyen & doi	fell	-0.07	laid	0.13
led by word chuyen & nghia	lies	0.07	whole	0.11
led by word closed	fell	-0.05
led by word closed & the	fell	-0.05
led by word co	home	0.17	whole	-0.09
led by word co & bo	fell	0.1
led by word co & quang	fell	-0.16
led by word coc	fell	0.16	laid	-0.12	whole	0.07
led by word coi	home	0.13	fell	0.12	laid	-0.06
led by word coi & bo	fell	0.09	whole	-0.08
led by word coi & doi	fell	0.07	laid	-0.05	whole	-0.06
led by word coi & nghia	lies	0.11	whole	-0.11
led by word com	fell	-0.11
led by word company	fell	0.06
led by word complex	fell	-0.09
led by word con	fell	0.24	laid	-0.05	lies	-0.21	whole	-0.14
led by word con & ban	fell	0.08	whole	0.06
led by word con & dong	fell	0.12
led by word con & thon	fell	0.1	whole	0.05
led by word con & xa	fell	0.12
led by word cong	home	-0.16	fell	0.1	whole	-0.25
led by word cong & dien	home	-0.08	fell	-0.12
led by word cong & lang	whole	-0.05
led by word cong & nghia	home	0.08	whole	-0.2
led by word cong & trong	fell	0.1
led by word corner	laid	0.07	whole	-0.07
led by word cot	fell	-0.15	laid	-0.07	lies	-0.14
led by word crossing	fell	0.08	whole	0.17
led by word cu	fell	0.09	laid	-0.16	lies	-0.25
led by word cu & cach	laid	-0.21
led by word cu & canh	fell	0.13	laid	-0.05	lies	-0.08
led by word cu & doi	fell	0.06
led by word cu & duoi	laid	0.07
led by word cua	fell	0.12	whole	-0.15
led by word cung	home	0.19	laid	-0.05	whole	0.18
led by word cuon	fell	0.06	whole	0.2
led by word cuon & song	fell	-0.09
led by word cuong	fell	-0.16	laid	0.19	whole	0.14
led by word cuong & nghe	whole	-0.09
led by word cut	home	-0.11	fell	-0.08	whole	-0.09
led by word d	home	-0.05	fell	-0.08	laid	-0.07	lies	-0.07	whole	-0.06
led by word d2	home	0.07
led by word d6	home	-0.08	fell	-0.05
led by word d70	home	-0.06
led by word d70 & quang	home	-0.06
led by word da	home	0.14	fell	0.12	lies	0.17	whole	0.15
led by word da & canh	laid	-0.06	lies	0.1	whole	0.1
led by word da & dau	whole	-0.08
led by word da & sau	laid	-0.06
led by word dac	home	0.08	whole	0.09
led by word dai	fell	-0.2	laid	0.11	lies	0.1
led by word dai & doi	fell	-0.12
led by word dai & hai	whole	-0.09
led by word dak	fell	0.1	whole	-0.05
led by word dam	fell	0.12	laid	0.06	whole	-0.12
led by word dan	fell	0.08	laid	0.23	lies	-0.21	whole	0.24
led by word dan & dong	fell	-0.09	laid	0.15
led by word dang	home	0.08	fell	0.23	laid	-0.06	lies	-0.05	whole	0.18
led by word dang & lang	whole	0.05
led by word danh	home	-0.12	lies	-0.09
led by word dao	whole	-0.07
led by word dao & ba	whole	0.06
led by word dao & bac	home	-0.18
led by word dao & xa	whole	-0.11
led by word dap	fell	0.19	laid	0.19	lies	-0.09
led by word dat	home	0.08	fell	-0.05	laid	0.07	whole	0.1
led by word dat & ben	laid	0.12	lies	0.06	whole	0.19
led by word dat & bo	laid	-0.1	lies	0.14	whole	0.07
led by word dat & canh	lies	-0.05	whole	0.07
led by word dat & cho	laid	-0.08
led by word dat & chua	laid	0.05
led by word dat & dinh	fell	0.13	laid	0.06	whole	0.1
led by word dat & dong	laid	-0.06	lies	0.07	whole	0.09
led by word dat & duoi	laid	0.16
led by word dat & duong	whole	-0.07
led by word dat & gan	fell	0.05
led by word dat & go	laid	-0.06
led by word dat & hang	fell	-0.08
led by word dat & ho	laid	0.08
led by word dat & kham	fell	0.06	whole	0.05
led by word dat & ngay	whole	-0.09
led by word dat & nha	laid	0.09	whole	-0.05
led by word dat & thanh	laid	0.06	whole	-0.07
led by word dat & tren	laid	0.05
led by word dat & vuon	lies	-0.13	whole	-0.1
led by word day	home	-0.15	fell	-0.22	laid	-0.05	lies	-0.1
led by word day & cho	lies	-0.05
led by word day & co	fell	-0.12
led by word day & con	fell	-0.11
led by word day & duoi	laid	0.06	lies	0.09	whole	0.07
led by word day & hoc	home	-0.07
led by word day & truong	fell	-0.21	whole	-0.11
led by word days	fell	0.06	whole	0.08
led by word de	home	0.13	fell	-0.08	laid	-0.09	lies	-0.06
led by word dec	fell	-0.05	whole	0.1
led by word den	home	0.05	laid	-0.07	lies	-0.05	whole	0.05
led by word den & muong	home	0.05	whole	0.05
led by word deu	laid	-0.05	whole	-0.05
led by word di	laid	-0.05	lies	0.08	whole	0.08
led by word dia	fell	-0.22	laid	0.23	lies	-0.12	whole	-0.35
led by word dia & binh	laid	0.05
led by word dia & dao	fell	0.11	laid	0.09
led by word dia & diem	whole	-0.11
led by word dia & phuong	home	0.05	fell	-0.09	whole	-0.07
led by word dich	fell	0.31	laid	-0.17	whole	0.13
led by word dich & cho	fell	0.06
led by word diem	fell	0.33	whole	0.18
led by word dien	home	-0.05	fell	-0.22	laid	-0.12	lies	-0.12	whole	-0.28
led by word diep	laid	-0.09	whole	0.06
led by word diet	fell	-0.09
led by word dieu	laid	0.23
led by word dieu & sau	laid	0.1	whole	0.14
led by word din	fell	-0.09	whole	0.09
led by word dinh	home	-0.08	laid	-0.06	lies	-0.06
led by word dinh & thanh	whole	0.05
led by word dirt	laid	0.13
led by word diu	home	0.07	whole	0.07
led by word diu & tam	home	0.07	whole	0.06
led by word div	fell	0.09
led by word division	fell	0.05	whole	0.08
led by word do	home	-0.09	fell	-0.31	laid	-0.24	lies	-0.18	whole	-0.14
led by word do & khe	fell	-0.07
led by word do & nghia	lies	-0.06
led by word do & quan	fell	0.06	whole	-0.09
led by word do & thanh	lies	-0.05	whole	-0.06
led by word doai	home	0.1	laid	0.13	whole	0.05
led by word doan	home	-0.08	whole	0.06
led by word doc	home	-0.08	fell	-0.11	laid	-0.07	lies	0.09	whole	-0.07
led by word doc & bo	laid	-0.05	lies	0.05	whole	-0.07
led by word doc & duong	whole	-0.11
led by word doi	home	0.19	fell	-0.35	laid	-0.05	lies	0.12
led by word doi & a	home	0.08	whole	0.09
led by word doi & ba	lies	0.05	whole	-0.05
led by word doi & duoi	lies	0.07
led by word doi & ha	home	0.1	whole	0.07
led by word doi & hoa	home	0.07
led by word doi & kien	whole	-0.05
led by word doi & nam	home	-0.07
led by word doi & nghe	home	0.1	whole	0.12
led by word doi & nghia	lies	0.1	whole	0.11
led by word doi & sau	fell	0.05	laid	-0.05	lies	-0.09
led by word doi & tren	lies	0.08
led by word doi & trong	whole	-0.1
led by word doi & vinh	home	-0.05
led by word doi & xa	home	0.1	fell	0.07	whole	0.1
led by word don	home	0.07	fell	-0.21	laid	-0.13	whole	-0.29
led by word don & bac	whole	-0.06
led by word don & gan	laid	-0.09	lies	-0.12	whole	-0.05
led by word don & xa	home	0.08	whole	-0.11
led by word dong	home	-0.23	fell	-0.16	lies	-0.19	whole	-0.19
led by word dong & cho	fell	-0.09
led by word dong & chua	lies	0.06
led by word dong & gan	fell	-0.14
led by word dong & lang	fell	-0.1
led by word dong & xa	home	0.07
led by word dop	fell	-0.11	laid	0.11
led by word down	fell	-0.18
led by word down & the	fell	-0.05
led by word drang	laid	0.07
led by word drove	laid	0.06
led by word drove & a	laid	0.06
led by word dry	lies	-0.06	whole	-0.14
led by word dry & creek	whole	-0.05
led by word du	home	0.07	whole	0.15
led by word du & cimetiere	laid	0.14	lies	-0.06	whole	-0.08
led by word du & hai	home	-0.08
led by word du & pont	fell	0.06
led by word du & poste	whole	-0.05
led by word du & village	home	0.07	laid	-0.05	whole	0.12
led by word dua	fell	-0.17	laid	0.11	lies	0.09	whole	-0.07
led by word dua & nuoc	laid	0.06
led by word duc	fell	-0.13	laid	-0.09	whole	-0.12
led by word duc & quang	whole	-0.1
led by word duc & sau	lies	0.05
led by word dug	whole	-0.26
led by word dung	home	-0.1	laid	-0.08	lies	-0.11	whole	-0.1
led by word dung & thon	whole	-0.14
led by word dung & tran	fell	-0.08
led by word dung & trong	fell	0.09
led by word dung & truoc	whole	-0.08
led by word duoc	home	0.11	laid	-0.08
led by word duoi	laid	-0.1	lies	0.22
led by word duyen	home	0.05
led by word e	home	-0.16	fell	0.07	laid	0.19	lies	-0.05	whole	-0.18
led by word e & hoi	lies	-0.05
led by word e27	home	0.11	fell	-0.07
led by word e3	laid	-0.05	lies	0.14	whole	0.08
led by word e64	home	-0.05
led by word e66	whole	-0.09
led by word e95	home	0.1
led by word east	fell	-0.18
led by word eban	whole	-0.08
led by word eban & buon	whole	-0.08
led by word ech	fell	0.05
led by word em	home	0.11	fell	0.09
led by word em & trong	fell	0.09
led by word en	home	0.1	fell	-0.1	laid	0.09
led by word en & a	home	0.11
led by word enemy	fell	-0.06	laid	0.23
led by word etre	fell	-0.05	laid	-0.18	lies	0.07
led by word evac	fell	0.09
led by word f304	fell	0.1
led by word f307	fell	0.12
led by word f309	fell	0.13	whole	0.09
led by word f320	fell	0.16	whole	0.1
led by word f7	fell	0.17
led by word face	laid	-0.1	whole	-0.05
led by word family	fell	0.11	whole	0.1
led by word feb	home	-0.07	fell	-0.15	laid	-0.07
led by word female	fell	0.06
led by word first	laid	0.12
led by word first & the	laid	0.07
led by word forces	fell	0.08	whole	0.06
led by word fort	fell	0.1	whole	0.23
led by word four	laid	0.11	whole	-0.11
led by word four & the	laid	0.05
led by word francais	fell	-0.08	whole	-0.16
led by word french	fell	0.12	whole	0.05
led by word from	home	0.19	whole	0.14
led by word fulro	fell	0.05	whole	0.09
led by word gac	home	0.12	fell	0.1
led by word gai	laid	-0.06
led by word gam	whole	-0.06
led by word gam & cau	whole	-0.05
led by word gao	home	-0.05	fell	-0.12	whole	-0.11
led by word gao & ben	fell	0.07
led by word gao & dau	lies	0.14
led by word gat	fell	0.08	lies	0.06	whole	-0.05
led by word gay	fell	-0.06	laid	-0.05	lies	-0.2
led by word ghe	fell	0.12	laid	0.1	lies	0.05	whole	0.13
led by word ghi	home	-0.05	fell	0.16	laid	0.05
led by word ghi & ben	fell	0.09	whole	-0.08
led by word ghi & dong	home	-0.07
led by word ghi & ha	home	0.09
led by word ghi & mat	fell	0.05	whole	0.12
led by word ghi & tren	laid	0.12	whole	-0.05
led by word gi	home	0.08	fell	-0.21	laid	-0.06	lies	0.14	whole	0.13
led by word gia	fell	0.14	laid	-0.08	lies	-0.16	whole	-0.13
led by word gia & ban	fell	0.19	whole	0.07
led by word gia & ben	home	0.1
led by word gia & dong	lies	-0.05	whole	-0.08
led by word gia & lang	home	-0.12	fell	0.07	whole	-0.11
led by word gia & thanh	home	-0.08
led by word giac	lies	0.14	whole	-0.11
led by word giai	whole	-0.12
led by word giam	fell	-0.06	whole	0.06
led by word giam & bot	fell	0.05
led by word giang	home	-0.12	lies	0.2	whole	-0.29
led by word giang & hai	home	-0.07
led by word giang & trong	fell	0.07
led by word giao	home	0.11	fell	-0.12	laid	0.08	lies	0.16	whole	-0.05
led by word giap	laid	-0.05	whole	-0.26
led by word giau	home	0.1	fell	0.09
led by word giau & duoi	laid	0.12
led by word giau & trong	laid	-0.09
led by word giay	fell	0.07	lies	-0.05
led by word giet	fell	0.15
led by word gio	laid	-0.06
led by word gioi	home	-0.08	laid	-0.09	whole	-0.13
led by word gioi & tay	fell	-0.12	whole	-0.09
led by word giong	home	-0.2	laid	0.08
led by word giong & quang	home	-0.12
led by word giong & thanh	home	-0.13	whole	0.05
led by word giu	fell	0.22	lies	0.12	whole	0.32
led by word giu & chot	fell	-0.05	whole	-0.06
led by word giu & cua	fell	0.05	whole	0.05
led by word giup	laid	0.14	lies	-0.15
led by word go	fell	0.09	laid	0.09	whole	0.24
led by word goi	fell	-0.12	laid	-0.13	lies	0.16
led by word gom	fell	0.08
led by word gon	fell	-0.06	laid	-0.05	lies	0.09	whole	-0.16
led by word got	whole	-0.07
led by word grid	fell	-0.06
led by word ground	laid	0.19	whole	0.1
led by word group	whole	0.07
led by word guc	fell	0.37	laid	-0.11	lies	0.11	whole	0.13
led by word guc & ngay	fell	0.14
led by word guc & tren	whole	-0.05
led by word guest	fell	-0.06	lies	0.1
led by word gun	whole	-0.11
led by word h	home	-0.09	fell	-0.09	whole	-0.06
led by word h & mong	whole	-0.05
led by word ha	fell	0.22
led by word ha & cam	fell	-0.05
led by word ha & ha	whole	-0.07
led by word ha & hai	home	0.05	whole	-0.05
led by word ha & thai	whole	-0.05
led by word hai	home	-0.3	fell	0.2	laid	-0.21	lies	0.07
led by word hai & ban	whole	-0.07
led by word hai & bo	fell	0.13	whole	0.06
led by word hai & cau	whole	0.08
led by word hai & chan	fell	0.09	laid	-0.09	lies	0.07
led by word hai & con	lies	0.08
led by word hai & doi	whole	-0.08
led by word hai & goc	laid	0.08	whole	0.07
led by word hai & hai	home	-0.09	whole	-0.06
led by word hai & hang	fell	-0.08	laid	-0.2	whole	-0.05
led by word hai & ho	laid	-0.08
led by word hai & hung	home	-0.05
led by word hai & nghia	laid	0.09	lies	-0.07	whole	0.18
led by word hai & quang	fell	0.06	whole	0.08
led by word hai & sau	whole	-0.05
led by word ham	home	-0.06	fell	0.11	laid	-0.11	whole	0.17
led by word ham & ben	laid	-0.17	lies	0.13	whole	-0.1
led by word ham & cua	laid	0.13
led by word ham & go	fell	0.09	laid	-0.05
led by word han	fell	-0.1	whole	-0.13
led by word han & cho	laid	0.06
led by word hang	home	0.07	fell	-0.15	laid	-0.12	lies	0.09	whole	0.17
led by word hang & ben	fell	-0.11	laid	0.1
led by word hang & dau	laid	-0.06
led by word hang & khu	whole	-0.09
led by word hang & ntls	lies	0.15	whole	0.21
led by word hang & rao	fell	0.06	whole	-0.09
led by word hanh	home	0.09	fell	0.08	whole	-0.17
led by word hao	home	-0.07	fell	0.15	laid	-0.07
led by word hap	whole	-0.08
led by word hat	fell	-0.12
led by word hau	home	-0.14
led by word hay	home	-0.05	fell	0.1	laid	-0.07	lies	-0.15	whole	-0.28
led by word hay & doc	fell	-0.06
led by word he	fell	-0.11	laid	-0.06
led by word held	fell	0.19	whole	0.05
led by word hello	laid	0.12	whole	0.11
led by word hem	fell	0.21	whole	-0.1
led by word het	laid	0.09	lies	-0.13	whole	0.07
led by word het & nghia	laid	0.1	lies	-0.09
led by word hid	laid	0.09	lies	-0.05
led by word hien	home	-0.13	fell	-0.14	laid	-0.06	lies	0.18	whole	0.13
led by word hien & nghia	lies	0.11	whole	0.06
led by word hien & ntls	laid	-0.07
led by word hien & trong	lies	0.14
led by word hiep	fell	0.1	whole	0.11
led by word hiep & dinh	fell	0.1	whole	-0.05
led by word hieu	home	-0.07	laid	0.4	lies	-0.09	whole	0.08
led by word hinh	laid	-0.08	whole	-0.17
led by word hinh & con	whole	-0.07
led by word ho	home	-0.08	fell	-0.13	laid	-0.08	lies	-0.09	whole	-0.2
led by word ho & dao	home	-0.07
led by word ho & dong	lies	0.09	whole	-0.1
led by word ho & ha	whole	-0.12
led by word ho & khong	home	0.07
led by word hoa	home	-0.14	fell	0.05	laid	-0.11	lies	-0.14
led by word hoa & an	home	0.05	lies	0.08
led by word hoa & ap	fell	0.09	whole	0.15
led by word hoa & bac	whole	-0.06
led by word hoa & ben	lies	-0.06
led by word hoa & cho	home	0.08	fell	-0.06
led by word hoa & ha	whole	-0.06
led by word hoa & khu	whole	-0.05
led by word hoa & mong	home	0.12	whole	0.2
led by word hoa & pho	home	-0.09
led by word hoa & thanh	home	0.06	whole	-0.05
led by word hoa & vinh	whole	-0.08
led by word hoa & xa	fell	0.1
led by word hoac	whole	-0.14
led by word hoai	laid	0.08
led by word hoan	fell	-0.06	lies	0.13	whole	0.06
led by word hoan & ha	lies	0.13
led by word hoang	home	0.06	laid	-0.09
led by word hoc	home	-0.05	laid	-0.06	lies	-0.07
led by word hoe	fell	0.06
led by word hoi	home	-0.25	fell	0.14	laid	-0.21	lies	0.22	whole	0.08
led by word hoi & bo	fell	-0.09	lies	0.06
led by word hoi & dong	fell	0.1	whole	-0.07
led by word hoi & nghia	lies	-0.19
led by word hoi & truong	fell	-0.05
led by word hoi & xa	home	-0.13	fell	0.05
led by word hole	laid	0.11	whole	-0.06
led by word hon	home	-0.07	fell	-0.06	laid	-0.05	lies	0.18	whole	-0.09
led by word hong	fell	0.07	whole	-0.17
led by word hop	fell	0.2	whole	0.07
led by word horse	home	0.15	fell	-0.14
led by word hre	home	-0.07	whole	0.11
led by word hue	home	0.08
led by word hue & citadel	whole	-0.07
led by word hung	home	-0.07	whole	-0.27
led by word hung & bo	fell	-0.06
led by word hung & dao	fell	0.12	laid	0.11
led by word hung & tien	home	-0.06
led by word hung & trong	whole	0.14
led by word huong	home	0.23	fell	-0.09	laid	-0.22	lies	-0.25	whole	0.19
led by word huong & doi	fell	0.05	whole	0.14
led by word huong & ntls	lies	-0.06	whole	0.05
led by word huong & suoi	laid	-0.08
led by word huong & thai	home	-0.06
led by word huu	laid	0.05
led by word huyet	lies	0.07
led by word huyet & ben	whole	-0.06
led by word huyet & canh	whole	-0.13
led by word huyet & ngay	laid	0.05
led by word huynh	whole	-0.13
led by word hy	whole	0.05
led by word ich	fell	-0.11	laid	0.08
led by word in	home	-0.07	fell	0.07	laid	-0.05	lies	0.15	whole	-0.23
led by word in & ban	whole	-0.07
led by word in & front	fell	0.05	whole	-0.13
led by word inf	fell	0.11
led by word infantry	fell	0.12	whole	0.06
led by word inh	laid	0.05	whole	0.08
led by word instituteur	home	0.2	fell	-0.07
led by word instituteur & a	home	0.1
led by word into	whole	-0.07
led by word jackfruit	whole	-0.05
led by word jackfruit & tree	lies	0.06
led by word jan	whole	0.07
led by word january	laid	0.15	whole	0.08
led by word jars	fell	-0.07
led by word july	fell	-0.18	laid	0.05	whole	0.18
led by word july & the	fell	-0.18	laid	-0.05	whole	-0.07
led by word june	whole	-0.09
led by word june & the	whole	-0.07
led by word just	laid	-0.06
led by word k	fell	-0.08
led by word k2	lies	-0.05
led by word k23	fell	0.12	whole	-0.05
led by word k5	lies	-0.05	whole	-0.17
led by word k58	whole	-0.06
led by word ke	fell	0.05	whole	-0.32
led by word kenh	fell	-0.07	lies	0.09
led by word keo	fell	0.42
led by word kep	whole	-0.18
led by word ket	fell	0.05	laid	0.12	lies	-0.07
led by word ket & hang	laid	0.08	whole	-0.16
led by word keu	home	-0.07	fell	0.12	laid	0.1	whole	0.07
led by word keu & sau	home	-0.07
led by word kha	home	-0.16	whole	-0.1
led by word khac	home	0.29	fell	-0.1	laid	-0.13	whole	-0.06
led by word khac & h	home	0.11
led by word khac & tang	fell	-0.06
led by word khac & tren	laid	-0.11
led by word khach	home	-0.05	fell	-0.07	laid	0.06
led by word khai	home	0.07	lies	0.22	whole	-0.05
led by word kham	home	0.08	lies	-0.13
led by word khan	whole	-0.07
led by word khang	fell	0.09
led by word khanh	whole	-0.12
led by word khanh & cao	whole	-0.06
led by word khat	home	-0.06	fell	0.12	whole	0.05
led by word khau	home	0.08	fell	-0.14
led by word khau & doi	whole	-0.06
led by word khe	home	-0.1	fell	-0.09	laid	0.12	lies	-0.06	whole	-0.05
led by word khi	whole	-0.09
led by word khieu	whole	0.05
led by word khmer	home	-0.12	fell	-0.06	whole	0.12
led by word khmer & tri	home	0.06
led by word kho	laid	0.06	whole	-0.18
led by word khoa	home	-0.07	fell	0.07
led by word khoan	home	0.07	fell	-0.12	whole	0.08
led by word khoi	home	-0.08	laid	0.12	lies	0.09
led by word khoi & sau	laid	0.07	lies	0.07
led by word khong	home	0.07
led by word khop	whole	-0.14
led by word khuat	lies	-0.15
led by word khuc	fell	-0.09	laid	0.11
led by word khuong	fell	-0.06	whole	0.05
led by word kia	fell	-0.07	laid	-0.05	lies	-0.08	whole	-0.08
led by word kia & bien	fell	0.08
led by word kia & mat	fell	0.11
led by word kia & song	laid	-0.08
led by word kia & suoi	fell	-0.15
led by word kich	fell	0.15	laid	-0.06	lies	0.13	whole	0.15
led by word kich & ap	fell	-0.07	whole	0.15
led by word kich & binh	home	0.05
led by word kich & lang	home	0.18	whole	0.06
led by word kich & xa	home	-0.06	fell	0.13	lies	0.09	whole	-0.09
led by word kien	whole	0.12
led by word kiet	home	-0.07
led by word kieu	fell	0.07	laid	-0.1
led by word kieu & ban	home	-0.07
led by word kim	whole	-0.13
led by word kinh	home	-0.09	laid	0.22	lies	0.07	whole	-0.2
led by word kinh & bay	fell	-0.05
led by word kinh & chin	laid	0.12	lies	0.07
led by word kinh & muoi	fell	0.14	whole	-0.05
led by word kinh & xang	fell	-0.05
led by word kip	home	0.06
led by word km	laid	0.1	lies	-0.05	whole	-0.19
led by word km & duong	fell	-0.05	laid	0.13
led by word kt	fell	-0.07
led by word ky	home	-0.08	fell	0.16	laid	-0.12	lies	0.07	whole	0.07
led by word ky & hai	whole	-0.06
led by word ky & trong	lies	0.08
led by word l	laid	0.11	lies	0.12
led by word l & a	lies	-0.05
led by word l & hopital	fell	0.05	whole	0.14
led by word la	fell	-0.13	laid	0.28	lies	0.1	whole	-0.26
led by word lac	fell	-0.05	whole	-0.05
led by word lac & hoa	whole	0.1
led by word lach	whole	-0.07
led by word lai	home	-0.12	fell	-0.23	laid	0.07	lies	0.13	whole	0.22
led by word lai & ba	fell	-0.06
led by word lai & chan	whole	-0.11
led by word lai & cho	laid	-0.08
led by word lai & doi	fell	-0.08
led by word lai & duoi	laid	-0.05	lies	0.09	whole	0.11
led by word lai & gan	laid	-0.09	lies	0.14
led by word lai & ho	laid	0.08
led by word lai & trong	laid	0.17	whole	0.05
led by word lai & truong	laid	-0.07
led by word laid	laid	-0.13	lies	0.13
led by word lam	whole	-0.16
led by word lam & ha	whole	-0.05
led by word lam & hung	whole	-0.08
led by word lan	home	0.09	fell	-0.34	laid	-0.09	lies	-0.08	whole	0.25
led by word lan & cua	fell	-0.07
led by word lan & cuoi	fell	-0.08
led by word lan & doi	whole	0.05
led by word lan & nghia	lies	0.08
led by word lan & tren	fell	-0.08
led by word lang	home	-0.08	fell	-0.15	lies	0.07	whole	0.11
led by word lang & lang	laid	0.12	whole	0.07
led by word lang & xa	lies	0.06
led by word lanh	fell	0.08	laid	0.09	whole	0.07
led by word lao	home	0.05	fell	0.19	laid	-0.14	whole	0.07
led by word lao & ban	fell	0.1
led by word lao & duong	fell	0.05	whole	0.09
led by word lao & muong	home	0.09	fell	0.09	whole	0.08
led by word lap	home	0.14	laid	-0.07	whole	0.06
led by word lat	home	-0.05	whole	-0.1
led by word lau	fell	0.05
led by word lay	home	-0.05	fell	0.45	laid	-0.08	lies	-0.12
led by word lay & ban	fell	0.07
led by word le	home	0.07	fell	-0.1	laid	0.08	lies	-0.15	whole	0.24
led by word le & ben	fell	0.13	laid	-0.08	lies	0.13	whole	0.14
led by word le & sau	fell	0.13
led by word le & trong	lies	-0.15
led by word len	home	-0.15	fell	0.06	laid	0.11	whole	0.39
led by word len & ben	whole	-0.06
led by word len & bo	fell	-0.05	laid	-0.07
led by word len & bot	fell	0.08
led by word len & cao	fell	0.08	whole	0.07
led by word len & cho	fell	-0.06	whole	-0.08
led by word len & chot	fell	0.05
led by word len & co	fell	-0.05
led by word len & doi	lies	-0.07	whole	0.09
led by word len & go	fell	-0.06	laid	0.08	whole	0.05
led by word len & hoa	lies	0.08
led by word len & ngay	laid	0.09	whole	0.06
led by word len & nghia	laid	-0.06	whole	0.1
led by word len & nt	laid	0.09	lies	-0.05
led by word len & ntls	fell	-0.06	laid	0.06	whole	-0.07
led by word len & nui	fell	-0.1	lies	0.07	whole	-0.09
led by word len & nuong	fell	-0.07
led by word liem & ha	whole	-0.07
led by word lien	home	-0.06	fell	-0.11	laid	-0.05	lies	0.06
led by word lien & cho	whole	-0.08
led by word lieu	home	-0.09	fell	0.12	laid	-0.05	lies	-0.12	whole	-0.07
led by word lim	fell	-0.06	laid	-0.07
led by word lin	whole	-0.13
led by word line	fell	0.32
led by word linh	home	0.09	fell	-0.19	laid	-0.17	lies	0.07
led by word linh & bac	whole	-0.16
led by word linh & bot	fell	-0.08
led by word linh & don	fell	-0.09
led by word linh & ha	home	0.13	whole	0.1
led by word linh & hai	home	0.08
led by word linh & my	laid	0.09
led by word linh & thai	home	0.06	whole	0.05
led by word linh & viet	laid	0.05
led by word live	fell	0.11
led by word lived	fell	0.08
led by word lo	fell	0.11	laid	-0.07	lies	0.06	whole	-0.15
led by word lo & bo	whole	0.05
led by word lo & cai	fell	-0.05	whole	-0.08
led by word lo & sau	whole	0.07
led by word lo & vong	fell	0.09	whole	-0.08
led by word loa	whole	-0.07
led by word loan	laid	0.11	whole	0.06
led by word loc	home	0.21	fell	-0.16	laid	-0.07	lies	-0.07	whole	-0.1
led by word loi	home	-0.17	fell	-0.05	laid	0.27	lies	-0.07
led by word lom	fell	0.09
led by word lon	fell	0.07	laid	0.11
led by word long	home	0.09	lies	0.12
led by word long & ho	fell	0.07	laid	0.18	lies	0.25
led by word long & xa	home	0.09	whole	0.15
led by word lop	home	-0.07
led by word lop & truong	home	-0.08	fell	-0.05
led by word lu	home	-0.06	fell	-0.05	laid	0.2
led by word lua	home	0.08	lies	0.08	whole	0.1
led by word lun	whole	0.09
led by word lung	home	-0.1	fell	0.09	laid	0.14	lies	-0.05	whole	-0.14
led by word lung & doi	laid	0.05
led by word luoi	fell	-0.14	whole	0.07
led by word luom	fell	-0.15
led by word luon	fell	0.1	whole	0.21
led by word luon & bai	fell	0.09	laid	-0.09
led by word luon & ben	laid	-0.1
led by word luon & cau	laid	0.1	whole	-0.12
led by word luon & duoi	fell	-0.09	lies	0.11	whole	0.08
led by word luon & tren	whole	-0.08
led by word luong	fell	-0.08	lies	0.09	whole	-0.41
led by word luong & ban	whole	0.1
led by word luong & ha	whole	-0.13
led by word luot	whole	-0.15
led by word luu	home	0.13	fell	-0.08	laid	-0.07
led by word luu & nghe	whole	-0.05
led by word luy	laid	0.1
led by word luyen	home	-0.05
led by word ly & tren	laid	0.06
led by word lying	laid	-0.07
led by word m	fell	-0.12	laid	-0.05
led by word ma	fell	-0.22	laid	0.25	whole	0.11
led by word ma & sau	lies	0.06	whole	0.08
led by word mac	home	0.05	laid	0.08	whole	0.05
led by word made	laid	-0.05
led by word made & a	laid	-0.05
led by word mai	home	-0.05	fell	0.11	laid	-0.06	lies	0.13	whole	0.19
led by word mai & sau	lies	0.09
led by word man	lies	0.12	whole	-0.11
led by word man & xa	home	0.06
led by word mang	fell	-0.11	laid	0.23	lies	0.09
led by word mang & nghia	whole	-0.14
led by word manh	laid	0.13	whole	-0.05
led by word mao	laid	0.09	lies	-0.11	whole	0.06
led by word map	home	0.11	fell	0.06	whole	0.18
led by word marines	whole	-0.05
led by word mat	home	-0.09	fell	0.08	lies	-0.15	whole	-0.26
led by word mat & tran	fell	0.12	whole	-0.05
led by word mau	home	0.11	whole	0.08
led by word may	home	-0.06	fell	0.24	laid	-0.17	lies	-0.05	whole	0.24
led by word me	laid	-0.2	whole	-0.11
led by word medecin	fell	-0.19
led by word medecin & a	fell	-0.08
led by word meme	home	0.08	whole	-0.08
led by word men	fell	0.05	whole	0.05
led by word meo	laid	0.07
led by word mep	laid	-0.06
led by word met	laid	-0.08	whole	0.07
led by word meters	fell	-0.07	whole	-0.06
led by word mi	fell	-0.08	laid	-0.12	lies	0.11	whole	-0.05
led by word mien	fell	-0.05	whole	-0.07
led by word mieng	laid	0.05	whole	0.1
led by word miet	home	0.05	fell	0.05	whole	0.14
led by word mieu	laid	0.06	lies	-0.06	whole	-0.11
led by word min	fell	0.31	laid	-0.05	whole	0.26
led by word min & duong	whole	0.06
led by word mine	fell	0.08
led by word minh	home	0.11	fell	-0.08	laid	0.15	whole	-0.09
led by word mis	laid	0.11	lies	-0.06	whole	0.19
led by word mlo	home	0.06	fell	0.05
led by word mo	home	-0.07	fell	-0.05	laid	-0.25	lies	0.23
led by word mo & duong	whole	0.17
led by word mo & ninh	whole	-0.06
led by word mo & phia	laid	-0.12	lies	0.12	whole	-0.06
led by word moi	lies	-0.08	whole	-0.07
led by word mon	laid	0.08	whole	-0.07
led by word morts	lies	0.06
led by word morts & a	lies	0.06
led by word mot	fell	0.17
led by word mound	laid	-0.07	lies	0.06
led by word mr	fell	-0.09
led by word mrs	whole	-0.05
led by word mu	home	0.08	whole	0.1
led by word mua	laid	-0.06	whole	-0.05
led by word mua & ray	fell	-0.06
led by word muc	lies	0.11	whole	0.06
led by word mui	fell	0.11	laid	0.09
led by word muoi	home	0.15	laid	-0.15	whole	-0.15
led by word muong	home	0.07	fell	0.09	whole	0.1
led by word muong & xom	fell	0.13
led by word my	home	0.1
led by word n	home	-0.05	lies	0.07	whole	-0.13
led by word n & e	lies	0.08	whole	-0.06
led by word na	home	0.09
led by word nai	lies	0.05	whole	0.09
led by word nan	fell	-0.17
led by word nang	home	0.05	fell	0.4	whole	0.13
led by word nao	home	0.05	fell	-0.06	laid	-0.1	lies	-0.05
led by word nao & gan	whole	-0.05
led by word nap	whole	0.05
led by word ne	whole	0.11
led by word neighbour	home	-0.08	whole	0.14
led by word neo	lies	-0.05	whole	-0.1
led by word neu	whole	-0.07
led by word next	fell	0.09	laid	-0.1
led by word ng	home	0.17	whole	0.06
led by word nga	home	0.15	whole	0.06
led by word ngach	lies	-0.05
led by word ngai	lies	-0.12
led by word ngan	home	0.27	laid	-0.13	lies	0.14	whole	0.08
led by word ngang	fell	-0.06
led by word ngap	fell	0.11	whole	0.07
led by word nghe	fell	-0.05	laid	-0.06	whole	-0.06
led by word nghi	home	-0.06	laid	-0.06	lies	0.1
led by word nghi & nghia	home	-0.09
led by word nghi & ntls	whole	-0.11
led by word nghi & xa	lies	-0.05
led by word nghia	fell	-0.07	lies	0.09	whole	-0.12
led by word nghia & dia	laid	-0.05
led by word nghia & trang	home	0.11	laid	0.07	lies	0.13	whole	-0.09
led by word nghiem	laid	0.11	whole	0.14
led by word nghien	home	0.06	fell	0.05	laid	-0.05
led by word nghiep	home	0.1	whole	0.07
led by word ngo	home	0.1	laid	0.14	whole	-0.23
led by word ngo & ben	laid	0.07
led by word ngoai	home	-0.1	fell	0.07
led by word ngoan	home	0.05	fell	-0.1	whole	0.09
led by word ngoc	whole	0.08
led by word ngoi	fell	-0.26	laid	-0.05	lies	0.09	whole	-0.14
led by word ngoi & goc	lies	-0.08
led by word ngoi & hang	whole	-0.07
led by word ngoi & tren	laid	-0.06
led by word ngon	lies	0.08	whole	-0.12
led by word ngu	home	0.27	fell	0.2	lies	-0.06	whole	0.07
led by word ngua	fell	-0.09	laid	-0.05	lies	0.09
led by word ngua & giua	laid	0.06
led by word nguc	fell	0.19	whole	0.07
led by word nguoc	fell	-0.07
led by word nguoi	home	0.09	whole	0.08
led by word nguu	home	0.08	laid	0.1	whole	0.09
led by word nguy	whole	-0.05
led by word nguyen	fell	-0.11	laid	0.12
led by word nguyen & trong	laid	0.05	whole	0.14
led by word nguyet	home	-0.1	fell	0.12	whole	0.09
led by word nha	home	0.44	fell	-0.19	laid	-0.23	whole	0.05
led by word nha & ap	fell	-0.06	whole	-0.09
led by word nha & ba	fell	0.08	lies	0.09
led by word nha & ban	home	0.11
led by word nha & ben	lies	0.14
led by word nha & canh	home	0.1
led by word nha & cho	whole	-0.08
led by word nha & con	home	-0.07
led by word nha & doi	whole	-0.09
led by word nha & duong	fell	-0.07
led by word nha & ga	home	0.05
led by word nha & gan	home	0.18	fell	-0.1	lies	-0.05
led by word nha & ho	home	0.08	laid	-0.06
led by word nha & lang	lies	0.1
led by word nha & pho	home	0.18	whole	0.07
led by word nha & ray	fell	0.23	whole	-0.05
led by word nha & thanh	home	-0.07
led by word nha & thi	home	-0.1
led by word nha & thon	home	-0.08
led by word nha & xa	home	-0.05	whole	0.15
led by word nha & xom	whole	0.05
led by word nhac	home	0.1	whole	0.11
led by word nhai	fell	0.11
led by word nham	home	0.08	fell	0.06	laid	-0.15
led by word nhan	laid	0.12	whole	-0.53
led by word nhan & nam	home	-0.06	whole	-0.09
led by word nhanh	laid	0.08
led by word nhap	fell	0.11
led by word nhat	fell	-0.06
led by word nhau	fell	-0.09	laid	0.14	lies	0.12	whole	0.34
led by word nhau & hang	lies	-0.05	whole	0.14
led by word nhau & nghia	laid	-0.05	lies	-0.11	whole	-0.07
led by word nhau & tren	whole	-0.09
led by word nhau & trong	fell	-0.05	lies	0.08	whole	0.11
led by word nhi	home	-0.08	fell	0.05	whole	0.09
led by word nhiem	fell	-0.05	whole	0.05
led by word nhien	lies	-0.08
led by word nho	home	0.09	fell	0.06
led by word nhom	fell	-0.12	laid	0.1	lies	-0.05
led by word nhon	home	0.21	whole	-0.07
led by word nhong	laid	0.11
led by word nhu	home	0.17	fell	0.24	laid	-0.07	whole	0.22
led by word nhu & ben	fell	0.16	whole	0.19
led by word nhung	fell	-0.06	whole	-0.11
led by word nhuong	fell	0.08	laid	-0.18	lies	0.07	whole	-0.19
led by word nhut	fell	-0.09	whole	-0.08
led by word nie	home	0.11	fell	0.19	laid	0.07	lies	-0.06	whole	0.2
led by word nie & buon	home	0.11	fell	0.09
led by word niem	whole	-0.07
led by word nien	fell	-0.08	whole	0.08
led by word nine	home	0.08	whole	0.09
led by word ninh	home	0.13	fell	-0.07	laid	-0.09	whole	-0.14
led by word ninh & khu	lies	-0.07
led by word ninh & lo	whole	0.06
led by word ninh & quang	whole	-0.13
led by word ninh & trong	lies	0.05
led by word ninh & vinh	home	0.12
led by word no	home	-0.1	fell	0.1
led by word noel	fell	0.19	whole	0.07
led by word noi	fell	-0.07	laid	-0.11	lies	-0.16	whole	-0.05
led by word non	lies	-0.05
led by word nong	fell	0.2	laid	0.24	whole	-0.06
led by word nord	laid	0.09
led by word north	fell	0.1	whole	0.21
led by word not	fell	0.07	laid	-0.07	whole	0.11
led by word note	home	0.06
led by word nov	fell	-0.05	laid	-0.05
led by word nt	fell	0.1	lies	0.15	whole	-0.06
led by word nu	home	0.06	fell	-0.16	whole	0.07
led by word nu & xa	whole	0.06
led by word nua	fell	-0.06	whole	-0.13
led by word nua & lang	home	-0.11
led by word nung	fell	0.07	whole	0.05
led by word nuoc	fell	-0.07
led by word nuoi	home	0.07	whole	0.06
led by word nva	fell	0.13	whole	0.19
led by word nva & a	laid	-0.07	whole	0.1
led by word oai	whole	-0.08
led by word oai & ha	whole	-0.06
led by word oanh	home	-0.1	whole	0.11
led by word october	fell	-0.05
led by word of	fell	-0.12
led by word office	whole	-0.08
led by word oi	home	-0.07	fell	-0.07
led by word oi & cho	lies	-0.06
led by word oi & trong	lies	0.05
led by word old	fell	0.05	lies	0.06
led by word om	fell	-0.07	laid	-0.07
led by word om & ben	laid	-0.06
led by word on	fell	0.09	whole	0.05
led by word ong	fell	0.06	laid	0.12	lies	-0.09
led by word or	whole	0.07
led by word ot	home	-0.11	laid	0.09
led by word other	laid	-0.1
led by word out	laid	0.05	whole	0.07
led by word out & by	laid	0.11	whole	0.07
led by word over	fell	0.08	laid	0.08
led by word over & the	laid	0.09
led by word own	home	0.2	whole	0.08
led by word p	home	0.08	whole	-0.07
led by word pa	fell	-0.07
led by word pang	fell	-0.09
led by word panh	fell	0.07
led by word people	fell	0.12	whole	0.08
led by word petit	lies	0.14
led by word pha	fell	-0.07	laid	-0.06	lies	-0.09	whole	-0.08
led by word pha & xuan	whole	-0.06
led by word phai	home	-0.11	whole	0.08
led by word phai & cau	fell	0.07
led by word phai & duong	fell	-0.06	laid	0.09	lies	0.06	whole	-0.05
led by word phai & trong	fell	-0.05
led by word pham	fell	-0.05	whole	0.13
led by word phan	fell	-0.06	whole	-0.07
led by word phan & khu	whole	-0.1
led by word phap	home	-0.08	laid	0.07	lies	0.08	whole	-0.06
led by word phap & bo	fell	0.23
led by word phat	fell	0.11	laid	-0.05
led by word phat & ray	fell	0.08	laid	-0.05
led by word phau	laid	-0.1	whole	-0.08
led by word phau & trung	fell	0.14
led by word phe	fell	-0.07	laid	-0.11
led by word phen	fell	0.21	laid	0.17	whole	0.19
led by word phi	fell	-0.05
led by word phia	fell	0.13
led by word pho	fell	0.1
led by word pho & quang	fell	0.12
led by word phol	home	0.13
led by word phon	home	-0.11
led by word phong	home	-0.15	fell	-0.05	laid	0.31	lies	0.11	whole	-0.16
led by word phong & hai	home	-0.14
led by word phong & ninh	whole	-0.05
led by word phu	home	-0.05	fell	-0.09	laid	0.06	lies	-0.09	whole	-0.27
led by word phu & thai	home	-0.05	whole	-0.12
led by word phuc	fell	0.24	lies	-0.06	whole	0.12
led by word phung	home	-0.05	whole	-0.05
led by word phuoc	home	-0.09	laid	-0.06	whole	-0.14
led by word phuong	fell	0.18	lies	-0.07	whole	-0.23
led by word phuong & kien	whole	-0.05
led by word phuong & quan	fell	-0.07
led by word phut	laid	-0.05	lies	0.14	whole	0.14
led by word pieng	home	0.06	fell	-0.07	whole	-0.14
led by word place	fell	0.09	laid	0.12	whole	0.06
led by word placed	whole	-0.12
led by word platoon	whole	0.06
led by word plei	home	0.11
led by word plot	fell	-0.09	whole	-0.07
led by word pom	whole	-0.11
led by word pong	whole	-0.1
led by word post	whole	-0.07
led by word pot	whole	0.07
led by word pres	laid	-0.07
led by word prong	whole	-0.08
led by word put	laid	-0.05	whole	-0.09
led by word q	home	0.25	whole	-0.06
led by word q & phu	home	0.06	whole	-0.07
led by word q & tri	fell	0.08	whole	-0.05
led by word qt	fell	0.14	laid	0.06	whole	0.15
led by word qu	fell	0.24	lies	0.05	whole	-0.09
led by word qu & a	laid	0.12
led by word qu & les	laid	0.05
led by word qua	home	-0.08	fell	0.1	laid	-0.07	lies	0.18	whole	0.34
led by word qua & bai	fell	-0.06	laid	-0.06
led by word qua & ban	fell	0.05
led by word qua & ben	fell	-0.11
led by word qua & cau	fell	0.1
led by word qua & cho	fell	0.05
led by word qua & deo	fell	-0.28	lies	0.11	whole	-0.09
led by word qua & khe	fell	0.11	laid	0.05	whole	-0.07
led by word qua & kinh	whole	-0.07
led by word qua & lo	fell	0.15	whole	0.1
led by word qua & long	fell	-0.2
led by word qua & ngam	whole	0.13
led by word qua & song	fell	0.25	whole	0.22
led by word qua & suoi	fell	0.09	laid	-0.05	lies	0.11	whole	-0.24
led by word qua & xa	fell	-0.07
led by word quan	home	0.08	fell	0.21	laid	0.26	lies	0.25	whole	-0.29
led by word quan & dong	laid	0.25	whole	0.09
led by word quan & lang	whole	-0.05
led by word quan & ninh	lies	0.14
led by word quan & sat	fell	0.25	laid	0.1	whole	-0.12
led by word quang	fell	0.08	laid	0.09	lies	0.1	whole	0.13
led by word quao	lies	0.07
led by word que	home	0.08	whole	0.36
led by word quen	laid	0.07
led by word quet	fell	0.16	lies	0.14
led by word quoc	home	-0.05	laid	-0.14	lies	-0.06
led by word quoc & doan	fell	0.05	whole	-0.05
led by word quyen	home	-0.07	lies	0.13
led by word quyet	home	0.07	fell	-0.09	whole	0.05
led by word quynh	whole	0.08
led by word ra	laid	0.23	lies	0.06	whole	0.5
led by word ra & bai	laid	0.08
led by word ra & ben	fell	0.06	laid	-0.09
led by word ra & bo	fell	-0.05	laid	0.17	whole	0.14
led by word ra & cho	lies	0.07
led by word ra & con	laid	0.15	whole	0.06
led by word ra & cua	fell	-0.06
led by word ra & den	whole	-0.06
led by word ra & dong	whole	-0.12
led by word ra & duong	fell	-0.08	laid	-0.11	lies	-0.06
led by word ra & go	fell	-0.08	laid	0.12	lies	0.1	whole	0.09
led by word ra & goc	fell	0.09	laid	0.09	lies	0.19	whole	0.22
led by word ra & hang	whole	0.08
led by word ra & ho	fell	0.11	laid	0.07	whole	-0.06
led by word ra & khe	whole	-0.12
led by word ra & lo	fell	-0.06
led by word ra & nghia	lies	-0.17	whole	-0.08
led by word ra & ntls	laid	-0.06	whole	-0.07
led by word ra & phu	fell	0.13	whole	0.07
led by word ra & sau	fell	0.18	laid	-0.09	whole	0.13
led by word ra & suoi	fell	-0.11	laid	-0.08
led by word ra & tan	lies	0.14	whole	-0.11
led by word ra & vuon	fell	-0.05	laid	-0.05
led by word rac	fell	-0.05
led by word raglai	whole	-0.09
led by word rai	home	-0.05	whole	0.17
led by word rai & lang	whole	0.14
led by word ran	fell	-0.05	laid	-0.09
led by word rang	laid	0.05
led by word rang & ben	home	0.06	fell	-0.07	lies	0.06	whole	0.08
led by word rang & doi	fell	0.11	laid	-0.05
led by word rang & trong	laid	0.06	whole	0.13
led by word ranh	laid	0.08	lies	-0.05	whole	0.09
led by word rao	fell	-0.06	lies	-0.06	whole	0.06
led by word rao & phia	laid	-0.07
led by word rao & san	laid	0.05	whole	-0.05
led by word rat	fell	-0.1
led by word rau	home	-0.08	fell	-0.06	whole	-0.17
led by word ray	laid	0.09
led by word re	fell	-0.05	laid	-0.12	lies	-0.07
led by word regiment	fell	0.1	laid	0.08	whole	0.14
led by word regiment & near	whole	0.07
led by word remember	lies	0.13
led by word reo	home	0.08	whole	0.06
led by word ret	fell	-0.26	laid	0.31	lies	-0.06	whole	0.09
led by word rien	fell	0.14	laid	0.09	whole	0.12
led by word rieng	fell	0.36	laid	-0.3	lies	0.31
led by word right	laid	0.21
led by word ro	fell	-0.08	laid	0.23	lies	0.12
led by word ro & ba	fell	0.05
led by word roi	laid	0.13	whole	0.19
led by word rong	laid	0.08
led by word rot	fell	-0.05	whole	0.06
led by word route	whole	-0.08
led by word row	laid	-0.06
led by word ru	fell	0.12	laid	-0.08	whole	-0.05
led by word ruot	home	0.11
led by word s	fell	-0.24	whole	-0.08
led by word s & the	fell	-0.08	laid	0.12
led by word sa	home	-0.05
led by word sac	home	0.11	fell	0.09
led by word sai	lies	0.05
led by word sam	home	0.1	whole	0.05
led by word same	fell	0.12
led by word san	fell	-0.06	lies	-0.08	whole	-0.11
led by word sang	home	-0.09	fell	0.11	laid	-0.24	lies	0.14	whole	0.19
led by word sang & ben	whole	0.13
led by word sang & bo	whole	-0.14
led by word sang & don	whole	0.06
led by word sang & lang	lies	0.14	whole	0.06
led by word sang & lao	fell	-0.05	whole	-0.1
led by word sang & nga	whole	-0.05
led by word sang & ngay	whole	0.11
led by word sang & nghia	laid	0.07
led by word sang & tren	whole	-0.06
led by word sang & trong	fell	0.16	lies	-0.05
led by word sanh	home	0.26	fell	-0.09
led by word sao	fell	0.06	whole	0.1
led by word sao & nghia	lies	-0.06
led by word sap	fell	0.16	laid	-0.12	lies	0.16	whole	0.07
led by word sat	home	-0.1	whole	0.11
led by word sat & hai	home	-0.11	fell	-0.06
led by word sau	home	-0.15	fell	0.12	whole	0.07
led by word sau & ben	fell	-0.07	laid	0.13
led by word say	fell	-0.13	laid	-0.05
led by word second	whole	-0.07
led by word sen	whole	-0.1
led by word september	laid	-0.05	whole	0.15
led by word sewn	home	0.12
led by word si	home	0.05	fell	0.09	laid	-0.08	whole	-0.21
led by word si & ma	home	0.05	whole	-0.21
led by word side	laid	0.08	whole	0.07
led by word sim	whole	-0.09
led by word sim & sau	laid	-0.07
led by word sinh	laid	0.05	whole	0.08
led by word site	fell	0.05
led by word siu	fell	-0.05	lies	0.05	whole	-0.17
led by word small	laid	0.05	whole	-0.05
led by word snuol	whole	-0.08
led by word so	home	-0.09
led by word so & xa	home	-0.06
led by word soan	home	-0.05
led by word soi	home	-0.05	laid	0.11	whole	-0.06
led by word soldiers	fell	0.1	laid	-0.12
led by word somewhere	laid	0.1
led by word son	home	-0.1	fell	0.17	lies	-0.1	whole	-0.33
led by word son & ben	fell	0.09	whole	0.11
led by word son & con	home	0.08	whole	0.06
led by word son & hoa	whole	-0.08
led by word son & huyen	home	-0.05
led by word son & ninh	home	-0.11	whole	-0.18
led by word son & phu	whole	-0.08
led by word son & thanh	whole	-0.06
led by word song	home	-0.09	fell	-0.16	laid	-0.05
led by word sot	home	-0.06	whole	0.05
led by word stones	laid	0.09	whole	0.08
led by word su	fell	-0.08	laid	-0.05	lies	-0.15
led by word su & cach	laid	-0.13
led by word su & cho	home	-0.09
led by word su & dau	fell	0.07	whole	0.1
led by word su & loc	laid	0.14
led by word su & nong	whole	-0.15
led by word su & phia	fell	0.05
led by word su & truong	whole	0.06
led by word su & xa	home	0.11
led by word sua	whole	-0.05
led by word sui	laid	0.11
led by word sung	home	-0.19	fell	0.05	whole	0.07
led by word sung & ho	home	-0.06
led by word suoi	home	0.11	whole	0.05
led by word suong	home	-0.07
led by word sut	fell	0.13	laid	-0.07
led by word suu	fell	0.05	lies	-0.05	whole	0.13
led by word suu & thach	home	0.06	whole	0.06
led by word sy	home	-0.06
led by word t	home	0.1	whole	-0.07
led by word t5	laid	0.06	whole	-0.15
led by word tac	home	-0.07	laid	0.16	lies	-0.08
led by word tac & xa	whole	-0.05
led by word taken	whole	-0.08
led by word tam	home	-0.16	fell	0.06	lies	-0.19	whole	0.27
led by word tam & ben	whole	-0.06
led by word tam & bia	laid	-0.09
led by word tam & bo	whole	0.06
led by word tam & cua	fell	0.1	laid	0.11
led by word tam & duoi	lies	-0.05	whole	-0.17
led by word tam & go	whole	-0.1
led by word tam & tam	home	-0.06
led by word tam & tren	whole	0.08
led by word tan	home	0.08	fell	-0.07	laid	0.11	whole	-0.06
led by word tan & xa	home	-0.12
led by word tang	home	-0.06	laid	0.64	lies	-0.2	whole	0.17
led by word tang & ben	laid	0.06	lies	0.14
led by word tang & con	lies	0.12
led by word tang & duoi	laid	-0.06
led by word tang & nghia	laid	0.11	lies	-0.09	whole	0.05
led by word tang & tren	fell	0.07	laid	0.09	lies	-0.08
led by word tank	fell	0.07	laid	-0.06
led by word tao	home	-0.07	fell	0.05	laid	-0.06	whole	0.07
led by word tap	fell	0.08	laid	0.09
led by word tat	fell	-0.05
led by word tau	fell	-0.09	lies	-0.05
led by word tau & song	fell	-0.06
led by word tau & tren	fell	-0.05
led by word tau & vam	fell	-0.12
led by word td	fell	0.13
led by word te	home	-0.11	fell	-0.1
led by word team	whole	0.07
led by word ten	whole	-0.06
led by word teo	home	0.06	whole	0.13
led by word tet	lies	0.08	whole	0.12
led by word th	home	0.05	fell	-0.05
led by word tha	laid	-0.08
led by word thach	home	-0.11	fell	0.11	whole	-0.06
led by word thach & vinh	whole	-0.07
led by word thai	home	-0.05	fell	0.12	laid	0.26	lies	-0.13
led by word thai & ban	home	-0.1	whole	0.11
led by word thai & mai	whole	0.14
led by word thai & muong	home	0.1	whole	-0.06
led by word thai & quy	whole	0.09
led by word tham	home	0.06	laid	-0.06	lies	-0.07	whole	0.05
led by word than	home	0.05	fell	-0.15	whole	0.31
led by word than & ba	fell	-0.1
led by word than & cau	whole	0.14
led by word than & cho	laid	0.07
led by word thanh	fell	0.22	laid	-0.21	lies	-0.09
led by word thanh & hai	home	0.07	whole	-0.06
led by word thanh & hang	whole	-0.09
led by word thanh & hoai	home	-0.07
led by word thanh & san	whole	0.09
led by word thanh & thanh	home	-0.09
led by word thanh & xa	home	-0.11
led by word thao	home	0.11	lies	-0.05
led by word thap	laid	-0.05	lies	0.06	whole	-0.06
led by word that	home	0.06	fell	0.05	laid	-0.11	lies	0.22
led by word that & ha	whole	-0.05
led by word the	laid	-0.22	whole	0.09
led by word the & bai	whole	-0.12
led by word the & dong	laid	-0.11
led by word the & gan	fell	0.1	laid	-0.14
led by word the & nghia	whole	-0.1
led by word the & ntls	laid	-0.05	lies	-0.08
led by word the & phu	fell	0.08	whole	0.06
led by word thi	home	-0.07	fell	0.07	whole	-0.12
led by word thich	fell	0.09	whole	-0.11
led by word thien	fell	-0.14	laid	-0.06	lies	0.05	whole	-0.09
led by word thiep	home	0.07
led by word thieu	home	0.08	fell	0.05	whole	0.07
led by word thin	home	0.07
led by word thinh	laid	-0.14	lies	-0.05
led by word thinks	fell	0.23
led by word tho	laid	-0.26	lies	0.06
led by word tho & ha	home	-0.14	whole	-0.08
led by word thoai	whole	-0.08
led by word thoan	home	0.05
led by word thoat	fell	-0.07
led by word thoi	fell	0.06	lies	-0.06	whole	0.19
led by word thom	home	-0.05	fell	-0.06
led by word thon	home	-0.06
led by word thong	fell	0.27	lies	-0.06	whole	0.1
led by word thong & sau	fell	0.1	laid	0.08
led by word through	fell	-0.06
led by word thu	home	0.05	lies	-0.08
led by word thua	fell	-0.06	lies	0.07	whole	-0.08
led by word thua & ruong	fell	-0.05	lies	0.08	whole	-0.07
led by word thuan	home	-0.2	fell	-0.05	laid	0.05	lies	-0.07	whole	-0.15
led by word thuan & kien	whole	-0.08
led by word thuat	whole	-0.09
led by word thuc	fell	-0.16	lies	0.26
led by word thue	whole	-0.06
led by word thung	whole	-0.1
led by word thung & lung	whole	-0.1
led by word thuoc	home	-0.07	lies	-0.07	whole	0.23
led by word thuoc & ap	fell	-0.08	lies	0.08
led by word thuoc & xa	home	-0.05	fell	0.13	whole	0.06
led by word thuong	home	-0.13	lies	-0.05	whole	-0.21
led by word thuot	lies	-0.06	whole	0.13
led by word thuy	home	-0.22	fell	0.13	laid	-0.12	whole	-0.15
led by word thuy & cam	home	0.12
led by word thuy & ha	home	-0.15	fell	0.12
led by word thuy & thai	home	-0.06
led by word thuyen	fell	-0.07
led by word thuyet	whole	0.09
led by word ti	whole	-0.06
led by word tich	fell	-0.05	laid	0.12	whole	0.09
led by word tiem	home	0.08	fell	0.12
led by word tien	home	0.11	fell	-0.11	laid	0.06	whole	-0.19
led by word tien & trong	home	0.05
led by word tien & xa	home	0.05	whole	-0.08
led by word tieng	fell	0.06	whole	0.08
led by word tiep	fell	-0.13	laid	-0.06	lies	0.07
led by word tieu	fell	-0.13	laid	-0.06	whole	-0.19
led by word tieu & doan	home	-0.05	fell	-0.06
led by word tieu & khu	home	0.06	laid	0.06	lies	0.09	whole	-0.22
led by word tin	home	-0.11	laid	-0.07	lies	-0.06
led by word tinh	home	0.09	laid	-0.13	lies	-0.05	whole	-0.19
led by word tinh & tram	fell	-0.05
led by word to	home	0.1	fell	0.2	laid	-0.17	lies	-0.09	whole	-0.2
led by word to & ben	fell	0.09	laid	-0.06
led by word to & doi	whole	0.05
led by word toa	whole	-0.06
led by word toai	home	0.08	whole	0.05
led by word toan	home	-0.3	fell	-0.15	laid	-0.1	lies	0.07
led by word toan & hai	home	-0.23
led by word toc	home	0.05	lies	0.05
led by word toi	home	-0.1	fell	0.12	laid	0.06	lies	-0.1
led by word toi & bai	whole	-0.18
led by word toi & cho	fell	-0.06	whole	-0.06
led by word toi & lo	fell	-0.12
led by word toi & suoi	fell	0.17	whole	0.13
led by word toi & tram	fell	0.15
led by word ton	fell	-0.06	lies	0.13
led by word tong	fell	0.09
led by word took	fell	-0.06	lies	0.06
led by word took & a	lies	0.06
led by word top	fell	-0.06
led by word toward	fell	-0.07
led by word tra	fell	0.05	lies	-0.09
led by word tra & nghia	lies	-0.07
led by word trac	home	-0.08	fell	0.17	lies	0.1
led by word trach	home	0.08
led by word trai	home	0.09	fell	0.08	laid	-0.13	lies	0.08	whole	-0.1
led by word trai & ben	laid	0.06
led by word tram	lies	-0.09	whole	-0.07
led by word tran	fell	0.32
led by word trang	lies	-0.12	whole	-0.06
led by word trang & phia	laid	0.09
led by word tranh	lies	0.05	whole	-0.09
led by word trau	lies	-0.05
led by word tre	fell	0.06	lies	-0.09	whole	-0.1
led by word tre & lang	home	-0.07
led by word treo	fell	-0.13	laid	0.07	whole	0.09
led by word tri	fell	-0.21	laid	0.1	lies	0.17	whole	0.06
led by word tri & bo	laid	-0.08	lies	0.13
led by word tri & canh	laid	0.06	whole	0.15
led by word tri & nghia	whole	-0.1
led by word trien	fell	0.08	laid	0.11	whole	0.11
led by word trieu	home	0.14	fell	-0.05	whole	0.25
led by word trinh	lies	-0.07	whole	-0.15
led by word tro	fell	-0.08	laid	-0.08	lies	0.08	whole	0.07
led by word troi	fell	0.1	laid	-0.28	lies	0.07
led by word troi & song	fell	0.13	whole	0.06
led by word troisieme	laid	0.12
led by word trom	fell	0.12
led by word trom & ben	fell	0.12
led by word tron	home	-0.13
led by word trong	laid	-0.06
led by word tru	home	0.3	fell	-0.09	laid	-0.13	whole	-0.09
led by word tru & phuong	home	0.1	whole	-0.05
led by word tru & thon	home	0.1
led by word tru & xa	home	0.09
led by word tru & xom	home	-0.06
led by word trua	fell	0.06	laid	-0.05	whole	0.07
led by word truc	home	0.09	fell	0.05
led by word truc & nam	home	0.05
led by word trung	home	0.08	laid	0.21	lies	0.12
led by word truong	home	0.1	fell	-0.18	laid	0.05	lies	0.27
led by word truong & ban	home	0.1	fell	-0.16	whole	0.07
led by word truong & don	fell	-0.06
led by word truong & thcs	fell	0.15	whole	-0.08
led by word truong & thpt	fell	-0.06
led by word truyen	fell	0.08
led by word tu	home	-0.44	fell	0.06	laid	-0.15	lies	0.23	whole	-0.32
led by word tu & phu	fell	0.14	whole	-0.07
led by word tu & thon	home	0.05	whole	0.09
led by word tua	fell	-0.05
led by word tuan	fell	0.36	laid	-0.16	lies	0.08	whole	0.07
led by word tuat	whole	0.06
led by word tue	home	-0.13
led by word tui	home	-0.07	fell	-0.17	laid	-0.05	lies	0.19	whole	0.2
led by word tung	home	0.06	whole	0.07
led by word tuoc	home	0.1	laid	0.12	whole	0.21
led by word tuoi	home	-0.26	fell	0.12	laid	-0.06	lies	0.05
led by word tuoi & ban	fell	-0.11
led by word tuoi & buon	fell	0.12
led by word tuoi & con	home	-0.06
led by word tuoi & lang	fell	0.13
led by word tuoi & phuong	home	-0.05
led by word tuoi & thon	home	-0.08
led by word tuoi & xa	lies	0.14
led by word tuoi & xom	home	-0.06
led by word tuong	home	0.24	fell	-0.07	lies	-0.08
led by word tuong & vinh	whole	-0.05
led by word tuyen	laid	-0.05	whole	0.14
led by word tuyen & sau	fell	-0.06
led by word ty	home	-0.07	laid	-0.09	lies	0.1
led by word uc	whole	-0.27
led by word ui	laid	0.13	whole	0.07
led by word ung	home	-0.06	fell	0.08	whole	-0.18
led by word up	lies	-0.06
led by word up & the	laid	0.12
led by word ut	lies	-0.06
led by word uy	home	0.2	whole	0.05
led by word uyen	home	-0.05
led by word uyen & cao	home	-0.05
led by word va	fell	0.13	whole	0.06
led by word vac	fell	0.07
led by word vach	fell	0.05
led by word vai	fell	-0.05
led by word van	home	0.13	fell	0.2	laid	-0.18	lies	0.11
led by word van & cho	fell	0.12	lies	0.08
led by word van & duoi	laid	0.12	lies	-0.07	whole	0.05
led by word van & khu	whole	-0.08
led by word van & my	home	0.08
led by word van & trong	fell	0.09	whole	0.11
led by word vang	home	0.12	fell	0.22	whole	-0.13
led by word vat	fell	-0.06	lies	-0.11
led by word vay	home	0.1	whole	0.06
led by word vc	fell	0.06	whole	0.06
led by word ve	home	0.2	fell	-0.18	laid	-0.22	lies	0.1	whole	0.36
led by word ve & an	home	0.11	lies	0.06	whole	-0.12
led by word ve & anh	lies	0.22	whole	0.05
led by word ve & ba	fell	-0.07
led by word ve & bac	laid	0.11
led by word ve & bai	lies	0.05
led by word ve & ban	fell	0.17
led by word ve & ben	laid	0.18	lies	0.06
led by word ve & bo	fell	0.08
led by word ve & bu	fell	-0.05	lies	-0.09	whole	-0.08
led by word ve & canh	laid	-0.1	lies	-0.11
led by word ve & cau	whole	0.12
led by word ve & cho	home	-0.05
led by word ve & chua	laid	0.05
led by word ve & cua	fell	-0.06
led by word ve & den	fell	-0.07
led by word ve & doi	laid	0.05	lies	0.06
led by word ve & dong	fell	-0.08	lies	0.05
led by word ve & duc	home	0.11	fell	0.11	whole	0.14
led by word ve & gan	laid	-0.06
led by word ve & ha	lies	0.08
led by word ve & hang	laid	0.11	lies	-0.08
led by word ve & huong	fell	0.11	whole	-0.09
led by word ve & khu	lies	-0.15
led by word ve & lang	fell	0.11	laid	0.07	lies	-0.08
led by word ve & nghia	laid	-0.1	whole	0.07
led by word ve & nha	lies	0.09
led by word ve & nt	lies	0.13	whole	0.1
led by word ve & ntls	home	-0.05	fell	0.09	laid	0.05	whole	-0.05
led by word ve & phia	laid	-0.36	lies	-0.13	whole	-0.36
led by word ve & phu	home	0.18	whole	0.05
led by word ve & sau	fell	0.05	laid	-0.12	whole	-0.13
led by word ve & tay	lies	-0.15
led by word ve & thanh	home	-0.07	lies	0.13
led by word ve & tram	laid	-0.05	whole	0.09
led by word ve & truong	fell	-0.05	lies	0.08
led by word ve & vi	lies	0.19	whole	0.12
led by word ve & xa	lies	-0.05
led by word vet	laid	0.09
led by word vi	laid	-0.05	lies	-0.06
led by word vic	fell	-0.05	laid	0.09	whole	-0.14
led by word viec	laid	0.06
led by word vien	home	-0.12	fell	-0.32	lies	0.14	whole	-0.22
led by word vien & an	fell	-0.09	whole	-0.23
led by word vien & ben	whole	0.07
led by word vien & duong	whole	0.07
led by word vien & hai	home	-0.07
led by word vien & k20	fell	0.09
led by word vien & nghia	lies	0.07	whole	0.07
led by word vien & truong	fell	0.08	laid	0.09	lies	0.05
led by word vieng	lies	0.1	whole	0.11
led by word vieng & ntls	whole	0.05
led by word viet	home	0.08	fell	0.25	laid	0.2	lies	0.1	whole	0.17
led by word viet & lao	fell	0.12	whole	0.11
led by word viet & tren	laid	-0.06	lies	0.11
led by word viet & trong	laid	0.18	whole	-0.06
led by word vietnam	fell	0.06	whole	-0.09
led by word vietnamese	laid	0.15
led by word vinh	home	0.14	fell	-0.08	laid	-0.07
led by word vinh & long	whole	-0.07
led by word vivait	fell	-0.05
led by word vo	home	0.27	fell	0.29	laid	-0.18
led by word vo & bo	fell	0.05	laid	-0.07	lies	0.05	whole	-0.18
led by word vo & cau	fell	0.05	whole	0.06
led by word vo & don	whole	-0.05
led by word vo & nghia	laid	-0.07	lies	0.08	whole	0.06
led by word vo & vam	fell	-0.09
led by word voi	fell	-0.09	laid	0.08
led by word vong	home	0.08	fell	0.15	laid	-0.06	lies	-0.22	whole	-0.05
led by word vong & ntls	home	0.12	lies	-0.18	whole	-0.1
led by word vot	home	0.1	fell	-0.07	laid	-0.2	whole	0.07
led by word vu	home	-0.06	fell	0.07
led by word vu & trang	home	-0.05
led by word vua	laid	0.11	lies	0.17	whole	-0.1
led by word vua & nghia	lies	0.12	whole	0.06
led by word vuc	fell	0.16	lies	0.07	whole	0.39
led by word vuc & dong	whole	0.06
led by word vui	laid	0.05	whole	0.07
led by word vung	home	-0.06	fell	0.13	whole	-0.32
led by word vuong	fell	0.05	laid	-0.05	lies	0.12
led by word vuong & con	lies	0.05
led by word vuot	whole	0.21
led by word vuot & song	fell	0.05	whole	0.23
led by word vy	home	-0.06	fell	0.08
led by word walked	home	0.23
led by word went	whole	0.08
led by word went & the	laid	0.07	whole	0.13
led by word west	laid	0.06	whole	-0.08
led by word women	whole	-0.05
led by word x	fell	0.1	laid	0.11	whole	0.15
led by word xa	home	0.52	fell	0.09	laid	-0.09	whole	-0.38
led by word xa & doan	home	0.07
led by word xa & dong	home	0.06	fell	0.09	whole	-0.05
led by word xac	fell	0.15	laid	-0.08	lies	-0.09	whole	0.32
led by word xac & dinh	fell	-0.07
led by word xac & duoi	fell	0.08	laid	-0.13	whole	0.13
led by word xac & hang	laid	0.07	whole	0.17
led by word xac & trong	laid	0.13
led by word xang	fell	-0.08	lies	-0.05	whole	-0.11
led by word xang & nha	fell	-0.06
led by word xat	whole	-0.05
led by word xay	fell	0.08
led by word xe	home	-0.14	fell	-0.13	whole	-0.09
led by word xe & ben	laid	0.06
led by word xe & cho	fell	-0.07	laid	0.09
led by word xep	fell	0.06	laid	0.05	lies	-0.05	whole	0.1
led by word xia	fell	-0.09
led by word xieng	fell	-0.06
led by word xo	laid	0.06	whole	-0.15
led by word xoai	fell	-0.08	laid	0.06	lies	0.09	whole	-0.06
led by word xoi	fell	-0.08
led by word xom	home	0.08
led by word xon	home	-0.06
led by word xu	home	0.2	fell	-0.06
led by word xua	home	-0.05	fell	-0.07	laid	0.1	whole	0.08
led by word xua & doi	fell	-0.05	laid	0.07
led by word xuan	home	-0.3	lies	0.1	whole	-0.22
led by word xuan & thanh	home	-0.12
led by word xung	laid	-0.07	lies	0.09
led by word xuong	home	-0.15	fell	-0.28	laid	0.28	whole	0.4
led by word xuong & bai	laid	-0.08	whole	0.05
led by word xuong & ban	whole	-0.07
led by word xuong & bo	fell	-0.07	laid	0.18	lies	-0.12	whole	0.12
led by word xuong & chan	laid	-0.09
led by word xuong & cho	whole	0.11
led by word xuong & gieng	fell	-0.21	laid	0.21	lies	0.11	whole	0.08
led by word xuong & ham	fell	0.18	laid	0.07	whole	0.08
led by word xuong & ho	laid	0.13	whole	0.26
led by word xuong & khe	fell	-0.09	laid	-0.09	whole	0.11
led by word xuong & kinh	laid	0.06
led by word xuong & nga	fell	-0.05	laid	-0.07
led by word xuong & nghia	lies	0.05	whole	-0.11
led by word xuong & quan	fell	0.07
led by word xuong & suoi	fell	-0.33	laid	0.05
led by word xuong & thai	whole	-0.06
led by word xuong & trong	lies	0.09	whole	0.12
led by word xuyen	home	-0.12	fell	-0.08	lies	0.12	whole	-0.16
led by word xuyen & ha	whole	-0.12
led by word y	fell	-0.06
led by word yen	home	-0.19	fell	-0.05	laid	0.06	whole	-0.05
led by word yen & ha	whole	-0.06
led by word yen & nam	whole	-0.06
led by word yen & xa	whole	0.12
led by word yes	whole	0.11
led by word yesterday	whole	0.09
led bà	fell	-0.49	laid	-0.19	lies	0.1	whole	-0.08
led bà & ban	fell	-0.05	lies	0.07
led bà & canh	whole	-0.08
led bà & cau	fell	0.11	laid	0.09
led bà & sau	laid	-0.05
led bà & trong	lies	0.06
led bác	lies	0.17	whole	-0.05
led bác & ban	whole	0.05
led bác & ho	home	0.08
led bác & nam	lies	0.09
led bác & nghia	lies	-0.12
led bác & song	fell	0.06	whole	-0.06
led bác & thi	fell	0.09	whole	-0.07
led bác & trong	whole	0.11
led bác sĩ	fell	0.06
led báo	fell	0.09	laid	0.31	whole	0.11
led báo & xa	laid	0.08
led báo mộ	whole	-0.05
led báo tin	fell	0.08	lies	0.08	whole	0.07
led bãi	fell	-0.07	laid	0.17	lies	-0.07	whole	-0.08
led bé	home	-0.12	fell	0.11	whole	-0.05
led bên	fell	-0.09	whole	0.18
led bên & lao	fell	0.06	whole	0.18
led bên & trai	laid	-0.05
led bìa	fell	0.15	laid	-0.05	lies	-0.05
led bí danh	fell	-0.09
led bí thư	fell	0.1
led bí thư & doan	fell	0.13
led bạn	fell	0.2	laid	0.29	whole	0.33
led bạn & ben	whole	0.06
led bạn & chan	whole	0.13
led bạn & lao	fell	-0.05
led bản	home	-0.05
led bảo	fell	-0.12	lies	-0.07
led bảo & ban	fell	-0.11	laid	0.07	lies	0.11	whole	-0.07
led bảo & bo	fell	0.12	laid	-0.05	lies	-0.05
led bảo & cua	fell	-0.05
led bảo & dau	laid	0.1	whole	0.19
led bảo & doi	laid	-0.06
led bảo & duoi	lies	0.08
led bảo & gan	fell	0.09
led bảo & ntls	lies	-0.09
led bảo & sau	fell	0.11
led bảo là	lies	0.05
led bắt rồi bắn	fell	0.07	whole	0.08
led bệnh viện	fell	0.11	laid	-0.09
led bị bom	laid	-0.05	whole	-0.06
led bị bắn	laid	-0.14	whole	0.14
led bị bắn & bo	fell	0.07	whole	0.05
led bị bắn & cua	fell	0.05	whole	-0.05
led bị bắn & hang	fell	-0.06
led bị bắn & tia	fell	0.06
led bị bắn & tren	fell	-0.08	whole	0.09
led bị bắn chết	fell	-0.18	whole	0.06
led bị bắn chết & ngay	fell	-0.08
led bị giết	fell	-0.08	whole	0.05
led bị mìn	fell	-0.19
led bị mỹ bắn	fell	-0.06
led bị pháo	home	0.07	fell	-0.12	whole	-0.17
led bị pháo & bay	fell	0.07
led bị phục	fell	0.05
led bị phục kích	fell	-0.1	whole	0.07
led bị phục kích & duong	fell	-0.08	whole	0.12
led bị phục kích & tren	whole	-0.07
led bị thương	home	-0.05	fell	-0.06
led bị thương & cau	fell	-0.16
led bị thương nặng	fell	-0.21
led bị trực thăng bắn	fell	0.05	whole	-0.08
led bị trực thăng bắn & ngoai	whole	0.09
led bị tây bắn	whole	0.06
led bị tây bắn & ben	fell	0.05
led bị vùi	laid	0.18	whole	0.12
led bị vùi & trong	laid	0.09	whole	0.13
led bỏ xác	fell	-0.13
led bố	home	-0.06	fell	0.19	lies	0.06
led bố & nghia	lies	0.21
led bốc	fell	0.24	laid	0.07	lies	-0.1
led bốc & nghia	lies	0.19	whole	0.06
led bốc về	home	0.1	laid	0.08	lies	0.19	whole	0.15
led bốc về & nghia	lies	0.05
led bốc về & ntls	home	0.11	laid	0.08	lies	0.06
led bốt	fell	-0.08
led c phó	fell	0.1
led came from	home	0.09	whole	0.11
led came from & a	home	0.11
led camp	whole	0.18
led cao điểm	fell	-0.1	lies	0.07	whole	-0.07
led captain	fell	-0.05	laid	0.12	whole	0.08
led card	fell	-0.15	laid	0.11
led cave	fell	0.07	whole	-0.06
led ccb	laid	0.07	lies	-0.12
led cemetery	fell	-0.11	whole	-0.16
led cha	home	-0.12	lies	0.1
led chiến dịch	fell	-0.23
led chiến sĩ	home	0.09	fell	0.15	laid	-0.08
led chiến đấu	fell	-0.15	whole	0.05
led chiến đấu & mat	fell	0.1	whole	0.05
led cho biết	lies	0.06
led chuyển vào	laid	0.06	lies	-0.06
led chuyển vào & nghia	laid	0.07	lies	-0.05
led chuyển về	fell	0.13	lies	-0.1	whole	0.13
led chuyển về & nghia	lies	-0.06
led chuyển về & ntls	laid	0.05	lies	-0.12	whole	-0.05
led cháu	home	-0.2	fell	-0.09	laid	-0.1	lies	-0.07
led cháu & con	fell	-0.05
led chính trị viên	home	-0.07
led chôn	fell	-0.15	laid	-0.29	whole	-0.33
led chôn & #	lies	0.09	whole	-0.06
led chôn & anh	fell	0.06	laid	0.16	whole	-0.13
led chôn & ba	laid	-0.07	whole	-0.08
led chôn & bai	fell	0.05	lies	-0.08	whole	-0.07
led chôn & ban	lies	-0.06	whole	0.11
led chôn & ben	lies	-0.07
led chôn & bia	laid	0.15	lies	-0.07	whole	0.05
led chôn & bo	laid	-0.16	lies	0.19	whole	-0.18
led chôn & cai	laid	-0.07
led chôn & can	whole	-0.06
led chôn & canh	laid	-0.07	whole	-0.05
led chôn & cau	laid	0.05
led chôn & chan	laid	0.05
led chôn & cho	fell	0.12	lies	0.07
led chôn & chu	laid	0.11
led chôn & chua	fell	0.12	laid	-0.08
led chôn & co	lies	0.07
led chôn & con	fell	0.09	laid	0.07
led chôn & cua	whole	-0.09
led chôn & cung	laid	-0.07
led chôn & dat	laid	0.05	whole	-0.07
led chôn & dau	whole	0.13
led chôn & de	laid	0.06
led chôn & dinh	laid	0.06	whole	-0.05
led chôn & doc	laid	0.09	lies	-0.05
led chôn & doi	fell	-0.06	laid	0.12	lies	-0.08	whole	0.11
led chôn & dong	lies	-0.05	whole	0.13
led chôn & duoi	laid	0.08	lies	0.09
led chôn & em	laid	0.06
led chôn & gan	fell	0.06	lies	-0.16	whole	0.09
led chôn & giong	lies	0.16
led chôn & go	laid	-0.08	lies	0.06	whole	0.05
led chôn & hai	laid	-0.07	whole	-0.06
led chôn & hang	laid	-0.13	whole	-0.08
led chôn & ho	fell	0.11	laid	-0.16	whole	-0.06
led chôn & ke	laid	0.08	lies	0.07	whole	0.18
led chôn & khu	laid	0.07
led chôn & km	fell	-0.06
led chôn & lai	laid	-0.1	lies	0.23
led chôn & lan	laid	0.06
led chôn & lien	lies	-0.05
led chôn & lung	whole	0.1
led chôn & may	laid	-0.07
led chôn & mieu	laid	0.07
led chôn & nen	laid	0.05	whole	-0.05
led chôn & ngay	whole	-0.09
led chôn & ngoai	lies	0.09	whole	0.05
led chôn & nguoi	laid	0.05
led chôn & nha	home	0.12	laid	-0.14	whole	0.18
led chôn & no	laid	0.08	whole	-0.06
led chôn & nong	whole	0.09
led chôn & nui	fell	0.11	lies	0.07	whole	0.09
led chôn & ong	laid	0.05	lies	-0.05	whole	-0.06
led chôn & phia	whole	0.13
led chôn & phum	whole	-0.05
led chôn & rai	laid	-0.07
led chôn & ray	laid	0.07	whole	-0.07
led chôn & rung	whole	-0.19
led chôn & san	whole	-0.06
led chôn & sau	lies	-0.13
led chôn & so	laid	0.06	whole	-0.08
led chôn & song	laid	-0.08
led chôn & suoi	whole	-0.14
led chôn & suon	whole	-0.1
led chôn & tap	laid	-0.12	lies	-0.05
led chôn & thang	laid	0.05
led chôn & thanh	whole	-0.06
led chôn & tram	whole	-0.07
led chôn & tren	lies	0.18	whole	0.17
led chôn & trong	whole	0.14
led chôn & truoc	laid	0.07	whole	0.16
led chôn & ven	whole	-0.05
led chôn & vuon	fell	-0.05	lies	0.06	whole	0.05
led chôn chung	laid	-0.18	whole	0.27
led chôn chung & nghia	laid	0.06	whole	0.18
led chôn cất	fell	0.11	laid	-0.22	lies	0.14	whole	0.1
led chôn ngay	fell	0.21	laid	0.29	lies	0.08	whole	0.21
led chôn ngay & goc	laid	0.05	lies	0.24
led chôn ngay & sau	fell	0.12	whole	-0.17
led chôn nhờ	lies	-0.11	whole	0.09
led chôn nhờ & vuon	lies	-0.11	whole	0.09
led chôn tạm	laid	0.12	whole	-0.22
led chôn tạm & bai	whole	-0.16
led chùa	fell	-0.06	lies	-0.05	whole	-0.07
led chú	home	0.29	fell	0.09	laid	-0.34
led chú & a	fell	0.13
led chú & bo	laid	-0.1	lies	0.09	whole	-0.07
led chú & duoi	laid	-0.08
led chú & goc	lies	-0.05	whole	0.09
led chú & hai	home	0.06
led chú & t	home	-0.06
led chú & x	whole	-0.05
led chặn	fell	-0.08	lies	0.06
led chặn & ben	fell	-0.12
led chặn & cau	lies	0.1
led chết	home	-0.2	fell	0.2	laid	-0.17	lies	-0.38	whole	-0.12
led chết & #	fell	-0.17
led chết & ba	whole	-0.09
led chết & ban	fell	-0.08	whole	0.05
led chết & ben	fell	0.22	whole	-0.26
led chết & benh	fell	0.05	laid	-0.06	whole	-0.07
led chết & bien	whole	0.05
led chết & bo	whole	0.11
led chết & bom	fell	0.11
led chết & canh	fell	0.07
led chết & cau	fell	-0.11	whole	-0.1
led chết & chi	fell	0.06
led chết & chien	fell	-0.05
led chết & cho	fell	0.1
led chết & chon	laid	-0.09
led chết & chua	laid	0.13	whole	-0.06
led chết & con	fell	-0.05	laid	0.14	whole	-0.05
led chết & dak	fell	-0.06
led chết & deo	whole	-0.08
led chết & doi	laid	0.1	whole	-0.07
led chết & dong	fell	0.08	whole	0.18
led chết & dung	fell	-0.06	whole	-0.05
led chết & duoi	laid	-0.07
led chết & gan	fell	0.1	whole	-0.2
led chết & giua	fell	0.07	whole	-0.14
led chết & go	fell	-0.07
led chết & ham	fell	-0.15	whole	-0.09
led chết & hang	fell	-0.14	whole	-0.06
led chết & ho	fell	-0.1
led chết & hoi	fell	-0.07
led chết & hom	laid	0.08
led chết & hon	fell	0.05
led chết & ke	fell	0.06
led chết & lao	fell	0.07
led chết & lo	fell	0.08	whole	0.05
led chết & mam	whole	-0.08
led chết & muong	whole	0.06
led chết & nga	fell	-0.1
led chết & ngay	fell	-0.18
led chết & ngoai	fell	0.13	whole	-0.08
led chết & nha	whole	0.05
led chết & nui	fell	-0.07
led chết & ong	fell	-0.07
led chết & pailin	whole	0.05
led chết & phum	whole	-0.14
led chết & sau	fell	-0.06	laid	0.09
led chết & soc	fell	0.09	whole	0.11
led chết & song	fell	-0.05
led chết & suoi	fell	0.08
led chết & ta	fell	0.09	whole	-0.06
led chết & tay	fell	0.05
led chết & tinh	fell	-0.11
led chết & tra	fell	0.05
led chết & tran	whole	-0.17
led chết & tren	fell	0.14	whole	0.26
led chết & truoc	fell	-0.07
led chết & tu	whole	0.07
led chết & vam	fell	0.06	whole	-0.08
led chết & vi	laid	-0.07
led chết & vien	fell	0.06
led chết & vong	whole	0.1
led chết ngay	home	0.1	fell	-0.07	laid	0.08	whole	-0.23
led chết tại chỗ	fell	0.05
led chết đuối	fell	0.08	whole	-0.06
led chỉ	fell	0.21	laid	-0.09	whole	0.12
led chỉ chỗ	fell	0.14	laid	0.08
led chỉ huy	whole	0.06
led chị	fell	-0.05	laid	-0.05	lies	-0.11
led chị & cach	whole	-0.05
led chị & cau	fell	0.06
led chị & con	fell	0.07
led chống càn	fell	0.12
led chốt	fell	0.09	laid	0.12	whole	0.11
led chốt & chu	fell	-0.05	whole	0.05
led chồng	home	0.05	laid	0.05
led chỗ	laid	0.06	lies	0.17	whole	0.07
led chỗ & bo	lies	0.12
led chợ	laid	-0.14	lies	0.07
led combat	whole	-0.1
led commander	fell	0.07
led commune	whole	-0.06
led con	home	-0.1	fell	0.16	whole	-0.05
led con & lang	whole	-0.08
led con gái	laid	0.07
led contact	fell	0.06
led cross	laid	-0.06
led cung cấp	whole	0.13
led càn	home	0.13	fell	-0.11	laid	0.11	lies	0.05	whole	0.31
led các đồng chí	fell	0.2
led cái	fell	0.17	laid	0.07	lies	0.21	whole	0.05
led cái & ao	laid	-0.08
led cái & cau	fell	0.07
led cái & gieng	fell	0.12	laid	0.3	lies	0.09
led cái & go	lies	0.23	whole	-0.05
led cái & ho	fell	-0.05	laid	0.09
led cán bộ	home	-0.11
led cán bộ & viet	home	-0.06
led còn gọi	home	0.08
led còn sống	fell	-0.08	lies	-0.05
led có	home	-0.08	fell	-0.28	laid	-0.22	lies	-0.06	whole	-0.1
led có & cay	laid	-0.05
led có & gieng	laid	-0.07
led có & ho	laid	0.13	whole	0.06
led có & ntls	lies	-0.13	whole	-0.06
led có & tram	fell	-0.07
led có tên	laid	-0.07	whole	0.17
led cô	home	0.24	fell	0.1	laid	-0.16	lies	0.41
led cô & bia	lies	0.06
led cô & chan	laid	-0.12	lies	0.21	whole	-0.05
led cô & cho	fell	0.13
led cô & chua	fell	0.12	lies	0.07	whole	0.17
led cô & don	fell	-0.07
led cô & hang	laid	0.1	whole	0.1
led cô & ngay	fell	-0.05	lies	0.1
led cô & trong	fell	0.13
led công nhân	whole	0.12
led công văn	laid	0.11	lies	0.05	whole	0.06
led cõng	laid	-0.09	lies	0.05
led cảng	fell	-0.06	whole	-0.08
led cấp	lies	-0.07
led cất bốc	laid	-0.1	lies	-0.11	whole	-0.07
led cất bốc & doi	fell	-0.15
led cất bốc về	laid	-0.08	lies	-0.15	whole	0.08
led cất bốc về & nghia	lies	-0.19	whole	0.06
led cầu	home	-0.07
led cậu	fell	0.06	lies	-0.1	whole	0.23
led cậu & duoi	laid	0.05	whole	0.1
led cậu & nghia	lies	0.05
led cậu & ntls	lies	-0.06	whole	0.07
led cậu & tren	laid	0.05
led cậu & trong	whole	0.07
led cụ	home	0.21	laid	-0.09	lies	-0.08	whole	-0.21
led cụ & ban	whole	-0.05
led cụ & cua	laid	0.14	whole	-0.05
led cụ & dong	home	0.1	laid	0.1
led cụ & lang	fell	0.06
led cụ & trong	fell	-0.09
led cụ & xa	home	0.11
led của	home	-0.18	lies	0.07	whole	0.08
led của & ban	fell	0.06
led của & don	fell	0.07	laid	0.08	lies	0.08	whole	0.05
led của & tram	laid	0.11	whole	0.06
led của & xa	whole	0.12
led cựu binh	fell	0.08
led danh sách	fell	0.07	laid	-0.05	lies	0.07	whole	-0.12
led danh sách & ls	home	0.09
led danh sách & nghia	whole	-0.08
led danh sách & ntls	fell	0.13
led de	home	0.08	fell	0.09	laid	-0.06
led de & cho	home	-0.1	fell	0.16	whole	0.07
led de & haiphong	home	0.11	whole	0.07
led de & kien	whole	0.08
led de & l	fell	0.07	whole	0.07
led de & la	fell	-0.07	laid	-0.05
led de & pagode	fell	0.05	laid	0.08
led de & phu	home	0.12	fell	-0.08	lies	0.09
led de & piste	whole	-0.06
led de & vinh	whole	0.05
led dead	whole	-0.11
led dead soldier	whole	0.06
led di dời	fell	0.09	lies	-0.07	whole	-0.07
led died	fell	0.08	laid	-0.08	whole	0.17
led died & the	whole	0.06
led district	laid	-0.08	whole	-0.14
led dit	fell	-0.08	lies	0.07	whole	0.14
led driver	fell	-0.13
led dân	home	-0.09	fell	-0.21	laid	0.09	whole	-0.19
led dân & bac	whole	-0.09
led dân & ban	home	-0.1	fell	0.07	laid	0.16	whole	0.07
led dân & bao	whole	-0.12
led dân & cai	home	0.05
led dân & cao	home	0.09
led dân & cong	home	-0.16	fell	-0.12	laid	-0.05	whole	-0.17
led dân & goi	laid	0.12	lies	0.12
led dân & lang	home	-0.25	fell	-0.14
led dân & long	home	0.12	whole	0.09
led dân & pho	home	0.12
led dân & quan	home	-0.05	laid	0.08	whole	-0.08
led dân & thon	home	-0.05	fell	0.07
led dân & toc	fell	-0.05	whole	-0.19
led dân & xom	home	-0.14
led dì	lies	-0.05
led dính mìn	whole	-0.05
led dẫn	home	0.13	fell	0.07	whole	-0.15
led dẫn & ban	whole	0.06
led dẫn & chai	home	0.08	whole	-0.14
led dẫn & cong	whole	-0.06
led dẫn & lang	whole	-0.26
led dẫn & mo	home	-0.06
led dẫn & quan	home	-0.13	fell	0.06	laid	-0.05	whole	-0.08
led dẫn & ra	fell	0.09	laid	0.06	lies	0.07
led dẫn & toc	fell	0.07	whole	-0.07
led dẫn & vao	fell	-0.06
led dẫn & xa	lies	0.06
led dốc	home	0.08	laid	-0.08	lies	-0.05
led em	home	-0.21	fell	-0.05	laid	-0.07	lies	-0.26
led em & ben	laid	0.09	whole	0.07
led em & cho	fell	0.05
led em & doi	fell	0.06	laid	0.06
led em & don	laid	0.05
led em & duoi	laid	-0.05	lies	-0.06	whole	0.07
led em & hoi	lies	-0.05
led em & sau	home	0.11	whole	-0.22
led em & thon	fell	0.18	whole	0.09
led em & xa	home	-0.09	fell	0.05	whole	0.08
led em là	lies	0.13
led em trai	fell	-0.05
led embuscade	whole	-0.06
led enterrer	laid	-0.05
led enterré	laid	0.11	lies	-0.06	whole	0.13
led enterrés	laid	0.06
led est tombé	fell	0.08
led est tombé & a	fell	0.07
led fell	fell	-0.18	whole	-0.13
led fight	fell	0.1	whole	0.09
led fight & for	fell	0.06
led for	fell	-0.08	laid	-0.06
led for & the	fell	-0.05
led found	laid	-0.27	lies	-0.06
led found & a	fell	-0.05	laid	-0.05
led found & the	laid	-0.1
led found on	laid	0.09
led found on & a	laid	0.1
led from	home	-0.18	laid	-0.16	lies	0.09
led from & a	laid	-0.05
led from & an	fell	0.11	whole	0.09
led from & dong	fell	-0.06	whole	-0.08
led from & ha	home	-0.12
led from & hai	home	-0.05
led from & kim	whole	-0.09
led from & the	fell	-0.08	laid	-0.1	whole	-0.06
led from & vinh	home	-0.05
led giao liên	home	-0.07	laid	-0.06	lies	0.08	whole	-0.08
led giao liên & xa	lies	0.08	whole	-0.08
led giấy báo	fell	-0.12	whole	0.06
led giỗ	home	-0.08	laid	-0.09
led giỗ & nghia	lies	-0.06
led giữ chốt	fell	-0.09	whole	-0.18
led graves	laid	-0.08	lies	-0.06	whole	0.08
led gravé	fell	0.1	laid	-0.06
led guide	home	0.09	whole	0.06
led gò	fell	-0.12	laid	0.07	lies	0.1	whole	-0.14
led gặp	fell	0.08	whole	0.09
led gọi	home	-0.1	fell	-0.1	laid	0.13	lies	-0.08
led gọi là	home	-0.1	fell	0.11	laid	0.26	lies	0.07	whole	0.14
led gốc	home	0.11	fell	-0.1	lies	-0.08	whole	-0.13
led gốc & cach	laid	-0.08
led gốc & phu	home	0.05	whole	0.05
led gồm	laid	0.09
led gửi	fell	-0.19	lies	0.28	whole	-0.06
led gửi & ban	lies	0.05
led gửi & bo	whole	0.06
led gửi & chua	laid	0.09	lies	0.08
led gửi & nghia	laid	-0.07	lies	0.23
led h	home	0.06	fell	-0.05	whole	-0.11
led hang	fell	-0.15	whole	0.12
led hang & ntls	laid	0.07	whole	0.06
led hang & rao	fell	-0.09
led hi sinh	home	-0.08	laid	0.11	lies	-0.09	whole	0.2
led hi sinh & ben	fell	-0.07	laid	0.21	whole	0.71
led hi sinh & binh	fell	-0.05
led hi sinh & cau	fell	0.11
led hi sinh & cho	whole	-0.06
led hi sinh & chot	fell	0.08
led hi sinh & cua	whole	0.07
led hi sinh & doi	fell	-0.38	laid	-0.05
led hi sinh & khe	fell	0.05
led hi sinh & khi	fell	0.07
led hi sinh & mat	whole	0.05
led hi sinh & nga	fell	0.05	whole	-0.07
led hi sinh & ngay	fell	-0.05
led hi sinh & tan	fell	0.07	whole	-0.06
led hi sinh & tran	fell	0.13	whole	0.08
led hi sinh & tren	whole	-0.16
led hi sinh & trong	fell	-0.16	whole	0.1
led hi sinh & truong	fell	-0.05
led hill	home	-0.07	whole	-0.05
led hit	fell	0.07	whole	-0.11
led hiện ở	fell	0.07	laid	-0.07	lies	0.09	whole	-0.15
led hiện ở & ntls	fell	0.12	lies	0.06	whole	-0.05
led home	lies	0.13	whole	-0.12
led hospital	fell	-0.06	laid	0.09	whole	0.08
led house	home	0.1	laid	-0.05
led hs	fell	0.61	lies	0.05	whole	0.17
led hs & ba	fell	0.09
led hs & ben	fell	-0.12	whole	-0.12
led hs & binh	fell	0.07
led hs & bo	whole	0.09
led hs & cau	fell	0.05
led hs & dak	whole	-0.07
led hs & doi	fell	0.09	whole	0.05
led hs & dong	home	0.1	fell	-0.05
led hs & duong	whole	0.05
led hs & ho	fell	-0.1	laid	0.24
led hs & hue	fell	0.08
led hs & khe	fell	0.06
led hs & lang	fell	-0.11
led hs & mat	fell	0.07
led hs & o	whole	0.08
led hs & quang	fell	-0.09	whole	-0.05
led hs & tan	fell	0.06
led hs & tay	fell	0.06
led hs & tra	fell	0.06
led hs & vi	fell	0.05	whole	-0.05
led huyện	home	0.17	fell	-0.05	laid	0.21	lies	-0.07
led hy sinh	home	-0.06	fell	0.1	lies	-0.17	whole	0.16
led hy sinh & bai	fell	0.16	whole	0.1
led hy sinh & ban	whole	-0.08
led hy sinh & ben	whole	-0.26
led hy sinh & cam	fell	-0.07
led hy sinh & canh	fell	-0.24	laid	0.14	whole	0.34
led hy sinh & cau	fell	-0.21	whole	0.06
led hy sinh & cheo	fell	0.05
led hy sinh & chien	whole	-0.08
led hy sinh & cua	fell	0.08
led hy sinh & dak	fell	0.06	laid	-0.06
led hy sinh & deo	fell	-0.12
led hy sinh & doc	whole	-0.06
led hy sinh & doi	laid	-0.07
led hy sinh & don	fell	0.09	whole	0.08
led hy sinh & dong	fell	0.12	whole	-0.07
led hy sinh & khe	fell	-0.17	laid	0.09	whole	-0.31
led hy sinh & kon	fell	-0.1
led hy sinh & lang	fell	0.06
led hy sinh & lao	fell	0.06	whole	0.08
led hy sinh & mat	fell	-0.23
led hy sinh & muong	whole	0.05
led hy sinh & nam	laid	0.09
led hy sinh & ngoai	fell	0.1	whole	-0.08
led hy sinh & nui	fell	-0.1
led hy sinh & phuoc	fell	-0.08
led hy sinh & quang	fell	0.08
led hy sinh & rach	laid	0.13
led hy sinh & sa	fell	-0.11
led hy sinh & song	fell	0.06
led hy sinh & tan	fell	-0.08
led hy sinh & thuong	fell	-0.06
led hy sinh & tran	fell	-0.18
led hy sinh & tren	whole	-0.07
led hy sinh & trong	fell	0.08	whole	-0.09
led hy sinh & truong	fell	0.12
led hy sinh & xa	whole	-0.1
led hài cốt	fell	0.11	laid	0.09	lies	-0.1	whole	0.16
led hài cốt & bai	fell	0.11	laid	-0.07	whole	0.05
led hài cốt & ben	fell	0.14	whole	-0.07
led hài cốt & bo	fell	-0.26	laid	0.44	lies	-0.21	whole	0.13
led hài cốt & doi	fell	-0.05
led hài cốt & duoi	fell	-0.11	laid	0.06	whole	0.06
led hài cốt & nghia	laid	-0.05	lies	-0.05
led hành quân	fell	-0.12	lies	0.08	whole	-0.14
led hành quân & qua	fell	-0.06	lies	0.1
led hành quân & vao	fell	0.07
led hố	fell	0.1	lies	-0.07	whole	-0.09
led hố & canh	laid	0.07
led hố & nghia	laid	0.05	whole	-0.11
led hộ lý	laid	0.13	whole	-0.07
led hộ lý & tram	laid	0.13	whole	-0.07
led i am	fell	0.08
led inhumé	whole	-0.17
led inhumés	laid	0.06	lies	0.05
led interred	laid	0.06	whole	0.12
led is	fell	0.05	laid	0.1	lies	0.1	whole	0.16
led is & the	laid	0.15
led is & under	laid	0.11	lies	0.08	whole	0.1
led khe	laid	-0.07
led khiêng	fell	0.19	laid	-0.05
led khiêng ra chôn	lies	0.12
led khu	fell	-0.13	laid	-0.05	lies	0.08
led khu & b	lies	-0.06
led khu & nghia	lies	-0.07	whole	-0.05
led khu & vuon	fell	0.12	laid	-0.12	lies	0.17	whole	0.11
led khu phố	home	-0.05	laid	-0.1	lies	0.11
led không về	fell	-0.09	whole	-0.08
led kia	whole	0.16
led killed	fell	-0.14
led killed & near	fell	-0.08	whole	-0.07
led killed & the	whole	0.12
led kể	fell	0.22	laid	-0.2	whole	0.1
led kể & ben	laid	0.09	whole	0.11
led kể & bo	laid	-0.05
led kể & sau	fell	0.13
led kể & tren	fell	0.09	whole	-0.06
led kể lại	fell	-0.07
led laid him	laid	0.17	whole	0.25
led last seen	whole	-0.05
led left	home	0.1	laid	-0.11	whole	0.12
led left & a	laid	0.05
led left & the	fell	0.09	laid	-0.09	whole	0.09
led left him	laid	-0.25
led letters	laid	0.13
led lie	lies	0.19
led lies	laid	-0.07	lies	0.1
led lies & the	laid	-0.07	lies	0.05
led liên lạc	fell	0.13
led liệt sĩ	home	0.07	fell	0.05	laid	0.05	lies	0.07	whole	-0.13
led liệt sĩ & nghia	lies	0.07	whole	-0.13
led liệt sĩ & thon	home	0.1	fell	-0.06	whole	0.07
led liệt sĩ & xa	home	-0.05
led lost	whole	0.05
led ls	laid	-0.06
led là	home	0.05	fell	0.32	lies	0.22	whole	0.36
led là & bai	laid	0.05	whole	0.07
led là & benh	lies	0.14	whole	-0.05
led là & bo	fell	-0.07	laid	0.08	whole	-0.06
led là & cau	home	-0.06	fell	0.06	laid	0.1
led là & chan	whole	0.07
led là & cho	laid	-0.05
led là & con	home	0.11	laid	-0.11	whole	0.07
led là & cong	home	0.06	whole	0.11
led là & diem	fell	0.13
led là & doi	fell	0.05	laid	-0.05
led là & dong	home	-0.05
led là & duong	whole	-0.11
led là & go	laid	0.13	whole	0.07
led là & khu	fell	0.1	laid	0.1	whole	0.09
led là & lang	home	0.08	laid	0.13	whole	0.06
led là & linh	home	0.06	whole	-0.07
led là & lo	laid	-0.16	lies	0.07
led là & nam	home	-0.06	fell	0.25	whole	0.05
led là & nga	fell	-0.11
led là & nghia	home	0.1	lies	-0.06	whole	-0.05
led là & nguyen	whole	-0.06
led là & ntls	lies	0.19
led là & phuoc	fell	0.07
led là & phuong	whole	-0.05
led là & rung	fell	0.07	lies	0.12	whole	0.07
led là & san	lies	0.13	whole	0.06
led là & sau	lies	0.13	whole	0.05
led là & tay	fell	0.06
led là & tinh	home	0.08
led là & tram	laid	-0.05
led là & trong	lies	0.07
led là & tu	home	0.09	whole	0.08
led là & vinh	home	-0.05
led là & vuon	laid	0.1	lies	-0.08	whole	-0.05
led là & xa	home	-0.08	fell	0.07	laid	0.08	whole	0.07
led là người	home	-0.24	fell	0.12
led làng	home	0.21	fell	-0.1	whole	-0.07
led lái xe	laid	0.05	lies	0.1
led lái đò	fell	-0.27
led lái đò & ben	fell	-0.17
led lên đường	fell	-0.08
led lúc đầu chôn	laid	0.08
led lăng	laid	0.09	lies	-0.05
led lấp	laid	0.18	lies	-0.06
led lấp & chung	laid	0.05
led lấp & luon	laid	0.05	lies	0.12
led lấy chồng	fell	-0.09
led lấy mẫu	fell	-0.05
led lấy vợ	fell	-0.05
led lập	fell	-0.07	lies	0.1	whole	-0.18
led lập & ban	laid	-0.07
led lập & cua	laid	0.08	whole	0.07
led lập & dat	laid	-0.06
led lập & ho	whole	-0.05
led lập & mo	lies	-0.09
led m	laid	0.07	whole	-0.06
led m & a	lies	0.08
led mai táng	fell	-0.12	laid	0.14	lies	-0.17	whole	0.05
led mai táng & ban	laid	0.07
led mai táng & con	whole	-0.11
led mai táng & gan	laid	0.05	whole	0.12
led mai táng & nghia	laid	-0.08	lies	0.09	whole	-0.08
led mai táng tại	laid	-0.11	lies	0.09	whole	0.27
led mai táng tại & khu	laid	-0.14	lies	0.07	whole	0.08
led marked	fell	-0.05
led marked & by	laid	0.06
led market	fell	-0.05
led medic	fell	0.11	whole	0.05
led mis dans	laid	-0.14	whole	-0.09
led mis en terre	whole	0.1
led mis en terre & au	whole	0.1
led mort	fell	0.05	whole	-0.1
led mương	whole	0.15
led mường	whole	0.08
led mất	home	-0.05	fell	0.21	laid	-0.17	lies	0.4	whole	0.09
led mất & #	fell	-0.07
led mất & ba	fell	-0.16	whole	-0.06
led mất & ban	lies	0.06	whole	-0.11
led mất & ben	fell	0.06	whole	-0.31
led mất & benh	fell	0.19	whole	0.17
led mất & bien	fell	-0.1
led mất & binh	whole	0.05
led mất & bo	whole	0.05
led mất & buon	fell	-0.05
led mất & canh	fell	0.13
led mất & cao	fell	0.05	whole	-0.05
led mất & cau	fell	0.09	laid	0.12
led mất & chien	fell	0.11	whole	0.13
led mất & cho	laid	0.14	lies	0.14
led mất & chon	laid	0.05
led mất & chot	whole	-0.06
led mất & chu	fell	-0.07
led mất & chung	laid	0.11
led mất & co	fell	0.06
led mất & con	fell	-0.08	laid	-0.08	lies	0.09	whole	0.06
led mất & cu	whole	-0.1
led mất & cua	fell	-0.08
led mất & dac	whole	-0.06
led mất & dak	fell	-0.06
led mất & dat	whole	0.08
led mất & dau	whole	0.07
led mất & de	fell	-0.05
led mất & dien	fell	0.05
led mất & dinh	fell	-0.12
led mất & doi	fell	0.06
led mất & don	whole	-0.06
led mất & dong	fell	-0.16
led mất & duoi	whole	-0.07
led mất & duong	fell	0.07	whole	-0.06
led mất & gan	fell	0.07	whole	0.07
led mất & gia	fell	0.05
led mất & giua	fell	0.08
led mất & ha	lies	0.14
led mất & ham	fell	0.06	whole	-0.16
led mất & ho	fell	0.11
led mất & hue	fell	0.05
led mất & khe	fell	0.08
led mất & khu	fell	0.07	whole	-0.15
led mất & kinh	whole	-0.05
led mất & lai	fell	-0.07
led mất & mai	whole	-0.1
led mất & mat	fell	-0.1	whole	-0.06
led mất & muong	whole	-0.09
led mất & na	whole	-0.14
led mất & nam	lies	0.06
led mất & nga	fell	-0.08	whole	0.07
led mất & ngay	fell	-0.06	whole	-0.05
led mất & nghia	fell	0.11	lies	0.11
led mất & ngoai	fell	0.12	laid	-0.06	lies	0.09	whole	0.06
led mất & nha	whole	0.08
led mất & nui	fell	-0.1
led mất & pailin	whole	-0.13
led mất & phu	fell	-0.08	whole	-0.09
led mất & quan	fell	0.13	whole	0.14
led mất & quang	fell	0.07	whole	0.05
led mất & sai	fell	-0.14
led mất & sau	fell	-0.09
led mất & suoi	fell	0.07	whole	0.05
led mất & svay	laid	-0.07
led mất & ta	fell	-0.05
led mất & thanh	fell	0.06
led mất & tram	fell	0.13	laid	-0.05	whole	0.06
led mất & tran	fell	-0.13	whole	-0.07
led mất & tren	fell	0.15	whole	0.27
led mất & troi	whole	-0.06
led mất & tu	fell	0.07
led mất & vi	fell	-0.06
led mất & vien	fell	-0.16
led mất & viet	home	0.1	fell	-0.05
led mất tích	fell	-0.05
led mất xác	fell	0.19	whole	0.08
led mặt trận	fell	-0.09	laid	-0.08	whole	-0.33
led mặt trận & phia	whole	-0.16
led mẹ	home	0.17	fell	-0.05
led mộ	home	0.05	fell	-0.3	lies	0.24	whole	0.08
led mộ & ban	laid	0.11
led mộ & ben	laid	-0.08	lies	-0.08
led mộ & bia	lies	-0.05
led mộ & bo	whole	0.07
led mộ & canh	fell	-0.06	laid	-0.14	lies	0.06	whole	-0.08
led mộ & cho	lies	0.24	whole	0.07
led mộ & chua	laid	0.14	whole	0.07
led mộ & dat	laid	-0.09
led mộ & dau	laid	0.13	lies	-0.14
led mộ & doc	laid	-0.09
led mộ & doi	fell	-0.12	laid	0.24	lies	-0.07	whole	-0.07
led mộ & dong	laid	-0.06	lies	0.07
led mộ & duoi	laid	0.06
led mộ & duong	lies	0.1	whole	0.11
led mộ & e7	whole	-0.06
led mộ & gan	laid	0.14	lies	-0.12
led mộ & giua	lies	-0.05
led mộ & go	lies	-0.09
led mộ & goc	laid	0.18	lies	-0.21	whole	0.12
led mộ & hai	lies	-0.09
led mộ & hang	fell	-0.05	lies	-0.2	whole	-0.3
led mộ & ho	laid	-0.06	lies	0.06
led mộ & khe	fell	0.07	laid	-0.05
led mộ & khu	laid	0.09	lies	-0.14
led mộ & lang	laid	0.15	lies	0.05	whole	-0.05
led mộ & lo	whole	-0.05
led mộ & ngay	whole	0.21
led mộ & nghia	fell	0.1	laid	-0.08
led mộ & ngoai	laid	0.09	whole	-0.09
led mộ & nt	lies	-0.13
led mộ & ntls	home	0.1	laid	-0.19	lies	0.11	whole	-0.16
led mộ & que	home	-0.05
led mộ & sat	laid	-0.14	lies	0.11	whole	0.06
led mộ & sau	laid	0.22	whole	0.14
led mộ & so	lies	-0.1
led mộ & tren	fell	0.05	laid	0.08	whole	-0.16
led mộ & trieu	lies	0.14
led mộ & trong	laid	-0.12	lies	0.08	whole	0.09
led mộ & truong	laid	0.1	lies	-0.07
led mộ & vuon	laid	-0.13	lies	0.09	whole	-0.14
led mộ của	laid	0.05
led một	fell	-0.14	laid	0.19	lies	-0.1	whole	-0.3
led một & bai	whole	0.11
led một & ben	whole	-0.12
led một & bo	whole	-0.07
led một & canh	whole	0.09
led một & cau	home	0.12
led một & cho	laid	0.08	lies	0.07	whole	-0.05
led một & doan	whole	-0.05
led một & dong	whole	-0.05
led một & duoi	lies	0.09	whole	-0.07
led một & go	laid	-0.17
led một & goc	laid	-0.12
led một & ham	laid	0.13	whole	-0.07
led một & hang	whole	-0.08
led một & ho	fell	-0.05	laid	0.16
led một & lang	whole	-0.08
led một & lo	laid	-0.08	whole	-0.06
led một & ngay	lies	0.07
led một & nguoi	laid	-0.05
led một & sau	whole	0.05
led một & truong	fell	0.12	laid	-0.09
led mới mất	fell	0.27	whole	0.05
led mợ	fell	0.13	laid	0.22	whole	0.1
led named	fell	-0.12
led nay ở	home	-0.06	fell	-0.06	lies	0.16
led nay ở & nghia	lies	0.05
led nay ở & sau	laid	0.06	lies	0.07	whole	0.07
led nghe nói	home	0.13	fell	0.05	laid	0.24	lies	-0.09
led nghĩa trang	laid	-0.07	lies	-0.13	whole	0.08
led nghĩa trang & duong	whole	0.07
led nguyên quán	home	0.27	whole	0.48
led nguyên quán & ban	whole	0.09
led nguyên quán & cam	whole	0.06
led nguyên quán & xa	whole	0.06
led ngã	fell	-0.22	whole	-0.11
led ngã & #	laid	0.05
led ngã & doi	fell	0.1	whole	-0.05
led ngã & hang	fell	-0.08	whole	0.11
led ngã & ngay	fell	-0.08
led ngã & tren	whole	-0.05
led ngã ba	fell	0.08	whole	0.11
led ngã xuống	fell	0.26	laid	-0.06	whole	-0.07
led ngã xuống & ben	whole	-0.12
led ngôi mộ	fell	-0.13	laid	0.19	lies	-0.19
led ngôi mộ & doi	laid	0.1	whole	0.05
led người	home	0.36	fell	0.27	laid	0.14	lies	-0.15
led người & an	home	0.1
led người & ap	home	0.09
led người & ba	home	-0.05
led người & bac	home	-0.05	whole	0.13
led người & ban	fell	-0.05	lies	0.05	whole	0.15
led người & ben	whole	-0.1
led người & bia	laid	0.1
led người & binh	home	0.15	fell	-0.11	whole	0.07
led người & canh	laid	0.13	lies	0.06
led người & cao	whole	-0.15
led người & cat	whole	0.06
led người & chan	fell	0.13
led người & chi	home	-0.06
led người & cho	home	0.08	whole	0.09
led người & chua	fell	0.07
led người & chung	laid	-0.07
led người & co	home	-0.05
led người & con	laid	-0.05
led người & cong	laid	0.07
led người & cu	home	0.06
led người & cua	fell	-0.05
led người & cung	home	0.08	fell	0.07	whole	-0.13
led người & dan	fell	0.17
led người & dao	home	0.06	whole	-0.25
led người & deo	laid	-0.05
led người & di	whole	-0.07
led người & dia	laid	0.06	whole	-0.06
led người & dien	home	-0.11	whole	0.06
led người & do	whole	0.07
led người & doan	home	0.08	whole	0.07
led người & doi	fell	0.2	whole	0.05
led người & don	fell	0.08
led người & dong	home	0.08	laid	0.05	whole	0.07
led người & duoi	whole	-0.13
led người & gan	laid	0.08
led người & gia	home	-0.16	fell	-0.06	whole	-0.11
led người & gie	whole	-0.06
led người & giu	fell	0.25	whole	-0.09
led người & go	fell	-0.06	laid	-0.07	lies	0.07
led người & goc	home	-0.1
led người & ha	home	0.18	whole	0.21
led người & hai	home	0.07	whole	0.22
led người & hi	fell	0.06
led người & hoang	home	0.09
led người & hoi	home	0.07	whole	0.07
led người & hre	home	-0.05	whole	-0.14
led người & hung	whole	0.08
led người & huyen	laid	0.13
led người & jrai	home	-0.06
led người & khac	laid	0.11
led người & khmer	whole	-0.18
led người & khoai	home	-0.1	whole	0.06
led người & kien	home	0.06	lies	0.14	whole	0.05
led người & kim	whole	0.06
led người & lai	home	0.06	fell	-0.05
led người & lang	home	-0.16
led người & len	whole	-0.07
led người & luc	home	0.15	whole	0.08
led người & mien	whole	0.05
led người & mong	whole	-0.17
led người & muong	home	-0.05	fell	-0.08	whole	-0.39
led người & nam	home	0.07	fell	0.08	laid	0.06	lies	0.06	whole	-0.07
led người & ngay	fell	0.11	laid	-0.05
led người & nghe	whole	0.07
led người & ngoai	home	-0.07
led người & nha	whole	-0.07
led người & nho	home	0.05
led người & ninh	home	0.09	whole	0.05
led người & noi	home	-0.07	fell	0.07
led người & nui	whole	0.05
led người & nung	home	-0.13
led người & pa	home	-0.1	whole	-0.1
led người & phu	whole	0.08
led người & quang	home	0.18	whole	0.11
led người & que	whole	0.06
led người & quynh	whole	0.05
led người & raglai	whole	-0.05
led người & san	whole	-0.05
led người & sau	laid	0.14
led người & song	whole	-0.08
led người & stieng	whole	-0.06
led người & ta	home	-0.08	fell	0.12	lies	-0.09	whole	-0.09
led người & tam	whole	0.05
led người & tan	home	0.1
led người & tay	whole	-0.22
led người & ten	home	-0.05
led người & thach	whole	0.06
led người & thai	whole	-0.33
led người & thanh	home	0.06	laid	0.05	whole	0.11
led người & tho	whole	-0.09
led người & thu	home	-0.05
led người & thuy	home	0.06
led người & tien	whole	0.08
led người & tren	home	0.09	laid	0.06
led người & trong	laid	0.11
led người & tuyen	whole	0.13
led người & ung	home	-0.1
led người & van	home	-0.16	lies	0.07	whole	-0.1
led người & vao	fell	0.05
led người & ve	laid	0.06
led người & viet	lies	0.14
led người & vinh	whole	0.05
led người & xa	home	-0.08	whole	-0.16
led người & yen	whole	0.07
led ngầm	whole	-0.05
led nhập ngũ	fell	-0.12	whole	0.06
led nhắn	fell	0.06	laid	0.18	lies	0.15	whole	-0.13
led nhặt	laid	-0.07	lies	0.06
led nhặt & trong	fell	0.05
led nhặt được	fell	-0.06
led nhỏ	home	-0.06	fell	-0.11	lies	-0.13	whole	-0.05
led nhỏ & con	laid	0.1	whole	0.05
led ns	home	-0.11
led nurse	fell	-0.09
led né en	home	0.06
led né en & a	home	0.05
led ném	fell	0.15	laid	0.06
led ném & trung	fell	0.07
led ném & xuong	fell	-0.05	laid	0.15	lies	0.06
led ném bom	fell	-0.07
led nó	home	0.34	fell	-0.25	laid	0.28	lies	-0.14	whole	-0.19
led nó & ben	laid	0.06	whole	-0.08
led nó & bo	laid	0.07	whole	-0.07
led nó & canh	whole	0.07
led nó & cho	home	0.18	fell	-0.11	laid	-0.06
led nó & duoi	whole	-0.15
led nó & ho	whole	-0.1
led nó & trong	laid	0.08	whole	0.07
led nói	home	-0.16	laid	0.36	lies	-0.06
led nói & con	whole	0.06
led nói & cua	fell	0.06
led nói & doc	fell	0.05
led nói & doi	lies	-0.05	whole	-0.15
led nói & duoi	laid	-0.17	whole	-0.06
led nói & giong	fell	-0.05	whole	-0.06
led nói & hang	whole	-0.12
led nói & sau	laid	0.06	lies	0.17	whole	0.12
led nói & tren	lies	-0.07
led nói là	fell	0.2	laid	-0.05	whole	0.1
led nơi an táng	laid	-0.1
led nơi an táng ban đầu	laid	0.05	lies	-0.06	whole	0.06
led nơi chôn	laid	-0.09	whole	-0.11
led nơi mai táng	laid	-0.08	whole	-0.08
led nơi mai táng & ban	whole	-0.06
led nước	home	-0.09	laid	-0.16	whole	0.05
led nước & cong	lies	0.1
led nằm lại	fell	-0.14	laid	0.16	lies	0.13	whole	0.07
led nằm lại & khe	fell	-0.1	lies	0.15	whole	0.05
led of	home	-0.19	fell	0.19	laid	-0.06	whole	0.06
led of & #	fell	-0.05
led of & a	whole	0.09
led of & an	home	-0.11
led of & dak	fell	0.05	whole	0.06
led of & dong	fell	0.06	whole	0.07
led of & hai	home	0.09
led of & hill	whole	0.09
led of & it	laid	-0.05
led of & my	laid	0.1
led of & tan	home	-0.07
led of & the	fell	-0.07	whole	0.13
led of & theirs	laid	0.07
led officer	fell	0.14
led one	laid	0.05
led one & a	laid	-0.06
led opération	fell	-0.09
led pagoda	fell	-0.08	whole	-0.06
led pháo	home	-0.18	fell	-0.17	lies	-0.09	whole	-0.29
led pháo & ###	fell	-0.06
led pháo & binh	home	-0.05	fell	-0.06
led pháo & cao	fell	0.09
led pháo & tu	fell	-0.15
led phát hiện	fell	0.08	whole	-0.06
led phát hiện & trong	fell	0.1
led phường	laid	0.08
led phần mộ	laid	0.21	lies	-0.06	whole	-0.05
led phố	fell	-0.05	whole	-0.07
led phục kích	home	0.16	fell	0.16	whole	-0.1
led prisonnier	laid	0.12	whole	0.1
led province	home	0.12	whole	0.08
led put him	laid	-0.07	whole	-0.12
led qua đời	fell	-0.08	lies	0.2	whole	-0.09
led que	lies	0.11	whole	0.13
led quy tập	home	0.07	laid	0.3	whole	0.12
led quy tập & nghia	laid	-0.05	lies	-0.05
led quy tập về	home	-0.08	fell	-0.05	laid	-0.17	lies	0.1	whole	-0.21
led quy tập về & nghia	home	-0.05	laid	-0.09	lies	0.26	whole	-0.21
led quy tập về & ntls	lies	-0.26
led quán	lies	0.11
led quân	home	0.06	fell	0.07	laid	-0.08	whole	0.17
led quân y	whole	-0.11
led quê	home	0.19	fell	-0.3	laid	0.07	whole	0.22
led quê & an	whole	-0.06
led quê & anh	home	0.1	whole	-0.07
led quê & bac	home	-0.06	whole	-0.08
led quê & ban	whole	0.05
led quê & bat	whole	-0.09
led quê & ben	home	0.05	whole	-0.24
led quê & binh	home	0.07	whole	-0.1
led quê & cai	home	-0.06	whole	0.06
led quê & cam	home	-0.06
led quê & can	home	0.08
led quê & cat	home	0.05
led quê & chi	home	0.05	whole	-0.05
led quê & cho	home	0.05	whole	0.1
led quê & chong	whole	-0.1
led quê & chung	home	0.09	whole	-0.09
led quê & dai	home	-0.34
led quê & dan	home	-0.09
led quê & dat	whole	-0.13
led quê & dien	home	0.07	whole	0.06
led quê & do	home	-0.11
led quê & doan	home	0.06	whole	0.05
led quê & dong	whole	0.08
led quê & duc	home	0.09	lies	0.13	whole	0.05
led quê & em	home	-0.05
led quê & ghi	whole	-0.06
led quê & gia	home	0.07	whole	0.12
led quê & ha	home	-0.13
led quê & hai	home	-0.08
led quê & hiep	home	-0.1
led quê & hoa	whole	0.06
led quê & hoang	whole	0.07
led quê & hong	whole	0.05
led quê & hop	lies	0.1	whole	0.11
led quê & khoai	home	0.06	whole	0.05
led quê & kien	home	-0.13	whole	-0.09
led quê & kim	home	-0.31	whole	0.06
led quê & lac	whole	0.05
led quê & lap	home	0.06	whole	0.08
led quê & loc	whole	-0.06
led quê & mai	home	-0.09	whole	-0.1
led quê & mo	home	0.11
led quê & muong	whole	0.08
led quê & nam	home	-0.07	whole	0.1
led quê & nga	whole	0.06
led quê & ngay	whole	-0.06
led quê & nghe	home	0.05
led quê & nghi	home	0.09
led quê & nghia	home	0.11
led quê & ngoai	home	0.08	fell	0.06	whole	-0.36
led quê & nha	laid	0.06	whole	-0.05
led quê & nho	home	-0.08	lies	0.14
led quê & ninh	home	-0.1
led quê & no	whole	-0.09
led quê & pho	home	0.05
led quê & phong	home	-0.05
led quê & phu	home	-0.13	whole	-0.08
led quê & phuong	whole	-0.05
led quê & quang	home	-0.36	whole	0.06
led quê & que	whole	0.07
led quê & quynh	home	-0.06
led quê & son	fell	0.07	whole	-0.12
led quê & thach	whole	-0.08
led quê & thai	home	0.09	whole	0.1
led quê & thanh	home	-0.07
led quê & thi	home	0.09	fell	0.06
led quê & thuan	home	0.07	whole	0.06
led quê & thuy	home	0.05	whole	0.06
led quê & tien	whole	0.05
led quê & trang	lies	0.14
led quê & trieu	home	-0.11
led quê & trung	whole	-0.1
led quê & tu	whole	0.16
led quê & van	home	0.05	whole	0.07
led quê & viet	whole	-0.05
led quê & vinh	home	-0.26	whole	0.08
led quê & vu	home	-0.11
led quê & xa	home	0.08	whole	0.1
led quê & xuan	home	0.05	whole	0.05
led quê & y	home	-0.08
led quê & yen	whole	0.05
led quê gốc	home	0.14	whole	0.2
led quê quán	fell	0.11	whole	-0.06
led quê quán & xa	whole	0.1
led quê tận	whole	-0.12
led quê ở	home	-0.12	whole	-0.17
led quê ở & xa	whole	-0.1
led quản lý	lies	0.09
led quản lý & nghia	whole	0.06
led quản trang	fell	0.06	laid	0.05	lies	0.17	whole	0.13
led quản trang & nghia	lies	0.1	whole	0.05
led quản trang & ntls	laid	0.13	lies	0.06	whole	0.21
led quản trang & xa	fell	0.1	whole	-0.12
led quận	home	-0.09	fell	-0.19	whole	-0.06
led quận & lang	whole	0.05
led ra chôn	lies	-0.05	whole	-0.07
led read	home	0.12	whole	0.07
led repose	laid	-0.15	lies	0.13
led river	laid	0.07
led road	laid	0.06	lies	0.11
led rocket	whole	-0.06
led route	fell	0.09	laid	-0.1
led rue	fell	-0.05
led rút	fell	-0.1	lies	0.07
led rút & khoi	fell	-0.15
led rút & qua	fell	0.05
led rút & thi	lies	0.14
led rạch	fell	-0.05	laid	-0.06	lies	0.05
led rừng	fell	-0.1
led s	home	-0.08	fell	0.15	whole	0.1
led said	fell	0.07	laid	0.05
led said & a	laid	0.06
led saw	whole	-0.05
led shot	fell	0.1	whole	0.06
led showed us	lies	0.07
led showed us & a	lies	0.07
led sinh	home	0.11	fell	-0.11	laid	-0.07	lies	0.11	whole	0.27
led sinh & ban	whole	-0.06
led sinh & binh	home	-0.1	fell	0.07
led sinh & dong	home	0.09	whole	0.07
led sinh & ha	home	-0.06
led sinh & pho	whole	-0.06
led sinh & que	whole	-0.13
led sinh & tam	home	0.15	lies	0.14	whole	0.14
led sinh & thanh	home	-0.09
led sinh & thi	whole	0.11
led sinh & thon	home	-0.12
led sinh & truong	home	-0.1
led sinh & xa	home	0.05
led sinh & yen	home	0.06
led sinh ngày	home	-0.05
led sinh năm	fell	-0.05	whole	-0.06
led sinh quán	whole	0.07
led sn	home	0.09	fell	-0.06	whole	-0.13
led sn & phu	whole	-0.06
led sn & thon	whole	-0.09
led sn & xa	whole	0.09
led soldier	lies	0.13
led stone	lies	0.05	whole	-0.06
led street	whole	-0.06
led suối	whole	-0.07
led sóc	laid	-0.09	lies	0.07
led sông	home	-0.06	fell	-0.13	laid	-0.05	whole	-0.15
led sư đoàn	whole	-0.1
led sườn	fell	0.16	laid	0.05	whole	-0.05
led sửa	fell	0.13	laid	0.12	whole	0.06
led t	fell	-0.05
led tham gia	home	-0.08	fell	0.11	whole	0.05
led the	home	-0.07	fell	0.24	laid	-0.1	lies	0.05	whole	-0.09
led the & ia	whole	0.09
led the & lao	fell	-0.06
led the & long	lies	0.08
led the & near	fell	0.06	whole	0.06
led the & regiment	fell	-0.05
led the & the	fell	0.11	lies	0.1
led the grave	laid	0.21
led the name	whole	0.05
led this is	whole	0.05
led thiếu úy	home	0.05	whole	0.07
led thác	home	-0.05
led thôn	lies	-0.05
led thôn & xa	home	0.05
led thư	fell	-0.05	laid	-0.17	whole	-0.17
led thư & tinh	laid	-0.12
led thầy	laid	-0.13	lies	0.19
led thầy & bia	lies	0.15
led thầy & doc	fell	-0.06
led thầy & tren	lies	0.05
led thầy giáo	home	0.12
led thằng	home	-0.23	fell	0.37	whole	-0.07
led thằng & ban	laid	0.11	whole	0.08
led thằng & bo	whole	0.1
led thằng & cau	fell	0.05
led thằng & con	fell	-0.05
led thằng & cong	fell	0.14
led thằng & doi	fell	0.05
led thằng & duong	fell	0.13	whole	-0.1
led thằng & mat	fell	-0.14
led thằng & ngay	fell	0.13
led thằng & phia	fell	-0.08	whole	0.05
led thằng & sau	laid	-0.08
led thằng & tren	fell	0.05	whole	0.13
led thằng & truoc	fell	0.05	whole	0.08
led tiến công	whole	0.06
led tombes	laid	-0.1	lies	0.18	whole	-0.05
led tombé	fell	-0.06	laid	0.26	whole	-0.06
led trao trả	fell	-0.09
led trao trả & loc	fell	-0.05
led trinh sát	fell	0.17
led trung đoàn	lies	-0.07
led trung đoàn & quang	fell	-0.05
led trông coi	laid	0.2	whole	0.1
led trông coi & nghia	laid	0.1	lies	-0.05
led trông coi & ntls	laid	0.1	lies	0.06	whole	0.06
led trú quán	home	-0.33	lies	-0.05
led trúng bom	fell	-0.09	whole	-0.08
led trúng cối	fell	0.09
led trúng mìn	laid	0.18	whole	0.07
led trúng pháo	fell	0.13
led trúng pháo & bay	fell	0.05
led trúng đạn	laid	-0.05
led trúng đạn & ngay	fell	0.08
led trường	home	-0.18	fell	0.18	whole	0.19
led trưởng ban	fell	0.12	whole	-0.07
led trại	fell	-0.05
led trạm	fell	-0.06	laid	0.14
led trạm & ben	fell	-0.08
led trạm & duong	fell	0.05
led trạm & xa	fell	0.06
led trảng	laid	-0.07
led trận	fell	-0.16	laid	-0.1	lies	-0.14	whole	0.3
led trận & ap	fell	0.07	whole	0.07
led trận & ay	fell	-0.08
led trận & ba	fell	-0.14
led trận & bau	whole	-0.05
led trận & binh	fell	0.07	whole	0.05
led trận & bom	fell	-0.11	whole	-0.08
led trận & bot	fell	-0.16
led trận & can	fell	-0.12	laid	-0.05
led trận & cao	fell	0.05
led trận & cau	fell	0.2	whole	0.05
led trận & chi	whole	-0.08
led trận & chong	fell	-0.05
led trận & chot	fell	0.14	whole	-0.12
led trận & cu	fell	0.06	whole	0.11
led trận & dak	whole	0.06
led trận & deo	fell	0.14	whole	0.07
led trận & diem	whole	-0.11
led trận & doc	fell	0.1	whole	0.06
led trận & doi	fell	-0.23	whole	0.09
led trận & dong	fell	0.07	whole	0.2
led trận & duc	fell	0.08
led trận & duong	fell	-0.11
led trận & go	fell	0.1
led trận & muong	fell	-0.07	whole	0.05
led trận & nghia	fell	-0.07
led trận & phu	whole	0.07
led trận & plei	fell	-0.06
led trận & qua	fell	-0.09
led trận & song	fell	-0.13
led trận & suoi	fell	0.07	whole	0.09
led trận & thuong	fell	-0.16
led trận & tu	fell	0.16
led trận & xuan	fell	0.14
led trận đánh	fell	-0.08	laid	0.12	whole	0.09
led trận đánh & ap	fell	-0.08
led trận đánh & don	fell	0.07	whole	-0.1
led trận địa	fell	-0.07	laid	0.11
led trở lại	fell	0.1
led trở về	lies	-0.05
led tunnel	fell	0.1	laid	0.05	lies	0.13	whole	-0.11
led tué	fell	0.05	whole	-0.05
led tués	laid	-0.05	whole	0.06
led tên	fell	0.29	laid	0.14	lies	-0.17	whole	-0.24
led tên & cach	fell	0.07	whole	-0.06
led tên & ntls	lies	-0.08
led tên là	laid	-0.06
led tìm	laid	-0.19	whole	0.11
led tìm & cho	laid	-0.08	lies	0.06	whole	0.1
led tìm & dong	fell	0.1	whole	0.07
led tìm mộ	fell	0.11	whole	-0.11
led tìm thấy	home	-0.08	laid	0.24	whole	0.06
led tìm thấy & trong	fell	0.08
led tìm được	fell	-0.15	laid	-0.09
led tôi	home	0.06	fell	-0.13	lies	-0.05	whole	-0.14
led tôi & ap	fell	-0.07	lies	0.1
led tôi & ban	home	0.11	fell	-0.09
led tôi & bo	fell	0.09	whole	0.05
led tôi & canh	fell	0.1	laid	0.1	whole	0.06
led tôi & cau	whole	-0.08
led tôi & con	fell	0.06	lies	0.13
led tôi & cung	fell	0.09
led tôi & dap	laid	0.05	whole	-0.07
led tôi & doan	home	-0.05
led tôi & duoi	whole	-0.05
led tôi & gan	fell	-0.09
led tôi & goc	fell	0.12	lies	-0.07
led tôi & hang	laid	0.11
led tôi & hoi	home	0.1
led tôi & khe	laid	0.19	whole	0.06
led tôi & lang	home	-0.06
led tôi & ngay	fell	-0.07
led tôi & nghia	lies	-0.06
led tôi & song	fell	-0.06
led tôi & thanh	fell	0.12
led tôi & thon	home	-0.06	fell	-0.06	lies	-0.06	whole	-0.19
led tôi & tram	fell	0.1
led tôi & truong	home	0.12	whole	-0.08
led tôi & xa	fell	-0.1	lies	-0.05	whole	-0.05
led tôi & xom	fell	-0.05
led tôi & xuan	fell	-0.09
led tôi là	lies	-0.05	whole	-0.07
led tôi là & bo	fell	-0.05	whole	-0.05
led tấn công	fell	0.06	whole	0.1
led tập kích	whole	0.11
led tắt thở	fell	0.07	whole	0.22
led tắt thở & tren	fell	0.06	whole	0.09
led tỉnh	laid	-0.09	whole	0.07
led tổ	home	0.1	fell	0.07	lies	0.06
led tổ & phuong	home	-0.06	fell	0.1	whole	-0.05
led tổ trưởng	fell	0.1	whole	-0.13
led tổ trưởng & to	fell	0.12
led tổng	fell	-0.08	whole	-0.05
led tức	home	-0.06	laid	-0.06	whole	0.05
led tức & lang	fell	-0.07	whole	0.06
led tử trận	home	-0.06	fell	-0.07	whole	-0.07
led tử trận & tren	fell	-0.07
led tử vong	fell	-0.19
led village	fell	-0.07
led visited	fell	-0.08	lies	0.17
led viết	home	-0.05	laid	-0.08	whole	0.06
led viết & trong	fell	0.06
led vào	home	-0.11	fell	-0.05	laid	-0.13	lies	0.06
led vào & bai	fell	-0.1	laid	-0.2	lies	-0.07
led vào & ben	fell	-0.07	whole	-0.14
led vào & chan	laid	0.1
led vào & den	fell	0.09
led vào & dong	fell	-0.06
led vào & goc	whole	0.06
led vào & ham	fell	0.09	laid	-0.08
led vào & ho	fell	0.05	laid	0.08	whole	0.13
led vào & khe	fell	0.11	laid	0.08	whole	0.05
led vào & khu	fell	0.08	whole	-0.05
led vào & kon	fell	0.19	whole	-0.06
led vào & ntls	laid	-0.06	lies	-0.23
led vào & quang	fell	-0.07
led vào & rung	fell	0.08
led vào & sau	whole	0.08
led vào & tan	whole	0.07
led vào & tram	fell	-0.14	laid	0.11	whole	-0.12
led vào nghĩa trang	whole	-0.06
led vào nghĩa trang & xa	lies	0.05	whole	-0.05
led vùi	fell	-0.08	laid	0.08	lies	-0.13	whole	-0.12
led vùi & ben	whole	0.12
led vùi & canh	laid	0.06
led vùi & duoi	laid	-0.05	lies	-0.05
led vùi & ham	laid	-0.08
led vùi & ho	whole	0.11
led vùi & ngay	laid	0.06	whole	-0.09
led vùi & tam	laid	0.06
led vùi & trong	whole	0.07
led văn thư	fell	-0.07	lies	0.05	whole	0.05
led vướng mìn	fell	-0.09
led vượt sông	fell	-0.07	whole	-0.25
led vượt sông & se	fell	0.08
led vượt sông & thach	whole	-0.06
led vẫn ở	home	0.09	laid	0.11	whole	0.1
led vịnh	home	0.16	whole	0.16
led vợ	fell	-0.07
led ward	whole	-0.07
led was	fell	-0.18	laid	0.06	lies	0.1
led was & a	fell	-0.14	whole	-0.07
led was & the	fell	0.14	lies	-0.06
led was buried	laid	-0.12	lies	0.05	whole	0.14
led was buried & by	laid	-0.06
led was buried & the	laid	-0.07	lies	0.05	whole	0.12
led was hit	laid	0.13
led was hit & the	laid	0.13
led was killed & the	fell	0.08
led was put	whole	0.11
led was shot	fell	0.06	whole	-0.13
led we buried	laid	0.12	whole	-0.07
led we buried & under	whole	0.07
led were killed	fell	-0.06
led were put	fell	0.17
led wounded	fell	-0.08
led x	home	-0.07
led xung phong	whole	-0.08
led xây	fell	-0.1	laid	0.06	lies	0.07	whole	0.08
led xây & nghia	fell	-0.05
led xây & tren	laid	0.09
led xã	home	-0.14	fell	-0.07	laid	0.09
led xã & an	lies	0.07
led xã & dong	home	-0.06
led xã đội phó	home	-0.07	lies	0.14
led xã đội phó & xa	home	-0.06	lies	0.14
led xã đội trưởng	home	-0.11	fell	-0.05
led xóm	home	0.14	fell	0.07	lies	-0.07	whole	-0.12
led y sĩ	fell	-0.06	whole	0.06
led y tá	whole	0.09
led à	home	0.09	laid	-0.06	whole	-0.13
led à & dien	whole	0.05
led à & l	fell	0.08
led à & nam	fell	0.06
led à & the	fell	-0.06	laid	0.06
led ông	home	-0.2	fell	-0.35
led ông & ben	whole	0.06
led ông & bo	fell	0.05
led ông & co	whole	-0.12
led ông & cua	fell	0.05
led ông & dau	laid	-0.06	lies	0.19
led ông & kinh	home	-0.07
led ông & lang	whole	-0.05
led ông & ngay	home	0.12
led ông & nuong	laid	-0.07	lies	0.08
led ông & tren	whole	0.13
led đ c	home	0.05
led đang ở	fell	-0.29	laid	-0.06	lies	0.07	whole	0.05
led đang ở & nghia	laid	0.12	lies	0.07	whole	0.05
led đc	fell	-0.07	laid	-0.05
led đem chôn	laid	0.23	lies	-0.19	whole	-0.08
led đem chôn & nghia	laid	0.05	lies	-0.08	whole	-0.1
led đem chôn & vuon	whole	-0.07
led đi b	home	0.11	fell	-0.07	whole	-0.1
led đi bộ đội	home	0.16	whole	0.1
led đi luôn	home	0.06	fell	-0.07	whole	-0.05
led điểm cao	laid	0.05
led đoàn	fell	0.07	laid	0.08
led đoàn & hai	home	0.09	whole	0.05
led đoàn & truoc	whole	0.1
led đào	home	0.13	fell	-0.12	lies	0.1
led đào & nen	laid	0.09	whole	0.07
led đánh	home	-0.14	laid	-0.16	lies	-0.05	whole	0.09
led đánh & bo	whole	-0.12
led đánh & bot	whole	0.11
led đánh & buon	fell	-0.09
led đánh & can	whole	-0.12
led đánh & cang	fell	0.05
led đánh & cau	fell	-0.17
led đánh & chet	fell	0.07
led đánh & chi	fell	0.12	whole	0.11
led đánh & cho	fell	0.11
led đánh & chot	fell	-0.23	whole	-0.05
led đánh & don	whole	0.05
led đánh & dong	fell	-0.08
led đánh & duong	fell	-0.09
led đánh & hoa	fell	-0.07
led đánh & khe	fell	-0.08
led đánh & khu	whole	-0.13
led đánh & lai	fell	-0.08
led đánh & loc	fell	-0.06	whole	-0.05
led đánh & nga	whole	0.07
led đánh & nghia	lies	-0.09
led đánh & nui	fell	0.12
led đánh & phi	fell	-0.06
led đánh & san	fell	0.11
led đánh & tau	whole	-0.09
led đánh & thuong	fell	-0.09
led đánh & tran	whole	0.1
led đánh & vo	fell	0.05	whole	-0.12
led đánh vào	fell	0.05
led đã đưa về	home	0.07	laid	0.18	whole	0.05
led đã đưa về & nghia	lies	-0.1	whole	0.06
led đã đưa về & ntls	home	0.09	laid	0.12	lies	0.06	whole	0.07
led đèo	fell	0.05	laid	-0.12	whole	-0.09
led đình	lies	-0.06	whole	-0.07
led đón về	fell	-0.06	laid	0.05	lies	0.09
led đón về & nghia	lies	0.08	whole	0.05
led đón về & ntls	lies	0.05	whole	-0.09
led đưa	laid	-0.12
led đưa & con	fell	0.11
led đưa & sau	laid	-0.08
led đưa từ	fell	0.13
led đưa từ & doi	laid	0.1
led đưa vào	laid	-0.05
led đưa vào & nghia	whole	-0.06
led đưa vào & ntls	lies	0.08
led đưa về	home	0.11	fell	-0.12	laid	0.26	lies	-0.07	whole	0.19
led đưa về & doi	laid	-0.08
led đưa về & nghia	laid	0.17	lies	-0.54	whole	-0.05
led đưa về & ntls	laid	-0.1	lies	-0.09
led đưa về chôn	laid	0.11	lies	-0.07
led đường	fell	0.27	laid	-0.2	whole	-0.4
led đường & cach	laid	0.13
led đường & cho	laid	0.06
led đường & chon	whole	-0.07
led đường & co	whole	-0.08
led đường & gan	fell	-0.11
led đường & lao	whole	-0.07
led đường & lo	laid	-0.07
led đường & phia	fell	0.13	whole	-0.06
led đường & ray	lies	0.06
led đường & sau	laid	-0.07	lies	-0.05
led được an táng	laid	0.07	lies	-0.07	whole	0.05
led được chôn	laid	-0.22	whole	-0.1
led được chôn & canh	whole	-0.1
led được chôn & ngay	whole	-0.08
led được chôn & nghia	lies	-0.05
led được chôn & vuon	whole	-0.12
led đạp mìn	whole	-0.12
led đạp mìn & phum	fell	-0.12	whole	-0.1
led đảo	fell	0.06	whole	-0.09
led đập	fell	0.05	laid	0.05	lies	-0.05	whole	-0.08
led đắp mộ	lies	-0.06	whole	0.07
led đắp mộ & canh	laid	0.09
led đắp mộ & ngay	laid	0.05	whole	0.12
led đền	fell	-0.16	laid	0.26
led đều ở	laid	0.07
led đồi	home	0.12	fell	0.32	laid	0.11	lies	0.05	whole	0.1
led đồi & ben	fell	0.11	lies	0.12	whole	0.05
led đồi & tram	fell	0.09
led đồi & vi	lies	0.14
led đồn	fell	0.08	laid	-0.09	lies	-0.12	whole	0.13
led đồn & duoi	laid	0.05	whole	0.08
led đồn & lo	fell	0.08	laid	-0.06
led đồng	fell	0.12	laid	-0.11	whole	0.19
led đồng chí	laid	0.13	whole	0.07
led ấp	laid	-0.07	lies	0.05
led ấp & xa	fell	-0.05
led ủy ban	lies	0.1	whole	-0.1
led:again	fell	-0.08	whole	0.09
led:again & ba	laid	0.12	lies	-0.07
led:again & bai	fell	-0.1	laid	-0.2	lies	-0.07	whole	-0.08
led:again & ban	fell	-0.06	lies	0.13	whole	0.06
led:again & ben	fell	-0.07	whole	-0.14
led:again & chan	laid	0.1
led:again & con	fell	0.1
led:again & den	fell	0.09
led:again & dong	fell	-0.06
led:again & duong	fell	-0.05
led:again & gan	fell	-0.07
led:again & goc	home	0.1
led:again & ham	fell	0.09	laid	-0.08
led:again & ho	fell	0.05	laid	0.08	whole	0.13
led:again & khe	fell	0.11	laid	0.08	whole	0.05
led:again & khu	fell	0.07	whole	-0.05
led:again & kon	fell	0.18	whole	-0.06
led:again & ntls	laid	-0.07	lies	-0.17
led:again & quang	fell	-0.07
led:again & rung	fell	0.08
led:again & sau	whole	0.08
led:again & the	fell	-0.05
led:again & tram	fell	-0.14	laid	0.11	whole	-0.12
led:aka	home	-0.22	fell	-0.16	laid	0.12	lies	0.1	whole	0.24
led:aka & co	whole	0.05
led:aka & cua	fell	0.07
led:aka & lang	fell	-0.07	whole	0.06
led:aka & xa	home	-0.18
led:alive	home	0.14	fell	-0.26	lies	0.05	whole	0.16
led:alive & doi	lies	0.09
led:alive & duoi	lies	0.09
led:alive & goc	fell	-0.05	laid	-0.05	whole	0.05
led:alive & khu	fell	0.05	laid	-0.05
led:alive & nghia	laid	0.16	lies	0.07
led:alive & nong	laid	-0.06	whole	0.08
led:alive & ntls	fell	0.12
led:alive & quan	fell	0.11	whole	0.06
led:alive & sau	laid	0.06	lies	0.09	whole	0.05
led:alive & vuon	laid	-0.12	lies	0.2
led:alive & xa	home	0.23
led:at	home	-0.1	fell	-0.1	laid	0.12	lies	-0.06	whole	-0.2
led:at & #	fell	-0.06	laid	-0.07
led:at & ##	fell	0.11	whole	-0.07
led:at & a	fell	-0.07	lies	0.14
led:at & about	laid	-0.07
led:at & an	laid	0.07
led:at & ba	fell	-0.06
led:at & bai	fell	-0.05	whole	0.14
led:at & ben	fell	0.16	laid	-0.05	lies	0.06
led:at & bo	laid	0.11	lies	0.07
led:at & cach	laid	0.06	whole	0.1
led:at & cang	fell	-0.06
led:at & canh	laid	0.07
led:at & cao	fell	0.09	laid	0.05
led:at & cau	fell	-0.06	laid	-0.05	lies	0.1
led:at & cay	laid	0.09	lies	-0.06	whole	-0.05
led:at & cho	home	0.09	fell	-0.06
led:at & chon	laid	0.11
led:at & con	fell	-0.05	laid	0.07
led:at & cote	whole	-0.1
led:at & da	laid	0.05	lies	0.14
led:at & dan	fell	0.09
led:at & dat	fell	0.12	lies	-0.08
led:at & den	laid	0.14
led:at & dien	whole	0.05
led:at & doi	fell	0.08	laid	-0.07	lies	0.09
led:at & dong	home	0.06
led:at & duoi	fell	-0.07	laid	-0.1	lies	-0.05	whole	-0.14
led:at & duong	laid	-0.05	lies	0.11
led:at & gan	fell	0.09
led:at & go	home	-0.06	whole	-0.08
led:at & goc	laid	-0.08	whole	0.09
led:at & hai	home	0.1
led:at & hang	laid	-0.09
led:at & hoa	whole	-0.13
led:at & huong	home	-0.05
led:at & khu	lies	-0.07
led:at & kim	home	0.09
led:at & km	whole	0.05
led:at & l	fell	0.08
led:at & lai	fell	0.06	whole	0.06
led:at & lang	whole	-0.14
led:at & lao	fell	0.06	whole	0.18
led:at & lap	home	0.05
led:at & lo	fell	0.06
led:at & ma	laid	0.08
led:at & mat	fell	0.06	whole	-0.05
led:at & me	laid	0.08	lies	0.09
led:at & mieu	fell	0.12	laid	0.05	lies	0.17
led:at & minh	whole	-0.12
led:at & nam	fell	0.1
led:at & nga	whole	0.11
led:at & nghia	whole	0.17
led:at & ngoai	home	0.06	laid	-0.08
led:at & nha	fell	0.13	laid	0.09
led:at & ntls	lies	0.14
led:at & nui	whole	0.07
led:at & phong	fell	0.14	whole	0.14
led:at & phu	home	-0.05	fell	0.05
led:at & quan	home	0.11
led:at & que	home	-0.1
led:at & rach	laid	-0.07
led:at & rao	fell	-0.09
led:at & sau	fell	-0.08	laid	0.09	lies	-0.05
led:at & so	laid	-0.09
led:at & suoi	fell	-0.08	lies	-0.05
led:at & thai	home	0.07
led:at & thanh	whole	-0.06
led:at & the	fell	-0.06	laid	0.05
led:at & trai	laid	-0.05
led:at & tram	fell	0.09
led:at & tren	laid	0.05
led:at & trong	laid	-0.05	lies	0.06
led:at & truoc	laid	0.15	whole	-0.05
led:at & vi	lies	0.14
led:at & vuon	laid	0.14	lies	-0.12	whole	0.12
led:at & xa	fell	-0.21
led:at & xom	fell	0.08
led:battle	home	-0.13	fell	0.27	laid	-0.31	lies	-0.28	whole	-0.18
led:battle & #	fell	-0.05	laid	0.14
led:battle & ##	whole	-0.05
led:battle & a	fell	0.09
led:battle & ai	fell	-0.14
led:battle & ap	fell	0.06	whole	0.14
led:battle & ba	fell	-0.09
led:battle & bac	whole	-0.07
led:battle & bao	fell	0.1
led:battle & ben	fell	-0.07	whole	0.06
led:battle & bi	whole	-0.05
led:battle & bien	fell	-0.09
led:battle & binh	home	-0.06	fell	0.13	whole	0.07
led:battle & bo	fell	-0.09	whole	-0.15
led:battle & bom	fell	-0.11	whole	-0.08
led:battle & bong	whole	0.11
led:battle & bot	whole	0.17
led:battle & buon	fell	-0.09
led:battle & ca	fell	0.07	whole	0.07
led:battle & cai	fell	-0.05
led:battle & can	fell	-0.14	laid	-0.05
led:battle & cang	fell	0.05
led:battle & canh	fell	-0.15	laid	0.08	whole	-0.06
led:battle & cao	fell	0.14
led:battle & cau	fell	0.05	lies	0.09	whole	0.14
led:battle & cay	fell	0.12	whole	-0.11
led:battle & chan	fell	-0.06	whole	0.11
led:battle & chet	fell	0.07
led:battle & chi	fell	0.14
led:battle & cho	fell	0.21	whole	-0.1
led:battle & chon	laid	0.05
led:battle & chong	fell	-0.05
led:battle & chot	fell	-0.1	whole	-0.17
led:battle & chu	whole	-0.1
led:battle & chua	whole	0.06
led:battle & co	fell	0.08	whole	-0.07
led:battle & cong	fell	0.05
led:battle & cu	laid	0.09	whole	0.11
led:battle & cua	laid	-0.05	whole	-0.09
led:battle & dac	fell	0.07
led:battle & dai	fell	0.17
led:battle & dak	fell	-0.14	whole	0.07
led:battle & dan	fell	-0.1
led:battle & dang	fell	0.05	whole	0.08
led:battle & dau	fell	-0.07
led:battle & de	fell	0.05	whole	-0.2
led:battle & deo	whole	0.14
led:battle & diem	whole	-0.05
led:battle & doc	fell	0.12
led:battle & don	fell	0.18
led:battle & dong	whole	0.09
led:battle & du	whole	-0.08
led:battle & duc	fell	0.08
led:battle & duoi	lies	0.08	whole	-0.11
led:battle & duong	fell	-0.1
led:battle & ga	fell	-0.13	whole	0.1
led:battle & gio	whole	-0.15
led:battle & go	fell	0.18	laid	0.14
led:battle & ham	fell	0.08	laid	0.13	lies	0.14
led:battle & hoa	fell	-0.19
led:battle & hoi	fell	0.07
led:battle & ka	fell	0.08
led:battle & khe	fell	-0.18	whole	0.06
led:battle & khoi	fell	-0.15
led:battle & khu	fell	-0.05	laid	0.09	lies	0.09	whole	-0.07
led:battle & kinh	fell	0.05	whole	0.1
led:battle & lai	whole	-0.06
led:battle & lang	whole	-0.06
led:battle & lo	fell	0.15	laid	0.12	lies	-0.06	whole	0.14
led:battle & loc	fell	-0.15	whole	-0.05
led:battle & long	fell	-0.08
led:battle & mat	fell	0.05	whole	0.05
led:battle & may	fell	-0.07
led:battle & min	fell	-0.08
led:battle & muong	fell	-0.09	whole	0.05
led:battle & my	fell	0.06
led:battle & na	whole	-0.11
led:battle & nga	whole	0.11
led:battle & nghia	fell	-0.07	lies	-0.07
led:battle & ngoai	whole	-0.08
led:battle & nha	fell	0.09	whole	0.11
led:battle & nhan	fell	0.07	whole	-0.06
led:battle & nui	fell	0.23
led:battle & pha	fell	-0.08	whole	0.13
led:battle & phi	fell	-0.06
led:battle & phia	fell	0.07	whole	0.11
led:battle & pho	fell	0.09
led:battle & plei	fell	-0.12
led:battle & qua	fell	-0.16	lies	0.09	whole	-0.07
led:battle & quan	whole	0.15
led:battle & quang	fell	-0.09	whole	0.07
led:battle & rai	fell	0.07
led:battle & san	fell	0.09
led:battle & sang	whole	-0.05
led:battle & sap	fell	-0.08	lies	0.12
led:battle & se	fell	0.08
led:battle & so	fell	0.05	whole	0.05
led:battle & song	fell	-0.13
led:battle & ta	fell	-0.12
led:battle & tan	fell	0.09	whole	0.05
led:battle & tau	whole	-0.13
led:battle & tay	whole	0.05
led:battle & thach	whole	-0.06
led:battle & thanh	home	0.11	whole	-0.07
led:battle & the	whole	-0.1
led:battle & thi	fell	-0.1	lies	0.13	whole	0.05
led:battle & thu	laid	0.09
led:battle & thuong	fell	-0.25
led:battle & tien	fell	-0.09
led:battle & tran	whole	0.1
led:battle & trang	fell	0.09	whole	-0.06
led:battle & tren	whole	-0.18
led:battle & trong	fell	-0.05
led:battle & trung	whole	-0.06
led:battle & truong	fell	0.2	whole	-0.07
led:battle & tu	fell	0.12
led:battle & vam	fell	-0.09
led:battle & vao	fell	0.1	whole	-0.06
led:battle & vo	fell	0.13	whole	-0.09
led:battle & voi	fell	-0.09
led:battle & vui	laid	-0.15
led:battle & xe	whole	0.05
led:battle & xuan	fell	0.11	whole	0.05
led:battle & xuong	whole	-0.05
led:born	home	0.09	fell	-0.29	laid	-0.05	lies	0.05	whole	-0.11
led:born & a	fell	-0.06	whole	-0.05
led:born & ban	home	0.05	whole	-0.08
led:born & binh	home	-0.1	fell	0.06
led:born & bo	whole	-0.09
led:born & dong	home	0.1	whole	0.09
led:born & ha	home	-0.06
led:born & kinh	home	0.06
led:born & lang	whole	0.06
led:born & lap	whole	0.06
led:born & pho	home	-0.12	whole	-0.11
led:born & que	whole	-0.14
led:born & tam	home	0.15	lies	0.14	whole	0.14
led:born & tan	whole	0.05
led:born & thach	home	-0.1
led:born & thanh	home	-0.08
led:born & thi	whole	0.11
led:born & thon	home	-0.11	whole	-0.05
led:born & trung	whole	0.05
led:born & truong	home	-0.1
led:born & xa	fell	0.05
led:born & xom	whole	0.05
led:born & yen	home	0.07
led:bury	fell	-0.25	laid	0.09	whole	0.07
led:bury & #	lies	0.09	whole	-0.07
led:bury & a	laid	0.22
led:bury & anh	laid	0.11	whole	-0.15
led:bury & ap	whole	-0.12
led:bury & ba	laid	-0.08	whole	-0.08
led:bury & bai	laid	0.08	lies	-0.09	whole	-0.19
led:bury & ban	lies	-0.16
led:bury & bang	laid	-0.12
led:bury & bau	laid	0.12	whole	0.06
led:bury & behind	lies	0.13	whole	0.11
led:bury & ben	fell	-0.05	laid	0.06	lies	-0.11	whole	0.22
led:bury & bia	laid	0.17	lies	-0.16
led:bury & bo	fell	-0.08	lies	0.13	whole	-0.25
led:bury & buon	laid	-0.06
led:bury & by	laid	-0.25	whole	-0.09
led:bury & cach	laid	0.05
led:bury & cai	laid	-0.07
led:bury & can	whole	-0.06
led:bury & canh	laid	0.11	whole	-0.3
led:bury & cau	laid	0.06
led:bury & cay	whole	-0.1
led:bury & chan	laid	0.1	lies	-0.06
led:bury & chi	laid	0.05	whole	-0.06
led:bury & cho	fell	0.11	lies	0.05
led:bury & chu	laid	0.11
led:bury & chua	fell	0.1	laid	-0.06
led:bury & chung	laid	0.05	whole	-0.07
led:bury & cimetiere	lies	0.06	whole	-0.08
led:bury & co	lies	0.07
led:bury & con	fell	0.09	laid	0.17	lies	-0.06	whole	-0.09
led:bury & cong	whole	-0.19
led:bury & cua	fell	0.14	whole	0.15
led:bury & cung	laid	-0.06
led:bury & dao	whole	0.11
led:bury & dat	lies	-0.08	whole	0.08
led:bury & derriere	whole	0.06
led:bury & dinh	laid	0.07	whole	-0.05
led:bury & doc	laid	0.09	lies	-0.06	whole	-0.1
led:bury & doi	fell	-0.09	laid	0.16	lies	-0.15	whole	-0.2
led:bury & dong	lies	0.19	whole	0.22
led:bury & duoi	laid	0.08
led:bury & em	laid	0.06
led:bury & gan	fell	0.14	laid	-0.2	lies	-0.05	whole	0.15
led:bury & giong	lies	0.16
led:bury & go	laid	-0.06	lies	0.12	whole	0.13
led:bury & goc	laid	-0.08	lies	0.38
led:bury & hai	lies	-0.07	whole	-0.08
led:bury & ham	laid	-0.06	lies	-0.08	whole	-0.05
led:bury & hang	laid	-0.2	lies	0.1	whole	-0.05
led:bury & her	laid	0.13
led:bury & ho	fell	0.12	laid	-0.2	lies	-0.05	whole	-0.06
led:bury & ke	laid	0.08	lies	0.07	whole	0.18
led:bury & khe	whole	0.1
led:bury & kho	laid	-0.07	lies	0.05
led:bury & khu	laid	-0.29	lies	0.4	whole	0.22
led:bury & km	fell	-0.06
led:bury & lai	laid	-0.18	lies	0.2	whole	-0.05
led:bury & lan	laid	0.12	lies	-0.05
led:bury & lang	laid	-0.1	lies	-0.06
led:bury & lien	lies	-0.05
led:bury & lung	whole	0.12
led:bury & luon	lies	0.09	whole	-0.08
led:bury & luu	fell	0.09
led:bury & mat	laid	0.07
led:bury & may	laid	-0.07
led:bury & mieu	laid	0.08
led:bury & mo	laid	-0.08	lies	-0.1	whole	0.1
led:bury & na	laid	0.09	whole	0.08
led:bury & nam	whole	0.06
led:bury & near	lies	-0.06	whole	-0.23
led:bury & nen	laid	0.05	lies	-0.05
led:bury & nga	fell	0.06	whole	0.12
led:bury & ngay	laid	0.15	whole	-0.16
led:bury & nghia	laid	-0.34	lies	0.33	whole	0.08
led:bury & ngoai	laid	0.06	lies	0.08	whole	0.15
led:bury & nguoi	laid	0.14
led:bury & nha	home	0.12	laid	-0.11	whole	0.16
led:bury & no	fell	-0.05	laid	0.16	whole	-0.09
led:bury & noi	laid	0.06	whole	0.06
led:bury & nong	whole	0.12
led:bury & nt	laid	0.06	whole	0.1
led:bury & ntls	lies	0.14	whole	0.11
led:bury & nui	fell	0.11	lies	0.07	whole	0.09
led:bury & nuong	laid	-0.15	lies	0.16	whole	0.08
led:bury & ong	laid	0.05	lies	-0.06	whole	-0.06
led:bury & phia	laid	0.06	lies	-0.06	whole	0.1
led:bury & phu	laid	0.06
led:bury & phum	whole	-0.05
led:bury & rai	laid	-0.07
led:bury & ranh	whole	0.1
led:bury & ray	laid	0.09	lies	-0.07	whole	-0.06
led:bury & ria	whole	0.11
led:bury & rieng	laid	-0.13	lies	0.12
led:bury & ru	laid	0.05	whole	0.09
led:bury & rung	lies	-0.05	whole	-0.17
led:bury & san	laid	0.05
led:bury & sat	whole	0.05
led:bury & sau	fell	0.08	lies	-0.21	whole	-0.11
led:bury & so	whole	-0.1
led:bury & song	laid	-0.07
led:bury & sous	whole	-0.05
led:bury & suoi	fell	0.1	laid	-0.08	lies	-0.06	whole	-0.22
led:bury & sur	whole	-0.06
led:bury & ta	laid	-0.1
led:bury & tam	laid	0.06	whole	-0.13
led:bury & tap	laid	-0.09	lies	-0.06	whole	-0.05
led:bury & thang	laid	0.05
led:bury & thanh	whole	-0.05
led:bury & the	fell	-0.05
led:bury & their	whole	-0.08
led:bury & theo	laid	-0.09
led:bury & thi	whole	0.07
led:bury & tram	laid	-0.19
led:bury & tran	laid	0.11	whole	-0.13
led:bury & tren	lies	0.16	whole	0.19
led:bury & trong	laid	-0.06	whole	0.16
led:bury & trung	fell	0.07
led:bury & truoc	laid	0.07	whole	0.16
led:bury & under	laid	-0.05	lies	-0.05	whole	0.13
led:bury & ven	laid	0.05
led:bury & vuon	fell	-0.06	lies	-0.07	whole	-0.08
led:bury & w	whole	0.11
led:bury & xa	laid	-0.08	lies	0.06
led:bury & xom	lies	0.11	whole	-0.14
led:bury & xuong	fell	-0.05	laid	0.12	lies	0.06
led:bury & yen	laid	0.07	whole	-0.07
led:capture	home	-0.05	fell	-0.14	laid	-0.15	whole	-0.1
led:capture & by	fell	-0.05
led:capture & tinh	laid	-0.12
led:contact	home	-0.15	laid	0.26
led:contact & cau	fell	-0.05
led:contact & nghia	laid	0.09	lies	-0.08
led:contact & thon	lies	0.1	whole	-0.1
led:contact & trong	lies	0.06
led:died	home	-0.11	fell	0.36	laid	0.07	lies	-0.15	whole	0.12
led:died & #	lies	0.09	whole	-0.07
led:died & a	fell	0.14	laid	-0.19	whole	0.08
led:died & ai	fell	0.1
led:died & anh	fell	0.05	laid	0.16	lies	-0.08	whole	-0.13
led:died & ap	whole	-0.09
led:died & au	whole	-0.05
led:died & ba	laid	-0.09
led:died & bai	fell	0.31	laid	-0.16
led:died & ban	laid	0.06	lies	-0.11
led:died & bao	laid	-0.05	lies	0.09
led:died & bau	fell	-0.16	laid	0.15
led:died & behind	lies	0.07	whole	0.22
led:died & ben	fell	-0.2	laid	0.07	lies	-0.2	whole	0.35
led:died & benh	fell	-0.05	lies	-0.07
led:died & bi	fell	0.09
led:died & bia	laid	0.17	lies	-0.12
led:died & bien	fell	0.17	whole	0.05
led:died & binh	fell	-0.17	laid	-0.05
led:died & bo	fell	-0.28	laid	0.31	whole	0.22
led:died & both	laid	-0.06
led:died & buon	laid	-0.11	lies	0.11
led:died & cach	lies	-0.06	whole	-0.07
led:died & cai	fell	-0.09	laid	-0.1	whole	0.05
led:died & cam	fell	-0.06	lies	0.06	whole	-0.22
led:died & campuchia	fell	0.15	whole	0.13
led:died & can	whole	-0.05
led:died & canh	fell	-0.26	lies	0.13
led:died & cau	fell	-0.07	whole	-0.14
led:died & chan	laid	0.05	lies	-0.16
led:died & cheo	fell	0.05
led:died & chien	whole	-0.07
led:died & cho	fell	0.15	lies	0.29	whole	-0.07
led:died & chon	laid	0.1
led:died & chot	fell	0.09
led:died & chu	laid	0.11
led:died & chua	fell	0.1	laid	0.06	lies	-0.05	whole	0.09
led:died & co	laid	-0.06	lies	0.12	whole	0.09
led:died & con	fell	0.07	laid	0.11	lies	-0.06
led:died & cong	laid	-0.06	lies	0.08
led:died & cua	fell	0.08
led:died & cung	laid	-0.1
led:died & cuoi	laid	0.05	lies	-0.05
led:died & d	lies	-0.05
led:died & da	whole	-0.06
led:died & dac	whole	0.05
led:died & dak	fell	0.09	laid	-0.06	whole	-0.07
led:died & dam	whole	0.05
led:died & dao	whole	0.12
led:died & dap	fell	0.1	laid	0.09
led:died & dat	fell	-0.05	lies	0.06	whole	-0.11
led:died & dau	laid	0.2	lies	-0.18	whole	0.1
led:died & deo	fell	-0.1	laid	0.18	whole	0.05
led:died & dia	whole	-0.13
led:died & dien	lies	0.13
led:died & dinh	fell	0.09	laid	0.06	whole	-0.08
led:died & do	whole	-0.05
led:died & doc	lies	-0.12
led:died & doi	fell	-0.5	laid	0.42	lies	-0.05	whole	0.14
led:died & don	fell	0.09	laid	0.12	lies	-0.06	whole	0.13
led:died & dong	home	0.08	fell	0.06	laid	-0.11	whole	0.06
led:died & duoi	fell	-0.25	laid	0.14	lies	0.05	whole	0.12
led:died & duong	fell	0.08	lies	0.08
led:died & e7	whole	-0.06
led:died & em	laid	0.06
led:died & ga	fell	-0.11
led:died & gan	fell	0.1	lies	-0.23	whole	0.23
led:died & gio	laid	-0.06
led:died & giong	lies	0.16
led:died & giua	fell	0.09	lies	-0.06	whole	0.11
led:died & go	fell	0.1	laid	-0.34	lies	-0.06
led:died & goc	laid	0.15	lies	-0.23
led:died & hai	laid	-0.05	lies	-0.13	whole	-0.07
led:died & ham	fell	-0.07
led:died & hang	fell	-0.26	laid	-0.19	lies	-0.23	whole	-0.41
led:died & his	fell	-0.05	laid	0.12
led:died & ho	home	0.06	laid	0.08	whole	-0.07
led:died & hoa	fell	0.1	whole	0.05
led:died & hoi	whole	-0.05
led:died & hom	whole	-0.05
led:died & hue	home	-0.05	fell	0.1	whole	-0.13
led:died & huong	lies	-0.09
led:died & k	fell	0.11	whole	0.06
led:died & ke	laid	0.08	lies	0.07	whole	0.18
led:died & khe	fell	-0.07	laid	0.09	lies	0.1	whole	-0.12
led:died & khi	whole	-0.07
led:died & khu	laid	0.18	lies	-0.12	whole	0.09
led:died & khuon	lies	0.11	whole	0.1
led:died & kinh	whole	0.06
led:died & km	whole	0.05
led:died & kon	fell	-0.09
led:died & kt	fell	0.11
led:died & lai	laid	-0.1	lies	0.23
led:died & lan	laid	0.06
led:died & lang	fell	-0.12	laid	0.15
led:died & lao	fell	0.09	lies	0.07	whole	0.05
led:died & lien	lies	-0.05
led:died & lo	fell	-0.14	lies	-0.06	whole	-0.12
led:died & loc	fell	0.14	lies	0.05	whole	0.05
led:died & luc	whole	-0.06
led:died & lung	whole	0.15
led:died & mai	lies	0.1
led:died & mat	fell	-0.1	laid	-0.05	whole	0.12
led:died & may	laid	-0.07
led:died & mep	laid	0.05	whole	-0.15
led:died & mieu	laid	0.07
led:died & mo	lies	0.1
led:died & muong	fell	0.07
led:died & my	fell	-0.08
led:died & na	lies	-0.07	whole	0.08
led:died & nam	fell	-0.07	laid	0.06	whole	-0.06
led:died & near	lies	-0.05	whole	-0.16
led:died & nen	lies	-0.08	whole	-0.05
led:died & nga	fell	0.08	laid	-0.06	whole	-0.06
led:died & ngam	fell	0.07	whole	-0.17
led:died & ngay	laid	-0.05	whole	0.07
led:died & nghia	laid	-0.2	whole	-0.16
led:died & ngoai	fell	0.09	laid	0.11	whole	-0.1
led:died & nguoi	home	0.06	fell	-0.08	laid	0.05
led:died & nha	home	0.11	fell	-0.11	laid	-0.17	lies	0.23	whole	0.23
led:died & ninh	lies	0.12
led:died & no	laid	0.08	whole	-0.06
led:died & noi	lies	0.12	whole	-0.07
led:died & nong	whole	0.17
led:died & nt	laid	0.05	lies	-0.14
led:died & ntls	home	0.1	laid	-0.35	lies	0.11	whole	-0.13
led:died & nui	fell	0.05	laid	-0.05	lies	0.09	whole	0.12
led:died & nuoc	fell	0.08
led:died & nuong	laid	-0.21	lies	0.19
led:died & o	whole	0.1
led:died & ong	fell	0.1	lies	-0.07	whole	-0.06
led:died & pailin	whole	0.06
led:died & phia	whole	0.16
led:died & phong	home	0.08	lies	0.09	whole	-0.1
led:died & phu	fell	-0.12	lies	0.1	whole	0.1
led:died & phum	fell	-0.15
led:died & phuoc	fell	-0.08	whole	0.06
led:died & plei	fell	-0.08
led:died & quan	whole	-0.1
led:died & quang	fell	-0.08
led:died & rach	laid	0.23	whole	0.06
led:died & rai	laid	-0.07
led:died & ranh	whole	0.07
led:died & ray	laid	-0.05	lies	-0.06
led:died & rung	fell	-0.05	laid	-0.12	lies	-0.11	whole	-0.19
led:died & san	lies	-0.05	whole	-0.15
led:died & sat	fell	-0.06	lies	0.08	whole	0.1
led:died & sau	laid	0.25	lies	-0.15	whole	0.09
led:died & so	laid	0.05	lies	-0.11	whole	-0.08
led:died & song	fell	0.1	laid	-0.11	whole	0.07
led:died & suoi	fell	-0.19	laid	0.42	whole	-0.09
led:died & suon	fell	-0.1	whole	-0.06
led:died & taluy	laid	-0.1	lies	0.06	whole	0.07
led:died & tan	home	-0.05	fell	0.27	laid	-0.1
led:died & tap	laid	-0.12	lies	-0.05
led:died & tau	laid	0.08	whole	0.08
led:died & tay	fell	0.1	whole	0.06
led:died & thang	laid	0.05
led:died & the	fell	-0.06	laid	-0.19	lies	0.11	whole	0.11
led:died & their	whole	-0.07
led:died & thon	home	0.1	fell	-0.06	whole	0.08
led:died & thuong	whole	0.07
led:died & tien	laid	0.07
led:died & tinh	whole	-0.12
led:died & to	fell	-0.08
led:died & tra	home	-0.05	fell	0.11
led:died & tram	fell	0.15	laid	0.1	whole	-0.31
led:died & tran	laid	0.06	whole	-0.29
led:died & trang	laid	0.12	lies	-0.07	whole	0.06
led:died & tren	fell	-0.12	laid	0.06	lies	0.18	whole	-0.25
led:died & trieu	lies	0.14
led:died & trong	fell	-0.24	laid	-0.16	lies	0.12	whole	0.26
led:died & truoc	laid	0.11	whole	0.17
led:died & truong	laid	0.2	lies	-0.1
led:died & under	laid	-0.15	whole	0.09
led:died & vam	fell	-0.12	laid	-0.13
led:died & ven	laid	0.09
led:died & vi	laid	-0.12
led:died & vinh	fell	-0.07	laid	0.12	whole	-0.06
led:died & vuon	fell	-0.11	lies	0.11	whole	-0.14
led:died & w	whole	0.11
led:died & xa	home	-0.06	fell	0.07
led:died & xom	lies	0.11	whole	-0.07
led:died & xuong	fell	0.11	whole	0.07
led:enlist	home	0.21	fell	-0.23	laid	-0.19	lies	-0.05	whole	0.16
led:enlist & a	laid	0.05
led:enlist & dinh	fell	-0.06
led:enlist & ha	whole	0.05
led:enlist & nam	home	0.05
led:enlist & the	fell	0.07	laid	-0.09	whole	0.09
led:fell	home	-0.48	fell	0.15	laid	-0.17	lies	-0.41	whole	0.2
led:fell & #	fell	-0.27	laid	0.05
led:fell & ##	whole	-0.06
led:fell & ###	fell	-0.06
led:fell & a	fell	0.15	laid	-0.07	whole	-0.09
led:fell & an	fell	0.05	whole	0.05
led:fell & ap	fell	0.07
led:fell & au	fell	0.06	whole	-0.07
led:fell & ba	fell	-0.07	whole	-0.1
led:fell & bac	fell	-0.12
led:fell & bai	fell	0.06	laid	-0.06	whole	0.14
led:fell & ban	lies	0.05	whole	-0.26
led:fell & bang	fell	-0.07
led:fell & battambang	fell	0.09
led:fell & bay	fell	0.08
led:fell & ben	fell	-0.27	laid	0.11	whole	-0.22
led:fell & benh	fell	0.19	laid	-0.07	whole	0.1
led:fell & bi	fell	0.07
led:fell & bia	lies	0.07
led:fell & bien	fell	-0.06	whole	0.08
led:fell & binh	fell	-0.07	whole	0.11
led:fell & bo	fell	0.27	laid	-0.08	whole	0.44
led:fell & bom	fell	0.11	whole	-0.09
led:fell & bot	fell	0.05
led:fell & by	fell	-0.09
led:fell & ca	fell	-0.07
led:fell & cai	fell	-0.07	whole	-0.08
led:fell & cam	whole	-0.22
led:fell & campuchia	fell	0.16	whole	0.17
led:fell & canh	laid	0.09	whole	0.35
led:fell & cao	fell	-0.05
led:fell & cau	fell	-0.14	lies	-0.05	whole	-0.25
led:fell & cay	fell	0.07	whole	0.12
led:fell & chan	fell	0.13	laid	-0.12	lies	0.1	whole	0.06
led:fell & cheo	fell	0.05
led:fell & chet	fell	-0.11
led:fell & chi	fell	0.05
led:fell & chien	fell	0.05	whole	0.11
led:fell & cho	laid	0.17	lies	0.12	whole	-0.1
led:fell & chot	fell	0.14
led:fell & chu	fell	-0.07
led:fell & chua	laid	0.13	whole	-0.08
led:fell & chung	laid	0.16
led:fell & con	fell	-0.22	lies	0.09
led:fell & cu	whole	-0.07
led:fell & cua	fell	-0.15	whole	-0.07
led:fell & cung	fell	-0.06
led:fell & da	whole	-0.05
led:fell & dac	fell	0.07
led:fell & dai	home	0.11
led:fell & dak	fell	-0.13	laid	-0.07
led:fell & dan	fell	-0.05
led:fell & dao	whole	0.18
led:fell & dap	whole	0.05
led:fell & dat	fell	-0.05	whole	0.09
led:fell & dau	whole	0.09
led:fell & dem	fell	-0.07
led:fell & deo	laid	0.17
led:fell & di	fell	-0.14
led:fell & dien	fell	-0.08	whole	-0.09
led:fell & doc	fell	0.08	whole	-0.07
led:fell & doi	fell	-0.06	laid	-0.08	whole	-0.16
led:fell & don	fell	0.08	whole	0.05
led:fell & dong	home	0.08	fell	0.08	whole	0.09
led:fell & dot	whole	-0.05
led:fell & duc	fell	0.06
led:fell & dung	fell	-0.06	whole	-0.05
led:fell & duoi	fell	-0.15	laid	-0.08	lies	-0.07	whole	-0.1
led:fell & duong	laid	-0.05
led:fell & ga	fell	-0.06
led:fell & gan	fell	0.22	laid	-0.05
led:fell & gia	fell	0.08
led:fell & giua	fell	0.09	whole	-0.08
led:fell & go	laid	0.12
led:fell & goc	fell	0.07
led:fell & guc	fell	-0.06
led:fell & ha	lies	0.14
led:fell & ham	fell	-0.08	whole	-0.24
led:fell & hang	fell	-0.46	lies	0.16	whole	0.25
led:fell & ho	fell	-0.1	laid	0.24	whole	-0.14
led:fell & hoa	fell	0.16	whole	0.1
led:fell & hoc	laid	0.1	whole	-0.1
led:fell & hoi	fell	-0.07	whole	-0.06
led:fell & hom	fell	-0.05	laid	0.07	whole	-0.07
led:fell & hong	fell	0.12	whole	-0.12
led:fell & hue	home	-0.05	fell	0.15	whole	-0.1
led:fell & k	fell	0.19	whole	0.11
led:fell & ke	fell	0.05
led:fell & kham	whole	0.07
led:fell & khe	fell	-0.13	lies	0.12	whole	-0.1
led:fell & khi	fell	0.1	whole	-0.16
led:fell & khong	fell	-0.05
led:fell & kinh	fell	0.2	laid	0.11	whole	0.07
led:fell & km	whole	0.06
led:fell & kon	whole	0.06
led:fell & kong	fell	-0.07
led:fell & ky	whole	-0.08
led:fell & lai	fell	-0.07
led:fell & lao	fell	0.11	whole	0.07
led:fell & laos	fell	0.08
led:fell & lo	fell	0.05	laid	0.09	whole	-0.1
led:fell & loc	lies	0.12	whole	0.05
led:fell & long	fell	0.11
led:fell & luc	fell	0.06	whole	-0.13
led:fell & lung	fell	-0.08
led:fell & mai	whole	-0.17
led:fell & mam	whole	-0.08
led:fell & mat	fell	-0.19	laid	-0.06	whole	0.07
led:fell & mo	lies	0.1
led:fell & moc	fell	0.05
led:fell & muong	fell	0.18
led:fell & my	home	0.08	fell	-0.07	whole	-0.06
led:fell & na	whole	-0.13
led:fell & nam	fell	-0.11	laid	0.09	lies	0.05
led:fell & near	fell	-0.09	whole	-0.08
led:fell & nga	fell	-0.07	whole	-0.05
led:fell & ngam	fell	0.11	laid	-0.06
led:fell & ngay	fell	-0.31	laid	-0.07	whole	-0.18
led:fell & nghia	fell	0.11	laid	0.11	lies	0.12	whole	0.08
led:fell & ngoai	fell	0.31	laid	-0.08	lies	0.08
led:fell & nguoi	home	0.07	fell	-0.08
led:fell & nha	whole	0.11
led:fell & noi	fell	-0.05	lies	0.12	whole	-0.06
led:fell & nong	whole	0.08
led:fell & nui	fell	-0.16	whole	0.08
led:fell & o	fell	-0.1	laid	0.08	whole	0.08
led:fell & ong	fell	-0.1
led:fell & pailin	fell	0.08
led:fell & pha	whole	0.08
led:fell & phia	fell	0.05	laid	0.11	lies	0.06	whole	0.23
led:fell & phong	whole	-0.1
led:fell & phu	fell	-0.31
led:fell & phum	fell	-0.05	laid	-0.05	whole	-0.14
led:fell & phuoc	fell	-0.13
led:fell & poipet	whole	0.05
led:fell & quan	fell	0.14
led:fell & quang	fell	0.08	whole	0.05
led:fell & que	home	0.08
led:fell & rach	laid	0.12
led:fell & rung	fell	-0.06
led:fell & sa	whole	0.05
led:fell & sai	fell	-0.13
led:fell & san	fell	0.05
led:fell & sat	laid	0.1	whole	0.08
led:fell & sau	fell	-0.07	laid	0.06	whole	-0.16
led:fell & se	fell	0.06	whole	0.07
led:fell & soc	fell	0.11	whole	0.12
led:fell & song	fell	0.19	whole	0.14
led:fell & suoi	fell	-0.1	laid	0.17
led:fell & suon	fell	-0.05	laid	0.06
led:fell & svay	laid	-0.07
led:fell & ta	fell	0.05
led:fell & tam	fell	-0.07
led:fell & tan	fell	0.17	whole	-0.05
led:fell & tau	fell	0.08
led:fell & tay	fell	0.07	whole	0.07
led:fell & the	fell	0.14	laid	0.05	whole	0.14
led:fell & theo	fell	-0.05
led:fell & thoi	fell	-0.06
led:fell & thuong	fell	-0.05	whole	-0.08
led:fell & tia	fell	0.06
led:fell & tinh	fell	-0.1	whole	-0.12
led:fell & tong	whole	0.07
led:fell & tra	home	-0.05	fell	0.21
led:fell & trai	fell	0.07	whole	0.05
led:fell & tram	fell	0.12	laid	-0.06
led:fell & tran	fell	-0.1	laid	-0.05	whole	-0.39
led:fell & tren	laid	-0.1	whole	0.27
led:fell & troi	whole	-0.06
led:fell & trong	fell	-0.27	lies	-0.05	whole	0.15
led:fell & trung	fell	-0.1
led:fell & truoc	whole	0.24
led:fell & truong	fell	-0.1
led:fell & tu	whole	0.09
led:fell & vao	fell	-0.06
led:fell & vi	fell	-0.05	laid	-0.08
led:fell & vien	fell	-0.1
led:fell & viet	home	0.1	fell	-0.11
led:fell & vinh	fell	-0.07	laid	0.12	whole	-0.08
led:fell & vong	fell	0.1	whole	0.06
led:fell & vu	fell	-0.12
led:fell & vung	fell	-0.09
led:fell & vuon	laid	0.05
led:fell & with	fell	0.07
led:fell & xa	fell	0.07	lies	0.09	whole	-0.21
led:fell & xac	fell	-0.11
led:fell & xe	fell	-0.05	whole	-0.06
led:fell & xieng	whole	-0.09
led:fell & xom	whole	0.05
led:fell & xuan	fell	0.06	whole	0.05
led:fell & xuong	fell	0.24	whole	0.08
led:gio	home	-0.08	laid	-0.09
led:gio & nghia	lies	-0.06
led:grave	home	-0.1	fell	-0.15	laid	0.24	whole	0.27
led:grave & a	laid	-0.16	lies	0.05	whole	-0.06
led:grave & bai	fell	0.08	laid	-0.12	lies	0.09	whole	0.09
led:grave & ban	laid	0.08	lies	-0.09
led:grave & behind	laid	0.14	lies	0.05	whole	0.26
led:grave & ben	fell	0.11	laid	-0.12	lies	-0.11	whole	-0.07
led:grave & bia	lies	0.07	whole	-0.08
led:grave & bo	fell	-0.28	laid	0.44	lies	-0.18	whole	0.2
led:grave & buon	lies	0.12
led:grave & canh	fell	-0.07	laid	-0.11
led:grave & cau	fell	0.09	whole	0.11
led:grave & chan	lies	-0.13	whole	-0.08
led:grave & cho	fell	-0.05	laid	-0.13	lies	0.3	whole	0.17
led:grave & chua	laid	0.14	lies	-0.07	whole	0.07
led:grave & co	lies	0.05	whole	0.1
led:grave & cua	lies	0.05
led:grave & dau	laid	0.2	lies	-0.16	whole	-0.05
led:grave & de	lies	0.06
led:grave & doc	laid	-0.11	lies	-0.09
led:grave & doi	fell	-0.24	laid	0.35	lies	-0.08
led:grave & dong	laid	-0.06	lies	0.05
led:grave & duoi	fell	-0.12	laid	0.11	whole	0.1
led:grave & duong	fell	0.1	lies	0.08	whole	0.14
led:grave & e7	whole	-0.06
led:grave & gan	laid	0.1	lies	-0.12
led:grave & giua	lies	-0.05
led:grave & go	fell	0.07	laid	-0.23	lies	-0.12	whole	-0.13
led:grave & goc	laid	0.11	lies	-0.23	whole	-0.06
led:grave & hai	lies	-0.1
led:grave & hang	fell	-0.07	lies	-0.21	whole	-0.3
led:grave & ho	lies	0.05
led:grave & khe	fell	0.07	laid	-0.05
led:grave & khu	fell	0.17	laid	0.14	lies	-0.16
led:grave & lang	laid	0.15	lies	0.05	whole	-0.05
led:grave & liet	whole	-0.05
led:grave & lo	whole	-0.06
led:grave & ls	fell	0.12	whole	-0.05
led:grave & near	laid	-0.1	whole	-0.09
led:grave & ngay	laid	-0.05	whole	0.21
led:grave & nghia	fell	0.07	laid	-0.24	whole	0.06
led:grave & ngoai	laid	0.09	whole	-0.09
led:grave & nha	fell	-0.14	lies	0.18
led:grave & nt	lies	-0.23
led:grave & ntls	home	0.09	laid	-0.28	lies	0.06	whole	-0.07
led:grave & que	home	-0.05
led:grave & ray	fell	0.05	laid	-0.21	lies	0.13	whole	-0.12
led:grave & san	lies	-0.09
led:grave & sat	laid	-0.14	lies	0.1	whole	0.05
led:grave & sau	laid	0.29	whole	0.17
led:grave & so	lies	-0.1
led:grave & the	fell	-0.06	laid	0.12
led:grave & tram	fell	0.15	laid	0.07	whole	-0.1
led:grave & tren	fell	0.08	whole	-0.07
led:grave & trieu	lies	0.14
led:grave & trong	laid	-0.14	lies	0.14	whole	0.05
led:grave & truong	laid	0.19	lies	-0.1
led:grave & vuon	lies	0.07	whole	-0.23
led:grave & xa	fell	0.1	lies	0.05	whole	0.07
led:home	home	0.25	fell	0.13	lies	-0.13	whole	0.31
led:home & #	fell	-0.05
led:home & ###	laid	-0.06
led:home & a	home	0.08
led:home & ai	whole	0.06
led:home & an	fell	0.19	whole	0.16
led:home & anh	home	0.08	whole	-0.06
led:home & ap	home	0.13
led:home & ba	home	-0.12	whole	0.07
led:home & bac	home	-0.08
led:home & bai	whole	-0.07
led:home & ban	fell	0.17	laid	0.16	whole	0.38
led:home & bao	whole	-0.09
led:home & bat	whole	-0.09
led:home & ben	fell	-0.07	whole	-0.23
led:home & bia	laid	0.1
led:home & binh	home	0.17	fell	-0.13
led:home & bo	home	0.05
led:home & buon	home	-0.07	whole	-0.11
led:home & cach	laid	-0.08
led:home & cai	home	0.05	whole	0.15
led:home & cam	whole	0.14
led:home & can	home	-0.08	whole	0.07
led:home & canh	fell	0.12	laid	0.14	lies	0.06
led:home & cao	home	0.06	whole	-0.05
led:home & cat	home	0.08	whole	0.05
led:home & cau	home	0.06	whole	-0.08
led:home & cay	home	-0.15	laid	0.11	whole	-0.08
led:home & cha	home	-0.09
led:home & chai	home	0.08	whole	-0.18
led:home & cham	whole	-0.05
led:home & chan	fell	0.13
led:home & chet	fell	0.06
led:home & chi	home	-0.15	whole	-0.05
led:home & cho	home	0.18	fell	-0.06	whole	0.21
led:home & chon	home	-0.05	lies	-0.05	whole	-0.07
led:home & chong	whole	-0.1
led:home & chua	fell	0.06
led:home & chung	home	0.09	laid	-0.07	whole	-0.09
led:home & chuong	whole	0.05
led:home & co	laid	0.06
led:home & cong	home	-0.2	fell	-0.16	whole	-0.19
led:home & cu	home	0.09
led:home & cua	fell	-0.05
led:home & cung	fell	0.07	whole	-0.16
led:home & dai	home	-0.3
led:home & dak	whole	0.06
led:home & dan	home	-0.12	fell	0.17
led:home & dang	home	0.06	fell	-0.05	whole	-0.05
led:home & dao	home	0.06	whole	-0.25
led:home & dat	lies	-0.05	whole	-0.14
led:home & dau	whole	-0.11
led:home & deo	laid	-0.05
led:home & di	whole	-0.07
led:home & dia	laid	0.06	whole	-0.06
led:home & dien	fell	-0.1	whole	0.18
led:home & dinh	home	0.09
led:home & do	home	-0.07	whole	0.12
led:home & doan	home	0.1	whole	0.11
led:home & doi	fell	0.2
led:home & don	fell	0.08
led:home & dong	home	0.08	whole	0.16
led:home & duc	home	0.12	lies	0.11	whole	0.06
led:home & dung	lies	0.05
led:home & duoi	whole	-0.24
led:home & em	home	-0.06
led:home & gan	laid	0.08	whole	-0.08
led:home & ghi	whole	-0.06
led:home & gia	home	0.05	fell	-0.07	whole	0.06
led:home & gie	whole	-0.06
led:home & giu	fell	0.25	whole	-0.09
led:home & go	fell	-0.08	laid	-0.07	lies	0.06	whole	0.08
led:home & goi	fell	-0.07	laid	0.11	lies	0.1
led:home & ha	home	-0.22	whole	0.29
led:home & hai	lies	-0.05	whole	0.4
led:home & haiphong	home	0.09	whole	0.1
led:home & ham	fell	0.07	laid	-0.07
led:home & hau	whole	0.05
led:home & hi	fell	0.06
led:home & hiep	home	-0.09
led:home & hill	whole	0.09
led:home & hoa	lies	0.08	whole	0.07
led:home & hoai	home	0.06
led:home & hoang	home	0.12	whole	0.07
led:home & hoi	home	0.08	whole	0.07
led:home & hong	whole	0.05
led:home & hop	lies	0.1	whole	0.12
led:home & hre	home	-0.05	whole	-0.14
led:home & hue	home	0.14	whole	0.13
led:home & hung	home	-0.17	whole	-0.06
led:home & huong	home	0.06
led:home & huyen	laid	0.13
led:home & it	laid	-0.05
led:home & jrai	home	-0.06
led:home & khac	laid	0.11
led:home & khmer	whole	-0.18
led:home & khoai	whole	0.1
led:home & khoi	whole	0.1
led:home & khu	whole	0.09
led:home & kien	fell	-0.08	lies	0.13
led:home & kim	home	-0.2	whole	-0.07
led:home & lai	home	0.05	fell	-0.05
led:home & lam	home	-0.07	whole	0.05
led:home & lang	home	-0.39	laid	-0.08	lies	-0.09	whole	-0.14
led:home & lao	fell	-0.06
led:home & lap	home	0.1	whole	0.1
led:home & len	whole	-0.07
led:home & lo	fell	0.13
led:home & loc	whole	-0.06
led:home & long	home	0.22	lies	0.12	whole	0.07
led:home & luc	home	0.17	whole	0.14
led:home & luong	whole	0.08
led:home & ma	home	-0.05
led:home & mai	home	-0.08	whole	-0.08
led:home & me	home	0.08	whole	0.05
led:home & mien	home	0.07
led:home & minh	whole	-0.23
led:home & mo	home	0.09
led:home & mong	whole	-0.17
led:home & muong	fell	-0.08	whole	-0.3
led:home & my	fell	-0.05	laid	0.1	whole	0.05
led:home & na	home	0.09	whole	0.08
led:home & nam	home	-0.1	fell	0.2	laid	0.05	whole	0.08
led:home & nga	whole	0.11
led:home & ngay	fell	0.1	laid	-0.06	whole	-0.1
led:home & nghe	home	0.13	whole	0.15
led:home & nghi	home	0.11	whole	0.06
led:home & nghia	home	0.25	whole	0.12
led:home & ngoai	home	0.1	fell	0.05	whole	-0.4
led:home & ngoc	whole	0.16
led:home & nha	home	-0.05	fell	-0.05	whole	-0.14
led:home & nho	home	-0.07	lies	0.14	whole	0.05
led:home & ninh	whole	0.11
led:home & no	whole	-0.09
led:home & noi	home	-0.07	fell	0.06
led:home & nong	home	-0.11
led:home & nung	home	-0.13
led:home & ong	whole	-0.08
led:home & pa	home	-0.1	whole	-0.1
led:home & pho	home	0.21	whole	0.11
led:home & phu	home	-0.09	fell	-0.06
led:home & phung	home	0.06	laid	0.06
led:home & phuong	whole	-0.06
led:home & plei	fell	0.09
led:home & qua	fell	0.08
led:home & quan	home	-0.14	fell	0.09	lies	-0.05	whole	-0.12
led:home & quang	home	-0.15	whole	0.19
led:home & que	home	-0.05	whole	0.19
led:home & quoc	whole	-0.05
led:home & quynh	home	-0.1
led:home & ra	fell	0.12	laid	0.05	lies	0.07
led:home & raglai	whole	-0.05
led:home & sa	home	0.1
led:home & sai	home	0.05
led:home & san	whole	-0.05
led:home & sau	laid	0.14
led:home & so	laid	-0.09	whole	0.11
led:home & soc	home	-0.05
led:home & son	fell	0.06
led:home & song	whole	-0.07
led:home & stieng	whole	-0.06
led:home & ta	home	-0.05	fell	0.12	lies	-0.09	whole	-0.11
led:home & tam	home	0.09	whole	0.1
led:home & tan	whole	-0.05
led:home & tay	whole	-0.28
led:home & ten	home	-0.06
led:home & thai	home	0.2	whole	-0.13
led:home & thanh	whole	0.28
led:home & that	whole	-0.11
led:home & the	home	-0.07	fell	-0.15	laid	-0.12	lies	0.19	whole	0.06
led:home & theirs	laid	0.07
led:home & thi	home	0.08	fell	0.06
led:home & thon	whole	0.14
led:home & thu	home	-0.05	whole	-0.06
led:home & thuan	home	0.08	whole	0.08
led:home & thuong	home	0.06
led:home & tien	home	-0.1	whole	0.11
led:home & tieu	home	-0.07
led:home & toan	home	0.18	whole	-0.48
led:home & toc	lies	-0.05	whole	-0.26
led:home & toi	whole	-0.05
led:home & tong	whole	-0.05
led:home & tra	home	0.12	whole	0.08
led:home & trang	home	0.06	lies	0.14	whole	0.06
led:home & tren	home	0.09	fell	0.09	laid	0.06
led:home & trieu	home	-0.14	whole	-0.08
led:home & trong	laid	0.11
led:home & trung	whole	-0.08
led:home & tu	home	0.1	whole	0.11
led:home & tung	whole	-0.08
led:home & tuyen	home	-0.1	whole	0.14
led:home & ung	home	-0.08
led:home & van	home	-0.12	lies	0.06	whole	-0.11
led:home & ve	laid	0.05	whole	-0.05
led:home & viet	home	-0.06	lies	0.14
led:home & vinh	home	-0.29	fell	0.09	laid	-0.06	whole	0.2
led:home & vu	home	-0.07
led:home & vui	laid	0.15	lies	0.14
led:home & x	whole	0.06
led:home & xa	home	0.05	whole	0.08
led:home & xom	home	-0.11
led:home & xuan	home	0.07	whole	0.08
led:home & y	home	-0.09
led:home & yen	home	0.08	whole	0.13
led:hurt	home	-0.06	fell	-0.14	laid	-0.05
led:hurt & cau	fell	-0.16
led:joined	fell	-0.07	whole	0.23
led:joined & dinh	fell	-0.06
led:kin	home	-0.09	fell	-0.07	laid	0.11	whole	0.21
led:kin & bac	fell	0.1
led:kin & bai	whole	0.05
led:kin & binh	fell	-0.05
led:kin & cach	laid	0.1	whole	0.09
led:kin & can	whole	0.13
led:kin & cau	fell	0.13
led:kin & cho	home	0.07
led:kin & doc	fell	-0.07	laid	0.09
led:kin & doi	laid	0.06
led:kin & dong	lies	0.11
led:kin & duoi	lies	-0.07	whole	0.09
led:kin & go	fell	0.07	laid	0.12
led:kin & goc	lies	-0.05	whole	0.09
led:kin & hai	home	0.05
led:kin & lai	fell	0.11	whole	-0.1
led:kin & lang	home	0.08	whole	-0.07
led:kin & lo	laid	0.08
led:kin & nghia	laid	-0.13	lies	0.12
led:kin & ntls	laid	0.06	lies	-0.17
led:kin & tay	lies	0.09	whole	0.06
led:kin & tren	laid	0.07
led:kin & trong	lies	0.06	whole	-0.09
led:kin & truong	fell	0.13	whole	-0.06
led:kin & tu	home	-0.05
led:laid	home	0.07	fell	-0.15	laid	0.07	lies	-0.21
led:laid & doi	fell	-0.15
led:laid & nghia	laid	-0.05	lies	-0.05
led:laid & suoi	whole	0.06
led:last	laid	0.07
led:last & a	laid	0.09
led:letter	fell	-0.1	lies	-0.05	whole	-0.14
led:letter & a	laid	0.12
led:letter & tinh	laid	-0.12
led:level	home	0.2	laid	-0.21	lies	0.14	whole	-0.19
led:level & an	lies	0.07
led:level & b	lies	-0.06
led:level & ben	lies	-0.05
led:level & binh	home	-0.1
led:level & bo	home	-0.05
led:level & cach	laid	0.07	lies	0.1
led:level & cam	fell	-0.07
led:level & can	whole	-0.06
led:level & cao	whole	0.06
led:level & chan	fell	-0.05	whole	0.13
led:level & con	fell	0.07
led:level & cong	lies	0.1
led:level & cu	home	0.07
led:level & dien	fell	-0.06
led:level & doi	lies	0.06
led:level & dong	home	-0.05	fell	-0.06
led:level & duong	laid	-0.1	lies	0.09	whole	-0.07
led:level & gan	laid	0.05	whole	0.05
led:level & go	fell	-0.07	lies	0.07
led:level & goc	laid	-0.11
led:level & ha	home	-0.07	whole	-0.05
led:level & hai	home	0.08	fell	-0.07	lies	0.09
led:level & hang	fell	-0.11	laid	0.07	lies	-0.09
led:level & hoa	home	0.11	lies	-0.06	whole	0.06
led:level & hong	home	0.07
led:level & hue	home	0.08
led:level & huong	fell	0.08
led:level & khu	laid	0.05	lies	0.08
led:level & kon	whole	-0.05
led:level & lac	whole	0.09
led:level & lang	home	-0.05	laid	0.05	whole	0.05
led:level & lo	fell	-0.08	laid	-0.1
led:level & my	whole	-0.08
led:level & nghia	laid	0.14	lies	0.09
led:level & ngoai	home	0.06
led:level & nha	lies	-0.05
led:level & phu	home	-0.19	whole	0.1
led:level & phuoc	fell	0.11
led:level & phuong	home	-0.06	fell	0.09	whole	-0.05
led:level & quang	fell	0.14
led:level & quynh	fell	0.06	whole	-0.07
led:level & ray	fell	0.06	lies	-0.09
led:level & rung	fell	-0.06	laid	0.07	lies	-0.05	whole	0.13
led:level & sau	fell	0.08
led:level & tan	fell	-0.06
led:level & tay	fell	-0.09
led:level & the	laid	-0.08
led:level & thi	whole	-0.05
led:level & tien	fell	-0.05
led:level & tram	whole	0.06
led:level & tren	fell	0.05
led:level & trong	laid	0.13
led:level & truong	fell	0.1
led:level & vinh	home	0.13	fell	-0.1	whole	-0.12
led:level & vuon	fell	0.12	laid	-0.12	lies	0.17	whole	0.11
led:level & xa	lies	-0.06
led:level & yen	home	-0.06
led:link	home	0.06	fell	0.08	laid	-0.2	lies	0.1	whole	-0.14
led:link & #	fell	-0.05	laid	-0.05
led:link & ###	laid	-0.05
led:link & a	fell	-0.21	laid	-0.08	lies	-0.06	whole	0.05
led:link & ai	fell	0.08
led:link & an	home	-0.17
led:link & ba	lies	0.13
led:link & bai	laid	0.06	whole	0.27
led:link & ban	fell	0.25
led:link & bao	fell	0.09	whole	0.05
led:link & ben	fell	0.15
led:link & benh	lies	0.13	whole	-0.05
led:link & bia	laid	-0.08
led:link & binh	laid	0.12
led:link & bo	fell	-0.09	laid	0.07	lies	-0.07	whole	-0.13
led:link & by	laid	0.06
led:link & ca	whole	-0.05
led:link & cach	fell	0.06	whole	-0.06
led:link & cam	fell	0.08
led:link & can	home	-0.07
led:link & canh	laid	-0.05	whole	0.06
led:link & cao	whole	-0.13
led:link & cat	whole	-0.13
led:link & cau	home	0.06	fell	0.05	laid	0.09	whole	-0.12
led:link & cave	whole	-0.09
led:link & cay	laid	-0.13
led:link & chan	fell	0.07	whole	0.06
led:link & chien	fell	0.09
led:link & cho	fell	0.21	whole	0.07
led:link & con	home	0.1	laid	-0.12	whole	0.07
led:link & cong	home	0.06	whole	0.11
led:link & cua	fell	0.06
led:link & dai	fell	0.08	laid	-0.06	whole	0.11
led:link & dak	home	-0.06
led:link & dau	whole	-0.08
led:link & diem	fell	0.13
led:link & dien	fell	-0.14	whole	0.05
led:link & doan	fell	-0.05	whole	-0.05
led:link & doc	laid	0.13
led:link & doi	fell	0.08	laid	-0.08	lies	0.06	whole	0.1
led:link & don	laid	0.05	lies	0.08	whole	0.06
led:link & dong	home	-0.07
led:link & duc	whole	-0.05
led:link & duoi	laid	0.05	lies	0.07	whole	-0.29
led:link & duong	whole	-0.11
led:link & field	fell	-0.08
led:link & ga	whole	-0.13
led:link & gan	fell	-0.11	lies	0.11
led:link & gia	whole	-0.06
led:link & gieng	laid	-0.07
led:link & gio	laid	0.08
led:link & giong	home	0.05	whole	-0.07
led:link & go	laid	-0.05
led:link & goc	laid	-0.17	whole	-0.15
led:link & hai	home	0.1	fell	-0.06
led:link & haiphong	home	0.11	whole	0.07
led:link & ham	laid	0.13	whole	-0.11
led:link & hang	fell	-0.06	laid	0.06	lies	-0.05
led:link & hill	whole	0.12
led:link & ho	home	-0.05	laid	0.27	lies	-0.05	whole	0.08
led:link & hoa	lies	0.09	whole	-0.09
led:link & hole	laid	0.09
led:link & hong	home	-0.08
led:link & huyen	home	0.16
led:link & ia	whole	0.09
led:link & it	laid	-0.05
led:link & khu	fell	0.1	laid	0.06	whole	0.09
led:link & kien	whole	0.1
led:link & kim	fell	-0.05	whole	-0.12
led:link & kinh	home	0.06	fell	-0.15	whole	-0.14
led:link & kontum	fell	0.11
led:link & ky	lies	0.1	whole	-0.05
led:link & l	fell	0.15	whole	0.07
led:link & la	laid	-0.05
led:link & lai	fell	0.06	whole	0.06
led:link & lang	home	0.13	fell	0.11	laid	0.19	whole	-0.05
led:link & lao	fell	-0.07
led:link & linh	home	0.06	whole	-0.07
led:link & lo	laid	-0.23	lies	0.06	whole	-0.05
led:link & long	lies	0.07
led:link & muong	whole	0.07
led:link & my	fell	-0.06	laid	0.1
led:link & nam	home	-0.05	fell	0.24	whole	0.11
led:link & near	fell	0.08	whole	-0.06
led:link & nen	laid	0.13	whole	0.05
led:link & nga	fell	-0.11
led:link & ngay	lies	0.05
led:link & nghi	home	0.11
led:link & nghia	home	0.19	lies	-0.1
led:link & nguoi	fell	0.1	laid	-0.05
led:link & nguyen	whole	-0.06
led:link & ninh	home	0.06	fell	0.07	whole	0.15
led:link & nong	whole	-0.06
led:link & north	laid	-0.05
led:link & ntls	fell	-0.05
led:link & nui	fell	0.1
led:link & our	laid	-0.05	lies	0.08
led:link & pagode	fell	0.05
led:link & phia	whole	-0.05
led:link & phong	fell	0.05
led:link & phu	home	0.08	fell	-0.09	lies	0.08
led:link & phuong	home	0.05
led:link & piste	whole	-0.06
led:link & quang	home	0.14	whole	0.15
led:link & que	fell	0.05	lies	0.14	whole	0.15
led:link & regiment	fell	-0.05
led:link & riviere	laid	-0.05	whole	-0.07
led:link & route	fell	0.05
led:link & rung	fell	0.11	laid	0.05	lies	0.11	whole	0.13
led:link & s	fell	-0.07
led:link & sa	whole	0.05
led:link & san	fell	0.08	laid	-0.05	lies	0.05
led:link & sau	lies	0.1	whole	0.1
led:link & stream	whole	0.08
led:link & suoi	fell	0.08	laid	-0.1
led:link & ta	fell	0.17
led:link & tan	home	-0.07
led:link & tay	fell	0.06
led:link & thach	whole	-0.06
led:link & thai	home	-0.19
led:link & thanh	whole	0.05
led:link & the	fell	-0.05	laid	0.19	whole	0.06
led:link & theirs	laid	0.07
led:link & thon	home	0.11	whole	0.09
led:link & thu	fell	-0.05
led:link & thuong	fell	-0.07
led:link & tinh	home	0.05
led:link & tra	fell	0.07
led:link & tram	fell	-0.18	laid	0.05	whole	0.2
led:link & tran	fell	0.05
led:link & trang	fell	-0.06	whole	-0.13
led:link & trong	fell	0.08
led:link & truong	home	0.11	laid	-0.1	whole	-0.09
led:link & tu	home	0.09
led:link & under	laid	0.15	lies	0.07	whole	0.1
led:link & viet	home	-0.1
led:link & vinh	home	-0.06	fell	0.08	whole	0.09
led:link & vuon	laid	0.1	lies	-0.08	whole	-0.05
led:link & xa	fell	-0.08	lies	-0.05	whole	0.29
led:link & xuan	home	0.05	fell	-0.05	whole	-0.09
led:martyr	home	0.05	fell	0.07	lies	0.06	whole	-0.13
led:martyr & ho	home	0.06
led:martyr & nghia	lies	0.07	whole	-0.13
led:martyr & thon	home	0.1	fell	-0.06	whole	0.07
led:martyr & vuon	laid	0.08	lies	-0.06
led:martyr & xa	home	-0.05	fell	-0.07
led:mine	fell	-0.11	lies	0.16	whole	0.24
led:mine & bac	fell	0.1
led:mine & binh	fell	-0.05
led:mine & cach	laid	0.1	whole	0.09
led:mine & cau	fell	0.16
led:mine & cho	home	0.07
led:mine & doi	laid	0.06
led:mine & dong	lies	0.11
led:mine & duoi	lies	-0.07	whole	0.09
led:mine & goc	whole	0.08
led:mine & hai	home	0.06
led:mine & lai	fell	0.11	whole	-0.1
led:mine & lang	home	0.09
led:mine & nghia	laid	-0.13	lies	0.12
led:mine & ntls	lies	-0.12
led:mine & tay	lies	0.09	whole	0.06
led:mine & tren	laid	0.07
led:mine & trong	lies	0.06	whole	-0.09
led:mine & truong	fell	0.13	whole	-0.06
led:mine & tu	home	-0.05
led:moved	home	0.07	fell	-0.05	laid	0.17	whole	0.2
led:moved & a	fell	-0.06	laid	-0.06
led:moved & ba	fell	0.13	lies	0.15
led:moved & bai	fell	-0.06	laid	0.14	whole	0.13
led:moved & ban	fell	-0.11	laid	-0.06	lies	-0.07
led:moved & ben	fell	-0.23	lies	0.05	whole	-0.1
led:moved & bia	lies	-0.08
led:moved & bo	fell	0.12	lies	0.24
led:moved & by	fell	-0.05	laid	-0.15
led:moved & cho	fell	-0.05
led:moved & cua	laid	0.07	whole	0.07
led:moved & dak	fell	0.19	lies	-0.06	whole	0.06
led:moved & dat	laid	-0.06
led:moved & doc	laid	0.07
led:moved & doi	fell	-0.14	lies	-0.07	whole	-0.06
led:moved & dong	lies	0.11	whole	-0.13
led:moved & duong	fell	-0.07
led:moved & gia	lies	0.08
led:moved & hang	fell	0.13	lies	-0.05	whole	0.07
led:moved & ho	whole	-0.05
led:moved & hon	home	0.12	laid	0.07	lies	0.12	whole	0.1
led:moved & huong	fell	-0.05	whole	-0.07
led:moved & khu	fell	-0.06	laid	-0.05	whole	-0.06
led:moved & lao	fell	0.13
led:moved & ls	home	0.09
led:moved & mo	lies	-0.09
led:moved & nen	laid	0.07	whole	0.05
led:moved & nghia	home	-0.17	fell	-0.11	lies	-0.31
led:moved & nha	fell	0.13	laid	0.11	whole	0.07
led:moved & nt	whole	-0.06
led:moved & ntls	home	0.13	fell	0.13	laid	0.1	lies	-0.11
led:moved & phu	lies	0.05
led:moved & ray	fell	0.21	laid	-0.16	whole	-0.07
led:moved & rung	fell	0.18	laid	-0.1	whole	0.1
led:moved & tay	lies	0.05	whole	-0.05
led:moved & the	laid	-0.16	lies	0.05
led:moved & tren	fell	-0.06	laid	0.08
led:moved & trong	fell	0.27	laid	-0.12	whole	-0.1
led:moved & truong	lies	0.14	whole	0.12
led:moved & viet	home	0.11
led:moved & vuon	lies	-0.12
led:moved & xa	whole	-0.05
led:naming	fell	0.08	laid	-0.11	lies	-0.17
led:naming & by	fell	-0.05
led:naming & cach	fell	0.07	whole	-0.06
led:naming & doi	fell	0.06	laid	-0.06	lies	0.07	whole	0.13
led:naming & ntls	whole	0.06
led:naming & phia	whole	-0.05
led:naming & the	fell	-0.14	whole	-0.05
led:notice	home	-0.08	fell	-0.14	whole	0.16
led:notice & phu	fell	-0.07
led:notice & xa	fell	0.08
led:office	home	-0.24	fell	-0.12	laid	-0.13	lies	0.12	whole	0.18
led:office & a	lies	0.07
led:office & au	laid	0.05
led:office & bia	lies	0.15
led:office & chua	lies	0.12
led:office & doan	fell	0.13
led:office & doc	fell	-0.06
led:office & doi	whole	0.12
led:office & duoi	laid	-0.12
led:office & ha	home	0.07	whole	0.06
led:office & hoa	home	-0.11
led:office & huyen	home	-0.07	lies	0.1
led:office & mat	whole	-0.08
led:office & nghia	laid	-0.05	lies	0.18	whole	0.12
led:office & ntls	laid	0.13	whole	0.25
led:office & quan	home	0.05	fell	-0.05
led:office & the	fell	-0.14
led:office & to	fell	0.12
led:office & tren	lies	0.05
led:office & viet	home	-0.06
led:office & xa	home	-0.07	laid	-0.05	lies	-0.05	whole	-0.16
led:pet	fell	0.05	whole	-0.18
led:pet & ao	laid	-0.08
led:pet & cau	fell	0.07
led:pet & con	laid	0.1	whole	0.05
led:pet & cua	fell	-0.06	laid	0.13	whole	-0.05
led:pet & doi	fell	0.12
led:pet & dong	home	0.08	whole	0.05
led:pet & gan	fell	-0.05
led:pet & gieng	fell	0.12	laid	0.3	lies	0.09
led:pet & go	lies	0.23	whole	-0.07
led:pet & hang	laid	-0.06	whole	0.11
led:pet & ho	fell	-0.05	laid	0.09
led:pet & lang	fell	0.06
led:pet & ngoai	whole	-0.09
led:pet & sau	laid	-0.05
led:pet & trong	fell	-0.09
led:pet & xa	home	0.11
led:post	home	-0.13	fell	0.07	laid	-0.19	lies	0.13	whole	0.11
led:post & a	fell	0.13
led:post & ban	home	-0.05	fell	0.09
led:post & ben	fell	-0.06
led:post & dien	whole	-0.1
led:post & doi	fell	0.1
led:post & don	fell	0.06
led:post & dong	whole	0.05
led:post & duc	home	-0.08
led:post & hang	fell	0.14	whole	-0.05
led:post & huyen	home	-0.06
led:post & lang	lies	0.12
led:post & nghia	whole	0.06
led:post & the	fell	-0.06
led:post & tram	laid	0.12	whole	-0.12
led:post & tren	fell	-0.05
led:post & trong	fell	0.08
led:post & vinh	home	-0.06
led:post & xa	home	0.07	lies	0.22	whole	-0.15
led:rank	fell	-0.18	laid	0.07	whole	0.2
led:rests	fell	0.15	laid	-0.09	lies	0.1
led:rests & a	laid	0.1	lies	0.09	whole	0.09
led:rests & by	laid	-0.06	whole	-0.05
led:rests & the	fell	0.08	laid	0.08
led:returned	fell	-0.18	laid	-0.05	lies	-0.09
led:returned & loc	fell	-0.05
led:self	home	-0.24	fell	0.17	laid	-0.12	whole	-0.18
led:self & ap	fell	-0.07	lies	0.1
led:self & ban	home	0.11	fell	-0.09
led:self & binh	fell	-0.06
led:self & canh	fell	0.1	laid	0.1	whole	0.06
led:self & cau	whole	-0.08
led:self & con	fell	0.05	laid	-0.09	lies	0.12
led:self & cung	fell	0.09
led:self & dap	laid	0.05	whole	-0.07
led:self & doan	home	-0.05
led:self & duoi	whole	-0.05
led:self & gan	fell	-0.09
led:self & goc	fell	0.12	lies	-0.07
led:self & hang	laid	0.11
led:self & hoi	home	0.1
led:self & khe	laid	0.19	whole	0.06
led:self & lang	home	-0.06	fell	0.05
led:self & ngay	fell	-0.07
led:self & nghia	lies	-0.06
led:self & song	fell	-0.06
led:self & thanh	fell	0.12
led:self & thon	home	-0.06	fell	-0.06	lies	-0.06	whole	-0.19
led:self & tram	fell	0.18
led:self & xa	fell	-0.07	whole	-0.14
led:self & xom	fell	-0.05
led:site	home	-0.05	laid	-0.09
led:site & #	laid	-0.07
led:site & a	laid	0.13	whole	0.1
led:site & ba	fell	-0.07
led:site & bai	whole	-0.07
led:site & ban	fell	0.09	whole	0.1
led:site & ben	fell	0.1	lies	0.1
led:site & bo	laid	-0.07	lies	-0.06
led:site & by	fell	-0.05
led:site & cach	fell	0.06	lies	0.08	whole	-0.05
led:site & cau	fell	0.08
led:site & cho	laid	-0.09
led:site & con	fell	-0.05	laid	0.08
led:site & cua	fell	-0.11
led:site & doi	fell	0.07	laid	-0.06	whole	0.1
led:site & dong	home	0.07
led:site & duoi	whole	0.14
led:site & duong	fell	-0.09
led:site & gan	fell	0.06	lies	0.12	whole	-0.06
led:site & hang	laid	-0.11
led:site & ho	laid	-0.09
led:site & km	whole	-0.11
led:site & lo	laid	-0.09
led:site & mat	fell	0.06
led:site & near	fell	0.07
led:site & nghia	whole	0.16
led:site & ngoai	laid	-0.11
led:site & nguyen	fell	0.08
led:site & ntls	laid	0.07	lies	0.05	whole	0.12
led:site & phia	fell	-0.05	whole	-0.17
led:site & phu	whole	-0.06
led:site & quang	fell	-0.07	whole	-0.08
led:site & que	home	-0.05
led:site & rao	fell	-0.09
led:site & sau	whole	-0.05
led:site & the	lies	0.06
led:site & thuong	whole	-0.15
led:site & tram	fell	0.09
led:site & tren	laid	0.06
led:site & trong	laid	-0.07
led:site & vi	lies	0.13
led:site & vuon	laid	0.06	lies	-0.07	whole	0.17
led:site & xa	fell	-0.08
led:stop	lies	-0.08	whole	0.06
led:stop & #	fell	-0.17	laid	-0.09	lies	0.08	whole	-0.06
led:stop & ##	whole	-0.1
led:stop & ###	laid	-0.05
led:stop & a	home	-0.08	fell	-0.11	laid	-0.17	lies	-0.09	whole	0.05
led:stop & ai	whole	0.07
led:stop & an	home	-0.05	fell	0.2	laid	0.06
led:stop & anh	home	0.05	laid	0.15	lies	-0.1	whole	-0.19
led:stop & ap	home	0.1	laid	-0.06	lies	0.08	whole	-0.1
led:stop & b2	fell	0.06	whole	0.06
led:stop & ba	home	-0.06	fell	0.19	lies	-0.13	whole	0.13
led:stop & bac	home	-0.14	whole	-0.05
led:stop & bai	fell	-0.1	lies	0.07
led:stop & ban	home	0.1	laid	0.09
led:stop & bang	fell	-0.05	laid	-0.12
led:stop & bao	fell	0.08	whole	-0.05
led:stop & bau	fell	-0.15	laid	0.1	whole	0.06
led:stop & bay	fell	-0.06
led:stop & ben	fell	-0.15	laid	0.28	lies	-0.16	whole	-0.1
led:stop & benh	fell	0.13	lies	0.11	whole	0.12
led:stop & bia	lies	0.09	whole	0.05
led:stop & bich	fell	0.06
led:stop & bien	fell	-0.14
led:stop & binh	home	0.18	fell	-0.06	laid	-0.05	whole	0.09
led:stop & bo	laid	-0.09	lies	0.18	whole	0.1
led:stop & boi	home	-0.05
led:stop & bom	whole	-0.05
led:stop & bong	whole	0.16
led:stop & bot	fell	-0.11
led:stop & bui	fell	0.06
led:stop & bung	whole	-0.08
led:stop & buon	home	-0.09	fell	-0.15
led:stop & by	laid	0.06
led:stop & ca	fell	-0.05	whole	-0.08
led:stop & cach	fell	-0.07	laid	0.24	lies	-0.05	whole	0.15
led:stop & cai	laid	-0.11	whole	-0.06
led:stop & cam	lies	-0.06	whole	-0.15
led:stop & campuchia	fell	0.14	whole	0.13
led:stop & canh	fell	-0.3	laid	0.53	lies	0.05	whole	0.07
led:stop & cao	home	0.07	whole	-0.05
led:stop & cat	home	0.13	whole	-0.08
led:stop & cau	home	-0.06	fell	0.28	laid	0.25	lies	-0.08	whole	-0.07
led:stop & cave	whole	-0.09
led:stop & cay	home	-0.15	whole	-0.15
led:stop & cha	home	-0.09
led:stop & chai	home	0.08	whole	-0.18
led:stop & cham	whole	-0.05
led:stop & chan	fell	0.1	laid	0.06	lies	-0.07
led:stop & chau	home	-0.05
led:stop & cheo	fell	0.05
led:stop & chi	whole	-0.12
led:stop & chien	fell	0.09
led:stop & chinh	laid	-0.05
led:stop & cho	home	0.21	fell	0.1	lies	0.12	whole	0.2
led:stop & chon	home	-0.06	laid	0.15	lies	-0.06	whole	-0.06
led:stop & chong	whole	-0.1
led:stop & chot	fell	0.2
led:stop & chu	fell	-0.11	laid	0.1
led:stop & chua	fell	0.15	laid	-0.09	lies	0.06
led:stop & chung	home	0.08	laid	0.06	whole	-0.12
led:stop & chuong	laid	0.09
led:stop & co	laid	-0.07	lies	0.09
led:stop & con	home	0.05	lies	0.06	whole	0.08
led:stop & cong	home	-0.15	lies	-0.08
led:stop & cu	home	0.08	fell	0.09
led:stop & cua	laid	0.07	lies	-0.09
led:stop & cung	home	0.09	fell	0.15	laid	-0.14	lies	-0.08	whole	-0.19
led:stop & d	home	0.15
led:stop & da	laid	-0.05	whole	-0.05
led:stop & dac	fell	0.07
led:stop & dai	home	-0.24	laid	-0.07	whole	0.16
led:stop & dak	home	-0.08	fell	0.1	laid	-0.07
led:stop & dam	fell	-0.05
led:stop & dan	home	-0.1	fell	0.16
led:stop & dang	home	0.06	fell	-0.06	whole	-0.05
led:stop & dao	home	0.06	whole	-0.12
led:stop & dap	whole	-0.07
led:stop & dat	fell	0.05	whole	-0.05
led:stop & dau	laid	-0.06	lies	0.16	whole	0.1
led:stop & de	fell	-0.05	laid	0.05
led:stop & deo	fell	-0.15	laid	-0.1	whole	0.05
led:stop & di	whole	-0.07
led:stop & dia	whole	-0.19
led:stop & diem	fell	0.11	lies	-0.05	whole	0.05
led:stop & dien	fell	-0.11	whole	0.26
led:stop & dinh	home	0.05
led:stop & do	whole	0.09
led:stop & doc	home	0.07	fell	-0.21	laid	0.11	whole	-0.09
led:stop & doi	laid	-0.14	lies	-0.06	whole	-0.05
led:stop & don	fell	0.14
led:stop & dong	home	0.27	fell	-0.06	whole	0.44
led:stop & dot	whole	-0.05
led:stop & dua	lies	-0.05
led:stop & duc	lies	0.1
led:stop & duoi	fell	-0.13	laid	0.15	whole	-0.43
led:stop & duong	home	-0.05	fell	0.11	laid	-0.06	whole	-0.41
led:stop & duy	home	0.05
led:stop & em	home	-0.07
led:stop & field	fell	-0.08
led:stop & ga	fell	-0.06	whole	-0.11
led:stop & gac	fell	-0.05
led:stop & gan	fell	-0.25	laid	0.34	whole	0.23
led:stop & ghi	whole	-0.06
led:stop & gia	home	-0.1
led:stop & giao	home	0.1	whole	0.06
led:stop & gie	whole	-0.06
led:stop & gieng	laid	-0.07	lies	-0.05
led:stop & gio	home	-0.05	whole	0.06
led:stop & giong	home	0.08	fell	0.08	lies	0.15
led:stop & giu	fell	0.25	whole	-0.09
led:stop & giua	fell	0.08	whole	-0.06
led:stop & giup	lies	0.08
led:stop & go	fell	0.13	laid	0.15	lies	-0.1	whole	0.2
led:stop & goc	laid	-0.05	lies	-0.23	whole	-0.26
led:stop & goi	home	-0.07	fell	-0.07	laid	0.1	lies	0.1
led:stop & h	home	-0.05
led:stop & ha	home	-0.15	laid	0.12	lies	0.22	whole	0.08
led:stop & hai	home	-0.11	fell	-0.08	lies	0.05	whole	0.25
led:stop & ham	fell	0.1	laid	-0.18	lies	-0.09	whole	-0.21
led:stop & hang	fell	-0.12	laid	0.16	whole	-0.08
led:stop & hat	fell	0.1	whole	0.06
led:stop & hau	home	-0.13	whole	0.05
led:stop & hem	whole	-0.1
led:stop & hi	fell	0.06
led:stop & hiep	home	-0.08	whole	-0.06
led:stop & hill	whole	0.11
led:stop & ho	fell	0.17	laid	0.06	lies	-0.11	whole	-0.09
led:stop & hoa	fell	0.1	lies	0.07	whole	-0.09
led:stop & hoai	home	0.05
led:stop & hoang	home	0.13	whole	0.07
led:stop & hoanh	lies	0.14
led:stop & hoc	laid	0.12
led:stop & hoi	home	0.16	laid	-0.07	lies	-0.1
led:stop & hole	laid	0.09
led:stop & hon	home	-0.07
led:stop & hong	whole	0.07
led:stop & hop	lies	0.1	whole	0.11
led:stop & hre	home	-0.05	whole	-0.14
led:stop & hue	home	0.13	fell	0.14	whole	0.18
led:stop & hung	home	-0.06	whole	0.11
led:stop & huong	fell	0.06
led:stop & huyen	home	0.14	laid	0.11
led:stop & ia	whole	0.15
led:stop & it	laid	-0.05
led:stop & jrai	home	-0.06
led:stop & k	fell	0.19	whole	0.11
led:stop & ka	home	-0.05
led:stop & ke	laid	0.07	lies	0.07	whole	0.2
led:stop & khac	laid	0.11
led:stop & kham	whole	0.07
led:stop & khanh	home	0.09
led:stop & khe	fell	0.2	laid	0.22	lies	-0.07
led:stop & khi	whole	-0.09
led:stop & khmer	whole	-0.18
led:stop & kho	laid	-0.12	lies	0.06
led:stop & khoi	whole	0.1
led:stop & khu	fell	-0.06	laid	0.11	whole	0.06
led:stop & khuon	laid	0.14	whole	0.05
led:stop & kien	fell	-0.09	lies	0.13
led:stop & kim	home	-0.23	fell	-0.06
led:stop & kinh	fell	0.05	lies	0.08
led:stop & km	fell	-0.06	whole	0.08
led:stop & kon	fell	0.08
led:stop & kong	fell	-0.07
led:stop & kt	fell	0.13
led:stop & ky	fell	-0.05
led:stop & l	laid	0.05
led:stop & lai	fell	-0.11	laid	-0.2	lies	0.19
led:stop & lam	home	-0.08
led:stop & lan	home	0.09	fell	-0.08	laid	0.07
led:stop & lang	home	-0.4	fell	0.07	lies	-0.11
led:stop & lao	whole	0.06
led:stop & lap	home	0.13	whole	0.13
led:stop & len	whole	-0.08
led:stop & lien	fell	-0.05	lies	-0.05	whole	-0.06
led:stop & linh	home	0.09	laid	-0.06	whole	-0.11
led:stop & lo	laid	-0.15	whole	0.07
led:stop & loc	fell	-0.08
led:stop & long	home	0.23	fell	0.07	lies	0.17
led:stop & luc	home	0.16
led:stop & lung	whole	0.12
led:stop & luon	laid	0.07	lies	0.1	whole	-0.05
led:stop & luong	whole	0.07
led:stop & ly	home	0.05
led:stop & ma	home	-0.05	laid	0.05
led:stop & mai	home	-0.08	whole	-0.18
led:stop & mang	whole	-0.08
led:stop & mat	fell	-0.37	laid	-0.06
led:stop & mau	home	-0.07
led:stop & may	laid	-0.07
led:stop & me	home	0.05	fell	-0.05
led:stop & mep	whole	-0.05
led:stop & mien	home	0.07
led:stop & mieng	whole	0.12
led:stop & mieu	fell	0.21	laid	0.08	lies	0.16
led:stop & minh	home	-0.09	whole	-0.13
led:stop & mo	home	0.08	laid	-0.08
led:stop & mon	whole	-0.12
led:stop & mong	whole	-0.17
led:stop & muong	fell	-0.08	whole	-0.28
led:stop & my	home	0.05	fell	-0.07	laid	0.09	whole	0.05
led:stop & na	home	0.09
led:stop & nam	home	0.15	fell	0.17	laid	0.12	lies	0.16	whole	0.26
led:stop & near	fell	0.08	whole	-0.06
led:stop & nen	laid	0.27	lies	-0.11
led:stop & nga	fell	-0.19	laid	0.09	lies	0.09
led:stop & ngam	fell	0.11	whole	-0.09
led:stop & ngang	whole	0.11
led:stop & ngay	home	0.12	laid	-0.12	lies	-0.08	whole	-0.44
led:stop & nghe	home	0.08	whole	0.1
led:stop & nghi	home	0.19	whole	0.09
led:stop & nghia	home	0.29	fell	-0.07	laid	-0.24	lies	0.05	whole	0.11
led:stop & ngo	home	-0.08
led:stop & ngoai	home	0.06	fell	0.19	laid	-0.08	lies	0.09
led:stop & ngoc	whole	0.15
led:stop & ngon	whole	0.11
led:stop & nguoi	home	0.14
led:stop & nguyen	home	-0.07	whole	-0.05
led:stop & nha	home	0.14	fell	0.19
led:stop & nhan	whole	-0.11
led:stop & nhi	home	0.08	whole	0.06
led:stop & nho	lies	0.14	whole	0.13
led:stop & nhu	home	-0.07
led:stop & ninh	home	0.07	lies	0.09	whole	0.11
led:stop & no	laid	0.12	whole	-0.17
led:stop & noi	home	-0.07	laid	-0.05	lies	0.14	whole	-0.11
led:stop & nong	fell	-0.12	whole	0.12
led:stop & north	laid	-0.05
led:stop & nt	fell	-0.05	laid	0.05	lies	0.06	whole	0.11
led:stop & ntls	fell	-0.11	lies	0.06	whole	-0.22
led:stop & nua	laid	0.1
led:stop & nui	lies	0.14	whole	0.21
led:stop & nung	home	-0.13
led:stop & nuoc	fell	0.08
led:stop & nuong	fell	0.1	laid	-0.24	lies	0.23	whole	0.06
led:stop & o	fell	-0.14	laid	0.08	whole	0.15
led:stop & ong	fell	-0.05	lies	-0.11	whole	-0.14
led:stop & our	laid	-0.05	lies	0.08
led:stop & pa	home	-0.1	whole	-0.09
led:stop & pailin	fell	0.06	whole	-0.16
led:stop & pha	laid	0.14	whole	0.07
led:stop & phan	laid	-0.08	lies	0.06	whole	0.11
led:stop & phat	whole	0.06
led:stop & phia	whole	0.28
led:stop & phnom	whole	-0.05
led:stop & pho	home	0.2	fell	-0.13	laid	-0.13
led:stop & phong	whole	-0.06
led:stop & phu	home	-0.06	fell	-0.26	whole	-0.11
led:stop & phuc	whole	0.06
led:stop & phum	laid	-0.05	whole	-0.09
led:stop & phung	laid	0.06
led:stop & phuoc	fell	-0.13
led:stop & phuong	fell	-0.08	whole	-0.08
led:stop & plei	fell	0.07
led:stop & pleiku	fell	0.1
led:stop & preah	fell	0.05
led:stop & qua	fell	0.08
led:stop & quan	home	-0.21	fell	0.18	lies	-0.06	whole	-0.14
led:stop & quang	home	-0.07	laid	-0.05	lies	-0.05	whole	0.25
led:stop & quanh	whole	0.09
led:stop & quay	laid	-0.1
led:stop & que	home	0.13	fell	0.15	lies	0.12	whole	0.17
led:stop & quoc	home	-0.05	whole	-0.05
led:stop & quy	fell	0.08	laid	-0.05
led:stop & quynh	fell	-0.05	whole	0.07
led:stop & ra	fell	0.12	laid	0.05	lies	0.06
led:stop & rach	fell	-0.07	laid	0.1
led:stop & raglai	whole	-0.05
led:stop & rai	laid	-0.07
led:stop & ranh	whole	-0.08
led:stop & ray	fell	-0.05	lies	0.13
led:stop & regiment	fell	-0.05
led:stop & ria	lies	-0.05	whole	-0.09
led:stop & rieng	laid	-0.13	lies	0.13
led:stop & ru	laid	0.06
led:stop & rung	fell	-0.06	laid	0.08
led:stop & s	fell	-0.09
led:stop & sa	home	0.09	fell	-0.08
led:stop & sai	fell	-0.14
led:stop & sam	home	-0.06	fell	0.06
led:stop & san	laid	-0.09
led:stop & sang	home	0.11
led:stop & sat	fell	-0.05	laid	0.07	lies	-0.1
led:stop & sau	home	0.1	fell	-0.17	lies	-0.08	whole	-0.15
led:stop & so	fell	-0.05	whole	-0.07
led:stop & soc	home	-0.1
led:stop & son	home	-0.06	fell	0.09	lies	0.09
led:stop & song	fell	0.17	laid	-0.08	whole	-0.06
led:stop & stieng	whole	-0.06
led:stop & stream	whole	0.08
led:stop & su	fell	-0.06
led:stop & suoi	fell	-0.19	laid	0.05	lies	-0.06	whole	-0.11
led:stop & suon	laid	-0.05	whole	-0.18
led:stop & svay	laid	-0.1
led:stop & t	home	-0.06
led:stop & ta	home	-0.05	fell	0.23	lies	-0.11
led:stop & tam	home	0.19	lies	0.12	whole	0.09
led:stop & tan	laid	-0.1	lies	-0.06	whole	0.1
led:stop & tang	laid	-0.06
led:stop & tap	laid	-0.12	lies	-0.05
led:stop & tau	fell	-0.08	laid	0.08
led:stop & tay	fell	0.21	whole	-0.28
led:stop & ten	home	-0.06
led:stop & tha	laid	0.09	whole	0.06
led:stop & thach	fell	0.11
led:stop & thai	home	0.05	fell	-0.13	whole	-0.23
led:stop & thang	laid	0.05
led:stop & thanh	fell	0.12	lies	-0.05	whole	0.13
led:stop & that	whole	-0.09
led:stop & the	home	-0.07	laid	0.09	lies	0.05
led:stop & theirs	laid	0.07
led:stop & theo	laid	-0.07
led:stop & thi	home	0.13	fell	0.14
led:stop & thien	whole	-0.05
led:stop & thoai	home	0.05	lies	0.14
led:stop & thon	home	-0.26	fell	0.08	laid	-0.09	lies	-0.1	whole	0.08
led:stop & thong	whole	-0.07
led:stop & thu	home	-0.05	fell	-0.09	whole	-0.1
led:stop & thua	fell	0.14	laid	-0.11
led:stop & thuan	home	0.09	whole	0.08
led:stop & thuong	home	0.1	whole	0.13
led:stop & thuy	whole	0.05
led:stop & thuyen	whole	-0.14
led:stop & tien	fell	-0.06	lies	0.1	whole	0.24
led:stop & tieu	home	-0.05	fell	-0.05
led:stop & tinh	home	0.09	whole	-0.07
led:stop & toc	lies	-0.05	whole	-0.26
led:stop & tong	fell	-0.11	lies	0.17	whole	-0.09
led:stop & tra	home	0.11	fell	0.21	whole	0.14
led:stop & tram	laid	-0.08	whole	-0.32
led:stop & tran	fell	-0.19
led:stop & trang	lies	0.11	whole	-0.06
led:stop & tren	home	0.06	fell	0.32	laid	0.07	lies	0.09	whole	0.23
led:stop & tri	fell	0.06
led:stop & trieu	home	-0.12
led:stop & troi	whole	-0.06
led:stop & trong	fell	-0.06	laid	0.06	lies	0.18	whole	0.13
led:stop & trung	home	-0.09	fell	0.08
led:stop & truoc	lies	0.11	whole	0.23
led:stop & truong	home	-0.11	fell	-0.26	lies	-0.06
led:stop & tu	home	0.07	whole	0.07
led:stop & tung	whole	-0.08
led:stop & tuy	home	0.06
led:stop & tuyen	whole	0.15
led:stop & under	laid	0.15	lies	0.07	whole	0.1
led:stop & ung	home	-0.05	whole	0.05
led:stop & vach	laid	0.09	whole	0.07
led:stop & vam	laid	-0.13	whole	0.08
led:stop & van	home	-0.11	lies	0.05
led:stop & vao	fell	0.05
led:stop & vat	fell	0.06	whole	0.05
led:stop & ve	laid	0.16
led:stop & ven	lies	-0.07
led:stop & vi	laid	-0.13	whole	-0.06
led:stop & vien	fell	-0.16	whole	-0.15
led:stop & viet	fell	-0.05	lies	0.13	whole	0.07
led:stop & vietnam	fell	0.11	whole	0.07
led:stop & vinh	home	-0.28	laid	-0.08	whole	0.2
led:stop & vo	whole	-0.1
led:stop & voi	laid	0.06
led:stop & vong	whole	-0.06
led:stop & vu	home	-0.08
led:stop & vui	laid	0.15	lies	0.14
led:stop & vung	fell	-0.05
led:stop & vuon	fell	-0.06	laid	0.06	whole	0.06
led:stop & vuong	whole	0.06
led:stop & vy	home	0.05
led:stop & xa	home	-0.19	fell	0.11	lies	-0.13	whole	-0.16
led:stop & xac	laid	-0.05
led:stop & xe	fell	-0.12	whole	-0.06
led:stop & xin	home	0.11
led:stop & xom	fell	-0.07	laid	-0.06	lies	0.08	whole	0.06
led:stop & xuan	fell	0.08	whole	0.11
led:stop & xuong	fell	0.13	laid	-0.07
led:stop & y	home	0.06
led:stop & yen	home	0.05	whole	0.14
led:tells	home	-0.05	fell	0.11	laid	0.1	lies	0.1	whole	-0.07
led:tells & #	lies	0.09	whole	-0.1
led:tells & a	fell	-0.06	laid	-0.07	lies	0.19
led:tells & adn	fell	-0.05
led:tells & an	fell	0.16
led:tells & anh	laid	0.18	lies	-0.05	whole	-0.14
led:tells & ap	whole	-0.16
led:tells & ba	home	0.09	laid	-0.08	whole	-0.06
led:tells & bac	fell	0.06	whole	0.08
led:tells & bai	laid	0.16	whole	0.08
led:tells & ban	fell	-0.18	laid	-0.09	lies	0.08
led:tells & bang	laid	-0.11
led:tells & ben	home	0.11	fell	-0.21	laid	0.12	whole	0.45
led:tells & bia	fell	-0.09	laid	0.16	lies	-0.15	whole	0.06
led:tells & binh	fell	-0.05
led:tells & bo	laid	-0.24	lies	0.13	whole	-0.13
led:tells & bung	fell	-0.12
led:tells & buon	laid	-0.08
led:tells & by	fell	0.09	whole	0.13
led:tells & ca	whole	-0.08
led:tells & cach	laid	0.05	lies	-0.06	whole	-0.07
led:tells & cai	laid	-0.14	whole	-0.06
led:tells & can	whole	-0.16
led:tells & canh	fell	-0.06	laid	-0.07	lies	0.05	whole	-0.26
led:tells & cau	laid	0.06
led:tells & chai	home	0.08	whole	-0.14
led:tells & chan	fell	-0.16	laid	0.17	lies	-0.05
led:tells & chinh	laid	-0.05
led:tells & cho	laid	-0.05	whole	-0.05
led:tells & chu	laid	0.12
led:tells & chua	fell	0.09	lies	0.12
led:tells & chuong	laid	0.12
led:tells & co	laid	0.05	lies	0.07
led:tells & con	fell	0.28	laid	0.22	lies	-0.08	whole	0.06
led:tells & cong	laid	-0.05	whole	-0.13
led:tells & cua	fell	-0.05	laid	0.05
led:tells & cung	laid	-0.07
led:tells & dak	home	0.07	fell	0.13	whole	0.07
led:tells & danh	fell	-0.07
led:tells & dao	whole	0.1
led:tells & dat	lies	0.12	whole	-0.09
led:tells & dau	laid	0.11	whole	0.31
led:tells & de	laid	0.06
led:tells & dia	laid	-0.05	whole	-0.12
led:tells & dinh	whole	0.11
led:tells & doc	fell	0.05	laid	0.08	lies	-0.05
led:tells & doi	fell	-0.16	lies	-0.19	whole	-0.19
led:tells & dong	fell	-0.08	laid	-0.08	lies	0.21	whole	0.05
led:tells & duoi	fell	0.16	laid	-0.22	lies	0.16	whole	-0.05
led:tells & duong	fell	0.14	whole	0.05
led:tells & em	laid	0.06
led:tells & gan	fell	0.38	lies	-0.06
led:tells & giong	home	0.07	fell	-0.07	laid	-0.08	lies	0.15	whole	-0.12
led:tells & giup	lies	0.08
led:tells & go	fell	0.05	laid	-0.12
led:tells & goc	laid	-0.06	lies	0.21
led:tells & hai	home	0.12	laid	-0.07	whole	-0.06
led:tells & ham	laid	-0.08	lies	-0.05
led:tells & hang	fell	0.2	laid	-0.1	lies	-0.05	whole	-0.11
led:tells & ho	laid	-0.27	lies	-0.07	whole	-0.05
led:tells & hoi	fell	0.05	lies	0.12	whole	-0.05
led:tells & ke	laid	0.08	lies	0.07	whole	0.18
led:tells & khe	fell	-0.05	laid	-0.1	whole	0.05
led:tells & kho	laid	-0.12	lies	0.07
led:tells & khoi	whole	0.1
led:tells & khu	fell	-0.12	laid	0.11	whole	0.14
led:tells & kinh	lies	-0.05	whole	0.05
led:tells & km	fell	-0.06
led:tells & lai	laid	-0.13	lies	0.22
led:tells & lan	laid	0.06
led:tells & lang	fell	0.2	whole	-0.14
led:tells & lien	lies	-0.05
led:tells & lo	laid	0.12	whole	0.12
led:tells & long	home	0.09
led:tells & luc	laid	0.05
led:tells & lung	whole	0.1
led:tells & luon	laid	-0.15
led:tells & mat	fell	0.13	whole	0.15
led:tells & may	laid	-0.07
led:tells & me	home	0.07	whole	0.07
led:tells & mep	laid	0.09
led:tells & mieu	laid	0.07
led:tells & mo	home	-0.07	lies	-0.09	whole	0.06
led:tells & nam	fell	0.05
led:tells & nen	fell	-0.08	laid	0.29	lies	-0.07	whole	0.14
led:tells & nga	fell	0.06	whole	0.06
led:tells & ngang	whole	0.11
led:tells & ngay	fell	-0.05	laid	0.07	whole	-0.05
led:tells & nghia	home	-0.06	fell	-0.07	laid	-0.09	lies	0.24	whole	0.07
led:tells & ngoai	laid	0.12	whole	0.12
led:tells & nguoi	laid	0.14
led:tells & nha	home	0.12	fell	0.05	laid	-0.17	whole	0.12
led:tells & no	fell	-0.05	laid	0.1	whole	-0.07
led:tells & noi	fell	0.06
led:tells & nong	whole	0.09
led:tells & ntls	laid	0.1	lies	0.21	whole	0.19
led:tells & nui	fell	0.11	lies	0.07	whole	0.09
led:tells & nuong	laid	-0.2	lies	0.15
led:tells & ong	laid	0.05	lies	-0.06	whole	-0.06
led:tells & phia	whole	0.13
led:tells & pho	laid	-0.11
led:tells & phu	lies	0.05
led:tells & phum	whole	-0.05
led:tells & phuong	fell	-0.05
led:tells & quan	home	-0.14	fell	0.05	laid	-0.07	whole	-0.08
led:tells & quang	home	0.1	whole	-0.12
led:tells & quy	laid	-0.05
led:tells & ra	fell	0.09	laid	0.06	lies	0.07
led:tells & rai	laid	-0.07
led:tells & ray	fell	0.12	laid	0.08
led:tells & rung	fell	-0.09	laid	0.06	lies	-0.07	whole	-0.19
led:tells & san	laid	0.09
led:tells & sat	laid	0.08
led:tells & sau	fell	0.23	laid	-0.1	whole	0.17
led:tells & so	fell	0.05	laid	0.06	whole	-0.11
led:tells & song	fell	-0.06	laid	-0.09	whole	-0.08
led:tells & suoi	fell	-0.05	whole	-0.18
led:tells & ta	fell	0.08	laid	-0.1
led:tells & tam	home	0.13	whole	-0.05
led:tells & tan	laid	-0.09
led:tells & tap	laid	-0.09	lies	-0.06
led:tells & thang	laid	0.05
led:tells & thanh	home	0.06	laid	-0.06	whole	-0.09
led:tells & thi	fell	-0.06
led:tells & thon	fell	0.05
led:tells & thuong	fell	0.1
led:tells & to	fell	0.11	lies	0.07	whole	0.05
led:tells & toc	fell	0.07	whole	-0.07
led:tells & tong	lies	0.12	whole	-0.06
led:tells & trai	fell	-0.06
led:tells & tram	laid	-0.13	whole	-0.1
led:tells & tran	laid	0.09	whole	-0.13
led:tells & trang	fell	-0.05
led:tells & tren	fell	0.19	laid	0.16	lies	0.11
led:tells & trong	fell	0.11	laid	-0.06	whole	0.09
led:tells & truoc	lies	0.12	whole	0.15
led:tells & under	whole	-0.05
led:tells & vao	fell	-0.06
led:tells & vat	lies	-0.07	whole	0.06
led:tells & ve	laid	0.11
led:tells & ven	whole	-0.05
led:tells & vi	laid	-0.12
led:tells & vien	whole	-0.11
led:tells & vuon	fell	-0.09	laid	-0.05	lies	0.05	whole	-0.14
led:tells & vuong	laid	0.05	lies	-0.05
led:tells & xa	fell	0.18	laid	0.06	lies	0.05	whole	0.06
led:tells & xom	laid	-0.08	lies	0.11	whole	-0.13
led:tells & yen	whole	-0.09
led:thing	home	-0.33	fell	-0.19	laid	-0.37	whole	-0.12
led:thing & #	fell	-0.11	laid	0.06
led:thing & ##	fell	0.19
led:thing & ###	laid	-0.06
led:thing & ####	fell	0.06
led:thing & a	fell	-0.07	lies	0.2
led:thing & ao	fell	0.09	laid	0.07
led:thing & ba	home	0.09	fell	-0.14	laid	-0.05	lies	0.13
led:thing & bai	fell	0.05	whole	0.18
led:thing & ban	fell	0.13	whole	0.05
led:thing & bau	fell	-0.09
led:thing & ben	fell	0.21	lies	0.08	whole	0.09
led:thing & bia	fell	-0.09	laid	0.17
led:thing & binh	fell	-0.1	whole	-0.06
led:thing & bo	laid	0.2
led:thing & bu	fell	-0.11	whole	-0.05
led:thing & cach	fell	0.15	laid	0.12	lies	0.16
led:thing & cang	fell	-0.06
led:thing & canh	laid	0.14	whole	0.07
led:thing & cat	home	0.1	fell	-0.05	whole	-0.06
led:thing & cau	laid	-0.06	whole	0.1
led:thing & cay	lies	-0.06
led:thing & cha	fell	-0.05
led:thing & chan	fell	-0.12	whole	0.1
led:thing & cho	laid	0.06	whole	-0.08
led:thing & chon	laid	0.14	whole	-0.07
led:thing & chot	lies	-0.07	whole	0.05
led:thing & co	laid	-0.12	lies	-0.05	whole	-0.08
led:thing & con	fell	-0.09	laid	0.15	whole	0.1
led:thing & cua	fell	0.2	whole	-0.08
led:thing & da	lies	0.14	whole	-0.14
led:thing & dak	lies	0.12
led:thing & dan	fell	0.09
led:thing & dat	fell	0.12	lies	-0.06
led:thing & dau	fell	-0.05	whole	-0.05
led:thing & den	laid	0.13
led:thing & doc	whole	0.13
led:thing & doi	fell	0.07	laid	-0.08	lies	0.09	whole	-0.07
led:thing & don	fell	-0.05
led:thing & dong	home	0.12	fell	-0.14	laid	-0.11	lies	0.06	whole	-0.11
led:thing & duoi	whole	0.28
led:thing & duong	fell	-0.11	laid	-0.15	lies	0.22
led:thing & ga	lies	0.09	whole	0.05
led:thing & gan	fell	-0.11	whole	-0.08
led:thing & giua	fell	-0.09
led:thing & go	laid	-0.07
led:thing & goc	fell	0.07	laid	-0.08	whole	0.12
led:thing & ha	fell	0.1	laid	0.13
led:thing & hai	home	0.15	whole	0.08
led:thing & hang	laid	-0.18
led:thing & ho	laid	-0.15	lies	-0.05
led:thing & hoa	lies	-0.06
led:thing & huong	home	-0.08
led:thing & khu	lies	-0.11	whole	0.05
led:thing & kien	whole	-0.09
led:thing & kim	home	0.05
led:thing & kon	whole	0.05
led:thing & lang	laid	-0.07	whole	-0.23
led:thing & lao	whole	0.11
led:thing & lo	fell	0.12	laid	-0.15	lies	-0.07	whole	0.05
led:thing & loc	fell	0.05	laid	-0.05
led:thing & long	fell	-0.08
led:thing & lung	fell	-0.07
led:thing & ma	laid	0.09
led:thing & mat	fell	0.2
led:thing & me	laid	0.07	lies	0.09
led:thing & mep	whole	0.08
led:thing & mieu	fell	0.12	laid	0.05	lies	0.17
led:thing & my	whole	-0.06
led:thing & nam	home	0.1	fell	-0.1
led:thing & near	laid	-0.1	whole	-0.06
led:thing & nen	fell	-0.05	laid	0.06
led:thing & nghia	lies	-0.12
led:thing & ngoai	home	0.05	laid	-0.12
led:thing & nguyen	fell	0.08
led:thing & nha	fell	0.06	laid	0.06
led:thing & nhan	whole	0.05
led:thing & ntls	laid	0.06	lies	0.15	whole	0.12
led:thing & nui	whole	0.17
led:thing & phia	fell	0.17	laid	0.09
led:thing & phong	fell	0.06	whole	0.11
led:thing & phu	home	-0.08	fell	-0.07	whole	-0.06
led:thing & phuoc	fell	-0.2
led:thing & quan	home	0.1	whole	-0.13
led:thing & quang	whole	0.07
led:thing & rach	fell	0.06	laid	-0.07	whole	0.06
led:thing & rao	fell	-0.09
led:thing & ray	lies	0.06
led:thing & rung	lies	0.08
led:thing & sa	fell	0.1
led:thing & sau	fell	-0.1	laid	-0.08	lies	-0.12	whole	0.09
led:thing & suoi	fell	-0.07	laid	0.06	lies	-0.05
led:thing & tan	fell	-0.12
led:thing & thach	whole	-0.05
led:thing & thai	home	-0.11
led:thing & than	fell	0.1	whole	0.08
led:thing & thanh	home	0.06	whole	-0.07
led:thing & thi	home	-0.06
led:thing & thon	fell	0.12	whole	0.15
led:thing & thuong	whole	-0.06
led:thing & tieu	fell	0.05
led:thing & trai	laid	-0.05
led:thing & tram	fell	0.07
led:thing & tran	fell	-0.1
led:thing & trang	whole	-0.08
led:thing & trieu	whole	-0.1
led:thing & trong	fell	-0.05	laid	-0.13	lies	0.18
led:thing & truoc	fell	0.06	laid	0.08	lies	0.12	whole	0.06
led:thing & truong	fell	0.06	whole	0.05
led:thing & tu	fell	-0.07
led:thing & van	fell	0.05
led:thing & vi	lies	0.12
led:thing & vinh	fell	0.07
led:thing & vuon	laid	0.12	lies	-0.13	whole	0.17
led:thing & xa	home	-0.12	fell	-0.36	lies	-0.11	whole	-0.21
led:thing & xom	fell	0.07
led:title	home	0.34	lies	-0.21
led:title & a	fell	0.18	laid	0.05	whole	-0.05
led:title & ap	laid	0.09	whole	0.05
led:title & ba	fell	0.14
led:title & bai	fell	-0.09	laid	-0.07
led:title & ban	whole	0.09
led:title & ben	laid	0.24	lies	-0.06
led:title & benh	fell	0.16
led:title & bia	laid	-0.1	lies	-0.05	whole	0.08
led:title & binh	home	0.08
led:title & bo	laid	-0.13	whole	0.06
led:title & bui	fell	0.09
led:title & buon	fell	-0.12	laid	0.07	lies	0.06
led:title & cach	fell	-0.05	laid	0.11	whole	-0.15
led:title & cai	home	-0.06
led:title & canh	fell	-0.3	laid	0.08	whole	-0.12
led:title & cau	fell	0.1	laid	0.07
led:title & chan	fell	-0.07	laid	-0.16	lies	0.22
led:title & chien	whole	-0.06
led:title & cho	home	0.15	laid	-0.13	lies	-0.05
led:title & chua	fell	0.11	whole	0.11
led:title & con	fell	-0.09	laid	-0.07	lies	-0.06	whole	-0.06
led:title & cong	fell	0.13
led:title & cua	laid	0.16	whole	-0.12
led:title & dak	fell	0.1	whole	0.06
led:title & dap	laid	-0.06
led:title & dat	whole	0.1
led:title & dau	laid	-0.09	lies	0.19
led:title & dinh	fell	0.05
led:title & doc	home	0.07	laid	0.05
led:title & doi	fell	0.05	whole	0.06
led:title & don	whole	-0.05
led:title & dong	home	0.13	fell	0.14	whole	0.05
led:title & duoi	laid	-0.06
led:title & duong	whole	-0.2
led:title & gan	fell	-0.26	laid	0.23	lies	0.1
led:title & giong	fell	0.13
led:title & go	laid	0.05	lies	-0.05	whole	-0.05
led:title & goc	laid	-0.11	whole	-0.17
led:title & ha	whole	-0.11
led:title & hai	home	0.07
led:title & ham	whole	-0.1
led:title & hang	laid	0.36	lies	-0.08	whole	0.08
led:title & ho	home	0.06	fell	-0.06	laid	-0.17	whole	-0.14
led:title & hoa	whole	-0.07
led:title & hoc	laid	0.06
led:title & hoi	laid	-0.05	lies	-0.06
led:title & huong	home	-0.06
led:title & huyen	home	0.12
led:title & khu	fell	-0.07	lies	-0.06
led:title & kinh	lies	0.13	whole	0.05
led:title & lai	whole	-0.05
led:title & lao	fell	-0.05
led:title & lo	fell	-0.12	lies	-0.05	whole	-0.06
led:title & mat	fell	-0.14
led:title & minh	home	-0.09
led:title & my	home	0.09
led:title & nam	home	0.16	fell	-0.09	lies	0.08	whole	0.14
led:title & nga	laid	0.13	lies	0.14	whole	-0.08
led:title & ngay	home	0.1	fell	0.17	laid	-0.05	lies	0.08	whole	-0.05
led:title & nghi	home	0.09
led:title & nghia	laid	-0.07	lies	-0.07	whole	0.13
led:title & ngoai	fell	-0.08	whole	0.23
led:title & nha	laid	0.09	whole	-0.13
led:title & ntls	laid	-0.07	lies	0.24	whole	-0.18
led:title & nui	lies	0.1	whole	0.05
led:title & nuong	fell	0.1	laid	-0.07	lies	0.06	whole	0.05
led:title & phan	fell	-0.05	laid	-0.07	lies	0.07	whole	0.09
led:title & phia	fell	-0.1	lies	0.11
led:title & phuc	whole	0.07
led:title & phum	fell	0.06	whole	-0.07
led:title & quan	home	-0.05	whole	-0.07
led:title & quang	fell	0.07	whole	-0.09
led:title & que	fell	0.1
led:title & quynh	home	0.05	whole	0.15
led:title & ray	laid	-0.07	lies	0.08	whole	0.09
led:title & ru	laid	0.1	lies	-0.05
led:title & rung	fell	-0.12
led:title & san	fell	0.06	laid	-0.05	lies	-0.09	whole	0.09
led:title & sang	home	0.12
led:title & sat	lies	-0.07
led:title & sau	home	0.11	fell	0.07	laid	-0.14	lies	-0.06	whole	-0.15
led:title & son	lies	0.1
led:title & song	fell	0.05	whole	-0.14
led:title & t	home	-0.06
led:title & tau	fell	0.05	whole	0.11
led:title & the	fell	0.08	whole	-0.05
led:title & thi	fell	0.08	whole	-0.08
led:title & thon	home	-0.07	fell	0.14	whole	0.18
led:title & thuong	home	0.07
led:title & tieu	laid	0.05
led:title & tra	home	-0.06
led:title & tram	fell	-0.07
led:title & tran	laid	-0.07
led:title & tren	fell	0.12	lies	-0.1	whole	0.1
led:title & trong	laid	0.1	lies	-0.1	whole	0.09
led:title & trung	fell	0.11
led:title & truoc	whole	0.08
led:title & ven	lies	-0.06
led:title & viet	whole	0.08
led:title & vinh	home	0.09
led:title & vuon	laid	0.05	lies	-0.06
led:title & x	whole	-0.05
led:title & xa	home	-0.14	fell	0.12	whole	0.1
led:title & xom	home	0.16	whole	0.09
led:title & y	home	0.12
led:title & yen	whole	0.05
long after martyr	home	0.4	fell	-0.09	laid	-0.28	lies	-0.2	whole	-0.11
long after other	home	0.12	fell	-0.18	laid	-0.29	lies	-0.17	whole	-0.12
long after teller	home	-0.13	fell	0.13	laid	-0.23	lies	-0.09
martyrs 0	home	-0.94	fell	-0.31	laid	-0.64	lies	-1.44
martyrs 1	home	-0.64	fell	-0.82	laid	-0.66	lies	-0.56	whole	-0.29
martyrs 2	home	-0.39	fell	-0.59	laid	-0.46	lies	-0.34	whole	-0.13
martyrs 3	home	-0.27	fell	-0.5	laid	-0.35	lies	-0.22	whole	-0.08
next sentence:again	home	-0.21	laid	0.13	lies	-0.07
next sentence:alive	home	0.07	fell	-0.1	laid	0.09	lies	-0.37
next sentence:at	laid	0.05	lies	0.13
next sentence:battle	home	-0.28	fell	0.26	laid	-0.25	lies	-0.1
next sentence:born	laid	-0.16	whole	-0.12
next sentence:bury	home	0.26	laid	-0.16	lies	-0.43
next sentence:capture	home	-0.38	fell	-0.39	laid	0.06	lies	-0.36	whole	-0.32
next sentence:contact	home	0.24	fell	-0.09
next sentence:died	home	-0.05	fell	-0.08	laid	-0.06	lies	-0.27
next sentence:enlist	home	0.17	fell	-0.43	lies	-0.21	whole	-0.09
next sentence:fell	fell	-0.24	lies	0.05
next sentence:gio	fell	0.12	lies	0.07	whole	0.14
next sentence:grave	home	0.1	fell	0.17	laid	0.12	lies	0.22
next sentence:home	home	-0.42	laid	0.09	lies	0.16
next sentence:hurt	home	0.31	fell	-0.28	lies	0.07
next sentence:joined	fell	-0.14	whole	-0.37
next sentence:kin	home	-0.3	laid	-0.15	lies	-0.13
next sentence:laid	home	0.11	fell	0.07	laid	0.23	lies	0.05	whole	0.16
next sentence:last	home	0.12	fell	0.24	lies	0.05	whole	0.19
next sentence:letter	home	-0.18	laid	0.08	lies	0.27	whole	-0.13
next sentence:level	laid	-0.17
next sentence:link	home	-0.09	fell	0.08	laid	0.1
next sentence:martyr	home	-0.08	fell	-0.54	laid	-0.51	lies	0.27	whole	-0.18
next sentence:moved	home	-0.21	fell	-0.09	laid	0.18	lies	-0.23	whole	-0.09
next sentence:naming	fell	0.05	laid	0.2	lies	0.16	whole	0.12
next sentence:notice	home	-0.05	fell	-0.07	laid	0.17
next sentence:office	home	-0.17	fell	0.12	lies	-0.12	whole	-0.06
next sentence:post	home	0.19	fell	-0.1	laid	0.09	lies	-0.13	whole	-0.09
next sentence:rank	home	-0.32	fell	0.09	laid	-0.11	lies	-0.46
next sentence:rests	home	0.32	fell	0.08	lies	0.07	whole	-0.05
next sentence:returned	home	-0.24	fell	0.22	laid	0.15	lies	0.29	whole	0.05
next sentence:self	home	-0.35	fell	-0.07	lies	0.1	whole	-0.06
next sentence:site	fell	-0.21	laid	0.13	lies	0.19
next sentence:tells	fell	-0.1	laid	-0.19	lies	0.2
next sentence:thing	laid	-0.2
next sentence:title	whole	0.05
next sentence:truename	home	-0.14	laid	-0.06	whole	0.16
opens	home	-0.42	fell	-0.06	lies	-0.1	whole	0.28
part 0 of 4	home	-0.55	fell	-0.57	laid	-1.07	lies	-0.59	whole	-0.08
part 1 of 4	home	-0.51	fell	-0.46	laid	-0.66	lies	-0.7	whole	-0.16
part 2 of 4	home	-0.62	fell	-0.53	laid	-0.17	lies	-0.72	whole	-0.21
part 3 of 4	home	-0.56	fell	-0.66	laid	-0.21	lies	-0.55	whole	-0.1
places 0	home	-0.16	laid	-0.3	lies	-0.12	whole	0.09
places 1	home	-0.42	fell	-0.27	laid	-0.32	lies	-0.18
places 2	home	-0.38	fell	-0.45	laid	-0.4	lies	-0.54	whole	-0.15
places 3	home	-0.54	fell	-0.59	laid	-0.49	lies	-0.78	whole	-0.18
places 4	home	-0.73	fell	-0.94	laid	-0.6	lies	-0.94	whole	-0.29
read before hardly	home	-0.05	laid	0.09	lies	-0.1	whole	-0.26
read before likely	home	-0.14	laid	-0.21	lies	0.12	whole	-1.02
read before not	home	0.08	fell	0.09	lies	0.16	whole	1.59
read before surely	home	0.14	laid	-0.05	lies	-0.43	whole	-3.41
read behind hardly	laid	-0.15	lies	0.06	whole	-1.93
read behind likely	home	-0.16	fell	0.11	laid	-0.4	lies	0.1	whole	-0.78
read behind not	home	0.09	fell	0.3	lies	-0.06	whole	0.34
read behind surely	home	-0.31	fell	0.07	laid	-0.21	lies	0.33	whole	-2.24
read fell from 0.02	home	0.14	fell	1.78	laid	0.16	lies	0.13	whole	0.13
read fell from 0.05	home	-0.13	fell	0.48	laid	0.09	lies	0.18	whole	0.06
read fell from 0.1	fell	0.32	laid	-0.14	lies	-0.13	whole	-0.13
read fell from 0.2	home	-0.12	fell	0.5	laid	-0.08	lies	-0.18	whole	-0.1
read fell from 0.35	home	0.15	fell	0.35	lies	0.1	whole	-0.13
read fell from 0.5	home	-0.31	fell	0.42	lies	0.28	whole	-0.54
read fell from 0.65	home	0.05	fell	0.51	laid	-0.11	lies	0.38	whole	0.05
read fell from 0.8	home	-0.33	fell	0.1	laid	0.16	lies	-0.11	whole	0.1
read fell from 0.9	home	-0.59	fell	0.37	lies	-0.22	whole	0.29
read fell from 0.95	home	-0.42	fell	0.59	lies	-0.27	whole	0.57
read fell from 0.98	home	-0.15	fell	0.72	laid	-0.46	lies	-0.22	whole	0.14
read first hardly	home	0.05	fell	-0.06	laid	0.14	lies	-0.06	whole	-0.3
read first likely	home	-0.28	fell	-0.25	laid	0.08	lies	-0.05
read first not	home	0.56	fell	0.44	laid	0.4	lies	0.22	whole	-2.09
read first surely	home	-0.21	fell	-0.1	laid	0.25	whole	0.39
read home from 0.02	home	1.55	fell	0.1	laid	0.25	whole	0.18
read home from 0.05	home	0.66	fell	-0.28	laid	-0.21	lies	-0.16	whole	-0.26
read home from 0.1	home	0.66	fell	-0.44	laid	-0.45	whole	0.1
read home from 0.2	home	0.44	fell	0.15	laid	-0.31	lies	0.1	whole	-0.11
read home from 0.35	home	0.48	fell	-0.17	laid	-0.26	lies	-0.17	whole	-0.38
read home from 0.5	home	0.62	fell	-0.05	laid	-0.15	lies	-0.13	whole	-0.14
read home from 0.65	home	0.66	fell	-0.09	laid	-0.17	lies	-0.36
read home from 0.8	home	0.44	fell	-0.46	laid	-0.1	whole	0.3
read home from 0.9	home	0.55	laid	-0.31	lies	-0.44	whole	0.53
read home from 0.95	home	0.63	fell	-0.15	laid	-0.31	lies	-0.31	whole	0.48
read home from 0.98	home	0.48	fell	-0.32	laid	-0.13	lies	-0.28
read laid from 0.02	home	-0.08	fell	0.1	laid	1.21	lies	0.46	whole	0.05
read laid from 0.05	home	-0.11	fell	0.11	laid	0.84	lies	0.07	whole	-0.1
read laid from 0.1	home	-0.14	laid	0.37	lies	0.12
read laid from 0.2	home	-0.26	fell	-0.07	laid	0.14	lies	0.15	whole	-0.22
read laid from 0.35	fell	0.16	laid	0.27	lies	0.29	whole	0.11
read laid from 0.5	home	-0.06	fell	0.08	laid	0.46	lies	0.15	whole	-0.15
read laid from 0.65	home	-0.07	fell	0.12	laid	0.65	lies	-0.29	whole	-0.2
read laid from 0.8	home	-0.09	fell	0.1	laid	0.06	lies	0.11	whole	0.06
read laid from 0.9	home	-0.07	fell	0.19	laid	0.27	whole	0.54
read laid from 0.95	fell	0.05	laid	0.39	lies	0.1	whole	0.36
read laid from 0.98	fell	0.08	laid	0.19	lies	0.17
read last hardly	lies	-0.1	whole	-0.58
read last likely	home	-0.08	fell	-0.14	whole	-0.28
read last not	home	0.14	fell	0.07	laid	0.44	lies	0.08	whole	-0.9
read last surely	fell	0.09	laid	0.43	lies	0.16	whole	-0.24
read lies from 0.02	home	-0.14	fell	-0.06	laid	0.22	lies	1.22	whole	-0.12
read lies from 0.05	home	-0.25	fell	-0.14	laid	0.45	lies	0.48
read lies from 0.1	home	-0.07	fell	-0.22	laid	-0.07	lies	0.4
read lies from 0.2	home	-0.3	fell	-0.08	laid	-0.12	lies	0.55	whole	-0.09
read lies from 0.35	home	-0.1	fell	-0.14	laid	-0.13	lies	0.51	whole	-0.17
read lies from 0.5	home	-0.23	fell	0.05	laid	0.59	lies	0.17	whole	-0.3
read lies from 0.65	home	-0.23	fell	0.13	laid	-0.05	lies	0.43	whole	-0.08
read lies from 0.8	home	-0.09	fell	0.26	laid	-0.2	lies	0.45	whole	0.31
read lies from 0.9	home	-0.12	fell	0.09	laid	0.1	lies	0.21	whole	0.51
read lies from 0.95	home	-0.13	fell	-0.17	laid	0.28	lies	0.53	whole	0.16
read lies from 0.98	fell	-0.08	lies	0.09	whole	0.35
sentence before:again	fell	0.05	laid	0.08	lies	-0.1	whole	0.12
sentence before:alive	home	0.18	fell	0.11	laid	0.06	lies	-0.08	whole	0.07
sentence before:at	home	-0.2	fell	-0.16	laid	-0.08	lies	0.07
sentence before:battle	home	0.07	fell	-0.3	laid	0.07	lies	-0.32	whole	0.11
sentence before:born	home	0.07	fell	0.06	laid	0.18	whole	-0.07
sentence before:bury	home	0.33	fell	-0.08	laid	-0.28
sentence before:capture	home	0.26	fell	-0.17	laid	0.14	lies	-0.22	whole	0.07
sentence before:contact	home	-0.06	fell	-0.11	laid	-0.1	lies	-0.15	whole	-0.06
sentence before:died	fell	-0.11	laid	-0.07	lies	-0.13	whole	0.05
sentence before:enlist	home	0.1	fell	-0.27	laid	-0.49	whole	0.15
sentence before:fell	home	-0.28	fell	0.07	laid	0.07	lies	0.12
sentence before:gio	home	-0.07	laid	-0.05	lies	0.13
sentence before:grave	home	0.08	fell	-0.1	laid	-0.25	lies	0.08	whole	-0.08
sentence before:home	home	-0.22	laid	0.06
sentence before:hurt	home	0.51	fell	-0.19	laid	-0.13	lies	-0.31	whole	0.26
sentence before:joined	home	-0.4	fell	-0.08	laid	0.07	lies	-0.13	whole	-0.21
sentence before:kin	home	-0.28	laid	-0.21
sentence before:laid	home	-0.11	fell	-0.07	laid	0.07	lies	-0.23	whole	0.1
sentence before:last	fell	-0.12	laid	0.12	lies	-0.09	whole	-0.08
sentence before:letter	home	-0.32	fell	-0.11	laid	0.12	lies	-0.12
sentence before:level	home	-0.11	fell	0.15	lies	0.06	whole	0.06
sentence before:link	laid	-0.06	lies	0.13
sentence before:martyr	home	0.15	fell	0.24	laid	-0.12	lies	0.16	whole	-0.14
sentence before:moved	fell	0.13	lies	0.26	whole	-0.1
sentence before:naming	home	0.07	lies	-0.07	whole	-0.09
sentence before:notice	fell	0.27	laid	0.27	lies	-0.18	whole	0.12
sentence before:office	laid	0.07	lies	0.07
sentence before:post	fell	-0.09	laid	0.05	lies	-0.29
sentence before:rank	home	-0.19	fell	0.16	laid	0.07	lies	-0.26
sentence before:rests	fell	-0.07	laid	-0.14	lies	0.1
sentence before:returned	home	-0.06	fell	0.1	laid	0.16	lies	-0.44	whole	-0.24
sentence before:self	laid	-0.11	lies	-0.14
sentence before:site	home	0.06	laid	-0.08	whole	-0.06
sentence before:tells	home	-0.14	fell	-0.09	lies	0.07
sentence before:thing	home	0.11	lies	-0.14
sentence before:title	home	0.09	laid	0.07	lies	-0.08
sentence before:truename	fell	0.06	laid	0.1
size 1	home	-1.01	fell	-0.92	laid	-1.89	lies	-1.51	whole	-0.3
size 2	home	-0.05	fell	-0.16	laid	-0.85	lies	-0.64	whole	0.78
size 3	laid	-0.34	lies	-0.38
size 4	fell	-0.13	laid	-0.28	lies	-0.23	whole	0.28
size 5	home	-0.42	fell	-0.07	laid	0.17	whole	-0.2
size 6	home	-0.09	fell	-0.3	laid	0.18	lies	0.09	whole	-0.27
size 7	home	-0.37	fell	-0.16	laid	0.37	lies	-0.07	whole	-0.29
size 8	home	-0.3	fell	-0.42	laid	0.54	lies	0.24	whole	-0.6
text:abroad	home	-0.43	fell	0.05	laid	0.2	lies	0.11	whole	-0.29
text:battle	home	-0.11	laid	-0.25
text:benefit	home	0.25	fell	-0.28	lies	0.37	whole	-0.13
text:by_comrade	home	0.17	fell	-0.11	laid	0.12	lies	-0.26
text:by_finder	home	0.05	fell	0.13	laid	-0.18	lies	-0.17	whole	-0.07
text:by_foreign	home	-0.07	fell	0.06	laid	-0.3	lies	-0.58	whole	-0.2
text:by_keeper	fell	-0.17	laid	0.53	lies	-0.23	whole	0.27
text:by_official	home	-0.15	laid	-0.09	lies	0.36	whole	0.07
text:by_resident	home	-0.19	fell	0.1	laid	-0.24	whole	-0.08
text:by_volunteer	home	0.16	fell	-0.4	laid	0.14	lies	0.07	whole	-0.06
text:dna	home	-0.5	laid	0.05	lies	-0.49	whole	0.22
text:enemy	fell	-0.43	laid	0.08	lies	-0.15	whole	0.18
text:foreign	home	0.32	fell	-0.08	laid	0.12	whole	0.05
text:found	home	-0.26	fell	-0.09	laid	0.35	lies	-0.28	whole	-0.25
text:give_back	home	0.24	fell	-0.14	laid	0.08	lies	-0.21	whole	0.12
text:grave	home	-0.15	fell	-0.06	lies	0.83
text:hearsay	home	-0.07	fell	-0.06	lies	-0.14
text:informs	fell	0.14	lies	0.13	whole	-0.17
text:list	home	-0.28	fell	-0.06	laid	0.16	lies	-0.18	whole	0.07
text:mass	home	-0.28	fell	0.29	laid	0.29	lies	-0.7	whole	0.08
text:of_foreign	home	0.07	fell	-0.09	laid	-0.16	lies	0.08	whole	0.11
text:recognition	home	0.07	fell	-0.05	laid	-0.15	lies	0.17
text:relics	fell	0.12	laid	-0.2	lies	-0.42	whole	-0.19
text:research	home	0.06	laid	0.15	lies	-0.23
text:rumoured	fell	0.24	laid	-0.12
text:scam	home	-0.33	fell	-0.18	laid	-0.31	lies	-0.37	whole	0.22
text:seek	home	-0.14	fell	-0.15	laid	-0.32	lies	-0.2
text:sought	home	0.28	fell	0.15	laid	0.37	lies	0.07
text:stone	fell	-0.13	laid	0.08
typed before 02	laid	0.1	whole	-0.08
typed before 07	laid	0.06
typed before 1	home	-0.05	fell	-0.21	laid	-0.16	lies	0.06	whole	-0.22
typed before 10	fell	0.18	whole	0.09
typed before 100	fell	-0.07	laid	-0.06
typed before 1015	fell	-0.06
typed before 105	fell	-0.05
typed before 1062	whole	-0.06
typed before 11	laid	-0.07	whole	0.07
typed before 118	fell	-0.07	whole	-0.06
typed before 12	home	0.1	fell	-0.14	laid	-0.22	lies	-0.05
typed before 128	fell	-0.06	whole	-0.06
typed before 13	laid	-0.06
typed before 14	fell	-0.19	laid	0.17	lies	-0.07
typed before 15	fell	-0.07	whole	-0.07
typed before 1509	whole	-0.08
typed before 16	laid	0.08
typed before 17	lies	-0.05	whole	-0.07
typed before 18	fell	0.05
typed before 19	lies	0.06	whole	0.08
typed before 1925	home	0.11	whole	0.05
typed before 1927	home	0.15	fell	-0.07
typed before 1932	home	0.06	fell	-0.06	lies	0.14
typed before 1936	home	0.08
typed before 1938	home	0.08	whole	0.08
typed before 1940	home	-0.05
typed before 1943	home	0.08	fell	-0.06	whole	0.08
typed before 1946	fell	-0.1
typed before 1947	home	0.19	fell	0.12	whole	-0.22
typed before 1948	home	0.17	fell	-0.19
typed before 1949	home	0.05
typed before 1950	home	0.27	fell	-0.05	laid	-0.05	whole	-0.18
typed before 1951	home	0.07	whole	0.06
typed before 1952	fell	0.11	whole	-0.09
typed before 1953	home	-0.08	laid	0.17	whole	0.24
typed before 1954	home	-0.07	laid	-0.05	whole	-0.15
typed before 1955	home	-0.11	lies	-0.06	whole	0.1
typed before 1956	home	-0.08
typed before 1958	home	0.09	whole	0.06
typed before 1959	fell	0.07	whole	-0.08
typed before 1960	laid	0.08	whole	-0.06
typed before 1962	fell	0.07	whole	0.11
typed before 1963	fell	-0.12	laid	0.09	whole	-0.11
typed before 1964	laid	0.12
typed before 1965	home	0.12	fell	-0.06	laid	-0.08	whole	0.26
typed before 1966	fell	0.2	lies	0.07	whole	-0.29
typed before 1967	home	-0.16	fell	0.26	whole	-0.11
typed before 1968	home	-0.08	fell	-0.17	whole	0.22
typed before 1969	home	-0.18	fell	-0.14	laid	-0.12
typed before 1970	home	-0.16	fell	-0.13	laid	0.21	lies	0.15	whole	0.35
typed before 1971	fell	-0.32	laid	0.23	whole	0.39
typed before 1972	home	-0.26	fell	0.56	laid	-0.13	whole	-0.2
typed before 1973	fell	0.17
typed before 1974	fell	-0.12	laid	0.05	lies	-0.13
typed before 1975	home	-0.09	fell	0.22	laid	-0.06	lies	0.07	whole	-0.07
typed before 1978	home	0.1	fell	0.16	lies	0.05	whole	-0.1
typed before 1979	home	-0.19	fell	0.07	laid	-0.14
typed before 1980	whole	0.1
typed before 1981	fell	-0.07	whole	0.13
typed before 1983	whole	0.16
typed before 1984	fell	0.14	whole	-0.05
typed before 1985	fell	0.24	whole	0.09
typed before 1986	home	-0.12	fell	0.08	laid	0.12
typed before 1988	fell	-0.05
typed before 1989	laid	-0.06
typed before 1990	lies	-0.06	whole	0.21
typed before 1st	fell	0.06	whole	-0.06
typed before 2	home	-0.12	fell	-0.14	lies	-0.14	whole	-0.09
typed before 20	fell	0.12	laid	0.07	lies	0.18	whole	-0.11
typed before 2002	lies	0.09
typed before 2009	home	0.12	fell	-0.06
typed before 2019	laid	0.11	lies	0.06
typed before 2025	fell	-0.05
typed before 21	fell	-0.17	laid	0.08
typed before 211	whole	-0.06
typed before 214	whole	0.11
typed before 22	whole	-0.06
typed before 23	fell	-0.06	laid	0.09
typed before 24	fell	0.06
typed before 27	home	-0.05	laid	0.05	lies	-0.06	whole	0.06
typed before 29	fell	-0.05
typed before 3	home	-0.15	fell	-0.1	laid	-0.09	lies	-0.14	whole	-0.12
typed before 304	fell	0.08
typed before 31	whole	-0.11
typed before 32	whole	-0.07
typed before 320	laid	0.13
typed before 34	home	0.12	fell	0.07
typed before 36	fell	0.09	whole	0.05
typed before 37	fell	-0.06
typed before 4	home	-0.17	fell	0.2	laid	0.06	lies	-0.07	whole	-0.06
typed before 400	fell	0.19	whole	-0.1
typed before 400m	laid	-0.05
typed before 41	laid	0.08	whole	-0.15
typed before 42	fell	0.05
typed before 44	home	-0.07	fell	-0.07
typed before 46	fell	0.26	whole	0.18
typed before 47	home	0.06	laid	0.09	lies	-0.06
typed before 48	fell	0.09	whole	0.05
typed before 5	home	0.09	fell	-0.17	laid	-0.15	whole	0.14
typed before 50	fell	0.09	whole	0.08
typed before 52	fell	0.05	laid	-0.05	lies	0.08
typed before 54	fell	-0.11	laid	-0.05	whole	-0.1
typed before 6	home	0.16	lies	0.12
typed before 61	home	0.05
typed before 66	fell	-0.05	whole	0.13
typed before 664	fell	0.12
typed before 67	home	0.09	lies	0.13	whole	-0.18
typed before 68	home	0.19	fell	-0.33	laid	-0.05	whole	-0.12
typed before 69	fell	0.15	whole	0.28
typed before 7	fell	0.2	whole	-0.19
typed before 70	fell	0.13	whole	0.14
typed before 71	fell	-0.07
typed before 72	fell	-0.07	laid	0.16	whole	0.1
typed before 74	fell	0.17	whole	0.05
typed before 75	fell	0.14	laid	-0.13	lies	0.08	whole	0.43
typed before 772	laid	0.05	lies	0.13
typed before 79	fell	0.12	whole	0.15
typed before 8	fell	0.18	laid	0.15
typed before 82	whole	-0.13
typed before 83	whole	0.06
typed before 84	home	-0.14	fell	0.07	whole	0.07
typed before 84t	whole	0.06
typed before 9	home	-0.06	fell	-0.12	laid	-0.05	lies	0.08
typed before ^	home	-0.42	fell	-0.06	lies	-0.1	whole	0.28
typed before a	home	0.12	fell	-0.06	laid	-0.07	lies	-0.07
typed before about	laid	0.11	whole	0.12
typed before ac	fell	0.13
typed before after	fell	0.19	whole	0.15
typed before ai	laid	0.07
typed before all	whole	-0.06
typed before am	home	-0.09	fell	0.09
typed before an	fell	0.09	whole	-0.17
typed before and	laid	-0.17	lies	0.07
typed before anh	home	-0.05	fell	-0.07	laid	0.11	lies	-0.12	whole	0.18
typed before ao	laid	-0.07	lies	0.05
typed before ap	home	0.05	lies	-0.06	whole	-0.05
typed before are	lies	0.12
typed before as	fell	0.08	laid	0.09	whole	0.15
typed before assaut	fell	0.1
typed before at	fell	0.1	laid	-0.12	lies	0.12	whole	0.46
typed before attaque	whole	-0.08
typed before au	lies	0.08	whole	0.18
typed before ay	home	0.05	fell	-0.1	laid	0.08
typed before b	fell	0.08	lies	-0.08
typed before b52	home	0.1	fell	0.11	laid	-0.1	whole	-0.05
typed before ba	home	0.08	fell	-0.1	laid	-0.24	lies	-0.05	whole	-0.26
typed before bac	fell	0.12	laid	0.16	whole	-0.18
typed before bach	home	0.08	whole	0.1
typed before back	laid	-0.09	lies	0.09	whole	-0.07
typed before bai	home	-0.05	fell	-0.06	laid	0.17	lies	0.07
typed before ban	home	0.05	fell	0.21	laid	0.06	whole	-0.1
typed before bang	lies	-0.08
typed before bao	home	-0.09	fell	-0.12	lies	0.07
typed before bat	home	-0.08	fell	0.07	whole	-0.05
typed before bataille	fell	-0.08
typed before bay	fell	0.06	laid	-0.11	lies	-0.05
typed before be	home	0.06	whole	0.05
typed before behind	fell	-0.05	laid	0.11
typed before ben	laid	0.06	whole	0.26
typed before benh	home	-0.05	fell	-0.08	whole	-0.08
typed before bep	fell	0.14
typed before bi	fell	0.16	laid	-0.07
typed before bia	fell	0.15	laid	-0.07	lies	-0.06	whole	-0.07
typed before bien	laid	-0.06	lies	0.07
typed before biet	laid	0.08	lies	0.21	whole	0.19
typed before binh	laid	0.1	lies	-0.1
typed before biên	fell	0.1	laid	-0.06	whole	-0.13
typed before biết	fell	-0.08	laid	0.18	lies	-0.1	whole	0.06
typed before biệt	home	-0.06	fell	-0.06	whole	-0.11
typed before bo	laid	0.16	lies	-0.16	whole	-0.2
typed before boc	lies	-0.12
typed before body	fell	0.09
typed before boi	fell	-0.09
typed before bom	home	-0.06	laid	0.07
typed before bon	laid	0.06
typed before bong	fell	0.06	laid	-0.05	whole	-0.12
typed before bot	fell	-0.08
typed before both	laid	-0.09
typed before boy	whole	0.09
typed before bridge	fell	-0.08
typed before bung	home	0.09	whole	-0.05
typed before buon	whole	-0.05
typed before burial	fell	0.09	laid	-0.06	lies	0.12
typed before buried	home	0.1	fell	-0.1	laid	0.07	whole	0.06
typed before bury	lies	0.08	whole	-0.12
typed before but	laid	0.07	whole	0.05
typed before buu	fell	0.05
typed before by	fell	0.09	laid	-0.05	whole	-0.05
typed before bà	fell	0.07	laid	0.11	lies	0.1
typed before bàn	fell	-0.06
typed before báo	laid	0.08	lies	-0.05	whole	0.05
typed before bên	fell	0.22	laid	0.16
typed before bìa	fell	-0.07	whole	-0.07
typed before bình	home	-0.06	fell	-0.15	lies	0.07	whole	-0.15
typed before bính	home	-0.09	fell	0.13	whole	0.09
typed before bò	laid	-0.23	lies	0.12
typed before bó	home	-0.05
typed before bót	fell	0.09	whole	-0.06
typed before bạn	fell	-0.06
typed before bản	home	-0.11	whole	-0.08
typed before bảng	whole	-0.08
typed before bảo	home	-0.09	fell	0.15	laid	0.06	lies	-0.05	whole	0.17
typed before bảy	home	0.12	lies	0.07
typed before bầu	fell	0.08
typed before bầy	fell	0.09
typed before bậc	fell	0.06
typed before bắc	fell	-0.06	lies	0.1	whole	0.16
typed before bằng	fell	-0.05	lies	0.17
typed before bến	laid	0.05	whole	0.13
typed before bếp	laid	0.07
typed before bị	fell	-0.09
typed before bọn	fell	-0.07
typed before bố	laid	0.05	whole	0.07
typed before bốc	fell	0.08
typed before bốn	fell	0.07	laid	0.12	whole	-0.12
typed before bồi	laid	-0.11	lies	-0.05	whole	0.1
typed before bồn	laid	0.07	lies	0.09	whole	0.08
typed before bộ	home	-0.12	fell	-0.13	lies	0.09	whole	-0.07
typed before bờ	whole	0.09
typed before c	lies	0.08
typed before c1	home	-0.05	whole	0.06
typed before c4	lies	0.08
typed before c759	home	0.1	whole	0.05
typed before ca	fell	-0.1	laid	-0.08	lies	-0.13	whole	-0.05
typed before cach	laid	0.06	lies	-0.06
typed before cai	home	-0.05	lies	-0.07	whole	0.4
typed before cam	home	0.07	lies	-0.05	whole	0.07
typed before camp	whole	0.08
typed before can	home	0.11	fell	-0.08
typed before canh	fell	-0.12	whole	0.11
typed before cao	whole	-0.1
typed before captain	fell	-0.05	laid	0.12	whole	0.08
typed before card	fell	-0.14	laid	0.11
typed before carried	fell	-0.06	laid	-0.07
typed before cat	home	-0.05	laid	-0.09	lies	-0.07	whole	0.08
typed before cau	home	-0.1	whole	-0.12
typed before cav	fell	0.06
typed before cay	laid	0.19	whole	0.08
typed before cemetery	laid	-0.1	lies	0.06	whole	-0.11
typed before cha	lies	-0.07
typed before chac	home	0.09	fell	-0.07	laid	-0.08
typed before chai	home	0.08	whole	0.1
typed before cham	lies	0.06
typed before chan	fell	-0.09	laid	-0.09	lies	0.19	whole	-0.15
typed before chang	home	-0.1	fell	0.11	whole	-0.12
typed before chat	home	-0.13	whole	-0.05
typed before chau	home	-0.12	fell	-0.09
typed before chet	fell	0.12	laid	-0.22	lies	-0.06	whole	0.24
typed before chi	laid	-0.12	lies	-0.06	whole	-0.07
typed before chien	whole	0.06
typed before chim	lies	0.12	whole	0.12
typed before chinh	home	0.09	laid	-0.07
typed before chiếm	fell	-0.1
typed before chiến	fell	0.21	laid	-0.05	whole	-0.08
typed before cho	home	-0.08	laid	0.06	lies	0.11	whole	0.13
typed before chon	laid	0.26	lies	-0.09	whole	0.33
typed before chong	home	0.05
typed before chot	laid	0.13	whole	-0.09
typed before chu	home	0.05	laid	-0.05	lies	-0.07	whole	-0.11
typed before chua	fell	-0.05	laid	0.16	lies	0.07	whole	-0.1
typed before chung	fell	0.19	laid	0.16	whole	0.1
typed before chuoi	whole	0.09
typed before chuong	whole	0.05
typed before chup	fell	0.13
typed before chuyen	laid	0.11	lies	0.13	whole	0.1
typed before chuyển	lies	0.06
typed before chuối	fell	0.14	whole	0.1
typed before chánh	home	-0.08
typed before cháu	whole	0.05
typed before cháy	fell	-0.08
typed before chân	laid	0.1	lies	-0.05
typed before châu	home	0.05	fell	-0.06
typed before chè	laid	0.06
typed before chìm	whole	0.1
typed before chí	fell	0.12	laid	0.13
typed before chính	home	0.06	whole	-0.05
typed before chôn	fell	-0.3	whole	-0.12
typed before chùa	home	-0.05
typed before chương	whole	-0.06
typed before chước	whole	-0.06
typed before chấn	whole	0.08
typed before chắc	whole	0.07
typed before chặn	whole	0.05
typed before chế	whole	0.07
typed before chết	home	-0.12	fell	-0.07	laid	0.05	lies	-0.05	whole	-0.06
typed before chỉ	fell	0.24	laid	-0.08	whole	0.29
typed before chị	home	-0.06	laid	0.05	whole	0.06
typed before chống	home	-0.05
typed before chốt	whole	0.07
typed before chỗ	fell	0.09	whole	0.17
typed before chủ	lies	0.12
typed before chứ	home	0.05	fell	0.11	whole	0.17
typed before chứng	whole	-0.07
typed before chừng	laid	-0.08
typed before chữ	fell	0.09	laid	0.18	lies	-0.06	whole	-0.21
typed before closed	fell	-0.05
typed before co	home	0.15	fell	-0.15	whole	-0.12
typed before coc	whole	0.06
typed before coi	fell	0.06	laid	0.15	whole	0.06
typed before com	fell	-0.09
typed before combat	whole	-0.1
typed before commander	fell	0.07
typed before commune	whole	-0.06
typed before con	home	-0.15	fell	-0.07	laid	-0.06	lies	-0.13	whole	-0.06
typed before cong	home	-0.14	fell	-0.11	laid	-0.1	lies	0.05
typed before contact	fell	0.06
typed before corner	laid	0.07	whole	-0.07
typed before cot	fell	0.08
typed before cross	laid	-0.06
typed before crossing	fell	0.08	whole	0.19
typed before cu	home	0.17	fell	0.07	whole	-0.07
typed before cua	home	-0.08	laid	-0.05	whole	-0.06
typed before cung	home	-0.09	fell	-0.2	laid	-0.05	whole	-0.06
typed before cuoi	fell	0.16	laid	-0.15	whole	-0.06
typed before cuon	whole	0.14
typed before cuong	whole	0.05
typed before cuông	whole	-0.07
typed before cuối	fell	-0.12	whole	-0.05
typed before càn	fell	-0.09	whole	-0.06
typed before cày	home	-0.07
typed before các	lies	-0.08
typed before cách	fell	-0.13	laid	-0.12	lies	0.08	whole	-0.1
typed before cái	laid	0.17	lies	0.14	whole	-0.17
typed before cánh	fell	0.12	lies	0.14
typed before cáo	laid	0.13	whole	0.07
typed before cát	home	-0.11	lies	-0.07	whole	-0.16
typed before câu	whole	0.09
typed before cây	fell	0.07
typed before còn	fell	0.1	laid	-0.1	whole	0.07
typed before có	home	-0.06	fell	-0.2	laid	-0.17	lies	-0.11
typed before cóc	fell	0.08	laid	-0.05
typed before cô	fell	0.11	lies	0.17	whole	0.14
typed before côn	home	0.11
typed before công	home	-0.12	fell	-0.11	whole	0.18
typed before cùng	home	0.3	fell	-0.12	lies	-0.06
typed before cúng	fell	-0.07
typed before căn	fell	-0.08	laid	-0.06
typed before cũ	fell	0.13	lies	-0.15	whole	0.1
typed before cũng	home	0.13	whole	0.17
typed before cơ	lies	0.11
typed before cương	home	-0.07
typed before cường	fell	0.06	whole	0.08
typed before cạn	fell	-0.07
typed before cạnh	fell	-0.2	laid	0.21	whole	-0.48
typed before cả	fell	-0.05
typed before cảng	fell	-0.05	whole	-0.11
typed before cảnh	home	0.1	laid	-0.05	whole	-0.05
typed before cấm	fell	0.16
typed before cất	laid	-0.09
typed before cần	whole	-0.06
typed before cầu	fell	0.06	laid	0.05	lies	0.06	whole	-0.09
typed before cẩm	whole	-0.08
typed before cậu	laid	0.06	whole	0.22
typed before cắm	home	0.05	laid	-0.05
typed before cỏ	laid	0.06	lies	-0.06	whole	-0.08
typed before cối	fell	0.18
typed before cốt	fell	-0.06
typed before cồn	laid	-0.06	lies	0.08
typed before cổ	home	0.07	fell	-0.05	whole	-0.06
typed before cổng	fell	0.18	lies	0.11	whole	-0.16
typed before cộng	fell	0.05
typed before cụ	fell	0.08
typed before cụt	home	-0.11	whole	-0.05
typed before của	home	-0.1	fell	-0.24	laid	0.09	lies	-0.09	whole	0.07
typed before cừ	laid	-0.09
typed before d	fell	-0.09
typed before d6	home	-0.08	fell	-0.05
typed before d70	home	-0.06
typed before da	fell	-0.05	laid	0.06	lies	-0.17	whole	-0.2
typed before dai	fell	-0.06	whole	-0.11
typed before dak	fell	0.09
typed before dam	fell	0.1
typed before dan	home	0.16
typed before dang	fell	-0.09	laid	0.12
typed before danh	home	-0.22	fell	0.24	lies	-0.1	whole	0.12
typed before dans	whole	-0.07
typed before dao	home	0.05	laid	-0.05	lies	0.11
typed before dap	fell	0.13	laid	0.09	whole	-0.09
typed before dat	fell	0.07	laid	0.1	lies	0.06	whole	0.17
typed before dau	home	-0.1	lies	-0.16	whole	-0.14
typed before day	fell	0.09	laid	-0.09	whole	-0.1
typed before de	home	0.12	laid	-0.1	lies	0.27	whole	0.22
typed before den	fell	-0.23	laid	0.2
typed before deo	whole	-0.06
typed before derrière	fell	-0.07	laid	0.06
typed before des	whole	-0.09
typed before di	home	-0.08	laid	-0.08	lies	0.13	whole	0.11
typed before dia	home	0.05	fell	0.05	laid	0.1	lies	-0.06	whole	-0.19
typed before died	laid	-0.05
typed before diem	fell	0.21	laid	-0.07	whole	0.06
typed before dien	home	0.1	fell	-0.05	laid	-0.05	lies	-0.06	whole	-0.05
typed before diep	laid	-0.09
typed before dieu	whole	-0.15
typed before dinh	home	-0.05	fell	-0.05	laid	-0.06	lies	-0.05	whole	0.05
typed before district	laid	-0.07	whole	-0.13
typed before dit	fell	-0.07	whole	0.22
typed before ditch	whole	-0.06
typed before diu	home	0.06	whole	0.05
typed before division	fell	0.07	whole	0.13
typed before diện	fell	-0.06
typed before diệp	whole	0.06
typed before diệu	home	-0.07	fell	0.07
typed before do	fell	0.45	laid	0.15	lies	-0.14
typed before doai	home	0.09
typed before doan	whole	-0.12
typed before doc	home	0.1
typed before doi	home	0.07	fell	0.09	laid	0.24	lies	-0.06
typed before don	whole	-0.08
typed before dong	laid	-0.05	lies	0.05	whole	0.06
typed before dot	whole	-0.08
typed before down	fell	-0.05
typed before dry	whole	-0.05
typed before du	fell	-0.08	laid	-0.05	whole	-0.07
typed before dua	laid	-0.08	lies	-0.06	whole	-0.11
typed before duc	whole	-0.12
typed before dug	whole	-0.09
typed before dung	fell	-0.12
typed before duoc	fell	-0.05
typed before duoi	laid	-0.09	whole	-0.06
typed before duong	home	-0.08	fell	-0.08	whole	-0.09
typed before duối	fell	0.05	laid	-0.08	lies	0.14
typed before dài	whole	0.14
typed before dân	fell	-0.16	laid	0.09	whole	0.08
typed before dãy	fell	-0.07	lies	-0.06	whole	-0.08
typed before dì	laid	-0.05
typed before dòng	fell	0.09
typed before dũng	laid	0.08
typed before dương	fell	0.12	whole	-0.1
typed before dưới	fell	-0.33	laid	0.2	lies	-0.06	whole	-0.08
typed before dượng	fell	-0.08
typed before dạy	home	-0.07
typed before dầu	fell	-0.19	whole	-0.08
typed before dặn	laid	0.16	lies	-0.09	whole	0.05
typed before dịch	fell	-0.08
typed before dọc	fell	-0.07	lies	0.16	whole	-0.08
typed before dọn	lies	0.11	whole	0.12
typed before dừa	fell	-0.07	laid	0.15	lies	0.12
typed before e	fell	0.09	laid	0.12	lies	-0.08
typed before e27	home	0.11	fell	-0.07
typed before e64	whole	0.08
typed before e66	whole	-0.09
typed before em	home	-0.06	fell	-0.1	lies	-0.11
typed before en	whole	-0.11
typed before enterrer	laid	-0.05
typed before enterré	laid	0.05	lies	-0.05	whole	-0.09
typed before enterrés	laid	0.07
typed before est	fell	-0.06	laid	-0.07	lies	0.18
typed before et	home	0.08	fell	-0.06
typed before f304	fell	0.09
typed before f309	fell	0.13	whole	0.1
typed before f356	fell	-0.06
typed before f7	fell	0.15	whole	0.05
typed before face	laid	-0.1	whole	-0.05
typed before family	home	0.05	whole	0.05
typed before female	fell	0.06
typed before fight	fell	0.09	whole	0.05
typed before for	fell	-0.07
typed before fosse	whole	-0.11
typed before found	laid	-0.1
typed before french	fell	0.12
typed before from	home	0.1	fell	-0.06	laid	-0.16	lies	0.08	whole	0.11
typed before gac	home	0.12	laid	0.05
typed before gai	laid	0.06	whole	-0.08
typed before gan	home	-0.07	fell	0.14	laid	-0.08	whole	-0.13
typed before gao	fell	-0.06	lies	-0.09	whole	-0.06
typed before gay	lies	-0.05
typed before ghe	laid	-0.05
typed before ghi	fell	-0.09	laid	0.05
typed before ghé	fell	0.12	laid	0.17	lies	0.06	whole	0.12
typed before gi	fell	-0.06	lies	0.08
typed before gia	home	-0.18	fell	0.22	whole	-0.15
typed before giai	whole	-0.06
typed before giam	fell	-0.07	whole	-0.05
typed before giang	home	-0.07	fell	-0.05	whole	-0.38
typed before giao	home	0.09	fell	-0.1
typed before giau	laid	0.13
typed before giay	fell	-0.06
typed before giet	fell	-0.06
typed before gio	laid	-0.05	lies	0.06
typed before gioi	whole	-0.15
typed before giong	laid	0.12	whole	0.06
typed before giu	fell	0.13	whole	0.05
typed before giua	home	-0.05	fell	0.09	laid	0.15	lies	0.06	whole	0.29
typed before già	fell	0.07	lies	-0.06
typed before giáo	whole	-0.1
typed before giáp	whole	-0.09
typed before gió	laid	0.09	whole	-0.05
typed before giấu	laid	-0.1
typed before giấy	home	0.07
typed before giọng	home	-0.2	whole	0.08
typed before giới	fell	-0.05
typed before giờ	lies	-0.11	whole	0.13
typed before giữ	fell	0.25	laid	0.09	lies	0.06	whole	0.26
typed before giữa	fell	-0.07	whole	-0.12
typed before go	lies	0.05
typed before goc	whole	0.2
typed before goi	fell	-0.06	lies	0.05	whole	-0.07
typed before grave	fell	0.12	whole	-0.07
typed before grid	fell	-0.06
typed before ground	laid	0.19	whole	0.1
typed before group	whole	-0.08
typed before guc	fell	0.1
typed before guest	fell	-0.06	lies	0.1
typed before gui	fell	-0.08	laid	-0.05
typed before guide	home	0.13
typed before gác	fell	0.06
typed before gò	lies	0.11
typed before gòn	lies	0.09	whole	-0.16
typed before gần	lies	-0.06	whole	-0.15
typed before gọi	fell	-0.08	laid	0.06
typed before gốc	home	0.17	fell	-0.05	laid	0.13	whole	-0.06
typed before gởi	laid	-0.11	lies	0.08
typed before gục	fell	0.07	whole	-0.08
typed before gửi	fell	-0.07	lies	0.05	whole	-0.22
typed before h	fell	-0.08	whole	-0.17
typed before ha	fell	-0.05	laid	0.08
typed before hai	home	-0.07	fell	-0.11	lies	-0.1	whole	-0.24
typed before ham	fell	-0.06	laid	0.1	lies	0.09	whole	-0.14
typed before hamlet	whole	0.05
typed before han	whole	-0.08
typed before hanh	home	0.1	fell	-0.05	whole	-0.08
typed before hau	home	-0.08
typed before hay	home	-0.05	laid	-0.05	lies	-0.14	whole	-0.24
typed before her	fell	0.07	laid	-0.13	lies	-0.05	whole	0.1
typed before hien	whole	0.09
typed before hiep	home	-0.08	fell	0.1	whole	-0.05
typed before hieu	home	-0.07	laid	0.05	whole	0.15
typed before hill	home	-0.07	fell	-0.05
typed before him	fell	0.06	lies	-0.15	whole	0.13
typed before hinh	laid	-0.05	whole	-0.07
typed before hit	fell	0.07	whole	-0.06
typed before hiền	home	-0.13	whole	-0.07
typed before hiện	fell	0.05
typed before hiệp	home	0.12	whole	0.15
typed before hiệu	fell	0.16	whole	0.07
typed before ho	home	-0.12	fell	0.17	laid	-0.14	whole	-0.2
typed before hoa	lies	-0.07	whole	0.1
typed before hoac	whole	-0.12
typed before hoai	home	-0.06	whole	-0.05
typed before hoang	laid	-0.07	lies	-0.05
typed before hoanh	whole	-0.06
typed before hoat	home	0.05
typed before hoc	fell	0.11	whole	0.13
typed before hoi	home	0.07	fell	0.1
typed before hole	laid	0.05	whole	-0.05
typed before hom	fell	-0.06	laid	-0.09
typed before home	whole	-0.1
typed before hon	fell	-0.06	whole	-0.05
typed before hong	laid	0.08	whole	-0.07
typed before hop	whole	0.1
typed before hoài	whole	0.06
typed before hoàn	home	-0.07
typed before hoàng	fell	0.06
typed before hrê	whole	0.08
typed before hs	home	0.05	fell	0.06	whole	0.17
typed before hue	whole	-0.08
typed before hung	fell	0.07	laid	0.12	whole	-0.05
typed before huong	home	0.1	fell	-0.13	laid	-0.06
typed before huu	laid	0.05	whole	0.05
typed before huy	fell	-0.06
typed before huyen	home	-0.06	laid	0.11
typed before huyet	laid	-0.07
typed before huyệt	laid	0.14	whole	0.06
typed before huề	whole	0.1
typed before huệ	home	0.06
typed before huỳnh	whole	-0.14
typed before hy	home	0.07	whole	0.05
typed before hà	fell	-0.07	whole	-0.12
typed before hàng	lies	-0.11
typed before hào	laid	0.07	whole	-0.05
typed before hòa	home	0.05	whole	-0.11
typed before hóa	home	-0.07	fell	0.23	laid	-0.09	whole	-0.1
typed before hói	home	-0.05	fell	0.06	whole	-0.05
typed before hôm	home	0.08	fell	-0.16	whole	-0.07
typed before hông	fell	0.11
typed before hưng	home	-0.07	laid	-0.06	whole	-0.06
typed before hương	home	0.16	whole	0.2
typed before hướng	laid	-0.14
typed before hường	home	0.06
typed before hạ	home	-0.07	fell	-0.06	laid	-0.1
typed before hạnh	whole	-0.05
typed before hạp	whole	-0.09
typed before hải	fell	0.15	whole	-0.07
typed before hầm	fell	0.05	laid	-0.11	lies	-0.08	whole	0.14
typed before hậu	fell	0.07
typed before hẻm	fell	0.1	whole	-0.05
typed before hết	whole	0.11
typed before họ	home	0.06	fell	-0.15	laid	-0.05	lies	-0.07	whole	-0.16
typed before họp	whole	-0.06
typed before hỏi	home	0.09	fell	0.07	laid	-0.07	lies	0.06
typed before hố	whole	0.09
typed before hồi	fell	-0.06	laid	0.06
typed before hồng	whole	-0.06
typed before hộ	whole	0.08
typed before hội	home	-0.14	whole	-0.05
typed before hợi	home	-0.08
typed before hữu	home	0.05	whole	-0.08
typed before il	laid	0.06	whole	0.12
typed before in	home	0.11	laid	0.12	lies	0.14	whole	0.26
typed before inf	fell	0.13
typed before inhumé	whole	-0.17
typed before inhumés	laid	0.05
typed before instituteur	home	0.1
typed before interred	laid	0.06	whole	0.12
typed before into	whole	-0.07
typed before is	fell	0.08	lies	0.06	whole	0.18
typed before jackfruit	lies	0.06
typed before jars	fell	-0.07
typed before just	laid	-0.06
typed before k	whole	-0.06
typed before ke	laid	-0.05	lies	-0.05	whole	0.09
typed before kenh	fell	-0.07	lies	0.09
typed before keo	fell	0.09	whole	0.11
typed before ket	home	0.05	laid	0.07	lies	-0.06	whole	0.06
typed before kha	home	-0.19	whole	-0.11
typed before khac	home	0.14	lies	0.09	whole	0.15
typed before khach	home	-0.06
typed before khai	lies	0.11
typed before khang	fell	0.1
typed before khanh	home	-0.06
typed before khau	whole	-0.06
typed before khe	fell	-0.08	whole	-0.07
typed before khi	fell	0.05	laid	0.07	whole	-0.05
typed before khmer	home	0.09	whole	0.15
typed before kho	fell	-0.07	whole	-0.12
typed before khoa	fell	0.07
typed before khoi	whole	-0.06
typed before khong	home	0.07	fell	0.05	laid	-0.12	lies	-0.11	whole	0.05
typed before khu	whole	-0.17
typed before khuc	fell	-0.07	laid	0.09	lies	0.05
typed before khuong	home	0.08
typed before khuất	lies	-0.09
typed before khách	laid	0.1
typed before kháng	home	0.05	whole	0.05
typed before khánh	home	0.1	whole	-0.12
typed before không	home	-0.06	fell	0.29	lies	0.13	whole	0.11
typed before khải	home	0.1	whole	0.14
typed before khẩu	fell	-0.09
typed before khắc	home	0.14	fell	-0.09	whole	-0.2
typed before khỏi	whole	0.09
typed before khổng	home	0.07	whole	0.05
typed before kia	laid	-0.08	lies	-0.07	whole	-0.08
typed before kich	home	-0.1	lies	0.08	whole	0.1
typed before kien	whole	0.11
typed before kiet	home	-0.07
typed before kieu	laid	-0.06
typed before killed	fell	-0.12
typed before kim	whole	-0.13
typed before kinh	home	-0.07	laid	0.22	whole	-0.28
typed before kip	home	0.06
typed before kiều	whole	0.06
typed before kiểm	home	0.06	laid	0.06	whole	0.05
typed before kiểu	laid	-0.07
typed before ko	home	0.05	whole	0.05
typed before ky	fell	0.1	whole	0.06
typed before kè	fell	0.06	whole	-0.05
typed before kê	laid	0.08
typed before kêu	home	-0.07	fell	0.11	laid	0.12	whole	0.09
typed before kích	home	-0.05	whole	0.16
typed before kẹt	whole	0.12
typed before kế	home	-0.06	laid	-0.09	lies	0.06	whole	-0.1
typed before kể	fell	0.08	lies	0.1
typed before kỳ	lies	0.05
typed before l	fell	-0.05	laid	0.12	lies	0.13
typed before la	home	-0.18	laid	0.3	whole	0.35
typed before lac	fell	-0.12	whole	0.08
typed before lai	fell	-0.12	laid	-0.28	lies	0.14
typed before lam	fell	0.38	laid	-0.12	lies	0.08
typed before lang	laid	-0.1
typed before lanh	home	0.05
typed before lao	laid	-0.07
typed before lap	home	0.05	fell	-0.05	lies	-0.05	whole	-0.07
typed before last	fell	0.09
typed before lat	home	-0.05	whole	-0.1
typed before lay	laid	-0.21
typed before le	home	0.06	fell	0.21	lies	0.19
typed before left	home	0.11	fell	-0.05	laid	-0.08	whole	0.08
typed before len	home	-0.05	laid	-0.07	lies	-0.06
typed before les	laid	0.05
typed before lie	lies	0.19
typed before lien	lies	0.09	whole	-0.15
typed before lieu	home	-0.08	fell	0.12	lies	-0.11	whole	-0.11
typed before lim	laid	-0.07
typed before line	fell	0.18	whole	0.08
typed before linh	home	-0.05	fell	-0.13	laid	0.07	lies	0.11
typed before liên	fell	-0.1	lies	-0.05
typed before lo	whole	0.09
typed before loa	whole	-0.07
typed before loc	fell	-0.12	laid	-0.06
typed before loi	laid	0.08	whole	0.07
typed before lon	fell	0.09	laid	0.11	whole	-0.08
typed before long	laid	0.05	whole	-0.16
typed before lop	home	0.11
typed before lost	fell	-0.06
typed before luc	fell	0.06	laid	0.11	lies	-0.07
typed before lung	home	-0.05	fell	0.06
typed before luoi	whole	0.07
typed before luon	laid	-0.09	whole	-0.17
typed before luong	whole	0.05
typed before luy	laid	0.08
typed before luôn	home	0.06	fell	-0.17	laid	-0.08	lies	0.09	whole	0.26
typed before luông	lies	0.06	whole	-0.05
typed before ly	laid	0.1	lies	0.1
typed before là	home	0.09	fell	-0.08	laid	-0.13	lies	0.22	whole	0.05
typed before lài	fell	-0.05
typed before làm	home	-0.07	fell	-0.05	lies	-0.07
typed before làng	home	0.21	fell	-0.06	whole	-0.05
typed before lào	fell	0.09	whole	0.1
typed before lâm	fell	-0.07	lies	-0.05	whole	-0.21
typed before lãng	home	-0.11	lies	0.06	whole	-0.11
typed before lên	home	-0.11	fell	0.38	lies	0.1	whole	0.26
typed before lính	home	0.07	fell	0.07	laid	-0.07	whole	0.15
typed before lòng	home	0.09	fell	-0.05	laid	0.08	lies	0.15	whole	0.13
typed before lô	laid	0.09	lies	-0.05	whole	0.08
typed before lúa	fell	-0.06	laid	0.06
typed before lúc	lies	-0.06	whole	-0.09
typed before lý	laid	0.06	whole	-0.09
typed before lăng	fell	-0.07	laid	0.26	whole	0.19
typed before lưng	home	-0.06	laid	0.13	whole	-0.13
typed before lưu	laid	-0.06	whole	-0.09
typed before lương	whole	-0.08
typed before lưới	fell	-0.05
typed before lạc	whole	-0.11
typed before lại	home	-0.13	fell	0.22	laid	0.21	lies	0.15	whole	0.31
typed before lấp	whole	-0.09
typed before lấy	fell	0.05
typed before lần	fell	-0.06
typed before lập	laid	-0.07	whole	-0.05
typed before lẻ	fell	-0.06
typed before lễ	fell	-0.1
typed before lệ	fell	-0.12	laid	0.13	whole	0.14
typed before lịch	whole	0.05
typed before lỗ	home	0.07	fell	0.1
typed before lộ	fell	0.18	lies	0.15	whole	-0.12
typed before lộc	whole	-0.18
typed before lớn	laid	-0.05
typed before lở	whole	0.05
typed before lợi	laid	0.05	whole	-0.05
typed before lụa	whole	0.11
typed before lực	fell	0.11
typed before m	fell	-0.12	laid	0.05	whole	-0.06
typed before ma	laid	0.1	whole	-0.22
typed before mac	home	0.05	whole	0.14
typed before made	laid	-0.05
typed before mai	lies	0.08
typed before man	fell	0.05	whole	0.08
typed before mang	laid	0.12	lies	-0.1	whole	0.11
typed before map	home	0.06	fell	0.09	whole	0.11
typed before mat	laid	0.11
typed before mau	home	0.12	whole	0.09
typed before may	whole	0.22
typed before maybe	fell	-0.07
typed before me	fell	-0.05	laid	-0.05	lies	0.13	whole	-0.05
typed before medic	fell	0.11	whole	0.05
typed before mieng	fell	0.13	laid	0.06	whole	0.08
typed before mieu	fell	-0.07	whole	-0.07
typed before min	whole	0.16
typed before minh	home	0.1	laid	0.05	whole	-0.05
typed before mis	laid	0.07	whole	0.07
typed before mit	laid	0.05
typed before miền	whole	-0.09
typed before miễu	laid	0.06	whole	-0.11
typed before miệt	home	0.05	fell	0.05	whole	0.14
typed before mo	home	0.19	fell	-0.11	laid	0.07	lies	-0.22	whole	0.05
typed before moc	fell	0.09	whole	-0.06
typed before moi	lies	-0.06	whole	-0.11
typed before mon	laid	0.06	whole	-0.05
typed before mong	whole	0.1
typed before month	whole	0.09
typed before mort	whole	-0.08
typed before morts	lies	0.06
typed before mot	home	0.07	fell	0.13	laid	0.1	lies	-0.08	whole	-0.12
typed before mr	fell	-0.13
typed before mrs	whole	-0.05
typed before mu	home	0.08	whole	0.08
typed before mua	fell	-0.1
typed before mui	home	0.06
typed before muoi	home	0.07	laid	-0.06
typed before muong	fell	0.12	whole	0.17
typed before muối	laid	-0.07
typed before my	fell	-0.1
typed before mà	lies	-0.05	whole	0.07
typed before mãi	whole	0.13
typed before mão	whole	0.06
typed before mé	laid	0.06	whole	-0.1
typed before médecin	fell	-0.08
typed before mét	fell	0.07	laid	-0.08	whole	0.07
typed before même	home	0.08	whole	-0.14
typed before mìn	fell	-0.09
typed before mình	laid	0.11	whole	0.07
typed before mòn	laid	0.06
typed before móng	laid	0.11	whole	-0.09
typed before mô	laid	-0.06	lies	0.09	whole	-0.06
typed before mông	home	-0.05
typed before mường	home	0.05	whole	0.13
typed before mạ	whole	0.08
typed before mạn	whole	-0.13
typed before mạnh	laid	0.09
typed before mả	laid	0.11	lies	0.05	whole	0.2
typed before mất	laid	-0.12	lies	0.06	whole	0.12
typed before mận	home	0.05
typed before mập	home	-0.06
typed before mật	home	-0.07
typed before mặt	fell	-0.11
typed before mẹ	whole	-0.06
typed before mố	whole	-0.05
typed before mồ	lies	0.12
typed before mộ	fell	-0.05
typed before một	home	-0.06	whole	0.12
typed before mới	home	0.13	laid	0.07	whole	0.13
typed before mở	fell	0.05	whole	0.11
typed before mỹ	home	-0.07	whole	-0.05
typed before nam	home	-0.06	laid	-0.1	lies	0.15	whole	-0.26
typed before name	home	-0.07
typed before nang	fell	-0.06
typed before nay	home	-0.09	fell	-0.18	laid	-0.08	lies	-0.19	whole	0.08
typed before near	fell	0.14	whole	0.14
typed before nem	laid	-0.12
typed before neo	whole	-0.1
typed before ng	home	0.17	whole	0.06
typed before nga	whole	-0.07
typed before ngan	fell	0.08
typed before ngang	fell	-0.06	laid	0.07
typed before ngay	home	0.13	fell	0.3	laid	-0.08	lies	0.23	whole	0.36
typed before nghe	home	0.1	laid	-0.09	lies	0.11
typed before nghi	home	0.1	whole	0.07
typed before nghia	laid	-0.06	lies	0.15	whole	-0.09
typed before nghien	home	0.07	fell	0.12	laid	-0.05
typed before nghiep	home	0.13	whole	0.08
typed before nghiêm	laid	0.09	whole	0.16
typed before nghĩ	fell	0.11	whole	-0.06
typed before nghĩa	home	0.1	fell	-0.12	whole	-0.09
typed before nghị	home	-0.14	fell	-0.06	lies	-0.06
typed before ngo	home	0.07	fell	0.09	whole	-0.05
typed before ngoai	home	0.05	fell	-0.13	laid	0.06	lies	-0.19	whole	0.18
typed before ngoan	whole	0.1
typed before ngoi	laid	0.11	lies	0.1	whole	0.06
typed before ngon	lies	0.09	whole	-0.07
typed before ngoài	home	0.05	fell	0.23	laid	0.08	lies	0.19	whole	0.15
typed before ngoạn	home	0.06
typed before nguoi	home	0.25	fell	-0.07	laid	-0.13	lies	-0.13	whole	0.1
typed before nguyen	home	0.07	fell	-0.1	whole	-0.06
typed before nguyên	laid	0.05	whole	0.1
typed before nguyệt	fell	0.12	whole	0.09
typed before nguồn	fell	-0.06
typed before ngày	fell	-0.07	whole	-0.08
typed before ngã	fell	-0.11	whole	-0.09
typed before ngô	fell	0.12
typed before ngôi	lies	-0.05	whole	-0.09
typed before người	home	-0.09	fell	-0.06	laid	-0.06	lies	0.07	whole	-0.14
typed before ngạn	fell	-0.1	laid	-0.05	lies	0.11
typed before ngọ	home	0.05
typed before ngựa	laid	0.06
typed before nha	whole	-0.12
typed before nhac	home	0.08	whole	0.08
typed before nhanh	fell	0.08	whole	0.07
typed before nhat	lies	0.07
typed before nhau	fell	-0.07	lies	0.06	whole	0.08
typed before nho	home	0.06	fell	-0.05	laid	0.05	whole	-0.06
typed before nhom	fell	-0.06	laid	0.1
typed before nhu	fell	0.05
typed before nhuan	home	-0.07	whole	-0.07
typed before nhung	fell	-0.11	lies	0.1
typed before nhut	fell	-0.06
typed before nhuận	home	0.06
typed before nhà	home	0.17	laid	-0.08	lies	0.1
typed before nhánh	laid	0.1
typed before nhân	whole	-0.08
typed before nhã	home	-0.07
typed before nhơn	home	0.08
typed before như	home	0.08	whole	0.13
typed before nhưng	fell	0.09	lies	-0.09
typed before nhất	home	0.05	fell	-0.05
typed before nhầm	fell	-0.08	whole	0.08
typed before nhẫn	whole	-0.11
typed before nhận	fell	0.07
typed before nhắn	laid	0.09
typed before nhỏ	fell	-0.08	laid	0.07
typed before nhờ	laid	-0.09	lies	-0.12	whole	0.09
typed before niem	whole	-0.05
typed before nien	whole	0.08
typed before night	whole	0.07
typed before nine	home	0.08	whole	0.08
typed before ninh	home	0.21	fell	-0.17	laid	-0.06	whole	-0.12
typed before niê	home	0.11	fell	0.06	laid	0.07	lies	-0.06	whole	0.18
typed before no	home	-0.05	fell	0.06	whole	0.06
typed before noi	fell	0.08	laid	0.12	lies	-0.05	whole	0.13
typed before non	lies	-0.05
typed before nong	laid	0.19
typed before north	whole	-0.05
typed before not	fell	-0.06
typed before now	whole	-0.06
typed before nt	fell	0.1	lies	0.15	whole	-0.06
typed before nu	whole	0.05
typed before nua	home	0.1	laid	-0.05	whole	-0.08
typed before nui	laid	-0.05
typed before nuoc	fell	0.07	laid	-0.05
typed before nva	laid	0.08	whole	0.13
typed before nào	laid	-0.06	whole	0.08
typed before này	fell	-0.06	laid	-0.07	whole	-0.18
typed before ném	fell	0.1	laid	0.1
typed before nó	laid	0.05
typed before nói	fell	0.05	whole	-0.14
typed before nông	fell	0.07	laid	0.05	whole	-0.09
typed before năm	fell	0.08	whole	-0.08
typed before năng	fell	0.06
typed before nơi	fell	0.12	laid	-0.12	whole	0.06
typed before nước	fell	-0.16
typed before nấm	laid	-0.06	lies	0.14
typed before nằm	fell	0.05	lies	-0.09	whole	0.54
typed before nền	fell	0.07	whole	-0.06
typed before nốt	fell	0.1	whole	0.11
typed before nổ	fell	0.08
typed before nội	fell	-0.08	whole	-0.07
typed before nữa	home	-0.11
typed before o	home	0.27	fell	0.23	laid	-0.06	lies	0.11	whole	0.63
typed before oai	whole	-0.08
typed before of	home	-0.13	fell	0.12	whole	-0.09
typed before off	fell	-0.09
typed before oi	home	-0.05	lies	-0.07
typed before old	fell	0.06	lies	0.07
typed before om	laid	-0.06
typed before on	home	-0.05	lies	-0.06	whole	0.1
typed before one	laid	0.11
typed before ong	fell	-0.08	lies	-0.14	whole	-0.14
typed before operation	whole	-0.08
typed before or	whole	0.07
typed before our	fell	-0.09	whole	-0.19
typed before out	laid	0.08	whole	0.07
typed before over	fell	0.05	laid	0.08
typed before own	home	0.08
typed before p	home	0.08	whole	-0.07
typed before pang	fell	-0.08
typed before people	fell	0.12	whole	0.08
typed before petit	lies	0.14
typed before pha	fell	-0.06	whole	-0.05
typed before phai	home	-0.16	laid	-0.08	whole	0.16
typed before phao	whole	-0.14
typed before phap	home	0.06	whole	0.05
typed before phau	fell	0.05	whole	-0.07
typed before phi	fell	0.1
typed before phia	laid	0.09	lies	0.06
typed before pho	lies	0.13	whole	-0.1
typed before phol	home	0.05
typed before phong	fell	0.14	whole	-0.06
typed before phu	fell	-0.05	whole	-0.07
typed before phuc	home	0.05	fell	0.07	laid	-0.06	whole	0.17
typed before phuoc	fell	0.07
typed before phuong	fell	0.12	laid	0.1	whole	-0.08
typed before phà	lies	-0.07	whole	-0.13
typed before phá	whole	0.1
typed before phán	whole	-0.1
typed before pháo	home	-0.09	fell	-0.08	lies	-0.06	whole	-0.15
typed before pháp	home	-0.13	laid	0.11	lies	0.11	whole	-0.09
typed before phát	fell	0.08	laid	-0.05
typed before phân	whole	-0.06
typed before phía	laid	0.13
typed before phòng	home	-0.05	fell	-0.11	lies	-0.08	whole	-0.11
typed before phó	home	0.08	fell	-0.06	whole	0.09
typed before phùng	whole	-0.06
typed before phú	whole	-0.08
typed before phúc	lies	-0.05	whole	-0.08
typed before phương	fell	-0.07
typed before phước	home	-0.09
typed before phải	home	0.09	fell	-0.18	whole	-0.06
typed before phần	laid	0.05	lies	0.06
typed before phẫu	fell	0.19	whole	0.08
typed before phỉ	fell	-0.16
typed before phố	laid	-0.05	lies	0.07
typed before phổ	fell	0.07
typed before place	fell	0.21	laid	0.12	whole	0.09
typed before plei	home	0.11
typed before pong	whole	-0.09
typed before pont	fell	0.17
typed before prisonnier	laid	0.05
typed before prong	whole	-0.08
typed before province	home	0.12	whole	0.08
typed before put	fell	0.09	laid	-0.06	whole	-0.12
typed before père	fell	0.09
typed before q	home	0.25	whole	-0.06
typed before qt	laid	0.1
typed before qua	home	-0.08	laid	-0.17	lies	0.21	whole	0.5
typed before quan	home	0.06	fell	0.16	laid	0.07	lies	0.16	whole	0.07
typed before quang	fell	-0.07	lies	0.13	whole	-0.1
typed before quao	lies	0.07
typed before que	home	0.32	fell	-0.16	laid	0.05	whole	0.16
typed before quoc	home	0.06	laid	-0.07
typed before quyen	lies	0.13
typed before quyet	whole	0.07
typed before quynh	home	0.05	whole	0.08
typed before quyên	home	-0.1
typed before quán	home	0.08	fell	-0.05	laid	-0.14	lies	-0.06
typed before quân	home	0.08
typed before quê	home	-0.22	fell	-0.12	laid	-0.06	lies	0.06	whole	0.18
typed before quả	laid	0.06
typed before quế	fell	0.09
typed before quốc	home	-0.09	whole	-0.06
typed before ra	home	-0.05	laid	0.07	lies	-0.09	whole	0.14
typed before rac	whole	-0.1
typed before raglai	home	-0.06	whole	-0.06
typed before rai	home	-0.05	whole	0.14
typed before ran	fell	-0.05	laid	-0.08
typed before rang	fell	0.07	laid	0.1	whole	0.07
typed before ranh	laid	0.09	lies	-0.05
typed before rat	fell	-0.05
typed before rau	laid	0.05
typed before ray	fell	0.1	laid	0.14	lies	-0.09
typed before re	laid	-0.06	lies	-0.07
typed before regiment	fell	0.08	laid	0.05	whole	0.05
typed before remember	lies	0.13
typed before reo	whole	0.06
typed before repose	laid	-0.11	lies	0.1
typed before ret	fell	-0.05
typed before ridge	fell	-0.13
typed before rieng	fell	0.08	laid	-0.1	lies	0.07	whole	-0.13
typed before river	laid	0.07	whole	0.23
typed before riêng	laid	-0.12	whole	0.05
typed before ro	whole	0.05
typed before road	fell	0.05	laid	0.08	whole	-0.07
typed before rocket	whole	-0.06
typed before roi	laid	-0.09	lies	0.19	whole	0.09
typed before rong	laid	0.07
typed before rue	fell	-0.05
typed before ruot	home	0.13
typed before rut	lies	-0.05
typed before ruộng	laid	-0.05	lies	0.07	whole	-0.06
typed before rào	laid	-0.07	whole	-0.05
typed before rác	laid	0.05	whole	0.09
typed before rõ	lies	0.06	whole	-0.1
typed before rú	fell	0.12	laid	-0.07
typed before rút	fell	-0.1	lies	0.13	whole	-0.08
typed before rơi	laid	0.08	whole	0.08
typed before rạch	lies	0.07
typed before rạng	home	0.06	fell	-0.05
typed before rẫy	fell	-0.1	lies	0.12	whole	-0.06
typed before rằng	fell	0.05	lies	0.06
typed before rồi	fell	0.05	laid	0.1	whole	-0.12
typed before rớt	whole	0.06
typed before rời	whole	0.08
typed before rừng	fell	0.06
typed before s	home	-0.12	fell	0.15	laid	-0.11
typed before sach	fell	0.08	lies	0.12
typed before said	laid	0.05	whole	-0.08
typed before san	fell	0.06	laid	-0.13	lies	-0.05
typed before sang	fell	-0.22	laid	-0.05	lies	0.22	whole	0.2
typed before sanh	home	0.07	fell	-0.05
typed before sao	lies	-0.12
typed before sap	laid	-0.05	lies	0.1	whole	0.06
typed before sat	whole	-0.11
typed before sau	laid	0.2	lies	0.15	whole	-0.66
typed before say	fell	-0.12	laid	-0.07
typed before seen	whole	-0.05
typed before sen	whole	-0.1
typed before sgt	home	-0.05
typed before si	home	0.11	laid	-0.09	lies	0.08	whole	-0.1
typed before side	laid	0.11	whole	0.27
typed before sim	whole	-0.09
typed before sinh	home	-0.2	fell	0.07	lies	-0.09	whole	0.1
typed before site	fell	0.05
typed before siu	fell	-0.05	whole	-0.08
typed before small	laid	0.05	whole	-0.05
typed before so	home	-0.05	laid	0.12	whole	0.09
typed before soi	laid	-0.13
typed before soldier	lies	0.13
typed before son	laid	-0.07	whole	-0.15
typed before song	home	-0.05	whole	-0.19
typed before stream	whole	-0.15
typed before su	fell	-0.06	laid	-0.14	lies	-0.12	whole	-0.21
typed before sung	home	-0.12
typed before suoi	home	0.11	laid	0.13
typed before suong	home	-0.08
typed before sur	whole	0.06
typed before suối	laid	-0.05
typed before sách	lies	-0.09	whole	-0.15
typed before sáng	whole	0.09
typed before sáu	home	-0.06	whole	-0.11
typed before sân	fell	-0.12	laid	-0.09
typed before sâu	whole	0.08
typed before sình	laid	0.06
typed before sóc	fell	0.08	lies	0.06
typed before sông	fell	-0.13	whole	-0.18
typed before súng	fell	0.05	whole	0.1
typed before sĩ	lies	-0.08	whole	0.07
typed before sơn	home	-0.1	fell	0.16	laid	-0.07	whole	-0.17
typed before sắn	laid	0.07
typed before số	home	0.11	fell	-0.12	laid	-0.1
typed before sống	home	0.1
typed before sủi	laid	0.06
typed before sử	home	0.12	whole	0.09
typed before sửa	fell	0.07	laid	0.13	whole	0.08
typed before sửu	fell	0.05
typed before sữa	whole	-0.05
typed before sỹ	home	-0.06
typed before t	home	0.12	fell	-0.07	whole	-0.1
typed before ta	home	-0.1	fell	0.09	whole	-0.09
typed before tac	fell	-0.07	laid	0.11	lies	-0.05	whole	-0.05
typed before tai	home	-0.05	fell	0.2	laid	0.12	lies	0.13	whole	0.24
typed before taken	whole	-0.08
typed before tam	fell	0.16	whole	0.06
typed before tan	fell	-0.12	laid	0.09
typed before tang	laid	0.16	lies	-0.05
typed before tap	lies	0.1
typed before tat	laid	-0.08
typed before tau	whole	-0.11
typed before tay	lies	-0.06	whole	0.06
typed before team	whole	0.07
typed before ten	home	0.05	fell	0.13	lies	-0.11	whole	-0.22
typed before terre	whole	0.12
typed before th	home	0.05	fell	-0.05	whole	-0.07
typed before thai	fell	0.12	whole	0.08
typed before tham	whole	0.16
typed before than	home	-0.06	fell	-0.11	laid	0.05	whole	-0.07
typed before thang	fell	-0.07	whole	-0.06
typed before thanh	home	-0.07	laid	-0.18	lies	-0.06	whole	-0.07
typed before thao	home	0.08
typed before thap	laid	-0.05
typed before that	home	0.1	fell	0.14	lies	0.08	whole	0.08
typed before thay	fell	0.13
typed before the	home	-0.05	fell	0.12	laid	0.06	lies	-0.05
typed before their	whole	-0.07
typed before then	laid	0.13	whole	0.13
typed before theo	laid	-0.07	lies	-0.05	whole	0.05
typed before there	fell	0.06	laid	-0.07	whole	0.06
typed before thi	home	0.05	fell	0.25	laid	-0.07	lies	-0.06	whole	0.15
typed before thinh	home	-0.05	fell	0.1
typed before this	fell	0.11
typed before thiều	home	0.07	whole	0.13
typed before thiện	fell	-0.05
typed before tho	fell	-0.07	laid	-0.11	lies	0.12
typed before thoan	home	0.05
typed before thoi	home	-0.05
typed before thon	home	-0.07	fell	0.05
typed before thong	home	-0.06	fell	0.08
typed before through	fell	-0.06
typed before thu	home	0.08
typed before thuan	whole	-0.06
typed before thung	whole	-0.1
typed before thuoc	home	-0.09
typed before thuong	home	-0.14	fell	0.13
typed before thuot	whole	0.07
typed before thuy	home	-0.21	fell	0.05	whole	-0.06
typed before thuận	home	-0.07	fell	-0.05	whole	-0.05
typed before thuộc	home	-0.15	laid	0.13	whole	0.19
typed before thành	laid	-0.11	lies	-0.08	whole	-0.24
typed before thái	home	-0.13	fell	0.09	laid	0.21	whole	0.05
typed before tháng	fell	-0.05
typed before thánh	laid	0.08
typed before tháp	lies	0.09	whole	-0.11
typed before thì	fell	-0.06	lies	0.09	whole	0.09
typed before thìn	whole	-0.05
typed before thôi	home	0.06	whole	0.12
typed before thôn	fell	-0.09
typed before thông	laid	-0.07	lies	-0.06
typed before thăm	lies	-0.05
typed before thơ	home	0.05
typed before thư	home	-0.07	fell	0.09	whole	-0.12
typed before thước	laid	-0.09
typed before thưởng	fell	-0.08
typed before thượng	whole	-0.09
typed before thạch	whole	-0.09
typed before thạnh	fell	-0.05	whole	-0.05
typed before thạo	home	0.05
typed before thất	whole	-0.05
typed before thấy	lies	-0.1
typed before thầy	laid	-0.09
typed before thật	lies	0.14
typed before thắng	fell	-0.07
typed before thằng	home	-0.1	fell	0.06
typed before thẻ	home	0.1	whole	-0.09
typed before thế	lies	0.1	whole	0.17
typed before thể	fell	0.27	laid	-0.06	lies	-0.08	whole	0.11
typed before thị	whole	-0.07
typed before thịnh	home	0.08	fell	-0.06	whole	0.07
typed before thọ	home	0.11	whole	-0.06
typed before thờ	laid	0.05
typed before thời	home	0.06
typed before thở	fell	0.05	whole	0.2
typed before thụ	lies	-0.05	whole	0.05
typed before thủ	home	0.05
typed before thủy	home	-0.09	fell	0.11	whole	-0.09
typed before thửa	fell	-0.05	lies	0.08	whole	-0.07
typed before ti	whole	-0.06
typed before tich	fell	-0.06
typed before tien	home	0.19	whole	-0.05
typed before tiep	laid	-0.05
typed before tieu	fell	-0.08	whole	-0.06
typed before tim	fell	0.07
typed before tin	lies	0.05	whole	0.08
typed before tiên	laid	-0.11
typed before tiến	home	-0.05	whole	-0.05
typed before tiếng	home	0.07	fell	-0.08
typed before tiềm	home	0.12	whole	0.06
typed before tiểu	home	-0.06	fell	-0.08	lies	0.07	whole	-0.2
typed before to	home	-0.08	fell	0.05	laid	0.14	lies	0.16	whole	0.16
typed before toan	home	-0.07
typed before toi	home	0.06	fell	0.08	laid	0.14	lies	-0.18	whole	0.15
typed before tombe	fell	-0.11	laid	0.15
typed before tombes	laid	-0.1	lies	0.16	whole	-0.06
typed before tombé	fell	0.18	whole	-0.06
typed before toward	fell	-0.07
typed before toàn	home	-0.19
typed before tra	fell	-0.14
typed before trai	whole	0.08
typed before trail	whole	-0.05
typed before tram	laid	0.2
typed before tran	fell	-0.13	lies	-0.06
typed before trang	home	-0.06	laid	-0.05	lies	0.16	whole	-0.13
typed before tranh	laid	-0.06	whole	-0.08
typed before trao	home	-0.05
typed before tre	fell	0.08	whole	-0.1
typed before tree	laid	-0.06
typed before tren	home	-0.07	fell	0.2	laid	-0.13	lies	-0.21
typed before treo	fell	-0.09	laid	0.08	whole	0.09
typed before tri	home	0.08	fell	-0.11	laid	-0.05	lies	0.23	whole	0.12
typed before trieu	whole	0.09
typed before triều	whole	0.1
typed before troi	laid	-0.09
typed before troisième	laid	0.12
typed before tron	home	-0.07	fell	0.07
typed before trong	home	-0.07	laid	-0.1	whole	0.3
typed before truc	home	0.05
typed before trung	fell	0.06	laid	0.07	lies	0.19	whole	0.08
typed before truoc	laid	-0.1	lies	0.14	whole	-0.25
typed before truong	fell	0.2	whole	-0.19
typed before trà	fell	0.1
typed before trái	fell	0.07	laid	-0.12
typed before trên	home	-0.08	fell	-0.24	lies	0.29	whole	0.25
typed before trì	home	-0.1	fell	0.12	lies	-0.06	whole	0.08
typed before trình	lies	-0.05
typed before trí	home	0.05	lies	0.06	whole	-0.12
typed before tròn	laid	0.05	whole	0.09
typed before trôm	fell	0.12
typed before trăng	fell	0.06
typed before trước	home	-0.13	fell	-0.06	laid	0.14	lies	-0.23	whole	-0.17
typed before trường	home	-0.11	fell	0.13	lies	0.05
typed before trưởng	home	0.11	fell	-0.23	whole	0.12
typed before trạm	fell	0.06	laid	0.07	whole	0.05
typed before trần	fell	0.05
typed before trận	home	-0.07	fell	0.24	laid	-0.14	lies	-0.09	whole	0.13
typed before trắng	laid	0.06	whole	0.12
typed before trị	laid	-0.05	lies	-0.05
typed before trọng	home	-0.11
typed before trời	fell	-0.12	laid	-0.07
typed before trữ	home	0.05
typed before tu	home	0.37	fell	-0.13	laid	0.23	whole	0.19
typed before tuan	fell	0.06	whole	-0.06
typed before tuat	whole	-0.05
typed before tue	home	-0.12
typed before tuoi	fell	0.1	lies	0.13	whole	-0.12
typed before tuy	whole	-0.05
typed before tuyen	fell	0.09	whole	0.09
typed before tuyến	home	0.11
typed before tài	whole	-0.08
typed before tày	home	0.07	whole	0.09
typed before tá	home	0.05	fell	-0.06	whole	0.12
typed before tác	fell	0.18
typed before táng	fell	-0.13	lies	0.14
typed before tân	home	0.09
typed before tây	fell	0.15	laid	0.1	lies	-0.05	whole	0.11
typed before tèo	whole	0.11
typed before tên	home	-0.07	fell	-0.1
typed before tìm	fell	0.05	laid	-0.11	whole	0.17
typed before tính	home	0.11	whole	0.05
typed before tôi	home	0.09	fell	-0.15	laid	-0.05	lies	0.16	whole	0.08
typed before tôn	laid	0.08
typed before tù	fell	0.23	whole	-0.15
typed before tý	fell	0.08	whole	0.05
typed before tăng	fell	0.1
typed before tư	whole	-0.14
typed before tước	home	0.11	whole	0.08
typed before tường	home	0.07	lies	-0.05
typed before tại	fell	0.14	laid	-0.14	whole	0.42
typed before tạm	fell	-0.14	laid	0.17	lies	-0.08	whole	-0.19
typed before tạo	whole	0.14
typed before tấn	fell	0.06
typed before tầng	whole	0.11
typed before tập	fell	0.07	whole	-0.1
typed before tề	home	-0.11
typed before tỉa	fell	-0.12	whole	-0.08
typed before tỉnh	lies	0.08
typed before tộc	home	0.11	lies	0.06
typed before tới	home	-0.1	fell	0.22	laid	0.09	lies	-0.13	whole	0.23
typed before tứ	home	-0.09
typed before tức	home	-0.05	fell	-0.09	whole	0.07
typed before từ	home	0.25	fell	-0.29	laid	0.37	lies	-0.34	whole	0.43
typed before tự	home	-0.2	whole	-0.06
typed before tỵ	fell	-0.07
typed before under	lies	0.06
typed before une	whole	-0.09
typed before up	fell	0.05
typed before us	lies	0.07
typed before uy	fell	-0.05	whole	0.05
typed before uyên	home	-0.05
typed before va	fell	-0.18	laid	0.06	whole	-0.17
typed before van	home	0.06	fell	-0.08	laid	0.07	lies	-0.05
typed before vang	lies	0.11	whole	-0.18
typed before vao	home	-0.05	fell	0.2	laid	-0.19
typed before ve	fell	0.21	laid	-0.13	lies	0.28	whole	0.13
typed before ven	laid	-0.07
typed before vers	laid	0.11	whole	-0.1
typed before vi	home	0.07	fell	-0.05	laid	-0.07
typed before vic	fell	-0.05	laid	0.09	whole	-0.14
typed before vien	fell	0.16	lies	0.05	whole	0.07
typed before vieng	lies	0.07	whole	0.1
typed before viet	fell	0.15	laid	-0.07	lies	0.09	whole	0.19
typed before vietnam	fell	0.07	whole	-0.09
typed before village	home	0.06	fell	-0.05	laid	0.07	whole	-0.12
typed before vinh	home	0.24	whole	0.07
typed before visited	fell	-0.08	lies	0.17
typed before viên	home	-0.06	fell	-0.14	lies	0.08	whole	-0.33
typed before viết	fell	0.09	whole	0.05
typed before viễn	home	0.05
typed before viện	fell	-0.1	laid	-0.1	whole	0.09
typed before việt	home	-0.05	fell	0.08	laid	0.21	whole	-0.12
typed before vo	fell	-0.07	laid	0.1	lies	0.26	whole	0.14
typed before voi	fell	-0.05	whole	-0.22
typed before vong	fell	0.06	whole	0.1
typed before vuc	laid	0.1	whole	0.11
typed before vung	fell	0.11	whole	-0.14
typed before vuon	laid	0.1	lies	-0.07
typed before vuot	whole	0.12
typed before vy	whole	-0.07
typed before và	fell	-0.09
typed before vàng	home	0.09	whole	0.09
typed before vào	home	-0.07	fell	-0.11	laid	0.1	lies	0.05	whole	0.48
typed before vách	fell	0.05	whole	0.06
typed before vân	fell	0.12
typed before vây	fell	0.16	whole	0.1
typed before vì	home	-0.08	laid	-0.22
typed before vô	home	-0.05	fell	0.36	laid	-0.08	whole	0.14
typed before võ	home	0.11	whole	0.07
typed before vùi	laid	0.05	lies	-0.11	whole	-0.07
typed before văn	fell	-0.05
typed before vĩnh	laid	-0.06
typed before vũ	whole	-0.14
typed before vườn	lies	0.09
typed before vượng	lies	0.05
typed before vượt	whole	0.09
typed before vẫn	fell	0.22	lies	0.12	whole	0.09
typed before về	home	0.47	fell	-0.34	laid	0.25	lies	0.26	whole	0.39
typed before vệ	fell	-0.08
typed before vị	home	0.1	lies	-0.15	whole	-0.17
typed before vọng	fell	-0.05
typed before vồ	fell	0.07	laid	-0.08	lies	0.05	whole	-0.19
typed before với	home	-0.1	fell	-0.12	lies	0.1	whole	-0.1
typed before vụ	fell	0.12	whole	0.14
typed before vực	fell	0.27	laid	-0.06	lies	0.13	whole	0.19
typed before was	fell	-0.14	laid	0.15
typed before well	laid	-0.08
typed before west	laid	0.09
typed before where	fell	0.06	laid	0.05	whole	-0.12
typed before with	fell	-0.14	laid	-0.12
typed before x	home	-0.06	laid	0.07
typed before xa	home	0.33	fell	-0.17	laid	-0.05	whole	0.1
typed before xac	fell	0.13	whole	0.15
typed before xanh	fell	0.07	laid	0.08
typed before xay	fell	-0.06
typed before xe	fell	-0.14	laid	0.12	lies	-0.06
typed before xin	lies	-0.1
typed before xoai	whole	-0.05
typed before xom	lies	-0.05
typed before xong	lies	0.06
typed before xu	fell	-0.05	whole	-0.08
typed before xua	home	-0.05
typed before xuan	home	-0.07
typed before xung	laid	-0.07	lies	0.09
typed before xuong	home	-0.11	fell	-0.23	lies	0.05	whole	0.15
typed before xuyen	home	-0.06	fell	-0.06	lies	0.21
typed before xuyên	lies	-0.07	whole	-0.14
typed before xuân	home	-0.14	whole	-0.08
typed before xuống	home	-0.05	fell	0.38	lies	-0.06	whole	0.17
typed before xá	home	0.15	whole	-0.13
typed before xác	laid	-0.07	whole	0.06
typed before xát	whole	-0.05
typed before xây	laid	0.09
typed before xã	home	-0.12	fell	-0.06	whole	-0.2
typed before xôi	fell	-0.05
typed before xăng	fell	-0.06	whole	-0.08
typed before xưa	laid	0.05
typed before xương	home	0.05	lies	0.1	whole	0.14
typed before xứ	home	0.2	whole	0.1
typed before y	lies	-0.05
typed before yen	whole	-0.07
typed before yên	home	-0.15	fell	-0.05	laid	0.07
typed before à	fell	0.16	laid	0.09	lies	-0.07	whole	0.12
typed before ái	home	-0.11	fell	0.06
typed before áp	whole	-0.09
typed before ân	fell	-0.08
typed before était	fell	0.15
typed before être	laid	-0.14
typed before ô	laid	0.1	whole	-0.1
typed before ông	home	-0.06	fell	-0.15	lies	0.07	whole	0.19
typed before đ	home	-0.05
typed before đa	fell	0.15	whole	0.05
typed before đang	fell	-0.1
typed before đen	laid	-0.06
typed before đi	home	-0.08	laid	0.05	lies	0.1
typed before đinh	home	0.06	fell	-0.06
typed before điều	laid	0.11	lies	-0.05	whole	0.14
typed before điểm	laid	0.09	whole	0.1
typed before điện	whole	-0.1
typed before đoài	laid	0.13	whole	0.06
typed before đoàn	whole	0.09
typed before đoạn	fell	0.16	whole	0.15
typed before đàn	home	-0.07
typed before đào	home	-0.08	lies	-0.05
typed before đày	fell	-0.11
typed before đá	laid	0.12	lies	0.07	whole	0.05
typed before đánh	fell	-0.05	lies	0.05	whole	0.29
typed before đáy	fell	0.1	laid	-0.06	whole	0.17
typed before đâu	home	0.07	fell	0.2	whole	0.06
typed before đây	fell	-0.13	laid	0.08	lies	-0.07
typed before đã	fell	-0.08
typed before đèo	fell	0.05	laid	-0.07	whole	-0.06
typed before đê	laid	0.07
typed before đêm	laid	-0.08
typed before đình	fell	-0.1	lies	-0.05	whole	-0.11
typed before đò	fell	-0.28
typed before đó	fell	-0.05	lies	0.15	whole	0.15
typed before đóng	whole	0.06
typed before đô	lies	-0.05	whole	0.08
typed before đôi	lies	0.11
typed before đông	fell	-0.17	laid	0.07
typed before đúng	home	-0.11	whole	0.08
typed before đăng	fell	0.17	laid	-0.08	whole	0.05
typed before đưa	lies	-0.08
typed before đường	home	0.08	fell	0.12	laid	-0.08	lies	0.06
typed before được	fell	-0.07	laid	0.05	lies	-0.1
typed before đạn	fell	0.08	laid	-0.06	whole	-0.08
typed before đạt	home	0.1
typed before đảo	home	0.05	fell	0.06	whole	-0.07
typed before đất	laid	-0.17	lies	0.19	whole	-0.05
typed before đầu	home	-0.05	fell	-0.17	lies	-0.1	whole	-0.22
typed before đập	fell	-0.06
typed before đắp	fell	0.08	laid	0.05	whole	0.06
typed before đặt	laid	0.08	lies	-0.08	whole	-0.1
typed before đến	fell	0.3	lies	-0.11	whole	0.15
typed before đề	lies	-0.05
typed before đệ	home	-0.06	laid	-0.05	whole	-0.05
typed before đỉnh	fell	0.12	whole	-0.06
typed before địa	fell	-0.11	laid	0.26	lies	-0.05	whole	-0.19
typed before địch	fell	0.14	laid	-0.05	whole	0.14
typed before định	home	-0.11	laid	-0.06	whole	-0.09
typed before đỏ	whole	0.1
typed before đối	whole	-0.07
typed before đống	fell	0.13	whole	-0.11
typed before đồ	laid	-0.13
typed before đồn	whole	0.1
typed before đổ	fell	0.05	whole	-0.1
typed before độ	fell	-0.1	laid	-0.07
typed before đội	home	0.14	fell	-0.22	laid	-0.06	lies	-0.1	whole	0.1
typed before động	home	-0.12	whole	-0.07
typed before đức	home	0.05	whole	-0.13
typed before ơi	lies	0.05
typed before ấy	home	0.09	fell	0.11	whole	0.16
typed before ở	home	0.05	laid	-0.06	lies	0.08	whole	0.57
typed before ủi	laid	0.11	whole	0.05
typed before ủy	home	0.2	whole	0.07""")
