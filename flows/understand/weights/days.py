"""What each piece of evidence about days is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	death	-1.18	birth	-1.11	joined	-1.3
+1=#	death	-0.24	birth	-0.13	joined	-0.15
+1=##	death	-0.55	birth	0.08	joined	0.19
+1=###	death	-0.13
+1=####	birth	0.24	joined	-0.13
+1=$	death	-0.27	birth	-0.12	joined	-0.08
+1=a	death	-0.29	birth	0.11	joined	-0.08
+1=after	death	0.05
+1=an	death	0.07
+1=and	death	-0.19	birth	0.09
+1=anh	death	0.09	birth	-0.12
+1=apres	death	-0.05
+1=at	death	-0.18
+1=au	death	0.06
+1=b	death	-0.15
+1=ba	death	0.14	joined	-0.1
+1=bac	death	-0.14
+1=ban	death	0.09
+1=bao	death	-0.16
+1=bat	death	0.12
+1=bi	death	0.26	birth	0.08	joined	-0.06
+1=bia	death	0.07
+1=binh	death	-0.11
+1=boc	death	0.05
+1=buon	birth	-0.06
+1=buried	death	-0.09
+1=c	birth	0.09
+1=c2	death	-0.12	joined	0.09
+1=c3	death	0.05
+1=c4	death	0.07
+1=ca	death	0.19
+1=cam	death	-0.07	birth	0.05
+1=can	death	-0.17
+1=cao	death	0.13
+1=cap	joined	-0.11
+1=cau	birth	0.1	joined	-0.07
+1=cha	death	0.11
+1=chac	death	-0.1
+1=chau	death	0.13	birth	0.05
+1=chep	death	0.06
+1=chi	death	-0.18	joined	0.08
+1=chien	death	0.07	joined	-0.07
+1=chon	death	-0.16
+1=chot	death	0.11
+1=chu	death	0.15
+1=chuan	death	-0.06
+1=chung	death	-0.21	joined	-0.05
+1=chuyen	death	-0.08
+1=co	death	0.26	joined	0.09
+1=con	death	0.1	joined	0.07
+1=cu	death	0.05
+1=cua	death	-0.08
+1=cung	death	0.09
+1=d4	death	-0.1
+1=d7	death	-0.08	joined	0.08
+1=da	birth	0.06
+1=dai	death	0.15
+1=dak	death	-0.11
+1=dan	death	-0.11
+1=dang	death	0.08
+1=danh	death	-0.09
+1=dans	death	-0.06	birth	0.05	joined	0.12
+1=dao	death	0.06
+1=dat	death	0.05
+1=dau	death	0.08
+1=day	death	-0.06
+1=den	death	0.08	joined	0.08
+1=deu	death	0.11
+1=di	death	0.2	joined	-0.09
+1=do	death	-0.12
+1=doan	death	-0.08
+1=doi	birth	-0.05	joined	-0.11
+1=don	death	0.09	birth	0.22	joined	0.1
+1=dong	death	-0.05	birth	-0.08	joined	0.16
+1=dot	death	0.13
+1=dua	death	-0.19
+1=dung	birth	-0.05
+1=e42	joined	0.08
+1=em	birth	0.11
+1=found	death	-0.11
+1=from	death	0.08
+1=gap	death	-0.13
+1=ghi	death	-0.06	joined	-0.06
+1=gia	death	-0.1
+1=giac	death	0.09
+1=giam	death	-0.13
+1=giay	death	0.17
+1=gio	death	0.11
+1=giu	joined	0.06
+1=gom	death	0.1
+1=h2	death	-0.13
+1=hai	death	-0.07	birth	0.05
+1=hang	death	0.11
+1=hanh	death	-0.07
+1=hay	death	-0.43
+1=he	joined	0.08
+1=het	death	0.11
+1=his	death	0.08	joined	0.07
+1=ho	death	0.1
+1=hoi	death	-0.15	joined	-0.22
+1=hom	death	-0.19
+1=hs	death	-0.11	birth	0.13	joined	0.08
+1=huan	death	-0.05	joined	0.07
+1=hung	death	-0.08	birth	0.08
+1=huyen	death	-0.1
+1=hy	joined	0.08
+1=i	death	-0.05	birth	0.08	joined	-0.06
+1=il	death	0.14
+1=in	death	-0.16
+1=ke	death	-0.05
+1=khai	birth	0.05
+1=khi	death	-0.05
+1=khoang	death	0.11
+1=khong	death	0.27	birth	-0.06
+1=khu	death	0.08
+1=killed	death	0.06
+1=kinh	death	-0.05
+1=ko	death	-0.09
+1=ky	death	0.07
+1=la	birth	-0.07	joined	0.05
+1=lam	joined	0.14
+1=lang	death	0.26	birth	-0.06	joined	0.11
+1=le	death	-0.12
+1=len	joined	-0.07
+1=les	death	-0.07
+1=liet	death	-0.36
+1=linh	birth	-0.05
+1=lo	death	-0.06
+1=long	death	0.05
+1=ls	birth	0.06
+1=luc	death	0.27	joined	0.08
+1=luu	death	-0.06
+1=ly	death	-0.05	birth	0.07
+1=ma	birth	-0.09	joined	-0.05
+1=mai	death	0.06
+1=mat	death	0.05
+1=may	death	-0.27
+1=maybe	death	-0.06	birth	0.12
+1=me	joined	0.05
+1=mo	death	0.26
+1=moi	joined	0.08
+1=mon	death	-0.09
+1=mot	joined	0.05
+1=mua	death	0.12
+1=my	death	0.23
+1=nam	death	0.22	birth	0.27	joined	0.08
+1=native	birth	0.08
+1=nay	death	0.14
+1=near	death	0.05
+1=nen	death	0.18	birth	-0.07
+1=neu	death	-0.11	birth	0.1
+1=ngay	death	-0.07	joined	-0.06
+1=nghe	death	0.05	joined	-0.1
+1=nghia	death	-0.13
+1=ngoai	death	0.09
+1=ngoi	death	0.06
+1=nguoi	death	0.27	birth	-0.11	joined	-0.06
+1=nguyen	birth	0.05
+1=nha	death	-0.18	birth	-0.07	joined	-0.05
+1=nham	death	-0.06
+1=nhap	birth	0.07
+1=nhu	death	0.09
+1=nhung	death	-0.14
+1=noi	birth	-0.05	joined	-0.05
+1=nong	death	0.05
+1=not	birth	-0.15
+1=o	death	0.24	joined	-0.14
+1=on	death	-0.22	joined	-0.06
+1=ong	death	0.15	joined	-0.09
+1=ou	birth	-0.12
+1=phan	death	-0.08
+1=phap	death	0.11
+1=phuoc	death	-0.09
+1=q	joined	0.05
+1=qua	death	-0.07
+1=quan	death	0.1
+1=quang	death	0.06
+1=que	death	-0.16
+1=quy	death	-0.05
+1=ra	joined	0.06
+1=roi	joined	-0.11
+1=sa	death	0.13
+1=sang	death	-0.12
+1=sau	birth	-0.07	joined	0.05
+1=sinh	death	-0.07	birth	0.06	joined	-0.12
+1=so	death	-0.23
+1=son	birth	-0.07
+1=song	birth	0.06
+1=sot	death	0.05
+1=su	death	-0.25	joined	0.13
+1=sua	death	0.07
+1=sur	death	-0.08
+1=t	death	-0.13
+1=ta	death	0.11
+1=tai	death	0.41
+1=tam	birth	-0.05
+1=tao	death	0.07
+1=tau	death	0.05
+1=tay	death	0.14
+1=ten	death	0.06
+1=tet	death	-0.13
+1=than	death	0.13
+1=thang	death	-0.16	joined	-0.07
+1=thanh	death	-0.07	joined	-0.1
+1=that	birth	-0.1
+1=thay	death	0.07
+1=the	death	0.17	joined	0.06
+1=theo	death	-0.06	joined	0.11
+1=they	death	0.07
+1=thi	death	0.06	birth	-0.11	joined	-0.07
+1=thon	birth	-0.06
+1=thu	death	0.08	joined	0.1
+1=thuc	death	0.07
+1=thuong	death	-0.09	birth	-0.1	joined	0.06
+1=tien	death	0.06
+1=tieu	death	0.11
+1=tim	death	0.06
+1=tinh	death	0.06
+1=toa	death	-0.09
+1=toi	death	-0.16	birth	-0.05	joined	-0.06
+1=tong	death	-0.06	joined	0.15
+1=trang	death	-0.24
+1=trao	death	-0.06
+1=tren	death	0.13
+1=troi	death	-0.2
+1=trong	birth	-0.13
+1=tru	death	-0.09	birth	-0.05
+1=trung	death	-0.27	birth	-0.08	joined	0.3
+1=truoc	birth	0.05
+1=truong	death	0.14
+1=tu	death	-0.13	joined	0.09
+1=tuc	death	-0.06
+1=tui	death	0.06
+1=two	death	0.24
+1=va	death	-0.11	birth	-0.08
+1=vao	death	-0.1
+1=ve	birth	-0.22
+1=vi	death	-0.08	birth	0.05
+1=vic	death	-0.08
+1=viet	death	0.05
+1=vinh	death	-0.05
+1=vo	death	0.11	birth	0.05
+1=voi	death	-0.1
+1=vua	death	-0.1
+1=vuong	death	0.05
+1=when	death	-0.09
+1=where	death	0.06
+1=with	death	0.24
+1=xa	death	-0.27
+1=xac	death	0.13
+1=xe	joined	-0.05
+1=xin	death	-0.07	birth	-0.09
+2=#	death	-0.5	joined	0.09
+2=##	death	-0.52	birth	0.13	joined	-0.05
+2=####	birth	-0.08
+2=$	death	-0.22	birth	-0.13	joined	-0.11
+2=a	birth	0.11	joined	-0.05
+2=ap	death	0.12
+2=are	death	-0.07	joined	0.12
+2=ay	death	0.2
+2=b	death	0.06
+2=b52	death	-0.07
+2=ba	death	0.29	birth	0.07	joined	0.15
+2=bac	joined	-0.16
+2=ban	death	-0.11
+2=bang	death	0.06
+2=bao	death	0.1	birth	-0.05	joined	-0.1
+2=bat	joined	-0.07
+2=bay	death	0.23
+2=ben	death	0.09
+2=bi	death	-0.11	joined	0.09
+2=bia	death	0.16	birth	-0.12
+2=bien	death	0.08	joined	0.05
+2=biet	death	0.05
+2=binh	death	0.09	birth	-0.09
+2=bo	death	-0.35	joined	-0.16
+2=boc	death	-0.05
+2=bom	death	0.11
+2=bon	death	-0.09
+2=bu	death	-0.1
+2=bui	death	0.05
+2=by	death	-0.14
+2=c	joined	-0.19
+2=ca	death	-0.15
+2=cai	death	-0.05
+2=cam	death	0.07
+2=campuchia	death	-0.07
+2=can	death	-0.06
+2=cao	death	-0.08
+2=cap	joined	-0.09
+2=cau	death	0.05
+2=cay	death	-0.11
+2=chan	death	-0.12
+2=chau	death	-0.05
+2=chep	death	-0.08
+2=chet	death	-0.16
+2=chi	death	0.17
+2=chien	death	0.07	joined	0.07
+2=cho	death	-0.13	joined	-0.08
+2=chong	death	0.07
+2=chu	death	0.1	joined	0.05
+2=chua	death	0.1
+2=chung	death	0.05
+2=chuyen	joined	0.08
+2=con	death	0.21
+2=cong	death	0.05	joined	0.07
+2=cot	death	0.05
+2=cu	death	0.11
+2=cua	death	0.11
+2=cung	joined	-0.09
+2=cuoi	death	-0.12	birth	0.06
+2=cuong	death	0.05
+2=d6	death	-0.05
+2=da	death	0.2
+2=dai	death	0.08
+2=dam	death	0.13
+2=dan	death	0.08
+2=dao	death	-0.07
+2=dat	joined	0.06
+2=dau	death	-0.18	joined	0.1
+2=day	death	-0.1
+2=de	death	-0.08
+2=dem	death	0.07
+2=den	death	-0.11
+2=deo	death	0.08
+2=di	death	-0.22	birth	0.13
+2=dich	death	0.13
+2=dien	death	-0.06	birth	0.07
+2=dinh	death	-0.16	birth	-0.14	joined	-0.05
+2=do	death	0.11	joined	-0.05
+2=doan	death	-0.13	joined	0.07
+2=doc	death	-0.17
+2=doi	death	-0.1	joined	0.17
+2=don	birth	-0.05
+2=dot	death	0.07
+2=du	death	0.05	birth	-0.09
+2=dua	death	0.13
+2=duc	death	0.09	birth	0.06
+2=duoc	death	0.09
+2=duong	death	-0.2
+2=duy	death	-0.09	birth	0.1
+2=e	death	-0.11	birth	0.06
+2=em	birth	-0.13	joined	-0.07
+2=est	death	0.08
+2=four	death	0.16
+2=front	death	0.1
+2=gai	death	-0.12
+2=ghi	death	-0.1
+2=gia	birth	0.09
+2=giay	joined	-0.07
+2=giu	death	-0.05
+2=goi	birth	-0.05
+2=ha	death	0.08
+2=hai	death	0.1
+2=ham	death	0.12
+2=he	birth	-0.13	joined	0.15
+2=her	death	0.05
+2=hiep	death	-0.05
+2=hinh	death	-0.13
+2=ho	death	-0.19	joined	0.08
+2=hoang	death	-0.06
+2=hoc	death	-0.09
+2=hoi	birth	-0.07
+2=hom	joined	-0.06
+2=hs	birth	0.05
+2=hue	death	0.09
+2=hung	death	-0.05	birth	0.1
+2=huu	birth	-0.18
+2=huy	death	-0.07
+2=hy	death	0.2
+2=i	death	-0.17
+2=in	birth	-0.08
+2=is	death	0.09
+2=je	death	-0.1
+2=k	joined	0.07
+2=khe	death	0.07
+2=khi	death	0.15	birth	-0.11
+2=khong	death	-0.07	birth	-0.05
+2=kich	death	0.06
+2=kinh	death	0.07
+2=ky	birth	-0.05
+2=l	death	0.07
+2=la	death	-0.24	birth	0.07	joined	-0.06
+2=lai	death	0.06
+2=lam	death	0.06	joined	-0.05
+2=lan	death	-0.06
+2=lang	death	-0.07	birth	-0.15
+2=lap	death	0.07
+2=lay	death	0.09
+2=le	death	-0.11
+2=len	death	-0.09	joined	0.14
+2=les	joined	0.13
+2=lo	death	-0.09
+2=lu	death	-0.13
+2=luc	death	-0.11	birth	0.09
+2=luyen	death	-0.06	joined	0.07
+2=ly	death	-0.17	joined	0.11
+2=m	death	-0.05
+2=ma	death	-0.21
+2=mat	death	0.09	joined	-0.06
+2=mau	death	-0.1
+2=may	death	0.08
+2=mo	birth	0.1
+2=moi	death	-0.08
+2=mot	death	-0.16
+2=mu	death	0.09	joined	-0.07
+2=mua	joined	0.05
+2=muoi	joined	0.09
+2=my	death	0.13	birth	0.05
+2=n	death	0.13
+2=nam	death	0.09	birth	-0.13
+2=nay	death	-0.27	birth	0.08	joined	-0.11
+2=nga	death	0.19
+2=ngan	joined	-0.05
+2=ngay	death	-0.41	joined	0.07
+2=nghi	death	0.12
+2=nghia	joined	0.1
+2=ngoai	death	-0.07	birth	-0.07
+2=ngu	birth	0.07
+2=nguoi	death	-0.45	birth	-0.12
+2=nguyen	death	-0.12
+2=nha	death	-0.11
+2=nhan	death	0.05
+2=nhap	death	-0.09	joined	0.22
+2=ninh	death	0.07
+2=no	death	0.05
+2=noi	death	-0.08	joined	-0.06
+2=nuoc	death	-0.05
+2=nva	death	0.16
+2=o	death	0.06	joined	0.06
+2=of	death	-0.07	birth	0.08
+2=ong	death	0.13	joined	-0.07
+2=or	death	0.12
+2=pere	death	-0.11
+2=pha	death	-0.05
+2=phai	death	0.24
+2=phan	death	0.07
+2=phao	death	0.1
+2=phap	death	0.17
+2=phi	death	0.09
+2=phnom	death	-0.19
+2=pho	death	-0.09
+2=phum	death	-0.11
+2=phung	death	-0.08
+2=phuong	death	0.06
+2=plei	death	-0.19
+2=qua	death	0.09
+2=quan	death	-0.17	birth	-0.06	joined	0.19
+2=quang	death	0.12
+2=que	death	0.1
+2=quoc	death	0.14
+2=quy	death	-0.08
+2=ra	death	0.09	birth	-0.12
+2=rach	death	-0.07
+2=ray	death	0.05
+2=roi	death	-0.19	joined	0.12
+2=ruot	death	-0.06
+2=s	death	0.08
+2=sai	death	-0.1
+2=said	death	-0.05
+2=san	death	-0.08	joined	0.09
+2=sang	death	-0.09	joined	0.08
+2=sau	death	0.12	birth	0.08	joined	0.09
+2=si	death	-0.34
+2=sinh	death	-0.06
+2=son	death	0.18	birth	-0.07
+2=song	death	0.06
+2=su	joined	0.09
+2=sua	death	0.05
+2=suoi	death	0.05
+2=sy	death	0.06	joined	0.06
+2=ta	death	-0.11	joined	0.08
+2=tai	death	-0.15
+2=tan	death	-0.05	birth	0.05
+2=tang	death	0.1
+2=tap	death	-0.08	joined	0.05
+2=tau	death	0.14	joined	-0.05
+2=tay	death	0.13
+2=thach	joined	0.05
+2=thang	birth	-0.07	joined	-0.08
+2=thanh	death	-0.16
+2=thap	death	0.05
+2=that	death	0.16	joined	-0.06
+2=the	death	-0.34
+2=thi	death	0.1
+2=tho	death	-0.08	birth	0.07
+2=thong	joined	-0.06
+2=thu	death	0.21	birth	0.1
+2=thuc	death	0.06
+2=thuong	death	0.21	joined	0.07
+2=tien	birth	-0.07
+2=tieu	death	-0.06	joined	0.13
+2=tin	death	-0.12	joined	-0.1
+2=tinh	death	-0.08
+2=to	death	0.09
+2=toan	death	0.08
+2=toc	death	-0.08
+2=toi	death	0.19	birth	-0.06	joined	0.07
+2=trai	death	-0.05
+2=tran	death	0.15	joined	0.19
+2=tren	death	0.07
+2=tri	death	0.07
+2=trinh	death	-0.11	birth	0.07
+2=troi	death	-0.06
+2=trong	death	0.1	joined	0.05
+2=tru	birth	-0.07
+2=trung	death	-0.15	birth	0.13	joined	-0.06
+2=truoc	death	0.05
+2=truong	joined	-0.06
+2=tu	death	0.24
+2=tui	joined	-0.05
+2=tuy	death	-0.1
+2=ty	death	0.07
+2=un	joined	0.13
+2=une	death	0.05
+2=ut	death	0.06
+2=uy	death	-0.11	joined	0.09
+2=van	death	0.42	joined	-0.08
+2=vao	death	-0.12	joined	-0.07
+2=vay	death	0.09
+2=ve	death	-0.07	joined	-0.15
+2=vi	birth	0.22
+2=viet	death	-0.08	joined	-0.06
+2=vinh	death	-0.09	joined	0.05
+2=vo	birth	0.07
+2=vong	death	-0.06
+2=vot	death	0.08
+2=vu	death	0.06	joined	-0.06
+2=was	death	0.12	birth	0.06
+2=with	death	-0.11	birth	0.05
+2=xa	birth	0.14	joined	0.05
+2=xac	death	0.11
+2=xe	death	0.12
+2=xuan	death	0.13
+2=y	death	-0.06
+2=yen	death	-0.14	birth	0.09
+3=#	birth	0.05
+3=##	death	-0.37	birth	-0.19	joined	0.29
+3=###	death	0.23	birth	-0.08
+3=####	death	0.2	birth	0.2
+3=$	death	-0.11	birth	-0.18	joined	-0.16
+3=a	death	0.36	birth	-0.09
+3=ai	death	0.15
+3=am	birth	-0.05
+3=an	death	0.12	joined	-0.08
+3=and	death	0.05
+3=ap	birth	-0.12
+3=b	joined	-0.08
+3=b52	death	0.05
+3=bac	death	-0.15	joined	0.05
+3=ban	death	-0.2	joined	0.06
+3=bang	death	-0.12
+3=bao	death	-0.12
+3=bat	death	-0.09
+3=bau	joined	0.1
+3=bay	death	0.05
+3=be	death	0.13
+3=ben	death	-0.15
+3=bia	death	0.06
+3=biet	joined	0.05
+3=binh	joined	-0.07
+3=bo	joined	0.09
+3=bom	death	-0.06
+3=bong	death	-0.07
+3=bot	death	-0.07
+3=bu	death	0.09
+3=buc	death	0.05
+3=bung	death	0.09
+3=buon	birth	-0.05
+3=c	death	-0.18
+3=c5	death	-0.05	birth	0.05
+3=c6	death	-0.1
+3=cach	death	0.08
+3=came	death	0.1
+3=cao	death	-0.22
+3=cat	death	-0.05
+3=cha	joined	-0.05
+3=chac	death	-0.15
+3=cham	death	-0.13
+3=chi	birth	0.11	joined	-0.11
+3=chien	death	0.05
+3=chinh	death	-0.08
+3=cho	death	0.17
+3=chon	death	-0.24
+3=chu	death	-0.16
+3=chua	death	0.13	birth	0.05
+3=chung	death	0.05
+3=chuyen	death	0.1
+3=co	death	0.2
+3=con	death	0.07
+3=cong	death	0.33	birth	-0.12
+3=cung	death	0.09	joined	-0.05
+3=cuu	death	0.06
+3=d	death	-0.07	birth	0.09
+3=da	death	-0.11	birth	-0.06
+3=dac	death	-0.09
+3=dai	death	0.07
+3=dam	death	-0.07
+3=dan	death	-0.15	birth	0.1	joined	-0.05
+3=dang	death	-0.16
+3=danh	death	0.23
+3=dap	death	0.05
+3=de	death	-0.18	joined	-0.05
+3=dead	death	-0.06	joined	0.12
+3=den	joined	-0.06
+3=deo	death	-0.09
+3=di	joined	-0.1
+3=dich	death	0.08
+3=diem	birth	0.06
+3=dieu	death	0.07
+3=dinh	death	0.09
+3=do	death	0.07	birth	0.1
+3=doan	death	0.08
+3=doi	death	-0.08	birth	-0.07	joined	-0.05
+3=don	death	0.05	joined	0.13
+3=dong	death	0.21	birth	0.09
+3=du	death	0.06	birth	-0.09
+3=dua	death	0.09	joined	0.06
+3=duc	death	-0.08
+3=dung	death	0.05	joined	-0.06
+3=duoc	joined	-0.1
+3=duong	birth	-0.06	joined	0.12
+3=e12	death	0.09	birth	-0.06
+3=em	death	-0.33
+3=enemy	death	0.08
+3=est	joined	0.11
+3=fight	death	-0.08
+3=gan	death	0.15
+3=gap	death	0.09
+3=ghi	death	0.1
+3=gi	death	-0.16
+3=gia	death	-0.06
+3=giai	death	0.1
+3=giao	death	-0.22
+3=giay	death	-0.08
+3=gioi	death	0.05
+3=go	death	0.13
+3=goc	death	-0.1
+3=goi	death	0.09	birth	0.08
+3=gui	death	0.08
+3=ha	death	-0.07	birth	0.07
+3=had	death	-0.08
+3=hai	death	0.18	birth	-0.06	joined	-0.1
+3=ham	death	-0.17
+3=hau	joined	-0.08
+3=hay	death	0.11
+3=he	death	0.09	birth	0.06	joined	-0.08
+3=ho	joined	-0.06
+3=hoan	death	-0.08
+3=hoi	death	-0.21
+3=hom	death	0.07
+3=huong	death	0.06
+3=huy	death	0.08
+3=hy	death	-0.36	joined	-0.06
+3=i	death	0.08
+3=in	death	-0.06	birth	0.08
+3=it	death	0.3	joined	-0.05
+3=kb	death	-0.1
+3=ke	death	0.06
+3=khi	death	0.08	joined	-0.08
+3=kho	death	0.08	joined	0.08
+3=khong	birth	0.13	joined	-0.08
+3=kia	death	0.08
+3=ky	joined	0.09
+3=l	death	0.05
+3=la	death	0.24	birth	0.21	joined	0.08
+3=lai	death	-0.24	birth	-0.06
+3=lan	death	0.08
+3=lang	death	0.13
+3=lao	birth	-0.1
+3=lap	death	0.07
+3=lau	death	0.05
+3=le	death	-0.14
+3=liet	birth	-0.05
+3=lo	death	-0.1	joined	0.12
+3=loan	death	-0.14	joined	-0.05
+3=loc	death	0.06
+3=loi	death	0.05	birth	-0.1
+3=lu	death	-0.09
+3=luc	death	0.06	joined	-0.05
+3=luong	death	0.1
+3=ma	death	0.16
+3=mac	death	0.07
+3=man	death	-0.06
+3=mau	death	0.06
+3=may	death	-0.09
+3=me	death	-0.23
+3=minh	birth	0.07	joined	0.06
+3=mo	death	0.16
+3=moi	joined	-0.06
+3=mong	death	-0.05
+3=mot	death	-0.1	joined	-0.05
+3=mua	death	-0.09
+3=muoi	joined	0.06
+3=muon	death	0.06
+3=my	death	0.14
+3=nam	death	0.05	birth	0.05	joined	-0.24
+3=nang	death	-0.08
+3=nay	death	0.07
+3=ngai	death	0.06
+3=ngan	death	0.06
+3=ngay	death	-0.07	joined	0.06
+3=nghe	death	-0.08
+3=nghi	birth	0.08
+3=nghia	death	-0.09
+3=ngo	death	0.25
+3=ngoc	death	0.09
+3=ngu	death	-0.1	joined	0.22
+3=ngung	death	0.12
+3=nguoi	death	0.14	joined	0.07
+3=nguyen	joined	-0.05
+3=nha	death	0.12	joined	0.12
+3=nhan	death	0.09
+3=nhat	death	-0.1
+3=nho	death	0.09
+3=nhu	death	-0.16
+3=nhung	death	-0.06
+3=no	death	0.12	joined	-0.06
+3=noi	birth	-0.09	joined	0.08
+3=ntls	death	-0.06
+3=nu	death	0.05
+3=nui	birth	0.13
+3=nuoc	death	0.09	joined	0.05
+3=o	death	0.2	birth	-0.09
+3=of	death	-0.15	birth	0.11
+3=on	birth	0.11
+3=ong	birth	-0.16
+3=or	death	0.05
+3=phai	birth	0.07
+3=pham	death	0.08
+3=phia	death	-0.09
+3=phu	death	0.11	birth	0.09
+3=phuc	death	-0.18	joined	0.13
+3=phuoc	death	-0.13
+3=quan	joined	0.1
+3=quang	death	0.15	birth	0.08	joined	-0.05
+3=que	death	0.09
+3=quoc	death	0.1	birth	0.07
+3=quy	death	0.17
+3=ra	birth	-0.08	joined	-0.09
+3=ranh	death	-0.08
+3=ray	death	-0.06
+3=rut	death	-0.16	birth	0.11
+3=s	joined	-0.05
+3=sa	death	-0.1
+3=sai	death	-0.07
+3=sang	joined	0.08
+3=sanh	death	0.1
+3=sat	death	-0.06
+3=sau	death	-0.13
+3=si	death	-0.21
+3=sinh	death	0.31	birth	-0.06	joined	-0.06
+3=slope	death	-0.1
+3=so	death	0.06
+3=son	death	-0.16
+3=sot	death	-0.08	joined	0.12
+3=suoi	death	0.05
+3=sy	death	-0.06
+3=t	death	-0.09
+3=tai	birth	-0.09
+3=tam	joined	0.1
+3=tan	birth	-0.14	joined	0.14
+3=tap	death	-0.16
+3=tay	death	-0.05	joined	-0.06
+3=ten	death	-0.06
+3=tet	birth	0.08
+3=thach	death	-0.06
+3=thai	death	0.05	birth	-0.06
+3=tham	death	0.09
+3=thang	death	-0.17
+3=thap	birth	0.1
+3=that	joined	0.05
+3=thay	death	-0.22
+3=the	death	-0.06
+3=they	death	-0.08
+3=thi	death	0.28
+3=thieu	death	0.07
+3=thin	death	-0.05
+3=tho	birth	0.1
+3=thon	death	0.08
+3=thu	death	-0.05	joined	-0.1
+3=thuoc	death	0.16
+3=thuong	death	-0.33
+3=tieu	death	0.12
+3=tin	birth	-0.06	joined	-0.13
+3=tinh	death	-0.07
+3=to	death	0.05
+3=toi	joined	0.11
+3=told	death	0.06
+3=tra	death	0.08
+3=trai	death	0.05	birth	-0.08
+3=tram	death	0.12
+3=tran	death	0.27
+3=trinh	death	-0.13
+3=tro	death	-0.14	joined	0.06
+3=tron	death	-0.07	joined	0.1
+3=trong	death	0.1	birth	0.08
+3=trung	death	0.21
+3=truoc	death	-0.37
+3=truong	death	-0.1	joined	0.12
+3=tu	death	0.06	birth	-0.06	joined	0.07
+3=tuc	death	0.16
+3=tui	death	-0.07
+3=tuoi	death	-0.07
+3=tuong	death	-0.18
+3=tuyen	joined	0.09
+3=un	death	-0.05
+3=uy	joined	-0.06
+3=va	birth	0.07
+3=van	birth	-0.07	joined	-0.05
+3=vao	death	-0.05
+3=ve	death	-0.12	joined	-0.07
+3=vi	death	-0.07	joined	0.05
+3=vien	death	-0.06	birth	0.1
+3=viet	death	-0.12
+3=vo	death	-0.07	joined	0.11
+3=voi	death	0.09
+3=vu	joined	0.08
+3=vuon	death	0.1
+3=was	birth	-0.12	joined	0.21
+3=we	death	-0.06
+3=xa	death	0.08	birth	-0.12	joined	-0.06
+3=xac	death	0.08
+3=xe	death	0.09
+3=xom	birth	-0.08
+3=xung	joined	-0.1
+3=xuong	death	-0.06
+3=xuyen	death	-0.1	joined	-0.1
+3=y	death	-0.13	birth	-0.06
+3=year	death	0.05
+3=yen	joined	-0.12
-1=#	death	-0.07
-1=# & ##	death	-0.11
-1=# & ####	death	-0.12
-1=# & dem	death	0.06
-1=##	death	-0.2	birth	-0.05	joined	-0.06
-1=## & #	death	0.15
-1=## & ##	death	-0.16
-1=## & ####	death	-0.17
-1=## & nam	death	0.22
-1=## & thang	death	0.09
-1=###	birth	-0.05	joined	-0.13
-1=### & dem	death	0.08
-1=### & nam	death	-0.05
-1=### & ngay	death	-0.06
-1=### & thang	joined	-0.07
-1=####	death	0.21	birth	-0.36	joined	0.23
-1=#### & #	death	-0.37	joined	0.25
-1=#### & ##	death	0.21	joined	-0.05
-1=#### & ####	death	0.42	birth	-0.27
-1=#### & nam	joined	0.07
-1=^	death	-0.07	birth	0.08	joined	-0.07
-1=^ & chieu	death	-0.11	birth	0.1
-1=^ & hom	death	0.08
-1=^ & thang	death	0.11
-1=a	death	-0.08
-1=am	death	0.11
-1=an	birth	0.08
-1=an & ##	death	-0.06
-1=an & ####	death	0.13	birth	0.09
-1=an & nam	death	-0.09
-1=au	death	-0.09
-1=ay & ##	death	-0.12
-1=ay & nam	death	-0.07
-1=b	death	-0.09	birth	0.1	joined	-0.32
-1=b & ##	birth	-0.06	joined	-0.05
-1=b & ####	birth	0.16
-1=b & thang	joined	-0.14
-1=bac	death	0.07	birth	-0.08	joined	-0.05
-1=bac & ####	death	-0.05
-1=ban	death	0.16
-1=ban & ####	death	0.07
-1=ban & nam	death	0.1
-1=ban & ngay	death	-0.07	joined	0.07
-1=bang & ngay	death	0.05
-1=bao	death	-0.06	joined	-0.05
-1=bao & ####	death	0.05
-1=bao & ngay	death	-0.06
-1=bat	death	-0.23	joined	-0.05
-1=bat & ngay	death	-0.1
-1=bay	birth	0.09
-1=be	death	-0.11	joined	-0.06
-1=be & ####	joined	-0.06
-1=be & nam	death	-0.09
-1=benh	death	-0.09
-1=benh & nam	death	-0.08
-1=bien	death	0.09
-1=bien & ####	death	0.12
-1=binh	death	0.23	birth	0.05
-1=binh & ####	birth	0.07
-1=binh & nam	death	0.12
-1=bo	death	0.14
-1=bo & nam	death	0.1
-1=bom & nam	death	0.05
-1=born	birth	0.05
-1=bua	death	0.14
-1=bua & ##	death	0.1
-1=c	death	-0.05	joined	-0.14
-1=c2	death	0.07
-1=cai	birth	0.07
-1=cam	birth	0.05
-1=can	death	0.05
-1=can & nam	death	0.11
-1=cap	death	-0.16
-1=cap & ##	death	-0.08
-1=cap & ngay	death	-0.06
-1=cat	death	0.08
-1=cau	death	-0.11
-1=cau & ##	death	-0.12
-1=chac	death	0.09
-1=chai	birth	0.09
-1=cham	death	0.06
-1=chanh	death	-0.1
-1=chat	death	-0.08
-1=chau	death	-0.16
-1=cheng	death	-0.05
-1=chep	death	-0.17
-1=chet	death	0.08
-1=chet & ####	death	-0.05
-1=chet & ngay	death	0.05
-1=chien	death	0.07	birth	-0.07
-1=chien & ####	death	0.1	birth	-0.07
-1=chieu	death	-0.06
-1=chim	death	0.08
-1=chim & nam	death	0.05
-1=chon & nam	death	-0.06
-1=co	death	-0.11
-1=co & ngay	death	-0.12
-1=cu	death	-0.12	birth	-0.08
-1=cu & ##	death	-0.11
-1=cu & ####	birth	-0.05
-1=cua	death	-0.06
-1=cung	death	0.15	joined	0.08
-1=cung & ##	death	0.1
-1=cung & ngay	death	-0.05	joined	0.12
-1=cuoi	death	0.11	joined	-0.05
-1=cuoi & ####	death	0.08
-1=cuoi & ngay	joined	-0.05
-1=cuon	death	0.1
-1=cuong	birth	0.05
-1=cuong & ####	birth	0.05
-1=da	joined	0.06
-1=da & ####	death	0.1
-1=da & ngay	death	-0.1	joined	0.07
-1=dac	death	-0.15
-1=dam	death	0.05
-1=dan	birth	0.1
-1=dan & ####	death	0.06
-1=dau	death	-0.09	birth	-0.09
-1=day	joined	0.1
-1=day & #	death	-0.07
-1=day & ##	joined	0.11
-1=de	death	-0.2	birth	0.08	joined	-0.11
-1=de & #	death	-0.05
-1=de & ##	death	0.12
-1=de & nam	death	-0.07	birth	0.13
-1=de & ngay	death	-0.19	joined	-0.06
-1=dem	death	0.17
-1=den	joined	-0.05
-1=den & #	death	0.07
-1=den & ##	death	-0.11
-1=den & ####	death	-0.07	joined	-0.05
-1=den & nam	death	0.09
-1=den & thang	death	-0.08
-1=di	death	-0.27	birth	-0.07	joined	0.54
-1=di & #	joined	0.06
-1=di & ##	death	-0.09	joined	0.19
-1=di & ####	death	-0.11	joined	0.33
-1=di & dem	death	0.11
-1=di & nam	joined	-0.05
-1=di & ngay	death	-0.08	joined	0.14
-1=di & thang	joined	0.1
-1=died	death	-0.06
-1=died & ##	death	-0.07
-1=dien	death	-0.07
-1=dip	death	0.1
-1=do	death	0.09	birth	0.06
-1=do & ####	birth	0.08
-1=doan	death	-0.07	birth	0.05	joined	0.06
-1=doan & #	death	-0.07	birth	0.08
-1=doan & nam	joined	0.07
-1=doi & #	death	-0.06
-1=doi & ##	joined	0.06
-1=doi & ####	death	0.21	joined	0.06
-1=doi & nam	death	0.07	birth	0.07
-1=doi & thang	joined	-0.07
-1=dong	death	-0.05
-1=dong & ##	death	-0.13
-1=dot	joined	0.11
-1=dot & #	joined	0.08
-1=du	death	-0.05
-1=duc	death	-0.05
-1=dung & ngay	death	-0.05
-1=dung & ram	death	0.08
-1=duoc	death	0.08
-1=duong	death	-0.24	birth	-0.06	joined	0.12
-1=duong & ##	death	-0.06
-1=duong & ####	death	-0.13	joined	0.05
-1=duong & nam	joined	-0.06
-1=duong & ngay	death	-0.05	joined	0.11
-1=en	death	0.1	birth	-0.05	joined	0.19
-1=f10	death	0.05
-1=f320	death	-0.17
-1=for	death	0.13
-1=for & #	death	0.1
-1=from	death	-0.14
-1=gai	death	0.1
-1=gao	death	-0.06
-1=gat	death	0.08
-1=ghi	death	0.18
-1=ghi & #	death	-0.08
-1=ghi & ##	death	0.2
-1=ghi & ngay	joined	0.09
-1=ghi & thang	death	0.05
-1=gia	death	0.06	joined	0.05
-1=gia & ####	death	-0.05
-1=gia & nam	death	0.06	joined	0.05
-1=giang	death	-0.15
-1=giao	death	-0.1
-1=giet	death	0.06
-1=gio	death	0.25	birth	0.23
-1=gio & ##	death	0.19	birth	0.06
-1=gio & chieu	death	0.05
-1=gio & ngay	death	-0.06
-1=gio & sang	death	0.12
-1=gon	death	-0.06
-1=ha	birth	-0.05
-1=ha & #	death	-0.07
-1=hai	death	-0.1	joined	0.12
-1=hanh	death	-0.08
-1=hau	death	0.09
-1=het	death	-0.06
-1=hiep	death	0.07
-1=hieu	death	0.09
-1=ho	death	-0.09
-1=ho & thang	death	-0.1
-1=hoa	birth	-0.05
-1=hoa & ##	death	0.05
-1=hoa & nam	death	0.06	joined	0.07
-1=hoi	death	0.09	birth	-0.08	joined	0.1
-1=hoi & ##	death	0.06
-1=hoi & ####	death	-0.09	birth	-0.05	joined	0.07
-1=hoi & cuoi	joined	0.06
-1=hoi & mua	death	0.07
-1=hoi & nam	death	0.28
-1=hoi & thang	death	-0.25
-1=hs	death	0.06	birth	0.05
-1=hs & ##	birth	0.09
-1=hs & ####	death	0.08
-1=hs & mua	death	-0.07
-1=hung	joined	0.06
-1=hung & ####	joined	0.07
-1=huong	death	-0.08
-1=in	birth	-0.2	joined	0.08
-1=in & ##	death	-0.07
-1=in & ####	death	-0.2	birth	-0.19	joined	-0.07
-1=in & april	death	-0.09
-1=in & june	death	-0.08
-1=in & march	death	0.07
-1=in & may	death	0.17	joined	0.06
-1=it	death	0.06
-1=k	death	-0.09	birth	0.11	joined	0.07
-1=k & nam	joined	0.07
-1=ke	death	0.17	joined	-0.05
-1=ke & nam	death	0.14
-1=kem	death	-0.06
-1=ket	joined	-0.06
-1=khac	death	0.06	birth	0.05
-1=khanh	death	-0.1
-1=khe	joined	0.08
-1=khong	death	0.08
-1=khong & ##	death	0.16
-1=khue	death	0.05	joined	-0.06
-1=kia	death	0.1
-1=kich & ####	death	0.1	joined	0.05
-1=ky	death	-0.12	birth	0.06
-1=ky & ##	death	-0.06
-1=ky & ####	birth	0.1
-1=ky & ngay	death	-0.05
-1=la	death	0.17	birth	0.12
-1=la & ##	death	0.25
-1=la & ####	birth	0.17
-1=la & dem	death	-0.07
-1=la & mung	death	-0.08
-1=la & nam	joined	0.05
-1=la & ngay	death	0.05
-1=la & thang	death	-0.08	joined	0.09
-1=lac	death	-0.05
-1=lai	death	-0.05	birth	0.05
-1=lam	death	-0.07
-1=lam & ##	death	-0.09
-1=lam & ####	death	0.06
-1=lan	joined	-0.05
-1=lan & dau	joined	0.1
-1=lang	death	0.05	joined	-0.06
-1=lang & nam	joined	-0.05
-1=lap & ####	death	-0.06
-1=lau	death	-0.07
-1=lay & ngay	death	0.06
-1=le & #	death	-0.14
-1=le & ##	death	0.11
-1=le & nam	death	0.06
-1=len	death	-0.06	joined	0.1
-1=lich	death	0.09
-1=lieu	death	-0.05
-1=lieu & nam	death	-0.05
-1=linh	death	-0.21	joined	0.22
-1=linh & ####	death	-0.07	joined	0.13
-1=linh & nam	joined	0.06
-1=linh & thang	joined	-0.06
-1=lo	death	-0.13
-1=loc	death	0.23
-1=loi	death	-0.05
-1=long	death	-0.09	joined	-0.06
-1=long & nam	death	0.16	joined	-0.05
-1=lua	death	0.05
-1=luc	death	0.05	birth	-0.05
-1=lung	death	-0.17
-1=luon	death	0.07
-1=ly	joined	0.06
-1=ma	death	-0.07
-1=ma & nam	death	-0.08
-1=mai	death	-0.07
-1=man	joined	0.12
-1=mang	joined	-0.14
-1=mars	death	-0.22
-1=mat	death	-0.07	birth	-0.13	joined	-0.11
-1=mat & #	death	0.2
-1=mat & ##	death	0.13
-1=mat & ####	death	-0.1	birth	-0.07
-1=mat & nam	death	-0.36
-1=me	death	0.06
-1=mieu	death	-0.07
-1=minh	death	-0.05
-1=mo & nam	death	-0.08
-1=mot	death	-0.14	joined	0.05
-1=mot & ngay	joined	0.05
-1=mua	death	0.05
-1=mua & nam	death	0.05
-1=nam	death	0.05
-1=nam & ####	death	0.18
-1=nam & nam	death	-0.07
-1=nam & ngay	death	0.08
-1=nang	death	-0.05
-1=ne	birth	-0.05
-1=ne & ####	birth	-0.05
-1=ngay	joined	-0.05
-1=nghe	death	-0.07
-1=nghia	death	0.09	joined	0.05
-1=ngu	death	-0.15	joined	-0.08
-1=ngu & #	death	-0.06	joined	-0.06
-1=ngu & ##	death	-0.06
-1=ngu & ####	joined	0.12
-1=ngu & nam	joined	-0.06
-1=nguoi	death	-0.07
-1=nguyen	death	0.05	birth	-0.05
-1=nguyen & ##	death	0.06
-1=nha	joined	0.06
-1=nham	death	0.11
-1=nham & ##	death	0.05
-1=nham & ngay	death	0.05
-1=nho	death	0.15	joined	0.05
-1=nhon	death	0.07
-1=nhu	death	-0.11	joined	0.08
-1=ninh & ####	death	0.1
-1=ninh & nam	death	-0.1
-1=nn	joined	0.14
-1=nn & #	joined	0.1
-1=no	death	-0.1	joined	0.1
-1=noel	death	-0.19
-1=noel & ####	death	-0.19
-1=noi & ##	death	-0.08
-1=not	death	-0.08
-1=not & ####	death	-0.08
-1=nuoc	death	0.08
-1=o	death	0.07
-1=of	death	0.16
-1=of & #	death	-0.08
-1=of & ####	death	0.15
-1=on	death	0.07
-1=on & #	death	0.21
-1=ong	death	0.16
-1=ong & ngay	death	0.12
-1=pailin	death	0.07
-1=pha	death	0.05
-1=phai	death	-0.16
-1=phai & ####	death	-0.1
-1=pho	death	0.11
-1=phong	death	0.06	birth	0.1
-1=phong & ####	death	0.12
-1=phong & ngay	birth	0.09
-1=phu	death	-0.06	birth	0.09	joined	0.05
-1=phuc	death	0.05
-1=phuoc	death	0.07
-1=quan	death	-0.1
-1=quan & ##	joined	0.1
-1=quan & ngay	death	0.08
-1=quan & thang	death	-0.09
-1=que	death	-0.06
-1=que & ####	death	-0.05
-1=quoc	death	0.11
-1=quoc & nam	death	0.05
-1=ra	death	0.05
-1=rang & thang	death	0.06
-1=ray	death	0.06
-1=ray & nam	death	0.07
-1=riep	death	0.06
-1=riep & ngay	death	0.06
-1=ro	joined	0.13
-1=roi	death	0.08
-1=s	death	0.08
-1=s & ####	death	0.05
-1=san	death	-0.06
-1=sang	joined	0.15
-1=sang & nam	joined	0.05
-1=sanh	birth	0.16
-1=sanh & ####	death	-0.07	birth	0.12
-1=sap	death	-0.08
-1=sau	death	0.07	joined	-0.06
-1=sau & #	death	-0.08
-1=sau & ####	death	0.07
-1=say	death	0.18
-1=season	death	0.16
-1=season & ####	death	0.16
-1=si	death	-0.07
-1=sinh	death	-0.33	joined	-0.32
-1=sinh & #	death	-0.1
-1=sinh & ##	death	-0.13	birth	0.08
-1=sinh & ####	death	0.34	birth	-0.17	joined	-0.11
-1=sinh & dem	death	-0.26
-1=sinh & khoang	death	-0.09
-1=sinh & mua	death	-0.08
-1=sinh & mung	death	0.12	birth	0.07
-1=sinh & nam	birth	-0.06	joined	-0.09
-1=sinh & ngay	death	-0.06
-1=sn	death	-0.08	birth	0.14	joined	-0.08
-1=sn & ##	birth	0.07
-1=sn & ####	death	-0.06	birth	0.07	joined	-0.06
-1=so	birth	0.11
-1=song	death	-0.08
-1=song & nam	death	-0.1
-1=su	joined	0.08
-1=ta & nam	death	0.05
-1=tam	death	0.05
-1=tan	death	-0.06
-1=tao	death	-0.16
-1=tau	death	0.06
-1=tay	death	-0.19	joined	-0.06
-1=tay & nam	death	-0.11
-1=te	death	0.05
-1=te & ####	death	0.05
-1=tet	death	0.06
-1=tet & ####	death	0.12
-1=th	death	-0.07
-1=thai	joined	-0.08
-1=thang	joined	0.06
-1=thang & nam	death	0.1	joined	0.07
-1=thanh	death	0.14
-1=thanh & ####	death	0.07
-1=the	death	0.08
-1=thi	death	0.2	birth	-0.08	joined	0.06
-1=thi & #	death	0.09
-1=thi & nam	death	0.05
-1=tho	death	0.15	joined	-0.05
-1=thom	death	0.07
-1=thu	death	-0.07	joined	-0.08
-1=thuan	death	-0.05	joined	0.06
-1=thuan & ####	death	0.07
-1=thuong	death	-0.1
-1=thuy	joined	0.08
-1=thuy & ####	birth	0.05
-1=tich	death	0.05
-1=tien	death	0.08
-1=tieng	death	-0.13
-1=tin	death	-0.06
-1=tinh	death	0.13
-1=tinh & ngay	death	0.07
-1=tnxp	birth	0.05
-1=tnxp & thang	joined	-0.1
-1=to	death	-0.17
-1=to & #	death	-0.07
-1=toi	death	-0.14	joined	-0.06
-1=toi & nam	death	-0.17
-1=ton	death	-0.05
-1=tram	death	0.06
-1=tran & ##	death	0.05
-1=tran & ngay	death	-0.09
-1=trang & ngay	death	-0.11
-1=tre	death	-0.13
-1=tri	death	-0.14
-1=trong	death	0.11
-1=trong & dem	death	0.08
-1=trong & nam	death	0.09
-1=truoc	joined	0.07
-1=truong	joined	-0.08
-1=truong & ##	death	0.05
-1=truong & thang	joined	-0.05
-1=tu	death	-0.17	birth	-0.05	joined	0.05
-1=tu & #	death	0.19
-1=tu & ##	death	0.15	birth	0.07
-1=tu & ####	death	-0.33	birth	-0.05	joined	0.12
-1=tu & dau	death	0.07
-1=tu & nam	death	-0.06
-1=tu & ngay	death	-0.07
-1=tu & thang	death	-0.07
-1=tuc	birth	0.07
-1=tuc & ##	joined	0.06
-1=tung	death	0.08
-1=tuoi	death	0.16
-1=tuoi & nam	death	0.06
-1=tuong	death	-0.05	birth	0.1
-1=tuyen	death	-0.07
-1=va	death	0.05
-1=van	death	0.07
-1=vao	death	0.06
-1=vao & ##	death	-0.08
-1=vao & nam	death	0.05
-1=vao & thang	death	0.08
-1=vay	death	-0.05
-1=ve	death	-0.21	birth	-0.06	joined	-0.1
-1=ve & nam	death	-0.07	birth	-0.05	joined	-0.06
-1=vien	birth	-0.06
-1=vien & ####	birth	-0.06
-1=viet & ##	death	-0.11
-1=viet & ngay	death	-0.06
-1=vinh	death	-0.07	joined	-0.06
-1=vu	death	-0.06	birth	-0.06	joined	0.16
-1=vu & nam	death	-0.1
-1=was	death	0.22	joined	0.07
-1=xa	joined	0.1
-1=xu	death	0.05
-1=xuong	death	0.08	birth	-0.08
-1=xuong & ##	death	-0.16
-1=xuong & nam	death	0.08
-1=xuyen	death	-0.07	joined	0.11
-1=xuyen & ngay	death	-0.05	joined	0.12
-1=year	death	0.1
-1=year & ####	death	0.1
-1=yen	death	-0.14
-2=#	death	-0.3	birth	-0.05	joined	-0.15
-2=##	death	-0.47	birth	0.09	joined	-0.09
-2=###	death	-0.24	birth	0.11
-2=####	death	0.1	joined	0.13
-2=^	birth	0.08	joined	-0.1
-2=a	death	0.09
-2=ai	death	0.07
-2=all	death	-0.05	joined	0.07
-2=an	death	0.22
-2=anh	death	-0.15	birth	0.06	joined	-0.08
-2=at	death	-0.13
-2=b	death	0.09
-2=ba	death	0.07	birth	0.07	joined	0.05
-2=bac	death	0.12	joined	-0.09
-2=ban	death	-0.08
-2=bang	death	0.08
-2=bao	birth	0.06
-2=bau	death	0.05
-2=bay	death	-0.16	birth	0.11
-2=be	death	0.05
-2=ben	death	0.07
-2=benh	death	-0.08
-2=bi	death	-0.19	joined	-0.05
-2=bich	death	-0.05
-2=bien	birth	0.15
-2=binh	death	-0.07	birth	-0.1
-2=bo	death	0.12
-2=bon	death	-0.13
-2=bong	death	-0.06
-2=born	birth	-0.12
-2=bu	death	0.07
-2=bung	death	0.06	birth	-0.05
-2=c	death	0.12	joined	-0.05
-2=cach	joined	-0.18
-2=cai	death	-0.13
-2=cam	joined	0.06
-2=can	death	0.07
-2=canh	birth	0.05
-2=cao	death	0.08
-2=cau	death	-0.08
-2=cay	death	-0.06
-2=chac	birth	0.1
-2=chap	death	-0.05
-2=chau	joined	0.1
-2=chi	birth	0.05
-2=chien	birth	-0.07	joined	-0.1
-2=cho	death	-0.13
-2=chop	death	0.05
-2=chu	death	0.15
-2=chuong	death	0.15
-2=co	death	0.16	joined	-0.05
-2=con	death	0.06	birth	0.06
-2=cong	birth	0.05
-2=cu	death	0.16	birth	-0.07
-2=cua	death	0.2
-2=cung	death	0.09
-2=cuoi	death	-0.28
-2=cuong	death	0.06
-2=da	death	-0.06
-2=dac	birth	0.05
-2=dai	death	-0.17
-2=dak	death	0.15
-2=dan	death	0.23	joined	-0.09
-2=dang	death	0.1	birth	-0.11
-2=danh	death	-0.13	birth	0.11
-2=dao	death	-0.12
-2=dap	death	-0.08
-2=dat	birth	0.08
-2=date	death	0.05
-2=dau	death	-0.08
-2=de	death	-0.16
-2=dem	death	-0.06
-2=di	death	-0.18	joined	-0.09
-2=dich	death	0.12
-2=dien	death	0.13
-2=din	death	-0.11
-2=dinh	birth	-0.12	joined	-0.1
-2=do	death	0.15	joined	0.07
-2=doan	death	0.12
-2=doc	death	0.12
-2=doi	joined	0.07
-2=don	joined	-0.06
-2=dong	death	0.17	joined	-0.06
-2=du	death	0.1	birth	-0.11	joined	0.06
-2=duc	death	0.06
-2=dung	death	0.09
-2=duoc	death	-0.15
-2=duong	death	0.1	birth	0.13	joined	0.1
-2=e28	death	0.06
-2=e64	death	-0.05
-2=e66	death	0.07
-2=e9	death	-0.07
-2=em	death	0.16	joined	0.07
-2=en	death	0.06
-2=f325	death	-0.11
-2=f5	death	-0.11
-2=fell	death	0.05
-2=front	joined	0.08
-2=giang	death	0.13
-2=giao	death	-0.09	joined	0.07
-2=giay	death	-0.07
-2=gio	death	-0.1	birth	0.08
-2=giong	death	0.05
-2=go	death	-0.05
-2=h	death	0.15	birth	-0.11
-2=ha	death	-0.1	birth	0.07
-2=hai	death	0.23	birth	0.1
-2=ham	death	-0.19
-2=han	joined	0.08
-2=hang	death	-0.16
-2=hi	death	0.06
-2=hien	death	0.05
-2=hiep	joined	0.06
-2=hill	death	-0.13
-2=him	joined	0.07
-2=hinh	death	-0.07	joined	0.08
-2=ho	death	-0.12
-2=hoa	death	0.11	joined	0.07
-2=hoc	death	-0.07
-2=hom	death	-0.09	birth	0.11
-2=hon	death	0.06
-2=hong	death	-0.1
-2=hop	death	-0.06
-2=hue	birth	-0.08
-2=hung	death	-0.23
-2=huong	death	0.16
-2=huu	death	0.06	joined	0.05
-2=huyen	joined	-0.05
-2=hy	death	-0.07	birth	-0.09
-2=ia	death	-0.09
-2=in	death	0.05
-2=it	death	0.12
-2=ke	death	-0.12	joined	0.08
-2=khac	birth	0.05	joined	0.11
-2=khai	joined	0.08
-2=khanh	death	0.09
-2=khe	death	-0.06
-2=khoai	birth	-0.06
-2=khoan	death	-0.08	joined	0.07
-2=khoang	death	-0.06
-2=khong	death	-0.25
-2=khu	death	0.07	birth	0.11
-2=khuyen	death	-0.07
-2=kia	death	0.06
-2=kien	death	-0.12	birth	0.05
-2=kinh	death	0.05
-2=kompong	death	-0.08
-2=kt	death	-0.1
-2=ky	death	0.09
-2=la	death	0.18
-2=lai	death	-0.09
-2=lam	death	-0.08
-2=lan	death	0.07
-2=lang	death	-0.08
-2=lao	birth	0.07
-2=lay	death	0.06
-2=le	joined	0.09
-2=len	joined	0.18
-2=linh	joined	0.06
-2=lo	death	0.31
-2=loc	death	-0.12	birth	0.05
-2=lu	death	-0.05
-2=lua	death	-0.05
-2=luoi	death	0.08
-2=luu	death	-0.08	joined	0.13
-2=ma	death	-0.06
-2=mai	death	0.09
-2=man	birth	-0.07
-2=mang	joined	0.05
-2=manh	death	-0.07
-2=mat	death	-0.1
-2=me	birth	-0.16
-2=minh	death	-0.06
-2=mo	death	-0.11
-2=mua	death	0.18
-2=muong	death	0.16
-2=my	death	0.06
-2=na	death	-0.07
-2=nam	death	-0.13	birth	-0.14
-2=nay	death	0.13
-2=ne	birth	-0.06
-2=nga	death	0.05
-2=ngay	death	-0.31	birth	0.19	joined	0.06
-2=nghe	death	0.11
-2=nghi	death	-0.14
-2=nghia	joined	0.16
-2=ngoc	death	-0.11	birth	0.06
-2=nguoi	death	0.18
-2=nguyen	birth	0.05
-2=nha	death	0.12	joined	-0.07
-2=nhap	death	-0.1	joined	0.13
-2=nhuong	death	-0.06
-2=night	death	-0.08
-2=ninh	death	-0.16	birth	0.05
-2=no	death	0.15
-2=nu	birth	-0.13
-2=nuoc	death	0.11
-2=o	birth	0.11
-2=on	death	0.08
-2=pha	death	0.06
-2=phach	birth	-0.08
-2=phai	death	0.07
-2=phong	death	-0.11
-2=phu	death	0.11	joined	-0.05
-2=phuoc	death	0.09	birth	-0.06	joined	-0.05
-2=plei	death	0.06
-2=qua	death	-0.06
-2=quan	death	0.15	joined	0.07
-2=quang	death	0.18	joined	-0.06
-2=que	death	0.07
-2=quoc	joined	0.08
-2=quy	death	-0.09	birth	0.12
-2=ra	death	-0.08	birth	-0.13	joined	-0.09
-2=rach	death	0.11
-2=ri	birth	-0.1
-2=ro	death	-0.09
-2=roi	death	-0.17	joined	0.06
-2=rung	death	0.05
-2=sa	death	0.08
-2=sai	death	-0.06
-2=sang	joined	-0.07
-2=sanh	death	-0.09
-2=sau	death	-0.09
-2=second	death	-0.09
-2=si	death	0.08
-2=sinh	death	0.06	joined	0.1
-2=son	death	-0.05	birth	-0.05	joined	-0.07
-2=song	death	-0.1
-2=south	death	0.08	joined	-0.05
-2=su	death	0.09	joined	-0.05
-2=suoi	death	-0.13
-2=suot	death	-0.08
-2=suu	death	-0.1	birth	0.15	joined	0.09
-2=ta	death	-0.09
-2=tai	death	-0.08	joined	-0.2
-2=tam	death	0.05
-2=tan	death	0.11
-2=tap	joined	-0.06
-2=tau	death	-0.1	birth	0.05
-2=tay	death	0.13
-2=tha	death	0.1
-2=thai	death	-0.06	birth	0.13
-2=thang	death	0.06
-2=thanh	death	-0.06
-2=that	death	0.05	joined	0.07
-2=the	death	-0.06	birth	0.12	joined	-0.05
-2=thi	death	-0.19	joined	-0.06
-2=thien	death	-0.08
-2=tho	joined	0.08
-2=thoa	death	-0.09
-2=thoat	joined	0.08
-2=thu	birth	-0.06	joined	-0.07
-2=thua	death	0.08
-2=thuan	death	-0.06
-2=thuoc	death	-0.05
-2=thuy	death	0.12
-2=tich	death	-0.06
-2=tien	joined	-0.07
-2=tieu	death	-0.08
-2=tin	death	0.08
-2=tinh	death	-0.05
-2=tnxp	joined	0.09
-2=toi	death	0.13	birth	-0.25
-2=tombe	death	0.05
-2=ton	death	0.11
-2=tram	death	-0.12
-2=tran	death	-0.3	joined	0.07
-2=trao	death	-0.07
-2=tren	death	-0.14
-2=truc	death	-0.09
-2=truong	death	-0.05
-2=tu	death	-0.28	birth	0.08	joined	0.09
-2=tuc	death	0.08
-2=tuyen	death	0.1	birth	0.06	joined	0.05
-2=up	death	-0.05
-2=va	death	0.09
-2=vam	death	-0.14
-2=van	death	0.09	birth	-0.18	joined	0.25
-2=vang	birth	-0.11
-2=vao	death	-0.11	joined	0.07
-2=ve	death	-0.12	birth	-0.06	joined	-0.08
-2=viet	death	0.12
-2=vinh	death	-0.18	birth	0.08
-2=vo	death	0.23	joined	0.06
-2=vu	death	-0.06	joined	0.11
-2=vuong	birth	-0.08
-2=vy	death	0.07
-2=went	death	-0.05	joined	0.1
-2=xa	death	0.09
-2=xay	death	-0.09
-2=xe	death	0.08
-2=xiem	death	0.05
-2=xieng	death	-0.05
-2=xu	death	0.06
-2=xuan	death	0.12	birth	-0.1
-2=xung	death	0.06
-2=xuyen	death	-0.05
-2=yen	death	0.05
-3=#	death	-0.21
-3=##	death	0.51	birth	-0.05
-3=###	death	-0.24
-3=####	death	-0.15	birth	-0.07	joined	-0.16
-3=^	birth	-0.1	joined	-0.11
-3=a	death	-0.08	joined	-0.05
-3=ai	death	-0.05
-3=an	death	-0.4	joined	-0.05
-3=anh	death	0.13	joined	0.17
-3=ap	death	0.07
-3=au	death	0.05	joined	0.12
-3=ba	birth	-0.16	joined	0.13
-3=bac	death	-0.22	joined	0.05
-3=ban	death	-0.15
-3=bang	death	-0.19
-3=bao	death	-0.08	joined	-0.08
-3=ben	death	-0.08	joined	0.05
-3=bi	death	-0.07
-3=bien	death	0.11
-3=biet	death	0.05	birth	0.12
-3=binh	death	-0.25
-3=bo	joined	0.06
-3=bong	death	-0.13
-3=bot	death	0.11
-3=buon	death	-0.07
-3=by	death	0.21
-3=c	death	-0.1
-3=c18	death	-0.07
-3=ca	death	-0.09
-3=cac	joined	0.12
-3=cai	death	0.08
-3=cam	death	0.06
-3=came	death	-0.08
-3=canh	death	-0.11
-3=cat	birth	0.08
-3=cau	death	0.16	joined	-0.07
-3=chau	death	0.07	joined	0.17
-3=chet	death	0.06
-3=chi	death	0.09
-3=chien	death	0.05
-3=chin	death	-0.06
-3=cho	death	-0.13
-3=chong	death	-0.07	birth	0.08	joined	0.06
-3=chu	birth	0.11	joined	-0.05
-3=chua	death	-0.06
-3=chuc	death	-0.08
-3=chung	death	-0.05	joined	-0.07
-3=co	death	0.06
-3=cua	joined	-0.05
-3=cung	death	-0.05	joined	0.08
-3=cuong	death	-0.09
-3=cuu	birth	-0.06
-3=d1	death	-0.06
-3=d7	death	0.09
-3=dac	death	-0.06	birth	0.05
-3=dai	death	-0.14
-3=dam	death	0.07
-3=dan	death	0.12	birth	0.06
-3=dang	death	0.14	birth	-0.09	joined	0.12
-3=danh	death	-0.08	birth	0.05
-3=dao	death	0.05	birth	0.08
-3=date	death	0.07
-3=dau	birth	-0.07
-3=de	death	0.1	birth	-0.17
-3=den	death	-0.05
-3=deo	death	0.05
-3=di	death	0.07	birth	-0.06	joined	0.15
-3=dieu	death	0.08
-3=dinh	death	0.06
-3=do	death	-0.12	birth	0.13	joined	-0.09
-3=doan	death	0.12	birth	0.16
-3=doc	death	0.05
-3=doi	death	0.5	joined	-0.07
-3=don	birth	0.08
-3=dong	joined	0.09
-3=du	death	-0.19
-3=dua	death	-0.06
-3=duc	birth	0.07
-3=dung	death	-0.05	birth	0.07
-3=duoc	death	0.12
-3=duong	death	0.07
-3=e66	death	0.08
-3=em	death	-0.2	birth	0.07	joined	0.1
-3=f2	death	-0.06	joined	0.07
-3=f7	death	-0.06
-3=from	death	-0.09
-3=ga	death	-0.09	joined	0.1
-3=gam	death	-0.07
-3=gan	death	-0.26
-3=ghi	death	-0.22
-3=gia	death	0.07	joined	-0.13
-3=giang	death	-0.16	joined	-0.09
-3=giap	death	-0.1
-3=giay	death	-0.1
-3=go	death	0.1
-3=goi	joined	0.06
-3=ha	death	-0.06	birth	0.17
-3=hai	death	-0.17	joined	-0.09
-3=hang	death	-0.2	joined	0.07
-3=he	joined	0.14
-3=hieu	death	0.05
-3=hill	death	0.05
-3=his	death	-0.09
-3=hoa	death	-0.18	birth	-0.06	joined	-0.07
-3=hoan	birth	0.09
-3=hoang	birth	-0.05
-3=hoi	death	0.05	birth	0.1	joined	-0.15
-3=hong	death	0.05
-3=hue	death	-0.13
-3=hung	death	0.1
-3=huong	death	0.1
-3=huu	birth	-0.15
-3=huynh	death	-0.05
-3=hy	death	0.08
-3=i	death	0.08
-3=in	death	-0.19	joined	-0.07
-3=it	death	-0.05
-3=k	death	0.05
-3=kb	death	0.1
-3=ket	death	-0.05	birth	-0.07
-3=khac	death	0.07	birth	0.07
-3=khe	death	-0.09
-3=khi	joined	0.14
-3=khoang	death	0.07
-3=khoi	death	0.07
-3=khong	death	0.23	birth	-0.11
-3=khu	joined	0.05
-3=kich	death	0.11	joined	0.06
-3=ky	birth	0.07
-3=l	birth	0.08	joined	0.12
-3=la	joined	-0.07
-3=lac	death	-0.12
-3=lai	death	-0.05	joined	-0.08
-3=lang	death	0.07	birth	0.09
-3=lao	death	0.08
-3=last	death	0.06
-3=lay	death	0.05
-3=le	death	0.06	birth	0.1	joined	-0.09
-3=len	death	-0.27
-3=lien	death	0.06
-3=liet	death	0.05
-3=linh	death	-0.09	joined	-0.12
-3=loc	death	0.1
-3=loi	death	-0.15	joined	0.09
-3=long	joined	0.06
-3=luc	birth	0.06	joined	-0.08
-3=luong	death	-0.06	birth	-0.09	joined	0.11
-3=luu	death	0.13
-3=ly	joined	-0.06
-3=ma	death	-0.09
-3=mai	death	0.16
-3=man	joined	-0.12
-3=mang	death	-0.05	birth	-0.08	joined	0.05
-3=mao	birth	0.12
-3=mat	death	-0.21	birth	0.1
-3=may	death	-0.05
-3=me	death	0.09	birth	-0.12
-3=minh	death	-0.08	birth	-0.05
-3=moi	death	0.05
-3=mot	death	0.08	joined	0.09
-3=mua	death	0.05
-3=muoi	death	-0.15
-3=my	death	-0.08	joined	0.08
-3=n	death	-0.05	birth	0.05
-3=nam	death	-0.31	birth	0.16	joined	0.09
-3=nan	birth	-0.12
-3=nang	death	-0.06
-3=nay	death	-0.07
-3=nen	death	0.07
-3=ngan	death	-0.1
-3=ngay	death	0.25	birth	-0.05
-3=nghe	death	-0.05	joined	0.08
-3=nghi	death	0.11
-3=ngo	death	0.08
-3=ngoc	death	-0.1	joined	0.16
-3=nguoi	death	-0.06
-3=nguyen	death	-0.14	birth	0.12
-3=nha	death	0.22	joined	-0.06
-3=nhan	death	-0.06	joined	-0.08
-3=nhu	death	0.06
-3=nhung	joined	0.1
-3=nien	death	0.06
-3=ninh	death	0.13	joined	0.06
-3=no	joined	0.06
-3=noi	death	0.07
-3=nui	death	-0.1
-3=nva	death	0.09
-3=o	joined	-0.09
-3=of	death	-0.21	birth	0.18
-3=on	death	-0.13
-3=ong	death	0.07	joined	0.06
-3=pha	death	0.07
-3=pham	death	0.05
-3=phan	death	-0.19
-3=phat	joined	-0.06
-3=phi	joined	-0.05
-3=phong	death	0.07	joined	0.2
-3=phum	death	-0.08
-3=phung	joined	-0.05
-3=phuong	death	-0.13
-3=qua	death	-0.05
-3=quang	death	-0.1	joined	0.12
-3=que	birth	-0.06
-3=quoc	joined	0.05
-3=ra	death	-0.09
-3=rang	death	0.05
-3=ro	death	0.06	birth	0.08
-3=roi	death	0.1	joined	-0.08
-3=ruyen	death	0.05
-3=s	death	0.14
-3=sai	birth	-0.11
-3=sam	joined	-0.11
-3=sanh	joined	0.11
-3=sau	death	-0.09	birth	-0.05
-3=si	death	-0.24
-3=sinh	death	0.12	birth	0.06
-3=sn	death	0.05
-3=so	death	-0.18	birth	-0.12	joined	-0.09
-3=soc	death	0.05
-3=son	death	0.05	birth	0.12
-3=song	death	0.11
-3=suoi	death	0.1
-3=suu	death	0.07
-3=sy	death	0.14
-3=ta	death	-0.1	birth	0.12
-3=tai	death	-0.09
-3=tam	death	-0.14
-3=tau	death	0.09
-3=tay	death	0.17	joined	-0.11
-3=te	joined	0.06
-3=ten	death	0.09	birth	-0.05	joined	-0.05
-3=thai	death	0.12	birth	-0.08
-3=than	joined	0.07
-3=thang	death	-0.32	joined	-0.07
-3=thao	joined	-0.1
-3=that	death	0.15
-3=the	birth	0.09	joined	0.11
-3=thi	death	0.17	birth	-0.18	joined	0.11
-3=tho	death	-0.07
-3=thon	death	-0.08
-3=thu	joined	-0.06
-3=thuoc	death	0.05
-3=thuong	death	-0.07
-3=thuy	death	-0.11	birth	0.15	joined	0.09
-3=tien	birth	0.12
-3=tieu	death	0.12
-3=tinh	death	-0.13
-3=tnxp	death	0.11
-3=to	death	-0.08
-3=toi	death	0.14	joined	-0.07
-3=tong	joined	0.06
-3=tra	death	0.08
-3=trach	death	-0.08
-3=trich	death	-0.07
-3=trieu	death	0.16
-3=trong	death	-0.05	joined	-0.05
-3=tu	birth	-0.06	joined	-0.09
-3=tuan	death	0.09
-3=tui	death	0.17
-3=tuoi	death	-0.05	birth	-0.1
-3=tuong	death	-0.08
-3=une	death	0.05
-3=ut	joined	0.06
-3=uy	death	0.07
-3=van	death	-0.13	birth	0.22
-3=vang	death	-0.13
-3=vao	joined	-0.15
-3=ve	death	0.21	birth	-0.12	joined	0.09
-3=vi	death	0.07
-3=vinh	death	-0.08	joined	0.05
-3=voi	joined	0.09
-3=vuong	birth	0.06
-3=was	death	-0.06	birth	-0.16
-3=we	death	-0.09
-3=with	death	-0.05
-3=xa	death	0.07	birth	-0.05
-3=xuan	death	-0.08	birth	-0.08
after martyr	death	0.44	birth	0.82	joined	0.1
after other	death	0.08	birth	-0.14	joined	-0.13
after teller	death	-0.36	birth	-0.87	joined	-0.38
ahead of martyr	death	0.44
ahead of other	death	-0.21	birth	0.27	joined	-0.2
ahead of teller	death	-0.17	joined	0.08
before "	death	0.06
before '	death	0.14
before (	death	-0.13	birth	-0.05	joined	-0.08
before )	death	-0.22	birth	0.24	joined	-0.14
before ,	death	-0.13	birth	-0.22	joined	-0.42
before -	death	0.28	birth	-0.25	joined	-0.32
before .	death	0.12	birth	0.06	joined	-0.08
before /	death	-0.22
before :	death	0.13	joined	-0.2
before ;	death	-0.18	birth	0.22	joined	-0.06
before blank	death	-0.46	birth	-0.64	joined	-0.22
before line	death	-0.34	birth	-0.07
before |	death	-0.06	birth	-0.17	joined	0.05
before –	birth	-0.21	joined	0.29
before:again	joined	0.14
before:again:1	death	-0.07
before:again:12	death	0.22
before:again:2	death	0.1	joined	-0.05
before:again:5	death	-0.05	birth	-0.05	joined	0.26
before:again:far	death	-0.23	birth	0.1
before:alive	death	-0.11	birth	-0.07	joined	-0.13
before:alive:0	death	-0.08	joined	-0.07
before:alive:1	death	-0.05
before:alive:12	death	0.12
before:alive:5	death	-0.09
before:alive:far	death	-0.05
before:at	birth	-0.25	joined	-0.23
before:at:0	death	0.17	birth	-0.09	joined	0.17
before:at:1	death	-0.18	joined	-0.23
before:at:12	death	-0.28	joined	-0.11
before:at:2	death	0.12	birth	-0.15	joined	0.08
before:at:5	death	0.17	birth	0.05	joined	-0.2
before:at:far	joined	0.05
before:battle	death	0.15	birth	-0.11	joined	-0.28
before:battle:0	death	0.14
before:battle:1	death	0.11
before:battle:12	death	0.08	birth	-0.06	joined	-0.12
before:battle:5	death	0.16	joined	-0.05
before:battle:far	death	-0.31
before:born	death	-0.1	birth	0.65	joined	-0.09
before:born:0	death	-0.22	birth	0.06	joined	-0.32
before:born:1	birth	0.09
before:born:12	joined	0.2
before:born:2	birth	0.13	joined	-0.05
before:born:5	birth	0.32	joined	0.1
before:born:far	death	0.13
before:bury	birth	-0.07
before:bury:2	death	0.06
before:bury:far	death	-0.06
before:capture	death	-0.13	joined	-0.06
before:capture:12	death	-0.18
before:capture:2	death	-0.05
before:capture:5	death	0.12
before:contact	death	-0.15	birth	0.16	joined	-0.08
before:contact:1	joined	0.05
before:contact:12	death	-0.1
before:contact:2	death	0.09	joined	-0.06
before:contact:5	death	-0.09
before:contact:far	birth	0.18
before:day	death	0.27	birth	-0.47	joined	0.09
before:day 1	death	0.16	birth	-0.26	joined	0.37
before:day 12	death	0.1	birth	-0.05	joined	-0.05
before:day 2	birth	-0.07	joined	0.11
before:day 5	joined	-0.17
before:day far	birth	-0.05	joined	-0.17
before:died	death	0.14	joined	-0.48
before:died:0	death	0.2	birth	-0.13	joined	-0.1
before:died:1	death	0.07	joined	-0.05
before:died:12	birth	0.12	joined	-0.08
before:died:5	birth	0.12	joined	-0.13
before:died:far	death	-0.1	joined	-0.1
before:enlist	death	-0.31	birth	-0.22	joined	0.46
before:enlist:0	death	-0.2	birth	-0.13	joined	-0.07
before:enlist:1	death	-0.15	joined	0.12
before:enlist:12	joined	0.19
before:enlist:2	death	0.07	joined	-0.13
before:enlist:5	death	-0.08	joined	0.37
before:enlist:far	death	0.08
before:fell	death	0.71	birth	-0.34	joined	-0.59
before:fell:0	death	0.28	birth	-0.23	joined	-0.2
before:fell:1	death	0.1	joined	-0.07
before:fell:12	birth	-0.13	joined	-0.11
before:fell:2	death	0.22	birth	0.07
before:fell:5	death	0.09	joined	-0.16
before:gio	birth	0.26	joined	-0.06
before:gio:0	death	0.14	birth	0.24
before:gio:1	death	-0.06
before:gio:5	death	0.06
before:gio:far	death	-0.11
before:grave	death	0.06	birth	-0.06	joined	-0.07
before:grave:1	death	-0.14
before:grave:12	death	-0.14	birth	-0.06
before:grave:5	death	0.25	birth	-0.08
before:grave:far	death	0.14	birth	0.1
before:home	death	0.17	joined	-0.05
before:home:0	death	-0.06	birth	-0.15	joined	-0.07
before:home:1	death	0.22	birth	-0.09	joined	-0.12
before:home:12	death	0.06	joined	0.17
before:home:2	death	-0.12	birth	0.1
before:home:5	birth	0.16
before:home:far	death	0.05
before:hurt	death	0.13
before:hurt:5	death	0.07
before:hurt:far	death	0.06
before:joined	death	-0.09	birth	-0.14	joined	0.63
before:joined:0	death	-0.11	birth	-0.1	joined	0.28
before:joined:1	death	-0.06	joined	0.07
before:joined:12	death	-0.24	joined	0.11
before:joined:2	death	0.15	joined	-0.13
before:joined:5	joined	0.32
before:joined:far	death	0.15
before:kin	death	-0.07	birth	-0.11	joined	0.17
before:kin anh	birth	0.05	joined	0.16
before:kin bà	death	-0.21	birth	-0.07	joined	-0.08
before:kin bác	death	0.06	joined	0.09
before:kin bố	death	0.05	birth	0.11	joined	-0.11
before:kin bố chồng	death	-0.06
before:kin cha	death	0.06
before:kin cháu	joined	0.1
before:kin chú	birth	0.13
before:kin chị	birth	-0.06
before:kin chồng	birth	0.18	joined	0.24
before:kin con	death	0.05
before:kin con gái	death	-0.11
before:kin con trai	joined	0.05
before:kin cậu	death	0.05	joined	-0.13
before:kin cụ	death	-0.17
before:kin dì	death	0.07
before:kin em	death	0.12	birth	0.08
before:kin mon grand père	death	0.07
before:kin mon oncle	death	0.18
before:kin my father	death	-0.17	birth	-0.18
before:kin my grandfather	death	-0.05
before:kin my uncle	joined	0.05
before:kin mẹ	death	0.18	birth	-0.11
before:kin thầy	birth	-0.09
before:kin ông	death	-0.2
before:kin:0	death	-0.11
before:kin:1	death	-0.2	birth	-0.08	joined	0.08
before:kin:12	birth	0.16	joined	0.06
before:kin:2	death	-0.05	birth	-0.13	joined	0.06
before:kin:5	death	0.1	birth	-0.07	joined	-0.09
before:kin:far	death	0.18	joined	0.1
before:laid	death	-0.19
before:laid:0	death	-0.07
before:laid:5	death	-0.06
before:laid:far	death	-0.06
before:last	death	-0.1
before:letter	death	-0.34	joined	-0.26
before:letter:1	death	-0.05	joined	-0.05
before:letter:12	death	-0.07
before:letter:2	death	-0.05	joined	-0.06
before:letter:5	death	-0.12	joined	-0.06
before:letter:far	birth	-0.05
before:level	birth	-0.12
before:level:0	death	-0.18	joined	0.06
before:level:1	death	0.22	birth	-0.09
before:level:12	death	0.13	birth	-0.08	joined	0.1
before:level:2	death	-0.3
before:level:5	death	0.14	birth	-0.13
before:level:far	birth	0.21	joined	-0.13
before:link	joined	0.2
before:link:0	death	0.24	birth	0.07
before:link:1	death	-0.13	joined	0.08
before:link:12	death	-0.08	birth	0.08	joined	-0.26
before:link:2	death	-0.09	birth	-0.23	joined	0.11
before:link:5	death	0.09	joined	0.09
before:link:far	death	-0.06	joined	0.19
before:martyr	death	-0.12	birth	0.17	joined	-0.2
before:martyr:0	death	0.06	birth	-0.05
before:martyr:1	death	0.07
before:martyr:12	death	0.08	birth	0.14
before:martyr:2	death	-0.32
before:martyr:5	birth	0.07	joined	-0.08
before:martyr:far	joined	-0.08
before:moved	death	-0.57	birth	-0.1	joined	-0.07
before:moved:0	death	-0.24	birth	-0.06
before:moved:12	death	-0.07	birth	0.07	joined	0.07
before:moved:5	death	-0.16	birth	-0.1
before:moved:far	death	-0.12
before:naming	death	-0.14	birth	0.06
before:naming:12	death	-0.06	birth	0.12	joined	-0.13
before:naming:2	death	0.08
before:naming:5	death	-0.07
before:naming:far	death	-0.07	joined	0.2
before:notice	death	0.1	birth	-0.1	joined	-0.21
before:notice:0	death	-0.34	birth	-0.08	joined	-0.09
before:notice:1	death	0.15
before:notice:12	death	0.11	birth	0.07	joined	-0.06
before:notice:far	death	0.15
before:office	birth	-0.17	joined	0.06
before:office:0	death	0.06
before:office:1	death	-0.05
before:office:12	death	-0.17	birth	-0.08	joined	0.18
before:office:2	death	0.09
before:office:5	death	-0.14	joined	-0.05
before:office:far	death	0.21	birth	-0.07
before:post	death	0.2	birth	-0.07	joined	-0.28
before:post:12	joined	-0.05
before:post:2	joined	-0.06
before:post:5	death	-0.16	joined	-0.08
before:post:far	death	0.3
before:rank	death	-0.06
before:rank:1	death	0.05
before:rank:12	death	-0.19	joined	-0.07
before:rank:2	joined	0.06
before:rank:far	death	0.09
before:rests	death	-0.11
before:rests:1	death	-0.1
before:rests:12	death	-0.13
before:rests:5	death	0.14
before:returned	death	-0.2
before:returned:0	death	-0.06
before:returned:5	death	-0.08
before:self	death	-0.1	birth	-0.37	joined	-0.08
before:self:1	death	0.1	birth	-0.25
before:self:12	joined	0.2
before:self:2	joined	-0.07
before:self:5	death	-0.25	birth	-0.15	joined	-0.29
before:self:far	birth	0.09	joined	0.12
before:site	death	0.18	birth	-0.2	joined	-0.05
before:site:0	death	0.05	joined	0.07
before:site:1	death	-0.06	joined	0.16
before:site:12	birth	-0.1	joined	-0.15
before:site:2	death	0.24	birth	0.06	joined	-0.13
before:site:5	death	-0.06	birth	-0.06
before:site:far	birth	-0.06
before:tells	death	-0.06	birth	0.11	joined	-0.07
before:tells:0	birth	-0.09	joined	-0.09
before:tells:1	death	-0.11	birth	0.15
before:tells:12	death	0.15	joined	-0.13
before:tells:2	death	-0.09	birth	0.05	joined	0.1
before:tells:5	birth	0.09
before:tells:far	birth	-0.08	joined	0.07
before:thing	death	-0.12	birth	0.17	joined	0.15
before:thing:0	death	-0.1	birth	0.07	joined	0.09
before:thing:1	death	-0.11	birth	-0.07	joined	0.06
before:thing:12	death	-0.21	birth	0.16
before:thing:2	death	0.18
before:thing:5	death	-0.06	birth	0.06
before:thing:far	death	0.19
before:title	death	-0.1	birth	0.29	joined	0.26
before:title:1	birth	0.2	joined	-0.08
before:title:12	death	0.08	birth	-0.07	joined	-0.1
before:title:2	birth	0.12	joined	0.35
before:title:5	death	-0.16	birth	0.15	joined	-0.06
before:title:far	death	-0.08	birth	-0.07	joined	0.15
before:truename	death	0.08
before:truename:12	death	-0.12	birth	0.09
before:truename:5	birth	-0.1
before:truename:far	death	0.19
before:unit	birth	-0.09	joined	-0.12
before:unit 12	death	-0.12	birth	-0.13
before:unit 2	death	0.06
before:unit 5	death	0.15	joined	-0.12
before:unit far	death	-0.06
behind "	death	-0.29	joined	-0.05
behind '	death	0.11
behind (	death	-0.12	joined	-0.21
behind )	birth	-0.06
behind ,	death	-0.06	birth	-0.35	joined	-0.46
behind -	death	-0.26	birth	0.43	joined	-0.22
behind .	death	0.07	joined	-0.12
behind /	death	-0.14	joined	-0.07
behind :	death	-0.43	birth	-0.09	joined	0.05
behind ;	death	0.17	birth	-0.09	joined	0.05
behind ?	death	-0.16
behind blank	death	-0.31	birth	-0.56	joined	-0.39
behind line	death	0.55	birth	-0.19	joined	-0.29
behind |	death	-0.12	birth	-0.14	joined	0.06
behind –	death	-0.19	joined	0.43
behind:again	death	-0.06	birth	-0.16	joined	-0.08
behind:again:0	death	-0.14	birth	-0.06
behind:again:1	joined	-0.09
behind:again:12	death	0.07
behind:again:2	death	-0.09
behind:again:5	death	0.12
behind:alive	death	-0.19	birth	-0.18	joined	-0.05
behind:alive:0	death	0.1	birth	-0.11
behind:alive:1	death	-0.08
behind:alive:12	death	-0.11
behind:alive:5	death	-0.17	birth	-0.08
behind:alive:far	death	0.08
behind:at	death	0.19	birth	-0.2	joined	-0.08
behind:at:0	death	0.12	birth	-0.11
behind:at:1	death	-0.13	birth	0.09	joined	0.09
behind:at:12	birth	-0.05
behind:at:2	death	0.18	birth	-0.09	joined	-0.06
behind:at:5	death	-0.09	birth	0.08	joined	-0.1
behind:at:far	death	0.14	birth	-0.12
behind:battle	death	-0.09	joined	-0.1
behind:battle:0	birth	-0.06
behind:battle:1	death	0.14	joined	0.12
behind:battle:12	joined	0.06
behind:battle:2	death	-0.26	birth	0.09
behind:battle:5	death	0.23	joined	-0.19
behind:battle:far	death	-0.18
behind:born	death	0.17	birth	-0.06	joined	-0.07
behind:born:0	birth	0.05	joined	-0.09
behind:born:1	death	-0.07
behind:born:12	birth	0.07
behind:born:2	death	0.07
behind:born:5	death	0.1	birth	-0.19
behind:born:far	death	0.05
behind:bury	death	0.51	birth	-0.07	joined	-0.15
behind:bury:0	death	-0.1
behind:bury:1	death	0.05
behind:bury:12	death	0.43
behind:bury:5	death	0.23
behind:bury:far	death	-0.08	joined	-0.11
behind:capture	death	0.2
behind:capture:1	death	0.09
behind:capture:12	death	-0.05
behind:capture:2	joined	-0.05
behind:capture:far	death	0.15
behind:contact	death	-0.16	birth	0.05
behind:contact:0	death	-0.21
behind:contact:1	death	-0.07
behind:contact:12	death	-0.2
behind:contact:2	death	0.15	birth	0.08
behind:contact:5	death	0.14
behind:day	death	-0.9	birth	0.44	joined	0.22
behind:day 0	death	-0.23	birth	0.45	joined	0.13
behind:day 1	death	-0.45	birth	-0.2	joined	0.28
behind:day 12	death	0.23	birth	0.07	joined	0.11
behind:day 2	death	-0.2
behind:day 5	death	-0.07	birth	-0.09	joined	-0.33
behind:day far	death	-0.19	birth	0.2
behind:died	death	0.12	joined	-0.15
behind:died:0	death	0.19	joined	-0.05
behind:died:1	death	-0.08
behind:died:12	death	0.09	birth	0.06	joined	0.08
behind:died:2	joined	0.07
behind:died:5	death	0.13	joined	-0.12
behind:died:far	death	-0.27	birth	-0.05	joined	-0.11
behind:enlist	death	-0.37	birth	0.06	joined	0.39
behind:enlist:0	birth	0.07	joined	-0.13
behind:enlist:1	death	-0.13	joined	0.43
behind:enlist:12	death	-0.07	birth	0.05	joined	0.15
behind:enlist:2	joined	-0.09
behind:enlist:far	death	-0.1
behind:fell	death	0.23	birth	0.29
behind:fell:0	death	0.14	birth	0.18	joined	0.08
behind:fell:1	death	-0.18	birth	-0.05	joined	-0.13
behind:fell:12	death	-0.09	birth	0.06	joined	0.07
behind:fell:2	death	0.07
behind:fell:5	death	0.11	birth	0.12	joined	-0.13
behind:fell:far	death	0.18	joined	0.1
behind:gio:0	death	-0.05
behind:grave	death	-0.4	birth	0.09	joined	-0.13
behind:grave:0	death	0.14
behind:grave:1	death	-0.05
behind:grave:12	death	-0.16	birth	0.05
behind:grave:5	death	-0.14
behind:grave:far	death	-0.16	joined	-0.05
behind:home	death	0.08	joined	-0.11
behind:home:0	death	-0.1	birth	0.1	joined	-0.08
behind:home:1	death	-0.28	joined	-0.05
behind:home:12	death	0.12	birth	-0.07
behind:home:2	joined	0.05
behind:home:5	death	0.15
behind:home:far	death	0.16	birth	-0.06	joined	-0.06
behind:hurt	death	-0.49	joined	-0.1
behind:hurt:0	joined	-0.06
behind:hurt:1	death	-0.12
behind:hurt:12	death	-0.35
behind:hurt:5	death	-0.05
behind:joined	death	-0.12	birth	0.09	joined	0.22
behind:joined:0	birth	0.09
behind:joined:1	death	-0.13	joined	0.38
behind:joined:5	birth	-0.05	joined	-0.17
behind:kin anh	death	-0.08
behind:kin bố	death	0.12
behind:kin cha	death	0.07
behind:kin con	death	0.09
behind:kin cô	death	0.15	joined	0.07
behind:kin em	death	-0.1	birth	0.08
behind:kin ông	death	0.06	joined	0.05
behind:kin:0	birth	0.08	joined	0.05
behind:kin:1	birth	-0.09
behind:kin:12	death	0.12
behind:kin:5	death	-0.1	birth	-0.06
behind:kin:far	death	0.07
behind:last	death	0.14
behind:last:12	death	0.05
behind:last:far	death	0.14
behind:letter	death	0.07
behind:letter:0	birth	0.09
behind:letter:1	death	0.09	joined	-0.07
behind:letter:12	joined	0.1
behind:letter:5	death	-0.13
behind:letter:far	death	0.19
behind:level	death	0.06	joined	0.06
behind:level:0	death	-0.12	birth	-0.05
behind:level:1	death	0.14	joined	0.05
behind:level:12	death	-0.1	birth	0.16	joined	-0.17
behind:level:2	death	0.18	birth	-0.05
behind:level:5	death	0.08	birth	-0.11	joined	0.06
behind:level:far	death	-0.11	joined	0.06
behind:link	death	-0.14	birth	-0.14	joined	-0.29
behind:link:0	birth	0.09	joined	0.16
behind:link:1	death	0.22	birth	0.05	joined	-0.07
behind:link:12	death	0.08	birth	-0.16	joined	-0.15
behind:link:2	death	-0.3	birth	0.06	joined	-0.05
behind:link:5	death	0.31	birth	-0.12	joined	-0.09
behind:link:far	death	-0.45	birth	-0.06	joined	-0.09
behind:martyr	joined	-0.06
behind:martyr:12	birth	0.09
behind:martyr:far	birth	-0.08
behind:moved	death	-0.55	birth	-0.17	joined	-0.1
behind:moved:0	death	-0.06
behind:moved:1	death	-0.14
behind:moved:12	death	-0.12	joined	-0.05
behind:moved:2	death	-0.05
behind:moved:5	death	-0.08	birth	-0.05	joined	-0.05
behind:moved:far	death	-0.09	joined	0.07
behind:naming	death	0.18	birth	-0.12	joined	-0.07
behind:naming:0	joined	0.06
behind:naming:1	death	0.05
behind:naming:12	birth	-0.05	joined	-0.07
behind:naming:5	death	-0.07
behind:naming:far	death	0.13
behind:notice	death	-0.11	birth	-0.06	joined	-0.13
behind:notice:0	death	0.11
behind:notice:12	death	-0.06
behind:notice:2	death	-0.14
behind:notice:5	death	-0.1
behind:notice:far	death	0.09
behind:office	death	-0.12	birth	0.07	joined	-0.12
behind:office:0	death	-0.09	birth	0.09	joined	0.05
behind:office:1	death	0.05	birth	0.07
behind:office:12	death	-0.1
behind:office:2	death	-0.09
behind:office:5	death	-0.08
behind:office:far	death	0.19
behind:post	death	-0.11	birth	-0.07
behind:post:1	birth	0.13	joined	-0.12
behind:post:12	birth	-0.13	joined	0.1
behind:post:2	death	-0.26	birth	-0.1	joined	0.06
behind:post:5	joined	0.06
behind:post:far	death	0.16
behind:rank	joined	-0.13
behind:rank:0	death	0.08	joined	0.05
behind:rank:12	death	0.07
behind:rank:2	death	0.07	joined	-0.07
behind:rank:far	death	-0.17
behind:rests:5	death	0.07
behind:returned	death	-0.17
behind:returned:0	death	-0.07
behind:returned:5	death	-0.16
behind:returned:far	death	0.06
behind:self	death	-0.13	birth	-0.13	joined	0.11
behind:self:0	death	0.05
behind:self:1	death	0.1
behind:self:12	death	0.13	joined	0.07
behind:self:2	death	-0.07
behind:self:5	death	-0.15	joined	0.13
behind:self:far	death	-0.18
behind:site	death	0.12	birth	-0.16	joined	-0.07
behind:site:0	death	0.1	joined	-0.07
behind:site:1	death	-0.21	birth	-0.05	joined	-0.05
behind:site:12	death	0.07	birth	0.06	joined	-0.09
behind:site:2	death	0.17
behind:site:5	birth	-0.1	joined	0.21
behind:site:far	birth	-0.06
behind:tells	birth	-0.14	joined	-0.32
behind:tells:0	death	-0.16	joined	-0.1
behind:tells:1	death	0.06
behind:tells:12	death	-0.14	birth	-0.08	joined	0.11
behind:tells:2	death	0.07	birth	-0.08	joined	-0.12
behind:tells:5	death	-0.14	joined	-0.24
behind:tells:far	death	0.28
behind:thing	death	0.06	birth	-0.14
behind:thing:0	death	0.12	birth	-0.14	joined	0.13
behind:thing:1	birth	-0.05	joined	-0.07
behind:thing:12	death	-0.07	joined	-0.2
behind:thing:2	death	0.16	birth	-0.06	joined	0.12
behind:thing:5	birth	0.05
behind:thing:far	death	-0.12
behind:title	death	0.05	birth	-0.19
behind:title:0	death	0.19	birth	0.07	joined	0.08
behind:title:1	death	0.07	birth	-0.12	joined	-0.15
behind:title:12	death	0.12	birth	0.07	joined	-0.07
behind:title:2	death	-0.26	birth	-0.16
behind:title:5	death	-0.34	joined	0.06
behind:title:far	death	0.27
behind:truename	death	0.08
behind:truename:12	death	0.08
behind:unit	death	-0.08	joined	0.27
behind:unit 0	death	-0.11	birth	-0.09
behind:unit 1	death	-0.26	joined	0.13
behind:unit 12	death	0.2	birth	0.21	joined	-0.09
behind:unit 2	death	0.15	birth	-0.15
behind:unit 5	death	0.15	joined	0.1
behind:unit far	death	-0.21	birth	0.08	joined	0.12
day 0 of 1	death	0.35	birth	-0.54	joined	-0.43
day 0 of 2	death	-0.22	joined	0.16
day 0 of 3	death	-0.53	birth	0.18	joined	-0.05
day 0 of 4	death	-0.24	birth	0.09
day 1 of 2	birth	-0.2	joined	-0.45
day 1 of 3	death	-0.08	birth	-0.13	joined	0.15
day 1 of 4	death	-0.45	birth	-0.08	joined	0.3
day 2 of 3	death	0.15	birth	-0.11	joined	-0.22
day 2 of 4	joined	-0.42
day 3 of 4	death	-0.2	birth	-0.31	joined	-0.3
days 1	death	0.35	birth	-0.54	joined	-0.43
days 2	death	-0.22	birth	-0.22	joined	-0.29
days 3	death	-0.46	birth	-0.07	joined	-0.11
days 4	death	-0.85	birth	-0.28	joined	-0.46
exact	death	0.75	birth	-0.11	joined	-0.36
first sentence	death	-0.48	birth	-0.42	joined	-0.55
followed anh	death	-0.13	birth	-0.09
followed b52	death	-0.14
followed biết	death	0.06
followed biển	death	-0.06
followed bom	death	0.17
followed buried	death	-0.1	birth	0.05
followed by nothing	death	-0.55	birth	-0.37	joined	-0.27
followed by word a	death	-0.17
followed by word ai	death	0.13
followed by word an	death	0.11	birth	-0.07
followed by word anh	death	-0.12
followed by word ba	death	0.06
followed by word ban	death	-0.06	joined	0.07
followed by word bat	death	0.09
followed by word ben	death	0.06
followed by word benh	death	-0.05
followed by word bien	joined	0.05
followed by word bo	death	-0.06	joined	-0.05
followed by word c	death	0.06	birth	0.08
followed by word c2	death	-0.12	joined	0.09
followed by word ca	death	-0.11
followed by word cam	death	-0.06	birth	0.08
followed by word cao	death	0.13
followed by word carried	death	0.06
followed by word cat	death	-0.06
followed by word cay	death	-0.08
followed by word cha	death	0.14
followed by word chep	death	0.06
followed by word chi	death	-0.12
followed by word chien	death	0.07
followed by word chinh	death	-0.12
followed by word chu	death	0.07
followed by word chuyen	death	-0.08	joined	0.08
followed by word con	death	-0.05	joined	-0.06
followed by word cong	death	0.06
followed by word cung	death	-0.13
followed by word d	death	0.06
followed by word d4	death	-0.1
followed by word d7	death	-0.08	joined	0.08
followed by word dai	death	0.09
followed by word dan	death	-0.08
followed by word dat	death	0.08
followed by word day	death	-0.08
followed by word deu	death	0.11
followed by word doi	death	-0.22	joined	-0.05
followed by word dong	death	-0.13	joined	0.07
followed by word duc	death	0.05
followed by word dung	birth	-0.15
followed by word e42	joined	0.07
followed by word four	death	0.12
followed by word ganh	death	-0.06
followed by word ghi	death	-0.12	joined	-0.07
followed by word giac	death	0.09
followed by word giam	death	-0.09
followed by word giay	death	0.12	joined	0.06
followed by word gio	death	-0.05
followed by word giu	joined	0.06
followed by word h2	death	-0.13
followed by word ha	death	0.05	birth	0.05
followed by word hai	death	-0.19	birth	0.09
followed by word hang	death	0.1
followed by word hay	death	-0.38
followed by word het	death	-0.06
followed by word hiep	death	-0.09
followed by word hinh	death	-0.1
followed by word hoc	birth	0.05
followed by word hop	death	-0.05
followed by word hue	death	0.06
followed by word hung	birth	0.08
followed by word i	death	-0.1
followed by word khai	birth	0.05
followed by word kinh	death	0.1
followed by word km	death	-0.06
followed by word l	death	0.06
followed by word lai	joined	-0.06
followed by word lam	death	-0.07
followed by word lang	death	0.21	birth	-0.06
followed by word lay	death	0.21
followed by word len	joined	-0.1
followed by word linh	death	0.05
followed by word ly	death	-0.18	birth	0.07
followed by word ma	death	0.1	joined	-0.07
followed by word mai	death	0.06
followed by word mau	death	0.07
followed by word may	death	-0.09
followed by word mo	death	-0.11
followed by word moi	joined	0.09
followed by word mua	death	0.2
followed by word muoi	death	-0.07	joined	0.08
followed by word muong	death	0.07
followed by word my	death	0.09
followed by word nen	death	0.21	birth	-0.06
followed by word never	death	-0.07
followed by word nghia	death	-0.15	joined	0.1
followed by word ngung	death	-0.11
followed by word nguyen	joined	-0.1
followed by word nha	birth	-0.06	joined	-0.05
followed by word no	death	0.09
followed by word nong	death	0.06
followed by word nva	death	0.08
followed by word phai	death	0.19
followed by word phap	death	0.16
followed by word phum	death	-0.09
followed by word phuoc	death	-0.09
followed by word plei	death	-0.08
followed by word qua	death	0.1
followed by word ra	death	-0.07	joined	0.05
followed by word ro	death	0.11
followed by word sa	death	0.12	joined	-0.07
followed by word sai	death	-0.07
followed by word sang	death	-0.09
followed by word so	death	-0.05
followed by word son	birth	-0.07
followed by word song	birth	0.06
followed by word sot	death	0.07
followed by word su	death	-0.1	joined	0.06
followed by word tam	birth	-0.05
followed by word tao	death	0.07
followed by word tau	death	0.07	joined	-0.07
followed by word tet	death	-0.08	birth	0.08
followed by word thai	death	-0.08
followed by word than	death	0.06
followed by word thanh	death	-0.09	joined	-0.1
followed by word that	birth	-0.09
followed by word thi	joined	0.06
followed by word tho	death	-0.06	birth	0.06
followed by word thuc	death	0.07
followed by word thuong	death	0.05
followed by word tien	death	0.08	birth	-0.11
followed by word tieu	death	0.07
followed by word toi	death	-0.07
followed by word tra	death	0.05
followed by word trang	death	-0.12
followed by word troi	death	-0.14
followed by word tru	birth	-0.05
followed by word truc	death	0.07
followed by word trung	death	-0.05
followed by word tu	death	-0.06
followed by word tui	death	0.08
followed by word tuoi	death	-0.06
followed by word ve	death	0.05	joined	-0.1
followed by word vi	death	0.27	birth	0.13
followed by word vic	death	-0.08
followed by word vinh	death	-0.1
followed by word vu	joined	-0.05
followed by word vua	death	-0.05
followed by word vuong	death	0.06
followed bà	death	0.09
followed bác	death	-0.07	birth	-0.14
followed báo tử	joined	-0.06
followed bạn	death	0.1
followed bản	death	0.07
followed bảo	death	-0.12
followed bệnh viện	joined	0.1
followed bị thương	joined	-0.05
followed bốc	death	0.06
followed chuẩn úy	death	-0.06
followed cháu	death	-0.09
followed chú	death	0.05
followed chặn	death	0.07
followed chết	death	-0.16	joined	0.05
followed chỉ	death	0.08
followed chị	birth	0.05	joined	-0.06
followed chốt	death	0.12
followed chỗ	death	-0.06
followed càn	death	-0.05
followed cái	death	-0.08
followed có	death	0.2
followed cô	death	-0.1	joined	0.09
followed cõng	death	0.13
followed cậu	birth	0.11
followed của	death	-0.08
followed cửa	death	-0.05
followed dân	death	0.1	birth	-0.05
followed dốc	death	-0.11
followed em	birth	0.1
followed giao liên	death	-0.08
followed giỗ	death	-0.06
followed gò	death	0.14
followed gặp	death	-0.09
followed gốc	death	-0.05
followed gồm	death	0.09
followed hs	birth	0.06
followed huyện	death	-0.11
followed hy sinh	death	0.07
followed hồ	death	0.08
followed khu	death	0.11
followed không về	death	0.08
followed kể	death	-0.06
followed là	death	0.08	birth	0.08	joined	0.05
followed là người	birth	-0.1
followed làm giỗ	death	0.06
followed lên đường	joined	0.06
followed lăng	death	-0.08	birth	0.06	joined	0.11
followed mất	joined	0.06
followed mặt trận	death	0.06
followed một	death	-0.07
followed mới mất	death	0.19
followed nghĩa trang	birth	-0.13	joined	0.12
followed nguyên quán	birth	0.09
followed ngã ba	death	0.07
followed ngã tư	death	0.07
followed người	death	-0.25	birth	-0.06
followed nhập ngũ	birth	0.07
followed nhắn	death	-0.11
followed nhớ	death	-0.07
followed ntls	joined	0.05
followed nó	death	0.05	joined	0.09
followed nói	death	-0.13
followed pháo	death	0.06
followed phố	death	-0.08
followed quay lại	death	-0.06
followed quân	death	0.1
followed quê	birth	0.16
followed says	death	0.05
followed sinh	birth	0.05	joined	-0.08
followed the	death	-0.06
followed thôn	birth	-0.05
followed thư	death	0.07
followed thằng	death	-0.14
followed trao trả	death	-0.06
followed trung đoàn	death	-0.13
followed trung đội trưởng	birth	-0.07
followed trạm	death	0.05
followed trận	death	0.09
followed trận đánh	death	0.09
followed tên là	joined	0.07
followed tìm	death	0.08
followed tìm thấy	death	-0.06
followed tôi là	death	0.07
followed tức là	death	-0.07
followed viết	death	0.05
followed viết thư	death	-0.05
followed vào bộ đội	joined	0.05
followed vào nam	joined	-0.09
followed was	death	0.08
followed xã	death	-0.2
followed à	death	0.06	birth	0.15	joined	-0.1
followed ông	death	0.05	birth	-0.05
followed đi b	joined	-0.12
followed đi bộ đội	joined	0.11
followed đoàn	death	-0.13	joined	0.08
followed đánh	death	-0.29	birth	0.11
followed đưa	death	-0.05
followed đền	death	-0.09	joined	0.05
followed đồi	death	-0.11	joined	-0.06
followed đồng	birth	-0.05	joined	0.07
followed ấp	death	0.08
followed:again	birth	-0.07
followed:aka	death	-0.19
followed:alive	death	0.13	birth	-0.11
followed:at	joined	0.11
followed:battle	death	0.09	birth	0.07	joined	-0.07
followed:born	birth	0.05	joined	-0.08
followed:bury	death	-0.05
followed:capture	death	0.12
followed:contact	death	-0.22
followed:died	joined	0.07
followed:enlist	death	-0.07	birth	0.06
followed:fell	joined	0.09
followed:grave	death	0.13
followed:home	death	-0.24	birth	0.1	joined	-0.11
followed:hurt	joined	-0.06
followed:joined	birth	0.09	joined	0.18
followed:letter	birth	0.08
followed:level	death	-0.13
followed:link	death	0.08	birth	0.13
followed:naming	death	0.09	joined	0.06
followed:office	death	-0.05	birth	0.08
followed:pet	death	-0.05
followed:post	death	-0.13
followed:rank	death	0.08
followed:returned	death	-0.07
followed:self	birth	-0.05
followed:site	birth	0.11	joined	-0.16
followed:stop	birth	0.08
followed:tells	death	0.13	joined	-0.21
followed:thing	birth	-0.12	joined	0.27
followed:title	death	-0.11
form 0	death	-2.11	birth	-0.38	joined	-0.52
form 10	death	0.39
form 4	death	-0.42	birth	-0.19	joined	-0.48
form 7	death	0.21	birth	-0.42	joined	0.1
here before #	death	0.05	birth	-0.13
here before ##	death	-0.14	birth	0.1	joined	-0.26
here before ###	death	-0.23	birth	-0.19	joined	-0.3
here before 1st	death	-0.12
here before 2e	death	-0.07
here before 2nd	death	-0.11
here before a	death	0.19	birth	0.12	joined	-0.15
here before about	death	-0.08
here before ac	death	0.05
here before after	death	-0.11
here before ai	joined	-0.05
here before all	joined	0.07
here before an	death	-0.19	joined	-0.13
here before and	death	-0.12	birth	-0.06
here before anh	death	-0.06	birth	0.05	joined	0.07
here before annee	death	0.21
here before ao	death	-0.08
here before ap	death	0.06
here before army	joined	0.11
here before au	death	0.18	joined	0.11
here before ay	joined	-0.05
here before b	death	-0.14	birth	-0.05	joined	-0.31
here before b3	death	-0.08
here before ba	death	-0.11	birth	0.05	joined	-0.12
here before bac	death	0.1	birth	0.07	joined	0.12
here before bach	birth	-0.11
here before back	death	-0.09	joined	-0.05
here before ban	death	0.15	joined	-0.07
here before bang	death	-0.07	birth	-0.07	joined	-0.1
here before bao	birth	-0.06	joined	-0.21
here before bat	death	-0.05	birth	-0.06	joined	-0.09
here before battalion	death	-0.09
here before bau	death	0.05
here before bay	death	-0.27	birth	0.18
here before be	death	0.05	joined	-0.14
here before before	death	-0.05	joined	0.06
here before ben	death	-0.09	birth	-0.06
here before benh	death	-0.14
here before bi	death	-0.05	birth	-0.06	joined	-0.07
here before bia	death	0.06	birth	-0.18	joined	-0.05
here before bien	death	0.1	birth	0.12	joined	-0.1
here before biet	birth	0.08	joined	-0.06
here before binh	death	-0.12	birth	0.08
here before bo	birth	-0.13	joined	0.24
here before boc	death	-0.12
here before boi	death	-0.16
here before bon	death	-0.15	joined	0.11
here before bong	death	-0.09
here before born	death	-0.07	birth	0.25	joined	-0.07
here before bot	death	0.08
here before bridge	death	0.07
here before brought	death	-0.05
here before bu	death	0.07
here before bua	death	0.26
here before buc	death	-0.05
here before bung	death	0.12	birth	-0.05
here before buoi	birth	0.1	joined	0.1
here before buon	death	-0.05
here before but	death	-0.17
here before buu	death	-0.09
here before by	death	0.24
here before c	joined	-0.2
here before c12	death	-0.07
here before c18	death	-0.18
here before c3	death	0.09
here before c4	death	0.06
here before c6	death	0.05
here before c8	death	-0.13
here before c9	death	-0.1
here before ca	joined	-0.14
here before cac	death	0.14	joined	-0.07
here before cach	death	-0.08	joined	-0.08
here before cai	death	-0.21	birth	0.12	joined	0.05
here before cam	death	0.06	joined	-0.08
here before came	death	0.08
here before camp	death	-0.13
here before campuchia	death	0.06	joined	-0.05
here before can	joined	-0.09
here before cang	joined	-0.06
here before canh	death	0.07
here before cao	death	0.12	birth	0.06
here before cap	death	-0.21	birth	-0.11	joined	0.05
here before cat	death	-0.13
here before cau	joined	-0.12
here before cav	death	-0.06
here before cay	death	0.12
here before cdec	death	-0.13
here before certificate	birth	0.09
here before cha	death	0.17	birth	0.05
here before chac	death	0.29	birth	0.09	joined	-0.06
here before chai	death	0.09
here before cham	death	-0.07
here before chan	death	-0.09
here before chat	death	-0.09
here before chau	death	0.2	birth	-0.06	joined	-0.05
here before chay	death	-0.11
here before cheng	death	-0.05
here before chep	death	-0.09
here before chet	death	0.14	joined	-0.06
here before chi	death	-0.19	birth	0.07
here before chia	death	-0.11
here before chiem	death	0.08	birth	-0.06
here before chien	birth	-0.16
here before chieu	death	0.08	birth	0.05
here before chim	death	0.1
here before chin	death	-0.07
here before chinh	death	0.17
here before cho	death	0.05	birth	0.05	joined	-0.11
here before chong	death	0.13	birth	0.13	joined	0.09
here before chop	death	0.05
here before christmas	death	-0.07
here before chu	death	-0.1	birth	0.08	joined	-0.23
here before chua	death	0.08
here before chuc	death	-0.07
here before chung	death	0.12	birth	-0.09	joined	-0.09
here before chuoc	birth	0.08
here before chup	death	-0.19	joined	-0.07
here before chuyen	death	-0.11	joined	-0.05
here before co	birth	-0.11
here before coi	death	0.08
here before com	death	0.1
here before company	death	-0.19
here before con	death	0.16	birth	-0.05
here before cong	joined	-0.12
here before copy	death	0.08
here before cot	birth	0.05
here before ctv	death	-0.07
here before cu	death	0.06	birth	-0.16
here before cua	birth	-0.09	joined	-0.08
here before cung	birth	-0.13	joined	0.35
here before cuoi	death	-0.53	birth	-0.05	joined	-0.12
here before cuon	death	0.14
here before cuong	birth	0.06
here before cuu	birth	-0.09
here before d	death	0.11
here before d1	death	-0.06
here before d2	death	0.05
here before d3	death	-0.16
here before d406	death	0.05
here before d6	death	-0.07
here before d7	death	0.11
here before d9	death	0.07
here before da	death	-0.13	birth	-0.08
here before dac	death	-0.12	birth	0.05	joined	-0.05
here before dai	death	-0.18	birth	-0.09	joined	-0.08
here before dak	death	0.11
here before dam	death	0.07
here before dan	death	0.23	birth	-0.08	joined	-0.19
here before dang	death	0.13	birth	-0.17
here before danh	death	0.24	birth	0.07
here before dans	death	-0.06
here before dao	death	-0.11	birth	0.1
here before dap	death	-0.22
here before dat	death	-0.05	birth	0.08
here before dated	death	-0.06
here before dau	death	-0.21	birth	-0.16	joined	-0.09
here before day	death	0.07	birth	-0.22	joined	0.11
here before days	death	-0.17
here before dc	death	-0.08
here before de	death	0.14	birth	-0.21	joined	0.16
here before dead	death	-0.05
here before dem	death	0.17
here before den	death	-0.34	birth	0.15	joined	-0.06
here before deo	death	0.07
here before depuis	death	0.06
here before des	death	-0.06
here before deu	death	0.08
here before di	death	-0.23	birth	-0.23	joined	0.78
here before dia	death	0.12
here before dich	death	0.4
here before died	death	-0.05
here before diem	death	-0.16
here before dien	death	0.16	birth	-0.13	joined	-0.12
here before din	death	-0.08
here before dinh	death	0.2	joined	-0.1
here before dip	death	0.1
here before disparu	death	0.06
here before div	death	-0.06
here before division	death	-0.05	joined	0.07
here before do	death	0.21	birth	0.05
here before doai	birth	-0.06
here before doan	death	0.14	birth	0.3
here before doc	joined	-0.08
here before doi	death	0.08	birth	-0.2	joined	0.16
here before don	death	0.08	birth	0.07	joined	-0.14
here before dong	death	-0.2
here before dot	death	-0.09	joined	0.16
here before dry	death	0.06
here before du	death	-0.07	birth	-0.29	joined	0.07
here before dua	death	-0.06	birth	-0.05
here before duc	death	-0.16	birth	0.13
here before dung	death	0.06	birth	0.08
here before duoc	death	-0.18	birth	0.07	joined	0.14
here before duoi	death	0.08
here before duong	death	0.36	birth	0.06	joined	0.13
here before duy	death	-0.09
here before e	death	0.09
here before e101	death	0.05
here before e141	death	-0.07
here before e2	death	-0.08	joined	0.07
here before e24	death	0.05
here before e246	death	0.06
here before e28	death	0.05
here before e29	death	0.05
here before e3	death	-0.07
here before e31	death	-0.1
here before e33	death	-0.06
here before e36	death	-0.05
here before e64	death	0.06
here before em	death	0.09	joined	0.11
here before en	death	-0.07	birth	-0.05	joined	0.18
here before est	death	0.17	joined	-0.05
here before et	death	-0.11
here before ete	death	0.05
here before f	death	0.06
here before f2	death	-0.11
here before f3	death	-0.09	joined	0.07
here before f304	death	0.05
here before f307	death	0.07
here before f308	death	-0.05
here before f7	death	-0.06
here before f9	death	-0.08
here before fall	death	0.05
here before father	birth	-0.15
here before fever	death	0.12
here before fight	death	0.09
here before for	death	0.09
here before found	death	-0.1
here before french	death	0.07
here before from	death	-0.08	joined	-0.06
here before front	death	-0.09	joined	0.18
here before fsb	death	-0.06
here before ga	joined	0.09
here before gac	death	0.12
here before gai	death	0.08
here before gam	death	-0.07
here before gao	joined	-0.06
here before gat	death	0.11
here before ghi	death	0.1	birth	0.05	joined	-0.07
here before gi	death	0.09
here before gia	death	0.16	birth	-0.07	joined	-0.36
here before giac	death	-0.06
here before giai	death	0.11
here before giang	death	-0.17	joined	0.06
here before gianh	death	-0.07
here before giao	death	0.2
here before giap	death	-0.09	joined	-0.07
here before giay	joined	-0.22
here before gieng	death	0.06
here before gio	death	0.11	birth	0.24	joined	-0.05
here before gioi	death	-0.05
here before giu	death	-0.17
here before gium	death	0.07
here before go	death	0.08
here before goi	death	-0.07	birth	0.08
here before gon	death	-0.06
here before grave	death	-0.07
here before gui	death	-0.07	joined	-0.09
here before h	death	0.1	birth	-0.1	joined	-0.05
here before h1	death	0.05
here before ha	death	-0.19	birth	0.23	joined	-0.17
here before hac	death	-0.07
here before hai	death	-0.15	birth	0.1	joined	0.18
here before ham	death	-0.18
here before han	death	0.08	joined	0.11
here before hang	death	-0.13
here before hanh	death	-0.1	joined	0.15
here before hao	death	-0.09
here before hau	death	0.11
here before hay	death	0.21
here before he	death	-0.28	birth	-0.1	joined	0.15
here before heo	death	0.08
here before her	death	0.06
here before het	death	0.12
here before hi	death	0.1
here before hiep	death	0.1	joined	0.05
here before hieu	death	-0.08
here before him	birth	0.12	joined	0.07
here before hinh	death	-0.1	joined	0.08
here before ho	birth	0.09
here before hoa	death	0.12	birth	-0.16	joined	0.17
here before hoai	death	-0.07
here before hoan	death	0.05	birth	0.08
here before hoang	death	-0.11	joined	-0.1
here before hoat	birth	-0.09
here before hoc	death	-0.09	birth	-0.06	joined	0.33
here before hoe	death	-0.1
here before hoi	death	0.13	joined	-0.1
here before hom	death	-0.34
here before home	death	-0.1
here before hon	birth	-0.16
here before hop	death	-0.17
here before hua	death	-0.2	birth	0.06
here before hue	death	0.12	birth	-0.08
here before hung	death	-0.12	birth	0.06	joined	-0.09
here before huu	birth	-0.18	joined	0.11
here before huy	death	0.07
here before huyen	death	-0.19	birth	-0.05
here before huynh	death	-0.17
here before hy	death	0.22	birth	-0.07
here before i	joined	-0.06
here before ia	death	-0.06
here before il	death	0.26
here before in	death	0.14	birth	0.06
here before inf	death	-0.06
here before inh	death	0.11
here before is	death	-0.14
here before it	death	-0.05	birth	0.1	joined	-0.09
here before joined	joined	0.11
here before jour	death	-0.09
here before k	birth	0.1
here before k20	death	-0.07
here before kampong	death	0.08
here before kampot	birth	0.12
here before ke	death	0.15	joined	0.12
here before kem	death	-0.07
here before kenh	death	-0.19
here before keo	death	0.09
here before ket	death	-0.08	birth	-0.11	joined	-0.17
here before khac	death	-0.41
here before khai	death	0.07
here before kham	joined	0.13
here before khang	death	-0.05
here before khe	death	-0.16	joined	0.05
here before khi	death	0.14	joined	0.14
here before khieu	death	-0.05
here before khoai	birth	-0.05
here before khoi	death	0.1
here before khong	death	0.25	joined	-0.22
here before khu	death	-0.06	birth	0.08	joined	0.1
here before khuc	death	-0.18	birth	0.05
here before khuong	death	0.05
here before khuyen	death	-0.07
here before kia	death	0.15
here before kich	death	0.05	birth	-0.06	joined	0.07
here before kiem	birth	-0.08
here before kien	death	-0.14
here before kiet	death	0.06
here before kieu	joined	-0.13
here before killed	death	0.07
here before kim	death	-0.16	joined	-0.05
here before kinh	death	0.09	joined	0.05
here before ko	death	0.07
here before kompong	death	-0.08
here before kontum	death	-0.11
here before ksor	death	0.05
here before kt	death	-0.09
here before ky	death	-0.48	joined	-0.12
here before l	death	0.29
here before la	death	0.07	birth	-0.07	joined	0.15
here before lac	death	-0.11
here before lai	death	-0.11	joined	-0.13
here before lam	death	-0.12	birth	-0.06	joined	-0.12
here before lan	death	-0.08	joined	-0.1
here before lang	joined	0.09
here before lao	death	0.25	joined	-0.05
here before laos	death	-0.18
here before lap	death	0.08	joined	-0.05
here before last	death	-0.1
here before lat	death	0.06
here before lau	death	0.07
here before lay	birth	-0.05	joined	-0.07
here before le	death	0.12	birth	-0.07	joined	-0.11
here before leader	death	-0.1
here before len	death	-0.22	birth	-0.05	joined	0.42
here before les	death	0.17
here before letter	death	-0.09
here before lettre	death	-0.22
here before liem	death	-0.07
here before lien	death	0.27	joined	-0.05
here before liet	death	-0.25	birth	0.14	joined	-0.07
here before lieu	death	0.12	joined	0.05
here before linh	death	-0.07	birth	-0.2	joined	0.12
here before lo	death	0.16	joined	-0.05
here before loc	death	0.23
here before log	death	0.08
here before loi	death	-0.08	joined	0.12
here before lon	death	-0.12
here before long	death	-0.05	joined	-0.06
here before lop	death	-0.19	joined	0.12
here before lost	death	-0.26
here before ls	death	0.14	birth	-0.08
here before lt	death	-0.1
here before lua	death	-0.05
here before luc	death	0.09	joined	-0.21
here before lun	death	0.08
here before lung	death	-0.07
here before luoi	death	0.06
here before luong	death	-0.2	birth	0.19	joined	-0.05
here before luu	death	0.06	joined	0.09
here before luyen	death	0.06
here before ly	birth	-0.07	joined	0.09
here before m	death	-0.11	birth	-0.09
here before ma	death	-0.29
here before mac	death	0.3	birth	-0.16
here before mai	death	0.15	birth	-0.12
here before man	death	0.15	birth	-0.06
here before mang	death	-0.21	birth	-0.11	joined	-0.08
here before manh	death	-0.1	joined	-0.12
here before mao	death	-0.06	birth	0.11	joined	0.1
here before map	death	-0.07
here before mars	death	-0.22
here before mat	death	0.3	birth	-0.14	joined	-0.2
here before may	joined	0.2
here before me	death	-0.07	birth	-0.33	joined	-0.1
here before men	death	-0.09
here before mere	death	-0.09
here before mi	death	0.06
here before mien	death	-0.15	joined	-0.05
here before mieu	death	-0.09
here before min	death	0.12
here before mine	death	-0.05
here before minh	birth	0.16	joined	0.12
here before missing	death	-0.13
here before mo	death	-0.17	joined	0.08
here before moi	death	0.14	birth	-0.08
here before mong	birth	0.15	joined	0.12
here before month	death	0.17
here before mort	death	0.06
here before morts	death	0.1
here before mot	death	-0.32	joined	0.13
here before mother	birth	-0.08
here before mu	death	-0.05
here before mua	death	0.13
here before muc	death	0.14
here before mung	death	0.07
here before muoi	death	-0.27
here before muong	birth	-0.05
here before my	death	-0.08	birth	-0.24
here before n	death	-0.13	birth	0.11
here before na	death	0.06
here before nam	death	0.16	birth	-0.06	joined	-0.33
here before name	death	0.1
here before nang	death	-0.06
here before nao	death	-0.09
here before nay	death	-0.05	birth	-0.11
here before ne	birth	-0.1
here before near	death	-0.23
here before nen	death	0.15
here before ng	death	0.12	birth	-0.08
here before nga	death	0.12	birth	0.07
here before ngam	death	0.09
here before ngan	death	-0.16
here before ngay	birth	0.12	joined	0.07
here before nghia	death	-0.06	joined	0.18
here before ngo	death	-0.23
here before ngoan	death	0.05
here before ngoat	death	0.15
here before ngoc	joined	-0.13
here before ngu	death	-0.2	birth	-0.05	joined	0.17
here before nguoi	death	0.14
here before nguyen	death	0.13
here before nha	death	0.21
here before nhac	death	0.07
here before nham	death	-0.11	birth	0.12	joined	-0.05
here before nhan	death	-0.23	birth	-0.05	joined	-0.21
here before nhanh	death	-0.06
here before nhap	death	-0.21	birth	-0.06	joined	0.34
here before nhat	death	0.05	birth	0.05	joined	-0.06
here before nhau	death	0.07	joined	-0.06
here before nhay	death	-0.05
here before nhi	death	-0.06
here before nho	death	0.2
here before nhom	death	-0.14
here before nhu	birth	-0.07	joined	0.1
here before nhuan	joined	0.08
here before nhung	birth	-0.11
here before nhuong	death	-0.15
here before niem	death	-0.07
here before nien	joined	0.08
here before night	death	-0.16
here before ninh	birth	0.11
here before nn	joined	0.14
here before no	death	-0.16	birth	0.12	joined	0.16
here before noel	death	-0.19
here before noi	birth	0.06
here before nong	death	-0.05	birth	0.08
here before north	death	0.12
here before note	death	0.06
here before ntls	joined	-0.05
here before nu	death	0.09
here before nua	death	-0.05
here before nuoc	death	0.21
here before nva	death	-0.05
here before o	birth	0.08	joined	-0.29
here before of	death	0.38	birth	0.25
here before old	death	0.08
here before om	death	-0.05
here before on	joined	-0.08
here before one	joined	-0.05
here before ong	death	0.1	birth	-0.09	joined	0.1
here before ont	death	0.09
here before our	death	0.1
here before page	death	-0.07
here before pailin	death	0.08
here before panh	death	-0.11
here before pao	death	-0.09
here before paper	death	0.11
here before par	death	0.11
here before parti	joined	0.19
here before people	death	-0.08
here before pha	death	0.25
here before phach	birth	-0.08
here before phai	death	-0.11	joined	0.05
here before pham	death	0.2	birth	-0.08	joined	0.14
here before phao	death	-0.19
here before phap	death	0.13
here before phat	joined	-0.1
here before phau	death	0.11
here before phi	death	0.22	joined	-0.08
here before phien	death	-0.09
here before pho	death	0.18	joined	-0.05
here before phong	birth	0.16
here before phu	death	-0.15
here before phuc	death	0.05
here before phung	death	-0.09	birth	0.08	joined	-0.06
here before phuoc	death	0.05	birth	-0.06
here before phuong	death	0.09
here before platoon	death	-0.09
here before plei	death	0.13
here before pleiku	death	-0.07
here before po	death	0.05
here before pon	death	0.05
here before poste	death	0.06
here before private	death	-0.06
here before province	death	-0.12
here before qu	death	0.16
here before qua	joined	-0.05
here before quan	death	-0.21	birth	-0.07	joined	0.18
here before quang	death	0.07	joined	-0.08
here before que	death	0.1	birth	-0.1
here before quen	death	0.07
here before quoc	joined	0.16
here before quy	birth	0.1	joined	-0.05
here before quyen	death	-0.09	joined	0.11
here before quyet	birth	0.05
here before quynh	death	-0.19
here before ra	joined	-0.08
here before rach	death	0.16
here before rainy	death	0.09
here before rang	death	0.1
here before ranh	death	-0.06
here before rao	death	0.05
here before rau	death	0.08
here before ray	death	0.08
here before ret	death	0.11
here before rieng	death	0.09
here before road	death	0.07
here before roi	birth	-0.09	joined	-0.09
here before rua	death	-0.11
here before rung	death	0.1
here before ruot	birth	0.11
here before rut	death	0.05
here before s	death	0.22	joined	-0.09
here before sach	death	0.1	birth	-0.08
here before sai	death	-0.08	birth	-0.12
here before said	death	0.05
here before saigon	death	-0.11
here before sam	joined	-0.12
here before san	death	-0.11
here before sang	death	-0.08	joined	0.05
here before sanh	birth	0.18	joined	-0.05
here before sao	death	-0.33	birth	-0.09
here before sap	death	-0.07
here before sat	death	0.13	birth	0.08
here before sau	birth	-0.12	joined	-0.08
here before say	death	0.22
here before says	death	-0.1
here before season	death	0.17
here before serait	death	0.1
here before sgt	death	-0.08
here before she	death	0.16
here before si	death	-0.16	birth	0.13
here before side	death	0.06
here before since	death	-0.12
here before sinh	death	-0.21	birth	0.31	joined	-0.21
here before sn	death	-0.08	birth	0.14	joined	-0.07
here before so	death	-0.44	birth	0.11	joined	-0.15
here before soc	death	0.1
here before son	birth	-0.09	joined	-0.2
here before song	birth	-0.07	joined	-0.05
here before sot	death	0.14
here before sous	death	0.13
here before south	death	0.21	joined	-0.06
here before stt	death	-0.07
here before stung	death	-0.14
here before su	death	0.15	joined	-0.07
here before sung	death	0.06
here before suoi	death	0.06
here before suot	death	-0.08
here before suu	birth	0.09	joined	-0.09
here before svay	death	0.1
here before t	joined	0.05
here before ta	death	0.12	birth	0.06	joined	-0.07
here before tai	death	-0.12	joined	-0.45
here before taken	death	0.13
here before tam	death	-0.11
here before tan	death	-0.24	birth	0.05	joined	-0.1
here before tang	death	-0.37	birth	-0.14	joined	-0.09
here before tao	death	-0.07
here before tap	death	-0.13	birth	-0.11	joined	-0.14
here before tat	death	0.09
here before tay	death	0.35	birth	-0.08	joined	-0.05
here before te	joined	0.05
here before ten	birth	-0.27	joined	-0.23
here before tet	death	0.18
here before th	death	-0.06
here before thach	death	0.05	birth	0.05
here before thai	death	0.05	birth	0.06
here before tham	death	-0.06	birth	-0.12	joined	-0.09
here before than	death	-0.24	birth	-0.1	joined	0.09
here before thang	death	-0.49	joined	0.29
here before thanh	death	0.06
here before thap	death	-0.18
here before thay	birth	-0.06
here before the	birth	0.3	joined	0.14
here before them	death	-0.13
here before theo	joined	0.21
here before there	death	-0.07
here before thi	death	-0.2	birth	-0.21	joined	0.22
here before thien	death	-0.17	joined	0.05
here before thiep	death	0.05
here before thiet	death	-0.13
here before thieu	death	-0.1
here before thin	birth	0.09
here before tho	death	-0.09	joined	0.23
here before thoa	death	-0.08
here before thoat	death	-0.15	joined	0.06
here before thoi	death	-0.06
here before thom	death	0.07
here before thon	death	-0.1
here before thong	death	-0.23	birth	-0.09
here before thot	death	0.08
here before thu	death	-0.05	birth	-0.06	joined	-0.25
here before thua	death	0.17
here before thuan	death	-0.11
here before thuat	joined	0.06
here before thuc	death	-0.1
here before thuong	death	-0.24	birth	-0.05
here before thuy	death	-0.15	birth	0.25	joined	-0.05
here before thuyet	death	0.09
here before tich	death	0.09
here before tien	birth	0.1	joined	-0.2
here before tieng	death	-0.08
here before tiep	death	0.07	birth	0.1
here before tieu	death	0.28	birth	-0.1	joined	0.15
here before tim	death	-0.22	birth	-0.05	joined	-0.05
here before tin	death	-0.32	birth	-0.1
here before tinh	death	-0.08
here before tnxp	death	0.15	birth	0.09
here before to	death	-0.21	birth	-0.12
here before toa	death	-0.08
here before toan	death	-0.05	birth	0.15
here before toc	joined	0.08
here before toi	death	-0.24	birth	-0.21	joined	-0.37
here before told	death	0.05
here before tombe	death	0.13
here before took	death	0.06	joined	0.07
here before tqgc	death	-0.08
here before tra	death	-0.05
here before trach	death	-0.08	joined	0.06
here before trai	death	0.15
here before tram	death	0.19	birth	-0.05
here before tran	death	0.15	birth	-0.06	joined	-0.09
here before trang	death	0.1	birth	0.05	joined	-0.08
here before translated	death	0.07
here before trao	death	-0.16
here before tre	joined	-0.06
here before tren	death	-0.09	birth	-0.16
here before trich	death	-0.13
here before trieu	death	0.4
here before trinh	death	0.18	birth	0.18
here before tro	death	-0.08	joined	-0.06
here before troi	death	0.07
here before trong	birth	-0.1
here before tru	death	0.07
here before truc	death	-0.13
here before trung	death	-0.15	joined	-0.07
here before truoc	death	0.12	joined	0.2
here before truong	death	-0.25
here before truy	death	-0.06
here before tu	death	-0.18	birth	-0.14
here before tuc	birth	0.17
here before tue	death	0.07
here before tui	death	-0.08	joined	0.08
here before tung	death	0.12
here before tuoi	death	0.14	birth	-0.12	joined	-0.22
here before tuong	death	-0.11	birth	0.12
here before tuyen	death	-0.14
here before two	death	-0.09
here before u	death	0.05
here before uc	joined	-0.07
here before un	death	-0.07
here before uncle	death	-0.1	joined	-0.05
here before une	death	-0.07
here before ung	death	0.06
here before up	death	-0.16	joined	0.1
here before us	death	0.09
here before ut	joined	0.08
here before uy	joined	-0.07
here before uyen	death	0.05
here before v	death	-0.18
here before va	death	0.27	birth	0.06	joined	-0.05
here before vach	death	-0.09
here before valley	death	-0.06
here before vam	death	0.07
here before van	death	0.07	joined	-0.12
here before vang	death	-0.17	birth	-0.11	joined	0.08
here before vao	birth	-0.12	joined	0.11
here before vc	death	0.06
here before ve	death	-0.17	birth	-0.24	joined	-0.16
here before vi	birth	-0.07
here before vien	death	-0.21	joined	0.08
here before viet	death	0.07	birth	-0.05
here before vietnamese	death	0.23
here before vinh	joined	0.14
here before vo	joined	0.17
here before voi	joined	-0.05
here before volunteer	death	0.13
here before von	death	0.08
here before vong	death	0.05
here before vot	death	-0.1
here before vu	birth	-0.11	joined	0.16
here before vung	death	-0.08
here before vuong	death	-0.14
here before vy	death	0.07
here before was	death	-0.09	birth	-0.2
here before we	death	-0.06
here before went	death	-0.21	joined	0.43
here before when	death	0.07
here before with	death	-0.3	birth	0.1	joined	0.18
here before x	death	-0.08
here before xa	birth	-0.17	joined	0.08
here before xac	death	0.06
here before xam	death	0.11
here before xang	death	0.1
here before xanh	death	0.06
here before xe	death	0.31
here before xi	death	-0.05
here before xia	death	0.06
here before xin	death	0.1
here before xom	death	0.21
here before xong	death	-0.11	joined	0.19
here before xu	death	0.13
here before xuan	death	-0.23	birth	-0.22
here before xung	joined	0.14
here before xuong	birth	-0.07
here before y	death	0.05	birth	-0.17	joined	0.06
here before year	death	0.17	birth	0.14
here before yen	birth	0.06
here behind #	death	-0.05	birth	-0.09
here behind ##	death	-0.28	birth	-0.15
here behind ###	death	0.23	birth	-0.23
here behind ####	death	0.1	joined	0.06
here behind #####	death	-0.05
here behind a	death	-0.05	birth	0.05
here behind about	death	-0.07
here behind ac	death	0.08
here behind ai	death	0.05
here behind am	death	-0.07	birth	0.07
here behind an	death	0.11	joined	-0.13
here behind and	birth	0.1
here behind anh	joined	-0.05
here behind apres	death	-0.05
here behind at	death	-0.1	joined	-0.05
here behind au	death	0.2
here behind avec	death	0.12	joined	0.12
here behind b	joined	-0.06
here behind b2	death	-0.06
here behind b52	death	-0.07
here behind ba	death	-0.35	birth	-0.11	joined	0.09
here behind bac	birth	-0.05
here behind bach	death	0.07
here behind bai	death	0.1
here behind ban	death	0.05	joined	0.05
here behind bang	death	-0.08	birth	0.08	joined	-0.08
here behind banh	death	0.08
here behind bao	death	-0.36	birth	-0.05	joined	-0.28
here behind base	death	-0.14
here behind bat	joined	-0.09
here behind bataillon	birth	-0.09	joined	0.13
here behind battalion	death	-0.07
here behind battambang	birth	-0.05	joined	0.11
here behind bau	death	0.05	joined	0.15
here behind bay	death	0.06
here behind be	death	0.08	birth	-0.06
here behind ben	death	0.05	joined	0.06
here behind benh	death	0.14	joined	0.08
here behind beo	death	0.06
here behind bep	death	0.14
here behind bi	death	0.22	joined	-0.22
here behind bien	death	0.26	birth	-0.06	joined	0.16
here behind biet	death	0.21	birth	-0.09	joined	-0.06
here behind bieu	death	0.07
here behind binh	joined	0.05
here behind bo	death	-0.1	birth	0.23	joined	-0.12
here behind boc	death	-0.12	birth	-0.05	joined	-0.05
here behind bodies	death	0.09	birth	-0.06
here behind boi	death	-0.07
here behind bom	death	0.19
here behind bomb	death	0.15
here behind bon	death	-0.1	joined	0.05
here behind bot	death	-0.05
here behind brother	death	-0.05
here behind bt	death	-0.13
here behind bu	death	0.09
here behind buc	death	0.05
here behind bui	death	-0.07	joined	0.1
here behind bung	death	0.06
here behind bunker	death	-0.1
here behind buon	death	0.18	birth	-0.06
here behind buu	death	0.08
here behind by	death	-0.22
here behind c	birth	0.05	joined	-0.15
here behind c14	joined	-0.09
here behind c17	joined	-0.07
here behind c2	death	-0.12	joined	0.09
here behind c3	death	0.06	joined	-0.06
here behind c5	death	-0.06	birth	0.05
here behind c6	death	-0.08
here behind c9	death	0.08
here behind ca	death	-0.2	birth	-0.05	joined	0.08
here behind cac	joined	-0.07
here behind cach	death	-0.08
here behind cai	death	-0.12
here behind cam	death	-0.1	birth	0.07	joined	0.12
here behind came	death	0.08
here behind can	death	0.17	joined	-0.07
here behind cang	death	-0.11	birth	0.1
here behind cao	death	0.09	birth	0.12
here behind cat	death	-0.15
here behind cau	death	0.08	birth	-0.13
here behind cay	death	-0.26
here behind cemetery	death	-0.2
here behind cha	death	0.1
here behind chac	birth	-0.06
here behind chai	death	-0.05	birth	0.07
here behind cham	death	0.06
here behind chan	death	0.07
here behind chanh	birth	0.07
here behind chao	death	-0.05
here behind chat	death	-0.07
here behind chau	death	0.15	birth	0.07	joined	-0.05
here behind chay	death	0.09
here behind chep	death	-0.08
here behind chet	birth	-0.06
here behind chez	death	-0.12
here behind chi	death	-0.13	birth	0.11
here behind chiec	death	0.11
here behind chien	death	0.16
here behind chin	death	0.07
here behind chinh	death	-0.13	joined	-0.05
here behind cho	death	-0.05
here behind chon	death	0.19
here behind chot	death	0.06
here behind chu	death	0.07	birth	0.07	joined	-0.1
here behind chua	death	0.19	joined	0.08
here behind chuc	death	-0.09
here behind chui	death	0.09
here behind chung	death	0.05	joined	-0.08
here behind chuoi	death	-0.06
here behind chuong	death	-0.11	birth	0.06	joined	0.05
here behind chup	death	0.06
here behind chuyen	death	-0.1	joined	0.05
here behind co	death	-0.17	birth	-0.15	joined	0.15
here behind coi	birth	-0.07
here behind con	death	-0.24	birth	-0.06	joined	-0.12
here behind cong	death	0.09	birth	-0.14
here behind cot	death	-0.05
here behind cote	joined	0.13
here behind cu	death	0.32	birth	0.17	joined	-0.08
here behind cua	death	-0.13	birth	-0.05	joined	-0.14
here behind cung	death	-0.1
here behind cuoi	death	-0.16
here behind cuon	death	-0.14
here behind cuong	death	0.11	joined	0.07
here behind cuu	death	-0.08	joined	-0.05
here behind d	death	-0.06	birth	0.07
here behind d12	joined	-0.05
here behind d14	joined	-0.12
here behind d3	death	0.1
here behind d4	death	-0.09	birth	0.08
here behind d48	joined	0.06
here behind d7	death	-0.08	joined	0.15
here behind d8	death	0.06
here behind da	death	-0.05	joined	-0.14
here behind dai	death	-0.15	joined	-0.12
here behind dak	birth	0.09
here behind dan	death	0.13	birth	-0.07	joined	-0.14
here behind dang	death	0.21
here behind danh	death	0.21
here behind dans	death	0.06	joined	0.12
here behind dao	death	-0.06	birth	0.08
here behind dap	death	0.13
here behind dat	death	-0.2
here behind dau	death	0.12
here behind day	death	-0.09
here behind de	death	0.07	birth	-0.18	joined	0.08
here behind dead	joined	0.12
here behind dem	death	0.36
here behind deu	death	0.14
here behind di	death	-0.11	birth	0.13
here behind dia	death	-0.1	birth	-0.06
here behind dich	death	0.29
here behind died	death	0.05
here behind diem	death	0.14
here behind dien	birth	0.11
here behind dieu	death	-0.06
here behind din	death	-0.14
here behind division	death	0.06
here behind do	death	-0.15	birth	-0.12	joined	-0.05
here behind doc	death	-0.18	birth	-0.05	joined	-0.09
here behind doi	death	0.19	joined	-0.09
here behind don	death	0.06
here behind dong	death	-0.1	birth	-0.16
here behind dot	death	0.11
here behind du	death	0.12	birth	-0.18	joined	0.22
here behind dua	death	0.07	birth	-0.06
here behind duc	death	0.25	joined	-0.06
here behind dung	death	-0.11	joined	-0.05
here behind duoc	joined	0.06
here behind duong	death	-0.13	joined	-0.11
here behind duy	death	-0.13	birth	0.12
here behind e101	birth	0.06
here behind e12	death	0.1	birth	-0.06
here behind e174	joined	-0.07
here behind e24	death	0.05
here behind e3	death	-0.08
here behind e33	death	0.05
here behind e42	joined	0.08
here behind e66	joined	0.07
here behind e9	death	-0.05
here behind em	death	0.06	birth	0.05
here behind en	death	-0.05
here behind enemy	death	0.06
here behind enterre	death	-0.07
here behind est	death	-0.06	birth	-0.05
here behind et	joined	-0.06
here behind ete	death	0.08
here behind f10	death	0.08
here behind f3	death	0.06	birth	-0.06	joined	-0.07
here behind f304	joined	-0.12
here behind f7	death	0.05
here behind family	joined	0.06
here behind fell	death	0.06
here behind fight	death	-0.17
here behind fort	death	0.1
here behind found	death	0.06
here behind four	death	0.17
here behind french	death	0.07
here behind front	death	0.17
here behind fusille	death	0.13
here behind gac	death	0.22
here behind gan	death	-0.07
here behind ganh	death	-0.07
here behind gao	death	0.16
here behind gap	death	-0.17
here behind gat	death	-0.11	joined	0.09
here behind gay	death	-0.11	birth	0.09
here behind ghe	death	-0.08
here behind ghi	death	-0.25	birth	-0.05	joined	-0.09
here behind gi	death	-0.11
here behind gia	death	0.13	joined	-0.09
here behind giac	death	0.1
here behind giai	death	0.13
here behind giam	death	-0.12
here behind giang	birth	0.05
here behind giao	death	-0.11
here behind giap	birth	0.08
here behind giay	death	-0.35	joined	-0.11
here behind gieng	death	-0.05
here behind gio	joined	-0.05
here behind gioi	death	0.06	joined	-0.12
here behind giong	death	0.11
here behind giu	death	-0.14	birth	-0.05	joined	0.1
here behind giua	death	-0.18
here behind giup	death	-0.07
here behind go	death	-0.08
here behind goi	joined	-0.09
here behind gon	death	-0.07
here behind h1	death	0.06
here behind h2	death	-0.12
here behind ha	death	0.12	joined	-0.08
here behind had	death	0.05
here behind hai	death	-0.07	birth	0.06
here behind ham	death	0.08
here behind han	death	-0.07
here behind hang	death	0.13
here behind hanh	death	-0.05
here behind hay	death	-0.17
here behind he	death	0.07
here behind heo	death	0.05
here behind het	death	0.07
here behind hien	death	0.06
here behind hiep	death	-0.18
here behind hieu	death	0.07
here behind hill	death	-0.07
here behind him	death	0.06
here behind hinh	death	-0.22
here behind his	death	0.06
here behind hit	death	-0.07
here behind ho	birth	-0.09	joined	0.05
here behind hoa	death	0.11	joined	-0.08
here behind hoai	death	-0.08
here behind hoan	death	-0.13
here behind hoang	death	0.11
here behind hoc	death	-0.19	birth	0.11	joined	0.05
here behind hoi	death	-0.31	birth	-0.17	joined	-0.05
here behind hon	death	0.11	joined	-0.05
here behind hong	death	-0.15	birth	0.05
here behind hop	death	-0.1	joined	0.06
here behind hospital	death	0.05
here behind hs	death	-0.13	birth	0.15
here behind hu	birth	0.09
here behind huan	death	-0.09	joined	0.16
here behind hue	death	0.11
here behind hung	death	-0.11	birth	0.34
here behind huong	death	-0.07	birth	0.08
here behind huu	birth	-0.23
here behind huy	death	-0.09
here behind huyen	death	-0.16	birth	0.17
here behind huynh	death	0.06
here behind hy	death	0.06
here behind i	death	-0.17	joined	-0.06
here behind il	death	-0.07	joined	-0.05
here behind in	death	-0.11	birth	0.05	joined	-0.06
here behind inf	death	-0.05
here behind into	death	-0.06
here behind is	death	0.11	joined	-0.05
here behind it	death	0.09	joined	-0.05
here behind je	death	-0.09
here behind jeune	death	0.1
here behind joined	birth	0.05
here behind k	death	0.05	joined	0.1
here behind k3	death	0.06
here behind k9	death	-0.11	joined	0.1
here behind ka	death	-0.08
here behind kb	death	-0.19	joined	0.07
here behind kenh	death	-0.05
here behind keo	death	-0.16
here behind ket	death	-0.05
here behind kh	death	-0.16	joined	0.19
here behind khac	death	0.17
here behind khe	death	-0.07	joined	-0.07
here behind khi	death	0.12
here behind khieng	death	0.05
here behind kho	death	-0.12	joined	0.07
here behind khoa	joined	-0.1
here behind khoang	death	0.28
here behind khong	death	0.1	joined	-0.1
here behind khu	death	0.14
here behind khuc	death	-0.22
here behind kia	death	-0.05
here behind kich	death	0.17
here behind kiem	death	-0.12
here behind kien	death	-0.05	birth	0.11
here behind kieu	birth	0.08
here behind killed	death	0.14
here behind kinh	death	0.15
here behind km	death	-0.17
here behind ko	death	0.12
here behind kon	death	0.05
here behind kong	death	0.11
here behind kontum	death	0.12
here behind ky	death	-0.11	joined	0.07
here behind l	joined	0.06
here behind la	death	-0.15	birth	-0.19
here behind lac	death	-0.12	joined	-0.06
here behind lai	death	0.1	birth	-0.08	joined	-0.26
here behind lam	death	-0.22	joined	0.29
here behind lang	death	0.17	birth	-0.08	joined	0.23
here behind lanh	death	0.14
here behind lao	death	0.2	birth	-0.13
here behind lap	death	-0.1
here behind lau	death	0.11
here behind lay	death	0.19	birth	-0.05	joined	-0.1
here behind le	death	-0.16	birth	-0.19
here behind leader	death	-0.14
here behind lech	death	0.08
here behind left	birth	0.06
here behind len	death	-0.15	birth	-0.08	joined	0.05
here behind lenh	death	-0.06
here behind les	death	-0.05	joined	0.13
here behind lich	death	-0.18	birth	0.13
here behind lien	death	0.07	joined	-0.05
here behind liet	death	-0.1	joined	-0.05
here behind lieu	birth	-0.05
here behind linh	death	0.15
here behind lo	death	-0.17	joined	0.07
here behind loan	death	-0.17	joined	-0.06
here behind loc	birth	0.07	joined	-0.13
here behind loi	birth	-0.13
here behind lon	death	0.1
here behind long	death	0.25	joined	-0.05
here behind lot	death	-0.11
here behind lt	death	0.05
here behind lu	death	-0.2	joined	-0.12
here behind lua	death	0.11
here behind luc	death	0.17
here behind lung	death	-0.06
here behind luoi	death	-0.06
here behind luong	death	0.1
here behind luu	death	0.17
here behind luyen	joined	0.14
here behind ly	death	-0.1	birth	0.05
here behind m	death	-0.09
here behind ma	death	-0.08	birth	-0.07	joined	-0.17
here behind mac	death	0.07
here behind mai	birth	-0.08
here behind man	birth	-0.06
here behind mang	death	0.09
here behind manh	death	-0.08
here behind mao	death	0.07
here behind mat	death	-0.14	joined	-0.12
here behind mau	death	-0.07
here behind may	birth	0.06
here behind maybe	birth	0.12
here behind me	death	0.07	birth	-0.07
here behind mieu	death	-0.1
here behind min	death	0.28
here behind mine	death	-0.14
here behind minh	death	-0.24	birth	0.07
here behind mo	death	0.19	joined	-0.06
here behind moc	death	-0.05
here behind moi	death	-0.21	joined	0.07
here behind mong	death	-0.3
here behind more	death	-0.09
here behind mot	birth	0.15
here behind mu	death	0.13	birth	0.06	joined	-0.08
here behind mua	death	0.11	joined	0.08
here behind muc	death	-0.07
here behind mui	death	-0.05
here behind mung	death	0.08
here behind muoi	death	-0.16	joined	0.12
here behind my	birth	0.12
here behind n	death	-0.12
here behind na	death	0.1
here behind nam	death	-0.14	birth	0.16	joined	-0.09
here behind name	death	0.07
here behind nao	death	0.17
here behind native	birth	0.08
here behind nau	death	0.05	joined	-0.06
here behind nay	birth	0.15
here behind near	death	0.05
here behind nen	birth	-0.08	joined	-0.09
here behind neu	death	-0.06
here behind never	death	-0.07
here behind nga	death	0.07
here behind ngam	joined	0.06
here behind ngan	death	0.1	joined	-0.06
here behind ngang	death	0.06
here behind ngat	death	0.1
here behind ngay	death	-0.21	joined	-0.09
here behind nghe	death	-0.33	birth	0.06
here behind nghi	birth	0.06
here behind nghia	death	-0.18	birth	-0.06
here behind nghiep	death	0.11
here behind ngoai	death	0.24	joined	-0.08
here behind ngoc	death	-0.06
here behind ngu	death	-0.14	joined	0.05
here behind ngung	death	-0.07
here behind nguoi	death	-0.07	birth	-0.17	joined	0.06
here behind nguy	death	-0.08
here behind nguyen	death	-0.18	joined	-0.15
here behind nha	death	-0.17
here behind nham	birth	0.06
here behind nhan	death	-0.06
here behind nhap	death	-0.13	joined	0.09
here behind nhat	death	-0.19
here behind nhau	death	0.11	joined	0.05
here behind nhay	death	0.07
here behind nhe	death	-0.05
here behind nhich	death	-0.06
here behind nho	death	-0.07	joined	0.13
here behind nhon	death	0.06
here behind nhu	death	-0.34
here behind nhuan	death	-0.1
here behind nhung	death	-0.12	birth	-0.05	joined	-0.05
here behind ni	death	0.05
here behind nien	death	0.05
here behind ninh	death	0.08	joined	-0.16
here behind no	death	0.19
here behind noi	death	-0.06	birth	-0.07	joined	-0.09
here behind non	death	0.07
here behind nong	death	0.05
here behind nord	death	0.07
here behind not	birth	-0.15
here behind now	joined	0.07
here behind ntls	death	-0.13	joined	-0.07
here behind nua	death	0.18
here behind nui	death	0.17
here behind nuoc	death	0.19
here behind nuoi	death	-0.09
here behind nurse	death	-0.05
here behind nva	death	0.16
here behind o	birth	-0.24	joined	-0.16
here behind of	death	-0.23	joined	-0.05
here behind om	death	0.06
here behind on	joined	-0.07
here behind one	death	-0.24
here behind ong	death	0.16	birth	-0.26
here behind only	death	0.08
here behind ont	death	0.05
here behind or	death	0.12
here behind ou	birth	-0.12
here behind pao	birth	0.06
here behind pha	death	-0.17
here behind phai	death	0.15
here behind pham	death	-0.07
here behind phan	death	-0.07
here behind phao	death	-0.37	birth	0.08	joined	-0.1
here behind phap	death	0.27
here behind phat	death	0.05	birth	0.06
here behind phau	death	0.13
here behind phi	death	0.1
here behind phia	death	0.08
here behind phnom	death	-0.18
here behind pho	death	-0.33	birth	-0.05
here behind phong	death	0.23	joined	0.06
here behind phu	death	-0.1	birth	0.1
here behind phuc	death	0.28	birth	-0.13	joined	0.18
here behind phuoc	death	-0.13
here behind phuong	birth	-0.06
here behind plantation	death	-0.16
here behind platoon	death	0.1
here behind plei	death	-0.18
here behind pont	death	0.11
here behind prisonnier	death	0.1
here behind qu	death	0.06
here behind qua	death	0.05
here behind quan	birth	0.07	joined	0.26
here behind quang	death	0.45	birth	0.07	joined	-0.05
here behind quay	death	-0.15
here behind que	death	-0.1	birth	0.24
here behind quen	death	0.09
here behind quoc	death	0.25
here behind quy	death	-0.09
here behind quyen	death	-0.07
here behind r	death	-0.05
here behind ra	death	-0.28	birth	-0.25
here behind rach	death	0.08
here behind rang	death	-0.1
here behind regiment	death	-0.08
here behind ret	joined	0.1
here behind river	death	-0.12
here behind ro	death	0.17	joined	-0.07
here behind road	death	-0.1	birth	0.08
here behind roi	death	-0.18	birth	-0.1	joined	-0.1
here behind rong	death	0.12
here behind rut	death	-0.15	birth	0.1
here behind s	death	0.06
here behind sa	death	0.2	joined	-0.09
here behind sac	death	-0.06
here behind sach	birth	0.09
here behind sai	death	-0.23	joined	0.09
here behind said	death	0.17
here behind sam	death	-0.05
here behind sang	birth	0.08	joined	0.12
here behind sanh	death	0.32
here behind sat	death	-0.06
here behind sau	death	-0.05	birth	-0.06	joined	0.27
here behind say	death	-0.13
here behind ses	death	0.08
here behind she	death	0.07
here behind si	death	-0.15	birth	-0.05
here behind side	death	-0.12
here behind sinh	death	0.13	birth	-0.13	joined	-0.17
here behind slope	death	0.11	birth	-0.06
here behind so	death	-0.08	joined	-0.11
here behind soc	death	-0.13
here behind soigne	death	0.18
here behind son	birth	0.07
here behind sot	death	0.07
here behind sous	death	-0.22
here behind southern	death	0.07
here behind squad	death	-0.23
here behind stung	death	0.05
here behind sung	death	0.09
here behind suoi	death	0.1
here behind sur	death	-0.05
here behind t	death	-0.09
here behind ta	death	0.13	birth	-0.08
here behind tac	joined	-0.05
here behind tai	death	0.14
here behind tam	death	-0.14	birth	-0.07	joined	0.08
here behind tan	joined	0.1
here behind tang	death	0.11
here behind tao	death	0.17
here behind tap	death	-0.12	joined	0.12
here behind tat	death	-0.05
here behind tau	death	0.07	joined	-0.1
here behind tay	death	0.21	joined	-0.11
here behind team	death	0.05
here behind ten	death	-0.07	birth	-0.06
here behind tha	death	0.09
here behind thach	death	-0.09	birth	0.06
here behind thai	death	-0.09	birth	-0.07
here behind tham	death	0.17	joined	-0.07
here behind thang	death	-0.15	joined	0.14
here behind thanh	death	-0.43	joined	-0.12
here behind thap	birth	0.06
here behind that	death	0.1	birth	-0.12	joined	-0.07
here behind thay	death	-0.1	birth	-0.05	joined	-0.07
here behind the	death	0.06	joined	-0.11
here behind theo	death	0.11	joined	0.1
here behind there	death	0.08
here behind they	death	-0.14
here behind thi	death	0.18
here behind thiet	death	0.14
here behind tho	death	0.24	birth	0.07	joined	-0.05
here behind thoa	death	-0.06
here behind thoi	death	-0.27
here behind thon	death	-0.21	joined	-0.08
here behind thong	death	-0.12
here behind three	death	-0.09
here behind thu	death	-0.1	birth	0.07
here behind thuan	death	0.08
here behind thuc	death	-0.16
here behind thuoc	death	0.31	joined	-0.12
here behind thuong	death	0.1	birth	-0.06
here behind thuot	death	0.05
here behind thuy	death	-0.12	joined	-0.07
here behind tich	death	-0.09	birth	0.05	joined	-0.05
here behind tiem	death	-0.06
here behind tien	death	0.21
here behind tieu	birth	-0.05	joined	0.11
here behind tim	death	0.08	birth	0.06
here behind tin	death	-0.35	joined	-0.14
here behind tinh	death	-0.15	joined	0.05
here behind to	death	0.33	birth	0.09	joined	-0.09
here behind toan	death	0.16
here behind toc	death	0.07
here behind toi	death	-0.26	birth	-0.1	joined	0.15
here behind ton	death	0.1
here behind tong	joined	0.13
here behind top	death	-0.05
here behind tp	birth	0.05
here behind tra	death	-0.12	birth	0.1	joined	-0.09
here behind trai	death	-0.21	birth	-0.17	joined	0.1
here behind tran	death	0.05	birth	-0.08	joined	0.27
here behind trang	birth	-0.05	joined	-0.07
here behind trao	death	-0.08
here behind tren	death	0.24
here behind treng	death	0.05
here behind tri	death	0.18	birth	0.07	joined	-0.14
here behind trich	death	-0.1
here behind trieu	death	0.13
here behind trinh	death	-0.3	joined	0.05
here behind tro	death	-0.15	joined	-0.07
here behind troi	death	-0.24
here behind trois	death	0.11
here behind tron	death	-0.2
here behind trong	death	0.3	birth	-0.11
here behind tru	death	-0.05	birth	-0.13
here behind truc	death	0.06
here behind trung	birth	-0.07	joined	0.07
here behind truoc	death	-0.21	joined	-0.1
here behind truong	death	0.09	joined	-0.06
here behind tu	death	-0.32	joined	-0.19
here behind tuat	death	0.07
here behind tuc	death	0.09
here behind tue	death	-0.13	joined	0.12
here behind tui	death	-0.13	joined	-0.06
here behind tuoi	death	-0.33	birth	0.17	joined	0.13
here behind tuong	death	-0.12	birth	0.06
here behind tuy	death	-0.08
here behind tuyen	death	-0.05	joined	0.2
here behind two	death	0.14
here behind ty	death	0.06
here behind uc	death	0.06
here behind un	death	-0.08	joined	0.09
here behind under	death	0.13
here behind une	death	0.05
here behind ung	death	-0.07
here behind unit	death	-0.06
here behind us	death	-0.12
here behind uy	death	-0.06	joined	-0.05
here behind uyen	birth	0.1
here behind va	death	-0.12
here behind vac	death	-0.1
here behind vai	death	0.11
here behind vam	death	-0.07
here behind van	death	-0.07	birth	-0.08	joined	-0.07
here behind vang	death	-0.19
here behind vao	death	-0.09
here behind vay	death	0.06
here behind ve	death	-0.48	birth	-0.56
here behind vers	death	0.07
here behind vet	death	-0.06
here behind vi	death	-0.09	birth	0.25	joined	-0.11
here behind vic	death	-0.08
here behind vien	birth	0.06	joined	-0.08
here behind viet	death	-0.13	joined	-0.08
here behind viets	death	-0.14
here behind vinh	death	-0.06	birth	-0.05
here behind vo	birth	0.08	joined	0.08
here behind voi	death	-0.16
here behind vong	death	-0.13
here behind vot	death	0.1
here behind vu	death	0.06	joined	0.1
here behind vung	joined	-0.06
here behind vuong	death	-0.11
here behind vuot	death	-0.09
here behind we	death	-0.14
here behind with	death	0.09
here behind x	death	-0.09
here behind xa	death	-0.07	birth	-0.06
here behind xam	death	0.09
here behind xang	death	-0.08
here behind xe	death	0.18	joined	0.06
here behind xi	birth	0.06
here behind xieng	death	0.08
here behind xin	death	-0.13
here behind xoai	death	0.06
here behind xom	birth	-0.06
here behind xong	death	0.07	joined	-0.07
here behind xuan	death	0.12
here behind xung	joined	0.05
here behind xuong	death	0.05
here behind xuyen	death	-0.12
here behind y	death	-0.19	birth	-0.07	joined	0.05
here behind yd	death	-0.05
here behind year	death	0.05
here behind yen	death	0.08	birth	0.15	joined	-0.12
last sentence	death	-0.19	birth	-0.3	joined	-0.16
led anh	death	0.06
led anh & ####	death	0.07
led anh & nam	joined	0.05
led born in	birth	-0.14
led born in & ####	birth	-0.14
led by nothing	death	0.06	birth	-0.21	joined	-0.11
led by nothing & #	death	-0.12	birth	0.11
led by nothing & ##	death	0.22	birth	-0.07	joined	0.07
led by nothing & ####	death	0.07	birth	0.11	joined	0.08
led by nothing & chieu	death	-0.09	birth	0.09
led by nothing & cuoi	death	-0.2	joined	-0.07
led by nothing & dem	death	-0.36
led by nothing & hai	death	-0.05
led by nothing & hom	death	0.11
led by nothing & march	death	0.15
led by nothing & mong	death	0.09
led by nothing & mung	death	0.13
led by nothing & muoi	death	-0.22
led by nothing & nam	death	-0.06	birth	-0.22	joined	-0.06
led by nothing & ngay	death	0.21	joined	0.09
led by nothing & nov	death	0.13
led by nothing & rang	death	0.06
led by nothing & sang	death	0.24
led by nothing & sau	death	-0.05
led by nothing & tet	death	0.06
led by nothing & thang	death	-0.16	joined	0.13
led by nothing & toi	death	-0.12
led by nothing & trua	death	0.08
led by nothing & truoc	joined	-0.1
led by word a	death	0.14
led by word a & ##	death	0.16
led by word an	death	-0.06	birth	0.05
led by word an & ####	birth	0.07
led by word anh	death	-0.06	joined	-0.06
led by word bac	death	-0.06	birth	-0.08	joined	-0.05
led by word bac & ####	death	-0.05
led by word ban	death	0.12
led by word ban & ngay	death	0.06
led by word bang	death	0.07
led by word bat	death	-0.22	joined	-0.05
led by word bat & ngay	death	-0.09
led by word bay	death	-0.1	birth	0.09
led by word be	death	-0.06
led by word benh	death	-0.15
led by word benh & ####	death	-0.06
led by word benh & nam	death	-0.08
led by word bi	death	-0.08
led by word bien	death	0.13	joined	-0.06
led by word bien & ####	death	0.12
led by word binh	death	0.12
led by word binh & ##	death	-0.06
led by word binh & ####	death	0.09
led by word bua	death	0.17
led by word bua & ##	death	0.1
led by word c	joined	-0.05
led by word c2	death	0.08
led by word ca	death	0.08
led by word ca & nam	death	0.07
led by word cai	birth	0.07
led by word cam	death	0.05	birth	0.05
led by word cat	death	0.06
led by word chac	death	0.09
led by word cham	death	-0.08
led by word chat	death	-0.07
led by word cheng	death	-0.05
led by word chep	death	-0.17
led by word chi	death	0.05
led by word chien	death	0.06	birth	-0.07
led by word chien & ####	death	0.1	birth	-0.07
led by word chim	death	0.07
led by word chim & nam	death	0.05
led by word chung	joined	0.06
led by word chung & ngay	joined	0.07
led by word co	death	-0.1
led by word co & ngay	death	-0.13
led by word coi	death	0.06
led by word cong	death	0.05
led by word cu	death	-0.15
led by word cung	death	0.12
led by word cuon	death	0.1
led by word cuon & ####	death	0.1
led by word cuong	birth	0.05
led by word cuong & ####	birth	0.05
led by word d	death	0.07
led by word da	joined	0.06
led by word da & ####	death	0.1
led by word dan	death	0.09
led by word dan & #	death	0.05
led by word dan & ####	death	0.06
led by word dat	death	-0.05
led by word day	death	0.06
led by word de	birth	0.08	joined	-0.07
led by word de & ##	death	0.08
led by word de & nam	birth	0.13
led by word de & ngay	death	-0.15
led by word den	death	0.06
led by word dich	death	0.09
led by word dien	death	-0.06
led by word dinh	death	0.06	joined	0.05
led by word dip	death	0.1
led by word do	birth	0.09
led by word doan	death	0.08	joined	-0.08
led by word doan & ####	death	0.07
led by word doi	death	-0.1	birth	0.06
led by word doi & ####	joined	0.06
led by word doi & nam	death	0.07	birth	0.07
led by word don	death	0.1	joined	-0.07
led by word dong	death	-0.21
led by word dong & ##	death	-0.13
led by word du	death	-0.18
led by word du & #	death	-0.14
led by word duc & thang	death	0.08
led by word dung	death	0.14
led by word dung & ####	death	0.05
led by word dung & ngay	death	-0.05
led by word dung & ram	death	0.08
led by word en	death	0.11	joined	0.2
led by word en & ####	birth	0.06	joined	0.05
led by word gao	death	-0.06
led by word gat	death	0.08
led by word ghi	death	0.23
led by word ghi & #	death	-0.08
led by word ghi & ##	death	0.2
led by word ghi & ngay	joined	0.09
led by word ghi & thang	death	0.05
led by word gia	death	0.08
led by word gia & nam	death	0.06
led by word giang	death	-0.1
led by word giao	death	-0.1
led by word giet	death	0.06
led by word gon	death	-0.06
led by word ha	death	-0.08	birth	-0.05	joined	-0.05
led by word ha & #	death	-0.14
led by word hai	death	-0.14	joined	0.1
led by word hai & ####	death	-0.09
led by word hai & nam	death	-0.08
led by word han	joined	0.07
led by word hanh	death	-0.08
led by word hau	death	0.09
led by word ho	death	-0.06
led by word hoa	birth	-0.05	joined	0.07
led by word hoa & ##	death	0.05
led by word hoa & nam	death	0.06	joined	0.07
led by word hoi	death	-0.17
led by word hung	joined	0.06
led by word hung & ####	joined	0.07
led by word in	joined	-0.05
led by word k	birth	0.11
led by word ket	joined	-0.06
led by word khac	death	0.05	birth	0.05
led by word khai	death	0.06
led by word khanh	death	0.07
led by word khe	joined	0.08
led by word khe & ngay	death	-0.06	joined	0.12
led by word khue	death	0.05
led by word khuong	death	0.05
led by word kia	death	0.1
led by word kich & ####	death	0.05	joined	0.05
led by word kontum	death	-0.11
led by word lac	death	-0.09
led by word lai	death	-0.08	birth	0.06
led by word lam	death	-0.06
led by word lam & ####	death	0.06
led by word lan	death	-0.06	birth	-0.05
led by word lan & #	death	-0.06
led by word lan & dau	joined	0.1
led by word lang	death	0.05	joined	-0.05
led by word lao	death	0.07
led by word lao & nam	death	0.06
led by word lay	death	0.05
led by word lay & ngay	death	0.06
led by word le	death	-0.07
led by word le & #	death	-0.11
led by word le & nam	death	0.06
led by word len	death	-0.08	joined	0.1
led by word linh	birth	-0.06	joined	0.3
led by word linh & ####	joined	0.19
led by word linh & nam	joined	0.06
led by word loc	death	0.09
led by word loc & #	death	0.14
led by word loi	death	-0.25
led by word loi & ####	death	-0.08
led by word loi & nam	death	-0.12
led by word long	death	-0.05
led by word long & nam	death	0.16	joined	-0.05
led by word lop	death	-0.12
led by word lua	death	0.05
led by word lua & nam	death	0.05
led by word lung	death	-0.09
led by word luong	death	-0.06
led by word ly	joined	0.06
led by word mai	death	-0.07
led by word man	joined	0.12
led by word mang	joined	-0.08
led by word mang & ####	joined	-0.12
led by word mat	death	-0.06
led by word may	death	-0.06
led by word me	death	0.06
led by word mien	joined	-0.05
led by word mo & nam	death	-0.08
led by word mon	death	-0.06
led by word mua	death	0.14
led by word mua & nam	death	0.14
led by word nghi	death	-0.09
led by word nghia	death	0.09	joined	0.05
led by word nguyen	birth	-0.05
led by word nha	death	-0.09	joined	0.06
led by word nha & ####	death	0.06
led by word nha & nam	death	-0.08
led by word nham	death	0.11
led by word nham & ##	death	0.05
led by word nham & ngay	death	0.05
led by word nhau	death	0.1
led by word nhon	death	0.06
led by word nhu	death	-0.11	joined	0.09
led by word ninh	death	-0.09	joined	-0.05
led by word ninh & nam	death	-0.1
led by word noel	death	-0.19
led by word noel & ####	death	-0.19
led by word noi	death	-0.1
led by word noi & ngay	death	-0.08
led by word pailin	death	0.07
led by word phai	death	-0.15
led by word phai & ####	death	-0.08
led by word phong	death	-0.07	birth	0.1
led by word phong & ####	death	0.05
led by word phuc	joined	0.05
led by word quang	death	0.05
led by word quang & ####	death	0.08
led by word ra & nam	joined	-0.08
led by word riep	death	0.06
led by word riep & ngay	death	0.06
led by word rua	death	-0.11
led by word sa	death	-0.05
led by word san	death	-0.07
led by word sang	joined	0.14
led by word sang & nam	joined	0.05
led by word sanh	death	-0.11	birth	0.16	joined	0.07
led by word sanh & ####	death	-0.07	birth	0.12
led by word sanh & nam	joined	0.09
led by word sap	death	-0.08
led by word say	death	0.22
led by word season	death	0.16
led by word season & ####	death	0.16
led by word sinh	joined	-0.13
led by word sinh & nam	death	-0.08	birth	-0.06	joined	-0.09
led by word son	death	-0.09	joined	-0.16
led by word son & nam	joined	-0.11
led by word south	death	0.12
led by word su	joined	0.05
led by word suot	death	-0.08
led by word tan	death	-0.06
led by word tang	death	0.06
led by word tao	death	-0.16
led by word tau	death	0.1
led by word te	death	0.05
led by word te & ####	death	0.05
led by word tet	death	0.08
led by word tet & ####	death	0.16
led by word tet & nam	death	0.05
led by word th	death	-0.07
led by word than	joined	0.05
led by word thanh	death	0.12
led by word thanh & ####	death	0.07
led by word thay	death	0.08
led by word the	death	-0.09
led by word thi	birth	-0.07
led by word thien	death	-0.11
led by word thom	death	0.07
led by word thu	joined	-0.06
led by word thuan	death	-0.13
led by word thuy	death	0.05
led by word thuy & ####	birth	0.05
led by word tieng	death	-0.11
led by word tnxp	birth	0.05	joined	0.18
led by word tnxp & ####	death	-0.06	birth	0.05	joined	0.18
led by word toi	death	-0.05
led by word toi & nam	death	-0.06
led by word ton	death	0.07
led by word ton & ####	death	0.07
led by word tram	death	0.13
led by word trang & ngay	death	-0.09
led by word tre	death	-0.14
led by word tri	death	-0.21	joined	-0.05
led by word tu	death	-0.07	birth	0.06	joined	0.05
led by word tung	death	0.08
led by word tuoi	death	0.14
led by word tuoi & nam	death	0.06
led by word tuong	birth	0.1
led by word tuyen	death	-0.07
led by word up	death	-0.15
led by word ut	joined	0.08
led by word van	birth	0.05
led by word van & ####	death	-0.1	birth	0.06
led by word vay	death	-0.06
led by word ve	death	-0.18	birth	-0.07	joined	-0.11
led by word ve & ####	death	-0.11
led by word ve & nam	death	-0.07	birth	-0.05	joined	-0.07
led by word ve & ngay	death	0.07
led by word vien	birth	-0.06
led by word viet	death	0.13
led by word vinh	joined	-0.08
led by word vu	death	-0.06	birth	-0.06	joined	0.2
led by word vu & nam	death	-0.1
led by word went	death	-0.05	joined	0.12
led by word xa	death	-0.05	joined	0.12
led by word xieng	death	0.05
led by word xu	death	0.05
led by word xuan	birth	-0.1
led by word xuong	death	0.06	birth	-0.08
led by word xuong & ##	death	-0.16
led by word xuong & nam	death	0.08
led bà	death	-0.14
led báo tử & ##	death	0.05
led báo tử & nam	death	-0.09
led bạn	death	0.07
led bạn & ngay	death	-0.09
led bảo	death	0.06
led bảo & ####	death	0.09
led bị phục kích	death	-0.11
led bị thương	death	-0.1
led bị thương nặng	death	-0.05
led bị tây bắn	death	-0.09
led bố	joined	-0.06
led bố & nam	joined	-0.07
led chôn	death	0.08
led chôn & ####	death	0.06
led chết	death	0.14
led chết & #	death	0.09
led chết & ####	death	-0.05
led chồng	joined	0.14
led chỗ	death	-0.06
led càn	death	0.07
led càn & nam	death	0.1
led cái	death	-0.05
led cái & nam	death	-0.05
led cấp	death	-0.08
led cấp & ##	death	-0.07
led cụ & nam	joined	0.05
led của	death	-0.05
led de	death	-0.06
led died	death	-0.18
led died & ##	death	-0.07
led died & ####	death	-0.16
led em	death	0.11
led fell	death	-0.06
led fell & ##	death	0.05
led for	death	0.07
led for & #	death	0.1
led from	death	-0.15
led giấy báo	death	-0.05
led giấy báo tử & ##	death	0.18
led giấy báo tử & ngay	death	-0.14
led giỗ	death	0.17	birth	0.15
led giỗ & ##	death	0.17
led giỗ & mung	birth	0.09
led giỗ & sang	death	0.07
led hi sinh & #	death	0.14
led hi sinh & ##	death	0.09
led hi sinh & dem	death	-0.26
led hi sinh & ngay	death	0.08
led hi sinh & thang	death	0.11
led hs	birth	0.05
led hs & ##	birth	0.09
led hs & ####	death	0.08
led hs & chien	death	-0.05
led hs & mua	death	-0.07
led huyện	death	-0.05
led hy sinh	death	-0.15	birth	-0.09
led hy sinh & #	death	-0.29
led hy sinh & ##	death	-0.07
led hy sinh & ####	death	0.29
led hy sinh & nam	death	0.15
led hy sinh & ngay	death	-0.07
led hy sinh & thang	death	-0.07
led is	death	-0.06
led khu	joined	0.07
led killed	death	0.06
led ký	death	-0.11
led ký & ##	death	-0.06
led ký & ngay	death	-0.05
led kể	death	0.12	joined	-0.05
led kể & nam	death	0.17
led là	birth	0.14
led là & ##	death	0.16
led là & ####	birth	0.18
led là & dem	death	-0.07
led là & mung	death	-0.08
led là & nam	death	-0.09
led là & ngay	death	0.05
led là & thang	joined	0.07
led làng	death	-0.05
led lên đường	joined	0.2
led lên đường & ngay	joined	0.12
led mất	death	0.09	birth	-0.12	joined	-0.1
led mất & #	death	0.2
led mất & ##	death	0.14
led mất & ####	death	-0.14	birth	-0.07
led mất & mung	death	0.05
led mất & nam	death	-0.24
led mất & sang	death	0.05
led mất tích	death	0.1
led mẹ	death	-0.05
led một	death	-0.05	joined	0.06
led một & ngay	joined	0.05
led một & thang	death	0.12
led ngã xuống	death	0.06
led nhập ngũ	joined	0.08
led nhập ngũ & ####	joined	0.11
led nhập ngũ & nam	joined	-0.07
led nhỏ	death	0.13	joined	0.05
led nn	joined	0.14
led nn & #	joined	0.1
led né en	birth	-0.08
led né en & ####	birth	-0.08
led nó	death	-0.16	joined	0.06
led nói & nam	death	-0.06
led năm sinh	birth	-0.11
led năm sinh & ####	birth	-0.11
led nước	death	0.12
led of	death	-0.11
led of & #	death	-0.08
led of & ####	death	0.18
led quân	death	0.07	joined	0.06
led quận	death	-0.1
led s	death	0.08
led s & ####	death	0.05
led sinh	death	-0.14	birth	0.15	joined	0.06
led sinh & ##	death	-0.13	birth	0.12
led sinh & ####	joined	-0.07
led sn	birth	0.13	joined	-0.08
led sn & ##	birth	0.07
led sn & ####	death	-0.06	birth	0.07	joined	-0.05
led the & ####	joined	0.06
led thư	death	-0.13
led thư & ngay	death	-0.08
led thằng	death	-0.06
led trao trả	death	-0.06
led trung đoàn	death	0.09
led trường	birth	0.05
led trại	death	-0.06
led trạm	death	-0.07
led trận	death	0.09
led tái ngũ	death	-0.06	joined	-0.2
led tái ngũ & #	joined	-0.11
led tỉnh	death	0.05
led tức	birth	0.07
led tức & ##	joined	0.06
led tức là	death	0.05
led tử trận	death	0.06
led viết	death	-0.2
led viết & ##	death	-0.11
led viết & ngay	death	-0.06
led vào & ##	death	-0.08
led vào & thang	death	0.08
led vào bộ đội & nam	joined	-0.09
led vào bộ đội & thang	joined	0.05
led vào chiến trường	joined	-0.07
led vào chiến trường & thang	joined	-0.05
led vào nam	joined	0.07
led vào nam & nam	joined	0.08
led was	death	0.21	joined	0.07
led xã	death	-0.07
led xã & nam	death	-0.1
led ông	death	0.17	joined	-0.07
led ông & ngay	death	0.13
led đi b	death	-0.07	joined	-0.32
led đi b & ##	joined	-0.05
led đi b & ngay	joined	-0.05
led đi b & thang	joined	-0.14
led đi bộ đội	death	0.06	joined	-0.05
led đi bộ đội & ##	joined	0.05
led đi bộ đội & ####	death	0.11
led đi bộ đội & thang	joined	-0.1
led đi c	joined	-0.14
led đi cùng	death	-0.08	joined	0.14
led đi cùng & ngay	death	-0.09	joined	0.13
led đi tnxp	joined	-0.11
led đi tnxp & thang	joined	-0.11
led đoàn	death	-0.14	birth	0.06	joined	0.07
led đoàn & #	death	-0.08	birth	0.08
led đoàn & nam	death	-0.07	joined	0.06
led đường & ##	death	-0.06
led đền	death	0.12	joined	-0.05
led đền & ##	death	-0.11
led đền & ####	death	-0.06
led đền & nam	death	0.1
led đồi	death	-0.07	joined	0.07
led đồi & nam	death	-0.07
led:again	joined	-0.05
led:again & ##	death	-0.08
led:again & thang	death	0.08
led:aka	death	0.11	birth	0.07
led:aka & ##	joined	0.06
led:aka & ####	death	0.05	birth	0.07
led:alive	death	-0.08	joined	-0.07
led:alive & ####	joined	-0.06
led:at	death	-0.07
led:at & ##	death	-0.12
led:at & ####	joined	0.06
led:at & thang	death	0.05
led:battle	death	0.25
led:battle & dem	death	0.09
led:battle & nam	death	0.13
led:battle & ngay	death	0.05
led:battle & thang	death	-0.1
led:born	death	-0.13	joined	-0.13
led:born & #	death	0.07
led:born & ##	death	-0.15	birth	0.12	joined	-0.06
led:born & ####	death	-0.08	birth	-0.14	joined	-0.21
led:born & nam	joined	0.11
led:bury	death	0.17
led:bury & ####	death	0.06
led:bury & thang	death	0.06
led:contact	joined	0.1
led:died	death	0.09	birth	-0.15	joined	-0.14
led:died & #	death	-0.14
led:died & ##	death	0.25
led:died & ####	death	0.31	birth	-0.09
led:died & chien	death	-0.05
led:died & dem	death	-0.34
led:died & mua	death	-0.07
led:died & mung	death	0.13
led:died & nam	death	0.11
led:died & ngay	death	-0.09
led:died & tet	death	0.06
led:died & thang	death	0.07
led:enlist	death	-0.15	birth	-0.14	joined	-0.21
led:enlist & #	death	-0.13
led:enlist & ##	death	-0.08
led:enlist & ####	death	0.14	joined	0.12
led:enlist & cuoi	joined	-0.08
led:enlist & nam	joined	-0.14
led:enlist & ngay	death	0.06
led:enlist & thang	death	-0.07	joined	-0.28
led:fell	death	-0.15	birth	-0.26	joined	-0.24
led:fell & ####	birth	-0.14	joined	-0.07
led:fell & chien	death	-0.05
led:fell & cuoi	death	-0.05
led:fell & dau	death	-0.07
led:fell & dem	death	-0.25
led:fell & hoi	death	-0.06
led:fell & mua	death	-0.09
led:fell & mung	death	0.19
led:fell & ngay	death	0.07
led:fell & sang	death	0.09
led:fell & tet	death	-0.12
led:fell & thang	death	0.15
led:gio	death	0.06	birth	0.24
led:gio & ##	death	0.19	birth	0.06
led:gio & mung	birth	0.09
led:gio & sang	death	0.07
led:home	death	-0.32	birth	-0.18	joined	-0.11
led:home & #	death	-0.1
led:home & ##	death	-0.17
led:home & ####	death	0.14	birth	-0.16	joined	-0.06
led:home & march	death	-0.1
led:joined	death	-0.05	birth	-0.1	joined	0.22
led:joined & #	death	-0.07	joined	0.17
led:joined & ##	joined	0.08
led:joined & ####	death	0.1	joined	0.14
led:joined & nam	joined	-0.14
led:joined & thang	joined	-0.11
led:kin	death	-0.19
led:kin & ####	joined	0.13
led:kin & thang	joined	-0.05
led:laid	death	-0.07
led:letter	death	-0.05
led:letter & #	death	0.05
led:letter & ngay	death	-0.1
led:level	death	-0.22	birth	-0.05	joined	0.05
led:level & ##	joined	0.05
led:level & nam	death	-0.07	joined	0.1
led:level & ngay	death	-0.07
led:level & thang	death	-0.05
led:link	joined	0.09
led:link & #	death	-0.08
led:link & ##	death	0.15	joined	-0.06
led:link & ####	death	0.06	birth	0.11	joined	0.1
led:link & april	death	0.07
led:link & dem	death	-0.07
led:link & hai	death	-0.09
led:link & mung	death	-0.08
led:link & nam	death	-0.19	joined	0.05
led:link & ngay	death	0.05	joined	0.07
led:link & sang	death	0.05
led:link & tet	death	0.1
led:link & thang	death	0.08	joined	0.06
led:martyr	death	0.06	birth	-0.05
led:martyr & ####	death	0.07
led:mine	death	-0.18
led:mine & ####	joined	0.12
led:mine & thang	joined	-0.05
led:moved	death	-0.28	birth	-0.07	joined	-0.05
led:moved & ##	death	-0.15
led:moved & nam	death	-0.05
led:moved & ngay	death	-0.1
led:notice	death	-0.31	birth	-0.09	joined	-0.11
led:notice & ##	death	0.1
led:notice & ####	death	-0.05
led:notice & nam	death	-0.14
led:notice & ngay	death	-0.32
led:office	death	0.06
led:pet	birth	-0.05
led:pet & ####	birth	-0.05
led:pet & nam	joined	0.05
led:post	death	0.05
led:post & ##	death	-0.07
led:rests	death	-0.09
led:rests & ##	death	-0.1
led:returned	death	-0.06
led:self	death	0.06
led:self & ##	death	0.06
led:site	joined	0.16
led:site & ##	death	-0.12
led:site & ####	death	0.11	joined	0.16
led:site & ngay	death	0.05
led:stop	joined	-0.05
led:stop & #	birth	-0.07	joined	0.09
led:stop & ##	birth	0.12	joined	-0.16
led:stop & ####	death	0.14
led:stop & april	death	0.07
led:stop & chien	death	-0.05
led:stop & cuoi	death	-0.05
led:stop & dau	joined	0.06
led:stop & dem	death	-0.29	birth	0.1
led:stop & mong	death	0.07
led:stop & mung	death	0.18	birth	0.06
led:stop & nam	birth	-0.08
led:stop & ngay	death	0.15
led:stop & ram	joined	-0.06
led:stop & sang	death	0.1
led:stop & tet	death	-0.06
led:stop & thang	death	0.05	joined	0.12
led:tells	death	0.2	birth	-0.11	joined	-0.08
led:tells & #	death	0.08
led:tells & ##	death	-0.16
led:tells & ####	death	0.07
led:tells & dem	death	-0.09
led:tells & mua	death	0.15
led:tells & nam	death	0.11	birth	-0.05	joined	-0.07
led:tells & ngay	death	-0.1	joined	0.12
led:tells & thang	joined	-0.05
led:thing	joined	0.08
led:thing & #	birth	0.08
led:thing & ##	death	-0.37	joined	0.09
led:thing & ####	death	-0.05
led:thing & dem	death	0.1
led:thing & ngay	death	0.18
led:thing & thang	death	0.09
led:title	death	-0.1	birth	-0.06	joined	0.1
led:title & ##	death	-0.21
led:title & ####	death	0.08
led:title & nam	death	0.06	joined	0.05
led:title & ngay	joined	0.07
led:title & thang	death	-0.11	joined	0.11
long after martyr	death	-0.11	birth	0.05
long after other	death	-0.18	joined	0.08
long after teller	death	-0.05	birth	-0.2	joined	-0.16
lunar	death	-0.36	birth	-0.33	joined	-0.49
martyrs 0	death	-0.37	birth	-0.26	joined	-0.36
martyrs 1	death	-0.63	birth	-0.22	joined	-0.1
martyrs 2	death	-0.23	birth	-0.24	joined	-0.22
martyrs 3	death	0.05	birth	-0.39	joined	-0.61
next sentence:again	death	-0.23	birth	0.05	joined	0.4
next sentence:alive	birth	-0.07	joined	-0.09
next sentence:at	birth	-0.35	joined	-0.29
next sentence:battle	death	-0.05	birth	0.11
next sentence:born	death	0.16	birth	-0.2	joined	-0.21
next sentence:bury	death	0.32	birth	0.24	joined	-0.41
next sentence:capture	death	-0.14
next sentence:contact	death	0.09	birth	-0.06	joined	0.05
next sentence:died	death	-0.29	birth	-0.1	joined	0.09
next sentence:enlist	birth	-0.06
next sentence:fell	death	-0.09	birth	-0.07	joined	0.07
next sentence:gio	death	-0.05	joined	-0.1
next sentence:grave	death	0.19	joined	-0.29
next sentence:home	death	-0.05	birth	-0.16
next sentence:hurt	death	-0.09	joined	0.19
next sentence:joined	death	-0.1
next sentence:kin	birth	-0.14	joined	-0.09
next sentence:laid	death	0.1	birth	-0.06
next sentence:last	death	-0.06
next sentence:letter	death	-0.1	birth	0.12	joined	0.09
next sentence:level	death	0.06	birth	-0.35	joined	-0.1
next sentence:link	death	-0.06	birth	-0.15	joined	-0.28
next sentence:martyr	birth	-0.31	joined	-0.25
next sentence:moved	death	-0.09	joined	-0.25
next sentence:naming	death	-0.11	birth	-0.12	joined	-0.2
next sentence:notice	death	-0.45	birth	-0.05	joined	-0.17
next sentence:office	death	0.23	birth	0.15	joined	-0.13
next sentence:post	death	-0.08	joined	-0.13
next sentence:rank	death	-0.27	birth	-0.11	joined	0.06
next sentence:rests	death	0.12
next sentence:returned	death	0.1	joined	-0.07
next sentence:self	death	-0.17	birth	-0.16	joined	-0.51
next sentence:site	death	0.06	birth	0.18	joined	0.06
next sentence:tells	death	-0.09	birth	-0.12
next sentence:thing	death	0.05	birth	0.17	joined	-0.09
next sentence:title	death	0.05	birth	-0.15	joined	0.1
next sentence:truename	death	-0.13
note about	birth	0.07
note after	death	-0.1	joined	-0.05
note before	death	-0.09	birth	-0.08	joined	-0.12
note early	death	0.26	birth	-0.05	joined	0.13
note gio	death	0.33	birth	0.11
note late	joined	-0.13
note lunar	death	-0.28	birth	-0.42	joined	-0.34
note period	death	-0.52	birth	-0.17	joined	-0.16
note placeholder	death	-0.27
note season	death	0.39	birth	-0.06	joined	0.15
opens	death	-0.08	birth	-0.16	joined	-0.09
read birth from 0.02	birth	0.76	joined	0.18
read birth from 0.05	death	0.11	birth	0.54	joined	0.35
read birth from 0.1	death	0.16	birth	0.56	joined	-0.34
read birth from 0.2	death	-0.24	birth	0.61	joined	-0.06
read birth from 0.35	death	-0.31	birth	0.51	joined	-0.26
read birth from 0.5	death	-0.27	birth	0.57	joined	-0.16
read birth from 0.65	birth	0.43	joined	-0.07
read birth from 0.8	death	-0.33	birth	0.27	joined	-0.15
read birth from 0.9	death	-0.34	birth	0.3	joined	-0.09
read birth from 0.95	death	-0.39	birth	0.56	joined	-0.21
read birth from 0.98	death	-0.33	birth	0.6	joined	-0.22
read death from 0.02	death	0.27	birth	-0.33	joined	-0.36
read death from 0.05	death	0.51	birth	-0.13	joined	0.07
read death from 0.1	death	0.18	birth	-0.08
read death from 0.2	death	0.28	birth	-0.11	joined	-0.16
read death from 0.35	death	0.2	birth	-0.14
read death from 0.5	death	0.47	birth	-0.08	joined	-0.14
read death from 0.65	death	0.45	birth	-0.15	joined	-0.18
read death from 0.8	death	0.29	birth	-0.3	joined	-0.13
read death from 0.9	death	0.56	birth	-0.2	joined	-0.32
read death from 0.95	death	0.12	joined	-0.35
read death from 0.98	death	0.53	birth	-0.14	joined	-0.17
read joined from 0.02	death	-0.09	birth	0.18	joined	0.49
read joined from 0.05	death	0.11	birth	-0.28	joined	0.7
read joined from 0.1	death	-0.26	birth	-0.37	joined	0.63
read joined from 0.2	death	-0.25	birth	-0.13	joined	0.47
read joined from 0.35	death	-0.29	birth	-0.23	joined	0.46
read joined from 0.5	death	-0.28	birth	-0.29	joined	0.45
read joined from 0.65	death	-0.29	birth	-0.23	joined	0.72
read joined from 0.8	death	-0.22	birth	-0.18	joined	0.32
read joined from 0.9	death	-0.3	birth	-0.15	joined	0.36
read joined from 0.95	death	-0.25	birth	-0.11	joined	0.26
read joined from 0.98	death	-0.18	birth	-0.09	joined	0.16
sentence before:again	birth	0.13	joined	-0.08
sentence before:alive	death	0.09	joined	0.05
sentence before:at	death	0.07	birth	0.07	joined	-0.23
sentence before:battle	death	-0.18	birth	0.11	joined	-0.08
sentence before:born	death	0.07	birth	0.19	joined	0.51
sentence before:bury	death	-0.3	joined	-0.16
sentence before:capture	death	-0.22	birth	0.12
sentence before:contact	death	0.26	birth	0.12	joined	-0.09
sentence before:died	joined	-0.12
sentence before:enlist	death	0.24	joined	-0.12
sentence before:fell	death	-0.23	birth	-0.37	joined	-0.21
sentence before:gio	death	0.19	joined	-0.05
sentence before:grave	death	-0.06	birth	0.16
sentence before:home	death	-0.12	birth	-0.38
sentence before:joined	death	0.08	birth	-0.14	joined	-0.05
sentence before:kin	birth	0.3
sentence before:laid	death	0.09
sentence before:last	death	0.11
sentence before:letter	death	-0.09	birth	0.11	joined	-0.22
sentence before:level	death	0.25	joined	0.06
sentence before:link	death	-0.08	birth	0.05	joined	-0.21
sentence before:martyr	death	-0.14	birth	0.05	joined	0.07
sentence before:moved	joined	-0.11
sentence before:naming	death	-0.08
sentence before:notice	death	-0.12
sentence before:office	death	0.2	joined	-0.23
sentence before:post	birth	0.11	joined	-0.28
sentence before:rank	death	0.24	birth	-0.07	joined	-0.07
sentence before:rests	birth	-0.05
sentence before:self	death	-0.26	birth	0.33	joined	0.06
sentence before:site	death	0.08	joined	-0.08
sentence before:tells	death	0.06	birth	-0.24	joined	-0.17
sentence before:thing	death	0.11	birth	0.19	joined	-0.07
sentence before:title	death	-0.07	birth	-0.08	joined	-0.08
sentence before:truename	death	-0.21	birth	0.06	joined	0.14
text:abroad	death	-0.66	birth	-0.28
text:battle	death	-0.4
text:benefit	death	0.13	joined	-0.05
text:by_comrade	death	-0.28	birth	-0.3	joined	-0.14
text:by_finder	death	-0.62	joined	-0.06
text:by_foreign	death	-0.17	joined	-0.08
text:by_keeper	death	0.31	birth	-0.11	joined	-0.11
text:by_official	death	0.18	birth	-0.18	joined	-0.28
text:by_resident	death	0.06	birth	0.06	joined	0.08
text:by_volunteer	death	0.12	birth	-0.06	joined	-0.05
text:dna	death	0.05	birth	-0.14	joined	0.09
text:enemy	death	-0.31	joined	-0.14
text:foreign	death	-0.11	joined	-0.07
text:found	death	-0.34	joined	-0.08
text:give_back	death	-0.39	birth	-0.27	joined	-0.51
text:grave	death	0.16	birth	-0.36	joined	-0.24
text:hearsay	death	-0.06	joined	0.27
text:informs	death	0.08
text:list	death	0.12	birth	0.07	joined	-0.24
text:mass	birth	-0.08	joined	-0.13
text:of_foreign	birth	-0.14
text:recognition	death	0.07	birth	-0.05	joined	-0.12
text:relics	death	-0.68	birth	0.1	joined	-0.21
text:research	death	-0.16	joined	-0.05
text:rumoured	death	0.1	birth	0.05
text:scam	death	-0.06
text:seek	death	-0.11	joined	-0.12
text:sought	death	0.09	joined	-0.2
text:stone	joined	-0.36
typed before 10	death	-0.07
typed before 1945	death	-0.06
typed before 1946	joined	0.1
typed before 1947	death	-0.2	joined	0.19
typed before 1948	death	0.08
typed before 1949	death	0.05	joined	0.06
typed before 1950	joined	0.05
typed before 1952	death	0.1
typed before 1953	death	-0.13	joined	0.06
typed before 1970	joined	-0.05
typed before 1971	death	-0.06
typed before 5	death	0.06
typed before 68	death	-0.08
typed before 7	death	-0.09
typed before ^	death	-0.08	birth	-0.16	joined	-0.09
typed before a	death	-0.09
typed before an	birth	0.09
typed before au	death	-0.09
typed before b	death	-0.08	joined	-0.31
typed before ban	death	0.09
typed before bang	death	0.08
typed before bao	death	0.09
typed before bat	death	-0.07
typed before be	joined	-0.06
typed before bien	death	0.06
typed before binh	death	-0.07
typed before biên	death	0.11
typed before born	birth	0.05
typed before báo	death	-0.18
typed before bình	death	0.13	birth	0.07
typed before bảy	birth	0.09
typed before bắc	death	-0.05
typed before bắn	death	0.1
typed before bắt	death	-0.15
typed before bữa	death	0.13
typed before c	death	-0.05	joined	-0.14
typed before c2	death	0.08
typed before can	death	0.05
typed before chien	death	0.06	birth	-0.06
typed before chon	death	0.12
typed before chôn	death	-0.08
typed before chắc	death	0.09
typed before chắt	death	-0.07
typed before chết	death	0.15
typed before co	death	-0.11
typed before cu	birth	-0.05
typed before cung	death	0.13	joined	0.06
typed before cuon	death	0.1
typed before cũ	death	-0.08
typed before cưới	death	-0.06	joined	-0.06
typed before cấp	death	-0.13
typed before cầu	death	-0.12
typed before dau	death	0.06
typed before day	death	-0.1	joined	0.1
typed before de	death	-0.09	joined	-0.05
typed before den	death	0.18
typed before di	death	-0.24	joined	0.36
typed before died	death	-0.06
typed before dip	death	0.1
typed before do	birth	0.09
typed before doan	death	-0.07	birth	0.07
typed before doi	death	0.12	joined	0.13
typed before dong	death	0.07
typed before duc	death	-0.06
typed before duong	death	-0.14	joined	0.12
typed before dương	death	-0.08
typed before dần	death	0.06
typed before en	death	0.1	birth	-0.05	joined	0.19
typed before for	death	0.13
typed before from	death	-0.14
typed before gao	death	-0.06
typed before ghi	death	0.17	joined	0.05
typed before giang	death	-0.1
typed before giao	death	-0.1
typed before gio	death	0.06	birth	0.16
typed before giết	death	0.06
typed before giỗ	death	0.08	birth	0.08
typed before giờ	death	0.11
typed before gòn	death	-0.05
typed before hai	death	-0.09
typed before hoa	death	0.12
typed before hoi	death	-0.14	joined	0.08
typed before hs	death	0.06	birth	0.05
typed before hòa	death	-0.07	joined	0.06
typed before hưng	joined	0.06
typed before hạnh	death	-0.08
typed before hải	death	-0.05	joined	0.13
typed before hậu	death	0.06
typed before hồi	death	0.22	birth	-0.06
typed before in	birth	-0.2	joined	0.08
typed before it	death	0.06
typed before k	death	-0.09	birth	0.11	joined	0.07
typed before khê	joined	0.08
typed before không	death	0.14
typed before khắc	death	-0.07	birth	0.06
typed before kia	death	0.1
typed before ký	death	-0.07
typed before kể	death	0.11
typed before la	death	0.09
typed before lai	birth	0.07
typed before lan	joined	0.09
typed before lang	joined	-0.05
typed before le	death	0.07
typed before long	death	-0.09	joined	-0.06
typed before lung	death	-0.09
typed before ly	joined	0.07
typed before là	birth	0.15
typed before lào	death	0.08
typed before lính	death	-0.05	joined	0.23
typed before lô	death	-0.07
typed before lúa	death	0.05
typed before lý	death	0.05
typed before lũ	death	-0.06
typed before lần	joined	-0.14
typed before lộ	death	0.05
typed before lộc	death	0.14
typed before lớn	death	0.07
typed before ma	death	-0.05
typed before mai	death	-0.05
typed before mars	death	-0.22
typed before mat	death	0.09	birth	-0.06
typed before me	death	0.06
typed before my	death	-0.09
typed before mình	death	-0.06
typed before mạng	joined	-0.18
typed before mất	death	-0.15	birth	-0.07	joined	-0.07
typed before một	death	-0.13
typed before mỹ	death	0.08
typed before nam	death	0.17
typed before nghia	death	0.13
typed before nghĩa	joined	0.06
typed before ngu	death	-0.08
typed before ngũ	death	-0.09	joined	-0.05
typed before nham	death	0.05
typed before nho	death	0.08
typed before nhà	death	-0.07	joined	0.07
typed before nhằm	death	0.06
typed before nn	joined	0.14
typed before noi	death	-0.22
typed before nuoc	death	0.1
typed before né	birth	-0.05
typed before nói	death	0.15
typed before nặng	death	-0.05
typed before o	death	0.07
typed before of	death	0.16
typed before on	death	0.07
typed before pailin	death	0.07
typed before phai	death	-0.1
typed before phong	death	0.05
typed before phòng	birth	0.07
typed before phải	death	-0.07
typed before phục	death	0.05
typed before quan	death	-0.1
typed before quân	death	0.07	joined	0.06
typed before quốc	death	0.06
typed before riệp	death	0.06
typed before roi	death	-0.06
typed before rồi	death	0.19
typed before s	death	0.08
typed before sanh	birth	0.16
typed before sau	joined	-0.05
typed before say	death	0.13
typed before says	death	0.06
typed before season	death	0.16
typed before si	death	-0.11
typed before sinh	death	-0.25	joined	-0.32
typed before sn	death	-0.08	birth	0.14	joined	-0.08
typed before so	birth	0.11
typed before sơn	death	-0.05
typed before sập	death	-0.09
typed before ta	death	-0.09
typed before tan	death	-0.05
typed before tay	death	-0.07
typed before th	death	-0.07
typed before thanh	death	0.09
typed before thi	death	0.23	birth	-0.07
typed before thien	death	-0.05
typed before thì	joined	0.08
typed before thư	death	-0.11
typed before thương	death	-0.09
typed before thủy	death	0.12
typed before tieng	death	-0.14
typed before tnxp	birth	0.05
typed before to	death	-0.13
typed before toi	death	-0.06
typed before tre	death	-0.13
typed before tri	death	-0.07
typed before trong	death	0.11
typed before truong	birth	0.05
typed before trường	death	-0.07	joined	-0.06
typed before trả	death	-0.07
typed before trận	death	0.09
typed before trị	death	-0.08
typed before tu	death	-0.09
typed before tuoi	death	0.11
typed before tây	death	-0.1	joined	-0.05
typed before tường	death	-0.07	birth	0.1
typed before tức	birth	0.07
typed before từ	birth	-0.11	joined	0.07
typed before vao	death	0.07
typed before ve	joined	-0.05
typed before vinh	joined	-0.08
typed before viên	birth	-0.06
typed before viết	death	-0.14
typed before vu	death	-0.1	birth	-0.05	joined	0.15
typed before và	death	0.05
typed before về	death	-0.13	joined	-0.05
typed before was	death	0.22	joined	0.07
typed before xuong	death	0.11
typed before xuống	death	-0.07
typed before xá	death	-0.05	joined	0.12
typed before year	death	0.1
typed before yên	death	-0.05
typed before ông	death	0.08
typed before đi	joined	0.18
typed before điền	death	-0.05
typed before đó	death	0.18
typed before đúng	death	0.09
typed before đường	joined	0.07
typed before được	death	0.05
typed before đến	death	-0.21
typed before đề	death	-0.09
typed before đều	death	0.05
typed before định	joined	0.06
typed before đội	death	-0.11	joined	-0.1
typed before đời	birth	0.08
typed before đợt	joined	0.09
typed before ấy	death	-0.1
year 1935	death	-0.1	birth	0.55	joined	-0.05
year 1940	death	-0.28	birth	0.65	joined	-0.22
year 1945	death	0.3	birth	0.83	joined	0.08
year 1950	death	0.84	birth	0.51	joined	-0.54
year 1955	death	0.08	birth	0.14	joined	-0.13
year 1960	death	0.53	birth	0.11	joined	0.2
year 1965	death	1.15	birth	-1.12	joined	0.4
year 1970	death	1.18	birth	-1.34	joined	0.24
year 1975	death	0.67	birth	-0.73	joined	-0.08
year 1980	death	0.39	birth	-0.35	joined	-0.19
year 1985	death	0.49	birth	-0.16	joined	-0.11
year 1990	death	-0.76	birth	-0.15	joined	-0.14
year 1995	death	-0.75	birth	-0.14	joined	-0.16
year 2000	death	-0.65	birth	-0.1	joined	-0.1
year 2005	death	-0.47	birth	-0.1	joined	-0.09
year 2010	death	-0.74	birth	-0.09	joined	-0.11
year 2015	death	-0.91	birth	-0.09	joined	-0.07
year 2020	death	-0.81	birth	-0.1	joined	-0.06
year 2025	death	-0.65	joined	-0.05
year lent	death	-0.36	birth	0.56	joined	-0.18
year lent from before	death	-0.25	birth	0.4	joined	-0.16
year lent from behind	death	-0.11	birth	0.16
year old	death	-0.15	birth	0.64	joined	-0.12""")
