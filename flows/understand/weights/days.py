"""What each piece of evidence about days is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	death	-0.44	birth	-0.76	joined	-1.1
+1=#	death	-0.06	birth	-0.66	joined	-0.73
+1=##	death	-1.01	birth	-0.11	joined	0.66
+1=###	death	-0.36
+1=####	death	-0.22	birth	0.65	joined	-0.7
+1=$	death	-0.22	birth	-0.07	joined	-0.06
+1=a	death	-0.76	birth	0.26	joined	-0.09
+1=after	death	0.12
+1=ai	death	0.07	joined	-0.09
+1=an	death	0.04	birth	0.38	joined	-0.19
+1=and	death	-0.59	birth	0.33	joined	-0.02
+1=anh	death	0.07	birth	-0.5	joined	-0.03
+1=ap	birth	0.1
+1=apres	death	-0.06
+1=at	death	-0.5	joined	-0.06
+1=au	death	0.3
+1=b	death	-0.76	birth	0.04
+1=b1	death	-0.16	birth	0.01
+1=ba	death	0.19	birth	-0.04	joined	-0.53
+1=bac	death	-0.4	joined	0.17
+1=ban	death	0.17	birth	0.01	joined	0.03
+1=bang	death	-0.04
+1=bao	death	-0.71	birth	-0.08	joined	0.07
+1=bat	death	0.21	birth	-0.08
+1=bay	death	-0.13	birth	-0.13
+1=ben	death	0.06	birth	-0.05	joined	-0.13
+1=bi	death	0.94	birth	0.08	joined	-0.15
+1=bia	death	0.13	birth	-0.03
+1=bien	death	0.02	birth	-0.03
+1=binh	death	-0.47	birth	0.44	joined	0.26
+1=bo	birth	0.3	joined	-0.18
+1=boc	death	0.07	joined	-0.07
+1=boi	birth	-0.05
+1=bom	death	0.53	joined	-0.08
+1=bon	death	-0.36	joined	-0.35
+1=buon	death	0.2	birth	-0.24
+1=buried	death	-0.32
+1=by	death	0.2
+1=c	death	0.38	birth	0.16
+1=c1	death	0.08	birth	0.05	joined	-0.02
+1=c10	death	0.04
+1=c2	death	-0.44	birth	0.21	joined	0.15
+1=c3	death	0.12
+1=c4	death	0.44	joined	-0.03
+1=c7	birth	0.03
+1=ca	death	0.63	birth	0.19	joined	-0.01
+1=cac	death	0.26
+1=cai	death	0.33	birth	-0.27
+1=cam	death	-0.23	birth	0.06
+1=can	death	-0.59	birth	0.14
+1=canh	birth	0.13	joined	-0.04
+1=cao	death	0.42	birth	-0.08	joined	-0.02
+1=cap	joined	-0.04
+1=cat	death	-0.25	birth	0.02
+1=cau	death	0.03	birth	0.2	joined	-0.31
+1=cha	death	0.03	birth	-0.12	joined	-0.09
+1=chac	death	-0.38	joined	-0.13
+1=chau	death	0.7	birth	0.1	joined	-0.27
+1=chep	death	0.26	joined	-0.06
+1=chet	birth	-0.45	joined	0.29
+1=chi	death	-0.53	birth	0.17	joined	0.17
+1=chien	death	0.33	joined	-0.19
+1=chinh	death	-0.28
+1=cho	death	-0.18	birth	-0.04	joined	-0.2
+1=chon	death	-0.3	birth	-0.02	joined	-0.06
+1=chong	death	-0.12	joined	-0.03
+1=chot	death	0.52	joined	-0.03
+1=chu	death	0.57	joined	-0.27
+1=chua	death	0.6	birth	-0.2	joined	-0.13
+1=chuan	death	-0.28	joined	0.03
+1=chuc	death	-0.04	joined	0.01
+1=chung	death	-0.56	birth	-0.01	joined	-0.19
+1=chuyen	death	-0.58	birth	-0.03	joined	-0.08
+1=co	death	0.35	joined	0.28
+1=con	death	-0.21	joined	0.17
+1=cong	death	0.11	birth	0.21	joined	-0.11
+1=cu	death	0.27	birth	-0.07	joined	-0.17
+1=cua	death	-0.28	birth	-0.03	joined	-0.06
+1=cung	joined	0.36
+1=cuoi	death	-0.05	birth	0.07	joined	0.17
+1=d	death	0.15	joined	0.1
+1=d10	death	0.13
+1=d2	death	-0.16
+1=d3	death	0.13	birth	-0.02	joined	0.06
+1=d4	death	-0.29
+1=d7	death	-0.21	birth	0.05	joined	0.22
+1=d8	death	0.06
+1=da	death	-0.26	birth	0.11	joined	0.01
+1=dai	death	0.65	birth	-0.07	joined	-0.12
+1=dak	death	-0.25
+1=dam	death	-0.04
+1=dan	death	-0.19	birth	-0.08	joined	-0.21
+1=dang	death	0.26
+1=danh	death	-0.07	birth	-0.08
+1=dans	death	-0.31	birth	0.18	joined	0.43
+1=dao	death	0.43	joined	-0.15
+1=dap	death	0.14
+1=dat	death	0.17
+1=dau	death	0.23	joined	0.14
+1=day	death	-0.26	joined	-0.11
+1=de	death	-0.42	birth	-0.06	joined	-0.15
+1=dem	death	0.37	birth	-0.07	joined	-0.06
+1=den	death	0.34	birth	-0.09	joined	0.06
+1=deu	death	0.28	joined	-0.04
+1=di	death	0.64	birth	0.16	joined	-0.03
+1=diem	death	0.03
+1=dien	death	0.07
+1=dinh	death	0.14	joined	-0.01
+1=do	death	0.05	birth	-0.25	joined	-0.11
+1=doan	death	-0.36	birth	0.14	joined	0.1
+1=doi	death	-0.15	birth	-0.39	joined	-0.09
+1=don	death	0.01	birth	0.45	joined	0.33
+1=dong	death	-0.07	birth	-0.13	joined	0.28
+1=dot	death	0.49
+1=dt	birth	-0.11
+1=du	death	0.41	birth	-0.16
+1=dua	death	-0.6	birth	-0.06
+1=duc	death	0.07	birth	-0.12
+1=dung	death	0.12
+1=duoc	death	-0.21	birth	-0.01
+1=duong	death	0.24	joined	-0.08
+1=dv	joined	0.06
+1=e	death	0.05
+1=e31	death	0.07
+1=e42	birth	-0.17	joined	0.31
+1=e48	death	0.15
+1=e876	joined	-0.07
+1=em	death	-0.19	birth	0.29	joined	0.02
+1=enterre	death	0.37
+1=et	death	0.15	birth	-0.08	joined	-0.18
+1=found	death	-0.23
+1=from	death	0.3
+1=gan	death	-0.04
+1=gap	death	-0.39
+1=ghi	death	-0.21	birth	-0.25	joined	-0.28
+1=gia	death	-0.51	joined	-0.23
+1=giac	death	0.4	birth	-0.02	joined	-0.01
+1=giam	death	-0.75	joined	-0.04
+1=giao	death	0.05	birth	0.31
+1=giay	death	0.07	birth	0.07	joined	-0.02
+1=gio	death	0.59	birth	-0.02	joined	-0.12
+1=giu	joined	0.09
+1=go	birth	0.23	joined	-0.08
+1=gom	death	0.26	joined	-0.1
+1=gui	death	-0.17
+1=h1	death	-0.14	birth	0.07	joined	0.05
+1=h2	death	-0.45
+1=ha	death	0.11	birth	0.13
+1=hai	death	0.04	birth	0.3	joined	-0.33
+1=ham	death	0.46
+1=hang	death	0.23	birth	-0.1	joined	-0.06
+1=hanh	death	-0.27
+1=hay	death	-1.44
+1=he	death	-0.26	birth	0.08	joined	0.33
+1=het	death	0.17
+1=hi	death	-0.1	birth	0.12	joined	-0.09
+1=hien	death	0.25	birth	-0.35	joined	-0.14
+1=hinh	death	-0.17
+1=his	death	0.26	joined	0.24
+1=ho	death	0.18	birth	0.06	joined	0.15
+1=hoa	birth	0.01
+1=hoang	death	-0.01	joined	0.16
+1=hoc	death	-0.1	birth	0.17	joined	-0.03
+1=hoi	death	-0.46	birth	-0.22	joined	-0.64
+1=hom	death	-0.33	joined	0.05
+1=hs	death	-0.81	birth	0.67	joined	0.31
+1=huan	death	-0.19	joined	0.3
+1=hue	joined	-0.04
+1=hung	death	-0.45	birth	0.54
+1=huyen	death	-0.6	birth	-0.04
+1=hy	death	-0.01	birth	-0.28	joined	0.32
+1=i	death	-0.29	birth	0.12	joined	-0.43
+1=il	death	0.33	birth	-0.28	joined	-0.06
+1=in	death	-0.59	birth	0.11	joined	-0.15
+1=j	death	-0.04	joined	-0.07
+1=je	death	0.06	birth	-0.03
+1=k	death	0.14
+1=ke	death	-0.09	joined	-0.1
+1=khac	death	-0.08	birth	-0.09	joined	-0.13
+1=khai	birth	0.23
+1=khau	death	0.12	joined	-0.09
+1=khe	death	0.19	birth	-0.1	joined	-0.09
+1=khi	death	-0.04	birth	-0.03	joined	-0.02
+1=khoang	death	0.4	birth	-0.04
+1=khong	death	0.47	birth	-0.37	joined	0.09
+1=khu	death	0.5	birth	-0.1	joined	-0.01
+1=kien	death	-0.21	birth	0.19
+1=killed	joined	0.23
+1=kim	death	-0.35	birth	0.12	joined	0.11
+1=kinh	death	-0.19	joined	-0.15
+1=ko	death	-0.28
+1=ky	death	0.18	birth	0.1	joined	-0.01
+1=la	death	-0.19	birth	-0.5	joined	0.03
+1=lai	death	-0.28	joined	0.04
+1=lam	death	-0.32	joined	0.81
+1=lang	death	0.82	birth	-0.03	joined	0.35
+1=lao	death	0.12	joined	-0.07
+1=lap	death	0.02
+1=lay	death	-0.1	birth	-0.14	joined	-0.08
+1=le	death	-0.16	birth	-0.29	joined	-0.13
+1=len	death	-0.38	joined	-0.13
+1=les	death	-0.26	birth	-0.04	joined	-0.14
+1=lien	death	-0.04	birth	0.08
+1=liet	death	-0.85	joined	-0.05
+1=linh	birth	-0.06	joined	-0.01
+1=lo	death	-0.18
+1=loc	death	0.05
+1=long	death	0.34	birth	0.2	joined	-0.03
+1=ls	death	0.05	birth	0.08
+1=lu	death	-0.14
+1=luc	death	0.89	birth	-0.04	joined	0.73
+1=luu	death	-0.13	joined	-0.03
+1=ly	death	-0.01	birth	0.23
+1=lz	death	-0.14
+1=ma	death	0.06	birth	-0.4	joined	-0.27
+1=mai	death	0.29	joined	-0.03
+1=mang	birth	-0.01
+1=mat	birth	-0.07	joined	0.08
+1=may	death	-0.63	birth	-0.13	joined	-0.17
+1=maybe	death	-0.19	birth	0.26	joined	-0.03
+1=me	death	-0.04	birth	-0.1	joined	0.16
+1=min	death	0.48	joined	-0.09
+1=minh	death	-0.16	joined	-0.05
+1=mo	death	0.71	birth	-0.12	joined	-0.18
+1=moi	death	-0.16	birth	0.08	joined	-0.01
+1=mon	death	-0.35
+1=mot	death	0.24	birth	-0.11	joined	0.18
+1=mua	death	0.69	birth	-0.04	joined	-0.09
+1=muong	death	0.22	birth	-0.15
+1=my	death	0.89	birth	-0.27	joined	0.11
+1=nam	death	0.18	birth	0.65	joined	0.52
+1=name	death	-0.07	joined	-0.03
+1=native	death	-0.13	birth	0.43
+1=nay	death	0.23	birth	-0.13	joined	0.05
+1=near	death	0.18
+1=nen	death	0.27	birth	-0.36	joined	-0.14
+1=neu	death	-0.57	birth	0.19
+1=nga	death	-0.01	joined	0.13
+1=ngay	death	-0.2	birth	-0.14	joined	-0.44
+1=nghe	death	0.19	birth	-0.13	joined	-0.13
+1=nghi	death	-0.05
+1=nghia	death	-0.61	joined	-0.07
+1=ngo	death	0.09
+1=ngoai	death	0.51	joined	-0.1
+1=ngoi	death	0.2
+1=nguoi	death	0.51	birth	-0.25	joined	0.2
+1=nguyen	death	-0.3	birth	0.37	joined	-0.31
+1=nha	death	-0.46	birth	-0.05	joined	-0.38
+1=nham	death	-0.22	birth	-0.2	joined	-0.08
+1=nhan	death	-0.08	birth	-0.07	joined	-0.07
+1=nhap	death	-0.13	birth	0.64
+1=nho	birth	0.13
+1=nhu	death	0.5	birth	0.16	joined	-0.19
+1=nhung	death	-0.61	birth	-0.26	joined	-0.22
+1=nn	birth	0.12	joined	-0.09
+1=no	birth	0.02	joined	0.22
+1=noi	death	0.18	birth	-0.17	joined	-0.26
+1=nong	death	0.13
+1=ntls	death	0.09	birth	-0.14	joined	-0.12
+1=nui	death	0.2	joined	-0.02
+1=nuoc	joined	-0.01
+1=o	death	0.48	birth	-0.23	joined	-0.52
+1=of	death	-0.03
+1=on	death	-0.58	birth	-0.08	joined	-0.36
+1=one	death	-0.06
+1=ong	death	0.4	birth	-0.21	joined	-0.62
+1=ou	death	-0.24	birth	-0.42
+1=our	death	-0.04
+1=pham	death	0.14
+1=phan	death	-0.13	birth	-0.01	joined	-0.02
+1=phao	death	-0.03	birth	-0.1
+1=phap	death	0.5	birth	-0.03
+1=pho	birth	-0.07	joined	-0.04
+1=phu	death	0.03	birth	0.05
+1=phuc	death	-0.07	joined	0.18
+1=phum	death	0.02
+1=phuoc	death	-0.09	joined	-0.04
+1=place	death	0.25	birth	0.18	joined	-0.15
+1=qu	death	0.23	birth	-0.01
+1=qua	death	-0.51	birth	-0.01	joined	0.31
+1=quan	death	0.36	birth	0.07	joined	-0.08
+1=quang	death	0.41	birth	0.3	joined	-0.06
+1=quay	death	-0.24	joined	-0.06
+1=que	death	-0.33	birth	0.38	joined	-0.04
+1=quy	death	-0.37
+1=quynh	birth	0.37	joined	-0.06
+1=ra	death	-0.26	birth	-0.11	joined	0.01
+1=roi	birth	-0.31	joined	-0.14
+1=sa	death	0.52	joined	0.02
+1=sai	death	-0.04
+1=sang	death	-0.4	birth	-0.04
+1=sau	birth	-0.13
+1=she	death	0.08	joined	-0.02
+1=sinh	death	-0.28	birth	0.21	joined	-0.4
+1=so	death	-0.62	birth	-0.04	joined	-0.04
+1=son	death	-0.1	birth	-0.27	joined	-0.25
+1=song	death	-0.1	birth	0.28
+1=sot	death	0.43	joined	-0.05
+1=stt	death	0.18
+1=su	death	-0.5	joined	0.33
+1=sua	death	0.02
+1=suoi	death	-0.13
+1=sur	death	-0.22
+1=t	death	-0.65	joined	-0.03
+1=ta	death	0.66	birth	-0.23	joined	-0.05
+1=tai	death	0.96	birth	0.35	joined	0.19
+1=tam	death	0.01	birth	-0.1
+1=tan	death	0.27	birth	0.03	joined	0.08
+1=tang	death	-0.06
+1=tao	death	0.26
+1=tap	death	-0.13	birth	0.07	joined	0.04
+1=tat	death	-0.22
+1=tau	death	0.18	joined	-0.19
+1=tay	death	0.49	birth	0.16	joined	-0.06
+1=ten	death	0.41	birth	0.03	joined	0.24
+1=tet	death	-0.41	birth	-0.28
+1=tham	birth	-0.13	joined	-0.15
+1=than	death	0.53
+1=thang	death	-0.22	birth	-0.17	joined	-0.55
+1=thanh	death	-0.11	birth	0.1	joined	-0.32
+1=that	death	-0.06	birth	-0.38	joined	-0.01
+1=thay	death	0.26	birth	-0.09	joined	-0.03
+1=the	death	0.54	birth	-0.12	joined	0.48
+1=theo	death	-0.22	birth	-0.13	joined	0.26
+1=they	death	0.26
+1=thi	death	0.34	birth	-0.38	joined	-0.29
+1=thieu	death	-0.08	birth	0.07	joined	-0.16
+1=tho	death	-0.23	birth	0.12
+1=thon	death	0.02	birth	0.15	joined	-0.03
+1=thu	death	0.21	birth	-0.03	joined	0.28
+1=thuc	death	0.23	joined	0.17
+1=thuoc	death	0.01	joined	-0.07
+1=thuong	death	-0.23	birth	-0.41	joined	-0.05
+1=thuyen	death	0.31	birth	0.07	joined	-0.03
+1=tien	death	-0.01	birth	0.04	joined	-0.19
+1=tieu	death	0.12	birth	0.21	joined	-0.08
+1=tim	death	0.12
+1=tinh	death	0.03
+1=tnxp	death	-0.24	birth	0.29	joined	-0.14
+1=to	death	-0.13	joined	-0.04
+1=toa	death	-0.34
+1=toi	death	-0.19	birth	-0.23	joined	-0.14
+1=tong	death	-0.18	joined	0.47
+1=tram	death	0.06
+1=tran	death	0.24	birth	-0.11	joined	-0.18
+1=trang	death	-0.8	birth	-0.07
+1=trao	death	-0.39	joined	-0.01
+1=tren	death	0.7	birth	-0.08	joined	-0.2
+1=trieu	death	0.02
+1=trinh	death	-0.05
+1=troi	death	-0.73
+1=trong	death	0.22	birth	-0.48	joined	-0.06
+1=tru	death	-0.32	birth	-0.21
+1=trung	death	-0.6	birth	-0.32	joined	0.78
+1=truoc	death	-0.42	birth	0.25	joined	0.04
+1=truong	death	0.41	joined	-0.19
+1=tu	death	-0.23	birth	-0.03	joined	0.13
+1=tuan	death	-0.01	joined	-0.01
+1=tuc	death	-0.22
+1=tui	death	0.14	joined	-0.05
+1=two	death	0.85	joined	-0.12
+1=ut	death	-0.14
+1=va	death	-0.29	birth	-0.17	joined	-0.1
+1=van	death	0.08
+1=vao	death	-0.35	joined	0.15
+1=vay	death	-0.08	joined	0.26
+1=ve	death	-0.23	birth	-0.39	joined	0.27
+1=vi	death	-0.1	birth	0.16	joined	-0.24
+1=vic	death	-0.01
+1=vien	death	0.09	joined	-0.04
+1=viet	birth	0.28	joined	0.04
+1=village	death	-0.26	birth	0.45
+1=vinh	death	-0.25	birth	0.19	joined	-0.02
+1=vo	death	0.69	birth	0.19	joined	-0.11
+1=voi	death	-0.7	joined	0.2
+1=vu	death	0.08	birth	0.01	joined	-0.07
+1=vua	death	-0.51
+1=vui	death	-0.02
+1=vung	birth	0.02
+1=vuong	death	0.28
+1=vuot	death	0.11	joined	-0.05
+1=we	death	0.23	birth	-0.06	joined	-0.07
+1=when	death	-0.26	birth	-0.04	joined	0.35
+1=where	death	0.14
+1=with	death	0.78	joined	-0.05
+1=xa	death	-0.77	birth	0.15	joined	-0.22
+1=xac	death	0.48	joined	-0.11
+1=xe	death	0.15	birth	-0.01	joined	-0.26
+1=xin	death	-0.36	birth	-0.29
+1=xom	birth	0.18
+1=xuan	death	0.02
+1=xuong	death	0.11	joined	0.02
+1=y	death	0.25	joined	-0.06
+1=yen	death	-0.16	birth	0.26
+2=#	death	-0.7	birth	-0.46
+2=##	death	-0.98	birth	0.56	joined	0.01
+2=###	death	0.2	birth	-0.38	joined	0.2
+2=####	birth	-0.15	joined	-0.32
+2=$	death	-0.26	birth	-0.11	joined	-0.09
+2=a	death	0.2	birth	0.16	joined	-0.21
+2=ac	death	0.21
+2=ai	death	0.11	birth	-0.11	joined	-0.14
+2=an	birth	-0.11	joined	-0.02
+2=anh	death	0.07	joined	0.04
+2=ap	death	0.48
+2=are	death	-0.16	joined	0.4
+2=at	death	0.08	birth	0.18	joined	-0.03
+2=ay	death	0.44	birth	-0.09	joined	0.32
+2=b	death	0.26	birth	-0.15	joined	0.11
+2=b52	death	-0.01	joined	-0.01
+2=ba	death	0.55	birth	0.2	joined	0.18
+2=bac	death	0.22	birth	-0.02	joined	-0.3
+2=bai	death	0.21
+2=bam	death	0.23
+2=ban	death	-0.31	joined	-0.08
+2=bang	death	0.42	joined	0.03
+2=bao	death	0.01	joined	-0.3
+2=bat	death	-0.28	birth	-0.07	joined	-0.19
+2=bau	death	0.01
+2=bay	death	0.86	joined	-0.15
+2=be	birth	-0.03	joined	-0.17
+2=ben	death	0.38	birth	0.1
+2=benh	death	0.07	joined	-0.15
+2=bi	death	0.35	birth	-0.11	joined	-0.02
+2=bia	death	0.4	birth	-0.35
+2=bich	death	0.02	birth	-0.02
+2=bien	death	0.5	joined	0.19
+2=biet	death	0.31	birth	-0.13	joined	-0.02
+2=binh	death	0.15	birth	-0.25	joined	0.04
+2=bo	death	-0.86	birth	0.26	joined	-0.56
+2=boc	death	-0.31
+2=boi	death	-0.02	birth	0.11
+2=bom	death	0.38	birth	-0.02	joined	0.31
+2=bon	death	-0.53	birth	0.27
+2=bot	death	0.22
+2=bu	death	-0.1
+2=bui	death	0.21	birth	-0.04
+2=by	death	-0.52	birth	-0.01
+2=c	death	-0.08	joined	-0.67
+2=c2	death	0.01	joined	-0.01
+2=ca	death	-0.61	birth	-0.02	joined	-0.08
+2=cac	death	0.08	joined	-0.21
+2=cai	death	-0.29	birth	0.03
+2=cam	death	0.25	birth	0.4	joined	-0.02
+2=campuchia	death	-0.35	joined	0.29
+2=can	death	-0.17	birth	-0.01	joined	-0.13
+2=canh	death	0.01	joined	-0.01
+2=cao	death	-0.28	birth	0.02	joined	0.14
+2=cap	birth	-0.05	joined	-0.27
+2=cat	death	-0.1	birth	-0.02	joined	-0.03
+2=cau	death	0.23	birth	0.01	joined	-0.2
+2=cay	death	-0.57
+2=cha	birth	-0.04	joined	-0.04
+2=chan	death	-0.4
+2=chau	death	-0.07
+2=chay	death	0.06
+2=chep	death	-0.21
+2=chet	death	-0.43	birth	-0.13	joined	-0.17
+2=chi	death	0.43	birth	-0.05	joined	0.14
+2=chien	death	0.38	birth	-0.2	joined	0.42
+2=cho	death	-0.65	joined	-0.31
+2=chon	death	0.35
+2=chong	death	0.49	joined	-0.06
+2=chot	death	-0.11
+2=chu	death	0.21	birth	-0.18
+2=chua	death	0.42	joined	0.15
+2=chuan	joined	-0.11
+2=chung	death	0.33	joined	-0.17
+2=chuyen	death	0.01	birth	-0.02	joined	0.17
+2=co	death	-0.12	birth	0.07	joined	-0.36
+2=coc	death	0.24	joined	-0.01
+2=con	death	0.15	birth	-0.4	joined	-0.17
+2=cong	death	0.2	birth	-0.01	joined	0.36
+2=cot	death	0.17
+2=cu	death	0.3	joined	-0.02
+2=cua	death	0.34
+2=cung	death	-0.06	birth	0.08	joined	-0.09
+2=cuoi	death	-0.32
+2=cuong	death	0.24
+2=cuu	death	-0.15	birth	0.02
+2=d	joined	-0.11
+2=d2	birth	0.06
+2=d6	death	-0.11
+2=d8	death	-0.06
+2=da	death	0.37	birth	-0.06	joined	-0.13
+2=dac	death	-0.33	birth	0.06	joined	0.04
+2=dai	death	0.39	birth	-0.07
+2=dam	death	0.56	joined	-0.06
+2=dan	death	0.39	birth	0.03	joined	-0.08
+2=dang	death	0.11	birth	0.13	joined	-0.05
+2=danh	birth	-0.05	joined	0.11
+2=dao	death	-0.21
+2=dat	death	0.11	joined	0.14
+2=dau	death	-0.37	joined	0.39
+2=day	death	-0.53	joined	0.1
+2=de	death	0.01	birth	-0.18	joined	0.23
+2=dem	death	0.37
+2=den	death	-0.37	birth	-0.08	joined	-0.21
+2=deo	death	0.44
+2=di	death	-0.73	birth	0.47	joined	0.3
+2=dia	death	0.04	joined	-0.02
+2=dich	death	0.56
+2=diem	birth	-0.05	joined	-0.04
+2=dien	death	-0.3	birth	0.31	joined	-0.01
+2=dinh	death	-0.54	birth	-0.33	joined	-0.4
+2=do	death	0.02	birth	-0.17	joined	0.15
+2=doan	death	-0.03	joined	0.1
+2=doc	death	-0.61	joined	-0.13
+2=doi	death	-0.22	birth	0.23	joined	0.2
+2=don	birth	-0.02	joined	-0.05
+2=dong	death	0.27	birth	0.05
+2=dot	death	0.33	birth	-0.03	joined	0.13
+2=du	death	0.35	birth	-0.32	joined	-0.04
+2=dua	death	0.61	birth	-0.13	joined	-0.06
+2=duc	death	0.35	birth	0.46	joined	-0.05
+2=dung	death	-0.15	birth	0.07	joined	-0.07
+2=duoc	death	0.17	birth	-0.11
+2=duoi	death	-0.23
+2=duong	death	-0.66	birth	0.11	joined	0.09
+2=duy	death	-0.36	birth	0.26
+2=e	death	-0.25	birth	0.13	joined	-0.21
+2=em	death	0.03	birth	-0.27	joined	-0.2
+2=est	death	0.54	birth	-0.11
+2=f356	death	0.14	joined	-0.07
+2=four	death	0.68
+2=friend	death	0.23	joined	-0.13
+2=front	death	0.36
+2=gac	death	0.34
+2=gai	death	-0.31	joined	0.06
+2=gan	death	-0.13
+2=ganh	death	0.16	birth	-0.17
+2=ghi	death	-0.52	birth	0.05
+2=gi	death	-0.16	birth	0.09
+2=gia	birth	0.28	joined	-0.22
+2=giang	death	0.02	birth	0.3
+2=giao	death	-0.18	birth	-0.2	joined	0.16
+2=giay	birth	-0.07	joined	-0.45
+2=gio	death	-0.1	joined	-0.18
+2=go	birth	-0.04
+2=goc	death	-0.03	birth	0.08	joined	0.02
+2=goi	death	-0.09	birth	-0.2
+2=gui	birth	-0.02	joined	-0.02
+2=h	death	0.16	joined	-0.03
+2=ha	death	0.12	birth	0.24	joined	-0.27
+2=hai	death	-0.04	birth	0.01	joined	0.17
+2=ham	death	0.5
+2=hang	death	0.11
+2=he	death	-0.31	birth	-0.09	joined	0.43
+2=her	death	0.4	birth	-0.37
+2=het	death	0.02
+2=hi	death	-0.04
+2=hien	death	0.12	birth	0.18	joined	-0.01
+2=hiep	death	-0.31
+2=hinh	death	-0.57
+2=his	death	-0.01
+2=ho	death	-0.57	birth	-0.07	joined	0.3
+2=hoa	birth	0.06	joined	-0.1
+2=hoai	death	0.05
+2=hoang	death	0.08	birth	-0.22	joined	-0.02
+2=hoc	death	-0.23	birth	0.23	joined	0.38
+2=hoi	birth	-0.17	joined	0.08
+2=hom	death	-0.06	birth	-0.01	joined	-0.38
+2=hon	death	0.19	birth	0.13
+2=hong	death	0.05	birth	0.02	joined	-0.01
+2=hop	death	-0.06
+2=hs	death	0.14	birth	0.22
+2=hue	death	0.51	birth	-0.16
+2=hung	death	-0.32	birth	0.43
+2=huong	death	0.04
+2=huu	death	0.1	birth	-0.02
+2=huy	death	-0.38
+2=huyen	death	-0.03	joined	-0.1
+2=huynh	death	0.07
+2=hy	death	0.62	joined	-0.2
+2=i	death	-0.7
+2=il	death	-0.3	birth	-0.01	joined	-0.04
+2=in	death	-0.21	birth	-0.54	joined	0.24
+2=is	death	0.01
+2=it	death	-0.43	joined	-0.04
+2=je	death	-0.28	birth	-0.09
+2=k	death	-0.08	joined	0.22
+2=ke	death	-0.02	joined	-0.01
+2=keo	death	-0.1
+2=ket	death	-0.2	birth	0.03	joined	-0.08
+2=khai	death	-0.15	birth	-0.09
+2=kham	death	0.05
+2=khau	death	0.12
+2=khe	death	0.34	birth	-0.17	joined	-0.12
+2=khi	death	0.35	birth	-0.35	joined	-0.19
+2=kho	death	-0.08	joined	-0.12
+2=khong	death	-0.25	birth	-0.48	joined	-0.02
+2=khu	death	-0.21	birth	0.15	joined	-0.06
+2=khuong	birth	0.01	joined	0.29
+2=kia	death	0.21
+2=kich	death	0.52	birth	-0.16	joined	-0.03
+2=kien	death	-0.13	birth	0.02
+2=kim	death	-0.08	birth	0.14
+2=kinh	death	0.32
+2=kon	death	0.22	joined	-0.02
+2=ky	birth	-0.11	joined	0.01
+2=l	death	0.44
+2=la	death	-0.38	joined	-0.09
+2=lac	death	-0.21	birth	0.1
+2=lai	death	0.39	birth	-0.27	joined	-0.22
+2=lam	death	0.07	birth	0.32	joined	-0.29
+2=lan	death	-0.44
+2=lang	death	-0.02	birth	-0.42
+2=lao	death	0.06
+2=lap	death	0.28	birth	-0.04
+2=lay	death	0.43	birth	-0.22	joined	-0.05
+2=le	death	-0.37	joined	-0.22
+2=len	death	-0.61	birth	-0.2	joined	0.58
+2=les	death	0.09	joined	0.43
+2=lien	birth	0.12	joined	-0.09
+2=lieu	death	-0.09
+2=linh	birth	0.34	joined	-0.1
+2=lo	death	-0.46
+2=loc	death	-0.15	birth	0.15
+2=loi	death	0.1	birth	-0.04	joined	-0.24
+2=lon	death	0.12
+2=long	death	0.22	birth	0.15	joined	-0.14
+2=lu	death	-0.76	joined	-0.05
+2=luc	death	-0.19	birth	0.32
+2=lung	death	-0.19
+2=luong	death	0.21	birth	-0.17	joined	-0.23
+2=luu	death	0.09	joined	-0.01
+2=luyen	death	-0.26	joined	0.3
+2=ly	death	-0.44	birth	-0.04	joined	0.3
+2=m	death	-0.5	joined	-0.03
+2=ma	death	-0.51	joined	-0.01
+2=mai	death	-0.05	joined	-0.05
+2=mang	joined	-0.07
+2=mat	death	0.17	birth	-0.18	joined	-0.24
+2=mau	death	-0.25
+2=may	death	0.44	birth	0.05	joined	0.01
+2=me	death	0.04	joined	-0.12
+2=min	death	0.41
+2=minh	death	-0.25	joined	-0.08
+2=mo	death	0.16	birth	0.15	joined	-0.1
+2=moc	death	0.06
+2=moi	birth	-0.04	joined	-0.01
+2=mot	death	-0.54	joined	0.35
+2=mu	death	0.24	joined	-0.28
+2=mua	joined	0.41
+2=mui	death	0.07
+2=muoi	joined	0.3
+2=muon	death	-0.08
+2=muong	death	0.14	joined	-0.11
+2=my	death	0.79	birth	0.29	joined	-0.12
+2=n	death	0.48
+2=na	birth	0.03
+2=nam	death	0.15	birth	-0.6	joined	0.2
+2=nao	death	0.27
+2=nau	death	-0.1
+2=nay	death	-0.81	birth	0.32	joined	-0.43
+2=nem	death	-0.05
+2=nga	death	0.72	birth	0.05	joined	-0.14
+2=ngam	death	0.11
+2=ngan	joined	-0.21
+2=ngay	death	-1.13	birth	-0.16	joined	0.27
+2=nghe	death	-0.28	birth	0.04	joined	-0.01
+2=nghi	birth	0.01	joined	-0.11
+2=nghia	death	-0.17	joined	0.37
+2=ngo	birth	-0.18
+2=ngoai	death	-0.18	birth	-0.51	joined	-0.05
+2=ngoc	death	0.35	birth	-0.04	joined	-0.07
+2=ngu	death	-0.21	birth	0.5	joined	0.03
+2=nguoi	death	-1.14	birth	-0.47
+2=nguyen	death	-0.59	birth	0.08	joined	-0.07
+2=nha	death	-0.27	birth	-0.04	joined	-0.07
+2=nham	death	-0.14	birth	0.4
+2=nhan	birth	-0.02	joined	-0.09
+2=nhap	death	-0.36	birth	0.11	joined	0.6
+2=nhat	death	-0.17	birth	0.03	joined	0.07
+2=nhau	birth	-0.04	joined	0.23
+2=nhi	death	-0.02	joined	0.24
+2=nhieu	death	0.12
+2=nho	birth	0.15	joined	-0.02
+2=nhu	death	-0.15
+2=ninh	death	0.45	birth	-0.07	joined	-0.09
+2=no	death	0.42	joined	-0.01
+2=noi	death	-0.03	birth	0.03
+2=nong	birth	0.05
+2=ntls	death	-0.23	birth	0.06
+2=nui	death	0.07	birth	-0.06
+2=nuoc	death	-0.09	joined	-0.06
+2=nva	death	0.8	birth	-0.05
+2=o	death	-0.05	birth	0.12	joined	-0.03
+2=of	death	-0.43	birth	0.43	joined	-0.03
+2=on	death	0.07	joined	-0.07
+2=ong	death	0.34	birth	-0.22	joined	-0.29
+2=or	death	0.44	joined	-0.16
+2=pailin	death	-0.17	birth	0.12
+2=pere	death	-0.41
+2=pha	death	-0.22	joined	-0.17
+2=phai	death	0.74	birth	-0.16	joined	-0.2
+2=pham	death	0.07	joined	-0.12
+2=phan	death	0.17	joined	0.2
+2=phao	death	0.32	joined	0.12
+2=phap	death	0.69	birth	-0.02
+2=phi	death	0.37	joined	-0.06
+2=phnom	death	-0.72
+2=pho	death	-0.59	birth	0.32	joined	-0.09
+2=phong	death	-0.02	birth	0.18	joined	-0.13
+2=phu	death	0.3	birth	0.16	joined	-0.05
+2=phuc	joined	-0.03
+2=phum	death	-0.39	joined	-0.11
+2=phung	death	-0.11
+2=phuoc	death	-0.02	birth	-0.06
+2=phuong	death	0.48
+2=plei	death	-0.66
+2=pon	death	0.13	birth	-0.15
+2=qua	death	0.45
+2=quan	death	-0.76	birth	0.21	joined	0.29
+2=quang	death	0.69	birth	-0.29	joined	-0.19
+2=quay	death	-0.25
+2=que	death	0.12	birth	0.17	joined	-0.03
+2=quoc	death	0.61	birth	-0.1
+2=quy	death	-0.45	joined	-0.02
+2=quynh	death	0.13	birth	0.16
+2=ra	death	0.5	birth	-0.51	joined	0.11
+2=ray	death	0.15
+2=ret	death	0.16
+2=ro	death	0.16	birth	-0.09
+2=roi	death	-0.82	joined	0.4
+2=ruot	death	-0.16
+2=s	death	0.26
+2=sai	death	-0.37
+2=said	death	-0.24	birth	-0.02	joined	-0.1
+2=sam	death	-0.29
+2=san	death	-0.28	joined	0.19
+2=sang	death	-0.45	birth	-0.1	joined	0.33
+2=sanh	death	0.29	birth	-0.02	joined	-0.01
+2=sap	death	-0.05	joined	-0.01
+2=sat	death	-0.2	birth	0.04
+2=sau	death	0.01	birth	0.34	joined	0.5
+2=saw	death	0.23
+2=says	birth	-0.02	joined	-0.01
+2=si	death	-0.85	joined	-0.16
+2=sinh	death	-0.38	birth	-0.15	joined	0.17
+2=so	death	-0.09	birth	-0.05	joined	-0.13
+2=son	death	0.34	birth	0.34	joined	-0.15
+2=song	death	0.31	joined	-0.07
+2=sot	death	-0.05	joined	-0.07
+2=su	death	0.05	birth	0.03	joined	0.29
+2=sua	death	0.15
+2=suoi	death	0.33
+2=sy	death	0.28	birth	-0.01	joined	0.03
+2=ta	death	-0.14	birth	-0.15	joined	0.48
+2=tac	death	-0.03	joined	-0.1
+2=tai	death	-0.31	birth	-0.31	joined	0.01
+2=tam	death	0.14
+2=tan	death	0.01	birth	0.44
+2=tang	death	0.58	joined	-0.05
+2=tap	death	-0.65	birth	-0.08	joined	0.29
+2=tau	death	0.4	joined	-0.04
+2=tay	death	0.55	birth	-0.17	joined	-0.33
+2=ten	death	-0.15	birth	-0.16	joined	0.04
+2=tet	death	-0.15	joined	-0.06
+2=thach	death	-0.01	birth	0.2
+2=thai	death	-0.27	birth	0.08
+2=thang	death	-0.11	birth	-0.18	joined	-0.32
+2=thanh	death	-0.74	birth	0.33	joined	0.25
+2=thap	death	0.12	joined	-0.06
+2=that	death	0.53	joined	-0.28
+2=thay	death	-0.07	joined	-0.11
+2=the	death	-0.74	birth	-0.19	joined	0.09
+2=thi	death	0.39	birth	-0.19	joined	0.11
+2=thiet	death	0.23
+2=tho	death	-0.02	birth	0.14	joined	-0.2
+2=thon	birth	0.19
+2=thong	death	0.11	birth	0.09	joined	-0.24
+2=thu	death	0.33	birth	0.19	joined	-0.06
+2=thuc	death	0.04	birth	0.11
+2=thung	death	0.11
+2=thuoc	death	0.02	birth	0.25
+2=thuong	death	0.64	birth	0.09	joined	0.22
+2=thuy	death	0.14	birth	0.06	joined	-0.02
+2=tien	birth	-0.1
+2=tieu	birth	-0.26	joined	0.2
+2=tim	death	-0.06	joined	-0.08
+2=tin	death	-0.56	birth	-0.01	joined	-0.43
+2=tinh	death	-0.38	joined	-0.04
+2=to	death	0.28	joined	-0.17
+2=toa	death	0.13
+2=toan	death	0.27
+2=toc	death	-0.37	birth	-0.11	joined	-0.03
+2=toi	death	0.14	birth	-0.27	joined	0.33
+2=tra	death	-0.44	birth	0.15	joined	-0.1
+2=trai	death	-0.31	joined	-0.17
+2=tram	death	0.21	joined	-0.08
+2=tran	death	0.55	birth	-0.05	joined	0.45
+2=trang	death	0.24	birth	-0.08	joined	-0.02
+2=tren	death	0.31	birth	0.04	joined	-0.01
+2=tri	death	0.44	birth	0.18	joined	-0.03
+2=trieu	birth	0.01
+2=trinh	death	-0.65	birth	0.14	joined	-0.05
+2=tro	death	0.15	joined	-0.05
+2=troi	death	-0.18
+2=trong	death	0.26	birth	-0.09	joined	0.47
+2=tru	birth	-0.35
+2=trung	death	-0.14	birth	0.34	joined	-0.12
+2=truoc	death	0.28
+2=truong	death	0.35	birth	-0.18	joined	-0.15
+2=truy	death	0.22
+2=tu	death	0.72	birth	-0.08	joined	-0.06
+2=tuan	death	0.18
+2=tui	death	-0.04	joined	-0.21
+2=tuoi	death	0.23
+2=tuong	death	0.22	birth	-0.09	joined	-0.11
+2=tuy	death	-0.38
+2=ty	death	0.44	birth	-0.11
+2=ui	death	0.04
+2=un	death	-0.01	joined	0.46
+2=une	death	0.27	birth	-0.03	joined	-0.06
+2=ut	death	0.32	joined	-0.26
+2=uy	death	-0.3	joined	0.27
+2=va	death	0.15	birth	-0.02	joined	-0.06
+2=vam	death	0.19
+2=van	death	1.35	birth	-0.07	joined	-0.46
+2=vao	death	-0.57	birth	-0.24	joined	-0.14
+2=vay	death	0.5	joined	-0.08
+2=ve	death	-0.34	birth	-0.41	joined	-0.26
+2=vi	death	-0.02	birth	0.41	joined	-0.12
+2=vien	death	-0.22	birth	0.11	joined	0.26
+2=viet	death	-0.33	birth	-0.01	joined	-0.19
+2=vinh	death	-0.14	birth	-0.15	joined	0.06
+2=vo	death	0.29	birth	0.2	joined	-0.16
+2=voi	death	0.52	birth	-0.02	joined	-0.26
+2=vong	death	-0.24
+2=vot	death	0.35
+2=vu	death	0.21	birth	0.13	joined	-0.1
+2=vua	death	-0.13	birth	-0.27
+2=vuc	death	-0.11
+2=vung	death	0.16
+2=vuot	death	0.07
+2=was	death	0.06	birth	0.13	joined	0.02
+2=were	death	0.08
+2=with	death	-0.5	birth	-0.07
+2=xa	death	0.1	birth	0.37	joined	0.28
+2=xac	death	0.18	joined	-0.06
+2=xe	death	0.6	joined	0.03
+2=xin	joined	0.04
+2=xom	birth	0.09
+2=xuan	death	0.43	birth	0.3	joined	-0.04
+2=xuc	death	-0.05	joined	-0.01
+2=xuong	joined	0.12
+2=xuyen	death	0.19
+2=y	death	-0.39	joined	0.15
+2=yen	death	-0.48	birth	0.61
+3=#	death	0.19	birth	-0.03	joined	-0.13
+3=##	death	-0.63	birth	-0.5	joined	0.75
+3=###	death	0.67	birth	-0.36
+3=####	death	0.51	birth	0.04	joined	-0.08
+3=$	birth	0.09	joined	-0.3
+3=a	death	0.7	birth	-0.26	joined	0.04
+3=ac	death	0.06
+3=ai	death	0.33	joined	0.12
+3=am	death	-0.19
+3=an	death	0.33	birth	0.39	joined	-0.44
+3=and	death	0.16	birth	-0.05	joined	-0.01
+3=anh	death	0.34	birth	-0.14	joined	-0.11
+3=ap	birth	-0.35
+3=ay	joined	-0.14
+3=b	death	0.08	birth	-0.02	joined	-0.45
+3=b52	death	0.17
+3=ba	death	0.03	birth	0.02	joined	-0.31
+3=bac	death	-0.17	birth	-0.38	joined	0.35
+3=bai	birth	0.12
+3=ban	death	-0.35	birth	-0.07	joined	0.27
+3=bang	death	-0.45	birth	-0.01	joined	-0.13
+3=bao	death	-0.49	birth	-0.25
+3=bat	death	-0.37	birth	-0.13	joined	-0.21
+3=bau	death	0.3	joined	0.25
+3=bay	death	0.19
+3=be	death	0.59	birth	-0.02	joined	-0.11
+3=ben	death	-0.5	birth	-0.03	joined	0.21
+3=bi	death	0.26	joined	-0.23
+3=bia	death	0.25
+3=bien	death	0.28
+3=biet	death	-0.02
+3=bieu	death	0.13
+3=binh	death	-0.05	birth	0.11	joined	-0.25
+3=bo	death	0.08	joined	0.18
+3=boc	death	0.04	birth	-0.03
+3=bom	death	0.03	birth	0.08	joined	-0.09
+3=bon	death	0.01
+3=bong	death	-0.38
+3=bot	death	-0.21
+3=bu	death	0.42	joined	-0.13
+3=buc	death	0.31	joined	-0.05
+3=bui	death	0.17	joined	-0.28
+3=bung	death	0.25
+3=buon	death	0.22	birth	-0.22
+3=c	death	-0.72
+3=c1	death	-0.12	joined	0.08
+3=c18	death	-0.12
+3=c3	death	-0.04	joined	-0.07
+3=c4	birth	0.09
+3=c5	death	-0.01	birth	0.2
+3=c6	death	-0.41
+3=c7	joined	-0.08
+3=c9	death	0.24
+3=ca	death	0.11	birth	-0.09
+3=cac	death	-0.08	joined	-0.01
+3=cach	death	0.27	birth	0.02
+3=cai	death	-0.09
+3=cam	death	-0.12
+3=came	death	0.33
+3=can	joined	-0.05
+3=cang	death	-0.2	birth	0.1	joined	-0.09
+3=canh	birth	0.16
+3=cao	death	-0.5	birth	-0.01	joined	-0.02
+3=cat	death	-0.35	birth	0.03
+3=cau	death	-0.25
+3=cay	death	-0.11
+3=cha	joined	-0.02
+3=chac	death	-0.6
+3=cham	death	-0.37	joined	-0.02
+3=chan	death	-0.09	birth	0.03
+3=chau	death	0.01	joined	-0.23
+3=chet	death	0.02	joined	-0.07
+3=chi	death	0.19	birth	0.3	joined	-0.48
+3=chiec	death	0.21
+3=chien	death	-0.03	joined	0.04
+3=chinh	death	-0.31	joined	-0.19
+3=cho	death	0.41	birth	-0.03	joined	-0.21
+3=chon	death	-0.41	joined	-0.11
+3=chong	death	0.13	birth	-0.16
+3=chu	death	-0.47	joined	-0.05
+3=chua	death	0.51	birth	-0.01	joined	-0.17
+3=chuc	death	-0.06
+3=chung	death	0.36	joined	-0.03
+3=chuyen	death	0.49	birth	-0.02
+3=co	death	0.32	birth	-0.02	joined	0.04
+3=coi	birth	0.04
+3=com	joined	-0.01
+3=con	death	0.19	birth	-0.15	joined	-0.43
+3=cong	death	0.83	birth	-0.56
+3=contact	death	-0.06
+3=cot	death	0.24	birth	-0.08
+3=cu	death	0.35	birth	-0.1	joined	-0.16
+3=cua	death	-0.22	birth	-0.1	joined	-0.11
+3=cung	death	0.08	birth	-0.02	joined	-0.25
+3=cuoi	death	-0.21
+3=cuu	death	0.2	joined	-0.03
+3=d	death	-0.33	birth	0.56	joined	-0.06
+3=d2	death	0.04	joined	-0.01
+3=d8	death	0.04	joined	-0.01
+3=da	death	-0.68	birth	-0.13	joined	-0.3
+3=dac	death	-0.37	joined	0.05
+3=dai	death	0.04	birth	0.08	joined	-0.23
+3=dak	death	0.36
+3=dam	death	-0.26	birth	0.05
+3=dan	death	-0.43	birth	0.07	joined	-0.12
+3=dang	death	-0.36	joined	-0.1
+3=danh	death	0.87	birth	-0.08	joined	-0.15
+3=dao	death	-0.06	joined	-0.08
+3=dap	death	0.33	birth	-0.04
+3=dat	death	-0.28
+3=dau	death	-0.1	birth	-0.18	joined	0.14
+3=day	death	-0.15	joined	0.23
+3=de	death	-0.56	birth	-0.1	joined	-0.32
+3=dead	joined	0.39
+3=dem	death	0.25	joined	-0.12
+3=den	joined	-0.29
+3=deo	death	-0.52
+3=deu	death	-0.2	birth	0.26
+3=di	death	0.06	birth	-0.06	joined	-0.22
+3=dia	death	0.15	birth	0.08	joined	-0.01
+3=dich	death	0.33	joined	0.27
+3=diem	death	0.1	birth	0.09	joined	-0.02
+3=dien	death	0.16
+3=dieu	death	0.21	joined	-0.02
+3=dinh	death	0.36	birth	0.15	joined	0.15
+3=do	death	0.29	birth	0.08	joined	-0.16
+3=doan	death	0.36	birth	-0.34	joined	-0.01
+3=doc	death	0.24
+3=doi	death	0.07	birth	0.01	joined	-0.31
+3=don	death	0.36	birth	0.13	joined	0.3
+3=dong	death	0.37	birth	0.09	joined	-0.01
+3=dot	death	-0.1	joined	0.19
+3=du	death	0.34	birth	-0.34	joined	-0.1
+3=dua	death	0.41	joined	0.2
+3=duc	death	-0.38	birth	-0.07
+3=dung	death	0.04	joined	-0.31
+3=duoc	death	-0.01	joined	-0.26
+3=duoi	death	-0.07
+3=duong	death	0.16	birth	-0.18	joined	0.45
+3=e	death	-0.02	joined	-0.07
+3=e12	death	0.21	joined	-0.03
+3=e3	death	0.1
+3=em	death	-0.59	birth	-0.05	joined	0.3
+3=enemy	death	0.23
+3=est	death	-0.06	joined	0.29
+3=father	death	0.1
+3=fight	death	-0.54
+3=gai	death	0.08
+3=gan	death	0.69	birth	-0.12	joined	-0.06
+3=gap	death	0.35	joined	-0.02
+3=ghi	death	0.09	birth	-0.01	joined	0.09
+3=gi	death	-0.55	joined	-0.05
+3=gia	death	-0.28	birth	0.16	joined	-0.06
+3=giai	death	0.61
+3=giang	death	0.13	birth	-0.02	joined	0.02
+3=giao	death	-0.55	birth	-0.06	joined	-0.08
+3=giay	death	-0.73	birth	-0.12
+3=gio	death	0.13	birth	-0.05	joined	-0.07
+3=gioi	death	0.31
+3=giu	birth	-0.03
+3=go	death	0.46	joined	-0.07
+3=goc	death	-0.09
+3=goi	death	0.53	birth	0.23
+3=gui	death	0.27
+3=ha	death	-0.39	birth	0.5	joined	-0.11
+3=had	death	-0.3	joined	-0.01
+3=hai	death	0.24	joined	-0.49
+3=ham	death	-0.23
+3=hang	death	-0.11	birth	0.01	joined	-0.01
+3=hanh	death	0.05
+3=hau	death	-0.1	joined	-0.37
+3=hay	death	0.33	joined	0.02
+3=he	death	0.19	birth	0.31	joined	-0.21
+3=het	joined	0.03
+3=hien	death	-0.16
+3=his	death	0.03	birth	-0.01
+3=hit	death	0.05
+3=ho	death	0.27	birth	-0.1	joined	-0.2
+3=hoa	death	0.05	birth	-0.07
+3=hoan	death	-0.17
+3=hoc	death	-0.06
+3=hoi	death	-0.77	joined	-0.03
+3=hom	birth	-0.17
+3=hong	death	-0.11	birth	0.03	joined	-0.03
+3=hop	death	-0.32	joined	0.12
+3=hs	death	-0.4	birth	0.58
+3=huan	death	-0.02	birth	-0.01	joined	0.25
+3=hung	death	0.07
+3=huong	death	0.21	joined	-0.1
+3=huu	death	0.02	birth	0.09	joined	-0.05
+3=huy	death	0.25	birth	-0.01
+3=huyen	joined	0.23
+3=hy	death	-0.76	birth	-0.02	joined	-0.09
+3=i	death	0.2	birth	-0.04	joined	0.33
+3=in	death	-0.09	birth	0.27	joined	-0.22
+3=is	death	-0.01	birth	-0.09	joined	0.02
+3=it	death	0.81	joined	-0.12
+3=kb	death	-0.27
+3=ke	death	0.21	joined	0.22
+3=keo	joined	-0.07
+3=ket	death	-0.01	birth	-0.08	joined	-0.03
+3=khac	death	0.1	birth	0.03	joined	-0.08
+3=khanh	death	0.34
+3=khe	death	0.05	birth	0.01	joined	-0.03
+3=khi	death	0.44	joined	-0.06
+3=khieng	death	0.04
+3=kho	death	0.03	joined	0.14
+3=khong	death	-0.19	birth	0.34	joined	-0.42
+3=khu	death	0.01	birth	-0.06	joined	0.21
+3=kia	death	0.47	birth	-0.07
+3=kich	death	0.27	birth	-0.1
+3=kiem	birth	-0.01	joined	-0.24
+3=kien	death	-0.32	birth	0.32
+3=kim	birth	0.08	joined	-0.04
+3=kinh	death	0.25	joined	-0.14
+3=kon	death	-0.06	birth	0.01
+3=kt	death	-0.01
+3=ky	joined	0.26
+3=l	death	0.08
+3=la	death	0.71	birth	0.61	joined	0.07
+3=lac	death	0.11	birth	0.15	joined	-0.09
+3=lai	death	-0.44	birth	-0.3	joined	-0.1
+3=lam	death	-0.15	birth	0.12	joined	0.15
+3=lan	death	0.12	birth	-0.01
+3=lang	death	0.72	joined	-0.12
+3=lao	death	0.07	birth	-0.46
+3=lap	death	0.43	joined	-0.05
+3=lau	death	0.26	joined	-0.02
+3=lay	death	0.14	joined	-0.03
+3=le	death	-0.41	birth	0.08
+3=len	death	0.02	birth	-0.39	joined	-0.14
+3=lien	joined	0.13
+3=liet	death	0.25	birth	-0.13
+3=lieu	death	-0.11	birth	-0.06
+3=linh	death	0.02	birth	-0.16	joined	-0.23
+3=lo	death	-0.51	birth	0.01	joined	0.39
+3=loan	death	-0.62
+3=loc	death	0.45	birth	0.11	joined	-0.03
+3=loi	death	0.3	birth	-0.46
+3=long	death	0.29	birth	0.19	joined	-0.09
+3=lop	birth	0.19
+3=ls	death	0.02
+3=lu	death	-0.61	joined	-0.2
+3=luc	death	0.25	birth	0.08	joined	-0.26
+3=lung	death	-0.08	birth	0.26	joined	-0.07
+3=luong	death	0.13	birth	0.06	joined	-0.09
+3=luu	death	0.09
+3=ly	death	-0.01
+3=ma	death	0.72	birth	0.18
+3=mac	death	0.36	joined	-0.01
+3=mai	death	0.12	joined	-0.01
+3=man	death	-0.13	birth	-0.06
+3=mang	death	0.02	joined	0.09
+3=manh	joined	0.17
+3=mat	death	-0.18	birth	0.21	joined	-0.05
+3=mau	death	0.34	joined	-0.04
+3=may	death	-0.36	birth	-0.04	joined	0.06
+3=me	death	-0.85	birth	-0.03	joined	-0.15
+3=min	death	0.01	joined	0.03
+3=minh	death	0.04	birth	0.1	joined	0.26
+3=mo	death	0.29	birth	0.06	joined	0.08
+3=moi	death	-0.04	birth	-0.2	joined	-0.35
+3=mon	birth	0.09
+3=mong	death	-0.44	joined	-0.02
+3=mot	death	-0.28	birth	-0.02	joined	-0.22
+3=mua	death	-0.39	joined	0.02
+3=muoi	joined	0.09
+3=muon	death	0.26	joined	0.34
+3=muong	birth	0.14
+3=my	death	0.59
+3=na	death	0.11
+3=nam	death	0.23	birth	0.33	joined	-0.85
+3=nang	death	-0.22	birth	0.03
+3=nay	death	0.08
+3=nem	death	0.21
+3=nen	death	0.18
+3=nga	death	-0.2
+3=ngai	death	0.29
+3=ngan	death	0.26	birth	-0.03
+3=ngay	death	-0.38	birth	0.23	joined	0.23
+3=nghe	death	-0.19	birth	-0.23	joined	-0.11
+3=nghi	death	-0.06	birth	0.14
+3=nghia	death	-0.6	birth	-0.15	joined	-0.22
+3=ngo	death	0.87	joined	-0.02
+3=ngoai	death	0.09	birth	-0.02
+3=ngoc	death	0.56	birth	0.2
+3=ngoi	death	0.15
+3=ngu	death	-0.41	birth	0.08	joined	0.58
+3=ngung	death	0.52	joined	-0.03
+3=nguoi	death	0.27	joined	0.2
+3=nguyen	death	0.14	birth	-0.23	joined	-0.31
+3=nha	death	0.29	birth	-0.05	joined	0.43
+3=nhan	death	0.15	birth	0.1	joined	0.01
+3=nhat	death	-0.45
+3=nhau	death	-0.24	joined	-0.05
+3=nhi	death	0.25
+3=nho	death	0.27	joined	-0.12
+3=nhon	death	0.14	birth	0.03
+3=nhu	death	-0.45	birth	-0.06
+3=nhung	death	-0.26	birth	-0.08
+3=ninh	death	-0.09	birth	0.25
+3=no	death	0.5	joined	-0.21
+3=noi	death	-0.03	birth	-0.47	joined	0.23
+3=nong	death	-0.13	joined	-0.01
+3=ntls	death	-0.32	birth	-0.17	joined	-0.05
+3=nu	death	0.15
+3=nui	death	0.12	birth	0.42	joined	-0.07
+3=nung	birth	0.14
+3=nuoc	death	0.26	joined	0.4
+3=nuoi	death	-0.19
+3=nuong	death	-0.15
+3=o	death	0.55	birth	-0.55	joined	-0.05
+3=of	death	-0.66	birth	0.25	joined	-0.14
+3=on	birth	0.34
+3=ong	death	0.15	birth	-0.61	joined	0.08
+3=or	death	0.11	joined	-0.06
+3=our	death	-0.17
+3=pha	death	-0.36	birth	0.28	joined	0.19
+3=phai	death	-0.06	birth	0.34	joined	-0.01
+3=pham	death	0.33	joined	-0.15
+3=phan	death	0.18	joined	-0.08
+3=phao	death	0.03	joined	-0.09
+3=phat	death	0.08
+3=phep	death	-0.05
+3=phi	death	-0.3
+3=phia	death	-0.13
+3=pho	death	-0.2	birth	0.34	joined	0.03
+3=phong	death	0.24	birth	0.04
+3=phu	death	0.51	birth	0.46	joined	0.12
+3=phuc	death	-0.56	joined	0.63
+3=phung	death	0.25	birth	0.17	joined	-0.01
+3=phuoc	death	-0.43
+3=phuong	death	0.09
+3=place	joined	-0.05
+3=pong	death	0.18
+3=pot	death	-0.31
+3=q	death	0.09
+3=qua	death	-0.15	joined	-0.22
+3=quan	death	0.19	birth	0.16	joined	0.45
+3=quang	death	0.54	birth	0.25	joined	0.06
+3=que	death	0.44	joined	-0.16
+3=quen	death	0.05
+3=quoc	death	0.37	birth	0.16
+3=quy	death	0.57	birth	-0.02
+3=quynh	birth	0.18
+3=ra	death	-0.01	birth	-0.28	joined	-0.41
+3=rang	birth	0.03	joined	0.08
+3=ranh	death	-0.24
+3=ray	death	-0.39
+3=regiment	death	0.03	joined	0.16
+3=ret	death	-0.11
+3=ro	birth	-0.08
+3=roi	death	-0.31	birth	-0.36	joined	0.13
+3=rung	death	0.19
+3=rut	death	-0.56	birth	0.26
+3=s	death	0.02	joined	-0.2
+3=sa	death	-0.46
+3=sai	death	-0.28
+3=said	death	-0.09	joined	-0.04
+3=sam	birth	0.2
+3=sang	death	-0.11	birth	-0.07	joined	0.28
+3=sanh	death	0.57	joined	-0.01
+3=sap	birth	-0.06
+3=sat	death	-0.32
+3=sau	death	-0.5	birth	-0.08	joined	-0.11
+3=se	birth	0.11
+3=si	death	-0.57	birth	-0.19	joined	-0.18
+3=sinh	death	0.94	birth	-0.16	joined	-0.23
+3=slope	death	-0.33
+3=so	birth	-0.28	joined	-0.22
+3=son	death	-0.17	birth	-0.12	joined	0.2
+3=song	death	-0.04	joined	-0.02
+3=sot	death	-0.27	joined	0.43
+3=southern	death	0.12
+3=su	death	0.13	joined	-0.01
+3=sui	death	0.04
+3=sung	death	0.27	joined	0.04
+3=suoi	death	0.23	joined	-0.03
+3=sy	death	-0.31
+3=t	death	-0.39	joined	-0.04
+3=ta	death	0.21	birth	-0.06
+3=tai	death	0.33	birth	-0.3	joined	-0.15
+3=tam	joined	0.38
+3=tan	death	-0.15	birth	-0.35	joined	0.28
+3=tang	death	0.41	birth	-0.1	joined	-0.05
+3=tap	death	-0.83	birth	-0.04
+3=tau	death	-0.07	birth	0.2
+3=tay	death	-0.01	birth	0.07	joined	-0.27
+3=ten	death	-0.17	joined	0.23
+3=tet	death	0.02	birth	0.06
+3=tha	joined	-0.01
+3=thach	death	-0.1	birth	0.08	joined	-0.05
+3=thai	death	-0.05	birth	-0.29
+3=tham	death	0.13	joined	-0.15
+3=than	death	-0.06	joined	0.14
+3=thang	death	-0.3	birth	0.22	joined	-0.05
+3=thanh	death	-0.4	birth	0.32	joined	-0.09
+3=thap	death	-0.09	birth	0.39
+3=that	death	-0.14	joined	0.05
+3=thay	death	-0.94	birth	-0.02	joined	-0.15
+3=the	death	-0.25	birth	-0.16	joined	0.01
+3=theo	death	-0.16
+3=they	death	-0.13
+3=thi	death	0.63	birth	0.1	joined	0.11
+3=thien	death	0.07
+3=thieu	death	0.34
+3=thin	death	-0.01
+3=tho	birth	0.57	joined	-0.11
+3=thoi	death	-0.07
+3=thon	death	0.21	birth	-0.11
+3=thong	death	-0.01	birth	-0.03	joined	0.11
+3=thu	death	-0.23	birth	0.03	joined	-0.38
+3=thuoc	death	0.55
+3=thuong	death	-0.87	birth	-0.13	joined	-0.06
+3=thuy	death	-0.12	joined	-0.17
+3=tich	death	0.04
+3=tien	death	0.11	birth	0.06	joined	-0.03
+3=tieng	death	0.13	joined	0.07
+3=tieu	death	0.4	birth	-0.1	joined	-0.04
+3=tim	death	-0.25
+3=tin	death	-0.4	birth	-0.17	joined	-0.41
+3=tinh	death	-0.22	joined	-0.09
+3=to	death	-0.06	birth	-0.29	joined	-0.29
+3=toi	death	-0.01	birth	-0.07	joined	0.31
+3=told	death	0.33	joined	-0.16
+3=ton	death	0.03
+3=tra	death	0.23	joined	-0.07
+3=trai	death	0.14	birth	-0.31	joined	-0.07
+3=tram	death	0.47
+3=tran	death	0.78	birth	-0.24
+3=trang	death	0.11	birth	-0.08
+3=trao	joined	0.11
+3=trau	death	0.13
+3=tren	death	0.13	joined	0.19
+3=tri	birth	0.14
+3=trinh	death	-0.31	joined	-0.1
+3=tro	death	-0.46	birth	-0.05	joined	0.02
+3=tron	death	-0.37	joined	0.37
+3=trong	death	0.37	birth	0.25	joined	-0.29
+3=tru	birth	-0.02
+3=truc	death	0.01
+3=trung	death	0.34	birth	-0.15	joined	0.17
+3=truoc	death	-1.26	birth	0.24	joined	-0.16
+3=truong	death	-0.51	birth	0.13	joined	0.57
+3=tu	death	-0.13	birth	-0.25
+3=tuan	death	0.1
+3=tuc	death	0.64
+3=tui	death	-0.34	birth	-0.14	joined	-0.02
+3=tum	death	0.23	joined	-0.02
+3=tuoi	death	-0.07
+3=tuong	death	-0.5
+3=tuyen	death	-0.05	joined	0.35
+3=un	death	-0.21	birth	-0.22	joined	-0.01
+3=under	death	0.15
+3=uy	joined	-0.28
+3=va	birth	0.38	joined	0.09
+3=van	death	-0.02	birth	-0.4	joined	-0.34
+3=vao	death	-0.47	birth	-0.05	joined	0.33
+3=vat	death	0.07	birth	0.05
+3=vay	death	0.03
+3=vc	death	-0.26
+3=ve	death	-0.79	birth	-0.81	joined	0.05
+3=vi	death	-0.43	birth	0.18	joined	0.21
+3=vien	death	-0.37	birth	0.24	joined	-0.14
+3=viet	death	-0.51
+3=vinh	death	0.03	birth	0.28	joined	-0.01
+3=vo	death	-0.32	birth	-0.12	joined	0.5
+3=voi	death	0.27	joined	0.21
+3=vong	death	-0.14
+3=vu	death	0.12	birth	-0.01	joined	0.29
+3=vuc	death	0.04
+3=vuon	death	0.39	birth	-0.02	joined	-0.12
+3=vuong	death	0.09
+3=was	death	-0.31	birth	-0.08	joined	0.86
+3=we	death	-0.44
+3=xa	death	-0.01	birth	-0.12	joined	-0.11
+3=xac	death	0.24	joined	-0.07
+3=xat	death	0.09
+3=xe	death	0.39
+3=xin	death	0.18
+3=xoai	death	0.17
+3=xom	death	0.39	birth	-0.35
+3=xuan	death	-0.02	birth	-0.01	joined	-0.18
+3=xung	death	-0.04	birth	-0.05	joined	-0.28
+3=xuong	death	-0.17	joined	-0.07
+3=xuyen	death	-0.67	joined	-0.34
+3=y	death	-0.62	joined	-0.13
+3=year	death	0.22
+3=yen	death	0.29	joined	-0.46
-1=#	death	0.08	birth	-0.12	joined	-0.08
-1=# & ##	death	-0.28
-1=# & ####	death	-0.51
-1=# & dem	death	0.43
-1=# & nam	joined	0.24
-1=# & ngay	death	0.16
-1=# & thang	joined	-0.21
-1=##	death	-0.24	birth	-0.29
-1=## & #	death	0.57	birth	-0.02	joined	-0.03
-1=## & ##	death	-0.36	joined	-0.1
-1=## & ####	death	-0.74
-1=## & nam	death	0.77	birth	-0.03	joined	0.25
-1=## & ngay	death	0.11	joined	-0.03
-1=## & sang	death	0.11
-1=## & thang	death	0.35
-1=###	death	-0.05	birth	-0.36	joined	-0.68
-1=### & #	death	-0.19	birth	-0.11
-1=### & dem	death	0.28
-1=### & hom	death	0.04
-1=### & nam	death	-0.04	birth	-0.01	joined	-0.02
-1=### & ngay	death	-0.28	joined	-0.15
-1=### & thang	death	0.15	joined	-0.27
-1=####	death	0.45	birth	-1.32	joined	0.31
-1=#### & #	death	-0.75	birth	-0.06	joined	0.55
-1=#### & ##	death	0.76	birth	-0.09	joined	-0.29
-1=#### & ####	death	1.22	birth	-1.08
-1=#### & nam	death	-0.07	birth	-0.06	joined	0.15
-1=#### & ngay	death	-0.37	joined	-0.01
-1=#### & sang	death	0.25
-1=2h	death	0.24
-1=2h & sang	death	0.12
-1=4h	death	0.28
-1=^	death	-0.34	birth	0.24	joined	-0.24
-1=^ & chieu	death	-0.62	birth	0.38
-1=^ & dem	death	-0.05
-1=^ & hom	death	0.34
-1=^ & nam	death	0.16	birth	-0.01	joined	-0.03
-1=^ & ngay	death	-0.09	birth	-0.07	joined	-0.01
-1=^ & sang	death	0.3
-1=^ & thang	death	0.47	joined	-0.01
-1=a	death	-0.02	birth	0.08	joined	-0.01
-1=am	death	0.43
-1=an	death	0.14	birth	0.23	joined	-0.17
-1=an & ##	death	-0.07	birth	-0.04
-1=an & ####	death	0.38	birth	0.31
-1=an & nam	death	-0.35
-1=an & ngay	death	0.01
-1=anh	death	0.08	birth	-0.04	joined	0.25
-1=anh & nam	death	-0.21	birth	-0.04	joined	0.28
-1=army	death	-0.32	joined	0.65
-1=au	death	-0.06
-1=ay	death	-0.1	birth	-0.04	joined	-0.12
-1=ay & ##	death	-0.61	joined	-0.04
-1=ay & nam	death	-0.1
-1=b	death	-0.26	birth	0.49	joined	-1.17
-1=b & ##	death	-0.02	birth	-0.36	joined	-0.23
-1=b & ####	death	-0.2	birth	0.92	joined	-0.2
-1=b & nam	joined	-0.11
-1=b & thang	death	0.08	joined	-0.58
-1=b5	death	0.12	joined	-0.03
-1=b52	death	0.12
-1=b52 & thang	death	0.03
-1=ba	death	0.04	joined	-0.01
-1=bac	death	0.2	birth	-0.47	joined	-0.26
-1=bac & ####	death	-0.23	birth	-0.29	joined	-0.09
-1=bac & nam	death	-0.04	birth	-0.16	joined	-0.03
-1=bac & ngay	death	-0.01
-1=bach	birth	0.13	joined	-0.22
-1=bach & ####	death	-0.23	birth	0.14	joined	-0.22
-1=ban	death	0.62	birth	-0.2	joined	-0.07
-1=ban & ##	death	-0.02	joined	-0.07
-1=ban & ####	death	0.34
-1=ban & nam	death	0.6	birth	-0.03	joined	-0.14
-1=ban & ngay	death	-0.19	joined	0.13
-1=bang	death	-0.03	joined	-0.2
-1=bang & ####	death	-0.25	birth	0.01	joined	-0.01
-1=bang & nam	death	-0.14
-1=bang & ngay	death	0.27
-1=bao	death	-0.05	birth	-0.02	joined	-0.29
-1=bao & ##	death	0.12
-1=bao & ####	death	0.05	joined	-0.02
-1=bao & nam	death	0.05	birth	-0.01	joined	-0.02
-1=bat	death	-1.02	birth	-0.15	joined	-0.39
-1=bat & nam	death	-0.12	birth	-0.08	joined	-0.27
-1=bat & ngay	death	-0.41	birth	-0.01
-1=bay	death	-0.09	birth	0.31	joined	-0.15
-1=be	death	-0.23	joined	-0.12
-1=be & ####	death	-0.04
-1=be & nam	death	-0.28
-1=benh	death	-0.16
-1=benh & nam	death	-0.12
-1=bi	death	0.29
-1=bia	death	0.24
-1=bien	death	0.26	birth	-0.23	joined	-0.12
-1=bien & ####	death	0.39	birth	-0.19	joined	-0.08
-1=biet	death	0.06
-1=binh	death	0.41	birth	0.22
-1=binh & ##	death	-0.07
-1=binh & ####	birth	0.28
-1=binh & nam	death	0.41
-1=binh & ngay	death	-0.06
-1=binh & thang	death	0.07	joined	0.17
-1=bo	death	0.21	birth	-0.02
-1=bo & nam	death	0.39
-1=boc	death	-0.14
-1=bom	death	0.29
-1=bom & ##	death	0.01
-1=bom & nam	death	0.31
-1=bom & ngay	death	0.06
-1=bon	death	-0.3
-1=bong	birth	0.05
-1=born	death	-0.52	birth	0.83	joined	-0.1
-1=born & ####	death	-0.04	birth	0.25	joined	-0.01
-1=bua	death	0.54	joined	-0.15
-1=bua & #	death	0.07
-1=bua & ##	death	0.29	joined	-0.02
-1=buoi	death	0.11
-1=c	death	-0.37	birth	0.14	joined	-0.6
-1=c2	death	0.35	birth	-0.08	joined	-0.17
-1=cai	death	-0.1	birth	0.18	joined	0.04
-1=cam	death	-0.43	birth	0.27
-1=cam & nam	death	-0.26
-1=campuchia	death	0.11	birth	-0.08	joined	-0.22
-1=can	death	0.06	birth	-0.08	joined	-0.07
-1=can & nam	death	0.53	birth	-0.03
-1=can & ngay	death	0.18
-1=can & thang	death	-0.12
-1=canh	birth	-0.03	joined	-0.15
-1=cap	death	-0.74	birth	-0.2	joined	-0.17
-1=cap & ##	death	-0.35
-1=cap & nam	joined	-0.01
-1=cap & ngay	death	-0.38	birth	-0.07
-1=captured	death	-0.15
-1=captured & ##	death	-0.15
-1=cat	death	0.43
-1=cau	death	-0.34	birth	0.04
-1=cau & ##	death	-0.25
-1=chac	death	0.39	joined	-0.17
-1=chai	death	0.08	birth	0.23
-1=cham	death	0.24	joined	-0.01
-1=chanh	death	-0.29
-1=chat	death	-0.29	birth	0.07	joined	-0.06
-1=chau	death	-0.51	joined	-0.01
-1=chay	death	0.05
-1=cheng	death	-0.1
-1=chep	death	-0.43
-1=chet	death	0.29	birth	-0.11	joined	-0.1
-1=chet & #	death	0.16
-1=chet & ##	death	-0.18
-1=chet & ####	death	-0.26	birth	-0.02
-1=chet & dem	death	0.06
-1=chet & nam	death	0.09
-1=chet & ngay	death	0.29
-1=chet & thang	death	0.09
-1=chi	death	0.23	birth	-0.04
-1=chia	death	-0.37
-1=chien	death	0.03	birth	-0.09	joined	0.16
-1=chien & ####	death	0.07	birth	-0.08	joined	0.25
-1=chieu	death	-0.11	birth	0.14
-1=chim	death	0.55	joined	-0.16
-1=chim & nam	death	0.22	joined	-0.01
-1=cho	death	-0.11
-1=chon	death	-0.05
-1=chon & nam	death	-0.39
-1=chum	death	0.07
-1=chung	death	-0.05	birth	0.36
-1=co	death	-0.52	birth	0.07	joined	-0.11
-1=co & nam	death	-0.19
-1=co & ngay	death	-0.51	joined	-0.03
-1=coi	death	0.07
-1=con	death	-0.07	joined	-0.02
-1=cong	birth	-0.02	joined	-0.21
-1=cong & ##	death	-0.13
-1=cu	death	-0.36	birth	-0.09
-1=cu & ##	death	-0.36	joined	-0.04
-1=cu & ####	death	-0.02	birth	0.01
-1=cu & nam	birth	-0.07	joined	-0.07
-1=cua	death	-0.14
-1=cung	death	0.17	joined	0.67
-1=cung & ##	death	0.32	joined	-0.06
-1=cung & ngay	death	-0.28	joined	0.78
-1=cuoi	birth	-0.17
-1=cuoi & ####	death	0.03	joined	-0.01
-1=cuoi & ngay	death	-0.3	joined	-0.14
-1=cuon	death	0.28
-1=cuong	death	0.09	birth	0.12
-1=cuong & ##	death	0.11
-1=cuong & ####	death	-0.12	birth	0.16
-1=da	death	-0.15	joined	0.33
-1=da & ####	death	0.42
-1=da & ngay	death	-0.34	joined	0.39
-1=dac	death	-0.38
-1=dai	death	0.23
-1=dai & ngay	death	0.09
-1=dam	death	-0.12
-1=dan	death	0.04	birth	0.48	joined	-0.07
-1=dan & ##	death	-0.06
-1=dan & ####	death	0.18	birth	0.26
-1=dang	joined	-0.04
-1=dang & ##	death	0.15
-1=danh	death	0.11
-1=dao	birth	-0.02
-1=dat	death	0.07	joined	-0.1
-1=dau	death	-0.21	birth	-0.15	joined	-0.33
-1=dau & nam	death	0.07	birth	0.12	joined	-0.02
-1=dau & ngay	death	0.05
-1=dau & thang	death	-0.11
-1=day	death	0.12	birth	-0.03	joined	0.27
-1=day & #	death	-0.1	joined	-0.02
-1=day & ##	death	-0.07	joined	0.39
-1=day & ngay	death	0.14
-1=de	death	-0.5	birth	0.15	joined	-0.45
-1=de & #	death	-0.38	joined	-0.08
-1=de & ##	death	0.34	birth	-0.1
-1=de & nam	death	-0.15	birth	0.35	joined	-0.05
-1=de & ngay	death	-0.8	birth	-0.04	joined	-0.12
-1=dem	death	0.8	birth	-0.01	joined	-0.01
-1=dem & thang	death	0.1
-1=den	death	-0.24	birth	-0.24	joined	-0.54
-1=den & #	death	0.12
-1=den & ##	death	-0.15	joined	-0.18
-1=den & ####	death	-0.11	birth	-0.12	joined	-0.3
-1=den & nam	death	0.3	joined	-0.16
-1=den & ngay	joined	0.11
-1=den & thang	death	-0.65	joined	-0.03
-1=deu	death	-0.02	joined	-0.08
-1=di	death	-1.58	birth	-1.05	joined	2.44
-1=di & #	death	-0.48	joined	0.58
-1=di & ##	death	-0.57	joined	0.78
-1=di & ####	death	-0.41	birth	-0.26	joined	1.02
-1=di & dem	death	0.58	joined	-0.16
-1=di & nam	death	-0.52	birth	-0.68	joined	0.82
-1=di & ngay	death	-0.2	joined	0.53
-1=di & thang	death	-0.73	birth	-0.12	joined	0.91
-1=dich	death	0.09
-1=died	death	-0.18
-1=died & ##	death	-0.24
-1=dien	death	-0.35	joined	-0.1
-1=dien & ####	death	-0.16	birth	0.03	joined	-0.1
-1=dieu	death	-0.16
-1=din	death	0.15
-1=dinh	death	0.01	birth	-0.08	joined	0.09
-1=dinh & nam	death	-0.09	birth	-0.02	joined	0.24
-1=dinh & ngay	death	0.02
-1=dip	death	0.47
-1=do	death	0.43	birth	-0.11	joined	-0.36
-1=do & ##	death	0.1	joined	-0.02
-1=do & ####	death	0.15	birth	-0.03	joined	-0.06
-1=do & nam	death	-0.05	birth	-0.01
-1=do & ngay	death	0.25
-1=do & thang	joined	-0.07
-1=doan	death	-0.01	birth	0.02	joined	0.46
-1=doan & #	death	-0.25	birth	0.32	joined	-0.22
-1=doan & nam	death	-0.1	birth	-0.15	joined	0.46
-1=doan & ngay	death	0.19
-1=doi	death	-0.09	birth	-0.3	joined	0.35
-1=doi & #	death	-0.13	joined	0.07
-1=doi & ##	death	-0.46	joined	0.44
-1=doi & ####	death	0.64	birth	-0.09	joined	0.21
-1=doi & nam	death	0.06	birth	-0.03	joined	0.16
-1=doi & ngay	death	0.31
-1=doi & thang	joined	-0.22
-1=dong	death	0.06	birth	-0.05	joined	-0.03
-1=dong & ##	death	-0.45
-1=dot	death	-0.75	birth	-0.01	joined	1.03
-1=dot & #	death	-0.39	joined	0.66
-1=dot & thang	death	-0.37	joined	0.53
-1=du	death	0.04
-1=du & #	death	0.18
-1=du & ##	death	-0.01
-1=dua	birth	-0.02	joined	-0.07
-1=duc	death	-0.12	joined	-0.04
-1=duc & thang	death	0.14
-1=dung	death	0.12	birth	-0.06	joined	-0.06
-1=dung & ##	death	0.09
-1=dung & ####	death	0.17
-1=dung & nam	death	-0.09	birth	-0.08	joined	-0.04
-1=dung & ngay	death	-0.25
-1=dung & ram	death	0.44
-1=duoc	death	0.08	joined	-0.11
-1=duoc & ##	death	-0.13	joined	-0.01
-1=duong	death	-0.52	birth	-0.36	joined	0.37
-1=duong & #	death	-0.02
-1=duong & ##	death	-0.15
-1=duong & ####	death	-0.28	birth	-0.15	joined	0.14
-1=duong & nam	death	0.07	birth	-0.09	joined	-0.29
-1=duong & ngay	death	-0.42	joined	0.49
-1=duong & thang	death	0.09	joined	0.09
-1=e141	death	-0.08
-1=em	birth	0.02	joined	-0.1
-1=em & ####	death	0.05	birth	0.05	joined	-0.04
-1=en	death	0.28	birth	-0.22	joined	0.37
-1=en & ####	death	-0.17	birth	-0.18	joined	0.03
-1=en & avril	death	0.09	joined	-0.12
-1=en & fevrier	death	0.05
-1=en & mai	death	0.05	joined	0.17
-1=en & octobre	death	-0.13
-1=f10	death	0.07
-1=f304	death	0.22
-1=f308	death	-0.26
-1=f312 & ngay	death	-0.03
-1=f320	death	-0.3
-1=for	death	0.44
-1=for & #	death	0.43
-1=from	death	-0.49
-1=gai	death	0.29	joined	-0.01
-1=gan	death	0.1
-1=gao	death	-0.25
-1=gao & ngay	death	0.17
-1=gat	death	0.35	joined	0.16
-1=ghi	death	0.42	birth	-0.18	joined	-0.15
-1=ghi & #	death	-0.18	joined	-0.01
-1=ghi & ##	death	0.36	birth	-0.02	joined	-0.18
-1=ghi & ngay	death	0.03	joined	0.2
-1=ghi & thang	death	0.25	joined	-0.18
-1=gia	death	0.26	birth	-0.21
-1=gia & ##	death	0.1	joined	0.05
-1=gia & ####	death	-0.28	birth	-0.01
-1=gia & nam	death	0.26	birth	-0.12	joined	0.26
-1=giang	death	-0.35
-1=giao	death	-0.37
-1=giay	death	-0.06
-1=giay & ##	death	-0.23
-1=giet	death	0.51	birth	-0.09	joined	-0.06
-1=gio	death	0.57	birth	0.53	joined	-0.25
-1=gio & ##	death	0.51	birth	0.09
-1=gio & chieu	death	0.28
-1=gio & ngay	death	-0.27
-1=gio & sang	death	0.46	joined	-0.01
-1=gio & trua	death	0.17
-1=gioi	death	0.26
-1=go	death	-0.04
-1=goi	death	-0.23	joined	0.22
-1=gon	joined	-0.09
-1=gui	death	-0.06	joined	-0.13
-1=h	death	-0.23
-1=ha	death	0.06	birth	-0.32	joined	-0.13
-1=ha & #	death	-0.27
-1=hai	death	-0.02	joined	0.43
-1=hai & ####	death	-0.1	birth	0.02
-1=hai & nam	death	0.08	birth	-0.05
-1=ham	death	0.34
-1=ham & nam	death	0.02
-1=han	joined	-0.02
-1=hanh	death	-0.18	birth	0.12
-1=hao	death	0.11
-1=hau	death	0.41	birth	0.05	joined	-0.01
-1=hay	death	-0.2
-1=he	death	-0.18	birth	-0.03
-1=het	death	-0.27
-1=hien	birth	0.15
-1=hiep	death	0.28
-1=hieu	death	0.37
-1=ho	death	-0.31	joined	0.35
-1=ho & nam	death	-0.04	joined	0.1
-1=ho & ngay	death	-0.12	joined	0.33
-1=ho & thang	death	-0.38	joined	-0.06
-1=hoa	death	0.09	birth	-0.22	joined	-0.04
-1=hoa & ##	death	0.16	birth	-0.04
-1=hoa & ####	death	0.06	joined	-0.04
-1=hoa & nam	death	0.4	birth	-0.09	joined	0.07
-1=hoang	death	-0.01	birth	0.07
-1=hoc	death	0.03	birth	-0.05
-1=hoi	death	0.31	birth	-0.24	joined	0.12
-1=hoi & #	death	0.41
-1=hoi & ##	death	0.29
-1=hoi & ####	death	-0.47	birth	-0.02	joined	0.16
-1=hoi & cuoi	death	-0.27	joined	0.41
-1=hoi & mua	death	0.13
-1=hoi & nam	death	0.78	birth	-0.06	joined	-0.06
-1=hoi & thang	death	-0.21	birth	-0.01	joined	-0.13
-1=hs	death	0.14	birth	0.15	joined	-0.18
-1=hs & #	death	0.2	birth	-0.05	joined	-0.07
-1=hs & ##	death	0.1	birth	0.34	joined	-0.02
-1=hs & ####	death	0.24	birth	-0.12
-1=hs & mua	death	-0.36
-1=hs & nam	death	0.18
-1=hs & ngay	death	0.15
-1=hs & thang	death	0.16
-1=hue	death	-0.09
-1=hung	joined	0.37
-1=hung & ##	death	0.08	joined	-0.02
-1=hung & ####	death	-0.24	joined	0.42
-1=hung & ngay	death	0.07
-1=huong	death	-0.57	birth	0.06
-1=huu	death	-0.03	birth	-0.06
-1=in	death	-0.03	birth	-0.19	joined	0.17
-1=in & ##	death	-0.29
-1=in & ####	death	-0.49	birth	-0.14	joined	-0.07
-1=in & april	death	0.08
-1=in & december	death	-0.12	joined	-0.06
-1=in & february	death	0.17	joined	-0.11
-1=in & july	joined	-0.09
-1=in & june	death	-0.37	joined	-0.03
-1=in & march	joined	0.03
-1=in & may	death	0.26	joined	0.28
-1=is	death	-0.16
-1=is & #	death	0.03
-1=k	death	-0.33	birth	0.42	joined	0.46
-1=k & nam	death	0.04	joined	0.58
-1=kb	death	0.19
-1=ke	death	0.49	birth	-0.08	joined	-0.4
-1=ke & nam	death	0.54	birth	-0.06	joined	-0.14
-1=kem	death	-0.27
-1=ket	death	0.07	birth	-0.46	joined	-0.18
-1=ket & ####	death	0.16	birth	-0.2	joined	-0.09
-1=kh	death	0.16	joined	-0.04
-1=kh & ##	death	0.16	joined	-0.04
-1=khac	death	0.06	birth	0.2	joined	-0.12
-1=khac & nam	death	-0.16	birth	-0.02
-1=khai	death	-0.05	birth	0.02	joined	-0.22
-1=khang	death	-0.29	birth	0.01
-1=khanh	death	-0.53	birth	0.29	joined	-0.03
-1=khe	joined	0.38
-1=khoa	birth	-0.02
-1=khoai	death	0.19
-1=khoang	death	0.29
-1=khoe	death	-0.4
-1=khong	death	0.01	joined	-0.16
-1=khong & ##	death	0.43
-1=khue	death	0.15	birth	-0.08	joined	-0.25
-1=khuong	death	0.08	birth	0.08
-1=kia	death	0.38	birth	-0.05	joined	-0.06
-1=kich	death	0.2	birth	-0.35
-1=kich & ##	death	0.23
-1=kich & ####	death	0.24	birth	-0.31	joined	0.39
-1=kien	birth	-0.06	joined	-0.25
-1=killed	death	0.3	birth	-0.02
-1=killed & ##	death	0.06	birth	-0.02
-1=ko	death	-0.08
-1=ko & ####	death	-0.14
-1=ky	death	-0.62	birth	0.17	joined	-0.13
-1=ky & ##	death	-0.25
-1=ky & ####	death	-0.09	birth	0.36	joined	-0.02
-1=ky & nam	birth	-0.11
-1=ky & ngay	death	-0.31
-1=la	death	0.36	birth	0.23	joined	-0.05
-1=la & #	death	-0.12
-1=la & ##	death	0.55	birth	-0.05	joined	-0.12
-1=la & ####	death	-0.09	birth	0.44	joined	-0.22
-1=la & dem	death	-0.17	joined	-0.04
-1=la & mua	death	0.06
-1=la & mung	death	-0.2
-1=la & nam	death	-0.03	birth	-0.02	joined	0.23
-1=la & ngay	joined	0.16
-1=la & thang	death	-0.45	joined	0.32
-1=lac	death	-0.29	joined	-0.2
-1=lai	death	-0.06	birth	0.06	joined	0.05
-1=lai & ####	death	-0.09	birth	-0.08	joined	-0.16
-1=lai & nam	death	0.04	birth	-0.07	joined	0.29
-1=lak	death	0.23	birth	-0.05
-1=lam	death	-0.35	birth	0.09	joined	-0.18
-1=lam & ##	death	-0.34
-1=lam & ####	death	-0.03	birth	0.12	joined	-0.03
-1=lam & nam	death	0.03	joined	-0.02
-1=lam & ngay	death	-0.06
-1=lan	death	-0.04	birth	-0.31	joined	-0.24
-1=lan & ####	death	-0.03
-1=lan & dau	birth	-0.18	joined	0.45
-1=lan & nam	death	-0.2	joined	-0.25
-1=lan & ngay	death	0.09	joined	-0.1
-1=lang	death	0.43	birth	-0.13	joined	-0.32
-1=lang & nam	death	0.17	joined	-0.18
-1=lang & ngay	death	0.22
-1=lanh	death	-0.01
-1=lao	death	0.39	birth	-0.12	joined	-0.14
-1=lao & ##	death	0.12
-1=lao & nam	death	0.11
-1=lao & ngay	death	-0.11
-1=lap	birth	0.17	joined	-0.01
-1=lap & ####	death	-0.27	birth	0.28
-1=lap & nam	birth	-0.04
-1=lap & ngay	death	-0.06
-1=lau	death	-0.1	joined	-0.16
-1=lay	death	-0.36
-1=lay & ngay	death	-0.01
-1=le	death	0.21	birth	-0.32	joined	-0.15
-1=le & #	death	-0.42
-1=le & ##	death	0.47	birth	-0.21	joined	-0.06
-1=le & nam	death	0.35
-1=len	death	-0.39	joined	0.46
-1=lich	death	0.46	joined	0.14
-1=lieu	death	-0.14
-1=lieu & nam	death	-0.14
-1=linh	death	-0.83	birth	-0.05	joined	1.12
-1=linh & #	death	-0.19	joined	0.33
-1=linh & ####	death	-0.16	birth	0.15	joined	0.41
-1=linh & nam	death	0.03	birth	-0.06	joined	0.41
-1=linh & ngay	death	0.05
-1=linh & thang	death	-0.05	birth	-0.05
-1=lo	death	-0.15	birth	-0.1
-1=loc	death	0.75	birth	0.23	joined	-0.14
-1=loc & ####	death	0.2	birth	0.28	joined	-0.05
-1=loc & ngay	death	0.05
-1=loi	death	-0.3	birth	0.13	joined	-0.06
-1=loi & ##	death	-0.01	birth	0.12
-1=loi & ####	birth	0.08
-1=loi & nam	death	-0.18	birth	-0.02
-1=lon	death	0.12	birth	-0.06	joined	-0.06
-1=long	death	-0.43	joined	-0.28
-1=long & nam	death	0.78	joined	-0.14
-1=long & thang	death	-0.02	joined	-0.08
-1=lu	death	-0.06	joined	-0.12
-1=lu & nam	death	-0.08	joined	-0.1
-1=lua	death	0.4
-1=luc	death	0.5	birth	-0.17	joined	-0.17
-1=luc & ####	death	0.27	birth	-0.11	joined	-0.06
-1=lung	death	-0.51
-1=luon	death	0.53	joined	-0.01
-1=luong	death	-0.17	birth	0.19
-1=luong & thang	death	0.01
-1=lut	death	-0.21	birth	-0.04	joined	-0.06
-1=lut & ####	death	-0.13	joined	-0.02
-1=lut & nam	death	-0.03
-1=ly	death	-0.04	joined	0.42
-1=ma	death	-0.28	joined	-0.08
-1=ma & nam	death	-0.33	joined	-0.08
-1=mai	death	-0.22	birth	-0.03	joined	-0.03
-1=mai & ####	death	-0.04	joined	-0.14
-1=mai & nam	death	-0.02	joined	0.06
-1=man	birth	0.21	joined	0.43
-1=mang	birth	-0.1	joined	-0.34
-1=mao	death	0.2	birth	0.05	joined	-0.02
-1=mars	death	-0.71	birth	-0.14
-1=mat	death	0.15	birth	-0.59	joined	-0.57
-1=mat & #	death	0.67	joined	-0.03
-1=mat & ##	death	0.3	birth	-0.01	joined	-0.04
-1=mat & ####	death	-0.04	birth	-0.26	joined	-0.07
-1=mat & hom	death	-0.06
-1=mat & mung	death	0.16
-1=mat & nam	death	-0.62	birth	-0.13	joined	-0.1
-1=mat & ngay	death	0.03	joined	-0.02
-1=mat & thang	death	0.26	joined	-0.02
-1=mat & truoc	death	-0.13
-1=mau	birth	-0.23	joined	0.15
-1=mau & ##	death	0.01
-1=me	death	0.21
-1=mien	death	-0.31	birth	-0.16	joined	-0.22
-1=mieu	death	-0.36
-1=minh	death	-0.16
-1=mo	birth	-0.04
-1=mo & nam	death	-0.16	birth	-0.01
-1=moc	death	0.15
-1=mot	death	-0.66	joined	0.48
-1=mot & ngay	death	-0.16	joined	0.48
-1=mua	death	0.19
-1=mua & nam	death	0.19
-1=my	death	0.18	joined	-0.15
-1=my & ngay	death	0.1
-1=na	death	0.24
-1=na & ngay	death	0.24
-1=nam	death	0.01	birth	-0.14	joined	-0.18
-1=nam & ####	death	0.59
-1=nam & nam	death	-0.4	birth	-0.12	joined	-0.06
-1=nam & ngay	death	0.41
-1=nang	death	-0.28
-1=nao	joined	-0.02
-1=nao & nam	joined	-0.02
-1=nay	death	-0.1	birth	0.13	joined	-0.01
-1=nay & nam	death	-0.15
-1=ne	birth	-0.04
-1=ne & ####	birth	-0.04
-1=nga	death	0.23
-1=ngai	death	0.36	joined	-0.22
-1=ngan	death	-0.04
-1=ngay	death	0.18	birth	-0.13
-1=nghe	death	-0.14
-1=nghi	birth	0.17
-1=nghi & ####	death	-0.08	birth	0.17
-1=nghia	death	0.25	birth	0.01	joined	0.22
-1=nghia & ####	death	-0.14	birth	0.11	joined	-0.02
-1=ngo	death	0.17	joined	-0.05
-1=ngu	death	-0.82	birth	-0.21	joined	0.11
-1=ngu & #	death	-0.26	birth	-0.09	joined	-0.08
-1=ngu & ##	death	-0.28	joined	0.03
-1=ngu & ####	death	-0.01	birth	-0.08	joined	0.27
-1=ngu & nam	joined	-0.29
-1=ngu & ngay	death	-0.01	joined	0.02
-1=ngu & thang	death	-0.21	joined	0.26
-1=nguoi	death	-0.11
-1=nguyen	death	0.49	birth	-0.33	joined	0.08
-1=nguyen & ##	death	0.31	birth	-0.2	joined	-0.06
-1=nguyen & ####	death	0.09	birth	-0.03	joined	-0.03
-1=nha	death	0.01	birth	-0.27	joined	0.05
-1=nha & ####	death	0.27	birth	-0.16	joined	-0.04
-1=nha & nam	death	-0.25	birth	-0.01
-1=nham	death	0.45	joined	-0.06
-1=nham & ##	death	0.29
-1=nham & ngay	death	0.2
-1=nhan	death	-0.16	birth	0.13	joined	-0.16
-1=nhan & ####	death	-0.07	birth	0.25	joined	-0.06
-1=nhan & nam	death	0.05	birth	-0.05
-1=nhau	joined	-0.08
-1=nhi	death	-0.03	birth	0.16
-1=nhi & ####	death	-0.12	birth	0.16
-1=nho	death	0.71	joined	0.14
-1=nhon	death	0.25
-1=nhu	death	-0.48	joined	0.37
-1=nhung	death	-0.34	birth	0.05	joined	-0.22
-1=nhung & ####	death	-0.09	birth	0.08	joined	-0.02
-1=nhung & nam	death	-0.08
-1=ninh	death	0.09	joined	-0.31
-1=ninh & ####	death	0.36	birth	0.19	joined	-0.08
-1=ninh & nam	death	0.04
-1=ninh & ngay	death	0.04
-1=ninh & thang	death	-0.03	joined	-0.02
-1=nn	death	-0.18	joined	0.5
-1=nn & #	death	-0.13	joined	0.29
-1=nn & ##	joined	0.2
-1=no	death	-0.09	joined	0.36
-1=no & nam	death	-0.09
-1=noel	death	-0.7	birth	-0.03
-1=noel & ####	death	-0.7	birth	-0.03
-1=noi	death	0.13	birth	-0.05	joined	-0.2
-1=noi & ##	death	-0.21	joined	-0.06
-1=noi & ####	death	0.1
-1=noi & nam	death	0.04	joined	-0.05
-1=noi & ngay	death	-0.19
-1=nop	death	-0.34	birth	-0.03
-1=nua	death	0.2
-1=nuoc	death	0.53	joined	-0.11
-1=nuoc & nam	death	0.07	joined	-0.01
-1=o	death	0.3
-1=of	death	0.36	birth	-0.14	joined	-0.24
-1=of & #	death	-0.3	joined	-0.06
-1=of & ####	death	0.35	birth	-0.12	joined	-0.09
-1=on	death	0.2	birth	-0.02	joined	-0.34
-1=on & #	death	0.38	joined	-0.17
-1=on & ##	death	0.06	joined	-0.05
-1=ong	death	0.64	birth	-0.02	joined	-0.02
-1=ong & ngay	death	0.51
-1=pailin	death	0.53
-1=pha	death	0.33	joined	-0.02
-1=phai	death	-0.51	joined	-0.03
-1=phai & ####	death	-0.46	joined	-0.03
-1=phan	death	-0.26	joined	-0.03
-1=phao	death	0.07
-1=phap	death	0.34	birth	-0.37
-1=phap & ####	death	0.26	birth	-0.36
-1=pho	death	0.59
-1=phong	death	0.12	birth	0.23	joined	0.28
-1=phong & ####	death	0.47	birth	-0.04
-1=phong & nam	death	-0.16	joined	0.34
-1=phong & ngay	death	-0.26	birth	0.34
-1=phu	death	-0.08	birth	0.35	joined	0.19
-1=phu & nam	death	0.07
-1=phu & thang	death	0.09	joined	0.09
-1=phuc	death	0.34	birth	-0.06
-1=phuoc	death	0.34
-1=phuoc & ##	death	0.04
-1=phuoc & nam	death	0.16
-1=phuong	death	0.1	birth	0.02
-1=quan	death	-0.4	birth	-0.25	joined	0.11
-1=quan & #	death	-0.27	joined	0.1
-1=quan & ##	death	-0.07	joined	0.49
-1=quan & ngay	death	0.2
-1=quan & thang	death	-0.34	birth	-0.03	joined	-0.1
-1=quang	death	-0.23	birth	0.01
-1=quat	birth	0.16	joined	-0.03
-1=que	death	-0.3	birth	-0.05	joined	-0.09
-1=que & ####	death	-0.27
-1=que & nam	death	-0.13	joined	-0.07
-1=quoc	death	0.29
-1=quoc & nam	death	0.3
-1=ra	birth	-0.14	joined	-0.12
-1=rang	death	0.02	joined	-0.02
-1=rang & thang	death	0.24
-1=ray	death	0.28	joined	-0.01
-1=ray & nam	death	0.34	joined	-0.01
-1=ret	death	0.35	joined	-0.04
-1=ret & nam	death	0.1
-1=riep	death	0.17
-1=riep & ngay	death	0.17
-1=ro	joined	0.42
-1=roi	death	0.3	birth	-0.19	joined	-0.3
-1=roi & ####	death	-0.04	birth	-0.11	joined	-0.04
-1=rong	death	-0.15
-1=rung	death	-0.09	joined	-0.01
-1=ruong	death	-0.07
-1=s	death	0.4	birth	-0.12	joined	-0.16
-1=s & ##	death	0.16	birth	-0.23	joined	-0.03
-1=s & ####	death	0.12	birth	0.03	joined	-0.07
-1=san	death	-0.23
-1=sang	death	-0.02	joined	0.34
-1=sang & nam	death	0.09	joined	0.18
-1=sang & thang	joined	-0.01
-1=sanh	death	0.17	birth	0.69	joined	-0.53
-1=sanh & #	birth	-0.01	joined	-0.01
-1=sanh & ####	death	-0.39	birth	0.61	joined	-0.17
-1=sanh & nam	birth	0.17	joined	-0.16
-1=sap	death	-0.08
-1=sat	death	0.17
-1=sau	death	0.23	joined	-0.23
-1=sau & #	death	-0.27	joined	-0.15
-1=sau & ####	death	0.12
-1=sau & nam	death	0.24
-1=say	death	0.69	joined	-0.04
-1=says	death	0.11	joined	-0.03
-1=season	death	0.6	joined	-0.16
-1=season & ####	death	0.6	joined	-0.16
-1=si	death	-0.57
-1=since	death	-0.41	joined	-0.01
-1=since & ####	death	-0.41	joined	-0.01
-1=sinh	death	-0.79	birth	0.9	joined	-1.58
-1=sinh & #	death	-0.07
-1=sinh & ##	death	-0.41	birth	0.41	joined	-0.11
-1=sinh & ####	death	0.66	birth	-0.45	joined	-0.57
-1=sinh & dem	death	-0.68
-1=sinh & khoang	death	-0.42	birth	0.4
-1=sinh & mua	death	-0.26
-1=sinh & mung	death	0.4	birth	0.25
-1=sinh & nam	death	-0.07	birth	0.61	joined	-0.68
-1=sinh & ngay	death	-0.56	birth	0.54	joined	-0.08
-1=sinh & thang	death	0.02	birth	0.13	joined	-0.15
-1=sn	death	-0.47	birth	0.65	joined	-0.48
-1=sn & ##	death	-0.09	birth	0.32	joined	-0.05
-1=sn & ####	death	-0.34	birth	0.45	joined	-0.37
-1=so	death	-0.1	birth	0.1	joined	-0.04
-1=so & nam	birth	-0.11
-1=soi	death	0.22	birth	0.08
-1=son	death	-0.15	birth	-0.13	joined	-0.16
-1=son & ##	death	0.24	birth	-0.01
-1=son & ####	birth	-0.04	joined	-0.08
-1=son & nam	death	-0.03
-1=son & ngay	death	-0.07
-1=son & thang	death	0.02
-1=song	death	-0.35	birth	-0.03	joined	-0.07
-1=song & nam	death	-0.42	joined	-0.05
-1=su	death	-0.22	joined	0.56
-1=t	death	-0.05
-1=ta	death	0.04	birth	-0.13	joined	-0.02
-1=ta & ####	death	0.21	birth	-0.07
-1=ta & nam	death	0.3
-1=tam	death	0.23	joined	-0.01
-1=tan	death	-0.37	joined	-0.11
-1=tan & ####	death	-0.21	joined	-0.02
-1=tang	death	-0.04	joined	-0.03
-1=tang & nam	death	-0.4
-1=tao	death	-0.6	joined	-0.14
-1=tap	death	-0.12	birth	-0.07	joined	-0.03
-1=tap & ####	death	-0.06
-1=tap & nam	birth	-0.03
-1=tau	death	0.12
-1=tay	death	-0.57	birth	-0.15
-1=tay & nam	death	-0.34	birth	-0.08
-1=te	death	0.18
-1=te & ####	death	0.18
-1=tet	death	0.21	birth	-0.08	joined	-0.06
-1=tet & ####	death	0.56
-1=th	death	-0.16	birth	0.24
-1=thai	death	-0.19	joined	-0.34
-1=thang	death	-0.06	birth	-0.29	joined	0.38
-1=thang & nam	death	0.37	joined	0.44
-1=thanh	death	0.31	birth	-0.04	joined	-0.18
-1=thanh & ####	death	0.19
-1=thanh & ngay	death	0.08
-1=that	death	0.1	joined	-0.08
-1=thay	joined	-0.14
-1=the	death	0.24	birth	-0.06	joined	-0.17
-1=thi	death	0.26	birth	-0.27	joined	0.18
-1=thi & #	death	0.4	joined	-0.14
-1=thien	joined	-0.01
-1=thieu	birth	0.03
-1=thieu & ####	birth	0.03
-1=tho	death	0.48	birth	-0.1	joined	-0.06
-1=thoi	death	0.04	birth	-0.05	joined	-0.11
-1=thoi & ####	death	0.19
-1=thom	death	0.27
-1=thu	death	-0.4	joined	-0.16
-1=thu & ####	death	-0.13
-1=thu & ngay	death	0.04
-1=thuan	death	-0.25	birth	0.05	joined	0.07
-1=thuan & ####	death	0.18	birth	0.06
-1=thuc	birth	0.01	joined	-0.01
-1=thuc & ####	death	-0.14	birth	0.01
-1=thuong	death	-0.34
-1=thuy	death	-0.03	birth	0.13	joined	0.25
-1=thuy & ####	birth	0.18
-1=tich	death	0.16	birth	-0.08	joined	-0.02
-1=tich & ####	death	-0.17
-1=tich & nam	birth	-0.07
-1=tien	death	0.23	birth	0.07
-1=tieng	death	-0.45	joined	-0.01
-1=tiep	death	0.19	birth	-0.08
-1=tim	death	0.11
-1=tin	death	-0.54	birth	0.05	joined	-0.06
-1=tin & nam	death	-0.03	birth	-0.09	joined	-0.03
-1=tinh	death	0.36	birth	-0.08	joined	0.04
-1=tinh & ngay	death	0.06
-1=tinh & thang	death	-0.12	birth	-0.03	joined	0.2
-1=tnxp	birth	0.02
-1=tnxp & thang	death	-0.08	joined	-0.28
-1=to	death	-0.3	birth	-0.08	joined	0.09
-1=to & #	death	-0.14
-1=to & thang	death	0.17	joined	-0.03
-1=toan	death	0.09
-1=toi	death	-0.24	birth	-0.34	joined	-0.6
-1=toi & ####	death	-0.08	birth	-0.11	joined	-0.11
-1=toi & nam	death	-0.77	birth	-0.11	joined	-0.16
-1=toi & ngay	death	0.06	joined	-0.07
-1=toi & sang	death	-0.01
-1=toi & thang	death	-0.23	joined	-0.06
-1=ton	death	-0.43	birth	0.07
-1=tra	death	-0.08	joined	-0.15
-1=trac	death	-0.01	birth	0.02
-1=trai	death	0.01
-1=tram	death	0.27	joined	-0.18
-1=tran	death	0.05	joined	-0.2
-1=tran & ##	death	0.43
-1=tran & ####	death	0.06	joined	-0.09
-1=tran & mong	death	0.05
-1=tran & ngay	death	-0.48	joined	-0.01
-1=trang	birth	-0.1
-1=trang & ngay	death	-0.41
-1=tre	death	-0.61
-1=tri	death	-0.26	birth	0.1	joined	-0.11
-1=tri & ##	death	0.18
-1=trieu	death	0.11	birth	-0.01
-1=trong	death	0.22	joined	-0.04
-1=trong & dem	death	0.29
-1=trong & khang	death	-0.18
-1=trong & nam	death	0.49
-1=trung	death	-0.16	birth	0.13
-1=truoc	death	0.01	joined	0.3
-1=truong	birth	-0.1	joined	-0.4
-1=truong & ##	death	0.3	birth	-0.16	joined	-0.02
-1=truong & ngay	death	-0.02
-1=truong & thang	joined	-0.23
-1=tu	death	-0.71	birth	-0.48	joined	0.38
-1=tu & #	death	0.46	joined	0.07
-1=tu & ##	death	0.47	birth	0.29	joined	-0.03
-1=tu & ####	death	-1.24	birth	-0.3	joined	0.42
-1=tu & dau	death	0.28	joined	-0.05
-1=tu & nam	death	-0.24	birth	-0.42	joined	0.35
-1=tu & ngay	death	-0.03	joined	-0.02
-1=tu & thang	death	-0.57	birth	-0.03	joined	-0.09
-1=tuan	death	0.08	joined	-0.27
-1=tuc	death	0.26	birth	0.19
-1=tuc & ##	death	0.24	birth	-0.01	joined	0.19
-1=tuc & ngay	death	0.2	joined	-0.08
-1=tum	death	0.07
-1=tung	death	0.28	birth	0.09	joined	-0.05
-1=tuoi	death	0.54	birth	-0.23	joined	-0.03
-1=tuoi & nam	death	0.05	birth	-0.16
-1=tuong	death	-0.14	birth	0.36
-1=tuyen	death	-0.5	birth	-0.01	joined	0.18
-1=va	death	0.26	joined	-0.1
-1=van	death	0.08	birth	0.22	joined	-0.02
-1=van & ####	death	-0.06	birth	0.23
-1=vao	death	0.17	birth	-0.14	joined	-0.12
-1=vao & ##	death	-0.4
-1=vao & mung	death	0.13
-1=vao & nam	death	0.31	birth	-0.07
-1=vao & ngay	death	0.17
-1=vao & thang	death	0.41	joined	-0.02
-1=vay	death	0.1
-1=ve	death	-0.7	birth	-0.51	joined	-0.57
-1=ve & ####	death	-0.1	joined	-0.07
-1=ve & nam	death	-0.03	birth	-0.39	joined	-0.35
-1=ve & thang	death	-0.08
-1=vi	death	-0.1	joined	-0.09
-1=vien	death	-0.12	birth	-0.34	joined	-0.05
-1=vien & ####	death	-0.08	birth	-0.34	joined	-0.2
-1=viet	death	-0.28	birth	-0.1	joined	-0.23
-1=viet & ##	death	-0.25
-1=viet & ngay	death	-0.35	birth	-0.02	joined	-0.06
-1=viet & thang	death	-0.03
-1=vinh	death	-0.36	joined	-0.21
-1=vinh & ####	death	-0.16
-1=vinh & nam	death	0.2	birth	-0.02
-1=vinh & thang	death	0.24	joined	-0.02
-1=vo	death	-0.06	joined	-0.13
-1=voi	death	-0.2	joined	-0.01
-1=vu	death	-0.13	birth	-0.06	joined	0.58
-1=vu & nam	death	-0.21	joined	0.12
-1=was	death	0.34	birth	-0.06	joined	0.31
-1=xa	death	-0.07	birth	-0.2	joined	0.26
-1=xa & #	death	0.16
-1=xa & nam	death	-0.29	birth	-0.01	joined	-0.02
-1=xang	death	0.21
-1=xieng	death	0.01
-1=xieng & khoang	death	0.01
-1=xu	death	0.21	birth	-0.06
-1=xuong	death	0.32	birth	-0.2	joined	-0.1
-1=xuong & ##	death	-0.55
-1=xuong & nam	death	0.39
-1=xuong & ngay	death	0.15
-1=xuyen	death	-0.36	joined	0.36
-1=xuyen & ngay	death	-0.26	joined	0.42
-1=year	death	0.37	birth	0.12	joined	-0.2
-1=year & ####	death	0.37	birth	0.12	joined	-0.2
-1=yen	death	-0.35	birth	0.12	joined	-0.1
-1=yen & ####	birth	0.21	joined	-0.03
-2=#	death	-0.35	birth	-0.33	joined	-0.3
-2=##	death	-0.91	birth	-0.12	joined	-0.57
-2=###	death	-0.77	birth	0.34	joined	-0.15
-2=####	death	0.35	birth	-0.45	joined	0.35
-2=^	death	-0.13	birth	0.2	joined	-0.38
-2=a	death	0.23	joined	-0.19
-2=ac	death	0.34	joined	-0.07
-2=ai	death	0.23
-2=all	death	-0.07
-2=am	death	0.1	joined	-0.03
-2=an	death	0.55	birth	-0.26	joined	-0.23
-2=anh	death	-0.61	birth	0.38	joined	-0.33
-2=ao	death	0.03
-2=ap	death	-0.01	birth	-0.05
-2=army	death	-0.22	joined	0.1
-2=at	death	-0.41
-2=ay	death	0.01	birth	0.23	joined	-0.14
-2=b	death	0.17	joined	-0.06
-2=ba	death	0.17	birth	0.6	joined	0.2
-2=bac	death	0.63	joined	-0.2
-2=bach	birth	-0.06
-2=bai	death	-0.14	birth	-0.01	joined	-0.02
-2=ban	death	0.07	birth	-0.14	joined	-0.13
-2=bang	birth	0.24	joined	-0.11
-2=bao	death	0.16	birth	0.18	joined	-0.34
-2=bau	death	0.54
-2=bay	death	-0.55	birth	0.35
-2=ben	death	0.19	birth	-0.26	joined	-0.12
-2=benh	death	-0.4	birth	-0.05
-2=bi	death	-0.23	birth	-0.22	joined	-0.4
-2=bia	death	-0.23	birth	-0.06
-2=bich	death	-0.21
-2=bien	death	0.03	birth	0.48	joined	-0.02
-2=biet	death	-0.19	birth	0.1	joined	-0.01
-2=binh	death	-0.07	birth	-0.31	joined	-0.23
-2=bo	death	0.35	birth	-0.02	joined	0.41
-2=boc	death	0.11
-2=bom	death	0.31	joined	-0.04
-2=bon	death	-0.44	joined	-0.01
-2=bong	death	-0.38
-2=born	birth	0.3
-2=bu	death	0.27
-2=bua	death	0.21	joined	-0.05
-2=bung	death	0.33	birth	-0.32	joined	-0.04
-2=buon	death	0.05
-2=c	death	0.47	birth	-0.09	joined	-0.29
-2=ca	death	-0.07	birth	-0.25	joined	0.12
-2=cach	birth	-0.09	joined	-0.47
-2=cai	death	-0.59	birth	-0.01	joined	-0.02
-2=cam	death	-0.12	birth	-0.11	joined	0.04
-2=can	death	0.41	birth	-0.26	joined	-0.12
-2=canh	birth	0.41
-2=cao	death	0.31	joined	0.1
-2=cat	death	-0.22	joined	-0.08
-2=cau	death	-0.21	birth	-0.11	joined	-0.06
-2=cay	death	-0.07	joined	-0.05
-2=cha	death	0.05	birth	0.11
-2=chac	death	0.17	birth	0.17	joined	-0.16
-2=cham	death	-0.06
-2=chap	death	-0.17
-2=chau	death	-0.15	birth	0.2	joined	0.27
-2=chay	death	0.11	joined	-0.01
-2=chep	death	0.01	birth	-0.1
-2=chi	death	0.04	birth	-0.09	joined	-0.14
-2=chien	death	0.11	birth	-0.22	joined	-0.42
-2=chin	death	0.06
-2=chinh	death	0.18	birth	0.11
-2=cho	death	-0.26	birth	-0.01	joined	-0.16
-2=chong	death	0.15	birth	-0.35
-2=chop	death	0.03
-2=chu	death	0.63	birth	-0.09	joined	-0.11
-2=chung	death	0.18
-2=chuong	death	0.68	birth	-0.25
-2=chuyen	death	0.18
-2=co	death	0.64	birth	-0.04	joined	-0.36
-2=coi	death	0.1	joined	-0.04
-2=con	death	0.32	birth	0.15	joined	-0.24
-2=cong	death	-0.3	birth	0.4	joined	-0.18
-2=cu	death	0.54	birth	-0.49
-2=cua	death	0.54	birth	-0.14	joined	-0.1
-2=cung	death	0.11	birth	-0.03	joined	0.48
-2=cuoc	death	-0.16
-2=cuoi	death	-1.39	birth	-0.05	joined	-0.06
-2=cuong	birth	0.13
-2=d1	death	0.18
-2=d7	death	0.16
-2=d8	death	-0.03
-2=da	death	-0.35	birth	-0.07	joined	-0.26
-2=dac	birth	0.23	joined	-0.11
-2=dai	death	-0.43
-2=dak	death	0.6	birth	-0.09	joined	-0.02
-2=dan	death	0.59	joined	-0.35
-2=dang	death	0.03	birth	-0.21	joined	0.02
-2=danh	death	-0.59	birth	0.35	joined	-0.05
-2=dao	death	-0.24	birth	0.03
-2=dap	death	0.09
-2=dat	death	-0.21	birth	0.36	joined	-0.02
-2=date	death	0.48
-2=dau	death	-0.34	joined	-0.04
-2=day	death	0.4	joined	-0.1
-2=de	death	-0.12	birth	-0.12	joined	-0.03
-2=dem	death	-0.16
-2=den	death	-0.42
-2=deo	death	0.18	joined	-0.06
-2=deu	death	0.17
-2=di	death	-1.32	birth	-0.54	joined	1.46
-2=dich	death	0.69	birth	-0.13	joined	-0.07
-2=died	death	-0.15	joined	-0.02
-2=diem	death	0.11	birth	0.04
-2=dien	death	0.45	birth	-0.24	joined	-0.18
-2=din	death	-0.32	birth	0.01	joined	-0.12
-2=dinh	death	0.11	birth	0.65	joined	-0.69
-2=division	death	0.06
-2=do	death	0.68	birth	-0.1	joined	0.15
-2=doan	death	0.33	birth	0.14	joined	0.05
-2=doc	death	0.46
-2=doi	death	-0.12	birth	-0.31	joined	0.3
-2=don	death	0.07	joined	-0.22
-2=dong	death	0.61	joined	-0.44
-2=du	death	0.38	birth	-0.65	joined	0.21
-2=dua	death	-0.09	joined	0.11
-2=duc	death	0.05	birth	0.38	joined	-0.23
-2=dung	death	0.24	birth	0.21	joined	-0.01
-2=duoc	death	-0.45	birth	-0.01	joined	-0.05
-2=duong	death	0.51	birth	0.36
-2=duy	death	-0.31	birth	0.28	joined	-0.01
-2=duyet	birth	0.03
-2=e141	death	-0.03
-2=e165	death	0.02
-2=e28	death	0.21
-2=e64	death	-0.05
-2=e66	death	0.34
-2=e9	death	-0.07
-2=em	death	0.52	birth	0.14	joined	0.21
-2=en	death	0.22
-2=f320	death	0.04	joined	-0.01
-2=f325	death	-0.37
-2=f5	death	-0.31
-2=f9	death	0.17
-2=fell	death	0.14
-2=france	death	-0.05	birth	-0.1	joined	-0.07
-2=front	joined	0.29
-2=ga	death	-0.14	joined	-0.02
-2=gai	death	-0.1	birth	0.03
-2=gan	death	0.12	joined	-0.14
-2=ghi	death	0.13	joined	-0.16
-2=gia	death	-0.25	birth	-0.11
-2=giang	death	0.66	birth	-0.32	joined	0.04
-2=giao	death	-0.33	joined	0.38
-2=giay	death	-0.02	birth	-0.18	joined	-0.36
-2=gieng	death	0.11
-2=gio	death	-0.24	birth	0.25
-2=giong	death	0.11
-2=go	death	-0.25
-2=goc	death	0.11
-2=gui	death	-0.03	joined	-0.04
-2=h	death	0.76	birth	-0.52	joined	-0.06
-2=ha	death	-0.38	birth	0.22	joined	-0.31
-2=hai	death	0.48	birth	0.11	joined	0.12
-2=ham	death	-0.58
-2=han	death	-0.04	joined	0.28
-2=hang	death	-0.53	joined	-0.07
-2=hao	death	0.09	joined	-0.07
-2=hau	birth	0.02
-2=he	death	-0.07	joined	-0.02
-2=hi	death	0.24	birth	-0.32
-2=hien	death	0.27	birth	0.13
-2=hiep	joined	0.39
-2=hieu	birth	0.1
-2=hill	death	-0.37	joined	-0.03
-2=him	death	-0.17	joined	0.37
-2=hinh	death	-0.42	joined	0.37
-2=ho	death	-0.43
-2=hoa	death	0.22	birth	-0.2	joined	0.48
-2=hoai	death	0.07
-2=hoang	death	-0.32	birth	0.02	joined	-0.07
-2=hoc	death	-0.21	joined	0.13
-2=hoe	birth	-0.3
-2=hoi	death	-0.17	birth	-0.1	joined	-0.04
-2=hom	death	-0.19	birth	0.25
-2=home	death	-0.4	joined	-0.08
-2=hon	death	0.32
-2=hong	death	-0.48	birth	0.51	joined	-0.09
-2=hop	death	-0.32	birth	0.04
-2=hp	death	0.02
-2=hs	death	-0.1
-2=hue	birth	-0.19
-2=hung	death	-0.65	birth	0.18	joined	-0.15
-2=huong	death	0.46	joined	-0.11
-2=huu	death	0.34	birth	0.03	joined	0.13
-2=huy	death	-0.22	birth	0.08
-2=huyen	birth	-0.05	joined	-0.13
-2=hy	death	0.14	birth	-0.58	joined	-0.07
-2=ia	death	-0.32
-2=ich	death	-0.09
-2=in	death	0.32	birth	-0.01
-2=it	death	0.34	joined	-0.03
-2=k	death	0.06	joined	-0.15
-2=k8	death	0.29
-2=kb	birth	0.25
-2=ke	death	-0.39	birth	0.39	joined	0.12
-2=khac	death	-0.05	birth	0.14	joined	0.38
-2=khai	death	-0.01	joined	0.37
-2=kham	death	0.09	joined	-0.01
-2=khang	death	0.11	joined	0.27
-2=khanh	death	0.19	birth	0.02
-2=khau	death	0.2
-2=khe	death	0.04	birth	-0.27	joined	-0.19
-2=khoai	death	0.02	birth	-0.43
-2=khoan	death	-0.16	joined	0.2
-2=khoang	joined	-0.02
-2=khoat	birth	0.08
-2=khoi	death	0.17	joined	-0.02
-2=khong	death	-0.43	joined	-0.12
-2=khu	death	0.18	birth	0.41	joined	-0.08
-2=khuyen	death	-0.34
-2=kia	death	0.06
-2=kich	death	0.19	joined	-0.03
-2=kien	death	-0.32	birth	0.27	joined	-0.08
-2=killed	death	0.13	joined	-0.06
-2=kim	death	0.19	birth	0.02	joined	-0.21
-2=kinh	death	0.18
-2=kip	death	0.09
-2=kompong	death	-0.31
-2=kon	death	-0.18
-2=kong	death	0.03
-2=kontum	death	0.1
-2=kt	death	-0.33
-2=ky	death	-0.08	joined	0.1
-2=la	death	0.66	birth	-0.16	joined	0.15
-2=lac	death	0.17	joined	-0.01
-2=lai	death	-0.46	birth	-0.15	joined	-0.38
-2=lam	death	-0.39	birth	0.06	joined	-0.04
-2=lan	death	-0.09	birth	-0.12	joined	0.03
-2=lang	birth	-0.06	joined	0.07
-2=lao	death	0.07	birth	0.15	joined	-0.05
-2=lap	death	-0.05	birth	0.03	joined	-0.04
-2=lay	death	0.3	birth	-0.14	joined	-0.12
-2=le	joined	0.28
-2=len	death	-0.06	birth	-0.15	joined	0.7
-2=lien	death	0.29
-2=liet	death	-0.42
-2=linh	death	-0.17	joined	0.65
-2=lo	death	1.18
-2=loc	birth	0.07	joined	-0.08
-2=log	death	-0.06
-2=loi	death	-0.24	birth	0.35
-2=long	death	0.36	birth	-0.26	joined	-0.29
-2=ls	death	0.07
-2=lu	death	-0.15
-2=lua	death	-0.24	birth	-0.07	joined	0.11
-2=luc	death	0.3	joined	-0.09
-2=luoi	death	0.42
-2=luong	death	0.23
-2=luu	death	-0.32	birth	-0.33	joined	0.4
-2=ly	death	0.04	birth	-0.04
-2=ma	death	-0.54	joined	-0.06
-2=mai	death	0.15
-2=man	birth	-0.3
-2=mang	birth	-0.03	joined	0.37
-2=manh	death	-0.29
-2=mat	death	-0.1	birth	-0.02	joined	-0.06
-2=mau	death	-0.16
-2=may	death	-0.07	birth	-0.17
-2=me	death	-0.29	birth	-0.65	joined	-0.09
-2=mien	joined	-0.06
-2=min	death	0.14	birth	-0.05
-2=minh	death	-0.44	birth	-0.16	joined	0.2
-2=mo	death	-0.3	birth	-0.02	joined	-0.02
-2=moi	death	-0.2	birth	-0.07
-2=mon	death	0.07
-2=mort	death	0.08
-2=mot	death	-0.12	birth	-0.19	joined	0.09
-2=mu	death	-0.02	joined	-0.03
-2=mua	death	0.7	joined	-0.15
-2=mui	death	-0.19
-2=muoi	birth	0.07	joined	-0.04
-2=muong	death	0.66	birth	-0.05	joined	-0.15
-2=my	death	0.45	birth	-0.01	joined	-0.04
-2=na	death	-0.24
-2=nam	death	-0.31	birth	-0.3
-2=nay	death	0.16	birth	-0.22	joined	-0.16
-2=nb	death	0.04
-2=ne	death	0.09	birth	-0.04	joined	-0.09
-2=nga	death	0.06
-2=ngan	death	-0.06	joined	0.3
-2=ngay	death	-0.83	birth	0.68	joined	0.29
-2=nghe	death	0.57	birth	-0.25
-2=nghi	death	-0.29	birth	0.16	joined	-0.07
-2=nghia	birth	0.08	joined	0.57
-2=ngo	death	-0.22
-2=ngoai	death	0.11
-2=ngoc	death	-0.66	birth	0.58	joined	-0.34
-2=ngu	death	-0.51	birth	-0.02	joined	0.23
-2=nguoi	death	0.59	birth	-0.04	joined	-0.1
-2=nguyen	death	-0.04	birth	0.39	joined	-0.14
-2=nha	death	0.09	birth	0.21	joined	-0.3
-2=nham	death	0.14	birth	0.14	joined	-0.05
-2=nhan	death	-0.41	birth	0.25	joined	-0.12
-2=nhap	death	-0.63	birth	-0.26	joined	0.69
-2=nhat	death	0.14
-2=nhau	death	-0.09
-2=nho	death	0.24	joined	-0.2
-2=nhu	death	-0.06	birth	0.04
-2=nhuan	birth	0.16
-2=nhung	death	-0.29
-2=nhuong	death	-0.17
-2=night	death	-0.3
-2=ninh	death	-0.58	birth	0.26	joined	0.12
-2=no	death	0.77	birth	0.07	joined	-0.2
-2=noi	death	0.16	birth	-0.05	joined	-0.16
-2=nu	death	0.11	birth	-0.44
-2=nui	death	-0.33	joined	-0.14
-2=nung	death	0.23
-2=nuoc	death	0.36	joined	-0.23
-2=o	death	0.51	birth	0.41	joined	-0.12
-2=of	death	-0.04	birth	-0.07	joined	-0.02
-2=om	death	-0.02
-2=on	death	0.3
-2=ong	death	-0.14	birth	0.41
-2=pa	joined	-0.02
-2=paper	joined	-0.12
-2=passed	death	0.07	birth	-0.1
-2=pha	death	0.66	joined	-0.01
-2=phach	birth	-0.2
-2=phai	death	0.07
-2=phan	death	0.03
-2=phao	death	0.15
-2=phap	death	0.09
-2=phat	death	-0.3
-2=phi	death	0.22
-2=phia	death	-0.2
-2=pho	death	0.12	joined	-0.11
-2=phong	death	-0.31	birth	0.22	joined	0.19
-2=phu	death	0.23	joined	-0.09
-2=phuc	birth	-0.05
-2=phuoc	death	0.28	birth	-0.33	joined	-0.18
-2=phuong	joined	0.01
-2=plei	death	0.33
-2=po	death	0.2
-2=qua	death	-0.21	joined	-0.21
-2=quan	death	0.02	birth	-0.05	joined	0.62
-2=quang	death	0.23	birth	0.43	joined	-0.55
-2=que	death	0.23	birth	-0.2	joined	-0.09
-2=quoc	death	-0.19	birth	-0.2	joined	0.53
-2=quy	death	-0.43	birth	0.47	joined	-0.05
-2=quyen	birth	0.22
-2=quyet	birth	0.35
-2=quynh	joined	0.09
-2=ra	death	-0.44	birth	-0.52	joined	-0.39
-2=rach	death	0.53	joined	-0.26
-2=rang	death	-0.2
-2=ri	death	0.17	birth	-0.3
-2=ro	death	-0.3
-2=roi	death	-0.43	birth	-0.12
-2=rung	death	0.32
-2=rut	death	0.18
-2=sa	death	0.34	birth	0.06	joined	-0.15
-2=sac	death	0.12
-2=sach	death	-0.26	joined	0.1
-2=sai	joined	-0.09
-2=sam	death	0.06
-2=sang	death	-0.03	birth	0.05	joined	-0.42
-2=sanh	death	-0.23	birth	0.38
-2=sat	death	-0.02	joined	-0.07
-2=sau	death	-0.25	birth	0.01	joined	-0.13
-2=second	death	-0.32
-2=si	death	0.22	joined	-0.01
-2=sinh	death	0.19	birth	0.43	joined	0.21
-2=so	death	-0.33	birth	-0.01	joined	-0.22
-2=soc	death	-0.08	birth	0.09
-2=son	death	-0.19	joined	0.01
-2=song	death	-0.19	birth	-0.19	joined	-0.22
-2=sot	death	0.35	birth	-0.17	joined	-0.04
-2=south	death	0.3	joined	-0.37
-2=su	death	0.28	birth	-0.1	joined	-0.21
-2=suoi	death	-0.28
-2=suot	death	-0.3	joined	-0.18
-2=suu	death	-0.18	birth	0.44	joined	0.24
-2=sy	death	-0.08	birth	0.38
-2=ta	death	0.05	birth	-0.05
-2=tac	death	0.02
-2=tai	death	-0.14	joined	-0.86
-2=tam	birth	0.05	joined	-0.1
-2=tan	death	0.34	birth	-0.06	joined	-0.17
-2=tang	death	-0.11
-2=tap	death	0.01	birth	-0.45	joined	-0.19
-2=tau	death	-0.16	birth	0.22	joined	-0.19
-2=tay	death	0.31	joined	0.18
-2=tb	death	-0.01
-2=ten	death	0.12
-2=tet	death	0.1	joined	-0.14
-2=tha	death	0.41
-2=thach	joined	-0.11
-2=thai	death	0.04	birth	0.39	joined	-0.16
-2=tham	death	-0.15	birth	-0.01	joined	-0.11
-2=than	joined	0.01
-2=thang	death	0.24	birth	-0.07	joined	-0.2
-2=thanh	death	-0.14	birth	0.15
-2=thao	birth	-0.02
-2=thap	death	-0.25	birth	0.02
-2=that	death	-0.24	birth	0.29	joined	0.31
-2=thay	death	0.12
-2=the	death	-0.03	birth	0.34	joined	-0.42
-2=theo	death	-0.3	joined	-0.03
-2=thi	death	-0.95	birth	0.23	joined	-0.32
-2=thien	death	-0.33	birth	0.24	joined	-0.14
-2=thieu	death	0.15	birth	0.08
-2=thinh	death	-0.02	birth	0.08	joined	0.03
-2=this	death	0.17
-2=tho	death	-0.27	birth	0.06	joined	0.3
-2=thoa	death	-0.43	birth	0.01
-2=thoat	death	-0.26	birth	-0.12	joined	0.49
-2=thoi	death	-0.09	joined	-0.04
-2=thu	death	0.08	birth	-0.19	joined	-0.37
-2=thua	death	0.5
-2=thuan	death	-0.4	joined	-0.16
-2=thuc	death	-0.22	birth	0.16	joined	-0.01
-2=thuoc	death	-0.16	birth	-0.01	joined	-0.01
-2=thuong	birth	-0.17	joined	-0.11
-2=thuy	death	0.4	birth	-0.11	joined	-0.04
-2=tich	death	0.04
-2=tien	death	-0.22	birth	-0.31	joined	-0.4
-2=tieu	birth	-0.04	joined	-0.33
-2=tim	death	-0.04	birth	-0.03	joined	-0.15
-2=tin	joined	-0.09
-2=tinh	death	-0.33	joined	0.39
-2=tnxp	death	0.11	joined	0.22
-2=to	death	-0.21	birth	-0.26	joined	-0.01
-2=toan	death	0.11
-2=toi	death	0.06	birth	-0.34	joined	0.07
-2=tombe	death	0.41
-2=ton	death	0.27	birth	0.05
-2=tong	death	-0.34	birth	-0.04	joined	0.33
-2=tra	death	0.25	birth	-0.01
-2=trach	death	0.22	birth	-0.04	joined	-0.09
-2=trai	death	-0.2
-2=tram	death	-0.59	joined	-0.05
-2=tran	death	-0.64	birth	-0.23	joined	0.22
-2=trang	death	-0.45	birth	-0.04	joined	-0.06
-2=trao	death	-0.46	joined	-0.16
-2=tren	death	-0.49
-2=tri	death	-0.09	birth	-0.19	joined	-0.03
-2=trieu	death	-0.23	birth	0.28	joined	-0.01
-2=trinh	death	0.11	birth	0.03
-2=trong	death	-0.01	birth	0.42	joined	-0.56
-2=truc	death	-0.32	joined	0.29
-2=trung	death	0.28	birth	-0.06	joined	-0.09
-2=truong	death	-0.21	joined	-0.17
-2=truy	death	-0.16
-2=tu	death	-0.83	birth	0.12	joined	0.3
-2=tuan	birth	0.3
-2=tuat	birth	-0.09
-2=tuc	death	0.26
-2=tui	birth	-0.13	joined	0.07
-2=tung	death	0.07
-2=tuoi	death	-0.17
-2=tuong	death	0.35	birth	0.15
-2=tuyen	death	0.26	birth	0.21
-2=ty	death	0.09	birth	0.1
-2=up	death	-0.12	joined	0.06
-2=ut	birth	-0.09	joined	0.02
-2=uy	birth	0.14
-2=uyen	death	-0.3
-2=va	death	0.38
-2=vam	death	-0.39
-2=van	death	-0.14	birth	0.7	joined	0.45
-2=vang	death	-0.05	birth	-0.37
-2=vao	death	-0.59	birth	-0.37	joined	0.24
-2=vat	death	-0.07	birth	-0.02
-2=ve	death	-0.61	birth	-0.25	joined	-0.65
-2=vi	death	-0.06	joined	-0.04
-2=vien	birth	-0.07	joined	-0.01
-2=viet	joined	-0.07
-2=vinh	death	-0.43	birth	0.37	joined	0.04
-2=vnah	death	-0.13
-2=vo	death	0.64	birth	-0.04	joined	0.29
-2=voi	joined	-0.07
-2=vu	death	-0.1	birth	-0.16	joined	0.56
-2=vuon	death	0.24
-2=vuong	birth	-0.31
-2=vy	death	0.27	birth	-0.08
-2=went	death	-0.1	joined	0.39
-2=wrote	death	-0.28
-2=xa	death	0.25	birth	-0.04	joined	-0.3
-2=xay	death	-0.42
-2=xe	death	0.34
-2=xiem	death	0.09
-2=xieng	death	-0.32
-2=xin	death	0.17
-2=xom	death	0.1
-2=xu	death	0.56
-2=xuan	death	-0.07	joined	-0.2
-2=xung	death	0.23	joined	0.34
-2=xuong	joined	0.12
-2=xuyen	death	-0.08	joined	-0.11
-2=y	death	-0.03	birth	-0.05	joined	-0.01
-2=yen	death	0.24	joined	-0.07
-3=#	death	-0.5	birth	-0.15	joined	0.18
-3=##	death	0.84	birth	-0.31
-3=###	death	-0.55	birth	-0.09	joined	0.11
-3=####	death	-0.05	birth	-0.19	joined	-0.31
-3=^	death	-0.07	birth	0.08	joined	-0.42
-3=a	death	0.07	joined	-0.41
-3=ai	birth	-0.03	joined	-0.07
-3=am	death	-0.23	birth	0.01
-3=an	death	-0.26	joined	-0.2
-3=anh	death	0.26	birth	-0.05	joined	0.53
-3=ap	death	0.36	joined	-0.03
-3=at	death	0.19	joined	-0.05
-3=au	death	0.21	joined	0.42
-3=b	death	0.05	joined	-0.11
-3=ba	death	-0.01	birth	-0.52	joined	0.37
-3=bac	death	-0.6	birth	0.1	joined	0.1
-3=bach	birth	0.06
-3=bai	death	0.06	joined	-0.18
-3=ban	birth	-0.05	joined	-0.07
-3=bang	death	-0.52	birth	0.03	joined	-0.04
-3=bao	death	-0.11	birth	-0.32	joined	-0.24
-3=bat	death	-0.02
-3=bay	death	-0.08	birth	-0.13	joined	-0.01
-3=be	death	0.2
-3=ben	death	0.08	birth	-0.01	joined	0.02
-3=benh	death	-0.26
-3=bi	birth	-0.29	joined	-0.24
-3=bia	death	-0.14
-3=bich	death	-0.06
-3=bien	death	0.27	joined	-0.11
-3=biet	death	0.35	birth	0.27
-3=binh	death	-0.76	joined	0.1
-3=bo	death	-0.01	birth	-0.14	joined	0.28
-3=boi	death	-0.08
-3=bom	death	0.06	birth	-0.18	joined	-0.06
-3=bon	death	0.29	joined	0.05
-3=bong	death	-0.45	joined	-0.02
-3=bot	death	0.68	birth	-0.25
-3=bui	death	-0.18	birth	0.07
-3=buon	death	-0.15
-3=buu	death	0.09
-3=by	death	0.79	joined	-0.04
-3=c	death	-0.38	birth	-0.05	joined	-0.06
-3=c18	death	-0.2
-3=c2	death	-0.28
-3=c3	death	0.09
-3=ca	death	-0.25
-3=cac	death	-0.32	birth	-0.02	joined	0.42
-3=cai	death	0.41
-3=cam	death	0.09	birth	-0.31	joined	-0.03
-3=came	death	-0.29	joined	-0.03
-3=can	death	0.07	birth	0.07
-3=canh	death	-0.29	birth	-0.12
-3=cao	death	-0.25	birth	0.25	joined	-0.04
-3=cat	death	-0.01	birth	0.2
-3=cau	death	0.55	birth	-0.14
-3=cay	joined	-0.01
-3=cha	death	0.12	joined	-0.04
-3=chan	death	-0.06
-3=chat	death	-0.08
-3=chau	death	0.04	joined	0.65
-3=che	death	0.21
-3=chep	death	0.1
-3=chet	death	0.22	birth	-0.04	joined	-0.01
-3=chi	death	0.28	joined	0.07
-3=chien	death	0.28	joined	-0.03
-3=chin	death	-0.12	birth	0.06
-3=chinh	death	0.24
-3=cho	death	-0.46	birth	0.18	joined	-0.09
-3=chon	birth	-0.01
-3=chong	death	-0.36	birth	-0.01	joined	0.06
-3=chu	death	-0.33	birth	0.73	joined	-0.43
-3=chua	death	-0.47	birth	0.02
-3=chuc	death	-0.53
-3=chung	death	-0.49	joined	-0.27
-3=chuong	death	-0.11
-3=chuyen	death	0.05	birth	-0.01	joined	-0.05
-3=co	death	-0.03	birth	-0.34	joined	-0.02
-3=coi	death	-0.18
-3=con	death	0.21	birth	0.01
-3=cong	death	0.1	birth	-0.51	joined	0.04
-3=cu	birth	-0.02	joined	-0.3
-3=cua	death	0.15	birth	-0.01	joined	-0.33
-3=cung	death	-0.15	birth	-0.11	joined	0.59
-3=cuoi	death	0.03	joined	-0.07
-3=cuong	death	-0.18
-3=cuu	birth	-0.38	joined	-0.02
-3=d	death	0.09
-3=d1	death	-0.28
-3=d2	death	0.23	joined	-0.05
-3=d3	death	-0.14
-3=d5	death	-0.07	joined	-0.02
-3=d6	death	0.05
-3=d7	death	0.47
-3=da	birth	-0.03	joined	-0.03
-3=dac	death	-0.42	birth	0.16
-3=dai	death	-0.55	joined	-0.39
-3=dak	death	0.06	joined	-0.37
-3=dam	death	0.32	joined	-0.02
-3=dan	death	0.55	birth	0.16	joined	0.1
-3=dang	death	0.29	birth	0.09	joined	0.34
-3=danh	death	-0.15	birth	0.07	joined	0.17
-3=dao	death	0.07	birth	0.17	joined	0.01
-3=dap	death	-0.14	birth	-0.08	joined	-0.01
-3=dat	death	-0.05	joined	-0.09
-3=date	death	0.44
-3=dau	death	0.05	birth	-0.12	joined	-0.2
-3=day	death	0.05	birth	-0.15	joined	-0.13
-3=de	death	0.24	birth	-0.91	joined	-0.16
-3=den	death	-0.32	birth	-0.01	joined	-0.17
-3=deo	death	0.42	birth	-0.02	joined	-0.16
-3=di	death	-0.19	birth	-0.85	joined	1.17
-3=dia	death	-0.19
-3=dich	death	0.35
-3=died	death	-0.09
-3=diem	death	0.15	joined	-0.01
-3=dien	birth	-0.2	joined	0.25
-3=dieu	death	0.49
-3=dinh	death	0.13	birth	-0.4	joined	0.21
-3=do	death	-0.26	birth	0.41	joined	-0.56
-3=doan	death	0.28	birth	0.42	joined	-0.05
-3=doc	death	0.49	joined	-0.13
-3=doi	death	0.9	birth	-0.09	joined	0.28
-3=don	death	-0.03	birth	0.18	joined	-0.07
-3=dong	death	0.1	birth	0.14	joined	0.33
-3=dot	death	-0.22	joined	0.04
-3=du	death	-0.54	birth	-0.02	joined	-0.07
-3=dua	death	-0.48	birth	-0.02	joined	0.08
-3=duc	death	0.07	birth	0.64	joined	0.05
-3=dung	death	-0.05	birth	0.21	joined	-0.03
-3=duoc	death	0.51	birth	-0.12	joined	-0.26
-3=duong	death	0.13	birth	0.28	joined	0.09
-3=duy	death	0.02	birth	0.07
-3=e	death	0.18	birth	0.24	joined	-0.12
-3=e1	death	-0.23
-3=e102	birth	-0.02
-3=e165	death	0.08
-3=e28	death	0.07	joined	-0.01
-3=e3	death	0.1	birth	0.07
-3=e64	death	0.04	joined	-0.01
-3=e66	death	0.35
-3=em	death	-0.51	birth	0.18	joined	0.37
-3=en	death	0.01
-3=est	birth	0.14
-3=f10	death	0.14
-3=f2	death	-0.26	joined	0.41
-3=f3	death	0.1
-3=f304	death	-0.01
-3=f320	death	0.13
-3=f320b	death	0.19
-3=f356	death	0.05
-3=f7	death	-0.25
-3=from	death	-0.62	joined	-0.09
-3=ga	death	-0.42	birth	-0.13	joined	0.29
-3=gam	death	-0.34
-3=gan	death	-0.58	joined	-0.09
-3=ghi	death	-0.65	birth	-0.05
-3=gia	death	0.19	birth	-0.17	joined	-0.3
-3=giang	death	-0.87	birth	0.05	joined	-0.42
-3=giao	death	0.11	birth	-0.01	joined	-0.03
-3=giap	death	-0.42	birth	0.13	joined	-0.04
-3=giay	death	0.12	birth	-0.05	joined	-0.15
-3=gio	death	0.3	joined	-0.03
-3=go	death	0.21
-3=goc	death	-0.11
-3=goi	death	0.06	joined	0.17
-3=gui	death	-0.41	joined	-0.01
-3=h1	death	0.19
-3=ha	death	-0.28	birth	0.78	joined	0.09
-3=hai	death	-0.46	birth	0.37	joined	-0.06
-3=ham	death	0.09	birth	-0.02	joined	-0.06
-3=han	death	-0.01	joined	0.09
-3=hang	death	-0.37	birth	-0.04	joined	0.32
-3=hau	death	0.3
-3=he	joined	0.56
-3=hi	death	0.3
-3=hien	death	0.16	joined	-0.3
-3=hieu	death	0.37	joined	-0.1
-3=hill	death	0.28
-3=his	death	-0.46
-3=ho	death	-0.28	birth	0.2	joined	-0.05
-3=hoa	death	-0.29	birth	-0.27	joined	-0.11
-3=hoan	death	-0.06	birth	0.37
-3=hoang	death	0.04	birth	0.06	joined	0.23
-3=hoi	death	0.12	birth	0.24	joined	-0.52
-3=hom	death	0.1	birth	-0.02	joined	-0.09
-3=hong	death	0.34	joined	-0.18
-3=hop	joined	0.3
-3=hue	death	-0.46
-3=hung	death	0.04	joined	0.14
-3=huong	death	0.14	joined	-0.01
-3=huu	death	-0.09	birth	-0.32	joined	-0.23
-3=huy	death	0.13	birth	-0.14	joined	-0.08
-3=huyen	death	-0.4	birth	-0.06	joined	0.16
-3=huynh	death	-0.15	birth	0.17
-3=hy	death	0.41	birth	-0.02	joined	-0.02
-3=i	death	0.32	joined	-0.01
-3=in	death	-0.56	birth	0.02	joined	-0.22
-3=it	death	-0.29
-3=k	death	0.4
-3=kb	death	0.31
-3=ket	death	-0.29	birth	-0.5	joined	-0.34
-3=khac	death	-0.14	birth	0.32	joined	-0.09
-3=khai	death	0.03	joined	-0.09
-3=khe	death	-0.06
-3=khi	death	0.18	joined	0.58
-3=khoa	joined	0.22
-3=khoang	death	0.29	joined	-0.01
-3=khoi	death	0.36
-3=khong	death	0.71	birth	-0.21	joined	-0.21
-3=khu	birth	-0.18
-3=kia	death	0.36	joined	-0.03
-3=kich	death	0.58	birth	-0.2	joined	0.1
-3=kien	death	-0.08	joined	0.16
-3=killed	death	0.16
-3=kim	death	-0.07	birth	0.01
-3=kt	death	0.06
-3=ky	death	0.1	birth	0.19	joined	-0.19
-3=l	death	-0.05	birth	0.17	joined	0.44
-3=la	death	0.29	birth	0.25	joined	-0.57
-3=lac	death	-0.55	joined	0.06
-3=lai	death	-0.2	birth	-0.06	joined	-0.34
-3=lam	death	0.15	birth	-0.19	joined	-0.16
-3=lan	death	-0.3	birth	-0.05	joined	-0.08
-3=lang	death	0.36	birth	0.48	joined	0.17
-3=lao	death	0.21	birth	-0.01
-3=lap	joined	-0.01
-3=last	death	0.33
-3=lau	death	-0.05	joined	0.03
-3=lay	death	0.09	birth	-0.03	joined	-0.01
-3=le	death	0.33	birth	0.32	joined	-0.43
-3=len	death	-0.79	birth	-0.12	joined	-0.25
-3=liem	death	0.13	joined	-0.01
-3=liet	death	0.02
-3=lieu	death	0.09	birth	-0.28
-3=linh	death	-0.5	birth	-0.06	joined	-0.22
-3=lo	death	-0.11	birth	0.31	joined	-0.07
-3=loc	death	0.53	birth	0.09
-3=loi	death	-0.58	birth	-0.02	joined	0.24
-3=long	death	0.13	joined	0.09
-3=lu	death	-0.06	birth	0.1
-3=lua	death	0.12
-3=luc	death	0.36	birth	-0.12	joined	-0.55
-3=luon	death	0.16	birth	-0.01
-3=luong	death	-0.39	joined	0.27
-3=luu	death	-0.08	birth	0.43	joined	0.11
-3=ly	death	-0.12	joined	-0.29
-3=m	death	0.13	birth	-0.1	joined	-0.03
-3=ma	death	-0.5	birth	0.1	joined	-0.04
-3=mai	death	0.51	joined	-0.02
-3=man	death	0.32	joined	-0.46
-3=mang	death	-0.4	birth	-0.26	joined	0.17
-3=mao	death	0.04	birth	0.22	joined	-0.13
-3=mat	death	-0.3	birth	0.32	joined	-0.18
-3=mau	joined	-0.06
-3=may	death	-0.41	joined	0.12
-3=me	death	0.14	birth	-0.03	joined	-0.14
-3=mien	death	-0.03	joined	-0.18
-3=minh	death	-0.34	birth	-0.2	joined	0.05
-3=mo	birth	0.15	joined	0.25
-3=moi	death	0.4
-3=mon	death	0.24
-3=mot	death	0.38	joined	0.19
-3=mua	death	0.38	joined	-0.02
-3=muoi	death	-0.55	joined	-0.15
-3=muong	death	0.03	birth	0.14
-3=my	death	-0.23	joined	0.26
-3=n	death	-0.33	birth	0.02
-3=na	death	0.09
-3=nam	death	-0.44	birth	0.5	joined	0.07
-3=nan	birth	-0.37
-3=nang	death	-0.36
-3=nay	death	-0.5
-3=nen	death	0.29
-3=ngam	death	0.13
-3=ngan	death	-0.45	birth	0.02	joined	0.02
-3=ngay	death	0.59	birth	-0.11	joined	0.38
-3=nghe	death	-0.08	joined	0.19
-3=nghi	death	0.38
-3=nghia	death	-0.46	joined	0.27
-3=ngo	birth	0.22	joined	-0.08
-3=ngoai	death	0.2
-3=ngoc	death	-0.11	birth	0.12	joined	0.41
-3=ngu	death	-0.17	joined	0.1
-3=nguoi	death	0.07	joined	0.05
-3=nguyen	death	-0.77	birth	0.8	joined	-0.21
-3=nha	death	0.45	joined	-0.21
-3=nham	joined	-0.06
-3=nhan	death	-0.41	joined	-0.46
-3=nhap	death	-0.5	birth	-0.05	joined	0.23
-3=nho	death	0.09	joined	-0.01
-3=nhon	death	0.21	birth	-0.17	joined	-0.05
-3=nhu	death	0.48	birth	0.03	joined	-0.01
-3=nhung	death	0.07	birth	-0.11	joined	0.32
-3=nien	death	0.23	joined	0.34
-3=ninh	death	0.13	joined	0.48
-3=no	death	-0.02	joined	0.1
-3=noi	death	0.35	birth	-0.07	joined	-0.07
-3=ntls	death	-0.09	birth	-0.08	joined	-0.05
-3=nui	death	-0.06
-3=nuoc	death	0.24	joined	-0.03
-3=nva	death	0.36
-3=o	death	0.19	birth	-0.31	joined	-1.08
-3=of	death	-0.35	birth	0.27	joined	-0.21
-3=on	death	-0.34	birth	-0.13
-3=ong	death	0.02	birth	0.24	joined	0.28
-3=pa	death	0.01
-3=pha	death	0.45	joined	-0.18
-3=phai	death	-0.02
-3=pham	birth	0.34	joined	0.16
-3=phan	death	-0.75	birth	0.31	joined	-0.07
-3=phao	death	0.05
-3=phap	death	0.07
-3=phat	joined	-0.24
-3=phep	death	-0.17	joined	-0.33
-3=phi	joined	-0.23
-3=phia	death	-0.25
-3=pho	death	-0.07
-3=phong	death	0.4	birth	-0.16	joined	0.25
-3=phu	death	-0.06	joined	-0.29
-3=phum	death	-0.1
-3=phung	death	-0.41	birth	0.12	joined	-0.16
-3=phuoc	death	-0.11	birth	0.05
-3=phuong	death	-0.51
-3=po	death	0.24	birth	0.16
-3=qua	death	-0.37	joined	-0.01
-3=quach	death	-0.05
-3=quang	death	-0.38	birth	0.15	joined	0.35
-3=que	death	-0.14	birth	-0.28	joined	-0.09
-3=quoc	death	-0.12	birth	-0.14	joined	0.26
-3=quy	birth	-0.09
-3=quyet	death	0.12	joined	-0.01
-3=ra	death	-0.18	birth	0.12	joined	-0.32
-3=rach	death	0.26
-3=rang	death	0.21
-3=regiment	death	0.38	birth	-0.1
-3=ret	death	0.26
-3=ro	death	0.09	birth	0.2	joined	-0.03
-3=roi	death	0.44	birth	-0.43	joined	-0.32
-3=rung	death	0.01
-3=ruyen	death	0.27
-3=s	death	0.48
-3=sa	death	0.05	birth	-0.07
-3=sach	death	0.07	birth	-0.05	joined	0.01
-3=sai	death	0.03	birth	-0.41
-3=sam	death	0.16	joined	-0.32
-3=san	death	0.12
-3=sang	death	-0.03	joined	-0.14
-3=sanh	death	0.15	birth	-0.01	joined	0.33
-3=sat	death	0.15	birth	-0.05	joined	-0.06
-3=sau	death	-0.42	birth	-0.28
-3=si	death	-0.4	birth	0.06	joined	0.07
-3=since	death	-0.11	joined	-0.06
-3=sinh	death	0.17	birth	0.32	joined	0.2
-3=sn	death	0.19	birth	-0.11	joined	0.31
-3=so	death	-0.74	birth	-0.37	joined	-0.17
-3=soc	death	0.26
-3=son	birth	0.28
-3=song	death	0.26	joined	-0.15
-3=sot	death	0.13	joined	-0.07
-3=su	death	0.34	birth	-0.06	joined	-0.08
-3=suoi	death	0.48	joined	-0.03
-3=suu	death	0.33	birth	-0.02
-3=sy	death	0.5	joined	-0.02
-3=ta	death	-0.22	birth	0.5	joined	-0.07
-3=tac	death	-0.2
-3=tai	death	-0.3	birth	-0.23	joined	-0.13
-3=tam	death	-0.42	birth	-0.11
-3=tan	death	0.2	birth	0.12
-3=tang	death	-0.41	birth	-0.04	joined	-0.01
-3=tap	death	-0.27
-3=tat	death	0.21
-3=tau	death	0.55	birth	0.1	joined	-0.09
-3=tay	death	0.84	joined	-0.56
-3=te	death	0.14	joined	0.27
-3=ten	death	0.55	birth	-0.29	joined	-0.09
-3=tet	death	0.27	joined	-0.08
-3=tha	death	0.05
-3=thach	birth	0.14
-3=thai	death	0.04	joined	0.06
-3=tham	death	-0.16	birth	0.13	joined	0.11
-3=than	death	-0.12	birth	-0.01	joined	0.22
-3=thang	death	-0.57	birth	0.22	joined	-0.33
-3=thanh	death	0.29
-3=thao	death	-0.09	joined	-0.33
-3=thap	death	-0.25	joined	-0.05
-3=that	death	0.59
-3=thay	death	0.23	birth	-0.01	joined	0.26
-3=the	death	-0.23	birth	0.36	joined	0.24
-3=theo	death	-0.02	birth	-0.02	joined	0.3
-3=thi	death	0.18	birth	-0.52	joined	0.29
-3=thieu	death	-0.02	birth	0.14
-3=thin	death	-0.04
-3=tho	death	-0.13	birth	-0.09
-3=thoan	death	0.23
-3=thon	death	-0.29
-3=thong	death	0.08
-3=thu	death	-0.04	birth	-0.01	joined	-0.26
-3=thuoc	death	0.5
-3=thuong	death	-0.17	birth	-0.05	joined	-0.06
-3=thuy	death	-0.33	birth	0.61	joined	0.24
-3=thuyen	death	0.39
-3=tien	death	0.11	birth	0.48
-3=tieu	death	0.75	joined	-0.1
-3=tim	death	-0.33	joined	-0.04
-3=tin	death	-0.37	joined	-0.21
-3=tinh	death	-0.33	joined	0.02
-3=tnxp	death	0.31	joined	-0.08
-3=to	death	-0.26	birth	0.18	joined	-0.18
-3=toan	death	-0.04
-3=toc	death	0.07
-3=toi	death	0.05	birth	-0.39	joined	-0.29
-3=ton	death	-0.2	birth	0.29
-3=tong	death	0.04	joined	0.29
-3=tra	death	0.3
-3=trac	birth	0.01
-3=trach	death	-0.32	birth	0.04
-3=tram	death	0.25
-3=tran	death	0.26	birth	0.27	joined	-0.36
-3=trang	death	-0.17	birth	-0.19	joined	-0.17
-3=tre	death	0.08
-3=tren	death	0.02	joined	-0.01
-3=tri	death	-0.05	birth	0.17	joined	-0.13
-3=trich	death	-0.39	joined	-0.05
-3=trieu	death	0.68	birth	0.04	joined	-0.11
-3=trinh	death	-0.16	birth	0.12	joined	-0.09
-3=tro	death	0.29	birth	-0.17	joined	-0.24
-3=trong	death	-0.13	birth	0.19	joined	-0.3
-3=tru	death	0.16
-3=truc	death	0.05
-3=trung	death	0.22	birth	0.36	joined	-0.05
-3=truoc	death	0.1	joined	0.38
-3=truong	death	0.2	birth	-0.24	joined	-0.18
-3=tu	death	-0.09	birth	-0.48	joined	-0.52
-3=tuan	death	0.46	birth	0.02	joined	-0.01
-3=tuc	birth	0.01
-3=tui	death	0.52
-3=tung	death	0.11
-3=tuoc	death	0.11	birth	0.02
-3=tuoi	death	-0.33	birth	-0.07	joined	-0.08
-3=tuong	death	-0.16	joined	-0.09
-3=une	death	0.17
-3=ut	death	-0.08	birth	0.26	joined	0.42
-3=uy	death	0.31	birth	0.12
-3=va	death	0.08
-3=vam	death	0.06
-3=van	death	-0.27	birth	0.52	joined	-0.4
-3=vang	death	-0.68
-3=vao	death	-0.1	birth	-0.11	joined	-0.42
-3=ve	death	0.12	birth	-0.61	joined	0.37
-3=vi	death	0.38	joined	-0.21
-3=vien	death	0.16	birth	0.05	joined	-0.01
-3=viet	death	-0.36	joined	0.18
-3=vinh	death	-0.08	birth	0.02	joined	0.25
-3=vo	death	-0.1	birth	0.22	joined	-0.03
-3=voi	joined	0.38
-3=vu	death	-0.35	birth	0.3	joined	-0.03
-3=vuong	death	-0.14	birth	0.43	joined	-0.05
-3=was	death	-0.28	birth	0.1
-3=we	death	-0.24	joined	-0.17
-3=went	death	-0.06	joined	-0.29
-3=with	death	-0.29	joined	-0.03
-3=xa	death	0.03	birth	-0.35	joined	-0.19
-3=xe	death	0.3	joined	0.03
-3=xuan	death	-0.3	birth	-0.12
-3=xuong	death	-0.03
-3=yen	death	0.25
after martyr	death	0.29	birth	1.75	joined	0.13
after other	death	0.1	birth	-0.08	joined	-0.29
after teller	death	-0.39	birth	-2.69	joined	-1.09
ahead of martyr	death	0.73	birth	-0.13	joined	-0.19
ahead of other	death	-0.16	birth	0.46	joined	-0.3
ahead of teller	death	-0.52	birth	-0.12	joined	0.18
before "	death	0.32	birth	-0.02	joined	-0.08
before '	death	0.28	joined	-0.14
before (	death	-0.63	birth	0.51	joined	-0.42
before )	death	-0.25	birth	0.52	joined	-0.65
before ,	death	0.03	birth	-0.23	joined	-1.01
before -	death	0.7	birth	-0.49	joined	-1.61
before .	death	0.31	birth	0.21	joined	-0.29
before /	death	-0.62	birth	0.12	joined	-0.24
before :	death	0.15	birth	0.17	joined	0.18
before ;	death	-0.28	birth	0.64	joined	-0.38
before blank	death	-0.56	birth	-1.05	joined	0.03
before line	death	-0.72	birth	-0.03	joined	-0.21
before |	death	0.14	birth	0.09	joined	-0.27
before –	death	0.55	birth	-0.56	joined	0.21
before:again	death	-0.26	birth	-0.57	joined	0.33
before:again:0	birth	-0.12	joined	-0.27
before:again:1	death	-0.5	birth	-0.39	joined	0.07
before:again:12	death	0.78	joined	-0.21
before:again:2	death	0.35	joined	-0.16
before:again:5	death	-0.39	birth	-0.44	joined	0.72
before:again:far	death	-0.46	birth	0.24	joined	0.05
before:alive	death	-0.17	birth	-0.66	joined	-0.55
before:alive:0	death	-0.45	birth	-0.21	joined	-0.28
before:alive:1	death	-0.41	birth	-0.1
before:alive:12	death	0.73	joined	-0.02
before:alive:2	death	-0.03
before:alive:5	death	-0.29	birth	-0.04	joined	-0.3
before:alive:far	death	0.07	birth	-0.09	joined	0.07
before:at	death	0.01	birth	-0.47	joined	-0.35
before:at:0	death	0.33	birth	-0.65	joined	0.1
before:at:1	death	-0.21	birth	-0.26	joined	-0.55
before:at:12	death	-0.37	birth	0.14	joined	-0.03
before:at:2	death	0.32	birth	-0.45	joined	-0.01
before:at:5	death	0.22	birth	0.01	joined	-0.49
before:at:far	death	-0.21	birth	0.12	joined	0.35
before:battle	death	0.55	birth	-0.44	joined	-1.01
before:battle:0	death	0.49	birth	-0.21	joined	-0.36
before:battle:1	death	0.33	birth	-0.07	joined	-0.26
before:battle:12	death	0.07	birth	-0.37	joined	-0.27
before:battle:2	death	0.26	birth	-0.06	joined	-0.19
before:battle:5	death	0.59	joined	-0.21
before:battle:far	death	-1.1	birth	0.04	joined	-0.04
before:born	death	-0.31	birth	1.39	joined	-0.15
before:born:0	death	-0.81	birth	0.73	joined	-1.63
before:born:1	death	-0.05	birth	0.56	joined	-0.08
before:born:12	death	0.08	birth	-0.19	joined	0.73
before:born:2	birth	0.65	joined	-0.28
before:born:5	death	-0.1	birth	0.77	joined	0.55
before:born:far	death	0.65	birth	-0.14	joined	-0.11
before:bury	death	-0.06	birth	-0.19	joined	-0.29
before:bury:12	death	0.03	joined	0.04
before:bury:2	death	0.19	birth	-0.04	joined	-0.11
before:bury:5	death	-0.15	birth	-0.13	joined	-0.1
before:bury:far	death	-0.09	birth	0.01	joined	-0.18
before:capture	death	-0.25	joined	-0.27
before:capture:0	death	-0.01	birth	-0.01	joined	-0.08
before:capture:1	death	0.11	birth	0.18	joined	-0.02
before:capture:12	death	-0.42	joined	0.11
before:capture:2	death	-0.13	joined	-0.01
before:capture:5	death	0.45	joined	-0.15
before:capture:far	death	-0.14	birth	-0.08	joined	-0.01
before:contact	death	-0.36	birth	0.44	joined	-0.55
before:contact:0	death	-0.07	joined	0.2
before:contact:1	death	-0.11
before:contact:12	death	-0.52	birth	0.11	joined	-0.09
before:contact:2	death	0.22	joined	-0.28
before:contact:5	death	-0.45	birth	-0.21	joined	-0.34
before:contact:far	death	0.26	birth	0.61	joined	-0.2
before:day	death	0.48	birth	-1.03	joined	0.18
before:day 1	death	0.54	birth	-0.88	joined	0.57
before:day 12	death	0.05	birth	-0.18	joined	-0.04
before:day 2	death	0.16	birth	-0.58	joined	0.56
before:day 5	death	0.31	birth	-0.03	joined	-0.33
before:day far	death	-0.21	birth	0.1	joined	-0.27
before:died	death	0.03	birth	-0.09	joined	-0.85
before:died:0	death	0.31	birth	-0.54	joined	-0.4
before:died:1	death	0.21	birth	-0.19	joined	-0.22
before:died:12	birth	0.01	joined	-0.24
before:died:2	death	0.03	birth	-0.22	joined	-0.09
before:died:5	death	-0.29	birth	0.37	joined	-0.3
before:died:far	death	-0.28	birth	0.3	joined	0.11
before:enlist	death	-0.98	birth	-1.03	joined	1
before:enlist:0	death	-0.7	birth	-0.66	joined	0.06
before:enlist:1	death	-1.01	birth	-0.28	joined	0.5
before:enlist:12	death	0.14	joined	0.06
before:enlist:2	death	0.09	birth	-0.18	joined	0.27
before:enlist:5	death	-0.41	birth	-0.25	joined	1.01
before:enlist:far	death	0.31	birth	0.12	joined	-0.31
before:fell	death	1.27	birth	-1.1	joined	-2.01
before:fell:0	death	0.54	birth	-0.89	joined	-0.83
before:fell:1	death	0.42	birth	-0.26	joined	-0.28
before:fell:12	death	0.17	birth	0.02	joined	-0.6
before:fell:2	death	0.6	birth	0.13	joined	-0.22
before:fell:5	death	0.61	birth	-0.32	joined	-1.03
before:fell:far	death	-0.56	birth	-0.03	joined	0.17
before:gio	death	0.11	birth	0.59	joined	-0.42
before:gio:0	death	0.28	birth	0.57	joined	-0.03
before:gio:1	death	-0.13	birth	-0.03	joined	-0.03
before:gio:2	death	0.15	joined	-0.02
before:gio:5	death	0.15	birth	0.07	joined	-0.08
before:gio:far	death	-0.32	joined	-0.07
before:grave	birth	-0.1
before:grave:0	death	-0.1
before:grave:1	death	-0.27	birth	-0.06	joined	-0.19
before:grave:12	death	-0.11	birth	-0.01	joined	-0.13
before:grave:2	death	-0.48
before:grave:5	death	0.32	birth	-0.17	joined	0.01
before:grave:far	death	0.31	birth	0.17	joined	0.26
before:home	death	0.3	birth	0.02	joined	0.15
before:home:0	death	-0.11	birth	0.07	joined	-0.37
before:home:1	death	0.45	birth	-0.31	joined	-0.54
before:home:12	death	0.06	birth	-0.17	joined	0.37
before:home:2	death	-0.22	birth	0.09	joined	-0.17
before:home:5	death	-0.02	birth	0.56	joined	0.2
before:home:far	death	0.23	birth	-0.3	joined	0.12
before:hurt	death	0.11	birth	-0.05	joined	-0.31
before:hurt:0	death	-0.06
before:hurt:12	death	0.06	birth	-0.01
before:hurt:5	death	0.14	joined	-0.03
before:hurt:far	death	0.21	joined	-0.16
before:joined	death	-0.69	birth	-0.84	joined	1.77
before:joined:0	death	-0.86	birth	-0.52	joined	0.93
before:joined:1	death	-0.72	birth	-0.13	joined	0.76
before:joined:12	death	-0.5	birth	-0.1	joined	-0.08
before:joined:2	death	0.23	birth	-0.18	joined	0.28
before:joined:5	birth	-0.02	joined	1.07
before:joined:far	death	0.89	birth	0.13	joined	-0.31
before:kin	death	-0.16	birth	-0.14	joined	0.38
before:kin anh	death	0.04	birth	0.11	joined	0.39
before:kin anh rể	death	-0.07	joined	0.04
before:kin anh trai	death	0.16	birth	0.15	joined	0.02
before:kin ba	death	0.05	birth	-0.02	joined	-0.12
before:kin bà	death	-0.45	birth	-0.43	joined	-0.35
before:kin bác	death	0.47	birth	-0.1	joined	0.21
before:kin bố	death	-0.02	birth	0.4	joined	-0.1
before:kin bố chồng	death	-0.29	birth	-0.07	joined	-0.08
before:kin bố vợ	death	0.26	joined	-0.04
before:kin cha	death	0.02	birth	0.09	joined	-0.11
before:kin cháu	death	0.1	joined	0.21
before:kin chú	death	-0.15	birth	0.53	joined	-0.1
before:kin chị	death	-0.01	birth	-0.09	joined	0.06
before:kin chồng	birth	0.54	joined	0.88
before:kin con	death	0.06	birth	0.15	joined	0.29
before:kin con gái	death	-0.34	birth	-0.12	joined	0.07
before:kin con trai	death	-0.13	joined	0.24
before:kin cô	death	-0.35	birth	-0.23	joined	-0.14
before:kin cậu	birth	0.02	joined	-0.55
before:kin cụ	death	-0.4	birth	-0.13	joined	-0.1
before:kin dì	death	0.27
before:kin em	death	0.42	birth	0.31	joined	-0.04
before:kin em gái	death	-0.1	joined	-0.03
before:kin mon grand oncle	death	0.04
before:kin mon grand père	death	0.44
before:kin mon oncle	death	0.44
before:kin mon père	death	0.47	birth	-0.14	joined	-0.2
before:kin my father	death	-0.54	birth	-0.18	joined	-0.23
before:kin my grandfather	death	-0.35	joined	-0.15
before:kin my uncle	death	-0.02	joined	0.1
before:kin mẹ	death	0.35	birth	-0.2	joined	-0.02
before:kin mợ	death	0.07
before:kin thầy	death	-0.07	birth	-0.37
before:kin vợ	birth	0.05
before:kin ông	death	-0.19	birth	-0.21	joined	-0.2
before:kin:0	death	-0.25	joined	-0.17
before:kin:1	death	-0.6	birth	0.07	joined	0.06
before:kin:12	death	-0.03	birth	0.01	joined	0.14
before:kin:2	death	-0.11	birth	-0.58	joined	0.18
before:kin:5	death	0.19	birth	0.24	joined	-0.04
before:kin:far	death	0.3	birth	-0.16	joined	0.22
before:laid	death	-0.48	birth	-0.19	joined	-0.21
before:laid:0	death	-0.29	birth	-0.09	joined	-0.02
before:laid:5	death	-0.22	joined	-0.02
before:laid:far	death	-0.06
before:last	death	-0.19	joined	-0.03
before:last:12	death	-0.06
before:last:5	death	0.17
before:letter	death	-0.74	birth	0.09	joined	-1.21
before:letter:0	birth	-0.02	joined	-0.05
before:letter:1	death	-0.18	birth	0.18	joined	-0.27
before:letter:12	death	-0.23	joined	-0.06
before:letter:2	death	-0.21	joined	-0.15
before:letter:5	death	-0.74	birth	0.25	joined	-0.53
before:letter:far	death	0.31	birth	-0.28	joined	-0.17
before:level	death	-0.01	birth	-0.29	joined	0.13
before:level:0	death	-0.18	birth	-0.33	joined	0.12
before:level:1	death	0.03	birth	-0.19	joined	-0.15
before:level:12	death	0.25	birth	-0.1	joined	0.32
before:level:2	death	-0.6	birth	-0.16	joined	-0.06
before:level:5	death	0.23	birth	-0.18	joined	0.06
before:level:far	death	-0.03	birth	0.4	joined	-0.15
before:link	death	-0.13	birth	0.02	joined	0.32
before:link:0	death	0.08	birth	0.12	joined	0.02
before:link:1	death	-0.1	birth	-0.05	joined	0.02
before:link:12	death	-0.17	birth	-0.11	joined	-0.29
before:link:2	death	-0.14	birth	-0.56	joined	0.12
before:link:5	death	-0.03	birth	0.24	joined	0.15
before:link:far	death	-0.1	birth	0.13	joined	0.53
before:martyr	death	-0.08	birth	0.34	joined	-0.55
before:martyr:0	death	0.05	birth	-0.13
before:martyr:1	death	0.1	birth	0.01
before:martyr:12	death	0.13
before:martyr:2	death	-0.84
before:martyr:5	death	0.05	birth	0.37	joined	-0.45
before:martyr:far	birth	0.08	joined	-0.15
before:moved	death	-1.14	birth	-0.1	joined	-0.45
before:moved:0	death	-0.69	birth	-0.29	joined	-0.14
before:moved:1	death	-0.3	birth	-0.08	joined	-0.12
before:moved:12	death	0.08	birth	0.4	joined	0.22
before:moved:2	death	-0.17	birth	-0.05	joined	-0.15
before:moved:5	death	-0.75	birth	-0.38	joined	-0.14
before:moved:far	birth	0.09	joined	-0.22
before:naming	death	-0.3	birth	0.38
before:naming:0	death	0.11	joined	-0.03
before:naming:1	death	-0.2	joined	-0.02
before:naming:12	death	-0.2	birth	0.18	joined	-0.22
before:naming:2	death	0.5	birth	-0.05	joined	-0.05
before:naming:5	death	-0.32	birth	0.42	joined	-0.28
before:naming:far	death	-0.17	birth	-0.05	joined	0.59
before:notice	death	-0.05	birth	-0.43	joined	-0.76
before:notice:0	death	-0.68	birth	-0.41	joined	-0.47
before:notice:1	death	0.4	birth	-0.15
before:notice:12	death	-0.02	birth	0.13	joined	-0.31
before:notice:2	death	0.05	joined	-0.1
before:notice:5	death	-0.03	birth	-0.11	joined	-0.16
before:notice:far	death	0.51	birth	-0.09	joined	0.12
before:office	death	-0.09	birth	-0.46	joined	0.23
before:office:0	death	0.46	birth	-0.07	joined	-0.07
before:office:1	death	-0.41	joined	-0.03
before:office:12	death	-0.31	birth	-0.11	joined	0.37
before:office:2	death	0.09	birth	-0.05	joined	0.05
before:office:5	death	-0.42	joined	-0.3
before:office:far	death	0.38	birth	-0.31	joined	0.17
before:post	death	0.34	birth	-0.39	joined	-0.48
before:post:0	death	0.03	birth	-0.29	joined	-0.07
before:post:1	death	0.07	birth	0.05	joined	-0.21
before:post:12	birth	0.03	joined	-0.14
before:post:2	death	0.14	birth	-0.33	joined	-0.22
before:post:5	death	-0.47	birth	-0.08	joined	-0.07
before:post:far	death	0.7	joined	0.09
before:rank	death	-0.06	birth	0.17	joined	-0.06
before:rank:1	death	0.23	birth	0.1
before:rank:12	death	-0.27	joined	-0.35
before:rank:2	death	-0.02	birth	0.08	joined	0.25
before:rank:5	death	-0.16	birth	0.01	joined	0.13
before:rank:far	death	0.3	birth	-0.07	joined	-0.27
before:rests	death	-0.53
before:rests:1	death	-0.41
before:rests:12	death	-0.44
before:rests:5	death	0.52
before:returned	death	-0.75	birth	-0.15	joined	-0.25
before:returned:0	death	-0.42	joined	-0.14
before:returned:1	death	-0.15	birth	-0.02
before:returned:12	death	0.18
before:returned:5	death	-0.47
before:self	death	-0.32	birth	-0.72	joined	-0.18
before:self:0	joined	-0.3
before:self:1	death	0.09	birth	-0.34	joined	0.12
before:self:12	death	-0.05	birth	0.03	joined	0.45
before:self:2	death	-0.03	birth	-0.27	joined	-0.21
before:self:5	death	-0.7	birth	-0.64	joined	-1.09
before:self:far	death	0.27	birth	0.22	joined	0.24
before:site	death	0.44	birth	-0.5	joined	-0.21
before:site:0	death	0.32	joined	-0.02
before:site:1	birth	-0.19	joined	0.34
before:site:12	death	0.03	birth	-0.15	joined	-0.51
before:site:2	death	0.54	birth	-0.12	joined	-0.4
before:site:5	death	0.07	birth	-0.24	joined	0.05
before:site:far	death	-0.28	joined	0.06
before:tells	birth	-0.01
before:tells:0	death	0.03	birth	-0.5	joined	-0.33
before:tells:1	death	-0.1	birth	0.11	joined	-0.05
before:tells:12	death	0.16	birth	0.22	joined	-0.18
before:tells:2	death	-0.38	birth	-0.01	joined	0.45
before:tells:5	death	0.18	birth	0.22	joined	-0.05
before:tells:far	death	-0.02	birth	-0.2	joined	0.32
before:thing	death	-0.1	birth	0.16	joined	0.1
before:thing:0	birth	-0.18	joined	0.31
before:thing:1	death	-0.19	birth	-0.35	joined	0.22
before:thing:12	death	-0.29	birth	0.65	joined	-0.02
before:thing:2	death	0.23	birth	-0.27	joined	-0.21
before:thing:5	death	-0.01	birth	0.13	joined	-0.22
before:thing:far	death	0.04	birth	0.1	joined	0.26
before:title	death	-0.11	birth	0.36	joined	0.57
before:title:0	death	0.31	birth	-0.03
before:title:1	death	0.04	birth	0.73	joined	-0.14
before:title:12	birth	-0.24	joined	-0.04
before:title:2	death	0.07	birth	0.38	joined	0.69
before:title:5	death	-0.22	birth	0.09	joined	0.12
before:title:far	death	-0.12	birth	-0.3	joined	0.2
before:truename	death	0.03	birth	0.07
before:truename:12	death	-0.43	birth	0.63	joined	-0.08
before:truename:5	death	-0.09	birth	-0.46	joined	0.19
before:truename:far	death	0.61	joined	-0.11
before:unit	death	0.03	birth	-0.21	joined	-0.28
before:unit 1	birth	-0.07	joined	-0.1
before:unit 12	death	-0.02	birth	-0.18	joined	-0.02
before:unit 2	death	0.36	birth	-0.18
before:unit 5	death	0.18	birth	0.05	joined	-0.45
before:unit far	death	-0.29	birth	0.23	joined	0.12
behind "	death	-0.73	birth	0.05	joined	-0.13
behind '	death	0.37	birth	-0.3	joined	-0.02
behind (	death	-0.1	birth	0.17	joined	-0.64
behind )	death	0.23	birth	-0.13	joined	-0.06
behind ,	death	0.06	birth	-0.35	joined	-0.27
behind -	death	-0.6	birth	1.28	joined	-0.85
behind .	death	0.06	birth	-0.17	joined	-0.16
behind /	death	-0.43	birth	0.02	joined	-0.43
behind :	death	-0.69	birth	-0.48	joined	0.06
behind ;	death	0.51	birth	-0.25	joined	0.3
behind ?	death	-0.66	birth	-0.12	joined	-0.05
behind blank	death	-0.27	birth	-0.79	joined	-0.58
behind line	death	0.61	birth	-0.51	joined	-0.3
behind |	death	-0.43	birth	0.27	joined	-0.2
behind »	death	0.28	birth	-0.39	joined	-0.02
behind –	death	-0.22	birth	0.31	joined	0.55
behind ”	death	-0.15	birth	-0.09	joined	-0.07
behind:again	death	-0.28	birth	-0.78	joined	-0.1
behind:again:0	death	-0.52	birth	-0.39	joined	0.16
behind:again:1	death	-0.23	birth	-0.05	joined	-0.49
behind:again:12	death	0.08	joined	-0.1
behind:again:2	death	-0.55	birth	-0.06	joined	0.31
behind:again:5	death	0.41	birth	-0.03
behind:again:far	death	0.13	birth	-0.11	joined	-0.19
behind:alive	death	-0.27	birth	-0.41
behind:alive:0	birth	0.03	joined	0.01
behind:alive:1	death	-0.4	birth	-0.23	joined	-0.01
behind:alive:12	death	0.16
behind:alive:2	death	-0.08	birth	-0.16
behind:alive:5	death	-0.42	birth	-0.37	joined	-0.04
behind:alive:far	death	0.31	birth	0.19	joined	0.1
behind:at	death	0.2	birth	-0.5	joined	0.02
behind:at:0	death	0.29	birth	-0.13	joined	-0.01
behind:at:1	death	-0.02	birth	0.15	joined	0.08
behind:at:12	death	-0.12	birth	-0.05	joined	0.16
behind:at:2	death	0.21	birth	-0.41	joined	-0.17
behind:at:5	death	-0.06	joined	-0.24
behind:at:far	death	0.14	birth	-0.57	joined	0.21
behind:battle	death	0.04	birth	-0.07	joined	-0.38
behind:battle:0	death	0.15	birth	-0.38	joined	-0.19
behind:battle:1	death	0.26	birth	-0.16	joined	0.54
behind:battle:12	death	0.02	birth	0.06	joined	-0.1
behind:battle:2	death	-0.52	birth	0.06	joined	-0.02
behind:battle:5	death	0.43	birth	0.1	joined	-0.75
behind:battle:far	death	-0.49	birth	-0.01	joined	-0.08
behind:born	death	0.34	joined	-0.07
behind:born:0	death	-0.1	birth	0.2	joined	-0.24
behind:born:1	death	-0.39	joined	0.23
behind:born:12	death	0.03	birth	0.14	joined	0.11
behind:born:2	death	0.32	birth	0.28
behind:born:5	death	0.28	birth	-0.54	joined	-0.09
behind:born:far	death	0.2	joined	-0.12
behind:bury	death	0.99	birth	-0.47	joined	-0.47
behind:bury:0	death	-0.14	birth	-0.03	joined	-0.09
behind:bury:1	death	0.53
behind:bury:12	death	0.71	birth	-0.03	joined	0.07
behind:bury:2	death	0.01
behind:bury:5	death	0.93	birth	-0.11	joined	-0.03
behind:bury:far	death	-0.18	birth	-0.14	joined	-0.46
behind:capture	death	0.5	birth	-0.04	joined	-0.1
behind:capture:0	death	-0.18
behind:capture:1	death	0.29	joined	-0.08
behind:capture:12	death	-0.05	joined	0.22
behind:capture:2	death	-0.11	joined	-0.12
behind:capture:5	death	-0.03	joined	-0.11
behind:capture:far	death	0.77
behind:contact	death	-0.19	joined	-0.08
behind:contact:0	death	-0.64	birth	-0.05
behind:contact:1	death	-0.41	birth	-0.14
behind:contact:12	death	-0.36	birth	-0.11	joined	-0.06
behind:contact:2	death	0.46	birth	0.23	joined	-0.08
behind:contact:5	death	0.3	joined	-0.07
behind:contact:far	death	0.31	birth	0.04	joined	0.15
behind:day	death	-1.26	birth	0.77	joined	0.21
behind:day 0	death	-0.54	birth	0.89	joined	0.26
behind:day 1	death	-1.2	birth	-0.4	joined	0.52
behind:day 12	death	0.31	birth	-0.2	joined	0.24
behind:day 2	death	-0.36	birth	0.34	joined	0.13
behind:day 5	death	-0.35	birth	0.03	joined	-0.52
behind:day far	death	-0.24	birth	0.5	joined	-0.19
behind:died	death	0.21	birth	0.02	joined	-0.26
behind:died:0	death	0.35	birth	-0.16	joined	-0.16
behind:died:1	death	-0.21	birth	-0.07	joined	-0.02
behind:died:12	death	0.19	birth	0.2	joined	0.32
behind:died:2	death	0.29	birth	0.18	joined	0.22
behind:died:5	death	0.19	birth	0.01	joined	-0.36
behind:died:far	death	-0.31	birth	-0.18	joined	-0.47
behind:enlist	death	-0.94	birth	0.07	joined	0.92
behind:enlist:0	death	-0.15	birth	0.08	joined	-0.15
behind:enlist:1	death	-0.55	birth	-0.14	joined	1.04
behind:enlist:12	death	-0.46	birth	0.11	joined	0.58
behind:enlist:2	death	-0.05	birth	0.03	joined	-0.25
behind:enlist:5	death	0.15	birth	-0.01	joined	0.09
behind:enlist:far	death	-0.3	joined	-0.01
behind:fell	death	0.23	birth	0.56	joined	0.17
behind:fell:0	death	0.33	birth	0.25	joined	0.46
behind:fell:1	death	-0.08	birth	-0.18	joined	-0.54
behind:fell:12	death	-0.2	birth	0.04	joined	0.14
behind:fell:2	death	0.08	birth	0.36	joined	0.1
behind:fell:5	death	0.04	birth	0.65	joined	-0.4
behind:fell:far	death	0.52	birth	-0.38	joined	0.32
behind:gio	death	-0.19	birth	-0.22	joined	-0.11
behind:gio:0	death	-0.18	birth	-0.01
behind:gio:1	death	0.03
behind:gio:12	death	0.29	birth	-0.03
behind:gio:2	death	-0.11
behind:gio:5	death	-0.12	birth	-0.07	joined	-0.08
behind:grave	death	-0.46	birth	0.07	joined	-0.21
behind:grave:0	death	0.26	birth	-0.06	joined	-0.05
behind:grave:1	death	-0.19	birth	-0.03	joined	-0.16
behind:grave:12	death	-0.16	birth	0.14	joined	-0.13
behind:grave:2	death	-0.02	birth	0.08	joined	-0.05
behind:grave:5	death	-0.07	birth	-0.06	joined	0.23
behind:grave:far	death	-0.45	birth	0.12	joined	-0.04
behind:home	death	0.14	birth	-0.19	joined	-0.29
behind:home:0	death	-0.2	birth	0.32	joined	-0.15
behind:home:1	death	-0.55	joined	-0.11
behind:home:12	death	0.19	birth	-0.12	joined	0.01
behind:home:2	death	-0.02	birth	-0.12	joined	0.28
behind:home:5	death	0.17	birth	-0.17	joined	-0.06
behind:home:far	death	0.35	birth	-0.38	joined	-0.25
behind:hurt	death	-0.71	birth	-0.03	joined	-0.42
behind:hurt:0	death	-0.05	joined	-0.27
behind:hurt:1	death	-0.49
behind:hurt:12	death	-0.79	joined	-0.01
behind:hurt:5	death	0.11
behind:hurt:far	death	-0.08	joined	-0.01
behind:joined	death	-0.21	birth	0.23	joined	0.5
behind:joined:0	death	0.22	birth	0.27
behind:joined:1	death	-0.56	birth	-0.02	joined	1.07
behind:joined:12	birth	0.05	joined	-0.07
behind:joined:5	death	-0.01	birth	-0.15	joined	-0.59
behind:joined:far	death	0.12
behind:kin	birth	-0.23	joined	-0.07
behind:kin anh	death	-0.5	birth	0.04	joined	0.13
behind:kin bà	death	0.04	birth	-0.19
behind:kin bố	death	0.4	birth	-0.08	joined	-0.34
behind:kin cha	death	0.04	birth	-0.05
behind:kin cháu	death	0.32
behind:kin chú	death	-0.16
behind:kin chồng	death	0.12
behind:kin con	death	0.33	birth	0.07	joined	-0.03
behind:kin cô	death	0.48	joined	0.06
behind:kin cậu	death	0.23
behind:kin dì	joined	0.13
behind:kin em	death	-0.22	birth	0.22	joined	-0.05
behind:kin em gái	death	-0.07
behind:kin mẹ	death	-0.38	joined	-0.12
behind:kin mợ	death	-0.01
behind:kin ông	death	0.29	birth	0.02	joined	0.21
behind:kin:0	death	-0.26	birth	0.08	joined	0.02
behind:kin:1	death	-0.18	birth	-0.35	joined	0.11
behind:kin:12	death	0.45	birth	-0.14	joined	0.23
behind:kin:2	death	0.06	joined	-0.03
behind:kin:5	death	-0.51	birth	-0.2	joined	-0.18
behind:kin:far	death	0.35	birth	0.27	joined	-0.3
behind:laid	birth	-0.09	joined	-0.15
behind:laid:0	death	-0.04
behind:laid:1	death	-0.11
behind:laid:12	death	0.1
behind:laid:5	death	-0.06
behind:laid:far	death	0.15	joined	-0.06
behind:last	death	0.34	birth	-0.06	joined	-0.15
behind:last:0	death	-0.29
behind:last:12	death	0.31
behind:last:5	death	-0.13	birth	-0.01
behind:last:far	death	0.53	joined	-0.09
behind:letter	death	-0.11	birth	-0.01	joined	0.15
behind:letter:0	death	-0.13	birth	0.1
behind:letter:1	death	0.03	joined	-0.05
behind:letter:12	death	-0.08	joined	0.38
behind:letter:2	death	-0.2	joined	-0.11
behind:letter:5	death	-0.67	birth	-0.01
behind:letter:far	death	0.63	birth	-0.09	joined	-0.01
behind:level	death	0.09	birth	0.01	joined	0.18
behind:level:0	death	-0.07	birth	0.16	joined	-0.03
behind:level:1	death	0.13	birth	0.12	joined	0.09
behind:level:12	death	-0.2	birth	0.18	joined	-0.12
behind:level:2	death	0.47	birth	-0.25	joined	0.4
behind:level:5	death	0.18	birth	-0.24	joined	0.04
behind:level:far	death	-0.1	birth	0.23	joined	0.07
behind:link	death	-0.16	birth	-0.55	joined	-0.46
behind:link:0	death	-0.07	birth	0.04	joined	0.37
behind:link:1	death	0.3	birth	0.11	joined	-0.41
behind:link:12	death	0.12	birth	-0.13	joined	-0.23
behind:link:2	death	-0.65	birth	0.05
behind:link:5	death	0.33	birth	-0.65	joined	-0.09
behind:link:far	death	-0.52	birth	-0.24	joined	-0.38
behind:martyr	death	-0.15	birth	-0.07	joined	-0.41
behind:martyr:0	death	-0.19	joined	-0.04
behind:martyr:12	death	-0.33	birth	0.32	joined	-0.14
behind:martyr:2	death	0.19	birth	-0.1
behind:martyr:5	death	-0.03	birth	-0.1	joined	-0.07
behind:martyr:far	death	0.25	birth	-0.26
behind:moved	death	-0.67	birth	-0.82	joined	-0.43
behind:moved:0	death	-0.11	birth	-0.18	joined	-0.1
behind:moved:1	death	-0.57	birth	-0.06	joined	-0.04
behind:moved:12	death	-0.28	joined	-0.34
behind:moved:2	death	-0.27	birth	-0.1	joined	-0.04
behind:moved:5	birth	-0.21	joined	-0.22
behind:moved:far	death	0.12	birth	-0.13	joined	0.18
behind:naming	death	-0.06	birth	-0.28	joined	-0.15
behind:naming:0	death	-0.04	birth	0.11	joined	0.3
behind:naming:1	death	0.04	birth	-0.03
behind:naming:12	death	-0.14	birth	-0.13	joined	-0.41
behind:naming:2	death	0.28
behind:naming:5	death	-0.41	birth	-0.07	joined	-0.09
behind:naming:far	death	0.24	birth	-0.19	joined	-0.03
behind:notice	death	-0.57	joined	-0.19
behind:notice:0	death	0.35
behind:notice:1	death	-0.37	birth	-0.1	joined	-0.08
behind:notice:12	death	-0.2	birth	0.11	joined	0.22
behind:notice:2	death	-0.61	birth	0.24	joined	-0.26
behind:notice:5	death	-0.25	birth	-0.13	joined	-0.2
behind:notice:far	death	0.38	birth	-0.08	joined	0.1
behind:office	death	-0.1	birth	-0.18	joined	-0.21
behind:office:0	death	-0.39	birth	0.11	joined	0.25
behind:office:1	death	0.23	birth	0.17	joined	-0.1
behind:office:12	death	-0.28	birth	-0.25	joined	-0.13
behind:office:2	death	-0.63	birth	-0.11	joined	-0.15
behind:office:5	death	0.11	birth	-0.12	joined	-0.06
behind:office:far	death	0.58	birth	-0.01	joined	-0.13
behind:post	death	-0.29	birth	-0.03	joined	0.13
behind:post:0	death	-0.09	birth	0.4	joined	-0.12
behind:post:1	death	0.04	birth	0.13	joined	-0.09
behind:post:12	death	0.11	birth	-0.54	joined	0.1
behind:post:2	death	-0.65	birth	-0.2	joined	0.24
behind:post:5	death	-0.17	birth	-0.02	joined	0.18
behind:post:far	death	0.37	joined	-0.23
behind:rank	death	0.02	birth	0.12	joined	-0.6
behind:rank:0	death	0.23	birth	0.1	joined	0.23
behind:rank:1	death	-0.05	joined	-0.29
behind:rank:12	death	0.31	joined	-0.12
behind:rank:2	death	0.21	joined	-0.41
behind:rank:5	death	-0.32	joined	-0.14
behind:rank:far	death	-0.33	birth	0.07
behind:rests	death	0.01	birth	-0.02
behind:rests:5	death	0.24
behind:rests:far	death	0.22	birth	-0.01
behind:returned	death	-0.36	birth	-0.28	joined	-0.06
behind:returned:0	death	-0.54	joined	-0.05
behind:returned:12	death	0.03	joined	0.13
behind:returned:2	death	-0.13
behind:returned:5	death	-0.32
behind:returned:far	death	0.42	joined	-0.16
behind:self	death	-0.39	birth	-0.16	joined	0.21
behind:self:0	birth	-0.08	joined	-0.13
behind:self:1	death	0.29	birth	-0.02	joined	-0.21
behind:self:12	death	0.15	birth	-0.08	joined	0.31
behind:self:2	death	-0.14	birth	0.03	joined	-0.17
behind:self:5	death	-0.72	joined	0.46
behind:self:far	death	-0.48	joined	-0.1
behind:site	death	0.21	birth	-0.21	joined	-0.13
behind:site:0	death	0.43	birth	-0.13	joined	-0.38
behind:site:1	death	-0.4	joined	-0.11
behind:site:12	death	0.01	birth	0.31	joined	0.01
behind:site:2	death	0.38	birth	0.24	joined	-0.2
behind:site:5	death	0.24	birth	-0.23	joined	0.28
behind:site:far	death	-0.14	birth	-0.47	joined	-0.08
behind:tells	death	-0.08	birth	-0.38	joined	-0.34
behind:tells:0	death	-0.32	birth	0.34	joined	-0.41
behind:tells:1	death	0.26	birth	-0.25	joined	-0.01
behind:tells:12	death	-0.15	birth	-0.08	joined	0.4
behind:tells:2	death	0.07	birth	-0.55	joined	-0.26
behind:tells:5	death	-0.35	birth	0.14	joined	-0.58
behind:tells:far	death	0.43	birth	-0.09	joined	0.03
behind:thing	death	0.07	birth	-0.32
behind:thing:0	death	0.32	birth	-0.23	joined	0.03
behind:thing:1	death	-0.03	birth	0.09	joined	-0.26
behind:thing:12	death	-0.1	birth	-0.02	joined	-0.33
behind:thing:2	death	0.12	birth	-0.22	joined	0.5
behind:thing:5	death	0.06	birth	-0.16	joined	0.11
behind:thing:far	death	-0.25	birth	0.15	joined	-0.01
behind:title	death	0.03	birth	-0.38	joined	0.07
behind:title:0	death	0.24
behind:title:1	death	0.18	birth	-0.46	joined	-0.78
behind:title:12	death	0.14	birth	0.61	joined	0.02
behind:title:2	death	-0.43	birth	-0.61	joined	0.34
behind:title:5	death	-0.58	birth	-0.06	joined	0.27
behind:title:far	death	0.47	birth	-0.14	joined	0.1
behind:truename	death	0.25	joined	-0.01
behind:truename:12	death	0.31
behind:truename:far	death	0.02
behind:unit	death	-0.17	birth	0.31	joined	0.5
behind:unit 0	death	0.01	birth	-0.18	joined	0.13
behind:unit 1	death	-0.74	birth	0.2	joined	0.46
behind:unit 12	death	0.46	birth	0.52	joined	-0.13
behind:unit 2	death	0.16	birth	-0.25	joined	-0.04
behind:unit 5	death	0.25	birth	0.05	joined	0.14
behind:unit far	death	-0.55	birth	0.03	joined	0.21
day 0 of 1	death	0.59	birth	-0.87	joined	-0.82
day 0 of 2	death	-0.11	birth	-0.04	joined	0.2
day 0 of 3	death	-0.78	birth	0.53	joined	-0.15
day 0 of 4	death	-0.56	birth	0.15	joined	0.15
day 1 of 2	death	-0.05	birth	-0.3	joined	-1.27
day 1 of 3	death	-0.13	birth	-0.31	joined	0.44
day 1 of 4	death	-0.68	birth	-0.28	joined	0.44
day 2 of 3	death	0.3	birth	-0.44	joined	-0.67
day 2 of 4	death	0.06	birth	0.07	joined	-0.71
day 3 of 4	death	-0.17	birth	-0.24	joined	-0.67
days 1	death	0.59	birth	-0.87	joined	-0.82
days 2	death	-0.15	birth	-0.23	joined	-0.42
days 3	death	-0.38	birth	-0.01	joined	-0.12
days 4	death	-0.75	birth	-0.18	joined	-0.49
exact	death	1.45	birth	-0.78	joined	-0.95
first sentence	death	-0.55	birth	-0.42	joined	-0.73
followed anh	death	-0.15	birth	-0.41	joined	0.12
followed b phó	death	-0.04	birth	0.05
followed b52	death	-0.51
followed bia	death	-0.21
followed binh nhì	joined	0.08
followed binh nhất	death	0.01	birth	0.01	joined	0.07
followed biết	death	0.35
followed biển	death	-0.14
followed bom	death	0.92	joined	-0.07
followed buried	death	-0.33	birth	0.05
followed by nothing	death	-0.43	birth	-0.42	joined	-0.08
followed by word a	death	-0.53	birth	-0.05	joined	0.04
followed by word ai	death	0.58
followed by word an	death	0.13	birth	-0.09	joined	-0.04
followed by word anh	death	-0.7
followed by word b1	death	-0.16	birth	0.01
followed by word ba	death	0.43
followed by word bac	death	0.06	birth	0.04	joined	-0.18
followed by word ban	death	-0.25	joined	0.38
followed by word bat	birth	-0.11	joined	-0.07
followed by word bay	death	0.1
followed by word ben	death	0.2
followed by word benh	death	-0.18	joined	-0.01
followed by word bich	death	0.16
followed by word bien	death	0.08	birth	-0.03	joined	0.16
followed by word biet	death	0.06
followed by word binh	death	-0.17	birth	0.37	joined	-0.07
followed by word bo	death	-0.17	birth	-0.04	joined	-0.29
followed by word boi	birth	-0.05
followed by word bon	death	0.06	joined	-0.06
followed by word c	death	0.1	birth	0.22
followed by word c1	death	0.08	birth	0.05	joined	-0.02
followed by word c10	death	0.04
followed by word c2	death	-0.47	birth	0.24	joined	0.11
followed by word c3	death	-0.03
followed by word c4	birth	0.01	joined	-0.01
followed by word c7	birth	0.03
followed by word ca	death	-0.44	birth	-0.16	joined	-0.03
followed by word cai	death	0.27	birth	-0.03
followed by word cam	death	-0.26	birth	0.22
followed by word canh	death	0.05
followed by word cao	death	0.44	birth	-0.07	joined	-0.02
followed by word carried	death	0.28
followed by word cat	death	-0.37	joined	-0.05
followed by word cay	death	-0.22
followed by word cha	death	0.32	birth	-0.15	joined	-0.08
followed by word chep	death	0.26	joined	-0.06
followed by word chi	death	-0.44	birth	0.12
followed by word chien	death	0.25	joined	0.02
followed by word chinh	death	-0.47
followed by word cho	death	0.05
followed by word chu	death	0.29	birth	0.08
followed by word chung	death	-0.21
followed by word chuyen	death	-0.43	joined	0.1
followed by word co	death	0.19	joined	-0.33
followed by word con	death	-0.19	birth	0.12	joined	-0.44
followed by word cong	death	0.13	birth	0.17	joined	-0.01
followed by word cu	death	0.08
followed by word cua	death	-0.17
followed by word cung	death	-0.68	birth	0.05
followed by word d	death	0.07	joined	-0.01
followed by word d10	death	0.13
followed by word d2	death	-0.16
followed by word d3	death	0.1	birth	-0.01	joined	0.06
followed by word d4	death	-0.29
followed by word d7	death	-0.23	birth	0.08	joined	0.21
followed by word da	joined	0.08
followed by word dac	death	-0.12	joined	0.3
followed by word dai	death	0.36	birth	-0.07
followed by word dak	death	0.11
followed by word dam	death	-0.14	joined	-0.01
followed by word dan	death	-0.36	birth	-0.06	joined	-0.01
followed by word dat	death	0.29
followed by word day	death	-0.44
followed by word de	death	0.06	joined	-0.04
followed by word deu	death	0.28	joined	-0.04
followed by word dien	death	0.06	birth	0.26
followed by word dinh	death	0.13	birth	-0.04	joined	-0.14
followed by word do	death	0.02	birth	0.09	joined	-0.01
followed by word doi	death	-0.56	birth	-0.14	joined	-0.09
followed by word dong	death	-0.27	joined	0.21
followed by word du	death	0.39	birth	-0.14
followed by word duc	death	0.44	birth	-0.13
followed by word dung	death	0.15	birth	-0.45	joined	-0.26
followed by word duy	death	-0.2
followed by word e31	death	0.05
followed by word e42	death	-0.01	birth	-0.16	joined	0.27
followed by word e876	joined	-0.07
followed by word four	death	0.64
followed by word gac	death	0.11
followed by word ganh	death	-0.29	birth	-0.24
followed by word ghi	death	-0.54	birth	-0.27	joined	-0.3
followed by word gi	death	0.01	joined	-0.06
followed by word giac	death	0.4	birth	-0.02	joined	-0.01
followed by word giai	death	0.09
followed by word giam	death	-0.48
followed by word giao	birth	0.15
followed by word giay	death	-0.08	joined	0.16
followed by word gio	death	-0.1
followed by word giu	death	0.11	joined	0.09
followed by word gom	death	-0.15
followed by word h1	death	-0.14	birth	0.07	joined	0.05
followed by word h2	death	-0.46
followed by word ha	death	0.11	birth	0.1	joined	-0.03
followed by word hai	death	-0.55	birth	0.42	joined	0.2
followed by word ham	death	0.31
followed by word hang	death	0.23	birth	-0.02
followed by word hay	death	-1.25
followed by word het	death	-0.19
followed by word hien	death	0.22	birth	-0.11	joined	-0.09
followed by word hiep	death	-0.43
followed by word hill	death	0.22
followed by word hinh	death	-0.48
followed by word ho	death	0.14
followed by word hoa	death	0.18
followed by word hoai	death	0.05
followed by word hoang	death	0.13	birth	0.01	joined	-0.03
followed by word hoc	death	-0.3	birth	0.24	joined	0.31
followed by word hon	death	0.19
followed by word hop	death	-0.4	joined	0.12
followed by word huan	death	-0.06	joined	0.13
followed by word hue	death	0.28	joined	-0.06
followed by word hung	death	-0.12	birth	0.54
followed by word huong	death	-0.17	birth	0.23	joined	-0.11
followed by word i	death	-0.42	joined	-0.22
followed by word khai	birth	0.23
followed by word kham	death	0.06
followed by word khe	death	0.53	joined	-0.01
followed by word kien	death	-0.33	birth	0.22
followed by word kim	death	-0.29	birth	0.13
followed by word kinh	death	0.44
followed by word km	death	-0.29
followed by word kon	death	0.28	joined	-0.02
followed by word l	death	0.42
followed by word lac	joined	-0.05
followed by word lai	death	-0.05	joined	-0.37
followed by word lam	death	-0.29	birth	-0.03	joined	0.27
followed by word lang	death	0.59	birth	-0.1	joined	-0.01
followed by word lao	death	0.28	joined	-0.12
followed by word lay	death	0.75	joined	-0.05
followed by word le	death	-0.02
followed by word len	death	-0.27	joined	-0.29
followed by word linh	death	0.2	joined	-0.03
followed by word loc	death	-0.05
followed by word loi	death	-0.1	birth	-0.02	joined	-0.12
followed by word long	death	0.21	birth	-0.02	joined	-0.1
followed by word lu	death	-0.22
followed by word ly	death	-0.43	birth	0.23
followed by word ma	death	0.43	joined	-0.35
followed by word mai	death	0.24	joined	-0.09
followed by word mang	birth	-0.01
followed by word mau	death	0.4	joined	-0.04
followed by word may	death	-0.07	birth	-0.07	joined	0.03
followed by word mien	death	0.05
followed by word min	death	0.55	joined	-0.11
followed by word mo	death	-0.2
followed by word moc	death	0.08
followed by word moi	death	-0.01	birth	-0.02	joined	0.3
followed by word mua	death	0.88	birth	-0.04	joined	-0.11
followed by word muoi	death	-0.37	joined	0.33
followed by word muong	death	0.51	joined	-0.05
followed by word my	death	0.47	birth	-0.25	joined	-0.1
followed by word nen	death	0.38	birth	-0.29	joined	-0.11
followed by word never	death	-0.34	joined	-0.02
followed by word nghi	death	-0.05
followed by word nghia	death	-0.57	joined	0.34
followed by word ngo	birth	-0.19
followed by word ngoi	death	0.08
followed by word ngung	death	-0.31	joined	-0.03
followed by word nguyen	death	-0.02	birth	0.13	joined	-0.41
followed by word nha	birth	-0.01	joined	-0.39
followed by word nham	death	-0.04	birth	-0.19	joined	-0.07
followed by word nhan	death	0.08
followed by word nhu	birth	0.29	joined	-0.03
followed by word ninh	death	-0.03	birth	-0.02
followed by word no	death	0.41
followed by word noi	death	0.11	birth	-0.03	joined	-0.01
followed by word nong	death	0.2
followed by word nva	death	0.35
followed by word old	death	-0.04
followed by word om	joined	-0.03
followed by word pha	death	0.03
followed by word phai	death	0.82	birth	-0.05	joined	-0.05
followed by word phan	death	0.22	joined	0.14
followed by word phap	death	0.64	birth	-0.04	joined	-0.01
followed by word phi	death	0.1
followed by word pho	birth	-0.08	joined	-0.04
followed by word phong	birth	0.07
followed by word phu	death	0.34	birth	0.14
followed by word phuc	death	-0.05
followed by word phum	death	-0.21	joined	-0.11
followed by word phuoc	death	-0.08	joined	-0.04
followed by word plei	death	-0.33
followed by word qu	death	0.23	birth	-0.01
followed by word qua	death	0.26	birth	-0.01	joined	0.34
followed by word quang	death	0.25	birth	-0.13	joined	-0.11
followed by word quynh	death	0.09	birth	0.46	joined	-0.09
followed by word ra	death	-0.18	birth	-0.11	joined	-0.03
followed by word rach	death	0.16
followed by word ro	death	0.53	birth	-0.18
followed by word sa	death	0.33	joined	-0.28
followed by word sai	death	-0.36
followed by word sam	death	0.27	birth	-0.29
followed by word san	death	0.13
followed by word sang	death	-0.19	birth	-0.02	joined	0.13
followed by word so	death	-0.26
followed by word son	death	-0.03	birth	-0.16
followed by word song	death	-0.11	birth	0.29
followed by word sot	death	0.48	birth	-0.01	joined	-0.14
followed by word su	death	-0.28	joined	0.25
followed by word suoi	death	0.06
followed by word tam	birth	-0.1
followed by word tan	death	-0.01	birth	0.12
followed by word tang	death	-0.06
followed by word tao	death	0.31
followed by word tap	death	-0.27	birth	0.03	joined	0.03
followed by word tau	death	0.09	joined	-0.18
followed by word tet	death	-0.05	birth	0.04	joined	-0.01
followed by word thach	death	-0.12
followed by word thai	death	-0.35	birth	-0.08
followed by word than	death	0.29
followed by word thanh	death	-0.3	birth	0.05	joined	-0.31
followed by word that	birth	-0.36
followed by word thi	joined	0.31
followed by word thieu	death	0.06	birth	0.06	joined	-0.04
followed by word tho	death	-0.37	birth	0.21
followed by word thua	death	0.12
followed by word thuc	death	0.23	birth	0.08	joined	0.17
followed by word thuoc	death	0.01	joined	-0.07
followed by word thuong	death	0.42	birth	-0.15	joined	-0.12
followed by word thuy	death	0.19
followed by word thuyen	death	0.24
followed by word tich	death	0.04
followed by word tien	death	0.13	birth	-0.14	joined	-0.19
followed by word tieu	death	0.12	birth	0.03	joined	0.11
followed by word tnxp	death	-0.18	birth	0.3	joined	-0.15
followed by word toa	death	0.03
followed by word toi	death	-0.14	joined	0.11
followed by word tra	death	-0.03	birth	-0.03	joined	-0.07
followed by word trang	death	-0.4	birth	-0.02
followed by word trieu	death	0.08	birth	0.01
followed by word troi	death	-0.49
followed by word tru	birth	-0.23
followed by word truc	death	0.35
followed by word tu	death	-0.04	joined	-0.26
followed by word tuan	death	0.01	joined	-0.02
followed by word tui	death	0.14	joined	0.03
followed by word tuoi	death	-0.27
followed by word van	death	0.32	birth	0.07
followed by word ve	death	-0.19	birth	-0.34	joined	-0.08
followed by word vi	death	0.49	birth	0.23	joined	-0.07
followed by word vic	death	-0.01
followed by word vinh	death	-0.38	birth	0.03	joined	0.16
followed by word vo	death	0.13	joined	-0.03
followed by word vu	death	-0.11	birth	0.21	joined	-0.21
followed by word vua	death	-0.52	joined	-0.15
followed by word vung	death	0.16
followed by word vuong	death	0.1
followed by word vuot	death	0.03	joined	-0.05
followed by word xac	death	0.1	joined	-0.08
followed by word xe	death	0.06
followed by word xieng	death	0.07
followed by word xuan	death	0.06
followed by word xuong	death	-0.1
followed by word y	death	0.11
followed by word yen	birth	0.25
followed bà	death	-0.09	birth	-0.11	joined	-0.03
followed bác	death	0.01	birth	-0.55	joined	0.16
followed báo	death	-0.14
followed báo tử	birth	-0.04
followed bãi	death	0.29
followed bên	death	0.07	joined	-0.06
followed bạn	death	0.2	birth	0.01	joined	-0.02
followed bản	death	0.26
followed bảo	death	-0.44	joined	0.05
followed bệnh viện	death	0.23	joined	0.28
followed bị bom	death	-0.14	birth	-0.01	joined	0.33
followed bị phục kích	death	0.06
followed bị thương	joined	-0.2
followed bốc	death	0.27	joined	-0.01
followed bốc về	death	-0.02
followed bốt	death	0.33	birth	-0.04
followed cao điểm	death	0.19
followed chiến dịch	death	0.1
followed chiến sĩ	death	-0.03	birth	-0.06	joined	0.25
followed chuyển về	death	-0.22
followed chuẩn úy	death	-0.28	joined	0.03
followed cháu	death	-0.15	birth	0.09
followed chôn	death	0.33	joined	-0.01
followed chôn ngay	death	-0.13
followed chùa	death	0.01	birth	-0.1	joined	0.2
followed chú	death	0.43	joined	-0.26
followed chặn	death	0.23
followed chết	death	-0.51	birth	-0.55	joined	0.43
followed chỉ	death	0.17	birth	-0.17	joined	-0.04
followed chị	birth	0.24	joined	-0.14
followed chốt	death	0.55	joined	-0.04
followed chỗ	death	-0.27
followed càn	death	-0.28
followed cái	death	-0.3
followed cán bộ	death	-0.11	birth	0.13	joined	-0.01
followed có	death	0.45	birth	-0.25
followed cô	death	-0.27	birth	0.17	joined	0.08
followed công an	birth	0.03
followed cõng	death	0.39
followed cất bốc về	death	-0.02
followed cầu	death	0.15	joined	-0.02
followed cậu	death	-0.07	birth	0.44	joined	-0.16
followed cụ	death	0.13
followed của	death	-0.32	birth	-0.03	joined	-0.05
followed cửa	death	-0.37
followed dân	death	0.34	birth	-0.21	joined	-0.04
followed dẫn	death	0.2	birth	0.15
followed dốc	death	-0.43	joined	-0.04
followed em	death	-0.01	birth	0.27	joined	-0.09
followed enterré	death	0.16
followed from	death	0.15
followed giao liên	death	-0.3	birth	0.09	joined	0.16
followed giấy báo tử	death	-0.29	birth	0.04
followed giỗ	death	-0.1
followed giữ chốt	death	0.05
followed gò	death	0.44	birth	0.06	joined	-0.11
followed gặp	death	-0.24
followed gốc	death	-0.13
followed gồm	death	0.28	joined	-0.08
followed gửi	death	-0.1
followed hang	death	-0.1
followed hi sinh	death	-0.09	birth	0.1	joined	-0.09
followed hiện ở	birth	-0.19
followed hs	death	-0.55	birth	0.54	joined	-0.06
followed huyện	death	-0.65	birth	-0.11	joined	-0.12
followed hy sinh	death	0.61	birth	-0.26	joined	-0.24
followed hành quân	death	0.02	joined	0.03
followed hồ	death	0.39
followed is	death	0.07	joined	-0.21
followed khe	death	-0.09	birth	-0.11	joined	-0.04
followed khu	death	0.55	birth	-0.06
followed không về	death	0.22	birth	-0.02	joined	0.2
followed kể	death	-0.05	joined	-0.04
followed liên lạc	death	-0.13	joined	-0.06
followed liệt sĩ	death	-0.19	joined	-0.04
followed lz	death	-0.14
followed là	death	0.09	birth	0.13	joined	0.08
followed là người	death	0.05	birth	-0.41
followed làng	death	0.11	birth	-0.1	joined	-0.01
followed lái xe	joined	0.21
followed lên đường	death	-0.11	joined	0.31
followed lăng	death	-0.08	birth	0.07	joined	0.41
followed lấy vợ	joined	-0.04
followed lập	death	-0.17
followed mai táng	death	0.11
followed mường	death	0.16
followed mất	death	0.04	birth	-0.13	joined	0.04
followed mặt trận	death	0.1
followed mộ	death	-0.06	birth	-0.09	joined	-0.04
followed một	death	0.12	birth	-0.02	joined	-0.14
followed mới mất	death	0.44
followed nghe nói	death	0.12
followed nghĩa trang	death	-0.11	birth	-0.4	joined	0.43
followed nguyên quán	death	-0.43	birth	0.34	joined	-0.01
followed ngã ba	death	0.16	joined	-0.02
followed ngã tư	death	0.46	joined	-0.05
followed người	death	-0.41	birth	-0.12	joined	0.05
followed ngầm	death	0.18
followed nhập ngũ	death	-0.21	birth	0.49	joined	0.09
followed nhắn	death	-0.5	birth	-0.03	joined	-0.02
followed nhỏ	death	-0.08	birth	0.15
followed nhớ	death	-0.02
followed nn	joined	-0.09
followed ntls	death	-0.02	birth	-0.2	joined	0.12
followed nó	death	0.37	joined	0.34
followed nói	death	-0.33	birth	-0.04	joined	-0.07
followed núi	death	0.04	birth	-0.07
followed of	death	-0.12
followed phum	death	-0.14
followed phố	death	-0.5	birth	0.13
followed phục kích	joined	0.17
followed phục viên	birth	-0.03	joined	0.2
followed quay lại	death	-0.44
followed quy tập	death	-0.05
followed quân	death	0.43	birth	0.21	joined	-0.1
followed quê	death	0.09	birth	0.46	joined	-0.1
followed quê ở	birth	0.17
followed rút	death	-0.08
followed rạch	death	0.11
followed rừng	death	0.01
followed saw	death	0.23
followed says	death	-0.09	birth	-0.02
followed sinh	death	-0.11	birth	0.2	joined	-0.23
followed suối	death	-0.04
followed sông	birth	0.3	joined	-0.02
followed tham gia	birth	-0.15	joined	-0.13
followed the	death	-0.1	birth	-0.03	joined	0.22
followed thung lũng	death	0.12
followed thôn	death	0.01	birth	0.24	joined	-0.04
followed thư	death	0.08	joined	0.17
followed thư cuối	joined	0.03
followed thượng sĩ	birth	0.04
followed thầy	birth	-0.01
followed thằng	death	-0.45	birth	-0.07
followed thị trấn	birth	0.15
followed thị xã	death	0.1
followed trao trả	death	-0.39	joined	-0.01
followed trung đoàn	death	-0.5	joined	-0.09
followed trung đội trưởng	death	0.04	birth	-0.3	joined	-0.03
followed trường	death	-0.02
followed trại	death	-0.06
followed trạm	death	0.16	joined	-0.03
followed trận	death	0.38
followed trận đánh	death	0.22
followed trận địa	death	0.09	joined	-0.02
followed tái ngũ	death	-0.16	birth	-0.11	joined	0.1
followed tên	birth	0.25	joined	-0.09
followed tên là	death	-0.08	birth	-0.13	joined	0.43
followed tìm	death	0.23
followed tìm thấy	death	-0.31
followed tôi	death	0.04	birth	-0.1	joined	-0.05
followed tôi là	death	0.48	joined	-0.05
followed tỉnh	death	-0.17
followed tổ	death	0.17	joined	-0.01
followed tức là	death	-0.23
followed viết	death	0.05	birth	0.28
followed viết thư	death	-0.41	joined	-0.05
followed vàm	death	0.19
followed vào	death	-0.07	birth	-0.08	joined	0.13
followed vào bộ đội	birth	-0.06	joined	0.26
followed vào nam	joined	-0.36
followed vượt sông	death	0.06
followed was	death	0.34	joined	0.29
followed xã	death	-0.77	birth	0.18
followed xã đội phó	death	0.05	birth	0.05
followed xã đội trưởng	death	-0.02	birth	0.02	joined	-0.01
followed xóm	birth	0.22
followed y tá	death	0.19	joined	0.1
followed à	death	0.2	birth	0.4	joined	-0.27
followed ông	death	0.32	birth	-0.36	joined	0.26
followed đi b	birth	-0.12	joined	-0.47
followed đi bộ đội	birth	0.09	joined	0.31
followed điểm cao	birth	-0.01	joined	-0.03
followed đoàn	death	-0.57	birth	0.18	joined	0.37
followed đào	death	-0.2
followed đánh	death	-0.56	birth	0.2
followed đánh vào	death	0.23
followed đèo	death	-0.11
followed đình	death	-0.16
followed đưa	death	-0.31
followed đưa về	death	0.15	birth	-0.02
followed đường	death	0.25	joined	-0.07
followed đền	death	-0.34	joined	0.16
followed đồi	death	-0.17	birth	0.05	joined	-0.05
followed đồn	death	0.03
followed đồng	death	0.06	joined	0.12
followed đồng chí	death	0.19	birth	-0.01
followed đội quy tập	death	-0.16
followed đội viên	death	0.01
followed động	death	0.02
followed ấp	death	0.25	birth	0.1
followed:again	death	-0.17	birth	-0.45	joined	0.02
followed:aka	death	-0.55	birth	-0.1
followed:alive	death	0.03	birth	0.03
followed:at	birth	0.05	joined	0.31
followed:battle	death	0.29	birth	0.06	joined	-0.06
followed:born	death	-0.1	birth	0.2	joined	-0.23
followed:bury	death	-0.02	joined	-0.1
followed:capture	death	0.2	joined	-0.08
followed:contact	death	-0.77	birth	-0.14
followed:died	birth	-0.09	joined	0.02
followed:enlist	death	-0.35	birth	0.06	joined	0.07
followed:fell	death	0.07	birth	-0.14	joined	0.29
followed:gio	death	-0.08	birth	-0.01
followed:grave	death	0.28	birth	-0.11	joined	-0.09
followed:home	death	-0.27	birth	0.27	joined	-0.25
followed:hurt	death	-0.05	joined	-0.27
followed:joined	death	0.05	birth	0.27	joined	0.4
followed:laid	death	0.11
followed:last	death	-0.29
followed:letter	death	-0.25	birth	0.08	joined	0.09
followed:level	death	-0.17	birth	0.48
followed:link	death	0.04	birth	0.23	joined	0.22
followed:martyr	death	-0.19	joined	-0.04
followed:moved	death	-0.07	birth	-0.23	joined	-0.14
followed:naming	birth	0.06	joined	0.3
followed:notice	death	-0.26
followed:office	death	-0.22	birth	0.06	joined	0.18
followed:pet	death	-0.27	birth	0.13
followed:post	death	-0.52	birth	0.31	joined	0.07
followed:rank	death	0.22	birth	0.01	joined	0.01
followed:returned	death	-0.54	joined	-0.05
followed:self	death	0.18	birth	-0.17	joined	-0.13
followed:site	death	-0.02	birth	0.34	joined	-0.61
followed:stop	death	0.02	birth	0.19	joined	0.08
followed:tells	death	0.17	birth	0.19	joined	-0.56
followed:thing	death	0.14	birth	0.19	joined	0.24
followed:title	birth	-0.03	joined	0.23
form 0	death	-4.18	birth	-1.35	joined	-1.82
form 10	death	1.08	joined	-0.22
form 4	death	-1.09	birth	0.68	joined	-0.35
form 7	death	0.44	birth	-1.4	joined	0.33
last sentence	death	-0.4	birth	-0.37	joined	-0.04
led anh	death	0.3	birth	-0.04
led anh & ####	death	0.4	joined	-0.05
led anh & nam	death	-0.02	joined	0.3
led anh & thang	death	-0.03	joined	0.03
led b	birth	-0.32
led b52	death	0.12
led b52 & thang	death	0.03
led biết	death	0.11	joined	-0.01
led bom	death	0.02
led bom & ####	death	0.18
led born	death	-0.06	birth	0.37	joined	-0.01
led born & ####	death	-0.04	birth	0.25	joined	-0.01
led born in	birth	0.3
led born in & ####	birth	0.3
led by nothing	death	0.16	birth	-0.29
led by nothing & #	death	-0.19	birth	0.31	joined	-0.03
led by nothing & ##	death	0.38	birth	-0.27	joined	0.22
led by nothing & ####	death	0.01	birth	0.75	joined	0.02
led by nothing & chieu	death	0.01	birth	0.31	joined	-0.11
led by nothing & cuoi	death	-0.64	birth	-0.09	joined	-0.13
led by nothing & dau	death	-0.17	birth	-0.04
led by nothing & dem	death	-0.8	birth	-0.06	joined	-0.2
led by nothing & do	death	0.2	joined	-0.02
led by nothing & february	death	0.28
led by nothing & hai	death	-0.46
led by nothing & hom	death	0.59	joined	-0.04
led by nothing & khoang	death	0.19
led by nothing & march	death	0.38	joined	-0.01
led by nothing & mong	death	0.42
led by nothing & mua	death	0.26	birth	-0.01
led by nothing & mung	death	0.61
led by nothing & muoi	death	-0.73
led by nothing & nam	death	-0.09	birth	-1.34	joined	0.12
led by nothing & ngay	death	0.57	birth	-0.03	joined	0.22
led by nothing & nov	death	0.5	joined	-0.02
led by nothing & rang	death	0.23	joined	-0.01
led by nothing & sang	death	0.98	birth	-0.03	joined	-0.06
led by nothing & sau	death	-0.28	birth	-0.02
led by nothing & tet	death	-0.01	birth	-0.01
led by nothing & thang	death	-0.19	birth	-0.19	joined	0.48
led by nothing & toi	death	-0.47
led by nothing & trua	death	0.61
led by nothing & truoc	death	-0.01	birth	-0.03	joined	-0.3
led by word a	death	0.36	birth	0.08	joined	-0.02
led by word a & ##	death	0.42
led by word a & ####	death	-0.18	birth	0.11
led by word an	death	-0.07	birth	0.04	joined	-0.17
led by word an & ####	death	0.32	birth	0.15	joined	-0.02
led by word anh	death	-0.49	birth	-0.08	joined	0.1
led by word anh & nam	death	-0.17	birth	-0.11	joined	0.12
led by word army	death	-0.38	joined	0.73
led by word ba	joined	0.12
led by word bac	death	-0.25	birth	-0.48	joined	-0.28
led by word bac & ####	death	-0.24	birth	-0.31	joined	-0.11
led by word bac & nam	death	-0.12	birth	-0.17	joined	-0.12
led by word bach	joined	-0.23
led by word bach & ####	death	-0.23	birth	0.14	joined	-0.22
led by word ban	death	0.67	birth	-0.08	joined	-0.15
led by word ban & nam	death	0.3
led by word ban & ngay	death	0.35	joined	-0.06
led by word bang	death	0.11	joined	-0.02
led by word bang & nam	death	-0.14
led by word bao	death	-0.04
led by word bat	death	-0.95	birth	-0.14	joined	-0.39
led by word bat & nam	death	-0.12	birth	-0.07	joined	-0.27
led by word bat & ngay	death	-0.29
led by word bay	death	-0.2	birth	0.31	joined	-0.15
led by word be	joined	-0.07
led by word benh	death	-0.45
led by word benh & ####	death	-0.34
led by word benh & nam	death	-0.12
led by word bi	death	-0.27	birth	-0.1
led by word bia	death	0.24
led by word bien	death	0.45	birth	-0.25	joined	-0.18
led by word bien & ####	death	0.39	birth	-0.19	joined	-0.08
led by word binh	birth	0.01	joined	0.17
led by word binh & ##	death	-0.21
led by word binh & ####	death	0.38	birth	0.08	joined	-0.06
led by word binh & nam	death	-0.05	birth	-0.02
led by word binh & ngay	death	-0.14
led by word binh & thang	death	-0.14	joined	0.28
led by word bo	death	0.1	birth	-0.01
led by word bon	death	-0.28
led by word bong	birth	0.05
led by word bong & ####	death	-0.01	birth	0.06
led by word bt	death	-0.18
led by word bua	death	0.65	joined	-0.25
led by word bua & #	death	0.07	joined	-0.01
led by word bua & ##	death	0.29	joined	-0.02
led by word buoi	death	0.11
led by word c	death	-0.16	birth	0.08	joined	-0.29
led by word c2	death	0.39	birth	-0.08	joined	-0.17
led by word ca	death	0.43
led by word ca & nam	death	0.42
led by word cai	birth	0.17
led by word cam	death	0.02	birth	0.29	joined	-0.06
led by word cam & nam	death	-0.2
led by word campuchia	death	0.11	birth	-0.08	joined	-0.23
led by word can	death	-0.12
led by word canh	death	0.02	birth	-0.03	joined	-0.16
led by word canh & ##	death	0.08
led by word cap	death	-0.3	birth	-0.06	joined	-0.11
led by word cap & ngay	death	-0.35	birth	-0.07
led by word cat	death	0.21	birth	-0.01
led by word cau	death	-0.04	birth	0.02
led by word chac	death	0.39	joined	-0.17
led by word cham	death	-0.2
led by word chanh	death	0.15
led by word chat	death	-0.17	birth	0.07	joined	-0.05
led by word chau	death	-0.12	joined	0.1
led by word chay	death	0.05
led by word cheng	death	-0.1
led by word chep	death	-0.4	birth	-0.1	joined	-0.01
led by word chep & nam	death	-0.18	birth	-0.08
led by word chet	death	0.27
led by word chet & ngay	death	0.27
led by word chi	death	0.32	birth	-0.03
led by word chia	death	-0.37
led by word chien	death	0.01	birth	-0.09	joined	0.09
led by word chien & ####	death	0.07	birth	-0.08	joined	0.25
led by word chieu	birth	0.14
led by word chim	death	0.52	joined	-0.09
led by word chim & nam	death	0.22	joined	-0.01
led by word cho	death	-0.12	joined	-0.04
led by word chu	death	0.17
led by word chum	death	0.07
led by word chung	death	-0.37	birth	0.34	joined	0.32
led by word chung & ####	death	-0.16	birth	0.38
led by word chung & ngay	death	-0.32	joined	0.39
led by word chuong	birth	-0.15
led by word co	death	-0.32	birth	-0.15	joined	-0.14
led by word co & nam	death	-0.05	birth	-0.1
led by word co & ngay	death	-0.52	joined	-0.03
led by word coi	death	0.23	joined	-0.08
led by word cong	death	0.4	joined	-0.1
led by word cop	death	0.1
led by word cu	death	-0.43	joined	-0.25
led by word cung	death	0.33	joined	-0.04
led by word cuon	death	0.28
led by word cuon & ####	death	0.31
led by word cuong	death	0.1	birth	0.12
led by word cuong & ##	death	0.11
led by word cuong & ####	death	-0.12	birth	0.16
led by word d	death	0.27
led by word da	joined	0.35
led by word da & ####	death	0.42
led by word dai	death	0.23
led by word dan	death	0.39	birth	0.25	joined	-0.14
led by word dan & #	death	0.3	joined	-0.06
led by word dan & ####	death	0.18	birth	0.26
led by word dang	death	0.08	joined	0.12
led by word dang & ##	death	0.15
led by word dao	birth	-0.01
led by word dap	death	0.23	birth	-0.05	joined	-0.03
led by word dat	death	-0.33	joined	-0.09
led by word day	death	0.28	joined	-0.07
led by word day & nam	death	-0.05
led by word de	death	-0.1	birth	0.17	joined	-0.28
led by word de & #	death	-0.34
led by word de & ##	death	0.28	birth	-0.1
led by word de & nam	birth	0.35	joined	-0.04
led by word de & ngay	death	-0.69	birth	-0.03	joined	-0.08
led by word den	death	0.36	joined	0.23
led by word deu	death	-0.03	joined	-0.06
led by word dich	death	0.48
led by word dien	death	-0.18	birth	-0.18	joined	-0.21
led by word dien & ####	birth	-0.16	joined	-0.21
led by word din	death	0.17
led by word dinh	death	0.3	joined	0.3
led by word dinh & ####	death	-0.07	joined	-0.08
led by word dip	death	0.47
led by word do	death	-0.15	birth	0.1	joined	-0.01
led by word do & nam	death	-0.19
led by word do & thang	death	-0.12
led by word doan	death	0.22	joined	-0.27
led by word doan & ####	death	0.2
led by word doi	death	-0.34	birth	-0.17	joined	0.29
led by word doi & #	joined	0.02
led by word doi & ####	death	0.06	joined	0.08
led by word doi & nam	joined	0.17
led by word don	death	0.27	birth	0.12	joined	-0.32
led by word dong	death	-0.56	birth	-0.06	joined	-0.07
led by word dong & #	death	0.19
led by word dong & ##	death	-0.45
led by word du	death	-0.41	joined	0.17
led by word du & #	death	-0.1	birth	-0.01
led by word du & ##	death	-0.21
led by word dua	birth	-0.02	joined	0.02
led by word duc	death	0.02	joined	-0.05
led by word duc & thang	death	0.34
led by word dung	death	0.48	birth	-0.06	joined	-0.06
led by word dung & ##	death	0.11
led by word dung & ####	death	0.19
led by word dung & nam	death	-0.09	birth	-0.08	joined	-0.04
led by word dung & ngay	death	-0.25
led by word dung & ram	death	0.44
led by word e141	death	-0.08
led by word en	death	0.28	birth	-0.04	joined	0.42
led by word en & ####	death	-0.17	joined	0.08
led by word en & avril	death	0.09	joined	-0.12
led by word en & fevrier	death	0.05
led by word en & mai	death	0.05	joined	0.17
led by word en & octobre	death	-0.13
led by word f308	death	-0.26
led by word gao	death	-0.3
led by word gat	death	0.35	joined	0.16
led by word ghi	death	0.43	birth	-0.19	joined	-0.11
led by word ghi & #	death	-0.18	joined	-0.01
led by word ghi & ##	death	0.36	birth	-0.02	joined	-0.18
led by word ghi & ngay	death	0.07	joined	0.24
led by word ghi & thang	death	0.25	joined	-0.18
led by word gia	death	0.23	birth	-0.04	joined	-0.3
led by word gia & ####	death	-0.14	joined	-0.02
led by word gia & nam	death	0.25	joined	-0.1
led by word gia & ngay	death	0.09	joined	-0.01
led by word giang	death	-0.16	joined	0.1
led by word giao	death	-0.37
led by word giay	death	-0.08	joined	-0.17
led by word giay & ##	death	-0.23
led by word giet	death	0.51	birth	-0.09	joined	-0.06
led by word gio	death	0.08
led by word gio & ngay	death	0.08
led by word go	death	0.04
led by word gon	joined	-0.1
led by word ha	birth	-0.36	joined	-0.24
led by word ha & #	death	-0.39
led by word ha & ####	death	-0.06	birth	-0.26	joined	-0.09
led by word hai	death	-0.14	birth	-0.21	joined	0.25
led by word hai & ####	death	-0.32	birth	-0.03	joined	-0.08
led by word hai & nam	death	-0.22	birth	-0.05
led by word hai & ngay	death	-0.29	joined	-0.03
led by word ham	death	0.09
led by word han	death	-0.17	joined	0.26
led by word hanh	death	-0.18	birth	0.12
led by word hao	death	0.11	joined	-0.09
led by word hau	death	0.41	birth	0.05	joined	-0.01
led by word hien	death	-0.09	birth	0.16
led by word ho	death	-0.4	joined	0.38
led by word ho & nam	death	-0.11	joined	0.1
led by word ho & thang	death	-0.14	joined	-0.03
led by word hoa	death	-0.03	birth	-0.22	joined	0.19
led by word hoa & ##	death	0.16	birth	-0.04
led by word hoa & ####	death	-0.1	joined	0.09
led by word hoa & nam	death	0.37	birth	-0.09	joined	0.14
led by word hoang	birth	0.08
led by word hoc	death	0.01	birth	-0.05	joined	0.13
led by word hoi	death	-0.4	birth	0.14	joined	-0.06
led by word hoi & ####	death	-0.18	birth	0.19	joined	-0.01
led by word hue	death	0.19
led by word hung	death	-0.08	joined	0.38
led by word hung & ##	death	0.08	joined	-0.02
led by word hung & ####	death	-0.24	joined	0.42
led by word huong	death	-0.17	birth	0.04
led by word huu	death	-0.03
led by word in	death	0.26	birth	-0.12	joined	-0.35
led by word k	death	-0.11	birth	0.42
led by word ket	death	0.07	birth	-0.46	joined	-0.18
led by word ket & ####	death	0.16	birth	-0.2	joined	-0.09
led by word kh	death	0.16	joined	-0.04
led by word kh & ##	death	0.16	joined	-0.04
led by word khac	death	0.02	birth	0.13
led by word khac & nam	death	-0.15	birth	-0.11	joined	0.04
led by word khai	death	0.15	joined	-0.25
led by word khang	death	-0.15
led by word khanh	birth	0.29	joined	-0.05
led by word khe	death	0.1	joined	0.36
led by word khe & ##	death	0.12
led by word khe & ngay	death	-0.31	joined	0.43
led by word khoa	birth	-0.02
led by word khoai	death	0.19
led by word khue	death	0.15
led by word khuong	death	0.23	birth	0.08
led by word kia	death	0.38	birth	-0.05	joined	-0.06
led by word kich	death	0.04	birth	-0.35	joined	0.07
led by word kich & ####	death	0.06	birth	-0.31	joined	0.43
led by word kien	death	-0.01	birth	-0.06	joined	-0.25
led by word kontum	death	-0.41	joined	-0.04
led by word ky	death	-0.21	birth	0.13	joined	-0.1
led by word ky & ####	birth	0.13	joined	-0.08
led by word la	death	-0.03
led by word lac	death	-0.46	joined	-0.16
led by word lai	death	-0.34	birth	0.1	joined	0.13
led by word lai & ####	death	-0.16	birth	-0.01	joined	-0.11
led by word lai & nam	death	-0.08	birth	-0.07	joined	0.27
led by word lak	birth	-0.07	joined	-0.22
led by word lam	death	-0.12	birth	0.1	joined	-0.16
led by word lam & ####	death	-0.03	birth	0.12	joined	-0.03
led by word lan	death	-0.47	birth	-0.5	joined	-0.12
led by word lan & #	death	-0.43
led by word lan & ####	death	-0.16	birth	-0.16	joined	-0.09
led by word lan & dau	birth	-0.18	joined	0.45
led by word lan & nam	death	-0.23	birth	-0.04
led by word lan & ngay	death	0.09	joined	-0.1
led by word lang	death	0.25	birth	-0.1	joined	-0.19
led by word lang & ngay	death	0.18
led by word lao	death	0.4	birth	-0.15	joined	-0.21
led by word lao & ##	death	0.12
led by word lao & ####	birth	-0.03
led by word lao & nam	death	0.16
led by word lap	birth	0.28
led by word lau	death	0.12
led by word lay	death	-0.06
led by word lay & ngay	death	-0.01
led by word le	death	-0.12	birth	-0.04	joined	-0.09
led by word le & #	death	-0.36
led by word le & nam	death	0.35
led by word len	death	-0.63	birth	-0.11	joined	0.46
led by word len & nam	death	-0.31	birth	-0.1
led by word linh	death	-0.55	birth	-0.39	joined	1.49
led by word linh & #	death	-0.19	joined	0.33
led by word linh & ####	death	-0.19	birth	-0.06	joined	0.72
led by word linh & nam	death	0.17	birth	-0.06	joined	0.41
led by word linh & thang	death	-0.18	birth	-0.06	joined	0.2
led by word lo	death	0.17	birth	-0.06
led by word lo & hom	death	0.06
led by word loc	death	0.19	birth	0.22	joined	-0.14
led by word loc & #	death	0.41
led by word loc & ####	death	0.05	birth	0.28	joined	-0.06
led by word loc & nam	birth	-0.01
led by word loc & ngay	death	0.05
led by word loi	death	-0.85	birth	0.11	joined	-0.08
led by word loi & ##	death	-0.01	birth	0.12
led by word loi & ####	death	-0.25	birth	0.06
led by word loi & nam	death	-0.59	birth	-0.02
led by word lon	death	0.12	birth	-0.06	joined	-0.06
led by word long	death	-0.21	joined	0.01
led by word long & nam	death	0.78	joined	-0.14
led by word long & thang	death	-0.02	joined	-0.08
led by word lop	death	-0.35	birth	0.01	joined	0.14
led by word lu	death	0.06	joined	-0.01
led by word lu & nam	death	0.11
led by word lua	death	0.47
led by word lua & nam	death	0.44
led by word lung	death	-0.16
led by word luon	death	0.2
led by word luong	death	-0.2	birth	0.19
led by word lut	death	-0.21	birth	-0.04	joined	-0.06
led by word lut & ####	death	-0.13	joined	-0.02
led by word lut & nam	death	-0.03
led by word ly	death	-0.08	joined	0.42
led by word mai	death	-0.22	birth	-0.03	joined	-0.03
led by word mai & ####	death	-0.04	joined	-0.14
led by word mai & nam	death	-0.02	joined	0.06
led by word man	birth	0.21	joined	0.43
led by word mang	death	-0.13	birth	-0.15	joined	0.04
led by word mang & ####	death	-0.09	birth	-0.14
led by word mang & nam	joined	0.11
led by word mao	death	0.15	birth	0.05	joined	-0.02
led by word mat	joined	-0.07
led by word mau	birth	-0.23	joined	0.15
led by word mau & ##	death	0.01
led by word may	death	-0.38
led by word me	death	0.23
led by word me & thang	death	0.02
led by word meo	death	0.08
led by word mien	death	-0.06	birth	-0.17	joined	-0.3
led by word mo	joined	0.28
led by word mo & nam	death	-0.17	joined	0.28
led by word mon	death	-0.05
led by word mot	joined	-0.12
led by word mua	death	0.65	joined	-0.04
led by word mua & nam	death	0.64	joined	-0.03
led by word muoi	death	0.11
led by word my	joined	-0.08
led by word my & ngay	death	0.09
led by word na	death	0.24
led by word na & ngay	death	0.24
led by word nang	death	0.01
led by word nao	death	0.02	joined	-0.02
led by word nao & nam	death	0.02	joined	-0.02
led by word ngai	death	0.36	joined	-0.22
led by word ngan	death	-0.05	joined	0.3
led by word ngan & ####	death	-0.2	joined	0.3
led by word nghi	death	-0.44	birth	0.14	joined	-0.04
led by word nghi & ####	birth	0.15
led by word nghia	death	0.25	birth	0.01	joined	0.22
led by word nghia & ####	death	-0.14	birth	0.11	joined	-0.02
led by word nghiep	birth	-0.01
led by word ngu	death	-0.16
led by word nguyen	death	0.34	birth	-0.32	joined	0.11
led by word nguyen & ##	death	0.24	birth	-0.19	joined	-0.03
led by word nguyen & ####	death	0.09	birth	-0.03	joined	-0.03
led by word nha	death	-0.29	birth	-0.28	joined	0.08
led by word nha & ####	death	0.31	birth	-0.19	joined	-0.04
led by word nha & nam	death	-0.42
led by word nhac	death	0.08
led by word nham	death	0.45	joined	-0.06
led by word nham & ##	death	0.29
led by word nham & ngay	death	0.2
led by word nhan	death	-0.45	birth	0.13	joined	-0.17
led by word nhan & ####	death	-0.07	birth	0.25	joined	-0.06
led by word nhanh	death	-0.24
led by word nhanh & ngay	death	-0.18
led by word nhau	death	0.12	joined	-0.08
led by word nhi	birth	0.16	joined	-0.05
led by word nhi & ####	birth	0.16	joined	-0.05
led by word nhon	death	0.22
led by word nhong	death	0.24	joined	-0.03
led by word nhu	death	-0.45	birth	-0.19	joined	0.43
led by word ninh	death	-0.05	joined	-0.38
led by word ninh & #	death	0.11
led by word ninh & ####	death	0.07	birth	0.18	joined	-0.15
led by word ninh & nam	death	0.04
led by word no	death	0.02
led by word noel	death	-0.7	birth	-0.03
led by word noel & ####	death	-0.7	birth	-0.03
led by word noi	death	-0.38	joined	-0.03
led by word noi & ngay	death	-0.32
led by word nop	death	-0.34	birth	-0.03
led by word nua	death	0.15
led by word pailin	death	0.53
led by word pha	death	0.06
led by word phai	death	-0.47	joined	-0.08
led by word phai & ####	death	-0.4	joined	-0.07
led by word phap	death	0.34	birth	-0.37
led by word phap & ####	death	0.26	birth	-0.36
led by word phep	death	-0.17	joined	-0.07
led by word pho	death	0.03
led by word phong	death	-0.28	birth	0.24	joined	-0.17
led by word phong & ##	death	0.11
led by word phong & ####	death	0.18	birth	-0.04
led by word phu	death	0.22	birth	-0.02
led by word phu & nam	death	0.07
led by word phu & thang	death	0.22
led by word phuc	death	0.28	birth	-0.06	joined	0.2
led by word phuoc	death	0.21
led by word phuoc & ##	death	0.04
led by word phuoc & nam	death	0.16
led by word phuong	death	0.05
led by word phut	death	-0.09
led by word qua	death	0.14
led by word quang	joined	-0.06
led by word quang & ####	death	0.18	joined	-0.05
led by word quoc	death	-0.23	joined	-0.1
led by word ra	death	-0.09	birth	-0.15	joined	-0.12
led by word ra & nam	birth	-0.08	joined	-0.43
led by word rang	death	0.14	joined	-0.02
led by word rang & thang	death	0.11
led by word ret	death	0.35	joined	-0.04
led by word ret & nam	death	0.1
led by word riep	death	0.16
led by word riep & ngay	death	0.17
led by word ro	death	0.2	joined	-0.03
led by word rong	death	-0.15
led by word rua	death	-0.36
led by word sa	death	-0.05	joined	-0.07
led by word san	death	-0.32
led by word sang	birth	-0.02	joined	0.33
led by word sang & nam	death	0.09	joined	0.18
led by word sang & thang	joined	-0.01
led by word sanh	birth	0.62
led by word sanh & #	birth	-0.01	joined	-0.01
led by word sanh & ##	death	0.17
led by word sanh & ####	death	-0.39	birth	0.61	joined	-0.17
led by word sanh & nam	death	-0.07	birth	0.1	joined	0.2
led by word sap	death	-0.06
led by word sau	death	0.13
led by word say	death	0.79	joined	-0.05
led by word season	death	0.6	joined	-0.16
led by word season & ####	death	0.6	joined	-0.16
led by word sinh	death	-0.68	birth	1.07	joined	-0.82
led by word sinh & khoang	death	-0.06	birth	0.4
led by word sinh & nam	death	-0.95	birth	0.65	joined	-0.68
led by word sinh & ngay	death	-0.64	birth	0.57	joined	-0.06
led by word soi	death	0.22	birth	0.08
led by word son	death	-0.48	birth	-0.15	joined	-0.66
led by word son & ##	death	0.24	birth	-0.01
led by word son & ####	death	-0.08	birth	-0.02	joined	-0.05
led by word son & nam	death	-0.12	joined	-0.34
led by word son & thang	death	0.11	joined	-0.19
led by word song	death	-0.08
led by word song & ####	death	-0.08
led by word south	death	0.43	joined	-0.07
led by word su	death	-0.32	joined	0.39
led by word su & nam	death	-0.17	joined	0.16
led by word suot	death	-0.3	joined	-0.18
led by word tam	joined	-0.02
led by word tan	death	-0.37	joined	-0.11
led by word tan & ####	death	-0.21	joined	-0.02
led by word tang	death	0.13
led by word tang & nam	death	-0.17	joined	0.01
led by word tao	death	-0.6	joined	-0.14
led by word tau	death	0.5	joined	-0.13
led by word te	death	0.18
led by word te & ####	death	0.18
led by word tet	death	0.27	birth	-0.13	joined	-0.22
led by word tet & ####	death	0.55	joined	-0.01
led by word tet & nam	death	0.2	birth	-0.07	joined	-0.01
led by word th	death	-0.16	birth	0.24
led by word than	death	-0.01	joined	0.21
led by word thanh	death	0.24	birth	-0.04	joined	-0.16
led by word thanh & ####	death	0.19
led by word thao	death	0.32
led by word that	death	0.1	joined	-0.08
led by word thay	death	0.41	joined	-0.06
led by word the	death	-0.39	birth	0.15	joined	-0.09
led by word thi	death	0.21	birth	-0.21	joined	-0.12
led by word thien	death	-0.47
led by word thieu	birth	0.03
led by word thieu & ####	birth	0.03
led by word tho	death	-0.09	birth	-0.04	joined	0.11
led by word thoi	death	0.19
led by word thoi & ####	death	0.19
led by word thom	death	0.27
led by word thu	death	0.02	joined	-0.15
led by word thuan	death	-0.5	birth	0.04	joined	-0.03
led by word thuc	birth	0.01	joined	-0.01
led by word thuc & ####	death	-0.14	birth	0.01
led by word thuong	death	0.1
led by word thuy	birth	0.17	joined	-0.02
led by word thuy & ####	birth	0.18
led by word tien	death	-0.05	joined	-0.09
led by word tieng	death	-0.37	joined	-0.01
led by word tiep	death	0.19	birth	-0.08
led by word tin	death	-0.5	birth	0.05	joined	-0.04
led by word tinh	death	0.06	joined	-0.16
led by word tnxp	birth	0.01	joined	0.54
led by word tnxp & ####	death	-0.1	birth	0.06	joined	0.5
led by word to	birth	-0.11	joined	0.35
led by word to & nam	death	0.23	joined	0.19
led by word to & thang	death	0.05	joined	0.19
led by word toan	death	-0.12
led by word toi	death	0.17	birth	-0.26	joined	-0.3
led by word toi & ####	death	0.01	birth	-0.09
led by word toi & nam	death	-0.22	birth	-0.09	joined	-0.07
led by word toi & ngay	death	0.03	joined	-0.07
led by word ton	death	0.14	birth	0.06
led by word ton & ####	death	0.14	birth	0.06
led by word tra	death	0.23
led by word tram	death	0.36	joined	-0.2
led by word trang	death	0.11	birth	-0.09
led by word trang & ngay	death	-0.3
led by word tre	death	-0.61	joined	-0.25
led by word tri	death	-0.64	birth	-0.05	joined	-0.2
led by word tri & ##	death	0.18
led by word tri & ####	death	-0.01	birth	0.1	joined	-0.04
led by word trieu	death	0.11	birth	-0.01
led by word troi	death	0.27
led by word tu	death	-0.15	birth	0.12	joined	0.07
led by word tu & nam	death	-0.17	joined	-0.29
led by word tuan	death	0.08	joined	-0.27
led by word tum	death	0.07
led by word tung	death	0.28	birth	0.09	joined	-0.05
led by word tuoi	death	0.34	birth	-0.23	joined	-0.02
led by word tuoi & nam	death	0.05	birth	-0.16
led by word tuong	death	-0.03	birth	0.36
led by word tuyen	death	-0.5	birth	-0.01	joined	0.18
led by word up	death	-0.49	joined	0.05
led by word ut	death	-0.36	birth	0.08	joined	0.47
led by word van	birth	0.21	joined	-0.18
led by word van & ####	death	-0.55	birth	0.23	joined	-0.06
led by word vay	death	0.1	joined	-0.08
led by word ve	death	-0.66	birth	-0.52	joined	-0.66
led by word ve & ####	death	-0.47	joined	-0.1
led by word ve & nam	death	-0.1	birth	-0.38	joined	-0.42
led by word ve & ngay	death	0.21
led by word ve & thang	death	-0.08
led by word vien	death	0.09	birth	-0.32	joined	0.03
led by word viet	death	0.1	joined	0.14
led by word vinh	death	-0.2	birth	-0.02	joined	-0.19
led by word vu	death	-0.25	birth	-0.06	joined	0.85
led by word vu & nam	death	-0.26	joined	0.38
led by word went	death	-0.19	joined	0.67
led by word xa	death	-0.26	birth	-0.12	joined	0.34
led by word xang	death	0.16
led by word xe	death	0.1
led by word xieng	death	0.09
led by word xieng & khoang	death	0.01
led by word xu	death	0.21	birth	-0.06
led by word xuan	birth	-0.32
led by word xuong	death	0.3	birth	-0.2	joined	-0.12
led by word xuong & ##	death	-0.55
led by word xuong & nam	death	0.39
led by word xuyen	death	0.03	joined	-0.18
led by word yen	birth	0.11	joined	-0.09
led by word yen & ####	birth	0.21	joined	-0.03
led bà	death	-0.56	joined	-0.04
led bác	death	0.11	birth	-0.02	joined	0.29
led báo	death	-0.15	joined	-0.02
led báo & ngay	death	-0.07
led báo tử	death	0.08
led báo tử & ##	death	0.18
led báo tử & nam	death	-0.42
led bãi	death	-0.05
led bạn	death	0.36	joined	-0.15
led bạn & ngay	death	-0.39
led bảo	death	0.26	birth	-0.01	joined	-0.12
led bảo & ####	death	0.15	joined	-0.07
led bảo & nam	death	0.23
led bằng tổ quốc ghi công	death	-0.18	joined	-0.05
led bị bom	death	0.3
led bị bom & ngay	death	0.06
led bị bắn	death	0.15
led bị máy bay bắn	death	-0.07
led bị phục kích	death	-0.44
led bị thương	death	-0.44
led bị thương nặng	death	-0.35
led bị tây bắn	death	-0.36
led bố	death	0.11	joined	-0.29
led bố & nam	joined	-0.14
led bốc	death	-0.02
led chôn	death	0.16
led chôn & ####	death	0.21
led chôn & nam	death	-0.24
led chú	birth	-0.03	joined	0.04
led chết	death	0.26	birth	-0.11	joined	-0.08
led chết & #	death	0.47
led chết & ##	death	-0.17
led chết & ####	death	-0.26	birth	-0.02
led chết & dem	death	0.06
led chết & nam	death	0.09
led chết & ngay	death	0.05
led chết & thang	death	0.09
led chồng	joined	0.36
led chỗ	death	-0.13
led càn	death	0.21	joined	-0.01
led càn & nam	death	0.4
led càn & thang	death	-0.12
led cái	death	-0.24	joined	0.07
led cái & nam	death	-0.24	joined	0.07
led cô	death	-0.15	birth	0.09
led cấp	death	-0.29	birth	-0.1	joined	-0.07
led cấp & ##	death	-0.25
led cấp & ####	birth	-0.02
led cậu	death	0.02
led cụ	birth	-0.07
led cụ & nam	death	0.01	birth	-0.06
led de	death	-0.13
led died	death	-0.44
led died & ##	death	-0.24
led died & ####	death	-0.31
led em	death	0.28
led em & ####	death	0.01	birth	0.06	joined	-0.05
led est tombé	death	0.22
led est tombé & ##	death	0.14
led fell	death	-0.29
led fell & ##	death	0.2
led for	death	0.16	joined	-0.01
led for & #	death	0.43
led from	death	-0.54	joined	-0.02
led from & ####	death	-0.09
led giấy báo	death	-0.15	joined	-0.07
led giấy báo tử	death	0.05	joined	-0.03
led giấy báo tử & ##	death	0.55
led giấy báo tử & ngay	death	-0.41
led giấy báo tử cấp	death	-0.13
led giỗ	death	0.43	birth	0.34	joined	-0.02
led giỗ & ##	death	0.39	birth	-0.26
led giỗ & mung	death	0.25	birth	0.3
led giỗ & sang	death	0.2
led gửi	death	-0.11	birth	-0.01	joined	-0.14
led gửi & nam	death	-0.06
led hi sinh	death	0.12	birth	-0.32
led hi sinh & #	death	0.58
led hi sinh & ##	death	0.17	birth	-0.17
led hi sinh & ####	death	0.06	birth	-0.06
led hi sinh & dem	death	-0.69
led hi sinh & nam	death	0.09
led hi sinh & ngay	death	0.26
led hi sinh & thang	death	0.6
led hill	death	-0.05
led home	death	-0.33	joined	-0.06
led hs	death	-0.01	birth	0.15	joined	-0.18
led hs & #	death	0.09	birth	-0.05	joined	-0.07
led hs & ##	death	0.1	birth	0.34	joined	-0.02
led hs & ####	death	0.24	birth	-0.12
led hs & chien	death	-0.11
led hs & mua	death	-0.36
led hs & nam	death	0.18
led hs & ngay	death	0.15
led hs & thang	death	0.16
led huyện	death	-0.41	joined	0.1
led hy sinh	death	-0.28	birth	-0.46	joined	-0.09
led hy sinh & #	death	-0.71
led hy sinh & ##	death	-0.13	birth	-0.14	joined	-0.03
led hy sinh & ####	death	0.51	birth	-0.14
led hy sinh & mua	death	0.06
led hy sinh & mung	death	0.06
led hy sinh & nam	death	0.59	birth	-0.01
led hy sinh & ngay	death	-0.2
led hy sinh & thang	death	-0.32
led is	death	-0.42
led khu	death	-0.12	joined	0.35
led khu & ####	death	-0.05
led killed	death	0.08
led killed & ##	death	0.18
led killed & ####	death	-0.1
led ký	death	-0.55	birth	-0.19	joined	-0.05
led ký & ##	death	-0.25
led ký & nam	birth	-0.09
led ký & ngay	death	-0.31
led kể	death	0.29	birth	-0.01	joined	-0.32
led kể & ####	death	-0.24
led kể & nam	death	0.67	joined	-0.11
led liên lạc	death	0.1
led liệt sĩ	death	-0.45
led là	death	0.16	birth	0.27	joined	-0.47
led là & #	death	-0.12
led là & ##	death	0.4	birth	-0.04	joined	-0.1
led là & ####	death	-0.03	birth	0.44	joined	-0.21
led là & dem	death	-0.26	joined	-0.04
led là & mung	death	-0.2
led là & nam	death	-0.31	joined	-0.14
led là & ngay	joined	0.16
led là & thang	death	-0.19	joined	0.14
led làng	death	-0.11	joined	0.04
led làng & nam	death	-0.01
led lên đường	death	-0.12	joined	0.74
led lên đường & #	death	-0.02
led lên đường & ngay	death	-0.19	joined	0.54
led lập	birth	-0.09
led lập & nam	birth	-0.04
led lập & ngay	death	-0.06
led mất	death	0.34	birth	-0.47	joined	-0.47
led mất & #	death	0.68	joined	-0.03
led mất & ##	death	0.33	birth	-0.01	joined	-0.03
led mất & ####	death	-0.15	birth	-0.22	joined	-0.06
led mất & dem	death	0.05
led mất & hom	death	-0.01
led mất & mua	death	0.27
led mất & mung	death	0.18
led mất & nam	death	-0.42	birth	-0.03	joined	-0.05
led mất & ngay	death	0.03	joined	-0.02
led mất & sang	death	0.37
led mất & thang	death	0.27
led mất & truoc	death	-0.13
led mất tích	death	0.42
led mất tích & ####	death	-0.17
led mặt trận	death	-0.13
led mẹ	death	-0.38
led mộ	death	-0.2
led mộ & nam	death	-0.08
led một	death	-0.49	joined	0.57
led một & ngay	death	-0.16	joined	0.48
led một & thang	death	0.35
led mới mất	death	-0.13	birth	-0.04
led mới mất & nam	death	-0.12	birth	-0.04
led nghe nói	death	0.2
led nghe nói & nam	death	0.2
led ngày nhập ngũ	joined	0.13
led ngày nhập ngũ & ##	joined	0.07
led ngày sinh	death	-0.22	birth	0.28
led ngày sinh & #	death	-0.07	birth	0.06
led ngày sinh & ##	death	-0.1	birth	0.16
led ngã	death	-0.1
led ngã xuống	death	0.13
led người	joined	-0.02
led nhập ngũ	death	-0.15	birth	-0.26	joined	0.46
led nhập ngũ & #	death	-0.21	birth	-0.08	joined	0.26
led nhập ngũ & ##	death	0.11	joined	-0.03
led nhập ngũ & ####	birth	-0.07	joined	0.39
led nhập ngũ & nam	joined	-0.22
led nhập ngũ & ngay	death	0.1
led nhập ngũ & thang	death	-0.15	joined	0.22
led nhắn	death	0.08	joined	-0.06
led nhắn & nam	death	0.08	joined	-0.06
led nhỏ	death	0.65	joined	0.18
led nhớ	death	0.13
led nn	death	-0.18	joined	0.5
led nn & #	death	-0.13	joined	0.29
led nn & ##	joined	0.2
led né en	birth	-0.08	joined	-0.05
led né en & ####	birth	-0.08	joined	-0.05
led nó	death	-0.6	joined	0.16
led nói	death	0.05	joined	-0.06
led nói & nam	death	-0.38	joined	-0.02
led nói là	death	-0.1
led năm sinh	death	-0.13	birth	-0.18	joined	-0.09
led năm sinh & ####	death	-0.11	birth	-0.22	joined	-0.08
led nước	death	0.65	joined	-0.2
led of	death	-0.11	birth	-0.14	joined	-0.24
led of & #	death	-0.13	joined	-0.07
led of & ####	death	0.45	birth	-0.12	joined	-0.08
led passed	joined	-0.03
led passed & ####	joined	-0.03
led pháo	death	0.05
led phục kích	joined	-0.04
led quy tập	death	-0.07	birth	-0.08
led quy tập & ####	death	-0.02	birth	-0.01
led quy tập & nam	birth	-0.01
led quyết định	death	-0.14	joined	-0.01
led quân	death	0.07	birth	-0.1	joined	0.45
led quân & ##	death	-0.02	joined	0.18
led quê	death	0.05	birth	-0.04	joined	-0.09
led quê & ####	death	-0.02
led quê & nam	death	-0.13	joined	-0.07
led quận	death	-0.47	birth	-0.11
led rừng	death	-0.05
led s	death	0.4	birth	-0.12	joined	-0.16
led s & ##	death	0.16	birth	-0.23	joined	-0.03
led s & ####	death	0.12	birth	0.03	joined	-0.07
led sinh	death	-0.5	birth	0.31	joined	0.34
led sinh & #	death	-0.2	birth	0.08	joined	0.2
led sinh & ##	death	-0.56	birth	0.53
led sinh & ####	birth	-0.27	joined	-0.21
led sinh & thang	death	0.28	birth	0.13	joined	-0.08
led sn	death	-0.13	birth	0.57	joined	-0.39
led sn & ##	death	-0.09	birth	0.32	joined	-0.05
led sn & ####	death	-0.37	birth	0.38	joined	-0.25
led suối	death	0.35	joined	-0.06
led sư đoàn	death	0.12
led tham gia	joined	-0.05
led tham gia & ####	joined	0.03
led the	death	-0.08	birth	-0.17	joined	0.28
led the & ####	death	-0.18	birth	-0.14	joined	0.37
led thư	death	-0.43	joined	-0.05
led thư & ngay	death	-0.2
led thằng	death	-0.2	joined	0.23
led thằng & nam	death	-0.07	joined	0.23
led trao trả	death	-0.4	joined	-0.13
led trung đoàn	death	0.25
led truy điệu	death	-0.16
led trường	death	-0.12
led trại	death	-0.16
led trạm	death	-0.36
led trận	death	0.51
led trận & ##	death	0.32
led trận & ngay	death	0.04
led tái ngũ	death	-0.14	joined	-0.82
led tái ngũ & #	joined	-0.54
led tái ngũ & ####	joined	-0.06
led tôi	death	-0.13	joined	0.08
led tôi & ####	death	-0.17	joined	-0.07
led tôi & nam	death	-0.36	joined	0.32
led tỉnh	death	0.36	joined	0.01
led tức	death	0.14	birth	0.2
led tức & ##	death	0.24	birth	-0.01	joined	0.19
led tức là	death	0.07
led tử trận	death	0.32
led tử trận & ##	death	0.09
led viết	death	-0.7	birth	-0.1	joined	-0.18
led viết & ##	death	-0.25
led viết & nam	death	-0.13
led viết & ngay	death	-0.35	birth	-0.02	joined	-0.06
led vào	death	-0.16	birth	-0.02	joined	-0.1
led vào & ##	death	-0.4
led vào & mung	death	0.13
led vào & ngay	death	0.08
led vào & thang	death	0.41	joined	-0.02
led vào bộ đội	death	-0.2	birth	-0.02	joined	0.17
led vào bộ đội & ##	death	-0.08	joined	0.01
led vào bộ đội & nam	joined	-0.09
led vào bộ đội & thang	death	-0.02	joined	0.21
led vào chiến trường	death	-0.01	joined	-0.46
led vào chiến trường & thang	joined	-0.23
led vào nam	death	0.31	birth	-0.05
led vào nam & nam	birth	-0.05	joined	0.02
led was	death	0.32	birth	-0.06	joined	0.3
led xã	death	-0.24	birth	-0.07
led xã & #	death	0.16
led xã & nam	death	-0.54	birth	-0.01	joined	-0.04
led ông	death	0.65	birth	-0.07	joined	-0.35
led ông & ngay	death	0.52
led đi b	death	-0.15	joined	-1.12
led đi b & ##	joined	-0.23
led đi b & nam	joined	-0.08
led đi b & ngay	death	-0.2	joined	-0.13
led đi b & thang	death	0.08	joined	-0.58
led đi bộ đội	birth	-0.14	joined	0.04
led đi bộ đội & ##	death	0.03	joined	0.13
led đi bộ đội & ####	death	0.34	birth	-0.06	joined	-0.02
led đi bộ đội & nam	death	-0.12	joined	0.1
led đi bộ đội & ngay	death	-0.03
led đi bộ đội & thang	death	-0.12	joined	-0.3
led đi c	joined	-0.59
led đi cùng	death	-0.57	joined	0.88
led đi cùng & ngay	death	-0.51	joined	0.83
led đi tnxp	joined	-0.38
led đi tnxp & thang	joined	-0.38
led đi tìm	joined	-0.11
led đi tìm & nam	joined	-0.11
led đoàn	death	-0.57	joined	0.63
led đoàn & #	death	-0.26	birth	0.32	joined	-0.22
led đoàn & nam	death	-0.38	birth	-0.18	joined	0.4
led đánh	death	-0.02	joined	0.35
led đưa về	death	-0.02
led đường	death	0.3	joined	-0.03
led đường & ##	death	-0.19
led đường & ngay	death	0.08
led đường & thang	death	0.04
led đền	death	0.1	joined	-0.31
led đền & ##	death	-0.5
led đền & ####	death	-0.28	joined	-0.05
led đền & nam	death	0.26	joined	-0.09
led đồi	death	-0.36	joined	0.02
led đồi & nam	death	-0.24
led đồng	death	0.11	birth	-0.09
led:again	death	-0.08	birth	-0.13	joined	-0.42
led:again & ##	death	-0.4
led:again & ####	death	-0.14	birth	-0.01	joined	-0.08
led:again & mung	death	0.13
led:again & nam	death	0.18	joined	-0.16
led:again & ngay	death	0.08
led:again & thang	death	0.41	joined	-0.02
led:aka	death	0.34	birth	0.19
led:aka & ##	death	0.26	birth	-0.01	joined	0.19
led:aka & ####	death	0.03	birth	0.25	joined	-0.03
led:alive	death	-0.44	birth	-0.23	joined	-0.31
led:alive & ####	death	-0.3	birth	-0.11	joined	-0.26
led:alive & nam	death	-0.15	birth	-0.08
led:at	death	-0.01	birth	-0.17	joined	-0.11
led:at & #	death	0.05
led:at & ##	death	-0.52
led:at & ####	birth	-0.02	joined	0.22
led:at & nam	death	0.47	joined	-0.03
led:at & ngay	death	0.1
led:at & thang	death	0.38
led:battle	death	0.65	birth	-0.27	joined	-0.03
led:battle & #	death	-0.04
led:battle & ##	death	-0.01	joined	-0.01
led:battle & ####	death	0.15
led:battle & dem	death	0.42	birth	-0.01	joined	-0.16
led:battle & nam	death	0.55	birth	-0.07	joined	0.3
led:battle & ngay	death	0.16
led:battle & thang	death	-0.28	joined	-0.03
led:born	death	-0.61	birth	0.76	joined	-0.31
led:born & #	death	0.18	birth	0.09	joined	0.16
led:born & ##	death	-0.68	birth	0.46	joined	-0.23
led:born & ####	death	-0.35	birth	0.22	joined	-0.86
led:born & nam	death	-0.09	birth	0.15	joined	0.33
led:born & thang	death	0.28	birth	0.13	joined	-0.08
led:bury	death	0.36
led:bury & ####	death	0.21
led:bury & nam	death	-0.24
led:bury & ngay	death	-0.08
led:bury & thang	death	0.14
led:capture	death	-0.06	birth	-0.01	joined	-0.1
led:capture & ngay	death	-0.14
led:contact	death	-0.08	joined	0.23
led:contact & nam	death	0.08	joined	-0.06
led:died	death	0.11	birth	-0.56	joined	-0.54
led:died & #	death	-0.24	birth	-0.08	joined	-0.08
led:died & ##	death	0.38	birth	0.08	joined	-0.14
led:died & ####	death	0.75	birth	-0.51	joined	-0.05
led:died & chien	death	-0.11
led:died & dem	death	-0.91
led:died & khang	death	-0.18
led:died & mong	death	0.12
led:died & mua	death	-0.16
led:died & mung	death	0.44
led:died & nam	death	0.17	birth	-0.13	joined	-0.06
led:died & ngay	death	-0.28
led:died & sang	death	0.01
led:died & tet	death	0.22
led:died & thang	death	0.09
led:died & thoi	death	-0.03
led:enlist	death	-0.38	birth	-0.72	joined	-0.11
led:enlist & #	death	-0.51	birth	-0.13
led:enlist & ##	death	-0.08	joined	0.07
led:enlist & ####	death	0.49	birth	-0.28	joined	0.15
led:enlist & cuoi	joined	-0.33
led:enlist & nam	death	-0.15	birth	-0.19	joined	-0.33
led:enlist & ngay	death	0.1	joined	0.42
led:enlist & thang	death	-0.28	joined	-0.46
led:fell	death	0.07	birth	-0.93	joined	-0.96
led:fell & #	death	0.21	birth	-0.12	joined	-0.18
led:fell & ##	death	-0.14	joined	-0.23
led:fell & ####	death	0.03	birth	-0.7	joined	-0.15
led:fell & chien	death	-0.11
led:fell & chieu	death	0.01
led:fell & cuoi	death	-0.2
led:fell & dau	death	-0.21
led:fell & dem	death	-0.71
led:fell & hoi	death	-0.18
led:fell & hom	death	0.03
led:fell & khang	death	-0.18
led:fell & khoang	death	0.01
led:fell & mong	death	0.12
led:fell & mua	death	-0.27
led:fell & mung	death	0.63
led:fell & nam	death	0.29	birth	-0.24	joined	-0.11
led:fell & ngay	birth	-0.04	joined	-0.09
led:fell & sang	death	0.43
led:fell & tet	death	-0.4
led:fell & thang	death	0.51
led:fell & thoi	death	-0.11
led:fell & truoc	death	-0.2
led:gio	birth	0.57	joined	-0.05
led:gio & ##	death	0.51	birth	0.09
led:gio & mung	death	0.25	birth	0.3
led:gio & sang	death	0.2
led:grave	death	-0.17	joined	-0.13
led:grave & nam	death	-0.09	joined	-0.13
led:home	death	-0.59	birth	0.01	joined	-0.59
led:home & #	death	-0.2	joined	-0.08
led:home & ##	death	-0.28
led:home & ####	death	0.22	birth	0.12	joined	-0.16
led:home & march	death	-0.44
led:home & nam	death	-0.13	birth	-0.01	joined	-0.07
led:home & ngay	death	0.11
led:hurt	death	-0.04
led:joined	death	-0.47	birth	-0.56	joined	0.91
led:joined & #	death	-0.37	birth	-0.13	joined	0.49
led:joined & ##	death	0.01	joined	0.38
led:joined & ####	death	0.3	birth	-0.23	joined	0.55
led:joined & nam	death	-0.17	birth	-0.08	joined	-0.01
led:joined & ngay	death	0.04
led:joined & thang	death	-0.36
led:kin	death	-0.29	birth	-0.17	joined	-0.04
led:kin & ####	death	-0.26	joined	0.14
led:kin & nam	death	-0.05	birth	-0.06	joined	0.15
led:kin & thang	death	-0.1	birth	-0.04	joined	-0.1
led:laid	death	-0.29	birth	-0.09	joined	-0.02
led:laid & ####	death	-0.02	birth	-0.01
led:laid & nam	birth	-0.01
led:letter	death	-0.09	birth	-0.03	joined	-0.19
led:letter & #	death	0.15	joined	-0.14
led:letter & ngay	death	-0.35
led:level	death	-0.45	birth	-0.42	joined	0.15
led:level & #	death	0.15	joined	0.06
led:level & ##	joined	0.26
led:level & ####	birth	-0.18	joined	-0.16
led:level & cuoi	death	0.21	joined	-0.03
led:level & nam	death	-0.19	birth	-0.12	joined	0.42
led:level & ngay	death	-0.11	joined	-0.08
led:level & thang	death	-0.3	joined	-0.37
led:link	death	-0.16	birth	-0.02	joined	0.28
led:link & #	death	-0.13	birth	-0.02	joined	-0.17
led:link & ##	death	0.13	birth	-0.14	joined	-0.13
led:link & ####	birth	0.25	joined	0.37
led:link & april	death	0.09
led:link & dem	death	-0.26	joined	-0.04
led:link & hai	death	-0.37
led:link & mung	death	-0.2
led:link & nam	death	-0.17	birth	-0.07
led:link & ngay	death	-0.11	joined	0.61
led:link & tet	death	0.46	joined	-0.15
led:link & thang	death	0.08	joined	0.14
led:martyr	death	0.03	birth	-0.14
led:martyr & ####	death	0.3	birth	-0.12
led:mine	death	-0.26	birth	-0.16	joined	-0.08
led:mine & ####	death	-0.23	joined	0.08
led:mine & nam	death	-0.05	birth	-0.06	joined	0.16
led:mine & thang	death	-0.1	birth	-0.04	joined	-0.1
led:moved	death	-0.81	birth	-0.38	joined	-0.28
led:moved & ##	death	-0.38
led:moved & ####	death	-0.11	birth	-0.06	joined	-0.09
led:moved & nam	death	-0.17	birth	-0.18	joined	-0.07
led:moved & ngay	death	-0.31
led:naming	death	0.04	birth	-0.05	joined	-0.05
led:notice	death	-0.76	birth	-0.44	joined	-0.66
led:notice & ##	death	0.16	birth	-0.01	joined	-0.09
led:notice & ####	death	-0.16	birth	-0.03	joined	-0.05
led:notice & nam	death	-0.63	birth	-0.19	joined	-0.2
led:notice & ngay	death	-1.1	joined	-0.11
led:office	death	0.44	birth	-0.12	joined	0.19
led:office & nam	birth	-0.1	joined	0.2
led:pet	death	0.15	birth	-0.08	joined	0.15
led:pet & ####	death	-0.15	joined	-0.02
led:pet & nam	birth	-0.05	joined	0.22
led:post	death	0.09	birth	-0.3	joined	-0.21
led:post & #	death	0.06
led:post & ##	death	-0.18	birth	-0.2	joined	-0.06
led:post & ####	death	0.14	birth	-0.01
led:rests	death	-0.37
led:rests & ##	death	-0.4
led:returned	death	-0.43	joined	-0.16
led:returned & nam	death	-0.18
led:self	joined	0.08
led:self & ##	death	0.09
led:self & ####	death	-0.17	joined	-0.07
led:self & nam	death	-0.36	joined	0.32
led:site	death	0.03	birth	-0.06	joined	0.24
led:site & ##	death	-0.3	joined	-0.05
led:site & ####	death	0.42	joined	0.48
led:site & nam	death	-0.02	joined	-0.01
led:site & ngay	death	0.08	joined	-0.01
led:site & thang	death	0.07	joined	0.07
led:stop	death	-0.06	birth	-0.13	joined	0.06
led:stop & #	death	-0.04	birth	-0.24	joined	0.3
led:stop & ##	death	-0.21	birth	0.37	joined	-0.37
led:stop & ####	death	0.1	birth	-0.07	joined	0.07
led:stop & april	death	0.09
led:stop & chien	death	-0.11
led:stop & chieu	death	0.06
led:stop & cuoi	death	-0.08	joined	-0.09
led:stop & dau	death	0.16	joined	0.13
led:stop & dem	death	-0.61	birth	0.27	joined	-0.11
led:stop & hom	death	0.19
led:stop & khang	death	-0.18	joined	-0.02
led:stop & khoang	death	-0.05
led:stop & mong	death	0.22
led:stop & mua	death	0.13
led:stop & mung	death	0.62	birth	0.17	joined	-0.05
led:stop & nam	death	0.01	birth	-0.35	joined	0.16
led:stop & ngay	death	0.24	birth	-0.1	joined	0.21
led:stop & ram	joined	-0.33
led:stop & sang	death	0.5
led:stop & sau	death	-0.08
led:stop & tet	death	-0.02	joined	-0.11
led:stop & thang	death	-0.04	birth	0.04	joined	0.42
led:stop & trua	death	0.16
led:stop & truoc	death	-0.2
led:tells	death	0.28	birth	-0.62	joined	-0.04
led:tells & #	death	0.28
led:tells & ##	death	-0.29	birth	-0.02	joined	-0.09
led:tells & ####	death	0.09	birth	-0.07	joined	-0.29
led:tells & dem	death	-0.57
led:tells & mua	death	0.59	joined	-0.02
led:tells & nam	death	0.19	birth	-0.28	joined	-0.33
led:tells & ngay	death	-0.32	birth	-0.09	joined	0.66
led:tells & thang	death	-0.03	joined	-0.18
led:thing	birth	-0.36	joined	0.3
led:thing & #	death	-0.15	birth	0.29	joined	0.06
led:thing & ##	death	-0.82	birth	-0.01	joined	0.4
led:thing & ####	death	-0.41	birth	-0.1	joined	0.05
led:thing & cuoi	death	-0.05	birth	-0.02
led:thing & dem	death	0.23
led:thing & hom	death	0.11
led:thing & khoang	death	0.14
led:thing & nam	death	-0.03	birth	-0.28	joined	0.17
led:thing & ngay	death	0.67	joined	-0.07
led:thing & thang	death	0.48	birth	-0.04	joined	-0.18
led:title	death	-0.24	birth	-0.15	joined	0.31
led:title & #	death	-0.15
led:title & ##	death	-0.63	birth	-0.06	joined	-0.05
led:title & ####	death	0.12	birth	0.14	joined	-0.06
led:title & dem	death	0.14
led:title & nam	death	0.27	birth	-0.22	joined	0.19
led:title & ngay	joined	0.19
led:title & thang	death	-0.53	joined	0.52
long after martyr	death	-0.17	birth	0.4	joined	0.07
long after other	death	-0.1	birth	-0.15	joined	0.31
long after teller	death	0.02	birth	-0.93	joined	-0.29
lunar	death	-0.59	birth	-1.19	joined	-1.42
martyrs 0	death	-0.2	birth	0.15	joined	-0.56
martyrs 1	death	-0.59	birth	-0.28
martyrs 2	birth	-0.27	joined	-0.45
martyrs 3	death	0.43	birth	-0.63	joined	-1.12
next sentence:again	death	-0.35	joined	1.1
next sentence:alive	death	-0.13	birth	-0.16	joined	-0.34
next sentence:at	death	0.09	birth	-0.47	joined	-0.16
next sentence:battle	death	0.04	birth	0.27	joined	-0.07
next sentence:born	death	0.22	birth	-0.46	joined	-0.36
next sentence:bury	death	0.55	birth	0.29	joined	-0.68
next sentence:capture	death	-0.24	birth	-0.36	joined	0.08
next sentence:contact	death	0.06	birth	-0.1	joined	0.07
next sentence:died	death	-0.37	birth	-0.31	joined	-0.03
next sentence:enlist	death	-0.11	birth	0.08	joined	-0.05
next sentence:fell	death	-0.28	birth	-0.05	joined	0.32
next sentence:gio	death	-0.06	birth	-0.12	joined	-0.24
next sentence:grave	death	0.39	birth	-0.06	joined	-0.81
next sentence:home	death	-0.04	birth	-0.17	joined	-0.17
next sentence:hurt	death	-0.1	joined	0.32
next sentence:joined	death	-0.45	birth	0.19	joined	-0.08
next sentence:kin	death	0.08	birth	-0.26	joined	0.02
next sentence:laid	death	0.11	birth	-0.23	joined	-0.02
next sentence:last	death	-0.17	birth	-0.03	joined	-0.19
next sentence:letter	death	-0.2	birth	0.39	joined	0.23
next sentence:level	death	0.15	birth	-0.47	joined	-0.1
next sentence:link	death	-0.18	birth	-0.36	joined	-0.17
next sentence:martyr	death	-0.19	birth	-0.71	joined	-0.97
next sentence:moved	death	-0.1	birth	-0.16	joined	-0.58
next sentence:naming	death	-0.16	birth	-0.3	joined	-0.18
next sentence:notice	death	-0.83	birth	-0.06	joined	-0.12
next sentence:office	death	0.29	birth	0.32	joined	-0.42
next sentence:post	death	-0.18	joined	-0.4
next sentence:rank	death	-0.41	birth	-0.31	joined	0.09
next sentence:rests	death	0.29	birth	-0.09	joined	0.13
next sentence:returned	death	-0.04	birth	0.1
next sentence:self	death	-0.17	birth	-0.17	joined	-1.13
next sentence:site	death	0.06	birth	0.36	joined	0.04
next sentence:tells	death	-0.05	birth	-0.14	joined	0.22
next sentence:thing	death	0.1	birth	0.07	joined	0.02
next sentence:title	death	0.03	birth	-0.25	joined	0.14
next sentence:truename	death	-0.33	birth	-0.11	joined	-0.5
note about	death	0.18	birth	0.34	joined	-0.05
note after	death	-0.15	birth	-0.06	joined	-0.18
note before	death	-0.5	birth	-0.32	joined	-0.34
note early	death	0.84	birth	-0.66	joined	0.72
note gio	death	0.54	birth	0.28	joined	-0.23
note late	death	0.51	birth	-0.5	joined	-0.16
note lunar	death	-0.4	birth	-1.24	joined	-1.03
note middle	death	0.06	joined	-0.07
note period	death	-1.79	birth	-0.71	joined	-0.88
note placeholder	death	-0.95
note season	death	0.91	birth	-0.56	joined	0.04
opens	death	0.08	birth	-0.11	joined	-0.35
sentence before:again	death	0.02	birth	0.42	joined	-0.04
sentence before:alive	death	0.03	birth	0.18	joined	0.37
sentence before:at	death	0.09	birth	0.13	joined	-0.01
sentence before:battle	death	0.05	birth	0.34	joined	-0.55
sentence before:born	birth	0.27	joined	0.84
sentence before:bury	death	-0.65	birth	-0.15	joined	-0.29
sentence before:capture	death	-0.42	birth	0.33
sentence before:contact	death	0.33	birth	0.13	joined	-0.3
sentence before:died	death	-0.2	birth	0.1	joined	0.01
sentence before:enlist	death	0.22	joined	-0.2
sentence before:fell	death	-0.35	birth	-0.3	joined	-0.64
sentence before:gio	death	0.41	birth	0.09	joined	-0.15
sentence before:grave	death	-0.03	birth	0.2	joined	0.05
sentence before:home	death	-0.17	birth	-0.62	joined	-0.01
sentence before:hurt	death	-0.27	birth	-0.02	joined	0.05
sentence before:joined	birth	-0.45
sentence before:kin	birth	0.52	joined	-0.04
sentence before:laid	death	0.13	joined	-0.12
sentence before:last	death	0.14	joined	-0.1
sentence before:letter	death	-0.19	birth	0.4	joined	-0.48
sentence before:level	death	0.24	birth	-0.28	joined	0.1
sentence before:link	death	-0.06	birth	-0.08	joined	-0.38
sentence before:martyr	death	-0.21	birth	0.28	joined	0.13
sentence before:moved	death	-0.16	birth	-0.19	joined	-0.21
sentence before:naming	death	-0.04	birth	0.15	joined	-0.06
sentence before:notice	death	-0.19	birth	-0.03	joined	0.08
sentence before:office	death	0.18	birth	0.16	joined	-0.23
sentence before:post	death	-0.05	birth	0.27	joined	-0.68
sentence before:rank	death	0.56	birth	-0.42	joined	-0.6
sentence before:rests	death	0.32	birth	-0.3
sentence before:returned	death	-0.02	birth	-0.1	joined	-0.17
sentence before:self	death	-0.15	birth	0.33	joined	0.16
sentence before:site	death	-0.02	birth	0.09	joined	0.09
sentence before:tells	death	0.14	birth	-0.31	joined	-0.41
sentence before:thing	death	0.22	birth	0.29	joined	-0.05
sentence before:title	death	-0.13	birth	-0.14	joined	-0.13
sentence before:truename	death	-0.52	birth	0.27	joined	0.57
text:abroad	death	-0.55	birth	-0.38	joined	-0.11
text:battle	death	-0.59	birth	-0.13
text:benefit	death	0.24	birth	-0.04	joined	-0.23
text:by_comrade	death	-0.25	birth	-0.56	joined	-0.31
text:by_finder	death	-0.94	birth	0.06	joined	-0.11
text:by_foreign	death	-0.37	birth	0.15	joined	-0.09
text:by_keeper	death	0.31	birth	-0.21	joined	-0.47
text:by_official	death	0.1	birth	-0.27	joined	-0.37
text:by_resident	death	0.15	birth	-0.04	joined	0.1
text:by_volunteer	death	0.01	birth	-0.1	joined	-0.16
text:dna	death	0.33	birth	-0.59	joined	0.15
text:enemy	death	-0.38	birth	-0.46	joined	-0.52
text:foreign	death	-0.4	joined	-0.24
text:found	death	-0.52	birth	0.16	joined	-0.22
text:give_back	death	-0.43	birth	-0.53	joined	-0.96
text:grave	death	0.27	birth	-0.27	joined	-0.16
text:hearsay	death	-0.18	birth	0.16	joined	0.37
text:informs	death	0.28
text:list	death	0.23	birth	0.39	joined	-0.35
text:mass	death	0.12	birth	-0.56	joined	-0.1
text:of_foreign	death	0.13	birth	-0.23	joined	0.15
text:recognition	death	0.1	birth	-0.33	joined	-0.57
text:relics	death	-1.06	birth	0.45	joined	-0.1
text:research	death	-0.55	birth	0.06	joined	-0.21
text:rumoured	death	0.4
text:scam	death	-0.03	birth	-0.03
text:seek	death	-0.26	birth	0.13	joined	0.09
text:sought	death	0.07	birth	-0.25	joined	-0.3
text:stone	death	-0.23	birth	0.21	joined	-0.79
typed before 10	death	-0.28
typed before 1945	death	-0.1	joined	-0.12
typed before 1946	death	0.14	birth	-0.06	joined	0.27
typed before 1947	death	-0.47	joined	0.52
typed before 1948	death	0.32	joined	-0.2
typed before 1949	death	0.25	birth	-0.01	joined	0.24
typed before 1950	death	0.11	joined	0.04
typed before 1952	death	0.25	joined	-0.09
typed before 1953	death	-0.41	birth	-0.03	joined	0.2
typed before 1958	death	0.19	birth	-0.08
typed before 1970	death	-0.02	joined	-0.06
typed before 1971	death	-0.16	joined	-0.1
typed before 2	death	0.16
typed before 2h	death	0.24
typed before 3	death	0.2
typed before 4h	death	0.28
typed before 5	death	0.43	joined	-0.02
typed before 68	death	-0.31
typed before 7	death	-0.34
typed before 9	death	0.08
typed before ^	death	0.08	birth	-0.11	joined	-0.35
typed before a	death	-0.18
typed before an	birth	0.29	joined	-0.08
typed before anh	death	0.14	joined	-0.01
typed before army	death	-0.32	joined	0.65
typed before au	death	-0.06
typed before b	death	-0.09	birth	-0.32	joined	-1.11
typed before b52	death	0.12
typed before ba	death	0.1
typed before bac	death	0.05	birth	-0.24	joined	-0.01
typed before ban	death	0.36	joined	-0.14
typed before bang	death	0.13	joined	-0.03
typed before bao	death	0.23	joined	-0.01
typed before bat	death	-0.2	joined	-0.16
typed before bay	death	0.17	joined	-0.08
typed before bia	death	0.24
typed before bien	death	0.25
typed before binh	death	-0.31
typed before biên	death	0.38	birth	-0.21	joined	-0.09
typed before biết	death	0.06
typed before bom	death	0.29
typed before born	death	-0.52	birth	0.83	joined	-0.1
typed before bua	death	0.08
typed before báo	death	-0.61	joined	-0.11
typed before bè	death	0.28
typed before bình	death	0.1	birth	0.26	joined	-0.1
typed before bảo	death	0.18	joined	-0.05
typed before bảy	death	-0.36	birth	0.33
typed before bắc	death	-0.19	birth	-0.23	joined	-0.15
typed before bắn	death	0.41	birth	-0.1	joined	-0.13
typed before bắt	death	-0.81	birth	-0.12	joined	-0.22
typed before bằng	death	-0.02
typed before bệnh	death	0.07
typed before bốc	death	-0.14
typed before bữa	death	0.47	joined	-0.1
typed before c	death	-0.37	birth	0.14	joined	-0.6
typed before c2	death	0.39	birth	-0.08	joined	-0.17
typed before cam	death	-0.01
typed before campuchia	death	0.11	birth	-0.08	joined	-0.22
typed before can	death	0.09	joined	-0.03
typed before cap	death	-0.16	birth	-0.07
typed before captured	death	-0.15
typed before chet	death	0.14	birth	-0.01	joined	-0.01
typed before chi	death	0.23	birth	-0.03
typed before chien	death	0.03	joined	-0.12
typed before chon	death	0.28
typed before chum	death	0.07
typed before chung	death	-0.05	birth	0.38	joined	0.04
typed before chìm	death	0.43	joined	-0.09
typed before chôn	death	-0.33
typed before chắc	death	0.39	joined	-0.17
typed before chắt	death	-0.22	birth	0.07	joined	-0.05
typed before chết	death	0.32	birth	-0.04	joined	-0.03
typed before co	death	-0.52	birth	0.08	joined	-0.07
typed before cu	death	-0.02	birth	-0.13	joined	-0.11
typed before cung	death	0.36	joined	0.54
typed before cuoi	death	-0.39	birth	-0.07	joined	0.15
typed before cuon	death	0.28
typed before càn	death	0.18	birth	-0.01
typed before công	joined	-0.2
typed before cùng	death	-0.03	joined	0.23
typed before cũ	death	-0.27	birth	-0.05
typed before cưới	death	-0.42	birth	-0.02	joined	-0.15
typed before cảnh	birth	-0.03	joined	-0.15
typed before cấp	death	-0.6	birth	-0.08	joined	-0.12
typed before cầu	death	-0.39	birth	0.04
typed before cỏ	death	0.03
typed before da	death	-0.13
typed before dau	death	0.29
typed before day	death	-0.18	joined	0.34
typed before de	birth	-0.03	joined	-0.19
typed before den	death	0.4
typed before di	death	-1.01	birth	-0.51	joined	1.58
typed before died	death	-0.18
typed before dinh	death	-0.22	joined	-0.23
typed before dip	death	0.47
typed before do	birth	0.12
typed before doan	death	-0.29	birth	0.21	joined	0.33
typed before doi	death	0.22	birth	-0.02	joined	0.43
typed before dong	death	0.52
typed before dot	death	-0.18	joined	0.21
typed before du	death	0.1	birth	-0.02
typed before duc	death	-0.31
typed before dung	death	0.16	joined	-0.05
typed before duong	death	-0.3	birth	-0.12	joined	0.38
typed before dương	death	-0.16	birth	-0.07	joined	-0.06
typed before dần	death	0.18	birth	0.27
typed before e141	death	-0.08
typed before em	birth	0.02	joined	-0.1
typed before en	death	0.28	birth	-0.22	joined	0.37
typed before f308	death	-0.26
typed before for	death	0.44
typed before from	death	-0.49
typed before gan	death	0.06
typed before gao	death	-0.3
typed before ghi	death	0.32	birth	-0.18	joined	-0.11
typed before gia	death	0.08	joined	-0.18
typed before giang	death	-0.14
typed before giao	death	-0.37
typed before gio	death	0.14	birth	0.34	joined	-0.03
typed before già	birth	-0.02
typed before giây	death	0.12
typed before giấy	death	-0.2
typed before giết	death	0.51	birth	-0.09	joined	-0.06
typed before giỗ	death	0.11	birth	0.28
typed before giờ	death	0.36	birth	-0.01	joined	-0.15
typed before gui	death	-0.02	joined	-0.06
typed before gòn	joined	-0.01
typed before h	death	-0.23
typed before ha	death	-0.03	birth	-0.05
typed before hai	death	-0.13	birth	-0.03
typed before hay	death	-0.2
typed before ho	death	-0.02
typed before hoa	death	0.58	joined	-0.16
typed before hoang	birth	0.08
typed before hoi	death	-0.53	birth	-0.16	joined	0.06
typed before hs	death	0.14	birth	0.15	joined	-0.18
typed before huong	death	-0.14	birth	0.06
typed before hà	death	0.1	joined	-0.06
typed before hòa	death	-0.35	birth	-0.09	joined	0.12
typed before hóa	death	-0.02	birth	-0.01
typed before hưng	death	-0.1	joined	0.38
typed before hạnh	death	-0.13	birth	0.04
typed before hải	death	-0.25	birth	0.01	joined	0.46
typed before hầm	death	-0.17
typed before hậu	death	0.26	birth	0.06
typed before hồi	death	0.62	birth	-0.44	joined	0.15
typed before in	death	-0.03	birth	-0.19	joined	0.17
typed before is	death	-0.16
typed before k	death	-0.33	birth	0.42	joined	0.46
typed before ke	death	0.16	joined	-0.13
typed before kh	death	0.16	joined	-0.04
typed before khai	death	-0.03	joined	-0.21
typed before khang	death	-0.29	birth	0.01
typed before khoảng	death	0.27
typed before khánh	death	-0.06	birth	0.29
typed before khê	joined	0.38
typed before không	death	0.25	joined	-0.13
typed before khắc	death	-0.29	birth	0.25
typed before kia	death	0.38	birth	-0.05	joined	-0.06
typed before kich	death	-0.18	joined	0.2
typed before killed	death	0.3	birth	-0.02
typed before ko	death	-0.14
typed before ky	death	-0.2
typed before kích	death	0.23	birth	-0.32	joined	-0.11
typed before ký	death	-0.36	birth	-0.17	joined	-0.03
typed before kể	death	0.3	joined	-0.24
typed before kỳ	birth	0.17	joined	-0.01
typed before la	death	0.29	birth	-0.09	joined	-0.24
typed before lai	death	-0.05	birth	0.18	joined	0.29
typed before lam	birth	0.12	joined	-0.09
typed before lan	death	-0.1	birth	-0.22	joined	0.31
typed before lang	death	0.26	joined	-0.17
typed before lao	death	0.17	birth	-0.02
typed before lau	death	0.12
typed before le	death	0.28	birth	-0.27	joined	-0.12
typed before linh	death	0.2	birth	-0.05	joined	0.06
typed before loi	death	-0.25
typed before long	death	-0.37	joined	-0.28
typed before luc	death	0.21	joined	-0.06
typed before lung	death	-0.16
typed before luong	death	-0.03
typed before ly	death	-0.34	birth	-0.12	joined	0.47
typed before là	death	0.1	birth	0.31	joined	-0.37
typed before làm	death	-0.19
typed before làng	joined	-0.11
typed before lào	death	0.36	joined	-0.06
typed before lâm	death	-0.09
typed before lê	death	0.13
typed before lính	death	-0.7	birth	-0.29	joined	1.11
typed before lô	death	-0.17	birth	-0.02
typed before lúa	death	0.4
typed before lý	death	0.22	birth	0.06	joined	-0.03
typed before lăng	death	0.01
typed before lũ	death	-0.46
typed before lại	death	0.07	birth	-0.12	joined	-0.24
typed before lấy	death	-0.52
typed before lần	death	-0.21	birth	-0.03	joined	-0.59
typed before lập	birth	-0.11
typed before lộ	death	0.23
typed before lộc	death	0.46	birth	0.26	joined	-0.11
typed before lớn	death	0.15
typed before lời	birth	-0.01
typed before lợi	death	-0.11	birth	0.12
typed before lụt	death	-0.16	birth	-0.03	joined	-0.04
typed before ma	death	-0.22
typed before mai	death	-0.16	joined	0.07
typed before mars	death	-0.71	birth	-0.14
typed before mat	death	0.41	birth	-0.26	joined	-0.16
typed before mau	birth	-0.23	joined	0.15
typed before me	death	0.18
typed before my	death	-0.27
typed before mà	joined	-0.03
typed before mãi	death	-0.01	joined	-0.15
typed before mão	death	0.1
typed before mình	death	-0.24
typed before mùa	death	0.11
typed before mạng	birth	-0.09	joined	-0.47
typed before mất	death	-0.19	birth	-0.26	joined	-0.31
typed before một	death	-0.63	joined	0.26
typed before mỹ	death	0.32	joined	-0.07
typed before na	death	0.24
typed before nam	death	0.42	birth	-0.11	joined	-0.14
typed before nay	death	-0.2	birth	0.16
typed before ngan	death	-0.04
typed before ngay	death	-0.16	birth	-0.08
typed before nghia	death	0.45	birth	-0.08
typed before nghĩa	death	-0.11	birth	0.13	joined	0.26
typed before nghị	birth	0.14
typed before ngu	death	-0.54	birth	-0.06	joined	0.21
typed before nguyên	death	0.37	birth	-0.26	joined	-0.12
typed before ngày	death	0.39
typed before ngãi	death	0.34	joined	-0.22
typed before ngũ	death	-0.42	birth	-0.18
typed before nham	death	0.22
typed before nhau	joined	-0.08
typed before nho	death	0.38
typed before nhà	death	-0.08	birth	-0.25	joined	0.09
typed before nhân	birth	0.25
typed before nhưng	death	-0.3
typed before nhận	death	-0.36	birth	-0.08	joined	-0.11
typed before nhằm	death	0.3
typed before ninh	death	0.1	joined	-0.3
typed before nn	death	-0.18	joined	0.5
typed before noi	death	-0.63	joined	-0.14
typed before nuoc	death	0.59	joined	-0.04
typed before nào	death	0.02	joined	-0.02
typed before né	birth	-0.06
typed before nói	death	0.38
typed before năm	death	-0.19
typed before nước	death	0.03
typed before nặng	death	-0.35
typed before nổi	death	0.13
typed before nộp	death	-0.34	birth	-0.03
typed before nữa	death	0.06
typed before o	death	0.3
typed before of	death	0.36	birth	-0.14	joined	-0.24
typed before on	death	0.2	birth	-0.03	joined	-0.32
typed before pailin	death	0.53
typed before phai	death	-0.26
typed before phong	death	0.1	joined	0.32
typed before phuoc	death	0.25
typed before pháo	death	0.05
typed before pháp	death	0.36	birth	-0.36
typed before phòng	death	0.04	birth	0.27
typed before phải	death	-0.28
typed before phục	death	0.26
typed before quan	death	-0.56	birth	-0.11	joined	-0.14
typed before quang	death	-0.27	birth	0.01
typed before que	death	-0.13
typed before quân	death	0.07	birth	-0.1	joined	0.45
typed before quê	joined	-0.03
typed before quốc	death	0.1
typed before ra	death	-0.2	birth	-0.06	joined	-0.11
typed before riệp	death	0.17
typed before roi	death	-0.21
typed before ruộng	death	-0.06
typed before rét	death	0.35	joined	-0.04
typed before rẫy	death	0.07
typed before rồi	death	0.8	birth	-0.16	joined	-0.27
typed before s	death	0.4	birth	-0.12	joined	-0.16
typed before sang	death	-0.02	joined	0.06
typed before sanh	death	0.17	birth	0.69	joined	-0.53
typed before sau	death	-0.07	joined	-0.18
typed before say	death	0.51	joined	-0.01
typed before says	death	0.33	joined	-0.06
typed before season	death	0.6	joined	-0.16
typed before si	death	-0.63
typed before since	death	-0.41	joined	-0.01
typed before sinh	death	-0.76	birth	0.9	joined	-1.58
typed before sn	death	-0.47	birth	0.65	joined	-0.48
typed before so	death	-0.04	birth	0.12
typed before son	death	-0.38
typed before sơn	death	-0.07	birth	-0.1	joined	-0.14
typed before sập	death	-0.09
typed before t	death	-0.05
typed before ta	death	-0.4	birth	-0.08
typed before tan	death	-0.24	joined	-0.1
typed before tay	death	-0.23	birth	-0.11
typed before th	death	-0.16	birth	0.24
typed before thanh	death	0.28	birth	-0.01	joined	-0.14
typed before that	death	0.02
typed before the	death	0.14	birth	-0.06	joined	-0.17
typed before thi	death	0.33	birth	-0.23
typed before thien	death	-0.23
typed before thom	death	0.09
typed before thu	death	-0.26	joined	-0.01
typed before thì	death	-0.07	joined	0.28
typed before thơ	birth	-0.01
typed before thư	death	-0.37	joined	-0.03
typed before thương	death	-0.27
typed before thầy	death	0.35	joined	-0.06
typed before thời	death	0.19
typed before thủy	death	0.36
typed before tich	death	0.17
typed before tieng	death	-0.49
typed before tin	death	-0.35
typed before tinh	death	0.04	joined	-0.06
typed before tnxp	birth	0.02
typed before to	death	-0.2
typed before toi	death	-0.22	joined	-0.16
typed before tran	death	0.18
typed before trang	death	0.06	birth	-0.08
typed before tre	death	-0.6
typed before tri	death	-0.32
typed before trong	death	0.24	joined	-0.02
typed before truoc	death	0.16
typed before trường	death	-0.2	joined	-0.36
typed before trưởng	death	0.22	birth	-0.13
typed before trả	death	-0.46	joined	-0.11
typed before trận	death	0.5	joined	-0.08
typed before trị	death	-0.04	birth	0.01	joined	-0.06
typed before tu	death	-0.21	joined	0.4
typed before tum	death	0.07
typed before tuoi	death	0.35
typed before tuyến	death	-0.19	joined	-0.02
typed before tuổi	death	0.01	birth	-0.22
typed before tá	death	-0.04
typed before tâm	joined	-0.01
typed before tây	death	-0.35
typed before tích	death	0.02
typed before tín	death	-0.2	birth	0.06	joined	-0.02
typed before tính	death	0.26	joined	-0.07
typed before tô	death	-0.15	joined	0.16
typed before tôi	joined	-0.13
typed before tường	death	-0.24	birth	0.36
typed before tập	death	-0.07	birth	-0.06	joined	-0.01
typed before tết	death	-0.08	birth	-0.06	joined	-0.05
typed before tới	death	0.03	birth	-0.22	joined	-0.23
typed before tức	death	0.09	birth	0.2
typed before từ	death	-0.37	birth	-0.81	joined	0.17
typed before tử	death	-0.02	birth	-0.02	joined	-0.23
typed before vao	death	0.36	birth	-0.07
typed before vay	death	-0.09
typed before ve	death	-0.02	birth	-0.01	joined	-0.26
typed before viet	joined	-0.01
typed before vinh	death	-0.28	joined	-0.22
typed before viên	death	-0.17	birth	-0.34	joined	-0.04
typed before viết	death	-0.69	birth	-0.09	joined	-0.16
typed before vo	death	-0.27	joined	-0.12
typed before vu	death	-0.34	joined	0.48
typed before và	death	0.26	joined	-0.1
typed before vào	death	-0.12	birth	-0.03	joined	-0.09
typed before vây	death	0.27
typed before về	death	-0.6	birth	-0.44	joined	-0.27
typed before vụ	joined	0.12
typed before was	death	0.34	birth	-0.06	joined	0.31
typed before xiêng	death	0.01
typed before xuong	death	0.46
typed before xuyên	death	-0.11	joined	-0.01
typed before xuống	death	-0.07	joined	-0.03
typed before xá	death	-0.21	birth	-0.09	joined	0.39
typed before xã	death	0.13	birth	-0.06	joined	-0.06
typed before year	death	0.37	birth	0.12	joined	-0.2
typed before yen	death	0.08	birth	-0.08	joined	-0.03
typed before yên	death	-0.24	birth	0.25
typed before ông	death	0.43	birth	-0.01	joined	-0.02
typed before đi	death	-0.78	birth	-0.62	joined	1.43
typed before đin	death	0.15
typed before điền	death	-0.22
typed before điệu	death	-0.16
typed before đoàn	death	-0.11	birth	-0.2	joined	0.18
typed before đâu	death	-0.07	birth	0.15	joined	-0.22
typed before đây	death	0.06
typed before đêm	death	0.1
typed before đó	death	0.67	birth	-0.23	joined	-0.27
typed before đúng	death	0.31
typed before đường	death	-0.26	joined	0.4
typed before được	death	0.26
typed before đại	death	0.12
typed before đạn	death	-0.02
typed before đến	death	-0.81	birth	-0.2	joined	-0.57
typed before đề	death	-0.48	birth	-0.16	joined	-0.12
typed before đều	death	0.05	joined	-0.08
typed before định	death	0.15	joined	0.39
typed before đội	death	-0.37	birth	-0.28
typed before đời	death	-0.11	birth	0.04
typed before đợt	death	-0.58	birth	-0.01	joined	0.89
typed before đức	death	0.15	joined	-0.04
typed before ấy	death	-0.19	birth	-0.03	joined	-0.05
year 1935	death	-0.6	birth	1.66	joined	-0.46
year 1940	death	-1.24	birth	1.61	joined	-1.3
year 1945	death	0.28	birth	1.52	joined	-0.12
year 1950	death	1.01	birth	0.86	joined	-1.49
year 1955	death	-0.03	birth	0.56	joined	-0.65
year 1960	death	0.67	birth	0.18	joined	0.56
year 1965	death	1.41	birth	-2.36	joined	0.58
year 1970	death	1.44	birth	-3.69	joined	0.28
year 1975	death	0.84	birth	-2.3	joined	0.17
year 1980	death	0.44	birth	-1.56	joined	-0.17
year 1985	death	0.55	birth	-1.24	joined	-0.5
year 1990	death	-2.34	birth	-0.88	joined	-0.67
year 1995	death	-2.32	birth	-0.91	joined	-0.74
year 2000	death	-2.17	birth	-0.8	joined	-0.59
year 2005	death	-1.68	birth	-0.61	joined	-0.38
year 2010	death	-2.16	birth	-0.77	joined	-0.49
year 2015	death	-2.55	birth	-0.48	joined	-0.52
year 2020	death	-2.16	birth	-0.45	joined	-0.33
year 2025	death	-1.8	birth	-0.37	joined	-0.27
year lent	death	-0.55	birth	0.89	joined	-0.61
year lent from before	death	-0.37	birth	0.55	joined	-0.51
year lent from behind	death	-0.46	birth	0.54	joined	-0.1
year old	death	-0.87	birth	1.78	joined	-0.78""")
