"""What each piece of evidence about days is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	death	-1.86	birth	-1.42	joined	-1.64
+1=#	death	-0.29	birth	-0.2	joined	-0.23
+1=##	death	-0.89	birth	0.24	joined	0.23
+1=###	death	-0.15
+1=####	death	-0.1	birth	0.26	joined	-0.16
+1=$	death	-0.31
+1=a	death	-0.15	birth	0.09	joined	-0.05
+1=after	death	0.07
+1=ai	death	0.07	birth	0.06
+1=am	death	0.05
+1=an	death	0.08	birth	0.07
+1=and	death	-0.29	joined	0.16
+1=anh	death	0.35	birth	-0.09
+1=ap	death	-0.09	birth	0.09
+1=as	death	0.11
+1=at	death	-0.3
+1=au	death	0.14
+1=avec	death	0.1
+1=b	death	-0.17
+1=ba	death	0.28	birth	-0.06	joined	-0.15
+1=bai	birth	0.07
+1=ban	death	0.05
+1=bang	death	0.05
+1=bao	death	-0.22	joined	0.1
+1=bat	death	0.16
+1=bay	death	-0.05
+1=benh	death	-0.05	joined	0.1
+1=bi	death	0.17	birth	0.14	joined	-0.07
+1=bia	death	0.06	joined	-0.07
+1=biet	joined	-0.06
+1=binh	birth	0.05	joined	0.05
+1=bo	birth	-0.14	joined	0.1
+1=boc	death	0.14
+1=bom	death	0.11
+1=bui	death	0.07	birth	0.1	joined	0.05
+1=buon	birth	-0.05
+1=buried	death	-0.08	birth	0.1
+1=c	death	0.24
+1=c1	death	-0.16	joined	0.05
+1=c10	death	-0.06
+1=c2	death	-0.12	joined	0.08
+1=c3	death	0.05
+1=c4	death	0.06
+1=ca	death	0.22
+1=cac	death	0.19
+1=cai	death	0.1
+1=cam	death	0.05	birth	0.06
+1=can	death	-0.07
+1=canh	death	0.07
+1=cap	joined	-0.07
+1=cat	death	0.05
+1=cau	birth	0.1	joined	-0.09
+1=cay	death	-0.05	joined	-0.05
+1=chac	death	-0.37
+1=chau	death	0.19	birth	0.05
+1=chep	death	0.08
+1=chet	death	-0.07	joined	0.06
+1=chi	death	-0.14	joined	0.13
+1=chien	death	0.24	joined	-0.07
+1=chinh	death	0.09
+1=cho	death	0.24	joined	-0.13
+1=chon	death	0.23	joined	-0.08
+1=chot	death	0.08
+1=chu	death	0.33	birth	0.1	joined	-0.1
+1=chua	birth	0.08
+1=chuan	death	-0.13	joined	-0.1
+1=chung	death	-0.18	joined	-0.11
+1=chuyen	death	-0.17	joined	-0.05
+1=co	death	0.25	birth	0.11
+1=con	death	-0.06	joined	-0.11
+1=cong	death	-0.1	birth	0.06
+1=cu	joined	-0.05
+1=cua	death	-0.28	joined	0.11
+1=cung	death	0.05	birth	0.06	joined	0.08
+1=cuoi	death	-0.08	joined	-0.21
+1=d	death	0.14
+1=d4	death	-0.07
+1=d7	death	-0.09	joined	0.1
+1=da	death	-0.11	birth	0.06	joined	-0.07
+1=dac	joined	0.06
+1=dad	death	0.11
+1=dai	death	0.06
+1=dak	death	0.06
+1=dam	death	-0.15
+1=dan	death	-0.32
+1=dang	death	0.09	joined	0.1
+1=danh	joined	0.05
+1=dans	death	-0.07	birth	0.09	joined	0.13
+1=dap	death	0.06
+1=day	birth	0.11	joined	-0.05
+1=de	joined	-0.14
+1=dem	death	-0.08
+1=den	death	0.06	joined	0.05
+1=di	death	0.06	birth	-0.1	joined	-0.15
+1=dich	death	-0.05	joined	0.09
+1=died	death	-0.07	joined	0.09
+1=diem	death	0.06
+1=dinh	death	0.12
+1=do	joined	-0.05
+1=doan	joined	-0.14
+1=doi	birth	-0.09	joined	-0.18
+1=don	death	0.28	joined	0.11
+1=dong	death	0.09	joined	0.08
+1=dot	death	0.07	joined	-0.06
+1=dt	birth	0.07
+1=du	death	0.05
+1=dua	death	-0.14	birth	0.06
+1=dung	death	-0.05	birth	-0.05
+1=duoc	death	-0.05
+1=duoi	death	0.23
+1=duong	death	0.23
+1=e	death	-0.07
+1=e27	death	-0.06
+1=e31	death	0.09
+1=e42	joined	0.09
+1=em	death	-0.05	birth	0.06	joined	0.12
+1=et	death	-0.07
+1=found	death	-0.13
+1=from	death	0.17
+1=gan	death	-0.07
+1=gap	death	-0.18
+1=ghi	death	-0.07	birth	-0.06	joined	-0.09
+1=gia	death	-0.07	joined	-0.06
+1=giac	death	0.09
+1=giam	death	-0.15
+1=giang	birth	0.06
+1=giay	death	0.2
+1=gio	death	-0.06
+1=go	birth	0.05
+1=grave	birth	0.06
+1=gui	joined	0.05
+1=h1	death	-0.05	joined	0.12
+1=h2	death	-0.12
+1=ha	death	-0.05	birth	0.07	joined	0.05
+1=hai	birth	0.1
+1=ham	death	0.05
+1=hanh	death	-0.05
+1=hao	death	-0.08
+1=hau	death	-0.05
+1=hay	death	-0.36
+1=he	death	0.09	birth	-0.06
+1=hi	joined	-0.1
+1=hiep	death	-0.07
+1=hinh	death	-0.11	joined	0.12
+1=his	death	0.07	joined	0.09
+1=ho	death	-0.09
+1=hoc	birth	0.07
+1=hoi	death	-0.07	joined	-0.17
+1=hom	death	-0.17	joined	-0.1
+1=hs	death	-0.19	birth	0.07	joined	0.17
+1=hung	death	-0.16	birth	0.07
+1=huyen	death	-0.08
+1=hy	death	-0.11	joined	0.09
+1=i	death	-0.11	joined	-0.09
+1=il	death	0.11
+1=in	death	-0.16	birth	0.1
+1=is	death	0.06
+1=it	death	-0.09
+1=j	death	0.1
+1=ke	death	-0.12
+1=khau	death	0.13
+1=khe	death	0.06
+1=khi	death	-0.15	birth	0.1
+1=khieng	death	0.07
+1=khong	death	0.15	birth	-0.07	joined	-0.17
+1=khu	death	0.07
+1=kien	birth	-0.08
+1=killed	death	0.07
+1=kinh	death	-0.09	birth	0.17
+1=ko	death	-0.14
+1=ky	death	0.07
+1=la	death	-0.1	birth	-0.17	joined	-0.1
+1=lai	death	0.08
+1=lam	death	-0.09	joined	0.13
+1=lan	birth	0.07
+1=lang	death	0.22	birth	-0.08	joined	0.14
+1=le	death	-0.05	birth	-0.09
+1=len	joined	0.1
+1=les	death	-0.08
+1=liet	death	-0.53
+1=linh	death	0.18	joined	-0.14
+1=loc	death	-0.07
+1=luc	death	0.28	joined	0.16
+1=luong	death	0.14	birth	-0.07
+1=luu	death	0.17	birth	-0.1
+1=ly	birth	0.09	joined	0.05
+1=ma	death	0.24	birth	0.11	joined	-0.08
+1=mai	death	0.12
+1=mat	death	0.08	birth	0.05
+1=may	death	-0.29	joined	-0.06
+1=maybe	death	-0.1	birth	0.1
+1=me	death	-0.05	birth	0.05	joined	0.09
+1=min	death	0.05
+1=minh	death	0.09
+1=mo	death	0.13	birth	-0.08	joined	-0.05
+1=moi	death	-0.13	birth	0.07	joined	0.07
+1=mon	death	-0.07
+1=mong	death	-0.11
+1=mot	death	-0.15	birth	-0.05
+1=mua	death	0.09	joined	0.09
+1=mung	birth	0.1
+1=muoi	joined	0.22
+1=muon	death	-0.11
+1=my	death	0.27	joined	-0.08
+1=nam	death	0.18	birth	0.25	joined	0.25
+1=nay	death	0.26
+1=near	death	-0.27
+1=nen	death	0.37	birth	-0.06
+1=neu	death	-0.05
+1=nga	joined	0.08
+1=ngam	death	0.06	joined	-0.07
+1=ngay	death	-0.66	joined	-0.12
+1=nghe	death	0.09	joined	-0.14
+1=nghia	death	-0.07
+1=ngo	death	-0.06
+1=ngoai	death	0.11
+1=ngoi	joined	0.08
+1=nguoi	death	0.28	birth	-0.15	joined	-0.16
+1=nguyen	birth	-0.09	joined	-0.13
+1=nha	death	-0.14	joined	-0.09
+1=nham	death	0.1
+1=nhap	birth	0.07	joined	0.14
+1=nhe	death	0.14
+1=nho	death	-0.07	birth	0.11
+1=nhu	death	0.07	birth	-0.05
+1=nhung	death	-0.35	birth	-0.07
+1=no	death	-0.07
+1=noi	death	0.2	birth	-0.06	joined	-0.05
+1=nong	death	0.11
+1=not	death	-0.07	birth	-0.2
+1=nous	death	-0.06
+1=ntls	death	0.05
+1=o	death	0.48	birth	0.08	joined	-0.07
+1=of	death	0.05
+1=on	death	-0.24	joined	-0.06
+1=ong	death	-0.1	birth	-0.21	joined	-0.07
+1=ou	death	-0.07	birth	-0.12
+1=our	death	-0.06
+1=pham	death	0.06
+1=phap	death	0.16
+1=phia	death	0.07
+1=pho	death	-0.12	birth	-0.07
+1=phu	birth	0.05
+1=phuc	death	-0.06
+1=phuoc	death	-0.1
+1=place	death	0.18
+1=qua	death	-0.24
+1=quan	death	-0.09
+1=quang	birth	0.07
+1=que	death	-0.24	birth	-0.29	joined	0.17
+1=quy	death	-0.09
+1=ra	death	-0.13
+1=regiment	death	0.05
+1=roi	death	0.27	birth	-0.05
+1=rut	death	-0.13
+1=sa	death	0.24
+1=sam	death	0.05
+1=san	death	-0.12
+1=sang	death	-0.25	joined	-0.05
+1=sap	death	0.07
+1=sau	death	0.17	birth	-0.06	joined	0.15
+1=sinh	death	-0.05	birth	0.05	joined	-0.17
+1=six	death	-0.15
+1=so	death	-0.19
+1=son	birth	-0.09
+1=song	death	-0.06	birth	0.07
+1=sot	death	0.08	joined	-0.07
+1=stt	death	0.05
+1=su	death	-0.11	joined	0.12
+1=sua	death	0.09
+1=suoi	death	-0.09
+1=sur	death	-0.07
+1=t	death	-0.19	birth	0.09
+1=ta	death	-0.17
+1=tai	death	0.49	birth	-0.05
+1=tam	birth	-0.06
+1=tang	death	-0.05
+1=tao	death	0.06	birth	0.05
+1=tap	joined	-0.06
+1=tau	death	0.19
+1=tay	death	0.25	joined	0.11
+1=ten	joined	0.09
+1=tet	death	-0.07	birth	-0.06
+1=tham	joined	-0.05
+1=than	death	0.13
+1=thang	death	0.13	joined	-0.07
+1=thanh	joined	-0.12
+1=that	birth	-0.09
+1=thay	death	0.12
+1=the	death	0.08
+1=theo	death	0.08	joined	0.12
+1=they	death	0.08
+1=thi	death	-0.2	birth	-0.18	joined	0.14
+1=thiet	death	0.07
+1=thieu	death	-0.05
+1=thinh	death	0.06
+1=tho	death	-0.13
+1=thoat	joined	0.05
+1=thon	death	-0.06
+1=thong	joined	-0.08
+1=thu	death	0.07	joined	0.17
+1=thuc	birth	0.07
+1=thuoc	birth	-0.05
+1=thuong	birth	-0.09	joined	0.07
+1=thuyen	death	0.08
+1=tieu	death	0.23
+1=tnxp	death	-0.1	birth	0.05
+1=to	joined	-0.05
+1=toa	death	-0.06
+1=toi	death	-0.05	joined	-0.18
+1=tong	death	-0.1	joined	0.15
+1=tp	death	0.07
+1=tra	death	-0.05
+1=tram	death	0.11
+1=tran	joined	-0.07
+1=trang	death	-0.07
+1=trao	death	-0.09
+1=tren	death	-0.19
+1=trieu	death	0.25
+1=tro	birth	-0.06
+1=trong	death	-0.22	birth	-0.14	joined	-0.06
+1=tru	death	-0.07	birth	-0.05
+1=truc	death	0.08
+1=trung	death	-0.3	joined	0.3
+1=truoc	death	-0.1	birth	0.26
+1=truong	death	0.12
+1=tu	death	-0.13	joined	0.12
+1=tuan	death	0.05
+1=tuc	death	-0.14
+1=tui	death	-0.05
+1=two	death	0.3
+1=un	death	0.08
+1=ut	death	-0.1
+1=va	birth	-0.09	joined	-0.05
+1=vao	death	-0.1
+1=vay	death	-0.05	joined	0.12
+1=ve	death	-0.13	birth	-0.19	joined	0.2
+1=vi	death	-0.05	joined	-0.07
+1=vic	death	-0.07
+1=vien	death	0.2
+1=viet	death	0.09	birth	0.07
+1=vinh	death	-0.24
+1=vo	death	0.05	joined	0.23
+1=voi	death	-0.23
+1=vu	death	0.08
+1=vua	death	-0.13	birth	0.08
+1=vui	death	0.05
+1=vung	death	-0.13
+1=vuon	death	-0.09
+1=vuong	death	0.05
+1=vuot	joined	-0.09
+1=we	death	0.05
+1=when	death	-0.07
+1=where	death	0.11
+1=with	death	0.25
+1=xa	death	-0.17	joined	-0.11
+1=xac	death	0.12
+1=xe	joined	-0.08
+1=xin	death	0.06	birth	-0.08
+1=xuan	death	-0.18
+1=y	death	-0.08	birth	0.06	joined	-0.15
+2=#	death	-0.23	birth	-0.19
+2=##	death	-0.36	birth	0.14	joined	-0.15
+2=###	death	0.14	birth	-0.05	joined	-0.07
+2=####	death	-0.28	birth	-0.17
+2=$	death	-0.16	birth	-0.06
+2=9h	death	0.05
+2=a	death	0.14	birth	0.08
+2=ac	death	0.06
+2=am	death	0.13
+2=an	death	-0.05
+2=and	birth	-0.05
+2=anh	birth	0.11
+2=ap	death	0.08
+2=are	death	-0.05	joined	0.06
+2=at	death	0.05
+2=avait	death	-0.23
+2=ay	death	0.16	joined	0.17
+2=b	death	0.05
+2=ba	death	0.24	birth	0.09
+2=bac	joined	-0.22
+2=ban	death	-0.09	birth	0.08
+2=bang	death	0.09
+2=bao	birth	-0.06	joined	-0.24
+2=bat	death	0.09	birth	0.11	joined	-0.12
+2=bau	death	0.1
+2=bay	death	0.32
+2=be	death	0.05
+2=ben	death	-0.21
+2=benh	death	0.05
+2=bi	death	-0.12	joined	0.09
+2=bia	death	0.07	birth	-0.08
+2=bien	death	0.11	joined	-0.06
+2=biet	death	0.05
+2=bieu	death	0.07
+2=binh	death	0.12
+2=bo	death	-0.38	joined	-0.16
+2=boi	death	0.15
+2=bom	joined	0.12
+2=bon	death	-0.16	joined	0.05
+2=bong	death	0.08
+2=bot	joined	0.11
+2=bu	death	-0.1
+2=buried	death	-0.06
+2=by	death	-0.18	birth	0.1
+2=c	joined	-0.26
+2=c2	joined	0.05
+2=cac	death	-0.08
+2=cai	joined	0.1
+2=cam	death	-0.08
+2=came	death	-0.06
+2=can	death	-0.06
+2=canh	death	0.07
+2=cap	joined	-0.2
+2=cau	death	-0.05
+2=cha	death	-0.14
+2=chan	death	-0.12
+2=chat	death	0.09
+2=chau	death	-0.17
+2=che	death	0.12
+2=chep	death	-0.09
+2=chet	death	-0.19
+2=chi	death	0.2	birth	0.08
+2=chien	death	0.12	joined	0.06
+2=chin	death	-0.06	joined	0.09
+2=cho	death	-0.15	joined	-0.09
+2=chon	death	0.17
+2=chong	death	0.11
+2=chot	death	0.08
+2=chu	death	0.05
+2=chua	death	0.27
+2=chung	death	0.05	joined	0.07
+2=chuyen	joined	0.11
+2=co	death	0.11	birth	-0.05	joined	0.05
+2=coi	death	0.12
+2=con	death	0.35	birth	-0.26	joined	-0.06
+2=cong	death	0.1
+2=cot	death	-0.07
+2=cu	death	0.21
+2=cua	death	0.3
+2=cung	death	-0.16	birth	0.07	joined	-0.09
+2=cuoi	death	-0.06	joined	-0.15
+2=cuong	death	0.12
+2=d	death	-0.05
+2=d1	joined	0.07
+2=d3	death	-0.05
+2=d6	joined	0.1
+2=d8	joined	-0.07
+2=d9	death	-0.09
+2=da	death	0.28	joined	-0.06
+2=dai	joined	-0.11
+2=dam	death	0.1
+2=dan	death	-0.14	birth	0.06
+2=dang	death	-0.11
+2=danh	death	-0.1
+2=dao	death	-0.1
+2=dat	joined	0.05
+2=dau	death	-0.08	joined	0.16
+2=day	death	-0.05
+2=dc	death	-0.05
+2=de	death	-0.31
+2=dem	death	0.12
+2=den	death	-0.11
+2=deo	death	0.12
+2=di	death	-0.36	birth	0.1
+2=dia	birth	0.07
+2=dich	death	0.05
+2=diem	death	-0.16
+2=dien	death	0.08
+2=dinh	death	-0.09	birth	-0.11	joined	-0.07
+2=disait	death	0.08
+2=do	death	0.11	joined	0.11
+2=doan	death	0.07	birth	-0.06	joined	0.05
+2=doc	death	-0.12
+2=doi	death	-0.35	joined	0.15
+2=don	death	-0.12	birth	-0.11
+2=dong	death	0.29
+2=dot	death	0.23
+2=du	birth	-0.07	joined	-0.11
+2=duc	death	0.18
+2=dung	birth	0.24
+2=duoc	death	0.05	birth	-0.11	joined	0.26
+2=duoi	death	-0.19
+2=duong	death	-0.07	joined	0.12
+2=duy	death	-0.08	birth	0.11
+2=e	death	-0.1	birth	-0.05
+2=e3	death	-0.12
+2=em	death	0.12	birth	-0.21	joined	-0.07
+2=enemy	death	-0.05
+2=est	death	0.14
+2=four	death	0.17
+2=friend	death	0.05
+2=front	death	0.05
+2=gac	death	0.17
+2=gai	death	-0.13
+2=ganh	death	0.08
+2=gao	death	-0.1
+2=ghi	death	-0.12
+2=gia	death	-0.05	birth	-0.05	joined	-0.06
+2=gian	death	-0.06
+2=giao	death	-0.1
+2=giap	death	0.06
+2=giau	death	0.05
+2=giay	joined	-0.1
+2=gio	death	0.12
+2=giong	death	0.05
+2=giu	death	-0.06
+2=giup	death	0.05
+2=go	death	0.07
+2=goc	death	0.08	joined	0.2
+2=gui	death	0.12
+2=ha	birth	-0.05
+2=had	death	0.12
+2=hai	death	0.21
+2=ham	death	0.13
+2=hang	joined	-0.05
+2=hanh	death	-0.08
+2=have	death	0.13
+2=hay	death	0.12
+2=he	death	-0.27	birth	-0.06	joined	0.29
+2=her	death	0.06
+2=hien	death	0.11	birth	-0.08
+2=hieu	death	-0.06
+2=hinh	death	-0.26
+2=his	death	0.08
+2=ho	death	-0.07
+2=hoa	death	0.17	birth	0.07
+2=hoai	death	0.05
+2=hoang	birth	0.13
+2=hoc	death	-0.15	joined	0.05
+2=hoi	birth	-0.08
+2=hom	death	-0.22	joined	-0.11
+2=hong	death	-0.08
+2=hs	death	0.05
+2=hue	death	0.07
+2=hung	death	0.06	birth	0.1
+2=huu	death	-0.07	birth	-0.17
+2=huy	death	-0.07
+2=hy	death	0.2
+2=i	death	-0.16
+2=il	death	-0.13
+2=in	death	-0.12	birth	-0.06	joined	0.07
+2=je	death	-0.17
+2=ke	joined	-0.06
+2=kem	birth	0.06
+2=keo	death	-0.1
+2=ket	death	-0.07	joined	-0.1
+2=khai	death	-0.17
+2=kham	death	-0.12
+2=khang	death	-0.05
+2=khau	death	-0.09
+2=khi	birth	-0.06
+2=kho	death	0.06
+2=khong	death	0.26	birth	0.05
+2=khu	death	0.1	joined	-0.13
+2=kim	death	0.05
+2=kinh	death	0.06
+2=kip	death	-0.08
+2=ko	death	-0.07	birth	0.05
+2=kong	death	0.12
+2=ky	birth	-0.07
+2=lac	death	-0.14	birth	0.05
+2=lam	death	0.17	joined	0.07
+2=lan	death	0.1
+2=lang	birth	-0.34
+2=lay	death	0.14
+2=le	death	0.07
+2=len	death	-0.17	joined	0.14
+2=les	death	0.05	joined	0.05
+2=lich	death	0.06
+2=lien	death	-0.1	joined	-0.05
+2=lies	death	0.09
+2=linh	death	-0.07	joined	-0.05
+2=lo	death	-0.18
+2=loc	death	-0.34
+2=loi	death	0.05
+2=lu	death	-0.21
+2=lua	death	0.06	birth	-0.08
+2=luc	death	-0.07	birth	0.13
+2=luong	death	0.07
+2=luyen	death	-0.06
+2=ly	death	-0.09
+2=ma	death	-0.2
+2=man	death	-0.05
+2=mao	death	-0.1	joined	0.07
+2=mat	death	0.08	joined	-0.08
+2=mau	death	-0.26
+2=may	death	0.1
+2=me	death	-0.1
+2=min	death	0.08
+2=minh	death	-0.06
+2=mo	death	-0.24	birth	0.18
+2=mot	death	-0.29
+2=mu	death	0.21	joined	-0.11
+2=mua	death	0.12	joined	0.1
+2=muoi	death	-0.18	joined	0.05
+2=muon	death	0.07
+2=muong	death	-0.1
+2=my	birth	0.13
+2=n	death	0.15
+2=nam	death	-0.32	birth	-0.13	joined	0.21
+2=nao	death	0.09
+2=nay	birth	0.07	joined	-0.12
+2=near	death	-0.08
+2=nen	joined	0.1
+2=never	death	-0.08
+2=nga	death	0.08
+2=ngan	joined	-0.1
+2=ngay	death	-0.31	birth	-0.05	joined	0.13
+2=nghi	death	0.07	birth	0.07	joined	-0.07
+2=nghia	joined	0.07
+2=ngoai	death	-0.24	birth	-0.13
+2=ngoc	birth	-0.06
+2=ngu	birth	0.06	joined	0.1
+2=nguoi	death	-0.27	birth	-0.11	joined	-0.12
+2=nguyen	death	0.05
+2=nha	death	-0.19	birth	0.05	joined	-0.11
+2=nham	death	-0.14	birth	0.09
+2=nhan	death	-0.07
+2=nhap	death	-0.06	joined	0.3
+2=nhat	joined	0.06
+2=nhau	death	0.08
+2=nhay	death	0.07	joined	0.12
+2=nho	death	0.08	birth	0.14
+2=nhu	death	-0.19	joined	0.11
+2=ninh	joined	-0.06
+2=no	death	0.22	birth	-0.09
+2=noi	death	-0.16	birth	0.1
+2=nva	death	0.2
+2=of	death	0.07
+2=on	death	0.17
+2=ong	death	-0.22	birth	-0.05	joined	-0.07
+2=or	death	0.12
+2=pailin	death	-0.11
+2=par	death	0.1
+2=pere	death	-0.1
+2=phan	death	0.07
+2=phao	death	0.07	joined	0.15
+2=phap	death	0.17
+2=phnom	death	-0.18
+2=pho	birth	-0.08
+2=phu	death	0.07
+2=phuc	joined	0.08
+2=phum	death	-0.09
+2=phung	death	-0.27
+2=phuong	death	0.09
+2=platoon	death	0.09
+2=plei	death	-0.14
+2=pon	death	-0.11
+2=quach	death	0.1
+2=quan	death	-0.28	joined	0.16
+2=quang	death	0.32
+2=quay	death	-0.05
+2=que	birth	0.08
+2=quoc	death	0.11
+2=quy	death	-0.08
+2=quyen	death	0.08
+2=ra	death	0.09	birth	-0.06	joined	0.08
+2=rach	death	-0.16
+2=ray	death	0.07
+2=ro	death	-0.08
+2=roi	death	-0.37	birth	0.08	joined	0.18
+2=rong	death	-0.07
+2=ruot	death	-0.07
+2=s	death	0.1
+2=sai	death	-0.12
+2=sam	death	0.09
+2=san	joined	0.1
+2=sang	death	0.05
+2=sanh	death	0.07
+2=sau	death	-0.07	birth	0.09	joined	0.1
+2=saw	death	0.05
+2=say	death	0.13
+2=says	death	-0.05
+2=se	death	-0.06
+2=si	death	-0.35	birth	0.11
+2=sinh	death	0.05	birth	-0.05
+2=so	death	0.06
+2=son	death	0.24	birth	-0.07
+2=song	death	0.08
+2=su	joined	0.08
+2=sua	birth	0.11
+2=sung	death	-0.09
+2=suoi	death	-0.06
+2=suu	death	0.07	joined	0.05
+2=sy	death	0.05
+2=ta	death	-0.12
+2=tai	birth	-0.08
+2=tam	joined	0.06
+2=tan	death	-0.1	joined	-0.05
+2=tang	death	0.11
+2=tap	death	-0.11	joined	0.13
+2=tau	death	0.16	joined	-0.09
+2=tay	death	0.1
+2=ten	death	-0.07	birth	-0.05	joined	-0.07
+2=thach	death	-0.07	birth	0.05
+2=thai	death	-0.08
+2=thang	death	-0.05	birth	-0.09	joined	-0.1
+2=thanh	death	-0.12	birth	0.1
+2=thap	death	0.13	joined	-0.05
+2=that	death	0.11	birth	-0.11	joined	-0.05
+2=thay	death	0.09	birth	0.1
+2=the	death	-0.2	birth	-0.07	joined	-0.13
+2=them	death	-0.07
+2=there	death	0.09
+2=they	death	-0.08
+2=thi	death	-0.1
+2=thiet	death	0.1
+2=thieu	death	0.17
+2=tho	death	-0.11	birth	0.11	joined	-0.06
+2=thoi	death	-0.06
+2=thon	birth	0.06
+2=thong	joined	-0.12
+2=thu	death	0.11	birth	0.08	joined	-0.16
+2=thuan	death	0.05
+2=thuat	death	-0.07	joined	0.05
+2=thuoc	birth	0.05
+2=thuong	death	0.22	birth	-0.12	joined	0.08
+2=thuy	death	0.13	birth	-0.06
+2=tien	death	-0.09	birth	-0.12	joined	0.09
+2=tieu	birth	0.09	joined	-0.13
+2=tin	death	-0.19	joined	-0.2
+2=tinh	death	-0.14
+2=to	death	0.08
+2=toc	death	-0.05
+2=toi	death	0.12	joined	0.29
+2=tra	death	-0.09
+2=trai	death	-0.12
+2=tran	death	0.15	birth	-0.08	joined	0.19
+2=trang	death	0.15
+2=tren	death	0.13
+2=tri	birth	-0.09
+2=trinh	birth	0.07
+2=tro	death	0.14
+2=troi	death	-0.11
+2=trong	death	0.08
+2=tru	birth	-0.08
+2=truc	death	-0.07
+2=trung	death	-0.11	birth	0.05
+2=truoc	joined	-0.1
+2=truong	death	0.2	birth	-0.07	joined	-0.1
+2=truy	death	0.05
+2=tuan	death	0.11	joined	-0.11
+2=tui	death	0.06	joined	-0.09
+2=tuoi	death	0.07
+2=tuy	death	-0.2
+2=two	death	-0.1
+2=ty	death	0.09
+2=un	death	-0.08	joined	0.14
+2=une	death	0.05
+2=ut	death	-0.12
+2=uy	death	-0.15
+2=va	death	0.11
+2=van	death	0.52	birth	-0.12
+2=vao	death	-0.2	birth	-0.07	joined	-0.08
+2=ve	joined	-0.07
+2=vet	death	0.08
+2=vi	birth	-0.09	joined	-0.08
+2=vien	death	-0.05
+2=viet	death	-0.09	joined	-0.13
+2=vinh	joined	0.06
+2=vo	joined	-0.12
+2=voi	death	0.17
+2=vu	joined	0.08
+2=vua	birth	-0.06
+2=vuon	death	-0.06
+2=vuot	death	-0.08
+2=was	birth	0.05
+2=wrote	death	0.08	joined	0.07
+2=xa	death	0.07	birth	0.07	joined	0.23
+2=xac	death	0.12
+2=xe	death	0.16	joined	0.09
+2=xin	death	-0.11
+2=xuan	death	0.14	birth	0.11
+2=xuong	birth	-0.09	joined	0.09
+2=xuyen	birth	0.11
+2=y	joined	0.05
+2=yen	death	-0.28	birth	0.05
+3=#	death	-0.07	birth	0.1	joined	0.16
+3=##	death	-0.42	birth	-0.14	joined	0.36
+3=###	death	0.06
+3=####	death	0.3	joined	-0.12
+3=#####	death	-0.08	joined	-0.14
+3=$	death	-0.06	birth	-0.14	joined	0.05
+3=a	death	0.42
+3=after	death	-0.23
+3=ai	death	0.21	joined	0.08
+3=am	birth	-0.08
+3=an	death	-0.07	joined	-0.09
+3=anh	death	0.2	joined	-0.11
+3=ap	death	0.08	birth	-0.12
+3=at	death	0.06
+3=avait	death	0.07
+3=ay	death	-0.13
+3=b	joined	-0.12
+3=b2	death	-0.12
+3=b52	death	0.05
+3=bac	death	-0.27
+3=ban	death	-0.09	joined	0.09
+3=banh	death	0.24
+3=bao	death	-0.05	joined	-0.05
+3=bat	death	-0.1
+3=bataillon	birth	-0.07	joined	0.15
+3=bau	joined	0.08
+3=bay	death	0.2
+3=be	joined	-0.06
+3=ben	death	-0.07
+3=benh	death	0.05
+3=bi	birth	-0.13	joined	-0.15
+3=bia	death	0.08
+3=bien	death	0.08
+3=biet	death	-0.13	joined	0.12
+3=bieu	death	0.06
+3=binh	death	-0.12
+3=bo	death	-0.12	joined	0.07
+3=bom	death	-0.07
+3=bot	death	-0.05
+3=bu	death	0.06
+3=buc	death	0.07
+3=bung	death	0.15
+3=buried	death	0.05
+3=by	birth	-0.09	joined	0.08
+3=c	death	-0.29
+3=c6	death	-0.09
+3=c9	death	0.08
+3=cac	death	0.11	joined	-0.05
+3=cach	death	0.13
+3=cam	joined	0.06
+3=came	death	0.08
+3=can	death	0.15
+3=cang	death	0.06
+3=canh	death	0.16
+3=cao	death	-0.13
+3=cat	death	-0.14
+3=cau	death	-0.15
+3=cha	death	-0.14
+3=chac	death	-0.13
+3=cham	death	-0.05
+3=chan	death	-0.09
+3=chang	death	-0.12
+3=chau	death	-0.1	joined	-0.08
+3=chay	death	-0.05
+3=chi	birth	0.07	joined	-0.17
+3=chiem	death	-0.1
+3=chien	death	0.26
+3=chin	death	-0.06
+3=chinh	death	-0.11
+3=cho	death	0.29
+3=chon	death	-0.06	joined	-0.06
+3=chot	death	-0.06
+3=chu	death	0.08	birth	0.08	joined	-0.06
+3=chua	death	0.09
+3=chung	death	0.12
+3=chuyen	death	0.13
+3=co	joined	0.07
+3=coi	death	0.07
+3=com	death	0.05
+3=con	death	0.08
+3=cong	death	0.38	birth	-0.09
+3=cu	death	-0.14	birth	-0.06
+3=cung	death	-0.08	joined	-0.14
+3=cuon	death	-0.05
+3=cuong	death	-0.16	birth	0.05
+3=cuu	death	0.06
+3=d	death	-0.08	birth	0.1	joined	-0.12
+3=d4	death	0.1
+3=d8	birth	0.05
+3=dac	death	-0.08
+3=dai	birth	-0.05
+3=dak	joined	0.18
+3=dam	death	-0.06
+3=dan	birth	0.06	joined	-0.09
+3=dang	death	-0.1
+3=danh	death	0.32	joined	-0.08
+3=dao	death	0.06
+3=dap	death	0.13
+3=dau	death	0.14
+3=day	death	0.18	joined	0.06
+3=de	death	-0.2
+3=dead	death	-0.05	joined	0.06
+3=dem	death	0.1	joined	-0.07
+3=den	death	-0.13	joined	-0.08
+3=deo	death	-0.19
+3=deu	death	0.11
+3=di	death	0.08	birth	0.05	joined	-0.09
+3=dich	death	0.11	joined	0.07
+3=died	death	0.14
+3=dieu	death	0.06	birth	0.05
+3=dinh	death	-0.11	birth	-0.06
+3=do	death	0.17	birth	0.09	joined	-0.13
+3=doan	death	0.09	joined	-0.15
+3=doi	birth	-0.11
+3=don	death	0.06	birth	0.05	joined	0.12
+3=dong	joined	-0.13
+3=dop	death	-0.07
+3=du	death	0.14	birth	-0.06	joined	0.19
+3=dua	death	0.12	joined	0.1
+3=duc	death	0.05
+3=dung	death	-0.1	joined	-0.05
+3=duoc	death	0.16
+3=duoi	death	0.07
+3=duong	death	-0.24	birth	-0.05	joined	0.07
+3=e	death	-0.06	joined	0.17
+3=e12	death	0.23	birth	-0.1
+3=e141	joined	-0.06
+3=edge	death	-0.1
+3=em	death	-0.3	birth	-0.05
+3=enemy	death	0.24
+3=est	death	-0.05	joined	0.11
+3=for	death	-0.06
+3=gai	death	0.09	birth	-0.05
+3=gan	death	0.22
+3=gao	death	0.06
+3=gap	death	0.07
+3=ghi	birth	0.12
+3=gi	death	-0.29
+3=gia	death	0.09
+3=giai	death	0.19
+3=giao	death	-0.16
+3=giay	death	-0.13
+3=gieng	death	0.06
+3=gio	death	0.25
+3=gioi	death	0.09
+3=giup	birth	0.12
+3=go	death	0.15
+3=goc	death	-0.26
+3=goi	death	0.12	joined	0.14
+3=gon	death	-0.06
+3=gui	death	0.15
+3=h1	death	0.06
+3=ha	death	0.06	birth	-0.05	joined	-0.05
+3=hai	death	0.23	birth	-0.13	joined	-0.23
+3=ham	death	-0.08
+3=han	death	0.05
+3=hau	joined	-0.1
+3=hay	death	0.16
+3=he	death	0.12	joined	-0.1
+3=hien	death	-0.25
+3=hiep	death	-0.07
+3=hieu	death	0.12
+3=his	death	-0.07
+3=ho	birth	-0.07
+3=hoa	death	0.18	birth	-0.11
+3=hoan	death	-0.08
+3=hoi	death	-0.43
+3=hom	joined	0.15
+3=hong	death	-0.11
+3=hs	death	0.06	birth	0.06
+3=huong	death	0.18
+3=huu	death	-0.1
+3=huy	death	0.15
+3=hy	death	-0.41	joined	-0.05
+3=i	death	-0.05
+3=ich	death	0.07	birth	0.05
+3=in	death	0.08	birth	0.07
+3=it	death	0.37
+3=kb	death	-0.1
+3=ket	birth	-0.06
+3=kh	death	-0.09	joined	0.08
+3=khac	death	-0.18
+3=khanh	death	0.09
+3=khau	death	0.05
+3=khe	death	0.09
+3=khi	death	0.09
+3=kho	death	0.11	joined	0.07
+3=khoang	death	-0.08
+3=khoi	death	0.05
+3=khu	joined	-0.06
+3=khuong	death	-0.1
+3=kia	death	0.21
+3=kich	death	0.14
+3=kiem	joined	-0.05
+3=kim	death	0.05	birth	0.05
+3=kinh	death	-0.07
+3=ky	joined	0.05
+3=l	death	0.08
+3=la	death	0.28	birth	0.21	joined	0.06
+3=lac	death	0.11	joined	-0.1
+3=lai	death	-0.09	birth	-0.09
+3=lam	death	-0.09	joined	0.06
+3=lang	death	-0.06	birth	0.1	joined	-0.06
+3=lao	death	-0.08	birth	-0.05
+3=lap	death	0.06
+3=lay	death	-0.09
+3=le	death	-0.18
+3=len	death	0.09	joined	-0.07
+3=lien	death	-0.06
+3=liet	death	0.1	birth	-0.16
+3=lieu	birth	-0.07
+3=linh	death	-0.16	birth	-0.06	joined	0.06
+3=lo	death	-0.14	birth	0.1	joined	0.11
+3=loan	death	-0.24
+3=loc	death	0.12
+3=loi	birth	-0.07
+3=lon	joined	-0.06
+3=long	death	0.18
+3=lu	death	-0.06
+3=lua	death	0.07
+3=luc	joined	-0.05
+3=lung	death	0.06
+3=luon	death	0.06
+3=luong	death	0.05
+3=ly	death	-0.07
+3=ma	death	0.24
+3=mac	death	0.1
+3=mai	death	-0.14
+3=man	death	-0.12
+3=manh	death	-0.2
+3=mau	death	0.09
+3=may	death	0.17
+3=me	death	-0.31
+3=mien	death	-0.08
+3=min	death	-0.09
+3=minh	death	-0.08
+3=mo	death	0.08
+3=moi	death	-0.07	joined	-0.13
+3=mon	joined	0.07
+3=mong	death	-0.07
+3=mot	death	-0.08	birth	-0.08	joined	-0.08
+3=mua	death	-0.09
+3=mung	death	-0.06
+3=muoi	death	-0.13
+3=muon	death	0.17
+3=muong	death	-0.09
+3=my	death	0.07
+3=nam	death	0.46	birth	-0.11	joined	-0.22
+3=nang	death	-0.12
+3=nao	death	0.16
+3=nay	death	0.08
+3=near	death	0.11
+3=nen	death	-0.07
+3=ngai	death	0.06
+3=ngam	death	0.07
+3=ngan	death	0.09
+3=ngay	death	-0.42	joined	0.06
+3=nghe	death	0.17	birth	-0.05	joined	-0.11
+3=nghi	death	-0.07	birth	0.11
+3=nghia	death	-0.08	joined	-0.05
+3=ngo	death	0.12
+3=ngoai	death	-0.11	joined	0.1
+3=ngoc	death	0.14
+3=ngoi	death	0.06
+3=ngu	death	-0.1	joined	0.29
+3=nguoi	death	-0.13	joined	0.1
+3=nguyen	birth	-0.05	joined	-0.07
+3=nha	death	0.34	joined	0.07
+3=nhan	death	-0.15	joined	0.12
+3=nhat	death	-0.27
+3=nhau	death	0.07
+3=nhiem	death	0.09
+3=nho	death	0.09	joined	-0.06
+3=nhon	death	0.14
+3=nhu	death	-0.24	birth	0.12
+3=nhung	death	-0.07
+3=nien	death	0.06	joined	0.05
+3=ninh	death	-0.08	joined	0.18
+3=no	joined	-0.1
+3=noi	birth	-0.11	joined	0.12
+3=non	birth	-0.09
+3=nong	death	-0.05
+3=ntls	death	-0.1
+3=nu	death	0.05
+3=nui	death	-0.07	birth	0.23
+3=nuoc	joined	0.08
+3=o	death	0.06	birth	-0.21	joined	0.22
+3=of	birth	0.1	joined	-0.05
+3=on	death	-0.08	birth	0.08	joined	-0.06
+3=ong	death	-0.21	birth	-0.21	joined	-0.09
+3=or	death	0.07
+3=pha	death	-0.07
+3=phai	death	0.13	birth	0.11
+3=pham	death	0.15
+3=phao	death	-0.1
+3=phat	birth	0.06
+3=phau	death	-0.08
+3=phi	death	-0.11	birth	0.13
+3=phia	death	-0.14
+3=pho	death	-0.08	birth	0.15	joined	-0.09
+3=phong	joined	0.09
+3=phu	death	0.05
+3=phuc	death	-0.19	joined	0.26
+3=phung	death	0.08
+3=phuoc	death	-0.12
+3=phuong	death	-0.05	joined	0.08
+3=pong	death	0.05
+3=pot	death	-0.09
+3=qua	joined	-0.19
+3=quan	death	-0.07	joined	0.14
+3=quang	death	0.16	joined	-0.07
+3=que	death	0.27
+3=quy	death	0.26
+3=ra	death	0.05	birth	-0.06	joined	-0.09
+3=ray	death	-0.08
+3=regiment	death	0.05
+3=ro	death	-0.14	joined	-0.05
+3=roi	death	-0.16	birth	-0.07	joined	-0.27
+3=ruong	death	0.19
+3=rut	death	-0.17
+3=s	death	-0.07
+3=sa	death	-0.06
+3=sai	death	-0.09
+3=san	death	-0.12
+3=sang	death	-0.21	joined	0.18
+3=sanh	death	0.14
+3=sau	death	-0.11
+3=sen	death	0.08
+3=si	death	-0.15	birth	-0.14
+3=sinh	death	0.27
+3=sn	birth	0.08
+3=so	joined	-0.08
+3=son	death	-0.32	birth	-0.07
+3=song	death	0.1	joined	-0.06
+3=sot	death	-0.07	joined	0.13
+3=southern	death	0.05
+3=su	death	-0.05
+3=sung	death	0.06
+3=sy	death	-0.06
+3=t	death	-0.26
+3=ta	death	0.13	joined	-0.07
+3=tam	joined	0.05
+3=tan	death	-0.07	birth	-0.09	joined	0.1
+3=tap	death	-0.06
+3=tay	death	-0.21	joined	-0.12
+3=ten	death	-0.33
+3=tet	death	0.08	birth	0.1
+3=thach	death	-0.09
+3=tham	death	0.14
+3=than	death	-0.05
+3=thang	death	-0.37	joined	0.13
+3=thanh	death	0.07
+3=thap	birth	0.12
+3=thay	death	-0.16
+3=the	death	0.1	joined	0.14
+3=them	death	0.12
+3=theo	death	-0.23
+3=they	death	-0.07
+3=thi	death	0.36	birth	0.11	joined	0.11
+3=thieu	death	0.15
+3=tho	birth	0.16
+3=thon	birth	-0.06
+3=thu	joined	-0.1
+3=thuoc	death	0.1
+3=thuong	death	-0.51	joined	-0.05
+3=tien	birth	0.32
+3=tiep	death	0.09
+3=tim	death	0.16
+3=tin	death	0.1	birth	-0.07	joined	-0.22
+3=tinh	death	-0.08	joined	0.17
+3=toa	death	0.08
+3=toan	death	0.1
+3=toi	birth	0.09
+3=ton	death	-0.07
+3=tong	death	0.09
+3=trai	death	0.06	birth	-0.07
+3=tram	death	-0.18
+3=tran	birth	-0.06
+3=trang	death	-0.15
+3=trao	death	0.06
+3=trau	death	0.05
+3=tre	death	0.07
+3=tren	death	-0.09
+3=trieu	death	0.14
+3=trinh	death	-0.17	joined	0.05
+3=tro	death	-0.11
+3=troi	death	0.05	joined	-0.07
+3=tron	joined	0.12
+3=trong	death	0.2
+3=truc	death	0.07
+3=truoc	death	-0.24	birth	-0.05
+3=truong	death	-0.18	birth	0.12	joined	0.2
+3=tu	death	0.09	birth	-0.15
+3=tuan	death	-0.33
+3=tuc	death	0.22
+3=tui	death	0.07
+3=tuong	death	-0.08
+3=tuyen	joined	0.07
+3=ty	death	-0.07
+3=under	death	0.05
+3=ung	death	-0.08
+3=uy	death	-0.1	joined	-0.12
+3=va	death	-0.14	birth	0.12
+3=vam	death	-0.05
+3=van	death	-0.21	birth	-0.12	joined	-0.08
+3=vao	death	-0.08
+3=vc	death	-0.06
+3=ve	death	-0.2	birth	-0.14	joined	0.07
+3=vi	death	0.06	birth	-0.05
+3=vien	death	-0.12	joined	0.05
+3=viet	death	-0.11
+3=vinh	death	-0.05
+3=vo	death	0.15	joined	0.16
+3=voi	death	0.14	joined	-0.08
+3=vu	death	0.19
+3=vung	death	-0.07
+3=vuon	death	0.09
+3=was	birth	-0.06	joined	0.14
+3=we	death	-0.07
+3=went	death	0.08	birth	-0.05
+3=were	death	0.09
+3=xa	birth	-0.06
+3=xac	death	0.1
+3=xe	death	0.08	joined	-0.06
+3=xom	birth	-0.07
+3=xuan	death	0.07
+3=xung	joined	-0.11
+3=xuong	death	-0.05	birth	0.09
+3=xuyen	death	-0.26	joined	-0.12
+3=y	death	-0.09	birth	-0.08
+3=year	death	0.05	birth	0.12
+3=yen	death	0.12	joined	-0.11
+3=yeu	death	0.05
-1=#	death	0.14	birth	-0.05	joined	-0.13
-1=# & ##	death	-0.07
-1=# & ####	death	-0.14	joined	-0.13
-1=# & dem	death	0.05
-1=# & nam	death	-0.11
-1=# & ngay	death	0.19
-1=# & thang	death	0.11
-1=##	death	-0.31	birth	-0.08	joined	-0.15
-1=## & #	death	0.31
-1=## & ##	death	-0.09
-1=## & ####	death	-0.14
-1=## & dem	death	0.07
-1=## & nam	death	0.06	joined	-0.09
-1=## & ngay	death	-0.08
-1=## & tet	death	-0.2
-1=## & thang	death	-0.11
-1=###	death	-0.34	birth	-0.05	joined	-0.13
-1=### & #	death	-0.05
-1=### & ##	death	0.09
-1=### & ####	death	0.08
-1=### & dem	death	-0.07
-1=### & hom	death	0.09
-1=### & nam	death	-0.19
-1=### & ngay	death	-0.08
-1=### & thang	death	-0.09	joined	-0.08
-1=####	death	-0.05	birth	-0.45	joined	0.28
-1=#### & #	death	-0.39	joined	0.35
-1=#### & ##	death	0.1	joined	0.09
-1=#### & ####	death	0.62	birth	-0.34	joined	-0.17
-1=#### & ba	death	-0.12
-1=#### & chieu	death	0.11
-1=#### & mung	death	-0.19
-1=#### & nam	joined	0.08
-1=#### & thang	death	-0.09
-1=^	death	0.21	birth	0.1
-1=^ & chieu	death	-0.3	birth	0.12
-1=^ & dem	death	0.22
-1=^ & nam	death	0.14	joined	-0.08
-1=^ & ngay	death	-0.09	joined	0.09
-1=^ & sang	death	0.14
-1=^ & thang	death	0.2
-1=a	death	-0.18
-1=ai	death	0.06
-1=am & ####	death	-0.07
-1=an	death	0.07	birth	0.15
-1=an & #	birth	0.11
-1=an & ####	death	0.12	birth	0.05
-1=an & nam	death	-0.11	joined	0.06
-1=anh	death	-0.07
-1=anh & nam	death	-0.16
-1=au	death	-0.13
-1=ay	death	0.17
-1=ay & ##	death	0.2
-1=ay & ####	death	-0.21
-1=b	death	-0.25	birth	0.16	joined	-0.29
-1=b & ##	death	-0.15	birth	0.12	joined	-0.07
-1=b & ####	death	-0.05	birth	0.05	joined	-0.11
-1=b & nam	joined	0.08
-1=b & thang	joined	-0.07
-1=b52	death	0.06
-1=ba	death	0.07	joined	0.11
-1=bac	death	0.13	birth	-0.09	joined	-0.12
-1=bac & ####	death	-0.08
-1=bac & nam	death	0.1	joined	-0.06
-1=bach	death	0.05
-1=ban	death	0.22
-1=ban & ####	death	0.15
-1=ban & nam	death	0.2
-1=ban & ngay	death	-0.11	joined	0.06
-1=bang	death	-0.07	joined	-0.05
-1=bang & ##	death	-0.11
-1=bang & nam	death	0.05
-1=bang & ngay	death	0.06
-1=bao	death	-0.06	birth	0.07
-1=bao & #	death	-0.15
-1=bao & ##	death	0.14
-1=bao & nam	death	0.06
-1=bat	death	-0.32	joined	-0.07
-1=bat & #	death	-0.08
-1=bat & ####	death	0.16
-1=bat & ngay	death	-0.2	birth	0.08
-1=bat & thang	death	-0.08
-1=battambang	death	0.06
-1=bay	death	-0.23	birth	0.08	joined	-0.13
-1=bay & ####	birth	0.08
-1=bay & ngay	death	-0.08
-1=be	death	-0.14	joined	-0.05
-1=be & nam	death	-0.09
-1=benh & ####	death	-0.07
-1=bia	death	0.14
-1=bien	death	0.08
-1=bien & ####	death	0.16
-1=biet	death	0.11
-1=binh	death	0.16	birth	0.07	joined	-0.06
-1=binh & ##	death	-0.14
-1=binh & ####	death	0.1	birth	0.11
-1=binh & nam	death	0.07
-1=bo	death	0.12
-1=bo & nam	death	0.08
-1=bom	death	-0.3
-1=bom & ####	death	0.06
-1=bom & nam	death	-0.11
-1=bom & ngay	death	-0.23
-1=bom & thang	death	-0.07
-1=bong	death	0.06	birth	-0.16
-1=bong & ####	birth	-0.16
-1=born	birth	0.06
-1=bua	death	0.13
-1=bua & ##	death	0.13
-1=bua & mung	death	-0.08
-1=bun	death	-0.1
-1=bung	death	-0.12	joined	0.1
-1=buoi	death	0.09
-1=c	death	-0.06	joined	-0.19
-1=cai	death	-0.14	birth	0.06
-1=cam	death	0.06	birth	0.06
-1=cam & ####	birth	0.07
-1=campuchia	death	0.07
-1=campuchia & ####	death	0.06
-1=can	death	0.14	joined	0.05
-1=can & #	death	-0.12
-1=can & nam	death	0.16
-1=can & thang	death	-0.1
-1=cap	death	-0.16
-1=cap & ##	death	-0.09
-1=cap & ngay	death	-0.05
-1=captured & ##	death	0.1
-1=cau	death	-0.07
-1=cau & ##	death	-0.1
-1=cav	death	0.1
-1=cay	birth	0.05
-1=chac	birth	0.06
-1=chac & ####	death	0.19	birth	0.07
-1=chac & nam	death	-0.07
-1=chai	birth	0.08
-1=cham	death	-0.15
-1=chan	death	-0.05
-1=chanh	death	-0.1
-1=chau	death	-0.26
-1=chau & nam	death	-0.13
-1=chay & nam	death	-0.09
-1=chay & ngay	death	0.1
-1=chem	death	0.12
-1=chep	death	-0.17
-1=chet	death	0.06	joined	-0.05
-1=chet & #	death	0.08
-1=chet & ####	death	0.12
-1=chet & nam	death	-0.25
-1=chet & ngay	death	0.23
-1=chet & thang	death	-0.13
-1=chiem	death	-0.05
-1=chien	death	0.13	birth	-0.09	joined	0.16
-1=chien & ####	death	0.12	birth	-0.09	joined	0.18
-1=chieu	death	-0.05
-1=chim	death	-0.07
-1=chim & nam	death	0.06
-1=chinh	death	0.18	birth	-0.12
-1=chon	death	-0.16
-1=chon & ##	death	-0.06
-1=chon & thang	death	0.06
-1=chu	death	-0.19
-1=chu & thang	death	-0.11
-1=chua	death	-0.08
-1=chup	death	-0.1
-1=chuyen	death	0.09	joined	-0.07
-1=coc	death	-0.12
-1=con	death	0.06
-1=cong	death	-0.07	birth	-0.1
-1=cong & ####	birth	-0.08
-1=cong & nam	joined	0.05
-1=cu	death	-0.22	birth	0.11
-1=cu & ####	birth	0.13
-1=cung	death	0.39	joined	0.05
-1=cung & ##	death	0.25
-1=cung & ngay	death	0.21	joined	0.05
-1=cuoi	death	-0.06	joined	-0.1
-1=cuoi & ####	death	0.1
-1=cuoi & hom	death	0.07
-1=cuoi & ngay	death	-0.08
-1=cuon	death	0.12
-1=cuong	death	-0.12	birth	0.14	joined	0.06
-1=cuong & ####	death	-0.13	birth	0.14
-1=cut	birth	0.05
-1=d	death	-0.11
-1=d & ##	death	-0.05
-1=da	death	0.18
-1=da & ####	death	0.1
-1=da & nam	death	0.09
-1=da & ngay	death	-0.08	joined	0.05
-1=dac	death	-0.21
-1=dam	death	0.06
-1=dan	birth	0.09	joined	-0.08
-1=dan & ##	death	-0.07
-1=dan & ####	birth	0.09	joined	-0.07
-1=dang & ##	death	0.07
-1=danh	death	0.11
-1=dao	death	-0.07
-1=dao & nam	death	-0.05
-1=dat	death	-0.08
-1=dat & ####	death	-0.05
-1=date	death	0.05
-1=dau	death	-0.18	birth	-0.08
-1=dau & ##	death	-0.12
-1=dau & ####	birth	-0.09
-1=dau & nam	death	-0.1	joined	0.05
-1=dau & ngay	death	0.07
-1=day & #	death	-0.09
-1=day & ##	joined	0.07
-1=day & ngay	death	0.05
-1=de	death	-0.32	birth	0.07	joined	-0.14
-1=de & mung	death	-0.1
-1=de & nam	death	-0.05	birth	0.16
-1=de & ngay	death	-0.11	joined	-0.07
-1=de & thang	death	-0.06
-1=dem	death	0.07
-1=den	death	0.05	birth	-0.07	joined	-0.06
-1=den & #	death	0.13
-1=den & ####	joined	-0.1
-1=den & nam	death	0.08
-1=den & ngay	death	-0.06	joined	0.11
-1=den & thang	death	-0.15
-1=di	death	-0.11	birth	-0.1	joined	0.5
-1=di & #	death	0.07	joined	-0.17
-1=di & ##	death	-0.09	joined	0.16
-1=di & ####	death	-0.33	joined	0.61
-1=di & dem	death	0.16	joined	-0.1
-1=di & nam	death	-0.19	joined	0.26
-1=di & ngay	death	0.13	joined	-0.05
-1=died	death	0.09
-1=dien	death	-0.07
-1=din	death	-0.11
-1=dinh	death	-0.06
-1=dinh & #	death	-0.13
-1=dinh & nam	joined	0.06
-1=dinh & thang	death	0.11
-1=dip	death	0.12
-1=do	death	0.23	joined	-0.09
-1=do & ##	death	0.07
-1=do & ####	joined	-0.05
-1=do & dem	death	0.07
-1=do & nam	death	0.1
-1=doan	death	0.24	birth	0.06	joined	0.05
-1=doan & #	death	-0.1	birth	0.13	joined	-0.05
-1=doan & ####	death	0.22	birth	-0.05	joined	-0.07
-1=doan & nam	joined	0.1
-1=doan & ngay	death	0.05
-1=doi	death	0.09	birth	0.05
-1=doi & ##	joined	0.12
-1=doi & ####	death	0.22
-1=doi & nam	death	0.12	birth	0.07	joined	-0.1
-1=doi & thang	death	-0.09	joined	-0.1
-1=don	death	-0.06
-1=don & ####	death	0.06
-1=dong & ##	death	-0.09
-1=dong & nam	death	0.07
-1=dong & thang	death	-0.08
-1=dot	joined	0.14
-1=dot & #	joined	0.09
-1=du	death	0.06
-1=du & #	death	0.1
-1=dua	death	-0.1	joined	-0.06
-1=dua & ####	death	-0.1	joined	-0.06
-1=duc	death	-0.1
-1=duc & ####	death	-0.13
-1=duc & nam	death	-0.09
-1=dung	death	0.08
-1=dung & ##	death	0.09
-1=dung & ####	death	0.07	birth	0.05
-1=dung & hom	death	0.05
-1=dung & nam	death	-0.09
-1=duoc	death	0.05
-1=duoc & ##	death	-0.05
-1=duong	death	-0.23	birth	-0.1	joined	0.11
-1=duong & ##	death	-0.06	joined	0.08
-1=duong & ####	death	-0.15	birth	-0.08
-1=duong & nam	joined	-0.08
-1=duong & ngay	death	-0.05	joined	0.1
-1=e209	death	0.08
-1=e209 & ##	death	0.08
-1=em	joined	-0.07
-1=en	death	0.09	birth	-0.08	joined	0.13
-1=en & ####	death	-0.12	birth	-0.07	joined	0.05
-1=en & avril	death	0.06
-1=en & mars	death	0.05
-1=en & octobre	death	-0.07
-1=eve	death	-0.09
-1=eve & ####	death	-0.09
-1=f3	death	0.13
-1=f304	death	-0.06
-1=f320	death	-0.19	joined	-0.07
-1=f330	death	0.07
-1=for	death	0.12
-1=for & #	death	0.11
-1=from	death	-0.07
-1=from & ####	death	0.05
-1=ga	joined	-0.1
-1=gai	death	0.13	joined	-0.06
-1=gan	death	0.13
-1=gao	death	-0.06
-1=gat	death	0.1
-1=gat & ####	death	0.1
-1=ghi	death	0.22
-1=ghi & #	death	-0.06
-1=ghi & ##	death	0.43
-1=ghi & ngay	death	-0.12	joined	0.1
-1=gia	death	-0.15	birth	-0.06	joined	0.08
-1=gia & cuoi	death	-0.14
-1=gia & nam	joined	0.06
-1=gian	death	0.05	birth	0.05
-1=giang & thang	death	0.1
-1=giap	death	0.07
-1=giap & tet	death	0.11
-1=giet	death	0.1
-1=gio	death	0.33
-1=gio & ##	death	0.15
-1=gio & chieu	death	0.05
-1=gio & mong	death	-0.12
-1=gio & ngay	death	-0.1
-1=gio & sang	death	0.09
-1=goi	death	-0.08	joined	0.12
-1=gon	death	-0.06
-1=gui	death	-0.07
-1=gui & nam	death	-0.08
-1=h	death	-0.06
-1=ha	death	0.05	birth	-0.07
-1=ha & #	death	-0.07
-1=ha & ####	birth	-0.06
-1=hai	death	-0.2	joined	0.11
-1=hai & ####	death	-0.05
-1=hai & nam	death	-0.09
-1=hai & ngay	death	-0.12
-1=ham	death	0.09
-1=hanh	death	-0.06
-1=hau	death	0.06
-1=hay	death	-0.05
-1=hb	death	-0.08	birth	0.06
-1=he	death	-0.07
-1=he & ####	death	-0.06
-1=heo	death	0.05
-1=hien	death	-0.06
-1=hieu	death	0.13
-1=him	death	0.11
-1=ho	death	-0.29	joined	0.05
-1=ho & ##	death	-0.09
-1=ho & thang	death	-0.13
-1=hoa	death	-0.09	joined	0.14
-1=hoa & ##	death	0.05
-1=hoa & nam	birth	0.06
-1=hoi	death	0.14	birth	-0.08	joined	0.05
-1=hoi & ##	death	0.08
-1=hoi & ####	death	-0.05	joined	-0.07
-1=hoi & cuoi	joined	0.1
-1=hoi & mua	death	0.06
-1=hoi & nam	death	0.13
-1=hoi & ngay	death	-0.12
-1=hoi & tet	death	0.05
-1=hoi & thang	death	-0.1	joined	0.13
-1=hom	death	0.06
-1=hong	death	0.12
-1=horse	death	-0.1
-1=horse & ####	death	-0.1
-1=hs	death	0.2
-1=hs & ##	death	0.09	birth	0.1
-1=hs & ####	death	0.16	birth	-0.05
-1=hs & mua	death	-0.15
-1=hs & ngay	death	0.06
-1=hung	death	0.14	birth	-0.1	joined	0.05
-1=hung & ####	death	0.08	birth	-0.09	joined	0.05
-1=huong	death	-0.12
-1=huong & ##	death	0.05
-1=huyen	death	-0.06
-1=im	death	-0.08
-1=in	death	-0.06	birth	-0.17
-1=in & ####	death	-0.19	birth	-0.16
-1=in & february	death	0.12
-1=in & july	death	-0.1
-1=in & june	death	-0.06
-1=in & late	death	0.09
-1=in & march	death	0.12
-1=in & may	death	0.16	joined	0.07
-1=in & nov	death	0.13
-1=in & sept	death	-0.13
-1=is	death	-0.05
-1=is & #	death	0.05
-1=it	death	-0.13
-1=k	death	-0.07	joined	0.08
-1=k & nam	joined	0.08
-1=kampot	death	-0.06	birth	0.12
-1=kan	death	-0.15	joined	0.16
-1=ke	death	0.3
-1=ke & nam	death	0.27
-1=kem	death	-0.1
-1=ket	death	0.09	birth	-0.08	joined	-0.08
-1=ket & ####	death	0.09	birth	-0.07	joined	-0.06
-1=kh	death	-0.09	birth	0.11
-1=kh & ##	death	-0.09	birth	0.11
-1=khac	birth	0.07	joined	-0.07
-1=khanh	death	-0.07	birth	0.06
-1=khe	death	0.11	joined	0.1
-1=khe & #	death	0.12
-1=khe & ##	death	0.12
-1=khe & ngay	death	-0.17	joined	0.13
-1=kho	death	-0.08
-1=khoa	death	-0.05
-1=khoang	death	0.08
-1=khoang & thang	death	0.07
-1=khoe	death	-0.07
-1=khoi	death	-0.08
-1=khoi & ####	joined	0.05
-1=khong	death	-0.19	joined	-0.07
-1=khong & ##	death	0.05
-1=khong & nam	death	-0.07
-1=khue	death	0.12
-1=khuong	birth	-0.09
-1=kia	death	0.09
-1=kia & #	death	0.05
-1=kia & ##	death	0.07
-1=kich	death	0.18
-1=kich & ####	death	0.18	joined	0.08
-1=killed	death	0.07
-1=kontum	death	-0.22
-1=ky	death	-0.25	birth	0.06	joined	0.1
-1=ky & #	death	-0.06	joined	0.11
-1=ky & ##	death	-0.09
-1=ky & ####	death	-0.06	birth	0.09
-1=ky & nam	death	0.06
-1=ky & ngay	death	-0.14
-1=la	death	0.19	birth	0.12	joined	0.17
-1=la & #	death	0.06	joined	-0.06
-1=la & ##	death	0.12	joined	0.13
-1=la & ####	death	0.05	birth	0.18	joined	-0.1
-1=la & cuoi	death	0.09
-1=la & hai	death	-0.05
-1=la & mua	death	-0.05	joined	0.11
-1=la & ngay	death	-0.24	joined	0.11
-1=lac	death	0.07
-1=lai	death	0.1
-1=lai & ##	death	-0.06
-1=lai & nam	death	0.09	joined	-0.09
-1=lak	death	0.06
-1=lam	birth	-0.08
-1=lam & ####	birth	-0.06
-1=lam & nam	death	-0.05
-1=lan	death	0.07	birth	0.14	joined	-0.12
-1=lan & ####	birth	0.17
-1=lan & dau	joined	0.09
-1=lang	birth	-0.06	joined	-0.1
-1=lang & nam	birth	-0.05	joined	-0.07
-1=lanh	death	0.05
-1=lao	joined	-0.06
-1=lao & ####	joined	-0.06
-1=lao & nam	death	0.06
-1=lao & ngay	death	-0.15
-1=lap & ####	death	-0.12
-1=lay	joined	0.05
-1=lay & nam	joined	0.05
-1=lay & ngay	death	0.13
-1=le	death	0.2	birth	-0.05
-1=le & #	death	-0.12
-1=le & ##	death	0.18
-1=le & nam	death	0.06
-1=len	joined	0.05
-1=lich	death	-0.05
-1=lien	death	-0.05
-1=lieu & nam	death	-0.05
-1=linh	death	-0.4	joined	0.28
-1=linh & #	joined	0.07
-1=linh & ##	death	-0.17
-1=linh & ####	birth	0.07	joined	0.1
-1=linh & nam	joined	0.09
-1=lo	death	-0.22
-1=lo & nam	death	-0.06
-1=lo & ngay	death	-0.07
-1=loc	death	0.18
-1=loc & #	death	0.13
-1=loc & ####	joined	0.06
-1=loi	death	0.18	birth	-0.11
-1=loi & ##	death	0.1
-1=loi & ####	death	0.12	birth	-0.1
-1=loi & ngay	death	0.06
-1=long	joined	-0.06
-1=long & nam	death	0.27
-1=ls	death	0.12
-1=ls & ####	death	0.11
-1=lu	joined	-0.13
-1=lu & ####	joined	-0.1
-1=lu & nam	death	-0.06
-1=lua & nam	death	0.06
-1=luc	death	-0.14
-1=luc & ngay	death	-0.15
-1=lung	death	-0.27
-1=luon	death	0.13	birth	0.07
-1=lut & ####	death	-0.05
-1=luu	birth	0.07
-1=ly	joined	0.11
-1=ly & nam	joined	0.07
-1=ma	death	-0.16
-1=ma & nam	death	-0.07
-1=mai	birth	-0.09
-1=mai & ####	death	0.1	birth	-0.09
-1=mai & nam	death	-0.1
-1=man	death	0.14	joined	0.12
-1=man & ##	death	0.13	joined	0.12
-1=mang & ####	birth	0.05	joined	-0.1
-1=mang & nam	death	-0.05	joined	0.09
-1=mao	death	0.08
-1=mars	death	-0.25
-1=mat	birth	-0.06	joined	-0.15
-1=mat & #	death	0.22
-1=mat & ##	death	0.15
-1=mat & ####	joined	-0.06
-1=mat & dem	death	0.06
-1=mat & khoang	death	-0.1
-1=mat & mung	death	-0.09
-1=mat & nam	death	-0.17	birth	-0.05
-1=mat & ngay	death	-0.2
-1=may	death	-0.05
-1=me	death	0.1
-1=me & nam	death	0.05
-1=mieu	death	-0.19
-1=min & nam	death	-0.07
-1=minh	death	0.05
-1=mit	death	0.06
-1=mo & nam	death	-0.08
-1=mon	death	-0.07
-1=mot	death	-0.17	joined	-0.12
-1=mua	death	0.07
-1=mua & nam	death	0.07
-1=mui	death	-0.13
-1=muoi	death	0.08
-1=my	death	0.24	joined	-0.05
-1=my & ##	death	0.06
-1=my & nam	joined	-0.05
-1=na	death	0.06
-1=nai	death	-0.05
-1=nam	joined	-0.22
-1=nam & ####	death	0.22
-1=nam & nam	death	-0.1
-1=nam & ngay	death	0.13
-1=nam & thang	joined	-0.16
-1=nao	death	-0.18
-1=nay	death	0.05	joined	0.14
-1=nay & nam	joined	0.12
-1=ngan	death	-0.05	joined	0.13
-1=ngay	death	-0.08	joined	0.07
-1=ngay & ##	joined	0.09
-1=ngay & cuoi	death	-0.05
-1=nghe	death	-0.1
-1=nghia	death	0.09
-1=nghia & ngay	death	-0.08
-1=ngo	death	-0.13
-1=ngo & ##	death	-0.12
-1=ngu	death	-0.13	birth	-0.06	joined	-0.07
-1=ngu & #	joined	-0.12
-1=ngu & ##	joined	0.1
-1=ngu & ####	joined	0.26
-1=ngu & nam	joined	-0.06
-1=ngu & ngay	joined	-0.05
-1=ngu & thang	joined	-0.07
-1=nguoi	death	-0.15
-1=nguoi & ngay	death	0.08
-1=nguyen	death	0.16
-1=nguyen & ##	death	0.12
-1=nha	birth	-0.05	joined	0.14
-1=nha & #	death	0.1
-1=nha & ####	death	0.06	joined	0.06
-1=nha & nam	death	-0.16
-1=nha & ngay	death	-0.07	joined	0.1
-1=nham	death	0.09
-1=nham & ##	death	0.07
-1=nhan	joined	-0.05
-1=nhan & ####	death	-0.05
-1=nhan & nam	death	0.06
-1=nhat	death	0.08
-1=nhau & thang	joined	0.09
-1=nho	death	0.21
-1=nho & nam	death	0.11
-1=nhon	death	0.2
-1=nhu	death	-0.09	joined	0.1
-1=nhu & ##	death	0.09
-1=nhung	death	-0.06	birth	0.1
-1=nhung & ####	birth	0.11
-1=ninh	death	-0.05	joined	-0.06
-1=ninh & ####	death	0.13
-1=ninh & nam	death	-0.19
-1=nn	joined	0.17
-1=nn & #	joined	0.13
-1=no	death	-0.14	joined	0.07
-1=no & nam	death	-0.1
-1=noel	death	-0.29
-1=noel & ####	death	-0.27
-1=noi	death	-0.14
-1=noi & ##	death	-0.14
-1=noi & ####	death	-0.09
-1=noi & nam	death	0.06
-1=not	death	-0.22
-1=not & ####	death	-0.08
-1=nua & dem	death	-0.07
-1=nuoc	death	0.12
-1=of	death	0.07	birth	0.08	joined	-0.07
-1=of & #	death	-0.1	birth	0.1
-1=of & ####	death	0.12
-1=on	death	0.05	joined	-0.05
-1=on & #	death	0.15
-1=on & ##	death	-0.12
-1=ong	death	0.17
-1=or	death	-0.18
-1=pailin	death	0.07
-1=pha	death	0.06
-1=phan	death	0.07
-1=phao	death	-0.05
-1=phao & ##	death	-0.1
-1=phap	death	0.13	birth	-0.06
-1=phap & ####	death	0.09	birth	-0.05
-1=phau	death	0.13
-1=phep	death	-0.05
-1=phi	death	0.18	joined	-0.1
-1=phien	death	-0.09
-1=pho	death	0.08
-1=phon	birth	0.07
-1=phong	birth	0.07
-1=phong & ####	death	0.09
-1=phong & nam	joined	0.07
-1=phong & ngay	birth	0.09
-1=phu	death	-0.06	birth	0.21
-1=phu & #	death	-0.07	birth	0.23
-1=phu & nam	death	0.08
-1=phuc	death	0.08
-1=phuoc	death	0.09
-1=quan & ##	joined	0.13
-1=quan & ####	joined	-0.06
-1=quan & nam	death	-0.17	joined	-0.15
-1=quan & ngay	death	0.05	joined	0.1
-1=quan & thang	death	0.05
-1=quang	death	0.09
-1=que	death	-0.05	birth	-0.06
-1=que & ####	death	-0.05
-1=que & nam	death	-0.1
-1=quoc	death	0.22
-1=quoc & nam	death	0.17
-1=quy	death	0.06
-1=quyet	joined	-0.05
-1=ra	death	0.14	birth	0.1
-1=ra & ####	death	0.09	birth	0.11
-1=rang	death	-0.12
-1=rao	joined	-0.06
-1=ray	death	0.11
-1=ray & nam	death	0.08
-1=ret	death	0.11
-1=ri	birth	0.05
-1=rieng	death	0.1
-1=rieng & ngay	death	0.06
-1=ro	death	-0.16	joined	0.12
-1=roi	death	0.13	joined	0.07
-1=roi & ####	joined	0.09
-1=roi & thang	death	0.07
-1=rong	death	-0.08
-1=rong & nam	death	-0.08
-1=rut	death	-0.07
-1=s	death	0.1	birth	0.06
-1=s & ####	death	0.05	birth	0.07
-1=sach	death	0.1	joined	0.08
-1=saigon	death	-0.13
-1=sang	joined	0.11
-1=sanh	birth	0.25	joined	-0.07
-1=sanh & ####	death	-0.08	birth	0.11
-1=sanh & nam	birth	0.17
-1=sanh & thang	death	-0.05
-1=sat	death	-0.05
-1=sau & #	death	-0.1
-1=say	death	0.14
-1=season	death	0.17
-1=season & ####	death	0.17
-1=side	death	0.06
-1=sieng	death	0.07
-1=since	death	-0.07	joined	0.05
-1=since & ####	death	-0.09
-1=sinh	death	-0.13	birth	-0.09	joined	-0.27
-1=sinh & #	death	-0.11
-1=sinh & ##	death	-0.29	birth	0.1
-1=sinh & ####	death	0.24	birth	-0.28	joined	-0.08
-1=sinh & dem	death	-0.09
-1=sinh & khoang	death	-0.09
-1=sinh & mua	death	-0.13
-1=sinh & mung	death	0.1	birth	0.08
-1=sinh & nam	death	0.27	joined	-0.07
-1=sinh & ngay	death	-0.09
-1=sinh & thang	death	0.15	joined	-0.05
-1=sn	death	-0.07	birth	0.08	joined	-0.06
-1=sn & ##	birth	0.05
-1=sn & ####	death	-0.05
-1=so	death	0.23	birth	0.08
-1=so & ####	birth	0.1
-1=soan	death	0.07	birth	-0.08
-1=som	death	-0.23
-1=son	death	0.09	joined	-0.07
-1=son & #	death	0.05	joined	-0.06
-1=son & nam	death	0.07
-1=son & thang	death	0.06
-1=sot	death	-0.05
-1=south	death	0.11
-1=su	joined	0.08
-1=suu	birth	0.05
-1=suu & ####	birth	0.05
-1=t	death	0.1
-1=t & ####	death	0.11
-1=ta	death	0.15
-1=ta & ##	death	0.05
-1=tam	death	-0.05
-1=tan	death	-0.2
-1=tan & ##	death	-0.08	birth	-0.06
-1=tang	death	0.11
-1=tao	death	-0.22
-1=tao & nam	death	-0.09
-1=tau	death	-0.05	joined	0.1
-1=tay	death	-0.45
-1=tay & #	death	-0.24
-1=tay & nam	death	-0.06
-1=te	death	0.05
-1=teo	death	-0.12
-1=tet & ####	death	0.1
-1=th	death	-0.06
-1=thai	joined	-0.06
-1=than	death	0.1
-1=than & ####	death	0.08
-1=thang	death	0.11	joined	0.09
-1=thang & nam	death	0.15	joined	0.12
-1=thanh	death	-0.1
-1=thanh & #	death	0.05
-1=thanh & nam	death	-0.09
-1=thay & thang	death	0.08
-1=the	death	0.07
-1=thi	death	0.29	birth	-0.09
-1=thi & #	death	0.05
-1=thi & ##	death	0.18
-1=thi & ####	birth	-0.08
-1=thi & nam	death	0.06
-1=thien & ####	death	-0.19
-1=thiet	death	0.1
-1=thin	birth	0.11
-1=thinh	birth	-0.06	joined	0.12
-1=tho	birth	-0.05	joined	-0.11
-1=tho & nam	death	-0.1
-1=thoi & ####	death	0.05
-1=thong	death	-0.05
-1=thu	death	0.06	birth	0.06	joined	-0.07
-1=thu & ####	birth	0.07
-1=thu & nam	death	0.06
-1=thu & ngay	death	-0.07
-1=thuan	birth	-0.15	joined	0.06
-1=thuan & ####	death	0.11	birth	-0.15
-1=thuan & nam	death	-0.11	joined	0.07
-1=thuoc	death	0.07
-1=thuong	death	-0.1
-1=thuong & nam	death	-0.08
-1=thuot	joined	0.05
-1=thuy & ####	birth	0.05
-1=tich & ####	death	-0.16
-1=tien	death	0.1
-1=tien & nam	death	-0.07
-1=tieng	death	-0.09
-1=tiep	death	0.11
-1=tieu	death	0.12
-1=tim & nam	death	-0.05
-1=tin	death	-0.11	joined	-0.05
-1=tin & #	death	0.09
-1=tin & ##	death	-0.14
-1=tinh	death	0.17
-1=tinh & ##	death	0.09
-1=tinh & ngay	death	0.13
-1=tnxp	death	0.07	birth	0.05	joined	-0.07
-1=tnxp & ####	birth	0.05	joined	0.09
-1=tnxp & thang	joined	-0.2
-1=to	death	-0.08
-1=to & nam	death	0.07
-1=to & ngay	death	-0.07
-1=toi	death	-0.1
-1=toi & ##	death	0.09
-1=toi & ####	joined	0.08
-1=toi & dem	death	0.05
-1=toi & nam	death	-0.26	joined	-0.08
-1=trach	death	0.05
-1=trai	death	0.08
-1=tram	death	0.07
-1=tran	death	0.06
-1=tran & ##	death	0.18
-1=tran & ngay	death	-0.17
-1=trang & ngay	death	-0.12
-1=tre	death	-0.05
-1=tren	death	-0.09
-1=tri & #	death	-0.06
-1=tri & ##	death	0.06
-1=trieu & ##	death	0.07
-1=tro	death	0.05
-1=troi	death	-0.09
-1=trom	joined	0.06
-1=trong	death	0.26
-1=trong & ####	birth	0.06
-1=trong & dem	death	0.06
-1=trong & nam	death	0.1
-1=trung	death	-0.06
-1=truoc	death	-0.08	joined	0.08
-1=truong	death	-0.08	birth	0.07	joined	-0.09
-1=truong & ##	death	0.07
-1=truong & ####	death	-0.13	birth	0.09
-1=tu	death	-0.23	birth	0.06
-1=tu & #	death	0.23
-1=tu & ##	death	0.06	birth	0.16	joined	-0.06
-1=tu & ####	death	-0.61	joined	0.14
-1=tu & nam	death	-0.09	birth	-0.05
-1=tu & ngay	death	0.21
-1=tuan & ####	death	0.05	birth	0.05
-1=tuc	death	0.07	birth	0.06
-1=tuc & ##	death	0.05	joined	0.05
-1=tuc & ####	death	0.08	birth	0.07
-1=tuc & ngay	death	0.05
-1=tung	death	0.06	birth	0.11
-1=tung & ####	birth	0.11
-1=tuoi	death	0.18
-1=tuoi & nam	death	0.08
-1=tuong	birth	0.09
-1=tuong & ####	death	-0.05	birth	0.09
-1=ty	death	-0.08
-1=ut	death	-0.05	birth	-0.08
-1=vang	death	-0.1
-1=vao	joined	-0.18
-1=vao & ##	death	-0.05
-1=vao & mung	death	0.09
-1=vao & nam	joined	-0.17
-1=vao & ngay	death	0.05
-1=vao & thang	joined	0.11
-1=vay & ####	death	0.06
-1=ve	birth	-0.09	joined	-0.21
-1=ve & ####	joined	-0.1
-1=ve & nam	death	-0.16	joined	-0.08
-1=vi	death	0.1
-1=vi & ngay	death	-0.06
-1=vien	death	-0.21
-1=vien & #	death	-0.08	joined	0.15
-1=vien & ##	death	-0.07	joined	-0.1
-1=vien & ####	death	-0.06
-1=viet	death	-0.1	joined	-0.06
-1=viet & ngay	death	-0.11
-1=vinh	death	-0.08
-1=vinh & #	death	-0.12	joined	0.11
-1=vinh & nam	death	0.07
-1=voi	death	-0.08
-1=vong	death	0.05
-1=vu	death	-0.13	joined	0.21
-1=vu & ##	death	0.06
-1=vu & nam	death	-0.17	joined	0.06
-1=was	death	0.21	joined	0.1
-1=was & ##	death	0.14
-1=when	death	0.12
-1=xa	death	-0.17	joined	0.12
-1=xa & ####	death	0.06
-1=xa & nam	death	-0.05
-1=xac	death	-0.11
-1=xang	death	0.05
-1=xe	death	-0.1	joined	0.08
-1=xong	death	0.05	joined	0.07
-1=xuan & thang	death	-0.07
-1=xuong	death	-0.06	birth	-0.06
-1=xuong & ##	death	-0.17
-1=xuong & nam	death	0.2
-1=xuong & ngay	death	0.07
-1=xuyen	joined	0.1
-1=xuyen & ngay	joined	0.12
-1=year	death	0.22
-1=year & ####	death	0.22
-1=yen	death	-0.08
-2=#	death	-0.39	birth	-0.06
-2=##	death	-0.47	joined	-0.11
-2=####	death	0.17	birth	0.06	joined	-0.1
-2=^	death	0.35	birth	0.15	joined	-0.11
-2=a	death	0.1
-2=ac	death	-0.08
-2=ai	death	0.19
-2=all	death	-0.07	joined	0.27
-2=am	death	0.08
-2=an	death	0.25	joined	-0.08
-2=anh	death	-0.53	birth	0.07	joined	-0.09
-2=at	death	-0.05	birth	0.12
-2=ay	death	0.13	birth	0.1	joined	-0.07
-2=b	joined	-0.12
-2=b40	death	-0.1
-2=ba	death	0.15	joined	-0.06
-2=bac	death	0.12	joined	0.09
-2=bach	birth	-0.19
-2=ban	death	-0.07
-2=bang	death	0.06	joined	-0.06
-2=bao	death	0.05	joined	-0.05
-2=bat	death	-0.12
-2=be	death	0.09
-2=ben	death	0.29	birth	-0.07
-2=benh	death	-0.12
-2=bi	death	-0.28	joined	-0.06
-2=bien	death	-0.09	birth	0.13
-2=binh	birth	-0.15
-2=bo	death	0.29	birth	0.06	joined	0.08
-2=boi	death	0.05
-2=bom	death	0.08
-2=bong	death	-0.08
-2=born	birth	-0.07
-2=bu	death	0.07
-2=bung	death	0.09	birth	-0.05
-2=buon	death	-0.05
-2=buu	death	-0.07
-2=c	death	0.05	joined	-0.06
-2=ca	death	0.25	joined	-0.17
-2=cac	death	-0.06
-2=cai	death	-0.06
-2=cam	death	0.07
-2=canh	death	0.05	birth	0.06
-2=cau	death	-0.09
-2=cay	death	0.05
-2=cha	death	-0.05
-2=chac	death	0.11	birth	0.08
-2=chanh	death	0.12
-2=chap	death	-0.09
-2=chat	death	0.05
-2=chau	death	-0.05	birth	-0.05
-2=chay	death	0.05
-2=che	birth	0.11
-2=chi	death	0.09	birth	0.06	joined	-0.08
-2=chien	death	0.05	birth	-0.09	joined	-0.22
-2=chieu	death	0.05
-2=chin	joined	0.05
-2=chinh	death	0.07
-2=chong	death	0.19	birth	-0.06
-2=christmas	death	-0.11
-2=chu	death	0.14
-2=chua	death	0.06
-2=chung	death	0.06
-2=chuong	death	0.09
-2=co	death	0.28	joined	0.18
-2=cong	death	0.14	joined	0.07
-2=cu	death	0.08	birth	-0.07
-2=cung	death	-0.12	joined	0.06
-2=cuoi	death	-0.34
-2=cuong	death	0.14	birth	-0.05
-2=cuu	death	0.05
-2=d	death	0.28
-2=d1	death	0.05
-2=d5	death	-0.09
-2=d6	death	0.07
-2=d7	death	0.06
-2=da	death	-0.17	joined	-0.09
-2=dac	death	-0.13	birth	-0.1
-2=dai	death	-0.16	joined	0.17
-2=dak	death	0.24
-2=dam	death	0.15
-2=dan	death	0.24	joined	-0.1
-2=dang	death	0.07	birth	-0.1
-2=danh	death	-0.07	birth	0.06
-2=dao	death	-0.13
-2=dap	death	-0.05
-2=dat	birth	0.1
-2=date	death	0.13
-2=dau	death	0.21	birth	0.08	joined	-0.09
-2=day	death	0.19
-2=dem	death	-0.17
-2=di	death	-0.2	joined	0.09
-2=dich	death	0.05
-2=died	death	-0.08
-2=diem	death	0.05
-2=din	death	-0.16
-2=dinh	death	0.11	birth	-0.13	joined	0.05
-2=division	death	0.06
-2=do	death	0.11	joined	0.1
-2=doan	death	-0.07	birth	0.05	joined	0.05
-2=doi	death	-0.07	birth	-0.1
-2=don	joined	-0.08
-2=dong	death	0.12	joined	0.11
-2=du	death	0.22	birth	-0.07	joined	0.06
-2=dua	death	-0.11
-2=duc	birth	0.11
-2=dung	death	0.08
-2=duoi	death	0.06
-2=duong	death	-0.11	birth	0.13	joined	-0.05
-2=duy	death	-0.13	birth	0.09
-2=duyen	death	-0.1	joined	0.13
-2=e	death	-0.13	joined	0.08
-2=e12	death	0.13
-2=e271	death	0.08
-2=e28	death	-0.06
-2=e9	death	-0.12
-2=em	death	0.24	birth	-0.07
-2=f5	death	-0.1
-2=fell	death	0.11
-2=force	death	-0.09
-2=from	death	0.06
-2=ga	death	0.07
-2=ghi	death	-0.26	birth	-0.07	joined	-0.08
-2=gia	death	-0.05	birth	-0.06
-2=giai	joined	0.09
-2=giam	death	0.06
-2=giao	death	-0.15	joined	0.18
-2=giap	death	-0.06
-2=giay	birth	0.05	joined	0.07
-2=gieng	death	-0.15
-2=gio	death	-0.3	birth	0.07
-2=giong	joined	0.06
-2=giup	death	-0.05
-2=go	death	-0.29	joined	0.09
-2=h	death	0.19	birth	-0.1
-2=ha	birth	0.16
-2=hai	death	0.2	birth	0.1	joined	-0.2
-2=ham	death	-0.14
-2=han	joined	0.09
-2=hang	death	-0.13
-2=hanh	death	0.11
-2=her	death	0.16
-2=hi	death	0.28	birth	-0.05
-2=hien	death	0.05
-2=hiep	joined	0.08
-2=hieu	death	-0.07
-2=hill	death	-0.09
-2=him	joined	0.06
-2=hinh	death	-0.16	joined	0.11
-2=ho	birth	0.07
-2=hoa	death	0.08
-2=hoai	death	0.12	birth	0.11
-2=hoang	death	-0.07
-2=hoc	death	-0.06	joined	0.12
-2=hoe	birth	-0.05
-2=hoi	death	-0.13	joined	-0.07
-2=home	death	-0.05	joined	-0.05
-2=hon	death	0.09
-2=hue	birth	-0.07
-2=hung	death	-0.36
-2=huong	death	0.15	joined	-0.05
-2=huu	death	-0.06
-2=hy	birth	-0.08
-2=ia	death	-0.11
-2=is	death	-0.16
-2=k	death	0.08
-2=kampong	death	-0.09
-2=kb	birth	0.05
-2=ke	death	-0.21	birth	0.09	joined	0.09
-2=ket	death	-0.07
-2=khac	death	0.13	birth	-0.14	joined	0.11
-2=kham	death	0.05
-2=khang	birth	-0.06	joined	0.18
-2=khanh	death	0.08	birth	0.06
-2=khe	death	-0.16
-2=khi	death	-0.05
-2=kho	death	-0.09
-2=khoai	birth	-0.12
-2=khoan	death	-0.11	joined	0.09
-2=khoi	joined	-0.05
-2=khong	death	0.23
-2=khu	death	0.05
-2=khuc	death	0.15
-2=khuong	joined	-0.1
-2=kia	death	0.09
-2=kich	death	0.14	joined	0.08
-2=kien	death	-0.24	joined	0.09
-2=killed	death	0.08
-2=kinh	joined	-0.06
-2=kip	death	0.08
-2=ko	death	0.12
-2=kompong	death	-0.06
-2=kon	death	-0.16
-2=kt	death	-0.11
-2=ky	death	0.21	joined	-0.06
-2=la	death	-0.2	joined	-0.09
-2=lai	death	-0.22
-2=lam	joined	-0.06
-2=lang	death	-0.22	joined	0.13
-2=lao	birth	0.06
-2=lap	death	0.05
-2=last	death	-0.2
-2=le	death	-0.15	birth	0.19	joined	0.08
-2=len	joined	0.36
-2=lien	death	0.09	joined	0.06
-2=liet	death	-0.06
-2=linh	death	0.14	joined	0.06
-2=lo	death	0.24	birth	-0.12
-2=loc	death	-0.16
-2=lon	death	0.12
-2=long	death	0.26	joined	-0.09
-2=lua	death	-0.09
-2=luc	joined	0.13
-2=lum	death	0.06
-2=luoi	death	0.14
-2=luong	joined	-0.05
-2=luu	death	0.07	birth	-0.1	joined	0.12
-2=ly	death	0.05
-2=ma	death	0.2
-2=mai	death	0.06
-2=man	birth	-0.06
-2=manh	death	-0.1
-2=mao	death	-0.09	joined	0.13
-2=mat	death	-0.24
-2=mau	death	0.21
-2=me	birth	-0.15	joined	-0.07
-2=mien	death	0.18
-2=min	death	0.07
-2=mine	death	0.09
-2=minh	death	-0.13
-2=mo	death	-0.1
-2=moc	death	0.05
-2=moi	death	-0.17	joined	0.07
-2=mort	death	0.05
-2=mot	joined	0.12
-2=mua	death	0.19
-2=mui	death	-0.06
-2=mung	death	-0.06
-2=muoi	death	-0.11
-2=muon	birth	0.09
-2=muong	death	0.12
-2=my	death	0.13	birth	-0.05
-2=na	birth	0.05
-2=nam	death	-0.37	birth	-0.16	joined	0.07
-2=nay	death	0.14
-2=ne	birth	-0.05
-2=nen	death	0.08	birth	0.07
-2=nga	death	-0.2
-2=ngai	death	0.05
-2=ngan	death	-0.1
-2=ngat	death	-0.09
-2=ngay	death	-0.17	joined	0.13
-2=nghe	death	0.12
-2=nghi	death	0.08
-2=nghia	joined	0.2
-2=nghiem	death	0.07
-2=ngo	birth	0.16
-2=ngoc	death	-0.18	birth	0.06
-2=nguyen	death	-0.11	birth	0.1
-2=nha	birth	0.06
-2=nhan	joined	-0.06
-2=nhap	death	-0.12
-2=nhat	death	-0.15
-2=nhau	death	0.08
-2=nhi	death	-0.08
-2=nho	joined	-0.07
-2=nhu	death	-0.06
-2=nhung	death	-0.14
-2=night	death	-0.05
-2=ninh	birth	0.12
-2=no	death	-0.21
-2=nong	death	0.08
-2=not	death	-0.16
-2=nu	death	0.16	birth	-0.14
-2=nui	death	-0.19
-2=nuoc	death	0.07
-2=nuoi	death	-0.1
-2=o	death	-0.18	birth	0.09
-2=on	death	-0.08	joined	0.08
-2=ong	birth	0.15	joined	0.13
-2=only	joined	0.09
-2=phach	birth	-0.15
-2=phai	death	0.05
-2=phao	death	0.06
-2=phap	death	-0.06	joined	0.06
-2=phat	death	-0.06
-2=phau	death	0.07
-2=phi	death	0.06
-2=pho	death	0.13
-2=phong	death	0.06	joined	-0.05
-2=phu	death	0.17	joined	-0.06
-2=phuc	death	-0.05
-2=phun	death	-0.07
-2=phung	death	-0.16
-2=phuoc	death	-0.11	birth	-0.1	joined	-0.05
-2=plei	death	-0.08
-2=q	death	-0.07
-2=qua	death	-0.2	joined	-0.06
-2=quan	death	0.07	joined	0.14
-2=quang	death	0.07	birth	-0.07	joined	-0.11
-2=quao	death	0.08
-2=quat	birth	-0.08
-2=que	death	0.1
-2=quoc	death	0.05	birth	0.06	joined	0.07
-2=quy	birth	0.1
-2=quyet	death	-0.06
-2=ra	birth	-0.15	joined	-0.26
-2=rach	death	0.2
-2=rang	joined	0.05
-2=rao	death	0.07
-2=rau	death	0.08
-2=ri	death	0.06	birth	-0.07
-2=roi	death	-0.19	joined	0.09
-2=rong	death	0.08
-2=s	death	-0.23
-2=sam	death	0.06
-2=same	joined	0.07
-2=san	death	-0.11
-2=sang	joined	-0.05
-2=sanh	death	-0.06	birth	0.09
-2=sao	death	-0.09
-2=sap	death	-0.09
-2=sat	death	-0.06
-2=sau	death	0.37	joined	-0.2
-2=says	death	-0.05
-2=season	death	0.05
-2=second	death	-0.1
-2=si	death	0.08
-2=signed	joined	0.07
-2=sinh	birth	0.1	joined	0.17
-2=so	joined	-0.05
-2=soldier	death	-0.06	birth	0.11
-2=son	death	-0.05	joined	-0.07
-2=song	death	-0.09	birth	-0.05	joined	-0.07
-2=sot	death	0.18	birth	-0.05
-2=south	death	0.14	joined	-0.08
-2=su	death	-0.17	joined	-0.06
-2=suoi	death	-0.2
-2=suu	death	-0.1	birth	0.1	joined	0.08
-2=tai	death	-0.07	joined	-0.24
-2=tam	death	0.29	birth	0.11
-2=tan	death	-0.14	birth	-0.06
-2=tao	joined	0.05
-2=tau	death	-0.17	joined	-0.1
-2=tay	death	0.28
-2=ten	death	0.05
-2=tha	death	0.11
-2=thach	death	-0.06
-2=thai	birth	0.14
-2=tham	death	-0.05	joined	0.05
-2=than	death	-0.17	birth	-0.07
-2=thang	death	-0.38
-2=thanh	birth	0.1	joined	0.2
-2=that	birth	0.12	joined	0.1
-2=the	joined	0.06
-2=theo	death	-0.1
-2=thi	death	-0.1	birth	-0.16	joined	-0.4
-2=thien	death	-0.09	birth	-0.07	joined	0.07
-2=thiet	joined	0.07
-2=thieu	death	0.06
-2=thinh	death	0.12
-2=this	death	0.1
-2=tho	death	-0.05	joined	0.09
-2=thoa	death	-0.09
-2=thoat	joined	0.11
-2=thoi	birth	0.05
-2=thu	birth	-0.1
-2=thua	death	0.11
-2=thuan	death	-0.08
-2=thuc	death	-0.05
-2=thuoc	death	-0.06
-2=thuy	death	0.23
-2=thuyet	death	-0.17
-2=tiem	death	-0.1
-2=tien	death	-0.3	joined	-0.12
-2=tieu	death	0.13	joined	-0.12
-2=tin	death	0.08
-2=tnxp	joined	0.11
-2=toi	death	0.17	birth	-0.31
-2=ton	death	0.12
-2=tong	death	-0.05
-2=trach	death	0.11
-2=trai	death	-0.05
-2=tram	death	-0.08
-2=tran	death	-0.42	joined	0.08
-2=trang	death	0.16	joined	-0.07
-2=trao	death	-0.08
-2=tren	death	-0.24	joined	0.13
-2=troi	death	0.09
-2=trom	death	-0.1
-2=trong	death	-0.09	joined	-0.05
-2=truc	death	-0.11
-2=truong	death	0.12
-2=truy	death	-0.05
-2=tu	death	-0.1	birth	-0.06	joined	0.13
-2=tuc	death	-0.08
-2=tui	death	0.05
-2=tuoi	birth	0.09	joined	-0.07
-2=tuy	death	-0.1
-2=tuyen	death	0.13	birth	0.08
-2=ty	death	-0.06
-2=u	death	0.12
-2=uncle	death	-0.07
-2=uy	death	0.07
-2=uyen	death	-0.06
-2=v	death	0.09	birth	-0.06
-2=va	death	0.23
-2=vam	death	-0.21
-2=van	death	0.24	birth	-0.44	joined	0.09
-2=vang	birth	-0.06
-2=vao	death	-0.16
-2=ve	death	-0.25	birth	-0.08	joined	-0.07
-2=vi	death	-0.22
-2=viet	death	-0.09	joined	-0.05
-2=vinh	death	-0.14	birth	0.14	joined	0.1
-2=vo	death	0.11	joined	0.06
-2=voi	death	-0.14	joined	0.14
-2=vong	death	0.05
-2=vu	joined	0.09
-2=vua	death	-0.07
-2=vuong	death	-0.06
-2=vuot	death	-0.06
-2=vy	death	0.06
-2=went	death	0.09
-2=wrote	death	-0.1
-2=xa	death	0.06	joined	-0.07
-2=xam	death	0.1
-2=xe	death	0.08
-2=xin	death	0.1
-2=xom	death	-0.09
-2=xu	joined	-0.08
-2=xuan	death	0.1	joined	-0.05
-2=xuong	death	0.07
-2=y	death	-0.2
-2=yen	death	0.1
-3=#	death	-0.26	birth	-0.1
-3=##	death	-0.22	joined	0.08
-3=###	death	-0.17	joined	-0.05
-3=####	death	-0.2	birth	-0.06	joined	-0.11
-3=^	death	-0.24	birth	-0.05	joined	-0.1
-3=a	joined	-0.07
-3=after	death	-0.22
-3=ai	death	-0.07
-3=an	death	-0.62	joined	-0.06
-3=and	death	0.09
-3=anh	death	-0.19
-3=annee	death	0.05
-3=ap	death	-0.05
-3=ay	death	-0.18	joined	0.09
-3=b	death	0.08
-3=ba	birth	-0.22	joined	0.16
-3=bac	birth	0.11
-3=bang	death	-0.15
-3=bao	death	-0.08	joined	-0.1
-3=bay	death	-0.19
-3=benh	death	-0.06
-3=bi	death	0.15	birth	-0.05
-3=bia	death	0.06
-3=bien	death	0.1	joined	-0.05
-3=biet	birth	0.13
-3=binh	death	-0.36
-3=bo	death	-0.08	birth	-0.06
-3=bom	death	0.07
-3=bon	death	0.08
-3=bong	death	-0.23
-3=bot	death	0.17
-3=but	death	-0.05
-3=by	death	0.18	joined	-0.05
-3=c	death	0.13
-3=c18	death	-0.05
-3=c2	death	-0.15	birth	0.11
-3=ca	death	0.27	birth	0.06	joined	-0.06
-3=cac	death	-0.08	joined	0.11
-3=cai	death	-0.14
-3=came	death	-0.06	joined	-0.05
-3=can	death	0.1
-3=canh	death	-0.15
-3=cao	death	-0.07	birth	0.11
-3=cat	birth	0.14
-3=cau	death	0.21	joined	-0.1
-3=cay	death	0.05
-3=cdec	death	-0.13
-3=cha	death	-0.14
-3=chap	death	-0.1
-3=chat	death	0.05
-3=chau	death	0.12	joined	0.18
-3=che	death	0.1
-3=chet	death	-0.07
-3=chi	death	0.13
-3=chien	death	0.09
-3=chin	death	-0.06
-3=chiu	death	-0.05
-3=cho	death	-0.11	joined	-0.05
-3=chon	death	0.15
-3=chong	death	-0.18	birth	0.07	joined	0.16
-3=chu	birth	0.16	joined	0.09
-3=chua	death	0.13
-3=chuc	death	-0.07
-3=chuong	death	0.05
-3=chup	death	-0.23
-3=chuyen	death	0.13	joined	0.07
-3=co	death	-0.18	joined	0.05
-3=coi	death	-0.16
-3=con	death	0.22	birth	0.05
-3=cong	birth	-0.13
-3=cu	death	0.07
-3=cua	joined	-0.05
-3=cung	death	-0.14	joined	0.18
-3=cuoi	death	-0.12
-3=cuong	death	-0.11	birth	0.06
-3=cuu	birth	0.09
-3=d1	death	-0.11
-3=d10	joined	-0.06
-3=d14	death	-0.1
-3=d2	death	0.11
-3=d3	death	-0.15
-3=d5	death	-0.1
-3=d7	death	0.06
-3=da	birth	0.06
-3=dai	death	-0.15
-3=dam	death	0.07
-3=dan	birth	0.08
-3=dang	death	0.05	joined	0.11
-3=danh	death	-0.19	birth	0.06
-3=dao	death	0.21	birth	0.07
-3=dau	death	-0.2	birth	-0.05	joined	0.12
-3=de	death	0.08	birth	0.11
-3=dem	death	-0.06
-3=den	death	-0.08
-3=deo	death	0.11
-3=di	death	0.11	birth	-0.08	joined	-0.19
-3=dia	death	-0.05
-3=died	death	-0.11
-3=diem	joined	0.06
-3=dien	death	0.1
-3=dieu	death	0.07	birth	0.12
-3=dinh	death	0.05	birth	-0.15	joined	0.06
-3=do	birth	0.07	joined	-0.27
-3=doai	death	0.06
-3=doan	death	0.2	birth	-0.05	joined	0.12
-3=doc	death	-0.05
-3=doi	death	0.61	joined	-0.14
-3=dom	death	0.15
-3=don	death	-0.16	birth	0.07
-3=dong	death	0.18	joined	0.07
-3=dot	death	-0.05	joined	0.1
-3=du	death	-0.23	joined	0.07
-3=duc	death	-0.14	birth	0.06	joined	-0.07
-3=dung	death	-0.05
-3=duoc	death	0.24	joined	-0.08
-3=duoi	death	-0.1
-3=duong	birth	0.07	joined	-0.05
-3=e	death	-0.2	birth	0.09
-3=e1	death	-0.07
-3=e165	death	0.07
-3=e52	death	-0.05
-3=e66	death	0.07
-3=em	death	0.06
-3=est	death	-0.05
-3=f2	joined	0.08
-3=f3	death	-0.07
-3=f304	death	-0.12
-3=from	death	-0.13
-3=ga	death	-0.22	joined	0.28
-3=gai	death	0.11
-3=gan	death	-0.31
-3=ghi	death	-0.17	birth	0.07
-3=gia	death	0.13	joined	-0.18
-3=giai	death	-0.06
-3=giang	death	-0.36	joined	-0.11
-3=giao	death	0.07
-3=giap	death	-0.05
-3=giay	death	-0.05
-3=gieng	death	-0.06
-3=gio	death	0.14
-3=gioi	death	0.17
-3=giong	death	-0.07
-3=giu	death	-0.09
-3=giup	joined	0.05
-3=go	death	0.19
-3=goc	joined	0.11
-3=goi	death	-0.1	joined	0.06
-3=h	death	0.08
-3=ha	birth	0.2	joined	0.05
-3=hai	death	-0.25	joined	-0.17
-3=ham	death	-0.05
-3=hang	death	-0.07	joined	0.15
-3=hanh	joined	0.16
-3=hau	death	-0.1
-3=hay	joined	0.09
-3=he	death	0.08	joined	0.1
-3=hien	death	-0.06
-3=hiep	death	0.1
-3=hieu	death	-0.07
-3=hill	death	0.06
-3=hinh	death	-0.13
-3=his	death	-0.09
-3=hoa	death	-0.06	birth	-0.05	joined	-0.1
-3=hoai	death	0.07
-3=hoan	birth	0.06
-3=hoang	birth	-0.05
-3=hoc	death	0.07	joined	0.08
-3=hoe	death	0.05
-3=hoi	birth	0.05
-3=hom	joined	-0.06
-3=hon	death	-0.09	birth	0.1
-3=hong	death	0.1	joined	-0.05
-3=hs	death	0.12
-3=hua	death	-0.08	birth	0.1
-3=hue	death	-0.05
-3=huong	death	0.14
-3=huu	birth	-0.23
-3=huy	death	0.08
-3=huyen	death	0.2
-3=huynh	birth	-0.08
-3=i	death	0.08
-3=ia	death	0.06
-3=in	death	-0.15	joined	0.06
-3=k	death	0.1
-3=kb	death	0.06
-3=ke	death	0.1	birth	0.05
-3=ket	birth	-0.07	joined	-0.08
-3=khac	birth	0.05	joined	-0.06
-3=khai	death	-0.08
-3=kham	death	0.11	birth	0.09
-3=khang	death	-0.1
-3=khanh	death	-0.05
-3=khe	death	-0.15
-3=khi	birth	0.06	joined	0.14
-3=khiet	death	0.05
-3=kho	death	-0.07
-3=khoa	death	0.07
-3=khoang	death	0.06
-3=khoi	death	0.36
-3=khong	death	0.27
-3=khu	death	0.19
-3=khuong	joined	0.11
-3=kia	death	0.07	joined	-0.05
-3=kich	death	0.05
-3=kim	birth	-0.14
-3=kpa	death	0.23	birth	-0.06
-3=ky	death	0.07	birth	0.07
-3=l	birth	0.08	joined	0.13
-3=la	death	0.3	birth	-0.11	joined	-0.15
-3=lac	death	-0.14
-3=lai	death	-0.07	joined	-0.1
-3=lam	death	-0.27	joined	-0.09
-3=lan	death	-0.08	joined	-0.1
-3=lang	death	0.29	birth	0.2
-3=lao	death	0.07
-3=last	death	0.13
-3=lay	death	-0.05	joined	-0.1
-3=le	death	0.05	birth	0.07	joined	-0.13
-3=len	death	-0.18
-3=lo	death	0.19
-3=loc	death	0.14	joined	0.09
-3=loi	death	-0.08	joined	0.07
-3=lon	death	-0.12
-3=long	death	0.07	birth	-0.07
-3=ls	death	-0.08	birth	0.06	joined	0.12
-3=lu	death	0.15
-3=luc	death	-0.08	birth	-0.08	joined	-0.11
-3=luon	death	0.08
-3=luong	birth	-0.29	joined	0.18
-3=luu	death	0.09	birth	0.05
-3=ly	death	0.11
-3=m	death	0.06
-3=ma	death	-0.16
-3=mac	death	0.11	birth	-0.06
-3=mai	birth	-0.12
-3=man	death	0.06	joined	-0.21
-3=mang	birth	-0.09
-3=manh	death	0.11
-3=mao	death	-0.11	birth	0.09
-3=mat	death	-0.24	birth	0.08	joined	-0.05
-3=mau	death	-0.11
-3=me	birth	-0.18
-3=mien	death	0.06
-3=mieu	death	0.09
-3=moi	death	0.07	joined	0.05
-3=mot	death	0.08	joined	0.07
-3=mu	death	-0.05	birth	0.08
-3=mua	death	-0.17
-3=mui	death	-0.08
-3=muoi	death	-0.29
-3=muong	birth	0.07
-3=my	death	-0.06	joined	0.07
-3=na	death	-0.05
-3=nam	death	-0.69	birth	0.16	joined	0.15
-3=name	death	0.07
-3=nan	birth	-0.13
-3=nang	death	-0.07
-3=nao	death	-0.05
-3=nay	death	-0.1
-3=ngam	death	0.05
-3=ngay	death	0.07
-3=nghe	death	-0.06	joined	0.2
-3=nghi	death	0.08
-3=nghiep	death	0.08	joined	0.07
-3=ngo	death	-0.1	birth	0.06
-3=ngoai	death	-0.1
-3=ngoc	death	-0.09	birth	-0.07	joined	0.14
-3=ngu	death	-0.22
-3=nguyen	death	0.09	joined	-0.05
-3=nha	death	0.18	joined	0.06
-3=nhan	death	-0.08
-3=nhap	death	-0.06	joined	0.05
-3=nhon	death	0.11
-3=nhung	death	0.09	birth	0.09	joined	0.08
-3=nhuong	joined	0.12
-3=niem	death	-0.08
-3=ninh	joined	0.07
-3=no	death	0.08
-3=noi	death	0.06
-3=nong	joined	-0.08
-3=not	death	0.12
-3=nu	death	-0.12
-3=nuoc	death	0.06
-3=nva	death	0.11
-3=o	death	0.31	birth	-0.08	joined	-0.11
-3=oai	death	-0.08
-3=of	death	-0.2
-3=oi	death	0.06
-3=on	death	-0.07
-3=ong	death	-0.26	joined	0.15
-3=or	death	0.05
-3=pa	joined	0.09
-3=pha	joined	0.08
-3=pham	death	-0.05	birth	-0.08
-3=phan	birth	-0.1
-3=phao	death	-0.12
-3=phap	joined	-0.13
-3=phat	joined	-0.12
-3=phi	birth	-0.09	joined	-0.05
-3=phia	death	-0.06
-3=pho	death	-0.06
-3=phong	joined	0.15
-3=phu	death	-0.09	joined	-0.08
-3=phuc	death	0.08
-3=phum	death	-0.08
-3=phung	birth	-0.08	joined	-0.07
-3=phuoc	death	-0.14
-3=phuong	death	-0.29	birth	-0.06
-3=plei	death	0.06
-3=quan	death	-0.05	joined	-0.1
-3=quang	death	-0.22
-3=que	death	-0.21	birth	-0.05
-3=quoc	death	-0.29	joined	0.17
-3=ra	death	-0.24
-3=regiment	death	0.12
-3=ri	joined	0.1
-3=ro	death	0.12
-3=road	death	0.06
-3=roi	death	0.1	birth	-0.05	joined	-0.15
-3=rung	death	0.05
-3=ruot	death	-0.05	birth	0.08
-3=ruyen	death	0.07
-3=s	death	0.24
-3=sa	death	0.05
-3=sach	death	-0.17
-3=sai	death	0.05	birth	-0.1
-3=sam	joined	-0.11
-3=sang	death	0.12
-3=sanh	joined	0.09
-3=sao	death	0.12	birth	-0.06
-3=sat	death	0.07
-3=sau	death	-0.1
-3=se	death	0.05
-3=si	death	-0.59
-3=sinh	death	-0.15	birth	0.05	joined	-0.11
-3=sn	death	0.07	joined	0.05
-3=so	death	-0.22	birth	-0.12	joined	-0.12
-3=soi	death	0.05
-3=son	death	0.06	birth	0.27
-3=song	death	0.19
-3=su	death	0.06
-3=sung	death	0.07
-3=suoi	death	0.08
-3=suu	death	0.09	birth	0.05
-3=sy	death	0.1
-3=ta	death	-0.19
-3=tai	death	-0.16
-3=tam	death	-0.23
-3=tan	death	0.11	joined	0.06
-3=tang	death	-0.05
-3=tay	death	0.35	joined	-0.1
-3=te	death	-0.12
-3=ten	death	0.23	birth	-0.05
-3=tha	death	0.06
-3=thai	death	0.24
-3=tham	joined	0.06
-3=than	joined	0.06
-3=thang	death	-0.36	birth	0.05	joined	-0.14
-3=thanh	death	0.07	joined	-0.11
-3=thao	joined	-0.12
-3=that	death	0.16
-3=thay	death	0.11
-3=the	death	0.16	joined	0.19
-3=theo	death	-0.07	joined	0.15
-3=thi	death	-0.16	birth	-0.13	joined	0.28
-3=thien	death	-0.11
-3=tho	death	0.05
-3=thoan	death	0.06
-3=thon	death	-0.08
-3=thong	death	0.07
-3=thu	death	0.2	joined	-0.09
-3=thuan	death	0.07	joined	-0.1
-3=thuoc	death	0.1
-3=thuong	death	0.07
-3=thuy	death	-0.08	birth	0.19
-3=thuyen	death	0.09
-3=tiep	joined	-0.05
-3=tieu	death	0.1
-3=tin	death	0.05
-3=tinh	joined	-0.15
-3=tnxp	death	0.13
-3=to	death	-0.26	joined	0.09
-3=toi	death	-0.05	joined	-0.16
-3=ton	death	0.08
-3=tong	death	0.14
-3=tra	death	0.11
-3=trach	death	-0.07
-3=trai	death	-0.22	birth	-0.11
-3=tran	death	0.32	birth	-0.09
-3=trang	birth	-0.07	joined	-0.05
-3=trau	death	0.06
-3=tren	death	-0.07
-3=tri	joined	0.06
-3=trieu	death	0.15
-3=trinh	death	-0.12
-3=trong	death	0.2	joined	-0.06
-3=trung	death	0.06	birth	0.05
-3=truoc	joined	0.07
-3=truong	death	-0.05
-3=tu	death	0.07	joined	-0.23
-3=tuan	death	0.09
-3=tui	death	0.06
-3=tuoi	death	-0.07	birth	-0.05
-3=tuong	death	-0.12
-3=tuyen	joined	-0.1
-3=ut	death	-0.11	joined	0.11
-3=uy	death	0.16
-3=v	death	-0.1	birth	-0.06
-3=va	death	0.14
-3=van	death	-0.07	birth	0.22
-3=vang	death	-0.19
-3=vao	joined	-0.06
-3=ve	birth	-0.16	joined	0.16
-3=vi	death	0.06
-3=vien	death	0.12
-3=viet	death	-0.3	joined	0.13
-3=vinh	death	-0.2	joined	0.06
-3=vo	death	0.08
-3=voi	death	0.05	joined	0.08
-3=vong	death	-0.07
-3=vu	death	0.11	birth	-0.12
-3=was	death	0.11	birth	-0.14
-3=we	death	-0.08
-3=went	joined	-0.05
-3=with	death	-0.1
-3=xa	death	0.2	birth	-0.06
-3=xac	death	0.08
-3=xang	death	-0.07
-3=xe	death	0.21
-3=xin	death	0.05	birth	0.14
-3=xuan	birth	-0.21
-3=xuyen	joined	0.13
-3=y	death	0.1
-3=yen	death	0.1	birth	0.11	joined	0.06
after martyr	death	0.57	birth	1.01	joined	0.38
after other	death	0.13	birth	-0.21
after teller	death	-0.64	birth	-1.24	joined	-0.72
ahead of martyr	death	0.46	birth	-0.28	joined	-0.17
ahead of other	birth	0.29	joined	0.17
before "	death	-0.15
before '	death	-0.17	joined	-0.07
before (	death	-0.2	birth	-0.18	joined	-0.18
before )	death	-0.16	birth	0.14	joined	-0.26
before ,	death	-0.12	birth	-0.08	joined	-0.32
before -	death	0.62	birth	-0.31	joined	-0.47
before .	death	0.11	birth	0.05	joined	-0.14
before /	death	-0.35	joined	-0.05
before :	death	0.11	joined	-0.28
before ;	death	-0.18	birth	0.22	joined	0.05
before ?	death	-0.13	birth	-0.05
before blank	death	-0.46	birth	-0.52	joined	-0.21
before line	death	-0.31	joined	-0.05
before |	birth	-0.24	joined	0.07
before –	death	-0.35	birth	-0.35	joined	0.32
before:again	death	0.13	birth	-0.14	joined	0.08
before:again:1	death	-0.09
before:again:12	death	0.33	joined	-0.07
before:again:2	death	0.12
before:again:5	birth	-0.07	joined	0.2
before:again:far	death	-0.2	joined	0.07
before:alive	death	0.14	birth	-0.11	joined	-0.12
before:alive:0	death	-0.11	joined	-0.12
before:alive:1	death	0.11
before:alive:12	death	0.08
before:alive:2	death	0.07
before:alive:5	death	0.08
before:alive:far	death	-0.09
before:at	death	0.05	birth	-0.18	joined	-0.21
before:at:0	death	0.3	birth	-0.17	joined	-0.1
before:at:1	birth	0.15	joined	0.17
before:at:12	death	-0.2	joined	-0.21
before:at:2	death	0.06	birth	-0.14	joined	-0.21
before:at:5	death	0.09
before:at:far	death	-0.16	joined	0.17
before:battle	death	0.18	birth	-0.16	joined	-0.43
before:battle:0	death	0.12
before:battle:1	death	0.15	joined	-0.06
before:battle:12	death	0.1	birth	-0.09	joined	-0.24
before:battle:2	death	0.06	birth	-0.11
before:battle:5	death	0.1
before:battle:far	death	-0.35	birth	0.09	joined	-0.12
before:born	death	-0.27	birth	0.79
before:born:0	death	-0.33	joined	-0.29
before:born:1	death	0.05	birth	0.1	joined	0.07
before:born:12	joined	0.18
before:born:2	birth	0.12	joined	-0.05
before:born:5	death	-0.07	birth	0.55
before:born:far	death	0.11	joined	0.11
before:bury	death	-0.13	joined	-0.07
before:bury:0	death	-0.4
before:bury:12	death	0.27	birth	0.08
before:bury:2	death	0.14
before:bury:5	death	-0.17
before:capture	death	-0.27	joined	0.11
before:capture:0	joined	-0.05
before:capture:1	death	0.08	joined	0.09
before:capture:12	death	-0.52	joined	-0.05
before:capture:2	death	-0.09	joined	0.19
before:capture:5	death	0.11	joined	-0.05
before:capture:far	death	0.11
before:contact	death	-0.1	birth	0.23	joined	0.06
before:contact:0	joined	0.09
before:contact:1	death	-0.06	joined	0.06
before:contact:12	death	-0.06
before:contact:2	joined	-0.05
before:contact:5	death	-0.08	birth	0.07	joined	-0.07
before:contact:far	death	0.07	birth	0.17
before:day	death	0.39	birth	-0.32	joined	0.09
before:day 1	death	0.27	birth	-0.33	joined	0.36
before:day 12	death	0.11	joined	-0.05
before:day 2	death	0.08
before:day 5	death	0.16	birth	-0.23
before:day far	death	-0.23	birth	0.19	joined	-0.16
before:died	death	0.12	birth	-0.16	joined	-0.5
before:died:0	birth	-0.17	joined	-0.13
before:died:1	death	0.11	joined	-0.09
before:died:12	death	-0.14	birth	0.23	joined	-0.1
before:died:2	death	0.11	birth	-0.06	joined	-0.07
before:died:5	death	0.12	birth	-0.17	joined	-0.16
before:died:far	death	-0.09
before:enlist	death	-0.08	birth	-0.26	joined	0.39
before:enlist:0	death	-0.16	birth	-0.14	joined	-0.2
before:enlist:1	death	0.05
before:enlist:12	joined	0.28
before:enlist:2	joined	-0.13
before:enlist:5	joined	0.29
before:enlist:far	joined	0.12
before:fell	death	0.77	birth	-0.56	joined	-0.51
before:fell:0	death	0.41	birth	-0.2	joined	-0.26
before:fell:1	death	0.14	birth	-0.05	joined	-0.09
before:fell:12	death	0.19	birth	-0.06
before:fell:2	death	0.27	joined	-0.08
before:fell:5	death	-0.21	birth	-0.25	joined	-0.2
before:fell:far	joined	0.15
before:gio	death	0.05	joined	-0.09
before:gio:0	death	0.22
before:gio:1	death	-0.14
before:gio:12	death	-0.05
before:gio:2	death	0.08
before:gio:5	death	0.17
before:gio:far	death	-0.24
before:grave	death	0.11	joined	-0.05
before:grave:1	death	-0.07
before:grave:12	joined	-0.07
before:grave:5	death	0.09	birth	-0.13
before:grave:far	death	0.09	birth	0.18	joined	0.11
before:home	death	0.12	birth	-0.07	joined	-0.14
before:home:0	birth	-0.08	joined	-0.13
before:home:1	death	0.16	birth	-0.07	joined	-0.17
before:home:12	death	0.3	birth	-0.15
before:home:2	death	-0.36
before:home:5	birth	0.21
before:home:far	death	0.06	joined	0.19
before:hurt	joined	-0.06
before:hurt:0	death	0.16
before:hurt:12	death	0.21
before:hurt:2	death	-0.11
before:hurt:5	death	-0.21
before:joined	death	0.07	birth	-0.16	joined	0.66
before:joined:0	death	-0.1	birth	-0.1	joined	0.14
before:joined:1	joined	0.13
before:joined:12	death	-0.05	joined	0.17
before:joined:2	death	0.1	joined	-0.14
before:joined:5	joined	0.22
before:joined:far	death	0.07	joined	0.13
before:kin	death	0.17	birth	-0.27	joined	0.13
before:kin anh	joined	0.13
before:kin anh rể	death	0.05	joined	-0.1
before:kin anh trai	birth	0.07
before:kin ba	death	0.06	birth	-0.08	joined	-0.11
before:kin bà	death	-0.45
before:kin bác	death	0.1
before:kin bố	death	-0.22	birth	0.07	joined	-0.15
before:kin bố vợ	death	0.05
before:kin cha	death	0.25	joined	-0.1
before:kin cháu	death	0.05	joined	0.13
before:kin chú	death	-0.05	birth	0.12	joined	-0.05
before:kin chị	birth	-0.07
before:kin chị gái	death	0.05
before:kin chồng	death	0.08	birth	0.19	joined	0.23
before:kin con	joined	0.1
before:kin con gái	death	-0.08
before:kin con trai	joined	0.06
before:kin cô	death	-0.25
before:kin cô gái	death	-0.13
before:kin cậu	death	0.09	birth	0.06	joined	-0.07
before:kin cụ	death	-0.12	joined	0.08
before:kin dì	death	0.11	joined	-0.08
before:kin em	death	0.35	birth	0.14	joined	-0.07
before:kin em trai	joined	0.07
before:kin mon oncle	death	0.2
before:kin mon père	death	0.06
before:kin my dad	death	-0.08
before:kin my father	death	-0.16	birth	-0.21
before:kin my late father	death	-0.06
before:kin my uncle	death	-0.09
before:kin mẹ	birth	-0.13	joined	-0.12
before:kin mợ	death	0.17
before:kin thầy	death	-0.11	birth	-0.08
before:kin vợ	death	-0.05	joined	0.09
before:kin ông	death	-0.22	birth	-0.05	joined	0.15
before:kin:0	death	0.05	joined	-0.05
before:kin:1	death	-0.16	birth	-0.1	joined	0.06
before:kin:12	death	-0.22	joined	0.16
before:kin:2	death	0.15
before:kin:5	death	0.24	birth	-0.17	joined	-0.11
before:kin:far	death	0.11	joined	0.07
before:laid	death	-0.17	birth	-0.05
before:laid:0	death	-0.08
before:last	birth	0.11
before:last:5	death	0.17	birth	0.11
before:last:far	death	0.05
before:letter	death	-0.29	joined	-0.19
before:letter:0	death	0.05
before:letter:1	death	-0.09
before:letter:12	death	-0.11	birth	0.11	joined	0.05
before:letter:2	death	-0.08	joined	-0.07
before:letter:5	death	-0.27	joined	-0.11
before:letter:far	death	0.2	joined	-0.07
before:level	death	0.06	birth	-0.18	joined	-0.08
before:level:0	birth	-0.07	joined	0.06
before:level:1	death	0.08	birth	-0.13	joined	0.06
before:level:12	death	0.19	birth	-0.09	joined	0.2
before:level:2	death	-0.36	birth	-0.05	joined	-0.12
before:level:5	death	0.27	joined	-0.08
before:level:far	death	-0.11	birth	0.17	joined	-0.2
before:link	birth	-0.19	joined	0.28
before:link:0	death	0.18	birth	0.14	joined	0.07
before:link:1	death	-0.26	joined	0.05
before:link:12	death	-0.05	birth	-0.08	joined	-0.3
before:link:2	death	0.1	birth	-0.25	joined	0.19
before:link:5	joined	0.19
before:link:far	birth	0.06	joined	0.07
before:martyr	death	-0.06	birth	0.12	joined	-0.21
before:martyr:0	death	0.05	birth	-0.05
before:martyr:1	death	0.06
before:martyr:12	death	0.26	birth	0.14
before:martyr:2	death	-0.44
before:martyr:5	birth	-0.05	joined	-0.07
before:martyr:far	joined	-0.11
before:moved	death	-0.6	birth	-0.13	joined	-0.25
before:moved:0	death	-0.2	birth	-0.12	joined	-0.09
before:moved:1	death	-0.11	joined	-0.05
before:moved:12	death	0.11	birth	0.07
before:moved:2	death	-0.23
before:moved:5	death	-0.15	birth	-0.05	joined	-0.08
before:naming	death	-0.19	birth	-0.08
before:naming:1	joined	0.06
before:naming:12	death	0.19
before:naming:2	death	0.14
before:naming:5	death	-0.33	birth	-0.17	joined	-0.08
before:naming:far	death	-0.23	birth	0.07
before:notice	birth	-0.12	joined	-0.16
before:notice:0	death	-0.42	birth	-0.06	joined	-0.14
before:notice:1	death	0.16	birth	-0.05	joined	-0.06
before:notice:12	death	0.18	joined	0.08
before:notice:far	death	0.07
before:office	birth	0.09	joined	0.05
before:office:0	death	0.14
before:office:12	death	-0.34	joined	0.16
before:office:2	death	0.06	joined	0.09
before:office:5	death	0.12	birth	0.17	joined	-0.15
before:office:far	birth	-0.06
before:post	death	0.33	birth	0.1	joined	-0.28
before:post:0	birth	0.09
before:post:1	death	0.06	joined	0.05
before:post:12	death	0.2	birth	-0.08
before:post:2	birth	0.06
before:post:5	death	-0.14	birth	0.05	joined	-0.13
before:post:far	death	0.18	joined	-0.14
before:rank	death	-0.11
before:rank:12	death	-0.08	joined	-0.05
before:rank:2	death	0.05	joined	0.05
before:rank:5	death	-0.12
before:rests	death	0.05	birth	0.11
before:rests:12	death	-0.13	birth	0.11
before:rests:5	death	0.22
before:returned	death	-0.19	joined	-0.08
before:returned:0	death	-0.09
before:returned:12	death	0.07
before:returned:5	death	-0.11
before:returned:far	death	-0.11
before:self	birth	-0.29	joined	-0.17
before:self:0	birth	0.05	joined	-0.09
before:self:1	death	0.16	birth	-0.32	joined	0.05
before:self:12	death	0.18	birth	0.09	joined	0.23
before:self:2	joined	-0.06
before:self:5	death	-0.18	birth	-0.17	joined	-0.5
before:self:far	death	-0.14	birth	0.1	joined	0.19
before:site	birth	-0.09	joined	-0.09
before:site:0	joined	0.06
before:site:1	death	-0.21	joined	0.11
before:site:12	death	-0.08	birth	0.06	joined	-0.26
before:site:2	death	0.14	birth	0.07	joined	-0.1
before:site:5	death	0.32	birth	-0.06
before:site:far	death	-0.1	birth	-0.09	joined	0.08
before:tells	death	-0.05	birth	-0.05	joined	-0.12
before:tells:0	birth	-0.06	joined	-0.13
before:tells:1	death	-0.21
before:tells:12	death	0.17
before:tells:2	death	0.1	birth	0.1	joined	0.1
before:tells:5	birth	-0.07	joined	-0.06
before:tells:far	death	-0.12
before:thing	birth	0.14	joined	0.1
before:thing:0	death	-0.23	joined	0.25
before:thing:1	death	-0.14	birth	-0.05	joined	-0.09
before:thing:12	death	-0.07	birth	0.18
before:thing:2	death	0.2
before:thing:5	death	0.1	joined	-0.1
before:thing:far	death	0.13
before:title	birth	0.38	joined	0.24
before:title:0	death	0.05	joined	0.06
before:title:1	death	-0.18	birth	0.2	joined	0.1
before:title:12	death	0.21	birth	-0.1	joined	-0.2
before:title:2	death	0.17	birth	0.25	joined	0.14
before:title:5	birth	0.11	joined	-0.13
before:title:far	death	-0.2	birth	-0.1	joined	0.27
before:truename	death	0.19	birth	0.06
before:truename:12	birth	0.11
before:truename:far	death	0.15	joined	-0.06
before:unit	death	-0.11	birth	-0.06	joined	-0.11
before:unit 1	joined	-0.23
before:unit 12	death	-0.28	birth	-0.08	joined	0.08
before:unit 2	death	0.32	birth	-0.07
before:unit 5	birth	0.06	joined	-0.18
before:unit far	death	-0.17	birth	0.08	joined	0.18
behind !	death	-0.12
behind "	death	-0.25	joined	-0.25
behind '	death	0.16	birth	-0.07	joined	-0.06
behind (	death	0.05	joined	-0.25
behind )	death	-0.14	birth	-0.05	joined	-0.18
behind ,	birth	-0.55	joined	-0.42
behind -	death	-0.38	birth	0.52	joined	-0.21
behind .	death	0.26	birth	-0.25	joined	-0.15
behind /	death	-0.38	joined	-0.06
behind :	death	-0.52	birth	-0.08
behind ;	death	0.29	birth	0.06	joined	0.09
behind ?	death	-0.26
behind blank	death	-0.56	birth	-0.5	joined	-0.5
behind line	death	0.8	birth	-0.16	joined	-0.2
behind |	death	-0.15	birth	-0.18	joined	0.11
behind –	death	-0.39	joined	0.54
behind ”	death	-0.14
behind:again	death	-0.18	birth	-0.21	joined	0.05
behind:again:0	death	-0.14	birth	-0.09	joined	-0.06
behind:again:12	joined	0.1
behind:again:2	death	-0.13
behind:again:5	death	0.07	joined	0.06
behind:again:far	death	0.07
behind:alive	death	-0.09	birth	-0.17	joined	-0.15
behind:alive:0	death	0.12	birth	-0.08
behind:alive:1	death	-0.12
behind:alive:12	birth	-0.07	joined	-0.18
behind:alive:2	death	-0.12
behind:alive:far	death	0.05	joined	0.1
behind:at	death	0.23	birth	-0.38	joined	-0.17
behind:at:0	death	0.13	joined	-0.25
behind:at:1	death	-0.1
behind:at:12	death	-0.07	birth	-0.2	joined	0.39
behind:at:2	death	0.33	joined	-0.1
behind:at:5	joined	-0.2
behind:at:far	death	-0.05	birth	-0.1
behind:battle	death	0.1
behind:battle:0	death	0.23	birth	-0.16
behind:battle:1	death	0.08	joined	0.21
behind:battle:12	death	0.05	birth	0.19	joined	0.06
behind:battle:2	death	-0.17
behind:battle:5	death	0.07	joined	-0.21
behind:battle:far	death	-0.16
behind:born	death	0.25	joined	-0.1
behind:born:0	death	-0.07	birth	0.05	joined	-0.13
behind:born:1	death	0.08
behind:born:2	birth	0.05
behind:born:5	death	0.08	birth	-0.17
behind:born:far	death	0.17
behind:bury	death	0.19	joined	-0.26
behind:bury:0	death	-0.19	joined	-0.06
behind:bury:1	death	0.25
behind:bury:12	birth	0.08
behind:bury:2	death	0.18	joined	-0.05
behind:bury:5	death	-0.17	joined	-0.05
behind:bury:far	death	0.14	joined	-0.09
behind:capture	death	0.23
behind:capture:0	death	0.05
behind:capture:12	death	-0.11	joined	0.17
behind:capture:5	death	0.07	joined	-0.22
behind:capture:far	death	0.24	joined	0.1
behind:contact	death	-0.16	birth	0.15	joined	0.14
behind:contact:0	death	-0.24	birth	0.06
behind:contact:1	death	-0.11
behind:contact:12	death	-0.17	joined	-0.06
behind:contact:2	joined	0.22
behind:contact:5	death	0.1	birth	0.05
behind:contact:far	death	0.23	birth	0.06
behind:day	death	-0.51	birth	0.29	joined	0.15
behind:day 0	death	-0.4	birth	0.47	joined	0.19
behind:day 1	death	-0.2	birth	-0.24	joined	0.15
behind:day 12	death	0.2	birth	-0.18	joined	0.32
behind:day 2	death	0.1	birth	-0.11	joined	-0.12
behind:day 5	death	0.13	joined	-0.28
behind:day far	death	-0.33	birth	0.4	joined	-0.1
behind:died	death	0.1	joined	-0.09
behind:died:0	death	0.25
behind:died:1	death	-0.13	joined	-0.08
behind:died:12	death	0.15	birth	0.05	joined	-0.25
behind:died:2	death	0.21	joined	0.09
behind:died:5	birth	-0.05	joined	0.09
behind:died:far	death	-0.36
behind:enlist	death	-0.47	birth	0.12	joined	0.32
behind:enlist:0	death	-0.1	birth	0.05	joined	0.16
behind:enlist:1	death	-0.09	joined	0.25
behind:enlist:12	birth	0.06
behind:enlist:2	joined	-0.12
behind:enlist:5	death	-0.11
behind:enlist:far	death	-0.12
behind:fell	death	0.17	birth	0.3	joined	0.14
behind:fell:0	death	0.06	birth	0.25	joined	0.26
behind:fell:1	death	-0.09	birth	-0.15	joined	-0.06
behind:fell:12	death	0.08	birth	0.15
behind:fell:2	birth	-0.09	joined	0.09
behind:fell:5	death	-0.15	birth	0.14	joined	0.06
behind:fell:far	death	0.29	joined	-0.23
behind:gio	death	-0.08	joined	0.09
behind:gio:0	death	-0.34	joined	0.05
behind:gio:1	death	0.14
behind:gio:12	death	0.06	joined	0.08
behind:gio:5	death	0.22
behind:gio:far	death	-0.15
behind:grave	death	-0.21	birth	0.08	joined	-0.09
behind:grave:0	death	0.16	joined	-0.08
behind:grave:1	death	-0.19
behind:grave:12	death	-0.08	birth	0.06	joined	-0.06
behind:grave:5	joined	0.08
behind:grave:far	death	-0.1	birth	0.07
behind:home	death	0.1	joined	0.13
behind:home:0	death	-0.09	birth	0.11	joined	-0.05
behind:home:1	death	-0.15	birth	0.05
behind:home:12	death	0.11	birth	-0.06
behind:home:2	death	0.05	joined	0.1
behind:home:5	joined	0.2
behind:home:far	death	0.2	joined	-0.15
behind:hurt	death	-0.44	joined	-0.08
behind:hurt:1	death	-0.2
behind:hurt:12	death	-0.25
behind:hurt:far	death	0.08
behind:joined	death	-0.06	birth	0.14	joined	0.24
behind:joined:0	birth	0.07	joined	0.13
behind:joined:1	death	-0.08	joined	0.33
behind:joined:5	joined	-0.16
behind:kin	death	0.1	birth	-0.27	joined	0.08
behind:kin ba	death	-0.13	joined	0.06
behind:kin bác	death	-0.18	birth	-0.09
behind:kin bố	death	0.09	birth	-0.09
behind:kin cha	death	0.1
behind:kin cháu	death	0.07
behind:kin chú	death	0.11	birth	0.06
behind:kin con	death	-0.14
behind:kin cô	death	0.2	joined	0.06
behind:kin cô gái	death	-0.08
behind:kin dì	death	0.09
behind:kin em	death	-0.09	joined	0.13
behind:kin em trai	death	0.1
behind:kin mẹ	death	-0.22	joined	-0.05
behind:kin mợ	death	0.06
behind:kin vợ	death	0.06
behind:kin ông	death	0.31	joined	0.05
behind:kin:0	death	-0.13	joined	0.2
behind:kin:1	death	0.13	birth	-0.12	joined	-0.05
behind:kin:12	death	0.18	birth	-0.06	joined	-0.07
behind:kin:2	death	-0.05
behind:kin:5	death	0.11	birth	-0.09	joined	0.05
behind:kin:far	death	-0.14	birth	0.05
behind:laid	joined	-0.05
behind:laid:far	death	0.06
behind:last:0	death	-0.07
behind:last:12	death	0.07
behind:last:5	death	-0.05
behind:last:far	death	0.09
behind:letter	joined	0.06
behind:letter:0	death	-0.07	birth	0.06	joined	0.1
behind:letter:1	joined	-0.22
behind:letter:12	death	-0.15	joined	0.16
behind:letter:2	death	-0.06
behind:letter:5	death	-0.06	joined	-0.05
behind:letter:far	death	0.31	joined	0.11
behind:level	birth	-0.05	joined	0.13
behind:level:0	death	-0.08	joined	0.05
behind:level:1	death	0.11	joined	-0.05
behind:level:12	death	-0.12	joined	-0.17
behind:level:2	death	0.12	joined	0.15
behind:level:5	birth	-0.08	joined	0.14
behind:level:far	death	-0.05
behind:link	birth	-0.14	joined	-0.22
behind:link:0	death	-0.08	birth	0.1	joined	0.1
behind:link:1	death	0.32	birth	-0.11	joined	-0.06
behind:link:12	birth	-0.19	joined	0.1
behind:link:2	death	-0.05	joined	-0.05
behind:link:5	death	0.16	birth	0.09	joined	-0.1
behind:link:far	death	-0.32	birth	-0.05	joined	-0.22
behind:martyr	death	0.09	joined	0.09
behind:martyr:12	death	0.18	birth	0.11
behind:martyr:far	death	-0.12	birth	-0.1	joined	0.14
behind:moved	death	-0.43	joined	-0.12
behind:moved:0	death	-0.19
behind:moved:1	death	-0.11
behind:moved:12	death	0.21	birth	0.15	joined	-0.08
behind:moved:2	death	-0.22
behind:moved:5	death	-0.15	birth	-0.06	joined	-0.08
behind:moved:far	joined	0.1
behind:naming	death	0.09	birth	-0.08
behind:naming:0	birth	0.08	joined	0.11
behind:naming:1	death	0.06
behind:naming:12	death	-0.16	birth	-0.15
behind:naming:5	death	0.06	birth	0.05	joined	0.06
behind:naming:far	death	0.16	joined	-0.14
behind:notice	death	-0.06	birth	-0.08	joined	-0.25
behind:notice:0	death	0.21	joined	0.11
behind:notice:1	joined	-0.19
behind:notice:12	joined	0.05
behind:notice:2	death	-0.19	joined	-0.07
behind:notice:5	death	-0.16	joined	-0.15
behind:notice:far	death	0.07
behind:office	death	0.15	birth	-0.09	joined	-0.32
behind:office:0	death	-0.15	birth	0.1
behind:office:1	death	0.09	joined	-0.05
behind:office:12	death	0.2	birth	-0.07	joined	-0.09
behind:office:2	death	-0.06	joined	-0.09
behind:office:5	death	-0.09	birth	-0.08
behind:office:far	death	0.15	joined	-0.15
behind:post	death	-0.11	birth	-0.24	joined	-0.11
behind:post:0	birth	-0.09
behind:post:1	birth	-0.07	joined	-0.19
behind:post:12	death	0.24
behind:post:2	death	-0.17
behind:post:5	birth	-0.05	joined	0.1
behind:post:far	death	-0.13
behind:rank	death	0.08	birth	0.11	joined	-0.1
behind:rank:0	death	0.07	birth	0.07	joined	0.07
behind:rank:1	death	-0.12	joined	-0.06
behind:rank:12	death	0.24
behind:rank:2	death	0.14	joined	-0.1
behind:rank:5	death	-0.28	joined	-0.07
behind:rank:far	death	0.05	joined	0.1
behind:rests	death	0.09
behind:rests:1	death	0.09
behind:rests:5	death	0.12
behind:rests:far	death	-0.07
behind:returned	death	-0.16	birth	-0.05
behind:returned:0	death	-0.12
behind:returned:1	death	0.06
behind:returned:12	birth	0.08
behind:returned:2	death	-0.23
behind:returned:5	death	-0.09
behind:returned:far	death	0.22	birth	-0.09
behind:self	birth	-0.12
behind:self:0	death	0.06	joined	-0.13
behind:self:1	death	-0.07
behind:self:12	death	0.13	joined	0.11
behind:self:2	death	0.17	joined	-0.12
behind:self:5	joined	0.08
behind:self:far	death	-0.35	joined	0.05
behind:site	death	0.13	birth	-0.13	joined	-0.07
behind:site:0	death	0.06	joined	-0.13
behind:site:1	death	-0.3	birth	-0.1	joined	0.07
behind:site:12	death	0.41	joined	-0.3
behind:site:2	death	0.06
behind:site:5	birth	-0.06
behind:site:far	death	-0.09	joined	0.3
behind:tells	birth	-0.07	joined	-0.23
behind:tells:0	death	-0.4	birth	0.07	joined	-0.14
behind:tells:1	death	0.22	birth	-0.07
behind:tells:12	death	-0.13	birth	-0.09	joined	0.24
behind:tells:2	death	0.24	birth	-0.08	joined	-0.27
behind:tells:5	death	-0.07	birth	0.12	joined	-0.25
behind:tells:far	death	0.11	joined	0.22
behind:thing	death	-0.06	birth	0.16
behind:thing:0	death	0.16	joined	0.05
behind:thing:1	death	0.14	birth	-0.11
behind:thing:12	death	-0.13	birth	0.06	joined	0.09
behind:thing:2	birth	0.09	joined	-0.09
behind:thing:5	death	-0.12	joined	0.15
behind:thing:far	death	-0.13	birth	0.07	joined	-0.18
behind:title	death	0.21	birth	-0.24	joined	-0.11
behind:title:0	death	0.49
behind:title:1	death	0.06	birth	-0.07	joined	-0.17
behind:title:12	death	-0.08	joined	-0.12
behind:title:2	death	-0.15	birth	-0.2	joined	-0.07
behind:title:5	death	-0.26	birth	-0.06	joined	-0.14
behind:title:far	death	0.14	birth	0.05	joined	0.36
behind:truename	death	-0.07
behind:truename:12	death	0.11
behind:truename:far	death	-0.17
behind:unit	death	-0.08	joined	0.08
behind:unit 0	birth	-0.18	joined	-0.05
behind:unit 1	death	-0.16	joined	-0.12
behind:unit 12	death	0.12	birth	0.13	joined	0.1
behind:unit 2	death	-0.05	birth	-0.09
behind:unit 5	death	0.17	birth	0.07
behind:unit far	death	-0.13	joined	0.17
day 0 of 1	death	0.23	birth	-0.64	joined	-0.39
day 0 of 2	death	-0.32	birth	0.09	joined	0.11
day 0 of 3	death	-0.64	birth	0.1	joined	-0.27
day 0 of 4	death	-0.63	joined	0.33
day 1 of 2	death	-0.05	birth	-0.29	joined	-0.52
day 1 of 3	death	-0.24	birth	-0.25	joined	0.2
day 1 of 4	death	-0.29	birth	-0.22	joined	0.2
day 2 of 3	death	0.2	birth	-0.1	joined	-0.14
day 2 of 4	birth	0.12	joined	-0.59
day 3 of 4	death	-0.09	birth	-0.24	joined	-0.56
days 1	death	0.23	birth	-0.64	joined	-0.39
days 2	death	-0.37	birth	-0.2	joined	-0.41
days 3	death	-0.68	birth	-0.25	joined	-0.22
days 4	death	-1.03	birth	-0.34	joined	-0.62
exact	death	0.93	birth	-0.18	joined	-0.42
first sentence	death	-0.36	birth	-0.29	joined	-0.28
followed anh	death	-0.17
followed b52	death	-0.12
followed bia	death	-0.07
followed biết	death	0.17
followed biển	death	0.08
followed bom	death	0.24
followed buried	death	-0.09
followed by nothing	death	-0.58	birth	-0.31	joined	-0.3
followed by word a	death	-0.15
followed by word ai	death	0.07
followed by word an	death	0.13
followed by word anh	death	-0.13
followed by word at	death	0.08
followed by word ba	birth	-0.09
followed by word bac	joined	-0.05
followed by word ban	death	-0.23	joined	0.07
followed by word bao	death	-0.05
followed by word bat	death	0.21	birth	0.11
followed by word bay	death	-0.08
followed by word binh	death	0.24	birth	0.05
followed by word bong	death	0.08
followed by word c	death	0.12	birth	0.09
followed by word c1	death	-0.21	joined	0.05
followed by word c10	death	-0.06
followed by word c2	death	-0.12	joined	0.12
followed by word ca	death	-0.17
followed by word cai	death	0.09
followed by word cam	death	-0.07	birth	0.1
followed by word campuchia	death	0.05
followed by word can	death	0.06
followed by word cao	death	0.14
followed by word carried	death	0.06
followed by word cat	death	-0.05
followed by word cay	death	-0.06	joined	-0.08
followed by word cha	death	0.06
followed by word chac	death	-0.13
followed by word che	death	0.1
followed by word chep	death	0.06
followed by word chi	death	-0.11
followed by word chien	death	0.19
followed by word chinh	death	0.11
followed by word cho	death	-0.19
followed by word chu	death	0.05	birth	0.08
followed by word chuong	birth	0.06
followed by word chuyen	death	-0.15	joined	0.12
followed by word coi	death	0.05
followed by word con	death	-0.08	joined	-0.12
followed by word cong	death	0.1
followed by word cu	death	0.11
followed by word cua	joined	0.07
followed by word cung	death	-0.05
followed by word cuon	death	-0.1
followed by word d	death	0.11
followed by word d4	death	-0.07
followed by word d7	death	-0.11	joined	0.1
followed by word dai	death	0.06	joined	-0.08
followed by word dak	death	0.11
followed by word dam	death	-0.14
followed by word dan	death	-0.08
followed by word dat	death	0.11
followed by word day	death	-0.07
followed by word dem	death	0.08
followed by word dien	death	0.1
followed by word dinh	death	-0.05
followed by word do	death	0.06
followed by word doi	death	-0.21	joined	-0.17
followed by word duc	death	0.1
followed by word dung	death	-0.05	joined	-0.19
followed by word e31	death	0.09
followed by word e42	joined	0.09
followed by word em	death	-0.06
followed by word four	death	0.15
followed by word gac	death	-0.07
followed by word ganh	death	-0.07
followed by word ghi	death	-0.29	joined	-0.1
followed by word gia	death	-0.09
followed by word giac	death	0.1
followed by word giai	death	0.06
followed by word giam	death	-0.14
followed by word giang	birth	0.06
followed by word giay	death	0.1
followed by word giu	joined	0.06
followed by word gom	death	-0.06
followed by word h1	death	-0.05	joined	0.12
followed by word h2	death	-0.12
followed by word ha	death	-0.11	birth	0.09
followed by word hai	death	-0.3	birth	0.11
followed by word hau	death	-0.05
followed by word hay	death	-0.16
followed by word hem	death	-0.15
followed by word het	death	-0.22
followed by word hien	death	-0.05
followed by word hiep	death	-0.08
followed by word hinh	death	-0.14
followed by word ho	death	0.11
followed by word hoa	death	0.1
followed by word hoc	birth	0.08	joined	0.08
followed by word hong	death	-0.05
followed by word hung	birth	0.06
followed by word huu	birth	-0.1
followed by word i	death	-0.1
followed by word j	death	0.07
followed by word kham	death	-0.12
followed by word khanh	death	0.05
followed by word khe	death	0.05
followed by word kho	joined	0.09
followed by word kien	birth	-0.08
followed by word kinh	death	0.14
followed by word kip	death	-0.08	joined	0.08
followed by word km	death	-0.06
followed by word kon	death	0.07
followed by word kong	death	0.05
followed by word l	death	0.05
followed by word la	death	-0.05
followed by word lac	death	-0.06
followed by word lai	joined	-0.05
followed by word lam	joined	0.06
followed by word lang	death	0.29	birth	-0.1
followed by word lay	death	0.18
followed by word len	joined	-0.17
followed by word lo	death	0.07
followed by word long	death	0.13
followed by word lua	death	0.12
followed by word luong	birth	-0.06
followed by word luu	death	0.2	birth	-0.1
followed by word ly	death	-0.15	birth	0.09	joined	0.05
followed by word ma	death	0.05	joined	-0.09
followed by word mai	death	0.08
followed by word mat	death	0.06
followed by word mau	death	0.07
followed by word mien	death	-0.06
followed by word min	death	0.07
followed by word minh	death	-0.08
followed by word mo	death	-0.15
followed by word moi	joined	0.06
followed by word mua	death	0.24
followed by word muoi	death	-0.11	joined	0.29
followed by word nao	death	0.09
followed by word nen	death	0.22
followed by word neu	death	-0.06
followed by word never	death	-0.08
followed by word nghia	death	-0.14	joined	0.06
followed by word ngo	death	-0.06
followed by word ngoai	death	-0.08
followed by word ngoi	death	-0.08	joined	0.07
followed by word ngung	death	-0.1
followed by word nguyen	death	0.23	joined	-0.19
followed by word nha	joined	-0.08
followed by word nhan	death	0.05
followed by word nhay	joined	0.12
followed by word nhe	death	0.11
followed by word noi	death	0.09
followed by word nong	death	0.1
followed by word nui	death	-0.07
followed by word nuoi	death	-0.06
followed by word nva	death	0.13
followed by word phap	death	0.23
followed by word pho	death	-0.12	birth	-0.07
followed by word phu	birth	0.05
followed by word phuc	death	-0.08
followed by word phum	death	-0.08
followed by word phuoc	death	-0.08
followed by word plei	death	-0.06
followed by word poipet	death	0.07
followed by word pol	death	0.05
followed by word put	death	-0.12
followed by word qua	death	-0.16
followed by word quang	death	0.11	birth	0.05
followed by word que	death	-0.18
followed by word quynh	birth	0.06
followed by word ra	death	-0.15
followed by word ret	joined	0.1
followed by word sa	death	0.25	joined	-0.1
followed by word sai	death	-0.07
followed by word sam	death	0.06
followed by word sang	death	-0.18
followed by word sap	death	0.05
followed by word say	death	0.05
followed by word se	death	-0.06
followed by word so	death	-0.07
followed by word son	birth	-0.08
followed by word song	birth	0.07
followed by word sot	death	0.12	joined	-0.09
followed by word su	joined	0.07
followed by word suoi	death	-0.12
followed by word tam	death	-0.08	birth	-0.06
followed by word tan	death	-0.06	joined	-0.06
followed by word tang	death	-0.05
followed by word tao	death	0.08	birth	0.05
followed by word tap	death	-0.06	joined	-0.09
followed by word tau	death	0.22
followed by word tet	birth	0.09
followed by word thai	death	-0.07
followed by word than	death	0.08
followed by word thanh	death	0.14	joined	-0.08
followed by word thap	joined	-0.05
followed by word that	birth	-0.18
followed by word the	death	-0.06
followed by word tho	death	-0.19
followed by word thoat	joined	0.05
followed by word thuc	death	0.08
followed by word thuoc	birth	-0.05
followed by word thuong	death	0.12
followed by word thuyen	death	0.06
followed by word tien	death	-0.11	birth	-0.13
followed by word tieu	death	0.15	birth	0.08
followed by word tin	death	-0.14
followed by word tnxp	death	-0.12	birth	0.06
followed by word together	death	-0.08
followed by word toi	death	0.16
followed by word tong	death	-0.07	joined	0.19
followed by word tra	death	-0.07
followed by word tran	death	0.17	birth	-0.08
followed by word trieu	death	0.18
followed by word tru	birth	-0.05
followed by word trung	death	-0.14
followed by word tu	death	-0.19
followed by word tuan	death	0.06
followed by word tui	death	0.07
followed by word tuoi	death	0.06
followed by word tuong	death	-0.06	birth	0.08
followed by word tuy	death	-0.18
followed by word u	death	-0.13
followed by word ut	death	-0.1
followed by word vam	death	-0.1
followed by word van	death	0.16	birth	-0.05
followed by word vay	joined	0.1
followed by word ve	death	-0.05
followed by word vet	death	0.14
followed by word vi	death	0.13	birth	-0.08
followed by word vic	death	-0.07
followed by word vinh	death	-0.19	joined	0.05
followed by word vo	death	-0.17	joined	0.27
followed by word vong	death	0.15	birth	-0.09
followed by word vu	death	0.09
followed by word vua	death	-0.06	birth	0.08
followed by word vung	death	-0.11
followed by word vuot	death	-0.1	joined	-0.09
followed by word xac	death	-0.12
followed by word xuan	death	-0.09
followed by word xuyen	death	0.05
followed by word yen	death	0.05
followed bác	death	-0.1	birth	-0.13
followed báo tử	joined	-0.1
followed bìa	joined	-0.06
followed bí thư	death	-0.06	birth	0.07
followed bạn	death	0.15
followed bản	death	0.11
followed bảo	death	-0.05
followed bệnh viện	joined	0.09
followed bị bom	death	0.15	joined	0.08
followed bị bắn	death	-0.05
followed bốc về	death	0.06
followed bốt	death	0.14
followed cao điểm	death	-0.06
followed chiến dịch	death	0.1
followed chuẩn úy	death	-0.11	joined	-0.1
followed cháu	death	-0.23	birth	0.05
followed chôn	joined	-0.05
followed chùa	death	0.06
followed chú	joined	-0.05
followed chặn	death	0.05
followed chết	death	0.07	birth	-0.05	joined	0.11
followed chỉ	death	0.05
followed chị	death	0.19
followed chốt	death	0.12
followed chỗ	death	-0.09	joined	-0.11
followed càn	death	-0.1	birth	-0.09
followed có	death	0.25	joined	0.11
followed cô	death	-0.1
followed cõng	death	0.05
followed cầu	death	0.15
followed cậu	death	-0.12	joined	-0.05
followed cụ	death	-0.22
followed của	death	-0.25
followed dân	death	0.14	birth	-0.07
followed dẫn	death	-0.27
followed dốc	death	-0.08
followed em	death	0.09	birth	0.11	joined	0.14
followed from	death	0.1
followed giao liên	death	-0.13
followed giấy báo tử	joined	0.07
followed giỗ	death	-0.09	joined	0.05
followed gò	death	0.14
followed gặp	death	-0.13
followed gọi	joined	0.11
followed gồm	death	0.09
followed gửi	death	-0.06	joined	0.05
followed hi sinh	death	0.12	joined	-0.1
followed hs	death	-0.11	birth	0.07	joined	0.08
followed huyện	death	-0.09	joined	0.08
followed hành quân	death	-0.06
followed hạ sĩ	joined	0.07
followed hố	death	0.05
followed hồ	death	0.11
followed is	death	0.06
followed khiêng	death	0.06
followed khu	death	0.1
followed không về	death	0.05	joined	0.15
followed kể	death	-0.09
followed lies	death	0.09
followed liên lạc	joined	-0.05
followed là	death	0.05	birth	-0.05	joined	-0.09
followed là người	birth	-0.06
followed làm giỗ	death	-0.08
followed lái xe	joined	0.05
followed lên đường	joined	0.34
followed lăng	death	-0.2	birth	0.05	joined	0.15
followed mất	death	0.31	joined	-0.28
followed mặt trận	death	-0.11
followed mộ	death	0.13
followed một	death	-0.27	birth	-0.06	joined	-0.05
followed mới mất	death	0.18
followed nghe nói	death	0.12
followed nghĩa trang	birth	-0.13	joined	0.13
followed nguyên quán	death	-0.06	birth	0.14
followed ngã ba	death	0.07
followed ngã tư	death	0.05
followed ngã xuống	death	-0.06	joined	0.07
followed người	death	-0.07	birth	-0.08	joined	-0.12
followed ngầm	death	0.1	joined	-0.07
followed nhập ngũ	birth	0.05	joined	0.28
followed nhắn	death	-0.19	joined	0.11
followed nhỏ	death	0.14
followed nhớ	death	-0.11
followed ntls	joined	0.09
followed nó	death	-0.06	joined	0.07
followed nói	death	-0.07
followed of	death	0.07
followed phố	death	-0.08
followed phục kích	joined	0.1
followed quay lại	death	-0.09
followed quy tập về	death	0.05
followed quân	death	-0.05
followed quê	death	0.05	birth	0.24
followed quê gốc	joined	0.07
followed rút	death	-0.09
followed rạch	death	0.13
followed said	death	0.06
followed saw	death	0.05
followed sinh	joined	-0.1
followed sông	death	0.1
followed sư đoàn	death	-0.08
followed tham gia	joined	-0.05
followed the	death	-0.07	birth	0.1
followed thôn	death	-0.06
followed thông tin	birth	-0.16	joined	-0.14
followed thư	death	0.05	joined	-0.11
followed thư cuối	joined	0.08
followed thằng	death	0.16
followed thị xã	death	-0.09
followed tp	death	0.07
followed trao trả	death	-0.09
followed trung sĩ	death	-0.05
followed trung đoàn	death	0.07
followed trung đội trưởng	joined	0.11
followed trạm	death	0.11
followed trảng	death	-0.15
followed trận	death	0.05
followed trận đánh	death	0.1
followed trở về	birth	-0.05
followed tên	birth	0.05
followed tên là	joined	0.13
followed tìm	death	0.08
followed tìm thấy	death	-0.11
followed tôi	death	-0.18	birth	-0.07	joined	-0.1
followed tôi là	death	0.09
followed tỉnh	death	-0.05
followed tổ	death	0.08
followed tức	death	-0.1
followed viết	death	0.09	birth	0.06
followed vào	death	0.05
followed vào nam	joined	-0.18
followed vượt sông	death	0.05
followed vịnh	death	-0.05
followed was	death	0.08
followed xã	death	-0.16	joined	-0.09
followed xã đội trưởng	death	-0.05	joined	0.07
followed y sĩ	birth	0.05
followed y tá	death	0.05	joined	-0.07
followed à	death	0.15	birth	0.09	joined	-0.06
followed ông	death	-0.05	birth	-0.12	joined	0.08
followed đi b	joined	-0.19
followed đoàn	death	-0.17
followed đào	death	-0.15
followed đánh	death	-0.24	birth	0.09
followed đèo	death	-0.1
followed đình	death	-0.1
followed đưa	death	-0.05	birth	0.06	joined	-0.07
followed đưa về	death	-0.1
followed đường	joined	-0.13
followed được chôn	death	0.07
followed được trao trả	death	0.08
followed đại úy	death	-0.1
followed đại đội trưởng	joined	-0.05
followed đền	death	-0.16
followed đồi	death	-0.09	birth	-0.08	joined	-0.08
followed đồn	death	0.07
followed đồng	death	-0.08	birth	0.12	joined	0.07
followed ấp	birth	0.06
followed:again	birth	-0.1	joined	-0.07
followed:aka	death	-0.23
followed:alive	death	0.12	birth	-0.08	joined	-0.05
followed:at	joined	0.05
followed:battle	death	-0.13	birth	-0.05
followed:born	death	-0.07	birth	0.05	joined	-0.11
followed:bury	joined	-0.07
followed:capture	death	0.13
followed:contact	death	-0.35	birth	0.05	joined	0.22
followed:died	death	0.07	joined	0.12
followed:enlist	death	-0.13	joined	0.17
followed:fell	death	0.16	joined	0.05
followed:gio	death	-0.17	joined	0.05
followed:grave	death	0.19	joined	-0.09
followed:home	death	-0.2	birth	0.22	joined	-0.12
followed:hurt	joined	-0.05
followed:joined	birth	0.07	joined	0.28
followed:kin	death	0.1
followed:laid	death	0.06
followed:last	death	-0.07
followed:letter	birth	0.05
followed:level	death	-0.25	birth	0.19	joined	0.05
followed:link	birth	0.1
followed:martyr	death	0.17
followed:moved	death	-0.09
followed:naming	death	0.07	birth	0.07	joined	0.11
followed:notice	death	0.06
followed:office	birth	0.08
followed:pet	death	0.15
followed:post	death	-0.19	birth	-0.28	joined	0.05
followed:rank	birth	0.07	joined	0.06
followed:rests	death	0.09
followed:self	death	-0.11	joined	-0.15
followed:site	birth	-0.1	joined	-0.19
followed:stop	death	-0.13	birth	0.15	joined	-0.17
followed:tells	death	0.11	birth	0.07	joined	-0.21
followed:thing	birth	-0.16	joined	0.13
followed:title	death	-0.5	joined	0.26
form 0	death	-2.92	birth	-0.48	joined	-0.92
form 10	death	0.21	joined	-0.09
form 4	death	-0.33	birth	-0.11	joined	-0.39
form 7	death	0.25	birth	-0.63	joined	0.18
here before #	death	0.12	birth	-0.12
here before ##	death	0.13	birth	-0.08	joined	-0.37
here before ###	death	0.07	birth	-0.2	joined	-0.29
here before ####	death	0.41
here before 101st	death	-0.05
here before 10b	joined	0.11
here before 1st	death	-0.31
here before 2e	death	-0.09
here before 2nd	death	-0.14
here before 4th	death	-0.06
here before a	death	0.23	joined	-0.21
here before ac	death	-0.11
here before after	death	-0.11
here before ai	death	0.2	birth	-0.06	joined	-0.06
here before air	death	0.1
here before all	death	0.13	birth	0.1	joined	0.26
here before am	death	0.18	joined	-0.12
here before ama	joined	0.12
here before an	death	-0.33	birth	0.18	joined	-0.16
here before and	death	-0.12	birth	-0.05	joined	-0.12
here before ang	death	0.07
here before anh	death	-0.22	birth	-0.08	joined	-0.08
here before annee	death	0.22
here before ao	death	-0.06
here before ap	death	0.1
here before army	joined	0.15
here before around	death	0.05
here before at	death	0.08	birth	0.09	joined	0.06
here before au	death	-0.08	birth	0.14
here before away	death	-0.05
here before ay	death	0.26	birth	0.06	joined	-0.15
here before b	death	-0.21	joined	-0.33
here before b1	death	0.07
here before b52	death	0.12
here before ba	death	-0.05	birth	-0.08	joined	-0.12
here before bac	death	0.13	birth	0.26
here before bach	death	0.11	birth	-0.21
here before back	death	-0.16	joined	-0.06
here before bam	death	0.05	birth	-0.08	joined	-0.07
here before ban	death	0.15	birth	0.06	joined	-0.11
here before bang	death	0.09	birth	-0.09	joined	-0.37
here before banh	death	0.17
here before bao	death	-0.08	joined	-0.49
here before bat	death	-0.28	birth	-0.06	joined	-0.2
here before bataillon	death	0.05
here before battalion	death	-0.09
here before battambang	death	0.08
here before battle	death	-0.08
here before bau	death	-0.1
here before bay	death	-0.16	joined	-0.17
here before bd	joined	0.07
here before ben	death	-0.22	birth	-0.09	joined	-0.06
here before bep	death	-0.05
here before bi	death	0.09	birth	-0.08	joined	-0.21
here before bia	death	-0.22	birth	0.08	joined	-0.13
here before bich	death	-0.09
here before bien	death	0.29	birth	0.11	joined	-0.1
here before biet	death	-0.37	birth	0.11	joined	-0.07
here before binh	death	-0.19	birth	0.11	joined	0.14
here before bn	death	-0.13
here before bo	death	-0.08	birth	0.1	joined	0.22
here before boat	joined	-0.05
here before boc	death	-0.15	joined	-0.05
here before body	death	0.11	birth	0.11
here before boi	death	-0.14
here before bom	death	0.17
here before bomb	death	0.09
here before bon	joined	0.15
here before bones	death	0.08
here before bong	death	-0.16	birth	-0.16	joined	-0.05
here before born	birth	0.19	joined	-0.08
here before bot	death	0.14
here before bridge	death	-0.18
here before brother	death	-0.08	joined	-0.08
here before brought	death	-0.21
here before bua	death	0.28
here before buc	death	-0.07
here before bui	death	0.05	joined	-0.05
here before bulletin	death	-0.12
here before bum	death	0.08
here before bun	death	-0.19
here before bung	birth	-0.06	joined	0.09
here before buoi	death	0.06	birth	0.14	joined	0.08
here before buon	death	-0.13
here before buried	death	0.13
here before but	death	-0.3	birth	-0.07
here before buu	death	-0.08
here before by	birth	0.1	joined	-0.08
here before bya	death	0.1	birth	-0.07
here before c	joined	-0.3
here before c11	death	0.06
here before c12	death	-0.16
here before c16	death	-0.09
here before c18	death	-0.14
here before c2	death	-0.18	birth	0.12
here before c20	death	0.08
here before c3	death	0.08
here before c4	death	0.1
here before c5	death	0.17
here before c6	death	0.08
here before c7	death	-0.11	joined	0.12
here before c8	death	-0.2
here before c9	death	-0.11
here before ca	death	0.16	joined	-0.32
here before cac	death	0.1
here before cach	birth	-0.07
here before cai	death	-0.55	birth	0.1	joined	0.15
here before cam	death	0.13	birth	0.08	joined	-0.1
here before came	death	0.07	joined	-0.07
here before camp	death	-0.23
here before campuchia	death	0.17
here before can	death	0.08
here before cang	joined	0.05
here before canh	death	0.06
here before cao	death	0.13	birth	0.05	joined	-0.12
here before cap	death	-0.14	birth	-0.1	joined	0.1
here before captured	death	0.07	joined	-0.06
here before card	death	-0.09
here before cat	death	-0.06	birth	0.09
here before cau	death	0.16	birth	-0.07	joined	-0.07
here before cav	death	-0.14
here before cay	death	0.29	birth	0.07
here before ccb	death	0.05
here before cdec	death	-0.19
here before ce	death	0.17
here before certificate	birth	0.08
here before cha	death	0.23	birth	0.06	joined	-0.14
here before chac	death	0.21	birth	0.14	joined	-0.07
here before chai	joined	0.11
here before cham	death	0.06
here before chan	death	-0.08
here before chao	death	-0.21	birth	0.1
here before chap	death	-0.16
here before charlie	death	-0.17
here before chat	death	0.08
here before chau	death	0.13	birth	-0.13
here before chay	death	0.13
here before che	death	0.2	birth	0.06
here before chem	death	0.2
here before cheo	death	0.05
here before chep	death	-0.08
here before chet	birth	-0.15	joined	-0.11
here before chi	death	0.13	birth	0.15	joined	-0.21
here before chiec	death	-0.1
here before chiem	joined	-0.07
here before chien	death	0.11	birth	-0.15	joined	-0.14
here before chim	death	0.16
here before chinh	death	0.35	birth	-0.16	joined	0.08
here before cho	death	0.15	joined	-0.17
here before chon	death	-0.15	birth	-0.06
here before chong	birth	0.13
here before chop	death	0.1
here before christmas	death	-0.14
here before chu	death	-0.15	birth	0.24	joined	-0.12
here before chua	death	-0.08	birth	0.09	joined	-0.05
here before chuc	death	-0.05
here before chum	death	0.05
here before chung	death	0.12	joined	-0.06
here before chuoc	birth	0.11
here before chuong	death	-0.06
here before chup	death	-0.27	birth	-0.05	joined	-0.09
here before chuyen	death	-0.07	birth	-0.06
here before clerk	death	-0.13
here before co	joined	0.07
here before coc	death	-0.13
here before combat	death	0.07
here before commander	death	0.12
here before company	death	-0.21
here before con	death	0.37	birth	-0.26	joined	0.22
here before cong	death	0.17	birth	0.07	joined	0.09
here before contact	death	0.08
here before copy	death	0.07
here before cot	death	-0.07	joined	-0.1
here before cousin	joined	0.07
here before cross	death	0.11
here before crossing	death	0.11
here before cu	death	0.09	birth	-0.25
here before cua	death	-0.18
here before cuc	joined	-0.05
here before cum	death	-0.06
here before cung	death	0.16	birth	-0.18	joined	0.48
here before cuoc	death	-0.2
here before cuoi	death	-0.86	birth	-0.05	joined	-0.1
here before cuon	death	0.28
here before cuong	death	0.12	birth	0.17	joined	0.13
here before cut	birth	0.05
here before cuu	death	0.09	birth	0.19	joined	-0.05
here before d	death	0.14
here before d1	death	-0.08
here before d14	death	-0.08
here before d2	death	0.07	birth	0.05
here before d25	death	0.12
here before d3	death	-0.31	joined	0.13
here before d4	death	0.14
here before d406	death	0.05
here before d440	death	0.15
here before d5	death	-0.13
here before d7	death	0.12
here before d8	death	0.09
here before d9	death	0.18
here before da	death	-0.2	joined	-0.17
here before dac	birth	-0.06
here before dad	death	0.06
here before dai	death	-0.11	birth	-0.11	joined	0.06
here before dak	death	-0.14	joined	-0.06
here before dam	death	0.15
here before dan	death	0.18	joined	-0.07
here before dang	death	0.27	birth	-0.17
here before danh	death	-0.18	birth	0.09	joined	-0.11
here before dans	death	-0.18
here before dao	death	0.13	birth	0.11
here before dap	death	-0.11
here before dat	birth	0.1
here before date	death	0.11
here before dated	death	-0.12	joined	0.18
here before dau	death	0.15	birth	-0.13	joined	-0.11
here before day	birth	-0.19	joined	0.08
here before days	death	-0.33
here before dc	death	-0.14
here before de	death	-0.06	joined	0.21
here before dead	death	-0.21
here before death	death	0.06
here before dem	death	-0.12	birth	-0.07
here before den	death	-0.16	joined	-0.09
here before dep	death	0.06
here before des	death	-0.05
here before deu	death	-0.13	joined	0.14
here before di	death	-0.14	birth	-0.4	joined	0.6
here before dia	death	0.2	joined	-0.05
here before dich	death	0.38
here before diem	joined	0.09
here before dien	birth	-0.11
here before dieu	birth	-0.09	joined	-0.06
here before din	death	-0.26
here before dinh	death	0.13	joined	-0.12
here before dip	death	0.13
here before disparu	death	0.11
here before dit	death	0.07
here before div	death	-0.13
here before division	joined	0.09
here before do	death	0.31	joined	-0.11
here before doan	death	0.14	birth	0.26
here before doc	death	-0.08	birth	0.12
here before doi	birth	-0.21
here before dom	death	0.12
here before don	death	0.19	joined	-0.24
here before dong	death	-0.2	birth	-0.08	joined	0.35
here before dop	death	0.06
here before dos	birth	0.09
here before dot	joined	0.33
here before drang	death	-0.07
here before dry	death	0.13
here before du	death	-0.14	birth	-0.22	joined	0.17
here before dua	death	-0.4	birth	-0.08	joined	0.15
here before duc	death	-0.28	birth	0.18	joined	-0.2
here before dung	death	-0.13	birth	0.16
here before duoc	death	-0.26	birth	0.06	joined	0.25
here before duoi	death	0.23	birth	-0.06
here before duong	death	0.11
here before dup	death	-0.06
here before duy	death	-0.19	birth	0.06
here before duyen	death	-0.11	joined	0.12
here before e	death	0.21	birth	0.11	joined	0.13
here before e101	death	0.07
here before e12	death	0.1
here before e141	death	-0.19
here before e148	death	0.1
here before e165	death	0.05
here before e2	death	0.08	joined	0.05
here before e209	death	0.05
here before e24	death	-0.05
here before e270	death	0.11
here before e31	death	-0.13
here before e320	death	0.07
here before e33	birth	0.05
here before e38	death	0.05
here before e48	death	-0.07
here before e52	death	-0.12
here before e567	death	0.06
here before e83	death	-0.11
here before e88	death	0.09
here before e9	death	0.05
here before e95	death	-0.11
here before em	birth	0.13	joined	0.08
here before en	death	-0.1	birth	-0.1	joined	0.12
here before end	death	-0.07
here before ends	death	-0.07
here before engineer	death	-0.09
here before engineers	death	-0.19
here before engraved	birth	-0.07
here before entre	death	-0.12	joined	0.05
here before entry	death	-0.11
here before est	death	0.22
here before et	death	-0.13
here before ete	death	0.13
here before eve	death	-0.09
here before f2	death	-0.07
here before f3	death	0.06
here before f304	death	-0.11
here before f307	death	0.05
here before f316	death	0.09
here before f330	death	0.15
here before f339	death	-0.06	joined	0.13
here before f341	death	0.05
here before f968	death	0.08
here before fall	death	-0.07
here before family	death	-0.16
here before father	death	0.14	birth	-0.2
here before fell	death	-0.08
here before female	death	-0.05
here before fever	death	0.13
here before field	death	-0.05
here before fight	death	0.09
here before first	death	-0.11	birth	-0.09	joined	0.08
here before flew	death	0.07
here before for	death	0.05
here before force	death	-0.1
here before found	death	-0.33	birth	0.24
here before french	death	0.08
here before from	death	0.1	joined	0.27
here before front	death	-0.07	joined	0.14
here before fsb	death	-0.07
here before fulro	death	0.07
here before ga	death	-0.16	joined	0.36
here before gac	death	0.17
here before gach	death	0.08
here before gai	joined	0.09
here before gan	death	0.07
here before ganh	death	0.07
here before gao	joined	-0.07
here before gat	death	0.26
here before ghi	death	-0.19	birth	-0.13	joined	-0.11
here before gi	death	0.12
here before gia	death	0.06	birth	-0.12	joined	-0.47
here before giai	joined	0.08
here before giang	death	-0.13
here before gianh	death	-0.21
here before giao	death	0.11	joined	0.22
here before giap	death	-0.12	birth	0.06
here before giau	death	-0.05
here before giay	death	0.06	joined	-0.13
here before gieng	death	0.13
here before giet	death	0.17
here before gio	death	0.12	joined	-0.11
here before gioi	death	0.16
here before giong	death	-0.15
here before giu	death	-0.17
here before giua	death	0.08
here before gium	death	0.08
here before giup	death	0.05	birth	0.07
here before go	death	-0.36
here before goc	death	0.06	birth	-0.05
here before goi	death	-0.2	birth	0.05	joined	0.08
here before got	joined	-0.05
here before grave	death	-0.07
here before guerrilla	death	0.12
here before gui	death	-0.11	joined	-0.09
here before h	death	0.18	birth	-0.06
here before h1	death	0.06
here before ha	birth	0.17	joined	-0.25
here before hac	death	-0.12
here before hach	death	0.1
here before had	death	0.06
here before hai	death	-0.13	birth	0.2	joined	0.14
here before han	joined	0.11
here before hang	birth	0.1	joined	0.09
here before hanh	death	0.2	joined	0.13
here before hanoi	death	0.07	birth	-0.06
here before hao	death	-0.05
here before hap	death	0.09
here before hau	death	0.11	joined	0.11
here before have	death	0.07
here before hay	death	0.23	birth	-0.06
here before hb	death	-0.08	birth	0.06
here before he	death	-0.11	birth	-0.09	joined	0.06
here before heo	death	-0.06
here before her	death	0.09
here before het	death	0.05
here before hi	birth	-0.05
here before hien	death	0.18
here before hiep	death	0.1	joined	0.07
here before hieu	death	-0.23
here before hill	death	0.08
here before him	birth	0.22	joined	0.05
here before himself	death	-0.09
here before hinh	death	-0.13	birth	-0.05	joined	0.09
here before hit	death	0.08
here before ho	death	0.11	birth	-0.06	joined	0.17
here before hoa	death	0.18	birth	-0.07	joined	0.21
here before hoai	death	0.09	birth	0.11
here before hoan	death	0.06
here before hoang	death	0.07	joined	-0.21
here before hoat	death	-0.06	birth	-0.09	joined	-0.1
here before hoc	death	-0.09	birth	-0.08	joined	0.41
here before hoe	death	-0.07	birth	-0.05
here before hoi	death	0.15	birth	0.07
here before hom	death	-0.08	birth	-0.08	joined	-0.08
here before home	death	-0.22	joined	-0.07
here before hon	death	-0.07	birth	-0.15
here before hong	joined	0.08
here before hop	death	-0.16	joined	0.06
here before horse	death	-0.1
here before hospital	death	-0.1
here before hs	death	0.29
here before hu	birth	0.08
here before hua	death	-0.18	birth	0.15
here before huan	death	0.08
here before hue	death	0.19	birth	-0.08	joined	0.14
here before hung	death	0.14	joined	-0.14
here before huong	death	-0.1	joined	-0.19
here before husband	death	-0.05
here before huu	death	0.28	birth	-0.27
here before huyen	death	-0.25	birth	0.09	joined	-0.11
here before huynh	death	-0.18
here before hy	death	0.56	birth	-0.21
here before i	death	0.06	joined	-0.08
here before ia	death	-0.06
here before ich	death	0.05
here before il	death	0.24
here before in	death	0.05	birth	-0.05
here before inf	death	-0.05
here before infantry	death	-0.05
here before inh	death	0.11
here before is	death	-0.16	joined	-0.08
here before it	death	0.08	birth	0.07	joined	-0.09
here before j	death	-0.1
here before joined	joined	0.16
here before jour	death	-0.07
here before journal	death	0.11
here before k	death	0.18	birth	0.05
here before k20	death	-0.05
here before k5	death	0.05
here before k52	death	-0.07
here before k9	birth	0.11
here before ka	death	0.05
here before kampot	death	-0.06	birth	0.12
here before kan	death	-0.16	joined	0.15
here before kb	birth	0.05
here before ke	death	0.12	joined	0.12
here before kem	death	-0.05
here before kenh	death	-0.22
here before keo	death	0.08
here before kep	death	-0.05
here before ket	death	-0.12	birth	-0.18	joined	-0.28
here before kh	death	-0.09	birth	0.11
here before khac	death	-0.5	birth	-0.14	joined	-0.18
here before khai	death	0.07	joined	-0.14
here before kham	death	0.12	joined	0.18
here before khan	death	-0.05
here before khang	death	-0.05
here before khanh	death	-0.16	birth	0.11	joined	0.05
here before khe	death	-0.13	birth	-0.05	joined	-0.05
here before khi	death	0.13
here before khieng	death	0.07
here before khiet	death	-0.09
here before khieu	death	-0.07
here before khmer	death	-0.07	joined	0.05
here before kho	death	-0.23
here before khoa	death	0.16
here before khoai	birth	-0.11
here before khoan	death	-0.15
here before khoang	death	0.1
here before khoc	death	-0.11
here before khoi	death	0.13
here before khong	death	0.31	birth	-0.11	joined	-0.15
here before khop	death	0.09
here before khu	death	0.1	joined	0.07
here before khue	death	0.08
here before khuong	birth	-0.05
here before kia	death	0.4	birth	-0.14	joined	-0.1
here before kich	death	0.06	birth	-0.07	joined	0.15
here before kiem	death	0.22
here before kien	death	-0.1	joined	0.06
here before kiet	death	0.06
here before kieu	death	-0.07	joined	-0.14
here before killed	death	0.1
here before kim	death	-0.3	birth	0.06	joined	-0.09
here before kinh	death	0.21	birth	-0.12
here before kleng	death	0.09
here before ko	death	0.19
here before kompong	death	-0.06
here before kon	death	-0.12
here before kontum	death	-0.17
here before kpa	death	0.23	birth	-0.06
here before kra	death	0.05
here before krong	death	-0.1	joined	-0.1
here before kt	death	-0.09
here before ky	death	-0.36	joined	-0.08
here before l	death	0.31	birth	0.07	joined	0.07
here before la	death	0.1	birth	-0.16	joined	0.21
here before lac	death	-0.17	joined	-0.06
here before lach	birth	0.1
here before lai	birth	0.12	joined	-0.22
here before lak	death	0.06
here before lam	death	-0.36	birth	-0.11	joined	-0.12
here before lan	death	-0.29	birth	0.1	joined	-0.17
here before lang	birth	0.09	joined	0.22
here before lanh	birth	0.06
here before lao	death	0.45	joined	-0.06
here before laos	death	-0.21
here before lap	death	0.08	joined	0.09
here before last	death	-0.18	joined	-0.06
here before lat	death	0.12
here before lau	death	0.25
here before lay	death	-0.3	joined	-0.06
here before le	birth	0.12	joined	-0.12
here before leader	death	-0.1
here before left	death	0.05
here before len	death	-0.28	birth	-0.14	joined	0.69
here before lenh	joined	0.07
here before les	death	0.24
here before letter	death	-0.22	joined	0.17
here before lettre	death	-0.38
here before liberation	death	0.09
here before liem	death	-0.11
here before lien	death	0.05	joined	0.13
here before liet	death	-0.35	birth	0.08
here before lieu	death	0.26	birth	-0.06	joined	0.11
here before lim	death	0.19
here before linh	death	0.09	birth	-0.15	joined	0.33
here before live	death	-0.07
here before lo	death	0.22	birth	0.09
here before loc	death	0.18	joined	0.06
here before log	death	0.2
here before loi	death	-0.18	joined	0.1
here before lon	death	-0.05	birth	0.1
here before long	death	-0.16	joined	-0.15
here before lop	death	-0.05	joined	0.14
here before lost	death	-0.45
here before lot	death	0.18
here before ls	death	0.22	birth	-0.14
here before lt	death	-0.17
here before lu	death	0.1	joined	-0.12
here before lua	death	-0.1	joined	-0.05
here before luc	death	0.09	birth	-0.07	joined	-0.32
here before lum	death	0.07
here before lun	death	0.1
here before lunar	death	0.07
here before lung	death	-0.27
here before luoi	death	0.15
here before luom	death	-0.07
here before luon	birth	0.07
here before luong	death	-0.13	birth	-0.09	joined	-0.05
here before luu	death	0.21	joined	0.06
here before luyen	joined	-0.08
here before ly	death	0.09	birth	-0.05	joined	0.12
here before m	death	-0.13	birth	-0.08
here before ma	death	-0.44	joined	0.2
here before mac	death	0.14	birth	-0.17
here before mai	death	0.24	birth	-0.14	joined	-0.08
here before malaria	death	0.11
here before man	birth	-0.06	joined	-0.18
here before mang	death	-0.11	birth	-0.2	joined	-0.06
here before manh	death	-0.24	birth	0.07	joined	-0.08
here before mao	death	-0.07	birth	0.08	joined	0.1
here before mars	death	-0.25
here before mat	death	0.23	birth	-0.12	joined	-0.18
here before mau	death	0.34
here before may	death	0.09
here before maybe	death	0.1
here before me	death	-0.16	birth	-0.36	joined	-0.2
here before medic	birth	0.11
here before men	death	-0.23
here before mere	death	-0.11
here before mi	death	0.14
here before mia	death	-0.08
here before mich	death	0.06
here before mien	death	-0.1	joined	-0.11
here before mieng	death	0.1
here before mieu	death	-0.11
here before min	death	0.15
here before minh	death	0.33	birth	0.18	joined	0.2
here before missing	death	-0.05
here before mit	death	0.05
here before mo	joined	0.05
here before moc	death	0.13
here before moi	death	-0.11	joined	0.17
here before mon	death	-0.27
here before mong	birth	0.21	joined	0.13
here before month	death	-0.05
here before morning	death	0.05
here before mort	death	0.08
here before morts	death	0.08
here before mot	death	-0.1
here before mother	death	-0.12	birth	-0.07
here before mu	death	-0.06	birth	0.09	joined	0.07
here before mua	death	0.27
here before mui	death	-0.15	joined	0.06
here before mung	death	-0.06
here before muoi	death	-0.25	joined	0.06
here before muon	birth	0.08
here before muong	joined	-0.15
here before muu	joined	0.06
here before my	birth	-0.31	joined	-0.17
here before n	death	-0.22	birth	0.08
here before n237	birth	0.06
here before na	death	0.05	birth	0.05	joined	0.15
here before nai	death	-0.13
here before nam	death	0.15	birth	0.07	joined	-0.35
here before name	death	0.15
here before nang	death	0.09	joined	0.05
here before nao	death	-0.1	joined	-0.08
here before nap	death	-0.1
here before nay	death	-0.1	birth	-0.09
here before ne	death	-0.07	joined	0.05
here before near	death	-0.1
here before nen	death	-0.11	birth	0.06
here before ng	birth	-0.06
here before ngai	death	0.1	joined	-0.1
here before ngam	death	0.13
here before ngan	death	-0.14
here before ngay	death	-0.35	joined	0.23
here before nghe	death	-0.16	joined	-0.09
here before nghi	death	0.19	joined	0.09
here before nghia	death	0.11	birth	-0.08	joined	0.11
here before nghiep	death	0.15	joined	0.08
here before ngo	death	-0.08	birth	0.1	joined	0.07
here before ngoai	death	-0.13
here before ngoan	death	0.18	birth	-0.08	joined	-0.14
here before ngoat	death	0.13
here before ngoc	death	0.05	joined	-0.1
here before ngu	death	-0.2	birth	-0.1	joined	0.38
here before nguoi	death	0.28	joined	0.06
here before nguu	death	0.07	birth	0.08
here before nguy	death	0.1
here before nguyen	death	-0.2	joined	-0.08
here before nha	death	-0.25	birth	0.17	joined	0.13
here before nhac	death	0.09	joined	0.05
here before nham	death	-0.05	birth	0.08
here before nhan	death	-0.21	birth	0.07	joined	-0.27
here before nhanh	death	-0.05
here before nhap	death	-0.3	birth	-0.07	joined	0.4
here before nhat	death	-0.2
here before nhau	death	0.05
here before nhay	death	-0.08
here before nhe	death	0.14
here before nhi	death	-0.11
here before nhiem	death	0.09
here before nhien	death	0.12
here before nho	joined	0.1
here before nhom	death	-0.41	joined	-0.06
here before nhon	death	0.21
here before nhong	death	-0.05
here before nhu	birth	-0.18	joined	0.05
here before nhuan	joined	0.07
here before nhue	death	0.15
here before nhung	death	-0.27	birth	0.19
here before nhuong	death	-0.12
here before niem	death	-0.26
here before nien	joined	0.05
here before night	death	-0.1
here before ninh	birth	0.18
here before nn	joined	0.17
here before no	death	0.16	birth	0.11	joined	0.11
here before noel	death	-0.29
here before noi	death	0.07	birth	-0.26	joined	-0.1
here before nong	death	0.13	birth	0.21	joined	0.08
here before north	death	0.07
here before not	death	-0.1	birth	-0.05	joined	-0.05
here before note	death	-0.08
here before notebook	death	-0.05
here before nt	birth	0.13
here before ntls	birth	-0.06	joined	-0.05
here before nu	death	0.08
here before nui	death	-0.17
here before nuoc	death	0.35	joined	-0.05
here before nuoi	death	0.05	joined	-0.09
here before o	birth	-0.06	joined	-0.19
here before oai	death	-0.13
here before of	death	0.05	birth	0.31	joined	-0.06
here before oi	death	0.15
here before old	death	0.09
here before older	joined	-0.08
here before om	joined	0.1
here before on	death	-0.11	birth	0.05	joined	-0.05
here before one	joined	0.13
here before ong	death	0.1	birth	-0.22	joined	0.22
here before only	joined	0.08
here before ont	death	0.09
here before or	death	-0.18
here before our	death	0.1
here before outside	death	-0.13
here before pa	joined	0.12
here before pailin	death	0.07
here before panh	death	-0.1
here before paper	death	0.15	joined	-0.05
here before par	death	0.25
here before parti	joined	0.21
here before people	death	-0.07
here before pere	death	-0.1
here before pha	death	0.23	joined	0.09
here before phach	birth	-0.14
here before pham	death	0.13	birth	-0.07
here before phan	death	0.28
here before phao	death	-0.4
here before phap	death	0.32	birth	-0.07
here before phat	death	-0.08	joined	-0.05
here before phau	death	0.2
here before phep	joined	-0.08
here before phi	death	0.43	birth	-0.07	joined	-0.13
here before phia	death	-0.18
here before phien	death	-0.14
here before phieu	death	0.07
here before pho	death	0.5	joined	-0.1
here before phon	death	-0.07	birth	0.07
here before phong	death	0.18	birth	0.1	joined	0.09
here before photo	death	-0.18
here before phu	death	-0.1	joined	-0.14
here before phuc	death	0.09
here before phum	death	0.06
here before phung	death	0.27	joined	-0.08
here before phuoc	death	-0.07	birth	-0.1	joined	-0.09
here before phuong	death	-0.2
here before platoon	death	-0.1
here before pleiku	death	-0.09
here before poipet	death	0.06
here before pon	death	0.15
here before pong	birth	0.1
here before pot	death	0.13
here before pres	death	0.12
here before private	death	-0.06
here before province	death	-0.1
here before pu	death	0.05
here before pvt	death	0.05
here before q	death	-0.15
here before qd	death	-0.06
here before qk	death	-0.16
here before qu	death	0.2
here before qua	birth	-0.05	joined	-0.11
here before quan	death	-0.06
here before quang	birth	0.06	joined	-0.15
here before quat	birth	-0.08
here before que	death	0.3	joined	-0.07
here before quoc	joined	0.07
here before quy	birth	0.1	joined	-0.14
here before quyen	birth	-0.06	joined	0.11
here before quyet	death	-0.17	birth	0.07	joined	-0.07
here before quynh	birth	0.05
here before ra	death	-0.1	birth	0.08	joined	-0.09
here before rach	death	0.24
here before raconte	death	0.05
here before rah	death	-0.07
here before rainy	death	0.05
here before rang	death	0.14	joined	0.1
here before ranh	death	-0.05
here before rao	death	0.16	joined	-0.06
here before rat	death	-0.09
here before rau	death	0.08
here before ray	death	0.15
here before re	death	-0.1	joined	-0.1
here before recorded	death	-0.08
here before red	death	0.11
here before regiment	death	0.18
here before rentre	death	-0.11
here before ret	death	0.13
here before ri	death	0.05	joined	0.17
here before rieng	death	0.16
here before rinh	joined	-0.06
here before river	death	-0.07
here before riviere	death	-0.06
here before ro	birth	-0.06
here before road	death	0.08
here before roc	death	0.06
here before roi	death	0.15	birth	-0.1	joined	-0.05
here before rua	death	-0.11
here before rung	death	-0.11
here before ruong	death	-0.1
here before ruot	death	-0.12	birth	0.23
here before ruyen	death	0.06
here before s	death	0.19	joined	-0.15
here before sa	joined	-0.05
here before sac	death	-0.11
here before sach	death	0.06	birth	-0.06
here before sai	death	0.13	birth	-0.13
here before said	death	0.2
here before saigon	death	-0.2
here before sam	joined	-0.12
here before same	joined	0.07
here before san	death	-0.3
here before sang	death	-0.12
here before sanh	birth	0.34	joined	-0.1
here before sao	death	-0.15	birth	-0.09
here before sap	death	0.08
here before sapper	death	-0.15
here before sat	death	0.09	birth	0.19
here before sau	birth	-0.1
here before say	death	0.3	joined	-0.05
here before says	death	-0.05	birth	-0.15
here before school	joined	0.08
here before se	death	0.07
here before season	death	0.22
here before second	death	0.11
here before sen	death	0.19
here before senh	death	0.06
here before seo	death	0.07
here before serait	death	0.1
here before shau	death	-0.07
here before she	death	0.21
here before ship	death	0.19
here before si	joined	-0.11
here before side	joined	0.12
here before sieng	death	0.07
here before signed	death	-0.14	joined	0.07
here before sin	death	0.16
here before since	death	-0.08	joined	0.05
here before sinh	death	-0.08	birth	0.39	joined	-0.33
here before sn	death	-0.07	birth	0.08	joined	-0.06
here before so	death	-0.24	birth	0.29	joined	-0.25
here before soan	birth	-0.09
here before soc	death	0.06
here before soi	death	0.05
here before soldier	death	0.11
here before soldiers	death	0.23
here before son	death	-0.1	joined	-0.27
here before song	death	0.14	birth	-0.08	joined	-0.11
here before sot	death	0.27	birth	-0.06
here before sous	death	0.1
here before south	death	0.44	joined	-0.12
here before staff	death	-0.1
here before station	death	0.1
here before stone	birth	-0.14
here before stt	death	-0.07
here before stung	death	-0.21
here before su	joined	-0.26
here before sua	death	0.06
here before sung	death	-0.1
here before suoi	death	-0.13
here before suong	death	-0.05
here before suot	death	-0.11
here before sur	death	-0.12
here before suu	death	0.08	birth	0.13	joined	-0.16
here before svay	death	0.15
here before sy	death	0.12
here before t	death	0.2
here before t4	death	-0.1
here before ta	death	0.12	joined	-0.12
here before tac	death	-0.05
here before tai	death	-0.3	joined	-0.54
here before taken	death	0.27
here before tam	death	-0.06	birth	0.08	joined	-0.31
here before tan	death	-0.31	birth	-0.12	joined	0.07
here before tang	death	-0.52	birth	-0.13	joined	-0.2
here before tap	death	-0.2	birth	-0.15	joined	-0.14
here before tau	death	-0.19	joined	0.29
here before tay	death	0.13	birth	-0.06	joined	0.07
here before te	death	-0.1
here before team	death	-0.08
here before ten	death	-0.17	birth	-0.17	joined	-0.23
here before teo	death	-0.09
here before tet	death	0.15
here before th	death	-0.11
here before tha	death	-0.09
here before thach	death	0.26	joined	-0.07
here before thai	death	0.06	birth	0.14
here before tham	death	-0.13	birth	-0.15	joined	-0.06
here before than	death	-0.21	birth	-0.12	joined	0.07
here before thang	death	-0.69	joined	0.32
here before thanh	death	-0.34	birth	0.18	joined	0.17
here before thao	death	0.09
here before that	death	0.1	birth	0.1	joined	-0.06
here before thau	death	-0.15
here before thay	death	0.27
here before the	death	-0.12	birth	0.2	joined	0.19
here before them	death	-0.13
here before then	death	0.14
here before theo	death	-0.2	birth	-0.15	joined	0.48
here before there	death	0.07
here before they	death	-0.06
here before thi	death	-0.34	birth	-0.27	joined	0.11
here before thia	death	-0.12
here before thien	death	-0.4	birth	-0.09	joined	0.23
here before thiet	joined	0.13
here before thieu	death	-0.11
here before thin	birth	0.11
here before thinh	death	0.2	birth	-0.05
here before thit	joined	-0.07
here before tho	death	0.05	joined	0.18
here before thoa	death	-0.08
here before thoai	death	-0.1
here before thoat	death	-0.21	joined	0.06
here before thoi	death	-0.1	joined	0.13
here before thom	death	0.05
here before thon	death	-0.15	birth	-0.12	joined	0.06
here before thong	death	-0.05	birth	-0.15
here before thoong	death	0.05
here before thot	death	0.14
here before three	death	-0.08	birth	0.1
here before thu	death	-0.29	birth	-0.1	joined	-0.17
here before thua	death	0.21
here before thuan	death	-0.07	birth	-0.15	joined	0.06
here before thuat	death	-0.08
here before thuc	death	-0.22
here before thue	death	0.06
here before thuoc	death	0.21
here before thuong	death	-0.12	birth	-0.07	joined	0.06
here before thuot	joined	0.05
here before thuy	death	-0.13	birth	0.24	joined	-0.07
here before thuyen	death	0.07
here before thuyet	death	0.1
here before ti	death	0.05
here before tien	death	-0.18	joined	-0.19
here before tieng	death	-0.11
here before tiep	birth	0.08	joined	-0.08
here before tieu	death	0.13	birth	-0.12
here before tim	death	-0.31	birth	-0.12
here before tin	death	-0.1	birth	-0.15	joined	0.11
here before tinh	death	0.05	joined	-0.28
here before tnxp	death	0.38	birth	0.06	joined	0.06
here before to	birth	-0.44	joined	0.05
here before toai	joined	0.1
here before toan	birth	0.13
here before toc	death	-0.09	birth	-0.06	joined	0.18
here before toi	death	-0.25	birth	-0.31	joined	-0.28
here before told	death	0.27
here before tombe	death	0.14
here before ton	death	0.08
here before tong	death	0.06	birth	-0.06	joined	0.13
here before took	death	0.1	joined	0.06
here before tqgc	death	-0.14
here before tra	death	0.11	joined	-0.12
here before trac	death	0.09
here before trach	death	0.05
here before trai	death	0.14
here before tram	death	0.24	birth	-0.09	joined	0.05
here before tran	death	0.06	birth	-0.14	joined	-0.11
here before trang	death	-0.12	birth	-0.11	joined	-0.17
here before translated	death	0.19
here before trao	death	-0.09
here before trau	death	0.06
here before tre	death	-0.1	birth	-0.05	joined	-0.09
here before tren	death	-0.06	birth	-0.11
here before treng	death	-0.21
here before tri	death	-0.2	birth	-0.19
here before trich	death	-0.18
here before trieu	death	0.47
here before trinh	death	0.14	birth	0.15	joined	0.07
here before tro	death	0.14	joined	-0.15
here before troi	death	-0.09
here before trom	death	-0.08	joined	0.06
here before tron	death	-0.07
here before trong	death	-0.16	birth	0.21	joined	-0.07
here before tru	death	-0.14
here before truc	death	-0.34	joined	0.06
here before trung	death	-0.12	joined	-0.11
here before truoc	death	-0.14	birth	-0.09	joined	0.27
here before truong	death	-0.29	birth	0.14	joined	0.15
here before truy	death	-0.05
here before tu	death	-0.28	birth	-0.18
here before tuan	death	0.16
here before tuat	birth	-0.05
here before tuc	birth	0.2
here before tue	death	0.19
here before tui	death	-0.37	joined	0.06
here before tung	death	0.12	birth	0.09
here before tunnel	death	0.11
here before tuoc	death	0.06
here before tuoi	death	0.18	joined	-0.26
here before tuong	death	-0.14	birth	0.13
here before tuyen	death	0.05	birth	0.12	joined	-0.08
here before tuynh	death	-0.06
here before two	death	0.11
here before ty	death	-0.06
here before u	death	0.17
here before uc	death	0.09	joined	-0.09
here before un	death	-0.21
here before une	death	-0.3
here before uong	death	0.15
here before up	death	-0.2	joined	0.2
here before us	joined	0.09
here before ut	death	-0.35	joined	0.14
here before uy	joined	-0.11
here before v	death	-0.19	birth	-0.07
here before va	death	0.32	birth	-0.06	joined	-0.06
here before vac	joined	0.12
here before valley	death	-0.05
here before van	death	-0.15	birth	0.1	joined	-0.11
here before vang	death	-0.13	birth	-0.05	joined	0.07
here before vao	death	-0.2	birth	-0.14	joined	-0.09
here before vat	death	0.05
here before vay	death	0.16	joined	0.05
here before vc	death	0.28
here before ve	death	-0.14	birth	-0.35	joined	-0.07
here before vei	death	0.09
here before ven	death	0.08
here before vi	death	0.23	birth	-0.07	joined	-0.09
here before viem	death	0.05
here before vien	death	-0.19	joined	0.08
here before viet	death	-0.16	birth	-0.09	joined	-0.11
here before vietnamese	death	0.2
here before vinh	birth	-0.21	joined	0.25
here before vo	birth	-0.16
here before voi	death	-0.3	joined	0.19
here before volunteer	death	0.13
here before von	death	0.12
here before vot	death	-0.15	joined	0.06
here before vu	death	0.15	birth	-0.22	joined	0.19
here before vua	death	-0.09
here before vui	death	-0.05
here before vung	death	-0.11
here before vuon	death	0.06
here before vuong	death	-0.22
here before vuot	death	0.14
here before w	death	0.11
here before wall	death	-0.07
here before war	death	0.05
here before was	death	-0.07	birth	-0.15
here before we	death	-0.17
here before went	joined	0.3
here before when	death	0.05
here before with	death	-0.24	joined	0.16
here before wounded	death	0.13
here before wrote	death	-0.1
here before x	death	-0.08
here before xa	birth	-0.17
here before xac	death	-0.06	joined	-0.1
here before xam	death	0.09
here before xang	death	0.08
here before xe	death	0.42
here before xem	birth	0.12
here before xi	death	-0.07
here before xich	birth	-0.07
here before xiem	death	-0.06
here before xieng	death	0.06
here before xin	death	0.06
here before xiu	joined	0.08
here before xo	death	0.07
here before xom	death	0.13
here before xong	death	-0.07	joined	0.27
here before xu	death	-0.09
here before xua	death	0.11
here before xuan	death	-0.17	birth	-0.14	joined	0.06
here before xung	joined	0.1
here before y	death	0.09	birth	-0.07
here before year	death	0.15	birth	0.09	joined	-0.06
here before years	death	0.08
here before yen	death	0.12	birth	0.14
here before yeu	death	0.08
here behind #	birth	-0.16	joined	-0.14
here behind ##	death	-0.21	joined	-0.16
here behind ###	death	0.19	birth	-0.11
here behind ####	death	0.21	joined	0.12
here behind #####	death	-0.05	birth	0.08	joined	-0.16
here behind 1st	death	0.06
here behind a	death	0.26
here behind a1	death	0.12
here behind ac	death	0.25	joined	-0.1
here behind after	death	-0.18
here behind again	death	-0.07
here behind ai	death	0.27	birth	0.09	joined	0.08
here behind all	death	-0.15
here behind am	death	0.07	birth	-0.08
here behind an	death	0.41	birth	0.06	joined	-0.3
here behind and	death	-0.1	birth	0.06	joined	0.14
here behind anh	death	-0.17	birth	0.11	joined	-0.31
here behind ap	death	0.06	birth	0.06
here behind apres	death	-0.12
here behind area	death	-0.11
here behind army	death	0.06	joined	-0.08
here behind as	death	0.06
here behind at	death	-0.31	birth	-0.08	joined	0.14
here behind attack	death	-0.08
here behind au	death	0.2
here behind avait	death	0.07
here behind avec	death	0.09
here behind ay	death	-0.12	joined	0.07
here behind b	birth	0.05	joined	-0.25
here behind b2	death	-0.08	joined	0.07
here behind ba	death	-0.05	birth	-0.22	joined	-0.16
here behind bac	death	-0.12	birth	-0.06	joined	-0.07
here behind bach	death	0.12	birth	-0.12
here behind back	joined	0.08
here behind bai	death	-0.3
here behind ban	death	-0.17	birth	-0.07	joined	-0.06
here behind bang	death	-0.25	joined	-0.06
here behind banh	death	0.08
here behind bao	death	-0.77	joined	-0.34
here behind bap	death	-0.08
here behind base	death	-0.26
here behind bat	death	0.18	birth	0.08	joined	-0.28
here behind bataillon	death	0.05	birth	-0.07	joined	0.14
here behind battalion	death	-0.08
here behind battambang	joined	0.1
here behind bau	death	0.11	joined	0.22
here behind bay	death	0.1
here behind be	death	-0.07	joined	-0.07
here behind ben	death	0.32	joined	0.08
here behind bend	death	-0.08
here behind benh	death	0.29	joined	0.05
here behind beo	death	0.05
here behind bep	death	0.16
here behind bi	death	0.44	birth	-0.13	joined	-0.39
here behind bia	death	-0.07	joined	-0.14
here behind bich	death	0.06
here behind bien	death	0.52	birth	-0.05	joined	-0.17
here behind biet	death	0.12	birth	-0.1
here behind bieu	death	0.24
here behind binh	death	-0.15	birth	0.16
here behind blesse	death	-0.11
here behind bn	death	0.05
here behind bo	death	-0.12	birth	0.26
here behind boc	death	0.1	joined	-0.05
here behind bodies	death	0.19
here behind boi	death	0.06
here behind bom	birth	-0.07	joined	0.08
here behind bomb	death	0.14
here behind bon	death	-0.26	joined	-0.07
here behind bones	death	-0.1
here behind bong	death	0.15	birth	-0.09
here behind bot	death	0.06	birth	-0.05	joined	0.1
here behind bridge	death	0.05
here behind brother	death	-0.05
here behind brought	death	0.1
here behind bua	death	0.07
here behind buc	death	0.07
here behind bui	death	0.05	joined	0.07
here behind bun	death	0.12	joined	-0.1
here behind bung	death	-0.16	joined	-0.06
here behind bunker	death	-0.08
here behind buon	death	0.17	birth	-0.05
here behind buried	death	-0.21
here behind buu	death	0.09
here behind by	birth	-0.11	joined	0.05
here behind c	death	0.18	birth	0.05	joined	-0.23
here behind c1	death	-0.11	joined	0.06
here behind c10	death	-0.26
here behind c14	joined	-0.16
here behind c17	death	0.05	joined	-0.05
here behind c2	death	-0.21	birth	0.05	joined	0.12
here behind c3	death	0.05	birth	0.07	joined	-0.07
here behind c6	death	-0.07
here behind c7	death	0.09	birth	-0.12
here behind c9	death	0.07
here behind ca	birth	-0.05
here behind cac	death	-0.13	joined	-0.09
here behind cach	death	-0.11	joined	-0.08
here behind cai	death	-0.29	birth	-0.05	joined	0.1
here behind called	death	0.09
here behind cam	birth	0.13	joined	0.18
here behind cambodia	death	-0.08
here behind came	death	-0.05
here behind campuchia	death	0.07
here behind can	birth	-0.06
here behind cang	death	-0.08	birth	0.1
here behind canh	death	0.05
here behind cao	death	0.17	birth	0.12
here behind cat	death	-0.05	birth	0.07
here behind cau	death	0.22	birth	-0.14
here behind cav	death	0.06
here behind cave	death	-0.07
here behind cay	death	-0.31	joined	-0.12
here behind cemetery	death	-0.16
here behind cha	joined	-0.06
here behind chac	death	-0.28	birth	-0.06
here behind chai	death	-0.05	birth	0.1
here behind cham	death	0.18
here behind chan	birth	0.08
here behind chang	death	-0.11
here behind chao	death	0.11
here behind charlie	death	-0.06
here behind chat	death	-0.06
here behind chau	death	0.07	joined	-0.11
here behind chay	death	0.14
here behind che	death	0.06	joined	-0.06
here behind cheo	death	0.06
here behind chep	death	-0.1
here behind chet	death	0.22	birth	-0.17	joined	0.1
here behind chez	death	-0.11
here behind chi	death	-0.11	joined	0.06
here behind chia	death	-0.1
here behind chief	death	0.05
here behind chien	death	0.3
here behind chieu	death	-0.29
here behind chin	death	0.15	birth	-0.06
here behind chinese	death	0.12
here behind chinh	death	-0.1	joined	-0.05
here behind chiu	death	0.14
here behind cho	joined	-0.19
here behind chon	death	0.22	joined	-0.13
here behind chot	death	-0.18
here behind chu	death	0.08	joined	-0.13
here behind chua	death	0.27	birth	0.07	joined	0.24
here behind chuan	death	-0.11	joined	-0.11
here behind chuc	death	-0.27
here behind chui	death	0.11
here behind chung	death	-0.14	joined	-0.09
here behind chuoi	death	-0.06
here behind chuong	birth	0.13	joined	0.07
here behind chup	death	-0.05
here behind chut	death	-0.09
here behind chuyen	death	-0.1
here behind city	birth	0.12
here behind co	death	0.17	birth	-0.23	joined	0.14
here behind coc	death	0.09
here behind coi	death	0.25
here behind col	death	0.07
here behind com	death	0.14
here behind con	death	-0.28	birth	-0.13	joined	-0.2
here behind cong	birth	-0.15
here behind contact	death	-0.06
here behind cot	death	-0.21	joined	0.05
here behind cote	joined	0.14
here behind crossing	joined	0.08
here behind cu	death	0.41	birth	0.19	joined	-0.13
here behind cua	death	-0.12	birth	-0.07	joined	-0.08
here behind cuc	birth	0.14
here behind cui	death	0.08
here behind cung	death	-0.17	birth	-0.05	joined	0.1
here behind cuoc	joined	-0.07
here behind cuoi	death	-0.26	joined	-0.12
here behind cuon	death	0.08
here behind cuong	death	0.14	joined	0.22
here behind cut	death	-0.11
here behind d	death	0.07	birth	-0.07	joined	-0.12
here behind d10	death	-0.1
here behind d12	death	0.05	joined	-0.05
here behind d14	death	-0.08
here behind d4	birth	0.08
here behind d406	joined	-0.09
here behind d5	death	0.06	joined	0.05
here behind d50	death	0.08
here behind d6	birth	-0.11	joined	0.1
here behind d7	joined	0.12
here behind d8	death	0.2	birth	0.05	joined	-0.09
here behind d9	death	-0.05
here behind da	death	0.26	birth	0.05	joined	-0.19
here behind dac	death	0.17	birth	-0.08	joined	-0.05
here behind dai	death	-0.07	joined	-0.27
here behind dak	birth	0.09	joined	0.21
here behind dan	death	-0.1	joined	-0.24
here behind dang	birth	-0.12	joined	0.18
here behind danh	death	0.22	joined	-0.06
here behind dans	death	0.09	joined	0.12
here behind dao	death	-0.24	birth	0.06	joined	0.07
here behind dap	death	0.12
here behind dat	death	-0.2
here behind dau	death	0.21	joined	-0.25
here behind day	death	-0.28	birth	0.08
here behind dc	death	-0.07
here behind de	death	-0.11	birth	-0.1	joined	0.06
here behind dead	death	-0.11
here behind dem	death	0.17
here behind den	death	0.13	birth	-0.07	joined	0.05
here behind deo	joined	-0.12
here behind derriere	death	-0.1
here behind devant	death	0.22
here behind di	death	0.16	joined	0.24
here behind dia	death	-0.28	birth	-0.05	joined	-0.06
here behind dich	death	0.3
here behind did	death	0.06	joined	0.08
here behind died	birth	-0.1
here behind diem	death	-0.1	joined	-0.06
here behind dien	death	0.12	birth	0.05	joined	-0.13
here behind dieu	death	-0.1
here behind din	death	-0.11
here behind dinh	birth	0.07	joined	0.16
here behind do	death	-0.15	birth	-0.09	joined	-0.11
here behind doan	birth	-0.08	joined	-0.08
here behind doc	birth	-0.07	joined	-0.09
here behind doi	death	0.24	birth	-0.06	joined	-0.1
here behind don	joined	0.08
here behind dong	death	-0.14	birth	-0.13
here behind door	death	0.17
here behind dot	death	0.11
here behind driver	death	0.06
here behind dt	birth	0.08
here behind du	death	0.15	birth	-0.18	joined	0.11
here behind dua	joined	0.12
here behind duc	death	0.23	joined	-0.13
here behind dui	death	-0.06
here behind dung	death	0.14	birth	0.24	joined	-0.19
here behind duoc	birth	-0.14	joined	0.25
here behind duoi	death	0.16
here behind duong	birth	-0.07	joined	-0.29
here behind duy	death	-0.12	birth	0.12
here behind e	death	-0.08	joined	-0.14
here behind e101	birth	0.05
here behind e12	death	0.21	birth	-0.09
here behind e14	joined	0.05
here behind e141	joined	-0.06
here behind e174	joined	-0.05
here behind e209	death	0.08
here behind e266	death	0.05
here behind e270	death	0.05
here behind e271	death	0.06
here behind e3	death	-0.08
here behind e31	death	0.08
here behind e33	death	0.08	birth	0.06
here behind e42	joined	0.08
here behind e48	death	-0.05	joined	-0.05
here behind e66	death	0.1
here behind e876	death	0.06
here behind e9	death	-0.16
here behind edge	death	-0.1
here behind eglise	death	-0.1
here behind em	death	0.13	birth	-0.06	joined	0.26
here behind en	death	-0.08
here behind enemy	death	0.12
here behind et	death	-0.08
here behind ete	death	0.11
here behind f10	death	0.05
here behind f3	death	0.2	birth	-0.09	joined	-0.07
here behind f304	joined	-0.12
here behind f309	death	0.08
here behind f316	death	0.06
here behind f320	death	-0.08
here behind f341	death	0.06
here behind f356	death	0.09
here behind f7	death	0.09	joined	-0.07
here behind fell	birth	0.12
here behind fight	death	-0.19
here behind first	death	0.05
here behind for	death	-0.23
here behind fort	death	0.16
here behind found	death	-0.06
here behind four	death	0.1
here behind french	death	0.14	birth	-0.09	joined	0.08
here behind front	joined	0.1
here behind fusille	death	0.09
here behind ga	death	0.19
here behind gac	death	0.37
here behind gai	death	-0.08
here behind gan	death	-0.13
here behind gao	death	0.13
here behind gap	death	-0.26
here behind gat	death	-0.21
here behind gate	death	-0.1
here behind gay	death	-0.11	birth	0.13
here behind ghi	death	-0.48	birth	-0.09	joined	-0.15
here behind gi	death	-0.26
here behind gia	death	0.17	birth	0.14	joined	-0.18
here behind giac	death	0.16
here behind giai	death	0.06	birth	-0.09
here behind giam	death	-0.18	joined	0.05
here behind gian	death	-0.06	joined	-0.1
here behind giang	death	0.14	joined	0.05
here behind gianh	death	0.1
here behind giao	joined	-0.06
here behind giap	death	0.12
here behind giay	death	-0.34	joined	-0.23
here behind gio	death	0.2	birth	-0.06
here behind gioi	death	0.19	joined	-0.14
here behind giong	death	0.19	joined	0.05
here behind giu	death	-0.34	birth	-0.07	joined	0.06
here behind giua	death	-0.14
here behind gium	death	0.05
here behind giuoc	death	-0.08
here behind giup	death	-0.17	joined	-0.07
here behind go	death	0.18
here behind goc	death	0.13	joined	0.05
here behind goi	death	0.08	joined	0.07
here behind grave	death	-0.07
here behind graves	death	-0.08
here behind h1	joined	0.12
here behind h2	death	-0.12
here behind h3	death	-0.12
here behind ha	death	0.3
here behind hac	death	0.05
here behind hai	death	-0.12	birth	0.23	joined	-0.21
here behind ham	death	0.1
here behind han	joined	0.08
here behind hang	death	-0.2	birth	0.13	joined	-0.06
here behind hanh	death	-0.1	birth	0.07	joined	-0.08
here behind hau	death	-0.05	birth	-0.08	joined	0.05
here behind have	joined	0.09
here behind he	birth	-0.11
here behind hem	death	-0.15
here behind hen	death	0.05
here behind her	death	0.1
here behind het	death	0.05	birth	-0.05	joined	0.11
here behind hi	death	0.07	joined	-0.09
here behind hien	death	0.2	birth	-0.07
here behind hiep	death	-0.37	birth	-0.06
here behind hieu	death	0.11	birth	-0.05
here behind hill	death	-0.15
here behind him	death	-0.06
here behind hinh	death	-0.34
here behind his	death	0.08	birth	-0.15	joined	0.15
here behind hit	death	-0.14
here behind ho	death	0.34	birth	-0.07
here behind hoa	death	-0.33	joined	0.31
here behind hoach	death	-0.24
here behind hoai	death	-0.16
here behind hoan	death	-0.09
here behind hoang	death	0.05	birth	0.16	joined	0.07
here behind hoat	death	-0.14
here behind hoc	death	-0.05	birth	0.11	joined	0.1
here behind hoe	death	-0.1
here behind hoi	death	-0.27	birth	-0.09	joined	-0.05
here behind hom	death	-0.06	joined	-0.1
here behind home	death	0.11	joined	0.05
here behind hommes	death	0.08
here behind hon	death	0.16	joined	-0.05
here behind hong	death	-0.07	joined	-0.1
here behind hop	death	-0.23	birth	-0.13	joined	0.17
here behind hospital	joined	0.1
here behind hs	death	-0.31	birth	0.35	joined	0.17
here behind hu	birth	0.08
here behind hua	death	0.08
here behind huan	death	-0.05	joined	0.24
here behind hue	birth	0.09
here behind hung	birth	0.25
here behind huong	death	0.07	birth	0.07
here behind huu	death	-0.18	birth	-0.34
here behind huy	death	0.25
here behind huyen	death	-0.21	birth	0.12	joined	0.13
here behind huyet	death	0.08
here behind huynh	death	-0.06
here behind hy	death	-0.11	joined	0.05
here behind i	death	-0.3	joined	-0.06
here behind ich	death	0.08
here behind il	death	-0.08
here behind in	death	-0.2
here behind infantry	death	0.06
here behind is	joined	-0.06
here behind it	death	-0.08	joined	-0.05
here behind j	death	0.07
here behind je	death	-0.22
here behind jeune	death	0.05
here behind joined	joined	-0.08
here behind k	joined	0.06
here behind k4	death	-0.06	joined	0.1
here behind k9	joined	0.08
here behind ka	death	-0.09
here behind kam	death	-0.09
here behind kan	death	0.1
here behind kb	death	-0.21	joined	0.09
here behind ke	death	0.12	birth	-0.06	joined	-0.05
here behind kem	death	-0.18	birth	0.09
here behind keo	death	-0.07	joined	0.05
here behind ket	death	-0.08
here behind keu	birth	-0.06
here behind kh	death	-0.16	joined	0.19
here behind kha	death	-0.09
here behind khac	death	0.13	joined	-0.13
here behind khai	birth	0.08	joined	-0.1
here behind kham	death	-0.19
here behind khanh	death	-0.09	joined	0.05
here behind khau	death	-0.14
here behind khe	death	-0.22	birth	-0.05	joined	-0.12
here behind khi	death	0.34	birth	-0.08
here behind khieng	death	0.09
here behind kho	death	-0.05	joined	0.16
here behind khoa	death	0.12	joined	-0.13
here behind khoac	death	-0.06	joined	0.12
here behind khoat	death	0.07
here behind khoc	death	0.05
here behind khoe	death	-0.06
here behind khoi	death	0.21	birth	-0.08
here behind khong	death	0.09	birth	0.05
here behind khu	death	0.27	birth	-0.05	joined	-0.17
here behind khuc	death	-0.25
here behind khui	death	-0.09
here behind khuong	death	-0.12	joined	-0.05
here behind khuyen	death	-0.06
here behind kia	death	-0.05
here behind kich	death	0.35	joined	0.06
here behind kiem	joined	-0.12
here behind kien	death	-0.25	birth	0.05	joined	0.06
here behind kiet	joined	-0.07
here behind kieu	death	-0.11	birth	0.08	joined	0.11
here behind killed	death	0.22
here behind kim	birth	0.09
here behind kinh	death	0.05
here behind kip	death	-0.07	joined	0.11
here behind km	death	-0.16
here behind ko	death	0.09	joined	-0.06
here behind koh	death	0.08
here behind kon	death	0.13
here behind kong	death	0.12	joined	0.06
here behind kontum	death	0.23
here behind ky	death	-0.3
here behind la	death	-0.23	birth	-0.14	joined	0.05
here behind lac	death	-0.16
here behind lai	death	-0.07	birth	-0.1	joined	-0.26
here behind lak	joined	0.05
here behind lam	death	-0.15	joined	0.24
here behind lan	death	-0.07	joined	0.05
here behind lang	joined	0.14
here behind lanh	death	0.28
here behind lao	death	0.08	birth	-0.09	joined	-0.13
here behind laos	death	-0.1
here behind lap	death	-0.08	birth	-0.07
here behind last	death	-0.14	joined	0.09
here behind lau	death	0.08
here behind lay	death	0.13	birth	-0.11	joined	-0.17
here behind le	death	-0.09	birth	-0.29	joined	-0.07
here behind leader	death	-0.17
here behind len	death	-0.16	birth	-0.09	joined	0.2
here behind lenh	death	-0.06
here behind letter	joined	0.08
here behind lich	death	-0.11
here behind lien	birth	0.05	joined	-0.05
here behind lies	death	0.08
here behind liet	death	-0.15	birth	-0.06	joined	-0.05
here behind lieu	death	0.08
here behind lieutenant	death	0.1
here behind lim	death	0.05	joined	0.06
here behind linh	death	0.45
here behind lived	birth	-0.1
here behind lo	death	-0.15	joined	0.08
here behind loan	death	-0.24
here behind loc	death	-0.43	birth	0.1	joined	-0.16
here behind loi	birth	-0.14
here behind lon	death	0.15
here behind long	joined	-0.07
here behind lop	joined	0.12
here behind lot	death	-0.09
here behind ls	death	0.11
here behind lu	death	0.1	joined	-0.11
here behind lua	death	0.17	birth	-0.1
here behind luc	death	0.26	birth	0.08	joined	0.16
here behind lum	death	-0.07
here behind lung	death	-0.06
here behind luoi	death	0.06
here behind luom	death	-0.1
here behind luon	death	0.14
here behind luong	death	0.28
here behind luot	death	0.08
here behind luu	death	0.49	joined	-0.06
here behind luy	death	-0.05
here behind luyen	joined	0.25
here behind ly	death	-0.06	birth	0.14	joined	-0.08
here behind m	death	-0.11
here behind ma	birth	0.07	joined	-0.29
here behind mac	death	0.05
here behind mai	death	-0.08	birth	-0.11	joined	-0.07
here behind man	joined	-0.05
here behind mang	birth	0.05	joined	0.06
here behind manh	death	-0.24
here behind mao	joined	0.06
here behind mat	birth	0.1	joined	-0.16
here behind mau	death	-0.16
here behind may	death	-0.15	birth	0.13
here behind maybe	death	0.05	birth	0.1
here behind me	death	-0.18
here behind men	death	-0.24
here behind meo	death	0.09	joined	-0.06
here behind mieng	death	-0.1
here behind mieu	death	-0.12
here behind min	death	0.18
here behind mine	death	-0.21
here behind minh	death	-0.19	joined	-0.06
here behind mo	death	-0.08	birth	-0.05
here behind moi	death	-0.11	birth	0.05	joined	-0.05
here behind mon	death	0.16	joined	0.07
here behind mong	death	-0.3
here behind mot	death	-0.3	birth	0.19	joined	-0.06
here behind mountain	death	0.08
here behind mr	death	-0.08
here behind mt	death	-0.11
here behind mu	death	0.17	birth	0.09	joined	-0.1
here behind mua	death	0.07	joined	0.13
here behind muc	birth	0.11
here behind mui	death	-0.09
here behind mung	death	-0.19
here behind muoi	death	-0.26	joined	0.15
here behind muon	death	0.27
here behind muong	death	-0.31
here behind my	death	0.19	birth	0.1	joined	-0.19
here behind n	death	-0.18
here behind na	death	0.32
here behind nam	death	-0.38	birth	0.12	joined	-0.07
here behind name	death	0.14
here behind nao	death	0.19
here behind nau	death	0.07	joined	-0.09
here behind nay	birth	0.15	joined	-0.16
here behind ne	joined	0.1
here behind near	death	-0.24
here behind nen	death	-0.09	birth	-0.08
here behind never	death	-0.08
here behind nga	death	0.07
here behind ngai	death	-0.07	joined	-0.09
here behind ngan	death	0.06	joined	-0.07
here behind ngap	death	-0.05
here behind ngat	death	0.06
here behind ngay	death	-0.18
here behind nghe	death	-0.36	birth	0.09	joined	-0.06
here behind nghi	death	-0.15	birth	0.15
here behind nghia	death	-0.12	birth	0.09	joined	-0.07
here behind nghiep	death	0.07
here behind ngo	death	-0.1
here behind ngoai	death	-0.07	joined	-0.12
here behind ngoan	death	0.06
here behind ngoc	birth	-0.05
here behind ngoi	death	-0.06	joined	0.14
here behind ngu	death	-0.13	birth	-0.21	joined	0.22
here behind ngung	death	-0.16
here behind nguoc	joined	-0.11
here behind nguoi	death	-0.07	birth	-0.21	joined	0.16
here behind nguyen	death	0.08	joined	-0.25
here behind nha	death	-0.13
here behind nham	death	0.21	birth	0.15
here behind nhan	joined	0.12
here behind nhang	death	-0.07
here behind nhap	death	-0.09	birth	-0.08	joined	0.31
here behind nhat	death	-0.24
here behind nhay	death	0.17	joined	0.11
here behind nhe	joined	-0.05
here behind nhi	death	0.1
here behind nhieu	death	0.06
here behind nhin	death	0.05
here behind nho	joined	0.07
here behind nhom	death	-0.07
here behind nhon	death	0.22
here behind nhong	death	0.14
here behind nhu	death	-0.46	birth	0.1
here behind nhuan	death	-0.06
here behind nhum	death	-0.05
here behind nhung	death	-0.12	birth	-0.11	joined	-0.08
here behind ni	death	0.07
here behind nien	death	0.06	joined	-0.06
here behind night	death	-0.1	joined	0.08
here behind ninh	death	-0.12	joined	0.07
here behind no	death	0.36	birth	-0.12
here behind noel	death	0.11
here behind noi	death	-0.25	joined	-0.06
here behind non	death	0.07
here behind nong	death	0.2
here behind nord	death	0.13
here behind not	death	0.18	birth	-0.21	joined	0.06
here behind nous	death	-0.11
here behind now	joined	0.06
here behind ntls	death	-0.11	birth	-0.06	joined	-0.06
here behind nu	death	0.15
here behind nua	death	-0.07	birth	-0.06	joined	0.07
here behind nui	death	0.18
here behind nuoc	death	0.25	joined	0.05
here behind nuoi	death	-0.1
here behind nva	death	0.32
here behind o	death	-0.11	birth	-0.27	joined	-0.14
here behind oai	death	0.07
here behind of	death	-0.17
here behind oi	death	0.06
here behind om	death	-0.06
here behind on	death	0.08	joined	0.05
here behind one	death	-0.27	joined	0.11
here behind ong	death	0.32	birth	-0.33	joined	-0.14
here behind only	death	0.11
here behind ont	death	0.07
here behind or	death	0.09
here behind ou	death	-0.07	birth	-0.12
here behind our	death	0.08
here behind over	death	0.05
here behind p	death	0.12
here behind pailin	death	-0.09
here behind pan	death	0.13
here behind pao	birth	0.09
here behind par	death	0.06
here behind pek	death	-0.05
here behind people	death	-0.11	joined	0.11
here behind pet	death	0.1
here behind pha	death	-0.2
here behind phai	death	0.06	birth	0.06	joined	-0.05
here behind pham	death	-0.1	joined	-0.1
here behind phan	death	-0.05
here behind phao	death	-0.19	joined	0.11
here behind phap	death	0.3
here behind phat	death	0.06	birth	0.09	joined	-0.06
here behind phau	death	0.05
here behind pheo	death	0.06
here behind phep	death	0.06
here behind phi	death	-0.12	birth	0.12
here behind phia	death	0.32
here behind phien	joined	0.07
here behind phnom	death	-0.13
here behind pho	death	-0.31	birth	-0.2	joined	-0.1
here behind phong	death	0.34
here behind phu	birth	0.26	joined	0.13
here behind phuc	death	0.21	birth	-0.09	joined	0.18
here behind phum	death	0.12
here behind phun	death	0.06
here behind phung	birth	0.05
here behind phuoc	death	-0.12
here behind phuong	death	0.08	birth	-0.05	joined	0.15
here behind plantation	death	-0.16
here behind platoon	death	0.1
here behind plei	death	-0.15
here behind po	death	0.08	birth	-0.05
here behind poipet	death	0.06
here behind pon	death	-0.11
here behind pont	death	0.17
here behind pot	death	-0.11
here behind pres	death	0.05
here behind pu	death	0.09
here behind puasat	death	0.06
here behind pursat	joined	0.06
here behind qu	death	0.08
here behind qua	death	-0.27	joined	-0.21
here behind quach	death	-0.08
here behind quan	death	0.05	birth	0.35	joined	0.19
here behind quang	death	0.32	joined	-0.07
here behind quay	death	-0.06
here behind que	death	-0.34	birth	0.26
here behind quen	death	0.1
here behind quoc	death	0.28
here behind quy	death	-0.05	joined	-0.05
here behind quyet	death	-0.12
here behind quynh	birth	0.07
here behind ra	death	-0.19	birth	-0.25	joined	-0.14
here behind rach	death	0.18	joined	-0.12
here behind rai	death	-0.05
here behind ran	death	-0.07
here behind rao	death	0.08
here behind ray	death	-0.24
here behind reap	death	-0.05
here behind regiment	death	-0.05	birth	0.05
here behind reo	death	0.06
here behind ret	joined	0.05
here behind rieng	death	0.13
here behind riep	death	0.06
here behind ro	death	0.17	joined	-0.15
here behind road	death	-0.21
here behind roi	death	-0.17	joined	-0.19
here behind ru	death	0.22
here behind rubber	death	-0.08
here behind rung	death	0.13	joined	-0.05
here behind ruoc	death	-0.06
here behind ruong	death	0.16
here behind rut	death	-0.19	joined	-0.05
here behind s	death	0.06	joined	0.09
here behind sa	death	0.48	joined	-0.13
here behind sac	death	-0.06
here behind sach	death	-0.09	birth	0.07
here behind sai	death	-0.31	joined	0.09
here behind said	death	0.24	joined	-0.05
here behind saigon	death	0.12
here behind sam	death	-0.07
here behind same	birth	0.1
here behind sang	death	-0.18	joined	0.05
here behind sanh	death	0.35	joined	-0.1
here behind sao	death	0.09	birth	-0.08
here behind sap	death	0.1
here behind sat	death	0.12
here behind sau	death	0.17	birth	-0.13	joined	0.28
here behind say	death	-0.05
here behind se	death	-0.06
here behind section	death	0.15
here behind sen	death	0.07
here behind sergeant	death	0.06
here behind sergent	death	-0.07
here behind ses	death	0.11
here behind seven	death	0.16
here behind she	death	0.16
here behind shot	death	0.1	birth	-0.1	joined	0.07
here behind si	joined	0.13
here behind sinh	death	0.28	birth	-0.16	joined	-0.26
here behind sisophon	death	0.05
here behind six	death	-0.18
here behind slope	death	0.06
here behind sn	birth	0.08
here behind snoul	death	0.05
here behind so	death	0.17	joined	-0.1
here behind soc	birth	-0.13
here behind soi	death	-0.08
here behind soigne	death	0.19
here behind soldiers	death	-0.09
here behind som	death	-0.06	joined	0.19
here behind son	death	0.13	birth	-0.17	joined	0.12
here behind song	death	-0.05	joined	-0.07
here behind sot	death	0.17	joined	-0.13
here behind sous	death	-0.23
here behind southern	death	0.07
here behind squad	death	-0.22
here behind stung	death	0.05
here behind su	death	0.09	joined	-0.05
here behind sud	death	-0.09
here behind sung	death	-0.11	joined	0.06
here behind sur	death	-0.07
here behind suu	death	0.05	joined	0.05
here behind sy	death	-0.12	joined	0.07
here behind t	death	-0.13	birth	0.08
here behind ta	death	0.11	birth	-0.09	joined	-0.21
here behind tac	death	-0.08	joined	0.11
here behind tai	death	0.09
here behind taluy	death	-0.08
here behind tam	death	-0.42	birth	-0.1
here behind tan	joined	0.18
here behind tang	death	0.11
here behind tao	death	0.13	birth	0.07	joined	0.1
here behind tap	death	-0.08	joined	0.09
here behind tau	death	0.12	joined	-0.18
here behind tay	birth	0.09	joined	0.1
here behind tb	birth	-0.09
here behind td	death	0.1
here behind te	death	0.08
here behind ten	death	-0.33	birth	0.06	joined	0.21
here behind tet	death	0.05
here behind tha	death	0.18
here behind thach	death	-0.07	birth	0.08	joined	0.08
here behind thai	death	-0.12
here behind tham	death	0.2	birth	-0.05	joined	-0.09
here behind than	death	-0.09	joined	0.06
here behind thang	joined	0.26
here behind thanh	death	-0.26	birth	-0.05	joined	-0.08
here behind thap	birth	0.1	joined	-0.05
here behind that	death	0.11	birth	-0.16	joined	-0.08
here behind thay	death	-0.06	joined	-0.08
here behind the	death	-0.11	birth	0.05	joined	-0.09
here behind them	death	-0.05
here behind theo	death	0.32	birth	-0.07	joined	0.17
here behind thep	death	0.1
here behind there	joined	-0.09
here behind they	death	-0.19
here behind thi	death	0.19	joined	0.33
here behind thia	death	-0.05
here behind thien	death	-0.06
here behind thiet	death	0.16
here behind thieu	death	0.1	joined	0.08
here behind thin	death	-0.13
here behind tho	birth	0.12	joined	-0.12
here behind thoa	death	-0.06
here behind thoan	death	0.06
here behind thoat	joined	0.05
here behind thoi	death	-0.21
here behind thom	death	-0.12
here behind thon	death	-0.32	joined	-0.05
here behind thong	death	0.1	joined	-0.06
here behind three	death	-0.11
here behind through	death	-0.05
here behind thu	death	0.06	birth	0.09	joined	-0.29
here behind thua	death	-0.07
here behind thuan	death	0.15
here behind thuat	death	0.05
here behind thuc	death	-0.2
here behind thung	joined	0.08
here behind thuoc	death	0.06	birth	-0.05
here behind thuong	death	-0.11	joined	-0.08
here behind thuy	death	0.13	birth	-0.09	joined	-0.07
here behind tich	death	0.07
here behind tiem	death	-0.06
here behind tien	death	0.39	birth	0.26	joined	-0.05
here behind tiep	death	0.12
here behind tieu	birth	0.12	joined	0.11
here behind tim	birth	-0.05
here behind tin	death	-0.45	joined	-0.39
here behind tinh	death	-0.15
here behind tnxp	joined	0.08
here behind to	death	0.36	joined	-0.11
here behind toa	death	-0.08	joined	-0.05
here behind toan	joined	0.06
here behind toc	death	0.05	birth	-0.05
here behind together	death	-0.07
here behind toi	death	-0.08	birth	-0.16	joined	0.25
here behind ton	death	0.16
here behind tong	death	0.24
here behind took	death	0.05
here behind tp	birth	0.06
here behind tra	death	0.07	birth	-0.12	joined	-0.1
here behind trach	birth	0.06
here behind trai	death	-0.39	birth	-0.17	joined	0.15
here behind tram	death	-0.18
here behind tran	death	0.07	birth	-0.19	joined	0.31
here behind trang	death	-0.1	birth	-0.13	joined	-0.22
here behind tranh	death	-0.09
here behind trao	death	-0.14
here behind trau	death	0.05
here behind tre	death	0.21
here behind tren	death	0.41	joined	-0.07
here behind treng	death	0.05
here behind treo	death	0.09
here behind tri	death	0.17	birth	-0.05	joined	-0.11
here behind trieu	death	0.38
here behind trinh	death	-0.41	joined	0.1
here behind tro	birth	-0.07
here behind troi	joined	-0.05
here behind trois	death	0.11
here behind trom	joined	0.05
here behind trong	death	0.2	birth	-0.15	joined	-0.06
here behind tru	birth	-0.12
here behind trua	death	0.09
here behind truc	death	-0.06
here behind trung	birth	-0.1
here behind truoc	joined	-0.07
here behind truong	death	-0.16	birth	0.28	joined	0.11
here behind tu	death	-0.13	joined	-0.23
here behind tuan	death	-0.21	joined	-0.13
here behind tuat	death	0.05
here behind tuc	death	0.05
here behind tue	death	-0.12	joined	0.1
here behind tues	death	0.06
here behind tui	death	-0.12	joined	-0.1
here behind tuoi	death	-0.14	birth	0.19
here behind tuong	birth	0.05	joined	-0.09
here behind tuy	death	-0.2
here behind tuyen	death	0.2	joined	0.17
here behind two	death	-0.14
here behind ty	death	-0.09
here behind u	death	-0.12
here behind uc	death	-0.14
here behind ui	death	-0.2
here behind un	death	-0.18	joined	0.1
here behind une	death	0.08
here behind ung	death	-0.11
here behind unit	death	-0.16
here behind up	death	0.06
here behind us	death	-0.19
here behind ut	death	-0.07
here behind uy	death	-0.19	birth	-0.07	joined	-0.25
here behind uyen	birth	0.06
here behind va	death	-0.22	birth	0.15
here behind vai	death	0.22
here behind van	birth	-0.22	joined	-0.21
here behind vang	death	-0.16
here behind vao	death	-0.26	joined	0.1
here behind vay	death	0.13	joined	0.1
here behind ve	death	-0.26	birth	-0.58	joined	0.11
here behind veng	death	0.05
here behind vers	death	0.06
here behind vi	death	0.21	joined	-0.16
here behind vic	death	-0.06
here behind vien	death	-0.09	birth	0.05	joined	-0.08
here behind viet	death	-0.08	birth	0.06	joined	0.12
here behind vietnamese	death	0.05
here behind viets	death	-0.16
here behind village	death	-0.09
here behind vinh	birth	-0.05	joined	0.05
here behind vo	death	-0.13	birth	0.09	joined	0.24
here behind voi	death	0.11	birth	-0.07	joined	0.1
here behind vong	birth	-0.09
here behind vot	death	-0.27
here behind vu	death	0.15
here behind vua	birth	0.09
here behind vuc	death	0.08
here behind vui	death	0.08
here behind vung	death	0.06	joined	-0.08
here behind vuong	death	-0.1
here behind vuot	death	-0.05
here behind we	death	-0.15	joined	0.07
here behind west	death	0.14
here behind wire	death	0.11
here behind with	birth	0.05	joined	-0.07
here behind wrote	joined	0.07
here behind x	death	-0.09
here behind xa	birth	-0.12	joined	0.17
here behind xac	death	-0.17
here behind xam	death	0.1
here behind xang	death	0.16
here behind xanh	death	-0.09	joined	0.12
here behind xe	death	0.14	birth	0.13	joined	0.11
here behind xem	joined	-0.05
here behind xi	death	-0.1	birth	0.06	joined	0.05
here behind xieng	death	0.05
here behind xin	death	-0.08
here behind xo	death	0.06	joined	0.05
here behind xoai	death	0.12
here behind xom	birth	-0.05
here behind xong	death	0.08	joined	-0.06
here behind xu	death	0.1
here behind xuan	death	-0.12	birth	0.07
here behind xuat	joined	-0.09
here behind xuong	death	-0.16
here behind xuyen	death	-0.24	birth	0.15
here behind xvay	death	-0.14
here behind y	death	-0.31	birth	-0.07	joined	-0.06
here behind ya	death	0.14
here behind year	death	0.05	birth	0.12
here behind yen	birth	0.17	joined	-0.12
last sentence	death	-0.27	birth	-0.48	joined	-0.14
led anh	death	0.18
led anh & ####	death	0.06	joined	-0.11
led anh & nam	death	-0.05	joined	0.08
led anh & thang	joined	0.08
led b52	death	0.06
led biển	death	0.05
led bom	death	-0.19
led bom & ####	death	0.06
led bom & nam	death	-0.16
led bom & ngay	death	-0.07
led bom & thang	death	-0.07
led born	birth	0.06
led born & ####	birth	0.05
led born in	birth	-0.11
led born in & ####	birth	-0.11
led by nothing	death	0.16	birth	-0.29
led by nothing & #	death	-0.19	birth	0.18	joined	-0.08
led by nothing & ##	death	0.09	birth	0.1
led by nothing & ####	death	-0.13	birth	-0.08
led by nothing & aug	joined	0.07
led by nothing & ba	death	-0.32
led by nothing & bon	death	-0.07
led by nothing & chieu	birth	0.12
led by nothing & cuoi	death	-0.29
led by nothing & dau	death	-0.05
led by nothing & february	death	0.13
led by nothing & hai	death	-0.1
led by nothing & hom	death	0.05
led by nothing & june	death	0.08
led by nothing & khoang	death	0.07
led by nothing & march	death	0.21
led by nothing & may	death	0.05
led by nothing & mong	death	0.21
led by nothing & mua	death	-0.09
led by nothing & mung	death	0.11
led by nothing & nam	death	-0.23	birth	-0.28	joined	0.23
led by nothing & ngay	death	0.41	birth	-0.07	joined	0.17
led by nothing & nov	death	0.15
led by nothing & rang	death	0.08
led by nothing & sang	death	0.21
led by nothing & sau	death	-0.05	birth	-0.05
led by nothing & thang	death	-0.2	birth	-0.05
led by nothing & toi	death	-0.11
led by nothing & trua	death	0.09
led by nothing & truoc	joined	-0.05
led by word a	death	-0.09
led by word a & ##	death	0.05
led by word an	death	-0.1	birth	0.14	joined	0.05
led by word an & #	birth	0.11
led by word an & nam	death	-0.1	joined	0.07
led by word anh	death	-0.16
led by word anh & ####	death	-0.05
led by word anh & nam	death	-0.11
led by word army	joined	0.06
led by word b	death	-0.06
led by word ba	death	0.11
led by word bac	death	-0.11	birth	-0.07	joined	-0.1
led by word bac & ####	death	-0.08
led by word bac & nam	joined	-0.06
led by word bach	birth	-0.06
led by word bach & ####	death	-0.05	birth	-0.05
led by word ban	death	0.05
led by word bang & ##	death	-0.08
led by word bat	death	-0.33	joined	-0.07
led by word bat & #	death	-0.09
led by word bat & ####	death	0.15
led by word bat & ngay	death	-0.2	birth	0.08
led by word bat & thang	death	-0.08
led by word battambang	death	0.06
led by word bay	death	-0.15	birth	0.08	joined	-0.13
led by word bay & ####	birth	0.08
led by word be	death	-0.15
led by word be & nam	death	-0.09
led by word benh	death	-0.08
led by word benh & ####	death	-0.12
led by word bi	death	-0.11
led by word bien	death	0.1
led by word bien & ####	death	0.16	joined	-0.05
led by word binh	death	0.12	birth	0.06	joined	-0.06
led by word binh & ##	death	-0.16
led by word binh & ####	death	0.17	birth	0.09
led by word bo	death	0.06
led by word boat	joined	-0.05
led by word boat & ####	joined	-0.05
led by word boi	death	0.05
led by word bong	death	0.09	birth	-0.16
led by word bong & ####	birth	-0.16
led by word bua	death	0.15
led by word bua & ##	death	0.13
led by word bua & mung	death	-0.07
led by word bun	death	-0.1
led by word bung	death	-0.1
led by word buoi	death	0.09
led by word c	death	-0.05	joined	-0.06
led by word cai	death	-0.13	birth	0.07
led by word cam	birth	0.06
led by word cam & ####	death	-0.05	birth	0.06	joined	0.05
led by word campuchia	death	0.07
led by word campuchia & ####	death	0.06
led by word can	death	0.07	joined	0.06
led by word captured	death	-0.13
led by word captured & ##	death	-0.13
led by word cau	death	-0.11
led by word cay	birth	0.05
led by word chac	birth	0.06
led by word chac & ####	death	0.19	birth	0.07
led by word chac & nam	death	-0.07
led by word cham	death	-0.16
led by word chay	death	-0.19
led by word chay & nam	death	-0.09
led by word chay & ngay	death	0.1
led by word chem	death	0.12
led by word chep	death	-0.16
led by word chep & ##	death	-0.07
led by word chep & nam	death	-0.09
led by word chet	death	0.18
led by word chet & ngay	death	0.18
led by word chien	death	0.18	birth	-0.09
led by word chien & ####	death	0.12	birth	-0.09	joined	0.18
led by word chien & ngay	death	0.05	joined	-0.07
led by word chieu	death	0.05
led by word chim	death	0.09
led by word chim & nam	death	0.06
led by word chin	joined	0.05
led by word chinh	death	0.18	birth	-0.12
led by word chu	death	0.14
led by word chua	death	-0.05
led by word chup	death	-0.12
led by word chuyen	death	0.07	joined	-0.08
led by word coi	death	0.06
led by word cong	birth	-0.09	joined	0.09
led by word cot	death	0.11	birth	-0.06
led by word cu	death	-0.31
led by word cu & #	death	-0.14
led by word cung	death	0.27
led by word cung & ngay	death	0.17
led by word cuon	death	0.12
led by word cuon & ####	death	0.12
led by word cuong	death	-0.1	birth	0.14	joined	0.05
led by word cuong & ####	death	-0.1	birth	0.14
led by word d & ##	death	-0.05
led by word d & ####	death	0.07
led by word da	death	0.09
led by word da & ####	death	0.09	joined	-0.06
led by word da & nam	death	0.07
led by word dan	birth	0.09	joined	-0.07
led by word dan & ##	death	-0.07
led by word dan & ####	birth	0.09	joined	-0.07
led by word dang & ##	death	0.06
led by word dao	death	-0.08
led by word dat	death	-0.07
led by word dat & ####	death	-0.05
led by word day	death	0.07
led by word day & ####	death	-0.05
led by word de	death	-0.21	birth	0.1	joined	-0.09
led by word de & nam	birth	0.16
led by word de & ngay	death	-0.12
led by word den	joined	0.05
led by word dich	death	0.12
led by word died	death	0.06
led by word diem	joined	0.06
led by word dien	death	-0.06
led by word din	death	-0.1
led by word dinh	joined	0.07
led by word dinh & nam	joined	0.08
led by word dip	death	0.12
led by word do	death	-0.05
led by word do & nam	death	-0.08
led by word do & ngay	death	0.05
led by word doan	death	0.1	joined	-0.08
led by word doan & ####	death	0.05
led by word doc	death	-0.12
led by word doi	birth	0.07
led by word doi & ##	death	0.06
led by word doi & ####	death	-0.14
led by word doi & nam	birth	0.08
led by word don	death	0.08	joined	-0.08
led by word dong	death	-0.16
led by word dong & ##	death	-0.08
led by word dong & ####	joined	-0.05
led by word du	death	-0.12
led by word du & #	death	-0.06
led by word du & ##	death	-0.05
led by word dua	death	-0.06	joined	-0.05
led by word duc	death	0.06	birth	0.08
led by word duc & ####	death	-0.14	birth	0.09
led by word duc & thang	death	0.13
led by word dung	death	0.17
led by word dung & ##	death	0.09
led by word dung & ####	death	0.08
led by word dung & nam	death	-0.09
led by word e	joined	0.07
led by word en	death	0.09	joined	0.13
led by word en & ####	death	-0.12	joined	0.05
led by word en & avril	death	0.06
led by word en & mars	death	0.05
led by word en & octobre	death	-0.07
led by word eve	death	-0.09
led by word eve & ####	death	-0.09
led by word gao	death	-0.06
led by word gat	death	0.08
led by word gat & ####	death	0.08
led by word ghi	death	0.27
led by word ghi & #	death	-0.06
led by word ghi & ##	death	0.43
led by word ghi & ####	death	0.05
led by word ghi & ngay	death	-0.06	joined	0.1
led by word gia	death	-0.15
led by word gia & cuoi	death	-0.14
led by word gian	death	0.05
led by word giang	birth	0.05
led by word giang & ####	birth	0.05
led by word giang & thang	death	0.1
led by word giap	death	0.07
led by word giap & tet	death	0.11
led by word giet	death	0.1
led by word go	death	0.07
led by word ha	death	-0.12	joined	-0.05
led by word ha & #	death	-0.15
led by word ha & ngay	death	-0.05
led by word hai	death	-0.32	birth	-0.05
led by word hai & ##	death	0.12
led by word hai & ####	death	-0.17	joined	-0.05
led by word hai & nam	death	-0.13	joined	-0.06
led by word hai & ngay	death	-0.18
led by word ham	death	0.08
led by word han	joined	0.09
led by word hanh	death	-0.06
led by word hau	death	0.06
led by word hay	death	-0.05
led by word hb	death	-0.08	birth	0.06
led by word he	death	-0.09
led by word he & ####	death	-0.06
led by word heo	death	0.05
led by word ho	death	-0.12	joined	0.06
led by word hoa	death	-0.05	joined	0.21
led by word hoa & ##	death	0.07
led by word hoa & nam	birth	0.06
led by word hoc	joined	0.13
led by word hoi	death	-0.13
led by word hoi & nam	death	0.06
led by word hoi & ngay	death	-0.11
led by word horse	death	-0.1
led by word horse & ####	death	-0.1
led by word hung	death	0.13	birth	-0.11	joined	0.05
led by word hung & ####	death	0.07	birth	-0.11	joined	0.05
led by word huong & ##	death	0.05
led by word in	death	-0.19	joined	0.08
led by word in & ####	death	-0.09	joined	0.09
led by word k & nam	joined	0.07
led by word kampot	death	-0.06	birth	0.12
led by word kan	death	-0.15	joined	0.16
led by word ket	death	0.08	birth	-0.08	joined	-0.08
led by word ket & ####	death	0.09	birth	-0.07	joined	-0.06
led by word kh	death	-0.09	birth	0.11
led by word kh & ##	death	-0.09	birth	0.11
led by word khac	birth	0.07	joined	-0.06
led by word kham	death	0.05
led by word khang	death	0.11	birth	-0.05
led by word khanh	birth	0.06
led by word khanh & #	death	0.15
led by word khe	joined	0.1
led by word khe & ##	death	0.13
led by word khe & ngay	death	-0.15	joined	0.12
led by word kho	death	-0.09
led by word khoa & ####	joined	-0.05
led by word khoan	death	-0.11	joined	0.09
led by word khoi	death	-0.07
led by word khoi & ####	joined	0.05
led by word khue	death	0.05
led by word khuong	birth	-0.09	joined	-0.05
led by word kia	death	0.19
led by word kia & ##	death	0.05
led by word kich	death	0.05	joined	0.09
led by word kich & ####	death	0.07	joined	0.17
led by word kinh	birth	-0.13
led by word kinh & ####	birth	-0.13
led by word kontum	death	-0.22
led by word ky	death	-0.05	joined	0.11
led by word la	death	-0.11
led by word la & thang	death	-0.13
led by word lai	joined	-0.06
led by word lai & ##	death	-0.09
led by word lai & nam	joined	-0.08
led by word lam	death	0.12	birth	-0.07
led by word lam & ####	birth	-0.06
led by word lan	death	-0.13	birth	0.12	joined	-0.09
led by word lan & ####	birth	0.16
led by word lan & dau	joined	0.09
led by word lang	death	0.05	birth	-0.06	joined	-0.08
led by word lang & nam	birth	-0.05	joined	-0.07
led by word lanh	death	0.05
led by word lao	death	0.06
led by word lao & nam	death	0.08
led by word lao & ngay	death	-0.08
led by word lap	death	-0.06	birth	0.06
led by word lap & ####	death	-0.11	birth	0.06
led by word lau	death	0.05
led by word lay & nam	joined	0.05
led by word lay & ngay	death	0.13
led by word le	death	-0.12
led by word le & #	death	-0.1
led by word le & nam	death	0.06
led by word le & thang	death	-0.06
led by word linh	death	-0.16	birth	-0.06	joined	0.33
led by word linh & #	joined	0.07
led by word linh & ##	death	-0.17
led by word linh & ####	joined	0.15
led by word linh & nam	death	0.05	joined	0.1
led by word lo	death	-0.11
led by word loc	death	0.06
led by word loc & #	death	0.15
led by word loc & ####	joined	0.06
led by word loi	death	-0.11
led by word loi & ##	death	0.1
led by word loi & ####	death	-0.07
led by word loi & nam	death	-0.09
led by word loi & ngay	death	0.06
led by word lon	death	0.05
led by word long & nam	death	0.27
led by word lop	death	-0.05
led by word lu	joined	-0.1
led by word lu & ####	joined	-0.1
led by word lu & nam	death	-0.05
led by word lua & ####	death	-0.07
led by word lua & nam	death	0.06
led by word lung	death	-0.17
led by word luon	birth	0.07
led by word luong & thang	death	-0.05
led by word luot	death	0.08
led by word lut & ####	death	-0.05
led by word luu	birth	0.07
led by word ly	joined	0.11
led by word ly & nam	joined	0.07
led by word mai	death	0.07	birth	-0.09
led by word mai & ####	death	0.1	birth	-0.09
led by word man	death	0.14	joined	0.12
led by word man & ##	death	0.13	joined	0.12
led by word mang & ####	birth	0.05	joined	-0.08
led by word mang & nam	joined	0.09
led by word mao	death	0.07
led by word mat	death	-0.18
led by word mat & thang	death	-0.18
led by word mau	death	0.22
led by word mau & ##	death	0.21
led by word may	death	-0.09
led by word me	death	0.1
led by word mien	joined	-0.06
led by word min	death	-0.05
led by word minh	death	0.15
led by word minh & nam	death	0.07
led by word mo & nam	death	-0.08
led by word mon	death	-0.08
led by word mua	death	0.21
led by word mua & nam	death	0.18
led by word mui	death	-0.1
led by word muoi	death	0.05
led by word my	death	0.14	joined	-0.05
led by word my & ##	death	0.06
led by word my & nam	joined	-0.05
led by word na	death	0.06
led by word nai	death	-0.05
led by word nang	death	0.09
led by word nghe	death	-0.12
led by word nghi	death	-0.07
led by word nghi & ####	death	0.05
led by word nghia	death	0.09
led by word nghia & ngay	death	-0.08
led by word ngo	death	-0.26
led by word ngo & ##	death	-0.12
led by word ngu	joined	0.22
led by word ngu & ##	joined	0.13
led by word nguyen	death	0.06	joined	0.05
led by word nha	death	-0.32	birth	-0.05	joined	0.15
led by word nha & #	death	0.05
led by word nha & ####	death	0.07	joined	0.06
led by word nha & nam	death	-0.23
led by word nha & ngay	death	-0.07	joined	0.1
led by word nham	death	0.12
led by word nham & ##	death	0.07
led by word nhan	death	-0.11
led by word nhat	death	0.06
led by word nhau	death	0.13
led by word nhau & thang	joined	0.09
led by word nhi	death	-0.06
led by word nho	joined	-0.11
led by word nhon	death	0.16
led by word nhu	death	-0.2	joined	0.1
led by word nhu & ##	death	0.1
led by word ninh	death	-0.12	joined	-0.06
led by word ninh & ####	death	0.11
led by word ninh & nam	death	-0.19
led by word no	death	-0.11
led by word noel	death	-0.29
led by word noel & ####	death	-0.27
led by word noi	death	-0.18
led by word noi & nam	death	-0.1
led by word noi & ngay	death	-0.05
led by word nua & dem	death	-0.07
led by word on	death	0.08
led by word only	joined	0.09
led by word only & ####	joined	0.09
led by word or	death	-0.18
led by word pailin	death	0.07
led by word pha	death	0.05
led by word phan	death	0.1
led by word phap	death	0.09	birth	-0.06	joined	0.06
led by word phap & ####	death	0.09	birth	-0.05
led by word phap & nam	joined	0.07
led by word phau	death	0.14
led by word phep	death	-0.06
led by word phi	death	0.21	joined	-0.1
led by word phien	death	-0.09
led by word phon	birth	0.07
led by word phong	death	-0.14	birth	0.08
led by word phu	death	0.05
led by word phu & nam	death	0.08
led by word phuc	death	0.12	joined	0.06
led by word phuoc	death	0.12
led by word quan	death	0.06
led by word quang	death	0.18
led by word quang & ####	death	0.1
led by word quoc	death	0.05	birth	0.12
led by word quoc & nam	death	0.06
led by word quy	death	0.05
led by word quyet	joined	-0.05
led by word ra	birth	0.1
led by word ra & ##	joined	0.12
led by word ra & ####	death	0.09	birth	0.11
led by word ra & nam	joined	-0.05
led by word ra & ngay	death	0.08
led by word rao	joined	-0.06
led by word ret	death	0.11
led by word ri	birth	0.05
led by word rieng	death	0.05
led by word rieng & ngay	death	0.06
led by word rong & nam	death	-0.08
led by word rua	death	-0.12
led by word s & ####	death	0.05
led by word sach	death	0.1	joined	0.08
led by word saigon	death	-0.13
led by word sang	joined	0.12
led by word sang & nam	joined	0.06
led by word sanh	death	-0.1	birth	0.24
led by word sanh & ####	death	-0.06	birth	0.11
led by word sanh & nam	birth	0.16	joined	0.05
led by word sanh & thang	death	-0.05
led by word sat	death	-0.06
led by word sau	death	0.08
led by word say	death	0.29
led by word season	death	0.17
led by word season & ####	death	0.17
led by word shau	death	-0.07
led by word side	death	0.05	joined	0.05
led by word sieng	death	0.07
led by word sinh	death	0.05	joined	-0.21
led by word sinh & #	death	0.08
led by word sinh & ####	death	-0.06
led by word sinh & nam	death	0.05	joined	-0.07
led by word soan	death	0.07	birth	-0.08
led by word soldiers	death	0.11
led by word son	death	-0.1	joined	-0.2
led by word son & #	death	0.05
led by word son & nam	joined	-0.11
led by word son & ngay	death	-0.05
led by word song	death	-0.06
led by word song & ####	death	-0.06
led by word sot	death	-0.05
led by word south	death	0.15	joined	-0.05
led by word su	joined	0.05
led by word suot	death	-0.1
led by word suu	death	-0.12	birth	0.05	joined	0.09
led by word suu & ####	birth	0.05
led by word tam	death	-0.05
led by word tan	death	-0.2
led by word tan & ##	death	-0.08	birth	-0.06
led by word tang	death	0.18
led by word tao	death	-0.22
led by word tao & nam	death	-0.09
led by word tau	death	0.06
led by word tau & #	death	0.07
led by word te	death	0.05
led by word teo	death	-0.12
led by word tet	death	-0.05
led by word tet & ####	death	0.05
led by word th	death	-0.06
led by word than	death	0.07
led by word than & ####	death	0.08
led by word thanh	death	-0.09
led by word thanh & #	death	0.05
led by word thanh & nam	death	-0.09
led by word thay	death	0.07
led by word the	birth	0.05
led by word the & ####	birth	0.06
led by word thi	birth	-0.08
led by word thi & ####	birth	-0.08
led by word thien	death	-0.19	joined	0.06
led by word thien & ####	death	-0.19
led by word thiet	joined	0.06
led by word thin	birth	0.11
led by word tho	death	0.05	birth	-0.05	joined	-0.06
led by word tho & thang	joined	-0.05
led by word thoi	death	0.05
led by word thoi & ####	death	0.05
led by word thu	death	0.09
led by word thuan	death	-0.11	birth	-0.16
led by word thuan & ####	birth	-0.15
led by word thuan & nam	death	-0.11	joined	0.07
led by word thuong	death	-0.14
led by word thuot	joined	0.05
led by word thuy & ####	birth	0.05
led by word tien	death	0.07	joined	-0.1
led by word tien & nam	death	-0.07
led by word tieng	death	-0.08
led by word tieu	death	0.08
led by word tin	death	-0.08	joined	-0.05
led by word tin & #	death	0.09
led by word tin & ##	death	-0.14
led by word tnxp	death	0.07	birth	0.05	joined	0.18
led by word tnxp & #	death	0.05
led by word tnxp & ####	birth	0.05	joined	0.16
led by word to & ngay	death	-0.06
led by word toan	death	-0.05
led by word toi	death	0.07	joined	0.07
led by word toi & ##	death	0.07
led by word toi & ####	joined	0.09
led by word toi & nam	death	-0.07
led by word ton	death	0.08
led by word ton & ####	death	0.08
led by word took	death	0.07	joined	0.06
led by word took & #	death	0.07
led by word tram	death	0.09
led by word tran	death	-0.05	joined	0.09
led by word trang	death	0.19	joined	-0.05
led by word trang & ngay	death	-0.09
led by word tre	death	-0.05	birth	-0.05	joined	-0.05
led by word tri	death	-0.11	joined	-0.05
led by word tri & #	death	-0.1
led by word tri & ##	death	0.06
led by word tri & nam	death	0.08
led by word trich	death	0.1
led by word trieu & ##	death	0.07
led by word trom	joined	0.06
led by word trong	birth	0.06
led by word trong & ####	birth	0.06
led by word tru	death	0.08
led by word tu	death	0.17	birth	0.14
led by word tu & ####	death	-0.05	joined	0.19
led by word tu & nam	joined	-0.14
led by word tu & ngay	death	0.08
led by word tuan & ####	death	0.05	birth	0.05
led by word tung	death	0.06	birth	0.11
led by word tung & ####	birth	0.11
led by word tuoi	death	0.18
led by word tuoi & nam	death	0.08
led by word tuong	birth	0.09
led by word tuong & ####	death	-0.05	birth	0.09
led by word tuyen	joined	-0.14
led by word tuyen & thang	joined	-0.12
led by word ty	death	-0.08
led by word up	death	-0.15	joined	0.1
led by word ut	death	-0.05	birth	-0.08	joined	0.12
led by word van	death	-0.06	joined	-0.12
led by word van & ####	death	-0.06	joined	-0.11
led by word ve	death	-0.14	birth	-0.09
led by word ve & ####	death	-0.16
led by word ve & nam	death	-0.25	joined	-0.11
led by word ve & ngay	death	0.1
led by word ve & thang	joined	0.1
led by word vien	death	-0.14
led by word vien & #	death	-0.08	joined	0.15
led by word vien & ##	death	-0.07	joined	-0.1
led by word viet	death	0.12
led by word viet & ##	death	0.06
led by word vinh	death	-0.07	joined	-0.06
led by word voi	death	-0.05
led by word vu	death	-0.05	joined	0.23
led by word vu & ##	death	0.06
led by word vu & nam	death	-0.09	joined	0.08
led by word went	joined	0.07
led by word xa	death	-0.07	joined	0.12
led by word xac	death	-0.08
led by word xang	death	0.05
led by word xe	death	-0.08	joined	0.08
led by word xieng	death	0.06
led by word xu	joined	-0.09
led by word xuan	birth	-0.11
led by word xuan & ####	birth	-0.11
led by word xuan & thang	death	-0.07
led by word xuong	death	0.15	birth	-0.06
led by word xuong & ##	death	-0.18
led by word xuong & nam	death	0.19
led by word xuyen	death	0.06
led by word xuyen & ngay	death	0.08
led bà	death	-0.15	joined	0.12
led bác	joined	-0.07
led báo	birth	0.08
led báo tử & ##	death	-0.06
led báo tử & nam	death	-0.08
led báo tử & ngay	death	0.11
led bãi	death	0.05
led bưng	joined	0.11
led bạn	death	0.16
led bạn & nam	death	0.18
led bạn & ngay	death	-0.1
led bảo	death	0.05
led bảo & ##	death	-0.11
led bảo & ####	death	0.07
led bảo & nam	death	0.11
led bảo & ngay	death	0.07
led bằng tổ quốc ghi công	death	-0.05	joined	-0.06
led bằng tổ quốc ghi công & nam	joined	-0.05
led bị bom	death	0.06
led bị bắn	death	0.07
led bị phục kích	death	-0.11
led bị thương nặng	death	-0.09
led bị tây bắn	death	-0.08
led bố	death	0.06	birth	0.05	joined	-0.1
led bố & nam	joined	-0.1
led captured	death	0.12
led cháu	death	-0.23	joined	0.11
led chôn	death	-0.08
led chôn & ##	death	-0.06
led chôn & ####	death	0.13
led chú	death	-0.05
led chú & ##	death	0.15	joined	-0.1
led chú & nam	death	0.06	joined	0.08
led chú & thang	death	-0.17
led chết	death	0.26	joined	-0.05
led chết & #	death	0.11
led chết & ##	death	0.18
led chết & ####	death	0.12
led chết & nam	death	-0.31
led chết & ngay	death	0.06
led chị	death	0.14	joined	-0.05
led chồng	joined	0.17
led chồng & ####	joined	0.14
led càn	death	0.05
led càn & #	death	-0.07
led càn & nam	death	0.15
led càn & thang	death	-0.1
led còn sống	death	0.08
led cô đồng	death	0.07
led cấp	death	-0.09
led cấp & ##	death	-0.08
led cầu	death	-0.12
led cầu & ##	death	-0.12
led cụ	birth	0.14
led của	death	-0.1
led daté	death	0.13
led daté & #	death	0.06
led died	death	-0.15
led died & ####	death	-0.2
led em	death	0.05	joined	-0.05
led fell	death	0.08
led for	death	0.05
led for & #	death	0.11
led from	death	-0.07
led from & ####	death	0.05
led giao liên	death	0.06	joined	-0.06
led giấy báo & ##	death	0.09
led giấy báo & ngay	death	-0.07
led giấy báo tử & ##	death	0.19
led giấy báo tử & ####	death	-0.06
led giấy báo tử & ngay	death	-0.09
led giỗ	death	0.15
led giỗ & ##	death	0.11
led giỗ & mong	death	-0.12
led giỗ & ngay	death	-0.05
led hi sinh	death	0.23	birth	-0.05
led hi sinh & #	death	0.33
led hi sinh & ####	death	0.06
led hi sinh & dem	death	-0.1
led hi sinh & mung	death	0.07
led hi sinh & nam	death	-0.08
led hi sinh & ngay	death	0.1
led hi sinh & thang	death	0.13
led hill	death	0.1
led home	joined	-0.05
led hs	death	0.07
led hs & ##	death	0.1	birth	0.1
led hs & ####	birth	-0.05
led hs & mua	death	-0.15
led hs & ngay	death	0.09
led huyện	death	-0.06
led hy sinh	death	-0.24	birth	-0.08
led hy sinh & #	death	-0.45
led hy sinh & ##	death	-0.18
led hy sinh & ####	death	0.34
led hy sinh & nam	death	0.25
led hy sinh & ngay	death	-0.05
led is	death	-0.1
led khu	joined	0.08
led khu & nam	joined	0.09
led không về	death	0.06
led killed	death	0.12
led killed & ##	death	0.07
led ký & ##	death	-0.09
led ký & nam	death	0.06
led ký & ngay	death	-0.14
led kể	death	0.21
led kể & nam	death	0.2
led kể & thang	death	-0.09
led kể lại	death	0.09
led liệt sĩ	death	-0.07
led lost	death	-0.27
led lost & ##	death	-0.27
led ls	joined	0.11
led ls & ####	death	0.07
led là	death	0.17	birth	0.11	joined	0.13
led là & #	death	0.07	joined	-0.05
led là & ##	joined	0.13
led là & ####	birth	0.17	joined	-0.09
led là & cuoi	death	0.09
led là & hai	death	-0.06
led là & mua	joined	0.11
led là & nam	death	-0.05	joined	-0.05
led là & ngay	joined	0.11
led làm giỗ	death	-0.09
led làng	death	-0.07
led lên đường	joined	0.3
led lên đường & ##	joined	0.08
led lên đường & ngay	joined	0.11
led lập	death	0.07	birth	-0.06
led mất	death	0.16	birth	-0.06	joined	-0.13
led mất & #	death	0.22
led mất & ##	death	0.16
led mất & ####	death	-0.21	joined	-0.05
led mất & dem	death	0.07
led mất & khoang	death	-0.1
led mất & mua	death	0.05
led mất & mung	death	-0.06
led mất & ngay	death	-0.13
led mất & sang	death	0.05
led mất & tet	death	-0.16
led mất & thang	death	0.14
led mất tích & #	death	0.09
led mất tích & ####	death	-0.17
led mẹ	joined	-0.05
led một	joined	-0.05
led một & ##	joined	0.09
led một & nam	death	-0.06
led một & thang	death	0.17
led nghĩa trang	death	0.09
led ngã xuống	death	-0.18
led ngã xuống & ngay	death	0.05
led người	death	-0.06
led nhập ngũ	death	-0.09	joined	0.06
led nhập ngũ & ####	joined	0.17
led nhập ngũ & nam	joined	-0.05
led nhập ngũ & ngay	joined	-0.05
led nhắn	death	0.09
led nhắn & nam	death	0.08
led nhỏ	death	0.12
led nhỏ & nam	death	0.07
led nhớ	death	0.19
led nn	joined	0.17
led nn & #	joined	0.13
led né en	birth	-0.06
led né en & ####	birth	-0.06
led nó	death	-0.14
led nó & thang	joined	0.06
led nói	death	0.12
led nói & ##	death	-0.1
led nói & nam	death	0.11
led nói & ngay	death	0.08
led núi	death	-0.07
led núi & nam	death	-0.07
led năm sinh	birth	-0.11
led năm sinh & ####	birth	-0.12
led nước	death	0.06
led of	death	0.05	birth	0.08	joined	-0.07
led of & #	death	-0.1	birth	0.1
led of & ##	death	-0.05
led of & ####	death	0.16
led pháo & ##	death	-0.1
led qua đời	death	-0.09
led quyết định	death	-0.05
led quân	joined	0.06
led quân & ngay	joined	0.1
led quê	death	0.07	birth	-0.07
led quê & ##	death	0.05
led quê & nam	death	-0.1
led quận	death	-0.23
led quận & ####	joined	-0.07
led rút	death	-0.09
led sinh	death	-0.25	birth	0.17
led sinh & ##	death	-0.12	birth	0.14
led sinh & ####	death	-0.12	joined	-0.05
led sinh & nam	joined	0.07
led sinh & thang	death	0.05
led sn	birth	0.05
led sn & ##	birth	0.05
led sn & ####	death	-0.05
led suối	death	0.07
led sông	death	0.06
led sư đoàn	death	0.07
led t	death	0.11
led t & ####	death	0.11
led tham gia	joined	0.1
led tham gia & ####	joined	0.07
led the	death	0.06	joined	0.07
led thu	death	-0.06
led thư & ngay	death	-0.09
led thằng	death	-0.2
led thằng & nam	death	-0.18	joined	0.07
led thằng & ngay	death	0.12
led trao trả	death	-0.07
led trung đoàn	death	0.16
led trúng bom	death	-0.14
led trúng bom & ngay	death	-0.17
led trạm	death	-0.13
led trận	death	-0.11
led trận & ngay	death	-0.05
led tái ngũ	joined	-0.22
led tái ngũ & #	joined	-0.14
led tái ngũ & ####	joined	0.05
led tôi	death	-0.09
led tôi & ####	joined	-0.05
led tôi & nam	death	-0.1
led tắt thở	death	-0.12
led tỉnh	death	0.15
led tổ	death	0.05
led tức	birth	0.06
led tức & ##	death	0.05	joined	0.05
led tức & ####	death	0.08	birth	0.07
led tức là	death	-0.13
led tử trận	death	0.06
led viết	death	-0.22	joined	-0.05
led viết & ##	death	-0.05
led viết & ngay	death	-0.11
led vào & ##	death	-0.05
led vào & chieu	joined	-0.06
led vào & mung	death	0.09
led vào & thang	joined	0.11
led vào bộ đội	joined	0.08
led vào bộ đội & thang	joined	0.07
led vào chiến trường	joined	-0.1
led vào nam	death	0.05
led vào nam & nam	joined	0.05
led vịnh	joined	0.09
led was	death	0.2	joined	0.09
led was & ##	death	0.14
led was killed	death	0.09
led went south	death	0.1	joined	-0.06
led went south & ####	death	0.1	joined	-0.06
led wrote	death	-0.14
led xung phong	joined	0.1
led xã	death	-0.17
led xã & nam	death	-0.09
led xã & thang	death	-0.05
led ông	death	0.21
led ông & ngay	death	0.1
led đi b	death	-0.07	joined	-0.28
led đi b & ##	joined	-0.06
led đi b & ####	joined	-0.09
led đi b & nam	joined	0.1
led đi b & ngay	joined	-0.08
led đi b & thang	joined	-0.07
led đi bộ đội	death	0.1
led đi bộ đội & ##	joined	0.07
led đi bộ đội & ####	death	0.21
led đi bộ đội & nam	death	-0.05
led đi bộ đội & thang	joined	-0.11
led đi c	joined	-0.19
led đi cùng	death	-0.08	joined	0.15
led đi cùng & ngay	death	-0.07	joined	0.11
led đi tnxp	joined	-0.14
led đi tnxp & thang	joined	-0.19
led điểm cao	death	0.05
led đoàn	birth	0.06	joined	0.08
led đoàn & #	death	-0.07	birth	0.12	joined	-0.05
led đoàn & ####	death	0.14
led đoàn & nam	death	-0.14	joined	0.1
led đình	death	-0.09
led đưa	death	-0.09
led đường	death	-0.15	joined	-0.15
led đường & ##	death	-0.11
led đường & nam	joined	-0.13
led đường & thang	death	-0.15
led đền	joined	-0.07
led đền & ##	death	-0.1
led đền & ####	death	-0.07
led đền & nam	death	0.1
led đồi	death	-0.06	joined	0.07
led đồi & ####	death	0.09	joined	0.08
led đồi & ngay	death	-0.09
led đồn	death	-0.08
led động	birth	-0.08
led:again	joined	-0.05
led:again & ##	death	-0.05
led:again & chieu	joined	-0.06
led:again & mung	death	0.09
led:again & thang	joined	0.11
led:aka	birth	0.06
led:aka & ##	death	0.07
led:aka & ####	death	0.14	birth	0.07
led:aka & ngay	death	-0.19
led:alive	joined	-0.12
led:alive & ####	death	-0.09	joined	-0.07
led:alive & nam	joined	-0.05
led:at	death	0.1	joined	0.14
led:at & #	death	0.07
led:at & ##	death	0.09
led:at & ####	death	-0.05	joined	0.15
led:at & nam	death	0.13
led:at & ngay	death	-0.13
led:at & thang	death	0.05
led:at & toi	death	-0.13
led:battle	joined	-0.05
led:battle & #	death	-0.09
led:battle & ##	death	-0.09
led:battle & ####	death	0.1
led:battle & chieu	death	0.05
led:battle & dem	death	0.11
led:battle & hom	death	-0.11
led:battle & nam	death	0.05
led:battle & ngay	death	-0.06
led:battle & thang	death	-0.09
led:born	death	-0.27	joined	-0.07
led:born & #	death	0.08
led:born & ##	death	-0.15	birth	0.17	joined	-0.06
led:born & ####	death	-0.22	birth	-0.18	joined	-0.14
led:born & nam	joined	0.1
led:born & thang	death	0.05
led:bury	death	-0.18	birth	-0.05
led:bury & ##	death	-0.07
led:bury & ####	death	0.13
led:bury & ngay	death	-0.14
led:bury & thang	death	0.08
led:capture	death	0.08	joined	-0.06
led:capture & ##	death	0.18
led:contact	joined	0.15
led:contact & nam	death	0.08
led:died	death	-0.34	birth	-0.18	joined	-0.06
led:died & #	death	-0.25
led:died & ##	death	0.1	joined	0.1
led:died & ####	death	0.18	birth	-0.11	joined	-0.05
led:died & dau	death	-0.14
led:died & dem	death	-0.06
led:died & hoi	death	0.07
led:died & khoang	death	-0.22
led:died & mong	death	0.06
led:died & mua	death	-0.15
led:died & mung	death	-0.13
led:died & nam	death	0.13	joined	-0.05
led:died & tet	death	-0.09
led:died & thang	death	0.22
led:enlist	death	-0.17	birth	-0.17	joined	-0.17
led:enlist & #	death	-0.21	joined	-0.05
led:enlist & ##	death	-0.05	joined	0.08
led:enlist & ####	death	0.33	birth	-0.08	joined	0.15
led:enlist & cuoi	joined	-0.14
led:enlist & may	joined	0.08
led:enlist & nam	death	-0.1
led:enlist & ngay	death	0.05
led:enlist & thang	death	-0.15	joined	-0.15
led:fell	death	-0.16	birth	-0.24	joined	-0.33
led:fell & #	death	0.33
led:fell & ##	death	0.16	joined	-0.05
led:fell & ####	death	0.1	birth	-0.07	joined	-0.1
led:fell & dau	death	-0.18
led:fell & dem	death	0.06
led:fell & feb	death	-0.09
led:fell & giua	death	-0.1
led:fell & hoi	death	-0.05
led:fell & hom	death	0.09
led:fell & khoang	death	-0.18
led:fell & mong	death	0.09
led:fell & mua	death	-0.22
led:fell & mung	death	-0.15
led:fell & muoi	death	0.05
led:fell & nam	death	-0.13	birth	-0.06	joined	-0.07
led:fell & ngay	death	-0.1
led:fell & sau	death	0.05
led:fell & tet	death	-0.23
led:fell & thang	death	0.3
led:gio	death	0.13
led:gio & ##	death	0.15
led:gio & mong	death	-0.12
led:gio & mung	death	0.18
led:gio & ngay	death	-0.05
led:home	death	-0.07	birth	-0.12	joined	-0.19
led:home & #	death	-0.1	birth	0.1
led:home & ##	death	-0.16
led:home & ####	death	0.2	birth	-0.19	joined	-0.07
led:home & march	death	-0.1
led:home & nam	death	-0.11
led:home & ngay	death	0.1
led:hurt	death	0.2
led:hurt & #	death	0.13
led:joined	death	-0.09	birth	-0.13	joined	0.29
led:joined & #	death	-0.07	joined	0.16
led:joined & ##	joined	0.17
led:joined & ####	death	0.18	birth	-0.06	joined	0.31
led:joined & may	joined	0.08
led:joined & nam	death	-0.06	joined	-0.06
led:joined & thang	death	-0.08	joined	-0.21
led:kin	death	0.05	joined	0.1
led:kin & ####	death	-0.06	joined	0.1
led:kin & nam	death	-0.07	joined	0.06
led:laid	death	-0.13
led:letter	joined	-0.08
led:letter & #	death	0.16
led:letter & ##	death	-0.07
led:letter & nam	death	0.06
led:letter & ngay	death	-0.11
led:level	death	-0.23	birth	-0.09	joined	0.05
led:level & ##	death	-0.05	joined	0.08
led:level & ####	death	0.12	joined	-0.07
led:level & nam	joined	0.1
led:level & ngay	death	-0.11
led:level & thang	death	-0.11	joined	-0.06
led:link	birth	0.1	joined	0.19
led:link & #	birth	0.09	joined	-0.17
led:link & ##	joined	0.2
led:link & ####	death	0.09	birth	0.11
led:link & cuoi	death	0.09
led:link & hai	death	-0.14
led:link & may	death	0.11
led:link & mua	joined	0.11
led:link & nam	death	-0.12
led:link & ngay	death	-0.2	joined	0.08
led:link & sang	death	0.09
led:link & tet	death	0.1
led:link & thang	death	0.2
led:martyr	death	-0.1	joined	0.1
led:mine	joined	0.07
led:mine & ####	death	-0.05	joined	0.09
led:mine & nam	death	-0.07
led:moved	death	-0.28	birth	-0.13	joined	-0.11
led:moved & ##	death	-0.17
led:moved & ####	birth	-0.06
led:moved & nam	death	-0.11	joined	-0.07
led:moved & ngay	death	-0.1
led:naming & ####	death	-0.05
led:notice	death	-0.23	birth	-0.07	joined	-0.2
led:notice & ##	death	0.07
led:notice & ####	death	0.07	joined	-0.06
led:notice & nam	death	-0.11	joined	-0.08
led:notice & ngay	death	-0.31
led:office	death	0.14
led:office & nam	death	0.06
led:pet	death	0.11	birth	0.09
led:pet & ####	birth	0.09
led:post	death	0.12	birth	0.08	joined	-0.14
led:post & ####	birth	0.11	joined	-0.07
led:post & dem	death	0.14
led:rests & ##	death	-0.1
led:self	death	0.06	joined	-0.11
led:self & ##	death	0.08
led:self & ####	joined	-0.06
led:self & nam	death	-0.08
led:site	joined	0.14
led:site & #	death	-0.15
led:site & ##	death	0.14
led:site & ####	death	0.05	joined	0.12
led:site & feb	death	0.08
led:site & nam	death	-0.05
led:site & ngay	death	-0.13
led:stop	death	-0.1	joined	-0.12
led:stop & #	death	-0.08	joined	0.06
led:stop & ##	death	-0.05	birth	0.15	joined	-0.08
led:stop & ####	death	0.05	birth	0.09	joined	-0.14
led:stop & chieu	joined	-0.06
led:stop & cuoi	death	0.05	joined	-0.05
led:stop & dau	joined	0.07
led:stop & giua	death	-0.1
led:stop & hai	death	-0.06
led:stop & hom	death	0.24
led:stop & khoang	death	-0.27
led:stop & may	death	0.11
led:stop & mua	death	-0.15	joined	0.11
led:stop & mung	death	0.12	birth	0.06	joined	-0.06
led:stop & muoi	death	0.07
led:stop & nam	death	-0.06	birth	-0.12	joined	-0.09
led:stop & ngay	death	0.2	joined	0.05
led:stop & ram	joined	-0.18
led:stop & sau	joined	0.05
led:stop & tet	death	-0.16
led:stop & thang	death	0.24	joined	0.28
led:stop & toi	death	-0.05
led:stop & truoc	joined	-0.08
led:tells	death	0.25	birth	-0.09	joined	-0.08
led:tells & #	death	-0.23
led:tells & ##	death	-0.36
led:tells & ####	death	0.17	birth	-0.06
led:tells & dau	death	0.07
led:tells & dem	death	0.06
led:tells & hom	death	-0.11
led:tells & mua	death	0.16
led:tells & nam	death	0.57	birth	-0.05	joined	-0.09
led:tells & ngay	death	-0.07	joined	0.11
led:tells & sang	birth	0.09
led:tells & thang	death	-0.18	joined	-0.05
led:thing	death	-0.23	birth	-0.11	joined	0.14
led:thing & #	death	-0.26	birth	0.12	joined	0.07
led:thing & ##	death	-0.12	joined	0.15
led:thing & ####	birth	-0.11
led:thing & chieu	death	0.09
led:thing & dem	death	0.07
led:thing & hom	death	0.07
led:thing & mua	death	-0.1
led:thing & nam	joined	-0.17
led:thing & ngay	joined	0.07
led:thing & thang	death	-0.14	joined	0.06
led:thing & toi	death	-0.13
led:title	death	-0.06	joined	-0.14
led:title & #	death	-0.09	joined	0.09
led:title & ##	death	0.07	joined	-0.12
led:title & ####	death	-0.14	birth	0.14	joined	-0.11
led:title & hom	death	0.09	joined	-0.05
led:title & nam	death	-0.12	joined	0.06
led:title & ngay	death	0.23
led:title & thang	death	-0.18	joined	0.15
long after martyr	death	0.16	birth	0.32	joined	0.05
long after other	birth	-0.06
long after teller	death	0.23	birth	-0.41	joined	-0.12
lunar	death	-0.16	birth	-0.62	joined	-0.56
martyrs 0	death	-0.55	birth	-0.25	joined	-0.54
martyrs 1	death	-0.69	birth	-0.44	joined	-0.46
martyrs 2	death	-0.4	birth	-0.33	joined	-0.31
martyrs 3	death	-0.22	birth	-0.41	joined	-0.33
next sentence:again	birth	-0.1	joined	0.34
next sentence:alive	death	-0.14	birth	-0.08	joined	0.16
next sentence:at	death	-0.09	birth	-0.45	joined	-0.08
next sentence:battle	death	-0.18	birth	-0.23	joined	-0.1
next sentence:born	birth	-0.09	joined	-0.26
next sentence:bury	death	0.17	birth	0.19	joined	-0.28
next sentence:capture	death	-0.06	joined	0.14
next sentence:contact	birth	0.1
next sentence:died	death	-0.12	birth	-0.16	joined	-0.17
next sentence:enlist	death	0.25	joined	-0.19
next sentence:fell	death	-0.13	joined	0.32
next sentence:gio	birth	0.06	joined	-0.2
next sentence:grave	death	0.17	birth	0.12	joined	-0.16
next sentence:home	birth	-0.16	joined	-0.2
next sentence:hurt	death	-0.06	birth	0.05	joined	0.39
next sentence:joined	death	-0.05	birth	0.09	joined	-0.14
next sentence:kin	death	-0.1	birth	-0.3	joined	-0.16
next sentence:laid	death	0.25	joined	-0.07
next sentence:last	death	-0.09	birth	0.18
next sentence:letter	birth	0.13	joined	-0.22
next sentence:level	death	0.05	birth	-0.26
next sentence:link	death	-0.17	birth	-0.12	joined	-0.09
next sentence:martyr	death	-0.35	birth	-0.32	joined	-0.33
next sentence:moved	death	-0.07	joined	-0.08
next sentence:naming	joined	-0.12
next sentence:notice	death	-0.26	birth	-0.07	joined	-0.26
next sentence:office	death	0.22	birth	0.09	joined	-0.16
next sentence:post	death	-0.09	joined	-0.17
next sentence:rank	death	-0.21	birth	-0.18	joined	0.19
next sentence:rests	death	0.1	birth	0.16
next sentence:returned	death	-0.07	birth	-0.16
next sentence:self	death	-0.22	birth	-0.1	joined	-0.46
next sentence:site	birth	0.19	joined	0.06
next sentence:tells	birth	0.14	joined	0.05
next sentence:thing	death	0.11	birth	0.31
next sentence:title	birth	-0.18
next sentence:truename	death	0.07	joined	-0.13
note about	death	-0.06	birth	0.06	joined	0.08
note after	death	-0.13	birth	-0.07
note before	death	-0.22	birth	-0.06	joined	-0.25
note early	death	0.19	birth	-0.06	joined	0.12
note gio	death	0.32	birth	-0.06	joined	-0.07
note late	birth	-0.06	joined	-0.18
note lunar	death	-0.37	birth	-0.54	joined	-0.41
note middle	death	0.07
note period	death	-0.49	birth	-0.24	joined	-0.19
note placeholder	death	-0.32
note season	death	0.35	birth	-0.06	joined	0.1
opens	death	-0.1	birth	-0.14	joined	-0.09
read birth from 0.02	death	0.1	birth	0.76
read birth from 0.05	death	0.07	birth	0.83	joined	0.19
read birth from 0.1	death	0.1	birth	0.67	joined	-0.28
read birth from 0.2	death	0.07	birth	0.26	joined	-0.09
read birth from 0.35	death	-0.19	birth	0.59	joined	-0.32
read birth from 0.5	death	-0.42	birth	0.47	joined	-0.25
read birth from 0.65	death	-0.5	birth	0.6	joined	-0.2
read birth from 0.8	death	-0.23	birth	0.56	joined	-0.38
read birth from 0.9	death	-0.4	birth	0.58	joined	-0.32
read birth from 0.95	death	-0.46	birth	0.8	joined	-0.19
read birth from 0.98	death	-0.21	birth	0.41	joined	-0.19
read death from 0.02	death	0.18	birth	-0.11	joined	0.12
read death from 0.05	death	0.55	birth	-0.12	joined	0.15
read death from 0.1	death	0.56	birth	-0.17	joined	-0.35
read death from 0.2	death	0.32	birth	-0.06	joined	-0.35
read death from 0.35	death	0.41	birth	-0.11
read death from 0.5	death	0.47	birth	-0.07	joined	-0.15
read death from 0.65	death	0.07	birth	-0.39	joined	-0.4
read death from 0.8	death	0.57	joined	-0.33
read death from 0.9	death	0.33	birth	-0.22	joined	-0.16
read death from 0.95	death	0.63	birth	-0.32	joined	-0.36
read death from 0.98	death	0.48	birth	-0.18	joined	-0.17
read joined from 0.02	death	-0.05	birth	0.08	joined	0.84
read joined from 0.05	death	-0.11	birth	-0.17	joined	0.69
read joined from 0.1	death	-0.23	birth	-0.16	joined	0.47
read joined from 0.2	death	-0.61	birth	-0.3	joined	0.8
read joined from 0.35	death	-0.21	birth	-0.13	joined	0.36
read joined from 0.5	birth	-0.23	joined	0.27
read joined from 0.65	death	-0.26	birth	-0.16	joined	0.38
read joined from 0.8	death	-0.3	birth	-0.24	joined	0.67
read joined from 0.9	death	-0.37	birth	-0.17	joined	0.53
read joined from 0.95	death	-0.42	birth	-0.13	joined	0.31
read joined from 0.98	death	-0.21	birth	-0.07	joined	0.4
sentence before:again	death	0.31	birth	0.15	joined	-0.13
sentence before:alive	joined	-0.06
sentence before:at	death	-0.1	joined	-0.1
sentence before:battle	death	-0.22	birth	-0.17	joined	-0.16
sentence before:born	death	-0.09	birth	-0.11	joined	0.58
sentence before:bury	death	-0.28	birth	-0.06	joined	-0.22
sentence before:capture	birth	0.1	joined	-0.05
sentence before:contact	death	0.49	birth	0.15	joined	-0.14
sentence before:died	death	0.15	joined	-0.21
sentence before:enlist	death	0.29	joined	-0.09
sentence before:fell	death	-0.18	birth	-0.3	joined	-0.22
sentence before:gio	death	-0.14	birth	0.1
sentence before:grave	death	-0.11
sentence before:home	death	-0.16	birth	-0.36	joined	0.06
sentence before:hurt	death	-0.11	birth	-0.08	joined	0.05
sentence before:joined	death	0.19	birth	-0.1
sentence before:kin	death	-0.1	birth	0.17	joined	0.09
sentence before:laid	death	0.23
sentence before:last	death	0.32
sentence before:letter	birth	0.1	joined	-0.28
sentence before:level	death	0.14	birth	0.26	joined	0.13
sentence before:link	birth	0.18	joined	-0.17
sentence before:martyr	death	-0.12	birth	0.07	joined	-0.12
sentence before:naming	death	0.09	birth	-0.33
sentence before:notice	death	-0.06	birth	0.1	joined	0.05
sentence before:office	death	0.18	joined	-0.12
sentence before:post	death	-0.05	birth	-0.08	joined	-0.18
sentence before:rank	death	0.13	birth	-0.06	joined	-0.1
sentence before:rests	death	0.1
sentence before:returned	death	-0.09
sentence before:self	death	-0.25	birth	0.28	joined	0.12
sentence before:site	death	-0.08	birth	-0.14	joined	-0.09
sentence before:tells	birth	-0.12	joined	-0.14
sentence before:thing	death	0.18	birth	0.15	joined	-0.23
sentence before:title	joined	-0.07
sentence before:truename	birth	0.1	joined	0.14
text:abroad	death	-0.55	birth	-0.17	joined	-0.06
text:battle	death	-0.31	joined	-0.06
text:benefit	death	-0.28	joined	-0.09
text:by_comrade	death	-0.09	birth	-0.28	joined	-0.39
text:by_finder	death	-0.47
text:by_foreign	death	-0.21	birth	-0.14	joined	-0.16
text:by_keeper	death	0.24	birth	-0.08	joined	-0.17
text:by_official	death	0.26	joined	-0.28
text:by_resident	death	0.08	birth	-0.12	joined	-0.1
text:by_volunteer	death	0.12	birth	-0.05	joined	-0.16
text:dna	death	0.09	birth	-0.33
text:enemy	death	0.07	birth	0.15	joined	-0.18
text:foreign	death	-0.15	joined	-0.11
text:found	death	-0.06	birth	-0.09	joined	-0.21
text:give_back	death	-0.26	birth	-0.19	joined	-0.33
text:grave	death	0.25	birth	-0.27	joined	-0.15
text:hearsay	death	-0.09	birth	0.07	joined	0.11
text:informs	death	0.16	birth	-0.05	joined	0.07
text:list	death	0.14	birth	0.19	joined	-0.31
text:mass	death	0.42	birth	-0.11	joined	-0.13
text:of_foreign	death	0.09	birth	-0.19	joined	-0.07
text:recognition	joined	-0.06
text:relics	death	-0.57	birth	0.24	joined	-0.15
text:research	death	-0.13	joined	-0.06
text:rumoured	death	0.05	birth	0.08
text:scam	birth	0.08
text:seek	birth	0.06	joined	-0.1
text:sought	death	-0.06	birth	-0.21	joined	-0.18
text:stone	death	-0.24	birth	0.33	joined	-0.24
typed before 1	joined	-0.05
typed before 10	death	-0.12
typed before 12	death	0.05
typed before 13	death	-0.26
typed before 18	death	-0.2
typed before 1931	death	0.17
typed before 1940	birth	0.06
typed before 1941	death	0.1
typed before 1943	birth	-0.07
typed before 1945	death	-0.08
typed before 1946	death	-0.08	joined	0.06
typed before 1947	death	-0.08	joined	0.18
typed before 1948	death	0.08
typed before 1949	joined	0.07
typed before 1950	death	-0.12
typed before 1952	joined	0.12
typed before 1953	death	-0.09	joined	0.08
typed before 1955	death	0.07	joined	0.12
typed before 1958	death	0.07
typed before 1968	death	-0.08
typed before 1970	death	-0.22
typed before 1972	death	0.11
typed before 2	death	-0.08
typed before 20	death	-0.06	joined	-0.13
typed before 320	death	-0.09
typed before 42	death	0.14	joined	0.07
typed before 65	death	0.07
typed before 9	death	0.14
typed before ^	death	-0.1	birth	-0.14	joined	-0.09
typed before a	death	-0.18
typed before am	death	-0.07
typed before an	death	-0.2	birth	0.16	joined	0.05
typed before au	death	-0.13
typed before ay	death	0.3
typed before b	death	-0.14	joined	-0.27
typed before b52	death	0.06
typed before ba	death	0.17	joined	0.12
typed before bac	death	0.16
typed before ban	death	0.14
typed before bang	death	0.07
typed before bao	death	0.12
typed before bat	death	-0.14	birth	0.07
typed before battambang	death	0.06
typed before bay	death	-0.08
typed before be	death	-0.07
typed before benh	death	0.1
typed before bien	death	0.08
typed before biet	death	0.07
typed before binh	death	-0.13
typed before biên	death	0.06
typed before bom	death	-0.3
typed before bong	death	0.06
typed before born	birth	0.06
typed before bua	death	0.06
typed before bác	death	-0.11
typed before báo	death	-0.14	birth	0.08
typed before bè	death	-0.08
typed before bình	death	0.14	birth	0.11
typed before bún	death	-0.1
typed before bảy	death	-0.16	birth	0.08	joined	-0.1
typed before bắc	death	-0.08	joined	-0.07
typed before bắn	death	0.1
typed before bắt	death	-0.18	birth	-0.06
typed before bằng	death	-0.11
typed before bệnh	death	-0.13
typed before bồ	death	0.07
typed before bồng	birth	-0.16
typed before bữa	death	0.07
typed before c	death	-0.06	joined	-0.19
typed before cai	death	-0.17	birth	0.07
typed before cam	death	0.1
typed before campuchia	death	0.07
typed before can	death	0.15
typed before cat	death	0.11
typed before cham	death	-0.16
typed before chanh	death	-0.11
typed before chau	death	-0.13
typed before chay	death	-0.11
typed before cheng	death	-0.06
typed before chet	death	0.35
typed before chien	death	0.2	birth	-0.07
typed before chiến	death	-0.07	joined	0.19
typed before cho	death	-0.05
typed before chon	death	-0.1
typed before chu	death	-0.29
typed before cháy	death	-0.06
typed before chém	death	0.09
typed before chép	death	-0.09
typed before chìm	death	0.05
typed before chôn	death	-0.15
typed before chắc	birth	0.06
typed before chết	death	-0.1
typed before chụp	death	-0.09
typed before con	death	-0.05
typed before cu	birth	0.09
typed before cung	death	0.2
typed before cuoi	death	-0.15	joined	-0.06
typed before cuon	death	0.12
typed before cuong	joined	0.07
typed before càn	death	-0.05
typed before cát	death	-0.13
typed before công	joined	-0.08
typed before cúng	death	0.13
typed before cũ	death	-0.11
typed before cấp	death	-0.16
typed before cầu	death	-0.12
typed before d	death	-0.07
typed before da	death	0.08
typed before dan	joined	-0.05
typed before danh	death	0.08
typed before dat	death	-0.05
typed before date	death	0.05
typed before dau	death	-0.07
typed before day	death	-0.21
typed before de	joined	-0.05
typed before dem	death	-0.09
typed before di	death	-0.09	joined	0.41
typed before died	death	0.09
typed before dinh	death	-0.11
typed before dip	death	0.12
typed before doan	birth	0.09
typed before doi	death	0.26	joined	0.19
typed before dong	death	0.14
typed before dot	joined	0.06
typed before du	death	0.06
typed before duc	death	-0.11
typed before dung	birth	0.06
typed before duong	death	-0.07	birth	-0.05	joined	0.09
typed before dương	death	-0.17
typed before dần	death	0.06
typed before dựng	death	-0.05
typed before em	joined	-0.07
typed before en	death	0.09	birth	-0.08	joined	0.13
typed before eve	death	-0.09
typed before for	death	0.12
typed before from	death	-0.07
typed before gao	death	-0.07
typed before ghi	death	0.21
typed before gia	death	-0.12	joined	0.05
typed before gio	death	0.06
typed before giết	death	0.06
typed before giỗ	death	0.14
typed before giờ	death	0.12
typed before gon	death	-0.05
typed before gần	death	0.12
typed before h	death	-0.06
typed before hai	death	-0.17
typed before hay	death	-0.05
typed before hb	death	-0.08	birth	0.06
typed before he	death	-0.08
typed before hien	death	-0.08
typed before him	death	0.11
typed before hoa	death	0.16
typed before hoi	death	0.13
typed before hom	death	0.06
typed before horse	death	-0.1
typed before hs	death	0.2
typed before huyen	death	-0.06
typed before hà	death	0.05
typed before hóa	death	-0.17	joined	0.15
typed before hưng	death	0.12	birth	-0.1	joined	0.06
typed before hạnh	death	-0.06
typed before hải	death	-0.07	joined	0.13
typed before hậu	death	0.08
typed before hồ	death	-0.1	joined	0.06
typed before hồi	birth	-0.07
typed before in	death	-0.06	birth	-0.17
typed before is	death	-0.05
typed before it	death	-0.12
typed before k	death	-0.07	joined	0.08
typed before kampot	death	-0.06	birth	0.12
typed before kan	death	-0.15	joined	0.16
typed before ke	death	0.05
typed before kh	death	-0.09	birth	0.11
typed before khac	death	0.07
typed before khanh	death	0.05
typed before khoi	death	0.07
typed before khong	death	-0.1
typed before khoảng	death	0.08
typed before khánh	death	-0.09
typed before khê	death	0.07	joined	0.1
typed before khương	birth	-0.09
typed before khắc	death	-0.07	birth	0.08
typed before kia	death	0.1
typed before kich	death	0.08	joined	0.1
typed before killed	death	0.07
typed before kontum	death	-0.22
typed before kích	joined	-0.06
typed before ký	death	-0.15
typed before kết	joined	-0.06
typed before kể	death	0.21
typed before kỳ	joined	0.08
typed before la	death	0.09	birth	0.05	joined	0.15
typed before lai	joined	-0.1
typed before lam	death	0.12	birth	-0.06	joined	-0.07
typed before lan	death	-0.05	joined	0.06
typed before lang	joined	-0.06
typed before lao	death	0.05
typed before lau	death	0.05
typed before lay	joined	0.06
typed before le	death	0.24	birth	-0.05
typed before lich	death	-0.05
typed before linh	death	-0.1	joined	-0.07
typed before loc	death	0.12
typed before long	death	-0.08	joined	-0.06
typed before ls	death	0.12
typed before lu	death	0.2	joined	-0.1
typed before lung	death	-0.14
typed before luong	death	0.08
typed before luôn	birth	0.07
typed before ly	joined	0.12
typed before là	death	0.08	birth	0.08
typed before làm	death	-0.14
typed before lâm	joined	0.08
typed before lê	death	0.06
typed before lính	joined	0.36
typed before lòng	death	0.1
typed before lúa	death	0.06
typed before lý	death	0.06
typed before lũ	death	-0.21
typed before lại	death	0.07
typed before lần	joined	-0.18
typed before lộc	joined	0.05
typed before lớn	death	0.08
typed before mai	death	-0.06
typed before mang	death	-0.06	birth	0.05	joined	0.17
typed before mars	death	-0.25
typed before mat	death	0.19	birth	-0.08	joined	-0.05
typed before me	death	0.1
typed before min	death	-0.09
typed before minh	death	0.11	joined	-0.09
typed before mot	death	-0.11
typed before my	death	0.09
typed before mãi	death	0.13	birth	-0.09
typed before mão	death	0.05
typed before mìn	death	0.08
typed before mình	joined	0.1
typed before mùa	death	0.07
typed before mạng	death	0.07	joined	-0.18
typed before mất	death	-0.1	joined	-0.09
typed before một	death	-0.09	joined	-0.12
typed before mỹ	death	0.08	joined	-0.07
typed before na	death	0.05
typed before nai	death	-0.05
typed before nam	death	0.17	joined	-0.21
typed before nay	death	-0.05
typed before ngay	death	-0.06	joined	-0.1
typed before nghia	death	0.16
typed before nghĩa	death	-0.08
typed before ngu	death	-0.07
typed before nguyen	joined	0.05
typed before nguyên	death	0.06
typed before ngày	joined	0.08
typed before ngãi	death	-0.05
typed before ngũ	death	-0.09
typed before người	death	-0.1
typed before nha	death	-0.28	joined	0.06
typed before nhan	death	-0.07
typed before nho	death	0.1
typed before nhon	death	0.13
typed before nhu	death	-0.15
typed before nhung	birth	0.11
typed before nhà	joined	0.08
typed before nhân	death	0.07
typed before như	death	0.06	joined	0.1
typed before nhất	death	0.05
typed before nhận	death	-0.16
typed before nhằm	death	0.06
typed before nhớ	death	0.1
typed before ninh	death	-0.1	joined	-0.05
typed before nn	joined	0.17
typed before no	death	0.09
typed before noel	death	-0.24
typed before noi	death	-0.31
typed before not	death	-0.22
typed before noël	death	-0.05
typed before nua	death	-0.11
typed before nuoc	death	0.21
typed before nói	death	0.19
typed before năm	death	-0.05
typed before nước	death	-0.06
typed before nặng	death	-0.09
typed before nổi	death	-0.06
typed before o	death	0.1
typed before of	death	0.07	birth	0.08	joined	-0.07
typed before on	death	0.05	joined	-0.05
typed before or	death	-0.18
typed before pailin	death	0.07
typed before phon	birth	0.05
typed before phong	joined	0.07
typed before phuc	death	0.08
typed before phuoc	death	0.06
typed before pháp	death	0.1
typed before phòng	death	0.05	birth	0.06
typed before phước	death	0.06
typed before phỉ	death	0.07
typed before phục	death	0.06
typed before qua	death	0.1
typed before quan	death	-0.09
typed before quyết	joined	-0.05
typed before quân	death	0.06	joined	0.06
typed before quãng	death	0.08
typed before quý	death	0.06
typed before quốc	death	0.12
typed before ra	death	0.09	birth	0.1
typed before ray	death	0.06
typed before riêng	death	0.06
typed before roi	death	-0.12	joined	0.09
typed before rét	death	0.09
typed before rõ	death	-0.12
typed before rồi	death	0.25
typed before rồng	death	-0.05
typed before s	death	0.1	birth	0.06
typed before saigon	death	-0.13
typed before sanh	birth	0.25	joined	-0.07
typed before sap	death	0.07
typed before sau	death	-0.07
typed before say	death	0.1
typed before says	death	0.05
typed before season	death	0.17
typed before si	death	-0.09
typed before since	death	-0.07	joined	0.05
typed before sinh	death	-0.06	birth	-0.09	joined	-0.27
typed before siêng	death	0.07
typed before sn	death	-0.07	birth	0.08	joined	-0.06
typed before so	death	0.09	birth	0.09
typed before song	death	0.12
typed before sot	death	-0.05
typed before south	death	0.11
typed before sách	death	0.05	joined	0.08
typed before sáng	joined	0.1
typed before sáu	death	0.07
typed before sông	death	-0.05
typed before sơn	death	-0.09	joined	-0.05
typed before số	death	0.05
typed before sửu	birth	0.06
typed before t	death	0.1
typed before ta	death	0.06
typed before tau	death	-0.06	joined	0.11
typed before tay	death	-0.18
typed before th	death	-0.06
typed before thang	birth	0.06
typed before the	death	0.07
typed before thi	death	0.1	birth	-0.09
typed before thien	death	-0.1
typed before tho	death	0.07
typed before thu	death	-0.09	birth	0.06
typed before thuan	death	-0.1
typed before thuong	death	-0.17
typed before thuận	joined	0.07
typed before thành	death	-0.06
typed before thì	death	0.18
typed before thìn	birth	0.12
typed before thương	death	0.06
typed before thầy	death	0.05
typed before thắng	birth	-0.06
typed before thời	death	0.08
typed before thủy	death	0.14
typed before tien	death	0.07	birth	0.05	joined	-0.06
typed before tieng	death	-0.18
typed before tiep	death	0.09
typed before tin	death	-0.21
typed before tinh	death	0.12
typed before tiêu	death	0.12
typed before tiếng	death	0.1
typed before tnxp	death	0.07	birth	0.05	joined	-0.07
typed before to	joined	-0.08
typed before toi	death	-0.07
typed before tra	death	0.06
typed before tre	death	-0.05
typed before tri	death	-0.15
typed before trinh	death	-0.06
typed before trong	death	0.27
typed before truong	death	-0.05
typed before trước	joined	0.08
typed before trường	joined	-0.08
typed before trả	death	-0.09
typed before trận	death	0.17
typed before trị	death	0.08
typed before trọng	birth	0.06
typed before tu	death	-0.24	joined	0.2
typed before tuc	death	0.07
typed before tung	birth	0.1
typed before tuoi	death	0.15
typed before tuyến	death	-0.05
typed before ty	death	-0.08
typed before táng	death	-0.07
typed before táo	death	-0.09
typed before tây	death	-0.11
typed before tín	death	0.1
typed before tính	death	-0.08
typed before tôi	birth	0.05	joined	-0.07
typed before tường	birth	0.07
typed before tận	death	-0.07
typed before tới	death	0.07	joined	0.07
typed before tức	birth	0.07
typed before từ	death	-0.18	birth	-0.1
typed before tử	death	0.23	joined	-0.13
typed before van	death	-0.05
typed before vay	death	0.09
typed before ve	death	0.06	joined	-0.16
typed before vi	death	0.09
typed before vien	joined	0.14
typed before viet	death	-0.05
typed before vinh	death	-0.09
typed before viên	death	-0.05
typed before viết	death	-0.11
typed before viện	death	-0.14	joined	-0.1
typed before việt	death	0.06
typed before voi	death	-0.08
typed before vu	death	-0.1	joined	0.16
typed before và	death	-0.11
typed before vào	joined	-0.15
typed before vây	death	-0.07
typed before về	death	-0.07	birth	-0.05	joined	-0.05
typed before vụ	joined	0.06
typed before was	death	0.21	joined	0.1
typed before xe	death	-0.09	joined	0.08
typed before xuong	death	0.1
typed before xuyên	death	-0.05
typed before xuống	death	-0.25
typed before xá	death	-0.07	joined	0.12
typed before xác	death	-0.1
typed before xã	death	-0.08
typed before xương	birth	-0.05
typed before year	death	0.22
typed before ông	death	0.16
typed before út	birth	-0.08
typed before đi	death	-0.1	birth	-0.06	joined	0.17
typed before đin	death	-0.11
typed before điện	death	-0.05
typed before đoàn	death	0.11	joined	0.07
typed before đâu	death	-0.12	joined	0.06
typed before đây	death	0.05
typed before đó	death	0.22	joined	-0.07
typed before đông	death	-0.08
typed before đường	joined	0.14
typed before được	death	0.06
typed before đầu	death	0.08
typed before đến	birth	-0.06
typed before đề	death	-0.21	joined	-0.06
typed before định	joined	0.08
typed before đội	death	-0.1	joined	-0.14
typed before động	death	-0.13
typed before đời	death	-0.12	birth	0.08
typed before đợt	joined	0.08
typed before ấy	death	-0.13
year 1935	death	-0.2	birth	0.84	joined	-0.08
year 1940	death	-0.35	birth	0.95	joined	-0.37
year 1945	death	0.73	birth	1.04	joined	0.17
year 1950	death	0.96	birth	0.78	joined	-0.53
year 1955	death	0.21	birth	0.28	joined	-0.22
year 1960	death	0.99	birth	-0.12	joined	0.4
year 1965	death	1.41	birth	-1.43	joined	0.57
year 1970	death	1.37	birth	-1.69	joined	0.22
year 1975	death	0.88	birth	-0.96
year 1980	death	0.57	birth	-0.41
year 1985	death	0.61	birth	-0.36	joined	-0.23
year 1990	death	-1.08	birth	-0.21	joined	-0.26
year 1995	death	-1.15	birth	-0.18	joined	-0.28
year 2000	death	-0.93	birth	-0.19	joined	-0.21
year 2005	death	-0.78	birth	-0.15	joined	-0.1
year 2010	death	-1.02	birth	-0.13	joined	-0.16
year 2015	death	-1.2	birth	-0.19	joined	-0.13
year 2020	death	-1.3	birth	-0.15	joined	-0.14
year 2025	death	-0.72	birth	-0.07	joined	-0.1
year lent	death	-0.28	birth	0.52	joined	-0.52
year lent from before	death	-0.39	birth	0.35	joined	-0.28
year lent from behind	death	0.11	birth	0.17	joined	-0.24
year old	death	-0.27	birth	0.93	joined	-0.15""")
