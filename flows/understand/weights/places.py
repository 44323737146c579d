"""What each piece of evidence about places is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	home	-2.27	fell	-2.23	laid	-2.11	lies	-2.49	whole	-0.4
+1=#	home	-0.2	laid	0.19	lies	-0.14	whole	0.33
+1=##	fell	-0.05	laid	0.12	lies	0.17	whole	0.16
+1=###	fell	-0.38	laid	-0.11
+1=####	home	-0.29	fell	-0.15	laid	-0.06	lies	-0.53	whole	-0.14
+1=#####	whole	-0.07
+1=##########	whole	-0.05
+1=$	fell	-0.45	laid	0.09	lies	-0.22	whole	0.24
+1=101st	whole	0.12
+1=18th	fell	-0.08
+1=2nd	fell	0.05	whole	0.05
+1=3e	whole	-0.1
+1=8h	laid	0.09
+1=a	home	-0.49	fell	0.05	lies	-0.12	whole	0.27
+1=about	fell	-0.06	laid	-0.28	whole	-0.1
+1=after	home	-0.08	fell	-0.1	whole	0.15
+1=ai	home	0.08	fell	-0.19	laid	-0.37	whole	0.19
+1=all	home	0.05	laid	0.16	whole	-0.07
+1=am	fell	-0.07	laid	0.05
+1=ama	fell	0.1
+1=an	fell	0.28	lies	-0.06	whole	-0.18
+1=ancien	home	0.06
+1=and	home	-0.21	fell	-0.25	lies	-0.1	whole	0.26
+1=anh	fell	0.56	laid	-0.1	lies	-0.11	whole	-0.16
+1=ao	home	-0.05	fell	0.15	whole	0.06
+1=ap	home	0.09	laid	-0.16	lies	0.22	whole	0.07
+1=april	fell	0.08	whole	0.05
+1=area	fell	0.1	whole	-0.08
+1=army	home	0.06
+1=around	fell	0.05	whole	0.07
+1=as	whole	-0.05
+1=asked	fell	0.13
+1=at	fell	-0.27	laid	-0.14	lies	0.19	whole	-0.12
+1=au	fell	0.34	laid	-0.08	whole	-0.13
+1=avec	fell	0.21	laid	0.12	whole	0.14
+1=ay	fell	-0.12	laid	0.15	lies	0.32	whole	-0.24
+1=b	home	0.22	fell	-0.06	lies	0.11
+1=b52	whole	-0.05
+1=ba	home	-0.53	fell	0.17	laid	0.05	lies	-0.05	whole	-0.09
+1=bac	fell	0.3	laid	-0.21	whole	-0.17
+1=bach	home	0.12	whole	-0.16
+1=bai	fell	0.09	whole	0.05
+1=ban	home	-0.12	fell	-0.23	lies	-0.19	whole	-0.19
+1=bang	home	-0.13	fell	-0.23	lies	-0.1	whole	-0.1
+1=bao	lies	-0.23	whole	0.11
+1=bat	home	0.07	laid	-0.08	lies	-0.05	whole	0.1
+1=battalion	fell	-0.09
+1=bay	fell	-0.08	laid	0.1	lies	0.06	whole	0.09
+1=be	fell	-0.05
+1=because	laid	0.08	lies	0.09
+1=before	fell	-0.13
+1=behind	fell	0.09	whole	0.06
+1=ben	fell	0.18	lies	-0.21	whole	-0.28
+1=benh	home	-0.05	fell	0.09
+1=bep	fell	0.23
+1=bi	fell	0.19	laid	-0.12	lies	-0.22	whole	0.08
+1=bia	home	-0.05	laid	-0.5	lies	0.39	whole	-0.19
+1=bien	laid	0.1
+1=biet	home	-0.15	fell	-0.19
+1=bieu	laid	-0.06
+1=binh	home	0.15	whole	-0.2
+1=bo	home	0.11	fell	-0.15	lies	0.17	whole	0.09
+1=boc	laid	-0.05	lies	-0.05
+1=body	fell	0.14	whole	0.08
+1=bom	home	0.06	fell	0.26	laid	-0.17	lies	0.2
+1=bon	fell	0.19	laid	0.24	lies	-0.1	whole	-0.11
+1=born	whole	-0.07
+1=both	home	0.07	whole	0.05
+1=brought	fell	0.05	whole	0.08
+1=bua	home	-0.08	fell	0.13	lies	0.05
+1=bui	home	-0.12	fell	0.28	laid	0.06	whole	0.08
+1=burial	fell	0.06	laid	-0.11
+1=buried	fell	-0.12	laid	-0.05
+1=but	laid	-0.15	lies	0.12	whole	0.06
+1=by	fell	-0.14	whole	-0.09
+1=c	lies	0.07	whole	0.11
+1=c1	home	-0.06	whole	-0.05
+1=c11	fell	-0.06
+1=c14	whole	0.07
+1=c18	laid	0.09	whole	0.05
+1=ca	home	0.08	fell	-0.08	laid	-0.3	lies	-0.06	whole	0.07
+1=cac	laid	-0.12	lies	0.3	whole	-0.06
+1=cach	fell	-0.18	whole	0.06
+1=cai	fell	0.19	lies	-0.12
+1=called	home	0.14	laid	-0.06	whole	0.06
+1=cam	fell	0.07
+1=camp	fell	0.14	whole	0.09
+1=can	home	-0.13	laid	0.15	lies	0.06	whole	-0.08
+1=canal	whole	-0.05
+1=canh	laid	0.09	lies	-0.18
+1=cao	home	-0.05	fell	-0.1	laid	0.13	lies	-0.17	whole	0.05
+1=cap	home	-0.2	fell	0.05
+1=capitaine	lies	0.09
+1=capt	fell	-0.1	laid	0.13	whole	0.05
+1=captain	laid	-0.05
+1=card	whole	-0.09
+1=cat	fell	-0.22	whole	-0.06
+1=cau	home	0.06	fell	-0.14	laid	0.05	lies	-0.06	whole	0.05
+1=cay	laid	0.26
+1=ce	fell	-0.06
+1=cha	home	0.17	fell	-0.07	lies	-0.15
+1=chac	home	-0.05	fell	-0.13	laid	0.15	lies	-0.06
+1=chai	laid	0.2	lies	0.09
+1=cham	whole	0.13
+1=chan	whole	-0.12
+1=chang	fell	0.1	lies	0.07
+1=chat	fell	0.07	whole	0.06
+1=chau	home	0.23	fell	-0.19	laid	-0.08	lies	0.1	whole	0.19
+1=chay	fell	-0.07	whole	0.09
+1=che	home	-0.07	fell	-0.09
+1=chep	fell	-0.22	laid	-0.11
+1=chet	home	-0.09	fell	-0.17	laid	0.17
+1=chi	home	-0.2	fell	-0.09	laid	0.09	lies	-0.11	whole	-0.12
+1=chiec	home	0.06	fell	0.13	whole	0.08
+1=chien	home	-0.05	fell	0.1	laid	-0.15	lies	0.06	whole	0.07
+1=chieu	home	0.1	fell	0.06
+1=chin	home	-0.1	fell	-0.05	laid	-0.14	lies	0.33	whole	0.1
+1=chinh	home	-0.07	laid	-0.28	lies	0.17	whole	-0.16
+1=chiu	fell	-0.05
+1=cho	home	0.16	fell	0.05	laid	0.07	lies	-0.12	whole	-0.13
+1=chon	home	-0.37	fell	0.09	laid	-0.09	lies	-0.11
+1=chong	laid	-0.08	lies	-0.09	whole	0.11
+1=chu	home	-0.29	fell	0.12	laid	-0.1	lies	-0.05	whole	0.07
+1=chua	home	0.15	fell	-0.53	laid	-0.6	lies	0.32	whole	-0.19
+1=chuan	whole	-0.05
+1=chuc	home	0.1	fell	0.08	whole	0.05
+1=chung	home	-0.21	fell	-0.05	laid	-0.31	whole	-0.13
+1=chuong	home	0.05	lies	0.06	whole	0.1
+1=chup	lies	0.16
+1=chuyen	home	0.25	fell	-0.18	lies	0.09
+1=citadel	whole	-0.07
+1=clerk	home	-0.05	fell	-0.07
+1=co	fell	-0.12	lies	-0.08
+1=coc	whole	-0.1
+1=coi	fell	0.07	lies	0.24	whole	0.1
+1=col	fell	0.17	whole	0.06
+1=commune	whole	-0.17
+1=con	home	-0.28	lies	0.2	whole	-0.06
+1=cong	home	0.08	fell	-0.28	laid	-0.12	lies	-0.05	whole	0.15
+1=contact	fell	0.16	whole	0.05
+1=cordialement	whole	0.06
+1=cot	fell	-0.14	lies	0.26
+1=cote	fell	0.11	laid	-0.06
+1=counted	fell	-0.17
+1=cpl	whole	-0.11
+1=cu	home	-0.06	fell	-0.27	laid	0.27	lies	-0.25
+1=cua	home	0.1	fell	-0.15	laid	0.09	lies	-0.15	whole	-0.15
+1=cuc	home	0.09
+1=cung	fell	0.19	lies	-0.31	whole	0.26
+1=cuoi	home	0.28	fell	-0.15	whole	0.12
+1=cuon	fell	0.11
+1=cut	whole	0.07
+1=cuu	home	-0.05	fell	-0.1
+1=d	home	0.05	fell	-0.12	lies	0.18	whole	-0.05
+1=d1	home	0.05
+1=d2	whole	-0.06
+1=d8	fell	0.06
+1=da	fell	0.24	lies	0.18	whole	0.17
+1=dac	home	-0.25	fell	-0.08	whole	-0.07
+1=dad	whole	0.12
+1=dai	fell	0.17	laid	-0.13	whole	0.11
+1=dak	home	-0.05
+1=dam	fell	-0.2	laid	-0.1
+1=dan	home	0.12	fell	0.23	laid	-0.09	lies	0.48	whole	-0.13
+1=dang	fell	-0.26	laid	-0.07	lies	-0.14
+1=danh	home	0.09	fell	-0.35	laid	0.07	whole	-0.13
+1=dans	home	-0.11	fell	-0.24	laid	0.14	lies	-0.08
+1=dao	home	0.12	fell	0.23	lies	-0.14
+1=dap	home	-0.08	fell	0.13	laid	0.11	lies	0.17
+1=dat	home	-0.09	laid	0.22	whole	0.12
+1=dated	fell	-0.06
+1=dau	home	-0.12	fell	-0.27	laid	0.3	lies	-0.19	whole	-0.07
+1=day	fell	-0.09	laid	0.12	whole	0.09
+1=de	home	-0.32	fell	0.13	laid	-0.23
+1=dead	home	-0.08
+1=dec	fell	0.08
+1=december	fell	-0.11
+1=dem	home	0.18	fell	-0.08	laid	-0.21	lies	-0.13	whole	-0.09
+1=den	home	-0.08	fell	-0.13	laid	-0.05	lies	-0.08	whole	0.19
+1=des	whole	-0.06
+1=deu	home	0.16	fell	0.07	laid	-0.05	lies	-0.08
+1=di	home	0.45	fell	-0.15	laid	0.21	lies	-0.22	whole	-0.19
+1=dia	lies	0.17	whole	-0.15
+1=dich	laid	-0.12	whole	-0.12
+1=died	home	-0.08	fell	-0.05	whole	0.05
+1=dien	home	0.13	lies	0.12	whole	-0.22
+1=dieu	fell	0.07
+1=dinh	home	0.07	lies	-0.06
+1=dip	fell	-0.05
+1=division	fell	0.11
+1=do	home	-0.2	fell	0.58	laid	0.1	lies	-0.18	whole	-0.18
+1=doan	home	0.11	fell	-0.07	lies	-0.05
+1=doc	home	-0.05	fell	0.35	lies	-0.07	whole	-0.12
+1=doctor	fell	-0.13	laid	-0.05
+1=doi	home	-0.09	fell	-0.22	laid	0.26	lies	-0.14	whole	0.09
+1=don	home	-0.15	fell	0.13	laid	0.1	lies	0.08	whole	0.1
+1=dong	fell	0.07	laid	0.11	lies	-0.23	whole	-0.13
+1=dont	home	-0.11
+1=dot	home	-0.07	fell	-0.16	laid	-0.05	lies	0.05
+1=dr	whole	-0.05
+1=driver	laid	0.12	whole	0.06
+1=drove	home	0.08	whole	0.06
+1=dt	home	-0.06	laid	0.09	whole	-0.09
+1=du	home	0.13	fell	0.14	laid	-0.06	whole	-0.05
+1=dua	home	-0.16	fell	0.09	laid	-0.09	lies	-0.07	whole	0.11
+1=duc	home	0.07	fell	-0.12	lies	-0.07
+1=dug	home	-0.05	fell	0.21
+1=dung	home	-0.15	laid	-0.23	lies	0.16	whole	0.14
+1=duoc	home	0.13	lies	-0.2	whole	-0.23
+1=duoi	laid	0.13
+1=duong	fell	0.12
+1=during	fell	0.12	whole	0.11
+1=dv	home	0.08	fell	0.18	laid	0.14	whole	0.18
+1=e	home	-0.13	fell	0.08	laid	-0.08
+1=e24	home	0.05	whole	-0.1
+1=e95	fell	-0.09
+1=em	home	0.28	fell	0.15	laid	-0.13	lies	-0.23	whole	0.14
+1=en	home	0.14	fell	0.34	laid	-0.1	lies	-0.05	whole	0.19
+1=enemy	laid	-0.08	whole	0.07
+1=engineers	laid	0.05	whole	0.06
+1=enlisted	whole	0.09
+1=entre	whole	-0.05
+1=est	laid	0.08	whole	0.06
+1=et	home	0.09	fell	-0.11	laid	-0.14	whole	0.12
+1=father	lies	-0.06
+1=feb	fell	0.2	lies	0.13
+1=fin	fell	0.08
+1=first	fell	0.07	whole	0.05
+1=five	fell	0.07
+1=for	fell	0.08	lies	0.06	whole	0.11
+1=found	fell	-0.08
+1=four	whole	-0.16
+1=from	home	-0.06	fell	-0.18	laid	0.1	whole	-0.05
+1=gach	laid	0.13	whole	0.05
+1=gan	fell	0.06	laid	-0.06	lies	0.09
+1=ganh	home	0.1	whole	-0.05
+1=gap	home	-0.05	fell	0.09	lies	-0.05
+1=gay	fell	-0.09
+1=ghe	home	-0.07	whole	-0.1
+1=ghi	home	-0.08	lies	-0.1
+1=gi	home	0.08	lies	0.05	whole	0.14
+1=gia	laid	0.16	lies	-0.22
+1=giac	home	0.14	fell	-0.13	whole	-0.05
+1=giai	home	0.12	laid	0.07	lies	0.09	whole	-0.06
+1=giam	fell	-0.06
+1=giang	fell	-0.05	laid	-0.05
+1=giao	home	-0.06	fell	-0.15	laid	-0.15	lies	-0.07	whole	-0.07
+1=giap	fell	-0.1	laid	0.06	lies	0.14
+1=giau	fell	0.08	whole	-0.07
+1=giay	fell	-0.41	laid	-0.13	lies	0.17	whole	0.05
+1=gieng	fell	0.14	lies	0.13	whole	0.09
+1=giet	whole	0.06
+1=gio	fell	-0.11	laid	0.23	whole	-0.1
+1=gioi	whole	-0.1
+1=giong	fell	0.13	whole	-0.06
+1=giu	fell	-0.1
+1=giua	laid	-0.06	whole	-0.08
+1=giup	fell	0.06	lies	0.26
+1=go	fell	0.06	laid	-0.09
+1=goc	fell	0.1	laid	-0.06	whole	0.1
+1=goi	home	-0.14	fell	0.09
+1=gom	home	-0.09	fell	0.28	laid	0.21	lies	0.05
+1=got	home	-0.07
+1=gps	fell	-0.05	laid	0.17
+1=grandma	fell	-0.07
+1=grave	fell	-0.06	whole	-0.06
+1=grid	fell	0.07	laid	-0.13	whole	0.07
+1=group	fell	0.11
+1=guerrilla	fell	0.09
+1=gui	home	0.06	laid	-0.16	whole	0.07
+1=h	fell	-0.05	whole	0.21
+1=ha	home	-0.1	fell	0.31	laid	0.2	lies	-0.1	whole	-0.07
+1=had	fell	-0.06	laid	-0.1	lies	0.13
+1=hai	home	0.15	fell	0.07	laid	0.13	lies	-0.32	whole	-0.27
+1=ham	home	-0.05	fell	0.05	laid	0.16	whole	-0.12
+1=han	fell	-0.09	laid	-0.05	lies	-0.11
+1=hang	home	-0.24	laid	-0.13	lies	0.06	whole	0.29
+1=hanh	home	-0.05
+1=have	fell	-0.07
+1=hay	home	0.07	fell	-0.35	laid	-0.06	lies	-0.21	whole	0.09
+1=he	home	0.22	fell	0.09	laid	0.45	lies	-0.12	whole	0.34
+1=her	home	-0.1	fell	0.11	lies	0.11
+1=het	home	0.13	fell	0.24	lies	-0.11
+1=hi	home	-0.25	fell	0.18	lies	0.09	whole	-0.06
+1=hien	home	-0.35	fell	0.08	laid	0.46	lies	-0.08	whole	-0.07
+1=hiep	home	-0.05
+1=hieu	fell	0.14	laid	0.07	whole	0.11
+1=hinh	fell	0.06	laid	0.08	whole	0.07
+1=his	home	0.39	fell	0.13	laid	-0.11	lies	-0.06	whole	0.14
+1=hit	fell	-0.14
+1=ho	fell	0.28	laid	-0.28	lies	0.14
+1=hoa	fell	-0.16	laid	0.06	lies	-0.08
+1=hoac	lies	-0.06
+1=hoai	home	0.1	fell	-0.07	whole	0.05
+1=hoang	fell	-0.1	whole	0.05
+1=hoc	home	0.25	fell	-0.14	laid	-0.13	whole	0.1
+1=hoi	home	0.21	fell	0.13	laid	0.17	lies	-0.38
+1=hom	home	-0.06	fell	0.13	laid	-0.25	lies	-0.2	whole	0.08
+1=hon	fell	0.11	laid	0.12
+1=hong	fell	0.15
+1=hop	laid	0.14	whole	-0.08
+1=hs	home	0.05	fell	-0.28	laid	-0.05	lies	-0.07	whole	-0.05
+1=huan	home	-0.08
+1=hung	fell	0.06	whole	-0.09
+1=huong	lies	-0.08	whole	-0.27
+1=huu	whole	-0.11
+1=huynh	laid	-0.07	lies	0.29
+1=hy	fell	-0.05	laid	-0.07
+1=i	lies	-0.14	whole	0.25
+1=if	laid	0.16
+1=il	home	0.45	fell	-0.36	laid	0.38	lies	-0.06	whole	0.08
+1=in	home	0.2	fell	0.38	laid	0.1	lies	0.1
+1=inside	fell	0.05	laid	-0.15	lies	-0.06	whole	-0.05
+1=interred	fell	0.14	laid	0.23	whole	0.06
+1=is	home	0.11	laid	-0.05	lies	-0.06
+1=it	fell	0.14	whole	0.09
+1=j	whole	0.09
+1=janvier	fell	-0.09
+1=je	fell	0.1	laid	0.35	lies	-0.09	whole	0.23
+1=joined	home	0.06
+1=july	fell	0.12	laid	-0.08
+1=june	home	-0.08	fell	0.26	whole	-0.08
+1=just	fell	0.06
+1=k	home	-0.05	fell	0.2	lies	0.07
+1=ke	home	-0.06	fell	-0.2	laid	0.34	whole	0.09
+1=kem	fell	0.06	laid	-0.09
+1=keo	home	-0.07
+1=keu	fell	-0.14
+1=kha	fell	-0.05
+1=khac	fell	-0.21	laid	-0.05	lies	0.24
+1=khach	fell	-0.15
+1=khai	home	-0.07
+1=khang	fell	-0.05
+1=khanh	whole	-0.08
+1=khau	fell	0.19	laid	-0.05	whole	0.15
+1=khi	home	-0.13	fell	0.43	laid	-0.06
+1=khieng	fell	-0.15
+1=khmer	home	-0.08
+1=khoang	fell	-0.49	lies	-0.07	whole	-0.29
+1=khong	home	-0.24	fell	-0.27	laid	-0.54	lies	-0.31	whole	-0.11
+1=khu	fell	-0.16	laid	0.32	lies	0.14	whole	-0.15
+1=khuong	fell	0.05	whole	0.05
+1=kiem	fell	0.09	lies	-0.11
+1=kien	fell	-0.07	laid	0.11	whole	0.06
+1=kieu	fell	-0.09	laid	0.07
+1=killed	home	-0.08	fell	-0.05	laid	-0.05	lies	-0.06
+1=kim	home	-0.09	lies	-0.14
+1=kinh	home	0.07	fell	-0.06	lies	-0.05	whole	0.17
+1=km	home	-0.07	fell	-0.11	laid	0.15	whole	-0.16
+1=ko	laid	0.3	lies	-0.21	whole	-0.14
+1=kontum	fell	0.05
+1=ky	home	-0.11	fell	-0.14	laid	0.19	lies	-0.1	whole	0.16
+1=l	fell	-0.06	laid	0.06	lies	0.09	whole	-0.17
+1=la	home	0.26	fell	-0.18	laid	-0.09	whole	-0.29
+1=lac	whole	0.05
+1=lai	home	0.1	fell	0.14
+1=lam	home	0.08	fell	-0.36	laid	-0.22	whole	0.19
+1=lan	home	0.1	fell	0.05	laid	0.16	lies	0.08	whole	0.28
+1=lang	fell	0.31	laid	0.17	lies	-0.26	whole	-0.15
+1=lanh	home	0.11
+1=lao	home	0.05
+1=laos	fell	0.08	laid	-0.06	whole	-0.1
+1=lap	home	0.09	fell	-0.05	lies	-0.1	whole	-0.22
+1=last	fell	-0.12	lies	0.14
+1=late	fell	-0.13
+1=lay	home	-0.11	fell	-0.2	laid	0.1	lies	-0.18
+1=le	home	-0.27	fell	-0.05	lies	-0.09
+1=left	home	-0.07
+1=len	home	0.27	fell	-0.18	lies	-0.07	whole	0.08
+1=leo	whole	-0.08
+1=les	fell	-0.18	laid	0.21	whole	0.12
+1=lien	home	0.21	laid	-0.12	whole	-0.08
+1=liet	fell	0.15	lies	0.08	whole	-0.05
+1=lieu	whole	-0.05
+1=lieutenant	laid	0.13
+1=linh	laid	-0.08	lies	-0.08	whole	-0.06
+1=lo	home	-0.05	fell	-0.06	lies	0.24	whole	-0.37
+1=loc	fell	0.2
+1=loi	laid	0.19	whole	0.12
+1=long	whole	-0.05
+1=lop	fell	0.06
+1=lost	fell	-0.06
+1=lot	fell	-0.07	laid	0.07	lies	0.11
+1=ls	home	0.17	lies	-0.12	whole	0.06
+1=lt	fell	0.07	laid	0.16
+1=lu	fell	0.1	laid	-0.06	whole	0.06
+1=luc	home	-0.05	fell	0.05	laid	-0.16	lies	-0.13	whole	-0.05
+1=lung	lies	0.14	whole	0.09
+1=luoi	whole	-0.1
+1=luon	whole	-0.07
+1=luong	home	-0.09	fell	0.19	lies	-0.06
+1=luu	laid	-0.06	lies	0.09	whole	0.05
+1=ly	laid	-0.15
+1=m	whole	0.06
+1=ma	home	-0.25	fell	0.38	laid	-0.44	lies	-0.18
+1=mac	fell	0.07	laid	-0.08
+1=mai	laid	-0.19	whole	0.26
+1=mais	fell	-0.08
+1=major	home	-0.07	fell	0.21
+1=maman	fell	0.12
+1=man	whole	-0.12
+1=mang	fell	-0.16
+1=manh	fell	0.25	laid	-0.13	whole	0.06
+1=map	home	0.23
+1=march	fell	0.2	whole	0.05
+1=market	fell	-0.06	whole	-0.12
+1=mars	fell	0.34	whole	-0.08
+1=mat	home	0.08	lies	-0.18	whole	-0.15
+1=mate	fell	0.07
+1=mau	fell	0.08	whole	0.06
+1=may	home	0.1	fell	0.13	lies	0.11	whole	0.14
+1=me	home	0.07	fell	0.13	laid	-0.08	lies	0.06	whole	0.18
+1=medic	fell	-0.06	whole	-0.07
+1=merci	laid	0.12	whole	-0.05
+1=min	home	0.07	fell	0.05
+1=minh	home	-0.08	fell	-0.25	laid	-0.37	lies	0.16	whole	-0.3
+1=mo	laid	-0.05	lies	0.21	whole	-0.07
+1=moi	home	0.07	fell	0.32	lies	-0.07	whole	-0.14
+1=mon	fell	0.2	laid	0.06
+1=mong	home	0.06	laid	-0.1	lies	-0.12	whole	-0.09
+1=mort	home	0.06
+1=mot	home	0.12	fell	0.43	laid	-0.05	lies	-0.37
+1=mr	home	-0.07	fell	0.16	lies	0.05	whole	0.08
+1=mrs	home	0.08	fell	-0.1
+1=mua	laid	-0.14	lies	0.13
+1=mui	whole	0.09
+1=mum	lies	-0.05
+1=mung	fell	0.23
+1=muoi	fell	-0.07	laid	-0.08	lies	0.11	whole	0.06
+1=muon	fell	0.15	laid	-0.05	lies	-0.05
+1=my	home	0.13	fell	0.08	laid	0.12	lies	0.19	whole	0.17
+1=n	fell	-0.11	laid	0.12	lies	0.13	whole	-0.05
+1=nam	home	-0.13	fell	0.05	laid	0.26	lies	-0.27
+1=names	whole	-0.05
+1=nao	fell	0.12	laid	0.13	whole	-0.06
+1=nay	home	-0.08	fell	-0.34	laid	0.25	whole	-0.13
+1=ne	fell	0.07
+1=near	home	-0.05	laid	-0.06	whole	-0.26
+1=nem	home	-0.05	fell	0.06
+1=nen	home	-0.1	fell	-0.09	laid	-0.06	lies	-0.14	whole	0.14
+1=neu	home	-0.29	fell	0.05	laid	0.19	lies	-0.1
+1=never	home	-0.05
+1=next	home	0.13	fell	-0.13	laid	-0.05
+1=ng	fell	-0.11	laid	-0.08
+1=nga	fell	-0.18	whole	-0.09
+1=ngan	laid	0.05
+1=ngay	home	0.21	fell	0.14	laid	-0.07	lies	-0.2
+1=nghe	fell	-0.36	laid	-0.14	lies	-0.09	whole	-0.21
+1=nghi	fell	0.2	whole	-0.13
+1=nghia	fell	-0.05	laid	-0.07	lies	0.05
+1=nghiem	home	-0.09
+1=ngo	home	0.06	whole	0.07
+1=ngoai	home	0.08	fell	0.05	laid	-0.06	lies	-0.06	whole	-0.36
+1=ngoc	laid	0.1	whole	-0.08
+1=ngoi	fell	-0.06	lies	-0.09
+1=nguoi	home	0.23	fell	-0.2	laid	0.37	lies	-0.25	whole	0.17
+1=nguon	whole	0.06
+1=nguyen	home	-0.31	fell	0.13	laid	-0.2	whole	0.15
+1=nha	home	0.14	fell	-0.21	laid	-0.32	lies	0.09	whole	-0.1
+1=nhac	home	-0.05
+1=nham	fell	0.07
+1=nhan	home	0.16	lies	0.28	whole	0.16
+1=nhap	home	0.09	fell	-0.1	lies	-0.05	whole	-0.13
+1=nhat	fell	0.26	laid	-0.1
+1=nhe	home	-0.09	fell	-0.07	laid	-0.14	lies	0.21
+1=nhieu	fell	0.25	laid	-0.15	lies	-0.06	whole	-0.11
+1=nhin	fell	-0.1	laid	0.08	whole	-0.08
+1=nho	home	0.33	lies	0.48	whole	-0.08
+1=nhom	laid	-0.13	lies	0.09
+1=nhu	home	-0.07	fell	-0.3
+1=nhung	home	0.08	laid	-0.25	lies	-0.31	whole	0.18
+1=night	fell	0.19	laid	-0.09
+1=ninh	laid	-0.23	lies	0.2	whole	-0.15
+1=nn	home	-0.05	fell	-0.05
+1=no	home	-0.32	laid	0.27	whole	-0.1
+1=noi	home	-0.31	laid	0.58	lies	0.11	whole	-0.05
+1=nong	whole	0.05
+1=not	home	-0.07	fell	-0.07	laid	0.08	whole	0.1
+1=notre	laid	-0.12
+1=nous	fell	0.08	laid	-0.34	whole	0.09
+1=nov	fell	0.09
+1=now	fell	0.05	whole	0.06
+1=nu	home	0.06	fell	-0.06
+1=nua	home	0.13	fell	-0.14	whole	0.06
+1=nui	fell	-0.11
+1=nuoc	fell	0.26	laid	-0.06	lies	0.23	whole	0.05
+1=o	home	-0.22	fell	0.15	laid	-0.06	lies	-0.05	whole	-0.18
+1=oi	home	0.1	whole	-0.12
+1=old	fell	0.24	whole	0.12
+1=on	home	-0.18	fell	-0.19	laid	-0.27	whole	0.28
+1=one	home	0.1	fell	-0.15	laid	0.13	lies	0.05	whole	0.27
+1=ong	home	-0.05	fell	-0.33	laid	0.08	lies	0.22	whole	0.05
+1=ont	home	0.08	fell	-0.07	whole	0.11
+1=or	laid	-0.07	whole	-0.09
+1=ou	home	0.05	fell	-0.05	whole	-0.07
+1=our	home	-0.05	fell	-0.19	laid	-0.07	whole	0.08
+1=owner	fell	-0.1	laid	0.1	lies	0.1
+1=papa	fell	0.18
+1=people	home	-0.24	fell	0.18	whole	-0.16
+1=phai	laid	-0.11
+1=pham	fell	0.17	laid	-0.06	lies	-0.11	whole	0.13
+1=phan	home	0.2	laid	-0.19	lies	-0.15
+1=phao	home	-0.13	fell	0.05	lies	-0.07
+1=phap	laid	0.1
+1=phat	laid	-0.13	whole	0.08
+1=phi	home	0.11	fell	0.1	laid	0.12
+1=phia	laid	0.05	whole	-0.16
+1=phien	fell	0.06	whole	0.08
+1=phong	laid	0.05	whole	-0.07
+1=phu	home	0.22	fell	-0.18	laid	0.2
+1=phuc	home	-0.06	fell	-0.06
+1=phung	fell	0.11	laid	-0.06	whole	0.08
+1=phuoc	fell	-0.07
+1=plot	laid	-0.06	lies	0.22
+1=pow	home	0.23
+1=put	fell	0.05	laid	0.05	whole	-0.13
+1=q	fell	-0.07	laid	0.15	whole	-0.07
+1=qua	laid	0.11	whole	-0.06
+1=quan	home	-0.14	fell	-0.21	laid	0.09	whole	0.09
+1=quang	home	0.06	fell	0.05	lies	0.08	whole	0.11
+1=quanh	laid	-0.11
+1=que	home	-0.26	fell	-0.05	lies	0.08	whole	-0.11
+1=quen	home	0.11	fell	-0.05	whole	0.05
+1=quy	fell	-0.08	laid	0.05	whole	-0.12
+1=quyet	whole	0.09
+1=r	fell	-0.06
+1=ra	home	0.11	laid	-0.05
+1=ram	fell	0.05	whole	-0.07
+1=rang	fell	0.12	lies	0.05
+1=ray	fell	0.09
+1=raymond	laid	-0.15
+1=re	lies	0.05
+1=regiment	home	0.08	laid	0.05	whole	0.07
+1=rieng	laid	0.15	lies	0.14
+1=right	fell	-0.12	whole	-0.14
+1=ro	whole	-0.12
+1=roi	home	-0.09	fell	-0.06	laid	0.17	whole	0.09
+1=rot	whole	0.05
+1=row	laid	0.07
+1=rubber	fell	0.08	whole	-0.09
+1=rung	home	-0.08	laid	0.26	lies	0.27	whole	0.05
+1=ruong	laid	0.22
+1=sai	fell	-0.05	laid	-0.13	lies	0.23
+1=same	whole	0.05
+1=san	lies	0.05
+1=sang	fell	-0.05	laid	-0.28	lies	0.05	whole	-0.11
+1=sanh	home	-0.1
+1=sao	laid	-0.07	whole	-0.09
+1=sap	laid	-0.09	lies	0.56	whole	-0.09
+1=sat	fell	0.05	laid	-0.07	lies	0.12
+1=sau	home	-0.12	fell	-0.31	laid	0.68	lies	-0.3
+1=saw	fell	0.08	whole	-0.05
+1=say	whole	-0.09
+1=says	laid	0.07	whole	0.05
+1=se	fell	-0.11
+1=second	laid	-0.08	whole	0.15
+1=sept	laid	-0.15	whole	0.08
+1=sergeant	laid	-0.12
+1=she	home	-0.07	laid	0.25	lies	-0.09
+1=showed	fell	-0.06	lies	0.13
+1=side	fell	0.08	whole	-0.05
+1=since	lies	0.14	whole	0.09
+1=sinh	home	-0.08	laid	-0.09	lies	-0.1
+1=sister	home	0.06
+1=siu	fell	-0.05	laid	0.06
+1=sn	home	-0.05	fell	-0.07
+1=so	home	0.06	fell	-0.17	laid	0.26	lies	-0.22
+1=some	fell	-0.11
+1=son	fell	-0.08
+1=song	home	0.05	whole	0.1
+1=sot	fell	-0.29	whole	0.07
+1=south	whole	-0.08
+1=squad	home	-0.06
+1=station	lies	0.12
+1=still	laid	-0.05	lies	0.23
+1=street	home	-0.09	whole	-0.13
+1=stt	fell	0.06
+1=su	fell	-0.07	laid	0.23	lies	-0.05
+1=summer	whole	-0.05
+1=sung	home	0.05
+1=suoi	fell	0.08	laid	-0.11	whole	-0.19
+1=sur	fell	-0.12	whole	-0.13
+1=sy	home	0.09	whole	0.05
+1=sylvie	laid	-0.05
+1=t	fell	-0.05	laid	0.14
+1=ta	fell	-0.05	whole	-0.09
+1=tac	fell	-0.15
+1=tai	fell	-0.1	lies	-0.09
+1=tam	fell	0.22	laid	-0.18	lies	-0.14
+1=tan	laid	0.05	lies	-0.11
+1=tang	laid	-0.14	lies	-0.1
+1=tap	home	0.05	fell	-0.06	lies	0.1
+1=tat	fell	-0.12	laid	0.08	whole	0.08
+1=tau	home	-0.06	fell	-0.29	laid	-0.05	whole	-0.12
+1=tay	fell	-0.05	lies	-0.06	whole	-0.38
+1=te	home	-0.07	whole	-0.09
+1=ten	home	0.08	fell	-0.14	laid	0.33	lies	-0.09
+1=tenait	fell	0.18	whole	0.07
+1=tet	laid	-0.06
+1=thai	home	-0.07	fell	-0.06	whole	-0.25
+1=tham	home	-0.1	laid	0.23	whole	-0.07
+1=than	home	-0.05	fell	-0.37	lies	-0.06	whole	0.06
+1=thang	home	0.06	fell	-0.14	lies	-0.33	whole	0.1
+1=thanh	home	0.07	fell	0.05	laid	0.2	lies	-0.07	whole	-0.27
+1=thao	fell	0.09
+1=thap	fell	0.1	laid	0.16	whole	0.1
+1=that	fell	-0.16	laid	-0.11	whole	0.08
+1=thay	home	-0.05	fell	0.18	laid	-0.17	lies	0.38	whole	0.14
+1=the	laid	0.18	lies	-0.21	whole	-0.06
+1=their	fell	0.05
+1=them	whole	-0.08
+1=then	home	0.12	fell	-0.06	whole	0.15
+1=theo	home	-0.11	fell	-0.23	laid	-0.34	lies	0.84	whole	0.15
+1=there	home	0.07	lies	-0.05	whole	0.12
+1=they	home	-0.09	fell	-0.1	laid	0.09	whole	-0.05
+1=thi	home	-0.21	fell	0.55	laid	-0.2	lies	-0.39	whole	0.17
+1=thieu	home	-0.12	fell	-0.21	laid	-0.14	lies	0.19	whole	0.14
+1=thim	laid	0.1
+1=thinh	laid	0.07	lies	0.08	whole	0.08
+1=this	fell	-0.06
+1=tho	fell	0.29	laid	0.2	whole	0.06
+1=thoat	whole	0.07
+1=thoi	fell	0.3	laid	-0.21	lies	0.07	whole	0.17
+1=thon	home	0.1	fell	-0.05	laid	-0.18	whole	0.09
+1=thong	fell	-0.09	whole	-0.2
+1=three	fell	0.28	laid	-0.09
+1=thu	home	-0.06	laid	-0.06	lies	0.06	whole	-0.12
+1=thuan	home	0.11	whole	0.07
+1=thuc	fell	-0.26
+1=thuoc	home	0.08	fell	0.12	whole	-0.07
+1=thuong	home	0.24	fell	-0.19	whole	-0.05
+1=thuy	home	-0.06	fell	0.09	whole	-0.06
+1=thuyen	fell	0.15	whole	-0.17
+1=tia	fell	-0.2	lies	-0.07
+1=tien	home	-0.06	fell	-0.05	whole	0.11
+1=tieu	fell	0.11	laid	-0.21	lies	-0.11	whole	-0.27
+1=tim	home	0.11	laid	0.18	lies	0.06	whole	-0.16
+1=tinh	home	-0.05	fell	0.23	laid	0.29	lies	-0.05	whole	0.34
+1=to	lies	-0.06	whole	0.15
+1=toa	laid	0.05
+1=toai	home	-0.06	laid	-0.06
+1=toan	lies	0.06	whole	0.05
+1=toi	fell	0.14	lies	0.12	whole	-0.05
+1=told	home	-0.06	fell	-0.17
+1=tong	home	-0.11	fell	0.12
+1=tra	whole	-0.06
+1=trac	home	-0.07
+1=trai	fell	0.07	whole	-0.06
+1=tram	home	-0.06	laid	0.49	lies	-0.09	whole	0.14
+1=tran	home	-0.09	fell	0.16	laid	-0.13	lies	-0.11	whole	0.18
+1=trang	home	-0.27	fell	-0.16	laid	-0.15
+1=translated	fell	-0.08
+1=tren	home	0.09	fell	0.14	laid	-0.22	lies	0.22
+1=tri	laid	0.05
+1=trich	fell	0.18	whole	0.08
+1=trinh	home	0.05	laid	0.07
+1=tro	fell	0.14	whole	0.06
+1=trong	home	-0.13	fell	0.17	laid	-0.12	lies	0.23	whole	-0.05
+1=tru	home	0.11	whole	-0.08
+1=trua	home	-0.06	fell	-0.11
+1=truc	home	-0.14	fell	0.12
+1=trung	home	-0.08	fell	0.32	laid	0.1	lies	0.1
+1=truoc	home	-0.21	fell	-0.2	laid	-0.19	lies	0.27	whole	0.06
+1=truong	fell	0.05	laid	0.17	lies	-0.11	whole	-0.05
+1=tt	whole	-0.1
+1=tu	home	0.05	fell	-0.17	laid	-0.21	lies	0.4	whole	-0.22
+1=tuan	whole	0.05
+1=tuc	lies	0.21
+1=tui	home	0.06	fell	0.25	laid	-0.25	whole	0.12
+1=tung	fell	0.12	laid	0.18
+1=tuy	whole	-0.06
+1=tuyen	home	0.07
+1=two	whole	0.06
+1=u	laid	-0.06	lies	0.13
+1=un	lies	0.38	whole	0.13
+1=under	fell	0.13	laid	0.26
+1=une	home	-0.19	fell	0.36	lies	-0.05	whole	0.06
+1=unit	laid	-0.14	whole	0.06
+1=ut	home	0.07	fell	-0.05
+1=v	whole	-0.05
+1=va	fell	-0.12	laid	-0.15	lies	0.08	whole	0.08
+1=vai	fell	-0.08
+1=van	home	-0.09	fell	-0.09	laid	0.14	lies	-0.09	whole	0.12
+1=vang	whole	0.11
+1=vao	home	0.15	fell	0.16	laid	-0.26	lies	-0.06	whole	-0.06
+1=vay	home	-0.06	laid	0.12	whole	0.08
+1=ve	home	0.19	fell	-0.3	laid	0.57	whole	0.14
+1=vet	fell	0.08
+1=vi	home	0.57	fell	-0.18	laid	-0.19	lies	-0.25
+1=viec	home	-0.1
+1=vien	fell	-0.07
+1=viet	home	0.08
+1=vinh	fell	-0.07	lies	0.11	whole	-0.14
+1=vo	home	0.18	fell	0.1	laid	-0.31	whole	0.05
+1=voi	lies	-0.08	whole	0.15
+1=volunteer	fell	0.12	lies	0.14
+1=vong	home	-0.06
+1=vot	home	-0.19	fell	-0.13
+1=vu	home	0.13	laid	-0.1	lies	0.06
+1=vua	fell	-0.05
+1=vui	fell	-0.13	laid	0.28	whole	-0.09
+1=vung	whole	0.16
+1=vuon	whole	0.14
+1=vuong	home	0.07	fell	-0.16	laid	-0.06	lies	0.05	whole	0.06
+1=was	home	0.06	fell	-0.13	laid	-0.07
+1=we	home	-0.12	fell	0.18	laid	0.1	lies	0.08	whole	0.23
+1=went	home	0.09	fell	-0.08
+1=were	home	-0.06
+1=west	whole	0.05
+1=what	laid	-0.15	lies	0.06
+1=when	fell	-0.16	laid	0.16	lies	0.05	whole	-0.1
+1=where	fell	0.05	laid	0.09	whole	-0.09
+1=which	whole	0.05
+1=who	fell	-0.06	laid	-0.06
+1=with	fell	-0.17	laid	-0.18	lies	0.07	whole	-0.09
+1=wrote	fell	0.1	whole	0.07
+1=xa	fell	0.05	lies	-0.12	whole	-0.13
+1=xac	home	0.14	fell	0.15	laid	-0.08	lies	-0.06	whole	-0.07
+1=xay	fell	0.19	laid	0.11	whole	0.1
+1=xe	fell	0.35	laid	0.32	whole	0.15
+1=xem	home	0.1	lies	-0.15
+1=xep	fell	-0.08	laid	0.34	lies	-0.12	whole	0.09
+1=xin	home	0.13	fell	-0.29	laid	-0.15	lies	0.26	whole	0.18
+1=xong	fell	-0.22	whole	-0.12
+1=xu	fell	0.12
+1=xua	fell	-0.06	lies	-0.05	whole	0.08
+1=xuan	home	-0.17	fell	0.05	laid	0.11
+1=xuc	whole	-0.06
+1=xung	fell	0.09	laid	-0.17	lies	0.07	whole	0.09
+1=xuong	home	0.25	fell	0.12	laid	-0.1	lies	-0.07	whole	0.06
+1=y	fell	0.16	whole	0.24
+1=yen	home	0.1	whole	-0.07
+1=yeu	fell	-0.08	laid	-0.05
+2=#	home	0.3	fell	0.41
+2=##	home	-0.17	laid	-0.24	lies	0.09	whole	0.13
+2=###	home	-0.2	laid	-0.12	lies	-0.21	whole	-0.14
+2=####	home	-0.22	fell	-0.53	laid	0.39	lies	-0.08	whole	-0.27
+2=##########	lies	0.09
+2=$	home	-0.16	fell	-0.56	laid	-0.06	whole	0.12
+2=2h	laid	0.19
+2=3h	home	-0.05
+2=a	home	-0.24	laid	-0.29	lies	0.15	whole	-0.21
+2=adn	fell	0.1	lies	0.07
+2=after	home	-0.06	fell	0.24	whole	0.14
+2=ai	home	-0.22	fell	-0.26	laid	-0.36	lies	0.17	whole	-0.19
+2=airborne	whole	0.12
+2=all	fell	0.1	whole	-0.06
+2=always	whole	0.06
+2=am	lies	-0.05	whole	-0.26
+2=ama	fell	-0.05
+2=an	home	-0.09	lies	-0.06	whole	-0.18
+2=and	home	0.11	fell	-0.09
+2=anh	home	-0.07	fell	0.12	lies	0.29
+2=ans	whole	-0.05
+2=ao	fell	0.05	laid	-0.13	whole	0.05
+2=aout	whole	-0.12
+2=ap	home	-0.1	fell	-0.07
+2=apres	fell	-0.08	laid	-0.09	lies	0.11	whole	-0.16
+2=april	fell	0.1	whole	0.12
+2=army	fell	0.12	whole	0.07
+2=around	fell	-0.06
+2=at	fell	0.11	whole	0.09
+2=au	home	-0.12	fell	-0.07	laid	0.1	lies	-0.12
+2=aug	fell	0.12	whole	0.07
+2=august	whole	-0.07
+2=avait	fell	0.05	laid	0.08	whole	0.1
+2=avec	laid	-0.07
+2=avons	laid	-0.33	whole	0.08
+2=avril	home	-0.06	fell	0.09
+2=ay	home	0.23	fell	-0.23	laid	0.14	lies	-0.1	whole	-0.28
+2=b	home	0.13	fell	-0.1	laid	-0.07	lies	-0.09	whole	0.24
+2=b41	home	0.08
+2=b52	home	-0.15	fell	-0.05
+2=ba	home	-0.09	fell	0.28	laid	0.16	lies	0.1	whole	-0.13
+2=bac	home	-0.19	laid	-0.07	lies	0.12	whole	-0.17
+2=bach	home	-0.06	fell	-0.19	whole	-0.11
+2=back	fell	-0.06
+2=bai	fell	0.12	lies	0.12	whole	-0.14
+2=ban	home	0.27	fell	-0.13	laid	-0.07	lies	-0.15	whole	-0.21
+2=bang	fell	-0.28	laid	0.08
+2=bao	home	-0.17	fell	-0.05	laid	0.12	whole	-0.12
+2=bat	home	0.22	fell	0.07	whole	-0.22
+2=battalion	laid	0.16
+2=bau	home	-0.07
+2=bay	fell	0.25	laid	-0.16	lies	-0.07
+2=be	laid	0.08	whole	-0.08
+2=behind	laid	-0.09
+2=ben	home	0.12	fell	-0.36	laid	-0.11	lies	-0.18	whole	0.08
+2=benh	fell	-0.1	whole	0.05
+2=bep	whole	-0.05
+2=bi	home	-0.2	fell	-0.19	lies	0.21	whole	0.13
+2=bia	fell	-0.14	laid	0.19	whole	0.05
+2=bich	home	-0.09	lies	-0.06	whole	-0.07
+2=bien	home	0.08	fell	-0.06	laid	0.2	lies	-0.06	whole	-0.31
+2=biet	fell	-0.11	laid	0.41	lies	0.17	whole	-0.06
+2=binh	fell	-0.44	laid	0.16	lies	-0.12	whole	-0.6
+2=bo	home	-0.15	fell	-0.1	laid	-0.05	lies	0.26
+2=boc	home	0.26	fell	-0.09	laid	0.12	lies	-0.1	whole	0.07
+2=bodies	home	0.21	fell	-0.05
+2=boi	whole	-0.11
+2=bom	home	-0.21	fell	0.17	laid	-0.11
+2=bomb	fell	0.09
+2=bon	fell	0.18	laid	0.23
+2=bong	fell	0.12
+2=bot	fell	0.21
+2=both	fell	0.05	laid	-0.05
+2=bought	fell	0.1	whole	0.09
+2=boy	fell	0.07	laid	0.18
+2=brother	home	-0.09	fell	-0.06	laid	-0.07
+2=bt	fell	-0.11
+2=bu	home	-0.11	fell	0.08	laid	0.1	whole	0.1
+2=bua	fell	-0.08	whole	0.05
+2=bui	home	0.11	fell	-0.07	lies	0.17	whole	0.05
+2=buoi	fell	0.22	lies	-0.05
+2=buried	fell	-0.08
+2=bury	whole	-0.05
+2=buu	fell	-0.12	whole	-0.08
+2=by	fell	0.07	laid	-0.11	whole	0.09
+2=c	fell	-0.16	laid	0.09	lies	0.15	whole	-0.1
+2=c10	home	0.09	fell	-0.07
+2=c11	lies	-0.05
+2=c2	fell	0.08	whole	-0.13
+2=c3	whole	0.09
+2=c4	laid	0.15	whole	0.06
+2=c5	home	0.05	whole	0.05
+2=c7	fell	0.12	lies	0.05
+2=c9	whole	-0.05
+2=ca	home	-0.12	fell	0.1	laid	-0.16	lies	0.21
+2=cac	home	0.15	fell	0.1	lies	0.11
+2=cach	fell	0.23
+2=cai	home	-0.12	laid	0.09	lies	0.37	whole	-0.16
+2=called	fell	-0.1	laid	0.07
+2=cam	home	-0.07	fell	-0.16	laid	0.07	lies	0.12	whole	-0.06
+2=camarade	laid	0.14	whole	0.05
+2=came	fell	0.09	whole	0.09
+2=campuchia	whole	-0.08
+2=can	home	0.25	fell	-0.16	laid	-0.26	whole	-0.2
+2=cang	home	0.15	fell	-0.22	whole	-0.08
+2=canh	home	0.09	fell	0.13	laid	-0.09	lies	-0.11	whole	-0.12
+2=cannot	laid	0.11	whole	0.06
+2=cao	fell	0.12	laid	-0.09	lies	0.26	whole	-0.16
+2=cap	laid	-0.13	whole	-0.12
+2=captain	fell	-0.05	laid	0.11	whole	0.14
+2=carnet	whole	0.06
+2=carried	fell	-0.11	laid	-0.11
+2=cat	home	-0.16	fell	-0.23	laid	0.22	whole	0.07
+2=cau	home	0.09	fell	-0.15	laid	0.13	whole	0.05
+2=cay	fell	-0.17	whole	-0.21
+2=ce	laid	0.07
+2=cha	home	0.21	whole	0.06
+2=chac	fell	-0.05	whole	-0.06
+2=cham	home	-0.08	fell	0.21	whole	-0.06
+2=chan	fell	-0.06	laid	0.13
+2=chang	laid	-0.06
+2=change	fell	-0.07
+2=chao	fell	0.05
+2=chap	fell	-0.15
+2=chat	fell	0.18	laid	0.12
+2=chau	home	0.08	fell	0.21	laid	-0.23	lies	-0.06	whole	0.13
+2=chay	fell	0.2	whole	-0.06
+2=che	fell	0.16	whole	0.07
+2=cheo	fell	-0.18
+2=chep	home	0.29	fell	-0.07	laid	-0.06	whole	0.09
+2=chet	home	0.07	fell	0.35	laid	-0.13	whole	-0.18
+2=chi	home	0.26	fell	0.15	laid	-0.28	lies	0.13	whole	-0.21
+2=chief	whole	-0.08
+2=chien	home	-0.12	laid	-0.07	whole	0.08
+2=chim	home	-0.05
+2=chin	home	0.06	laid	-0.11	lies	-0.11
+2=chinh	home	-0.1	lies	0.13	whole	0.08
+2=chiu	home	0.05	whole	-0.11
+2=cho	fell	-0.12	laid	0.23	lies	0.12	whole	-0.05
+2=chon	home	0.41	fell	0.17	laid	-0.09	lies	0.11	whole	-0.17
+2=chong	home	-0.1	fell	-0.09	laid	-0.07	lies	0.16
+2=chu	lies	0.14	whole	0.19
+2=chua	fell	0.13	laid	0.24	lies	0.1	whole	-0.12
+2=chuc	fell	-0.13	laid	0.42
+2=chung	home	0.09	fell	-0.26	laid	-0.11	whole	-0.07
+2=chup	fell	0.05	whole	0.17
+2=chuyen	home	0.15	fell	-0.29	whole	0.29
+2=closed	laid	0.15	whole	0.11
+2=co	home	0.13	fell	0.19	laid	0.18	lies	-0.33	whole	0.31
+2=coc	fell	-0.06
+2=coi	home	-0.06	fell	0.5	laid	-0.08	lies	-0.1	whole	-0.14
+2=col	fell	0.11	laid	0.07
+2=company	fell	0.16	laid	-0.05
+2=comrade	laid	0.18	whole	0.12
+2=con	home	-0.24	fell	-0.17	laid	-0.41	lies	-0.16	whole	0.27
+2=cong	home	0.09	fell	0.19	whole	0.05
+2=contre	laid	-0.07
+2=cot	home	0.05	fell	0.13	laid	0.08
+2=could	home	0.05	laid	-0.09	whole	0.06
+2=counted	fell	0.07	laid	0.06	whole	0.05
+2=covered	fell	0.06	whole	0.05
+2=cu	laid	0.21	lies	-0.14
+2=cua	fell	0.13	laid	-0.12	lies	0.12	whole	0.12
+2=cuc	home	0.12	fell	0.15	whole	0.12
+2=cum	laid	0.07
+2=cung	fell	-0.25	laid	0.08	lies	-0.11	whole	-0.12
+2=cuoi	fell	-0.23	laid	-0.11	lies	0.05	whole	0.05
+2=cuong	home	-0.22	fell	0.16	laid	0.09	whole	0.08
+2=cut	fell	0.11	whole	0.08
+2=cuu	home	-0.05	laid	-0.12	lies	0.05
+2=d	home	0.05	fell	0.07	laid	-0.07	lies	-0.07
+2=d1	home	-0.07	whole	-0.08
+2=d25	fell	0.08
+2=d3	home	0.16	fell	-0.06	whole	0.06
+2=d5	home	-0.14
+2=d9	home	0.05
+2=da	fell	0.57	laid	0.13	lies	-0.08	whole	0.27
+2=dac	fell	0.08	laid	-0.08
+2=dad	fell	0.09	whole	0.07
+2=dai	home	0.12	fell	-0.17	laid	0.06
+2=dam	home	0.1	laid	0.09	whole	0.12
+2=dan	home	0.05	laid	-0.05	whole	-0.15
+2=dang	home	0.16	fell	-0.15	laid	0.13	lies	0.19	whole	0.11
+2=danh	home	-0.07	fell	0.07	laid	0.06	lies	-0.08	whole	-0.17
+2=dans	home	0.08	fell	-0.05	laid	-0.09
+2=dao	home	-0.12	fell	0.48	laid	-0.06	whole	-0.05
+2=dap	fell	-0.16	laid	0.11	whole	-0.28
+2=dat	fell	-0.22	laid	-0.26	lies	0.25	whole	-0.15
+2=dau	home	-0.13	fell	0.33	laid	0.09	lies	-0.36
+2=daughter	home	-0.05	fell	0.12	lies	0.12
+2=day	fell	-0.07	laid	0.25	lies	0.19	whole	0.23
+2=days	fell	-0.05
+2=dc	fell	0.07	lies	0.1	whole	0.05
+2=de	home	0.17	fell	-0.39	laid	-0.07	lies	0.1	whole	-0.19
+2=dead	laid	0.07	whole	0.17
+2=dec	home	-0.06	fell	-0.05
+2=dem	home	0.14	fell	-0.08	laid	0.2	lies	-0.07	whole	0.06
+2=den	fell	-0.27	laid	-0.15	lies	0.12	whole	-0.06
+2=des	laid	0.16	lies	-0.07
+2=deu	home	-0.07
+2=deuxieme	fell	0.08
+2=di	home	0.3	fell	0.11	laid	0.14	lies	-0.05	whole	-0.08
+2=dia	laid	0.05	whole	0.14
+2=dich	home	-0.06	fell	-0.31	laid	-0.09
+2=died	fell	0.1	laid	-0.07	whole	-0.06
+2=diem	home	-0.05
+2=dien	fell	0.18	lies	0.07	whole	-0.13
+2=dieu	fell	0.12
+2=dinh	home	0.07	fell	0.17	laid	0.15	lies	0.22	whole	0.11
+2=do	home	0.14	laid	-0.18	lies	0.24	whole	-0.08
+2=doan	home	-0.29	fell	-0.29	laid	-0.07	lies	-0.16	whole	-0.2
+2=doc	laid	-0.07
+2=does	laid	-0.15	lies	0.05
+2=doi	home	-0.09	fell	0.43	lies	-0.1
+2=don	fell	-0.19	laid	-0.06	lies	0.22	whole	-0.16
+2=dong	home	-0.13	laid	0.06	lies	-0.12	whole	-0.13
+2=dot	fell	-0.2	lies	0.2
+2=drove	whole	-0.12
+2=du	fell	0.23	laid	0.08	lies	-0.1	whole	-0.18
+2=dua	laid	0.16	whole	-0.18
+2=duc	home	0.05	laid	-0.09	lies	0.06	whole	0.1
+2=dum	fell	-0.09
+2=dung	fell	0.05	whole	-0.19
+2=duoc	home	-0.27	fell	0.09	laid	0.19	lies	-0.17	whole	0.05
+2=duoi	home	-0.16	fell	-0.33	laid	-0.1	lies	0.12	whole	-0.08
+2=duong	fell	-0.21	laid	0.22	lies	-0.15
+2=duy	home	0.2	lies	0.09	whole	-0.1
+2=e	home	0.22	fell	-0.13	laid	-0.1	lies	-0.07	whole	-0.29
+2=e1	whole	0.07
+2=e141	home	0.05	fell	-0.05
+2=e165	whole	-0.09
+2=e174	fell	-0.06	laid	-0.13	whole	-0.07
+2=e66	whole	0.07
+2=em	fell	-0.08	laid	0.11	lies	-0.07	whole	0.29
+2=en	home	0.13	fell	-0.18	laid	0.21	lies	0.12	whole	0.05
+2=est	home	0.15	fell	-0.07	whole	0.1
+2=et	fell	-0.07
+2=etait	home	0.14	laid	0.33	whole	0.11
+2=ete	whole	0.11
+2=f3	home	-0.13	fell	0.13
+2=father	home	0.22	laid	-0.05	lies	0.11	whole	-0.13
+2=feb	whole	-0.08
+2=february	fell	0.08
+2=female	laid	0.12
+2=fils	home	0.1	whole	0.11
+2=found	fell	0.17
+2=french	whole	0.1
+2=frere	lies	-0.07
+2=from	fell	-0.06	laid	-0.08	whole	-0.05
+2=gac	home	-0.17
+2=gai	laid	0.13	lies	-0.08
+2=gan	lies	-0.11	whole	0.06
+2=ganh	fell	0.07
+2=gao	home	0.14
+2=gap	home	0.11	laid	-0.06	lies	-0.11	whole	0.1
+2=gave	home	0.11
+2=gens	fell	-0.09	laid	0.26
+2=ghe	fell	0.15	whole	0.06
+2=ghi	home	-0.2	laid	-0.07	lies	0.11	whole	-0.06
+2=gi	laid	-0.07	lies	-0.1	whole	-0.24
+2=gia	home	-0.16	fell	0.05	laid	-0.09	lies	-0.09	whole	0.15
+2=giac	fell	0.1
+2=giai	home	0.09	fell	-0.19	lies	-0.06
+2=giam	home	0.2	fell	0.08	whole	0.11
+2=gian	fell	0.16	laid	-0.09	lies	0.08
+2=giang	home	-0.09	laid	0.08	lies	-0.17	whole	-0.08
+2=giao	home	-0.05	fell	0.18	laid	0.05	lies	-0.11	whole	0.12
+2=giay	home	0.15	fell	-0.21	lies	-0.05	whole	0.05
+2=gieng	home	0.07	fell	-0.27
+2=gio	fell	0.12	laid	0.11	lies	-0.08	whole	0.17
+2=gioi	home	0.1	whole	0.05
+2=giong	laid	0.06	whole	-0.27
+2=giu	home	-0.05	fell	-0.09	whole	-0.1
+2=giua	fell	-0.06	laid	0.08
+2=gium	fell	0.08	lies	0.12	whole	0.05
+2=giup	home	0.19	fell	-0.08	lies	0.12	whole	-0.21
+2=go	home	-0.24	fell	0.05	whole	0.18
+2=goc	home	-0.13	fell	-0.17	lies	-0.1	whole	-0.16
+2=goi	fell	-0.41	laid	-0.21	lies	-0.33	whole	0.06
+2=gom	lies	0.07	whole	-0.1
+2=gop	fell	-0.08
+2=got	home	-0.09	fell	0.16	whole	0.05
+2=grand	fell	-0.16
+2=grandfather	home	0.1	fell	0.19
+2=grandmother	lies	0.06	whole	0.12
+2=grave	fell	-0.13	laid	0.14	whole	0.11
+2=graves	home	0.08
+2=group	fell	0.09	whole	-0.05
+2=gui	fell	-0.12	laid	-0.06	lies	-0.12	whole	-0.1
+2=h	whole	0.06
+2=ha	home	-0.05	fell	-0.26	lies	-0.05
+2=had	fell	0.3	laid	0.32	lies	-0.07	whole	0.09
+2=hai	home	-0.27	fell	-0.19	laid	0.05	lies	0.16
+2=ham	home	-0.09	fell	0.21	laid	-0.19	lies	-0.11	whole	-0.05
+2=hand	fell	-0.05	whole	-0.08
+2=hang	home	0.09	fell	-0.29	laid	0.27	lies	-0.08
+2=hanh	laid	-0.06	whole	0.05
+2=hanoi	fell	-0.06
+2=hao	fell	-0.05	whole	0.08
+2=hat	home	0.08
+2=have	home	0.06	laid	-0.09
+2=hay	home	-0.1	fell	-0.06	lies	-0.07	whole	0.06
+2=he	home	-0.14	fell	-0.3
+2=hen	fell	-0.11
+2=her	home	-0.06	fell	0.12
+2=het	laid	0.08	lies	-0.08	whole	0.14
+2=hi	home	0.08
+2=hien	home	-0.06	fell	0.2	laid	-0.3	whole	0.06
+2=hiep	fell	0.12
+2=hieu	home	-0.1	fell	-0.05
+2=hill	fell	-0.11	whole	-0.07
+2=him	home	0.11	fell	-0.07
+2=himself	home	0.1
+2=hinh	whole	-0.1
+2=his	fell	-0.23	laid	0.24	lies	0.12
+2=ho	fell	-0.24
+2=hoa	home	0.1	fell	-0.1	laid	-0.2	lies	0.17
+2=hoach	laid	0.13
+2=hoan	laid	0.17	lies	-0.05
+2=hoang	home	0.16	laid	-0.06	lies	-0.07	whole	-0.06
+2=hoc	home	-0.06	fell	-0.09
+2=hoe	whole	0.13
+2=hoi	lies	-0.06
+2=hom	home	0.09	fell	0.27	laid	-0.1	whole	0.05
+2=home	home	0.12	fell	-0.05	lies	0.1
+2=hommes	fell	0.06
+2=hon	home	0.26	fell	0.16	laid	0.11	lies	-0.07
+2=hong	fell	0.19	whole	0.14
+2=hop	fell	-0.06	laid	0.08	whole	0.05
+2=hre	fell	0.07
+2=hs	fell	-0.19
+2=hue	whole	-0.1
+2=hung	fell	-0.19	laid	0.12	lies	-0.06	whole	0.07
+2=huong	fell	-0.12	laid	-0.13	lies	0.13	whole	0.15
+2=huu	home	0.09	laid	0.08	lies	-0.13	whole	0.11
+2=huy	fell	-0.17	laid	0.14
+2=huyen	home	0.13	fell	-0.07
+2=hy	fell	-0.05	laid	-0.13	lies	0.2	whole	-0.1
+2=i	fell	-0.37	laid	0.1	whole	0.07
+2=ich	fell	0.05
+2=identified	whole	-0.05
+2=iii	laid	0.11
+2=il	whole	-0.14
+2=in	home	-0.14	fell	-0.39	laid	0.05	lies	-0.06	whole	-0.2
+2=is	home	0.17	fell	-0.18	laid	-0.07	lies	0.24	whole	0.06
+2=it	home	-0.06	fell	0.12	laid	0.05	whole	0.1
+2=jan	home	0.09
+2=january	fell	-0.09	lies	0.06	whole	0.07
+2=janvier	fell	0.12
+2=je	laid	0.13
+2=joined	home	0.06
+2=juin	fell	0.35	whole	0.07
+2=july	fell	0.13	whole	0.09
+2=june	whole	-0.06
+2=k	laid	0.14	lies	0.13
+2=ka	fell	-0.07	laid	0.08	lies	-0.08
+2=ke	fell	0.06	laid	-0.16	lies	-0.09	whole	0.07
+2=kenh	lies	-0.06
+2=keo	fell	0.07	whole	-0.12
+2=kept	laid	0.29	whole	0.15
+2=ket	home	0.12	lies	0.09
+2=keu	fell	0.08	lies	-0.09
+2=kha	laid	0.14	whole	0.1
+2=khac	home	-0.28	fell	0.09	laid	0.15	lies	0.11	whole	0.15
+2=khach	lies	0.08	whole	0.06
+2=khai	fell	-0.1	laid	0.11	lies	0.06	whole	0.09
+2=kham	whole	-0.06
+2=khang	fell	0.05	laid	0.1	whole	-0.05
+2=khanh	fell	-0.14
+2=khau	whole	-0.06
+2=khe	fell	-0.05	laid	0.09	whole	-0.07
+2=khi	home	0.05	fell	-0.08	laid	0.49	lies	-0.23	whole	0.1
+2=khien	laid	-0.16
+2=khieng	fell	-0.43	laid	-0.08
+2=khoa	laid	0.08	whole	0.05
+2=khoai	fell	-0.16
+2=khoan	laid	0.09	whole	0.08
+2=khoang	fell	0.46	lies	-0.1
+2=khoat	fell	-0.05
+2=khoc	fell	-0.06
+2=khoi	lies	0.07	whole	-0.08
+2=khong	home	-0.38	fell	-0.21	laid	0.23	lies	0.34
+2=khop	lies	0.14
+2=khu	home	-0.06	fell	-0.06	laid	-0.11	whole	-0.06
+2=khue	fell	0.15
+2=khuong	fell	-0.09
+2=kia	home	0.15	fell	0.08	laid	-0.05	lies	-0.07
+2=kich	home	0.12	fell	-0.06	laid	-0.05	lies	0.07	whole	-0.12
+2=kiem	fell	-0.09	lies	0.05
+2=kien	home	0.07	fell	0.16
+2=kieu	fell	-0.13	whole	0.07
+2=killed	whole	0.05
+2=kim	home	0.05	fell	-0.16
+2=km	whole	-0.16
+2=know	fell	0.26
+2=ko	fell	0.05	laid	-0.23	lies	0.37
+2=ky	home	-0.12	laid	-0.11	lies	-0.14	whole	-0.55
+2=l	laid	0.06
+2=la	fell	-0.1	laid	0.11	lies	0.48	whole	-0.1
+2=lac	home	0.18	fell	-0.11
+2=lai	home	0.05	fell	-0.29	laid	0.1	lies	-0.1	whole	-0.09
+2=laisse	fell	0.07
+2=lam	home	0.15	fell	0.31	laid	-0.12	whole	-0.14
+2=lan	home	-0.08	fell	0.24	laid	-0.09	lies	-0.14
+2=lang	laid	-0.06	lies	0.07
+2=lanh	home	-0.05
+2=lao	home	0.13	fell	-0.24	laid	-0.11	lies	0.11	whole	0.12
+2=laos	whole	-0.05
+2=lap	fell	0.14	laid	0.22	lies	-0.16
+2=last	home	0.11	whole	-0.06
+2=lat	fell	0.26	laid	-0.1
+2=late	fell	-0.09
+2=lau	fell	0.08
+2=lay	home	0.15	fell	0.36	laid	-0.15
+2=le	home	0.15	fell	-0.17	laid	0.11	lies	-0.22
+2=leader	home	-0.05	fell	0.05
+2=left	home	-0.08	laid	-0.18
+2=len	home	-0.32	fell	0.45	laid	-0.39	lies	0.19
+2=les	laid	0.11
+2=lettre	home	-0.06
+2=lien	home	-0.23	laid	0.09	lies	0.05	whole	-0.05
+2=liet	lies	-0.06
+2=lieu	fell	-0.05
+2=lieutenant	fell	-0.2
+2=linh	home	0.14	laid	-0.19	lies	-0.15	whole	0.09
+2=list	whole	0.08
+2=live	laid	-0.1	whole	-0.07
+2=lo	home	-0.05	fell	-0.05	whole	-0.15
+2=loc	home	-0.22	fell	0.17	whole	-0.06
+2=loi	home	0.05	laid	-0.11	lies	0.17	whole	-0.1
+2=lon	whole	-0.07
+2=long	whole	-0.12
+2=look	fell	-0.08
+2=lost	fell	0.23
+2=lot	fell	-0.1
+2=ls	home	0.12	lies	-0.13	whole	-0.05
+2=lt	home	-0.09
+2=lu	fell	0.39	laid	-0.06	lies	0.22	whole	-0.06
+2=luan	home	0.18
+2=luc	home	-0.12	fell	0.31	whole	-0.07
+2=lung	laid	-0.08	whole	0.09
+2=luoi	laid	-0.14
+2=luon	fell	0.12	whole	0.24
+2=luong	fell	-0.08	whole	0.16
+2=luot	fell	0.07
+2=lut	fell	-0.21	whole	0.1
+2=luu	home	0.16	lies	-0.07
+2=luyen	home	-0.09	fell	-0.05
+2=ly	home	-0.16	fell	0.1	whole	-0.08
+2=m	laid	-0.07
+2=ma	home	-0.13	fell	-0.07	laid	0.38	lies	-0.12	whole	-0.18
+2=mac	fell	0.1
+2=mai	home	0.13	fell	0.26	laid	-0.11	lies	-0.07
+2=man	whole	0.19
+2=mang	fell	-0.17	laid	0.21	lies	-0.19	whole	0.07
+2=manh	fell	-0.06	whole	0.13
+2=mao	fell	0.06
+2=march	fell	0.07
+2=marked	laid	0.07
+2=mat	home	-0.18	fell	0.24	laid	-0.13	lies	0.2	whole	-0.09
+2=mau	fell	-0.12	laid	-0.06	lies	-0.05	whole	-0.09
+2=may	home	-0.05	fell	0.45	lies	-0.11	whole	0.21
+2=maybe	laid	0.11
+2=me	fell	-0.3	laid	0.06	lies	-0.18	whole	-0.05
+2=meme	fell	-0.08
+2=men	fell	-0.09	whole	-0.05
+2=mep	fell	-0.05	whole	-0.05
+2=mi	fell	-0.07	whole	-0.05
+2=mien	whole	-0.07
+2=mieu	fell	-0.09	lies	0.11
+2=min	home	0.17	fell	0.05	laid	-0.07	lies	0.09	whole	-0.08
+2=minh	home	0.07	fell	-0.22	laid	-0.08	lies	-0.1
+2=mis	fell	-0.05
+2=mo	laid	0.05	lies	0.22	whole	-0.05
+2=moc	fell	-0.2	lies	0.23
+2=moi	home	-0.1	fell	0.13	laid	-0.17	lies	-0.08	whole	0.06
+2=mong	home	-0.13	fell	0.32	laid	0.2	whole	-0.09
+2=mot	laid	-0.5	lies	0.47	whole	-0.22
+2=mother	fell	0.09	laid	-0.07	whole	0.14
+2=mr	fell	0.05	laid	0.1
+2=mua	laid	-0.08	lies	-0.07	whole	0.09
+2=muc	fell	0.12	laid	0.13
+2=mui	home	0.1	whole	0.05
+2=mung	home	-0.08	fell	-0.21	whole	0.09
+2=muoi	home	-0.07	laid	-0.31	lies	0.07
+2=muon	fell	-0.05	laid	0.1	lies	-0.05	whole	0.12
+2=muong	home	-0.16	fell	0.18	laid	0.17	lies	0.07	whole	0.08
+2=my	home	-0.19	fell	-0.13	laid	-0.06	lies	-0.05	whole	0.15
+2=n	fell	0.09	laid	-0.07	whole	-0.1
+2=na	fell	-0.05	whole	-0.09
+2=nam	home	-0.24	fell	-0.23	laid	0.09	lies	-0.36
+2=name	laid	-0.06	lies	0.1
+2=names	fell	-0.08	laid	0.25	whole	-0.1
+2=nang	whole	0.08
+2=nao	home	0.07	laid	-0.14	lies	0.11	whole	0.12
+2=nap	fell	0.11	laid	0.07	whole	0.1
+2=nay	home	-0.07	fell	0.15	laid	-0.07	lies	0.29	whole	0.25
+2=ne	fell	0.15	whole	0.12
+2=neang	home	-0.08	fell	0.1	lies	0.1	whole	0.06
+2=nem	lies	0.14
+2=nen	laid	-0.08	lies	0.11	whole	0.05
+2=never	fell	0.09
+2=next	fell	-0.05
+2=ng	fell	-0.05	lies	-0.06
+2=nga	fell	0.12
+2=ngan	fell	0.09
+2=ngap	fell	0.06	laid	0.07	lies	-0.05
+2=ngay	home	0.12	fell	0.1	lies	0.19	whole	-0.05
+2=nghe	home	0.07	fell	0.06	laid	0.05	lies	-0.14	whole	0.13
+2=nghi	home	-0.29	laid	-0.12	lies	-0.05
+2=nghia	home	-0.18	fell	0.06	laid	0.27	lies	-0.22	whole	-0.09
+2=nghiem	home	-0.05	laid	0.18	whole	-0.07
+2=ngo	home	-0.12	fell	-0.05	laid	-0.12	lies	0.31	whole	0.11
+2=ngoai	home	-0.14	fell	0.29	laid	-0.24	lies	-0.09
+2=ngoan	home	-0.23	fell	0.39	laid	0.06	whole	0.07
+2=ngoc	whole	0.07
+2=ngoi	laid	0.25	lies	0.3	whole	0.17
+2=ngu	home	0.25	fell	-0.07	lies	-0.05	whole	-0.09
+2=nguoi	home	0.32	fell	-0.05	lies	-0.22
+2=nguy	home	-0.18
+2=nguyen	fell	0.07	laid	-0.16	lies	0.42	whole	0.08
+2=nha	home	-0.39	fell	0.11	laid	0.3	lies	-0.13	whole	0.07
+2=nhac	fell	-0.13
+2=nham	home	-0.12	fell	-0.26	laid	-0.1	lies	0.21	whole	-0.06
+2=nhan	home	-0.16	fell	0.07	lies	0.1	whole	-0.16
+2=nhap	home	0.2	fell	0.1
+2=nhat	home	0.08	laid	0.26	lies	-0.09	whole	-0.08
+2=nhau	fell	-0.09
+2=nhi	fell	-0.06	whole	-0.08
+2=nhieu	fell	-0.19	laid	0.07	lies	-0.22	whole	0.1
+2=nhin	fell	-0.05	whole	0.15
+2=nho	home	-0.24	lies	-0.23	whole	-0.09
+2=nhom	fell	-0.1
+2=nhu	fell	-0.14	laid	0.06	lies	-0.06	whole	0.11
+2=nhung	laid	0.05	whole	-0.05
+2=nhuong	fell	0.19	laid	-0.22	whole	-0.13
+2=ni	whole	0.05
+2=nien	home	0.15	whole	-0.05
+2=night	whole	-0.08
+2=ninh	home	-0.18	fell	-0.06	laid	0.08	lies	0.08	whole	-0.33
+2=no	laid	0.36
+2=noel	fell	0.3	laid	0.26	whole	0.16
+2=noi	home	-0.39	fell	-0.11	laid	0.09	lies	0.25	whole	-0.05
+2=nong	home	0.07	laid	-0.2	lies	0.24
+2=nop	laid	0.11	lies	0.09
+2=north	home	0.06	laid	0.05
+2=not	home	-0.06	laid	-0.07
+2=nous	whole	0.06
+2=nov	fell	-0.16	whole	0.12
+2=november	fell	-0.13
+2=ntls	laid	0.34	lies	-0.4	whole	0.07
+2=nu	fell	0.07
+2=nua	fell	0.07	laid	-0.06	whole	-0.11
+2=nuoc	fell	0.07	laid	-0.14	whole	0.05
+2=nva	fell	0.15	whole	0.18
+2=o	home	0.05	fell	0.07	laid	0.06	lies	-0.09	whole	-0.06
+2=oct	fell	0.23	whole	0.1
+2=october	fell	0.05	whole	0.1
+2=octobre	fell	-0.08	whole	-0.07
+2=of	home	-0.05	fell	0.12	laid	-0.18	lies	-0.09	whole	-0.27
+2=off	laid	0.17	whole	-0.08
+2=old	fell	-0.09	laid	0.06
+2=om	laid	-0.13	lies	-0.08
+2=on	home	-0.09	fell	0.06	lies	0.09	whole	-0.09
+2=one	fell	0.06	laid	0.31	whole	-0.09
+2=ong	home	-0.23	fell	-0.06	laid	-0.08
+2=only	fell	-0.14	laid	-0.05	lies	-0.12
+2=or	fell	-0.32	laid	0.09	whole	0.06
+2=other	fell	-0.05	laid	-0.08
+2=others	whole	-0.07
+2=our	fell	-0.05
+2=owner	fell	-0.15
+2=pa	fell	-0.07
+2=pao	lies	0.07	whole	0.07
+2=par	home	-0.23
+2=party	whole	-0.11
+2=pere	fell	0.16
+2=petit	laid	0.11
+2=peux	whole	0.07
+2=pha	fell	0.09	whole	-0.05
+2=phai	home	-0.19	fell	-0.05	laid	0.17	lies	-0.17	whole	0.09
+2=pham	home	-0.06
+2=phan	fell	0.23	laid	-0.07
+2=phao	home	-0.08	fell	0.4	laid	-0.08	lies	-0.07	whole	-0.18
+2=phap	home	0.07	fell	-0.05
+2=phat	fell	-0.16	laid	0.07
+2=phi	fell	0.05	laid	-0.14	lies	0.16	whole	0.07
+2=phien	home	0.05	laid	-0.11
+2=pho	home	-0.07	lies	0.18	whole	-0.11
+2=phon	fell	-0.1
+2=phong	home	-0.07	fell	-0.11	laid	0.05	whole	-0.21
+2=phu	home	-0.07	fell	0.16	laid	0.16	lies	0.06	whole	-0.21
+2=phung	fell	-0.14	laid	0.09	whole	0.06
+2=phuoc	fell	-0.05	whole	-0.17
+2=phuong	home	0.1	laid	-0.06
+2=phut	lies	-0.05
+2=please	laid	-0.09
+2=plei	whole	-0.09
+2=pour	fell	0.13
+2=prisonnier	whole	0.07
+2=put	home	-0.06	lies	0.17	whole	0.18
+2=qu	home	0.06	laid	0.15
+2=qua	home	-0.13	fell	0.11	laid	0.06	lies	-0.12
+2=quach	laid	0.09	whole	0.05
+2=quan	laid	-0.31	whole	-0.14
+2=quang	fell	-0.16	laid	-0.15	lies	0.11	whole	-0.17
+2=quanh	home	0.11	fell	0.15	laid	-0.17	lies	0.07	whole	0.1
+2=quay	fell	-0.11	laid	0.2	lies	-0.11	whole	-0.07
+2=que	home	-0.09	laid	0.07	lies	-0.13	whole	0.11
+2=quen	home	0.05	lies	0.13
+2=quet	lies	0.09	whole	-0.07
+2=qui	fell	-0.06	laid	-0.06	whole	-0.05
+2=quoc	home	-0.08	fell	0.07	laid	-0.12
+2=quy	fell	0.12	laid	-0.05	lies	0.2	whole	0.16
+2=quyen	home	0.36	fell	-0.14
+2=quyet	laid	-0.1
+2=quynh	home	-0.1	fell	-0.06	laid	-0.19	lies	0.12
+2=ra	home	-0.08	fell	-0.3	laid	-0.15
+2=ram	whole	-0.06
+2=rang	fell	0.07	whole	0.06
+2=rao	fell	0.11	laid	-0.05
+2=rat	fell	0.06	laid	-0.1
+2=ray	fell	-0.08	lies	-0.07
+2=re	fell	-0.1
+2=remembers	fell	0.06	laid	-0.09
+2=respect	laid	-0.08
+2=ret	home	-0.06	fell	-0.23
+2=rieng	home	-0.07	whole	0.07
+2=ro	home	0.14	fell	0.19	lies	-0.14	whole	-0.26
+2=roc	fell	0.07	laid	-0.12
+2=roi	home	-0.07	lies	-0.08	whole	-0.05
+2=rot	fell	-0.08	laid	0.1	whole	0.1
+2=rung	laid	-0.12	whole	0.05
+2=ruong	fell	0.11	lies	-0.11	whole	0.05
+2=ruot	home	0.21	whole	0.05
+2=rut	home	0.08	fell	0.17	laid	-0.07	lies	0.05
+2=s	fell	-0.26	laid	-0.13	lies	0.2	whole	-0.15
+2=sa	fell	0.25
+2=sach	home	-0.05	laid	-0.06	lies	0.05	whole	-0.19
+2=sai	home	-0.12
+2=said	fell	0.08	lies	0.25
+2=sam	fell	-0.1
+2=san	home	0.06	fell	0.14	laid	-0.11	lies	-0.1	whole	-0.07
+2=sang	laid	-0.13	lies	-0.07	whole	0.21
+2=sanh	home	0.13	laid	0.14	lies	-0.09
+2=sao	lies	0.2	whole	0.06
+2=sap	fell	0.29	laid	0.18	whole	-0.18
+2=sat	fell	0.07	laid	-0.05
+2=sau	home	-0.15	fell	-0.34	laid	0.21	whole	-0.28
+2=saw	fell	0.07	laid	0.06	whole	-0.06
+2=say	lies	-0.08
+2=says	laid	-0.1	lies	0.06	whole	0.19
+2=se	laid	0.09	lies	-0.06	whole	0.05
+2=second	home	-0.07
+2=section	laid	-0.13
+2=sen	whole	-0.08
+2=seo	laid	-0.07
+2=sept	fell	0.13	laid	0.16	whole	0.11
+2=sergeant	fell	0.1
+2=served	fell	-0.05
+2=set	home	-0.1
+2=she	laid	0.05	whole	-0.11
+2=shot	home	-0.05	fell	0.12
+2=si	home	0.28	fell	0.14	laid	-0.06	lies	-0.11	whole	0.11
+2=side	fell	-0.14	laid	0.05
+2=sinh	fell	-0.29	laid	-0.32
+2=sn	home	-0.06	lies	-0.07
+2=so	home	-0.05	fell	0.43	lies	0.06
+2=soc	home	0.07
+2=somebody	fell	-0.09	laid	0.13
+2=son	home	0.06	fell	-0.23	laid	0.17	whole	0.08
+2=song	home	0.1	fell	-0.26	lies	-0.07	whole	-0.14
+2=sont	fell	-0.06
+2=sot	fell	0.35	whole	0.15
+2=still	home	0.12	laid	0.12	whole	0.12
+2=stones	laid	0.14
+2=su	home	-0.06	fell	-0.11	laid	-0.06	lies	-0.12	whole	0.15
+2=sua	home	-0.18	fell	-0.16	laid	-0.05
+2=suc	fell	0.13	whole	0.09
+2=suis	fell	0.22	laid	0.06	whole	0.13
+2=sung	home	-0.07	fell	0.13
+2=suoi	home	0.08	whole	-0.08
+2=sur	lies	0.07
+2=survived	laid	0.07
+2=sy	laid	-0.16	lies	0.1	whole	0.06
+2=t	fell	0.12	whole	0.21
+2=ta	fell	-0.2	laid	0.07	lies	-0.2
+2=tac	lies	0.06	whole	0.09
+2=tai	fell	0.12	laid	0.31	lies	-0.12
+2=tam	home	-0.48	fell	0.28	laid	0.2	lies	-0.07	whole	0.09
+2=tan	home	-0.12	fell	0.05	laid	-0.27	lies	0.11
+2=tang	laid	0.28	lies	-0.05	whole	0.17
+2=tao	fell	-0.06	laid	0.23
+2=tap	home	0.06	laid	0.14
+2=tat	fell	0.31	laid	0.12	whole	0.11
+2=tau	home	-0.08	fell	0.13	whole	0.05
+2=tay	home	-0.06	fell	0.46	laid	-0.06	lies	-0.05
+2=te	fell	-0.1
+2=team	laid	0.06	whole	0.06
+2=tell	laid	-0.07
+2=ten	home	0.14	fell	0.32	laid	-0.15	lies	-0.17	whole	-0.15
+2=tet	fell	-0.08	laid	-0.06	whole	0.05
+2=thach	whole	0.05
+2=thai	home	0.09
+2=tham	home	0.09	lies	0.13
+2=thang	home	0.31	fell	-0.15	laid	-0.18	lies	-0.07	whole	0.18
+2=thanh	home	0.14	fell	-0.08	laid	0.29	whole	0.13
+2=thap	fell	0.13	whole	0.13
+2=that	fell	-0.05
+2=thay	home	0.13	fell	-0.33	laid	0.08	whole	0.11
+2=the	home	-0.3	fell	0.19	laid	-0.43	whole	-0.32
+2=them	fell	-0.05	lies	0.24
+2=then	fell	-0.07	lies	0.14	whole	0.05
+2=theo	home	0.18	fell	0.05	lies	-0.16	whole	0.14
+2=there	home	-0.09	fell	0.13	laid	0.09	lies	0.12	whole	-0.13
+2=they	home	-0.06	fell	0.14	whole	0.15
+2=thi	home	-0.46	fell	-0.44	laid	0.08	lies	-0.26	whole	0.2
+2=thich	fell	-0.09	laid	0.1
+2=thiem	home	-0.08
+2=thien	home	0.05	whole	0.1
+2=thiet	whole	0.18
+2=thieu	home	-0.05	laid	-0.2
+2=thinh	home	-0.05	fell	-0.06
+2=tho	home	-0.15	fell	-0.26	laid	-0.17	lies	0.05	whole	-0.26
+2=thoa	fell	0.12
+2=thoai	home	0.14	lies	0.12	whole	-0.12
+2=thoat	fell	-0.05
+2=thoi	home	-0.08	laid	0.17	lies	-0.07	whole	-0.09
+2=thom	fell	0.27	whole	0.1
+2=thon	fell	-0.06
+2=thong	laid	-0.2	lies	0.07	whole	-0.12
+2=thought	laid	-0.13
+2=three	fell	-0.13
+2=thu	home	-0.09	fell	-0.08	lies	-0.29	whole	0.25
+2=thuan	lies	0.08
+2=thuat	fell	0.14	whole	0.06
+2=thuc	whole	0.14
+2=thuoc	home	0.06	fell	-0.23	laid	0.19	whole	0.16
+2=thuong	home	-0.24	fell	-0.09	laid	0.05	lies	0.18	whole	-0.19
+2=thuy	home	-0.1	fell	-0.11	laid	0.34	lies	-0.1	whole	-0.07
+2=thuyen	home	-0.06	fell	-0.06	whole	-0.11
+2=tien	fell	0.1	laid	-0.05
+2=tieng	home	-0.07	fell	0.07
+2=tieu	home	0.14	fell	-0.18	lies	-0.1	whole	0.09
+2=tim	home	-0.18	laid	0.21	lies	-0.33
+2=tin	home	-0.07	fell	-0.06	lies	-0.13
+2=tinh	fell	-0.1	laid	-0.13	lies	0.12
+2=tirailleur	home	0.07
+2=to	home	-0.16	fell	-0.18	laid	-0.1	lies	-0.09	whole	-0.06
+2=toa	home	0.05	fell	0.3	lies	0.13	whole	0.22
+2=toan	laid	-0.13	lies	-0.14	whole	-0.11
+2=together	home	-0.19
+2=toi	home	0.11	laid	-0.14	lies	-0.17	whole	-0.1
+2=told	fell	-0.1	whole	0.07
+2=ton	fell	0.09
+2=tong	laid	-0.11
+2=too	home	-0.06
+2=took	fell	-0.07	whole	0.06
+2=tra	home	-0.07	fell	-0.17	laid	-0.1	lies	-0.08
+2=trai	home	0.05	fell	0.14	lies	-0.16	whole	0.18
+2=tram	fell	-0.2	laid	0.09	lies	-0.15	whole	-0.16
+2=tran	home	-0.08	fell	-0.08	whole	-0.19
+2=trang	fell	-0.06	laid	-0.08	lies	0.08	whole	0.09
+2=tranh	laid	0.05
+2=trao	fell	0.06
+2=tren	home	0.27	fell	-0.14	laid	-0.09	lies	0.18	whole	-0.15
+2=treo	fell	-0.05
+2=tri	home	-0.11	lies	0.27
+2=trich	fell	-0.08	lies	0.11
+2=trieu	fell	0.05
+2=trinh	home	0.14	fell	0.13	lies	-0.05	whole	0.07
+2=tro	laid	-0.13	lies	0.11	whole	0.06
+2=troi	laid	0.11	whole	-0.06
+2=troisieme	home	0.1	lies	-0.06
+2=trong	home	0.23	fell	-0.16	laid	-0.33	lies	-0.26	whole	0.05
+2=tru	home	0.05	fell	-0.06	laid	-0.08	lies	0.13	whole	0.05
+2=truc	home	0.05	fell	0.34
+2=trung	home	-0.28	fell	0.27	laid	-0.14	lies	-0.06	whole	0.05
+2=truoc	home	0.11	fell	-0.16	laid	0.1
+2=truong	home	0.31	laid	-0.12
+2=truyen	home	-0.14	fell	0.15	whole	-0.06
+2=tu	home	-0.28	fell	0.38	lies	-0.11	whole	0.34
+2=tuan	home	-0.05	fell	0.25	laid	0.07	lies	0.13	whole	-0.07
+2=tuc	fell	-0.12	laid	0.1	lies	0.07	whole	0.06
+2=tue	home	-0.05	laid	-0.05
+2=tui	laid	-0.21	lies	0.33	whole	0.15
+2=tung	fell	-0.16	whole	-0.09
+2=tuoi	home	0.13	fell	-0.16
+2=tuong	home	-0.07	fell	-0.14	laid	0.14	whole	0.11
+2=two	home	-0.05	laid	0.06	lies	0.23	whole	0.25
+2=ty	home	0.11	fell	-0.24	laid	-0.13
+2=typed	laid	0.12	whole	0.07
+2=ubnd	fell	0.27	lies	0.13
+2=un	home	0.06	fell	0.15	laid	0.11
+2=uncle	fell	-0.06
+2=une	fell	-0.1
+2=ung	fell	0.19	whole	0.06
+2=unit	fell	0.14
+2=unknown	laid	-0.15	lies	0.09	whole	0.07
+2=up	fell	0.06	whole	0.11
+2=us	fell	0.07	lies	0.27
+2=ut	home	-0.08	laid	-0.08	lies	0.06	whole	-0.06
+2=uy	home	-0.16	fell	-0.3	laid	-0.24	lies	0.06
+2=va	fell	-0.21	laid	0.08	lies	-0.19	whole	0.18
+2=vach	fell	0.34	whole	0.19
+2=vai	fell	0.07
+2=van	fell	-0.25	laid	-0.41	whole	0.13
+2=vang	fell	-0.05	lies	0.07	whole	-0.06
+2=vao	home	-0.11	fell	-0.14	laid	-0.09	lies	-0.07	whole	0.13
+2=vat	fell	0.07	laid	0.28	whole	0.2
+2=vay	home	0.23	fell	-0.54
+2=ve	home	0.33	fell	-0.29	lies	-0.31
+2=vet	laid	-0.09	whole	-0.08
+2=vi	fell	0.08	lies	0.06
+2=viec	home	0.1	whole	-0.06
+2=vien	home	-0.06	fell	0.1	laid	-0.06	lies	-0.05
+2=viet	home	-0.12	fell	-0.16	laid	-0.12	lies	0.13	whole	-0.08
+2=vietnamese	fell	0.06
+2=villagers	fell	-0.06
+2=vinh	fell	0.06	laid	-0.1
+2=vo	home	0.19	fell	-0.39	laid	0.11	lies	-0.28	whole	-0.14
+2=voi	home	-0.05	fell	0.23	lies	-0.12	whole	-0.19
+2=vong	home	0.2	whole	-0.05
+2=vot	home	0.1	fell	0.17	laid	-0.05	whole	0.05
+2=vous	fell	-0.21
+2=vu	home	0.26	fell	0.07	laid	-0.12	whole	0.19
+2=vuc	laid	0.09
+2=vui	fell	-0.05	laid	0.16	whole	-0.08
+2=vuon	fell	0.1	laid	-0.07	lies	-0.11	whole	-0.27
+2=vuong	fell	0.07	lies	0.15	whole	0.08
+2=vuot	home	0.13	fell	-0.06
+2=vy	fell	0.1	laid	-0.05	lies	-0.05	whole	0.05
+2=walked	whole	0.11
+2=wall	laid	-0.08	lies	-0.05	whole	-0.07
+2=was	laid	0.23	lies	0.07	whole	0.13
+2=we	fell	-0.1
+2=week	fell	0.07	laid	-0.12	whole	0.1
+2=went	home	0.08	whole	-0.13
+2=were	fell	0.05	laid	0.09
+2=where	fell	0.19	whole	0.07
+2=who	fell	-0.11	whole	0.08
+2=wife	lies	0.07
+2=with	fell	0.08	whole	-0.06
+2=would	home	0.12	whole	-0.07
+2=wrote	fell	0.05
+2=xa	home	0.05	fell	-0.11	laid	-0.12	lies	0.3	whole	0.06
+2=xac	laid	0.08	lies	-0.23	whole	-0.07
+2=xay	home	0.09	fell	0.11	lies	-0.07
+2=xe	home	0.12	fell	-0.06	laid	-0.16	lies	-0.08
+2=xem	home	0.06
+2=xep	laid	-0.14	lies	0.24	whole	0.14
+2=xet	fell	0.17	laid	0.18
+2=xi	laid	-0.08
+2=xieng	laid	0.17	whole	-0.05
+2=xin	home	-0.15	laid	-0.35	lies	0.07
+2=xom	laid	-0.26	whole	-0.11
+2=xu	home	0.23	laid	0.05	whole	0.09
+2=xua	home	0.09	fell	0.15	laid	0.21	lies	-0.13	whole	-0.07
+2=xuan	home	0.26	fell	-0.26	lies	0.06	whole	0.16
+2=xuc	fell	-0.05
+2=xung	fell	0.07
+2=xuong	laid	-0.31	lies	-0.05
+2=xuyen	fell	0.07	laid	-0.05	whole	-0.05
+2=y	laid	0.1
+2=year	fell	0.12	whole	0.07
+2=years	fell	0.15
+2=yen	whole	-0.06
+2=you	fell	-0.05	laid	-0.13
+2=ys	fell	0.08	laid	0.05	whole	0.1
+2=zalo	lies	0.13
+3=#	home	0.14	fell	-0.18	laid	0.06	lies	-0.11	whole	-0.06
+3=##	home	0.15	fell	-0.37	laid	0.35	lies	-0.11
+3=###	home	-0.21	fell	0.14	laid	-0.1	lies	-0.11	whole	0.16
+3=####	home	0.1	fell	-0.34	laid	0.22	lies	-0.48	whole	-0.08
+3=#####	whole	-0.18
+3=##########	fell	0.14
+3=$	home	-0.4	lies	-0.06	whole	0.17
+3=1st	fell	0.18
+3=2nd	whole	0.07
+3=9th	fell	0.05	whole	-0.06
+3=a	home	0.24	fell	-0.28	laid	-0.28	lies	0.42
+3=ac	fell	-0.16
+3=after	whole	-0.06
+3=ai	home	-0.29	fell	0.34	lies	-0.29
+3=ak	whole	-0.09
+3=all	home	0.12	fell	-0.13	laid	0.06	whole	0.06
+3=am	home	-0.05	whole	0.16
+3=american	home	-0.06
+3=among	fell	0.05
+3=an	home	-0.13	fell	-0.14	laid	-0.05	lies	0.14	whole	0.05
+3=ancien	laid	0.08	whole	0.11
+3=and	fell	-0.09	laid	0.09	whole	-0.09
+3=anh	home	-0.15	fell	-0.06	laid	-0.15	lies	-0.16	whole	-0.11
+3=another	home	0.11
+3=any	lies	-0.06
+3=ao	fell	0.16	laid	0.16	whole	-0.19
+3=ap	fell	0.07	laid	0.05
+3=april	laid	0.07	whole	0.05
+3=are	home	0.08
+3=army	lies	0.14
+3=arvn	whole	0.12
+3=as	fell	0.06	whole	0.07
+3=at	fell	0.11
+3=au	home	0.07	laid	-0.07	whole	-0.07
+3=august	fell	0.09
+3=aunt	fell	-0.24
+3=avait	laid	-0.08	whole	-0.12
+3=avec	whole	-0.09
+3=away	laid	0.05
+3=ay	home	0.1	fell	-0.08	lies	0.14	whole	0.07
+3=b	laid	-0.06	lies	-0.05	whole	-0.09
+3=b40	home	-0.05	fell	0.07
+3=b52	fell	0.12
+3=ba	home	-0.42	laid	-0.24	lies	0.4	whole	0.18
+3=bac	home	-0.1	fell	-0.22	laid	0.08
+3=bach	home	0.32	fell	-0.05
+3=bai	home	-0.07	fell	0.06	lies	0.1
+3=ban	fell	0.38	laid	0.1	lies	-0.4	whole	-0.21
+3=bang	home	0.06	fell	0.14	laid	0.24	lies	-0.05	whole	-0.2
+3=bao	home	0.24	fell	-0.32	laid	-0.26	lies	0.25	whole	0.06
+3=bat	home	-0.08	laid	-0.13	lies	-0.05	whole	-0.08
+3=bataillon	home	0.07
+3=bau	whole	-0.07
+3=bay	home	-0.16	fell	0.12	lies	0.16
+3=be	laid	0.05	lies	-0.06	whole	0.09
+3=been	laid	0.12	whole	0.08
+3=before	laid	0.07	whole	-0.05
+3=behind	fell	-0.05	whole	-0.05
+3=ben	home	0.34	laid	0.09	lies	0.16	whole	0.14
+3=benh	home	0.11	laid	-0.08	whole	0.08
+3=berge	whole	-0.05
+3=beside	fell	0.2
+3=bi	fell	0.11	laid	0.19	lies	0.06	whole	0.11
+3=bia	home	0.16	fell	-0.21	laid	-0.52	lies	0.29	whole	0.1
+3=bien	home	0.05	fell	-0.12	lies	0.07	whole	0.12
+3=biet	home	0.31	fell	-0.17	laid	0.05	lies	0.18	whole	-0.16
+3=binh	fell	0.09	laid	0.07
+3=bo	home	-0.23	fell	0.25	lies	-0.07	whole	-0.15
+3=boc	home	0.13	fell	-0.21	laid	0.14	whole	-0.06
+3=bodies	fell	-0.1
+3=bom	home	0.1	fell	-0.05
+3=bon	home	-0.18	fell	-0.28	lies	-0.18
+3=bong	fell	-0.11	laid	0.19	whole	-0.1
+3=book	laid	0.08	whole	-0.07
+3=born	whole	-0.08
+3=both	fell	0.05	whole	-0.06
+3=box	fell	-0.08
+3=brother	home	0.24	lies	0.13	whole	-0.09
+3=bu	whole	-0.08
+3=bua	fell	-0.08
+3=bui	fell	0.27
+3=bulldozer	whole	-0.05
+3=bung	fell	-0.06	whole	-0.05
+3=buoc	laid	-0.11	whole	-0.08
+3=buon	laid	0.06	whole	-0.09
+3=buried	fell	0.28	laid	-0.21	whole	-0.15
+3=burnt	whole	0.05
+3=bury	laid	-0.09
+3=but	fell	-0.11	laid	-0.11
+3=buu	whole	-0.08
+3=by	home	-0.07	fell	-0.16	whole	-0.15
+3=c	home	0.42	fell	-0.27	laid	-0.19	lies	0.22	whole	0.21
+3=c1	fell	0.1	lies	0.06
+3=c11	fell	-0.07
+3=c2	home	-0.08	fell	0.07	lies	-0.08
+3=c3	fell	0.05
+3=c5	laid	0.1
+3=c7	home	-0.09	fell	0.07	whole	-0.07
+3=c8	fell	-0.05
+3=ca	home	-0.16	fell	0.11	laid	-0.05	whole	0.07
+3=cac	laid	-0.1	lies	-0.09
+3=cach	home	0.16	laid	-0.12	lies	-0.09	whole	-0.14
+3=cahier	fell	0.18	whole	0.07
+3=cai	fell	-0.37	lies	0.07	whole	0.16
+3=called	fell	-0.06	laid	0.13	whole	-0.1
+3=cam	home	0.18	laid	-0.19	lies	0.11	whole	-0.07
+3=came	fell	-0.09
+3=campuchia	fell	-0.06
+3=can	fell	-0.16	laid	-0.2	lies	0.08	whole	0.06
+3=cang	home	-0.06
+3=canh	fell	-0.14	laid	-0.21	whole	-0.24
+3=cao	home	0.07	fell	0.11	laid	-0.16	whole	0.06
+3=cap	fell	-0.07	whole	-0.11
+3=captured	fell	-0.11	laid	-0.07
+3=carried	whole	-0.05
+3=cat	fell	0.16	laid	0.12	lies	0.1
+3=cau	fell	-0.16	laid	0.1	lies	-0.06	whole	-0.05
+3=cay	fell	0.06	laid	-0.29	lies	0.07	whole	0.06
+3=cemetery	whole	-0.05
+3=ch	fell	0.09
+3=cha	home	-0.05	fell	0.19	laid	0.17	lies	0.15	whole	0.14
+3=chac	home	-0.12	laid	0.23	lies	-0.07	whole	0.14
+3=cham	whole	-0.05
+3=chan	home	-0.06	fell	-0.05	laid	-0.29	lies	0.1	whole	0.08
+3=chang	fell	0.12
+3=chao	whole	-0.1
+3=chap	fell	0.1
+3=chat	fell	-0.09	whole	0.11
+3=chau	home	-0.06	fell	-0.07	laid	-0.06	lies	0.37	whole	-0.12
+3=chay	fell	-0.2	laid	-0.14	whole	-0.2
+3=chep	fell	0.18	whole	0.07
+3=chet	fell	0.14	whole	0.06
+3=chi	home	-0.12	fell	-0.31	laid	0.15	lies	-0.25	whole	-0.09
+3=chia	fell	0.06
+3=chiec	whole	0.05
+3=chien	home	-0.13	laid	-0.21	lies	-0.08	whole	-0.12
+3=chieu	laid	0.26	lies	0.17
+3=chim	fell	-0.05
+3=chin	fell	0.06	laid	-0.11	lies	0.14
+3=chinh	home	0.09	fell	0.16	laid	0.1	lies	-0.15
+3=chiu	whole	-0.08
+3=cho	home	-0.14	fell	-0.06	laid	0.25	lies	-0.25	whole	0.2
+3=choi	fell	-0.12	laid	-0.1	lies	0.21
+3=chon	fell	-0.06
+3=chong	home	-0.15	fell	-0.3	laid	-0.07
+3=chot	home	-0.05
+3=chu	home	-0.07	laid	0.41	lies	-0.05
+3=chua	home	0.07	fell	-0.06	laid	0.09	lies	0.07	whole	-0.25
+3=chuan	fell	0.05
+3=chuc	whole	-0.11
+3=chung	home	0.16	fell	-0.13	laid	0.26	whole	-0.29
+3=chuoi	fell	-0.05
+3=chuong	home	0.15	whole	0.08
+3=chup	home	-0.05	lies	-0.05
+3=chuyen	home	0.05	fell	-0.12	laid	-0.33	lies	-0.09
+3=cimetiere	laid	0.09
+3=co	home	-0.26	fell	-0.14	laid	0.28	lies	-0.16
+3=coc	fell	-0.07	laid	0.09	lies	-0.05	whole	0.15
+3=coi	home	0.11	fell	-0.16	laid	-0.1	lies	0.12	whole	0.08
+3=com	fell	-0.09	whole	-0.17
+3=commander	fell	0.09	laid	-0.09	whole	-0.07
+3=con	home	-0.19	fell	0.27	laid	-0.49	lies	0.36	whole	0.05
+3=cong	home	0.11	fell	0.18	laid	-0.31	lies	-0.18	whole	-0.08
+3=cook	whole	-0.08
+3=cot	fell	0.08	laid	0.11	lies	-0.08	whole	-0.13
+3=could	laid	0.08	whole	-0.06
+3=cu	home	-0.23	fell	-0.1	laid	-0.16	lies	0.25
+3=cua	home	-0.06	fell	-0.14	laid	0.36	lies	-0.1	whole	-0.07
+3=cung	home	-0.06	fell	-0.18	laid	-0.22	lies	0.3	whole	0.12
+3=cuoc	fell	0.14
+3=cuoi	lies	-0.06	whole	-0.13
+3=cuon	fell	-0.14	lies	0.11
+3=cuong	fell	-0.06
+3=cuu	lies	-0.09
+3=d	home	0.07	fell	0.11	laid	0.08	lies	-0.16	whole	-0.1
+3=d2	home	-0.07
+3=d3	lies	-0.05	whole	-0.08
+3=d4	home	0.08
+3=d7	whole	0.05
+3=d8	fell	-0.15	whole	-0.08
+3=d9	fell	0.08	whole	0.05
+3=da	home	-0.07	fell	0.71	laid	0.06	lies	0.17	whole	0.28
+3=dac	home	0.11	fell	0.08
+3=dad	fell	0.09
+3=dai	home	0.27	fell	-0.21	laid	-0.17	lies	0.22	whole	0.08
+3=dak	whole	-0.12
+3=dam	fell	0.19	laid	0.09	whole	0.05
+3=dan	fell	-0.09	laid	0.36	lies	-0.06	whole	-0.2
+3=dang	home	0.07	fell	-0.1	lies	0.14	whole	0.16
+3=danh	fell	0.26	lies	-0.06
+3=dans	fell	-0.2
+3=dao	home	-0.09	fell	0.31	laid	0.11	lies	-0.09	whole	-0.06
+3=dap	whole	0.12
+3=dat	home	0.21	fell	-0.2	laid	-0.22	lies	0.11	whole	0.18
+3=dau	fell	0.16	laid	0.05	lies	-0.05	whole	0.21
+3=day	fell	-0.12	laid	0.09	whole	-0.11
+3=dc	home	0.1	laid	-0.21
+3=de	home	0.38	fell	-0.17	laid	-0.43	lies	-0.07	whole	-0.15
+3=dead	home	-0.07	fell	-0.18
+3=dec	fell	-0.1
+3=december	fell	0.07
+3=dem	home	0.05	fell	0.17	laid	-0.06	lies	-0.06
+3=demande	lies	0.07
+3=den	fell	-0.28	laid	0.18	whole	0.12
+3=deo	home	0.05	fell	-0.07	whole	-0.05
+3=deu	fell	0.13	laid	-0.09
+3=deux	fell	-0.11	laid	0.05
+3=di	fell	0.2	laid	-0.34	lies	-0.1	whole	0.12
+3=dia	home	0.07	fell	0.1	laid	0.08
+3=dich	home	0.17
+3=did	whole	0.07
+3=died	lies	0.06	whole	0.09
+3=diem	fell	0.38
+3=dien	laid	0.16	lies	-0.08	whole	-0.1
+3=dieu	home	-0.15	laid	0.09	lies	-0.15	whole	-0.11
+3=din	fell	-0.06	whole	0.09
+3=dinh	home	-0.13	fell	-0.29	laid	0.25	lies	-0.14	whole	0.06
+3=district	whole	0.08
+3=division	fell	0.06
+3=dkz	fell	0.16
+3=do	home	-0.4	fell	0.47	lies	0.13
+3=doan	home	0.22	fell	-0.33	lies	-0.11	whole	0.1
+3=doc	home	0.16	fell	-0.14	laid	-0.11	lies	0.12	whole	-0.13
+3=doi	fell	0.13	laid	0.42	whole	0.1
+3=don	home	-0.07	fell	0.1	laid	0.08	lies	-0.35	whole	0.07
+3=dong	home	0.39	fell	0.1	whole	0.14
+3=dont	fell	0.1	laid	-0.06	whole	0.07
+3=dot	home	-0.27	whole	0.09
+3=down	fell	0.1
+3=dozer	laid	0.06	whole	-0.07
+3=dr	fell	0.05	laid	-0.13
+3=du	fell	0.26	laid	-0.06	whole	0.1
+3=dua	home	0.05	fell	0.11	laid	0.06	lies	0.15	whole	0.13
+3=duc	home	-0.08	fell	0.38	laid	0.21	lies	0.14	whole	-0.09
+3=dug	fell	-0.05	whole	-0.08
+3=dung	home	0.15	fell	-0.28	laid	0.07	lies	0.15	whole	0.16
+3=duoc	home	-0.08	fell	0.21	laid	-0.43	lies	-0.16	whole	-0.09
+3=duoi	home	0.08	lies	-0.06
+3=duong	home	0.05	fell	-0.08	laid	0.3	lies	0.15	whole	-0.17
+3=duy	fell	0.12	whole	-0.05
+3=duyen	laid	0.09
+3=duyet	fell	-0.06
+3=dv	whole	-0.06
+3=e	home	0.14	fell	-0.06	laid	-0.05	whole	0.09
+3=e1	home	0.05
+3=e101	whole	0.1
+3=e2	laid	0.1
+3=e209	whole	0.05
+3=e28	fell	-0.13
+3=e33	fell	-0.1
+3=em	home	0.17	fell	0.1	lies	-0.17	whole	-0.16
+3=en	home	0.27	fell	-0.31	laid	-0.11	lies	0.11	whole	0.11
+3=engage	whole	-0.06
+3=est	fell	-0.18	laid	0.13	lies	0.1	whole	-0.05
+3=et	home	-0.08	fell	0.31	laid	-0.14
+3=etait	home	0.09
+3=example	home	-0.06	fell	-0.07	laid	-0.05	lies	-0.15
+3=f	whole	-0.08
+3=f3	home	0.08	whole	0.07
+3=f304	fell	0.08	whole	-0.05
+3=f356	whole	-0.05
+3=f5	laid	-0.13
+3=family	home	0.07	fell	0.13	laid	0.12
+3=father	fell	0.06
+3=feb	home	-0.07	fell	-0.06
+3=february	fell	0.07	whole	-0.09
+3=fell	home	0.11	whole	0.07
+3=fevrier	fell	0.06	whole	-0.17
+3=first	fell	-0.05
+3=for	home	0.1	fell	-0.14	laid	0.1
+3=found	home	-0.05	fell	0.27	laid	0.05	whole	-0.13
+3=french	home	0.05
+3=from	fell	-0.11	laid	0.16	whole	0.16
+3=gach	lies	0.05
+3=gai	home	0.16
+3=gan	fell	-0.09	lies	-0.06
+3=gao	fell	-0.08	laid	-0.16	lies	0.08
+3=gap	fell	0.05	laid	-0.07
+3=ghe	home	-0.06	lies	0.06	whole	0.05
+3=ghi	home	-0.08	fell	-0.14	laid	-0.21	lies	0.3	whole	0.08
+3=gi	fell	0.07	whole	0.1
+3=gia	home	0.05	laid	0.16	lies	0.3	whole	0.1
+3=giac	fell	0.15	laid	0.25
+3=giai	whole	0.11
+3=giam	lies	-0.08
+3=giang	home	-0.07	whole	0.05
+3=giao	home	0.25	fell	0.05	laid	-0.11	lies	0.11	whole	0.19
+3=giap	fell	0.11	laid	0.22	lies	-0.05	whole	0.13
+3=giau	lies	0.13	whole	-0.1
+3=giay	home	0.06	laid	-0.05	lies	0.25	whole	-0.12
+3=gieng	home	0.05	fell	0.19	laid	0.16	whole	-0.08
+3=gio	fell	-0.1	lies	-0.28	whole	0.11
+3=gioi	home	0.11
+3=giong	fell	-0.25	whole	0.07
+3=giu	fell	0.18	lies	0.24	whole	0.09
+3=giua	fell	0.18	lies	0.12	whole	-0.17
+3=giup	home	-0.11	fell	-0.07	lies	-0.09	whole	-0.14
+3=go	laid	0.1	lies	-0.13	whole	0.13
+3=goc	home	-0.1	fell	-0.2	laid	0.22	lies	-0.1
+3=goi	fell	-0.07	laid	-0.09	whole	0.29
+3=going	fell	-0.12	laid	0.07
+3=gom	fell	-0.24	laid	0.13	whole	0.07
+3=gon	fell	-0.06
+3=got	laid	0.09
+3=grand	home	-0.05	laid	0.17
+3=grandma	whole	0.12
+3=grave	home	-0.19	fell	-0.1	laid	-0.13	lies	0.06	whole	0.06
+3=gui	fell	-0.13	laid	-0.2	lies	0.07	whole	-0.13
+3=gunner	fell	0.13
+3=h	fell	-0.07
+3=ha	home	0.15	fell	-0.23	laid	-0.23	lies	-0.12	whole	0.11
+3=had	home	-0.07	fell	0.12	laid	0.17
+3=hai	home	-0.38	fell	0.34	lies	-0.17	whole	-0.2
+3=ham	fell	0.64	laid	-0.06	whole	0.24
+3=han	fell	-0.13	whole	-0.05
+3=hang	home	-0.14	fell	-0.28	laid	-0.25	lies	-0.05	whole	-0.35
+3=hanh	fell	-0.06
+3=has	home	-0.06	fell	-0.08	laid	0.29
+3=hau	laid	-0.08	whole	0.06
+3=have	home	0.12	whole	0.06
+3=hay	home	0.3	fell	0.11	laid	-0.05	whole	0.12
+3=he	home	0.27	laid	-0.15	whole	-0.08
+3=helped	laid	0.08
+3=helps	fell	0.21	whole	0.08
+3=hem	fell	-0.08
+3=heo	whole	-0.15
+3=het	home	-0.1	fell	0.21	lies	0.06	whole	-0.13
+3=hi	home	-0.09	whole	-0.1
+3=hien	fell	-0.43	lies	-0.05	whole	-0.1
+3=hiep	fell	-0.05	lies	0.08	whole	-0.08
+3=hieu	fell	-0.12
+3=hill	whole	-0.1
+3=him	home	-0.22	fell	-0.16	laid	0.09	whole	-0.08
+3=hinh	whole	-0.16
+3=his	fell	-0.07	laid	-0.12
+3=ho	home	0.31	fell	-0.08	laid	-0.05	lies	-0.23	whole	0.21
+3=hoa	home	-0.16	laid	-0.14	lies	0.22	whole	-0.36
+3=hoach	fell	0.09	laid	-0.2	lies	0.14	whole	-0.08
+3=hoai	home	-0.05	fell	-0.06
+3=hoan	fell	-0.08	laid	0.09
+3=hoang	home	0.28	fell	-0.08	lies	0.12	whole	0.19
+3=hoanh	fell	0.15	whole	0.08
+3=hoat	home	-0.1
+3=hoc	home	-0.15	fell	0.05	whole	0.09
+3=hoe	fell	-0.15
+3=hoi	home	0.45	fell	0.3	laid	0.31	lies	-0.18	whole	0.22
+3=hom	home	0.19	laid	-0.3	lies	0.06	whole	0.22
+3=hon	fell	0.16	lies	-0.12
+3=hong	home	-0.1	whole	-0.05
+3=hop	fell	0.16	laid	-0.1	lies	0.11
+3=hs	home	0.08	fell	-0.06	whole	-0.05
+3=hu	fell	0.11	laid	-0.05	whole	0.09
+3=hua	home	0.18	whole	0.05
+3=hue	laid	-0.05	lies	0.05
+3=hung	home	-0.13	fell	0.07	laid	-0.06	lies	-0.2	whole	0.05
+3=huong	fell	-0.14	lies	0.06	whole	0.09
+3=huu	fell	0.1	laid	-0.28
+3=huy	fell	-0.05	laid	-0.05	lies	0.08
+3=huyen	fell	-0.14	laid	-0.14	lies	-0.07	whole	0.15
+3=huyet	home	0.05	fell	-0.06
+3=huynh	whole	-0.06
+3=hy	fell	-0.2
+3=i	fell	-0.1	whole	0.17
+3=ich	lies	0.24
+3=if	home	0.11	whole	0.09
+3=il	home	0.07	fell	0.07	laid	-0.25	lies	-0.05	whole	-0.23
+3=in	home	-0.24	fell	-0.26	lies	-0.14	whole	-0.08
+3=inside	laid	0.12	whole	0.06
+3=is	home	-0.05	whole	-0.1
+3=it	home	0.05	whole	0.06
+3=j	fell	0.12	laid	0.05	lies	0.11
+3=january	fell	-0.06	lies	0.12
+3=jour	fell	0.08	whole	0.13
+3=june	fell	-0.17	laid	0.07
+3=k	fell	0.14	laid	-0.19	lies	-0.11
+3=ke	fell	0.13	laid	0.09	whole	-0.05
+3=kem	fell	0.12	laid	0.09	whole	0.1
+3=keo	fell	0.07	laid	-0.09	whole	0.1
+3=kept	fell	-0.09	lies	0.13
+3=ket	home	0.24	fell	-0.06
+3=keu	home	-0.09	lies	-0.08	whole	-0.05
+3=kha	home	-0.09	fell	0.08	whole	0.08
+3=khac	home	0.14	laid	-0.17	lies	-0.1	whole	-0.07
+3=khach	fell	-0.07
+3=khai	home	0.07	fell	-0.07	lies	0.05	whole	0.05
+3=khang	home	-0.05	fell	0.05	laid	-0.05	lies	-0.07
+3=khanh	home	-0.05	laid	-0.11	lies	-0.08
+3=khau	whole	0.08
+3=khe	whole	0.08
+3=khi	fell	0.19	laid	0.1	lies	-0.08	whole	0.08
+3=khieng	fell	0.13	laid	-0.1
+3=khiet	fell	0.07
+3=khmer	whole	0.05
+3=kho	fell	-0.08
+3=khoa	fell	-0.16
+3=khoai	lies	-0.05	whole	-0.12
+3=khoang	fell	0.11	laid	-0.05	whole	-0.08
+3=khoe	home	-0.06
+3=khoi	home	0.06	fell	-0.13	laid	0.1	lies	0.12
+3=khong	home	0.15	fell	-0.23	laid	-0.17	whole	-0.13
+3=khu	home	-0.05	fell	-0.11	laid	0.06	whole	0.15
+3=khuc	home	-0.1	fell	0.12	laid	-0.1	whole	0.05
+3=khuong	home	0.07	fell	0.13	laid	0.12	whole	0.08
+3=kia	fell	0.13	laid	0.17	lies	-0.06	whole	-0.05
+3=kich	home	-0.12	laid	0.27	lies	0.12
+3=kiem	fell	-0.05	lies	0.07
+3=kien	home	-0.06	fell	-0.15
+3=kieu	fell	0.09	laid	-0.05
+3=killed	home	-0.16	laid	0.08	whole	-0.1
+3=kim	home	0.05	fell	-0.18	laid	0.05	lies	0.15	whole	0.07
+3=kinh	fell	0.36	whole	0.05
+3=kip	laid	0.09	whole	-0.05
+3=know	home	0.05	whole	-0.08
+3=known	fell	0.05
+3=ko	fell	0.07
+3=kon	fell	0.14	whole	-0.05
+3=kp2	lies	0.14
+3=kpa	lies	0.13
+3=kt	laid	-0.15	lies	0.06
+3=ky	home	0.08	laid	0.07	lies	-0.05	whole	0.07
+3=l	fell	0.14	whole	0.08
+3=la	home	-0.3	fell	0.06	laid	-0.09	lies	0.39	whole	-0.11
+3=lac	home	-0.22	fell	0.11	laid	0.1
+3=lady	fell	0.2
+3=lai	home	0.15	fell	0.31	laid	0.22	lies	-0.21	whole	0.12
+3=lam	home	-0.16	lies	-0.05	whole	-0.09
+3=lan	fell	0.12	laid	0.05	whole	-0.33
+3=lang	home	-0.31	fell	-0.2	laid	-0.15	lies	0.22	whole	-0.16
+3=lanh	home	-0.06
+3=lao	home	0.21	fell	0.06	laid	0.06
+3=lap	home	0.31	fell	-0.09	laid	0.14	whole	0.17
+3=last	home	-0.17	fell	0.16
+3=lat	home	-0.1	fell	0.19
+3=lau	laid	0.19	whole	-0.1
+3=lay	home	-0.2	fell	0.41	whole	0.19
+3=le	home	-0.15	fell	0.06	laid	-0.2	lies	-0.09
+3=leader	fell	0.05	whole	0.06
+3=left	fell	0.12
+3=len	home	0.08	fell	0.35	whole	0.24
+3=lenh	fell	-0.15
+3=les	home	-0.08	laid	0.12
+3=letter	laid	0.06	whole	0.05
+3=lettre	fell	-0.11
+3=lich	fell	-0.06
+3=liem	home	0.13	whole	0.08
+3=lien	home	-0.09	whole	0.19
+3=liet	home	0.17	fell	0.09	lies	0.22	whole	0.1
+3=lieu	fell	-0.11	whole	-0.07
+3=lieutenant	home	0.05
+3=like	home	0.06
+3=lim	laid	0.16	whole	0.08
+3=linh	home	-0.07	fell	0.21	laid	0.06	lies	-0.12	whole	-0.14
+3=little	whole	-0.05
+3=lo	home	0.12	laid	0.12	lies	-0.09	whole	0.12
+3=loc	home	0.23	fell	-0.18	laid	-0.07	whole	0.07
+3=loi	lies	-0.05	whole	-0.08
+3=lon	lies	0.19	whole	-0.09
+3=long	fell	-0.07	laid	0.26	lies	-0.1	whole	0.36
+3=look	fell	-0.09	laid	0.05
+3=lop	home	0.08	fell	-0.09	whole	0.1
+3=ls	home	0.17	fell	-0.06	laid	-0.05	lies	-0.1
+3=lu	home	-0.06	fell	0.22	laid	0.06	lies	-0.09	whole	0.1
+3=lua	fell	-0.08
+3=luan	fell	0.13	laid	-0.17	whole	0.05
+3=luc	fell	-0.32	laid	0.15
+3=lui	laid	-0.12	lies	0.13
+3=lung	home	-0.11	whole	-0.07
+3=luoi	fell	-0.05
+3=luon	fell	-0.09	laid	0.1	whole	0.05
+3=luong	home	0.11	lies	-0.05	whole	0.14
+3=lut	fell	-0.05	laid	0.09	lies	-0.11
+3=luu	fell	0.16	laid	-0.22	lies	-0.18	whole	-0.05
+3=luyen	laid	-0.23
+3=ly	home	0.2	laid	0.2	lies	0.16
+3=m	home	-0.06	laid	-0.15	lies	0.08	whole	-0.16
+3=ma	home	-0.21	laid	-0.05	lies	0.28	whole	-0.27
+3=mac	lies	-0.05
+3=mai	home	0.26	laid	-0.17	lies	-0.07	whole	-0.16
+3=man	fell	0.14	laid	-0.11
+3=mang	home	-0.05	fell	0.18	laid	-0.24	lies	0.05	whole	0.11
+3=manh	laid	0.18	lies	-0.06	whole	-0.12
+3=many	fell	-0.06	laid	0.15	whole	-0.07
+3=mao	laid	0.14	lies	-0.07	whole	0.08
+3=march	fell	0.12
+3=marines	fell	-0.15
+3=mat	home	0.19	fell	-0.09	lies	-0.27
+3=mau	home	-0.09	fell	-0.1	lies	-0.06
+3=may	fell	-0.23	laid	0.28	lies	-0.13
+3=maybe	fell	-0.12	whole	-0.09
+3=me	home	-0.06	fell	0.06	laid	-0.17
+3=meme	home	-0.09
+3=men	fell	0.05
+3=mep	fell	-0.09	whole	0.09
+3=meters	laid	-0.11
+3=mien	whole	0.06
+3=mieng	fell	0.06
+3=mieu	home	0.13	laid	0.17	lies	-0.09	whole	0.16
+3=min	home	0.08	lies	0.11	whole	-0.07
+3=minh	home	-0.07	fell	0.05	laid	0.17	lies	-0.17	whole	0.06
+3=mis	home	0.08	fell	-0.07
+3=mit	lies	-0.12	whole	-0.09
+3=mo	home	0.22	fell	-0.17	laid	0.29	lies	-0.13	whole	-0.15
+3=moi	home	-0.1	fell	-0.29	laid	-0.08
+3=mon	home	-0.07
+3=mong	home	-0.08	fell	0.26	laid	-0.28	lies	0.32
+3=month	fell	0.05
+3=montre	fell	-0.05
+3=more	home	-0.05	laid	0.09	whole	0.09
+3=mort	home	0.27	whole	0.06
+3=morts	fell	-0.06
+3=mot	home	-0.08	fell	0.32	whole	-0.14
+3=mr	fell	0.21	whole	-0.05
+3=mrs	home	0.11	fell	0.14	lies	-0.08	whole	0.16
+3=mu	home	0.12	fell	-0.29	laid	0.06	lies	-0.21	whole	-0.15
+3=mua	home	-0.06	fell	-0.09	laid	-0.15	lies	0.12
+3=muc	fell	0.38	whole	0.1
+3=mui	fell	0.1	laid	0.05	whole	0.08
+3=mung	home	0.13
+3=muoi	fell	-0.28	laid	0.29	lies	0.1	whole	0.15
+3=muon	home	-0.07	fell	-0.17	laid	-0.44	lies	0.12	whole	-0.05
+3=muong	fell	0.07	lies	-0.06
+3=my	home	-0.15	fell	0.06	laid	0.06	lies	-0.05	whole	-0.08
+3=n	laid	-0.09
+3=na	home	-0.08
+3=nai	fell	0.11
+3=nam	home	-0.1	fell	0.05	laid	0.15	whole	0.17
+3=name	fell	-0.19	laid	-0.06	lies	0.18
+3=nang	home	-0.05	fell	0.11	whole	0.11
+3=nao	home	0.14	fell	-0.1	laid	-0.11	lies	-0.19
+3=nap	fell	-0.12
+3=nau	whole	-0.14
+3=nay	fell	-0.41	laid	0.23	lies	0.13	whole	-0.07
+3=ne	home	0.09	fell	-0.08	laid	-0.06
+3=nem	whole	0.06
+3=nen	fell	0.08	laid	-0.11	lies	-0.05	whole	0.09
+3=never	laid	-0.06	lies	0.05
+3=ng	home	-0.08	lies	-0.12
+3=nga	home	-0.16	fell	0.14	laid	0.28	lies	0.13	whole	-0.11
+3=ngan	fell	0.07	laid	0.08	whole	-0.12
+3=ngap	fell	0.11
+3=ngat	fell	-0.06	laid	0.16	whole	0.05
+3=ngay	laid	0.1	lies	0.05	whole	-0.16
+3=nghe	fell	0.23	laid	0.1	lies	-0.14	whole	0.06
+3=nghi	home	-0.13	laid	-0.12	lies	-0.13	whole	0.11
+3=nghia	home	-0.15	fell	0.13	whole	-0.06
+3=nghiem	home	-0.05	fell	0.17	laid	0.17
+3=nghien	fell	0.14	laid	-0.05	whole	0.07
+3=nghiep	home	0.05
+3=ngo	fell	-0.07	laid	0.05	lies	-0.09
+3=ngoai	home	-0.08	laid	-0.07	whole	-0.11
+3=ngoan	laid	0.21	whole	0.05
+3=ngoc	fell	-0.2	laid	0.2	lies	0.23	whole	0.08
+3=ngoi	home	-0.1	fell	0.2	laid	0.48	lies	0.58
+3=ngu	whole	-0.07
+3=ngung	home	-0.05	fell	0.08
+3=nguoi	home	-0.13	fell	0.17	laid	-0.2	lies	0.28	whole	-0.19
+3=nguyen	home	-0.19	laid	-0.18	lies	-0.06	whole	-0.06
+3=nguyet	home	0.09	lies	0.21
+3=nha	laid	-0.11	lies	0.18	whole	-0.17
+3=nhac	laid	-0.07
+3=nham	home	-0.15	whole	0.05
+3=nhan	home	-0.05	fell	-0.26	lies	-0.08	whole	-0.12
+3=nhang	fell	0.16
+3=nhanh	fell	0.05	whole	-0.05
+3=nhap	home	-0.11	fell	-0.06
+3=nhat	home	0.12	laid	-0.05	lies	-0.24	whole	0.1
+3=nhau	fell	0.13	lies	-0.05	whole	0.05
+3=nhay	fell	-0.13
+3=nhi	home	-0.24	whole	0.06
+3=nhieu	fell	0.1	lies	-0.1
+3=nho	fell	-0.27	laid	-0.13	lies	0.35	whole	-0.18
+3=nhu	home	-0.16	fell	-0.33	lies	0.13	whole	0.13
+3=nhua	fell	0.08
+3=nhuan	fell	-0.09
+3=nhung	home	-0.08	fell	0.21	whole	-0.17
+3=nhuong	laid	-0.05	lies	0.1	whole	-0.07
+3=nhut	fell	0.12
+3=ni	home	-0.2
+3=niem	home	-0.07	fell	-0.14	lies	-0.06
+3=nien	home	0.1
+3=night	laid	0.12
+3=nineteen	laid	0.05	whole	0.05
+3=ninh	home	-0.14	fell	0.05	whole	-0.07
+3=no	home	0.11	laid	-0.09	lies	-0.08	whole	-0.22
+3=noi	home	-0.34	fell	-0.18	laid	0.35	lies	-0.28	whole	0.1
+3=non	whole	-0.06
+3=nong	laid	-0.1	lies	-0.05
+3=nop	home	-0.05	fell	-0.05
+3=not	fell	0.05	whole	0.18
+3=nothing	lies	0.07	whole	0.07
+3=nous	fell	0.2	laid	0.13
+3=nt	fell	0.07	laid	0.13	whole	0.07
+3=ntls	home	-0.08
+3=nu	laid	0.11	lies	0.1	whole	0.12
+3=nua	laid	-0.05
+3=nui	fell	0.07
+3=number	fell	-0.06
+3=nung	fell	0.08	whole	0.07
+3=nuoc	fell	0.3	laid	0.07	lies	-0.05
+3=nuoi	whole	0.1
+3=nva	fell	0.07
+3=o	home	0.12	fell	0.06	lies	-0.32	whole	-0.09
+3=oanh	fell	0.11	whole	0.07
+3=oct	whole	0.05
+3=octobre	fell	0.07
+3=of	fell	0.16	laid	-0.1	lies	-0.17	whole	0.19
+3=officer	fell	0.24	laid	-0.13	whole	0.13
+3=oi	home	0.1	whole	-0.06
+3=old	fell	0.06	laid	0.06	whole	0.1
+3=om	fell	-0.09
+3=on	home	-0.18	fell	0.13	laid	-0.07	lies	0.11
+3=one	home	0.06	laid	0.07	lies	-0.05
+3=ong	home	0.4	fell	0.52	laid	0.13	lies	-0.2	whole	-0.14
+3=ont	fell	-0.05	whole	-0.05
+3=other	fell	0.14
+3=ou	fell	0.09
+3=our	fell	0.16	whole	0.1
+3=ours	fell	0.06	whole	-0.12
+3=over	fell	0.06	laid	0.07	whole	0.05
+3=pa	fell	-0.09	laid	0.08
+3=pao	home	0.05
+3=pas	fell	-0.05	laid	0.09
+3=passed	fell	-0.12
+3=penicillin	home	0.18
+3=people	fell	-0.06
+3=pha	home	0.07
+3=phai	home	-0.13	fell	-0.23	laid	-0.17	lies	0.11
+3=pham	fell	-0.16	laid	0.07	lies	0.06
+3=phan	home	-0.12	fell	-0.11	lies	0.1
+3=phang	laid	-0.2
+3=phao	home	-0.05	fell	0.23	laid	0.12	lies	-0.09
+3=phap	home	0.05	whole	0.06
+3=phat	laid	0.05
+3=phe	whole	-0.07
+3=phi	laid	0.11	lies	-0.16	whole	-0.05
+3=phia	fell	-0.05	laid	-0.11	lies	0.05	whole	0.06
+3=phien	fell	-0.11	laid	0.09
+3=phiet	fell	0.24	whole	-0.14
+3=pho	laid	0.28	lies	0.15
+3=phoi	laid	0.09	whole	0.05
+3=phong	fell	-0.28	lies	-0.07	whole	-0.34
+3=phu	home	0.22	fell	-0.16	laid	-0.51	whole	-0.12
+3=phuc	home	-0.14	laid	0.09	lies	-0.16
+3=phum	fell	0.07	lies	-0.07
+3=phung	laid	-0.07	lies	0.2
+3=phuoc	fell	0.21	laid	-0.24
+3=phuong	home	-0.11	fell	-0.18	whole	-0.05
+3=place	home	0.13	whole	0.07
+3=plain	laid	-0.09
+3=please	fell	0.08	whole	-0.06
+3=plei	laid	-0.09
+3=pot	fell	-0.11
+3=prisoner	whole	0.06
+3=pulled	fell	0.06
+3=put	whole	-0.08
+3=q	lies	-0.05
+3=qu	whole	-0.06
+3=qua	fell	0.05
+3=quan	home	-0.07	lies	-0.23
+3=quang	home	-0.19	fell	-0.18	laid	0.07	whole	-0.23
+3=quanh	home	0.13
+3=quat	laid	0.07	lies	-0.06
+3=quay	fell	-0.1	laid	0.17	whole	0.17
+3=que	home	-0.29	fell	0.24	laid	0.27	whole	0.07
+3=quen	home	-0.05	fell	0.14	whole	0.05
+3=quoc	home	-0.18	fell	0.06	whole	0.07
+3=quy	lies	-0.13	whole	-0.11
+3=quyen	whole	0.09
+3=quyet	home	-0.05	fell	-0.05	laid	-0.19	lies	0.09
+3=quynh	fell	-0.15	whole	-0.08
+3=ra	laid	0.32	lies	-0.23	whole	0.13
+3=rach	fell	-0.21
+3=racontait	fell	0.05	whole	0.14
+3=rai	home	-0.14
+3=ram	home	0.11	laid	0.05	whole	0.06
+3=rang	home	-0.07	fell	-0.05	whole	-0.1
+3=rao	laid	0.34
+3=rat	whole	-0.06
+3=rau	laid	0.05
+3=re	laid	0.16	whole	0.11
+3=read	fell	0.05	laid	-0.05
+3=regiment	home	-0.12	laid	0.23	whole	0.11
+3=reo	fell	-0.18
+3=ret	fell	0.23	whole	0.11
+3=ria	laid	-0.05
+3=rieng	laid	0.09
+3=ro	fell	0.12	laid	0.07	lies	0.31	whole	0.07
+3=roc	home	-0.11	fell	0.09
+3=roi	home	0.07	fell	0.09	laid	0.16	lies	0.11	whole	0.08
+3=rong	fell	0.13	laid	0.1	lies	-0.17
+3=rot	fell	0.08	laid	-0.06
+3=row	fell	-0.07	whole	-0.11
+3=rows	laid	0.09	lies	0.24	whole	0.08
+3=rua	fell	0.09
+3=rubber	whole	-0.05
+3=rung	fell	-0.11	laid	-0.32
+3=ruot	home	-0.09
+3=s	home	-0.06	fell	0.11	laid	-0.13	lies	0.43	whole	0.06
+3=sa	fell	-0.05	laid	-0.07	lies	0.07	whole	-0.09
+3=sac	fell	-0.09
+3=sach	fell	-0.08
+3=sai	home	-0.12	fell	-0.06	laid	-0.09	lies	0.16
+3=said	home	-0.1	fell	-0.07	laid	0.15	whole	-0.06
+3=sam	fell	0.18	laid	0.12	whole	0.19
+3=san	home	-0.06	fell	0.19	laid	-0.33	lies	-0.14	whole	-0.2
+3=sang	home	-0.12	laid	-0.22	lies	0.05	whole	-0.13
+3=sanh	home	0.12	whole	0.06
+3=sao	home	0.13
+3=sap	home	0.07	fell	-0.07	laid	0.23
+3=sat	home	0.18	laid	0.23
+3=sau	home	0.12	fell	0.08	laid	0.47	lies	-0.35
+3=say	home	0.22
+3=says	fell	-0.1
+3=se	fell	-0.07
+3=see	laid	-0.08
+3=send	fell	-0.08	laid	-0.06
+3=sept	fell	0.07
+3=september	fell	-0.14
+3=shallow	fell	-0.05
+3=she	laid	-0.05	whole	-0.05
+3=shot	laid	-0.05
+3=showed	fell	0.14
+3=si	lies	-0.09
+3=side	fell	-0.15	whole	-0.05
+3=sinh	home	-0.06	fell	-0.05	laid	-0.25	whole	0.14
+3=siu	whole	-0.07
+3=six	laid	-0.05	lies	0.23
+3=sn	home	-0.21
+3=so	home	-0.06	fell	-0.2	laid	-0.05	lies	0.12	whole	-0.38
+3=soc	home	-0.05	fell	0.2
+3=som	fell	0.09
+3=son	home	-0.09	fell	0.11	lies	-0.21	whole	-0.14
+3=song	home	0.06	fell	0.07	lies	0.07	whole	-0.33
+3=sot	home	0.14	fell	0.27	whole	0.05
+3=south	laid	-0.12
+3=squad	whole	-0.05
+3=still	fell	0.13
+3=su	home	-0.16	fell	-0.1	lies	0.1	whole	-0.09
+3=sua	fell	-0.1
+3=suc	fell	-0.07
+3=sung	home	0.05	lies	0.12	whole	0.11
+3=suoi	home	0.14	fell	-0.17	lies	0.05	whole	0.19
+3=sy	home	0.06	laid	0.12	lies	0.08	whole	0.07
+3=t	fell	0.05	laid	-0.12	lies	-0.1	whole	-0.14
+3=ta	home	-0.07	fell	0.27	laid	-0.12	lies	-0.13	whole	0.11
+3=tac	laid	-0.09
+3=tai	home	-0.18	fell	0.18	laid	0.08	lies	-0.22
+3=take	fell	-0.06	whole	0.05
+3=taluy	fell	-0.13
+3=tam	home	-0.08	fell	-0.26	lies	0.13	whole	0.16
+3=tan	fell	-0.07	whole	0.07
+3=tang	home	-0.05	fell	0.35	laid	-0.24	lies	-0.12	whole	-0.21
+3=tao	fell	-0.1
+3=tap	fell	-0.08	laid	0.22	lies	-0.13	whole	0.15
+3=tat	fell	0.18	laid	-0.08
+3=tau	home	0.18	fell	0.07	laid	-0.06
+3=tay	home	-0.08	fell	0.11	lies	-0.06	whole	-0.09
+3=te	laid	0.13	lies	-0.23
+3=ten	home	0.29	fell	0.29	laid	0.25	lies	0.1	whole	0.12
+3=teo	fell	-0.06
+3=tet	fell	0.19	whole	0.09
+3=tha	whole	-0.09
+3=thac	whole	-0.07
+3=thach	laid	0.08	lies	-0.1	whole	-0.05
+3=thai	home	0.09	fell	-0.09	whole	0.08
+3=tham	home	-0.16	fell	-0.05	laid	-0.06	lies	-0.09
+3=than	home	-0.08	whole	-0.07
+3=thang	home	-0.41	laid	-0.21	lies	0.13
+3=thanh	home	0.12	fell	-0.3	laid	0.11	lies	0.05
+3=thao	home	0.06	laid	-0.11	whole	0.09
+3=thap	home	0.09	fell	-0.1	lies	0.08	whole	-0.2
+3=that	home	-0.06	fell	0.06	whole	0.13
+3=thay	home	-0.09	laid	-0.31	lies	-0.09
+3=the	home	0.15	fell	0.33	laid	-0.05	whole	0.09
+3=their	fell	-0.06	laid	-0.06
+3=them	fell	-0.25	laid	-0.19	whole	0.12
+3=theo	home	0.19	fell	-0.06	lies	0.12	whole	-0.11
+3=there	fell	0.1	laid	0.23	whole	0.12
+3=theu	home	-0.05
+3=they	fell	0.07	laid	-0.09	whole	0.13
+3=thi	fell	0.37	laid	-0.39	lies	0.1	whole	-0.32
+3=thien	home	-0.05	laid	-0.05	whole	-0.05
+3=thieu	home	-0.08	fell	-0.06	laid	0.07
+3=thinh	laid	-0.05	lies	-0.08
+3=this	laid	0.12	whole	0.07
+3=tho	home	-0.19	fell	0.43	whole	0.12
+3=thoai	fell	0.14	whole	0.07
+3=thoat	fell	-0.08
+3=thoi	home	-0.07	fell	-0.1
+3=thon	fell	-0.05
+3=thong	home	-0.11	fell	-0.14	lies	-0.15	whole	0.05
+3=thot	laid	0.07	lies	-0.06
+3=three	fell	0.17	whole	0.07
+3=through	fell	0.13
+3=thu	home	-0.17	laid	-0.1	lies	-0.18	whole	-0.17
+3=thua	fell	-0.07	lies	0.32	whole	0.07
+3=thuan	fell	-0.07	laid	-0.15	lies	-0.07
+3=thuc	laid	0.11	whole	0.06
+3=thung	home	-0.09
+3=thuoc	fell	-0.05	whole	0.08
+3=thuong	fell	0.24	lies	0.16	whole	0.05
+3=thuy	home	-0.09	fell	-0.05	lies	0.1
+3=thuyen	fell	0.2	whole	0.05
+3=tia	home	0.05
+3=tich	whole	0.07
+3=tiem	home	0.2	laid	0.08
+3=tien	home	0.22	lies	-0.12	whole	-0.17
+3=tiep	home	0.08	fell	-0.05	lies	-0.08
+3=tieu	home	-0.11	fell	-0.15	laid	0.07	lies	0.31	whole	0.05
+3=tim	home	0.27	fell	-0.1	laid	-0.18	lies	-0.06
+3=time	home	0.05	whole	-0.09
+3=tin	home	0.11	fell	0.07	laid	0.24	lies	-0.13	whole	0.13
+3=tinh	home	-0.09	fell	-0.64	lies	-0.09	whole	-0.18
+3=tnxp	home	0.06
+3=to	home	0.15	fell	0.56	laid	-0.09	lies	0.15	whole	-0.16
+3=toa	fell	-0.14
+3=toan	home	-0.17	fell	-0.06	laid	0.28	lies	0.06	whole	0.08
+3=toc	laid	0.06	lies	0.14
+3=toi	home	-0.15	fell	0.16	laid	-0.4	lies	0.05	whole	0.08
+3=told	fell	0.2	whole	-0.06
+3=ton	laid	0.05	lies	0.06
+3=tong	home	-0.17	fell	-0.17	laid	-0.1
+3=tra	home	0.19	fell	-0.07	laid	-0.05
+3=trac	whole	0.06
+3=trach	whole	-0.12
+3=trai	home	-0.08	fell	0.09	lies	0.06	whole	0.09
+3=tram	home	0.16	fell	0.13	laid	-0.06	lies	-0.1	whole	-0.08
+3=tran	home	0.25	fell	-0.1
+3=trang	fell	0.23	laid	0.09	whole	-0.07
+3=tranh	fell	-0.06	whole	-0.12
+3=trao	home	0.06	fell	-0.07
+3=trau	home	-0.1
+3=tre	laid	0.08
+3=tren	fell	-0.17	laid	-0.06	lies	-0.12
+3=tri	fell	-0.11	laid	-0.14	whole	-0.17
+3=trich	fell	-0.11	whole	0.05
+3=trieu	home	0.09	fell	-0.25	lies	-0.09	whole	-0.07
+3=trinh	home	-0.06	fell	-0.08	laid	-0.06	whole	0.1
+3=tro	fell	-0.05	laid	-0.09
+3=troi	fell	-0.17	laid	0.06	lies	-0.05	whole	0.08
+3=trois	laid	-0.07
+3=tron	laid	-0.05	lies	0.07	whole	0.08
+3=trong	home	-0.12	fell	-0.08	laid	0.1	lies	0.23	whole	0.18
+3=tru	fell	0.16	laid	0.05	lies	-0.12	whole	0.11
+3=trua	whole	-0.06
+3=truc	home	0.14	fell	-0.12	laid	-0.1	lies	-0.05	whole	-0.07
+3=trung	home	-0.35	fell	-0.19	laid	-0.27	whole	-0.26
+3=truoc	fell	-0.29	laid	-0.05	lies	-0.11	whole	0.07
+3=truong	home	0.05	fell	-0.4	laid	-0.34	lies	-0.13	whole	0.16
+3=truy	home	0.19	fell	-0.05	whole	0.09
+3=truyen	laid	0.06	lies	0.08
+3=tu	home	-0.12	fell	0.22
+3=tuan	fell	-0.3	laid	-0.09
+3=tuc	fell	-0.2	laid	-0.14	lies	0.07	whole	0.06
+3=tues	fell	0.08
+3=tui	home	0.17	fell	-0.2	laid	0.05	lies	-0.11	whole	-0.06
+3=tung	home	-0.06	fell	0.15	laid	-0.18	lies	-0.1	whole	0.06
+3=tuoi	home	0.18	fell	0.08	laid	-0.15	whole	0.2
+3=tuong	home	-0.09	fell	-0.05
+3=tuy	whole	-0.09
+3=tuyen	home	0.13
+3=twenty	laid	0.05	lies	-0.05
+3=two	laid	-0.31	lies	0.29
+3=ty	laid	0.13
+3=u	fell	0.05	laid	0.11	whole	0.07
+3=uc	fell	0.08
+3=ui	laid	0.07	lies	0.1
+3=un	laid	0.06
+3=under	laid	-0.06
+3=une	home	0.24	fell	-0.14	laid	-0.26	whole	0.05
+3=unit	fell	0.09	whole	-0.05
+3=uong	fell	-0.06	lies	-0.07
+3=us	whole	-0.1
+3=ut	home	0.21	laid	0.13	lies	0.1	whole	0.08
+3=uy	fell	-0.06
+3=v	fell	-0.06
+3=va	lies	-0.11
+3=vach	fell	-0.15
+3=vai	fell	-0.06
+3=vam	fell	-0.05
+3=van	home	-0.2	laid	-0.54	lies	0.19
+3=vang	fell	-0.08	whole	0.05
+3=vao	laid	-0.14	lies	0.06
+3=vay	fell	0.09	laid	-0.09	lies	-0.16	whole	-0.05
+3=ve	home	-0.11	whole	0.08
+3=vet	fell	-0.12
+3=vi	home	0.13	fell	-0.18	lies	0.05	whole	-0.13
+3=vien	home	-0.21	laid	0.11	lies	0.14	whole	-0.14
+3=vieng	lies	-0.05
+3=viet	home	-0.19	laid	-0.17	lies	0.28
+3=vietnam	home	-0.07
+3=vietnamese	fell	0.07
+3=village	fell	-0.11
+3=villagers	fell	-0.09
+3=vinh	home	0.26	fell	-0.09	whole	-0.12
+3=vn	fell	-0.09
+3=vo	home	0.17	fell	-0.06	laid	0.23	whole	0.11
+3=voi	home	-0.12	fell	0.31	laid	0.1	lies	0.09	whole	-0.08
+3=vong	fell	-0.12
+3=vot	fell	-0.09	laid	-0.08
+3=vous	whole	0.07
+3=vu	fell	-0.06	laid	0.25	whole	-0.09
+3=vua	fell	0.15	laid	-0.08
+3=vuc	home	0.1	fell	0.07	whole	0.07
+3=vui	fell	0.06	laid	0.15	whole	0.08
+3=vuon	home	-0.16	fell	0.27	laid	-0.23	lies	0.07	whole	-0.21
+3=vuong	laid	0.05	lies	-0.06	whole	0.14
+3=vuot	fell	-0.1
+3=w	fell	0.07	whole	-0.12
+3=want	fell	-0.06	laid	0.05
+3=wants	fell	0.08	laid	-0.07
+3=was	fell	-0.15	laid	0.42	lies	-0.16	whole	0.08
+3=water	fell	0.16
+3=we	fell	-0.05	laid	0.19
+3=went	home	0.07
+3=were	home	0.2	fell	-0.06	laid	0.21	whole	-0.05
+3=when	whole	-0.13
+3=where	laid	0.09	whole	0.06
+3=who	fell	0.2	whole	0.05
+3=wife	fell	-0.08	lies	0.11	whole	-0.07
+3=with	laid	0.28	whole	-0.13
+3=woman	fell	-0.12	laid	0.06
+3=worked	home	-0.08
+3=x	laid	-0.05
+3=xa	home	-0.61	fell	-0.25	laid	0.24	lies	-0.34	whole	-0.08
+3=xac	fell	0.2	laid	-0.11
+3=xam	whole	-0.11
+3=xang	home	-0.07
+3=xay	laid	0.15	lies	-0.11
+3=xe	home	0.25	fell	0.16	laid	-0.23	whole	-0.06
+3=xem	fell	-0.06
+3=xeng	laid	0.15	whole	0.07
+3=xep	laid	-0.07
+3=xi	laid	-0.07
+3=xin	home	0.07	fell	-0.08	laid	-0.14	lies	0.16	whole	-0.06
+3=xoa	lies	-0.05
+3=xoan	fell	-0.12
+3=xong	fell	-0.06	laid	0.12	lies	-0.09	whole	-0.08
+3=xu	fell	0.14
+3=xuan	home	-0.1	fell	-0.21	laid	-0.06	whole	-0.19
+3=xuong	home	0.05	fell	-0.25	laid	-0.08	lies	-0.12	whole	-0.06
+3=xuyen	home	-0.13	fell	0.07	laid	-0.17	lies	0.21
+3=y	fell	-0.14	laid	-0.18	lies	0.09	whole	0.17
+3=year	whole	0.05
+3=years	whole	0.06
+3=yen	home	0.08	fell	-0.14	laid	0.17	lies	0.07	whole	-0.15
-1=#	home	-0.45	fell	0.12	laid	-0.33	lies	-0.07	whole	-0.38
-1=# & a	laid	0.1
-1=# & au	fell	0.05
-1=# & ban	whole	-0.06
-1=# & ben	whole	-0.1
-1=# & bo	fell	-0.09	laid	-0.06	lies	-0.05
-1=# & cach	lies	0.08
-1=# & cau	fell	0.1	whole	0.07
-1=# & cav	fell	-0.05
-1=# & cho	fell	-0.06
-1=# & cua	whole	0.07
-1=# & dien	fell	-0.06
-1=# & doi	laid	-0.12	whole	0.09
-1=# & dong	home	0.11	fell	-0.05
-1=# & duong	fell	0.1	laid	-0.08	lies	0.09	whole	0.07
-1=# & e	whole	-0.06
-1=# & gia	fell	-0.05
-1=# & go	lies	0.08
-1=# & hai	home	0.06
-1=# & hang	fell	-0.16	laid	-0.09	lies	-0.06
-1=# & ho	fell	0.09	whole	-0.16
-1=# & huong	home	-0.08	fell	0.08
-1=# & khu	fell	0.2	laid	0.14	whole	0.1
-1=# & lao	fell	-0.05
-1=# & lo	laid	-0.06	whole	-0.05
-1=# & my	home	0.05
-1=# & nghia	lies	0.06
-1=# & nguoi	fell	0.09	laid	0.09
-1=# & ntls	lies	0.21	whole	0.36
-1=# & phuong	home	-0.07	fell	0.07	whole	-0.05
-1=# & quang	fell	0.09	whole	0.07
-1=# & road	whole	-0.09
-1=# & trong	lies	0.06
-1=# & truong	home	-0.05
-1=# & xa	home	-0.13	fell	-0.07	lies	-0.18
-1=##	home	0.08	fell	0.15	laid	-0.18	lies	-0.09	whole	0.22
-1=## & a	fell	-0.13	laid	0.1	whole	-0.06
-1=## & an	fell	0.05
-1=## & ban	fell	-0.07
-1=## & ben	laid	-0.05
-1=## & bia	fell	-0.08	laid	0.09	whole	0.09
-1=## & binh	fell	-0.13
-1=## & bo	laid	-0.05	whole	0.13
-1=## & buon	home	-0.06
-1=## & cach	fell	0.09	lies	0.1	whole	-0.08
-1=## & canh	fell	-0.12	laid	0.15
-1=## & cau	fell	0.07
-1=## & chan	fell	-0.11
-1=## & cho	fell	0.07	laid	-0.05
-1=## & chot	fell	0.07	whole	0.07
-1=## & chu	fell	0.09
-1=## & con	fell	-0.05
-1=## & cua	fell	0.12
-1=## & den	fell	-0.11
-1=## & doi	fell	0.08	whole	0.1
-1=## & dong	home	-0.08	fell	0.13
-1=## & duc	home	-0.06	fell	0.12
-1=## & duong	laid	0.13
-1=## & e	fell	0.11	lies	0.13
-1=## & gan	fell	-0.17	laid	0.09	whole	-0.12
-1=## & hai	home	0.11
-1=## & hang	laid	-0.05	lies	-0.05
-1=## & ho	whole	-0.08
-1=## & hoa	home	0.12	fell	0.1	whole	0.1
-1=## & khe	fell	-0.17	laid	0.23	whole	-0.06
-1=## & khu	fell	-0.29	lies	-0.06	whole	-0.07
-1=## & lang	home	0.11
-1=## & le	laid	-0.08
-1=## & lo	home	-0.05	laid	-0.07
-1=## & ls	fell	0.11
-1=## & near	whole	0.22
-1=## & ngay	whole	0.07
-1=## & nghia	lies	0.07	whole	-0.05
-1=## & ngoai	whole	0.11
-1=## & nong	whole	-0.17
-1=## & ntls	fell	-0.06	lies	0.14	whole	-0.06
-1=## & nva	laid	0.08
-1=## & pho	home	0.06	whole	-0.12
-1=## & phu	whole	0.05
-1=## & phuoc	fell	-0.15	laid	-0.09
-1=## & que	home	0.05
-1=## & quyet	fell	-0.06
-1=## & rung	fell	-0.05
-1=## & sau	fell	-0.06	laid	-0.06	lies	-0.06
-1=## & tay	whole	-0.07
-1=## & tren	fell	0.07	whole	-0.08
-1=## & trieu	home	-0.07
-1=## & trong	fell	0.14
-1=## & trung	home	0.07
-1=## & truoc	fell	0.08	whole	0.06
-1=## & truong	fell	-0.05
-1=## & xa	home	0.22	laid	-0.06	whole	0.13
-1=###	home	-0.15	lies	-0.06	whole	-0.07
-1=### & ben	whole	-0.08
-1=### & cach	laid	-0.07
-1=### & cua	fell	0.06
-1=### & dong	whole	0.05
-1=### & gan	whole	-0.07
-1=### & khu	whole	-0.07
-1=### & ntls	whole	0.05
-1=### & phia	fell	0.08	laid	0.05	whole	0.05
-1=### & thanh	whole	-0.06
-1=### & thon	fell	0.05
-1=### & trong	fell	-0.08	laid	0.12	whole	0.13
-1=### & truong	fell	0.07	whole	0.09
-1=### & vi	lies	0.13
-1=### & xa	fell	-0.08	whole	-0.08
-1=####	home	0.05	fell	0.34	laid	-0.14	lies	-0.25	whole	0.35
-1=#### & a	home	0.17	laid	-0.05	whole	-0.11
-1=#### & an	home	-0.09	fell	0.18	whole	0.15
-1=#### & au	whole	-0.08
-1=#### & ba	home	-0.06	fell	0.12	whole	0.12
-1=#### & bai	whole	-0.1
-1=#### & ban	fell	0.16	whole	-0.13
-1=#### & ben	fell	-0.3	laid	0.13	whole	-0.48
-1=#### & bia	lies	0.05
-1=#### & bien	fell	-0.1
-1=#### & binh	home	0.07	whole	0.09
-1=#### & bo	fell	-0.15	laid	0.07	whole	0.09
-1=#### & by	fell	-0.06
-1=#### & cam	home	0.06	fell	-0.08
-1=#### & canh	fell	-0.07	laid	0.21	lies	-0.05	whole	0.19
-1=#### & cao	fell	0.05	whole	0.05
-1=#### & cau	fell	0.2	whole	-0.1
-1=#### & cho	fell	-0.05	laid	0.09	whole	-0.12
-1=#### & chot	whole	0.14
-1=#### & cua	home	-0.06	fell	0.07
-1=#### & dac	fell	0.08	whole	-0.06
-1=#### & danh	fell	0.05
-1=#### & dans	fell	0.16	whole	-0.05
-1=#### & deo	fell	0.05	lies	0.11	whole	-0.06
-1=#### & dinh	home	-0.05
-1=#### & doan	lies	0.07
-1=#### & doi	fell	-0.25	laid	0.15	lies	0.05
-1=#### & don	fell	-0.07
-1=#### & dong	home	0.06	fell	0.09	laid	-0.08	whole	0.14
-1=#### & duc	fell	0.05
-1=#### & duoi	laid	-0.05	whole	-0.06
-1=#### & duong	fell	0.07
-1=#### & gan	fell	0.09	laid	-0.1	whole	0.07
-1=#### & ha	home	0.14
-1=#### & hai	home	-0.16	fell	0.12
-1=#### & ho	fell	-0.09	laid	0.1	whole	0.08
-1=#### & hoa	whole	-0.09
-1=#### & hue	home	-0.08	fell	0.15
-1=#### & hung	home	0.05	whole	0.06
-1=#### & huyen	home	0.09	laid	0.11	whole	0.05
-1=#### & khe	home	-0.15	fell	0.13
-1=#### & khu	lies	-0.06
-1=#### & kien	lies	-0.05
-1=#### & lang	home	-0.21	fell	0.26	laid	0.07	whole	0.06
-1=#### & lao	fell	0.14
-1=#### & lo	fell	-0.11	lies	-0.05
-1=#### & long	fell	-0.13
-1=#### & lz	fell	-0.29
-1=#### & mat	fell	-0.25	whole	0.12
-1=#### & mo	lies	0.08
-1=#### & muong	home	-0.11
-1=#### & my	whole	-0.05
-1=#### & nam	home	0.11	fell	-0.05	whole	0.07
-1=#### & near	fell	-0.32	whole	-0.33
-1=#### & ngay	fell	0.13	laid	-0.09	whole	-0.13
-1=#### & nghia	home	0.06	fell	-0.12	laid	0.07	lies	0.07
-1=#### & ngoai	whole	-0.09
-1=#### & nguoi	home	0.08
-1=#### & nguyen	home	-0.09	whole	-0.05
-1=#### & north	whole	0.12
-1=#### & ntls	whole	0.14
-1=#### & ong	fell	-0.06
-1=#### & phia	fell	0.1	whole	0.08
-1=#### & phong	fell	0.09
-1=#### & phu	home	-0.11	fell	0.08
-1=#### & phuoc	fell	-0.08
-1=#### & quan	fell	-0.14	whole	-0.06
-1=#### & quang	home	0.06	fell	0.11	whole	0.11
-1=#### & que	home	0.12	fell	-0.05	whole	-0.33
-1=#### & quynh	home	0.06
-1=#### & sa	fell	0.06
-1=#### & san	whole	-0.08
-1=#### & sau	laid	-0.09
-1=#### & son	home	-0.11
-1=#### & suoi	whole	0.09
-1=#### & t	home	0.07	whole	0.06
-1=#### & tai	whole	-0.09
-1=#### & tam	home	-0.06	lies	0.14	whole	0.08
-1=#### & tan	fell	0.12	whole	0.09
-1=#### & tau	fell	0.1	whole	0.05
-1=#### & tay	fell	0.06
-1=#### & thach	home	-0.09
-1=#### & thanh	fell	0.12
-1=#### & thi	home	0.05	fell	-0.06
-1=#### & thon	fell	-0.05	lies	0.05	whole	-0.06
-1=#### & tien	home	0.05	whole	0.05
-1=#### & tinh	whole	0.05
-1=#### & tram	fell	-0.1	whole	0.07
-1=#### & tran	fell	0.12	whole	0.08
-1=#### & tren	fell	0.38	laid	-0.15	whole	-0.15
-1=#### & trong	laid	0.05	lies	-0.13	whole	0.13
-1=#### & truoc	laid	0.06
-1=#### & truong	fell	-0.05
-1=#### & tuan	whole	0.1
-1=#### & vi	whole	-0.08
-1=#### & village	whole	-0.22
-1=#### & vinh	home	0.05	whole	0.06
-1=#### & west	fell	-0.15
-1=#### & xa	home	0.11	fell	-0.26	laid	0.1	lies	0.07	whole	0.05
-1=#### & xom	whole	0.06
-1=#### & xuan	fell	0.06
-1=#### & y	fell	-0.05
-1=#### & yen	home	-0.05	fell	-0.05
-1=1st	fell	0.06	whole	-0.05
-1=1st & cav	fell	0.09	whole	-0.05
-1=400m	laid	-0.06
-1=84t	fell	0.05
-1=^	home	0.24	fell	-0.13	laid	0.77	lies	0.17	whole	0.31
-1=^ & ap	home	-0.05	laid	-0.06	lies	0.22	whole	0.07
-1=^ & ba	fell	0.05
-1=^ & ban	fell	-0.07
-1=^ & ben	fell	-0.08	laid	0.09	lies	-0.09	whole	-0.14
-1=^ & bia	laid	0.05
-1=^ & canh	laid	-0.05
-1=^ & cao	fell	-0.08	whole	-0.07
-1=^ & cau	fell	-0.1
-1=^ & cho	laid	-0.06
-1=^ & con	fell	0.12
-1=^ & danh	home	0.08
-1=^ & doi	fell	0.09	laid	-0.06	whole	-0.1
-1=^ & don	fell	0.06	whole	0.06
-1=^ & dong	fell	-0.12	whole	-0.09
-1=^ & duoi	laid	0.33	lies	-0.1
-1=^ & duong	fell	0.17	laid	0.11	whole	0.16
-1=^ & goc	fell	-0.07	laid	0.16	whole	0.07
-1=^ & hello	whole	-0.08
-1=^ & lang	home	0.23	fell	-0.05	whole	0.05
-1=^ & nghia	laid	0.53	lies	0.19	whole	0.39
-1=^ & ngoai	fell	-0.06	laid	0.05
-1=^ & ntls	laid	-0.05	lies	0.1	whole	0.11
-1=^ & o	home	0.11	whole	-0.06
-1=^ & quan	lies	0.06
-1=^ & quang	fell	-0.05	laid	-0.05
-1=^ & sau	fell	-0.05	laid	0.11	whole	0.07
-1=^ & tam	fell	-0.06
-1=^ & the	fell	-0.07	laid	0.08
-1=^ & thon	fell	-0.07
-1=^ & thong	whole	-0.05
-1=^ & tram	fell	0.25	laid	0.11	whole	0.14
-1=^ & tran	fell	0.38	whole	-0.17
-1=^ & tren	laid	-0.09	lies	0.07	whole	-0.07
-1=^ & trich	lies	0.05
-1=^ & trong	fell	0.1	laid	-0.07	whole	-0.06
-1=^ & truoc	lies	0.1
-1=^ & xa	home	0.08	fell	0.12
-1=^ & xom	home	0.05	fell	-0.06	lies	0.09	whole	-0.06
-1=a	home	0.09	fell	0.08	lies	-0.18	whole	0.12
-1=a & ban	whole	-0.05
-1=a & ben	fell	0.05
-1=a & cau	fell	-0.05
-1=a & cho	home	0.09
-1=a & dong	fell	0.06
-1=a & hai	home	-0.09	fell	0.1
-1=a & lai	fell	0.12	whole	0.11
-1=a & nghia	home	-0.07
-1=a & phu	whole	0.07
-1=a & tuan	home	0.07
-1=a1	fell	-0.06
-1=about	laid	0.12	whole	0.14
-1=ac	fell	0.11
-1=ac & tinh	fell	0.11
-1=accrochage	fell	0.05	laid	-0.05
-1=adn	fell	0.09
-1=after	fell	0.24	whole	0.16
-1=ai	home	-0.12	fell	0.06
-1=ai & ben	laid	0.1
-1=am	home	-0.07	fell	0.07
-1=an	home	-0.06	fell	-0.16	whole	-0.19
-1=an & cao	home	-0.07
-1=an & huyen	home	-0.07
-1=an & tren	fell	-0.14
-1=and	laid	-0.19	lies	0.07
-1=and & a	laid	-0.12
-1=and & the	lies	0.11
-1=anh	home	-0.09	fell	-0.14	lies	-0.1	whole	0.11
-1=anh & ben	whole	-0.13
-1=anh & canh	whole	0.12
-1=anh & duoi	laid	0.07	whole	0.17
-1=anh & ngoai	whole	0.17
-1=anh & sau	whole	0.09
-1=anh & thai	whole	-0.06
-1=anh & tren	lies	0.08
-1=anh & trong	laid	0.07	lies	-0.06	whole	-0.09
-1=anh & xa	whole	-0.08
-1=ans	fell	0.1
-1=ap	whole	-0.15
-1=are	lies	0.12
-1=are & under	lies	0.12
-1=as	laid	0.06	whole	0.16
-1=as & a	laid	-0.06
-1=assaut	fell	0.1
-1=at	home	-0.07	laid	-0.06	lies	0.15	whole	0.35
-1=at & an	whole	0.05
-1=at & ban	fell	0.05	lies	0.13	whole	0.16
-1=at & ben	fell	-0.14	laid	0.06
-1=at & binh	home	0.07	whole	-0.17
-1=at & bong	fell	-0.06
-1=at & cai	home	-0.05	whole	-0.1
-1=at & cam	fell	0.12	lies	0.12
-1=at & chu	laid	0.25
-1=at & dak	fell	0.06
-1=at & dien	fell	-0.09
-1=at & dong	fell	0.22	whole	0.09
-1=at & duc	whole	0.06
-1=at & fsb	fell	-0.07	whole	0.1
-1=at & hill	whole	0.08
-1=at & his	laid	0.07	whole	-0.05
-1=at & hoa	home	0.05
-1=at & khe	fell	-0.12	whole	0.09
-1=at & lang	fell	0.09	whole	0.07
-1=at & phu	fell	-0.12
-1=at & tan	whole	0.09
-1=at & the	fell	0.25	laid	-0.13	whole	-0.26
-1=at & tra	whole	0.07
-1=at & vinh	fell	0.05	whole	-0.06
-1=at & xuan	fell	-0.06
-1=attaque	whole	-0.05
-1=au	home	-0.11	fell	0.05	laid	-0.06	lies	0.05	whole	0.15
-1=au & dessus	whole	-0.06
-1=ay	home	0.17	laid	0.08	lies	-0.05	whole	0.12
-1=ay & duoi	whole	0.09
-1=b	home	0.06	fell	0.06	lies	-0.08	whole	0.1
-1=b1	whole	0.06
-1=b40	fell	-0.05
-1=b52	home	0.1	whole	-0.05
-1=ba	home	0.05	fell	-0.11	laid	-0.15	lies	-0.06	whole	-0.31
-1=ba & ban	lies	0.08
-1=ba & cau	fell	0.08	laid	0.09
-1=ba & lang	home	0.06	whole	0.07
-1=ba & me	fell	0.05
-1=ba & phu	home	0.1	whole	-0.18
-1=bac	fell	0.07	laid	-0.07	lies	0.27	whole	-0.22
-1=bac & ben	whole	0.09
-1=bac & cua	fell	0.1
-1=bac & duoi	fell	-0.08	lies	0.11	whole	0.07
-1=bac & ho	home	0.08
-1=bac & nui	lies	0.1
-1=bac & song	whole	-0.13
-1=bach	home	0.12
-1=back	laid	-0.09	lies	0.09	whole	-0.12
-1=bai	home	-0.06	fell	-0.07	laid	0.08	lies	0.07
-1=bam	fell	0.06	whole	0.12
-1=ban	home	-0.08	fell	0.1	laid	-0.15	whole	-0.05
-1=ban & chet	fell	-0.05
-1=ban & ngay	fell	0.09
-1=ban & ngoai	whole	0.06
-1=ban & nuoc	fell	-0.06
-1=ban & tren	whole	0.05
-1=ban & truoc	fell	0.12	whole	0.26
-1=ban & xa	whole	-0.08
-1=bang	fell	-0.12	laid	0.06	lies	0.05	whole	-0.2
-1=bang & lang	whole	-0.08
-1=bang & sau	laid	0.13	lies	0.12
-1=bao	home	-0.19	fell	0.12	laid	0.05	whole	0.05
-1=bao & ban	fell	-0.09	lies	0.13
-1=bao & cua	fell	-0.05
-1=bao & duoi	fell	0.13	lies	0.09	whole	0.06
-1=bao & gan	fell	0.07	whole	-0.07
-1=bao & sau	fell	0.1
-1=bao & trong	fell	-0.05	laid	0.06	lies	-0.06
-1=bao & xa	laid	0.08	whole	0.06
-1=bap	home	-0.11	laid	0.11
-1=bat	home	-0.06	whole	-0.11
-1=bataille	fell	-0.05	whole	-0.05
-1=battery	whole	-0.09
-1=battle	fell	-0.05
-1=bau	fell	0.08	laid	-0.08
-1=bay	home	0.11	laid	-0.14	lies	0.06	whole	-0.15
-1=bay & ngay	fell	0.1
-1=bay & sau	lies	0.05
-1=be	fell	-0.05	laid	-0.05
-1=behind	laid	0.09
-1=behind & the	laid	0.09
-1=ben	home	-0.06	whole	0.06
-1=ben & xa	home	-0.05
-1=benh	home	-0.07	whole	-0.12
-1=benh & xa	home	-0.07	whole	-0.08
-1=bep	fell	0.06	whole	-0.17
-1=bep & hoang	whole	-0.08
-1=bi	fell	0.05	laid	-0.08	whole	0.05
-1=bi & b52	fell	0.07
-1=bi & my	home	0.05
-1=bia	home	-0.05	fell	0.09	laid	0.06	lies	-0.06
-1=bia & ntls	lies	0.08
-1=bien	fell	0.15	laid	-0.17	whole	-0.09
-1=bien & ban	fell	0.07	lies	-0.05	whole	-0.05
-1=biet	home	-0.15	fell	-0.16	laid	0.13	lies	0.15	whole	0.11
-1=biet & cho	lies	0.09
-1=biet & dong	home	-0.08	fell	-0.09	whole	-0.13
-1=biet & khu	laid	0.1	lies	-0.05
-1=biet & nghia	lies	0.15	whole	0.08
-1=binh	home	-0.18	fell	-0.13	lies	-0.13
-1=binh & a	home	0.07	whole	0.06
-1=binh & cau	fell	-0.07
-1=binh & dong	home	0.1	whole	0.05
-1=binh & sau	fell	0.06
-1=binh & tram	fell	0.05
-1=binh & xa	fell	-0.11
-1=bo	home	-0.19	fell	-0.2	lies	-0.05
-1=bo & sau	lies	-0.11
-1=bo & viet	home	-0.06
-1=bo & xa	home	-0.1
-1=boc	fell	0.08	lies	-0.12	whole	-0.06
-1=body	fell	0.11
-1=boi	fell	-0.06	laid	-0.1	lies	0.07
-1=bom	home	-0.15	whole	-0.09
-1=bom & b52	fell	-0.05
-1=bom & ben	whole	0.05
-1=bom & bi	fell	0.07	whole	-0.05
-1=bom & canh	laid	0.08	whole	-0.09
-1=bom & cu	laid	0.08
-1=bom & sau	fell	0.06
-1=bom & tu	fell	0.06
-1=bom & vui	laid	-0.11	whole	-0.07
-1=bon	home	0.05	fell	-0.12	laid	0.25	lies	0.06
-1=bong	fell	0.11	laid	-0.05	whole	-0.14
-1=bot	fell	0.1	whole	-0.08
-1=both	laid	-0.09	whole	-0.05
-1=both & under	laid	-0.09
-1=boy	whole	0.07
-1=buk	fell	-0.05
-1=bun	whole	0.07
-1=bung	home	0.1	whole	0.08
-1=bunker	fell	-0.07
-1=buoc	home	-0.06	laid	-0.07
-1=burial	fell	0.11	laid	-0.05	lies	0.12
-1=buried	home	0.1	fell	-0.1	laid	0.07	whole	0.08
-1=buried & by	fell	-0.05	laid	-0.09	whole	-0.12
-1=buried & him	laid	0.06
-1=bury	lies	0.1	whole	-0.12
-1=but	laid	0.07
-1=by	fell	0.13	whole	-0.1
-1=by & the	fell	0.12
-1=c	home	-0.07	whole	-0.05
-1=c4	lies	0.08
-1=c759	home	0.11	whole	0.06
-1=ca	fell	-0.19	laid	-0.06	lies	-0.12	whole	-0.1
-1=ca & sau	lies	-0.05
-1=cac	lies	-0.07
-1=cac & nghia	lies	-0.06
-1=cai	home	-0.05	fell	0.07	laid	0.08	whole	0.15
-1=cai & ao	laid	-0.09
-1=cai & cau	fell	0.09	whole	-0.06
-1=cai & doc	fell	-0.07
-1=cai & gieng	fell	0.13	laid	0.28	lies	0.08
-1=cai & go	lies	0.15	whole	-0.06
-1=cai & ho	fell	-0.05	laid	0.07
-1=called	whole	0.05
-1=cam	home	0.13	fell	0.1	lies	-0.07	whole	-0.15
-1=camp	fell	-0.12	whole	0.09
-1=can	home	0.05	fell	-0.17	lies	-0.06	whole	-0.08
-1=can & bo	fell	-0.05
-1=cang	fell	0.07
-1=canh	whole	-0.1
-1=canh & rung	lies	0.06
-1=canh & sat	whole	0.05
-1=cao	fell	-0.12	laid	0.22	whole	-0.05
-1=cao & sau	laid	0.13
-1=cap	fell	-0.11	whole	-0.05
-1=captain	fell	-0.07	laid	0.12
-1=card	fell	-0.14	laid	0.09
-1=carried	fell	-0.05	laid	-0.08
-1=cat	home	-0.21	laid	-0.21	lies	-0.15	whole	-0.06
-1=cat & gan	whole	0.13
-1=cat & phia	fell	0.1
-1=cat & sau	whole	-0.09
-1=cau	home	-0.1	fell	-0.13	laid	0.12	whole	0.22
-1=cau & sau	lies	0.08	whole	0.06
-1=cau & trong	whole	0.1
-1=cav	fell	0.1
-1=cay	home	-0.12	laid	0.12	lies	0.08	whole	0.07
-1=cay & ben	home	-0.06	whole	-0.1
-1=cay & cau	whole	0.13
-1=cay & me	fell	0.12
-1=cemetery	laid	-0.08	whole	-0.1
-1=cha	fell	-0.05	lies	-0.09	whole	-0.07
-1=chac	home	0.09	fell	-0.06	laid	-0.07
-1=chac & con	laid	-0.06
-1=chai	home	0.08	whole	0.06
-1=cham	lies	0.08	whole	-0.12
-1=cham & soc	lies	0.08	whole	-0.08
-1=chan	whole	0.07
-1=chang	home	-0.05	fell	0.05	lies	0.08
-1=chanh	home	-0.08
-1=chat	home	-0.21	whole	-0.08
-1=chau	home	-0.06	fell	-0.13	lies	-0.06
-1=chau & nghe	whole	-0.06
-1=chau & soc	home	-0.06
-1=chau & son	whole	-0.05
-1=chau & trong	home	0.06
-1=chay	fell	-0.07
-1=che	laid	0.1	whole	-0.07
-1=che & quang	whole	-0.05
-1=chet	home	-0.08	laid	-0.14	lies	-0.12	whole	0.19
-1=chet & #	fell	-0.17
-1=chet & ben	fell	0.13	whole	-0.11
-1=chet & bom	fell	0.09
-1=chet & con	laid	0.13
-1=chet & cung	fell	-0.08
-1=chet & doc	whole	0.07
-1=chet & doi	fell	0.07
-1=chet & duoi	fell	-0.12	whole	-0.2
-1=chet & gan	whole	-0.07
-1=chet & giua	fell	0.13	whole	-0.08
-1=chet & hoi	fell	-0.05
-1=chet & hom	fell	0.05	laid	0.09
-1=chet & khi	fell	-0.07
-1=chet & ngay	fell	-0.15
-1=chet & ngoai	fell	0.09
-1=chet & sau	fell	-0.07
-1=chet & tran	fell	0.1	whole	-0.05
-1=chet & tren	fell	0.17	whole	0.35
-1=chet & truoc	fell	-0.08
-1=chi	home	-0.13	fell	0.31	whole	0.22
-1=chi & cach	whole	0.06
-1=chi & doan	fell	0.13
-1=chi & sau	fell	0.09
-1=chiem	fell	-0.12
-1=chien	fell	0.14	lies	-0.05	whole	-0.11
-1=chien & khu	whole	-0.09
-1=chien & truong	fell	0.2	whole	-0.13
-1=chieng	whole	-0.07
-1=chim	lies	0.09	whole	0.2
-1=chinh	home	0.06	whole	-0.07
-1=cho	home	-0.07	fell	-0.14	laid	-0.18	lies	0.12	whole	0.13
-1=cho & ben	fell	-0.1	whole	0.09
-1=cho & sau	fell	-0.08	laid	-0.07
-1=choi	fell	-0.06
-1=chon	fell	-0.32	laid	0.27	lies	-0.12	whole	0.11
-1=chon & #	laid	-0.05	lies	0.08
-1=chon & anh	fell	0.07	laid	0.12	lies	-0.05	whole	-0.09
-1=chon & ba	laid	-0.07	whole	-0.06
-1=chon & bac	laid	0.08
-1=chon & ban	laid	0.05
-1=chon & ben	laid	-0.05	lies	-0.07
-1=chon & bia	laid	0.12	whole	0.13
-1=chon & bo	laid	-0.06	lies	0.15	whole	-0.07
-1=chon & cach	whole	0.08
-1=chon & cai	laid	-0.08
-1=chon & canh	laid	-0.1
-1=chon & cau	laid	0.05	whole	-0.07
-1=chon & chan	laid	0.06
-1=chon & chu	laid	-0.06	lies	0.06
-1=chon & co	laid	-0.07	lies	0.07
-1=chon & cung	laid	-0.05
-1=chon & dat	laid	-0.1	lies	0.07	whole	0.08
-1=chon & doc	whole	0.19
-1=chon & doi	laid	0.06
-1=chon & dong	whole	0.05
-1=chon & duoi	laid	0.07	lies	0.06	whole	-0.05
-1=chon & em	laid	0.07
-1=chon & gan	fell	0.09	lies	-0.12	whole	0.07
-1=chon & go	laid	0.06	whole	0.05
-1=chon & goc	laid	0.05	whole	-0.06
-1=chon & hai	laid	-0.07	whole	-0.06
-1=chon & hang	laid	-0.11	whole	-0.09
-1=chon & ho	fell	0.13	laid	0.05	whole	-0.06
-1=chon & ke	laid	0.08	lies	0.07	whole	0.22
-1=chon & lai	laid	-0.09	lies	0.24	whole	-0.05
-1=chon & lung	whole	0.06
-1=chon & luon	laid	0.06	whole	-0.08
-1=chon & may	laid	-0.07
-1=chon & ngay	whole	-0.1
-1=chon & nghia	laid	0.06	lies	-0.08
-1=chon & ngoai	home	0.07	lies	0.07	whole	-0.22
-1=chon & no	laid	0.09	whole	-0.06
-1=chon & ong	laid	0.07	lies	-0.05
-1=chon & rai	laid	-0.11
-1=chon & sau	whole	0.13
-1=chon & so	laid	0.1	whole	-0.08
-1=chon & tap	laid	-0.13	lies	-0.05
-1=chon & thanh	whole	-0.08
-1=chon & tren	fell	-0.05	laid	0.07	lies	0.12	whole	0.2
-1=chon & trong	laid	0.07	lies	0.07	whole	0.05
-1=chon & truoc	laid	0.06	whole	0.16
-1=chon & ven	whole	0.07
-1=chon & vuon	laid	0.05	lies	-0.06
-1=chong	laid	-0.05
-1=chot	fell	0.06	laid	0.09
-1=chu	home	0.24	fell	0.05	laid	0.08	whole	-0.3
-1=chu & a	fell	0.18	laid	0.06	whole	-0.07
-1=chu & hai	home	0.16
-1=chu & quan	lies	0.13	whole	-0.05
-1=chu & t	home	-0.05
-1=chu & x	whole	-0.05
-1=chua	home	-0.05	fell	-0.1	lies	0.05	whole	-0.1
-1=chua & xa	home	-0.06
-1=chung	fell	0.22	laid	0.09	whole	-0.08
-1=chung & canh	fell	0.14
-1=chung & duoi	whole	-0.18
-1=chuoc	whole	-0.06
-1=chuoi	fell	0.15	whole	0.11
-1=chuong	fell	-0.05	whole	-0.07
-1=chup	fell	0.12	laid	-0.05
-1=chuyen	laid	0.16	lies	0.17	whole	0.1
-1=chuyen & nghia	lies	0.09	whole	0.05
-1=cimetiere	lies	-0.05
-1=co	home	0.14	fell	-0.24	laid	-0.13	whole	-0.26
-1=co & bia	laid	-0.05	lies	0.08
-1=co & chua	fell	0.13	lies	0.07	whole	0.17
-1=co & gieng	laid	-0.08
-1=co & hang	laid	0.11	whole	0.06
-1=co & ho	laid	0.1
-1=co & khu	lies	0.06
-1=co & ngay	lies	0.09
-1=co & nghia	laid	0.05	lies	-0.05	whole	-0.07
-1=co & quang	fell	-0.13
-1=co & tram	fell	-0.07
-1=coc	fell	0.15	laid	-0.06	whole	0.07
-1=coi	home	-0.05	fell	0.08	laid	0.08	lies	-0.06
-1=coi & nghia	laid	0.09	whole	-0.14
-1=coi & ntls	laid	0.09	lies	0.09	whole	0.08
-1=com	fell	-0.12
-1=combat	whole	-0.08
-1=commander	fell	0.06
-1=con	home	-0.1	fell	0.11	laid	-0.13	lies	-0.16	whole	-0.11
-1=con & ban	fell	0.07	whole	0.05
-1=con & duong	fell	-0.05	laid	0.11
-1=con & thon	fell	0.1	whole	0.05
-1=cong	home	-0.22	fell	-0.09	laid	-0.19	lies	0.06	whole	-0.11
-1=cong & cua	laid	-0.05
-1=cong & dien	home	-0.07	fell	-0.08
-1=cong & lang	whole	-0.07
-1=cong & xa	fell	0.11	whole	0.06
-1=corner	laid	0.06	whole	-0.06
-1=cot	fell	0.05	whole	0.08
-1=cot & duoi	laid	0.1	whole	0.07
-1=cote	whole	0.06
-1=croix	fell	0.1
-1=crossing	fell	0.09	whole	0.12
-1=cu	home	0.09	fell	0.24	lies	-0.23
-1=cu & cach	laid	-0.15
-1=cu & canh	fell	0.14	laid	-0.06	lies	-0.09	whole	0.06
-1=cu & cua	fell	-0.05	laid	0.14
-1=cu & doi	fell	0.07
-1=cu & don	fell	0.05
-1=cu & duoi	laid	0.05
-1=cu & lang	fell	0.17	whole	0.16
-1=cu & trong	fell	-0.1
-1=cu & xa	home	0.12
-1=cua	home	-0.16	fell	-0.12	lies	-0.1	whole	0.15
-1=cua & ban	fell	0.06
-1=cua & don	fell	0.07	whole	0.06
-1=cua & tram	fell	-0.05	laid	0.18
-1=cua & xa	home	-0.06	whole	0.12
-1=cung	home	0.38	fell	-0.31	laid	-0.08	lies	-0.09	whole	0.12
-1=cung & ban	home	-0.05
-1=cung & cho	laid	-0.07
-1=cung & duong	fell	0.05
-1=cung & ho	whole	-0.05
-1=cung & huyen	home	-0.09	laid	0.12
-1=cung & lang	lies	0.13	whole	0.13
-1=cung & ngay	fell	-0.09
-1=cung & thon	home	0.11	whole	0.05
-1=cung & to	home	-0.06
-1=cung & xa	home	0.11	whole	0.06
-1=cung & xom	home	0.26	whole	0.06
-1=cuoc	laid	0.09	whole	0.07
-1=cuoi	home	-0.05	whole	-0.25
-1=cuon	whole	0.1
-1=cuong	home	-0.09
-1=cut	home	-0.1
-1=d	fell	-0.06	laid	-0.06
-1=d10	fell	-0.05
-1=d2	whole	0.06
-1=d8	home	0.05
-1=da	laid	0.12	lies	-0.12
-1=da & canh	fell	0.06	laid	-0.08	lies	0.12	whole	0.11
-1=da & doi	whole	-0.07
-1=da & duoi	fell	-0.06	laid	0.05	whole	-0.07
-1=da & gan	fell	0.05
-1=da & sau	laid	-0.05
-1=da & to	fell	-0.08
-1=da & tren	laid	0.1	lies	-0.08	whole	0.11
-1=da & trong	laid	0.09
-1=dai	fell	-0.05
-1=dai & doi	fell	-0.14
-1=dam	fell	0.05	laid	0.06	whole	-0.11
-1=dan	home	0.08	fell	-0.08	laid	0.12	lies	-0.05	whole	-0.09
-1=dan & an	home	-0.05	fell	0.12	whole	0.16
-1=dan & ban	laid	0.16	whole	0.17
-1=dan & ben	home	0.2	whole	0.11
-1=dan & binh	home	0.06
-1=dan & cai	home	0.06
-1=dan & cao	home	0.06
-1=dan & chai	home	0.09	whole	-0.14
-1=dan & con	laid	0.07
-1=dan & cong	home	-0.21	fell	-0.12	laid	-0.06	whole	-0.21
-1=dan & cua	home	0.07
-1=dan & doan	home	-0.05
-1=dan & goi	laid	0.12	lies	0.11
-1=dan & ha	home	0.05
-1=dan & hai	home	-0.08
-1=dan & lang	home	-0.31	fell	-0.08	laid	-0.05	whole	-0.11
-1=dan & long	home	0.2	whole	0.06
-1=dan & mo	home	-0.08
-1=dan & ngay	fell	0.14
-1=dan & pho	home	0.12	whole	0.05
-1=dan & phuong	whole	-0.06
-1=dan & quan	home	-0.17	fell	0.11	whole	-0.12
-1=dan & tam	home	0.06	whole	0.05
-1=dan & thon	home	-0.07
-1=dan & toc	lies	-0.05	whole	-0.24
-1=dan & vui	laid	0.11	lies	0.13
-1=dan & xa	home	-0.06	fell	0.08	lies	0.06
-1=dan & xom	home	-0.08
-1=dan & y	whole	-0.11
-1=dang	fell	0.13	laid	0.13	lies	-0.07	whole	0.15
-1=dang & lang	home	-0.05
-1=dang & sau	laid	0.05
-1=danh	home	-0.23	fell	0.13	laid	0.05	lies	-0.05	whole	0.37
-1=danh & ap	fell	-0.05
-1=danh & bot	fell	0.07	whole	0.13
-1=danh & buon	fell	-0.11
-1=danh & can	whole	-0.1
-1=danh & cang	fell	0.07
-1=danh & cau	fell	-0.11
-1=danh & chet	fell	0.07
-1=danh & chi	fell	0.09	whole	0.09
-1=danh & cho	fell	0.13
-1=danh & chot	fell	-0.22	whole	-0.05
-1=danh & diem	whole	0.06
-1=danh & doi	fell	0.08
-1=danh & don	fell	0.05
-1=danh & dong	fell	-0.16
-1=danh & duong	fell	-0.08
-1=danh & hoai	home	-0.09
-1=danh & lang	home	0.11	fell	-0.06
-1=danh & lo	fell	0.1	laid	0.13	whole	0.06
-1=danh & quan	fell	0.06	whole	0.07
-1=danh & san	fell	-0.08
-1=danh & tau	whole	-0.07
-1=danh & thuong	fell	-0.1
-1=danh & tran	whole	0.08
-1=danh & trong	fell	-0.05
-1=danh & vo	fell	0.05	whole	-0.13
-1=dans	laid	-0.05
-1=dao	fell	-0.06	laid	-0.11	whole	0.07
-1=dao & gieng	fell	0.05	laid	-0.08	lies	-0.05	whole	0.07
-1=dao & ho	whole	-0.07
-1=dao & nen	laid	0.11
-1=dap	home	-0.09	fell	0.14	laid	0.06	whole	0.06
-1=dat	home	0.22	lies	0.12	whole	0.12
-1=dat & ben	lies	0.05	whole	0.16
-1=dat & bo	laid	-0.06	lies	0.11
-1=dat & canh	lies	-0.06	whole	0.06
-1=dat & cho	laid	-0.07
-1=dat & chua	lies	0.08
-1=dat & dinh	fell	0.14	whole	0.06
-1=dat & duoi	fell	-0.05	laid	0.09	lies	-0.05
-1=dat & gan	whole	0.05
-1=dat & ngay	whole	-0.11
-1=dat & tren	laid	0.05
-1=dat & trong	fell	0.06	laid	0.05
-1=dat & xa	home	0.12
-1=dau	home	-0.17	fell	-0.1	lies	-0.3	whole	-0.52
-1=dau & ban	fell	0.07	laid	-0.13	lies	0.07
-1=dau & ben	whole	-0.11
-1=dau & bo	laid	0.06	lies	-0.11
-1=dau & cach	laid	0.1	whole	0.09
-1=dau & canh	fell	0.08	lies	0.09
-1=dau & cau	fell	0.1	whole	-0.11
-1=dau & chon	laid	-0.1
-1=dau & co	laid	0.08
-1=dau & cua	laid	-0.08
-1=dau & doc	whole	-0.08
-1=dau & doi	whole	0.05
-1=dau & dung	whole	-0.05
-1=dau & duoi	fell	0.28	whole	-0.17
-1=dau & gan	laid	0.08	whole	0.05
-1=dau & ho	laid	-0.05	whole	-0.05
-1=dau & huong	laid	-0.15
-1=dau & khe	whole	0.06
-1=dau & lang	laid	0.21	whole	-0.31
-1=dau & mo	laid	-0.06
-1=dau & nam	laid	0.08
-1=dau & nghia	laid	0.05
-1=dau & nguon	fell	0.06
-1=dau & quay	laid	-0.16
-1=dau & sau	fell	-0.1	laid	0.05
-1=dau & suoi	laid	0.09
-1=dau & trong	laid	-0.07	whole	0.11
-1=dau & vao	fell	-0.07
-1=dau & xa	laid	0.06
-1=dau & xom	whole	-0.13
-1=day	home	-0.14	fell	-0.11	lies	-0.15	whole	-0.12
-1=day & co	fell	-0.11
-1=day & con	fell	-0.07
-1=day & hoc	home	-0.1
-1=de	home	0.09	laid	-0.11	lies	0.23	whole	0.16
-1=de & ban	fell	0.13
-1=de & buon	fell	0.05
-1=de & cho	home	-0.07	fell	0.1
-1=de & duoi	laid	0.08	lies	-0.06
-1=de & haiphong	home	0.12	whole	0.07
-1=de & kien	fell	0.09	whole	0.06
-1=de & l	fell	0.06	whole	0.08
-1=de & lang	fell	0.06	whole	-0.12
-1=de & nam	home	-0.08	fell	0.14
-1=de & ninh	fell	0.08	whole	0.12
-1=de & phu	home	0.11	fell	-0.06	lies	0.08
-1=de & thai	whole	0.05
-1=de & trong	fell	-0.05	laid	-0.06	lies	0.28
-1=de & vinh	home	0.07	whole	0.07
-1=dead	laid	-0.05	whole	-0.05
-1=dem	laid	-0.06	whole	-0.05
-1=den	home	-0.06	fell	0.22	laid	0.1	lies	-0.15	whole	0.13
-1=den & ntls	laid	0.08	lies	-0.18	whole	-0.08
-1=den & tram	fell	0.13
-1=deo	laid	-0.13
-1=derriere	fell	-0.08	laid	0.06
-1=des	whole	-0.09
-1=det	home	0.09
-1=deu	home	-0.05
-1=di	home	-0.12	fell	0.06	laid	-0.14	lies	0.19	whole	0.14
-1=di & con	fell	0.06
-1=di & doc	fell	0.1
-1=di & nghia	lies	0.25	whole	0.06
-1=di & ray	lies	-0.07	whole	-0.05
-1=di & sau	laid	-0.07
-1=di & truoc	fell	0.06	whole	-0.08
-1=di & tu	home	-0.05
-1=di & xa	laid	0.07
-1=dia	fell	-0.11	laid	0.33	lies	-0.1	whole	-0.31
-1=dia & binh	laid	0.06
-1=dia & dao	fell	0.14	laid	0.09
-1=dia & phuong	fell	-0.1	whole	-0.06
-1=dich	home	0.05	fell	0.06	laid	-0.05	whole	0.23
-1=died	fell	0.06	laid	-0.05
-1=diem	home	-0.05	fell	0.23	whole	0.14
-1=dien	fell	-0.1	laid	-0.11	lies	-0.09
-1=diep	laid	-0.06	whole	0.07
-1=dieu	home	-0.12	fell	0.06	laid	0.08	lies	-0.07	whole	0.06
-1=dieu & sau	laid	0.08	whole	0.11
-1=digue	laid	-0.08
-1=dinh	fell	-0.13	laid	-0.14	lies	-0.09	whole	-0.17
-1=dinh & xa	fell	-0.08
-1=district	laid	-0.06	whole	-0.12
-1=dit	home	-0.06	whole	0.16
-1=ditch	whole	-0.05
-1=diu	home	0.11	whole	0.08
-1=diu & tam	home	0.12	whole	0.08
-1=division	whole	0.11
-1=do	home	0.07	fell	0.1	lies	-0.09	whole	0.1
-1=do & ben	fell	-0.11
-1=do & bo	fell	0.29
-1=do & cach	fell	-0.08	whole	0.11
-1=do & con	fell	0.12
-1=do & dong	laid	0.12	lies	-0.06
-1=do & kim	home	-0.11
-1=do & nghia	laid	0.06	lies	-0.11	whole	-0.15
-1=do & phia	laid	0.09	whole	0.12
-1=do & quan	whole	-0.09
-1=do & sau	fell	0.07	laid	-0.05	lies	0.09	whole	0.05
-1=do & tren	fell	-0.06
-1=do & trong	laid	-0.08	lies	0.06
-1=doai	home	0.09	laid	0.12	whole	0.07
-1=doan	fell	0.2
-1=doan & gan	whole	-0.11
-1=doc	home	0.13	fell	-0.15	lies	0.18	whole	-0.06
-1=doc & bo	laid	-0.06	lies	0.11	whole	-0.08
-1=doc & duong	whole	-0.1
-1=doc & suoi	whole	0.06
-1=doi	home	0.09	fell	-0.18	laid	0.1
-1=doi & a	home	0.1	whole	0.11
-1=doi & ba	lies	0.1	whole	-0.05
-1=doi & bac	laid	-0.08
-1=doi & ben	laid	0.06
-1=doi & cho	laid	0.07
-1=doi & duoi	laid	0.06	lies	0.08
-1=doi & ha	home	0.1	whole	0.06
-1=doi & kien	whole	-0.09
-1=doi & nam	home	-0.11
-1=doi & nghe	home	0.1	whole	0.1
-1=doi & tren	lies	0.07
-1=doi & trong	whole	-0.07
-1=don	home	0.06	laid	-0.05	lies	0.05	whole	0.05
-1=don & bac	whole	-0.08
-1=don & duoi	home	0.1	whole	0.06
-1=don & sau	whole	0.06
-1=dong	home	-0.16	whole	-0.08
-1=dong & chua	lies	0.07
-1=dong & gan	fell	-0.13
-1=dong & kim	home	0.06
-1=dong & thuy	whole	-0.07
-1=dong & xa	home	0.07
-1=dop	fell	-0.11	laid	0.08
-1=dot	whole	-0.07
-1=drang	laid	0.06
-1=du	fell	-0.1
-1=du & cimetiere	laid	0.13
-1=du & pont	fell	0.06	whole	0.06
-1=du & village	home	0.09	whole	0.11
-1=dua	fell	-0.16	whole	-0.09
-1=dua & nuoc	laid	0.11
-1=dua & sau	laid	-0.06
-1=duc	fell	-0.06	whole	-0.2
-1=dug	whole	-0.09
-1=dug & by	whole	-0.06
-1=dung	home	-0.09	fell	-0.08	whole	0.14
-1=dung & bia	lies	0.08
-1=dung & ngay	fell	-0.06
-1=dung & tren	whole	-0.05
-1=dung & trong	fell	0.11
-1=duoc	home	-0.06	lies	-0.07
-1=duoc & cach	laid	0.06	whole	0.08
-1=duoc & cho	fell	-0.07
-1=duoc & dong	laid	0.09
-1=duoc & tren	fell	-0.07	laid	-0.05
-1=duoc & trong	fell	0.07
-1=duoi	fell	0.08	laid	-0.11	lies	0.1	whole	-0.15
-1=duong	home	-0.16	lies	0.14
-1=duong & cho	laid	0.13
-1=duong & lo	fell	-0.06	laid	-0.07
-1=duong & ray	lies	0.05
-1=duyen	whole	-0.05
-1=e	fell	0.09	laid	0.05	lies	-0.07	whole	0.06
-1=e & hoi	lies	-0.05
-1=e174	fell	0.11
-1=e27	home	0.08
-1=e3	lies	0.1
-1=e66	whole	-0.06
-1=e95	home	0.11	whole	-0.06
-1=em	fell	-0.06	lies	-0.13
-1=em & ben	laid	-0.05
-1=em & cho	fell	0.07
-1=em & doc	whole	-0.07
-1=em & dong	whole	0.11
-1=em & ho	laid	0.1
-1=em & hoi	lies	-0.08
-1=em & sau	home	0.12
-1=em & trai	lies	0.05
-1=em & trong	fell	0.09	whole	-0.05
-1=embuscade	whole	-0.1
-1=en	whole	-0.09
-1=end	laid	-0.05	whole	-0.09
-1=english	fell	-0.05
-1=enterre	laid	0.05	lies	-0.05	whole	-0.09
-1=enterre & a	whole	-0.09
-1=enterres	laid	0.06
-1=est	laid	-0.07	lies	0.18
-1=etait	fell	0.17
-1=ethnic	laid	0.05
-1=etre	laid	-0.11
-1=f10	home	0.05
-1=f304	fell	0.09
-1=f307	fell	0.08
-1=f309	fell	0.14	whole	0.1
-1=f320	home	-0.06	fell	0.05
-1=f356	fell	-0.05
-1=f7	fell	0.05	whole	0.09
-1=face	laid	-0.1	whole	-0.06
-1=family	home	0.09	whole	0.08
-1=female	fell	0.07
-1=fight	fell	0.11
-1=fight & for	fell	0.06
-1=for	fell	-0.05
-1=found	fell	-0.08	laid	-0.08
-1=french	fell	0.09	whole	0.12
-1=from	home	0.06	laid	-0.13	lies	0.1	whole	0.08
-1=from & a	home	0.09	laid	-0.05	whole	-0.06
-1=from & binh	home	-0.1	whole	-0.05
-1=from & ha	home	-0.17
-1=from & hai	home	-0.06
-1=from & kim	whole	-0.1
-1=from & nam	whole	0.05
-1=from & the	fell	-0.1	laid	-0.08	whole	-0.08
-1=gac	home	0.13
-1=gach	lies	-0.06
-1=gai	laid	0.07	whole	-0.11
-1=gai & ben	whole	-0.05
-1=gam	whole	-0.14
-1=gam & cau	whole	-0.07
-1=gao	lies	-0.09	whole	-0.06
-1=gap	fell	-0.06
-1=gay	fell	-0.06	lies	-0.13
-1=ghe	laid	0.07	lies	0.06	whole	0.07
-1=ghi	fell	-0.08	laid	0.07	whole	-0.08
-1=ghi & dong	home	-0.05
-1=ghi & ha	home	0.1
-1=ghi & mat	whole	0.05
-1=ghi & tren	laid	0.11	whole	-0.05
-1=ghi & trung	whole	-0.06
-1=gi	home	-0.08	fell	0.09	laid	-0.07
-1=gia	home	-0.2	fell	0.24	lies	-0.05	whole	-0.11
-1=gia & duong	lies	0.05
-1=gia & lang	home	-0.13	fell	0.07	whole	-0.11
-1=giam	fell	-0.06	whole	-0.06
-1=giang	home	-0.14	laid	0.09	whole	-0.23
-1=giang & hai	home	-0.1	whole	-0.07
-1=giang & trong	fell	0.08
-1=giang & truoc	laid	0.1	lies	-0.05
-1=giao	home	0.07	fell	-0.09	laid	-0.05	whole	-0.16
-1=giap	whole	-0.07
-1=giau	home	0.12	laid	0.06	whole	0.1
-1=giau & duoi	laid	0.12	whole	0.05
-1=giau & trong	laid	-0.06
-1=giay	fell	-0.08	whole	-0.05
-1=gieng	fell	0.12	whole	-0.05
-1=gio	fell	-0.05	whole	0.05
-1=gio & nghia	lies	-0.14
-1=gio & trong	lies	0.06
-1=gioi	fell	-0.19	whole	-0.16
-1=gioi & tay	fell	-0.13	whole	-0.07
-1=giong	home	-0.12	laid	0.26	lies	0.11	whole	0.11
-1=giong & quang	home	-0.12
-1=giong & thanh	home	-0.06	whole	0.05
-1=giu	fell	0.44	laid	0.06	whole	0.38
-1=giu & cau	fell	-0.06
-1=giu & cua	whole	0.06
-1=giua	fell	0.05	laid	0.1
-1=giua & #	laid	0.08	whole	-0.08
-1=giua & dong	fell	0.06	whole	0.3
-1=giua & duong	lies	0.05	whole	0.23
-1=giua & hai	laid	0.07	whole	-0.09
-1=go	fell	-0.07	whole	0.06
-1=goc	home	0.15	laid	-0.07	whole	0.16
-1=goi	home	-0.14	fell	-0.17	laid	0.08	lies	0.13
-1=gon	lies	0.06
-1=grave	fell	0.12	lies	0.07	whole	-0.1
-1=gravee	laid	0.11
-1=graves	whole	-0.07
-1=ground	laid	0.17	whole	0.14
-1=group	whole	-0.06
-1=grove	fell	0.05
-1=guc	fell	0.14	whole	-0.05
-1=guc & ngay	fell	0.08
-1=guc & tren	fell	0.06
-1=guest	fell	-0.05	lies	0.1
-1=gui	home	-0.06	fell	-0.11	laid	-0.11	lies	0.1	whole	-0.05
-1=gui & ban	lies	0.05
-1=gui & nghia	lies	0.06
-1=guide	home	0.09	whole	0.07
-1=gun	fell	-0.05
-1=h	home	0.08	fell	-0.09	laid	-0.05	whole	-0.15
-1=h & mong	whole	-0.05
-1=ha	fell	-0.16	lies	-0.06	whole	-0.17
-1=ha & ha	whole	-0.06
-1=ha & hai	home	0.05	whole	-0.05
-1=ha & lao	whole	-0.05
-1=ha & thai	home	-0.06
-1=hai	laid	0.12	lies	-0.15	whole	-0.35
-1=hai & ben	fell	0.11
-1=hai & con	lies	0.07
-1=hai & hai	home	-0.07
-1=hai & ngay	laid	0.07
-1=ham	fell	0.13	whole	0.09
-1=ham & ben	laid	-0.08	lies	0.13	whole	-0.1
-1=ham & cua	laid	0.13
-1=ham & tren	fell	0.09
-1=hamlet	fell	0.11
-1=hand	whole	-0.05
-1=hang	fell	-0.05	lies	-0.13	whole	-0.13
-1=hang & ben	laid	0.1	whole	-0.06
-1=hanh	home	0.06	fell	-0.05	whole	-0.14
-1=hanoi	whole	-0.12
-1=hao	laid	0.06
-1=hau	home	-0.14	whole	-0.07
-1=hay	lies	-0.13	whole	-0.22
-1=hay & cho	fell	-0.05
-1=hay & doc	fell	-0.08
-1=he	lies	-0.05
-1=hello	laid	0.13	whole	0.11
-1=hem	fell	0.2	whole	-0.1
-1=her	fell	0.08	laid	-0.14	lies	-0.07	whole	0.07
-1=her & under	fell	0.1	laid	-0.14	lies	-0.06	whole	0.07
-1=het	laid	-0.11	lies	-0.08	whole	0.11
-1=hien	home	-0.09	whole	0.1
-1=hien & trong	fell	0.09
-1=hiep	fell	0.09	laid	0.05	whole	0.1
-1=hiep & dinh	fell	0.09
-1=hieu	home	-0.13	fell	0.22	laid	0.06	whole	0.22
-1=hill	home	-0.08
-1=him	home	-0.05	fell	0.06	lies	-0.13	whole	0.13
-1=him & by	fell	0.1	whole	0.11
-1=him & under	whole	-0.08
-1=hinh	fell	-0.05	laid	-0.06	whole	-0.06
-1=hinh & con	whole	-0.07
-1=his	fell	-0.05
-1=hit	fell	0.09	whole	-0.05
-1=hit & the	fell	0.08
-1=ho	home	0.08	fell	-0.24	laid	-0.1	lies	-0.15
-1=ho & ben	whole	0.06
-1=ho & dao	home	-0.06
-1=ho & ha	whole	-0.12
-1=ho & khong	home	0.07
-1=ho & phan	home	-0.06
-1=hoa	home	-0.05	fell	0.12	laid	-0.18
-1=hoa & an	lies	0.09
-1=hoa & ap	fell	0.09	whole	0.09
-1=hoa & bac	whole	-0.06
-1=hoa & ha	whole	-0.06
-1=hoa & khu	whole	-0.06
-1=hoa & phia	fell	0.06
-1=hoa & quang	home	-0.06	whole	-0.06
-1=hoa & thanh	home	0.09	whole	-0.06
-1=hoa & vinh	whole	-0.06
-1=hoa & xa	fell	0.11
-1=hoac	whole	-0.12
-1=hoai	fell	0.26	laid	0.16
-1=hoang	laid	-0.05	lies	-0.08	whole	-0.06
-1=hoat	home	0.05
-1=hoc	fell	-0.1	laid	-0.07	whole	0.05
-1=hoi	fell	0.05
-1=hoi & ba	lies	0.14	whole	0.06
-1=hoi & dong	fell	0.09	whole	-0.07
-1=hoi & khu	lies	-0.05
-1=hoi & nghia	lies	-0.07
-1=hoi & truoc	laid	0.05
-1=hoi & truong	fell	-0.08
-1=hole	laid	0.06
-1=hom	home	0.06	fell	-0.15	laid	-0.12	lies	-0.06	whole	-0.08
-1=hom & sau	laid	-0.1	whole	-0.08
-1=hon	fell	-0.06	whole	-0.07
-1=hong	home	-0.05
-1=hop	home	-0.12	lies	0.06
-1=hre	home	0.05	whole	0.05
-1=hs	home	0.09	fell	0.08	whole	0.13
-1=hs & trong	fell	-0.07
-1=hue	home	0.09	fell	-0.06	lies	0.11	whole	0.1
-1=hue & citadel	whole	-0.12
-1=hung	home	-0.15	laid	0.07	whole	-0.22
-1=hung & dao	fell	0.13	laid	0.11
-1=hung & tien	home	-0.07
-1=hung & trong	whole	0.13
-1=huong	home	0.29	fell	-0.14	laid	-0.2	lies	-0.06	whole	0.27
-1=huong & suoi	laid	-0.09
-1=huong & thai	home	-0.07
-1=huy	fell	-0.05
-1=huyen	laid	0.11	lies	-0.07
-1=huyet	laid	0.07
-1=huyet & ngay	whole	-0.06
-1=huynh	whole	-0.12
-1=il	laid	0.08	whole	0.11
-1=in	home	0.23	fell	-0.06	laid	0.13	lies	0.14	whole	0.16
-1=in & a	fell	0.13	whole	-0.07
-1=in & an	laid	0.09	whole	-0.11
-1=in & bac	fell	-0.09
-1=in & ban	home	0.06	fell	-0.11
-1=in & cam	fell	0.09	lies	0.1
-1=in & front	fell	0.05	whole	-0.12
-1=in & ha	home	-0.1	fell	0.17
-1=in & hai	laid	0.09	whole	-0.05
-1=in & haiphong	home	0.08	whole	0.1
-1=in & hanoi	whole	-0.06
-1=in & her	fell	0.06	lies	0.06	whole	0.1
-1=in & his	fell	-0.06
-1=in & kim	home	0.11	whole	0.06
-1=in & laos	fell	0.15	whole	0.09
-1=in & long	home	0.06	fell	-0.08
-1=in & my	fell	-0.08
-1=in & ninh	home	0.16
-1=in & our	fell	0.1	lies	0.22	whole	0.11
-1=in & phu	fell	-0.11	laid	0.05	whole	-0.05
-1=in & pleiku	whole	-0.05
-1=in & quang	fell	-0.12	whole	-0.08
-1=in & st	laid	0.08	whole	0.09
-1=in & the	fell	0.21	laid	-0.07	lies	0.15	whole	-0.08
-1=in & their	laid	0.05
-1=in & tien	fell	-0.1	whole	-0.07
-1=in & two	whole	0.17
-1=inf	fell	0.18	whole	0.05
-1=infirmiere	fell	0.18
-1=inh	whole	0.09
-1=inhume	whole	-0.15
-1=instituteur	home	0.08
-1=instituteur & a	home	0.08
-1=interred	laid	0.08	whole	0.13
-1=into	whole	-0.06
-1=is	whole	0.21
-1=is & under	laid	0.13	lies	0.06	whole	0.07
-1=it	laid	-0.05
-1=jackfruit	lies	0.08
-1=jackfruit & tree	lies	0.08
-1=jars	fell	-0.05
-1=just	laid	-0.08
-1=k	whole	-0.08
-1=ke	home	-0.09	fell	0.1	laid	0.12	lies	0.12	whole	-0.21
-1=ke & ben	laid	0.05	whole	0.06
-1=ke & bo	lies	0.11	whole	-0.1
-1=ke & bui	laid	-0.07
-1=ke & duoi	lies	-0.05
-1=ke & sau	fell	0.15
-1=kenh	fell	-0.08	lies	0.11	whole	-0.06
-1=keo	home	0.13	fell	0.08	whole	0.17
-1=ket	laid	0.06	lies	-0.06	whole	0.14
-1=keu	home	-0.09	fell	0.11	laid	0.11	whole	0.1
-1=keu & sau	home	-0.08
-1=kha	home	-0.12	whole	-0.14
-1=khac	home	0.2	fell	-0.1	whole	-0.15
-1=khac & h	home	0.11
-1=khac & tang	fell	-0.05
-1=khac & tren	laid	-0.1
-1=khach	home	-0.06
-1=khai	home	0.08	laid	0.05	lies	0.11	whole	0.06
-1=kham	home	0.09	fell	-0.09	whole	-0.07
-1=khan	whole	-0.07
-1=khang	fell	0.09
-1=khanh	home	0.07	whole	-0.1
-1=khanh & cao	whole	-0.07
-1=khao	whole	-0.05
-1=khat	home	-0.06	fell	0.13	laid	-0.1	whole	0.06
-1=khau	fell	-0.14	whole	-0.06
-1=khau & doi	fell	-0.05	whole	-0.05
-1=khe	home	-0.08	fell	-0.07	whole	-0.13
-1=khi	laid	0.07
-1=khieng	fell	0.06
-1=kho	fell	0.07	whole	-0.07
-1=khoa	fell	0.2	whole	0.06
-1=khoang	fell	-0.05	laid	-0.09	whole	-0.06
-1=khoat	lies	0.13	whole	0.06
-1=khoi	laid	0.05	lies	0.07	whole	0.17
-1=khoi & sau	laid	0.07	lies	0.09
-1=khong	home	0.07	fell	0.26	laid	-0.17	lies	0.14	whole	0.12
-1=khong & bia	laid	-0.09
-1=khong & con	lies	-0.05
-1=khu	fell	0.11
-1=khu & vuon	lies	0.12	whole	0.07
-1=khuat	lies	-0.06
-1=khuc	fell	-0.07	laid	0.09
-1=khuong	home	0.08
-1=kia	laid	-0.05	lies	-0.09	whole	-0.06
-1=kia & bien	fell	0.08
-1=kia & mat	fell	0.12
-1=kia & song	laid	-0.07
-1=kia & suoi	fell	-0.13
-1=kich	home	-0.11	laid	-0.05	lies	0.13	whole	0.24
-1=kich & ap	whole	0.16
-1=kich & gan	fell	0.07
-1=kich & lang	home	0.12
-1=kich & tren	fell	-0.09	whole	-0.06
-1=kich & xa	fell	0.16	lies	0.09	whole	-0.07
-1=kiem	home	-0.09	fell	-0.05	whole	0.1
-1=kien	whole	0.13
-1=kiet	whole	0.06
-1=killed	fell	-0.13
-1=killed & and	laid	-0.05
-1=kim	whole	-0.06
-1=kinh	home	-0.12	fell	0.08	laid	0.21	lies	-0.07	whole	-0.3
-1=kinh & bay	fell	-0.09
-1=kinh & chin	laid	0.12	lies	0.06
-1=kinh & muoi	fell	0.18	whole	-0.05
-1=kinh & xang	fell	-0.07
-1=kip	home	0.06	whole	0.06
-1=ko	whole	-0.07
-1=kong	fell	-0.05
-1=krieng	laid	-0.06
-1=ky	fell	0.12	whole	0.08
-1=ky & bia	fell	0.06
-1=ky & trong	lies	0.07
-1=l	fell	-0.08	laid	0.11	lies	0.08
-1=l & a	lies	-0.05
-1=l & hopital	fell	0.05	whole	0.09
-1=la	home	-0.05	fell	-0.06	lies	0.16	whole	0.43
-1=la & a	fell	-0.09
-1=la & bai	whole	0.1
-1=la & bo	fell	-0.15	whole	-0.05
-1=la & cau	fell	0.09	laid	0.08	whole	0.11
-1=la & co	whole	0.12
-1=la & con	home	0.11	fell	-0.05	laid	-0.06
-1=la & cong	home	0.07	whole	0.08
-1=la & doi	fell	0.05	laid	-0.06
-1=la & dong	home	-0.1
-1=la & duoi	whole	-0.2
-1=la & ha	home	0.07	whole	-0.09
-1=la & khu	fell	0.12	laid	0.09	whole	0.07
-1=la & lang	laid	0.1	whole	0.08
-1=la & linh	home	0.05	whole	-0.06
-1=la & lo	laid	-0.14	lies	0.07
-1=la & nam	home	-0.1	fell	0.2
-1=la & nga	fell	-0.1
-1=la & nghia	home	0.08	lies	-0.06	whole	-0.07
-1=la & ntls	lies	0.14	whole	0.05
-1=la & ong	laid	-0.07
-1=la & pagode	whole	0.07
-1=la & phuong	whole	-0.06
-1=la & rc	fell	-0.07
-1=la & riviere	fell	-0.11	whole	-0.13
-1=la & route	fell	-0.06	laid	-0.06	whole	-0.1
-1=la & rung	lies	0.13	whole	0.05
-1=la & san	lies	0.13
-1=la & sau	fell	-0.06	lies	0.12
-1=la & tinh	home	0.09
-1=la & trong	lies	0.06
-1=la & tu	home	0.11	whole	0.05
-1=la & vuon	laid	-0.1	whole	0.06
-1=la & xa	home	-0.22	fell	0.07	laid	0.08	whole	0.09
-1=lac	home	0.05	fell	-0.15	whole	-0.1
-1=lac & duc	home	-0.08
-1=lac & hoa	whole	0.06
-1=lai	home	-0.15	fell	0.14	lies	0.29	whole	0.29
-1=lai & ba	fell	-0.1
-1=lai & bai	whole	0.06
-1=lai & ben	whole	0.07
-1=lai & canh	fell	0.07
-1=lai & cau	whole	0.07
-1=lai & cho	laid	-0.06
-1=lai & duoi	lies	0.09	whole	-0.08
-1=lai & gan	laid	-0.1	lies	0.14
-1=lai & ha	home	-0.05
-1=lai & khu	fell	-0.08	laid	0.12	lies	0.09
-1=lai & muong	fell	0.06	whole	-0.09
-1=lai & tren	whole	-0.05
-1=lam	home	-0.13	fell	0.23	laid	-0.18	whole	-0.28
-1=lam & duong	fell	0.08
-1=lam & hung	whole	-0.07
-1=lam & khu	lies	0.09
-1=lam & ray	fell	0.1
-1=lam & ruong	home	0.1	whole	-0.05
-1=lam & truong	fell	0.05	whole	0.1
-1=lan	home	-0.07	fell	0.07	laid	-0.09	whole	0.08
-1=lan & cuoi	fell	-0.09
-1=lan & duoi	laid	-0.05
-1=lang	fell	-0.09	laid	0.16	lies	0.1	whole	-0.1
-1=lang & lang	laid	0.12	whole	0.06
-1=lang & xa	lies	0.08
-1=lanh	home	0.07
-1=lao	fell	0.1	laid	-0.08	whole	0.15
-1=lao & ban	fell	0.1	whole	0.13
-1=lap	laid	-0.2	lies	-0.07	whole	-0.14
-1=lap & ban	laid	-0.07
-1=lap & chung	laid	0.06
-1=lap & cua	fell	0.07
-1=lap & dat	laid	-0.06
-1=lap & ho	laid	-0.1	whole	-0.06
-1=lap & lai	laid	-0.1
-1=lap & luon	laid	0.05	lies	0.11
-1=lap & mo	lies	-0.08
-1=lap & tam	whole	-0.08
-1=last	fell	0.09
-1=lat	whole	-0.09
-1=lay	laid	-0.07
-1=le	fell	-0.18	laid	0.05	lies	0.15	whole	0.17
-1=le & ben	laid	-0.07	lies	0.14
-1=le & poste	whole	-0.09
-1=le & sau	fell	0.14
-1=le & thuy	whole	-0.09
-1=le & village	whole	0.07
-1=left	home	0.13	fell	-0.05	laid	-0.07
-1=len	home	-0.19	fell	0.31	laid	-0.18	whole	0.19
-1=len & ben	whole	-0.12
-1=len & bot	fell	0.06
-1=len & cao	fell	0.09	laid	-0.05	whole	0.05
-1=len & cho	whole	-0.08
-1=len & chot	fell	0.07
-1=len & con	laid	-0.05
-1=len & doi	lies	-0.05	whole	0.1
-1=len & go	fell	-0.07	laid	0.07
-1=len & hoa	lies	0.06
-1=len & nghia	whole	0.06
-1=len & nt	laid	0.09	lies	-0.07
-1=len & ntls	fell	-0.07	laid	-0.06	whole	-0.07
-1=len & nui	fell	-0.08	lies	0.09	whole	-0.08
-1=les	laid	0.06
-1=les & a	laid	0.07
-1=lie	lies	0.11	whole	0.07
-1=liem	whole	-0.05
-1=liem & ha	whole	-0.05
-1=lien	fell	-0.05	lies	0.16	whole	-0.15
-1=lien & huyen	home	-0.05
-1=lien & xa	lies	0.07	whole	-0.09
-1=lieu	home	-0.08	fell	0.12	lies	-0.12	whole	-0.1
-1=lim	laid	-0.05
-1=lin	laid	0.05	whole	-0.12
-1=line	fell	0.19	laid	0.05	whole	0.09
-1=linh	lies	0.07
-1=linh & bac	whole	-0.15
-1=linh & hai	home	0.1	whole	0.06
-1=linh & my	laid	0.07
-1=linh & nam	fell	-0.05
-1=linh & thai	whole	0.05
-1=lo	fell	0.2	laid	0.14	whole	0.12
-1=loa	whole	-0.06
-1=loc	fell	-0.19	laid	-0.09	lies	-0.05	whole	-0.16
-1=loc & hai	whole	-0.05
-1=loc & nam	home	-0.05
-1=location	laid	0.08
-1=loi	home	-0.11	fell	-0.14	laid	0.19
-1=lon	fell	0.07	laid	0.06	whole	-0.06
-1=long	laid	0.11	lies	0.15
-1=long & ho	fell	0.09	laid	0.19	lies	0.24	whole	-0.05
-1=long & xa	home	0.06	whole	0.14
-1=lop	home	0.11
-1=lost	fell	-0.06	whole	-0.06
-1=lu	laid	0.08	whole	-0.07
-1=luc	fell	0.18	laid	0.07	lies	-0.1	whole	-0.07
-1=luc & don	fell	-0.07
-1=luc & gan	fell	0.08
-1=lung	home	-0.05	fell	-0.05	laid	0.05	lies	-0.06	whole	-0.1
-1=lung & doi	laid	0.05
-1=luoi	whole	0.1
-1=luon	fell	-0.15	laid	-0.07	lies	0.06	whole	0.13
-1=luon & duoi	fell	-0.06	lies	0.09	whole	0.09
-1=luon & tren	whole	-0.07
-1=luong	fell	-0.05
-1=luong & ban	whole	0.1
-1=luot	whole	-0.11
-1=luu	laid	-0.06	whole	-0.13
-1=luu & nghe	whole	-0.05
-1=luy	laid	0.07
-1=ly	fell	-0.11	laid	0.24	whole	-0.12
-1=m	fell	-0.13	laid	0.06	whole	-0.05
-1=m & a	lies	0.08
-1=ma	laid	0.12	lies	-0.05	whole	0.06
-1=ma & bia	lies	0.1
-1=ma & lang	whole	-0.06
-1=ma & sau	fell	-0.07	lies	0.06	whole	0.05
-1=mac	home	0.06	laid	-0.05	whole	0.08
-1=mac & ao	fell	-0.06
-1=mai	laid	-0.05	lies	0.07	whole	0.05
-1=mai & sau	lies	0.08
-1=man	fell	0.08
-1=man & xa	home	0.06
-1=mang	home	0.08	whole	0.06
-1=manh	laid	0.08
-1=mao	lies	-0.08	whole	-0.08
-1=map	home	0.05	whole	0.11
-1=marked	fell	-0.05
-1=mat	home	-0.08	fell	-0.06	laid	-0.12	lies	-0.05	whole	0.15
-1=mat & #	fell	-0.06
-1=mat & ba	fell	-0.09
-1=mat & ban	fell	-0.07
-1=mat & ben	fell	0.09	whole	-0.12
-1=mat & chung	laid	0.11
-1=mat & co	fell	0.08
-1=mat & cua	fell	-0.1
-1=mat & gan	fell	0.07	whole	0.07
-1=mat & lien	fell	-0.05
-1=mat & ngoai	fell	0.13	laid	-0.06	lies	0.12	whole	0.05
-1=mat & sau	fell	-0.09
-1=mat & tran	fell	0.05
-1=mat & tren	fell	0.17	whole	0.26
-1=mat & troi	laid	0.05
-1=mat & trong	fell	0.2	whole	-0.05
-1=mat & ve	lies	-0.07
-1=mau	home	0.15	fell	-0.09	lies	-0.07	whole	0.07
-1=mau & adn	fell	-0.06
-1=may	fell	-0.07	whole	0.13
-1=me	fell	-0.11	laid	-0.15	lies	0.09	whole	-0.22
-1=me & a	fell	-0.05	lies	0.17
-1=me & viet	home	0.09
-1=medecin	fell	-0.11
-1=medecin & a	fell	-0.11
-1=medic	fell	0.12	whole	0.05
-1=meme	whole	-0.15
-1=meo	laid	0.05
-1=mep	laid	-0.07
-1=met	fell	0.09	laid	-0.1
-1=mi	laid	-0.05	whole	-0.08
-1=mia	fell	-0.05
-1=mien	fell	-0.05	whole	-0.14
-1=mieng	laid	0.06	whole	0.08
-1=miet	whole	0.22
-1=mieu	fell	-0.17	laid	0.07	whole	-0.16
-1=mieu & xa	fell	-0.16	whole	-0.05
-1=min	fell	-0.13	whole	0.1
-1=min & duong	whole	0.16
-1=min & tren	fell	-0.07	whole	0.09
-1=mine	fell	0.06	laid	-0.05	whole	-0.05
-1=minh	laid	0.15
-1=mis	laid	0.05	whole	0.05
-1=mis & au	laid	0.05
-1=mit	laid	0.08	whole	0.06
-1=mo	home	0.14	fell	-0.18	laid	-0.05	whole	0.06
-1=mo & anh	laid	-0.09	lies	0.09
-1=mo & ben	laid	-0.06	lies	-0.11
-1=mo & bo	laid	-0.09	lies	0.1
-1=mo & cach	laid	-0.1	lies	-0.05
-1=mo & canh	laid	0.05
-1=mo & cho	lies	0.09
-1=mo & chua	laid	0.11
-1=mo & doi	laid	0.18	lies	-0.12	whole	0.05
-1=mo & duoi	whole	0.05
-1=mo & duong	whole	0.11
-1=mo & e7	whole	-0.05
-1=mo & gan	laid	0.07	lies	-0.06
-1=mo & giua	laid	0.06	lies	-0.05
-1=mo & hai	lies	-0.07
-1=mo & hang	fell	-0.05	laid	0.05	lies	-0.06	whole	-0.06
-1=mo & khu	fell	-0.06	laid	-0.05
-1=mo & lang	lies	0.12
-1=mo & ngay	fell	0.08	whole	0.14
-1=mo & nghia	laid	-0.05	lies	0.22
-1=mo & ngoai	laid	0.08	whole	-0.09
-1=mo & ninh	whole	-0.06
-1=mo & ntls	home	0.12	lies	-0.05
-1=mo & phia	laid	-0.05	lies	0.14	whole	-0.06
-1=mo & sau	laid	0.11	whole	0.13
-1=mo & tren	fell	0.05	laid	0.05	whole	-0.09
-1=mo & trong	laid	-0.13	lies	0.06	whole	0.13
-1=mo & tu	laid	-0.05	lies	0.05
-1=moc	fell	0.05	whole	0.17
-1=moc & lang	whole	0.08
-1=moi	home	0.08	laid	0.11	lies	-0.05
-1=mon	laid	0.07	whole	-0.07
-1=mong	home	-0.05	fell	-0.05
-1=month	whole	0.07
-1=mort	whole	-0.07
-1=morts	lies	0.12
-1=morts & a	lies	0.12
-1=mot	laid	0.1	lies	-0.1	whole	-0.07
-1=mot & bai	whole	0.09
-1=mot & cau	home	0.12
-1=mot & cho	fell	-0.06	laid	0.1	lies	0.07
-1=mot & goc	laid	-0.1
-1=mot & ham	laid	0.13	whole	-0.06
-1=mot & hang	whole	-0.09
-1=mot & ho	fell	-0.05	laid	0.12
-1=mot & lo	laid	-0.05
-1=mot & nguoi	laid	-0.07
-1=mr	fell	-0.1
-1=mu	home	0.1	whole	0.1
-1=mua	fell	-0.1	laid	-0.05
-1=mui	fell	-0.07	whole	-0.07
-1=muoi	home	0.07	laid	-0.08
-1=muong	home	-0.07	fell	0.07	whole	0.33
-1=muong & lac	whole	0.22
-1=muong & xom	fell	0.14
-1=my	home	-0.09	fell	-0.07	whole	-0.07
-1=n	whole	-0.06
-1=nai	fell	0.1	laid	-0.06	whole	0.09
-1=nam	home	-0.13	fell	0.09	lies	0.05	whole	0.38
-1=nam & ban	fell	0.07	lies	0.06
-1=nam & ben	fell	0.13	whole	0.24
-1=nam & bo	whole	0.05
-1=nam & cach	laid	0.13	lies	0.16
-1=nam & canh	fell	0.08	laid	-0.14	whole	-0.13
-1=nam & cho	fell	0.17	whole	0.07
-1=nam & duoi	fell	-0.19	laid	-0.33	lies	-0.13
-1=nam & gan	laid	0.13	lies	-0.12	whole	-0.12
-1=nam & giua	whole	0.13
-1=nam & goc	fell	-0.05	laid	-0.1
-1=nam & ho	fell	0.14	laid	-0.05	whole	0.07
-1=nam & khu	lies	-0.06
-1=nam & lo	laid	0.1	whole	0.09
-1=nam & ngay	fell	0.07	laid	-0.15	whole	-0.15
-1=nam & ngoai	laid	-0.09
-1=nam & ntls	lies	0.09	whole	-0.05
-1=nam & sat	lies	0.05	whole	0.09
-1=nam & sau	laid	-0.07	lies	0.06	whole	0.06
-1=nam & song	laid	0.16	whole	-0.2
-1=nam & tren	fell	-0.09	laid	0.22	lies	-0.05	whole	-0.05
-1=nam & trong	fell	-0.17	laid	-0.16	lies	0.13
-1=name	home	-0.11	whole	-0.07
-1=nang	fell	0.06
-1=nao	laid	-0.06	whole	0.09
-1=nay	fell	-0.22	laid	-0.23	lies	-0.17	whole	-0.18
-1=nay & cau	whole	-0.13
-1=nay & gan	fell	0.08	laid	-0.11	lies	-0.05
-1=nay & nghia	lies	-0.06
-1=nay & ngoai	whole	-0.07
-1=nay & ntls	lies	-0.08	whole	-0.05
-1=nay & trong	lies	0.07
-1=nay & xa	lies	0.07	whole	0.06
-1=ne	fell	0.05	whole	0.05
-1=near	fell	0.13	whole	0.12
-1=near & the	fell	0.12
-1=nem	fell	0.09	lies	0.05	whole	-0.05
-1=nem & trung	fell	0.1
-1=nem & xuong	fell	-0.09	laid	0.17	lies	0.08
-1=neo	whole	-0.09
-1=ng	home	0.23
-1=nga	whole	-0.17
-1=nga & ngay	fell	-0.08
-1=nga & son	whole	-0.08
-1=nga & tren	fell	0.05
-1=ngan	lies	0.1	whole	-0.1
-1=ngan & cho	laid	-0.09
-1=ngan & song	whole	-0.07
-1=ngap	fell	0.12	whole	0.08
-1=ngay	home	0.14	fell	0.21	lies	0.21	whole	0.2
-1=ngay & ben	fell	-0.09	whole	0.08
-1=ngay & bo	fell	0.09	whole	0.06
-1=ngay & canh	whole	-0.15
-1=ngay & cau	whole	0.05
-1=ngay & chan	fell	0.2	whole	0.06
-1=ngay & cho	lies	0.06	whole	-0.08
-1=ngay & co	lies	0.06	whole	0.06
-1=ngay & cong	fell	0.18	whole	0.1
-1=ngay & cua	fell	-0.2	laid	0.09	whole	-0.26
-1=ngay & duoi	fell	-0.07	laid	-0.06	lies	0.15	whole	-0.19
-1=ngay & goc	lies	0.13	whole	0.08
-1=ngay & hang	whole	0.16
-1=ngay & lo	fell	0.16	laid	-0.07	whole	0.13
-1=ngay & san	fell	0.05	whole	0.06
-1=ngay & sau	fell	0.12	laid	-0.08	lies	-0.07	whole	-0.18
-1=ngay & tran	fell	-0.07	whole	0.09
-1=ngay & tren	fell	-0.14	whole	-0.14
-1=ngay & trong	fell	-0.13
-1=ngay & truoc	whole	-0.05
-1=nghe	home	0.11	lies	0.08	whole	-0.12
-1=nghe & bo	laid	0.11
-1=nghe & don	laid	-0.05
-1=nghi	home	-0.09	lies	-0.1	whole	-0.07
-1=nghi & xa	lies	-0.06
-1=nghia	fell	-0.11	whole	-0.06
-1=nghiem	laid	0.09	whole	0.12
-1=nghien	fell	0.06	laid	-0.05
-1=nghiep	home	0.09	fell	0.12	whole	0.09
-1=ngo	home	0.12	fell	0.06	whole	-0.14
-1=ngoai	home	0.14	fell	0.08	laid	0.16	whole	0.14
-1=ngoai & bac	whole	-0.17
-1=ngoai & bai	fell	0.11	whole	0.1
-1=ngoai & bo	whole	-0.05
-1=ngoai & cho	fell	-0.08
-1=ngoai & con	fell	-0.07	lies	0.13	whole	0.09
-1=ngoai & cua	laid	-0.05
-1=ngoai & doi	lies	0.09
-1=ngoai & dong	lies	0.11	whole	-0.05
-1=ngoai & go	fell	-0.07	lies	0.13
-1=ngoai & hai	whole	0.09
-1=ngoai & hang	laid	0.09	whole	-0.22
-1=ngoai & khoi	fell	0.05	whole	-0.27
-1=ngoai & nghia	lies	-0.14
-1=ngoai & quang	home	0.12	fell	-0.05	whole	0.09
-1=ngoai & ray	lies	-0.09	whole	-0.07
-1=ngoan	home	0.12	whole	0.13
-1=ngoc	home	0.09
-1=ngoi	fell	-0.07	laid	0.08
-1=ngoi & trong	laid	0.06
-1=ngon	lies	0.07	whole	-0.1
-1=ngon & doi	laid	0.05
-1=ngu	home	-0.06	whole	-0.07
-1=ngua	lies	0.09
-1=ngua & giua	laid	0.07
-1=nguc	fell	0.1	whole	0.05
-1=nguoi	home	0.22	laid	-0.09	lies	-0.1	whole	-0.25
-1=nguoi & bac	whole	0.13
-1=nguoi & ban	lies	0.05	whole	0.06
-1=nguoi & bao	home	0.05
-1=nguoi & ben	home	-0.1	whole	-0.07
-1=nguoi & binh	home	0.17	whole	0.06
-1=nguoi & ca	home	0.06
-1=nguoi & can	home	-0.08
-1=nguoi & canh	lies	0.1
-1=nguoi & cao	whole	-0.16
-1=nguoi & cham	whole	-0.06
-1=nguoi & chi	home	-0.08
-1=nguoi & cho	home	0.07	whole	0.08
-1=nguoi & chon	laid	0.05
-1=nguoi & chung	laid	-0.08
-1=nguoi & co	home	-0.05
-1=nguoi & con	home	-0.05
-1=nguoi & cua	home	-0.05	fell	-0.07
-1=nguoi & cung	home	0.09	fell	0.1	whole	-0.15
-1=nguoi & dai	home	0.07
-1=nguoi & dan	home	-0.07	fell	0.19
-1=nguoi & dao	home	0.08	whole	-0.19
-1=nguoi & deo	laid	-0.05
-1=nguoi & di	whole	-0.07
-1=nguoi & dien	home	-0.12
-1=nguoi & doi	fell	0.25	laid	-0.1
-1=nguoi & dong	whole	0.05
-1=nguoi & duoi	laid	0.07
-1=nguoi & gac	fell	-0.06
-1=nguoi & gia	home	-0.08	whole	-0.11
-1=nguoi & gie	whole	-0.06
-1=nguoi & giu	fell	0.26	whole	-0.08
-1=nguoi & goc	home	-0.12
-1=nguoi & ha	home	0.11	whole	0.2
-1=nguoi & hai	home	0.08	laid	0.08	whole	0.22
-1=nguoi & hi	fell	0.06
-1=nguoi & hoa	home	-0.06
-1=nguoi & hoang	home	0.11
-1=nguoi & hoi	home	0.07
-1=nguoi & hre	home	-0.07	whole	-0.12
-1=nguoi & hung	whole	0.07
-1=nguoi & khac	laid	0.11
-1=nguoi & khmer	home	-0.05	whole	-0.15
-1=nguoi & khoai	home	-0.16
-1=nguoi & kien	home	0.08	lies	0.14	whole	0.06
-1=nguoi & kim	whole	0.06
-1=nguoi & kinh	whole	-0.06
-1=nguoi & lai	home	0.06	fell	-0.05
-1=nguoi & lang	home	-0.09	whole	0.06
-1=nguoi & len	whole	-0.06
-1=nguoi & linh	home	0.05	whole	-0.05
-1=nguoi & luc	home	0.22	whole	0.08
-1=nguoi & mien	whole	0.05
-1=nguoi & mong	home	0.07	whole	-0.19
-1=nguoi & muong	home	-0.05	fell	-0.05	whole	-0.44
-1=nguoi & my	home	-0.06
-1=nguoi & nam	home	0.08	fell	0.1	laid	0.07	lies	0.07
-1=nguoi & nga	whole	-0.08
-1=nguoi & nghe	whole	0.05
-1=nguoi & ngoai	home	-0.06
-1=nguoi & nho	home	0.07
-1=nguoi & ninh	home	0.14	whole	0.09
-1=nguoi & noi	home	-0.09	fell	0.05
-1=nguoi & nung	home	-0.05	whole	-0.05
-1=nguoi & pa	home	-0.13	whole	-0.11
-1=nguoi & phu	whole	0.07
-1=nguoi & quang	home	0.14	whole	0.09
-1=nguoi & quynh	whole	0.05
-1=nguoi & sau	laid	0.16
-1=nguoi & song	whole	-0.07
-1=nguoi & stieng	whole	-0.05
-1=nguoi & ta	home	-0.11	fell	0.11	lies	-0.08	whole	-0.09
-1=nguoi & tam	whole	0.05
-1=nguoi & tan	home	0.11
-1=nguoi & tay	home	0.05	whole	-0.31
-1=nguoi & ten	home	-0.06
-1=nguoi & thach	home	0.05	whole	0.07
-1=nguoi & thai	whole	-0.28
-1=nguoi & thanh	whole	0.07
-1=nguoi & tho	home	-0.08	whole	-0.11
-1=nguoi & thon	whole	0.06
-1=nguoi & thu	home	-0.05
-1=nguoi & thuy	home	0.07	whole	-0.07
-1=nguoi & tien	home	-0.08
-1=nguoi & trang	home	0.06	whole	0.05
-1=nguoi & tren	home	0.1	laid	0.06
-1=nguoi & trong	fell	-0.06	laid	0.16
-1=nguoi & tuyen	home	0.07	whole	0.12
-1=nguoi & ung	home	-0.05
-1=nguoi & van	home	-0.22	whole	-0.12
-1=nguoi & vao	fell	0.05
-1=nguoi & ve	laid	0.09	whole	-0.06
-1=nguoi & viet	home	-0.08	lies	0.14
-1=nguoi & vinh	whole	0.08
-1=nguoi & vu	home	0.15
-1=nguoi & xa	whole	-0.06
-1=nguoi & yen	whole	0.08
-1=nguyen	fell	-0.12
-1=nguyen & trong	laid	0.06	whole	0.13
-1=nguyet	fell	0.12	whole	0.1
-1=nha	home	0.05	fell	-0.15	laid	-0.23	lies	0.06	whole	-0.1
-1=nha & ben	lies	0.17
-1=nha & con	home	-0.07
-1=nha & gan	home	0.05
-1=nha & ho	home	0.09	laid	-0.11
-1=nha & xa	home	-0.07	whole	0.14
-1=nhac	home	0.12	whole	0.09
-1=nham	home	0.07	fell	-0.1	laid	-0.06	whole	0.08
-1=nhan	home	0.1	fell	0.07
-1=nhan & nam	home	-0.05	whole	-0.08
-1=nhan & trong	lies	0.06
-1=nhanh	fell	0.12	laid	0.06
-1=nhap	fell	0.11
-1=nhat	home	0.2	fell	-0.05	lies	0.07	whole	0.07
-1=nhat & trong	fell	0.07
-1=nhau	home	0.06	fell	-0.07	whole	0.16
-1=nhau & trong	lies	0.08	whole	0.08
-1=nhi	home	0.1	whole	-0.12
-1=nho	fell	-0.18	laid	0.18	lies	-0.09	whole	0.08
-1=nho & cho	laid	0.11
-1=nho & truoc	laid	0.13	whole	0.06
-1=nho & vuon	lies	-0.07	whole	0.05
-1=nhom	fell	-0.09	laid	0.05	lies	-0.05	whole	-0.07
-1=nhon	home	0.17	laid	-0.06	lies	0.1	whole	-0.06
-1=nhu	home	0.09	fell	0.05	whole	0.2
-1=nhu & ben	fell	0.14	whole	0.11
-1=nhung	laid	-0.07
-1=nhut	fell	-0.05
-1=nie	home	0.13	laid	0.06	lies	-0.05	whole	0.18
-1=nie & buon	home	0.13	fell	-0.09
-1=niem	fell	-0.05
-1=nien	fell	-0.05	whole	0.08
-1=night	laid	-0.05	whole	0.05
-1=nine	whole	0.08
-1=ninh	home	0.15	fell	-0.14	laid	-0.07	whole	-0.14
-1=ninh & dong	whole	-0.07
-1=ninh & khu	lies	-0.05
-1=ninh & quang	whole	-0.06
-1=ninh & sau	lies	-0.05
-1=ninh & vinh	home	0.12
-1=no	home	-0.06	fell	0.06	whole	0.11
-1=no & canh	whole	0.08
-1=no & duoi	fell	-0.06	whole	-0.1
-1=no & trong	whole	0.05
-1=noi	home	-0.1	fell	0.09	lies	-0.13	whole	-0.26
-1=noi & ben	home	-0.05
-1=noi & cau	fell	-0.06
-1=noi & con	fell	0.06	laid	-0.05
-1=noi & duoi	fell	0.13	lies	0.17	whole	-0.05
-1=noi & giong	home	-0.06
-1=noi & hoi	fell	0.06
-1=noi & sau	lies	0.14	whole	0.16
-1=noi & trong	fell	-0.06	lies	-0.08
-1=non	home	-0.05	lies	-0.05
-1=nong	fell	0.06	laid	0.25	whole	-0.06
-1=not	fell	0.09	laid	-0.09	whole	0.07
-1=not & sau	whole	-0.06
-1=note	home	0.1	whole	0.06
-1=nt	fell	0.1	lies	0.21
-1=nu	home	-0.05	whole	0.06
-1=nu & xa	whole	0.07
-1=nua	home	0.07	whole	-0.06
-1=nuoc	fell	-0.07	laid	-0.05
-1=nuoi	whole	-0.06
-1=nva	laid	0.07	whole	0.14
-1=o	home	0.35	fell	0.22	laid	0.05	lies	0.18	whole	1.1
-1=o & ##	home	0.05	whole	0.06
-1=o & a	fell	0.1	whole	0.05
-1=o & ai	fell	0.15	lies	0.07	whole	0.08
-1=o & an	home	-0.09	lies	-0.06	whole	0.05
-1=o & anlong	fell	-0.11
-1=o & ap	home	-0.06	fell	0.1	laid	0.07	lies	-0.22	whole	-0.29
-1=o & ba	home	0.09	fell	0.11	laid	0.1	whole	0.07
-1=o & bac	home	0.16	lies	-0.06	whole	0.14
-1=o & bach	home	0.13
-1=o & bai	fell	-0.18	laid	-0.16	lies	-0.07
-1=o & ban	home	-0.07	fell	-0.08	laid	0.13	lies	-0.22	whole	-0.08
-1=o & bao	home	-0.12	fell	-0.05	whole	-0.07
-1=o & bat	home	0.09	fell	0.07	whole	0.06
-1=o & battambang	fell	0.17	whole	0.07
-1=o & bau	laid	0.14	lies	-0.05	whole	-0.07
-1=o & ben	home	0.15	laid	0.14	lies	-0.1	whole	-0.07
-1=o & benh	fell	0.06	laid	-0.06	whole	0.16
-1=o & bia	fell	0.11	laid	0.28	lies	-0.25	whole	0.18
-1=o & binh	fell	0.07	whole	0.1
-1=o & bo	laid	0.43	lies	-0.18	whole	0.12
-1=o & bot	fell	-0.05	laid	0.09	whole	-0.06
-1=o & bu	fell	0.05	lies	-0.05
-1=o & bung	fell	0.06
-1=o & buon	fell	0.06	laid	0.1	lies	0.08	whole	0.18
-1=o & c	fell	-0.08
-1=o & ca	home	0.07
-1=o & cai	home	0.06	fell	-0.06	lies	-0.09	whole	-0.16
-1=o & cam	whole	0.11
-1=o & campuchia	fell	-0.06
-1=o & can	fell	0.05	whole	-0.19
-1=o & canh	home	0.05	lies	0.08	whole	-0.11
-1=o & cao	fell	-0.22	laid	-0.05	lies	-0.09	whole	-0.09
-1=o & cat	fell	-0.05	whole	-0.07
-1=o & cau	fell	-0.3	laid	0.05	lies	-0.06	whole	0.05
-1=o & chan	fell	-0.34	laid	0.11	lies	0.15	whole	0.27
-1=o & cheo	fell	0.07	whole	-0.07
-1=o & chi	fell	0.08	lies	0.05	whole	0.07
-1=o & cho	home	0.13	fell	-0.16	laid	0.21	lies	0.35	whole	0.32
-1=o & chot	fell	0.14
-1=o & chu	fell	0.11	laid	0.17	whole	0.11
-1=o & chua	fell	-0.06	laid	0.1	lies	0.16	whole	0.07
-1=o & chung	home	-0.1
-1=o & co	home	0.05	fell	0.12
-1=o & con	fell	0.14	laid	0.18	lies	-0.11	whole	0.1
-1=o & cong	home	-0.06	fell	0.11
-1=o & cu	fell	-0.18	lies	0.08	whole	0.06
-1=o & cua	home	-0.06	fell	0.31	laid	0.18	whole	0.3
-1=o & cung	home	-0.13	fell	0.06	laid	-0.07	lies	0.06	whole	-0.08
-1=o & cuoi	fell	0.12	lies	-0.05	whole	0.11
-1=o & da	fell	-0.09	whole	-0.07
-1=o & dai	fell	-0.25
-1=o & dak	fell	-0.26	lies	0.07	whole	0.09
-1=o & dam	fell	0.05	whole	-0.16
-1=o & dao	fell	-0.16	lies	-0.07
-1=o & dat	fell	-0.1	lies	0.2	whole	0.22
-1=o & de	lies	0.06	whole	0.05
-1=o & deo	fell	0.29	lies	0.16	whole	-0.1
-1=o & di	fell	-0.09
-1=o & diem	lies	-0.06	whole	-0.08
-1=o & dien	home	0.07	fell	0.1	lies	0.08	whole	0.1
-1=o & dinh	fell	0.1	lies	0.06	whole	0.05
-1=o & doan	whole	-0.07
-1=o & doc	home	0.06	fell	-0.35	laid	0.18	lies	-0.09	whole	-0.16
-1=o & doi	fell	-0.23	lies	0.16	whole	-0.54
-1=o & don	fell	-0.14	whole	-0.16
-1=o & dong	home	-0.14	fell	-0.16	laid	0.3	lies	0.17
-1=o & duc	home	-0.09	fell	-0.22	lies	0.27	whole	-0.27
-1=o & duoi	fell	-0.05	laid	-0.33	lies	-0.05	whole	-0.05
-1=o & duong	home	-0.06	fell	0.12	laid	-0.07	lies	0.08	whole	-0.12
-1=o & ea	whole	-0.07
-1=o & ga	home	-0.05	fell	-0.42	whole	0.08
-1=o & gan	home	0.14	fell	-0.33	laid	0.12	lies	0.11
-1=o & gia	home	0.08	whole	0.09
-1=o & giao	home	0.09
-1=o & gieng	lies	0.11
-1=o & gio	fell	-0.09	lies	-0.05	whole	-0.12
-1=o & giong	fell	0.14	lies	0.17	whole	-0.05
-1=o & go	fell	-0.06	laid	0.12	lies	-0.33	whole	-0.11
-1=o & goc	fell	0.12	laid	-0.23	lies	0.1	whole	0.32
-1=o & ha	fell	0.09	lies	0.2	whole	0.16
-1=o & hai	fell	-0.06	whole	0.12
-1=o & ham	fell	-0.24	laid	0.09	lies	-0.05	whole	-0.12
-1=o & hang	laid	0.09	lies	0.36	whole	0.23
-1=o & hau	home	-0.16
-1=o & hem	fell	-0.06
-1=o & ho	fell	-0.06	laid	0.05	whole	0.15
-1=o & hoa	fell	-0.07
-1=o & hoai	whole	-0.09
-1=o & hoc	laid	0.27	lies	-0.07	whole	0.12
-1=o & hoi	fell	-0.06
-1=o & hon	home	-0.11	fell	0.13	laid	0.12
-1=o & hong	fell	0.13
-1=o & hue	home	0.11	fell	0.12
-1=o & hung	home	-0.05	whole	-0.07
-1=o & k	lies	0.1
-1=o & kampong	fell	-0.18
-1=o & ke	home	0.08	fell	0.06	whole	-0.06
-1=o & khe	fell	0.08	laid	-0.06	whole	-0.14
-1=o & kho	fell	0.1
-1=o & khu	home	-0.07	fell	0.14	laid	-0.24	lies	-0.14	whole	-0.17
-1=o & khuc	fell	-0.06	laid	0.06	whole	-0.05
-1=o & kien	home	-0.11	fell	-0.08
-1=o & kim	home	0.24
-1=o & kinh	home	0.12	laid	0.14	lies	0.06	whole	0.15
-1=o & km	fell	0.09	whole	-0.12
-1=o & kon	fell	-0.09	whole	0.06
-1=o & krong	fell	-0.07
-1=o & ky	fell	-0.09	whole	-0.09
-1=o & lai	home	-0.06	fell	0.06	laid	-0.05	whole	-0.36
-1=o & lan	whole	0.07
-1=o & lang	home	0.11	fell	-0.23	laid	-0.16	lies	0.07	whole	-0.15
-1=o & lao	fell	-0.07	whole	0.09
-1=o & lo	laid	-0.24	lies	0.2	whole	-0.07
-1=o & loc	fell	0.24	laid	0.21	lies	-0.18	whole	0.07
-1=o & long	home	-0.1	fell	0.06	laid	-0.05	lies	-0.05	whole	-0.06
-1=o & lung	home	-0.05	fell	0.1	whole	0.13
-1=o & luong	home	0.06	whole	0.1
-1=o & luu	lies	0.09
-1=o & ma	fell	-0.06	lies	0.15	whole	0.06
-1=o & mai	fell	-0.11	lies	0.21
-1=o & mang	fell	0.1	whole	0.05
-1=o & me	fell	-0.1	laid	0.11	lies	-0.07	whole	0.1
-1=o & mep	fell	-0.05	laid	0.14	whole	-0.1
-1=o & mieu	fell	0.1
-1=o & mo	fell	0.25	lies	-0.11	whole	0.19
-1=o & mong	home	0.05
-1=o & muong	home	0.13	fell	0.06	laid	0.14
-1=o & my	home	0.12	fell	-0.07	laid	-0.08	lies	0.05
-1=o & na	fell	0.11
-1=o & nam	home	-0.13	fell	0.05	lies	0.05
-1=o & nen	lies	0.12
-1=o & nga	home	0.08	fell	-0.09	laid	-0.18	lies	-0.06	whole	-0.06
-1=o & ngam	fell	0.06	laid	-0.08	lies	-0.05
-1=o & ngay	home	0.08	fell	-0.09	laid	0.12	whole	-0.14
-1=o & nghia	home	-0.06	laid	-0.11	lies	-0.18	whole	-0.67
-1=o & ngoai	home	0.3	fell	-0.25	lies	-0.21	whole	-0.11
-1=o & nguyen	home	0.05	laid	0.08
-1=o & nhan	fell	0.12	whole	-0.26
-1=o & nho	home	0.12	fell	-0.05	whole	0.07
-1=o & ninh	home	-0.07
-1=o & nong	home	-0.05	fell	-0.08	lies	-0.05	whole	0.1
-1=o & noong	whole	0.05
-1=o & ntls	home	-0.08	fell	0.2	laid	-0.09	lies	-0.36	whole	-0.31
-1=o & nui	fell	0.07	laid	-0.21	whole	0.11
-1=o & nuong	laid	-0.12	lies	0.12	whole	0.11
-1=o & o	fell	-0.11	laid	0.1	whole	0.06
-1=o & pac	fell	0.16
-1=o & pailin	fell	0.08	whole	-0.15
-1=o & pha	fell	-0.05	whole	0.12
-1=o & phan	home	0.24	laid	-0.1	lies	0.09	whole	0.1
-1=o & phia	fell	-0.13	whole	-0.24
-1=o & pho	fell	0.05	whole	-0.07
-1=o & phong	home	0.13	fell	-0.11	lies	0.06
-1=o & phu	home	0.07	fell	-0.18	laid	-0.11	lies	0.06
-1=o & phum	fell	0.05	laid	-0.08	whole	-0.21
-1=o & phuoc	home	-0.05	fell	0.27	lies	-0.09	whole	0.08
-1=o & phuong	home	-0.07	fell	-0.12
-1=o & plei	home	0.05	fell	-0.23	whole	0.05
-1=o & pleiku	fell	-0.05
-1=o & pursat	fell	0.12	whole	0.05
-1=o & quan	fell	0.05	lies	0.09
-1=o & quang	home	0.2	laid	-0.07	whole	0.08
-1=o & que	home	-0.26	fell	0.13	lies	0.09	whole	0.12
-1=o & quoc	home	-0.11
-1=o & quy	home	-0.07
-1=o & quynh	home	-0.05
-1=o & rach	home	-0.1	fell	0.12	laid	0.16	lies	0.1
-1=o & ranh	laid	0.07	lies	-0.05
-1=o & ray	fell	0.05	laid	-0.13	lies	-0.08	whole	-0.05
-1=o & ria	laid	0.14
-1=o & ru	laid	0.11	lies	0.15	whole	0.09
-1=o & rung	fell	0.18	laid	-0.2	lies	0.07	whole	-0.17
-1=o & sa	home	0.08	fell	-0.07	whole	0.08
-1=o & sai	fell	-0.11
-1=o & sam	fell	0.18	whole	0.07
-1=o & san	laid	-0.18	lies	-0.07
-1=o & sat	laid	0.14	lies	0.14	whole	0.08
-1=o & sau	lies	0.11	whole	0.13
-1=o & siem	fell	0.15
-1=o & so	lies	0.08	whole	0.07
-1=o & soc	home	-0.12
-1=o & son	home	-0.13	fell	-0.06	lies	0.08
-1=o & song	fell	0.12	whole	0.08
-1=o & suoi	fell	0.09	laid	-0.15
-1=o & suon	fell	0.07	laid	-0.09
-1=o & svay	fell	0.08	laid	-0.09	whole	0.06
-1=o & ta	home	0.2	fell	-0.06	laid	-0.07	lies	0.24	whole	0.15
-1=o & taluy	laid	0.06	whole	-0.07
-1=o & tam	home	0.26	fell	-0.21
-1=o & tan	home	-0.1	laid	-0.08	lies	0.06	whole	-0.18
-1=o & tau	laid	0.09
-1=o & tay	fell	0.05
-1=o & thach	home	-0.11	fell	0.07	whole	0.06
-1=o & thai	home	-0.21	fell	-0.12	whole	0.05
-1=o & thanh	home	-0.09	fell	-0.19	whole	0.07
-1=o & thieu	home	-0.06
-1=o & tho	home	0.06
-1=o & thon	home	0.25	fell	0.32	laid	-0.11	lies	-0.09	whole	-0.15
-1=o & thong	home	0.06
-1=o & thu	lies	-0.05
-1=o & thua	fell	0.14	laid	-0.1	whole	-0.08
-1=o & thung	fell	0.09	laid	-0.05	whole	0.07
-1=o & thuong	home	-0.2
-1=o & tich	home	-0.08	fell	0.06
-1=o & tien	home	0.17	lies	0.09	whole	0.16
-1=o & tieu	fell	0.08	whole	0.1
-1=o & tinh	home	0.05
-1=o & to	whole	0.08
-1=o & tp	home	-0.05
-1=o & tra	home	-0.12	fell	0.17	lies	0.12
-1=o & trai	lies	-0.06	whole	0.06
-1=o & tram	fell	-0.08	lies	-0.05	whole	-0.15
-1=o & tran	home	0.13	laid	-0.07
-1=o & trang	home	-0.14	fell	-0.13	laid	0.13	lies	-0.13
-1=o & tren	fell	0.1	whole	0.06
-1=o & trieu	lies	0.13
-1=o & tro	fell	-0.08
-1=o & trong	fell	-0.17	whole	0.05
-1=o & trung	whole	0.09
-1=o & truong	home	0.1	fell	-0.28	laid	-0.1	whole	-0.1
-1=o & tu	whole	-0.12
-1=o & vach	whole	0.05
-1=o & vam	fell	-0.09	laid	-0.09	lies	0.19	whole	0.1
-1=o & van	home	0.19	whole	0.07
-1=o & ven	laid	0.06	lies	-0.05	whole	-0.06
-1=o & vi	fell	-0.19
-1=o & vien	fell	-0.09
-1=o & viet	fell	-0.07	whole	0.1
-1=o & vinh	fell	-0.12	lies	0.08
-1=o & vu	home	0.08
-1=o & vung	home	0.06	fell	-0.09	whole	0.06
-1=o & vuon	fell	-0.11	laid	0.11	lies	-0.09
-1=o & xa	home	-0.05	fell	0.19	laid	-0.1	lies	0.07	whole	-0.22
-1=o & xe	fell	0.15	whole	0.09
-1=o & xiem	whole	-0.05
-1=o & xieng	whole	-0.2
-1=o & xom	home	-0.27	lies	0.13	whole	-0.1
-1=o & xuan	home	-0.12	fell	-0.05
-1=o & xvay	fell	0.06	laid	0.13
-1=o & yen	home	-0.15	fell	-0.06	laid	0.05	lies	-0.05	whole	-0.09
-1=oai	whole	-0.08
-1=oai & ha	whole	-0.06
-1=oanh	home	0.07
-1=of	home	-0.26	fell	0.09	whole	-0.13
-1=of & a	whole	0.11
-1=of & an	home	-0.12
-1=of & hai	home	0.09
-1=of & hill	fell	0.09	whole	0.12
-1=of & it	laid	-0.05
-1=of & my	laid	0.11
-1=of & phu	whole	-0.05
-1=of & quynh	home	0.05
-1=of & the	fell	-0.07	laid	0.09	whole	-0.08
-1=of & theirs	laid	0.07
-1=off	whole	-0.19
-1=oi	fell	-0.06	whole	0.07
-1=oi & cho	lies	-0.05
-1=old	fell	-0.08	lies	0.07
-1=old & french	fell	-0.05
-1=om	fell	-0.06	laid	-0.05
-1=on	lies	-0.08
-1=on & a	laid	0.07
-1=on & hill	fell	0.19	whole	-0.13
-1=on & his	laid	0.1
-1=on & road	whole	0.09
-1=on & the	fell	-0.18	laid	-0.05	lies	-0.13
-1=one	whole	-0.09
-1=ong	home	-0.07	fell	-0.15	lies	-0.19
-1=ong & bo	fell	0.08
-1=ong & cuu	laid	0.05
-1=ong & kinh	home	-0.09
-1=ong & ngay	home	0.13
-1=ong & tren	whole	0.13
-1=ong & trong	whole	-0.06
-1=ong & xa	laid	-0.05
-1=our	home	0.06	fell	-0.05	whole	-0.13
-1=our & village	home	0.06	whole	-0.05
-1=out	laid	0.06	whole	0.08
-1=out & by	laid	0.11	whole	0.08
-1=outside	laid	0.06
-1=outside & the	laid	0.06
-1=over	home	-0.07	fell	0.05	laid	0.07
-1=own	home	0.11	fell	-0.06
-1=p	home	0.1	whole	-0.08
-1=pagode	fell	0.05
-1=pang	fell	-0.09
-1=pao	laid	0.07
-1=part	fell	0.06	whole	0.11
-1=people	fell	0.13	whole	0.09
-1=pere	fell	0.08
-1=petit	laid	-0.05	lies	0.12
-1=pha	home	0.05	fell	-0.14	lies	-0.08	whole	-0.13
-1=pha & long	fell	0.05	whole	-0.09
-1=phai	home	-0.06	fell	-0.21
-1=phai & duong	fell	-0.06	laid	0.09	lies	0.05	whole	-0.06
-1=phan	fell	-0.12	laid	0.11
-1=phan & khu	whole	-0.12
-1=phao	home	-0.07	fell	-0.06	lies	-0.08	whole	-0.28
-1=phao & ###	fell	-0.12
-1=phao & bay	fell	0.17
-1=phao & binh	whole	-0.05
-1=phao & cao	fell	0.06
-1=phao & chon	laid	0.06
-1=phao & cua	fell	-0.06
-1=phao & hon	fell	-0.14
-1=phao & khi	fell	0.08	laid	-0.05
-1=phao & kich	fell	0.09
-1=phao & tu	fell	-0.17
-1=phap	laid	0.08	lies	0.1
-1=phat	fell	0.09	laid	-0.05	whole	-0.1
-1=phau	fell	0.26
-1=phau & trung	fell	0.14
-1=phen	fell	0.13	laid	0.09	whole	0.09
-1=phi	fell	-0.09
-1=pho	laid	-0.05	lies	0.2
-1=pho & quang	fell	0.13
-1=pho & xa	home	-0.06	lies	0.14
-1=phon	home	-0.12
-1=phong	home	-0.11	lies	0.05	whole	-0.24
-1=phong & trong	lies	-0.06
-1=phu	home	-0.1	fell	-0.13	whole	-0.22
-1=phu & thai	home	-0.05	whole	-0.05
-1=phuc	laid	-0.05
-1=phuoc	home	-0.13	fell	0.06	whole	-0.17
-1=phuong	fell	0.1	laid	0.09	whole	-0.1
-1=phuong & ha	whole	-0.05
-1=phuong & kien	whole	-0.05
-1=phuong & quan	fell	-0.1
-1=phut	lies	0.12	whole	0.11
-1=place	fell	0.17	laid	0.12
-1=plei	home	0.07
-1=pom	whole	-0.1
-1=pong	whole	-0.08
-1=pont	fell	0.05
-1=poste	fell	-0.05
-1=prisonnier	laid	0.05
-1=prisonniers	whole	0.08
-1=prong	whole	-0.08
-1=province	home	0.12
-1=put	fell	0.1	whole	-0.17
-1=q	home	0.23	fell	0.05	whole	-0.1
-1=q & binh	home	-0.05
-1=q & phu	home	0.07	whole	-0.08
-1=q & tri	fell	0.08	whole	-0.06
-1=qt	laid	0.07	whole	0.11
-1=qu	fell	0.05
-1=qu & a	fell	0.05
-1=qua	home	-0.08	lies	0.23	whole	0.6
-1=qua & bai	fell	-0.05	laid	0.05
-1=qua & ban	fell	0.05
-1=qua & ben	fell	-0.11	laid	0.06
-1=qua & cau	fell	0.07	lies	-0.05
-1=qua & cho	fell	0.08
-1=qua & deo	fell	-0.24	lies	0.11	whole	-0.1
-1=qua & lo	fell	0.15
-1=qua & m79	fell	0.05
-1=qua & ngam	fell	0.05	whole	0.12
-1=qua & song	fell	0.31	whole	0.27
-1=qua & suoi	fell	0.07	lies	0.11	whole	-0.11
-1=quan	home	0.14	fell	0.12	lies	0.08	whole	0.18
-1=quan & ninh	lies	0.13
-1=quan & nong	home	-0.05
-1=quan & qua	lies	0.11
-1=quan & sat	fell	0.31	laid	0.1	whole	-0.13
-1=quan & thach	whole	-0.06
-1=quan & trung	whole	0.05
-1=quan & xa	home	0.05
-1=quang	fell	0.08	lies	0.11
-1=quao	lies	0.07	whole	-0.09
-1=que	fell	-0.09	lies	0.1	whole	0.37
-1=que & an	whole	-0.08
-1=que & anh	home	0.11	whole	-0.11
-1=que & bac	home	-0.08
-1=que & ban	home	0.05	whole	0.08
-1=que & bat	whole	-0.1
-1=que & ben	home	0.05	whole	-0.17
-1=que & binh	home	0.1
-1=que & cai	home	-0.07
-1=que & cam	home	-0.07
-1=que & can	home	0.09
-1=que & chi	home	0.08	whole	-0.05
-1=que & cho	whole	0.09
-1=que & chong	whole	-0.1
-1=que & chu	fell	0.13
-1=que & chung	home	0.1	whole	-0.08
-1=que & co	home	0.07
-1=que & dai	home	-0.37
-1=que & dan	home	-0.11
-1=que & dat	whole	-0.14
-1=que & dien	home	0.05
-1=que & doan	home	0.12	whole	0.06
-1=que & dong	home	0.07	whole	0.08
-1=que & duc	home	0.1	lies	0.13
-1=que & ghi	whole	-0.09
-1=que & gia	whole	0.05
-1=que & go	home	-0.1	whole	-0.09
-1=que & ha	home	-0.11	whole	0.1
-1=que & hiep	home	-0.08
-1=que & hop	lies	0.13	whole	0.12
-1=que & hung	home	-0.05	whole	-0.05
-1=que & kien	home	-0.15
-1=que & kim	home	-0.37	whole	0.09
-1=que & lam	home	-0.05
-1=que & lap	home	0.05	whole	0.07
-1=que & long	whole	0.08
-1=que & mai	home	-0.09	whole	-0.08
-1=que & mo	whole	-0.07
-1=que & muong	whole	0.1
-1=que & my	whole	0.05
-1=que & nam	home	-0.1	whole	0.08
-1=que & nga	whole	0.06
-1=que & ngay	whole	-0.07
-1=que & nghe	home	0.06	whole	0.05
-1=que & nghi	home	0.09
-1=que & nghia	home	0.11
-1=que & ngoai	home	0.06	fell	0.06	whole	-0.16
-1=que & nho	home	-0.09	lies	0.14
-1=que & ninh	home	-0.12
-1=que & no	whole	-0.07
-1=que & phong	home	-0.06
-1=que & phu	home	-0.07	whole	-0.05
-1=que & quang	home	-0.29
-1=que & quy	whole	0.05
-1=que & quynh	home	-0.13
-1=que & son	home	-0.06	fell	0.12	whole	-0.2
-1=que & tan	whole	0.06
-1=que & thach	whole	-0.07
-1=que & thai	home	0.09	whole	0.09
-1=que & thanh	home	-0.05
-1=que & thi	home	0.1
-1=que & thuan	home	0.07
-1=que & thuy	whole	0.05
-1=que & tinh	home	-0.05
-1=que & trang	lies	0.14
-1=que & trieu	home	-0.07
-1=que & trung	whole	-0.1
-1=que & tu	whole	0.05
-1=que & tuyen	home	-0.1
-1=que & van	home	0.06	whole	0.05
-1=que & viet	whole	-0.09
-1=que & vinh	home	-0.25
-1=que & vo	whole	-0.06
-1=que & vu	home	-0.15
-1=que & xa	home	0.07
-1=que & xuan	home	0.05
-1=quen	whole	0.06
-1=quet	fell	0.07	lies	0.14	whole	-0.06
-1=quoc	home	-0.08	laid	-0.08	whole	-0.08
-1=quoc & doan	fell	0.06
-1=quyen	lies	0.13
-1=quyet	home	0.08
-1=ra	fell	-0.05	laid	0.06	whole	0.22
-1=ra & bai	fell	-0.05	laid	0.12	whole	-0.05
-1=ra & ben	fell	0.05	laid	-0.12
-1=ra & bo	fell	-0.05	laid	0.17	whole	0.12
-1=ra & cho	lies	0.05
-1=ra & con	laid	0.19	whole	0.05
-1=ra & den	laid	0.09	whole	-0.05
-1=ra & duong	fell	-0.08	laid	-0.07
-1=ra & go	fell	-0.1	laid	0.09	lies	0.12	whole	0.11
-1=ra & goc	fell	0.12	laid	0.06	lies	0.19	whole	0.26
-1=ra & hang	laid	-0.06
-1=ra & ho	fell	0.12	laid	0.06	whole	-0.07
-1=ra & nghia	lies	-0.14	whole	-0.06
-1=ra & ntls	laid	-0.05	whole	-0.08
-1=ra & phu	fell	0.16	whole	0.07
-1=ra & sam	whole	-0.1
-1=ra & sau	fell	0.21	laid	-0.1	whole	0.12
-1=ra & suoi	fell	-0.12	laid	-0.07
-1=ra & truong	whole	-0.07
-1=rac	fell	-0.08
-1=rach	lies	0.06
-1=raglai	home	-0.08
-1=rai	whole	0.06
-1=rai & lang	whole	0.07
-1=ran	fell	-0.09
-1=rang	fell	0.13	laid	0.06	whole	0.1
-1=rang & ben	lies	0.08	whole	0.05
-1=ranh	laid	0.07	lies	-0.05
-1=rao	whole	-0.12
-1=rao & phia	laid	-0.08
-1=rao & san	laid	0.06	whole	-0.06
-1=ray	laid	0.14
-1=ray & goc	laid	0.09	lies	-0.08
-1=re	laid	-0.05	lies	-0.06
-1=reap	lies	-0.05
-1=regiment	fell	0.08	whole	0.08
-1=regiment & near	laid	0.05
-1=remember	fell	0.28	lies	0.14
-1=reo	home	0.05
-1=repose	laid	-0.14	lies	0.1
-1=ri	whole	-0.07
-1=ridge	fell	-0.11	whole	-0.1
-1=rieng	fell	0.06	laid	-0.2	lies	0.1	whole	0.07
-1=rieng & cua	lies	0.06
-1=right	whole	0.05
-1=river	laid	0.05	whole	0.19
-1=ro	laid	0.07	lies	0.18	whole	-0.07
-1=ro & xa	fell	0.07	laid	0.12	lies	0.18	whole	-0.11
-1=road	laid	0.06	whole	-0.05
-1=rocket	whole	-0.08
-1=roi	home	0.05	fell	0.08	laid	0.13	lies	0.18
-1=roi & nen	lies	-0.05
-1=roi & nghia	lies	0.11
-1=roi & sau	laid	0.08
-1=rong	laid	0.08
-1=ru	fell	0.13	laid	-0.07	whole	-0.08
-1=rua	laid	-0.05
-1=rue	home	-0.05	fell	0.09	whole	-0.1
-1=run	laid	0.13	whole	0.07
-1=rung	fell	0.06	whole	-0.05
-1=ruong	laid	-0.06
-1=ruot	whole	0.05
-1=rut	fell	-0.11	lies	0.11	whole	-0.09
-1=rut & khoi	fell	-0.14
-1=rut & qua	fell	0.07
-1=rut & thi	lies	0.14
-1=rut & tu	fell	0.05
-1=s	home	-0.13	fell	0.19	laid	-0.1	whole	-0.06
-1=sach	fell	0.06	laid	-0.05	whole	-0.13
-1=sach & bo	lies	0.14	whole	-0.07
-1=sach & ls	home	0.11
-1=sach & nghia	lies	-0.06
-1=sach & ntls	fell	0.14
-1=sai	home	0.06
-1=said	laid	0.09	whole	-0.08
-1=said & a	laid	0.1
-1=sam	home	0.13	whole	0.05
-1=san	laid	-0.12	lies	-0.06	whole	-0.05
-1=san & nen	laid	-0.06
-1=sang	fell	-0.19	laid	-0.12	lies	0.17	whole	0.19
-1=sang & lao	fell	-0.06	whole	-0.09
-1=sanh	home	0.08	fell	-0.06
-1=sao	lies	-0.12
-1=sao & nghia	lies	-0.1
-1=sap	laid	-0.07	lies	0.08
-1=sap & cua	whole	-0.05
-1=sat	home	-0.13	fell	0.09
-1=sau	home	-0.12	fell	0.06	laid	0.17	lies	0.05	whole	-0.77
-1=sau & ##	laid	-0.08	lies	-0.06
-1=sau & ap	whole	-0.1
-1=sau & benh	lies	0.12
-1=sau & bep	fell	-0.05	laid	0.15
-1=sau & bo	fell	0.11	laid	-0.06
-1=sau & bon	laid	0.07	lies	0.06
-1=sau & cay	whole	-0.05
-1=sau & cho	fell	-0.06
-1=sau & chua	laid	-0.07	lies	0.06	whole	-0.11
-1=sau & chuong	laid	0.14	whole	-0.09
-1=sau & dan	laid	-0.05
-1=sau & doi	laid	-0.12	lies	0.1
-1=sau & don	fell	0.05
-1=sau & dong	laid	-0.08
-1=sau & dua	lies	0.1
-1=sau & duoc	laid	0.06
-1=sau & ga	fell	0.27	laid	0.11	whole	0.11
-1=sau & khi	fell	0.17	laid	0.09
-1=sau & lang	fell	-0.09
-1=sau & len	fell	-0.06
-1=sau & lo	laid	0.11	whole	-0.06
-1=sau & lung	laid	0.06	lies	-0.08
-1=sau & mieu	laid	0.05
-1=sau & nam	home	0.1
-1=sau & nghe	lies	0.05
-1=sau & noi	fell	0.06
-1=sau & quy	laid	-0.05
-1=sau & tim	laid	-0.1
-1=sau & tram	fell	0.12	laid	-0.07	whole	-0.06
-1=sau & tran	laid	-0.11
-1=sau & truong	fell	-0.13	laid	0.34	lies	0.08	whole	-0.08
-1=sau & vuon	laid	0.11	lies	-0.06	whole	-0.12
-1=say	fell	-0.1
-1=seen	whole	-0.05
-1=senh	home	-0.08
-1=sgt	fell	-0.05
-1=si	fell	0.07	laid	-0.13	whole	0.09
-1=si & doi	lies	0.14
-1=si & don	fell	0.05
-1=si & quan	whole	0.06
-1=side	laid	0.1	whole	0.29
-1=side & by	laid	-0.06	whole	0.13
-1=sim	whole	-0.06
-1=sim & sau	laid	-0.05
-1=sin	fell	0.07
-1=sinh	home	-0.16	laid	-0.05	lies	-0.12	whole	0.14
-1=sinh & ##	fell	-0.08
-1=sinh & ben	fell	0.05
-1=sinh & binh	home	0.06	fell	-0.11
-1=sinh & cua	fell	0.07
-1=sinh & mat	whole	0.06
-1=sinh & ngay	fell	-0.07
-1=sinh & tran	whole	0.09
-1=sinh & tren	whole	-0.19
-1=sinh & trong	fell	-0.12
-1=site	fell	0.07
-1=siu	whole	-0.08
-1=slao	laid	0.05
-1=slope	whole	-0.05
-1=so	home	0.05	fell	-0.12	laid	0.06	lies	-0.06
-1=so & trong	fell	0.1
-1=so & xa	home	-0.05
-1=soan	whole	0.07
-1=soi	laid	-0.12
-1=soldier	lies	0.14
-1=son	home	-0.08	fell	0.07	laid	-0.19	whole	-0.26
-1=son & con	home	0.1	whole	0.06
-1=son & ha	whole	0.05
-1=son & hoa	whole	-0.1
-1=son & kien	home	0.05
-1=son & ninh	home	-0.13
-1=son & sau	home	-0.05
-1=son & thanh	whole	-0.06
-1=son & tinh	home	-0.05
-1=song	fell	-0.12	laid	-0.07	lies	-0.07	whole	-0.28
-1=song & ben	fell	-0.06
-1=stream	whole	-0.16
-1=su	home	0.05	fell	-0.15	laid	-0.18	lies	-0.13	whole	-0.05
-1=su & cach	laid	-0.11
-1=su & xa	home	0.12	fell	-0.05
-1=sua	fell	-0.05	laid	0.09
-1=suc	laid	-0.05
-1=sui	laid	0.07	whole	-0.05
-1=sung	home	-0.18	lies	0.06
-1=suoi	fell	-0.09	lies	-0.05
-1=suoi & canh	laid	0.06
-1=suong	home	-0.08
-1=suu	fell	0.06	whole	0.08
-1=sy	home	-0.06	whole	-0.05
-1=t	home	0.14	fell	-0.06	whole	-0.1
-1=t & hoa	home	0.11
-1=ta	home	0.09	laid	-0.05	whole	0.08
-1=ta & don	fell	0.05
-1=ta & tram	fell	0.05	whole	-0.05
-1=tac	fell	0.05	laid	0.06	lies	-0.07
-1=tai	fell	0.3	laid	0.06	lies	0.14	whole	0.49
-1=tai & a	fell	0.08	laid	0.05
-1=tai & ap	home	-0.05	laid	0.07	lies	-0.08	whole	0.11
-1=tai & bac	laid	-0.1	lies	0.14	whole	-0.07
-1=tai & bai	fell	-0.1	whole	0.06
-1=tai & ban	fell	-0.1	laid	0.19	lies	-0.1	whole	-0.05
-1=tai & bau	fell	-0.05
-1=tai & ben	fell	0.07	whole	0.08
-1=tai & benh	fell	0.06
-1=tai & bien	fell	-0.09
-1=tai & binh	fell	0.11	lies	-0.06	whole	0.09
-1=tai & bo	fell	0.05	whole	0.05
-1=tai & buon	fell	0.1
-1=tai & cam	whole	-0.08
-1=tai & canh	whole	-0.13
-1=tai & cau	fell	0.13
-1=tai & chien	fell	0.06	whole	0.07
-1=tai & cho	laid	-0.08	whole	0.07
-1=tai & cong	fell	0.12	whole	0.06
-1=tai & cua	fell	-0.15
-1=tai & dak	laid	-0.05
-1=tai & dat	whole	0.06
-1=tai & deo	whole	0.12
-1=tai & doc	whole	-0.09
-1=tai & doi	whole	-0.14
-1=tai & dong	fell	0.07	whole	-0.1
-1=tai & duong	whole	-0.12
-1=tai & go	fell	0.2	lies	-0.09
-1=tai & ha	home	-0.1	fell	-0.14	whole	-0.06
-1=tai & ham	lies	0.12
-1=tai & hang	fell	-0.2	laid	-0.05	lies	-0.06
-1=tai & hoai	fell	-0.06
-1=tai & hoi	fell	-0.06
-1=tai & khe	laid	0.11	whole	0.05
-1=tai & khu	fell	-0.06	lies	0.31
-1=tai & kinh	fell	0.07	laid	0.11	whole	0.11
-1=tai & km	fell	0.05	whole	0.07
-1=tai & lo	fell	0.05	whole	0.13
-1=tai & loc	whole	-0.07
-1=tai & nam	fell	-0.13
-1=tai & nga	fell	-0.07	laid	0.12	lies	0.13
-1=tai & nghia	laid	-0.17
-1=tai & noi	whole	0.09
-1=tai & nt	lies	-0.05
-1=tai & ntls	fell	-0.13	laid	0.1	lies	0.23	whole	-0.1
-1=tai & nui	fell	-0.07	whole	-0.08
-1=tai & pho	home	-0.08	fell	-0.1
-1=tai & phu	fell	-0.08
-1=tai & phum	laid	0.08
-1=tai & phuoc	fell	-0.09	lies	0.12	whole	-0.06
-1=tai & phuong	home	0.11
-1=tai & quan	fell	0.06
-1=tai & ray	fell	-0.06	lies	-0.08
-1=tai & san	fell	0.09
-1=tai & so	whole	0.06
-1=tai & suoi	fell	0.17	whole	0.08
-1=tai & suon	whole	-0.08
-1=tai & ta	whole	-0.08
-1=tai & tan	fell	-0.09
-1=tai & thanh	fell	0.07	whole	-0.07
-1=tai & thon	home	0.11	laid	0.09	lies	-0.07	whole	-0.07
-1=tai & tinh	whole	-0.11
-1=tai & to	fell	-0.05	lies	0.11
-1=tai & tra	home	0.11
-1=tai & tram	laid	-0.05	whole	0.06
-1=tai & tran	laid	0.11	whole	-0.16
-1=tai & vam	fell	-0.07
-1=tai & vien	fell	-0.06
-1=tai & vinh	fell	0.07	laid	0.08
-1=tai & vuon	laid	0.15	lies	-0.13	whole	-0.1
-1=tai & xa	whole	-0.13
-1=tai & xuan	whole	-0.09
-1=taken	whole	-0.06
-1=taluy	lies	0.05
-1=taluy & duong	lies	0.05
-1=tam	home	-0.1	laid	0.06	lies	-0.11	whole	0.09
-1=tam & ben	whole	-0.07
-1=tam & bia	laid	-0.05
-1=tam & cua	fell	0.12
-1=tam & duoi	whole	-0.12
-1=tam & tren	whole	0.06
-1=tan	fell	0.1	laid	0.19	lies	-0.07	whole	-0.25
-1=tang	home	0.1	fell	-0.05	laid	0.13	lies	0.14	whole	0.1
-1=tang & ban	laid	0.16	lies	-0.06	whole	-0.15
-1=tang & ben	laid	0.07	lies	0.13
-1=tang & bo	whole	0.05
-1=tang & canh	laid	0.11
-1=tang & con	laid	0.05	lies	0.12
-1=tang & duoi	laid	-0.07
-1=tang & gan	lies	0.06	whole	0.1
-1=tang & khu	laid	-0.05	lies	0.06
-1=tang & ngay	whole	-0.09
-1=tang & nghia	laid	-0.16	lies	0.17	whole	0.12
-1=tang & ntls	laid	-0.15	lies	-0.05
-1=tang & tam	laid	0.06
-1=tang & theo	laid	-0.06
-1=tang & tren	fell	0.07	laid	0.12	lies	-0.1
-1=tang & trong	laid	0.06	whole	-0.07
-1=tao	fell	0.09	laid	-0.05	whole	0.12
-1=tap	home	-0.07	fell	0.06	laid	-0.05	lies	0.09
-1=tat	fell	-0.06	whole	0.11
-1=tau	fell	-0.05	whole	-0.16
-1=tau & hq	fell	-0.07
-1=tay	fell	0.08	lies	-0.11	whole	0.09
-1=tay & con	whole	0.11
-1=tay & duong	whole	-0.05
-1=tay & quang	fell	-0.05	whole	-0.1
-1=tay & san	fell	-0.05
-1=tay & song	fell	-0.05
-1=te	home	-0.07
-1=team	fell	0.06	whole	0.11
-1=ten	laid	0.06	lies	-0.08	whole	-0.08
-1=ten & cach	fell	0.05
-1=ten & doi	whole	0.09
-1=ten & sau	whole	0.1
-1=teo	home	0.06	whole	0.08
-1=terre	whole	0.08
-1=terre & au	whole	0.07
-1=th	home	0.09	fell	-0.06	whole	-0.09
-1=tha	fell	-0.11
-1=thach	home	-0.09	fell	0.11
-1=thai	laid	0.15	whole	0.16
-1=thai & ban	whole	0.16
-1=thai & mai	whole	0.1
-1=thai & quy	whole	0.07
-1=tham	lies	-0.06	whole	0.12
-1=than	home	-0.05	whole	-0.11
-1=thang	fell	-0.2	lies	-0.07	whole	-0.14
-1=thang & ban	fell	0.07
-1=thang & chap	fell	-0.07
-1=thang & gieng	fell	-0.05
-1=thanh	home	-0.19	laid	-0.16	lies	-0.09	whole	-0.34
-1=thanh & hai	home	0.09	whole	-0.06
-1=thanh & hoai	home	-0.06
-1=thanh & san	whole	0.12
-1=thanh & thanh	home	-0.11
-1=thao	home	0.07
-1=thap	fell	-0.05	laid	-0.05	lies	0.11	whole	-0.1
-1=that	home	0.11	fell	0.08	laid	-0.05	lies	0.15	whole	0.12
-1=that & ha	whole	-0.06
-1=thay	fell	0.21	laid	-0.13	lies	-0.05	whole	0.08
-1=thay & doc	fell	-0.07
-1=thay & duoi	laid	-0.1	lies	0.08
-1=thay & nghia	whole	0.06
-1=thay & tren	lies	0.06
-1=thay & trong	fell	0.18	whole	-0.05
-1=the	home	0.15	fell	0.26	laid	-0.24	whole	0.09
-1=the & ben	fell	0.06	whole	0.06
-1=the & gan	fell	0.1	laid	-0.07	lies	-0.08
-1=the & ia	whole	0.09
-1=the & lao	fell	-0.08
-1=the & long	lies	0.07	whole	-0.08
-1=the & phu	home	0.05	fell	0.06	whole	0.09
-1=then	laid	0.13	whole	0.13
-1=then & a	laid	0.13	whole	0.13
-1=theo	laid	-0.06	lies	-0.05	whole	0.07
-1=there	fell	0.06
-1=thi	home	0.07	fell	0.23	lies	0.08	whole	0.16
-1=thi & con	laid	0.11
-1=thi & trong	fell	0.12	lies	0.22
-1=thiem	home	0.07
-1=thien	home	-0.11	fell	0.06
-1=thieu	home	0.08	whole	0.09
-1=thin	home	0.08
-1=thinh	home	0.07	fell	0.05
-1=this	fell	0.06
-1=tho	home	0.09	fell	-0.07	lies	0.12	whole	0.09
-1=tho & ha	home	-0.14	whole	-0.09
-1=tho & sau	lies	0.12
-1=tho & tren	whole	0.09
-1=thoi	whole	0.19
-1=thom	home	-0.08	fell	-0.05	laid	-0.05	whole	0.08
-1=thon	home	-0.06
-1=thong	fell	0.05	lies	-0.08
-1=thong & sau	fell	0.11	laid	0.09
-1=three	whole	0.08
-1=through	fell	-0.05
-1=thu	home	0.06	fell	0.09	lies	-0.06	whole	-0.11
-1=thu & doan	fell	0.14
-1=thu & thai	home	0.08
-1=thu & xa	home	-0.05
-1=thua	lies	0.07	whole	-0.1
-1=thua & ruong	lies	0.08	whole	-0.09
-1=thuan	home	-0.12	laid	0.05	whole	-0.1
-1=thuc	home	0.08	whole	0.13
-1=thue	fell	0.11	lies	-0.05
-1=thuoc	home	-0.18	fell	-0.07	lies	0.13	whole	0.11
-1=thuoc & ap	fell	-0.12	lies	0.11	whole	0.06
-1=thuoc & trung	fell	-0.05
-1=thuoc & xa	fell	0.14	whole	0.05
-1=thuong	home	-0.13	fell	0.1	lies	-0.08	whole	-0.09
-1=thuong & bo	fell	0.11
-1=thuong & cho	laid	0.07
-1=thuot	whole	0.06
-1=thuy	home	-0.18	fell	0.12	lies	-0.06	whole	-0.09
-1=thuy & ha	home	-0.1	fell	0.14
-1=thuy & ho	home	-0.05
-1=thuy & vinh	whole	-0.05
-1=ti	whole	-0.06
-1=tia	fell	-0.14	whole	-0.06
-1=tich	fell	-0.15	whole	0.05
-1=tiem	home	0.07	fell	0.08
-1=tien	home	0.2	fell	-0.06	laid	-0.12	whole	-0.09
-1=tien & ha	whole	0.05
-1=tien & trong	home	0.08
-1=tien & vinh	whole	-0.09
-1=tieng	home	0.07	fell	-0.11
-1=tiep	whole	0.06
-1=tieu	fell	-0.17	whole	-0.19
-1=tieu & doan	fell	-0.09
-1=tieu & khu	home	0.05	lies	0.07	whole	-0.22
-1=tim	fell	0.14	laid	-0.14	whole	0.2
-1=tim & cho	laid	-0.08	lies	0.06	whole	0.07
-1=tim & dong	fell	0.1	whole	0.08
-1=tin	home	-0.06	fell	-0.05	whole	-0.05
-1=tinh	home	0.11	fell	-0.06	laid	-0.05	lies	0.1
-1=to	laid	0.13	lies	0.09	whole	0.12
-1=to & a	laid	0.23	lies	0.12	whole	0.08
-1=to & ben	fell	0.09	laid	-0.06	whole	-0.07
-1=to & the	laid	-0.15	lies	0.08
-1=toa	laid	0.06	whole	0.12
-1=toan	home	-0.11	fell	0.07
-1=toan & hai	home	-0.15
-1=toc	home	0.12	lies	0.05	whole	-0.05
-1=toi	home	0.1	fell	0.18	laid	0.05	lies	-0.12	whole	0.42
-1=toi & bai	laid	0.13	lies	0.13	whole	-0.08
-1=toi & ban	home	0.12	whole	0.06
-1=toi & bo	fell	0.07	whole	0.1
-1=toi & cach	fell	-0.05
-1=toi & cau	fell	-0.12
-1=toi & cho	laid	0.05	whole	-0.06
-1=toi & con	fell	0.1
-1=toi & dap	laid	0.08
-1=toi & doi	laid	-0.07
-1=toi & dong	whole	-0.05
-1=toi & gan	fell	-0.06
-1=toi & giua	fell	0.15
-1=toi & goc	laid	0.1	lies	-0.06	whole	-0.08
-1=toi & hang	laid	0.11
-1=toi & hoi	home	0.07
-1=toi & khe	laid	0.11	whole	0.06
-1=toi & lo	whole	0.05
-1=toi & ngay	fell	-0.08
-1=toi & song	fell	-0.1
-1=toi & suoi	fell	0.14	laid	-0.05	whole	0.08
-1=toi & thon	home	-0.1
-1=toi & tram	fell	0.14
-1=toi & xa	home	0.07	fell	-0.08	whole	0.13
-1=tombe	laid	0.12	whole	-0.06
-1=tombe & a	fell	0.06	whole	-0.06
-1=tombes	laid	-0.06	lies	0.16
-1=ton	home	0.06	laid	0.1
-1=tong	home	-0.11	whole	0.08
-1=toward	fell	-0.06
-1=tra	fell	-0.06	whole	-0.14
-1=trac	home	-0.07
-1=trai	home	0.08	laid	-0.13	whole	-0.1
-1=trai & pho	home	0.05
-1=tram	home	0.06	fell	-0.11	laid	0.26	lies	-0.08
-1=tram & cach	laid	0.07
-1=tran	fell	0.09	lies	-0.14	whole	0.15
-1=tran & ay	fell	-0.07
-1=tran & ba	fell	-0.09
-1=tran & binh	fell	0.06
-1=tran & bom	fell	-0.11	whole	-0.05
-1=tran & can	fell	-0.16	whole	0.08
-1=tran & canh	fell	-0.05
-1=tran & cau	fell	0.16	whole	0.16
-1=tran & chi	whole	-0.11
-1=tran & chong	fell	-0.05
-1=tran & chot	fell	0.09	whole	-0.18
-1=tran & cu	fell	0.05	whole	0.11
-1=tran & dak	whole	0.05
-1=tran & doi	fell	-0.17	whole	0.08
-1=tran & dong	fell	0.09	whole	0.13
-1=tran & duong	fell	-0.12
-1=tran & go	fell	0.1
-1=tran & lai	fell	0.06	whole	0.06
-1=tran & lang	fell	-0.08
-1=tran & nghia	fell	-0.08
-1=tran & nui	fell	0.08
-1=tran & phia	whole	-0.18
-1=tran & phu	whole	0.07
-1=tran & plei	fell	-0.05
-1=tran & qua	fell	-0.1
-1=tran & suoi	fell	0.06	whole	0.05
-1=tran & thuong	fell	-0.05
-1=tran & tren	fell	-0.09
-1=tran & tu	fell	0.16
-1=tran & xuan	fell	0.15
-1=trang	home	-0.13	lies	0.16	whole	0.14
-1=trang & nghia	lies	0.15	whole	0.05
-1=trang & ntls	laid	0.17	lies	0.21	whole	0.13
-1=trang & phia	laid	0.11
-1=trang & xa	fell	0.09	whole	-0.14
-1=tranh	whole	-0.08
-1=trao	home	-0.07
-1=trao & kien	home	-0.07
-1=tre	whole	-0.05
-1=tree	laid	-0.06
-1=tren	home	-0.13	laid	-0.1	lies	0.06	whole	0.13
-1=tren & #	laid	-0.05
-1=tren & bai	fell	0.07	laid	0.08	whole	0.07
-1=tren & bang	whole	-0.05
-1=tren & bia	whole	-0.09
-1=tren & bo	fell	-0.1	lies	0.26	whole	-0.14
-1=tren & cao	whole	0.06
-1=tren & cho	whole	-0.06
-1=tren & co	laid	-0.09
-1=tren & con	laid	0.11
-1=tren & cong	fell	-0.05
-1=tren & dat	fell	-0.05	lies	0.06	whole	-0.15
-1=tren & de	fell	-0.05
-1=tren & deo	fell	0.05	whole	0.09
-1=tren & dinh	fell	0.05	lies	-0.05	whole	0.11
-1=tren & doc	fell	-0.05
-1=tren & doi	fell	-0.17	laid	0.32	lies	0.16	whole	0.11
-1=tren & dong	lies	-0.09	whole	0.21
-1=tren & duong	fell	-0.25	laid	-0.08	lies	-0.06	whole	-0.59
-1=tren & giong	whole	0.07
-1=tren & go	fell	0.16	laid	-0.13	lies	0.09	whole	0.28
-1=tren & hang	whole	0.08
-1=tren & kinh	whole	0.05
-1=tren & lang	whole	-0.07
-1=tren & lau	fell	0.05	whole	0.1
-1=tren & lo	fell	0.08	whole	0.06
-1=tren & mam	whole	-0.06
-1=tren & mat	fell	0.08
-1=tren & mo	whole	0.08
-1=tren & nen	laid	0.13
-1=tren & ngon	laid	0.05	whole	-0.09
-1=tren & nuong	fell	0.09	whole	0.1
-1=tren & ray	laid	-0.07	lies	0.08	whole	-0.09
-1=tren & song	fell	-0.07
-1=tren & suoi	whole	-0.13
-1=tren & suon	whole	-0.08
-1=tren & tau	fell	-0.11
-1=tren & thuyen	fell	0.1
-1=tren & tuyen	fell	0.12
-1=tren & vo	fell	-0.08
-1=tren & xe	fell	-0.06
-1=tren & xuong	fell	0.15
-1=treo	fell	-0.13	whole	0.08
-1=tri	lies	0.1
-1=tri & nghia	whole	-0.1
-1=trien	fell	-0.06	laid	0.13
-1=trieu	whole	0.12
-1=trinh	home	0.06	lies	-0.05	whole	-0.05
-1=tro	whole	-0.05
-1=troi	laid	-0.2
-1=troi & phia	laid	-0.05
-1=trois	whole	0.07
-1=troisieme	laid	0.11
-1=trom	fell	0.13
-1=trom & ben	fell	0.14
-1=tron	laid	0.08
-1=trong	home	-0.15	lies	0.06	whole	0.35
-1=trong & #	lies	0.06	whole	-0.05
-1=trong & ap	whole	-0.09
-1=trong & bai	fell	0.08	lies	0.12	whole	-0.19
-1=trong & bao	whole	-0.05
-1=trong & binh	fell	0.08
-1=trong & bui	whole	0.11
-1=trong & buong	fell	0.11	whole	0.07
-1=trong & cai	laid	-0.06
-1=trong & can	whole	0.14
-1=trong & chien	fell	-0.09
-1=trong & cho	fell	0.06
-1=trong & chua	laid	-0.06
-1=trong & cong	laid	0.23	whole	-0.06
-1=trong & dam	laid	0.1
-1=trong & dat	laid	0.2	whole	0.05
-1=trong & diem	whole	-0.27
-1=trong & doan	laid	0.1
-1=trong & doi	fell	-0.08
-1=trong & don	whole	-0.05
-1=trong & dong	lies	0.07
-1=trong & giao	fell	0.07	laid	-0.05	whole	0.18
-1=trong & hai	home	-0.12	whole	-0.05
-1=trong & ham	lies	-0.11	whole	0.17
-1=trong & hang	fell	0.39	lies	0.14	whole	-0.34
-1=trong & ho	home	0.07	laid	0.08
-1=trong & hoc	whole	0.15
-1=trong & khe	laid	-0.05
-1=trong & khu	fell	-0.05	laid	0.08	whole	0.2
-1=trong & khuon	lies	0.12
-1=trong & lo	fell	-0.08	lies	-0.09
-1=trong & nam	fell	-0.06
-1=trong & nghia	laid	-0.17	whole	0.09
-1=trong & ntls	home	0.13	whole	-0.19
-1=trong & quang	whole	-0.11
-1=trong & ray	fell	-0.07	laid	0.05	whole	0.05
-1=trong & rung	laid	0.09	lies	-0.05	whole	0.12
-1=trong & san	laid	0.07	whole	0.1
-1=trong & so	lies	-0.06	whole	-0.15
-1=trong & tay	fell	-0.08
-1=trong & thanh	fell	0.08	whole	-0.11
-1=trong & thung	laid	0.06	whole	0.08
-1=trong & tieu	laid	0.18	whole	0.05
-1=trong & tong	fell	0.11	whole	0.08
-1=trong & tram	whole	0.11
-1=trong & tran	fell	-0.26	whole	-0.33
-1=trong & truong	fell	-0.05
-1=trong & tu	fell	0.15	whole	0.18
-1=trong & vu	fell	-0.12
-1=trong & vuon	laid	-0.17	lies	0.09
-1=trong & xa	home	0.06
-1=tru	home	0.11
-1=tru & xom	home	-0.05
-1=truc	whole	-0.08
-1=truc & nam	home	0.05
-1=trung	home	0.09	lies	0.16
-1=trung & doi	whole	-0.05
-1=truoc	home	-0.15	fell	-0.13	laid	0.08	lies	-0.07	whole	-0.47
-1=truoc & bac	lies	-0.06
-1=truoc & chon	laid	0.08
-1=truoc & cong	fell	0.06	laid	-0.06	lies	0.21	whole	-0.18
-1=truoc & cua	fell	0.05	whole	-0.17
-1=truoc & dinh	fell	0.11	whole	0.11
-1=truoc & don	fell	0.05
-1=truoc & ghi	home	-0.06
-1=truoc & khi	fell	-0.06
-1=truoc & nam	laid	0.21
-1=truoc & sau	laid	0.06
-1=truoc & toi	fell	0.05
-1=truong	home	0.12	fell	0.08	whole	0.07
-1=truong & ban	home	0.09	fell	-0.08	lies	-0.09	whole	0.05
-1=truong & cho	home	0.06
-1=truong & nam	whole	-0.06
-1=truong & thcs	fell	0.16	whole	-0.08
-1=truong & thpt	fell	-0.06
-1=truong & to	fell	0.14
-1=tu	home	0.31	fell	-0.2	laid	0.59	lies	-0.3	whole	0.25
-1=tu & ban	fell	0.07	laid	0.11	whole	0.06
-1=tu & ben	fell	-0.09
-1=tu & bo	laid	-0.22
-1=tu & bot	fell	-0.05
-1=tu & cau	home	0.12	fell	0.13	whole	0.07
-1=tu & cho	home	-0.07
-1=tu & con	whole	-0.06
-1=tu & doc	laid	0.09
-1=tu & doi	laid	0.37	lies	-0.05	whole	0.2
-1=tu & dong	home	0.15	fell	-0.08	laid	0.1
-1=tu & duc	whole	-0.13
-1=tu & ga	lies	0.08
-1=tu & go	fell	0.13	whole	0.05
-1=tu & ha	home	0.06	fell	0.12
-1=tu & hoa	home	-0.07
-1=tu & lang	home	0.14	laid	0.16
-1=tu & lo	fell	0.13	laid	-0.06	whole	-0.05
-1=tu & nam	home	0.05
-1=tu & nga	fell	-0.05	whole	-0.1
-1=tu & ngay	laid	-0.08
-1=tu & nghia	laid	-0.07	lies	-0.17	whole	-0.05
-1=tu & ngoai	laid	-0.08
-1=tu & nhu	home	-0.07	laid	0.11
-1=tu & ninh	home	0.08
-1=tu & ntls	laid	0.12	lies	0.11
-1=tu & phia	laid	-0.05
-1=tu & pho	laid	0.13	whole	0.07
-1=tu & phu	home	0.06	fell	0.12	whole	-0.08
-1=tu & san	fell	-0.08	whole	0.07
-1=tu & suoi	fell	-0.23	laid	0.19
-1=tu & tinh	laid	-0.12
-1=tu & truong	fell	0.06	whole	-0.06
-1=tu & vuon	fell	0.1	laid	0.08	lies	-0.06	whole	0.13
-1=tu & xa	fell	0.06	whole	0.05
-1=tu & xom	home	0.06	whole	0.07
-1=tua	home	-0.05
-1=tuan	home	0.1
-1=tuat	whole	-0.07
-1=tuc	fell	-0.1
-1=tuc & lang	fell	-0.07
-1=tue	fell	0.05
-1=tue & a	fell	0.06	whole	-0.06
-1=tui	whole	0.07
-1=tung	whole	0.08
-1=tuoc	home	0.14	fell	-0.08	whole	0.11
-1=tuoi	fell	0.1	lies	0.11
-1=tuoi & lang	whole	0.05
-1=tuoi & phuong	home	-0.07
-1=tuoi & xa	lies	0.14
-1=tuong	home	0.11	lies	-0.06	whole	0.08
-1=tuong & phia	laid	0.05
-1=tuong & vinh	whole	-0.05
-1=tuyen	home	0.15	fell	0.09
-1=ty	fell	0.09	laid	-0.07	whole	0.14
-1=uc	whole	-0.15
-1=ui	laid	0.12	whole	0.06
-1=un	fell	-0.06	whole	-0.06
-1=under	lies	0.06
-1=under & the	lies	0.06
-1=une	laid	-0.07	whole	-0.07
-1=up	fell	0.06
-1=up & tren	laid	-0.05
-1=us	lies	0.08
-1=us & a	lies	0.08
-1=uy	home	0.23	fell	-0.06	whole	0.14
-1=v	whole	-0.05
-1=va	home	0.07	fell	-0.16	laid	0.11	lies	-0.05	whole	-0.07
-1=vac	fell	0.1	whole	-0.07
-1=vach	fell	0.05	whole	0.05
-1=vam	fell	-0.05	lies	0.09
-1=van	home	0.1	fell	0.26	lies	0.09	whole	0.07
-1=van & cho	fell	0.14	lies	0.11
-1=van & my	home	0.08
-1=van & trong	fell	0.07	lies	0.05	whole	0.1
-1=vang	home	0.15	fell	0.11	lies	0.1	whole	-0.09
-1=vao	home	-0.13	fell	0.07	lies	0.1	whole	0.46
-1=vao & bai	fell	-0.1	laid	-0.2	lies	-0.05
-1=vao & ban	fell	-0.08
-1=vao & ben	fell	-0.07	lies	0.05	whole	-0.09
-1=vao & chan	laid	0.08
-1=vao & cho	whole	-0.05
-1=vao & cua	fell	-0.05	whole	-0.05
-1=vao & dak	fell	-0.05
-1=vao & den	fell	0.1
-1=vao & hang	fell	-0.06
-1=vao & ho	fell	0.05	laid	0.07	whole	0.09
-1=vao & khe	fell	0.12	laid	0.06
-1=vao & khu	fell	0.08
-1=vao & kon	fell	0.2	whole	-0.07
-1=vao & lo	laid	0.05
-1=vao & nghia	laid	0.06	whole	0.25
-1=vao & ntls	laid	-0.09	lies	-0.14	whole	0.11
-1=vao & rung	fell	0.1
-1=vao & tan	whole	0.1
-1=vao & thi	fell	-0.09
-1=vao & tram	fell	-0.13	laid	0.1	whole	-0.11
-1=vao & tran	fell	0.07	whole	0.06
-1=vao & trong	laid	0.05
-1=vay	home	0.1	fell	0.38	whole	0.14
-1=ve	home	0.47	fell	-0.23	laid	0.11	lies	0.55	whole	0.58
-1=ve & an	home	0.11	lies	0.06	whole	-0.13
-1=ve & anh	lies	0.2	whole	0.07
-1=ve & ba	fell	0.06	lies	0.09
-1=ve & bai	lies	0.05	whole	-0.07
-1=ve & ban	fell	0.13	laid	-0.09
-1=ve & ben	laid	0.1	whole	0.05
-1=ve & bo	fell	0.1	lies	0.1	whole	0.06
-1=ve & bu	lies	-0.07
-1=ve & cau	home	0.05
-1=ve & den	fell	-0.08	laid	-0.05	whole	-0.07
-1=ve & doi	laid	-0.05	whole	-0.05
-1=ve & duc	home	0.12	fell	0.11	whole	0.14
-1=ve & duong	fell	0.05
-1=ve & gia	lies	0.18
-1=ve & ha	lies	0.12
-1=ve & hang	laid	0.1
-1=ve & hon	home	0.13	laid	0.07	lies	0.07
-1=ve & khu	lies	-0.13
-1=ve & lang	fell	0.12	laid	0.14	whole	0.06
-1=ve & muong	laid	0.09	lies	0.06	whole	0.06
-1=ve & nam	home	-0.05
-1=ve & nghia	home	-0.08	fell	-0.05	laid	-0.09	lies	-0.44	whole	0.34
-1=ve & ninh	lies	0.05	whole	0.12
-1=ve & nt	lies	0.15	whole	0.08
-1=ve & ntls	home	0.09	laid	0.11	lies	-0.27	whole	0.16
-1=ve & nuoc	whole	-0.09
-1=ve & phia	laid	-0.39	lies	-0.17	whole	-0.34
-1=ve & phu	home	0.17	lies	0.13	whole	0.05
-1=ve & rung	fell	-0.06
-1=ve & sau	fell	0.05	laid	-0.07	whole	-0.14
-1=ve & tay	lies	-0.1
-1=ve & thanh	lies	0.13
-1=ve & tram	fell	0.08	laid	0.06	whole	0.12
-1=ve & truoc	whole	-0.06
-1=ve & truong	fell	-0.07
-1=ve & vi	lies	0.18
-1=ve & viet	home	0.11
-1=ve & vinh	home	0.09
-1=ve & vuon	lies	-0.11
-1=ven	laid	-0.09
-1=vers	fell	0.06	laid	0.12	whole	-0.06
-1=vi	fell	-0.06	laid	-0.21	lies	-0.19	whole	-0.18
-1=vi & gan	laid	-0.06	lies	-0.1
-1=vi & ho	laid	-0.12
-1=vic	whole	-0.16
-1=vien	home	-0.07	fell	-0.06	laid	-0.06	lies	0.08	whole	-0.15
-1=vien & an	whole	-0.07
-1=vien & ben	whole	0.09
-1=vien & hai	home	-0.06
-1=vien & k20	fell	0.12
-1=vien & ninh	whole	-0.07
-1=vien & truong	fell	0.09	laid	0.1	lies	0.06
-1=vieng	lies	0.1	whole	0.09
-1=viet	home	-0.06	fell	0.44	laid	0.15	whole	0.17
-1=viet & cua	fell	-0.05
-1=viet & lao	fell	0.08	whole	0.11
-1=viet & tren	lies	0.11
-1=viet & trong	fell	0.06	laid	0.2	whole	-0.05
-1=vietnam	fell	0.11	whole	-0.1
-1=village	whole	-0.06
-1=vinh	home	0.23	fell	-0.14	whole	0.11
-1=visited	fell	-0.1	lies	0.14
-1=vo	home	-0.05	fell	0.13	laid	-0.11	lies	0.27	whole	0.17
-1=vo & ben	fell	0.09
-1=vo & bo	fell	0.06	laid	-0.09	lies	0.06	whole	-0.14
-1=vo & cau	whole	0.05
-1=vo & chua	laid	0.11	lies	0.05	whole	0.06
-1=vo & ha	whole	-0.06
-1=vo & nghia	laid	-0.11	lies	0.07	whole	0.06
-1=vo & vam	fell	-0.12	laid	0.11
-1=voi	home	-0.09	fell	-0.1	whole	-0.36
-1=voi & me	fell	0.06
-1=vong	fell	-0.05	whole	0.08
-1=vu	home	-0.05	fell	0.13	laid	-0.06	whole	0.09
-1=vuc	fell	0.22	laid	0.06	lies	0.05	whole	0.17
-1=vuc & dong	whole	0.06
-1=vui	fell	-0.06	laid	0.12	lies	-0.14	whole	0.08
-1=vui & canh	laid	0.05
-1=vui & duoi	laid	-0.05	whole	-0.05
-1=vui & ngay	laid	0.05
-1=vui & tam	laid	0.06
-1=vui & trong	whole	0.11
-1=vung	home	-0.09	fell	0.07	whole	-0.18
-1=vuon	laid	0.08
-1=vuot	fell	-0.06	whole	-0.05
-1=vy	home	-0.08	fell	0.08
-1=w	whole	-0.08
-1=was	fell	-0.18	laid	0.1
-1=was & a	fell	-0.1	whole	-0.05
-1=was & the	fell	0.05
-1=week	fell	0.12
-1=well	laid	-0.1
-1=west	laid	0.08
-1=where	fell	0.06	laid	0.09	whole	-0.06
-1=where & the	laid	0.08
-1=with	fell	-0.14	laid	-0.08
-1=with & a	fell	-0.07	laid	-0.06
-1=x	home	-0.08	laid	0.08	whole	-0.09
-1=xa	home	0.52	fell	-0.17	laid	-0.08	whole	-0.27
-1=xa & doan	home	0.06
-1=xa & dong	home	0.13	fell	0.06	whole	-0.05
-1=xa & huyen	home	0.12
-1=xa & thach	whole	-0.06
-1=xa & vinh	home	0.05	fell	-0.09	whole	0.1
-1=xac	fell	0.15	laid	-0.05	whole	0.2
-1=xac & duoi	whole	0.08
-1=xang	fell	-0.05	whole	-0.05
-1=xanh	fell	0.1	laid	0.1
-1=xay	fell	-0.1	laid	0.06
-1=xe	fell	-0.2	laid	0.07	whole	0.06
-1=xe & ben	laid	0.09
-1=xe & cho	laid	0.06
-1=xia	fell	-0.1
-1=xin	lies	-0.1
-1=xin & cho	lies	-0.05
-1=xoai	lies	0.07	whole	-0.07
-1=xoi	fell	-0.06
-1=xom	home	0.05
-1=xon	home	-0.05
-1=xong	lies	0.07
-1=xu	home	0.19	fell	-0.08
-1=xua	home	-0.06
-1=xuan	home	-0.22	whole	-0.06
-1=xuan & thanh	home	-0.12
-1=xuong	home	-0.13	lies	0.13	whole	0.35
-1=xuong & bai	fell	0.05	laid	-0.05
-1=xuong & ban	whole	-0.08
-1=xuong & ben	whole	-0.11
-1=xuong & chan	laid	-0.08
-1=xuong & cho	whole	0.11
-1=xuong & gan	fell	0.08
-1=xuong & gieng	fell	-0.21	laid	0.26	lies	0.11	whole	0.06
-1=xuong & ho	fell	0.05	laid	0.11	whole	0.2
-1=xuong & khe	fell	-0.1	whole	0.06
-1=xuong & lang	laid	0.05
-1=xuong & me	fell	-0.05
-1=xuong & quan	home	-0.05	fell	0.12
-1=xuong & song	fell	0.07	whole	0.1
-1=xuong & suoi	fell	-0.37	laid	0.05
-1=xuong & thai	whole	-0.05
-1=xuong & tren	fell	-0.09
-1=xuong & trong	lies	0.11	whole	0.12
-1=xuong & trung	whole	-0.08
-1=xuyen	home	-0.05	fell	-0.08	whole	-0.07
-1=xuyen & gia	home	0.05	whole	0.07
-1=xuyen & ha	whole	-0.11
-1=y	fell	0.09	lies	-0.06	whole	0.08
-1=yen	home	-0.16
-1=yen & ha	whole	-0.08
-1=yen & nam	whole	-0.05
-1=yen & xa	fell	-0.05	whole	0.12
-2=#	home	-0.12	fell	0.09	laid	0.1	lies	-0.24	whole	0.09
-2=##	home	0.24	fell	0.26	lies	-0.25	whole	0.07
-2=###	laid	-0.1	lies	-0.11	whole	-0.06
-2=####	home	0.19	fell	0.34	laid	-0.06	lies	-0.26	whole	0.37
-2=12th	fell	0.24
-2=1st	fell	0.1
-2=28th	fell	0.11
-2=2e	whole	-0.08
-2=2nd	fell	0.05
-2=^	fell	0.29	laid	0.21	lies	0.1	whole	0.14
-2=a	home	0.25	fell	-0.37	laid	0.19	lies	0.08
-2=adn	fell	-0.05
-2=again	laid	-0.11	lies	0.11
-2=ai	home	0.27	fell	0.1	whole	0.1
-2=airstrip	fell	-0.06	laid	-0.05	whole	-0.07
-2=all	fell	-0.08	whole	0.11
-2=am	fell	-0.07	lies	-0.05	whole	-0.07
-2=ama	whole	0.07
-2=an	fell	-0.11	laid	-0.2	lies	-0.18	whole	-0.29
-2=and	lies	0.11	whole	0.2
-2=anh	home	-0.2	laid	0.09	lies	-0.08	whole	0.13
-2=ao	laid	-0.17
-2=ap	fell	0.08	lies	0.14
-2=are	home	-0.05
-2=around	fell	0.14	whole	0.09
-2=at	fell	0.09	laid	0.11	lies	-0.06	whole	-0.13
-2=attached	laid	0.1
-2=attack	fell	0.18	whole	0.13
-2=au	home	0.07	whole	-0.08
-2=aug	fell	0.09	whole	0.08
-2=august	fell	0.14	whole	-0.07
-2=avait	fell	-0.05	laid	0.12	whole	0.1
-2=ay	fell	-0.28	laid	0.17	lies	0.15
-2=b	home	0.15	laid	-0.06
-2=b2	fell	0.13	whole	0.07
-2=b40	fell	-0.05
-2=b52	fell	0.1	laid	-0.07	whole	0.1
-2=b57	whole	-0.07
-2=ba	home	-0.14	fell	-0.22	whole	-0.18
-2=bac	home	-0.06	laid	0.32	whole	0.07
-2=bach	home	-0.1
-2=back	fell	0.07	whole	0.1
-2=bai	fell	-0.14	lies	-0.05	whole	-0.08
-2=ban	home	0.1	fell	0.12	laid	0.09	lies	-0.12	whole	0.09
-2=bang	fell	-0.09	laid	-0.08	lies	-0.15	whole	0.14
-2=bao	home	0.21	fell	-0.37	laid	0.06	lies	-0.12	whole	-0.31
-2=bap	fell	0.1
-2=bat	home	-0.08	fell	-0.16	whole	0.05
-2=bataillon	fell	-0.05
-2=battalion	fell	-0.21
-2=battery	fell	0.05
-2=bau	home	-0.07	fell	0.16	whole	-0.05
-2=bay	home	0.06	laid	-0.24	whole	-0.12
-2=be	home	-0.06	fell	0.05	whole	-0.07
-2=ben	home	-0.05	fell	-0.32	laid	-0.1	lies	0.11	whole	-0.18
-2=benh	laid	-0.07
-2=bep	home	0.09	fell	-0.06	laid	0.06	whole	0.1
-2=bhem	home	0.15	fell	0.1	lies	-0.05	whole	0.16
-2=bi	home	-0.13	laid	-0.07	lies	-0.13
-2=bia	fell	0.17	laid	-0.15	whole	-0.21
-2=bich	home	0.05	fell	0.1	lies	-0.11
-2=bien	home	-0.07	fell	-0.17	laid	-0.07	lies	-0.09	whole	-0.38
-2=biet	home	0.22	fell	-0.05	laid	0.25	lies	-0.18	whole	0.09
-2=bieu	home	0.12	fell	-0.1	laid	0.07	lies	0.12
-2=big	laid	-0.05	whole	-0.05
-2=binh	home	-0.1	laid	-0.12	lies	0.12	whole	-0.33
-2=bo	home	-0.29	fell	-0.16	laid	0.23	whole	-0.15
-2=boc	home	0.2	fell	0.32	lies	0.23	whole	0.26
-2=bodies	laid	-0.14
-2=boi	fell	0.11	lies	0.11
-2=bom	fell	-0.12	laid	-0.14	whole	-0.11
-2=bomb	laid	-0.09	whole	0.12
-2=bon	home	-0.06	laid	-0.07	lies	0.14	whole	-0.05
-2=bong	laid	-0.1	whole	-0.07
-2=book	fell	0.09	whole	0.08
-2=born	whole	-0.17
-2=both	fell	-0.12
-2=bought	fell	-0.14
-2=boy	home	-0.05	whole	0.06
-2=bridge	home	-0.05	whole	-0.06
-2=brought	fell	0.1	whole	0.07
-2=bu	fell	-0.06	laid	0.16	whole	-0.05
-2=bua	whole	-0.08
-2=bui	home	-0.1	whole	-0.09
-2=buk	laid	0.14
-2=bulldozer	whole	0.12
-2=bun	fell	-0.11	whole	0.05
-2=bung	fell	0.06	whole	0.1
-2=buoc	laid	-0.08
-2=buoi	whole	0.1
-2=buon	home	0.05	laid	-0.13	lies	0.06	whole	-0.08
-2=buried	fell	-0.07	laid	-0.05	whole	-0.13
-2=bury	whole	-0.06
-2=but	home	-0.15	fell	-0.05	lies	0.08
-2=buu	home	-0.09
-2=by	whole	-0.06
-2=c	home	-0.08	fell	-0.09	lies	-0.06	whole	0.08
-2=c18	whole	-0.12
-2=c2	laid	-0.05	lies	0.14	whole	0.1
-2=c4	lies	0.09
-2=c8	fell	0.06
-2=ca	home	-0.08	laid	0.33	lies	0.18	whole	-0.09
-2=cac	fell	-0.07	laid	-0.13	lies	0.06	whole	-0.12
-2=cach	laid	-0.08	lies	-0.06
-2=cai	home	-0.11	fell	0.07	laid	-0.19	lies	-0.07	whole	-0.18
-2=called	home	-0.05
-2=cam	home	-0.15	fell	-0.21	laid	0.17	whole	-0.26
-2=came	home	0.1	whole	0.07
-2=camp	whole	0.06
-2=can	fell	-0.06	laid	-0.07	whole	-0.09
-2=cang	fell	0.09	laid	-0.06
-2=canh	fell	-0.23	laid	0.05	lies	0.05	whole	0.23
-2=cao	home	-0.08	laid	-0.07	lies	0.29	whole	-0.26
-2=cap	home	-0.16	fell	-0.05	lies	0.05	whole	0.05
-2=carried	whole	0.12
-2=cat	laid	0.36	whole	-0.16
-2=cau	home	-0.14	laid	-0.09	whole	-0.26
-2=cav	whole	-0.06
-2=cay	lies	0.13	whole	-0.09
-2=ccb	laid	0.05	lies	-0.08
-2=cemetery	fell	0.07	laid	0.25	lies	-0.05
-2=cha	home	-0.1	fell	-0.15	laid	-0.17	whole	-0.1
-2=chac	home	0.12	fell	-0.06	laid	0.12	whole	0.05
-2=chai	home	0.08	fell	-0.07
-2=cham	home	0.27	fell	0.06	laid	0.07	whole	0.37
-2=chan	home	-0.12	fell	0.09	whole	-0.19
-2=chanh	lies	0.06	whole	0.06
-2=chao	whole	0.11
-2=chap	home	0.06
-2=chat	home	-0.06	fell	0.18	laid	0.05	whole	-0.1
-2=chau	home	-0.18	fell	-0.23	whole	-0.11
-2=chay	laid	-0.05	whole	-0.15
-2=che	home	0.06	fell	-0.07
-2=chef	whole	-0.05
-2=cheo	whole	-0.07
-2=chet	home	0.06	fell	0.06	laid	-0.4	whole	0.05
-2=chi	home	-0.34	fell	-0.18	lies	-0.21
-2=chia	lies	0.07
-2=chief	home	-0.09	fell	0.07	whole	-0.05
-2=chiem	fell	0.09
-2=chien	home	-0.1	fell	-0.12	laid	-0.05
-2=chieng	home	-0.06	fell	-0.05	whole	-0.06
-2=chieu	fell	-0.06	whole	-0.12
-2=chim	fell	0.07	whole	-0.18
-2=chin	fell	0.05	lies	0.11	whole	-0.06
-2=chinh	home	0.18	fell	-0.06	laid	-0.08
-2=cho	home	-0.12	fell	-0.1	laid	-0.06	lies	-0.05	whole	0.49
-2=choi	laid	0.08
-2=chom	lies	0.09
-2=chon	fell	-0.17	laid	0.52	lies	-0.11	whole	0.29
-2=chong	home	-0.18	fell	0.05	laid	-0.09	lies	-0.13	whole	-0.12
-2=chot	fell	-0.17	whole	-0.16
-2=chu	fell	-0.18	laid	-0.15	lies	0.11	whole	-0.08
-2=chua	fell	0.08	laid	-0.08	lies	-0.08
-2=chuc	fell	-0.14	whole	-0.06
-2=chum	lies	0.07
-2=chung	home	-0.05	laid	0.13	whole	-0.05
-2=chuoi	whole	-0.09
-2=chuong	fell	-0.07
-2=chup	fell	-0.06	laid	-0.06	lies	0.13	whole	0.06
-2=church	whole	-0.09
-2=chuyen	home	-0.13	fell	0.08	laid	0.22	lies	0.06	whole	0.11
-2=cimetiere	laid	0.1	whole	-0.12
-2=co	home	0.09	fell	0.12	lies	0.16	whole	0.09
-2=coc	fell	-0.08	laid	-0.06
-2=coffee	fell	0.05	whole	0.08
-2=coi	fell	0.06	laid	-0.07
-2=com	fell	0.16	whole	0.06
-2=commander	whole	0.08
-2=commune	fell	0.08	laid	0.07	whole	0.1
-2=company	fell	0.05
-2=con	home	-0.42	fell	-0.23	laid	-0.06	whole	-0.22
-2=cong	home	-0.16	fell	-0.07	laid	-0.23	lies	-0.16	whole	-0.19
-2=corps	laid	0.16	lies	-0.06
-2=cot	laid	-0.1	lies	-0.12
-2=courier	fell	-0.08
-2=covered	laid	0.05
-2=cu	home	0.08	fell	-0.05	laid	0.09	lies	0.18	whole	-0.14
-2=cua	home	0.17	fell	0.12	laid	-0.11	lies	-0.14	whole	-0.37
-2=cuc	laid	0.11	whole	-0.06
-2=cui	whole	-0.08
-2=cung	home	0.13	fell	-0.07	laid	0.06	lies	-0.13
-2=cuoc	fell	-0.09
-2=cuoi	fell	-0.13	laid	0.08
-2=cuong	home	0.1
-2=cuu	fell	0.22
-2=d	laid	0.11	lies	-0.08
-2=d1	home	-0.05	whole	-0.08
-2=d2	home	0.07
-2=d3	fell	-0.05
-2=d6	fell	-0.06
-2=d9	home	-0.06
-2=da	fell	-0.13
-2=dac	fell	-0.06	laid	-0.05	lies	-0.08
-2=dad	fell	0.1
-2=dai	home	0.15	fell	0.14	laid	0.13	lies	-0.07	whole	-0.29
-2=dak	fell	0.1	laid	-0.13	whole	-0.32
-2=dam	home	-0.07	fell	-0.05	whole	-0.14
-2=dan	home	-0.16	fell	-0.07	lies	0.12	whole	0.05
-2=dang	home	0.34	fell	-0.14	laid	-0.17	lies	-0.07	whole	0.3
-2=danh	fell	0.18	lies	0.14
-2=dans	laid	0.06	whole	0.19
-2=dao	home	0.15	fell	-0.07	laid	0.11	whole	0.28
-2=dap	home	0.15	fell	0.07	laid	0.08	lies	-0.09	whole	0.05
-2=dat	home	-0.11	fell	0.13	laid	0.07	lies	-0.14	whole	0.58
-2=dau	home	0.1	fell	0.12	laid	0.06	whole	0.21
-2=day	laid	-0.28	lies	-0.08	whole	0.08
-2=days	fell	0.13	whole	0.06
-2=dc	fell	-0.08	laid	-0.14
-2=de	fell	-0.12	laid	0.24	whole	0.13
-2=dead	laid	0.09
-2=dec	fell	-0.08
-2=decembre	fell	0.1
-2=dem	home	-0.09	fell	-0.08	laid	0.51	lies	0.26	whole	0.17
-2=den	laid	0.08	whole	0.09
-2=deo	home	-0.08	fell	-0.11	laid	-0.07
-2=des	home	0.11	laid	-0.06	lies	0.11
-2=deu	home	0.29	fell	-0.12	laid	0.09	whole	0.08
-2=deux	lies	0.11	whole	-0.08
-2=di	home	0.16	fell	0.43	lies	0.16
-2=dia	home	-0.1	fell	0.22	laid	-0.05	lies	0.11	whole	0.39
-2=dich	fell	0.09
-2=did	whole	0.09
-2=die	fell	0.09
-2=died	fell	0.08	whole	-0.11
-2=diem	home	-0.06	laid	-0.07	lies	0.11
-2=dien	home	-0.12	fell	0.11	laid	-0.12	lies	-0.05
-2=diep	home	0.07
-2=dieu	home	0.17	fell	-0.06	laid	-0.11	lies	0.14	whole	0.29
-2=digue	laid	-0.12
-2=dinh	home	-0.33	fell	-0.25	laid	-0.05	whole	0.06
-2=dit	fell	0.05	whole	-0.1
-2=div	fell	0.11
-2=division	whole	-0.12
-2=dkz	laid	0.07
-2=do	fell	-0.14	laid	0.17	whole	-0.09
-2=doai	home	-0.05
-2=doan	fell	-0.23	laid	0.06	lies	-0.18	whole	-0.11
-2=doc	home	-0.14	laid	-0.13	lies	-0.08
-2=doi	home	-0.09	fell	0.1	lies	0.31	whole	0.1
-2=don	fell	0.07	laid	-0.27	lies	0.07	whole	0.05
-2=dong	home	0.12	fell	-0.22	laid	-0.2	lies	-0.05	whole	-0.16
-2=dot	home	0.06	fell	0.2	whole	0.23
-2=down	home	-0.08	fell	-0.15	laid	0.11	whole	0.08
-2=drang	whole	-0.12
-2=drawn	fell	0.07	whole	0.05
-2=driver	fell	-0.1
-2=dry	laid	-0.06
-2=du	home	-0.06	lies	0.09	whole	0.24
-2=dua	home	0.12	laid	0.21	lies	0.26	whole	0.31
-2=duc	fell	0.18	whole	-0.11
-2=dug	whole	-0.15
-2=dui	whole	-0.05
-2=dung	home	0.22	laid	-0.05	lies	-0.11
-2=duoc	home	-0.1	fell	-0.06	laid	0.14	lies	-0.17	whole	-0.08
-2=duoi	fell	0.16	laid	0.08	lies	0.19
-2=duong	fell	0.06	laid	-0.08	lies	-0.22	whole	-0.25
-2=duy	home	-0.09	fell	0.12	whole	0.09
-2=duyen	home	0.07
-2=e	home	-0.1	whole	-0.07
-2=e31	fell	0.17	whole	0.06
-2=e48	fell	0.06
-2=e64	whole	-0.12
-2=e66	fell	0.08
-2=e95	home	0.12	whole	0.06
-2=ea	laid	0.11	lies	-0.13
-2=east	fell	-0.1	laid	0.12	whole	-0.06
-2=ech	fell	0.05
-2=elle	lies	0.12
-2=em	home	0.08	fell	-0.25	laid	-0.07	lies	-0.13	whole	-0.24
-2=embuscade	whole	0.13
-2=en	home	0.15	fell	-0.07	lies	-0.05	whole	0.09
-2=end	fell	-0.08
-2=enemy	fell	-0.07	laid	0.24
-2=engineers	fell	-0.09
-2=eo	laid	0.06
-2=est	fell	0.11	laid	-0.05	whole	0.07
-2=et	laid	-0.1	whole	-0.08
-2=etaient	fell	0.19
-2=etait	whole	0.13
-2=ete	fell	-0.06	lies	-0.06
-2=evening	whole	0.1
-2=f	fell	0.14
-2=f2	whole	-0.12
-2=f3	fell	-0.07	laid	0.08	lies	-0.07
-2=f320	whole	0.1
-2=f330	whole	-0.09
-2=f5	fell	0.24
-2=family	home	-0.05	fell	0.06
-2=father	home	0.05	fell	-0.05
-2=feb	fell	-0.22
-2=february	fell	-0.05	whole	-0.07
-2=fell	fell	-0.06	whole	0.1
-2=female	fell	0.05	whole	0.06
-2=ferry	fell	-0.15
-2=field	fell	0.05	whole	-0.09
-2=fight	whole	0.09
-2=for	fell	-0.07
-2=forces	whole	0.07
-2=found	fell	0.21	laid	-0.06	whole	0.05
-2=four	laid	0.08
-2=french	fell	0.06	whole	0.12
-2=fresh	laid	0.12	whole	0.06
-2=from	fell	0.12
-2=front	home	-0.09
-2=fsb	fell	0.06
-2=furent	whole	0.06
-2=fut	fell	0.11
-2=ga	laid	0.11
-2=gach	lies	0.06
-2=gai	home	-0.07	fell	-0.05	whole	0.08
-2=gam	home	-0.06
-2=gan	fell	0.08	laid	0.09
-2=gao	lies	0.07
-2=gap	laid	-0.09	lies	0.19	whole	0.1
-2=garden	home	0.13	whole	0.06
-2=gat	lies	0.09
-2=gay	laid	0.13	lies	0.14	whole	0.1
-2=gens	laid	-0.05
-2=ghi	fell	-0.11	lies	-0.11
-2=gi	lies	0.17
-2=gia	home	0.09	fell	0.08	lies	-0.11	whole	0.09
-2=giac	fell	-0.06	lies	0.14	whole	-0.14
-2=giai	fell	0.12	lies	-0.13	whole	0.28
-2=giam	fell	0.08	whole	0.09
-2=giang	fell	-0.14	laid	0.16	lies	-0.11	whole	0.11
-2=giao	home	0.12	fell	-0.15	laid	0.09	lies	0.13	whole	-0.23
-2=giap	fell	-0.09
-2=giat	fell	-0.06
-2=giau	fell	0.08
-2=giay	home	0.08	laid	-0.06	whole	0.05
-2=gieng	laid	-0.08	whole	0.06
-2=giet	fell	0.18	whole	0.07
-2=gio	home	-0.18	fell	-0.11	laid	-0.11	lies	-0.08	whole	0.26
-2=gioi	home	-0.07	fell	0.22	laid	-0.06	lies	0.1	whole	0.06
-2=giong	fell	0.09	laid	0.07	lies	-0.06	whole	-0.1
-2=giu	home	-0.14	laid	-0.08	lies	0.09	whole	-0.31
-2=giua	fell	-0.1	laid	-0.09	whole	-0.05
-2=giup	fell	-0.09	lies	0.1
-2=go	home	-0.05	fell	-0.09	lies	0.12	whole	-0.16
-2=goc	home	0.24	laid	0.13	lies	0.13	whole	0.09
-2=goi	home	0.13	laid	0.25	whole	0.27
-2=gon	whole	-0.05
-2=grand	fell	0.11
-2=grandmother	home	-0.07
-2=grave	home	-0.06	laid	0.13	lies	0.17
-2=graves	fell	-0.08	laid	-0.07	lies	0.08	whole	0.06
-2=group	home	-0.06	whole	0.13
-2=guc	fell	0.12	laid	-0.06	lies	0.12	whole	0.21
-2=guerrilla	home	-0.07	whole	-0.05
-2=guerrillas	home	-0.12
-2=gui	home	-0.11	fell	-0.24	laid	0.28	lies	0.21	whole	0.22
-2=guide	home	-0.05
-2=h	home	-0.24
-2=ha	home	-0.13	fell	-0.09	laid	0.22	whole	-0.26
-2=hac	home	-0.11
-2=had	laid	-0.05
-2=hai	home	-0.24	laid	-0.14	lies	-0.23	whole	0.12
-2=ham	home	-0.08	laid	0.06	whole	0.22
-2=hamlet	fell	-0.1	whole	-0.05
-2=han	home	-0.06	fell	-0.13
-2=hang	lies	-0.08
-2=hanh	lies	0.15
-2=hao	home	-0.06	fell	0.05	laid	-0.18	whole	-0.06
-2=hat	fell	-0.11	laid	0.12
-2=hau	lies	0.1	whole	-0.08
-2=hay	home	-0.23	fell	0.26	lies	0.07
-2=he	fell	-0.1	laid	-0.12	whole	0.05
-2=hen	whole	-0.09
-2=her	home	0.1	fell	-0.05	lies	0.07	whole	-0.09
-2=here	fell	-0.06
-2=het	fell	0.06	laid	0.14	lies	0.05	whole	0.07
-2=hi	home	-0.05	fell	0.27	whole	0.31
-2=hid	laid	0.09	lies	-0.05
-2=hien	fell	0.07	laid	-0.15	lies	0.16	whole	-0.06
-2=hiep	whole	-0.05
-2=hieu	home	0.05	laid	0.2	lies	-0.05
-2=hill	home	-0.08	fell	0.15
-2=him	home	-0.08	fell	-0.07	lies	0.06	whole	0.1
-2=hinh	home	0.16	fell	0.14	whole	0.18
-2=his	fell	0.09
-2=hit	laid	0.12	whole	-0.07
-2=ho	home	-0.15	fell	-0.15	laid	0.29	lies	-0.11	whole	0.13
-2=hoa	home	0.1	fell	-0.05	laid	-0.14	lies	0.08	whole	-0.11
-2=hoai	home	-0.14	fell	-0.08	lies	0.09	whole	-0.12
-2=hoan	home	0.17	fell	-0.1	whole	0.07
-2=hoang	home	0.11	fell	-0.08	whole	-0.29
-2=hoat	whole	-0.1
-2=hoc	home	-0.17	fell	-0.05	lies	-0.06
-2=hoe	home	0.07	fell	0.06
-2=hoi	home	-0.36	fell	-0.2	laid	-0.17	whole	0.19
-2=hom	home	-0.12	fell	-0.11	laid	0.05	whole	0.11
-2=home	home	-0.07	lies	0.13
-2=hon	home	-0.12
-2=hop	fell	0.13	laid	-0.07	lies	-0.08	whole	-0.14
-2=hospital	whole	-0.06
-2=house	home	0.09	fell	-0.05
-2=hs	laid	0.06	lies	0.14	whole	-0.1
-2=huan	home	0.05	whole	0.12
-2=hue	fell	-0.11	lies	0.19	whole	0.07
-2=hung	home	-0.23	laid	-0.08	lies	-0.11
-2=huong	home	0.14	fell	0.31	lies	-0.17	whole	-0.39
-2=hut	fell	-0.11
-2=huu	home	-0.06	fell	-0.19	laid	-0.07	lies	-0.1	whole	0.16
-2=huy	laid	-0.05	lies	0.05
-2=huyen	home	0.18	fell	-0.09	laid	0.09	lies	-0.06
-2=huyet	lies	0.13
-2=huynh	fell	0.12
-2=hy	fell	-0.19	laid	-0.06	lies	-0.06	whole	-0.22
-2=i	home	-0.05	fell	0.1	laid	-0.08	whole	-0.07
-2=ia	fell	-0.1	laid	-0.08	lies	0.08
-2=ich	fell	-0.1	laid	0.1
-2=il	lies	0.06	whole	-0.05
-2=in	fell	0.24	laid	0.27	whole	0.16
-2=inf	whole	-0.05
-2=infantry	fell	0.07
-2=infirmiere	fell	0.08	whole	0.06
-2=instituteur	home	0.08	fell	-0.05
-2=into	fell	0.11
-2=is	home	-0.06	lies	0.17
-2=it	home	-0.09	fell	0.2	laid	-0.16	lies	0.1
-2=jan	whole	-0.06
-2=january	laid	0.07
-2=je	fell	0.09	laid	-0.08	whole	-0.06
-2=juin	fell	0.14
-2=july	fell	0.05	whole	0.05
-2=k	laid	0.11
-2=k10	home	-0.1	fell	0.07
-2=k5	whole	-0.07
-2=ka	whole	-0.06
-2=kampong	laid	-0.05	whole	0.06
-2=ke	home	-0.09	fell	0.11	laid	-0.13	lies	-0.11	whole	-0.08
-2=kem	home	0.09	whole	-0.12
-2=keo	fell	0.4	laid	0.15	lies	-0.1
-2=kep	whole	-0.16
-2=ket	home	-0.06	fell	0.05	laid	0.07
-2=keu	fell	0.05
-2=kha	home	-0.09	fell	0.12	laid	0.05
-2=khac	fell	0.09	laid	-0.07	lies	-0.06
-2=khach	fell	-0.09
-2=khai	home	0.1	fell	-0.05	lies	0.08
-2=kham	fell	0.11	lies	-0.05	whole	0.1
-2=khang	fell	-0.05
-2=khau	home	0.14	whole	-0.05
-2=khe	fell	0.08	laid	-0.06	whole	-0.11
-2=khi	fell	-0.09	laid	-0.09	lies	0.23
-2=khiem	home	0.08
-2=khien	home	-0.05
-2=khieng	fell	-0.05	whole	-0.14
-2=khiet	home	0.08
-2=khieu	home	0.05
-2=khmer	home	-0.08	fell	-0.06	whole	0.17
-2=kho	home	0.08	fell	-0.16	laid	-0.07
-2=khoai	whole	0.14
-2=khoan	home	0.1	fell	-0.07
-2=khoang	fell	-0.07	whole	-0.05
-2=khoi	home	-0.05	fell	0.08	whole	-0.15
-2=khong	home	-0.07	laid	-0.35	lies	0.05	whole	0.05
-2=khop	whole	-0.08
-2=khu	home	-0.05	fell	-0.19	laid	0.13	whole	0.37
-2=khuc	fell	0.07	whole	0.09
-2=khue	home	0.07	whole	0.07
-2=khuoi	laid	0.05
-2=khuon	fell	0.11	laid	0.09	lies	0.12	whole	-0.06
-2=khuong	whole	-0.08
-2=khuyen	home	0.09	whole	-0.12
-2=kia	home	-0.09	fell	0.21	laid	-0.06	whole	0.14
-2=kich	home	0.2	laid	0.13	lies	0.05	whole	0.07
-2=kiem	home	0.06	laid	0.24
-2=kien	fell	-0.05	whole	-0.05
-2=kiet	home	-0.05	fell	-0.06
-2=kieu	laid	0.14	whole	-0.16
-2=killed	fell	-0.06
-2=kim	home	-0.07	fell	-0.11
-2=kin	whole	0.11
-2=kinh	fell	-0.14	laid	0.05	lies	-0.08
-2=km	fell	-0.19	lies	0.05	whole	-0.11
-2=know	whole	0.05
-2=ko	home	0.07	fell	0.05
-2=kon	whole	-0.08
-2=kpa	whole	0.09
-2=krong	fell	-0.06	whole	-0.06
-2=ksor	home	0.19	fell	-0.07	whole	0.11
-2=ky	home	-0.08	lies	0.07	whole	-0.19
-2=l	fell	0.29	laid	-0.05	whole	-0.11
-2=la	laid	-0.31	lies	0.06	whole	0.29
-2=lac	home	-0.06	fell	0.07
-2=lach	whole	-0.05
-2=lady	fell	-0.05
-2=lai	fell	0.05	lies	-0.1	whole	0.19
-2=laid	laid	-0.06	whole	0.24
-2=lak	home	-0.1
-2=lam	home	-0.18	fell	-0.22	laid	-0.08	lies	-0.06
-2=lan	home	0.07	fell	-0.07	lies	-0.07	whole	0.09
-2=lang	home	0.07	fell	-0.18	laid	-0.24	lies	0.3	whole	-0.5
-2=lanh	fell	0.13	laid	0.06	whole	0.11
-2=lao	home	0.07	fell	0.24	laid	-0.05	lies	-0.06	whole	-0.11
-2=lap	home	0.08	fell	-0.05	laid	0.25	lies	0.22
-2=last	fell	0.11	laid	-0.05	whole	-0.05
-2=lat	fell	0.05
-2=lay	home	-0.06	fell	0.26	laid	0.14	lies	0.13	whole	0.05
-2=le	home	0.06	fell	0.08	lies	0.05	whole	0.05
-2=left	laid	-0.09	whole	0.05
-2=len	fell	-0.18	laid	0.1	lies	-0.11	whole	0.11
-2=leng	whole	-0.14
-2=les	laid	0.14
-2=letters	laid	0.08
-2=leu	fell	0.07
-2=lich	fell	-0.05	whole	0.12
-2=lien	home	0.16	fell	-0.11	laid	-0.1	lies	-0.16	whole	0.13
-2=lies	laid	-0.12	lies	0.11
-2=liet	home	-0.07	fell	-0.09	lies	0.05	whole	-0.11
-2=lieu	home	-0.05	fell	-0.06	whole	0.05
-2=lim	fell	-0.09
-2=lin	home	0.1	whole	0.07
-2=line	fell	0.14	whole	-0.05
-2=linh	home	0.12	fell	-0.14	laid	-0.26	lies	-0.06	whole	-0.18
-2=listed	laid	0.12	whole	0.06
-2=little	whole	-0.05
-2=live	fell	0.09
-2=lived	home	-0.05	fell	0.06	laid	-0.05
-2=lives	home	0.08	whole	0.05
-2=lo	fell	-0.16	laid	-0.1	lies	-0.14	whole	-0.14
-2=loan	laid	0.07
-2=loat	fell	-0.07
-2=loc	fell	0.05	laid	-0.09	lies	-0.06	whole	-0.45
-2=local	fell	0.05
-2=loi	home	-0.16	fell	-0.05	laid	-0.18	lies	0.09
-2=lon	whole	-0.05
-2=long	home	-0.16	fell	-0.24	laid	0.32	lies	0.09	whole	-0.16
-2=lop	home	-0.16	fell	0.08	whole	0.09
-2=lost	fell	-0.06	whole	0.07
-2=lot	laid	0.1	whole	-0.09
-2=ls	fell	0.06	laid	-0.05	whole	0.06
-2=lu	fell	-0.1	laid	0.29	whole	0.12
-2=lua	home	0.2	laid	-0.07	lies	0.1
-2=luc	home	0.13	laid	0.22	lies	-0.15
-2=lui	whole	-0.09
-2=lum	lies	0.06
-2=lung	home	-0.16	fell	-0.13	laid	0.13	lies	-0.05	whole	0.05
-2=luoi	fell	-0.16
-2=luom	fell	-0.05	laid	-0.06
-2=luon	whole	0.26
-2=luong	whole	-0.25
-2=luu	home	0.21	fell	0.08	whole	0.19
-2=luyen	whole	0.06
-2=ly	home	0.12	fell	-0.06	whole	-0.27
-2=m	home	0.09	lies	0.12
-2=m79	fell	0.05
-2=ma	home	-0.09	fell	0.14	whole	-0.22
-2=mac	fell	-0.05	laid	0.13	whole	-0.07
-2=mah	home	-0.05
-2=mai	home	-0.13	fell	-0.06	laid	-0.11	lies	-0.09	whole	-0.12
-2=malaria	fell	0.17	whole	0.08
-2=mam	lies	-0.05
-2=man	fell	-0.08	lies	0.11	whole	0.09
-2=mang	fell	-0.12	laid	0.15	whole	-0.12
-2=manh	home	-0.06	whole	0.1
-2=mao	home	0.07	fell	-0.08	laid	0.1	lies	-0.1	whole	-0.07
-2=map	home	0.09	fell	0.05
-2=march	fell	-0.1	whole	0.07
-2=marines	whole	-0.08
-2=mass	fell	0.12	whole	-0.05
-2=mat	home	-0.06	fell	0.36	laid	-0.3	lies	0.06	whole	-0.34
-2=mau	home	-0.08	fell	-0.12	laid	-0.05
-2=may	home	0.09	fell	0.1	laid	-0.17	lies	-0.1	whole	-0.08
-2=maybe	fell	0.14	whole	0.07
-2=me	home	-0.05	fell	0.13	laid	0.09	lies	-0.15	whole	-0.05
-2=medecin	fell	-0.13
-2=men	laid	0.11
-2=met	laid	0.07	whole	-0.12
-2=meters	laid	0.05
-2=mi	home	0.1	fell	-0.09	whole	0.1
-2=mien	home	0.11	whole	0.12
-2=mieng	fell	0.1	laid	-0.05	lies	-0.05
-2=mieu	lies	0.11
-2=milice	fell	-0.09
-2=min	laid	-0.11	whole	0.05
-2=mine	fell	0.1
-2=minh	home	0.05	fell	-0.26	laid	0.08	lies	-0.2	whole	0.15
-2=missing	fell	-0.07
-2=mlo	home	0.08	fell	0.08
-2=mo	home	-0.2	fell	0.05	laid	-0.1	lies	-0.09
-2=moc	laid	-0.11	lies	-0.08	whole	-0.11
-2=moi	home	-0.05	fell	-0.07	laid	-0.18	lies	-0.15	whole	-0.12
-2=mom	laid	-0.07
-2=mon	laid	-0.1	whole	-0.1
-2=mong	home	0.05	fell	-0.05
-2=monk	fell	-0.06
-2=month	fell	0.07
-2=mot	home	-0.11	fell	0.16	lies	0.05	whole	0.16
-2=mound	laid	-0.05	lies	0.06
-2=mouth	laid	-0.07
-2=mu	fell	-0.09
-2=mua	laid	-0.06	whole	-0.07
-2=muc	lies	0.1
-2=mui	home	0.14	fell	0.1	laid	0.07	whole	0.11
-2=muoi	home	0.1	laid	-0.1	lies	-0.08	whole	-0.27
-2=muon	home	0.1
-2=muong	whole	-0.07
-2=muu	fell	-0.11	whole	-0.05
-2=my	home	-0.08	fell	0.1	laid	0.06	lies	0.22	whole	0.05
-2=n237	fell	0.09
-2=na	home	0.1	fell	-0.05	laid	0.12	lies	0.06	whole	-0.34
-2=nai	fell	0.1
-2=nam	home	-0.08	fell	-0.31	lies	0.36	whole	0.41
-2=name	fell	-0.05	whole	-0.1
-2=named	fell	-0.05
-2=names	lies	-0.05
-2=nan	fell	-0.08
-2=nang	home	0.07	fell	0.09	whole	-0.07
-2=nao	home	0.27	fell	0.15	lies	-0.05	whole	-0.08
-2=nat	lies	0.09
-2=nau	whole	0.06
-2=nay	home	-0.37	fell	-0.21	lies	0.16	whole	0.21
-2=ne	fell	-0.09
-2=neang	home	-0.06
-2=neighbour	home	-0.09
-2=nem	fell	-0.14	laid	0.09	lies	0.1	whole	0.15
-2=nen	laid	-0.05	lies	-0.05	whole	0.07
-2=next	fell	0.07	laid	-0.1
-2=nga	home	0.25	fell	-0.05	laid	-0.07	whole	-0.15
-2=ngach	lies	-0.05
-2=ngai	whole	-0.1
-2=ngam	whole	-0.06
-2=ngan	home	0.07	laid	-0.07	whole	0.17
-2=ngat	fell	0.06
-2=ngay	home	-0.07	fell	0.17	laid	-0.26
-2=nghe	laid	0.06
-2=nghi	fell	-0.11	lies	0.22	whole	0.17
-2=nghia	home	0.14	fell	-0.05	laid	0.11	lies	-0.15	whole	-0.19
-2=nghiem	fell	0.11
-2=nghiep	fell	-0.07
-2=ngo	home	-0.09	laid	-0.05	lies	0.08
-2=ngoai	home	-0.08	whole	-0.18
-2=ngoan	fell	-0.07	whole	-0.07
-2=ngoc	home	0.09	fell	-0.09	whole	-0.05
-2=ngoi	home	-0.07	fell	-0.27	laid	0.1	lies	0.18	whole	-0.05
-2=ngu	home	0.06	fell	0.06
-2=ngua	fell	-0.05	laid	-0.05
-2=nguc	fell	0.08
-2=nguoi	home	-0.23	laid	0.05	lies	-0.22	whole	0.09
-2=nguu	home	0.08	fell	-0.07	laid	0.1	whole	0.07
-2=nguy	whole	-0.06
-2=nguyen	home	0.3	fell	-0.19	lies	-0.05	whole	0.27
-2=nguyet	home	-0.15	fell	0.12
-2=nha	home	0.3	fell	-0.25	lies	-0.07	whole	-0.05
-2=nhac	fell	-0.06	laid	0.05
-2=nhai	fell	0.13	whole	0.05
-2=nham	home	-0.1	fell	0.26	laid	-0.08	whole	0.08
-2=nhan	home	-0.13	lies	0.14	whole	-0.37
-2=nhang	fell	-0.06	laid	0.12	whole	0.1
-2=nhanh	home	0.06	whole	0.05
-2=nhat	home	-0.07	fell	0.11	laid	-0.12	lies	-0.06	whole	0.12
-2=nhau	fell	-0.11	laid	0.11	whole	0.05
-2=nhay	fell	-0.1
-2=nhe	home	-0.06
-2=nhi	home	-0.06	fell	0.14
-2=nhiem	fell	0.05	whole	0.15
-2=nhien	home	-0.06
-2=nhin	laid	-0.23
-2=nho	home	0.4	fell	0.07	laid	0.06	lies	0.1	whole	0.14
-2=nhoe	fell	0.08	laid	-0.07
-2=nhom	home	0.14	fell	-0.07	whole	-0.11
-2=nhon	home	-0.07	fell	0.07	laid	-0.11	lies	0.32	whole	-0.11
-2=nhu	fell	-0.05	laid	0.06	whole	0.06
-2=nhuan	home	0.05	fell	-0.06	laid	0.1	whole	0.07
-2=nhung	fell	0.31	laid	-0.05
-2=nhuong	home	-0.05	laid	-0.12	lies	0.11	whole	-0.12
-2=nhut	whole	-0.07
-2=nia	fell	-0.08
-2=nie	fell	0.24	lies	-0.06	whole	-0.05
-2=niem	whole	-0.05
-2=nien	fell	-0.06
-2=night	laid	-0.05
-2=ninh	home	-0.09	fell	0.13	lies	-0.06	whole	-0.08
-2=no	home	0.25	fell	-0.1	laid	0.08	lies	-0.13	whole	-0.14
-2=noi	home	0.15	fell	0.1	laid	0.1	lies	-0.13	whole	-0.08
-2=nom	fell	-0.09	laid	0.11
-2=non	fell	0.05
-2=nong	home	0.1	fell	0.25	whole	0.12
-2=north	fell	0.22	whole	0.16
-2=not	fell	-0.07	lies	-0.06
-2=notebook	fell	-0.09
-2=notre	whole	0.1
-2=now	whole	-0.05
-2=ntls	fell	0.08	laid	-0.07	lies	0.06	whole	0.1
-2=nu	home	0.16	fell	0.05
-2=nua	whole	-0.09
-2=nui	fell	-0.05	laid	-0.15	whole	-0.2
-2=nung	home	0.13	fell	0.05	whole	0.13
-2=nuns	home	-0.05
-2=nuoc	fell	0.06	laid	-0.15	whole	0.08
-2=nuoi	home	0.1	fell	-0.07	whole	0.09
-2=nuong	fell	-0.05	whole	-0.06
-2=nurse	home	0.05	laid	0.08
-2=nva	fell	0.11	lies	0.12
-2=o	home	0.24	fell	0.44	laid	0.06	lies	0.09	whole	-0.31
-2=oanh	home	-0.13
-2=octobre	whole	-0.05
-2=of	home	-0.07	fell	-0.12	laid	-0.05	lies	-0.06	whole	-0.28
-2=off	whole	0.09
-2=office	whole	-0.09
-2=officer	fell	0.13	lies	0.14
-2=old	fell	0.08
-2=om	fell	-0.06	whole	-0.08
-2=on	laid	-0.15	whole	0.09
-2=one	home	-0.13	laid	0.06
-2=ong	home	0.15	fell	0.32	laid	0.37	lies	-0.08	whole	0.05
-2=ont	whole	-0.06
-2=operation	fell	-0.06
-2=originaire	home	0.07	whole	0.05
-2=ot	home	-0.09	laid	0.06
-2=other	laid	0.09	whole	0.06
-2=others	whole	-0.05
-2=our	fell	0.08	whole	0.07
-2=out	laid	-0.08	whole	0.13
-2=p	laid	0.12
-2=pa	fell	-0.06	laid	0.11	whole	0.06
-2=pagoda	fell	-0.1
-2=pan	whole	-0.15
-2=pang	home	-0.05
-2=panh	home	0.08
-2=pao	home	0.15	whole	0.1
-2=patient	fell	0.08
-2=pha	fell	0.05
-2=phai	home	-0.19	fell	0.45	laid	-0.07	lies	-0.07	whole	0.06
-2=pham	whole	0.18
-2=phan	home	0.06	fell	0.1	lies	-0.05	whole	-0.06
-2=phao	home	-0.07	laid	-0.05	lies	-0.05	whole	-0.24
-2=phap	fell	0.07	laid	0.11
-2=phat	fell	0.05	lies	-0.05
-2=phau	fell	-0.1	whole	-0.12
-2=phe	fell	-0.07	laid	-0.07
-2=phi	home	-0.06	fell	-0.1	laid	0.05	lies	0.11
-2=phia	fell	-0.12	laid	0.12	whole	-0.16
-2=phien	home	0.05
-2=pho	home	-0.13	laid	-0.12	lies	0.09	whole	0.05
-2=phoi	fell	-0.07
-2=phol	home	-0.07
-2=phong	home	0.16	fell	0.17	whole	0.08
-2=photo	lies	0.06	whole	-0.12
-2=phu	home	-0.05	fell	-0.24	laid	0.16	lies	0.07	whole	-0.33
-2=phuc	home	-0.22	laid	0.09	whole	-0.11
-2=phum	laid	0.08
-2=phung	home	-0.07	laid	0.05	whole	0.11
-2=phuoc	home	0.06	fell	-0.08	whole	0.05
-2=phuong	fell	0.24	whole	-0.13
-2=phuot	fell	-0.1	lies	0.12
-2=plain	fell	0.12	laid	0.05	lies	-0.05	whole	0.19
-2=plei	fell	0.08	whole	-0.12
-2=plot	fell	-0.09	whole	-0.1
-2=po	whole	-0.07
-2=post	whole	-0.07
-2=pot	fell	-0.09
-2=pow	fell	0.19	whole	0.15
-2=prisonnier	fell	-0.05	whole	-0.1
-2=provenance	fell	-0.15	laid	0.09
-2=pu	laid	0.05	lies	0.08	whole	0.07
-2=put	laid	-0.05	whole	-0.07
-2=q	whole	0.06
-2=qu	laid	0.07	lies	0.05
-2=qua	fell	-0.16	laid	0.12	lies	-0.06	whole	-0.22
-2=quach	whole	-0.07
-2=quai	whole	0.06
-2=quan	home	-0.21	fell	-0.08	laid	-0.15	lies	0.29	whole	0.31
-2=quang	home	0.21	fell	-0.25	whole	-0.1
-2=quanh	fell	-0.06	lies	0.13
-2=quay	fell	-0.05	laid	-0.14	lies	-0.11	whole	0.05
-2=que	home	0.06	whole	0.09
-2=quen	home	0.08	fell	-0.09
-2=quet	fell	0.14	lies	0.06	whole	0.06
-2=quoc	fell	-0.05	laid	-0.05	whole	0.22
-2=quy	home	0.12	lies	0.16	whole	-0.2
-2=quyen	home	-0.05	fell	0.15	whole	0.16
-2=quyet	home	0.08	fell	-0.08
-2=quynh	whole	-0.23
-2=ra	home	-0.13	fell	0.11	laid	-0.24	lies	-0.1
-2=rach	laid	0.06
-2=racontait	fell	0.05
-2=raglai	home	0.09
-2=rai	home	-0.07	whole	0.09
-2=rang	fell	-0.1	whole	-0.1
-2=ranger	fell	0.11	whole	0.05
-2=ranh	fell	0.06	laid	-0.05
-2=rao	fell	-0.08
-2=rat	fell	-0.07
-2=rau	fell	-0.09	whole	-0.09
-2=ray	laid	0.09	lies	0.11	whole	-0.11
-2=re	fell	-0.09	laid	-0.1
-2=read	home	0.12	whole	0.06
-2=regiment	whole	0.1
-2=regt	home	0.06	laid	0.15	whole	0.07
-2=ren	fell	-0.06	whole	-0.06
-2=report	fell	-0.05	whole	-0.05
-2=ret	laid	0.06
-2=ri	fell	0.1
-2=rice	home	0.06
-2=rieng	fell	0.09
-2=right	laid	0.07
-2=ring	laid	-0.09	lies	0.06
-2=ro	laid	0.14	whole	-0.19
-2=road	fell	-0.06	lies	0.14
-2=roi	home	-0.08	fell	-0.15	whole	0.14
-2=rong	lies	-0.05
-2=rot	whole	0.14
-2=route	fell	0.06	whole	-0.05
-2=row	laid	0.06
-2=rubber	fell	0.15	laid	-0.09	whole	0.2
-2=rung	fell	0.17	laid	-0.07	whole	0.11
-2=ruong	home	0.08	fell	-0.11
-2=ruot	home	0.08
-2=rut	fell	-0.12
-2=s	fell	-0.27	laid	0.06
-2=sa	fell	-0.07	lies	-0.08	whole	-0.13
-2=sac	home	0.07	fell	-0.14	laid	0.05	whole	0.05
-2=sach	home	-0.05	fell	0.07	lies	-0.07	whole	0.1
-2=sai	home	-0.16
-2=said	home	0.07
-2=sam	whole	-0.1
-2=same	fell	0.08	laid	-0.05
-2=san	home	0.08	fell	0.1	laid	-0.07	lies	-0.06	whole	-0.08
-2=sang	home	-0.1	laid	0.15	lies	-0.09
-2=sanh	home	0.14	fell	0.11	laid	-0.09
-2=sao	fell	0.07	laid	0.11	lies	0.1	whole	0.07
-2=sap	fell	0.08	lies	0.1	whole	0.05
-2=sat	fell	-0.1	laid	0.12	whole	0.16
-2=sau	home	-0.24	laid	0.22	lies	-0.17	whole	0.17
-2=saw	fell	0.23
-2=scratched	home	0.08
-2=se	fell	0.08	laid	0.13	lies	0.1
-2=second	whole	0.08
-2=secteur	fell	0.12
-2=seen	whole	0.09
-2=sen	home	0.09
-2=send	fell	0.07
-2=seo	home	-0.06	whole	0.11
-2=serait	fell	0.08
-2=ses	fell	0.07
-2=she	fell	0.1
-2=shot	fell	0.21	lies	0.12
-2=showed	lies	0.25
-2=si	home	0.32	fell	0.41	laid	-0.18	lies	-0.06	whole	-0.07
-2=side	fell	0.06	lies	0.1	whole	0.07
-2=siem	fell	-0.1	lies	-0.06	whole	-0.1
-2=sinh	home	0.08	laid	0.05
-2=siu	fell	0.08	whole	0.12
-2=slope	fell	0.05
-2=small	whole	-0.07
-2=sn	home	0.05	fell	-0.08	whole	-0.07
-2=so	home	-0.25	fell	0.06	whole	0.06
-2=soc	home	-0.05	fell	0.2	whole	-0.12
-2=soi	laid	0.12
-2=soldats	laid	0.05	whole	0.12
-2=soldier	whole	0.11
-2=soldiers	fell	0.12	laid	-0.14
-2=somewhere	laid	0.11
-2=son	home	0.19	fell	-0.1	laid	0.05	whole	-0.14
-2=song	home	-0.05	fell	-0.2	laid	-0.32	lies	0.07	whole	-0.11
-2=sot	fell	0.07	laid	0.13	whole	0.12
-2=sous	laid	-0.06
-2=squad	whole	-0.05
-2=st	laid	0.12
-2=stele	laid	0.09	whole	0.05
-2=stepped	laid	-0.05
-2=still	laid	-0.12
-2=stones	fell	-0.05	laid	0.1
-2=stream	fell	0.07	whole	0.07
-2=street	whole	-0.05
-2=student	home	0.11	whole	0.06
-2=su	home	-0.24	fell	0.08	laid	0.12	whole	0.12
-2=sua	lies	0.1	whole	-0.08
-2=sung	home	-0.05	fell	0.08	laid	-0.05	lies	-0.05	whole	-0.08
-2=suoi	home	-0.08	fell	0.06	lies	-0.07	whole	-0.24
-2=suon	fell	0.11	laid	0.08	whole	-0.09
-2=sur	laid	-0.05	whole	0.18
-2=suu	fell	0.07	lies	0.05	whole	-0.12
-2=svay	laid	-0.06
-2=sy	whole	0.07
-2=t	home	0.07	laid	-0.08	whole	-0.07
-2=ta	home	-0.15	fell	0.07	laid	0.25	lies	-0.13	whole	-0.23
-2=tac	fell	-0.07	laid	0.05
-2=tai	home	-0.1	fell	0.21	laid	-0.05	lies	0.12	whole	0.22
-2=taluy	laid	0.14
-2=tam	fell	0.13	laid	0.14	lies	-0.2
-2=tan	home	0.35	fell	0.11	lies	-0.18	whole	0.06
-2=tang	fell	-0.19	laid	0.18	lies	-0.1	whole	0.07
-2=tao	home	-0.18	fell	-0.07	lies	0.07	whole	-0.06
-2=tap	laid	-0.07	lies	-0.13	whole	0.29
-2=tat	laid	0.21
-2=tau	home	0.12	laid	0.05	lies	-0.08	whole	0.06
-2=tay	home	-0.07	fell	-0.21	laid	0.15	lies	0.08
-2=td	fell	0.1
-2=te	fell	-0.07
-2=ten	fell	-0.18	laid	-0.19	lies	-0.05	whole	0.06
-2=teo	fell	-0.05
-2=tet	whole	0.15
-2=tha	lies	-0.07
-2=thach	home	0.12	fell	-0.1	laid	-0.06	whole	-0.13
-2=thai	home	0.1	fell	-0.13	whole	0.07
-2=tham	home	-0.09	laid	-0.06	lies	0.08	whole	-0.11
-2=than	whole	0.11
-2=thang	home	-0.11	fell	0.16	laid	-0.2	lies	-0.1	whole	-0.1
-2=thanh	home	0.35	fell	0.22	laid	0.1
-2=thap	whole	0.08
-2=that	home	0.07	laid	0.05	whole	-0.09
-2=thay	home	0.18	lies	-0.08	whole	0.22
-2=the	fell	-0.07	laid	-0.09	lies	0.16	whole	0.24
-2=them	laid	0.26	lies	0.05	whole	-0.07
-2=theo	fell	-0.07
-2=there	fell	-0.11
-2=they	fell	-0.05	lies	0.17	whole	0.16
-2=thi	home	0.09	laid	0.36	whole	0.09
-2=thiem	home	-0.1	whole	0.11
-2=thien	home	0.12
-2=thiet	whole	-0.06
-2=thieu	home	0.09
-2=this	whole	0.1
-2=tho	home	-0.07	laid	-0.12	lies	-0.08	whole	-0.19
-2=thoa	home	0.1	whole	0.05
-2=thoai	whole	-0.1
-2=thoat	fell	-0.09
-2=thoi	lies	-0.06	whole	-0.13
-2=thon	home	0.15	laid	0.08	lies	-0.09	whole	-0.05
-2=thong	fell	0.07	laid	0.06	lies	0.05	whole	0.06
-2=thot	whole	0.06
-2=thu	fell	-0.11	whole	0.13
-2=thua	fell	0.15	lies	0.08	whole	0.07
-2=thuan	laid	0.08
-2=thuat	home	0.14
-2=thuc	whole	-0.08
-2=thue	laid	0.05
-2=thuoc	home	0.09	laid	-0.06	whole	-0.05
-2=thuong	home	-0.18	fell	-0.16	lies	-0.05	whole	-0.11
-2=thuy	lies	-0.05	whole	-0.12
-2=thuyen	home	0.08	fell	-0.12
-2=tia	fell	0.1	whole	0.08
-2=tich	fell	-0.05	laid	0.11
-2=tien	home	-0.23	fell	-0.15	laid	0.07	lies	0.05	whole	-0.17
-2=tieng	lies	0.25	whole	-0.06
-2=tiep	lies	0.12
-2=tieu	home	-0.05	laid	-0.17
-2=tim	fell	-0.14	laid	-0.06	lies	-0.22	whole	-0.08
-2=tin	lies	0.06
-2=tinh	home	-0.1	laid	-0.23	lies	-0.09	whole	0.05
-2=tnxp	home	-0.08	fell	0.06	laid	-0.09
-2=to	fell	0.18	laid	-0.21	lies	0.06
-2=toa	fell	-0.09	laid	-0.07	lies	-0.05	whole	-0.07
-2=toai	home	0.1
-2=toan	home	-0.15	laid	-0.07	whole	0.12
-2=toc	home	0.18	fell	0.12	whole	0.25
-2=together	whole	-0.06
-2=toi	home	0.08	fell	-0.05	laid	0.08	lies	-0.05	whole	-0.07
-2=tom	laid	-0.05
-2=tombe	fell	-0.09	laid	0.12
-2=tong	whole	-0.13
-2=tra	fell	-0.15	laid	0.08	lies	-0.09	whole	-0.13
-2=trac	fell	0.07	lies	0.12
-2=trach	home	0.06
-2=trai	home	0.2	lies	0.09
-2=trail	whole	-0.06
-2=tram	home	-0.21	fell	0.28	laid	-0.18	lies	-0.08	whole	-0.16
-2=tran	fell	-0.34	laid	0.33	lies	-0.1	whole	0.26
-2=trang	fell	-0.06	lies	-0.16	whole	0.07
-2=tranh	fell	0.05	laid	0.14	lies	0.07	whole	0.31
-2=tre	home	0.17	fell	-0.07	laid	-0.09
-2=trees	whole	-0.06
-2=tren	home	-0.1	fell	0.15	lies	-0.07	whole	0.37
-2=trench	fell	0.13	laid	0.06
-2=tri	home	-0.06	fell	0.11	whole	0.06
-2=trieu	home	0.29	fell	-0.07	laid	0.07	lies	0.13	whole	0.16
-2=trinh	fell	0.07
-2=tro	lies	0.07
-2=troi	fell	0.15	lies	0.12	whole	0.23
-2=trois	fell	0.07	whole	0.12
-2=trong	home	-0.06	fell	0.21	laid	0.18	whole	0.44
-2=tru	home	0.05	fell	0.09	lies	-0.1
-2=trung	laid	-0.09	lies	0.19	whole	-0.22
-2=truoc	fell	0.07	laid	0.12	lies	-0.26	whole	0.25
-2=truong	laid	0.05
-2=truy	whole	0.05
-2=tu	home	-0.29	fell	0.3	laid	-0.4	lies	0.12	whole	-0.12
-2=tuan	home	-0.1	laid	-0.06	lies	0.1	whole	-0.06
-2=tuat	home	-0.07	whole	-0.05
-2=tue	fell	0.05
-2=tui	home	-0.23	fell	0.06	laid	-0.06	lies	0.11	whole	0.29
-2=tung	lies	-0.06	whole	-0.2
-2=tunnel	lies	0.07	whole	-0.05
-2=tuoc	home	-0.1	fell	-0.08	laid	0.11	whole	0.09
-2=tuoi	home	0.13	fell	0.08	lies	-0.08	whole	0.14
-2=tuong	fell	0.08	laid	-0.14	lies	-0.05	whole	-0.12
-2=tuy	whole	-0.05
-2=tuyen	home	-0.16	lies	0.09
-2=two	fell	-0.05
-2=ty	laid	-0.11	lies	0.05
-2=u	lies	0.14
-2=ui	laid	-0.05	whole	-0.05
-2=un	home	-0.06	laid	0.13	whole	-0.17
-2=uncle	laid	-0.13	lies	0.1
-2=under	home	0.06	whole	0.06
-2=une	fell	-0.15	laid	0.05	lies	0.09
-2=ung	fell	0.08	whole	-0.22
-2=unit	laid	-0.05	whole	0.05
-2=uong	fell	0.12	whole	0.05
-2=up	fell	-0.11	laid	-0.05
-2=ut	fell	-0.13
-2=uy	home	0.07	fell	-0.08
-2=uyen	home	0.1
-2=va	home	-0.17	fell	-0.12	laid	0.09	lies	-0.11	whole	-0.22
-2=vach	whole	-0.05
-2=vai	fell	-0.11	whole	-0.11
-2=van	fell	-0.07	laid	-0.15	lies	0.12	whole	0.27
-2=vang	home	0.06	whole	0.06
-2=vao	home	-0.06	fell	-0.23	laid	0.08	lies	0.07	whole	-0.09
-2=vat	laid	-0.1
-2=vay	home	-0.07	fell	-0.1	lies	0.05
-2=vc	fell	0.1
-2=ve	home	-0.29	fell	0.35	laid	0.18	lies	-0.12	whole	0.34
-2=ven	laid	0.07
-2=vers	fell	-0.09	whole	-0.05
-2=vet	lies	0.11
-2=vi	home	0.08	fell	-0.13	whole	0.08
-2=viec	fell	-0.06	laid	0.08
-2=vien	fell	-0.2	lies	-0.21	whole	-0.08
-2=vieng	whole	-0.06
-2=viet	fell	-0.11
-2=vietnamese	home	0.06	fell	-0.05	laid	0.16	whole	0.07
-2=viets	whole	0.07
-2=village	laid	-0.09	whole	0.13
-2=ville	fell	0.1	whole	0.05
-2=vinh	home	0.09	fell	-0.11	laid	-0.15	whole	-0.08
-2=vo	home	0.05	fell	-0.05	laid	-0.05	lies	-0.05
-2=voi	fell	-0.14	laid	-0.07	whole	0.29
-2=volunteers	whole	-0.05
-2=vong	home	0.06	fell	0.15	laid	-0.07	lies	-0.22	whole	0.12
-2=vot	home	0.11	lies	-0.07	whole	0.19
-2=vu	home	-0.13	whole	-0.2
-2=vua	laid	0.11	lies	0.07
-2=vuc	laid	-0.05	lies	0.06
-2=vui	fell	-0.07	laid	0.14
-2=vung	fell	-0.11	whole	-0.06
-2=vuon	fell	0.09	lies	0.08	whole	-0.05
-2=vuong	home	-0.17	fell	0.05	laid	-0.09	whole	0.12
-2=vuot	laid	-0.05	whole	-0.24
-2=vy	laid	-0.06
-2=w	whole	-0.07
-2=was	home	0.1	fell	-0.06	laid	-0.18	lies	-0.13	whole	-0.07
-2=we	fell	-0.15	laid	0.05
-2=week	fell	0.06
-2=well	laid	0.07	lies	0.11
-2=went	laid	0.05
-2=were	fell	0.19	laid	-0.08	whole	0.22
-2=when	fell	0.08
-2=where	fell	-0.08	whole	-0.07
-2=wire	whole	-0.05
-2=with	whole	0.06
-2=woman	home	0.1	whole	0.05
-2=wounded	fell	-0.08
-2=writes	fell	0.12
-2=x	home	0.05	fell	0.11	whole	0.18
-2=xa	home	0.12	fell	-0.07	laid	0.08	lies	-0.12	whole	-0.17
-2=xac	fell	-0.26	lies	-0.07	whole	0.15
-2=xang	home	0.15	fell	-0.09
-2=xanh	fell	-0.09
-2=xay	fell	0.11	whole	0.11
-2=xe	home	-0.19	fell	0.1	laid	-0.17	lies	0.08	whole	-0.12
-2=xen	whole	0.11
-2=xep	laid	0.13	lies	-0.08	whole	0.09
-2=xi	fell	0.07	lies	-0.06	whole	0.07
-2=xiem	home	-0.07
-2=xin	fell	0.05	whole	-0.12
-2=xo	whole	0.1
-2=xoai	laid	0.11	lies	-0.07	whole	0.07
-2=xom	fell	0.1	whole	-0.15
-2=xong	whole	0.1
-2=xu	fell	0.06	lies	0.08	whole	0.06
-2=xua	home	0.13	fell	-0.18
-2=xuan	home	0.22	laid	0.07	lies	0.17	whole	-0.07
-2=xuc	laid	0.06
-2=xuoi	fell	-0.12	whole	-0.12
-2=xuong	fell	0.13	laid	0.1	lies	-0.06	whole	-0.18
-2=xuyen	fell	0.06	lies	0.11	whole	-0.12
-2=y	fell	-0.4	lies	-0.06
-2=yard	laid	-0.05	lies	0.06	whole	0.07
-2=yen	fell	-0.2	lies	0.06	whole	-0.28
-3=#	home	-0.09	fell	0.05	laid	-0.06	lies	-0.15	whole	0.1
-3=##	home	0.05	fell	0.13	laid	-0.12	whole	0.2
-3=###	laid	0.06	whole	-0.13
-3=####	home	-0.3	fell	0.13	laid	0.05	lies	0.26	whole	-0.05
-3=24th	laid	0.11
-3=^	home	-0.13	lies	-0.06	whole	-0.13
-3=a	fell	0.13	laid	-0.05	lies	0.07	whole	-0.05
-3=about	whole	-0.1
-3=ac	fell	-0.07	whole	0.21
-3=adn	fell	0.08	whole	-0.05
-3=after	laid	0.06
-3=ai	home	-0.1	fell	0.1	lies	0.12	whole	0.05
-3=alang	home	0.05	whole	-0.06
-3=alo	fell	-0.06
-3=along	laid	0.09
-3=am	fell	0.06	laid	-0.07	whole	0.13
-3=an	home	-0.06	fell	-0.19	lies	-0.09	whole	-0.16
-3=and	home	0.23
-3=ang	fell	0.14
-3=anh	home	0.06	fell	0.09	lies	-0.14
-3=ans	home	0.15	fell	-0.07
-3=ao	fell	-0.17	laid	0.05
-3=ap	home	-0.08	laid	0.15	lies	-0.08
-3=appelle	home	0.08
-3=apr	whole	-0.05
-3=apres	fell	0.05	laid	-0.08	whole	-0.06
-3=april	fell	0.16	whole	0.05
-3=arvn	fell	0.28	whole	0.06
-3=as	laid	-0.07
-3=asked	fell	-0.05
-3=at	fell	0.23	laid	-0.18	lies	0.21	whole	-0.37
-3=au	home	-0.05	fell	-0.12	lies	0.12	whole	-0.06
-3=aug	fell	-0.06	whole	-0.09
-3=avec	fell	-0.07
-3=ay	home	-0.05	laid	-0.21	lies	-0.13	whole	-0.18
-3=b	home	0.07	fell	0.05	laid	-0.08	whole	-0.08
-3=b1	whole	-0.06
-3=b2	home	-0.11	fell	0.14	whole	-0.08
-3=b40	whole	0.07
-3=b52	fell	-0.11
-3=b57	fell	-0.09
-3=ba	home	0.27	fell	-0.22	laid	-0.06	lies	0.09
-3=bac	home	-0.05	fell	-0.2	laid	-0.19	lies	-0.22	whole	0.29
-3=bach	home	-0.05
-3=back	laid	-0.05	whole	0.12
-3=bai	home	-0.06	fell	0.06	laid	-0.11	lies	0.21	whole	-0.4
-3=bam	fell	0.13
-3=ban	home	0.18	laid	0.15	lies	0.12	whole	0.18
-3=bang	home	-0.1	lies	0.08	whole	-0.16
-3=banh	home	0.14	fell	-0.13	laid	0.06
-3=bank	laid	-0.05
-3=bao	laid	0.17	whole	-0.06
-3=bat	laid	-0.07	whole	0.27
-3=bataillon	laid	0.06
-3=bau	fell	-0.05
-3=bay	fell	-0.09	laid	-0.06	lies	-0.12	whole	-0.05
-3=be	home	-0.1	whole	-0.07
-3=beach	laid	0.11
-3=before	laid	-0.08
-3=ben	home	0.06	fell	-0.24	laid	-0.32	lies	-0.1	whole	-0.09
-3=benh	fell	-0.08	whole	-0.21
-3=bep	fell	-0.07	whole	-0.07
-3=bhem	fell	0.13	lies	-0.06	whole	-0.05
-3=bi	fell	-0.11	laid	0.05	lies	-0.09	whole	-0.21
-3=bia	home	-0.11	laid	0.11	lies	-0.07
-3=bich	home	-0.06
-3=bien	fell	0.26	laid	0.16	lies	-0.08	whole	-0.05
-3=biet	fell	0.24	lies	-0.16
-3=bieu	laid	0.05	lies	0.1
-3=big	fell	0.06	laid	0.08	whole	0.06
-3=binh	fell	-0.16	laid	0.1	whole	0.07
-3=bn	fell	0.23
-3=bo	fell	0.12	laid	-0.23
-3=boc	home	-0.05	fell	-0.06	lies	0.25	whole	0.11
-3=bodies	laid	-0.06	whole	-0.11
-3=body	fell	-0.08	whole	0.06
-3=boi	laid	-0.16	lies	0.11	whole	0.11
-3=bom	fell	-0.07	laid	-0.22	lies	-0.05	whole	0.2
-3=bon	home	0.13	lies	-0.12	whole	0.15
-3=bones	fell	0.05	whole	0.08
-3=bong	home	0.06	fell	-0.07
-3=bot	fell	-0.05	lies	0.06
-3=bout	laid	0.08
-3=boy	fell	0.07
-3=brought	fell	0.1	whole	-0.07
-3=bs	laid	-0.06
-3=bt	fell	-0.05
-3=buc	fell	0.11	laid	-0.11
-3=bui	home	-0.18	fell	0.23
-3=bung	fell	-0.05	laid	0.09	lies	-0.05	whole	-0.06
-3=bunker	fell	0.13	whole	-0.06
-3=buoc	home	0.09
-3=buon	home	0.07	fell	-0.06	laid	-0.14	whole	-0.07
-3=burial	laid	-0.06	lies	0.1	whole	-0.05
-3=buried	fell	0.23	laid	0.39
-3=but	fell	-0.05	lies	0.07
-3=by	fell	0.07	laid	0.12	whole	0.39
-3=c	fell	0.14	laid	-0.15
-3=c1	home	-0.08	fell	-0.06	whole	0.06
-3=c16	fell	-0.05
-3=c2	home	-0.07	fell	0.1
-3=c25	fell	0.05
-3=c4	home	0.08
-3=c6	fell	0.08
-3=c7	fell	-0.06
-3=c759	laid	-0.08
-3=c8	fell	0.05	whole	0.09
-3=ca	laid	0.08	lies	-0.23	whole	0.26
-3=cac	home	-0.15	laid	-0.06	whole	0.13
-3=cach	fell	-0.11	whole	-0.05
-3=cai	home	-0.19	fell	0.05
-3=called	home	-0.08	whole	-0.07
-3=cam	home	0.15	fell	0.18	laid	-0.19	lies	-0.06	whole	0.22
-3=came	fell	0.06	whole	0.05
-3=can	home	-0.11	fell	0.3	lies	0.08	whole	-0.12
-3=cang	home	-0.07	fell	-0.08	laid	-0.13	lies	-0.06
-3=canh	home	-0.06	fell	-0.18	laid	-0.07	lies	-0.21	whole	-0.06
-3=cao	home	0.05	fell	-0.24	laid	-0.14	lies	0.07	whole	-0.31
-3=cap	fell	-0.09	lies	0.05	whole	0.11
-3=card	fell	-0.1	laid	0.08
-3=cat	fell	0.06	laid	-0.33	whole	-0.16
-3=cau	fell	-0.08	laid	0.14	whole	0.09
-3=cav	fell	0.1	whole	0.12
-3=cave	laid	-0.05	whole	-0.08
-3=cay	fell	-0.07	laid	-0.13	lies	0.13	whole	-0.19
-3=ccb	fell	-0.05
-3=ce	lies	0.06
-3=cemetery	fell	-0.05	lies	0.07
-3=cha	home	-0.1	lies	-0.06	whole	0.15
-3=chac	home	-0.1	fell	-0.15	lies	-0.09
-3=chai	fell	-0.13	whole	0.06
-3=cham	fell	-0.07	laid	-0.13	whole	-0.11
-3=chan	home	-0.14	laid	-0.05	lies	-0.05
-3=chanh	fell	0.11
-3=chao	home	0.08	fell	0.05
-3=chap	fell	-0.14	whole	0.06
-3=chat	fell	0.16	lies	0.11	whole	0.08
-3=chau	home	0.11	fell	0.26	lies	-0.14	whole	0.1
-3=chay	fell	0.16	laid	-0.08	lies	-0.1
-3=che	laid	-0.05	lies	-0.11	whole	-0.06
-3=chen	laid	-0.05
-3=cheo	fell	-0.14	laid	0.07
-3=chet	home	0.07	laid	0.17	lies	-0.05
-3=chi	home	0.08	laid	0.09	lies	-0.05	whole	-0.22
-3=chia	fell	0.11
-3=chiec	fell	0.07
-3=chief	fell	0.13	whole	0.08
-3=chiem	fell	-0.05	whole	-0.07
-3=chien	home	-0.09	fell	0.28	laid	-0.06	lies	0.07	whole	-0.17
-3=chieng	fell	0.12	laid	-0.05	whole	0.07
-3=chieu	home	-0.05	laid	0.11	whole	0.09
-3=chim	whole	-0.07
-3=chin	lies	-0.05	whole	-0.16
-3=chinh	laid	-0.05
-3=cho	home	-0.36	laid	0.32	lies	0.42	whole	0.36
-3=chon	home	-0.43	laid	0.11	lies	0.1	whole	0.28
-3=chong	fell	0.21	laid	-0.11	lies	0.12
-3=chop	fell	0.11
-3=chot	fell	-0.19
-3=chu	home	0.07	fell	-0.33	laid	-0.15	lies	0.36
-3=chua	home	-0.05	fell	-0.16	laid	0.18	lies	-0.22	whole	-0.36
-3=chuan	laid	0.07	lies	-0.05	whole	0.06
-3=chuc	fell	-0.09
-3=chung	home	0.09	fell	-0.31	laid	-0.16	whole	-0.08
-3=chuoc	laid	0.05
-3=chuong	fell	0.13	whole	-0.06
-3=chup	fell	0.11	laid	-0.14
-3=chuyen	home	-0.06	fell	0.08
-3=co	fell	0.14	laid	-0.42	lies	0.3	whole	-0.05
-3=coc	home	0.06	whole	-0.1
-3=coi	home	0.11	fell	-0.09	laid	-0.06	whole	0.08
-3=come	fell	0.05
-3=comme	fell	-0.07
-3=commune	fell	0.12
-3=company	fell	0.08
-3=con	home	0.14	fell	0.07	laid	0.16	lies	0.15	whole	-0.2
-3=cong	fell	-0.24	laid	0.38	lies	-0.11	whole	-0.13
-3=cop	home	0.06
-3=cot	fell	-0.09	laid	-0.09	lies	-0.05	whole	-0.17
-3=crew	laid	-0.11	whole	-0.08
-3=cu	home	0.15	fell	-0.1	laid	0.19	lies	-0.13	whole	0.19
-3=cua	home	-0.13	fell	0.11	laid	-0.06	lies	0.08	whole	-0.08
-3=cuc	home	0.09
-3=cung	home	-0.13	laid	0.17	whole	-0.18
-3=cuoc	fell	-0.11
-3=cuoi	home	-0.05	laid	0.06	lies	-0.14
-3=cuong	lies	0.11
-3=cut	fell	-0.08	laid	0.08
-3=cuu	home	-0.09	whole	0.14
-3=d	fell	0.06	laid	0.05	whole	0.33
-3=d1	whole	-0.13
-3=d8	fell	0.12
-3=d9	whole	-0.13
-3=da	home	0.13	fell	-0.07	laid	0.08	lies	0.38	whole	0.23
-3=dac	home	0.11	laid	-0.1	lies	-0.1	whole	0.12
-3=dad	fell	-0.11
-3=dai	home	0.06	laid	-0.1	lies	-0.08	whole	0.12
-3=dak	home	-0.12	fell	-0.05	laid	-0.15	lies	-0.1	whole	-0.09
-3=dam	home	0.11	fell	0.12	laid	-0.06	lies	-0.05	whole	0.05
-3=dan	fell	0.08	laid	0.36	lies	0.09	whole	0.28
-3=dang	home	-0.16	fell	0.31	laid	-0.21	lies	0.1	whole	-0.31
-3=danh	fell	-0.09	laid	0.19	whole	0.08
-3=dans	fell	0.06	laid	0.25	whole	-0.15
-3=dao	laid	0.05	whole	0.27
-3=dap	home	-0.05	fell	0.09	lies	-0.06	whole	-0.09
-3=dat	home	0.09	laid	-0.1	lies	-0.17	whole	-0.11
-3=dau	home	0.21	fell	0.35	laid	0.05	whole	0.32
-3=day	fell	-0.11	lies	0.1	whole	0.2
-3=de	home	-0.13	fell	0.08	laid	-0.28	lies	-0.16
-3=dead	fell	0.05	whole	0.09
-3=dec	laid	0.12
-3=dem	fell	-0.19	laid	0.28	lies	-0.29	whole	0.11
-3=den	fell	-0.07	laid	-0.09	lies	-0.1	whole	0.1
-3=deo	fell	-0.1	laid	0.17	lies	0.13	whole	-0.08
-3=dep	home	0.11	whole	0.06
-3=derriere	laid	-0.11
-3=des	home	0.08
-3=det	home	0.09
-3=deu	fell	0.08	laid	-0.06	lies	0.12
-3=deux	home	-0.11
-3=di	home	-0.14	fell	-0.05	laid	0.17	lies	0.05	whole	0.15
-3=dia	home	-0.15	fell	0.13	laid	-0.07	lies	-0.07
-3=dich	fell	-0.06	laid	0.09	whole	-0.07
-3=died	whole	-0.06
-3=diem	fell	-0.09	laid	0.05	lies	-0.07
-3=dien	home	-0.09	fell	0.4	laid	-0.1	lies	-0.14	whole	-0.06
-3=diep	laid	-0.06	whole	-0.06
-3=dieu	laid	-0.12	whole	-0.19
-3=dinh	home	-0.1	fell	0.15	lies	-0.16	whole	0.17
-3=dip	fell	-0.06
-3=division	fell	0.08	whole	0.05
-3=do	fell	-0.18	laid	0.1	lies	0.07	whole	0.06
-3=doai	whole	-0.05
-3=doan	home	0.12	fell	-0.07	laid	-0.28	lies	-0.05	whole	-0.05
-3=doc	fell	-0.16	laid	0.05	whole	-0.28
-3=doi	fell	0.18	laid	-0.08	lies	0.06	whole	0.13
-3=don	laid	-0.06	whole	-0.1
-3=dong	home	-0.22	fell	0.23	lies	-0.11	whole	-0.11
-3=dont	laid	0.06
-3=dot	laid	0.21	whole	0.13
-3=down	fell	-0.05	laid	0.13	whole	0.06
-3=driver	fell	-0.08	laid	-0.05
-3=ds	lies	0.07
-3=du	fell	-0.1	laid	0.31	lies	0.05	whole	0.09
-3=dua	home	0.07	fell	0.05	laid	-0.26
-3=duc	home	0.09	fell	-0.18	lies	0.12	whole	-0.15
-3=dug	laid	0.08	whole	-0.12
-3=dung	home	-0.09	whole	0.1
-3=duoc	home	0.18	fell	0.12	laid	-0.07	lies	0.24	whole	0.33
-3=duoi	fell	0.16	laid	0.2	whole	0.21
-3=duong	fell	-0.06	laid	0.08	lies	-0.06
-3=during	laid	-0.05
-3=duy	home	-0.19	whole	0.11
-3=duyen	home	-0.05
-3=e	laid	-0.12	whole	-0.07
-3=e1	fell	0.06
-3=e174	fell	-0.05	laid	0.08
-3=e2	fell	-0.07	laid	0.05	lies	-0.07
-3=e28	fell	-0.09
-3=e29	fell	0.05
-3=e48	whole	0.09
-3=e88	laid	0.11
-3=e95	home	-0.07	fell	-0.12
-3=elle	whole	0.06
-3=em	fell	0.19	laid	-0.05	lies	-0.07
-3=en	home	0.09	fell	-0.15	whole	-0.19
-3=encore	lies	0.06	whole	0.05
-3=enemy	laid	-0.08
-3=enterrer	whole	0.06
-3=est	laid	-0.06	whole	-0.07
-3=et	home	0.06	laid	0.11
-3=etait	fell	-0.16
-3=ethnic	laid	0.09	whole	0.13
-3=f	home	0.05	whole	0.06
-3=f2	fell	-0.11
-3=f3	fell	0.08
-3=f308	laid	0.1
-3=f324	fell	-0.07
-3=f7	whole	0.05
-3=f9	whole	0.09
-3=facebook	fell	0.06
-3=famille	home	0.1	whole	0.11
-3=father	home	0.05	whole	-0.05
-3=feb	home	-0.07	whole	0.05
-3=field	laid	0.17	whole	0.08
-3=film	fell	-0.1
-3=first	home	0.11
-3=five	laid	0.12
-3=flew	fell	-0.05
-3=for	home	0.06
-3=force	whole	-0.07
-3=former	fell	0.05
-3=fosse	fell	0.13	laid	0.07	whole	0.07
-3=found	whole	-0.06
-3=francais	whole	-0.05
-3=french	fell	-0.07	laid	0.09	whole	-0.12
-3=fresh	whole	0.08
-3=from	home	0.24	laid	-0.15	whole	-0.34
-3=fut	fell	0.06	whole	0.05
-3=gac	fell	-0.07	whole	0.05
-3=gai	fell	0.12	laid	-0.05	lies	0.08
-3=gan	laid	-0.05	lies	0.07
-3=ganh	laid	0.08	whole	-0.09
-3=gao	home	-0.06	laid	-0.05
-3=gap	fell	-0.07	lies	-0.05
-3=get	laid	-0.07
-3=ghe	lies	-0.08	whole	-0.16
-3=ghi	lies	-0.12
-3=gi	laid	-0.11	whole	0.1
-3=gia	home	-0.16	fell	-0.18
-3=giai	lies	-0.05
-3=giang	home	-0.08	fell	0.11	whole	-0.13
-3=giao	home	0.09	fell	-0.1	whole	0.27
-3=giap	fell	0.09	lies	0.09	whole	0.15
-3=giau	fell	-0.07	laid	0.06	whole	0.11
-3=giay	home	-0.13	fell	0.13	lies	-0.05	whole	0.06
-3=gieng	laid	-0.18	lies	-0.06
-3=gio	home	-0.08	laid	0.21	lies	0.09	whole	-0.06
-3=gioi	fell	-0.05
-3=giong	lies	0.08
-3=giu	fell	-0.23	laid	-0.06	whole	0.06
-3=giua	laid	0.11	whole	0.06
-3=gium	lies	0.05
-3=giup	home	-0.09	fell	-0.08
-3=go	home	-0.06	whole	-0.18
-3=goc	home	0.11	fell	-0.25	laid	-0.26	lies	-0.19	whole	-0.05
-3=goi	home	-0.11	fell	0.18	laid	0.17	whole	0.12
-3=gom	whole	-0.05
-3=grandpa	fell	0.11	whole	0.11
-3=grave	home	-0.08
-3=green	fell	-0.07	laid	0.13
-3=group	whole	0.13
-3=guc	whole	-0.08
-3=gui	home	0.09	laid	0.13
-3=gun	fell	0.08	whole	0.05
-3=h	home	-0.06	fell	-0.05	laid	0.06	whole	0.06
-3=h1	whole	0.07
-3=ha	home	0.14	fell	0.15	laid	0.17	whole	0.29
-3=hach	whole	0.05
-3=had	fell	-0.05
-3=hai	fell	0.11	laid	0.13	lies	-0.28
-3=ham	fell	0.38	laid	-0.16	lies	-0.05	whole	-0.35
-3=han	fell	-0.08	laid	0.1	whole	-0.09
-3=hand	fell	0.06	whole	0.06
-3=hang	fell	-0.1	lies	0.06	whole	-0.13
-3=hanh	home	0.11	fell	-0.06	lies	0.06	whole	-0.14
-3=hao	whole	0.05
-3=hap	lies	0.12	whole	-0.05
-3=hat	home	0.14	whole	-0.05
-3=hau	whole	-0.12
-3=have	lies	0.07	whole	-0.09
-3=hay	home	0.3	fell	-0.05	laid	0.09	whole	0.05
-3=he	home	0.1	lies	-0.1	whole	0.06
-3=hello	laid	0.12
-3=her	fell	-0.11	laid	-0.1	lies	0.1
-3=here	fell	-0.05	whole	-0.07
-3=het	home	-0.17	fell	-0.05	laid	-0.06	lies	0.06	whole	-0.11
-3=hi	home	-0.07	fell	-0.11	laid	-0.08	whole	-0.2
-3=hiem	whole	-0.08
-3=hien	home	-0.1	laid	-0.27	lies	0.36
-3=hiep	fell	0.08	whole	-0.08
-3=hieu	home	0.13	laid	0.05	whole	-0.11
-3=hill	home	-0.08	fell	-0.06
-3=him	fell	-0.05	laid	0.11	lies	0.05	whole	0.08
-3=hinh	laid	-0.07
-3=his	home	0.12	fell	-0.19	whole	0.09
-3=hit	whole	-0.08
-3=ho	home	0.26	fell	0.11	laid	-0.06	lies	-0.11	whole	-0.11
-3=hoa	home	-0.21	fell	0.12	laid	-0.11	lies	0.18	whole	-0.37
-3=hoai	fell	-0.11	laid	-0.06	lies	0.08	whole	-0.07
-3=hoan	whole	-0.05
-3=hoang	home	-0.06	fell	0.14	laid	-0.1	whole	0.21
-3=hoat	whole	-0.07
-3=hoc	home	-0.12	laid	0.07	whole	0.12
-3=hoe	fell	0.07
-3=hoi	home	0.07	fell	-0.12	laid	-0.06	lies	-0.24	whole	-0.06
-3=hom	fell	0.3	laid	0.35	lies	0.05	whole	0.12
-3=hon	home	0.07
-3=hong	fell	0.13
-3=hop	home	0.07	fell	-0.13	laid	0.05	lies	0.08
-3=horse	home	0.08
-3=hospital	laid	0.1	whole	0.11
-3=house	laid	-0.06
-3=hs	laid	-0.06	lies	-0.07	whole	-0.16
-3=htx	home	-0.08	whole	-0.13
-3=hu	fell	-0.06
-3=hua	home	0.05
-3=huan	home	-0.07	whole	-0.08
-3=hue	home	-0.1	whole	-0.19
-3=hung	fell	0.05	laid	-0.08	lies	0.23
-3=huong	fell	-0.16
-3=huu	home	0.21	fell	-0.15	laid	0.21	lies	-0.05
-3=huy	fell	-0.08	laid	0.11	lies	-0.06
-3=huyen	home	-0.23	fell	-0.05	laid	0.13	lies	0.12	whole	-0.06
-3=huynh	home	-0.06	fell	0.12	whole	0.14
-3=hy	home	-0.09	laid	0.14	lies	-0.05
-3=i	home	0.08	fell	0.21	laid	-0.09	whole	-0.05
-3=ia	laid	0.08	whole	-0.11
-3=il	fell	0.18
-3=ils	fell	0.14	whole	0.08
-3=in	home	-0.13	fell	-0.18	laid	0.33	lies	-0.08	whole	-0.22
-3=inh	lies	0.05
-3=inside	fell	-0.05
-3=is	home	0.05	laid	-0.16	lies	-0.06
-3=it	home	-0.13	fell	-0.08
-3=jan	fell	-0.07
-3=january	whole	0.06
-3=janvier	fell	0.05	whole	-0.06
-3=july	laid	0.05	whole	0.1
-3=june	fell	0.1	whole	-0.13
-3=k	whole	0.22
-3=kan	home	-0.08
-3=ke	home	0.15	laid	0.09	lies	-0.07
-3=kem	home	0.07
-3=kenh	laid	-0.08	whole	-0.07
-3=keo	fell	-0.05	laid	-0.07	lies	-0.08	whole	0.11
-3=kep	fell	-0.06
-3=ket	home	0.06	whole	-0.12
-3=keu	fell	0.28	whole	0.05
-3=kha	home	-0.1
-3=khac	fell	-0.09	laid	-0.16
-3=khach	fell	-0.06	lies	-0.05	whole	-0.07
-3=khai	home	0.32	fell	-0.08
-3=kham	fell	-0.15
-3=khan	whole	-0.07
-3=khanh	home	0.07	fell	-0.1	laid	0.09	lies	0.09	whole	0.22
-3=khau	fell	-0.05
-3=khe	home	-0.06	laid	-0.05	whole	-0.22
-3=khi	home	-0.05	lies	0.16	whole	0.11
-3=khieng	fell	0.14	whole	0.08
-3=khmer	fell	0.06	whole	0.1
-3=kho	fell	0.05	laid	0.08	whole	-0.27
-3=khoa	fell	0.05
-3=khoai	fell	-0.1
-3=khoan	whole	0.05
-3=khoang	whole	0.06
-3=khoat	home	0.05	whole	-0.05
-3=khoc	laid	0.11	whole	0.09
-3=khoe	home	0.09
-3=khoi	laid	-0.08	whole	-0.07
-3=khong	fell	-0.3	laid	-0.35	lies	-0.29	whole	-0.43
-3=khop	fell	0.12
-3=khu	home	-0.13	laid	0.11	lies	0.18
-3=khuat	home	0.14	whole	0.06
-3=khuc	fell	-0.07
-3=khuong	fell	-0.06	whole	0.12
-3=kia	home	-0.1	lies	-0.05
-3=kich	home	-0.12	fell	-0.1	laid	-0.07	lies	-0.07	whole	-0.06
-3=kiem	fell	0.07	laid	0.09
-3=kien	home	-0.07	lies	-0.07
-3=kieu	home	0.11
-3=killed	fell	-0.06
-3=kim	home	-0.05	lies	-0.09	whole	-0.14
-3=kinh	home	-0.05	fell	-0.14	laid	-0.19	lies	0.22	whole	0.05
-3=kip	home	0.05
-3=km	fell	0.08	whole	-0.05
-3=ko	home	0.06	fell	0.11	lies	-0.08	whole	0.09
-3=kon	fell	-0.05
-3=krong	home	-0.06	whole	-0.08
-3=ksor	fell	0.11
-3=ky	home	0.09	fell	0.07	lies	-0.08	whole	-0.13
-3=l	fell	0.05	laid	0.12	lies	-0.08	whole	0.33
-3=la	fell	-0.1	laid	0.17	lies	-0.17	whole	-0.21
-3=lac	fell	0.22	lies	-0.07
-3=lach	whole	0.06
-3=lai	home	-0.12	fell	-0.08	whole	-0.17
-3=laid	laid	0.07	lies	0.13	whole	0.05
-3=lam	home	-0.09	fell	-0.08	laid	0.09	whole	0.11
-3=lan	home	-0.14	laid	0.08	lies	-0.05	whole	-0.08
-3=lang	home	0.5	fell	0.1	laid	0.12	lies	0.12
-3=lanh	home	-0.05	fell	0.06	laid	0.05	whole	0.12
-3=lao	lies	-0.11	whole	-0.21
-3=lap	laid	0.16	lies	-0.23	whole	-0.16
-3=last	home	-0.12	whole	0.08
-3=lat	home	-0.07	lies	0.05
-3=lau	home	-0.06	fell	0.13	laid	-0.05	lies	0.08	whole	-0.19
-3=lay	fell	-0.05	laid	0.05	lies	-0.29	whole	0.24
-3=le	home	-0.38	laid	-0.21	lies	-0.13	whole	-0.05
-3=leader	home	0.09	whole	-0.08
-3=left	fell	-0.05	laid	-0.18
-3=len	fell	0.17	laid	0.22	lies	-0.05	whole	-0.29
-3=leo	laid	-0.07
-3=les	fell	-0.08	whole	-0.13
-3=let	fell	0.06	lies	0.14	whole	0.1
-3=letter	fell	0.06
-3=liaison	fell	0.14	whole	0.06
-3=lich	home	0.08	laid	-0.06	lies	0.16	whole	0.08
-3=lien	fell	-0.09	laid	0.12	lies	0.06	whole	0.1
-3=liet	home	0.13
-3=lieu	home	0.13	whole	0.08
-3=lim	laid	-0.06	lies	-0.05	whole	-0.1
-3=line	fell	0.1	laid	-0.05	whole	-0.05
-3=linh	home	-0.1	fell	-0.16	lies	0.12	whole	0.2
-3=lo	home	0.05	fell	0.05	laid	-0.12	lies	-0.13	whole	0.17
-3=loan	laid	0.05
-3=loat	laid	-0.07
-3=loc	home	0.11	fell	0.14	laid	-0.12	lies	0.1
-3=loi	laid	0.13	whole	-0.05
-3=lon	home	0.06	whole	0.07
-3=long	laid	0.1	lies	0.07	whole	-0.12
-3=lop	fell	0.1
-3=lot	whole	0.06
-3=ls	home	0.07	fell	0.09	lies	0.05
-3=lu	home	-0.07	fell	0.25	lies	0.28	whole	0.3
-3=lua	laid	-0.09
-3=luan	home	0.06
-3=luc	home	0.05	laid	0.23	lies	-0.09	whole	-0.05
-3=lui	fell	0.06
-3=lun	whole	0.13
-3=lung	home	-0.05	fell	-0.05	laid	0.13	lies	-0.07
-3=luom	home	-0.05	laid	-0.07	lies	0.05	whole	0.13
-3=luon	laid	0.1	whole	-0.08
-3=luong	home	0.2	laid	-0.06	whole	0.05
-3=luu	home	-0.08	whole	0.09
-3=luy	laid	0.09
-3=m	laid	-0.12	lies	0.11
-3=m79	fell	-0.08
-3=ma	home	-0.13	fell	-0.24	laid	-0.28	lies	0.18	whole	-0.1
-3=mac	whole	0.06
-3=made	whole	-0.07
-3=mai	home	0.16	fell	-0.15	whole	0.37
-3=main	whole	0.1
-3=mam	fell	0.11	whole	0.1
-3=man	home	0.11	fell	-0.08
-3=mang	home	-0.09	fell	-0.14	laid	0.13	lies	0.1	whole	0.05
-3=manh	home	0.05	fell	-0.1	laid	-0.06
-3=mao	lies	-0.06
-3=map	home	0.11	whole	-0.13
-3=march	whole	-0.08
-3=martyrs	laid	0.09	whole	0.05
-3=mat	home	-0.07	fell	-0.06	laid	-0.27	lies	0.24	whole	0.08
-3=mau	home	0.22	fell	0.06	laid	0.05
-3=may	home	0.06	fell	0.2	lies	-0.07
-3=me	home	0.31	fell	0.16	laid	-0.08	lies	-0.09	whole	0.21
-3=mean	whole	-0.07
-3=meme	laid	0.05
-3=men	home	0.14
-3=meo	fell	-0.06
-3=mep	fell	0.11	laid	0.1
-3=mia	fell	0.06
-3=mien	lies	-0.05	whole	-0.09
-3=mieng	fell	0.1	whole	-0.06
-3=min	fell	0.2	laid	-0.22	lies	-0.06
-3=minh	home	-0.05	laid	-0.09	lies	0.23
-3=mis	fell	0.07	whole	0.1
-3=mo	home	0.11	laid	0.1	lies	-0.14	whole	0.1
-3=moc	fell	-0.1	whole	0.09
-3=moi	fell	0.32	whole	0.1
-3=mon	fell	0.18	whole	-0.05
-3=mong	fell	0.24	lies	-0.05	whole	0.11
-3=mort	whole	0.06
-3=mot	laid	0.27	whole	0.19
-3=mother	home	0.11
-3=mr	fell	-0.05
-3=mu	fell	-0.08
-3=mua	fell	0.06	laid	-0.07	lies	-0.1
-3=muc	fell	0.12	laid	-0.05	whole	-0.11
-3=mui	home	0.06	fell	-0.1
-3=mung	fell	-0.18	whole	0.07
-3=muoi	fell	-0.11	whole	-0.05
-3=muon	lies	-0.2
-3=muong	home	-0.05	fell	0.12	laid	0.08
-3=muu	fell	-0.07
-3=my	fell	0.12	lies	-0.06	whole	-0.06
-3=na	home	-0.13	fell	-0.09	whole	0.05
-3=nam	home	0.05	fell	-0.07	laid	-0.34	lies	0.21	whole	-0.05
-3=name	fell	0.22
-3=named	home	0.11	fell	-0.09	whole	0.05
-3=nao	whole	0.11
-3=nap	home	0.06
-3=nau	whole	0.08
-3=nay	home	0.09	fell	-0.12	lies	0.31
-3=ne	home	0.09
-3=near	whole	-0.05
-3=nem	whole	-0.08
-3=nen	home	0.06	fell	-0.13	lies	0.13
-3=net	home	0.1
-3=neu	whole	-0.1
-3=never	fell	0.05
-3=ng	home	0.2	whole	0.08
-3=nga	home	-0.09	fell	-0.14	whole	0.09
-3=ngai	lies	-0.05
-3=ngang	fell	-0.05	whole	-0.08
-3=ngay	home	0.18	fell	0.1	laid	0.21	whole	-0.22
-3=nghe	home	0.05	laid	0.05	lies	0.14	whole	0.22
-3=nghi	home	-0.08	fell	0.05	lies	-0.12	whole	-0.13
-3=nghia	home	0.22	fell	-0.09	laid	-0.15
-3=ngo	home	-0.16	lies	0.23	whole	0.07
-3=ngoai	home	0.09	fell	-0.07	laid	0.06	lies	0.05	whole	0.15
-3=ngoan	home	0.11	lies	0.05
-3=ngoc	home	0.07	whole	-0.07
-3=ngoi	fell	0.17	lies	0.23	whole	0.06
-3=ngu	fell	0.14
-3=ngua	home	0.07
-3=ngung	fell	-0.1	whole	-0.08
-3=nguoc	fell	0.11
-3=nguoi	home	-0.08	fell	0.13	laid	-0.14	lies	0.06	whole	0.23
-3=nguu	home	0.11
-3=nguyen	home	-0.25	fell	0.27	laid	-0.08	whole	0.38
-3=nha	fell	0.05	laid	-0.11	lies	0.14	whole	-0.21
-3=nhac	home	0.05	lies	0.05
-3=nham	home	-0.07	laid	-0.14	lies	0.06
-3=nhan	home	-0.2	fell	0.05	lies	0.14	whole	-0.1
-3=nhanh	fell	0.09	whole	0.13
-3=nhap	whole	-0.1
-3=nhat	home	-0.24	whole	-0.09
-3=nhau	fell	-0.05	whole	-0.13
-3=nhi	fell	-0.23	whole	0.15
-3=nhiem	whole	-0.12
-3=nhien	lies	-0.06
-3=nhieu	fell	-0.08	laid	0.09	lies	-0.05
-3=nhin	laid	-0.07
-3=nho	fell	-0.22	laid	-0.13	lies	0.13	whole	0.2
-3=nhom	home	0.1	fell	-0.13
-3=nhon	lies	0.12
-3=nhong	laid	0.13	whole	0.12
-3=nhu	fell	0.16	whole	-0.07
-3=nhuan	home	0.05
-3=nhung	home	-0.36	fell	0.05	laid	-0.05	lies	0.07	whole	-0.27
-3=nhut	home	-0.06
-3=nien	home	-0.06	fell	-0.09
-3=night	fell	0.13
-3=nineteen	laid	0.13	whole	0.06
-3=ninh	home	-0.2	fell	0.12	whole	-0.16
-3=nn	home	0.08	whole	-0.09
-3=no	home	0.19	fell	0.27	lies	0.07	whole	0.2
-3=noel	fell	0.05
-3=noi	home	0.1	fell	0.2	lies	0.1	whole	0.16
-3=non	laid	0.07	whole	0.07
-3=nong	home	-0.11	whole	0.09
-3=nord	laid	0.05	whole	-0.09
-3=north	home	-0.11	fell	0.1	laid	0.17
-3=not	fell	0.05	whole	0.08
-3=nov	fell	0.07	whole	-0.06
-3=now	whole	-0.05
-3=nt	lies	0.09	whole	-0.13
-3=ntls	home	-0.08	fell	-0.05	laid	-0.11	lies	-0.29	whole	-0.22
-3=nu	home	-0.13	lies	0.11	whole	0.09
-3=nua	fell	-0.06	laid	-0.09	whole	0.06
-3=nui	fell	-0.08	laid	0.08	lies	0.08	whole	0.09
-3=nung	laid	0.07
-3=nuoc	home	-0.05	fell	0.15	lies	0.15	whole	0.08
-3=nuoi	fell	0.08
-3=nuong	whole	-0.07
-3=nva	laid	-0.05
-3=o	home	-0.08	fell	0.07	laid	-0.05	whole	-0.77
-3=oai	laid	0.09
-3=oanh	home	0.06
-3=of	home	-0.1	fell	0.09	lies	0.06	whole	0.08
-3=off	fell	0.22	whole	-0.07
-3=oi	home	-0.07	fell	-0.06	lies	0.06	whole	0.08
-3=old	laid	-0.09	lies	0.12
-3=om	fell	0.15	laid	0.06
-3=on	home	0.07	laid	0.16	whole	0.06
-3=oncle	home	0.1
-3=one	fell	0.06	lies	-0.05	whole	0.23
-3=ong	home	0.19	fell	-0.2	laid	0.21	lies	-0.18	whole	-0.3
-3=only	fell	0.07
-3=ont	fell	-0.08	lies	-0.06
-3=or	fell	-0.05	lies	0.13	whole	-0.06
-3=others	home	-0.05
-3=ou	home	0.08	fell	-0.06	whole	-0.05
-3=our	whole	0.07
-3=over	whole	-0.11
-3=own	home	0.13	fell	-0.1
-3=owner	fell	0.11	laid	-0.07
-3=p	whole	0.1
-3=pages	fell	-0.05
-3=pao	laid	0.06
-3=par	whole	0.05
-3=parents	fell	0.05
-3=pas	laid	-0.05
-3=phai	fell	-0.19	laid	-0.12	whole	-0.15
-3=pham	home	-0.05	fell	0.15	whole	0.12
-3=phan	home	-0.26	fell	-0.26	lies	-0.2
-3=phao	home	0.14	fell	0.08	laid	0.06	lies	-0.06	whole	0.24
-3=phap	fell	0.21	laid	-0.1	whole	0.15
-3=phat	fell	0.16
-3=phau	fell	-0.17	laid	-0.1	whole	-0.11
-3=phe	home	0.05	fell	-0.09	whole	-0.07
-3=phi	fell	0.09	whole	0.15
-3=phia	fell	-0.12	laid	-0.11
-3=phien	lies	0.14
-3=pho	laid	-0.06	lies	-0.05	whole	-0.09
-3=phol	home	0.06
-3=phong	home	-0.15	fell	-0.13	laid	-0.15	lies	0.1
-3=phu	fell	-0.11	laid	0.18	lies	-0.09	whole	0.07
-3=phuc	home	0.2	fell	-0.06	lies	0.07	whole	0.1
-3=phum	fell	-0.14
-3=phung	home	-0.08	laid	0.08	whole	-0.12
-3=phuoc	fell	-0.08	lies	-0.1	whole	-0.07
-3=phuong	home	-0.07	fell	-0.06	laid	0.06	whole	-0.05
-3=place	fell	-0.1	whole	-0.2
-3=plain	fell	-0.05
-3=plei	laid	-0.11	lies	0.06
-3=po	fell	0.12	laid	-0.05	whole	0.05
-3=pol	fell	-0.13
-3=police	fell	-0.05
-3=pon	home	0.1
-3=post	fell	0.08
-3=pot	fell	0.06
-3=private	whole	-0.05
-3=pung	laid	0.05
-3=pushed	laid	0.06
-3=q	home	0.06
-3=qu	lies	0.05	whole	0.09
-3=qua	fell	-0.19	laid	-0.1	whole	-0.29
-3=quach	whole	0.14
-3=quan	home	0.09	fell	-0.12	laid	0.2	whole	-0.15
-3=quang	home	0.07	fell	0.1	laid	-0.08	lies	-0.13	whole	0.23
-3=quao	fell	0.08
-3=que	home	0.3	fell	0.29	laid	0.08	lies	0.39	whole	-0.33
-3=quen	fell	-0.08
-3=question	fell	0.13	whole	0.1
-3=quet	lies	0.08
-3=qui	lies	0.14
-3=quoc	fell	0.17
-3=quoi	fell	0.14
-3=quy	home	0.1	fell	0.2	laid	-0.06	whole	0.23
-3=quyet	fell	-0.05
-3=quynh	home	0.16	fell	-0.07	whole	0.05
-3=ra	home	-0.06	fell	0.11	lies	0.19	whole	0.3
-3=rac	laid	0.08
-3=rach	fell	-0.23	lies	0.1	whole	-0.06
-3=raglai	home	-0.05
-3=rai	laid	0.06	whole	-0.12
-3=rang	home	-0.06	fell	0.15	lies	-0.12	whole	-0.08
-3=ranh	laid	-0.06
-3=rao	fell	-0.07	whole	0.17
-3=rar	fell	-0.11
-3=rat	laid	-0.12
-3=ray	fell	-0.1	laid	0.15	lies	-0.08
-3=re	fell	0.16	laid	-0.05
-3=regiment	fell	0.15	laid	-0.1	whole	-0.05
-3=releve	fell	0.1
-3=reo	home	0.06
-3=ret	fell	-0.1	laid	0.08
-3=ridge	fell	-0.06	whole	0.07
-3=rien	fell	0.08
-3=rieng	laid	-0.06	lies	0.1
-3=riep	lies	0.06
-3=rinh	fell	-0.09
-3=ro	home	0.13	fell	-0.06	lies	-0.07	whole	0.08
-3=road	fell	-0.09	laid	-0.05
-3=roc	fell	0.07	whole	0.07
-3=roi	home	0.05	fell	-0.14	laid	0.05	lies	0.16	whole	-0.12
-3=ron	whole	0.07
-3=rong	lies	0.14	whole	-0.1
-3=royal	fell	0.12	whole	0.05
-3=rua	lies	0.05	whole	-0.09
-3=rubber	whole	-0.09
-3=rue	whole	-0.05
-3=rung	fell	-0.08	lies	-0.05	whole	0.16
-3=ruong	fell	0.11	laid	0.17
-3=rut	fell	0.06	whole	0.11
-3=s	home	-0.15	fell	-0.13
-3=sa	fell	-0.07	laid	-0.08	lies	-0.06	whole	-0.14
-3=sac	whole	-0.05
-3=sach	fell	-0.09	whole	-0.12
-3=sai	fell	0.15	whole	0.05
-3=said	fell	0.09	laid	-0.09	whole	0.09
-3=sam	home	0.05	whole	0.16
-3=same	fell	0.06
-3=san	home	-0.05	laid	0.06
-3=sang	lies	-0.08	whole	-0.21
-3=sanh	laid	0.08	lies	-0.06	whole	-0.17
-3=sapper	whole	0.07
-3=sarin	fell	0.06	whole	0.1
-3=sat	home	-0.09	fell	0.13	laid	-0.06
-3=sau	home	0.12	fell	0.39	laid	-0.3	whole	0.08
-3=say	fell	-0.05	laid	-0.07
-3=says	whole	-0.05
-3=school	fell	0.06	whole	0.06
-3=se	home	0.11	fell	-0.07	lies	-0.11
-3=second	fell	-0.07	laid	0.09	whole	0.08
-3=section	fell	0.05
-3=sen	home	0.07
-3=seo	home	-0.17
-3=sep	whole	0.05
-3=september	laid	0.05	whole	0.18
-3=set	fell	-0.08
-3=shot	fell	0.12	laid	0.12
-3=si	home	-0.06	laid	0.18	lies	0.14
-3=side	fell	0.1
-3=sinh	home	0.14	fell	-0.1	lies	-0.06	whole	0.25
-3=six	fell	-0.07	laid	0.06
-3=small	fell	0.08	whole	0.21
-3=sn	fell	0.09	whole	0.06
-3=so	fell	-0.38	laid	0.28	lies	-0.16
-3=soc	fell	0.07	laid	0.19	whole	0.05
-3=soi	fell	0.05
-3=sok	home	0.08
-3=soldier	whole	0.06
-3=soldiers	fell	0.06
-3=som	laid	0.2	lies	0.06	whole	0.07
-3=some	fell	0.14	whole	0.12
-3=son	home	-0.17	laid	0.24	whole	-0.05
-3=song	home	0.14	laid	0.07	lies	-0.27	whole	0.15
-3=sot	home	-0.12	fell	0.14	laid	0.08	lies	-0.08
-3=sous	fell	0.11
-3=south	lies	0.12	whole	0.06
-3=stream	laid	-0.05
-3=su	laid	-0.18	whole	-0.07
-3=sua	laid	-0.07
-3=subject	fell	-0.06
-3=suis	laid	0.05
-3=sung	home	0.14	fell	0.08
-3=suoi	laid	-0.22	lies	-0.11	whole	-0.09
-3=suon	laid	0.07	whole	-0.08
-3=sur	fell	-0.07	laid	0.11
-3=suu	home	0.08	fell	0.05	whole	0.11
-3=sy	fell	0.07	laid	0.15
-3=t	home	0.16	laid	0.09	whole	0.06
-3=ta	home	0.05	fell	-0.08	lies	-0.06
-3=tac	home	0.15	whole	-0.08
-3=tai	home	0.09	fell	-0.06	laid	0.15	whole	-0.16
-3=taken	fell	0.05
-3=tam	home	0.23	fell	0.1	laid	0.05	lies	0.05	whole	0.3
-3=tan	home	0.07	fell	0.14	laid	-0.06	lies	0.06	whole	0.16
-3=tang	fell	0.18	laid	0.17	lies	0.06	whole	0.25
-3=tank	whole	0.13
-3=tao	laid	0.11
-3=tap	home	-0.11	fell	-0.06	lies	-0.14
-3=tat	fell	0.2	whole	-0.1
-3=tau	home	-0.05	fell	0.13	laid	-0.06	whole	0.14
-3=tay	fell	0.08	laid	-0.05	whole	0.05
-3=te	home	-0.12
-3=team	whole	0.09
-3=ten	home	-0.14	laid	0.1	lies	-0.21	whole	-0.09
-3=tet	fell	0.05
-3=tha	lies	-0.07	whole	-0.07
-3=thac	whole	0.1
-3=thach	fell	-0.06	whole	-0.13
-3=thai	home	-0.07	laid	0.06	lies	-0.07	whole	0.08
-3=tham	fell	-0.15	laid	-0.09	lies	0.06	whole	0.25
-3=than	home	-0.17	fell	0.14	laid	-0.05	whole	0.07
-3=thang	home	0.08	fell	-0.35	laid	0.25	lies	-0.15	whole	-0.09
-3=thanh	home	0.36	fell	-0.05	laid	0.14	lies	-0.08	whole	0.18
-3=thao	home	0.06	fell	0.15	laid	-0.09
-3=thap	laid	-0.05	whole	-0.13
-3=that	home	-0.05	fell	0.16	laid	-0.06	lies	-0.06	whole	0.23
-3=thay	home	0.15	fell	-0.16	laid	-0.05	whole	0.06
-3=the	home	-0.19	fell	0.22	whole	0.15
-3=their	laid	0.1	whole	-0.08
-3=them	whole	-0.11
-3=theo	laid	-0.18	lies	0.3	whole	-0.05
-3=there	laid	-0.07	lies	0.11	whole	0.08
-3=they	lies	0.05	whole	0.15
-3=thi	home	0.31	fell	0.15	laid	0.36	lies	0.11	whole	-0.08
-3=thia	fell	0.08
-3=thien	home	0.1	lies	-0.07	whole	0.1
-3=thiep	whole	0.1
-3=thiet	home	0.08
-3=thieu	fell	-0.07	laid	-0.05
-3=thin	home	0.05	lies	-0.05
-3=thinh	laid	-0.13
-3=this	fell	0.06	whole	0.06
-3=tho	home	-0.1	fell	-0.06	laid	0.15	lies	0.06	whole	0.07
-3=thoa	fell	-0.07
-3=thoat	whole	-0.06
-3=thoi	home	-0.09	whole	0.11
-3=thom	fell	-0.05
-3=thon	home	0.1	fell	-0.09	whole	-0.12
-3=thong	fell	-0.05	laid	-0.08
-3=three	fell	0.08
-3=thu	home	-0.18	fell	0.24	laid	-0.31	lies	-0.06	whole	0.14
-3=thua	whole	-0.1
-3=thuan	home	-0.1	laid	-0.05	whole	0.14
-3=thuat	lies	0.05
-3=thuc	fell	-0.06	laid	0.05	lies	0.24	whole	-0.09
-3=thung	fell	-0.05	whole	0.06
-3=thuoc	lies	-0.09	whole	-0.07
-3=thuong	home	-0.11	fell	-0.22	laid	0.22	lies	-0.12
-3=thuy	home	-0.19	fell	0.09	laid	-0.09	whole	0.09
-3=ti	fell	-0.09
-3=tich	home	-0.05	fell	0.05	whole	-0.06
-3=tien	fell	-0.23	laid	0.08	lies	0.19	whole	-0.08
-3=tieng	fell	0.12
-3=tiep	home	0.08	laid	0.06	whole	-0.1
-3=tieu	fell	0.08	lies	0.05	whole	0.2
-3=tim	home	-0.08	fell	-0.06	laid	0.18	lies	-0.19	whole	-0.09
-3=tin	home	-0.1	fell	-0.22	laid	-0.06	lies	0.15
-3=tinh	home	-0.09	fell	0.08	laid	-0.11	whole	-0.22
-3=tnxp	home	0.09	whole	0.07
-3=to	home	0.09	laid	-0.09
-3=toa	fell	-0.1	lies	0.13	whole	-0.05
-3=toai	whole	0.08
-3=toan	home	0.06	fell	-0.11	laid	0.05	lies	0.06
-3=toc	home	0.05	fell	-0.12	laid	-0.06	whole	0.26
-3=toi	home	-0.26	fell	0.19	laid	0.09	lies	-0.09
-3=ton	home	0.21	fell	-0.06	lies	0.09
-3=tong	lies	-0.06	whole	-0.05
-3=took	laid	0.09	lies	0.06
-3=tra	fell	-0.08	laid	-0.05	lies	0.09
-3=trac	home	-0.13	fell	0.09
-3=trai	fell	-0.17	lies	0.07	whole	-0.06
-3=trail	fell	-0.09	whole	0.11
-3=tram	fell	0.06	laid	0.13	lies	-0.24	whole	-0.22
-3=tran	home	0.14	fell	0.09	laid	-0.19	whole	0.09
-3=trang	home	0.05	fell	-0.21	laid	-0.17	lies	-0.23	whole	-0.08
-3=tranh	fell	0.06	laid	0.08	whole	0.07
-3=tre	home	-0.06	fell	-0.13	laid	-0.07
-3=tren	home	-0.1	fell	-0.15	lies	-0.31	whole	-0.23
-3=treng	home	-0.07	fell	0.16
-3=treo	fell	0.05
-3=tri	laid	0.2	lies	-0.08	whole	0.17
-3=trieu	fell	-0.08	whole	-0.09
-3=trinh	home	0.08	fell	-0.14	whole	0.23
-3=troi	laid	-0.07	whole	-0.07
-3=trois	fell	0.06	whole	-0.05
-3=trom	lies	0.06
-3=trong	home	0.11	laid	-0.17	lies	0.1	whole	-0.14
-3=tru	home	-0.13	laid	-0.1
-3=truc	fell	0.12	laid	-0.07
-3=truck	fell	0.06
-3=trung	home	0.16	fell	0.08	laid	-0.12	lies	-0.06	whole	0.06
-3=truoc	home	0.05	fell	-0.2	laid	0.15	lies	-0.15	whole	0.33
-3=truong	home	-0.32	fell	-0.07	laid	-0.13	lies	-0.06
-3=truyen	home	-0.06
-3=tu	home	0.06	fell	-0.31	laid	-0.12	lies	0.09	whole	-0.32
-3=tuan	fell	0.17
-3=tuat	fell	-0.1	lies	0.09
-3=tuc	fell	-0.07	laid	-0.06
-3=tue	fell	0.08	whole	0.05
-3=tui	home	0.17	fell	0.16	laid	-0.11	lies	0.07	whole	-0.17
-3=tuoi	fell	-0.08	lies	-0.14
-3=tuong	laid	0.09
-3=tuu	fell	-0.14
-3=tuy	whole	-0.06
-3=tuyen	fell	-0.06	lies	-0.05	whole	0.08
-3=two	home	-0.05	fell	-0.13	laid	0.16	whole	0.05
-3=ty	home	-0.11	fell	-0.06	whole	-0.16
-3=u	home	0.08	laid	0.07	whole	-0.09
-3=uc	fell	0.06	laid	0.13
-3=ui	laid	0.07	whole	-0.05
-3=un	home	-0.09	fell	-0.09	whole	0.06
-3=uncle	home	0.12	fell	-0.05	whole	0.12
-3=une	home	-0.07	fell	-0.16	laid	0.22	lies	0.12	whole	-0.05
-3=ung	home	0.09
-3=unit	laid	-0.07
-3=up	whole	-0.07
-3=us	lies	0.09
-3=ut	fell	-0.07	lies	0.1	whole	-0.08
-3=uy	home	0.05	lies	0.08
-3=va	laid	-0.1	lies	-0.08	whole	-0.05
-3=vac	fell	0.14
-3=valley	fell	0.07
-3=vam	home	0.06	fell	-0.16	laid	-0.08	lies	-0.05	whole	-0.11
-3=van	home	-0.06	laid	-0.09	lies	0.05	whole	-0.05
-3=vang	home	-0.07	laid	-0.05
-3=vanh	home	0.06
-3=vao	fell	-0.09	lies	-0.13	whole	-0.15
-3=vat	fell	0.07
-3=vay	home	0.1	whole	-0.11
-3=vc	fell	0.09	laid	0.13	whole	-0.08
-3=ve	home	-0.11	fell	0.07	laid	-0.1	whole	-0.12
-3=ven	home	-0.12
-3=vet	laid	-0.05	whole	-0.13
-3=vi	home	0.14	fell	-0.17	laid	-0.27	lies	0.07	whole	-0.24
-3=vien	home	-0.09	fell	-0.07	laid	0.06	whole	-0.22
-3=viet	home	-0.06	fell	0.14	laid	0.36	lies	0.06	whole	0.3
-3=vietnamese	fell	-0.06	whole	-0.05
-3=village	home	-0.1	whole	-0.09
-3=vinh	home	-0.18	fell	-0.18	laid	-0.16	whole	-0.08
-3=vo	home	-0.18	fell	-0.23	laid	0.21	lies	0.13	whole	0.19
-3=voi	fell	0.1	laid	0.15	lies	0.06	whole	0.06
-3=vong	home	-0.06	fell	-0.06	laid	0.08	whole	-0.1
-3=vot	fell	-0.08	lies	-0.21	whole	-0.19
-3=vu	home	-0.27	fell	-0.06	laid	0.11	lies	0.14
-3=vua	fell	-0.19	laid	0.14	lies	0.09	whole	-0.14
-3=vuc	whole	-0.1
-3=vui	laid	0.13	whole	-0.07
-3=vung	whole	-0.13
-3=vuon	home	-0.08	laid	-0.18	whole	-0.1
-3=vuong	fell	-0.2	laid	-0.1	lies	0.08
-3=vuot	fell	0.06	whole	0.1
-3=vy	whole	0.07
-3=walked	home	0.05	whole	0.06
-3=wall	laid	-0.09
-3=was	home	0.06	fell	-0.14	laid	0.06	lies	0.05	whole	0.34
-3=we	fell	0.41	laid	-0.08	lies	-0.08	whole	0.34
-3=went	whole	0.09
-3=were	home	0.12	laid	-0.12
-3=what	fell	0.26
-3=when	fell	0.24	laid	-0.05	whole	0.1
-3=who	fell	0.11	laid	0.08	whole	-0.06
-3=wife	home	0.1	whole	0.06
-3=with	home	0.06	fell	0.05	laid	-0.11
-3=x	home	0.12	whole	-0.08
-3=xa	home	-0.12	fell	0.18	laid	0.05	lies	0.07	whole	-0.42
-3=xac	home	-0.05	fell	-0.07	laid	0.08
-3=xay	fell	0.09	laid	-0.05	lies	0.05
-3=xe	home	0.05	lies	-0.06	whole	0.17
-3=xem	laid	-0.07	lies	0.23	whole	-0.09
-3=xen	lies	0.12
-3=xeng	laid	0.09	whole	0.06
-3=xep	laid	0.28	whole	0.16
-3=xich	lies	-0.1
-3=xieng	whole	-0.11
-3=xin	lies	-0.08	whole	0.12
-3=xo	home	0.06
-3=xoai	fell	-0.13
-3=xom	home	0.05	whole	-0.14
-3=xong	fell	-0.09
-3=xua	home	-0.1
-3=xuan	home	-0.3	laid	0.08	lies	0.06	whole	0.11
-3=xung	fell	0.06	lies	0.14
-3=xuong	fell	-0.13	laid	0.23	lies	-0.06	whole	-0.17
-3=y	home	0.06	fell	-0.05	laid	0.09	lies	-0.18	whole	0.14
-3=yen	fell	-0.13	whole	0.19
-3=yeu	fell	-0.07
-3=your	home	0.11	fell	-0.07	whole	0.07
after martyr	home	1.43	fell	0.12	laid	-0.1	lies	0.1	whole	0.13
after other	home	-0.39	fell	-0.11	laid	-0.19	lies	-0.11	whole	-0.32
after teller	home	-1.81	fell	-0.17	laid	-0.21	lies	-0.23
ahead of martyr	home	-0.34	fell	-0.1	laid	-0.5	lies	0.39	whole	-0.33
ahead of other	home	0.12
ahead of teller	home	-0.33	fell	-0.24	laid	-0.41	lies	-0.13	whole	-0.12
before !	fell	0.05	laid	0.06
before "	home	-0.34	fell	0.06	laid	0.18	whole	0.11
before '	home	0.23	fell	-0.3	laid	0.15	lies	0.11	whole	-0.14
before (	home	-0.07	fell	-0.17	laid	-0.29	lies	-0.24	whole	0.12
before )	home	-0.31	fell	-0.43	laid	-0.19	lies	-0.17	whole	-0.31
before ,	home	-0.39	fell	-0.28	laid	-0.66	lies	-0.68	whole	-0.34
before -	home	-0.07	fell	-0.34	laid	-0.13	lies	-0.08	whole	-0.16
before .	home	-0.27	fell	0.08	laid	-0.44	lies	-0.42	whole	-0.55
before /	home	-0.1	fell	-0.13	lies	-0.07	whole	0.1
before :	home	-0.28	fell	0.15	laid	-0.16	lies	-0.17	whole	0.82
before ;	home	-0.07	fell	-0.17	lies	-0.08	whole	-0.19
before =	home	-0.05	laid	0.08	whole	0.05
before ?	home	0.16	fell	0.13	laid	-0.21	lies	0.09
before blank	home	-0.53	fell	-0.24	laid	-0.46	lies	-0.52	whole	-0.39
before line	fell	-0.3	laid	-0.21	lies	-0.08	whole	-0.38
before |	home	0.08	fell	-0.36	laid	0.49	lies	-0.05	whole	0.29
before «	home	0.07	fell	-0.08	whole	0.13
before »	fell	-0.09
before –	home	-0.13	fell	0.32	laid	-0.24	whole	0.36
before “	home	-0.09	fell	-0.05
before ”	home	-0.07
before:again	home	-0.34	fell	-0.21	laid	0.2	lies	0.08	whole	0.16
before:again:0	fell	0.13	lies	0.23
before:again:1	home	0.08	fell	-0.44	laid	0.29
before:again:12	home	-0.09	fell	0.17	laid	-0.22	lies	-0.23	whole	0.1
before:again:2	home	-0.13	fell	-0.06	laid	0.31	lies	-0.11	whole	0.12
before:again:5	home	-0.15	fell	0.09	laid	-0.24	lies	0.14	whole	-0.08
before:again:far	home	-0.06	fell	-0.09	laid	0.1	lies	0.09	whole	-0.05
before:alive	home	-0.17	fell	-0.15	laid	0.1	lies	0.1	whole	0.28
before:alive:0	home	0.26	fell	-0.23	laid	-0.11	lies	0.18	whole	0.1
before:alive:1	home	-0.07	fell	0.36	lies	-0.1	whole	0.13
before:alive:12	home	-0.09	fell	-0.16	laid	-0.06	whole	-0.06
before:alive:2	home	-0.16	fell	0.12	laid	0.22	whole	0.2
before:alive:5	home	-0.16	fell	-0.14	laid	-0.17	whole	-0.05
before:alive:far	fell	-0.09	laid	0.18	whole	-0.06
before:at	home	-0.09	whole	-0.24
before:at:0	home	0.11	fell	0.35	laid	0.16	lies	-0.08	whole	0.55
before:at:1	home	0.15	fell	0.08	laid	0.29	lies	0.14	whole	-0.25
before:at:12	home	-0.21	fell	-0.21	laid	-0.34	lies	-0.13	whole	-0.29
before:at:2	home	-0.32	fell	0.08	laid	0.06	lies	0.15	whole	-0.18
before:at:5	fell	-0.19	laid	-0.2	lies	0.06	whole	-0.25
before:at:far	home	0.15	fell	-0.14	lies	-0.1	whole	0.18
before:battle	home	-0.14	fell	0.16	laid	-0.31	lies	0.06	whole	0.18
before:battle:0	home	-0.2	fell	0.12	laid	0.13	lies	-0.14	whole	0.16
before:battle:1	fell	0.05	laid	-0.21	lies	0.06	whole	0.22
before:battle:12	fell	-0.17	laid	-0.07	lies	0.18	whole	-0.23
before:battle:2	fell	0.09	whole	0.05
before:battle:5	fell	0.26	laid	-0.09	lies	-0.13	whole	-0.13
before:battle:far	fell	-0.18	laid	-0.08	lies	0.12	whole	0.1
before:born	home	0.39	fell	0.19	laid	-0.21	whole	0.12
before:born:0	home	-0.29	fell	0.14	whole	0.07
before:born:1	home	0.12	lies	0.13	whole	0.24
before:born:12	home	0.23	laid	-0.07
before:born:2	home	0.09	lies	-0.09	whole	0.26
before:born:5	home	0.21	fell	0.05	whole	-0.23
before:born:far	fell	0.06	laid	-0.08	lies	0.07	whole	-0.26
before:bury	home	-0.63	fell	-0.71	laid	0.81	lies	0.07	whole	-0.33
before:bury:0	fell	-0.32	laid	0.34	whole	0.43
before:bury:1	home	-0.13	fell	-0.1	laid	0.2	lies	0.24
before:bury:12	home	-0.08	fell	-0.24	laid	-0.09	lies	-0.08	whole	-0.54
before:bury:2	home	-0.43	laid	0.24	lies	-0.14	whole	-0.1
before:bury:5	laid	0.24	whole	-0.09
before:bury:far	fell	-0.05	laid	-0.11
before:capture	home	0.05	fell	-0.16	laid	-0.11	lies	-0.09	whole	0.22
before:capture:0	fell	-0.05
before:capture:1	fell	-0.13	laid	-0.15
before:capture:12	fell	-0.06	whole	0.23
before:capture:2	laid	-0.08
before:capture:5	home	0.09	fell	0.17	whole	0.08
before:capture:far	fell	-0.08	laid	0.05
before:contact	home	-0.26	fell	-0.12	laid	-0.3
before:contact:0	home	-0.05	fell	-0.17	laid	0.28	lies	-0.1
before:contact:1	fell	-0.07	laid	-0.08	lies	0.21	whole	0.14
before:contact:12	home	0.11	fell	0.24	laid	-0.48	lies	-0.29
before:contact:2	home	-0.09	fell	0.16
before:contact:5	home	-0.09	fell	-0.14	laid	-0.07	lies	-0.06	whole	-0.19
before:contact:far	home	-0.13	fell	-0.14	laid	0.05	lies	0.28	whole	0.08
before:day	home	-0.07	fell	0.23	laid	-0.06	lies	0.13	whole	0.09
before:day 1	home	0.14	fell	0.11	laid	-0.23	lies	0.24	whole	0.34
before:day 12	home	-0.32	fell	0.09	laid	-0.19	lies	0.16
before:day 2	laid	0.07	lies	-0.06	whole	-0.12
before:day 5	home	-0.07	laid	0.14	lies	0.17
before:day far	home	0.17	fell	0.08	laid	0.16	lies	-0.39	whole	-0.1
before:died	home	-0.29	fell	-0.05	laid	-0.1	whole	-0.06
before:died:0	home	0.14	fell	-0.16	laid	-0.19	lies	0.16	whole	0.16
before:died:1	home	-0.14	fell	-0.17	laid	0.07	whole	-0.11
before:died:12	laid	0.09	lies	-0.3	whole	-0.08
before:died:2	home	-0.28	fell	0.3	laid	-0.32	lies	0.32
before:died:5	home	-0.1	fell	0.08	laid	0.24	whole	0.11
before:died:far	home	0.1	fell	-0.07	lies	-0.11	whole	-0.16
before:enlist	lies	0.05	whole	0.11
before:enlist:0	laid	-0.08	whole	0.13
before:enlist:1	home	-0.1	fell	0.17	lies	-0.05	whole	0.06
before:enlist:12	laid	0.05	lies	0.12
before:enlist:2	fell	-0.13	lies	0.09
before:enlist:5	fell	-0.2	laid	0.11	lies	-0.08
before:enlist:far	fell	0.14	laid	-0.05
before:fell	home	-0.56	fell	0.66	laid	-0.37	lies	-0.07
before:fell:0	fell	-0.1	laid	-0.35	lies	-0.27	whole	-0.13
before:fell:1	home	-0.34	fell	-0.08	laid	-0.05	whole	0.21
before:fell:12	home	-0.24	fell	0.47	laid	0.15	whole	-0.18
before:fell:2	home	-0.1	fell	0.05	laid	-0.18	lies	0.09	whole	-0.28
before:fell:5	home	0.11	fell	0.31
before:fell:far	lies	0.13	whole	0.39
before:gio	home	-0.06	fell	0.19	laid	-0.08	lies	0.21
before:gio:0	laid	-0.06	lies	0.16
before:gio:1	home	-0.05	fell	0.09	laid	0.09	lies	-0.14	whole	0.15
before:gio:12	home	0.13	fell	0.05	laid	-0.13	lies	-0.05	whole	-0.14
before:gio:2	home	-0.05	fell	0.11	laid	0.1	lies	0.06	whole	0.11
before:gio:5	home	-0.08	fell	-0.11	laid	-0.07	lies	0.18	whole	-0.08
before:grave	home	0.11	fell	-0.23	laid	0.17	lies	0.42
before:grave:0	home	0.13	fell	0.25	whole	0.2
before:grave:1	home	-0.13	lies	0.11	whole	0.19
before:grave:12	home	0.17	laid	-0.14	lies	0.07	whole	0.08
before:grave:2	home	-0.17	fell	-0.15	laid	0.22	whole	-0.17
before:grave:5	fell	-0.28	laid	0.18	lies	0.19	whole	-0.13
before:grave:far	home	0.08	laid	-0.06	lies	0.06	whole	-0.13
before:home	home	0.58	fell	-0.26	laid	-0.14	lies	0.05	whole	-0.16
before:home:0	home	0.05	fell	-0.39	laid	-0.18	whole	0.22
before:home:1	fell	0.1	laid	0.11	whole	0.15
before:home:12	home	0.08	fell	-0.3	laid	-0.08	lies	-0.22	whole	-0.08
before:home:2	home	0.08	laid	-0.19	lies	0.32	whole	-0.45
before:home:5	home	0.26	fell	-0.13	laid	0.2
before:home:far	home	0.07	fell	0.48	lies	-0.05
before:hurt	fell	-0.41	laid	-0.05	lies	-0.14	whole	0.14
before:hurt:0	fell	0.09
before:hurt:1	fell	-0.23
before:hurt:12	fell	-0.11	whole	-0.05
before:hurt:2	fell	-0.07	whole	0.17
before:hurt:5	fell	-0.09	lies	-0.05	whole	-0.15
before:hurt:far	home	0.11	laid	0.08	whole	0.12
before:joined	home	-0.1	fell	-0.05	laid	-0.07	whole	-0.07
before:joined:0	home	-0.08	fell	0.1	whole	0.11
before:joined:1	home	-0.06	fell	0.17	whole	0.05
before:joined:12	fell	-0.07	laid	0.06	whole	-0.11
before:joined:2	home	-0.06	fell	-0.08	lies	0.1
before:joined:5	home	0.1	fell	-0.27	lies	-0.06	whole	-0.13
before:joined:far	fell	0.1	laid	-0.08
before:kin	fell	-0.18	laid	-0.29	lies	-0.18	whole	0.07
before:kin anh	home	0.09	fell	0.14	laid	-0.07	lies	-0.44	whole	-0.1
before:kin anh rể	fell	0.14	whole	-0.07
before:kin anh trai	home	-0.07	laid	0.09	lies	0.13
before:kin ba	home	-0.1	fell	-0.17	laid	0.1	lies	-0.06
before:kin bà	home	-0.05	fell	0.22	laid	-0.15	lies	0.27	whole	-0.13
before:kin bác	home	-0.19	fell	-0.12	laid	-0.17	lies	-0.32
before:kin bố	home	-0.07	laid	0.29	lies	0.06	whole	0.05
before:kin bố chồng	fell	-0.14	lies	-0.05
before:kin bố vợ	home	0.05	fell	-0.05	whole	-0.14
before:kin cha	home	-0.07	fell	0.19	lies	0.05	whole	0.1
before:kin cháu	home	0.12	fell	0.08	whole	-0.06
before:kin chú	home	0.13	fell	0.22	laid	0.06	lies	-0.23	whole	0.27
before:kin chị	home	-0.05	whole	0.05
before:kin chị gái	fell	0.11	whole	0.05
before:kin chồng	home	0.33	fell	0.18	laid	0.1	lies	0.17	whole	-0.13
before:kin con	fell	-0.08	lies	-0.09	whole	0.09
before:kin con trai	home	-0.1	fell	0.05	laid	-0.08
before:kin cô	home	-0.05	laid	-0.07	whole	0.08
before:kin cậu	home	0.07	fell	0.1	laid	-0.12	whole	-0.05
before:kin cụ	home	-0.15	fell	-0.33	laid	-0.05	lies	0.11	whole	0.1
before:kin dì	home	-0.07	fell	-0.06	lies	-0.06
before:kin dượng	home	0.1	lies	-0.07
before:kin em	home	-0.08	fell	-0.27	laid	0.46	lies	0.24	whole	0.09
before:kin em gái	fell	-0.07	whole	0.08
before:kin em trai	home	-0.11	fell	-0.09	lies	0.12	whole	0.14
before:kin mon grand père	fell	0.05
before:kin mon mari	whole	-0.1
before:kin mon oncle	lies	0.09
before:kin mon père	fell	-0.08	laid	0.06	whole	0.05
before:kin my brother	laid	-0.05
before:kin my dad	fell	-0.18
before:kin my father	home	0.15	fell	-0.19	whole	-0.05
before:kin my grandfather	home	-0.1	fell	-0.05	whole	-0.08
before:kin my uncle	fell	-0.07
before:kin mẹ	home	-0.05	lies	-0.11	whole	-0.29
before:kin mợ	home	-0.05	fell	0.11	lies	0.09	whole	0.06
before:kin thầy	home	0.06	fell	-0.2	laid	-0.06
before:kin thằng em	fell	-0.11
before:kin ông	home	0.05	fell	0.15	laid	-0.13	lies	0.12	whole	-0.14
before:kin:0	home	-0.07	laid	-0.18	lies	-0.11	whole	-0.1
before:kin:1	home	0.18	laid	0.24	lies	0.14	whole	-0.05
before:kin:12	home	-0.1	laid	-0.14	whole	-0.11
before:kin:2	home	-0.09	fell	-0.17	lies	-0.05	whole	0.21
before:kin:5	home	-0.1	fell	-0.06	laid	-0.12	whole	0.23
before:kin:far	home	0.17	fell	0.06	laid	-0.1	lies	-0.23	whole	-0.1
before:laid	home	0.13	fell	0.11	laid	0.2	whole	0.06
before:laid:0	home	-0.06	fell	-0.06	laid	-0.11	lies	0.1
before:laid:1	home	0.11	laid	0.12	lies	-0.28	whole	0.11
before:laid:12	fell	0.12	lies	0.29	whole	0.05
before:laid:2	lies	-0.14
before:laid:5	home	0.07	fell	0.13	laid	0.16	lies	0.05	whole	-0.09
before:laid:far	fell	-0.06	whole	0.05
before:last	fell	0.08	laid	0.17	lies	0.09	whole	0.19
before:last:0	laid	0.05
before:last:12	fell	0.05	lies	0.07
before:last:5	fell	0.13	laid	0.13	lies	0.07	whole	0.22
before:letter	home	-0.15	laid	-0.06	lies	-0.09	whole	-0.06
before:letter:0	home	0.1	fell	-0.15	whole	-0.18
before:letter:1	home	-0.09	fell	-0.2	laid	-0.1
before:letter:12	home	-0.26	fell	0.13	whole	0.23
before:letter:2	home	-0.05	fell	0.1	laid	-0.05	whole	-0.07
before:letter:5	home	0.12	fell	0.12	whole	0.12
before:letter:far	fell	-0.05	laid	0.07	whole	-0.15
before:level	home	-0.05	fell	0.39	laid	0.15	lies	-0.17	whole	-0.38
before:level:0	home	-0.12	fell	0.17	laid	0.12	whole	-0.14
before:level:1	home	0.32	fell	0.1	laid	0.11	lies	0.13	whole	0.18
before:level:12	fell	0.14	laid	-0.36	lies	-0.36	whole	-0.07
before:level:2	home	-0.05	fell	-0.24	laid	0.1	lies	0.26	whole	-0.64
before:level:5	home	-0.13	fell	-0.1	laid	-0.05
before:level:far	home	-0.05	fell	0.32	laid	0.22	lies	-0.19	whole	0.27
before:link	fell	0.08	lies	-0.21
before:link:0	home	0.17	fell	-0.07	lies	-0.3	whole	0.47
before:link:1	home	-0.07	laid	-0.08	lies	0.25	whole	-0.35
before:link:12	home	0.08	fell	-0.09	laid	0.24	lies	-0.19
before:link:2	home	-0.18	fell	-0.14	laid	-0.11	lies	0.19	whole	-0.18
before:link:5	home	0.05	whole	0.18
before:link:far	fell	0.38	lies	-0.13	whole	-0.12
before:martyr	home	0.15	fell	-0.23	lies	-0.14	whole	-0.08
before:martyr:0	home	-0.06	fell	-0.09	lies	-0.1	whole	-0.14
before:martyr:1	home	0.22	laid	-0.09
before:martyr:12	home	-0.08	laid	0.07	lies	-0.19	whole	-0.25
before:martyr:2	whole	-0.07
before:martyr:5	fell	-0.06	laid	0.12	lies	0.12	whole	0.44
before:martyr:far	home	0.09	fell	-0.1	laid	-0.12	whole	-0.08
before:moved	home	0.16	fell	0.06	laid	-0.18	lies	0.12	whole	-0.16
before:moved:0	home	0.12	laid	-0.18
before:moved:1	home	0.14	fell	0.47	lies	0.22
before:moved:12	fell	-0.36	laid	-0.06	lies	0.18	whole	0.12
before:moved:2	home	-0.11	fell	0.19	laid	-0.07	lies	-0.09	whole	-0.16
before:moved:5	home	0.09	fell	-0.28	laid	0.07	lies	-0.2
before:moved:far	home	-0.1	laid	0.07	whole	-0.06
before:naming	laid	0.13	lies	-0.33
before:naming:0	fell	0.09	whole	-0.2
before:naming:1	home	0.17	fell	-0.17	laid	-0.12	lies	-0.15	whole	0.22
before:naming:12	home	-0.05	laid	0.1	lies	-0.09	whole	0.07
before:naming:2	fell	-0.11	laid	-0.07	lies	-0.16	whole	-0.24
before:naming:5	home	0.14	fell	0.15	laid	0.29	lies	0.15	whole	0.1
before:naming:far	home	-0.23	laid	-0.06	lies	-0.06	whole	0.06
before:notice	home	0.47	fell	-0.17	lies	-0.15	whole	0.19
before:notice:0	whole	0.05
before:notice:1	home	-0.07	fell	-0.05	laid	0.06	lies	0.07
before:notice:12	home	0.31	fell	-0.19	lies	-0.15	whole	-0.08
before:notice:2	fell	0.07	laid	0.11
before:notice:5	home	0.24	fell	0.13	laid	-0.16	lies	-0.05	whole	0.1
before:notice:far	fell	-0.09	whole	0.11
before:office	fell	-0.16	laid	-0.3	lies	0.17	whole	0.15
before:office:0	home	-0.22	fell	0.12	lies	0.17	whole	0.1
before:office:1	home	0.07	fell	-0.24	laid	-0.17	lies	-0.13
before:office:12	fell	-0.21	laid	-0.05	whole	0.09
before:office:2	home	0.13	fell	0.1	lies	-0.12	whole	0.14
before:office:5	home	-0.07	fell	-0.13	lies	0.21	whole	-0.18
before:office:far	home	0.09	fell	0.19	laid	-0.07
before:post	home	-0.06	fell	-0.1	laid	-0.17	lies	-0.18	whole	0.06
before:post:0	home	-0.07	fell	-0.27	laid	-0.05	whole	0.1
before:post:1	home	0.06	fell	0.05	laid	-0.06	lies	0.1	whole	0.19
before:post:12	fell	0.1	laid	-0.13	lies	-0.06	whole	-0.14
before:post:2	fell	-0.06	laid	0.08	lies	-0.05	whole	0.08
before:post:5	home	0.05	fell	-0.1	laid	-0.06	lies	-0.2
before:post:far	home	-0.11	fell	0.18	laid	0.05	lies	0.05	whole	-0.2
before:rank	home	0.51	fell	-0.32	laid	-0.15	lies	0.16
before:rank:0	fell	-0.09	laid	0.1	whole	0.16
before:rank:1	fell	-0.06	whole	-0.07
before:rank:12	home	0.18	fell	-0.16	laid	0.08	lies	0.12	whole	-0.08
before:rank:2	fell	-0.12	lies	0.07	whole	-0.07
before:rank:5	home	0.17	fell	0.05	lies	-0.1
before:rank:far	home	0.08	fell	0.07	laid	-0.28	lies	0.13	whole	0.08
before:rests	fell	0.32	laid	0.07	lies	0.25	whole	0.17
before:rests:0	fell	0.05
before:rests:1	fell	0.06	lies	0.09	whole	0.09
before:rests:12	fell	-0.1	lies	0.16	whole	-0.07
before:rests:2	fell	0.16	laid	0.06
before:rests:5	fell	0.14	whole	0.21
before:returned	home	-0.11	laid	0.05	lies	-0.1	whole	0.17
before:returned:0	home	0.08
before:returned:1	home	-0.12	fell	-0.07	whole	0.08
before:returned:12	home	-0.06	whole	-0.09
before:returned:2	fell	0.09	laid	0.13	lies	-0.05	whole	0.11
before:returned:5	home	-0.05	fell	-0.12	lies	-0.05
before:returned:far	fell	0.08	whole	0.05
before:self	fell	-0.33	lies	-0.28
before:self:0	fell	-0.17	whole	0.16
before:self:1	home	-0.15	fell	-0.07	whole	-0.07
before:self:12	home	0.16	lies	0.05
before:self:2	home	-0.08	laid	0.22	lies	0.16	whole	-0.05
before:self:5	home	0.05	fell	0.16	laid	-0.24	whole	0.05
before:self:far	fell	-0.21	lies	-0.47	whole	-0.08
before:site	home	-0.08	fell	-0.05	lies	-0.3	whole	-0.41
before:site:0	fell	0.07	laid	0.05	lies	-0.1	whole	-0.17
before:site:1	home	-0.14	fell	0.38	lies	0.13
before:site:12	home	-0.07	fell	-0.15	laid	-0.22	lies	-0.12	whole	-0.05
before:site:2	home	0.12	fell	-0.22	laid	0.07	lies	-0.19	whole	-0.26
before:site:5	fell	-0.19	whole	0.1
before:site:far	fell	0.06	laid	0.12	whole	-0.06
before:tells	fell	0.11	laid	0.12	lies	-0.12	whole	0.09
before:tells:0	home	-0.27	fell	0.05	laid	-0.06	lies	0.13	whole	0.2
before:tells:1	home	0.27	fell	-0.06	whole	0.21
before:tells:12	fell	0.25	lies	0.1	whole	-0.21
before:tells:2	fell	-0.29	laid	0.1	lies	-0.38	whole	0.27
before:tells:5	home	0.06	fell	0.15	lies	0.05	whole	-0.08
before:tells:far	laid	0.15	whole	-0.31
before:thing	home	-0.1	laid	0.17	lies	0.09	whole	-0.21
before:thing:0	home	0.07	laid	0.1	whole	0.3
before:thing:1	home	0.05	fell	-0.09	lies	-0.05	whole	-0.37
before:thing:12	home	-0.13	fell	0.09	laid	0.26	lies	0.11	whole	0.25
before:thing:2	home	-0.19	laid	-0.1	whole	-0.13
before:thing:5	fell	-0.12	laid	-0.16	lies	-0.07	whole	-0.21
before:thing:far	home	0.06	fell	0.11	whole	-0.05
before:title	home	0.05	fell	-0.05	laid	-0.08	lies	0.15	whole	0.14
before:title:0	laid	-0.05	lies	-0.22
before:title:1	laid	0.15	lies	-0.14	whole	0.15
before:title:12	home	-0.1	lies	0.2	whole	-0.09
before:title:2	lies	0.21	whole	0.15
before:title:5	home	0.28	fell	0.08	laid	0.15
before:title:far	home	-0.12	fell	-0.12	laid	-0.35	lies	0.07
before:truename	home	0.08	fell	-0.15	lies	-0.05	whole	-0.05
before:truename:1	whole	-0.06
before:truename:12	home	-0.07	fell	-0.07	whole	-0.18
before:truename:5	home	0.19	whole	0.2
before:unit	fell	0.08	laid	-0.05	lies	-0.23	whole	0.12
before:unit 1	fell	-0.12	lies	-0.06	whole	-0.1
before:unit 12	home	-0.33	fell	-0.09	lies	-0.21	whole	-0.14
before:unit 2	home	-0.05	fell	0.24	whole	0.29
before:unit 5	home	0.05	fell	0.23	laid	-0.18	lies	-0.19	whole	0.06
before:unit far	home	0.35	fell	-0.18	laid	0.15	lies	0.2
begins plainly	home	-0.05	fell	-0.09	laid	-0.14	lies	-0.14	whole	-0.26
begins with a capital	home	0.11	fell	-0.18	lies	-0.12	whole	0.38
begins:again	home	-0.06	whole	-0.09
begins:aka	fell	-0.07	laid	0.15	lies	0.14	whole	-0.06
begins:alive	fell	0.06	laid	-0.05	whole	-0.09
begins:at	fell	-0.07	lies	-0.14	whole	0.93
begins:battle	fell	0.19	laid	-0.4	lies	-0.2	whole	-0.22
begins:born	fell	-0.06
begins:bury	fell	-0.25	laid	0.4	lies	0.09	whole	-0.12
begins:capture	home	-0.07	fell	-0.05	whole	-0.11
begins:died	home	0.05	fell	-0.08	whole	-0.29
begins:enlist	home	-0.06	fell	-0.05	laid	0.14
begins:fell	home	-0.17	fell	0.22	laid	-0.19	lies	-0.1	whole	-0.24
begins:gio	whole	-0.05
begins:grave	fell	-0.11	lies	-0.06	whole	-0.09
begins:home	home	0.66	fell	-0.09	laid	-0.15	lies	-0.18	whole	-0.42
begins:joined	home	-0.05
begins:kin	laid	0.09
begins:letter	fell	-0.07	whole	-0.06
begins:level	home	0.18	fell	-0.18	lies	-0.41	whole	0.51
begins:link	home	-0.15	fell	-0.15	laid	-0.18	lies	0.16	whole	-0.48
begins:martyr	fell	0.07	whole	-0.15
begins:mine	laid	0.09
begins:moved	home	0.14	fell	-0.11	laid	-0.16	lies	0.07	whole	0.08
begins:naming	home	-0.09	fell	-0.12	lies	-0.05
begins:notice	fell	-0.08
begins:office	home	-0.07	fell	-0.1	laid	-0.13	lies	-0.11
begins:pet	home	0.22	fell	-0.1	laid	-0.13	lies	-0.1	whole	0.19
begins:post	home	-0.17	laid	-0.14	whole	0.18
begins:rank	home	-0.09	fell	-0.1	laid	-0.05
begins:self	fell	-0.09	lies	-0.12	whole	-0.08
begins:site	home	-0.15	fell	0.1	lies	-0.26	whole	0.5
begins:stop	home	-0.25	fell	-0.24	laid	-0.21	lies	-0.48	whole	-0.75
begins:tells	home	0.05	fell	0.42	lies	0.15
begins:thing	home	-0.1	laid	-0.14	lies	-0.26	whole	0.23
begins:title	fell	-0.15	lies	-0.38	whole	-0.36
behind !	fell	-0.06	laid	0.13	lies	0.06
behind "	home	-0.09	fell	-0.53	laid	0.18	lies	-0.32	whole	0.13
behind '	fell	-0.62	laid	0.49	lies	-0.25
behind (	home	-0.32	fell	0.12	laid	-0.28	lies	0.37	whole	-0.87
behind )	home	-0.06	laid	-0.48	lies	-0.44	whole	0.07
behind ,	home	-0.3	fell	0.25	laid	-0.14	lies	-0.26	whole	0.13
behind -	home	-0.21	fell	-0.29	lies	-0.32	whole	-0.11
behind .	laid	-0.22	lies	-0.22	whole	0.07
behind /	home	0.11	fell	-0.25	laid	-0.15	lies	-0.09
behind :	home	-0.33	fell	-0.07	laid	-0.35	whole	0.17
behind ;	home	0.15	fell	0.38	laid	0.08	lies	-0.38	whole	0.17
behind ?	home	-0.99	fell	-0.74	laid	-0.2	lies	-0.4	whole	-0.08
behind blank	home	-0.26	fell	0.11	laid	-0.42
behind line	fell	0.22	laid	-0.52	whole	-0.06
behind |	home	0.19	fell	-0.12
behind «	fell	-0.06	laid	-0.08	whole	-0.06
behind °	fell	-0.06
behind »	fell	-0.35	laid	-0.05	whole	0.09
behind –	home	0.09	fell	-0.33	laid	-0.05	lies	-0.1
behind —	fell	0.11	laid	0.1	lies	-0.1
behind ’	whole	-0.08
behind “	laid	-0.06	lies	0.08	whole	-0.06
behind ”	fell	0.05	whole	0.06
behind:again	fell	-0.13	laid	0.09	lies	-0.12	whole	-0.14
behind:again:0	home	-0.08	fell	0.21	laid	-0.09	lies	-0.06	whole	-0.12
behind:again:1	home	-0.1	lies	-0.25	whole	0.17
behind:again:12	home	-0.1	fell	0.16	laid	0.08	lies	-0.1	whole	-0.06
behind:again:2	laid	0.2	lies	-0.07
behind:again:5	home	0.11	fell	-0.41	laid	-0.09	lies	0.36	whole	-0.16
behind:again:far	home	0.12	fell	-0.09	whole	0.05
behind:alive	home	-0.18	fell	-0.13	laid	-0.3
behind:alive:0	home	0.1	fell	-0.15	laid	-0.15	lies	-0.17	whole	-0.09
behind:alive:1	home	-0.1	lies	0.05
behind:alive:12	home	0.08	laid	0.06	lies	0.13	whole	0.31
behind:alive:2	home	-0.18	fell	0.09	laid	-0.22	lies	0.22
behind:alive:5	home	-0.05	lies	-0.12	whole	-0.27
behind:alive:far	fell	-0.08	laid	0.05	lies	-0.08
behind:at	home	0.16	lies	-0.38
behind:at:0	home	-0.19	fell	0.22	lies	0.05	whole	0.12
behind:at:1	home	0.26	fell	0.1	laid	-0.1	lies	-0.09	whole	-0.05
behind:at:12	home	0.18	fell	-0.32	laid	-0.08	lies	-0.48	whole	-0.15
behind:at:2	home	-0.06	fell	0.09	lies	0.36	whole	0.05
behind:at:5	home	-0.1	fell	-0.2	laid	0.06	lies	0.14	whole	-0.08
behind:at:far	home	0.07	fell	0.1	laid	0.13	lies	-0.36	whole	0.12
behind:battle	home	-0.22	fell	0.06	laid	-0.05	lies	0.06	whole	0.09
behind:battle:0	home	0.3	fell	-0.11	lies	0.1
behind:battle:1	home	0.09	fell	0.31	laid	-0.11	whole	0.05
behind:battle:12	home	-0.18	laid	0.4	lies	-0.12	whole	-0.06
behind:battle:2	fell	0.06	laid	-0.12	lies	0.09
behind:battle:5	home	-0.33	fell	0.05	laid	-0.18	whole	0.09
behind:battle:far	home	-0.09	fell	-0.25	laid	-0.05
behind:born	home	0.21	fell	0.07	laid	0.05	lies	-0.08
behind:born:0	home	0.07	fell	-0.11	laid	-0.11	lies	-0.1	whole	-0.07
behind:born:1	laid	-0.06	lies	-0.11	whole	-0.06
behind:born:12	home	0.52	fell	0.11	laid	0.11	whole	0.06
behind:born:2	home	-0.21	fell	0.12	whole	0.08
behind:born:5	home	-0.17	fell	-0.11	laid	0.12	lies	0.11
behind:born:far	fell	0.1	lies	0.05
behind:bury	home	0.09	fell	0.21	laid	0.52	lies	-0.15
behind:bury:0	home	-0.21	fell	0.25	laid	0.09	lies	-0.18
behind:bury:1	home	0.13	fell	0.19	laid	0.26	lies	-0.08
behind:bury:12	fell	-0.24	laid	0.08
behind:bury:2	home	-0.05	fell	0.17	laid	-0.1	lies	-0.18	whole	0.1
behind:bury:5	home	0.19	fell	-0.06	laid	0.15	lies	0.27	whole	-0.06
behind:bury:far	fell	-0.1
behind:capture	home	-0.05	fell	-0.23	laid	-0.11	lies	-0.11	whole	-0.09
behind:capture:0	home	-0.07	fell	-0.11	whole	-0.11
behind:capture:1	fell	-0.14	whole	-0.05
behind:capture:12	home	0.08	fell	0.05	whole	0.05
behind:capture:2	fell	-0.14
behind:capture:5	home	-0.06	fell	0.1	laid	-0.09	whole	0.05
behind:contact	home	0.07	fell	-0.25	laid	0.17	lies	0.17
behind:contact:0	home	0.19	laid	0.1	lies	0.14	whole	0.09
behind:contact:1	fell	-0.06	laid	-0.12	lies	-0.06	whole	-0.08
behind:contact:12	fell	-0.36	laid	-0.17
behind:contact:2	home	-0.15	fell	0.19	lies	-0.05	whole	0.06
behind:contact:5	home	-0.11	fell	0.16	laid	0.31	whole	-0.1
behind:contact:far	home	0.14	fell	-0.18	laid	0.08	lies	0.11	whole	0.06
behind:day	home	-0.16	fell	0.22	laid	0.11	lies	-0.2	whole	0.05
behind:day 0	home	-0.12	fell	0.42	laid	-0.37	lies	-0.15	whole	0.13
behind:day 1	home	0.06	fell	0.3	laid	-0.1	lies	0.05
behind:day 12	home	0.17	fell	-0.12	lies	0.15
behind:day 2	laid	-0.28	lies	-0.33	whole	-0.1
behind:day 5	home	-0.1	fell	-0.05	laid	0.46	whole	-0.1
behind:day far	home	-0.17	fell	-0.32	laid	0.41	lies	0.06	whole	0.11
behind:died	home	0.14	fell	0.14	lies	-0.22	whole	0.07
behind:died:0	home	0.13	fell	-0.33	laid	-0.09	lies	-0.26
behind:died:1	home	0.05	fell	-0.08	laid	-0.32	lies	0.28	whole	0.05
behind:died:12	home	-0.23	fell	0.05	lies	0.05
behind:died:2	home	0.07	laid	0.2	lies	-0.09	whole	-0.08
behind:died:5	home	-0.12	fell	0.39	whole	0.07
behind:died:far	home	0.25	fell	0.1	laid	0.19	lies	-0.16
behind:enlist	home	-0.12	fell	-0.16	laid	-0.17	lies	-0.29	whole	0.14
behind:enlist:0	home	0.14	fell	-0.13	laid	-0.07	lies	-0.05
behind:enlist:1	home	-0.06	fell	-0.06	whole	0.05
behind:enlist:12	home	-0.12	lies	-0.15
behind:enlist:2	fell	0.1
behind:enlist:5	home	-0.06	fell	-0.05	whole	0.06
behind:fell	home	0.16	fell	0.08	laid	-0.12	lies	0.21	whole	0.18
behind:fell:0	home	-0.17	fell	-0.1	laid	-0.13	lies	-0.1	whole	-0.06
behind:fell:1	home	0.26	fell	0.49	laid	0.06	whole	0.24
behind:fell:12	home	-0.07	fell	-0.23	laid	-0.28	whole	-0.06
behind:fell:2	fell	0.16	lies	-0.14	whole	-0.1
behind:fell:5	home	-0.13	laid	-0.07	lies	0.13	whole	0.06
behind:fell:far	home	0.28	fell	-0.26	laid	0.3	lies	0.27	whole	0.1
behind:gio	home	-0.09	fell	0.17	laid	-0.08	whole	0.06
behind:gio:0	fell	-0.08	laid	-0.07	lies	0.06	whole	0.07
behind:gio:1	home	0.09	fell	0.34	laid	0.1	lies	-0.07
behind:gio:12	fell	-0.13	lies	0.13
behind:gio:2	fell	-0.1	laid	-0.07
behind:gio:5	home	-0.13	laid	-0.05	whole	-0.05
behind:gio:far	fell	0.12
behind:grave	home	-0.26	fell	0.05	laid	-0.18	lies	0.12	whole	-0.06
behind:grave:0	home	0.12	fell	-0.45	laid	-0.09	lies	-0.17	whole	-0.45
behind:grave:1	fell	-0.06	lies	0.26	whole	0.14
behind:grave:12	fell	0.39	laid	-0.09	lies	-0.27	whole	-0.09
behind:grave:2	home	-0.2	laid	-0.07	lies	0.12	whole	0.17
behind:grave:5	home	-0.19	laid	0.13	lies	0.19	whole	0.11
behind:grave:far	fell	0.11	whole	0.06
behind:home	home	-0.12	fell	-0.06	whole	0.08
behind:home:0	home	-0.06	fell	-0.16	laid	-0.06	lies	0.16	whole	-0.13
behind:home:1	home	-0.11	fell	0.16	laid	-0.16	lies	0.05	whole	-0.25
behind:home:12	fell	0.13	laid	0.14	lies	0.1	whole	0.34
behind:home:2	laid	0.33	whole	0.06
behind:home:5	home	0.09	fell	-0.16	laid	-0.17	lies	-0.16
behind:home:far	fell	-0.07	laid	-0.1	lies	-0.12	whole	0.07
behind:hurt	home	-0.24	fell	-0.08	laid	-0.11
behind:hurt:0	home	-0.05	fell	-0.13
behind:hurt:1	home	-0.13
behind:hurt:12	home	-0.06	whole	-0.09
behind:hurt:2	fell	0.06	laid	-0.06
behind:hurt:5	fell	-0.19	laid	-0.06
behind:hurt:far	fell	0.12	lies	0.12
behind:joined	fell	-0.31	laid	-0.1	lies	-0.1	whole	0.05
behind:joined:0	home	0.15	fell	-0.1	laid	-0.06	lies	-0.05
behind:joined:1	fell	-0.05	whole	0.05
behind:joined:12	home	-0.1
behind:joined:2	home	-0.07
behind:joined:5	fell	-0.08
behind:kin	home	0.08	lies	0.19	whole	-0.23
behind:kin anh	home	0.07	fell	-0.11	lies	-0.17	whole	-0.07
behind:kin ba	fell	-0.16	laid	0.05	lies	-0.05
behind:kin bà	fell	-0.15	laid	-0.06	lies	-0.07	whole	0.1
behind:kin bác	home	0.16	lies	0.09
behind:kin bố	whole	0.07
behind:kin cha	home	-0.07	fell	-0.16	laid	-0.1	whole	-0.21
behind:kin cháu	home	-0.09	fell	0.16	laid	-0.12	whole	0.05
behind:kin chú	home	-0.06	fell	0.06	laid	-0.06	whole	-0.18
behind:kin chị gái	whole	-0.05
behind:kin chồng	home	-0.06	fell	0.17	laid	-0.06	lies	-0.05
behind:kin con	fell	-0.08	lies	0.21
behind:kin cô	home	-0.13	fell	0.14	laid	0.22	whole	-0.05
behind:kin cô gái	home	0.1	fell	0.07
behind:kin cậu	home	0.05	laid	-0.05	lies	0.09
behind:kin cụ	fell	-0.09	lies	0.09	whole	-0.06
behind:kin dì	lies	-0.05
behind:kin em	home	-0.11	fell	-0.07	laid	-0.09
behind:kin em gái	fell	-0.07	lies	0.07
behind:kin em trai	home	0.17	fell	-0.08
behind:kin mon père	fell	0.08
behind:kin my dad	whole	0.05
behind:kin my father	home	0.09	fell	-0.1	lies	-0.06
behind:kin mẹ	fell	0.18	lies	0.12	whole	0.13
behind:kin mợ	fell	-0.05	laid	-0.08	whole	0.21
behind:kin thầy	fell	0.07	laid	0.06	lies	0.2	whole	-0.19
behind:kin vợ	whole	0.05
behind:kin ông	fell	0.29
behind:kin:0	home	0.05	laid	0.35	lies	0.15	whole	0.17
behind:kin:1	laid	-0.07	lies	-0.17	whole	-0.17
behind:kin:12	home	-0.06	fell	0.17	whole	-0.16
behind:kin:2	home	-0.09	fell	-0.06	lies	0.18	whole	0.11
behind:kin:5	home	0.18	laid	-0.08	lies	-0.09	whole	-0.11
behind:kin:far	fell	-0.11	laid	-0.14	lies	0.09	whole	-0.06
behind:laid	home	-0.07	fell	-0.14	laid	0.29
behind:laid:0	fell	-0.25	laid	0.07
behind:laid:1	fell	-0.18	whole	0.14
behind:laid:12	laid	0.28	whole	-0.09
behind:laid:2	fell	0.21	laid	-0.06	lies	-0.06
behind:laid:5	fell	0.08	laid	-0.1	lies	0.1
behind:last	laid	-0.05	whole	0.05
behind:last:0	whole	0.08
behind:last:12	fell	0.1
behind:letter	home	0.19	laid	-0.13	lies	-0.14
behind:letter:0	fell	-0.12
behind:letter:1	fell	-0.18	whole	-0.1
behind:letter:12	home	0.14	fell	0.07	laid	-0.07	whole	-0.09
behind:letter:2	fell	0.12	whole	0.16
behind:letter:5	fell	0.09	lies	-0.05	whole	0.1
behind:level	home	0.4	fell	-0.08	laid	-0.15	lies	-0.21
behind:level:0	home	0.28	fell	0.09	laid	-0.2	lies	0.07	whole	-0.11
behind:level:1	home	-0.07	fell	0.09	laid	-0.09	whole	0.14
behind:level:12	home	-0.09	fell	-0.2	laid	0.1	lies	-0.06
behind:level:2	laid	0.1	lies	-0.08	whole	-0.07
behind:level:5	home	0.21	fell	-0.13	lies	-0.09
behind:level:far	home	0.05	fell	0.09
behind:link	home	0.1	lies	-0.1	whole	0.05
behind:link:0	home	0.14	fell	-0.2	laid	0.12	lies	0.19	whole	0.12
behind:link:1	home	0.39	fell	-0.29	laid	0.12	lies	-0.13
behind:link:12	home	-0.05	fell	-0.16	lies	-0.14	whole	-0.15
behind:link:2	home	0.29	laid	0.05	lies	-0.15
behind:link:5	home	-0.33	fell	0.36	laid	-0.25	lies	0.24	whole	0.09
behind:link:far	home	-0.34	fell	0.29	laid	-0.05	lies	-0.11
behind:martyr	home	0.21	laid	-0.32	lies	0.05
behind:martyr:0	lies	0.16
behind:martyr:1	lies	-0.19	whole	-0.05
behind:martyr:12	home	-0.12	laid	-0.06
behind:martyr:2	home	0.34	fell	0.09	whole	-0.05
behind:martyr:5	home	-0.06	fell	-0.1	laid	-0.15
behind:martyr:far	fell	0.1	lies	0.1	whole	0.09
behind:moved	home	0.13	fell	0.16	laid	0.22	lies	-0.15	whole	-0.05
behind:moved:0	fell	0.45	laid	0.22	lies	-0.14
behind:moved:1	home	-0.19	laid	0.11	whole	0.13
behind:moved:12	fell	-0.28	laid	-0.06	lies	0.08	whole	-0.19
behind:moved:2	home	0.44	fell	0.33	laid	-0.25	lies	-0.09
behind:moved:5	home	-0.05	fell	-0.4	laid	0.1	lies	0.1	whole	0.12
behind:moved:far	fell	0.09	laid	0.1	lies	-0.07	whole	-0.15
behind:naming	home	0.07	fell	-0.11	laid	0.05	lies	0.35	whole	0.29
behind:naming:0	fell	-0.15	laid	-0.22	whole	0.05
behind:naming:1	fell	0.19	laid	0.13	lies	0.13	whole	-0.17
behind:naming:12	home	-0.19	fell	-0.07	laid	0.38	lies	0.32	whole	0.21
behind:naming:2	home	0.27	fell	0.18	laid	-0.43	lies	0.15	whole	-0.09
behind:naming:5	fell	-0.32	laid	0.33	lies	-0.35	whole	0.26
behind:naming:far	fell	0.06	laid	-0.14	lies	0.13
behind:notice	home	0.23	fell	0.16	laid	-0.14	lies	0.09	whole	0.12
behind:notice:0	home	0.08	fell	0.09	laid	0.07	lies	-0.07	whole	0.1
behind:notice:1	fell	0.1	laid	-0.24
behind:notice:12	home	0.1	laid	0.12	lies	0.19	whole	0.07
behind:notice:2	fell	-0.15
behind:notice:5	laid	-0.07	whole	-0.07
behind:notice:far	home	0.05	fell	0.05	whole	0.05
behind:office	home	0.13	fell	0.09	laid	-0.15	lies	0.19
behind:office:0	home	-0.09	fell	0.05	laid	0.05	lies	-0.18	whole	0.09
behind:office:1	home	0.11	fell	0.1	laid	0.07	lies	0.1	whole	-0.06
behind:office:12	home	0.16	laid	-0.3	lies	0.07	whole	0.06
behind:office:2	home	-0.06	fell	-0.06	laid	-0.18	lies	0.08	whole	-0.11
behind:office:5	home	-0.06	fell	-0.19	laid	0.19	whole	-0.14
behind:office:far	home	0.07	fell	0.16	lies	0.09	whole	0.13
behind:post	home	0.14	fell	-0.22	laid	-0.14	lies	0.09	whole	-0.06
behind:post:0	fell	-0.12	laid	0.07	lies	0.05
behind:post:1	home	0.31	fell	-0.11	laid	-0.06	lies	-0.09
behind:post:12	lies	0.14	whole	0.08
behind:post:2	fell	-0.08	laid	-0.18	lies	0.09	whole	0.2
behind:post:5	home	-0.12	fell	0.13	laid	0.07	lies	-0.11	whole	-0.16
behind:post:far	home	-0.11	laid	-0.07	whole	-0.14
behind:rank	home	0.25	laid	-0.17	lies	0.1	whole	0.16
behind:rank:0	home	0.13	fell	-0.08	laid	-0.08	lies	0.09	whole	0.07
behind:rank:1	home	0.08	fell	-0.05	whole	0.05
behind:rank:12	home	0.07	fell	0.22	laid	-0.07
behind:rank:2	home	0.06	lies	-0.05	whole	0.06
behind:rank:5	home	-0.07	fell	-0.17	lies	0.1
behind:rank:far	fell	0.08	lies	-0.05
behind:rests	home	0.18	laid	0.1
behind:rests:0	whole	0.05
behind:rests:1	whole	-0.05
behind:rests:12	home	0.17
behind:rests:5	laid	0.08	whole	0.05
behind:returned	home	-0.17	fell	-0.1	laid	-0.09
behind:returned:0	fell	-0.17	whole	-0.13
behind:returned:1	home	-0.08	fell	0.12
behind:returned:12	laid	-0.06	lies	0.11	whole	0.14
behind:returned:2	fell	0.06
behind:returned:5	home	-0.06	fell	-0.11	lies	-0.06	whole	-0.09
behind:self	home	0.06	fell	0.11	laid	-0.12	lies	-0.31	whole	-0.22
behind:self:0	home	-0.16	fell	0.34	laid	-0.11	lies	-0.08	whole	0.05
behind:self:1	fell	0.16	laid	-0.15	lies	0.33	whole	0.06
behind:self:12	home	0.21	fell	-0.38	laid	0.05	lies	-0.05	whole	-0.16
behind:self:2	laid	-0.12	lies	-0.18	whole	-0.16
behind:self:5	home	-0.05	laid	0.28	lies	0.06
behind:self:far	home	0.05	laid	-0.08	lies	-0.38
behind:site	home	-0.16	fell	-0.16	lies	0.29	whole	-0.3
behind:site:0	home	-0.05	fell	0.25	lies	0.14	whole	-0.24
behind:site:1	home	-0.15	fell	-0.16	laid	-0.05
behind:site:12	home	-0.07	fell	0.07	laid	0.12
behind:site:2	fell	0.05	lies	0.16	whole	0.06
behind:site:5	home	0.15	fell	-0.2	whole	-0.13
behind:site:far	fell	-0.17
behind:tells	home	-0.22	fell	0.12	laid	-0.12	lies	0.08	whole	0.1
behind:tells:0	home	-0.23	laid	0.14	lies	-0.2	whole	0.11
behind:tells:1	home	-0.15	laid	0.21	lies	-0.33	whole	0.1
behind:tells:12	home	-0.1	fell	0.4	laid	-0.24	lies	0.39	whole	-0.21
behind:tells:2	home	0.1	fell	0.17	whole	0.17
behind:tells:5	home	0.08	fell	-0.43	laid	-0.26	lies	0.25
behind:tells:far	home	0.08	fell	-0.05	whole	-0.09
behind:thing	home	0.09	fell	0.25	lies	0.1	whole	0.17
behind:thing:0	home	0.12	fell	0.08	laid	0.22	lies	0.24
behind:thing:1	home	-0.14	fell	0.08	laid	-0.31	lies	0.17
behind:thing:12	home	0.08	fell	0.24	laid	-0.37	whole	-0.08
behind:thing:2	home	-0.08	fell	-0.18	lies	0.09	whole	0.09
behind:thing:5	home	0.07	laid	0.53	lies	-0.51	whole	0.34
behind:thing:far	laid	-0.09	lies	0.13	whole	-0.15
behind:title	home	-0.15	fell	0.12	laid	-0.13	lies	0.1	whole	0.15
behind:title:0	home	-0.11	laid	0.2	lies	0.21	whole	0.17
behind:title:1	fell	0.24	laid	-0.14	lies	0.21	whole	0.19
behind:title:12	fell	0.13	laid	-0.24	lies	-0.34	whole	-0.15
behind:title:2	fell	0.07	laid	0.14	lies	-0.08	whole	-0.08
behind:title:5	home	0.16	fell	0.06
behind:title:far	home	-0.16	fell	-0.38	laid	-0.14	lies	0.05
behind:truename	home	-0.06	fell	-0.12
behind:truename:0	fell	-0.06	whole	-0.06
behind:truename:12	fell	-0.06	laid	0.05
behind:truename:2	home	-0.12
behind:unit	home	0.24	fell	0.05	laid	-0.17	lies	-0.1	whole	-0.07
behind:unit 0	home	0.1	laid	-0.15
behind:unit 1	home	0.24	fell	-0.05	laid	-0.11	lies	-0.13
behind:unit 12	home	-0.17	laid	-0.06	lies	-0.15	whole	-0.06
behind:unit 2	home	0.3	lies	-0.1	whole	-0.07
behind:unit 5	laid	-0.09	lies	0.08	whole	0.1
behind:unit far	home	-0.23	laid	0.19	lies	0.23
capitals 0	home	-0.98	fell	-1.39	laid	-0.63	lies	-0.8
capitals 1	home	-1.27	fell	-0.71	laid	-0.31	lies	-0.73	whole	-0.23
capitals 2	home	-0.28	fell	-0.19	laid	-0.54	lies	-0.38
capitals 3	home	0.25	fell	0.07	laid	-0.63	lies	-0.58	whole	-0.12
first 14	fell	-0.06
first 17	home	0.08	whole	0.06
first 2	fell	-0.13	laid	0.24	lies	0.11	whole	-0.14
first 3	fell	-0.12
first 4	fell	-0.06
first 5	laid	-0.09	whole	-0.05
first 50	fell	0.06	whole	-0.05
first 6	fell	-0.09
first 75	laid	-0.08
first a	home	0.2	laid	0.07	lies	0.2	whole	-0.57
first a1	fell	0.11	lies	0.18	whole	0.12
first about	whole	0.14
first across	laid	0.06	whole	0.05
first adn	fell	-0.08
first after	fell	0.1
first ai	lies	0.05	whole	0.14
first alang	home	-0.08
first an	fell	0.18	laid	0.11	whole	-0.07
first anh	laid	0.1	lies	0.25	whole	-0.35
first anlong	fell	-0.07
first ao	laid	-0.12
first ap	home	-0.07	fell	0.28	lies	0.21	whole	0.29
first around	laid	-0.07	whole	-0.08
first at	home	0.07	whole	-0.08
first attapeu	fell	0.11	whole	0.07
first au	home	-0.05	fell	0.06	laid	-0.07	whole	-0.28
first ayun	home	0.07
first b	home	-0.08	fell	-0.09	laid	-0.13	lies	-0.06
first b1	whole	-0.06
first ba	home	-0.18	fell	-0.2	lies	0.09	whole	0.1
first bac	home	-0.05	fell	-0.18	lies	-0.11	whole	-0.06
first bach	home	0.15	fell	-0.1
first bai	laid	0.15	whole	0.41
first bambous	whole	-0.08
first ban	home	-0.14	fell	0.45	laid	-0.14	lies	-0.09	whole	0.43
first bang	fell	-0.05	laid	-0.12	whole	-0.07
first bank	fell	0.11
first bao	home	0.08	fell	-0.06	lies	0.08	whole	-0.08
first bat	home	0.14	fell	0.06	whole	0.14
first battambang	fell	0.15	whole	0.06
first bau	home	-0.07	fell	0.37	laid	0.38	lies	-0.1
first bay	home	-0.28	fell	-0.25	laid	-0.06	lies	0.17	whole	-0.12
first be	home	-0.1	fell	-0.11	whole	0.06
first behind	lies	0.08	whole	0.27
first below	fell	0.06	laid	0.12	whole	-0.05
first ben	home	0.06	lies	0.14	whole	0.17
first benh	fell	0.17	laid	-0.13	whole	0.18
first bep	laid	0.13	whole	0.05
first beside	whole	0.18
first between	lies	0.1
first bi	home	-0.05	fell	0.25	laid	-0.08	whole	-0.12
first bia	home	-0.13	laid	-0.08	lies	-0.17	whole	-0.16
first bich	home	-0.12
first bien	home	0.05	fell	-0.19	lies	-0.12	whole	0.05
first bim	home	0.07
first binh	home	0.22	fell	-0.19	lies	-0.23
first bo	home	-0.11	fell	-0.16	laid	-0.06	lies	0.25	whole	0.26
first boi	home	-0.05
first bom	whole	-0.15
first bon	fell	-0.05	laid	0.06	lies	0.05
first bong	home	-0.05	fell	0.26
first bot	fell	0.09	laid	0.11	lies	-0.05	whole	0.16
first bs	laid	-0.06
first bu	lies	-0.08
first buc	laid	0.1
first bui	home	-0.13	fell	-0.06	laid	-0.16	lies	-0.09	whole	-0.1
first bung	fell	-0.18	whole	-0.11
first bunker	fell	-0.07	whole	0.05
first buon	home	0.22	fell	0.16	laid	0.15	lies	-0.06	whole	0.53
first buong	fell	0.14	whole	0.07
first buu	home	-0.11	laid	0.09
first by	fell	-0.09	laid	-0.19	lies	-0.13	whole	-0.35
first c	fell	-0.24	whole	-0.11
first c1	fell	0.07
first c2	fell	0.09
first c9	fell	-0.05	laid	0.05	lies	-0.06
first ca	home	0.16	fell	-0.06	laid	0.34	lies	-0.08	whole	-0.16
first cac	laid	-0.06
first cach	home	-0.06	fell	-0.21	whole	0.28
first cai	home	0.08	fell	-0.18	laid	-0.23	lies	-0.13	whole	-0.15
first cam	home	0.15	laid	-0.1	lies	0.25	whole	0.07
first cambodia	fell	0.05
first camp	fell	0.11
first campuchia	fell	0.17	whole	0.13
first can	fell	-0.33	laid	-0.22	lies	-0.09	whole	0.12
first cang	home	-0.09	laid	-0.05	whole	-0.06
first canh	home	0.07	fell	-0.06	laid	-0.08	lies	0.17	whole	0.72
first cao	home	-0.26	fell	0.05	laid	-0.1	lies	-0.14
first cap	fell	-0.08	lies	0.06
first cat	home	0.32	fell	-0.34	whole	-0.31
first cau	home	-0.06	fell	-0.23	laid	-0.05	lies	-0.25	whole	0.13
first cav	whole	-0.05
first cave	laid	0.08	whole	0.06
first cay	fell	0.1	laid	-0.13	lies	0.08	whole	-0.19
first ccb	home	0.07
first cemetery	laid	0.08	whole	0.09
first cha	home	-0.1
first chac	fell	0.08	whole	-0.07
first chai	home	0.13	whole	-0.14
first cham	whole	-0.09
first chan	fell	-0.13	laid	0.26	lies	-0.14	whole	0.45
first chang	home	0.11	whole	-0.06
first chanh	fell	-0.11	lies	0.06
first chap	fell	-0.07
first charlie	whole	-0.06
first chau	home	-0.13	fell	-0.09	whole	0.05
first che	home	0.06
first cheo	home	0.08
first chet	fell	0.23	laid	-0.05	lies	0.1	whole	-0.1
first chi	home	-0.11	fell	-0.09	whole	-0.11
first chiem	home	0.09	fell	-0.09	whole	0.07
first chien	home	-0.09	fell	-0.14	laid	-0.07	lies	-0.05	whole	-0.07
first chim	fell	0.06
first chin	home	-0.13	laid	0.11
first chinese	home	0.07
first chinh	home	0.15	laid	-0.07	whole	-0.08
first cho	home	0.06	fell	0.05	laid	0.05	lies	0.1	whole	-0.34
first chon	home	-0.06	fell	-0.13	laid	0.4	whole	-0.22
first chong	whole	-0.17
first chop	fell	0.15
first chot	fell	0.2	laid	0.05	whole	0.28
first christmas	fell	-0.05
first chu	home	-0.13	laid	0.3
first chua	home	-0.09	fell	-0.05	lies	0.46	whole	0.23
first chung	fell	-0.08	laid	0.13	lies	-0.06	whole	-0.16
first chuong	laid	0.15	whole	-0.05
first chup	fell	0.05	whole	0.05
first church	laid	0.14
first chuyen	fell	-0.05
first cimetiere	laid	0.1	lies	0.11
first citadel	whole	-0.12
first co	fell	-0.08	laid	-0.06	whole	0.18
first coc	fell	0.28	whole	-0.14
first col	whole	0.11
first colline	fell	0.09	whole	0.05
first commune	fell	0.1	laid	0.09	whole	-0.14
first con	home	-0.2	laid	0.08	lies	-0.13	whole	0.23
first cong	home	-0.18	fell	0.18	laid	0.12	lies	0.11	whole	-0.27
first contre	laid	0.15	whole	0.14
first cot	laid	0.08	lies	0.06	whole	0.07
first cote	laid	-0.12	lies	0.11
first cu	home	0.05	fell	-0.12	laid	0.07	whole	0.06
first cua	home	-0.21	fell	-0.05	lies	-0.26	whole	-0.17
first cung	laid	-0.19	whole	-0.3
first cuoi	laid	-0.1	lies	-0.11
first cuong	home	-0.05	whole	-0.09
first cuu	fell	-0.05
first d	home	0.16	fell	-0.06	laid	-0.07	lies	-0.08	whole	-0.19
first da	fell	-0.09	laid	-0.09	lies	-0.06	whole	-0.08
first dac	fell	0.43
first dai	laid	-0.1	lies	0.09	whole	0.29
first dak	fell	0.23	laid	-0.18	lies	-0.06	whole	0.14
first dakrong	whole	0.07
first dam	fell	-0.08	laid	0.1	lies	-0.06	whole	0.1
first dan	home	-0.05	laid	-0.09	whole	0.09
first danh	home	-0.05	fell	-0.12	laid	-0.05	whole	-0.11
first dans	fell	0.07	laid	0.21	whole	-0.17
first dao	fell	0.15	laid	0.2	lies	-0.15
first dap	fell	0.06	laid	0.21	whole	-0.27
first dat	fell	-0.05	lies	0.18	whole	0.08
first dau	fell	-0.05
first de	whole	-0.17
first delta	fell	0.05	whole	0.05
first dem	fell	-0.09
first den	home	-0.05	fell	-0.15	lies	-0.08	whole	-0.25
first deo	fell	0.05	laid	-0.09	lies	0.31	whole	0.17
first derriere	fell	-0.05	laid	0.27	lies	-0.05	whole	0.3
first dessus	whole	-0.06
first deu	fell	0.06
first devant	fell	0.12	whole	-0.09
first di	home	-0.06	fell	-0.15	laid	-0.07	whole	-0.09
first dia	lies	0.07
first diem	fell	0.23	laid	-0.08	lies	0.08	whole	-0.21
first dien	home	0.14	fell	0.13	whole	0.31
first dinh	home	0.06	fell	0.34	laid	0.14	lies	-0.05	whole	0.24
first district	fell	-0.1
first do	fell	0.06
first doan	fell	-0.27	laid	-0.13	lies	-0.06	whole	-0.31
first doc	fell	0.24	laid	0.2
first doi	home	-0.08	fell	0.15	laid	0.12	lies	0.32	whole	0.32
first don	fell	-0.1	laid	-0.11	lies	-0.21
first dong	home	0.15	fell	0.11	laid	-0.07	lies	-0.07	whole	0.08
first dot	fell	-0.08	laid	0.08	whole	-0.05
first du	whole	-0.12
first dua	whole	-0.05
first duc	home	-0.09	fell	0.08	laid	-0.05	lies	0.3
first dung	fell	-0.13	lies	0.07	whole	-0.14
first duoc	laid	0.08
first duoi	whole	0.57
first duong	home	-0.15	fell	0.12	laid	0.07	lies	-0.12
first duy	home	0.17	fell	-0.08
first duyen	home	0.13	whole	0.11
first e	home	-0.13	lies	0.09	whole	-0.11
first e7	whole	-0.05
first ea	fell	-0.1
first east	fell	-0.1	whole	-0.07
first em	home	-0.07	fell	-0.06	lies	-0.05	whole	-0.05
first entre	fell	-0.11	whole	0.05
first eo	fell	-0.07	whole	0.07
first evac	whole	-0.08
first feb	home	-0.06	fell	0.08
first field	laid	0.08	whole	-0.06
first firebase	fell	0.06
first fosse	fell	-0.05	whole	-0.17
first from	whole	-0.06
first front	whole	-0.12
first fsb	fell	0.06	whole	0.07
first fulro	fell	0.06
first ga	home	-0.09	laid	0.06	whole	0.16
first gac	fell	0.43	whole	0.13
first gan	home	0.15	fell	0.07	laid	-0.06	lies	-0.13	whole	0.2
first gao	home	0.05	whole	0.07
first garden	fell	-0.07	lies	0.07
first ghep	fell	0.12
first ghi	home	-0.06	fell	-0.07	whole	-0.09
first gi	fell	-0.07
first gia	fell	0.05	laid	-0.05	lies	0.11	whole	0.14
first giai	home	0.12	whole	-0.05
first giang	fell	-0.1
first giao	home	0.19	whole	0.3
first giap	laid	0.17	lies	-0.05
first giay	fell	-0.05
first gie	whole	-0.06
first gieng	fell	0.25	laid	0.26	lies	0.17	whole	0.06
first gio	home	-0.06	fell	-0.17	laid	-0.17	lies	-0.1	whole	-0.18
first giong	home	0.23	laid	-0.06	lies	0.06
first giu	fell	0.34	whole	-0.13
first giua	fell	0.31	laid	0.05	lies	-0.05	whole	0.23
first giup	lies	0.08
first go	home	0.13	laid	0.23	lies	0.33	whole	0.22
first goc	home	0.34	laid	-0.15	whole	0.18
first goi	home	-0.09	fell	-0.05	laid	0.2	lies	0.1	whole	-0.05
first graves	whole	-0.05
first guc	fell	0.07
first h	fell	-0.09	whole	-0.22
first ha	home	-0.18	fell	-0.07	lies	0.2	whole	-0.16
first hac	home	-0.09
first hai	home	-0.25	fell	-0.19	lies	-0.21	whole	-0.08
first haiphong	home	0.19	whole	0.12
first ham	home	-0.05	laid	0.26	lies	0.3	whole	0.12
first hang	home	0.12	fell	-0.23	laid	0.06	lies	0.34
first hanh	whole	-0.07
first hanoi	whole	-0.11
first hat	fell	0.08	laid	0.13
first hau	home	-0.09	fell	-0.07	whole	0.1
first hay	home	-0.07
first he	fell	-0.09
first hello	whole	-0.08
first hem	whole	0.06
first her	fell	0.05	laid	0.06	whole	0.06
first hi	fell	0.05
first hien	home	0.08	fell	-0.16	laid	-0.06	lies	0.06
first hiep	home	-0.13	fell	-0.05
first hill	fell	0.28	laid	0.16	whole	0.18
first him	fell	0.13	laid	0.06	whole	0.09
first his	fell	-0.1	laid	0.14	whole	-0.08
first hmong	home	-0.05
first hn	home	0.08	whole	0.05
first ho	home	-0.05	fell	0.23	laid	0.24	lies	-0.25	whole	-0.33
first hoa	home	0.21	fell	-0.2	laid	0.05	whole	-0.07
first hoai	lies	-0.05	whole	0.06
first hoan	home	0.09
first hoang	lies	-0.06
first hoanh	fell	0.07	lies	0.13	whole	0.06
first hoc	home	-0.15	laid	0.23	lies	-0.09	whole	0.24
first hoi	home	-0.05	fell	-0.26	laid	-0.27	lies	-0.29	whole	-0.16
first hom	laid	0.14
first hon	home	-0.11	laid	0.34	whole	-0.19
first hong	home	0.07	fell	-0.12	lies	-0.07	whole	0.05
first hop	fell	-0.1	lies	0.11
first hopital	fell	0.17	whole	0.07
first house	fell	0.15	laid	-0.13	whole	-0.07
first hp	home	0.17	whole	0.14
first hq	fell	-0.07
first hre	whole	-0.14
first hs	fell	-0.07
first htx	whole	0.07
first hue	home	0.51	fell	0.07	whole	0.24
first hung	home	0.05	fell	-0.26	laid	0.05
first huong	fell	0.24	laid	-0.21	lies	0.11	whole	-0.32
first hut	fell	-0.08
first huu	fell	-0.09	whole	-0.06
first huyen	home	-0.08	fell	-0.05	laid	0.29	lies	-0.1	whole	-0.23
first hy	fell	-0.11	whole	-0.05
first i	fell	-0.18	laid	-0.13	lies	-0.06
first ia	laid	0.07
first ich	fell	-0.09	laid	0.1
first in	whole	-0.05
first inf	fell	-0.07
first inside	fell	-0.05	whole	0.05
first is	lies	0.13
first it	laid	-0.07	whole	-0.05
first junction	fell	-0.16
first k	fell	0.07	laid	-0.09	lies	0.09
first k20	fell	0.12	whole	0.09
first k23	whole	-0.06
first k50	fell	0.13
first k52	fell	-0.05
first k9	fell	-0.05
first ka	home	-0.07	fell	0.08	whole	0.06
first kampong	fell	-0.07	whole	-0.11
first kbang	home	0.13
first ke	home	0.28	fell	-0.05	laid	0.09	whole	0.29
first kem	whole	-0.05
first kenh	fell	0.05	whole	0.17
first ket	lies	-0.05
first kha	whole	-0.05
first khac	laid	0.11
first kham	whole	0.06
first khang	fell	0.12
first khau	fell	0.11
first khe	home	-0.15	laid	0.43	whole	-0.11
first khi	lies	-0.05	whole	-0.18
first khmer	home	-0.09	fell	-0.07	whole	-0.24
first kho	fell	0.13
first khoai	home	-0.08	whole	-0.07
first khoat	home	-0.07
first khoi	fell	-0.11	whole	-0.27
first khong	home	0.11	fell	-0.12	whole	-0.11
first khu	home	-0.13	fell	-0.15	lies	-0.08	whole	0.17
first khuc	fell	-0.08	laid	0.1	whole	-0.16
first khuon	lies	0.12
first khuyen	whole	-0.05
first kich	fell	0.09
first kien	home	0.05	fell	-0.09	lies	0.15	whole	0.1
first kim	fell	-0.17	laid	-0.05	lies	-0.05	whole	0.14
first kinh	laid	0.22	whole	0.16
first kleng	fell	0.12
first km	fell	0.23	laid	0.08	lies	-0.06	whole	0.08
first koh	fell	0.07	whole	-0.09
first kong	fell	-0.2	laid	0.1	whole	0.06
first kontum	fell	0.53	whole	0.26
first kralanh	whole	-0.06
first krong	home	0.23	fell	-0.18
first kt	fell	0.11
first ky	home	0.12	fell	-0.09
first l	fell	-0.06
first l19	fell	-0.06
first la	fell	0.14	laid	-0.06	whole	0.05
first lac	home	0.07	fell	-0.07	whole	0.17
first lach	home	-0.1
first lai	fell	0.05	laid	-0.27	lies	0.07	whole	-0.31
first lam	home	-0.08	fell	-0.24	laid	-0.09	lies	-0.07	whole	-0.09
first lan	home	0.08	fell	-0.1	laid	0.05	lies	-0.08
first lang	home	0.37	fell	0.14	laid	0.06	lies	0.36	whole	0.47
first lao	home	-0.11	fell	0.35	laid	-0.09	lies	0.1	whole	0.24
first laos	fell	0.2	whole	-0.05
first lap	home	0.17	fell	-0.07	laid	0.11	whole	0.2
first lau	whole	0.11
first le	home	-0.13	fell	-0.2	laid	-0.13	lies	-0.11
first left	laid	0.15
first len	fell	-0.07	laid	0.07	whole	-0.06
first lien	home	-0.11	fell	-0.06	whole	-0.08
first liet	whole	-0.06
first linh	fell	-0.16	laid	-0.08	lies	-0.06	whole	-0.1
first lo	home	-0.15	whole	0.14
first loc	home	-0.08	fell	0.28	laid	0.15	lies	-0.1	whole	0.18
first loi	laid	0.1	whole	-0.17
first long	home	0.09	fell	0.16	laid	-0.15	whole	0.2
first ls	home	0.07	fell	0.09	whole	-0.09
first lu	fell	-0.06
first lua	whole	-0.11
first luc	home	0.23	fell	0.05	lies	-0.06	whole	-0.11
first lum	laid	-0.07
first lung	home	-0.13	laid	0.31	lies	-0.15	whole	0.09
first luon	laid	-0.14	lies	0.08	whole	-0.12
first luong	lies	0.09	whole	0.1
first luu	fell	0.07	lies	0.07
first ly	home	0.16	fell	-0.1	whole	0.08
first lz	fell	-0.23	whole	0.11
first m	home	-0.05	fell	-0.07
first m41	fell	0.11
first ma	home	-0.15	fell	0.05	lies	0.12	whole	-0.07
first mac	fell	-0.08	laid	0.07	whole	-0.12
first mai	home	-0.09	fell	-0.09	lies	0.17	whole	-0.19
first maison	laid	-0.05	lies	0.13	whole	-0.09
first mam	whole	-0.06
first man	home	-0.06	fell	-0.06
first mang	fell	0.11	laid	-0.12	whole	0.09
first mao	home	0.08
first marche	laid	-0.06	lies	0.07	whole	-0.06
first martyrs	whole	-0.15
first mat	home	-0.05	fell	0.13	lies	-0.15	whole	0.19
first mau	home	-0.07	fell	-0.09	lies	-0.05	whole	-0.08
first may	fell	0.21	laid	0.16	whole	0.05
first maybe	laid	-0.05
first me	home	-0.05	fell	-0.07	laid	0.07	lies	-0.27	whole	0.14
first mep	laid	0.12	lies	-0.07	whole	-0.05
first mi	laid	-0.07	whole	0.11
first mia	fell	-0.06
first mien	home	0.05	fell	-0.08
first mieng	fell	0.19	whole	0.24
first mieu	laid	0.08
first mimot	fell	0.05
first minh	home	-0.14	fell	-0.06	whole	-0.18
first mme	fell	0.08
first mo	home	0.19	laid	-0.28	lies	-0.12	whole	0.21
first moc	fell	0.05	laid	-0.07	lies	-0.05	whole	0.06
first mom	fell	0.06	laid	-0.15
first mon	whole	-0.22
first mong	whole	-0.06
first mr	home	-0.07	fell	-0.07	laid	-0.05	whole	-0.05
first mu	fell	0.13	whole	0.12
first mua	fell	-0.05
first mui	fell	-0.1	laid	-0.06
first muoi	home	-0.15	fell	0.11	whole	-0.05
first muong	fell	0.32	laid	0.2	whole	-0.22
first my	home	0.27	fell	-0.28	lies	0.08	whole	-0.07
first n	home	0.08	fell	0.11	whole	0.22
first na	home	0.16	fell	0.22	laid	0.09	whole	0.26
first nam	home	0.1	laid	0.21	lies	-0.09	whole	-0.12
first near	home	-0.06	whole	0.15
first nen	fell	-0.08	laid	0.09	lies	-0.08	whole	0.27
first next	fell	0.12	lies	0.07	whole	0.17
first nga	home	0.26	fell	-0.05
first ngai	home	0.12
first ngam	fell	0.18	laid	-0.2	lies	-0.12	whole	0.13
first ngan	home	0.1	whole	0.08
first ngang	laid	0.05	whole	0.1
first ngay	fell	0.19	laid	0.05	whole	-0.65
first nghe	home	0.1	fell	-0.08
first nghi	home	0.18	whole	0.1
first nghia	home	0.24	fell	-0.45	whole	0.93
first ngo	home	-0.15	whole	0.05
first ngoai	home	0.4	fell	0.27	laid	0.06	lies	0.07
first ngoc	whole	0.21
first ngoi	lies	-0.07
first ngon	whole	-0.1
first ngu	whole	-0.1
first nguoi	home	0.13	whole	-0.2
first nguon	fell	0.06
first nguyen	home	0.08	laid	0.06
first nhan	home	-0.07	fell	0.2	whole	-0.21
first nhi	home	0.14	fell	-0.07	whole	0.13
first nho	fell	-0.08	lies	0.11	whole	0.2
first nhon	home	-0.06	fell	0.07	lies	0.17	whole	0.06
first nhu	fell	-0.06	laid	0.07
first ninh	home	0.24	laid	-0.05	lies	0.32	whole	0.17
first no	fell	-0.09	laid	0.1	whole	-0.19
first noi	home	-0.11	fell	0.1	laid	-0.08	lies	0.09	whole	-0.1
first nong	home	-0.13	fell	-0.08	laid	-0.08	lies	-0.09	whole	0.09
first noong	whole	0.18
first nord	whole	0.11
first north	laid	-0.11
first not	fell	-0.05
first now	home	0.12	lies	0.1
first nt	home	-0.05	fell	-0.11	lies	0.26	whole	0.43
first ntls	home	0.13	laid	0.16	lies	0.46	whole	0.73
first nua	laid	0.1
first nui	laid	-0.11	lies	0.09	whole	0.23
first nung	whole	-0.24
first nuoc	home	-0.12	fell	-0.18	laid	-0.07	whole	-0.31
first nuong	laid	-0.14	lies	0.1	whole	0.14
first nva	laid	0.05	whole	-0.06
first o	home	0.09	fell	-0.22	laid	0.08	lies	0.06
first off	fell	-0.05	laid	-0.07
first one	whole	-0.05
first ong	home	-0.06	lies	-0.06	whole	-0.23
first operation	fell	-0.08	whole	-0.05
first our	fell	0.06	lies	0.2	whole	0.08
first outside	fell	0.12	whole	-0.06
first p	home	0.09	fell	-0.05
first pa	home	-0.18	laid	0.12	lies	0.13
first pac	fell	0.17
first pagode	whole	0.07
first pailin	fell	0.13	whole	-0.2
first pha	home	0.17	laid	0.11	whole	0.2
first pham	whole	-0.1
first phan	home	0.05	laid	-0.1	whole	0.08
first phap	fell	-0.08	whole	-0.14
first phat	home	0.07	fell	-0.07
first phau	fell	0.11
first phi	home	-0.12	fell	-0.05
first phia	home	-0.07	fell	-0.09	laid	-0.31	lies	-0.07	whole	-0.54
first phnom	whole	0.1
first pho	home	0.07	laid	0.07	whole	0.16
first phong	lies	0.1	whole	0.13
first phu	home	0.2	fell	0.2	laid	-0.22	lies	0.08	whole	0.2
first phuc	home	-0.17	lies	-0.08	whole	0.08
first phum	laid	0.26	lies	0.06	whole	-0.11
first phung	fell	-0.1	laid	0.09
first phuoc	fell	0.05	laid	-0.07	whole	0.08
first phuong	home	-0.14	fell	-0.1	lies	-0.13
first pit	fell	-0.05
first plain	fell	0.13	whole	0.11
first plantation	fell	0.11	whole	0.09
first plei	fell	-0.09	laid	0.27	whole	0.1
first pleiku	fell	0.2
first po	fell	-0.11	laid	0.07
first poipet	fell	0.15	whole	0.05
first pont	whole	0.1
first preah	whole	-0.05
first pres	lies	-0.08	whole	0.21
first pu	fell	0.09	whole	0.21
first pursat	fell	0.37	whole	0.23
first q	home	0.11	whole	-0.06
first qua	lies	0.1	whole	-0.09
first quan	home	-0.18	fell	-0.05	laid	-0.21	whole	-0.37
first quang	home	-0.08	fell	-0.23	laid	-0.22	lies	-0.14	whole	-0.08
first quanh	whole	0.08
first quay	laid	-0.16
first que	home	0.12	fell	0.15	laid	-0.07	whole	-0.19
first quy	home	-0.06	fell	0.15	laid	-0.06
first quyet	fell	-0.14
first quynh	home	0.06	fell	-0.05	whole	0.16
first ra	fell	0.07
first rach	lies	0.16
first raglai	whole	-0.05
first rai	laid	-0.12
first ranh	laid	0.1	lies	-0.06	whole	0.18
first rao	fell	0.24	whole	0.06
first ray	home	-0.06	fell	0.07	lies	-0.25	whole	-0.12
first re	fell	-0.08	lies	-0.07
first regiment	fell	-0.05
first ria	laid	0.13	lies	-0.05	whole	-0.19
first ridge	fell	0.07
first rieng	laid	-0.14	lies	0.11	whole	-0.05
first rive	whole	-0.07
first riviere	fell	-0.11	whole	-0.13
first rmah	home	0.1
first ro	whole	0.05
first road	laid	0.14	whole	-0.08
first roi	laid	-0.06	lies	-0.05
first route	laid	-0.06	whole	-0.06
first ru	laid	0.11	lies	0.15	whole	0.08
first rubber	fell	-0.06	lies	0.08	whole	0.06
first rue	home	0.11	whole	0.24
first rung	home	-0.08	fell	0.21	laid	-0.26	lies	0.11	whole	0.35
first ruong	laid	0.21	lies	-0.09	whole	-0.24
first s	fell	-0.09
first sa	home	0.16	fell	-0.05	whole	0.28
first sai	home	-0.1	fell	-0.22	lies	-0.05	whole	-0.11
first saigon	fell	0.12
first sam	home	-0.12	fell	0.15	lies	-0.05
first san	home	-0.06	fell	-0.06	laid	-0.05	lies	-0.07	whole	0.18
first sang	home	0.09	whole	-0.09
first sap	fell	-0.08	lies	0.12
first sat	fell	-0.14	whole	0.06
first sau	home	-0.25	fell	0.24	laid	-0.19	lies	0.33	whole	0.89
first school	fell	0.05
first se	whole	0.07
first secteur	whole	-0.07
first sentence	home	-0.44	fell	-0.17	laid	-0.28	lies	-0.25	whole	-0.11
first sf	fell	-0.09
first shrike	fell	0.06
first si	home	0.1	fell	-0.06	whole	0.16
first side	laid	-0.14	whole	-0.13
first siem	fell	0.07
first sin	home	0.13	fell	-0.07	whole	-0.11
first sinh	home	0.05
first slope	laid	0.08	whole	-0.07
first snoul	fell	0.27	whole	0.09
first so	fell	-0.06	laid	-0.2	lies	-0.1
first soan	whole	-0.07
first soc	home	-0.24	fell	0.23	whole	0.2
first soi	laid	-0.09	whole	0.05
first son	home	-0.17	fell	-0.11	whole	-0.34
first song	home	0.09	fell	0.05	laid	-0.21	lies	-0.21	whole	0.13
first sous	fell	-0.06	laid	0.11	whole	0.37
first south	fell	-0.06	laid	-0.16	lies	0.1	whole	-0.06
first southern	fell	0.14	whole	0.05
first special	fell	-0.05
first st	laid	0.08	whole	0.09
first station	fell	0.07	laid	0.11
first stieng	whole	-0.05
first stream	laid	0.05
first stung	fell	0.1	whole	-0.05
first sung	fell	0.05
first suoi	home	-0.11	fell	0.2	laid	-0.33	lies	-0.05	whole	0.27
first suon	fell	0.11	laid	-0.08
first suong	laid	0.07
first sur	fell	-0.08	laid	-0.06	lies	-0.06	whole	-0.23
first suu	home	-0.09	whole	-0.05
first svay	fell	0.05	whole	-0.05
first t	home	-0.05	fell	-0.07	whole	-0.08
first ta	home	0.08	fell	0.19	laid	-0.11	lies	0.1	whole	-0.27
first tac	laid	0.09
first tai	fell	-0.12	whole	-0.13
first taluy	whole	0.07
first tam	home	0.32	fell	-0.11	laid	0.14	whole	-0.2
first tan	home	-0.08	fell	0.12	laid	-0.16	lies	0.05	whole	-0.2
first tang	home	-0.09	fell	-0.14
first tap	home	0.12	fell	-0.06	laid	-0.12	lies	-0.06
first tau	fell	0.16	laid	0.05
first tay	home	-0.21	fell	0.1	laid	-0.12	lies	-0.24	whole	-0.51
first tdp	fell	0.11	whole	0.1
first ten	home	-0.08	fell	-0.07
first th	home	-0.13
first tha	laid	0.08
first thac	laid	-0.15
first thach	home	-0.07	fell	0.05	lies	-0.05
first thai	home	-0.19	fell	-0.35	lies	-0.06	whole	-0.26
first tham	home	-0.11	whole	-0.06
first than	fell	0.05	whole	0.09
first thang	fell	-0.08	whole	-0.13
first thanh	home	0.11	fell	-0.14	laid	-0.08	whole	-0.05
first thap	home	-0.05	laid	-0.07	lies	0.18
first that	fell	-0.07	whole	-0.08
first thay	fell	-0.15
first thcs	fell	0.16	whole	-0.08
first the	home	-0.15	fell	0.41	laid	0.22	lies	0.21	whole	-0.65
first theirs	laid	0.07
first theo	fell	-0.07	laid	-0.1
first thep	fell	-0.06
first there	laid	-0.1
first thi	home	0.07	fell	-0.18	laid	-0.09	lies	0.05	whole	-0.32
first thiem	home	0.06	whole	-0.06
first thien	fell	-0.07	whole	-0.07
first thieu	home	0.06
first this	fell	0.07
first tho	home	0.09	laid	-0.06
first thoai	home	0.11	lies	0.12
first thoi	home	0.05	fell	-0.05
first thom	home	-0.07
first thon	home	0.25	fell	0.26	laid	0.16	lies	-0.22	whole	0.8
first thong	whole	-0.07
first thpt	fell	-0.07
first thu	home	-0.11	fell	-0.21	lies	-0.09	whole	-0.25
first thua	fell	0.28	laid	-0.12
first thuan	home	0.05	lies	-0.05
first thung	fell	0.05	laid	-0.05	lies	-0.07	whole	0.2
first thuong	lies	-0.05	whole	0.17
first thuy	home	0.26	lies	0.08
first thuyen	fell	0.09	whole	-0.05
first ti	fell	0.05
first tich	laid	0.09	lies	0.07
first tiem	home	-0.06
first tien	fell	-0.15	laid	-0.05	whole	0.18
first tiep	fell	-0.05
first tieu	home	-0.11	fell	0.1	laid	0.17	lies	-0.06	whole	0.25
first tim	fell	-0.07	laid	-0.12
first tinh	fell	-0.36	laid	-0.3	lies	-0.12	whole	-0.22
first to	home	-0.29	fell	-0.14	laid	-0.13	lies	-0.07	whole	-0.26
first toan	home	-0.11	fell	-0.05	whole	-0.1
first toc	lies	-0.05	whole	-0.24
first toi	lies	-0.09	whole	-0.09
first tong	fell	0.15	whole	0.12
first tp	home	-0.1	fell	-0.08
first tq	whole	-0.05
first tra	home	0.2	fell	0.35	laid	-0.14	lies	0.08
first trac	home	-0.05
first trach	home	0.07
first trai	fell	-0.09	laid	0.11	whole	0.1
first trail	laid	-0.05
first tram	fell	0.26	laid	0.2	lies	-0.17	whole	0.35
first tran	home	0.07	fell	0.17	laid	-0.22	lies	-0.17	whole	-0.41
first trang	home	0.21	fell	0.13	laid	0.14	lies	-0.06	whole	0.1
first tree	lies	0.05
first tren	home	-0.14	fell	0.19	laid	-0.08	lies	-0.09	whole	-0.5
first trench	laid	0.21	whole	0.12
first tri	fell	-0.12	whole	-0.07
first trieu	home	-0.21	fell	-0.06	lies	0.19
first tro	fell	-0.08	laid	-0.06
first troi	fell	-0.06
first trong	home	-0.12	fell	0.38	laid	0.16	lies	0.25
first trou	laid	-0.07
first tru	fell	0.09
first truc	home	0.15	whole	0.11
first trung	home	-0.08	fell	0.29	laid	-0.08	lies	-0.07	whole	-0.21
first truoc	home	-0.07	fell	-0.08	laid	0.15	whole	0.35
first truong	home	-0.17	fell	0.22	whole	-0.26
first tt	fell	-0.06	lies	0.13	whole	-0.07
first tu	fell	-0.28	laid	-0.18	lies	-0.09	whole	0.13
first tuc	lies	-0.05
first tui	home	0.06
first tuong	home	0.11	fell	-0.08	whole	-0.09
first tuy	fell	-0.13	whole	-0.15
first tuyen	fell	0.17	whole	0.14
first two	whole	0.13
first two 2 nguoi	lies	0.13
first two a	fell	-0.13	laid	-0.13
first two a big	laid	0.1
first two a bomb	whole	0.05
first two a bunker	fell	-0.06	whole	-0.1
first two a cho	home	0.11
first two a co	fell	-0.05
first two a cote	whole	-0.06
first two a ditch	whole	-0.05
first two a dong	fell	0.07
first two a driver	fell	-0.07
first two a field	fell	-0.05	laid	0.11	whole	0.11
first two a grave	lies	0.06
first two a hai	home	-0.05
first two a hole	laid	-0.07
first two a l	laid	0.09	whole	-0.08
first two a la	fell	-0.09	laid	-0.06	lies	0.09	whole	-0.05
first two a line	laid	0.08
first two a long	laid	0.1
first two a luoi	lies	0.16
first two a mine	laid	-0.05
first two a nam	fell	0.1
first two a nghia	fell	-0.06
first two a phu	fell	0.1
first two a ridge	fell	-0.05	whole	0.12
first two a roang	home	0.14	fell	0.08	whole	0.19
first two a rock	lies	0.14
first two a row	laid	-0.07
first two a sau	laid	0.17	whole	0.1
first two a shell	whole	-0.08
first two a single	laid	-0.07	lies	0.08
first two a stream	laid	-0.06
first two a thai	home	0.08
first two a truck	fell	0.06
first two a tu	fell	0.11
first two a tunnel	laid	0.09
first two a une	laid	-0.07	lies	0.13
first two a1	fell	0.13	lies	0.13	whole	0.06
first two a1 cemetery	lies	0.05	whole	0.06
first two ai tu	lies	0.07	whole	0.08
first two an dien	fell	0.19	whole	0.17
first two an duong	home	0.12
first two an giang	home	-0.1	lies	-0.05
first two an hai	home	0.17	fell	-0.05	whole	-0.07
first two an hoa	home	-0.08	laid	0.1	whole	-0.13
first two an khe	home	-0.16	whole	-0.05
first two an lao	fell	0.06
first two an loc	fell	0.26	laid	-0.05	whole	0.06
first two an nhon	home	0.06	lies	0.09	whole	0.07
first two an old	laid	0.15	whole	-0.05
first two an thi	home	0.15	lies	0.06
first two anh canh	laid	0.08
first two anh duoi	laid	0.05
first two anh em	lies	0.08
first two anh o	fell	0.08	laid	0.12
first two anh son	home	0.09	lies	0.2	whole	-0.08
first two anlong veng	fell	-0.07
first two ao ca	laid	-0.05
first two ap 2	whole	-0.11
first two ap 4	whole	-0.09
first two ap 5	fell	-0.09	lies	0.08	whole	0.07
first two ap 7	lies	0.13	whole	0.07
first two ap bac	home	-0.05	fell	0.16	whole	0.09
first two ap bau	whole	-0.06
first two ap ben	fell	0.15	laid	0.17	whole	0.06
first two ap binh	home	-0.07	lies	0.11	whole	0.05
first two ap my	home	-0.09	fell	0.05	whole	-0.05
first two ap phu	home	0.1	whole	0.05
first two ap rung	home	0.09	fell	-0.14
first two ap ta	fell	0.08	laid	0.09	lies	-0.06
first two ap tan	fell	-0.11	laid	0.07	lies	0.1	whole	-0.05
first two ap thanh	fell	0.09
first two ap tra	whole	0.06
first two ap vinh	lies	-0.05
first two au bord	fell	0.08	laid	0.05
first two au bout	lies	0.09	whole	0.16
first two au cimetiere	fell	-0.08	laid	-0.14	lies	0.08	whole	-0.06
first two au dessus	lies	0.05	whole	0.07
first two au nord	laid	0.1	whole	-0.05
first two ayun pa	home	0.07
first two b2	fell	0.09
first two b52	fell	-0.06
first two b52 o	fell	0.09
first two ba	fell	-0.05
first two ba be	home	-0.06
first two ba che	whole	0.06
first two ba chuc	fell	0.26	whole	0.07
first two ba don	lies	0.21	whole	0.07
first two ba dua	home	0.08	fell	-0.09	laid	0.11	lies	-0.08
first two ba gia	home	-0.07	fell	0.06
first two ba long	fell	0.37	lies	0.19
first two ba na	home	-0.12	fell	-0.08
first two ba nguoi	laid	-0.07
first two ba o	fell	-0.08
first two ba the	fell	0.15	lies	0.1
first two ba thuoc	home	0.09	fell	0.1
first two ba to	fell	-0.08
first two ba tri	home	0.25	fell	-0.16	whole	0.16
first two ba vi	home	0.09	fell	-0.06	whole	0.08
first two bac	home	-0.29	whole	-0.08
first two bac ai	home	0.09
first two bac can	whole	-0.05
first two bac cua	fell	0.12
first two bac ha	home	0.13	whole	0.06
first two bac lieu	home	0.06	fell	-0.05
first two bac me	home	0.05
first two bac nam	lies	-0.06
first two bac ninh	whole	-0.05
first two bac o	laid	0.08
first two bac quang	home	-0.15	laid	0.12	whole	0.06
first two bac son	home	0.13
first two bac thai	whole	-0.11
first two bac viet	laid	-0.08
first two bac yen	home	0.05
first two bach thong	home	0.09	whole	0.06
first two bai	laid	0.05
first two bai ban	laid	-0.1	whole	0.08
first two bai boi	lies	0.19	whole	-0.14
first two bai can	fell	0.14	whole	0.12
first two bai cat	laid	0.16	lies	-0.1	whole	-0.1
first two bai da	fell	-0.06	laid	0.06
first two bai dau	fell	0.11	whole	0.12
first two bai duong	fell	0.06	whole	-0.09
first two bai khach	fell	0.06	laid	0.18	whole	-0.21
first two bai lau	laid	0.08	whole	0.08
first two bai mo	whole	0.06
first two bai phi	lies	0.13	whole	-0.08
first two bai rac	fell	-0.05
first two bai say	fell	0.08	whole	-0.05
first two bai soi	laid	0.22	whole	0.09
first two bai song	fell	-0.06
first two bai su	whole	-0.18
first two bai tap	fell	0.14
first two bai tha	fell	0.06	whole	0.13
first two ban	whole	-0.08
first two ban 2	whole	-0.05
first two ban ban	fell	0.16
first two ban bo	home	-0.06
first two ban ca	lies	0.08
first two ban chim	fell	0.11
first two ban co	home	0.08	fell	-0.1
first two ban cua	whole	-0.05
first two ban dau	laid	0.16	lies	-0.07	whole	-0.26
first two ban dong	fell	0.27	laid	-0.12	lies	0.11	whole	0.1
first two ban huoi	home	-0.07	fell	0.05	whole	0.06
first two ban ka	fell	0.13	laid	-0.13
first two ban la	whole	0.06
first two ban lung	whole	-0.12
first two ban me	fell	-0.18
first two ban na	home	0.07	fell	-0.18	whole	0.31
first two ban nam	lies	0.09	whole	0.11
first two ban noi	lies	0.05
first two ban o	fell	0.46	laid	-0.05	whole	-0.12
first two ban pa	home	0.13	fell	-0.05	laid	0.12	whole	0.21
first two ban pac	fell	0.13
first two ban pho	fell	-0.06
first two ban phon	fell	0.08	laid	0.22	whole	0.05
first two ban tham	fell	-0.07	laid	0.12	whole	0.05
first two ban tho	laid	-0.08
first two ban xe	whole	-0.05
first two ban xop	whole	0.07
first two ban xuong	fell	0.07
first two bank of	fell	0.11
first two bao	whole	-0.05
first two bao an	whole	0.05
first two bao loc	home	-0.05	fell	0.07
first two bao thang	home	0.21	whole	0.06
first two bao vinh	whole	-0.08
first two bat xat	whole	0.1
first two battambang	fell	0.15	whole	0.06
first two bau bang	fell	0.07	whole	0.13
first two bau sen	fell	0.08	whole	-0.08
first two bay nui	fell	-0.06
first two bay o	fell	0.14
first two bay thuoc	fell	-0.09
first two behind a	laid	-0.13
first two behind the	laid	0.3	whole	0.27
first two ben ban	fell	-0.05	laid	-0.09
first two ben binh	fell	-0.13
first two ben bo	fell	0.18	laid	0.05	lies	0.12	whole	-0.16
first two ben campuchia	fell	-0.11	whole	-0.29
first two ben canh	laid	-0.23	whole	-0.07
first two ben cau	fell	0.05	lies	0.23	whole	0.07
first two ben cay	laid	-0.06
first two ben chong	lies	0.09
first two ben da	fell	0.12
first two ben dinh	laid	0.07
first two ben do	fell	0.31	laid	0.14	whole	0.1
first two ben dong	whole	-0.05
first two ben duoi	fell	-0.05	laid	-0.06	lies	-0.07
first two ben duong	fell	-0.05	laid	0.1	lies	0.1
first two ben go	whole	0.06
first two ben goc	laid	0.23	whole	0.14
first two ben hai	home	0.13
first two ben hang	fell	0.09	laid	0.07	whole	0.1
first two ben het	fell	0.11	whole	0.06
first two ben ho	fell	0.11
first two ben hong	lies	0.05	whole	0.09
first two ben huyen	laid	-0.07
first two ben k	fell	-0.07
first two ben khe	fell	0.18	laid	0.22	whole	0.31
first two ben kia	laid	-0.12	whole	0.32
first two ben kinh	laid	-0.06
first two ben lao	home	-0.06	fell	-0.2	whole	-0.4
first two ben luc	home	-0.05	fell	-0.08	whole	0.11
first two ben nay	fell	-0.05	whole	0.18
first two ben nghia	lies	-0.11
first two ben nha	fell	0.09	laid	-0.11	lies	0.06	whole	0.21
first two ben nhan	fell	-0.07	whole	-0.06
first two ben nuoc	fell	0.21	laid	0.07	whole	0.14
first two ben pha	fell	-0.06
first two ben phai	fell	-0.1	lies	0.07
first two ben song	home	0.09	fell	0.06
first two ben suc	home	0.08	fell	0.09	lies	0.14
first two ben suoi	laid	0.08	lies	0.09	whole	0.15
first two ben ta	fell	-0.05	laid	0.16	lies	0.14	whole	0.08
first two ben tan	fell	-0.13
first two ben thanh	whole	-0.06
first two ben thuy	whole	0.07
first two ben trai	fell	-0.06	laid	-0.06	whole	-0.19
first two ben tre	home	-0.09	fell	0.08
first two ben vien	laid	-0.05	whole	-0.12
first two ben vuot	whole	0.07
first two ben xe	home	0.12
first two benh vien	fell	0.09	laid	-0.1	whole	0.22
first two benh xa	fell	0.07
first two bep hoang	laid	0.11	whole	0.05
first two beside a	laid	0.05	whole	0.14
first two between the	lies	0.11
first two between two	whole	0.07
first two bi o	fell	0.1
first two bia doi	lies	0.08
first two bia ghi	lies	-0.05	whole	-0.07
first two bia go	laid	-0.08
first two bia lang	fell	-0.09	laid	-0.05	lies	0.06
first two bia lo	whole	-0.08
first two bia mo	lies	-0.07
first two bia o	fell	-0.05	laid	-0.05	lies	0.38
first two bia phum	whole	0.09
first two bia ray	fell	0.06	laid	0.07	whole	-0.07
first two bia rung	laid	0.1	lies	-0.13	whole	0.05
first two bia trang	fell	0.11	lies	-0.15	whole	0.05
first two bien gioi	fell	0.06	whole	0.19
first two bien ho	fell	0.07
first two bien hoa	laid	0.06
first two bim son	home	0.07
first two binh ba	home	-0.11	fell	0.16	whole	0.17
first two binh dai	home	0.11	whole	0.05
first two binh dinh	home	-0.1	fell	-0.36	lies	-0.06
first two binh do	fell	0.13	whole	0.1
first two binh duong	fell	-0.1
first two binh gia	fell	0.15
first two binh giang	whole	-0.12
first two binh hoa	home	0.09	fell	-0.1
first two binh hung	laid	0.14
first two binh khanh	home	0.05	whole	0.08
first two binh lieu	home	0.07	whole	0.15
first two binh long	fell	0.17
first two binh luc	home	0.27	fell	-0.06
first two binh phuoc	fell	-0.05	lies	-0.05
first two binh son	home	0.15
first two binh tan	home	-0.06	fell	-0.05
first two binh thuan	home	-0.07	fell	-0.13	whole	-0.05
first two bo ao	fell	-0.14	laid	0.12
first two bo bac	fell	0.1	whole	0.13
first two bo ben	laid	-0.05	whole	-0.08
first two bo bien	fell	-0.07
first two bo cho	whole	-0.07
first two bo cot	fell	-0.05
first two bo de	fell	0.2
first two bo dia	fell	0.09	laid	-0.14	lies	0.18
first two bo doi	fell	-0.33	laid	-0.33	lies	-0.14	whole	-0.42
first two bo ha	lies	0.1
first two bo ho	lies	0.06	whole	0.08
first two bo hong	fell	0.06	laid	-0.08	lies	0.07	whole	-0.14
first two bo kenh	fell	-0.12	laid	0.11	lies	-0.07
first two bo kinh	fell	0.17	laid	0.07	lies	0.18	whole	0.46
first two bo lang	fell	-0.1	laid	0.05
first two bo len	laid	-0.07
first two bo mot	whole	-0.06
first two bo muong	fell	-0.18	laid	0.16
first two bo nam	laid	0.08	whole	0.09
first two bo o	fell	-0.05
first two bo rao	fell	0.07	laid	-0.06	lies	0.13	whole	-0.08
first two bo ruong	lies	-0.12	whole	0.13
first two bo song	fell	0.36	lies	-0.05	whole	0.35
first two bo suoi	fell	-0.11	laid	0.1	lies	-0.09	whole	0.13
first two bo toi	lies	-0.05
first two bo trach	home	0.08	lies	0.1
first two bo tre	laid	0.23	lies	-0.12
first two bo vao	fell	0.21
first two bo ve	lies	0.06
first two bom b52	whole	-0.05
first two bom o	fell	0.1
first two bon	laid	-0.05
first two bong lau	fell	0.05
first two bong son	fell	0.24	whole	0.12
first two bong trang	whole	-0.12
first two bot cau	fell	0.09	whole	0.1
first two bot phu	fell	-0.1
first two bot tien	fell	0.11
first two bu bong	fell	0.12
first two bu dang	fell	-0.16	lies	-0.1
first two bu dop	laid	0.06
first two bu gia	lies	0.08
first two bu na	fell	0.09	laid	-0.08
first two buc tuong	laid	0.1
first two bui tre	fell	0.11	laid	-0.06
first two bung sau	fell	-0.16	laid	0.06	whole	-0.05
first two buon don	lies	0.09
first two buon ea	home	0.12	fell	-0.06	laid	0.1	whole	0.13
first two buon ho	fell	0.1
first two buon ma	fell	-0.17	laid	0.07	whole	0.12
first two buong lai	fell	0.12	whole	0.07
first two buu dien	home	-0.1	laid	0.09
first two by a	laid	-0.19
first two by our	fell	-0.06
first two by the	fell	0.3	laid	0.24	lies	-0.06	whole	-0.15
first two c1	fell	0.14	whole	0.06
first two c2	fell	0.13
first two ca hai	laid	0.07
first two ca mau	home	0.13
first two ca tum	laid	0.11	whole	0.05
first two cac anh	laid	-0.05
first two cach bo	fell	-0.06
first two cach cau	fell	-0.07	laid	0.06	lies	0.09	whole	0.1
first two cach cho	laid	0.07	whole	0.12
first two cach cong	laid	0.12
first two cach cot	laid	-0.07
first two cach duong	whole	0.09
first two cach gieng	laid	-0.06	lies	0.07
first two cach ham	whole	-0.08
first two cach lo	lies	0.08
first two cach mang	lies	-0.07
first two cach mep	laid	0.06	whole	0.05
first two cach mieu	laid	-0.1
first two cach ngam	laid	0.18
first two cach nha	fell	0.1	laid	-0.06
first two cach nhau	laid	-0.07
first two cach suoi	laid	-0.19	whole	0.07
first two cai bat	whole	-0.11
first two cai be	home	0.2
first two cai lay	home	-0.17	fell	-0.09	whole	-0.15
first two cai ngang	fell	0.08
first two cai nuoc	fell	0.05
first two cai rang	home	0.09	whole	0.06
first two cai tau	home	0.11	whole	0.07
first two cam	fell	-0.08
first two cam binh	home	0.09	whole	-0.08
first two cam giang	home	-0.11	fell	0.13	lies	0.23	whole	-0.1
first two cam khe	home	0.12	fell	-0.11	whole	0.13
first two cam lo	home	-0.06	lies	0.06	whole	-0.1
first two cam nhuong	home	0.05
first two cam thuy	home	-0.09
first two cam xuyen	home	0.16	whole	0.08
first two campuchia	fell	0.17	whole	0.13
first two can cu	laid	-0.05	whole	-0.18
first two can duoc	home	0.09
first two can giuoc	fell	0.1	whole	0.07
first two can le	fell	0.07	whole	0.07
first two can loc	home	0.2	fell	-0.05	whole	0.07
first two can tho	home	-0.28	whole	-0.07
first two canh ban	whole	-0.13
first two canh bep	whole	-0.09
first two canh bo	lies	0.11	whole	0.07
first two canh bui	laid	-0.07
first two canh cai	laid	0.12
first two canh cau	laid	-0.1
first two canh cay	laid	0.15	lies	0.18	whole	0.34
first two canh cho	home	0.1	whole	0.08
first two canh chua	fell	0.09
first two canh con	fell	0.13	laid	-0.06	whole	-0.14
first two canh cong	whole	0.17
first two canh cua	laid	-0.11
first two canh dan	whole	-0.12
first two canh dong	fell	0.08	laid	-0.13	lies	0.06
first two canh duong	fell	-0.07	laid	0.2	lies	-0.12
first two canh ga	home	0.05	fell	0.13	laid	-0.08
first two canh gieng	fell	0.09	lies	0.05	whole	0.24
first two canh go	laid	0.1
first two canh goc	laid	-0.19	lies	0.18	whole	0.18
first two canh khe	fell	-0.27	laid	0.05	lies	0.06	whole	0.06
first two canh lo	whole	0.08
first two canh ma	fell	0.1	lies	-0.06	whole	0.05
first two canh me	lies	-0.08
first two canh mieu	fell	0.13	laid	-0.09	whole	0.1
first two canh mo	laid	-0.16	lies	0.07	whole	-0.05
first two canh mot	laid	0.05
first two canh nha	whole	-0.11
first two canh nhau	lies	-0.09	whole	-0.22
first two canh rung	whole	-0.12
first two canh san	fell	0.13	lies	0.13	whole	-0.13
first two canh sat	whole	-0.13
first two canh suoi	fell	-0.25	laid	0.12	lies	-0.13	whole	-0.06
first two canh tram	lies	0.05	whole	0.05
first two canh truong	fell	-0.05	laid	-0.08	whole	0.13
first two canh u	laid	-0.1	lies	0.05
first two cao bang	home	-0.24	lies	-0.06	whole	-0.13
first two cao diem	laid	-0.06	lies	-0.08	whole	0.1
first two cao lan	home	-0.08	whole	-0.1
first two cao lanh	home	0.11	fell	-0.05	whole	0.05
first two cao loc	whole	0.06
first two cao phong	whole	0.06
first two cao xa	fell	0.06
first two cat ba	home	0.09	whole	0.09
first two cat bi	fell	-0.06	whole	-0.09
first two cat dai	home	0.1	fell	-0.06	whole	-0.1
first two cat hai	home	0.15
first two cau ba	fell	0.11	laid	0.08	whole	0.17
first two cau ben	whole	0.1
first two cau binh	fell	0.17	whole	0.23
first two cau bong	fell	0.07	whole	0.07
first two cau bung	whole	0.05
first two cau can	fell	0.09
first two cau chu	fell	0.1	whole	0.07
first two cau dak	fell	-0.1
first two cau dat	home	-0.16
first two cau do	fell	0.14	whole	0.09
first two cau giay	home	0.05
first two cau go	fell	0.09
first two cau ham	fell	-0.2	lies	-0.05	whole	0.05
first two cau hieu	fell	0.07
first two cau hoa	laid	0.15
first two cau ke	home	0.24
first two cau khi	fell	0.07	whole	-0.05
first two cau kho	fell	-0.14
first two cau lo	fell	0.1	whole	0.05
first two cau my	fell	0.05
first two cau ngang	home	0.05
first two cau nha	fell	-0.09
first two cau niem	whole	-0.1
first two cau o	whole	-0.09
first two cau ong	fell	0.14
first two cau pha	fell	-0.1
first two cau phao	fell	0.08
first two cau phu	fell	-0.16
first two cau rach	fell	0.12	whole	0.15
first two cau sai	fell	-0.05
first two cau sap	fell	0.11	whole	-0.08
first two cau song	fell	-0.09
first two cau ta	fell	-0.11
first two cau toi	whole	0.1
first two cau trang	fell	0.06
first two cau tre	whole	-0.07
first two cau treo	fell	0.08	laid	-0.05	whole	-0.22
first two cau tu	fell	-0.12
first two cau viet	whole	-0.05
first two cay gao	fell	0.12	laid	-0.05	whole	-0.09
first two cay so	fell	0.1	laid	0.06	whole	0.08
first two cemetery of	laid	0.12	whole	0.11
first two cha la	fell	0.13
first two cha toi	home	-0.09
first two chan cao	laid	-0.06
first two chan cau	fell	-0.07	laid	0.05	whole	-0.07
first two chan deo	whole	0.18
first two chan diem	fell	-0.05	laid	0.1	whole	0.07
first two chan doc	fell	-0.05
first two chan doi	laid	0.08	lies	-0.1	whole	0.15
first two chan nui	laid	0.09	lies	0.06	whole	0.23
first two chan o	fell	0.15	whole	-0.05
first two chanh	fell	-0.09
first two charlie	fell	-0.06
first two chau doc	home	0.12	whole	0.07
first two cheo reo	home	0.08
first two chet o	fell	0.34
first two chet tai	fell	0.1	lies	0.14
first two chi hoa	fell	0.05
first two chi khu	fell	-0.1	laid	-0.05	whole	-0.06
first two chi lang	laid	0.09	lies	0.05	whole	0.05
first two chi linh	home	-0.06	lies	0.07
first two chi nghe	home	-0.1
first two chiem hoa	home	0.1	whole	0.07
first two chien dau	fell	-0.07
first two chien dich	fell	-0.17
first two chien khu	fell	-0.06
first two chien si	fell	0.08
first two chien truong	fell	0.09
first two cho an	fell	-0.09
first two cho ba	home	0.11	fell	-0.11	lies	0.11
first two cho ban	fell	0.06
first two cho ben	fell	-0.08	laid	-0.07
first two cho bo	home	-0.06
first two cho cai	fell	-0.17
first two cho canh	laid	0.14	whole	-0.08
first two cho cau	fell	0.19	laid	-0.05	whole	-0.1
first two cho cay	laid	0.21	lies	0.17	whole	0.31
first two cho chu	home	-0.11	fell	0.13	laid	0.16	lies	0.23
first two cho co	laid	0.05
first two cho con	home	0.07
first two cho cu	laid	-0.06	lies	-0.06	whole	-0.06
first two cho dau	whole	0.05
first two cho do	fell	-0.08	laid	-0.12	lies	0.1
first two cho doc	fell	-0.05
first two cho doi	laid	0.11	lies	-0.09	whole	-0.05
first two cho don	home	0.07	whole	0.06
first two cho dong	laid	-0.08	lies	0.06
first two cho e	lies	-0.05
first two cho em	lies	-0.07
first two cho gao	fell	0.2	whole	0.16
first two cho go	fell	0.18	lies	0.11
first two cho goc	laid	-0.13	lies	0.07
first two cho goi	fell	0.06
first two cho hai	laid	0.14
first two cho hang	home	0.09
first two cho lon	home	0.12	whole	0.11
first two cho moi	home	0.16	whole	0.11
first two cho nay	fell	0.05	whole	-0.05
first two cho nga	whole	-0.12
first two cho o	fell	-0.07
first two cho thom	fell	0.05
first two cho toi	fell	-0.05
first two cho ve	fell	0.05	laid	0.05	lies	-0.07
first two cho vinh	home	-0.08	fell	0.09	laid	-0.06	whole	0.05
first two chon gan	laid	0.06
first two chon ngay	whole	-0.06
first two chon o	fell	-0.06	laid	0.2	lies	0.11
first two chon sau	laid	0.05
first two chon tai	laid	-0.05
first two chong can	fell	-0.05
first two chot chu	whole	0.11
first two chot doi	fell	0.06
first two chot dong	whole	-0.08
first two chot duong	whole	0.06
first two chu ba	home	-0.05
first two chu lai	laid	0.25
first two chu nghe	fell	0.17	whole	-0.08
first two chu o	laid	-0.06	lies	0.06
first two chu pa	fell	0.1	whole	0.06
first two chu pah	lies	0.08	whole	-0.07
first two chu pong	fell	-0.05
first two chu prong	fell	0.06	whole	0.1
first two chu se	fell	-0.05
first two chua	whole	-0.11
first two chua linh	fell	0.06	lies	0.36	whole	0.32
first two chua o	laid	-0.06	lies	0.11
first two chua ong	fell	0.21	laid	0.09	lies	-0.06
first two chua phi	lies	0.07
first two chua phuoc	fell	-0.12	laid	0.21	lies	-0.05	whole	0.06
first two chua tam	fell	0.11
first two chung mot	laid	0.11
first two chung toi	home	0.05
first two chung voi	home	-0.1
first two chuong my	home	0.1	whole	0.06
first two chuong thien	home	-0.07
first two cimetiere de	laid	0.05	lies	0.17	whole	0.11
first two co am	home	0.18	whole	0.11
first two co cay	laid	-0.07
first two co mot	laid	0.06
first two co noi	lies	0.06	whole	0.22
first two co o	home	0.08
first two co ten	lies	0.05
first two co tu	home	-0.18	whole	-0.1
first two co ve	fell	0.08
first two coc a	fell	0.11
first two coi o	fell	0.05
first two col de	whole	0.11
first two con ba	home	-0.06
first two con cat	fell	0.08	whole	0.06
first two con cau	fell	0.14
first two con co	fell	-0.09
first two con cuong	home	0.42	whole	0.18
first two con dan	fell	0.06
first two con dao	fell	-0.05	laid	-0.05
first two con dat	whole	-0.05
first two con deo	fell	-0.05
first two con doc	fell	0.08	whole	0.06
first two con gai	laid	-0.07
first two con la	laid	0.07
first two con lam	fell	0.09	whole	-0.05
first two con lon	fell	0.05
first two con ma	laid	0.1
first two con mo	fell	0.05
first two con nam	laid	-0.09	lies	0.15	whole	-0.05
first two con nhan	laid	0.1
first two con o	home	-0.07	fell	-0.2	laid	0.07	lies	0.17
first two con ong	fell	-0.05	lies	0.11
first two con rang	fell	-0.1	laid	0.39	whole	0.13
first two con thien	fell	0.37	whole	0.13
first two con tien	fell	0.35	whole	0.14
first two con trai	laid	-0.06
first two cong chua	fell	0.07	lies	0.08	whole	-0.12
first two cong dien	home	-0.08	fell	-0.07
first two cong dong	whole	-0.05
first two cong hien	whole	-0.05
first two cong hoa	fell	-0.08
first two cong nghia	lies	0.11
first two cong su	fell	0.07	laid	0.21	whole	-0.13
first two cong troi	fell	0.14	laid	0.05	whole	0.08
first two contre le	laid	0.15	whole	0.14
first two cu diem	whole	0.13
first two cu lao	home	0.09
first two cu m	home	0.08
first two cua a	fell	0.22	laid	0.14	whole	0.18
first two cua anh	fell	-0.05
first two cua bo	fell	-0.05
first two cua chanh	fell	0.05	whole	-0.09
first two cua chu	fell	0.22	laid	0.07	whole	0.11
first two cua d	laid	-0.05
first two cua dai	laid	0.09
first two cua don	lies	0.06	whole	-0.12
first two cua hang	fell	-0.11	lies	-0.07
first two cua khau	fell	-0.09
first two cua lach	fell	-0.06
first two cua linh	laid	0.15
first two cua lo	home	0.07	fell	0.1
first two cua mo	fell	-0.05	whole	-0.08
first two cua ngo	whole	0.09
first two cua ong	fell	-0.1	laid	0.12	lies	-0.05	whole	-0.06
first two cua song	fell	-0.14
first two cua su	fell	-0.05
first two cua tieu	fell	-0.05
first two cua trung	fell	0.13
first two cua viet	home	-0.07	fell	0.51	whole	0.05
first two cung 1	lies	0.08
first two cung ham	fell	0.11	whole	-0.05
first two da lat	home	-0.1	fell	0.12
first two da nang	fell	-0.19
first two da phuc	home	0.1	whole	-0.05
first two da teh	fell	0.08
first two dac to	fell	0.11	whole	-0.14
first two dai ban	home	-0.38
first two dai do	fell	0.15	laid	-0.05	whole	0.13
first two dai doi	fell	-0.11
first two dai han	fell	-0.08
first two dai loc	home	0.12	whole	-0.08
first two dai phat	fell	0.14
first two dai tu	home	0.35	fell	-0.05
first two dak mil	fell	-0.13
first two dak pek	fell	0.07
first two dak po	whole	0.05
first two dak seang	fell	0.19
first two dak sieng	fell	0.08	whole	0.07
first two dak to	home	0.11	fell	-0.12	laid	-0.12
first two dakrong	whole	0.07
first two dam doi	whole	0.14
first two dan ban	fell	0.12
first two dan phuong	home	0.13	whole	0.16
first two dan toc	home	-0.06
first two dang hai	home	0.07
first two danh sach	home	0.05	whole	-0.05
first two dans la	fell	0.06	laid	0.1	whole	-0.08
first two dans le	fell	0.1	whole	-0.11
first two dans son	lies	0.13
first two dans un	laid	0.09
first two dans une	whole	0.08
first two dao cat	fell	-0.08	whole	0.09
first two dao ho	laid	0.06
first two dao len	fell	0.1
first two dao mong	fell	0.07
first two dao o	home	0.09
first two dao san	fell	-0.1
first two dao van	home	0.06
first two dao xa	home	-0.05
first two dap da	fell	0.14	laid	0.05	whole	-0.08
first two dat chua	laid	0.1
first two dat do	home	0.05	laid	-0.05
first two dat nha	laid	-0.05	lies	-0.07	whole	-0.1
first two dat thanh	laid	0.17	whole	0.13
first two dat vuon	laid	-0.05	lies	0.12	whole	0.05
first two dau tieng	fell	-0.05
first two deo cu	whole	-0.09
first two deo khau	laid	0.12
first two deo lung	whole	0.12
first two deo mang	fell	-0.18	lies	0.13	whole	-0.06
first two deo mu	fell	-0.15
first two deo nhong	fell	-0.06	whole	0.05
first two deo pha	lies	0.11	whole	-0.16
first two deo phu	whole	0.08
first two deo phuong	whole	-0.1
first two deo that	laid	-0.05
first two derriere l	laid	0.09
first two derriere la	laid	0.17	whole	0.23
first two dessus du	whole	-0.06
first two di luon	fell	0.05
first two dia dao	fell	0.11	whole	0.06
first two dia diem	fell	-0.05	laid	0.11	lies	0.07
first two dia phuong	fell	-0.07	whole	-0.05
first two diem	fell	-0.05
first two diem cao	fell	0.28	laid	-0.05	lies	0.05	whole	0.18
first two dien	fell	-0.06
first two dien ban	home	0.26	fell	0.11
first two dien bien	home	-0.12	lies	-0.06
first two dien chau	home	0.09	lies	0.11	whole	0.07
first two dien hong	fell	0.14
first two dien quang	whole	0.11
first two dinh bang	home	0.05
first two dinh deo	laid	0.06	lies	-0.06
first two dinh lang	home	-0.05
first two dinh lap	home	0.14	whole	-0.19
first two dinh phu	fell	0.05	laid	0.13
first two dinh quan	home	0.08
first two dinh tan	fell	0.12	whole	0.12
first two dinh van	fell	-0.13	laid	0.08
first two district de	fell	-0.07
first two doan ba	fell	0.05
first two doan chet	fell	0.05
first two doan hung	home	0.09
first two doan phu	fell	-0.11
first two doan tau	fell	-0.06
first two doan thi	lies	0.08
first two doan trong	whole	-0.05
first two doan van	fell	-0.05
first two doan xa	home	0.07	fell	0.14
first two doc ba	fell	-0.08	laid	0.15	lies	0.11	whole	0.12
first two doc bai	whole	-0.1
first two doc bo	laid	-0.09
first two doc duong	whole	0.1
first two doc lap	home	0.07	lies	-0.07
first two doc mieu	fell	0.07	lies	-0.05	whole	-0.08
first two doc ong	fell	-0.14	laid	-0.06	lies	0.11
first two doc soi	laid	0.15
first two doi	whole	-0.18
first two doi 100	laid	0.06	whole	-0.09
first two doi 105	fell	-0.09	whole	-0.07
first two doi 1062	laid	0.08	lies	0.1	whole	-0.06
first two doi 3	fell	-0.05
first two doi 31	fell	0.13	whole	0.07
first two doi 37	fell	0.07	whole	-0.11
first two doi 400	whole	-0.08
first two doi 5	home	0.11	fell	-0.11
first two doi 689	fell	0.07	whole	-0.06
first two doi 772	fell	0.12	whole	0.12
first two doi 82	laid	-0.11	lies	0.29	whole	0.1
first two doi 875	fell	-0.05	whole	0.09
first two doi 935	fell	0.14	whole	-0.21
first two doi a	fell	-0.1	whole	0.05
first two doi a1	fell	-0.07	whole	0.07
first two doi ba	lies	0.09	whole	0.09
first two doi bac	fell	0.12	whole	-0.08
first two doi c1	fell	0.08
first two doi chau	fell	-0.06
first two doi chay	fell	-0.39	whole	0.06
first two doi che	lies	0.05	whole	0.08
first two doi chop	fell	0.22	laid	-0.11	whole	0.08
first two doi chot	fell	-0.09
first two doi chu	laid	-0.07	lies	-0.05
first two doi co	fell	0.08	whole	0.12
first two doi cong	laid	-0.07
first two doi dai	fell	0.16
first two doi dat	laid	0.07	whole	0.05
first two doi dieu	fell	0.11	laid	0.07	whole	0.11
first two doi dong	fell	-0.27
first two doi e	fell	0.13
first two doi hinh	fell	-0.05
first two doi khong	fell	0.14	lies	-0.06	whole	0.08
first two doi mam	fell	0.06	whole	0.13
first two doi mong	laid	0.06	whole	0.06
first two doi ong	whole	-0.09
first two doi phau	fell	0.11	laid	0.16	whole	0.1
first two doi phuong	fell	0.1	laid	-0.05
first two doi quyet	fell	0.07	laid	-0.05	whole	0.14
first two doi ra	laid	-0.13	lies	0.09	whole	-0.14
first two doi sau	fell	0.1	laid	-0.07	whole	-0.05
first two doi sim	fell	-0.08	laid	0.05
first two doi thong	fell	-0.08	whole	-0.23
first two doi tranh	fell	0.26	whole	0.1
first two doi tron	laid	-0.05	lies	0.2	whole	0.05
first two doi ve	lies	0.06
first two doi xanh	fell	0.19	laid	0.16	whole	0.1
first two doi yen	whole	-0.16
first two don bao	whole	-0.11
first two don bien	fell	-0.05	whole	0.15
first two don bu	fell	-0.07
first two don cai	fell	0.05	whole	-0.05
first two don cat	laid	0.12	whole	0.21
first two don cau	fell	0.18
first two don da	fell	-0.08
first two don dien	whole	-0.15
first two don duoi	laid	0.07	whole	-0.12
first two don o	fell	0.1
first two don pha	fell	0.05
first two don pho	fell	-0.12	whole	-0.06
first two don vi	fell	-0.07
first two dong anh	home	0.23	fell	0.12	whole	0.13
first two dong bang	fell	-0.13	lies	-0.05
first two dong cat	whole	0.13
first two dong co	fell	0.06
first two dong cua	laid	-0.05	lies	0.1
first two dong dang	fell	0.17	lies	0.06
first two dong doi	home	-0.05	fell	-0.18	laid	-0.06	lies	-0.1	whole	-0.16
first two dong ha	home	-0.22	fell	0.19	whole	-0.13
first two dong ho	fell	-0.05
first two dong hoi	fell	-0.06	whole	-0.1
first two dong hung	fell	-0.05	whole	0.12
first two dong huong	home	-0.09	whole	-0.26
first two dong hy	whole	0.07
first two dong khe	home	-0.05	fell	0.35	whole	0.07
first two dong kinh	home	0.12
first two dong lang	lies	0.06
first two dong loc	home	-0.05	fell	0.09
first two dong ma	fell	-0.05	laid	0.07	whole	0.07
first two dong me	lies	0.11
first two dong minh	home	0.05
first two dong nai	fell	-0.39
first two dong o	home	-0.06
first two dong ong	fell	0.16	laid	0.2	lies	-0.05	whole	0.06
first two dong phu	fell	-0.05	whole	0.06
first two dong quan	fell	-0.06	laid	0.07	whole	0.05
first two dong sau	laid	-0.07
first two dong son	home	0.26	whole	0.08
first two dong thap	fell	0.09	lies	0.14	whole	-0.07
first two dong toan	fell	0.16	whole	0.12
first two dong trieu	home	0.19	whole	0.12
first two dong van	home	0.12	fell	-0.12	whole	0.14
first two dong vinh	home	-0.05	whole	0.13
first two dong xuan	home	-0.07	whole	-0.11
first two dong yen	whole	0.11
first two duc	fell	-0.06
first two duc co	home	-0.06	fell	0.24	lies	0.15	whole	-0.09
first two duc hoa	home	0.07
first two duc hue	fell	-0.07	lies	0.11
first two duc lap	home	-0.1	fell	0.25
first two duc pho	whole	0.06
first two duc tho	home	0.19	fell	-0.18	lies	0.11
first two duoi 2	laid	-0.06
first two duoi bai	lies	-0.05	whole	-0.09
first two duoi ban	lies	-0.05
first two duoi bong	fell	0.05	lies	0.09	whole	0.05
first two duoi bui	laid	-0.08
first two duoi cai	lies	0.1	whole	0.13
first two duoi cau	laid	0.07	whole	0.07
first two duoi cay	laid	0.12	lies	0.08	whole	0.29
first two duoi chan	fell	0.05	laid	-0.18	whole	0.11
first two duoi day	fell	0.07	whole	-0.05
first two duoi doc	whole	-0.07
first two duoi gam	lies	-0.05	whole	0.06
first two duoi goc	fell	-0.13	lies	0.2	whole	0.11
first two duoi hai	laid	0.06
first two duoi ham	fell	-0.08	lies	0.05	whole	-0.15
first two duoi ho	whole	-0.18
first two duoi khe	laid	-0.06	whole	0.1
first two duoi la	laid	-0.14
first two duoi long	fell	0.07	laid	0.12	lies	0.13	whole	0.07
first two duoi muong	lies	-0.07	whole	-0.06
first two duoi nen	fell	0.08	laid	0.12	lies	-0.07	whole	0.07
first two duoi rang	whole	0.11
first two duoi san	laid	0.14	lies	0.18	whole	-0.1
first two duoi tang	whole	-0.05
first two duoi vach	laid	0.18
first two duong 12	laid	0.05	lies	-0.07
first two duong 128	lies	0.06
first two duong 13	fell	-0.15	whole	0.2
first two duong 14	fell	-0.21	whole	0.12
first two duong 16	fell	0.07
first two duong 19	fell	-0.11	laid	-0.06	lies	0.05
first two duong 20	fell	0.28	laid	0.09	whole	0.07
first two duong 5	fell	0.1
first two duong 6	fell	0.05
first two duong 7	lies	-0.05
first two duong 9	fell	0.1	lies	0.12
first two duong bang	fell	0.05
first two duong cang	fell	-0.08	whole	-0.11
first two duong cong	fell	-0.07
first two duong day	fell	0.05
first two duong di	laid	-0.06
first two duong dien	fell	-0.07
first two duong hanh	fell	0.06	whole	-0.07
first two duong ho	fell	-0.08
first two duong kinh	home	-0.06
first two duong le	fell	-0.06	laid	0.09
first two duong minh	lies	0.12
first two duong mon	laid	0.17
first two duong nguyen	fell	0.11
first two duong nha	laid	-0.05
first two duong o	fell	0.1	whole	-0.08
first two duong ra	fell	0.1	whole	-0.14
first two duong ray	fell	-0.06
first two duong sat	whole	0.05
first two duong so	fell	0.07	whole	0.25
first two duong tu	fell	0.09
first two duong vao	fell	0.14
first two duong ve	fell	-0.05
first two duong vo	fell	0.08	laid	0.12	whole	0.08
first two duy tien	home	0.24	whole	0.11
first two duy xuyen	fell	-0.05
first two duyen hai	whole	0.1
first two e de	home	-0.1
first two ea h	whole	0.08
first two ea sup	fell	-0.08	whole	-0.12
first two east end	fell	-0.1	whole	-0.06
first two evac	fell	-0.05
first two front of	fell	0.05	whole	-0.12
first two ga hai	lies	0.16
first two ga phu	fell	-0.07
first two ga vinh	fell	-0.06
first two gac ma	fell	0.48	whole	0.18
first two gan ba	fell	0.05	whole	0.05
first two gan bai	laid	-0.1	whole	-0.06
first two gan ban	fell	0.07	lies	-0.08	whole	0.09
first two gan ben	whole	-0.09
first two gan bien	laid	-0.08
first two gan bo	laid	-0.08	lies	0.07	whole	0.09
first two gan cai	laid	0.06
first two gan cau	home	0.12	whole	0.23
first two gan cay	laid	-0.09
first two gan cho	home	0.12	fell	-0.07	lies	0.11
first two gan chua	fell	0.05	laid	-0.07
first two gan day	laid	-0.05
first two gan den	fell	0.09	whole	0.09
first two gan dinh	laid	-0.05	lies	0.06
first two gan duong	laid	0.06
first two gan ga	whole	-0.13
first two gan lang	fell	0.07	whole	0.11
first two gan mat	laid	-0.18	lies	0.24
first two gan nga	fell	-0.14	lies	0.07	whole	0.15
first two gan ngam	fell	-0.2	laid	0.07
first two gan nha	laid	0.12	whole	-0.09
first two gan nui	fell	-0.07
first two gan phum	whole	0.17
first two gan san	laid	-0.11	whole	0.09
first two gan sang	fell	0.09
first two gan suoi	laid	-0.09	lies	0.07	whole	0.15
first two gan thac	fell	-0.05	laid	0.14	lies	-0.05
first two gan tram	whole	-0.12
first two gan truong	fell	0.06	laid	0.12	lies	-0.07	whole	0.06
first two ghep	fell	0.12
first two gia dinh	whole	-0.06
first two gia lai	lies	0.06	whole	-0.05
first two gia lam	home	-0.08	whole	0.1
first two gia loc	fell	-0.06
first two gia luong	home	-0.1
first two gia rai	home	-0.08	lies	0.1	whole	-0.18
first two gia vien	home	0.26	fell	-0.07	whole	0.16
first two giai phong	home	0.12	whole	-0.05
first two giao thong	fell	0.11	whole	0.18
first two giao thuy	home	0.23	whole	0.14
first two gieng	fell	0.13	laid	0.12	whole	-0.06
first two gieng da	laid	-0.08
first two gio an	whole	-0.05
first two gio linh	fell	-0.12
first two giong ong	lies	0.1	whole	0.07
first two giong quang	home	-0.06
first two giong rieng	home	0.06
first two giong trom	home	0.1	fell	0.07	laid	-0.15
first two giua 2	laid	0.05	whole	0.08
first two giua dong	whole	-0.22
first two giua duong	fell	-0.06	laid	-0.07	lies	0.06	whole	-0.13
first two giua hai	fell	-0.05	laid	0.19	lies	-0.05
first two giua rung	fell	0.05	whole	0.07
first two giua song	fell	0.31
first two giua vuon	laid	-0.06	whole	0.05
first two go cao	fell	0.2	whole	0.08
first two go chua	whole	-0.22
first two go co	laid	0.08	lies	0.06	whole	0.07
first two go con	laid	-0.06
first two go cong	home	0.21	fell	-0.11	laid	-0.05	lies	0.1
first two go cua	laid	-0.11	lies	0.09	whole	0.06
first two go da	laid	-0.05	lies	0.11
first two go dat	lies	-0.09
first two go dau	fell	-0.08	laid	-0.1
first two go dinh	lies	-0.06	whole	-0.07
first two go dong	lies	-0.08
first two go dua	laid	0.19	lies	0.12
first two go gang	fell	0.05
first two go loi	fell	-0.05
first two go ma	fell	0.05	laid	-0.07	whole	0.14
first two go me	fell	-0.08	whole	-0.18
first two go mit	laid	0.08
first two go mo	lies	0.13	whole	0.1
first two go moi	lies	-0.05
first two go noi	home	0.07	fell	0.2	laid	0.22	lies	-0.07	whole	0.09
first two go ong	fell	-0.07	whole	0.1
first two go quao	whole	0.07
first two go sau	whole	-0.11
first two goc bang	fell	0.13	lies	-0.08
first two goc cao	whole	-0.09
first two goc cay	fell	-0.23	laid	0.35	lies	-0.22	whole	0.12
first two goc da	whole	0.1
first two goc dong	lies	-0.06	whole	-0.11
first two goc dua	laid	-0.08	lies	0.1
first two goc go	laid	0.07
first two goc hoa	home	-0.11
first two goc lap	home	0.11
first two goc mit	fell	-0.07	whole	0.22
first two goc nghia	laid	0.07	lies	-0.05
first two goc phia	lies	-0.05	whole	0.05
first two goc ruong	lies	0.07
first two goc thot	laid	0.07	whole	0.09
first two goc tram	laid	-0.17	lies	0.13
first two goc vuon	fell	0.11	laid	-0.29	lies	0.34	whole	0.17
first two goc xoai	laid	0.05	whole	0.07
first two goi la	laid	0.19	lies	0.11
first two guc tren	fell	0.07
first two h mong	home	-0.05
first two h p	whole	-0.05
first two ha bac	home	0.18
first two ha dong	fell	0.08
first two ha giang	home	-0.24	fell	0.24	whole	-0.11
first two ha hoa	whole	0.08
first two ha lam	lies	0.12	whole	0.07
first two ha lang	whole	0.08
first two ha lao	fell	-0.08
first two ha nam	fell	-0.06	whole	0.05
first two ha noi	home	0.08	fell	-0.2	whole	-0.09
first two ha quang	home	0.05
first two ha tay	home	-0.13	whole	-0.05
first two ha tien	home	-0.06	fell	0.06	laid	0.05	lies	0.23
first two ha tinh	home	-0.12	fell	0.11	whole	-0.08
first two ha trung	home	0.32	lies	0.13	whole	0.17
first two ha tuyen	fell	-0.06
first two hai	home	0.11	whole	-0.05
first two hai anh	whole	-0.06
first two hai ben	laid	0.08	whole	0.1
first two hai dua	laid	0.08
first two hai duong	home	-0.18	fell	-0.24	lies	-0.09
first two hai hang	laid	-0.15
first two hai hau	home	0.22	lies	-0.05	whole	0.05
first two hai hung	home	-0.1	whole	-0.05
first two hai lang	home	0.05	fell	0.12
first two hai phong	lies	-0.09	whole	-0.14
first two hai phu	laid	0.09	lies	0.17
first two hai van	fell	0.12	whole	0.06
first two haiphong	home	0.19	whole	0.11
first two ham 2	fell	0.07	laid	0.13	lies	0.14
first two ham bi	fell	-0.08
first two ham chi	fell	0.1	lies	0.12	whole	0.06
first two ham chu	fell	-0.15	laid	0.17	lies	-0.07	whole	0.24
first two ham o	fell	0.11	whole	-0.1
first two ham phau	fell	-0.12	laid	-0.05
first two ham rong	home	-0.06	lies	0.13
first two ham yen	whole	0.05
first two hang	whole	-0.06
first two hang 1	laid	-0.07
first two hang 4	lies	0.13	whole	-0.09
first two hang 5	lies	0.18
first two hang 6	lies	-0.09
first two hang 7	lies	-0.07	whole	-0.07
first two hang 8	fell	-0.14
first two hang 9	whole	-0.16
first two hang ba	laid	-0.12	lies	0.09
first two hang co	fell	0.08
first two hang cuoi	lies	-0.05	whole	0.06
first two hang da	laid	0.3	whole	0.11
first two hang dau	laid	-0.05
first two hang doi	fell	0.07	laid	0.08
first two hang duoi	laid	-0.06	whole	-0.1
first two hang duong	laid	-0.19	lies	0.42	whole	0.2
first two hang lang	fell	-0.06	lies	-0.05
first two hang nam	laid	-0.09
first two hang ngang	whole	-0.13
first two hang o	whole	0.1
first two hang rao	home	-0.07	fell	-0.32	lies	-0.1	whole	-0.18
first two hang thu	laid	0.09
first two hang xom	fell	-0.05
first two hanoi	whole	-0.05
first two hat dich	fell	0.09	laid	0.13
first two hau giang	home	-0.08
first two hau loc	home	0.13	fell	-0.1
first two hau nghia	fell	0.05	whole	0.05
first two her own	fell	0.08	whole	0.1
first two hi sinh	fell	0.05
first two hien	home	0.12	fell	-0.07
first two hiep hoa	home	0.06	whole	0.05
first two him lam	fell	0.14	whole	0.11
first two hn	home	0.12	whole	0.05
first two ho ben	fell	0.28	laid	-0.08	whole	0.12
first two ho bo	fell	0.05	whole	0.05
first two ho bom	fell	0.07	laid	0.35	whole	0.5
first two ho canh	whole	-0.21
first two ho chung	fell	0.14	whole	0.08
first two ho duoi	whole	-0.1
first two ho nai	fell	0.24	whole	0.09
first two ho o	home	0.09	fell	-0.07	laid	0.09	whole	-0.08
first two ho phao	laid	0.27	whole	0.35
first two ho rac	fell	0.1	laid	0.22
first two ho sau	whole	-0.32
first two ho so	fell	-0.08	laid	-0.09	lies	-0.09	whole	-0.07
first two ho thuy	laid	0.09	whole	0.05
first two ho to	laid	-0.05
first two ho vo	fell	-0.08
first two ho voi	laid	0.07	whole	-0.05
first two hoa	home	-0.08
first two hoa an	whole	0.05
first two hoa binh	home	-0.21	fell	0.05
first two hoa hai	whole	-0.1
first two hoa hiep	fell	-0.05
first two hoa khanh	home	0.08	fell	-0.05
first two hoa o	home	0.14	whole	-0.06
first two hoa vang	home	0.29	laid	0.12	lies	0.09	whole	0.17
first two hoai an	home	-0.08	fell	-0.05	whole	0.07
first two hoai duc	home	0.11	fell	0.05	whole	0.07
first two hoang cam	whole	-0.08
first two hoang su	whole	0.08
first two hoc da	laid	0.13	whole	0.29
first two hoc mon	laid	-0.06
first two hoc o	home	-0.11
first two hoi an	home	0.07	whole	0.05
first two hoi do	home	-0.05	fell	0.1	lies	0.12	whole	-0.05
first two hoi em	lies	-0.05
first two hoi nghia	lies	-0.1
first two hoi o	fell	-0.07
first two hoi truong	fell	-0.06
first two hom do	laid	0.1
first two hon chieng	laid	0.11	whole	-0.08
first two hon dat	fell	0.11	lies	0.07
first two hon gai	home	-0.1
first two hon heo	fell	-0.06	whole	-0.07
first two hon kem	fell	-0.07
first two hon tau	whole	-0.1
first two hong bang	fell	-0.05
first two hong kong	fell	-0.06
first two hong ngu	fell	0.1	lies	-0.05
first two hopital lanessan	fell	0.07
first two hp	home	0.17	whole	0.14
first two hue	home	0.48	fell	0.22	whole	0.21
first two hue citadel	fell	-0.05	whole	0.14
first two hung ha	home	0.19	lies	-0.08	whole	0.1
first two hung yen	home	-0.11	lies	0.06	whole	-0.06
first two huong hoa	home	-0.07	fell	0.16	whole	-0.23
first two huong khe	home	-0.06	fell	0.11	whole	0.06
first two huong lap	fell	-0.09
first two huong phung	fell	0.17
first two huong son	home	0.13
first two huong thuy	home	-0.06	fell	-0.07	lies	0.28	whole	0.07
first two huong tra	home	0.06	whole	-0.17
first two huyen	home	-0.06
first two huyen ba	home	-0.1
first two huyen duc	home	-0.06
first two huyen gia	home	0.12
first two huyen tien	home	0.2
first two hy sinh	fell	-0.09
first two ia dom	whole	-0.08
first two ia drang	laid	0.11	whole	0.08
first two inside the	laid	-0.05
first two junction city	fell	-0.16
first two k	fell	0.08
first two k23	whole	-0.05
first two k50	fell	0.13
first two k52	fell	-0.05
first two k9	fell	-0.05
first two ka tum	whole	0.05
first two kampong cham	fell	-0.09
first two kbang	home	0.13
first two ke ben	whole	0.06
first two ke da	laid	0.05	whole	0.05
first two ke sat	home	0.18	whole	0.11
first two kham duc	fell	0.05
first two kham muon	fell	0.07	whole	0.09
first two kham thien	home	0.08	fell	-0.12	whole	-0.07
first two khanh binh	fell	0.12
first two khanh hoa	home	-0.08
first two khau chia	fell	0.16
first two khau doi	fell	-0.07
first two khe can	laid	0.15
first two khe da	fell	0.08	laid	-0.12	lies	0.17
first two khe giao	fell	0.08
first two khe ho	laid	0.12	whole	0.05
first two khe nuoc	whole	-0.21
first two khe sanh	home	-0.06	fell	-0.07	laid	-0.13	lies	-0.06
first two khe suoi	fell	0.1	laid	-0.09
first two khe ta	laid	0.06	whole	0.05
first two khe trai	laid	-0.06
first two khe ve	laid	0.08
first two khi dang	laid	-0.05
first two khi di	fell	-0.05
first two khi doc	fell	0.1
first two khi vao	fell	0.11
first two khmer o	home	-0.1
first two khmer soc	home	0.05	whole	-0.06
first two kho xang	whole	0.06
first two khoai chau	home	-0.07	whole	-0.07
first two khoi ca	whole	-0.2
first two khu 2	fell	-0.19	whole	-0.07
first two khu 3	laid	-0.05	whole	0.05
first two khu 4	fell	0.05	whole	0.05
first two khu a	whole	-0.14
first two khu b	laid	-0.05	lies	-0.24
first two khu c	laid	-0.06	whole	0.06
first two khu cong	lies	0.06
first two khu dan	whole	0.05
first two khu dong	fell	-0.08	lies	0.05
first two khu duong	fell	0.05	whole	-0.09
first two khu ha	home	-0.05
first two khu hai	whole	-0.08
first two khu k	whole	-0.06
first two khu mo	laid	0.14	lies	-0.12	whole	0.31
first two khu nghia	whole	0.06
first two khu nha	fell	0.11
first two khu pho	laid	-0.12	lies	0.05	whole	0.09
first two khu rung	fell	-0.05	laid	0.09	lies	-0.05	whole	-0.09
first two khu vuc	fell	0.1	laid	-0.11	lies	0.08	whole	0.06
first two khu vuon	fell	-0.06	lies	0.16
first two khuc cua	laid	0.06
first two khuon vien	lies	0.12
first two kien an	home	0.22	lies	0.26	whole	0.2
first two kien duc	fell	0.09
first two kien phong	home	-0.1
first two kien thuy	home	-0.06	whole	-0.19
first two kien xuong	home	0.16	lies	-0.05	whole	0.18
first two kim bang	home	0.37	whole	0.09
first two kim boi	home	0.12
first two kim dong	home	0.05	whole	0.06
first two kim lien	home	0.07	whole	0.11
first two kim son	whole	-0.05
first two kim thanh	home	-0.24
first two kinh ba	fell	0.14	lies	0.11	whole	0.05
first two kinh mon	home	0.22	fell	-0.07
first two kinh nguyen	fell	0.09	whole	0.06
first two kong pong	fell	-0.2	laid	0.11	whole	0.06
first two kontum	fell	0.36	whole	0.2
first two kralanh	whole	-0.06
first two krong buk	fell	-0.09
first two krong pac	home	0.15	fell	-0.07	whole	0.08
first two kt	fell	0.11
first two ky anh	home	0.14	fell	-0.08
first two ky son	home	0.07	lies	0.09	whole	0.1
first two l eglise	laid	0.06
first two l hopital	fell	-0.05
first two la nga	whole	0.12
first two la vang	fell	0.12	whole	-0.11
first two lac son	home	0.05	whole	0.06
first two lac thuy	home	0.06	whole	0.13
first two lach tray	home	-0.1
first two lai canh	laid	0.06
first two lai do	fell	-0.05
first two lai khe	fell	0.05
first two lai o	lies	0.07
first two lai thieu	home	0.06	whole	0.06
first two lam dong	fell	-0.07
first two lam ha	home	-0.09	whole	-0.07
first two lam thao	whole	0.06
first two lang	home	-0.09	laid	-0.06
first two lang a	fell	0.14
first two lang an	home	-0.07
first two lang bat	home	0.06	whole	0.05
first two lang ben	home	-0.16
first two lang bong	lies	0.13
first two lang chuong	whole	0.13
first two lang co	home	0.12	whole	-0.22
first two lang dai	home	-0.13
first two lang dao	home	-0.06
first two lang de	home	0.05	fell	0.05
first two lang do	laid	-0.06
first two lang dong	home	-0.08	fell	0.15
first two lang duong	home	0.12
first two lang giang	whole	-0.05
first two lang ha	home	0.1	fell	-0.07	whole	0.08
first two lang ho	home	-0.14	lies	0.09
first two lang ke	whole	-0.13
first two lang kon	fell	-0.05	laid	0.1
first two lang long	fell	0.06
first two lang mai	laid	-0.05
first two lang my	whole	0.07
first two lang nhi	whole	0.06
first two lang nhu	laid	0.06	whole	-0.17
first two lang o	whole	-0.05
first two lang phu	home	0.07	fell	-0.05	whole	0.07
first two lang phuc	whole	0.06
first two lang pinh	laid	0.09
first two lang plei	home	0.06	fell	0.17	whole	0.07
first two lang pleiku	fell	-0.06
first two lang quynh	home	-0.06
first two lang ro	home	0.14	fell	-0.09	laid	0.18	whole	0.13
first two lang son	home	-0.17	fell	0.09	lies	-0.05	whole	-0.06
first two lang thu	home	0.05	fell	-0.05
first two lang to	whole	-0.05
first two lang toi	home	-0.06
first two lang trung	home	-0.07	whole	0.13
first two lang vac	whole	0.05
first two lang van	home	0.09	laid	0.07	whole	0.07
first two lang vay	home	-0.07	laid	-0.06	whole	-0.13
first two lang vei	fell	0.22	whole	0.12
first two lang voi	whole	-0.1
first two lang xuan	whole	-0.12
first two lang yen	whole	0.05
first two lao	fell	0.47	laid	-0.07	whole	0.29
first two lao bao	lies	0.14
first two lao cai	fell	-0.14
first two lao chai	lies	0.05
first two laos	fell	0.09
first two lap thach	home	0.16	whole	0.17
first two le lai	home	-0.07
first two le loi	home	0.05	whole	0.1
first two le thuy	home	0.06
first two lien lac	fell	-0.05
first two liet si	whole	-0.06
first two linh hai	home	0.08
first two linh uc	fell	-0.07
first two lo 12	lies	-0.08
first two lo 2	fell	-0.13	laid	-0.1	lies	-0.06
first two lo 3	fell	-0.13	laid	-0.05
first two lo 4	fell	0.14	lies	0.13
first two lo 5	fell	-0.05
first two lo a	lies	0.09
first two lo b	laid	-0.05	lies	-0.14	whole	-0.06
first two lo ben	laid	0.08
first two lo c	laid	-0.1	whole	-0.18
first two lo cao	fell	-0.13	laid	0.14	whole	0.23
first two lo chau	fell	0.08
first two lo cot	fell	0.19	laid	-0.13	whole	0.06
first two lo d	lies	0.06
first two lo do	laid	-0.08
first two lo gach	fell	0.08	laid	0.11	whole	-0.14
first two lo go	lies	0.11
first two lo so	whole	-0.05
first two lo te	whole	0.1
first two lo thi	whole	-0.05
first two lo van	fell	-0.07
first two loc binh	home	0.09	whole	0.11
first two loc ninh	home	-0.07	fell	0.21	lies	-0.05	whole	0.13
first two loc tan	home	-0.05	laid	0.22
first two long an	home	-0.05	fell	-0.11	lies	0.07
first two long chau	whole	-0.23
first two long cheng	lies	-0.05
first two long dai	whole	-0.09
first two long dat	home	0.18	fell	-0.06
first two long dien	home	0.06	fell	-0.12
first two long khanh	home	-0.1	lies	0.15
first two long my	home	0.06	fell	0.08	whole	0.1
first two long tan	home	-0.08	fell	0.38	whole	0.26
first two long thanh	whole	-0.12
first two long tieng	whole	-0.06
first two long xuyen	home	0.08	whole	0.1
first two luc nam	home	0.12	whole	0.07
first two luc ngan	home	0.14	whole	0.05
first two luc qua	fell	0.07
first two lung chung	laid	0.07
first two lung doi	laid	0.11	whole	0.06
first two lung nha	laid	0.09
first two luon duoi	lies	0.12
first two luon mieng	laid	0.05	whole	-0.05
first two luon tai	laid	-0.07
first two luong	home	-0.06
first two luong son	home	0.09	lies	0.12	whole	0.12
first two luu dan	fell	0.09
first two ly nhan	home	0.24	whole	0.2
first two m79 o	fell	0.05
first two ma lam	home	-0.05
first two ma noi	home	-0.07
first two mai chau	home	0.06	fell	-0.06	whole	-0.09
first two mai dich	lies	0.23	whole	0.07
first two mai son	home	-0.12
first two mai tang	laid	0.06
first two mam phao	whole	-0.06
first two man	home	-0.07
first two mang yang	whole	0.05
first two mao khe	home	0.09
first two mat o	fell	0.17
first two mat tran	fell	-0.13	lies	-0.11	whole	0.25
first two mat trong	fell	0.12
first two mau than	fell	-0.05
first two me	whole	-0.07
first two me dong	whole	0.05
first two me linh	home	0.1	whole	0.06
first two me suoi	fell	-0.05
first two me tay	whole	0.08
first two me toi	fell	-0.05	whole	-0.05
first two mep lo	laid	0.05
first two mep rung	whole	0.06
first two mep ruong	laid	0.1
first two mep suoi	laid	-0.09
first two mien	fell	-0.05
first two mien tay	home	0.09	whole	0.05
first two mieu ba	fell	-0.06	laid	0.09	lies	-0.1	whole	-0.05
first two mieu tho	laid	0.05	lies	0.11
first two mimot	fell	0.05
first two minh mang	whole	-0.06
first two mo cay	home	0.13	fell	-0.05
first two mo duc	home	0.14	whole	0.16
first two mo o	lies	0.05
first two mo so	home	-0.08	fell	0.12
first two mo tap	laid	-0.06
first two moc hoa	laid	-0.07
first two mon	whole	-0.1
first two mong	home	-0.09
first two mong cai	whole	0.16
first two mong o	home	0.12
first two mu cang	whole	0.05
first two mua ray	fell	-0.05
first two muong khuong	home	0.05	whole	0.07
first two muong kim	whole	-0.08
first two muong la	home	0.11	whole	0.05
first two muong lac	home	-0.05	whole	-0.35
first two muong lat	fell	-0.05
first two muong ngan	fell	0.19	whole	0.11
first two muong o	home	0.05
first two muong xen	laid	0.21	lies	-0.05	whole	-0.13
first two my	fell	-0.14
first two my chanh	fell	-0.08
first two my duc	home	0.19
first two my hao	home	0.11	laid	-0.06
first two my phuoc	lies	0.06
first two my tho	fell	-0.05	lies	0.12
first two na hang	home	0.1	whole	0.06
first two na khang	fell	0.09	whole	0.14
first two na ri	home	0.05	whole	0.07
first two na sam	laid	0.1	whole	-0.23
first two na san	fell	0.07	laid	-0.05
first two nam	fell	-0.11	whole	-0.09
first two nam can	fell	0.07	whole	0.06
first two nam canh	laid	0.08
first two nam cat	home	0.1	fell	-0.05
first two nam dan	home	0.29	whole	0.13
first two nam dinh	home	0.1	fell	-0.27	whole	0.1
first two nam ha	fell	-0.05	whole	-0.1
first two nam lai	fell	-0.06	whole	-0.07
first two nam lao	home	-0.05	fell	0.16
first two nam o	home	-0.08	fell	0.13	laid	0.13	lies	0.13
first two nam sach	home	0.05	fell	-0.14	whole	0.08
first two nam son	home	-0.08	fell	0.09	whole	-0.06
first two nam tan	whole	-0.07
first two nam tren	laid	0.08
first two nam truc	home	0.18
first two near a	whole	-0.21
first two near an	fell	0.13
first two near ban	fell	-0.08
first two near cam	fell	-0.05
first two near the	fell	0.11	lies	0.07	whole	0.18
first two nen dinh	lies	0.13
first two nen lan	whole	-0.08
first two nen nha	fell	0.1	laid	0.12	lies	-0.06	whole	0.21
first two nen truong	laid	-0.05
first two next to	fell	0.12	lies	0.07	whole	0.17
first two nga ba	whole	-0.16
first two nga sau	fell	0.18	whole	0.07
first two nga son	home	0.24	whole	0.08
first two nga tu	fell	-0.14
first two ngai	home	0.13
first two ngam bac	fell	0.05
first two ngam ta	fell	0.08	lies	-0.05
first two ngam tha	fell	0.05
first two ngan son	home	0.1	whole	0.07
first two ngay 28	fell	-0.09
first two ngay ben	whole	0.13
first two ngay bo	fell	0.13	laid	0.07
first two ngay canh	fell	0.06	laid	0.09	whole	0.1
first two ngay cau	fell	0.07
first two ngay chan	fell	0.25	whole	-0.05
first two ngay cho	laid	0.12	lies	0.19
first two ngay cong	fell	0.17	whole	-0.05
first two ngay cua	fell	-0.14	laid	0.07	whole	-0.09
first two ngay dau	fell	0.05
first two ngay duoi	fell	-0.06	laid	0.06	lies	0.07
first two ngay duong	laid	-0.05
first two ngay len	laid	0.06
first two ngay lo	fell	0.21
first two ngay mep	laid	0.08	whole	0.12
first two ngay mieng	fell	0.1	laid	0.07
first two ngay mung	fell	-0.06
first two ngay o	fell	0.05
first two ngay san	fell	0.11
first two ngay sau	laid	-0.15	lies	-0.05	whole	-0.06
first two ngay tai	fell	0.13
first two ngay thu	fell	-0.05
first two ngay tran	whole	-0.09
first two ngay trong	fell	-0.18	laid	-0.06
first two ngay truoc	fell	-0.06
first two ngay xua	home	0.1
first two nghe	home	0.23	whole	0.2
first two nghe an	home	-0.08	fell	-0.06	whole	-0.17
first two nghe tinh	whole	-0.05
first two nghi xuan	home	0.09	whole	0.06
first two nghia dan	home	-0.07	whole	0.08
first two nghia dia	fell	-0.05	laid	0.11	whole	0.25
first two nghia hanh	home	0.13
first two nghia hung	home	0.3
first two nghia lo	fell	0.05	lies	0.11	whole	0.08
first two nghia trang	home	-0.26	fell	-0.37	laid	-0.05	lies	-0.08	whole	0.62
first two ngo quyen	home	-0.07
first two ngoai bac	laid	-0.05	whole	0.18
first two ngoai bai	fell	0.09	laid	0.09
first two ngoai bo	laid	0.06	whole	0.09
first two ngoai cho	fell	-0.1
first two ngoai con	laid	0.08	lies	0.11	whole	-0.05
first two ngoai cua	laid	-0.08
first two ngoai de	home	0.13
first two ngoai doi	lies	0.11	whole	-0.05
first two ngoai dong	laid	0.05	lies	0.14	whole	0.13
first two ngoai go	fell	-0.06	laid	0.05	lies	0.11	whole	-0.06
first two ngoai hai	fell	0.05	whole	-0.17
first two ngoai hang	laid	0.05	lies	0.09	whole	0.35
first two ngoai khoi	fell	0.07	whole	0.4
first two ngoai nghia	lies	-0.12
first two ngoai o	fell	0.16
first two ngoai quang	home	0.14	fell	-0.08	whole	-0.1
first two ngoai ray	laid	0.06	lies	-0.11
first two ngoai ruong	laid	-0.05	lies	-0.07
first two ngoai thanh	whole	-0.09
first two ngoai toi	whole	-0.05
first two ngoai vam	fell	0.14	whole	-0.08
first two nguyen binh	home	0.18	whole	0.07
first two nguyen quan	whole	-0.05
first two nhan bieu	fell	0.24	whole	-0.24
first two nhau o	fell	0.05
first two nho quan	home	0.07	lies	0.12	whole	0.2
first two nhon	lies	0.09	whole	0.06
first two nhu le	laid	0.08
first two nhu xuan	home	-0.05
first two ninh binh	home	0.13	fell	0.08	lies	0.09	whole	-0.21
first two ninh giang	home	0.22	fell	-0.05	whole	0.15
first two ninh hai	lies	0.34	whole	0.27
first two ninh hoa	fell	0.1	whole	0.05
first two ninh thuan	fell	-0.1
first two no ben	laid	0.06
first two noi	fell	-0.05
first two noi anh	lies	0.05
first two noi hy	laid	0.06	whole	0.07
first two noi khac	lies	0.13	whole	-0.1
first two noi la	fell	0.06
first two nong cat	laid	0.07	whole	0.07
first two nong son	whole	0.15
first two nong truong	home	-0.09	laid	-0.1	lies	-0.05	whole	-0.17
first two noong het	whole	0.17
first two north of	laid	-0.09	whole	-0.11
first two nt	whole	-0.07
first two nt duong	lies	0.11	whole	0.05
first two nt truong	lies	0.06	whole	0.11
first two nt xa	laid	0.08
first two ntls	lies	-0.12	whole	-0.07
first two ntls an	whole	0.06
first two ntls ba	laid	0.08	lies	-0.16
first two ntls binh	fell	-0.05	whole	-0.07
first two ntls dai	lies	-0.05
first two ntls dak	laid	0.11	lies	0.07	whole	-0.06
first two ntls doc	fell	-0.1	whole	-0.05
first two ntls dong	laid	0.25	lies	0.07	whole	0.1
first two ntls duc	fell	0.08	laid	-0.07	lies	0.09
first two ntls duong	lies	0.09	whole	0.08
first two ntls gio	whole	0.09
first two ntls hai	laid	0.08	whole	0.13
first two ntls ho	lies	-0.13
first two ntls hoa	whole	-0.08
first two ntls hoai	lies	0.06	whole	0.07
first two ntls huong	whole	-0.05
first two ntls huyen	fell	-0.1	whole	0.09
first two ntls kien	home	0.1	laid	-0.05
first two ntls loc	fell	0.13	whole	-0.09
first two ntls long	laid	-0.05	lies	-0.05	whole	0.09
first two ntls nam	whole	0.05
first two ntls ngoc	laid	0.12	lies	0.13	whole	0.07
first two ntls phu	lies	-0.07
first two ntls phuoc	fell	0.11	lies	-0.06	whole	-0.12
first two ntls phuong	lies	0.09
first two ntls quoc	whole	-0.15
first two ntls tam	home	0.12	whole	0.08
first two ntls tan	fell	-0.06	lies	0.11	whole	0.17
first two ntls thi	fell	0.12	laid	-0.09	lies	-0.08
first two ntls tinh	lies	0.4	whole	0.16
first two ntls tp	lies	-0.19
first two ntls tra	lies	-0.07
first two ntls trang	home	0.13	whole	0.12
first two ntls truong	lies	0.12
first two ntls vi	lies	-0.09	whole	-0.07
first two ntls vinh	laid	0.1	lies	-0.09	whole	-0.14
first two ntls xa	home	-0.09	laid	0.21	lies	0.3	whole	0.33
first two nui ba	fell	0.11	laid	-0.06	lies	-0.08	whole	0.14
first two nui cam	fell	0.07
first two nui chua	fell	-0.07	whole	-0.1
first two nui dat	fell	-0.13	laid	0.06
first two nui dinh	fell	-0.17	whole	-0.05
first two nui goi	fell	0.06
first two nui hon	fell	0.12	laid	-0.09	whole	0.07
first two nui lon	lies	0.1
first two nui ngu	laid	-0.08	lies	0.2
first two nui thanh	home	0.06	fell	0.27
first two nuoc nha	lies	0.11
first two nuoc o	fell	-0.07
first two nuong ngo	whole	0.08
first two nuong nha	fell	0.09	laid	-0.09
first two nuong ong	lies	0.07
first two o mon	whole	0.1
first two off a	whole	-0.05
first two ong thanh	fell	0.12
first two our house	fell	0.12	whole	0.06
first two outside the	whole	-0.14
first two pa co	home	-0.15	whole	-0.11
first two pac xoong	fell	0.07
first two pagode de	whole	0.09
first two pailin	fell	0.12	whole	-0.08
first two pha binh	home	0.11
first two pha xuan	home	-0.07	fell	-0.05	whole	0.05
first two phan hoa	home	0.17
first two phan khu	fell	0.14	whole	0.1
first two phan ri	home	0.06
first two phap	fell	-0.05
first two phat diem	home	0.07
first two phia bac	fell	-0.05	laid	0.16	lies	-0.06	whole	0.25
first two phia ben	fell	-0.09	laid	0.07
first two phia bien	fell	0.07	laid	-0.05
first two phia bo	lies	0.11
first two phia cau	lies	-0.06	whole	-0.06
first two phia dong	fell	-0.12	laid	0.1	lies	-0.09	whole	-0.19
first two phia lang	fell	0.07
first two phia nam	fell	0.3	laid	0.05	lies	0.05	whole	-0.22
first two phia nui	laid	-0.08
first two phia sau	fell	-0.08	lies	0.09	whole	0.16
first two phia song	fell	0.08
first two phia suoi	laid	0.05	whole	-0.06
first two phia ta	laid	-0.05
first two phia tay	fell	-0.14
first two phia tren	laid	-0.15	lies	0.1
first two phnom penh	fell	-0.09
first two pho ben	whole	-0.06
first two pho cat	home	-0.07
first two pho hang	laid	0.12	whole	0.18
first two pho hien	home	0.13
first two pho khach	whole	-0.1
first two pho kham	home	0.05
first two pho rang	fell	0.11
first two pho yen	home	-0.09
first two phong dien	fell	0.11
first two phong tho	home	0.15	lies	0.22	whole	0.22
first two phong van	home	-0.06
first two phu	home	0.05	whole	-0.05
first two phu bai	fell	-0.07
first two phu binh	home	0.17
first two phu bon	fell	-0.08	whole	-0.06
first two phu cat	home	-0.1	lies	0.08	whole	0.09
first two phu cu	home	0.09	whole	0.14
first two phu cuong	fell	-0.1	whole	-0.15
first two phu lam	fell	0.11
first two phu loc	fell	-0.07
first two phu luong	home	0.1	fell	0.15	whole	0.16
first two phu ly	fell	-0.06	whole	0.07
first two phu my	home	0.14	fell	0.07	whole	0.06
first two phu ninh	fell	0.1
first two phu quoc	home	-0.05	fell	0.23
first two phu tan	home	0.07
first two phu tang	home	-0.09	fell	0.1	whole	0.05
first two phu tho	fell	-0.2	laid	-0.12	lies	0.08	whole	-0.09
first two phu thong	fell	0.09	lies	0.09
first two phu ton	fell	0.13	whole	0.11
first two phu xuyen	home	0.2	fell	-0.07	whole	-0.17
first two phu yen	home	-0.1	fell	0.14	whole	0.05
first two phuc kich	whole	-0.05
first two phuc tho	home	-0.08	whole	0.12
first two phum ta	fell	0.06	whole	-0.05
first two phung hiep	fell	-0.05	laid	0.1
first two phuoc binh	fell	0.12	whole	0.08
first two phuoc long	home	-0.05	laid	0.07	lies	-0.1	whole	0.08
first two phuoc son	fell	0.08
first two phuoc tuy	fell	0.07
first two phuong an	fell	-0.06
first two phuong dong	fell	0.14
first two phuong hoang	fell	0.05
first two phuong nam	home	-0.09
first two phuong ngoc	home	0.21
first two plain of	fell	0.13	whole	0.18
first two plei ku	whole	-0.09
first two plei me	fell	-0.09	laid	0.1	whole	0.12
first two pleiku	fell	0.07
first two poipet	fell	0.15
first two poste de	fell	0.08
first two preah vihear	whole	-0.05
first two pres de	laid	-0.07	lies	-0.07	whole	0.19
first two pu nhi	fell	0.09	whole	0.14
first two pursat	fell	0.37	whole	0.23
first two q tri	fell	0.05
first two qua song	fell	0.1
first two quan ba	lies	0.11	whole	0.05
first two quan com	fell	-0.07
first two quan dan	home	0.11
first two quan gioi	home	-0.05	fell	0.11
first two quan ham	fell	-0.11
first two quan hoa	home	0.08	whole	0.11
first two quan lang	home	0.09	whole	-0.11
first two quan ly	fell	0.11	lies	0.09	whole	0.06
first two quan o	lies	0.11
first two quan su	whole	-0.06
first two quan tay	fell	-0.09
first two quan tinh	fell	-0.05
first two quan toan	whole	-0.11
first two quan truc	fell	0.09
first two quan trung	fell	-0.09
first two quan xa	fell	-0.05
first two quan xuong	whole	-0.09
first two quan y	fell	0.34	whole	0.21
first two quang	home	0.37	whole	0.23
first two quang binh	home	-0.1	fell	-0.29	whole	-0.12
first two quang da	fell	0.17	whole	0.11
first two quang hung	fell	0.05	whole	-0.05
first two quang nam	home	-0.14	fell	-0.08
first two quang ngai	home	-0.12	whole	-0.24
first two quang ninh	home	-0.06	whole	-0.14
first two quang tin	fell	0.05
first two quang trach	home	0.09
first two quang tri	home	-0.12	laid	-0.07	whole	0.05
first two quang trung	whole	0.06
first two quang uyen	home	0.22
first two quang xuong	home	0.22	whole	0.12
first two quang yen	home	-0.45
first two quay ve	laid	-0.13
first two que	laid	-0.05	lies	0.14	whole	0.1
first two que an	whole	-0.09
first two que dong	home	0.05
first two que phong	home	-0.1
first two que phu	fell	-0.05
first two que quan	whole	-0.07
first two que son	home	-0.23	fell	0.45	whole	0.25
first two que vo	fell	-0.05	whole	0.23
first two que yen	home	0.05
first two quoc oai	home	-0.06
first two quy chau	home	-0.08	whole	0.09
first two quy hop	whole	0.05
first two quy nhon	home	-0.05	fell	0.2
first two quy tap	laid	-0.05
first two quyet thang	fell	-0.08
first two quynh coi	home	0.08	fell	-0.05
first two quynh doi	whole	0.07
first two quynh luu	home	0.05	whole	0.12
first two quynh phu	home	0.08
first two rach ba	fell	0.1	laid	0.1
first two rach bap	fell	-0.12	lies	0.14	whole	-0.05
first two rach gia	home	-0.05	fell	-0.12
first two rach goc	fell	0.05
first two rach kien	fell	-0.14
first two rach tau	laid	0.08	whole	0.07
first two ray bap	fell	0.05
first two ray cua	fell	0.21	laid	0.18	lies	-0.05	whole	0.16
first two ray dieu	fell	-0.06	whole	0.17
first two ray mi	fell	-0.11	whole	0.05
first two ray nha	fell	-0.05	lies	-0.08	whole	-0.18
first two ray o	fell	-0.12
first two ray ong	laid	-0.06	lies	-0.07	whole	0.11
first two ria rung	laid	0.1	whole	0.1
first two route 13	fell	0.05	whole	0.14
first two route de	whole	-0.05
first two ru cat	lies	0.12	whole	0.05
first two rung cao	whole	0.19
first two rung dau	fell	-0.1	laid	0.07
first two rung duong	fell	0.12	laid	-0.07	whole	-0.1
first two rung khop	laid	-0.06	lies	0.06	whole	0.06
first two rung le	laid	-0.08	lies	0.09	whole	0.11
first two rung lo	fell	0.08	laid	-0.08	lies	-0.05
first two rung ma	fell	-0.05
first two rung sac	fell	-0.08
first two rung tram	fell	-0.08	laid	-0.09	lies	0.11	whole	0.07
first two rung u	fell	0.16	whole	0.05
first two ruong cua	laid	-0.07	lies	-0.05	whole	-0.05
first two sa dec	home	0.08	whole	0.09
first two sa huynh	laid	-0.06	whole	0.18
first two sa pa	fell	-0.06
first two sa thay	fell	0.12
first two sai gon	home	-0.09	fell	-0.2	lies	-0.05	whole	-0.11
first two saigon	fell	0.12
first two sam rong	whole	-0.1
first two sam son	home	-0.1	fell	0.09	whole	0.05
first two sam thong	fell	0.06
first two san bay	fell	-0.07	laid	0.09	lies	-0.07
first two san bong	laid	-0.05	lies	0.13	whole	0.17
first two san chua	whole	0.07
first two san dinh	fell	0.07	laid	-0.09
first two san diu	whole	-0.15
first two san kho	fell	-0.05	laid	-0.1
first two san nha	laid	0.06	whole	0.07
first two san truong	lies	-0.06
first two sat bien	whole	-0.05
first two sat bo	laid	-0.11	whole	0.08
first two sat cay	laid	-0.11
first two sat chan	whole	0.06
first two sat hang	laid	0.15	lies	-0.05	whole	0.13
first two sat me	laid	-0.06	lies	0.06
first two sat nhau	laid	0.06	whole	-0.19
first two sat tuong	laid	-0.06
first two sau	fell	-0.05
first two sau 75	laid	-0.09
first two sau am	fell	0.11	laid	-0.05
first two sau ba	laid	-0.05
first two sau benh	lies	0.13
first two sau bo	fell	0.09	laid	-0.11	lies	-0.06
first two sau bon	laid	0.06
first two sau cay	laid	-0.07
first two sau cho	fell	-0.06	whole	-0.06
first two sau chua	fell	0.06	lies	0.16	whole	0.1
first two sau chuong	laid	0.1	whole	0.1
first two sau chuyen	lies	0.09
first two sau dan	laid	-0.07
first two sau day	fell	0.09	whole	-0.1
first two sau den	laid	0.15
first two sau dinh	whole	0.08
first two sau do	whole	-0.07
first two sau doi	laid	-0.13	lies	0.11
first two sau don	fell	0.08	whole	0.17
first two sau dong	laid	-0.08	whole	-0.08
first two sau ga	fell	0.12	laid	0.1	whole	0.09
first two sau hang	whole	-0.08
first two sau he	lies	0.16	whole	0.19
first two sau kho	laid	-0.09	lies	0.06	whole	0.05
first two sau lang	fell	-0.09	laid	0.14
first two sau lo	laid	0.21	lies	0.05	whole	0.32
first two sau lung	laid	0.16	lies	-0.06	whole	-0.07
first two sau mieu	laid	0.05	lies	0.06
first two sau nam	home	0.12	whole	-0.07
first two sau nha	lies	0.07	whole	-0.09
first two sau o	fell	0.1	whole	-0.07
first two sau quan	lies	0.1
first two sau quy	laid	-0.05
first two sau tram	laid	-0.09	whole	0.07
first two sau tran	fell	0.25	laid	-0.13	whole	-0.2
first two sau truong	fell	-0.1	laid	0.35	lies	0.09	whole	0.18
first two sau vien	laid	0.05
first two sau vuon	fell	0.1	laid	0.13	lies	-0.13	whole	0.2
first two sau xa	laid	-0.05
first two se bang	fell	0.08
first two se san	fell	-0.06
first two secteur de	whole	-0.07
first two si ma	home	0.12	fell	-0.05	whole	0.18
first two side of	laid	-0.14	whole	-0.13
first two sin ho	home	0.13	fell	-0.07	whole	-0.11
first two snoul	fell	0.27	whole	0.09
first two so cao	lies	0.09
first two so chi	whole	0.05
first two so tay	fell	0.06
first two soc bom	fell	0.06	laid	-0.07	whole	0.08
first two soc con	fell	0.14	whole	0.05
first two soc mo	lies	0.06
first two soc son	home	-0.24
first two soc trang	home	0.09	fell	0.08
first two son	home	-0.06	whole	-0.13
first two son ha	home	-0.1
first two son la	fell	-0.08	whole	-0.06
first two son tay	whole	-0.08
first two son tinh	home	0.08	lies	0.09	whole	0.09
first two song ba	fell	0.08
first two song be	fell	0.26	whole	0.17
first two song ben	fell	-0.07	whole	-0.07
first two song bo	fell	0.12	whole	-0.09
first two song cai	fell	0.16
first two song cau	home	0.11	fell	-0.06
first two song cong	home	0.09
first two song da	laid	-0.07
first two song day	fell	-0.09	whole	-0.11
first two song long	fell	0.08	whole	0.08
first two song ma	fell	-0.08	whole	-0.12
first two song mao	fell	0.09	whole	0.12
first two song me	whole	0.09
first two song o	fell	-0.16
first two song se	laid	0.12
first two song thach	whole	-0.23
first two song thu	whole	0.08
first two song tranh	fell	-0.13
first two sous l	lies	0.13	whole	0.06
first two sous la	laid	-0.07
first two sous le	laid	0.13	whole	0.16
first two sous les	laid	0.11
first two sous un	laid	0.06	whole	0.21
first two sous une	whole	-0.1
first two south of	laid	-0.09	whole	-0.09
first two southern front	fell	0.14	whole	0.05
first two special forces	fell	-0.05
first two stung treng	fell	0.1	whole	-0.05
first two su doan	fell	0.07
first two suoi a	fell	0.1	whole	0.17
first two suoi can	fell	0.07	whole	0.07
first two suoi cha	fell	0.06	whole	0.09
first two suoi chau	whole	-0.07
first two suoi da	laid	-0.1	whole	0.14
first two suoi dak	fell	-0.17	laid	0.12	whole	-0.17
first two suoi ea	whole	-0.05
first two suoi ia	fell	-0.23	laid	-0.15	whole	0.12
first two suoi khe	whole	0.05
first two suoi la	laid	-0.07	whole	0.11
first two suoi len	whole	-0.11
first two suoi nam	laid	-0.05	whole	0.05
first two suoi nuoc	laid	-0.13
first two suoi tien	whole	-0.05
first two suon doi	fell	-0.06	laid	0.07
first two suon dong	fell	0.13	laid	-0.09
first two suon phia	laid	-0.06
first two suon tay	fell	0.09	laid	-0.1	whole	-0.08
first two sur l	fell	0.07
first two sur la	fell	-0.1	whole	-0.1
first two svay rieng	fell	0.08	laid	-0.1	whole	-0.1
first two t v	home	-0.06
first two ta	fell	-0.05
first two ta bao	whole	-0.05
first two ta con	whole	0.06
first two ta don	fell	0.09
first two ta hay	laid	-0.08
first two ta keo	fell	0.16	whole	-0.1
first two ta keu	fell	0.13	laid	0.13
first two ta le	fell	0.06	whole	-0.14
first two ta lon	fell	-0.07	whole	-0.07
first two ta luy	whole	0.14
first two ta sanh	fell	0.13
first two taluy duong	whole	0.05
first two tam binh	home	0.16
first two tam dao	home	0.12	whole	0.07
first two tam duoi	whole	-0.09
first two tam duong	home	0.1
first two tam giang	whole	0.07
first two tam hung	home	0.05	whole	-0.07
first two tam ky	home	-0.07	fell	0.19	laid	0.09	whole	-0.11
first two tam lung	fell	-0.1
first two tam nong	fell	-0.05	whole	-0.05
first two tam quan	fell	-0.06
first two tan an	fell	0.11
first two tan bien	fell	-0.1	lies	0.23	whole	-0.06
first two tan canh	fell	-0.05	laid	-0.07	whole	-0.15
first two tan huong	fell	0.1
first two tan ky	home	0.11
first two tan lac	fell	0.13
first two tan lap	whole	-0.06
first two tan phong	home	-0.1
first two tan son	laid	-0.05	whole	0.08
first two tan trao	whole	-0.12
first two tan uyen	lies	-0.07
first two tan yen	home	0.05
first two tap the	home	0.13	laid	-0.16	lies	-0.06	whole	0.05
first two tau hq	fell	-0.08	whole	-0.05
first two tau o	fell	0.28	laid	0.08	whole	0.15
first two tay	fell	-0.05
first two tay dinh	home	0.05	whole	-0.12
first two tay nam	fell	-0.11	whole	-0.06
first two tay nguyen	fell	0.1
first two tay ninh	home	-0.19	fell	0.31	laid	-0.09	lies	-0.15	whole	0.21
first two thach an	whole	-0.06
first two thach ha	home	0.26	whole	0.14
first two thach han	fell	0.16
first two thach sang	home	-0.09
first two thach that	home	-0.05
first two thai	home	-0.17
first two thai binh	fell	-0.26	whole	0.16
first two thai nguyen	home	-0.09
first two thai ninh	home	0.1	whole	0.08
first two thai thuy	home	-0.17	whole	0.16
first two thang binh	fell	0.07	whole	-0.08
first two thanh	whole	-0.19
first two thanh an	fell	0.16	whole	-0.07
first two thanh ba	home	0.16	whole	0.05
first two thanh binh	fell	-0.06
first two thanh chuong	home	0.12	fell	-0.05	whole	0.1
first two thanh co	home	-0.05	fell	-0.05
first two thanh ha	home	0.19	whole	0.08
first two thanh hang	whole	-0.06
first two thanh hoa	home	-0.08	fell	-0.15
first two thanh mien	home	-0.1	whole	0.05
first two thanh oai	home	0.16
first two thanh pho	home	-0.12	whole	-0.11
first two thanh phu	home	-0.09	fell	-0.06	whole	0.14
first two thanh son	lies	0.13	whole	0.15
first two thanh thuy	home	-0.14	fell	0.13	whole	-0.1
first two thanh tri	home	-0.08
first two that khe	whole	0.07
first two thcs le	whole	-0.05
first two the aid	laid	0.1
first two the bamboo	laid	0.07
first two the beach	laid	0.07
first two the big	lies	-0.06
first two the bo	fell	0.08
first two the bunker	fell	0.06	laid	-0.06
first two the cave	fell	-0.05
first two the cemetery	laid	0.11	lies	0.12
first two the commune	laid	-0.08	lies	0.08
first two the cua	fell	0.12	lies	-0.06
first two the district	laid	-0.07	lies	0.06
first two the dry	laid	0.06
first two the dyke	fell	0.07	laid	-0.05
first two the edge	fell	-0.05	whole	-0.07
first two the end	fell	-0.06
first two the family	laid	-0.05
first two the foot	fell	0.07	laid	0.06	whole	-0.16
first two the french	fell	0.1
first two the ground	laid	0.08
first two the hamlet	fell	0.09
first two the hat	fell	0.12
first two the hospital	fell	0.09
first two the ia	fell	0.05
first two the left	fell	-0.06	laid	-0.08
first two the long	fell	0.14	lies	0.09	whole	-0.06
first two the market	laid	-0.09
first two the north	laid	0.07	whole	-0.06
first two the old	laid	-0.05	lies	0.07
first two the other	laid	0.13
first two the pagoda	fell	-0.1	laid	0.09
first two the river	fell	-0.05	laid	0.07	whole	0.13
first two the road	whole	0.12
first two the rubber	fell	0.06	laid	-0.08	whole	0.24
first two the slope	fell	0.1	laid	0.07
first two the song	fell	-0.06	laid	0.13
first two the southern	fell	-0.07	whole	0.06
first two the stream	laid	0.07	lies	0.11
first two the third	fell	0.14
first two the trail	laid	0.11
first two the trench	fell	0.13
first two the tunnel	laid	-0.05	lies	0.18
first two the unit	laid	-0.06	lies	0.09	whole	0.12
first two the village	laid	0.09
first two the wire	fell	-0.1
first two their own	whole	0.05
first two thi tran	home	0.06	fell	-0.09
first two thi xa	fell	-0.05	whole	-0.24
first two tho loc	lies	0.06
first two tho xuan	home	0.2	whole	0.15
first two thoai son	home	0.11	lies	0.12
first two thon 3	home	0.12	laid	-0.05	lies	-0.05
first two thon 4	home	-0.05	laid	0.07	lies	-0.05	whole	-0.13
first two thon cam	home	-0.08	fell	0.1
first two thon dong	fell	-0.1
first two thon ha	whole	-0.05
first two thon khe	fell	0.05
first two thon kim	home	-0.12	fell	0.16	whole	0.05
first two thon ky	fell	0.06
first two thon lang	home	0.05	whole	0.16
first two thon loc	whole	-0.05
first two thon lung	home	0.11	whole	0.07
first two thon my	fell	-0.05
first two thon na	home	-0.07	fell	0.12
first two thon nam	fell	-0.05
first two thon ngoc	home	0.07
first two thon noi	home	0.06
first two thon pa	fell	0.11	whole	0.18
first two thon phu	whole	0.08
first two thon phuong	home	0.09
first two thon quan	fell	-0.05
first two thon tan	fell	0.11	laid	0.1
first two thon thuong	fell	-0.05
first two thon tien	fell	0.07
first two thon trung	whole	-0.15
first two thon van	home	0.18	fell	-0.07	whole	0.19
first two thon vinh	home	0.09	fell	-0.05	laid	0.06
first two thon xuan	whole	0.07
first two thong bao	whole	-0.05
first two thong nong	home	0.06
first two thu duc	home	-0.05	whole	-0.11
first two thu thua	whole	-0.09
first two thua thien	fell	0.08	whole	0.05
first two thuan chau	home	0.05	whole	-0.05
first two thuan hai	home	-0.09
first two thuan thanh	home	0.08	whole	0.06
first two thung lung	fell	0.06	laid	-0.11	lies	-0.06	whole	0.12
first two thuong duc	home	-0.14	fell	0.54	whole	0.2
first two thuong lao	fell	-0.1
first two thuong tin	home	0.12	fell	-0.07
first two thuy nguyen	home	0.15	lies	0.11	whole	0.05
first two tia o	fell	0.07
first two tich tuong	home	-0.1	fell	0.08	laid	0.09
first two tien cuong	home	-0.06
first two tien hai	home	0.15	fell	-0.09	whole	0.09
first two tien lang	home	-0.09	fell	-0.18	whole	-0.17
first two tien lu	home	0.15	whole	0.05
first two tien phuoc	fell	0.07	lies	0.1	whole	0.1
first two tien yen	home	-0.12
first two tieu doi	laid	0.06
first two tieu khu	home	-0.05	fell	0.2	laid	0.13	whole	0.25
first two tim thay	laid	-0.1
first two tinh doi	fell	-0.06
first two tinh gia	home	0.23
first two tinh quang	fell	-0.12
first two tinh trang	home	-0.07
first two tinh tu	laid	-0.13
first two to 5	home	0.05	whole	0.08
first two to 6	fell	-0.05	lies	0.11
first two to 7	fell	0.14
first two to chuc	fell	-0.07
first two to dai	fell	0.14
first two toc muong	fell	0.13
first two toc nung	whole	-0.05
first two toc pa	home	-0.07
first two toi cam	home	0.08
first two toi di	fell	0.05
first two tong nha	fell	0.11	whole	0.08
first two tp hcm	home	0.08
first two tp vinh	home	-0.08	fell	-0.05
first two tra bong	fell	-0.09	whole	0.06
first two tra cu	home	0.12	fell	0.14	whole	0.06
first two tra linh	fell	0.05	lies	0.13	whole	-0.08
first two tra my	home	-0.07
first two tra vinh	home	0.07	fell	0.06
first two trai giam	whole	0.07
first two tram	fell	-0.06	laid	0.12	whole	-0.06
first two tram ben	fell	0.06
first two tram bom	laid	-0.11
first two tram giao	fell	0.07	whole	0.06
first two tram phau	fell	0.54	laid	0.15	whole	0.27
first two tram quan	fell	-0.06	whole	0.05
first two tram t5	whole	0.11
first two tram tau	home	0.13
first two tram xa	fell	-0.09	laid	-0.1
first two tram y	fell	-0.06	whole	0.06
first two tran bau	fell	0.05
first two tran bom	fell	-0.15
first two tran can	fell	-0.14	laid	-0.05	whole	-0.07
first two tran cau	fell	0.14	whole	-0.07
first two tran dak	fell	-0.05
first two tran danh	fell	0.1	whole	-0.07
first two tran dia	fell	-0.13	lies	-0.07	whole	0.25
first two tran do	fell	-0.05
first two tran dong	fell	0.07	whole	-0.08
first two tran duong	fell	-0.05
first two tran lang	fell	-0.09
first two tran nui	fell	0.08	whole	0.07
first two tran o	fell	0.07
first two tran phu	whole	-0.08
first two tran suoi	fell	0.05
first two trang bang	home	0.11	laid	-0.05	lies	0.1	whole	0.07
first two trang bom	fell	-0.06
first two trang co	fell	0.27	laid	0.06	lies	0.11	whole	0.14
first two trang dau	laid	0.12	lies	-0.06
first two trang dinh	home	0.13
first two tren bai	laid	0.09
first two tren ben	whole	-0.08
first two tren bia	laid	-0.06
first two tren bien	fell	0.15	whole	0.14
first two tren bo	fell	-0.12	lies	0.11
first two tren cao	fell	0.07
first two tren cay	lies	0.11	whole	-0.09
first two tren con	laid	0.13	whole	-0.07
first two tren cong	fell	-0.06
first two tren dat	fell	-0.14	laid	0.07
first two tren de	whole	0.11
first two tren deo	whole	-0.18
first two tren diem	whole	-0.06
first two tren dinh	fell	0.06	lies	-0.08	whole	-0.12
first two tren doc	whole	0.09
first two tren doi	fell	-0.07	laid	0.34	lies	0.2	whole	-0.32
first two tren dong	lies	-0.1	whole	-0.16
first two tren duong	fell	-0.18	laid	-0.14	lies	-0.08	whole	0.64
first two tren giong	laid	0.1	whole	0.05
first two tren go	fell	0.12	laid	-0.08	lies	0.08	whole	-0.28
first two tren kinh	whole	-0.05
first two tren lang	whole	-0.05
first two tren lo	fell	0.09	whole	-0.07
first two tren mam	whole	0.07
first two tren mang	lies	0.06
first two tren mat	fell	0.09	whole	0.06
first two tren nap	lies	0.05
first two tren nen	laid	0.13	whole	0.09
first two tren nui	whole	-0.05
first two tren nuong	fell	0.06	laid	0.05	whole	-0.06
first two tren rao	fell	0.11
first two tren ray	laid	-0.09	whole	0.09
first two tren song	fell	0.05	whole	-0.1
first two tren suoi	laid	0.06
first two tren suon	whole	0.11
first two tren tau	fell	-0.14	whole	0.1
first two tren tay	fell	-0.06
first two tren thuyen	fell	0.11	whole	0.07
first two tren tuyen	whole	-0.05
first two tren xa	fell	-0.1
first two tren xuong	fell	0.3
first two tri	fell	0.06	whole	-0.06
first two tri buu	fell	0.06
first two tri thien	fell	-0.12
first two tri ton	fell	-0.11
first two trich so	lies	0.05
first two trieu hai	home	-0.07
first two trieu phong	home	0.07
first two trieu son	home	-0.05	whole	0.08
first two trieu trach	lies	0.1
first two tro nha	fell	-0.06
first two trong	fell	-0.1
first two trong 1	fell	-0.06
first two trong 5	lies	0.06
first two trong bai	whole	0.1
first two trong benh	fell	-0.08
first two trong binh	fell	0.1
first two trong bui	fell	0.07
first two trong bung	fell	-0.08
first two trong buon	fell	-0.09
first two trong cay	laid	-0.06
first two trong chua	fell	0.05
first two trong cong	laid	0.2	whole	0.09
first two trong danh	lies	0.05
first two trong dat	laid	0.14	whole	0.21
first two trong diem	fell	0.08	whole	0.42
first two trong do	fell	-0.08
first two trong doi	fell	-0.06
first two trong don	whole	0.1
first two trong dong	lies	0.06
first two trong giao	fell	0.07	whole	-0.07
first two trong ham	laid	0.1	lies	-0.08	whole	0.07
first two trong hang	fell	0.33	laid	0.05	lies	0.16	whole	0.37
first two trong ho	laid	0.15	whole	0.17
first two trong hoc	whole	-0.07
first two trong khu	fell	-0.05	laid	0.06	whole	-0.06
first two trong khuon	lies	0.18	whole	0.18
first two trong lo	laid	0.06	lies	-0.08	whole	0.07
first two trong mot	laid	0.08	whole	-0.15
first two trong nam	fell	-0.07
first two trong nghia	laid	-0.16	lies	0.05	whole	-0.12
first two trong nha	fell	-0.05	laid	-0.1	whole	-0.1
first two trong ntls	lies	0.13
first two trong ong	laid	-0.06
first two trong quan	fell	0.07
first two trong ray	fell	0.12	laid	0.08	whole	0.27
first two trong rung	fell	0.22	laid	0.12	lies	-0.08	whole	-0.14
first two trong san	fell	-0.05	laid	0.11	whole	-0.17
first two trong so	lies	-0.06
first two trong thanh	fell	-0.07	whole	0.05
first two trong thap	laid	-0.07	lies	0.18	whole	0.07
first two trong thung	laid	0.05
first two trong tieu	laid	0.08
first two trong tong	fell	0.13
first two trong tram	fell	0.06
first two trong tran	fell	0.17	laid	-0.06	whole	-0.19
first two trong tu	fell	0.2
first two trong vu	fell	-0.14
first two trong vuon	laid	0.23	lies	0.11	whole	-0.09
first two trong xa	home	0.08
first two truc ninh	home	0.15
first two trung dan	fell	0.06
first two trung doan	home	-0.05	fell	0.1
first two trung khanh	whole	-0.09
first two trung lan	fell	-0.05
first two trung luong	whole	0.05
first two trung nghia	fell	0.09	whole	0.05
first two truoc ca	home	0.06
first two truoc cong	fell	0.09	laid	-0.06	lies	0.18	whole	0.3
first two truoc cua	whole	0.2
first two truoc do	laid	0.1	lies	0.1
first two truoc mat	laid	0.08
first two truoc nam	laid	0.07	whole	-0.1
first two truoc nha	laid	0.07	lies	-0.05
first two truoc san	whole	0.05
first two truoc toi	fell	0.05
first two truong	fell	-0.07
first two truong b	fell	0.06
first two truong ban	fell	0.14
first two truong bon	whole	0.07
first two truong cap	lies	0.09
first two truong hop	fell	-0.09
first two truong lang	home	0.11	whole	-0.08
first two truong le	home	-0.05
first two truong mau	fell	0.06	laid	0.08	whole	0.08
first two truong nguyen	fell	-0.11	lies	0.08
first two truong sa	fell	-0.11
first two truong son	home	-0.05	fell	-0.05	lies	0.19
first two truong tan	fell	-0.1	laid	0.06
first two truong thcs	fell	0.11	whole	0.06
first two truong thpt	fell	-0.1
first two truong tieu	laid	0.06	whole	-0.14
first two truong van	whole	-0.07
first two truong xe	whole	-0.05
first two tu ky	home	0.06	whole	0.21
first two tu liem	home	0.11
first two tu nhan	fell	-0.05
first two tu o	home	-0.05
first two tu rau	fell	-0.07
first two tu son	home	0.08
first two tu truong	fell	0.06
first two tu vu	fell	0.16	whole	-0.18
first two tuy an	home	0.06
first two tuy hoa	whole	-0.05
first two tuy phuoc	fell	-0.12
first two tuyen hoa	home	0.05	fell	0.09	whole	0.16
first two tuyen quang	home	-0.07
first two u minh	whole	-0.08
first two under a	fell	-0.07	laid	-0.06	lies	-0.07	whole	0.13
first two under the	fell	0.12	lies	0.17	whole	0.22
first two ung hoa	home	0.17	whole	0.18
first two uy ban	fell	0.11	laid	0.13
first two vam cai	fell	0.1
first two vam co	fell	-0.24	lies	0.1
first two vam lung	fell	0.11	whole	0.09
first two vam nhon	fell	0.05
first two vam nuoc	whole	0.08
first two van dinh	home	0.05	whole	0.1
first two van giang	home	0.14	whole	0.09
first two van kieu	home	-0.25
first two van lam	whole	0.06
first two van phuc	home	0.17
first two van quan	home	0.15	whole	0.09
first two van tuong	fell	0.08	whole	0.07
first two vao bung	fell	-0.05
first two ve phia	laid	-0.07
first two ve quoc	laid	0.13	whole	-0.05
first two ven duong	fell	0.11	whole	0.2
first two ven song	laid	0.06
first two ven suoi	laid	-0.08
first two vers la	fell	-0.07
first two vi	fell	-0.05
first two vi ho	laid	-0.1
first two vi sot	fell	0.09
first two vi tri	lies	0.05	whole	-0.15
first two vi xuyen	home	-0.25	fell	0.1	lies	0.44	whole	-0.1
first two viet lao	lies	0.05
first two viet minh	home	-0.17	fell	-0.19	laid	0.05
first two viet nam	home	-0.11	fell	-0.05	lies	-0.17
first two viet tri	home	0.25	fell	-0.09	lies	0.25	whole	0.1
first two viet yen	whole	0.1
first two village de	home	0.08	whole	0.18
first two vinh	home	-0.08	fell	-0.14
first two vinh bao	home	-0.27	fell	-0.17	laid	0.1	whole	-0.13
first two vinh chau	home	-0.11	whole	0.14
first two vinh hoa	laid	0.09
first two vinh hung	lies	0.06	whole	-0.07
first two vinh linh	home	0.13	lies	-0.07	whole	-0.08
first two vinh long	home	0.34	fell	-0.15	whole	-0.07
first two vinh niem	home	0.05	fell	-0.06
first two vinh phu	home	0.21	fell	-0.09	whole	-0.17
first two vinh phuc	home	-0.05	whole	-0.06
first two vinh thanh	whole	-0.06
first two vinh thuan	home	0.05	fell	0.2
first two vinh tuong	home	0.07	whole	0.06
first two vinh yen	fell	0.17	whole	0.17
first two vo	whole	-0.08
first two vo dinh	whole	0.06
first two vong cung	fell	0.06
first two vong o	fell	0.05
first two vu ban	home	0.3	whole	0.18
first two vu thu	home	0.06	whole	0.15
first two vui o	laid	0.1	lies	0.13
first two vung liem	home	0.11
first two vung ro	fell	-0.1	whole	0.05
first two vung tau	fell	-0.07
first two vuon cam	lies	0.08	whole	-0.07
first two vuon cao	laid	-0.12	whole	0.11
first two vuon che	laid	-0.06
first two vuon chua	laid	0.12	lies	-0.08
first two vuon chuoi	lies	-0.09	whole	0.06
first two vuon dieu	fell	-0.06	lies	-0.07	whole	0.08
first two vuon mang	lies	0.09	whole	0.07
first two vuon mit	laid	0.15
first two vuon nha	fell	0.14	laid	-0.08	lies	0.33	whole	-0.1
first two vuon o	lies	-0.12
first two vuon ong	fell	0.07	laid	0.11	lies	-0.13	whole	-0.09
first two vuon thanh	laid	0.05	whole	0.06
first two vuon xoai	laid	-0.11	lies	-0.06	whole	-0.07
first two vy da	home	0.05
first two west of	laid	-0.08	whole	0.23
first two with his	fell	0.07
first two xa a	fell	0.12	whole	0.06
first two xa an	fell	0.2	laid	0.09	lies	0.09	whole	0.05
first two xa ba	home	0.08	whole	0.11
first two xa bac	home	-0.07
first two xa binh	home	-0.22	fell	0.4	whole	-0.07
first two xa cam	home	0.06	fell	0.06	whole	0.06
first two xa cat	fell	-0.07	laid	0.07
first two xa chieng	home	-0.09
first two xa cu	fell	0.05
first two xa da	home	0.05
first two xa dai	home	0.15	fell	-0.18	laid	-0.05
first two xa dak	fell	-0.06	whole	0.11
first two xa dao	fell	0.1
first two xa dien	whole	0.13
first two xa doi	home	0.13	fell	-0.07	lies	0.06	whole	-0.18
first two xa dong	whole	0.16
first two xa dua	lies	0.1
first two xa duc	whole	0.06
first two xa ea	lies	-0.06
first two xa giao	home	0.11
first two xa gio	home	-0.05
first two xa ha	home	-0.32
first two xa hai	fell	-0.1
first two xa hiep	home	0.07
first two xa hoa	home	-0.11	fell	0.06	lies	0.09	whole	0.16
first two xa hoi	home	0.1
first two xa hong	home	0.1	fell	0.06	laid	0.1	whole	0.3
first two xa hung	fell	0.06	whole	-0.1
first two xa huong	fell	0.06	whole	-0.09
first two xa ia	fell	0.11	lies	0.11	whole	-0.15
first two xa khanh	home	-0.06	fell	0.12
first two xa kien	home	-0.12
first two xa kim	home	-0.06
first two xa ky	home	0.11	whole	-0.05
first two xa la	fell	0.09
first two xa lai	home	-0.06	laid	0.13
first two xa lam	fell	-0.05
first two xa lay	lies	0.07
first two xa le	home	0.12	fell	-0.07
first two xa len	lies	0.06
first two xa lien	whole	0.09
first two xa loc	home	-0.14	fell	-0.08	whole	-0.17
first two xa long	fell	0.12	whole	-0.09
first two xa mat	fell	0.1
first two xa minh	home	0.13
first two xa my	home	-0.06	fell	0.09	whole	0.13
first two xa nam	whole	-0.08
first two xa nghia	lies	-0.05
first two xa nguyen	home	-0.1
first two xa nha	home	0.31	whole	0.05
first two xa nhan	whole	-0.05
first two xa phong	home	0.12
first two xa phu	home	-0.08
first two xa phuoc	fell	0.11	laid	0.11	lies	0.06
first two xa quang	home	-0.05	fell	-0.19	whole	-0.05
first two xa que	lies	0.1
first two xa ta	laid	-0.05
first two xa tam	home	0.17	fell	0.2	laid	0.05	whole	-0.08
first two xa tan	home	-0.06	fell	-0.06	lies	-0.07	whole	0.05
first two xa thach	home	0.05	whole	-0.06
first two xa thanh	home	0.14	fell	-0.06	whole	-0.07
first two xa thuong	fell	-0.12
first two xa thuy	lies	0.09	whole	0.13
first two xa tien	fell	0.12	whole	0.07
first two xa tra	fell	-0.07
first two xa trung	fell	0.19	whole	0.05
first two xa vinh	home	-0.25	fell	0.1	lies	-0.07	whole	-0.1
first two xa vu	home	0.09	whole	0.08
first two xa xuan	home	0.16	fell	-0.06	laid	-0.1	whole	0.17
first two xa yen	home	0.08
first two xang xa	fell	-0.17	lies	0.12
first two xe bang	fell	0.07	whole	0.08
first two xe tang	fell	-0.05
first two xep da	laid	-0.05
first two xi	fell	-0.1
first two xiem riep	whole	-0.05
first two xieng	fell	-0.05	whole	-0.08
first two xieng khoang	lies	-0.06	whole	-0.25
first two xin man	home	0.13	whole	0.06
first two xom 3	fell	0.05
first two xom 5	home	-0.07	whole	-0.15
first two xom 7	home	0.05	fell	0.09	whole	0.13
first two xom ben	home	-0.07
first two xom cau	home	-0.05
first two xom chua	fell	0.08
first two xom dinh	home	0.11
first two xom dong	home	0.08	whole	0.05
first two xom go	laid	-0.08	lies	0.11	whole	0.06
first two xom ray	home	0.1	lies	0.11	whole	-0.06
first two xom toi	whole	-0.1
first two xom trai	home	0.06	fell	-0.05
first two xom tren	home	0.12	whole	0.06
first two xuan loc	home	-0.14	fell	0.22	whole	0.08
first two xuan mai	home	-0.05	fell	-0.1
first two xuan son	home	-0.12	whole	-0.05
first two xuan truong	home	0.13
first two xuong ham	fell	0.05	laid	0.08
first two xuyen moc	home	0.05	fell	0.05	whole	0.05
first two xvay rieng	fell	0.06	laid	0.13
first two y ta	fell	-0.05
first two y yen	home	0.27	whole	0.05
first two yen bai	home	0.08
first two yen chau	whole	0.05
first two yen dinh	home	0.36	whole	0.09
first two yen khanh	whole	0.07
first two yen lac	whole	0.09
first two yen mo	home	-0.11
first two yen ngua	laid	0.06
first two yen phong	fell	-0.05	lies	0.08
first two yen thanh	whole	-0.12
first two yen vien	fell	0.14	whole	-0.06
first u	fell	0.06	lies	-0.05
first under	laid	-0.09	lies	0.07	whole	0.46
first ung	home	0.17	whole	0.18
first uoc	whole	-0.08
first ut	home	-0.12	fell	-0.09	lies	-0.05
first uy	fell	0.06	laid	0.12
first v	home	0.06	whole	0.06
first vach	whole	0.06
first vam	home	-0.05	fell	-0.07	laid	-0.05	lies	0.13	whole	0.37
first van	home	0.16	laid	-0.08	lies	-0.05	whole	0.12
first vang	whole	-0.06
first vao	home	-0.05	fell	0.06	whole	-0.09
first vat	fell	0.06	whole	0.1
first vc	fell	0.08	whole	-0.1
first ve	home	-0.08	fell	-0.08	laid	0.24	lies	-0.15	whole	-0.08
first ven	laid	0.08	lies	-0.09	whole	0.19
first vers	fell	-0.08	laid	0.1	whole	-0.06
first vi	home	-0.26	fell	-0.07	laid	-0.21	lies	0.41	whole	-0.29
first vien	fell	-0.11	whole	-0.05
first viet	home	0.11	fell	-0.35	laid	0.06	lies	0.05	whole	0.14
first vietnam	fell	0.09	whole	0.07
first village	home	0.22	laid	-0.08
first vinh	home	0.15	fell	-0.1	laid	0.2
first vo	lies	-0.06	whole	-0.15
first voi	whole	-0.11
first vong	fell	0.16
first vu	home	0.21	fell	-0.22	whole	0.25
first vui	lies	0.11	whole	-0.09
first vung	home	0.06	fell	-0.1	laid	-0.06	lies	-0.05	whole	0.18
first vuon	home	-0.06	fell	-0.15	laid	0.13	lies	-0.21	whole	0.09
first vuong	fell	-0.05	lies	0.09
first vuot	fell	-0.08
first vy	home	0.05	whole	-0.06
first w	whole	0.22
first ward	fell	-0.05
first west	laid	-0.05	whole	0.21
first white	whole	0.06
first with	fell	0.06	laid	0.06
first x	home	-0.08	whole	0.05
first xa	home	0.16	fell	0.21	laid	-0.06	whole	0.34
first xac	fell	-0.14	laid	-0.07	whole	-0.07
first xang	fell	-0.14	lies	0.09
first xd	fell	-0.14
first xe	home	-0.05	lies	-0.08
first xeo	fell	0.05	laid	0.07	whole	-0.07
first xep	laid	-0.05
first xi	whole	0.05
first xiem	whole	-0.05
first xieng	fell	-0.06	lies	-0.06	whole	-0.32
first xin	home	0.11
first xom	fell	0.09	laid	-0.11	lies	0.05	whole	0.31
first xu	whole	-0.06
first xuan	home	-0.12	fell	0.22	laid	-0.05	lies	-0.07
first xuong	fell	0.19	laid	0.09	lies	0.06
first xuyen	home	-0.05	fell	-0.05
first xvay	fell	0.06	laid	0.13
first y	fell	-0.21	whole	-0.11
first yd	fell	-0.1
first yen	home	0.2	fell	-0.09
first zb	whole	-0.08
followed a	fell	0.05
followed a man	fell	0.06	laid	-0.05	whole	0.09
followed a phó	home	-0.05	whole	-0.05
followed a trưởng	home	0.07
followed a été tué	fell	-0.05
followed an táng	fell	-0.07	laid	0.05
followed anh	home	0.29	fell	-0.06	laid	-0.08	lies	-0.07	whole	0.16
followed anh em gọi	fell	0.08	whole	-0.08
followed area	fell	0.1	whole	-0.08
followed asked	fell	0.13
followed b trưởng	home	0.06	fell	-0.05
followed b52	home	-0.15
followed bia	fell	-0.12	laid	-0.12	lies	0.27	whole	0.11
followed binh nhì	whole	-0.06
followed binh nhất	home	0.11	whole	0.08
followed biết	home	0.08	fell	-0.07	laid	-0.1
followed biển	laid	0.05	lies	-0.06
followed bom	home	0.06	fell	0.2	laid	-0.17	lies	0.2	whole	-0.09
followed born in	whole	-0.1
followed buried	fell	-0.05
followed buried him	fell	0.17	laid	-0.15	whole	0.07
followed bury	laid	-0.09
followed by nothing	home	0.1	fell	0.15	laid	-0.12	lies	0.06	whole	0.42
followed by word a	fell	-0.46	laid	-0.1	lies	0.13
followed by word adn	fell	0.1
followed by word airborne	whole	0.12
followed by word an	fell	0.05
followed by word ancien	home	0.06
followed by word anh	laid	-0.11	whole	-0.14
followed by word april	fell	0.12	whole	0.08
followed by word at	fell	-0.07
followed by word aug	fell	0.12	whole	0.07
followed by word august	fell	0.1
followed by word b	whole	0.1
followed by word ba	home	-0.06	fell	-0.1	laid	-0.39	lies	0.05
followed by word bac	home	0.05	fell	-0.09	whole	-0.22
followed by word bach	home	0.11	whole	-0.07
followed by word ban	home	-0.21	fell	-0.16	lies	-0.1	whole	-0.05
followed by word bao	fell	-0.07
followed by word bat	home	0.17	fell	0.05	laid	-0.08	lies	-0.08	whole	-0.05
followed by word bataillon	fell	0.06	whole	-0.05
followed by word battalion	fell	-0.12
followed by word bay	fell	0.18	lies	-0.06	whole	0.07
followed by word be	fell	-0.06
followed by word believe	fell	-0.07
followed by word ben	fell	-0.05	whole	-0.13
followed by word benh	home	-0.05	lies	-0.05
followed by word bep	fell	0.15
followed by word berge	whole	-0.05
followed by word bi	home	-0.05
followed by word bien	fell	0.05	laid	0.09	whole	-0.11
followed by word biet	home	0.05	fell	-0.25	laid	-0.07	lies	0.09
followed by word bieu	laid	-0.06
followed by word binh	whole	-0.25
followed by word bo	fell	-0.2	lies	-0.05	whole	-0.18
followed by word boi	fell	-0.08
followed by word bon	fell	-0.16	laid	0.21
followed by word bong	home	-0.15	whole	-0.08
followed by word bs	fell	0.06	whole	0.07
followed by word bua	fell	0.19	whole	0.07
followed by word bui	home	-0.05	fell	0.07
followed by word burned	fell	0.13
followed by word buu	whole	-0.09
followed by word c	home	0.07	fell	-0.05	laid	-0.06	whole	-0.22
followed by word c1	home	-0.1	whole	-0.23
followed by word c10	home	0.09	whole	-0.05
followed by word c11	fell	-0.06
followed by word c3	whole	0.05
followed by word c4	home	0.05
followed by word c7	home	-0.12
followed by word ca	laid	-0.16	lies	-0.07	whole	-0.11
followed by word cai	home	-0.1	fell	-0.07	whole	-0.07
followed by word cam	fell	0.06	laid	-0.25	lies	0.24	whole	-0.05
followed by word campuchia	whole	-0.21
followed by word cang	fell	-0.14
followed by word cannot	laid	0.1	whole	0.06
followed by word cao	fell	-0.1	lies	-0.09	whole	-0.29
followed by word cat	fell	-0.06	laid	-0.1	lies	0.07
followed by word cau	fell	0.11	laid	-0.15	lies	0.11	whole	0.07
followed by word cay	home	0.08	fell	0.32	laid	0.1	lies	-0.15	whole	0.11
followed by word cha	home	0.27	laid	0.05	lies	-0.05	whole	0.2
followed by word chac	fell	0.06	laid	-0.05	lies	-0.09
followed by word chai	laid	0.2	lies	0.09
followed by word cham	whole	0.1
followed by word chang	fell	0.1
followed by word chanh	fell	-0.07
followed by word chat	fell	0.06	whole	0.06
followed by word chay	home	0.06	fell	-0.21	whole	0.09
followed by word che	fell	-0.09
followed by word chep	fell	-0.24	laid	-0.11	whole	-0.07
followed by word chia	lies	-0.05
followed by word chiec	home	0.06	fell	0.11	whole	0.08
followed by word chien	fell	-0.21	whole	0.05
followed by word chieu	home	0.11	fell	-0.11
followed by word chin	home	-0.1	fell	0.1	laid	0.19	lies	0.19
followed by word chinh	fell	-0.23	laid	-0.08	lies	0.13
followed by word chiu	fell	-0.06
followed by word cho	home	-0.06	fell	-0.14	lies	0.12	whole	-0.06
followed by word chu	home	0.1	fell	0.36	laid	-0.07	lies	-0.05
followed by word chua	lies	0.23
followed by word chung	home	0.06	fell	0.11	whole	-0.12
followed by word chuong	home	0.05	lies	0.06	whole	0.1
followed by word chup	fell	-0.05	lies	0.16
followed by word chuyen	home	0.2	fell	-0.16	laid	0.27	lies	-0.47	whole	-0.16
followed by word co	home	0.05	laid	-0.07	whole	0.06
followed by word coc	fell	-0.05	whole	-0.07
followed by word coi	fell	0.26	laid	-0.05	lies	0.06	whole	0.06
followed by word company	whole	0.08
followed by word con	home	-0.09	fell	-0.11	laid	0.18	lies	0.25	whole	0.09
followed by word cong	home	-0.05
followed by word cot	fell	-0.17	lies	0.29	whole	0.07
followed by word could	laid	-0.08
followed by word covered	fell	0.06	laid	0.05	whole	-0.06
followed by word cu	fell	0.14	laid	-0.07	lies	-0.1	whole	-0.08
followed by word cua	whole	-0.12
followed by word cuc	home	0.1	whole	0.11
followed by word cung	fell	-0.08	lies	-0.08
followed by word cuon	fell	0.11
followed by word cuong	home	-0.08	laid	0.1
followed by word cut	fell	0.12
followed by word cuu	fell	-0.05
followed by word d	home	0.06	fell	0.05	laid	-0.05	lies	-0.07	whole	0.11
followed by word d1	home	0.05	fell	-0.05
followed by word d5	home	-0.11
followed by word d8	fell	0.06
followed by word da	fell	-0.08	laid	-0.05	lies	0.16	whole	0.11
followed by word dac	home	-0.24
followed by word dad	fell	-0.1
followed by word dai	fell	0.15	laid	-0.08	whole	0.14
followed by word dak	home	-0.07	fell	-0.17	lies	-0.1
followed by word dam	lies	-0.11
followed by word dang	home	0.11	fell	0.07	whole	0.05
followed by word danh	fell	0.06
followed by word dap	home	-0.05	fell	-0.05	laid	0.12	lies	-0.05
followed by word dat	home	-0.05	laid	0.37	lies	0.12	whole	0.05
followed by word day	fell	-0.31	laid	0.11
followed by word days	fell	-0.05
followed by word de	home	0.13	fell	-0.13	laid	-0.1	lies	-0.12	whole	0.08
followed by word dec	home	-0.07	whole	0.05
followed by word dem	home	0.09	fell	-0.16	laid	0.07
followed by word den	fell	-0.06	laid	0.09
followed by word deo	fell	0.05
followed by word deu	fell	0.07	lies	-0.08	whole	-0.05
followed by word di	fell	0.16	laid	0.13	whole	0.08
followed by word dia	fell	-0.12	lies	0.2	whole	-0.1
followed by word dich	fell	0.12	laid	-0.1
followed by word diem	fell	0.09
followed by word dien	fell	-0.11	whole	-0.09
followed by word dinh	home	0.2	fell	-0.1	laid	0.05	whole	-0.4
followed by word dip	fell	-0.05
followed by word do	home	-0.08	whole	-0.07
followed by word doan	fell	-0.1	whole	-0.06
followed by word doc	home	-0.07
followed by word doi	home	-0.06	laid	0.22	whole	0.1
followed by word don	home	0.05
followed by word dong	home	-0.1	fell	-0.06	laid	-0.09	lies	-0.1	whole	-0.12
followed by word dont	home	-0.11	fell	0.07	laid	-0.05
followed by word drove	home	0.08	whole	0.06
followed by word du	home	-0.08	fell	-0.17	laid	-0.06	lies	-0.11	whole	0.07
followed by word dua	fell	-0.09	whole	0.05
followed by word duc	home	-0.17	lies	-0.07
followed by word dug	home	-0.05	fell	0.13
followed by word dung	home	0.11	laid	-0.18	lies	0.27	whole	0.08
followed by word e	fell	-0.09
followed by word e48	home	0.06	whole	-0.06
followed by word e876	lies	0.13	whole	-0.07
followed by word e95	fell	-0.09
followed by word em	home	-0.18	fell	-0.08	laid	-0.11	lies	-0.11	whole	-0.06
followed by word en	home	0.17	fell	0.14	laid	-0.13	lies	-0.05	whole	0.17
followed by word enemy	fell	0.06	laid	-0.07	whole	0.07
followed by word engineers	laid	0.05	whole	0.06
followed by word family	fell	0.11
followed by word feb	fell	0.15	lies	0.13
followed by word february	fell	0.07	whole	-0.11
followed by word fever	fell	-0.05
followed by word fin	fell	0.08
followed by word four	fell	-0.06	whole	-0.15
followed by word gac	fell	-0.07
followed by word gach	laid	0.13	whole	0.05
followed by word ganh	home	0.06	fell	0.07	whole	-0.09
followed by word gave	home	0.11	fell	0.06
followed by word gay	fell	-0.09
followed by word ghe	home	-0.07	fell	0.07	whole	-0.1
followed by word ghi	fell	0.12	laid	0.06	lies	-0.12
followed by word gi	home	0.08	fell	0.11	whole	0.06
followed by word gia	fell	-0.12	laid	-0.09	whole	-0.11
followed by word giai	laid	-0.08	lies	0.13
followed by word giam	fell	-0.05
followed by word giang	home	-0.09	fell	-0.05	laid	-0.05	whole	-0.09
followed by word giao	fell	-0.05	laid	-0.1	lies	-0.06	whole	-0.08
followed by word giap	fell	-0.09	laid	0.06	lies	0.13
followed by word giau	fell	0.08	whole	-0.07
followed by word giay	home	0.07	fell	-0.12	laid	-0.05	whole	0.06
followed by word giet	whole	0.06
followed by word gio	fell	0.13
followed by word gioi	whole	-0.1
followed by word giong	fell	0.12
followed by word giu	home	-0.06	laid	-0.07
followed by word giup	home	-0.06	lies	0.25
followed by word gom	whole	-0.11
followed by word gop	fell	-0.07
followed by word got	home	-0.07	fell	0.17	whole	0.05
followed by word grid	fell	0.11	laid	-0.09	whole	0.07
followed by word group	fell	0.19
followed by word h	whole	0.09
followed by word ha	home	-0.23	fell	0.26	whole	-0.25
followed by word hai	fell	-0.08	laid	0.07	lies	0.2	whole	-0.38
followed by word ham	home	-0.05	fell	0.19	lies	-0.09	whole	-0.11
followed by word hang	fell	0.05	laid	0.38	lies	-0.08	whole	0.08
followed by word hay	home	0.05	fell	-0.17	laid	-0.1	lies	-0.28	whole	0.08
followed by word he	fell	-0.1
followed by word hem	fell	-0.07	whole	-0.06
followed by word het	home	0.13	fell	0.22	laid	0.08	lies	-0.09	whole	0.12
followed by word hien	fell	-0.22	laid	0.32	lies	-0.22	whole	-0.1
followed by word hiep	home	-0.05	fell	0.15
followed by word hieu	fell	0.22	whole	0.11
followed by word hill	fell	-0.1
followed by word hinh	home	-0.05	laid	0.06	whole	0.07
followed by word ho	home	-0.08	laid	-0.24	lies	0.16
followed by word hoa	home	-0.06	fell	-0.17	laid	-0.05	lies	-0.08	whole	-0.16
followed by word hoac	lies	-0.06
followed by word hoai	home	0.06	fell	-0.08	whole	0.05
followed by word hoang	home	0.06	fell	0.05	whole	0.07
followed by word hoc	home	-0.11	laid	-0.11	whole	0.05
followed by word hoi	home	0.18	fell	-0.2	laid	0.09	lies	-0.13	whole	0.14
followed by word hon	fell	0.07	whole	-0.08
followed by word hong	fell	0.07
followed by word hop	fell	-0.16
followed by word huan	home	-0.08
followed by word huit	fell	0.12
followed by word hung	whole	-0.09
followed by word huong	fell	-0.07	laid	-0.08	lies	-0.07
followed by word i	laid	0.06
followed by word in	fell	0.05	whole	0.06
followed by word it	fell	0.07	laid	0.09
followed by word j	fell	-0.12
followed by word jan	fell	0.13
followed by word january	fell	-0.07	laid	-0.06	lies	0.18
followed by word july	fell	0.12	laid	-0.09
followed by word june	fell	-0.19	whole	-0.06
followed by word just	fell	0.06
followed by word ke	fell	-0.05	laid	0.2	whole	0.09
followed by word keo	home	-0.07	whole	0.06
followed by word ket	fell	-0.12
followed by word keu	fell	-0.06
followed by word kha	fell	-0.05
followed by word khac	laid	-0.05	lies	0.22	whole	-0.11
followed by word khach	fell	-0.06
followed by word khai	home	-0.06
followed by word khang	fell	-0.07	laid	0.11
followed by word khau	fell	0.2
followed by word khmer	home	-0.08
followed by word kho	fell	-0.12
followed by word khop	fell	0.06
followed by word khuat	home	-0.1
followed by word khuong	home	0.08	fell	0.05	whole	0.13
followed by word kia	fell	-0.11	laid	0.06	lies	-0.1	whole	-0.16
followed by word kiem	fell	0.08	lies	-0.1
followed by word kien	home	0.07	fell	0.06	laid	0.09
followed by word kieu	fell	-0.09	laid	0.1
followed by word kim	fell	-0.06
followed by word kinh	home	0.09	fell	-0.17
followed by word kip	laid	0.49
followed by word km	home	-0.08	fell	-0.11	laid	0.15	whole	-0.27
followed by word kontum	fell	0.05
followed by word ky	fell	-0.18	whole	-0.11
followed by word l	fell	-0.15	laid	0.06	lies	-0.06
followed by word la	home	0.1	whole	-0.07
followed by word lac	fell	-0.14	whole	0.13
followed by word lai	home	-0.09	lies	-0.2
followed by word lam	whole	0.08
followed by word lan	fell	0.36	laid	0.14	whole	0.21
followed by word lang	home	0.13
followed by word lanh	home	0.09	whole	0.05
followed by word lao	fell	0.12
followed by word laos	fell	0.08	laid	-0.06	whole	-0.15
followed by word lat	fell	0.34
followed by word lay	home	-0.24	fell	0.21	laid	0.14	lies	-0.11	whole	0.11
followed by word le	home	-0.07	fell	-0.15	lies	-0.08	whole	0.13
followed by word len	home	0.24	fell	-0.18	laid	-0.05
followed by word leo	whole	-0.08
followed by word linh	home	0.14	laid	-0.1	lies	-0.2	whole	0.07
followed by word live	fell	-0.06	whole	-0.05
followed by word lived	home	0.08	whole	0.09
followed by word lo	home	0.25
followed by word loc	home	-0.11	fell	0.33	whole	-0.06
followed by word loi	laid	0.12	whole	-0.05
followed by word long	whole	-0.11
followed by word lot	fell	-0.14	laid	0.07	lies	0.1
followed by word lu	fell	0.07	whole	0.05
followed by word lung	fell	-0.06	laid	-0.16
followed by word luoc	home	0.08
followed by word luoi	whole	-0.1
followed by word luon	whole	-0.07
followed by word luong	home	-0.1	fell	0.11	laid	-0.06	lies	-0.06	whole	-0.08
followed by word lut	lies	-0.07	whole	0.11
followed by word luu	home	0.23	fell	-0.19	lies	0.08
followed by word ly	home	-0.22
followed by word m	laid	-0.05
followed by word ma	laid	0.07	lies	-0.05	whole	-0.07
followed by word mac	fell	0.07	laid	-0.08
followed by word mai	fell	-0.11	laid	-0.1	whole	0.05
followed by word man	whole	-0.12
followed by word mang	fell	-0.05	lies	-0.17
followed by word manh	fell	-0.1
followed by word map	home	0.23	whole	-0.06
followed by word march	fell	0.09	whole	0.05
followed by word marines	fell	0.09	laid	-0.06	whole	0.09
followed by word mat	fell	-0.14	laid	0.06	lies	-0.09
followed by word may	home	-0.11	fell	-0.2	laid	-0.1	lies	0.2	whole	0.24
followed by word men	fell	-0.15
followed by word meters	laid	-0.11
followed by word mien	fell	-0.11	whole	-0.11
followed by word mieng	whole	0.09
followed by word min	fell	0.19
followed by word mo	fell	0.1	laid	0.08	lies	-0.18	whole	-0.06
followed by word moc	fell	0.06	laid	0.09	whole	0.09
followed by word moi	laid	0.05	whole	0.16
followed by word morts	fell	-0.07
followed by word mot	fell	-0.06
followed by word mr	fell	-0.08
followed by word mua	laid	-0.14	lies	0.12	whole	0.17
followed by word mui	whole	0.07
followed by word muoi	home	0.14	whole	0.1
followed by word muon	fell	0.18	lies	-0.07
followed by word muong	fell	0.08	laid	0.06	whole	0.09
followed by word my	fell	-0.16	whole	-0.11
followed by word n	fell	-0.24	laid	0.1	lies	0.3	whole	-0.07
followed by word na	whole	-0.16
followed by word nao	fell	0.36	lies	0.18
followed by word nay	fell	0.08	laid	0.17
followed by word ne	fell	0.08	whole	0.1
followed by word neang	fell	0.25
followed by word nen	home	-0.05	fell	-0.05	laid	-0.06	whole	0.12
followed by word neu	lies	-0.07
followed by word never	fell	-0.2	whole	-0.1
followed by word ng	fell	-0.13	laid	-0.09	lies	-0.06
followed by word ngan	whole	-0.11
followed by word ngang	whole	-0.22
followed by word nghe	whole	-0.17
followed by word nghia	whole	-0.11
followed by word nghiem	fell	0.14
followed by word ngo	fell	0.11	laid	-0.1	whole	0.05
followed by word ngoai	whole	-0.09
followed by word ngoi	lies	-0.17	whole	0.07
followed by word ngung	fell	0.13	whole	-0.05
followed by word nguyen	home	-0.09	fell	0.28	laid	-0.17	lies	-0.18	whole	0.2
followed by word nha	home	-0.16	fell	0.07	laid	-0.37	lies	-0.05	whole	-0.22
followed by word nhac	home	-0.05
followed by word nham	fell	0.06
followed by word nhan	home	0.05	fell	0.14	lies	0.08	whole	0.09
followed by word nhap	home	0.14	whole	0.08
followed by word nhat	fell	-0.05	laid	0.13	lies	0.14
followed by word nhe	home	-0.1	fell	-0.08	laid	-0.14	lies	0.2
followed by word nhieu	fell	0.26	laid	-0.21	lies	-0.06	whole	-0.05
followed by word nhin	fell	-0.1	laid	0.08	whole	-0.08
followed by word nhom	fell	-0.05	laid	-0.13	lies	0.09
followed by word nhu	home	-0.1	fell	-0.43
followed by word nhung	home	-0.13	fell	0.3	lies	-0.05
followed by word ninh	fell	-0.06	whole	-0.26
followed by word no	fell	0.09	whole	-0.07
followed by word noel	fell	0.3	whole	0.19
followed by word noi	home	-0.16	fell	0.3	laid	0.77	lies	-0.08
followed by word nong	lies	0.05
followed by word nov	fell	-0.13	whole	0.12
followed by word nu	fell	-0.06
followed by word nua	fell	-0.13
followed by word nuoi	lies	0.14	whole	-0.09
followed by word nva	fell	0.15	laid	0.1	whole	0.08
followed by word oct	fell	0.25	whole	0.09
followed by word october	fell	0.05	whole	0.1
followed by word of	fell	-0.06	whole	0.05
followed by word oi	home	0.1	whole	-0.12
followed by word old	fell	-0.1
followed by word om	fell	0.06	laid	-0.1	lies	-0.07	whole	0.11
followed by word on	home	-0.06	fell	0.11
followed by word ong	home	-0.11	fell	0.22
followed by word only	fell	-0.07	laid	-0.06	lies	-0.13
followed by word or	fell	-0.08	laid	0.06
followed by word others	whole	-0.09
followed by word owner	laid	0.1	lies	0.11
followed by word people	whole	-0.09
followed by word phai	fell	-0.22	lies	0.09	whole	0.05
followed by word pham	fell	0.15	whole	0.12
followed by word phan	home	0.1	laid	-0.08
followed by word phap	home	0.08	fell	-0.05
followed by word phi	home	0.09
followed by word phieu	laid	-0.05
followed by word phon	fell	-0.1
followed by word phong	fell	-0.05	whole	-0.15
followed by word phu	fell	0.05	laid	0.22	whole	-0.06
followed by word phuc	home	-0.09
followed by word phung	fell	0.15	whole	0.08
followed by word phuoc	fell	-0.08	whole	-0.06
followed by word phut	fell	-0.06	lies	-0.05
followed by word plei	laid	-0.09	whole	-0.09
followed by word plot	laid	-0.06	lies	0.22
followed by word put	fell	0.06	laid	0.1	lies	0.16	whole	0.1
followed by word qu	home	0.06
followed by word qua	fell	-0.07	laid	-0.07	lies	0.05	whole	-0.12
followed by word quach	laid	0.1	whole	0.05
followed by word quan	fell	-0.13	laid	0.12	whole	0.14
followed by word quang	home	0.05	laid	-0.05
followed by word quay	fell	-0.16	laid	0.2	lies	-0.12	whole	-0.12
followed by word quen	home	0.16	fell	-0.05
followed by word quy	laid	0.08	lies	-0.07	whole	-0.06
followed by word quyen	fell	-0.12
followed by word quyet	laid	-0.09	lies	0.05
followed by word r	fell	-0.06
followed by word ra	fell	0.45	laid	-0.08	lies	0.13	whole	-0.14
followed by word rang	laid	-0.07	lies	0.05
followed by word rat	home	-0.06
followed by word re	lies	0.05
followed by word regiment	home	0.08	whole	0.13
followed by word rieng	lies	0.15	whole	0.09
followed by word right	fell	-0.12	whole	-0.14
followed by word ro	home	0.13	laid	0.09	whole	-0.17
followed by word roc	fell	0.06	laid	-0.12
followed by word roi	fell	-0.05	laid	0.05	lies	0.12	whole	-0.06
followed by word rot	whole	0.05
followed by word row	laid	0.07
followed by word rows	laid	0.08	lies	0.24	whole	0.08
followed by word s	laid	0.06	whole	0.05
followed by word sa	fell	-0.08
followed by word sai	laid	-0.1	lies	0.11
followed by word sang	laid	-0.24	lies	-0.08	whole	-0.09
followed by word sanh	home	-0.1	fell	0.09
followed by word sao	laid	-0.06	whole	-0.05
followed by word sap	fell	-0.08	laid	-0.09	lies	0.54	whole	-0.09
followed by word sau	home	-0.08	fell	-0.12	laid	-0.3	whole	0.2
followed by word say	whole	-0.09
followed by word se	fell	-0.07
followed by word second	fell	0.05	laid	-0.14	whole	0.1
followed by word section	laid	-0.06
followed by word sept	fell	0.19	laid	0.05	whole	0.09
followed by word september	fell	-0.05
followed by word si	lies	-0.05
followed by word side	fell	0.1	whole	-0.05
followed by word six	laid	-0.07	lies	0.23
followed by word so	laid	0.11	lies	-0.14
followed by word son	home	0.05	whole	-0.09
followed by word song	home	-0.17	fell	-0.05
followed by word sot	home	0.12	fell	0.13	laid	-0.08	whole	0.19
followed by word south	laid	-0.05
followed by word steps	laid	-0.21
followed by word stones	laid	0.13
followed by word su	fell	-0.16	laid	0.23	lies	-0.1
followed by word suc	fell	-0.07
followed by word sy	home	0.1	whole	0.05
followed by word tac	fell	-0.05
followed by word tam	fell	-0.12	laid	-0.05	lies	-0.09	whole	-0.26
followed by word tan	fell	0.16	laid	0.05
followed by word tang	fell	-0.1	laid	-0.16	lies	-0.12	whole	-0.06
followed by word tao	laid	0.26
followed by word tap	home	0.06	fell	-0.06	lies	0.1	whole	0.06
followed by word tat	laid	0.1
followed by word tau	home	-0.1	fell	-0.13	laid	-0.05
followed by word te	home	-0.07	whole	-0.09
followed by word tenait	home	0.26	fell	0.06	whole	0.09
followed by word tet	fell	0.28	laid	-0.08	whole	0.07
followed by word tha	fell	-0.06
followed by word thai	fell	-0.07	whole	-0.29
followed by word tham	home	-0.05	laid	0.23	whole	-0.06
followed by word than	fell	-0.15	whole	0.07
followed by word thanh	home	-0.15	whole	-0.25
followed by word thao	fell	0.09
followed by word thap	fell	0.1	laid	0.16	whole	0.1
followed by word thay	fell	0.14
followed by word the	fell	0.14	whole	-0.05
followed by word them	whole	-0.08
followed by word thi	fell	0.11	laid	0.08
followed by word thiet	home	0.11	fell	-0.07
followed by word thieu	home	0.09	lies	0.18	whole	0.08
followed by word thim	fell	0.06
followed by word thinh	laid	0.08	whole	0.09
followed by word thinks	lies	0.05
followed by word tho	fell	0.22	laid	0.2	lies	-0.05	whole	-0.05
followed by word thoi	lies	-0.1	whole	0.17
followed by word thong	fell	-0.07	laid	-0.11	lies	-0.05	whole	-0.18
followed by word thu	fell	0.32	lies	-0.06
followed by word thua	whole	0.05
followed by word thuan	laid	0.14
followed by word thuoc	home	0.18	fell	0.07	laid	-0.08	whole	-0.1
followed by word thuong	home	-0.06	lies	0.23	whole	-0.1
followed by word thuyen	whole	-0.12
followed by word tien	home	0.19	fell	-0.06
followed by word tiep	laid	0.05
followed by word tieu	fell	0.06	laid	-0.19	lies	-0.08	whole	-0.12
followed by word tinh	fell	0.18	whole	0.15
followed by word to	fell	-0.11	lies	-0.06
followed by word toa	fell	-0.1	laid	0.14	whole	0.12
followed by word toan	laid	-0.07	whole	0.05
followed by word together	fell	0.05
followed by word toi	home	-0.21	fell	0.19	laid	0.13	lies	0.38	whole	0.29
followed by word tong	home	-0.11	fell	0.11
followed by word tra	fell	0.09	lies	-0.19	whole	-0.09
followed by word trai	whole	-0.07
followed by word tran	home	-0.05	fell	-0.12	whole	0.08
followed by word trang	home	0.06	fell	-0.15	laid	-0.06
followed by word tranh	whole	-0.05
followed by word treo	fell	0.12
followed by word tri	fell	-0.08
followed by word trich	fell	0.19
followed by word trois	laid	-0.07
followed by word trong	home	-0.06	fell	0.06	lies	0.3
followed by word tru	laid	0.07
followed by word trua	home	-0.05
followed by word truc	home	-0.08	fell	0.26	whole	-0.07
followed by word trung	home	0.06	fell	0.19	laid	-0.07	lies	0.12
followed by word truong	fell	0.12	laid	-0.05	lies	-0.1
followed by word tu	fell	-0.13	laid	0.18	lies	-0.08	whole	-0.1
followed by word tuan	whole	0.07
followed by word tui	home	-0.07	fell	0.21	laid	-0.13	whole	0.06
followed by word tung	fell	0.11	laid	0.18	lies	-0.09
followed by word tuoi	home	0.26	fell	-0.07	laid	-0.07	lies	-0.05	whole	0.06
followed by word tuy	whole	-0.06
followed by word ty	fell	0.06
followed by word ubnd	laid	0.11	lies	0.1
followed by word unit	whole	0.09
followed by word used	fell	0.11	whole	0.05
followed by word ut	laid	0.06
followed by word vai	fell	-0.1
followed by word van	fell	-0.1	laid	0.24	lies	0.05
followed by word vang	whole	0.11
followed by word vay	fell	-0.09	laid	0.14	lies	-0.1	whole	0.07
followed by word ve	home	-0.07	laid	0.15	whole	-0.07
followed by word vet	fell	0.07
followed by word vi	fell	-0.16	laid	0.11	whole	0.24
followed by word vien	fell	0.11
followed by word vinh	home	-0.05	fell	-0.09	laid	0.11	lies	0.12	whole	-0.16
followed by word vo	home	0.18	fell	-0.19	lies	-0.12	whole	0.06
followed by word volunteer	fell	0.12	lies	0.14
followed by word vong	home	-0.1
followed by word vot	home	-0.07	laid	-0.07
followed by word vu	home	0.06	fell	0.16	whole	0.07
followed by word vua	fell	0.08	laid	-0.1	whole	0.05
followed by word vui	laid	0.12	whole	-0.06
followed by word vuong	home	0.06	fell	-0.16	lies	0.12	whole	0.11
followed by word went	home	0.09	fell	-0.08
followed by word worked	home	-0.08
followed by word wrong	lies	0.05
followed by word xac	home	0.12	fell	0.35	laid	-0.05	lies	-0.05
followed by word xe	home	0.09	fell	-0.12	laid	0.2	whole	0.11
followed by word xem	home	0.1	lies	-0.14
followed by word xep	fell	-0.09	laid	0.36	lies	-0.12	whole	0.16
followed by word xet	fell	0.17	laid	0.18
followed by word xu	fell	0.17
followed by word xua	home	0.09	fell	0.18	laid	0.21	lies	-0.17
followed by word xuan	home	-0.14	laid	0.11
followed by word xuong	home	0.19	fell	-0.16	lies	-0.07	whole	0.05
followed by word xuyen	laid	-0.05
followed by word y	fell	0.26	laid	-0.06	whole	0.25
followed by word yen	home	0.1	whole	-0.15
followed by word yeu	fell	-0.06
followed bà	home	-0.12	fell	-0.13	laid	0.05	lies	-0.16	whole	0.05
followed bác	fell	0.09	laid	-0.16	lies	0.37	whole	0.14
followed bác sĩ	fell	0.05	whole	0.08
followed báo	home	0.08	fell	-0.11	whole	-0.05
followed báo tử	fell	-0.05
followed bãi	whole	-0.09
followed bên	fell	0.26	laid	0.25	whole	0.11
followed bìa	home	-0.09	laid	0.05	whole	0.07
followed bí danh	fell	0.2
followed bí thư	fell	-0.07
followed bạn	home	0.12	fell	-0.17	laid	-0.07	lies	-0.07	whole	-0.11
followed bản	home	-0.06	fell	-0.14	laid	0.11	whole	-0.15
followed bảo	fell	0.45	lies	-0.19	whole	0.08
followed bắt được	fell	-0.07
followed bến	whole	0.05
followed bị bom	home	-0.21	fell	-0.13	laid	0.05	whole	-0.06
followed bị mìn	home	0.06
followed bị pháo	home	-0.06	fell	0.19
followed bị phục	fell	0.07
followed bị phục kích	fell	0.11
followed bị thương	home	-0.05
followed bị thương nặng	fell	0.07
followed bị trúng đạn	whole	0.05
followed bị tây bắn	home	0.2	whole	0.06
followed bốc	home	0.07	fell	-0.12
followed bốc về	lies	-0.06	whole	0.05
followed called	fell	-0.06	laid	-0.06
followed camp	fell	0.15	whole	0.09
followed capitaine	lies	0.09
followed capt	fell	-0.05
followed chiến đấu	fell	0.07
followed cho biết	home	-0.16
followed cho hay	home	0.12	whole	0.05
followed chuyển về	home	0.17	fell	0.06	laid	0.15	lies	0.06	whole	0.21
followed cháu	fell	-0.06	laid	-0.18	lies	0.13	whole	-0.07
followed chính trị viên	home	0.05	fell	0.13	lies	0.24
followed chính trị viên phó	home	-0.05
followed chính ủy	laid	-0.06
followed chôn	home	0.12	fell	-0.13	laid	0.14	lies	-0.14	whole	-0.1
followed chôn chung	home	0.09	laid	0.08	whole	0.07
followed chôn cất	home	-0.06	fell	-0.06	laid	0.1
followed chùa	home	0.21	laid	-0.21	lies	0.14	whole	-0.09
followed chú	fell	-0.21	laid	-0.05	lies	0.21	whole	-0.17
followed chết	home	0.09	fell	-0.06	laid	-0.14	lies	0.16	whole	-0.05
followed chết ngay	fell	0.07
followed chết tại chỗ	home	-0.08
followed chỉ	fell	0.05	lies	0.08
followed chỉ chỗ	whole	0.08
followed chỉ huy	whole	-0.05
followed chị	fell	0.08
followed chỗ	home	-0.05	whole	-0.36
followed chợ	whole	-0.07
followed citadel	whole	-0.07
followed col	fell	-0.06
followed commune	whole	-0.17
followed con là	home	0.13	whole	-0.07
followed con tên	home	0.11	whole	-0.09
followed covered him	laid	-0.06
followed covered them	whole	0.08
followed cung cấp	fell	0.13
followed càn	fell	-0.06	laid	0.07
followed cái	home	-0.07	fell	0.08	lies	-0.12	whole	0.07
followed cán bộ	fell	-0.05	laid	-0.05	whole	0.06
followed còn khỏe	home	-0.07
followed còn sống	whole	-0.11
followed có	home	-0.1	fell	-0.09	laid	0.3	lies	-0.07	whole	-0.24
followed có tên	laid	-0.05	lies	-0.1	whole	-0.07
followed cô	home	-0.22	fell	0.17	laid	0.09	lies	0.27
followed công an	fell	-0.1
followed công nhân	lies	0.07	whole	-0.06
followed côté	laid	0.05
followed cõng	home	0.16	lies	0.07	whole	0.1
followed cất bốc	fell	-0.11
followed cầu	fell	-0.26	lies	0.08
followed cậu	fell	0.06	laid	0.13	lies	-0.05	whole	0.15
followed cụ	home	-0.18	fell	-0.12	laid	0.29	lies	-0.14	whole	-0.33
followed cụt chân	fell	-0.09
followed của	fell	-0.17	laid	-0.05	lies	-0.17	whole	-0.06
followed cửa	fell	-0.12
followed cửa hàng	fell	-0.08	laid	0.09
followed danh sách	laid	-0.07	whole	-0.08
followed dated	fell	-0.06
followed de	fell	0.12	whole	0.14
followed dead	laid	0.09
followed di dời	lies	0.07
followed died	home	-0.07	laid	-0.05
followed driver	laid	0.12	whole	0.06
followed dân	home	0.1	fell	0.13	laid	-0.15	lies	0.41
followed dính mìn	whole	-0.05
followed dẫn	laid	0.15	whole	-0.19
followed dốc	fell	0.09	whole	-0.08
followed em	home	0.08	fell	0.09	lies	-0.29	whole	-0.21
followed em là	fell	0.14	whole	0.05
followed for	fell	0.07	whole	0.05
followed found	whole	0.05
followed from	fell	-0.16	laid	0.13	whole	-0.05
followed ghi lại	fell	0.08
followed ghi tên	laid	0.17	lies	0.15
followed giao liên	whole	-0.06
followed giám đốc	home	0.13
followed giấy báo	fell	0.05
followed giấy báo tử	fell	0.1
followed giỗ	fell	0.06	whole	0.14
followed gravé	fell	-0.07
followed guerrilla	fell	0.09
followed gò	home	-0.21	fell	0.07	laid	-0.09	whole	0.05
followed gặp	home	-0.08	lies	-0.13	whole	0.06
followed gọi	laid	0.11
followed gọi cho	lies	-0.05
followed gọi là	home	0.06	lies	-0.12
followed gốc	fell	0.08	laid	-0.05	lies	-0.13
followed gồm	home	-0.14	fell	0.23	laid	0.21	lies	0.11
followed gửi	laid	-0.09	whole	0.06
followed h	whole	0.1
followed hang	fell	-0.1	laid	-0.06	lies	0.22	whole	0.11
followed hi sinh	lies	0.1	whole	0.19
followed hit	fell	-0.17
followed hs	home	-0.12	fell	-0.23	laid	-0.05	lies	-0.07	whole	-0.18
followed huyện	home	0.11
followed hy sinh	home	0.27	fell	-0.1
followed hài cốt	fell	0.29	laid	-0.06
followed hành quân	home	-0.07
followed hạ sĩ	home	0.11	fell	0.07
followed họ tên	fell	0.05
followed hố	home	0.21	fell	0.07
followed hồ	laid	-0.09	whole	0.07
followed is	home	0.05	laid	-0.07	lies	-0.07	whole	0.12
followed je suis	fell	0.1	whole	0.16
followed khe	whole	-0.05
followed khiêng	fell	-0.3
followed khu	home	-0.05	fell	-0.33	laid	-0.06	lies	0.32	whole	-0.12
followed không về	home	-0.1	fell	0.09
followed killed	home	-0.08	fell	-0.1	lies	-0.06	whole	0.09
followed ký	home	0.06	laid	0.08	lies	-0.05
followed kể	fell	-0.06	lies	-0.05
followed kể lại	home	0.08
followed l s	lies	0.15	whole	-0.06
followed left	home	-0.13	fell	0.11	whole	0.06
followed lieutenant	home	0.06	fell	-0.1	whole	0.07
followed liên lạc	home	0.06
followed liệt sĩ	home	-0.05
followed lost	laid	0.08
followed ls	lies	-0.07	whole	0.07
followed lung	fell	0.05	whole	0.08
followed là	fell	-0.15	laid	-0.14	lies	0.18
followed làm nhà	laid	-0.07	lies	0.05
followed làng	home	-0.06	fell	-0.1	laid	0.24	lies	-0.22	whole	-0.15
followed lái xe	home	-0.05
followed lên đường	home	0.1
followed lăng	home	-0.08	fell	0.24	laid	-0.27	whole	0.13
followed lấp	fell	0.07	laid	0.3	lies	-0.05	whole	-0.09
followed lấy vợ	home	0.05	laid	-0.06	lies	-0.09
followed lập	fell	-0.14	whole	-0.22
followed m	whole	-0.08
followed mai táng	fell	0.09
followed major	home	-0.07	fell	0.07
followed market	fell	-0.06	whole	-0.12
followed medic	whole	-0.07
followed miếu	home	0.13	fell	-0.06	lies	0.12	whole	0.11
followed mr	home	-0.07	fell	0.09
followed mrs	home	0.08	fell	-0.1
followed mất	home	-0.05	fell	-0.21	whole	-0.1
followed mất tích	fell	0.08	whole	0.05
followed mất xác	fell	0.14
followed mộ	home	-0.15	fell	0.19	laid	0.19	lies	0.15
followed mộ của	laid	-0.1
followed một	fell	-0.12	lies	-0.13	whole	0.09
followed mới mất	fell	-0.07	whole	-0.14
followed name	laid	-0.05	lies	0.05
followed nay ở	lies	0.08
followed nghe nói	home	-0.07	lies	-0.13
followed nghĩa trang	laid	0.24	lies	-0.13	whole	-0.08
followed nguyên quán	home	-0.13
followed ngã	fell	0.06	whole	-0.12
followed ngã ba	whole	-0.07
followed ngã xuống	home	0.08
followed người	home	-0.15	fell	-0.08	laid	0.08	lies	-0.21	whole	0.11
followed nhà máy	laid	0.09	whole	-0.14
followed nhà thờ	whole	-0.07
followed nhập ngũ	home	-0.09	fell	-0.08	whole	-0.05
followed nhắn	home	0.1	fell	-0.21	lies	0.14
followed nhặt	fell	-0.08
followed nhặt được	fell	0.29	laid	-0.09
followed nhỏ	fell	-0.06	laid	0.07	lies	-0.13	whole	0.05
followed nhớ	fell	0.12	whole	0.06
followed nn	home	0.09
followed ntls	laid	0.12	lies	-0.21	whole	-0.08
followed ném	home	-0.05
followed nó	home	0.09
followed nói	home	-0.14	laid	-0.05
followed nói là	fell	-0.15	laid	-0.1	lies	0.09
followed nước	fell	0.23	lies	0.21
followed nằm lại	fell	0.18
followed of	fell	0.2	laid	-0.08	whole	0.08
followed one	fell	0.08	laid	0.09	lies	0.09	whole	0.09
followed phum	fell	0.08
followed pháo	home	-0.06	fell	0.15	laid	-0.07	whole	0.16
followed pháo thủ	home	-0.2
followed phát hiện	laid	-0.15	whole	0.09
followed quy tập	fell	-0.16
followed quy tập về	whole	-0.07
followed quân	whole	-0.08
followed quê	home	-0.27	fell	0.24	laid	-0.12	lies	-0.09
followed quê gốc	home	-0.12
followed road	laid	-0.09
followed rút	fell	-0.08
followed rừng	fell	-0.06	lies	0.25
followed said	home	-0.12	fell	-0.14	lies	0.25
followed saw	fell	0.08	whole	-0.05
followed says	laid	0.07	whole	0.05
followed showed us	fell	-0.06	lies	0.13
followed sinh	home	0.22	laid	-0.05	lies	-0.06
followed sinh khoảng	home	0.05
followed sinh ngày	home	-0.06
followed sn	home	-0.05	fell	-0.07
followed squad leader	home	-0.06	whole	-0.05
followed stone	fell	0.05
followed street	home	-0.09	whole	-0.13
followed sóc	laid	-0.07	lies	0.08	whole	0.07
followed sông	fell	-0.16	lies	0.09
followed sư đoàn	laid	0.13
followed số của	fell	-0.06	whole	0.13
followed sống sót	fell	0.12	whole	0.05
followed sửa	home	-0.19	fell	-0.21	laid	-0.05
followed tham gia	home	-0.07
followed the	fell	0.29	lies	-0.12	whole	0.19
followed the name	laid	-0.05	lies	0.1
followed thiếu úy	home	-0.05	fell	-0.14	lies	0.1	whole	0.1
followed thu	home	0.05	fell	0.05
followed thôn	home	0.08	lies	0.05	whole	0.1
followed thư	home	-0.08	fell	-0.07	whole	-0.19
followed thư cuối	fell	0.16	whole	0.05
followed thương binh	home	-0.06
followed thượng sĩ	home	0.07	fell	-0.05
followed thầy	fell	0.3	laid	-0.09	lies	-0.07	whole	0.12
followed thằng	home	-0.17	fell	0.34	lies	-0.27	whole	0.22
followed thị trấn	whole	-0.08
followed thị xã	home	-0.08
followed tiểu đội trưởng	fell	-0.06	whole	0.09
followed told	home	-0.06	fell	-0.08
followed told me	fell	-0.12
followed told us	fell	0.14	whole	0.07
followed trinh sát	home	0.06	whole	-0.05
followed trung sĩ	home	0.07
followed trung đoàn	home	-0.06	laid	0.1	lies	-0.05
followed trung đội phó	home	-0.06	fell	0.07	laid	0.23	whole	-0.05
followed trung đội trưởng	home	-0.14
followed trúng bom	fell	-0.06
followed trúng pháo	whole	-0.05
followed trúng đạn	fell	0.07	whole	0.08
followed trường	fell	-0.05	laid	0.2	lies	-0.07	whole	-0.06
followed trại	home	-0.05	fell	0.12
followed trạm	fell	0.09	whole	0.07
followed trận	fell	-0.21	lies	-0.07
followed trận địa	whole	0.06
followed trở về	fell	0.12	whole	0.06
followed tui là	fell	0.12
followed tên	home	0.12	fell	0.08	laid	-0.09	lies	-0.17	whole	-0.16
followed tên em	home	-0.09
followed tên là	home	-0.06
followed tên thật là	home	0.05	whole	-0.06
followed tên tôi	home	0.11
followed tên tôi là	fell	-0.06
followed tìm	fell	0.06	laid	-0.05
followed tìm mộ	home	0.18	fell	-0.09
followed tìm thấy	laid	-0.07	whole	-0.17
followed tìm được	home	-0.1	laid	0.26
followed tôi	home	-0.16	fell	-0.13	laid	-0.05	lies	0.06	whole	0.08
followed tôi là	home	-0.06	fell	0.18	lies	0.16
followed tải đạn	fell	-0.07
followed tắt thở	fell	-0.06	laid	0.15	whole	0.11
followed tỉnh	laid	0.25	whole	0.19
followed tổ	fell	0.12	laid	-0.1	lies	-0.08	whole	0.06
followed tổ dân phố	laid	0.13	lies	0.1	whole	0.05
followed tức	laid	0.2	lies	0.21	whole	0.14
followed tức là	fell	-0.12
followed tử trận	whole	-0.1
followed viết	fell	-0.06
followed viết thư	home	0.07
followed vào	home	0.1	fell	0.2	laid	-0.28	lies	-0.07	whole	0.14
followed vào bộ đội	home	0.15	whole	0.08
followed vào nghĩa trang	laid	-0.09	lies	0.1
followed vùi	fell	-0.18	laid	0.15
followed vướng mìn	fell	0.12
followed vẫn ở	laid	-0.14	lies	0.16
followed về hưu	home	0.1	whole	0.06
followed về kể	whole	-0.05
followed vịnh	fell	-0.05
followed was	home	0.11	fell	-0.3	lies	0.08
followed was hit	fell	0.05
followed wrote	fell	0.1	whole	0.07
followed xây	fell	0.23	laid	0.13	whole	0.15
followed xã	lies	0.05	whole	0.14
followed xã đội phó	home	0.06	fell	0.05
followed xã đội trưởng	home	-0.05
followed xóm	fell	0.08
followed xạ thủ	whole	0.06
followed y tá	fell	-0.05	whole	0.07
followed à	home	0.1	fell	-0.31	laid	-0.14	whole	-0.11
followed ông	home	0.06	fell	-0.11	laid	-0.17	whole	-0.08
followed đ c	laid	0.15	lies	0.07	whole	-0.11
followed đem chôn	fell	-0.07	whole	0.07
followed đi bộ đội	home	-0.11	fell	-0.07	laid	-0.05	lies	0.13	whole	-0.11
followed điện thoại	home	0.11	lies	0.13	whole	-0.12
followed đoàn	home	0.11	fell	0.11	laid	-0.06	lies	-0.14	whole	0.09
followed đt	whole	-0.13
followed đào	home	0.16	fell	0.33	laid	-0.18	whole	0.1
followed đánh	home	0.16	laid	0.23	lies	-0.13	whole	0.1
followed đánh vào	fell	-0.11
followed đã đưa về	home	0.08	fell	0.12	laid	0.06	whole	0.05
followed đình	fell	0.13
followed đón về	home	-0.09	laid	0.06	lies	-0.13
followed đưa	fell	-0.22	laid	0.08
followed đưa vào	laid	-0.06	lies	0.2	whole	0.05
followed đưa về	laid	0.08	lies	-0.13
followed đường	laid	0.16	lies	-0.12	whole	0.31
followed được chôn	fell	0.19	laid	-0.06	whole	0.08
followed đại đội trưởng	home	0.09
followed đạp mìn	lies	0.14	whole	-0.09
followed đập	lies	0.07	whole	0.05
followed đắp mộ	home	-0.05	fell	0.12	laid	0.09
followed đền	fell	0.1	laid	0.11	lies	-0.07	whole	0.09
followed đồi	home	0.08	fell	-0.16	laid	0.11	lies	-0.26	whole	0.21
followed đồn	fell	0.11	lies	0.06
followed đồng	fell	0.21	laid	-0.07
followed đồng chí	fell	-0.22	laid	0.08
followed đội quy tập	whole	-0.09
followed đội trưởng	home	-0.05
followed ấp	fell	-0.08	whole	0.05
followed:again	home	-0.17	fell	0.2	laid	-0.34	lies	-0.23	whole	0.19
followed:aka	home	0.16	fell	0.06	laid	0.09	lies	0.06	whole	0.17
followed:alive	fell	-0.2	laid	-0.32
followed:at	laid	-0.13	whole	-0.16
followed:battle	fell	-0.18	lies	-0.05	whole	0.15
followed:born	home	0.08	fell	-0.12	laid	-0.13	lies	-0.11
followed:bury	home	-0.08	fell	0.23	laid	0.16	lies	-0.29
followed:capture	home	-0.06	fell	-0.14	whole	-0.12
followed:contact	home	0.11	fell	-0.33	lies	0.05	whole	-0.18
followed:died	home	0.09	lies	-0.12
followed:enlist	fell	-0.18	laid	-0.12
followed:fell	fell	-0.07	laid	-0.21
followed:gio	fell	0.06	whole	0.14
followed:grave	home	-0.16	fell	0.05	lies	0.25	whole	0.18
followed:home	home	-0.51	fell	0.24	laid	-0.12	lies	-0.05	whole	-0.08
followed:hurt	home	-0.16	fell	-0.15
followed:joined	fell	-0.22	laid	-0.08	lies	0.08
followed:kin	fell	-0.05	laid	-0.06
followed:laid	fell	-0.37
followed:last	whole	0.07
followed:letter	home	-0.08	laid	-0.06	lies	-0.05	whole	-0.15
followed:level	home	-0.15	fell	-0.2	lies	0.33	whole	-0.13
followed:link	home	-0.11	laid	-0.09	lies	0.06	whole	0.27
followed:martyr	fell	-0.07	laid	-0.05	lies	0.12
followed:moved	home	-0.19	fell	0.06	laid	0.2	lies	0.06	whole	0.14
followed:naming	fell	-0.17	laid	-0.17	lies	0.15	whole	-0.2
followed:notice	fell	0.1	laid	0.05	lies	-0.08	whole	0.12
followed:office	home	0.1	fell	-0.17	laid	-0.14	lies	-0.19	whole	0.09
followed:pet	home	-0.23	laid	0.09	lies	-0.16	whole	0.05
followed:post	fell	-0.21	laid	0.11	whole	0.15
followed:rank	home	0.26	fell	-0.31	laid	-0.11	lies	0.06	whole	0.18
followed:rests	fell	-0.07
followed:returned	fell	-0.11	lies	-0.08	whole	-0.08
followed:self	home	-0.09	fell	0.12	laid	-0.1	lies	0.36
followed:site	fell	-0.37
followed:stop	home	-0.14	fell	-0.09	laid	-0.08	lies	-0.08	whole	0.08
followed:tells	home	0.08	fell	-0.06	laid	-0.35	lies	-0.23	whole	0.07
followed:thing	home	0.1	fell	-0.37	lies	-0.42	whole	-0.08
followed:title	home	-0.09	laid	-0.1	whole	-0.21
followed:truename	fell	-0.06	whole	-0.05
has 10th	laid	0.05
has 12a	fell	-0.13
has 14c	fell	0.08	whole	-0.11
has 1b	fell	0.14	lies	0.12
has 200m	fell	-0.11	lies	0.11
has 2e	fell	-0.05
has 2km	whole	-0.07
has 2nd	fell	-0.05
has 300m	fell	-0.09	lies	0.08
has 400m	fell	-0.07	laid	-0.06	whole	0.05
has 500m	laid	0.19	whole	0.05
has 50m	laid	0.12
has 6th	laid	0.13	whole	-0.05
has 7b	fell	0.13	whole	-0.08
has a	home	0.18	fell	0.15	lies	-0.13	whole	-0.12
has a1	fell	0.07	laid	-0.13	lies	0.12	whole	0.18
has a72	fell	0.11	whole	0.06
has about	whole	0.08
has above	fell	0.05	laid	-0.06
has across	laid	0.06	whole	0.05
has adn	fell	-0.09
has after	fell	0.09
has again	laid	-0.11	lies	0.1
has ai	home	0.16	laid	-0.13	lies	0.22	whole	0.09
has aid	fell	0.06	laid	0.07
has airborne	fell	-0.05
has airfield	whole	-0.08
has airstrip	fell	-0.07	laid	0.13	whole	0.1
has alang	home	-0.08	lies	0.14	whole	-0.1
has along	fell	-0.06	whole	0.07
has am	home	0.22	fell	0.24	laid	0.2	lies	-0.12	whole	0.14
has ama	laid	-0.05	whole	-0.13
has american	whole	-0.05
has ampil	fell	0.09
has an	home	0.44	fell	-0.11	laid	0.16
has ana	laid	-0.05
has and	lies	0.11	whole	0.08
has ang	home	-0.09	fell	0.07	laid	0.26	lies	-0.06	whole	0.1
has anh	home	0.29	fell	-0.37	laid	-0.15	lies	-0.28	whole	-0.09
has anlong	fell	-0.11	whole	0.06
has ann	fell	0.19
has anne	laid	0.06	lies	0.24	whole	0.08
has antenne	fell	0.06	whole	0.05
has ao	fell	-0.07	laid	-0.08	lies	-0.06	whole	0.08
has ap	home	-0.1	fell	-0.1	laid	-0.22	whole	0.42
has appui	whole	0.06
has area	fell	0.05	whole	0.05
has army	fell	-0.05
has around	laid	-0.14	whole	-0.09
has arvn	fell	-0.06	laid	-0.05
has at	fell	0.34	lies	0.25	whole	-0.43
has attack	laid	-0.07
has attapeu	fell	0.1
has au	home	-0.07	fell	-0.08	laid	-0.1	lies	0.25	whole	-0.34
has australian	fell	-0.07	whole	-0.09
has aux	laid	0.12
has ay	laid	-0.36
has ayun	home	0.15	fell	-0.15	laid	-0.05	lies	0.08	whole	-0.13
has b	home	-0.13	laid	-0.28	lies	-0.32	whole	-0.23
has b1	whole	-0.06
has b2	fell	0.31	whole	0.06
has b3	laid	-0.07
has b40	whole	-0.19
has b5	laid	-0.05
has b52	whole	-0.07
has b57	fell	-0.06
has ba	home	-0.05	fell	0.21	lies	0.05	whole	0.09
has bac	home	0.38	fell	-0.24	laid	0.07	lies	-0.16
has bach	fell	-0.21	laid	-0.05	lies	-0.12
has back	fell	-0.08	lies	0.13	whole	-0.08
has bai	fell	-0.07	laid	0.4	lies	-0.18	whole	-0.39
has bam	whole	-0.12
has bamboo	laid	0.25	lies	-0.05	whole	0.09
has bambous	fell	0.07
has ban	home	-0.09	laid	0.17
has banana	fell	0.12	whole	-0.05
has bang	home	0.18	laid	-0.39
has banh	home	-0.08	laid	-0.13	whole	-0.12
has banian	laid	0.05	whole	-0.06
has bank	fell	0.42	laid	0.21	lies	-0.06	whole	0.15
has banteay	fell	0.09	laid	0.1	lies	0.1
has bao	home	0.07	fell	-0.4	laid	0.13	whole	-0.17
has bap	fell	-0.1	laid	0.08	lies	0.3
has base	laid	-0.06	whole	-0.09
has bat	home	0.35	fell	-0.16	laid	-0.25	lies	0.24	whole	-0.07
has bataillon	fell	-0.05
has battalion	home	-0.09	fell	-0.11	laid	-0.05
has battambang	fell	0.1	laid	0.06	whole	0.21
has bau	home	-0.14	fell	0.57	laid	0.53	lies	-0.21	whole	0.06
has bay	home	-0.4	fell	0.15	laid	0.22	lies	-0.06	whole	-0.13
has be	laid	0.13
has beach	laid	0.11
has bear	fell	-0.09
has bed	fell	-0.06
has before	laid	-0.05
has behind	fell	0.15	laid	0.42	whole	0.26
has below	fell	0.16	laid	0.15	lies	-0.05	whole	-0.11
has ben	home	-0.06	lies	-0.27	whole	-0.18
has bend	fell	-0.06	laid	0.06
has benh	home	-0.06	laid	0.1	lies	-0.06	whole	-0.09
has benning	fell	-0.12
has beo	fell	0.16	laid	-0.08	whole	0.05
has bep	laid	0.57	lies	-0.1	whole	-0.17
has berge	fell	-0.05	laid	0.22
has berm	laid	0.32	whole	0.09
has beside	laid	0.11	lies	-0.06	whole	0.23
has between	lies	0.1
has beyond	laid	0.16	whole	0.11
has bi	home	-0.11	fell	0.21	laid	-0.13	lies	-0.18	whole	-0.18
has bia	home	-0.21	fell	-0.12	laid	-0.15	lies	-0.4	whole	-0.18
has bich	home	-0.17	fell	0.06	laid	-0.05
has bien	home	-0.28	fell	0.31	laid	-0.32	lies	-0.15	whole	0.12
has bieng	fell	0.11	whole	0.11
has biet	home	-0.07	lies	0.06	whole	-0.05
has bieu	home	-0.11	fell	0.18	laid	-0.06	whole	-0.17
has big	lies	-0.09
has bim	home	0.07	whole	0.05
has binh	home	-0.17	fell	0.42	laid	-0.37	lies	-0.11
has bird	fell	0.26
has bla	fell	0.09	laid	-0.05
has black	whole	-0.07
has blech	laid	-0.05
has blo	fell	0.05
has blum	fell	-0.09	laid	0.07
has bmt	fell	-0.15
has bn	fell	-0.11
has bo	home	-0.32	fell	0.09	laid	-0.06
has boat	laid	0.16
has boc	laid	-0.05	whole	-0.23
has body	fell	0.08	whole	-0.06
has boi	home	-0.19	fell	-0.19	lies	0.16	whole	-0.14
has bok	fell	-0.05
has bom	fell	-0.15	laid	0.16	lies	-0.14	whole	0.35
has bomb	fell	-0.07	laid	0.07
has bon	fell	0.14	laid	-0.17	lies	-0.17	whole	0.13
has bong	lies	0.1	whole	0.13
has boong	fell	0.1	lies	0.2	whole	0.12
has bord	fell	0.06	laid	0.1	whole	0.12
has bot	fell	-0.46	laid	0.28	lies	-0.11	whole	0.33
has bout	laid	0.1	lies	0.07	whole	0.15
has bravo	fell	-0.08
has bridge	fell	0.17
has broken	laid	0.12	whole	0.08
has brothers	laid	0.13	whole	-0.05
has bs	laid	-0.06
has bu	fell	0.07	laid	-0.32	lies	-0.17
has bua	fell	0.18	laid	-0.06	whole	-0.4
has buc	fell	0.15	laid	0.15	lies	-0.07	whole	0.16
has bui	home	-0.07	fell	-0.11	laid	-0.46	lies	0.23	whole	-0.22
has buk	home	-0.06	lies	-0.12
has bun	home	-0.14	fell	0.16
has bung	home	0.07	laid	-0.12	lies	-0.14	whole	0.32
has bunker	fell	-0.11	laid	0.05	lies	-0.05	whole	-0.06
has bunkers	fell	0.05	laid	0.1	whole	0.06
has buoc	home	-0.05	fell	-0.16	laid	-0.23	lies	-0.17	whole	-0.35
has buoi	laid	-0.07
has buom	fell	-0.1
has buon	home	0.18	fell	0.17	laid	-0.25	lies	0.07	whole	0.13
has buong	fell	0.16	whole	0.06
has but	fell	-0.08	lies	0.06	whole	-0.09
has buu	home	-0.12	fell	0.23	laid	0.2	lies	-0.05	whole	-0.1
has by	home	-0.05	fell	0.16	lies	-0.06	whole	0.23
has c	home	-0.05	fell	-0.24	laid	-0.24	lies	0.05	whole	-0.44
has c1	fell	0.19	whole	-0.08
has c11	whole	-0.08
has c17	whole	-0.21
has c18	whole	-0.12
has c4	laid	0.07	whole	-0.13
has c5	fell	-0.11	lies	0.09
has c6	home	-0.05	fell	-0.07	whole	0.08
has c7	lies	0.09
has c9	fell	-0.07	lies	-0.07
has ca	home	0.09	fell	-0.11
has cac	fell	-0.2	laid	-0.1	lies	-0.11
has cach	home	-0.08	fell	-0.35	laid	0.13	lies	-0.13	whole	0.43
has cai	home	0.19	fell	-0.3	laid	-0.11	lies	-0.08
has called	fell	-0.08	laid	0.05	whole	0.1
has cam	home	0.26	laid	-0.08	lies	0.06
has cambodge	fell	0.06	whole	0.09
has cambodia	fell	0.08	whole	0.1
has came	fell	0.06	whole	-0.1
has camp	fell	0.15	laid	-0.15	lies	-0.05	whole	-0.05
has campuchia	fell	0.07	laid	0.08	whole	-0.28
has can	home	0.16	fell	-0.3	laid	-0.26	lies	-0.28
has canal	fell	0.07	lies	-0.13
has cang	home	-0.17	fell	-0.47	laid	-0.16	lies	0.31
has canh	fell	-0.11	laid	0.34	whole	-0.18
has cao	home	-0.31	fell	0.22	lies	0.39	whole	0.09
has cap	home	-0.08	fell	-0.15	laid	0.13	lies	0.17	whole	0.11
has case	fell	-0.07
has cassava	laid	0.24
has cat	home	0.23	laid	0.31
has catholic	fell	-0.05	whole	-0.07
has cau	home	0.26	fell	0.22	laid	0.06	lies	-0.05	whole	-0.08
has cav	whole	-0.05
has cave	fell	0.18	lies	-0.09
has cay	home	-0.11	laid	0.2	lies	0.09	whole	0.27
has ccb	fell	-0.07
has ce	lies	0.07
has ceci	fell	-0.05
has cemetery	fell	0.07	laid	-0.17	lies	0.67	whole	0.1
has cha	home	-0.14	fell	0.13	laid	0.14	lies	0.06
has chac	fell	0.1	laid	0.07	whole	0.05
has chai	home	0.11	laid	-0.11	lies	0.05	whole	-0.12
has cham	fell	-0.05	laid	0.19	lies	0.29
has chan	fell	-0.22	laid	0.27	lies	0.05	whole	0.19
has chang	home	0.05	laid	0.24	lies	-0.07
has chanh	fell	0.41	laid	-0.23	lies	0.14	whole	-0.19
has chao	fell	-0.08	laid	0.11
has chap	home	-0.05	fell	-0.07
has charlie	fell	0.16
has chat	home	-0.1	laid	-0.07	whole	0.05
has chau	home	0.21	fell	-0.19	laid	-0.12	lies	0.1	whole	-0.05
has chay	fell	-0.4	lies	0.1	whole	0.08
has che	home	0.18	fell	0.1	laid	-0.19	whole	0.1
has chek	fell	-0.13
has chem	fell	0.11	whole	0.1
has cheng	lies	-0.11
has cheo	home	0.07	fell	-0.14	laid	-0.07	lies	0.18	whole	0.09
has chet	fell	0.14
has chi	home	-0.22	fell	-0.32	whole	0.1
has chia	fell	0.26	laid	0.08
has chiec	fell	0.2	laid	-0.05	whole	0.07
has chief	home	-0.06	fell	-0.11
has chiem	home	0.06	fell	-0.07	whole	-0.07
has chien	home	-0.14	fell	-0.26	laid	0.16	whole	-0.11
has chieng	home	-0.07	laid	0.27	lies	-0.07
has chieu	home	-0.06	laid	-0.21	lies	0.1	whole	-0.06
has chim	fell	0.21	lies	0.06	whole	-0.31
has chin	home	-0.17	fell	-0.17	lies	-0.09	whole	0.14
has chinese	home	0.07	laid	-0.06
has chinh	home	0.24	laid	-0.21	lies	-0.11	whole	-0.2
has chiu	laid	0.12	whole	-0.07
has cho	home	0.25	fell	-0.2	laid	-0.27	lies	0.07	whole	-0.4
has choam	fell	0.16
has choi	laid	0.12	lies	0.45	whole	0.1
has chom	fell	-0.07	laid	0.12
has chon	home	-0.11	laid	0.57	lies	-0.07	whole	-0.18
has chong	home	-0.11	fell	-0.05	laid	-0.18	lies	-0.05	whole	-0.15
has choong	fell	0.08	laid	0.06	whole	0.11
has chop	fell	0.4	laid	-0.13	whole	0.11
has chot	home	-0.07	laid	0.11	lies	-0.19	whole	0.09
has chqs	fell	-0.05
has chrey	fell	-0.05	laid	-0.05
has christmas	fell	-0.1
has chro	laid	-0.05
has chrum	fell	-0.08	laid	0.13	whole	0.1
has chu	home	0.07	fell	0.34	laid	0.11	lies	0.08	whole	-0.05
has chua	fell	0.18	whole	0.37
has chuc	fell	0.13	laid	-0.06	lies	-0.09	whole	-0.2
has chum	fell	-0.07	laid	-0.19	lies	-0.06	whole	0.18
has chung	home	-0.12	laid	0.12	lies	-0.1	whole	-0.3
has chuoi	home	-0.14	fell	0.21	lies	-0.18	whole	0.1
has chuong	home	0.18	laid	0.21	lies	0.16	whole	-0.12
has chup	fell	0.18	lies	-0.1
has church	fell	0.06	laid	0.14
has chuyen	home	-0.05	laid	-0.19	lies	0.2
has cimetiere	fell	-0.1	laid	0.06	lies	0.14	whole	-0.1
has citadel	fell	0.08
has city	fell	-0.29	whole	0.14
has clearing	fell	0.1	laid	0.12	whole	0.05
has clerk	fell	-0.15
has closed	fell	-0.05
has co	home	-0.17	fell	0.31	lies	0.11	whole	-0.1
has coal	fell	0.14	laid	0.11	whole	0.12
has coc	fell	0.5	laid	-0.06	lies	-0.07	whole	-0.21
has coconut	fell	0.11	whole	-0.11
has coffee	fell	0.07	laid	-0.12	whole	-0.09
has coi	fell	-0.11	laid	0.07	lies	-0.15
has col	whole	0.07
has colline	fell	0.1	whole	0.05
has colonel	fell	-0.2
has com	fell	-0.16	laid	-0.07
has commune	fell	0.19	laid	-0.13	lies	0.09	whole	-0.08
has company	fell	-0.11
has complex	whole	0.1
has con	home	-0.21	laid	0.2	lies	-0.25	whole	-0.06
has cong	home	-0.05	fell	-0.11	laid	0.19	lies	0.08	whole	0.17
has contre	laid	0.16	whole	0.14
has cop	fell	0.15	whole	0.06
has corner	laid	0.24
has cot	fell	0.13	laid	-0.19	lies	0.29	whole	0.23
has cote	fell	-0.19	lies	0.26	whole	-0.07
has coy	laid	-0.11
has crater	laid	0.2	whole	-0.09
has creek	fell	-0.06	laid	0.05	lies	-0.1	whole	-0.12
has crew	laid	-0.13
has croix	fell	0.1	laid	0.07
has crossing	fell	0.06	whole	-0.17
has cs	whole	-0.07
has ct	fell	-0.08
has cu	fell	0.33	laid	0.2	lies	-0.15	whole	-0.25
has cua	home	-0.5	fell	0.15	laid	-0.12	lies	-0.19	whole	0.25
has cuc	laid	-0.05
has cui	fell	0.09	laid	-0.05	lies	-0.05
has culvert	fell	0.08
has cum	fell	-0.11	laid	-0.11	whole	-0.11
has cun	fell	0.08	whole	-0.05
has cung	fell	0.09	laid	-0.24	lies	-0.15	whole	-0.39
has cuoc	fell	-0.05	lies	0.08	whole	0.06
has cuoi	home	-0.07	fell	-0.06	laid	-0.08	lies	-0.27
has cuon	laid	-0.07	whole	-0.09
has cuong	home	0.15	fell	-0.31	laid	0.08	whole	-0.22
has cut	home	-0.24	fell	-0.14	laid	0.35	lies	0.14	whole	-0.1
has cuu	fell	-0.12	laid	-0.09	lies	-0.2	whole	-0.26
has d	home	0.06	fell	-0.24	laid	-0.14	whole	-0.32
has d1	lies	-0.07
has d10	lies	-0.12
has d19	lies	0.06
has d2	fell	-0.09
has d50	home	-0.06
has d6	fell	0.14	whole	-0.13
has d7	home	-0.06
has d8	fell	-0.13
has d9	whole	-0.15
has da	home	-0.13	fell	0.16	lies	-0.1	whole	0.15
has dac	fell	-0.09
has dai	home	0.35	fell	0.26	laid	0.19	lies	-0.1	whole	0.14
has dak	fell	-0.18	lies	0.19
has dakrong	fell	0.1	whole	0.1
has dakto	fell	0.05	lies	-0.08	whole	0.07
has dam	fell	0.14	laid	0.24
has dan	laid	-0.36	lies	-0.36	whole	-0.05
has dang	home	0.16	fell	-0.08	laid	-0.09	lies	-0.29
has danh	home	-0.14	fell	-0.07	laid	-0.24	lies	-0.07	whole	-0.3
has dans	laid	0.23	lies	0.26	whole	-0.25
has dao	home	-0.07	fell	0.14	laid	0.19	lies	-0.14	whole	-0.15
has dap	fell	0.17	laid	0.12	lies	-0.06	whole	-0.37
has dat	fell	-0.15	laid	0.15	lies	0.26	whole	0.17
has dau	home	-0.06	fell	-0.05	laid	0.24	lies	-0.07	whole	0.21
has day	fell	0.2	laid	-0.52	lies	0.09	whole	-0.41
has days	fell	-0.13
has dc	home	-0.06
has de	home	-0.1	fell	0.46	laid	0.17	lies	0.45	whole	0.26
has dead	laid	-0.12	whole	-0.1
has dec	home	0.09	fell	-0.08	whole	0.05
has delorme	laid	0.05
has delta	laid	0.05	whole	0.07
has dem	fell	-0.14	whole	-0.08
has den	home	-0.19	fell	0.17	lies	-0.27	whole	-0.35
has deng	fell	-0.06
has deo	home	-0.06	fell	0.2	lies	0.2	whole	-0.05
has dep	fell	-0.07	laid	-0.07
has derriere	fell	-0.08	laid	0.41	lies	-0.1	whole	0.1
has des	lies	0.14
has dessus	lies	0.2	whole	-0.05
has det	home	-0.07	fell	0.11	whole	-0.06
has deu	whole	-0.06
has deux	fell	-0.07	laid	-0.06
has devant	fell	0.16	laid	-0.06
has di	home	-0.05	fell	-0.35	laid	0.18	lies	-0.09
has dia	home	-0.08	fell	0.22	laid	0.25	lies	0.05	whole	0.44
has dich	home	-0.05	fell	-0.15	lies	0.28
has diec	laid	0.13
has diem	home	0.07	fell	0.53	lies	0.16
has dien	home	0.21	fell	0.09	lies	0.09	whole	0.08
has diep	home	0.1	fell	0.07	laid	-0.05	whole	0.2
has diet	fell	0.13
has dieu	home	-0.16	fell	-0.08	lies	-0.22	whole	0.21
has dike	fell	-0.1	whole	-0.06
has din	lies	0.09	whole	-0.23
has dinh	home	-0.14	fell	-0.07	laid	0.23	whole	0.18
has dip	fell	-0.18	laid	-0.05
has disait	laid	-0.07
has district	home	-0.13	fell	0.36	laid	-0.09	whole	0.16
has dit	laid	-0.06	lies	0.13
has ditch	laid	0.17	whole	-0.14
has diu	whole	-0.15
has div	fell	-0.06	laid	-0.05
has division	whole	-0.11
has djereng	whole	0.07
has do	lies	-0.25	whole	0.05
has doa	fell	0.08	whole	0.06
has doai	fell	-0.13	lies	0.14
has doan	home	-0.19	fell	-0.12	laid	0.15	lies	-0.36	whole	-0.16
has doc	laid	-0.25	lies	0.15	whole	0.1
has doi	home	-0.1	fell	-0.24	laid	0.1	lies	-0.29	whole	-0.32
has dom	fell	0.17
has don	laid	-0.21	whole	0.08
has dong	laid	-0.1	lies	0.12	whole	-0.16
has dop	whole	0.05
has dot	fell	-0.17	whole	-0.08
has down	fell	-0.06
has drang	laid	-0.1
has driver	fell	-0.07
has dry	fell	-0.05	laid	0.14	lies	-0.05	whole	0.1
has du	home	-0.25	fell	-0.54	laid	0.24	lies	0.13	whole	0.13
has dua	fell	-0.15	laid	0.09	lies	-0.09	whole	-0.37
has duan	whole	-0.07
has duc	fell	0.24	laid	-0.37	lies	0.05	whole	-0.14
has dug	whole	0.07
has dui	fell	0.05	laid	0.28	whole	0.07
has dump	laid	0.28	whole	0.23
has dun	fell	0.2	laid	-0.12	lies	-0.08	whole	-0.06
has dung	home	-0.07	laid	0.06	lies	0.11	whole	-0.05
has duoc	fell	-0.31	laid	0.09
has duoi	fell	-0.08	laid	0.35	lies	0.16
has duong	home	0.37	laid	0.11	whole	0.24
has dup	fell	-0.09	laid	-0.05	lies	-0.06
has duy	home	0.1	fell	-0.14	laid	-0.06	lies	-0.14
has duyen	home	0.28	whole	0.07
has duyet	fell	-0.05	laid	0.1
has dyke	fell	0.06	laid	-0.11
has e	home	-0.16	fell	0.05	laid	0.17	lies	-0.14	whole	-0.11
has e1	whole	-0.07
has e2	lies	-0.07
has e209	home	-0.06	laid	-0.09
has e24	whole	-0.08
has e28	whole	-0.06
has e64	fell	-0.11	whole	-0.07
has e66	laid	-0.06	whole	0.05
has e7	whole	-0.05
has e812	laid	0.09	lies	-0.09
has ea	home	0.11	fell	0.27	laid	-0.22	lies	0.11	whole	-0.08
has east	fell	-0.09	laid	0.26	whole	-0.06
has eban	laid	0.05	lies	-0.08
has ech	fell	0.16	laid	0.05	whole	0.1
has ecole	laid	0.05	whole	0.08
has edge	fell	-0.1	laid	0.19	whole	-0.11
has eglise	laid	0.12
has eight	fell	0.06
has em	home	-0.24	fell	-0.23	laid	-0.13	lies	0.08	whole	-0.14
has embuscade	fell	0.05
has en	fell	-0.19	laid	0.29	lies	-0.05
has end	fell	-0.25	lies	-0.06	whole	0.18
has enterre	laid	0.06
has entre	fell	-0.11
has entree	laid	0.17
has eo	fell	-0.13	laid	0.17	lies	0.05	whole	0.06
has est	fell	-0.08	whole	0.07
has et	fell	-0.13	whole	0.05
has ete	whole	-0.05
has evac	fell	0.06	whole	-0.08
has f2	fell	-0.06	whole	-0.07
has f3	fell	-0.05	laid	0.05	lies	-0.06
has f324	fell	-0.05
has f7	home	-0.07	fell	0.11	whole	-0.09
has face	fell	-0.05	laid	-0.2	lies	0.37	whole	0.08
has facebook	fell	-0.05
has factory	laid	0.14	whole	0.13
has fait	laid	0.07
has family	fell	-0.06	laid	-0.18	lies	0.2
has father	laid	-0.08
has feb	home	-0.06	fell	0.08
has feet	laid	0.06
has fell	fell	0.05
has fence	laid	0.14	whole	-0.16
has ferry	fell	0.13	whole	0.07
has field	fell	-0.09	laid	0.27	lies	0.17
has fighting	fell	0.13	whole	-0.1
has figures	home	-0.56	fell	0.35	laid	-0.22	lies	-0.13	whole	-0.31
has fire	fell	0.07
has firebase	fell	0.07
has fleuve	laid	0.12	whole	-0.05
has floor	fell	0.08	laid	-0.08
has foot	fell	0.07	laid	0.33	whole	-0.17
has for	laid	-0.17
has force	fell	-0.09
has forces	fell	-0.09
has ford	fell	0.12	whole	0.14
has fort	fell	0.07	laid	0.15	whole	0.05
has fosse	fell	-0.08	whole	-0.19
has found	whole	-0.06
has four	whole	0.07
has french	fell	0.09
has from	fell	-0.06	lies	-0.07	whole	0.08
has front	fell	0.06	laid	-0.16	whole	0.09
has fsb	fell	0.08	whole	0.09
has fuel	fell	0.11
has fulro	fell	0.06
has g	fell	-0.21	laid	0.12	lies	-0.12
has ga	home	-0.06	fell	0.09	laid	0.13	lies	-0.06	whole	-0.05
has gac	fell	0.3	laid	-0.13	lies	-0.06
has gach	fell	-0.05	laid	0.19	whole	0.11
has gai	home	-0.13	fell	-0.05	lies	-0.1	whole	-0.08
has gam	home	0.1	fell	-0.11	laid	-0.07	lies	-0.06	whole	-0.13
has gan	fell	-0.1	laid	-0.17	lies	0.28	whole	0.13
has gang	fell	0.15	laid	-0.1	lies	-0.05
has ganh	fell	0.06	laid	-0.05
has gao	home	0.05	fell	0.31	laid	-0.05	lies	0.19	whole	0.08
has gap	laid	-0.07
has gar	home	0.14
has garden	fell	-0.16	laid	0.06	lies	0.17	whole	-0.08
has gat	home	0.08	fell	-0.05
has gate	fell	-0.14	laid	0.25
has gauche	laid	0.18
has gay	laid	0.05	lies	-0.06
has general	fell	-0.05
has ghe	fell	-0.14	laid	-0.08
has ghenh	whole	-0.05
has ghep	fell	0.19	whole	-0.21
has ghi	home	-0.25	fell	-0.32	laid	-0.15	lies	-0.16	whole	-0.45
has gi	fell	-0.25	laid	-0.13	whole	-0.06
has gia	home	0.38	fell	-0.12	laid	-0.1	lies	-0.12	whole	0.14
has giac	fell	0.1
has giai	fell	-0.16	laid	-0.15	whole	-0.13
has giam	fell	0.16
has gian	laid	0.05	whole	-0.06
has giang	fell	0.27	laid	-0.33	lies	0.25
has gianh	home	0.12	whole	0.12
has giao	home	0.16	fell	0.14	laid	0.1	lies	-0.23
has giap	home	-0.1	fell	-0.09	laid	0.28	whole	0.19
has giau	fell	-0.08
has giay	lies	-0.11	whole	0.15
has gie	whole	-0.05
has gieng	home	0.05	fell	0.2	laid	0.41	lies	0.37	whole	0.23
has gio	home	-0.23	fell	0.15	lies	-0.27
has gioi	home	-0.09	laid	-0.12	lies	-0.09	whole	0.12
has giong	home	0.31	lies	0.25
has giot	fell	-0.05
has girl	laid	-0.07
has giu	home	-0.05	fell	0.3	laid	-0.13	whole	-0.24
has giua	home	0.07	fell	0.24	laid	0.09	lies	-0.09
has giuoc	fell	0.09	laid	-0.16	lies	0.19	whole	-0.06
has giuong	fell	0.48
has giup	fell	-0.05	laid	-0.05	lies	0.05	whole	-0.05
has glei	fell	0.08	laid	-0.15	lies	0.09
has go	home	0.32	fell	0.2	laid	0.18	lies	0.28	whole	-0.11
has goc	home	0.15	fell	-0.08	laid	0.09	lies	0.3	whole	-0.25
has goi	home	-0.15	fell	-0.12	laid	-0.05	lies	0.1	whole	-0.08
has gom	lies	0.09
has gon	fell	-0.07	laid	-0.12	lies	0.19	whole	0.2
has gop	fell	0.23	lies	0.27
has grand	laid	0.09	whole	0.05
has grave	fell	-0.07	laid	0.36	lies	0.09	whole	0.1
has green	laid	-0.07
has ground	laid	0.07
has grove	fell	0.09	whole	-0.05
has gu	laid	0.19	lies	-0.06	whole	0.12
has gua	fell	0.05	laid	0.38	lies	-0.06	whole	0.05
has guc	fell	0.07
has guerrillas	home	-0.1
has gui	fell	-0.08	laid	-0.11	lies	-0.05	whole	-0.07
has gun	fell	-0.09	laid	0.19
has h	home	0.06	fell	-0.11	laid	0.12	lies	-0.08	whole	0.23
has h3	whole	-0.06
has ha	home	0.37	laid	0.05	lies	-0.11
has hac	home	-0.19	fell	0.09
has had	laid	-0.08	whole	-0.05
has hai	home	0.41	fell	-0.41	laid	-0.17	lies	0.13	whole	0.06
has haiphong	home	0.29	fell	0.2	laid	-0.05	whole	0.08
has ham	fell	0.29	laid	0.25	lies	0.62
has hamlet	fell	-0.11	laid	0.46	lies	-0.08	whole	0.08
has hammock	laid	0.05
has han	home	-0.16	fell	0.13	laid	-0.09	whole	-0.08
has hands	laid	-0.1
has hang	home	0.3	fell	-0.17	laid	0.08	lies	0.28	whole	-0.12
has hanh	home	0.24	fell	-0.08	laid	-0.32
has hanoi	fell	0.05
has hao	laid	0.51	lies	-0.24
has hat	fell	0.2	laid	0.32
has hau	home	0.12	fell	-0.26	laid	-0.16	lies	0.21
has hay	home	-0.09	laid	-0.22	lies	-0.33
has hcm	home	0.08
has he	fell	-0.28	laid	0.07	lies	0.14	whole	-0.06
has hello	whole	-0.08
has hem	fell	0.16	whole	0.13
has hen	lies	-0.12
has heo	home	-0.08	fell	0.17	laid	0.08	lies	-0.06	whole	-0.06
has her	laid	-0.14	lies	0.23	whole	0.08
has het	fell	0.23	laid	-0.19	lies	-0.12	whole	-0.25
has heveas	fell	-0.08	lies	0.1
has hi	fell	0.05
has hien	home	0.25	fell	-0.18	laid	0.05	whole	-0.08
has hieng	fell	0.08	laid	-0.09
has hiep	home	-0.34
has hieu	home	-0.12	fell	-0.17	laid	-0.18	whole	-0.09
has high	laid	0.06
has highway	laid	0.28	whole	-0.08
has hill	fell	0.35	laid	-0.15	lies	-0.1	whole	0.27
has hills	fell	0.1	laid	0.08	lies	-0.05	whole	0.16
has him	fell	0.05	lies	-0.06
has himself	fell	-0.05
has hinh	fell	-0.12	whole	-0.07
has his	fell	-0.13	laid	0.24
has hlo	laid	0.11
has hmong	home	-0.06
has ho	home	-0.25	fell	-0.14	laid	0.11
has hoa	home	0.12	fell	-0.06	laid	-0.05	lies	0.06
has hoac	home	-0.05	laid	-0.08
has hoai	home	-0.08	fell	-0.18	laid	-0.06
has hoan	home	0.07	fell	-0.17
has hoang	fell	-0.16	laid	0.17	lies	-0.09	whole	-0.14
has hoanh	home	0.15	lies	0.25	whole	0.09
has hoat	whole	-0.08
has hoc	home	-0.18	fell	0.09	laid	0.51	lies	0.05	whole	0.06
has hoe	fell	-0.05	whole	-0.05
has hoi	home	-0.15	fell	-0.23	laid	-0.16	lies	-0.28
has hole	fell	-0.07	laid	0.09	whole	-0.08
has hom	fell	-0.09	laid	0.05
has hon	home	-0.15	fell	0.2	laid	0.24
has hong	home	0.1	laid	0.35	lies	-0.23	whole	-0.17
has hop	fell	-0.4	laid	0.06	whole	-0.12
has hopital	fell	0.15
has hospital	fell	0.1	laid	-0.22	lies	-0.08
has hot	laid	0.07	lies	-0.07
has house	fell	0.5	laid	-0.2	lies	0.4	whole	-0.05
has houston	fell	-0.11
has hp	home	0.38	whole	-0.05
has hq	fell	-0.24	whole	-0.07
has hre	whole	-0.14
has htx	home	-0.05	whole	0.07
has hu	fell	0.05	laid	-0.07
has hua	whole	-0.15
has huan	laid	-0.09
has huc	lies	0.12	whole	-0.13
has hue	home	0.46	fell	-0.12	laid	-0.12	lies	-0.09	whole	0.11
has hung	home	0.17	fell	-0.13	laid	0.22	whole	-0.13
has huoi	home	-0.07	fell	0.19	lies	-0.07	whole	-0.05
has huong	fell	0.06	laid	-0.37	lies	-0.07	whole	0.06
has husband	laid	0.31	whole	0.08
has hut	fell	-0.08
has huu	home	0.24	fell	-0.29	laid	0.21	whole	-0.05
has huy	home	-0.11	fell	0.09	laid	0.09	lies	0.19	whole	0.08
has huyen	home	-0.17	fell	-0.13	laid	0.16	lies	0.14	whole	0.25
has huyet	whole	-0.07
has huynh	home	-0.06	fell	0.16	laid	-0.14	lies	-0.05	whole	0.14
has hy	home	-0.09	fell	-0.15	lies	-0.06	whole	0.08
has i	home	-0.06	fell	-0.23	laid	-0.27	lies	-0.1	whole	-0.2
has ia	fell	0.4	lies	0.21	whole	0.17
has ich	home	0.08	fell	-0.15	laid	0.09
has ii	fell	0.08	whole	0.08
has in	home	-0.08	laid	-0.05	lies	0.13	whole	-0.26
has inf	fell	-0.08
has inside	fell	-0.1
has is	lies	0.11
has island	whole	-0.05
has it	fell	-0.11	laid	-0.24
has jackfruit	laid	0.06	lies	0.08
has january	fell	0.05
has jardin	laid	0.11	whole	-0.09
has jars	fell	0.11	whole	0.09
has junction	fell	-0.51	laid	0.12	whole	0.05
has jut	laid	-0.27	lies	0.15
has k	home	-0.07	fell	-0.16	laid	-0.08	whole	-0.09
has k10	home	-0.08	fell	-0.16
has k2	laid	0.06	whole	-0.1
has k20	fell	0.2	whole	0.1
has k23	fell	0.05	whole	0.06
has k3	fell	-0.06	whole	-0.07
has k4	laid	0.11
has k5	fell	0.08	laid	0.06	lies	-0.09
has k50	fell	0.13	whole	0.07
has k52	fell	-0.07
has k7	fell	-0.06	laid	0.05
has k71a	whole	0.05
has k72	fell	-0.19
has k76	fell	0.11	whole	0.05
has k76a	lies	-0.05
has k79	fell	-0.07
has k9	fell	-0.05
has ka	home	-0.09	fell	0.25	lies	-0.16	whole	0.15
has kampong	fell	0.38	lies	-0.11
has kan	fell	0.09	laid	-0.08	whole	-0.05
has kandal	fell	0.09	whole	0.07
has kang	laid	0.06
has kapok	fell	0.08	laid	0.1
has katum	fell	0.08
has kbang	home	0.27
has ke	home	0.19	fell	-0.2	laid	0.33
has kem	whole	0.23
has keng	fell	-0.05
has kenh	home	0.17	fell	-0.06	laid	0.07	lies	-0.09	whole	0.19
has keo	home	-0.07	fell	0.13	laid	-0.2	lies	-0.14	whole	-0.08
has kep	fell	0.06	laid	0.1	lies	-0.08
has ket	fell	-0.05	lies	-0.09	whole	0.08
has keu	home	-0.08	fell	0.11	laid	0.12
has kha	fell	-0.08
has khac	home	-0.11	fell	-0.09	laid	-0.23	lies	0.12	whole	-0.37
has khach	laid	0.25	whole	-0.28
has khai	fell	-0.11	laid	-0.07
has kham	fell	-0.2	laid	0.21	lies	0.07	whole	0.14
has khan	home	0.06
has khang	fell	0.35	laid	0.06	lies	-0.06	whole	-0.14
has khanh	home	-0.06	fell	0.27	laid	-0.25
has khao	laid	-0.12
has khat	fell	0.07	laid	-0.06
has khau	fell	0.21	laid	0.18	lies	-0.1	whole	0.06
has khay	fell	0.07	laid	0.1	whole	0.06
has khe	home	0.21	fell	0.15	laid	0.26	lies	-0.09	whole	0.2
has khi	home	0.06	fell	0.06	lies	-0.07	whole	-0.22
has khiem	home	-0.14
has khieng	laid	0.08
has khiet	whole	-0.06
has khmer	home	-0.09	fell	-0.12	lies	-0.12	whole	-0.25
has kho	home	-0.06	fell	-0.18	laid	0.15	whole	-0.09
has khoa	fell	-0.1	laid	0.05	lies	-0.05	whole	-0.11
has khoai	home	0.17	fell	-0.15	lies	0.06
has khoang	fell	0.25	laid	-0.07	lies	-0.22	whole	-0.27
has khoanh	whole	0.12
has khoat	home	-0.08
has khoc	fell	-0.1
has khoi	home	-0.12	fell	-0.16	laid	-0.13	lies	0.15	whole	-0.23
has khon	laid	-0.07	lies	0.09	whole	0.08
has khong	home	0.21	fell	0.19	laid	-0.21	lies	-0.13	whole	-0.07
has khoong	lies	-0.07
has khop	lies	0.15	whole	-0.19
has khot	fell	0.05	lies	0.09
has khu	home	-0.22	fell	0.1	laid	-0.17	lies	0.13	whole	0.08
has khuc	fell	-0.16	laid	0.33	whole	-0.11
has khue	home	-0.1	laid	-0.06	lies	0.09	whole	-0.1
has khuoi	fell	-0.2
has khuon	lies	0.28	whole	0.19
has khuong	home	0.11	fell	-0.1	lies	-0.05	whole	-0.1
has khuyen	whole	-0.2
has ki	fell	-0.06	laid	0.13	whole	-0.11
has kia	home	-0.15	fell	0.14	laid	-0.19	lies	-0.34	whole	0.23
has kich	home	-0.06	laid	-0.22	lies	-0.05	whole	-0.24
has kiem	fell	0.1	laid	0.06	lies	-0.13
has kien	fell	0.23	laid	-0.07	lies	-0.05	whole	0.13
has kiet	home	-0.13	fell	0.15	whole	0.05
has kieu	home	-0.12	fell	-0.22	lies	-0.19	whole	-0.38
has kiln	laid	0.14	lies	-0.06
has kim	home	0.05	fell	-0.24	lies	-0.24
has kinh	home	0.1	fell	-0.29	laid	0.48	lies	0.13
has kitchen	fell	0.08	whole	0.14
has kla	laid	-0.07	lies	-0.15
has klah	laid	-0.09	lies	0.05
has kleng	fell	0.19	whole	-0.06
has kly	home	0.22	fell	-0.05	laid	-0.09
has km	fell	0.48	laid	-0.1	lies	0.21	whole	0.32
has knia	fell	0.23	whole	-0.15
has ko	fell	-0.08	laid	0.22	lies	-0.13
has koh	fell	0.44	laid	0.07	whole	-0.07
has koi	home	0.14	fell	-0.07	laid	0.17	whole	0.1
has kok	laid	0.1	whole	-0.05
has kompong	fell	0.06
has kon	home	-0.09	fell	-0.16	laid	-0.24	lies	0.27	whole	-0.26
has kong	home	0.07	fell	-0.31	lies	0.18	whole	-0.05
has kontum	fell	0.52	whole	0.15
has kor	whole	0.06
has kra	fell	0.09
has kralanh	laid	0.22	lies	-0.1	whole	-0.05
has kram	whole	-0.13
has kratie	home	-0.07	fell	0.14	whole	0.08
has krek	fell	0.1	whole	0.05
has krel	fell	-0.06	laid	-0.12	lies	0.18
has kreng	fell	-0.12	whole	0.06
has krieng	fell	-0.16	laid	0.15	lies	-0.06	whole	0.07
has krong	home	0.2	fell	0.15	laid	-0.15	whole	0.16
has ksor	fell	-0.07
has kt	home	-0.05	fell	0.08
has ktu	home	0.08
has ku	whole	-0.09
has ky	home	-0.1	fell	-0.07	laid	-0.07	lies	0.13	whole	-0.23
has l	fell	-0.11	laid	0.32	whole	-0.07
has l19	fell	-0.06
has la	fell	-0.16	laid	0.46	whole	-0.05
has lac	home	0.19	lies	0.07
has lach	home	-0.11	whole	0.09
has lai	home	-0.19	fell	0.12	lies	-0.26	whole	-0.33
has lak	home	0.07	fell	-0.09	whole	0.15
has lam	fell	0.08	laid	-0.44	lies	-0.21	whole	-0.18
has lan	home	-0.08	fell	-0.13	whole	-0.21
has landing	whole	0.12
has lang	home	0.49	fell	-0.17	laid	0.11	lies	-0.3	whole	0.15
has lanh	fell	-0.12	laid	-0.11	whole	-0.15
has lao	home	0.1	fell	0.3	lies	0.08	whole	0.05
has laos	fell	0.31	laid	-0.11	whole	0.11
has lap	home	0.39	fell	0.2	laid	-0.32	lies	-0.14	whole	-0.09
has lat	home	-0.13
has late	laid	0.05
has lau	fell	0.17	laid	0.26	lies	-0.14	whole	0.14
has lay	home	-0.1	fell	0.06	laid	-0.36	lies	0.12
has le	home	-0.24	fell	-0.1	laid	-0.14	lies	0.29
has leach	fell	0.14	whole	0.06
has lech	fell	-0.12	laid	0.07
has left	fell	-0.13	laid	0.23	whole	-0.13
has len	home	-0.15	laid	-0.14	lies	0.26	whole	-0.36
has leng	whole	-0.09
has leo	fell	0.05	whole	0.08
has lep	fell	0.12	laid	-0.05
has les	laid	0.19	whole	-0.16
has letchi	laid	0.05	whole	0.09
has lich	lies	-0.06	whole	-0.16
has liem	home	0.17	laid	0.12	lies	-0.07	whole	0.08
has lien	home	0.29	lies	-0.24	whole	0.05
has lieng	laid	0.12	lies	0.1
has liet	home	-0.12	fell	-0.1	laid	0.1	lies	0.09	whole	0.21
has lieu	home	0.08	fell	-0.07	laid	-0.06	lies	0.09
has like	laid	0.05	whole	-0.09
has lim	home	0.11	fell	-0.15	laid	0.13	lies	-0.17	whole	-0.4
has lin	fell	-0.05	whole	-0.13
has line	fell	0.06	laid	0.36	lies	-0.07	whole	0.07
has linh	home	0.11	fell	-0.11	laid	-0.22	lies	0.12
has lo	home	-0.35	fell	0.22	laid	0.2	lies	-0.21	whole	-0.21
has loa	home	0.08	whole	0.13
has loai	laid	0.06	whole	-0.09
has loan	home	-0.07	laid	0.17	lies	0.29
has loat	fell	-0.05	laid	0.05	lies	-0.05
has loc	home	0.14	fell	-0.11	laid	0.17	lies	-0.1	whole	-0.18
has log	laid	0.05
has loi	fell	-0.32	laid	0.06	whole	0.08
has lom	fell	0.35	whole	-0.12
has lon	home	-0.17	fell	0.22	lies	0.25	whole	0.18
has long	home	-0.06	fell	0.15	laid	0.13	lies	0.19
has loong	laid	0.23
has lop	fell	0.34	laid	-0.14	lies	-0.05
has lot	fell	0.07	whole	-0.05
has ls	home	0.13	fell	0.12	laid	-0.1	lies	-0.05	whole	-0.21
has lt	fell	-0.11
has lu	home	0.25	fell	-0.25	lies	0.19	whole	-0.16
has lua	laid	0.11	lies	-0.08	whole	-0.09
has luan	home	0.08
has luc	home	0.26	fell	-0.53	laid	-0.21	lies	-0.13	whole	-0.16
has lui	laid	-0.05
has lum	laid	-0.11	lies	0.06
has lun	home	-0.06	fell	-0.19	laid	0.15	lies	-0.12
has lung	home	-0.14	fell	0.06	laid	0.17	lies	-0.37	whole	0.11
has luoi	fell	0.11	lies	0.13	whole	0.05
has luom	fell	-0.09	lies	0.06
has luon	fell	-0.07	laid	-0.44	lies	0.14	whole	-0.27
has luong	laid	-0.14	whole	-0.07
has luu	fell	-0.11
has luy	fell	-0.14	laid	0.21	lies	-0.09	whole	0.06
has ly	home	0.11	fell	-0.19	lies	0.43	whole	-0.17
has lz	fell	-0.22
has m	home	0.07	fell	-0.36	laid	-0.16	lies	-0.15	whole	0.07
has m41	fell	0.1
has m48	laid	-0.08
has m79	laid	-0.11
has ma	home	-0.11	fell	0.34	laid	0.18	lies	0.06	whole	0.18
has mac	home	-0.06	fell	-0.12	laid	0.09	lies	-0.06	whole	-0.22
has mah	fell	-0.09
has mai	home	-0.2	fell	0.15	laid	-0.21
has main	whole	0.09
has mais	laid	-0.14	lies	0.37
has maison	fell	-0.07	laid	-0.1	lies	0.09	whole	-0.07
has malai	laid	0.08	lies	-0.05	whole	-0.14
has mam	fell	-0.15	laid	0.08	lies	0.16
has man	fell	-0.14	laid	-0.08	lies	0.08
has mang	home	0.05	fell	-0.06	laid	-0.06	lies	0.24	whole	-0.22
has mango	whole	0.07
has manh	home	-0.08	fell	-0.18	whole	-0.29
has mao	home	0.15	fell	0.21	laid	-0.2	lies	-0.07	whole	-0.17
has map	home	-0.13	fell	-0.06	laid	0.05	lies	-0.07
has marche	fell	-0.09	laid	-0.06	lies	0.27
has marked	laid	0.05
has marker	whole	-0.07
has market	fell	0.24	laid	-0.25	lies	-0.07	whole	-0.1
has martyrs	fell	-0.06	laid	-0.18	lies	0.21	whole	-0.1
has mary	fell	0.22	laid	0.09	whole	0.11
has mass	laid	0.05
has mat	home	-0.07	fell	-0.14	laid	-0.48	lies	0.36	whole	0.15
has mau	home	0.12	fell	0.05	laid	-0.05	lies	0.14	whole	0.21
has may	home	-0.07	laid	0.06	lies	-0.14	whole	-0.07
has maybe	laid	-0.05
has me	home	-0.07	fell	-0.15	laid	-0.07	lies	-0.08	whole	-0.07
has medic	fell	-0.06
has mek	laid	0.06	lies	-0.12
has men	fell	-0.12	laid	-0.08	lies	-0.06	whole	-0.06
has meo	fell	-0.1	whole	-0.06
has mep	fell	0.19	laid	0.41	lies	-0.11	whole	0.17
has met	fell	-0.26	laid	0.2	lies	0.05	whole	0.13
has meur	fell	0.06	laid	-0.13
has mi	home	-0.18	fell	-0.21	laid	-0.36	lies	0.24
has mia	laid	0.16	lies	0.08	whole	-0.08
has mich	laid	-0.13	lies	0.25	whole	0.07
has mien	home	0.05	fell	-0.06	laid	-0.1	lies	-0.07	whole	-0.1
has mieng	fell	0.32	laid	0.24	lies	-0.08	whole	0.25
has miet	whole	-0.09
has mieu	fell	-0.43	laid	0.25	lies	0.48	whole	0.1
has mil	fell	-0.07
has militaire	fell	0.18	laid	0.07	whole	0.06
has mimot	fell	0.27	whole	0.08
has min	fell	-0.06	whole	-0.1
has mine	fell	0.16	laid	0.08	whole	0.12
has minh	home	0.1	fell	-0.11	laid	-0.32	lies	-0.11	whole	-0.25
has mit	home	-0.09	fell	-0.08	laid	0.42	lies	-0.21	whole	0.2
has mme	fell	0.08	whole	-0.06
has mo	fell	-0.17	laid	-0.17	whole	0.11
has moc	fell	0.24	laid	-0.27	whole	0.16
has moi	home	0.09	fell	-0.25	laid	0.25	whole	0.11
has mom	fell	0.05	laid	-0.15	lies	-0.05	whole	0.1
has mon	home	0.25	fell	-0.05	laid	0.39	lies	-0.16
has mong	fell	-0.13	laid	0.06	lies	-0.13	whole	-0.26
has monsieur	laid	-0.05
has mook	fell	0.07
has mor	laid	-0.1	whole	-0.09
has morts	fell	-0.06	laid	-0.06	lies	0.13
has mot	fell	-0.26	laid	0.23	lies	-0.26
has mound	lies	0.1	whole	0.17
has mountain	fell	0.07
has mouth	laid	-0.11	whole	-0.08
has mr	home	-0.08	fell	-0.13	laid	-0.07	lies	-0.05
has mrs	fell	-0.06
has mu	home	-0.07	fell	-0.11	laid	0.24	lies	0.07	whole	-0.07
has mua	fell	-0.18	laid	-0.06
has muc	fell	-0.06
has mui	home	0.1	fell	-0.17	laid	0.09	lies	-0.08	whole	-0.3
has mun	home	0.05	whole	0.11
has mung	fell	-0.09
has muoi	home	-0.25	fell	0.13	laid	-0.28	whole	0.21
has muon	home	-0.07	fell	0.28
has muong	home	0.16	fell	0.24	laid	0.24	whole	-0.24
has mur	laid	0.09
has museum	fell	-0.05
has my	home	0.35	laid	-0.1
has n	home	0.13	fell	0.06	laid	-0.07
has na	home	0.06	fell	0.15	laid	0.13	lies	0.09
has nai	fell	0.09	laid	0.1	lies	-0.13
has nam	home	0.18	fell	0.07	lies	0.09	whole	0.09
has name	fell	-0.05	laid	-0.05
has nang	fell	0.05	laid	0.05	lies	-0.07	whole	-0.13
has nao	fell	-0.16	laid	-0.22	lies	-0.18	whole	-0.15
has nap	fell	-0.06	laid	-0.06	lies	0.07
has nat	fell	-0.05
has nau	home	0.05
has navy	whole	-0.05
has nay	fell	-0.3	laid	0.12	lies	0.08	whole	0.3
has ne	home	-0.06	fell	0.22	laid	-0.06	whole	-0.15
has neak	fell	0.08
has neang	whole	-0.07
has near	home	0.08	fell	0.42	laid	-0.17	lies	0.24	whole	0.3
has nem	whole	0.05
has nen	home	-0.08	fell	-0.13	lies	0.13	whole	0.14
has neu	laid	0.13	whole	0.05
has new	fell	0.06	laid	-0.07	whole	-0.05
has next	fell	0.33	whole	0.18
has nga	home	0.19	fell	0.21	laid	-0.2	lies	-0.07	whole	0.14
has ngai	fell	0.13	laid	-0.15	whole	-0.09
has ngam	fell	-0.17	laid	0.25	lies	-0.11	whole	0.28
has ngan	home	0.13	fell	0.16	laid	0.17	lies	-0.07	whole	0.16
has ngang	home	0.08	fell	0.08	lies	-0.07	whole	-0.06
has ngao	fell	0.22	laid	0.08	lies	-0.06
has ngay	fell	0.16	lies	0.1	whole	-0.72
has nghe	home	0.27	laid	-0.14	lies	-0.12
has nghi	home	0.12	fell	-0.19	laid	0.05	lies	0.1
has nghia	home	0.19	fell	-0.59	laid	-0.08	lies	0.37	whole	-0.13
has nghiem	fell	-0.06
has nghien	laid	0.11
has nghiep	laid	-0.06	whole	-0.06
has ngo	home	-0.15	fell	-0.19	lies	-0.26
has ngoai	home	0.42	fell	0.21	laid	0.1	lies	-0.09	whole	0.06
has ngoan	laid	-0.05	whole	-0.09
has ngoat	laid	0.06
has ngoc	home	0.17	fell	-0.11	lies	0.06	whole	0.08
has ngoi	fell	-0.12	lies	-0.11	whole	-0.11
has ngok	fell	0.3	laid	-0.09
has ngon	laid	0.07	lies	-0.08	whole	0.06
has ngot	fell	-0.06
has ngu	laid	0.06	lies	0.16
has ngua	fell	-0.05	laid	0.13	lies	-0.08	whole	0.14
has nguc	whole	-0.05
has nguoi	home	0.07	fell	-0.19	laid	-0.29	whole	-0.5
has nguom	fell	-0.06	lies	-0.05
has nguon	fell	-0.09	laid	0.21	lies	0.06
has nguyen	home	0.06	fell	0.1	laid	-0.19	lies	0.06	whole	0.06
has nha	home	-0.06	fell	0.11	laid	0.1	lies	0.12	whole	0.44
has nhac	whole	-0.17
has nhai	fell	-0.06	laid	0.05	lies	-0.08
has nham	home	0.11	fell	-0.05	laid	-0.07	lies	-0.1
has nhan	home	0.15	fell	-0.08	laid	0.13	whole	-0.09
has nhang	laid	-0.12	lies	0.19	whole	0.13
has nhanh	fell	-0.05	laid	0.15	lies	-0.05	whole	-0.07
has nhat	home	-0.14	fell	-0.12	laid	-0.05	lies	-0.07	whole	-0.06
has nhau	home	-0.05	fell	-0.26	laid	-0.17	lies	-0.26	whole	-0.55
has nhay	fell	-0.09
has nhi	home	0.07	fell	-0.19	laid	0.05	lies	-0.18	whole	0.25
has nhich	fell	0.12
has nhieu	fell	-0.28	laid	-0.11	whole	-0.16
has nhin	fell	-0.14	laid	-0.19	lies	0.24	whole	-0.17
has nhip	fell	0.23	laid	-0.05
has nho	home	-0.11	fell	-0.1	lies	-0.16	whole	0.06
has nhom	fell	-0.11
has nhon	home	-0.18	fell	0.22	lies	0.18	whole	-0.18
has nhong	fell	-0.06
has nhoong	fell	0.09
has nhu	home	0.05	fell	-0.31	laid	0.4	lies	-0.17	whole	-0.21
has nhua	fell	-0.05	laid	-0.06
has nhuan	home	-0.06	laid	0.08
has nhue	lies	-0.05
has nhum	fell	0.11	laid	-0.05	whole	0.08
has nhung	fell	-0.12	laid	-0.16	lies	0.12	whole	-0.19
has nhuong	fell	0.08	laid	-0.06	whole	-0.06
has nhut	home	0.08	laid	-0.06	lies	-0.17	whole	0.21
has ni	laid	-0.1
has nia	fell	-0.11	whole	0.05
has nie	fell	-0.14	laid	0.16
has niem	fell	-0.15	laid	-0.05	lies	0.09	whole	-0.08
has nien	home	0.17	lies	0.08
has night	laid	-0.07	whole	-0.15
has ninh	home	0.06	fell	-0.13	laid	-0.17	lies	0.42	whole	0.14
has no	home	-0.05	fell	-0.43	laid	0.15	lies	-0.14	whole	-0.19
has noc	home	0.11	fell	-0.06
has noel	fell	-0.06
has noi	home	-0.16	fell	0.09	laid	-0.34	whole	0.11
has nom	whole	-0.06
has non	whole	0.06
has nong	fell	-0.07	laid	-0.15	whole	-0.07
has noong	fell	0.25	laid	-0.07	lies	-0.12	whole	-0.16
has nop	whole	-0.06
has nord	fell	-0.05	laid	0.32	lies	-0.06	whole	0.13
has north	fell	0.06	lies	-0.1
has northern	fell	0.09
has not	fell	-0.08	laid	0.07	lies	-0.2
has nov	fell	-0.1
has now	home	0.12	laid	0.08	lies	0.1
has nt	home	-0.09	fell	-0.15	lies	0.24	whole	0.1
has ntls	home	0.06	fell	-0.27	laid	-0.13	lies	1.27	whole	-0.34
has nu	home	-0.05	fell	-0.09	laid	-0.06	whole	-0.09
has nua	home	-0.06	lies	-0.13
has nui	fell	0.34	laid	-0.17	whole	-0.07
has number	whole	0.14
has nung	whole	-0.37
has nuoc	home	-0.2	fell	0.22	laid	-0.07	lies	0.07	whole	0.2
has nuoi	fell	-0.07	laid	0.06	whole	-0.06
has nuong	fell	0.05	laid	0.13	whole	0.2
has nva	fell	-0.05	whole	-0.14
has nw	fell	0.13
has o	home	0.39	fell	0.65	laid	-0.11	whole	-1.07
has oai	home	0.28	fell	-0.09
has oanh	home	-0.13	fell	-0.06
has oc	fell	-0.08	laid	-0.09
has of	home	-0.14	fell	0.63	laid	0.09	whole	0.31
has off	fell	0.07	laid	-0.12
has office	laid	-0.14	lies	0.27
has officer	fell	-0.07
has oi	home	0.07	fell	-0.17	laid	-0.13	lies	0.12	whole	0.06
has old	fell	-0.11	laid	0.35	lies	0.21
has om	laid	0.13	lies	0.06	whole	-0.12
has on	home	-0.05	fell	-0.2	laid	-0.11	whole	-0.26
has one	laid	-0.12	whole	-0.12
has ong	home	-0.42	fell	-0.31	laid	0.17	lies	0.26	whole	0.17
has only	laid	-0.07
has operation	fell	-0.08	whole	-0.05
has opposite	laid	0.09
has or	laid	0.08	whole	-0.1
has ouest	fell	-0.17	laid	0.36	lies	0.13	whole	-0.08
has our	fell	0.16	laid	-0.26	lies	0.51	whole	0.23
has out	laid	-0.15	whole	-0.11
has outpost	fell	0.09	laid	-0.06
has outside	fell	0.12	whole	-0.06
has over	whole	-0.07
has own	laid	0.1	whole	0.17
has p	home	0.11	fell	-0.11	whole	-0.08
has p3	fell	-0.07
has pa	fell	-0.22	laid	0.24	lies	0.31	whole	0.29
has pac	home	0.12	fell	0.12	laid	-0.09	whole	0.07
has pad	laid	-0.1	lies	0.23
has paddy	whole	-0.06
has pagoda	fell	-0.15	laid	0.27	whole	-0.09
has pagode	laid	-0.13	lies	-0.06	whole	0.09
has pah	fell	0.08	lies	-0.1	whole	-0.09
has pai	fell	0.06
has pailin	fell	0.32	laid	-0.13
has pak	home	0.14
has pakse	fell	-0.22
has pan	fell	-0.05
has pang	fell	-0.08	laid	0.17	lies	-0.07
has pao	fell	-0.13	lies	-0.06
has par	whole	-0.08
has party	laid	-0.05
has pas	fell	-0.12
has pass	fell	0.13	whole	0.18
has patients	laid	-0.09
has pau	laid	0.06
has pe	whole	-0.1
has pek	lies	-0.05	whole	0.11
has penh	fell	-0.06	laid	0.05	lies	-0.05
has pet	fell	0.05	laid	-0.15	lies	0.12	whole	0.05
has petite	lies	0.25
has pfc	fell	-0.06
has pha	home	0.24	fell	0.22	lies	-0.09
has phach	home	0.1	whole	-0.07
has phai	home	-0.1	fell	-0.21	lies	0.1	whole	-0.07
has pham	home	-0.11	fell	-0.11	laid	-0.05	lies	-0.16
has phan	laid	-0.42	lies	-0.07	whole	-0.13
has phang	whole	-0.09
has phao	home	-0.06	fell	-0.07	laid	0.41	lies	-0.14	whole	0.23
has phap	home	0.08	fell	-0.2	laid	-0.07	lies	-0.09	whole	-0.14
has phat	home	0.13	fell	-0.16	lies	-0.06
has phau	fell	0.47	laid	0.48	lies	-0.17	whole	0.48
has phay	laid	0.1
has phe	fell	-0.16	laid	-0.09	lies	0.05
has pheo	fell	0.07	whole	-0.08
has phi	home	-0.11	fell	-0.08	laid	-0.1	lies	0.05
has phia	home	-0.16	fell	-0.06	laid	0.28	lies	-0.23
has phien	fell	-0.11	laid	-0.09	lies	0.2	whole	-0.07
has phieng	laid	-0.05	whole	-0.08
has phiet	home	-0.08
has phin	home	0.13	laid	-0.22	whole	0.07
has phno	fell	-0.05	laid	0.12
has phnom	fell	0.23	lies	-0.06	whole	0.06
has pho	home	-0.07	fell	-0.29	laid	-0.28	lies	0.06	whole	0.17
has phoi	laid	-0.13
has phol	home	-0.08
has phon	home	-0.05	fell	0.43	laid	0.3	whole	0.13
has phong	home	0.25	laid	-0.21	whole	-0.05
has phou	fell	0.14
has phu	home	0.08	fell	0.32	laid	-0.1	whole	0.06
has phuc	home	0.29	fell	-0.11	lies	-0.13	whole	-0.17
has phum	fell	0.13	laid	0.32	lies	0.15
has phun	home	0.22	fell	0.06
has phung	home	-0.09	fell	0.25	laid	0.11	lies	0.09	whole	-0.06
has phuoc	home	-0.28	fell	0.13	laid	0.06	lies	0.06
has phuong	home	0.13	lies	-0.37
has phut	fell	-0.08
has pied	whole	0.09
has pierre	whole	-0.06
has pinh	fell	-0.05	laid	0.21	lies	-0.11
has piste	laid	0.16
has pit	fell	-0.07
has place	whole	-0.06
has plain	fell	0.17	whole	0.06
has plantation	fell	0.11	laid	-0.12
has plate	whole	-0.06
has play	fell	-0.06
has plei	home	0.26	fell	0.13	laid	0.13	lies	-0.27	whole	0.07
has pleiku	fell	0.27	whole	0.05
has plot	lies	0.22	whole	0.15
has po	home	-0.06	fell	0.15	laid	0.13	lies	-0.11	whole	0.13
has poc	fell	0.17	whole	-0.06
has pocket	fell	0.1
has point	fell	0.05	whole	0.06
has poipet	fell	0.2	whole	0.06
has police	fell	-0.05	laid	-0.06
has pom	whole	-0.07
has pon	home	-0.13	laid	0.26	whole	-0.06
has poncho	laid	-0.09
has pond	laid	0.08	whole	-0.06
has pong	fell	0.16	laid	-0.21	lies	-0.05
has position	fell	-0.06	laid	-0.12
has post	fell	-0.07	whole	-0.06
has poste	lies	0.36	whole	0.13
has prang	fell	0.09	lies	0.05
has prasat	fell	0.11	laid	0.29	whole	0.06
has preah	lies	-0.07
has prek	fell	-0.12
has pres	fell	0.07	lies	0.09	whole	0.1
has prey	fell	-0.23	laid	0.09	lies	0.16
has prison	fell	0.1	laid	0.07	whole	-0.12
has prisonniers	fell	0.27
has prong	home	-0.05	laid	0.06	lies	-0.07
has prov	fell	0.08	whole	0.06
has province	home	-0.05	fell	-0.09	laid	0.06
has provincial	fell	-0.06	laid	0.08
has pu	fell	-0.16	laid	0.22	whole	0.19
has puasat	fell	0.13
has puc	laid	-0.13	lies	0.08
has puch	fell	-0.12	laid	0.12	whole	-0.05
has pung	fell	0.11	laid	0.13	whole	-0.13
has puoc	fell	0.07	whole	0.08
has pursat	fell	0.37	lies	-0.05	whole	0.08
has put	lies	-0.05	whole	-0.14
has q	home	0.09	whole	-0.18
has qn	home	0.13
has qt	fell	-0.07
has qu	lies	0.07
has qua	home	-0.12	laid	-0.3	lies	0.07	whole	-0.62
has quai	whole	-0.09
has quan	home	0.16	fell	-0.08	laid	-0.41	lies	-0.15	whole	-0.27
has quang	home	-0.08	fell	-0.06	laid	0.24	lies	0.13	whole	-0.15
has quanh	laid	0.2	whole	0.09
has quao	home	0.07	whole	0.08
has quay	fell	-0.08	laid	-0.23
has que	home	0.27	laid	-0.05	lies	-0.05	whole	-0.53
has quen	whole	-0.12
has quet	fell	-0.05
has qui	lies	0.14
has quoc	home	-0.19	fell	-0.13	laid	-0.33	whole	-0.15
has quoi	fell	-0.15	lies	0.15	whole	-0.05
has quy	home	0.32	fell	0.37	laid	0.05	lies	-0.07	whole	-0.13
has quyen	fell	-0.12	lies	-0.09	whole	-0.08
has quyet	home	-0.1	fell	0.07	laid	-0.06	lies	-0.05
has quynh	home	0.18	whole	-0.06
has quyt	laid	0.08	lies	0.14
has r	fell	-0.06
has r20	whole	-0.05
has ra	home	-0.11	laid	-0.19	whole	-0.29
has rac	fell	0.06	laid	0.21
has rach	home	-0.06	fell	0.16	laid	-0.1	lies	0.08	whole	0.13
has radio	laid	0.1	whole	0.06
has raglai	whole	-0.05
has rai	home	-0.07	fell	-0.06	lies	0.14	whole	-0.16
has raid	fell	0.14	laid	-0.08
has ran	fell	-0.05
has rang	fell	-0.2	laid	0.46	whole	0.09
has rangee	lies	0.08	whole	0.09
has ranh	laid	0.12	lies	-0.1	whole	0.16
has rao	home	0.13	fell	0.26	laid	-0.22	lies	-0.12	whole	0.28
has rat	laid	-0.14	lies	-0.07	whole	-0.06
has rau	fell	-0.16
has ray	fell	0.17	laid	0.51	lies	0.28	whole	0.36
has rc	fell	-0.05	whole	0.13
has rc4	lies	0.13	whole	0.12
has rcom	whole	0.05
has re	home	-0.07	laid	0.05	lies	0.13
has reap	fell	0.11	laid	0.25	lies	-0.16	whole	0.08
has red	fell	-0.05	laid	0.06
has regiment	home	-0.09	fell	-0.1	whole	-0.16
has ren	fell	-0.07	laid	-0.08	lies	0.05	whole	0.07
has reo	home	0.1	fell	-0.19	laid	-0.07	lies	0.18
has ri	home	0.17	laid	-0.11	lies	-0.05	whole	-0.05
has ria	fell	-0.11	laid	0.17	whole	-0.2
has rice	home	0.06	lies	0.22
has ridge	fell	0.14	whole	0.12
has rieng	fell	0.08	laid	-0.51
has riep	home	-0.05	laid	0.06	whole	0.05
has right	laid	0.11	whole	0.08
has rin	whole	-0.07
has rinh	fell	-0.08	lies	-0.06
has ripcord	fell	-0.15
has riu	fell	-0.07	laid	0.12	whole	-0.07
has rive	laid	0.09	whole	-0.19
has river	fell	-0.1	laid	0.1	lies	-0.05	whole	0.18
has riviere	fell	-0.09	lies	-0.05
has riziere	whole	0.05
has rmah	home	0.1	fell	0.16	laid	-0.09	lies	-0.08
has ro	home	0.07	fell	0.19	whole	-0.1
has road	lies	-0.1
has roadside	fell	0.08	lies	0.05	whole	0.1
has roang	home	0.25	fell	0.08	whole	0.1
has rock	laid	0.09	lies	0.09	whole	0.06
has rocket	fell	0.14	whole	0.15
has roh	fell	-0.06
has roi	laid	-0.11	lies	-0.13
has rom	fell	-0.21	laid	-0.17	lies	0.06	whole	0.05
has rome	fell	-0.11	laid	0.05	whole	0.05
has ron	fell	-0.06	laid	0.1
has rong	laid	-0.07	lies	0.26	whole	0.27
has roof	fell	-0.06	laid	0.11	whole	-0.05
has roong	fell	-0.05	laid	0.15	lies	-0.05	whole	-0.13
has rot	fell	-0.07	whole	-0.09
has rouge	fell	0.19	whole	-0.05
has route	laid	-0.09	lies	-0.07	whole	0.06
has row	fell	-0.05	laid	0.08
has rows	laid	0.1	whole	-0.05
has royal	whole	-0.09
has ru	fell	0.06	laid	0.12	lies	0.14	whole	0.09
has rua	fell	-0.09	laid	-0.17
has rubber	fell	0.05	laid	-0.1	lies	0.21	whole	0.45
has rue	home	0.11	laid	0.11	lies	-0.07	whole	0.2
has rung	fell	0.08	lies	0.05	whole	0.2
has ruong	home	0.06	laid	0.08	lies	-0.1	whole	0.11
has ruot	lies	0.11	whole	0.1
has rut	fell	-0.06	laid	-0.05	lies	0.1	whole	-0.07
has s	home	-0.07	fell	-0.21	whole	-0.2
has sa	home	0.09	fell	0.3	laid	-0.11	whole	0.12
has sac	home	-0.05	fell	-0.07	laid	-0.09	lies	-0.19
has sach	home	0.29	fell	-0.25	laid	-0.12	lies	0.15	whole	-0.06
has sai	home	-0.14	fell	-0.29	laid	0.1	lies	-0.16	whole	0.11
has saigon	laid	-0.1	whole	0.08
has salt	fell	-0.05	laid	0.09	whole	0.07
has sam	home	-0.13	fell	-0.13	laid	0.23	lies	0.16	whole	-0.12
has same	laid	-0.05
has samrong	fell	0.1	whole	-0.05
has san	home	-0.07	fell	0.09	laid	0.35	lies	-0.33	whole	-0.09
has sand	laid	0.11	whole	0.18
has sang	home	-0.08	fell	-0.09	laid	-0.11	lies	0.18	whole	0.07
has sanh	fell	-0.15	laid	-0.21	lies	0.12	whole	-0.08
has sans	laid	0.09	lies	-0.06
has sao	home	0.07	fell	-0.19	laid	-0.1	lies	0.29	whole	0.18
has sap	laid	-0.21	lies	0.06	whole	-0.19
has sat	laid	0.06	lies	-0.06
has sau	home	-0.51	fell	0.11	laid	0.49	lies	0.22	whole	0.06
has say	fell	0.22	whole	-0.06
has school	home	-0.05	fell	0.09	lies	-0.07
has se	home	0.05	fell	-0.08	laid	0.48	lies	-0.05	whole	-0.07
has seang	fell	0.24
has season	fell	-0.08
has second	laid	0.05
has secteur	fell	-0.05	whole	-0.07
has see	laid	0.2
has sen	home	-0.15	fell	-0.15	laid	0.12	lies	-0.13	whole	-0.14
has seng	fell	-0.05
has seo	lies	-0.06
has sept	fell	0.28	laid	-0.1	whole	0.05
has set	fell	0.14	whole	0.15
has sf	fell	-0.09
has sgt	fell	-0.05
has shallow	whole	0.13
has shau	fell	0.07	laid	0.1	whole	0.07
has shell	whole	-0.1
has shop	laid	0.05	whole	0.05
has shrike	fell	0.05
has si	home	-0.16	fell	-0.24	laid	-0.06	whole	0.08
has side	fell	-0.08	laid	-0.05	whole	-0.06
has siem	fell	0.3	laid	0.24	lies	-0.21	whole	0.07
has sieng	fell	0.26	laid	-0.08
has sieu	whole	0.06
has signal	fell	-0.1	whole	0.09
has sim	laid	0.05	lies	-0.31	whole	0.06
has sin	home	0.28	laid	-0.07
has single	laid	-0.05	lies	0.08
has sinh	fell	-0.15	laid	0.37	lies	0.1	whole	0.07
has sisophon	fell	0.27	laid	0.13	lies	-0.11
has site	whole	0.09
has siu	home	-0.05	laid	0.21	whole	0.14
has sixty	fell	0.06
has slope	fell	0.09	laid	0.36	whole	0.08
has small	laid	0.09	whole	-0.05
has snoul	fell	0.27	whole	0.09
has snuol	fell	0.05	laid	-0.08	whole	-0.09
has so	home	-0.27	laid	-0.08	lies	0.3	whole	0.2
has soai	fell	-0.06	laid	-0.08	whole	0.08
has soan	whole	-0.07
has soc	home	-0.2	fell	0.13	laid	0.1	whole	0.11
has soi	home	-0.07	fell	0.1	laid	0.21	lies	-0.08	whole	0.24
has soldats	laid	-0.05
has soldier	fell	0.09
has som	laid	0.17	lies	-0.1
has some	fell	-0.13
has son	home	0.43	laid	-0.14	lies	0.17	whole	0.2
has song	home	-0.08	fell	0.31	laid	-0.45	lies	-0.48
has sop	home	-0.05
has source	whole	-0.11
has sous	fell	-0.1	laid	0.58	lies	-0.09	whole	0.29
has south	laid	0.19
has southern	laid	0.13	whole	0.16
has sqn	fell	-0.06
has st	laid	0.14	lies	0.24	whole	0.18
has station	fell	0.08	laid	0.22	whole	0.11
has stieng	whole	-0.05
has stone	fell	-0.06
has stones	laid	0.11	whole	-0.06
has stream	fell	0.16	lies	0.17
has street	home	0.22
has strip	laid	-0.12	whole	0.15
has stung	fell	-0.06	laid	0.14	lies	-0.12
has su	home	-0.09	fell	-0.08	laid	0.06	lies	-0.49	whole	0.08
has sua	laid	0.1	lies	-0.08	whole	0.07
has suc	fell	0.13	lies	0.26
has sud	lies	-0.08	whole	-0.07
has sugar	laid	0.11	whole	-0.09
has sui	fell	0.07	laid	-0.06	lies	0.05	whole	0.05
has sum	home	-0.1
has sung	home	-0.06	fell	0.17	laid	-0.19	whole	-0.15
has suoi	home	-0.25	fell	0.08	laid	0.49	lies	-0.59	whole	-0.19
has suon	laid	0.05	lies	-0.06	whole	0.1
has suong	home	-0.07	fell	-0.06	laid	0.06	whole	-0.1
has suot	fell	-0.08
has sup	laid	-0.06	whole	0.06
has sur	fell	-0.11	laid	-0.19	lies	0.3	whole	-0.14
has sut	fell	0.05	laid	-0.07	lies	-0.05	whole	0.06
has suu	home	-0.13	laid	-0.14	whole	-0.1
has svay	fell	-0.2	laid	0.15	lies	-0.07	whole	0.1
has sy	home	-0.14	fell	-0.09	laid	-0.05
has t	home	0.15	fell	-0.32	lies	-0.08
has t3	fell	-0.11
has t5	fell	0.17
has t7	fell	0.05
has t70	whole	0.07
has ta	home	-0.06	fell	-0.16	laid	0.26	lies	-0.1
has tac	fell	-0.26	laid	0.05	lies	-0.05
has tai	home	-0.32	fell	0.21	laid	-0.21	whole	-0.51
has takeo	laid	-0.13	whole	-0.12
has tall	whole	-0.06
has taluy	fell	-0.05	laid	0.27
has tam	home	0.23	fell	-0.05	laid	0.37	lies	0.06	whole	-0.05
has tamarind	laid	-0.15	lies	0.12	whole	0.11
has tan	laid	0.08	lies	0.1
has tang	home	-0.2	laid	0.2	lies	-0.2	whole	0.08
has tanh	fell	0.25	laid	-0.13
has tank	lies	-0.06
has tao	home	-0.06	fell	0.19	laid	0.3	lies	-0.1
has tap	home	0.07	laid	-0.42	lies	0.12	whole	-0.1
has tat	fell	0.05	laid	-0.07	whole	-0.12
has tau	fell	-0.16	laid	0.2	lies	-0.15	whole	0.11
has tay	home	-0.09	fell	-0.31	laid	0.06
has tb	lies	-0.05	whole	-0.06
has tchepone	fell	0.05
has td	whole	-0.18
has tdp	fell	0.11	whole	0.1
has te	fell	-0.08	laid	-0.1	lies	-0.07	whole	0.15
has teh	laid	-0.07	lies	-0.05
has ten	home	-0.22	fell	-0.21	laid	-0.41	lies	-0.37	whole	-0.27
has teo	fell	-0.05	laid	0.07
has tep	fell	0.1
has termite	laid	-0.15	whole	0.18
has terre	laid	0.05
has tet	fell	-0.08	whole	-0.09
has tha	fell	-0.06	laid	0.2	lies	-0.08	whole	0.13
has thac	home	-0.08	fell	-0.23	laid	-0.17	lies	-0.05	whole	-0.14
has thach	home	0.25	fell	-0.17	laid	-0.23	lies	-0.05	whole	0.09
has thai	home	0.07	fell	-0.08	lies	-0.11	whole	-0.36
has thakhek	fell	-0.06	laid	0.08
has tham	home	-0.1	laid	0.24	lies	-0.06	whole	-0.08
has than	home	-0.11	lies	-0.19
has thang	home	0.06	lies	-0.33	whole	0.23
has thanh	home	-0.05	fell	-0.3	laid	-0.41	lies	-0.19
has thao	home	0.07	fell	-0.14	laid	-0.06	whole	-0.14
has thap	home	-0.19	fell	0.11	laid	-0.24	lies	0.41	whole	0.17
has that	home	0.19	fell	0.13	laid	0.09	lies	-0.05
has thau	fell	-0.06
has thay	home	-0.14	fell	-0.22	laid	-0.13	lies	-0.08	whole	-0.22
has thcs	fell	0.27	whole	-0.13
has the	home	-0.19	laid	0.29	lies	0.33
has theirs	laid	0.05
has them	fell	-0.09	whole	-0.07
has then	fell	0.25	laid	0.11	lies	0.16
has theo	home	-0.12	fell	-0.15	laid	0.18	lies	-0.08	whole	0.09
has thep	fell	0.35
has there	laid	-0.16
has these	laid	-0.07
has thi	home	-0.19	fell	-0.32	laid	-0.22	lies	-0.23	whole	-0.09
has thiec	fell	-0.06
has thiem	home	0.16	fell	0.09	whole	-0.11
has thien	home	-0.05	fell	0.11	laid	-0.24	lies	-0.17
has thieng	laid	0.21	whole	0.05
has thiet	home	0.07	laid	0.13	lies	-0.08
has thieu	home	0.17	fell	-0.08	laid	-0.05	whole	0.09
has thinh	home	-0.13	fell	-0.2	laid	-0.12	lies	-0.07	whole	-0.08
has third	fell	0.11	laid	0.09	whole	0.1
has this	fell	0.06
has thit	lies	0.2
has tho	home	0.14	fell	0.14	whole	0.17
has thoa	fell	-0.07
has thoai	home	0.1	fell	-0.08	lies	0.06	whole	0.05
has thoan	home	-0.13	lies	-0.05
has thoat	fell	-0.06	whole	0.06
has thoi	home	-0.1	fell	0.06	laid	0.14	lies	0.07	whole	-0.1
has thom	home	-0.12	fell	0.23	laid	-0.22	whole	-0.18
has thon	home	0.27	fell	0.16	laid	0.06	lies	-0.07	whole	0.23
has thong	home	0.06	fell	0.2	laid	0.23	whole	-0.18
has thot	lies	-0.1
has thpt	fell	-0.2
has three	laid	0.15	whole	-0.14
has thu	laid	-0.31	lies	0.18	whole	0.12
has thua	fell	0.63	laid	-0.4
has thuan	home	-0.12	fell	0.26	laid	-0.26	whole	-0.14
has thuat	whole	0.13
has thuc	home	-0.1	whole	-0.06
has thue	lies	-0.06
has thung	fell	0.13	laid	-0.05	lies	-0.14	whole	0.06
has thuoc	home	-0.05	fell	0.33	laid	-0.29	whole	0.16
has thuong	home	-0.13	fell	0.22	laid	-0.09	whole	-0.09
has thuot	fell	-0.13	laid	-0.05	whole	-0.1
has thuy	home	0.44	fell	-0.41	lies	0.17	whole	0.15
has thuyen	fell	0.14	laid	0.2	lies	-0.06	whole	0.05
has thuyet	home	-0.15	fell	-0.09	whole	-0.09
has ti	home	-0.05	fell	0.07	whole	-0.12
has tia	laid	0.13	whole	-0.14
has tiem	home	-0.11	fell	0.13	laid	0.15	whole	0.16
has tien	home	0.52	fell	0.06	laid	-0.32	lies	0.3
has tieng	fell	0.25	laid	-0.06	lies	-0.13	whole	-0.18
has tiep	home	-0.07	fell	0.15	laid	-0.16	lies	-0.09
has tieu	home	-0.23	fell	-0.1	laid	0.33
has tim	home	-0.1	fell	0.24	laid	-0.23	lies	-0.13	whole	0.05
has tin	home	0.06	fell	-0.07	laid	-0.1	lies	0.08	whole	-0.09
has tinh	home	-0.24	fell	-0.09	laid	0.06	lies	-0.18	whole	0.06
has tit	laid	-0.05
has tnxp	laid	-0.08	lies	0.21
has to	home	-0.45	fell	-0.3	whole	-0.06
has toa	laid	0.09	lies	-0.08	whole	-0.05
has toai	home	-0.15
has toan	home	-0.23	fell	0.21	laid	-0.26
has toc	home	-0.11	fell	0.15	laid	-0.11	whole	-0.17
has together	whole	-0.05
has toi	home	-0.1	fell	-0.22	laid	-0.44	whole	-0.34
has tom	lies	0.21	whole	0.12
has tombe	lies	0.13	whole	0.11
has tombes	laid	-0.06
has ton	fell	-0.07	lies	-0.12	whole	0.07
has tong	fell	0.25	laid	-0.16	lies	-0.16	whole	0.2
has tonle	fell	-0.06	whole	-0.05
has top	laid	0.14	whole	-0.07
has tower	fell	-0.11	laid	0.11	lies	0.1	whole	0.15
has town	home	0.05	fell	0.19	whole	0.28
has tp	home	-0.09	fell	-0.18	laid	-0.05	lies	-0.05	whole	-0.1
has tq	whole	-0.05
has tra	home	0.45	fell	-0.41	laid	0.32	lies	-0.09	whole	0.08
has trac	home	-0.15	fell	-0.05	laid	0.18	lies	-0.09	whole	0.07
has trach	home	0.12	fell	-0.11	laid	-0.08	lies	0.23
has trai	fell	-0.25	laid	0.3	lies	-0.18
has trail	fell	0.16	laid	0.05	whole	-0.09
has tram	home	-0.11	fell	0.23	laid	-0.21	lies	-0.21	whole	0.18
has tran	home	-0.16	fell	-0.05	laid	-0.45	lies	-0.15	whole	-0.38
has trang	home	0.28	fell	-0.19	laid	-0.1	lies	0.54	whole	-0.14
has tranh	fell	0.26	lies	-0.06	whole	-0.09
has trao	home	-0.06	fell	-0.08	laid	-0.34	lies	0.17
has trap	fell	-0.08	laid	-0.13	lies	-0.09
has trau	home	-0.09	fell	0.19	laid	0.2	whole	-0.05
has tray	home	-0.15	whole	0.08
has tre	home	-0.13	fell	0.24	laid	0.22	lies	0.09	whole	0.23
has tree	fell	0.09	laid	0.17	lies	0.21
has trees	fell	-0.07	laid	0.27	lies	0.09
has tren	home	-0.21	laid	-0.19	lies	-0.22	whole	-0.46
has trench	fell	0.07	laid	0.36	lies	-0.05
has treng	fell	-0.06	laid	0.08	lies	-0.1
has treo	fell	-0.15	laid	-0.36	lies	0.36	whole	-0.16
has tri	home	0.18	fell	0.42	lies	0.1	whole	0.09
has trien	fell	0.12	laid	0.11	whole	-0.07
has trieu	home	0.09	fell	-0.4	laid	-0.08	lies	0.07	whole	-0.1
has trinh	home	0.07	laid	-0.26	lies	-0.09	whole	-0.12
has tro	home	-0.05	fell	-0.09	laid	-0.16	lies	0.08
has troc	fell	-0.18	laid	0.07
has troi	fell	0.05	laid	-0.29	lies	0.15	whole	-0.22
has trois	fell	-0.05
has trom	home	0.14	fell	0.07	laid	-0.19	lies	0.13
has tron	fell	0.11	laid	-0.08	lies	0.08
has trong	home	-0.24	fell	0.23	lies	-0.17	whole	-0.76
has trou	laid	-0.2
has tru	home	-0.08	fell	0.11	laid	-0.11	lies	-0.06	whole	-0.07
has trua	fell	-0.05
has truc	home	0.18	fell	0.14	lies	0.07	whole	-0.12
has truck	fell	0.05
has trum	laid	0.08
has trung	home	0.16	laid	-0.24
has truoc	home	-0.11	laid	0.17	lies	-0.13
has truoi	fell	0.22	laid	-0.06	whole	0.05
has truong	home	-0.52	fell	-0.12	laid	-0.23	lies	0.11	whole	0.13
has truy	fell	-0.07
has truyen	fell	-0.05
has tt	home	0.06	fell	-0.11	lies	0.24	whole	-0.05
has tu	home	-0.14	fell	0.08	laid	-0.3	lies	0.15	whole	-0.19
has tua	home	0.11
has tuan	home	-0.05	fell	-0.15	laid	0.07	lies	-0.15	whole	-0.06
has tuat	fell	-0.07
has tuc	laid	-0.18	lies	-0.17	whole	-0.05
has tui	laid	-0.4	lies	0.25	whole	-0.14
has tul	fell	-0.11	laid	0.19	lies	0.13	whole	0.08
has tum	home	-0.05	fell	0.08	lies	-0.08	whole	-0.14
has tung	fell	-0.05
has tunnel	fell	0.18	lies	0.17
has tuoi	home	-0.08	fell	-0.08	laid	-0.05	whole	-0.06
has tuong	home	0.09	fell	0.21	laid	0.06	lies	-0.31
has tuy	home	-0.2	laid	0.22	lies	-0.16	whole	0.06
has tuyen	home	-0.14	fell	0.27	lies	-0.23	whole	-0.08
has tuyet	whole	-0.09
has two	fell	-0.05	laid	0.13	whole	0.12
has tx	home	-0.11
has ty	home	-0.12	fell	0.08	whole	-0.12
has u	fell	0.16	laid	-0.24	lies	0.18	whole	0.07
has ubnd	fell	-0.05	lies	0.24	whole	0.07
has uc	fell	0.22	whole	0.14
has ui	fell	0.09	laid	0.05	whole	-0.09
has un	fell	-0.13	laid	0.22	lies	-0.18	whole	0.07
has uncle	whole	-0.05
has under	fell	-0.12	whole	0.33
has une	fell	-0.18	lies	0.14
has ung	home	0.26	fell	0.07	whole	0.17
has unit	fell	-0.06	laid	-0.06	lies	0.06	whole	0.14
has uoc	whole	-0.09
has uoi	laid	0.1
has uong	home	0.08	fell	-0.07
has up	fell	0.09	laid	-0.11
has ut	home	-0.35	fell	-0.26	laid	-0.11	lies	-0.13	whole	0.06
has uy	home	-0.09	laid	0.14	lies	-0.1	whole	-0.06
has uyen	lies	0.38
has v	home	0.12	fell	-0.07	whole	-0.15
has va	fell	-0.18	laid	-0.09	lies	-0.08	whole	0.19
has vac	fell	0.09
has vach	fell	0.06	laid	0.35	lies	0.09	whole	0.18
has vai	fell	-0.1	laid	0.06	lies	-0.05	whole	-0.12
has valley	fell	0.08	whole	0.08
has vam	home	-0.07	fell	-0.07	laid	-0.5	lies	0.45	whole	0.34
has van	home	-0.22	laid	-0.1	whole	-0.07
has vang	home	0.31	fell	0.33	laid	0.08	lies	0.19	whole	0.07
has vao	home	-0.17	fell	0.13	laid	-0.11	whole	-0.45
has vap	fell	-0.06
has vat	fell	-0.14	laid	0.31	lies	-0.07
has vay	home	-0.1	fell	-0.12	laid	-0.11	lies	-0.09	whole	-0.19
has vc	fell	0.09	whole	-0.16
has ve	home	-0.34	fell	-0.28	laid	-0.2	whole	-0.37
has vei	fell	0.25	laid	-0.1	whole	0.14
has ven	home	-0.09	fell	-0.05	laid	0.09	lies	-0.11	whole	0.07
has veng	whole	0.05
has vers	laid	0.23
has vet	fell	0.08	whole	-0.06
has vi	home	-0.11	laid	-0.38	lies	0.33	whole	-0.18
has vic	whole	-0.15
has vien	home	0.14	fell	-0.17	laid	0.11	lies	-0.09	whole	0.15
has vieng	fell	0.07
has viet	fell	-0.22	laid	-0.09	lies	0.08	whole	-0.05
has vietnam	fell	0.08	whole	0.07
has vietnamese	home	0.09	fell	-0.11	lies	-0.05	whole	-0.11
has vihear	lies	-0.07
has village	home	0.39	laid	0.43	lies	-0.12	whole	0.09
has villagers	laid	0.06
has vinh	home	0.07	fell	0.2	laid	0.27	whole	-0.05
has vo	home	0.13	fell	0.13	laid	-0.24	lies	0.34	whole	-0.24
has voi	home	0.15	fell	-0.29	lies	-0.25	whole	-0.39
has vong	home	-0.06	laid	-0.22	lies	-0.08
has vot	home	-0.05	fell	-0.1	laid	-0.09	whole	-0.05
has vu	home	0.12	fell	-0.33	laid	-0.05	lies	-0.18	whole	0.08
has vua	whole	0.07
has vuc	whole	0.09
has vui	fell	0.1	laid	0.09	lies	0.1	whole	-0.07
has vun	whole	-0.1
has vung	fell	-0.16	laid	0.06	lies	-0.13	whole	0.24
has vuon	home	-0.18	laid	0.12	lies	0.35	whole	0.33
has vuong	fell	-0.15	lies	0.15	whole	0.15
has vuot	fell	-0.06	laid	-0.2	whole	-0.09
has vy	home	0.05	whole	-0.05
has w	laid	-0.07	whole	0.28
has wall	fell	-0.06
has war	fell	0.06
has ward	fell	0.22
has was	laid	0.07
has wat	fell	-0.07	laid	0.16	lies	-0.06
has water	laid	0.06	lies	-0.06
has way	fell	0.05	whole	0.07
has we	whole	-0.07
has week	laid	-0.05
has well	fell	-0.05	laid	0.18	lies	0.08	whole	0.23
has west	fell	0.09	lies	-0.06	whole	0.37
has western	fell	0.12
has when	laid	-0.13
has which	laid	-0.05
has while	whole	-0.06
has white	laid	0.08
has wire	laid	-0.11	whole	-0.07
has with	fell	-0.18	laid	0.29	lies	-0.1	whole	-0.08
has without	fell	-0.07	laid	0.15	whole	-0.05
has works	laid	0.08
has x	home	-0.21	fell	-0.15	laid	0.16	lies	0.05
has xa	home	0.19	laid	0.22	lies	0.08	whole	0.24
has xac	home	-0.05	fell	-0.12	laid	-0.12	lies	-0.1	whole	-0.17
has xam	fell	0.08
has xang	laid	-0.23	lies	-0.05	whole	-0.15
has xanh	fell	0.2	laid	0.24	lies	-0.05	whole	0.11
has xat	home	-0.05	fell	-0.14	laid	0.06	lies	0.23
has xay	home	-0.05	laid	-0.23	lies	0.07	whole	0.05
has xd	fell	-0.14
has xe	home	0.13	fell	-0.17	laid	0.18	lies	-0.27	whole	-0.08
has xen	laid	0.21	lies	-0.05	whole	-0.19
has xeng	fell	-0.15
has xeo	fell	0.12	laid	0.14	lies	0.1
has xep	fell	0.11	laid	-0.19	lies	0.06	whole	-0.06
has xi	home	0.08	laid	-0.11	lies	0.08	whole	0.2
has xia	fell	-0.06	whole	-0.1
has xiem	home	-0.08	laid	0.08	lies	-0.05
has xieng	fell	-0.11	laid	0.05	lies	-0.14	whole	-0.24
has xin	home	0.09	lies	-0.05
has xo	fell	-0.15
has xoai	home	-0.06	fell	0.15	laid	-0.25	lies	-0.21	whole	0.11
has xoan	fell	-0.07
has xoi	fell	0.11	whole	0.07
has xom	home	0.23	fell	0.05	laid	-0.25	whole	0.06
has xon	home	-0.12	fell	-0.05
has xoong	fell	0.07
has xop	whole	0.07
has xtieng	whole	-0.09
has xu	laid	0.09	lies	-0.1	whole	-0.06
has xua	home	0.08	fell	-0.05
has xuan	home	0.16	laid	-0.17	whole	0.08
has xung	laid	-0.07	lies	0.11
has xuoi	home	0.05	laid	-0.1
has xuong	home	0.32	fell	-0.19	laid	-0.24	lies	0.08
has xuyen	fell	-0.12	laid	-0.12	lies	-0.08	whole	-0.12
has xvay	fell	-0.07	laid	0.13
has y	home	0.06	fell	0.19	lies	-0.08	whole	0.08
has ya	fell	-0.13	laid	0.1
has yang	fell	0.2	lies	0.06	whole	-0.05
has yard	lies	0.06	whole	-0.05
has yards	fell	-0.08	laid	0.13	whole	-0.05
has yd	fell	-0.13	laid	-0.08
has year	fell	-0.07
has yen	home	0.34	fell	-0.31	laid	-0.23	lies	0.19	whole	-0.13
has ys	whole	-0.05
has za	whole	0.1
has zb	whole	-0.08
has zone	fell	0.05
here before #	fell	0.09	laid	0.18	whole	-0.05
here before ##	home	-0.07	fell	0.15	laid	0.05	lies	-0.28	whole	0.15
here before ###	home	-0.06	fell	-0.06	lies	-0.21	whole	0.18
here before ####	home	-0.19	lies	-0.08	whole	-0.08
here before #####	fell	-0.08
here before 10a	fell	-0.08
here before 10b	home	-0.05
here before 10c	home	-0.06	fell	-0.09
here before 10h	whole	0.05
here before 173rd	fell	-0.05
here before 19t	home	0.13	fell	-0.09	laid	0.07	whole	0.09
here before 1st	fell	0.15
here before 20t	home	0.17
here before 22t	home	0.13	whole	0.07
here before 24t	home	0.18
here before 2e	fell	-0.06
here before 2h	fell	0.05	laid	0.1	whole	0.06
here before 2nd	fell	0.05	whole	0.06
here before 33rd	whole	0.07
here before 3h	whole	-0.09
here before 3rd	laid	0.07	whole	0.06
here before 84t	fell	0.05
here before 8h	fell	-0.14	lies	-0.09
here before 8th	fell	0.05
here before 95a	whole	-0.09
here before a	home	0.08	laid	-0.13	lies	0.25	whole	0.21
here before a1	fell	-0.09
here before about	home	0.06	fell	0.13	laid	0.17
here before ac	fell	0.28	whole	0.25
here before accrochage	fell	0.1	laid	-0.13
here before across	laid	0.07
here before ad	fell	0.1
here before address	whole	-0.05
here before adn	fell	-0.05
here before after	fell	0.33	laid	0.05	whole	0.11
here before again	laid	-0.11	lies	0.11
here before agent	home	-0.09
here before ai	home	0.2	fell	0.05	laid	-0.2	whole	0.35
here before aine	home	-0.09
here before air	whole	-0.07
here before alang	home	0.08	whole	0.11
here before all	laid	-0.06	whole	0.07
here before alo	home	0.18	fell	-0.1	laid	-0.1	whole	0.08
here before along	fell	0.09	laid	0.05
here before alors	fell	0.16	laid	-0.11	whole	-0.06
here before also	fell	0.05
here before always	whole	-0.05
here before am	home	-0.14	fell	0.28	laid	-0.16	whole	0.09
here before ama	home	0.11	fell	-0.13	laid	0.08	lies	-0.12
here before ambushed	fell	0.07	whole	0.05
here before americans	home	-0.06	fell	0.13	laid	0.07
here before an	home	0.19	fell	-0.3	laid	0.09	lies	0.39	whole	0.25
here before and	home	0.15	fell	-0.17	laid	-0.13	lies	0.21	whole	0.13
here before anh	home	0.11	fell	-0.29	laid	0.23	lies	-0.06	whole	-0.06
here before ann	fell	0.1	whole	0.08
here before ans	home	-0.11	fell	-0.08
here before anyone	lies	0.14
here before ao	whole	-0.05
here before aout	home	0.08	fell	-0.06
here before ap	home	-0.21	laid	0.26	lies	0.11	whole	-0.26
here before appeler	home	0.06	fell	-0.05
here before apr	fell	0.05	laid	-0.09
here before apres	fell	0.08	laid	-0.17
here before april	fell	0.06	whole	-0.07
here before are	fell	-0.1	laid	0.09	lies	0.08
here before army	laid	-0.05	lies	0.06
here before around	fell	0.22	whole	0.12
here before arvn	fell	0.16
here before as	fell	0.28	laid	-0.17	whole	0.13
here before ask	fell	0.08
here before asked	home	0.06
here before asks	home	0.07
here before assaut	fell	0.12	whole	-0.09
here before at	home	-0.1	fell	0.1	laid	-0.15	lies	0.2	whole	-0.18
here before attached	fell	-0.06
here before attack	fell	0.22	whole	0.06
here before au	home	-0.18	fell	-0.05	laid	-0.11	lies	0.21	whole	-0.39
here before august	fell	0.13	whole	-0.08
here before aurait	home	-0.09	fell	-0.06	laid	0.19	lies	-0.06
here before australian	fell	0.07	whole	0.05
here before avait	home	-0.06	laid	0.13	whole	0.23
here before avec	home	-0.05	fell	-0.11	laid	0.1
here before avril	laid	-0.11	whole	0.08
here before ay	home	0.09	fell	-0.14	laid	0.26
here before b	home	0.15	fell	0.22	laid	-0.24
here before b2	home	-0.12	fell	0.38
here before b5	fell	0.06
here before b52	fell	0.11	whole	0.08
here before b57	whole	-0.05
here before ba	fell	0.08	laid	0.12	lies	-0.19	whole	-0.05
here before bac	home	-0.21	fell	-0.05	lies	-0.1	whole	-0.05
here before bach	home	-0.23	fell	0.11	laid	-0.06	whole	-0.07
here before back	home	-0.06	fell	0.15	laid	-0.14	lies	0.08	whole	0.12
here before bai	fell	0.25	laid	-0.18	lies	0.17	whole	-0.3
here before balle	fell	0.05	whole	0.09
here before bam	fell	0.18	whole	0.12
here before ban	home	-0.22	fell	0.31	laid	-0.06	whole	0.18
here before bang	lies	-0.28
here before banh	home	0.07	fell	-0.16	laid	0.05	lies	0.05
here before bao	home	0.14	fell	0.11	laid	-0.11	lies	-0.17	whole	0.22
here before bap	home	-0.11	fell	0.14	laid	0.09
here before bat	home	-0.23	fell	0.06	laid	-0.34	lies	-0.2	whole	-0.07
here before bataille	fell	-0.07
here before bataillon	home	-0.05	fell	-0.05	laid	0.11	whole	-0.13
here before battalion	fell	-0.3
here before battery	fell	0.06	whole	-0.05
here before bau	home	-0.07	fell	0.09	whole	-0.1
here before bay	laid	-0.5	lies	-0.1
here before bd	fell	-0.1
here before be	home	-0.19	fell	-0.17	laid	0.11	lies	0.09	whole	-0.19
here before beach	laid	0.11
here before became	fell	-0.11
here before because	fell	-0.05
here before been	fell	-0.06	laid	-0.1
here before before	home	0.24	fell	-0.13	laid	-0.13
here before behind	laid	0.08	whole	-0.1
here before belongs	laid	0.17	whole	0.09
here before belt	fell	-0.05
here before ben	fell	-0.22	laid	-0.17	whole	-0.48
here before bend	lies	0.14	whole	-0.05
here before benh	home	-0.15	laid	-0.18	lies	-0.05	whole	-0.16
here before beo	home	0.05	whole	0.06
here before bep	home	0.08	fell	0.07	whole	0.06
here before beside	whole	-0.05
here before bhem	home	0.19	fell	0.2	lies	-0.11	whole	0.1
here before bhuoch	home	0.08	whole	0.11
here before bi	home	-0.14	fell	0.3	laid	-0.46	lies	-0.34	whole	-0.2
here before bia	home	-0.23	fell	0.06	laid	-0.25	whole	0.18
here before bich	lies	-0.13
here before bicycle	home	0.12
here before bien	fell	-0.17	lies	0.08	whole	-0.21
here before biet	home	0.18	fell	0.1	laid	-0.19	lies	0.08
here before bieu	home	0.22	fell	-0.17
here before big	fell	0.09	laid	0.08
here before binh	home	-0.24	laid	-0.19	lies	-0.18
here before blin	fell	0.08	lies	-0.05
here before bling	fell	0.09	laid	-0.05
here before blo	fell	0.06
here before bloi	home	0.05	fell	-0.07
here before bloke	fell	0.06
here before bo	home	0.14	fell	-0.24	laid	0.2	lies	-0.34	whole	0.12
here before boat	fell	0.08
here before boc	home	0.11	fell	0.21	laid	0.45	lies	0.12	whole	0.29
here before bodies	fell	-0.05	laid	-0.17	whole	-0.09
here before body	fell	0.09	whole	0.05
here before boi	home	0.12	laid	-0.29	lies	0.23	whole	0.06
here before bois	fell	0.11	laid	0.1
here before bom	home	-0.14	fell	0.14	laid	-0.27
here before bomb	laid	-0.09	lies	-0.05	whole	0.08
here before bombe	laid	-0.12
here before bon	fell	0.27	laid	0.24
here before bones	fell	0.14	laid	-0.1
here before bong	home	0.08	fell	0.1	laid	-0.15	lies	-0.1	whole	-0.15
here before book	fell	0.09	whole	0.08
here before bord	laid	-0.13	whole	-0.11
here before born	home	0.1	fell	-0.05	whole	-0.27
here before bot	fell	0.06	whole	-0.05
here before both	fell	-0.17	laid	-0.11	whole	-0.15
here before bought	fell	-0.21
here before bout	whole	-0.11
here before boy	home	-0.08	fell	-0.06	laid	-0.06	lies	0.11	whole	0.21
here before boys	home	0.12	whole	0.06
here before bridge	whole	-0.08
here before brother	home	-0.1	laid	-0.06	whole	0.09
here before brothers	home	0.07	fell	-0.09	lies	-0.06
here before brought	home	-0.08	fell	0.27	whole	0.05
here before bt	fell	-0.06
here before bu	home	0.05	laid	0.08	whole	-0.06
here before bua	home	0.1	fell	0.11	laid	-0.15	lies	-0.06	whole	-0.16
here before buc	fell	0.06	whole	-0.05
here before bui	home	-0.39	fell	0.57	laid	-0.22	lies	-0.09	whole	0.19
here before bulldozer	fell	-0.13	laid	0.3	whole	-0.09
here before bun	home	-0.05	fell	-0.11	whole	0.13
here before bung	home	0.15	laid	0.09	lies	-0.05
here before bunker	fell	-0.1
here before buoc	home	-0.07	laid	-0.1	whole	-0.19
here before buoi	home	-0.05	fell	0.14	laid	-0.05	whole	0.09
here before buon	home	0.29	fell	-0.09	laid	-0.27	lies	-0.06	whole	-0.34
here before burial	fell	0.07	lies	0.2	whole	-0.05
here before buried	home	0.06	fell	-0.26	laid	0.18	lies	0.11
here before burned	laid	-0.06
here before bury	fell	-0.05	whole	-0.1
here before but	home	-0.2	laid	-0.08	lies	0.25
here before buu	home	-0.11	fell	-0.05
here before by	fell	-0.15	lies	0.08
here before c	home	0.3	laid	-0.12	whole	0.06
here before c1	home	-0.1	fell	-0.24	lies	-0.16	whole	0.11
here before c11	fell	0.25	whole	0.07
here before c13	fell	0.13
here before c14	laid	-0.1
here before c16	home	0.08
here before c18	laid	0.11	whole	-0.06
here before c2	home	-0.09	fell	0.34	laid	-0.14	lies	0.09
here before c20	home	0.09	fell	-0.11	laid	0.08
here before c21	fell	0.05
here before c25	fell	0.06
here before c3	fell	0.17	whole	0.08
here before c4	home	0.08	fell	0.15
here before c5	fell	0.05	whole	0.08
here before c6	home	-0.05	whole	-0.07
here before c7	fell	-0.11	whole	-0.06
here before c759	home	0.11	laid	-0.1
here before c8	fell	-0.21	whole	0.05
here before c9	home	0.07	fell	-0.08	laid	0.05	lies	-0.07
here before ca	home	0.21	laid	0.17	lies	0.05
here before cac	home	-0.3	fell	-0.2	lies	-0.35	whole	-0.13
here before cach	fell	-0.22	laid	-0.21	lies	-0.07	whole	-0.38
here before cadre	whole	-0.05
here before cahier	fell	0.09
here before cai	home	0.05	fell	-0.24	lies	-0.07	whole	-0.2
here before called	fell	-0.09	whole	0.15
here before cam	fell	-0.08	laid	0.11	lies	-0.2	whole	0.27
here before came	home	0.12	fell	0.08	laid	0.07	lies	-0.05
here before camp	fell	-0.09	whole	0.13
here before can	fell	0.32	laid	-0.07	lies	-0.1	whole	-0.07
here before canal	laid	-0.1	whole	-0.05
here before cang	laid	-0.1	lies	-0.05
here before canh	home	0.19	fell	-0.14	laid	-0.17	lies	-0.23	whole	-0.2
here before cao	home	0.25	fell	-0.45	laid	0.08	whole	-0.08
here before cap	home	-0.13	fell	-0.09	laid	-0.12	lies	-0.07	whole	0.19
here before capitaine	fell	0.05
here before caporal	fell	-0.05
here before captain	fell	-0.12	laid	0.1
here before card	fell	-0.15	laid	0.09
here before carried	home	-0.12	fell	-0.13	lies	-0.05	whole	0.08
here before carry	laid	0.13
here before case	fell	-0.05	lies	0.13
here before cat	home	-0.12	fell	-0.05	laid	0.08	lies	0.05	whole	-0.12
here before cau	home	-0.06	fell	0.21	laid	-0.05	lies	-0.14	whole	0.06
here before caught	fell	-0.08	whole	0.08
here before cay	home	-0.16	laid	-0.11	lies	0.19	whole	-0.28
here before ccb	lies	-0.07
here before ce	laid	-0.14	lies	0.2	whole	0.05
here before cemetery	home	-0.05	laid	0.1	lies	0.05
here before cent	fell	-0.08
here before certain	home	0.05
here before cha	home	-0.07	laid	-0.16	lies	0.53	whole	-0.18
here before chac	home	-0.06	fell	-0.27	laid	-0.12	lies	-0.08	whole	0.27
here before chai	home	0.11	fell	-0.34
here before cham	laid	-0.05	lies	0.07	whole	0.18
here before chan	home	-0.12	fell	-0.11	laid	0.33	lies	-0.06	whole	-0.34
here before chang	home	-0.14	laid	-0.09
here before chanh	home	-0.09	whole	0.1
here before chao	home	-0.07	fell	0.1	laid	-0.1
here before chap	home	0.06	fell	-0.06	laid	-0.27	whole	-0.05
here before char	laid	-0.07	whole	-0.06
here before chat	home	-0.29	fell	0.29	laid	0.22
here before chau	home	-0.32	fell	0.51	laid	-0.29	whole	0.16
here before chay	home	-0.16	fell	0.37	laid	-0.13	lies	-0.1	whole	-0.19
here before che	home	0.06	laid	0.05	lies	-0.05	whole	-0.09
here before chef	home	-0.05	laid	-0.07	whole	-0.08
here before chen	laid	-0.09
here before chep	home	-0.2	fell	0.06	laid	-0.05	lies	-0.05
here before chet	home	0.29	lies	-0.2
here before chi	home	-0.13	fell	0.15	laid	-0.07	lies	0.27	whole	0.09
here before chia	fell	0.09	lies	0.1	whole	0.07
here before chiec	fell	0.08	whole	0.12
here before chief	home	-0.11	fell	0.18
here before chien	home	-0.11	fell	0.16	laid	-0.23	whole	0.11
here before chieng	home	-0.11	fell	-0.05	whole	-0.11
here before chieu	home	-0.06	fell	0.49	laid	0.06	lies	-0.2
here before child	fell	0.29	laid	-0.13
here before chim	fell	0.29	laid	-0.09	lies	0.07	whole	-0.08
here before chin	fell	0.19	laid	0.19	lies	0.13	whole	-0.16
here before chinh	fell	-0.13	lies	-0.08
here before chiu	home	0.06
here before cho	lies	-0.12	whole	0.24
here before choi	fell	-0.06
here before chon	home	-0.57	fell	-0.26	laid	0.47	lies	-0.39	whole	0.05
here before chong	home	0.07	fell	0.09	laid	-0.08	whole	-0.08
here before chop	whole	-0.07
here before chot	laid	0.2	lies	-0.07	whole	-0.22
here before chu	home	-0.09	fell	-0.12	laid	0.16	lies	-0.13
here before chua	home	-0.22	fell	0.09	laid	0.06	lies	-0.42	whole	-0.14
here before chuan	home	-0.05	laid	-0.1
here before chuc	fell	-0.26	laid	0.12	lies	-0.08	whole	-0.21
here before chum	laid	-0.1	lies	0.19
here before chung	home	-0.28	fell	-0.09	laid	0.32	lies	0.06
here before chuoc	whole	-0.05
here before chuoi	fell	0.15	whole	0.06
here before chuong	fell	-0.05	whole	-0.12
here before chuot	lies	0.07	whole	0.07
here before chup	home	-0.12	fell	0.23	laid	-0.14
here before chuyen	home	-0.15	fell	0.21	lies	0.35	whole	0.15
here before cimetiere	fell	-0.06	laid	0.13	lies	-0.05	whole	-0.13
here before cinq	home	0.09	whole	0.06
here before clerk	fell	-0.11
here before co	fell	-0.11	laid	0.13	lies	-0.09
here before coc	home	0.14	laid	-0.26	lies	-0.05
here before coffee	fell	0.06	whole	0.12
here before coi	home	0.1	laid	-0.06	lies	0.28
here before com	fell	0.06	whole	0.13
here before combat	fell	0.05	whole	0.06
here before come	fell	0.17	whole	0.11
here before commander	home	-0.1	whole	0.05
here before comme	fell	-0.07
here before commune	fell	0.16	laid	0.05
here before compagnie	fell	-0.07
here before company	fell	-0.1
here before comrade	fell	0.14	laid	-0.12	lies	0.18	whole	0.09
here before con	home	0.42	laid	-0.08	lies	0.19	whole	0.15
here before cong	home	-0.4	fell	-0.07	laid	0.2	lies	0.2	whole	0.08
here before contact	fell	0.07
here before contractor	fell	0.11	whole	0.05
here before corner	laid	0.06	whole	-0.06
here before corps	laid	0.19	lies	-0.08	whole	0.11
here before corpsman	home	-0.06	fell	0.05
here before cot	home	-0.21	fell	-0.1	laid	-0.2	lies	0.21	whole	-0.08
here before cote	whole	-0.09
here before could	fell	-0.07	laid	0.09	whole	0.06
here before counted	whole	0.06
here before courier	fell	-0.07
here before cousin	fell	0.13
here before covered	laid	0.41	whole	0.1
here before crew	fell	0.16	laid	-0.12
here before croix	fell	0.2	laid	0.17
here before crossing	fell	0.08
here before cu	fell	0.17	laid	0.2	lies	-0.18	whole	-0.05
here before cua	home	0.16	fell	-0.13	laid	-0.11	lies	-0.1	whole	-0.1
here before cuc	home	0.06	laid	0.16	whole	0.06
here before cui	fell	0.18	whole	0.09
here before cum	fell	-0.12	laid	-0.05
here before cung	home	0.31	fell	-0.06	laid	0.29	lies	-0.11	whole	0.22
here before cuoc	fell	-0.19	lies	-0.08	whole	0.14
here before cuoi	home	-0.13	laid	0.22	lies	-0.36	whole	-0.05
here before cuon	home	0.13	laid	-0.14
here before cuong	home	0.1	fell	0.16	laid	-0.05	lies	0.25	whole	-0.08
here before cut	fell	0.07	lies	-0.05	whole	0.21
here before cuu	home	-0.06	fell	0.19	laid	-0.14	lies	-0.08
here before d	home	0.06	fell	0.25	laid	0.21	lies	-0.19	whole	-0.13
here before d1	home	-0.09	fell	-0.05	lies	-0.05	whole	-0.25
here before d10	fell	0.09	lies	0.05
here before d12	whole	-0.09
here before d19	lies	0.14
here before d2	home	0.07
here before d3	fell	0.27	whole	-0.09
here before d5	home	-0.09	fell	0.09	whole	0.08
here before d52	home	0.08	whole	0.08
here before d6	fell	-0.15	whole	0.08
here before d7	fell	0.19	laid	-0.06	lies	-0.08	whole	0.1
here before d8	home	0.06	fell	-0.1	whole	0.2
here before d9	home	-0.08	fell	0.15	whole	0.1
here before da	home	-0.11	fell	-0.11	laid	-0.05	lies	0.44	whole	0.05
here before dac	home	0.15	fell	0.08	lies	-0.1	whole	0.2
here before dad	fell	0.1	whole	0.13
here before dai	home	0.11	fell	0.05	laid	0.08	lies	-0.26
here before dak	fell	0.11	laid	-0.25	lies	-0.05	whole	-0.21
here before dam	home	0.09	fell	0.37	laid	-0.17	lies	-0.14	whole	-0.07
here before dan	home	0.21	fell	0.24	laid	0.31	whole	0.28
here before dang	home	-0.29	fell	0.1	laid	-0.57	lies	0.23	whole	0.21
here before danh	home	-0.14	fell	-0.05	laid	0.36	lies	0.18	whole	0.17
here before dans	home	-0.11	fell	0.16	laid	0.43	lies	-0.05	whole	0.05
here before dao	home	0.16	laid	0.49	lies	-0.08	whole	0.27
here before dap	home	0.05	laid	0.27	lies	-0.3	whole	0.06
here before dat	home	-0.08	fell	-0.23	laid	0.2	lies	-0.1	whole	0.17
here before dated	home	-0.06
here before dau	home	-0.1	fell	-0.24	lies	-0.27	whole	-0.1
here before day	home	0.09	laid	-0.12	lies	-0.33	whole	0.08
here before days	fell	0.15	lies	0.05
here before dc	home	-0.16	fell	-0.14	laid	-0.13
here before de	home	-0.19	fell	-0.23	laid	0.4
here before dead	fell	0.17	lies	-0.07	whole	0.08
here before dec	home	-0.07	fell	-0.17	laid	0.21
here before decembre	fell	0.1	laid	-0.09	whole	0.07
here before deces	whole	0.1
here before dem	home	-0.18	fell	-0.16	laid	0.08	whole	0.21
here before den	home	-0.11	fell	0.38	laid	-0.14	lies	-0.21	whole	0.17
here before deo	fell	-0.1	lies	-0.05
here before dep	home	0.26	laid	-0.07
here before deputy	home	-0.09	fell	-0.07
here before derriere	fell	-0.08
here before des	home	0.18	laid	-0.05	lies	0.09
here before dessus	laid	-0.06	lies	0.16
here before detail	fell	0.06	whole	0.08
here before deu	home	0.27	fell	0.09	laid	-0.3
here before deux	home	-0.11	laid	0.16	lies	0.05	whole	0.18
here before devant	whole	0.12
here before di	home	-0.31	fell	0.36	whole	0.06
here before dia	home	-0.23	laid	0.15	lies	-0.14	whole	0.07
here before dich	home	0.18	fell	0.23	laid	-0.08	whole	0.21
here before did	fell	0.14	lies	-0.07	whole	0.18
here before die	fell	0.07	laid	-0.1
here before died	fell	0.16	laid	-0.18
here before diem	home	-0.11	fell	0.17	laid	0.2
here before dien	home	-0.1	laid	-0.34	lies	0.16	whole	-0.3
here before diep	home	0.08	fell	-0.06	laid	-0.06
here before diet	fell	-0.1	whole	-0.05
here before dieu	home	-0.23	fell	-0.05	laid	-0.09	lies	-0.27	whole	-0.23
here before dig	laid	0.07	whole	-0.1
here before din	home	0.07	fell	-0.05	whole	0.07
here before dinh	home	0.32	fell	-0.15	laid	-0.38	lies	0.06
here before dip	fell	-0.1
here before dire	laid	-0.1
here before disait	fell	-0.23	laid	0.27
here before dit	laid	-0.15	lies	0.24	whole	0.05
here before ditch	laid	0.06
here before diu	home	0.11	whole	0.06
here before division	fell	0.14	whole	0.13
here before do	home	-0.53	fell	0.12	laid	-0.14	lies	0.1	whole	0.13
here before doan	fell	-0.17	lies	-0.25	whole	0.14
here before doc	laid	-0.14	lies	0.14	whole	0.1
here before doi	home	0.09	laid	-0.27	lies	0.3
here before dom	laid	0.11
here before don	home	0.13	fell	-0.05	lies	0.09	whole	0.08
here before dong	fell	0.08	lies	0.14
here before dont	home	0.2	laid	0.06
here before dot	fell	0.24	laid	0.17	lies	-0.17	whole	0.32
here before down	home	-0.08	fell	-0.1	whole	0.05
here before drang	whole	-0.06
here before driver	fell	-0.16	laid	-0.07
here before dropped	laid	0.07
here before drove	fell	0.16	laid	0.07
here before ds	lies	0.07
here before du	fell	-0.13	laid	0.05	lies	-0.06
here before dua	home	0.37	fell	-0.12	lies	-0.19	whole	0.07
here before duan	home	-0.07
here before duc	fell	-0.16	laid	-0.19	lies	-0.12	whole	-0.21
here before dug	laid	0.08	lies	-0.08	whole	-0.11
here before dui	whole	-0.07
here before dun	whole	0.11
here before dung	home	-0.05	fell	0.14	laid	-0.33	lies	0.16
here before duoc	home	0.09	fell	-0.29	laid	0.21	whole	-0.11
here before duoi	home	-0.08	fell	0.36	laid	-0.05	lies	0.1	whole	-0.51
here before duom	home	-0.09
here before duong	home	0.09	fell	-0.1	lies	-0.07	whole	-0.21
here before during	fell	0.12	laid	-0.06
here before dut	home	0.15	fell	0.07
here before duy	home	-0.31	fell	0.1	whole	0.06
here before duyen	home	-0.09	fell	0.14	laid	0.06
here before dv	lies	0.06
here before e	home	0.09	fell	0.17	laid	-0.22	whole	-0.14
here before e1	home	-0.05	fell	-0.06
here before e10	fell	-0.05
here before e12	fell	-0.13
here before e141	fell	-0.18	whole	-0.06
here before e165	fell	-0.11	laid	-0.08	whole	0.07
here before e174	fell	-0.2	laid	0.07
here before e18	fell	0.07	whole	0.05
here before e2	home	-0.07	fell	0.16	lies	-0.08	whole	-0.14
here before e209	fell	-0.11	whole	-0.05
here before e27	home	0.07	fell	-0.08	whole	0.06
here before e271	fell	0.12	whole	-0.11
here before e28	fell	-0.25
here before e3	fell	0.13	laid	-0.07	lies	0.12	whole	0.07
here before e31	fell	0.2	whole	0.14
here before e38	fell	0.05	whole	-0.09
here before e4	fell	0.13
here before e42	fell	0.05
here before e48	fell	0.15	whole	0.11
here before e567	home	-0.14	fell	0.15
here before e6	fell	0.09	whole	0.05
here before e64	fell	0.11
here before e66	fell	0.09	whole	-0.06
here before e866	home	-0.11
here before e876	home	-0.09
here before e88	laid	0.11	whole	0.05
here before e9	fell	-0.05	lies	0.12
here before e95	home	0.23	fell	-0.17	whole	0.06
here before e98	fell	0.14
here before ea	lies	-0.06
here before each	laid	-0.07
here before early	whole	-0.07
here before earth	fell	-0.09	laid	0.36
here before east	fell	-0.19
here before ech	fell	0.06
here before ecrit	home	-0.06
here before edge	fell	-0.07	laid	0.06	whole	-0.05
here before eldest	home	0.1	whole	0.08
here before eleven	laid	0.09
here before elle	fell	-0.06	laid	0.06	lies	0.11	whole	0.08
here before em	home	0.18	fell	-0.17	laid	0.25	lies	-0.1	whole	0.31
here before embuscade	fell	0.07
here before en	home	0.23	laid	-0.12	whole	-0.13
here before encore	laid	-0.05	lies	0.09
here before end	fell	-0.06	laid	-0.05	whole	-0.09
here before enemy	fell	-0.16	laid	0.12
here before engineer	fell	-0.1	laid	0.1	whole	-0.07
here before engineers	fell	-0.13	laid	0.11
here before enterre	fell	-0.07	laid	0.19	lies	-0.07	whole	0.09
here before enterres	laid	0.08	whole	0.08
here before entre	fell	-0.1	whole	-0.1
here before envelope	fell	0.09
here before eo	fell	-0.07	laid	0.06	whole	-0.08
here before ep	whole	0.07
here before est	laid	-0.21	lies	0.15	whole	-0.13
here before et	fell	-0.22	whole	0.05
here before etaient	fell	0.22
here before etait	home	-0.07	fell	0.16	laid	-0.07	whole	0.14
here before ete	laid	0.11	lies	-0.08
here before ethnic	laid	0.13	whole	0.09
here before etre	laid	-0.17
here before evening	whole	0.1
here before f	whole	0.06
here before f2	fell	0.05	whole	-0.1
here before f3	fell	-0.17	laid	0.05	lies	-0.08	whole	-0.09
here before f304	fell	0.14
here before f307	fell	0.1
here before f308	laid	0.1
here before f309	fell	0.11	whole	0.1
here before f312	laid	-0.09	whole	0.05
here before f313	fell	0.05
here before f316	fell	-0.18
here before f320	home	-0.07	fell	0.23	whole	0.13
here before f320b	fell	0.08
here before f324	whole	0.1
here before f325	fell	0.15
here before f339	fell	-0.07
here before f341	fell	0.12
here before f356	home	-0.08
here before f5	fell	0.17
here before f7	fell	-0.26
here before f9	home	0.09	fell	0.14	whole	0.06
here before face	fell	0.09	laid	-0.21	whole	-0.14
here before facebook	fell	0.14
here before facing	fell	-0.08	laid	0.11
here before fait	whole	0.07
here before family	fell	0.05	whole	0.1
here before farm	fell	0.18	whole	0.12
here before father	home	0.13	fell	-0.29	whole	-0.16
here before fb	fell	-0.14
here before feb	home	-0.1	fell	-0.34	laid	-0.09	whole	0.07
here before february	whole	-0.11
here before fell	fell	-0.05	laid	-0.06	whole	0.34
here before female	fell	0.06
here before fever	fell	0.09
here before fevrier	laid	0.08
here before field	laid	0.17
here before fievre	whole	0.06
here before fight	fell	0.31	whole	0.05
here before fin	home	-0.07	fell	-0.13
here before find	laid	-0.07
here before first	home	0.1	fell	-0.2	laid	0.12	lies	-0.13
here before fit	laid	0.11
here before five	fell	-0.06	laid	0.14	whole	0.15
here before flew	fell	-0.06
here before for	home	0.23	fell	-0.1	lies	-0.08	whole	0.13
here before forces	fell	0.07	whole	0.11
here before fort	fell	0.13	whole	0.14
here before forty	whole	0.08
here before fosse	fell	0.11	laid	0.12
here before fought	fell	-0.13
here before found	fell	-0.08	laid	-0.11	lies	-0.05	whole	0.2
here before four	fell	-0.08	laid	0.15	whole	0.05
here before francais	fell	0.05	whole	0.07
here before french	fell	0.06	whole	0.18
here before frere	home	-0.1	whole	-0.1
here before fresh	laid	0.07	whole	0.14
here before friend	fell	-0.07
here before friends	fell	-0.05
here before from	home	0.25	fell	0.12	laid	-0.16	whole	0.14
here before front	home	-0.09
here before ft	fell	0.11	laid	0.06	whole	0.09
here before full	home	0.07
here before furent	whole	0.1
here before fut	fell	0.21	whole	0.05
here before ga	laid	0.08	whole	-0.09
here before gac	home	0.09	fell	-0.13	laid	0.11	lies	-0.07
here before gach	home	0.07	fell	-0.05	lies	-0.07
here before gai	home	-0.26	laid	-0.13	lies	-0.15
here before gam	home	-0.06	whole	-0.08
here before gan	fell	-0.27	laid	-0.09	lies	0.06	whole	-0.21
here before ganh	fell	-0.07	laid	0.2	lies	-0.09
here before gao	home	-0.05	fell	-0.11	laid	-0.16	whole	-0.06
here before gap	home	-0.23	fell	-0.3	laid	-0.24	lies	0.08
here before gat	laid	0.22	lies	0.08	whole	-0.06
here before gave	fell	-0.11	laid	-0.06
here before gay	fell	-0.06	laid	0.08	whole	0.11
here before gd	lies	-0.08
here before gens	laid	-0.05
here before ghe	fell	-0.14	laid	0.06	lies	-0.08
here before ghep	laid	0.11	whole	0.05
here before ghi	laid	0.07	lies	-0.26	whole	0.28
here before gi	home	0.47	fell	-0.22	laid	-0.17	lies	0.18
here before gia	home	0.34	fell	-0.13	laid	-0.5	lies	0.08	whole	-0.1
here before giac	fell	0.05	lies	0.13
here before giai	fell	0.05	laid	0.11	lies	0.05	whole	0.25
here before giam	fell	0.16
here before giang	home	-0.07	fell	-0.26	whole	-0.12
here before giao	fell	-0.11	laid	0.23	lies	0.1
here before giap	home	0.1	fell	0.05	laid	-0.07	lies	-0.12	whole	-0.07
here before giau	home	0.24	fell	-0.15	laid	0.2	lies	-0.08	whole	0.18
here before giay	home	-0.25	fell	0.11	laid	-0.14	lies	-0.11	whole	-0.07
here before gieng	home	-0.07	fell	0.24	laid	-0.2	lies	-0.09	whole	-0.09
here before giet	fell	0.11
here before gio	home	-0.61	fell	-0.21	laid	-0.35	lies	0.41	whole	0.06
here before gioi	home	-0.26	fell	-0.21	whole	-0.25
here before giong	home	-0.11	fell	-0.07	laid	-0.06	lies	-0.09	whole	-0.17
here before giot	home	0.1
here before girls	fell	-0.08
here before giu	home	-0.08	fell	0.15	whole	-0.12
here before giua	fell	-0.07	laid	0.09	whole	-0.24
here before gium	home	-0.14
here before giup	home	0.05	fell	-0.18	laid	0.42	lies	-0.12	whole	0.08
here before go	home	-0.24	fell	0.09	whole	-0.16
here before goa	home	0.13
here before goc	home	0.17	fell	-0.13	laid	-0.23	lies	-0.07	whole	0.12
here before goi	home	-0.07	fell	0.23	laid	0.33	lies	-0.05	whole	0.17
here before gom	fell	0.08	laid	0.16	lies	0.12	whole	-0.23
here before gon	laid	-0.09	lies	0.06	whole	-0.08
here before gop	fell	-0.06	whole	-0.07
here before got	laid	-0.08
here before grand	home	0.05
here before grandfather	fell	0.08	laid	-0.09
here before grandma	home	-0.05	fell	-0.05
here before grandmother	home	0.05	fell	-0.08	whole	0.06
here before grandpa	fell	0.1
here before grandson	home	0.1	whole	0.07
here before grave	home	-0.14	fell	0.12	laid	0.16	lies	0.14
here before gravee	laid	0.11
here before graves	fell	-0.06	laid	-0.21	whole	-0.08
here before ground	laid	0.05	whole	0.17
here before group	fell	0.12	whole	0.22
here before guarded	fell	-0.07	laid	0.07	whole	-0.08
here before guc	fell	0.37	laid	-0.12	lies	0.11	whole	0.08
here before guerrilla	home	-0.07	lies	0.12
here before guerrillas	home	-0.12	laid	0.07
here before guest	fell	-0.06	lies	0.1
here before gui	home	0.28	fell	-0.21	lies	0.14	whole	0.14
here before guide	fell	-0.07	whole	0.07
here before gun	whole	0.1
here before guy	fell	-0.1
here before guys	fell	0.05	whole	-0.15
here before h	home	-0.28	fell	-0.06	laid	0.1	lies	-0.05	whole	-0.2
here before ha	home	0.08	fell	-0.34	laid	-0.09	lies	0.41	whole	-0.05
here before hac	home	-0.09	fell	-0.16
here before had	home	-0.2	laid	-0.19	lies	-0.05
here before hai	home	0.33	fell	0.31	lies	0.11
here before ham	home	-0.06	fell	0.2	lies	0.27	whole	-0.36
here before hamlet	whole	0.06
here before han	fell	-0.35	laid	0.05	lies	-0.06	whole	-0.12
here before hand	home	-0.06	fell	0.14
here before handed	home	-0.11
here before hang	home	0.22	fell	0.07	laid	0.27	lies	-0.16	whole	0.09
here before hanh	home	0.09	fell	-0.23	laid	-0.05	lies	0.18	whole	-0.31
here before hao	home	0.18	fell	0.09	laid	0.05	lies	-0.09	whole	0.05
here before hap	laid	0.17
here before has	fell	0.22
here before hat	fell	-0.15	laid	0.12
here before hau	home	-0.19	fell	0.29	whole	-0.28
here before have	lies	0.09	whole	-0.12
here before hay	home	0.09	fell	0.18	laid	0.11	whole	-0.27
here before he	fell	0.15	laid	0.25	lies	-0.28	whole	-0.09
here before held	fell	0.15	whole	0.1
here before helicopter	laid	0.05
here before hello	laid	0.25
here before helped	laid	0.05	whole	-0.17
here before hem	home	-0.07	fell	0.18	whole	-0.13
here before hen	fell	0.1	whole	-0.07
here before her	fell	0.1	laid	-0.46	lies	0.32	whole	-0.13
here before here	fell	-0.09	laid	0.05	whole	-0.07
here before het	home	-0.14	fell	-0.16	laid	0.14	whole	0.05
here before hi	home	-0.06	fell	0.14	lies	0.17
here before hid	fell	0.06	laid	0.08	lies	-0.06
here before hiem	laid	0.06	whole	-0.11
here before hien	home	-0.22	fell	-0.14	laid	-0.54	lies	0.3	whole	-0.12
here before hiep	fell	0.06	laid	0.14	lies	-0.11	whole	-0.15
here before hieu	home	0.12	fell	0.08	laid	-0.1	lies	0.29	whole	0.18
here before hill	home	-0.16	fell	0.08
here before him	fell	-0.18	laid	0.23	lies	0.07	whole	0.14
here before himself	fell	0.18	laid	-0.11
here before hinh	fell	0.24	laid	-0.1	lies	-0.05
here before his	home	0.45	fell	-0.06	laid	-0.08	lies	-0.08	whole	0.13
here before hit	fell	0.11	laid	0.08	whole	-0.26
here before ho	home	0.12	fell	-0.17	laid	-0.07	lies	-0.11	whole	-0.05
here before hoa	fell	0.22	laid	-0.14	lies	0.2	whole	-0.16
here before hoac	home	-0.05	laid	-0.07	whole	-0.12
here before hoach	home	0.05
here before hoai	home	-0.14	laid	0.08	lies	-0.06	whole	-0.09
here before hoan	home	0.3	fell	-0.17	lies	0.09	whole	0.05
here before hoang	home	-0.2	fell	-0.2	laid	-0.12	whole	0.15
here before hoanh	home	-0.07
here before hoat	fell	0.24
here before hoc	home	-0.43	laid	-0.18	lies	-0.13	whole	-0.15
here before hoe	fell	0.28	whole	0.09
here before hoi	home	0.19	fell	0.27	laid	-0.39	lies	-0.38	whole	-0.08
here before hole	laid	0.06
here before hom	home	-0.18	fell	-0.26	laid	0.22	whole	0.06
here before home	home	-0.11	fell	-0.05	whole	0.06
here before hommes	laid	0.12	whole	-0.06
here before hon	home	-0.06	fell	0.05	laid	-0.12	lies	0.44	whole	-0.09
here before hong	home	0.07	fell	-0.08	laid	-0.05	lies	0.13	whole	0.07
here before hop	home	-0.1	fell	-0.05	laid	-0.05	lies	-0.16	whole	0.06
here before hospital	fell	-0.08
here before hot	laid	-0.09
here before house	home	0.09	fell	0.12	laid	-0.13
here before hre	home	-0.09
here before hs	fell	0.07
here before hu	fell	-0.07	laid	0.07
here before hua	laid	-0.06	whole	0.07
here before huan	home	-0.13
here before hue	fell	-0.07	laid	-0.06	lies	0.16	whole	0.07
here before hung	laid	-0.15	lies	0.09	whole	-0.11
here before huong	home	0.23	fell	-0.07	laid	-0.17	lies	-0.23
here before husband	home	-0.09	lies	0.11	whole	-0.05
here before hut	fell	-0.06
here before huu	home	0.09	fell	0.07
here before huy	home	-0.17	laid	0.15	lies	0.07	whole	-0.11
here before huyen	home	0.15	fell	-0.38	laid	0.3	lies	0.17	whole	-0.13
here before huyet	fell	-0.09	laid	0.16	whole	0.05
here before huynh	home	0.08	fell	0.05	laid	-0.07	lies	0.17	whole	-0.1
here before hy	home	-0.3	laid	-0.15	lies	-0.08
here before i	home	-0.18	laid	-0.1	lies	-0.19	whole	-0.09
here before ia	fell	-0.07	lies	0.1	whole	-0.05
here before ich	fell	-0.11	laid	0.11	whole	-0.05
here before identified	fell	-0.06
here before if	laid	-0.05
here before il	fell	-0.21	lies	0.11
here before ils	fell	0.12	lies	-0.08
here before in	home	-0.09	fell	0.29	laid	-0.05	lies	0.37
here before infirmiere	fell	0.45	laid	-0.06	whole	0.11
here before inh	whole	0.09
here before inhume	whole	-0.16
here before inhumes	laid	0.08	lies	0.06	whole	0.11
here before inside	fell	-0.15
here before instituteur	home	0.17	fell	-0.09
here before interred	laid	0.08	whole	0.11
here before into	fell	0.09	whole	-0.09
here before is	fell	0.26	laid	-0.23
here before it	fell	0.09	laid	-0.34	lies	0.1
here before ith	fell	-0.07
here before j	fell	-0.11
here before jackfruit	lies	0.07
here before jan	fell	-0.21	whole	-0.06
here before january	fell	0.13	laid	0.17	whole	0.09
here before janvier	fell	0.05	whole	-0.07
here before je	home	0.23	fell	-0.18	laid	0.13
here before jeunes	home	0.07	whole	0.11
here before juillet	laid	0.08	whole	0.12
here before juin	fell	0.09
here before july	laid	0.14
here before june	fell	0.18	laid	-0.07
here before just	laid	-0.2
here before k	home	0.13	lies	-0.05
here before k10	home	-0.1	fell	-0.09	laid	0.18
here before k4	fell	0.05	laid	-0.05
here before k5	whole	-0.1
here before k8	fell	-0.05
here before ka	laid	-0.07
here before kb	fell	0.06	whole	0.14
here before kbuor	home	0.06
here before ke	home	-0.05	fell	-0.1	laid	0.28	lies	0.22	whole	-0.19
here before keep	fell	0.06	whole	0.08
here before keeps	home	-0.06	fell	0.1
here before kem	home	0.31	laid	0.07	lies	-0.07	whole	-0.05
here before ken	fell	0.06
here before kenh	fell	-0.08	lies	0.09	whole	-0.13
here before keo	home	-0.1	fell	-0.06	laid	0.42	lies	-0.09	whole	0.14
here before kep	home	0.12	fell	0.07	whole	-0.12
here before kept	fell	0.12	whole	0.06
here before ket	fell	0.07	laid	0.21	whole	0.06
here before keu	home	-0.09	fell	0.24	laid	0.11	whole	0.05
here before kg	home	0.05
here before kha	home	-0.14	laid	0.06
here before khac	fell	-0.22	laid	-0.28	lies	-0.07	whole	-0.05
here before khach	home	-0.05	fell	-0.1	lies	-0.15
here before khai	home	0.27	fell	0.06	laid	-0.22	lies	0.14	whole	0.19
here before kham	home	0.06	fell	0.16	whole	0.22
here before khan	fell	-0.05	laid	0.1	whole	-0.07
here before khang	home	0.16	fell	0.1	whole	-0.1
here before khanh	home	0.16	fell	-0.07	laid	-0.1	lies	0.08	whole	-0.28
here before khao	fell	0.12
here before khap	lies	-0.05	whole	0.11
here before khat	home	-0.12	fell	0.07	laid	-0.1	whole	0.06
here before khau	home	0.17	fell	-0.13	lies	0.09	whole	-0.1
here before khe	home	-0.11	fell	-0.13	laid	-0.09	whole	-0.47
here before khenh	home	0.07
here before khi	home	-0.1	fell	0.07	laid	0.12	lies	-0.07	whole	0.33
here before khiem	home	0.1
here before khieng	home	-0.05	fell	0.2	laid	0.51	lies	0.13	whole	0.16
here before khiet	home	0.06	whole	0.08
here before khieu	home	-0.06	whole	0.08
here before khmer	home	-0.07	fell	-0.11	lies	0.22	whole	0.15
here before kho	home	0.1	fell	-0.19	laid	0.05	lies	0.11	whole	0.1
here before khoa	home	-0.07	fell	0.35	laid	-0.05	lies	-0.06	whole	0.06
here before khoai	fell	-0.17	whole	0.13
here before khoan	home	0.08	fell	-0.06
here before khoang	home	-0.05	fell	-0.64	laid	0.24	lies	0.19
here before khoat	lies	-0.07	whole	0.05
here before khoc	fell	0.09	whole	-0.07
here before khoe	home	0.31	fell	-0.09	laid	0.05
here before khoi	home	0.06	fell	0.26	laid	-0.05	whole	-0.11
here before khon	fell	0.18	whole	0.08
here before khong	home	-0.24	fell	0.13	laid	0.13	lies	-0.37	whole	0.23
here before khop	fell	0.17	lies	-0.09	whole	-0.14
here before khu	home	-0.11	lies	-0.05
here before khuat	home	0.12	fell	-0.1	lies	-0.12	whole	0.05
here before khuc	home	0.08	fell	-0.15	laid	0.08
here before khue	home	0.1	whole	0.07
here before khui	fell	0.05
here before khuoi	laid	0.05
here before khuon	fell	0.11	laid	0.08	lies	0.12	whole	-0.1
here before khuong	fell	-0.19	laid	-0.07	lies	-0.09	whole	0.07
here before khuyen	home	0.15	fell	-0.07	whole	-0.09
here before kia	home	-0.24	fell	0.79	laid	-0.27	lies	-0.2
here before kich	home	-0.1	fell	0.25	laid	-0.08
here before kid	fell	-0.05
here before kiem	home	-0.1	laid	0.29	lies	0.06
here before kien	home	-0.14	fell	-0.13	laid	0.11
here before kieu	fell	0.11	laid	-0.12	lies	-0.12	whole	-0.11
here before killed	fell	0.09	lies	-0.05
here before kim	fell	-0.05	laid	-0.12	lies	0.06	whole	-0.18
here before kinh	home	-0.14	fell	-0.2	lies	0.15	whole	-0.34
here before kip	home	0.14	laid	0.12	lies	0.11	whole	0.17
here before km	fell	-0.16	laid	-0.2	whole	-0.3
here before knia	laid	0.05
here before know	fell	-0.1	laid	0.14
here before ko	home	0.05	fell	0.08	laid	-0.21	lies	-0.14	whole	-0.05
here before kpa	home	0.05	fell	-0.1	whole	-0.05
here before ksor	home	0.09	fell	0.17	lies	-0.07
here before kt	laid	-0.06	lies	0.07
here before ky	home	0.19	fell	-0.08	laid	-0.3	lies	-0.23	whole	-0.15
here before l	home	0.11	laid	0.18	lies	-0.06	whole	-0.11
here before la	home	-0.14	fell	0.14	laid	-0.17	lies	-0.14	whole	-0.12
here before lac	home	-0.06	fell	0.37	laid	-0.29	lies	-0.13
here before lach	whole	-0.08
here before lady	fell	-0.06	laid	-0.06	lies	0.17	whole	0.09
here before lai	home	-0.24	fell	0.23	laid	-0.16	lies	-0.19	whole	0.06
here before laid	lies	0.09	whole	0.17
here before laisse	fell	-0.06	laid	0.12	whole	0.13
here before lam	home	-0.06	fell	-0.2	laid	-0.11	lies	0.12
here before lan	home	-0.3	fell	0.11	lies	-0.13	whole	-0.06
here before lang	home	0.54	fell	-0.24	laid	-0.14	lies	0.22	whole	-0.18
here before lanh	home	-0.18	fell	0.14	laid	0.06	lies	-0.05	whole	0.08
here before lao	fell	0.13	laid	-0.16	lies	-0.05
here before laos	laid	-0.08
here before lap	fell	0.08
here before last	home	-0.13	fell	0.21	laid	-0.08
here before lat	home	-0.08	laid	-0.09	whole	-0.07
here before late	laid	0.16
here before later	whole	-0.09
here before lau	home	-0.06	fell	0.07	laid	-0.14	lies	-0.09	whole	0.05
here before law	fell	0.07	whole	0.07
here before lay	home	-0.16	fell	-0.13	laid	0.18	lies	0.21	whole	0.09
here before le	home	-0.19	fell	0.17	laid	-0.39	lies	0.12	whole	0.11
here before leader	home	0.1	fell	0.08	whole	0.06
here before learned	home	-0.07
here before left	home	0.12	fell	-0.1	laid	-0.25	lies	-0.07	whole	0.09
here before len	fell	-0.17	laid	0.33	whole	0.33
here before lendemain	laid	0.06
here before leng	whole	-0.07
here before lenh	fell	-0.05
here before leo	laid	-0.11
here before les	fell	-0.08	laid	0.62	whole	0.06
here before let	fell	0.06	lies	0.14
here before letter	fell	0.06
here before letters	home	0.09	laid	0.08	whole	-0.06
here before lettre	fell	-0.09
here before liaison	home	-0.15	fell	0.12
here before lich	home	0.09	laid	-0.14	whole	0.11
here before lie	laid	0.13	lies	0.21	whole	0.05
here before liem	laid	0.06	lies	-0.08	whole	0.05
here before lien	home	0.1	fell	-0.08	laid	-0.2	lies	0.08
here before lies	laid	-0.14	lies	0.12
here before liet	home	-0.2	fell	-0.29	laid	0.21	lies	-0.25	whole	-0.1
here before lieu	home	-0.13	lies	-0.14
here before lieutenant	fell	-0.12
here before lim	fell	-0.09	laid	-0.11	lies	-0.06
here before lin	home	0.21
here before line	fell	0.24
here before linh	home	-0.05	fell	-0.3	lies	-0.17	whole	-0.21
here before list	laid	-0.11
here before liste	fell	0.09	laid	-0.05
here before lists	whole	-0.07
here before little	whole	-0.05
here before live	fell	0.08
here before lived	home	-0.1	fell	0.16	laid	-0.15
here before lives	home	0.08	whole	0.05
here before lo	home	0.18	fell	-0.15	laid	-0.25	lies	-0.2	whole	-0.21
here before loa	whole	-0.06
here before loai	fell	0.05	whole	0.12
here before loat	fell	-0.15
here before loc	fell	-0.2	laid	-0.1	lies	-0.05	whole	-0.13
here before local	laid	0.12	whole	0.13
here before log	fell	-0.08
here before loi	home	-0.11	fell	0.29	laid	0.05	lies	-0.1	whole	0.15
here before lon	home	0.14	laid	0.11	lies	-0.12
here before long	home	0.05	laid	0.37	lies	0.2	whole	-0.09
here before lop	home	0.05	whole	0.06
here before lost	fell	-0.16
here before lot	laid	0.13
here before ls	fell	0.28	laid	-0.3	lies	0.39
here before lu	fell	0.1	lies	0.24	whole	0.25
here before lua	home	0.2	fell	-0.06
here before luat	fell	-0.11
here before luc	home	-0.11	fell	0.2	laid	0.39	lies	-0.3
here before lui	fell	-0.13	lies	0.23
here before lum	lies	0.06
here before lun	laid	0.08
here before lung	home	-0.19	laid	0.14	lies	-0.15	whole	0.11
here before luoc	home	-0.11	fell	-0.09	whole	0.07
here before luoi	fell	-0.22	laid	-0.09	whole	0.05
here before luom	home	0.07	fell	0.05	lies	0.28
here before luon	fell	-0.09	laid	-0.22	whole	0.25
here before luong	home	-0.08	laid	-0.07	lies	-0.05	whole	-0.23
here before lut	lies	0.14
here before luu	home	-0.06	fell	0.26	laid	-0.11	lies	0.05
here before luy	laid	0.05
here before luyen	home	-0.12	fell	-0.05	lies	-0.06
here before ly	fell	0.16	lies	-0.11	whole	-0.29
here before lying	fell	0.05	laid	-0.12	whole	-0.05
here before lz	whole	-0.09
here before m	home	-0.12	fell	-0.3	laid	-0.07	lies	0.48	whole	-0.09
here before m79	fell	-0.07
here before ma	home	-0.27	fell	-0.26	laid	-0.2	lies	0.49	whole	-0.19
here before mac	home	-0.11	fell	0.05	laid	-0.08
here before made	whole	-0.11
here before mah	home	-0.05	lies	0.18
here before mai	home	0.09	fell	-0.05	laid	0.3	lies	-0.17	whole	0.16
here before major	fell	0.06	laid	0.08
here before malaria	fell	0.17	whole	0.08
here before mam	fell	0.12	lies	-0.06	whole	0.11
here before man	fell	0.05	laid	-0.1	whole	0.13
here before mang	home	-0.13	fell	-0.32	laid	0.36	whole	-0.15
here before manh	home	0.08	laid	-0.07	lies	-0.08
here before mao	fell	-0.05	laid	0.1	lies	-0.1	whole	-0.22
here before map	home	0.25	fell	0.05	laid	-0.07	whole	0.05
here before mar	laid	0.08	lies	0.08
here before march	home	-0.09	fell	0.17
here before marche	lies	0.09
here before mari	whole	-0.1
here before marine	fell	0.21	whole	0.1
here before marines	fell	0.07
here before marked	fell	-0.05
here before mars	fell	-0.06	laid	-0.05
here before mary	fell	0.13	laid	0.11
here before mass	fell	0.09	whole	-0.09
here before mat	home	-0.39	laid	0.07	lies	-0.31	whole	-0.05
here before mate	fell	-0.05
here before mates	fell	-0.1	laid	-0.08	whole	0.09
here before matin	whole	0.08
here before mau	home	0.21	fell	0.17	laid	0.24	lies	-0.09	whole	0.07
here before may	home	0.18	laid	-0.07	lies	-0.41	whole	0.13
here before maybe	fell	0.05	laid	-0.05	whole	0.06
here before me	home	0.41	fell	-0.15	laid	-0.15	lies	0.35	whole	0.31
here before medal	home	-0.05
here before medecin	fell	-0.24
here before medical	home	0.11
here before meme	home	0.08	fell	-0.05	laid	0.11
here before men	home	0.23	fell	-0.07	laid	0.18	whole	0.07
here before mep	fell	0.12	laid	0.08
here before mere	home	0.18
here before met	fell	0.25	laid	-0.08	whole	-0.16
here before meters	fell	-0.07	laid	0.16	whole	-0.08
here before mi	fell	-0.18
here before mien	home	-0.12	fell	-0.35	lies	-0.12	whole	-0.11
here before mieng	fell	-0.23	laid	0.05
here before miet	whole	0.22
here before mieu	fell	-0.18	lies	0.07	whole	-0.21
here before military	home	0.06	fell	0.07	whole	0.11
here before militia	whole	0.11
here before min	fell	0.27	laid	0.06	whole	0.14
here before mine	fell	0.13	laid	-0.09	whole	-0.08
here before minh	fell	0.22	laid	0.23	lies	0.08	whole	0.07
here before mis	fell	0.05	laid	0.22	lies	-0.16	whole	-0.07
here before missing	whole	0.05
here before mit	home	-0.1	fell	-0.06	laid	0.08
here before mk	fell	-0.05
here before mlo	home	0.07	fell	0.08
here before mo	home	0.05	laid	-0.21	lies	0.23	whole	-0.06
here before moc	home	-0.06	fell	-0.13	laid	-0.06	lies	0.08	whole	0.16
here before moi	home	0.16	fell	0.07	laid	-0.11	lies	0.09	whole	0.15
here before mom	laid	-0.06	whole	-0.11
here before mon	home	-0.05	fell	-0.05	laid	-0.07	whole	-0.28
here before mong	fell	0.09	laid	-0.07	lies	-0.27	whole	0.15
here before monk	fell	-0.11
here before month	fell	0.14	whole	0.07
here before montre	laid	-0.05	lies	0.11	whole	-0.05
here before mooc	home	-0.05
here before mort	fell	0.27	laid	-0.09	whole	-0.05
here before morts	home	0.05	fell	-0.06	lies	0.12	whole	-0.08
here before most	laid	0.13
here before mot	home	-0.25	fell	-0.49	laid	-0.08	whole	0.18
here before mother	home	0.09	fell	-0.14	lies	0.11
here before mound	fell	-0.07	laid	-0.08	lies	0.16	whole	-0.06
here before moved	fell	-0.11	lies	0.16	whole	-0.08
here before mr	home	-0.12
here before mrs	lies	0.06
here before mt	fell	0.09	whole	-0.09
here before mu	home	0.06	fell	-0.27	laid	0.07	whole	0.11
here before mua	home	-0.09	lies	0.09	whole	0.1
here before muc	fell	0.09
here before mui	home	0.12	fell	-0.34	laid	0.09	whole	-0.1
here before mung	fell	-0.07	lies	0.16	whole	-0.14
here before muoi	home	0.12	fell	-0.28	laid	-0.39	lies	-0.22	whole	-0.07
here before muon	home	-0.07	fell	-0.2	laid	-0.07	lies	-0.51	whole	-0.18
here before muong	fell	0.19	lies	-0.05	whole	0.16
here before museum	home	0.09
here before muu	fell	-0.09	whole	-0.07
here before my	home	-0.08	fell	-0.28	laid	-0.27	lies	0.16	whole	-0.11
here before n	home	-0.05	fell	-0.1	laid	-0.12	whole	0.06
here before na	home	0.05	fell	-0.19	laid	0.13	lies	0.08	whole	-0.33
here before nai	lies	0.05
here before nam	home	-0.18	laid	0.05	lies	0.46	whole	-0.05
here before name	home	0.15	fell	0.06	whole	-0.08
here before named	laid	0.06	whole	0.06
here before names	lies	-0.06
here before nan	home	-0.1	fell	-0.14
here before nang	home	0.08	fell	0.15	laid	-0.07
here before nao	home	0.12	fell	0.43	laid	-0.19	whole	0.1
here before nap	fell	-0.05	laid	-0.08	lies	0.12
here before napalm	laid	0.14
here before nat	fell	-0.07
here before nau	fell	0.11	whole	0.08
here before nay	home	-0.56	fell	-0.06	laid	-0.75	lies	0.58	whole	-0.14
here before ne	home	0.11	fell	-0.08	laid	-0.06	lies	-0.05	whole	-0.06
here before neang	home	-0.13	laid	0.05	whole	0.06
here before near	fell	0.12	laid	-0.05	whole	0.07
here before neighbour	home	-0.09	fell	0.09	whole	0.08
here before nem	fell	0.07	laid	0.13	lies	0.14	whole	-0.22
here before nen	fell	-0.12	laid	-0.25	lies	-0.1	whole	-0.2
here before neo	whole	-0.06
here before net	home	0.06
here before neu	home	0.12	fell	0.06	laid	-0.13	whole	-0.06
here before never	fell	0.22	whole	0.11
here before next	lies	0.08	whole	-0.05
here before ng	home	0.29	fell	-0.05	laid	-0.06	lies	-0.08
here before nga	home	0.09	fell	0.07	laid	-0.26	lies	0.05	whole	-0.15
here before ngac	home	0.05
here before ngach	lies	-0.1
here before ngai	home	-0.05	laid	0.14	lies	-0.17	whole	0.06
here before ngam	fell	-0.08	whole	-0.18
here before ngan	home	0.41	laid	-0.15	lies	0.09	whole	-0.07
here before ngang	laid	0.11	lies	-0.07	whole	0.1
here before ngap	fell	0.11	whole	0.08
here before ngay	home	0.13	fell	0.12	laid	0.22	lies	-0.17	whole	-0.06
here before nghe	home	-0.09	fell	0.1	laid	0.19	lies	0.19	whole	0.1
here before ngheo	laid	0.05
here before nghi	fell	-0.36	lies	-0.25
here before nghia	home	0.16	fell	-0.22	laid	-0.34	lies	-0.41	whole	-0.8
here before nghiem	fell	-0.06
here before nghien	whole	-0.09
here before nghiep	home	0.05	fell	-0.14
here before nghin	whole	0.05
here before ngo	home	-0.1	fell	-0.09	laid	-0.12	lies	-0.28	whole	0.07
here before ngoai	home	0.07	fell	-0.31	laid	0.15	lies	0.15	whole	-0.27
here before ngoan	fell	-0.12	laid	-0.05	lies	0.05	whole	0.09
here before ngoc	home	0.35	fell	0.09	laid	-0.18
here before ngoi	home	-0.09	laid	0.23	lies	0.09	whole	-0.19
here before ngon	lies	0.12	whole	-0.07
here before ngu	fell	-0.09	laid	-0.07	lies	-0.09	whole	0.07
here before ngua	laid	0.07	lies	0.2
here before nguc	fell	0.28	whole	0.1
here before ngung	fell	-0.11	laid	0.11	whole	-0.09
here before nguoc	fell	0.05
here before nguoi	home	-0.28	laid	0.17	lies	-0.33	whole	0.29
here before nguu	home	0.21
here before nguy	fell	0.06	whole	-0.08
here before nguyen	home	-0.33	laid	-0.05	lies	-0.12	whole	0.12
here before nguyet	home	-0.24	fell	0.18
here before nha	home	0.32	fell	-0.1	laid	-0.48	whole	-0.15
here before nhac	fell	-0.07	laid	0.11	lies	-0.05
here before nhai	fell	0.11	whole	0.08
here before nham	home	-0.08	fell	-0.17	laid	-0.2	lies	0.05	whole	-0.11
here before nhan	home	-0.39	fell	-0.19	laid	-0.14	lies	0.15
here before nhang	fell	-0.07	laid	0.33	lies	-0.09	whole	0.05
here before nhanh	fell	0.14	laid	0.06	whole	0.11
here before nhao	fell	0.06	whole	0.05
here before nhap	home	0.11	fell	-0.29
here before nhat	home	-0.21	fell	-0.28	laid	-0.36	lies	-0.18	whole	0.09
here before nhau	home	0.09	fell	-0.07	laid	-0.07	whole	-0.05
here before nhay	fell	-0.19
here before nhe	home	-0.18	lies	0.06	whole	0.05
here before nhi	fell	-0.14	lies	0.06	whole	0.07
here before nhiem	home	-0.05	laid	-0.06	lies	0.27	whole	0.08
here before nhien	lies	-0.07
here before nhieu	fell	-0.14	laid	-0.34	lies	-0.13
here before nhin	laid	-0.33	lies	-0.1
here before nho	home	0.21	laid	-0.06	lies	0.06	whole	0.07
here before nhom	fell	-0.46	lies	-0.05
here before nhon	home	0.18	fell	0.11	lies	0.12	whole	-0.24
here before nhong	whole	-0.07
here before nhop	home	0.05	fell	0.56	whole	0.05
here before nhu	home	0.06	fell	-0.1	laid	0.12	whole	0.07
here before nhua	home	0.09	fell	-0.06
here before nhuan	home	-0.05	fell	-0.12	laid	-0.06	whole	0.1
here before nhung	home	-0.64	fell	-0.09	laid	-0.32	lies	-0.09	whole	-0.05
here before nhuong	home	-0.06	laid	-0.15	lies	0.09
here before ni	fell	0.13	laid	0.07	lies	0.06	whole	0.1
here before nia	fell	-0.12	lies	-0.06
here before nie	home	0.26	fell	0.2	lies	-0.11	whole	0.18
here before niem	home	-0.05	fell	-0.12
here before nien	home	0.17	fell	-0.11	whole	0.08
here before night	fell	0.12	laid	-0.08
here before nilon	fell	0.13	whole	0.05
here before nine	whole	0.08
here before nineteen	laid	0.13	whole	0.06
here before ninh	home	-0.12	fell	0.1	lies	0.1	whole	-0.09
here before no	fell	0.08	laid	0.25	lies	-0.08	whole	-0.2
here before noi	home	-0.06	fell	0.18	laid	-0.06	lies	0.38	whole	0.19
here before nom	home	-0.05	fell	-0.06	laid	0.15	lies	0.07
here before non	lies	-0.07	whole	0.06
here before nong	fell	0.1	lies	-0.1	whole	-0.14
here before nop	fell	-0.06	laid	-0.06
here before nord	fell	-0.07	laid	0.09	whole	-0.06
here before north	fell	0.28	laid	-0.06	whole	-0.05
here before northern	fell	0.25
here before not	fell	0.11	laid	-0.2	lies	-0.19	whole	0.15
here before note	whole	0.06
here before notebook	fell	-0.09
here before notre	home	0.08	whole	0.12
here before nous	laid	-0.05	whole	-0.08
here before nov	fell	0.15	laid	-0.14	whole	-0.2
here before november	home	-0.07	fell	0.05	whole	0.19
here before novembre	home	-0.07	fell	0.05
here before now	fell	-0.12	whole	-0.07
here before nt	fell	0.09	lies	0.09	whole	-0.07
here before ntls	laid	-0.18	lies	0.34	whole	0.05
here before nu	home	-0.17	fell	-0.09	laid	-0.09	whole	0.12
here before nua	home	-0.12	fell	-0.12	lies	-0.05	whole	-0.1
here before nui	laid	0.15	whole	-0.26
here before nung	home	0.14
here before nuns	home	-0.05
here before nuoc	home	-0.14	fell	-0.2	laid	-0.2	lies	0.28	whole	0.12
here before nuoi	fell	-0.17	lies	-0.07	whole	0.19
here before nuong	home	-0.12	fell	-0.07	lies	-0.06	whole	-0.2
here before nurse	laid	0.17	whole	-0.13
here before nva	laid	0.09	lies	0.25
here before o	home	-0.05	laid	0.28	whole	-0.48
here before oai	home	0.09	whole	-0.08
here before oanh	fell	-0.06
here before october	fell	-0.16	whole	-0.08
here before octobre	fell	-0.1	whole	-0.11
here before of	home	-0.24	laid	0.1	whole	0.09
here before officer	fell	0.13	lies	0.14
here before oi	home	-0.1	fell	-0.16	laid	-0.2	lies	0.19
here before old	fell	-0.09	laid	-0.08	lies	0.31	whole	-0.06
here before om	fell	0.14	laid	-0.06	whole	0.1
here before on	home	0.21	fell	0.32	laid	-0.05	whole	0.19
here before oncle	lies	0.08
here before one	home	-0.06	laid	0.11	lies	-0.06	whole	0.11
here before ong	fell	-0.25	lies	0.11
here before only	home	-0.13	fell	0.07	laid	-0.05	lies	0.09
here before ont	fell	-0.1	lies	-0.1	whole	-0.16
here before op	home	0.06	laid	-0.11	whole	-0.05
here before opened	whole	0.08
here before operation	fell	-0.07	whole	0.09
here before or	laid	0.08	lies	0.23	whole	0.06
here before originaire	home	0.07	whole	0.05
here before other	laid	0.06	whole	0.07
here before others	fell	-0.07
here before ou	home	0.05
here before our	home	-0.05	fell	0.26	laid	-0.07	lies	-0.05	whole	0.09
here before out	fell	0.08	lies	0.21	whole	0.23
here before outside	laid	-0.08
here before over	home	-0.11	fell	0.06	laid	0.1	whole	0.14
here before own	home	0.09	fell	-0.08	laid	0.06	whole	-0.08
here before owner	whole	-0.09
here before p	home	0.19	fell	-0.05
here before pa	fell	-0.09
here before pac	fell	0.11	whole	-0.05
here before page	fell	0.05
here before pages	fell	-0.26
here before pagoda	fell	-0.1
here before pan	home	-0.07	whole	-0.06
here before pang	fell	-0.09
here before panh	home	0.08
here before pao	laid	-0.05	whole	-0.08
here before paper	fell	0.15
here before papers	fell	0.05	whole	-0.1
here before par	home	-0.15	fell	-0.08	laid	-0.05	whole	0.11
here before parents	fell	0.08
here before part	home	-0.06	whole	0.08
here before party	whole	0.12
here before pas	fell	-0.05	laid	-0.12
here before passage	whole	-0.16
here before patient	fell	0.08
here before pendant	fell	0.08
here before penicillin	laid	0.07	whole	0.05
here before people	home	0.07	fell	0.07	whole	0.17
here before pertes	fell	0.06
here before petit	laid	-0.08	lies	0.1	whole	-0.07
here before petite	fell	0.05	laid	-0.05	lies	0.39
here before pha	fell	-0.16	laid	-0.2	lies	-0.09	whole	-0.16
here before phac	home	0.05
here before phai	home	-0.06	fell	-0.09	laid	-0.32	lies	-0.18	whole	0.11
here before pham	home	-0.39	fell	0.05	whole	0.23
here before phan	home	-0.15	fell	-0.33	laid	0.12	lies	-0.52	whole	-0.11
here before phanh	laid	-0.07
here before phao	laid	-0.25	lies	-0.21	whole	0.14
here before phap	fell	0.22	whole	0.27
here before phat	fell	0.28	laid	-0.07	lies	0.08	whole	0.05
here before phau	home	-0.06	fell	0.13	laid	-0.1	whole	-0.29
here before phe	laid	-0.17	lies	-0.1
here before phen	fell	0.33	laid	0.18	whole	0.21
here before phep	home	-0.06	fell	-0.11
here before phi	home	-0.19	fell	0.06	laid	0.35	lies	0.1	whole	0.05
here before phia	laid	-0.13	lies	-0.08	whole	-0.21
here before phien	home	0.11	fell	-0.07	lies	0.11
here before phieu	fell	0.12
here before pho	home	-0.07	fell	-0.09	laid	-0.11	lies	0.05	whole	-0.08
here before phoi	fell	-0.05
here before phol	home	-0.07
here before phon	home	-0.14
here before phong	home	-0.16	laid	-0.18	whole	-0.17
here before photo	lies	0.11	whole	-0.05
here before phu	home	-0.3	fell	-0.27	laid	-0.15	lies	0.15	whole	-0.13
here before phuc	home	0.13	fell	0.25	laid	-0.33
here before phum	home	0.07	fell	-0.05	laid	0.25
here before phun	home	-0.05
here before phung	home	0.27	fell	-0.07	laid	0.11	lies	-0.13	whole	0.15
here before phuoc	home	-0.07	fell	-0.07	lies	-0.06	whole	-0.06
here before phuong	home	-0.09	laid	0.06	lies	-0.09	whole	-0.26
here before phuot	lies	0.1
here before phut	laid	-0.07	lies	0.11	whole	0.11
here before pi	whole	-0.07
here before pieng	whole	0.08
here before pit	fell	-0.15	whole	-0.09
here before pits	laid	0.3	whole	-0.07
here before place	home	-0.09	fell	-0.08	whole	-0.16
here before placed	laid	0.07
here before plain	fell	0.12	lies	-0.05	whole	0.18
here before plantation	fell	-0.07
here before planteur	fell	0.05	whole	0.07
here before plaque	fell	-0.07	laid	0.06	whole	-0.05
here before platoon	fell	0.1	laid	0.15
here before plei	home	0.05	fell	-0.06	laid	-0.15	lies	0.15	whole	-0.23
here before plot	fell	-0.1	laid	-0.05	whole	-0.11
here before po	fell	-0.05	whole	-0.08
here before point	fell	-0.07
here before police	fell	-0.06
here before political	fell	0.05
here before pon	home	0.1
here before pont	fell	0.05
here before position	fell	-0.09
here before post	fell	0.08
here before poste	fell	-0.06	laid	-0.05
here before pour	fell	0.05
here before pres	laid	0.14	whole	-0.11
here before pris	home	-0.06
here before prise	fell	-0.17	laid	0.23
here before prisonnier	fell	-0.05	laid	0.17	whole	0.07
here before prisonniers	laid	0.05	whole	0.18
here before private	fell	-0.15
here before prong	fell	0.07	whole	-0.12
here before provenance	fell	-0.15	laid	0.08
here before pu	laid	0.07
here before puis	fell	-0.07
here before pulled	laid	-0.07	lies	0.21
here before pushed	laid	0.07
here before put	fell	0.19	laid	0.11	lies	-0.13	whole	-0.11
here before q	home	0.31	fell	0.08	whole	-0.07
here before qk5	fell	-0.05
here before qu	home	-0.19	fell	0.13	laid	0.06	lies	0.29	whole	0.16
here before qua	home	-0.34	fell	0.26	lies	0.26	whole	0.12
here before quac	home	0.13
here before quach	home	0.13	fell	-0.16	lies	0.06	whole	0.19
here before quai	home	0.21
here before quan	home	-0.05	fell	0.11	laid	0.37	lies	0.08	whole	0.07
here before quang	fell	-0.08	laid	0.22	lies	-0.11	whole	-0.2
here before quanh	fell	-0.06	lies	0.11	whole	-0.05
here before quao	lies	0.07	whole	-0.09
here before quat	fell	0.09	whole	0.06
here before quatre	whole	0.18
here before quay	laid	-0.11	lies	-0.15	whole	0.1
here before que	home	0.37	fell	0.2	laid	-0.08	lies	0.13	whole	-0.29
here before quen	home	0.19	fell	-0.12
here before question	fell	0.22	laid	-0.08	lies	0.12	whole	0.07
here before quet	fell	0.16	lies	0.27
here before qui	lies	0.11	whole	-0.13
here before quoc	home	-0.17	fell	0.22	laid	-0.24	whole	-0.14
here before quoi	fell	0.1	laid	-0.07	lies	0.06
here before quy	home	0.19	fell	0.31	lies	0.15	whole	0.3
here before quyen	home	-0.05	fell	0.18	lies	-0.07	whole	0.13
here before quyet	laid	-0.08
here before quynh	whole	-0.22
here before ra	home	-0.06	fell	0.17	laid	0.27	lies	0.08	whole	-0.12
here before rac	fell	-0.07	whole	-0.17
here before rach	fell	-0.16	lies	0.1	whole	-0.11
here before racontait	fell	0.1	laid	-0.05
here before raconte	fell	-0.08	laid	0.07
here before radio	fell	0.14	laid	-0.12	whole	-0.05
here before rai	home	-0.05	laid	-0.11	whole	-0.1
here before ram	home	0.05	laid	-0.26	lies	0.23	whole	0.05
here before ran	home	-0.06	fell	-0.18	laid	0.08
here before rang	laid	0.11	lies	-0.05	whole	0.05
here before ranh	fell	0.14	laid	-0.11	lies	-0.09	whole	-0.09
here before rao	fell	-0.21	lies	-0.05	whole	-0.06
here before rat	fell	-0.05	laid	-0.38
here before rau	fell	-0.11	laid	-0.1	whole	-0.07
here before ray	home	-0.1	fell	-0.17	lies	0.09	whole	-0.13
here before re	laid	-0.09	lies	-0.08	whole	0.12
here before read	home	0.12	whole	0.05
here before recorded	laid	0.09	whole	0.09
here before red	fell	0.1
here before regiment	laid	0.11	whole	0.1
here before registre	whole	0.09
here before regt	home	0.06	whole	0.12
here before releve	fell	0.3	whole	0.05
here before remember	lies	0.14	whole	0.09
here before remis	laid	-0.06
here before ren	whole	-0.07
here before reo	home	0.11	whole	-0.05
here before report	fell	-0.08
here before repose	laid	-0.24	lies	0.25
here before ret	fell	-0.23
here before ri	fell	0.11
here before ria	laid	-0.09
here before rice	home	0.06	whole	0.16
here before ridge	fell	-0.15
here before rien	fell	0.08	laid	0.07	whole	0.05
here before rieng	home	0.09	fell	0.16	laid	-0.33	lies	0.25	whole	0.05
here before right	laid	0.06	whole	0.05
here before ring	fell	-0.1	laid	-0.14	lies	0.18
here before rinh	home	0.1	laid	-0.12	lies	0.08
here before river	whole	0.14
here before riviere	laid	0.21	whole	0.08
here before rmah	home	0.12
here before ro	home	-0.08	laid	0.2	lies	-0.07	whole	-0.05
here before road	lies	0.13	whole	-0.1
here before roadside	fell	-0.08	whole	-0.11
here before roc	fell	0.16
here before rocket	whole	-0.1
here before roi	home	-0.23	fell	0.37	lies	0.54
here before ron	whole	0.05
here before rong	fell	-0.16	laid	0.1	whole	-0.11
here before roster	fell	-0.26
here before rot	whole	0.12
here before route	fell	0.1	laid	-0.1	whole	-0.11
here before ru	fell	0.11	laid	-0.08	whole	-0.07
here before rua	laid	-0.07
here before rubber	laid	0.1
here before rue	home	-0.05	fell	0.09	whole	-0.1
here before rung	fell	0.27	lies	-0.05	whole	0.2
here before ruoc	home	0.25	laid	-0.06	lies	0.08	whole	0.09
here before ruong	home	-0.07	laid	0.11	whole	-0.16
here before ruot	home	-0.07	laid	-0.06	lies	-0.06	whole	0.13
here before rut	home	0.08	fell	-0.16	laid	-0.05	lies	0.08	whole	0.12
here before s	home	-0.35	fell	0.06	laid	-0.07	lies	-0.2	whole	0.22
here before sa	fell	-0.13	laid	-0.07	whole	-0.15
here before sac	home	0.06	fell	-0.09	laid	0.06
here before sach	home	0.09	fell	-0.11	laid	-0.1	whole	-0.11
here before sai	fell	0.11	laid	0.09
here before said	laid	0.15	whole	-0.16
here before saigon	laid	0.12	whole	0.08
here before sais	laid	0.08	whole	-0.06
here before sam	home	0.13	fell	-0.08	lies	-0.05	whole	0.15
here before same	fell	0.18	laid	-0.08
here before sampan	laid	-0.1
here before san	home	-0.15	fell	0.1	laid	-0.13	lies	-0.1	whole	-0.08
here before sang	home	-0.07	fell	0.43	laid	0.11	lies	0.1	whole	0.05
here before sanh	home	0.2	fell	0.13	laid	0.1	lies	-0.08	whole	0.09
here before sans	laid	0.18	lies	0.11	whole	0.05
here before sao	home	0.07	fell	0.05	lies	0.34
here before sap	home	0.09	fell	0.22	laid	-0.15	lies	0.1	whole	0.09
here before sapper	fell	-0.06	whole	0.07
here before sappers	fell	0.07
here before sarin	fell	0.18
here before sat	home	-0.07	fell	0.09	laid	0.14	lies	-0.1	whole	0.16
here before sau	home	-0.52	fell	-0.18	laid	-0.1	lies	0.43	whole	-0.22
here before saw	fell	0.3	laid	0.09	whole	0.1
here before say	fell	-0.18	laid	-0.06	lies	-0.06	whole	-0.07
here before says	home	-0.06	fell	0.09	laid	-0.05
here before school	home	-0.07	whole	0.06
here before scratched	home	0.26	whole	0.05
here before se	home	0.11	laid	0.15
here before second	laid	0.06
here before secteur	fell	0.12
here before section	laid	0.05	whole	0.15
here before see	laid	0.08
here before seller	fell	0.12
here before sen	home	-0.06	lies	-0.06
here before send	fell	0.06
here before senh	home	-0.09	fell	-0.08
here before senior	fell	0.07	whole	-0.11
here before seo	whole	0.13
here before sep	fell	0.12	whole	0.09
here before sept	fell	0.07	whole	-0.05
here before september	fell	0.05	laid	-0.06	whole	0.13
here before served	fell	-0.1
here before ses	fell	0.19
here before set	fell	-0.14	whole	-0.05
here before sewn	home	0.26
here before sgt	whole	-0.12
here before shallow	laid	0.07	whole	-0.11
here before she	home	-0.08	fell	0.42	lies	0.12	whole	-0.05
here before ship	fell	-0.15
here before short	fell	0.22	laid	0.08	lies	-0.08	whole	0.19
here before shot	fell	0.44	laid	-0.11	lies	0.09
here before showed	fell	-0.13	laid	-0.08	lies	0.53
here before shows	laid	-0.08
here before si	fell	0.18	laid	0.11	lies	-0.06	whole	0.12
here before side	fell	0.09	laid	0.05	lies	0.22	whole	0.13
here before sin	fell	0.06
here before sinh	home	0.25	laid	-0.08
here before sisters	home	0.07
here before site	fell	0.07
here before siu	fell	-0.14	laid	0.16	whole	0.05
here before six	fell	-0.05	whole	0.14
here before slao	laid	0.05
here before slope	fell	0.05
here before small	fell	0.21	whole	0.18
here before sn	home	-0.17	fell	0.07	laid	-0.05	whole	0.16
here before so	home	-0.09	fell	0.11	laid	0.11	lies	-0.4
here before soan	fell	0.07	whole	0.09
here before soat	fell	-0.05	laid	0.21	lies	0.11
here before soc	home	0.1	laid	0.05
here before soi	home	-0.07	fell	0.17
here before sok	home	0.08
here before sokha	laid	0.08
here before sold	home	0.11
here before soldats	fell	-0.05	laid	0.09	whole	0.12
here before soldier	fell	-0.09	lies	0.24
here before soldiers	fell	0.23	laid	0.05	whole	0.12
here before som	home	0.06	fell	-0.06
here before some	fell	0.1	laid	0.05	lies	-0.08	whole	0.09
here before somebody	home	0.18	laid	-0.09
here before someone	laid	-0.06
here before somewhere	fell	0.06	laid	0.09	whole	-0.1
here before son	home	-0.19	fell	-0.11	laid	-0.05	lies	-0.15	whole	-0.15
here before song	home	-0.29	fell	-0.58	laid	-0.07	lies	-0.19	whole	-0.51
here before sont	whole	-0.11
here before sot	home	-0.11	fell	0.39	laid	-0.11	lies	-0.08	whole	0.21
here before source	fell	-0.13	whole	-0.13
here before sous	fell	0.11	laid	0.09	whole	-0.11
here before south	home	-0.07	fell	0.06	laid	-0.07	lies	0.22	whole	0.07
here before speak	fell	0.19	laid	-0.1	lies	-0.07	whole	0.05
here before special	whole	0.07
here before squad	home	0.08	fell	0.15	whole	0.09
here before st	laid	0.12	whole	-0.1
here before stand	laid	0.06	whole	-0.07
here before stele	laid	0.09	whole	-0.06
here before steps	fell	-0.07
here before still	fell	-0.06	laid	-0.24	lies	0.22	whole	0.05
here before stone	fell	-0.05	lies	0.09	whole	-0.07
here before stones	fell	0.22	laid	0.13	whole	0.07
here before stood	fell	0.09	laid	-0.07	whole	0.06
here before stream	whole	-0.18
here before street	whole	-0.05
here before strike	whole	-0.15
here before strip	laid	-0.05
here before stt	whole	-0.18
here before student	home	0.11	whole	0.06
here before su	home	-0.16	fell	0.26	laid	-0.22	whole	-0.21
here before sua	fell	0.21	laid	0.09	lies	-0.1	whole	-0.06
here before suc	fell	-0.1	laid	-0.07
here before sui	home	-0.05
here before suis	laid	0.17
here before sung	fell	-0.12	laid	-0.08	whole	0.07
here before suoi	home	-0.08	fell	0.24	laid	-0.29	lies	-0.15	whole	-0.28
here before suol	home	0.06
here before suon	fell	0.08	laid	0.12	whole	-0.15
here before suong	home	-0.1	whole	-0.1
here before suot	fell	-0.08
here before sur	fell	-0.19	laid	0.17	whole	0.1
here before surgeon	laid	0.06	whole	0.11
here before survecu	lies	0.13
here before sut	fell	0.13	laid	-0.1
here before suu	home	0.29	fell	0.07	laid	-0.06	lies	-0.07	whole	0.15
here before svay	laid	-0.06
here before sy	lies	0.05
here before t	home	0.31	fell	0.13	laid	-0.08	whole	-0.07
here before t5	fell	0.09
here before ta	fell	0.15	laid	0.15	lies	-0.18	whole	-0.05
here before tac	fell	-0.1	laid	0.11	whole	0.13
here before tai	home	-0.27	fell	0.24	laid	0.28	lies	0.13	whole	0.05
here before take	laid	-0.07
here before taken	fell	0.27	whole	0.09
here before taluy	lies	0.09	whole	-0.05
here before tam	fell	0.41	laid	0.48	lies	-0.1
here before tan	home	-0.07	lies	0.12	whole	-0.18
here before tang	home	-0.1	fell	-0.07	laid	0.23	whole	0.1
here before tank	laid	-0.16
here before tao	home	-0.15	fell	0.05	laid	-0.08	whole	0.05
here before tap	laid	0.06	whole	0.31
here before tat	home	0.07	fell	0.19	laid	0.39	lies	-0.14	whole	-0.07
here before tau	home	-0.08	fell	0.08	whole	-0.19
here before tay	home	-0.09	fell	-0.06	laid	0.41	lies	0.24	whole	0.14
here before td	fell	0.06
here before te	home	-0.22	fell	-0.1	laid	-0.07	lies	-0.1	whole	-0.07
here before teach	fell	-0.05
here before team	fell	0.06	whole	0.25
here before tell	laid	-0.06
here before ten	home	0.15	fell	-0.56	lies	-0.32
here before teo	home	0.13	fell	-0.1	whole	0.08
here before terre	laid	0.35	whole	0.29
here before tet	fell	0.12	lies	-0.05	whole	-0.09
here before th	home	0.18	fell	-0.1	whole	-0.13
here before tha	fell	-0.07	laid	-0.07	lies	-0.16	whole	-0.1
here before thac	home	0.16	whole	0.08
here before thach	home	-0.07	fell	0.09	whole	-0.27
here before thai	home	-0.09	fell	0.14	laid	0.25	lies	-0.14	whole	-0.12
here before tham	home	-0.17	laid	-0.17	whole	0.07
here before than	fell	-0.14	laid	0.1	lies	-0.2	whole	0.06
here before thang	home	0.07	lies	-0.34
here before thanh	home	0.23	fell	0.21	laid	0.13
here before thao	home	0.13	fell	0.16	laid	-0.16	lies	-0.09	whole	-0.15
here before thap	home	-0.05	fell	-0.05	laid	0.11	lies	0.13	whole	-0.11
here before that	home	-0.09	fell	0.27	laid	-0.28	lies	0.11	whole	0.25
here before thay	home	0.26	fell	0.1	lies	-0.4	whole	0.34
here before thcs	whole	0.07
here before the	home	-0.32	fell	-0.13	laid	0.07	lies	0.49	whole	-0.06
here before their	laid	0.2	lies	-0.06	whole	-0.16
here before them	home	0.12	fell	-0.22	laid	0.33	lies	0.08	whole	0.24
here before then	laid	0.11	whole	0.06
here before theo	home	0.07	fell	0.07	laid	0.14	lies	0.37	whole	0.21
here before there	home	0.07	fell	-0.1	laid	-0.33	lies	0.12
here before these	laid	-0.05
here before theu	lies	0.06
here before they	fell	-0.15	laid	0.31	lies	0.27
here before thi	home	0.1	fell	-0.17	laid	0.17	lies	0.05
here before thia	whole	-0.05
here before thich	lies	0.12	whole	-0.13
here before thiem	home	-0.09	laid	-0.09
here before thien	home	0.15	fell	-0.16	laid	-0.05	lies	0.14	whole	0.15
here before thiep	home	-0.07	laid	0.17	whole	0.07
here before thiet	whole	-0.06
here before thieu	home	0.21	fell	0.05	lies	-0.18	whole	0.16
here before thim	laid	-0.05
here before thin	home	0.13	laid	0.11	whole	-0.1
here before thinh	home	0.07	fell	-0.19	lies	-0.07
here before thinks	fell	0.11	lies	0.06	whole	-0.07
here before this	home	-0.08	fell	0.12	laid	0.07
here before tho	home	-0.56	laid	-0.05	lies	0.07
here before thoa	fell	-0.2	whole	0.05
here before thoai	fell	-0.06	lies	0.1
here before thoan	fell	-0.05
here before thoat	fell	-0.09
here before thoi	home	-0.11	laid	-0.07	lies	-0.16	whole	0.1
here before thom	fell	-0.06
here before thon	home	0.26	fell	0.12	laid	-0.06	lies	-0.1	whole	-0.46
here before thong	home	-0.06	fell	0.09	lies	-0.06	whole	-0.07
here before thot	lies	-0.06	whole	0.07
here before three	home	0.24	fell	0.05	lies	-0.05	whole	0.08
here before through	fell	-0.09
here before thrown	laid	0.09
here before thu	home	-0.08	fell	-0.12	laid	-0.56	whole	-0.22
here before thua	fell	0.33	laid	0.22	lies	0.07
here before thuan	home	0.05	fell	-0.05	laid	-0.08	lies	-0.06	whole	-0.14
here before thuat	home	0.17	fell	-0.13	laid	-0.07
here before thuc	whole	-0.28
here before thue	fell	0.09	laid	0.11	lies	-0.06
here before thung	lies	-0.06
here before thuoc	fell	-0.33	laid	-0.09	lies	-0.17	whole	-0.19
here before thuong	home	-0.39	fell	0.18	laid	-0.18	lies	-0.06	whole	-0.08
here before thuot	home	0.1
here before thuy	fell	0.06	lies	-0.12	whole	-0.08
here before thuyen	home	0.11	fell	-0.14	whole	0.06
here before thuyet	fell	-0.1
here before tia	fell	-0.16
here before tich	home	0.14	fell	-0.16	laid	0.05	lies	-0.07
here before tied	laid	-0.08
here before tiem	home	0.15	fell	0.05	laid	-0.05	lies	-0.05
here before tien	home	-0.12	fell	-0.21	lies	-0.15	whole	-0.53
here before tieng	laid	-0.07
here before tiep	home	0.09	laid	-0.07	lies	0.13
here before tieu	laid	-0.25	whole	0.23
here before tim	home	-0.24	fell	0.13	laid	-0.13	lies	0.08	whole	-0.11
here before time	laid	0.07	whole	-0.08
here before tin	home	-0.07	laid	-0.13	lies	-0.06	whole	0.2
here before tinh	home	0.39	fell	-0.12	laid	-0.17	whole	0.11
here before tirailleur	fell	-0.07
here before tit	laid	-0.07
here before tiu	fell	-0.05	lies	0.08
here before tl	whole	0.05
here before tnxp	home	0.13	fell	0.35	laid	0.05	lies	-0.07	whole	0.12
here before to	home	-0.13	fell	-0.4	laid	0.4	lies	0.31	whole	-0.13
here before toa	fell	-0.14	laid	-0.16	lies	0.05	whole	-0.14
here before toai	home	0.15	laid	-0.06	whole	0.09
here before toan	fell	-0.24	laid	-0.14	lies	0.07	whole	0.09
here before toc	home	0.28	fell	0.14	laid	-0.07	lies	0.09	whole	0.16
here before together	fell	0.12
here before toi	home	-0.15	laid	0.09	lies	0.16	whole	0.11
here before told	home	0.1	fell	-0.18	laid	0.07	lies	-0.14	whole	-0.09
here before tombe	fell	0.12	laid	0.19	whole	-0.13
here before tombes	laid	0.06	lies	0.24
here before ton	home	0.45	fell	-0.11	lies	0.1	whole	-0.1
here before tong	home	-0.19	fell	0.09	laid	-0.05	lies	-0.1	whole	0.08
here before too	laid	0.07
here before took	fell	0.12	lies	0.07
here before top	whole	-0.05
here before tot	fell	-0.05
here before tout	laid	-0.06
here before toward	fell	-0.07
here before tra	fell	-0.13	lies	-0.16	whole	-0.26
here before trach	home	0.08	fell	0.09	lies	-0.1
here before trai	home	0.27	fell	-0.09	laid	0.05	lies	0.17	whole	-0.2
here before trail	fell	-0.07	whole	0.05
here before tram	fell	-0.06	laid	0.31	lies	-0.34	whole	-0.55
here before tran	home	0.08	fell	0.2	laid	-0.43	lies	-0.37	whole	0.2
here before trang	home	-0.07	fell	0.1	laid	0.22	lies	-0.22	whole	-0.08
here before tranh	laid	0.18	lies	0.1	whole	0.1
here before translated	fell	-0.08
here before trao	fell	-0.08
here before trau	fell	0.21
here before tre	home	-0.14	whole	-0.08
here before trees	whole	-0.06
here before tren	home	-0.22	fell	0.1	laid	-0.2	whole	-0.27
here before trench	fell	0.24	laid	0.21	whole	0.1
here before treo	fell	-0.07	laid	-0.05	whole	0.12
here before tri	home	-0.1	fell	0.25	lies	0.08	whole	0.25
here before trich	laid	-0.18	lies	0.05	whole	0.05
here before trien	fell	0.17	laid	0.1
here before trieu	home	0.07	fell	-0.14	lies	-0.08	whole	-0.11
here before trinh	home	0.1	fell	0.18	laid	-0.15	lies	-0.23	whole	0.16
here before tro	home	-0.06	fell	-0.22	laid	-0.12	lies	0.31
here before troi	home	-0.27	fell	-0.07	laid	-0.24	lies	0.09	whole	0.15
here before troisieme	laid	0.11	whole	-0.08
here before trom	lies	0.13
here before tron	laid	0.08
here before trong	home	-0.18	fell	0.26	laid	0.17	lies	-0.05	whole	-0.22
here before trouve	fell	-0.08
here before tru	home	-0.22	fell	-0.11	laid	-0.14	lies	0.36	whole	0.25
here before trua	fell	0.22	laid	-0.06	lies	-0.09
here before truc	fell	0.19	laid	-0.14	lies	0.05	whole	-0.07
here before truck	fell	0.17
here before true	home	0.05	whole	0.06
here before trum	laid	0.15
here before trung	home	-0.11	fell	0.22	laid	-0.08	lies	-0.1	whole	-0.12
here before truoc	home	-0.25	fell	-0.46	laid	0.28	lies	-0.24	whole	-0.23
here before truong	fell	-0.08	laid	-0.37	lies	0.06
here before truy	home	0.05	fell	-0.07	laid	-0.05
here before truyen	home	-0.22	fell	-0.11
here before tu	home	-0.11	fell	-0.07	laid	0.22	lies	-0.26
here before tua	home	-0.11
here before tuan	home	-0.09	fell	0.51	laid	-0.12	lies	0.08	whole	0.08
here before tuat	home	-0.11	fell	0.05	lies	0.07	whole	-0.12
here before tuc	home	0.18	fell	-0.16	laid	-0.08	lies	-0.07	whole	0.17
here before tue	fell	0.22	lies	-0.06
here before tuee	fell	0.25
here before tues	laid	-0.05
here before tui	laid	0.18	lies	-0.32
here before tung	home	0.07	fell	0.21	laid	-0.26	lies	0.09	whole	-0.2
here before tunnel	fell	0.11	lies	0.12	whole	-0.06
here before tuoc	home	0.14	fell	0.06	laid	0.1	lies	0.12	whole	0.23
here before tuoi	fell	-0.2	laid	0.11	whole	0.08
here before tuong	home	0.08	laid	0.1	lies	-0.22	whole	0.15
here before tuu	fell	-0.13
here before tuy	whole	-0.11
here before tuyen	lies	0.06
here before two	fell	-0.14	laid	0.16	lies	-0.08	whole	-0.05
here before ty	home	-0.16	fell	0.17	laid	-0.09	lies	-0.08	whole	0.15
here before u	home	-0.05	laid	0.09	lies	0.12	whole	-0.11
here before uan	whole	-0.06
here before ubnd	whole	-0.08
here before ui	laid	0.35	whole	0.15
here before un	home	-0.19	fell	0.28	laid	0.12	lies	-0.09
here before uncle	home	0.06	fell	-0.16	laid	-0.25	lies	0.19	whole	0.07
here before under	laid	0.08	lies	0.05	whole	-0.18
here before une	home	-0.09	laid	0.1	lies	0.31	whole	0.17
here before ung	home	0.06	lies	0.19
here before unit	laid	-0.11
here before unknown	home	-0.09	fell	0.28	lies	0.1	whole	0.05
here before uong	laid	0.09	lies	-0.1
here before up	home	-0.05	fell	0.2	laid	-0.15	lies	-0.1	whole	0.15
here before us	lies	0.13	whole	0.07
here before used	whole	-0.05
here before ut	home	0.29	lies	-0.13	whole	0.18
here before uy	home	0.35	fell	-0.14	laid	-0.05	lies	0.05	whole	0.26
here before uyen	home	-0.07	fell	0.06
here before v	home	-0.05	fell	0.2	whole	0.06
here before va	home	-0.24	fell	-0.22	lies	-0.2	whole	-0.05
here before vac	fell	0.11	lies	-0.05
here before vach	home	0.05	fell	-0.06	laid	0.13	whole	-0.1
here before vai	fell	-0.21	laid	0.14	lies	-0.05	whole	0.12
here before vam	fell	-0.16	whole	-0.17
here before van	home	-0.08	fell	-0.34	laid	-0.09	lies	0.23
here before vang	home	0.05	fell	0.13	laid	-0.08	lies	-0.07	whole	0.17
here before vao	home	-0.35	fell	-0.14	laid	0.05	lies	0.17	whole	-0.07
here before vap	fell	0.05	whole	0.07
here before vat	home	-0.11	fell	0.08	laid	-0.11	lies	-0.06
here before vay	home	0.33	fell	0.17	laid	-0.22	lies	-0.08	whole	0.13
here before vc	fell	0.36	whole	0.17
here before ve	home	-0.21	fell	-0.06	laid	0.05	lies	0.46	whole	0.09
here before ven	laid	-0.08	whole	-0.15
here before vers	laid	0.12	whole	-0.13
here before vet	whole	-0.23
here before vi	home	0.11	fell	0.2	laid	-0.22	whole	0.32
here before vic	fell	-0.08	whole	-0.12
here before viec	home	-0.09	fell	0.1	laid	0.19	lies	0.06
here before vien	home	-0.48	fell	0.14
here before vieng	lies	0.1
here before viet	fell	0.07	laid	0.25	lies	-0.06	whole	0.33
here before vietnam	fell	0.09	whole	-0.1
here before vietnamese	laid	0.14	lies	0.13
here before viets	whole	0.08
here before vieux	whole	0.07
here before village	laid	-0.08	whole	0.07
here before villageois	whole	0.06
here before villagers	laid	-0.05
here before vinh	fell	-0.11	lies	-0.1	whole	-0.2
here before visited	fell	-0.1	lies	0.14
here before vit	fell	-0.07
here before vivait	fell	-0.07
here before vo	home	0.3	fell	-0.56	laid	0.19	lies	0.14	whole	0.41
here before voc	home	0.12
here before voi	home	-0.15	fell	-0.17	laid	0.26	lies	-0.19	whole	0.08
here before volunteers	whole	-0.05
here before von	home	0.08	laid	0.11	whole	-0.29
here before vong	lies	-0.3	whole	0.1
here before vot	home	0.07	fell	-0.21	laid	-0.07	lies	-0.25	whole	0.18
here before vous	laid	-0.07
here before vu	home	-0.17	fell	-0.22
here before vua	fell	0.05	laid	0.19	whole	-0.19
here before vuc	fell	0.31	laid	-0.16	whole	0.07
here before vui	laid	0.15	lies	-0.28	whole	-0.13
here before vun	laid	-0.05	lies	0.05	whole	0.07
here before vung	home	-0.1	fell	-0.09	laid	-0.05	lies	-0.08	whole	-0.32
here before vuon	home	-0.13	fell	-0.15	laid	-0.18	lies	-0.11	whole	-0.89
here before vuong	home	-0.06	fell	-0.18	laid	-0.09	whole	0.13
here before vuot	fell	-0.19	whole	-0.17
here before vy	whole	0.09
here before w	whole	-0.15
here before walked	home	0.17
here before wall	laid	-0.1	lies	-0.09
here before ward	whole	-0.06
here before was	home	0.17	fell	0.29	laid	-0.24	lies	0.18	whole	0.1
here before watch	fell	-0.11
here before we	home	-0.05	fell	0.19	lies	-0.1	whole	0.35
here before week	fell	0.23
here before well	laid	0.07	lies	0.11
here before went	home	-0.05	laid	0.1	whole	0.12
here before were	home	0.19	fell	-0.05	laid	-0.31	lies	-0.12	whole	0.17
here before west	fell	-0.07	laid	0.08	whole	-0.06
here before what	laid	0.05
here before when	fell	0.17	laid	-0.11	lies	0.11	whole	-0.09
here before where	laid	0.09	lies	0.1	whole	-0.06
here before which	laid	-0.23	lies	0.21
here before while	fell	0.12	whole	0.05
here before white	laid	-0.05
here before who	home	-0.16	fell	-0.11	laid	0.11	whole	-0.31
here before whom	whole	-0.05
here before whose	home	0.18	fell	-0.06	whole	0.05
here before wife	fell	0.13	whole	0.05
here before wire	fell	0.08	whole	0.07
here before with	home	0.05	laid	-0.11	lies	-0.18
here before woman	home	0.08
here before wounded	fell	-0.06
here before wounds	fell	0.1	whole	-0.13
here before write	home	0.05
here before writes	fell	0.12
here before written	fell	0.11
here before wrong	fell	0.17	whole	0.09
here before wrote	fell	0.13	whole	-0.05
here before x	home	0.14	fell	0.11	laid	0.1
here before xa	home	0.21	fell	-0.05	laid	0.46	lies	-0.05	whole	-0.29
here before xac	home	-0.18	fell	-0.44	laid	0.15	whole	0.13
here before xang	home	0.09
here before xanh	laid	0.08
here before xay	laid	0.11	whole	-0.14
here before xe	home	-0.18	fell	0.07	laid	0.06
here before xem	fell	0.1	laid	-0.15	lies	0.34	whole	0.07
here before xen	lies	0.22	whole	0.13
here before xeng	laid	0.05
here before xeo	lies	0.08
here before xep	home	0.1	laid	0.45	lies	-0.21	whole	0.25
here before xi	home	-0.06	fell	0.14	laid	-0.05	lies	-0.13	whole	0.06
here before xia	fell	-0.06
here before xin	home	-0.14	fell	0.24	laid	-0.21	lies	-0.4	whole	0.26
here before xinh	home	-0.07	lies	0.31
here before xo	home	0.12	fell	-0.06	laid	0.09	whole	0.1
here before xoai	fell	-0.05	lies	0.05	whole	-0.08
here before xoan	fell	-0.09	laid	-0.07	lies	-0.07
here before xoi	fell	-0.07
here before xom	home	0.13	fell	0.12	lies	-0.15	whole	-0.52
here before xon	home	-0.05	fell	-0.07
here before xong	home	0.1	fell	-0.27	laid	0.09	whole	-0.19
here before xu	home	0.11	fell	-0.07	laid	0.09	whole	-0.05
here before xua	home	-0.13	fell	-0.15	laid	-0.05	lies	-0.08
here before xuan	home	-0.14	laid	0.23	lies	0.07
here before xuc	fell	-0.19	laid	0.27	whole	0.05
here before xung	home	0.06	laid	-0.07	lies	0.07	whole	0.05
here before xuoi	fell	-0.08
here before xuong	home	-0.19	fell	-0.06	lies	0.15	whole	-0.08
here before xuyen	fell	-0.07	whole	0.11
here before y	fell	0.09	laid	0.17	lies	-0.09	whole	-0.31
here before yards	fell	-0.08
here before year	home	-0.1
here before years	home	0.27	whole	0.05
here before yen	home	-0.05	fell	-0.18	laid	-0.09	lies	0.13	whole	-0.39
here before yes	home	-0.06	fell	-0.06	laid	0.3	whole	0.09
here before yesterday	whole	0.07
here before yeu	fell	-0.19
here before you	fell	-0.11	laid	-0.09	whole	-0.2
here before young	whole	-0.05
here before youngest	home	-0.07
here before your	fell	-0.08
here behind #	home	0.05	laid	0.14	lies	0.25
here behind ##	fell	0.15	laid	-0.14	lies	-0.28
here behind ###	fell	-0.3	laid	-0.32	lies	-0.14
here behind ####	home	-0.11	laid	-0.09	whole	0.08
here behind #####	whole	-0.17
here behind ##########	fell	0.13
here behind 101st	whole	0.12
here behind 12th	lies	0.15	whole	-0.08
here behind 18t	fell	0.1	laid	-0.06
here behind 18th	fell	-0.08
here behind 19t	fell	0.08	laid	-0.06
here behind 1er	lies	0.09
here behind 22h	home	0.09	laid	-0.11
here behind 2nd	whole	0.05
here behind 2w	fell	0.17
here behind 3e	whole	-0.1
here behind 3h	home	-0.05
here behind 3rd	whole	0.06
here behind 6th	fell	-0.08
here behind 8h	laid	0.09
here behind 9th	fell	0.05	whole	-0.05
here behind a	home	-0.48	laid	-0.4	lies	0.22
here behind about	fell	0.14	whole	-0.09
here behind ac	home	0.1	whole	0.08
here behind adn	lies	0.07
here behind after	home	-0.12	laid	0.11
here behind ai	home	-0.05	fell	-0.11
here behind alang	fell	0.08
here behind all	home	0.14	fell	0.09	laid	0.16	whole	-0.08
here behind alors	fell	0.07	whole	-0.06
here behind aluminium	fell	0.14	laid	-0.06
here behind am	home	-0.13	fell	-0.23	lies	-0.07	whole	0.08
here behind ama	fell	0.07	laid	0.08
here behind an	laid	-0.12	lies	0.19	whole	0.08
here behind ancien	home	0.06	fell	0.07	whole	0.07
here behind and	home	0.1	fell	-0.31	laid	-0.14	lies	-0.21	whole	0.21
here behind anh	home	-0.31	laid	-0.05	lies	-0.28
here behind annee	fell	0.17	whole	0.09
here behind ans	whole	-0.05
here behind ao	home	-0.05	laid	0.07
here behind aout	home	0.07	fell	-0.06	whole	-0.07
here behind ap	laid	0.06	whole	0.11
here behind april	fell	0.25	whole	0.1
here behind are	fell	-0.05	laid	-0.11	lies	0.26
here behind area	fell	0.1
here behind as	fell	-0.07	laid	0.06	whole	-0.07
here behind asked	fell	0.13
here behind at	fell	-0.45	laid	-0.19	lies	0.15	whole	-0.18
here behind attaque	laid	0.13
here behind au	fell	0.06	lies	-0.07
here behind aug	fell	0.25
here behind august	fell	0.19	whole	-0.19
here behind aunt	fell	-0.07
here behind avait	home	0.05
here behind avec	fell	0.23	lies	-0.05	whole	0.12
here behind avons	laid	-0.07
here behind avril	fell	0.08
here behind ay	home	0.2	laid	-0.09	lies	0.14	whole	-0.14
here behind b	home	0.05	fell	-0.05	laid	-0.05	lies	-0.13	whole	0.1
here behind b1	lies	0.14
here behind b52	whole	-0.07
here behind ba	home	-0.27	fell	0.2	laid	-0.33	lies	-0.08	whole	0.22
here behind bac	home	0.11	fell	-0.49	laid	0.07	lies	0.24
here behind bach	whole	0.11
here behind back	home	0.05	fell	-0.13	whole	-0.05
here behind bai	fell	0.06	lies	0.13
here behind bam	whole	-0.05
here behind ban	home	0.1	fell	0.13	laid	0.08	lies	-0.33	whole	0.1
here behind bang	home	0.13	laid	0.11	lies	-0.13	whole	-0.07
here behind banh	home	-0.05
here behind bao	home	-0.1	fell	-0.25	whole	-0.14
here behind bat	fell	-0.24	laid	-0.19	whole	-0.1
here behind bataillon	home	0.06	fell	0.05	lies	0.09
here behind battalion	fell	-0.12
here behind bay	home	0.16	fell	0.27	laid	-0.21	lies	0.09
here behind be	laid	0.13	whole	-0.1
here behind because	lies	0.05	whole	-0.05
here behind before	home	0.05	fell	-0.06	whole	-0.05
here behind believe	fell	-0.16
here behind ben	fell	0.07	lies	-0.06	whole	-0.18
here behind benh	home	-0.05	fell	-0.12	laid	-0.12	lies	-0.12	whole	0.14
here behind beo	fell	-0.12
here behind bep	fell	0.09	laid	-0.07	whole	-0.05
here behind bi	home	0.12	fell	-0.09	laid	-0.27	whole	-0.08
here behind bia	home	0.19	fell	-0.2	lies	0.09	whole	-0.11
here behind bich	home	-0.09	fell	-0.06	whole	-0.06
here behind bien	home	0.23	fell	0.12	lies	-0.22	whole	-0.26
here behind biet	home	0.08	fell	0.1	laid	-0.11	whole	0.1
here behind bieu	laid	-0.06	whole	-0.06
here behind binh	home	-0.05	fell	-0.05
here behind blesse	fell	-0.05
here behind bo	home	-0.09	fell	0.34	laid	0.19	lies	-0.24	whole	-0.08
here behind boc	home	0.16	fell	0.25	laid	0.49	lies	-0.27	whole	0.1
here behind bodies	fell	-0.12	whole	-0.06
here behind body	fell	0.13	whole	0.07
here behind boi	whole	-0.19
here behind bom	home	-0.22	laid	-0.21	lies	0.06
here behind bon	home	0.14	fell	-0.12	laid	0.44	whole	0.15
here behind bones	fell	0.11	whole	0.09
here behind bong	home	-0.07	fell	0.07	whole	0.06
here behind born	whole	-0.07
here behind both	home	0.06	whole	0.08
here behind boy	home	0.05
here behind bridge	whole	-0.1
here behind brought	fell	0.05	whole	0.08
here behind bu	fell	0.08	laid	0.1	whole	0.1
here behind bua	laid	-0.06	lies	-0.06
here behind bui	home	0.06	lies	-0.12	whole	0.06
here behind bung	home	0.15	whole	0.07
here behind buoc	laid	-0.12	whole	-0.08
here behind buried	fell	0.12	laid	-0.24	whole	0.06
here behind burned	fell	0.13
here behind bury	fell	-0.05	laid	-0.14	whole	-0.09
here behind but	fell	-0.26	laid	-0.24	lies	0.08
here behind buu	fell	-0.11
here behind by	fell	-0.17	whole	-0.05
here behind c	home	0.33	fell	-0.12	whole	0.05
here behind c1	home	-0.07	fell	0.1	laid	0.07	whole	-0.14
here behind c11	fell	-0.14	lies	-0.06
here behind c18	laid	0.1
here behind c2	home	0.14	fell	-0.18
here behind c20	home	-0.05
here behind c3	home	0.12	whole	0.22
here behind c4	fell	-0.15
here behind c5	fell	0.16	whole	0.05
here behind c6	home	-0.07	whole	0.06
here behind c7	whole	-0.1
here behind c9	home	0.05	lies	0.21
here behind ca	fell	0.43	laid	-0.19	whole	0.14
here behind cac	home	-0.11	fell	0.2	laid	-0.18	lies	0.31	whole	0.07
here behind cahier	fell	0.18	whole	0.07
here behind cai	fell	0.29	laid	-0.12	lies	0.35	whole	0.15
here behind called	home	0.14	fell	-0.16	laid	-0.06	whole	0.06
here behind cam	fell	0.13	laid	0.18	whole	0.08
here behind came	home	0.05	fell	-0.09
here behind camp	fell	0.05	whole	-0.05
here behind can	home	0.08	fell	0.22	laid	-0.22	lies	-0.2	whole	0.16
here behind canal	whole	-0.05
here behind cang	home	-0.05	fell	-0.09	laid	-0.12	lies	-0.05
here behind canh	home	0.19	laid	-0.05	lies	0.24	whole	-0.16
here behind cao	home	0.06	fell	-0.27	laid	-0.05	lies	-0.11	whole	0.17
here behind cap	fell	0.24
here behind capitaine	lies	0.09
here behind captured	fell	-0.12
here behind carried	fell	-0.05
here behind cat	home	-0.18	laid	0.18	lies	-0.09	whole	0.12
here behind cau	home	0.33	lies	-0.08	whole	0.23
here behind caught	fell	-0.09
here behind cay	home	0.11	fell	-0.19	laid	0.05	lies	0.33	whole	-0.2
here behind ce	fell	-0.1
here behind cemetery	lies	0.06	whole	-0.1
here behind cha	home	0.23	fell	-0.16	laid	-0.16
here behind chac	fell	0.25	laid	0.06	lies	-0.19	whole	0.15
here behind chai	home	-0.11	laid	0.26
here behind cham	home	-0.12	fell	-0.08	laid	0.06	lies	0.11	whole	0.2
here behind chan	fell	-0.2	laid	0.19	lies	-0.06	whole	0.13
here behind chang	home	-0.09	laid	0.09	lies	-0.11
here behind change	fell	-0.07
here behind chanh	fell	0.06
here behind chao	home	-0.08	whole	-0.11
here behind chap	fell	0.07	whole	0.09
here behind char	whole	0.06
here behind chat	home	0.08	fell	-0.1	whole	0.05
here behind chau	home	-0.15	laid	-0.23	lies	0.27	whole	0.09
here behind chay	home	0.07	fell	0.21	laid	-0.21	whole	-0.13
here behind che	home	0.1	fell	-0.16	laid	0.1
here behind cheo	fell	0.12	whole	0.09
here behind chep	fell	-0.36	lies	0.08	whole	-0.11
here behind chet	home	0.16	fell	0.05	laid	-0.28	lies	-0.18
here behind chi	home	0.13	fell	-0.06	lies	0.18	whole	-0.06
here behind chia	fell	0.12	lies	0.07
here behind chiec	home	0.08	fell	0.13	whole	-0.07
here behind chiem	laid	-0.09	lies	0.05
here behind chien	home	0.06	fell	-0.34	laid	-0.1	lies	-0.06
here behind chieu	home	0.1	laid	-0.07	lies	0.19	whole	0.08
here behind chim	fell	0.19
here behind chin	home	-0.06	fell	-0.23	laid	0.25	lies	0.24	whole	-0.05
here behind chinh	home	0.05	laid	0.36	lies	0.09	whole	0.06
here behind chiu	fell	-0.07	whole	-0.07
here behind cho	home	-0.06	fell	0.18	lies	-0.07	whole	0.25
here behind choi	home	0.1	fell	-0.12	laid	-0.11	lies	0.21	whole	-0.06
here behind chon	fell	-0.18	laid	0.22	lies	-0.14	whole	-0.17
here behind chong	fell	-0.1	laid	0.06	lies	0.32	whole	0.11
here behind chu	home	0.08	fell	0.08	whole	-0.11
here behind chua	home	0.07	fell	0.1	laid	-0.4	lies	0.2	whole	0.06
here behind chuan	home	-0.05	fell	0.06	lies	0.13
here behind chuc	fell	0.13	laid	0.17	lies	-0.08
here behind chum	fell	0.06	laid	0.11	whole	0.07
here behind chung	home	-0.1	fell	0.05	laid	0.47	lies	0.24	whole	0.16
here behind chuoc	fell	-0.11
here behind chuoi	fell	-0.05
here behind chuong	fell	0.05
here behind chup	fell	-0.07	lies	0.09
here behind chuyen	home	0.31	fell	-0.51	laid	0.22	lies	-0.17	whole	0.11
here behind claymo	fell	0.21	whole	-0.16
here behind clerk	home	-0.05
here behind closed	laid	0.08	whole	0.13
here behind co	home	0.09	laid	-0.23	lies	-0.07	whole	-0.17
here behind coc	fell	-0.05	laid	0.11	lies	-0.09	whole	0.22
here behind coffee	laid	0.06
here behind coi	fell	0.07	laid	-0.12
here behind com	home	-0.12	fell	-0.07	laid	-0.06
here behind commander	fell	0.13
here behind comme	laid	-0.21
here behind commune	whole	-0.14
here behind compagnie	fell	-0.08	lies	0.13	whole	0.13
here behind company	fell	0.15	whole	0.06
here behind con	home	-0.18	fell	0.07	laid	-0.37	lies	0.26	whole	0.15
here behind cong	home	0.19	fell	-0.49	laid	-0.43	whole	0.09
here behind cot	fell	0.36	laid	0.31	lies	-0.18	whole	0.11
here behind cote	home	-0.12
here behind could	laid	-0.09
here behind cover	laid	-0.05
here behind covered	laid	0.06
here behind croix	whole	-0.05
here behind cross	home	-0.11	fell	-0.07	whole	-0.06
here behind cu	home	-0.07	fell	-0.18	lies	0.16	whole	-0.16
here behind cua	fell	-0.28	laid	0.49	lies	-0.11	whole	-0.17
here behind cuc	home	0.09
here behind cum	laid	0.07
here behind cung	home	0.14	fell	-0.21	laid	0.13	lies	-0.07	whole	-0.1
here behind cuoc	fell	0.21	lies	-0.05
here behind cuoi	laid	0.17	lies	-0.09
here behind cuon	fell	0.14	laid	0.06	lies	-0.05
here behind cuong	fell	-0.21	laid	-0.11	lies	0.21	whole	-0.1
here behind cut	fell	0.09	laid	0.06
here behind cuu	home	-0.12	fell	0.1	laid	-0.06	lies	-0.07	whole	0.07
here behind d	home	0.22	lies	-0.13	whole	0.12
here behind d1	home	0.09	fell	-0.06
here behind d10	fell	0.11	whole	0.1
here behind d14	fell	-0.05
here behind d2	whole	0.05
here behind d25	fell	0.08
here behind d3	home	0.05	laid	-0.05	lies	0.08
here behind d4	home	0.07
here behind d445	fell	0.08
here behind d5	fell	-0.06
here behind d6	home	-0.06
here behind d8	home	-0.12	fell	0.13	whole	0.06
here behind da	home	0.09	fell	-0.12	laid	0.2	lies	0.24
here behind dac	home	-0.23	fell	-0.12	lies	-0.11	whole	0.11
here behind dad	fell	-0.05	whole	0.05
here behind dai	fell	-0.05	laid	-0.17	lies	-0.05	whole	-0.05
here behind dam	home	0.05	fell	0.06	lies	-0.21
here behind dan	fell	0.17	laid	-0.3	lies	0.1
here behind dang	fell	-0.31	laid	0.22	lies	0.09	whole	0.11
here behind danh	home	0.26	fell	0.23	laid	0.34	lies	-0.16	whole	0.12
here behind dao	fell	-0.08	laid	0.68	lies	0.08	whole	0.34
here behind dap	home	-0.08	fell	0.07	laid	0.2	lies	0.24	whole	-0.19
here behind dat	home	-0.16	fell	0.12	laid	0.28	lies	0.36	whole	-0.1
here behind dated	fell	-0.07
here behind dau	home	0.1	fell	-0.08	laid	0.22	lies	-0.25	whole	0.15
here behind daughter	fell	-0.05
here behind day	fell	0.14	laid	0.26	lies	0.07
here behind days	fell	-0.05
here behind dc	fell	0.17	lies	0.08	whole	0.07
here behind de	home	-0.21	fell	0.28	laid	-0.37
here behind dead	home	-0.05	fell	0.05	whole	0.25
here behind dec	home	-0.07	fell	-0.07	whole	0.05
here behind december	whole	0.05
here behind deces	fell	0.18	whole	0.07
here behind deja	fell	0.06	whole	-0.06
here behind dem	home	-0.12	fell	0.27	laid	-0.15	lies	-0.19	whole	0.08
here behind den	home	-0.05	fell	-0.44	laid	0.13	lies	-0.16	whole	-0.13
here behind deo	fell	0.08	laid	0.06	lies	-0.06
here behind dep	fell	0.11	laid	-0.08
here behind des	fell	0.14
here behind deu	home	-0.08	laid	-0.08	lies	-0.26	whole	-0.1
here behind deux	laid	0.12	whole	0.13
here behind di	home	0.24	fell	-0.08	laid	0.13
here behind dia	home	0.08	fell	0.08	laid	0.08	lies	0.13
here behind dich	home	0.1	laid	-0.13
here behind did	fell	-0.06
here behind diec	fell	-0.07	lies	-0.05
here behind died	home	-0.07	fell	0.08	laid	-0.06
here behind diem	home	0.09	fell	0.27	lies	0.1
here behind dien	home	0.2	fell	0.41	lies	0.13
here behind diep	lies	0.06	whole	0.15
here behind dieu	home	0.08	fell	0.32	laid	-0.06	lies	-0.17
here behind din	home	-0.13
here behind dinh	home	0.39	fell	-0.11	laid	0.05
here behind dip	fell	-0.05
here behind dit	fell	-0.1	laid	-0.06	lies	0.12	whole	0.05
here behind diu	fell	0.09
here behind division	fell	0.06	whole	0.06
here behind do	home	0.05	fell	-0.08	laid	0.31	lies	0.4	whole	0.15
here behind doan	home	-0.21	laid	-0.09	lies	-0.17	whole	-0.07
here behind doc	fell	-0.13	lies	0.13
here behind doi	home	-0.11	fell	-0.05	laid	0.69	lies	-0.16
here behind dollars	fell	-0.05
here behind don	home	-0.08	fell	-0.25	laid	0.09	lies	-0.47
here behind dong	home	0.05	laid	-0.07	lies	-0.27
here behind dont	home	-0.11	fell	0.07	laid	-0.05
here behind dot	home	-0.31	fell	-0.24
here behind driver	laid	0.12	whole	0.07
here behind drove	home	0.08	whole	0.06
here behind du	home	0.08	laid	-0.14	lies	-0.08
here behind dua	home	0.05	fell	-0.19	lies	-0.36	whole	0.15
here behind duc	home	0.2	fell	-0.19	laid	0.09	lies	0.66	whole	-0.06
here behind dug	home	-0.05	fell	0.2
here behind dui	fell	0.06
here behind dum	fell	-0.09
here behind dung	home	0.24	fell	-0.14	laid	-0.2	lies	0.06	whole	0.35
here behind duoc	home	0.06	laid	0.09	lies	-0.11	whole	0.09
here behind duoi	lies	0.07
here behind duong	home	0.11	laid	-0.15	whole	0.14
here behind duy	laid	0.08	whole	0.06
here behind duya	laid	0.06
here behind duyet	fell	-0.06
here behind dv	home	0.08
here behind e	home	0.09	fell	0.1	lies	-0.06	whole	0.11
here behind e1	home	0.16	whole	0.05
here behind e101	home	0.06
here behind e102	fell	-0.05
here behind e12	home	-0.13	fell	0.13	lies	0.05
here behind e141	home	0.07	fell	-0.06	whole	0.05
here behind e149	home	0.05
here behind e174	whole	-0.12
here behind e18	home	-0.1	fell	0.11
here behind e209	home	-0.14	fell	0.06
here behind e24	home	-0.07
here behind e28	fell	-0.07	whole	0.05
here behind e3	home	0.07
here behind e31	home	0.09	lies	-0.07
here behind e320	whole	0.05
here behind e33	home	0.05	fell	0.05
here behind e48	home	0.07
here behind e64	lies	-0.08
here behind e66	home	0.07	whole	0.05
here behind e876	fell	0.05	lies	0.26	whole	-0.14
here behind e88	laid	0.1
here behind e95	fell	-0.1
here behind each	laid	0.15
here behind east	fell	0.05
here behind em	home	-0.13	fell	0.18	laid	-0.29	lies	-0.32
here behind en	home	0.16	fell	-0.27	laid	-0.22	lies	0.13	whole	0.13
here behind enemy	laid	-0.1	whole	0.07
here behind engineers	laid	0.07	whole	0.06
here behind enterre	home	0.17	fell	-0.07	laid	-0.08
here behind enterres	whole	0.1
here behind ep	fell	-0.07
here behind est	fell	-0.05	laid	0.1	lies	0.1	whole	0.05
here behind et	home	0.16	fell	-0.09	laid	-0.15	whole	0.18
here behind etait	fell	0.05	laid	-0.23	whole	-0.05
here behind ete	fell	0.14	whole	0.15
here behind evening	fell	0.08
here behind ex	fell	0.08
here behind example	home	-0.08	fell	-0.09
here behind eyes	fell	0.09	whole	-0.05
here behind f	whole	-0.08
here behind f10	whole	0.05
here behind f3	home	-0.05	fell	0.1
here behind f307	home	-0.1	whole	-0.13
here behind f309	fell	-0.09
here behind f316	fell	0.05	whole	-0.08
here behind f324	whole	0.07
here behind f325	fell	-0.06
here behind f330	home	0.06
here behind f341	fell	-0.06
here behind f356	fell	0.19	lies	0.26	whole	-0.14
here behind f7	fell	0.05
here behind f9	fell	-0.06	whole	-0.1
here behind face	fell	-0.06	whole	-0.14
here behind family	home	0.08	fell	0.1
here behind feb	fell	0.1	lies	0.12
here behind february	fell	-0.18	whole	-0.1
here behind female	fell	-0.08	laid	0.25	whole	-0.06
here behind ferry	whole	-0.11
here behind fever	fell	-0.05
here behind fevrier	fell	0.16	whole	-0.15
here behind fight	fell	-0.05
here behind fils	fell	0.08
here behind fin	fell	0.08
here behind first	fell	0.06	whole	0.07
here behind five	fell	0.07
here behind for	fell	-0.13	lies	0.11
here behind found	home	-0.06	laid	-0.1	whole	-0.12
here behind four	whole	-0.15
here behind friend	home	-0.05	fell	0.14
here behind from	whole	0.13
here behind fut	home	0.17	fell	-0.09
here behind gac	fell	-0.05	whole	-0.1
here behind gach	fell	-0.18	lies	0.33	whole	0.19
here behind gai	home	0.15	laid	-0.05
here behind gan	fell	0.13	lies	-0.06
here behind ganh	whole	-0.08
here behind gao	home	0.15	fell	0.08	laid	-0.18	whole	0.08
here behind gap	home	-0.09	fell	0.09	lies	-0.32	whole	0.05
here behind garde	fell	0.12	whole	0.07
here behind gate	fell	0.05	whole	-0.05
here behind gave	home	0.11
here behind gay	home	0.07	fell	-0.11	laid	0.11
here behind ghe	fell	0.17	whole	0.06
here behind ghi	fell	-0.29	laid	-0.18	lies	0.31	whole	0.08
here behind gi	home	0.07	fell	0.13	laid	0.07	lies	0.19	whole	0.09
here behind gia	home	0.05	fell	-0.11	laid	-0.19	lies	0.14	whole	0.05
here behind giac	fell	0.12
here behind giai	fell	-0.28	laid	0.26
here behind giam	home	0.16	lies	-0.11	whole	0.06
here behind gian	home	0.06
here behind giang	fell	-0.12	laid	-0.12
here behind giao	home	-0.06	fell	-0.1	laid	-0.18	lies	-0.15	whole	-0.09
here behind giap	lies	0.19	whole	0.05
here behind giau	fell	0.11	lies	0.14	whole	-0.16
here behind giay	fell	0.24	laid	0.17	lies	-0.19
here behind gieng	fell	-0.29	whole	-0.2
here behind giet	home	0.06	fell	0.13	whole	0.1
here behind gio	home	-0.25	fell	-0.14	lies	0.11	whole	0.18
here behind gioi	home	0.1	lies	-0.15	whole	-0.05
here behind giong	laid	0.05	whole	-0.2
here behind giu	home	-0.26	laid	-0.05	lies	-0.09
here behind giua	home	0.08	fell	0.11	lies	0.11	whole	0.15
here behind gium	fell	0.17
here behind giup	home	0.24	laid	-0.05	lies	0.18	whole	-0.11
here behind go	fell	0.07	laid	0.11	lies	-0.14	whole	0.11
here behind goc	home	-0.09	whole	-0.1
here behind goi	home	-0.13	fell	0.15	lies	-0.3	whole	0.05
here behind going	fell	-0.12	laid	0.07
here behind gom	home	-0.14	fell	0.18	laid	0.32	whole	-0.11
here behind gon	fell	-0.1
here behind google	lies	0.09
here behind gop	fell	-0.14	lies	0.06
here behind got	fell	0.08
here behind grandma	whole	0.08
here behind grandmother	fell	-0.09
here behind grave	fell	-0.08	laid	-0.05	lies	0.06
here behind graves	fell	-0.06	laid	-0.07
here behind grid	fell	0.12	laid	-0.09	whole	0.07
here behind group	fell	0.19
here behind guarded	home	-0.06
here behind guerrilla	fell	0.09
here behind gui	fell	-0.07	laid	-0.28	whole	0.14
here behind guide	fell	0.12
here behind h	home	0.13	fell	-0.12	laid	0.18	whole	0.23
here behind h1	laid	-0.05	whole	0.07
here behind ha	home	0.09	fell	0.06	laid	-0.11	lies	-0.1	whole	-0.06
here behind had	home	-0.13	fell	0.09	laid	0.22	lies	0.09	whole	0.06
here behind hai	fell	0.13	laid	-0.08	lies	-0.46	whole	0.15
here behind ham	home	0.05	fell	0.42	lies	-0.06	whole	-0.05
here behind han	home	-0.08	fell	0.05
here behind hand	whole	-0.13
here behind hang	fell	-0.15	laid	0.22	lies	0.11	whole	-0.1
here behind hanh	home	-0.1	whole	-0.05
here behind has	fell	-0.05	laid	-0.08	whole	-0.08
here behind hat	home	0.14	fell	0.14	whole	0.12
here behind hau	home	0.13	fell	-0.09	laid	0.12
here behind have	fell	0.09	whole	0.05
here behind hay	home	0.08	fell	0.1	laid	-0.16	lies	-0.33	whole	-0.06
here behind he	home	-0.05	fell	0.11	lies	-0.09	whole	0.2
here behind hem	whole	-0.06
here behind hen	home	0.07	whole	0.06
here behind heo	fell	0.11	laid	0.19	lies	0.09
here behind her	fell	-0.08
here behind here	fell	0.12	laid	0.21	whole	0.11
here behind het	home	0.09	fell	0.23	laid	-0.08	lies	-0.2	whole	0.13
here behind hi	home	-0.06	fell	0.06	laid	-0.08	lies	0.08
here behind hien	home	-0.07	fell	-0.18	laid	0.55	lies	-0.16	whole	0.06
here behind hiep	fell	-0.13
here behind hieu	home	-0.14	fell	0.11	laid	0.06	whole	0.09
here behind hill	whole	-0.09
here behind him	home	0.16	fell	0.25	laid	-0.3	lies	-0.16	whole	0.18
here behind hinh	home	0.06	laid	0.08	whole	-0.15
here behind his	home	0.05	fell	-0.08	lies	0.2
here behind hit	whole	0.09
here behind ho	home	0.16	fell	0.06	laid	0.22	lies	-0.11	whole	0.16
here behind hoa	laid	-0.13	lies	-0.08	whole	-0.09
here behind hoac	lies	-0.06
here behind hoai	fell	-0.22	whole	-0.09
here behind hoan	home	0.06	whole	-0.11
here behind hoang	home	0.45	fell	-0.25	laid	-0.05	lies	0.37	whole	0.05
here behind hoc	fell	-0.1	laid	0.16	lies	0.11	whole	0.13
here behind hoe	laid	0.1	lies	0.08	whole	-0.11
here behind hoi	home	0.06	fell	0.47	laid	0.06	lies	-0.17
here behind hole	laid	0.06	whole	-0.07
here behind hom	home	0.19	laid	-0.27	whole	0.23
here behind home	home	0.12	fell	-0.07	laid	-0.07	lies	0.12
here behind hon	laid	0.05	lies	-0.09
here behind hong	home	-0.11	laid	-0.05	lies	0.15
here behind hop	home	-0.05	laid	0.1
here behind hospital	fell	0.06
here behind hs	home	0.11	fell	-0.38	laid	-0.08	lies	-0.13
here behind https	lies	0.09
here behind hu	home	0.05	fell	0.06	whole	0.07
here behind huan	home	-0.08
here behind hue	fell	-0.06
here behind huit	fell	0.12
here behind hung	home	-0.07	fell	-0.14	laid	-0.08
here behind huong	home	-0.1	fell	-0.15	laid	0.06	lies	0.1	whole	-0.17
here behind husband	home	0.05
here behind hut	laid	-0.07
here behind huu	home	0.09	laid	-0.12	lies	-0.22
here behind huy	laid	0.13	lies	0.12	whole	0.07
here behind huyen	home	0.14	fell	0.13	whole	0.13
here behind huyet	home	0.09	fell	-0.06	whole	0.05
here behind huynh	fell	0.09	laid	0.22	whole	0.06
here behind hy	home	0.12	fell	-0.21	laid	-0.09	lies	0.1
here behind i	fell	-0.14	lies	0.13
here behind ich	laid	-0.11	lies	0.14
here behind identified	whole	-0.05
here behind if	home	0.11	whole	0.07
here behind il	home	0.15	fell	-0.05	lies	-0.08	whole	-0.06
here behind im	fell	-0.06
here behind in	home	0.15	fell	-0.23	laid	-0.41	whole	0.16
here behind inside	laid	0.12	whole	0.06
here behind is	laid	-0.13	lies	0.18	whole	0.24
here behind it	home	-0.06	laid	0.2	lies	-0.18	whole	-0.07
here behind j	fell	-0.21	laid	0.11	lies	0.13	whole	-0.06
here behind january	fell	-0.19	laid	-0.07	lies	0.18
here behind janvier	home	0.17
here behind je	whole	0.14
here behind joined	home	0.08
here behind jour	home	-0.05	fell	0.07	whole	0.09
here behind juillet	fell	-0.12
here behind juin	fell	0.34	whole	0.08
here behind july	home	-0.05	fell	0.17	laid	-0.13	whole	0.06
here behind june	fell	-0.35	laid	-0.09	whole	-0.07
here behind just	fell	0.05
here behind k	home	-0.14	fell	0.3	laid	-0.16
here behind k1	fell	0.09	whole	0.06
here behind k3	fell	0.18	whole	0.06
here behind k8	fell	-0.08
here behind kb	fell	-0.05
here behind ke	home	-0.23	fell	-0.33	lies	0.07	whole	0.15
here behind kem	fell	0.24	laid	-0.31	lies	-0.09
here behind keo	laid	-0.09	whole	0.06
here behind kept	fell	-0.16	lies	0.13
here behind ket	home	0.34	fell	-0.26	laid	-0.1	lies	0.17
here behind keu	home	-0.05	fell	-0.11	lies	-0.08	whole	0.09
here behind kh	fell	0.08
here behind kha	home	-0.11	fell	0.07	laid	0.12	whole	0.12
here behind khac	home	-0.19	fell	0.17	lies	0.28	whole	0.11
here behind khach	fell	-0.13
here behind khai	home	0.09	fell	-0.11	laid	0.09	whole	-0.05
here behind khang	home	0.1	laid	0.09
here behind khanh	home	0.05	fell	-0.06	laid	-0.17	lies	0.23	whole	0.17
here behind khat	fell	0.18
here behind khau	fell	0.16
here behind khi	home	0.24	fell	0.19	laid	0.12	lies	-0.33	whole	-0.06
here behind khien	fell	0.19	whole	0.07
here behind khieng	home	-0.11	fell	-0.49	laid	-0.14
here behind kho	laid	-0.06	lies	-0.05
here behind khoa	home	0.07
here behind khoan	home	0.1	laid	0.08	whole	0.09
here behind khoang	home	0.09	fell	0.15	laid	-0.09	lies	-0.13	whole	-0.11
here behind khoat	fell	0.12
here behind khoc	home	-0.06	laid	0.11
here behind khoe	home	-0.06	fell	-0.12
here behind khoi	fell	-0.1	laid	0.34	lies	0.21
here behind khong	home	0.07	laid	-0.17	lies	-0.39	whole	-0.15
here behind khop	fell	0.09	lies	0.14
here behind khu	fell	-0.13	laid	-0.06	lies	-0.15	whole	-0.2
here behind khuat	home	-0.1
here behind khuc	home	-0.07	fell	0.16	lies	0.08
here behind khue	fell	-0.05	lies	-0.05
here behind khung	fell	-0.06
here behind khuong	home	0.08	fell	0.09
here behind khuyen	laid	-0.1	lies	0.06
here behind kia	home	0.17	fell	-0.22	lies	0.15	whole	0.06
here behind kich	fell	0.11	laid	0.17	lies	0.11	whole	-0.06
here behind kiem	home	-0.05	fell	0.08	lies	0.1	whole	0.08
here behind kien	fell	-0.07	laid	0.06	lies	-0.1	whole	0.06
here behind kieu	fell	0.06	laid	0.2
here behind killed	home	-0.09	laid	-0.09	lies	-0.08	whole	0.07
here behind kim	home	0.2	fell	0.05	whole	0.09
here behind kinh	home	0.12	fell	-0.34	laid	0.2	lies	-0.06	whole	0.15
here behind kip	fell	-0.13	laid	0.42
here behind km	home	-0.08	fell	-0.13	laid	0.14	whole	-0.23
here behind know	home	0.06	fell	0.09	laid	-0.1	lies	0.06
here behind ko	fell	-0.08	laid	0.09	lies	-0.15	whole	-0.31
here behind ksor	home	-0.08
here behind kt	whole	0.08
here behind ky	fell	-0.19	laid	-0.24	lies	-0.18	whole	-0.15
here behind l	home	-0.07	fell	-0.05
here behind la	home	0.06	laid	-0.21	lies	-0.17
here behind lac	home	0.07
here behind lai	fell	-0.08	laid	-0.14	lies	-0.13
here behind laid	fell	-0.08	laid	0.06
here behind lam	fell	-0.18	lies	-0.41
here behind lan	home	-0.13	fell	0.11	laid	0.31	lies	-0.21	whole	0.06
here behind lang	home	-0.14	fell	0.05	laid	0.13	lies	-0.12	whole	0.26
here behind lanh	home	0.05	whole	0.05
here behind lao	home	0.07	whole	0.08
here behind lap	fell	-0.17	laid	0.27	lies	0.18	whole	0.09
here behind last	fell	-0.12	lies	0.14
here behind lat	fell	0.19
here behind late	fell	-0.13
here behind later	fell	-0.05	laid	0.06
here behind lau	home	0.05	fell	0.11	laid	-0.05	lies	-0.17	whole	-0.17
here behind lay	fell	-0.09	laid	0.08	lies	-0.28	whole	0.22
here behind le	home	0.21	fell	0.11	laid	-0.38	lies	-0.16
here behind leader	home	-0.06	whole	0.09
here behind left	home	-0.14	fell	0.05	laid	-0.12
here behind len	home	0.15	fell	0.06	laid	0.2	lies	-0.33	whole	0.06
here behind lenh	fell	-0.32
here behind leo	whole	-0.08
here behind les	home	-0.15	fell	0.12	laid	0.17	lies	-0.06	whole	0.06
here behind let	laid	-0.08
here behind letter	laid	0.08	whole	0.05
here behind leu	fell	0.06
here behind li	home	0.07	whole	0.05
here behind liaison	fell	-0.05	whole	-0.16
here behind lich	home	0.07	fell	0.19	laid	-0.05	whole	0.17
here behind lien	home	0.4	fell	-0.36	laid	0.07	whole	-0.11
here behind lies	laid	0.09	whole	0.06
here behind liet	home	0.11	fell	0.19	lies	-0.24
here behind lieu	fell	0.12	laid	-0.12	whole	0.06
here behind lieutenant	fell	-0.06	whole	0.07
here behind lin	home	0.09	fell	-0.05
here behind linh	home	0.11	fell	0.1	laid	-0.13	lies	0.27
here behind list	fell	0.11	whole	0.05
here behind lists	fell	-0.11
here behind live	fell	-0.06
here behind lived	home	0.08	whole	0.09
here behind lo	home	-0.1	fell	0.34	laid	0.15	lies	0.16
here behind loa	fell	-0.05
here behind loc	home	0.16	fell	0.13	laid	-0.07	lies	-0.07
here behind loi	lies	-0.1	whole	-0.18
here behind lon	home	-0.28	fell	-0.21	laid	-0.08	lies	0.18
here behind long	home	-0.05	fell	0.11	whole	0.05
here behind lop	laid	-0.07	whole	0.06
here behind lost	fell	-0.07	laid	0.08
here behind lot	fell	-0.1	laid	0.06	lies	0.1
here behind ls	home	0.17	fell	-0.31	laid	-0.21	lies	0.2	whole	0.1
here behind lsi	whole	-0.14
here behind lu	fell	-0.12	laid	-0.11	lies	0.25	whole	0.05
here behind lua	fell	-0.06	laid	-0.05	whole	0.05
here behind luan	home	0.18	fell	-0.05	laid	-0.09
here behind luc	home	0.13	fell	0.36	laid	0.08	whole	-0.07
here behind lung	fell	-0.13
here behind luoc	home	0.09	fell	-0.11
here behind luoi	laid	-0.15	lies	-0.05	whole	-0.1
here behind luom	fell	0.09	whole	-0.07
here behind luon	laid	0.23	lies	-0.05
here behind luong	home	0.14	fell	0.17	lies	-0.18	whole	0.21
here behind luot	fell	0.07
here behind lut	fell	-0.16	lies	-0.06
here behind luu	home	0.22	fell	-0.18	laid	-0.09	lies	0.07	whole	-0.07
here behind luyen	home	-0.12	whole	0.06
here behind ly	home	0.14	fell	0.26	laid	-0.14	lies	0.15	whole	-0.19
here behind m	laid	-0.11	whole	-0.21
here behind ma	home	0.11	fell	-0.06	laid	-0.14	lies	0.44
here behind mac	fell	0.06	laid	-0.06
here behind mai	fell	-0.26	laid	-0.24	lies	0.23	whole	0.22
here behind mais	fell	-0.08
here behind major	home	-0.07	fell	0.07
here behind man	home	0.09	laid	-0.13	lies	0.2	whole	-0.1
here behind mang	fell	-0.3	laid	0.05	lies	0.16	whole	0.06
here behind manh	home	-0.07	fell	0.19	laid	0.37	lies	-0.19	whole	-0.22
here behind mao	fell	0.12	lies	-0.13	whole	0.06
here behind map	home	0.22	whole	-0.05
here behind mar	home	0.08	whole	0.11
here behind march	fell	0.35	whole	0.12
here behind market	fell	-0.06	whole	-0.12
here behind mars	fell	0.37	whole	-0.08
here behind mat	home	0.33	fell	0.08	laid	0.09	whole	0.05
here behind mau	home	0.1	fell	-0.08	laid	-0.1	lies	-0.08
here behind may	fell	-0.07	lies	-0.34	whole	0.16
here behind maybe	fell	-0.14	laid	0.09
here behind me	home	0.16	laid	-0.3	lies	-0.13	whole	0.23
here behind medic	fell	-0.06	whole	-0.07
here behind meme	fell	0.07
here behind men	fell	0.06
here behind meo	home	0.08	whole	0.12
here behind met	fell	-0.08	laid	-0.12	whole	-0.06
here behind mi	whole	-0.08
here behind mien	fell	-0.14	laid	0.08	whole	-0.08
here behind mieng	home	-0.06	laid	-0.12	whole	0.19
here behind min	fell	0.26	laid	-0.05	lies	0.21	whole	0.11
here behind minh	fell	0.42	laid	-0.14	lies	0.21	whole	0.1
here behind mis	home	-0.07	fell	0.13	laid	-0.14	whole	0.06
here behind mit	fell	-0.07	laid	0.06
here behind mo	home	-0.17	laid	0.12	lies	0.12	whole	-0.08
here behind moc	fell	-0.17	laid	-0.09	lies	0.5
here behind moi	fell	-0.11	lies	-0.07	whole	-0.14
here behind mon	fell	0.09	lies	-0.06	whole	0.09
here behind mong	fell	0.09	lies	-0.14
here behind month	fell	0.12	whole	0.09
here behind mooc	fell	-0.06
here behind more	home	-0.05
here behind morning	fell	0.07
here behind mort	home	0.06
here behind morts	fell	-0.08
here behind mot	home	-0.22	fell	0.34	laid	0.12	lies	0.3	whole	0.1
here behind mother	fell	-0.09
here behind moved	laid	-0.05	whole	0.06
here behind mu	home	0.09	fell	-0.17	laid	-0.1	lies	-0.11	whole	0.07
here behind mua	home	-0.09	laid	-0.13	whole	-0.13
here behind muc	fell	0.22
here behind mui	home	0.07	fell	0.09	laid	-0.05	whole	0.26
here behind mung	home	-0.09	laid	-0.12	lies	-0.06	whole	0.05
here behind muoi	home	0.26	fell	-0.24	laid	0.2	lies	0.26
here behind muon	home	-0.07	fell	0.15	laid	-0.11	lies	0.13
here behind muong	laid	0.13	lies	0.08
here behind muu	home	-0.09
here behind my	fell	-0.26	laid	-0.21	whole	0.06
here behind n	fell	-0.08	laid	0.09	lies	0.17	whole	-0.14
here behind na	whole	-0.06
here behind nam	fell	-0.16	laid	-0.13	lies	0.5	whole	-0.15
here behind name	fell	-0.06	laid	-0.12	lies	0.18	whole	-0.06
here behind named	whole	0.09
here behind nao	home	0.11	fell	0.27	laid	-0.16	lies	0.38
here behind nap	fell	0.07	lies	0.24	whole	0.14
here behind nat	lies	0.05
here behind nau	fell	-0.05	whole	-0.13
here behind nay	home	-0.2	fell	-0.27	laid	0.42	lies	-0.08
here behind ne	whole	0.11
here behind neang	home	-0.07	fell	0.36
here behind nem	home	-0.05	fell	0.15	laid	-0.05	lies	0.13	whole	0.1
here behind nen	home	-0.06	fell	-0.27	laid	0.11	lies	0.26	whole	0.17
here behind net	fell	0.06
here behind neu	fell	-0.05	lies	-0.08
here behind never	fell	-0.06	whole	-0.1
here behind next	fell	-0.06
here behind ng	fell	-0.13	laid	-0.11	lies	-0.19
here behind nga	fell	0.32	laid	0.41	lies	-0.06	whole	-0.06
here behind ngac	home	-0.1
here behind ngan	home	0.05	fell	0.27	whole	0.07
here behind ngang	laid	0.1	whole	-0.29
here behind ngay	home	0.13	fell	-0.1	laid	0.22	lies	0.15	whole	0.09
here behind nghe	home	-0.07	fell	0.2	lies	-0.13
here behind nghi	laid	-0.05	lies	0.11	whole	-0.05
here behind nghia	home	0.2
here behind nghiem	laid	0.18
here behind nghien	fell	0.12	laid	-0.05	whole	0.07
here behind nghieng	laid	0.11	lies	-0.07	whole	-0.12
here behind ngo	home	-0.16	fell	0.06	whole	0.11
here behind ngoai	lies	-0.05	whole	-0.05
here behind ngoan	whole	0.06
here behind ngoc	fell	-0.07	laid	0.24	lies	0.16	whole	0.11
here behind ngoi	home	-0.14	fell	0.28	laid	0.09	lies	0.23	whole	0.12
here behind ngon	laid	0.08	whole	-0.2
here behind ngot	fell	-0.06
here behind ngu	home	0.15	fell	0.07	whole	0.05
here behind nguc	home	0.06	fell	-0.26
here behind ngung	home	-0.06	fell	0.18
here behind nguoi	fell	0.06	laid	0.1
here behind nguon	fell	-0.06
here behind nguyen	home	-0.19	fell	0.07	laid	0.08	lies	-0.36	whole	0.16
here behind nguyet	home	0.08	whole	0.06
here behind nha	home	0.16	fell	-0.16	whole	0.17
here behind nhac	home	-0.06	fell	-0.17
here behind nham	home	0.13	fell	-0.14	laid	-0.1	lies	0.15	whole	-0.1
here behind nhan	home	0.12	fell	-0.14	laid	-0.12	lies	0.36	whole	0.15
here behind nhang	fell	0.05	laid	0.08	lies	0.05
here behind nhanh	whole	-0.14
here behind nhap	home	0.11	fell	-0.09	laid	-0.05	lies	-0.07
here behind nhat	home	0.22	fell	0.13	whole	-0.09
here behind nhau	home	-0.15	fell	0.05	laid	0.1	lies	0.06	whole	0.06
here behind nhay	fell	-0.05
here behind nhe	home	-0.09	fell	-0.26	laid	-0.15	lies	0.24	whole	-0.17
here behind nhi	home	-0.11	fell	0.16	lies	0.22	whole	-0.1
here behind nhieu	fell	0.17	laid	0.12	lies	-0.38
here behind nhin	fell	-0.11	laid	0.18	whole	-0.07
here behind nho	home	0.17	fell	0.19	laid	-0.13	lies	0.14	whole	0.24
here behind nhoe	home	-0.05
here behind nhom	fell	0.14	laid	0.05	lies	-0.1	whole	0.12
here behind nhon	home	-0.05
here behind nhu	home	-0.06	fell	-0.36	laid	-0.13
here behind nhua	fell	0.09	laid	0.1
here behind nhung	home	-0.1	fell	0.11	laid	-0.2	whole	0.08
here behind ni	home	-0.09
here behind niem	home	-0.09	fell	-0.14
here behind nien	home	0.26	lies	-0.08	whole	0.05
here behind night	fell	0.11	laid	-0.1
here behind nilon	fell	-0.08	laid	0.07
here behind nine	laid	-0.11
here behind nineteen	whole	0.06
here behind ninh	home	-0.05	fell	0.23	laid	0.09	whole	-0.17
here behind nn	whole	0.13
here behind no	home	0.1	fell	0.2	laid	-0.23	whole	-0.16
here behind noi	home	-0.31	fell	0.2	laid	0.35	lies	0.22	whole	-0.09
here behind nom	fell	-0.08
here behind noms	home	-0.11
here behind non	laid	0.08	whole	-0.06
here behind nong	home	0.08	laid	-0.11	lies	-0.16	whole	-0.14
here behind nop	fell	-0.14	laid	0.14
here behind north	home	0.06	whole	-0.05
here behind not	home	-0.07	laid	-0.1
here behind notes	fell	-0.09
here behind nous	fell	0.18	laid	-0.07
here behind nov	whole	0.12
here behind november	fell	0.13	whole	0.08
here behind novembre	fell	-0.06
here behind now	whole	0.06
here behind nu	fell	0.31	laid	-0.12	whole	-0.12
here behind nua	home	-0.07	fell	0.28	laid	-0.09	lies	-0.07	whole	0.09
here behind nui	home	0.08	whole	0.05
here behind nuit	fell	0.1
here behind nuoc	home	-0.1	fell	0.07	laid	0.05	lies	0.21
here behind nuoi	home	-0.18	fell	-0.1
here behind nurse	fell	-0.12
here behind o	home	-0.15	fell	-0.51	laid	-0.41	lies	-0.16	whole	0.05
here behind oanh	home	-0.07	fell	0.16
here behind oct	fell	0.19	laid	-0.05	whole	0.08
here behind october	fell	0.06	laid	0.13	whole	0.12
here behind octobre	fell	0.13	whole	-0.05
here behind of	home	-0.08	fell	-0.19	lies	-0.09	whole	-0.24
here behind oi	home	0.09	whole	-0.11
here behind om	fell	-0.24	lies	0.11	whole	-0.07
here behind on	fell	-0.13	laid	-0.13	whole	0.09
here behind oncle	fell	-0.06
here behind one	fell	-0.08	laid	0.21	lies	0.06	whole	0.08
here behind ong	home	0.15	fell	-0.29	laid	-0.35	whole	0.23
here behind only	laid	-0.05	lies	-0.13	whole	0.05
here behind ont	home	0.08	fell	-0.06	laid	0.14	lies	-0.07	whole	0.07
here behind operation	fell	0.19	laid	-0.07	lies	0.18
here behind or	laid	0.06	whole	-0.1
here behind other	fell	0.14
here behind others	whole	-0.09
here behind ou	fell	-0.12	whole	-0.16
here behind our	whole	0.11
here behind ours	fell	0.14	whole	-0.05
here behind out	laid	-0.14	whole	0.1
here behind over	fell	0.05
here behind own	fell	0.09	whole	-0.05
here behind owner	laid	0.1	lies	0.1
here behind pao	fell	-0.14	laid	0.06	lies	0.11	whole	0.11
here behind paper	home	-0.05
here behind par	home	-0.17
here behind parti	home	0.08
here behind party	whole	-0.11
here behind pas	fell	-0.12	laid	0.1	lies	0.17	whole	-0.07
here behind penicillin	fell	-0.08	laid	0.26	whole	0.07
here behind people	whole	-0.09
here behind pha	home	-0.12	fell	0.11	lies	-0.05	whole	-0.08
here behind phai	home	-0.19	fell	0.15	laid	-0.12	lies	0.22	whole	0.44
here behind pham	home	0.21	fell	0.17	laid	-0.11	lies	0.14	whole	0.18
here behind phan	home	0.2	fell	-0.06	laid	-0.33	lies	-0.1	whole	-0.14
here behind phao	home	-0.15	fell	0.14	laid	0.1	lies	-0.24	whole	0.15
here behind phap	home	0.07	whole	0.05
here behind phat	home	-0.07	lies	0.17	whole	0.06
here behind phau	fell	-0.2
here behind phe	fell	0.21	laid	-0.11	lies	-0.06
here behind phep	home	-0.05	fell	-0.08	whole	0.05
here behind phi	home	-0.05	fell	0.07	laid	-0.13	lies	-0.1	whole	-0.05
here behind phien	home	0.1	fell	0.09	laid	-0.11	whole	0.09
here behind phiet	fell	0.08
here behind phieu	fell	-0.05	laid	-0.05
here behind pho	home	0.06	fell	-0.19	laid	0.1	lies	0.2	whole	-0.16
here behind phoi	fell	-0.05
here behind phon	fell	-0.21	laid	0.17
here behind phong	home	0.18	fell	-0.22	laid	0.24	lies	-0.08	whole	-0.09
here behind phu	home	0.24	fell	-0.05	laid	0.43	whole	0.1
here behind phuc	home	-0.12	fell	0.25	laid	-0.12	lies	-0.13
here behind phung	fell	-0.13	lies	0.25	whole	0.06
here behind phuoc	fell	-0.08	laid	0.12
here behind phuong	fell	-0.1	lies	-0.06	whole	0.15
here behind phut	fell	-0.21	lies	-0.05
here behind picked	fell	0.06	whole	0.08
here behind place	fell	-0.07
here behind plaque	fell	-0.06
here behind please	laid	-0.09
here behind plot	laid	-0.15	lies	0.24	whole	-0.06
here behind po	lies	0.11
here behind post	home	-0.08	whole	-0.1
here behind pour	fell	0.15	laid	0.16	lies	-0.09	whole	-0.11
here behind pris	fell	0.1
here behind prisoner	fell	0.07	whole	0.06
here behind prisonnier	fell	0.07	whole	-0.14
here behind puis	whole	0.05
here behind put	laid	0.08	lies	0.16	whole	-0.05
here behind qk9	home	-0.06
here behind qu	fell	0.2	laid	0.1	lies	0.1
here behind qua	laid	-0.08	lies	-0.07	whole	-0.21
here behind quan	home	-0.46	fell	-0.45	laid	0.12	lies	0.11	whole	-0.1
here behind quang	home	0.24	fell	0.07	laid	-0.13
here behind quat	laid	0.23
here behind quay	laid	0.11	whole	0.16
here behind que	home	0.21	fell	0.14	laid	0.05
here behind quen	fell	0.11	lies	0.11	whole	0.14
here behind quet	fell	-0.08	lies	0.06	whole	-0.13
here behind qui	fell	-0.12	laid	0.1	lies	-0.05
here behind quoc	home	-0.15	lies	0.08
here behind quy	home	0.05	fell	-0.13	lies	0.27	whole	-0.1
here behind quyen	fell	-0.11	laid	0.23	lies	-0.06	whole	0.11
here behind quyet	fell	-0.05	laid	0.05	lies	0.15	whole	0.05
here behind quynh	home	-0.13	fell	-0.16	whole	-0.08
here behind ra	home	0.09	laid	-0.06	lies	-0.19	whole	0.22
here behind rac	fell	-0.06
here behind rach	fell	0.07	whole	0.09
here behind ram	fell	0.1
here behind rang	fell	0.11	laid	-0.11	lies	0.07
here behind ranh	home	-0.07	lies	-0.05
here behind rank	fell	0.1
here behind rao	fell	0.09	laid	0.11	lies	-0.05
here behind rat	home	-0.06	fell	0.15	laid	-0.06	whole	0.05
here behind rau	fell	0.19	laid	-0.14
here behind ray	laid	-0.06
here behind re	fell	-0.16	laid	0.05	lies	0.07	whole	0.15
here behind read	laid	0.09	lies	-0.11
here behind recovered	fell	0.05
here behind regiment	home	0.16	whole	0.17
here behind releve	fell	0.08
here behind rentre	home	0.07	fell	-0.05
here behind ret	home	-0.12	laid	-0.05	whole	0.05
here behind ri	fell	0.06	whole	0.12
here behind rieng	home	-0.09	lies	0.13
here behind right	fell	-0.12	whole	-0.15
here behind ro	home	0.3	fell	-0.08	laid	-0.25	lies	0.06	whole	0.15
here behind roi	home	-0.07	fell	-0.32	laid	0.1	lies	0.05	whole	0.05
here behind rong	home	-0.09	laid	0.06	lies	-0.21
here behind rot	fell	0.07	whole	0.07
here behind row	whole	-0.07
here behind rua	fell	-0.08	laid	0.09	lies	-0.11	whole	-0.06
here behind rubber	fell	0.08	whole	-0.09
here behind run	lies	0.1
here behind rung	home	-0.08	fell	-0.14
here behind ruoc	fell	-0.05	lies	-0.08	whole	-0.1
here behind ruong	fell	-0.06	laid	0.18
here behind ruot	home	0.15	fell	0.06	lies	-0.05	whole	0.11
here behind ruou	fell	-0.08
here behind rut	home	-0.08	fell	0.14	lies	0.21
here behind s	fell	-0.09	laid	-0.08	lies	0.14
here behind sa	home	-0.18	fell	0.23
here behind sac	fell	0.1
here behind sach	fell	-0.11	laid	-0.06	lies	-0.07
here behind sai	home	-0.08	laid	-0.12	lies	0.08	whole	-0.1
here behind said	home	-0.11	fell	-0.15	lies	0.24
here behind sam	fell	0.05	laid	0.25	whole	0.26
here behind same	fell	-0.08	laid	-0.06	lies	0.09
here behind san	home	0.07	whole	0.09
here behind sang	home	-0.06	fell	0.17	laid	-0.25	lies	-0.13	whole	-0.06
here behind sanh	laid	0.14	whole	0.08
here behind sans	lies	-0.08
here behind sao	home	0.07	fell	-0.08	lies	0.07
here behind sap	home	0.09	fell	0.48	laid	-0.12	lies	0.45	whole	-0.15
here behind sat	home	0.11	laid	-0.11	lies	-0.05	whole	0.08
here behind sau	home	0.2	fell	0.2	lies	-0.1	whole	0.1
here behind saw	fell	0.1
here behind say	fell	0.17
here behind says	fell	-0.18	laid	0.06	lies	0.11	whole	-0.05
here behind se	fell	-0.1
here behind section	fell	0.07	laid	-0.16	whole	-0.06
here behind see	laid	-0.1	lies	-0.11
here behind sen	lies	0.25
here behind seo	home	-0.14	laid	-0.07
here behind sept	fell	0.21	whole	0.09
here behind septembre	fell	-0.15	laid	0.13	whole	-0.12
here behind sergeant	fell	0.1
here behind sergent	fell	0.07
here behind ses	fell	0.16	whole	0.05
here behind set	home	-0.1	lies	0.09
here behind she	laid	0.08
here behind shot	laid	-0.05
here behind showed	home	0.09	fell	-0.07	lies	0.13	whole	-0.06
here behind si	home	0.1	fell	0.2	lies	-0.23	whole	0.05
here behind side	laid	0.06	whole	-0.06
here behind sim	laid	-0.1	lies	0.14
here behind sin	fell	0.1
here behind since	lies	0.14	whole	0.09
here behind sinh	home	-0.14	fell	-0.2	lies	0.17	whole	0.13
here behind sister	home	0.06
here behind site	whole	-0.07
here behind sn	home	-0.05	fell	-0.08	lies	-0.09	whole	0.05
here behind so	home	-0.09	fell	0.07	laid	-0.36	lies	0.19	whole	-0.25
here behind soan	fell	-0.05
here behind soc	laid	-0.13	lies	0.16
here behind soi	fell	-0.18	whole	-0.08
here behind soigne	fell	0.08	whole	-0.07
here behind sok	laid	-0.08
here behind soldat	lies	0.09
here behind soldier	home	-0.09	fell	0.1
here behind soldiers	fell	-0.05	laid	-0.09	lies	0.24
here behind som	fell	0.09	whole	-0.09
here behind some	fell	-0.11
here behind son	fell	0.14	laid	0.3	whole	0.13
here behind song	home	-0.29	fell	-0.14	laid	-0.17	lies	-0.08	whole	0.09
here behind sot	home	0.12	fell	0.07	lies	-0.1	whole	0.13
here behind sous	fell	0.11
here behind south	home	0.06	laid	-0.05
here behind squad	home	-0.05
here behind stake	laid	-0.07
here behind station	lies	0.12
here behind still	fell	-0.12	laid	0.09	whole	0.06
here behind stone	fell	0.05
here behind stones	whole	0.09
here behind stopped	home	-0.06	fell	0.13
here behind street	home	-0.09	whole	-0.13
here behind su	home	-0.13	fell	-0.07	laid	0.1	lies	0.25
here behind sua	home	-0.23	fell	-0.44
here behind suc	fell	-0.08
here behind suis	fell	0.1	whole	0.16
here behind summer	whole	-0.05
here behind sung	home	0.05	fell	0.17	laid	0.05	lies	0.05
here behind suoi	laid	0.05
here behind suong	fell	-0.21	lies	0.18
here behind suot	fell	-0.1
here behind suu	fell	0.12	lies	0.12	whole	0.11
here behind sy	lies	0.08
here behind t	fell	0.08	laid	-0.11	whole	0.07
here behind ta	fell	0.25	laid	-0.22	lies	-0.17	whole	0.31
here behind tac	home	0.08	fell	-0.05	laid	-0.15	whole	-0.05
here behind tach	whole	-0.17
here behind tag	home	-0.08	fell	-0.05
here behind tai	home	-0.2	fell	-0.48	laid	0.33	lies	-0.46	whole	0.05
here behind talked	fell	0.14
here behind tam	home	-0.16	laid	0.16	lies	0.23	whole	0.19
here behind tan	fell	0.18	laid	0.06	whole	0.11
here behind tang	home	-0.05	fell	-0.11	laid	-0.1
here behind tao	laid	0.2	lies	0.11
here behind tap	fell	-0.29	laid	-0.12	lies	0.19	whole	-0.05
here behind tat	fell	0.28	laid	0.06	lies	-0.07	whole	-0.05
here behind tau	home	-0.21	fell	0.35	laid	-0.07	lies	0.05	whole	-0.12
here behind tay	home	0.1	fell	0.05	laid	0.17	lies	-0.1	whole	-0.21
here behind te	home	-0.11	fell	-0.17	whole	-0.08
here behind teacher	fell	0.09
here behind team	fell	0.15	whole	0.11
here behind tell	fell	0.25	laid	-0.07	whole	0.06
here behind ten	home	0.41	fell	0.09	laid	0.18	lies	-0.29	whole	0.13
here behind tenait	home	0.26	fell	0.06	whole	0.09
here behind terre	fell	-0.1
here behind tet	home	-0.11	fell	0.35	laid	-0.19	whole	0.14
here behind thach	home	-0.18	fell	-0.09	whole	-0.12
here behind thai	fell	-0.23	laid	0.12	lies	0.13
here behind tham	home	-0.17	fell	-0.05	laid	0.26	lies	-0.05	whole	-0.07
here behind than	fell	-0.17	laid	-0.05	lies	-0.09	whole	0.05
here behind thang	home	-0.17	laid	-0.3	lies	-0.34
here behind thanh	home	-0.09	fell	0.11	laid	0.14	lies	-0.05	whole	0.07
here behind thao	home	0.06
here behind thap	fell	-0.12	laid	0.08	lies	0.37	whole	0.21
here behind that	home	-0.06	fell	0.33	laid	-0.25	lies	-0.1	whole	0.1
here behind thay	home	-0.15	fell	-0.17	laid	0.07	lies	0.18	whole	-0.06
here behind the	fell	0.2	laid	-0.14	lies	-0.12	whole	0.1
here behind them	home	-0.1	fell	0.15	laid	-0.15	lies	0.19	whole	-0.06
here behind then	home	0.19	fell	-0.14	lies	0.13	whole	0.24
here behind theo	home	-0.06	fell	-0.1	laid	-0.19	lies	0.25
here behind there	home	-0.13	fell	-0.05	lies	-0.08	whole	0.16
here behind these	laid	0.08
here behind theu	home	-0.06
here behind they	fell	0.19	laid	-0.13	lies	0.07	whole	0.26
here behind thi	home	-0.26	fell	-0.06	laid	-0.1	lies	-0.23	whole	0.11
here behind thia	fell	-0.07	laid	0.05	lies	-0.16
here behind thich	home	0.1	fell	-0.05
here behind thien	home	0.13	whole	0.05
here behind thiet	fell	-0.05	laid	-0.05	whole	0.17
here behind thieu	home	-0.17	fell	-0.1	laid	0.05	lies	0.17	whole	0.07
here behind thim	fell	0.07
here behind thin	fell	0.05
here behind thinh	home	-0.1	lies	-0.1
here behind thinks	lies	0.05
here behind this	home	0.11	fell	-0.08	laid	-0.1	whole	0.07
here behind tho	home	0.19	fell	0.48	laid	-0.05	lies	-0.1
here behind thoa	laid	-0.1
here behind thoai	home	0.1	fell	0.39	lies	0.13
here behind thoat	home	-0.1	fell	0.09	whole	-0.08
here behind thoi	home	0.06	fell	-0.21	laid	0.07	lies	-0.07	whole	0.21
here behind thom	laid	0.13	lies	0.1
here behind thon	home	0.12	whole	0.06
here behind thong	home	0.09	fell	-0.49	lies	-0.1	whole	-0.1
here behind thot	laid	0.08
here behind through	fell	0.13
here behind thu	home	-0.18	fell	-0.45	laid	0.09	whole	-0.2
here behind thua	fell	-0.15	whole	-0.13
here behind thuan	home	0.09	fell	0.18	laid	0.05
here behind thuc	fell	-0.05	laid	-0.05	lies	-0.07	whole	-0.06
here behind thue	laid	0.07	whole	0.06
here behind thun	fell	0.12	whole	-0.09
here behind thung	home	-0.06	fell	-0.22	laid	-0.08	lies	0.2
here behind thuoc	home	0.07	fell	0.14	laid	-0.09	lies	-0.07	whole	-0.07
here behind thuong	home	-0.37	fell	0.07	laid	-0.07	lies	-0.24	whole	0.15
here behind thuy	home	-0.06	fell	0.08	laid	0.15	lies	-0.13
here behind thuyen	home	-0.08	fell	0.18
here behind tich	home	0.08	fell	-0.14	laid	-0.08	lies	-0.1	whole	0.13
here behind tiem	home	0.1	laid	0.15	whole	0.05
here behind tien	fell	0.06	laid	-0.09	lies	-0.19	whole	0.11
here behind tiep	home	-0.11	fell	0.34	laid	0.12	lies	-0.15	whole	0.07
here behind tiet	home	-0.07
here behind tieu	home	-0.16	fell	0.17	laid	-0.13	lies	-0.12
here behind till	fell	-0.05
here behind tim	home	0.19	fell	0.07	laid	0.31	lies	-0.43	whole	-0.16
here behind time	home	0.1	fell	0.13
here behind tin	home	0.05	fell	-0.11	laid	-0.07	lies	-0.13
here behind tinh	home	-0.05	fell	0.17	laid	0.15	lies	0.1	whole	-0.06
here behind tirailleur	home	0.07	whole	0.05
here behind tnxp	home	-0.17	fell	0.23	whole	0.1
here behind to	fell	-0.06	laid	-0.15	lies	-0.18	whole	0.15
here behind toa	fell	-0.36	laid	0.12	lies	0.1	whole	0.15
here behind toai	home	0.12	whole	0.05
here behind toan	home	0.32	fell	0.05	laid	-0.14	lies	-0.17	whole	-0.06
here behind toc	whole	-0.05
here behind together	fell	0.09
here behind toi	fell	-0.32	laid	0.18	lies	0.13	whole	0.23
here behind told	home	-0.07	fell	-0.14	whole	0.14
here behind tom	home	-0.09	laid	-0.05	lies	-0.05
here behind tombe	lies	0.08
here behind ton	fell	-0.22	laid	0.11	lies	-0.12	whole	-0.08
here behind tong	fell	0.09	laid	0.11
here behind too	home	-0.06
here behind took	fell	0.18	whole	0.11
here behind top	whole	0.09
here behind tra	home	-0.18	fell	0.17	laid	-0.13	whole	0.05
here behind trac	home	-0.06
here behind trai	fell	-0.13	lies	-0.15
here behind tram	fell	-0.32	laid	0.12	lies	-0.16	whole	-0.2
here behind tran	home	-0.11	fell	0.07	laid	-0.12	lies	-0.2	whole	-0.15
here behind trang	home	0.29	fell	0.06	lies	-0.06	whole	-0.07
here behind tranh	laid	0.11
here behind trao	fell	-0.21
here behind trau	whole	0.07
here behind tre	home	-0.07	lies	-0.06	whole	0.05
here behind tren	lies	-0.06	whole	0.13
here behind treo	fell	0.15	laid	-0.05
here behind tri	home	-0.14	fell	-0.1	laid	0.1	lies	0.14
here behind trich	home	0.07	fell	0.16	whole	0.05
here behind trieu	fell	-0.48	laid	-0.14	lies	-0.17	whole	-0.07
here behind trinh	home	0.12	fell	-0.16	lies	-0.08
here behind tro	fell	-0.13	lies	0.14	whole	0.07
here behind troi	lies	-0.07
here behind trois	laid	-0.07	whole	-0.07
here behind tron	home	0.07	fell	0.06
here behind trong	home	-0.13	fell	0.06	laid	0.16	lies	0.4	whole	-0.14
here behind tru	laid	0.05	lies	0.09
here behind trua	home	-0.05	whole	0.05
here behind truc	home	-0.1	fell	0.25	laid	-0.14	lies	-0.07
here behind trum	laid	-0.14	lies	0.09
here behind trung	home	-0.24	fell	0.23	laid	-0.06
here behind truoc	home	-0.3	lies	0.1	whole	0.08
here behind truong	fell	0.21	lies	-0.08	whole	0.37
here behind truy	home	0.17	whole	0.11
here behind truyen	home	-0.1	fell	-0.24	laid	0.07
here behind tu	lies	0.2	whole	-0.16
here behind tuan	laid	-0.07	whole	-0.05
here behind tuat	laid	0.08	whole	0.05
here behind tuc	home	-0.2	laid	0.16	lies	0.15	whole	0.14
here behind tue	fell	-0.09
here behind tuee	home	-0.12
here behind tui	home	0.06	fell	-0.16	laid	0.06	whole	0.26
here behind tung	fell	0.21	laid	0.16	lies	-0.18
here behind tuoc	home	0.13	fell	0.06	whole	0.07
here behind tuoi	home	0.12	fell	0.13	laid	-0.09	lies	-0.12	whole	-0.1
here behind tuong	home	-0.11	fell	-0.18	laid	-0.08
here behind turned	fell	0.14	laid	-0.06
here behind tuy	whole	-0.07
here behind tuyen	home	0.15	whole	-0.16
here behind two	home	0.09	laid	0.06	lies	0.25
here behind ty	home	-0.11	fell	-0.09	laid	-0.08
here behind u	lies	-0.07	whole	0.07
here behind uc	fell	0.21
here behind ui	fell	-0.05	laid	0.12	lies	0.1	whole	0.07
here behind un	fell	0.17	laid	0.09	lies	0.05	whole	-0.11
here behind une	home	0.24	laid	0.1	lies	0.06	whole	-0.18
here behind unit	fell	0.08	whole	0.09
here behind unknown	laid	-0.15	lies	0.09	whole	0.09
here behind uong	fell	-0.08
here behind up	fell	0.15	lies	0.06	whole	0.19
here behind us	fell	0.32	lies	0.12	whole	0.14
here behind used	fell	0.11	whole	0.05
here behind ut	home	0.24	fell	0.12	laid	-0.05	lies	-0.08	whole	-0.16
here behind uy	home	-0.06	fell	-0.25	laid	-0.1	whole	0.07
here behind v	fell	-0.09	whole	-0.08
here behind va	home	-0.41	fell	-0.09	laid	-0.35	lies	0.2
here behind vac	fell	0.1
here behind vach	home	0.1	fell	0.17	whole	0.24
here behind vai	fell	-0.18	laid	-0.06	lies	-0.09	whole	-0.12
here behind van	home	0.12	fell	-0.1	laid	-0.36	whole	0.08
here behind vang	home	-0.05	laid	0.09
here behind vao	home	0.05	fell	-0.42	lies	0.26
here behind vap	fell	0.09
here behind vat	laid	0.13	whole	-0.07
here behind vay	home	-0.2	fell	0.05	laid	0.11	lies	-0.22	whole	0.12
here behind ve	home	0.06	fell	-0.42	laid	-0.08	lies	-0.69	whole	0.2
here behind ven	fell	0.13	whole	0.05
here behind vet	laid	-0.13
here behind vi	home	0.06	fell	0.39	laid	-0.34	lies	0.2	whole	0.19
here behind vic	fell	-0.05
here behind viec	home	0.1	fell	-0.08	whole	-0.06
here behind vien	home	-0.08	fell	-0.15	laid	-0.06	whole	-0.06
here behind vieng	lies	0.07
here behind viet	home	0.11	fell	-0.07	laid	-0.14	lies	0.24
here behind viets	whole	0.13
here behind villagers	fell	-0.08
here behind vinh	fell	0.26	laid	-0.11	lies	-0.06	whole	0.07
here behind vo	home	0.48	fell	-0.35	laid	-0.13	whole	0.15
here behind voi	home	0.12	fell	0.15	laid	-0.14	lies	-0.27
here behind von	fell	0.13	laid	0.12	whole	0.05
here behind vong	home	-0.14	fell	0.25	laid	-0.11	lies	-0.09	whole	0.11
here behind vot	fell	-0.09	laid	-0.16	whole	0.06
here behind vu	home	0.09	fell	0.18	laid	-0.06	whole	0.08
here behind vua	fell	0.15	laid	-0.11	whole	0.09
here behind vuc	home	0.1	whole	0.13
here behind vui	home	0.05	fell	0.18	laid	0.32	lies	-0.06	whole	0.11
here behind vuong	fell	0.29	whole	0.2
here behind vuot	fell	-0.11
here behind vy	fell	0.13	whole	0.06
here behind wait	fell	-0.18
here behind wants	fell	-0.05
here behind was	home	0.06	fell	-0.24	laid	-0.06	lies	0.05
here behind water	fell	0.15	whole	0.05
here behind we	fell	-0.05	lies	0.08
here behind week	fell	0.08	laid	-0.07
here behind well	fell	-0.15	lies	0.14
here behind went	home	0.06	fell	-0.06
here behind were	home	-0.08	fell	0.07	laid	-0.1
here behind when	fell	0.07	laid	-0.05	whole	-0.15
here behind where	fell	0.11	laid	0.11	lies	-0.05
here behind which	whole	0.07
here behind who	fell	-0.09	laid	-0.08
here behind wife	fell	-0.08	lies	0.1	whole	-0.07
here behind with	home	-0.07	fell	-0.08	whole	-0.05
here behind woman	fell	-0.08
here behind worked	home	-0.17
here behind would	home	0.05	laid	-0.06
here behind wrong	lies	0.08
here behind wrote	fell	0.09	whole	0.07
here behind www	lies	0.09
here behind xa	home	0.33	fell	-0.18	laid	-0.1	lies	-0.05
here behind xac	home	-0.22	fell	0.34	lies	-0.07	whole	0.33
here behind xam	fell	-0.06	whole	-0.1
here behind xang	fell	0.12
here behind xanh	fell	0.08	whole	0.05
here behind xay	fell	0.18	lies	0.1	whole	0.16
here behind xe	fell	0.07	laid	0.16	lies	-0.07	whole	-0.07
here behind xem	home	0.07	fell	-0.11	lies	-0.06
here behind xep	fell	-0.11	laid	-0.08	lies	0.41	whole	-0.08
here behind xet	fell	0.34	laid	0.18
here behind xi	home	0.12	fell	-0.06	laid	0.44	lies	0.17	whole	-0.09
here behind xich	whole	-0.08
here behind xieng	fell	-0.15	laid	0.17
here behind xin	home	0.21	fell	-0.11	laid	-0.38	lies	-0.3
here behind xoan	fell	-0.05
here behind xoi	fell	-0.08
here behind xong	fell	-0.35	laid	0.07	lies	-0.06	whole	-0.16
here behind xu	home	0.24	fell	0.27	lies	0.07	whole	0.18
here behind xua	lies	-0.17
here behind xuan	home	0.26	fell	-0.12	laid	0.05	whole	-0.12
here behind xuc	fell	0.07
here behind xung	fell	-0.05	laid	-0.18	lies	0.06	whole	0.06
here behind xuong	home	0.17	laid	0.07	lies	-0.25	whole	0.14
here behind xuyen	fell	0.16	lies	-0.05	whole	-0.11
here behind y	home	0.08	fell	0.13	laid	-0.1	lies	-0.18	whole	-0.1
here behind year	fell	0.11	whole	0.1
here behind years	fell	0.11	whole	0.13
here behind yen	lies	0.08
here behind you	home	0.11	fell	-0.05	laid	-0.13	whole	-0.09
here behind youth	home	0.05
in:again	home	-0.16	fell	0.07	laid	-0.13	lies	-0.08	whole	-0.4
in:aka	home	-0.13	laid	-0.07	lies	0.23	whole	-0.07
in:alive	fell	-0.06	laid	-0.13	lies	-0.05	whole	-0.2
in:at	home	-0.19	fell	0.19	laid	0.61	lies	0.3	whole	-0.91
in:battle	home	-0.2	laid	0.16	lies	-0.21	whole	-0.59
in:born	whole	-0.09
in:bury	fell	-0.46	laid	0.68	whole	-0.25
in:capture	fell	0.36	laid	0.09
in:contact	home	-0.11	fell	-0.13	laid	-0.31	lies	-0.17	whole	-0.1
in:died	home	-0.09	fell	-0.46	laid	0.22	lies	-0.24	whole	-0.29
in:enlist	home	-0.08	fell	-0.13	laid	0.08
in:fell	home	-0.24	fell	0.29	laid	-0.23	lies	-0.17	whole	-0.4
in:gio	laid	0.18	lies	-0.09	whole	0.07
in:grave	home	-0.17	fell	-0.44	lies	0.1	whole	-0.25
in:home	home	0.23	fell	-0.29	laid	0.19	whole	-0.15
in:hurt	fell	-0.08	laid	-0.05
in:joined	home	-0.05
in:kin	home	-0.05	fell	-0.11	laid	0.06	lies	-0.07
in:laid	fell	-0.05	laid	-0.09	whole	-0.05
in:letter	home	-0.06	fell	0.11	laid	-0.19	lies	-0.1	whole	-0.14
in:level	home	0.13	fell	0.11	laid	0.05	lies	0.12	whole	-0.24
in:link	home	-0.42	fell	0.05	laid	0.11	lies	-0.21
in:martyr	laid	-0.15	lies	-0.07	whole	-0.12
in:mine	home	-0.05	fell	-0.07	laid	0.15
in:moved	home	0.14	fell	-0.26	laid	-0.44	whole	-0.35
in:naming	home	-0.22	fell	-0.31	laid	0.09	lies	-0.3	whole	-0.06
in:notice	home	-0.07	fell	-0.22	laid	-0.09	whole	0.1
in:office	home	-0.21	fell	-0.13	laid	0.25	lies	-0.19	whole	-0.11
in:pet	home	0.15	fell	-0.06	laid	-0.21	lies	0.17	whole	0.09
in:post	home	-0.33	fell	0.28	laid	-0.06	lies	-0.16
in:rank	home	-0.11	fell	-0.15	laid	-0.09	lies	-0.05
in:returned	fell	-0.05
in:self	home	-0.37	fell	-0.2	laid	-0.27	whole	-0.13
in:site	home	-0.37	fell	0.57	laid	0.09	whole	0.05
in:stop	home	-0.07	fell	-0.19	laid	0.05	whole	-0.06
in:tells	home	-0.27	fell	-0.39	laid	-0.23	lies	-0.24	whole	-0.27
in:thing	fell	0.13	laid	0.19
in:title	home	0.22	fell	0.15	laid	-0.22	lies	-0.12	whole	-0.18
known at	home	0.26	fell	-0.24	laid	-0.1	lies	-0.16	whole	-0.37
known laid	home	-0.05	fell	-0.26	laid	0.93	lies	-0.05	whole	0.39
known led	fell	-0.27	lies	-0.11	whole	-0.21
known named	home	0.32	fell	0.34	laid	-0.25	lies	-0.05	whole	-0.69
known there	home	0.15	fell	0.49	laid	0.13	lies	-0.19	whole	-0.22
last 1	fell	-0.05	lies	-0.05	whole	-0.09
last 10	fell	-0.12	laid	-0.18	lies	0.13	whole	0.12
last 100	laid	0.09	lies	0.08
last 1001	fell	0.07
last 101	fell	0.16	whole	0.13
last 1015	fell	0.09	whole	-0.07
last 102	lies	-0.1
last 1049	fell	-0.15
last 105	fell	-0.08	whole	-0.11
last 1062	fell	0.34	laid	0.29	whole	0.19
last 11	fell	-0.16	laid	-0.05	lies	-0.14	whole	-0.15
last 112	lies	0.11	whole	-0.05
last 12	fell	-0.42	laid	-0.06	lies	-0.11
last 12a	fell	-0.13
last 13	fell	-0.09	laid	0.09	whole	0.06
last 1338	fell	0.2	laid	-0.18	whole	-0.05
last 14	fell	0.36	laid	-0.28	whole	-0.16
last 14c	fell	0.08	whole	-0.11
last 15	fell	0.28
last 1509	whole	-0.06
last 174	whole	-0.1
last 18	fell	-0.07	laid	0.13	lies	0.15	whole	0.06
last 19	fell	0.13	whole	0.11
last 1b	fell	0.19
last 2	fell	0.23	lies	0.05	whole	0.06
last 20	fell	0.44	lies	-0.08
last 200m	fell	-0.07	laid	-0.12	lies	0.12	whole	0.06
last 21	fell	-0.09	laid	-0.16
last 210	whole	-0.12
last 211	fell	-0.14
last 22	fell	0.12	laid	0.12	whole	-0.09
last 23	fell	0.14	laid	0.09	lies	-0.06
last 24	laid	0.11
last 25	fell	-0.18
last 27	laid	0.09	whole	-0.11
last 2km	whole	-0.05
last 3	home	0.06	fell	-0.36	lies	-0.05	whole	-0.05
last 300m	fell	-0.08	laid	-0.05	lies	0.09
last 31	laid	-0.09	lies	0.12	whole	0.05
last 33	fell	0.08	lies	0.11	whole	0.05
last 34	fell	-0.1	laid	-0.1	lies	0.05
last 36	fell	-0.05	laid	-0.07	lies	0.27
last 37	laid	0.08	whole	0.06
last 4	home	0.07	fell	-0.15	laid	-0.1	whole	-0.06
last 40	whole	-0.05
last 400	fell	0.07	whole	-0.07
last 42	fell	-0.09	laid	0.23	lies	-0.15	whole	-0.07
last 44	fell	0.1
last 479	whole	0.07
last 5	lies	-0.23
last 500	fell	-0.17	whole	0.05
last 500m	laid	0.09
last 50m	laid	0.12
last 54	fell	0.05	laid	-0.07	whole	0.16
last 543	fell	0.09	whole	-0.05
last 544	fell	0.12	laid	0.07
last 559	fell	0.2	whole	-0.1
last 6	fell	0.23	lies	0.1	whole	-0.07
last 61	whole	-0.11
last 685	fell	0.12
last 69	fell	-0.18	laid	-0.05
last 7	fell	-0.29	lies	-0.19	whole	-0.13
last 71	lies	0.07
last 72	fell	-0.05
last 73	fell	0.07
last 74	whole	-0.07
last 772	fell	0.18	laid	-0.05	whole	0.1
last 79	whole	-0.13
last 7b	fell	0.13	whole	-0.08
last 8	fell	0.08	laid	0.18	lies	0.16	whole	-0.08
last 812	whole	0.07
last 82	laid	-0.07	lies	0.14	whole	-0.07
last 85	fell	-0.07
last 873	fell	-0.07
last 875	fell	0.21	whole	0.06
last 88	whole	-0.08
last 9	home	0.05	fell	-0.1	laid	-0.09	lies	0.81	whole	-0.16
last 935	fell	0.09	whole	-0.11
last 979	lies	0.09
last a	laid	0.33	lies	-0.32	whole	0.17
last a1	laid	-0.11	lies	0.16	whole	0.11
last ai	home	0.06	fell	-0.11	laid	-0.05	lies	0.06	whole	-0.17
last airstrip	laid	0.1
last am	home	0.27	fell	0.06	laid	0.06
last american	whole	-0.05
last ampil	fell	0.09
last an	home	-0.3	fell	0.08	lies	0.16	whole	0.1
last ang	home	-0.09
last anh	home	0.15	lies	-0.14	whole	0.06
last ao	laid	-0.31
last ap	fell	-0.07
last ay	laid	-0.29	lies	0.09
last ayun	fell	-0.09	whole	-0.06
last b	home	-0.09	fell	0.07	lies	-0.14	whole	-0.36
last b2	fell	0.36	whole	0.07
last b40	whole	-0.15
last b52	fell	-0.08
last ba	home	0.15	fell	0.15	laid	-0.32	whole	-0.25
last bac	home	-0.08	fell	-0.19	laid	-0.24	lies	-0.13	whole	-0.18
last bach	home	-0.15	fell	-0.12
last bai	fell	-0.1	laid	-0.17	whole	-0.07
last bamboo	laid	0.16
last ban	fell	-0.33	laid	-0.11	lies	0.06
last bang	home	0.2	fell	0.1	laid	-0.27	lies	0.35	whole	0.13
last bank	laid	0.13	whole	-0.12
last bao	home	0.24	fell	-0.19	laid	0.08	whole	0.21
last bap	fell	-0.11	lies	0.4
last base	fell	-0.08
last bat	laid	-0.11	lies	0.11	whole	-0.08
last battambang	fell	0.12	laid	0.05	whole	0.2
last bau	fell	-0.16	laid	-0.09	lies	0.14	whole	-0.11
last bay	laid	-0.16	lies	0.27
last be	fell	0.48	laid	0.06	whole	0.06
last ben	home	-0.18	fell	-0.21	whole	0.05
last bend	fell	-0.09
last benh	whole	-0.11
last benning	fell	-0.12
last beo	fell	0.17	laid	-0.06
last bep	fell	-0.06	whole	-0.07
last bi	home	-0.12	fell	0.08	whole	-0.18
last bia	fell	0.1	laid	-0.2	lies	-0.09	whole	0.15
last bien	home	-0.16	fell	-0.29	laid	0.05	lies	0.08
last biet	lies	-0.05
last bieu	home	-0.11	fell	0.11	laid	-0.07	whole	-0.15
last binh	home	0.63	fell	-0.34	laid	-0.21	whole	0.22
last bird	fell	0.26
last blech	laid	-0.05
last bmt	fell	-0.15
last bn	fell	-0.1
last bo	fell	-0.26	laid	0.09	lies	-0.33
last boat	laid	0.16
last boc	fell	0.05	lies	-0.09	whole	-0.06
last bom	fell	-0.14	laid	0.29	whole	0.33
last bon	fell	0.28	laid	-0.18	lies	-0.13	whole	0.1
last bong	fell	-0.07	lies	0.1
last boong	fell	0.1	lies	0.2	whole	0.12
last border	fell	0.07
last bot	home	0.07	fell	-0.09	laid	-0.05	whole	0.05
last bridge	fell	0.06	laid	0.06
last bua	whole	-0.22
last bui	fell	-0.07	laid	0.32
last buk	fell	0.13	laid	-0.05	lies	-0.11
last bun	fell	0.27	whole	0.1
last bung	fell	0.07	laid	-0.11	whole	0.09
last bunker	fell	-0.05	laid	0.24
last bunkers	laid	0.1	whole	0.09
last buoc	fell	-0.07	laid	-0.1	lies	-0.22
last buom	fell	-0.1
last buon	fell	-0.18	whole	-0.08
last but	whole	-0.09
last buu	fell	0.35	laid	0.3	lies	-0.06	whole	-0.16
last c	home	-0.07	fell	0.07	laid	-0.1	lies	-0.15	whole	-0.09
last c1	fell	0.29
last c18	whole	-0.12
last c2	fell	0.1	whole	0.07
last c4	laid	0.05	whole	-0.06
last c7	lies	0.09
last ca	home	-0.1	fell	-0.17	laid	0.19	lies	-0.13	whole	-0.06
last cach	fell	-0.11
last cai	home	0.14	fell	-0.26	laid	0.18	lies	-0.13	whole	0.18
last cam	fell	-0.05	laid	0.33	lies	-0.1
last cambodia	whole	0.08
last came	fell	0.08	whole	-0.07
last camp	fell	-0.05	whole	-0.06
last campuchia	fell	0.07	laid	0.08	whole	-0.28
last can	fell	0.05	laid	0.31
last canal	lies	-0.09	whole	-0.05
last cang	laid	0.09
last canh	home	-0.11	fell	0.1	laid	-0.41	lies	0.09	whole	-0.12
last cao	lies	0.13	whole	-0.06
last cap	laid	0.12	lies	-0.05
last cat	home	0.05	fell	0.12	laid	0.16	lies	0.24	whole	0.11
last cau	home	0.22	fell	-0.44	laid	0.3	lies	0.13	whole	0.26
last cave	fell	0.12	laid	0.19
last cay	home	0.16	fell	0.16	laid	-0.21	lies	-0.21	whole	-0.11
last ceci	fell	-0.05
last cemetery	fell	0.14	laid	-0.09	lies	0.32	whole	0.24
last cha	laid	0.06	whole	0.13
last chac	laid	0.11	whole	0.12
last chai	laid	-0.08	lies	0.09
last cham	laid	0.09	lies	0.37
last chan	fell	-0.16	laid	0.09	lies	-0.11	whole	-0.05
last chang	laid	0.17	whole	0.06
last chanh	laid	-0.08
last chao	fell	-0.07	laid	0.11
last charlie	fell	0.11
last chat	whole	0.07
last chau	home	0.1	lies	0.1	whole	0.17
last chay	fell	-0.27	lies	0.14	whole	0.05
last che	home	0.09	fell	0.1	lies	0.05	whole	-0.06
last chem	fell	0.1	whole	0.07
last cheng	lies	-0.11
last chet	fell	-0.07	laid	0.09	whole	0.1
last chi	home	-0.2	fell	-0.12	lies	-0.21
last chia	fell	0.12	laid	0.11
last chiec	fell	0.24	whole	0.07
last chiem	fell	0.05	whole	-0.06
last chien	fell	-0.07	laid	0.17	lies	0.16	whole	0.06
last chieng	laid	0.3	lies	-0.06
last chieu	fell	-0.13	laid	-0.14	lies	0.13	whole	-0.05
last chim	whole	-0.06
last chin	fell	-0.11	whole	-0.08
last chinese	laid	-0.06
last chinh	fell	0.06
last cho	fell	0.11	laid	-0.1	lies	-0.19	whole	-0.11
last choi	fell	0.1	laid	-0.09
last chom	laid	0.05
last chon	fell	0.13	whole	0.05
last chong	home	-0.13	laid	-0.13
last chot	fell	-0.14	whole	0.08
last chro	laid	-0.05
last chu	fell	0.08	laid	0.07	lies	0.14	whole	-0.13
last chua	home	0.18	fell	0.1	lies	-0.07	whole	-0.18
last chuc	fell	0.24
last chum	laid	-0.24	whole	0.07
last chung	home	-0.05	laid	-0.1	lies	0.09
last chuoi	home	-0.1
last chuong	home	0.07	fell	-0.07	laid	-0.06	whole	-0.06
last chup	fell	0.15	lies	-0.09	whole	-0.07
last church	laid	-0.06	whole	-0.09
last chuyen	lies	-0.05	whole	0.05
last city	fell	-0.28	whole	0.14
last clearing	fell	0.21	laid	0.12	whole	0.05
last co	home	-0.31	fell	0.23	laid	0.29	lies	0.37	whole	0.32
last coc	whole	0.07
last coi	home	0.07	fell	-0.1	lies	-0.09
last com	fell	-0.07	laid	-0.06
last commune	laid	-0.12
last company	fell	-0.09
last con	fell	0.05	laid	-0.17	lies	-0.14
last cong	home	0.26	fell	-0.27	lies	-0.16	whole	0.08
last cop	whole	0.07
last cot	fell	-0.39	laid	0.06	lies	-0.05
last coy	laid	-0.12
last crater	laid	0.08	whole	-0.12
last creek	whole	0.1
last cu	home	0.16	fell	0.05	laid	0.25	lies	0.54
last cua	fell	-0.11	laid	0.18	lies	0.15	whole	-0.09
last cuc	fell	0.05
last cui	fell	0.1	laid	-0.05	lies	-0.05
last cum	fell	-0.05	whole	-0.12
last cun	fell	0.08	whole	-0.05
last cung	fell	0.08	lies	-0.09
last cuoi	fell	-0.05	laid	-0.05	lies	-0.14
last cuong	home	0.19	fell	-0.23
last cut	home	-0.2	fell	-0.11	laid	0.23	lies	0.26
last cuu	fell	0.24	laid	-0.11	lies	-0.12	whole	-0.15
last d	fell	-0.11	lies	-0.06	whole	-0.09
last da	home	-0.2	fell	0.11	laid	0.17	whole	0.1
last dac	fell	-0.36	laid	0.12	lies	0.15
last dai	home	0.18	fell	0.27	lies	-0.25	whole	-0.13
last dakrong	fell	0.1	whole	0.1
last dam	laid	0.07
last dan	laid	-0.1	lies	-0.19	whole	-0.1
last dang	home	-0.05	laid	0.1	lies	-0.11	whole	-0.07
last danh	fell	-0.11	laid	-0.05	whole	0.1
last dao	whole	0.11
last dap	laid	-0.05
last dat	fell	-0.12	lies	-0.06	whole	-0.35
last dau	home	-0.18	fell	-0.09	laid	-0.07	lies	-0.42
last day	fell	-0.28	laid	-0.09	lies	0.14	whole	-0.25
last days	fell	-0.13
last de	fell	0.37	laid	-0.11	lies	-0.27
last dec	home	0.09	fell	-0.08	whole	0.05
last den	home	-0.15	fell	-0.05	laid	0.34	lies	-0.06	whole	-0.15
last deo	laid	0.06	lies	0.16	whole	0.1
last det	home	-0.07	fell	0.11	whole	-0.06
last di	home	-0.05	fell	-0.07	laid	-0.05	lies	-0.07
last dia	fell	-0.28	laid	0.07	lies	0.13	whole	0.1
last dich	fell	0.24	laid	0.08	lies	0.32	whole	0.14
last diem	fell	-0.17
last dien	home	0.07	laid	0.08	whole	0.16
last diep	fell	0.1	whole	0.19
last dieu	home	-0.08	lies	0.16	whole	0.05
last digue	laid	-0.07	whole	0.06
last din	lies	0.09	whole	-0.12
last dinh	home	0.19	fell	0.14
last disait	laid	-0.07
last district	home	-0.12	fell	0.11
last ditch	laid	-0.07	whole	-0.05
last djereng	whole	0.07
last do	home	-0.08	fell	-0.24	laid	-0.14	lies	-0.22
last doai	home	-0.05	fell	-0.12	lies	0.14	whole	-0.05
last doan	home	-0.07	fell	0.06	lies	0.05
last doc	home	0.1	fell	-0.23	lies	0.12	whole	0.18
last doi	home	0.11	fell	-0.47	laid	0.07	lies	-0.19	whole	0.13
last dom	fell	0.09	whole	-0.1
last don	fell	-0.19	lies	0.2	whole	-0.11
last dong	fell	0.17	laid	0.08	whole	0.12
last dop	laid	-0.06	whole	0.09
last drang	fell	-0.12	laid	-0.07	whole	-0.11
last du	home	-0.06	fell	-0.08	laid	-0.07	lies	-0.1
last dua	home	0.06	fell	0.25	laid	0.06	whole	0.08
last duan	whole	-0.07
last duc	home	0.18	fell	0.19	laid	-0.14	lies	-0.36	whole	0.08
last due	home	-0.1	whole	-0.07
last dui	fell	0.06	laid	0.16	whole	0.05
last dump	laid	0.28	whole	0.23
last dung	fell	0.3	lies	-0.06
last duoc	fell	-0.18	lies	0.15
last duoi	home	0.06	fell	-0.07	lies	-0.08	whole	0.06
last duong	home	0.43	fell	-0.08	laid	-0.12	lies	0.45
last e	fell	0.16	laid	0.07
last e28	whole	-0.06
last e64	fell	-0.11	whole	-0.07
last east	whole	-0.11
last ech	fell	0.16	laid	0.05	whole	0.08
last ecole	laid	0.05	whole	0.08
last em	home	-0.08	laid	0.1	whole	-0.06
last end	fell	-0.07	laid	-0.11	whole	0.06
last enemy	fell	0.05
last evac	fell	-0.12
last f2	fell	-0.05	whole	-0.07
last f324	fell	-0.05
last f7	home	-0.06
last factory	laid	0.12	whole	0.14
last father	laid	-0.07
last fence	laid	0.12	whole	-0.07
last ferry	fell	0.1	whole	0.08
last field	lies	0.12
last front	fell	0.08	laid	-0.06	lies	0.06	whole	0.22
last ga	laid	0.08	lies	-0.07
last gac	fell	-0.08
last gach	laid	0.11
last gai	home	-0.11	lies	-0.08	whole	-0.06
last gam	home	0.1	fell	-0.1	whole	-0.07
last gang	fell	0.11	laid	-0.08
last gao	fell	0.25	laid	0.05	lies	-0.07	whole	0.05
last garden	whole	-0.06
last gate	fell	-0.14	laid	0.14
last gay	laid	0.08
last ghe	laid	-0.07
last ghenh	fell	-0.05	whole	-0.05
last ghep	fell	0.2	whole	-0.21
last ghi	home	-0.08	fell	-0.09	laid	-0.05
last gi	lies	-0.07
last gia	home	0.1	fell	-0.06	laid	0.12	lies	-0.06
last giac	fell	0.13
last giai	fell	-0.09	lies	0.07
last gian	whole	-0.06
last giang	fell	0.27	laid	-0.26	lies	0.23
last gianh	home	0.12	whole	0.12
last giao	home	-0.09	fell	0.09	lies	-0.2	whole	-0.29
last giap	home	-0.06	fell	-0.13	lies	0.11
last giau	fell	-0.06
last giay	fell	0.07	whole	0.15
last gieng	fell	0.2	laid	0.26	lies	-0.05	whole	-0.18
last gio	laid	-0.13	whole	-0.08
last gioi	fell	-0.19	whole	0.06
last giong	home	0.06	laid	0.2	whole	0.17
last giua	fell	-0.06	laid	0.07	lies	-0.07
last giuoc	fell	0.09	laid	-0.16	lies	0.19	whole	-0.06
last glei	home	0.07	fell	-0.08	laid	-0.15	lies	0.09
last go	home	-0.11	fell	0.13	laid	-0.11	whole	0.05
last goc	fell	0.06	laid	-0.05	lies	-0.07	whole	0.05
last goi	fell	-0.06	whole	-0.06
last gon	lies	0.14	whole	0.17
last grave	laid	0.1
last grove	fell	0.1
last gu	laid	0.19	lies	-0.06	whole	0.12
last h	home	-0.05
last h3	whole	-0.06
last ha	home	0.28	fell	-0.15	laid	0.11	lies	-0.17	whole	-0.28
last hai	home	0.35	fell	0.05	laid	-0.09	lies	0.2	whole	-0.06
last haiphong	home	0.29	fell	0.18	whole	0.07
last ham	laid	-0.06	whole	0.05
last hamlet	fell	-0.1	laid	0.1	whole	-0.09
last han	home	-0.11	fell	0.24	laid	-0.06	whole	-0.05
last hang	home	0.08	laid	-0.15	lies	-0.23	whole	0.06
last hanh	laid	-0.27	lies	-0.08
last hao	home	0.05	laid	0.33	lies	-0.13	whole	-0.07
last hat	fell	-0.05	laid	0.2
last hau	home	0.09	fell	-0.07	lies	0.25	whole	0.05
last hcm	home	0.08
last he	fell	-0.18	laid	0.12	lies	0.21
last hen	lies	-0.11
last heo	home	-0.07	fell	0.1	laid	0.08	lies	-0.06	whole	-0.11
last het	fell	0.05	laid	-0.14	lies	-0.08	whole	-0.25
last heveas	fell	-0.08	lies	0.1
last hien	home	0.26	fell	0.21	laid	-0.16	lies	0.13	whole	0.18
last hieng	fell	0.08	laid	-0.11
last hiep	home	-0.1	fell	0.09	laid	-0.09	lies	0.16
last hieu	fell	-0.21	laid	-0.31	lies	0.05	whole	-0.11
last hill	laid	-0.2	whole	0.07
last hills	fell	0.05	laid	0.09
last hinh	whole	-0.06
last hn	home	0.06
last ho	home	0.18	laid	-0.06	lies	-0.29	whole	-0.07
last hoa	laid	0.45	lies	0.27	whole	-0.12
last hoai	fell	-0.07
last hoan	fell	-0.16
last hoang	fell	0.05	laid	0.05	lies	-0.08	whole	-0.05
last hoanh	home	0.16	laid	-0.11
last hoc	laid	0.26	lies	0.2	whole	0.08
last hoi	home	-0.08	fell	-0.11	laid	0.35	lies	0.13	whole	0.05
last hole	laid	0.12
last hon	fell	0.05	laid	-0.05	lies	-0.05	whole	-0.09
last hong	fell	0.23	laid	-0.17	lies	0.13
last hop	fell	-0.08	whole	0.05
last hot	laid	0.07	lies	-0.07
last house	fell	0.12	laid	0.11	lies	0.42
last houston	fell	-0.11
last hp	home	0.38	whole	-0.05
last hu	fell	0.07
last huan	laid	-0.08
last hue	home	0.36	fell	-0.09	whole	0.18
last hung	home	0.23	fell	0.32	laid	-0.08	whole	0.08
last huong	home	0.16	laid	-0.09	lies	-0.05	whole	-0.11
last huu	home	0.22	laid	0.1
last huy	fell	0.18	lies	0.26
last huyen	home	-0.18	fell	-0.07	laid	-0.09	lies	-0.08
last huynh	fell	0.12	laid	-0.16	whole	0.1
last i	whole	-0.05
last ich	home	0.11
last ii	fell	0.08	whole	0.05
last in	laid	-0.06	whole	-0.11
last inside	whole	-0.06
last it	fell	-0.12	whole	0.09
last jars	fell	0.06	whole	0.06
last junction	laid	0.12	whole	0.09
last jut	laid	-0.27	lies	0.15
last k	fell	-0.13	laid	-0.06	whole	-0.19
last k10	home	-0.08	fell	-0.16
last k20	fell	0.07
last k23	whole	-0.05
last k5	laid	0.07	lies	-0.08	whole	-0.05
last k50	fell	0.13
last k52	fell	-0.07
last k72	fell	-0.18
last k76	fell	0.12	whole	0.05
last k9	fell	-0.05
last ka	fell	-0.06
last kan	fell	0.11	laid	-0.08	whole	-0.05
last katum	fell	0.08
last kbang	home	0.27
last ke	home	0.17	fell	-0.06	laid	-0.06	whole	-0.05
last kenh	home	0.1	fell	-0.06	lies	0.08
last keo	fell	0.41	laid	-0.22	lies	0.09	whole	-0.05
last kep	laid	0.1	lies	-0.07
last kha	home	-0.07	whole	-0.11
last khac	home	-0.07	laid	-0.13
last khach	fell	0.08	laid	0.19
last khai	whole	0.06
last kham	fell	-0.05	lies	0.14
last khan	home	0.07
last khang	fell	0.18	lies	-0.05	whole	-0.07
last khanh	home	-0.12	fell	-0.08	laid	-0.12	lies	0.19	whole	-0.21
last khao	laid	-0.08	lies	-0.06
last khay	fell	0.07	laid	0.1	whole	0.06
last khe	home	0.18	fell	0.18	lies	0.11	whole	-0.1
last khi	fell	0.05	laid	0.05
last khiem	home	-0.14
last khmer	laid	0.1	lies	-0.1
last kho	fell	-0.07	whole	0.1
last khoa	fell	-0.07	laid	0.06	whole	-0.08
last khoang	laid	0.25	lies	-0.14	whole	-0.15
last khoc	fell	-0.1
last khoi	home	-0.05	fell	-0.19	lies	-0.19	whole	-0.23
last khon	laid	-0.07	lies	0.09	whole	0.07
last khong	laid	-0.05
last khop	laid	-0.06	whole	-0.21
last khu	fell	-0.24
last khue	home	-0.09	whole	0.06
last khuong	home	0.06	fell	-0.09	lies	-0.05	whole	-0.05
last khuyen	whole	-0.14
last ki	whole	-0.09
last kia	home	-0.11	fell	-0.05	laid	0.17	whole	-0.1
last kich	fell	-0.09	laid	-0.05
last kiem	fell	-0.05	whole	-0.07
last kien	home	-0.13	whole	0.07
last kiet	home	-0.13	fell	0.15	whole	0.05
last kieu	home	-0.17	fell	-0.23	laid	0.17	lies	-0.19	whole	-0.08
last kiln	laid	0.12	lies	-0.05
last kim	fell	-0.1	laid	-0.07	lies	0.11	whole	-0.15
last kinh	home	-0.16	fell	-0.08	laid	-0.08	lies	0.07	whole	-0.12
last klah	fell	0.05	laid	-0.09	lies	0.05
last kleng	fell	0.08
last km	lies	-0.08
last ko	fell	0.06
last kong	fell	-0.06	whole	-0.07
last kontum	fell	0.35	whole	0.08
last kor	whole	0.05
last kra	fell	0.05	whole	0.07
last kralanh	laid	0.22	lies	-0.1	whole	-0.05
last kratie	home	-0.07	fell	0.08
last krel	fell	-0.06	laid	-0.12	lies	0.19
last krieng	fell	-0.06	laid	0.09
last kt	home	-0.05	fell	0.08
last ku	whole	-0.09
last ky	home	-0.24	fell	0.24	laid	0.13	lies	-0.06
last l	fell	-0.07
last la	home	0.16	fell	-0.38	lies	-0.16
last lac	fell	0.23	laid	-0.05
last lach	fell	-0.05	lies	-0.12
last lai	home	-0.12	fell	0.15	laid	-0.1	whole	0.13
last lak	home	0.11	fell	-0.08	lies	-0.1	whole	0.08
last lam	home	0.18	fell	-0.1	laid	0.11	lies	-0.09
last lan	home	-0.13
last lang	home	-0.17	laid	-0.2	lies	-0.06
last lanh	fell	-0.07	laid	0.07	lies	0.08
last lao	home	0.18	fell	0.26	laid	0.51	whole	-0.1
last laos	fell	0.06	laid	-0.05	whole	0.11
last lap	home	-0.17	fell	0.18	laid	-0.17	lies	-0.1
last lat	home	-0.13
last lau	laid	0.34	lies	-0.05	whole	0.16
last lay	home	-0.13	fell	0.16	laid	-0.18	lies	0.08	whole	0.08
last le	fell	0.49	lies	0.14	whole	0.1
last left	laid	-0.09
last len	fell	-0.12	laid	0.05	lies	-0.05	whole	-0.22
last leng	whole	-0.09
last leo	fell	-0.05
last lep	fell	0.12	laid	-0.05
last liem	home	0.22	fell	0.06	laid	0.12	lies	-0.06	whole	0.1
last lien	home	0.18	fell	0.11	laid	0.23	lies	-0.1
last lieu	home	0.07	fell	-0.15	lies	0.11
last lim	laid	0.11	lies	-0.11	whole	-0.17
last lin	whole	-0.15
last line	laid	0.14	whole	0.1
last linh	home	0.24	fell	0.2	laid	-0.2	lies	-0.11	whole	-0.2
last lo	home	-0.09	fell	-0.21	laid	0.06	lies	-0.29	whole	-0.19
last loa	fell	0.09
last loan	home	-0.1	laid	0.17	lies	0.29
last loc	home	0.35	fell	-0.34	laid	0.27	lies	-0.2	whole	0.06
last loi	home	-0.13	lies	0.11	whole	0.13
last lon	home	-0.14	fell	0.34	laid	-0.12	lies	0.28	whole	0.24
last long	home	-0.06	laid	-0.18
last lop	laid	-0.07
last lot	fell	0.09	laid	-0.08	whole	-0.17
last lu	home	0.16	fell	-0.19	lies	0.1	whole	-0.15
last lua	laid	0.11	whole	-0.05
last luan	home	0.08
last luat	fell	-0.07
last luc	home	0.29	fell	-0.27	whole	0.1
last lun	home	-0.08	fell	-0.19	laid	0.15	lies	-0.12
last lung	fell	-0.28	laid	-0.07	whole	-0.08
last luoc	fell	-0.17
last luoi	fell	0.08	lies	0.17	whole	0.18
last luom	laid	0.05	lies	0.06
last luon	fell	-0.05	laid	-0.15	lies	0.11	whole	-0.09
last luong	home	0.07	fell	0.05	laid	-0.16	lies	-0.08	whole	-0.24
last luu	home	0.13	fell	-0.07	laid	0.1
last luy	fell	-0.22	laid	0.18	lies	-0.08
last ly	fell	-0.09	laid	0.3	lies	0.33
last lz	fell	-0.07
last m	fell	-0.08	laid	-0.38	lies	-0.06
last m48	laid	-0.08
last m79	laid	-0.1
last ma	fell	0.08	lies	-0.16	whole	0.13
last mac	home	-0.06
last mai	home	-0.05	fell	0.09	lies	-0.12	whole	-0.23
last man	laid	-0.05	lies	0.09
last mang	home	0.11	laid	0.07	lies	-0.1	whole	-0.07
last manh	fell	-0.12	lies	0.05	whole	-0.26
last mao	home	-0.06	fell	0.15	laid	-0.05	lies	-0.09	whole	-0.08
last map	laid	-0.07	lies	-0.06	whole	-0.07
last marche	whole	0.05
last market	fell	0.26	laid	-0.26
last mat	fell	0.09	laid	-0.12	lies	-0.23	whole	-0.06
last mau	home	0.25	fell	0.09	laid	-0.19	lies	0.16	whole	0.1
last may	fell	-0.07	lies	-0.12	whole	-0.09
last me	home	0.11	laid	-0.11	lies	0.24	whole	-0.13
last mek	laid	0.06	lies	-0.12
last meo	fell	-0.05	whole	-0.07
last mep	fell	0.2
last met	fell	-0.23	laid	-0.13	lies	0.08	whole	-0.1
last meur	fell	0.06	laid	-0.13
last mi	home	-0.13	whole	-0.05
last mia	fell	0.14	lies	0.11
last mich	laid	-0.13	lies	0.25	whole	0.07
last mien	home	-0.09	whole	0.1
last mieu	fell	-0.13	lies	0.23	whole	0.08
last mil	fell	-0.06
last mimot	fell	0.27	whole	0.08
last mine	laid	0.15	whole	0.07
last minh	home	-0.12	fell	-0.25
last mit	laid	0.24	lies	-0.07	whole	0.09
last mo	home	-0.24	fell	0.26	laid	0.38	lies	-0.05	whole	-0.08
last moc	fell	0.18	laid	-0.15	lies	-0.19	whole	0.18
last moi	home	0.12	fell	-0.07	laid	-0.34	lies	0.17	whole	0.11
last mom	laid	0.06
last mon	home	0.25	fell	-0.05	laid	0.06	lies	-0.09	whole	-0.16
last mong	home	-0.13	fell	-0.08	lies	-0.05
last mor	laid	-0.1	whole	-0.09
last mot	home	0.09	fell	-0.11	laid	-0.1	lies	-0.05
last mound	whole	0.14
last mountain	fell	0.07	whole	0.06
last mouth	laid	0.06	whole	-0.08
last mrs	fell	-0.05
last mu	whole	-0.06
last muc	laid	0.09
last mui	home	0.13	whole	-0.05
last mun	whole	0.05
last muoi	laid	-0.06	whole	0.11
last muon	home	-0.06	fell	0.31
last muong	laid	0.22	lies	0.13	whole	0.06
last my	fell	-0.13	laid	-0.19	lies	-0.16
last n	fell	-0.06
last na	home	-0.09	fell	0.29	laid	-0.07
last nai	fell	-0.2	laid	0.1
last nam	home	-0.39	laid	-0.38	lies	-0.07
last nang	home	0.09	laid	0.07	lies	-0.05	whole	-0.14
last nao	fell	-0.09	laid	-0.14	lies	-0.21	whole	-0.06
last nay	fell	-0.13	laid	-0.08	lies	-0.06	whole	0.05
last ne	fell	0.19	laid	-0.07
last nem	whole	0.07
last nen	laid	-0.08
last nga	home	-0.08	fell	0.15	whole	0.18
last ngai	home	0.11	fell	0.09	laid	-0.1	lies	0.17	whole	-0.06
last ngam	laid	0.22	whole	0.13
last ngan	home	0.09	fell	0.13	laid	0.05	lies	-0.06	whole	0.21
last ngang	fell	0.2	lies	-0.05
last ngao	fell	0.09	whole	-0.06
last nghe	home	0.15	whole	0.15
last nghi	laid	-0.06	lies	0.05
last nghia	home	0.06	fell	0.22	laid	-0.18	lies	-0.13
last nghiep	lies	-0.08	whole	-0.05
last ngo	home	0.11	fell	-0.24	laid	0.07
last ngoai	fell	-0.06	lies	-0.14
last ngoc	home	-0.14	laid	0.32	lies	-0.12
last ngoi	laid	0.06	lies	-0.09	whole	-0.26
last ngon	lies	-0.07
last ngu	laid	0.26
last ngua	laid	0.11	lies	-0.07	whole	0.09
last nguoi	laid	-0.18	whole	-0.1
last nguon	fell	-0.07	laid	0.11	lies	0.08	whole	0.05
last nguyen	home	-0.06	laid	-0.13
last nha	home	0.12	fell	-0.38	lies	-0.07
last nhac	whole	-0.09
last nhai	fell	-0.05	laid	0.05	lies	-0.08
last nham	home	0.14	fell	-0.06	lies	-0.08
last nhan	home	0.1	fell	-0.16	laid	0.16	whole	0.12
last nhat	home	-0.09	fell	-0.06	whole	-0.17
last nhau	laid	-0.15	lies	-0.07	whole	-0.06
last nhi	home	-0.11	fell	-0.07	laid	0.15	lies	-0.13
last nhich	fell	0.12
last nhieu	fell	-0.05	laid	-0.09
last nhin	fell	-0.07
last nho	home	0.08	fell	-0.13	lies	-0.1	whole	-0.08
last nhom	laid	-0.05	lies	0.09	whole	0.09
last nhon	home	-0.15	fell	0.26	lies	-0.2
last nhong	fell	-0.07
last nhoong	whole	-0.05
last nhu	home	0.06	whole	-0.05
last nhum	fell	0.09	whole	0.07
last nhung	fell	-0.1	laid	-0.13	lies	0.13	whole	-0.16
last nhut	home	0.06	laid	-0.06	lies	-0.17	whole	0.16
last nia	laid	0.05	lies	-0.16
last nie	fell	-0.13	laid	0.16
last niem	fell	-0.07	whole	-0.07
last nien	home	0.07
last night	whole	-0.1
last ninh	home	0.06	fell	-0.11	laid	-0.37	lies	0.16
last no	fell	-0.19
last noel	fell	-0.05
last noi	home	-0.1	fell	0.11	lies	-0.27	whole	0.22
last nom	fell	0.1	whole	-0.06
last non	fell	0.22
last nong	fell	0.09	laid	0.16	lies	-0.05	whole	-0.08
last nord	whole	0.07
last not	fell	-0.07	lies	-0.14	whole	0.06
last nov	fell	-0.06
last now	laid	0.11
last nt	whole	-0.11
last ntls	lies	-0.12	whole	-0.07
last nu	whole	-0.06
last nua	fell	0.05	laid	-0.16	lies	-0.15
last nui	fell	-0.14	laid	-0.17	lies	-0.09	whole	-0.05
last nung	fell	-0.05
last nuoc	home	-0.14	fell	0.33	laid	0.25	lies	-0.05	whole	0.17
last nuoi	laid	0.12
last nuong	laid	0.07	whole	0.15
last nva	whole	-0.05
last o	home	-0.11	laid	-0.2	lies	-0.18	whole	0.28
last oai	home	0.23	fell	-0.08	whole	-0.08
last oanh	home	-0.11
last of	fell	-0.22
last office	laid	-0.08	lies	0.11
last oi	home	0.12	fell	-0.11	laid	-0.1	lies	0.15	whole	0.08
last om	lies	0.08
last on	laid	-0.15	lies	0.2
last one	laid	-0.05
last ong	laid	-0.33	whole	-0.06
last ot	home	0.06
last p	home	0.17	whole	-0.14
last p3	fell	-0.07
last pa	home	0.06	fell	-0.17
last pac	home	0.15	fell	-0.07
last pah	home	0.05	lies	-0.06	whole	-0.1
last pailin	fell	0.31	laid	-0.13	whole	0.09
last pang	whole	-0.1
last pao	fell	-0.08	lies	-0.06
last pass	fell	0.13	whole	0.17
last penh	fell	-0.06	laid	0.05	lies	-0.05
last pet	fell	0.05	laid	-0.15	lies	0.12	whole	0.05
last pha	home	0.06	whole	-0.16
last phai	home	-0.05	fell	0.09	whole	-0.14
last phan	home	-0.1
last phao	fell	-0.07	laid	0.07	whole	0.16
last phap	fell	-0.1	lies	-0.07
last phat	fell	-0.05
last phau	fell	-0.08	lies	-0.06	whole	0.07
last phe	laid	-0.07	lies	-0.05
last phi	fell	-0.05	laid	-0.11
last phia	fell	-0.06	laid	0.17	whole	-0.06
last phiet	home	-0.07
last phin	home	0.11	laid	-0.21	whole	0.06
last pho	home	-0.22	fell	0.05	laid	-0.05
last phoi	laid	-0.12
last phon	fell	0.19	lies	-0.07	whole	0.06
last phong	home	0.07	fell	-0.3	lies	-0.27	whole	-0.25
last phu	home	0.22	fell	-0.55	laid	0.13	lies	0.22
last phuc	home	0.27	fell	-0.19	laid	0.06	whole	-0.08
last phum	laid	0.06	whole	0.07
last phun	home	0.22	fell	0.06
last phung	fell	0.2	laid	0.08	lies	-0.09	whole	-0.05
last phuoc	home	-0.13	fell	-0.27	laid	-0.09	lies	-0.28	whole	-0.06
last phuong	home	0.24	fell	-0.18	laid	-0.11	lies	-0.14	whole	-0.13
last pinh	fell	-0.05	laid	0.21	lies	-0.11
last pit	laid	-0.07	whole	0.06
last pleiku	fell	0.08
last po	fell	0.32	lies	0.12	whole	0.12
last pocket	fell	0.1
last poipet	fell	0.2	whole	0.05
last pon	home	-0.12	laid	0.33	whole	-0.05
last poncho	laid	-0.14
last pong	fell	0.15	laid	-0.3	whole	-0.1
last post	laid	-0.06	lies	0.07
last poste	fell	-0.05	laid	-0.13	lies	0.38
last prang	fell	0.09	lies	0.05
last prison	fell	0.1	laid	0.08	whole	-0.12
last prong	home	-0.05	fell	-0.13	laid	0.07	lies	-0.1	whole	0.05
last prov	fell	0.09	whole	0.06
last province	home	-0.05	fell	-0.23	laid	0.15
last puasat	fell	0.13
last puc	laid	-0.13	lies	0.08
last puch	fell	-0.07	laid	0.12	whole	-0.05
last pung	fell	0.11	laid	0.13
last pursat	fell	0.37	lies	-0.05	whole	0.08
last qua	lies	-0.05	whole	-0.17
last quan	fell	0.16	laid	0.05
last quang	home	0.33	fell	-0.25	laid	0.24	lies	-0.1	whole	0.15
last quao	lies	-0.07
last que	home	-0.05	lies	0.12	whole	-0.05
last quoc	home	-0.08	laid	0.09	lies	-0.18	whole	-0.19
last quy	home	0.19	fell	0.19	whole	0.15
last quyen	home	0.07	fell	-0.05	lies	-0.08	whole	-0.11
last quyet	fell	-0.08	laid	0.1	whole	-0.09
last ra	laid	-0.1	lies	-0.16	whole	0.08
last rac	fell	0.07
last rach	fell	-0.07	laid	0.16	lies	0.05
last rai	home	-0.06	fell	-0.07	laid	0.2	lies	0.16
last rang	home	0.05	fell	-0.11	laid	0.34	lies	0.06	whole	-0.08
last ranh	fell	-0.05	laid	-0.08
last rao	home	0.12	fell	-0.51	laid	-0.08	lies	0.11	whole	-0.06
last rat	fell	0.08	whole	0.09
last rau	fell	-0.1	whole	-0.09
last ray	home	0.09	fell	-0.05	laid	0.25	lies	0.24	whole	0.12
last re	fell	0.05	laid	0.22
last reap	fell	0.11	laid	0.25	lies	-0.16	whole	0.08
last regiment	home	-0.07	fell	-0.05	laid	-0.05
last ren	fell	-0.07	laid	-0.08	lies	0.05	whole	0.07
last reo	home	0.07	fell	-0.15	laid	-0.06	lies	0.22
last ri	home	0.13	laid	-0.06	whole	-0.12
last ria	fell	-0.06
last ridge	fell	-0.05	whole	-0.08
last rieng	home	0.05	fell	0.23	lies	-0.33
last riep	home	-0.05	laid	0.06	whole	0.05
last rinh	fell	-0.08	lies	-0.05
last ripcord	fell	-0.15
last ro	fell	0.1	laid	-0.09	whole	-0.13
last road	whole	0.16
last roang	home	0.26	fell	0.08	whole	0.1
last rock	whole	0.11
last roi	fell	-0.09
last rom	fell	-0.2	lies	-0.06
last ron	fell	-0.05	laid	0.1
last rong	fell	0.12	laid	-0.22	lies	0.15	whole	0.25
last roong	fell	-0.05	laid	0.15	lies	-0.05	whole	-0.13
last route	laid	0.08
last row	laid	-0.14	lies	0.07	whole	0.06
last rua	fell	-0.08	laid	-0.11
last rubber	fell	0.05	laid	0.05	whole	0.05
last rue	laid	0.13	lies	-0.07
last rum	whole	-0.08
last rung	laid	-0.37	lies	0.13	whole	0.06
last ruoi	fell	0.05
last ruong	fell	0.13	laid	0.11
last rut	lies	0.1	whole	-0.07
last sa	home	-0.07	fell	0.07
last sac	fell	-0.06	laid	-0.1	lies	-0.11
last sach	home	0.25	fell	-0.18	lies	0.13	whole	0.1
last saddle	whole	0.05
last saigon	whole	0.09
last sam	fell	-0.22	laid	0.3	lies	0.12	whole	0.05
last san	fell	-0.27	laid	0.12	lies	-0.19
last sang	home	-0.17	fell	-0.16	lies	-0.12	whole	-0.07
last sanh	fell	-0.2	laid	-0.25	lies	0.15
last sao	home	0.1	fell	-0.05	lies	0.18	whole	0.11
last sap	laid	-0.12	lies	-0.1	whole	-0.11
last sat	fell	0.27	laid	-0.14	lies	-0.1
last sau	home	-0.05	fell	0.33	laid	-0.27	lies	-0.25	whole	-0.27
last say	fell	0.24	laid	-0.05
last school	fell	0.07	lies	-0.05
last se	home	0.08	fell	-0.08	laid	0.22	lies	0.07
last seang	fell	0.24
last sen	home	-0.15	fell	-0.23	laid	0.05	lies	-0.05	whole	-0.05
last seng	fell	-0.07
last sentence	home	0.11	fell	-0.23	laid	0.15	lies	0.08
last set	fell	0.14	laid	-0.05
last shau	laid	0.13	whole	0.08
last shop	whole	0.06
last si	home	-0.07	fell	-0.14	lies	-0.17
last side	home	0.05	lies	-0.06	whole	-0.12
last sieng	fell	0.26	laid	-0.07	whole	0.05
last sim	fell	0.15
last sin	fell	0.06	whole	0.09
last sinh	home	-0.09	laid	0.25	lies	0.1	whole	0.08
last sisophon	fell	0.11	laid	0.16	lies	-0.11
last site	whole	0.09
last slope	laid	0.15	whole	0.09
last snoul	fell	0.27	whole	0.09
last snuol	fell	0.05	laid	-0.08	whole	-0.09
last so	home	-0.09	fell	-0.29	laid	0.08	lies	-0.07
last soc	fell	-0.1	laid	0.1
last soi	home	-0.07	fell	0.06	laid	0.25	lies	-0.07	whole	0.13
last som	laid	0.18	lies	-0.09
last son	home	-0.24	fell	-0.14	laid	-0.22	whole	-0.16
last song	home	-0.05	laid	-0.23	lies	-0.05	whole	0.13
last south	whole	0.1
last station	fell	-0.05	laid	-0.08
last stones	laid	-0.08
last stream	fell	0.16	laid	-0.09	whole	0.12
last street	home	0.22
last su	fell	-0.1	laid	0.29	lies	-0.14	whole	0.15
last suc	home	0.08	fell	0.15	lies	0.27
last sud	whole	-0.05
last sui	fell	0.08	laid	-0.05
last sum	home	-0.1
last sung	fell	0.17	lies	-0.13
last suoi	fell	0.33	laid	0.05	lies	-0.2	whole	0.06
last suong	whole	-0.09
last sup	laid	-0.06	whole	0.06
last sut	fell	0.05	whole	0.06
last suu	home	-0.05	laid	-0.13
last t	home	-0.06	fell	-0.07
last t3	fell	-0.09
last t5	fell	-0.06
last t7	whole	-0.05
last ta	laid	-0.24	whole	-0.15
last tac	fell	-0.08	laid	-0.05
last tai	home	-0.13	fell	-0.09	laid	-0.08
last takeo	laid	-0.13	whole	-0.12
last tam	home	-0.19	fell	-0.18	laid	0.14	lies	0.1	whole	0.07
last tamarind	laid	-0.16
last tan	home	-0.12	laid	0.13	lies	-0.19	whole	-0.16
last tang	home	-0.07	fell	0.34	lies	-0.09	whole	0.07
last tao	fell	0.1	laid	0.15
last tap	laid	0.08	whole	0.08
last tat	whole	-0.1
last tau	fell	-0.15	laid	0.23	lies	-0.05	whole	-0.08
last tay	home	0.45	fell	-0.59	laid	-0.13	lies	0.09	whole	0.16
last tb	whole	-0.06
last tchepone	fell	0.05
last te	fell	0.14	laid	-0.12	whole	0.11
last teh	laid	-0.07	lies	-0.05
last ten	fell	-0.2	lies	-0.14
last teo	fell	-0.05	laid	0.07
last tep	fell	0.1
last tet	fell	-0.09
last th	home	0.07
last thac	fell	-0.08	laid	0.15	lies	-0.06
last thach	home	-0.05	fell	-0.19	laid	-0.05	whole	0.06
last thai	fell	0.08	laid	-0.1	lies	0.07	whole	-0.15
last tham	fell	0.09	laid	-0.05	whole	0.08
last than	fell	-0.1	laid	-0.06	lies	-0.06
last thang	home	0.06	fell	0.06	laid	0.13	lies	-0.22
last thanh	home	-0.32	fell	0.18	laid	-0.18	lies	0.13	whole	0.11
last thao	home	0.1	fell	-0.1
last thap	home	-0.12	fell	-0.05	lies	0.18
last that	home	0.18	lies	-0.23
last thay	home	-0.09	fell	0.18	laid	-0.15	whole	-0.13
last the	home	-0.09	fell	-0.07	laid	-0.1	lies	0.3	whole	-0.13
last them	fell	-0.06
last then	fell	0.26	laid	0.15	lies	0.16
last theo	home	-0.09
last thep	whole	-0.12
last thi	home	0.08	fell	-0.05	laid	0.14	lies	0.2	whole	0.14
last thiem	home	0.11	fell	0.1	whole	-0.07
last thien	fell	0.05	laid	-0.18	lies	-0.17	whole	0.13
last thiet	home	0.08	fell	0.17	lies	-0.07	whole	-0.05
last thieu	home	0.05	whole	0.06
last thinh	home	-0.13	fell	-0.09	laid	-0.11	lies	-0.06	whole	-0.11
last tho	home	0.25	fell	-0.32	laid	0.07
last thoa	fell	-0.07
last thoai	fell	-0.07	laid	0.07
last thoan	home	-0.07	fell	-0.06
last thoat	laid	-0.05
last thoi	home	-0.09	whole	-0.09
last thom	fell	0.3	laid	-0.09
last thon	home	-0.11	laid	0.12
last thong	home	0.05	fell	0.16	laid	0.19	lies	-0.13	whole	0.13
last thu	home	0.07	fell	-0.07	laid	-0.23	lies	0.22	whole	0.09
last thua	home	-0.06	fell	0.1	laid	-0.14	lies	0.12
last thuan	fell	0.13	laid	-0.17	lies	-0.05	whole	0.07
last thuc	home	-0.09	fell	-0.05
last thuoc	home	0.08	fell	0.23	lies	-0.1	whole	-0.08
last thuong	home	-0.13	fell	0.08	laid	-0.08	lies	0.05	whole	-0.11
last thuot	fell	-0.14	laid	-0.05	whole	-0.1
last thuy	home	0.15	fell	-0.43	whole	-0.07
last thuyen	laid	0.22	lies	-0.05
last thuyet	home	-0.1	fell	-0.06
last ti	whole	-0.07
last tia	laid	0.14	whole	-0.11
last tich	fell	-0.11	laid	-0.05	whole	0.11
last tien	home	-0.25	fell	0.21	laid	0.18	lies	0.4	whole	-0.21
last tieng	fell	0.15	laid	-0.05	lies	-0.12	whole	-0.24
last tiep	home	-0.06	fell	0.2	laid	-0.1	lies	-0.07	whole	0.06
last tieu	home	-0.1
last tin	home	0.08	fell	0.13	lies	0.16
last tinh	home	-0.08	fell	-0.09	lies	0.17
last tnxp	laid	-0.07	lies	0.22
last to	fell	0.18	laid	-0.22	lies	0.07	whole	-0.09
last toan	home	-0.17	fell	0.38	laid	-0.15	lies	0.06	whole	0.06
last toc	fell	0.19	lies	0.06
last toi	home	-0.15	fell	0.31	lies	0.21	whole	0.15
last tom	laid	0.1	whole	0.07
last ton	lies	-0.15	whole	0.06
last top	laid	0.14	whole	-0.07
last tower	laid	0.09	lies	0.1	whole	0.17
last town	home	0.05	whole	0.2
last tp	lies	-0.13
last tra	lies	-0.08	whole	-0.05
last trac	home	-0.1
last trach	fell	-0.12	laid	-0.12	lies	0.25
last trai	laid	-0.32	lies	-0.19
last trail	fell	0.11
last tram	laid	-0.08
last tran	home	-0.12	laid	-0.31	lies	0.59	whole	0.06
last trang	home	0.15	fell	0.19	laid	-0.35	lies	-0.09	whole	-0.18
last tranh	fell	0.24	whole	-0.07
last trao	laid	-0.33	lies	0.17
last trap	fell	-0.08	laid	-0.11	lies	-0.09
last trau	home	-0.08	fell	0.19	laid	0.05	lies	0.23	whole	-0.05
last tray	home	-0.15	whole	0.08
last tre	home	-0.14	fell	0.17	laid	-0.22	lies	0.16	whole	0.15
last tree	fell	-0.08	laid	0.08	lies	0.16	whole	-0.08
last trees	fell	-0.05	laid	0.24
last tren	fell	-0.09	laid	-0.06
last treng	fell	-0.06	laid	0.08	lies	-0.1
last treo	fell	0.05	whole	0.11
last tri	home	0.34	fell	0.08	laid	-0.28	lies	0.12	whole	0.1
last trieu	home	0.31	fell	-0.07	laid	-0.07	whole	0.1
last trinh	home	0.14	fell	0.19	laid	-0.13	lies	-0.09	whole	0.06
last tro	fell	0.05
last troi	fell	0.17	laid	-0.09	lies	-0.06	whole	-0.11
last trom	home	0.13	fell	0.08	lies	0.16	whole	0.1
last tron	fell	-0.08	laid	-0.09	lies	0.13	whole	-0.06
last trong	home	-0.05	laid	-0.11	lies	-0.11	whole	0.17
last tru	home	-0.06
last trua	fell	-0.05
last truc	home	0.07	whole	-0.06
last trung	home	0.18	fell	-0.16	laid	-0.2	whole	-0.07
last truoc	fell	-0.08	laid	-0.09
last truoi	fell	0.22	laid	-0.06	lies	0.05	whole	0.12
last truong	home	-0.07	fell	-0.36	laid	0.15	lies	-0.13
last tu	home	-0.17	fell	0.25	laid	0.19	lies	0.23	whole	0.13
last tuan	home	-0.07	fell	-0.07	laid	-0.06	lies	-0.1
last tuat	home	0.08
last tuc	fell	0.07	laid	-0.09
last tui	fell	0.09	laid	-0.27	lies	0.3
last tul	fell	-0.11	laid	0.19	lies	0.13	whole	0.08
last tum	home	-0.05	fell	0.12	laid	0.06
last tung	whole	-0.05
last tunnel	fell	0.13
last tuoi	home	-0.06	fell	-0.06
last tuong	home	0.06	fell	0.1	laid	0.08	whole	0.06
last tuy	laid	0.07
last tuyen	home	-0.07	lies	-0.12
last ty	fell	0.09	whole	-0.16
last u	laid	-0.06	lies	0.18	whole	-0.1
last uc	fell	0.17	whole	0.08
last ui	fell	0.1	whole	-0.08
last un	lies	-0.08
last up	laid	-0.06
last ut	fell	-0.09
last uy	fell	-0.08	lies	-0.06
last uyen	fell	0.09	lies	0.39
last v	whole	-0.16
last va	fell	0.05	whole	0.05
last vac	home	0.06	whole	0.06
last vai	whole	-0.11
last valley	fell	0.08	whole	0.08
last vam	fell	0.12
last van	home	-0.11	fell	-0.24	laid	0.15	lies	-0.14	whole	0.05
last vang	home	0.13	fell	0.28	laid	-0.06	lies	0.21	whole	0.12
last vao	whole	-0.14
last vap	fell	-0.07
last vat	home	-0.08
last vay	home	-0.09	laid	-0.06	lies	-0.07	whole	-0.05
last ve	home	-0.09	fell	0.21	laid	-0.26	lies	-0.17	whole	0.18
last vei	fell	0.22	laid	-0.1	whole	0.12
last ven	home	-0.08
last veng	whole	0.05
last vi	home	0.24	fell	-0.15	laid	-0.14	lies	0.3	whole	0.21
last vien	laid	-0.08	lies	-0.09	whole	-0.15
last viet	home	-0.09	fell	0.57	laid	-0.32	lies	-0.1	whole	-0.08
last vihear	fell	0.22	lies	-0.07
last village	home	0.1	whole	0.07
last vinh	home	-0.21	fell	-0.28	laid	-0.18	lies	-0.11
last vo	home	0.19	fell	-0.19	laid	-0.07	lies	0.27
last voi	home	0.09	fell	-0.08	laid	0.12	lies	-0.15	whole	0.21
last vong	fell	0.05	laid	-0.18	lies	0.05
last vot	laid	-0.08
last vu	home	0.09	fell	0.28	whole	-0.11
last vuc	whole	0.08
last vung	whole	0.06
last vuon	fell	0.09	laid	-0.14	lies	0.46	whole	0.14
last vuong	laid	-0.06	lies	-0.06	whole	0.16
last wall	whole	-0.05
last water	fell	-0.07
last we	whole	-0.07
last well	fell	-0.05	laid	0.2	whole	0.23
last wire	fell	0.07	whole	-0.07
last xa	home	-0.21	fell	-0.4	lies	-0.05	whole	-0.07
last xac	fell	0.12	laid	-0.07
last xang	fell	0.2	laid	-0.16
last xanh	fell	0.25	laid	0.22	whole	0.09
last xat	home	-0.07	fell	-0.24	lies	0.27	whole	-0.15
last xay	laid	-0.22	lies	0.13
last xe	laid	0.05	lies	0.05	whole	0.08
last xen	laid	0.26	lies	-0.05	whole	-0.1
last xep	fell	0.15	lies	0.06
last xi	fell	-0.1
last xia	fell	-0.08
last xieng	fell	-0.05	whole	-0.09
last xo	fell	-0.2
last xoai	home	-0.05	fell	0.15	laid	-0.12	lies	-0.33
last xoan	laid	0.05
last xoi	laid	0.11	whole	0.06
last xom	fell	0.07	whole	-0.1
last xoong	fell	0.07
last xtieng	whole	-0.08
last xu	fell	0.05	laid	0.07	lies	-0.08
last xuan	home	0.53	fell	-0.38	laid	-0.15	lies	0.14	whole	0.33
last xung	laid	-0.06	lies	0.05
last xuoi	home	0.05
last xuong	home	0.31	fell	-0.26	laid	-0.11	lies	-0.09	whole	0.17
last xuyen	home	0.08	fell	-0.16	laid	-0.08	lies	0.05	whole	-0.09
last y	fell	0.2	laid	-0.18	lies	0.19	whole	-0.05
last yang	fell	0.12	lies	-0.05
last yen	home	-0.11	laid	-0.11	whole	0.23
last zone	fell	0.08
led a man	home	-0.05
led a nurse	fell	0.16	laid	0.08
led a trưởng	whole	0.06
led a été tué	fell	0.06
led accrochage	fell	0.06	laid	-0.08	whole	-0.09
led an táng	fell	-0.07	laid	-0.06	lies	0.08	whole	-0.1
led an táng & ban	laid	0.05
led an táng & canh	whole	-0.1
led an táng & doi	laid	0.06	whole	-0.07
led an táng & gan	lies	0.07
led an táng & nghia	laid	-0.12
led an táng & ntls	laid	-0.07	lies	0.08
led an táng & tam	laid	0.06
led an táng tại	laid	-0.12	lies	0.18	whole	0.12
led an táng tại & khu	laid	-0.15	lies	0.07
led an táng tại & nghia	laid	-0.11	lies	0.18
led an táng tại & ntls	laid	-0.08	whole	-0.05
led anh	home	0.13	fell	-0.1	laid	0.28	lies	-0.13	whole	0.14
led anh & bai	lies	0.05
led anh & ben	whole	-0.11
led anh & bo	fell	-0.07	whole	0.06
led anh & bui	fell	0.09
led anh & cach	laid	0.12	whole	0.09
led anh & canh	fell	-0.05	whole	0.09
led anh & doi	lies	0.08	whole	-0.06
led anh & duoi	whole	-0.05
led anh & goc	laid	-0.09	whole	-0.07
led anh & hang	laid	0.07	whole	-0.09
led anh & ho	laid	-0.05
led anh & hoc	whole	0.05
led anh & ngay	fell	0.1	whole	-0.05
led anh & nghia	laid	-0.05
led anh & ngoai	whole	0.17
led anh & ntls	lies	0.12	whole	-0.07
led anh & san	fell	0.08	laid	-0.06	whole	0.09
led anh & sau	whole	0.08
led anh & tren	fell	-0.05	whole	-0.14
led anh & trong	laid	0.08	lies	-0.07
led anh & xa	fell	0.11	laid	0.06	whole	-0.06
led assaut	fell	0.1
led attack	fell	0.22	whole	0.07
led attaque	whole	-0.05
led b 52	fell	0.09	laid	-0.05
led b trưởng	home	0.07
led b52	home	0.09	fell	0.13	laid	-0.08	whole	-0.07
led ba	fell	0.09
led bataille	fell	-0.05	whole	-0.05
led battle	fell	-0.05
led bia	laid	-0.28	lies	0.21
led bia & liet	whole	-0.06
led bia & nghia	laid	-0.05	lies	0.1	whole	0.11
led bia & ntls	lies	0.15	whole	0.06
led biết	home	0.05	fell	-0.08	laid	0.24	lies	-0.16	whole	0.2
led biết & dong	fell	-0.07
led biết & hang	laid	0.08
led biết & nen	laid	0.11	whole	0.06
led biển	fell	0.06	laid	-0.08
led bodies	whole	0.11
led body	fell	0.12
led bom	fell	0.21	laid	0.07
led bom & bi	fell	0.05	whole	-0.05
led bom & canh	laid	0.08	whole	-0.09
led bom & cu	laid	0.08
led bom & pha	whole	0.05
led bom & sau	fell	0.05
led bom & truong	fell	0.06	whole	-0.05
led bom & tu	fell	0.07
led bones & a	fell	0.09	laid	-0.06
led book	fell	0.09	whole	0.08
led born	whole	-0.23
led born in	home	0.05
led burial	fell	0.11	lies	0.11
led buried	home	0.11	fell	-0.08	laid	-0.2	lies	0.11	whole	0.05
led buried & near	whole	-0.06
led buried & the	lies	0.09	whole	-0.05
led buried him	laid	0.1	lies	-0.09	whole	-0.14
led buried him & under	whole	-0.07
led buried them	laid	0.09
led buried them & the	whole	0.08
led by nothing	laid	-0.31	lies	0.13	whole	0.29
led by nothing & a	home	-0.05	fell	0.09	laid	-0.17	lies	-0.05	whole	-0.1
led by nothing & anh	fell	-0.05	lies	0.07
led by nothing & ap	home	-0.1	fell	0.3	laid	-0.09	lies	0.12	whole	0.16
led by nothing & ba	home	-0.07	fell	0.1
led by nothing & bac	lies	-0.07
led by nothing & bai	laid	0.29	whole	0.05
led by nothing & ban	home	-0.07	fell	-0.09	laid	-0.05	lies	0.14
led by nothing & bau	fell	0.05	laid	0.15
led by nothing & bay	lies	0.14	whole	-0.08
led by nothing & ben	fell	0.18	laid	-0.07	lies	-0.25	whole	-0.17
led by nothing & benh	fell	0.23	whole	0.11
led by nothing & bia	lies	0.09	whole	0.07
led by nothing & bien	home	0.1	whole	0.05
led by nothing & binh	home	0.09
led by nothing & bo	fell	-0.14	laid	0.05	lies	-0.09
led by nothing & bui	whole	-0.1
led by nothing & buon	fell	-0.06
led by nothing & cach	fell	-0.24	lies	0.13
led by nothing & canh	laid	-0.1	lies	0.17
led by nothing & cao	fell	-0.12
led by nothing & cau	fell	-0.32	whole	0.15
led by nothing & chan	fell	0.06	laid	-0.06
led by nothing & chau	lies	0.07
led by nothing & chien	fell	-0.05
led by nothing & cho	laid	-0.16	lies	0.08	whole	-0.2
led by nothing & chon	fell	-0.05	laid	0.2	lies	0.16	whole	-0.07
led by nothing & chot	whole	0.14
led by nothing & chua	fell	-0.05
led by nothing & co	lies	0.06
led by nothing & con	home	0.05	fell	0.16	laid	0.05	lies	-0.08	whole	0.14
led by nothing & cong	lies	0.12
led by nothing & cuoi	fell	0.07	lies	-0.05	whole	0.08
led by nothing & dai	home	0.11	fell	-0.12
led by nothing & dak	fell	0.13	whole	0.08
led by nothing & dam	fell	-0.07
led by nothing & dan	home	-0.05
led by nothing & danh	home	0.07	fell	0.05	whole	-0.05
led by nothing & dao	fell	0.05	lies	-0.06
led by nothing & den	fell	0.16	whole	-0.06
led by nothing & deo	fell	0.1	whole	0.11
led by nothing & di	fell	-0.05
led by nothing & dien	fell	0.09	whole	0.05
led by nothing & dinh	home	-0.06
led by nothing & doan	lies	0.07	whole	-0.08
led by nothing & doc	fell	0.25	laid	0.08	lies	0.07	whole	0.06
led by nothing & doi	fell	0.14	laid	-0.26	lies	0.07
led by nothing & don	fell	-0.13	laid	-0.08
led by nothing & dong	home	-0.11	fell	-0.1	laid	0.06	lies	-0.1	whole	-0.26
led by nothing & duoi	laid	0.51	lies	-0.07	whole	0.13
led by nothing & duong	fell	0.17	laid	0.07	whole	0.06
led by nothing & from	home	0.05
led by nothing & gan	fell	0.07	laid	0.05	lies	0.12
led by nothing & gia	whole	0.09
led by nothing & gieng	fell	0.14	laid	0.13
led by nothing & giua	laid	-0.08	lies	0.08	whole	0.05
led by nothing & go	home	0.12	fell	-0.13	lies	-0.12
led by nothing & goc	fell	-0.07	laid	0.16
led by nothing & goi	laid	0.08
led by nothing & ha	home	0.1	fell	-0.07	whole	0.09
led by nothing & hai	fell	0.11	whole	0.14
led by nothing & hang	fell	0.05	laid	-0.16
led by nothing & hello	whole	-0.08
led by nothing & hien	lies	0.05
led by nothing & hill	fell	0.1	whole	0.09
led by nothing & ho	lies	-0.09
led by nothing & hoi	fell	-0.12	laid	-0.06	lies	-0.06
led by nothing & hon	fell	-0.12	laid	0.07
led by nothing & hue	whole	0.06
led by nothing & hung	home	0.12	whole	0.07
led by nothing & huong	lies	0.07	whole	-0.09
led by nothing & huyen	home	0.08	laid	0.11	whole	-0.05
led by nothing & in	whole	-0.05
led by nothing & khe	laid	0.11	whole	-0.07
led by nothing & khong	home	0.09	whole	-0.06
led by nothing & khu	fell	0.06	lies	-0.06	whole	-0.13
led by nothing & kim	home	-0.08
led by nothing & kon	fell	-0.08
led by nothing & ky	whole	-0.06
led by nothing & lai	fell	0.05
led by nothing & lang	home	0.65	laid	-0.09	lies	-0.07	whole	0.27
led by nothing & lo	fell	-0.07	laid	0.13	lies	0.14	whole	-0.09
led by nothing & loc	fell	0.16	whole	0.06
led by nothing & ma	whole	0.06
led by nothing & mai	laid	0.06
led by nothing & mat	whole	-0.12
led by nothing & me	fell	0.08	laid	-0.05
led by nothing & mo	laid	-0.07	lies	0.09	whole	-0.05
led by nothing & muong	home	0.05
led by nothing & nam	home	-0.09	fell	0.09	laid	0.11	whole	0.05
led by nothing & near	fell	0.13	whole	0.06
led by nothing & nga	fell	0.08
led by nothing & ngay	lies	-0.05	whole	-0.1
led by nothing & nghia	laid	0.55	lies	-0.13	whole	0.33
led by nothing & ngoai	fell	-0.06	laid	0.08	lies	0.05	whole	-0.06
led by nothing & nguoi	whole	-0.07
led by nothing & nguyen	home	0.06	whole	0.07
led by nothing & noi	fell	0.05	laid	-0.05
led by nothing & ntls	fell	0.09	laid	-0.08	lies	0.23	whole	0.13
led by nothing & nui	laid	-0.05	whole	0.13
led by nothing & o	home	0.1	fell	-0.05	lies	0.1	whole	-0.12
led by nothing & ong	fell	-0.05
led by nothing & operation	fell	-0.07
led by nothing & phan	fell	0.12	whole	0.06
led by nothing & phu	home	0.08	whole	0.07
led by nothing & phum	laid	0.06	whole	-0.09
led by nothing & phuong	fell	0.09	whole	0.06
led by nothing & poste	fell	0.05	whole	0.11
led by nothing & quan	fell	-0.21	whole	-0.11
led by nothing & quang	fell	-0.07	laid	-0.05	whole	0.05
led by nothing & que	home	0.33	fell	-0.08	whole	-0.31
led by nothing & rach	fell	0.05
led by nothing & ray	fell	-0.08	laid	0.14	lies	-0.17	whole	0.12
led by nothing & ruong	laid	0.06	lies	-0.06
led by nothing & san	laid	-0.1	lies	0.11	whole	0.17
led by nothing & sau	fell	-0.13	laid	0.09	lies	-0.07	whole	0.24
led by nothing & sous	laid	0.15	lies	0.13	whole	0.18
led by nothing & sur	fell	0.06	whole	-0.05
led by nothing & tai	whole	-0.08
led by nothing & tam	fell	-0.09
led by nothing & tan	lies	0.13
led by nothing & thach	home	0.09
led by nothing & thang	laid	-0.05
led by nothing & thanh	fell	-0.05	whole	0.05
led by nothing & the	fell	-0.12	whole	-0.05
led by nothing & thon	home	-0.08	fell	0.08	lies	-0.06	whole	0.15
led by nothing & thong	whole	-0.05
led by nothing & tinh	home	-0.06
led by nothing & to	whole	-0.13
led by nothing & tong	home	0.08
led by nothing & tram	fell	0.1	laid	0.06	whole	0.13
led by nothing & tran	fell	0.47	whole	-0.39
led by nothing & trang	home	0.05	whole	0.08
led by nothing & tren	fell	-0.06	laid	-0.23	lies	0.17	whole	-0.23
led by nothing & trich	lies	0.05
led by nothing & trong	fell	0.05	laid	-0.17	whole	-0.13
led by nothing & trung	whole	0.05
led by nothing & truoc	home	0.05	laid	0.32
led by nothing & truong	fell	-0.08	lies	-0.06
led by nothing & under	laid	-0.08	lies	0.15	whole	0.07
led by nothing & van	home	0.12	fell	0.12	whole	-0.13
led by nothing & ve	lies	-0.1
led by nothing & vi	lies	0.08
led by nothing & viet	whole	-0.07
led by nothing & village	home	0.08	whole	-0.17
led by nothing & vinh	home	0.05	fell	0.14
led by nothing & vuon	fell	-0.05	laid	-0.08	lies	0.07
led by nothing & xa	home	0.06	whole	0.06
led by nothing & xom	fell	0.11	lies	0.09
led by nothing & y	fell	-0.06
led by word a	home	-0.07	fell	0.09	laid	-0.08	lies	-0.15	whole	-0.07
led by word a & tuan	home	0.07
led by word a1	fell	-0.06
led by word ac	fell	0.11
led by word ac & tinh	fell	0.11
led by word adn	fell	-0.06
led by word again	laid	-0.11	lies	0.11
led by word ai	home	-0.1	fell	0.1	laid	0.21	lies	0.1	whole	0.12
led by word airborne	fell	-0.08
led by word an	fell	-0.06	laid	-0.05	whole	-0.25
led by word an & bia	lies	-0.06
led by word an & cao	home	-0.07
led by word an & tren	fell	-0.08
led by word anh	fell	-0.26	laid	0.13	lies	0.15	whole	0.05
led by word anh & ben	laid	-0.08
led by word anh & doi	fell	-0.07	lies	0.1
led by word anh & ho	laid	0.11	whole	0.05
led by word anh & thai	whole	-0.06
led by word anh & tren	laid	0.05	lies	0.08
led by word ap	whole	-0.15
led by word apr	fell	0.05	laid	-0.09
led by word april	whole	0.09
led by word ask	fell	0.09
led by word at	fell	0.13	laid	0.08	lies	0.15
led by word at & the	laid	0.08	whole	-0.24
led by word au	home	-0.11	whole	0.11
led by word aug	whole	0.08
led by word august	fell	0.14	whole	-0.1
led by word b	laid	-0.06	lies	-0.08	whole	-0.06
led by word b1	whole	0.06
led by word b40	fell	-0.1
led by word ba	home	0.07	laid	-0.23	lies	0.13	whole	-0.29
led by word ba & cai	whole	0.06
led by word ba & lang	home	0.07	whole	0.07
led by word ba & phu	home	0.1	whole	-0.18
led by word bac	home	-0.07	fell	-0.14	laid	0.08	lies	0.09
led by word bac & ngam	laid	0.05
led by word bac & song	fell	-0.09
led by word bach	home	0.13
led by word back	fell	-0.07	laid	-0.1	lies	0.09	whole	-0.11
led by word bai	fell	-0.09	lies	0.06
led by word bam	whole	0.12
led by word ban	fell	0.06	lies	-0.18
led by word ban & ben	fell	0.09
led by word ban & cau	whole	-0.06
led by word ban & cua	fell	-0.13
led by word ban & nghia	laid	0.1	lies	-0.09
led by word ban & nuoc	fell	-0.06
led by word ban & tren	fell	0.06
led by word bang	fell	-0.07	laid	0.09	whole	-0.07
led by word bang & sau	laid	0.11	lies	0.12
led by word banh	fell	-0.06
led by word bao	home	-0.12	fell	0.07	laid	-0.11	lies	0.08	whole	-0.08
led by word bap	home	-0.11	fell	0.05	laid	0.08
led by word bat	home	-0.13	fell	-0.51
led by word bat & cau	fell	-0.1
led by word bat & cho	fell	-0.21
led by word bat & cua	fell	0.12	whole	0.06
led by word bataillon	fell	-0.08
led by word battalion	fell	-0.22
led by word battalion & quang	fell	-0.08
led by word battery	fell	0.06	whole	-0.05
led by word bau	fell	0.08	laid	-0.08
led by word bay	home	0.09	fell	0.2	laid	-0.27	lies	0.13	whole	0.09
led by word bay & ngay	fell	0.1	whole	-0.1
led by word bay & trong	lies	0.05
led by word be	home	0.09
led by word bed	fell	-0.09
led by word ben	home	-0.06	laid	-0.08	lies	0.06	whole	-0.13
led by word ben & xa	home	-0.05
led by word benh	home	-0.07	whole	-0.09
led by word benh & xa	home	-0.07	whole	-0.08
led by word bep	fell	0.08	laid	0.12
led by word bep & hoang	whole	-0.08
led by word bi	whole	0.12
led by word bi & my	home	0.05
led by word bien	fell	0.16	lies	-0.07
led by word bien & ban	fell	0.07	lies	-0.05	whole	-0.05
led by word bien & doi	fell	0.16
led by word biet	home	-0.08	whole	-0.1
led by word biet & dong	home	-0.07	whole	-0.1
led by word bieu	home	0.1	fell	-0.05
led by word big	lies	-0.05
led by word binh	home	-0.09	fell	0.15	laid	-0.1	lies	-0.08	whole	-0.09
led by word binh & a	home	0.07	whole	0.06
led by word binh & ben	whole	-0.09
led by word binh & cau	fell	-0.07
led by word binh & long	fell	-0.05
led by word binh & sau	fell	0.06
led by word binh & tram	fell	0.05
led by word binh & tran	fell	0.07
led by word binh & xa	fell	-0.14
led by word bo	home	-0.1	fell	-0.17	laid	0.16
led by word bo & xa	home	-0.1
led by word boi	fell	-0.09	laid	-0.08	lies	0.07
led by word bom	fell	-0.12
led by word bomb	whole	0.12
led by word bomb & the	whole	0.12
led by word bon	home	0.05	fell	0.08	laid	0.21	lies	0.16	whole	0.07
led by word bon & sau	lies	0.1
led by word bong	fell	0.1	laid	-0.08	lies	-0.06	whole	-0.09
led by word bot	fell	0.1	whole	-0.08
led by word bought	fell	-0.14
led by word brothers	fell	-0.06	lies	-0.05
led by word bs	laid	-0.06
led by word bt	fell	-0.06
led by word bua	fell	-0.07	laid	-0.06
led by word bugler	whole	-0.05
led by word bun	home	-0.13	whole	0.07
led by word bung	home	0.1	fell	0.07
led by word buoc	home	-0.07	laid	-0.09
led by word buried	fell	-0.05	laid	0.07
led by word buried & by	fell	-0.05	whole	-0.08
led by word but	lies	0.16
led by word c	home	-0.16	fell	0.13	whole	0.2
led by word c & ben	fell	-0.08
led by word c2	home	-0.05	fell	0.07
led by word c4	laid	-0.05	lies	0.17
led by word c6	whole	-0.07
led by word c759	home	0.11	whole	0.06
led by word ca	home	-0.1	fell	-0.3	laid	0.09	lies	-0.06	whole	-0.13
led by word ca & cho	laid	-0.08
led by word ca & sau	lies	-0.05
led by word cai	fell	0.05	lies	-0.06
led by word cam	home	0.12	laid	0.14	lies	-0.06	whole	-0.05
led by word cam & cho	fell	0.06	whole	0.08
led by word campuchia	fell	0.05	whole	0.07
led by word can	fell	0.12	laid	-0.06
led by word cang	fell	0.11
led by word canh & rung	lies	0.06
led by word canh & sat	whole	0.05
led by word cao	fell	-0.14	laid	0.06	whole	-0.11
led by word cap	fell	-0.09
led by word carried	fell	-0.06	laid	-0.05	whole	0.12
led by word carried & a	whole	0.12
led by word cat	home	-0.18	fell	0.06	laid	0.31	lies	-0.17	whole	-0.09
led by word cat & gan	whole	0.13
led by word cat & lang	laid	0.07
led by word cat & phia	fell	0.1
led by word cat & sau	whole	-0.09
led by word cat & truong	fell	-0.07
led by word cau	home	-0.08	fell	-0.06	laid	-0.05	lies	0.05
led by word caught	fell	-0.07
led by word cav	fell	0.13
led by word cay	home	-0.1	fell	-0.09	laid	0.2	lies	-0.05
led by word cay & ben	home	-0.06	whole	-0.1
led by word cay & cau	whole	0.12
led by word cay & duong	whole	-0.05
led by word cay & gan	laid	0.09
led by word cay & lang	lies	0.05
led by word cay & lo	laid	0.13	lies	0.14	whole	0.1
led by word cay & me	fell	0.12
led by word cha	fell	-0.13	laid	-0.12	lies	-0.05	whole	-0.06
led by word chac	home	0.13	fell	-0.1	laid	-0.2
led by word chac & con	laid	-0.06
led by word chai	home	0.09	fell	-0.07	whole	0.07
led by word cham	home	0.18	lies	0.06
led by word cham & phan	home	0.18
led by word cham & soc	lies	0.08	whole	-0.08
led by word chan	home	-0.05	laid	-0.09
led by word chang	fell	0.06	whole	-0.07
led by word chanh	home	-0.08	lies	0.06
led by word chanh & thanh	home	-0.06
led by word chao	fell	0.06	whole	0.05
led by word char	laid	-0.05
led by word chat	home	-0.28	fell	0.22
led by word chau	fell	-0.07	whole	-0.21
led by word chau & nghe	whole	-0.06
led by word chau & son	whole	-0.05
led by word chau & thanh	fell	0.05
led by word chau & trong	home	0.06
led by word chay	fell	-0.18	whole	-0.14
led by word chay & cua	fell	0.05
led by word chay & duong	fell	-0.05
led by word chay & nga	whole	-0.08
led by word che	home	0.06	lies	-0.05	whole	-0.06
led by word che & quang	whole	-0.05
led by word chem	fell	-0.06
led by word chet	fell	0.05	lies	0.13
led by word chez	fell	0.08	whole	-0.05
led by word chi	fell	0.14	laid	0.09
led by word chi & doan	fell	0.1
led by word chief	whole	-0.08
led by word chien	home	-0.07	fell	0.25	lies	-0.06	whole	-0.19
led by word chien & khu	whole	-0.09
led by word chien & truong	fell	0.2	whole	-0.13
led by word chieng	whole	-0.07
led by word chieu	lies	-0.13
led by word chieu & bo	fell	-0.08	laid	0.05
led by word chim	fell	0.11	laid	-0.05	lies	0.07
led by word chim & ngoai	whole	0.21
led by word chin	fell	0.17
led by word chinh	home	0.07	whole	-0.06
led by word cho	fell	-0.07	lies	0.1
led by word choi	fell	-0.06
led by word chon	home	0.12	laid	0.06
led by word chong	fell	-0.12
led by word chu	home	0.05	fell	0.08	laid	0.07	whole	-0.18
led by word chu & a	fell	0.08	laid	0.08
led by word chu & tren	fell	0.06
led by word chua	lies	0.09	whole	-0.06
led by word chuc	fell	-0.11
led by word chung	home	-0.11	laid	0.22
led by word chung & bo	laid	-0.11	lies	0.08
led by word chung & duoi	laid	-0.07	lies	0.08	whole	-0.1
led by word chung & go	laid	0.11
led by word chung & ho	whole	-0.14
led by word chung & xa	fell	0.14
led by word chuoc	whole	-0.05
led by word chuoi	fell	0.15	whole	0.1
led by word chuong	fell	-0.06	whole	-0.14
led by word chup	fell	0.06	laid	-0.06	lies	0.05
led by word chuyen	home	-0.09	fell	-0.21	laid	0.39	lies	0.08	whole	0.16
led by word chuyen & doi	laid	0.08
led by word chuyen & nghia	lies	0.06	whole	0.06
led by word co	home	0.18	fell	-0.06
led by word co & bo	fell	0.09
led by word co & quang	fell	-0.13
led by word coc	fell	0.16	laid	-0.13	whole	0.09
led by word coffee	whole	0.06
led by word coi	laid	-0.07	whole	-0.06
led by word coi & bo	whole	-0.07
led by word coi & doi	fell	0.05
led by word coi & ngay	fell	-0.07
led by word coi & nghia	lies	0.06	whole	-0.17
led by word com	fell	-0.17
led by word company	whole	0.06
led by word con	fell	0.2	lies	-0.2	whole	-0.18
led by word con & ban	fell	0.07	whole	0.05
led by word con & dong	fell	0.11
led by word con & duong	fell	-0.05	laid	0.11
led by word con & thon	fell	0.11	whole	0.05
led by word con & xa	fell	0.12
led by word cong	home	-0.13	laid	-0.06	whole	-0.18
led by word cong & dien	home	-0.07	fell	-0.08
led by word cong & lang	whole	-0.07
led by word cong & nghia	home	0.06	whole	-0.15
led by word cong & trong	fell	0.1
led by word corner	laid	0.06	whole	-0.06
led by word cot	fell	-0.05	laid	-0.06	lies	-0.15	whole	0.07
led by word crossing	fell	0.09	whole	0.07
led by word cu	home	-0.06	fell	0.13	lies	-0.27	whole	0.18
led by word cu & cach	laid	-0.17
led by word cu & canh	fell	0.14	laid	-0.06	lies	-0.09	whole	0.07
led by word cu & doi	fell	0.07
led by word cu & duoi	laid	0.08
led by word cu & tra	fell	-0.05
led by word cua	fell	0.05
led by word cung	home	0.18	fell	0.09	whole	0.06
led by word cuon	whole	0.14
led by word cuon & song	fell	-0.07
led by word cuong	fell	-0.19	laid	0.2	whole	0.08
led by word cut	home	-0.1	fell	-0.14	whole	-0.05
led by word d	fell	-0.11	laid	-0.06	lies	-0.07	whole	-0.06
led by word d10	fell	-0.05
led by word d2	home	0.1	whole	0.07
led by word da	home	0.16	fell	0.15	laid	-0.07	lies	0.32	whole	0.14
led by word da & canh	fell	0.06	laid	-0.08	lies	0.12	whole	0.11
led by word da & gan	fell	0.05
led by word da & sau	laid	-0.05
led by word dac	home	0.07
led by word dai	fell	-0.13	laid	0.09	lies	0.07	whole	-0.06
led by word dai & doi	fell	-0.14
led by word dai & hai	whole	-0.07
led by word dak	fell	0.05
led by word dam	fell	0.12	laid	0.05	whole	-0.09
led by word dan	home	-0.07	fell	0.06	laid	0.1	lies	-0.17
led by word dan & dong	fell	-0.07	laid	0.12
led by word dang	home	0.13	fell	0.29	lies	-0.05	whole	0.15
led by word dang & lang	home	-0.05
led by word danh	home	-0.2	fell	-0.07	laid	0.08
led by word dao	fell	-0.07	whole	-0.1
led by word dao & ba	home	-0.06
led by word dao & bac	home	-0.08
led by word dap	fell	0.13	laid	0.15	lies	-0.09
led by word dat	home	0.08	lies	-0.07	whole	0.39
led by word dat & ben	lies	0.05	whole	0.16
led by word dat & bo	laid	-0.06	lies	0.1
led by word dat & canh	lies	-0.06	whole	0.06
led by word dat & cho	laid	-0.07
led by word dat & chua	lies	0.08
led by word dat & dinh	fell	0.14	laid	0.08	whole	0.06
led by word dat & dong	lies	0.06	whole	0.13
led by word dat & duoi	fell	-0.05	laid	0.09	lies	-0.05
led by word dat & gan	whole	0.05
led by word dat & go	laid	-0.08
led by word dat & hang	fell	-0.07	laid	-0.05
led by word dat & ho	laid	0.11
led by word dat & kham	fell	0.07	whole	0.1
led by word dat & ngay	whole	-0.11
led by word dat & tren	laid	0.05
led by word dat & trong	fell	0.05
led by word dat & vuon	lies	-0.13	whole	-0.14
led by word day	home	-0.18	fell	-0.22	lies	-0.11
led by word day & co	fell	-0.11
led by word day & con	fell	-0.07
led by word day & duoi	laid	0.09	lies	0.09	whole	0.1
led by word day & hoc	home	-0.1
led by word day & truong	fell	-0.13	laid	-0.05	whole	-0.11
led by word days	fell	0.08	whole	0.06
led by word de	home	0.15	fell	-0.09	laid	-0.14	lies	-0.07	whole	-0.1
led by word dec	fell	-0.06	whole	0.08
led by word den	laid	-0.06	lies	-0.06
led by word den & muong	home	0.07
led by word deo	lies	0.05
led by word det	home	0.09
led by word deu	home	-0.08	laid	-0.05	whole	0.07
led by word di	laid	-0.08	lies	0.07	whole	0.15
led by word dia	fell	-0.24	laid	0.22	lies	-0.12	whole	-0.29
led by word dia & binh	laid	0.06
led by word dia & dao	fell	0.14	laid	0.09
led by word dia & phuong	fell	-0.1	whole	-0.06
led by word dich	fell	0.31	laid	-0.13	whole	0.2
led by word dich & cho	fell	0.05
led by word die	fell	0.08	laid	-0.08
led by word diem	home	-0.05	fell	0.3	whole	0.17
led by word dien	fell	-0.2	laid	-0.14	lies	-0.11	whole	-0.13
led by word diep	laid	-0.06	whole	0.07
led by word diet	fell	-0.05
led by word dieu	home	-0.07	fell	0.06	laid	0.18	whole	0.08
led by word dieu & sau	laid	0.08	whole	0.11
led by word dinh	home	-0.18	laid	-0.07	lies	-0.06	whole	-0.11
led by word dinh & thanh	whole	0.05
led by word dirt	laid	0.13	whole	-0.06
led by word diu	home	0.11	whole	0.09
led by word diu & tam	home	0.12	whole	0.08
led by word div	fell	0.11	whole	0.05
led by word division	whole	0.08
led by word do	home	-0.05	fell	-0.29	laid	-0.13	lies	-0.15	whole	-0.2
led by word do & khe	fell	-0.09
led by word do & nghia	lies	-0.08
led by word do & quan	whole	-0.05
led by word doai	home	0.09	laid	0.12	whole	0.07
led by word doan	whole	-0.07
led by word doc	home	-0.05	fell	-0.15	laid	-0.1	lies	0.13	whole	-0.09
led by word doc & bo	laid	-0.06	lies	0.11	whole	-0.08
led by word doc & duong	whole	-0.1
led by word doc & suoi	whole	0.06
led by word doi	home	0.14	fell	-0.26	lies	0.11	whole	-0.14
led by word doi & a	home	0.1	whole	0.11
led by word doi & ba	lies	0.1	whole	-0.05
led by word doi & bac	laid	-0.08
led by word doi & duoi	lies	0.07
led by word doi & ha	home	0.1	whole	0.06
led by word doi & hoa	home	0.08
led by word doi & kien	whole	-0.09
led by word doi & nam	home	-0.13
led by word doi & nghe	home	0.1	whole	0.1
led by word doi & nghia	lies	0.1
led by word doi & sau	fell	0.06	lies	-0.08
led by word doi & trong	whole	-0.09
led by word doi & vinh	home	-0.05
led by word doi & xa	home	0.11	fell	0.08	whole	0.09
led by word don	home	0.06	fell	-0.1	laid	-0.08	whole	-0.28
led by word don & bac	whole	-0.08
led by word don & gan	laid	-0.06	lies	-0.1
led by word don & xa	home	0.09	whole	-0.1
led by word dong	home	-0.38	fell	-0.22	lies	-0.2	whole	-0.17
led by word dong & cho	fell	-0.08
led by word dong & chua	lies	0.07
led by word dong & gan	fell	-0.13
led by word dong & lang	fell	-0.1
led by word dong & thuy	whole	-0.07
led by word dong & xa	home	0.07
led by word dop	fell	-0.11	laid	0.08
led by word down	fell	-0.17
led by word drang	laid	0.06
led by word drove	laid	0.07
led by word drove & a	laid	0.07
led by word dry	laid	-0.08
led by word du	home	0.11	fell	0.11	whole	0.16
led by word du & cimetiere	laid	0.13
led by word du & hai	home	-0.08
led by word du & pont	fell	0.06	whole	0.06
led by word du & village	home	0.09	whole	0.11
led by word dua	fell	-0.17	laid	0.08	lies	0.11	whole	0.08
led by word dua & nuoc	laid	0.07
led by word duc	home	0.08	fell	-0.14	laid	-0.06	whole	-0.13
led by word duc & quang	whole	-0.11
led by word dug	whole	-0.22
led by word dug & by	whole	-0.06
led by word dung	laid	-0.05	lies	-0.08	whole	0.09
led by word dung & bia	lies	0.08
led by word dung & bo	whole	0.05
led by word dung & thon	home	0.06	whole	-0.07
led by word dung & tran	fell	-0.1
led by word dung & tren	whole	-0.05
led by word dung & trong	fell	0.1
led by word dung & truoc	whole	-0.08
led by word duoc	home	0.1	laid	-0.07
led by word duoi	fell	0.05	laid	-0.06	lies	0.2	whole	-0.05
led by word duy	home	0.05
led by word duyen	home	0.07
led by word e	home	-0.14	fell	0.14	laid	0.15	lies	-0.1	whole	-0.12
led by word e & hoi	lies	-0.05
led by word e27	home	0.08
led by word e3	lies	0.13	whole	0.05
led by word e38	fell	0.07
led by word e567	home	-0.07
led by word e66	whole	-0.06
led by word e95	home	0.11
led by word east	fell	-0.18	whole	-0.05
led by word ech	fell	0.05
led by word em	home	0.08	fell	0.1
led by word em & trong	fell	0.09	whole	-0.05
led by word en	home	0.11	fell	-0.08	laid	0.07
led by word en & a	home	0.12
led by word enemy	fell	-0.06	laid	0.24
led by word etre	laid	-0.17
led by word evac	fell	0.12	whole	-0.06
led by word f304	fell	0.11
led by word f307	fell	0.09
led by word f309	fell	0.14	whole	0.09
led by word f320	home	-0.06	fell	0.14	whole	0.11
led by word f7	fell	0.07
led by word face	laid	-0.1	whole	-0.06
led by word family	home	0.05	fell	0.13	whole	0.11
led by word feb	home	-0.1	fell	-0.21	laid	-0.07	whole	0.05
led by word february	whole	-0.09
led by word female	fell	0.07
led by word first	laid	0.07
led by word first & the	laid	0.08
led by word forces	whole	0.07
led by word fort	fell	0.13	whole	0.14
led by word four	laid	0.14
led by word four & the	laid	0.07
led by word francais	fell	0.05	whole	-0.06
led by word french	fell	0.1	whole	0.12
led by word from	home	0.2	whole	0.12
led by word fulro	fell	0.05
led by word gac	home	0.13	fell	0.08
led by word gai	whole	-0.06
led by word gam	whole	-0.14
led by word gam & cau	whole	-0.07
led by word gao	fell	-0.1	lies	-0.1	whole	-0.1
led by word gao & ben	fell	0.07	whole	-0.06
led by word gat	fell	0.05	lies	0.08
led by word gay	fell	-0.05	lies	-0.13
led by word ghe	laid	0.06	lies	0.05	whole	0.07
led by word ghi	home	-0.09	fell	0.14	laid	0.06	lies	-0.05	whole	-0.05
led by word ghi & dong	home	-0.05
led by word ghi & ha	home	0.1
led by word ghi & mat	fell	0.09	whole	0.11
led by word ghi & tren	laid	0.11	whole	-0.05
led by word ghi & trung	whole	-0.06
led by word gi	home	0.06	fell	-0.17	laid	-0.07	lies	0.09	whole	0.13
led by word gia	fell	0.09	laid	-0.06	lies	-0.15	whole	-0.12
led by word gia & ban	fell	0.18	whole	0.08
led by word gia & ben	home	0.09
led by word gia & duong	lies	0.05
led by word gia & lang	home	-0.13	fell	0.07	whole	-0.11
led by word gia & thanh	home	-0.11
led by word giac	lies	0.14	whole	-0.11
led by word giam & bot	fell	0.06
led by word giang	home	-0.14	fell	0.08	lies	0.12	whole	-0.14
led by word giang & hai	home	-0.1	whole	-0.07
led by word giang & trong	fell	0.08
led by word giao	home	0.11	fell	-0.07	laid	0.06	lies	0.17	whole	-0.07
led by word giap	fell	-0.05	whole	-0.24
led by word giau	home	0.1	fell	0.11
led by word giau & duoi	laid	0.12	whole	0.05
led by word giau & trong	laid	-0.06
led by word giay	fell	0.09
led by word giet	fell	0.23	whole	0.05
led by word gio	laid	-0.07
led by word gioi	home	-0.1	fell	-0.08	laid	-0.06	whole	-0.14
led by word gioi & tay	fell	-0.13	whole	-0.07
led by word giong	home	-0.12	laid	0.12
led by word giong & quang	home	-0.12
led by word giong & thanh	home	-0.06	whole	0.05
led by word giu	fell	0.25	laid	0.05	lies	0.13	whole	0.39
led by word giu & cau	fell	-0.06
led by word giu & cua	whole	0.06
led by word giup	fell	-0.05	laid	0.12	lies	-0.11	whole	0.05
led by word go	fell	0.16	lies	-0.05	whole	0.23
led by word goi	home	-0.07	fell	-0.07	laid	-0.09	lies	0.18
led by word gom	fell	0.09
led by word gon	fell	-0.1	lies	0.06	whole	-0.08
led by word got	whole	-0.06
led by word gravee	laid	0.11
led by word ground	laid	0.17	whole	0.14
led by word group	whole	0.08
led by word guc	fell	0.23	laid	-0.11	lies	0.11	whole	0.17
led by word guc & ngay	fell	0.08
led by word guc & tren	fell	0.06
led by word guest	fell	-0.05	lies	0.1
led by word gun	whole	-0.07
led by word h	fell	-0.06	whole	-0.07
led by word h & mong	whole	-0.05
led by word ha	home	0.08	fell	0.22	whole	-0.13
led by word ha & cam	fell	-0.06
led by word ha & ha	whole	-0.06
led by word ha & hai	home	0.05	whole	-0.05
led by word ha & lao	whole	-0.05
led by word ha & thai	home	-0.06
led by word hai	home	-0.32	fell	0.22	laid	-0.2	lies	0.07	whole	0.06
led by word hai & bo	fell	0.15
led by word hai & cau	fell	0.07
led by word hai & chan	fell	0.11	laid	-0.09
led by word hai & con	lies	0.06
led by word hai & doi	whole	-0.11
led by word hai & goc	laid	0.08
led by word hai & hai	home	-0.07
led by word hai & hang	fell	-0.1	laid	-0.08	whole	-0.07
led by word hai & hung	home	-0.06
led by word hai & ngay	laid	0.07
led by word hai & nghia	laid	0.08	lies	-0.07	whole	0.12
led by word hai & ngoai	laid	-0.06
led by word hai & quang	whole	0.09
led by word ham	home	-0.07	fell	0.19	whole	0.3
led by word ham & ben	laid	-0.14	lies	0.13	whole	-0.1
led by word ham & chu	whole	0.05
led by word ham & cua	laid	0.13
led by word ham & doi	whole	0.05
led by word han & cho	laid	0.06
led by word hand	whole	-0.05
led by word hang	home	0.08	fell	-0.18	laid	-0.09	lies	0.06	whole	0.1
led by word hang & ben	fell	-0.1	laid	0.08
led by word hang & khu	whole	-0.09
led by word hang & ntls	lies	0.13	whole	0.15
led by word hanh	home	0.11	whole	-0.09
led by word hao	home	-0.08	fell	0.16	laid	-0.07
led by word hat	fell	-0.12
led by word hau	home	-0.18	whole	-0.08
led by word hay	home	-0.05	fell	0.07	lies	-0.14	whole	-0.23
led by word hay & cho	fell	-0.05
led by word hay & doc	fell	-0.08
led by word he	fell	-0.11	whole	-0.06
led by word held	fell	0.16	whole	0.05
led by word hello	laid	0.13	whole	0.11
led by word hem	fell	0.2	whole	-0.11
led by word het	lies	-0.08	whole	0.15
led by word het & nghia	lies	-0.05
led by word hid	laid	0.09	lies	-0.05
led by word hien	home	-0.12	fell	-0.13	laid	-0.07	lies	0.19	whole	0.31
led by word hien & nghia	laid	-0.05	lies	0.12	whole	0.05
led by word hien & trong	lies	0.14
led by word hiep	fell	0.09	laid	0.05	whole	0.1
led by word hiep & dinh	fell	0.09
led by word hieu	home	-0.14	fell	0.12	laid	0.34	lies	-0.07	whole	0.1
led by word hinh	laid	-0.06	whole	-0.06
led by word hinh & con	whole	-0.07
led by word ho	fell	-0.19	laid	-0.16	lies	-0.12	whole	-0.2
led by word ho & dao	home	-0.06
led by word ho & dong	laid	-0.05	lies	0.08	whole	-0.14
led by word ho & ha	whole	-0.12
led by word ho & khong	home	0.07
led by word ho & phan	home	-0.06
led by word hoa	home	-0.09	fell	0.07	laid	-0.1	lies	-0.11	whole	-0.07
led by word hoa & an	lies	0.09
led by word hoa & ap	fell	0.09	whole	0.09
led by word hoa & bac	whole	-0.05
led by word hoa & cho	home	0.07
led by word hoa & ha	whole	-0.06
led by word hoa & khu	whole	-0.06
led by word hoa & mong	home	0.08	whole	0.15
led by word hoa & pho	whole	-0.11
led by word hoa & thanh	home	0.1	whole	-0.06
led by word hoa & vinh	whole	-0.06
led by word hoa & xa	fell	0.11
led by word hoac	whole	-0.12
led by word hoai	laid	0.09
led by word hoan	fell	-0.05	whole	0.07
led by word hoang	laid	-0.11	whole	-0.11
led by word hoc	home	-0.08	laid	-0.06	lies	-0.09
led by word hoi	home	-0.08	fell	0.18	laid	-0.19	lies	0.15	whole	0.07
led by word hoi & dong	fell	0.09	whole	-0.07
led by word hoi & nghia	lies	-0.19
led by word hoi & truong	fell	-0.08
led by word hoi & xa	home	-0.07
led by word hole	laid	0.06
led by word hon	home	-0.06	fell	-0.06	lies	0.19	whole	-0.1
led by word hong	home	-0.08	fell	0.11
led by word hop	home	-0.12	fell	0.24	laid	-0.07	whole	-0.11
led by word horse	home	0.09	fell	-0.06
led by word hre	home	-0.06	whole	0.05
led by word hue	home	0.08	fell	-0.05
led by word hue & citadel	whole	-0.12
led by word hung	home	-0.11	laid	0.07	whole	-0.22
led by word hung & dao	fell	0.13	laid	0.11
led by word hung & tien	home	-0.07
led by word hung & trong	whole	0.13
led by word huong	home	0.21	fell	-0.16	laid	-0.23	lies	-0.21	whole	0.25
led by word huong & doi	whole	0.09
led by word huong & ntls	lies	-0.05
led by word huong & suoi	laid	-0.09
led by word huong & thai	home	-0.11
led by word huy	whole	0.06
led by word huyet	laid	0.06	lies	0.09	whole	-0.06
led by word huyet & canh	whole	-0.11
led by word huyet & ngay	whole	-0.06
led by word huynh	whole	-0.12
led by word hy	home	-0.06
led by word ich	home	-0.05	fell	-0.1	laid	0.1
led by word in	home	-0.09	fell	0.12	laid	-0.05	lies	0.2	whole	-0.14
led by word in & front	fell	0.05	whole	-0.12
led by word inf	fell	0.17	whole	0.05
led by word infantry	fell	0.11
led by word inh	whole	0.09
led by word instituteur	home	0.17	fell	-0.09
led by word instituteur & a	home	0.08
led by word into	whole	-0.06
led by word jackfruit	lies	0.07
led by word jackfruit & tree	lies	0.08
led by word jan	whole	-0.06
led by word january	fell	0.05	laid	0.15	whole	0.11
led by word jars	fell	-0.05
led by word july	fell	-0.05	laid	0.07	whole	0.18
led by word july & the	fell	-0.09
led by word june	whole	-0.08
led by word june & the	whole	-0.06
led by word just	laid	-0.08
led by word k	fell	-0.07
led by word k23	fell	0.14	whole	-0.1
led by word k5	lies	-0.06	whole	-0.11
led by word k58	whole	-0.08
led by word ke	home	-0.06	fell	0.06	lies	0.05	whole	-0.26
led by word ke & ben	laid	-0.06
led by word kenh	fell	-0.08	lies	0.11	whole	-0.06
led by word keo	fell	0.47	laid	-0.05
led by word kep	whole	-0.16
led by word ket	fell	0.07	laid	0.12	lies	-0.07
led by word ket & hang	laid	0.07	whole	-0.14
led by word keu	home	-0.08	fell	0.17	laid	0.11	whole	0.08
led by word keu & sau	home	-0.08
led by word kh	lies	-0.05
led by word kha	home	-0.11	laid	0.05	whole	-0.13
led by word khac	home	0.24	fell	-0.12	laid	-0.12	lies	-0.08	whole	-0.19
led by word khac & h	home	0.11
led by word khac & tang	fell	-0.05
led by word khac & tren	laid	-0.1
led by word khach	home	-0.07	fell	-0.1
led by word khai	home	0.08	laid	0.05	lies	0.2	whole	-0.12
led by word kham	home	0.07	lies	-0.05
led by word khan	whole	-0.07
led by word khang	fell	0.09	laid	-0.05
led by word khanh	home	0.05	whole	-0.09
led by word khanh & cao	whole	-0.07
led by word khao	whole	-0.05
led by word khat	home	-0.06	fell	0.13	laid	-0.1	whole	0.06
led by word khau	home	0.07	fell	-0.19
led by word khau & doi	fell	-0.05	whole	-0.05
led by word khe	home	-0.09	fell	-0.07	laid	0.05	lies	-0.05	whole	-0.07
led by word khieu	home	0.05
led by word khmer	home	-0.19	fell	-0.08	whole	0.06
led by word khmer & ap	fell	-0.05
led by word khmer & go	home	-0.07
led by word kho	laid	0.07	whole	-0.24
led by word khoa	fell	0.11
led by word khoan	home	0.08	fell	-0.05	whole	0.05
led by word khoi	lies	0.07	whole	0.15
led by word khoi & sau	laid	0.07	lies	0.09
led by word khong	home	0.07
led by word khop	whole	-0.12
led by word khuat	lies	-0.11
led by word khuc	fell	-0.07	laid	0.09
led by word khuong	fell	-0.05
led by word khuyen	home	0.11	whole	-0.05
led by word kia	fell	-0.1	lies	-0.1	whole	-0.13
led by word kia & bien	fell	0.08
led by word kia & mat	fell	0.12
led by word kia & song	laid	-0.07
led by word kia & suoi	fell	-0.13
led by word kich	fell	0.1	laid	-0.05	lies	0.15	whole	0.12
led by word kich & ap	whole	0.16
led by word kich & duong	fell	-0.07
led by word kich & lang	home	0.12
led by word kich & xa	fell	0.16	lies	0.09	whole	-0.07
led by word kiem	home	-0.1	whole	0.06
led by word kien	whole	0.13
led by word kiet	home	-0.06
led by word kieu	home	-0.06	fell	0.05
led by word kieu & ban	home	-0.07
led by word kieu & bo	whole	-0.05
led by word kim	whole	-0.06
led by word kinh	home	-0.1	fell	0.07	laid	0.25	whole	-0.16
led by word kinh & bay	fell	-0.09
led by word kinh & chin	laid	0.12	lies	0.06
led by word kinh & muoi	fell	0.18	whole	-0.05
led by word kinh & xang	fell	-0.07
led by word kip	home	0.06	whole	0.06
led by word km	laid	0.12	whole	-0.13
led by word km & duong	laid	0.15
led by word ko	whole	-0.05
led by word kong	fell	-0.05
led by word ky	fell	0.12	laid	-0.1	lies	0.07	whole	-0.1
led by word ky & trong	lies	0.07
led by word l	fell	-0.07	laid	0.1	lies	0.08
led by word l & a	lies	-0.05
led by word l & hopital	fell	0.05	whole	0.09
led by word la	home	-0.06	fell	-0.14	laid	-0.16	lies	0.05	whole	-0.15
led by word lac	fell	-0.08	lies	0.05
led by word lac & hoa	whole	0.06
led by word lach	whole	-0.08
led by word lady	fell	-0.05
led by word lai	home	-0.14	fell	-0.33	laid	0.12	lies	0.16	whole	0.33
led by word lai & bai	whole	0.06
led by word lai & cho	laid	-0.06
led by word lai & doi	fell	-0.1
led by word lai & duoi	lies	0.1
led by word lai & gan	laid	-0.09	lies	0.14
led by word lai & ha	home	-0.05
led by word lai & ho	laid	0.05
led by word lai & trong	laid	0.1	whole	0.06
led by word laid	laid	-0.12	lies	0.13
led by word lam	fell	-0.05	lies	0.05	whole	-0.16
led by word lam & hung	whole	-0.07
led by word lan	fell	-0.24	laid	-0.07	lies	-0.09	whole	0.18
led by word lan & cua	fell	-0.08
led by word lan & cuoi	fell	-0.09
led by word lan & duoi	laid	-0.05
led by word lan & nghia	lies	0.06
led by word lan & tren	fell	-0.08
led by word lang	fell	-0.15	lies	0.15
led by word lang & lang	laid	0.13	whole	0.07
led by word lang & xa	lies	0.08
led by word lanh	home	0.06	fell	0.12	laid	0.08	whole	0.18
led by word lao	home	0.07	fell	0.2	laid	-0.14	lies	-0.05	whole	0.06
led by word lao & ban	fell	0.1
led by word lao & doi	fell	-0.05
led by word lao & duong	fell	0.11	whole	0.08
led by word lao & muong	home	0.1	fell	0.1
led by word lap	home	0.14	laid	-0.08	whole	0.09
led by word lat	whole	-0.09
led by word lau	fell	0.08
led by word lay	fell	0.43	lies	-0.09	whole	-0.07
led by word le	home	0.06	fell	-0.06	laid	0.11	lies	-0.12	whole	0.22
led by word le & ben	fell	0.14	laid	-0.07	lies	0.13	whole	0.13
led by word le & sau	fell	0.14
led by word le & thuy	whole	-0.09
led by word le & trong	lies	-0.16
led by word len	home	-0.14	laid	0.08	whole	0.33
led by word len & ben	whole	-0.12
led by word len & bot	fell	0.06
led by word len & cao	fell	0.09	laid	-0.05	whole	0.05
led by word len & cho	whole	-0.07
led by word len & chot	fell	0.07
led by word len & con	laid	-0.05
led by word len & doi	lies	-0.05	whole	0.1
led by word len & go	fell	-0.07	laid	0.07
led by word len & hoa	lies	0.06
led by word len & ngay	laid	0.1
led by word len & nghia	whole	0.06
led by word len & nt	laid	0.09	lies	-0.07
led by word len & ntls	fell	-0.07	laid	-0.06	whole	-0.07
led by word len & nui	fell	-0.08	lies	0.09	whole	-0.08
led by word liem & ha	whole	-0.05
led by word lien	fell	-0.08	laid	-0.07	lies	0.07
led by word lien & cho	whole	-0.08
led by word lien & ngay	fell	0.05
led by word lieu	home	-0.09	fell	0.13	lies	-0.11	whole	-0.05
led by word lim	fell	-0.09	laid	-0.05
led by word lin	whole	-0.12
led by word line	fell	0.33
led by word linh	home	0.07	fell	-0.13	laid	-0.16	lies	0.07	whole	-0.08
led by word linh & bac	whole	-0.15
led by word linh & bot	fell	-0.07
led by word linh & don	fell	-0.09
led by word linh & ha	home	0.14	whole	0.1
led by word linh & hai	home	0.1	whole	0.06
led by word linh & my	laid	0.07
led by word linh & nam	fell	-0.05
led by word linh & thai	whole	0.05
led by word live	fell	0.09
led by word lived	home	-0.05	fell	0.06	laid	-0.05
led by word lo	fell	0.05	laid	-0.06	lies	-0.08	whole	-0.21
led by word loa	whole	-0.06
led by word loan	laid	0.13	whole	0.05
led by word loc	home	0.22	fell	-0.24	laid	-0.09	lies	-0.06	whole	-0.1
led by word loc & hai	whole	-0.05
led by word loc & nam	home	-0.05
led by word loi	home	-0.16	fell	-0.09	laid	0.32	lies	-0.05
led by word lom	fell	0.07	whole	-0.08
led by word lon	fell	0.06	laid	0.11	whole	-0.12
led by word long	home	0.09	laid	0.08	lies	0.13	whole	0.05
led by word long & ho	fell	0.09	laid	0.19	lies	0.24	whole	-0.05
led by word long & xa	home	0.06	whole	0.14
led by word lop	whole	0.08
led by word lop & truong	home	-0.11	fell	-0.05
led by word lot	fell	-0.1
led by word lu	laid	0.18
led by word lua	home	0.09	lies	0.09	whole	0.09
led by word lung	home	-0.05	laid	0.12	lies	-0.05	whole	-0.1
led by word lung & doi	laid	0.05
led by word luoi	fell	-0.16	whole	0.1
led by word luom	fell	-0.11
led by word luon	fell	0.16	laid	-0.1	whole	0.2
led by word luon & bai	fell	0.07	laid	-0.1
led by word luon & cau	fell	0.05
led by word luon & duoi	fell	-0.06	lies	0.09	whole	0.09
led by word luon & tren	whole	-0.07
led by word luong	fell	-0.13	laid	-0.07	lies	0.1	whole	-0.28
led by word luong & ban	whole	0.1
led by word luong & ha	whole	-0.06
led by word luot	whole	-0.11
led by word luu	home	0.15	laid	-0.07
led by word luu & nghe	whole	-0.05
led by word luy	laid	0.11
led by word ly	laid	0.05	whole	-0.06
led by word ly & tren	laid	0.08
led by word m	fell	-0.07	laid	-0.05
led by word m79	fell	0.05
led by word ma	fell	-0.26	laid	0.14	lies	-0.05	whole	0.07
led by word ma & sau	fell	-0.05	lies	0.06	whole	0.05
led by word mac	home	0.06	laid	0.08	whole	0.12
led by word mac & ao	fell	-0.06
led by word mai	fell	0.09	laid	-0.08	lies	0.12	whole	0.09
led by word mai & sau	lies	0.08
led by word man	lies	0.12	whole	-0.13
led by word man & xa	home	0.06
led by word mang	home	0.06	fell	-0.11	laid	0.16	lies	0.07	whole	-0.05
led by word mang & nghia	whole	-0.13
led by word manh	laid	0.12	whole	-0.06
led by word mao	fell	-0.05	laid	0.08	lies	-0.12	whole	-0.07
led by word map	home	0.18	whole	0.18
led by word mat	home	-0.08	fell	0.07	lies	-0.13	whole	-0.23
led by word mau	home	0.14	whole	0.07
led by word may	home	-0.06	fell	0.2	laid	-0.11	lies	-0.05	whole	0.12
led by word me	home	-0.08	laid	-0.17	whole	-0.14
led by word medecin	fell	-0.23
led by word medecin & a	fell	-0.11
led by word meme	whole	-0.11
led by word meo	laid	0.05
led by word mep	laid	-0.07
led by word met	fell	0.07	laid	-0.1
led by word meters	fell	-0.05	whole	-0.07
led by word mi	fell	-0.08	laid	-0.05	whole	-0.08
led by word mien	home	0.09	fell	-0.05	whole	-0.12
led by word mieng	laid	0.06	whole	0.08
led by word miet	whole	0.22
led by word mieu	laid	0.05	whole	-0.11
led by word min	fell	0.24	whole	0.19
led by word min & duong	whole	0.08
led by word mine	fell	0.2	laid	-0.08	whole	-0.05
led by word minh	home	0.08	fell	-0.08	laid	0.14	whole	-0.18
led by word mis	laid	0.05	whole	0.05
led by word mis & au	laid	0.05
led by word mit	laid	0.08	whole	0.06
led by word mlo	home	0.08	fell	0.08
led by word mo	fell	-0.06	laid	-0.25	lies	0.19	whole	-0.11
led by word mo & duong	whole	0.11
led by word mo & ninh	whole	-0.06
led by word mo & phia	laid	-0.08	lies	0.13	whole	-0.06
led by word moc	whole	0.12
led by word moc & lang	whole	0.08
led by word moi	fell	-0.07	lies	-0.05	whole	-0.06
led by word mon	whole	-0.06
led by word morts	lies	0.12
led by word morts & a	lies	0.12
led by word mot	fell	0.18
led by word mound	laid	-0.05	lies	0.06
led by word mr	fell	-0.07
led by word mu	home	0.1	whole	0.12
led by word mua	fell	-0.05	laid	-0.08
led by word muc	lies	0.13	whole	0.05
led by word mui	home	-0.08	fell	0.11
led by word muoi	home	0.18	laid	-0.1	whole	-0.19
led by word muong	fell	0.11	whole	0.16
led by word muong & lac	whole	0.12
led by word muong & xom	fell	0.14
led by word my	home	0.14
led by word n	fell	0.05	lies	0.1	whole	-0.17
led by word n & e	fell	0.08	lies	0.11	whole	-0.08
led by word na	home	0.05
led by word nai	lies	0.05	whole	0.07
led by word nan	fell	-0.12
led by word nang	home	0.06	fell	0.34
led by word nao	home	0.12	laid	-0.07	lies	-0.07
led by word ne	whole	0.1
led by word neighbour	home	-0.09	fell	0.07	whole	0.12
led by word neo	whole	-0.09
led by word next	fell	0.07	laid	-0.12
led by word ng	home	0.23
led by word nga	home	0.2	whole	0.08
led by word ngach	lies	-0.05
led by word ngai	lies	-0.13
led by word ngan	home	0.17	laid	-0.1	lies	0.12	whole	0.05
led by word ngan & song	whole	-0.07
led by word ngang	fell	-0.05
led by word ngap	fell	0.12	whole	0.08
led by word nghe	fell	-0.08	lies	0.07
led by word nghi	home	-0.1	lies	0.13	whole	0.11
led by word nghi & xa	lies	-0.06
led by word nghia	home	-0.06
led by word nghiem	laid	0.09	whole	0.12
led by word nghien	fell	0.05	laid	-0.05
led by word nghiep	home	0.07	fell	-0.09	whole	0.05
led by word ngo	home	0.06	whole	-0.13
led by word ngo & duoi	whole	-0.07
led by word ngoai	home	-0.06	fell	0.09
led by word ngoan	home	0.12	fell	-0.08	whole	0.13
led by word ngoc	home	0.09
led by word ngoi	fell	-0.29	lies	0.21	whole	-0.17
led by word ngoi & hang	whole	-0.08
led by word ngon	lies	0.07	whole	-0.1
led by word ngon & doi	laid	0.05
led by word ngu	home	0.26	fell	0.17	lies	-0.08	whole	0.06
led by word ngua	fell	-0.11	lies	0.08
led by word ngua & giua	laid	0.07
led by word nguc	fell	0.18	whole	0.05
led by word nguu	home	0.08	fell	-0.06	laid	0.1	whole	0.07
led by word nguy	whole	-0.05
led by word nguyen	fell	-0.14	laid	0.11	whole	0.07
led by word nguyen & lao	fell	-0.06
led by word nguyen & trong	laid	0.06	whole	0.13
led by word nguyet	home	-0.06	fell	0.11	whole	0.1
led by word nha	home	0.31	fell	-0.29	laid	-0.32
led by word nha & ap	fell	-0.05	whole	-0.1
led by word nha & ban	home	0.05	whole	0.09
led by word nha & ben	lies	0.17	whole	0.06
led by word nha & cho	whole	-0.1
led by word nha & con	home	-0.07
led by word nha & cua	whole	-0.05
led by word nha & doi	whole	-0.11
led by word nha & duong	home	0.08	fell	-0.1
led by word nha & gan	home	0.2	fell	-0.11	lies	-0.07
led by word nha & ho	home	0.09	laid	-0.11
led by word nha & lang	fell	-0.05	lies	0.12
led by word nha & nam	whole	-0.05
led by word nha & pho	home	0.15	whole	0.05
led by word nha & phuong	home	-0.06
led by word nha & ray	fell	0.25
led by word nha & thanh	home	-0.07
led by word nha & thi	home	-0.1
led by word nha & thon	home	-0.05
led by word nha & xa	home	-0.07	whole	0.14
led by word nhac	home	0.12	whole	0.09
led by word nhai	fell	0.12
led by word nham	home	0.07	laid	-0.14
led by word nhan	home	0.1	laid	0.08	whole	-0.36
led by word nhan & nam	home	-0.05	whole	-0.08
led by word nhanh	laid	0.06
led by word nhap	fell	0.11
led by word nhat	home	0.09	fell	-0.11	whole	0.06
led by word nhau	fell	-0.15	laid	0.08	whole	0.26
led by word nhau & hang	whole	0.12
led by word nhau & nghia	lies	-0.08	whole	-0.08
led by word nhau & trong	lies	0.08	whole	0.08
led by word nhi	home	-0.07	fell	0.07	whole	0.06
led by word nhiem	fell	-0.07	whole	0.06
led by word nhien	lies	-0.06
led by word nhieu	laid	0.05
led by word nhin	laid	-0.09
led by word nho	home	0.09	lies	0.05	whole	-0.08
led by word nhom	fell	-0.11	lies	-0.05	whole	-0.05
led by word nhon	home	0.17	whole	-0.08
led by word nhu	home	0.13	fell	0.28	laid	-0.07	lies	-0.07	whole	0.26
led by word nhu & ben	fell	0.15	whole	0.16
led by word nhung	whole	-0.12
led by word nhuong	laid	-0.09	lies	0.09
led by word nhut	fell	-0.06	whole	-0.1
led by word nie	home	0.12	fell	0.15	laid	0.06	lies	-0.05	whole	0.19
led by word nie & buon	home	0.12
led by word niem	fell	-0.05	whole	-0.08
led by word nien	fell	-0.09	whole	0.08
led by word nine	whole	0.1
led by word ninh	fell	-0.06	laid	-0.07	lies	-0.09	whole	-0.24
led by word ninh & khu	lies	-0.05
led by word ninh & quang	whole	-0.06
led by word ninh & vinh	home	0.12
led by word no	home	-0.06	fell	0.05
led by word noel	fell	0.24
led by word noi	home	-0.05	fell	-0.1	lies	-0.28	whole	-0.14
led by word non	home	-0.05	lies	-0.05
led by word nong	fell	0.16	laid	0.25
led by word nord	laid	0.09
led by word north	fell	0.06	whole	0.17
led by word not	fell	0.07	laid	-0.08	whole	0.07
led by word not & sau	whole	-0.06
led by word note	home	0.1	whole	0.06
led by word nov	whole	-0.05
led by word nt	fell	0.1	lies	0.12
led by word nu	fell	-0.13	whole	0.07
led by word nu & xa	whole	0.07
led by word nua	home	0.06	lies	-0.05	whole	-0.17
led by word nui	fell	0.05
led by word nung	fell	0.05	whole	0.07
led by word nuoi	home	0.07	whole	0.05
led by word nva	fell	0.14	laid	0.05	whole	0.17
led by word nva & a	laid	-0.05	whole	0.07
led by word oai	whole	-0.08
led by word oai & ha	whole	-0.06
led by word oanh	home	-0.05	whole	0.07
led by word october	fell	-0.1
led by word of	home	-0.15	whole	-0.05
led by word office	whole	-0.09
led by word oi	home	-0.06	fell	-0.09	whole	0.06
led by word oi & cho	lies	-0.05
led by word oi & trong	lies	0.05
led by word old	fell	-0.08	lies	0.06	whole	-0.05
led by word old & french	fell	-0.05
led by word om	fell	-0.09	laid	-0.06
led by word om & ben	laid	-0.05
led by word ong	fell	0.06	laid	0.11	lies	-0.08	whole	-0.05
led by word ot	home	-0.09	laid	0.09
led by word other	laid	-0.06
led by word others	fell	-0.05	whole	-0.05
led by word out	whole	0.08
led by word out & by	laid	0.11	whole	0.08
led by word over	home	-0.09	laid	0.07	whole	0.07
led by word over & the	laid	0.1
led by word own	home	0.24	fell	-0.06	whole	0.06
led by word p	home	0.1	whole	-0.08
led by word pang	fell	-0.09
led by word panh	fell	0.06
led by word people	fell	0.13	whole	0.09
led by word petit	laid	-0.05	lies	0.12
led by word pha	home	0.05	fell	-0.11	laid	-0.05	lies	-0.08	whole	-0.13
led by word pha & long	fell	0.05	whole	-0.09
led by word phai	home	-0.13	laid	0.07
led by word phai & cau	fell	0.08
led by word phai & duong	fell	-0.06	laid	0.09	lies	0.05	whole	-0.06
led by word pham	whole	0.13
led by word phan	fell	-0.12	laid	0.11
led by word phan & khu	whole	-0.12
led by word phap	laid	0.06	lies	0.08
led by word phap & bo	fell	0.26
led by word phat	fell	0.1	laid	-0.06
led by word phau	laid	-0.14	whole	-0.13
led by word phau & trung	fell	0.14
led by word phe	fell	-0.07	laid	-0.07
led by word phen	fell	0.26	laid	0.18	whole	0.21
led by word phi	fell	-0.06
led by word phia	fell	0.14
led by word pho	fell	0.1
led by word pho & quang	fell	0.13
led by word phoi	fell	-0.05
led by word phol	home	0.09
led by word phon	home	-0.12
led by word phong	home	-0.19	fell	-0.06	laid	0.23	lies	0.1	whole	-0.06
led by word phong & hai	home	-0.1
led by word phu	home	-0.06	fell	-0.13	laid	0.09	lies	-0.09	whole	-0.24
led by word phu & thai	home	-0.05	whole	-0.06
led by word phuc	fell	0.19	laid	0.06
led by word phuoc	home	-0.13	laid	-0.06	whole	-0.25
led by word phuong	fell	0.17	lies	-0.07	whole	-0.14
led by word phuong & ha	whole	-0.05
led by word phuong & kien	whole	-0.05
led by word phuong & quan	fell	-0.1
led by word phut	laid	-0.07	lies	0.12	whole	0.11
led by word place	fell	0.1	laid	0.12	whole	-0.06
led by word platoon	fell	0.08	whole	0.07
led by word plei	home	0.07
led by word plot	fell	-0.09	whole	-0.11
led by word point	fell	-0.07
led by word pom	whole	-0.1
led by word pong	whole	-0.08
led by word post	fell	-0.09	whole	-0.09
led by word pot	fell	0.05
led by word prisonniers	whole	0.08
led by word prong	whole	-0.08
led by word put	fell	-0.05	whole	-0.14
led by word put & the	lies	0.05
led by word q	home	0.23	fell	0.05	whole	-0.1
led by word q & binh	home	-0.05
led by word q & phu	home	0.07	whole	-0.08
led by word q & tri	fell	0.08	whole	-0.06
led by word qt	fell	0.09	whole	0.16
led by word qu	fell	0.16	whole	-0.06
led by word qu & a	laid	0.1
led by word qua	home	-0.08	fell	0.06	lies	0.21	whole	0.44
led by word qua & ban	fell	0.05
led by word qua & ben	fell	-0.11	laid	0.06
led by word qua & cau	fell	0.07	lies	-0.05
led by word qua & cho	fell	0.08
led by word qua & deo	fell	-0.24	lies	0.11	whole	-0.1
led by word qua & khe	fell	0.07
led by word qua & lo	fell	0.15
led by word qua & long	fell	-0.2
led by word qua & m79	fell	0.05
led by word qua & ngam	fell	0.05	whole	0.12
led by word qua & song	fell	0.31	whole	0.27
led by word qua & suoi	fell	0.07	lies	0.11	whole	-0.11
led by word qua & xa	fell	-0.07
led by word quan	fell	0.32	laid	0.22	lies	0.21	whole	-0.32
led by word quan & dong	laid	0.22	whole	0.07
led by word quan & lang	whole	-0.06
led by word quan & ninh	lies	0.13
led by word quan & sat	fell	0.28	laid	0.1	whole	-0.12
led by word quang	home	-0.05	laid	0.11	lies	0.09	whole	0.06
led by word quao	lies	0.07	whole	-0.09
led by word que	home	-0.12	fell	0.1	whole	0.14
led by word quet	fell	0.16	lies	0.14
led by word quoc	home	-0.09	laid	-0.12	lies	-0.08	whole	-0.06
led by word quoc & doan	fell	0.06
led by word quyen	lies	0.13
led by word quyet	home	0.08	fell	-0.08
led by word ra	home	-0.06	laid	0.18	lies	0.14	whole	0.51
led by word ra & bai	fell	-0.05	laid	0.12	whole	-0.05
led by word ra & ben	fell	0.07	laid	-0.11
led by word ra & bo	fell	-0.05	laid	0.18	whole	0.15
led by word ra & cho	lies	0.05
led by word ra & con	laid	0.18	whole	0.05
led by word ra & den	laid	0.09	whole	-0.05
led by word ra & dong	whole	-0.12
led by word ra & duong	fell	-0.08	laid	-0.07
led by word ra & go	fell	-0.1	laid	0.09	lies	0.12	whole	0.11
led by word ra & goc	fell	0.12	laid	0.08	lies	0.18	whole	0.27
led by word ra & hang	laid	-0.05	whole	0.08
led by word ra & ho	fell	0.12	laid	0.06	whole	-0.07
led by word ra & nghia	lies	-0.13	whole	-0.06
led by word ra & ntls	laid	-0.05	whole	-0.08
led by word ra & phu	fell	0.15	whole	0.07
led by word ra & sau	fell	0.2	laid	-0.11	whole	0.12
led by word ra & suoi	fell	-0.12	laid	-0.07
led by word ra & tan	lies	0.14	whole	-0.09
led by word ra & truong	whole	-0.07
led by word rac	fell	-0.06
led by word rai	whole	0.08
led by word rai & lang	whole	0.07
led by word ran	fell	-0.08
led by word rang	whole	-0.05
led by word rang & ben	lies	0.08	whole	0.05
led by word rang & doi	fell	0.09
led by word rang & trong	whole	0.1
led by word ranh	laid	0.07	lies	-0.05
led by word rao	fell	-0.06
led by word rao & phia	laid	-0.08
led by word rao & san	laid	0.05	whole	-0.06
led by word rat	fell	-0.11
led by word rau	home	-0.06	fell	-0.06	whole	-0.13
led by word ray	laid	0.07
led by word re	lies	-0.06
led by word regiment	home	-0.05	fell	0.13	laid	0.05	whole	0.2
led by word regiment & near	whole	0.1
led by word regt	home	0.06
led by word remember	lies	0.14
led by word reo	home	0.05
led by word ret	fell	-0.16	laid	0.22	whole	0.05
led by word ri	whole	-0.07
led by word rien	fell	0.13	laid	0.06	whole	0.07
led by word rieng	fell	0.19	laid	-0.21	lies	0.28	whole	0.08
led by word rieng & cua	lies	0.06
led by word right	laid	0.07	whole	0.09
led by word ro	fell	-0.14	laid	0.21	lies	0.08	whole	0.05
led by word roi	fell	0.07	laid	0.17	whole	0.13
led by word rong	fell	-0.07	laid	0.08
led by word route	fell	0.05	whole	-0.05
led by word ru	fell	0.13	laid	-0.08	whole	-0.08
led by word rua	laid	-0.05
led by word ruot	whole	0.05
led by word s	fell	-0.26	whole	-0.14
led by word s & the	fell	-0.09	laid	0.12
led by word sac	home	0.11	fell	0.05
led by word sai	home	0.05	fell	-0.05	laid	-0.06
led by word sam	home	0.09	whole	0.05
led by word same	fell	0.15
led by word san	laid	-0.08	lies	-0.06	whole	-0.08
led by word san & nen	laid	-0.06
led by word sang	home	-0.12	fell	0.09	laid	-0.22	lies	0.11	whole	0.24
led by word sang & ben	whole	0.12
led by word sang & lang	lies	0.12	whole	0.08
led by word sang & lao	fell	-0.06	whole	-0.09
led by word sang & ngay	whole	0.08
led by word sang & tren	whole	-0.06
led by word sang & trong	fell	0.15	whole	-0.05
led by word sanh	home	0.3	fell	-0.06
led by word sao & nghia	lies	-0.07
led by word sap	fell	0.09	laid	-0.1	lies	0.16	whole	0.06
led by word sap & cua	whole	-0.05
led by word sat	home	-0.08
led by word sat & hai	home	-0.09	fell	-0.06
led by word sau	home	-0.08	fell	0.14
led by word sau & ben	fell	-0.06	laid	0.11
led by word say	fell	-0.1
led by word september	whole	0.15
led by word sewn	home	0.13
led by word si	fell	0.12	laid	-0.08
led by word side	laid	0.12	whole	0.13
led by word sim	whole	-0.06
led by word sim & sau	laid	-0.05
led by word sin	fell	0.07
led by word sinh	home	0.11	fell	-0.09	laid	0.05	whole	0.17
led by word site	fell	0.06
led by word siu	whole	-0.07
led by word slao	laid	0.05
led by word so	home	-0.08	fell	0.07
led by word so & xa	home	-0.05
led by word soi	laid	0.11
led by word soldiers	fell	0.1	laid	-0.12
led by word somewhere	laid	0.09	whole	-0.05
led by word son	lies	-0.07	whole	-0.32
led by word son & ben	fell	0.08	laid	0.08	whole	0.1
led by word son & con	home	0.1	whole	0.06
led by word son & ha	whole	0.05
led by word son & hoa	whole	-0.1
led by word son & kien	home	0.05
led by word son & ninh	home	-0.13	whole	-0.15
led by word son & thanh	whole	-0.06
led by word song	home	-0.07	fell	-0.14
led by word sot	home	-0.05
led by word stepped	laid	-0.05
led by word stepped & a	laid	-0.05
led by word stones	laid	0.15	whole	0.06
led by word su	fell	-0.16	laid	-0.05	lies	-0.19	whole	-0.15
led by word su & ben	whole	-0.06
led by word su & cach	laid	-0.15
led by word su & cho	home	-0.11
led by word su & cua	fell	0.06
led by word su & lang	whole	0.06
led by word su & loc	laid	0.13
led by word su & nong	fell	-0.05	whole	-0.17
led by word su & phia	fell	0.06	whole	0.05
led by word su & truong	whole	0.09
led by word su & xa	home	0.12	fell	-0.05
led by word suc	laid	-0.05
led by word sui	laid	0.12
led by word sung	home	-0.22	lies	0.05
led by word suong	home	-0.08
led by word sut	fell	0.14	laid	-0.1
led by word suu	fell	0.06	whole	0.11
led by word sy	home	-0.06	whole	-0.05
led by word t	home	0.1	whole	-0.06
led by word t5	fell	0.07	whole	-0.14
led by word tac	home	-0.05	laid	0.12	lies	-0.08
led by word taken	whole	-0.05
led by word taluy & duong	lies	0.05
led by word tam	home	-0.26	fell	0.06	laid	0.06	lies	-0.18	whole	0.2
led by word tam & ben	whole	-0.07
led by word tam & bia	laid	-0.05
led by word tam & bo	whole	0.07
led by word tam & cua	fell	0.11	laid	0.08
led by word tam & duoi	whole	-0.16
led by word tam & go	whole	-0.11
led by word tam & tam	home	-0.07
led by word tam & tren	whole	0.06
led by word tan	home	0.15	fell	-0.11	laid	0.1	lies	-0.06
led by word tan & xa	home	-0.09
led by word tang	home	-0.09	laid	0.69	lies	-0.12
led by word tang & ben	laid	0.05	lies	0.14
led by word tang & con	lies	0.13
led by word tang & duoi	laid	-0.07
led by word tang & nghia	laid	0.12	lies	-0.07	whole	0.05
led by word tang & tren	fell	0.07	laid	0.1	lies	-0.09
led by word tank	fell	0.1	laid	-0.08
led by word tao	home	-0.12	whole	0.08
led by word tap	home	-0.09	fell	0.08	laid	0.07
led by word tat	fell	-0.06
led by word tau	home	0.05	fell	-0.22	lies	-0.05	whole	-0.07
led by word tau & ban	fell	0.05
led by word tau & cua	fell	0.05
led by word tau & ga	fell	-0.09
led by word tau & hq	fell	-0.07
led by word tau & song	fell	-0.06
led by word tau & vam	fell	-0.12
led by word td	fell	0.1
led by word te	home	-0.07	fell	-0.1
led by word teach	fell	-0.05
led by word team	fell	0.05	whole	0.11
led by word ten	whole	-0.07
led by word teo	home	0.09	whole	0.1
led by word tet	fell	0.06	whole	0.14
led by word th	home	0.09	fell	-0.08	whole	-0.09
led by word tha	laid	-0.08
led by word thach	home	-0.09	fell	0.07	lies	-0.06
led by word thai	laid	0.24	lies	-0.12
led by word thai & ban	whole	0.17
led by word thai & mai	whole	0.1
led by word thai & muong	home	0.07	whole	-0.06
led by word thai & quan	home	0.06
led by word thai & quy	whole	0.07
led by word tham	home	0.05	laid	-0.05	lies	-0.07
led by word than	home	0.08	fell	-0.25	lies	0.06	whole	0.2
led by word than & ba	fell	-0.06
led by word than & cau	fell	0.06	whole	0.1
led by word thanh	home	-0.14	fell	0.28	laid	-0.15	whole	-0.05
led by word thanh & hai	home	0.09	whole	-0.06
led by word thanh & hang	laid	0.06	whole	-0.06
led by word thanh & hoai	home	-0.06
led by word thanh & san	whole	0.12
led by word thanh & thanh	home	-0.11
led by word thanh & xa	home	-0.15
led by word thao	home	0.05
led by word thap	laid	-0.05	lies	0.1	whole	-0.09
led by word that	home	0.08	fell	0.06	laid	-0.09	lies	0.16	whole	0.09
led by word that & ha	whole	-0.06
led by word thay	laid	-0.06	whole	-0.06
led by word the	home	0.08	laid	-0.38	lies	0.1	whole	0.06
led by word the & bai	whole	-0.12
led by word the & dong	laid	-0.07
led by word the & gan	fell	0.1	laid	-0.07	lies	-0.08
led by word the & ntls	lies	-0.05
led by word the & phu	home	0.05	fell	0.07	whole	0.09
led by word thi	whole	-0.05
led by word thich	fell	0.09	whole	-0.11
led by word thiem	home	0.07
led by word thien	fell	-0.13	laid	-0.06	lies	0.06
led by word thiep	home	0.07
led by word thieu	home	0.08	fell	0.05	whole	0.1
led by word thin	home	0.09
led by word thinh	home	0.05	laid	-0.13
led by word thinks	fell	0.22
led by word tho	home	0.06	laid	-0.23	lies	0.1
led by word tho & ha	home	-0.14	whole	-0.09
led by word thoai	whole	-0.11
led by word thoat	fell	-0.07
led by word thoi	fell	0.11	lies	-0.05	whole	0.26
led by word thom	home	-0.12	fell	-0.05	whole	-0.05
led by word thon	home	-0.06
led by word thong	fell	0.24	laid	0.05	whole	0.06
led by word thong & sau	fell	0.11	laid	0.09
led by word through	fell	-0.05
led by word thu	home	0.09	fell	-0.05	whole	0.05
led by word thu & thai	home	0.08
led by word thua	lies	0.07	whole	-0.1
led by word thua & ruong	lies	0.08	whole	-0.09
led by word thuan	home	-0.22	laid	0.05	lies	-0.05	whole	-0.07
led by word thuan & kien	whole	-0.05
led by word thuat	home	0.05	whole	-0.1
led by word thuc	home	0.07	fell	-0.06	laid	0.08	lies	0.11
led by word thue	fell	0.08	lies	-0.05
led by word thung	laid	0.05
led by word thuoc	whole	0.05
led by word thuoc & ap	fell	-0.12	lies	0.11	whole	0.06
led by word thuoc & trung	fell	-0.05
led by word thuoc & xa	fell	0.14	whole	0.05
led by word thuong	home	-0.12	laid	0.08	lies	-0.08	whole	-0.18
led by word thuot	fell	0.05	whole	0.1
led by word thuy	home	-0.18	fell	0.1	laid	-0.09	whole	-0.12
led by word thuy & cam	home	0.13
led by word thuy & ha	home	-0.15	fell	0.14
led by word thuy & vinh	whole	-0.05
led by word thuyen	fell	-0.08
led by word ti	whole	-0.06
led by word tia	fell	-0.07
led by word tich	fell	-0.09	laid	0.12	whole	0.08
led by word tiem	home	0.07	fell	0.08
led by word tien	home	0.23	fell	-0.13	whole	-0.15
led by word tien & ha	whole	0.05
led by word tien & nam	whole	-0.09
led by word tien & trong	home	0.08
led by word tien & vinh	whole	-0.09
led by word tien & xa	home	0.07	laid	0.05	whole	-0.05
led by word tieng	home	0.05	laid	-0.05
led by word tiep	laid	-0.05	lies	0.08	whole	0.07
led by word tiet	fell	-0.05
led by word tieu	fell	-0.16	laid	-0.08	whole	-0.22
led by word tieu & doan	fell	-0.09
led by word tieu & khu	home	0.05	lies	0.07	whole	-0.22
led by word tin	home	-0.12	fell	-0.07
led by word tinh	home	0.12	fell	-0.08	laid	-0.1	lies	-0.05	whole	-0.05
led by word tinh & tram	fell	-0.05	whole	0.07
led by word to	home	0.12	fell	0.14	laid	-0.15	lies	-0.07	whole	-0.25
led by word to & ben	fell	0.09	laid	-0.06	whole	-0.07
led by word to & doi	whole	0.05
led by word toa	laid	0.05	lies	-0.06
led by word toai	home	0.11	whole	0.05
led by word toan	home	-0.22	fell	-0.12	laid	-0.08
led by word toan & hai	home	-0.15
led by word toc	lies	0.05
led by word toi	fell	0.09	lies	-0.07	whole	0.05
led by word toi & bai	whole	-0.17
led by word toi & cho	laid	0.05
led by word toi & lo	fell	-0.09
led by word toi & song	fell	-0.07
led by word toi & suoi	fell	0.14	laid	-0.05	whole	0.08
led by word toi & tram	fell	0.12
led by word ton	home	0.06	fell	-0.05	lies	0.12
led by word tong	home	-0.11	whole	0.1
led by word took	fell	-0.07	lies	0.05
led by word took & a	laid	-0.05	lies	0.06
led by word toward	fell	-0.06
led by word tra	fell	0.06	lies	-0.09	whole	-0.08
led by word tra & nghia	lies	-0.07
led by word trac	home	-0.12	fell	0.21	lies	0.12
led by word trach	home	0.06	lies	-0.05
led by word trai	home	0.15	fell	0.11	laid	-0.13	lies	0.1	whole	-0.11
led by word trai & ben	laid	0.07
led by word tram	fell	-0.08	laid	0.1	lies	-0.1	whole	-0.09
led by word tran	fell	0.24	whole	0.05
led by word trang	home	-0.12	lies	-0.1	whole	0.11
led by word trang & phia	laid	0.11
led by word tranh	lies	0.06	whole	-0.08
led by word trao	home	-0.07
led by word trao & kien	home	-0.07
led by word tre	laid	-0.08	whole	-0.07
led by word trees	whole	-0.05
led by word treo	fell	-0.16	whole	0.08
led by word tri	home	-0.1	fell	-0.24	laid	0.17	lies	0.08
led by word tri & bo	laid	-0.06	lies	0.13	whole	0.08
led by word tri & canh	whole	0.07
led by word tri & nghia	whole	-0.1
led by word trien	fell	0.08	laid	0.13	whole	0.1
led by word trieu	home	0.14	whole	0.18
led by word trinh	home	0.06	fell	-0.06	lies	-0.05	whole	-0.1
led by word tro	fell	-0.06	laid	-0.08	lies	0.07
led by word troi	fell	0.08	laid	-0.25	lies	0.08	whole	0.07
led by word troi & phia	laid	-0.05
led by word troi & song	fell	0.12	whole	0.08
led by word trois	whole	0.07
led by word troisieme	laid	0.11
led by word trom	fell	0.13
led by word trom & ben	fell	0.14
led by word tron	laid	0.08
led by word trong	home	-0.08	laid	-0.1
led by word tru	home	0.4	fell	-0.06	laid	-0.07	whole	-0.09
led by word tru & phuong	home	0.12
led by word tru & thon	home	0.12	whole	-0.06
led by word tru & xa	home	0.12
led by word tru & xom	home	-0.05
led by word trua	fell	0.07	laid	-0.05	whole	0.08
led by word truc	fell	0.06	whole	-0.08
led by word truc & nam	home	0.05
led by word trung	home	0.11	laid	0.18	lies	0.12
led by word truong	home	0.14	fell	-0.2	laid	0.14	lies	0.21
led by word truong & ban	home	0.1	fell	-0.08	lies	-0.08	whole	0.07
led by word truong & thcs	fell	0.16	whole	-0.08
led by word truong & thpt	fell	-0.06
led by word truyen	fell	0.07
led by word tu	home	-0.41	fell	0.11	laid	-0.29	lies	0.3	whole	-0.17
led by word tu & phu	fell	0.15	whole	-0.07
led by word tua	home	-0.05
led by word tuan	home	0.08	fell	0.33	laid	-0.1	lies	0.09	whole	0.1
led by word tui	home	-0.12	laid	-0.05	lies	0.24	whole	0.16
led by word tung	home	0.06	whole	0.09
led by word tuoc	home	0.13	laid	0.11	whole	0.2
led by word tuoi	home	-0.23	fell	0.12	laid	-0.06	lies	0.06
led by word tuoi & ban	fell	-0.07
led by word tuoi & buon	fell	0.12
led by word tuoi & lang	fell	0.17
led by word tuoi & phuong	home	-0.07
led by word tuoi & thon	home	-0.07
led by word tuoi & xa	home	-0.05	lies	0.14	whole	-0.05
led by word tuoi & xom	home	-0.06
led by word tuong	home	0.14	fell	-0.05	lies	-0.06	whole	-0.08
led by word tuong & phia	laid	0.05
led by word tuong & vinh	whole	-0.05
led by word tuyen	home	0.05	lies	0.05	whole	0.09
led by word ty	home	-0.11	fell	0.11	laid	-0.1	lies	0.12
led by word uc	fell	-0.05	whole	-0.2
led by word ui	laid	0.12	whole	0.06
led by word ung	home	-0.05	fell	0.09	whole	-0.18
led by word up	lies	-0.05
led by word up & the	laid	0.12
led by word up & tren	laid	-0.05
led by word ut	home	-0.1
led by word uy	home	0.22	whole	0.08
led by word v	whole	-0.05
led by word va	fell	0.13
led by word vac	fell	0.1	whole	-0.07
led by word vach	fell	0.05
led by word vai	fell	-0.05
led by word van	home	0.16	fell	0.11	laid	-0.16
led by word van & bai	laid	-0.06
led by word van & cho	fell	0.14	lies	0.11	whole	0.07
led by word van & duoi	laid	0.11	lies	-0.08
led by word van & khu	whole	-0.07
led by word van & my	home	0.08
led by word van & trong	fell	0.07	lies	0.05	whole	0.1
led by word vang	home	0.19	fell	0.24	lies	0.07
led by word vat	home	-0.06	fell	-0.06	lies	-0.05
led by word vay	home	0.13	fell	0.16	whole	0.05
led by word vc	fell	0.05	whole	0.07
led by word ve	home	0.23	fell	-0.21	laid	-0.16	whole	0.44
led by word ve & an	home	0.11	lies	0.06	whole	-0.13
led by word ve & anh	lies	0.2	whole	0.07
led by word ve & ba	fell	-0.08
led by word ve & bac	laid	0.12	whole	0.05
led by word ve & bai	lies	0.05	whole	-0.07
led by word ve & ban	fell	0.17
led by word ve & ben	laid	0.11	lies	0.06	whole	0.05
led by word ve & bo	fell	0.1
led by word ve & bu	lies	-0.07
led by word ve & canh	laid	-0.06	lies	-0.11
led by word ve & cau	home	0.05
led by word ve & cho	home	-0.08
led by word ve & chua	laid	0.08
led by word ve & cua	fell	-0.06
led by word ve & den	fell	-0.07	whole	-0.05
led by word ve & duc	home	0.12	fell	0.12	whole	0.13
led by word ve & duong	fell	0.05
led by word ve & gan	laid	-0.06	lies	-0.06
led by word ve & ha	lies	0.11
led by word ve & hang	laid	0.1
led by word ve & khu	lies	-0.13
led by word ve & lang	fell	0.12	laid	0.09	whole	0.06
led by word ve & nam	home	-0.05
led by word ve & nghia	laid	-0.18	whole	0.17
led by word ve & nt	lies	0.14	whole	0.07
led by word ve & ntls	home	-0.05	fell	0.09	lies	-0.09	whole	0.18
led by word ve & phia	laid	-0.35	lies	-0.13	whole	-0.34
led by word ve & phu	home	0.17	lies	0.07
led by word ve & sau	fell	0.07	laid	-0.07	whole	-0.14
led by word ve & tay	lies	-0.12
led by word ve & thanh	home	-0.08	lies	0.13
led by word ve & tram	laid	-0.06
led by word ve & truoc	whole	-0.06
led by word ve & truong	fell	-0.08	lies	0.08
led by word ve & vi	fell	-0.06	lies	0.17	whole	0.07
led by word ve & xa	lies	-0.07
led by word vi	laid	-0.05	lies	-0.05
led by word vic	fell	-0.08	whole	-0.12
led by word viec	laid	0.09
led by word vien	home	-0.12	fell	-0.33	lies	0.13	whole	-0.15
led by word vien & an	whole	-0.07
led by word vien & ben	whole	0.14
led by word vien & duong	whole	0.05
led by word vien & hai	home	-0.06
led by word vien & k20	fell	0.12
led by word vien & ninh	whole	-0.07
led by word vien & truong	fell	0.09	laid	0.1	lies	0.06
led by word vieng	lies	0.1	whole	0.09
led by word viet	home	0.07	fell	0.28	laid	0.26	lies	0.14	whole	0.28
led by word viet & lao	fell	0.08	whole	0.11
led by word viet & tren	lies	0.11
led by word viet & trong	laid	0.2
led by word vietnam	fell	0.1	whole	-0.1
led by word vietnamese	laid	0.16
led by word vinh	home	0.12	fell	-0.1
led by word vo	home	0.3	fell	0.19	laid	-0.21	whole	-0.08
led by word vo & bo	fell	0.06	laid	-0.08	lies	0.07	whole	-0.14
led by word vo & cau	whole	0.05
led by word vo & ha	whole	-0.06
led by word vo & nghia	laid	-0.07	lies	0.08
led by word vo & vam	fell	-0.12
led by word voi	fell	-0.07	laid	0.09	whole	-0.06
led by word vong	home	0.1	fell	0.12	laid	-0.06	lies	-0.23
led by word vong & ntls	home	0.13	lies	-0.17	whole	-0.11
led by word vot	home	0.11	fell	-0.09	laid	-0.24	whole	0.11
led by word vu	home	-0.08	fell	0.19	whole	0.09
led by word vu & bo	laid	0.05
led by word vua	laid	0.11	lies	0.17	whole	-0.12
led by word vua & nghia	lies	0.11
led by word vuc	fell	0.19	whole	0.15
led by word vuc & dong	whole	0.06
led by word vung	home	-0.09	fell	0.07	whole	-0.23
led by word vuong	home	-0.05	fell	0.06	laid	-0.11	lies	0.16
led by word vuot	fell	-0.06	whole	-0.05
led by word vy	home	-0.08	fell	0.08
led by word w	whole	-0.08
led by word walked	home	0.25
led by word went	whole	0.11
led by word went & the	laid	0.05	whole	0.13
led by word west	fell	-0.05	laid	0.08
led by word x	fell	0.08	laid	0.11	whole	0.14
led by word xa	home	0.56	fell	0.08	laid	-0.09	whole	-0.28
led by word xa & doan	home	0.06
led by word xa & dong	home	0.09	fell	0.11
led by word xa & thach	whole	-0.06
led by word xac	fell	0.13	lies	-0.1	whole	0.25
led by word xac & dinh	fell	-0.08
led by word xac & duoi	laid	-0.08	whole	0.13
led by word xac & hang	laid	0.07	whole	0.07
led by word xac & trong	laid	0.08
led by word xanh	laid	0.08
led by word xay	fell	0.06
led by word xe	home	-0.13	fell	-0.13	whole	-0.09
led by word xe & ben	laid	0.08
led by word xe & cho	fell	-0.06	laid	0.06
led by word xep	laid	0.08	lies	-0.06	whole	0.06
led by word xia	fell	-0.1
led by word xieng	whole	-0.05
led by word xoai	lies	0.07	whole	-0.08
led by word xoi	fell	-0.07
led by word xom	home	0.12
led by word xon	home	-0.05	fell	-0.07
led by word xu	home	0.19	fell	-0.08
led by word xua	fell	-0.07	laid	0.1	whole	0.07
led by word xuan	home	-0.32	lies	0.09	whole	-0.08
led by word xuan & thanh	home	-0.12
led by word xuong	home	-0.16	fell	-0.28	laid	0.26	lies	0.09	whole	0.45
led by word xuong & bai	fell	0.05	laid	-0.05
led by word xuong & ban	whole	-0.08
led by word xuong & ben	whole	0.1
led by word xuong & bo	fell	-0.08	laid	0.2	lies	-0.06	whole	0.06
led by word xuong & chan	laid	-0.08
led by word xuong & cho	whole	0.11
led by word xuong & gieng	fell	-0.21	laid	0.26	lies	0.11	whole	0.06
led by word xuong & ho	fell	0.05	laid	0.11	whole	0.2
led by word xuong & khe	fell	-0.1	whole	0.06
led by word xuong & lang	laid	0.05
led by word xuong & me	fell	-0.05
led by word xuong & quan	home	-0.05	fell	0.12
led by word xuong & song	whole	0.11
led by word xuong & suoi	fell	-0.37	laid	0.05
led by word xuong & thai	whole	-0.05
led by word xuong & trong	lies	0.11	whole	0.12
led by word xuyen	home	-0.14	fell	-0.08	whole	-0.18
led by word xuyen & ha	whole	-0.13
led by word y	home	-0.05	lies	-0.05
led by word y & cho	fell	-0.05
led by word yen	home	-0.15	fell	-0.06	whole	-0.08
led by word yen & ha	whole	-0.08
led by word yen & nam	whole	-0.05
led by word yen & xa	fell	-0.05	whole	0.12
led by word yes	laid	0.05	whole	0.06
led by word yesterday	whole	0.07
led bà	fell	-0.54	laid	-0.17	lies	0.18	whole	-0.05
led bà & ban	fell	-0.05	lies	0.07
led bà & cau	fell	0.08	laid	0.09
led bà & con	laid	-0.05
led bà & trong	lies	0.07
led bác	home	-0.05	lies	0.17
led bác & doi	fell	-0.05
led bác & dong	whole	-0.06
led bác & ho	home	0.08
led bác & nam	lies	0.09
led bác & nghia	laid	0.05	lies	-0.1
led bác & song	fell	0.08	whole	-0.11
led bác & trong	lies	0.05	whole	0.12
led bác sĩ	fell	0.09
led báo	fell	0.07	laid	0.24	whole	0.07
led báo & trong	fell	-0.05	laid	0.07
led báo & xa	laid	0.08
led báo mộ	whole	-0.05
led báo tin	fell	0.06
led bãi	laid	0.1	lies	-0.07	whole	-0.08
led bé	home	-0.14	fell	0.08
led bên	fell	-0.08
led bìa	fell	0.09	laid	-0.08	lies	0.06
led bìa & ntls	lies	0.09
led bí danh	home	-0.06	fell	-0.05
led bí thư	home	-0.05	fell	0.1
led bí thư & doan	fell	0.14
led bí thư & xa	home	-0.05
led bạn	home	0.05	fell	0.32	laid	0.18	whole	0.36
led bạn & chan	whole	0.05
led bạn & cua	whole	-0.05
led bản	whole	-0.06
led bảo	home	0.05	fell	-0.07	laid	-0.1
led bảo & ban	lies	0.13
led bảo & bo	fell	0.12	lies	-0.05
led bảo & cua	fell	-0.05
led bảo & doi	laid	-0.07
led bảo & duoi	lies	0.09
led bảo & gan	fell	0.07	whole	-0.07
led bảo & ntls	lies	-0.1
led bảo & sau	fell	0.1
led bảo là	whole	-0.08
led bắt rồi bắn	fell	0.05	whole	0.12
led bệnh viện	fell	0.15	laid	-0.08	whole	0.05
led bị bom	laid	-0.05	whole	-0.19
led bị bom & b52	fell	-0.05
led bị bom & nga	whole	-0.1
led bị bom & vui	whole	-0.07
led bị bắn	laid	-0.13	lies	0.05	whole	0.08
led bị bắn & bo	fell	0.06
led bị bắn & cau	fell	0.05
led bị bắn & cua	whole	-0.07
led bị bắn & tren	fell	-0.08	whole	0.08
led bị bắn chết	fell	-0.15	whole	0.08
led bị bắn chết & ngay	fell	-0.06
led bị giết	fell	-0.09
led bị mìn	fell	-0.21
led bị pháo	home	0.06	fell	-0.13	whole	-0.16
led bị pháo & bay	fell	0.08
led bị pháo & kich	fell	0.06
led bị pháo & tau	fell	0.05
led bị phục	fell	0.05	whole	0.08
led bị phục kích	fell	-0.09
led bị phục kích & duong	fell	-0.08	whole	0.1
led bị phục kích & tren	fell	-0.05
led bị thương	fell	-0.05	whole	0.07
led bị thương & cau	fell	-0.15
led bị thương nặng	fell	-0.19
led bị trúng đạn	fell	0.05
led bị trực thăng bắn & ngoai	whole	0.07
led bị tây bắn	fell	0.06
led bị tây bắn & ben	fell	0.06
led bị vùi	laid	0.23	whole	0.11
led bị vùi & trong	laid	0.1	whole	0.12
led bỏ xác	fell	-0.17
led bố	home	-0.09	fell	0.18	laid	-0.06
led bố & nghia	lies	0.18
led bốc	fell	0.3	lies	-0.05
led bốc & nghia	lies	0.21	whole	0.05
led bốc về	home	0.11	laid	0.09	lies	0.19	whole	0.17
led bốc về & nghia	lies	0.06
led bốc về & ntls	home	0.12	laid	0.1	lies	0.06	whole	0.05
led c phó	fell	0.11
led called	whole	0.05
led came from	home	0.11	whole	0.09
led came from & a	home	0.11
led camp	whole	0.19
led cao điểm	fell	-0.06	laid	-0.08	lies	0.09	whole	-0.08
led captain	fell	-0.07	laid	0.12
led card	fell	-0.15	laid	0.09
led cave	fell	0.07
led ccb	laid	0.05	lies	-0.08
led cemetery	fell	-0.09	laid	0.06	whole	-0.2
led cha	home	-0.13	fell	-0.06	lies	0.09
led chiến sĩ	home	0.08	fell	0.06	laid	-0.06	whole	0.06
led chiến đấu	fell	-0.15
led chiến đấu & mat	fell	0.08
led cho biết	lies	0.08
led chuyển vào	lies	-0.09	whole	0.06
led chuyển vào & nghia	laid	0.05	lies	-0.1
led chuyển về	fell	0.12	whole	0.1
led chuyển về & nghia	lies	-0.05	whole	0.05
led chuyển về & ntls	laid	0.05	whole	-0.08
led cháu	home	-0.11	laid	-0.08	lies	-0.08	whole	-0.07
led chính trị viên	whole	-0.1
led chôn	home	-0.11	fell	-0.12	laid	-0.24	whole	-0.39
led chôn & #	laid	-0.05	lies	0.08
led chôn & anh	fell	0.07	laid	0.12	lies	-0.05	whole	-0.09
led chôn & ba	laid	-0.07	whole	-0.06
led chôn & bac	laid	0.07
led chôn & bai	lies	-0.08	whole	-0.08
led chôn & ben	lies	-0.07	whole	0.08
led chôn & bia	laid	0.11	lies	-0.06	whole	0.13
led chôn & bo	laid	-0.08	lies	0.19	whole	-0.19
led chôn & cach	whole	0.08
led chôn & cai	laid	-0.08
led chôn & can	whole	-0.05
led chôn & canh	lies	0.05
led chôn & cau	laid	0.08	whole	-0.06
led chôn & cho	fell	0.12	lies	0.08
led chôn & chu	laid	0.13	lies	0.05
led chôn & chua	fell	0.13	laid	-0.08
led chôn & co	laid	-0.06	lies	0.07
led chôn & con	fell	0.1	laid	0.06	whole	-0.06
led chôn & cua	whole	-0.1
led chôn & cung	laid	-0.05
led chôn & dat	lies	0.06	whole	-0.12
led chôn & de	laid	0.07
led chôn & dinh	laid	0.05
led chôn & doc	laid	0.08	lies	-0.06	whole	0.08
led chôn & doi	fell	-0.06	laid	0.08	lies	-0.1	whole	0.3
led chôn & dong	lies	-0.05	whole	0.07
led chôn & duoi	laid	0.07	lies	0.07
led chôn & em	laid	0.07
led chôn & gan	fell	0.09	lies	-0.11	whole	0.07
led chôn & giong	lies	0.17	whole	-0.05
led chôn & go	fell	0.05	laid	-0.07	whole	0.11
led chôn & goc	lies	0.06	whole	-0.05
led chôn & hai	laid	-0.09	whole	-0.06
led chôn & hang	laid	-0.1
led chôn & ho	fell	0.12	laid	-0.1
led chôn & ke	laid	0.08	lies	0.07	whole	0.22
led chôn & khu	laid	0.05
led chôn & lai	laid	-0.09	lies	0.24	whole	-0.05
led chôn & lo	whole	-0.05
led chôn & lung	whole	0.11
led chôn & may	laid	-0.07
led chôn & me	laid	0.05	whole	0.14
led chôn & mieu	laid	0.06
led chôn & nen	laid	0.05	lies	-0.05
led chôn & ngay	whole	-0.05
led chôn & nghia	whole	-0.13
led chôn & ngoai	lies	0.07	whole	-0.06
led chôn & no	laid	0.09	whole	-0.06
led chôn & nong	whole	0.09
led chôn & nui	fell	0.12	lies	0.08	whole	0.09
led chôn & ong	laid	0.07	lies	-0.05
led chôn & phia	whole	0.11
led chôn & rai	laid	-0.11
led chôn & ray	whole	-0.13
led chôn & ria	whole	0.06
led chôn & rung	whole	-0.21
led chôn & san	whole	-0.09
led chôn & sau	laid	-0.05	lies	-0.12	whole	0.05
led chôn & so	laid	0.1	whole	-0.08
led chôn & song	laid	-0.09
led chôn & suoi	whole	-0.12
led chôn & suon	whole	-0.08
led chôn & tap	laid	-0.13	lies	-0.05
led chôn & thanh	whole	-0.06
led chôn & tram	whole	-0.13
led chôn & trang	whole	-0.06
led chôn & tren	fell	-0.05	lies	0.13	whole	0.2
led chôn & trong	lies	0.08	whole	0.06
led chôn & truoc	laid	0.06	whole	0.16
led chôn & vuon	fell	-0.05
led chôn chung	laid	-0.16	whole	0.22
led chôn chung & nghia	laid	0.07	whole	0.1
led chôn cất	fell	0.12	laid	-0.11	lies	0.08	whole	0.1
led chôn ngay	fell	0.23	laid	0.19	whole	0.25
led chôn ngay & goc	lies	0.13	whole	0.08
led chôn ngay & sau	fell	0.13	whole	-0.14
led chôn nhờ	lies	-0.07	whole	0.05
led chôn nhờ & vuon	lies	-0.07	whole	0.05
led chôn tạm	laid	0.1	whole	0.05
led chùa	fell	-0.06
led chú	home	0.34	fell	0.1	laid	-0.2	lies	-0.08
led chú & a	fell	0.1
led chú & bo	laid	-0.07	lies	0.05	whole	-0.12
led chú & duoi	laid	-0.08
led chú & goc	laid	0.11	lies	-0.05	whole	0.09
led chú & hai	home	0.15
led chú & t	home	-0.05
led chú & x	whole	-0.05
led chặn	lies	-0.05
led chặn & ben	fell	-0.05	whole	-0.05
led chết	home	-0.17	fell	0.38	laid	-0.24	lies	-0.34	whole	-0.13
led chết & #	fell	-0.18
led chết & ban	fell	-0.1
led chết & ben	fell	0.2	whole	-0.16
led chết & benh	fell	0.05
led chết & bien	whole	0.06
led chết & bo	whole	0.11
led chết & bom	fell	0.09
led chết & canh	fell	0.05	whole	-0.08
led chết & cau	fell	-0.1	whole	-0.09
led chết & chi	fell	0.1
led chết & cho	fell	0.07
led chết & chon	laid	-0.08
led chết & chua	laid	0.13	whole	-0.08
led chết & con	laid	0.13
led chết & cung	fell	-0.08
led chết & dak	fell	-0.08
led chết & deo	fell	0.05	whole	-0.05
led chết & doc	whole	-0.05
led chết & doi	laid	0.1
led chết & dong	fell	0.11	whole	0.17
led chết & dung	fell	-0.06	whole	-0.06
led chết & duoi	laid	-0.07	whole	-0.1
led chết & gan	fell	0.09	whole	-0.14
led chết & giua	fell	0.09	whole	-0.1
led chết & go	fell	-0.09
led chết & ham	fell	-0.08	whole	-0.11
led chết & hang	fell	-0.15	whole	-0.08
led chết & hoi	fell	-0.05
led chết & hom	fell	0.05	laid	0.09
led chết & hon	fell	0.06
led chết & ke	fell	0.06
led chết & kinh	fell	0.07
led chết & lao	fell	0.05
led chết & lo	fell	0.07
led chết & luc	whole	-0.05
led chết & mam	whole	-0.06
led chết & nga	fell	-0.1	whole	-0.07
led chết & ngay	fell	-0.19
led chết & ngoai	fell	0.1	whole	0.06
led chết & ong	fell	-0.06
led chết & phum	whole	-0.09
led chết & sau	fell	-0.06
led chết & soc	fell	0.05	whole	0.07
led chết & song	fell	-0.05
led chết & suoi	fell	0.05
led chết & ta	fell	0.08	whole	-0.09
led chết & tay	fell	0.08
led chết & tinh	fell	-0.11
led chết & tra	fell	0.07
led chết & tran	fell	0.07	whole	-0.21
led chết & tren	fell	0.16	whole	0.31
led chết & trong	fell	-0.07
led chết & truoc	fell	-0.09
led chết & tu	whole	0.09
led chết & vam	fell	0.06
led chết & vi	laid	-0.06
led chết & vien	fell	0.07
led chết & vong	whole	0.09
led chết ngay	home	0.11	laid	0.1	whole	-0.24
led chết đuối	whole	-0.08
led chỉ	fell	0.14	whole	0.1
led chỉ chỗ	fell	0.15	laid	0.09
led chị	fell	-0.1	laid	-0.06	lies	-0.05
led chị & cach	laid	0.05
led chị & cau	fell	0.08
led chống càn	fell	0.12
led chốt	fell	0.11	laid	0.11	whole	0.08
led chồng	home	0.05	laid	0.07
led chỗ	fell	-0.14	laid	-0.06	lies	0.11	whole	0.22
led chủ tịch	fell	-0.05
led combat	whole	-0.08
led commander	fell	0.06
led con	home	-0.08	fell	0.2	laid	-0.05
led con & lang	whole	-0.05
led con gái	home	-0.06	fell	-0.06	laid	0.08	whole	-0.05
led con trai	home	0.12
led courier	fell	-0.08
led cung cấp	whole	0.1
led càn	home	0.15	fell	-0.19	laid	0.13	lies	0.07	whole	0.28
led các đồng chí	fell	0.15
led cái	fell	0.17	laid	0.07	lies	0.19	whole	-0.05
led cái & ao	laid	-0.09
led cái & cau	fell	0.09	whole	-0.06
led cái & gieng	fell	0.13	laid	0.28	lies	0.08
led cái & go	lies	0.15	whole	-0.06
led cái & ho	fell	-0.05	laid	0.07
led cán bộ	home	-0.09
led cán bộ & viet	home	-0.06
led còn gọi	home	0.09
led còn sống	fell	-0.12	lies	-0.05
led có	fell	-0.3	laid	-0.18	whole	-0.05
led có & gieng	laid	-0.08
led có & ho	laid	0.1
led có & nghia	whole	-0.06
led có & ntls	lies	-0.07	whole	-0.07
led có & tram	fell	-0.06
led có tên	home	-0.06	fell	-0.07	laid	-0.05	lies	0.06	whole	0.18
led cô	home	0.19	fell	0.08	laid	-0.16	lies	0.37	whole	0.05
led cô & bia	laid	-0.05	lies	0.06
led cô & chan	fell	0.07	lies	0.12
led cô & cho	fell	0.11
led cô & chua	fell	0.13	lies	0.07	whole	0.17
led cô & don	fell	-0.05
led cô & hang	laid	0.09	whole	0.06
led cô & ngay	lies	0.09
led cô & trong	fell	0.1
led công an	home	-0.07
led công nhân	whole	0.09
led công văn	laid	0.12	lies	0.05	whole	0.07
led cõng	laid	-0.12	whole	0.05
led cảng	fell	0.08
led cấp	lies	-0.05
led cất bốc	laid	-0.05	lies	-0.08
led cất bốc về	laid	-0.05	lies	-0.14	whole	0.05
led cất bốc về & nghia	lies	-0.17
led cầu	home	-0.05
led cậu	laid	0.05	lies	-0.06	whole	0.24
led cậu & duoi	laid	0.05	whole	0.11
led cậu & nghia	lies	0.07
led cậu & ntls	whole	0.08
led cậu & tren	laid	0.07	whole	0.06
led cậu & trong	whole	0.07
led cụ	home	0.21	lies	-0.09	whole	-0.31
led cụ & ban	whole	-0.05
led cụ & cua	laid	0.14
led cụ & dong	home	0.11	laid	0.1
led cụ & lang	fell	0.09	whole	0.07
led cụ & thon	whole	-0.07
led cụ & trong	fell	-0.09
led cụ & xa	home	0.12
led của	home	-0.14	fell	-0.08
led của & ban	fell	0.07
led của & don	fell	0.07	whole	0.06
led của & lang	whole	-0.05
led của & tram	fell	-0.05	laid	0.11
led của & xa	whole	0.12
led cửa hàng	whole	-0.05
led cựu binh	fell	0.1
led danh sách	fell	0.09	laid	-0.05	whole	-0.11
led danh sách & ls	home	0.1
led danh sách & nghia	lies	-0.06
led danh sách & ntls	fell	0.14
led de	home	0.08	fell	0.06	whole	0.12
led de & cho	home	-0.07	fell	0.1	whole	0.05
led de & haiphong	home	0.12	whole	0.07
led de & kien	fell	0.09	whole	0.06
led de & l	fell	0.06	whole	0.08
led de & pagode	laid	0.06
led de & phu	home	0.11	lies	0.08	whole	0.08
led de & piste	whole	-0.05
led de & route	whole	-0.05
led de & vinh	whole	0.05
led dead	fell	-0.06	whole	-0.1
led dead soldier	whole	0.08
led died	fell	0.06	laid	-0.09	whole	0.15
led died & the	whole	0.06
led district	laid	-0.07	whole	-0.12
led dit	home	-0.06	laid	-0.08	lies	0.08	whole	0.14
led driver	fell	-0.1
led dân	home	-0.09	fell	-0.18	laid	0.1	whole	-0.19
led dân & bac	whole	-0.07
led dân & ban	home	-0.11	laid	0.12	whole	0.11
led dân & bao	whole	-0.08
led dân & ben	home	0.08	whole	0.05
led dân & cai	whole	-0.05
led dân & cao	home	0.06
led dân & chon	laid	-0.05
led dân & cong	home	-0.17	fell	-0.09	laid	-0.05	whole	-0.13
led dân & goi	laid	0.12	lies	0.12
led dân & lang	home	-0.28	fell	-0.12
led dân & long	home	0.12	whole	0.05
led dân & pho	home	0.11
led dân & quan	home	-0.06	fell	0.07	laid	0.08	whole	-0.06
led dân & thon	home	-0.06	fell	0.07
led dân & toc	fell	-0.05	whole	-0.18
led dân & xom	home	-0.08
led dì	lies	-0.05
led dẫn	home	0.14	fell	0.05	whole	-0.16
led dẫn & ban	home	0.07	laid	0.05	whole	0.06
led dẫn & cai	whole	0.05
led dẫn & chai	home	0.11	whole	-0.11
led dẫn & cong	whole	-0.08
led dẫn & lang	home	-0.06	whole	-0.23
led dẫn & mo	home	-0.08
led dẫn & phuong	whole	-0.06
led dẫn & quan	home	-0.11	whole	-0.07
led dẫn & toc	home	-0.08	fell	0.09	whole	-0.06
led dẫn & vao	fell	-0.11
led dẫn & xa	lies	0.08
led dốc	home	0.09	fell	-0.07	laid	-0.07	lies	-0.06
led em	home	-0.13	fell	-0.17	lies	-0.25	whole	-0.05
led em & ben	laid	0.09	whole	0.05
led em & cho	fell	0.06
led em & doc	whole	-0.07
led em & doi	fell	0.06	laid	0.05
led em & don	laid	0.07	whole	-0.09
led em & duoi	lies	-0.05	whole	0.06
led em & hoi	lies	-0.08
led em & sau	home	0.12	whole	-0.25
led em & thon	fell	0.12	whole	0.12
led em & xa	home	-0.07	fell	0.07	whole	0.05
led em là	lies	0.13
led embuscade	fell	0.05	whole	-0.13
led enterré	laid	0.09	lies	-0.05
led enterrés	laid	0.05	whole	-0.05
led est tombé	fell	0.1
led est tombé & a	fell	0.05
led fell	fell	-0.21
led fell & the	whole	-0.05
led fight	fell	0.05
led fight & for	fell	0.06
led for	fell	-0.06	laid	-0.07
led found	laid	-0.19
led found & a	fell	-0.07
led found & the	fell	0.08	laid	-0.06
led found on	laid	0.06
led found on & a	laid	0.06
led from	home	-0.26	laid	-0.12	lies	0.1
led from & an	fell	0.05	whole	0.08
led from & binh	whole	-0.05
led from & ha	home	-0.18
led from & hai	home	-0.06
led from & kim	whole	-0.1
led from & the	fell	-0.1	laid	-0.08	whole	-0.08
led furent enterrés	whole	0.06
led giao liên	laid	-0.07	lies	0.09
led giao liên & huyen	home	-0.05
led giao liên & xa	lies	0.07	whole	-0.09
led giấy báo	fell	-0.08
led giỗ	home	-0.08	fell	0.12	laid	-0.12	lies	0.07	whole	0.07
led giỗ & nghia	lies	-0.08
led giữ chốt	fell	-0.06	whole	-0.19
led graves	fell	-0.05	laid	-0.11
led gravé	fell	0.11	laid	-0.05	lies	0.06
led guide	home	0.07	whole	0.06
led gò	fell	-0.06	whole	-0.06
led gặp	home	-0.05	fell	0.07	whole	0.09
led gọi	home	-0.09	fell	-0.11	laid	0.16	lies	-0.08
led gọi là	fell	0.16	laid	0.29	lies	0.06	whole	0.15
led gốc	fell	-0.06	laid	-0.08	lies	-0.07	whole	-0.09
led gốc & cach	laid	-0.06
led gốc & lang	whole	-0.05
led gồm	laid	0.12
led gửi	fell	-0.14	laid	-0.06	lies	0.3	whole	0.12
led gửi & ban	lies	0.05
led gửi & bo	whole	0.09
led gửi & chua	laid	0.09	lies	0.06
led gửi & nghia	laid	-0.06	lies	0.17	whole	0.07
led h	home	0.07	fell	-0.09	whole	-0.08
led hang	fell	-0.13	laid	0.05
led hang & ntls	laid	0.07	lies	0.06	whole	0.12
led hi sinh	home	-0.08	lies	-0.1	whole	0.33
led hi sinh & ben	fell	-0.2	laid	0.23	whole	0.38
led hi sinh & binh	fell	-0.08
led hi sinh & cau	fell	0.09
led hi sinh & cu	fell	0.06
led hi sinh & cua	whole	0.08
led hi sinh & doi	fell	-0.37	whole	-0.07
led hi sinh & khe	fell	0.06
led hi sinh & khi	fell	0.05
led hi sinh & tran	fell	0.1	whole	0.1
led hi sinh & tren	whole	-0.18
led hi sinh & trong	fell	-0.15	whole	0.12
led hill	home	-0.08	whole	-0.06
led hit	whole	-0.13
led hiện ở	fell	0.07	laid	-0.07	lies	0.11	whole	-0.15
led hiện ở & nghia	lies	0.05	whole	-0.08
led hiện ở & ntls	fell	0.13	lies	0.07
led home	lies	0.13
led hospital	fell	-0.06	laid	0.1	whole	0.07
led house	home	0.09	fell	0.09	laid	-0.06	whole	-0.05
led hs	fell	0.53	laid	0.07	lies	0.08	whole	0.13
led hs & ba	fell	0.1	whole	0.09
led hs & ben	fell	-0.13	whole	-0.1
led hs & binh	fell	0.12
led hs & bo	whole	0.08
led hs & dak	whole	-0.11
led hs & doi	fell	0.07
led hs & dong	home	0.12	fell	-0.06
led hs & duong	whole	0.05
led hs & ho	fell	-0.13	laid	0.23
led hs & hue	fell	0.05
led hs & khe	fell	0.07	whole	-0.05
led hs & lang	fell	-0.11	whole	-0.06
led hs & quang	fell	-0.1	whole	-0.08
led hs & tan	fell	0.09
led hs & tra	fell	0.06
led hs & trong	fell	-0.06
led huyện	home	0.24	fell	-0.05	laid	0.23	lies	-0.05
led hy sinh	home	-0.08	fell	0.12	lies	-0.19	whole	0.05
led hy sinh & ##	fell	-0.07
led hy sinh & bai	fell	0.13	whole	0.08
led hy sinh & ban	whole	-0.11
led hy sinh & ben	whole	-0.13
led hy sinh & binh	fell	-0.06
led hy sinh & canh	fell	-0.31	laid	0.2	whole	0.07
led hy sinh & cau	fell	-0.13
led hy sinh & chien	whole	-0.07
led hy sinh & cua	fell	0.1
led hy sinh & dak	fell	0.06	laid	-0.05
led hy sinh & deo	fell	-0.13
led hy sinh & doan	fell	0.05
led hy sinh & doc	whole	-0.09
led hy sinh & don	fell	0.1	whole	0.06
led hy sinh & dong	fell	0.1
led hy sinh & duong	whole	-0.05
led hy sinh & kon	fell	-0.1
led hy sinh & lang	fell	0.05
led hy sinh & loc	fell	0.06
led hy sinh & mat	fell	-0.18
led hy sinh & mo	fell	0.07
led hy sinh & ngoai	fell	0.08	whole	-0.11
led hy sinh & nui	fell	-0.1
led hy sinh & quang	fell	0.09
led hy sinh & rach	laid	0.13
led hy sinh & sa	fell	-0.08
led hy sinh & song	fell	0.06
led hy sinh & tan	fell	-0.1
led hy sinh & thanh	fell	-0.11
led hy sinh & thuong	fell	-0.09
led hy sinh & tran	fell	-0.15	whole	-0.06
led hy sinh & tren	whole	-0.09
led hy sinh & trong	fell	0.08	whole	-0.06
led hy sinh & vi	fell	-0.05
led hy sinh & xa	fell	0.06	whole	-0.1
led hài cốt	fell	0.05	laid	0.13	lies	-0.18	whole	0.06
led hài cốt & bai	fell	0.12	laid	-0.08	whole	0.05
led hài cốt & bo	fell	-0.31	laid	0.36	lies	-0.16	whole	0.07
led hài cốt & duoi	fell	-0.06	whole	0.07
led hài cốt & nghia	laid	-0.05	lies	-0.06	whole	-0.05
led hành quân	fell	-0.13	lies	0.09	whole	-0.16
led hành quân & qua	lies	0.11
led hạ sĩ	fell	0.05
led hố	fell	-0.1	laid	0.18	lies	-0.05
led hộ lý	laid	0.12	whole	-0.15
led hộ lý & tram	laid	0.12	whole	-0.15
led i am	fell	0.07
led inhumé	whole	-0.15
led inhumés	laid	0.06	lies	0.06	whole	0.06
led interred	laid	0.08	whole	0.13
led is	laid	0.13	lies	0.15	whole	0.16
led is & the	laid	0.14
led is & under	laid	0.13	lies	0.06	whole	0.07
led khe	laid	-0.05	lies	0.06
led khiêng	fell	0.18	laid	-0.05
led khiêng ra chôn	lies	0.12
led khu	fell	-0.07	laid	-0.09	lies	0.12
led khu & thi	fell	0.05
led khu & vuon	lies	0.12	whole	0.07
led khu phố	laid	-0.08	lies	0.09
led không về	fell	-0.12	whole	-0.06
led kia	whole	0.23
led killed	fell	-0.14
led killed & near	fell	-0.07
led killed & the	fell	-0.05	whole	0.06
led kể	fell	0.23	laid	-0.09
led kể & ben	laid	0.1	whole	0.08
led kể & bo	laid	-0.07
led kể & sau	fell	0.15
led kể & tren	fell	0.1	whole	-0.07
led kể lại	fell	-0.08
led laid him	laid	0.16	whole	0.21
led last seen	whole	-0.05
led left	home	0.13	laid	-0.09	whole	0.1
led left & a	whole	-0.05
led left & the	laid	-0.05	whole	0.12
led left him	laid	-0.23
led letters	laid	0.08
led lie	lies	0.1	whole	0.07
led lies	laid	-0.1	lies	0.11
led lies & the	laid	-0.11	lies	0.05
led lives in	home	0.08	whole	0.05
led liên hệ	lies	-0.05
led liên lạc	fell	0.13
led liệt sĩ	home	0.1	fell	-0.06	laid	0.06	lies	0.05	whole	-0.06
led liệt sĩ & nghia	lies	0.05
led liệt sĩ & thon	home	0.13	fell	-0.07	whole	0.06
led liệt sĩ & xa	home	-0.07	fell	-0.07
led ls	fell	0.07	laid	-0.07
led là	fell	0.31	laid	0.13	lies	0.26	whole	0.4
led là & a	fell	-0.05
led là & bai	whole	0.06
led là & benh	lies	0.12	whole	-0.05
led là & bo	fell	-0.08	laid	0.05
led là & cau	fell	0.1	laid	0.08	whole	0.12
led là & con	home	0.11	whole	0.05
led là & cong	home	0.07	whole	0.08
led là & dong	home	-0.1
led là & duong	whole	-0.1
led là & go	laid	0.1
led là & khu	fell	0.12	laid	0.09	whole	0.07
led là & lang	laid	0.12	whole	0.08
led là & linh	home	0.05	whole	-0.06
led là & lo	laid	-0.14	lies	0.07
led là & nam	home	-0.1	fell	0.23
led là & nghia	home	0.08	lies	-0.06	whole	-0.07
led là & ntls	lies	0.15	whole	0.05
led là & ong	laid	-0.07
led là & phuoc	fell	0.08
led là & phuong	whole	-0.06
led là & rung	lies	0.13	whole	0.05
led là & san	lies	0.13
led là & sau	lies	0.12
led là & tay	fell	0.07	whole	0.06
led là & tinh	home	0.09
led là & tren	whole	0.08
led là & trong	lies	0.06
led là & tu	home	0.11	whole	0.05
led là & vuon	laid	0.05	lies	-0.07
led là & xa	home	-0.11	fell	0.07	laid	0.08	whole	0.1
led là người	home	-0.09	fell	0.13	whole	-0.06
led lái xe	lies	0.11	whole	0.07
led lái đò	fell	-0.26
led lái đò & ben	fell	-0.16
led lên đường	fell	-0.09
led lúc đầu chôn	laid	0.09	whole	-0.07
led lăng	laid	0.08	lies	-0.06	whole	-0.08
led lấp	laid	0.15	whole	0.1
led lấp & chung	laid	0.06
led lấp & lai	laid	-0.06
led lấp & luon	laid	0.05	lies	0.11
led lấy chồng	fell	-0.08	lies	-0.05
led lấy mẫu	fell	-0.07
led lấy mẫu & adn	fell	-0.06
led lập	laid	-0.06	lies	0.09	whole	-0.27
led lập & ban	laid	-0.07
led lập & cua	fell	0.08
led lập & dat	laid	-0.05
led lập & mo	lies	-0.08
led m	fell	-0.05	laid	0.09	whole	-0.05
led m & a	lies	0.08
led mai táng	fell	-0.12	laid	0.08	lies	-0.15
led mai táng & ban	laid	0.08	whole	-0.07
led mai táng & canh	whole	0.05
led mai táng & gan	laid	0.06	whole	0.09
led mai táng & ngay	whole	-0.09
led mai táng & nghia	laid	-0.09	lies	0.08	whole	-0.07
led mai táng tại	lies	0.1	whole	0.2
led mai táng tại & khu	lies	0.06	whole	0.11
led marked	fell	-0.05
led medic	fell	0.11	whole	0.05
led mis dans	laid	-0.11	whole	-0.06
led mis en terre	whole	0.08
led mis en terre & au	whole	0.07
led miếu	fell	-0.15	whole	-0.05
led mort	whole	-0.06
led mương	whole	0.12
led mất	home	-0.05	fell	0.21	laid	-0.05	lies	0.3	whole	0.16
led mất & #	fell	-0.06
led mất & ba	fell	-0.18	whole	-0.07
led mất & ban	lies	0.06	whole	-0.06
led mất & ben	fell	0.1	whole	-0.31
led mất & benh	fell	0.19	whole	0.15
led mất & bien	fell	-0.08
led mất & canh	fell	0.12
led mất & cao	fell	0.05	whole	-0.07
led mất & cau	fell	0.11	laid	0.12	whole	-0.14
led mất & chien	fell	0.06	whole	0.05
led mất & cho	laid	0.13	lies	0.14	whole	-0.06
led mất & chot	whole	-0.05
led mất & chu	fell	-0.06
led mất & chung	laid	0.11
led mất & co	fell	0.07
led mất & con	fell	-0.05	laid	-0.07	lies	0.1	whole	0.06
led mất & cu	fell	-0.08	whole	-0.08
led mất & cua	fell	-0.09
led mất & dac	whole	-0.07
led mất & dak	fell	-0.07
led mất & dien	fell	0.08	whole	0.06
led mất & dinh	fell	-0.12
led mất & doi	fell	0.1
led mất & don	whole	-0.07
led mất & dong	fell	-0.09
led mất & duong	fell	0.07
led mất & gan	fell	0.06	whole	0.09
led mất & gia	whole	-0.06
led mất & ha	fell	-0.07	lies	0.14
led mất & ham	whole	-0.11
led mất & ho	fell	0.12	whole	-0.05
led mất & hue	fell	0.08
led mất & khe	fell	0.1
led mất & khu	whole	-0.18
led mất & lai	fell	-0.06
led mất & lien	fell	-0.05
led mất & mai	fell	-0.06
led mất & mat	fell	-0.11
led mất & muong	whole	-0.09
led mất & na	whole	-0.08
led mất & nam	fell	-0.05
led mất & nga	fell	-0.09
led mất & ngoai	fell	0.14	laid	-0.06	lies	0.12	whole	0.08
led mất & nui	fell	-0.1
led mất & pailin	whole	-0.12
led mất & phu	fell	-0.08
led mất & quan	fell	0.14	whole	0.15
led mất & quang	fell	0.06	whole	0.08
led mất & sai	fell	-0.1
led mất & sau	fell	-0.08
led mất & tan	whole	-0.07
led mất & thanh	fell	0.05
led mất & trai	fell	0.08	whole	0.07
led mất & tram	fell	0.12	whole	0.09
led mất & tran	fell	-0.1
led mất & tren	fell	0.15	whole	0.22
led mất & troi	laid	0.05
led mất & trong	fell	0.07
led mất & vien	fell	-0.1
led mất & viet	home	0.08
led mất tích	whole	0.05
led mất xác	fell	0.22	whole	0.07
led mặt trận	fell	-0.14	laid	-0.06	whole	-0.26
led mặt trận & canh	fell	-0.05
led mặt trận & phia	whole	-0.18
led mẹ	home	0.07
led mỏm	fell	0.07	laid	-0.06
led mộ	home	0.05	fell	-0.26	laid	0.11	lies	0.22	whole	0.13
led mộ & ben	laid	-0.08	lies	-0.09
led mộ & bia	lies	-0.05
led mộ & bo	whole	0.05
led mộ & cach	lies	-0.06
led mộ & canh	laid	-0.18	lies	0.05	whole	-0.12
led mộ & cho	laid	-0.05	lies	0.2	whole	0.08
led mộ & chua	laid	0.14
led mộ & doi	fell	-0.13	laid	0.26	lies	-0.12	whole	-0.17
led mộ & dong	lies	0.09	whole	-0.07
led mộ & duong	lies	0.1	whole	0.12
led mộ & e7	whole	-0.05
led mộ & gan	laid	0.15	lies	-0.12
led mộ & giua	lies	-0.05
led mộ & go	lies	-0.08
led mộ & goc	laid	0.1	lies	-0.23	whole	0.14
led mộ & hai	lies	-0.07
led mộ & hang	fell	-0.06	laid	0.06	lies	-0.19	whole	-0.15
led mộ & ho	laid	-0.07	lies	0.06
led mộ & khu	laid	0.11	lies	-0.12	whole	0.07
led mộ & lang	laid	0.15	lies	0.06	whole	-0.05
led mộ & lo	whole	-0.11
led mộ & ngay	fell	0.06	laid	-0.06	whole	0.18
led mộ & nghia	fell	0.12	laid	-0.17
led mộ & ngoai	laid	0.08	whole	-0.09
led mộ & nt	lies	-0.13
led mộ & ntls	home	0.1	laid	-0.19	lies	0.13	whole	-0.09
led mộ & sat	laid	-0.13	lies	0.1	whole	0.05
led mộ & sau	laid	0.19	whole	0.2
led mộ & tren	fell	0.06	laid	0.1	whole	-0.09
led mộ & trieu	lies	0.15
led mộ & trong	laid	-0.12
led mộ & truong	laid	0.12	lies	-0.06
led mộ & tu	laid	-0.05	lies	0.05
led mộ & vuon	laid	-0.1	lies	0.08	whole	-0.24
led mộ của	laid	0.06
led một	home	0.06	fell	-0.1	laid	0.08	whole	-0.43
led một & bai	whole	0.1
led một & ben	whole	-0.07
led một & bo	whole	-0.08
led một & cau	home	0.12
led một & cho	laid	0.09	lies	0.07	whole	-0.06
led một & dong	whole	-0.07
led một & go	laid	-0.12	whole	-0.05
led một & goc	laid	-0.1
led một & ham	laid	0.13	whole	-0.06
led một & hang	whole	-0.09
led một & ho	fell	-0.05	laid	0.12
led một & lang	whole	-0.07
led một & ngay	lies	0.06
led một & nguoi	laid	-0.07
led một & tran	fell	0.06
led một & truong	fell	0.12	laid	-0.09
led mới mất	fell	0.25	whole	0.06
led mợ	fell	0.13	laid	0.27
led named	fell	-0.06
led nay ở	home	-0.09	fell	-0.07	lies	0.15
led nay ở & sau	lies	0.08
led nghe nói	home	0.09	fell	0.06	laid	0.21	lies	-0.07	whole	0.07
led nghĩa trang	whole	0.09
led nguyên quán	home	0.29	whole	0.39
led nguyên quán & xa	whole	0.06
led ngã	fell	-0.21	laid	-0.06	whole	-0.12
led ngã & doi	fell	0.08	whole	-0.09
led ngã & hang	fell	-0.07	whole	0.12
led ngã & ngay	fell	-0.08
led ngã & tren	whole	-0.05
led ngã xuống	fell	0.28	whole	-0.09
led ngã xuống & ben	whole	-0.15
led ngôi mộ	fell	-0.12	laid	0.22	lies	-0.15	whole	0.12
led ngôi mộ & doi	laid	0.09
led người	home	0.25	fell	0.21	laid	0.15	lies	-0.17
led người & ap	home	0.13	fell	-0.06
led người & bac	whole	0.13
led người & ban	lies	0.05	whole	0.09
led người & bao	home	0.05
led người & ben	home	-0.1	whole	-0.07
led người & bia	laid	0.11
led người & binh	home	0.17	whole	0.06
led người & ca	home	0.06
led người & canh	laid	0.1	lies	0.06
led người & cao	whole	-0.07
led người & chan	whole	0.05
led người & chi	home	-0.08
led người & cho	home	0.07	whole	0.08
led người & chua	fell	0.06
led người & chung	laid	-0.08
led người & co	home	-0.05
led người & con	home	-0.05
led người & cong	laid	0.05
led người & cu	home	0.06	whole	0.06
led người & cua	fell	-0.07
led người & cung	home	0.09	fell	0.1	whole	-0.15
led người & dan	home	-0.07	fell	0.19
led người & dao	home	0.08	whole	-0.19
led người & deo	laid	-0.05
led người & di	whole	-0.07
led người & dien	home	-0.12
led người & dinh	home	0.05
led người & doan	home	0.07	whole	0.06
led người & doi	fell	0.24	laid	-0.1	whole	0.05
led người & don	fell	0.05
led người & dong	laid	0.05	whole	0.05
led người & duoi	whole	-0.1
led người & gac	fell	-0.06
led người & gan	laid	0.08
led người & gia	home	-0.08	whole	-0.11
led người & gie	whole	-0.06
led người & giu	fell	0.26	whole	-0.08
led người & go	laid	-0.07	lies	0.07
led người & goc	home	-0.12
led người & ha	home	0.22	whole	0.2
led người & hai	home	0.07	laid	0.08	whole	0.21
led người & hi	fell	0.06
led người & hoa	home	-0.05
led người & hoang	home	0.11
led người & hoi	home	0.07
led người & hre	home	-0.07	whole	-0.12
led người & hung	whole	0.07
led người & huyen	laid	0.12
led người & khac	laid	0.11
led người & khmer	home	-0.05	whole	-0.15
led người & khoai	home	-0.16
led người & kien	home	0.07	lies	0.14	whole	0.05
led người & kim	whole	0.06
led người & kinh	whole	-0.06
led người & lai	home	0.06	fell	-0.05
led người & lang	home	-0.13
led người & len	whole	-0.06
led người & linh	home	0.05	whole	-0.05
led người & luc	home	0.22	whole	0.08
led người & mien	whole	0.05
led người & mong	home	0.07	whole	-0.19
led người & muong	home	-0.11	fell	-0.07	whole	-0.44
led người & my	home	-0.06
led người & na	whole	0.05
led người & nam	home	0.09	fell	0.09	laid	0.08	lies	0.07
led người & nga	whole	-0.07
led người & ngay	fell	0.12	whole	-0.08
led người & nghe	whole	0.06
led người & ngoai	home	-0.06
led người & nho	home	0.07
led người & ninh	home	0.06
led người & noi	home	-0.09	fell	0.05
led người & nung	home	-0.05	whole	-0.05
led người & pa	home	-0.13	whole	-0.11
led người & phu	whole	0.07
led người & quang	home	0.15	whole	0.09
led người & quynh	whole	0.05
led người & sau	laid	0.16
led người & song	whole	-0.07
led người & stieng	whole	-0.05
led người & ta	home	-0.11	fell	0.11	lies	-0.08	whole	-0.09
led người & tam	whole	0.05
led người & tan	home	0.11
led người & tay	whole	-0.3
led người & ten	home	-0.06
led người & thach	home	0.05	whole	0.07
led người & thai	whole	-0.28
led người & thanh	whole	0.07
led người & thieu	home	-0.06
led người & tho	home	-0.06	whole	-0.11
led người & thon	whole	0.06
led người & thuy	home	0.07	whole	-0.07
led người & tien	home	-0.05	whole	0.05
led người & tren	home	0.1	laid	0.05
led người & trong	laid	0.1
led người & tuyen	home	0.07	whole	0.12
led người & ung	home	-0.05
led người & van	home	-0.17	whole	-0.11
led người & vao	fell	0.05
led người & ve	laid	0.09	whole	-0.06
led người & viet	lies	0.15
led người & vinh	whole	0.05
led người & xa	whole	-0.08
led người & yen	whole	0.08
led ngầm	whole	-0.06
led nhập ngũ	fell	-0.13
led nhật ký	fell	0.06
led nhắn	fell	0.09	laid	0.19	lies	0.15	whole	-0.08
led nhặt	laid	-0.07	lies	0.07	whole	0.05
led nhặt & trong	fell	0.07
led nhặt được	fell	-0.06	laid	-0.05
led nhỏ	home	-0.06	fell	-0.11	laid	0.07	lies	-0.1
led nhỏ & con	laid	0.08	whole	0.06
led nhớ	fell	-0.08
led ns	home	-0.09
led nurse	fell	-0.1
led né en	home	0.07
led né en & a	home	0.06
led ném	fell	0.13	laid	0.1	lies	0.05	whole	0.06
led ném & trung	fell	0.1
led ném & xuong	fell	-0.09	laid	0.17	lies	0.08
led ném bom	fell	-0.05
led nó	home	0.22	fell	-0.17	laid	0.21	lies	-0.1	whole	0.1
led nó & canh	whole	0.09
led nó & cho	home	0.11	fell	-0.08
led nó & duoi	whole	-0.1
led nó & ho	whole	-0.12
led nó & trong	laid	0.06
led nói	home	-0.18	fell	0.1	laid	0.3	lies	-0.05	whole	0.12
led nói & con	laid	0.07
led nói & doi	whole	-0.06
led nói & duoi	fell	0.08	laid	-0.17	lies	0.06	whole	-0.08
led nói & giong	home	-0.06
led nói & ho	laid	-0.05
led nói & sau	lies	0.15	whole	0.11
led nói & tren	whole	-0.06
led nói & trong	lies	-0.08
led nói là	fell	0.15	whole	0.06
led nông trường	home	-0.08
led nơi an táng	laid	-0.11
led nơi an táng ban đầu	laid	0.06	lies	-0.06	whole	0.2
led nơi chôn	laid	-0.11	whole	-0.11
led nơi mai táng	whole	-0.08
led nơi mai táng & ban	laid	0.05	whole	-0.12
led nước	home	-0.09	laid	-0.15	lies	0.05	whole	0.05
led nước & cong	lies	0.12
led nằm lại	laid	0.17	lies	0.08	whole	-0.05
led nằm lại & khe	fell	-0.11	lies	0.07
led of	home	-0.17	fell	0.17	laid	-0.06
led of & a	whole	0.11
led of & an	home	-0.12
led of & hai	home	0.09
led of & hill	fell	0.07
led of & it	laid	-0.05
led of & my	laid	0.11
led of & phu	whole	-0.05
led of & the	fell	-0.07	whole	0.07
led of & theirs	laid	0.07
led officer	fell	0.18
led one	laid	-0.05	lies	-0.05	whole	-0.12
led one & a	laid	-0.05
led opération	fell	-0.11
led pagoda	fell	-0.1
led pháo	home	-0.15	fell	-0.17	lies	-0.08	whole	-0.33
led pháo & ###	fell	-0.07
led pháo & binh	whole	-0.05
led pháo & cao	fell	0.06
led pháo & tu	fell	-0.14
led phát hiện	fell	0.06	laid	-0.06	lies	-0.06
led phát hiện & trong	fell	0.09
led phường	fell	0.07	laid	0.09
led phần mộ	laid	0.05	whole	-0.07
led phố	fell	-0.06	whole	-0.05
led phục kích	home	0.09	fell	0.17	whole	0.05
led plantation	fell	-0.07
led prisonnier	laid	0.1	whole	0.09
led province	home	0.12
led put him	laid	-0.06	whole	-0.13
led qua đời	fell	-0.09	lies	0.2	whole	-0.1
led que	lies	0.12	whole	0.12
led quy tập	home	0.06	laid	0.28	whole	0.12
led quy tập về	home	-0.06	laid	-0.13
led quy tập về & nghia	lies	0.21
led quy tập về & ntls	lies	-0.22
led quán	lies	0.1
led quân	laid	-0.05	whole	0.09
led quân y	fell	-0.07	laid	0.23
led quê	home	0.24	fell	-0.31	lies	0.09	whole	0.21
led quê & an	whole	-0.08
led quê & anh	home	0.11	whole	-0.11
led quê & bac	home	-0.06	whole	-0.1
led quê & ban	home	0.05	whole	0.08
led quê & bat	whole	-0.1
led quê & ben	home	0.06	whole	-0.23
led quê & binh	home	0.1
led quê & cai	home	-0.07
led quê & cam	home	-0.07
led quê & can	home	0.09
led quê & chi	home	0.08	whole	-0.05
led quê & cho	whole	0.07
led quê & chong	whole	-0.1
led quê & chung	home	0.1	whole	-0.08
led quê & co	home	0.07
led quê & dai	home	-0.37
led quê & dan	home	-0.11
led quê & dat	whole	-0.14
led quê & dien	home	0.06	whole	0.06
led quê & doan	home	0.12	whole	0.06
led quê & dong	home	0.07	whole	0.08
led quê & duc	home	0.1	lies	0.13
led quê & ghi	home	-0.05	whole	-0.09
led quê & gia	home	0.06	whole	0.09
led quê & go	home	-0.06
led quê & ha	home	-0.11	whole	0.09
led quê & hiep	home	-0.08
led quê & hop	lies	0.13	whole	0.12
led quê & hung	home	-0.05	whole	-0.05
led quê & khoai	home	0.05
led quê & kien	home	-0.15	whole	-0.05
led quê & kim	home	-0.29	whole	0.09
led quê & lam	home	-0.05
led quê & lap	home	0.05	whole	0.07
led quê & loc	whole	0.06
led quê & long	whole	0.08
led quê & mai	home	-0.09	whole	-0.08
led quê & mo	whole	-0.07
led quê & muong	whole	0.1
led quê & my	whole	0.05
led quê & nam	home	-0.12	whole	0.08
led quê & nga	whole	0.05
led quê & ngay	whole	-0.07
led quê & nghe	home	0.06	whole	0.05
led quê & nghi	home	0.09
led quê & nghia	home	0.11
led quê & ngoai	home	0.08	fell	0.05	whole	-0.31
led quê & nho	home	-0.09	lies	0.14
led quê & ninh	home	-0.12
led quê & no	whole	-0.07
led quê & pho	whole	0.05
led quê & phong	home	-0.06
led quê & phu	home	-0.09	whole	-0.05
led quê & quang	home	-0.29
led quê & quy	whole	0.05
led quê & quynh	home	-0.13
led quê & son	home	-0.05	fell	0.12	whole	-0.2
led quê & tan	whole	0.06
led quê & thach	whole	-0.07
led quê & thai	home	0.08	whole	0.08
led quê & thanh	whole	0.08
led quê & thi	home	0.1
led quê & thuan	home	0.07
led quê & thuy	whole	0.05
led quê & tinh	home	-0.05
led quê & trang	lies	0.14
led quê & trieu	home	-0.07
led quê & trung	whole	-0.1
led quê & tu	whole	0.1
led quê & van	home	0.06	whole	0.05
led quê & viet	whole	-0.09
led quê & vinh	home	-0.25
led quê & vo	whole	-0.06
led quê & vu	home	-0.15
led quê & xa	home	0.08
led quê & xuan	home	0.05
led quê & y	home	-0.09
led quê gốc	home	0.24	whole	0.14
led quê quán	home	-0.13	fell	0.12	whole	0.29
led quê quán & xa	whole	0.07
led quê tận	whole	-0.15
led quê ở	home	-0.16	whole	-0.18
led quê ở & xa	whole	-0.12
led quản trang	fell	0.06	laid	0.08	lies	0.11	whole	0.09
led quản trang & nghia	lies	0.15	whole	0.05
led quản trang & ntls	laid	0.14	lies	0.14	whole	0.13
led quản trang & xa	fell	0.1	lies	-0.06	whole	-0.06
led quận	home	-0.05	fell	-0.12	laid	-0.06	whole	-0.06
led ra chôn	whole	-0.07
led read	home	0.13	whole	0.07
led report	whole	-0.05
led repose	laid	-0.14	lies	0.1
led river	whole	0.07
led road	fell	-0.05	laid	0.05	lies	0.13	whole	-0.08
led rocket	whole	-0.08
led rue	whole	-0.11
led rút	fell	-0.08	lies	0.1	whole	-0.1
led rút & khoi	fell	-0.14
led rút & qua	fell	0.07
led rút & thi	lies	0.14
led rút & tu	fell	0.05
led rạch	fell	-0.05	laid	-0.05
led rừng	fell	-0.06
led s	home	-0.09	fell	0.19	whole	0.1
led said	fell	0.08	laid	0.09
led said & a	laid	0.1
led saw	fell	0.12
led school	home	-0.06
led shot	fell	0.13	whole	0.06
led showed us	lies	0.08
led showed us & a	lies	0.08
led sinh	home	0.15	fell	-0.1	laid	-0.05	lies	0.12	whole	0.23
led sinh & binh	home	-0.09	fell	0.07
led sinh & dong	home	0.06	whole	0.05
led sinh & ha	home	-0.07
led sinh & pho	whole	-0.06
led sinh & que	whole	-0.14
led sinh & tam	home	0.1	lies	0.14	whole	0.1
led sinh & thanh	home	-0.08
led sinh & thi	home	0.06	whole	0.08
led sinh & thon	home	-0.11	fell	-0.06	whole	0.05
led sinh & xa	home	0.07	whole	0.08
led sinh & yen	home	0.05
led sinh ngày	home	-0.06	fell	-0.05
led sinh năm	whole	-0.08
led sn	home	0.11	fell	-0.08	whole	-0.12
led sn & phu	whole	-0.06
led sn & thon	whole	-0.1
led sn & xa	whole	0.05
led soldier	lies	0.14
led stone	lies	0.05
led street	whole	-0.05
led suối	laid	-0.05
led suối & canh	laid	0.06
led sóc	fell	-0.05	laid	-0.11
led sông	home	-0.09	fell	-0.14	lies	0.1	whole	-0.07
led sư đoàn	fell	0.08	whole	-0.12
led sườn	fell	0.12	whole	-0.09
led sửa	fell	0.06	laid	0.12
led tham gia	home	-0.07	fell	0.12	whole	0.05
led the	home	-0.06	fell	0.22	laid	-0.13
led the & ia	whole	0.09
led the & lao	fell	-0.08
led the & long	lies	0.07	whole	-0.05
led the & near	fell	0.08	whole	0.06
led the & the	fell	0.13	lies	0.1
led the grave	laid	0.07	lies	-0.05
led this is	fell	-0.07	whole	0.06
led thiếu úy	whole	0.06
led thu	whole	0.06
led thôn & xa	home	0.08	fell	-0.06	whole	0.05
led thư	laid	-0.14	whole	-0.18
led thư & tinh	laid	-0.12
led thầy	laid	-0.12	lies	0.15
led thầy & bia	lies	0.09
led thầy & doc	fell	-0.07
led thầy & tren	lies	0.06
led thầy giáo	home	0.09
led thằng	home	-0.14	fell	0.35
led thằng & ban	fell	0.05	laid	0.11	whole	0.06
led thằng & bo	whole	0.11
led thằng & cau	fell	0.05	whole	-0.1
led thằng & cong	fell	0.12
led thằng & doi	fell	0.05
led thằng & duong	fell	0.13	whole	-0.18
led thằng & mat	fell	-0.14
led thằng & ngay	fell	0.12
led thằng & phia	fell	-0.08
led thằng & sau	laid	-0.08
led thằng & tren	whole	0.06
led thằng & truoc	whole	0.07
led thằng & xa	fell	-0.06
led tombes	laid	-0.06	lies	0.16
led tombé	fell	-0.1	laid	0.24	whole	-0.08
led trinh sát	fell	0.11
led trung đoàn	home	-0.07	fell	-0.08	whole	0.09
led trung đoàn & quang	fell	-0.08
led trông coi	laid	0.19	whole	0.07
led trông coi & nghia	laid	0.1	lies	-0.05
led trông coi & ntls	laid	0.1	lies	0.07
led trú quán	home	-0.27
led trúng bom	fell	-0.11
led trúng mìn	fell	-0.08	laid	0.11	whole	0.09
led trúng pháo	fell	0.12
led trúng đạn & ngay	fell	0.05
led trường	fell	0.21	whole	0.12
led trưởng ban	fell	0.12	whole	-0.09
led trạm	fell	-0.1	laid	0.13
led trạm & ben	fell	-0.08
led trạm & duong	fell	0.08
led trận	laid	-0.14	lies	-0.13	whole	0.38
led trận & ap	fell	0.09
led trận & ay	fell	-0.07
led trận & ba	fell	-0.09
led trận & binh	fell	0.06
led trận & bom	fell	-0.11	whole	-0.05
led trận & bot	fell	-0.18
led trận & can	fell	-0.16	whole	0.08
led trận & cau	fell	0.2	whole	0.18
led trận & chi	whole	-0.11
led trận & chong	fell	-0.05
led trận & chot	fell	0.09	whole	-0.18
led trận & cu	fell	0.05	whole	0.11
led trận & dak	whole	0.05
led trận & diem	whole	-0.11
led trận & doc	fell	0.12
led trận & doi	fell	-0.17	whole	0.08
led trận & dong	fell	0.09	whole	0.13
led trận & duong	fell	-0.12
led trận & go	fell	0.1
led trận & lai	fell	0.06	whole	0.06
led trận & lang	fell	-0.09
led trận & nghia	fell	-0.08
led trận & phu	whole	0.07
led trận & plei	fell	-0.05
led trận & qua	fell	-0.1
led trận & suoi	fell	0.07	whole	0.05
led trận & thuong	fell	-0.05
led trận & tu	fell	0.16
led trận & xuan	fell	0.15
led trận đánh	fell	-0.15	laid	0.12	whole	0.08
led trận đánh & ap	fell	-0.07
led trận đánh & don	fell	0.05	whole	-0.09
led trận địa	laid	0.1
led trở lại	fell	0.1
led tunnel	fell	0.11	laid	0.05	lies	0.12	whole	-0.06
led tué	fell	0.05	whole	-0.05
led tués	laid	-0.05
led tên	fell	0.23	laid	0.14	lies	-0.18	whole	-0.2
led tên & cach	fell	0.05
led tên & ntls	lies	-0.1
led tìm	fell	0.09	laid	-0.17	lies	-0.09	whole	0.11
led tìm & cho	laid	-0.08	lies	0.06	whole	0.07
led tìm & dong	fell	0.11	whole	0.08
led tìm mộ	home	0.08	fell	0.1	whole	-0.15
led tìm thấy	laid	0.22	whole	0.09
led tìm thấy & trong	fell	0.06
led tìm được	fell	-0.18	laid	-0.16	lies	0.05
led tìm được & nghia	laid	-0.05
led tôi	home	0.12	fell	-0.07	whole	-0.2
led tôi & ap	fell	-0.1	lies	0.13
led tôi & ban	home	0.12	whole	0.06
led tôi & bo	fell	0.1	whole	0.05
led tôi & canh	fell	0.09	laid	0.07
led tôi & con	fell	0.07	lies	0.13
led tôi & cung	fell	0.11
led tôi & dap	laid	0.08
led tôi & doi	fell	-0.06
led tôi & dong	whole	-0.05
led tôi & duoi	whole	-0.11
led tôi & gan	fell	-0.07
led tôi & hang	laid	0.1
led tôi & hoi	home	0.07
led tôi & khe	laid	0.21	whole	0.06
led tôi & lang	home	-0.06
led tôi & lo	fell	0.06
led tôi & ngay	fell	-0.08
led tôi & nghia	lies	-0.05
led tôi & thanh	home	-0.05	fell	0.14
led tôi & thon	home	-0.12	lies	-0.08	whole	-0.14
led tôi & tram	fell	0.05
led tôi & truong	home	0.11	whole	-0.06
led tôi & xa	home	0.06	fell	-0.09
led tôi & xuan	fell	-0.08
led tôi là	lies	-0.05
led tấn công	fell	0.05	whole	0.05
led tập kích	whole	0.07
led tắt thở	fell	0.06	laid	0.09	whole	0.1
led tắt thở & tren	whole	0.09
led tỉnh	laid	-0.09	lies	0.05	whole	0.08
led tổ	lies	0.11
led tổ & phuong	home	-0.07	fell	0.11
led tổ trưởng	fell	0.13
led tổ trưởng & to	fell	0.14
led tức	home	-0.05	laid	-0.07
led tức & lang	fell	-0.07
led tử trận	fell	-0.11
led tử trận & tren	fell	-0.09
led tử vong	fell	-0.1
led village	home	-0.06	whole	-0.06
led visited	fell	-0.1	lies	0.14
led viết	home	-0.08	laid	-0.08	lies	-0.05
led viết & cua	fell	-0.05
led viết & trong	fell	0.07
led vào	home	-0.1	fell	-0.08	laid	-0.1	lies	0.05
led vào & bai	fell	-0.1	laid	-0.2	lies	-0.05
led vào & ben	fell	-0.07	lies	0.05	whole	-0.12
led vào & chan	laid	0.08
led vào & den	fell	0.1
led vào & hang	fell	-0.06
led vào & ho	fell	0.05	laid	0.07	whole	0.09
led vào & khe	fell	0.12	laid	0.06
led vào & khu	fell	0.08
led vào & kon	fell	0.2	whole	-0.07
led vào & lo	laid	0.05
led vào & ntls	laid	-0.06	lies	-0.21
led vào & rung	fell	0.1
led vào & sau	whole	0.05
led vào & tan	whole	0.1
led vào & tram	fell	-0.13	laid	0.1	whole	-0.11
led vào & trong	laid	0.05
led vào nam	home	-0.06
led vào nghĩa trang	laid	-0.05	whole	-0.09
led vào nghĩa trang & xa	lies	0.06	whole	-0.08
led vùi	fell	-0.12	laid	0.09	lies	-0.09	whole	-0.15
led vùi & ben	whole	0.09
led vùi & canh	laid	0.05
led vùi & duoi	laid	-0.05	whole	-0.05
led vùi & ham	laid	-0.12
led vùi & ho	whole	0.06
led vùi & ngay	laid	0.06	whole	-0.1
led vùi & tam	laid	0.06
led vùi & trong	laid	-0.07	whole	0.06
led văn thư	fell	-0.05	whole	-0.08
led vướng mìn	fell	-0.1
led vượt sông	fell	-0.07	whole	-0.28
led vẫn ở	home	0.08	laid	0.09	lies	0.07	whole	0.11
led vịnh	home	0.12	whole	0.12
led vợ	fell	-0.06
led ward	whole	-0.06
led was	home	-0.11	fell	-0.14	whole	0.08
led was & a	fell	-0.13	whole	-0.05
led was & the	fell	0.14	lies	-0.08
led was buried	laid	-0.06	lies	0.05	whole	0.14
led was buried & by	laid	-0.05
led was buried & the	lies	0.06	whole	0.11
led was hit	laid	0.13	whole	-0.05
led was hit & the	laid	0.13	whole	-0.05
led was killed & the	fell	0.08
led was put	whole	0.1
led was shot	whole	-0.1
led we buried	laid	0.16
led we buried & him	laid	0.06
led we buried & under	whole	0.07
led were killed	fell	-0.05
led were put	fell	0.19	whole	-0.05
led wire	whole	0.06
led wounded	fell	-0.09
led x	home	-0.08	whole	-0.1
led xung phong	whole	-0.08
led xây	fell	-0.08	laid	0.07	lies	0.06	whole	0.06
led xã	fell	-0.11	laid	0.09
led xã đội phó	home	-0.07	lies	0.14
led xã đội phó & xa	home	-0.06	lies	0.14
led xã đội trưởng	fell	-0.05
led xóm	home	0.13	fell	0.09	whole	-0.14
led y sĩ	fell	-0.06	whole	0.06
led y tá	home	0.06	whole	0.09
led y tá & tram	fell	0.05	whole	-0.05
led à	home	0.06	fell	0.12	whole	-0.27
led à & l	fell	0.09
led à & nam	fell	0.06
led à & nghia	home	-0.07
led à & the	fell	-0.08	laid	0.05
led ông	home	-0.2	fell	-0.2	laid	-0.07	lies	-0.08	whole	0.22
led ông & ben	whole	0.08
led ông & bo	fell	0.05	lies	-0.05
led ông & co	fell	0.14
led ông & cuu	laid	0.05
led ông & kinh	home	-0.09
led ông & ngay	home	0.13
led ông & nghia	laid	-0.05	whole	0.05
led ông & nuong	laid	-0.05
led ông & thanh	whole	0.08
led ông & tren	whole	0.13
led ông & trong	whole	-0.06
led ông & xa	laid	-0.05
led đ c	home	0.05	whole	-0.07
led đang ở	fell	-0.19	laid	-0.07	whole	0.1
led đang ở & nghia	laid	0.09	lies	0.07
led đc	fell	-0.05	laid	-0.06	whole	-0.09
led đem chôn	laid	0.21	lies	-0.17
led đem chôn & duoi	whole	0.07
led đem chôn & nghia	lies	-0.07	whole	-0.11
led đem chôn & sau	whole	0.1
led đi bộ đội	home	0.14	whole	0.1
led đi cùng	home	0.05
led đi luôn	home	0.07	fell	-0.08
led đi thanh niên xung phong	fell	0.09
led điểm cao	fell	-0.06	laid	0.05
led đoàn	laid	0.05
led đoàn & hai	home	0.11
led đoàn & truoc	fell	0.06	whole	0.09
led đào	home	0.08	fell	-0.15	laid	0.05	lies	0.12	whole	0.05
led đào & gieng	fell	0.05	lies	-0.05
led đào & ho	whole	-0.07
led đào & nen	laid	0.11
led đánh	home	-0.13	laid	-0.12	lies	-0.07	whole	0.19
led đánh & bo	whole	-0.14
led đánh & bot	whole	0.12
led đánh & buon	fell	-0.11
led đánh & can	whole	-0.1
led đánh & cang	fell	0.07
led đánh & cau	fell	-0.15
led đánh & chet	fell	0.07
led đánh & chi	fell	0.13	whole	0.06
led đánh & cho	fell	0.11
led đánh & chot	fell	-0.22	whole	-0.05
led đánh & doi	fell	0.08
led đánh & don	whole	0.13
led đánh & dong	fell	-0.09
led đánh & duong	fell	-0.08
led đánh & khe	fell	-0.11
led đánh & khu	whole	-0.05
led đánh & lai	fell	-0.09	whole	-0.05
led đánh & nghia	lies	-0.11
led đánh & nui	fell	0.13
led đánh & quan	fell	0.05
led đánh & san	fell	0.09
led đánh & tau	whole	-0.07
led đánh & thuong	fell	-0.1
led đánh & tran	whole	0.08
led đánh & trong	fell	-0.05
led đánh & vo	fell	0.05	whole	-0.12
led đã đưa về	home	0.07	laid	0.23
led đã đưa về & ntls	home	0.09	laid	0.15	lies	0.07
led đèo	laid	-0.15
led đình	fell	-0.05	lies	-0.06	whole	-0.06
led đón về	laid	0.08	lies	0.06
led đón về & nghia	lies	0.09
led đưa	laid	-0.06	whole	0.05
led đưa & con	fell	0.1
led đưa & sau	laid	-0.06
led đưa từ	laid	0.05
led đưa từ & doi	laid	0.08
led đưa vào	laid	-0.05
led đưa vào & nghia	whole	-0.1
led đưa vào & ntls	lies	0.06	whole	0.07
led đưa về	home	0.08	laid	0.2	lies	-0.14	whole	0.08
led đưa về & nghia	laid	0.16	lies	-0.59
led đưa về & ntls	laid	-0.15	lies	-0.14	whole	-0.05
led đưa về chôn	laid	0.12	lies	-0.09	whole	-0.05
led đường	home	-0.05	fell	0.19	laid	-0.11	lies	-0.05	whole	-0.3
led đường & ben	whole	-0.06
led đường & cach	laid	0.13
led đường & cho	laid	0.12
led đường & chon	whole	-0.06
led đường & gan	fell	-0.13
led đường & lao	fell	-0.05	whole	-0.05
led đường & lo	laid	-0.07
led đường & phia	fell	0.13	whole	-0.05
led đường & ray	lies	0.05
led đường & sau	laid	-0.06	lies	-0.06
led được an táng	laid	0.07	lies	-0.07	whole	0.06
led được chôn	laid	-0.16	lies	0.06	whole	-0.27
led được chôn & canh	whole	-0.09
led được chôn & ngay	whole	-0.07
led đạp mìn	whole	-0.11
led đạp mìn & phum	fell	-0.13	whole	-0.12
led đập	laid	0.06	whole	0.05
led đắp mộ & ngay	laid	0.08	whole	0.08
led đền	laid	0.1
led đều ở	home	0.1	laid	0.11	whole	-0.05
led đồi	home	0.16	fell	0.34	whole	0.15
led đồi & ben	fell	0.1	laid	0.06	lies	0.11
led đồi & cho	laid	0.07
led đồi & gan	fell	0.06
led đồi & tram	fell	0.11
led đồn	fell	0.21	laid	-0.13	lies	-0.09	whole	0.19
led đồn & duoi	whole	0.12
led đồn & lo	fell	0.09	laid	-0.05	whole	0.07
led đồng	fell	0.14	laid	-0.08	whole	0.1
led đồng chí	laid	0.12	whole	0.05
led ấp	home	-0.05	fell	0.08	laid	-0.08	lies	0.08
led ủy ban	lies	0.07	whole	-0.07
led ủy ban & xa	whole	-0.05
led:again	fell	-0.08	whole	0.14
led:again & ba	fell	0.05	laid	0.11	lies	-0.07
led:again & bai	fell	-0.1	laid	-0.2	lies	-0.06
led:again & ban	fell	-0.05	lies	0.13
led:again & ben	fell	-0.07	laid	-0.07	lies	0.05	whole	-0.12
led:again & chan	laid	0.08
led:again & con	fell	0.1
led:again & den	fell	0.09
led:again & duong	fell	-0.06
led:again & gan	fell	-0.07	laid	0.06
led:again & goc	home	0.11	lies	-0.05
led:again & hang	fell	-0.06
led:again & ho	fell	0.05	laid	0.07	whole	0.09
led:again & khe	fell	0.12	laid	0.06
led:again & khu	fell	0.08
led:again & kon	fell	0.19	whole	-0.07
led:again & lo	laid	0.05
led:again & ntls	laid	-0.07	lies	-0.15
led:again & rung	fell	0.1
led:again & sau	whole	0.05
led:again & tan	whole	0.08
led:again & tram	fell	-0.13	laid	0.1	whole	-0.11
led:again & trong	laid	0.05
led:aka	home	-0.21	laid	0.11	lies	0.07	whole	0.21
led:aka & co	whole	0.12
led:aka & cua	fell	0.09
led:aka & lang	fell	-0.07
led:aka & thanh	home	-0.05
led:alive	home	0.23	fell	-0.26	laid	-0.05	lies	0.07	whole	0.16
led:alive & doi	whole	-0.07
led:alive & duoi	lies	0.06
led:alive & nam	home	-0.06
led:alive & nghia	laid	0.15	lies	0.11	whole	-0.12
led:alive & nong	whole	0.08
led:alive & ntls	fell	0.13
led:alive & quan	fell	0.14
led:alive & sau	lies	0.1	whole	0.06
led:alive & vuon	laid	-0.12	lies	0.19
led:alive & xa	home	0.24	whole	0.08
led:at	home	-0.05	fell	-0.24	laid	0.08	lies	-0.06	whole	-0.22
led:at & #	laid	-0.05
led:at & ##	fell	0.09	laid	0.12	whole	-0.05
led:at & a	fell	-0.07	lies	0.14
led:at & about	laid	-0.06
led:at & bai	laid	0.05	whole	0.06
led:at & ban	whole	-0.09
led:at & ben	lies	0.05	whole	0.09
led:at & bo	laid	0.05
led:at & cach	laid	0.13	whole	0.07
led:at & cang	fell	-0.05
led:at & canh	laid	0.07
led:at & cao	fell	0.09	laid	0.05
led:at & cau	fell	0.08
led:at & cay	whole	0.05
led:at & cho	home	0.09	fell	-0.07	laid	0.05
led:at & chon	laid	0.14
led:at & cote	whole	-0.09
led:at & dan	fell	0.07
led:at & dat	laid	0.09	lies	-0.07
led:at & doi	fell	0.1	laid	-0.08	lies	0.09	whole	-0.15
led:at & dong	home	0.09
led:at & duoi	fell	-0.07	laid	-0.13	whole	-0.07
led:at & duong	lies	0.09	whole	0.06
led:at & gan	fell	0.08	laid	0.1	lies	-0.05
led:at & goc	laid	-0.06	whole	0.06
led:at & hai	home	0.09
led:at & hang	laid	-0.09
led:at & khu	lies	-0.07
led:at & kim	home	0.08
led:at & l	fell	0.09
led:at & lai	fell	0.1	whole	0.08
led:at & lang	fell	-0.05	lies	0.07	whole	-0.17
led:at & lo	fell	0.07
led:at & mat	fell	0.1
led:at & nam	fell	0.05
led:at & near	whole	-0.06
led:at & nghia	home	-0.06	laid	0.07	lies	0.14	whole	0.06
led:at & ngoai	laid	-0.09
led:at & nhan	whole	-0.05
led:at & ntls	laid	0.05	lies	0.18	whole	0.16
led:at & nui	whole	0.08
led:at & phong	fell	0.05	whole	0.06
led:at & phu	home	-0.09	fell	0.05
led:at & quan	home	0.12
led:at & quang	fell	-0.06
led:at & que	home	-0.11
led:at & sau	fell	-0.12	lies	-0.05
led:at & so	laid	-0.07
led:at & suoi	fell	-0.08
led:at & thanh	whole	-0.05
led:at & the	fell	-0.07
led:at & tram	fell	0.11
led:at & trong	fell	-0.07	laid	-0.07	lies	0.08
led:at & truoc	laid	0.12
led:at & vi	lies	0.14
led:at & vuon	laid	0.1	lies	-0.06	whole	0.12
led:at & xa	fell	-0.22
led:battle	home	-0.1	fell	0.18	laid	-0.26	lies	-0.3	whole	-0.17
led:battle & #	fell	-0.05	laid	0.13
led:battle & ##	whole	-0.06
led:battle & a	fell	0.12
led:battle & ai	fell	-0.17
led:battle & ap	fell	0.07	whole	0.07
led:battle & ba	fell	-0.05
led:battle & bac	fell	-0.05	whole	-0.05
led:battle & ban	fell	0.07
led:battle & bao	fell	0.07
led:battle & bi	whole	-0.05
led:battle & bien	fell	-0.09
led:battle & binh	fell	0.16
led:battle & bo	fell	-0.09	whole	-0.18
led:battle & bom	fell	-0.11	whole	-0.05
led:battle & bong	fell	0.07
led:battle & bot	whole	0.16
led:battle & buon	fell	-0.11
led:battle & can	fell	-0.12
led:battle & cang	fell	0.07
led:battle & canh	fell	-0.15	laid	0.08	whole	-0.09
led:battle & cao	fell	0.08
led:battle & cau	fell	0.13	whole	0.27
led:battle & cay	fell	0.12	whole	-0.12
led:battle & chan	fell	-0.06
led:battle & chet	fell	0.05
led:battle & chi	fell	0.11	whole	-0.09
led:battle & cho	fell	0.2	whole	-0.13
led:battle & chon	laid	0.06
led:battle & chong	fell	-0.05
led:battle & chot	fell	-0.14	whole	-0.23
led:battle & chu	whole	-0.14
led:battle & chua	whole	0.06
led:battle & co	fell	0.06	whole	-0.08
led:battle & cong	fell	0.06	whole	0.05
led:battle & cu	laid	0.07	whole	0.14
led:battle & cua	whole	-0.17
led:battle & dac	fell	0.09
led:battle & dai	fell	0.17
led:battle & dak	fell	-0.13	whole	0.06
led:battle & dan	fell	-0.09
led:battle & de	fell	0.07	whole	-0.17
led:battle & deo	whole	0.05
led:battle & diem	whole	-0.05
led:battle & doan	fell	-0.06
led:battle & doc	fell	0.13	whole	-0.05
led:battle & doi	whole	0.08
led:battle & don	fell	0.11	whole	0.08
led:battle & dong	fell	-0.05	whole	0.09
led:battle & du	whole	-0.12
led:battle & duoi	fell	0.07	lies	0.09	whole	-0.06
led:battle & ga	fell	-0.11	whole	0.13
led:battle & gi	fell	-0.07
led:battle & gio	whole	-0.15
led:battle & giong	whole	0.06
led:battle & go	fell	0.15	laid	0.12
led:battle & ham	fell	0.09	laid	0.13	lies	0.14
led:battle & hoa	fell	-0.18
led:battle & hoi	fell	0.07
led:battle & hon	fell	-0.06
led:battle & ka	fell	0.06	whole	0.05
led:battle & khe	fell	-0.17	whole	0.07
led:battle & khi	fell	0.07	laid	-0.06
led:battle & khoi	fell	-0.14
led:battle & khu	fell	-0.08	laid	0.09	lies	0.1
led:battle & kinh	fell	0.08	whole	0.12
led:battle & linh	fell	-0.06
led:battle & lo	fell	0.09	laid	0.12	whole	0.08
led:battle & loc	fell	-0.12
led:battle & mat	fell	0.06
led:battle & min	fell	-0.06
led:battle & muong	fell	-0.06
led:battle & my	fell	0.06
led:battle & na	whole	-0.11
led:battle & nga	fell	-0.08	whole	0.06
led:battle & nghia	fell	-0.08	lies	-0.08
led:battle & ngoai	whole	-0.08
led:battle & nguoi	home	0.06
led:battle & nhan	fell	0.05	whole	-0.06
led:battle & nui	fell	0.25
led:battle & of	fell	-0.05
led:battle & pha	whole	0.08
led:battle & phia	fell	0.05	whole	0.09
led:battle & pho	fell	0.07
led:battle & phu	whole	0.05
led:battle & plei	fell	-0.11
led:battle & qua	fell	-0.14	lies	0.11	whole	-0.08
led:battle & quan	fell	0.09	whole	0.09
led:battle & quang	fell	-0.08
led:battle & san	whole	0.07
led:battle & sang	whole	-0.05
led:battle & sap	fell	-0.08	lies	0.13
led:battle & sau	fell	0.05
led:battle & ta	fell	-0.14
led:battle & tau	fell	-0.06	whole	-0.1
led:battle & thanh	home	0.12
led:battle & the	whole	-0.12
led:battle & thi	fell	-0.08	lies	0.13
led:battle & thu	laid	0.08
led:battle & thuong	fell	-0.14	whole	0.06
led:battle & tien	fell	-0.08
led:battle & tran	whole	0.08
led:battle & trang	fell	0.08
led:battle & tren	whole	-0.11
led:battle & trong	fell	-0.06
led:battle & truong	fell	0.2
led:battle & tu	fell	0.13
led:battle & vam	fell	-0.05
led:battle & vao	fell	0.15	whole	-0.05
led:battle & vo	fell	0.12	whole	-0.07
led:battle & voi	fell	-0.08
led:battle & vui	laid	-0.09
led:battle & xe	whole	0.06
led:battle & xuan	fell	0.1
led:battle & xuong	whole	-0.05
led:born	home	0.11	fell	-0.21	lies	0.06	whole	-0.1
led:born & a	whole	-0.05
led:born & ban	home	0.05
led:born & binh	home	-0.09	fell	0.06
led:born & cam	home	0.07
led:born & dong	home	0.07	whole	0.06
led:born & ha	home	-0.06
led:born & pho	home	-0.06	fell	-0.07	whole	-0.12
led:born & phu	whole	-0.05
led:born & quang	whole	0.05
led:born & que	home	0.05	whole	-0.17
led:born & tam	home	0.1	lies	0.14	whole	0.1
led:born & tan	home	-0.05
led:born & thach	home	-0.07
led:born & thanh	home	-0.07
led:born & thi	home	0.06	whole	0.08
led:born & thon	home	-0.09	fell	-0.06	whole	-0.05
led:born & xa	fell	0.06
led:born & yen	home	0.06
led:bury	home	-0.07	fell	-0.19	laid	0.19	lies	0.07	whole	0.05
led:bury & #	lies	0.07	whole	-0.06
led:bury & a	laid	0.18
led:bury & anh	fell	0.05	laid	0.08	whole	-0.11
led:bury & ap	whole	-0.12
led:bury & au	laid	-0.07	whole	-0.07
led:bury & ba	laid	-0.08	whole	-0.06
led:bury & bac	laid	0.07
led:bury & bai	laid	0.07	lies	-0.09	whole	-0.18
led:bury & ban	laid	0.1	lies	-0.14	whole	-0.25
led:bury & bang	laid	-0.1
led:bury & bau	laid	0.1	whole	0.05
led:bury & behind	lies	0.13	whole	0.13
led:bury & ben	lies	-0.11	whole	0.21
led:bury & bia	laid	0.12	lies	-0.16
led:bury & bo	fell	-0.08	lies	0.13	whole	-0.1
led:bury & bui	laid	0.06	whole	0.05
led:bury & by	laid	-0.21	whole	-0.05
led:bury & cac	laid	-0.05
led:bury & cach	laid	0.05
led:bury & cai	laid	-0.08
led:bury & can	whole	-0.05
led:bury & canh	laid	0.06	whole	-0.22
led:bury & cau	laid	0.09	whole	-0.08
led:bury & chan	lies	-0.05	whole	-0.1
led:bury & cho	fell	0.12	lies	0.06	whole	-0.06
led:bury & chu	laid	0.13
led:bury & chua	fell	0.13	laid	-0.05
led:bury & chung	laid	0.05	whole	-0.06
led:bury & co	laid	-0.06	lies	0.07
led:bury & con	fell	0.09	laid	0.15	lies	-0.06
led:bury & cong	whole	-0.16
led:bury & cu	laid	0.05
led:bury & cua	fell	0.18	whole	0.11
led:bury & cung	laid	-0.05
led:bury & dao	whole	0.06
led:bury & dat	lies	-0.07	whole	-0.05
led:bury & de	laid	0.08
led:bury & derriere	whole	0.09
led:bury & dinh	laid	0.06	lies	-0.05
led:bury & doc	laid	0.07	lies	-0.06
led:bury & doi	fell	-0.09	laid	0.14	lies	-0.15	whole	-0.05
led:bury & dong	lies	0.2	whole	0.16
led:bury & duoi	laid	0.08	whole	0.12
led:bury & em	laid	0.07
led:bury & gan	fell	0.07	whole	0.22
led:bury & giong	lies	0.17	whole	-0.05
led:bury & go	laid	-0.06	lies	0.07	whole	0.19
led:bury & goc	laid	-0.09	lies	0.33
led:bury & hai	laid	-0.05	lies	-0.07	whole	-0.08
led:bury & ham	laid	-0.11	whole	0.17
led:bury & hang	laid	-0.22	lies	0.12
led:bury & her	laid	0.1
led:bury & him	laid	0.06
led:bury & ho	fell	0.13	laid	-0.17	lies	-0.05
led:bury & ke	laid	0.08	lies	0.07	whole	0.22
led:bury & khe	whole	0.07
led:bury & kho	laid	-0.05
led:bury & khu	laid	-0.3	lies	0.34	whole	0.17
led:bury & lai	laid	-0.18	lies	0.21	whole	-0.06
led:bury & lan	laid	0.09	lies	-0.07
led:bury & lung	laid	0.05	whole	0.13
led:bury & luon	lies	0.09	whole	-0.11
led:bury & luu	fell	0.09
led:bury & may	laid	-0.07
led:bury & me	laid	0.05	whole	0.15
led:bury & mep	whole	0.06
led:bury & mieu	laid	0.07
led:bury & mo	laid	-0.12	lies	-0.09	whole	0.15
led:bury & na	laid	0.09	whole	0.05
led:bury & nam	whole	0.05
led:bury & near	lies	-0.05	whole	-0.25
led:bury & nen	laid	0.05	lies	-0.06
led:bury & nga	whole	0.06
led:bury & ngay	laid	0.18	whole	-0.23
led:bury & nghia	laid	-0.26	lies	0.27
led:bury & ngoai	lies	0.06	whole	-0.06
led:bury & nguoi	laid	0.14
led:bury & no	laid	0.14	whole	-0.09
led:bury & noi	laid	0.05	lies	-0.05	whole	0.06
led:bury & nong	whole	0.12
led:bury & ntls	laid	-0.09	lies	0.12
led:bury & nui	fell	0.12	lies	0.08	whole	0.09
led:bury & nuong	laid	-0.15	lies	0.17	whole	0.1
led:bury & ong	laid	0.07	lies	-0.06	whole	-0.05
led:bury & phia	lies	-0.05	whole	0.11
led:bury & phu	laid	0.05	whole	0.06
led:bury & rai	laid	-0.11
led:bury & ray	whole	-0.11
led:bury & ria	whole	0.12
led:bury & rieng	laid	-0.13	lies	0.13	whole	-0.05
led:bury & rung	lies	-0.05	whole	-0.19
led:bury & san	whole	-0.05
led:bury & sau	fell	0.09	lies	-0.2	whole	0.13
led:bury & so	whole	-0.18
led:bury & song	laid	-0.08
led:bury & suoi	fell	0.1	laid	0.06
led:bury & ta	laid	-0.07	whole	0.1
led:bury & taluy	whole	-0.09
led:bury & tam	laid	0.08	whole	-0.14
led:bury & tap	laid	-0.12	lies	-0.06
led:bury & thanh	whole	-0.08
led:bury & the	fell	-0.07
led:bury & theo	laid	-0.08
led:bury & thi	whole	-0.09
led:bury & tram	laid	-0.18
led:bury & tran	laid	0.11	whole	-0.11
led:bury & trang	lies	-0.05	whole	-0.06
led:bury & tren	fell	-0.05	lies	0.11	whole	0.2
led:bury & trong	whole	0.13
led:bury & trung	fell	0.1
led:bury & truoc	laid	0.06	whole	0.16
led:bury & under	whole	0.16
led:bury & ven	laid	0.05
led:bury & vinh	laid	0.08
led:bury & voi	laid	0.05
led:bury & vuon	fell	-0.06	lies	-0.1	whole	-0.07
led:bury & with	laid	0.05
led:bury & xa	laid	-0.08	lies	0.05
led:bury & xom	lies	0.1	whole	-0.12
led:bury & xuong	fell	-0.09	laid	0.13	lies	0.07
led:bury & yen	laid	0.05
led:capture	home	-0.05	fell	-0.1	laid	-0.12	lies	-0.05	whole	-0.1
led:capture & tinh	laid	-0.12
led:contact	home	-0.16	laid	0.29	whole	0.05
led:contact & bai	fell	0.06
led:contact & duong	laid	0.05
led:contact & nghia	laid	0.1	lies	-0.07
led:contact & thon	lies	0.12	whole	-0.09
led:contact & trong	lies	0.06
led:died	home	-0.11	fell	0.26	laid	0.06	lies	-0.14	whole	0.16
led:died & #	fell	-0.05	laid	-0.06	lies	0.07	whole	-0.05
led:died & ##	fell	-0.12
led:died & a	fell	0.2	laid	-0.17	whole	0.06
led:died & ai	fell	0.14
led:died & anh	fell	0.06	laid	0.12	lies	-0.07	whole	-0.1
led:died & ap	whole	-0.1
led:died & au	fell	0.05
led:died & ba	laid	-0.08
led:died & bac	laid	0.05	whole	0.06
led:died & bai	fell	0.27	laid	-0.13
led:died & ban	laid	0.11	lies	-0.13	whole	-0.1
led:died & bao	lies	0.09
led:died & bau	fell	-0.15	laid	0.15
led:died & behind	lies	0.08	whole	0.14
led:died & ben	fell	-0.22	laid	0.07	lies	-0.2	whole	0.2
led:died & benh	fell	-0.05	lies	-0.05
led:died & bi	fell	0.12
led:died & bia	laid	0.15	lies	-0.12	whole	0.1
led:died & bien	fell	0.11
led:died & binh	fell	-0.08
led:died & bo	fell	-0.31	laid	0.3	whole	0.1
led:died & bu	fell	0.06
led:died & buon	laid	-0.05	lies	0.11
led:died & cach	lies	-0.07	whole	0.08
led:died & cai	fell	-0.11	laid	-0.1
led:died & cam	whole	-0.12
led:died & campuchia	fell	0.1	whole	0.08
led:died & canh	fell	-0.31	laid	0.06	lies	0.14	whole	-0.13
led:died & cau	fell	-0.05	whole	-0.05
led:died & chan	lies	-0.09	whole	-0.08
led:died & chien	whole	-0.05
led:died & cho	fell	0.14	lies	0.27
led:died & chot	fell	0.05	whole	0.05
led:died & chu	laid	0.13
led:died & chua	fell	0.11	laid	0.06
led:died & co	fell	-0.07	laid	-0.09	lies	0.13
led:died & con	laid	0.1	lies	-0.05
led:died & cong	laid	-0.06	lies	0.07
led:died & cu	whole	0.05
led:died & cua	fell	0.09	whole	0.07
led:died & cung	laid	-0.07
led:died & d	lies	-0.05
led:died & da	whole	-0.05
led:died & dac	fell	0.06	whole	0.05
led:died & dak	fell	0.09	laid	-0.05	whole	-0.11
led:died & dao	whole	0.08
led:died & dap	fell	0.12	laid	0.12
led:died & dat	fell	-0.06	laid	-0.06	lies	0.1	whole	-0.1
led:died & de	laid	0.05	whole	-0.05
led:died & deo	fell	-0.11	laid	0.1
led:died & dien	lies	0.12
led:died & dinh	laid	0.05
led:died & doan	fell	0.05
led:died & doc	laid	-0.06	lies	-0.11
led:died & doi	fell	-0.46	laid	0.49	lies	-0.09	whole	0.18
led:died & don	fell	0.1	laid	0.11	lies	-0.05	whole	0.1
led:died & dong	home	0.1	laid	-0.09
led:died & duoi	fell	-0.22	laid	0.12
led:died & duong	lies	0.09
led:died & e7	whole	-0.05
led:died & em	laid	0.07
led:died & ga	fell	-0.11
led:died & gan	fell	0.15	laid	0.08	lies	-0.17	whole	0.17
led:died & gio	laid	-0.06
led:died & giong	lies	0.17	whole	-0.05
led:died & giua	fell	0.08	lies	-0.05	whole	0.09
led:died & go	fell	0.1	laid	-0.18	lies	-0.12	whole	0.07
led:died & goc	lies	-0.18	whole	0.06
led:died & hai	laid	-0.08	lies	-0.13	whole	-0.08
led:died & ham	whole	0.12
led:died & hang	fell	-0.24	laid	-0.05	lies	-0.2	whole	-0.3
led:died & his	laid	0.11
led:died & ho	home	0.06	laid	0.12
led:died & hoa	fell	0.09
led:died & hom	whole	-0.05
led:died & hue	fell	0.09	whole	-0.05
led:died & ke	laid	0.08	lies	0.07	whole	0.22
led:died & khi	whole	-0.06
led:died & khu	laid	0.17	lies	-0.13	whole	0.08
led:died & khuon	lies	0.07	whole	0.13
led:died & kon	fell	-0.09
led:died & kt	fell	0.12
led:died & lai	laid	-0.09	lies	0.24	whole	-0.05
led:died & lan	lies	-0.06
led:died & lang	fell	-0.15	laid	0.15	whole	-0.09
led:died & lo	fell	-0.17	lies	-0.07	whole	-0.2
led:died & loc	fell	0.24
led:died & lung	whole	0.16
led:died & mai	lies	0.11
led:died & mat	fell	-0.13	whole	0.14
led:died & may	laid	-0.07
led:died & me	laid	0.05	whole	0.14
led:died & mep	whole	-0.17
led:died & mieu	laid	0.06
led:died & mo	fell	0.06	laid	-0.08	lies	0.07	whole	0.08
led:died & muong	fell	0.08
led:died & my	fell	-0.08
led:died & na	laid	0.06	lies	-0.06	whole	0.05
led:died & nam	fell	-0.12
led:died & near	whole	-0.13
led:died & nen	lies	-0.05
led:died & nga	fell	0.05	laid	-0.06
led:died & ngam	fell	0.05	whole	-0.12
led:died & ngay	fell	0.06	laid	-0.1	whole	0.08
led:died & nghia	laid	-0.25	whole	-0.19
led:died & ngoai	fell	0.06	laid	0.09	whole	-0.26
led:died & ninh	lies	0.13
led:died & no	laid	0.09	whole	-0.06
led:died & noi	lies	0.13	whole	-0.11
led:died & nong	fell	-0.06	whole	0.19
led:died & nt	lies	-0.14
led:died & ntls	home	0.1	laid	-0.36	lies	0.08	whole	-0.13
led:died & nui	fell	0.06	laid	-0.08	lies	0.09	whole	0.12
led:died & nuoc	fell	0.08	whole	0.05
led:died & nuong	laid	-0.21	lies	0.2	whole	0.05
led:died & ong	laid	0.07	lies	-0.06
led:died & pailin	whole	0.05
led:died & phia	whole	0.13
led:died & phong	home	0.06	lies	0.08	whole	-0.11
led:died & phu	fell	-0.13	laid	-0.05	lies	0.13	whole	0.09
led:died & phum	fell	-0.14
led:died & phuoc	fell	-0.09
led:died & plei	fell	-0.09
led:died & quan	whole	-0.1
led:died & quang	fell	-0.05	laid	-0.07
led:died & que	home	-0.05	fell	0.05	whole	0.06
led:died & rach	laid	0.22	whole	0.08
led:died & rai	laid	-0.11
led:died & ray	laid	-0.06	whole	-0.06
led:died & ria	whole	0.07
led:died & rung	laid	-0.11	lies	-0.06	whole	-0.2
led:died & sa	whole	0.05
led:died & san	lies	-0.05	whole	-0.08
led:died & sat	fell	-0.07	lies	0.06	whole	0.1
led:died & sau	laid	0.19	lies	-0.13	whole	0.15
led:died & so	laid	0.1	whole	-0.08
led:died & song	fell	0.07	laid	-0.11
led:died & suoi	fell	0.09	laid	0.18	whole	-0.06
led:died & suon	whole	-0.05
led:died & svay	laid	-0.05
led:died & ta	whole	0.1
led:died & tai	whole	-0.05
led:died & taluy	laid	-0.05	whole	0.11
led:died & tam	fell	0.07
led:died & tan	fell	0.12	laid	-0.08	whole	0.08
led:died & tap	laid	-0.13	lies	-0.05
led:died & tau	laid	0.09	whole	0.07
led:died & tay	fell	0.08	whole	0.06
led:died & thanh	whole	-0.13
led:died & the	fell	-0.07	laid	-0.15	lies	0.08	whole	0.07
led:died & thon	home	0.13	fell	-0.06	whole	0.06
led:died & tinh	whole	-0.12
led:died & to	fell	-0.08
led:died & tra	fell	0.12	whole	0.06
led:died & tram	fell	0.11	laid	0.11	whole	-0.13
led:died & tran	laid	0.08	whole	-0.25
led:died & trang	laid	0.12	lies	-0.09
led:died & tren	fell	-0.12	laid	0.08	lies	0.14	whole	-0.18
led:died & trieu	lies	0.15
led:died & trong	fell	-0.29	laid	-0.15	lies	0.14	whole	0.12
led:died & truoc	laid	0.09	whole	0.15
led:died & truong	fell	-0.08	laid	0.2	lies	-0.08
led:died & tu	laid	-0.07
led:died & under	laid	-0.15	whole	0.09
led:died & vam	fell	-0.13	laid	-0.13
led:died & ven	laid	0.06
led:died & vi	laid	-0.11
led:died & viet	laid	0.05
led:died & vinh	laid	0.12
led:died & vuon	fell	-0.12	laid	-0.05	lies	0.05	whole	-0.22
led:died & xa	home	-0.09	fell	0.07	whole	-0.06
led:died & xieng	whole	0.06
led:died & xom	lies	0.11	whole	-0.08
led:died & xuong	fell	0.14	laid	-0.05	whole	0.06
led:enlist	home	0.12	fell	-0.18	laid	-0.15	lies	-0.05	whole	0.22
led:enlist & a	whole	-0.05
led:enlist & dinh	fell	-0.07
led:enlist & nam	home	0.07
led:enlist & the	laid	-0.05	whole	0.12
led:fell	home	-0.4	fell	0.19	laid	-0.1	lies	-0.44	whole	0.14
led:fell & #	fell	-0.28
led:fell & ##	fell	-0.08	whole	-0.05
led:fell & ###	fell	-0.05
led:fell & ####	whole	-0.05
led:fell & a	fell	0.2	laid	-0.06	whole	-0.17
led:fell & ai	fell	0.07
led:fell & an	fell	0.08
led:fell & ap	fell	0.07
led:fell & au	fell	0.07	whole	-0.06
led:fell & ba	fell	-0.11
led:fell & bac	fell	-0.06	whole	0.1
led:fell & bai	laid	-0.05	whole	0.11
led:fell & ban	fell	-0.06	lies	0.05	whole	-0.15
led:fell & bang	fell	-0.07
led:fell & bay	fell	0.1
led:fell & ben	fell	-0.21	laid	0.13	lies	-0.05	whole	-0.34
led:fell & benh	fell	0.19	laid	-0.05	whole	0.18
led:fell & bi	fell	0.12
led:fell & bia	lies	0.06
led:fell & bien	fell	-0.07	whole	0.07
led:fell & bo	fell	0.21	laid	-0.07	whole	0.3
led:fell & bom	fell	0.09	whole	-0.1
led:fell & by	fell	-0.1	whole	-0.06
led:fell & ca	fell	-0.07
led:fell & cai	fell	-0.11	whole	-0.07
led:fell & cam	fell	0.05	whole	-0.07
led:fell & can	whole	0.05
led:fell & canh	fell	-0.05	laid	0.14
led:fell & cao	fell	-0.06
led:fell & cau	fell	-0.1	whole	-0.25
led:fell & cay	fell	0.08	whole	0.07
led:fell & chan	fell	0.17	laid	-0.1	lies	0.11
led:fell & chet	fell	-0.09
led:fell & chi	fell	0.09
led:fell & cho	fell	0.06	laid	0.22	lies	0.12	whole	-0.17
led:fell & chot	fell	0.08	whole	-0.05
led:fell & chu	fell	-0.05
led:fell & chua	laid	0.13	whole	-0.1
led:fell & chung	laid	0.15
led:fell & con	fell	-0.18	lies	0.1
led:fell & cu	fell	-0.05
led:fell & cua	fell	-0.17
led:fell & cung	fell	-0.09
led:fell & da	whole	-0.05
led:fell & dac	fell	0.07
led:fell & dai	home	0.11
led:fell & dak	fell	-0.18	laid	-0.06	whole	-0.1
led:fell & dan	fell	-0.06
led:fell & dat	fell	-0.05
led:fell & dem	fell	-0.05
led:fell & deo	laid	0.09
led:fell & di	fell	-0.11
led:fell & diem	whole	-0.14
led:fell & dinh	fell	-0.07	whole	0.07
led:fell & doan	fell	0.05
led:fell & doc	whole	-0.08
led:fell & doi	fell	-0.12	lies	-0.05	whole	-0.26
led:fell & don	fell	0.05
led:fell & dong	home	0.11	fell	0.13	laid	-0.05	whole	0.15
led:fell & dung	fell	-0.07	whole	-0.06
led:fell & duoi	fell	-0.15	laid	-0.1	lies	-0.06	whole	-0.24
led:fell & duong	fell	-0.12	whole	0.16
led:fell & gan	fell	0.23	laid	-0.05
led:fell & gia	fell	0.07
led:fell & giua	whole	-0.06
led:fell & go	laid	0.09
led:fell & goc	fell	0.06
led:fell & guc	fell	-0.07
led:fell & ha	fell	-0.06	lies	0.13
led:fell & ham	laid	0.06	whole	-0.21
led:fell & hang	fell	-0.43	lies	0.14	whole	0.15
led:fell & he	fell	-0.06
led:fell & ho	fell	-0.12	laid	0.23	whole	-0.16
led:fell & hoa	fell	0.12	whole	0.06
led:fell & hoc	fell	0.06	laid	0.12	whole	-0.11
led:fell & hoi	fell	-0.05
led:fell & hom	laid	0.08	whole	-0.07
led:fell & hong	fell	0.13	whole	-0.11
led:fell & hue	fell	0.17
led:fell & k	fell	0.15	whole	0.06
led:fell & ke	fell	0.06
led:fell & kham	fell	0.05
led:fell & khe	lies	0.05	whole	0.07
led:fell & khi	fell	0.06	whole	-0.12
led:fell & khong	fell	-0.06
led:fell & khu	fell	-0.1	laid	-0.05	whole	-0.05
led:fell & kich	fell	0.06
led:fell & kinh	fell	0.22	laid	0.11	whole	0.13
led:fell & ky	whole	-0.09
led:fell & lai	fell	-0.06
led:fell & lang	fell	-0.08
led:fell & lao	fell	0.12
led:fell & lo	fell	0.07	laid	0.06
led:fell & loc	fell	0.07	lies	0.12
led:fell & long	fell	0.11
led:fell & luc	fell	0.07	whole	-0.14
led:fell & lung	fell	-0.11
led:fell & mai	fell	-0.07	whole	-0.06
led:fell & mam	whole	-0.06
led:fell & mat	fell	-0.23	whole	0.17
led:fell & mo	lies	0.08
led:fell & muong	fell	0.18
led:fell & my	home	0.06	fell	-0.09	whole	-0.05
led:fell & na	whole	-0.07
led:fell & nam	fell	-0.21
led:fell & near	fell	-0.07
led:fell & nen	fell	-0.06
led:fell & nga	fell	-0.1	whole	-0.14
led:fell & ngam	fell	0.09	laid	-0.07
led:fell & ngay	fell	-0.18	laid	-0.06	whole	-0.17
led:fell & nghia	laid	0.1	lies	0.15
led:fell & ngoai	fell	0.26	laid	-0.08	lies	0.11	whole	0.09
led:fell & noi	lies	0.13	whole	-0.09
led:fell & nong	fell	-0.05	whole	0.1
led:fell & nui	fell	-0.08	whole	0.06
led:fell & o	fell	-0.09	laid	0.1
led:fell & ong	fell	-0.08
led:fell & pailin	fell	0.1
led:fell & pha	fell	0.06	whole	0.08
led:fell & phia	fell	0.08	laid	0.13	lies	0.05	whole	0.32
led:fell & phong	whole	-0.11
led:fell & phu	fell	-0.31	whole	0.06
led:fell & phum	fell	-0.07	whole	-0.12
led:fell & phuoc	fell	-0.14
led:fell & plei	fell	-0.08
led:fell & poipet	fell	0.06
led:fell & quan	fell	0.14
led:fell & quang	fell	0.13	whole	0.06
led:fell & rach	laid	0.12
led:fell & ray	whole	-0.08
led:fell & roi	fell	0.05
led:fell & rung	fell	-0.11
led:fell & sa	whole	0.06
led:fell & sai	fell	-0.09
led:fell & san	fell	0.05	whole	0.07
led:fell & sat	fell	-0.05	laid	0.11	whole	0.08
led:fell & sau	fell	-0.05	whole	-0.19
led:fell & se	fell	0.07	whole	0.08
led:fell & soc	fell	0.06	whole	0.08
led:fell & son	whole	-0.08
led:fell & song	fell	0.11	whole	0.11
led:fell & suoi	fell	0.12	whole	0.09
led:fell & suon	laid	0.1
led:fell & svay	laid	-0.05	whole	0.05
led:fell & tam	fell	-0.05
led:fell & tan	fell	0.11
led:fell & tau	fell	0.09
led:fell & tay	fell	0.12	whole	0.1
led:fell & thang	fell	-0.06
led:fell & the	fell	0.1
led:fell & theo	fell	-0.05
led:fell & thu	fell	-0.07
led:fell & thuong	fell	-0.08	whole	-0.1
led:fell & tinh	fell	-0.08	whole	-0.12
led:fell & toi	laid	0.09
led:fell & tra	fell	0.24
led:fell & trai	fell	0.11	whole	0.08
led:fell & tram	fell	0.22	whole	0.13
led:fell & tran	laid	-0.05	whole	-0.4
led:fell & trang	fell	0.05
led:fell & tren	laid	-0.11	whole	0.25
led:fell & troi	laid	0.05
led:fell & trong	fell	-0.3	lies	-0.05	whole	0.16
led:fell & trung	fell	-0.07
led:fell & truoc	fell	-0.05	whole	0.26
led:fell & truong	fell	-0.19
led:fell & tu	whole	0.11
led:fell & vam	whole	0.05
led:fell & vao	fell	-0.05
led:fell & vi	laid	-0.07
led:fell & viet	home	0.08	fell	-0.07
led:fell & vinh	laid	0.12
led:fell & vong	fell	0.09	whole	0.07
led:fell & vu	fell	-0.12
led:fell & vui	whole	-0.07
led:fell & vung	fell	-0.09
led:fell & with	fell	0.07
led:fell & xa	fell	0.08	lies	0.1	whole	-0.18
led:fell & xe	whole	-0.05
led:fell & xuan	fell	0.05
led:fell & xuong	fell	0.29	whole	0.07
led:gio	home	-0.08	fell	0.11	laid	-0.12	lies	0.06	whole	0.07
led:gio & nghia	lies	-0.08
led:grave	fell	-0.22	laid	0.26	lies	0.07	whole	0.16
led:grave & a	laid	-0.14
led:grave & bai	fell	0.07	laid	-0.09	lies	0.06	whole	0.08
led:grave & ban	laid	0.09	lies	-0.07
led:grave & behind	laid	0.1	lies	0.05	whole	0.15
led:grave & ben	fell	0.13	laid	-0.14	lies	-0.13
led:grave & bia	whole	-0.07
led:grave & bo	fell	-0.33	laid	0.38	lies	-0.13	whole	0.12
led:grave & buon	lies	0.11
led:grave & cach	lies	-0.06
led:grave & canh	fell	-0.07	laid	-0.15
led:grave & cau	fell	0.07	whole	0.09
led:grave & chan	lies	-0.08	whole	-0.09
led:grave & cho	fell	-0.05	laid	-0.12	lies	0.26	whole	0.15
led:grave & chua	laid	0.14	lies	-0.06
led:grave & co	lies	0.06	whole	0.06
led:grave & cua	lies	0.06
led:grave & de	lies	0.05
led:grave & doc	laid	-0.12	lies	-0.07
led:grave & doi	fell	-0.21	laid	0.39	lies	-0.11	whole	-0.09
led:grave & dong	fell	0.07	lies	0.07
led:grave & duoi	fell	-0.07	laid	0.08	whole	0.08
led:grave & duong	fell	0.1	lies	0.1	whole	0.1
led:grave & e7	whole	-0.05
led:grave & gan	laid	0.12	lies	-0.13
led:grave & giua	lies	-0.05
led:grave & go	fell	0.06	laid	-0.14	lies	-0.1	whole	-0.05
led:grave & goc	lies	-0.22
led:grave & hai	lies	-0.09
led:grave & hang	fell	-0.07	laid	0.06	lies	-0.21	whole	-0.15
led:grave & khu	fell	0.21	laid	0.17	lies	-0.14	whole	0.07
led:grave & lang	laid	0.15	lies	0.06	whole	-0.05
led:grave & liet	whole	-0.06
led:grave & lo	whole	-0.12
led:grave & ls	fell	0.11
led:grave & near	laid	-0.08	whole	-0.08
led:grave & ngay	laid	-0.09	whole	0.18
led:grave & nghia	fell	0.1	laid	-0.31	whole	0.06
led:grave & ngoai	laid	0.08	whole	-0.09
led:grave & nt	lies	-0.22
led:grave & ntls	home	0.09	laid	-0.27	lies	0.08	whole	-0.11
led:grave & ray	laid	-0.16	lies	0.08	whole	-0.07
led:grave & san	lies	-0.08
led:grave & sat	laid	-0.13	lies	0.08
led:grave & sau	laid	0.26	whole	0.23
led:grave & the	laid	0.08
led:grave & tram	fell	0.12	laid	0.08
led:grave & tren	fell	0.11	laid	0.08
led:grave & trieu	lies	0.15
led:grave & trong	fell	-0.05	laid	-0.12	lies	0.16
led:grave & truong	laid	0.2	lies	-0.1
led:grave & tu	laid	-0.05	lies	0.05
led:grave & viet	laid	0.05
led:grave & vuon	fell	-0.05	lies	0.05	whole	-0.32
led:grave & xa	fell	0.11	whole	0.06
led:home	home	0.26	fell	0.08	laid	-0.05	whole	0.36
led:home & #	fell	-0.05
led:home & ###	laid	-0.05
led:home & a	home	0.08	whole	0.05
led:home & ai	whole	0.07
led:home & an	home	-0.13	fell	0.17
led:home & anh	home	0.09	whole	-0.11
led:home & ap	home	0.19	whole	0.11
led:home & ba	home	-0.1
led:home & bac	home	-0.07
led:home & bai	whole	-0.09
led:home & ban	fell	0.14	laid	0.13	whole	0.3
led:home & bao	whole	-0.06
led:home & bat	whole	-0.1
led:home & ben	fell	-0.05	whole	-0.17
led:home & bia	laid	0.11
led:home & binh	home	0.24
led:home & bo	fell	-0.05
led:home & ca	home	0.08
led:home & cach	laid	-0.06
led:home & cai	whole	0.08
led:home & cam	home	-0.05
led:home & can	home	-0.16	whole	0.06
led:home & canh	fell	0.12	laid	0.13	lies	0.06	whole	-0.06
led:home & cao	home	0.08
led:home & cat	whole	0.09
led:home & cau	home	0.06	whole	-0.06
led:home & cha	home	-0.09
led:home & chai	home	0.09	whole	-0.14
led:home & chan	whole	0.05
led:home & chi	home	-0.1	whole	-0.05
led:home & cho	home	0.2	fell	-0.05	whole	0.21
led:home & chon	laid	0.06	lies	-0.05	whole	-0.05
led:home & chong	whole	-0.1
led:home & chua	fell	0.06
led:home & chung	home	0.1	laid	-0.09	whole	-0.08
led:home & chuong	whole	0.06
led:home & co	laid	0.07	whole	0.06
led:home & cong	home	-0.21	fell	-0.13	whole	-0.17
led:home & cu	home	0.09
led:home & cua	fell	-0.07
led:home & cung	fell	0.09	whole	-0.18
led:home & dai	home	-0.3
led:home & dak	home	-0.06
led:home & dan	home	-0.18	fell	0.19
led:home & dao	home	0.08	whole	-0.2
led:home & dat	whole	-0.15
led:home & deo	laid	-0.05
led:home & di	whole	-0.07
led:home & dia	whole	-0.05
led:home & dien	fell	-0.09	whole	0.14
led:home & dinh	home	0.06
led:home & doan	home	0.15	whole	0.12
led:home & doi	fell	0.24	laid	-0.1	whole	-0.06
led:home & don	fell	0.05
led:home & dong	home	0.08	whole	0.11
led:home & duc	home	0.1	lies	0.11
led:home & dung	lies	0.08
led:home & duoi	whole	-0.18
led:home & gac	fell	-0.06
led:home & gan	laid	0.08	whole	-0.08
led:home & ghi	home	-0.06	whole	-0.09
led:home & gia	home	0.12
led:home & gie	whole	-0.06
led:home & giu	fell	0.26	whole	-0.08
led:home & go	home	0.07	laid	-0.08	lies	0.07
led:home & goi	laid	0.11	lies	0.11
led:home & ha	home	-0.2	whole	0.36
led:home & hai	laid	0.07	whole	0.39
led:home & haiphong	home	0.07	whole	0.09
led:home & ham	laid	-0.05	whole	0.06
led:home & hay	home	-0.07
led:home & hi	fell	0.06
led:home & hiep	home	-0.06
led:home & hill	fell	0.07
led:home & hoa	fell	-0.05	lies	0.09	whole	0.07
led:home & hoang	home	0.13
led:home & hoi	home	0.07
led:home & hop	lies	0.12	whole	0.13
led:home & hre	home	-0.07	whole	-0.12
led:home & hue	home	0.15	whole	0.09
led:home & hung	home	-0.19
led:home & huong	home	0.05	whole	0.05
led:home & huyen	laid	0.12
led:home & it	laid	-0.05
led:home & khac	laid	0.11
led:home & khmer	home	-0.05	whole	-0.15
led:home & khoai	home	-0.11	whole	0.06
led:home & khu	whole	0.08
led:home & kien	home	-0.05	fell	-0.07	lies	0.13
led:home & kim	home	-0.22	whole	-0.11
led:home & kinh	whole	-0.06
led:home & ky	whole	0.05
led:home & la	whole	0.08
led:home & lai	home	0.05	fell	-0.05
led:home & lam	home	-0.1
led:home & lang	home	-0.41	laid	-0.07	lies	-0.08	whole	-0.08
led:home & lao	fell	-0.05
led:home & lap	home	0.06	whole	0.07
led:home & len	whole	-0.06
led:home & linh	home	0.05	whole	-0.05
led:home & lo	fell	0.09
led:home & loc	whole	0.06
led:home & loi	whole	-0.1
led:home & long	home	0.18	lies	0.13	whole	0.08
led:home & luc	home	0.22	whole	0.1
led:home & ma	home	-0.05
led:home & mai	home	-0.09	whole	-0.06
led:home & me	home	0.1
led:home & mien	home	0.07
led:home & minh	whole	-0.09
led:home & mong	home	0.07	whole	-0.19
led:home & muong	home	-0.09	fell	-0.08	whole	-0.33
led:home & my	home	-0.05	fell	-0.05	laid	0.1	whole	0.06
led:home & na	home	0.12	whole	0.12
led:home & nam	home	-0.07	fell	0.23	laid	0.07	lies	0.05	whole	0.16
led:home & ngay	fell	0.11	whole	-0.14
led:home & nghe	home	0.09	whole	0.14
led:home & nghi	home	0.12	whole	0.06
led:home & nghia	home	0.27	laid	-0.05	whole	0.12
led:home & ngoai	home	0.12	whole	-0.33
led:home & ngoc	whole	0.13
led:home & nho	home	-0.07	lies	0.14	whole	0.05
led:home & ninh	home	-0.05	whole	0.06
led:home & no	whole	-0.07
led:home & noi	home	-0.09	fell	0.05
led:home & nong	home	-0.06
led:home & nung	home	-0.05	whole	-0.05
led:home & ong	whole	-0.06
led:home & pa	home	-0.13	whole	-0.11
led:home & pho	home	0.18	whole	0.15
led:home & phong	home	-0.05
led:home & phu	home	-0.06	fell	-0.08	whole	-0.07
led:home & phuc	home	0.05
led:home & phung	home	0.06	laid	0.1
led:home & plei	fell	0.08
led:home & qua	fell	0.11
led:home & quan	home	-0.11	fell	0.1	whole	-0.07
led:home & quang	home	-0.15	whole	0.11
led:home & que	home	-0.07	fell	0.07	whole	0.12
led:home & quy	whole	0.05
led:home & quynh	home	-0.05
led:home & rach	home	0.05
led:home & route	fell	0.06
led:home & sa	home	0.12
led:home & sau	laid	0.16
led:home & so	laid	-0.07	whole	0.08
led:home & soc	home	-0.1	whole	0.08
led:home & son	home	-0.05	fell	0.11	whole	-0.12
led:home & song	whole	-0.06
led:home & stieng	whole	-0.05
led:home & ta	home	-0.08	fell	0.11	lies	-0.08	whole	-0.15
led:home & tam	home	0.13	whole	0.1
led:home & tan	home	0.05
led:home & tay	whole	-0.33
led:home & ten	home	-0.06
led:home & thai	home	0.1	whole	-0.13
led:home & thanh	whole	0.25
led:home & that	whole	-0.13
led:home & the	home	-0.06	fell	-0.19	laid	-0.07	lies	0.18
led:home & theirs	laid	0.07
led:home & thi	home	0.09
led:home & thieu	home	-0.05
led:home & tho	whole	-0.07
led:home & thon	whole	0.13
led:home & thu	whole	-0.05
led:home & thuan	home	0.07	whole	0.07
led:home & thuong	home	0.05
led:home & thuy	home	0.08
led:home & tien	home	-0.11	whole	0.05
led:home & tieu	home	-0.06
led:home & tinh	home	-0.05
led:home & toc	lies	-0.05	whole	-0.24
led:home & tong	whole	-0.05
led:home & tra	home	0.11	whole	0.06
led:home & trang	home	0.07	lies	0.14	whole	0.06
led:home & tren	home	0.1	fell	0.08	laid	0.05
led:home & trieu	home	-0.1	whole	-0.05
led:home & trong	laid	0.1
led:home & trung	whole	-0.08
led:home & tu	home	0.09	whole	0.1
led:home & tui	home	0.08
led:home & tuong	home	0.05
led:home & tuy	whole	0.05
led:home & tuyen	whole	0.13
led:home & ung	whole	0.05
led:home & van	home	-0.11	laid	-0.05	whole	-0.05
led:home & ve	laid	0.09	whole	-0.06
led:home & viet	home	-0.06	lies	0.14	whole	-0.06
led:home & vinh	home	-0.26	fell	0.11	whole	0.12
led:home & vo	whole	-0.06
led:home & voi	whole	-0.06
led:home & vui	laid	0.13	lies	0.13
led:home & vy	whole	-0.06
led:home & xa	home	0.07
led:home & xom	home	-0.05
led:home & xuan	home	0.08
led:home & y	home	-0.11	whole	-0.07
led:home & yen	home	0.08	whole	0.14
led:hurt	home	-0.05	fell	-0.15	laid	-0.06	whole	0.05
led:hurt & cau	fell	-0.15
led:joined	whole	0.2
led:joined & dinh	fell	-0.07
led:kin	home	-0.11	laid	0.12	whole	0.25
led:kin & bac	fell	0.12
led:kin & bai	whole	0.09
led:kin & ban	fell	0.06
led:kin & binh	fell	-0.1
led:kin & cach	laid	0.09	whole	0.07
led:kin & can	whole	0.14
led:kin & cau	fell	0.15
led:kin & cho	home	0.08
led:kin & doc	laid	0.1
led:kin & doi	laid	0.05
led:kin & dong	fell	-0.05	lies	0.1
led:kin & duoi	lies	-0.06	whole	0.07
led:kin & go	fell	0.09	laid	0.12
led:kin & goc	laid	0.06	whole	0.05
led:kin & hai	home	0.05
led:kin & lai	fell	0.12	whole	-0.1
led:kin & lang	home	0.08
led:kin & lo	laid	0.09	whole	-0.05
led:kin & nghia	laid	-0.09	lies	0.1
led:kin & ntls	laid	0.09	lies	-0.13
led:kin & tay	lies	0.07
led:kin & trai	lies	0.06
led:kin & trong	laid	-0.05	lies	0.07	whole	-0.06
led:kin & truong	fell	0.14	whole	-0.05
led:laid	home	0.05	fell	-0.07	laid	0.15	lies	-0.15	whole	0.08
led:laid & suoi	whole	0.05
led:last & a	laid	0.05
led:letter	fell	-0.14	lies	-0.06	whole	-0.09
led:letter & a	laid	0.08
led:letter & bia	fell	0.06
led:letter & tinh	laid	-0.12
led:level	home	0.13	laid	-0.16	lies	0.2	whole	-0.28
led:level & ben	fell	-0.09	lies	-0.06
led:level & binh	home	-0.08
led:level & cach	laid	0.05	lies	0.08	whole	-0.05
led:level & chan	whole	0.06
led:level & cong	lies	0.12
led:level & cua	whole	-0.05
led:level & dien	fell	-0.06
led:level & doi	lies	0.07
led:level & dong	fell	-0.12
led:level & duong	laid	-0.09	lies	0.08
led:level & gan	laid	0.05
led:level & gia	fell	-0.05
led:level & go	laid	-0.05
led:level & goc	laid	-0.12
led:level & hai	home	0.05
led:level & hang	fell	-0.11	laid	0.07	lies	-0.1
led:level & huong	home	0.05	fell	0.08
led:level & khu	lies	0.09
led:level & lac	whole	0.11
led:level & lang	home	-0.07	fell	0.05	laid	0.06
led:level & lo	fell	-0.12	laid	-0.13
led:level & nghia	laid	0.05	lies	0.05	whole	0.14
led:level & phu	home	-0.15	fell	0.07
led:level & phuong	home	-0.07	fell	0.1
led:level & quang	fell	0.12	whole	-0.05
led:level & quynh	fell	0.06	whole	-0.05
led:level & ray	fell	0.1	lies	-0.07
led:level & sau	fell	0.1
led:level & tay	fell	-0.1
led:level & the	laid	-0.05
led:level & tien	fell	-0.1
led:level & trong	laid	0.11
led:level & truong	fell	0.13	whole	0.06
led:level & vinh	home	0.1	fell	-0.07	whole	-0.13
led:level & vuon	lies	0.12	whole	0.07
led:level & xa	lies	-0.07	whole	-0.08
led:level & yen	home	-0.06
led:link	fell	0.07	laid	-0.18	lies	0.17	whole	-0.17
led:link & ##	laid	0.12
led:link & a	fell	-0.24	laid	-0.06	whole	0.08
led:link & ai	fell	0.08
led:link & an	home	-0.17
led:link & ba	lies	0.13
led:link & bai	laid	0.1	whole	0.24
led:link & ban	fell	0.28
led:link & bao	fell	0.1	whole	0.05
led:link & ben	fell	0.19	whole	0.07
led:link & benh	lies	0.12	whole	-0.05
led:link & beside	laid	-0.06	whole	0.06
led:link & bia	laid	-0.1
led:link & binh	laid	0.09
led:link & bo	fell	-0.09	lies	-0.07	whole	-0.11
led:link & bui	whole	-0.07
led:link & ca	whole	-0.06
led:link & cam	fell	0.07
led:link & can	home	-0.06	laid	-0.06
led:link & canh	laid	-0.06
led:link & cat	home	0.05	whole	-0.13
led:link & cau	home	0.08	fell	0.08	laid	0.08
led:link & chan	fell	0.11
led:link & chien	fell	0.11
led:link & cho	fell	0.18	whole	0.05
led:link & con	home	0.11	laid	-0.05
led:link & cong	home	0.07	whole	0.08
led:link & dai	fell	0.1	laid	-0.06	whole	0.09
led:link & dak	home	-0.06	whole	-0.06
led:link & diem	fell	0.12
led:link & dien	fell	-0.15
led:link & doc	laid	0.13
led:link & doi	whole	0.09
led:link & don	whole	0.08
led:link & dong	home	-0.11	fell	0.07	whole	-0.07
led:link & duc	whole	-0.07
led:link & duoi	lies	0.07	whole	-0.15
led:link & duong	whole	-0.1
led:link & ga	fell	0.06	whole	-0.16
led:link & gan	fell	-0.1	lies	0.11
led:link & gia	home	-0.05
led:link & gieng	laid	-0.08
led:link & giong	home	0.08	whole	-0.06
led:link & go	laid	-0.06	lies	0.08
led:link & goc	laid	-0.14
led:link & hai	home	0.1	fell	-0.1
led:link & haiphong	home	0.12	whole	0.07
led:link & ham	laid	0.13	whole	-0.06
led:link & hang	fell	-0.05	laid	0.08	lies	-0.07
led:link & hill	fell	0.1	whole	0.08
led:link & ho	laid	0.21	lies	-0.05
led:link & hoa	home	-0.06	lies	0.1
led:link & huyen	home	0.15	whole	-0.06
led:link & ia	whole	0.09
led:link & it	laid	-0.05
led:link & khu	fell	0.12	laid	0.05	whole	0.07
led:link & kien	whole	0.07
led:link & kinh	home	0.06	fell	-0.14	whole	-0.15
led:link & kontum	fell	0.1
led:link & ky	lies	0.09
led:link & l	fell	0.15	whole	0.06
led:link & lai	fell	0.1	whole	0.08
led:link & lang	home	0.11	fell	0.09	laid	0.18	whole	-0.05
led:link & lao	fell	-0.09
led:link & linh	home	0.05	whole	-0.06
led:link & lo	fell	-0.05	laid	-0.16	lies	0.06
led:link & long	lies	0.06
led:link & muong	fell	-0.05	whole	0.07
led:link & my	fell	-0.05	laid	0.1
led:link & nam	home	-0.11	fell	0.21	whole	0.08
led:link & near	fell	0.11	whole	-0.08
led:link & nen	laid	0.1
led:link & nghi	home	0.09
led:link & nghia	home	0.13	lies	-0.08	whole	-0.07
led:link & nguoi	fell	0.09	laid	-0.07
led:link & ninh	home	0.1	fell	0.1	whole	0.12
led:link & north	laid	-0.05
led:link & ntls	fell	-0.05
led:link & nui	fell	0.14
led:link & ong	laid	-0.08
led:link & our	lies	0.09
led:link & phong	whole	0.06
led:link & phu	home	0.05	fell	-0.08	lies	0.08
led:link & phuoc	whole	-0.06
led:link & phuong	home	0.05
led:link & piste	whole	-0.05
led:link & quang	home	0.11	whole	0.09
led:link & que	home	-0.08	fell	0.08	lies	0.14	whole	0.13
led:link & quynh	home	0.05
led:link & riviere	whole	-0.08
led:link & route	fell	0.07	whole	-0.05
led:link & rung	fell	0.07	laid	0.08	lies	0.12	whole	0.11
led:link & s	fell	-0.06
led:link & sa	whole	0.07
led:link & san	lies	0.09
led:link & sau	fell	-0.06	lies	0.1
led:link & son	whole	0.05
led:link & suoi	fell	0.08	laid	-0.1
led:link & ta	fell	0.22
led:link & tay	fell	0.07
led:link & thach	fell	0.05
led:link & thai	home	-0.17
led:link & thanh	home	-0.07	whole	-0.06
led:link & the	laid	0.14
led:link & theirs	laid	0.07
led:link & thon	home	0.12	whole	0.06
led:link & tinh	home	0.05
led:link & tong	lies	0.05
led:link & tram	fell	-0.22	laid	0.07	whole	0.12
led:link & tran	fell	0.08
led:link & trang	fell	-0.06	lies	0.13
led:link & tren	whole	0.06
led:link & truong	home	0.1	laid	-0.1	whole	-0.07
led:link & tu	home	0.1	whole	-0.05
led:link & under	laid	0.15	lies	0.05	whole	0.08
led:link & vi	home	-0.08
led:link & viet	home	-0.08
led:link & vinh	home	-0.05	fell	0.12	whole	0.11
led:link & vuon	laid	0.05	lies	-0.07
led:link & xa	laid	0.07	whole	0.37
led:link & yen	whole	-0.05
led:martyr	home	0.05
led:martyr & ho	home	0.07
led:martyr & nghia	lies	0.05
led:martyr & thon	home	0.13	fell	-0.07	whole	0.06
led:martyr & vuon	laid	0.07	lies	-0.05
led:martyr & xa	home	-0.09	fell	-0.1
led:mine	fell	-0.08	laid	-0.06	lies	0.13	whole	0.33
led:mine & bac	fell	0.12
led:mine & binh	fell	-0.1
led:mine & cach	laid	0.09	whole	0.07
led:mine & cau	fell	0.17
led:mine & cho	home	0.08
led:mine & doi	laid	0.05
led:mine & dong	fell	-0.05	lies	0.11
led:mine & duoi	lies	-0.06	whole	0.07
led:mine & goc	laid	0.05
led:mine & hai	home	0.07
led:mine & lai	fell	0.12	whole	-0.1
led:mine & lang	home	0.09
led:mine & nghia	laid	-0.09	lies	0.1
led:mine & ntls	lies	-0.08
led:mine & tay	lies	0.07
led:mine & trai	lies	0.06
led:mine & trong	laid	-0.05	lies	0.07	whole	-0.06
led:mine & truong	fell	0.14	whole	-0.05
led:moved	home	0.09	fell	-0.05	laid	0.13	whole	0.13
led:moved & #	whole	-0.05
led:moved & a	fell	-0.07
led:moved & adn	fell	-0.06
led:moved & ba	fell	0.14	lies	0.13
led:moved & bai	fell	-0.05	laid	0.14
led:moved & ban	fell	-0.09	lies	-0.07
led:moved & ben	fell	-0.22	lies	0.05	whole	-0.1
led:moved & bia	lies	-0.09
led:moved & bo	fell	0.12	lies	0.24
led:moved & by	laid	-0.18
led:moved & cho	laid	-0.06	whole	0.05
led:moved & cua	fell	0.06
led:moved & dak	fell	0.25	whole	0.07
led:moved & dat	laid	-0.05
led:moved & doc	laid	0.08
led:moved & doi	lies	-0.09
led:moved & dong	fell	-0.06	laid	0.08	lies	0.1	whole	-0.08
led:moved & duong	fell	-0.1
led:moved & gia	lies	0.07
led:moved & hang	fell	0.13
led:moved & huong	fell	-0.06	lies	0.06	whole	-0.1
led:moved & khu	whole	-0.09
led:moved & lao	fell	0.14
led:moved & ls	home	0.1
led:moved & mo	lies	-0.08
led:moved & nghia	home	-0.12	fell	-0.09	lies	-0.23	whole	0.19
led:moved & nt	whole	0.05
led:moved & ntls	home	0.14	fell	0.15	laid	0.13	lies	-0.08
led:moved & phu	lies	0.06
led:moved & ray	fell	0.15	laid	-0.1
led:moved & rung	fell	0.13	laid	-0.11	whole	0.08
led:moved & the	fell	0.07	laid	-0.13	lies	0.06
led:moved & tren	fell	-0.06	laid	0.07
led:moved & trong	fell	0.28	laid	-0.11	whole	-0.07
led:moved & truong	lies	0.15	whole	0.05
led:moved & viet	home	0.12
led:moved & vinh	whole	-0.08
led:moved & vuon	lies	-0.12
led:moved & xa	lies	0.05	whole	-0.08
led:naming	laid	-0.07	lies	-0.13
led:naming & by	fell	-0.05
led:naming & cach	fell	0.05
led:naming & doi	whole	0.13
led:naming & ntls	whole	0.06
led:naming & the	fell	-0.07	lies	-0.05
led:notice	lies	-0.06	whole	0.12
led:notice & phu	fell	-0.05
led:notice & xa	fell	0.06
led:office	home	-0.25	fell	-0.12	laid	-0.09	lies	0.07	whole	0.13
led:office & a	fell	-0.07	lies	0.07
led:office & bia	lies	0.09
led:office & chua	lies	0.08
led:office & doan	fell	0.14	whole	-0.05
led:office & doc	fell	-0.07
led:office & doi	whole	0.09
led:office & duoi	laid	-0.1
led:office & huyen	home	-0.09
led:office & khu	lies	-0.06
led:office & mat	fell	-0.05
led:office & nghia	lies	0.25	whole	0.11
led:office & ntls	laid	0.14	lies	0.08	whole	0.15
led:office & quan	fell	-0.05
led:office & the	fell	-0.11
led:office & to	fell	0.14
led:office & tren	lies	0.06
led:office & viet	home	-0.06
led:office & xa	home	-0.09	lies	-0.11	whole	-0.11
led:pet	laid	0.07	whole	-0.1
led:pet & ao	laid	-0.09
led:pet & cau	fell	0.08	whole	-0.06
led:pet & con	laid	0.07	whole	0.06
led:pet & cua	fell	-0.1	laid	0.13	whole	-0.05
led:pet & doi	fell	0.1
led:pet & dong	home	0.07
led:pet & gieng	fell	0.13	laid	0.28	lies	0.08
led:pet & go	lies	0.15	whole	-0.07
led:pet & hang	laid	-0.08	whole	0.1
led:pet & ho	laid	0.07
led:pet & lang	fell	0.09	whole	0.07
led:pet & ngoai	whole	-0.07
led:pet & trong	fell	-0.09
led:pet & xa	home	0.12
led:post & a	home	-0.05	fell	0.18
led:post & ben	laid	-0.07
led:post & doi	fell	0.11
led:post & don	fell	0.05
led:post & dong	fell	0.05
led:post & duc	home	-0.05
led:post & huyen	home	-0.08
led:post & lang	lies	0.13
led:post & the	fell	-0.05
led:post & tram	laid	0.12	whole	-0.18
led:post & tren	fell	-0.06
led:post & trong	fell	0.07	laid	0.11	whole	0.12
led:post & vinh	home	-0.12
led:post & xa	fell	-0.05	lies	0.21	whole	-0.14
led:rank	fell	-0.18	laid	0.06	whole	0.16
led:rests	fell	0.17	laid	-0.1	lies	0.08	whole	0.05
led:rests & a	laid	0.07	lies	0.09	whole	0.1
led:rests & by	laid	-0.05	whole	-0.07
led:rests & the	fell	0.07
led:returned	fell	-0.18	laid	-0.05	lies	-0.08
led:self	home	-0.23	laid	-0.11	whole	-0.22
led:self & ap	fell	-0.1	lies	0.13
led:self & ban	home	0.12	whole	0.06
led:self & binh	fell	-0.14
led:self & bo	fell	0.06
led:self & canh	fell	0.09	laid	0.07
led:self & con	fell	0.06	laid	-0.07	lies	0.12
led:self & cung	fell	0.11
led:self & dap	laid	0.08
led:self & doi	fell	-0.06
led:self & dong	whole	-0.05
led:self & duoi	whole	-0.11
led:self & gan	fell	-0.07
led:self & goc	fell	0.13	lies	-0.05
led:self & hang	laid	0.1
led:self & hoi	home	0.07
led:self & khe	laid	0.21	whole	0.06
led:self & lang	home	-0.07
led:self & lo	fell	0.06
led:self & ngay	fell	-0.08
led:self & nghia	lies	-0.05
led:self & thanh	home	-0.05	fell	0.14
led:self & thon	home	-0.12	lies	-0.08	whole	-0.14
led:self & tram	fell	0.15
led:self & xa	fell	-0.06	whole	-0.08
led:site	fell	0.12	laid	-0.05	lies	-0.07	whole	0.05
led:site & a	fell	-0.06	laid	0.12	whole	0.09
led:site & bai	laid	-0.06	whole	-0.08
led:site & ban	whole	0.1
led:site & ben	fell	0.09	laid	0.05	lies	0.1
led:site & bo	laid	-0.11	lies	-0.05
led:site & by	fell	-0.07
led:site & cach	fell	0.1	lies	0.1	whole	-0.07
led:site & canh	fell	-0.05
led:site & cau	fell	0.07
led:site & cua	fell	-0.07	laid	0.07
led:site & dong	home	0.12	fell	-0.06
led:site & duoi	fell	-0.05	whole	0.11
led:site & duong	fell	-0.05
led:site & gan	whole	-0.05
led:site & hai	home	0.06	whole	0.05
led:site & hang	laid	-0.11
led:site & km	whole	-0.14
led:site & lo	fell	0.06	laid	-0.1	whole	0.07
led:site & mat	fell	0.09
led:site & mo	laid	0.05
led:site & near	fell	0.11
led:site & nghia	whole	0.06
led:site & ngoai	laid	-0.11
led:site & ntls	laid	0.07	lies	0.07	whole	0.2
led:site & phia	whole	-0.2
led:site & phu	fell	-0.05
led:site & quang	fell	-0.09	whole	-0.08
led:site & que	home	-0.08
led:site & sau	laid	0.05
led:site & south	fell	0.06
led:site & ta	fell	-0.05	whole	-0.05
led:site & the	fell	-0.06	lies	0.06
led:site & tram	fell	0.11
led:site & trong	laid	-0.06
led:site & vi	lies	0.13
led:site & vuon	laid	0.07	lies	-0.05	whole	0.14
led:site & xa	fell	-0.06	whole	-0.05
led:stop	home	-0.06	lies	-0.05	whole	0.06
led:stop & #	fell	-0.15	laid	-0.06	lies	0.07
led:stop & ##	fell	-0.13	laid	0.13
led:stop & ###	laid	-0.05
led:stop & ####	fell	0.06
led:stop & a	home	-0.11	fell	-0.07	laid	-0.12	lies	-0.05
led:stop & ai	whole	0.11
led:stop & an	home	-0.15	fell	0.18	laid	0.09
led:stop & anh	home	0.07	laid	0.11	lies	-0.08	whole	-0.21
led:stop & ap	home	0.14	laid	-0.08	lies	0.11	whole	-0.06
led:stop & b2	fell	0.05	whole	0.06
led:stop & ba	fell	0.21	lies	-0.14	whole	0.09
led:stop & bac	home	-0.13	fell	-0.06
led:stop & bai	fell	-0.12	laid	-0.09	whole	-0.08
led:stop & ban	home	0.13	laid	0.13
led:stop & bang	fell	-0.05	laid	-0.1
led:stop & bao	fell	0.11
led:stop & bat	whole	-0.1
led:stop & bau	fell	-0.08	laid	0.1
led:stop & ben	fell	-0.16	laid	0.22	lies	-0.13	whole	-0.22
led:stop & benh	fell	0.13	lies	0.11	whole	0.09
led:stop & beside	laid	-0.06	whole	0.06
led:stop & bia	laid	0.09	whole	0.15
led:stop & bien	fell	-0.15
led:stop & binh	home	0.19	fell	0.06	laid	-0.05	whole	0.08
led:stop & bo	fell	-0.06	laid	0.08	lies	0.06	whole	0.13
led:stop & boi	home	-0.05
led:stop & bom	whole	-0.08
led:stop & bong	whole	0.13
led:stop & bot	fell	-0.05
led:stop & bu	fell	0.06
led:stop & bui	fell	0.07
led:stop & bung	whole	-0.07
led:stop & buon	home	-0.07	fell	-0.13	lies	0.06
led:stop & ca	home	0.06	fell	-0.05	whole	-0.06
led:stop & cach	fell	-0.07	laid	0.21	lies	-0.05	whole	0.13
led:stop & cai	laid	-0.13
led:stop & cam	fell	0.08	lies	-0.05
led:stop & campuchia	fell	0.09	whole	0.08
led:stop & canh	fell	-0.16	laid	0.53	whole	0.09
led:stop & cao	home	0.06	fell	-0.06
led:stop & cat	home	0.13
led:stop & cau	home	-0.05	fell	0.31	laid	0.3	lies	-0.08	whole	-0.14
led:stop & cay	home	-0.11
led:stop & cha	home	-0.09
led:stop & chai	home	0.09	whole	-0.14
led:stop & chan	fell	0.12	laid	0.15	lies	-0.08	whole	0.09
led:stop & chau	home	-0.06
led:stop & cheo	fell	0.05
led:stop & chet	fell	0.1	lies	0.13
led:stop & chi	whole	-0.08
led:stop & chien	fell	0.05
led:stop & chinh	laid	-0.06
led:stop & cho	home	0.23	fell	0.09	lies	0.11	whole	0.17
led:stop & chon	laid	0.14	lies	-0.06	whole	-0.05
led:stop & chong	whole	-0.1
led:stop & chot	fell	0.14
led:stop & chu	home	-0.06	fell	-0.11	laid	0.12
led:stop & chua	fell	0.15	laid	-0.1	whole	0.05
led:stop & chung	home	0.08	laid	0.06	whole	-0.12
led:stop & chuong	laid	0.07
led:stop & co	laid	-0.11	lies	0.08
led:stop & con	fell	0.07	lies	0.06	whole	0.09
led:stop & cong	home	-0.15	lies	-0.07	whole	-0.05
led:stop & cu	home	0.09	fell	-0.1	whole	-0.12
led:stop & cua	fell	-0.05	laid	0.05	lies	-0.1	whole	-0.06
led:stop & cung	home	0.1	fell	0.19	laid	-0.12	lies	-0.07	whole	-0.22
led:stop & cuu	laid	0.05
led:stop & d	home	0.07
led:stop & da	whole	-0.05
led:stop & dac	fell	0.07
led:stop & dai	home	-0.28	laid	-0.08	whole	0.13
led:stop & dak	home	-0.11	fell	0.07	laid	-0.06	whole	-0.12
led:stop & dam	fell	-0.06
led:stop & dan	home	-0.17	fell	0.15
led:stop & dao	home	0.08	fell	0.06	whole	-0.11
led:stop & dap	whole	-0.05
led:stop & dat	fell	-0.07	whole	-0.13
led:stop & de	laid	0.06
led:stop & deo	fell	-0.13	laid	-0.1
led:stop & di	whole	-0.07
led:stop & dia	fell	-0.05	laid	-0.06	whole	-0.05
led:stop & diem	fell	0.07	lies	-0.05	whole	-0.08
led:stop & dien	home	-0.05	fell	-0.07	whole	0.21
led:stop & dinh	fell	-0.16	lies	-0.05	whole	0.07
led:stop & doan	home	0.11	laid	0.05
led:stop & doc	home	0.06	fell	-0.24	laid	0.08	whole	-0.06
led:stop & doi	laid	-0.18	lies	-0.06	whole	-0.15
led:stop & don	fell	0.14	whole	-0.15
led:stop & dong	home	0.23	whole	0.45
led:stop & dua	lies	-0.05
led:stop & duc	lies	0.1
led:stop & dung	lies	0.08
led:stop & duoi	fell	-0.05	laid	0.05	whole	-0.43
led:stop & duong	home	-0.06	fell	0.1	laid	-0.05	whole	-0.43
led:stop & duy	fell	-0.06
led:stop & e	home	-0.11
led:stop & em	laid	0.05
led:stop & ga	fell	-0.08	whole	-0.09
led:stop & gac	fell	-0.09
led:stop & gan	fell	-0.2	laid	0.29	lies	0.09	whole	0.11
led:stop & ghi	home	-0.06	whole	-0.09
led:stop & gia	whole	-0.07
led:stop & giao	whole	0.08
led:stop & gie	whole	-0.06
led:stop & gieng	laid	-0.08	lies	-0.06
led:stop & gio	laid	-0.05
led:stop & giong	home	0.1	fell	0.07	laid	0.05	lies	0.15	whole	-0.07
led:stop & giu	fell	0.26	whole	-0.08
led:stop & giua	fell	0.06
led:stop & giup	lies	0.09
led:stop & go	fell	0.17	laid	0.11	lies	-0.11	whole	0.2
led:stop & goc	fell	0.07	lies	-0.13	whole	-0.08
led:stop & goi	home	-0.09	laid	0.11	lies	0.11
led:stop & ha	home	-0.13	fell	-0.1	lies	0.23	whole	0.29
led:stop & hai	fell	-0.1	lies	0.06	whole	0.26
led:stop & ham	laid	-0.07	lies	-0.06	whole	-0.05
led:stop & hang	fell	-0.14	laid	0.18	lies	-0.06	whole	-0.07
led:stop & hanh	whole	-0.07
led:stop & hat	fell	0.06	whole	0.08
led:stop & hau	home	-0.09
led:stop & hay	home	-0.07
led:stop & he	fell	-0.06
led:stop & hi	fell	0.06
led:stop & hiep	home	-0.05
led:stop & hill	fell	0.08
led:stop & ho	fell	0.18	laid	0.05	lies	-0.1	whole	-0.09
led:stop & hoa	home	-0.11	fell	0.05	lies	0.08
led:stop & hoang	home	0.13
led:stop & hoanh	lies	0.14
led:stop & hoc	laid	0.13	whole	0.06
led:stop & hoi	home	0.12	laid	-0.09	lies	-0.12
led:stop & hon	home	-0.1
led:stop & hop	lies	0.12	whole	0.12
led:stop & hre	home	-0.07	whole	-0.12
led:stop & hue	home	0.14	fell	0.16	whole	0.14
led:stop & hung	home	-0.09	fell	-0.05	whole	0.05
led:stop & huong	fell	0.07
led:stop & huyen	home	0.13	laid	0.11
led:stop & ia	fell	-0.05	whole	0.07
led:stop & it	laid	-0.06
led:stop & k	fell	0.15	whole	0.06
led:stop & ka	home	-0.06
led:stop & ke	home	0.05	laid	0.06	lies	0.06	whole	0.23
led:stop & kem	whole	-0.05
led:stop & khac	laid	0.11
led:stop & khanh	home	0.1
led:stop & khe	fell	0.36	laid	0.25	whole	0.21
led:stop & khi	whole	-0.07
led:stop & khmer	home	-0.05	whole	-0.15
led:stop & kho	laid	-0.12	lies	0.07
led:stop & khoai	home	-0.11	whole	-0.07
led:stop & khu	fell	-0.15	lies	-0.09
led:stop & khuon	laid	0.06
led:stop & kien	home	-0.05	fell	-0.1	lies	0.13
led:stop & kim	home	-0.14	whole	0.07
led:stop & kinh	lies	0.07
led:stop & kon	fell	0.12	whole	-0.05
led:stop & kt	fell	0.13
led:stop & ky	fell	-0.05
led:stop & la	whole	0.09
led:stop & lai	fell	-0.07	laid	-0.21	lies	0.2
led:stop & lam	home	-0.1
led:stop & lan	home	0.09	fell	-0.11	lies	-0.06
led:stop & lang	home	-0.45	fell	0.08	lies	-0.09	whole	0.06
led:stop & lao	fell	-0.08
led:stop & lap	home	0.12	whole	0.09
led:stop & len	whole	-0.07
led:stop & lien	fell	-0.06	whole	-0.09
led:stop & linh	home	0.1	laid	-0.06	whole	-0.1
led:stop & lo	laid	-0.2	whole	0.14
led:stop & loc	fell	-0.06	whole	0.1
led:stop & long	home	0.21	fell	0.08	lies	0.18	whole	0.11
led:stop & luc	home	0.21
led:stop & lung	whole	0.13
led:stop & luon	laid	0.05	lies	0.1	whole	-0.06
led:stop & ma	home	-0.06	fell	-0.05	laid	0.05
led:stop & mai	home	-0.09	fell	-0.06	whole	-0.07
led:stop & mao	fell	-0.06
led:stop & mat	fell	-0.39	laid	-0.05	whole	0.14
led:stop & mau	home	-0.1
led:stop & may	laid	-0.07
led:stop & me	home	0.08	fell	-0.05	whole	0.17
led:stop & mep	laid	0.05
led:stop & mien	home	0.07
led:stop & mieng	whole	0.15
led:stop & mieu	fell	0.08	lies	0.12
led:stop & minh	whole	-0.11
led:stop & mo	laid	-0.11	whole	0.09
led:stop & mon	whole	-0.12
led:stop & mong	home	0.07	whole	-0.19
led:stop & muong	home	-0.08	fell	-0.06	laid	0.05	whole	-0.34
led:stop & my	fell	-0.06	laid	0.1	whole	0.06
led:stop & na	home	0.11
led:stop & nam	home	0.09	fell	0.18	lies	0.13	whole	0.39
led:stop & near	fell	0.11	whole	-0.08
led:stop & nen	fell	-0.05	laid	0.24	lies	-0.11	whole	0.07
led:stop & nga	fell	-0.16	laid	0.09	lies	0.1
led:stop & ngam	fell	0.06
led:stop & ngang	laid	0.05	whole	0.1
led:stop & ngay	home	0.14	fell	0.06	laid	-0.08	lies	-0.07	whole	-0.44
led:stop & nghe	home	0.05	whole	0.11
led:stop & nghi	home	0.16	whole	0.09
led:stop & nghia	home	0.23	fell	-0.15	laid	-0.25
led:stop & ngo	home	-0.06
led:stop & ngoai	home	0.07	fell	0.17	laid	-0.06	lies	0.11	whole	-0.16
led:stop & ngoc	whole	0.12
led:stop & nguoi	home	0.09	fell	0.07
led:stop & nguyen	home	-0.07
led:stop & nhan	whole	-0.2
led:stop & nhi	home	0.07
led:stop & nho	home	0.05	lies	0.13	whole	0.12
led:stop & ninh	lies	0.1	whole	0.08
led:stop & no	laid	0.12	whole	-0.15
led:stop & noi	home	-0.09	lies	0.15	whole	-0.13
led:stop & nong	fell	-0.12	whole	0.11
led:stop & north	laid	-0.05
led:stop & nt	lies	0.08	whole	0.05
led:stop & ntls	fell	-0.1	laid	-0.05
led:stop & nua	laid	0.1
led:stop & nui	laid	-0.06	lies	0.16	whole	0.18
led:stop & nung	home	-0.05	whole	-0.05
led:stop & nuoc	fell	0.08
led:stop & nuong	fell	0.09	laid	-0.21	lies	0.15
led:stop & o	fell	-0.13	laid	0.1	whole	0.07
led:stop & ong	fell	-0.05	lies	-0.09	whole	-0.12
led:stop & our	lies	0.09
led:stop & pa	home	-0.13	whole	-0.11
led:stop & pailin	fell	0.07	whole	-0.14
led:stop & pha	laid	0.13	whole	0.07
led:stop & phan	laid	-0.1	lies	0.09	whole	0.05
led:stop & phia	laid	0.06	whole	0.36
led:stop & pho	home	0.23	fell	-0.1
led:stop & phong	home	-0.07
led:stop & phu	home	-0.07	fell	-0.27	whole	-0.07
led:stop & phuc	home	0.08	whole	0.05
led:stop & phum	whole	0.12
led:stop & phung	laid	0.1
led:stop & phuoc	fell	-0.13
led:stop & phuong	whole	-0.05
led:stop & pleiku	fell	0.11
led:stop & qua	fell	0.11
led:stop & quan	home	-0.21	fell	0.16	lies	-0.06	whole	-0.13
led:stop & quang	home	-0.07	fell	0.08	laid	-0.08	whole	0.23
led:stop & quanh	whole	0.1
led:stop & quay	laid	-0.09
led:stop & que	fell	0.22	lies	0.12	whole	0.11
led:stop & quy	fell	0.11
led:stop & quynh	home	-0.06	fell	-0.05
led:stop & rach	fell	-0.06	laid	0.11	lies	0.05	whole	0.05
led:stop & rai	laid	-0.11
led:stop & ranh	whole	-0.07
led:stop & ray	lies	0.14	whole	-0.17
led:stop & rieng	laid	-0.13	lies	0.13
led:stop & route	fell	0.06
led:stop & ru	laid	0.05
led:stop & rung	fell	-0.09	laid	0.07	lies	0.06	whole	-0.06
led:stop & s	fell	-0.08
led:stop & sa	home	0.1	fell	-0.08
led:stop & sai	fell	-0.09
led:stop & sam	home	-0.08	fell	0.05
led:stop & san	fell	0.05	laid	-0.07
led:stop & sang	home	0.12
led:stop & sat	fell	-0.09	laid	0.1	lies	-0.08	whole	0.08
led:stop & sau	home	0.1	fell	-0.21	lies	-0.07	whole	-0.14
led:stop & so	fell	-0.06	laid	0.05
led:stop & soc	home	-0.11	fell	0.05	whole	0.09
led:stop & son	home	-0.15	fell	0.13	lies	0.09	whole	-0.1
led:stop & song	fell	0.2	laid	-0.1	whole	-0.07
led:stop & stieng	whole	-0.05
led:stop & su	fell	-0.07
led:stop & suoi	laid	-0.13	whole	0.06
led:stop & suon	whole	-0.15
led:stop & svay	laid	-0.09	whole	0.05
led:stop & t	home	-0.05
led:stop & ta	home	-0.09	fell	0.25	lies	-0.09	whole	-0.05
led:stop & tai	whole	-0.05
led:stop & tam	home	0.16	lies	0.12	whole	0.08
led:stop & tan	laid	-0.06	lies	-0.05	whole	0.16
led:stop & tap	laid	-0.13	lies	-0.05
led:stop & tau	fell	-0.13	laid	0.08
led:stop & tay	home	-0.05	fell	0.25	lies	-0.05	whole	-0.26
led:stop & ten	home	-0.06
led:stop & tha	laid	0.08	whole	0.05
led:stop & thach	home	0.06	fell	0.13
led:stop & thai	home	0.07	fell	-0.13	whole	-0.17
led:stop & thang	fell	-0.06
led:stop & thanh	home	-0.21	fell	0.12	lies	-0.05	whole	0.14
led:stop & that	whole	-0.12
led:stop & the	home	-0.06	laid	0.06	lies	0.05	whole	-0.07
led:stop & theirs	laid	0.07
led:stop & theo	laid	-0.07
led:stop & thi	home	0.14	fell	0.08
led:stop & thien	whole	-0.07
led:stop & thieu	home	-0.05
led:stop & tho	home	-0.05	whole	-0.07
led:stop & thoai	home	0.09	lies	0.12
led:stop & thon	home	-0.27	fell	0.1	laid	-0.07	lies	-0.11	whole	0.07
led:stop & thong	whole	-0.06
led:stop & thu	fell	-0.08	whole	-0.07
led:stop & thua	fell	0.13	laid	-0.1	whole	-0.08
led:stop & thuan	home	0.09	whole	0.05
led:stop & thuong	home	0.15	whole	0.07
led:stop & thuy	home	0.07
led:stop & thuyen	fell	0.05	whole	-0.12
led:stop & tich	home	0.06
led:stop & tien	fell	-0.08	lies	0.09	whole	0.18
led:stop & tieu	laid	0.08
led:stop & tinh	home	0.08	whole	-0.06
led:stop & toc	lies	-0.05	whole	-0.24
led:stop & tong	fell	-0.11	lies	0.07
led:stop & tra	home	0.14	fell	0.24	whole	0.18
led:stop & trai	fell	0.06	whole	0.07
led:stop & tram	laid	-0.06	whole	-0.17
led:stop & tran	fell	-0.14
led:stop & trang	lies	0.22
led:stop & tren	home	0.06	fell	0.25	laid	0.09	lies	0.09	whole	0.1
led:stop & trieu	home	-0.09
led:stop & troi	fell	-0.06
led:stop & trong	fell	-0.08	laid	0.09	lies	0.16	whole	0.08
led:stop & trung	home	-0.08	whole	-0.07
led:stop & truoc	home	-0.05	fell	-0.05	lies	0.11	whole	0.21
led:stop & truong	fell	-0.37	laid	-0.05	lies	-0.05
led:stop & tu	home	0.08	fell	-0.08
led:stop & tui	home	0.08
led:stop & tuong	home	0.05
led:stop & tuy	home	0.07
led:stop & tuyen	whole	0.13
led:stop & under	laid	0.15	lies	0.05	whole	0.08
led:stop & ung	whole	0.06
led:stop & vam	laid	-0.13	whole	0.1
led:stop & van	home	-0.11	whole	-0.05
led:stop & vat	fell	0.08	whole	0.08
led:stop & ve	laid	0.2
led:stop & ven	fell	-0.06
led:stop & vi	laid	-0.12
led:stop & vien	fell	-0.11
led:stop & viet	lies	0.13
led:stop & vietnam	fell	0.11	whole	0.07
led:stop & vinh	home	-0.18	fell	0.1	whole	0.19
led:stop & vo	whole	-0.1
led:stop & voi	laid	0.06	whole	-0.08
led:stop & vu	home	-0.09
led:stop & vui	laid	0.13	lies	0.13
led:stop & vuon	fell	-0.06	laid	-0.07	lies	0.06	whole	0.06
led:stop & vuong	lies	0.05
led:stop & vy	home	0.05	whole	-0.06
led:stop & xa	home	-0.13	fell	0.07	lies	-0.08	whole	-0.08
led:stop & xe	fell	-0.07	whole	-0.06
led:stop & xieng	whole	0.06
led:stop & xin	home	0.12
led:stop & xom	home	0.09	laid	-0.08	lies	0.07
led:stop & xuan	home	0.05	whole	0.07
led:stop & xuong	fell	0.15	laid	-0.08
led:stop & y	whole	-0.09
led:stop & yen	home	0.13	whole	0.15
led:tells	home	-0.17	fell	0.1	laid	0.09	lies	0.14	whole	-0.09
led:tells & #	lies	0.07	whole	-0.09
led:tells & a	fell	-0.05	lies	0.21
led:tells & adn	fell	-0.06
led:tells & an	fell	0.16
led:tells & anh	fell	0.05	laid	0.15	lies	-0.06	whole	-0.1
led:tells & ap	fell	0.05	whole	-0.15
led:tells & ba	home	0.1	laid	-0.08	whole	-0.06
led:tells & bac	fell	0.06	laid	0.06	whole	0.1
led:tells & bai	fell	-0.09	laid	0.12	whole	-0.15
led:tells & ban	home	0.05	fell	-0.1	laid	-0.18	lies	0.12
led:tells & bang	laid	-0.1
led:tells & ben	home	0.12	fell	-0.2	laid	0.09	lies	-0.11	whole	0.38
led:tells & bia	fell	-0.09	laid	0.12	lies	-0.16	whole	0.14
led:tells & bo	laid	-0.17	lies	0.12	whole	-0.19
led:tells & bung	fell	-0.13
led:tells & by	fell	0.1	whole	0.11
led:tells & ca	whole	-0.07
led:tells & cach	laid	0.12	whole	0.07
led:tells & cai	laid	-0.15
led:tells & can	whole	-0.13
led:tells & canh	lies	0.06	whole	-0.14
led:tells & cau	laid	0.1	whole	-0.06
led:tells & chai	home	0.11	whole	-0.11
led:tells & chan	fell	-0.17	laid	0.11	whole	-0.07
led:tells & chinh	laid	-0.06
led:tells & cho	fell	0.05	laid	-0.05	whole	-0.11
led:tells & chu	laid	0.14
led:tells & chua	fell	0.12	laid	0.06	lies	0.11	whole	0.07
led:tells & chuong	laid	0.11
led:tells & co	lies	0.05
led:tells & con	fell	0.25	laid	0.23	lies	-0.06
led:tells & cong	laid	-0.05	whole	-0.16
led:tells & cu	laid	0.05
led:tells & cua	whole	-0.06
led:tells & cung	laid	-0.05
led:tells & dak	fell	0.19	whole	0.11
led:tells & danh	fell	-0.07
led:tells & dao	whole	0.05
led:tells & dat	laid	-0.07	lies	0.12	whole	-0.13
led:tells & de	laid	0.07
led:tells & dia	laid	-0.06
led:tells & dinh	fell	0.05	whole	0.07
led:tells & doc	laid	0.05	lies	-0.07	whole	0.1
led:tells & doi	fell	-0.16	laid	-0.09	lies	-0.14	whole	0.08
led:tells & dong	fell	-0.11	laid	-0.07	lies	0.24
led:tells & dung	lies	0.08
led:tells & duoi	fell	0.23	laid	-0.27	lies	0.23	whole	-0.07
led:tells & duong	fell	0.07
led:tells & em	laid	0.07
led:tells & gan	fell	0.29	laid	0.1	whole	0.05
led:tells & gieng	fell	0.05	lies	-0.05
led:tells & giong	home	0.06	fell	-0.06	lies	0.16	whole	-0.14
led:tells & giup	lies	0.09
led:tells & go	fell	0.05	laid	-0.1	lies	-0.07	whole	0.16
led:tells & goc	fell	-0.05	lies	0.12
led:tells & hai	home	0.11	laid	-0.09	whole	-0.06
led:tells & ham	laid	-0.13	lies	-0.06	whole	0.12
led:tells & hang	fell	0.2	laid	-0.08	lies	-0.05	whole	0.06
led:tells & ho	fell	0.07	laid	-0.21	lies	-0.06	whole	-0.09
led:tells & hoi	lies	0.11	whole	-0.05
led:tells & ke	laid	0.08	lies	0.07	whole	0.22
led:tells & khe	laid	-0.05
led:tells & kho	laid	-0.11	lies	0.07
led:tells & khu	fell	-0.1	laid	0.13	lies	-0.06	whole	0.09
led:tells & lai	laid	-0.13	lies	0.22	whole	-0.05
led:tells & lang	home	-0.05	fell	0.16	whole	-0.11
led:tells & lo	laid	0.1	whole	0.1
led:tells & long	home	0.06
led:tells & luc	laid	0.06
led:tells & lung	whole	0.11
led:tells & luon	laid	-0.15
led:tells & mat	fell	0.07	whole	0.09
led:tells & may	laid	-0.07
led:tells & me	home	0.09	whole	0.19
led:tells & mep	laid	0.1
led:tells & mieu	laid	0.08	whole	-0.06
led:tells & mo	home	-0.09	laid	-0.05	lies	-0.09	whole	0.07
led:tells & nam	fell	0.05
led:tells & nen	fell	-0.05	laid	0.33	lies	-0.06	whole	0.12
led:tells & nga	fell	0.05	whole	0.05
led:tells & ngang	laid	0.05	whole	0.1
led:tells & ngay	fell	-0.06	laid	0.1
led:tells & nghia	fell	-0.06	lies	0.18
led:tells & ngoai	laid	0.12
led:tells & nguoi	laid	0.14
led:tells & no	laid	0.09	whole	-0.07
led:tells & noi	fell	0.06
led:tells & nong	whole	0.09
led:tells & ntls	laid	0.1	lies	0.18	whole	0.07
led:tells & nui	fell	0.12	lies	0.08	whole	0.09
led:tells & nuoc	laid	0.05
led:tells & nuong	laid	-0.19	lies	0.15
led:tells & ong	laid	0.07	lies	-0.05
led:tells & phia	whole	0.11
led:tells & phu	lies	0.07
led:tells & phuong	whole	-0.06
led:tells & quan	home	-0.11	laid	-0.06	whole	-0.07
led:tells & quang	home	0.09	laid	-0.05	whole	-0.11
led:tells & rai	laid	-0.11
led:tells & ray	fell	0.1	whole	-0.08
led:tells & rung	lies	-0.08	whole	-0.09
led:tells & san	laid	0.09	lies	-0.05	whole	-0.06
led:tells & sat	laid	0.09	lies	-0.05
led:tells & sau	fell	0.21	laid	-0.12	lies	-0.05	whole	0.22
led:tells & so	fell	0.06	laid	0.1	whole	-0.11
led:tells & song	fell	-0.05	laid	-0.09
led:tells & suoi	whole	-0.11
led:tells & ta	fell	0.09	laid	-0.08	whole	0.08
led:tells & tam	home	0.16	whole	-0.07
led:tells & tan	laid	-0.06
led:tells & tap	laid	-0.12	lies	-0.06
led:tells & thanh	whole	-0.05
led:tells & the	fell	0.08	whole	-0.06
led:tells & thi	fell	-0.05
led:tells & thuong	fell	0.11
led:tells & tinh	fell	-0.05
led:tells & to	fell	0.09	lies	0.1
led:tells & toc	home	-0.08	fell	0.09	whole	-0.06
led:tells & trai	fell	-0.07
led:tells & tram	laid	-0.11	whole	-0.12
led:tells & tran	laid	0.1	whole	-0.13
led:tells & trang	whole	-0.06
led:tells & tren	fell	0.22	laid	0.1	lies	0.13	whole	-0.11
led:tells & trong	fell	0.17	laid	-0.09
led:tells & truoc	lies	0.12	whole	0.15
led:tells & truong	whole	-0.06
led:tells & under	whole	-0.07
led:tells & vao	fell	-0.11
led:tells & vat	whole	0.08
led:tells & ve	laid	0.11	whole	0.09
led:tells & vi	laid	-0.11
led:tells & vuon	fell	-0.09	laid	-0.06	lies	0.06
led:tells & xa	fell	0.16	laid	0.06	lies	0.06	whole	0.11
led:tells & xom	laid	-0.07	lies	0.11	whole	-0.16
led:tells & yen	whole	-0.05
led:thing	home	-0.25	fell	-0.22	laid	-0.4
led:thing & #	fell	-0.09	laid	0.08
led:thing & ##	fell	0.06	whole	-0.05
led:thing & a	fell	-0.06	lies	0.18
led:thing & ao	fell	0.06	laid	0.09
led:thing & ba	home	0.1	fell	-0.08	laid	-0.05	lies	0.14
led:thing & bai	whole	0.1
led:thing & ban	fell	0.07	whole	-0.05
led:thing & ben	fell	-0.07	laid	0.11	lies	0.08	whole	0.15
led:thing & bia	fell	-0.1	laid	0.1
led:thing & binh	fell	-0.12
led:thing & bo	laid	0.16	lies	-0.09
led:thing & bu	fell	-0.09
led:thing & cach	fell	0.18	laid	0.14	lies	0.16
led:thing & cang	fell	-0.05
led:thing & canh	laid	0.12	whole	0.05
led:thing & cau	fell	0.09	whole	0.05
led:thing & cay	whole	0.05
led:thing & chan	fell	-0.12	laid	0.06
led:thing & cho	fell	-0.07	laid	0.19	whole	-0.08
led:thing & chon	laid	0.17	whole	-0.06
led:thing & chu	fell	-0.09
led:thing & co	laid	-0.08
led:thing & con	fell	-0.05	whole	0.08
led:thing & cua	fell	0.27	laid	0.05
led:thing & da	whole	-0.08
led:thing & dak	lies	0.13
led:thing & dan	fell	0.07
led:thing & dat	lies	-0.05
led:thing & doan	whole	-0.05
led:thing & doi	fell	0.1	laid	-0.08	lies	0.09	whole	-0.16
led:thing & dong	home	0.17	fell	-0.09	whole	-0.08
led:thing & duoi	laid	-0.09	lies	0.08	whole	0.35
led:thing & duong	laid	-0.1	lies	0.18	whole	0.05
led:thing & ga	fell	-0.05	lies	0.08
led:thing & gan	fell	-0.11	lies	-0.07	whole	-0.13
led:thing & giua	fell	-0.08
led:thing & go	laid	-0.07
led:thing & goc	fell	0.07	laid	-0.05	whole	0.09
led:thing & ha	fell	0.11
led:thing & hai	home	0.17
led:thing & hang	laid	-0.21	lies	-0.06
led:thing & ho	laid	-0.1	lies	-0.08
led:thing & huong	home	-0.08
led:thing & khu	lies	-0.11
led:thing & km	whole	-0.11
led:thing & kon	whole	0.08
led:thing & lang	home	-0.09	laid	-0.08	lies	0.08	whole	-0.31
led:thing & lao	fell	-0.05	whole	-0.05
led:thing & lo	fell	0.14	laid	-0.15	lies	-0.09	whole	0.1
led:thing & mat	fell	0.25
led:thing & nam	home	0.13	fell	-0.06
led:thing & near	laid	-0.08
led:thing & nga	home	0.05
led:thing & nghia	laid	0.09	lies	-0.05
led:thing & ngoai	fell	0.05	laid	-0.13
led:thing & ntls	laid	0.06	lies	0.1	whole	0.25
led:thing & nui	whole	0.07
led:thing & phia	fell	0.17	laid	0.07
led:thing & phu	home	-0.05	fell	-0.12
led:thing & phuoc	fell	-0.22	whole	-0.08
led:thing & quan	home	0.1	whole	-0.14
led:thing & quang	home	-0.07	fell	-0.09	whole	0.09
led:thing & quyet	fell	-0.05
led:thing & rach	fell	0.11	lies	0.06
led:thing & ray	lies	0.05
led:thing & rung	fell	-0.05
led:thing & sa	fell	0.1
led:thing & sat	fell	0.07
led:thing & sau	fell	-0.12	laid	-0.13	lies	-0.09
led:thing & suoi	fell	-0.08
led:thing & ta	fell	-0.08
led:thing & tay	fell	-0.05
led:thing & than	fell	0.08	whole	0.09
led:thing & thon	fell	0.13	whole	0.1
led:thing & thuong	fell	-0.05
led:thing & tram	fell	0.08
led:thing & trong	laid	-0.12	lies	0.18
led:thing & truoc	fell	0.11	laid	0.05	lies	0.13	whole	0.05
led:thing & truong	fell	0.08
led:thing & tu	fell	-0.09
led:thing & vi	lies	0.12
led:thing & vinh	fell	-0.06
led:thing & vuon	laid	0.07	lies	-0.05	whole	0.14
led:thing & xa	home	-0.12	fell	-0.4	lies	-0.12	whole	-0.19
led:thing & xom	fell	0.09
led:thing & xuan	fell	-0.05
led:title	home	0.37	lies	-0.22	whole	0.2
led:title & a	fell	0.14	whole	-0.06
led:title & ap	laid	0.05
led:title & ba	fell	0.14
led:title & bai	fell	-0.05	laid	-0.13	lies	0.05
led:title & ban	fell	-0.06	laid	0.07	lies	0.05
led:title & ben	home	-0.05	fell	-0.07	laid	0.16	lies	-0.05
led:title & benh	fell	0.16
led:title & bia	lies	-0.06	whole	0.08
led:title & bo	whole	0.07
led:title & bui	fell	0.09
led:title & buon	fell	-0.14	laid	0.09	lies	0.08	whole	-0.05
led:title & cach	laid	0.12	whole	-0.05
led:title & cai	home	-0.06	fell	0.06
led:title & canh	fell	-0.08	whole	0.11
led:title & cau	fell	0.07	laid	0.07	whole	-0.08
led:title & chan	laid	0.05	lies	0.11	whole	0.07
led:title & cho	home	0.06	laid	-0.08
led:title & chot	fell	0.05
led:title & chu	home	-0.05
led:title & chua	fell	0.13	whole	0.18
led:title & con	fell	-0.09	laid	-0.06	lies	-0.06	whole	-0.09
led:title & cong	fell	0.12	laid	0.05
led:title & cua	fell	-0.05	laid	0.19	whole	-0.16
led:title & cuu	laid	0.05
led:title & dak	fell	0.12
led:title & dao	fell	0.05
led:title & dap	laid	-0.06
led:title & dat	lies	0.09	whole	0.11
led:title & doc	home	0.06
led:title & doi	whole	-0.05
led:title & don	laid	0.05	whole	-0.14
led:title & dong	home	0.11	fell	0.13	whole	0.11
led:title & duong	whole	-0.25
led:title & gan	fell	-0.23	lies	0.16
led:title & giong	fell	0.1
led:title & go	lies	-0.07
led:title & goc	laid	-0.09
led:title & hai	home	0.17
led:title & ham	whole	-0.15
led:title & hang	laid	0.32	lies	-0.05
led:title & ho	laid	-0.1	whole	-0.15
led:title & hoa	whole	-0.1
led:title & hoc	whole	0.08
led:title & hoi	laid	-0.06	lies	-0.09
led:title & huyen	home	0.12
led:title & khu	fell	-0.1	lies	-0.07
led:title & kinh	lies	0.1
led:title & lang	whole	0.1
led:title & lo	fell	-0.09	laid	-0.05	whole	0.05
led:title & mat	fell	-0.14
led:title & mep	laid	0.05
led:title & my	home	0.08
led:title & nam	home	0.16	lies	0.09	whole	0.15
led:title & nga	laid	0.13	lies	0.13	whole	-0.09
led:title & ngay	home	0.11	fell	0.18	laid	-0.08	lies	0.06
led:title & nghi	home	0.06
led:title & nghia	laid	-0.1	lies	-0.09	whole	0.15
led:title & ngoai	fell	-0.08	whole	0.16
led:title & ntls	laid	-0.05	lies	0.14	whole	-0.13
led:title & nui	lies	0.1
led:title & nuong	fell	0.09
led:title & phan	fell	-0.06	laid	-0.09	lies	0.09
led:title & phia	fell	-0.12	lies	0.11
led:title & phu	home	-0.05
led:title & phuc	home	0.08
led:title & phum	fell	0.07	whole	0.07
led:title & quan	whole	-0.09
led:title & quang	fell	0.09
led:title & que	home	-0.06	fell	0.1
led:title & ray	laid	-0.11	lies	0.09	whole	0.07
led:title & ru	laid	0.09
led:title & rung	fell	-0.12
led:title & san	fell	0.08	laid	-0.06	lies	-0.07	whole	0.11
led:title & sat	lies	-0.06	whole	0.1
led:title & sau	home	0.11	laid	-0.08	whole	-0.18
led:title & so	whole	0.05
led:title & son	home	-0.06	lies	0.09
led:title & song	fell	0.05	whole	-0.13
led:title & t	home	-0.05
led:title & ta	whole	0.05
led:title & tam	home	-0.06
led:title & tau	whole	0.09
led:title & the	fell	0.07	whole	-0.06
led:title & thi	fell	0.08	whole	-0.06
led:title & thon	fell	0.1	whole	0.09
led:title & thuong	home	0.1
led:title & tien	fell	-0.06	lies	0.1
led:title & tieu	laid	0.09
led:title & tra	home	-0.05
led:title & tram	fell	-0.09
led:title & tran	laid	-0.06
led:title & tren	fell	0.06	lies	-0.07
led:title & trong	laid	0.11	lies	-0.12
led:title & trung	fell	0.06
led:title & truoc	whole	0.06
led:title & tu	fell	-0.05
led:title & van	home	0.05
led:title & viet	whole	0.06
led:title & vinh	home	0.1
led:title & x	whole	-0.05
led:title & xa	home	-0.1	fell	0.05
led:title & xom	home	0.18	whole	0.06
led:title & y	home	0.13
led:title & yen	home	0.09	whole	0.06
long after martyr	home	0.39	fell	-0.12	laid	-0.19	lies	-0.22	whole	-0.17
long after other	home	0.12	fell	-0.16	laid	-0.29	lies	-0.2	whole	-0.19
long after teller	home	-0.07	fell	0.14	laid	-0.13	whole	-0.14
martyrs 0	home	-0.81	fell	-0.36	laid	-0.51	lies	-1.39	whole	-0.09
martyrs 1	home	-0.68	fell	-0.82	laid	-0.7	lies	-0.55	whole	-0.22
martyrs 2	home	-0.41	fell	-0.56	laid	-0.53	lies	-0.31	whole	-0.09
martyrs 3	home	-0.36	fell	-0.49	laid	-0.36	lies	-0.24
next sentence:again	home	-0.26	laid	0.11	lies	-0.07
next sentence:alive	home	0.15	fell	-0.1	laid	0.08	lies	-0.31	whole	-0.05
next sentence:at	laid	0.08	lies	0.12
next sentence:battle	home	-0.14	fell	0.19	laid	-0.24	lies	-0.18	whole	0.11
next sentence:born	home	-0.08	laid	-0.09	lies	-0.1	whole	-0.09
next sentence:bury	home	0.32	fell	0.08	laid	-0.25	lies	-0.5
next sentence:capture	home	-0.24	fell	-0.3	laid	0.15	lies	-0.28	whole	-0.15
next sentence:contact	home	0.19	fell	-0.12	whole	0.11
next sentence:died	fell	-0.08	laid	-0.06	lies	-0.23
next sentence:enlist	home	0.14	fell	-0.34	lies	-0.2	whole	-0.17
next sentence:fell	home	-0.09	fell	-0.19	laid	-0.05
next sentence:gio	fell	0.16	laid	0.08	lies	0.1	whole	0.24
next sentence:grave	home	0.13	fell	0.15	laid	0.14	lies	0.22
next sentence:home	home	-0.44	lies	0.19
next sentence:hurt	home	0.16	fell	-0.12	lies	0.09	whole	0.05
next sentence:joined	fell	-0.18	whole	-0.31
next sentence:kin	home	-0.23	laid	-0.19	lies	-0.15
next sentence:laid	fell	0.07	laid	0.21	lies	0.1
next sentence:last	fell	0.36	whole	0.08
next sentence:letter	home	-0.07	fell	-0.07	laid	0.1	lies	0.18	whole	-0.2
next sentence:level	fell	0.05	laid	-0.23
next sentence:link	home	-0.05	fell	0.06	laid	0.1	whole	-0.05
next sentence:martyr	home	-0.07	fell	-0.43	laid	-0.38	lies	0.2	whole	-0.15
next sentence:moved	home	-0.24	fell	-0.11	laid	0.12	lies	-0.2
next sentence:naming	home	-0.05	laid	0.3	lies	0.1	whole	0.17
next sentence:notice	home	-0.09	fell	-0.11	laid	0.14	lies	0.07	whole	0.11
next sentence:office	home	-0.12	fell	0.15	lies	-0.1
next sentence:post	home	0.18	fell	-0.05	laid	0.15
next sentence:rank	home	-0.36	fell	0.16	lies	-0.46
next sentence:rests	home	0.23	fell	0.06	lies	0.08
next sentence:returned	home	-0.21	fell	0.27	laid	0.08	lies	0.16	whole	0.05
next sentence:self	home	-0.34	fell	-0.07	laid	-0.06	lies	0.06	whole	-0.13
next sentence:site	fell	-0.22	laid	0.17	lies	0.18
next sentence:tells	home	-0.06	fell	-0.1	laid	-0.17	lies	0.19
next sentence:thing	laid	-0.18
next sentence:title	whole	0.06
next sentence:truename	home	-0.17	lies	0.05	whole	0.14
opens	home	-0.34	fell	-0.08	lies	-0.11	whole	0.22
part 0 of 4	home	-0.53	fell	-0.59	laid	-1.01	lies	-0.53	whole	-0.06
part 1 of 4	home	-0.52	fell	-0.46	laid	-0.72	lies	-0.74	whole	-0.15
part 2 of 4	home	-0.66	fell	-0.53	laid	-0.16	lies	-0.69	whole	-0.12
part 3 of 4	home	-0.57	fell	-0.65	laid	-0.22	lies	-0.54	whole	-0.06
places 0	home	-0.22	fell	0.07	laid	-0.27	lies	-0.11	whole	0.15
places 1	home	-0.38	fell	-0.23	laid	-0.37	lies	-0.23
places 2	home	-0.37	fell	-0.45	laid	-0.44	lies	-0.52	whole	-0.12
places 3	home	-0.61	fell	-0.63	laid	-0.51	lies	-0.73	whole	-0.14
places 4	home	-0.7	fell	-0.99	laid	-0.53	lies	-0.89	whole	-0.25
read before hardly	home	0.16	fell	-0.07	laid	-0.16	whole	-0.05
read before likely	home	-0.23	laid	-0.2	lies	-0.09	whole	-1.29
read before not	laid	-0.06	lies	0.19	whole	1.4
read before surely	laid	-0.11	lies	-0.28	whole	-3.28
read behind hardly	home	-0.15	fell	0.16	laid	-0.17	lies	-0.12	whole	-0.48
read behind likely	laid	-0.33	lies	0.18	whole	-1.1
read behind not	fell	0.21	lies	0.07	whole	0.52
read behind surely	home	-0.42	laid	-0.11	whole	-2.34
read fell from 0.02	home	0.09	fell	1.47	laid	0.16	lies	0.2	whole	0.21
read fell from 0.05	home	-0.14	fell	0.64	laid	0.16	whole	-0.06
read fell from 0.1	fell	0.38	laid	-0.07	lies	0.06	whole	0.13
read fell from 0.2	home	-0.07	fell	0.59	laid	-0.16	lies	-0.12	whole	-0.09
read fell from 0.35	home	-0.23	fell	0.32	laid	0.07	lies	-0.14	whole	-0.36
read fell from 0.5	home	-0.06	fell	0.56	lies	0.2	whole	0.05
read fell from 0.65	home	-0.27	fell	0.39	laid	0.21	lies	0.15
read fell from 0.8	home	-0.55	fell	0.34	lies	0.35	whole	0.12
read fell from 0.9	home	-0.44	fell	0.29	laid	-0.16	lies	-0.13	whole	0.21
read fell from 0.95	home	-0.24	fell	0.28	lies	-0.17	whole	0.48
read fell from 0.98	home	-0.12	fell	0.3	lies	-0.12	whole	0.09
read first hardly	home	0.1	lies	0.14	whole	-0.53
read first likely	home	-0.45	fell	-0.31	laid	0.14	whole	-0.07
read first not	home	0.37	fell	0.28	laid	0.28	lies	0.22	whole	-2.11
read first surely	home	-0.07	fell	-0.17	laid	0.23	lies	-0.07	whole	0.42
read home from 0.02	home	1.54	fell	0.21	laid	0.12	lies	0.11	whole	0.35
read home from 0.05	home	0.8	fell	-0.14	laid	-0.14	whole	-0.17
read home from 0.1	home	0.44	fell	-0.14	laid	-0.48
read home from 0.2	home	0.62	fell	-0.21	laid	-0.09	lies	-0.42	whole	-0.08
read home from 0.35	home	0.58	fell	-0.14	laid	-0.26	lies	-0.28	whole	-0.24
read home from 0.5	home	0.78	fell	-0.2	laid	-0.3	lies	-0.07	whole	-0.13
read home from 0.65	home	0.47	laid	-0.19	lies	-0.13	whole	0.14
read home from 0.8	home	0.25	fell	-0.08	laid	-0.27	lies	-0.34	whole	0.56
read home from 0.9	home	0.59	fell	-0.25	laid	-0.3	lies	-0.17	whole	0.25
read home from 0.95	home	0.53	fell	-0.37	laid	-0.22	lies	-0.1	whole	0.38
read home from 0.98	home	0.78	fell	-0.39	laid	-0.12	lies	-0.21
read laid from 0.02	home	-0.07	fell	0.15	laid	1.32	lies	0.32	whole	0.07
read laid from 0.05	home	-0.28	laid	0.47	lies	0.38	whole	-0.08
read laid from 0.1	home	-0.08	fell	0.15	laid	0.49	lies	0.07	whole	0.06
read laid from 0.2	fell	-0.18	laid	0.19	lies	-0.18	whole	0.1
read laid from 0.35	fell	0.23	laid	0.62	lies	0.18
read laid from 0.5	home	-0.07	fell	0.14	laid	0.36	lies	0.11
read laid from 0.65	home	-0.07	laid	0.51	lies	-0.1	whole	0.22
read laid from 0.8	home	-0.14	laid	0.16	whole	0.07
read laid from 0.9	home	-0.05	fell	0.22	laid	0.35	lies	-0.08	whole	0.2
read laid from 0.95	fell	0.25	laid	0.37	lies	0.21	whole	0.07
read laid from 0.98	home	-0.05	fell	-0.39	laid	0.14	lies	0.09	whole	0.25
read last hardly	fell	0.06	laid	0.13	lies	-0.07	whole	-0.2
read last likely	fell	-0.2	laid	-0.08	lies	-0.06	whole	-0.13
read last not	home	-0.14	fell	-0.15	laid	0.24	lies	0.3	whole	-1.43
read last surely	home	0.06	laid	0.37	lies	0.12	whole	-0.52
read lies from 0.02	home	0.17	fell	0.11	laid	0.5	lies	1.01	whole	-0.1
read lies from 0.05	home	-0.21	fell	-0.36	laid	0.22	lies	0.67	whole	-0.05
read lies from 0.1	home	0.06	fell	0.28	laid	-0.11	lies	0.43
read lies from 0.2	home	-0.38	fell	-0.25	laid	0.1	lies	0.31	whole	-0.23
read lies from 0.35	home	-0.08	fell	-0.11	laid	0.05	lies	0.42
read lies from 0.5	home	-0.06	fell	0.37	laid	0.2	lies	0.27
read lies from 0.65	home	-0.22	fell	0.17	laid	-0.15	lies	0.4	whole	0.14
read lies from 0.8	home	-0.16	fell	-0.2	laid	0.05	lies	0.41	whole	0.3
read lies from 0.9	home	-0.11	fell	0.06	lies	0.35	whole	0.6
read lies from 0.95	fell	0.15	lies	0.42	whole	0.34
read lies from 0.98	fell	-0.06	lies	0.25	whole	0.15
sentence before:again	home	-0.06	laid	0.14	lies	-0.18	whole	0.2
sentence before:alive	home	0.15	fell	0.12
sentence before:at	home	-0.26	fell	-0.14	laid	-0.08	lies	0.05
sentence before:battle	home	0.13	fell	-0.3	laid	0.13	lies	-0.34	whole	0.23
sentence before:born	fell	0.13	laid	0.06	lies	-0.07	whole	-0.12
sentence before:bury	home	0.3	fell	-0.1	laid	-0.35
sentence before:capture	home	0.2	fell	-0.12	laid	0.11	lies	-0.19
sentence before:contact	home	-0.09	fell	-0.17	laid	-0.09	lies	-0.16
sentence before:died	fell	-0.07	lies	-0.11	whole	0.05
sentence before:enlist	home	0.1	fell	-0.28	laid	-0.54	lies	-0.1	whole	0.13
sentence before:fell	home	-0.3	fell	0.16	laid	0.14	lies	0.18
sentence before:gio	home	-0.15	laid	-0.08	lies	0.05	whole	-0.07
sentence before:grave	home	0.16	fell	-0.15	laid	-0.37	lies	0.06	whole	-0.05
sentence before:home	home	-0.24	whole	0.05
sentence before:hurt	home	0.55	fell	-0.15	laid	-0.19	lies	-0.23	whole	0.19
sentence before:joined	home	-0.37	fell	-0.15	laid	0.14	lies	-0.13	whole	-0.12
sentence before:kin	home	-0.26	laid	-0.16	whole	-0.07
sentence before:laid	home	-0.09	laid	0.09	lies	-0.23
sentence before:last	fell	-0.11	laid	0.15	lies	-0.13
sentence before:letter	home	-0.26	fell	-0.1	laid	0.15	whole	-0.05
sentence before:level	home	-0.05	fell	0.07
sentence before:link	laid	-0.05	lies	0.11
sentence before:martyr	home	0.18	fell	0.3	laid	-0.09	lies	0.1
sentence before:moved	fell	0.06	lies	0.28	whole	-0.18
sentence before:naming	home	0.13	lies	-0.15
sentence before:notice	home	-0.09	fell	0.17	laid	0.2	lies	-0.19	whole	0.14
sentence before:office	fell	0.09	laid	0.13	lies	0.07
sentence before:post	fell	-0.1	lies	-0.33
sentence before:rank	home	-0.1	fell	0.14	laid	0.26	lies	-0.29	whole	0.1
sentence before:rests	home	0.12	fell	-0.18	lies	0.07	whole	0.21
sentence before:returned	fell	0.05	laid	0.18	lies	-0.37	whole	-0.11
sentence before:self	home	-0.07	laid	-0.06	lies	-0.12	whole	0.06
sentence before:site	home	0.07	laid	-0.08	whole	-0.09
sentence before:tells	home	-0.11	fell	-0.07
sentence before:thing	home	0.17	lies	-0.1	whole	0.06
sentence before:title	home	0.08	lies	-0.1
sentence before:truename	fell	0.06	laid	0.12	lies	0.1	whole	0.14
size 1	home	-0.99	fell	-1	laid	-1.91	lies	-1.45	whole	-0.32
size 2	home	-0.11	fell	-0.16	laid	-0.81	lies	-0.61	whole	0.73
size 3	home	-0.06	fell	-0.06	laid	-0.32	lies	-0.33
size 4	fell	-0.14	laid	-0.32	lies	-0.25	whole	0.23
size 5	home	-0.39	fell	-0.07	laid	0.11	lies	-0.05	whole	-0.19
size 6	home	-0.17	fell	-0.23	laid	0.18	lies	0.07	whole	-0.18
size 7	home	-0.3	fell	-0.13	laid	0.38	lies	-0.05	whole	-0.2
size 8	home	-0.25	fell	-0.43	laid	0.59	lies	0.19	whole	-0.52
text:abroad	home	-0.35	fell	0.11	laid	0.08	whole	-0.41
text:battle	fell	0.08	laid	-0.26	whole	0.14
text:benefit	home	0.26	fell	-0.22	lies	0.37
text:by_comrade	home	0.06	fell	-0.11	laid	0.08	lies	-0.29	whole	0.05
text:by_finder	fell	0.16	laid	-0.18	lies	-0.33	whole	0.05
text:by_foreign	home	-0.1	laid	-0.25	lies	-0.53	whole	-0.17
text:by_keeper	fell	-0.16	laid	0.47	lies	-0.22	whole	0.18
text:by_official	home	-0.22	fell	0.13	lies	0.35	whole	0.07
text:by_resident	home	-0.17	fell	0.09	laid	-0.24
text:by_volunteer	home	0.21	fell	-0.44	lies	0.05	whole	-0.09
text:dna	home	-0.44	lies	-0.54	whole	0.22
text:enemy	home	0.07	fell	-0.31	lies	-0.12	whole	0.08
text:foreign	home	0.24	laid	0.13	whole	0.13
text:found	home	-0.32	laid	0.33	lies	-0.19	whole	-0.3
text:give_back	home	0.18	fell	-0.15	laid	0.06	lies	-0.16
text:grave	home	-0.23	lies	0.74
text:hearsay	fell	-0.07	laid	0.05	lies	-0.08
text:informs	fell	0.11	lies	0.1
text:list	home	-0.22	fell	-0.08	laid	0.13	lies	-0.22	whole	0.15
text:mass	home	-0.2	fell	0.17	laid	0.33	lies	-0.57	whole	0.05
text:of_foreign	home	0.21	fell	-0.05	laid	-0.15	whole	0.17
text:recognition	home	0.05	fell	-0.13	laid	-0.22	lies	0.14
text:relics	fell	0.15	laid	-0.11	lies	-0.48	whole	-0.19
text:research	home	0.09	fell	0.12	laid	0.12	lies	-0.21
text:rumoured	home	-0.06	laid	-0.05
text:scam	home	-0.34	fell	-0.22	laid	-0.25	lies	-0.39
text:seek	home	-0.21	fell	-0.15	laid	-0.28	lies	-0.17	whole	0.05
text:sought	home	0.23	fell	0.07	laid	0.3	lies	0.09
text:stone	fell	-0.18
typed before 07	laid	0.07
typed before 1	home	-0.05	fell	-0.17	laid	-0.2	lies	0.07	whole	-0.24
typed before 10	fell	0.12	whole	0.1
typed before 100	fell	-0.09	laid	-0.09
typed before 1015	fell	-0.06
typed before 11	laid	-0.09
typed before 112	whole	0.05
typed before 118	fell	-0.1	whole	-0.06
typed before 12	home	0.11	fell	-0.1	laid	-0.16	lies	-0.07
typed before 14	fell	-0.17	laid	0.11	lies	-0.08
typed before 15	fell	-0.06
typed before 1509	whole	-0.12
typed before 16	laid	0.1
typed before 17	lies	-0.05	whole	-0.09
typed before 18	fell	0.07
typed before 19	lies	0.07
typed before 1925	home	0.12	whole	0.05
typed before 1927	home	0.14
typed before 1931	home	-0.06
typed before 1932	lies	0.14
typed before 1938	home	0.07	whole	0.06
typed before 1943	home	-0.08
typed before 1944	home	0.05
typed before 1945	home	0.05	fell	-0.07
typed before 1946	fell	-0.12	whole	0.07
typed before 1947	home	0.18	fell	0.14	whole	-0.26
typed before 1948	home	0.11	fell	-0.21	whole	-0.05
typed before 1949	laid	-0.05	whole	-0.06
typed before 1950	home	0.21	fell	0.05	whole	-0.09
typed before 1951	home	0.12
typed before 1952	home	0.05	fell	0.09
typed before 1953	home	-0.05	laid	0.1	whole	0.24
typed before 1954	home	-0.1	fell	0.05	laid	-0.05	whole	-0.16
typed before 1955	lies	-0.05	whole	0.07
typed before 1956	home	-0.06
typed before 1958	home	0.07
typed before 1960	laid	0.08
typed before 1962	fell	0.07	whole	0.06
typed before 1963	laid	0.08
typed before 1964	laid	0.08
typed before 1965	home	0.13	laid	-0.09	whole	0.23
typed before 1966	fell	0.27	lies	0.11	whole	-0.35
typed before 1967	home	-0.12	fell	0.23	whole	-0.07
typed before 1968	home	-0.14	fell	-0.08	lies	-0.05	whole	0.31
typed before 1969	home	-0.17	laid	-0.08	whole	0.12
typed before 1970	home	-0.16	fell	-0.17	laid	0.28	lies	0.07	whole	0.12
typed before 1971	home	0.06	fell	-0.26	laid	0.22	whole	0.24
typed before 1972	home	-0.18	fell	0.42	laid	-0.11
typed before 1973	fell	0.15
typed before 1974	fell	-0.14	lies	-0.13	whole	0.05
typed before 1975	home	-0.07	fell	0.27	laid	-0.05	whole	-0.12
typed before 1978	home	0.08	fell	0.21	lies	0.06
typed before 1979	home	-0.22	fell	0.06	laid	-0.11
typed before 1980	fell	0.06	whole	0.07
typed before 1981	fell	-0.08	whole	0.12
typed before 1982	lies	0.05
typed before 1983	whole	0.14
typed before 1984	fell	0.12
typed before 1985	fell	0.12	whole	0.1
typed before 1986	home	-0.13	fell	0.08	laid	0.12	whole	-0.07
typed before 1988	fell	-0.11
typed before 1990	lies	-0.06	whole	0.17
typed before 1991	fell	-0.06	laid	0.05
typed before 1st	fell	0.06	whole	-0.05
typed before 2	home	-0.13	fell	-0.16	lies	-0.13	whole	-0.13
typed before 20	fell	0.17	lies	0.22	whole	-0.1
typed before 2009	home	0.13	fell	-0.06
typed before 2019	laid	0.11	lies	0.07
typed before 21	fell	-0.17	laid	0.06
typed before 211	laid	0.11	whole	0.08
typed before 212	fell	-0.08
typed before 214	whole	0.05
typed before 22	whole	-0.08
typed before 23	laid	0.11
typed before 24	fell	0.05
typed before 27	laid	0.06
typed before 29	fell	-0.05
typed before 3	home	-0.15	fell	-0.07	laid	-0.09	lies	-0.08	whole	0.09
typed before 300	whole	-0.08
typed before 304	fell	0.07
typed before 31	whole	-0.14
typed before 316	laid	-0.06
typed before 320	laid	0.13	whole	-0.06
typed before 34	home	0.13	fell	0.07
typed before 36	home	0.06	fell	0.08	whole	0.06
typed before 37	fell	-0.06
typed before 4	home	-0.18	fell	0.15	laid	0.09	lies	-0.08	whole	0.07
typed before 40	whole	-0.11
typed before 400	fell	0.17
typed before 400m	laid	-0.06
typed before 41	laid	0.07	whole	-0.19
typed before 42	laid	-0.05
typed before 44	home	-0.08	fell	-0.06
typed before 46	fell	0.28	whole	0.17
typed before 47	home	0.06	fell	-0.05	laid	0.07	lies	-0.05
typed before 48	fell	0.1
typed before 5	home	0.16	fell	-0.2	laid	-0.16	whole	0.16
typed before 50	fell	0.08	whole	0.09
typed before 52	fell	0.09	laid	-0.09	lies	0.1
typed before 54	whole	-0.1
typed before 6	home	0.16	laid	-0.05	lies	0.15
typed before 61	home	0.07
typed before 66	whole	0.16
typed before 664	fell	0.13
typed before 67	lies	0.13	whole	-0.05
typed before 68	home	0.15	fell	-0.21	laid	-0.13	whole	-0.21
typed before 69	home	-0.07	fell	0.13	whole	0.3
typed before 7	fell	0.2	whole	-0.19
typed before 70	fell	0.15	whole	0.11
typed before 71	fell	-0.1
typed before 72	fell	-0.17	laid	0.16	whole	0.29
typed before 74	fell	0.18	whole	0.07
typed before 75	fell	0.21	laid	-0.11	lies	0.08	whole	0.23
typed before 772	laid	0.05	lies	0.13
typed before 79	fell	0.07
typed before 8	fell	0.2	laid	0.14	lies	0.05	whole	-0.06
typed before 82	whole	-0.09
typed before 84	home	-0.12	fell	0.07
typed before 84t	fell	0.05
typed before 88	whole	0.06
typed before 9	home	-0.09	laid	-0.05	lies	0.06
typed before ^	home	-0.34	fell	-0.08	lies	-0.11	whole	0.22
typed before a	home	0.17	fell	-0.08	lies	-0.09	whole	-0.12
typed before a1	fell	-0.06
typed before about	laid	0.12	whole	0.14
typed before ac	fell	0.11
typed before accrochage	fell	0.05	laid	-0.05
typed before after	fell	0.24	whole	0.16
typed before am	home	-0.07	fell	0.08
typed before an	home	-0.09	whole	-0.17
typed before and	laid	-0.19	lies	0.07
typed before anh	home	-0.05	fell	-0.11	laid	0.11	lies	-0.12	whole	0.13
typed before ap	whole	-0.05
typed before are	lies	0.12
typed before as	laid	0.06	whole	0.16
typed before assaut	fell	0.1
typed before at	home	-0.09	fell	0.05	laid	-0.06	lies	0.15	whole	0.32
typed before attaque	whole	-0.05
typed before au	fell	0.05	laid	-0.05	lies	0.05	whole	0.15
typed before ay	home	0.07	fell	-0.09	laid	0.07
typed before b	fell	0.06	lies	-0.08	whole	0.08
typed before b1	whole	0.06
typed before b40	fell	-0.05
typed before b52	home	0.1	whole	-0.05
typed before ba	fell	-0.15	laid	-0.23	whole	-0.31
typed before bac	fell	0.12	laid	0.12	whole	-0.21
typed before bach	home	0.11	whole	0.05
typed before back	laid	-0.09	lies	0.1	whole	-0.12
typed before bai	home	-0.06	laid	0.09	lies	0.07
typed before ban	fell	0.25	laid	-0.08	lies	0.09	whole	0.05
typed before bang	lies	-0.07
typed before bao	home	-0.06	fell	-0.09	laid	0.06	lies	0.09
typed before bat	home	-0.07	fell	0.06
typed before bataille	fell	-0.05	whole	-0.05
typed before battle	fell	-0.05
typed before bay	laid	-0.09	whole	-0.06
typed before be	home	0.08	whole	0.07
typed before behind	laid	0.09
typed before benh	home	-0.07	fell	-0.05	whole	-0.08
typed before bep	fell	0.12	whole	-0.06
typed before bi	fell	0.12	laid	-0.05
typed before bia	fell	0.09	laid	-0.07	lies	-0.05
typed before bien	fell	0.1	laid	-0.07
typed before biet	laid	0.07	lies	0.22	whole	0.16
typed before bieu	fell	0.05
typed before binh	home	0.05	lies	-0.08	whole	0.1
typed before biên	fell	0.06	laid	-0.1	whole	-0.07
typed before biết	fell	-0.08	laid	0.17	lies	-0.12	whole	0.06
typed before biệt	home	-0.07	whole	-0.1
typed before bo	home	0.07	fell	-0.06	laid	0.11	lies	-0.15	whole	-0.11
typed before boc	lies	-0.11
typed before body	fell	0.11
typed before boi	fell	-0.08
typed before bom	home	-0.05	fell	-0.08	laid	0.06	whole	-0.1
typed before bon	laid	0.05
typed before bong	fell	0.07	laid	-0.05	whole	-0.08
typed before both	laid	-0.09	whole	-0.05
typed before boy	whole	0.07
typed before bun	whole	0.07
typed before bung	home	0.1
typed before burial	fell	0.11	laid	-0.05	lies	0.12
typed before buried	home	0.11	fell	-0.1	laid	0.08	whole	0.08
typed before bury	lies	0.1	whole	-0.12
typed before but	laid	0.07
typed before buu	fell	0.06
typed before by	fell	0.13	whole	-0.1
typed before bà	fell	0.06	laid	0.08
typed before bàng	whole	-0.05
typed before báo	laid	0.11	lies	-0.05
typed before bình	home	-0.11	fell	-0.2	whole	-0.09
typed before bính	home	-0.08	fell	0.13
typed before bò	laid	-0.09	lies	0.14
typed before bó	home	-0.09
typed before bót	fell	0.1	whole	-0.08
typed before bông	whole	-0.05
typed before bước	laid	-0.07
typed before bản	home	-0.07	whole	-0.05
typed before bảng	whole	-0.07
typed before bảo	home	-0.08	fell	0.19	laid	-0.11	lies	-0.06	whole	0.08
typed before bảy	home	0.13	lies	0.05
typed before bầu	fell	0.08	laid	-0.08
typed before bầy	fell	0.1
typed before bậc	fell	0.05
typed before bắc	fell	-0.1	lies	0.1	whole	0.15
typed before bắn	whole	0.05
typed before bằng	fell	-0.06	laid	0.12	lies	0.15
typed before bến	home	-0.05	laid	0.08	whole	0.13
typed before bếp	fell	-0.05	laid	0.07
typed before bị	fell	-0.09
typed before bọn	fell	-0.09
typed before bố	home	-0.07	whole	0.06
typed before bốc	fell	0.09	whole	-0.06
typed before bốn	laid	0.11	whole	-0.07
typed before bồi	laid	-0.08	lies	-0.05	whole	0.06
typed before bồn	laid	0.09	lies	0.09	whole	0.07
typed before bộ	home	-0.1	fell	-0.09
typed before bờ	whole	0.09
typed before c	home	-0.07	whole	-0.05
typed before c4	lies	0.08
typed before c759	home	0.11	whole	0.06
typed before ca	home	-0.06	fell	-0.1	lies	-0.12
typed before cai	laid	-0.15	whole	0.29
typed before called	whole	0.05
typed before cam	home	0.06	lies	-0.06
typed before camp	fell	-0.12	whole	0.09
typed before can	home	0.12	fell	-0.09	laid	0.05
typed before cao	home	0.05	fell	-0.07	whole	-0.15
typed before captain	fell	-0.07	laid	0.12
typed before card	fell	-0.14	laid	0.09
typed before carried	fell	-0.05	laid	-0.08
typed before cat	home	-0.1	laid	-0.08	lies	-0.06	whole	0.07
typed before cau	home	-0.09	whole	-0.08
typed before cay	home	-0.06	laid	0.2	lies	0.08	whole	0.17
typed before cemetery	laid	-0.07	whole	-0.1
typed before cha	fell	-0.05	lies	-0.09	whole	-0.07
typed before chac	home	0.11	laid	-0.07
typed before chai	home	0.11
typed before cham	lies	0.06
typed before chang	home	-0.05	fell	0.1	whole	-0.08
typed before chat	home	-0.07
typed before chau	home	-0.05	fell	-0.07	whole	-0.09
typed before chet	laid	-0.21	lies	-0.06	whole	0.25
typed before chi	fell	0.08	laid	-0.1	lies	-0.05
typed before chien	fell	-0.07	whole	0.08
typed before chim	lies	0.13	whole	0.11
typed before chiến	fell	0.22	whole	-0.19
typed before cho	home	-0.07	fell	-0.06	laid	-0.09	lies	0.05	whole	0.14
typed before chon	fell	0.07	laid	0.22	lies	-0.12	whole	0.29
typed before chong	home	0.06
typed before chot	laid	0.12	whole	-0.11
typed before chu	home	0.17	lies	-0.05	whole	-0.19
typed before chua	fell	-0.06	laid	0.15	lies	0.07	whole	-0.07
typed before chung	fell	0.23	laid	0.11	lies	0.05
typed before chup	fell	0.12
typed before chuyen	laid	0.1	lies	0.11	whole	0.11
typed before chuyên	home	-0.05	whole	-0.05
typed before chuyển	lies	0.06
typed before chuối	fell	0.16	whole	0.11
typed before chánh	home	-0.1
typed before cháy	fell	-0.07
typed before chân	fell	-0.05
typed before châu	fell	-0.07
typed before chè	laid	0.06	whole	-0.06
typed before chìm	whole	0.1
typed before chí	fell	0.09	laid	0.13
typed before chính	home	0.06	whole	-0.06
typed before chôn	fell	-0.35	laid	0.07	whole	-0.12
typed before chăm	whole	-0.08
typed before chương	fell	-0.05
typed before chước	whole	-0.06
typed before chấn	fell	0.05
typed before chắt	whole	-0.08
typed before chết	home	-0.11	fell	-0.06	laid	0.05	lies	-0.05	whole	-0.05
typed before chỉ	fell	0.17	whole	0.25
typed before chị	home	-0.07
typed before chốt	fell	0.12	whole	0.09
typed before chỗ	laid	-0.1
typed before chủ	lies	0.13
typed before chứ	home	0.09	fell	0.08	whole	0.11
typed before chứng	whole	-0.09
typed before chữ	laid	0.13	lies	-0.06	whole	-0.18
typed before co	home	0.15	fell	-0.14	laid	-0.05	whole	-0.11
typed before coc	whole	0.07
typed before coi	home	-0.05	laid	0.14
typed before com	fell	-0.12
typed before combat	whole	-0.08
typed before commander	fell	0.06
typed before con	home	-0.19	lies	-0.11	whole	-0.09
typed before cong	home	-0.09	fell	-0.15	laid	-0.12
typed before corner	laid	0.06	whole	-0.06
typed before cot	whole	0.11
typed before crossing	fell	0.09	whole	0.12
typed before cu	home	0.17	whole	-0.1
typed before cung	home	-0.09	fell	-0.16	lies	0.05	whole	-0.06
typed before cuoi	fell	0.13	laid	-0.08	whole	-0.14
typed before cuon	whole	0.1
typed before cut	fell	-0.08
typed before cuối	fell	-0.12	laid	0.05	whole	-0.05
typed before càn	fell	-0.2	whole	-0.09
typed before cày	home	-0.06	whole	-0.09
typed before các	lies	-0.06
typed before cái	laid	0.23	lies	0.07	whole	-0.15
typed before cánh	fell	0.06	lies	0.05
typed before cáo	laid	0.11	whole	0.06
typed before cát	home	-0.11	lies	-0.07	whole	-0.07
typed before còn	fell	0.18	laid	-0.1
typed before có	home	-0.08	fell	-0.22	laid	-0.08	lies	-0.13	whole	-0.06
typed before cóc	fell	0.05	laid	-0.05
typed before cô	fell	0.13	lies	0.16	whole	0.13
typed before côn	home	0.13
typed before công	home	-0.1	fell	-0.07	whole	0.1
typed before cùng	home	0.33	fell	-0.12	laid	-0.05	lies	-0.1	whole	0.07
typed before cúng	fell	-0.06
typed before cũ	fell	0.11	laid	0.14	lies	-0.13	whole	0.08
typed before cũng	home	0.14	whole	0.11
typed before cơ	lies	0.06
typed before cư	home	-0.05
typed before cương	home	-0.1
typed before cường	fell	0.06	whole	0.05
typed before cạn	fell	-0.05
typed before cả	fell	-0.07	laid	-0.07
typed before cảnh	home	0.05	laid	-0.05	whole	-0.11
typed before cấm	fell	0.18	whole	0.07
typed before cất	laid	-0.1
typed before cần	home	-0.05	whole	-0.07
typed before cầu	laid	0.06	lies	0.08	whole	0.05
typed before cẩm	whole	-0.07
typed before cậu	laid	0.09	whole	0.22
typed before cắm	home	0.08
typed before cỏ	lies	-0.07
typed before cối	fell	0.11	laid	-0.05
typed before cống	fell	0.07
typed before cổ	home	0.07	fell	-0.12
typed before cổng	lies	0.12	whole	-0.15
typed before cụ	fell	0.09
typed before cụt	home	-0.09
typed before của	home	-0.14	fell	-0.26	laid	0.07	lies	-0.14	whole	0.05
typed before cứ	fell	0.06
typed before cừ	laid	-0.09
typed before d	fell	-0.07
typed before d10	fell	-0.05
typed before d2	whole	0.06
typed before da	fell	-0.05	laid	0.11	lies	-0.2	whole	-0.21
typed before dai	whole	-0.12
typed before dam	fell	0.12
typed before dan	home	0.15
typed before dang	home	0.09	fell	-0.12	laid	0.11	whole	0.08
typed before danh	home	-0.3	fell	0.22	laid	0.06	lies	-0.1
typed before dans	laid	-0.05
typed before dao	fell	-0.06	laid	-0.06	lies	0.09
typed before dat	fell	0.11	laid	0.08	lies	0.11	whole	0.07
typed before dau	home	-0.11	fell	-0.08	laid	0.17	lies	-0.15	whole	-0.17
typed before day	fell	0.11	laid	-0.07	whole	-0.08
typed before de	home	0.09	laid	-0.08	lies	0.23	whole	0.31
typed before dead	laid	-0.05
typed before den	home	-0.06	fell	-0.05	laid	0.11	lies	-0.06
typed before deo	whole	-0.05
typed before derrière	fell	-0.08	laid	0.06
typed before des	whole	-0.09
typed before di	home	-0.1	laid	-0.09	lies	0.09	whole	0.13
typed before dia	fell	0.05	laid	0.08	lies	-0.05	whole	-0.17
typed before dich	home	0.06	whole	0.05
typed before died	fell	0.06	laid	-0.05
typed before diem	fell	0.23	laid	-0.06	whole	0.11
typed before dien	home	0.11	laid	-0.05	lies	-0.05	whole	-0.06
typed before diep	laid	-0.06
typed before dinh	home	-0.06	fell	-0.1	laid	-0.05	lies	-0.06
typed before district	laid	-0.06	whole	-0.12
typed before dit	home	-0.06	whole	0.16
typed before ditch	whole	-0.05
typed before diu	home	0.11	whole	0.07
typed before division	whole	0.11
typed before diệp	whole	0.08
typed before diệu	home	-0.11	fell	0.1
typed before do	home	0.06	fell	0.41	laid	0.13	lies	-0.12
typed before doai	home	0.08
typed before doan	whole	-0.1
typed before doc	home	0.11
typed before doi	home	0.05	fell	0.16	laid	0.11
typed before don	whole	-0.1
typed before dot	whole	-0.07
typed before du	fell	-0.08	whole	-0.07
typed before dua	laid	-0.05	lies	-0.05
typed before duc	whole	-0.09
typed before dug	whole	-0.09
typed before dung	home	-0.05	fell	-0.13	lies	0.06	whole	-0.06
typed before duoc	fell	-0.06
typed before duoi	whole	-0.1
typed before duong	home	-0.09	fell	-0.06	laid	0.06	whole	-0.05
typed before duyên	whole	-0.05
typed before duối	fell	0.06	laid	-0.05	lies	0.11	whole	-0.05
typed before dài	whole	0.11
typed before dân	fell	-0.16	laid	0.1	whole	-0.07
typed before dãy	fell	-0.06	lies	-0.06	whole	-0.05
typed before dì	laid	-0.07
typed before dòng	fell	0.09
typed before dũng	home	0.07	laid	0.11	whole	0.12
typed before dương	fell	0.15	whole	-0.08
typed before dượng	fell	-0.13
typed before dạy	home	-0.11
typed before dầu	fell	-0.18	whole	-0.07
typed before dặn	laid	0.07	lies	-0.08
typed before dọc	fell	-0.13	laid	-0.06	lies	0.21	whole	-0.11
typed before dọn	lies	0.1	whole	0.11
typed before dừa	fell	-0.07	laid	0.09	lies	0.13
typed before e	fell	0.1	laid	0.05	lies	-0.07	whole	0.06
typed before e27	home	0.08
typed before e66	whole	-0.06
typed before em	fell	-0.15	lies	-0.13	whole	0.05
typed before embuscade	whole	-0.1
typed before en	whole	-0.1
typed before end	laid	-0.05	whole	-0.09
typed before enterré	laid	0.05	whole	-0.09
typed before enterrés	laid	0.06
typed before est	laid	-0.07	lies	0.18
typed before ethnic	laid	0.05
typed before f304	fell	0.09
typed before f309	fell	0.14	whole	0.1
typed before f356	fell	-0.05
typed before f7	fell	0.05	whole	0.09
typed before face	laid	-0.1	whole	-0.06
typed before family	home	0.1	whole	0.08
typed before female	fell	0.07
typed before fight	fell	0.11
typed before for	fell	-0.05
typed before found	fell	-0.08	laid	-0.08
typed before french	fell	0.09	whole	0.12
typed before from	home	0.06	laid	-0.13	lies	0.1	whole	0.08
typed before gac	home	0.13
typed before gai	laid	0.07	whole	-0.11
typed before gao	lies	-0.08	whole	-0.05
typed before gay	lies	-0.07
typed before ghi	fell	-0.08	laid	0.07	whole	-0.05
typed before ghé	laid	0.08	lies	0.05	whole	0.06
typed before gi	lies	0.06
typed before gia	home	-0.16	fell	0.16	whole	-0.12
typed before giam	fell	-0.06	whole	-0.06
typed before giang	home	-0.07	whole	-0.2
typed before giao	home	0.08	fell	-0.06	whole	-0.07
typed before giau	laid	0.13	whole	0.05
typed before giay	fell	-0.05
typed before gio	laid	-0.06	lies	0.16
typed before gioi	fell	-0.15	whole	-0.1
typed before giong	laid	0.21
typed before giu	fell	0.19
typed before giua	fell	0.12	laid	0.09	lies	0.05	whole	0.17
typed before già	fell	0.15	lies	-0.05
typed before giàng	home	-0.07
typed before giáo	whole	-0.09
typed before giáp	whole	-0.07
typed before giấu	laid	-0.07
typed before giấy	home	0.06	whole	-0.05
typed before giọng	home	-0.12	whole	0.1
typed before giới	whole	-0.05
typed before giờ	laid	0.05	lies	-0.14	whole	0.1
typed before giữ	fell	0.26	laid	0.1	lies	0.05	whole	0.35
typed before giữa	fell	-0.07	whole	-0.17
typed before goc	home	0.12	whole	0.11
typed before goi	fell	-0.07	lies	0.07	whole	-0.05
typed before grave	fell	0.12	lies	0.07	whole	-0.1
typed before graves	whole	-0.07
typed before gravée	laid	0.11
typed before ground	laid	0.17	whole	0.14
typed before group	whole	-0.06
typed before guc	fell	0.11
typed before guest	fell	-0.05	lies	0.1
typed before gui	fell	-0.07	laid	-0.05	whole	-0.07
typed before guide	home	0.09	whole	0.07
typed before gò	whole	0.08
typed before gòn	lies	0.06
typed before gôi	home	-0.06
typed before gọi	home	-0.07	fell	-0.08	laid	0.1	whole	0.05
typed before gốc	laid	-0.07	whole	0.05
typed before gởi	laid	-0.08	lies	0.09
typed before gửi	fell	-0.05	laid	-0.06	lies	0.08
typed before h	home	0.08	fell	-0.09	laid	-0.05	whole	-0.15
typed before ha	fell	-0.05	laid	0.1
typed before hai	fell	-0.13	laid	0.1	lies	-0.07	whole	-0.2
typed before ham	laid	0.12	lies	0.09	whole	-0.14
typed before hamlet	fell	0.11
typed before hand	whole	-0.05
typed before hang	whole	-0.1
typed before hanh	home	0.08
typed before hau	home	-0.09	whole	-0.06
typed before hay	lies	-0.13	whole	-0.22
typed before hello	laid	0.13	whole	0.11
typed before her	fell	0.08	laid	-0.14	lies	-0.07	whole	0.07
typed before hien	whole	0.09
typed before hiep	home	-0.09	fell	0.09
typed before hieu	home	-0.08	laid	0.07	whole	0.16
typed before hill	home	-0.08
typed before him	home	-0.05	fell	0.06	lies	-0.13	whole	0.13
typed before hinh	whole	-0.07
typed before his	fell	-0.05
typed before hit	fell	0.09	whole	-0.05
typed before hiền	home	-0.12
typed before hiển	laid	0.05
typed before hiện	fell	0.06
typed before hiệp	home	0.12	laid	0.05	whole	0.14
typed before hiệu	home	-0.05	fell	0.22	whole	0.07
typed before ho	fell	-0.05	laid	-0.05
typed before hoa	home	0.05	lies	-0.08	whole	0.14
typed before hoac	whole	-0.11
typed before hoang	laid	-0.08	lies	-0.06
typed before hoat	home	0.05
typed before hoc	laid	-0.06	whole	0.12
typed before hoe	home	-0.05
typed before hoi	home	0.09	fell	0.09	lies	-0.06
typed before hole	laid	0.06
typed before hom	fell	-0.08	laid	-0.1
typed before hon	fell	-0.09	whole	-0.07
typed before hong	fell	-0.06	laid	0.09
typed before hop	home	-0.07	whole	0.08
typed before hoài	laid	0.05
typed before hoàng	fell	0.07
typed before hrê	home	-0.06
typed before hs	home	0.09	fell	0.08	whole	0.13
typed before hue	whole	-0.12
typed before hung	fell	0.07	laid	0.13	whole	-0.05
typed before huong	home	0.09	fell	-0.12	laid	-0.07
typed before huy	fell	-0.05
typed before huyen	laid	0.12
typed before huyet	laid	-0.06
typed before huyệt	laid	0.12
typed before huề	whole	0.1
typed before huệ	home	0.09
typed before huỳnh	whole	-0.12
typed before hà	whole	-0.13
typed before hàng	lies	-0.11
typed before hào	laid	0.05
typed before hòa	home	0.05	whole	-0.08
typed before hóa	home	-0.08	fell	0.23	laid	-0.08	whole	-0.13
typed before hói	home	-0.05	whole	-0.05
typed before hôm	home	0.07	fell	-0.08	whole	-0.09
typed before hông	fell	0.13	laid	-0.05	lies	0.05
typed before hưng	home	-0.1	whole	-0.14
typed before hương	home	0.16	whole	0.2
typed before hướng	laid	-0.13
typed before hường	home	0.05	whole	0.05
typed before hạ	home	-0.09	fell	-0.08	laid	-0.08
typed before hạnh	whole	-0.09
typed before hải	fell	0.15	whole	-0.06
typed before hầm	fell	0.17	laid	-0.13	lies	-0.05	whole	0.22
typed before hậu	home	-0.05	fell	0.09
typed before hẻm	fell	0.08	whole	-0.06
typed before hết	whole	0.13
typed before hệ	lies	-0.05
typed before họ	home	0.1	fell	-0.13	laid	-0.08	lies	-0.08	whole	-0.24
typed before học	whole	-0.07
typed before họp	whole	-0.06
typed before hỏi	home	0.1	laid	-0.08	lies	0.06
typed before hố	fell	-0.05	whole	0.14
typed before hồi	fell	-0.06	laid	0.05
typed before hồng	fell	-0.07
typed before hội	home	-0.12	whole	-0.05
typed before hợi	whole	0.05
typed before hữu	whole	-0.07
typed before il	laid	0.08	whole	0.11
typed before in	home	0.17	fell	-0.06	laid	0.14	lies	0.14	whole	0.14
typed before inf	fell	0.18	whole	0.05
typed before inhumé	whole	-0.15
typed before instituteur	home	0.08
typed before interred	laid	0.08	whole	0.13
typed before into	whole	-0.06
typed before is	whole	0.21
typed before it	home	0.05
typed before jackfruit	lies	0.08
typed before jars	fell	-0.05
typed before just	laid	-0.08
typed before k	whole	-0.08
typed before ke	lies	-0.07
typed before kenh	fell	-0.08	lies	0.12	whole	-0.05
typed before keo	fell	0.09	whole	0.14
typed before ket	laid	0.08	lies	-0.06
typed before kha	home	-0.14	whole	-0.13
typed before khac	home	0.17
typed before khach	home	-0.07
typed before khai	laid	0.06	lies	0.11	whole	-0.06
typed before kham	fell	-0.05
typed before khang	fell	0.1
typed before khanh	home	-0.08
typed before khao	whole	-0.05
typed before khau	fell	-0.06	whole	-0.05
typed before khe	fell	-0.1	laid	0.05	whole	-0.08
typed before khi	laid	0.07
typed before khieng	fell	0.06
typed before kho	whole	-0.12
typed before khoa	fell	0.1
typed before khoang	lies	0.07
typed before khoi	fell	0.07	whole	0.09
typed before khong	home	0.05	laid	-0.12	lies	-0.1	whole	0.08
typed before khoảng	laid	-0.06
typed before khu	fell	0.11
typed before khuc	fell	-0.05	laid	0.06
typed before khuong	home	0.08
typed before khuất	lies	-0.06
typed before khánh	home	0.15	whole	-0.08
typed before không	home	-0.05	fell	0.24	lies	0.13	whole	0.1
typed before khải	home	0.1	whole	0.12
typed before khẩu	fell	-0.08
typed before khắc	home	0.07	fell	-0.08	whole	-0.17
typed before khỏi	fell	-0.07
typed before kia	lies	-0.09	whole	-0.06
typed before kich	fell	-0.06	lies	0.1	whole	0.09
typed before kiem	home	0.05	whole	0.1
typed before kien	whole	0.13
typed before killed	fell	-0.12
typed before kim	whole	-0.06
typed before kinh	home	-0.07	fell	0.09	laid	0.22	lies	-0.07	whole	-0.32
typed before kip	home	0.06	whole	0.06
typed before kiều	whole	0.05
typed before ky	fell	0.1	whole	0.09
typed before kè	fell	0.06	whole	-0.08
typed before kê	laid	0.09
typed before kêu	home	-0.08	fell	0.12	laid	0.12	whole	0.1
typed before kích	home	-0.08	whole	0.16
typed before kẹt	whole	0.11
typed before kế	laid	-0.11	lies	0.08	whole	-0.14
typed before kể	fell	0.07	laid	0.08	lies	0.09
typed before l	fell	-0.08	laid	0.11	lies	0.08
typed before la	home	-0.19	laid	0.17	whole	0.29
typed before lac	fell	-0.13
typed before lai	home	-0.07	fell	-0.13	laid	-0.16	lies	0.11
typed before lam	fell	0.37	laid	-0.09	whole	-0.1
typed before lan	fell	0.09	whole	0.05
typed before lang	home	0.06	whole	-0.11
typed before lanh	home	0.07
typed before lao	laid	-0.07
typed before lap	laid	-0.05
typed before last	fell	0.09
typed before lat	whole	-0.09
typed before lay	laid	-0.15
typed before le	fell	0.17	laid	-0.06	lies	0.17	whole	0.17
typed before left	home	0.14	fell	-0.05	laid	-0.07
typed before len	home	-0.06	laid	-0.06	whole	-0.09
typed before les	laid	0.06
typed before lie	lies	0.11	whole	0.07
typed before lien	lies	0.07	whole	-0.11
typed before lieu	home	-0.09	fell	0.14	lies	-0.1	whole	-0.09
typed before lim	laid	-0.05
typed before lin	laid	0.05
typed before line	fell	0.19	laid	0.05	whole	0.09
typed before linh	home	-0.07	fell	-0.05	laid	0.06	lies	0.12	whole	-0.11
typed before liên	fell	-0.09	lies	-0.05
typed before loa	whole	-0.06
typed before loc	fell	-0.15	laid	-0.07	whole	-0.06
typed before loi	fell	-0.07	laid	0.16
typed before lon	fell	0.09	laid	0.11	whole	-0.06
typed before long	home	-0.05	whole	-0.1
typed before lop	home	0.11
typed before lost	fell	-0.06	whole	-0.06
typed before lu	whole	-0.05
typed before lua	fell	0.05
typed before luc	fell	0.13	laid	0.12	lies	-0.08
typed before luoi	whole	0.1
typed before luon	laid	-0.06	whole	-0.14
typed before luong	whole	0.06
typed before luu	whole	-0.05
typed before luy	laid	0.08
typed before luôn	home	0.07	fell	-0.15	laid	-0.13	lies	0.08	whole	0.2
typed before luông	lies	0.05
typed before ly	laid	0.11	whole	-0.07
typed before là	home	0.13	laid	-0.17	lies	0.14	whole	0.17
typed before làm	home	-0.08	laid	-0.05	lies	-0.06
typed before lào	fell	0.14	whole	0.13
typed before lâm	fell	-0.07	whole	-0.18
typed before lãng	home	-0.08	laid	-0.05	lies	0.07	whole	-0.08
typed before lên	home	-0.12	fell	0.32	laid	-0.1	lies	0.05	whole	0.31
typed before lính	home	0.08	fell	0.07	laid	-0.06	whole	0.14
typed before lòng	home	0.09	laid	0.11	lies	0.15	whole	0.12
typed before lô	whole	0.13
typed before lúa	laid	0.05
typed before lúc	whole	-0.06
typed before lý	fell	-0.05	laid	0.08	whole	-0.11
typed before lăng	fell	-0.05	laid	0.2	lies	0.06	whole	0.09
typed before lưng	home	-0.07	laid	0.06	whole	-0.07
typed before lưu	laid	-0.06	whole	-0.1
typed before lương	whole	-0.1
typed before lượt	whole	-0.06
typed before lạc	whole	-0.11
typed before lại	home	-0.06	fell	0.23	laid	0.18	lies	0.15	whole	0.24
typed before lấp	whole	-0.13
typed before lấy	laid	0.08
typed before lần	fell	-0.06
typed before lập	laid	-0.09
typed before lặn	laid	-0.05
typed before lễ	fell	-0.12	whole	-0.08
typed before lệ	fell	-0.13	laid	0.13	whole	0.12
typed before lỗ	home	0.06	fell	0.08	whole	-0.06
typed before lộ	fell	0.12	whole	-0.07
typed before lộc	whole	-0.09
typed before lớn	laid	-0.05
typed before lụa	whole	0.05
typed before lực	fell	0.08
typed before m	fell	-0.12	laid	0.06	whole	-0.05
typed before ma	laid	0.06	whole	-0.15
typed before mac	home	0.06	whole	0.09
typed before mai	lies	0.08
typed before man	fell	0.09
typed before mang	laid	0.05	lies	-0.09
typed before map	home	0.11	fell	0.05	whole	0.12
typed before marked	fell	-0.05
typed before mat	fell	-0.13	laid	0.13	whole	0.11
typed before mau	home	0.15	whole	0.08
typed before may	fell	-0.05	whole	0.13
typed before me	fell	-0.09	laid	-0.05	lies	0.14	whole	-0.05
typed before medic	fell	0.12	whole	0.05
typed before mieng	fell	0.14	laid	0.06	whole	0.08
typed before mieu	fell	-0.08
typed before min	fell	-0.07	whole	0.18
typed before minh	laid	0.06	whole	-0.15
typed before mis	laid	0.05	whole	0.05
typed before mit	laid	0.08	whole	0.06
typed before miền	whole	-0.11
typed before miễu	laid	0.07	whole	-0.1
typed before miệt	whole	0.22
typed before mo	home	0.2	fell	-0.05	laid	0.08	lies	-0.18	whole	0.05
typed before moc	fell	0.05
typed before moi	lies	-0.05	whole	-0.1
typed before mon	laid	0.06
typed before month	whole	0.07
typed before mort	whole	-0.07
typed before morts	lies	0.12
typed before mot	home	0.07	fell	0.09	laid	0.12	lies	-0.07	whole	-0.14
typed before mr	fell	-0.1
typed before mu	home	0.1	whole	0.05
typed before mua	fell	-0.1
typed before muoi	home	0.07
typed before muong	home	-0.06	fell	0.14	whole	0.15
typed before muối	laid	-0.05
typed before my	home	0.08	fell	-0.09
typed before mà	fell	0.06	lies	-0.06
typed before má	fell	-0.06
typed before mão	whole	-0.05
typed before médecin	fell	-0.11
typed before mét	fell	0.09	laid	-0.1
typed before même	whole	-0.15
typed before mìn	fell	-0.06	whole	-0.07
typed before mình	laid	0.1	whole	0.11
typed before mô	laid	-0.06	lies	0.1	whole	-0.09
typed before mùi	home	0.06	whole	-0.05
typed before mương	fell	-0.06
typed before mường	whole	0.19
typed before mạ	whole	0.06
typed before mạn	whole	-0.1
typed before mạnh	laid	0.07
typed before mả	fell	-0.05	laid	0.08	whole	0.14
typed before mất	fell	0.15	laid	-0.13	lies	0.09	whole	0.09
typed before mẫu	fell	-0.06	laid	0.05
typed before mận	home	0.05
typed before mập	home	-0.06
typed before mật	home	-0.06
typed before mặt	fell	-0.07
typed before mẹ	home	0.11	whole	-0.07
typed before mệ	home	-0.05
typed before mồ	lies	0.11
typed before mộ	fell	-0.09	whole	0.11
typed before một	home	-0.05	whole	0.09
typed before mới	home	0.12	laid	0.08	whole	0.1
typed before mở	fell	0.05	whole	0.08
typed before mỹ	home	-0.07	whole	-0.07
typed before n	whole	-0.06
typed before nam	home	-0.07	lies	0.12	whole	-0.2
typed before name	home	-0.1	whole	-0.07
typed before nang	fell	-0.05
typed before nay	home	-0.08	fell	-0.09	laid	-0.14	lies	-0.2
typed before near	fell	0.13	whole	0.12
typed before nem	laid	-0.11
typed before neo	whole	-0.09
typed before ng	home	0.23
typed before nga	whole	-0.1
typed before ngai	home	0.05
typed before ngan	fell	0.08
typed before ngay	home	0.13	fell	0.17	lies	0.25	whole	0.32
typed before nghe	home	0.11	laid	-0.09	lies	0.09	whole	-0.11
typed before nghi	home	0.1	whole	0.06
typed before nghien	fell	0.14	laid	-0.05
typed before nghiep	home	0.09	whole	0.05
typed before nghiêm	laid	0.09	whole	0.12
typed before nghĩ	fell	0.12	whole	-0.07
typed before nghĩa	fell	-0.09	whole	-0.05
typed before nghỉ	whole	-0.06
typed before nghị	home	-0.18	fell	-0.09	lies	-0.06
typed before ngo	home	0.05	fell	0.09
typed before ngoai	fell	-0.11	laid	0.05	lies	-0.14	whole	0.17
typed before ngoan	whole	0.14
typed before ngoc	home	0.08
typed before ngoi	laid	0.13	lies	0.09	whole	0.07
typed before ngon	lies	0.08	whole	-0.06
typed before ngoài	home	0.11	fell	0.16	laid	0.11	lies	0.19
typed before ngoạn	home	0.12
typed before nguoi	home	0.3	fell	-0.06	laid	-0.11	lies	-0.12	whole	0.09
typed before nguyen	home	0.09	fell	-0.08	whole	-0.06
typed before nguyên	laid	0.05	whole	0.09
typed before nguyệt	fell	0.12	whole	0.1
typed before nguồn	fell	-0.06
typed before ngày	whole	-0.09
typed before ngã	fell	-0.05	whole	-0.12
typed before ngô	fell	0.12
typed before ngôi	whole	-0.05
typed before ngõ	whole	-0.1
typed before người	home	-0.08	whole	-0.3
typed before ngạn	fell	-0.07	lies	0.11	whole	-0.09
typed before ngọ	fell	-0.05
typed before ngự	whole	-0.06
typed before ngựa	laid	0.07
typed before nha	home	-0.06	fell	-0.09	laid	-0.16	lies	-0.08	whole	-0.12
typed before nhac	home	0.09	whole	0.06
typed before nham	home	0.05
typed before nhanh	fell	0.09
typed before nhat	fell	0.05	lies	0.08
typed before nhau	home	0.06	fell	-0.07	whole	0.16
typed before nhi	fell	0.06	whole	-0.05
typed before nho	laid	0.08
typed before nhom	fell	-0.05	laid	0.05
typed before nhu	whole	0.07
typed before nhuan	whole	-0.06
typed before nhung	fell	-0.09	lies	0.09
typed before nhut	fell	-0.05
typed before nhà	home	0.23	fell	-0.06	laid	-0.07	lies	0.14
typed before nhánh	laid	0.07
typed before nhã	home	-0.08
typed before nhì	fell	-0.05
typed before nhơn	home	0.09
typed before như	home	0.07	fell	0.05	whole	0.13
typed before nhưng	fell	0.09	lies	-0.09
typed before nhạn	home	0.08	whole	-0.05
typed before nhất	home	0.17	fell	-0.1
typed before nhầm	fell	-0.07	laid	-0.06	whole	0.08
typed before nhận	fell	0.06
typed before nhật	whole	0.08
typed before nhắn	laid	0.11
typed before nhỏ	fell	-0.1	laid	0.09
typed before nhờ	laid	-0.1	lies	-0.08	whole	0.05
typed before nien	whole	0.08
typed before night	laid	-0.05	whole	0.05
typed before nine	whole	0.08
typed before ninh	home	0.15	fell	-0.13	lies	-0.07	whole	-0.17
typed before niê	home	0.13	laid	0.06	lies	-0.05	whole	0.18
typed before no	fell	0.09	whole	0.1
typed before noi	fell	0.18	laid	0.09
typed before nong	laid	0.21
typed before not	laid	-0.05
typed before nt	fell	0.1	lies	0.12
typed before nu	whole	0.05
typed before nua	home	0.12	laid	-0.05	whole	-0.08
typed before nui	fell	0.05
typed before nuoc	fell	0.05	laid	-0.05
typed before nva	laid	0.07	whole	0.14
typed before nào	whole	0.09
typed before này	home	0.05	fell	-0.12	laid	-0.09	whole	-0.16
typed before né	fell	0.07	whole	0.05
typed before ném	fell	0.09	laid	0.13	lies	0.06
typed before nó	laid	0.06
typed before nói	whole	-0.16
typed before nùng	whole	0.05
typed before năm	fell	0.08	whole	-0.08
typed before năng	fell	0.11
typed before nơi	fell	0.1	lies	-0.13
typed before nước	fell	-0.12
typed before nấm	laid	-0.05	lies	0.13
typed before nằm	fell	0.13	laid	-0.09	whole	0.59
typed before nốt	fell	0.1	whole	0.08
typed before nội	fell	-0.06	whole	-0.07
typed before nữ	home	-0.06
typed before nữa	home	-0.05
typed before o	home	0.24	fell	0.26	laid	-0.05	lies	0.1	whole	0.65
typed before oai	whole	-0.08
typed before oanh	home	0.07
typed before of	home	-0.26	fell	0.09	whole	-0.13
typed before off	whole	-0.19
typed before oi	fell	-0.05	lies	-0.07	whole	0.06
typed before old	fell	-0.08	lies	0.07
typed before om	laid	-0.05
typed before on	home	-0.05	lies	-0.08
typed before one	whole	-0.09
typed before ong	fell	-0.1	laid	-0.05	lies	-0.12	whole	-0.2
typed before opération	fell	-0.05
typed before our	home	0.06	fell	-0.06	whole	-0.13
typed before out	laid	0.06	whole	0.08
typed before outside	laid	0.06
typed before over	home	-0.07	fell	0.05	laid	0.07
typed before own	home	0.11	fell	-0.06
typed before p	home	0.1	whole	-0.08
typed before pagode	fell	0.05
typed before pang	fell	-0.09
typed before people	fell	0.13	whole	0.09
typed before petit	laid	-0.05	lies	0.12
typed before pha	home	-0.05	fell	-0.1	whole	-0.11
typed before phai	home	-0.14	laid	-0.05	whole	0.14
typed before phan	fell	-0.06
typed before phao	whole	-0.13
typed before phap	home	0.06
typed before phau	fell	0.05
typed before phe	whole	0.05
typed before phi	fell	0.11
typed before pho	fell	0.05	lies	0.14	whole	-0.09
typed before phong	home	-0.05	fell	0.16	lies	0.06
typed before phu	home	-0.1	fell	-0.05	whole	-0.12
typed before phuc	whole	0.12
typed before phuoc	fell	0.08	whole	-0.08
typed before phuong	fell	0.13	laid	0.11	whole	-0.11
typed before phà	lies	-0.07	whole	-0.09
typed before phá	home	0.12	fell	-0.05	whole	0.08
typed before pháo	home	-0.06	fell	-0.09	lies	-0.06	whole	-0.15
typed before pháp	home	-0.09	laid	0.08	lies	0.1	whole	-0.05
typed before phát	fell	0.07	laid	-0.05
typed before phân	whole	-0.07
typed before phòng	fell	-0.12	lies	-0.07	whole	-0.11
typed before phó	home	0.05	fell	-0.07	whole	0.12
typed before phú	fell	-0.07
typed before phúc	whole	-0.1
typed before phương	fell	-0.08
typed before phước	home	-0.12	whole	-0.07
typed before phải	home	0.08	fell	-0.22	whole	-0.1
typed before phẫu	fell	0.21
typed before phỉ	fell	-0.2
typed before phổ	fell	0.06
typed before phụ	home	0.05	whole	-0.05
typed before phủ	whole	-0.07
typed before place	fell	0.18	laid	0.12
typed before plei	home	0.07
typed before pong	whole	-0.07
typed before pont	fell	0.05
typed before prisonnier	laid	0.05
typed before prisonniers	whole	0.08
typed before prong	whole	-0.07
typed before province	home	0.12
typed before put	fell	0.1	whole	-0.17
typed before père	fell	0.08
typed before q	home	0.23	fell	0.05	whole	-0.1
typed before qt	laid	0.07	whole	0.11
typed before qu	fell	0.05
typed before qua	home	-0.08	laid	-0.14	lies	0.24	whole	0.57
typed before quan	home	0.16	fell	0.24	laid	0.05	lies	0.17	whole	-0.07
typed before quang	fell	-0.07	lies	0.11	whole	-0.09
typed before quao	lies	0.07	whole	-0.09
typed before que	home	0.27	fell	-0.06	lies	0.05	whole	0.14
typed before quoc	laid	-0.05
typed before quyen	lies	0.13
typed before quyet	home	0.07	whole	0.07
typed before quyên	home	-0.09
typed before quán	fell	-0.05	laid	-0.13	lies	-0.05	whole	0.32
typed before quân	fell	-0.07
typed before quê	home	-0.26	fell	-0.13	lies	0.06	whole	0.17
typed before quý	home	0.05
typed before quả	laid	0.09
typed before quế	fell	0.11	whole	0.06
typed before quốc	home	-0.06	fell	0.05	whole	-0.05
typed before ra	laid	0.07	whole	0.23
typed before rac	whole	-0.08
typed before raglai	home	-0.08
typed before rai	whole	0.06
typed before ran	fell	-0.08
typed before rang	fell	0.06	laid	0.09	whole	0.08
typed before ranh	laid	0.08	lies	-0.05
typed before rao	fell	-0.05	laid	0.05
typed before ray	laid	0.16	lies	-0.06
typed before re	laid	-0.05	lies	-0.06
typed before reap	lies	-0.05
typed before regiment	fell	0.08	whole	0.08
typed before remember	lies	0.14
typed before repose	laid	-0.14	lies	0.1
typed before ri	whole	-0.07
typed before ridge	fell	-0.11	whole	-0.1
typed before rieng	fell	0.05	laid	-0.09	lies	0.11
typed before right	whole	0.05
typed before river	laid	0.05	whole	0.19
typed before riêng	laid	-0.11	whole	0.07
typed before ro	home	0.05
typed before road	laid	0.06	whole	-0.05
typed before rocket	whole	-0.08
typed before roi	home	-0.05	laid	-0.05	lies	0.18
typed before rong	laid	0.08
typed before rue	whole	-0.11
typed before ruot	home	0.1
typed before ruột	home	-0.06
typed before rào	laid	-0.08	whole	-0.07
typed before rác	whole	0.06
typed before rú	fell	0.13	laid	-0.07	whole	-0.08
typed before rút	fell	-0.07	lies	0.13	whole	-0.06
typed before rơi	laid	0.08	whole	0.05
typed before rạch	lies	0.06
typed before rẫy	laid	-0.09	lies	0.06
typed before rằng	fell	0.07	lies	0.08
typed before rồi	fell	0.08	laid	0.12	whole	-0.12
typed before rời	whole	0.07
typed before rừng	fell	0.07	whole	-0.05
typed before s	home	-0.13	fell	0.19	laid	-0.1	whole	-0.06
typed before sach	fell	0.1	lies	0.09	whole	-0.09
typed before said	laid	0.09	whole	-0.08
typed before san	laid	-0.09
typed before sang	fell	-0.17	laid	-0.12	lies	0.17	whole	0.13
typed before sanh	home	0.08
typed before sao	lies	-0.12
typed before sap	laid	-0.06	lies	0.09	whole	0.07
typed before sau	home	-0.11	laid	0.19	lies	0.09	whole	-0.76
typed before say	fell	-0.1	laid	-0.07
typed before seen	whole	-0.05
typed before sen	whole	-0.05
typed before sgt	fell	-0.05
typed before si	home	0.05	laid	-0.1	lies	0.1	whole	0.08
typed before side	laid	0.1	whole	0.29
typed before sim	whole	-0.06
typed before sinh	home	-0.26	fell	0.06	laid	-0.1	lies	-0.1	whole	0.08
typed before site	fell	0.07
typed before siu	whole	-0.08
typed before slao	laid	0.05
typed before slope	whole	-0.05
typed before so	home	-0.05	laid	0.09	whole	0.07
typed before soi	laid	-0.12
typed before soldier	lies	0.14
typed before son	laid	-0.09	whole	-0.05
typed before song	home	-0.05	laid	-0.05	whole	-0.18
typed before stream	whole	-0.16
typed before su	home	-0.05	fell	-0.12	laid	-0.14	lies	-0.11	whole	-0.18
typed before sung	home	-0.13	lies	0.07
typed before suong	home	-0.06
typed before sy	whole	-0.05
typed before sài	home	0.06
typed before sách	lies	-0.08	whole	-0.06
typed before sáng	whole	0.07
typed before sát	home	-0.06	fell	0.14
typed before sáu	whole	-0.09
typed before sân	laid	-0.07
typed before sâu	whole	0.09
typed before sình	home	0.06	fell	-0.05	laid	0.06
typed before sính	whole	0.05
typed before sông	fell	-0.13	whole	-0.13
typed before sùng	home	-0.06
typed before súng	fell	0.05	whole	0.06
typed before sĩ	fell	0.06	lies	-0.08
typed before sơn	fell	0.12	laid	-0.08	lies	0.05	whole	-0.2
typed before sập	whole	-0.05
typed before số	home	0.13	fell	-0.15	whole	-0.09
typed before sống	home	0.1
typed before sủi	laid	0.08
typed before sử	home	0.13	whole	0.08
typed before sửa	laid	0.13
typed before sửu	fell	0.06	whole	0.07
typed before sự	whole	0.05
typed before sỹ	home	-0.07
typed before t	home	0.14	fell	-0.06	whole	-0.1
typed before ta	home	-0.06	fell	0.11
typed before tac	fell	-0.06	laid	0.08	whole	-0.08
typed before tai	fell	0.23	laid	0.07	lies	0.11	whole	0.28
typed before taken	whole	-0.06
typed before taluy	lies	0.05
typed before tam	fell	0.11	whole	0.12
typed before tan	fell	-0.11	laid	0.07
typed before tang	laid	0.07
typed before tap	lies	0.13	whole	0.08
typed before tat	laid	-0.05
typed before tau	whole	-0.12
typed before tay	fell	-0.06	lies	-0.05	whole	0.09
typed before team	fell	0.06	whole	0.11
typed before ten	home	0.07	fell	0.14	lies	-0.1	whole	-0.2
typed before terre	whole	0.08
typed before th	home	0.09	fell	-0.06	whole	-0.09
typed before tham	whole	0.15
typed before than	home	-0.07	fell	-0.1	whole	-0.05
typed before thang	fell	-0.09	lies	-0.05	whole	-0.12
typed before thanh	home	-0.14	laid	-0.13
typed before thap	laid	-0.08
typed before that	home	0.12	fell	0.14	laid	-0.05	lies	0.06	whole	0.11
typed before thay	fell	0.11
typed before the	fell	0.08	laid	-0.1	whole	-0.07
typed before then	laid	0.13	whole	0.13
typed before theo	laid	-0.05	lies	-0.05	whole	0.07
typed before there	fell	0.08	laid	-0.1
typed before thi	home	0.05	fell	0.26	whole	0.08
typed before thin	whole	0.05
typed before thinh	home	-0.06	fell	0.14	whole	-0.1
typed before this	fell	0.06
typed before thiều	home	0.08	whole	0.09
typed before thiện	lies	0.05
typed before tho	fell	-0.07	laid	-0.13	lies	0.14	whole	0.09
typed before thoi	home	-0.06	whole	0.09
typed before thon	home	-0.06
typed before thong	fell	0.06
typed before three	whole	0.08
typed before through	fell	-0.05
typed before thu	home	0.05	whole	-0.12
typed before thuan	whole	-0.05
typed before thuc	home	0.08
typed before thung	laid	0.06
typed before thuong	home	-0.11	fell	0.18	lies	-0.07
typed before thuot	whole	0.06
typed before thuy	home	-0.16
typed before thuận	home	-0.11
typed before thuộc	home	-0.12	laid	0.07	lies	0.05	whole	0.06
typed before thành	laid	-0.11	lies	-0.07	whole	-0.23
typed before thái	fell	0.09	laid	0.18	whole	0.14
typed before tháng	fell	-0.07
typed before thánh	laid	0.12	whole	-0.06
typed before tháp	lies	0.12	whole	-0.11
typed before thì	fell	-0.06	lies	0.08	whole	0.09
typed before thôi	home	0.07	whole	0.08
typed before thông	laid	-0.05
typed before thăm	lies	-0.06
typed before thơ	home	0.05
typed before thơm	home	-0.06
typed before thư	home	-0.08	fell	0.12	whole	-0.11
typed before thước	laid	-0.06
typed before thưởng	fell	-0.06
typed before thượng	whole	-0.08
typed before thạnh	fell	-0.05
typed before thạo	home	0.09
typed before thất	whole	-0.07
typed before thấy	fell	0.11	laid	0.07	lies	-0.08
typed before thầy	laid	-0.08	lies	0.05
typed before thật	fell	-0.05	lies	0.1	whole	0.08
typed before thắng	home	0.05	fell	-0.07
typed before thằng	fell	0.05
typed before thẻ	home	0.11	whole	-0.09
typed before thế	lies	0.09	whole	0.15
typed before thể	fell	0.22	laid	-0.12	lies	-0.06	whole	0.1
typed before thịnh	home	0.13	fell	-0.08	whole	0.11
typed before thọ	home	0.1	whole	-0.08
typed before thở	fell	0.05	laid	0.13	whole	0.09
typed before thụ	home	0.08	whole	0.05
typed before thủ	whole	0.07
typed before thủy	home	-0.1	fell	0.1	lies	-0.05	whole	-0.09
typed before thửa	lies	0.08	whole	-0.09
typed before ti	whole	-0.06
typed before tich	home	0.07	fell	-0.12
typed before tien	home	0.2	whole	-0.08
typed before tieu	fell	-0.1	whole	-0.1
typed before tim	fell	0.08
typed before tiên	laid	-0.09
typed before tiêu	whole	0.06
typed before tiến	whole	-0.13
typed before tiếng	home	0.07	fell	-0.09
typed before tiềm	home	0.13	whole	0.05
typed before tiểu	home	-0.07	fell	-0.08	lies	0.05	whole	-0.18
typed before tiệp	whole	0.09
typed before to	home	-0.07	fell	0.09	laid	0.15	lies	0.14	whole	0.12
typed before toan	whole	-0.05
typed before toi	fell	0.09	laid	0.13	lies	-0.14	whole	0.08
typed before tombe	fell	-0.11	laid	0.14
typed before tombes	laid	-0.06	lies	0.16
typed before tombé	fell	0.15	whole	-0.08
typed before toward	fell	-0.06
typed before toàn	home	-0.17
typed before tra	fell	-0.09	whole	-0.07
typed before trai	home	0.05	whole	0.09
typed before tram	laid	0.17	lies	-0.09
typed before tran	home	0.08	fell	-0.1	whole	0.12
typed before trang	home	-0.06	lies	0.2
typed before tranh	whole	-0.08
typed before trao	home	-0.08
typed before tre	whole	-0.05
typed before tree	laid	-0.05
typed before tren	home	-0.08	fell	0.18	laid	-0.08	lies	-0.14
typed before treo	fell	-0.13	whole	0.08
typed before tri	fell	-0.08	lies	0.15	whole	0.06
typed before trieu	whole	0.05
typed before trinh	home	0.06
typed before triều	whole	0.07
typed before troi	laid	-0.09
typed before trois	whole	0.07
typed before troisième	laid	0.11
typed before tron	fell	0.05
typed before trong	whole	0.33
typed before truc	whole	-0.05
typed before trung	home	0.1	laid	0.08	lies	0.18
typed before truoc	laid	-0.11	lies	0.16	whole	-0.19
typed before truong	fell	0.14	lies	-0.05
typed before trà	fell	0.1	whole	-0.07
typed before trái	fell	0.1	laid	-0.15	whole	-0.08
typed before trên	home	-0.05	fell	-0.21	lies	0.2	whole	0.15
typed before trì	home	-0.09	fell	0.12	whole	0.07
typed before trí	whole	-0.14
typed before tròn	laid	0.09	whole	0.07
typed before trôm	fell	0.14
typed before trúng	whole	0.08
typed before trăng	home	-0.06	fell	0.06
typed before trước	home	-0.14	fell	-0.08	laid	0.2	lies	-0.23	whole	-0.28
typed before trường	fell	0.1	laid	0.08	lies	0.1	whole	-0.05
typed before trưởng	home	0.12	fell	-0.14	whole	0.1
typed before trạm	fell	-0.05	laid	0.07
typed before trầm	laid	0.05
typed before trần	fell	0.08
typed before trận	home	-0.06	fell	0.12	laid	-0.14	lies	-0.09	whole	0.08
typed before trắng	laid	0.06	whole	0.13
typed before trị	laid	-0.09
typed before trọng	home	-0.12
typed before trời	fell	-0.15	laid	-0.07
typed before trữ	home	0.05
typed before tu	home	0.45	fell	-0.09	laid	0.33	whole	0.3
typed before tuan	home	0.06
typed before tuat	whole	-0.08
typed before tui	whole	0.07
typed before tuoi	fell	0.12	lies	0.13	whole	-0.16
typed before tuong	home	-0.06	whole	0.09
typed before tuyen	fell	0.11	whole	0.08
typed before tuyến	home	0.13	whole	-0.07
typed before tuổi	home	-0.06	whole	0.09
typed before tài	whole	-0.08
typed before tày	whole	0.05
typed before tá	home	0.1	fell	-0.06	whole	0.13
typed before tác	fell	0.11	whole	0.08
typed before tám	home	-0.06
typed before táng	fell	-0.12	laid	0.09	lies	0.18
typed before tân	home	0.07	whole	-0.11
typed before tây	fell	0.22	laid	0.06	lies	-0.05
typed before tèo	home	0.06	whole	0.08
typed before tên	home	-0.05	fell	-0.08
typed before tìm	fell	0.06	laid	-0.12	whole	0.15
typed before tính	home	0.12	whole	0.06
typed before tôi	home	0.12	fell	-0.07	lies	0.11	whole	0.18
typed before tôn	laid	0.1
typed before tông	whole	0.08
typed before tù	fell	0.28	whole	-0.18
typed before tý	fell	0.08
typed before tăng	home	-0.05	fell	0.1
typed before tư	whole	-0.15
typed before tước	home	0.13	whole	0.07
typed before tường	home	0.08	lies	-0.05
typed before tại	home	-0.07	fell	0.14	whole	0.28
typed before tạm	fell	-0.12	laid	0.13	lies	-0.09	whole	-0.16
typed before tạo	whole	0.11
typed before tải	fell	-0.05
typed before tấn	home	-0.05
typed before tầm	whole	0.06
typed before tầng	whole	0.1
typed before tận	home	0.05	whole	0.06
typed before tập	home	-0.06	fell	0.11	whole	-0.12
typed before tề	home	-0.06
typed before tỉa	fell	-0.13	whole	-0.06
typed before tỉnh	lies	0.1
typed before tộc	home	0.12	lies	0.06
typed before tới	home	-0.06	fell	0.1	laid	0.05	lies	-0.09	whole	0.12
typed before tứ	home	-0.08
typed before tức	fell	-0.08	whole	0.05
typed before từ	home	0.21	fell	-0.33	laid	0.34	lies	-0.26	whole	0.36
typed before tử	home	-0.05
typed before tự	home	-0.22	whole	-0.07
typed before tỵ	home	-0.07
typed before un	fell	-0.06	whole	-0.06
typed before under	lies	0.06
typed before une	laid	-0.07	whole	-0.07
typed before up	fell	0.07
typed before us	lies	0.08
typed before v	whole	-0.05
typed before va	home	0.08	fell	-0.16	laid	0.07	whole	-0.15
typed before van	fell	-0.07	laid	0.07
typed before vang	lies	0.11	whole	-0.1
typed before vao	home	-0.05	fell	0.26	laid	-0.19
typed before ve	fell	0.16	laid	-0.06	lies	0.33	whole	0.28
typed before ven	laid	-0.09
typed before vers	fell	0.06	laid	0.12	whole	-0.06
typed before vi	home	0.08	laid	-0.05
typed before vic	fell	-0.08	whole	-0.12
typed before vien	home	-0.07	fell	0.15
typed before vieng	lies	0.06	whole	0.07
typed before viet	fell	0.12	laid	-0.05	lies	0.11	whole	0.21
typed before vietnam	fell	0.11	whole	-0.1
typed before village	whole	-0.06
typed before vinh	home	0.21	whole	0.06
typed before visited	fell	-0.1	lies	0.14
typed before viên	home	-0.05	fell	-0.1	lies	0.08	whole	-0.15
typed before viễn	home	0.05	whole	-0.05
typed before viện	fell	-0.1	laid	-0.08	whole	0.1
typed before việt	fell	0.1	laid	0.21	lies	-0.05	whole	-0.05
typed before vo	home	-0.05	fell	-0.16	laid	0.1	lies	0.24	whole	0.15
typed before voi	lies	-0.06	whole	-0.17
typed before vong	whole	0.07
typed before vuc	home	0.05	laid	0.07
typed before vui	lies	-0.05
typed before vung	whole	-0.13
typed before và	fell	-0.12
typed before vàm	fell	-0.05	lies	0.09
typed before vàng	home	0.13	whole	0.05
typed before vào	home	-0.06	fell	-0.2	laid	0.16	lies	0.07	whole	0.43
typed before vách	fell	0.05	whole	0.05
typed before vân	fell	0.14	whole	0.05
typed before vây	fell	0.24	whole	0.14
typed before vì	home	-0.11	laid	-0.12
typed before vô	fell	0.27	laid	-0.11	lies	-0.07	whole	0.14
typed before võ	home	0.1
typed before vùi	fell	-0.06	laid	0.15	lies	-0.09
typed before vùng	whole	-0.06
typed before văn	home	0.06
typed before vĩnh	whole	0.05
typed before vượt	whole	-0.06
typed before vạc	fell	0.07	whole	-0.11
typed before vẫn	fell	0.22	lies	0.16	whole	0.09
typed before về	home	0.5	fell	-0.34	laid	0.2	lies	0.2	whole	0.37
typed before vệ	home	-0.05	fell	-0.06	whole	-0.05
typed before vị	home	0.08	lies	-0.15	whole	-0.16
typed before vọng	fell	-0.07
typed before vồ	fell	0.06	laid	-0.08	lies	0.07	whole	-0.14
typed before với	home	-0.05	fell	-0.09	lies	0.09	whole	-0.19
typed before vợ	home	-0.06
typed before vụ	fell	0.16	whole	0.11
typed before vực	fell	0.18	lies	0.07	whole	0.14
typed before w	whole	-0.08
typed before was	fell	-0.18	laid	0.1
typed before well	laid	-0.1
typed before west	laid	0.08
typed before where	fell	0.06	laid	0.09	whole	-0.06
typed before with	fell	-0.16	laid	-0.08
typed before x	home	-0.08	laid	0.08	whole	-0.09
typed before xa	home	0.24	fell	-0.24	whole	-0.08
typed before xac	fell	0.15	whole	0.1
typed before xanh	fell	0.1	laid	0.1
typed before xay	fell	-0.07
typed before xe	fell	-0.18	laid	0.09	lies	-0.05
typed before xin	lies	-0.1
typed before xoai	whole	-0.05
typed before xong	lies	0.07
typed before xu	fell	-0.07	whole	-0.12
typed before xuan	home	-0.07
typed before xuong	home	-0.09	fell	-0.12	laid	0.05	lies	0.05	whole	-0.07
typed before xuyen	home	-0.1	fell	-0.07	lies	0.1
typed before xuyên	lies	-0.06	whole	-0.15
typed before xuân	home	-0.16	whole	-0.05
typed before xuống	home	-0.05	fell	0.24	whole	0.28
typed before xá	home	0.16	fell	0.09	whole	-0.13
typed before xác	laid	-0.05	whole	0.06
typed before xây	laid	0.08
typed before xã	home	0.13	whole	-0.06
typed before xương	lies	0.11	whole	0.14
typed before xứ	home	0.17	whole	0.09
typed before y	fell	0.09	lies	-0.06	whole	0.08
typed before yen	whole	-0.09
typed before yên	home	-0.12	fell	-0.06
typed before à	home	-0.07	fell	0.18	laid	0.07	lies	-0.05	whole	0.25
typed before ái	home	-0.1	fell	0.1
typed before áp	whole	-0.1
typed before ân	fell	-0.08
typed before était	fell	0.17
typed before être	laid	-0.11
typed before ô	laid	0.09	whole	-0.11
typed before ông	home	-0.07	fell	-0.05	lies	-0.05	whole	0.15
typed before ăn	home	0.06
typed before đ	home	-0.05
typed before đa	fell	0.13	whole	0.11
typed before đang	fell	-0.09
typed before đen	laid	-0.05
typed before đi	home	-0.06	lies	0.14
typed before đinh	home	0.07	fell	-0.07
typed before điều	laid	0.09	whole	0.1
typed before điểm	laid	0.1
typed before điện	home	-0.08
typed before đoài	laid	0.12	whole	0.07
typed before đoàn	fell	0.05	whole	0.09
typed before đoạn	fell	0.15
typed before đào	home	-0.05	fell	0.06	lies	-0.06	whole	0.06
typed before đày	fell	-0.07
typed before đá	fell	0.05	lies	0.1	whole	0.1
typed before đánh	fell	-0.08	lies	0.05	whole	0.35
typed before đáp	whole	-0.06
typed before đâu	home	0.07	fell	0.27	whole	0.1
typed before đây	fell	-0.14	laid	0.09	lies	-0.05
typed before đã	fell	-0.07
typed before đèo	laid	-0.08
typed before đê	whole	-0.06
typed before đêm	laid	-0.06
typed before đình	fell	-0.09	whole	-0.07
typed before đò	fell	-0.19
typed before đó	laid	-0.06	lies	0.17	whole	0.11
typed before đôi	lies	0.11
typed before đông	home	-0.07	fell	-0.13	laid	0.11	whole	0.09
typed before đúng	home	-0.1	whole	0.13
typed before đăng	fell	0.22
typed before đưa	lies	-0.07
typed before đường	lies	0.1	whole	0.11
typed before được	fell	-0.06	laid	0.05	lies	-0.09
typed before đạn	fell	0.08
typed before đạt	home	0.1	whole	0.08
typed before đất	fell	-0.05	laid	-0.15	lies	0.09	whole	0.09
typed before đầu	home	-0.05	fell	-0.07	laid	-0.14	lies	-0.07	whole	-0.31
typed before đắp	fell	0.1	laid	0.05	whole	0.05
typed before đằng	laid	0.05
typed before đặt	laid	0.06	lies	-0.07	whole	-0.14
typed before đến	fell	0.3	lies	-0.08	whole	0.17
typed before đề	laid	-0.05	lies	-0.05
typed before đều	home	-0.05
typed before để	laid	0.05	whole	-0.06
typed before đệ	whole	-0.05
typed before đỉnh	fell	0.15	whole	-0.07
typed before địa	fell	-0.16	laid	0.27	lies	-0.05	whole	-0.14
typed before địch	fell	0.12	whole	0.18
typed before định	home	-0.16	laid	-0.05	whole	-0.07
typed before đỏ	laid	0.05	whole	0.06
typed before đồ	laid	-0.05
typed before đồn	fell	0.06	whole	0.14
typed before đồng	home	-0.06	whole	-0.07
typed before đổ	whole	-0.06
typed before độ	fell	-0.09	laid	-0.06
typed before đội	home	0.18	fell	-0.22	laid	-0.1	lies	-0.17	whole	0.08
typed before động	home	-0.12	whole	-0.06
typed before đứa	fell	-0.06
typed before đức	whole	-0.13
typed before ơi	lies	0.05
typed before ấy	home	0.11	fell	0.1	whole	0.13
typed before ở	home	0.11	lies	0.08	whole	0.56
typed before ủi	laid	0.12	whole	0.06
typed before ủy	home	0.22	whole	0.1""")
