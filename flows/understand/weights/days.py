"""What each piece of evidence about days is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	death	-0.6	birth	-0.93	joined	-1.41
+1=#	death	-0.06	birth	-0.18	joined	-0.18
+1=##	death	-0.41	joined	0.22
+1=###	death	-0.12
+1=####	death	-0.13	birth	0.39	joined	-0.18
+1=$	death	-0.24	birth	-0.13	joined	-0.08
+1=a	death	-0.36	birth	0.09	joined	-0.06
+1=after	death	0.08
+1=an	birth	0.12
+1=and	death	-0.18	birth	0.08
+1=anh	birth	-0.13
+1=at	death	-0.15
+1=au	death	0.07
+1=b	death	-0.2
+1=ba	death	0.17	joined	-0.13
+1=bac	death	-0.17	joined	0.07
+1=bao	death	-0.18
+1=bat	death	0.08
+1=bay	death	-0.09
+1=bi	death	0.3
+1=bia	death	0.07
+1=binh	death	-0.13	birth	0.08	joined	0.06
+1=bo	death	-0.05	joined	0.06
+1=bom	death	0.09
+1=buon	death	0.05	birth	-0.05
+1=buried	death	-0.08
+1=by	death	0.06
+1=c	death	0.12	birth	0.06
+1=c2	death	-0.11	joined	0.06
+1=c4	death	0.12
+1=ca	death	0.19
+1=cac	death	0.07
+1=cai	death	0.05
+1=can	death	-0.16	birth	0.05
+1=cao	death	0.14
+1=cap	joined	-0.05
+1=cau	birth	0.08	joined	-0.08
+1=cha	death	0.08
+1=chac	death	-0.1
+1=chau	death	0.16	birth	0.05	joined	-0.06
+1=chet	birth	-0.11	joined	0.11
+1=chi	death	-0.17
+1=chien	death	0.07	joined	-0.05
+1=chon	death	-0.06
+1=chot	death	0.12
+1=chu	death	0.21
+1=chua	death	0.13	birth	-0.05
+1=chuan	death	-0.06
+1=chung	death	-0.3
+1=chuyen	death	-0.15
+1=co	death	0.24	joined	0.07
+1=con	joined	0.08
+1=cong	birth	0.07
+1=cu	death	0.07
+1=cua	death	-0.05
+1=cung	joined	0.07
+1=d	joined	0.05
+1=d4	death	-0.1
+1=d7	death	-0.07	joined	0.06
+1=da	death	-0.08
+1=dai	death	0.22
+1=dak	death	-0.06
+1=dan	death	-0.14
+1=dang	death	0.05
+1=danh	death	-0.08
+1=dans	death	-0.07	birth	0.06	joined	0.12
+1=dao	death	0.11
+1=dat	death	0.07
+1=dau	death	0.05
+1=day	death	-0.07
+1=den	death	0.07
+1=deu	death	0.08
+1=di	death	0.22	birth	0.05
+1=do	birth	-0.05
+1=doan	death	-0.08
+1=doi	death	-0.13	birth	-0.1
+1=don	death	0.09	birth	0.15	joined	0.09
+1=dong	death	-0.05	joined	0.08
+1=dot	death	0.13
+1=du	death	0.1
+1=dua	death	-0.18
+1=e42	birth	-0.06	joined	0.09
+1=em	birth	0.11
+1=enterre	death	0.06
+1=et	death	0.05
+1=found	death	-0.08
+1=from	death	0.08
+1=gap	death	-0.12
+1=ghi	death	-0.05	birth	-0.05	joined	-0.06
+1=gia	death	-0.15	joined	-0.06
+1=giac	death	0.13
+1=giam	death	-0.16
+1=giao	birth	0.06
+1=giay	death	0.09
+1=gio	death	0.18
+1=go	birth	0.05
+1=gom	death	0.08
+1=h2	death	-0.12
+1=hai	birth	0.08
+1=ham	death	0.08
+1=hang	death	0.08
+1=hanh	death	-0.06
+1=hay	death	-0.57
+1=he	death	-0.05	joined	0.1
+1=het	death	0.06
+1=hi	birth	0.06
+1=hien	death	0.07	birth	-0.1
+1=his	death	0.1	joined	0.08
+1=ho	death	0.07	joined	0.05
+1=hoc	birth	0.06
+1=hoi	death	-0.13	joined	-0.17
+1=hom	death	-0.21	joined	0.05
+1=hs	death	-0.23	birth	0.19	joined	0.13
+1=huan	joined	0.05
+1=hung	death	-0.11	birth	0.13
+1=huyen	death	-0.11
+1=hy	death	-0.05	birth	-0.08	joined	0.17
+1=i	death	-0.1	joined	-0.08
+1=il	death	0.13	birth	-0.05
+1=in	death	-0.19
+1=je	death	0.06
+1=ke	death	-0.05
+1=khai	birth	0.07
+1=khoang	death	0.12
+1=khong	death	0.28	birth	-0.11
+1=khu	death	0.11
+1=kien	birth	0.05
+1=killed	joined	0.06
+1=kim	death	-0.05
+1=kinh	death	-0.07
+1=ko	death	-0.13
+1=la	birth	-0.08
+1=lai	death	-0.07
+1=lam	death	-0.09	joined	0.19
+1=lang	death	0.29	joined	0.1
+1=le	death	-0.07	birth	-0.07
+1=len	death	-0.05
+1=les	death	-0.08
+1=liet	death	-0.37
+1=lo	death	-0.06
+1=long	death	0.06
+1=luc	death	0.33	joined	0.18
+1=luu	death	-0.06
+1=ly	birth	0.05
+1=ma	birth	-0.13	joined	-0.06
+1=mai	death	0.09
+1=mat	death	0.07
+1=may	death	-0.29
+1=maybe	death	-0.07	birth	0.06
+1=me	joined	0.05
+1=min	death	0.1
+1=mo	death	0.41	birth	-0.06	joined	-0.05
+1=mon	death	-0.07
+1=mua	death	0.17
+1=my	death	0.2
+1=nam	death	0.23	birth	0.24	joined	0.12
+1=native	birth	0.11
+1=nay	death	0.08
+1=near	death	0.07
+1=nen	death	0.15	birth	-0.1
+1=neu	death	-0.14	birth	0.07
+1=ngay	death	-0.13	joined	-0.08
+1=nghe	death	0.11
+1=nghia	death	-0.16
+1=ngoai	death	0.1
+1=ngoi	death	0.06
+1=nguoi	death	0.2	birth	-0.09
+1=nguyen	death	-0.06	birth	0.11	joined	-0.07
+1=nha	death	-0.15	joined	-0.07
+1=nham	death	-0.1	birth	-0.05
+1=nhap	birth	0.2	joined	-0.05
+1=nhu	death	0.12
+1=nhung	death	-0.23	birth	-0.05
+1=no	birth	0.05	joined	0.08
+1=noi	death	0.15	birth	-0.08	joined	-0.06
+1=not	death	-0.07	birth	-0.11
+1=nui	death	0.06
+1=o	death	0.35	joined	-0.19
+1=of	death	0.05
+1=on	death	-0.2	joined	-0.06
+1=ong	death	0.24	birth	-0.08	joined	-0.12
+1=ou	birth	-0.08
+1=phap	death	0.12
+1=phuc	death	-0.05
+1=place	death	0.06	birth	0.05
+1=qua	death	-0.08	joined	0.05
+1=quan	death	0.12
+1=quang	death	0.06	birth	0.07
+1=quay	death	-0.07
+1=que	death	-0.22	birth	0.23
+1=quy	death	-0.08
+1=quynh	birth	0.1
+1=ra	death	-0.05
+1=roi	birth	-0.06	joined	-0.1
+1=sa	death	0.12	joined	0.05
+1=sang	death	-0.13
+1=sau	birth	-0.06
+1=sinh	death	-0.08	birth	0.09	joined	-0.12
+1=so	death	-0.23
+1=son	birth	-0.06
+1=song	birth	0.07
+1=sot	death	0.09
+1=su	death	-0.16	joined	0.1
+1=sua	death	0.05
+1=t	death	-0.18
+1=ta	death	0.18	birth	-0.05
+1=tai	death	0.39	birth	0.11	joined	0.06
+1=tan	death	0.07
+1=tao	death	0.07
+1=tau	death	0.1
+1=tay	death	0.2	birth	0.07
+1=ten	death	0.09	joined	0.05
+1=tet	death	-0.13	birth	-0.06
+1=than	death	0.16
+1=thang	joined	-0.12
+1=thanh	death	-0.05	joined	-0.07
+1=that	birth	-0.11
+1=thay	death	0.11
+1=the	death	0.16	joined	0.13
+1=theo	death	-0.11	joined	0.12
+1=thi	death	0.09	birth	-0.11	joined	-0.05
+1=thieu	joined	-0.06
+1=thu	death	0.07	joined	0.1
+1=thuc	death	0.05
+1=thuong	death	-0.07	birth	-0.12
+1=thuyen	death	0.07
+1=tien	joined	-0.05
+1=tieu	death	0.1	birth	0.07
+1=tim	death	0.05
+1=tinh	death	0.05
+1=tnxp	death	-0.05	birth	0.09
+1=to	death	-0.06
+1=toa	death	-0.11
+1=toi	death	-0.16	birth	-0.1	joined	-0.12
+1=tong	death	-0.07	joined	0.15
+1=tran	death	0.1	joined	-0.05
+1=trang	death	-0.2
+1=trao	death	-0.1
+1=tren	death	0.16
+1=troi	death	-0.19
+1=trong	birth	-0.15
+1=tru	death	-0.08	birth	-0.1
+1=trung	death	-0.2	birth	-0.07	joined	0.26
+1=truoc	death	-0.1	birth	0.07
+1=truong	death	0.15
+1=tu	death	-0.08	joined	0.07
+1=two	death	0.23
+1=va	death	-0.12	birth	-0.09
+1=vao	death	-0.13	joined	0.05
+1=vay	joined	0.05
+1=ve	birth	-0.26	joined	0.08
+1=vi	joined	-0.05
+1=viet	birth	0.08
+1=village	death	-0.06	birth	0.15
+1=vinh	death	-0.07
+1=vo	death	0.18	birth	0.06
+1=voi	death	-0.12
+1=vua	death	-0.13
+1=vuong	death	0.05
+1=we	death	0.06
+1=when	death	-0.06	joined	0.07
+1=with	death	0.18
+1=xa	death	-0.26	birth	0.08	joined	-0.07
+1=xac	death	0.14
+1=xe	joined	-0.05
+1=xin	death	-0.07	birth	-0.07
+1=y	death	0.06
+1=yen	birth	0.08
+2=#	death	-0.4	birth	-0.13
+2=##	death	-0.55	birth	0.19
+2=###	birth	-0.1
+2=####	birth	-0.12	joined	-0.08
+2=$	death	-0.23	birth	-0.14	joined	-0.09
+2=a	death	0.1	birth	0.06	joined	-0.06
+2=ac	death	0.05
+2=ap	death	0.14
+2=are	joined	0.09
+2=ay	death	0.15	joined	0.09
+2=b	death	0.08	birth	-0.05	joined	0.06
+2=ba	death	0.28	birth	0.06	joined	0.09
+2=bac	joined	-0.12
+2=ban	death	-0.09
+2=bang	death	0.1
+2=bao	joined	-0.07
+2=bay	death	0.27
+2=ben	death	0.08
+2=bia	death	0.16	birth	-0.08
+2=bien	death	0.13
+2=biet	death	0.08
+2=binh	death	0.09	birth	-0.12
+2=bo	death	-0.37	birth	0.11	joined	-0.15
+2=boc	death	-0.06
+2=bom	death	0.11	joined	0.06
+2=bon	death	-0.12	birth	0.07
+2=bot	death	0.05
+2=bu	death	-0.06
+2=bui	death	0.06
+2=by	death	-0.15
+2=c	joined	-0.15
+2=ca	death	-0.14
+2=cac	joined	-0.05
+2=cai	death	-0.06
+2=cam	birth	0.13
+2=campuchia	death	-0.08
+2=can	death	-0.05
+2=cao	death	-0.08
+2=cap	joined	-0.07
+2=cau	death	0.05
+2=cay	death	-0.12
+2=chan	death	-0.12
+2=chau	death	-0.06
+2=chep	death	-0.11
+2=chet	death	-0.14
+2=chi	death	0.2
+2=chien	death	0.09	joined	0.14
+2=cho	death	-0.18	joined	-0.08
+2=chon	death	0.09
+2=chong	death	0.08
+2=chu	death	0.08
+2=chua	death	0.09
+2=chung	death	0.08
+2=chuyen	joined	0.06
+2=co	death	-0.08	joined	-0.09
+2=con	death	0.23	birth	-0.1
+2=cong	death	0.08	joined	0.07
+2=cot	death	0.05
+2=cu	death	0.09
+2=cua	death	0.13
+2=cung	joined	-0.08
+2=cuoi	death	-0.1
+2=cuong	death	0.05
+2=da	death	0.16
+2=dac	death	-0.1
+2=dai	death	0.13
+2=dam	death	0.13
+2=dan	death	0.1
+2=danh	joined	0.05
+2=dao	death	-0.05
+2=dat	death	0.08
+2=dau	death	-0.11	joined	0.07
+2=day	death	-0.15
+2=dem	death	0.05
+2=den	death	-0.09	joined	-0.06
+2=deo	death	0.09
+2=di	death	-0.29	birth	0.17	joined	0.11
+2=dich	death	0.11
+2=dien	death	-0.06	birth	0.09
+2=dinh	death	-0.21	birth	-0.11	joined	-0.09
+2=do	death	0.12
+2=doan	death	-0.05	joined	0.07
+2=doc	death	-0.15
+2=doi	death	-0.15	birth	0.13	joined	0.13
+2=dong	death	0.09
+2=dot	death	0.1
+2=du	death	0.07	birth	-0.05
+2=dua	death	0.14
+2=duc	death	0.09	birth	0.09
+2=duoc	death	0.05
+2=duoi	death	-0.05
+2=duong	death	-0.28	birth	0.05
+2=duy	death	-0.07	birth	0.06
+2=e	death	-0.06	birth	0.07
+2=em	birth	-0.12	joined	-0.05
+2=est	death	0.13
+2=four	death	0.16
+2=friend	death	0.06
+2=front	death	0.07
+2=gac	death	0.05
+2=gai	death	-0.07
+2=ganh	death	0.05
+2=ghi	death	-0.13
+2=gia	birth	0.11
+2=giang	birth	0.05
+2=giao	death	-0.06
+2=giay	joined	-0.07
+2=giu	death	-0.05
+2=go	death	0.05
+2=goi	birth	-0.05
+2=ha	death	0.07	birth	0.07
+2=hai	death	0.07
+2=ham	death	0.12
+2=hang	death	0.05
+2=he	death	-0.09	joined	0.12
+2=her	death	0.12	birth	-0.08
+2=hiep	death	-0.05
+2=hinh	death	-0.11
+2=ho	death	-0.26	joined	0.1
+2=hoa	birth	0.05
+2=hoai	death	0.05
+2=hoang	birth	-0.05
+2=hoc	death	-0.1	birth	0.05	joined	0.09
+2=hoi	birth	-0.06
+2=hom	joined	-0.07
+2=hs	death	0.05	birth	0.06
+2=hue	death	0.11
+2=hung	death	-0.06	birth	0.12
+2=huu	birth	-0.2
+2=huy	death	-0.1
+2=hy	death	0.2	joined	-0.05
+2=i	death	-0.18
+2=il	death	-0.06
+2=in	death	-0.07	birth	-0.1	joined	0.06
+2=it	death	-0.09
+2=je	death	-0.09
+2=k	joined	0.06
+2=khe	death	0.1
+2=khi	death	0.13	birth	-0.11
+2=khong	death	-0.11	birth	-0.1
+2=khu	death	-0.06	birth	0.05
+2=khuong	joined	0.05
+2=kia	death	0.06
+2=kich	death	0.12
+2=kinh	death	0.08
+2=l	death	0.09
+2=la	death	-0.19
+2=lai	death	0.07	birth	-0.05	joined	-0.05
+2=lam	death	0.07	birth	0.07	joined	-0.06
+2=lan	death	-0.13
+2=lang	birth	-0.13
+2=lap	death	0.09
+2=lay	death	0.09	birth	-0.05
+2=le	death	-0.1
+2=len	death	-0.14	joined	0.21
+2=les	joined	0.11
+2=lien	birth	0.05	joined	-0.05
+2=lieu	death	-0.05
+2=linh	birth	0.07
+2=lo	death	-0.12
+2=long	birth	0.05
+2=lu	death	-0.12
+2=luc	death	-0.08	birth	0.07
+2=luyen	death	-0.07	joined	0.05
+2=ly	death	-0.1	joined	0.09
+2=m	death	-0.13
+2=ma	death	-0.18
+2=mat	death	0.09	birth	-0.05	joined	-0.06
+2=mau	death	-0.09
+2=may	death	0.13
+2=min	death	0.1
+2=mo	birth	0.06
+2=mot	death	-0.19	joined	0.05
+2=mu	death	0.07	joined	-0.05
+2=mua	joined	0.08
+2=muoi	joined	0.07
+2=my	death	0.19	birth	0.09
+2=n	death	0.13
+2=nam	death	0.1	birth	-0.16	joined	0.06
+2=nay	death	-0.33	birth	0.1	joined	-0.11
+2=nga	death	0.22
+2=ngay	death	-0.47	birth	-0.05	joined	0.1
+2=nghe	death	-0.06
+2=nghi	death	0.07
+2=nghia	joined	0.1
+2=ngoai	death	-0.08	birth	-0.14
+2=ngoc	death	0.06
+2=ngu	death	-0.07	birth	0.17
+2=nguoi	death	-0.45	birth	-0.11
+2=nguyen	death	-0.2
+2=nha	death	-0.1
+2=nham	death	-0.06	birth	0.1
+2=nhap	death	-0.1	joined	0.27
+2=nhau	joined	0.07
+2=nhi	joined	0.05
+2=nhieu	death	0.05
+2=ninh	death	0.11
+2=no	death	0.11
+2=nva	death	0.18
+2=o	birth	0.08
+2=of	death	-0.11	birth	0.11
+2=ong	death	0.16	birth	-0.05	joined	-0.07
+2=or	death	0.13
+2=pere	death	-0.09
+2=pha	death	-0.06
+2=phai	death	0.25
+2=phao	death	0.09
+2=phap	death	0.17
+2=phi	death	0.11
+2=phnom	death	-0.23
+2=pho	death	-0.13	birth	0.07
+2=phu	birth	0.05
+2=phum	death	-0.1
+2=phuong	death	0.1
+2=plei	death	-0.19
+2=qua	death	0.13
+2=quan	death	-0.31	birth	0.16	joined	0.14
+2=quang	death	0.22	birth	-0.06
+2=quay	death	-0.07
+2=que	death	0.09
+2=quoc	death	0.18
+2=quy	death	-0.12
+2=ra	death	0.12	birth	-0.15	joined	0.05
+2=rach	death	-0.05
+2=ray	death	0.05
+2=ro	death	0.06
+2=roi	death	-0.22	joined	0.11
+2=ruot	death	-0.05
+2=s	death	0.05
+2=sai	death	-0.11
+2=said	death	-0.05
+2=san	death	-0.06	joined	0.06
+2=sang	death	-0.08	joined	0.08
+2=sanh	death	0.05
+2=sau	birth	0.08	joined	0.11
+2=saw	death	0.05
+2=si	death	-0.36
+2=sinh	death	-0.15	joined	0.13
+2=son	death	0.11	birth	0.08	joined	-0.05
+2=song	death	0.07
+2=su	death	0.05	joined	0.08
+2=sy	death	0.07
+2=ta	death	-0.06	joined	0.09
+2=tai	death	-0.12	birth	-0.1
+2=tam	death	0.06
+2=tan	birth	0.13
+2=tang	death	0.14
+2=tap	death	-0.14	joined	0.09
+2=tau	death	0.13
+2=tay	death	0.16	joined	-0.05
+2=ten	birth	-0.05
+2=thach	birth	0.05
+2=thang	death	-0.09	birth	-0.08	joined	-0.05
+2=thanh	death	-0.25	birth	0.1	joined	0.05
+2=that	death	0.14	joined	-0.05
+2=the	death	-0.32	birth	-0.05
+2=thi	death	0.11	birth	-0.06
+2=thiet	death	0.07
+2=tho	death	-0.08	birth	0.07
+2=thon	birth	0.06
+2=thong	joined	-0.05
+2=thu	death	0.14
+2=thuong	death	0.19	joined	0.08
+2=tien	death	-0.05
+2=tieu	joined	0.08
+2=tin	death	-0.14	joined	-0.08
+2=tinh	death	-0.06
+2=to	death	0.14
+2=toan	death	0.06
+2=toc	death	-0.1
+2=toi	death	0.11	birth	-0.09	joined	0.1
+2=tra	death	-0.11
+2=trai	death	-0.07
+2=tran	death	0.17	joined	0.16
+2=trang	death	0.05
+2=tren	death	0.06
+2=tri	death	0.08
+2=trinh	death	-0.16
+2=troi	death	-0.06
+2=trong	death	0.07	joined	0.07
+2=tru	birth	-0.09
+2=trung	death	-0.09	birth	0.16	joined	-0.06
+2=truong	death	0.08	birth	-0.06	joined	-0.06
+2=tu	death	0.24
+2=tui	joined	-0.06
+2=tuoi	death	0.08
+2=tuong	death	0.06
+2=tuy	death	-0.09
+2=ty	death	0.09
+2=un	joined	0.13
+2=ut	death	0.1	joined	-0.05
+2=uy	death	-0.08
+2=va	death	0.05
+2=van	death	0.49	birth	-0.06	joined	-0.09
+2=vao	death	-0.18	birth	-0.05
+2=vay	death	0.1
+2=ve	death	-0.08	joined	-0.1
+2=vi	birth	0.14
+2=vien	joined	0.07
+2=viet	death	-0.09	joined	-0.05
+2=vo	death	0.06	birth	0.05
+2=voi	death	0.15	joined	-0.06
+2=vong	death	-0.06
+2=vot	death	0.09
+2=vu	death	0.05	joined	-0.05
+2=vua	birth	-0.05
+2=with	death	-0.11
+2=xa	birth	0.15	joined	0.07
+2=xac	death	0.09
+2=xe	death	0.15
+2=xuan	death	0.16	birth	0.08
+2=xuyen	death	0.06
+2=y	death	-0.11
+2=yen	death	-0.13	birth	0.18
+3=##	death	-0.38	birth	-0.16	joined	0.35
+3=###	death	0.2	birth	-0.09
+3=####	death	0.21	birth	0.07	joined	-0.08
+3=$	death	-0.07	birth	-0.14	joined	-0.15
+3=a	death	0.33	birth	-0.06
+3=ai	death	0.13
+3=an	death	0.08	birth	0.1	joined	-0.1
+3=anh	death	0.08
+3=ap	birth	-0.1
+3=b	joined	-0.09
+3=b52	death	0.05
+3=ba	death	0.06	joined	-0.07
+3=bac	death	-0.07	birth	-0.11	joined	0.1
+3=ban	death	-0.13	joined	0.08
+3=bang	death	-0.11
+3=bao	death	-0.21	birth	-0.05
+3=bat	death	-0.1
+3=bau	death	0.06
+3=bay	death	0.06
+3=be	death	0.14
+3=ben	death	-0.17	joined	0.05
+3=bi	death	0.1	joined	-0.05
+3=bia	death	0.05
+3=binh	birth	0.05	joined	-0.07
+3=bo	joined	0.11
+3=bong	death	-0.09
+3=bot	death	-0.07
+3=bu	death	0.08
+3=buc	death	0.07
+3=bung	death	0.07
+3=c	death	-0.18
+3=c6	death	-0.11
+3=c9	death	0.05
+3=ca	death	0.07
+3=cach	death	0.06
+3=came	death	0.09
+3=cao	death	-0.23
+3=cat	death	-0.07
+3=cau	death	-0.07
+3=chac	death	-0.17
+3=cham	death	-0.09
+3=chi	death	0.09	birth	0.06	joined	-0.11
+3=chiec	death	0.05
+3=chinh	death	-0.07
+3=cho	death	0.17
+3=chon	death	-0.18
+3=chu	death	-0.14
+3=chua	death	0.18
+3=chung	death	0.1
+3=chuyen	death	0.14
+3=co	death	0.21
+3=con	death	0.11	birth	-0.05	joined	-0.07
+3=cong	death	0.31	birth	-0.12
+3=cot	death	0.05
+3=cu	death	0.06
+3=cung	death	0.07	joined	-0.08
+3=d	death	-0.06	birth	0.15
+3=da	death	-0.18	joined	-0.05
+3=dac	death	-0.08
+3=dai	joined	-0.07
+3=dak	death	0.08
+3=dam	death	-0.05
+3=dan	death	-0.18	birth	0.06	joined	-0.05
+3=dang	death	-0.15
+3=danh	death	0.27
+3=dap	death	0.08
+3=dat	death	-0.06
+3=day	joined	0.06
+3=de	death	-0.17
+3=dead	joined	0.09
+3=den	joined	-0.07
+3=deo	death	-0.12
+3=deu	death	-0.06	birth	0.06
+3=di	death	0.09
+3=dich	joined	0.07
+3=dieu	death	0.05
+3=dinh	death	0.08	birth	0.06
+3=do	death	0.11	birth	0.05	joined	-0.06
+3=doan	death	0.12
+3=doc	death	0.05
+3=doi	death	-0.05	birth	0.06	joined	-0.1
+3=don	death	0.11	joined	0.13
+3=dong	death	0.2
+3=du	birth	-0.09
+3=dua	death	0.09
+3=duc	death	-0.08
+3=dung	death	0.07	joined	-0.06
+3=duoc	death	0.05	joined	-0.11
+3=duong	joined	0.18
+3=e	death	0.05
+3=e12	death	0.06
+3=em	death	-0.34	joined	0.05
+3=enemy	death	0.07
+3=est	joined	0.1
+3=fight	death	-0.13
+3=gan	death	0.19
+3=gap	death	0.09
+3=ghi	death	0.12
+3=gi	death	-0.19
+3=gia	death	-0.13
+3=giai	death	0.08
+3=giao	death	-0.21
+3=giay	death	-0.16
+3=gioi	death	0.08
+3=go	death	0.14
+3=goc	death	-0.08
+3=goi	death	0.13	birth	0.08
+3=gui	death	0.06
+3=ha	death	-0.14	birth	0.16	joined	-0.05
+3=had	death	-0.08
+3=hai	death	0.18	joined	-0.15
+3=ham	death	-0.12
+3=hau	joined	-0.08
+3=hay	death	0.1
+3=he	death	0.08	birth	0.07	joined	-0.05
+3=ho	death	0.05	joined	-0.05
+3=hoa	death	0.05
+3=hoan	death	-0.08
+3=hoi	death	-0.19
+3=hop	death	-0.05
+3=hs	death	-0.08	birth	0.16
+3=huong	death	0.06
+3=huy	death	0.09
+3=huyen	joined	0.07
+3=hy	death	-0.37
+3=i	death	0.09	joined	0.09
+3=in	death	-0.06	birth	0.07
+3=it	death	0.28
+3=kb	death	-0.07
+3=ke	death	0.08	joined	0.05
+3=khi	death	0.07
+3=kho	joined	0.06
+3=khong	birth	0.11	joined	-0.09
+3=khu	joined	0.06
+3=kia	death	0.12
+3=kien	death	-0.05	birth	0.11
+3=kinh	death	0.05
+3=ky	joined	0.09
+3=la	death	0.32	birth	0.17	joined	0.05
+3=lac	joined	-0.05
+3=lai	death	-0.28	birth	-0.08
+3=lang	death	0.23
+3=lao	birth	-0.09
+3=lap	death	0.11
+3=lau	death	0.05
+3=le	death	-0.14
+3=len	death	0.05	birth	-0.07
+3=lien	death	-0.05
+3=liet	birth	-0.06
+3=lo	death	-0.13	joined	0.11
+3=loan	death	-0.17
+3=loc	death	0.11
+3=loi	death	0.08	birth	-0.1
+3=long	death	0.05
+3=lu	death	-0.14
+3=luc	death	0.07	joined	-0.06
+3=lung	birth	0.07
+3=luong	death	0.06
+3=ma	death	0.22	birth	0.05
+3=mac	death	0.07
+3=man	death	-0.05
+3=mau	death	0.09
+3=may	death	-0.1
+3=me	death	-0.26
+3=minh	joined	0.05
+3=mo	death	0.17
+3=moi	birth	-0.06	joined	-0.06
+3=mon	birth	0.05
+3=mong	death	-0.06
+3=mot	death	-0.16
+3=mua	death	-0.08
+3=muon	death	0.07	joined	0.05
+3=my	death	0.16
+3=nam	death	0.12	joined	-0.28
+3=nang	death	-0.07
+3=nay	death	0.09
+3=nen	death	0.05
+3=ngan	death	0.05
+3=ngay	death	-0.13	birth	0.05	joined	0.07
+3=nghe	death	-0.05	birth	-0.05
+3=nghi	birth	0.07
+3=nghia	death	-0.12
+3=ngo	death	0.26
+3=ngoc	death	0.14
+3=ngu	death	-0.11	joined	0.27
+3=ngung	death	0.12
+3=nguoi	death	0.21	joined	0.05
+3=nguyen	death	0.07	birth	-0.06	joined	-0.07
+3=nha	death	0.11	joined	0.11
+3=nhan	death	0.09
+3=nhat	death	-0.08
+3=nhau	death	-0.06
+3=nho	death	0.11
+3=nhu	death	-0.14
+3=nhung	death	-0.06
+3=ninh	death	-0.05
+3=no	death	0.16	joined	-0.05
+3=noi	birth	-0.13	joined	0.07
+3=ntls	death	-0.11
+3=nui	birth	0.11
+3=nuoc	death	0.07	joined	0.08
+3=o	death	0.31	birth	-0.17
+3=of	death	-0.19	birth	0.05
+3=on	birth	0.09
+3=ong	birth	-0.19
+3=pha	death	-0.09	birth	0.08
+3=phai	birth	0.1
+3=pham	death	0.11
+3=phi	death	-0.06
+3=phia	death	-0.08
+3=pho	birth	0.09
+3=phu	death	0.12	birth	0.11
+3=phuc	death	-0.15	joined	0.17
+3=phuoc	death	-0.12
+3=pot	death	-0.06
+3=quan	joined	0.1
+3=quang	death	0.11	birth	0.07
+3=que	death	0.12
+3=quoc	death	0.1	birth	0.08
+3=quy	death	0.19
+3=quynh	birth	0.05
+3=ra	birth	-0.1	joined	-0.06
+3=ranh	death	-0.07
+3=ray	death	-0.11
+3=roi	death	-0.06	birth	-0.06
+3=rut	death	-0.16	birth	0.09
+3=sa	death	-0.11
+3=sang	joined	0.12
+3=sanh	death	0.12
+3=sat	death	-0.09
+3=sau	death	-0.16
+3=si	death	-0.18
+3=sinh	death	0.32	birth	-0.06	joined	-0.05
+3=slope	death	-0.09
+3=so	birth	-0.06
+3=son	death	-0.07
+3=sot	death	-0.07	joined	0.12
+3=sung	death	0.05
+3=suoi	death	0.05
+3=sy	death	-0.07
+3=t	death	-0.09
+3=tai	death	0.09	birth	-0.06
+3=tam	joined	0.09
+3=tan	death	-0.08	birth	-0.09	joined	0.13
+3=tang	death	0.08
+3=tap	death	-0.24
+3=tay	joined	-0.08
+3=ten	death	-0.1	joined	0.06
+3=thach	death	-0.07
+3=thai	birth	-0.06
+3=tham	death	0.07
+3=thang	death	-0.17	birth	0.09
+3=thanh	death	-0.08	birth	0.08
+3=thap	birth	0.11
+3=that	death	-0.05
+3=thay	death	-0.26
+3=the	death	-0.1
+3=they	death	-0.06
+3=thi	death	0.23
+3=thieu	death	0.06
+3=tho	birth	0.15
+3=thon	death	0.05
+3=thu	death	-0.07	joined	-0.08
+3=thuoc	death	0.14
+3=thuong	death	-0.32
+3=thuy	joined	-0.05
+3=tieu	death	0.12
+3=tim	death	-0.08
+3=tin	death	-0.08	joined	-0.1
+3=to	death	-0.05	birth	-0.05
+3=toi	death	0.09	joined	0.09
+3=told	death	0.06
+3=tra	death	0.08
+3=trai	death	0.05	birth	-0.08
+3=tram	death	0.11
+3=tran	death	0.29	birth	-0.08
+3=trinh	death	-0.09
+3=tro	death	-0.13
+3=tron	death	-0.06	joined	0.09
+3=trong	death	0.09	birth	0.07
+3=trung	death	0.17
+3=truoc	death	-0.39	birth	0.05
+3=truong	death	-0.17	joined	0.22
+3=tu	death	0.08	birth	-0.09
+3=tuc	death	0.16
+3=tui	death	-0.09
+3=tuong	death	-0.16
+3=tuyen	joined	0.1
+3=uy	joined	-0.07
+3=va	birth	0.09
+3=van	birth	-0.11	joined	-0.09
+3=vao	death	-0.11	joined	0.05
+3=vc	death	-0.06
+3=ve	death	-0.3	birth	-0.15
+3=vi	death	-0.08	joined	0.05
+3=vien	death	-0.06	birth	0.08
+3=viet	death	-0.09
+3=vinh	birth	0.06
+3=vo	joined	0.14
+3=voi	death	0.07	joined	0.06
+3=vu	death	0.08	joined	0.08
+3=vuon	death	0.11
+3=was	death	-0.06	joined	0.25
+3=we	death	-0.1
+3=xa	birth	-0.08	joined	-0.06
+3=xac	death	0.05
+3=xe	death	0.07
+3=xin	death	0.05
+3=xom	death	0.07	birth	-0.06
+3=xuan	joined	-0.06
+3=xung	joined	-0.07
+3=xuong	death	-0.07
+3=xuyen	death	-0.14	joined	-0.08
+3=y	death	-0.17
+3=year	death	0.07
+3=yen	death	0.06	joined	-0.11
-1=#	joined	-0.06
-1=# & ##	death	-0.08
-1=# & ####	death	-0.12
-1=# & dem	death	0.09
-1=##	death	-0.13	birth	-0.08
-1=## & #	death	0.18
-1=## & ##	death	-0.07
-1=## & ####	death	-0.18
-1=## & nam	death	0.17
-1=## & thang	death	0.08
-1=###	birth	-0.08	joined	-0.14
-1=### & dem	death	0.06
-1=### & nam	death	-0.05
-1=### & thang	joined	-0.07
-1=####	death	0.35	birth	-0.52	joined	0.18
-1=#### & #	death	-0.29	joined	0.18
-1=#### & ##	death	0.21	joined	-0.05
-1=#### & ####	death	0.61	birth	-0.4
-1=#### & nam	joined	0.11
-1=#### & ngay	death	-0.06
-1=#### & sang	death	0.06
-1=2h	death	0.05
-1=^	death	-0.19	birth	0.08	joined	-0.06
-1=^ & chieu	death	-0.15	birth	0.11
-1=^ & hom	death	0.1
-1=^ & sang	death	0.05
-1=^ & thang	death	0.12
-1=am	death	0.11
-1=an	death	0.07	birth	0.07
-1=an & ####	death	0.14	birth	0.09
-1=an & nam	death	-0.1
-1=anh & nam	joined	0.05
-1=army	death	-0.09	joined	0.22
-1=ay & ##	death	-0.14
-1=b	death	-0.1	birth	0.27	joined	-0.53
-1=b & ##	birth	-0.07	joined	-0.09
-1=b & ####	death	-0.06	birth	0.34	joined	-0.08
-1=b & thang	joined	-0.21
-1=bac	death	0.06	birth	-0.12	joined	-0.07
-1=bac & ####	death	-0.06	birth	-0.06
-1=bach & ####	death	-0.05	birth	0.05
-1=ban	death	0.28	birth	-0.05
-1=ban & ####	death	0.11
-1=ban & nam	death	0.17
-1=ban & ngay	death	-0.07	joined	0.06
-1=bang & ngay	death	0.05
-1=bao	death	-0.07	joined	-0.05
-1=bao & ngay	death	-0.07
-1=bat	death	-0.34	joined	-0.07
-1=bat & nam	death	-0.05
-1=bat & ngay	death	-0.15
-1=bay	birth	0.08
-1=be	death	-0.13
-1=be & nam	death	-0.08
-1=benh	death	-0.07
-1=benh & nam	death	-0.06
-1=bi	death	0.08
-1=bia	death	0.06
-1=bien	death	0.11	birth	-0.05
-1=bien & ####	death	0.13
-1=binh	death	0.2	birth	0.06
-1=binh & ####	birth	0.09
-1=binh & nam	death	0.13
-1=bo	death	0.1
-1=bo & nam	death	0.13
-1=bom	death	0.08
-1=bom & nam	death	0.07
-1=bon	death	-0.05
-1=born	death	-0.13	birth	0.27
-1=born & ####	birth	0.08
-1=bua	death	0.2
-1=bua & ##	death	0.11
-1=c	death	-0.08	joined	-0.17
-1=c2	death	0.12
-1=cai	death	-0.05	birth	0.05
-1=cam	death	-0.06	birth	0.08
-1=can & nam	death	0.12
-1=cap	death	-0.22	birth	-0.05	joined	-0.05
-1=cap & ##	death	-0.09
-1=cap & ngay	death	-0.11
-1=captured	death	-0.07
-1=captured & ##	death	-0.07
-1=cat	death	0.09
-1=cau	death	-0.12
-1=cau & ##	death	-0.1
-1=chac	death	0.09
-1=chai	birth	0.05
-1=cham	death	0.07
-1=chanh	death	-0.1
-1=chat	death	-0.07
-1=chau	death	-0.16
-1=chep	death	-0.12
-1=chet	death	0.14	joined	-0.06
-1=chet & #	death	0.05
-1=chet & ####	death	-0.07
-1=chet & nam	death	0.06
-1=chet & ngay	death	0.07
-1=chi	death	0.05
-1=chia	death	-0.08
-1=chim	death	0.14
-1=chim & nam	death	0.07
-1=cho	death	-0.05
-1=chung	birth	0.08
-1=co	death	-0.12
-1=co & ngay	death	-0.14
-1=cong	joined	-0.05
-1=cu	death	-0.12
-1=cu & ##	death	-0.09
-1=cung	death	0.11	joined	0.14
-1=cung & ##	death	0.11
-1=cung & ngay	death	-0.1	joined	0.18
-1=cuoi & ####	death	0.06
-1=cuoi & ngay	death	-0.05
-1=cuon	death	0.08
-1=cuong & ####	birth	0.05
-1=da	death	-0.06	joined	0.08
-1=da & ####	death	0.09
-1=da & ngay	death	-0.08	joined	0.09
-1=dac	death	-0.12
-1=dai	death	0.05
-1=dan	birth	0.16
-1=dan & ####	birth	0.08
-1=danh	death	0.05
-1=dau	death	-0.07	joined	-0.06
-1=day	joined	0.07
-1=day & #	death	-0.05
-1=day & ##	joined	0.09
-1=de	death	-0.31	birth	0.11	joined	-0.09
-1=de & #	death	-0.1
-1=de & ##	death	0.05
-1=de & nam	death	-0.07	birth	0.15
-1=de & ngay	death	-0.25
-1=dem	death	0.24
-1=dem & thang	death	0.05
-1=den	death	-0.08	birth	-0.06	joined	-0.14
-1=den & ##	death	-0.08
-1=den & ####	death	-0.07	joined	-0.07
-1=den & nam	death	0.08
-1=den & thang	death	-0.14
-1=di	death	-0.66	birth	-0.26	joined	1.13
-1=di & #	death	-0.14	joined	0.14
-1=di & ##	death	-0.15	joined	0.21
-1=di & ####	death	-0.1	birth	-0.05	joined	0.3
-1=di & dem	death	0.11	joined	-0.05
-1=di & nam	death	-0.11	birth	-0.16	joined	0.34
-1=di & ngay	death	-0.08	joined	0.11
-1=di & thang	death	-0.19	joined	0.29
-1=died	death	-0.06
-1=died & ##	death	-0.06
-1=dien	death	-0.1
-1=dip	death	0.11
-1=do	death	0.18	joined	-0.06
-1=doan	death	-0.05	joined	0.18
-1=doan & #	death	-0.07	birth	0.08
-1=doan & nam	joined	0.15
-1=doi	death	-0.09	birth	-0.05	joined	0.16
-1=doi & ##	death	-0.1	joined	0.1
-1=doi & ####	death	0.22	joined	0.07
-1=doi & nam	joined	0.05
-1=dong & ##	death	-0.12
-1=dot	death	-0.15	joined	0.32
-1=dot & #	death	-0.06	joined	0.17
-1=dot & thang	death	-0.09	joined	0.15
-1=dua	death	0.05
-1=dung	death	0.11
-1=dung & nam	death	-0.05
-1=dung & ngay	death	-0.05
-1=dung & ram	death	0.12
-1=duoc	death	0.06
-1=duong	death	-0.27	birth	-0.09	joined	0.25
-1=duong & ##	death	-0.07
-1=duong & ####	death	-0.11
-1=duong & ngay	death	-0.11	joined	0.19
-1=en	death	0.11	birth	-0.09	joined	0.17
-1=en & ####	death	-0.07	birth	-0.07	joined	0.05
-1=en & mai	joined	0.06
-1=f308	death	-0.05
-1=f320	death	-0.11
-1=for	death	0.09
-1=for & #	death	0.08
-1=from	death	-0.11
-1=gai	death	0.09
-1=gao	death	-0.06
-1=gat	death	0.1
-1=ghi	death	0.26	birth	-0.06
-1=ghi & #	death	-0.08
-1=ghi & ##	death	0.23
-1=ghi & ngay	joined	0.07
-1=ghi & thang	death	0.07
-1=gia	death	0.06	joined	0.06
-1=gia & ####	death	-0.06
-1=gia & nam	death	0.07	joined	0.08
-1=giang	death	-0.12
-1=giao	death	-0.13
-1=giet	death	0.12
-1=gio	death	0.29	birth	0.22	joined	-0.05
-1=gio & ##	death	0.17	birth	0.07
-1=gio & chieu	death	0.06
-1=gio & ngay	death	-0.09
-1=gio & sang	death	0.13
-1=gioi	death	0.06
-1=goi	death	-0.06	joined	0.06
-1=h	death	-0.05
-1=ha	birth	-0.08
-1=ha & #	death	-0.09
-1=hai	joined	0.11
-1=ham	death	0.06
-1=hanh	death	-0.07
-1=hau	death	0.08
-1=he	death	-0.05
-1=het	death	-0.09
-1=hiep	death	0.07
-1=hieu	death	0.08
-1=ho	death	-0.11	joined	0.09
-1=ho & ngay	joined	0.08
-1=ho & thang	death	-0.1
-1=hoa	birth	-0.06
-1=hoa & ##	death	0.05
-1=hoa & nam	death	0.11
-1=hoang	birth	0.05
-1=hoi	death	0.13	birth	-0.09	joined	0.07
-1=hoi & ##	death	0.06
-1=hoi & ####	death	-0.18	joined	0.05
-1=hoi & cuoi	joined	0.08
-1=hoi & nam	death	0.3
-1=hoi & thang	death	-0.15
-1=hs	death	0.12	joined	-0.06
-1=hs & #	death	0.05
-1=hs & ##	death	0.05	birth	0.1
-1=hs & ####	death	0.13	birth	-0.06
-1=hs & mua	death	-0.09
-1=hung	joined	0.08
-1=hung & ####	joined	0.09
-1=huong	death	-0.12
-1=in	death	-0.09	birth	-0.17	joined	0.12
-1=in & ##	death	-0.08
-1=in & ####	death	-0.25	birth	-0.16
-1=in & february	death	0.08
-1=in & june	death	-0.09
-1=in & may	death	0.11	joined	0.07
-1=is	death	-0.05
-1=k	death	-0.11	birth	0.11	joined	0.1
-1=k & nam	joined	0.11
-1=ke	death	0.22	joined	-0.08
-1=ke & nam	death	0.19
-1=kem	death	-0.07
-1=ket	birth	-0.07	joined	-0.06
-1=khac	death	0.05	birth	0.05
-1=khang	death	-0.06
-1=khanh	death	-0.13	birth	0.08
-1=khe	joined	0.07
-1=khoang	death	0.06
-1=khoe	death	-0.1
-1=khong & ##	death	0.12
-1=khue	death	0.05
-1=kia	death	0.09
-1=kich	death	0.07	birth	-0.09
-1=kich & ####	death	0.1	birth	-0.08	joined	0.11
-1=killed	death	0.05
-1=ko	death	-0.06
-1=ko & ####	death	-0.07
-1=ky	death	-0.17	birth	0.06
-1=ky & ##	death	-0.06
-1=ky & ####	birth	0.1
-1=ky & ngay	death	-0.09
-1=la	death	0.23	birth	0.09
-1=la & ##	death	0.24	joined	-0.06
-1=la & ####	death	-0.08	birth	0.15
-1=la & dem	death	-0.08
-1=la & mua	death	0.05
-1=la & mung	death	-0.05
-1=la & nam	joined	0.05
-1=la & thang	death	-0.11	joined	0.08
-1=lai	death	-0.07
-1=lai & nam	joined	0.06
-1=lak	death	0.05
-1=lam	death	-0.11
-1=lam & ##	death	-0.08
-1=lan	birth	-0.07
-1=lan & dau	joined	0.12
-1=lan & nam	death	-0.05
-1=lang	death	0.1	birth	-0.05	joined	-0.06
-1=lao	death	0.13
-1=lao & nam	death	0.09
-1=lap	death	-0.05
-1=lap & ####	death	-0.07	birth	0.08
-1=lap & ngay	death	-0.05
-1=lau	death	-0.05
-1=lay	death	-0.09
-1=le	death	0.1	birth	-0.06
-1=le & #	death	-0.11
-1=le & ##	death	0.18
-1=le & nam	death	0.07
-1=len	death	-0.08	joined	0.12
-1=lich	death	0.13
-1=linh	death	-0.3	joined	0.52
-1=linh & #	death	-0.06	joined	0.09
-1=linh & ####	joined	0.15
-1=linh & nam	joined	0.17
-1=lo	death	-0.05
-1=loc	death	0.27	birth	0.05
-1=loc & ####	birth	0.06
-1=loi	death	-0.05	birth	0.06
-1=long	death	-0.09	joined	-0.06
-1=long & nam	death	0.17
-1=lu	death	-0.05
-1=lua	death	0.1
-1=luc	death	0.09
-1=lung	death	-0.16
-1=luon	death	0.13
-1=lut	death	-0.06
-1=ly	joined	0.15
-1=ma	death	-0.08
-1=ma & nam	death	-0.09
-1=mai	death	-0.08
-1=man	birth	0.06	joined	0.12
-1=mang	joined	-0.07
-1=mars	death	-0.2
-1=mat	birth	-0.16	joined	-0.2
-1=mat & #	death	0.21
-1=mat & ##	death	0.16
-1=mat & ####	death	-0.12	birth	-0.09	joined	-0.05
-1=mat & mung	death	0.05
-1=mat & nam	death	-0.39
-1=mat & ngay	death	0.06
-1=mat & thang	death	0.09
-1=me	death	0.07
-1=mien	death	-0.07	birth	-0.05
-1=mieu	death	-0.07
-1=mo & nam	death	-0.06
-1=mot	death	-0.17	joined	0.12
-1=mot & ngay	joined	0.12
-1=mua	death	0.09
-1=mua & nam	death	0.09
-1=my	death	0.05
-1=na	death	0.05
-1=na & ngay	death	0.05
-1=nam	joined	-0.06
-1=nam & ####	death	0.17
-1=nam & nam	death	-0.08
-1=nam & ngay	death	0.08
-1=nang	death	-0.06
-1=ngai	death	0.05
-1=ngay	death	0.05
-1=nghe	death	-0.07
-1=nghi	birth	0.06
-1=nghi & ####	birth	0.06
-1=nghia	death	0.07	joined	0.06
-1=nghia & ####	birth	0.05
-1=ngo	death	0.06
-1=ngu	death	-0.26	birth	-0.11	joined	0.1
-1=ngu & #	death	-0.09
-1=ngu & ##	death	-0.08
-1=ngu & ####	birth	-0.06	joined	0.12
-1=ngu & nam	joined	-0.06
-1=ngu & thang	death	-0.07	joined	0.08
-1=nguyen	death	0.16	birth	-0.09
-1=nguyen & ##	death	0.09	birth	-0.05
-1=nha	death	0.05	birth	-0.05	joined	0.05
-1=nha & ####	death	0.09
-1=nha & nam	death	-0.06
-1=nham	death	0.14
-1=nham & ##	death	0.07
-1=nham & ngay	death	0.07
-1=nhan & ####	birth	0.07
-1=nhi	birth	0.07
-1=nhi & ####	birth	0.07
-1=nho	death	0.18
-1=nhon	death	0.05
-1=nhu	death	-0.14	joined	0.08
-1=nhung	death	-0.07
-1=ninh	joined	-0.08
-1=ninh & ####	death	0.1	birth	0.05
-1=nn	death	-0.09	birth	-0.06	joined	0.23
-1=nn & #	death	-0.08	joined	0.14
-1=nn & ##	joined	0.07
-1=no	joined	0.1
-1=noel	death	-0.25
-1=noel & ####	death	-0.25
-1=noi	death	0.05
-1=noi & ##	death	-0.05
-1=noi & nam	death	0.07
-1=noi & ngay	death	-0.05
-1=nop	death	-0.07
-1=not	death	-0.08
-1=not & ####	death	-0.08
-1=nua	death	0.07
-1=nuoc	death	0.13
-1=o	death	0.1
-1=of	death	0.11	joined	-0.05
-1=of & #	death	-0.07
-1=of & ####	death	0.13
-1=on	death	0.21	joined	-0.08
-1=on & #	death	0.21
-1=ong	death	0.22
-1=ong & ngay	death	0.16
-1=pailin	death	0.13
-1=pha	death	0.05
-1=phai	death	-0.17
-1=phai & ####	death	-0.13
-1=phan	death	-0.09
-1=phap	death	0.09	birth	-0.1
-1=phap & ####	death	0.07	birth	-0.09
-1=pho	death	0.14
-1=phong	birth	0.09
-1=phong & ####	death	0.13
-1=phong & nam	death	-0.05	joined	0.07
-1=phong & ngay	death	-0.05	birth	0.11
-1=phu	birth	0.09	joined	0.09
-1=phuc	death	0.05
-1=phuoc	death	0.09
-1=quan	death	-0.13	joined	0.07
-1=quan & #	death	-0.06	joined	0.07
-1=quan & ##	joined	0.11
-1=quan & ngay	death	0.06
-1=quan & thang	death	-0.08
-1=quoc	death	0.08
-1=quoc & nam	death	0.05
-1=rang & thang	death	0.06
-1=ray	death	0.08
-1=ray & nam	death	0.11
-1=ret	death	0.07
-1=riep	death	0.07
-1=riep & ngay	death	0.07
-1=ro	joined	0.12
-1=roi	death	0.12	birth	-0.05
-1=s	death	0.13	birth	-0.06
-1=s & ##	death	0.05	birth	-0.06
-1=san	death	-0.05
-1=sang	joined	0.1
-1=sang & nam	joined	0.06
-1=sanh	birth	0.3	joined	-0.09
-1=sanh & ####	death	-0.1	birth	0.23
-1=sanh & nam	birth	0.07
-1=sau	death	0.1	joined	-0.06
-1=sau & #	death	-0.07
-1=sau & ####	death	0.05
-1=sau & nam	death	0.06
-1=say	death	0.2
-1=says	death	0.05
-1=season	death	0.2
-1=season & ####	death	0.2
-1=si	death	-0.11
-1=since	death	-0.07
-1=since & ####	death	-0.07
-1=sinh	death	-0.47	birth	0.53	joined	-0.53
-1=sinh & #	death	-0.09
-1=sinh & ##	death	-0.17	birth	0.12
-1=sinh & ####	death	0.33	birth	-0.29	joined	-0.19
-1=sinh & dem	death	-0.24
-1=sinh & khoang	death	-0.08	birth	0.08
-1=sinh & mua	death	-0.06
-1=sinh & mung	death	0.11	birth	0.06
-1=sinh & nam	birth	0.31	joined	-0.23
-1=sinh & ngay	death	-0.19	birth	0.25
-1=sn	death	-0.18	birth	0.35	joined	-0.16
-1=sn & ##	birth	0.11
-1=sn & ####	death	-0.13	birth	0.23	joined	-0.12
-1=so	birth	0.05
-1=son	birth	-0.05
-1=son & ##	death	0.06
-1=song	death	-0.09
-1=song & nam	death	-0.11
-1=su	joined	0.1
-1=ta & nam	death	0.06
-1=tam	death	0.07
-1=tan	death	-0.06
-1=tang & nam	death	-0.05
-1=tao	death	-0.15
-1=tay	death	-0.17
-1=tay & nam	death	-0.11
-1=te	death	0.05
-1=te & ####	death	0.05
-1=tet	death	0.07
-1=tet & ####	death	0.13
-1=th	birth	0.05
-1=thai	death	-0.05
-1=thang	birth	-0.07	joined	0.1
-1=thang & nam	death	0.1	joined	0.12
-1=thanh	death	0.13
-1=thanh & ####	death	0.07
-1=the	death	0.05
-1=thi	death	0.17	birth	-0.06	joined	0.05
-1=thi & #	death	0.1
-1=tho	death	0.14	joined	-0.07
-1=thom	death	0.08
-1=thu	death	-0.11	joined	-0.06
-1=thuan	death	-0.06
-1=thuan & ####	death	0.06
-1=thuong	death	-0.08
-1=thuy	death	0.05	joined	0.06
-1=tich & ####	death	-0.06
-1=tieng	death	-0.14
-1=tin	death	-0.1
-1=tinh	death	0.1
-1=tinh & thang	joined	0.06
-1=tnxp & thang	death	-0.05	joined	-0.09
-1=to	death	-0.13
-1=to & #	death	-0.06
-1=toi	death	-0.08	birth	-0.06	joined	-0.08
-1=toi & ####	death	-0.05
-1=toi & nam	death	-0.17
-1=ton	death	-0.08
-1=tra	death	-0.06	joined	-0.05
-1=tran & ##	death	0.07
-1=tran & ngay	death	-0.15
-1=trang & ngay	death	-0.12
-1=tre	death	-0.14
-1=tri	death	-0.1
-1=trong	death	0.1
-1=trong & dem	death	0.08
-1=trong & khang	death	-0.06
-1=trong & nam	death	0.14
-1=truoc	joined	0.05
-1=truong	joined	-0.11
-1=truong & ##	death	0.1
-1=truong & thang	joined	-0.06
-1=tu	death	-0.34	birth	-0.14	joined	0.22
-1=tu & #	death	0.12
-1=tu & ##	death	0.16	birth	0.08
-1=tu & ####	death	-0.38	birth	-0.09	joined	0.2
-1=tu & dau	death	0.09
-1=tu & nam	death	-0.1	birth	-0.09	joined	0.09
-1=tu & thang	death	-0.12
-1=tuan	joined	-0.05
-1=tuc	death	0.1	birth	0.06
-1=tuc & ##	death	0.06
-1=tung	death	0.08
-1=tuoi	death	0.19	birth	-0.05
-1=tuoi & nam	death	0.07
-1=tuong	birth	0.1
-1=tuyen	death	-0.13
-1=va	death	0.06
-1=van	birth	0.06
-1=van & ####	birth	0.06
-1=vao	death	0.05	joined	-0.05
-1=vao & ##	death	-0.12
-1=vao & mung	death	0.07
-1=vao & nam	death	0.06
-1=vao & thang	death	0.1
-1=ve	death	-0.28	birth	-0.12	joined	-0.14
-1=ve & nam	death	-0.07	birth	-0.1	joined	-0.07
-1=ve & thang	death	-0.06
-1=vi	death	-0.07
-1=vien	birth	-0.08
-1=vien & ####	birth	-0.08	joined	-0.06
-1=viet	death	-0.12
-1=viet & ##	death	-0.1
-1=viet & ngay	death	-0.1
-1=vinh	death	-0.11	joined	-0.05
-1=vinh & nam	death	0.06
-1=vu	joined	0.19
-1=vu & nam	death	-0.06	joined	0.05
-1=was	death	0.19	joined	0.09
-1=xa	joined	0.07
-1=xu	death	0.08
-1=xuong	death	0.13	birth	-0.06
-1=xuong & ##	death	-0.16
-1=xuong & nam	death	0.09
-1=xuyen	death	-0.09	joined	0.09
-1=xuyen & ngay	death	-0.06	joined	0.11
-1=year	death	0.09
-1=year & ####	death	0.09
-1=yen	death	-0.12	birth	0.05
-1=yen & ####	birth	0.07
-2=#	death	-0.24	birth	-0.09	joined	-0.11
-2=##	death	-0.34	joined	-0.11
-2=###	death	-0.24	birth	0.1
-2=####	death	0.17	birth	-0.14	joined	0.16
-2=^	death	-0.1	birth	0.08	joined	-0.1
-2=a	death	0.06
-2=ac	death	0.06
-2=ai	death	0.09
-2=an	death	0.23	birth	-0.06	joined	-0.05
-2=anh	death	-0.17	birth	0.12	joined	-0.07
-2=army	death	-0.06
-2=at	death	-0.11
-2=ay	birth	0.05
-2=b	death	0.09
-2=ba	death	0.05	birth	0.18	joined	0.05
-2=bac	death	0.14	joined	-0.06
-2=bang	birth	0.07
-2=bao	birth	0.05	joined	-0.06
-2=bau	death	0.09
-2=bay	death	-0.15	birth	0.06
-2=ben	death	0.09	birth	-0.07
-2=benh	death	-0.08
-2=bi	death	-0.19	birth	-0.05	joined	-0.06
-2=bia	death	-0.05
-2=bich	death	-0.06
-2=bien	birth	0.15
-2=binh	birth	-0.1
-2=bo	death	0.07	joined	0.15
-2=bom	death	0.09
-2=bon	death	-0.11
-2=bong	death	-0.09
-2=bu	death	0.06
-2=bua	death	0.05
-2=bung	death	0.08	birth	-0.08
-2=c	death	0.12	joined	-0.05
-2=ca	birth	-0.05
-2=cach	joined	-0.11
-2=cai	death	-0.16
-2=can	death	0.1	birth	-0.05
-2=canh	birth	0.11
-2=cao	death	0.11
-2=cay	death	-0.12
-2=chac	birth	0.08
-2=chap	death	-0.06
-2=chau	death	-0.08	birth	0.05	joined	0.07
-2=chi	death	0.05
-2=chien	joined	-0.11
-2=cho	death	-0.08
-2=chong	birth	-0.09
-2=chu	death	0.17
-2=chung	death	0.05
-2=chuong	death	0.19	birth	-0.05
-2=co	death	0.21	joined	-0.05
-2=con	death	0.06	joined	-0.05
-2=cong	death	-0.07	birth	0.13
-2=cu	death	0.15	birth	-0.11
-2=cua	death	0.2
-2=cung	death	0.09	joined	0.1
-2=cuoi	death	-0.38
-2=d1	death	0.05
-2=d7	death	0.05
-2=da	death	-0.12
-2=dac	birth	0.06
-2=dai	death	-0.14
-2=dak	death	0.18
-2=dan	death	0.24	joined	-0.06
-2=danh	death	-0.12	birth	0.08
-2=dao	death	-0.11
-2=dat	death	-0.05	birth	0.09
-2=date	death	0.08
-2=dau	death	-0.14
-2=day	death	0.06
-2=de	death	-0.13
-2=dem	death	-0.11
-2=den	death	-0.05
-2=di	death	-0.42	birth	-0.08	joined	0.29
-2=dich	death	0.16
-2=died	death	-0.06
-2=dien	death	0.15	birth	-0.05	joined	-0.05
-2=din	death	-0.09
-2=dinh	birth	0.25	joined	-0.12
-2=do	death	0.23
-2=doan	death	0.05
-2=doc	death	0.14
-2=doi	birth	-0.07	joined	0.14
-2=dong	death	0.25	joined	-0.08
-2=du	death	0.12	birth	-0.16	joined	0.09
-2=duc	birth	0.1	joined	-0.05
-2=dung	death	0.06
-2=duoc	death	-0.12
-2=duong	death	0.1	birth	0.1
-2=duy	birth	0.05
-2=e28	death	0.06
-2=e66	death	0.07
-2=e9	death	-0.05
-2=em	death	0.16
-2=f325	death	-0.12
-2=f5	death	-0.11
-2=front	joined	0.08
-2=gia	death	-0.09
-2=giang	death	0.2	birth	-0.05
-2=giao	death	-0.11	joined	0.11
-2=giay	birth	-0.05
-2=gio	death	-0.12
-2=giong	death	0.07
-2=go	death	-0.07
-2=h	death	0.22	birth	-0.14
-2=ha	death	-0.09	birth	0.06	joined	-0.05
-2=hai	death	0.3
-2=ham	death	-0.18
-2=han	joined	0.09
-2=hang	death	-0.13
-2=hi	death	0.2	birth	-0.1
-2=hien	death	0.05
-2=hiep	joined	0.08
-2=hill	death	-0.1
-2=him	joined	0.08
-2=hinh	death	-0.11	joined	0.08
-2=ho	death	-0.11
-2=hoa	death	0.09	joined	0.14
-2=hoang	death	-0.05
-2=hoc	death	-0.08
-2=hoe	birth	-0.08
-2=hoi	death	-0.06
-2=hom	birth	0.09
-2=home	death	-0.08
-2=hon	death	0.07
-2=hong	death	-0.14	birth	0.15
-2=hop	death	-0.09
-2=hs	death	-0.05
-2=hung	death	-0.22	birth	0.06
-2=huong	death	0.14
-2=huu	birth	0.06
-2=huy	death	-0.06
-2=huyen	joined	-0.06
-2=hy	death	0.15	birth	-0.23
-2=ia	death	-0.08
-2=in	death	0.07
-2=it	death	0.14
-2=k	joined	-0.05
-2=k8	death	0.05
-2=ke	death	-0.17	birth	0.11	joined	0.05
-2=khac	joined	0.11
-2=khai	joined	0.1
-2=khang	death	0.05
-2=khanh	death	0.06
-2=khe	birth	-0.06
-2=khoai	birth	-0.11
-2=khoan	death	-0.06	joined	0.06
-2=khong	death	-0.2
-2=khu	death	0.05	birth	0.11
-2=khuyen	death	-0.06
-2=kich	death	0.06
-2=kien	death	-0.08	birth	0.06
-2=killed	death	0.05
-2=kinh	death	0.05
-2=kompong	death	-0.05
-2=kon	death	-0.08
-2=kt	death	-0.09
-2=la	death	0.16	joined	0.06
-2=lac	death	0.06
-2=lai	death	-0.17	joined	-0.05
-2=lam	death	-0.08
-2=lang	death	-0.05
-2=lao	birth	0.05
-2=lay	death	0.07
-2=le	joined	0.06
-2=len	death	-0.06	joined	0.28
-2=liet	death	-0.07
-2=linh	joined	0.15
-2=lo	death	0.32
-2=loi	death	-0.05	birth	0.11
-2=long	death	0.09	birth	-0.06	joined	-0.05
-2=lu	death	-0.06
-2=lua	death	-0.06
-2=luc	death	0.05
-2=luoi	death	0.11
-2=luu	death	-0.07	birth	-0.08	joined	0.1
-2=ma	death	-0.09
-2=mai	death	0.07
-2=man	birth	-0.07
-2=mang	joined	0.06
-2=manh	death	-0.06
-2=mat	death	-0.14
-2=me	death	-0.1	birth	-0.18
-2=minh	death	-0.09
-2=mo	death	-0.11
-2=mot	joined	0.07
-2=mua	death	0.27
-2=muong	death	0.19
-2=my	death	0.09
-2=na	death	-0.08
-2=nam	death	-0.1	birth	-0.11
-2=nay	death	0.09
-2=ngay	death	-0.35	birth	0.23	joined	0.07
-2=nghe	death	0.15	birth	-0.05
-2=nghi	death	-0.11
-2=nghia	joined	0.19
-2=ngo	death	-0.05
-2=ngoc	death	-0.2	birth	0.19
-2=ngu	death	-0.11	joined	0.1
-2=nguoi	death	0.17
-2=nguyen	birth	0.11
-2=nha	joined	-0.08
-2=nhan	death	-0.06
-2=nhap	death	-0.21	birth	-0.11	joined	0.33
-2=nho	death	0.05
-2=night	death	-0.07
-2=ninh	death	-0.15	birth	0.05
-2=no	death	0.25	birth	0.05	joined	-0.05
-2=nu	death	0.05	birth	-0.14
-2=nuoc	death	0.1
-2=o	death	0.12	birth	0.11
-2=on	death	0.05
-2=ong	birth	0.08
-2=pha	death	0.1
-2=phach	birth	-0.07
-2=phi	death	0.08
-2=phia	death	-0.06
-2=phong	death	-0.14	birth	0.05	joined	0.07
-2=phu	death	0.1	joined	-0.05
-2=phuoc	death	0.08	joined	-0.05
-2=plei	death	0.06
-2=qua	death	-0.06
-2=quan	death	0.09	joined	0.12
-2=quang	death	0.12	birth	0.18	joined	-0.12
-2=que	death	0.05	birth	-0.05
-2=quoc	joined	0.21
-2=quy	death	-0.11	birth	0.14
-2=quyet	birth	0.07
-2=ra	death	-0.15	birth	-0.16	joined	-0.11
-2=rach	death	0.14
-2=rang	death	-0.05
-2=ri	birth	-0.1
-2=ro	death	-0.08
-2=roi	death	-0.11
-2=rung	death	0.06
-2=sa	death	0.09
-2=sach	death	-0.07
-2=sang	joined	-0.08
-2=sanh	death	-0.06	birth	0.09
-2=sau	death	-0.11
-2=second	death	-0.09
-2=si	death	0.13
-2=sinh	death	0.05	birth	0.12	joined	0.07
-2=son	death	-0.1
-2=song	death	-0.07
-2=sot	death	0.07	birth	-0.05
-2=south	death	0.08	joined	-0.07
-2=su	death	0.05	birth	-0.05	joined	-0.05
-2=suoi	death	-0.11
-2=suot	death	-0.07
-2=suu	death	-0.05	birth	0.12	joined	0.08
-2=sy	birth	0.08
-2=tai	death	-0.07	joined	-0.25
-2=tan	death	0.12
-2=tap	birth	-0.06	joined	-0.06
-2=tau	death	-0.08	birth	0.06	joined	-0.05
-2=tay	death	0.1
-2=ten	death	0.05
-2=tet	death	0.07
-2=tha	death	0.11
-2=thai	birth	0.13
-2=tham	death	-0.05
-2=thang	death	0.15	joined	-0.06
-2=thap	death	-0.05
-2=that	birth	0.07	joined	0.09
-2=the	death	-0.07	birth	0.09	joined	-0.08
-2=theo	death	-0.05
-2=thi	death	-0.32	birth	0.16	joined	-0.11
-2=thien	death	-0.08
-2=this	death	0.06
-2=tho	joined	0.07
-2=thoa	death	-0.09
-2=thoat	death	-0.05	joined	0.17
-2=thu	joined	-0.05
-2=thua	death	0.13
-2=thuan	death	-0.09	joined	-0.05
-2=thuc	death	-0.07	birth	0.06
-2=thuoc	death	-0.05
-2=thuy	death	0.16	birth	-0.06
-2=tien	birth	-0.06
-2=tieu	joined	-0.06
-2=tinh	death	-0.08	joined	0.09
-2=tnxp	joined	0.08
-2=toi	death	0.05	birth	-0.2
-2=tombe	death	0.08
-2=ton	death	0.09
-2=tong	death	-0.07	joined	0.13
-2=trach	death	0.07
-2=trai	death	-0.05
-2=tram	death	-0.18
-2=tran	death	-0.21	birth	-0.07	joined	0.07
-2=trang	death	-0.12
-2=trao	death	-0.1
-2=tren	death	-0.15
-2=trieu	death	-0.06	birth	0.08
-2=trong	birth	0.11	joined	-0.09
-2=truc	death	-0.05	joined	0.05
-2=trung	death	0.07
-2=truong	death	-0.05
-2=tu	death	-0.32	birth	0.06	joined	0.08
-2=tuan	birth	0.05
-2=tuc	death	0.07
-2=tuong	death	0.06
-2=tuyen	death	0.1	birth	0.06
-2=uyen	death	-0.05
-2=va	death	0.07
-2=vam	death	-0.14
-2=van	death	-0.08	birth	0.3	joined	0.18
-2=vang	birth	-0.08
-2=vao	death	-0.22	birth	-0.08	joined	0.19
-2=ve	death	-0.14	birth	-0.06	joined	-0.12
-2=vinh	death	-0.16	birth	0.07
-2=vo	death	0.22	joined	0.08
-2=vu	death	-0.05	joined	0.16
-2=vuong	birth	-0.08
-2=vy	death	0.06	birth	-0.05
-2=went	joined	0.11
-2=wrote	death	-0.06
-2=xa	death	0.12	joined	-0.05
-2=xay	death	-0.09
-2=xe	death	0.08
-2=xiem	death	0.06
-2=xieng	death	-0.09
-2=xin	death	0.05
-2=xu	death	0.1
-2=xuan	death	0.07
-2=xung	death	0.05	joined	0.07
-2=yen	death	0.06
-3=#	death	-0.25
-3=##	death	0.56	birth	-0.12
-3=###	death	-0.22
-3=####	death	-0.13	birth	-0.09	joined	-0.14
-3=^	death	-0.09	birth	-0.15	joined	-0.11
-3=a	joined	-0.08
-3=an	death	-0.37
-3=anh	death	0.13	joined	0.21
-3=ap	death	0.08
-3=au	death	0.05	joined	0.1
-3=ba	birth	-0.16	joined	0.11
-3=bac	death	-0.23	birth	0.05
-3=ban	death	-0.09
-3=bang	death	-0.17
-3=bao	death	-0.11	birth	-0.08	joined	-0.07
-3=be	death	0.05
-3=benh	death	-0.06
-3=bi	birth	-0.05
-3=bia	death	-0.05
-3=bien	death	0.09
-3=biet	death	0.09	birth	0.07
-3=binh	death	-0.28
-3=bo	birth	-0.05	joined	0.13
-3=bom	death	0.05
-3=bon	death	0.09
-3=bong	death	-0.12
-3=bot	death	0.14	birth	-0.05
-3=buon	death	-0.07
-3=by	death	0.18
-3=c	death	-0.07
-3=c18	death	-0.06
-3=ca	death	-0.06
-3=cac	death	-0.07	joined	0.12
-3=cai	death	0.09
-3=cam	death	0.06	birth	-0.06
-3=came	death	-0.08
-3=canh	death	-0.11
-3=cao	death	-0.06	birth	0.06
-3=cat	birth	0.08
-3=cau	death	0.2
-3=chau	joined	0.21
-3=chet	death	0.08
-3=chi	death	0.08
-3=chien	death	0.06
-3=chinh	death	0.05
-3=cho	death	-0.26
-3=chong	death	-0.07	birth	0.05
-3=chu	death	-0.06	birth	0.21	joined	-0.07
-3=chua	death	-0.1
-3=chuc	death	-0.1
-3=chung	death	-0.06
-3=co	death	0.08	birth	-0.08
-3=coi	death	-0.05
-3=cong	birth	-0.13
-3=cua	joined	-0.05
-3=cung	death	-0.07	joined	0.09
-3=cuoi	death	0.05
-3=cuong	death	-0.09
-3=cuu	birth	-0.09
-3=d1	death	-0.09
-3=d2	death	0.05
-3=d7	death	0.1
-3=dac	death	-0.11
-3=dai	death	-0.14	joined	-0.05
-3=dak	joined	-0.06
-3=dam	death	0.08
-3=dan	death	0.16
-3=dang	death	0.11	birth	0.05	joined	0.08
-3=dao	death	0.05	birth	0.06
-3=dat	joined	-0.05
-3=date	death	0.08
-3=dau	death	0.05	birth	-0.05
-3=de	death	0.16	birth	-0.26
-3=den	death	-0.09
-3=deo	death	0.09
-3=di	death	0.1	birth	-0.16	joined	0.18
-3=dia	death	-0.06
-3=dich	death	0.06
-3=diem	death	0.05
-3=dien	birth	-0.06	joined	0.07
-3=dieu	death	0.12
-3=dinh	death	0.05	birth	-0.09	joined	0.05
-3=do	death	-0.08	birth	0.12	joined	-0.11
-3=doan	death	0.1	birth	0.11
-3=doc	death	0.08
-3=doi	death	0.44	joined	-0.05
-3=don	death	-0.07	birth	0.08
-3=dong	death	0.07	joined	0.08
-3=du	death	-0.16
-3=dua	death	-0.1
-3=duc	birth	0.13
-3=dung	birth	0.05
-3=duoc	death	0.16
-3=duong	birth	0.08
-3=e	birth	0.06
-3=e1	death	-0.05
-3=e66	death	0.07
-3=em	death	-0.16	birth	0.07	joined	0.12
-3=f2	death	-0.07	joined	0.11
-3=f7	death	-0.08
-3=from	death	-0.12
-3=ga	death	-0.09	joined	0.06
-3=gam	death	-0.1
-3=gan	death	-0.24
-3=ghi	death	-0.19
-3=gia	death	0.05	birth	-0.05
-3=giang	death	-0.25	joined	-0.06
-3=giap	death	-0.09
-3=gio	death	0.06
-3=go	death	0.06
-3=goi	joined	0.06
-3=gui	death	-0.1
-3=ha	death	-0.11	birth	0.25	joined	0.05
-3=hai	death	-0.18	birth	0.15
-3=hang	death	-0.18	joined	0.09
-3=he	joined	0.15
-3=hi	death	0.07
-3=hieu	death	0.06
-3=hill	death	0.06
-3=his	death	-0.08
-3=hoa	death	-0.14	joined	-0.08
-3=hoan	birth	0.1
-3=hoi	birth	0.05	joined	-0.13
-3=hong	death	0.1
-3=hop	joined	0.07
-3=hue	death	-0.13
-3=hung	death	0.05
-3=huong	death	0.07
-3=huu	birth	-0.11	joined	-0.05
-3=huyen	death	-0.06	joined	0.06
-3=hy	death	0.09
-3=i	death	0.06
-3=in	death	-0.2	joined	-0.05
-3=it	death	-0.08
-3=k	death	0.08
-3=kb	death	0.07
-3=ket	death	-0.07	birth	-0.12	joined	-0.06
-3=khac	birth	0.1
-3=khe	death	-0.05
-3=khi	joined	0.15
-3=khoang	death	0.06
-3=khoi	death	0.09
-3=khong	death	0.22	birth	-0.05
-3=kich	death	0.15	joined	0.05
-3=ky	birth	0.05
-3=l	birth	0.06	joined	0.12
-3=la	birth	0.07	joined	-0.11
-3=lac	death	-0.12
-3=lai	death	-0.07	joined	-0.1
-3=lam	birth	-0.05
-3=lan	death	-0.05
-3=lang	death	0.09	birth	0.12
-3=lao	death	0.07
-3=last	death	0.05
-3=le	birth	0.14	joined	-0.07
-3=len	death	-0.26
-3=liem	death	0.05
-3=liet	death	0.05
-3=lieu	birth	-0.07
-3=linh	death	-0.09	joined	-0.1
-3=lo	birth	0.09
-3=loc	death	0.14
-3=loi	death	-0.15	joined	0.06
-3=luc	death	0.12	joined	-0.12
-3=luon	death	0.05
-3=luong	death	-0.05	joined	0.07
-3=luu	death	0.05	birth	0.12
-3=ly	joined	-0.05
-3=m	death	0.05
-3=ma	death	-0.11
-3=mai	death	0.15
-3=man	death	0.07	joined	-0.13
-3=mang	death	-0.06	birth	-0.05
-3=mao	birth	0.1
-3=mat	death	-0.15	birth	0.08	joined	-0.05
-3=may	death	-0.12
-3=me	death	0.05	birth	-0.09	joined	-0.05
-3=mien	joined	-0.05
-3=minh	death	-0.12	birth	-0.05
-3=mo	death	-0.06
-3=moi	death	0.08
-3=mot	death	0.11
-3=mua	death	0.09
-3=muoi	death	-0.14
-3=muong	death	-0.05
-3=my	joined	0.07
-3=nam	death	-0.27	birth	0.19
-3=nan	birth	-0.11
-3=nang	death	-0.08
-3=nay	death	-0.1
-3=nen	death	0.08
-3=ngan	death	-0.12
-3=ngay	death	0.27	birth	-0.07	joined	0.09
-3=nghe	death	-0.06	joined	0.06
-3=nghi	death	0.1
-3=nghia	death	-0.13	joined	0.05
-3=ngo	birth	0.07
-3=ngoai	death	0.07
-3=ngoc	death	-0.08	joined	0.12
-3=ngu	joined	0.05
-3=nguyen	death	-0.28	birth	0.29	joined	-0.05
-3=nha	death	0.2
-3=nhan	death	-0.11	joined	-0.07
-3=nhap	death	-0.11	joined	0.1
-3=nhon	death	0.07
-3=nhu	death	0.11
-3=nhung	joined	0.1
-3=nien	death	0.05	joined	0.07
-3=ninh	joined	0.13
-3=no	joined	0.06
-3=noi	death	0.11
-3=nva	death	0.07
-3=o	death	0.12	birth	-0.11	joined	-0.19
-3=of	death	-0.19	birth	0.07
-3=on	death	-0.11
-3=ong	death	0.07	birth	0.06	joined	0.07
-3=pha	death	0.1
-3=pham	birth	0.12	joined	0.05
-3=phan	death	-0.22	birth	0.06
-3=phat	joined	-0.05
-3=phi	joined	-0.06
-3=phia	death	-0.05
-3=phong	death	0.1	birth	-0.06	joined	0.12
-3=phung	death	-0.07
-3=phuoc	death	-0.05
-3=phuong	death	-0.14
-3=qua	death	-0.07
-3=quan	death	0.06
-3=quang	death	-0.13	joined	0.12
-3=que	death	-0.05	birth	-0.05
-3=quoc	joined	0.06
-3=ra	death	-0.07	joined	-0.05
-3=rang	death	0.05
-3=regiment	death	0.09
-3=ret	death	0.05
-3=ro	death	0.05	birth	0.06
-3=roi	death	0.06	birth	-0.08	joined	-0.07
-3=ruyen	death	0.06
-3=s	death	0.1
-3=sai	birth	-0.12
-3=sam	joined	-0.07
-3=sanh	joined	0.1
-3=sat	death	0.07
-3=sau	death	-0.08
-3=si	death	-0.24
-3=sinh	death	0.05	joined	0.07
-3=sn	death	0.05	joined	0.07
-3=so	death	-0.21	birth	-0.15
-3=soc	death	0.05
-3=son	birth	0.1
-3=song	death	0.12
-3=sot	death	0.05
-3=su	death	0.07
-3=suoi	death	0.14
-3=suu	death	0.1
-3=sy	death	0.14
-3=ta	death	-0.1	birth	0.15
-3=tac	death	-0.07
-3=tai	death	-0.12	birth	-0.05
-3=tam	death	-0.16
-3=tan	death	0.09
-3=tang	death	-0.07
-3=tap	death	-0.06
-3=tat	death	0.08
-3=tau	death	0.12
-3=tay	death	0.22	joined	-0.14
-3=te	joined	0.07
-3=ten	death	0.15	birth	-0.05
-3=tet	death	0.1
-3=thai	death	0.08
-3=tham	death	-0.06	joined	0.06
-3=than	joined	0.05
-3=thang	death	-0.26	birth	0.05	joined	-0.08
-3=thao	joined	-0.08
-3=thap	death	-0.05
-3=that	death	0.16
-3=thay	joined	0.05
-3=the	birth	0.09	joined	0.13
-3=theo	joined	0.05
-3=thi	death	0.09	birth	-0.13	joined	0.11
-3=thoan	death	0.05
-3=thon	death	-0.09
-3=thu	joined	-0.07
-3=thuoc	death	0.09
-3=thuy	death	-0.09	birth	0.19	joined	0.07
-3=thuyen	death	0.07
-3=tien	birth	0.14
-3=tieu	death	0.15
-3=tim	death	-0.05
-3=tin	death	-0.05
-3=tinh	death	-0.16
-3=tnxp	death	0.1
-3=to	death	-0.08	birth	0.05
-3=toi	death	0.1	birth	-0.06	joined	-0.05
-3=ton	death	-0.05	birth	0.07
-3=tong	joined	0.1
-3=tra	death	0.08
-3=trach	death	-0.08
-3=tram	death	0.05
-3=tran	death	0.09	birth	0.13	joined	-0.07
-3=trang	death	-0.07	birth	-0.05
-3=trich	death	-0.08
-3=trieu	death	0.15
-3=trinh	death	-0.06
-3=tro	death	0.06	birth	-0.05
-3=trong	death	-0.05	joined	-0.06
-3=trung	death	0.05	birth	0.08
-3=truoc	joined	0.07
-3=truong	death	0.1	birth	-0.05	joined	-0.06
-3=tu	birth	-0.07	joined	-0.12
-3=tuan	death	0.15
-3=tui	death	0.17
-3=tuoi	death	-0.07
-3=une	death	0.06
-3=ut	joined	0.09
-3=uy	death	0.07
-3=van	death	-0.1	birth	0.21	joined	-0.09
-3=vang	death	-0.17
-3=vao	death	-0.06	joined	-0.06
-3=ve	death	0.15	birth	-0.15	joined	0.18
-3=vi	death	0.14
-3=vinh	death	-0.06	joined	0.06
-3=vo	birth	0.1
-3=voi	joined	0.11
-3=vu	death	-0.08	birth	0.14	joined	-0.05
-3=vuong	birth	0.14
-3=was	death	-0.07	birth	-0.1
-3=we	death	-0.05
-3=went	joined	-0.06
-3=xa	death	0.06	birth	-0.07	joined	-0.06
-3=xuan	death	-0.09
-3=yen	death	0.06
after martyr	death	0.39	birth	1.28	joined	0.11
after other	death	0.12	joined	-0.19
after teller	death	-0.25	birth	-1.2	joined	-0.35
ahead of martyr	death	0.55	birth	-0.14	joined	-0.07
ahead of other	death	-0.1	birth	0.33	joined	-0.27
ahead of teller	death	-0.14
before "	death	0.07
before '	death	0.09
before (	death	-0.34	birth	0.21	joined	-0.12
before )	death	-0.18	birth	0.17	joined	-0.14
before ,	birth	-0.18	joined	-0.55
before -	death	0.54	birth	-0.29	joined	-0.44
before .	death	0.21	joined	-0.12
before /	death	-0.17
before :	death	0.05
before ;	death	-0.13	birth	0.21	joined	-0.09
before blank	death	-0.5	birth	-0.8	joined	0.05
before line	death	-0.36
before |	joined	-0.07
before –	death	0.19	birth	-0.23	joined	0.18
before:again	death	-0.08	birth	-0.18	joined	0.23
before:again:0	joined	-0.07
before:again:1	death	-0.19	birth	-0.1	joined	0.15
before:again:12	death	0.24	joined	-0.07
before:again:2	death	0.12
before:again:5	death	-0.06	birth	-0.12	joined	0.26
before:again:far	death	-0.19	birth	0.09
before:alive	death	-0.18	birth	-0.13	joined	-0.2
before:alive:0	death	-0.12	joined	-0.09
before:alive:1	death	-0.08
before:alive:12	death	0.17
before:alive:5	death	-0.09	joined	-0.07
before:alive:far	death	-0.06
before:at	birth	-0.33	joined	-0.25
before:at:0	death	0.19	birth	-0.19	joined	0.1
before:at:1	death	-0.2	birth	-0.07	joined	-0.18
before:at:12	death	-0.28	birth	0.16	joined	-0.06
before:at:2	death	0.21	birth	-0.23	joined	-0.1
before:at:5	death	0.13	birth	-0.07	joined	-0.2
before:at:far	birth	0.07	joined	0.19
before:battle	death	0.41	birth	-0.19	joined	-0.45
before:battle:0	death	0.25	birth	-0.05	joined	-0.08
before:battle:1	death	0.15	joined	-0.06
before:battle:12	birth	-0.08	joined	-0.1
before:battle:2	death	0.13	joined	-0.07
before:battle:5	death	0.29	joined	-0.11
before:battle:far	death	-0.41
before:born	death	-0.28	birth	0.98	joined	-0.15
before:born:0	death	-0.48	birth	0.59	joined	-0.55
before:born:1	birth	0.19
before:born:12	birth	-0.1	joined	0.25
before:born:2	birth	0.13
before:born:5	birth	0.21	joined	0.23
before:born:far	death	0.2
before:bury	birth	-0.06	joined	-0.07
before:bury:far	death	-0.06
before:capture	death	-0.17	joined	-0.07
before:capture:12	death	-0.19
before:capture:5	death	0.11
before:capture:far	death	-0.05
before:contact	death	-0.23	birth	0.15	joined	-0.1
before:contact:0	joined	0.06
before:contact:12	death	-0.15
before:contact:2	death	0.09	joined	-0.06
before:contact:5	death	-0.12	birth	-0.05	joined	-0.05
before:contact:far	birth	0.18
before:day	death	0.42	birth	-0.7	joined	0.14
before:day 1	death	0.33	birth	-0.35	joined	0.24
before:day 12	death	0.05	birth	-0.08
before:day 2	birth	-0.17	joined	0.23
before:day 5	death	0.16	birth	-0.12	joined	-0.17
before:day far	death	-0.13	joined	-0.17
before:died	death	0.17	birth	-0.1	joined	-0.51
before:died:0	death	0.44	birth	-0.36	joined	-0.09
before:died:1	death	0.06	birth	-0.07	joined	-0.08
before:died:12	death	-0.08	birth	0.07	joined	-0.09
before:died:2	birth	-0.06
before:died:5	death	-0.12	birth	0.22	joined	-0.19
before:died:far	death	-0.16	birth	0.09
before:enlist	death	-0.6	birth	-0.45	joined	0.75
before:enlist:0	death	-0.48	birth	-0.27	joined	0.07
before:enlist:1	death	-0.3	birth	-0.06	joined	0.23
before:enlist:12	joined	0.1
before:enlist:2	death	0.08	birth	-0.06
before:enlist:5	death	-0.08	birth	-0.08	joined	0.4
before:enlist:far	death	0.16	joined	-0.06
before:fell	death	1.15	birth	-0.73	joined	-0.89
before:fell:0	death	0.62	birth	-0.49	joined	-0.3
before:fell:1	death	0.22	birth	-0.07	joined	-0.1
before:fell:12	joined	-0.17
before:fell:2	death	0.26	joined	-0.07
before:fell:5	death	0.28	birth	-0.13	joined	-0.27
before:fell:far	death	-0.24
before:gio	death	0.05	birth	0.24	joined	-0.1
before:gio:0	death	0.15	birth	0.24
before:gio:1	death	-0.07
before:gio:5	death	0.1
before:gio:far	death	-0.13
before:grave	joined	-0.11
before:grave:1	death	-0.12
before:grave:12	death	-0.06	joined	-0.06
before:grave:2	death	-0.12
before:grave:5	death	0.13
before:grave:far	death	0.19	birth	0.09
before:home	death	0.18	birth	-0.06
before:home:0	birth	-0.07	joined	-0.09
before:home:1	death	0.18	birth	-0.11	joined	-0.12
before:home:12	death	0.09	birth	-0.07	joined	0.18
before:home:2	death	-0.1
before:home:5	death	-0.09	birth	0.25	joined	0.08
before:home:far	death	0.15	birth	-0.1
before:hurt	death	0.12	joined	-0.08
before:hurt:5	death	0.07
before:hurt:far	death	0.07	joined	-0.05
before:joined	death	-0.37	birth	-0.35	joined	1.19
before:joined:0	death	-0.38	birth	-0.23	joined	0.63
before:joined:1	death	-0.2	joined	0.28
before:joined:12	death	-0.16
before:joined:2	death	0.12	birth	-0.06
before:joined:5	joined	0.32
before:joined:far	death	0.21	joined	-0.06
before:kin	death	-0.14	joined	0.18
before:kin anh	joined	0.13
before:kin anh trai	birth	0.05
before:kin bà	death	-0.21	birth	-0.08	joined	-0.09
before:kin bác	death	0.08	joined	0.06
before:kin bố	birth	0.12	joined	-0.08
before:kin bố chồng	death	-0.08
before:kin cha	birth	0.06
before:kin cháu	death	0.05	joined	0.08
before:kin chú	birth	0.15
before:kin chồng	birth	0.2	joined	0.29
before:kin con	birth	0.05
before:kin con gái	death	-0.11
before:kin con trai	joined	0.06
before:kin cô	death	-0.11	birth	-0.05
before:kin cậu	joined	-0.13
before:kin cụ	death	-0.18	birth	-0.05
before:kin dì	death	0.07
before:kin em	death	0.18	birth	0.09
before:kin mon grand père	death	0.09
before:kin mon oncle	death	0.14
before:kin mon père	death	0.09
before:kin my father	death	-0.18	birth	-0.14
before:kin my grandfather	death	-0.06
before:kin mẹ	death	0.16	birth	-0.11
before:kin thầy	birth	-0.1
before:kin ông	death	-0.15	birth	-0.06	joined	-0.07
before:kin:0	death	-0.15
before:kin:1	death	-0.22
before:kin:12	birth	0.07	joined	0.09
before:kin:2	death	-0.07	birth	-0.15	joined	0.09
before:kin:5	death	0.09	birth	0.09	joined	-0.14
before:kin:far	death	0.2	joined	0.14
before:laid	death	-0.17	joined	-0.05
before:laid:0	death	-0.08
before:laid:5	death	-0.06
before:last	death	-0.11
before:letter	death	-0.45	joined	-0.31
before:letter:1	death	-0.11	joined	-0.05
before:letter:12	death	-0.12
before:letter:2	death	-0.05	joined	-0.05
before:letter:5	death	-0.21	birth	0.08	joined	-0.11
before:letter:far	death	0.09	birth	-0.05	joined	-0.05
before:level	birth	-0.2
before:level:0	death	-0.15	birth	-0.07
before:level:1	death	0.14	birth	-0.11	joined	-0.07
before:level:12	death	0.11	birth	-0.07	joined	0.16
before:level:2	death	-0.26
before:level:5	death	0.12	birth	-0.06
before:level:far	birth	0.12	joined	-0.1
before:link	death	-0.07	joined	0.16
before:link:0	death	0.21	birth	0.06
before:link:1	death	-0.12	joined	0.06
before:link:12	death	-0.08	joined	-0.23
before:link:2	death	-0.06	birth	-0.24	joined	0.08
before:link:5	birth	0.23	joined	0.06
before:link:far	joined	0.19
before:martyr	death	-0.12	birth	0.19	joined	-0.19
before:martyr:0	death	0.05	birth	-0.05
before:martyr:1	death	0.06
before:martyr:12	death	0.17
before:martyr:2	death	-0.33
before:martyr:5	death	-0.1	birth	0.17	joined	-0.13
before:moved	death	-0.75	birth	-0.09	joined	-0.14
before:moved:0	death	-0.28	birth	-0.09	joined	-0.05
before:moved:1	death	-0.05
before:moved:12	death	-0.06	birth	0.09
before:moved:2	death	-0.05
before:moved:5	death	-0.3	birth	-0.09
before:moved:far	joined	-0.05
before:naming	death	-0.16	birth	0.22
before:naming:0	death	0.05
before:naming:12	death	-0.11	birth	0.1	joined	-0.11
before:naming:2	death	0.12
before:naming:5	death	-0.12	birth	0.19	joined	-0.05
before:naming:far	death	-0.06	birth	-0.05	joined	0.18
before:notice	death	-0.06	birth	-0.21	joined	-0.25
before:notice:0	death	-0.45	birth	-0.1	joined	-0.11
before:notice:1	death	0.1	birth	-0.06
before:notice:12	death	0.1	joined	-0.05
before:notice:2	death	0.06
before:notice:5	joined	-0.07
before:notice:far	death	0.13
before:office	death	-0.07	birth	-0.21	joined	0.09
before:office:0	death	0.1
before:office:1	death	-0.09
before:office:12	death	-0.17	birth	-0.07	joined	0.18
before:office:5	death	-0.2	joined	-0.08
before:office:far	death	0.27	birth	-0.09
before:post	death	0.27	birth	-0.15	joined	-0.26
before:post:0	death	0.05	birth	-0.08
before:post:1	joined	-0.05
before:post:12	death	-0.07	joined	-0.05
before:post:2	death	0.1	birth	-0.08	joined	-0.07
before:post:5	death	-0.21
before:post:far	death	0.37
before:rank:1	death	0.09
before:rank:12	death	-0.18	joined	-0.08
before:rank:2	joined	0.06
before:rank:5	death	-0.06
before:rank:far	death	0.12
before:rests	death	-0.15
before:rests:1	death	-0.12
before:rests:12	death	-0.12
before:rests:5	death	0.11
before:returned	death	-0.27	joined	-0.06
before:returned:0	death	-0.1
before:returned:5	death	-0.12
before:self	death	-0.17	birth	-0.45	joined	-0.06
before:self:1	death	0.05	birth	-0.22
before:self:12	birth	0.09	joined	0.21
before:self:5	death	-0.3	birth	-0.31	joined	-0.35
before:self:far	death	0.13	birth	0.05	joined	0.12
before:site	death	0.3	birth	-0.21	joined	-0.14
before:site:0	death	0.05
before:site:1	death	0.06	birth	-0.05	joined	0.11
before:site:12	joined	-0.17
before:site:2	death	0.25	joined	-0.1
before:site:5	birth	-0.08
before:site:far	death	-0.07
before:tells:0	birth	-0.15	joined	-0.11
before:tells:1	death	-0.11	birth	0.07
before:tells:12	death	0.14	birth	0.07	joined	-0.1
before:tells:2	death	-0.06	joined	0.1
before:tells:5	birth	0.06
before:tells:far	death	-0.05	birth	-0.06	joined	0.1
before:thing	death	-0.07	birth	0.07	joined	0.11
before:thing:0	death	-0.11	birth	-0.06	joined	0.21
before:thing:1	death	-0.1	birth	-0.13	joined	0.06
before:thing:12	death	-0.16	birth	0.29	joined	-0.11
before:thing:2	death	0.24	birth	-0.11	joined	-0.1
before:thing:5	birth	0.05	joined	-0.1
before:thing:far	joined	0.16
before:title	death	-0.07	birth	0.24	joined	0.26
before:title:0	death	0.1
before:title:1	birth	0.28	joined	-0.08
before:title:12	birth	-0.11	joined	-0.09
before:title:2	birth	0.12	joined	0.39
before:title:5	death	-0.17	birth	0.12	joined	-0.07
before:title:far	birth	-0.13	joined	0.09
before:truename	birth	0.07
before:truename:12	death	-0.13	birth	0.16
before:truename:5	birth	-0.08	joined	0.05
before:truename:far	death	0.17
before:unit	death	0.14	birth	-0.19	joined	-0.21
before:unit 12	death	-0.06	birth	-0.08	joined	-0.11
before:unit 2	death	0.17	birth	-0.09
before:unit 5	death	0.16	birth	-0.05	joined	-0.09
before:unit far	death	-0.15	birth	0.06
behind "	death	-0.33	joined	-0.06
behind '	death	0.07	birth	-0.06
behind (	death	-0.09	joined	-0.15
behind )	death	0.06	birth	-0.12	joined	-0.11
behind ,	death	0.11	birth	-0.3	joined	-0.3
behind -	death	-0.34	birth	0.65	joined	-0.29
behind .	death	0.19	birth	-0.13	joined	-0.15
behind /	death	-0.12	joined	-0.09
behind :	death	-0.44	birth	-0.12
behind ;	death	0.32	joined	0.13
behind ?	death	-0.22
behind blank	death	-0.25	birth	-0.67	joined	-0.45
behind line	death	0.6	birth	-0.25	joined	-0.2
behind |	death	-0.19	birth	0.12
behind »	death	0.12	birth	-0.08
behind –	death	-0.1	birth	0.12	joined	0.33
behind:again	death	-0.14	birth	-0.22	joined	-0.1
behind:again:0	death	-0.17	birth	-0.1
behind:again:1	death	-0.13	joined	-0.11
behind:again:12	death	0.05
behind:again:2	death	-0.14	joined	0.05
behind:again:5	death	0.18
behind:again:far	death	0.07	joined	-0.05
behind:alive	death	-0.2	birth	-0.29
behind:alive:0	birth	-0.16
behind:alive:1	death	-0.08	birth	-0.05
behind:alive:5	death	-0.18	birth	-0.07
behind:alive:far	death	0.12
behind:at	death	0.26	birth	-0.32	joined	-0.14
behind:at:0	death	0.26
behind:at:1	death	-0.1
behind:at:12	death	-0.07
behind:at:2	death	0.13	birth	-0.11	joined	-0.11
behind:at:5	death	-0.08	joined	-0.08
behind:at:far	death	0.13	birth	-0.18
behind:battle	birth	-0.07	joined	-0.2
behind:battle:0	death	0.09	birth	-0.1
behind:battle:1	death	0.17	joined	0.16
behind:battle:12	death	-0.06
behind:battle:2	death	-0.26	birth	0.05	joined	-0.05
behind:battle:5	death	0.26	joined	-0.24
behind:battle:far	death	-0.16
behind:born	death	0.18
behind:born:0	birth	0.08	joined	-0.06
behind:born:1	death	-0.09	joined	0.06
behind:born:12	birth	0.08
behind:born:2	death	0.09	birth	0.07
behind:born:5	death	0.12	birth	-0.21
behind:born:far	death	0.08
behind:bury	death	0.66	birth	-0.12	joined	-0.19
behind:bury:1	death	0.08
behind:bury:12	death	0.39
behind:bury:5	death	0.27
behind:bury:far	death	-0.1	joined	-0.12
behind:capture	death	0.22	joined	-0.06
behind:capture:1	death	0.07
behind:capture:far	death	0.19
behind:contact	death	-0.12	joined	-0.05
behind:contact:0	death	-0.19
behind:contact:1	death	-0.09	birth	-0.05
behind:contact:12	death	-0.16	birth	-0.05
behind:contact:2	death	0.14	birth	0.08
behind:contact:5	death	0.15
behind:day	death	-1.08	birth	0.66	joined	0.23
behind:day 0	death	-0.2	birth	0.5	joined	0.07
behind:day 1	death	-0.56	birth	-0.2	joined	0.28
behind:day 12	death	0.22	joined	0.11
behind:day 2	death	-0.25	joined	0.05
behind:day 5	death	-0.18	birth	0.11	joined	-0.24
behind:day far	death	-0.1	birth	0.22
behind:died	death	0.13	joined	-0.19
behind:died:0	death	0.16
behind:died:1	death	-0.06	joined	-0.06
behind:died:12	death	0.13	joined	0.05
behind:died:2	death	0.08	joined	0.06
behind:died:5	death	0.08	birth	0.05	joined	-0.11
behind:died:far	death	-0.27	birth	-0.08	joined	-0.14
behind:enlist	death	-0.48	birth	0.07	joined	0.59
behind:enlist:0	death	-0.09	birth	0.09	joined	-0.05
behind:enlist:1	death	-0.16	birth	-0.05	joined	0.61
behind:enlist:12	death	-0.09	birth	0.05	joined	0.1
behind:enlist:2	joined	-0.07
behind:enlist:far	death	-0.13
behind:fell	death	0.18	birth	0.39	joined	0.1
behind:fell:0	death	0.07	birth	0.1	joined	0.24
behind:fell:1	death	-0.09	joined	-0.19
behind:fell:12	death	-0.09	birth	0.06	joined	0.07
behind:fell:2	death	0.06	birth	0.15
behind:fell:5	birth	0.24	joined	-0.15
behind:fell:far	death	0.22	birth	-0.12	joined	0.12
behind:gio	birth	-0.06
behind:gio:0	death	-0.05
behind:gio:12	death	0.08
behind:gio:5	death	-0.07
behind:grave	death	-0.43	joined	-0.12
behind:grave:0	death	0.16
behind:grave:12	death	-0.11	joined	-0.06
behind:grave:2	death	-0.05
behind:grave:5	death	-0.14
behind:grave:far	death	-0.26
behind:home	death	0.1	joined	-0.16
behind:home:0	death	-0.12	birth	0.22	joined	-0.09
behind:home:1	death	-0.33
behind:home:12	death	0.17	birth	-0.05
behind:home:2	joined	0.07
behind:home:5	death	0.2	birth	-0.05
behind:home:far	death	0.15	birth	-0.1	joined	-0.09
behind:hurt	death	-0.51	joined	-0.09
behind:hurt:0	joined	-0.05
behind:hurt:1	death	-0.16
behind:hurt:12	death	-0.34
behind:joined	death	-0.16	birth	0.13	joined	0.29
behind:joined:0	birth	0.14
behind:joined:1	death	-0.17	joined	0.54
behind:joined:5	birth	-0.05	joined	-0.15
behind:kin	birth	-0.07
behind:kin anh	death	-0.15
behind:kin bố	death	0.16	joined	-0.06
behind:kin cháu	death	0.07
behind:kin chú	death	-0.06
behind:kin con	death	0.08
behind:kin cô	death	0.15	joined	0.05
behind:kin em	death	-0.09	birth	0.08
behind:kin mẹ	death	-0.06	joined	-0.05
behind:kin ông	death	0.05	joined	0.05
behind:kin:0	death	-0.1
behind:kin:1	death	-0.09	birth	-0.09
behind:kin:12	death	0.26	joined	0.07
behind:kin:5	death	-0.16	birth	-0.06
behind:kin:far	death	0.12	birth	0.07	joined	-0.08
behind:last	death	0.11
behind:last:0	death	-0.07
behind:last:12	death	0.07
behind:last:far	death	0.14
behind:letter	joined	0.08
behind:letter:12	joined	0.09
behind:letter:5	death	-0.17
behind:letter:far	death	0.2
behind:level	death	0.07
behind:level:0	death	-0.13	birth	0.08
behind:level:1	death	0.06	birth	0.07
behind:level:12	death	-0.08	birth	0.06	joined	-0.13
behind:level:2	death	0.24	birth	-0.1	joined	0.14
behind:level:5	death	0.07	birth	-0.1
behind:level:far	death	-0.09	joined	0.05
behind:link	death	-0.13	birth	-0.3	joined	-0.31
behind:link:0	joined	0.17
behind:link:1	death	0.21	joined	-0.13
behind:link:12	death	0.13	birth	-0.11	joined	-0.17
behind:link:2	death	-0.39
behind:link:5	death	0.3	birth	-0.19	joined	-0.07
behind:link:far	death	-0.35	birth	-0.1	joined	-0.13
behind:martyr	joined	-0.1
behind:martyr:12	death	-0.08	birth	0.1
behind:martyr:far	birth	-0.07
behind:moved	death	-0.51	birth	-0.24	joined	-0.17
behind:moved:0	death	-0.1	birth	-0.05
behind:moved:1	death	-0.19
behind:moved:12	death	-0.13	joined	-0.09
behind:moved:2	death	-0.08
behind:moved:5	birth	-0.06	joined	-0.06
behind:moved:far	joined	0.05
behind:naming	birth	-0.13	joined	-0.07
behind:naming:0	joined	0.08
behind:naming:12	birth	-0.05	joined	-0.09
behind:naming:2	death	0.05
behind:naming:5	death	-0.13
behind:naming:far	death	0.07	joined	-0.05
behind:notice	death	-0.14
behind:notice:0	death	0.1
behind:notice:1	death	-0.06
behind:notice:12	death	-0.05
behind:notice:2	death	-0.15
behind:notice:5	death	-0.07
behind:notice:far	death	0.09
behind:office	death	-0.1	birth	-0.09	joined	-0.12
behind:office:0	death	-0.12	joined	0.06
behind:office:1	death	0.09
behind:office:12	death	-0.11	birth	-0.06	joined	-0.06
behind:office:2	death	-0.15	joined	-0.05
behind:office:far	death	0.19
behind:post	death	-0.14
behind:post:0	death	-0.06	birth	0.19
behind:post:1	birth	0.07	joined	-0.09
behind:post:12	death	0.07	birth	-0.16	joined	0.05
behind:post:2	death	-0.23	birth	-0.06	joined	0.07
behind:post:5	death	-0.09	joined	0.05
behind:post:far	death	0.2	joined	-0.06
behind:rank	joined	-0.14
behind:rank:0	death	0.07	joined	0.09
behind:rank:12	death	0.12
behind:rank:2	joined	-0.1
behind:rank:5	death	-0.09
behind:rank:far	death	-0.13
behind:rests	death	0.05
behind:rests:5	death	0.05
behind:rests:far	death	0.06
behind:returned	death	-0.2	birth	-0.07
behind:returned:0	death	-0.14
behind:returned:5	death	-0.15
behind:returned:far	death	0.1
behind:self	death	-0.16	birth	-0.15
behind:self:0	birth	-0.05	joined	-0.06
behind:self:1	death	0.11
behind:self:12	death	0.15	birth	-0.07	joined	0.13
behind:self:5	death	-0.23	joined	0.08
behind:self:far	death	-0.2	joined	-0.07
behind:site	death	0.13	birth	-0.15	joined	-0.07
behind:site:0	death	0.2	birth	-0.07	joined	-0.1
behind:site:1	death	-0.24
behind:site:12	birth	0.09	joined	-0.07
behind:site:2	death	0.13
behind:site:5	death	0.07	birth	-0.09	joined	0.18
behind:site:far	birth	-0.11
behind:tells	death	-0.1	birth	-0.25	joined	-0.25
behind:tells:0	death	-0.21	birth	0.07	joined	-0.13
behind:tells:1	death	0.09	birth	-0.06
behind:tells:12	death	-0.13	birth	-0.07	joined	0.2
behind:tells:2	birth	-0.18	joined	-0.06
behind:tells:5	death	-0.13	joined	-0.2
behind:tells:far	death	0.31
behind:thing	death	0.08	birth	-0.13
behind:thing:0	death	0.17	birth	-0.11
behind:thing:1	joined	-0.09
behind:thing:12	birth	0.06	joined	-0.18
behind:thing:2	death	0.12	birth	-0.08	joined	0.19
behind:thing:far	death	-0.17
behind:title	birth	-0.35
behind:title:0	death	0.17	joined	0.05
behind:title:1	death	0.11	birth	-0.2	joined	-0.22
behind:title:12	death	0.15	birth	0.12
behind:title:2	death	-0.34	birth	-0.23	joined	0.08
behind:title:5	death	-0.4	joined	0.07
behind:title:far	death	0.33
behind:truename	death	0.09
behind:truename:12	death	0.07
behind:unit	death	-0.15	birth	0.24	joined	0.31
behind:unit 0	birth	-0.06	joined	0.06
behind:unit 1	death	-0.32	birth	0.1	joined	0.16
behind:unit 12	death	0.22	birth	0.19	joined	-0.09
behind:unit 2	birth	-0.05
behind:unit 5	death	0.17	birth	0.05	joined	0.11
behind:unit far	death	-0.22	joined	0.05
day 0 of 1	death	0.57	birth	-0.63	joined	-0.63
day 0 of 2	death	-0.11	joined	0.25
day 0 of 3	death	-0.45	birth	0.42	joined	-0.1
day 0 of 4	death	-0.34	birth	0.24	joined	0.07
day 1 of 2	death	0.07	birth	-0.21	joined	-0.62
day 1 of 3	death	-0.11	birth	-0.2	joined	0.39
day 1 of 4	death	-0.38	birth	-0.16	joined	0.39
day 2 of 3	death	0.23	birth	-0.25	joined	-0.36
day 2 of 4	death	0.07	joined	-0.36
day 3 of 4	death	-0.17	birth	-0.18	joined	-0.44
days 1	death	0.57	birth	-0.63	joined	-0.63
days 2	birth	-0.21	joined	-0.37
days 3	death	-0.32	joined	-0.07
days 4	death	-0.81	birth	-0.06	joined	-0.34
exact	death	1.45	birth	-0.52	joined	-0.71
first sentence	death	-0.41	birth	-0.34	joined	-0.52
followed anh	death	-0.13	birth	-0.11	joined	0.06
followed b52	death	-0.13
followed biết	death	0.07
followed biển	death	-0.06
followed bom	death	0.22
followed buried	death	-0.09
followed by nothing	death	-0.43	birth	-0.46	joined	-0.17
followed by word a	death	-0.18
followed by word ai	death	0.11
followed by word anh	death	-0.22
followed by word ba	death	0.1
followed by word ban	death	-0.09	joined	0.1
followed by word bat	death	0.06
followed by word ben	death	0.07
followed by word benh	death	-0.06
followed by word bien	death	0.05
followed by word binh	birth	0.08
followed by word bo	death	-0.05
followed by word c	death	0.06	birth	0.06
followed by word c2	death	-0.12	birth	0.05	joined	0.05
followed by word ca	death	-0.1	birth	-0.05
followed by word cai	death	0.05
followed by word cam	birth	0.07
followed by word cao	death	0.14
followed by word carried	death	0.05
followed by word cat	death	-0.08
followed by word cay	death	-0.06
followed by word cha	death	0.1
followed by word chi	death	-0.13
followed by word chien	death	0.07
followed by word chinh	death	-0.13
followed by word chu	death	0.09
followed by word chung	death	-0.06
followed by word chuyen	death	-0.11	joined	0.07
followed by word con	joined	-0.07
followed by word cong	death	0.05
followed by word cung	death	-0.17
followed by word d4	death	-0.1
followed by word d7	death	-0.07	joined	0.06
followed by word dac	joined	0.07
followed by word dai	death	0.12
followed by word dak	death	0.05
followed by word dan	death	-0.09
followed by word dat	death	0.12
followed by word day	death	-0.11
followed by word deu	death	0.08
followed by word dien	birth	0.06
followed by word dinh	joined	-0.05
followed by word doi	death	-0.19
followed by word dong	death	-0.1	joined	0.06
followed by word du	death	0.1
followed by word duc	death	0.1
followed by word dung	birth	-0.14
followed by word e42	birth	-0.05	joined	0.08
followed by word four	death	0.15
followed by word ghi	death	-0.14	birth	-0.07	joined	-0.06
followed by word giac	death	0.13
followed by word giam	death	-0.1
followed by word giay	death	0.09	joined	0.06
followed by word h2	death	-0.12
followed by word hai	death	-0.16	birth	0.11
followed by word hang	death	0.09
followed by word hay	death	-0.47
followed by word het	death	-0.06
followed by word hiep	death	-0.07
followed by word hinh	death	-0.07
followed by word hoai	death	0.05
followed by word hoc	death	-0.06	birth	0.09	joined	0.09
followed by word hop	death	-0.08
followed by word hue	death	0.06
followed by word hung	birth	0.13
followed by word huong	birth	0.05
followed by word i	death	-0.12
followed by word khai	birth	0.07
followed by word khe	death	0.09
followed by word kien	death	-0.06	birth	0.07
followed by word kinh	death	0.07
followed by word kon	death	0.05
followed by word l	death	0.09
followed by word lai	joined	-0.08
followed by word lam	death	-0.06
followed by word lang	death	0.24
followed by word lay	death	0.21
followed by word len	joined	-0.08
followed by word linh	death	0.05
followed by word loi	death	-0.07
followed by word long	death	0.06
followed by word ly	death	-0.12	birth	0.05
followed by word ma	death	0.12	joined	-0.08
followed by word mai	death	0.08
followed by word mau	death	0.12
followed by word may	death	-0.08
followed by word min	death	0.15
followed by word mo	death	-0.08
followed by word moi	joined	0.07
followed by word mua	death	0.26
followed by word muoi	death	-0.12	joined	0.08
followed by word muong	death	0.09
followed by word my	death	0.1
followed by word nen	death	0.19	birth	-0.08
followed by word never	death	-0.06
followed by word nghia	death	-0.15	joined	0.1
followed by word ngung	death	-0.09
followed by word nguyen	joined	-0.1
followed by word nha	death	-0.05	joined	-0.07
followed by word nham	birth	-0.05
followed by word nhu	birth	0.08
followed by word no	death	0.09
followed by word nong	death	0.06
followed by word nva	death	0.07
followed by word phai	death	0.25
followed by word phap	death	0.15
followed by word phu	death	0.05
followed by word phuc	death	-0.05
followed by word phum	death	-0.07
followed by word plei	death	-0.09
followed by word qua	death	0.09	joined	0.06
followed by word quang	death	0.08
followed by word quynh	birth	0.11
followed by word ra	death	-0.07
followed by word ro	death	0.14
followed by word sa	death	0.1	joined	-0.05
followed by word sai	death	-0.08
followed by word sam	death	0.07	birth	-0.07
followed by word sang	death	-0.08
followed by word so	death	-0.05
followed by word song	birth	0.08
followed by word sot	death	0.11
followed by word su	death	-0.06	joined	0.08
followed by word tan	birth	0.05
followed by word tao	death	0.08
followed by word tau	death	0.09
followed by word thai	death	-0.07
followed by word than	death	0.07
followed by word thanh	death	-0.1	joined	-0.07
followed by word that	birth	-0.11
followed by word thi	joined	0.07
followed by word tho	death	-0.05	birth	0.06
followed by word thuc	death	0.06
followed by word thuong	death	0.09
followed by word thuy	death	0.05
followed by word thuyen	death	0.05
followed by word tien	birth	-0.05	joined	-0.05
followed by word tieu	death	0.07
followed by word tnxp	death	-0.06	birth	0.09
followed by word toi	death	-0.12
followed by word trang	death	-0.09
followed by word troi	death	-0.12
followed by word tru	birth	-0.1
followed by word truc	death	0.09
followed by word trung	death	-0.06
followed by word tui	death	0.05
followed by word tuoi	death	-0.05
followed by word vi	death	0.31	birth	0.06
followed by word vinh	death	-0.11
followed by word vu	birth	0.05	joined	-0.05
followed by word vua	death	-0.12
followed by word yen	birth	0.08
followed bà	death	0.11
followed bác	birth	-0.16
followed bạn	death	0.07
followed bản	death	0.05
followed bảo	death	-0.14
followed bệnh viện	death	0.05	joined	0.08
followed bị bom	joined	0.07
followed bốc	death	0.07
followed bốt	death	0.07
followed chuyển về	death	-0.06
followed chuẩn úy	death	-0.06
followed cháu	death	-0.08
followed chôn	death	0.1
followed chú	death	0.11
followed chặn	death	0.06
followed chết	death	-0.16	birth	-0.12	joined	0.13
followed chỉ	death	0.08
followed chị	death	0.06	birth	0.05	joined	-0.05
followed chốt	death	0.13
followed chỗ	death	-0.07
followed càn	death	-0.06
followed cái	death	-0.11
followed có	death	0.26	birth	-0.07
followed cô	death	-0.16	joined	0.06
followed cõng	death	0.1
followed cậu	birth	0.11	joined	-0.05
followed của	death	-0.05
followed cửa	death	-0.07
followed dân	death	0.11	birth	-0.06
followed dốc	death	-0.1
followed em	birth	0.11
followed giao liên	death	-0.09	birth	0.06
followed gò	death	0.13
followed gặp	death	-0.08
followed gốc	death	-0.05
followed gồm	death	0.08
followed hiện ở	birth	-0.05
followed hs	death	-0.14	birth	0.12
followed huyện	death	-0.12
followed hy sinh	death	0.11	birth	-0.07
followed hồ	death	0.07
followed khu	death	0.12
followed không về	death	0.09	joined	0.06
followed kể	death	-0.06
followed là	death	0.06	birth	0.09
followed là người	birth	-0.11
followed làng	death	0.07
followed lên đường	joined	0.06
followed lăng	death	-0.1	birth	0.05	joined	0.12
followed mất	death	0.05	birth	-0.09
followed mặt trận	death	0.06
followed một	death	-0.05
followed mới mất	death	0.14
followed nghĩa trang	birth	-0.09	joined	0.12
followed nguyên quán	death	-0.08	birth	0.07
followed ngã ba	death	0.05
followed ngã tư	death	0.11
followed người	death	-0.23
followed nhập ngũ	birth	0.12
followed nhắn	death	-0.11
followed nhớ	death	-0.05
followed ntls	birth	-0.05
followed nó	death	0.08	joined	0.09
followed nói	death	-0.08
followed pháo	death	0.06
followed phố	death	-0.11	birth	0.05
followed quay lại	death	-0.12
followed quân	death	0.12	birth	0.05
followed quê	birth	0.21
followed saw	death	0.05
followed sinh	birth	0.08	joined	-0.06
followed sông	birth	0.06
followed the	death	-0.09	joined	0.07
followed thôn	birth	0.05
followed thằng	death	-0.2
followed trao trả	death	-0.1
followed trung đoàn	death	-0.13
followed trung đội trưởng	birth	-0.05
followed trận	death	0.13
followed trận đánh	death	0.08
followed tên là	joined	0.11
followed tìm	death	0.05
followed tìm thấy	death	-0.07
followed tôi	birth	-0.07
followed tôi là	death	0.11
followed tức là	death	-0.06
followed viết	birth	0.08
followed viết thư	death	-0.08
followed vào bộ đội	joined	0.08
followed vào nam	joined	-0.05
followed was	death	0.08	joined	0.06
followed xã	death	-0.28	birth	0.09
followed à	death	0.07	birth	0.12	joined	-0.06
followed ông	death	0.09	birth	-0.08	joined	0.08
followed đi b	joined	-0.07
followed đi bộ đội	joined	0.1
followed đoàn	death	-0.14	joined	0.08
followed đánh	death	-0.3	birth	0.09
followed đánh vào	death	0.06
followed đưa	death	-0.06
followed đường	death	0.06
followed đền	death	-0.1	joined	0.05
followed đồi	death	-0.11	joined	-0.05
followed đồng	joined	0.05
followed ấp	death	0.08
followed:again	death	-0.11	birth	-0.11
followed:aka	death	-0.18
followed:alive	birth	-0.16
followed:at	death	-0.06	birth	0.06	joined	0.09
followed:battle	death	0.25
followed:born	birth	0.08	joined	-0.06
followed:capture	death	0.07
followed:contact	death	-0.23
followed:died	joined	0.05
followed:enlist	death	-0.14	birth	0.07	joined	0.14
followed:fell	birth	-0.07	joined	0.18
followed:grave	death	0.14
followed:home	death	-0.23	birth	0.21	joined	-0.13
followed:hurt	joined	-0.05
followed:joined	birth	0.12	joined	0.17
followed:last	death	-0.07
followed:letter	death	-0.06	joined	0.05
followed:level	death	-0.15	birth	0.23
followed:link	birth	0.1	joined	0.14
followed:moved	death	-0.06	birth	-0.07	joined	-0.05
followed:naming	death	0.07	joined	0.08
followed:office	death	-0.06	joined	0.05
followed:pet	death	-0.09
followed:post	death	-0.18	birth	0.18
followed:rank	death	0.07
followed:returned	death	-0.14
followed:self	death	0.07	birth	-0.08	joined	-0.05
followed:site	birth	0.08	joined	-0.2
followed:stop	death	-0.06	birth	0.1
followed:tells	death	0.09	joined	-0.2
followed:thing	death	0.1	joined	0.11
followed:title	birth	-0.09	joined	0.09
form 0	death	-2.35	birth	-0.37	joined	-0.64
form 10	death	0.52	joined	-0.06
form 4	death	-0.71	birth	0.66	joined	-0.33
form 7	death	0.49	birth	-0.68	joined	0.32
here before #	death	0.06	birth	-0.05	joined	-0.1
here before ##	death	-0.15	birth	0.14	joined	-0.25
here before ###	death	-0.25	birth	-0.2	joined	-0.31
here before ####	joined	-0.06
here before 10b	death	-0.05	joined	0.06
here before 1st	death	-0.15
here before 2h	death	0.05
here before 2nd	death	-0.1
here before 4th	death	-0.07
here before a	death	0.22	birth	0.09	joined	-0.22
here before about	death	-0.1
here before ac	death	0.11
here before after	death	-0.1
here before ai	joined	-0.05
here before am	death	0.05
here before an	death	-0.14	birth	-0.05
here before and	death	-0.25	joined	-0.05
here before anh	death	-0.12	birth	0.13	joined	0.16
here before annee	death	0.2
here before ao	death	-0.06
here before army	death	-0.13	joined	0.35
here before at	birth	-0.13
here before au	death	0.2	birth	0.07	joined	0.07
here before ay	death	-0.08
here before b	death	-0.13	birth	-0.06	joined	-0.5
here before b3	death	-0.07
here before ba	death	-0.07	joined	-0.17
here before bac	death	0.1	joined	0.1
here before back	death	-0.09
here before bai	death	0.06
here before ban	death	0.37	birth	-0.15	joined	-0.13
here before bang	death	-0.1	birth	-0.12	joined	-0.17
here before bao	birth	-0.11	joined	-0.21
here before bat	death	-0.16	birth	-0.11	joined	-0.12
here before battalion	death	-0.12
here before bau	death	0.09
here before bay	death	-0.2	birth	0.08	joined	-0.07
here before bd	joined	0.08
here before be	death	0.13	joined	-0.08
here before before	death	-0.08	joined	0.06
here before ben	death	0.05	birth	-0.11	joined	-0.08
here before benh	death	-0.09	joined	-0.06
here before bi	death	0.19	birth	-0.13	joined	-0.25
here before bia	death	-0.05	birth	-0.13	joined	-0.08
here before bich	death	-0.07
here before bien	death	0.14	birth	0.1	joined	-0.15
here before biet	death	0.09	joined	-0.11
here before binh	death	-0.11	joined	0.08
here before bo	death	-0.08	birth	-0.19	joined	0.34
here before boc	death	-0.12
here before body	death	0.06
here before boi	death	-0.12
here before bom	death	0.07	birth	-0.06	joined	-0.07
here before bon	death	-0.11	joined	0.13
here before bong	death	-0.05	joined	-0.08
here before born	death	-0.18	birth	0.45	joined	-0.07
here before bot	death	0.13	birth	-0.05
here before bridge	death	0.09
here before brother	death	-0.05
here before brought	death	-0.08
here before bt	death	-0.08
here before bu	death	0.07
here before bua	death	0.34	joined	-0.05
here before buc	death	-0.06
here before bui	death	0.08	joined	-0.07
here before bung	death	0.12	birth	-0.08
here before buoi	birth	0.1	joined	0.05
here before but	death	-0.2
here before buu	death	-0.16
here before by	death	0.22
here before c	death	-0.07	joined	-0.24
here before c12	death	-0.1
here before c18	death	-0.15
here before c2	death	0.05
here before c3	death	0.06
here before c4	death	0.05
here before c8	death	-0.14
here before c9	death	-0.11
here before ca	birth	-0.07	joined	-0.15
here before cac	death	0.12	joined	-0.05
here before cach	death	-0.05	birth	-0.06
here before cai	death	-0.3	birth	0.13	joined	0.05
here before cam	joined	-0.09
here before came	death	0.1
here before camp	death	-0.15
here before campuchia	death	0.07	joined	-0.05
here before can	joined	-0.13
here before cang	joined	-0.05
here before canh	death	0.08
here before cao	death	0.08	birth	0.06	joined	0.05
here before cap	death	-0.31	birth	-0.16
here before captured	death	-0.1
here before carnet	death	0.07
here before cat	death	-0.16	joined	-0.05
here before cau	death	0.06	birth	-0.06
here before cav	death	-0.07
here before cay	death	0.13
here before cdec	death	-0.1
here before cha	death	0.18	birth	0.07	joined	-0.05
here before chac	death	0.33	birth	0.06	joined	-0.07
here before chai	death	0.06
here before cham	death	-0.07
here before chan	death	-0.14
here before chat	death	-0.08
here before chau	death	0.14	birth	-0.06	joined	-0.06
here before che	death	0.06
here before chep	death	-0.05
here before chet	death	0.33	birth	-0.07	joined	-0.15
here before chi	death	-0.21	birth	0.08	joined	-0.06
here before chia	death	-0.14
here before chiem	death	0.06	birth	-0.05
here before chien	birth	-0.12	joined	-0.08
here before chieu	death	0.08
here before chim	death	0.18
here before chin	death	-0.05
here before chinh	death	0.18
here before cho	death	0.07	birth	0.07	joined	-0.13
here before chon	birth	-0.06
here before chong	death	0.1	birth	0.07	joined	0.07
here before chqs	death	-0.05
here before christmas	death	-0.09
here before chu	death	-0.1	birth	0.29	joined	-0.25
here before chuc	death	-0.11
here before chum	death	0.08
here before chup	death	-0.25	joined	-0.07
here before chuyen	death	-0.07	joined	-0.09
here before co	death	-0.05	birth	-0.09
here before coi	death	0.08
here before com	death	0.09
here before company	death	-0.16	joined	0.07
here before con	death	0.12	joined	-0.08
here before cong	death	0.09	birth	-0.07	joined	-0.13
here before copy	death	0.05
here before cs	death	0.07
here before ctv	death	-0.06
here before cu	death	0.08	birth	-0.21	joined	-0.07
here before cua	joined	-0.06
here before cung	birth	-0.2	joined	0.53
here before cuoi	death	-0.66	birth	-0.09	joined	-0.11
here before cuon	death	0.12
here before cuong	death	-0.08
here before cuu	birth	-0.1	joined	-0.07
here before d	death	0.16
here before d1	death	-0.09
here before d10	death	0.05
here before d2	death	0.07
here before d3	death	-0.14
here before d406	death	0.06
here before d6	death	-0.07
here before d7	death	0.09
here before d8	death	-0.05
here before d9	death	0.08
here before da	death	-0.25	birth	-0.08
here before dac	death	-0.08	birth	0.05	joined	-0.07
here before dai	death	-0.12	birth	-0.09	joined	-0.1
here before dak	death	0.12	joined	-0.06
here before dam	death	0.09
here before dan	death	0.25	birth	-0.05	joined	-0.16
here before dang	death	0.07	birth	-0.09
here before danh	death	0.27	birth	0.08
here before dans	death	-0.05
here before dao	birth	0.08
here before dap	death	-0.12	birth	-0.05
here before dat	death	-0.12	birth	0.07	joined	-0.05
here before date	death	0.1
here before dated	death	-0.1
here before dau	death	-0.2	birth	-0.1	joined	-0.08
here before day	death	0.15	birth	-0.19
here before days	death	-0.19
here before dc	death	-0.05
here before de	death	0.11	birth	-0.27	joined	0.11
here before dead	death	-0.08
here before dem	death	0.17
here before den	death	-0.36	birth	0.05	joined	-0.17
here before deo	death	0.11
here before di	death	-0.7	birth	-0.66	joined	1.81
here before dia	death	0.12
here before dich	death	0.51	birth	-0.07
here before died	death	-0.08	joined	-0.05
here before diem	death	-0.05
here before dien	death	0.07	birth	-0.17	joined	-0.07
here before dinh	death	0.21	birth	0.14	joined	-0.11
here before dip	death	0.11
here before disparu	death	0.09
here before dit	death	0.06
here before div	death	-0.09
here before division	death	-0.05	joined	0.09
here before do	death	0.32	joined	-0.09
here before doai	birth	-0.05
here before doan	death	0.05	birth	0.13	joined	0.07
here before doc	birth	0.05	joined	-0.1
here before doi	birth	-0.35	joined	0.25
here before don	death	0.07	birth	0.05	joined	-0.16
here before dong	death	-0.19
here before dop	death	0.05
here before dot	death	-0.29	joined	0.42
here before dry	death	0.09
here before du	birth	-0.28	joined	0.11
here before dua	death	-0.15	birth	-0.07
here before duc	death	-0.19	birth	0.23
here before dung	death	0.13	birth	0.07	joined	-0.07
here before duoc	death	-0.27	birth	0.05	joined	0.1
here before duoi	death	0.09
here before duong	death	0.33	joined	0.12
here before duy	death	-0.11	birth	0.1
here before e	death	0.1	birth	0.08	joined	-0.06
here before e1	death	0.06
here before e141	death	-0.08
here before e2	death	-0.07	joined	0.09
here before e24	death	0.05
here before e28	death	0.06
here before e3	death	-0.05
here before e31	death	-0.11
here before e33	death	-0.05
here before e36	death	-0.07
here before e64	death	0.06
here before em	death	0.07	birth	0.05	joined	0.11
here before en	birth	-0.12	joined	0.15
here before entry	death	-0.06
here before est	death	0.15	joined	-0.05
here before et	death	-0.05
here before f2	death	-0.12
here before f3	death	-0.1	joined	0.09
here before f307	death	0.09
here before f308	death	-0.07
here before f7	death	-0.08
here before f9	death	-0.06
here before father	birth	-0.13
here before fever	death	0.12
here before fight	death	0.11
here before found	death	-0.18
here before france	birth	-0.05
here before french	death	0.05
here before from	death	-0.14
here before front	death	-0.07	joined	0.18
here before fsb	death	-0.1
here before fulro	death	0.06
here before ga	death	-0.06	joined	0.05
here before gac	death	0.12
here before gai	birth	-0.05
here before gam	death	-0.1
here before gan	death	0.12	joined	-0.05
here before ganh	death	0.05
here before gao	joined	-0.08
here before gat	death	0.16
here before ghi	death	0.19	birth	0.05	joined	-0.16
here before gi	death	0.12
here before gia	birth	-0.1	joined	-0.21
here before giac	death	-0.1
here before giai	death	0.12
here before gian	death	-0.05
here before giang	death	-0.11	birth	-0.05
here before gianh	death	-0.05
here before giao	death	0.13
here before giap	death	-0.09	birth	0.05	joined	-0.05
here before giay	joined	-0.2
here before gieng	death	0.06
here before giet	death	0.09
here before gio	death	0.19	birth	0.17	joined	-0.1
here before giu	death	-0.09
here before gium	death	0.13
here before goc	birth	-0.05
here before goi	death	-0.07	birth	0.08	joined	0.06
here before grave	death	-0.11
here before gui	death	-0.16	joined	-0.1
here before h	death	0.16	birth	-0.13
here before h1	death	0.06
here before ha	death	-0.11	birth	0.08	joined	-0.11
here before hai	death	-0.22	joined	0.18
here before ham	death	-0.07
here before han	death	0.07	birth	0.06	joined	0.1
here before hang	death	-0.12	birth	0.1
here before hanh	death	-0.06	birth	0.06	joined	0.14
here before hao	death	-0.07
here before hap	death	0.05
here before hau	death	0.1
here before hay	death	0.24
here before he	death	-0.2	birth	-0.12	joined	0.17
here before heo	death	0.09
here before het	death	0.11
here before hi	death	0.35	birth	-0.14
here before hien	joined	-0.06
here before hiep	death	0.16	joined	0.06
here before hieu	death	-0.05
here before him	birth	0.05	joined	0.07
here before hinh	death	-0.15	joined	0.08
here before ho	death	-0.13	birth	0.1
here before hoa	death	0.15	birth	-0.19	joined	0.11
here before hoai	death	-0.12	joined	0.05
here before hoan	birth	0.11	joined	0.05
here before hoang	death	-0.06	birth	0.07	joined	-0.16
here before hoat	death	-0.06	birth	-0.08
here before hoc	death	-0.07	birth	-0.15	joined	0.37
here before hoe	death	-0.09	birth	-0.08
here before hoi	death	0.13	birth	-0.06	joined	-0.1
here before hom	death	-0.23
here before home	death	-0.18	joined	-0.05
here before hon	birth	-0.13
here before hong	death	0.07	birth	0.09
here before hop	death	-0.17	joined	0.05
here before hs	death	0.08	joined	-0.06
here before ht	death	-0.05
here before hua	death	-0.21	birth	0.07
here before hue	death	0.13	birth	-0.05
here before hung	death	-0.15	birth	0.1
here before huu	death	0.05	birth	-0.09	joined	0.06
here before huy	joined	-0.05
here before huyen	death	-0.22	joined	0.06
here before huynh	death	-0.14
here before hy	death	0.44	birth	-0.26
here before i	death	-0.06	joined	-0.08
here before il	death	0.27
here before in	death	0.19	birth	-0.05
here before inf	death	-0.09
here before infantry	death	-0.07
here before inh	death	0.13
here before inside	death	-0.06
here before is	death	-0.25	birth	0.05
here before it	death	-0.1	birth	0.14	joined	-0.09
here before joined	death	-0.05	joined	0.19
here before jour	death	-0.07
here before k	death	0.09	birth	0.1
here before k20	death	-0.06
here before k23	death	-0.05
here before k8	death	0.05
here before kampong	death	0.08
here before kampot	birth	0.12
here before ke	death	0.17	joined	0.08
here before kem	death	-0.05
here before kenh	death	-0.18
here before keo	death	0.14
here before ket	death	-0.08	birth	-0.2	joined	-0.19
here before kh	death	0.05
here before kha	death	0.07	joined	0.07
here before khac	death	-0.43
here before kham	joined	0.11
here before khang	death	-0.08
here before khanh	death	-0.08	birth	0.08
here before khe	death	-0.06	birth	-0.09
here before khi	death	0.1	joined	0.14
here before khieu	death	-0.08
here before khmer	joined	0.07
here before khoa	death	-0.08	joined	0.12
here before khoai	birth	-0.09
here before khoang	death	0.05
here before khoi	death	0.14	joined	-0.05
here before khong	death	0.27	joined	-0.22
here before khu	birth	0.06	joined	0.07
here before khuc	death	-0.08	joined	-0.05
here before khue	death	0.05
here before khuong	death	0.08
here before khuyen	death	-0.06
here before kia	death	0.18
here before kich	death	0.22	birth	-0.16
here before kiem	birth	-0.06
here before kien	death	-0.11
here before kiet	death	0.1	birth	0.05
here before kieu	joined	-0.12
here before killed	death	0.08
here before kim	death	-0.17	birth	0.05
here before kinh	death	0.15
here before km	death	0.06
here before ko	death	0.11
here before kompong	death	-0.05
here before kon	death	-0.07
here before kontum	death	-0.1
here before kt	death	-0.08
here before ky	death	-0.55	joined	-0.15
here before l	death	0.35	joined	0.06
here before la	death	0.09	joined	0.13
here before lac	death	-0.14	birth	-0.05	joined	0.06
here before lai	death	-0.15	joined	-0.18
here before lam	death	-0.18	joined	-0.05
here before lan	death	-0.17	birth	-0.12	joined	-0.06
here before lang	birth	0.05	joined	0.22
here before lanh	death	0.06	birth	-0.06
here before lao	death	0.31
here before laos	death	-0.19
here before lap	joined	-0.05
here before last	death	-0.18
here before lat	death	0.08
here before lau	death	0.07
here before lay	birth	-0.05	joined	-0.11
here before le	death	0.15	birth	-0.1	joined	-0.1
here before leader	death	-0.06
here before left	death	-0.06	joined	0.07
here before len	death	-0.24	birth	-0.06	joined	0.45
here before les	death	0.17
here before letter	death	-0.17
here before lettre	death	-0.2
here before lich	death	0.08
here before lien	death	0.19
here before liet	death	-0.31	birth	0.18	joined	-0.08
here before lieu	death	0.1	birth	-0.09	joined	0.12
here before lieutenant	death	0.07
here before linh	death	-0.21	birth	-0.21	joined	0.53
here before lo	death	0.25	birth	0.05	joined	-0.07
here before loc	death	0.28	birth	0.1
here before log	death	0.07
here before loi	death	-0.11	joined	0.09
here before lon	death	-0.1
here before long	death	-0.05	birth	-0.05	joined	-0.11
here before lop	death	-0.21	joined	0.17
here before lost	death	-0.28
here before ls	death	0.17	birth	-0.05	joined	-0.07
here before lt	death	-0.16	birth	0.05
here before luc	death	0.21	joined	-0.35
here before lun	death	0.09
here before lung	death	-0.07
here before luoc	death	-0.05
here before luoi	death	0.1
here before luong	death	-0.19	birth	0.18	joined	-0.07
here before lut	death	-0.06
here before luu	birth	0.08	joined	0.08
here before ly	death	-0.08	birth	-0.06	joined	0.2
here before m	death	-0.11
here before ma	death	-0.35
here before mac	death	0.26	birth	-0.14	joined	-0.05
here before mai	death	0.15	birth	-0.14
here before malaria	death	0.06
here before man	death	0.14
here before mang	death	-0.23	birth	-0.16
here before manh	death	-0.17	joined	-0.09
here before mao	birth	0.11	joined	0.07
here before mars	death	-0.2
here before mat	death	0.36	birth	-0.25	joined	-0.32
here before mau	birth	-0.05
here before may	birth	-0.07	joined	0.24
here before me	death	-0.09	birth	-0.34	joined	-0.13
here before men	death	-0.11
here before mere	death	-0.07
here before mi	death	0.08
here before mien	death	-0.11	birth	-0.05	joined	-0.09
here before mieu	death	-0.1
here before min	death	0.27
here before minh	death	-0.05	birth	0.12	joined	0.11
here before missing	death	-0.17
here before mo	death	-0.19	joined	0.06
here before moi	death	0.17	birth	-0.12
here before mong	birth	0.14	joined	0.12
here before month	death	0.19
here before mort	death	0.1
here before morts	death	0.1
here before mot	death	-0.39	joined	0.17
here before mother	death	-0.07	birth	-0.05
here before mu	death	-0.06
here before mua	death	0.29
here before muc	death	0.12
here before mui	death	-0.05
here before mung	death	0.06
here before muoi	death	-0.26
here before my	birth	-0.2	joined	-0.11
here before n	death	-0.16	birth	0.08
here before n43	joined	0.12
here before na	death	0.1	birth	-0.05
here before nam	death	0.21	joined	-0.41
here before name	death	0.06	birth	0.07
here before nang	death	-0.1
here before nao	death	-0.1
here before nay	death	-0.07	birth	-0.14	joined	-0.07
here before ne	birth	0.07
here before near	death	-0.21
here before nen	death	0.19
here before ng	death	0.11
here before nga	death	0.17
here before ngai	death	0.09	birth	-0.05	joined	-0.08
here before ngam	death	0.1
here before ngan	death	-0.19
here before ngay	death	-0.06	birth	0.09	joined	0.12
here before nghe	death	0.08	birth	-0.05
here before nghia	death	-0.25	birth	0.1	joined	0.2
here before nghiem	death	-0.08
here before nghiep	joined	0.08
here before ngo	death	-0.25	birth	0.05
here before ngoai	birth	0.05
here before ngoan	death	0.06
here before ngoat	death	0.13
here before ngoc	birth	0.14	joined	-0.14
here before ngu	death	-0.42	birth	-0.17	joined	0.48
here before nguoi	death	0.18	birth	-0.07
here before nguyen	death	0.15	birth	0.06
here before nha	death	0.09	joined	0.05
here before nhac	death	0.07
here before nhai	birth	0.07
here before nham	death	-0.1	birth	0.15	joined	-0.07
here before nhan	death	-0.39	joined	-0.19
here before nhanh	death	-0.08
here before nhap	death	-0.43	birth	-0.17	joined	0.75
here before nhat	death	0.1	joined	-0.08
here before nhau	death	-0.08	joined	-0.06
here before nhi	death	-0.08	birth	0.05
here before nho	death	0.22
here before nhom	death	-0.15
here before nhon	death	0.07
here before nhu	birth	-0.08	joined	0.09
here before nhuan	joined	0.1
here before nhung	death	-0.07	birth	-0.12
here before nhuong	death	-0.12
here before niem	death	-0.09	joined	0.05
here before nien	joined	0.06
here before night	death	-0.08
here before ninh	birth	0.14	joined	0.05
here before nn	death	-0.09	birth	-0.06	joined	0.23
here before no	birth	0.16	joined	0.1
here before noel	death	-0.25
here before nong	death	-0.1	birth	0.08	joined	0.06
here before nop	death	-0.1
here before north	death	0.1
here before notice	death	-0.06
here before ntls	death	-0.15	joined	-0.07
here before nu	death	0.13
here before nuoc	death	0.28	joined	-0.07
here before o	death	0.23	birth	-0.07	joined	-0.43
here before of	death	0.19	birth	0.07
here before off	death	0.06
here before old	death	0.09
here before on	death	0.18	joined	-0.13
here before one	joined	-0.06
here before ong	death	0.07	birth	-0.05	joined	0.12
here before ont	death	0.08
here before or	death	-0.07
here before our	death	0.06
here before page	death	-0.12
here before pailin	death	0.14
here before panh	death	-0.08
here before pao	death	-0.07
here before paper	death	0.09	joined	-0.05
here before par	death	0.12
here before parti	death	-0.06	joined	0.2
here before people	death	-0.06
here before pha	death	0.34	joined	-0.06
here before phach	birth	-0.07
here before phai	death	-0.08
here before pham	death	0.11	joined	0.18
here before phan	joined	-0.06
here before phao	death	-0.19
here before phap	death	0.23	birth	-0.13
here before phat	joined	-0.08
here before phau	death	0.11
here before phep	death	-0.06	joined	-0.08
here before phi	death	0.3	joined	-0.09
here before phien	death	-0.07
here before pho	death	0.19
here before phong	death	0.07	birth	0.08	joined	-0.08
here before phu	death	-0.22
here before phuc	death	0.14	joined	-0.15
here before phung	death	-0.16	birth	0.15	joined	-0.06
here before phuoc	death	0.05
here before phuong	death	0.06
here before platoon	death	-0.06
here before plei	death	0.14
here before pon	death	0.09
here before poste	death	0.07
here before province	death	-0.15
here before pu	death	-0.07
here before qd	death	-0.1
here before qu	death	0.14
here before qua	joined	-0.08
here before quach	death	-0.05
here before quan	death	-0.24	birth	-0.13	joined	0.26
here before quang	death	0.06	birth	0.14	joined	-0.09
here before que	death	0.13
here before quen	death	0.07
here before quoc	joined	0.2
here before quy	death	-0.05	birth	0.08	joined	-0.05
here before quyen	death	-0.1	joined	0.11
here before quyet	birth	0.08
here before quynh	death	-0.23	birth	0.11
here before ra	birth	-0.11	joined	-0.12
here before rach	death	0.2
here before rai	birth	0.05
here before rainy	death	0.07
here before rang	death	0.12
here before rao	death	0.06
here before rau	death	0.13
here before ray	death	0.09
here before ret	death	0.19
here before ri	death	0.06	birth	-0.05
here before rieng	death	0.11
here before ro	death	0.12	joined	-0.05
here before roi	death	0.09	birth	-0.18	joined	-0.16
here before rot	death	0.06
here before rua	death	-0.09
here before rung	death	0.07
here before ruot	death	-0.06	birth	0.11
here before rut	death	0.05
here before ruyen	death	0.05
here before s	death	0.21	birth	-0.08	joined	-0.1
here before sa	death	0.07
here before sach	death	0.09	birth	-0.09
here before sai	birth	-0.13
here before said	death	0.08
here before saigon	death	-0.11
here before sam	death	0.05	joined	-0.08
here before san	death	-0.07
here before sang	joined	-0.05
here before sanh	death	0.06	birth	0.38	joined	-0.1
here before sao	death	-0.37	birth	-0.06
here before sat	death	0.18	birth	0.07
here before sau	birth	-0.06	joined	-0.07
here before say	death	0.25
here before says	death	-0.07
here before season	death	0.22
here before second	death	-0.05
here before serait	death	0.11
here before sgt	death	-0.06
here before she	death	0.18
here before shot	death	0.07	birth	-0.08
here before si	death	-0.18	birth	0.16
here before side	death	0.05
here before signed	death	-0.07
here before since	death	-0.15
here before sinh	death	-0.28	birth	0.73	joined	-0.26
here before siu	death	-0.05
here before sn	death	-0.18	birth	0.35	joined	-0.15
here before so	death	-0.64	birth	0.1	joined	-0.13
here before soan	death	-0.07
here before soat	joined	0.07
here before soc	death	0.09
here before soldiers	death	0.05
here before son	death	-0.07	joined	-0.16
here before song	death	0.1	birth	-0.1	joined	-0.07
here before sot	death	0.26	birth	-0.06	joined	-0.06
here before sous	death	0.13
here before south	death	0.21	joined	-0.09
here before stt	death	-0.1
here before stung	death	-0.13
here before su	death	0.07	birth	-0.08	joined	-0.05
here before sung	death	0.07
here before suoi	death	0.16
here before suot	death	-0.07
here before suu	death	0.08	birth	0.07	joined	-0.09
here before svay	death	0.13
here before sy	death	0.07	birth	0.08	joined	-0.05
here before t	joined	0.05
here before ta	death	0.18	joined	-0.11
here before tai	death	-0.06	birth	-0.06	joined	-0.47
here before taken	death	0.19
here before tam	death	-0.23	birth	0.08
here before tan	death	-0.2	joined	-0.08
here before tang	death	-0.38	birth	-0.19	joined	-0.1
here before tao	death	-0.05
here before tap	death	-0.19	birth	-0.19	joined	-0.14
here before tat	death	0.13
here before tau	death	0.16
here before tay	death	0.41	birth	-0.14
here before te	joined	0.05
here before ten	death	0.07	birth	-0.21	joined	-0.15
here before tet	death	0.17
here before th	birth	0.05
here before thach	death	0.05	birth	0.07	joined	-0.06
here before thai	birth	0.16
here before tham	death	-0.11	birth	-0.16
here before than	death	-0.24	birth	-0.06	joined	0.07
here before thang	death	-0.4	birth	-0.07	joined	0.25
here before thanh	birth	0.07
here before thao	death	0.07
here before thap	death	-0.13
here before thay	death	0.06
here before the	death	0.1	birth	0.13	joined	0.07
here before them	death	-0.15
here before theo	death	-0.1	birth	-0.05	joined	0.23
here before there	death	-0.09
here before they	death	-0.05
here before thi	death	-0.15	birth	-0.13	joined	0.08
here before thien	death	-0.15
here before thiet	death	-0.12
here before thieu	death	-0.11	birth	0.07
here before tho	death	-0.16	joined	0.39
here before thoa	death	-0.08
here before thoat	death	-0.16	joined	0.17
here before thoi	death	-0.08
here before thom	death	0.07
here before thon	death	-0.08
here before thong	death	-0.25	birth	-0.14
here before thot	death	0.09
here before thu	death	-0.15	joined	-0.27
here before thua	death	0.18
here before thuan	death	-0.16
here before thuat	joined	0.06
here before thuc	death	-0.1
here before thuong	death	-0.16	birth	-0.1	joined	-0.06
here before thuy	death	-0.12	birth	0.2
here before thuyen	death	0.06
here before thuyet	death	0.11
here before tich	death	0.16
here before tien	death	-0.07	birth	0.07	joined	-0.15
here before tieng	death	-0.09
here before tiep	death	0.09
here before tieu	death	0.28	birth	-0.15	joined	0.1
here before tim	death	-0.22	joined	-0.09
here before tin	death	-0.39	birth	-0.1
here before tinh	death	-0.09	birth	-0.08	joined	-0.09
here before tnxp	death	0.24
here before to	death	-0.2	birth	-0.11
here before toa	death	-0.09
here before toan	birth	0.11
here before toc	joined	0.08
here before toi	death	-0.24	birth	-0.36	joined	-0.44
here before told	death	0.06
here before tombe	death	0.16
here before ton	death	-0.12	birth	0.13
here before tong	birth	0.05	joined	0.08
here before took	death	0.09	joined	0.07
here before tqgc	death	-0.12
here before tra	death	-0.07	joined	-0.08
here before trai	death	0.14
here before tram	death	0.19	birth	-0.05
here before tran	death	0.31	joined	-0.21
here before trang	birth	0.08	joined	-0.11
here before translated	death	0.07
here before trao	death	-0.24	joined	-0.05
here before tre	death	-0.06	joined	-0.05
here before tren	death	-0.12	birth	-0.11
here before trich	death	-0.23
here before trieu	death	0.42
here before trinh	death	0.09	birth	0.2
here before tro	death	-0.1	joined	-0.09
here before troi	death	0.13
here before trong	joined	-0.08
here before tru	death	0.06
here before truc	death	-0.16	joined	0.05
here before trung	death	-0.09	joined	-0.07
here before truoc	birth	-0.09	joined	0.2
here before truong	death	-0.18	birth	-0.12
here before truy	death	-0.1
here before tt	death	-0.08	birth	0.08
here before tu	death	-0.28	birth	-0.22
here before tuan	death	0.08	joined	-0.06
here before tuc	death	0.11	birth	0.14
here before tue	death	0.06
here before tui	death	-0.11	joined	0.14
here before tung	death	0.1
here before tuoc	birth	-0.07
here before tuoi	death	0.16	birth	-0.07	joined	-0.21
here before tuong	birth	0.08
here before tuyen	death	-0.14
here before two	death	-0.09
here before ty	death	-0.06
here before u	death	0.08
here before uc	joined	-0.08
here before uncle	death	-0.07
here before ung	death	0.05
here before up	death	-0.15	joined	0.12
here before us	death	0.1
here before ut	death	-0.08	joined	0.1
here before uy	death	-0.09	birth	0.07
here before uyen	death	0.05
here before v	death	-0.15
here before va	death	0.24	birth	0.18	joined	-0.09
here before vach	death	-0.12
here before valley	death	-0.06
here before vam	death	0.15
here before van	death	0.06	birth	0.2	joined	-0.2
here before vang	death	-0.15	birth	-0.09	joined	0.07
here before vao	death	-0.11	birth	-0.25	joined	0.27
here before vc	death	0.06
here before ve	death	-0.34	birth	-0.31	joined	-0.21
here before vet	death	0.06
here before vi	death	0.06	birth	-0.11	joined	-0.07
here before vien	death	-0.14	joined	0.12
here before viet	birth	-0.09	joined	-0.06
here before vietnamese	death	0.21
here before vinh	joined	0.24
here before vo	joined	0.19
here before voi	joined	-0.05
here before volunteer	death	0.14	joined	0.06
here before von	death	0.06
here before vot	death	-0.1	joined	0.06
here before vu	birth	-0.06	joined	0.21
here before vui	death	-0.06
here before vuong	death	-0.13
here before vuot	joined	-0.05
here before vy	death	0.05
here before was	death	-0.14	birth	-0.12
here before went	death	-0.21	joined	0.48
here before with	death	-0.36	birth	0.16	joined	0.16
here before x	death	-0.08
here before xa	death	-0.06	birth	-0.22	joined	0.06
here before xac	death	0.07
here before xam	death	0.1
here before xang	death	0.16
here before xe	death	0.32
here before xi	death	-0.07	joined	0.07
here before xia	death	0.08
here before xieng	death	-0.08
here before xin	death	0.08
here before xom	death	0.23
here before xong	death	-0.05	joined	0.19
here before xu	death	0.2
here before xuan	death	-0.23	birth	-0.12
here before xung	joined	0.1
here before xuong	death	0.09	birth	-0.06	joined	-0.05
here before xuyen	joined	-0.05
here before y	death	0.05	birth	-0.16
here before year	death	0.17	birth	0.11
here before yen	birth	0.06
here behind #	death	-0.12
here behind ##	death	-0.31	birth	-0.14	joined	0.12
here behind ###	death	0.24	birth	-0.24	joined	0.09
here behind ####	death	0.07	birth	-0.07	joined	0.1
here behind a	joined	-0.05
here behind a1	death	0.06
here behind about	death	-0.07
here behind ac	death	0.13
here behind ai	death	0.12	joined	0.05
here behind am	death	-0.11	birth	0.12
here behind an	joined	-0.11
here behind and	death	-0.07	birth	0.13
here behind at	joined	-0.09
here behind attack	death	-0.05
here behind au	death	0.2
here behind avec	death	0.16	joined	0.09
here behind b2	death	-0.08
here behind b52	death	-0.05
here behind ba	death	-0.38	birth	-0.11	joined	0.09
here behind bac	death	-0.11	birth	-0.05
here behind bach	death	0.08
here behind bai	death	0.15
here behind bam	joined	0.05
here behind ban	birth	-0.07
here behind bang	death	-0.1	birth	0.14	joined	-0.08
here behind banh	death	0.08
here behind bao	death	-0.39	joined	-0.16
here behind base	death	-0.11
here behind bat	joined	-0.1
here behind bataillon	birth	-0.05	joined	0.13
here behind battalion	death	-0.07
here behind battambang	joined	0.08
here behind bau	death	0.06	joined	0.09
here behind bay	death	0.17
here behind be	death	0.06
here behind ben	death	0.08	joined	0.08
here behind benh	death	0.08
here behind beo	death	0.09
here behind bep	death	0.15
here behind beside	death	0.06
here behind bi	death	0.32	birth	-0.09	joined	-0.22
here behind bien	death	0.39	birth	-0.07	joined	0.12
here behind biet	death	0.26	birth	-0.11	joined	-0.07
here behind bieu	death	0.1
here behind binh	death	-0.08	birth	0.12	joined	0.08
here behind bo	death	-0.07	birth	0.17	joined	-0.11
here behind boc	death	-0.17	birth	-0.06	joined	-0.05
here behind bodies	death	0.07	birth	-0.07
here behind body	death	-0.05
here behind boi	death	-0.05
here behind bom	death	0.28
here behind bomb	death	0.14
here behind bon	death	-0.06
here behind border	death	-0.05
here behind bot	birth	-0.06
here behind brother	death	-0.07
here behind bt	death	-0.11
here behind bu	death	0.07
here behind buc	death	0.09
here behind bui	death	-0.05	joined	0.13
here behind bung	death	0.07
here behind bunker	death	-0.07
here behind buon	death	0.19	birth	-0.06
here behind but	death	-0.07
here behind buu	death	0.1
here behind by	death	-0.21
here behind c	joined	-0.08
here behind c1	birth	0.05
here behind c10	death	-0.05	birth	0.06
here behind c14	joined	-0.07
here behind c2	death	-0.11	birth	0.08
here behind c3	joined	-0.06
here behind c6	death	-0.13
here behind c9	death	0.09
here behind ca	death	-0.19	birth	-0.06	joined	0.1
here behind cac	joined	-0.09
here behind cach	death	-0.05
here behind cai	death	-0.13	birth	-0.06
here behind cam	death	-0.11	joined	0.11
here behind came	death	0.05
here behind can	death	0.16	birth	0.08	joined	-0.11
here behind cang	death	-0.09	birth	0.08
here behind canh	death	0.08	joined	-0.08
here behind cao	death	0.13	birth	0.17
here behind cat	death	-0.24	birth	0.05
here behind cau	death	0.08	birth	-0.09
here behind cay	death	-0.29
here behind cemetery	death	-0.17
here behind cha	death	0.08	birth	-0.05
here behind chac	birth	-0.07
here behind chai	birth	0.05
here behind cham	death	0.08
here behind chan	death	0.07
here behind chao	death	-0.08
here behind chat	death	-0.08
here behind chau	death	0.2	birth	0.15	joined	-0.05
here behind chay	death	0.16
here behind chep	death	-0.09
here behind chet	birth	-0.13	joined	0.06
here behind chez	death	-0.12
here behind chi	birth	0.06
here behind chiec	death	0.12
here behind chien	death	0.16
here behind chinh	death	-0.18	joined	-0.05
here behind chiu	death	0.05
here behind cho	death	-0.12
here behind chon	death	0.28	birth	-0.06	joined	-0.06
here behind chong	death	0.07
here behind chot	death	0.12
here behind chu	death	0.12	birth	0.05	joined	-0.13
here behind chua	death	0.2	birth	-0.08	joined	0.14
here behind chuc	death	-0.05	birth	-0.06
here behind chui	death	0.09
here behind chung	death	0.1	joined	-0.1
here behind chuong	death	-0.11	birth	0.11
here behind chup	death	0.05
here behind chuyen	death	-0.13	birth	-0.06
here behind co	death	-0.09	birth	-0.19	joined	0.09
here behind coi	birth	-0.06
here behind con	death	-0.24	birth	-0.17	joined	-0.15
here behind cong	birth	-0.1	joined	0.14
here behind cote	joined	0.13
here behind cu	death	0.37	birth	0.16	joined	-0.09
here behind cua	death	-0.21	birth	-0.05	joined	-0.17
here behind cung	death	-0.14
here behind cuoi	death	-0.16	joined	0.12
here behind cuon	death	-0.18
here behind cuong	death	0.09
here behind cut	joined	0.05
here behind cuu	death	-0.09
here behind d1	birth	0.05
here behind d12	joined	-0.05
here behind d14	joined	-0.11
here behind d3	death	0.12
here behind d4	death	-0.1	birth	0.07
here behind d48	joined	0.07
here behind d7	death	-0.08	joined	0.12
here behind d8	death	0.06
here behind da	death	-0.08	joined	-0.16
here behind dac	death	-0.11	joined	0.06
here behind dai	joined	-0.19
here behind dak	death	0.05	birth	0.09
here behind dan	death	0.08	birth	-0.1	joined	-0.16
here behind dang	death	0.22
here behind danh	death	0.2	joined	0.06
here behind dans	joined	0.11
here behind dap	death	0.13
here behind dat	death	-0.14
here behind dau	death	0.07	birth	-0.06
here behind day	death	-0.09
here behind dc	death	-0.06
here behind de	birth	-0.13	joined	0.08
here behind dead	joined	0.09
here behind dem	death	0.35
here behind den	birth	-0.05	joined	-0.07
here behind deo	death	-0.06
here behind deu	death	0.08
here behind di	death	-0.09	birth	0.15	joined	0.18
here behind dich	death	0.25	joined	0.05
here behind died	birth	0.05
here behind diem	death	0.19	joined	-0.07
here behind dien	birth	0.15
here behind dieu	death	-0.1
here behind din	death	-0.12
here behind dinh	death	-0.09
here behind do	death	-0.11	birth	-0.18
here behind doan	joined	0.23
here behind doc	death	-0.11	birth	-0.06	joined	-0.12
here behind doi	death	0.22
here behind don	death	0.05	joined	0.05
here behind dong	death	-0.05	birth	-0.17	joined	-0.14
here behind dot	death	0.16
here behind du	death	0.22	birth	-0.19	joined	0.15
here behind dua	death	0.15	birth	-0.12
here behind duc	death	0.21	joined	-0.08
here behind dung	death	-0.1	joined	-0.07
here behind duong	death	-0.05	birth	0.05	joined	-0.09
here behind duy	death	-0.07	birth	0.08
here behind dv	birth	0.06
here behind e101	birth	0.05
here behind e12	death	0.06
here behind e18	death	0.05
here behind e209	death	0.05
here behind e24	death	0.08
here behind e27	death	0.05
here behind e3	death	-0.07
here behind e33	death	0.08
here behind e42	birth	-0.06	joined	0.09
here behind e567	birth	0.09
here behind e66	joined	0.05
here behind e9	death	-0.09
here behind em	death	0.09	birth	0.07
here behind enemy	death	0.05
here behind est	death	-0.05
here behind et	birth	-0.05	joined	-0.05
here behind ete	death	0.06
here behind f10	death	0.09
here behind f3	joined	-0.06
here behind f304	joined	-0.11
here behind f320	death	-0.06
here behind f330	death	-0.05
here behind f356	death	0.06
here behind f7	death	0.06
here behind family	joined	0.06
here behind fight	death	-0.23
here behind for	death	-0.05
here behind fort	death	0.13
here behind four	death	0.19
here behind french	death	0.07
here behind front	death	0.16
here behind fusille	death	0.14
here behind gac	death	0.28
here behind gao	death	0.16
here behind gap	death	-0.15
here behind gat	death	-0.08	joined	0.07
here behind gay	death	-0.12	birth	0.08
here behind ghe	death	-0.05
here behind ghi	death	-0.29	birth	-0.11	joined	-0.07
here behind gi	death	-0.16
here behind gia	death	0.07	joined	-0.1
here behind giac	death	0.14
here behind giai	death	0.14
here behind giam	death	-0.12
here behind giang	birth	0.08
here behind giao	death	-0.07
here behind giap	birth	0.05
here behind giay	death	-0.38	joined	-0.09
here behind giet	death	0.06
here behind gio	birth	-0.05	joined	-0.07
here behind gioi	death	0.09	joined	-0.11
here behind giu	death	-0.05	birth	-0.07
here behind giua	death	-0.18
here behind giup	death	-0.1
here behind go	death	-0.1	birth	0.06	joined	-0.05
here behind goc	birth	0.05
here behind goi	joined	-0.08
here behind gui	death	0.05	joined	-0.05
here behind h2	death	-0.11
here behind ha	birth	0.18	joined	-0.14
here behind had	death	0.07
here behind hai	death	-0.05	birth	0.2
here behind ham	death	0.25
here behind han	joined	-0.05
here behind hang	death	0.06
here behind hanh	death	-0.06	joined	0.05
here behind hau	birth	0.05
here behind hay	death	-0.23	joined	0.05
here behind he	death	0.11
here behind hen	death	0.06
here behind heo	death	0.05
here behind het	death	0.07
here behind hi	birth	0.1
here behind hien	death	0.08	joined	-0.05
here behind hiep	death	-0.17
here behind hieu	death	0.1
here behind hill	death	-0.05
here behind him	death	0.05
here behind hinh	death	-0.19
here behind his	death	0.05	joined	0.06
here behind ho	death	0.07	birth	-0.11	joined	0.06
here behind hoa	death	0.08	birth	0.05	joined	-0.09
here behind hoai	death	-0.07
here behind hoan	death	-0.18
here behind hoang	death	0.08
here behind hoat	death	-0.05	joined	0.05
here behind hoc	death	-0.23	birth	0.19	joined	0.13
here behind hoi	death	-0.39	birth	-0.1
here behind hom	death	-0.11
here behind hon	death	0.15
here behind hong	death	-0.17
here behind hop	death	-0.14	joined	0.06
here behind hospital	death	0.09
here behind hp	death	-0.08	birth	0.07
here behind hs	death	-0.36	birth	0.37	joined	0.05
here behind hu	birth	0.08
here behind huan	death	-0.14	joined	0.19
here behind hue	death	0.13
here behind hung	death	-0.15	birth	0.42
here behind huong	death	-0.08	birth	0.13
here behind huu	birth	-0.23	joined	-0.05
here behind huy	death	-0.09
here behind huyen	death	-0.19	birth	0.18
here behind huynh	death	0.05
here behind hy	joined	-0.05
here behind i	death	-0.23	joined	-0.06
here behind il	death	-0.07
here behind inf	death	-0.1
here behind into	death	-0.05
here behind is	death	0.09
here behind it	death	0.05
here behind je	death	-0.05
here behind jeune	death	0.08
here behind k	death	0.07	joined	0.1
here behind k3	death	0.09
here behind k9	death	-0.06	joined	0.07
here behind ka	death	-0.06
here behind kb	death	-0.13	joined	0.05
here behind kem	death	-0.05	birth	0.05
here behind kenh	death	-0.06
here behind keo	death	-0.14
here behind ket	death	-0.08
here behind kh	death	-0.1	joined	0.15
here behind khac	death	0.15	joined	-0.07
here behind khai	death	-0.1
here behind kham	death	0.05
here behind khe	death	0.07	birth	-0.09	joined	-0.1
here behind khi	death	0.14
here behind kho	death	-0.11
here behind khoa	joined	-0.08
here behind khoang	death	0.22
here behind khoe	death	-0.05
here behind khong	joined	-0.12
here behind khu	death	0.1	birth	-0.07	joined	0.06
here behind khuc	death	-0.18
here behind khuong	death	0.07	joined	0.05
here behind kich	death	0.3
here behind kiem	death	-0.1
here behind kien	death	-0.09	birth	0.14	joined	-0.06
here behind killed	death	0.09	joined	0.05
here behind kim	death	-0.07	birth	0.1
here behind kinh	death	0.17
here behind kip	joined	0.07
here behind km	death	-0.12
here behind ko	death	0.09
here behind kong	death	0.15
here behind kontum	death	0.06
here behind ky	death	-0.15	joined	0.06
here behind l	death	0.07	joined	0.07
here behind la	death	-0.1	birth	-0.22
here behind lac	death	-0.18	joined	-0.08
here behind lai	birth	-0.14	joined	-0.29
here behind lam	death	-0.35	joined	0.38
here behind lang	death	0.16	joined	0.17
here behind lanh	death	0.14
here behind lao	death	0.16	birth	-0.12
here behind lau	death	0.16
here behind lay	death	0.15	birth	-0.1	joined	-0.13
here behind le	death	-0.16	birth	-0.2
here behind leader	death	-0.18
here behind lech	death	0.07
here behind len	death	-0.17	birth	-0.12	joined	0.12
here behind lenh	death	-0.08
here behind les	joined	0.1
here behind lich	death	-0.18	birth	0.13
here behind lien	death	0.09	joined	-0.06
here behind liet	death	-0.13	birth	-0.08	joined	-0.08
here behind linh	death	0.19
here behind lo	death	-0.18
here behind loan	death	-0.19
here behind loc	birth	0.1	joined	-0.17
here behind loi	death	-0.05	birth	-0.15	joined	-0.06
here behind lon	death	0.09	birth	0.05
here behind long	death	0.24	birth	0.06	joined	-0.07
here behind lot	death	-0.08
here behind lt	death	0.05
here behind lu	death	-0.19	joined	-0.1
here behind lua	death	0.1
here behind luc	death	0.22	birth	0.06	joined	0.11
here behind luong	death	0.08
here behind luu	death	0.17	joined	-0.06
here behind luyen	death	-0.06	joined	0.19
here behind m	death	-0.06
here behind ma	birth	-0.06	joined	-0.23
here behind mac	death	0.09
here behind mai	birth	-0.12
here behind man	death	0.08	birth	-0.08
here behind mang	death	0.11	birth	0.05	joined	0.07
here behind manh	death	-0.08
here behind mao	death	0.11
here behind map	death	0.05
here behind mat	death	-0.15	joined	-0.13
here behind mau	death	-0.07
here behind may	birth	0.05
here behind maybe	birth	0.06
here behind me	birth	-0.06	joined	-0.05
here behind mien	joined	-0.06
here behind mieu	death	-0.1
here behind min	death	0.38
here behind mine	death	-0.12
here behind minh	death	-0.27
here behind mo	death	0.29	birth	-0.05	joined	-0.07
here behind moc	death	-0.05
here behind moi	death	-0.22	birth	-0.07	joined	0.06
here behind mon	birth	0.07
here behind mong	death	-0.27
here behind more	death	-0.1
here behind mot	birth	0.15	joined	0.06
here behind mu	death	0.17	birth	0.05	joined	-0.06
here behind mua	death	0.24	joined	0.06
here behind muc	death	-0.06
here behind mui	death	-0.1
here behind mung	death	0.06
here behind muoi	death	-0.16	joined	0.13
here behind muong	death	0.07	joined	-0.05
here behind muu	joined	-0.06
here behind my	death	0.16	birth	0.07
here behind n	death	-0.14
here behind na	death	0.08
here behind nam	death	-0.12	birth	0.15
here behind name	death	0.07
here behind nao	death	0.1
here behind native	birth	0.11
here behind nau	joined	-0.07
here behind nay	birth	0.19
here behind near	death	0.11
here behind nen	death	-0.05	birth	-0.11	joined	-0.07
here behind neu	death	-0.07	birth	-0.05
here behind never	death	-0.07
here behind ngam	joined	0.07
here behind ngan	death	0.1	joined	-0.05
here behind ngat	death	0.14
here behind ngay	death	-0.25	joined	-0.1
here behind nghe	death	-0.41	joined	0.1
here behind nghi	death	-0.06
here behind nghia	death	-0.28	birth	-0.09
here behind nghiep	death	0.1
here behind ngoai	death	0.21	joined	-0.05
here behind ngoc	death	-0.06
here behind ngoi	death	0.06
here behind ngu	death	-0.21	joined	0.17
here behind nguc	death	0.05
here behind ngung	death	-0.07
here behind nguoi	death	-0.05	birth	-0.17	joined	0.05
here behind nguy	death	-0.06
here behind nguyen	death	-0.22	joined	-0.16
here behind nha	death	-0.2
here behind nham	birth	0.11	joined	-0.05
here behind nhan	death	-0.13	joined	-0.05
here behind nhang	death	-0.05
here behind nhap	death	-0.16	birth	0.06	joined	0.15
here behind nhat	death	-0.15
here behind nhau	death	0.1	joined	0.08
here behind nhay	death	0.1
here behind nhe	death	-0.06
here behind nhich	death	-0.07
here behind nho	death	-0.11	birth	0.1	joined	0.14
here behind nhon	death	0.08
here behind nhong	death	0.07
here behind nhu	death	-0.42
here behind nhuan	death	-0.1
here behind nhung	death	-0.22	birth	-0.09
here behind niem	death	0.05
here behind nien	death	0.05
here behind ninh	death	0.08	birth	0.06	joined	-0.18
here behind nn	joined	-0.05
here behind no	death	0.3	birth	-0.05
here behind noi	death	-0.13	birth	-0.07
here behind non	death	0.08
here behind nong	death	0.05
here behind nord	death	0.07
here behind not	birth	-0.12
here behind ntls	death	-0.18	joined	-0.1
here behind nua	death	0.25	birth	-0.08
here behind nui	death	0.19
here behind nuoc	death	0.15
here behind nuoi	death	-0.09
here behind nva	death	0.16
here behind o	birth	-0.29	joined	-0.09
here behind of	death	-0.33	birth	0.08
here behind on	joined	-0.07
here behind one	death	-0.25
here behind ong	death	0.19	birth	-0.31
here behind only	death	0.07
here behind ont	death	0.05
here behind or	death	0.08
here behind ou	birth	-0.08
here behind pao	birth	0.05
here behind par	death	0.06
here behind pet	death	0.06
here behind pha	death	-0.13	joined	-0.06
here behind phai	death	0.13	joined	-0.06
here behind pham	death	-0.11
here behind phao	death	-0.3	birth	0.07	joined	-0.12
here behind phap	death	0.25
here behind phau	death	0.15
here behind phep	death	0.07
here behind phi	death	0.08
here behind phia	death	0.12
here behind phnom	death	-0.22
here behind pho	death	-0.38
here behind phong	death	0.18	birth	0.1	joined	0.11
here behind phu	death	-0.12	birth	0.17
here behind phuc	death	0.25	birth	-0.08	joined	0.21
here behind phung	death	0.07
here behind phuoc	joined	-0.05
here behind phuong	death	0.05	birth	-0.14
here behind place	death	0.06
here behind plantation	death	-0.18
here behind platoon	death	0.08
here behind plei	death	-0.18
here behind pleiku	death	-0.05
here behind pont	death	0.09
here behind prisonnier	death	0.09
here behind pursat	death	0.05	joined	0.06
here behind put	death	0.05
here behind qu	death	0.06
here behind qua	birth	-0.05
here behind quan	birth	0.14	joined	0.21
here behind quang	death	0.5	birth	0.07	joined	-0.05
here behind quao	death	-0.09	birth	0.07
here behind quay	death	-0.24
here behind que	death	-0.17	birth	0.32	joined	-0.09
here behind quen	death	0.16
here behind quoc	death	0.33
here behind quy	death	-0.11
here behind quyen	death	-0.06
here behind quyet	death	0.05
here behind quynh	death	0.06	birth	0.15
here behind ra	death	-0.3	birth	-0.26
here behind rach	death	0.09
here behind rai	death	0.06
here behind rang	death	-0.16
here behind rao	death	-0.11	joined	0.07
here behind ray	death	-0.07
here behind re	death	-0.07
here behind regiment	death	-0.11	birth	0.05
here behind river	death	-0.09
here behind ro	death	0.19	birth	-0.05
here behind road	death	-0.1	birth	0.05
here behind roi	death	-0.25	birth	-0.16
here behind rong	death	0.16
here behind ruong	death	0.05
here behind rut	death	-0.16	birth	0.08
here behind sa	death	0.19	joined	-0.08
here behind sach	birth	0.08
here behind sai	death	-0.2	joined	0.13
here behind said	death	0.13
here behind sam	death	-0.07
here behind san	death	-0.07
here behind sang	death	-0.05	joined	0.14
here behind sanh	death	0.38
here behind sat	death	-0.09
here behind sau	death	-0.09	birth	-0.07	joined	0.23
here behind saw	death	0.05
here behind say	death	-0.11
here behind sergent	death	-0.05
here behind ses	death	0.08
here behind sgt	birth	0.05
here behind she	death	0.07	joined	0.07
here behind si	death	-0.23	birth	-0.15
here behind side	death	-0.07
here behind siem	death	0.08
here behind sinh	death	0.11	birth	-0.08	joined	-0.15
here behind slope	death	0.07	birth	-0.07
here behind sn	birth	0.1
here behind so	death	-0.14	birth	-0.05	joined	-0.1
here behind soc	death	-0.11
here behind soigne	death	0.17
here behind son	birth	0.08
here behind song	joined	-0.06
here behind sot	death	0.15	birth	-0.05
here behind sous	death	-0.17
here behind southern	death	0.08
here behind squad	death	-0.27
here behind stung	death	0.07
here behind su	joined	0.06
here behind sung	death	0.1
here behind suoi	death	0.18	joined	-0.05
here behind t	death	-0.09
here behind ta	death	0.17	birth	-0.1
here behind tac	death	-0.05
here behind tai	death	0.25	birth	-0.06
here behind tam	death	-0.09	joined	0.07
here behind tan	birth	0.08	joined	0.1
here behind tang	death	0.11
here behind tao	death	0.15
here behind tap	death	-0.11	joined	0.11
here behind tat	death	-0.06
here behind tau	death	0.09	joined	-0.09
here behind tay	death	0.25	birth	0.05	joined	-0.13
here behind te	death	0.06
here behind ten	death	-0.1	birth	-0.07	joined	0.05
here behind tha	death	0.13
here behind thach	death	-0.13	birth	0.11
here behind thai	death	-0.12	joined	-0.05
here behind tham	death	0.12	joined	-0.12
here behind thang	death	-0.15	joined	0.14
here behind thanh	death	-0.51	joined	-0.12
here behind thap	death	-0.06	birth	0.08
here behind that	death	0.05	birth	-0.13	joined	-0.08
here behind thay	death	-0.21	birth	-0.08	joined	-0.08
here behind the	death	0.11	birth	-0.07	joined	-0.13
here behind theo	death	0.1	birth	-0.07	joined	0.12
here behind there	death	0.06
here behind they	death	-0.13
here behind thi	death	0.17	birth	-0.1
here behind thien	death	0.06
here behind thiet	death	0.12
here behind thieu	death	0.06	joined	-0.05
here behind tho	death	0.24	birth	0.11	joined	-0.06
here behind thoa	death	-0.06
here behind thoan	death	0.05
here behind thoi	death	-0.33
here behind thon	death	-0.21	birth	0.06	joined	-0.06
here behind thong	death	-0.11	joined	0.06
here behind three	death	-0.09
here behind thu	death	-0.24
here behind thuan	death	0.08
here behind thuc	death	-0.16
here behind thuoc	death	0.26	joined	-0.06
here behind thuong	death	0.1	birth	-0.07
here behind thuot	death	0.05
here behind thuy	death	-0.09	joined	-0.11
here behind tich	death	-0.07	joined	-0.09
here behind tien	death	0.18	birth	0.05	joined	-0.08
here behind tim	birth	0.05
here behind tin	death	-0.42	joined	-0.07
here behind tinh	death	-0.23
here behind tnxp	birth	0.1
here behind to	death	0.33	birth	0.05	joined	-0.14
here behind toan	death	0.19
here behind toc	death	0.05	birth	-0.07
here behind toi	death	-0.24	birth	-0.14	joined	0.12
here behind ton	death	0.08
here behind tong	joined	0.13
here behind tp	birth	0.08
here behind tra	death	-0.15	birth	0.07	joined	-0.13
here behind trai	death	-0.26	birth	-0.16	joined	0.07
here behind tran	death	0.15	birth	-0.05	joined	0.17
here behind trang	death	-0.05	birth	-0.11	joined	-0.08
here behind trao	death	-0.15
here behind tre	death	0.05
here behind tren	death	0.37	birth	-0.06
here behind treng	death	0.07
here behind treo	death	-0.05
here behind tri	death	0.19	birth	0.05	joined	-0.12
here behind trich	death	-0.1
here behind trieu	death	0.11	joined	-0.06
here behind trinh	death	-0.33
here behind tro	death	-0.2	birth	-0.07	joined	-0.09
here behind troi	death	-0.2
here behind trois	death	0.14
here behind trom	death	-0.05
here behind tron	death	-0.16
here behind trong	death	0.29	birth	-0.16
here behind tru	death	-0.06	birth	-0.23
here behind truc	death	0.13
here behind trung	death	0.12
here behind truoc	death	-0.3	birth	0.06
here behind truong	death	0.05	birth	0.09	joined	-0.07
here behind tu	death	-0.3	joined	-0.11
here behind tuc	death	0.15
here behind tue	death	-0.13	joined	0.11
here behind tui	death	-0.18	joined	-0.08
here behind tuoi	death	-0.25	birth	0.14	joined	0.11
here behind tuong	death	-0.09
here behind tuy	death	-0.06
here behind tuyen	joined	0.23
here behind two	death	0.16
here behind ty	death	0.08
here behind uc	death	0.06
here behind un	death	-0.05	birth	-0.06	joined	0.08
here behind under	death	0.11
here behind une	death	0.07
here behind up	death	0.07
here behind us	death	-0.13
here behind uy	birth	-0.07	joined	-0.07
here behind uyen	death	-0.05	birth	0.17
here behind va	joined	-0.08
here behind vac	death	-0.09
here behind vai	death	0.14
here behind vam	death	-0.06
here behind van	death	-0.06	birth	-0.07	joined	-0.12
here behind vang	death	-0.21
here behind vao	death	-0.18	birth	-0.08	joined	0.09
here behind vay	death	0.1
here behind ve	death	-0.59	birth	-0.69	joined	0.07
here behind vers	death	0.1
here behind vi	death	-0.06	birth	0.18	joined	-0.15
here behind vien	death	-0.08
here behind viet	death	-0.08	joined	-0.1
here behind viets	death	-0.1
here behind village	birth	0.06
here behind vinh	death	-0.07	birth	0.07	joined	-0.05
here behind vo	birth	0.12	joined	0.08
here behind voi	death	-0.1
here behind vong	death	-0.18
here behind vot	death	0.09
here behind vu	joined	0.13
here behind vua	death	-0.12
here behind vuon	joined	-0.05
here behind vuong	death	-0.05
here behind vuot	death	-0.06	joined	0.07
here behind was	death	0.06
here behind we	death	-0.1
here behind when	joined	0.07
here behind with	joined	-0.06
here behind x	death	-0.13
here behind xa	death	-0.07	birth	-0.06
here behind xac	birth	-0.05	joined	-0.06
here behind xam	death	0.09
here behind xang	death	-0.09
here behind xe	death	0.16	joined	0.05
here behind xi	birth	0.08
here behind xin	death	-0.15
here behind xoai	death	0.06
here behind xong	death	0.07
here behind xu	birth	0.09
here behind xuan	death	0.12	birth	0.06
here behind xung	birth	-0.05	joined	0.07
here behind xuong	death	0.06
here behind xuyen	death	-0.12
here behind y	death	-0.22	birth	-0.09	joined	0.05
here behind yd	death	-0.05
here behind year	death	0.07
here behind yen	birth	0.31	joined	-0.12
last sentence	death	-0.17	birth	-0.39	joined	-0.11
led anh & ####	death	0.08
led anh & nam	joined	0.07
led b	birth	-0.05
led born	birth	0.11
led born & ####	birth	0.08
led born in	birth	-0.07
led born in & ####	birth	-0.07
led by nothing	birth	-0.24
led by nothing & #	death	-0.13	birth	0.07
led by nothing & ##	death	0.2	birth	-0.08	joined	0.06
led by nothing & ####	birth	0.37	joined	0.05
led by nothing & chieu	death	-0.06	birth	0.1
led by nothing & cuoi	death	-0.22
led by nothing & dem	death	-0.44	joined	-0.05
led by nothing & do	death	0.07
led by nothing & february	death	0.07
led by nothing & hai	death	-0.12
led by nothing & hom	death	0.18
led by nothing & march	death	0.1
led by nothing & mong	death	0.11
led by nothing & mung	death	0.17
led by nothing & muoi	death	-0.21
led by nothing & nam	death	-0.13	birth	-0.41	joined	0.07
led by nothing & ngay	death	0.23
led by nothing & nov	death	0.13
led by nothing & rang	death	0.05
led by nothing & sang	death	0.39
led by nothing & sau	death	-0.08
led by nothing & thang	death	-0.16	birth	-0.06	joined	0.23
led by nothing & toi	death	-0.13
led by nothing & trua	death	0.16
led by nothing & truoc	joined	-0.1
led by word a	death	0.11
led by word a & ##	death	0.11
led by word a & ####	death	-0.05
led by word an & ####	death	0.08
led by word anh	death	-0.07
led by word army	death	-0.12	joined	0.25
led by word bac	death	-0.07	birth	-0.12	joined	-0.07
led by word bac & ####	death	-0.06	birth	-0.07
led by word bach & ####	death	-0.05	birth	0.05
led by word ban	death	0.17
led by word ban & nam	death	0.08
led by word ban & ngay	death	0.06
led by word bat	death	-0.32	joined	-0.07
led by word bat & nam	death	-0.05
led by word bat & ngay	death	-0.12
led by word bay	death	-0.08	birth	0.08
led by word be	death	-0.05
led by word benh	death	-0.12
led by word benh & ####	death	-0.06
led by word benh & nam	death	-0.06
led by word bi	death	-0.05
led by word bia	death	0.06
led by word bien	death	0.15	birth	-0.05	joined	-0.05
led by word bien & ####	death	0.13
led by word binh	death	0.08
led by word binh & ####	death	0.09
led by word binh & thang	death	-0.05
led by word bua	death	0.24	joined	-0.05
led by word bua & ##	death	0.11
led by word c	joined	-0.06
led by word c2	death	0.13
led by word ca	death	0.11
led by word ca & nam	death	0.11
led by word cai	birth	0.05
led by word cam	birth	0.08
led by word can	death	-0.07
led by word cap	death	-0.08
led by word cap & ngay	death	-0.09
led by word chac	death	0.09
led by word cham	death	-0.07
led by word chat	death	-0.05
led by word chau	death	-0.05
led by word chep	death	-0.12
led by word chep & nam	death	-0.05
led by word chet	death	0.06
led by word chet & ngay	death	0.06
led by word chi	death	0.08
led by word chia	death	-0.08
led by word chim	death	0.13
led by word chim & nam	death	0.07
led by word chu	death	0.06
led by word chung	death	-0.07	birth	0.08	joined	0.11
led by word chung & ####	birth	0.09
led by word chung & ngay	death	-0.06	joined	0.12
led by word co	death	-0.1
led by word co & ngay	death	-0.15
led by word coi	death	0.05
led by word cong	death	0.09
led by word cu	death	-0.1
led by word cung	death	0.14
led by word cuon	death	0.08
led by word cuon & ####	death	0.09
led by word cuong & ####	birth	0.05
led by word d	death	0.07
led by word da	joined	0.09
led by word da & ####	death	0.09
led by word dai	death	0.05
led by word dan	death	0.08	birth	0.07
led by word dan & #	death	0.07
led by word dan & ####	birth	0.08
led by word dap	death	0.05
led by word dat	death	-0.09
led by word day	death	0.08
led by word de	death	-0.14	birth	0.11	joined	-0.06
led by word de & #	death	-0.09
led by word de & nam	birth	0.15
led by word de & ngay	death	-0.2
led by word den	death	0.07	joined	0.05
led by word dich	death	0.08
led by word dien	death	-0.07
led by word dinh	joined	0.06
led by word dip	death	0.11
led by word doan	death	0.06	joined	-0.07
led by word doan & ####	death	0.06
led by word doi	death	-0.13	joined	0.09
led by word doi & ####	joined	0.05
led by word don	death	0.05	joined	-0.05
led by word dong	death	-0.19
led by word dong & ##	death	-0.12
led by word du	death	-0.16	joined	0.05
led by word du & #	death	-0.09
led by word duc & thang	death	0.1
led by word dung	death	0.2
led by word dung & ####	death	0.05
led by word dung & nam	death	-0.05
led by word dung & ngay	death	-0.05
led by word dung & ram	death	0.12
led by word en	death	0.12	birth	-0.07	joined	0.19
led by word en & ####	death	-0.06	birth	-0.05	joined	0.07
led by word en & mai	joined	0.06
led by word f308	death	-0.05
led by word gao	death	-0.07
led by word gat	death	0.1
led by word ghi	death	0.3	birth	-0.06
led by word ghi & #	death	-0.08
led by word ghi & ##	death	0.23
led by word ghi & ngay	death	0.06	joined	0.07
led by word ghi & thang	death	0.07
led by word gia	death	0.07
led by word gia & nam	death	0.07
led by word giang	death	-0.07
led by word giao	death	-0.13
led by word giet	death	0.12
led by word ha	birth	-0.09	joined	-0.05
led by word ha & #	death	-0.14
led by word ha & ####	birth	-0.06
led by word hai	death	-0.06	joined	0.08
led by word hai & ####	death	-0.06
led by word hai & ngay	death	-0.06
led by word han	joined	0.09
led by word hanh	death	-0.07
led by word hau	death	0.08
led by word ho	death	-0.13	joined	0.09
led by word ho & thang	death	-0.05
led by word hoa	birth	-0.06
led by word hoa & ##	death	0.05
led by word hoa & nam	death	0.11
led by word hoang	birth	0.05
led by word hoi	death	-0.14
led by word hue	death	0.05
led by word hung	joined	0.08
led by word hung & ####	joined	0.09
led by word in	joined	-0.05
led by word k	death	-0.05	birth	0.11
led by word ket	birth	-0.07	joined	-0.06
led by word khac	death	0.05
led by word khanh	birth	0.08
led by word khe	death	0.06	joined	0.07
led by word khe & ngay	death	-0.05	joined	0.09
led by word khue	death	0.05
led by word khuong	death	0.05
led by word kia	death	0.09
led by word kich	birth	-0.08	joined	0.06
led by word kich & ####	death	0.06	birth	-0.08	joined	0.12
led by word kontum	death	-0.1
led by word lac	death	-0.1
led by word lai	death	-0.07	birth	0.05
led by word lai & nam	joined	0.05
led by word lam	death	-0.08
led by word lan	death	-0.1	birth	-0.11
led by word lan & #	death	-0.09
led by word lan & dau	joined	0.12
led by word lan & nam	death	-0.05
led by word lang	death	0.07
led by word lao	death	0.15	joined	-0.05
led by word lao & nam	death	0.11
led by word lap	birth	0.08
led by word le	death	-0.07
led by word le & #	death	-0.11
led by word le & nam	death	0.07
led by word len	death	-0.12	joined	0.12
led by word len & nam	death	-0.05
led by word linh	death	-0.19	birth	-0.1	joined	0.65
led by word linh & #	death	-0.06	joined	0.09
led by word linh & ####	joined	0.21
led by word linh & nam	joined	0.18
led by word linh & thang	death	-0.07	joined	0.08
led by word lo	death	0.05
led by word loc	death	0.11
led by word loc & #	death	0.13
led by word loc & ####	birth	0.06
led by word loi	death	-0.23	birth	0.06
led by word loi & ####	death	-0.09
led by word loi & nam	death	-0.12
led by word long & nam	death	0.17
led by word lop	death	-0.1
led by word lua	death	0.12
led by word lua & nam	death	0.11
led by word lung	death	-0.07
led by word luon	death	0.05
led by word luong	death	-0.06
led by word lut	death	-0.06
led by word ly	joined	0.15
led by word mai	death	-0.08
led by word man	birth	0.06	joined	0.12
led by word may	death	-0.07
led by word me	death	0.07
led by word mien	birth	-0.05
led by word mo	joined	0.05
led by word mo & nam	death	-0.07	joined	0.05
led by word mon	death	-0.06
led by word mua	death	0.22
led by word mua & nam	death	0.22
led by word na	death	0.05
led by word na & ngay	death	0.05
led by word ngai	death	0.05
led by word ngan & ####	death	-0.06
led by word nghi	death	-0.14	birth	0.05
led by word nghi & ####	birth	0.05
led by word nghia	death	0.07	joined	0.06
led by word nghia & ####	birth	0.05
led by word nguyen	death	0.13	birth	-0.08
led by word nguyen & ##	death	0.06	birth	-0.05
led by word nha	birth	-0.05	joined	0.05
led by word nha & ####	death	0.12
led by word nha & nam	death	-0.1
led by word nham	death	0.14
led by word nham & ##	death	0.07
led by word nham & ngay	death	0.07
led by word nhan	death	-0.05
led by word nhan & ####	birth	0.07
led by word nhanh	death	-0.07
led by word nhanh & ngay	death	-0.06
led by word nhi	birth	0.07
led by word nhi & ####	birth	0.07
led by word nhu	death	-0.13	joined	0.1
led by word ninh	death	-0.07	joined	-0.09
led by word ninh & ####	birth	0.05
led by word noel	death	-0.25
led by word noel & ####	death	-0.25
led by word noi	death	-0.12
led by word noi & ngay	death	-0.08
led by word nop	death	-0.07
led by word nua	death	0.06
led by word pailin	death	0.13
led by word phai	death	-0.17
led by word phai & ####	death	-0.12
led by word phap	death	0.09	birth	-0.1
led by word phap & ####	death	0.07	birth	-0.09
led by word phong	death	-0.05	birth	0.09
led by word phong & ####	death	0.05
led by word phu	death	0.07
led by word phuc	joined	0.05
led by word phuoc	death	0.07
led by word qua	death	0.06
led by word quang & ####	death	0.06
led by word quoc	death	-0.06
led by word ra	death	-0.05
led by word ra & nam	joined	-0.08
led by word rang & thang	death	0.05
led by word ret	death	0.07
led by word riep	death	0.06
led by word riep & ngay	death	0.07
led by word rua	death	-0.1
led by word san	death	-0.07
led by word sang	joined	0.09
led by word sang & nam	joined	0.06
led by word sanh	birth	0.29
led by word sanh & ####	death	-0.1	birth	0.23
led by word sanh & nam	birth	0.06	joined	0.08
led by word sau	death	0.06
led by word say	death	0.24
led by word season	death	0.2
led by word season & ####	death	0.2
led by word sinh	death	-0.27	birth	0.7	joined	-0.28
led by word sinh & khoang	birth	0.08
led by word sinh & nam	death	-0.25	birth	0.36	joined	-0.23
led by word sinh & ngay	death	-0.17	birth	0.27
led by word son	death	-0.13	birth	-0.05	joined	-0.15
led by word son & ##	death	0.06
led by word son & nam	death	-0.05	joined	-0.07
led by word south	death	0.11
led by word su	death	-0.06	joined	0.08
led by word su & nam	joined	0.05
led by word suot	death	-0.07
led by word tan	death	-0.06
led by word tang	death	0.06
led by word tao	death	-0.15
led by word tau	death	0.11
led by word te	death	0.05
led by word te & ####	death	0.05
led by word tet	death	0.15
led by word tet & ####	death	0.17
led by word tet & nam	death	0.09
led by word th	birth	0.05
led by word than	joined	0.05
led by word thanh	death	0.1
led by word thanh & ####	death	0.07
led by word thao	death	0.07
led by word thay	death	0.11
led by word the	death	-0.1
led by word thien	death	-0.09
led by word thom	death	0.08
led by word thu	joined	-0.05
led by word thuan	death	-0.13
led by word thuy	death	0.08
led by word tieng	death	-0.13
led by word tin	death	-0.08
led by word tnxp	joined	0.19
led by word tnxp & ####	joined	0.18
led by word to	joined	0.06
led by word to & thang	joined	0.05
led by word toi	birth	-0.05	joined	-0.05
led by word toi & nam	death	-0.06
led by word tram	death	0.06
led by word trang & ngay	death	-0.09
led by word tre	death	-0.14
led by word tri	death	-0.19	joined	-0.05
led by word troi	death	0.08
led by word tu	death	-0.05	birth	0.05	joined	0.05
led by word tuan	joined	-0.05
led by word tung	death	0.08
led by word tuoi	death	0.16	birth	-0.05
led by word tuoi & nam	death	0.07
led by word tuong	birth	0.1
led by word tuyen	death	-0.13
led by word up	death	-0.15
led by word ut	death	-0.07	joined	0.1
led by word van	birth	0.08
led by word van & ####	death	-0.17	birth	0.09
led by word ve	death	-0.23	birth	-0.13	joined	-0.15
led by word ve & ####	death	-0.1
led by word ve & nam	death	-0.07	birth	-0.1	joined	-0.08
led by word ve & ngay	death	0.05
led by word ve & thang	death	-0.06
led by word vien	birth	-0.08
led by word viet	death	0.1
led by word vinh	joined	-0.07
led by word vu	death	-0.05	joined	0.26
led by word vu & nam	death	-0.07	joined	0.09
led by word went	joined	0.18
led by word xa	joined	0.09
led by word xu	death	0.08
led by word xuan	birth	-0.06
led by word xuong	death	0.1	birth	-0.06
led by word xuong & ##	death	-0.16
led by word xuong & nam	death	0.09
led by word yen	birth	0.05
led by word yen & ####	birth	0.07
led bà	death	-0.18
led báo	death	-0.06
led báo & ngay	death	-0.05
led báo tử & nam	death	-0.11
led bạn	death	0.07
led bạn & ngay	death	-0.11
led bảo	death	0.12
led bảo & ####	death	0.08
led bảo & nam	death	0.07
led bị phục kích	death	-0.12
led bị thương	death	-0.1
led bị thương nặng	death	-0.06
led bị tây bắn	death	-0.08
led chôn	death	0.05
led chôn & ####	death	0.05
led chết	death	0.15	birth	-0.05	joined	-0.06
led chết & #	death	0.09
led chết & ####	death	-0.07
led chết & nam	death	0.06
led chồng	joined	0.09
led chỗ	death	-0.06
led càn	death	0.09
led càn & nam	death	0.1
led cái	death	-0.06
led cái & nam	death	-0.06
led cấp	death	-0.08
led cấp & ##	death	-0.07
led cụ	death	-0.05
led died	death	-0.23
led died & ##	death	-0.06
led died & ####	death	-0.17
led em	death	0.08
led est tombé	death	0.05
led fell	death	-0.07
led for & #	death	0.08
led from	death	-0.11
led giấy báo	death	-0.11
led giấy báo tử & ##	death	0.17
led giấy báo tử & ngay	death	-0.1
led giấy báo tử cấp	death	-0.05
led giỗ	death	0.14	birth	0.15
led giỗ & ##	death	0.13
led giỗ & mung	birth	0.09
led giỗ & sang	death	0.06
led hi sinh	death	0.15	birth	-0.11
led hi sinh & #	death	0.18
led hi sinh & ##	death	0.1
led hi sinh & dem	death	-0.25
led hi sinh & nam	death	0.07
led hi sinh & ngay	death	0.08
led hi sinh & thang	death	0.12
led home	death	-0.07
led hs	joined	-0.06
led hs & ##	death	0.06	birth	0.1
led hs & ####	death	0.13	birth	-0.06
led hs & chien	death	-0.05
led hs & mua	death	-0.09
led huyện	death	-0.06
led hy sinh	death	-0.06	birth	-0.21
led hy sinh & #	death	-0.31
led hy sinh & ##	death	-0.07	birth	-0.07
led hy sinh & ####	death	0.34	birth	-0.07
led hy sinh & nam	death	0.2
led hy sinh & ngay	death	-0.07
led hy sinh & thang	death	-0.06
led is	death	-0.1
led khu	joined	0.1
led ký	death	-0.16
led ký & ##	death	-0.06
led ký & ngay	death	-0.09
led kể	death	0.19	joined	-0.07
led kể & nam	death	0.23
led liệt sĩ	death	-0.07
led là	death	0.13	birth	0.1	joined	-0.12
led là & ##	death	0.17	joined	-0.05
led là & ####	death	-0.05	birth	0.15
led là & dem	death	-0.08
led là & mung	death	-0.05
led là & nam	death	-0.07
led là & ngay	joined	0.05
led lên đường	death	-0.08	joined	0.3
led lên đường & ngay	death	-0.06	joined	0.19
led lập & ngay	death	-0.05
led mất	death	0.13	birth	-0.13	joined	-0.18
led mất & #	death	0.21
led mất & ##	death	0.17
led mất & ####	death	-0.18	birth	-0.08	joined	-0.05
led mất & mua	death	0.06
led mất & mung	death	0.05
led mất & nam	death	-0.29
led mất & ngay	death	0.05
led mất & sang	death	0.06
led mất & thang	death	0.09
led mất tích	death	0.12
led mất tích & ####	death	-0.06
led mẹ	death	-0.09
led một	death	-0.09	joined	0.12
led một & ngay	joined	0.12
led một & thang	death	0.11
led nghe nói	death	0.05
led nghe nói & nam	death	0.05
led ngày sinh	death	-0.06	birth	0.08
led ngày sinh & ##	birth	0.05
led ngã xuống	death	0.06
led nhập ngũ	death	-0.12	birth	-0.11	joined	0.27
led nhập ngũ & #	death	-0.06	joined	0.09
led nhập ngũ & ####	birth	-0.05	joined	0.13
led nhập ngũ & thang	death	-0.06	joined	0.07
led nhỏ	death	0.15
led nn	death	-0.09	birth	-0.06	joined	0.23
led nn & #	death	-0.08	joined	0.14
led nn & ##	joined	0.07
led nó	death	-0.14	joined	0.06
led nói	death	0.07
led nói & nam	death	-0.07
led năm sinh	birth	-0.08
led năm sinh & ####	birth	-0.1
led nước	death	0.18
led of	death	-0.09	joined	-0.05
led of & #	death	-0.07
led of & ####	death	0.16
led quân	death	0.06	joined	0.16
led quận	death	-0.12
led s	death	0.13	birth	-0.06
led s & ##	death	0.05	birth	-0.06
led sinh	death	-0.25	birth	0.17
led sinh & #	death	-0.05
led sinh & ##	death	-0.15	birth	0.16
led sinh & ####	death	-0.06	birth	-0.12	joined	-0.13
led sinh & thang	death	0.05
led sn	death	-0.11	birth	0.33	joined	-0.15
led sn & ##	birth	0.11
led sn & ####	death	-0.14	birth	0.22	joined	-0.1
led suối	death	0.06
led the	joined	0.1
led the & ####	joined	0.12
led thư	death	-0.11
led thằng	death	-0.06	joined	0.07
led thằng & nam	joined	0.07
led trao trả	death	-0.09
led trung đoàn	death	0.06
led trại	death	-0.05
led trạm	death	-0.07
led trận	death	0.11
led trận & ##	death	0.06
led tái ngũ	death	-0.05	joined	-0.24
led tái ngũ & #	joined	-0.14
led tôi & nam	joined	0.06
led tỉnh	death	0.06
led tức	death	0.09	birth	0.06
led tức & ##	death	0.06
led tử trận	death	0.05
led viết	death	-0.28
led viết & ##	death	-0.1
led viết & ngay	death	-0.1
led vào & ##	death	-0.12
led vào & mung	death	0.07
led vào & thang	death	0.1
led vào bộ đội	death	-0.06	joined	0.09
led vào bộ đội & thang	joined	0.07
led vào chiến trường	joined	-0.11
led vào chiến trường & thang	joined	-0.06
led was	death	0.18	joined	0.09
led xã	death	-0.09
led xã & nam	death	-0.11
led ông	death	0.22	joined	-0.09
led ông & ngay	death	0.16
led đi b	joined	-0.5
led đi b & ##	joined	-0.09
led đi b & ngay	joined	-0.05
led đi b & thang	joined	-0.21
led đi bộ đội & ####	death	0.11
led đi bộ đội & nam	joined	0.06
led đi bộ đội & thang	joined	-0.09
led đi c	joined	-0.16
led đi cùng	death	-0.14	joined	0.22
led đi cùng & ngay	death	-0.12	joined	0.19
led đi tnxp	joined	-0.1
led đi tnxp & thang	joined	-0.1
led đoàn	death	-0.17	joined	0.23
led đoàn & #	death	-0.08	birth	0.08
led đoàn & nam	death	-0.1	joined	0.14
led đánh	joined	0.06
led đường	death	0.05
led đường & ##	death	-0.06
led đền	death	0.09	joined	-0.07
led đền & ##	death	-0.12
led đền & ####	death	-0.06
led đền & nam	death	0.08
led đồi	death	-0.08	joined	0.05
led:again	joined	-0.1
led:again & ##	death	-0.12
led:again & mung	death	0.07
led:again & thang	death	0.1
led:aka	death	0.17	birth	0.06
led:aka & ##	death	0.07
led:aka & ####	birth	0.06
led:alive	death	-0.12	joined	-0.09
led:alive & ####	death	-0.09	joined	-0.08
led:at & ##	death	-0.17
led:at & ####	joined	0.05
led:at & nam	death	0.1
led:at & thang	death	0.1
led:battle	death	0.32	birth	-0.06	joined	-0.06
led:battle & dem	death	0.08
led:battle & nam	death	0.15
led:battle & ngay	death	0.06
led:battle & thang	death	-0.06
led:born	death	-0.42	birth	0.6	joined	-0.27
led:born & #	death	0.05
led:born & ##	death	-0.22	birth	0.25	joined	-0.08
led:born & ####	death	-0.26	birth	0.23	joined	-0.35
led:born & nam	joined	0.1
led:born & thang	death	0.05
led:bury	death	0.15
led:bury & ####	death	0.05
led:bury & thang	death	0.06
led:contact	joined	0.08
led:died	death	0.21	birth	-0.38	joined	-0.16
led:died & #	death	-0.16
led:died & ##	death	0.23
led:died & ####	death	0.41	birth	-0.19
led:died & chien	death	-0.05
led:died & dem	death	-0.35
led:died & khang	death	-0.06
led:died & mua	death	-0.09
led:died & mung	death	0.12
led:died & nam	death	0.18	birth	-0.08
led:died & ngay	death	-0.1
led:died & tet	death	0.06
led:died & thang	death	0.08
led:enlist	death	-0.42	birth	-0.28
led:enlist & #	death	-0.21	birth	-0.08	joined	0.07
led:enlist & ##	death	-0.09
led:enlist & ####	death	0.15	birth	-0.1	joined	0.1
led:enlist & cuoi	joined	-0.09
led:enlist & nam	death	-0.08	joined	-0.08
led:enlist & ngay	joined	0.16
led:enlist & thang	death	-0.13	joined	-0.24
led:fell	death	0.07	birth	-0.52	joined	-0.37
led:fell & #	death	0.12	birth	-0.05	joined	-0.07
led:fell & ##	death	0.07	joined	-0.05
led:fell & ####	birth	-0.24	joined	-0.09
led:fell & chien	death	-0.05
led:fell & cuoi	death	-0.07
led:fell & dem	death	-0.31
led:fell & hoi	death	-0.08
led:fell & khang	death	-0.06
led:fell & khoang	death	0.05
led:fell & mua	death	-0.06
led:fell & mung	death	0.17
led:fell & nam	death	0.11	birth	-0.11	joined	-0.05
led:fell & ngay	death	0.08	joined	-0.05
led:fell & sang	death	0.09
led:fell & tet	death	-0.08
led:fell & thang	death	0.24
led:fell & thoi	death	-0.06
led:fell & truoc	death	-0.05
led:gio	death	0.07	birth	0.24
led:gio & ##	death	0.17	birth	0.07
led:gio & mung	birth	0.09
led:gio & sang	death	0.06
led:home	death	-0.29	birth	-0.11	joined	-0.16
led:home & #	death	-0.08
led:home & ##	death	-0.12
led:home & ####	death	0.11	birth	-0.09	joined	-0.06
led:home & march	death	-0.12
led:joined	death	-0.31	birth	-0.24	joined	0.67
led:joined & #	death	-0.14	birth	-0.07	joined	0.26
led:joined & ##	death	-0.05	joined	0.16
led:joined & ####	death	0.09	birth	-0.09	joined	0.23
led:joined & nam	death	-0.05
led:joined & thang	death	-0.12
led:kin	death	-0.18
led:kin & ####	joined	0.08
led:kin & thang	death	-0.07
led:laid	death	-0.08
led:letter	death	-0.05
led:letter & ngay	death	-0.07
led:level	death	-0.22	birth	-0.09
led:level & ##	joined	0.07
led:level & ####	joined	-0.05
led:level & nam	death	-0.08	joined	0.12
led:level & ngay	death	-0.06
led:level & thang	death	-0.06	joined	-0.07
led:link	joined	0.06
led:link & #	death	-0.08
led:link & ##	death	0.09	joined	-0.07
led:link & ####	birth	0.11	joined	0.17
led:link & april	death	0.05
led:link & dem	death	-0.08
led:link & hai	death	-0.08
led:link & mung	death	-0.05
led:link & nam	death	-0.09
led:link & ngay	joined	0.17
led:link & tet	death	0.1
led:link & thang	death	0.08
led:martyr	death	0.05	birth	-0.05
led:martyr & ####	death	0.09
led:mine	death	-0.17
led:mine & ####	joined	0.05
led:mine & thang	death	-0.07
led:moved	death	-0.32	birth	-0.11	joined	-0.06
led:moved & ##	death	-0.13
led:moved & nam	death	-0.05	birth	-0.06
led:moved & ngay	death	-0.12
led:notice	death	-0.46	birth	-0.11	joined	-0.15
led:notice & #	death	-0.05
led:notice & ##	death	0.05
led:notice & ####	death	-0.05
led:notice & nam	death	-0.16	birth	-0.05
led:notice & ngay	death	-0.38
led:office	death	0.1
led:office & nam	joined	0.05
led:pet & nam	joined	0.05
led:post	death	0.06	birth	-0.08	joined	-0.06
led:post & ##	birth	-0.06
led:rests	death	-0.1
led:rests & ##	death	-0.11
led:returned	death	-0.1
led:returned & nam	death	-0.05
led:self	death	0.06
led:self & ##	death	0.05
led:self & nam	joined	0.06
led:site	joined	0.13
led:site & ##	death	-0.11
led:site & ####	death	0.1	joined	0.14
led:stop	death	-0.06	birth	-0.12	joined	0.05
led:stop & #	birth	-0.11	joined	0.16
led:stop & ##	death	-0.09	birth	0.18	joined	-0.1
led:stop & ####	joined	-0.06
led:stop & april	death	0.05
led:stop & chien	death	-0.05
led:stop & dau	death	0.05	joined	0.07
led:stop & dem	death	-0.34	birth	0.09
led:stop & khang	death	-0.06
led:stop & mong	death	0.06
led:stop & mung	death	0.26
led:stop & nam	birth	-0.13	joined	0.06
led:stop & ngay	death	0.17	joined	0.05
led:stop & ram	joined	-0.07
led:stop & sang	death	0.14
led:stop & thang	death	0.05	joined	0.14
led:stop & truoc	death	-0.05
led:tells	death	0.15	birth	-0.17	joined	-0.08
led:tells & #	death	0.06
led:tells & ##	death	-0.08
led:tells & ####	death	0.06	joined	-0.05
led:tells & dem	death	-0.13
led:tells & mua	death	0.14
led:tells & nam	death	0.23	birth	-0.09	joined	-0.09
led:tells & ngay	death	-0.2	joined	0.17
led:thing	birth	-0.12	joined	0.23
led:thing & #	death	-0.05	birth	0.08	joined	0.08
led:thing & ##	death	-0.37	joined	0.08
led:thing & ####	death	-0.09
led:thing & dem	death	0.06
led:thing & hom	death	0.06
led:thing & nam	birth	-0.06	joined	0.12
led:thing & ngay	death	0.17
led:thing & thang	death	0.12
led:title	death	-0.13	birth	-0.07	joined	0.14
led:title & ##	death	-0.19
led:title & ####	death	0.06
led:title & nam	death	0.05	joined	0.08
led:title & thang	death	-0.15	joined	0.14
long after martyr	death	-0.1	birth	0.39	joined	0.07
long after other	death	-0.11	joined	0.17
long after teller	death	0.05	birth	-0.27	joined	-0.17
lunar	death	-0.34	birth	-0.52	joined	-0.61
martyrs 0	death	-0.31	birth	-0.17	joined	-0.37
martyrs 1	death	-0.56	birth	-0.18
martyrs 2	death	-0.07	birth	-0.17	joined	-0.28
martyrs 3	death	0.34	birth	-0.42	joined	-0.74
next sentence:again	death	-0.24	joined	0.48
next sentence:alive	birth	-0.07	joined	-0.14
next sentence:at	death	0.07	birth	-0.27	joined	-0.21
next sentence:battle	birth	0.14
next sentence:born	death	0.13	birth	-0.24	joined	-0.19
next sentence:bury	death	0.41	birth	0.13	joined	-0.4
next sentence:capture	death	-0.14	birth	-0.09
next sentence:contact	birth	-0.12
next sentence:died	death	-0.27	birth	-0.14
next sentence:enlist	death	-0.06	birth	0.14
next sentence:fell	death	-0.2	joined	0.25
next sentence:gio	death	-0.07	birth	-0.05	joined	-0.09
next sentence:grave	death	0.23	birth	-0.05	joined	-0.39
next sentence:home	birth	-0.16	joined	-0.16
next sentence:hurt	death	-0.1	joined	0.14
next sentence:joined	death	-0.19	birth	0.13
next sentence:kin	death	0.05	birth	-0.2	joined	-0.06
next sentence:laid	death	0.07	birth	-0.06
next sentence:last	death	-0.07
next sentence:letter	death	-0.15	birth	0.16	joined	0.1
next sentence:level	death	0.06	birth	-0.2
next sentence:link	death	-0.09	birth	-0.19	joined	-0.09
next sentence:martyr	death	-0.11	birth	-0.27	joined	-0.26
next sentence:moved	death	-0.13	birth	-0.05	joined	-0.26
next sentence:naming	death	-0.15	birth	-0.18	joined	-0.18
next sentence:notice	death	-0.49	birth	-0.12	joined	-0.07
next sentence:office	death	0.21	birth	0.16	joined	-0.18
next sentence:post	death	-0.14	birth	0.05	joined	-0.13
next sentence:rank	death	-0.3	birth	-0.11	joined	0.09
next sentence:rests	death	0.17
next sentence:returned	joined	-0.08
next sentence:self	death	-0.18	birth	-0.17	joined	-0.6
next sentence:site	birth	0.18	joined	0.09
next sentence:tells	death	-0.06	birth	-0.1
next sentence:thing	death	0.11
next sentence:title	death	0.09	birth	-0.21	joined	0.06
next sentence:truename	death	-0.09	joined	-0.06
note about	death	0.14	birth	0.1
note after	death	-0.08	joined	-0.06
note before	death	-0.16	birth	-0.08	joined	-0.11
note early	death	0.43	birth	-0.17	joined	0.23
note gio	death	0.3	birth	0.12	joined	-0.07
note late	death	0.2	birth	-0.11	joined	-0.14
note lunar	death	-0.22	birth	-0.58	joined	-0.37
note middle	death	0.07
note period	death	-0.77	birth	-0.19	joined	-0.3
note placeholder	death	-0.31
note season	death	0.58	birth	-0.13
opens	birth	-0.14	joined	-0.16
sentence before:again	birth	0.15	joined	-0.06
sentence before:alive	death	-0.08	joined	0.15
sentence before:at	death	0.06	joined	-0.13
sentence before:battle	birth	0.11	joined	-0.19
sentence before:born	death	0.06	birth	0.12	joined	0.54
sentence before:bury	death	-0.38	birth	-0.09	joined	-0.16
sentence before:capture	death	-0.17	birth	0.08
sentence before:contact	death	0.22	birth	0.14	joined	-0.07
sentence before:died	death	-0.09	birth	0.09
sentence before:enlist	death	0.21	joined	-0.17
sentence before:fell	death	-0.23	birth	-0.18	joined	-0.35
sentence before:gio	death	0.18	joined	-0.06
sentence before:grave	birth	0.1	joined	0.07
sentence before:home	death	-0.13	birth	-0.4	joined	0.15
sentence before:hurt	death	-0.07
sentence before:joined	death	0.07	birth	-0.18	joined	-0.1
sentence before:kin	birth	0.37
sentence before:laid	death	0.08
sentence before:last	death	0.08
sentence before:letter	death	-0.13	birth	0.11	joined	-0.2
sentence before:level	death	0.18	birth	-0.14	joined	0.09
sentence before:link	birth	-0.05	joined	-0.33
sentence before:martyr	death	-0.14	birth	0.11	joined	0.1
sentence before:moved	death	-0.08	birth	-0.06	joined	-0.13
sentence before:naming	death	-0.05	birth	0.09
sentence before:notice	death	-0.06
sentence before:office	death	0.1	joined	-0.13
sentence before:post	birth	0.09	joined	-0.37
sentence before:rank	death	0.33	birth	-0.12	joined	-0.15
sentence before:returned	joined	-0.06
sentence before:self	death	-0.15	birth	0.18
sentence before:site	joined	-0.08
sentence before:tells	death	0.06	birth	-0.21	joined	-0.3
sentence before:thing	death	0.18	birth	0.14	joined	-0.12
sentence before:title	death	-0.07	birth	-0.2	joined	-0.06
sentence before:truename	death	-0.2	birth	0.09	joined	0.15
text:abroad	death	-0.51	birth	-0.25
text:battle	death	-0.35	birth	-0.05
text:benefit	death	0.12
text:by_comrade	death	-0.24	birth	-0.26	joined	-0.16
text:by_finder	death	-0.57	joined	-0.05
text:by_foreign	death	-0.22	birth	0.12
text:by_keeper	death	0.2	birth	-0.08	joined	-0.11
text:by_official	death	0.13	birth	-0.16	joined	-0.18
text:by_volunteer	death	0.08	birth	-0.11	joined	-0.06
text:dna	death	0.15	birth	-0.25
text:enemy	death	-0.25	birth	-0.11	joined	-0.16
text:foreign	death	-0.1	joined	-0.06
text:found	death	-0.33	birth	0.06	joined	-0.1
text:give_back	death	-0.37	birth	-0.29	joined	-0.45
text:grave	death	0.2	birth	-0.15	joined	-0.17
text:hearsay	death	-0.14	birth	0.07	joined	0.19
text:informs	death	0.05
text:list	death	0.06	birth	0.18	joined	-0.25
text:mass	birth	-0.11	joined	-0.05
text:of_foreign	death	0.12	birth	-0.16
text:recognition	death	0.08	birth	-0.08	joined	-0.15
text:relics	death	-0.7	birth	0.16	joined	-0.11
text:research	death	-0.24	birth	0.07	joined	-0.06
text:rumoured	death	0.11
text:scam	death	-0.06
text:seek	death	-0.23	birth	0.1
text:sought	death	0.08	birth	-0.11	joined	-0.1
text:stone	death	-0.15	birth	0.15	joined	-0.4
typed before 10	death	-0.08
typed before 1946	joined	0.09
typed before 1947	death	-0.14	joined	0.16
typed before 1948	death	0.08
typed before 1949	death	0.07	joined	0.07
typed before 1952	death	0.07
typed before 1953	death	-0.11	joined	0.07
typed before 1958	death	0.05
typed before 1971	death	-0.05
typed before 2	death	0.05
typed before 2h	death	0.05
typed before 5	death	0.09
typed before 68	death	-0.07
typed before 7	death	-0.08
typed before ^	birth	-0.14	joined	-0.16
typed before a	death	-0.05
typed before an	birth	0.08
typed before anh	death	0.05
typed before army	death	-0.09	joined	0.22
typed before b	death	-0.05	birth	-0.05	joined	-0.49
typed before bac	birth	-0.05
typed before ban	death	0.08
typed before bang	death	0.07
typed before bao	death	0.09
typed before bat	death	-0.08
typed before bia	death	0.06
typed before bien	death	0.06
typed before binh	death	-0.06
typed before biên	death	0.12
typed before bom	death	0.08
typed before born	death	-0.13	birth	0.27
typed before báo	death	-0.23
typed before bình	death	0.09	birth	0.08
typed before bảo	death	0.06
typed before bảy	death	-0.07	birth	0.09
typed before bắc	death	-0.06	birth	-0.06
typed before bắn	death	0.17
typed before bắt	death	-0.23
typed before bữa	death	0.17
typed before c	death	-0.08	joined	-0.17
typed before c2	death	0.13
typed before can	death	0.05
typed before captured	death	-0.07
typed before chet	death	0.06
typed before chi	death	0.05
typed before chon	death	0.11
typed before chung	birth	0.09
typed before chìm	death	0.09
typed before chôn	death	-0.08
typed before chắc	death	0.09
typed before chắt	death	-0.06
typed before chết	death	0.12
typed before co	death	-0.12
typed before cung	death	0.12	joined	0.11
typed before cuoi	death	-0.07
typed before cuon	death	0.08
typed before càn	death	0.05
typed before công	joined	-0.05
typed before cũ	death	-0.05
typed before cưới	death	-0.1
typed before cấp	death	-0.18
typed before cầu	death	-0.13
typed before dau	death	0.07
typed before day	death	-0.06	joined	0.08
typed before den	death	0.17
typed before di	death	-0.4	birth	-0.11	joined	0.62
typed before died	death	-0.06
typed before dip	death	0.11
typed before doan	death	-0.07	joined	0.1
typed before doi	death	0.07	joined	0.17
typed before dong	death	0.12
typed before dot	joined	0.05
typed before duc	death	-0.08
typed before duong	death	-0.13	joined	0.09
typed before dương	death	-0.06
typed before dần	birth	0.08
typed before dịch	death	-0.05
typed before en	death	0.11	birth	-0.09	joined	0.17
typed before f308	death	-0.05
typed before for	death	0.09
typed before from	death	-0.11
typed before gao	death	-0.06
typed before ghi	death	0.24	birth	-0.06
typed before giang	death	-0.07
typed before giao	death	-0.13
typed before gio	death	0.08	birth	0.15
typed before giết	death	0.12
typed before giỗ	death	0.07	birth	0.08
typed before giờ	death	0.14
typed before h	death	-0.05
typed before hoa	death	0.14
typed before hoang	birth	0.05
typed before hoi	death	-0.18	joined	0.05
typed before hs	death	0.12	joined	-0.06
typed before hòa	death	-0.07
typed before hưng	joined	0.08
typed before hạnh	death	-0.05
typed before hải	death	-0.06	joined	0.12
typed before hồi	death	0.27	birth	-0.09
typed before in	death	-0.09	birth	-0.17	joined	0.12
typed before is	death	-0.05
typed before k	death	-0.11	birth	0.11	joined	0.1
typed before ke	death	0.06
typed before khang	death	-0.06
typed before khoảng	death	0.06
typed before khánh	birth	0.08
typed before khê	joined	0.07
typed before không	death	0.1
typed before khắc	death	-0.06	birth	0.07
typed before kia	death	0.09
typed before killed	death	0.05
typed before ko	death	-0.07
typed before ky	death	-0.05
typed before kích	death	0.05	birth	-0.08
typed before ký	death	-0.11
typed before kể	death	0.14	joined	-0.05
typed before la	death	0.11	joined	-0.05
typed before lai	birth	0.06	joined	0.05
typed before lan	birth	-0.05	joined	0.1
typed before le	death	0.19	birth	-0.05
typed before loi	death	-0.05
typed before long	death	-0.08	joined	-0.06
typed before lung	death	-0.07
typed before ly	death	-0.07	joined	0.17
typed before là	death	0.11	birth	0.12	joined	-0.09
typed before lào	death	0.14
typed before lính	death	-0.17	birth	-0.06	joined	0.5
typed before lúa	death	0.1
typed before lũ	death	-0.09
typed before lấy	death	-0.1
typed before lần	death	-0.05	joined	-0.13
typed before lộ	death	0.05
typed before lộc	death	0.14	birth	0.06
typed before lớn	death	0.06
typed before lợi	birth	0.05
typed before lụt	death	-0.06
typed before ma	death	-0.05
typed before mai	death	-0.05
typed before mars	death	-0.2
typed before mat	death	0.14	birth	-0.06	joined	-0.06
typed before me	death	0.06
typed before my	death	-0.09
typed before mùa	death	0.07
typed before mạng	joined	-0.11
typed before mất	death	-0.14	birth	-0.09	joined	-0.12
typed before một	death	-0.17	joined	0.05
typed before mỹ	death	0.1
typed before na	death	0.05
typed before nam	death	0.14	joined	-0.05
typed before nay	birth	0.05
typed before nghia	death	0.13
typed before nghĩa	death	-0.06	joined	0.07
typed before ngu	death	-0.14	joined	0.09
typed before nguyên	death	0.11	birth	-0.07
typed before ngày	death	0.06
typed before ngãi	death	0.05
typed before ngũ	death	-0.14	birth	-0.07
typed before nham	death	0.07
typed before nho	death	0.1
typed before nhà	birth	-0.05	joined	0.06
typed before nhân	birth	0.07
typed before nhưng	death	-0.06
typed before nhận	death	-0.06
typed before nhằm	death	0.07
typed before ninh	joined	-0.07
typed before nn	death	-0.09	birth	-0.06	joined	0.23
typed before noi	death	-0.23
typed before nuoc	death	0.15
typed before nói	death	0.16
typed before nặng	death	-0.06
typed before nộp	death	-0.07
typed before o	death	0.1
typed before of	death	0.11	joined	-0.05
typed before on	death	0.22	joined	-0.07
typed before pailin	death	0.13
typed before phai	death	-0.11
typed before phong	joined	0.06
typed before phuoc	death	0.06
typed before pháp	death	0.1	birth	-0.09
typed before phòng	birth	0.09
typed before phải	death	-0.07
typed before phục	death	0.05
typed before quan	death	-0.13	joined	-0.05
typed before quân	death	0.06	joined	0.16
typed before ra	death	-0.08
typed before riệp	death	0.07
typed before roi	death	-0.05
typed before rét	death	0.07
typed before rồi	death	0.24
typed before s	death	0.13	birth	-0.06
typed before sanh	birth	0.3	joined	-0.09
typed before sau	joined	-0.05
typed before say	death	0.14
typed before says	death	0.11
typed before season	death	0.2
typed before si	death	-0.14
typed before since	death	-0.07
typed before sinh	death	-0.45	birth	0.53	joined	-0.53
typed before sn	death	-0.18	birth	0.35	joined	-0.16
typed before so	birth	0.05
typed before son	death	-0.08
typed before ta	death	-0.14
typed before tan	death	-0.05
typed before tay	death	-0.09
typed before th	birth	0.05
typed before thanh	death	0.09
typed before thi	death	0.14	birth	-0.05
typed before thien	death	-0.05
typed before thu	death	-0.05
typed before thì	joined	0.08
typed before thư	death	-0.1
typed before thương	death	-0.07
typed before thầy	death	0.08
typed before thủy	death	0.16
typed before tieng	death	-0.16
typed before tin	death	-0.06
typed before to	death	-0.1
typed before toi	death	-0.07
typed before tre	death	-0.13
typed before tri	death	-0.08
typed before trong	death	0.11
typed before trường	death	-0.05	joined	-0.09
typed before trưởng	death	0.06
typed before trả	death	-0.11
typed before trận	death	0.09
typed before tu	death	-0.13	joined	0.13
typed before tuoi	death	0.08
typed before tuổi	death	0.07	birth	-0.05
typed before tây	death	-0.08
typed before tính	death	0.06
typed before tường	birth	0.1
typed before tức	death	0.07	birth	0.06
typed before từ	death	-0.15	birth	-0.19	joined	0.12
typed before vao	death	0.09
typed before ve	joined	-0.07
typed before vinh	death	-0.09	joined	-0.07
typed before viên	birth	-0.08
typed before viết	death	-0.18
typed before vo	death	-0.06
typed before vu	death	-0.09	joined	0.14
typed before và	death	0.06
typed before vào	death	-0.06
typed before về	death	-0.19	birth	-0.1	joined	-0.06
typed before vụ	joined	0.05
typed before was	death	0.19	joined	0.09
typed before xuong	death	0.14
typed before xuống	death	-0.05
typed before xá	joined	0.09
typed before year	death	0.09
typed before yên	death	-0.05	birth	0.05
typed before ông	death	0.12
typed before đi	death	-0.27	birth	-0.15	joined	0.51
typed before điền	death	-0.07
typed before đoàn	joined	0.09
typed before đêm	death	0.05
typed before đó	death	0.22	birth	-0.06
typed before đúng	death	0.15
typed before đường	death	-0.09	joined	0.2
typed before được	death	0.06
typed before đến	death	-0.26	birth	-0.06	joined	-0.12
typed before đề	death	-0.24
typed before định	joined	0.08
typed before đội	death	-0.18	birth	-0.06
typed before đợt	death	-0.13	joined	0.28
typed before ấy	death	-0.06
year 1935	death	-0.15	birth	0.77	joined	-0.1
year 1940	death	-0.36	birth	1.02	joined	-0.33
year 1945	death	0.27	birth	1.08
year 1950	death	0.96	birth	0.68	joined	-0.67
year 1955	death	0.07	birth	0.41	joined	-0.21
year 1960	death	0.58	birth	0.15	joined	0.38
year 1965	death	1.41	birth	-1.36	joined	0.45
year 1970	death	1.42	birth	-1.66	joined	0.26
year 1975	death	0.85	birth	-0.93	joined	0.09
year 1980	death	0.53	birth	-0.49	joined	-0.06
year 1985	death	0.61	birth	-0.28	joined	-0.19
year 1990	death	-0.78	birth	-0.23	joined	-0.15
year 1995	death	-0.81	birth	-0.22	joined	-0.16
year 2000	death	-0.74	birth	-0.18	joined	-0.1
year 2005	death	-0.47	birth	-0.15	joined	-0.09
year 2010	death	-0.75	birth	-0.17	joined	-0.13
year 2015	death	-1.03	birth	-0.12	joined	-0.09
year 2020	death	-0.83	birth	-0.1	joined	-0.07
year 2025	death	-0.64	birth	-0.06	joined	-0.05
year lent	death	-0.39	birth	0.52	joined	-0.25
year lent from before	death	-0.23	birth	0.33	joined	-0.22
year lent from behind	death	-0.16	birth	0.18
year old	death	-0.23	birth	0.92	joined	-0.18""")
