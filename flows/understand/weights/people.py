"""What each piece of evidence about people is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	martyr	-1.16	teller	-1.02
+1=#	martyr	-0.1	teller	-0.08
+1=##	martyr	-0.09	teller	0.13
+1=###	martyr	-0.27
+1=####	martyr	0.35
+1=#####	martyr	-0.07
+1=##########	martyr	-0.19	teller	0.2
+1=$	martyr	0.31	teller	0.1
+1=18t	martyr	0.12
+1=4th	teller	-0.11
+1=77t	martyr	-0.07	teller	0.17
+1=79t	martyr	0.18	teller	-0.22
+1=84t	teller	0.1
+1=88t	martyr	-0.05
+1=a	martyr	-0.27	teller	-0.14
+1=agent	martyr	-0.06
+1=ai	teller	0.07
+1=ama	martyr	-0.06
+1=an	martyr	0.18
+1=and	martyr	0.31	teller	-0.07
+1=anh	martyr	-0.16	teller	0.16
+1=at	martyr	-0.11
+1=ay	martyr	-0.19
+1=ayun	teller	-0.07
+1=b	martyr	-0.23	teller	-0.05
+1=b1	martyr	0.2
+1=b2	martyr	-0.19	teller	0.07
+1=b41	martyr	-0.09
+1=ba	martyr	0.54	teller	-0.12
+1=bac	martyr	-0.16	teller	-0.2
+1=ballarat	teller	0.05
+1=bam	martyr	-0.22
+1=ban	martyr	-0.48	teller	0.2
+1=bang	martyr	0.16	teller	0.07
+1=bao	martyr	0.07	teller	-0.2
+1=bastia	teller	0.14
+1=bat	martyr	0.06
+1=be	martyr	0.06	teller	-0.06
+1=ben	teller	0.17
+1=benh	martyr	0.07	teller	-0.07
+1=beo	martyr	0.13
+1=bep	martyr	0.05
+1=bi	martyr	0.09	teller	0.45
+1=bia	martyr	0.09
+1=biet	martyr	0.07
+1=bieu	martyr	-0.05
+1=binh	teller	-0.2
+1=bo	martyr	0.43
+1=boi	martyr	-0.11
+1=bon	martyr	0.29	teller	0.22
+1=bong	martyr	-0.05
+1=born	martyr	0.05
+1=both	martyr	0.07
+1=bru	martyr	0.05
+1=bui	martyr	0.07	teller	-0.09
+1=buon	martyr	0.19
+1=buried	martyr	-0.05
+1=but	teller	0.07
+1=c1	teller	0.2
+1=c10	martyr	-0.18
+1=c16	martyr	0.08	teller	-0.08
+1=c18	martyr	0.13
+1=c2	martyr	-0.06	teller	-0.15
+1=c20	martyr	-0.2	teller	0.21
+1=c3	martyr	0.18	teller	-0.09
+1=c4	martyr	0.13
+1=c6	martyr	0.08
+1=c7	martyr	0.06
+1=ca	martyr	0.25	teller	-0.11
+1=cac	martyr	-0.13
+1=cai	martyr	0.09
+1=calgary	teller	0.2
+1=cam	teller	0.09
+1=came	teller	-0.07
+1=can	martyr	0.36
+1=canh	teller	-0.05
+1=cao	martyr	0.07	teller	-0.1
+1=cap	martyr	0.07
+1=cat	martyr	-0.41
+1=cau	martyr	-0.28	teller	0.05
+1=cay	teller	-0.08
+1=ccb	martyr	-0.27
+1=cha	martyr	-0.14	teller	0.17
+1=chac	martyr	-0.1
+1=chang	martyr	0.13	teller	0.09
+1=chau	martyr	0.19
+1=chay	martyr	-0.12	teller	0.13
+1=chef	martyr	0.1
+1=chep	teller	0.16
+1=chet	martyr	0.1
+1=chi	martyr	-0.15	teller	-0.28
+1=chien	teller	-0.14
+1=chieu	martyr	0.05	teller	0.34
+1=chim	martyr	0.2
+1=chin	martyr	0.07
+1=chinh	martyr	-0.31	teller	0.09
+1=chiu	martyr	0.08
+1=cho	martyr	-0.23	teller	-0.14
+1=chon	martyr	-0.05	teller	0.08
+1=chong	martyr	0.09	teller	0.06
+1=chot	martyr	-0.1
+1=chu	martyr	0.15	teller	-0.16
+1=chua	martyr	0.23	teller	0.1
+1=chuc	martyr	-0.13
+1=chung	teller	-0.11
+1=chup	teller	-0.11
+1=chuyen	martyr	-0.15
+1=co	martyr	-0.08	teller	0.06
+1=coi	teller	0.17
+1=company	martyr	0.05
+1=con	martyr	0.27	teller	0.22
+1=cong	teller	0.18
+1=ctv	martyr	0.05	teller	-0.08
+1=cu	teller	-0.12
+1=cua	martyr	-0.38	teller	-0.11
+1=cuc	martyr	-0.07	teller	-0.05
+1=cung	teller	-0.05
+1=cuong	martyr	0.05
+1=cut	martyr	-0.25
+1=d	martyr	-0.26
+1=d1	martyr	-0.05	teller	0.11
+1=d14	martyr	0.1
+1=d445	martyr	0.12
+1=da	martyr	-0.15	teller	0.17
+1=dac	martyr	-0.05
+1=dai	martyr	-0.06	teller	0.17
+1=dak	martyr	0.11
+1=dan	teller	-0.11
+1=dang	martyr	-0.22	teller	-0.08
+1=danh	martyr	-0.14
+1=dao	martyr	-0.06	teller	-0.16
+1=dap	martyr	-0.14
+1=dau	martyr	0.17
+1=day	martyr	-0.11	teller	0.31
+1=de	teller	0.15
+1=dem	martyr	0.17	teller	-0.09
+1=den	martyr	-0.08	teller	0.08
+1=deo	martyr	0.07	teller	-0.14
+1=deu	martyr	-0.07
+1=di	martyr	-0.3	teller	0.35
+1=dia	teller	-0.05
+1=diec	teller	-0.05
+1=dien	martyr	-0.23
+1=dieu	teller	-0.26
+1=dinh	martyr	-0.06	teller	-0.05
+1=dit	martyr	-0.16
+1=do	martyr	-0.09	teller	0.23
+1=doan	martyr	-0.18	teller	-0.06
+1=doc	martyr	-0.2	teller	0.15
+1=doi	martyr	0.16	teller	-0.13
+1=don	martyr	0.27	teller	-0.11
+1=dong	martyr	0.06	teller	-0.05
+1=dt	teller	-0.25
+1=du	martyr	0.11
+1=dua	martyr	-0.13
+1=duc	martyr	0.15	teller	-0.06
+1=dung	martyr	-0.09	teller	-0.13
+1=duoc	martyr	0.32	teller	0.28
+1=duoi	martyr	0.11	teller	0.11
+1=duong	martyr	-0.12
+1=e	martyr	0.19
+1=e24	martyr	0.1
+1=em	martyr	-0.17	teller	-0.21
+1=en	martyr	-0.18
+1=est	martyr	0.06
+1=et	martyr	0.25
+1=etait	martyr	0.08
+1=fell	martyr	-0.18
+1=from	martyr	0.06	teller	-0.11
+1=gach	martyr	-0.09
+1=gan	martyr	-0.07
+1=gap	martyr	-0.08
+1=gay	martyr	0.08
+1=ghi	teller	0.15
+1=gi	martyr	0.07
+1=gia	martyr	-0.17
+1=giai	martyr	-0.08
+1=giam	martyr	0.08
+1=giao	martyr	-0.16	teller	0.09
+1=giay	teller	0.06
+1=gio	teller	0.13
+1=giu	martyr	-0.05
+1=giup	martyr	0.08
+1=go	martyr	0.1	teller	-0.25
+1=goc	martyr	0.06	teller	-0.05
+1=goi	martyr	-0.14	teller	0.19
+1=gom	martyr	-0.08
+1=gui	martyr	-0.1	teller	0.26
+1=h	martyr	-0.07	teller	-0.09
+1=h1	martyr	0.07
+1=ha	martyr	0.21	teller	-0.32
+1=had	martyr	-0.07
+1=hai	martyr	0.05	teller	-0.17
+1=hang	martyr	-0.08	teller	-0.2
+1=has	martyr	0.11
+1=hat	martyr	0.07
+1=hau	martyr	0.09
+1=hay	martyr	0.12
+1=hb	martyr	0.1
+1=he	teller	-0.05
+1=hen	martyr	0.07
+1=hi	martyr	0.31	teller	-0.05
+1=hien	teller	-0.08
+1=hiep	martyr	-0.05
+1=hieu	martyr	0.05
+1=his	martyr	0.06
+1=hmong	martyr	-0.08
+1=ho	martyr	-0.15	teller	-0.06
+1=hoa	martyr	0.16	teller	-0.05
+1=hoac	martyr	0.14
+1=hoai	teller	-0.09
+1=hoan	teller	0.09
+1=hoang	teller	-0.14
+1=hoi	martyr	0.34	teller	-0.1
+1=hom	teller	0.17
+1=hong	martyr	-0.09
+1=hop	martyr	-0.08
+1=houston	martyr	-0.05	teller	0.08
+1=hp	martyr	-0.1
+1=hs	martyr	-0.22
+1=hua	martyr	-0.12	teller	0.12
+1=huan	martyr	-0.09
+1=hung	martyr	-0.07
+1=huong	teller	0.07
+1=huu	martyr	-0.05	teller	0.06
+1=huyen	teller	-0.1
+1=huynh	martyr	-0.16
+1=hy	martyr	0.42	teller	-0.06
+1=i	martyr	0.18	teller	0.15
+1=il	martyr	-0.14
+1=in	martyr	0.26	teller	0.05
+1=infirmiere	martyr	0.05	teller	-0.06
+1=is	martyr	-0.05
+1=j	martyr	0.07
+1=je	martyr	-0.06
+1=k	teller	0.16
+1=ke	martyr	-0.35	teller	0.33
+1=keo	martyr	0.14
+1=keu	martyr	-0.07
+1=khai	martyr	0.08	teller	0.17
+1=khang	martyr	-0.07
+1=khau	martyr	-0.14
+1=khe	martyr	-0.06
+1=khi	martyr	0.08
+1=khieng	martyr	-0.05
+1=khmer	martyr	0.21
+1=khoai	martyr	0.15
+1=khong	teller	-0.28
+1=khuong	martyr	-0.18	teller	0.13
+1=kien	martyr	0.12
+1=kieu	martyr	-0.13	teller	0.07
+1=kim	martyr	-0.05	teller	-0.12
+1=kinh	martyr	0.05	teller	0.07
+1=km	martyr	-0.05
+1=ko	martyr	0.07
+1=kpa	martyr	0.05
+1=kt	martyr	-0.07
+1=ky	martyr	-0.06	teller	0.22
+1=l	martyr	0.12
+1=la	martyr	-0.16	teller	0.32
+1=lac	martyr	-0.15	teller	-0.13
+1=lai	martyr	-0.17	teller	0.07
+1=lam	martyr	0.07	teller	-0.12
+1=lan	martyr	-0.05
+1=lang	martyr	0.16	teller	0.19
+1=lanh	martyr	-0.16
+1=lao	martyr	-0.06
+1=lap	martyr	-0.06	teller	0.06
+1=lay	martyr	-0.08	teller	0.15
+1=le	martyr	0.06	teller	-0.27
+1=left	martyr	-0.16
+1=len	martyr	0.14
+1=lenh	martyr	0.08
+1=les	martyr	0.11
+1=lien	martyr	0.13	teller	-0.1
+1=liet	martyr	-0.07
+1=lieu	martyr	0.09
+1=linh	martyr	0.05	teller	0.05
+1=lo	martyr	0.22	teller	-0.14
+1=loi	martyr	-0.11
+1=lon	martyr	-0.05	teller	-0.05
+1=long	martyr	-0.12
+1=lop	martyr	-0.08	teller	-0.09
+1=lost	martyr	-0.16
+1=ls	martyr	0.13
+1=lu	martyr	-0.11
+1=lua	martyr	-0.09
+1=luc	martyr	0.28	teller	-0.1
+1=luu	martyr	0.1
+1=ly	martyr	-0.17
+1=m	teller	0.07
+1=ma	martyr	0.39
+1=mac	martyr	0.14
+1=mai	teller	-0.09
+1=manh	martyr	-0.09
+1=mao	martyr	0.08
+1=mat	martyr	0.13	teller	0.09
+1=mau	martyr	0.07
+1=may	teller	-0.08
+1=me	martyr	0.29	teller	-0.15
+1=medic	martyr	0.07
+1=minh	martyr	0.17	teller	-0.07
+1=mo	teller	-0.13
+1=moc	martyr	-0.12	teller	0.11
+1=moi	martyr	0.56	teller	-0.1
+1=mon	martyr	0.05	teller	0.07
+1=mort	martyr	-0.12
+1=mot	martyr	-0.11
+1=mr	martyr	0.09
+1=mu	martyr	0.16	teller	0.06
+1=mua	martyr	-0.07	teller	0.11
+1=mui	martyr	0.11
+1=muoi	martyr	0.05
+1=muong	martyr	-0.18
+1=my	martyr	0.05	teller	-0.09
+1=n	martyr	0.07
+1=nam	martyr	0.37	teller	0.16
+1=nao	martyr	-0.07
+1=nay	martyr	-0.27	teller	0.34
+1=nd	martyr	-0.07
+1=ne	martyr	-0.19
+1=nen	martyr	0.21	teller	0.2
+1=neu	martyr	-0.07
+1=nga	martyr	0.1
+1=ngai	martyr	-0.17
+1=ngan	martyr	-0.1	teller	-0.08
+1=ngay	martyr	0.37
+1=nghe	martyr	0.18
+1=nghi	martyr	-0.1	teller	-0.09
+1=nghia	martyr	-0.28	teller	0.07
+1=ngo	martyr	-0.2	teller	-0.09
+1=ngoai	martyr	-0.09	teller	-0.1
+1=ngoi	martyr	0.05
+1=nguoi	martyr	0.07	teller	-0.09
+1=nha	martyr	0.13
+1=nham	teller	-0.09
+1=nhan	martyr	0.27	teller	0.08
+1=nhap	martyr	-0.12	teller	0.13
+1=nhat	martyr	-0.16
+1=nhay	martyr	0.06
+1=nhe	teller	0.1
+1=nho	teller	0.31
+1=nhu	martyr	-0.12
+1=nhung	martyr	0.14	teller	-0.15
+1=ninh	martyr	-0.23	teller	-0.12
+1=nn	martyr	0.07	teller	-0.06
+1=no	martyr	-0.21
+1=noi	martyr	0.07	teller	0.41
+1=nong	martyr	0.09
+1=nous	martyr	-0.07
+1=now	martyr	-0.08	teller	0.12
+1=ntls	martyr	0.07
+1=nu	martyr	0.12	teller	-0.17
+1=nua	martyr	-0.25	teller	0.26
+1=nung	martyr	0.07
+1=nuoi	martyr	-0.07
+1=nurse	martyr	0.1
+1=o	martyr	0.11	teller	0.34
+1=of	teller	0.16
+1=oi	teller	-0.17
+1=om	martyr	0.26	teller	-0.05
+1=on	martyr	0.07
+1=ong	martyr	-0.4	teller	0.1
+1=p	teller	0.07
+1=phai	martyr	-0.13	teller	0.06
+1=pham	martyr	0.11	teller	-0.06
+1=phan	teller	-0.08
+1=phao	martyr	0.15	teller	0.15
+1=phat	martyr	-0.06	teller	0.07
+1=phi	martyr	-0.06
+1=phia	martyr	0.09
+1=phien	teller	0.14
+1=pho	martyr	-0.1	teller	-0.14
+1=phong	martyr	-0.31	teller	-0.11
+1=phu	martyr	-0.15	teller	0.14
+1=phuc	martyr	-0.08	teller	0.11
+1=phung	martyr	-0.23	teller	0.13
+1=phuong	martyr	0.14	teller	0.11
+1=q	martyr	0.05	teller	0.1
+1=qua	teller	-0.05
+1=quan	martyr	-0.31	teller	0.4
+1=quang	martyr	-0.13	teller	0.09
+1=quay	martyr	0.11	teller	-0.05
+1=que	martyr	-0.14	teller	-0.05
+1=qui	martyr	-0.11	teller	-0.05
+1=quoc	martyr	-0.25
+1=quy	martyr	-0.05
+1=quyen	martyr	-0.11
+1=quynh	martyr	0.12	teller	-0.11
+1=rach	martyr	-0.07	teller	0.15
+1=rang	martyr	0.08
+1=read	martyr	-0.07
+1=ro	teller	0.1
+1=roi	martyr	-0.1
+1=s	martyr	-0.22
+1=said	martyr	-0.18
+1=sam	teller	0.09
+1=san	martyr	-0.08	teller	0.1
+1=sang	martyr	-0.18	teller	-0.11
+1=sanh	martyr	0.09
+1=sau	martyr	-0.07	teller	-0.16
+1=sdt	martyr	0.13	teller	-0.09
+1=se	martyr	0.06
+1=seo	teller	-0.17
+1=si	teller	-0.15
+1=sinh	martyr	-0.2	teller	0.07
+1=sn	martyr	0.05	teller	-0.08
+1=so	martyr	-0.17
+1=soan	martyr	-0.07
+1=soc	teller	0.07
+1=son	martyr	0.29
+1=song	martyr	-0.27	teller	0.12
+1=sot	martyr	0.14
+1=sous	teller	-0.06
+1=still	martyr	-0.07
+1=street	martyr	-0.05
+1=su	martyr	-0.17	teller	0.1
+1=suu	teller	0.18
+1=ta	martyr	-0.1	teller	-0.07
+1=tai	martyr	-0.75
+1=tam	martyr	-0.26	teller	0.19
+1=tan	martyr	0.08	teller	0.18
+1=tang	martyr	-0.05
+1=tat	teller	-0.1
+1=tau	martyr	0.1
+1=ten	martyr	-0.49	teller	-0.37
+1=tet	martyr	-0.07
+1=thach	martyr	-0.16
+1=thai	martyr	0.23	teller	-0.08
+1=tham	teller	-0.08
+1=than	martyr	-0.05	teller	-0.08
+1=thang	martyr	0.4
+1=thanh	martyr	-0.11	teller	-0.1
+1=that	martyr	0.25	teller	-0.05
+1=thay	martyr	-0.09	teller	-0.17
+1=the	martyr	-0.33	teller	-0.09
+1=theo	teller	0.16
+1=they	martyr	0.07
+1=thi	martyr	0.47	teller	-0.25
+1=thiet	martyr	-0.06
+1=thieu	martyr	0.12
+1=thinh	martyr	-0.06
+1=tho	martyr	0.19
+1=thoi	martyr	0.05
+1=thom	martyr	0.16
+1=thon	martyr	0.11	teller	0.07
+1=thong	martyr	0.09	teller	-0.15
+1=thu	martyr	-0.14	teller	0.17
+1=thuoc	martyr	0.12
+1=thuong	martyr	0.33
+1=thuy	martyr	0.21
+1=tich	martyr	-0.05
+1=tiem	martyr	0.07
+1=tien	martyr	0.15
+1=tiep	martyr	0.22	teller	-0.13
+1=tieu	martyr	0.32	teller	-0.06
+1=tim	teller	0.05
+1=tin	martyr	-0.06	teller	0.12
+1=tinh	teller	-0.15
+1=tnxp	martyr	-0.06	teller	-0.05
+1=to	martyr	0.1	teller	0.2
+1=toai	martyr	-0.12
+1=toan	martyr	-0.28	teller	-0.05
+1=toi	martyr	0.11	teller	0.38
+1=tong	martyr	0.1
+1=tra	teller	0.19
+1=trac	martyr	-0.06
+1=tram	martyr	-0.06	teller	-0.12
+1=tran	martyr	-0.15
+1=trang	martyr	-0.07	teller	-0.05
+1=tren	martyr	-0.18
+1=trich	martyr	0.06
+1=trinh	martyr	-0.08	teller	0.19
+1=tro	martyr	-0.12	teller	-0.1
+1=troi	martyr	0.28	teller	-0.05
+1=trong	martyr	-0.26	teller	0.39
+1=tru	martyr	-0.18
+1=truc	martyr	-0.12	teller	0.09
+1=trung	martyr	0.18	teller	-0.11
+1=truoc	martyr	-0.15	teller	-0.08
+1=truong	martyr	0.15	teller	0.17
+1=tu	martyr	0.51	teller	-0.17
+1=tuc	martyr	-0.08	teller	0.19
+1=tue	martyr	0.08
+1=tuoi	martyr	0.1
+1=tuong	teller	-0.07
+1=tuy	martyr	-0.1
+1=two	martyr	-0.05
+1=ung	martyr	-0.08
+1=unit	martyr	-0.1
+1=uong	teller	-0.05
+1=usmc	teller	0.06
+1=ut	martyr	0.06	teller	-0.06
+1=uy	martyr	-0.11	teller	-0.17
+1=v	martyr	-0.11	teller	-0.2
+1=va	martyr	-0.1	teller	0.27
+1=vac	martyr	0.06
+1=van	martyr	-0.2	teller	-0.05
+1=vao	martyr	-0.05
+1=vay	martyr	0.12
+1=vi	martyr	0.06	teller	0.05
+1=vien	martyr	-0.09	teller	0.07
+1=viet	martyr	0.21	teller	-0.1
+1=vinh	martyr	-0.06
+1=vo	teller	0.13
+1=voi	martyr	0.17
+1=vong	martyr	0.05
+1=vua	martyr	0.16
+1=vui	martyr	-0.2
+1=vuong	martyr	-0.1
+1=were	martyr	-0.13
+1=who	martyr	0.26	teller	-0.05
+1=with	martyr	-0.05
+1=xa	martyr	-0.09	teller	-0.15
+1=xac	martyr	-0.08
+1=xe	teller	-0.07
+1=xin	martyr	0.25
+1=xom	teller	0.05
+1=xong	martyr	-0.21
+1=xuan	martyr	0.08
+1=xung	teller	-0.05
+1=xuong	martyr	-0.13
+1=xuyen	teller	-0.06
+1=y	martyr	0.36	teller	-0.08
+1=yen	martyr	0.16	teller	-0.07
+1=zalo	teller	0.09
+2=#	teller	-0.26
+2=##	martyr	0.19	teller	0.06
+2=###	martyr	-0.18	teller	0.25
+2=####	martyr	0.27	teller	-0.13
+2=##########	martyr	0.14	teller	-0.14
+2=$	martyr	-0.51	teller	-0.33
+2=a	martyr	0.29	teller	0.09
+2=ac	martyr	0.13
+2=ai	martyr	0.08	teller	-0.2
+2=alive	teller	-0.07
+2=am	teller	0.08
+2=an	teller	0.05
+2=and	martyr	-0.1
+2=anh	martyr	-0.1	teller	0.27
+2=ans	martyr	0.1	teller	0.1
+2=ap	teller	0.11
+2=at	teller	-0.06
+2=aunt	martyr	0.06
+2=away	martyr	-0.06
+2=ay	teller	0.12
+2=b	martyr	0.12	teller	0.06
+2=ba	martyr	-0.16	teller	0.06
+2=bac	martyr	0.2	teller	0.3
+2=back	martyr	0.05
+2=bai	martyr	-0.15	teller	0.16
+2=ban	martyr	0.08	teller	-0.07
+2=bang	martyr	-0.19
+2=bao	martyr	0.08
+2=bat	martyr	-0.4	teller	0.1
+2=bay	martyr	-0.18
+2=be	martyr	0.08	teller	0.12
+2=ben	martyr	0.12	teller	0.09
+2=benh	martyr	-0.19
+2=bi	martyr	-0.32
+2=bia	teller	-0.05
+2=biet	martyr	-0.07	teller	-0.13
+2=binh	martyr	-0.1
+2=bo	martyr	0.31	teller	0.08
+2=boi	martyr	-0.14
+2=bom	martyr	-0.47	teller	0.19
+2=bon	martyr	0.19	teller	0.27
+2=bong	martyr	-0.08	teller	0.1
+2=bt	martyr	-0.12
+2=bui	martyr	0.06
+2=bun	martyr	-0.06	teller	0.09
+2=bung	martyr	0.05
+2=buoc	martyr	0.06
+2=buoi	martyr	-0.12
+2=buon	martyr	-0.07	teller	0.08
+2=but	martyr	0.09	teller	-0.06
+2=buu	martyr	0.1
+2=by	martyr	0.09	teller	-0.07
+2=c	martyr	-0.3	teller	0.18
+2=c10	martyr	0.06
+2=c2	martyr	-0.09	teller	-0.1
+2=c3	teller	-0.07
+2=c6	martyr	-0.05	teller	0.09
+2=c759	martyr	-0.05
+2=c9	martyr	-0.12
+2=ca	martyr	0.18	teller	0.05
+2=cac	martyr	0.07
+2=cach	martyr	0.05
+2=cai	martyr	0.19	teller	-0.06
+2=cam	teller	-0.07
+2=can	martyr	0.13
+2=cang	teller	0.06
+2=canh	martyr	0.11	teller	-0.06
+2=cao	martyr	0.21
+2=cap	teller	0.1
+2=cat	martyr	0.16
+2=cau	teller	-0.14
+2=cay	martyr	0.14
+2=ccb	teller	-0.07
+2=cha	martyr	-0.08
+2=chac	teller	-0.06
+2=cham	martyr	0.08
+2=chan	teller	-0.07
+2=chat	martyr	-0.05
+2=chau	teller	-0.07
+2=chay	martyr	-0.1
+2=che	teller	-0.06
+2=cheng	martyr	0.08
+2=cheo	martyr	0.09
+2=chet	martyr	-0.59	teller	-0.13
+2=chi	martyr	0.13	teller	0.06
+2=chiem	martyr	-0.06
+2=chien	martyr	-0.33	teller	0.06
+2=chieu	martyr	0.09
+2=chin	martyr	-0.08
+2=chinh	teller	-0.24
+2=chiu	martyr	-0.19
+2=cho	martyr	-0.19	teller	-0.2
+2=chon	martyr	0.11	teller	0.32
+2=chu	martyr	0.12	teller	-0.22
+2=chua	martyr	-0.09	teller	-0.26
+2=chuc	teller	0.14
+2=chung	martyr	0.11	teller	-0.07
+2=chuong	martyr	-0.11
+2=chuyen	martyr	0.18	teller	0.14
+2=coi	martyr	0.12
+2=company	martyr	-0.12
+2=con	martyr	-0.09	teller	0.08
+2=cong	martyr	0.4
+2=cu	martyr	0.08	teller	-0.39
+2=cua	martyr	0.5	teller	0.06
+2=cung	martyr	-0.1	teller	0.11
+2=cuoi	martyr	-0.17	teller	0.18
+2=cuong	martyr	0.14	teller	-0.13
+2=cut	martyr	-0.06
+2=cuu	martyr	-0.14	teller	0.18
+2=d	martyr	-0.1	teller	0.16
+2=d2	teller	0.08
+2=d6	martyr	-0.1
+2=d8	martyr	0.13	teller	-0.08
+2=d9	teller	-0.06
+2=da	martyr	-0.13	teller	-0.19
+2=dac	teller	-0.06
+2=dai	martyr	0.22	teller	-0.19
+2=dak	martyr	-0.07
+2=dam	martyr	-0.08
+2=dan	martyr	-0.16	teller	-0.09
+2=dang	martyr	-0.17
+2=danh	martyr	0.36	teller	-0.07
+2=dao	teller	0.05
+2=dau	martyr	0.41	teller	-0.27
+2=day	martyr	0.18
+2=de	martyr	0.23	teller	0.3
+2=dead	martyr	-0.06
+2=dec	martyr	0.17
+2=dem	martyr	0.07	teller	-0.06
+2=den	martyr	-0.06
+2=dep	martyr	0.05
+2=deu	martyr	-0.1
+2=di	martyr	-0.18	teller	0.1
+2=dia	martyr	-0.19	teller	0.35
+2=dich	martyr	-0.12	teller	0.06
+2=died	martyr	-0.08
+2=diem	martyr	0.18
+2=dien	martyr	0.09	teller	0.19
+2=dieu	martyr	-0.11	teller	-0.13
+2=dinh	martyr	0.09	teller	-0.17
+2=division	martyr	-0.09
+2=do	martyr	-0.23
+2=doai	martyr	0.11	teller	-0.05
+2=doan	martyr	-0.31	teller	-0.08
+2=doc	martyr	0.14	teller	-0.09
+2=doi	martyr	0.12	teller	-0.08
+2=don	martyr	-0.76	teller	-0.08
+2=dong	teller	0.12
+2=du	martyr	0.13	teller	0.28
+2=dua	martyr	0.1	teller	-0.15
+2=duc	martyr	-0.13	teller	0.07
+2=dung	martyr	-0.06
+2=duoc	martyr	-0.28	teller	0.06
+2=duoi	teller	0.12
+2=duy	martyr	-0.08
+2=duyen	martyr	-0.29
+2=e	martyr	0.34	teller	0.1
+2=e174	martyr	-0.1	teller	0.1
+2=e48	teller	0.06
+2=ea	teller	-0.1
+2=em	martyr	-0.06	teller	0.32
+2=est	martyr	0.07
+2=et	martyr	0.07
+2=example	teller	0.14
+2=father	martyr	0.07
+2=fell	martyr	0.09
+2=from	martyr	0.14
+2=gac	martyr	0.11	teller	-0.09
+2=gai	martyr	-0.29	teller	0.29
+2=gap	martyr	0.09
+2=gay	martyr	0.06
+2=ghe	martyr	0.16
+2=ghi	martyr	0.14	teller	0.11
+2=gia	teller	0.21
+2=giac	martyr	-0.07
+2=giai	teller	-0.05
+2=giang	martyr	0.05
+2=giao	martyr	-0.05
+2=giat	teller	0.07
+2=giay	teller	-0.1
+2=gieng	martyr	-0.08
+2=gio	martyr	-0.21	teller	-0.18
+2=gioi	martyr	0.1
+2=giong	martyr	0.27	teller	0.17
+2=giu	teller	-0.07
+2=giua	martyr	0.09
+2=gium	teller	-0.05
+2=giup	teller	-0.16
+2=go	martyr	-0.25	teller	0.11
+2=goc	martyr	-0.19	teller	-0.1
+2=goi	martyr	0.22	teller	-0.28
+2=got	martyr	-0.07
+2=gui	martyr	0.14	teller	-0.17
+2=h	teller	0.08
+2=ha	martyr	-0.09
+2=had	martyr	0.19
+2=hai	martyr	0.07	teller	-0.05
+2=han	martyr	0.09
+2=hang	martyr	-0.11
+2=hao	teller	0.13
+2=have	martyr	-0.11	teller	0.11
+2=hay	teller	0.12
+2=he	martyr	-0.22
+2=het	martyr	0.07
+2=hien	martyr	0.1	teller	0.05
+2=hiep	martyr	-0.16	teller	0.14
+2=hinh	martyr	-0.24	teller	0.13
+2=his	martyr	0.14
+2=hmong	martyr	0.08
+2=ho	martyr	-0.07	teller	0.09
+2=hoa	martyr	0.2	teller	-0.09
+2=hoan	martyr	-0.1
+2=hoang	martyr	0.17	teller	-0.15
+2=hoat	martyr	0.31	teller	-0.19
+2=hoc	martyr	0.06
+2=hoi	teller	0.22
+2=hom	martyr	-0.07
+2=hon	martyr	-0.06
+2=hong	martyr	-0.09
+2=hospital	martyr	-0.22
+2=hre	martyr	-0.1	teller	0.17
+2=hu	teller	-0.1
+2=huan	martyr	0.05
+2=hue	martyr	0.09	teller	-0.08
+2=hung	martyr	-0.22
+2=huu	teller	-0.08
+2=huy	martyr	-0.11	teller	-0.09
+2=huyen	teller	-0.15
+2=huynh	martyr	0.09
+2=hy	martyr	-0.16
+2=i	martyr	-0.15
+2=ia	teller	0.24
+2=il	martyr	-0.06
+2=in	martyr	-0.22
+2=inside	martyr	0.05
+2=is	martyr	-0.07	teller	-0.12
+2=it	martyr	0.09
+2=k	martyr	-0.15	teller	-0.05
+2=ka	martyr	-0.07
+2=kan	martyr	0.07
+2=ke	martyr	0.06	teller	-0.13
+2=ken	martyr	0.07
+2=keu	martyr	0.06
+2=kha	martyr	0.07
+2=khac	teller	-0.07
+2=khai	martyr	0.17	teller	0.05
+2=khang	martyr	-0.08	teller	0.07
+2=khanh	martyr	0.15
+2=khe	martyr	0.12
+2=khi	martyr	0.18
+2=khmer	teller	0.06
+2=kho	martyr	0.05
+2=khoa	martyr	-0.05
+2=khoai	teller	-0.05
+2=khoat	martyr	0.13
+2=khoe	martyr	-0.14
+2=khoi	martyr	-0.06
+2=khong	martyr	-0.24
+2=khu	martyr	-0.05	teller	-0.08
+2=khuong	martyr	-0.12
+2=kia	martyr	0.05
+2=kich	martyr	-0.2	teller	0.15
+2=kiem	martyr	-0.15
+2=kien	martyr	0.3
+2=kim	martyr	0.17
+2=kinh	martyr	-0.12	teller	0.12
+2=ko	martyr	0.05
+2=kon	teller	-0.05
+2=ky	martyr	-0.07
+2=l	martyr	0.08	teller	-0.09
+2=la	martyr	-0.27	teller	0.12
+2=lac	martyr	0.14
+2=lai	martyr	0.07
+2=lam	martyr	-0.23	teller	0.18
+2=lan	martyr	-0.08	teller	0.07
+2=lang	martyr	-0.11	teller	-0.08
+2=lanh	martyr	-0.11
+2=lao	martyr	-0.12
+2=lap	martyr	-0.06
+2=lay	martyr	0.1
+2=le	martyr	-0.35	teller	0.13
+2=left	martyr	0.08
+2=len	teller	-0.07
+2=les	martyr	-0.21
+2=letter	teller	0.09
+2=lich	teller	0.13
+2=liem	martyr	0.07
+2=lien	martyr	0.11
+2=lieu	martyr	0.12	teller	0.06
+2=linh	martyr	0.11	teller	0.06
+2=loc	martyr	0.06	teller	-0.08
+2=loi	martyr	-0.13
+2=lon	martyr	0.06
+2=long	martyr	-0.13
+2=lost	martyr	-0.19
+2=lot	martyr	0.05
+2=ls	teller	0.17
+2=lua	martyr	-0.06
+2=luan	martyr	0.06
+2=luc	martyr	0.22	teller	-0.14
+2=lun	martyr	0.06
+2=lung	martyr	-0.06
+2=luoi	martyr	0.12	teller	0.13
+2=luom	martyr	0.09
+2=luon	martyr	0.28	teller	-0.07
+2=luong	martyr	0.18
+2=luu	martyr	0.27
+2=luyen	martyr	0.08
+2=ly	martyr	-0.25
+2=m	martyr	0.11	teller	-0.07
+2=ma	teller	0.27
+2=mai	martyr	-0.16	teller	0.1
+2=mam	martyr	0.06
+2=man	martyr	-0.11
+2=mang	teller	-0.07
+2=manh	martyr	0.08
+2=mao	martyr	0.05
+2=mat	martyr	-0.56	teller	-0.13
+2=mau	martyr	-0.11	teller	-0.05
+2=may	martyr	-0.18	teller	0.26
+2=me	martyr	-0.12	teller	-0.56
+2=meme	martyr	0.15
+2=mien	martyr	0.16
+2=mieng	martyr	-0.08
+2=min	martyr	0.13
+2=minh	martyr	-0.23	teller	0.3
+2=mo	martyr	0.19	teller	-0.18
+2=moc	martyr	-0.05
+2=moi	martyr	0.3
+2=mon	martyr	0.12
+2=mong	martyr	0.14	teller	-0.08
+2=mort	martyr	-0.06
+2=mot	martyr	-0.14
+2=mua	teller	0.1
+2=mui	martyr	-0.06
+2=muoi	martyr	0.1	teller	0.17
+2=muon	teller	0.26
+2=muong	martyr	0.2	teller	-0.13
+2=n	martyr	-0.11
+2=na	teller	-0.27
+2=nam	martyr	0.15	teller	-0.14
+2=name	martyr	-0.08	teller	-0.08
+2=nao	martyr	-0.07	teller	0.06
+2=nay	martyr	0.07
+2=ne	martyr	0.05
+2=nen	martyr	-0.11
+2=never	martyr	0.08
+2=ng	teller	0.09
+2=nga	martyr	-0.08
+2=ngai	martyr	-0.07
+2=ngan	martyr	0.08
+2=ngay	martyr	-0.05	teller	0.05
+2=nghe	martyr	-0.23
+2=nghia	martyr	0.23
+2=ngo	martyr	0.39
+2=ngoai	martyr	0.11
+2=ngoc	teller	0.07
+2=ngoi	martyr	0.23
+2=ngu	martyr	-0.2	teller	0.12
+2=nguoi	martyr	-0.23
+2=nguyen	martyr	0.39	teller	-0.38
+2=nguyet	martyr	-0.11	teller	0.05
+2=nhac	martyr	0.11
+2=nham	martyr	-0.07
+2=nhan	martyr	0.17	teller	0.15
+2=nhap	martyr	-0.18
+2=nhat	martyr	0.17	teller	-0.14
+2=nhau	martyr	0.27
+2=nhien	martyr	-0.07
+2=nhin	martyr	-0.15	teller	0.08
+2=nho	martyr	0.21	teller	-0.18
+2=nhom	teller	0.06
+2=nhon	martyr	-0.09	teller	0.21
+2=nhu	martyr	-0.07	teller	-0.06
+2=nhung	martyr	-0.16	teller	-0.18
+2=nhut	martyr	0.15
+2=ni	martyr	-0.09
+2=nien	martyr	0.11
+2=ninh	martyr	0.14	teller	0.06
+2=no	martyr	-0.27	teller	0.19
+2=noi	teller	0.1
+2=nong	martyr	-0.11	teller	0.08
+2=not	martyr	-0.06
+2=ntls	martyr	0.05
+2=nu	martyr	0.08	teller	0.12
+2=nui	martyr	0.06
+2=nung	martyr	-0.1
+2=nuoc	martyr	0.07	teller	0.16
+2=o	martyr	0.05	teller	-0.27
+2=oai	martyr	0.1	teller	-0.06
+2=oanh	martyr	0.1
+2=of	martyr	0.07	teller	0.2
+2=oi	martyr	0.1
+2=om	martyr	-0.13
+2=on	martyr	-0.14	teller	0.12
+2=ong	martyr	-0.09	teller	0.32
+2=our	martyr	0.1
+2=pa	martyr	-0.06
+2=pao	martyr	-0.07
+2=pere	martyr	0.05
+2=pha	martyr	-0.08	teller	-0.05
+2=pham	teller	-0.05
+2=phan	martyr	-0.13	teller	0.09
+2=phao	teller	-0.08
+2=phap	martyr	0.24
+2=phau	martyr	0.21	teller	0.07
+2=phep	martyr	0.16
+2=phi	martyr	-0.2
+2=pho	martyr	0.1	teller	0.12
+2=phong	teller	0.09
+2=phu	martyr	-0.21	teller	-0.09
+2=phuc	teller	-0.08
+2=phung	martyr	0.1
+2=phuoc	martyr	0.13	teller	-0.05
+2=plei	martyr	0.18	teller	0.05
+2=qua	martyr	-0.09	teller	0.13
+2=quach	martyr	-0.07
+2=quan	martyr	0.11	teller	-0.32
+2=quang	martyr	0.12	teller	0.14
+2=quao	martyr	0.23
+2=que	martyr	-0.52
+2=quen	martyr	0.13
+2=quy	martyr	0.15	teller	0.08
+2=quyen	martyr	0.07
+2=quyet	martyr	-0.11
+2=quynh	martyr	-0.22
+2=ra	martyr	0.14
+2=rach	martyr	0.14
+2=raglai	martyr	-0.05
+2=rang	martyr	0.14	teller	0.05
+2=re	martyr	-0.05
+2=ret	teller	0.07
+2=ri	martyr	-0.11
+2=rieng	martyr	0.07
+2=ro	teller	0.15
+2=roi	martyr	0.12	teller	-0.22
+2=rung	martyr	-0.05
+2=ruot	martyr	0.16	teller	0.08
+2=rut	martyr	-0.06
+2=s	martyr	-0.08	teller	0.06
+2=sa	martyr	0.09	teller	-0.07
+2=sach	teller	-0.05
+2=sai	martyr	0.3	teller	-0.1
+2=said	martyr	-0.09
+2=sam	teller	-0.05
+2=same	martyr	0.06
+2=sang	martyr	-0.1	teller	0.13
+2=sanh	martyr	-0.09
+2=sao	teller	0.06
+2=sat	martyr	-0.12
+2=sau	martyr	-0.06	teller	0.13
+2=say	martyr	-0.09	teller	-0.1
+2=says	martyr	0.05
+2=se	martyr	-0.16
+2=shot	martyr	-0.06
+2=si	martyr	0.16	teller	-0.14
+2=sinh	martyr	0.72	teller	-0.3
+2=so	martyr	-0.17	teller	-0.14
+2=son	martyr	0.23	teller	-0.09
+2=sot	martyr	-0.06
+2=sua	martyr	-0.09
+2=suc	martyr	-0.13
+2=sut	martyr	-0.07
+2=suu	teller	-0.12
+2=sy	martyr	0.15	teller	-0.05
+2=t	martyr	-0.07
+2=ta	martyr	0.1	teller	-0.06
+2=tac	martyr	0.1	teller	-0.09
+2=tai	martyr	0.26	teller	-0.09
+2=tam	martyr	-0.09	teller	0.14
+2=tan	martyr	-0.16	teller	-0.1
+2=tang	martyr	0.11	teller	-0.07
+2=tao	martyr	-0.14
+2=tap	martyr	-0.39
+2=tau	martyr	0.31	teller	-0.12
+2=tay	martyr	0.05	teller	-0.14
+2=teacher	teller	-0.1
+2=ten	martyr	-0.24	teller	-0.11
+2=tha	martyr	-0.07
+2=thac	martyr	0.08	teller	0.14
+2=thach	martyr	-0.1	teller	0.09
+2=thai	martyr	-0.18	teller	0.13
+2=tham	martyr	0.21	teller	0.05
+2=than	martyr	-0.11	teller	-0.05
+2=thang	martyr	-0.17	teller	0.27
+2=thanh	martyr	0.1	teller	-0.06
+2=thao	martyr	0.13	teller	0.1
+2=that	martyr	-0.48	teller	-0.13
+2=thcs	teller	0.09
+2=the	martyr	-0.12	teller	-0.21
+2=them	martyr	0.06
+2=theo	teller	-0.05
+2=thi	martyr	-0.44	teller	0.1
+2=thien	martyr	0.07	teller	0.05
+2=thiet	martyr	-0.2
+2=thieu	martyr	0.21	teller	-0.1
+2=tho	martyr	-0.11	teller	0.05
+2=thoai	martyr	-0.11
+2=thoat	martyr	-0.22
+2=thoi	martyr	0.16	teller	-0.08
+2=thon	teller	-0.27
+2=thong	martyr	0.28	teller	-0.06
+2=thu	martyr	0.08	teller	-0.1
+2=thuan	martyr	0.11	teller	-0.28
+2=thuc	martyr	-0.17
+2=thuong	martyr	-0.08	teller	0.17
+2=thuy	martyr	-0.14	teller	-0.1
+2=ti	martyr	-0.06
+2=tich	martyr	0.11
+2=tiem	martyr	-0.06
+2=tien	martyr	0.05
+2=tieng	martyr	0.1
+2=tieu	martyr	-0.25	teller	0.13
+2=tim	teller	0.07
+2=tin	martyr	0.15	teller	-0.15
+2=tinh	teller	0.09
+2=tnxp	martyr	0.07
+2=to	martyr	0.1	teller	0.28
+2=toa	teller	0.05
+2=toan	martyr	0.16
+2=toc	martyr	-0.1	teller	0.12
+2=toi	martyr	0.15
+2=ton	martyr	-0.11	teller	0.06
+2=tong	martyr	-0.06	teller	-0.08
+2=tra	teller	-0.27
+2=trach	martyr	-0.08	teller	0.19
+2=trai	martyr	0.07	teller	0.15
+2=tram	martyr	-0.11
+2=tran	martyr	-0.24	teller	0.1
+2=trang	martyr	-0.15	teller	0.16
+2=trao	martyr	-0.08
+2=tre	martyr	-0.05
+2=tren	teller	-0.05
+2=tri	martyr	-0.11
+2=trieu	martyr	-0.22
+2=trinh	martyr	-0.36	teller	0.13
+2=tro	martyr	-0.12
+2=troi	martyr	0.11
+2=trong	martyr	-0.09	teller	-0.24
+2=tru	martyr	0.06
+2=truc	teller	-0.09
+2=trung	martyr	-0.47	teller	-0.12
+2=truoc	martyr	0.1	teller	-0.05
+2=truong	martyr	-0.07
+2=tu	martyr	0.18
+2=tuan	martyr	-0.07
+2=tuat	martyr	-0.1	teller	-0.05
+2=tuc	martyr	-0.12	teller	0.13
+2=tui	martyr	-0.12	teller	0.1
+2=tung	teller	0.12
+2=tuoi	martyr	0.09	teller	-0.12
+2=tuong	martyr	-0.17	teller	0.1
+2=tuy	martyr	0.11	teller	-0.05
+2=tuyen	martyr	0.11
+2=u	teller	0.11
+2=uong	martyr	-0.05	teller	0.06
+2=us	teller	-0.05
+2=usmc	martyr	-0.07
+2=ut	martyr	0.15	teller	-0.13
+2=uy	martyr	0.11	teller	-0.11
+2=va	martyr	-0.13
+2=van	martyr	-0.23	teller	0.13
+2=vang	martyr	0.09
+2=vay	martyr	0.06
+2=ve	martyr	-0.06	teller	0.15
+2=vi	martyr	0.35
+2=viec	martyr	-0.05	teller	-0.11
+2=vien	martyr	-0.16	teller	0.09
+2=vinh	martyr	0.37	teller	-0.07
+2=vo	martyr	0.05	teller	-0.14
+2=voi	martyr	-0.08	teller	0.16
+2=volunteer	teller	0.07
+2=vong	martyr	0.14
+2=vu	teller	-0.11
+2=vua	martyr	-0.09
+2=vui	martyr	-0.18
+2=vung	martyr	-0.06
+2=vuong	martyr	-0.25	teller	0.24
+2=was	martyr	0.29
+2=who	martyr	-0.09
+2=xa	martyr	-0.29	teller	0.35
+2=xac	martyr	0.1	teller	0.09
+2=xe	teller	0.3
+2=xem	teller	0.08
+2=xet	martyr	-0.18
+2=xi	martyr	0.08
+2=xo	martyr	0.05	teller	-0.09
+2=xom	martyr	0.14	teller	-0.15
+2=xua	teller	0.1
+2=xuan	martyr	0.27
+2=xuc	martyr	-0.07
+2=xung	martyr	-0.08
+2=xuong	martyr	0.18	teller	-0.11
+2=xuyen	martyr	0.14	teller	0.06
+2=y	martyr	-0.17	teller	-0.11
+2=year	teller	0.09
+2=years	teller	-0.07
+2=yen	martyr	0.32	teller	-0.08
+2=yeu	martyr	-0.1	teller	-0.06
+3=#	martyr	-0.24	teller	-0.14
+3=##	martyr	0.12	teller	0.23
+3=###	martyr	-0.17	teller	0.17
+3=####	martyr	0.4	teller	-0.07
+3=$	martyr	0.2	teller	0.32
+3=1st	teller	0.07
+3=5th	martyr	0.11
+3=a	martyr	-0.35
+3=ai	martyr	-0.05	teller	-0.1
+3=all	martyr	0.09
+3=an	martyr	-0.13	teller	-0.06
+3=ancien	martyr	-0.15	teller	0.13
+3=and	martyr	-0.09
+3=anh	teller	0.12
+3=ap	teller	0.14
+3=are	martyr	-0.05
+3=arvn	martyr	-0.18
+3=at	martyr	0.36
+3=au	martyr	0.05	teller	-0.06
+3=ay	martyr	-0.11
+3=b	martyr	-0.18
+3=b40	martyr	-0.19
+3=b41	teller	0.1
+3=b52	martyr	-0.05
+3=ba	martyr	0.39	teller	-0.15
+3=bac	martyr	0.57	teller	-0.09
+3=bach	martyr	-0.11
+3=bai	martyr	-0.14
+3=ban	teller	-0.09
+3=bang	martyr	-0.25	teller	0.09
+3=bao	martyr	0.32	teller	-0.05
+3=bat	martyr	0.17	teller	-0.05
+3=battalion	martyr	0.05	teller	-0.09
+3=bau	martyr	0.05	teller	0.09
+3=bay	teller	0.09
+3=be	martyr	0.23
+3=ben	teller	-0.08
+3=benh	teller	-0.07
+3=bep	martyr	0.08
+3=beside	martyr	0.09
+3=bi	martyr	0.05	teller	0.09
+3=bia	martyr	0.21
+3=bien	martyr	-0.16	teller	0.08
+3=biet	martyr	-0.11	teller	-0.17
+3=binh	martyr	0.16	teller	0.16
+3=bn	martyr	-0.05
+3=bo	martyr	-0.08	teller	0.2
+3=boi	martyr	0.11
+3=bon	martyr	0.06	teller	-0.06
+3=both	martyr	-0.14
+3=bu	martyr	-0.05	teller	0.07
+3=bua	teller	0.08
+3=bui	martyr	-0.08
+3=bung	teller	-0.1
+3=buoc	martyr	-0.06
+3=buon	martyr	0.11	teller	0.11
+3=by	teller	0.22
+3=c	teller	0.15
+3=c10	martyr	-0.11
+3=c3	martyr	0.11
+3=c5	teller	0.14
+3=c8	martyr	-0.06
+3=c9	teller	-0.18
+3=ca	martyr	0.14	teller	0.27
+3=cac	martyr	-0.09
+3=cach	martyr	0.09
+3=cai	teller	-0.13
+3=cam	martyr	0.05	teller	0.06
+3=can	martyr	-0.57	teller	-0.14
+3=cang	martyr	-0.05
+3=canh	martyr	-0.26	teller	0.51
+3=cao	martyr	-0.14
+3=cap	martyr	-0.31
+3=cat	martyr	0.08	teller	0.1
+3=cay	martyr	-0.15	teller	0.11
+3=cha	martyr	-0.06
+3=chac	martyr	-0.06	teller	0.08
+3=chai	martyr	0.12	teller	-0.07
+3=cham	martyr	-0.09
+3=chat	martyr	-0.06
+3=chau	teller	-0.06
+3=chay	martyr	0.06
+3=che	martyr	-0.05
+3=cheo	teller	0.13
+3=chet	martyr	0.11	teller	-0.13
+3=chi	teller	-0.05
+3=chien	martyr	-0.07	teller	0.06
+3=chieu	martyr	-0.11
+3=chin	martyr	0.15
+3=cho	martyr	-0.06	teller	-0.31
+3=chon	martyr	0.17
+3=chong	martyr	0.12	teller	0.06
+3=chot	martyr	0.2
+3=chu	martyr	0.56
+3=chua	martyr	-0.14	teller	-0.13
+3=chung	martyr	-0.05	teller	-0.16
+3=chut	martyr	-0.08
+3=chuyen	martyr	-0.08	teller	0.05
+3=co	martyr	0.21	teller	0.06
+3=coi	martyr	-0.13
+3=com	martyr	0.16	teller	-0.11
+3=commander	teller	0.13
+3=con	martyr	-0.31
+3=cong	teller	-0.25
+3=cot	martyr	0.14
+3=cs	martyr	-0.1
+3=cu	martyr	0.17	teller	-0.17
+3=cua	martyr	-0.27	teller	-0.07
+3=cuc	martyr	0.16	teller	-0.06
+3=cung	martyr	0.13	teller	0.18
+3=cuoi	martyr	0.14	teller	-0.07
+3=cuon	martyr	0.11
+3=cuong	martyr	-0.09	teller	0.08
+3=cut	martyr	0.28
+3=cuu	teller	-0.05
+3=d	martyr	0.07	teller	0.12
+3=d1	martyr	0.08	teller	-0.07
+3=d2	martyr	-0.06	teller	-0.07
+3=d3	teller	-0.08
+3=d4	martyr	0.09
+3=d5	martyr	-0.07	teller	0.11
+3=d6	martyr	0.05
+3=d7	martyr	-0.11
+3=da	martyr	0.08
+3=dac	martyr	0.05	teller	-0.05
+3=dai	martyr	-0.27	teller	-0.21
+3=dak	teller	0.07
+3=dam	martyr	-0.05	teller	0.09
+3=dan	martyr	-0.24	teller	0.3
+3=dang	martyr	0.54	teller	-0.12
+3=danh	martyr	0.4
+3=dao	teller	0.09
+3=dap	martyr	-0.12
+3=dau	martyr	-0.1
+3=day	martyr	0.17	teller	0.13
+3=dc	martyr	-0.07
+3=de	teller	-0.29
+3=dead	martyr	-0.18
+3=dec	teller	-0.05
+3=dem	martyr	-0.29
+3=den	martyr	-0.22
+3=deu	teller	-0.06
+3=deux	martyr	-0.12
+3=di	martyr	0.38	teller	-0.08
+3=dia	martyr	-0.14
+3=dich	martyr	-0.15
+3=diem	martyr	-0.09	teller	0.08
+3=dien	martyr	0.07	teller	0.14
+3=diep	martyr	-0.06
+3=dieu	martyr	0.1
+3=dinh	martyr	0.1	teller	0.24
+3=division	teller	0.1
+3=do	martyr	0.43	teller	-0.08
+3=doai	teller	0.06
+3=doan	martyr	-0.17	teller	0.06
+3=doc	martyr	-0.05	teller	-0.08
+3=doi	martyr	0.13	teller	-0.19
+3=don	martyr	0.3	teller	0.25
+3=dong	martyr	-0.09	teller	0.09
+3=dot	martyr	0.2
+3=driver	martyr	0.13
+3=dt	teller	0.27
+3=dua	martyr	0.09
+3=duc	martyr	-0.33
+3=dung	teller	-0.05
+3=duoc	martyr	-0.08	teller	-0.05
+3=duoi	martyr	-0.12
+3=duom	martyr	-0.05
+3=duong	martyr	0.07	teller	-0.19
+3=duy	teller	0.11
+3=e	martyr	-0.15
+3=e3	martyr	-0.05	teller	0.11
+3=e31	martyr	-0.29	teller	0.24
+3=e66	martyr	0.1	teller	-0.09
+3=em	martyr	-0.26	teller	0.14
+3=email	martyr	-0.05	teller	0.06
+3=en	martyr	-0.09
+3=ep	martyr	-0.06
+3=est	martyr	0.11
+3=et	martyr	0.13
+3=example	teller	0.41
+3=found	martyr	0.22
+3=from	martyr	-0.16	teller	-0.18
+3=ga	teller	0.08
+3=gac	martyr	-0.11
+3=gai	teller	0.11
+3=gao	martyr	0.21
+3=gap	martyr	-0.11	teller	0.11
+3=ghe	martyr	0.07
+3=ghi	martyr	-0.08	teller	0.05
+3=gi	martyr	0.05	teller	0.11
+3=gia	teller	-0.16
+3=giai	martyr	-0.08
+3=giam	martyr	-0.11	teller	0.13
+3=giang	martyr	-0.27	teller	0.06
+3=giao	teller	0.11
+3=giay	teller	-0.09
+3=gieng	martyr	-0.17
+3=gio	martyr	-0.06	teller	-0.13
+3=gioi	martyr	0.1
+3=giua	teller	0.07
+3=gium	teller	-0.06
+3=go	martyr	0.12
+3=goc	martyr	0.1
+3=goi	martyr	0.15	teller	-0.05
+3=gon	martyr	0.06
+3=gui	teller	-0.12
+3=h	martyr	0.06
+3=ha	martyr	0.24	teller	0.18
+3=hai	teller	-0.07
+3=ham	martyr	-0.19	teller	0.05
+3=hang	martyr	0.24	teller	-0.1
+3=hao	martyr	-0.07
+3=hat	martyr	-0.06
+3=hau	martyr	-0.18
+3=hay	teller	-0.09
+3=hi	martyr	-0.08
+3=hien	martyr	0.17	teller	0.06
+3=hieu	teller	0.07
+3=hinh	martyr	0.05
+3=his	teller	0.06
+3=ho	martyr	-0.08
+3=hoa	martyr	0.32	teller	-0.09
+3=hoai	martyr	0.26
+3=hoan	martyr	0.05	teller	0.1
+3=hoang	teller	-0.14
+3=hoe	martyr	-0.22	teller	0.07
+3=hoi	martyr	0.12	teller	-0.14
+3=hom	teller	-0.06
+3=home	martyr	-0.05
+3=hon	martyr	-0.05	teller	0.07
+3=hong	martyr	0.06
+3=hs	martyr	0.34
+3=hua	martyr	-0.16
+3=hue	teller	0.17
+3=hung	martyr	0.13	teller	-0.09
+3=huong	martyr	0.13
+3=huu	martyr	0.05	teller	0.16
+3=huy	teller	0.1
+3=huyen	martyr	0.14
+3=huynh	martyr	-0.07
+3=i	martyr	-0.13
+3=in	teller	-0.12
+3=is	martyr	-0.21	teller	-0.06
+3=k	teller	0.06
+3=ke	martyr	-0.16	teller	-0.08
+3=keo	teller	0.06
+3=ket	martyr	0.1
+3=keu	martyr	-0.06	teller	0.14
+3=kha	martyr	0.09
+3=khac	martyr	0.29	teller	-0.07
+3=khai	martyr	0.05	teller	0.08
+3=kham	martyr	-0.15
+3=khanh	martyr	-0.25	teller	0.15
+3=khau	teller	-0.13
+3=khe	martyr	0.17
+3=khi	martyr	0.26
+3=khieng	martyr	-0.21
+3=khmer	martyr	0.08
+3=khoa	teller	0.08
+3=khoai	martyr	0.09
+3=khoc	martyr	-0.09
+3=khoi	martyr	-0.11	teller	0.18
+3=khong	martyr	0.15	teller	0.07
+3=khu	martyr	0.08	teller	-0.05
+3=khuong	martyr	-0.12	teller	0.09
+3=kich	martyr	-0.15
+3=kiem	martyr	0.2
+3=kim	martyr	0.05	teller	0.16
+3=kinh	martyr	0.22	teller	-0.1
+3=kon	martyr	-0.11
+3=ky	teller	-0.11
+3=l	teller	-0.09
+3=la	martyr	-0.19	teller	-0.1
+3=lac	martyr	0.4
+3=lai	martyr	-0.3	teller	-0.17
+3=lam	martyr	0.16	teller	-0.06
+3=lan	martyr	-0.06	teller	-0.1
+3=lang	martyr	0.29
+3=lanh	martyr	0.07
+3=lao	martyr	-0.25	teller	0.2
+3=lap	martyr	-0.08
+3=lat	martyr	0.14	teller	-0.18
+3=lau	martyr	-0.08
+3=lay	martyr	0.25
+3=ldtbxh	teller	0.06
+3=le	martyr	-0.14
+3=len	martyr	-0.2	teller	0.16
+3=lenh	martyr	0.12
+3=liaison	martyr	0.07
+3=lich	martyr	0.07
+3=liem	martyr	0.11
+3=lien	martyr	-0.14	teller	-0.09
+3=liet	martyr	-0.11	teller	0.22
+3=lieu	martyr	-0.08
+3=linh	martyr	-0.13	teller	-0.13
+3=list	teller	0.14
+3=lo	martyr	0.15	teller	-0.13
+3=loan	martyr	-0.14
+3=loc	martyr	0.22	teller	-0.1
+3=loi	martyr	0.19	teller	0.1
+3=long	martyr	-0.22	teller	0.12
+3=lot	teller	0.13
+3=ls	martyr	-0.28	teller	-0.05
+3=lu	martyr	0.16
+3=lua	martyr	-0.11	teller	0.13
+3=luc	martyr	0.09	teller	0.08
+3=lun	martyr	0.12
+3=lung	martyr	-0.06
+3=luom	martyr	0.18
+3=luon	martyr	0.06
+3=luong	martyr	0.21
+3=luu	martyr	-0.08
+3=luyen	martyr	-0.12	teller	0.05
+3=ly	martyr	0.18	teller	0.11
+3=ma	martyr	-0.37	teller	-0.2
+3=mach	martyr	-0.05
+3=mai	martyr	0.23	teller	0.09
+3=mam	martyr	-0.06
+3=mang	martyr	0.11	teller	-0.05
+3=mao	martyr	0.16
+3=mat	martyr	0.11	teller	-0.12
+3=mau	martyr	0.08	teller	-0.06
+3=may	martyr	0.15	teller	0.05
+3=me	martyr	0.23	teller	0.25
+3=men	teller	-0.14
+3=mi	martyr	0.1
+3=mien	martyr	0.12
+3=min	martyr	-0.18
+3=minh	martyr	-0.09	teller	0.21
+3=mo	martyr	0.14	teller	-0.2
+3=moi	martyr	-0.45	teller	-0.18
+3=mong	martyr	-0.08	teller	0.09
+3=mort	martyr	-0.08
+3=mot	martyr	0.34
+3=mu	teller	-0.12
+3=mua	martyr	-0.06
+3=mui	martyr	-0.17
+3=mung	martyr	0.05
+3=muoi	martyr	0.07
+3=muon	martyr	-0.11
+3=my	martyr	-0.17
+3=na	martyr	-0.2
+3=nai	martyr	-0.09	teller	0.07
+3=nam	martyr	0.12	teller	-0.32
+3=nang	martyr	-0.15
+3=nao	martyr	0.06	teller	0.1
+3=nau	martyr	-0.1
+3=nay	teller	-0.1
+3=ne	martyr	-0.09	teller	0.05
+3=nen	martyr	-0.07	teller	-0.11
+3=ng	martyr	-0.11
+3=nga	martyr	0.11	teller	0.09
+3=ngach	teller	0.08
+3=ngam	martyr	-0.06
+3=ngan	martyr	-0.07	teller	0.17
+3=nganh	martyr	0.06
+3=ngay	martyr	-0.13	teller	0.18
+3=nghe	martyr	0.06	teller	-0.05
+3=nghi	teller	-0.1
+3=nghia	martyr	0.13
+3=nghiem	martyr	-0.13
+3=ngo	martyr	-0.09
+3=ngoai	martyr	-0.07	teller	-0.12
+3=ngoc	martyr	0.05
+3=ngoi	teller	-0.05
+3=ngu	martyr	-0.12	teller	0.11
+3=nguoi	teller	-0.11
+3=nguyen	martyr	-0.07	teller	0.12
+3=nha	teller	-0.22
+3=nham	martyr	0.05
+3=nhan	martyr	0.26	teller	-0.29
+3=nhap	martyr	-0.39
+3=nhat	martyr	0.16
+3=nhau	martyr	0.11	teller	-0.07
+3=nhe	martyr	-0.07	teller	0.08
+3=nhi	martyr	-0.11	teller	0.09
+3=nhieu	martyr	-0.42	teller	0.08
+3=nhin	martyr	0.05
+3=nho	martyr	-0.19	teller	-0.05
+3=nhon	martyr	0.06	teller	0.08
+3=nhu	martyr	0.19
+3=nhuan	martyr	0.07
+3=nhung	teller	-0.07
+3=nhuong	martyr	-0.12	teller	0.14
+3=no	martyr	0.1	teller	-0.06
+3=noi	martyr	-0.11
+3=non	martyr	-0.1
+3=nong	martyr	0.33
+3=not	martyr	0.09
+3=ntls	martyr	0.1	teller	0.17
+3=nua	martyr	-0.17
+3=nui	martyr	0.22
+3=nung	martyr	0.17
+3=nuoc	martyr	-0.18
+3=nuoi	martyr	0.06
+3=o	martyr	-0.24
+3=oai	martyr	0.1
+3=of	martyr	-0.4	teller	-0.09
+3=oi	teller	-0.05
+3=om	teller	0.18
+3=on	martyr	0.2
+3=one	martyr	-0.06
+3=org	teller	0.06
+3=pa	martyr	0.12	teller	-0.11
+3=pha	martyr	0.07
+3=phai	martyr	-0.1
+3=pham	teller	0.05
+3=phan	martyr	-0.08	teller	-0.13
+3=phap	teller	0.06
+3=phat	martyr	-0.1	teller	0.19
+3=phe	martyr	0.07
+3=phi	martyr	0.08
+3=phia	martyr	0.09	teller	-0.09
+3=pho	martyr	0.21	teller	-0.05
+3=phong	teller	-0.24
+3=phu	martyr	0.41	teller	-0.24
+3=phuc	martyr	-0.07	teller	-0.08
+3=phum	martyr	-0.05
+3=phung	martyr	0.18
+3=phuoc	martyr	0.22	teller	-0.05
+3=phuong	teller	0.23
+3=qua	martyr	-0.1	teller	0.17
+3=quach	martyr	-0.16
+3=quan	martyr	0.16	teller	-0.21
+3=quang	martyr	0.05	teller	-0.1
+3=quay	martyr	0.06
+3=que	martyr	0.47	teller	-0.15
+3=quen	martyr	-0.16	teller	-0.09
+3=quoc	martyr	-0.09
+3=quy	martyr	0.14	teller	-0.09
+3=quyen	martyr	0.07
+3=ra	martyr	-0.05	teller	-0.06
+3=rach	martyr	0.07
+3=rai	martyr	-0.05
+3=rang	martyr	0.27	teller	-0.05
+3=rao	martyr	-0.11	teller	0.12
+3=rau	martyr	0.17
+3=ray	martyr	-0.05	teller	-0.07
+3=re	martyr	0.13
+3=regiment	teller	-0.14
+3=ro	martyr	0.07	teller	0.07
+3=roi	martyr	-0.26	teller	0.05
+3=ruong	teller	0.09
+3=ruot	martyr	0.14
+3=rut	teller	-0.05
+3=s	martyr	0.14
+3=sach	martyr	-0.82	teller	0.2
+3=sai	martyr	-0.26
+3=said	martyr	0.05
+3=sam	martyr	0.05
+3=same	martyr	0.19
+3=san	martyr	-0.23
+3=sang	martyr	-0.23	teller	-0.09
+3=sat	martyr	-0.12	teller	0.1
+3=sau	martyr	0.11	teller	-0.07
+3=scan	martyr	-0.08
+3=sdt	teller	0.14
+3=sen	martyr	-0.09
+3=she	martyr	0.08
+3=si	teller	0.15
+3=sin	martyr	-0.1
+3=sinh	teller	-0.28
+3=sn	martyr	-0.06
+3=so	martyr	0.28	teller	-0.08
+3=som	martyr	-0.08
+3=son	martyr	-0.3	teller	-0.15
+3=song	martyr	-0.22	teller	-0.16
+3=south	martyr	-0.1
+3=su	martyr	-0.08	teller	-0.17
+3=sua	martyr	-0.19
+3=sung	martyr	0.16	teller	-0.07
+3=suoi	martyr	0.17
+3=sut	martyr	-0.09
+3=suu	martyr	-0.12	teller	-0.2
+3=sy	martyr	-0.06	teller	-0.05
+3=t	martyr	0.2
+3=ta	martyr	-0.12	teller	0.11
+3=tac	martyr	-0.07
+3=tai	martyr	-0.14	teller	0.09
+3=tam	martyr	-0.28
+3=tap	martyr	0.26	teller	-0.07
+3=tat	teller	0.11
+3=tau	martyr	-0.36	teller	0.05
+3=tay	martyr	-0.13	teller	0.09
+3=ten	martyr	0.08	teller	0.08
+3=tet	teller	0.05
+3=th	martyr	0.1	teller	-0.08
+3=thai	martyr	-0.11
+3=than	martyr	-0.05
+3=thang	martyr	0.12	teller	-0.29
+3=thanh	martyr	0.26	teller	-0.24
+3=thao	teller	0.11
+3=thap	teller	-0.06
+3=that	martyr	-0.07	teller	-0.06
+3=thay	martyr	-0.13	teller	-0.06
+3=the	martyr	-0.21
+3=them	martyr	0.09
+3=theo	martyr	-0.07
+3=there	martyr	0.05
+3=thi	martyr	-0.14	teller	-0.11
+3=thien	martyr	0.07
+3=thieu	martyr	-0.08	teller	0.11
+3=thin	martyr	-0.12
+3=tho	martyr	0.18	teller	0.06
+3=thoai	martyr	-0.09
+3=thoat	martyr	-0.05
+3=thoi	martyr	-0.12
+3=thom	teller	0.11
+3=thon	martyr	-0.2	teller	0.06
+3=thong	martyr	0.23	teller	0.17
+3=thoong	martyr	0.1
+3=thu	martyr	0.07	teller	-0.13
+3=thua	martyr	-0.11
+3=thuan	martyr	-0.15
+3=thuc	martyr	0.06
+3=thuoc	martyr	0.1	teller	0.06
+3=thuong	martyr	0.17	teller	0.3
+3=thuy	martyr	0.15
+3=tich	martyr	0.09	teller	-0.13
+3=tiem	martyr	0.1
+3=tien	martyr	0.06	teller	0.4
+3=tieng	martyr	0.06
+3=tieu	martyr	-0.13
+3=tim	martyr	-0.11	teller	0.21
+3=tin	martyr	0.16	teller	-0.09
+3=tnxp	martyr	0.25	teller	-0.31
+3=to	martyr	0.05	teller	0.06
+3=toai	martyr	0.06
+3=toi	martyr	-0.18	teller	-0.22
+3=ton	martyr	0.25	teller	0.2
+3=tong	teller	-0.14
+3=tra	martyr	0.12	teller	0.12
+3=trac	martyr	0.08
+3=trach	martyr	0.1	teller	0.16
+3=trai	teller	0.08
+3=tram	martyr	-0.12	teller	-0.06
+3=tran	martyr	-0.17	teller	-0.32
+3=trao	martyr	-0.06	teller	0.06
+3=trau	martyr	0.07
+3=tre	martyr	-0.08
+3=tren	martyr	0.51	teller	-0.1
+3=tri	martyr	0.17
+3=trieu	martyr	-0.05	teller	-0.05
+3=trinh	martyr	0.05	teller	-0.1
+3=tro	martyr	0.09
+3=troi	martyr	-0.07	teller	0.05
+3=trom	martyr	-0.12
+3=trong	martyr	0.09	teller	-0.05
+3=truc	martyr	0.1
+3=trung	martyr	-0.4
+3=truoc	martyr	-0.18	teller	-0.25
+3=truong	martyr	-0.22	teller	-0.06
+3=truyen	teller	0.12
+3=tu	martyr	0.26	teller	0.2
+3=tuan	martyr	-0.06
+3=tuat	martyr	-0.1
+3=tuc	martyr	0.09
+3=tue	martyr	-0.1
+3=tui	teller	-0.05
+3=tung	martyr	-0.06	teller	0.08
+3=tuoi	teller	0.1
+3=tuong	martyr	-0.06	teller	-0.05
+3=tuyet	martyr	-0.11
+3=ty	martyr	-0.06
+3=uc	martyr	-0.1
+3=ut	teller	-0.12
+3=uy	teller	-0.18
+3=uyen	martyr	0.1
+3=va	martyr	0.21	teller	-0.3
+3=vam	martyr	-0.1
+3=van	martyr	-0.24	teller	0.1
+3=vang	martyr	0.08	teller	0.2
+3=vao	martyr	-0.06	teller	-0.1
+3=vat	martyr	-0.06	teller	0.06
+3=ve	martyr	-0.45	teller	-0.13
+3=ven	martyr	0.06
+3=vhxh	teller	0.08
+3=vi	martyr	-0.84
+3=viec	martyr	0.05	teller	0.08
+3=vien	martyr	0.29	teller	-0.08
+3=viet	martyr	-0.08	teller	0.22
+3=village	martyr	0.07
+3=vinh	martyr	-0.22	teller	-0.08
+3=vivant	martyr	0.11
+3=vo	martyr	0.12	teller	-0.21
+3=voi	martyr	-0.1	teller	-0.1
+3=vong	martyr	0.17
+3=vu	martyr	0.2
+3=vung	teller	-0.07
+3=vuon	martyr	-0.16
+3=vuong	teller	0.11
+3=vuot	martyr	0.09	teller	-0.05
+3=was	teller	0.05
+3=we	teller	-0.07
+3=were	martyr	-0.09
+3=who	martyr	0.05
+3=with	martyr	-0.07	teller	0.05
+3=xa	martyr	-0.22	teller	-0.38
+3=xac	martyr	-0.06	teller	0.06
+3=xe	teller	0.09
+3=xep	martyr	-0.09
+3=xin	martyr	-0.15	teller	0.08
+3=xom	martyr	-0.22	teller	0.23
+3=xu	martyr	-0.08
+3=xuan	teller	-0.08
+3=xung	martyr	0.08
+3=xuong	martyr	0.12
+3=xuyen	teller	0.07
+3=y	teller	-0.1
+3=yen	martyr	-0.72	teller	-0.08
-1=#	martyr	0.48	teller	-0.44
-1=# & anh	martyr	0.08
-1=# & ba	martyr	-0.16	teller	0.24
-1=# & bac	martyr	-0.1
-1=# & bui	martyr	0.05
-1=# & chi	teller	0.05
-1=# & chu	martyr	-0.15
-1=# & co	martyr	-0.13
-1=# & cu	martyr	0.06	teller	-0.15
-1=# & cua	martyr	-0.08
-1=# & d	martyr	0.11
-1=# & dinh	martyr	-0.07
-1=# & doan	martyr	-0.09
-1=# & em	teller	0.11
-1=# & ha	martyr	0.11
-1=# & hai	martyr	0.1
-1=# & hoang	martyr	0.07	teller	0.09
-1=# & huynh	teller	-0.06
-1=# & kieu	martyr	-0.09
-1=# & la	martyr	0.26
-1=# & le	martyr	0.13
-1=# & liet	martyr	0.08
-1=# & lo	martyr	0.13
-1=# & ls	martyr	-0.08
-1=# & luong	teller	-0.08
-1=# & luu	martyr	-0.14
-1=# & ngo	martyr	0.05	teller	-0.05
-1=# & nguyen	martyr	-0.08	teller	-0.07
-1=# & nong	martyr	-0.09	teller	0.13
-1=# & ong	martyr	-0.23
-1=# & pham	martyr	-0.05
-1=# & phan	martyr	-0.09
-1=# & phi	martyr	-0.3
-1=# & quach	martyr	0.05
-1=# & son	martyr	0.12
-1=# & ta	martyr	0.06
-1=# & tan	martyr	-0.07
-1=# & ten	martyr	0.43	teller	-0.16
-1=# & thuong	martyr	-0.05
-1=# & tran	martyr	-0.09
-1=# & trinh	martyr	0.09
-1=# & truong	martyr	-0.07
-1=# & vi	martyr	0.06
-1=# & vu	martyr	-0.06
-1=##	martyr	0.15	teller	0.16
-1=## & anh	martyr	0.21
-1=## & ban	martyr	0.06
-1=## & cai	martyr	-0.09
-1=## & cau	martyr	-0.05
-1=## & chau	martyr	-0.05
-1=## & chi	martyr	0.09
-1=## & chu	martyr	0.07
-1=## & co	martyr	-0.19	teller	-0.05
-1=## & con	martyr	-0.14	teller	0.06
-1=## & cu	teller	0.07
-1=## & cua	martyr	-0.06
-1=## & d	martyr	0.09
-1=## & dang	martyr	-0.15
-1=## & dinh	martyr	0.14
-1=## & doan	martyr	0.12
-1=## & dong	martyr	-0.14
-1=## & duong	martyr	-0.08
-1=## & em	teller	0.23
-1=## & ho	martyr	0.15
-1=## & la	martyr	0.34
-1=## & le	martyr	-0.15	teller	0.06
-1=## & ls	martyr	-0.07
-1=## & ly	martyr	-0.12
-1=## & ngo	martyr	0.07
-1=## & nguyen	martyr	0.2
-1=## & ong	martyr	-0.15	teller	-0.12
-1=## & ten	martyr	-0.05	teller	0.12
-1=## & thang	martyr	-0.1
-1=## & tran	martyr	0.15
-1=###	teller	-0.26
-1=### & anh	martyr	0.09	teller	-0.06
-1=### & chau	teller	-0.13
-1=### & chu	martyr	-0.09	teller	-0.11
-1=### & co	martyr	-0.06
-1=### & con	martyr	0.1	teller	-0.07
-1=### & em	teller	-0.1
-1=### & la	martyr	0.08
-1=### & le	martyr	0.06
-1=### & tai	martyr	-0.06
-1=### & ten	martyr	-0.12
-1=### & toi	teller	-0.24
-1=### & tran	martyr	-0.25	teller	0.13
-1=### & trinh	martyr	0.17
-1=####	martyr	0.22
-1=#### & anh	martyr	-0.15	teller	-0.1
-1=#### & bac	martyr	-0.07	teller	0.2
-1=#### & ban	teller	-0.07
-1=#### & bo	teller	-0.07
-1=#### & chau	teller	-0.16
-1=#### & chi	martyr	-0.15
-1=#### & chu	martyr	-0.16	teller	0.1
-1=#### & co	martyr	-0.05	teller	0.36
-1=#### & con	martyr	-0.12	teller	0.43
-1=#### & cu	martyr	0.11	teller	-0.05
-1=#### & dai	martyr	-0.06
-1=#### & dang	martyr	0.06
-1=#### & dinh	teller	-0.05
-1=#### & em	martyr	0.08
-1=#### & hoang	martyr	0.05
-1=#### & luu	martyr	0.08
-1=#### & ly	martyr	0.05
-1=#### & me	martyr	-0.1
-1=#### & nguoi	martyr	-0.06
-1=#### & nguyen	martyr	0.2
-1=#### & nong	martyr	0.05
-1=#### & ong	teller	-0.25
-1=#### & phan	martyr	0.12
-1=#### & phuc	martyr	0.05	teller	-0.06
-1=#### & ten	martyr	0.27	teller	-0.08
-1=#### & to	martyr	0.09
-1=#### & toi	martyr	-0.14	teller	0.11
-1=#### & truong	martyr	-0.08
-1=#### & vu	martyr	0.05
-1=#### & xa	martyr	-0.08
-1=#### & y	martyr	0.07	teller	0.15
-1=##########	teller	0.05
-1=19t	martyr	0.07
-1=^	martyr	0.24	teller	0.4
-1=^ & anh	martyr	-0.32	teller	-0.14
-1=^ & ba	martyr	0.32
-1=^ & bac	martyr	0.12	teller	0.28
-1=^ & ban	martyr	0.13	teller	-0.26
-1=^ & bo	martyr	-0.51	teller	-0.19
-1=^ & cau	martyr	-0.09	teller	-0.05
-1=^ & cha	martyr	0.13
-1=^ & chau	martyr	-0.06	teller	-0.37
-1=^ & chi	martyr	0.27
-1=^ & chong	martyr	0.19
-1=^ & chu	martyr	0.26	teller	0.2
-1=^ & co	martyr	0.12	teller	0.21
-1=^ & con	teller	-0.27
-1=^ & cu	martyr	-0.12	teller	0.11
-1=^ & dai	martyr	0.07	teller	0.09
-1=^ & danh	martyr	-0.08	teller	-0.07
-1=^ & dong	martyr	0.15
-1=^ & duong	martyr	-0.35
-1=^ & em	teller	0.26
-1=^ & hai	martyr	0.05
-1=^ & ho	martyr	0.13	teller	-0.05
-1=^ & i	teller	-0.05
-1=^ & je	teller	0.1
-1=^ & le	martyr	0.12
-1=^ & liet	martyr	0.66
-1=^ & ls	martyr	0.23
-1=^ & me	martyr	-0.12
-1=^ & minh	martyr	-0.05
-1=^ & my	martyr	0.12
-1=^ & nguoi	martyr	-0.75
-1=^ & nguyen	martyr	0.1	teller	-0.19
-1=^ & nho	martyr	-0.21
-1=^ & ong	martyr	0.05	teller	0.23
-1=^ & thang	teller	0.18
-1=^ & thay	martyr	0.11	teller	-0.09
-1=^ & thuong	martyr	0.1
-1=^ & tia	martyr	-0.18
-1=^ & tieu	martyr	-0.21
-1=^ & toi	martyr	-0.49	teller	0.36
-1=^ & tran	martyr	-0.09	teller	0.11
-1=^ & trung	martyr	0.15
-1=^ & tui	teller	0.17
-1=^ & vo	martyr	-0.13
-1=^ & xa	martyr	-0.14	teller	0.13
-1=^ & y	martyr	0.29
-1=a	martyr	0.41	teller	0.09
-1=a & ba	martyr	-0.09	teller	0.1
-1=a & bo	martyr	0.07
-1=a & chau	teller	0.1
-1=a & em	martyr	-0.13	teller	0.1
-1=a & ls	martyr	-0.07	teller	-0.08
-1=a & toi	teller	0.16
-1=ad	teller	0.07
-1=adn	martyr	-0.06
-1=ai	martyr	0.06	teller	-0.15
-1=ai & la	teller	-0.1
-1=ai & ten	martyr	-0.07
-1=am	martyr	-0.05	teller	0.22
-1=ama	martyr	0.08	teller	-0.17
-1=ama & toi	martyr	0.16	teller	-0.16
-1=an	martyr	-0.13	teller	0.1
-1=an & anh	martyr	-0.16
-1=and	martyr	0.39	teller	-0.09
-1=and & the	martyr	0.05
-1=anh & anh	martyr	-0.13
-1=anh & la	martyr	-0.16
-1=anh & ten	martyr	0.1	teller	-0.05
-1=ans	martyr	0.06
-1=ap	teller	0.12
-1=ap & ba	teller	0.12
-1=as	martyr	0.1
-1=at	martyr	-0.15
-1=aunt	teller	0.07
-1=ay	martyr	0.09
-1=ay & bac	teller	0.09
-1=ay & cu	martyr	0.05
-1=ay & la	martyr	-0.05	teller	-0.1
-1=b	martyr	-0.28
-1=b & liet	martyr	-0.09
-1=b40	martyr	0.08
-1=b52	martyr	0.1	teller	-0.05
-1=ba	martyr	0.24	teller	-0.15
-1=ba & anh	martyr	-0.11
-1=ba & bac	martyr	-0.12
-1=ba & co	martyr	-0.08	teller	-0.06
-1=ba & con	martyr	0.1	teller	-0.13
-1=ba & la	martyr	0.15
-1=ba & ong	martyr	-0.05
-1=ba & ten	martyr	0.05
-1=ba & thang	martyr	-0.06
-1=ba & toi	martyr	0.07
-1=bac	martyr	0.16	teller	-0.28
-1=bac & anh	martyr	0.08
-1=bac & bac	teller	-0.11
-1=bac & chu	martyr	-0.09
-1=bac & ong	martyr	0.09
-1=bac & ten	martyr	0.29	teller	-0.09
-1=bach	martyr	0.05	teller	0.13
-1=back	martyr	0.06
-1=bai	martyr	-0.13
-1=bai & cua	martyr	-0.08	teller	0.06
-1=bam	teller	-0.07
-1=ban	martyr	0.16	teller	0.05
-1=ban & co	martyr	0.08
-1=ban & ong	martyr	0.16
-1=bao	martyr	0.1	teller	0.12
-1=bao & anh	teller	-0.07
-1=bao & ba	teller	0.06
-1=bao & bac	martyr	0.07	teller	-0.13
-1=bao & cau	teller	-0.07
-1=bao & chu	teller	0.06
-1=bao & co	martyr	0.09
-1=bao & cu	martyr	0.11
-1=bao & cua	martyr	-0.08
-1=bao & dong	martyr	-0.09
-1=bao & em	teller	0.08
-1=bao & ong	martyr	0.05
-1=bao & ten	teller	-0.14
-1=bao & toi	martyr	-0.11	teller	0.25
-1=bat	martyr	0.05
-1=bay	martyr	-0.1
-1=bay & anh	martyr	0.08
-1=bay & ong	martyr	-0.11
-1=before	martyr	-0.06
-1=ben	martyr	-0.14
-1=ben & la	martyr	-0.08
-1=benh	teller	0.14
-1=bia	martyr	-0.17	teller	0.18
-1=bia & liet	martyr	-0.08
-1=bia & ong	martyr	-0.11	teller	0.15
-1=biet	martyr	-0.13	teller	-0.26
-1=biet & ba	martyr	-0.15
-1=biet & chu	martyr	-0.13
-1=biet & la	martyr	0.15
-1=biet & ong	martyr	-0.19
-1=biet & thang	martyr	-0.07
-1=bieu	teller	0.14
-1=binh	martyr	0.12	teller	-0.06
-1=binh & anh	teller	0.12
-1=binh & ten	martyr	0.11
-1=binh & thang	martyr	-0.07
-1=bo	martyr	-0.24
-1=bo & anh	martyr	-0.13
-1=bo & chi	martyr	0.07	teller	0.1
-1=bo & chu	martyr	-0.08	teller	0.11
-1=bo & co	martyr	0.06
-1=bo & cua	martyr	-0.14
-1=bo & la	teller	0.08
-1=bo & ong	martyr	-0.13
-1=bo & ta	teller	0.09
-1=bo & ten	martyr	-0.07
-1=bo & toi	martyr	-0.08
-1=boi	teller	0.14
-1=bom	teller	-0.1
-1=bon	martyr	-0.24	teller	0.09
-1=bong	martyr	0.09	teller	-0.12
-1=bonjour	teller	0.1
-1=bonjour & je	teller	0.11
-1=book	martyr	0.05
-1=boy	martyr	0.08
-1=brother	martyr	-0.21
-1=bs	martyr	0.06	teller	0.06
-1=bun	martyr	-0.09
-1=bung	martyr	0.21
-1=buoc	martyr	-0.05
-1=buon	teller	-0.09
-1=buong	martyr	-0.06
-1=buried	martyr	0.09
-1=but	martyr	-0.07
-1=but & kim	martyr	-0.08
-1=c	martyr	0.1
-1=c & ten	martyr	-0.12
-1=c2	martyr	0.19
-1=c8	martyr	-0.1	teller	0.14
-1=ca	teller	-0.08
-1=ca & la	martyr	0.07
-1=cac	martyr	0.2
-1=cac & ong	martyr	0.12
-1=cai	martyr	0.13
-1=cam	martyr	-0.11	teller	0.05
-1=cam & ba	martyr	-0.06	teller	-0.07
-1=can	martyr	-0.11
-1=cang & thang	martyr	-0.08
-1=canh	martyr	0.4	teller	-0.15
-1=canh & anh	martyr	0.11
-1=canh & la	martyr	0.1
-1=cao	martyr	-0.12
-1=cap	martyr	0.09
-1=capt	martyr	0.05	teller	0.07
-1=card	martyr	0.07
-1=cau	martyr	0.12
-1=certificate	martyr	0.1
-1=cha	martyr	-0.11	teller	0.06
-1=cha & la	martyr	-0.13
-1=cha & ten	martyr	0.1
-1=chac	martyr	0.17	teller	-0.15
-1=chan & ten	martyr	0.06
-1=chap	martyr	-0.1
-1=chat	martyr	0.08	teller	-0.06
-1=chau	teller	0.05
-1=chau & ba	martyr	-0.2
-1=chau & bac	martyr	0.12
-1=chau & co	martyr	-0.18
-1=chau & ong	martyr	0.07
-1=chay	martyr	-0.05
-1=che	martyr	0.06
-1=chef	martyr	0.05
-1=chep	martyr	0.07	teller	-0.07
-1=chet	martyr	-0.05
-1=chet & anh	martyr	-0.35
-1=chet & ba	martyr	0.06
-1=chet & la	martyr	0.06	teller	0.08
-1=chet & ong	martyr	-0.12
-1=chi	martyr	-0.12
-1=chi & em	teller	-0.07
-1=chi & ho	martyr	-0.3
-1=chi & toi	martyr	-0.09	teller	0.08
-1=chia	martyr	-0.11
-1=chief	martyr	0.06
-1=chien	martyr	-0.05	teller	0.1
-1=chieu	martyr	-0.13
-1=chim	martyr	0.05
-1=chin	martyr	0.06	teller	-0.08
-1=chin & em	martyr	0.1
-1=chinh	martyr	0.19	teller	0.17
-1=chinh & la	martyr	-0.09	teller	0.1
-1=cho	teller	-0.13
-1=cho & anh	martyr	-0.08	teller	-0.06
-1=cho & ba	teller	0.07
-1=cho & bac	martyr	-0.05	teller	-0.05
-1=cho & chau	teller	-0.05
-1=cho & chi	martyr	0.19	teller	-0.13
-1=cho & chinh	martyr	0.05
-1=cho & co	teller	0.18
-1=cho & con	martyr	-0.07
-1=cho & dong	martyr	0.08
-1=cho & em	martyr	-0.06
-1=cho & la	martyr	-0.05
-1=cho & ong	martyr	0.16	teller	0.07
-1=cho & toi	martyr	-0.07	teller	-0.15
-1=chon	teller	0.14
-1=chon & anh	martyr	0.15	teller	-0.09
-1=chon & dong	martyr	0.35
-1=chon & la	martyr	-0.25	teller	0.13
-1=chon & thang	martyr	0.11
-1=chong	martyr	-0.25	teller	0.05
-1=chong & ba	martyr	-0.21
-1=chong & bo	teller	0.11
-1=chong & la	martyr	-0.05
-1=chu	martyr	-0.28	teller	-0.39
-1=chu & anh	martyr	-0.05
-1=chu & ba	martyr	-0.06
-1=chu & chau	teller	0.05
-1=chu & d	martyr	0.08
-1=chu & h	martyr	0.06
-1=chu & han	martyr	-0.12
-1=chu & hien	martyr	0.05
-1=chu & nguyen	martyr	0.05
-1=chu & nho	martyr	-0.08
-1=chu & ong	martyr	-0.09	teller	-0.13
-1=chu & t	martyr	-0.08
-1=chua	martyr	-0.09
-1=chuc	martyr	-0.16
-1=chung	martyr	-0.06
-1=chung & ba	martyr	-0.09
-1=chung & em	martyr	-0.05
-1=chung & ong	teller	-0.05
-1=chuong	martyr	-0.12
-1=chup	martyr	0.09
-1=chuyen	martyr	0.15	teller	-0.17
-1=chuyen & bac	teller	0.08
-1=chuyen & chu	martyr	0.15
-1=chuyen & la	martyr	0.15
-1=co	martyr	0.12	teller	-0.08
-1=co & em	martyr	-0.14	teller	-0.06
-1=coi	martyr	-0.14	teller	0.05
-1=coi & co	martyr	-0.05
-1=col	martyr	-0.13	teller	-0.1
-1=com	martyr	-0.07	teller	0.18
-1=con	martyr	0.08	teller	-0.21
-1=con & anh	martyr	0.17	teller	-0.05
-1=con & ba	martyr	-0.15	teller	-0.11
-1=con & bac	teller	-0.23
-1=con & chau	teller	-0.07
-1=con & chu	martyr	0.18
-1=con & cu	martyr	-0.32
-1=con & cua	teller	0.2
-1=con & em	martyr	0.09
-1=con & hoang	martyr	0.1
-1=con & le	martyr	0.12
-1=con & liet	martyr	0.12
-1=con & ngo	martyr	-0.09
-1=con & ong	martyr	-0.6	teller	-0.06
-1=con & sau	martyr	0.16	teller	0.08
-1=con & thang	martyr	-0.17
-1=con & thay	martyr	-0.08
-1=con & toi	martyr	-0.09
-1=con & tu	martyr	-0.19	teller	-0.07
-1=con & ut	martyr	0.25
-1=cong	martyr	0.13
-1=cong & anh	martyr	0.11
-1=cot	martyr	0.11
-1=cot & anh	martyr	0.16
-1=cpl	teller	-0.08
-1=cu	martyr	0.19
-1=cu & chu	martyr	-0.05
-1=cu & cua	martyr	-0.08	teller	-0.13
-1=cu & ong	martyr	0.07
-1=cu & toi	teller	-0.2
-1=cua	martyr	-0.06	teller	-0.05
-1=cung	martyr	0.06
-1=cung & anh	martyr	-0.38
-1=cung & la	martyr	0.17
-1=cung & ong	martyr	0.11	teller	-0.05
-1=cung & ten	martyr	-0.18	teller	0.29
-1=cuoi	martyr	0.13	teller	-0.18
-1=cuoi & ten	martyr	-0.07
-1=cuong & ba	martyr	-0.11
-1=cut	martyr	0.05	teller	-0.05
-1=cuu	martyr	0.1
-1=d	martyr	-0.12	teller	0.05
-1=da	martyr	-0.24	teller	0.16
-1=da & anh	martyr	-0.05
-1=dac	martyr	-0.06
-1=dai	teller	0.12
-1=dam	martyr	-0.4	teller	0.11
-1=dan	martyr	0.34
-1=dan & anh	martyr	0.08
-1=dan & chau	teller	0.07
-1=dan & thang	martyr	0.1
-1=dang	martyr	0.15	teller	0.11
-1=dang & la	martyr	-0.09
-1=danh	martyr	-0.27	teller	0.12
-1=dao	martyr	0.26	teller	0.05
-1=dao & ten	teller	0.05
-1=dap	martyr	0.14
-1=dap & luc	martyr	0.06
-1=dat	martyr	-0.09	teller	0.14
-1=dat & la	martyr	0.11
-1=dat & ten	martyr	-0.18	teller	0.12
-1=dau	martyr	0.14
-1=dau & chau	teller	0.06
-1=dau & chi	martyr	-0.06	teller	0.09
-1=dau & chu	martyr	-0.05
-1=dau & co	martyr	-0.05
-1=dau & con	martyr	-0.06	teller	-0.14
-1=dau & cu	martyr	-0.06
-1=dau & la	martyr	0.06
-1=dau & ong	martyr	0.11
-1=dau & thang	martyr	0.05
-1=day	martyr	0.14	teller	-0.36
-1=day & bac	martyr	-0.08
-1=day & em	teller	0.1
-1=day & la	martyr	-0.07
-1=day & toi	martyr	0.11
-1=dc	martyr	-0.08
-1=de	martyr	0.05	teller	-0.13
-1=de & la	martyr	-0.09
-1=de & le	martyr	0.08
-1=de & ls	martyr	-0.11
-1=de & nghi	teller	-0.05
-1=dead	martyr	-0.08
-1=dem	martyr	-0.08
-1=dem & anh	martyr	0.1
-1=dem & toi	martyr	-0.05
-1=den	martyr	0.33
-1=den & ong	martyr	0.15
-1=deo	martyr	-0.05
-1=det	martyr	-0.17
-1=deu	martyr	-0.22
-1=deu & la	martyr	-0.13
-1=di	teller	0.1
-1=di & co	martyr	0.07
-1=di & la	martyr	-0.06	teller	0.17
-1=dia	martyr	-0.1	teller	-0.08
-1=dich	martyr	-0.34
-1=dich & ten	martyr	-0.07
-1=diem	martyr	-0.17
-1=diem & ten	martyr	-0.17
-1=dien	martyr	-0.23	teller	0.21
-1=diep	martyr	0.06
-1=dieu	martyr	-0.06	teller	-0.08
-1=dieu & anh	martyr	-0.1
-1=din	martyr	-0.05
-1=dinh	martyr	0.11	teller	-0.09
-1=dinh & anh	martyr	0.28
-1=dinh & ba	teller	0.08
-1=dinh & bac	martyr	0.05	teller	-0.14
-1=dinh & chi	teller	-0.06
-1=dinh & co	martyr	0.11	teller	0.1
-1=dinh & cu	martyr	0.05
-1=dinh & liet	martyr	-0.1
-1=dinh & nguyen	martyr	-0.07	teller	0.12
-1=dinh & ong	martyr	-0.11	teller	-0.08
-1=dinh & thang	martyr	0.12
-1=dinh & toi	teller	-0.07
-1=dna	teller	-0.05
-1=do	martyr	-0.14	teller	0.16
-1=do & anh	martyr	-0.21	teller	0.12
-1=do & chau	teller	0.12
-1=do & chi	martyr	0.13
-1=do & chu	martyr	0.07	teller	0.09
-1=do & co	martyr	0.24	teller	0.06
-1=do & con	martyr	0.27	teller	0.11
-1=do & cu	martyr	-0.06	teller	-0.07
-1=do & dai	martyr	-0.1
-1=do & dong	martyr	-0.08
-1=do & em	martyr	-0.08	teller	-0.05
-1=do & la	martyr	0.3	teller	-0.26
-1=do & nguyen	martyr	-0.42
-1=do & ong	martyr	-0.16	teller	-0.05
-1=do & ten	teller	0.06
-1=do & thang	martyr	-0.07
-1=do & thuong	martyr	-0.09
-1=do & toi	martyr	0.1
-1=do & trung	martyr	0.09
-1=doan	martyr	-0.07
-1=doan & co	martyr	-0.07	teller	-0.06
-1=doan & la	martyr	-0.05
-1=doan & ong	martyr	-0.12
-1=doc	martyr	-0.05
-1=doi	martyr	-0.2	teller	-0.16
-1=doi & anh	martyr	-0.26
-1=doi & ba	martyr	0.07
-1=doi & chau	teller	-0.12
-1=doi & chu	martyr	-0.06
-1=doi & co	martyr	0.1
-1=doi & cu	martyr	-0.11
-1=doi & hoang	martyr	0.09
-1=doi & nam	martyr	0.08
-1=doi & ong	martyr	-0.25	teller	0.17
-1=doi & ten	martyr	0.29	teller	-0.06
-1=doi & toi	martyr	0.4
-1=don	martyr	0.23	teller	0.08
-1=don & anh	martyr	0.09
-1=don & ba	teller	-0.07
-1=don & cua	teller	0.06
-1=don & ong	martyr	-0.06
-1=dong	martyr	0.21	teller	-0.11
-1=dong & bac	martyr	-0.14	teller	0.08
-1=dong & le	martyr	-0.1
-1=dong & ong	martyr	0.08	teller	-0.05
-1=dr	martyr	-0.14	teller	0.11
-1=dt	martyr	-0.1
-1=du	martyr	-0.07	teller	-0.11
-1=du & la	martyr	-0.16	teller	-0.05
-1=dua	martyr	0.24
-1=duc	martyr	-0.1	teller	-0.3
-1=duc & lap	martyr	-0.06
-1=dung	martyr	-0.09	teller	0.09
-1=dung & ten	martyr	0.1
-1=duoc	martyr	0.07	teller	-0.1
-1=duoc & anh	martyr	-0.14	teller	-0.05
-1=duoc & ba	teller	-0.23
-1=duoc & co	martyr	-0.16
-1=duoc & em	teller	0.06
-1=duoc & nguyen	martyr	-0.16	teller	0.16
-1=duoc & ong	martyr	0.1
-1=duong	martyr	-0.38	teller	-0.12
-1=duong & anh	martyr	0.11
-1=duong & ba	teller	-0.08
-1=duong & nguyen	martyr	-0.14
-1=duong & ten	teller	0.07
-1=duyen	martyr	-0.05
-1=duyet	martyr	-0.08	teller	-0.11
-1=e	martyr	-0.12	teller	0.23
-1=e & thuy	teller	0.11
-1=em & cau	martyr	0.08
-1=em & em	teller	-0.05
-1=em & la	teller	-0.06
-1=et	martyr	0.07
-1=f5	teller	-0.12
-1=famille	martyr	-0.08	teller	0.05
-1=family	martyr	-0.1	teller	-0.17
-1=femme	martyr	0.17
-1=frere	martyr	0.15
-1=from	teller	0.07
-1=ga	martyr	-0.08
-1=gac	martyr	-0.07
-1=gach	martyr	-0.05
-1=gai	martyr	0.05
-1=gai & anh	martyr	-0.1	teller	0.14
-1=gai & toi	martyr	0.08	teller	-0.11
-1=gao	martyr	0.15	teller	0.22
-1=gap	martyr	-0.14	teller	0.08
-1=gap & anh	martyr	-0.1	teller	-0.08
-1=gap & bac	teller	-0.06
-1=gap & chi	teller	0.12
-1=gate	teller	0.07
-1=gay	martyr	-0.09
-1=ghi	martyr	0.17	teller	-0.19
-1=ghi & anh	martyr	0.1
-1=ghi & bui	martyr	-0.12
-1=ghi & cao	martyr	-0.1
-1=ghi & chau	teller	-0.22
-1=ghi & chu	martyr	0.08
-1=ghi & cu	martyr	0.05
-1=ghi & d	martyr	-0.06
-1=ghi & dinh	teller	-0.13
-1=ghi & do	martyr	0.06
-1=ghi & dong	martyr	0.07
-1=ghi & huynh	martyr	0.07
-1=ghi & la	martyr	-0.16
-1=ghi & le	martyr	-0.08	teller	0.05
-1=ghi & liet	martyr	-0.06
-1=ghi & ls	martyr	-0.15
-1=ghi & nguyen	martyr	0.07	teller	-0.1
-1=ghi & ong	teller	0.07
-1=ghi & pham	martyr	-0.07
-1=ghi & phan	martyr	-0.15	teller	-0.1
-1=ghi & phung	martyr	0.13
-1=ghi & t	martyr	0.12
-1=ghi & to	martyr	-0.05
-1=ghi & trung	teller	0.07
-1=gi	martyr	-0.18	teller	0.08
-1=gia	martyr	-0.39	teller	0.48
-1=gia & la	teller	0.07
-1=gia & ten	martyr	-0.18
-1=giao	martyr	0.05	teller	0.07
-1=giap	martyr	0.1
-1=giay	martyr	0.14	teller	-0.13
-1=giay & cua	martyr	-0.12
-1=giay & ghi	martyr	0.07
-1=giay & nguyen	teller	-0.07
-1=giay & ten	martyr	0.09
-1=giay & toi	martyr	-0.05
-1=gieng	teller	-0.08
-1=gio	martyr	0.07
-1=gio & con	teller	0.05
-1=gio & cua	teller	0.13
-1=gio & la	martyr	-0.07
-1=gio & ong	martyr	0.09
-1=gioi	teller	-0.06
-1=giong	martyr	0.06
-1=girl & called	martyr	-0.09
-1=giu	martyr	-0.1
-1=giua	martyr	0.19
-1=giua & la	martyr	0.14	teller	0.06
-1=gium	martyr	-0.15	teller	0.08
-1=giup	teller	0.29
-1=giup & anh	martyr	0.18
-1=giup & cau	teller	-0.06
-1=giup & chi	martyr	-0.05	teller	0.08
-1=giup & chu	martyr	-0.08	teller	0.07
-1=giuse	teller	-0.07
-1=go	martyr	-0.23	teller	0.24
-1=go & ba	teller	0.11
-1=goi	martyr	0.17	teller	0.12
-1=goi & anh	martyr	0.1
-1=goi & ba	martyr	0.07
-1=goi & bac	teller	-0.05
-1=goi & chau	martyr	-0.1	teller	0.24
-1=goi & la	martyr	-0.11
-1=goi & liet	martyr	0.26
-1=goi & no	martyr	-0.05
-1=goi & ong	teller	0.07
-1=goi & toi	teller	-0.07
-1=goi & tu	martyr	-0.06	teller	0.11
-1=gon	martyr	-0.34
-1=grandfather	martyr	-0.12
-1=gui	martyr	-0.39	teller	-0.41
-1=gui & anh	martyr	-0.05
-1=gui & chi	teller	-0.07
-1=gui & dong	martyr	-0.34
-1=gui & em	teller	-0.16
-1=gui & ong	martyr	-0.18
-1=ha	martyr	0.08
-1=ha & anh	martyr	0.07
-1=ha & con	martyr	-0.06	teller	0.09
-1=ha & dinh	martyr	-0.11
-1=ha & toi	teller	0.06
-1=had	martyr	0.11
-1=hai	martyr	0.19	teller	-0.2
-1=hai & anh	martyr	-0.2	teller	0.05
-1=hai & cau	martyr	-0.06
-1=hai & chi	martyr	-0.15
-1=hai & chien	martyr	0.09
-1=hai & chu	martyr	-0.18
-1=hai & duong	martyr	-0.13
-1=hai & hai	martyr	-0.05
-1=hai & la	martyr	0.23
-1=hai & liet	martyr	0.05
-1=hai & nguyen	martyr	-0.24
-1=hai & ong	martyr	0.05
-1=hai & ten	martyr	0.19	teller	-0.06
-1=hai & vu	martyr	0.16
-1=ham	martyr	0.1	teller	-0.06
-1=ham & co	martyr	-0.06
-1=hamlet	martyr	-0.07
-1=han	martyr	-0.08	teller	-0.15
-1=hang	martyr	-0.05
-1=hang & ten	martyr	-0.07
-1=hanh	martyr	0.11
-1=hao	martyr	-0.17	teller	0.13
-1=he & anh	martyr	-0.05	teller	0.09
-1=he & ong	teller	0.05
-1=he & was	martyr	0.06
-1=hello	teller	0.14
-1=hello & my	teller	0.05
-1=help	teller	-0.1
-1=het	martyr	-0.27	teller	0.11
-1=hien	teller	-0.07
-1=hiep	martyr	0.06
-1=hieu	martyr	-0.17
-1=him	martyr	0.14
-1=himself	martyr	0.11
-1=hinh	martyr	-0.05
-1=his & name	martyr	0.11
-1=ho	martyr	-0.49
-1=ho & anh	martyr	0.22
-1=ho & ba	teller	0.12
-1=ho & bac	martyr	-0.19	teller	-0.07
-1=ho & chong	martyr	0.08
-1=ho & dong	martyr	-0.35
-1=ho & em	teller	-0.11
-1=ho & ha	teller	-0.12
-1=ho & hoang	martyr	-0.06
-1=ho & la	teller	-0.05
-1=ho & ong	martyr	-0.2	teller	0.26
-1=ho & toi	teller	-0.1
-1=hoa	martyr	0.15	teller	0.08
-1=hoa & chau	martyr	0.09
-1=hoa & ong	teller	-0.09
-1=hoa & ten	teller	0.34
-1=hoac	martyr	-0.14	teller	-0.15
-1=hoach	martyr	-0.05
-1=hoai	teller	-0.06
-1=hoang	martyr	-0.19
-1=hoc	martyr	-0.14	teller	-0.26
-1=hoe	martyr	0.08	teller	0.12
-1=hoi	teller	0.2
-1=hoi & anh	martyr	-0.08
-1=hoi & ba	martyr	0.11	teller	-0.05
-1=hoi & bac	martyr	-0.09
-1=hoi & cau	martyr	-0.14
-1=hoi & chu	martyr	-0.05
-1=hoi & con	martyr	0.21
-1=hoi & dong	martyr	0.1
-1=hoi & em	martyr	0.09	teller	0.09
-1=hoi & liet	martyr	-0.1
-1=hoi & nguyen	martyr	0.09
-1=hoi & ong	martyr	0.08	teller	0.07
-1=hoi & thang	martyr	-0.12
-1=hom	martyr	0.15
-1=home	teller	-0.21
-1=hon	teller	-0.11
-1=hong	martyr	-0.12
-1=hop	martyr	0.14	teller	0.08
-1=hs	martyr	-0.05
-1=hue	martyr	0.11	teller	-0.08
-1=hung	martyr	-0.45	teller	-0.07
-1=huong	martyr	0.1
-1=hut	martyr	0.09
-1=huu	teller	0.18
-1=huy	teller	-0.05
-1=huyen	martyr	-0.09	teller	-0.09
-1=huyet	martyr	-0.05
-1=hy	martyr	-0.06
-1=id	martyr	0.07
-1=il	martyr	0.05
-1=il & s	martyr	0.05
-1=inh	martyr	-0.14
-1=is	martyr	-0.05
-1=it	martyr	-0.11	teller	0.25
-1=k	martyr	-0.12
-1=ke	martyr	0.11
-1=ke & anh	martyr	0.09
-1=ke & chu	martyr	-0.06
-1=ke & co	teller	-0.05
-1=ke & cua	martyr	-0.09	teller	0.1
-1=ke & ong	martyr	0.15	teller	0.1
-1=keo	martyr	-0.2
-1=ket	martyr	-0.07
-1=keu	martyr	0.07
-1=kha	martyr	-0.05
-1=khac	martyr	0.08	teller	-0.22
-1=khac & chu	martyr	-0.23
-1=khac & hoang	martyr	0.07
-1=khac & ng	martyr	-0.09
-1=khac & tang	martyr	-0.12
-1=khac & vu	martyr	0.05
-1=khach	martyr	-0.14
-1=khai	martyr	-0.22	teller	0.21
-1=khai & la	martyr	-0.12
-1=khai & nguyen	martyr	0.11
-1=khai & ten	martyr	-0.32
-1=khanh	teller	-0.18
-1=khi	martyr	-0.09
-1=khieng	martyr	-0.14
-1=khmer	martyr	0.08
-1=khmer & ten	martyr	0.05
-1=kho	martyr	0.06
-1=khoa	martyr	-0.11
-1=khoang	martyr	0.19	teller	-0.18
-1=khoat	martyr	-0.09
-1=khoc	martyr	0.29
-1=khoe	teller	0.11
-1=khoi	martyr	0.2
-1=khong	martyr	0.14	teller	0.2
-1=khong & anh	teller	0.07
-1=khong & ba	martyr	-0.11
-1=khong & co	martyr	-0.08	teller	0.07
-1=khong & con	teller	0.06
-1=khong & ha	teller	0.12
-1=khong & nguyen	martyr	-0.05
-1=khong & ong	teller	-0.07
-1=khong & ten	martyr	0.17
-1=khong & toi	martyr	0.1	teller	-0.15
-1=khu	martyr	-0.07
-1=khuong	teller	-0.05
-1=kia	martyr	0.21	teller	-0.07
-1=kia & la	teller	-0.05
-1=kich	martyr	0.07
-1=kich & hai	martyr	0.12
-1=kiem & toi	martyr	-0.14	teller	0.09
-1=kien	martyr	-0.13	teller	-0.07
-1=kiet	martyr	-0.06
-1=kieu	teller	-0.05
-1=kim	martyr	0.13	teller	-0.13
-1=kinh	martyr	-0.09	teller	-0.07
-1=kinh & ten	martyr	0.06
-1=know	teller	-0.14
-1=ko	martyr	-0.07	teller	-0.08
-1=ky	martyr	0.16	teller	0.1
-1=ky & anh	martyr	0.06
-1=ky & la	teller	-0.08
-1=ky & y	martyr	0.06	teller	0.06
-1=l	martyr	-0.09
-1=la	martyr	0.26	teller	-0.23
-1=la & luu	teller	0.05
-1=lac	teller	0.12
-1=lai	martyr	-0.07
-1=lai & em	martyr	-0.05
-1=lai & nguyen	martyr	0.05
-1=lai & ong	martyr	0.08
-1=lai & ten	martyr	0.11
-1=lam	martyr	-0.08
-1=lam & anh	martyr	-0.13	teller	0.14
-1=lam & ong	martyr	0.11
-1=lan	martyr	0.13	teller	0.09
-1=lan & ong	teller	0.13
-1=lang & a	martyr	-0.05
-1=lang & anh	teller	0.08
-1=lang & la	martyr	0.06
-1=lang & ong	martyr	0.09
-1=lang & ten	martyr	0.07
-1=lang & toi	teller	-0.06
-1=lanh	martyr	-0.1
-1=lao	martyr	0.05	teller	0.19
-1=lao & anh	martyr	0.06
-1=lao & ten	teller	0.06
-1=lap	martyr	0.13	teller	-0.08
-1=lat	martyr	-0.17
-1=lay	teller	0.22
-1=lay & anh	martyr	-0.1	teller	0.25
-1=le	martyr	-0.13	teller	-0.29
-1=le & caporal	martyr	-0.06
-1=le & la	martyr	-0.05
-1=leader	martyr	-0.09
-1=len	martyr	-0.08
-1=lenh	martyr	-0.08	teller	-0.05
-1=letter	martyr	-0.32
-1=lh	teller	-0.14
-1=li	martyr	0.14
-1=lich	martyr	0.11	teller	-0.05
-1=liem	teller	0.09
-1=lien	martyr	0.24	teller	0.06
-1=lien & co	teller	0.08
-1=lieu	martyr	-0.06
-1=linh	martyr	-0.13
-1=linh & anh	martyr	-0.08
-1=linh & cua	teller	-0.05
-1=linh & ten	martyr	0.12	teller	0.05
-1=lo	martyr	0.39	teller	-0.16
-1=lo & bac	martyr	-0.09	teller	0.05
-1=lo & la	martyr	0.08
-1=lo & ong	teller	-0.06
-1=lo & ten	martyr	0.09	teller	-0.1
-1=loan	martyr	-0.09	teller	0.14
-1=loc & anh	martyr	-0.09
-1=loc & em	martyr	0.09
-1=loc & ong	martyr	0.13
-1=loc & toi	martyr	0.06
-1=loi	martyr	0.18	teller	0.14
-1=loi & anh	martyr	0.1
-1=loi & bac	teller	0.09
-1=loi & ong	teller	0.12
-1=lon	martyr	-0.21	teller	-0.07
-1=lon & la	martyr	0.13
-1=lon & ten	martyr	-0.07
-1=long	martyr	0.17
-1=long & hai	martyr	-0.05
-1=lot	martyr	-0.06
-1=ls	martyr	0.1	teller	-0.06
-1=ls & ong	martyr	0.09
-1=lu	martyr	-0.08
-1=lua	martyr	0.15	teller	0.12
-1=luan	teller	0.13
-1=luc	martyr	-0.16	teller	0.12
-1=luc & anh	martyr	-0.15
-1=luon	martyr	-0.11	teller	-0.17
-1=luong	martyr	0.07
-1=luong & ten	martyr	0.06
-1=luot	martyr	0.05
-1=luu	martyr	0.07	teller	0.12
-1=luyen	martyr	-0.16
-1=ly	martyr	-0.12	teller	0.09
-1=ly & anh	martyr	0.06
-1=m	martyr	-0.16
-1=ma	martyr	0.24	teller	-0.13
-1=ma & anh	martyr	-0.2
-1=ma & ba	teller	0.17
-1=ma & chu	martyr	0.08
-1=ma & hai	martyr	0.11
-1=ma & la	martyr	0.1
-1=ma & ong	martyr	0.15
-1=ma & tam	teller	0.15
-1=ma & ten	martyr	-0.08
-1=ma & toi	martyr	0.09	teller	-0.14
-1=mai	martyr	0.12	teller	-0.05
-1=maman	teller	-0.1
-1=man	martyr	0.09
-1=mang	martyr	-0.16	teller	0.13
-1=mao	martyr	0.09
-1=mat	martyr	0.07	teller	-0.16
-1=mat & anh	martyr	0.06
-1=mat & chi	martyr	-0.06
-1=mat & co	martyr	-0.19
-1=mat & con	teller	-0.05
-1=mat & la	martyr	0.06
-1=mat & ten	martyr	-0.05
-1=mat & toi	martyr	-0.06	teller	0.05
-1=mau	teller	0.06
-1=mau & ba	martyr	-0.05
-1=mau & cua	teller	0.12
-1=may	martyr	-0.27	teller	0.15
-1=may & kim	martyr	-0.06
-1=may & ong	martyr	-0.12
-1=may & ten	martyr	0.06
-1=may & toi	teller	0.06
-1=me	martyr	-0.26	teller	-0.22
-1=me & anh	teller	-0.08
-1=me & con	teller	0.08
-1=me & la	martyr	0.11	teller	0.09
-1=me & le	martyr	-0.06
-1=me & liet	martyr	-0.87
-1=me & nguyen	martyr	-0.09
-1=me & tran	teller	0.15
-1=met	martyr	0.06
-1=mia	martyr	-0.28
-1=mieu	martyr	-0.1
-1=minh	martyr	-0.07	teller	0.51
-1=minh & anh	martyr	-0.06
-1=minh & ba	martyr	-0.08
-1=minh & co	martyr	0.33
-1=mme	martyr	-0.09
-1=mo	martyr	-0.25	teller	0.08
-1=mo & anh	teller	0.1
-1=mo & ba	teller	-0.05
-1=mo & bui	martyr	-0.06
-1=mo & chau	martyr	-0.06
-1=mo & chu	martyr	0.11
-1=mo & con	teller	0.09
-1=mo & cu	teller	0.1
-1=mo & dai	martyr	-0.05
-1=mo & dong	martyr	-0.11
-1=mo & em	martyr	0.08
-1=mo & ho	martyr	-0.1
-1=mo & liet	martyr	-0.13
-1=mo & ls	martyr	-0.1
-1=mo & nguyen	martyr	-0.08
-1=mo & ong	martyr	0.17	teller	-0.08
-1=mo & ten	martyr	-0.12
-1=mo & thang	teller	-0.07
-1=moc	martyr	0.05
-1=mot	martyr	-0.08
-1=mother	martyr	-0.05
-1=mr	teller	0.07
-1=mr & tran	martyr	-0.05	teller	0.2
-1=mrs	martyr	-0.1	teller	0.07
-1=mu	martyr	0.07	teller	-0.05
-1=mua	teller	0.17
-1=muc	martyr	-0.07	teller	0.06
-1=mui	martyr	-0.14
-1=mum	teller	-0.08
-1=my	martyr	0.06
-1=n	martyr	-0.05	teller	-0.09
-1=na	teller	-0.11
-1=nam	martyr	0.05
-1=nam & anh	martyr	-0.28
-1=nam & chi	martyr	0.09
-1=nam & la	martyr	0.05
-1=nam & ong	martyr	0.06
-1=nam & toi	teller	0.05
-1=name	teller	0.08
-1=nao	martyr	0.14
-1=nao & co	martyr	0.17
-1=nao & ten	martyr	-0.1
-1=nay	teller	0.22
-1=nay & ba	martyr	0.1
-1=nay & bac	teller	0.11
-1=nay & co	martyr	-0.05
-1=nay & le	teller	0.09
-1=nay & ong	martyr	-0.08
-1=ne	martyr	0.05	teller	0.08
-1=nen	martyr	-0.1
-1=net	martyr	-0.08
-1=neu	martyr	0.26
-1=ng	martyr	-0.15
-1=nga	martyr	0.05
-1=ngam & ta	martyr	-0.06
-1=ngan	martyr	0.08	teller	0.16
-1=nganh	martyr	0.05
-1=ngay	martyr	-0.08
-1=ngay & ong	martyr	-0.06
-1=nghe	martyr	-0.33	teller	0.12
-1=nghe & anh	martyr	-0.16	teller	0.07
-1=nghe & chu	teller	0.12
-1=nghen	martyr	0.08
-1=nghi	martyr	-0.31	teller	0.23
-1=nghi & cua	teller	-0.05
-1=ngo	martyr	0.09
-1=ngoai	martyr	0.1
-1=ngoai & ong	martyr	0.15	teller	0.09
-1=ngoai & toi	teller	-0.14
-1=ngoan	martyr	0.17
-1=ngoc	martyr	-0.12	teller	0.13
-1=ngoi	martyr	0.09
-1=ngon	teller	0.09
-1=ngu	martyr	-0.05
-1=nguc	martyr	0.05	teller	-0.06
-1=nguoi	teller	-0.29
-1=nguoi & anh	martyr	-0.19	teller	0.13
-1=nguoi & chi	martyr	-0.21
-1=nguoi & co	martyr	0.21
-1=nguoi & dao	martyr	-0.07
-1=nguoi & h	martyr	-0.08
-1=nguoi & la	martyr	0.14
-1=nguoi & nho	martyr	0.06
-1=nguoi & ong	martyr	0.09
-1=nguoi & ten	martyr	0.15	teller	-0.22
-1=nguoi & xung	martyr	0.06
-1=nguyen	martyr	-0.21	teller	0.07
-1=nguyen & la	martyr	-0.07	teller	0.07
-1=nguyen & xa	teller	-0.07
-1=nha	martyr	0.07	teller	0.11
-1=nha & anh	martyr	0.25
-1=nha & ba	martyr	-0.23
-1=nha & bac	martyr	0.26
-1=nha & chau	martyr	0.1	teller	0.1
-1=nha & chi	martyr	-0.1	teller	0.1
-1=nha & co	martyr	-0.09
-1=nha & cu	martyr	-0.16	teller	-0.09
-1=nha & cua	martyr	0.17
-1=nha & em	martyr	0.18
-1=nha & liet	martyr	-0.07
-1=nha & ong	martyr	-0.38	teller	0.07
-1=nha & ten	martyr	0.15
-1=nha & thang	martyr	-0.12
-1=nha & toi	martyr	0.2	teller	-0.21
-1=nham	teller	-0.09
-1=nham & la	martyr	-0.12
-1=nham & ong	martyr	-0.1
-1=nhan	martyr	0.08	teller	-0.19
-1=nhan & anh	martyr	-0.08
-1=nhan & ba	martyr	-0.05
-1=nhan & bac	martyr	-0.05
-1=nhan & chi	teller	0.05
-1=nhan & co	martyr	0.06
-1=nhan & con	teller	-0.18
-1=nhan & dinh	teller	-0.36
-1=nhan & dong	martyr	0.06
-1=nhan & em	teller	0.17
-1=nhan & le	martyr	-0.05
-1=nhan & liet	martyr	-0.22
-1=nhan & ong	martyr	0.12	teller	-0.08
-1=nhan & toi	martyr	0.11	teller	-0.05
-1=nhang	teller	0.05
-1=nhat	martyr	0.05
-1=nhat & anh	martyr	-0.06
-1=nhat & cua	martyr	0.25	teller	-0.1
-1=nhat & la	martyr	-0.07
-1=nhau	teller	-0.07
-1=nhe	teller	0.14
-1=nhe & bac	martyr	0.07	teller	-0.24
-1=nhe & la	teller	0.08
-1=nhe & ong	teller	0.1
-1=nhe & toi	martyr	-0.14
-1=nhi	martyr	-0.06
-1=nho	teller	-0.11
-1=nho & anh	martyr	-0.16	teller	0.13
-1=nho & bac	martyr	0.08	teller	-0.17
-1=nho & co	teller	-0.05
-1=nho & nguyen	martyr	0.14
-1=nho & ong	teller	-0.14
-1=nho & ten	martyr	0.08
-1=nhu & ong	martyr	-0.08
-1=nhua	martyr	-0.1
-1=nhuan	martyr	0.17
-1=nhung	martyr	-0.16
-1=ni	martyr	0.14
-1=niem	martyr	-0.12
-1=ninh	teller	-0.13
-1=ninh & ong	teller	-0.05
-1=ninh & ten	martyr	0.1
-1=no	martyr	0.27	teller	-0.1
-1=noi & anh	martyr	0.17
-1=noi & chu	martyr	0.1
-1=noi & con	martyr	0.09	teller	-0.12
-1=noi & em	martyr	-0.09
-1=noi & ong	martyr	-0.12	teller	0.06
-1=noi & ten	martyr	0.13
-1=noi & thang	martyr	0.08	teller	0.05
-1=nom	martyr	-0.07	teller	-0.1
-1=nong	martyr	0.13
-1=notebook	teller	0.05
-1=now	teller	-0.14
-1=ntls	martyr	-0.07
-1=nu	teller	-0.05
-1=nu & cuu	martyr	0.13
-1=nua	martyr	-0.08
-1=nua & la	martyr	0.19
-1=nua & nguyen	martyr	-0.07
-1=nua & ong	martyr	0.06
-1=nua & ten	martyr	0.08
-1=nuoi	martyr	0.27	teller	-0.19
-1=nuoi & anh	martyr	0.05
-1=o & ba	martyr	-0.06
-1=o & ban	martyr	-0.05
-1=o & cau	martyr	-0.09
-1=o & le	martyr	0.15
-1=oanh	martyr	-0.07
-1=of	martyr	0.05	teller	-0.06
-1=office	teller	0.07
-1=oi	martyr	0.13	teller	0.35
-1=oi & chau	teller	0.11
-1=oi & chu	martyr	0.07
-1=oi & con	martyr	0.12	teller	-0.07
-1=oi & em	teller	0.07
-1=ok	teller	-0.08
-1=on	martyr	-0.37	teller	-0.08
-1=on & anh	martyr	-0.28
-1=on & chu	teller	-0.06
-1=one	martyr	-0.07
-1=ong	teller	0.08
-1=ong & dong	martyr	0.24
-1=ong & ong	teller	0.07
-1=ong & ten	martyr	0.05	teller	0.06
-1=or	martyr	0.08	teller	0.13
-1=owner	martyr	-0.11
-1=pang	martyr	-0.06
-1=papiers	martyr	0.05
-1=pen	martyr	-0.13
-1=pere	teller	0.1
-1=pha	martyr	-0.3
-1=phach	martyr	0.05
-1=phai	martyr	0.13	teller	-0.08
-1=phai & cau	martyr	0.05
-1=phai & ong	martyr	0.14
-1=phan	martyr	0.15
-1=phap	teller	0.19
-1=phap & ten	teller	0.19
-1=phat	martyr	-0.14	teller	-0.05
-1=phiet	martyr	0.12
-1=phim	martyr	0.07
-1=pho	martyr	0.32	teller	-0.07
-1=pho & dai	martyr	0.08
-1=pho & la	martyr	0.1
-1=phol	martyr	-0.09
-1=phong	martyr	0.26
-1=phong & anh	martyr	0.05
-1=phong & co	martyr	-0.12
-1=phong & ong	martyr	-0.08
-1=phong & ten	martyr	0.06
-1=photo	martyr	-0.05	teller	-0.22
-1=phu	martyr	-0.16
-1=phuc	martyr	-0.3
-1=phung	martyr	-0.07	teller	0.09
-1=phuoc	martyr	0.1	teller	0.08
-1=phuoc & ong	martyr	0.15
-1=phuong	teller	-0.07
-1=po	teller	-0.06
-1=prisoner	martyr	-0.05
-1=put	martyr	0.3
-1=qk5	martyr	-0.1	teller	0.06
-1=qua	martyr	-0.2	teller	0.25
-1=quang	martyr	-0.15
-1=que	martyr	-0.23
-1=que & anh	martyr	0.05
-1=que & cua	martyr	0.09
-1=que & la	martyr	-0.21
-1=que & ong	martyr	-0.11
-1=quen	teller	-0.09
-1=quoc	martyr	-0.19	teller	0.05
-1=quy	martyr	-0.09	teller	-0.05
-1=quyen	teller	0.15
-1=quyet	teller	-0.12
-1=quynh	martyr	-0.08
-1=ra	martyr	0.09
-1=ra & anh	martyr	0.07
-1=ra & con	teller	0.11
-1=ra & la	martyr	-0.11
-1=ra & ong	martyr	0.05
-1=ra & ten	martyr	0.09
-1=rac	martyr	0.09
-1=ram	martyr	-0.05
-1=rang	martyr	0.22
-1=rang & anh	martyr	0.09
-1=ranh	teller	-0.11
-1=rao	martyr	0.12	teller	0.11
-1=rat	martyr	0.07
-1=ray	martyr	0.06	teller	0.19
-1=ray & ong	teller	0.22
-1=re	martyr	0.07
-1=ren	martyr	0.11
-1=ret	teller	-0.11
-1=ria	martyr	-0.08	teller	0.19
-1=ria & ten	martyr	-0.08	teller	0.19
-1=rieng	teller	0.12
-1=ro	teller	0.06
-1=ro & nguyen	martyr	0.07
-1=ro & ten	martyr	0.09
-1=roi	martyr	0.1	teller	0.28
-1=roi & anh	martyr	0.13
-1=roi & ba	teller	0.07
-1=roi & em	teller	0.09
-1=roi & ong	teller	0.08
-1=roi & ten	martyr	-0.07
-1=roi & thang	martyr	0.07
-1=roi & toi	martyr	0.08	teller	0.08
-1=rot	martyr	-0.07
-1=rung	martyr	0.05
-1=ruong	martyr	-0.09
-1=ruot	martyr	0.13	teller	-0.15
-1=s & name	martyr	0.05
-1=sa	martyr	-0.1
-1=sac	martyr	0.1
-1=sach	martyr	-0.13	teller	-0.17
-1=sach & liet	martyr	-0.14
-1=sach & ong	martyr	0.05
-1=sai	martyr	0.08
-1=sai & la	martyr	-0.08
-1=sai & ten	martyr	0.14
-1=san	teller	-0.11
-1=sang	martyr	-0.06
-1=sang & anh	martyr	0.05
-1=sanh	martyr	-0.16	teller	0.07
-1=sanh & ba	martyr	-0.13	teller	0.12
-1=sap	martyr	-0.09
-1=sau	martyr	-0.11	teller	-0.11
-1=sau & bac	martyr	0.12
-1=sau & co	martyr	-0.17
-1=sau & le	martyr	0.06	teller	0.06
-1=sau & toi	martyr	-0.07	teller	-0.06
-1=sdt	teller	-0.23
-1=sen	martyr	0.47
-1=sgt	teller	-0.05
-1=si	martyr	-0.28	teller	0.22
-1=si & con	martyr	-0.06	teller	-0.05
-1=si & hoang	martyr	0.08
-1=si & ma	martyr	-0.19
-1=si & ong	martyr	-0.07
-1=si & pham	martyr	-0.13	teller	0.06
-1=si & ten	martyr	0.08
-1=side	martyr	-0.14	teller	0.15
-1=sin	martyr	0.07
-1=sinh	martyr	-0.13	teller	0.15
-1=sinh & bac	martyr	-0.07
-1=sinh & cao	martyr	-0.09
-1=sinh & co	martyr	0.13
-1=sinh & ha	martyr	0.06
-1=sinh & la	martyr	0.08
-1=sinh & nguyen	martyr	-0.08
-1=sinh & toi	martyr	-0.17	teller	0.2
-1=sir	teller	-0.12
-1=sister	teller	0.15
-1=so	martyr	-0.43
-1=so & bac	martyr	-0.05	teller	0.07
-1=so & em	martyr	-0.05	teller	0.14
-1=so & ong	martyr	0.05
-1=so & ten	teller	-0.09
-1=soc	martyr	-0.05
-1=somebody	martyr	-0.05
-1=son	teller	-0.12
-1=son & anh	martyr	0.05
-1=son & co	teller	-0.11
-1=son & ong	martyr	-0.06
-1=song	teller	0.09
-1=song & anh	martyr	-0.14
-1=song & la	martyr	-0.08	teller	-0.11
-1=song & nam	martyr	0.07
-1=song & ong	martyr	0.08
-1=song & ten	martyr	-0.06
-1=song & toi	teller	0.15
-1=sot	martyr	0.1
-1=spoon	martyr	-0.08
-1=stone	martyr	-0.06	teller	-0.05
-1=su	martyr	-0.11
-1=su & bach	martyr	-0.09
-1=sua	teller	0.05
-1=sung	martyr	0.13	teller	-0.06
-1=suoi	martyr	-0.05	teller	-0.05
-1=sy	martyr	-0.27	teller	-0.07
-1=t	martyr	-0.25	teller	0.14
-1=ta	martyr	0.25
-1=tac	martyr	0.06
-1=tam	teller	0.07
-1=tam & ten	martyr	0.13
-1=tan	martyr	0.2	teller	-0.09
-1=tang	martyr	-0.17	teller	-0.24
-1=tang & anh	martyr	-0.06
-1=tang & em	martyr	-0.17
-1=tao	teller	0.1
-1=tap	teller	-0.18
-1=tap & ong	teller	-0.15
-1=tau	martyr	0.14
-1=tay	teller	0.2
-1=tay & anh	martyr	0.07
-1=tay & chi	teller	-0.08
-1=tay & cu	teller	0.05
-1=tay & cua	martyr	-0.1	teller	0.16
-1=tay & ong	martyr	-0.11	teller	0.22
-1=tay & thang	martyr	0.34
-1=tay & trinh	martyr	-0.06
-1=te	martyr	0.05
-1=ten	teller	-0.14
-1=ten & dung	martyr	0.09	teller	0.09
-1=ten & em	martyr	0.08	teller	-0.1
-1=tet	teller	0.1
-1=thac	teller	0.1
-1=thach	martyr	0.32
-1=thai	martyr	0.22
-1=tham	teller	0.13
-1=tham & ong	martyr	-0.06
-1=than	martyr	0.27	teller	-0.05
-1=than & anh	teller	0.09
-1=than & cua	martyr	0.09	teller	-0.05
-1=than & toi	martyr	0.08	teller	-0.12
-1=thang	martyr	-0.07
-1=thanh	martyr	-0.22	teller	0.17
-1=thanh & anh	martyr	-0.06
-1=thanh & ong	martyr	-0.06
-1=thanh & ten	martyr	-0.16	teller	0.22
-1=thao	martyr	0.11
-1=that	martyr	-0.11
-1=that & la	teller	0.08
-1=thay	martyr	0.15	teller	0.06
-1=thay & me	teller	-0.09
-1=thay & ten	martyr	0.1	teller	-0.11
-1=the	martyr	0.26
-1=the & la	martyr	0.09
-1=the & ong	martyr	-0.06
-1=them	martyr	0.22
-1=them & anh	martyr	0.15
-1=them & chu	martyr	0.09
-1=theo	martyr	-0.17	teller	0.08
-1=theo & anh	martyr	-0.05	teller	0.25
-1=theo & bac	martyr	-0.52
-1=theo & cu	martyr	0.05	teller	-0.09
-1=theo & ong	martyr	-0.13
-1=thep	martyr	-0.22	teller	0.36
-1=there	teller	-0.25
-1=thi	teller	-0.11
-1=thi & anh	martyr	0.22
-1=thi & cau	martyr	0.08
-1=thi & co	martyr	-0.13
-1=thi & lien	teller	0.08
-1=thi & ong	martyr	-0.07
-1=thi & thang	martyr	-0.13
-1=thi & toi	teller	-0.06
-1=thien	martyr	0.13	teller	-0.08
-1=thiet	martyr	-0.13	teller	-0.07
-1=thiet & la	martyr	-0.08
-1=thiet & le	martyr	-0.15
-1=thieu	martyr	-0.19
-1=thieu & ten	martyr	-0.2
-1=thim	martyr	0.09
-1=thin	martyr	0.05
-1=thinh	martyr	0.11	teller	-0.06
-1=think	martyr	0.05	teller	-0.09
-1=tho	martyr	-0.18	teller	-0.05
-1=tho & la	martyr	-0.05
-1=tho & ong	martyr	0.05	teller	-0.05
-1=thoa	martyr	0.09	teller	0.11
-1=thoa & chi	martyr	0.12
-1=thoai	martyr	-0.11
-1=thoat	martyr	-0.18
-1=thoi	martyr	-0.09	teller	0.3
-1=thoi & chu	teller	0.05
-1=thon	martyr	0.09	teller	-0.06
-1=thong	martyr	0.27
-1=thu	martyr	-0.27	teller	0.13
-1=thu & anh	martyr	0.06
-1=thu & ba	teller	0.05
-1=thu & bac	teller	0.11
-1=thu & cua	teller	0.14
-1=thu & truong	martyr	-0.19
-1=thua & anh	martyr	-0.05
-1=thua & chi	teller	-0.06
-1=thua & em	martyr	0.1
-1=thua & toi	martyr	-0.07
-1=thung	martyr	-0.06
-1=thuoc	martyr	-0.16
-1=thuong	martyr	0.17	teller	0.06
-1=thuong & anh	martyr	0.06
-1=thuong & ba	martyr	0.11	teller	-0.09
-1=thuong & ten	martyr	0.15
-1=thuy	martyr	0.11	teller	-0.09
-1=thuyet	martyr	0.08
-1=tich	martyr	0.09	teller	-0.11
-1=tien	martyr	0.08	teller	-0.14
-1=tien & la	martyr	-0.05
-1=tien & ong	martyr	0.05
-1=tieng	martyr	-0.2
-1=tiep	martyr	-0.11	teller	0.06
-1=tiep & co	martyr	0.06
-1=tieu	martyr	0.07	teller	0.13
-1=tim	teller	0.12
-1=tim & anh	martyr	0.08
-1=tim & bac	martyr	0.1
-1=tim & bo	martyr	0.05
-1=tim & cau	teller	-0.05
-1=tim & chu	martyr	-0.15
-1=tim & ho	martyr	0.09
-1=tim & la	martyr	0.05
-1=tim & nguyen	martyr	0.1	teller	0.07
-1=tim & than	martyr	-0.08
-1=tin	teller	0.1
-1=tin & co	martyr	0.05
-1=tin & cua	teller	0.22
-1=tin & ong	martyr	-0.08
-1=tinh	teller	-0.06
-1=tnxp	martyr	0.06
-1=to	martyr	-0.11	teller	0.33
-1=to & la	teller	0.05
-1=toan	martyr	-0.2	teller	-0.08
-1=toc	teller	0.21
-1=toc & thai	martyr	-0.05
-1=toi	martyr	-0.05
-1=toi & anh	teller	-0.07
-1=toi & ba	martyr	0.15
-1=toi & chu	martyr	-0.06
-1=toi & gom	martyr	-0.09	teller	0.12
-1=toi & ho	martyr	-0.05
-1=toi & la	martyr	0.12
-1=toi & ong	teller	-0.13
-1=tom	teller	0.05
-1=ton & ong	teller	0.05
-1=tong	martyr	-0.21
-1=too	teller	0.07
-1=tra	teller	-0.34
-1=tra & ba	teller	-0.12
-1=trac	martyr	0.11	teller	-0.07
-1=trai	martyr	0.31	teller	-0.17
-1=tran	martyr	-0.2	teller	-0.16
-1=tran & ba	martyr	-0.07
-1=tran & la	martyr	0.06
-1=trang & bac	teller	-0.09
-1=trang & chu	martyr	0.17
-1=trang & co	martyr	-0.07
-1=trang & ten	martyr	-0.08	teller	0.13
-1=trau	martyr	0.06
-1=tre	teller	-0.16
-1=tre & em	teller	-0.11
-1=tre & la	martyr	0.08
-1=tren	martyr	0.05
-1=tri	martyr	-0.13	teller	0.08
-1=trich	teller	-0.06
-1=trich & luc	teller	-0.06
-1=trieu	martyr	-0.07
-1=trinh	martyr	-0.12	teller	-0.12
-1=tro	martyr	-0.09
-1=troi	martyr	0.09
-1=tron	martyr	0.06
-1=trong	martyr	0.08
-1=trong & co	martyr	0.17
-1=truc	martyr	0.07	teller	0.13
-1=trung	martyr	-0.07	teller	-0.2
-1=truoc	martyr	-0.15
-1=truoc & bac	martyr	-0.07
-1=truoc & chi	martyr	-0.1	teller	-0.05
-1=truoc & la	martyr	0.08
-1=truong	martyr	-0.05	teller	-0.14
-1=truong & anh	martyr	0.08
-1=truong & chi	teller	0.13
-1=truong & dinh	teller	0.1
-1=truong & hai	martyr	-0.05
-1=truong & la	martyr	-0.05	teller	-0.09
-1=truong & nguyen	teller	-0.1
-1=truong & phan	teller	-0.05
-1=truong & tran	teller	0.13
-1=tu	teller	0.14
-1=tu & ba	martyr	0.06
-1=tu & ban	teller	-0.05
-1=tu & cua	martyr	0.16
-1=tu & la	martyr	0.08	teller	-0.07
-1=tu & nguyen	martyr	0.12
-1=tu & ong	teller	-0.06
-1=tu & sau	martyr	-0.05
-1=tuat	martyr	0.09
-1=tuc	teller	0.05
-1=tui	teller	0.29
-1=tui & nguyen	teller	0.09
-1=tum	martyr	0.11
-1=tuoi	martyr	0.08	teller	-0.13
-1=tuoi & bo	martyr	-0.18
-1=tuoi & cai	martyr	-0.09
-1=tuoi & co	martyr	0.1
-1=tuoi & con	martyr	0.1
-1=tuoi & cu	teller	0.05
-1=tuoi & ong	martyr	0.06	teller	-0.05
-1=tuoi & ten	martyr	-0.09	teller	0.15
-1=tuoi & toi	teller	0.06
-1=tuong	martyr	-0.27	teller	-0.08
-1=tuong & tran	martyr	-0.08
-1=tuyen	martyr	0.08
-1=tuyet	martyr	-0.09
-1=ty	martyr	0.11
-1=u	teller	-0.06
-1=ubnd	teller	0.1
-1=uc	martyr	0.09	teller	0.14
-1=ui	martyr	0.08
-1=ung	martyr	0.06
-1=uoc	martyr	-0.08	teller	0.07
-1=ut	martyr	-0.08
-1=ut & la	martyr	0.06
-1=ut & ten	teller	0.1
-1=uy	teller	-0.05
-1=va	teller	-0.05
-1=va & anh	martyr	0.07	teller	-0.09
-1=va & ba	teller	-0.05
-1=va & bac	martyr	-0.09
-1=va & bui	martyr	-0.27
-1=va & chi	martyr	-0.07
-1=va & co	martyr	0.09
-1=va & con	martyr	-0.83
-1=va & cu	martyr	-0.06
-1=va & dang	martyr	0.08
-1=va & dinh	martyr	-0.06
-1=va & dong	martyr	-0.05
-1=va & em	martyr	0.18
-1=va & ha	martyr	0.17
-1=va & hoang	martyr	-0.07
-1=va & le	martyr	-0.09
-1=va & luu	martyr	-0.06
-1=va & ma	martyr	0.09
-1=va & mac	martyr	0.07
-1=va & nguyen	martyr	-0.21
-1=va & ong	teller	-0.06
-1=va & pham	martyr	-0.05
-1=va & sau	martyr	-0.09
-1=va & son	martyr	0.07
-1=va & toi	martyr	-0.16	teller	0.57
-1=va & trinh	martyr	0.23
-1=va & ut	martyr	0.05
-1=va & vu	martyr	0.06
-1=vam	teller	0.12
-1=van	martyr	-0.05	teller	-0.33
-1=van & anh	martyr	0.05
-1=van & ong	martyr	-0.12
-1=vang	martyr	-0.05	teller	0.1
-1=vat	martyr	0.08	teller	0.13
-1=ve	martyr	0.26	teller	-0.25
-1=ve & anh	martyr	0.16
-1=ve & cau	martyr	-0.08
-1=ve & co	martyr	-0.06
-1=ve & con	martyr	-0.06	teller	-0.06
-1=ve & cu	martyr	0.23	teller	-0.05
-1=ve & hai	martyr	-0.07
-1=ve & la	martyr	-0.22
-1=ve & liet	martyr	-0.19
-1=ve & nguyen	martyr	0.26
-1=ve & ong	martyr	0.38
-1=ve & phung	martyr	0.11
-1=ve & ten	martyr	-0.11	teller	0.09
-1=veng	martyr	-0.09
-1=vi	martyr	-0.29	teller	0.15
-1=vi & anh	martyr	0.84
-1=vi & bac	teller	0.12
-1=vi & co	martyr	-0.6
-1=vi & la	martyr	-0.1
-1=vi & ten	martyr	-0.13	teller	0.08
-1=vi & toi	teller	0.05
-1=vien	martyr	0.19	teller	0.13
-1=vien & ten	martyr	-0.05
-1=vien & tran	teller	-0.05
-1=viet	martyr	-0.3	teller	0.22
-1=viet & la	martyr	-0.11
-1=viet & ong	martyr	-0.15	teller	0.06
-1=viet & thay	martyr	-0.06	teller	0.08
-1=vihear	martyr	-0.11
-1=vinh	teller	0.05
-1=vinh & ba	martyr	0.05
-1=vnch	martyr	-0.09	teller	0.08
-1=vo	teller	-0.14
-1=vo & anh	martyr	0.28
-1=vo & ba	teller	-0.05
-1=vo & chu	martyr	-0.05
-1=vo & cua	teller	0.08
-1=vo & la	martyr	-0.31	teller	-0.13
-1=vo & liet	martyr	0.15
-1=vo & ong	martyr	0.28
-1=vo & ten	martyr	-0.05
-1=voi	martyr	0.33	teller	0.2
-1=voi & anh	martyr	0.1	teller	-0.06
-1=voi & ba	teller	0.1
-1=voi & bac	martyr	0.13	teller	0.1
-1=voi & ban	martyr	0.13
-1=voi & cau	martyr	-0.1
-1=voi & chi	martyr	0.44	teller	0.06
-1=voi & chu	martyr	0.15
-1=voi & con	martyr	-0.07
-1=voi & cu	martyr	-0.06
-1=voi & em	martyr	-0.21	teller	0.33
-1=voi & mot	martyr	0.23
-1=voi & ong	martyr	0.07	teller	-0.09
-1=voi & thang	martyr	-0.22	teller	-0.05
-1=voi & tu	martyr	0.06
-1=voi & y	martyr	0.07
-1=vong	martyr	0.05	teller	0.05
-1=vs	martyr	0.12
-1=vu	martyr	-0.07	teller	-0.16
-1=vu & toi	teller	-0.07
-1=vui	martyr	0.13
-1=vui & anh	martyr	0.06
-1=vuon	martyr	-0.14	teller	0.05
-1=vuon & ong	martyr	-0.05
-1=vuong	martyr	-0.23	teller	0.1
-1=vy	martyr	-0.06	teller	0.09
-1=were	martyr	0.19
-1=who	martyr	-0.1
-1=with	martyr	-0.15
-1=with & the	martyr	-0.05
-1=woman	martyr	-0.07	teller	-0.05
-1=xa	martyr	0.05	teller	-0.06
-1=xa & anh	martyr	-0.14
-1=xa & co	martyr	-0.09
-1=xa & ong	teller	-0.07
-1=xac	martyr	0.2	teller	0.1
-1=xang	teller	-0.07
-1=xe	martyr	0.27	teller	-0.06
-1=xe & anh	martyr	0.05
-1=xe & co	martyr	-0.07
-1=xem	teller	0.05
-1=xom	martyr	-0.19	teller	0.13
-1=xom & ong	martyr	-0.07	teller	0.16
-1=xuan	martyr	-0.08	teller	-0.05
-1=xuc	martyr	-0.05
-1=xuong	martyr	-0.06
-1=xuong & anh	martyr	-0.07
-1=xuyen	martyr	0.1	teller	-0.06
-1=y	martyr	-0.07	teller	0.31
-1=years	teller	0.08
-1=yen	martyr	0.06	teller	0.06
-1=yeu	martyr	-0.25	teller	-0.07
-1=yeu & cu	martyr	0.07
-1=yeu & ten	martyr	-0.1
-1=you	teller	0.07
-1=zalo	teller	0.06
-2=#	martyr	0.06	teller	-0.18
-2=##	martyr	-0.1	teller	-0.09
-2=###	teller	0.19
-2=####	martyr	-0.29	teller	0.15
-2=^	martyr	-0.76	teller	-0.24
-2=a	martyr	-0.11	teller	0.09
-2=ai	teller	-0.1
-2=alo	martyr	-0.05	teller	0.12
-2=am	martyr	-0.06
-2=ama	martyr	-0.1
-2=an	martyr	0.16	teller	0.08
-2=and	martyr	-0.12	teller	0.11
-2=another	martyr	0.08
-2=ap	martyr	-0.17	teller	0.05
-2=arvn	martyr	-0.18	teller	0.05
-2=as	teller	0.08
-2=aug	teller	0.09
-2=avec	martyr	-0.11
-2=ay	teller	-0.11
-2=b	martyr	0.07	teller	-0.05
-2=b3	martyr	0.05
-2=ba	teller	0.49
-2=bac	martyr	0.14
-2=bach	martyr	0.06
-2=bai	martyr	0.05
-2=ban	martyr	-0.05	teller	-0.3
-2=bang	martyr	-0.14	teller	0.19
-2=bao	martyr	-0.08	teller	0.07
-2=bat	martyr	0.26
-2=battalion	martyr	0.08
-2=bau	martyr	0.07
-2=bay	martyr	0.13
-2=be	teller	0.12
-2=belt	martyr	0.11
-2=ben	martyr	0.25	teller	-0.22
-2=bi	martyr	-0.34	teller	-0.06
-2=bia	martyr	-0.08	teller	-0.11
-2=bien	martyr	0.14	teller	0.23
-2=biet	martyr	-0.2	teller	-0.18
-2=binh	martyr	0.17
-2=bo	martyr	-0.07	teller	-0.09
-2=boc	martyr	-0.28
-2=bom	martyr	0.1	teller	-0.06
-2=bon	martyr	0.2	teller	0.08
-2=bong	teller	0.07
-2=bua	martyr	0.14
-2=bung	martyr	0.08
-2=buoi	martyr	-0.17	teller	-0.06
-2=buried	martyr	0.09
-2=but	martyr	0.05	teller	-0.16
-2=buu	teller	0.05
-2=c	martyr	0.15
-2=c17	martyr	0.1
-2=c4	martyr	0.15
-2=ca	martyr	0.17	teller	0.19
-2=cac	martyr	-0.07	teller	0.11
-2=cai	martyr	0.08
-2=cam	martyr	-0.22	teller	-0.12
-2=can	martyr	0.08	teller	0.12
-2=cang	martyr	0.1
-2=canh	martyr	0.26	teller	-0.24
-2=cao	martyr	-0.28	teller	-0.13
-2=cap	martyr	-0.05
-2=cau	teller	-0.08
-2=cay	martyr	-0.13	teller	0.05
-2=ccb	martyr	0.08	teller	0.2
-2=ce	martyr	-0.07
-2=cemetery	martyr	-0.08
-2=cha	martyr	0.14	teller	0.11
-2=chac	martyr	-0.05
-2=chan	martyr	0.26
-2=chanh	martyr	-0.09
-2=chao	martyr	-0.11	teller	0.15
-2=chap	teller	0.08
-2=chat	teller	-0.17
-2=chau	martyr	-0.15	teller	0.09
-2=chay	martyr	-0.1
-2=cheo	martyr	-0.14
-2=chet	teller	0.27
-2=chief	martyr	-0.05
-2=chien	martyr	-0.11	teller	0.05
-2=chieu	martyr	0.08	teller	0.05
-2=chim	martyr	-0.11
-2=chin	martyr	0.2	teller	-0.05
-2=chinh	martyr	-0.22	teller	0.15
-2=chiu	martyr	0.07
-2=cho	martyr	-0.11	teller	-0.24
-2=chon	martyr	-0.17	teller	-0.12
-2=chong	martyr	0.14	teller	-0.05
-2=chu	martyr	-0.64	teller	0.29
-2=chua	martyr	-0.18
-2=chuc	martyr	-0.13	teller	0.09
-2=chung	martyr	0.15
-2=chuong	teller	-0.07
-2=church	martyr	0.13
-2=chuyen	teller	0.14
-2=co	martyr	-0.17
-2=coc	martyr	0.05
-2=coi	martyr	-0.09
-2=col	teller	0.07
-2=com	martyr	0.21	teller	0.06
-2=commander	martyr	-0.19
-2=con	martyr	0.1
-2=cong	martyr	-0.25	teller	0.08
-2=cot	martyr	-0.12	teller	0.05
-2=cote	teller	-0.06
-2=cua	martyr	0.13	teller	0.14
-2=cung	martyr	0.11
-2=cuoc	teller	0.09
-2=cuoi	martyr	0.12
-2=cuong	martyr	-0.16	teller	0.05
-2=cut	teller	0.09
-2=cuu	martyr	-0.07
-2=d	martyr	-0.09	teller	0.1
-2=d8	martyr	-0.05
-2=da	martyr	-0.07	teller	0.22
-2=dai	teller	0.11
-2=dak	martyr	0.1	teller	0.11
-2=dam	martyr	-0.05	teller	-0.05
-2=dan	teller	-0.25
-2=dang	teller	0.15
-2=danh	teller	-0.26
-2=dao	martyr	-0.15	teller	0.05
-2=dat	martyr	-0.09
-2=dau	martyr	0.14	teller	0.09
-2=day	martyr	-0.18	teller	0.06
-2=dc	teller	-0.06
-2=de	martyr	-0.1	teller	0.13
-2=dead	martyr	0.13
-2=dec	martyr	0.08	teller	-0.05
-2=dem	martyr	0.08
-2=den	martyr	0.08	teller	0.24
-2=deo	martyr	0.07	teller	-0.07
-2=deu	teller	-0.06
-2=di	martyr	0.05
-2=dia	teller	0.14
-2=diary	martyr	0.05	teller	-0.05
-2=dich	martyr	-0.16
-2=dien	teller	-0.13
-2=diep	martyr	-0.15
-2=dieu	martyr	-0.29
-2=dinh	martyr	0.26
-2=district	martyr	0.17	teller	-0.05
-2=do	teller	-0.12
-2=doan	martyr	0.31
-2=doc	martyr	0.21
-2=doi	martyr	-0.19	teller	0.15
-2=don	martyr	-0.31	teller	0.05
-2=dong	martyr	0.15	teller	-0.07
-2=dot	martyr	-0.1
-2=du	martyr	0.23	teller	-0.08
-2=dua	teller	0.11
-2=duc	martyr	0.08
-2=dung	martyr	-0.14	teller	-0.12
-2=duoc	martyr	0.11
-2=duoi	teller	-0.07
-2=duong	martyr	-0.24	teller	0.11
-2=dut	martyr	0.07
-2=duy	martyr	-0.21
-2=duyet	teller	-0.06
-2=e	teller	0.32
-2=em	martyr	0.13
-2=en	teller	-0.07
-2=est	martyr	-0.11
-2=f10	teller	-0.21
-2=family	teller	-0.07
-2=for	teller	0.12
-2=from	teller	-0.13
-2=gach	martyr	-0.11
-2=gan	teller	0.17
-2=gao	martyr	0.05
-2=gap	martyr	0.1	teller	0.08
-2=ghe	martyr	-0.07
-2=ghi	teller	0.27
-2=gi	martyr	-0.07	teller	0.19
-2=gia	martyr	0.23	teller	0.09
-2=giai	martyr	0.24	teller	-0.07
-2=giang	martyr	0.23
-2=giao	martyr	0.1
-2=gio	teller	-0.06
-2=giu	martyr	0.05	teller	0.12
-2=gium	martyr	-0.07
-2=giup	teller	0.24
-2=go	martyr	0.44	teller	-0.09
-2=goc	teller	0.41
-2=goi	martyr	-0.09	teller	-0.26
-2=gom	teller	-0.07
-2=grand	martyr	0.06
-2=gui	martyr	0.09
-2=h	martyr	0.2
-2=ha	martyr	-0.09	teller	0.07
-2=hai	martyr	0.06
-2=ham	martyr	-0.08
-2=han	martyr	-0.22
-2=hang	martyr	-0.29	teller	0.23
-2=hao	martyr	-0.07	teller	0.37
-2=hau	martyr	0.11
-2=have	teller	0.06
-2=hay	martyr	-0.11	teller	0.09
-2=he	martyr	-0.06	teller	0.05
-2=hem	teller	-0.12
-2=her	martyr	0.05
-2=het	martyr	0.13	teller	-0.06
-2=hi	martyr	-0.26
-2=hien	martyr	-0.3	teller	0.14
-2=him	teller	-0.14
-2=hinh	martyr	0.1
-2=his	martyr	0.1	teller	0.16
-2=ho	martyr	0.38	teller	-0.06
-2=hoa	martyr	0.24	teller	-0.05
-2=hoac	martyr	0.09	teller	-0.07
-2=hoach	martyr	0.19
-2=hoai	martyr	-0.08
-2=hoang	martyr	-0.14
-2=hoe	martyr	-0.14
-2=hoi	martyr	0.13	teller	-0.15
-2=hom	martyr	0.06	teller	-0.2
-2=hon	martyr	-0.1	teller	-0.16
-2=hong	martyr	-0.08
-2=hop	martyr	-0.05	teller	-0.15
-2=hs	teller	-0.13
-2=hua	martyr	0.07
-2=huan	martyr	0.05
-2=huong	martyr	0.1
-2=huu	martyr	-0.24
-2=huy	teller	-0.12
-2=huyen	martyr	-0.06
-2=huyet	martyr	-0.05
-2=hy	martyr	0.13	teller	-0.08
-2=i	martyr	0.06
-2=ia	martyr	-0.09
-2=if	martyr	-0.09
-2=in	martyr	0.07	teller	0.06
-2=ino	martyr	0.05
-2=is	martyr	0.14
-2=it	teller	0.12
-2=je	teller	-0.08
-2=k	martyr	0.12	teller	-0.06
-2=ka	martyr	0.06
-2=ke	martyr	-0.18
-2=keo	martyr	0.2	teller	-0.09
-2=ket	martyr	0.05	teller	0.09
-2=kha	martyr	-0.26
-2=khac	martyr	0.07	teller	0.05
-2=khai	martyr	0.3	teller	-0.11
-2=kham	martyr	0.08
-2=khan	martyr	-0.05
-2=khang	martyr	0.17	teller	-0.05
-2=khanh	martyr	-0.12	teller	0.12
-2=khau	martyr	-0.16	teller	-0.05
-2=khe	teller	0.05
-2=khi	martyr	-0.2
-2=kho	teller	-0.18
-2=khoa	martyr	0.07	teller	0.12
-2=khoai	martyr	-0.05
-2=khoan	martyr	0.06
-2=khoc	martyr	-0.31
-2=khoi	martyr	0.1
-2=khong	martyr	-0.09	teller	0.12
-2=khu	teller	-0.12
-2=khuong	martyr	0.07
-2=kia	martyr	0.33	teller	-0.05
-2=kich	martyr	-0.1
-2=kiem	martyr	0.33
-2=kien	martyr	0.1
-2=kieu	martyr	-0.08
-2=killed	martyr	0.07
-2=kim	martyr	-0.17	teller	0.14
-2=kin	martyr	0.1
-2=kinh	martyr	0.06
-2=kip	martyr	0.06
-2=ko	martyr	-0.1	teller	0.06
-2=kon	martyr	0.21
-2=ksor	martyr	-0.06	teller	0.1
-2=ky	martyr	-0.16	teller	0.18
-2=l	martyr	0.09
-2=la	martyr	0.12	teller	-0.1
-2=lac	martyr	-0.32	teller	0.07
-2=lai	teller	0.28
-2=lam	martyr	-0.18
-2=lan	martyr	0.15	teller	0.05
-2=lang	martyr	-0.45	teller	0.26
-2=lanh	teller	0.13
-2=lao	martyr	0.1	teller	-0.07
-2=lap	martyr	-0.13	teller	-0.07
-2=lau	martyr	-0.05
-2=lay	martyr	-0.1	teller	0.05
-2=le	martyr	0.27	teller	-0.08
-2=left	martyr	-0.05
-2=len	martyr	-0.22
-2=les	teller	0.14
-2=letter	martyr	0.09
-2=lich	martyr	-0.15
-2=lien	martyr	0.18	teller	0.19
-2=liet	martyr	-0.28	teller	0.4
-2=linh	martyr	-0.22	teller	0.12
-2=lo	martyr	0.23	teller	0.11
-2=loc	martyr	0.09	teller	-0.11
-2=loi	martyr	-0.14
-2=lon	martyr	0.08	teller	0.06
-2=long	martyr	0.1
-2=look	teller	0.07
-2=lt	teller	-0.13
-2=lu	martyr	-0.14
-2=lua	martyr	-0.22	teller	-0.05
-2=luan	martyr	-0.05
-2=luc	martyr	-0.17	teller	-0.16
-2=lun	martyr	-0.12
-2=lung	martyr	-0.07
-2=luom	martyr	0.11
-2=luon	martyr	-0.05	teller	0.12
-2=luong	teller	-0.15
-2=luu	martyr	0.17
-2=luyen	martyr	-0.14	teller	0.13
-2=ly	martyr	-0.12	teller	-0.1
-2=m	martyr	-0.19	teller	0.12
-2=ma	martyr	0.23	teller	-0.2
-2=mac	martyr	-0.05
-2=mai	martyr	-0.07	teller	-0.08
-2=man	martyr	-0.08
-2=mang	martyr	0.06
-2=manh	martyr	0.06	teller	-0.05
-2=mao	martyr	0.07
-2=mat	teller	0.08
-2=mau	martyr	0.23	teller	-0.13
-2=may	martyr	0.33	teller	0.12
-2=me	martyr	0.41	teller	-0.22
-2=mien	martyr	0.05
-2=mieng	martyr	0.12	teller	-0.05
-2=min	martyr	0.16
-2=minh	martyr	-0.07
-2=mit	teller	0.11
-2=mo	martyr	-0.15	teller	0.17
-2=moc	martyr	0.16	teller	-0.12
-2=moi	martyr	0.05	teller	-0.19
-2=mon	teller	0.09
-2=mong	martyr	0.16	teller	-0.1
-2=mot	martyr	0.41	teller	0.13
-2=mua	teller	-0.07
-2=mui	martyr	0.14
-2=mung	teller	-0.05
-2=muoi	martyr	0.4	teller	-0.05
-2=muon	martyr	-0.1
-2=muong	martyr	-0.18
-2=my	martyr	-0.05	teller	-0.14
-2=n	martyr	0.12
-2=nam	teller	-0.19
-2=name	teller	-0.07
-2=named	martyr	0.09
-2=nang	martyr	0.1	teller	-0.06
-2=nao	martyr	0.05	teller	0.09
-2=nay	martyr	0.1
-2=nen	martyr	0.26
-2=neu	martyr	-0.1	teller	-0.09
-2=nga	martyr	-0.07
-2=ngai	martyr	0.19
-2=ngan	teller	-0.06
-2=ngay	teller	0.1
-2=nghe	martyr	0.18	teller	-0.08
-2=nghi	martyr	0.17	teller	0.24
-2=nghia	martyr	-0.18	teller	-0.13
-2=ngo	martyr	-0.07	teller	-0.06
-2=ngoai	teller	-0.06
-2=ngoan	martyr	0.14
-2=ngoc	martyr	-0.14	teller	0.05
-2=ngu	teller	0.08
-2=nguoi	martyr	-0.2	teller	0.17
-2=nguyen	martyr	-0.11	teller	0.25
-2=nha	martyr	-0.06
-2=nhac	martyr	0.16	teller	0.07
-2=nham	martyr	0.13
-2=nhan	martyr	-0.29	teller	0.52
-2=nhap	martyr	-0.05	teller	0.11
-2=nhat	teller	-0.11
-2=nhau	martyr	-0.12
-2=nhay	martyr	0.09
-2=nhi	martyr	-0.08
-2=nhiem	teller	0.13
-2=nhien	martyr	-0.13
-2=nhieu	martyr	-0.05
-2=nho	martyr	0.44	teller	-0.19
-2=nhom	martyr	0.17
-2=nhu	martyr	0.06	teller	0.19
-2=nhua	martyr	0.05
-2=nhuan	martyr	0.07
-2=nhung	martyr	-0.11
-2=ninh	martyr	-0.19
-2=no	martyr	-0.17	teller	0.16
-2=noi	martyr	0.25	teller	0.07
-2=nom	martyr	0.08
-2=nong	martyr	-0.06
-2=nop	martyr	-0.08	teller	0.06
-2=north	teller	0.05
-2=november	martyr	0.05
-2=ntls	teller	0.07
-2=nua	martyr	-0.05	teller	-0.12
-2=nui	teller	-0.05
-2=nung	martyr	0.13
-2=nuoc	martyr	-0.1
-2=nuoi	martyr	-0.09
-2=nuong	teller	-0.1
-2=o	martyr	0.31	teller	-0.31
-2=oai	martyr	-0.1
-2=oanh	teller	-0.06
-2=oi	martyr	-0.15
-2=old	teller	0.1
-2=om	teller	-0.19
-2=on	martyr	0.15
-2=one	martyr	-0.19
-2=ong	martyr	0.34	teller	0.06
-2=other	teller	-0.05
-2=pao	martyr	-0.09
-2=pere	martyr	-0.08	teller	0.05
-2=pha	martyr	0.14	teller	-0.06
-2=pham	martyr	0.2
-2=phan	teller	0.13
-2=phao	teller	-0.07
-2=phap	martyr	-0.07	teller	-0.06
-2=phat	martyr	-0.2
-2=phau	martyr	-0.06
-2=phe	teller	-0.12
-2=phep	martyr	-0.11	teller	0.05
-2=phi	martyr	0.19
-2=phia	martyr	-0.15	teller	-0.07
-2=phien	teller	0.05
-2=phnom	martyr	0.12
-2=pho	teller	-0.06
-2=phoi	martyr	0.06
-2=phong	martyr	-0.12	teller	-0.23
-2=phu	teller	-0.12
-2=phuc	martyr	0.15
-2=phum	martyr	0.05
-2=phung	martyr	-0.15
-2=phuoc	teller	0.06
-2=phuong	martyr	-0.06
-2=place	teller	-0.12
-2=post	teller	0.1
-2=preah	martyr	-0.11
-2=prisoners	martyr	-0.21
-2=qua	teller	0.1
-2=quach	martyr	-0.05
-2=quan	martyr	0.05
-2=quang	martyr	-0.08	teller	-0.07
-2=quay	martyr	0.11
-2=que	martyr	-0.11	teller	-0.12
-2=quen	martyr	-0.09
-2=quy	martyr	0.23	teller	0.06
-2=quyen	martyr	-0.12
-2=ra	martyr	-0.17	teller	0.13
-2=rach	martyr	-0.22
-2=rang	martyr	-0.14
-2=rao	martyr	-0.24
-2=ray	martyr	-0.05	teller	0.12
-2=re	martyr	0.1
-2=rieng	martyr	0.17
-2=ro	martyr	0.14
-2=roi	teller	-0.13
-2=rot	martyr	-0.1
-2=rue	martyr	0.05
-2=rung	martyr	0.06
-2=ruong	martyr	-0.07
-2=ruot	teller	-0.06
-2=rut	martyr	-0.06
-2=s	martyr	-0.08	teller	0.07
-2=sa	martyr	0.09
-2=sach	teller	0.26
-2=sai	martyr	-0.34	teller	-0.09
-2=said	martyr	0.08
-2=sam	martyr	-0.18
-2=same	martyr	0.05	teller	-0.17
-2=san	martyr	0.08	teller	0.06
-2=sang	teller	-0.05
-2=sanh	teller	0.12
-2=sao	martyr	-0.16
-2=sat	teller	0.09
-2=sau	martyr	0.27	teller	0.06
-2=says	martyr	-0.08
-2=scan	teller	0.07
-2=se	martyr	0.2
-2=sen	martyr	0.06
-2=ses	martyr	0.14
-2=sgt	teller	0.11
-2=si	martyr	-0.19	teller	-0.08
-2=side	martyr	0.11
-2=since	martyr	0.05
-2=so	martyr	-0.14
-2=som	martyr	0.1
-2=son	teller	0.13
-2=song	martyr	-0.2
-2=sot	martyr	-0.07	teller	-0.17
-2=south	teller	0.05
-2=stt	martyr	0.07
-2=su	martyr	0.21	teller	-0.25
-2=sung	martyr	-0.29	teller	0.29
-2=suoi	martyr	-0.18	teller	-0.06
-2=sur	teller	0.06
-2=suu	martyr	0.05
-2=sy	martyr	0.16	teller	-0.08
-2=t	martyr	0.13
-2=ta	martyr	-0.06	teller	-0.12
-2=tai	martyr	0.19	teller	0.06
-2=tam	martyr	-0.29	teller	-0.07
-2=tan	martyr	0.22	teller	-0.08
-2=tang	martyr	-0.17	teller	-0.22
-2=tao	martyr	0.07	teller	-0.08
-2=tap	martyr	0.18
-2=tat	martyr	-0.07
-2=tay	martyr	-0.06
-2=tb	martyr	0.06
-2=ten	teller	-0.33
-2=th	martyr	0.15
-2=thach	martyr	-0.13	teller	-0.14
-2=thai	martyr	-0.06
-2=tham	martyr	-0.18
-2=than	teller	0.09
-2=thang	martyr	0.08	teller	0.05
-2=thanh	martyr	0.24
-2=thank	martyr	-0.06
-2=thao	martyr	0.19	teller	0.09
-2=thap	martyr	-0.08
-2=that	martyr	0.34	teller	-0.35
-2=thay	martyr	0.1	teller	-0.16
-2=the	martyr	-0.27	teller	0.16
-2=them	martyr	0.18
-2=theo	martyr	-0.1
-2=there	martyr	0.07	teller	-0.05
-2=they	martyr	0.27	teller	0.13
-2=thi	martyr	0.31
-2=thia	martyr	0.25
-2=thien	martyr	-0.08	teller	0.13
-2=thiet	martyr	-0.05	teller	-0.07
-2=thieu	martyr	-0.11
-2=thinh	martyr	0.2
-2=tho	martyr	-0.12
-2=thoai	teller	0.09
-2=thoan	martyr	0.15
-2=thoat	martyr	0.05
-2=thoi	martyr	0.05
-2=thon	martyr	-0.09	teller	-0.06
-2=thong	teller	-0.11
-2=thu	martyr	-0.24	teller	0.2
-2=thua	martyr	-0.06	teller	0.07
-2=thuc	martyr	0.09	teller	0.07
-2=thuoc	martyr	-0.18	teller	-0.13
-2=thuong	martyr	-0.28	teller	0.15
-2=thuy	martyr	0.11	teller	-0.21
-2=thuyen	martyr	-0.28
-2=tia	martyr	-0.08
-2=tich	teller	-0.21
-2=tien	martyr	0.08	teller	-0.11
-2=tiep	teller	-0.08
-2=tieu	martyr	-0.05	teller	-0.11
-2=tinh	martyr	-0.05	teller	0.3
-2=to	martyr	0.1	teller	-0.12
-2=toan	teller	-0.25
-2=toi	martyr	0.3	teller	-0.44
-2=tong	martyr	-0.11	teller	0.11
-2=tra	martyr	-0.08
-2=trac	martyr	-0.12
-2=trai	martyr	-0.26
-2=tram	martyr	-0.07	teller	0.17
-2=tran	martyr	0.19	teller	0.14
-2=trang	martyr	-0.12	teller	-0.18
-2=trao	martyr	-0.12
-2=trau	martyr	0.09	teller	-0.1
-2=tre	martyr	0.07
-2=tren	martyr	-0.25	teller	0.33
-2=treo	martyr	-0.1
-2=tri	teller	0.11
-2=tro	teller	-0.09
-2=troi	martyr	0.12
-2=tron	martyr	-0.08
-2=trong	martyr	-0.08	teller	-0.19
-2=tru	martyr	-0.05
-2=truc	martyr	-0.11	teller	0.18
-2=trung	martyr	0.45	teller	-0.23
-2=truoc	martyr	0.19	teller	-0.12
-2=truong	martyr	0.35	teller	0.28
-2=truy	martyr	0.06
-2=tu	martyr	0.22	teller	-0.24
-2=tuan	martyr	-0.27	teller	0.18
-2=tuat	martyr	0.08	teller	0.06
-2=tuc	martyr	-0.21
-2=tui	martyr	-0.18
-2=tum	martyr	-0.11	teller	0.11
-2=tung	martyr	-0.17
-2=tuoi	martyr	-0.05	teller	-0.08
-2=tuong	martyr	-0.44	teller	0.14
-2=tuy	teller	0.09
-2=tuyen	martyr	-0.16
-2=ty	martyr	-0.16
-2=u	martyr	0.05
-2=ubnd	martyr	0.09
-2=un	martyr	0.11	teller	-0.2
-2=uncle	martyr	-0.16	teller	0.19
-2=une	martyr	0.12
-2=ung	martyr	-0.06
-2=ut	martyr	0.41
-2=uy	teller	-0.05
-2=v	martyr	-0.12
-2=va	martyr	-0.29	teller	-0.05
-2=vam	martyr	0.06
-2=van	martyr	-0.13	teller	0.17
-2=vao	teller	-0.1
-2=vay	martyr	0.05	teller	0.05
-2=ve	teller	-0.2
-2=vet	martyr	-0.08
-2=vi	martyr	-0.06	teller	0.25
-2=viec	martyr	-0.16
-2=vien	teller	-0.07
-2=viet	martyr	0.24	teller	-0.23
-2=vinh	martyr	-0.07
-2=vo	martyr	0.15	teller	-0.1
-2=voi	martyr	-0.2	teller	-0.05
-2=vu	martyr	0.07
-2=vua	martyr	-0.07	teller	0.15
-2=vung	teller	0.08
-2=vuon	martyr	-0.21	teller	0.18
-2=we	martyr	0.41
-2=who	teller	-0.07
-2=with	martyr	0.05
-2=write	teller	0.14
-2=xa	martyr	0.3	teller	0.11
-2=xac	martyr	0.11
-2=xam	martyr	-0.14
-2=xe	martyr	0.33	teller	-0.22
-2=xem	teller	0.11
-2=xi	teller	0.17
-2=xieng	martyr	0.19	teller	-0.18
-2=xin	martyr	-0.08	teller	-0.16
-2=xoan	martyr	0.07
-2=xom	teller	-0.07
-2=xu	teller	0.13
-2=xung	martyr	0.07
-2=xuong	martyr	-0.1
-2=xuyen	martyr	-0.05	teller	0.16
-2=y	martyr	-0.08	teller	0.13
-2=yen	teller	-0.05
-2=yeu	martyr	0.11	teller	-0.05
-2=your	teller	0.08
-3=#	martyr	-0.09	teller	0.11
-3=##	martyr	-0.07	teller	0.16
-3=###	martyr	0.07	teller	-0.08
-3=####	martyr	0.25	teller	-0.09
-3=#####	martyr	-0.13
-3=^	martyr	-0.22	teller	0.3
-3=a	martyr	-0.25	teller	0.14
-3=ac	martyr	0.1
-3=adn	teller	0.07
-3=ai	martyr	0.4	teller	0.1
-3=al	martyr	0.05
-3=all	teller	0.13
-3=an	teller	-0.06
-3=and	martyr	0.09	teller	-0.07
-3=anh	martyr	-0.21	teller	-0.15
-3=as	martyr	-0.09
-3=au	martyr	-0.26
-3=avait	martyr	-0.09
-3=avec	teller	0.12
-3=ay	martyr	0.19	teller	0.19
-3=b	martyr	0.22	teller	0.1
-3=ba	martyr	-0.06	teller	-0.2
-3=bac	martyr	-0.43	teller	-0.18
-3=bach	martyr	-0.05
-3=bai	martyr	-0.16	teller	-0.07
-3=ban	martyr	-0.32	teller	0.2
-3=bang	martyr	0.17	teller	-0.28
-3=bao	martyr	-0.16	teller	-0.2
-3=bat	martyr	-0.1
-3=bau	martyr	0.08
-3=bay	martyr	0.13	teller	-0.18
-3=be	martyr	0.2	teller	0.19
-3=ben	teller	-0.19
-3=beo	martyr	0.13
-3=bi	martyr	-0.06	teller	-0.18
-3=bia	teller	-0.23
-3=bich	teller	0.1
-3=bien	teller	-0.07
-3=biet	martyr	0.05	teller	-0.06
-3=bieu	martyr	0.11
-3=bim	martyr	-0.05
-3=binh	martyr	-0.2	teller	0.19
-3=bo	teller	0.28
-3=boc	martyr	0.06	teller	-0.12
-3=body	martyr	0.06
-3=boi	teller	0.06
-3=bom	martyr	0.09
-3=bon	martyr	0.19
-3=bong	martyr	-0.1
-3=bot	martyr	0.11
-3=boy	teller	-0.08
-3=bui	martyr	-0.09
-3=bung	martyr	-0.13
-3=buoi	martyr	0.06
-3=buon	martyr	-0.06
-3=but	martyr	0.12	teller	0.14
-3=by	martyr	-0.06
-3=bya	martyr	0.05
-3=c	teller	0.08
-3=c5	martyr	-0.05
-3=ca	martyr	0.21	teller	-0.13
-3=cac	martyr	-0.06	teller	0.22
-3=cai	martyr	-0.09	teller	-0.1
-3=cam	martyr	0.07	teller	-0.11
-3=can	martyr	-0.1	teller	-0.3
-3=canh	martyr	0.16	teller	0.06
-3=cao	martyr	0.12	teller	-0.16
-3=cat	martyr	0.06	teller	-0.13
-3=cau	martyr	0.2	teller	-0.25
-3=cay	teller	-0.14
-3=ccb	teller	0.08
-3=cha	martyr	0.13
-3=chac	teller	0.19
-3=cham	martyr	0.05
-3=chanh	martyr	-0.14
-3=chao	martyr	-0.18	teller	0.14
-3=chat	martyr	0.11	teller	-0.05
-3=chau	martyr	0.28
-3=chay	martyr	0.15	teller	0.14
-3=che	teller	-0.06
-3=chep	martyr	0.15
-3=chet	martyr	0.17	teller	0.06
-3=chi	martyr	0.33	teller	-0.37
-3=chiec	martyr	0.32
-3=chiem	martyr	-0.09
-3=chien	martyr	0.17	teller	-0.09
-3=chim	martyr	0.14
-3=chin	martyr	-0.15	teller	-0.05
-3=chiu	martyr	0.15
-3=cho	martyr	0.17
-3=chon	martyr	-0.08	teller	0.15
-3=chong	martyr	-0.06	teller	-0.09
-3=chot	martyr	0.32
-3=chu	martyr	-0.06	teller	-0.45
-3=chua	martyr	0.06	teller	-0.06
-3=chum	martyr	-0.05	teller	0.24
-3=chung	martyr	0.14	teller	0.23
-3=chup	teller	0.21
-3=chuyen	martyr	0.11	teller	-0.08
-3=co	martyr	-0.26	teller	0.14
-3=coc	martyr	0.07
-3=com	teller	0.14
-3=con	martyr	-0.18
-3=cong	martyr	-0.12
-3=cot	martyr	-0.05	teller	0.18
-3=could	martyr	0.07
-3=cu	martyr	-0.1	teller	-0.11
-3=cua	martyr	-0.11
-3=cung	martyr	0.36	teller	-0.11
-3=cuoi	martyr	-0.31	teller	0.19
-3=cuon	martyr	0.11	teller	-0.06
-3=cuong	martyr	-0.12	teller	0.06
-3=cut	martyr	0.13	teller	0.11
-3=cuu	teller	0.09
-3=d	martyr	0.1
-3=d9	teller	-0.15
-3=da	martyr	-0.27
-3=dac	martyr	-0.13
-3=dai	martyr	-0.19
-3=dak	teller	0.12
-3=dam	martyr	0.16	teller	-0.3
-3=dan	martyr	-0.18	teller	-0.14
-3=dang	martyr	0.13	teller	-0.06
-3=danh	martyr	0.22	teller	-0.09
-3=dao	martyr	-0.15	teller	0.12
-3=dap	martyr	-0.09
-3=dat	martyr	-0.18	teller	0.11
-3=dau	martyr	-0.12	teller	-0.07
-3=day	martyr	0.12	teller	0.2
-3=dec	martyr	-0.11
-3=dem	martyr	0.23
-3=den	teller	-0.17
-3=deo	martyr	0.06
-3=des	martyr	0.19
-3=det	martyr	0.11
-3=deu	martyr	0.07
-3=di	martyr	-0.08	teller	0.12
-3=dia	martyr	-0.08
-3=dich	teller	0.16
-3=diem	martyr	-0.1
-3=dien	teller	0.29
-3=dinh	martyr	-0.51	teller	0.27
-3=do	martyr	-0.15
-3=doai	teller	0.14
-3=doan	martyr	0.13
-3=doc	martyr	0.2
-3=documents	martyr	-0.06
-3=doi	martyr	0.16	teller	-0.2
-3=don	martyr	-0.13	teller	0.12
-3=dong	martyr	-0.05	teller	-0.13
-3=dot	martyr	0.14	teller	-0.11
-3=dr	teller	-0.06
-3=du	martyr	-0.27
-3=dua	martyr	0.28
-3=duc	martyr	0.07	teller	-0.08
-3=dum	martyr	-0.1
-3=dung	martyr	-0.25	teller	0.29
-3=duoc	teller	-0.06
-3=duoi	martyr	0.07	teller	0.11
-3=duong	martyr	0.11	teller	0.05
-3=duy	martyr	0.15
-3=e	martyr	0.12	teller	-0.18
-3=e24	teller	-0.21
-3=e64	martyr	-0.1
-3=em	martyr	0.12	teller	0.17
-3=en	martyr	0.11	teller	-0.05
-3=et	martyr	0.31	teller	0.05
-3=f10	martyr	0.06
-3=f325	martyr	-0.05	teller	-0.07
-3=f5	teller	-0.12
-3=f7	martyr	-0.27	teller	0.11
-3=family	martyr	-0.05
-3=feb	martyr	-0.05	teller	-0.13
-3=for	martyr	-0.05	teller	-0.16
-3=from	martyr	-0.08	teller	0.12
-3=gai	martyr	0.11	teller	0.23
-3=gan	martyr	0.07	teller	-0.15
-3=ganh	martyr	0.05
-3=gap	martyr	-0.15
-3=ghi	martyr	-0.14
-3=gi	martyr	-0.06
-3=gia	martyr	-0.12	teller	-0.15
-3=giang	martyr	-0.05
-3=giao	martyr	0.11	teller	-0.07
-3=giat	martyr	-0.05
-3=giay	teller	0.13
-3=gieng	teller	-0.05
-3=gio	martyr	0.23	teller	0.09
-3=gioi	martyr	0.1
-3=giong	martyr	-0.07	teller	-0.06
-3=giu	martyr	0.05	teller	-0.22
-3=giua	martyr	-0.09	teller	0.12
-3=gium	martyr	-0.16	teller	0.21
-3=giup	martyr	0.1	teller	-0.05
-3=go	martyr	-0.21	teller	-0.17
-3=goc	martyr	0.31
-3=goi	martyr	0.23
-3=gom	martyr	0.05	teller	-0.06
-3=gui	martyr	0.17	teller	-0.1
-3=h	martyr	-0.05
-3=ha	martyr	0.06	teller	-0.05
-3=hac	martyr	0.07
-3=had	martyr	-0.05	teller	0.06
-3=hai	martyr	0.16
-3=ham	martyr	0.35	teller	-0.07
-3=han	martyr	-0.14
-3=hang	martyr	-0.1	teller	0.11
-3=hanh	martyr	-0.06	teller	0.17
-3=have	martyr	0.12
-3=hay	teller	-0.12
-3=he	martyr	0.11	teller	0.17
-3=helps	teller	-0.06
-3=her	martyr	-0.06	teller	0.2
-3=het	teller	0.22
-3=hi	teller	0.1
-3=hien	martyr	-0.16
-3=hieu	martyr	-0.22
-3=him	teller	0.05
-3=hinh	martyr	0.15
-3=his	martyr	-0.09	teller	-0.06
-3=ho	martyr	-0.21
-3=hoa	martyr	-0.05	teller	-0.25
-3=hoac	teller	-0.06
-3=hoach	martyr	-0.1
-3=hoai	martyr	0.06
-3=hoc	martyr	0.2	teller	-0.13
-3=hoe	martyr	-0.08
-3=hoi	martyr	0.1	teller	-0.25
-3=hom	martyr	0.19	teller	0.05
-3=hon	martyr	0.06
-3=hop	martyr	0.08	teller	0.19
-3=hs	martyr	-0.11
-3=hua	martyr	-0.32	teller	0.22
-3=hue	martyr	0.28
-3=hung	teller	0.12
-3=huong	martyr	0.13	teller	0.07
-3=huu	martyr	-0.18	teller	-0.11
-3=huyen	teller	0.05
-3=hy	martyr	-0.13	teller	0.05
-3=i	teller	0.37
-3=ia	martyr	0.11
-3=in	martyr	0.1	teller	-0.14
-3=inside	martyr	0.05
-3=is	martyr	-0.05	teller	-0.25
-3=it	teller	-0.05
-3=ke	martyr	-0.09	teller	0.12
-3=keo	martyr	0.16	teller	-0.1
-3=kept	martyr	-0.07
-3=ket	teller	-0.09
-3=khac	martyr	0.08	teller	-0.19
-3=khach	martyr	-0.07
-3=khai	martyr	-0.15
-3=khang	martyr	0.18
-3=khanh	martyr	-0.18	teller	0.14
-3=khau	teller	0.22
-3=khi	martyr	-0.38	teller	0.05
-3=khmer	martyr	-0.11
-3=khoa	martyr	0.08
-3=khoc	martyr	-0.13
-3=khoi	martyr	-0.18
-3=khong	martyr	-0.12	teller	-0.11
-3=khu	martyr	-0.13	teller	-0.06
-3=khuc	martyr	0.1
-3=khuyen	martyr	-0.08
-3=kia	martyr	-0.2	teller	0.21
-3=kich	martyr	0.23
-3=kiem	martyr	0.11	teller	-0.06
-3=kien	martyr	0.12	teller	-0.09
-3=kieu	martyr	-0.24	teller	0.12
-3=killed	teller	-0.05
-3=kim	martyr	0.3
-3=kinh	martyr	0.06
-3=kip	martyr	-0.05	teller	-0.06
-3=kon	martyr	-0.12	teller	0.11
-3=ky	teller	-0.06
-3=la	martyr	-0.18	teller	0.42
-3=lac	martyr	-0.25	teller	0.05
-3=lai	martyr	-0.05	teller	-0.1
-3=lam	martyr	-0.09	teller	0.2
-3=lan	martyr	-0.11	teller	0.1
-3=lang	martyr	0.32	teller	0.09
-3=lanh	martyr	-0.19	teller	0.09
-3=lao	martyr	-0.26	teller	-0.11
-3=lap	teller	-0.2
-3=lay	martyr	-0.09	teller	0.17
-3=le	teller	-0.23
-3=len	martyr	-0.12	teller	0.11
-3=les	teller	-0.09
-3=leu	martyr	-0.12
-3=lien	martyr	-0.17
-3=liet	martyr	-0.18	teller	-0.28
-3=lieu	martyr	-0.2
-3=linh	martyr	-0.15	teller	-0.09
-3=lo	martyr	-0.21	teller	0.14
-3=loc	martyr	-0.31	teller	-0.11
-3=loi	teller	-0.07
-3=lon	martyr	0.25
-3=ls	martyr	-0.29	teller	0.09
-3=lt	teller	0.07
-3=lu	martyr	-0.06	teller	0.07
-3=lua	martyr	-0.09
-3=luc	martyr	0.19	teller	-0.1
-3=lung	martyr	0.11
-3=luoc	martyr	-0.05
-3=luon	martyr	0.1
-3=luu	martyr	0.21	teller	-0.07
-3=luy	martyr	-0.08
-3=ly	martyr	0.15
-3=m	martyr	-0.16	teller	0.14
-3=ma	teller	0.11
-3=mai	martyr	0.1	teller	0.12
-3=man	teller	0.12
-3=mang	martyr	0.23	teller	0.05
-3=manh	martyr	-0.54	teller	0.12
-3=mat	martyr	-0.14	teller	-0.06
-3=mau	martyr	0.16	teller	-0.09
-3=may	martyr	-0.19	teller	0.19
-3=me	martyr	-0.17	teller	0.06
-3=men	martyr	-0.08
-3=mien	teller	0.1
-3=mieng	martyr	0.09
-3=minh	teller	-0.06
-3=mo	martyr	-0.16
-3=moc	teller	0.19
-3=moi	martyr	0.27	teller	0.18
-3=mon	martyr	0.13	teller	-0.1
-3=mong	martyr	0.07	teller	-0.07
-3=mot	martyr	0.15
-3=mr	martyr	-0.06
-3=mu	martyr	0.09
-3=mua	martyr	0.06	teller	0.15
-3=muc	teller	-0.06
-3=mui	martyr	-0.29
-3=muoi	martyr	-0.21	teller	0.06
-3=muon	martyr	0.05
-3=muong	martyr	-0.05	teller	-0.05
-3=my	martyr	0.17	teller	-0.18
-3=n	martyr	-0.07	teller	0.12
-3=na	martyr	-0.08
-3=nam	martyr	0.28	teller	-0.06
-3=name	martyr	0.16
-3=nao	martyr	0.08	teller	-0.09
-3=nay	martyr	0.21
-3=neang	teller	0.05
-3=nen	martyr	0.14
-3=nga	teller	0.07
-3=ngam	martyr	-0.06
-3=ngan	martyr	0.05	teller	-0.09
-3=ngay	teller	-0.05
-3=nghi	martyr	-0.08	teller	0.05
-3=nghia	teller	0.26
-3=nghiem	martyr	-0.11
-3=nghien	martyr	0.08
-3=nghiep	martyr	0.21
-3=ngo	martyr	-0.4
-3=ngoai	teller	-0.35
-3=ngoan	martyr	0.07
-3=ngoc	martyr	-0.28	teller	0.18
-3=ngoi	teller	-0.09
-3=ngu	martyr	-0.11
-3=nguc	martyr	-0.07
-3=nguoi	martyr	-0.1	teller	-0.22
-3=nguon	martyr	-0.08
-3=nguyen	teller	-0.23
-3=nha	martyr	0.19	teller	-0.13
-3=nham	martyr	0.13
-3=nhan	martyr	-0.07
-3=nhap	martyr	0.13
-3=nhat	martyr	0.2
-3=nhau	martyr	-0.12
-3=nhe	martyr	-0.07
-3=nhi	martyr	-0.06
-3=nhiem	martyr	-0.12
-3=nhieu	martyr	-0.09
-3=nho	martyr	-0.13	teller	0.19
-3=nhom	martyr	-0.25	teller	-0.08
-3=nhua	martyr	0.1
-3=nhuan	martyr	0.05
-3=nhung	teller	-0.06
-3=ninh	martyr	0.07
-3=no	martyr	0.13	teller	-0.15
-3=noi	martyr	0.19	teller	-0.13
-3=nong	martyr	0.05
-3=not	martyr	0.06	teller	0.09
-3=nt	teller	0.05
-3=ntls	martyr	0.06
-3=nu	martyr	0.09	teller	-0.18
-3=nui	martyr	0.06
-3=nuoc	martyr	-0.05	teller	0.18
-3=nuoi	martyr	-0.06
-3=nurse	martyr	0.16
-3=o	martyr	0.31	teller	0.32
-3=of	teller	0.08
-3=oi	teller	-0.05
-3=on	martyr	0.08	teller	0.09
-3=one	martyr	0.1	teller	-0.1
-3=ong	martyr	0.17	teller	0.48
-3=ou	martyr	-0.08
-3=pha	martyr	0.32	teller	-0.06
-3=phai	teller	-0.08
-3=pham	martyr	0.07	teller	0.14
-3=phan	martyr	-0.21
-3=phao	teller	0.13
-3=phap	teller	0.21
-3=phat	martyr	-0.18
-3=phau	teller	-0.05
-3=phi	martyr	-0.05
-3=phia	martyr	-0.1	teller	-0.1
-3=phien	martyr	-0.06
-3=pho	martyr	-0.11	teller	-0.05
-3=phong	martyr	0.1	teller	0.15
-3=phu	martyr	0.35	teller	0.07
-3=phuc	martyr	-0.28
-3=phum	martyr	-0.06	teller	-0.08
-3=phung	martyr	-0.1	teller	0.34
-3=phuoc	martyr	0.29
-3=phuong	martyr	-0.1	teller	0.25
-3=put	teller	0.05
-3=qu	martyr	0.08
-3=qua	martyr	-0.14	teller	-0.16
-3=quach	martyr	0.17
-3=quan	martyr	-0.09	teller	-0.18
-3=quang	martyr	-0.07	teller	0.16
-3=quay	martyr	-0.08
-3=que	martyr	-0.05	teller	-0.08
-3=quen	martyr	-0.21
-3=quoc	martyr	-0.11
-3=quy	martyr	0.14	teller	0.23
-3=quyen	martyr	-0.12
-3=quyet	martyr	-0.11
-3=quynh	martyr	-0.22
-3=ra	martyr	0.21	teller	-0.46
-3=rang	martyr	0.08
-3=rao	martyr	0.1
-3=rau	teller	0.13
-3=ray	martyr	-0.15	teller	0.3
-3=re	teller	0.14
-3=read	martyr	-0.07
-3=ret	martyr	-0.09
-3=ria	martyr	-0.08	teller	0.09
-3=ro	martyr	-0.08	teller	-0.05
-3=roi	martyr	-0.06	teller	0.11
-3=rot	martyr	-0.07
-3=ruong	martyr	0.06
-3=ruot	martyr	0.11	teller	-0.13
-3=sa	martyr	0.07
-3=sac	martyr	-0.05
-3=sach	martyr	0.1
-3=sai	martyr	0.17	teller	-0.06
-3=said	martyr	-0.19
-3=sam	martyr	-0.08
-3=san	martyr	-0.1	teller	-0.05
-3=sang	martyr	0.05
-3=sao	martyr	-0.11
-3=sap	martyr	0.05
-3=sat	teller	0.11
-3=sau	martyr	0.16	teller	0.18
-3=school	martyr	0.12
-3=seo	martyr	-0.11
-3=should	teller	0.06
-3=si	martyr	-0.09	teller	-0.34
-3=sieu	martyr	0.06
-3=sin	teller	0.12
-3=sinh	martyr	-0.13
-3=so	martyr	0.1	teller	-0.08
-3=soc	martyr	-0.06
-3=som	teller	0.05
-3=son	martyr	-0.22
-3=song	teller	-0.23
-3=su	teller	0.05
-3=sua	martyr	-0.11
-3=sui	martyr	0.05
-3=sung	martyr	0.08
-3=suoi	martyr	-0.21	teller	0.05
-3=suong	martyr	0.1
-3=sy	martyr	0.12	teller	-0.13
-3=t	teller	-0.23
-3=ta	martyr	-0.38	teller	0.1
-3=tai	martyr	-0.16	teller	-0.25
-3=tam	martyr	-0.13
-3=tan	martyr	-0.23
-3=tang	martyr	-0.12	teller	0.13
-3=tap	martyr	-0.16
-3=tat	martyr	0.12	teller	0.07
-3=tau	martyr	-0.07
-3=tay	teller	-0.13
-3=te	martyr	0.18	teller	-0.06
-3=ten	teller	0.13
-3=tha	martyr	0.05
-3=thach	martyr	0.05	teller	-0.07
-3=thai	martyr	0.12
-3=tham	martyr	-0.12
-3=than	martyr	0.12
-3=thang	martyr	0.07	teller	-0.13
-3=thanh	teller	-0.07
-3=thao	martyr	-0.12
-3=thap	teller	-0.05
-3=that	martyr	0.06	teller	-0.11
-3=thay	martyr	0.05	teller	0.21
-3=the	martyr	-0.07	teller	-0.3
-3=them	martyr	-0.05	teller	0.08
-3=theo	martyr	-0.07	teller	0.12
-3=there	martyr	0.13
-3=theu	martyr	-0.18	teller	0.25
-3=thi	martyr	-0.16	teller	0.13
-3=thia	martyr	0.06
-3=thien	martyr	-0.12
-3=thiet	martyr	0.07
-3=thieu	martyr	0.21
-3=thin	martyr	-0.09
-3=thinh	martyr	0.08	teller	0.08
-3=tho	martyr	0.12	teller	-0.25
-3=thoai	teller	-0.08
-3=thoi	martyr	-0.05	teller	0.1
-3=thon	teller	-0.15
-3=thong	martyr	0.12	teller	0.11
-3=thu	martyr	0.18
-3=thuan	teller	0.13
-3=thuat	teller	0.11
-3=thuoc	martyr	0.07	teller	0.12
-3=thuong	martyr	0.08
-3=thuot	martyr	-0.08
-3=thuyen	martyr	-0.16
-3=tia	martyr	0.1
-3=tich	martyr	-0.07
-3=tiem	teller	0.07
-3=tien	martyr	-0.1
-3=tieng	martyr	0.22
-3=tiep	martyr	-0.08
-3=tieu	martyr	-0.13	teller	-0.09
-3=tim	martyr	0.15	teller	-0.07
-3=tin	martyr	0.07	teller	-0.07
-3=tinh	teller	0.05
-3=tnxp	martyr	-0.09
-3=to	martyr	0.05	teller	-0.09
-3=toan	martyr	0.05	teller	-0.11
-3=toi	martyr	-0.22
-3=ton	martyr	0.22	teller	-0.09
-3=tong	martyr	-0.05	teller	0.13
-3=too	teller	-0.07
-3=tra	martyr	-0.16
-3=trac	martyr	0.08
-3=trai	martyr	0.09	teller	0.23
-3=tram	martyr	-0.11
-3=tran	martyr	0.13
-3=trang	martyr	0.15	teller	0.18
-3=tren	martyr	0.22
-3=tri	martyr	0.1
-3=trieu	martyr	-0.19	teller	-0.07
-3=trinh	martyr	0.21	teller	-0.06
-3=tro	martyr	0.05	teller	0.08
-3=troi	martyr	0.06
-3=truc	martyr	0.06	teller	-0.14
-3=trung	martyr	0.13	teller	-0.15
-3=truoc	martyr	-0.14	teller	0.06
-3=truong	martyr	-0.26	teller	-0.16
-3=tu	martyr	0.23	teller	0.28
-3=tuan	martyr	0.05	teller	-0.05
-3=tuat	teller	-0.05
-3=tuc	martyr	0.11	teller	-0.09
-3=tue	martyr	0.06
-3=tui	martyr	-0.3
-3=tum	teller	0.08
-3=tung	martyr	0.05
-3=tuoc	teller	0.08
-3=tuoi	martyr	0.1
-3=tuong	martyr	-0.2
-3=tuyet	martyr	0.09
-3=u	martyr	0.08
-3=un	martyr	-0.11
-3=uncle	martyr	-0.17
-3=une	martyr	0.06
-3=uong	martyr	-0.05
-3=ut	martyr	0.12
-3=va	martyr	0.28
-3=vac	martyr	0.12
-3=vam	martyr	0.1
-3=van	teller	0.34
-3=vang	martyr	0.18	teller	-0.07
-3=vao	martyr	0.07
-3=vay	martyr	-0.16	teller	-0.05
-3=ve	martyr	-0.06
-3=vet	martyr	0.11
-3=vi	martyr	-0.06	teller	0.2
-3=viec	martyr	0.09	teller	-0.06
-3=vien	martyr	0.2	teller	0.05
-3=viet	martyr	-0.29	teller	0.09
-3=vinh	martyr	0.06	teller	-0.1
-3=vo	martyr	-0.49
-3=voi	teller	-0.11
-3=vong	martyr	-0.07
-3=vot	teller	-0.05
-3=vu	teller	0.16
-3=vua	teller	0.09
-3=vuon	martyr	-0.05
-3=vuot	teller	0.12
-3=was	martyr	0.07
-3=when	martyr	-0.06
-3=who	teller	0.09
-3=wife	martyr	0.06
-3=with	martyr	-0.1	teller	0.07
-3=xa	martyr	0.19	teller	-0.17
-3=xac	martyr	-0.3
-3=xay	teller	0.07
-3=xe	teller	-0.05
-3=xin	martyr	0.1	teller	0.19
-3=xoai	martyr	0.2
-3=xu	martyr	-0.11
-3=xuan	martyr	-0.09	teller	0.08
-3=xuong	teller	0.11
-3=xuyen	martyr	-0.21
-3=y	martyr	0.15	teller	-0.06
-3=yem	martyr	-0.06
-3=yen	martyr	0.13	teller	0.05
-3=yeu	martyr	0.06
-3=you	martyr	-0.07
-3=your	teller	-0.15
a district's name	martyr	-1.86	teller	-0.98
a line below martyr	martyr	-0.14	teller	-0.19
a line below other	martyr	-0.31	teller	0.06
a line below teller	teller	-0.09
announced	martyr	-0.13
announced by number	martyr	0.26	teller	-0.05
announced:again	martyr	0.12	teller	0.12
announced:alive	martyr	-0.19	teller	-0.16
announced:at	martyr	0.1
announced:battle	martyr	0.31	teller	0.07
announced:born	martyr	-0.14
announced:bury	martyr	0.47	teller	0.34
announced:capture	martyr	-0.16	teller	0.14
announced:contact	martyr	0.06	teller	-0.08
announced:died	martyr	0.22	teller	0.09
announced:enlist	teller	0.11
announced:fell	martyr	0.71	teller	-0.17
announced:gio	martyr	0.05	teller	-0.06
announced:home	martyr	-0.06	teller	0.32
announced:hurt	martyr	-0.11	teller	-0.17
announced:joined	martyr	0.08	teller	0.17
announced:kin	martyr	-0.11	teller	0.11
announced:laid	martyr	0.06	teller	0.09
announced:last	martyr	-0.07
announced:letter	martyr	-0.2	teller	0.21
announced:level	teller	0.2
announced:link	teller	-0.06
announced:martyr	martyr	-0.33	teller	-0.08
announced:moved	martyr	-0.12
announced:naming	martyr	0.38	teller	-0.31
announced:notice	teller	0.21
announced:office	martyr	0.15	teller	-0.48
announced:post	martyr	-0.18	teller	0.13
announced:rank	martyr	0.38
announced:returned	martyr	-0.34	teller	-0.14
announced:self	martyr	-0.12	teller	-0.23
announced:site	martyr	0.22
announced:tells	teller	-0.27
announced:thing	teller	-0.07
announced:title	teller	-0.25
another name?	martyr	-0.43
before !	martyr	-0.2	teller	0.1
before "	martyr	-0.18	teller	-0.15
before '	martyr	-0.08	teller	0.09
before (	martyr	0.31	teller	-0.3
before )	teller	-0.19
before ,	martyr	-0.22	teller	0.35
before -	martyr	0.18
before .	martyr	-0.33	teller	0.18
before /	martyr	0.24	teller	-0.19
before :	martyr	0.13	teller	-0.15
before ;	martyr	0.21	teller	-0.45
before =	martyr	0.09
before ?	martyr	-0.34	teller	0.64
before @	martyr	-0.09	teller	-0.11
before blank	martyr	-0.3	teller	-0.49
before line	martyr	0.15	teller	-0.33
before |	martyr	-0.06	teller	0.07
before »	martyr	0.06	teller	-0.09
before –	martyr	-0.14	teller	0.05
before ‘	martyr	0.09
before “	martyr	0.15
before ”	martyr	-0.07
before:again	martyr	-0.1
before:again:0	martyr	0.16
before:again:12	martyr	-0.07	teller	0.15
before:again:2	martyr	-0.16
before:again:5	martyr	-0.22
before:again:far	martyr	0.18	teller	-0.07
before:alive	martyr	-0.42
before:alive:0	martyr	-0.17	teller	0.12
before:alive:1	martyr	-0.14	teller	-0.07
before:alive:12	teller	0.06
before:alive:2	martyr	-0.05	teller	-0.09
before:alive:5	teller	-0.08
before:alive:far	martyr	-0.1	teller	0.07
before:at	martyr	-0.14	teller	0.05
before:at:0	martyr	0.25
before:at:1	teller	-0.18
before:at:12	martyr	-0.13	teller	0.09
before:at:2	teller	-0.06
before:at:5	teller	-0.13
before:at:far	martyr	-0.35	teller	0.3
before:battle	martyr	0.08	teller	-0.09
before:battle:0	martyr	-0.08	teller	-0.16
before:battle:1	teller	0.14
before:battle:12	martyr	0.28	teller	-0.06
before:battle:2	martyr	-0.19	teller	-0.07
before:battle:5	martyr	-0.12	teller	0.09
before:battle:far	martyr	0.18
before:born	martyr	-0.09	teller	-0.37
before:born:0	martyr	0.25	teller	-0.05
before:born:1	martyr	-0.13	teller	-0.13
before:born:12	martyr	-0.32	teller	-0.13
before:born:2	martyr	-0.09
before:born:5	martyr	0.06	teller	-0.05
before:born:far	martyr	0.14
before:bury	martyr	0.24	teller	-0.07
before:bury:0	martyr	0.06	teller	0.17
before:bury:1	teller	-0.08
before:bury:12	martyr	0.3
before:bury:5	martyr	-0.12	teller	-0.19
before:capture	martyr	0.09	teller	-0.05
before:capture:1	martyr	0.07
before:capture:12	martyr	-0.26	teller	0.15
before:capture:2	martyr	0.06
before:capture:5	martyr	0.14	teller	-0.1
before:capture:far	martyr	0.09	teller	-0.05
before:contact	teller	-0.06
before:contact:0	martyr	-0.07	teller	-0.09
before:contact:1	martyr	-0.14	teller	0.17
before:contact:12	martyr	-0.1	teller	-0.16
before:contact:2	martyr	0.39
before:contact:5	martyr	-0.14
before:day	teller	0.13
before:day 12	teller	0.09
before:day 2	martyr	-0.3	teller	-0.16
before:day 5	teller	0.13
before:day far	martyr	0.32	teller	0.09
before:died	martyr	-0.11
before:died:0	martyr	0.05	teller	0.29
before:died:1	martyr	-0.2	teller	-0.2
before:died:12	martyr	-0.05	teller	-0.11
before:died:2	teller	0.17
before:died:5	martyr	0.25
before:died:far	martyr	-0.19	teller	-0.15
before:enlist	martyr	-0.36
before:enlist:0	martyr	0.07	teller	-0.14
before:enlist:1	martyr	-0.08	teller	0.09
before:enlist:12	martyr	-0.09
before:enlist:5	martyr	-0.15	teller	0.07
before:enlist:far	martyr	-0.15
before:fell	teller	-0.06
before:fell:0	martyr	0.27	teller	0.1
before:fell:1	martyr	-0.14	teller	0.23
before:fell:12	martyr	0.11
before:fell:2	martyr	-0.32	teller	-0.19
before:fell:5	martyr	0.22
before:fell:far	martyr	-0.16	teller	-0.15
before:gio	martyr	-0.08	teller	-0.08
before:gio:0	martyr	0.06
before:gio:12	teller	-0.11
before:gio:2	martyr	0.06	teller	0.05
before:gio:5	martyr	-0.1
before:grave	martyr	-0.05	teller	-0.24
before:grave:0	teller	0.08
before:grave:1	martyr	-0.13	teller	-0.15
before:grave:12	martyr	0.09	teller	-0.13
before:grave:2	martyr	-0.33
before:grave:5	martyr	-0.18
before:grave:far	martyr	0.48	teller	-0.05
before:home	martyr	-0.08	teller	-0.25
before:home:0	martyr	-0.19	teller	-0.32
before:home:1	martyr	-0.2
before:home:12	martyr	0.43	teller	0.12
before:home:2	teller	0.25
before:home:5	teller	-0.37
before:home:far	martyr	-0.18
before:hurt	teller	0.12
before:hurt:0	teller	0.2
before:hurt:12	martyr	-0.05
before:hurt:2	teller	-0.08
before:hurt:5	teller	-0.09
before:hurt:far	martyr	0.09	teller	0.14
before:joined	martyr	-0.28	teller	0.17
before:joined:1	teller	0.09
before:joined:2	martyr	0.06
before:joined:5	martyr	-0.11	teller	0.1
before:joined:far	martyr	-0.18
before:kin	martyr	-0.13	teller	-0.26
before:kin anh	martyr	-0.47	teller	-0.07
before:kin anh rể	martyr	0.06
before:kin ba	teller	0.14
before:kin bà	martyr	-0.13	teller	-0.11
before:kin bác	martyr	0.27	teller	0.09
before:kin bố	martyr	-0.09	teller	-0.21
before:kin bố vợ	martyr	0.11
before:kin cháu	martyr	-0.07	teller	-0.16
before:kin chú	martyr	0.12
before:kin chị gái	martyr	0.08
before:kin chồng	martyr	0.42	teller	-0.11
before:kin con	martyr	0.12	teller	-0.19
before:kin con trai	martyr	0.1	teller	-0.18
before:kin cô	martyr	-0.22	teller	0.22
before:kin cậu	teller	-0.05
before:kin cụ	martyr	0.32
before:kin dì	martyr	0.09
before:kin em	martyr	-0.06
before:kin em gái	martyr	0.22	teller	-0.09
before:kin em trai	martyr	0.12
before:kin mon mari	martyr	0.09
before:kin mon père	teller	-0.06
before:kin my dad	martyr	-0.08
before:kin my father	martyr	0.11
before:kin my grandfather	martyr	0.06
before:kin my late husband	teller	-0.06
before:kin my uncle	martyr	-0.14
before:kin mẹ	martyr	-0.34	teller	0.13
before:kin mẹ chồng	martyr	-0.06
before:kin mợ	martyr	-0.05
before:kin thầy	martyr	-0.12	teller	0.21
before:kin tía	martyr	-0.06
before:kin vợ	martyr	-0.13
before:kin ông	martyr	0.16	teller	0.22
before:kin:0	martyr	0.25
before:kin:1	martyr	-0.24	teller	0.21
before:kin:12	martyr	0.11	teller	-0.19
before:kin:2	martyr	-0.15	teller	-0.32
before:kin:far	martyr	-0.11
before:laid	martyr	0.24
before:laid:0	martyr	0.18	teller	0.05
before:laid:1	martyr	0.05
before:laid:12	teller	-0.06
before:laid:far	martyr	0.05
before:last	martyr	0.11
before:last:0	martyr	0.17
before:last:12	martyr	-0.09
before:last:5	martyr	-0.07
before:letter	martyr	-0.15
before:letter:0	martyr	-0.36	teller	0.19
before:letter:1	martyr	0.11	teller	-0.15
before:letter:12	martyr	-0.13	teller	0.21
before:letter:2	martyr	0.19
before:letter:5	martyr	0.12	teller	-0.22
before:letter:far	martyr	-0.08	teller	-0.08
before:level	martyr	-0.07
before:level:0	martyr	-0.2	teller	-0.05
before:level:1	martyr	0.2	teller	0.09
before:level:12	martyr	0.06	teller	-0.05
before:level:2	martyr	-0.17	teller	-0.25
before:level:5	martyr	-0.18	teller	0.08
before:level:far	martyr	0.22	teller	0.16
before:link	teller	-0.37
before:link:0	martyr	0.19	teller	-0.06
before:link:1	martyr	-0.05	teller	0.13
before:link:12	teller	0.06
before:link:2	martyr	-0.31	teller	-0.38
before:link:5	martyr	0.09	teller	-0.24
before:link:far	martyr	0.15	teller	0.13
before:martyr	martyr	0.35
before:martyr:0	martyr	-0.05
before:martyr:1	martyr	-0.22
before:martyr:12	teller	0.09
before:martyr:2	martyr	0.39
before:martyr:5	martyr	0.18
before:moved	martyr	-0.09
before:moved:0	martyr	0.17
before:moved:1	martyr	-0.28	teller	0.12
before:moved:12	martyr	-0.07	teller	0.1
before:moved:2	martyr	0.05	teller	-0.07
before:moved:5	teller	0.08
before:moved:far	teller	-0.23
before:naming:0	martyr	0.15
before:naming:1	martyr	0.29	teller	-0.07
before:naming:12	martyr	-0.17	teller	0.1
before:naming:2	teller	0.05
before:naming:5	martyr	-0.08	teller	-0.1
before:naming:far	martyr	-0.19
before:notice	teller	-0.18
before:notice:0	martyr	0.09	teller	0.16
before:notice:1	martyr	-0.25
before:notice:12	martyr	0.13
before:notice:2	martyr	-0.06	teller	-0.05
before:notice:5	martyr	0.1	teller	-0.13
before:notice:far	teller	-0.1
before:office	teller	0.24
before:office:0	martyr	-0.16	teller	0.18
before:office:1	teller	-0.11
before:office:12	teller	-0.17
before:office:2	martyr	-0.29	teller	0.27
before:office:5	martyr	0.14	teller	0.08
before:office:far	martyr	0.23
before:post:0	martyr	-0.05	teller	-0.18
before:post:1	martyr	-0.21	teller	0.19
before:post:12	martyr	0.17	teller	0.21
before:post:2	martyr	0.21	teller	-0.22
before:post:5	martyr	-0.24	teller	0.19
before:post:far	martyr	0.15	teller	-0.19
before:rank	martyr	-0.11	teller	-0.13
before:rank:0	martyr	-0.09
before:rank:1	teller	-0.08
before:rank:12	teller	-0.05
before:rank:2	teller	0.05
before:rank:5	martyr	-0.05
before:rests:12	martyr	-0.06
before:rests:5	martyr	-0.07
before:rests:far	martyr	0.16
before:returned	teller	-0.05
before:returned:0	martyr	-0.09
before:returned:1	martyr	-0.06
before:returned:12	martyr	0.13
before:returned:5	martyr	0.08
before:returned:far	teller	-0.05
before:self:0	martyr	0.07	teller	0.11
before:self:1	martyr	-0.06	teller	-0.48
before:self:12	martyr	-0.14	teller	0.09
before:self:2	martyr	0.12	teller	0.29
before:self:5	martyr	-0.14	teller	0.23
before:self:far	martyr	0.14	teller	-0.26
before:site	martyr	-0.1	teller	0.1
before:site:0	martyr	0.28	teller	-0.21
before:site:1	martyr	-0.2	teller	-0.08
before:site:12	martyr	0.05	teller	0.4
before:site:2	martyr	-0.15	teller	-0.05
before:site:5	martyr	-0.15	teller	-0.08
before:site:far	martyr	0.07	teller	0.12
before:tells	martyr	-0.1	teller	0.14
before:tells:0	martyr	0.05	teller	0.17
before:tells:1	martyr	-0.2	teller	0.27
before:tells:12	teller	-0.28
before:tells:2	teller	0.22
before:tells:5	teller	-0.18
before:tells:far	teller	-0.06
before:thing	martyr	-0.19	teller	-0.09
before:thing:0	martyr	-0.22
before:thing:1	martyr	-0.08	teller	0.16
before:thing:12	martyr	0.27	teller	-0.3
before:thing:2	teller	-0.08
before:thing:5	martyr	0.06	teller	0.18
before:thing:far	martyr	-0.2	teller	-0.06
before:title	martyr	-0.15
before:title:0	martyr	-0.38	teller	0.18
before:title:1	martyr	-0.15	teller	0.12
before:title:12	martyr	0.09	teller	-0.09
before:title:2	martyr	-0.09	teller	-0.06
before:title:5	martyr	0.16	teller	-0.22
before:title:far	martyr	0.22	teller	0.09
before:truename	martyr	0.32	teller	-0.09
before:truename:2	martyr	0.08	teller	-0.05
before:unit	martyr	-0.14	teller	0.14
before:unit 1	teller	0.07
before:unit 12	martyr	-0.3	teller	-0.07
before:unit 2	martyr	0.09	teller	-0.07
before:unit 5	martyr	-0.3	teller	0.09
before:unit far	martyr	0.34	teller	0.13
behind !	martyr	-0.13	teller	-0.07
behind "	martyr	0.35
behind '	martyr	-0.35	teller	-0.22
behind (	martyr	0.34	teller	0.09
behind )	martyr	-0.77	teller	0.55
behind ,	martyr	0.08	teller	0.22
behind -	martyr	0.13	teller	-0.65
behind .	martyr	0.11	teller	-0.06
behind /	martyr	0.09	teller	-0.06
behind :	martyr	-0.62	teller	-0.11
behind ;	martyr	0.33	teller	-0.06
behind ?	martyr	-0.34	teller	-0.3
behind a name in brackets	martyr	0.07	teller	-0.27
behind blank	teller	-0.43
behind line	martyr	0.21	teller	0.25
behind |	martyr	-0.27	teller	0.07
behind »	martyr	0.13
behind –	martyr	0.38	teller	-0.17
behind ”	martyr	-0.23
behind:again	martyr	-0.18	teller	0.05
behind:again:0	teller	0.16
behind:again:12	martyr	0.22	teller	-0.1
behind:again:2	martyr	-0.16	teller	-0.11
behind:again:5	martyr	0.07	teller	-0.05
behind:again:far	martyr	-0.27	teller	0.11
behind:alive:0	martyr	-0.09	teller	0.09
behind:alive:12	martyr	-0.21	teller	0.07
behind:alive:2	martyr	0.17	teller	0.14
behind:alive:5	martyr	-0.08	teller	-0.24
behind:alive:far	martyr	0.16	teller	-0.07
behind:at	martyr	0.11	teller	-0.23
behind:at:0	martyr	-0.07	teller	0.1
behind:at:12	martyr	0.06	teller	-0.14
behind:at:2	martyr	-0.1	teller	0.13
behind:at:5	martyr	0.2	teller	-0.1
behind:at:far	teller	-0.21
behind:battle	martyr	-0.3	teller	0.12
behind:battle:0	teller	0.22
behind:battle:1	martyr	-0.36	teller	0.1
behind:battle:12	martyr	0.07	teller	0.08
behind:battle:2	martyr	-0.05	teller	-0.11
behind:battle:5	martyr	-0.19	teller	-0.09
behind:battle:far	martyr	0.26	teller	-0.07
behind:born	teller	0.24
behind:born:0	martyr	0.15
behind:born:1	martyr	-0.13	teller	-0.1
behind:born:12	martyr	-0.06	teller	-0.25
behind:born:2	teller	-0.11
behind:born:5	martyr	-0.13	teller	0.27
behind:born:far	martyr	0.08	teller	0.42
behind:bury	martyr	-0.33	teller	-0.13
behind:bury:0	martyr	0.16	teller	0.16
behind:bury:1	martyr	-0.15
behind:bury:12	teller	-0.09
behind:bury:5	martyr	-0.38	teller	-0.05
behind:bury:far	martyr	0.1	teller	-0.14
behind:capture	martyr	0.06
behind:capture:0	martyr	-0.1	teller	0.08
behind:capture:1	martyr	-0.07	teller	0.05
behind:capture:2	martyr	0.09
behind:capture:5	teller	-0.09
behind:capture:far	martyr	0.12
behind:contact	martyr	0.15	teller	-0.19
behind:contact:1	martyr	0.15	teller	-0.09
behind:contact:12	martyr	0.18
behind:contact:2	martyr	-0.26	teller	0.14
behind:contact:5	teller	-0.45
behind:contact:far	martyr	0.08	teller	0.23
behind:day	martyr	0.1	teller	-0.11
behind:day 0	teller	-0.16
behind:day 1	martyr	0.05	teller	0.18
behind:day 12	teller	-0.09
behind:day 2	martyr	-0.29	teller	-0.08
behind:day 5	martyr	0.19	teller	-0.1
behind:day far	martyr	0.09	teller	0.13
behind:died	martyr	-0.1	teller	-0.08
behind:died:0	martyr	0.45	teller	-0.14
behind:died:1	martyr	-0.14	teller	-0.15
behind:died:12	martyr	0.05	teller	-0.1
behind:died:2	martyr	-0.44	teller	-0.05
behind:died:5	martyr	-0.11	teller	0.19
behind:died:far	martyr	0.08	teller	0.18
behind:enlist	martyr	0.18	teller	-0.09
behind:enlist:0	martyr	0.3	teller	0.14
behind:enlist:1	martyr	-0.17
behind:enlist:12	teller	-0.13
behind:enlist:2	martyr	-0.26
behind:enlist:5	martyr	0.19
behind:enlist:far	martyr	0.11
behind:fell	martyr	-0.35	teller	-0.06
behind:fell:0	teller	-0.31
behind:fell:1	martyr	-0.21	teller	-0.1
behind:fell:12	martyr	0.22	teller	-0.09
behind:fell:2	teller	-0.21
behind:fell:5	martyr	-0.15	teller	0.28
behind:fell:far	martyr	-0.14	teller	0.37
behind:gio	teller	-0.26
behind:gio:1	martyr	-0.11	teller	-0.13
behind:gio:12	teller	-0.11
behind:gio:2	martyr	0.07
behind:gio:5	martyr	0.09	teller	-0.11
behind:gio:far	martyr	-0.08	teller	0.05
behind:grave	martyr	-0.26	teller	-0.11
behind:grave:0	martyr	-0.1
behind:grave:1	teller	-0.12
behind:grave:12	martyr	-0.19	teller	-0.07
behind:grave:2	martyr	0.05	teller	0.06
behind:grave:5	martyr	-0.05	teller	-0.08
behind:grave:far	teller	0.14
behind:home	martyr	-0.53	teller	-0.16
behind:home:0	martyr	-0.13	teller	0.15
behind:home:1	martyr	-0.65	teller	-0.11
behind:home:12	martyr	0.47	teller	0.17
behind:home:2	teller	-0.56
behind:home:5	martyr	-0.25	teller	0.15
behind:home:far	martyr	0.08
behind:hurt	martyr	-0.46
behind:hurt:0	martyr	0.17
behind:hurt:1	martyr	0.13
behind:hurt:12	martyr	-0.17	teller	-0.07
behind:hurt:2	martyr	-0.32	teller	0.12
behind:hurt:5	martyr	-0.17
behind:hurt:far	martyr	-0.09
behind:joined	martyr	-0.11
behind:joined:0	martyr	0.09	teller	0.16
behind:joined:1	martyr	-0.16
behind:joined:12	martyr	0.07	teller	-0.13
behind:joined:2	martyr	-0.25
behind:joined:5	martyr	-0.11
behind:joined:far	martyr	0.24
behind:kin	martyr	0.11
behind:kin anh	martyr	-0.69	teller	0.25
behind:kin ba	martyr	0.15	teller	-0.06
behind:kin bà	martyr	0.3	teller	0.19
behind:kin bác	martyr	0.06	teller	0.05
behind:kin bố	martyr	-0.15
behind:kin cha	martyr	0.13
behind:kin cháu	martyr	-0.17	teller	0.15
behind:kin chú	martyr	-0.43	teller	-0.06
behind:kin chị gái	martyr	0.05	teller	0.11
behind:kin chồng	martyr	-0.17	teller	-0.05
behind:kin con	martyr	0.18	teller	-0.1
behind:kin con gái	martyr	0.1
behind:kin con trai	martyr	-0.12
behind:kin cô	martyr	-0.25	teller	0.08
behind:kin cô gái	teller	0.12
behind:kin cậu	martyr	-0.08
behind:kin dì	martyr	0.05
behind:kin em	teller	0.11
behind:kin em gái	teller	-0.18
behind:kin em trai	martyr	-0.09
behind:kin mẹ	martyr	-0.24	teller	-0.17
behind:kin thầy	martyr	0.06	teller	-0.13
behind:kin ông	martyr	0.16	teller	-0.17
behind:kin:0	martyr	0.2	teller	0.46
behind:kin:1	martyr	0.45	teller	-0.24
behind:kin:12	martyr	-0.3	teller	0.2
behind:kin:2	martyr	-0.23
behind:kin:5	martyr	0.05	teller	-0.32
behind:kin:far	martyr	-0.06	teller	-0.07
behind:laid	martyr	0.05
behind:laid:0	martyr	-0.06
behind:laid:1	martyr	0.07
behind:laid:12	martyr	0.08	teller	0.1
behind:laid:5	martyr	-0.08
behind:last	martyr	0.19
behind:last:12	martyr	0.18	teller	0.05
behind:last:far	martyr	0.07
behind:letter	teller	-0.33
behind:letter:1	martyr	-0.25
behind:letter:12	martyr	-0.17	teller	-0.17
behind:letter:2	martyr	0.3
behind:letter:5	martyr	-0.15
behind:letter:far	martyr	0.31	teller	-0.2
behind:level	martyr	-0.05
behind:level:0	martyr	-0.15	teller	-0.06
behind:level:1	martyr	-0.09
behind:level:12	teller	0.28
behind:level:2	martyr	0.11	teller	0.07
behind:level:5	martyr	0.05	teller	-0.15
behind:level:far	teller	-0.09
behind:link	martyr	-0.2	teller	-0.15
behind:link:0	martyr	0.35	teller	0.15
behind:link:1	martyr	-0.13
behind:link:12	martyr	-0.26
behind:link:2	teller	-0.34
behind:link:5	martyr	-0.11	teller	-0.25
behind:link:far	martyr	-0.08	teller	0.3
behind:martyr	martyr	-0.12
behind:martyr:0	martyr	0.12	teller	0.05
behind:martyr:1	teller	0.11
behind:martyr:12	martyr	-0.38	teller	-0.07
behind:martyr:5	martyr	-0.07	teller	-0.16
behind:martyr:far	martyr	0.18	teller	0.08
behind:moved	martyr	0.38	teller	-0.29
behind:moved:0	martyr	-0.15	teller	-0.15
behind:moved:1	martyr	0.37	teller	0.06
behind:moved:12	teller	-0.09
behind:moved:2	teller	-0.1
behind:moved:5	martyr	0.47
behind:moved:far	martyr	-0.3
behind:naming	martyr	-0.13	teller	0.16
behind:naming:0	martyr	0.38	teller	-0.19
behind:naming:1	martyr	-0.28	teller	0.26
behind:naming:12	martyr	-0.15	teller	0.26
behind:naming:2	martyr	0.22	teller	-0.06
behind:naming:5	martyr	-0.18
behind:naming:far	martyr	-0.12	teller	-0.12
behind:notice	martyr	0.38	teller	-0.38
behind:notice:0	martyr	-0.16	teller	0.18
behind:notice:1	martyr	-0.06
behind:notice:12	martyr	0.38	teller	-0.18
behind:notice:2	martyr	-0.1	teller	-0.12
behind:notice:5	martyr	0.16	teller	-0.15
behind:notice:far	martyr	0.15	teller	-0.12
behind:office	martyr	-0.16	teller	0.06
behind:office:0	martyr	-0.07	teller	0.09
behind:office:1	martyr	-0.1
behind:office:12	martyr	-0.13
behind:office:2	martyr	0.05	teller	0.05
behind:office:5	martyr	0.07	teller	-0.3
behind:office:far	teller	0.22
behind:post	martyr	-0.37	teller	0.08
behind:post:0	martyr	0.17	teller	-0.13
behind:post:1	martyr	-0.39
behind:post:12	martyr	0.43
behind:post:2	martyr	-0.52
behind:post:5	martyr	-0.1	teller	0.07
behind:post:far	teller	0.08
behind:rank	martyr	-0.11
behind:rank:0	martyr	0.06
behind:rank:12	martyr	0.12	teller	-0.07
behind:rank:2	teller	-0.15
behind:rank:5	martyr	-0.09	teller	0.27
behind:rank:far	martyr	-0.12
behind:rests	martyr	0.2
behind:rests:0	martyr	0.21
behind:rests:12	martyr	0.18
behind:rests:5	martyr	-0.22
behind:returned	martyr	0.1	teller	-0.19
behind:returned:0	martyr	0.1
behind:returned:12	martyr	-0.36
behind:returned:2	teller	-0.1
behind:returned:5	martyr	0.28	teller	-0.05
behind:returned:far	martyr	0.09
behind:self	martyr	0.07	teller	-0.2
behind:self:0	martyr	-0.18	teller	0.34
behind:self:1	martyr	0.07	teller	0.09
behind:self:12	martyr	0.11	teller	-0.51
behind:self:2	martyr	0.18	teller	0.07
behind:self:5	teller	-0.07
behind:self:far	martyr	-0.08	teller	-0.12
behind:site	martyr	0.05	teller	0.05
behind:site:0	martyr	-0.21	teller	-0.24
behind:site:1	martyr	0.17	teller	0.17
behind:site:12	martyr	0.18
behind:site:2	martyr	-0.13	teller	0.31
behind:site:5	martyr	0.22	teller	0.12
behind:site:far	martyr	-0.18	teller	-0.35
behind:tells	martyr	-0.23	teller	-0.28
behind:tells:0	martyr	-0.51	teller	0.15
behind:tells:1	teller	-0.34
behind:tells:12	martyr	-0.06	teller	0.11
behind:tells:2	teller	-0.19
behind:tells:5	martyr	0.14	teller	-0.25
behind:tells:far	martyr	0.27	teller	0.23
behind:thing	teller	0.11
behind:thing:0	martyr	-0.06	teller	0.05
behind:thing:1	martyr	-0.08	teller	-0.18
behind:thing:12	martyr	-0.09	teller	0.05
behind:thing:2	martyr	0.08
behind:thing:5	martyr	0.06	teller	0.07
behind:thing:far	martyr	0.05	teller	0.15
behind:title	teller	0.23
behind:title:0	martyr	0.35	teller	0.11
behind:title:1	martyr	0.16	teller	-0.4
behind:title:12	martyr	-0.17	teller	0.23
behind:title:2	martyr	-0.3	teller	-0.05
behind:title:5	teller	0.27
behind:title:far	martyr	-0.07	teller	0.07
behind:truename	martyr	-0.08	teller	-0.06
behind:truename:0	martyr	0.13
behind:truename:12	martyr	-0.12
behind:truename:5	martyr	-0.05
behind:unit	martyr	-0.06
behind:unit 0	martyr	0.08
behind:unit 1	martyr	-0.22	teller	0.08
behind:unit 12	martyr	0.18
behind:unit 2	teller	-0.14
behind:unit 5	martyr	-0.13	teller	-0.08
behind:unit far	martyr	0.05	teller	0.21
beside the teller	martyr	-0.71
deadly False	martyr	-0.41	teller	-0.59
deadly True	martyr	-0.75	teller	-0.42
followed a	martyr	-0.09	teller	-0.07
followed a nurse	martyr	0.08
followed a trưởng	martyr	-0.1
followed agent de liaison	martyr	-0.06
followed anh	teller	0.1
followed anh nuôi	martyr	-0.05
followed b	martyr	0.09
followed b phó	martyr	0.08	teller	0.08
followed b trưởng	martyr	0.32
followed bia	martyr	0.14
followed binh nhất	martyr	0.2	teller	-0.11
followed biết	martyr	0.16	teller	-0.09
followed bom	martyr	0.05
followed born	martyr	0.12
followed born in	martyr	-0.09
followed buôn	martyr	0.21
followed by nothing	martyr	0.22	teller	0.21
followed by word a	martyr	-0.16	teller	-0.14
followed by word an	martyr	0.24	teller	-0.05
followed by word anh	martyr	-0.14	teller	0.08
followed by word at	martyr	-0.13
followed by word ayun	teller	-0.06
followed by word b	martyr	-0.77	teller	0.09
followed by word b1	martyr	0.2
followed by word b2	martyr	-0.19	teller	0.07
followed by word b40	martyr	0.05
followed by word b41	martyr	-0.09
followed by word ba	martyr	-0.15	teller	0.06
followed by word ballarat	teller	0.05
followed by word bam	martyr	-0.22
followed by word ban	martyr	-0.51	teller	0.07
followed by word bang	martyr	-0.08
followed by word bao	martyr	0.05
followed by word bastia	teller	0.14
followed by word bat	martyr	-0.21	teller	0.16
followed by word bay	martyr	-0.19	teller	0.1
followed by word be	martyr	0.06
followed by word ben	martyr	-0.13
followed by word benh	teller	-0.07
followed by word beo	martyr	0.13
followed by word bep	martyr	0.09	teller	0.05
followed by word bien	martyr	0.15	teller	-0.11
followed by word bieu	martyr	-0.1
followed by word binh	martyr	-0.05
followed by word bo	martyr	0.34
followed by word boc	martyr	0.07
followed by word boi	martyr	-0.09
followed by word bon	martyr	0.1
followed by word bong	martyr	-0.06	teller	0.11
followed by word brothers	martyr	-0.1
followed by word bru	martyr	0.05
followed by word bui	martyr	0.06	teller	-0.09
followed by word c	martyr	0.07	teller	0.08
followed by word c1	teller	0.19
followed by word c10	martyr	-0.11
followed by word c16	martyr	0.08	teller	-0.08
followed by word c18	martyr	0.13
followed by word c2	martyr	-0.09	teller	-0.09
followed by word c20	martyr	-0.2	teller	0.21
followed by word c3	martyr	0.11	teller	-0.12
followed by word c4	martyr	0.08
followed by word c5	martyr	0.05
followed by word c6	martyr	0.07
followed by word c7	martyr	0.06
followed by word c9	teller	-0.14
followed by word ca	martyr	0.14
followed by word cai	martyr	-0.29	teller	0.07
followed by word calgary	teller	0.2
followed by word cam	martyr	-0.15
followed by word came	teller	-0.07
followed by word can	martyr	0.09
followed by word cang	teller	0.11
followed by word cao	martyr	0.24	teller	-0.12
followed by word cat	martyr	-0.21	teller	0.1
followed by word cay	martyr	0.06
followed by word cha	martyr	-0.13
followed by word chac	martyr	-0.11
followed by word chau	martyr	-0.09
followed by word chay	martyr	-0.17	teller	0.12
followed by word chef	martyr	0.13
followed by word cheo	martyr	0.09
followed by word chep	teller	0.16
followed by word chi	martyr	-0.06	teller	-0.05
followed by word chia	martyr	-0.16
followed by word chiec	martyr	-0.05
followed by word chieu	teller	0.23
followed by word chim	martyr	0.25
followed by word chin	martyr	0.1	teller	-0.1
followed by word chinh	martyr	-0.06	teller	0.18
followed by word chiu	martyr	-0.07
followed by word chu	martyr	0.09	teller	0.06
followed by word chung	martyr	0.22	teller	0.05
followed by word chup	martyr	-0.05	teller	-0.12
followed by word chuyen	martyr	-0.1	teller	0.07
followed by word co	martyr	0.27	teller	0.07
followed by word coi	teller	0.13
followed by word company	martyr	0.06
followed by word con	martyr	0.24	teller	-0.08
followed by word cong	martyr	0.1	teller	0.07
followed by word cu	martyr	-0.11
followed by word cuc	martyr	-0.07	teller	-0.06
followed by word cung	martyr	0.08
followed by word cuong	martyr	0.16	teller	-0.06
followed by word cut	martyr	-0.22
followed by word cuu	martyr	-0.08	teller	0.08
followed by word d	martyr	-0.2
followed by word d1	martyr	-0.05	teller	0.11
followed by word d14	martyr	0.1
followed by word d2	martyr	0.11
followed by word d445	martyr	0.12
followed by word dac	martyr	-0.14
followed by word dai	martyr	-0.13	teller	-0.12
followed by word dak	martyr	0.08
followed by word dam	martyr	-0.09
followed by word dang	martyr	-0.06	teller	0.05
followed by word dap	martyr	-0.05
followed by word dat	martyr	-0.06	teller	-0.05
followed by word day	martyr	0.18	teller	0.27
followed by word de	teller	-0.12
followed by word dec	martyr	0.28
followed by word dem	martyr	0.07
followed by word den	martyr	-0.06
followed by word deo	martyr	-0.11
followed by word deu	martyr	-0.11
followed by word di	martyr	-0.12
followed by word dia	teller	0.07
followed by word diec	teller	-0.09
followed by word diem	martyr	0.07
followed by word dien	martyr	0.13
followed by word dieu	martyr	0.12	teller	-0.34
followed by word dinh	teller	0.05
followed by word diu	martyr	-0.08
followed by word division	martyr	-0.1
followed by word do	martyr	0.16	teller	0.1
followed by word doan	martyr	-0.12	teller	0.08
followed by word doc	martyr	-0.07	teller	0.17
followed by word doi	martyr	0.1	teller	-0.22
followed by word don	teller	0.07
followed by word dong	teller	-0.12
followed by word du	martyr	0.34
followed by word duc	martyr	0.12
followed by word duoc	teller	0.08
followed by word e	martyr	0.17	teller	-0.08
followed by word e24	martyr	0.1
followed by word email	teller	-0.08
followed by word en	martyr	-0.18
followed by word f	martyr	-0.05
followed by word gac	martyr	0.09	teller	0.08
followed by word gach	martyr	-0.09
followed by word gai	teller	0.21
followed by word ganh	martyr	0.05
followed by word gay	martyr	0.09
followed by word ghi	martyr	0.06	teller	0.22
followed by word gia	martyr	-0.21
followed by word giac	martyr	-0.1
followed by word giai	martyr	-0.1
followed by word giang	martyr	0.16
followed by word giap	martyr	0.07
followed by word giat	martyr	0.05	teller	0.06
followed by word giay	martyr	-0.14	teller	-0.14
followed by word gio	teller	0.06
followed by word giu	martyr	-0.14
followed by word giup	martyr	0.08
followed by word go	martyr	-0.13	teller	-0.16
followed by word goi	martyr	-0.1
followed by word gui	teller	-0.05
followed by word h	martyr	-0.05
followed by word h1	martyr	0.07
followed by word ha	martyr	-0.19	teller	-0.21
followed by word hai	martyr	-0.14	teller	0.32
followed by word ham	martyr	0.19
followed by word hang	martyr	-0.14	teller	-0.05
followed by word hao	martyr	-0.05
followed by word hat	martyr	0.05
followed by word hau	martyr	0.06	teller	-0.07
followed by word hay	martyr	0.09
followed by word hb	martyr	0.1
followed by word he	martyr	-0.13
followed by word hien	martyr	0.14
followed by word hiep	martyr	0.05
followed by word hieu	martyr	0.07
followed by word hinh	martyr	-0.06
followed by word hmong	martyr	-0.08
followed by word ho	martyr	0.22	teller	0.06
followed by word hoa	martyr	0.08	teller	-0.05
followed by word hoac	martyr	0.05	teller	0.08
followed by word hoai	martyr	0.07	teller	-0.1
followed by word hoan	martyr	-0.08	teller	0.09
followed by word hoang	martyr	0.08	teller	-0.14
followed by word hoat	martyr	0.35	teller	-0.17
followed by word hoc	martyr	0.11
followed by word hoi	martyr	-0.15
followed by word hop	martyr	-0.09
followed by word houston	martyr	-0.05	teller	0.08
followed by word hp	martyr	-0.08
followed by word huan	martyr	-0.06
followed by word hung	martyr	-0.09
followed by word huong	teller	0.06
followed by word huu	martyr	-0.05	teller	0.06
followed by word huynh	martyr	-0.16
followed by word i	teller	0.06
followed by word j	teller	0.07
followed by word ke	martyr	0.23
followed by word keo	martyr	0.15
followed by word keu	martyr	-0.1
followed by word kh	martyr	-0.13
followed by word khai	teller	0.17
followed by word kham	martyr	0.1
followed by word khang	martyr	-0.12	teller	0.12
followed by word khau	martyr	0.06
followed by word khmer	martyr	0.21
followed by word kho	martyr	0.06
followed by word khoa	martyr	0.05
followed by word khoai	martyr	0.17
followed by word khoi	martyr	-0.08
followed by word khuc	martyr	-0.07
followed by word khuong	martyr	-0.14	teller	0.13
followed by word kiem	martyr	0.05
followed by word kien	teller	0.07
followed by word kieu	martyr	-0.15	teller	0.07
followed by word kim	martyr	0.06	teller	-0.06
followed by word kinh	teller	-0.09
followed by word kip	martyr	0.06
followed by word km	martyr	-0.06
followed by word kon	martyr	0.05
followed by word kpa	martyr	0.05
followed by word kt	martyr	-0.1
followed by word ky	martyr	0.07
followed by word l	martyr	0.08
followed by word la	martyr	0.21
followed by word lac	martyr	-0.09	teller	-0.09
followed by word lai	martyr	0.32	teller	-0.15
followed by word lam	martyr	0.07	teller	0.05
followed by word lan	martyr	-0.26	teller	0.07
followed by word lang	martyr	-0.06
followed by word lanh	martyr	-0.17
followed by word lao	martyr	0.15
followed by word lau	martyr	-0.06
followed by word lay	martyr	-0.07	teller	0.15
followed by word le	martyr	0.14	teller	-0.3
followed by word len	teller	-0.08
followed by word lenh	martyr	0.08
followed by word liaison	martyr	0.11
followed by word lieu	martyr	0.18
followed by word linh	martyr	0.26
followed by word lo	martyr	-0.05	teller	-0.12
followed by word loc	martyr	0.06
followed by word loi	martyr	-0.08
followed by word lon	martyr	-0.08	teller	-0.05
followed by word long	martyr	-0.2	teller	0.08
followed by word lop	martyr	-0.06	teller	-0.09
followed by word lot	teller	0.13
followed by word lu	martyr	-0.12
followed by word lua	martyr	-0.05
followed by word luan	teller	-0.08
followed by word lun	martyr	0.07
followed by word lung	martyr	0.1
followed by word luom	martyr	0.13
followed by word luong	martyr	0.13
followed by word luu	martyr	0.15
followed by word ly	martyr	-0.12
followed by word ma	martyr	0.11
followed by word mac	martyr	0.18
followed by word mai	teller	-0.06
followed by word mao	martyr	0.09
followed by word map	martyr	-0.1
followed by word mat	teller	0.1
followed by word mau	martyr	-0.1
followed by word may	martyr	-0.05
followed by word mo	martyr	0.15	teller	-0.05
followed by word moc	martyr	-0.12	teller	0.11
followed by word mu	martyr	0.12	teller	0.05
followed by word mua	martyr	0.06
followed by word muoi	martyr	0.18
followed by word muong	martyr	-0.06	teller	0.08
followed by word my	teller	-0.05
followed by word n	martyr	0.07
followed by word nang	martyr	0.07
followed by word nao	martyr	-0.06
followed by word nay	martyr	-0.26
followed by word nd	martyr	-0.07
followed by word ne	martyr	-0.08	teller	-0.11
followed by word nen	martyr	0.2	teller	0.09
followed by word never	martyr	0.08
followed by word ng	martyr	0.05	teller	0.06
followed by word nga	martyr	0.14
followed by word ngai	martyr	-0.17
followed by word ngan	martyr	-0.08	teller	-0.05
followed by word nghe	martyr	-0.28	teller	0.08
followed by word nghi	martyr	0.09	teller	-0.06
followed by word nghia	martyr	-0.17
followed by word nghiem	martyr	-0.06
followed by word ngo	martyr	0.06
followed by word ngoai	martyr	-0.09
followed by word ngoc	martyr	0.17
followed by word nguoi	martyr	0.17	teller	-0.05
followed by word nguyen	martyr	-0.24	teller	-0.25
followed by word nha	martyr	0.4	teller	0.06
followed by word nhan	martyr	0.33	teller	-0.05
followed by word nhat	martyr	-0.07
followed by word nhay	martyr	0.06
followed by word nhe	teller	0.13
followed by word nho	martyr	-0.06
followed by word nhu	martyr	-0.12
followed by word ninh	martyr	-0.13	teller	-0.12
followed by word noi	martyr	-0.1
followed by word nong	martyr	0.09
followed by word nt	martyr	0.07
followed by word nu	martyr	0.12	teller	-0.17
followed by word nua	martyr	-0.18	teller	0.27
followed by word nung	martyr	0.07
followed by word oi	martyr	0.12	teller	-0.2
followed by word om	martyr	0.26	teller	-0.05
followed by word on	martyr	-0.15	teller	0.2
followed by word p	teller	0.07
followed by word petit	martyr	0.06
followed by word pha	martyr	0.06
followed by word phai	martyr	0.12
followed by word pham	teller	-0.07
followed by word phan	martyr	0.2	teller	-0.07
followed by word phap	martyr	-0.1
followed by word phat	martyr	-0.06	teller	0.08
followed by word phien	teller	0.14
followed by word pho	martyr	-0.05
followed by word phong	martyr	-0.36	teller	0.19
followed by word phu	martyr	-0.26	teller	0.14
followed by word phuc	teller	0.08
followed by word phung	martyr	-0.08	teller	0.12
followed by word q	martyr	0.05	teller	0.1
followed by word qua	martyr	-0.09	teller	-0.06
followed by word quan	martyr	0.05	teller	-0.22
followed by word quang	martyr	0.06	teller	0.08
followed by word quay	martyr	0.06	teller	-0.05
followed by word que	martyr	0.09	teller	-0.06
followed by word quen	martyr	0.1
followed by word quoc	martyr	-0.42
followed by word quyen	martyr	-0.12
followed by word quynh	martyr	-0.08	teller	-0.11
followed by word ra	martyr	0.29
followed by word rang	martyr	0.12
followed by word rat	martyr	0.08
followed by word rieng	martyr	0.07
followed by word ro	martyr	0.13	teller	0.16
followed by word s	martyr	-0.14
followed by word sach	martyr	0.08
followed by word sai	martyr	-0.15
followed by word sam	teller	0.07
followed by word san	martyr	-0.11	teller	0.11
followed by word sang	teller	-0.08
followed by word sao	martyr	-0.05
followed by word sap	martyr	0.08
followed by word sau	martyr	0.21
followed by word se	teller	-0.08
followed by word seo	teller	-0.17
followed by word si	teller	-0.16
followed by word soan	martyr	-0.08
followed by word son	martyr	0.14
followed by word song	martyr	-0.24
followed by word su	martyr	-0.1	teller	0.11
followed by word suc	martyr	-0.06
followed by word sung	martyr	0.09	teller	-0.05
followed by word suu	martyr	0.07	teller	0.18
followed by word tam	martyr	0.08	teller	0.26
followed by word tan	martyr	0.09	teller	0.15
followed by word tang	martyr	-0.05
followed by word tao	martyr	-0.15
followed by word tat	martyr	-0.12	teller	-0.09
followed by word tau	martyr	0.1
followed by word tet	martyr	-0.1
followed by word th	martyr	0.07
followed by word thach	martyr	-0.06
followed by word thai	martyr	0.18
followed by word than	martyr	0.06
followed by word thanh	martyr	-0.3	teller	0.05
followed by word thao	martyr	0.09
followed by word that	martyr	0.06	teller	-0.05
followed by word the	martyr	-0.16
followed by word thiet	martyr	-0.14
followed by word thieu	martyr	0.14	teller	-0.08
followed by word tho	martyr	0.1	teller	-0.1
followed by word thoat	martyr	-0.08
followed by word thoi	martyr	0.18
followed by word thom	martyr	0.14
followed by word thu	martyr	-0.26	teller	0.07
followed by word thuan	teller	-0.15
followed by word thuc	martyr	-0.06
followed by word thuoc	martyr	0.24
followed by word thuong	martyr	-0.17
followed by word thuy	martyr	0.18
followed by word tiep	martyr	0.19	teller	-0.12
followed by word tieu	martyr	-0.23	teller	0.09
followed by word tinh	martyr	-0.11
followed by word tnxp	martyr	0.07	teller	-0.06
followed by word to	martyr	0.17
followed by word toai	martyr	-0.12
followed by word toan	martyr	-0.25	teller	-0.05
followed by word tong	martyr	0.09
followed by word tra	teller	0.12
followed by word trach	martyr	-0.05
followed by word trai	martyr	0.12
followed by word tran	martyr	0.13	teller	0.05
followed by word trang	martyr	-0.09	teller	-0.08
followed by word trich	martyr	-0.05
followed by word trieu	martyr	-0.06
followed by word trinh	teller	0.21
followed by word tro	martyr	-0.07
followed by word troi	martyr	0.41
followed by word trong	teller	0.11
followed by word tru	martyr	-0.19
followed by word truc	martyr	-0.07	teller	0.09
followed by word trung	martyr	-0.18	teller	-0.07
followed by word truong	martyr	-0.13	teller	0.08
followed by word tu	martyr	0.13	teller	-0.09
followed by word tui	martyr	-0.27
followed by word tuoi	martyr	-0.13
followed by word tuong	martyr	-0.05	teller	-0.07
followed by word tuy	martyr	-0.1
followed by word tuyen	martyr	0.08
followed by word ung	martyr	-0.07
followed by word uong	martyr	-0.06
followed by word usmc	teller	0.06
followed by word ut	martyr	0.07	teller	-0.22
followed by word uy	martyr	-0.09	teller	-0.07
followed by word v	martyr	-0.1	teller	-0.2
followed by word vac	martyr	0.06
followed by word van	teller	-0.32
followed by word vang	martyr	-0.1
followed by word ve	martyr	-0.13	teller	0.36
followed by word vi	martyr	-0.47	teller	-0.08
followed by word vien	martyr	-0.3	teller	0.22
followed by word viet	martyr	-0.07
followed by word vinh	martyr	-0.13
followed by word vo	martyr	0.16	teller	-0.09
followed by word vong	martyr	0.06
followed by word vua	martyr	0.16
followed by word vui	martyr	-0.13
followed by word vuong	martyr	-0.09
followed by word xe	martyr	-0.09	teller	-0.09
followed by word xem	teller	0.13
followed by word xua	teller	0.08
followed by word xuan	teller	0.07
followed by word xuat	martyr	-0.11
followed by word xuong	martyr	-0.17
followed by word xuyen	teller	-0.06
followed by word y	martyr	-0.07	teller	-0.07
followed by word yen	martyr	0.07
followed bà	martyr	-0.28	teller	-0.11
followed bác	martyr	-0.08	teller	0.29
followed bác sĩ	martyr	0.12
followed báo	martyr	0.05
followed báo tử	martyr	0.09
followed báo vụ	martyr	0.1
followed bãi	martyr	-0.07
followed bé	martyr	0.05	teller	-0.05
followed bên	martyr	0.1	teller	-0.06
followed bìa	martyr	-0.06
followed bí danh	martyr	0.24	teller	-0.09
followed bí thư	martyr	0.11	teller	0.07
followed bạn	martyr	-0.17
followed bản	martyr	-0.06
followed bảo	teller	-0.06
followed bảo là	martyr	-0.05
followed bến	martyr	0.07
followed bị bom	martyr	-0.13
followed bị bắn	martyr	0.32
followed bị bắn chết	martyr	0.07
followed bị phục kích	martyr	-0.16
followed bị thương	martyr	0.21
followed bị thương nặng	martyr	-0.1
followed bốc	martyr	0.1
followed c phó	martyr	-0.12	teller	0.07
followed c trưởng	martyr	-0.14	teller	-0.07
followed called	martyr	0.05
followed cao điểm	martyr	0.07
followed ccb	martyr	-0.27
followed chiến sĩ	martyr	0.06	teller	-0.12
followed cháu	martyr	-0.21	teller	0.42
followed chính trị viên	martyr	-0.11	teller	0.06
followed chính trị viên phó	martyr	0.13
followed chính ủy	martyr	-0.29
followed chôn	martyr	-0.1	teller	0.1
followed chôn chung	martyr	0.14
followed chùa	martyr	0.16
followed chú	teller	-0.17
followed chặn	martyr	0.06
followed chết	martyr	0.31
followed chết ngay	martyr	0.09
followed chết đuối	martyr	-0.16
followed chỉ huy	martyr	-0.23
followed chị	martyr	0.07	teller	-0.17
followed chốt	martyr	-0.07
followed chỗ	martyr	0.08	teller	-0.08
followed chợ	teller	0.12
followed chủ tịch	martyr	0.12
followed chủ tịch xã	martyr	-0.1
followed càn	martyr	0.27
followed cái	martyr	0.1	teller	-0.13
followed cán bộ	martyr	0.08
followed còn gọi	teller	0.06
followed còn gọi là	martyr	0.05
followed còn sống	martyr	0.07	teller	0.08
followed có tên	martyr	0.27
followed cô	martyr	-0.13	teller	-0.21
followed cô giáo	teller	0.18
followed công an xã	martyr	-0.13
followed công nhân	martyr	0.25
followed cõng	martyr	0.16	teller	-0.18
followed cù lao	martyr	-0.14
followed cảng	martyr	-0.06
followed cậu	martyr	-0.06	teller	0.09
followed cụ	teller	-0.2
followed cụt tay	martyr	-0.05
followed của	martyr	-0.12
followed cứu thương	martyr	0.14
followed cửa hàng	martyr	0.18
followed cựu binh	teller	-0.05
followed cựu chiến binh	martyr	-0.08
followed d trưởng	martyr	-0.06
followed danh sách	martyr	0.13	teller	-0.07
followed de	martyr	0.07	teller	0.09
followed died	martyr	-0.07
followed dit	martyr	-0.16
followed dân	martyr	-0.38	teller	0.1
followed dẫn	martyr	0.14	teller	-0.12
followed dẫn đường	martyr	0.3	teller	-0.06
followed em	martyr	-0.12	teller	-0.06
followed est mort	martyr	-0.06
followed fell	martyr	-0.11
followed from	martyr	0.1	teller	-0.12
followed ghi lại	teller	-0.08
followed gò	martyr	0.17	teller	-0.09
followed gọi	martyr	0.21	teller	0.13
followed gốc	martyr	-0.08	teller	-0.07
followed gồm	martyr	-0.08
followed gửi	martyr	-0.16	teller	0.32
followed hang	teller	-0.13
followed hi sinh	martyr	0.21	teller	-0.05
followed hiện sống	martyr	-0.19
followed hiện ở	martyr	0.09
followed hs	martyr	-0.1
followed huyện	teller	-0.12
followed hy sinh	teller	-0.05
followed hạ sĩ	martyr	0.1
followed hố	martyr	0.07	teller	-0.11
followed hồ	martyr	-0.23	teller	0.1
followed infirmière	martyr	0.05	teller	-0.06
followed is	martyr	-0.17	teller	-0.13
followed khai sinh là	martyr	0.06
followed khe	martyr	-0.15
followed khiêng	martyr	-0.06
followed không phải liệt sĩ	martyr	-0.06
followed khẩu đội trưởng	martyr	-0.07
followed ký	martyr	-0.24	teller	0.15
followed kể	martyr	-0.47	teller	0.33
followed kể lại	teller	-0.11
followed kỹ sư	teller	0.05
followed liên hệ	martyr	0.07
followed liên lạc	martyr	0.3	teller	0.05
followed liệt sĩ	teller	0.1
followed lost	martyr	-0.16
followed ls	martyr	0.15	teller	0.05
followed là	teller	0.12
followed là người	martyr	-0.08	teller	0.05
followed làng	teller	0.09
followed lái xe	teller	0.15
followed lái đò	martyr	-0.1	teller	0.09
followed lăng	martyr	-0.07	teller	-0.09
followed lấp	teller	0.13
followed lấy chồng	teller	0.06
followed lập	teller	0.1
followed m	teller	0.07
followed mort	martyr	-0.1
followed mr	martyr	0.09
followed mương	martyr	-0.07
followed mất	martyr	-0.09
followed mất năm ngoái	teller	0.08
followed mất rồi	martyr	0.08	teller	-0.15
followed mộ	martyr	0.07	teller	-0.18
followed một	teller	0.09
followed mới mất	martyr	0.05
followed nay ở	martyr	-0.09
followed nghĩa trang	martyr	-0.18	teller	0.08
followed người	teller	0.06
followed người viết	martyr	0.14
followed nhân viên	teller	0.07
followed nhập ngũ	martyr	-0.24	teller	0.12
followed nhặt	martyr	-0.07
followed nhỏ	martyr	0.07	teller	-0.07
followed nhớ	martyr	0.15
followed nn	martyr	0.08	teller	-0.06
followed ntls	martyr	0.12
followed nurse	martyr	0.1
followed nuôi quân	martyr	-0.09
followed né	martyr	-0.14	teller	0.12
followed nó	martyr	0.06	teller	-0.06
followed nói	martyr	0.36	teller	0.49
followed nói là	martyr	-0.06
followed núi	martyr	0.05
followed năm nay	martyr	0.07	teller	0.06
followed năm sinh	martyr	0.12
followed nước	martyr	0.07
followed nằm lại	martyr	0.17
followed of	martyr	0.13	teller	0.24
followed pháo	martyr	-0.05	teller	0.08
followed pháo thủ	martyr	0.2
followed phòng lao động	teller	-0.06
followed phó chủ tịch xã	teller	-0.05
followed phóng viên	teller	-0.2
followed phố	martyr	-0.09
followed phục kích	martyr	-0.07
followed quân	martyr	0.09	teller	-0.05
followed quân y	martyr	-0.11
followed quê	teller	-0.05
followed quê ở	martyr	0.19
followed quản lý	teller	0.08
followed quản trang	martyr	-0.11	teller	0.18
followed quận	martyr	-0.1
followed read	martyr	-0.05
followed real name	martyr	-0.05
followed rạch	martyr	-0.06	teller	0.15
followed s	martyr	-0.08
followed said	martyr	-0.12
followed sinh	teller	0.09
followed sn	martyr	0.14	teller	-0.12
followed street	martyr	-0.05
followed suối	martyr	0.11
followed sóc	teller	0.05
followed sông	teller	0.09
followed sđt	martyr	0.14	teller	-0.07
followed sở nội vụ	martyr	-0.07
followed teacher	teller	-0.06
followed tham gia	martyr	0.11
followed the	martyr	-0.24	teller	-0.12
followed thiếu úy	martyr	0.05	teller	-0.06
followed thu	martyr	-0.12
followed thôn	martyr	0.1
followed thông tin	martyr	-0.14
followed thư	teller	0.14
followed thương binh	teller	0.21
followed thường gọi	martyr	0.07	teller	-0.08
followed thượng sĩ	martyr	0.07
followed thầy	martyr	0.06	teller	-0.09
followed thằng	martyr	0.3	teller	-0.06
followed thủy thủ	martyr	-0.07
followed tiểu đoàn phó	teller	-0.05
followed tiểu đoàn trưởng	martyr	-0.16
followed tiểu đội phó	martyr	0.08
followed tiểu đội trưởng	martyr	0.11
followed trinh sát	martyr	-0.09
followed trung sĩ	martyr	-0.06
followed trung tá	teller	-0.07
followed trung úy	martyr	0.05
followed trung đội phó	teller	0.11
followed trung đội trưởng	martyr	-0.26
followed trông coi	teller	0.17
followed trúng bom	martyr	-0.09
followed trúng mảnh	martyr	0.08
followed trường	martyr	0.06	teller	-0.11
followed trường thcs	teller	0.09
followed trưởng ban	martyr	0.06	teller	0.23
followed trưởng thôn	teller	-0.12
followed trạm	martyr	0.08	teller	-0.13
followed trạm trưởng	martyr	-0.17
followed trận	martyr	-0.07
followed trợ lý	martyr	-0.11	teller	-0.09
followed tên	martyr	-0.11	teller	-0.06
followed tên khai sinh	martyr	0.1
followed tên khai sinh là	martyr	-0.1
followed tên thật	martyr	-0.08	teller	-0.19
followed tên thật là	martyr	-0.05
followed tìm	martyr	-0.11	teller	0.16
followed tìm mộ	martyr	-0.05
followed tìm thấy	martyr	0.13
followed tôi	martyr	-0.3
followed tỉnh	martyr	0.13	teller	-0.13
followed tổ	martyr	0.09	teller	0.18
followed tức	martyr	-0.1	teller	0.06
followed tức là	martyr	0.07	teller	0.13
followed tử trận	martyr	0.05
followed viết	teller	-0.09
followed viết thư	martyr	0.14
followed vào	martyr	-0.13
followed vào bộ đội	martyr	0.05
followed vùi	martyr	-0.14
followed văn thư	teller	-0.06
followed về báo	martyr	-0.2
followed về kể	teller	-0.07
followed vịnh	martyr	-0.09
followed was	martyr	0.26	teller	-0.05
followed xã	martyr	-0.15	teller	0.17
followed xóm	martyr	-0.13	teller	0.08
followed xưng là	teller	-0.05
followed xạ thủ	martyr	-0.14
followed y sĩ	martyr	0.32
followed y tá	martyr	0.08	teller	0.06
followed zalo	teller	0.12
followed à	martyr	0.44	teller	-0.09
followed ông	martyr	0.3
followed đi bộ đội	teller	0.12
followed đi cùng	martyr	0.46	teller	-0.07
followed đi tìm	teller	0.08
followed đoàn	martyr	-0.15
followed đt	teller	-0.18
followed đào	martyr	-0.09	teller	-0.2
followed đánh	teller	0.09
followed đèo	martyr	0.18	teller	-0.14
followed đình	martyr	-0.11
followed đưa	martyr	-0.05
followed đưa về	martyr	-0.05
followed đường	martyr	-0.17
followed được chôn	martyr	0.11
followed đại tá	martyr	-0.15	teller	0.1
followed đại úy	martyr	-0.06	teller	0.06
followed đại đoàn	martyr	0.05
followed đại đội phó	martyr	0.21
followed đại đội trưởng	martyr	-0.05
followed đền	martyr	0.15
followed đồi	martyr	0.07
followed đồn	martyr	-0.05
followed đồng	teller	0.12
followed đồng chí	teller	0.06
followed đội trưởng	martyr	0.23
followed ấp	martyr	0.14
followed ủy ban	teller	-0.17
followed:again	martyr	-0.15	teller	0.23
followed:aka	martyr	0.26
followed:alive	teller	0.14
followed:at	martyr	0.19	teller	-0.47
followed:battle	teller	0.17
followed:born	martyr	0.15
followed:bury	martyr	-0.05	teller	0.22
followed:capture	martyr	-0.1	teller	0.19
followed:contact	martyr	0.34	teller	-0.13
followed:died	martyr	0.15	teller	-0.12
followed:enlist	martyr	0.18	teller	0.12
followed:fell	martyr	-0.17	teller	-0.2
followed:gio	martyr	0.07
followed:home	martyr	0.22	teller	0.12
followed:hurt	martyr	0.1
followed:joined	teller	0.13
followed:kin	martyr	0.36
followed:letter	teller	0.06
followed:level	martyr	-0.05	teller	0.24
followed:link	martyr	-0.07	teller	0.14
followed:martyr	martyr	0.19	teller	0.13
followed:mine	martyr	0.1	teller	0.06
followed:moved	martyr	0.17	teller	-0.07
followed:naming	martyr	0.05
followed:notice	martyr	-0.21	teller	0.08
followed:office	martyr	0.17
followed:pet	martyr	0.16	teller	-0.32
followed:post	martyr	-0.06	teller	-0.07
followed:rank	teller	-0.09
followed:rests	martyr	0.21
followed:returned	martyr	0.07
followed:self	martyr	-0.3	teller	0.19
followed:site	teller	-0.1
followed:stop	martyr	0.07	teller	-0.06
followed:tells	martyr	0.1	teller	-0.08
followed:title	martyr	-0.17	teller	-0.08
followed:truename	martyr	-0.23	teller	-0.2
from end 0	martyr	-0.41	teller	0.17
from end 1	martyr	-0.3	teller	-0.49
from end 2	martyr	-0.14	teller	-0.42
from end 3	martyr	-0.3	teller	-0.27
full False	martyr	-0.38	teller	-0.43
full True	martyr	-0.78	teller	-0.59
full names 0	martyr	-0.19	teller	0.08
full names 1	martyr	-0.21	teller	-0.08
full names 2	teller	-0.29
full names few	martyr	-0.29	teller	-0.27
full names many	martyr	-0.47	teller	-0.46
here before #	martyr	0.23	teller	-0.19
here before ##	martyr	0.23	teller	-0.24
here before ###	martyr	0.26	teller	0.11
here before ####	martyr	-0.16	teller	-0.07
here before ##########	teller	0.19
here before 12ly7	martyr	0.07
here before 8h	martyr	-0.05
here before a	martyr	0.08	teller	0.13
here before ad	martyr	0.06
here before admin	martyr	-0.06
here before adn	martyr	-0.07	teller	0.06
here before ai	martyr	0.22	teller	0.23
here before al	martyr	0.06
here before all	teller	0.21
here before alo	martyr	-0.17	teller	0.27
here before am	martyr	-0.27	teller	0.31
here before ama	teller	-0.22
here before ami	martyr	0.05
here before among	martyr	0.26
here before an	teller	-0.15
here before ancien	teller	0.13
here before and	martyr	0.39	teller	-0.08
here before anh	martyr	0.19	teller	-0.15
here before another	martyr	0.08
here before ao	martyr	0.21	teller	-0.08
here before ap	martyr	-0.08	teller	0.27
here before appelait	martyr	0.1
here before april	martyr	-0.12
here before are	teller	-0.06
here before arvn	martyr	-0.28
here before as	teller	0.13
here before ask	teller	-0.06
here before asked	teller	0.12
here before at	teller	0.08
here before au	teller	-0.09
here before aug	teller	0.09
here before aujourd	martyr	-0.07
here before avait	martyr	-0.05
here before avec	martyr	-0.2
here before avons	martyr	-0.06
here before ay	martyr	0.17
here before b	martyr	-0.22	teller	-0.08
here before b1	martyr	-0.08
here before b2	martyr	0.05
here before b3	martyr	0.1
here before b40	martyr	0.05
here before b52	martyr	0.19
here before ba	martyr	0.12	teller	-0.29
here before bac	martyr	-0.11	teller	-0.18
here before bach	martyr	0.23	teller	-0.08
here before back	martyr	-0.09
here before bag	martyr	0.15	teller	-0.2
here before bai	martyr	-0.12
here before bam	teller	-0.06
here before ban	martyr	0.05	teller	-0.34
here before bang	martyr	0.09
here before bao	martyr	0.43	teller	0.16
here before bat	teller	-0.07
here before battalion	martyr	0.06
here before bay	teller	0.13
here before be	martyr	0.14	teller	-0.06
here before before	martyr	-0.06
here before behind	martyr	-0.05
here before belt	martyr	0.09
here before ben	teller	-0.19
here before benh	martyr	-0.19	teller	0.21
here before best	teller	0.05
here before bi	martyr	-0.23
here before bia	martyr	-0.3	teller	-0.09
here before bich	teller	0.08
here before bien	martyr	-0.09	teller	0.41
here before biet	martyr	0.06	teller	0.17
here before bieu	martyr	0.06	teller	0.08
here before big	martyr	-0.09
here before binh	martyr	-0.21	teller	0.07
here before blesse	martyr	0.06
here before bo	martyr	0.31	teller	-0.13
here before boc	martyr	0.1	teller	-0.12
here before body	martyr	0.06
here before boi	teller	0.16
here before bom	martyr	0.24
here before bomb	martyr	0.11
here before bon	martyr	0.44	teller	-0.07
here before bong	martyr	-0.05
here before bonjour	teller	0.18
here before bot	martyr	0.14
here before boy	martyr	0.15
here before brothe	martyr	-0.05
here before brother	martyr	-0.21
here before bs	teller	0.18
here before bu	martyr	0.07
here before bua	martyr	0.05	teller	0.2
here before buc	martyr	0.11
here before bui	teller	-0.06
here before buk	martyr	-0.08
here before bung	martyr	0.07
here before buoc	martyr	0.1
here before buoi	teller	-0.06
here before buom	martyr	0.33
here before buon	martyr	-0.26	teller	-0.13
here before burial	martyr	-0.11
here before buried	martyr	0.17
here before but	teller	0.07
here before buu	martyr	-0.05
here before by	martyr	-0.39	teller	0.1
here before c	martyr	0.17	teller	0.17
here before c10	martyr	0.06
here before c11	martyr	-0.21
here before c18	martyr	-0.05
here before c2	martyr	0.4
here before c3	martyr	0.16
here before c4	martyr	0.2	teller	-0.13
here before c7	martyr	-0.07
here before c8	martyr	-0.13	teller	0.12
here before ca	martyr	0.25	teller	-0.32
here before cac	martyr	-0.22	teller	0.2
here before cach	martyr	-0.27	teller	0.05
here before cai	martyr	0.11	teller	-0.17
here before called	martyr	0.09
here before cam	martyr	0.14	teller	-0.13
here before came	martyr	0.05
here before can	teller	0.06
here before cang	martyr	0.19
here before canh	martyr	0.23	teller	0.33
here before cao	martyr	0.17	teller	-0.05
here before capt	martyr	0.05	teller	0.07
here before captain	martyr	-0.1
here before card	martyr	0.09
here before carnet	martyr	0.07
here before carried	teller	-0.2
here before cat	martyr	0.29	teller	-0.18
here before cau	martyr	0.06	teller	0.16
here before cay	martyr	0.07
here before ccb	teller	0.24
here before ce	martyr	-0.06
here before cemetery	martyr	-0.11
here before certain	martyr	0.11
here before certificate	martyr	0.11
here before cha	martyr	0.12	teller	0.11
here before chac	martyr	0.14
here before cham	martyr	0.06	teller	0.09
here before chan	teller	-0.11
here before chang	martyr	0.18
here before chanh	martyr	-0.06
here before chao	martyr	-0.23	teller	0.33
here before chap	martyr	-0.05	teller	0.06
here before chat	martyr	-0.05	teller	0.05
here before chau	martyr	-0.07	teller	0.7
here before chay	martyr	0.06
here before che	martyr	0.18	teller	-0.05
here before chef	martyr	0.13
here before cheo	martyr	-0.11
here before chep	martyr	0.09	teller	0.15
here before chet	martyr	0.35	teller	0.09
here before chi	martyr	0.28
here before chief	teller	-0.05
here before chien	martyr	0.15
here before chieng	martyr	0.07
here before chieu	teller	-0.05
here before chim	martyr	0.15	teller	-0.05
here before chin	martyr	-0.05	teller	-0.05
here before chinh	martyr	-0.14	teller	0.31
here before chon	martyr	0.05
here before chong	teller	-0.14
here before chot	martyr	-0.37	teller	0.17
here before chqs	teller	-0.1
here before chu	teller	0.14
here before chua	teller	0.2
here before chuc	martyr	-0.11	teller	0.09
here before chui	martyr	0.08
here before chum	teller	0.24
here before chup	martyr	-0.25	teller	0.28
here before chuyen	martyr	0.15
here before co	martyr	0.27	teller	-0.14
here before coc	martyr	0.11
here before coi	teller	0.05
here before col	martyr	-0.14
here before com	martyr	0.13	teller	0.18
here before commander	martyr	-0.14
here before compagnon	martyr	0.11
here before company	martyr	-0.15
here before comrade	martyr	-0.05
here before con	martyr	-0.32	teller	-0.15
here before cong	martyr	0.05
here before cot	teller	0.11
here before could	martyr	0.09	teller	0.1
here before cpl	teller	-0.08
here before ct	martyr	-0.12	teller	0.13
here before cu	martyr	-0.1	teller	0.21
here before cua	martyr	-0.12	teller	0.21
here before cung	martyr	0.5	teller	-0.06
here before cuoc	teller	0.18
here before cuoi	teller	-0.06
here before cuon	martyr	0.08	teller	-0.1
here before cut	martyr	0.16
here before cuu	martyr	-0.18	teller	0.15
here before d	martyr	-0.29	teller	0.06
here before d1	martyr	0.09
here before d2	martyr	0.12	teller	-0.13
here before d445	martyr	0.1
here before d5	martyr	-0.05
here before d8	martyr	-0.13
here before d9	martyr	-0.08
here before da	teller	-0.29
here before dac	martyr	-0.09
here before dai	martyr	0.22	teller	-0.3
here before dak	martyr	0.37	teller	-0.09
here before dam	teller	0.11
here before dan	martyr	0.25	teller	-0.25
here before dang	martyr	-0.22	teller	0.06
here before danh	martyr	0.12
here before dao	martyr	0.3	teller	0.05
here before dat	martyr	-0.41	teller	-0.24
here before dau	teller	0.18
here before day	martyr	0.1	teller	0.24
here before days	martyr	-0.07
here before dc	martyr	-0.07	teller	0.1
here before de	martyr	0.2	teller	-0.12
here before dead	martyr	0.09	teller	0.09
here before dear	martyr	0.1	teller	0.08
here before dec	martyr	-0.05
here before dem	teller	-0.06
here before den	teller	0.06
here before deo	martyr	0.38
here before des	martyr	0.12
here before det	martyr	0.08
here before deu	martyr	-0.23
here before devant	martyr	0.17
here before di	martyr	-0.08	teller	-0.14
here before dia	martyr	-0.18	teller	0.24
here before diary	teller	-0.06
here before dich	martyr	-0.27
here before diem	martyr	-0.11	teller	-0.08
here before dien	teller	0.18
here before diet	martyr	0.16
here before dieu	martyr	-0.18
here before dinh	martyr	0.3	teller	0.08
here before district	martyr	0.13	teller	-0.05
here before dit	martyr	0.09
here before div	teller	0.05
here before division	martyr	-0.1
here before dkz	martyr	0.05
here before do	martyr	-0.13	teller	-0.07
here before doan	martyr	-0.18	teller	-0.09
here before doc	martyr	-0.21	teller	0.19
here before documents	martyr	-0.06
here before don	teller	0.14
here before dong	teller	-0.18
here before dont	martyr	0.1
here before dot	martyr	-0.1
here before dr	martyr	-0.09	teller	0.14
here before du	martyr	0.22	teller	-0.26
here before dua	teller	-0.18
here before duc	martyr	-0.23	teller	-0.08
here before dug	martyr	-0.11
here before dum	martyr	-0.1	teller	0.11
here before dung	martyr	0.18	teller	0.31
here before duoi	martyr	0.39
here before duong	martyr	-0.14	teller	0.16
here before dut	martyr	0.12
here before e	martyr	-0.13	teller	0.35
here before e1	teller	0.09
here before e101	martyr	-0.05	teller	0.12
here before e209	martyr	0.11
here before e6	teller	-0.13
here before e64	martyr	-0.08
here before e88	martyr	0.19
here before ea	martyr	-0.09
here before elle	martyr	0.07
here before em	teller	0.2
here before en	martyr	0.11
here before engraved	martyr	0.07
here before enterre	martyr	-0.05
here before ep	martyr	0.05
here before et	martyr	0.41
here before ethnic	martyr	-0.08
here before eux	martyr	0.1
here before every	martyr	0.17
here before example	teller	-0.06
here before f	martyr	0.1
here before f10	martyr	0.05
here before f308	teller	0.07
here before f325	teller	-0.07
here before f5	martyr	0.14	teller	-0.1
here before fallen	martyr	-0.06
here before famille	martyr	-0.08	teller	0.16
here before family	martyr	-0.1	teller	-0.1
here before father	martyr	0.07	teller	-0.05
here before feb	martyr	-0.05
here before fell	martyr	-0.07
here before fellow	martyr	-0.07
here before femme	martyr	0.19
here before fils	martyr	-0.05
here before for	martyr	-0.23	teller	0.1
here before force	martyr	0.11
here before four	martyr	0.19
here before french	martyr	-0.14
here before frere	martyr	0.18
here before friend	martyr	0.39
here before friends	martyr	-0.09
here before from	martyr	-0.07	teller	0.13
here before fusille	martyr	0.1
here before ga	martyr	-0.11
here before gac	martyr	0.16
here before gach	martyr	-0.06
here before gai	martyr	0.49	teller	-0.19
here before gam	martyr	-0.06
here before gan	martyr	-0.17	teller	0.18
here before gao	teller	0.09
here before gap	martyr	-0.13
here before gat	martyr	0.09
here before gave	teller	0.12
here before gay	teller	0.08
here before gd	teller	0.08
here before gen	teller	-0.09
here before general	martyr	-0.13
here before ghep	martyr	0.09
here before ghi	martyr	-0.76	teller	0.47
here before gi	martyr	-0.13
here before gia	martyr	-0.27	teller	0.31
here before giai	martyr	-0.1
here before giam	martyr	-0.07
here before giang	martyr	0.11	teller	0.06
here before giao	martyr	-0.09
here before giap	martyr	-0.05
here before giau	martyr	-0.19
here before giay	martyr	0.1	teller	-0.36
here before gieng	martyr	0.09	teller	-0.06
here before giet	martyr	0.09
here before gio	martyr	-0.14	teller	0.15
here before gioi	martyr	0.23	teller	-0.09
here before giong	martyr	-0.12
here before girl	martyr	0.13
here before girls	martyr	-0.06
here before giu	martyr	0.25	teller	0.11
here before giua	martyr	0.07
here before gium	martyr	-0.21	teller	0.13
here before giuoc	martyr	0.07
here before giup	martyr	-0.05	teller	0.16
here before giuse	teller	-0.07
here before given	martyr	0.09
here before go	martyr	-0.23	teller	0.3
here before goc	teller	0.1
here before goi	martyr	-0.12	teller	-0.22
here before gom	martyr	0.13	teller	0.06
here before gon	martyr	-0.33
here before gop	teller	-0.05
here before grand	martyr	0.2	teller	0.06
here before grandma	martyr	0.05	teller	-0.12
here before grandson	teller	0.13
here before grave	martyr	0.07	teller	-0.06
here before gravee	martyr	-0.14
here before guc	martyr	0.09
here before gui	teller	-0.15
here before h	martyr	0.05
here before ha	martyr	0.21	teller	-0.1
here before had	martyr	0.31
here before hai	martyr	0.15	teller	-0.29
here before ham	martyr	0.23
here before hamlet	martyr	-0.07
here before han	martyr	-0.12
here before hand	martyr	0.06
here before hang	teller	0.22
here before hanh	martyr	-0.19	teller	0.09
here before hao	teller	0.1
here before hap	martyr	-0.05
here before has	martyr	0.17
here before hau	martyr	0.09
here before have	martyr	0.1
here before hay	teller	-0.07
here before he	teller	0.06
here before hello	teller	0.14
here before helmet	martyr	0.16
here before hem	teller	-0.12
here before her	martyr	0.18	teller	0.17
here before het	martyr	-0.3	teller	0.23
here before hi	martyr	-0.32	teller	0.09
here before hiem	martyr	-0.07
here before hien	martyr	-0.09	teller	-0.11
here before hiep	martyr	0.07
here before hieu	martyr	0.06
here before him	martyr	0.26
here before himself	martyr	0.09
here before hinh	martyr	-0.13
here before his	martyr	0.13	teller	-0.12
here before hit	martyr	-0.16
here before ho	martyr	-0.09	teller	0.23
here before hoa	martyr	0.36	teller	0.39
here before hoac	martyr	-0.05	teller	-0.39
here before hoai	martyr	-0.1	teller	0.05
here before hoang	martyr	-0.05
here before hoc	martyr	-0.06
here before hoi	martyr	-0.29	teller	0.23
here before hom	martyr	0.38
here before home	teller	-0.2
here before hon	martyr	-0.27
here before hong	martyr	0.07	teller	0.2
here before hop	martyr	0.12	teller	0.13
here before hp	martyr	0.07
here before hs	martyr	-0.06	teller	-0.17
here before hu	martyr	-0.13
here before huc	teller	-0.05
here before hung	martyr	-0.25
here before huong	teller	-0.12
here before husband	teller	-0.06
here before hut	martyr	0.09
here before huu	teller	0.06
here before huy	martyr	-0.07
here before huyen	martyr	-0.28	teller	0.1
here before hy	martyr	-0.11
here before i	martyr	0.15	teller	0.16
here before ia	teller	0.1
here before id	martyr	0.13
here before identified	martyr	0.05
here before if	martyr	-0.09
here before ii	martyr	0.06
here before il	martyr	0.12
here before im	martyr	0.06
here before in	martyr	-0.09	teller	-0.16
here before ino	martyr	0.08
here before inside	martyr	0.13
here before is	martyr	0.1
here before it	martyr	-0.11
here before je	martyr	-0.06	teller	-0.05
here before jour	martyr	0.14
here before journal	martyr	-0.1
here before juin	martyr	0.11
here before june	martyr	0.07
here before just	martyr	0.07
here before k	martyr	-0.23
here before k58	martyr	0.09
here before k73	teller	0.07
here before ka	martyr	0.08	teller	-0.08
here before ke	martyr	0.19	teller	0.06
here before kem	martyr	-0.2	teller	-0.05
here before keo	martyr	0.13
here before kep	martyr	-0.06
here before ket	martyr	0.16
here before khac	martyr	-0.09	teller	-0.32
here before khach	martyr	-0.22	teller	-0.07
here before khai	teller	0.16
here before kham	martyr	0.13	teller	-0.05
here before khang	martyr	0.12
here before khanh	martyr	-0.13	teller	0.11
here before khau	teller	0.22
here before khi	martyr	-0.37	teller	-0.14
here before khmer	teller	0.06
here before kho	martyr	0.06	teller	-0.13
here before khoa	martyr	0.25	teller	-0.1
here before khoan	martyr	0.05
here before khoang	teller	0.06
here before khoc	martyr	0.14	teller	-0.06
here before khoe	martyr	-0.15
here before khoi	martyr	-0.07
here before khong	martyr	-0.14	teller	-0.08
here before kia	martyr	0.26	teller	-0.13
here before kich	martyr	0.12	teller	-0.1
here before kiem	martyr	0.16	teller	0.15
here before killed	martyr	0.09
here before kinh	martyr	-0.28	teller	0.2
here before kip	martyr	0.19
here before km	martyr	-0.15
here before kn	martyr	-0.08	teller	0.21
here before know	martyr	-0.06
here before ko	martyr	-0.2
here before kon	martyr	-0.12	teller	0.11
here before krong	martyr	-0.08
here before ky	martyr	-0.07
here before l	martyr	-0.09
here before la	martyr	-0.12	teller	0.6
here before lac	teller	-0.06
here before lai	martyr	0.09	teller	0.13
here before lam	martyr	-0.43	teller	-0.14
here before lan	teller	0.2
here before lang	martyr	0.52
here before lanh	martyr	-0.17	teller	0.13
here before lao	martyr	-0.19
here before lap	martyr	-0.37	teller	-0.11
here before last	martyr	-0.13
here before lat	martyr	-0.26
here before late	martyr	-0.05	teller	-0.1
here before lau	martyr	-0.08
here before lay	martyr	-0.08	teller	0.13
here before le	martyr	0.13	teller	-0.14
here before len	martyr	-0.19	teller	0.26
here before lenh	martyr	0.07
here before les	martyr	0.07	teller	-0.08
here before letter	martyr	-0.12
here before letters	martyr	-0.05
here before lh	teller	-0.11
here before liaison	martyr	0.1
here before lich	martyr	0.25
here before liem	martyr	0.16
here before lien	martyr	-0.2	teller	0.11
here before liet	martyr	0.13	teller	0.13
here before lieu	martyr	-0.13
here before like	martyr	0.05
here before linh	martyr	-0.11
here before list	martyr	0.22
here before lo	martyr	-0.36	teller	0.34
here before loan	martyr	0.19
here before loi	martyr	-0.26	teller	0.13
here before lon	martyr	0.25
here before long	martyr	0.23	teller	-0.13
here before looking	martyr	0.06
here before lop	martyr	-0.09	teller	0.19
here before ls	teller	-0.12
here before lt	martyr	-0.05	teller	-0.08
here before lu	martyr	0.08
here before lua	martyr	-0.06
here before luan	martyr	-0.09	teller	0.11
here before luc	teller	-0.22
here before lun	martyr	-0.13
here before lung	martyr	-0.05	teller	-0.08
here before luoc	martyr	-0.31
here before luon	martyr	-0.09
here before luong	teller	-0.06
here before lut	martyr	-0.09
here before luu	martyr	-0.16	teller	-0.07
here before luy	martyr	-0.11
here before luyen	martyr	-0.14	teller	0.14
here before ly	martyr	0.5	teller	0.18
here before m	martyr	-0.29	teller	0.28
here before m79	martyr	-0.06
here before ma	martyr	-0.24	teller	-0.22
here before mac	martyr	-0.11	teller	0.12
here before mach	teller	0.12
here before madame	martyr	0.21	teller	-0.17
here before mai	martyr	0.11	teller	-0.11
here before mam	martyr	-0.11
here before maman	teller	-0.1
here before man	martyr	-0.17	teller	-0.12
here before mang	martyr	-0.3	teller	0.26
here before manh	teller	0.1
here before map	martyr	-0.06
here before marie	teller	-0.18
here before mat	martyr	0.25	teller	0.07
here before mau	martyr	0.11	teller	-0.08
here before may	martyr	-0.58	teller	0.1
here before maybe	martyr	-0.05	teller	-0.14
here before me	martyr	-0.34	teller	-0.1
here before men	martyr	-0.1	teller	-0.1
here before mep	martyr	-0.05
here before met	martyr	0.33
here before mia	martyr	-0.07
here before mien	martyr	0.09	teller	0.06
here before mieng	martyr	0.24	teller	-0.08
here before mieu	martyr	0.07
here before min	martyr	0.25
here before minh	teller	0.38
here before mit	martyr	-0.06
here before mme	martyr	-0.13	teller	-0.06
here before mo	martyr	0.21	teller	0.15
here before moc	martyr	-0.17
here before moi	martyr	0.05	teller	0.19
here before mom	teller	-0.08
here before mon	martyr	-0.07	teller	-0.07
here before mong	martyr	0.46	teller	-0.21
here before mort	martyr	-0.12
here before mot	martyr	0.09	teller	0.12
here before mr	teller	0.14
here before mrs	martyr	-0.07	teller	0.13
here before mu	martyr	0.15	teller	-0.06
here before mua	teller	-0.11
here before muc	martyr	-0.19	teller	0.11
here before mui	martyr	-0.17
here before mum	teller	-0.08
here before mung	teller	-0.05
here before muoi	martyr	0.18	teller	0.13
here before muon	martyr	0.12	teller	-0.25
here before muong	teller	0.09
here before muu	martyr	-0.05
here before my	martyr	-0.13	teller	-0.44
here before n	teller	0.16
here before na	martyr	0.09	teller	-0.09
here before nam	martyr	-0.19	teller	-0.2
here before name	martyr	0.29
here before names	martyr	0.1
here before nan	martyr	0.05
here before nang	martyr	0.07	teller	-0.08
here before nao	martyr	0.11	teller	0.31
here before nap	martyr	0.08
here before nat	martyr	-0.13
here before nay	martyr	-0.23	teller	-0.32
here before ne	martyr	0.12
here before near	martyr	-0.27
here before nen	martyr	0.48
here before neu	martyr	0.21	teller	0.08
here before nga	martyr	0.11	teller	-0.15
here before ngai	martyr	0.23
here before ngan	martyr	-0.1
here before ngang	martyr	-0.2	teller	0.11
here before ngap	martyr	0.05
here before ngay	martyr	-0.27	teller	0.26
here before nghe	martyr	-0.22	teller	-0.07
here before nghi	martyr	0.21	teller	0.05
here before nghia	martyr	-0.06	teller	0.06
here before nghiem	martyr	0.09
here before nghien	martyr	0.08
here before ngo	martyr	-0.29
here before ngoai	teller	-0.36
here before ngoi	martyr	-0.19	teller	-0.11
here before ngu	martyr	-0.21	teller	-0.1
here before ngua	martyr	-0.07
here before ngung	martyr	0.06
here before nguoi	martyr	-0.12	teller	0.33
here before nguy	martyr	0.06
here before nguyen	martyr	-0.2	teller	0.31
here before nha	martyr	-0.33	teller	0.09
here before nhac	martyr	0.05
here before nham	teller	-0.22
here before nhan	martyr	0.19	teller	-0.18
here before nhang	teller	0.15
here before nhanh	martyr	0.14	teller	0.08
here before nhap	martyr	0.05	teller	-0.06
here before nhat	martyr	0.28	teller	-0.1
here before nhau	martyr	-0.25	teller	0.15
here before nhe	martyr	-0.23	teller	0.26
here before nhiem	martyr	-0.17
here before nhieu	teller	-0.09
here before nho	martyr	-0.05	teller	0.14
here before nhom	martyr	-0.18
here before nhon	martyr	-0.08
here before nhong	martyr	-0.05
here before nhu	martyr	0.16	teller	-0.12
here before nhua	martyr	0.1
here before nhuan	martyr	0.07
here before nhung	martyr	0.12	teller	-0.33
here before nhuong	martyr	0.09
here before niem	martyr	-0.36	teller	0.23
here before nien	martyr	0.15
here before nilon	martyr	-0.07
here before ninh	martyr	-0.56	teller	-0.1
here before no	martyr	-0.18	teller	-0.14
here before noc	martyr	0.06
here before noi	martyr	0.07
here before nom	teller	-0.18
here before nop	martyr	-0.11
here before notebook	martyr	0.15
here before notre	martyr	0.12
here before nt	martyr	-0.1
here before ntls	teller	0.12
here before nu	martyr	0.24	teller	-0.09
here before nua	martyr	0.18	teller	-0.19
here before nung	martyr	-0.05
here before nuoi	martyr	0.05	teller	-0.23
here before nurse	martyr	0.15
here before nva	martyr	0.14	teller	0.07
here before o	martyr	-0.19	teller	-0.17
here before of	teller	-0.2
here before oi	martyr	-0.19	teller	0.47
here before old	martyr	0.07	teller	0.1
here before om	martyr	-0.06	teller	-0.07
here before on	martyr	-0.09	teller	-0.08
here before one	martyr	0.29	teller	-0.09
here before ong	martyr	0.25	teller	-0.15
here before only	martyr	-0.07
here before or	martyr	0.07	teller	0.2
here before os	martyr	0.1
here before other	martyr	0.28
here before others	martyr	-0.12	teller	-0.14
here before ou	martyr	-0.11
here before our	martyr	-0.2	teller	-0.1
here before owner	martyr	-0.11
here before p	martyr	-0.05	teller	-0.05
here before pa	martyr	-0.26	teller	-0.05
here before page	martyr	-0.05
here before pailin	martyr	0.09
here before papers	martyr	0.05
here before paul	martyr	-0.07	teller	-0.08
here before pen	martyr	-0.13
here before pere	martyr	-0.12
here before perth	martyr	-0.07
here before petit	martyr	0.15
here before pha	martyr	0.22	teller	-0.16
here before phai	martyr	-0.1	teller	-0.19
here before phan	martyr	-0.18
here before phao	martyr	0.09	teller	0.18
here before phap	martyr	-0.08	teller	0.05
here before phat	martyr	0.06	teller	-0.09
here before phau	martyr	-0.11
here before phe	martyr	-0.07	teller	-0.13
here before phep	teller	0.21
here before phi	martyr	-0.11
here before phia	martyr	-0.12
here before phien	martyr	-0.09	teller	-0.29
here before phieu	teller	0.21
here before phim	martyr	0.12
here before phnom	martyr	0.13
here before pho	martyr	0.29	teller	0.09
here before phon	martyr	-0.16
here before phong	teller	0.27
here before phu	martyr	-0.24	teller	0.09
here before phuc	martyr	-0.14	teller	-0.07
here before phum	teller	-0.1
here before phun	martyr	-0.08
here before phung	martyr	-0.13	teller	0.11
here before phuoc	martyr	0.11
here before phuong	martyr	-0.12	teller	0.25
here before place	martyr	-0.11
here before platoon	martyr	0.05
here before please	teller	0.1
here before pleiku	teller	-0.05
here before pls	teller	0.06
here before po	martyr	0.21	teller	-0.09
here before pon	martyr	0.08
here before post	teller	0.09
here before pour	teller	-0.12
here before premier	martyr	0.11
here before prisoners	martyr	-0.06
here before puis	martyr	-0.11
here before put	martyr	0.24
here before pw	teller	0.07
here before qk5	martyr	-0.07	teller	0.06
here before qk7	martyr	-0.15
here before qk9	martyr	-0.08
here before qu	martyr	0.14
here before qua	martyr	0.12	teller	0.11
here before quan	martyr	-0.14	teller	-0.13
here before quang	martyr	-0.13	teller	0.14
here before quanh	martyr	-0.08
here before quao	martyr	-0.05	teller	0.1
here before quay	martyr	0.14
here before que	martyr	0.15	teller	-0.32
here before quen	martyr	-0.3
here before quet	martyr	0.06
here before qui	martyr	-0.13
here before quoc	martyr	-0.29
here before quy	martyr	-0.09	teller	0.17
here before quyen	teller	0.15
here before quyet	teller	0.06
here before quynh	martyr	-0.14
here before ra	martyr	0.05	teller	-0.06
here before rac	martyr	-0.06
here before rach	martyr	-0.24	teller	-0.07
here before rai	teller	0.05
here before rang	martyr	0.15	teller	0.08
here before ranger	martyr	-0.12
here before rao	martyr	0.27
here before ray	martyr	-0.15	teller	0.3
here before re	teller	-0.1
here before read	martyr	-0.09
here before regiment	martyr	0.15
here before regional	martyr	0.14
here before remembers	martyr	-0.06
here before ren	martyr	-0.1
here before reo	martyr	-0.09
here before ret	teller	0.06
here before ria	martyr	-0.11	teller	0.19
here before rieng	martyr	0.32
here before ro	martyr	0.24
here before roi	martyr	-0.12
here before rong	martyr	-0.08
here before rot	martyr	0.09
here before rua	martyr	-0.07	teller	-0.05
here before rubber	martyr	0.09
here before rue	martyr	0.05
here before rung	martyr	0.07	teller	-0.06
here before ruong	martyr	-0.06	teller	-0.05
here before ruot	martyr	-0.22	teller	-0.28
here before rut	martyr	-0.07
here before sa	teller	-0.06
here before sac	martyr	-0.06
here before sach	teller	0.31
here before sai	martyr	-0.29	teller	-0.18
here before said	martyr	-0.09
here before sam	martyr	0.05	teller	-0.05
here before same	martyr	0.12
here before san	martyr	0.1	teller	-0.11
here before sang	martyr	0.29	teller	-0.22
here before sanh	teller	0.22
here before sao	martyr	-0.05	teller	-0.08
here before sat	martyr	0.05
here before sau	martyr	-0.21	teller	-0.29
here before say	teller	-0.05
here before says	martyr	0.05
here before school	martyr	0.12	teller	0.15
here before se	martyr	0.21	teller	-0.05
here before second	martyr	0.1
here before sent	teller	0.05
here before sept	martyr	-0.08
here before sergeant	martyr	0.06
here before ses	martyr	0.13
here before si	martyr	-0.11	teller	-0.34
here before side	teller	-0.14
here before sinh	martyr	-0.15	teller	-0.2
here before sir	martyr	0.08
here before sister	teller	0.07
here before sn	martyr	-0.17
here before snoul	martyr	0.08
here before so	martyr	0.17	teller	-0.48
here before soat	martyr	0.06
here before soc	martyr	-0.06	teller	0.08
here before soldier	martyr	-0.17
here before someone	martyr	-0.08
here before son	martyr	0.42	teller	-0.09
here before song	teller	-0.07
here before sot	martyr	0.15
here before south	teller	-0.13
here before spoon	martyr	-0.08
here before still	martyr	0.25
here before stk	martyr	-0.09
here before stone	martyr	-0.13
here before stream	martyr	-0.15
here before su	martyr	-0.09	teller	-0.14
here before sua	martyr	-0.19	teller	-0.06
here before sui	teller	0.15
here before sung	martyr	0.14	teller	0.27
here before suoi	teller	-0.08
here before suot	martyr	0.07
here before sur	martyr	0.05
here before sut	martyr	-0.08
here before suu	martyr	-0.11
here before sy	martyr	0.15	teller	-0.12
here before sœur	martyr	0.05	teller	0.09
here before t	martyr	-0.15
here before t4	martyr	0.05
here before ta	martyr	-0.11	teller	0.07
here before tac	martyr	0.13	teller	-0.06
here before tai	martyr	0.29	teller	-0.12
here before taken	martyr	-0.13
here before tam	teller	-0.14
here before tan	martyr	0.33	teller	-0.12
here before tang	martyr	-0.08	teller	0.06
here before tao	martyr	-0.13	teller	-0.05
here before tap	martyr	0.06	teller	-0.13
here before tat	martyr	0.1
here before tau	martyr	0.27	teller	0.05
here before tay	martyr	-0.16	teller	0.15
here before tb	martyr	0.06
here before td	martyr	0.07
here before ten	martyr	0.33	teller	0.05
here before th	martyr	0.16
here before tha	teller	0.07
here before thac	martyr	0.11	teller	0.18
here before thach	martyr	-0.14
here before thai	martyr	0.08	teller	-0.12
here before tham	martyr	-0.3
here before than	martyr	0.41	teller	-0.3
here before thang	martyr	-0.23	teller	-0.07
here before thanh	martyr	0.09	teller	-0.12
here before thao	teller	-0.06
here before thap	martyr	0.07
here before that	martyr	0.1
here before thau	teller	0.14
here before thay	martyr	-0.12	teller	0.08
here before the	martyr	0.11	teller	-0.29
here before their	martyr	0.1	teller	-0.09
here before them	martyr	0.45	teller	-0.08
here before theo	martyr	-0.63	teller	0.06
here before there	martyr	0.14	teller	-0.05
here before theu	martyr	0.17
here before they	martyr	0.47	teller	0.11
here before thi	martyr	-0.05	teller	0.08
here before thia	martyr	0.34
here before thich	teller	-0.07
here before thien	martyr	0.15
here before thieu	martyr	-0.12
here before things	martyr	-0.11
here before thinh	martyr	0.08	teller	-0.11
here before third	martyr	-0.08
here before tho	teller	-0.12
here before thoai	martyr	-0.1
here before thoat	martyr	-0.13
here before thoi	teller	0.31
here before thom	teller	0.08
here before thon	martyr	-0.39	teller	-0.19
here before thong	martyr	0.25	teller	0.22
here before thu	teller	0.27
here before thua	martyr	-0.17
here before thuan	teller	0.08
here before thuat	martyr	0.09	teller	0.1
here before thung	martyr	-0.05
here before thuong	martyr	-0.21	teller	0.06
here before thuot	martyr	-0.06
here before thuy	martyr	0.25	teller	-0.15
here before thuyen	martyr	-0.07	teller	0.07
here before ti	martyr	0.05
here before tich	martyr	0.13	teller	-0.15
here before tiem	martyr	0.08	teller	-0.05
here before tieng	martyr	0.11	teller	-0.16
here before tiep	martyr	-0.14	teller	-0.11
here before tieu	teller	-0.14
here before tim	martyr	0.06	teller	-0.07
here before tin	martyr	0.24	teller	0.1
here before tinh	martyr	0.08	teller	0.13
here before tnxp	martyr	-0.18	teller	0.09
here before to	martyr	-0.05	teller	0.1
here before toan	martyr	0.08	teller	-0.15
here before toc	teller	0.18
here before together	martyr	0.11
here before toi	martyr	0.08	teller	0.18
here before ton	teller	-0.18
here before tong	martyr	0.06	teller	0.07
here before tqgc	martyr	0.07
here before tra	martyr	-0.13	teller	-0.49
here before trach	martyr	-0.07	teller	0.1
here before trai	martyr	0.27
here before tram	martyr	-0.29	teller	0.06
here before tran	martyr	0.2
here before trang	martyr	-0.37
here before tranh	martyr	-0.06	teller	0.12
here before trao	martyr	-0.2	teller	-0.06
here before trat	martyr	0.05
here before trau	martyr	0.06
here before tre	teller	-0.09
here before tren	teller	-0.17
here before tri	martyr	-0.27	teller	0.33
here before trieu	martyr	-0.1	teller	-0.06
here before trinh	martyr	0.05
here before troi	teller	-0.07
here before tron	martyr	-0.05
here before trong	martyr	0.51	teller	-0.18
here before tru	martyr	0.07	teller	-0.06
here before trua	martyr	0.08
here before truc	teller	0.26
here before trung	martyr	-0.05
here before truoc	martyr	-0.05	teller	-0.18
here before truong	martyr	-0.2	teller	-0.15
here before truyen	martyr	0.06	teller	0.06
here before tt	martyr	-0.09
here before tu	martyr	-0.21	teller	0.28
here before tuat	teller	-0.06
here before tuc	martyr	-0.17
here before tue	martyr	0.1
here before tues	martyr	0.06
here before tui	martyr	-0.1	teller	0.35
here before tung	martyr	-0.23
here before tuoi	martyr	-0.31	teller	0.07
here before tuong	martyr	-0.43	teller	0.14
here before tuy	martyr	0.09
here before tuyet	martyr	0.05
here before two	teller	-0.05
here before ty	martyr	-0.14
here before ua	martyr	-0.1
here before ubnd	martyr	0.08	teller	0.07
here before uc	teller	0.09
here before ui	martyr	-0.15
here before um	teller	-0.18
here before un	martyr	0.23	teller	-0.15
here before uncle	martyr	-0.15	teller	0.13
here before under	martyr	-0.08
here before une	martyr	0.31	teller	-0.07
here before uong	martyr	0.06	teller	0.1
here before up	martyr	-0.09
here before us	martyr	-0.2
here before ut	teller	0.09
here before uy	martyr	-0.2	teller	-0.07
here before v	martyr	-0.05	teller	0.07
here before va	martyr	0.4	teller	-0.13
here before vach	martyr	-0.08
here before vam	martyr	0.12	teller	0.06
here before van	teller	-0.25
here before vang	martyr	-0.2	teller	0.05
here before vao	martyr	-0.19	teller	-0.12
here before vat	teller	0.12
here before vay	martyr	0.26	teller	-0.1
here before ve	martyr	-0.41	teller	0.17
here before vet	martyr	-0.06
here before viec	martyr	-0.1	teller	-0.05
here before vien	martyr	0.35	teller	0.53
here before vieng	martyr	-0.07	teller	-0.11
here before viet	martyr	0.08	teller	0.32
here before village	martyr	-0.09	teller	-0.08
here before vinh	martyr	-0.09	teller	-0.34
here before vn	martyr	-0.16
here before vnah	martyr	0.12
here before vnch	martyr	-0.1	teller	0.09
here before vo	martyr	-0.3	teller	-0.28
here before voi	martyr	0.2	teller	0.12
here before voice	teller	-0.14
here before vong	martyr	0.09	teller	0.05
here before vot	martyr	0.16
here before vous	teller	-0.1
here before vs	martyr	0.11
here before vu	martyr	0.1
here before vua	martyr	0.09	teller	0.35
here before vui	martyr	0.11
here before vuon	martyr	-0.26	teller	0.16
here before vuong	martyr	-0.21	teller	-0.05
here before w	martyr	-0.06
here before walked	martyr	-0.06
here before we	martyr	0.43	teller	-0.1
here before well	martyr	-0.07	teller	0.11
here before were	martyr	0.23
here before what	martyr	-0.15
here before which	martyr	0.05
here before who	martyr	-0.15
here before widow	teller	-0.1
here before wife	teller	-0.23
here before with	martyr	0.08	teller	-0.26
here before woman	teller	-0.06
here before wounded	martyr	0.09
here before wrote	martyr	-0.09
here before x	martyr	-0.1
here before xa	martyr	0.09	teller	-0.29
here before xac	martyr	0.3
here before xam	martyr	-0.16
here before xang	martyr	-0.09
here before xay	martyr	-0.13
here before xe	teller	-0.33
here before xem	martyr	-0.1	teller	-0.09
here before xeo	martyr	-0.07
here before xi	martyr	0.08	teller	0.11
here before xieng	martyr	-0.06	teller	0.14
here before xin	martyr	0.53
here before xoa	martyr	-0.19	teller	0.11
here before xoai	martyr	0.09
here before xom	martyr	0.2	teller	-0.09
here before xong	martyr	-0.06
here before xua	martyr	0.13
here before xuan	teller	-0.05
here before xuc	martyr	-0.06
here before xung	martyr	-0.05	teller	-0.06
here before xuong	martyr	-0.18	teller	-0.09
here before xuyen	martyr	-0.21	teller	-0.05
here before y	teller	-0.14
here before yen	martyr	0.26
here before yeu	teller	-0.07
here before you	martyr	-0.06
here before your	martyr	0.1
here before zalo	teller	0.09
here behind #	martyr	-0.05
here behind ##	martyr	-0.14	teller	-0.08
here behind ###	teller	0.07
here behind ####	martyr	-0.23	teller	0.11
here behind #####	teller	0.15
here behind ##########	martyr	-0.1	teller	-0.15
here behind 10a	martyr	0.08
here behind 10b	martyr	0.08
here behind 10c	martyr	0.17
here behind 12ly7	martyr	0.06
here behind 18t	martyr	0.12
here behind 19t	martyr	0.11
here behind 3h	martyr	-0.1
here behind 3rd	martyr	-0.1	teller	-0.08
here behind 4th	teller	-0.18
here behind 5th	martyr	0.19
here behind 77t	martyr	-0.07	teller	0.17
here behind 79t	martyr	0.18	teller	-0.22
here behind 84t	teller	0.1
here behind 88t	martyr	-0.05
here behind 9th	martyr	-0.09
here behind a	martyr	-0.15	teller	-0.08
here behind about	teller	-0.13
here behind adelaide	teller	-0.18
here behind adn	martyr	-0.06	teller	0.05
here behind agent	martyr	-0.06
here behind ai	martyr	0.38
here behind ak	martyr	-0.09
here behind alive	martyr	-0.1	teller	-0.08
here behind am	martyr	0.16	teller	0.13
here behind ama	martyr	0.12
here behind among	martyr	0.09
here behind an	martyr	0.25	teller	-0.16
here behind ancien	martyr	-0.15	teller	0.17
here behind and	martyr	-0.14	teller	-0.07
here behind ang	martyr	0.06
here behind annee	martyr	-0.07
here behind ans	teller	0.1
here behind ao	martyr	-0.06
here behind ap	martyr	-0.09	teller	-0.07
here behind are	martyr	-0.1
here behind army	teller	0.05
here behind arvn	martyr	-0.32
here behind as	martyr	-0.09
here behind asks	teller	0.1
here behind assistant	martyr	-0.12
here behind at	martyr	0.05
here behind aunt	martyr	0.05
here behind australian	teller	-0.17
here behind avait	martyr	-0.2
here behind avec	martyr	-0.07
here behind away	martyr	-0.07
here behind ay	martyr	-0.09	teller	0.12
here behind b	martyr	0.13	teller	0.07
here behind b1	martyr	0.25	teller	-0.07
here behind b2	martyr	-0.1	teller	0.06
here behind b3	martyr	0.05
here behind b41	teller	0.08
here behind b5	martyr	-0.05	teller	0.08
here behind b52	martyr	-0.08
here behind ba	martyr	0.28	teller	-0.08
here behind bac	martyr	0.19	teller	-0.28
here behind bach	martyr	0.19	teller	0.12
here behind back	martyr	-0.17
here behind bai	martyr	-0.62	teller	0.25
here behind ballarat	teller	0.05
here behind bam	martyr	-0.19	teller	0.1
here behind ban	martyr	0.15	teller	-0.08
here behind bang	martyr	0.46
here behind bao	martyr	0.06	teller	-0.13
here behind bastia	teller	0.14
here behind bat	martyr	-0.37	teller	-0.06
here behind bataillon	martyr	-0.1	teller	0.07
here behind battalion	martyr	0.16	teller	-0.11
here behind bau	martyr	0.06	teller	-0.08
here behind bay	teller	0.06
here behind be	teller	-0.13
here behind been	martyr	0.13
here behind behind	martyr	0.17
here behind ben	martyr	-0.21	teller	0.25
here behind benh	martyr	-0.12	teller	-0.22
here behind beo	martyr	0.14	teller	-0.05
here behind bep	martyr	0.12
here behind beside	martyr	0.3
here behind bi	teller	0.11
here behind bia	martyr	0.45	teller	-0.35
here behind bien	martyr	-0.14	teller	0.17
here behind biet	martyr	0.31	teller	0.56
here behind bieu	martyr	-0.12
here behind bim	teller	0.07
here behind binh	martyr	-0.06	teller	-0.15
here behind bn	martyr	0.05
here behind boat	teller	-0.06
here behind boc	teller	-0.14
here behind bodies	martyr	-0.21
here behind boi	martyr	-0.19
here behind bom	martyr	-0.21	teller	-0.14
here behind bon	martyr	0.13	teller	0.25
here behind bong	martyr	-0.16	teller	0.06
here behind born	martyr	0.07
here behind bot	martyr	-0.13	teller	0.07
here behind both	martyr	-0.07
here behind bridge	martyr	0.35
here behind brothers	martyr	-0.1
here behind brought	martyr	-0.05
here behind bru	martyr	0.05	teller	-0.05
here behind bu	martyr	-0.15
here behind bua	teller	-0.11
here behind bui	martyr	0.12
here behind buk	martyr	0.12
here behind bun	teller	0.09
here behind bung	martyr	0.13	teller	-0.2
here behind buoc	martyr	0.07
here behind buon	martyr	0.1	teller	0.14
here behind buong	martyr	0.13
here behind buried	martyr	-0.12
here behind but	martyr	-0.25
here behind buu	martyr	0.23
here behind by	martyr	0.11	teller	0.13
here behind c	martyr	-0.25	teller	0.16
here behind c1	martyr	-0.19	teller	0.19
here behind c10	martyr	-0.27	teller	-0.06
here behind c14	teller	-0.05
here behind c16	teller	-0.06
here behind c17	martyr	0.14
here behind c2	martyr	-0.13	teller	0.1
here behind c20	martyr	-0.16	teller	0.21
here behind c21	martyr	-0.09	teller	0.13
here behind c25	martyr	-0.05
here behind c3	martyr	0.08	teller	-0.12
here behind c4	martyr	0.11
here behind c5	teller	0.07
here behind c6	martyr	0.05
here behind c7	martyr	-0.16	teller	0.08
here behind c8	martyr	-0.07	teller	0.08
here behind c9	teller	-0.19
here behind ca	martyr	-0.24	teller	0.05
here behind cac	teller	-0.09
here behind cach	martyr	0.32
here behind cai	martyr	-0.28	teller	0.22
here behind calgary	teller	0.2
here behind cam	martyr	-0.32
here behind came	martyr	-0.15	teller	-0.1
here behind camp	martyr	-0.07	teller	0.05
here behind campuchia	martyr	0.09
here behind can	teller	0.09
here behind canada	teller	0.06
here behind cang	martyr	-0.25	teller	0.19
here behind canh	teller	0.42
here behind cao	martyr	0.07	teller	0.12
here behind cap	martyr	-0.19	teller	0.1
here behind caporal	martyr	-0.17
here behind cat	martyr	0.1
here behind cau	martyr	0.53	teller	-0.18
here behind cay	martyr	0.13
here behind ccb	martyr	-0.22	teller	-0.13
here behind cha	martyr	-0.06
here behind chac	martyr	-0.22	teller	-0.15
here behind chai	martyr	0.12
here behind cham	martyr	-0.11
here behind chan	martyr	0.31	teller	-0.24
here behind chang	martyr	0.2	teller	-0.06
here behind chao	martyr	-0.08
here behind chap	martyr	0.11
here behind chat	martyr	-0.11	teller	0.24
here behind chau	martyr	-0.07	teller	0.38
here behind chay	martyr	-0.16	teller	0.05
here behind che	martyr	0.06	teller	0.11
here behind chef	martyr	0.14
here behind chem	martyr	0.1
here behind cheng	martyr	0.08
here behind cheo	martyr	0.07
here behind chep	martyr	-0.1	teller	0.1
here behind chet	martyr	-0.1	teller	-0.22
here behind chi	martyr	0.13	teller	-0.1
here behind chia	martyr	-0.22
here behind chiec	martyr	-0.2	teller	-0.05
here behind chief	martyr	-0.17
here behind chien	martyr	-0.08	teller	0.18
here behind chieng	martyr	-0.05	teller	0.06
here behind chieu	teller	0.25
here behind chim	martyr	0.12
here behind chinh	martyr	-0.18	teller	0.14
here behind chiu	martyr	-0.1	teller	-0.07
here behind cho	martyr	-0.18	teller	0.14
here behind choi	martyr	0.05
here behind chon	martyr	0.14	teller	-0.13
here behind chong	martyr	0.11	teller	-0.27
here behind chot	martyr	0.12
here behind chu	martyr	-0.12	teller	0.17
here behind chua	martyr	0.48	teller	-0.48
here behind chuc	martyr	0.11	teller	0.06
here behind chung	martyr	0.08	teller	-0.14
here behind chuoi	martyr	-0.13	teller	0.09
here behind chuong	martyr	-0.16	teller	-0.11
here behind chup	teller	0.12
here behind church	martyr	0.14
here behind chuyen	martyr	-0.24	teller	-0.18
here behind cimetiere	martyr	-0.09
here behind co	teller	-0.38
here behind coc	teller	-0.07
here behind coi	martyr	-0.05	teller	0.15
here behind com	martyr	-0.05	teller	-0.26
here behind company	teller	-0.12
here behind con	martyr	-0.05
here behind cong	martyr	-0.05	teller	0.11
here behind cook	martyr	0.09
here behind cot	martyr	-0.12	teller	0.06
here behind creteil	teller	0.06
here behind cs	martyr	-0.11
here behind ctv	martyr	0.05	teller	-0.05
here behind cua	martyr	0.06	teller	0.32
here behind cung	martyr	0.43
here behind cuoc	teller	0.12
here behind cuoi	teller	0.2
here behind cuon	martyr	0.07	teller	0.05
here behind cuong	teller	0.25
here behind cut	martyr	-0.26
here behind cuu	martyr	-0.3	teller	0.07
here behind d	martyr	-0.29
here behind d1	martyr	0.06	teller	0.12
here behind d10	martyr	0.06
here behind d14	martyr	-0.11	teller	-0.11
here behind d2	martyr	0.06	teller	0.27
here behind d27	martyr	0.06	teller	-0.08
here behind d3	martyr	-0.08	teller	-0.1
here behind d33	teller	0.05
here behind d4	martyr	-0.08	teller	-0.13
here behind d40	martyr	0.05
here behind d406	teller	-0.11
here behind d445	martyr	0.07
here behind d5	martyr	-0.06	teller	0.2
here behind d52	teller	0.08
here behind d6	martyr	-0.12
here behind d7	martyr	-0.07	teller	-0.05
here behind d70	martyr	0.1
here behind d8	martyr	0.19	teller	-0.06
here behind d9	martyr	-0.09	teller	0.07
here behind da	teller	-0.4
here behind dac	martyr	0.05	teller	0.31
here behind dai	martyr	-0.05	teller	0.28
here behind dak	teller	-0.09
here behind dam	martyr	-0.29
here behind dan	martyr	0.43	teller	-0.4
here behind dang	martyr	0.11	teller	0.08
here behind danh	martyr	-0.18	teller	0.28
here behind dao	martyr	-0.11	teller	-0.16
here behind dap	martyr	-0.08	teller	0.12
here behind dat	martyr	-0.54	teller	0.06
here behind dau	martyr	0.34	teller	0.09
here behind daughter	martyr	-0.07	teller	0.07
here behind day	teller	0.26
here behind de	martyr	0.24	teller	0.07
here behind dead	martyr	0.08
here behind dec	martyr	0.16	teller	-0.06
here behind den	martyr	-0.08	teller	-0.09
here behind deo	martyr	0.08	teller	-0.24
here behind derriere	martyr	0.2
here behind des	martyr	0.06
here behind det	teller	0.07
here behind deu	martyr	0.09	teller	-0.1
here behind deux	martyr	0.06
here behind di	teller	-0.25
here behind dia	teller	0.35
here behind dich	martyr	-0.08	teller	0.38
here behind did	martyr	0.06
here behind diec	martyr	-0.14	teller	-0.1
here behind diem	martyr	0.2	teller	0.06
here behind dien	martyr	-0.07	teller	-0.3
here behind dieu	martyr	-0.06	teller	-0.08
here behind din	martyr	-0.05
here behind dinh	martyr	0.29	teller	-0.12
here behind district	martyr	-0.15	teller	0.12
here behind dit	martyr	-0.2
here behind diu	martyr	-0.19	teller	-0.05
here behind division	martyr	-0.13	teller	0.08
here behind dkz	martyr	0.09	teller	-0.16
here behind do	martyr	0.13	teller	-0.07
here behind doai	martyr	0.09
here behind doan	martyr	-0.28
here behind doc	martyr	-0.15	teller	0.08
here behind doi	martyr	-0.18	teller	-0.08
here behind don	martyr	-0.42	teller	0.34
here behind dong	martyr	-0.14	teller	0.28
here behind dop	martyr	-0.07	teller	0.07
here behind dot	martyr	0.16	teller	-0.06
here behind dr	martyr	-0.11
here behind driver	martyr	-0.06
here behind dt	teller	-0.19
here behind du	martyr	0.17	teller	-0.1
here behind dua	martyr	-0.27	teller	0.3
here behind duc	martyr	-0.21	teller	-0.06
here behind dung	martyr	0.34	teller	0.14
here behind duoc	martyr	-0.33	teller	0.13
here behind duoi	martyr	-0.13	teller	0.16
here behind duong	martyr	0.17	teller	-0.15
here behind dut	martyr	0.17
here behind duy	martyr	0.07	teller	0.1
here behind duyen	martyr	-0.14
here behind e	martyr	0.09	teller	-0.16
here behind e10	martyr	0.05
here behind e101	martyr	-0.1
here behind e12	martyr	0.1	teller	-0.16
here behind e141	martyr	0.15
here behind e165	martyr	-0.07	teller	0.08
here behind e174	teller	0.08
here behind e2	martyr	-0.23	teller	0.17
here behind e209	martyr	-0.2	teller	0.14
here behind e22	martyr	0.05
here behind e24	martyr	-0.16
here behind e246	martyr	-0.17
here behind e270	martyr	0.06	teller	-0.07
here behind e29	martyr	-0.09	teller	0.07
here behind e3	martyr	-0.47	teller	0.29
here behind e31	martyr	-0.25	teller	0.19
here behind e36	martyr	-0.05
here behind e38	martyr	-0.05	teller	0.14
here behind e46	teller	-0.06
here behind e48	martyr	0.07	teller	0.06
here behind e52	martyr	0.09	teller	-0.09
here behind e567	martyr	0.06
here behind e64	martyr	0.25	teller	-0.11
here behind e66	martyr	0.15	teller	-0.09
here behind e677	martyr	-0.07	teller	0.17
here behind e812	martyr	-0.08	teller	-0.08
here behind e876	teller	0.09
here behind e9	martyr	0.07	teller	0.24
here behind ea	teller	-0.1
here behind elle	martyr	0.07
here behind em	martyr	-0.17
here behind email	teller	-0.05
here behind en	martyr	-0.42
here behind english	martyr	-0.05	teller	0.22
here behind enterre	martyr	-0.07
here behind ep	martyr	-0.08
here behind est	martyr	0.2
here behind et	martyr	0.21	teller	-0.06
here behind etait	martyr	0.13	teller	0.05
here behind ete	martyr	-0.06
here behind ex	teller	0.06
here behind example	martyr	-0.1	teller	0.11
here behind eye	martyr	-0.12
here behind f	martyr	-0.12	teller	-0.16
here behind f2	martyr	-0.2	teller	0.2
here behind f3	martyr	0.09	teller	-0.09
here behind f307	martyr	-0.09	teller	0.07
here behind f308	martyr	0.09	teller	0.06
here behind f313	martyr	-0.07
here behind f320	martyr	0.09
here behind f324	teller	0.12
here behind f325	martyr	-0.14
here behind f341	martyr	0.07
here behind f356	teller	0.09
here behind f7	martyr	-0.05
here behind family	martyr	-0.16	teller	0.08
here behind father	martyr	0.07
here behind february	teller	-0.1
here behind fell	martyr	-0.18
here behind first	martyr	0.07
here behind for	martyr	0.07	teller	-0.16
here behind former	martyr	-0.1	teller	0.05
here behind formerly	martyr	-0.09	teller	0.17
here behind found	martyr	0.3
here behind fr	teller	-0.12
here behind francais	martyr	-0.05
here behind from	teller	-0.31
here behind ga	teller	0.08
here behind gach	martyr	-0.25	teller	0.05
here behind gai	martyr	-0.23	teller	0.37
here behind gam	martyr	-0.08	teller	0.05
here behind gan	martyr	-0.21	teller	-0.09
here behind gang	martyr	0.08
here behind ganh	martyr	-0.05
here behind gao	martyr	-0.17
here behind gap	martyr	0.05	teller	-0.25
here behind gat	martyr	-0.09
here behind gay	martyr	0.11
here behind ghe	martyr	-0.21	teller	-0.09
here behind ghep	martyr	0.06
here behind ghi	martyr	0.12	teller	0.21
here behind gi	martyr	-0.13	teller	-0.1
here behind gia	martyr	0.06	teller	-0.21
here behind giac	martyr	-0.06
here behind giai	martyr	-0.14	teller	0.05
here behind giam	martyr	0.18
here behind gian	martyr	0.1
here behind giat	martyr	0.06
here behind giau	martyr	0.18
here behind giay	teller	0.12
here behind gieng	martyr	-0.3	teller	-0.05
here behind gio	martyr	-0.32	teller	-0.25
here behind gioi	martyr	0.16	teller	0.22
here behind giong	martyr	0.19	teller	0.06
here behind giu	martyr	-0.05
here behind giua	martyr	-0.06
here behind gium	teller	0.07
here behind giuoc	martyr	-0.15
here behind giup	martyr	-0.25	teller	-0.09
here behind glei	martyr	0.06
here behind go	martyr	-0.25	teller	-0.17
here behind goc	martyr	0.1
here behind goi	martyr	-0.15	teller	0.13
here behind gom	martyr	-0.15
here behind gon	martyr	-0.38
here behind gop	teller	0.15
here behind grave	martyr	0.28
here behind graves	martyr	-0.08
here behind groupe	martyr	-0.08
here behind guc	martyr	0.07
here behind guerrillas	martyr	0.07
here behind gui	martyr	0.1	teller	0.06
here behind guide	martyr	0.07
here behind gunner	martyr	-0.08
here behind h	martyr	0.09	teller	-0.11
here behind h1	martyr	0.14
here behind h4	martyr	0.11
here behind ha	martyr	0.31	teller	-0.2
here behind habite	martyr	-0.11	teller	0.06
here behind had	martyr	-0.07
here behind hai	martyr	0.07
here behind ham	teller	-0.33
here behind han	martyr	0.13
here behind hang	martyr	0.06	teller	-0.24
here behind hanh	martyr	0.09	teller	0.07
here behind hao	martyr	0.12	teller	-0.18
here behind has	martyr	0.11
here behind hat	martyr	0.24	teller	-0.05
here behind hau	martyr	0.15	teller	-0.05
here behind have	teller	0.12
here behind hay	martyr	0.37
here behind hb	martyr	0.14
here behind hcm	martyr	-0.05
here behind he	teller	-0.28
here behind hen	martyr	-0.06
here behind heo	martyr	0.06
here behind her	martyr	-0.05	teller	0.16
here behind here	martyr	-0.07	teller	0.2
here behind het	martyr	0.42	teller	-0.16
here behind hi	martyr	0.44
here behind hiem	martyr	0.08
here behind hien	martyr	-0.18	teller	0.06
here behind hiep	martyr	-0.24	teller	0.2
here behind hieu	martyr	0.14
here behind hill	martyr	-0.08
here behind him	martyr	-0.12
here behind his	martyr	0.11
here behind hn	martyr	0.12	teller	-0.09
here behind ho	martyr	0.53	teller	0.26
here behind hoa	martyr	-0.11	teller	-0.06
here behind hoac	teller	0.1
here behind hoai	martyr	0.29	teller	-0.14
here behind hoan	teller	0.08
here behind hoang	martyr	-0.39	teller	-0.12
here behind hoanh	martyr	0.07
here behind hoat	martyr	0.51	teller	-0.23
here behind hoc	martyr	0.19	teller	-0.05
here behind hoi	martyr	-0.23	teller	0.35
here behind hom	martyr	0.49	teller	-0.26
here behind home	martyr	-0.24	teller	-0.05
here behind hon	martyr	0.1	teller	-0.07
here behind hong	martyr	-0.05	teller	0.1
here behind hop	martyr	0.13	teller	-0.08
here behind hopital	teller	-0.07
here behind houston	martyr	-0.05	teller	0.21
here behind hp	martyr	-0.17
here behind hs	martyr	0.14	teller	-0.15
here behind hu	martyr	-0.08	teller	-0.1
here behind huc	martyr	0.07
here behind hue	martyr	0.11	teller	-0.07
here behind hung	martyr	0.27	teller	-0.2
here behind huong	teller	0.06
here behind huu	martyr	-0.14	teller	0.23
here behind huy	martyr	-0.37
here behind huyen	martyr	0.05
here behind huyet	martyr	-0.15	teller	-0.11
here behind hy	martyr	-0.63	teller	0.31
here behind i	martyr	-0.09	teller	0.31
here behind ia	martyr	0.09
here behind il	martyr	-0.12
here behind infirmiere	martyr	0.05	teller	-0.05
here behind inh	martyr	-0.06
here behind inside	martyr	0.06
here behind interpreter	teller	-0.05
here behind is	martyr	-0.19	teller	-0.21
here behind it	teller	-0.13
here behind j	martyr	0.06	teller	0.1
here behind j16	martyr	0.1
here behind jan	martyr	0.12
here behind jrai	martyr	0.05	teller	0.1
here behind juin	martyr	-0.11
here behind july	martyr	-0.08
here behind june	teller	-0.14
here behind k	teller	-0.15
here behind k10	martyr	0.06
here behind k2	martyr	-0.09	teller	0.05
here behind k20	martyr	-0.06
here behind k3	teller	0.13
here behind k52	martyr	0.06
here behind k6	martyr	-0.05
here behind k71	martyr	-0.09	teller	0.06
here behind ka	martyr	-0.05	teller	0.07
here behind kampong	martyr	-0.07
here behind kan	martyr	-0.11
here behind kb	martyr	0.07
here behind kbang	martyr	0.06	teller	-0.11
here behind ke	martyr	-0.18
here behind kem	martyr	0.06
here behind ken	martyr	0.07
here behind kenh	martyr	-0.19	teller	-0.07
here behind keo	martyr	0.14	teller	0.12
here behind ket	martyr	0.45	teller	-0.05
here behind keu	martyr	0.11	teller	0.19
here behind kh	martyr	-0.13
here behind kha	martyr	0.1	teller	0.09
here behind khac	martyr	0.6	teller	-0.27
here behind khai	teller	0.28
here behind kham	martyr	-0.07
here behind khan	martyr	0.17
here behind khang	teller	0.24
here behind khanh	martyr	-0.05	teller	-0.07
here behind khat	teller	0.15
here behind khau	martyr	-0.16	teller	-0.05
here behind khe	martyr	0.19
here behind khi	martyr	0.19	teller	-0.07
here behind khieng	martyr	-0.22	teller	-0.11
here behind khmer	martyr	0.36
here behind kho	martyr	0.22	teller	-0.09
here behind khoa	teller	0.05
here behind khoai	martyr	0.09
here behind khoang	teller	0.12
here behind khoc	martyr	-0.09	teller	0.08
here behind khoe	martyr	0.07	teller	0.13
here behind khoi	martyr	-0.13	teller	0.34
here behind khong	martyr	0.26	teller	-0.29
here behind khop	martyr	0.17
here behind khu	teller	-0.22
here behind khuat	martyr	-0.13
here behind khuc	martyr	0.1
here behind khung	martyr	0.1
here behind khuoi	martyr	0.09	teller	-0.06
here behind khuong	teller	0.07
here behind khuya	martyr	-0.08
here behind ki	martyr	0.06
here behind kia	martyr	0.44	teller	-0.07
here behind kich	martyr	-0.28	teller	-0.09
here behind kiem	martyr	0.07	teller	-0.17
here behind kien	martyr	0.2	teller	-0.07
here behind kiet	martyr	0.06
here behind killed	martyr	-0.05
here behind kim	martyr	0.48	teller	-0.15
here behind kinh	martyr	-0.29	teller	0.32
here behind kip	martyr	-0.07
here behind kla	teller	0.05
here behind kleng	martyr	0.05
here behind knia	martyr	-0.1
here behind ko	teller	-0.2
here behind kon	martyr	0.19	teller	-0.06
here behind kong	teller	0.08
here behind kp2	martyr	0.05
here behind krong	martyr	0.1	teller	-0.14
here behind kt	martyr	-0.08
here behind ky	martyr	0.21	teller	0.18
here behind l	martyr	0.11	teller	-0.2
here behind la	martyr	0.21
here behind lac	martyr	-0.1	teller	-0.23
here behind lach	teller	-0.12
here behind lai	martyr	-0.08
here behind lam	martyr	-0.15	teller	0.14
here behind lan	martyr	-0.29	teller	-0.17
here behind lang	martyr	0.17	teller	-0.26
here behind lanh	martyr	-0.13
here behind lao	martyr	0.25	teller	0.32
here behind lap	martyr	-0.14	teller	0.14
here behind last	martyr	-0.11	teller	0.12
here behind lat	martyr	0.14	teller	-0.12
here behind lau	martyr	0.18	teller	0.09
here behind lay	martyr	0.26	teller	0.33
here behind ldtbxh	martyr	-0.08	teller	0.05
here behind le	martyr	0.11
here behind len	martyr	-0.17	teller	-0.19
here behind lenh	martyr	0.07	teller	-0.08
here behind les	martyr	-0.24
here behind letter	martyr	0.05	teller	0.1
here behind letters	martyr	-0.11	teller	0.12
here behind liaison	martyr	0.09
here behind liberation	martyr	0.12
here behind lich	martyr	-0.07	teller	-0.07
here behind liem	martyr	0.13
here behind lien	martyr	0.06
here behind liet	martyr	-0.53
here behind lieu	martyr	-0.07
here behind lieutenant	martyr	0.12
here behind like	martyr	0.08
here behind linh	martyr	-0.38	teller	0.29
here behind list	teller	0.12
here behind live	martyr	-0.11	teller	0.08
here behind lived	martyr	-0.09
here behind lives	teller	-0.07
here behind lo	martyr	-0.21	teller	-0.23
here behind loan	martyr	-0.15
here behind loat	martyr	0.05
here behind loc	martyr	-0.05	teller	-0.15
here behind loi	martyr	0.19
here behind lon	martyr	-0.44
here behind long	martyr	0.06	teller	-0.12
here behind lost	martyr	-0.37	teller	-0.06
here behind lot	martyr	0.15
here behind ls	martyr	0.21	teller	-0.07
here behind lsy	martyr	0.19
here behind lu	martyr	0.13	teller	-0.05
here behind lua	martyr	0.1	teller	0.13
here behind luc	martyr	-0.07	teller	0.12
here behind lui	martyr	0.09
here behind lun	martyr	0.06
here behind lung	teller	-0.05
here behind luoc	martyr	0.25
here behind luoi	teller	0.17
here behind luon	martyr	0.44	teller	-0.13
here behind luong	martyr	0.17
here behind luu	martyr	0.32
here behind luy	teller	-0.05
here behind ly	martyr	0.09	teller	-0.13
here behind m	martyr	-0.11	teller	0.06
here behind m79	martyr	-0.17
here behind ma	martyr	0.2
here behind mach	teller	-0.08
here behind made	teller	-0.11
here behind mai	martyr	-0.09	teller	0.08
here behind mam	martyr	0.09
here behind man	martyr	-0.21	teller	-0.1
here behind mang	martyr	0.16	teller	-0.19
here behind manh	martyr	0.06
here behind mao	martyr	0.11
here behind map	martyr	-0.08
here behind mar	martyr	-0.08
here behind march	martyr	0.07
here behind market	martyr	-0.05
here behind mars	teller	0.13
here behind mat	martyr	-0.17
here behind mau	teller	-0.08
here behind may	martyr	0.05	teller	-0.24
here behind maybe	martyr	-0.08
here behind me	martyr	-0.28	teller	0.06
here behind medic	martyr	0.1
here behind melbourne	teller	0.14
here behind meme	martyr	0.14
here behind men	teller	-0.09
here behind mep	martyr	-0.15
here behind mi	martyr	0.05
here behind mia	martyr	0.07	teller	0.08
here behind mien	martyr	0.07	teller	0.08
here behind mieng	martyr	-0.2
here behind miet	martyr	0.2
here behind mil	teller	0.07
here behind min	teller	0.09
here behind minh	martyr	0.18	teller	-0.08
here behind mit	martyr	0.23
here behind mn	martyr	0.18
here behind mo	teller	-0.11
here behind moc	martyr	0.12
here behind moi	teller	-0.28
here behind mon	martyr	-0.09	teller	-0.1
here behind mong	martyr	-0.07	teller	-0.09
here behind more	martyr	-0.08
here behind mort	martyr	-0.09
here behind mot	martyr	0.57	teller	-0.16
here behind mountain	martyr	-0.06
here behind mr	martyr	-0.08	teller	0.07
here behind mrong	martyr	0.07
here behind mt	martyr	0.06
here behind mu	martyr	-0.12	teller	0.25
here behind mua	martyr	0.07	teller	-0.12
here behind mui	martyr	-0.14	teller	-0.05
here behind mung	martyr	0.09	teller	-0.14
here behind muoi	martyr	0.15	teller	0.33
here behind muon	martyr	0.2	teller	0.17
here behind muong	martyr	0.12	teller	-0.05
here behind my	martyr	0.11	teller	-0.21
here behind nai	martyr	-0.18	teller	0.06
here behind nam	teller	-0.09
here behind name	martyr	-0.07	teller	-0.07
here behind nan	martyr	-0.15
here behind nang	teller	-0.07
here behind nao	martyr	-0.1	teller	-0.08
here behind nau	martyr	-0.07
here behind navy	martyr	-0.06
here behind nay	martyr	-0.53	teller	0.17
here behind nb	martyr	0.07
here behind nd	martyr	-0.07
here behind ne	martyr	-0.13	teller	0.07
here behind near	martyr	0.1
here behind nen	teller	0.13
here behind net	teller	0.21
here behind neu	teller	0.09
here behind never	martyr	0.1	teller	-0.08
here behind next	martyr	0.2
here behind ng	teller	0.06
here behind nga	martyr	0.22	teller	-0.05
here behind ngam	martyr	0.18
here behind nganh	martyr	-0.11
here behind ngap	martyr	-0.07
here behind ngat	martyr	0.19
here behind ngay	martyr	0.1	teller	-0.29
here behind nghe	martyr	0.06	teller	-0.25
here behind nghen	martyr	-0.18	teller	-0.06
here behind nghi	teller	-0.06
here behind nghia	martyr	0.15
here behind nghiem	martyr	-0.28
here behind nghiep	martyr	0.27	teller	0.05
here behind ngo	martyr	-0.14	teller	0.24
here behind ngoai	martyr	-0.11	teller	-0.26
here behind ngoi	martyr	-0.15	teller	-0.07
here behind ngon	martyr	0.11
here behind ngong	martyr	0.15
here behind ngu	martyr	-0.39	teller	0.22
here behind ngua	teller	-0.12
here behind ngung	martyr	-0.09
here behind nguoc	martyr	-0.05
here behind nguoi	martyr	0.14	teller	-0.25
here behind nguyen	martyr	0.06	teller	0.38
here behind nguyet	martyr	0.09
here behind nha	martyr	0.11	teller	0.16
here behind nhac	teller	-0.06
here behind nham	martyr	-0.05	teller	0.05
here behind nhan	martyr	0.12	teller	-0.24
here behind nhang	martyr	-0.06
here behind nhap	martyr	-0.47	teller	0.13
here behind nhat	martyr	0.34
here behind nhau	martyr	0.37
here behind nhay	teller	-0.08
here behind nhe	martyr	-0.08	teller	0.41
here behind nhi	teller	-0.14
here behind nhiem	martyr	-0.08
here behind nhieu	martyr	-0.35	teller	0.07
here behind nhin	martyr	0.17
here behind nho	martyr	0.2	teller	0.32
here behind nhoe	martyr	0.09
here behind nhom	martyr	-0.11	teller	0.07
here behind nhon	martyr	-0.19	teller	0.27
here behind nhong	martyr	-0.1
here behind nhu	martyr	0.22	teller	-0.08
here behind nhua	martyr	0.05
here behind nhuan	martyr	-0.09	teller	0.12
here behind nhung	teller	-0.1
here behind nhuong	martyr	-0.12
here behind ni	martyr	-0.09
here behind nice	martyr	-0.12	teller	0.06
here behind niem	martyr	-0.11	teller	-0.06
here behind nien	martyr	0.14
here behind night	martyr	0.12
here behind ninh	martyr	-0.07
here behind nn	martyr	0.05	teller	-0.08
here behind no	martyr	-0.11
here behind nobody	martyr	-0.07
here behind noi	martyr	-0.13
here behind non	martyr	-0.17
here behind noong	teller	0.09
here behind nop	martyr	0.05
here behind not	martyr	0.06
here behind nous	martyr	-0.13
here behind now	martyr	-0.23	teller	0.14
here behind nt	martyr	0.13
here behind ntls	martyr	0.17	teller	0.07
here behind nu	martyr	0.2	teller	-0.22
here behind nua	teller	0.27
here behind nui	martyr	-0.15	teller	-0.16
here behind nung	martyr	0.13
here behind nuoc	martyr	-0.09	teller	0.59
here behind nuoi	martyr	0.33	teller	-0.19
here behind nuong	martyr	-0.11	teller	0.22
here behind nup	teller	-0.09
here behind nurse	martyr	0.12
here behind nva	martyr	-0.05
here behind o	martyr	0.18	teller	0.34
here behind oai	martyr	0.24
here behind oct	martyr	-0.06
here behind octobre	martyr	-0.05
here behind of	martyr	-0.44	teller	0.3
here behind officier	teller	-0.05
here behind oi	martyr	0.13	teller	-0.27
here behind om	martyr	0.19	teller	0.06
here behind on	martyr	-0.14
here behind one	martyr	-0.1
here behind ong	martyr	-0.2
here behind only	martyr	0.09
here behind operation	martyr	-0.1
here behind or	martyr	-0.07	teller	-0.06
here behind org	teller	0.14
here behind out	martyr	-0.07
here behind outside	martyr	0.12
here behind p	martyr	0.05	teller	0.07
here behind pa	martyr	-0.06	teller	-0.2
here behind pao	martyr	-0.12
here behind papers	martyr	0.09
here behind paris	teller	-0.05
here behind parlait	martyr	0.11
here behind pas	martyr	0.23
here behind pere	martyr	0.05
here behind petit	martyr	0.07
here behind pfc	martyr	-0.09
here behind pha	teller	-0.09
here behind phai	martyr	-0.15	teller	-0.36
here behind pham	martyr	0.24
here behind phan	martyr	0.22
here behind phao	martyr	-0.18	teller	0.07
here behind phap	martyr	-0.09
here behind phat	martyr	0.12
here behind phau	martyr	0.32	teller	-0.08
here behind phe	martyr	0.09	teller	0.07
here behind pheo	martyr	0.06
here behind phep	martyr	0.12	teller	0.1
here behind phi	martyr	-0.54	teller	0.12
here behind phia	martyr	0.2	teller	-0.18
here behind phien	martyr	-0.08	teller	0.12
here behind phiet	martyr	-0.09
here behind phnom	martyr	0.13	teller	-0.06
here behind pho	martyr	0.09	teller	0.22
here behind phoi	martyr	-0.08
here behind phong	martyr	-0.06	teller	-0.36
here behind phu	martyr	-0.11	teller	0.17
here behind phuc	teller	-0.14
here behind phum	martyr	-0.06
here behind phung	martyr	0.16	teller	-0.05
here behind phuoc	martyr	0.26	teller	-0.16
here behind phuong	teller	0.26
here behind picked	martyr	0.28
here behind plei	martyr	0.12	teller	0.19
here behind pleiku	martyr	-0.18	teller	0.07
here behind po	martyr	0.1	teller	0.12
here behind pol	teller	0.32
here behind pot	martyr	0.1	teller	0.31
here behind pow	martyr	0.05	teller	0.05
here behind province	martyr	-0.07
here behind put	martyr	-0.21
here behind q	martyr	0.05	teller	0.09
here behind qua	martyr	-0.14	teller	0.12
here behind quai	martyr	0.1
here behind quan	martyr	-0.31	teller	-0.17
here behind quang	teller	-0.26
here behind quao	martyr	0.13	teller	0.11
here behind quay	martyr	-0.09	teller	-0.08
here behind que	martyr	0.28	teller	-0.13
here behind quen	martyr	-0.31	teller	0.11
here behind qui	martyr	-0.12	teller	-0.05
here behind quoc	martyr	0.22	teller	-0.11
here behind quy	martyr	-0.32	teller	-0.08
here behind quyen	teller	-0.08
here behind quynh	martyr	-0.23
here behind r	martyr	0.09	teller	-0.11
here behind r20	teller	0.08
here behind ra	martyr	-0.21	teller	0.09
here behind rac	martyr	0.1
here behind rach	teller	0.09
here behind radio	martyr	0.09
here behind raglai	martyr	-0.05
here behind rai	martyr	0.09
here behind ram	martyr	-0.49	teller	-0.05
here behind ran	martyr	0.15
here behind rang	martyr	0.45	teller	0.09
here behind rao	teller	0.08
here behind rar	teller	0.1
here behind rat	martyr	0.09	teller	-0.07
here behind rau	martyr	-0.1
here behind ray	martyr	0.12	teller	-0.1
here behind re	martyr	0.09	teller	-0.06
here behind read	martyr	-0.07
here behind regiment	teller	-0.17
here behind regt	martyr	-0.08	teller	-0.12
here behind ren	martyr	0.05
here behind researcher	teller	0.08
here behind ret	martyr	0.35	teller	0.07
here behind retired	teller	0.19
here behind rgt	martyr	0.1
here behind ria	teller	0.12
here behind rice	martyr	0.05
here behind rieng	martyr	0.22	teller	-0.05
here behind riep	martyr	-0.11
here behind ring	teller	0.1
here behind river	martyr	-0.05
here behind ro	martyr	0.15	teller	0.09
here behind road	martyr	0.15
here behind roang	teller	0.09
here behind roi	martyr	0.16	teller	-0.07
here behind rong	martyr	0.2	teller	-0.05
here behind rot	martyr	0.07
here behind royal	teller	-0.12
here behind ru	martyr	0.15
here behind run	martyr	-0.06
here behind rung	martyr	-0.2	teller	0.19
here behind ruoi	martyr	0.08
here behind ruong	martyr	-0.1	teller	0.07
here behind ruot	martyr	0.09
here behind rut	teller	-0.14
here behind s	martyr	-0.05	teller	0.13
here behind sac	martyr	-0.19	teller	0.06
here behind sach	martyr	-0.53	teller	0.09
here behind sai	teller	-0.05
here behind said	martyr	-0.09
here behind sam	martyr	-0.05
here behind same	martyr	0.49
here behind san	martyr	0.09	teller	0.13
here behind sang	martyr	0.22	teller	0.1
here behind sanh	martyr	-0.15	teller	-0.06
here behind sao	martyr	-0.08	teller	0.08
here behind sap	martyr	0.13	teller	-0.11
here behind sat	martyr	0.22	teller	0.22
here behind sau	martyr	-0.08	teller	-0.26
here behind say	martyr	-0.19	teller	-0.11
here behind school	martyr	0.15
here behind sdt	martyr	0.13	teller	-0.05
here behind se	martyr	-0.18	teller	-0.19
here behind sent	martyr	-0.06
here behind seo	teller	-0.19
here behind sergeant	martyr	-0.09
here behind ses	martyr	-0.08
here behind sgt	martyr	0.15
here behind she	martyr	-0.05
here behind shot	martyr	-0.12
here behind siem	martyr	-0.11
here behind signal	martyr	-0.14
here behind sim	martyr	0.05
here behind sin	teller	-0.05
here behind sinh	martyr	-0.59	teller	0.19
here behind sn	teller	-0.17
here behind so	martyr	0.17	teller	-0.19
here behind soan	teller	0.2
here behind soi	martyr	0.06
here behind soldier	martyr	0.06
here behind som	martyr	-0.11
here behind some	martyr	-0.08
here behind something	martyr	-0.06
here behind son	martyr	0.07	teller	0.06
here behind song	martyr	-0.69	teller	-0.23
here behind sous	teller	-0.07
here behind south	martyr	-0.08
here behind staff	martyr	-0.08
here behind still	martyr	-0.15
here behind stream	martyr	0.08
here behind student	teller	-0.08
here behind su	martyr	0.45	teller	-0.07
here behind sua	martyr	-0.08	teller	0.07
here behind suc	martyr	-0.12
here behind sung	martyr	0.27	teller	0.18
here behind suoi	martyr	0.17	teller	-0.08
here behind suon	martyr	-0.05
here behind sur	martyr	0.19
here behind sut	martyr	-0.1
here behind sy	martyr	0.11	teller	-0.05
here behind ta	martyr	-0.1	teller	0.19
here behind tac	martyr	0.15	teller	-0.16
here behind tai	martyr	-0.1	teller	0.13
here behind taluy	martyr	0.06
here behind tam	martyr	-0.38	teller	0.2
here behind tan	martyr	0.24	teller	-0.44
here behind tang	martyr	-0.12	teller	0.07
here behind tanh	martyr	-0.08
here behind tank	martyr	0.06
here behind tao	teller	0.18
here behind tap	teller	-0.12
here behind tat	teller	-0.13
here behind tau	martyr	0.22	teller	-0.15
here behind tay	martyr	0.05	teller	-0.07
here behind tb	martyr	0.09
here behind te	martyr	0.18
here behind teacher	teller	0.06
here behind team	teller	0.08
here behind ten	martyr	0.31	teller	-0.21
here behind tet	martyr	0.08
here behind th	martyr	-0.05
here behind tha	martyr	-0.16
here behind thac	teller	-0.05
here behind thai	teller	0.11
here behind tham	martyr	0.09	teller	0.17
here behind than	martyr	-0.2
here behind thang	martyr	0.17	teller	-0.06
here behind thanh	teller	-0.22
here behind thao	teller	0.1
here behind thap	martyr	-0.1	teller	-0.14
here behind that	martyr	0.25	teller	-0.24
here behind thay	martyr	-0.14	teller	0.2
here behind thcs	teller	0.09
here behind the	martyr	0.34	teller	-0.32
here behind their	martyr	0.08
here behind them	martyr	-0.14	teller	-0.13
here behind then	martyr	-0.07
here behind theo	martyr	0.28	teller	0.05
here behind thep	martyr	0.09
here behind there	martyr	-0.13
here behind theu	martyr	0.1
here behind they	martyr	-0.13
here behind thi	martyr	0.35	teller	-0.23
here behind thich	martyr	0.08
here behind thien	martyr	0.25	teller	0.05
here behind thiet	martyr	-0.2
here behind thieu	martyr	0.2
here behind think	martyr	-0.07
here behind tho	martyr	0.15
here behind thoai	martyr	-0.13	teller	0.09
here behind thoat	martyr	-0.26	teller	-0.06
here behind thoi	martyr	-0.07	teller	0.2
here behind thon	martyr	0.11	teller	-0.13
here behind thong	martyr	0.18	teller	0.18
here behind three	teller	0.08
here behind thu	teller	-0.13
here behind thuan	martyr	-0.27	teller	-0.25
here behind thuat	teller	0.07
here behind thuc	martyr	-0.06
here behind thue	martyr	-0.06
here behind thung	martyr	-0.08
here behind thuo	teller	0.12
here behind thuoc	martyr	0.13	teller	0.11
here behind thuong	martyr	0.41	teller	0.27
here behind thuot	martyr	0.21
here behind thuy	martyr	0.26	teller	-0.08
here behind thuyen	martyr	0.05	teller	-0.06
here behind tia	martyr	0.14
here behind tich	martyr	0.2	teller	-0.3
here behind tiem	martyr	0.06
here behind tien	martyr	-0.05	teller	0.15
here behind tieng	martyr	0.15
here behind tiep	martyr	0.22	teller	-0.07
here behind tieu	martyr	-0.12	teller	0.27
here behind tim	martyr	-0.22	teller	0.09
here behind tin	martyr	0.39	teller	-0.05
here behind tinh	teller	-0.25
here behind tirailleur	teller	0.06
here behind tnxp	martyr	0.36	teller	-0.35
here behind to	martyr	-0.1	teller	0.22
here behind toa	teller	0.1
here behind toan	martyr	-0.09	teller	-0.11
here behind toc	martyr	-0.23	teller	0.26
here behind toi	martyr	0.28	teller	-0.34
here behind told	martyr	-0.2	teller	-0.14
here behind ton	martyr	0.18
here behind tong	martyr	0.07	teller	-0.06
here behind took	martyr	-0.07
here behind town	martyr	-0.07
here behind tp	martyr	-0.06	teller	0.05
here behind tra	martyr	-0.14	teller	-0.13
here behind trac	martyr	0.07
here behind trach	martyr	0.08	teller	0.34
here behind trai	martyr	0.12
here behind tram	martyr	0.06	teller	-0.22
here behind tran	martyr	-0.55	teller	0.11
here behind trang	martyr	0.06
here behind trao	martyr	-0.31
here behind trau	martyr	0.28
here behind tre	martyr	-0.31	teller	-0.09
here behind tree	martyr	0.08
here behind tren	martyr	0.2	teller	-0.28
here behind tri	martyr	0.39	teller	0.13
here behind trich	martyr	-0.05
here behind trieu	martyr	-0.11	teller	-0.1
here behind trinh	martyr	-0.17	teller	0.14
here behind tro	martyr	0.15
here behind troi	martyr	0.27	teller	-0.06
here behind trom	martyr	-0.23
here behind tron	martyr	0.09
here behind trong	teller	-0.15
here behind tru	martyr	-0.21	teller	0.27
here behind trua	martyr	0.1
here behind trung	martyr	0.21	teller	0.26
here behind truoc	teller	-0.09
here behind truong	martyr	0.15	teller	0.21
here behind truy	martyr	0.21	teller	0.05
here behind truyen	martyr	0.15	teller	0.06
here behind tt	martyr	0.08
here behind tu	teller	-0.12
here behind tuc	martyr	0.07	teller	0.09
here behind tui	martyr	-0.12	teller	-0.11
here behind tum	martyr	0.06	teller	-0.12
here behind tung	teller	0.15
here behind tuoi	martyr	0.33
here behind tuong	martyr	0.1
here behind tuyen	martyr	-0.28	teller	-0.05
here behind two	martyr	-0.18
here behind u	teller	0.09
here behind ubnd	martyr	-0.08	teller	0.06
here behind uc	martyr	-0.16	teller	-0.06
here behind ui	martyr	-0.1
here behind un	teller	-0.06
here behind uncle	martyr	0.07
here behind under	teller	0.18
here behind une	martyr	0.19
here behind ung	martyr	-0.13
here behind uon	martyr	0.08
here behind uong	martyr	-0.13
here behind up	martyr	0.19
here behind us	martyr	-0.18	teller	-0.13
here behind usmc	teller	0.06
here behind uy	martyr	0.13	teller	-0.31
here behind v	martyr	-0.11	teller	-0.2
here behind va	teller	0.09
here behind vac	martyr	0.17	teller	-0.23
here behind vach	martyr	-0.08	teller	0.22
here behind vam	martyr	-0.38	teller	0.29
here behind van	martyr	0.17	teller	-0.32
here behind vang	martyr	0.28
here behind vao	martyr	0.31	teller	-0.34
here behind vat	martyr	-0.12	teller	0.08
here behind vay	martyr	0.13
here behind ve	martyr	-0.34	teller	-0.06
here behind ven	martyr	0.08	teller	-0.05
here behind vhxh	teller	-0.08
here behind vi	martyr	-0.29	teller	0.1
here behind viec	martyr	-0.08	teller	-0.12
here behind vien	teller	0.09
here behind viet	martyr	0.13	teller	0.21
here behind vietnamese	martyr	-0.14
here behind villagers	martyr	-0.06
here behind vinh	martyr	-0.17	teller	0.05
here behind vivant	martyr	0.11
here behind vn	teller	0.05
here behind vo	martyr	0.17
here behind voi	teller	-0.15
here behind volunteer	teller	0.14
here behind von	martyr	-0.05
here behind vong	martyr	0.19	teller	-0.17
here behind vot	martyr	-0.1	teller	0.06
here behind vs	martyr	-0.08	teller	0.08
here behind vu	martyr	0.09
here behind vua	teller	0.11
here behind vui	teller	-0.05
here behind vung	teller	-0.06
here behind vuon	martyr	-0.21	teller	0.18
here behind vy	martyr	0.05	teller	-0.12
here behind walked	martyr	-0.08
here behind wall	martyr	-0.07
here behind ward	martyr	-0.05	teller	0.06
here behind was	martyr	0.14
here behind we	martyr	-0.1
here behind were	martyr	-0.3
here behind when	martyr	0.13
here behind where	martyr	-0.11
here behind who	martyr	0.07	teller	-0.05
here behind with	martyr	-0.21	teller	-0.09
here behind xa	martyr	-0.2	teller	0.42
here behind xac	martyr	0.12
here behind xang	teller	-0.11
here behind xat	martyr	0.07
here behind xay	martyr	0.07	teller	-0.06
here behind xe	martyr	-0.21	teller	0.4
here behind xem	martyr	0.1
here behind xeo	martyr	-0.1
here behind xep	martyr	-0.22
here behind xet	martyr	-0.23
here behind xi	martyr	0.06	teller	0.05
here behind xieng	martyr	-0.06
here behind xin	martyr	0.6	teller	0.21
here behind xo	teller	-0.09
here behind xoa	martyr	0.12
here behind xoi	martyr	-0.06
here behind xom	martyr	-0.16	teller	0.14
here behind xong	martyr	-0.11
here behind xu	martyr	-0.12	teller	0.06
here behind xua	martyr	-0.53	teller	0.25
here behind xuan	martyr	0.33
here behind xuat	martyr	-0.12
here behind xuc	martyr	-0.06
here behind xung	martyr	0.1
here behind xuong	martyr	0.21	teller	-0.24
here behind xuyen	martyr	0.28	teller	0.08
here behind y	martyr	0.46	teller	-0.18
here behind year	martyr	0.08	teller	0.21
here behind years	martyr	-0.11	teller	-0.07
here behind yen	martyr	0.13	teller	-0.05
here behind yeu	martyr	-0.22	teller	-0.16
here behind you	martyr	0.12	teller	-0.07
here behind your	martyr	0.05
here behind zalo	martyr	-0.05
in brackets	martyr	-0.26	teller	0.45
in quotes	teller	-0.28
joined  to martyr	martyr	-0.19
joined  to other	martyr	0.18	teller	0.17
joined  to teller	martyr	-0.11	teller	0.11
joined ( to martyr	martyr	-1.17	teller	-0.16
joined ( to other	martyr	1.19	teller	-0.21
joined ) to other	martyr	-0.05
joined ), to other	martyr	0.34
joined ), to teller	martyr	-0.17
joined , to martyr	martyr	1.18	teller	-0.1
joined , to other	martyr	-0.89	teller	-0.27
joined , to teller	martyr	-0.15	teller	-0.87
joined - to martyr	martyr	-0.46
joined - to other	martyr	0.17
joined . to other	martyr	0.05
joined : to other	martyr	0.26	teller	-0.14
joined to martyr	martyr	0.44	teller	-0.38
joined to other	teller	-0.5
joined to teller	martyr	-0.73	teller	-0.65
joined va to martyr	martyr	0.87	teller	-0.07
joined va to other	martyr	-1.16	teller	0.2
joined va to teller	martyr	-0.33
joined voi to martyr	martyr	0.42
joined voi to other	martyr	-0.14
joined voi to teller	martyr	-0.08
kin told	martyr	-0.09	teller	-0.34
lead 0 a trưởng	martyr	0.08
lead 0 addressed to	martyr	-0.26
lead 0 anh	martyr	0.23	teller	-0.41
lead 0 anh hùng liệt sĩ	martyr	-0.4
lead 0 anh nuôi	martyr	0.2
lead 0 anh rể	martyr	0.11	teller	-0.05
lead 0 anh trai	martyr	0.26
lead 0 b phó	martyr	-0.05
lead 0 ba	teller	0.23
lead 0 binh nhì	martyr	0.13
lead 0 binh nhất	martyr	0.07
lead 0 biệt danh	martyr	0.06
lead 0 by the name of	martyr	0.06
lead 0 bà	martyr	-0.9	teller	0.21
lead 0 bác	teller	0.13
lead 0 bác sĩ	teller	-0.24
lead 0 báo vụ	martyr	0.07
lead 0 bí danh	martyr	-0.3	teller	-0.06
lead 0 bí thư	teller	-0.08
lead 0 bạn	martyr	-0.06
lead 0 bố	martyr	-0.29	teller	-0.14
lead 0 bố vợ	teller	-0.05
lead 0 c trưởng	martyr	-0.25	teller	-0.18
lead 0 called	martyr	-0.18
lead 0 called him	martyr	0.07
lead 0 captain	martyr	-0.24
lead 0 carved	martyr	-0.07
lead 0 ccb	martyr	-0.1	teller	0.09
lead 0 cha	teller	0.18
lead 0 chiến sĩ	martyr	-0.07
lead 0 cháu	martyr	-0.33	teller	0.09
lead 0 cháu là	martyr	-0.15	teller	0.17
lead 0 cháu trai	martyr	0.06
lead 0 cháu tên	martyr	0.07	teller	0.19
lead 0 chính trị viên	martyr	-0.22	teller	-0.17
lead 0 chính ủy	martyr	-0.13
lead 0 chú	martyr	0.29	teller	-0.55
lead 0 chỉ huy	martyr	-0.1
lead 0 chồng	martyr	-0.05
lead 0 chủ tịch xã	teller	-0.12
lead 0 con	martyr	-0.25	teller	0.13
lead 0 con dâu	martyr	-0.23
lead 0 con gái	martyr	-0.1	teller	-0.22
lead 0 con là	martyr	0.61	teller	-0.23
lead 0 con rể	martyr	-0.07	teller	-0.05
lead 0 con trai	martyr	-0.08	teller	0.16
lead 0 con tên	martyr	0.35	teller	-0.17
lead 0 contact	teller	-0.14
lead 0 cu	martyr	0.05
lead 0 các đồng chí	martyr	0.07
lead 0 cái	martyr	-0.18
lead 0 còn gọi	martyr	-0.06
lead 0 có	martyr	0.21	teller	-0.16
lead 0 có tên	martyr	-0.27	teller	-0.06
lead 0 cô	martyr	-0.35	teller	0.1
lead 0 cô giáo	teller	0.17
lead 0 cấp dưỡng	martyr	0.17
lead 0 cậu	martyr	0.13	teller	-0.27
lead 0 cụ	martyr	-0.16	teller	0.07
lead 0 của	martyr	0.18	teller	-0.07
lead 0 cựu binh	teller	-0.1
lead 0 de	martyr	-0.11	teller	-0.09
lead 0 dit	martyr	-0.15	teller	-0.05
lead 0 docteur	martyr	-0.11
lead 0 dr	teller	0.09
lead 0 driver	martyr	0.15
lead 0 e là	teller	-0.17
lead 0 e tên	teller	0.07
lead 0 em	martyr	0.06	teller	0.53
lead 0 em gái	teller	0.06
lead 0 em là	martyr	-0.2	teller	0.24
lead 0 em rể	martyr	0.09	teller	-0.09
lead 0 em trai	martyr	0.09	teller	0.13
lead 0 em vợ	teller	0.1
lead 0 engraved	martyr	-0.1
lead 0 for	martyr	0.18
lead 0 ghi tên	martyr	0.32
lead 0 giám đốc	martyr	-0.17
lead 0 gọi là	martyr	0.34
lead 0 gồm	martyr	0.17	teller	0.09
lead 0 her brother	martyr	0.06
lead 0 his friend	martyr	-0.05
lead 0 his name was	martyr	0.08
lead 0 hạ sĩ	martyr	0.3
lead 0 họ tên	martyr	0.19	teller	0.05
lead 0 họ và tên	martyr	0.14
lead 0 hộ lý	teller	0.09
lead 0 i m	teller	0.14
lead 0 is	martyr	0.08	teller	-0.12
lead 0 it says	martyr	0.06
lead 0 je m appelle	teller	0.17
lead 0 je suis	teller	0.05
lead 0 khai sinh là	martyr	-0.13
lead 0 khắc tên	martyr	0.48
lead 0 kêu là	martyr	0.13
lead 0 ký tên	martyr	0.18	teller	-0.14
lead 0 kế toán	teller	-0.06
lead 0 kỹ sư	martyr	-0.05	teller	0.06
lead 0 liên lạc	martyr	0.13	teller	0.11
lead 0 liệt sĩ	martyr	0.54	teller	-0.25
lead 0 liệt sỹ	martyr	0.14
lead 0 ls	martyr	0.2	teller	-0.23
lead 0 lsĩ	martyr	0.07
lead 0 là	martyr	-0.07	teller	0.23
lead 0 lái xe	martyr	0.2	teller	-0.08
lead 0 lấy tên	martyr	-0.07
lead 0 lấy tên là	martyr	-0.05	teller	0.1
lead 0 major	martyr	-0.17
lead 0 mme	teller	0.05
lead 0 mon père	martyr	-0.05
lead 0 mr	martyr	-0.11
lead 0 my father	teller	0.11
lead 0 my name is	teller	0.1
lead 0 my uncle	teller	0.14
lead 0 mình tên	martyr	0.15
lead 0 mẹ	martyr	-0.39	teller	-0.3
lead 0 một	martyr	-0.21
lead 0 mợ	martyr	-0.11	teller	0.1
lead 0 named	martyr	-0.19
lead 0 người báo	martyr	-0.14	teller	-0.14
lead 0 người cung cấp	teller	0.05
lead 0 người gửi	teller	-0.18
lead 0 người kể	martyr	-0.05	teller	0.1
lead 0 người lập	teller	-0.08
lead 0 người viết	martyr	-0.09	teller	0.06
lead 0 nommé	martyr	0.06
lead 0 nó	martyr	-0.14
lead 0 of	martyr	0.11	teller	0.19
lead 0 pháo thủ	teller	0.11
lead 0 phóng viên	martyr	-0.07
lead 0 pvt	teller	0.07
lead 0 quản trang	martyr	-0.1	teller	0.35
lead 0 read	martyr	0.1
lead 0 regards	teller	-0.07
lead 0 scratched	martyr	-0.05
lead 0 sergeant	martyr	-0.09
lead 0 signed	martyr	-0.12	teller	-0.08
lead 0 sincerely	teller	0.09
lead 0 son frère	martyr	-0.15
lead 0 sous lieutenant	martyr	0.07
lead 0 sư thầy	teller	-0.06
lead 0 thank you	teller	-0.22
lead 0 the	martyr	-0.26	teller	-0.12
lead 0 the name of	martyr	0.05
lead 0 thiếu tá	martyr	-0.16	teller	-0.17
lead 0 thiếu úy	martyr	0.11	teller	0.08
lead 0 thuyền phó	martyr	0.14
lead 0 thương binh	martyr	0.21
lead 0 thượng sĩ	martyr	0.34
lead 0 thượng tá	martyr	-0.07	teller	-0.18
lead 0 thượng úy	martyr	0.05	teller	0.14
lead 0 thầy	teller	-0.16
lead 0 thầy giáo	martyr	-0.09	teller	-0.09
lead 0 thằng	martyr	0.09	teller	-0.39
lead 0 thằng em	martyr	0.08
lead 0 thằng út	teller	0.11
lead 0 thủy thủ	martyr	-0.05
lead 0 tiểu đoàn trưởng	martyr	-0.45	teller	-0.06
lead 0 tiểu đội trưởng	martyr	0.08
lead 0 trung sĩ	martyr	0.13
lead 0 trung tá	martyr	-0.2
lead 0 trung đội trưởng	martyr	0.2
lead 0 trưởng ban	teller	0.05
lead 0 trạm trưởng	martyr	-0.05	teller	0.06
lead 0 trợ lý tác chiến	martyr	0.13
lead 0 tui là	martyr	0.13	teller	0.16
lead 0 tui tên	martyr	0.18
lead 0 tên	martyr	-0.39	teller	0.46
lead 0 tên khai sinh	martyr	-0.32	teller	0.06
lead 0 tên khai sinh là	martyr	0.06
lead 0 tên khác	martyr	-0.07
lead 0 tên là	martyr	0.06	teller	0.14
lead 0 tên thật	martyr	0.3	teller	0.17
lead 0 tên tôi	teller	0.09
lead 0 tên tôi là	teller	0.11
lead 0 tên đúng là	martyr	0.17
lead 0 tên đầy đủ	martyr	0.08
lead 0 tên đầy đủ là	teller	0.09
lead 0 tên đủ	martyr	0.1	teller	-0.15
lead 0 tên đủ là	martyr	0.11
lead 0 tôi	martyr	-0.16	teller	0.69
lead 0 tôi là	martyr	-0.38	teller	0.12
lead 0 tôi tên	martyr	0.07	teller	0.12
lead 0 tôi tên là	martyr	0.31	teller	-0.2
lead 0 tổ trưởng	martyr	0.1	teller	0.19
lead 0 tức	martyr	0.05	teller	-0.05
lead 0 văn thư	martyr	-0.14
lead 0 vợ	martyr	-0.18	teller	-0.08
lead 0 xã đội trưởng	martyr	-0.34	teller	0.15
lead 0 y sĩ	martyr	0.33	teller	-0.11
lead 0 y tá	martyr	0.35
lead 0 à	martyr	-0.05
lead 0 ông	martyr	-0.09	teller	0.06
lead 0 đ c	martyr	0.25
lead 0 đc	martyr	0.07	teller	-0.05
lead 0 đại tá	martyr	-0.56	teller	-0.11
lead 0 đại úy	martyr	0.16	teller	0.07
lead 0 đại đội phó	martyr	0.07
lead 0 đại đội trưởng	martyr	0.17	teller	-0.16
lead 0 đề tên	martyr	0.14
lead 0 đồng chí	martyr	0.42	teller	-0.28
lead 0 đội phó	teller	0.07
lead 0 đội trưởng	martyr	-0.11	teller	-0.06
lead 1 a boy	martyr	-0.07
lead 1 anh	teller	-0.22
lead 1 anh nuôi	martyr	0.09
lead 1 anh rể	martyr	0.07
lead 1 anh trai	martyr	-0.07	teller	0.1
lead 1 ba	teller	0.05
lead 1 bà	martyr	-0.12	teller	-0.21
lead 1 bác	martyr	-0.37	teller	1.03
lead 1 bé	martyr	-0.09	teller	0.1
lead 1 bạn	martyr	0.39	teller	-0.62
lead 1 bố	teller	0.13
lead 1 bố vợ	martyr	0.05	teller	0.09
lead 1 cha	martyr	0.07	teller	-0.17
lead 1 cháu	martyr	0.33	teller	-0.08
lead 1 cháu là	teller	-0.05
lead 1 chú	martyr	0.15	teller	0.51
lead 1 chỉ huy	teller	-0.09
lead 1 chị	martyr	0.32
lead 1 chồng	martyr	0.09	teller	-0.05
lead 1 con	martyr	0.14	teller	-0.14
lead 1 con dâu	martyr	0.17
lead 1 con gái	martyr	-0.12	teller	-0.06
lead 1 con là	martyr	-0.2	teller	-0.12
lead 1 con rể	teller	-0.08
lead 1 con trai	martyr	-0.61	teller	-0.16
lead 1 cán bộ	martyr	-0.11
lead 1 có	martyr	0.24	teller	-0.26
lead 1 có tên	martyr	0.16
lead 1 cô	martyr	0.14	teller	0.34
lead 1 cậu	martyr	0.1	teller	-0.08
lead 1 cụ	teller	0.05
lead 1 của	martyr	0.24	teller	0.12
lead 1 de	martyr	-0.08
lead 1 em	martyr	-0.12	teller	0.13
lead 1 em gái	teller	0.1
lead 1 em là	teller	0.11
lead 1 em trai	teller	-0.06
lead 1 ghi tên	martyr	0.12
lead 1 gồm	martyr	0.1	teller	-0.07
lead 1 họ tên	martyr	-0.19
lead 1 is	martyr	0.07
lead 1 khẩu đội trưởng	martyr	0.12	teller	-0.06
lead 1 kêu là	martyr	0.36
lead 1 liên lạc	martyr	0.09	teller	0.17
lead 1 ls	martyr	-0.06
lead 1 là	martyr	-0.35	teller	-0.47
lead 1 lái xe	martyr	-0.11	teller	0.08
lead 1 ma mère	martyr	-0.09
lead 1 mang tên	martyr	-0.24
lead 1 my father	teller	0.06
lead 1 mình là	teller	0.06
lead 1 mẹ chồng	teller	-0.08
lead 1 một	teller	-0.08
lead 1 mợ	martyr	0.05	teller	0.09
lead 1 name	teller	-0.07
lead 1 người báo	teller	-0.07
lead 1 người viết	martyr	-0.09	teller	-0.09
lead 1 nhỏ	martyr	0.13	teller	-0.09
lead 1 nó	martyr	-0.08	teller	-0.19
lead 1 of	martyr	0.05
lead 1 one	martyr	0.18
lead 1 pháo thủ	martyr	0.05
lead 1 quân y	martyr	-0.08
lead 1 quản trang	martyr	-0.09	teller	-0.08
lead 1 the	martyr	0.06
lead 1 thông tin	martyr	0.26
lead 1 thương binh	martyr	0.23	teller	0.06
lead 1 thường gọi	martyr	-0.05
lead 1 thầy	martyr	0.09
lead 1 thằng	martyr	-0.27	teller	0.15
lead 1 tiểu đoàn trưởng	martyr	-0.2
lead 1 trung đội trưởng	martyr	-0.05
lead 1 tài khoản	martyr	-0.08
lead 1 tên	martyr	0.36	teller	-0.12
lead 1 tên là	martyr	-0.11	teller	0.09
lead 1 tôi	martyr	-0.14	teller	-0.27
lead 1 tôi là	martyr	0.06	teller	0.26
lead 1 vợ	martyr	-0.07
lead 1 was	martyr	-0.3
lead 1 xưng	martyr	0.1	teller	-0.06
lead 1 à	martyr	-0.15
lead 1 ông	martyr	-0.17	teller	0.26
lead 1 đ c	martyr	0.07	teller	0.06
lead 1 đc	martyr	-0.05
lead 1 đại đội phó	martyr	0.07
lead 1 đồng chí	martyr	-0.17
lead 2 anh	teller	-0.21
lead 2 bà	teller	0.05
lead 2 bác	martyr	0.07
lead 2 bạn	martyr	0.09
lead 2 cháu	martyr	0.27	teller	0.09
lead 2 cháu là	teller	-0.11
lead 2 chú	martyr	-0.06
lead 2 chị	martyr	0.09	teller	0.13
lead 2 chồng	martyr	0.15
lead 2 con	martyr	-0.08
lead 2 con gái	teller	-0.08
lead 2 con là	martyr	0.07
lead 2 con trai	martyr	0.07
lead 2 cán bộ	martyr	-0.05
lead 2 có	martyr	0.24	teller	-0.14
lead 2 cô	martyr	0.2	teller	-0.2
lead 2 cậu	martyr	0.31
lead 2 cụ	martyr	0.18
lead 2 của	martyr	0.2	teller	-0.08
lead 2 e là	teller	0.05
lead 2 em	martyr	0.32	teller	-0.17
lead 2 em gái	martyr	0.05	teller	-0.07
lead 2 em là	martyr	0.12	teller	-0.12
lead 2 liên lạc	martyr	-0.14	teller	-0.13
lead 2 là	martyr	-0.3	teller	-0.08
lead 2 một	martyr	0.25	teller	-0.17
lead 2 người báo	teller	-0.06
lead 2 người báo tin	teller	-0.08
lead 2 nhỏ	martyr	0.05	teller	-0.05
lead 2 nó	teller	-0.1
lead 2 of	martyr	-0.06
lead 2 quản trang	martyr	-0.05
lead 2 the	martyr	0.25	teller	-0.05
lead 2 tiểu đội trưởng	martyr	0.14
lead 2 tên	martyr	-0.13	teller	-0.15
lead 2 tôi	martyr	-0.05
lead 2 tôi là	martyr	0.09
lead 2 đại đội trưởng	martyr	0.17	teller	-0.05
lead 2 đội trưởng	martyr	-0.05
lead:aka	martyr	-0.21	teller	-0.23
lead:at	martyr	-0.16
lead:battle	martyr	-0.13	teller	-0.14
lead:died	martyr	0.83	teller	-0.51
lead:home	martyr	0.11	teller	0.17
lead:kin	martyr	-0.24	teller	-0.32
lead:kin mine anh	martyr	-0.27	teller	0.27
lead:kin mine anh rể	martyr	0.11
lead:kin mine anh trai	martyr	0.15	teller	0.11
lead:kin mine ba	teller	0.29
lead:kin mine bà	teller	-0.09
lead:kin mine bác	martyr	0.44	teller	-0.26
lead:kin mine bố	martyr	-0.27
lead:kin mine bố chồng	martyr	0.08
lead:kin mine bố vợ	martyr	0.06	teller	0.05
lead:kin mine cha	martyr	0.05
lead:kin mine cháu	teller	0.12
lead:kin mine chú	martyr	0.34
lead:kin mine chị	martyr	0.23	teller	-0.13
lead:kin mine chị gái	martyr	0.05
lead:kin mine con	teller	0.2
lead:kin mine con gái	martyr	-0.13	teller	-0.42
lead:kin mine con trai	teller	-0.2
lead:kin mine cô	martyr	-0.09	teller	0.38
lead:kin mine cậu	teller	-0.12
lead:kin mine cụ	martyr	0.16
lead:kin mine em	martyr	0.18	teller	-0.16
lead:kin mine em gái	martyr	0.07	teller	0.09
lead:kin mine em trai	martyr	0.05	teller	0.06
lead:kin mine mon père	martyr	-0.05
lead:kin mine my father	teller	0.17
lead:kin mine my late husband	martyr	-0.08
lead:kin mine my uncle	teller	0.13
lead:kin mine mẹ	martyr	-0.41	teller	-0.17
lead:kin mine mẹ chồng	teller	-0.07
lead:kin mine mợ	martyr	0.08	teller	0.2
lead:kin mine thầy	martyr	-0.11
lead:kin mine vợ	martyr	-0.12	teller	-0.09
lead:kin mine ông	teller	0.15
lead:kin other anh	martyr	-0.06
lead:kin other anh rể	martyr	0.07
lead:kin other chồng	martyr	0.15
lead:kin other con	martyr	-0.19	teller	-0.22
lead:kin other con dâu	martyr	0.16
lead:kin other con em gái	teller	-0.05
lead:kin other con gái	martyr	-0.12	teller	0.06
lead:kin other con rể	martyr	-0.15	teller	-0.07
lead:kin other con trai	martyr	-0.64	teller	0.18
lead:kin other cô	martyr	0.05
lead:kin other cụ	martyr	0.05
lead:kin other em	martyr	0.24	teller	-0.09
lead:kin other em rể	teller	0.09
lead:kin other em trai	martyr	0.05
lead:kin other em vợ	teller	0.12
lead:kin other her brother	martyr	0.06
lead:kin other ma mère	martyr	-0.15
lead:kin other mẹ	teller	-0.09
lead:kin other mợ	martyr	-0.09
lead:kin other son frère	martyr	-0.15
lead:kin other thằng em	martyr	0.05
lead:kin other thằng út	teller	0.11
lead:kin other vợ	martyr	-0.1	teller	-0.05
lead:level	martyr	0.29	teller	-0.37
lead:link	martyr	0.27	teller	-0.08
lead:martyr	martyr	0.59	teller	-0.53
lead:mine	martyr	0.25	teller	-0.12
lead:naming	martyr	0.47	teller	0.08
lead:office	martyr	-0.73	teller	-0.43
lead:post	teller	-0.35
lead:rank	martyr	-0.16	teller	-0.43
lead:self	martyr	-0.06	teller	0.42
lead:signs	martyr	0.1	teller	0.32
lead:site	martyr	0.08	teller	0.1
lead:stop	martyr	-0.1
lead:tells	martyr	-0.21	teller	-0.32
lead:thing	martyr	-0.36	teller	-0.1
lead:title	teller	-0.17
lead:truename	martyr	0.5	teller	0.08
led a trưởng	martyr	0.09
led anh	martyr	-0.06
led anh & anh	martyr	-0.08
led anh & la	martyr	-0.05
led anh & ten	martyr	0.05
led b phó	martyr	-0.05
led b trưởng	martyr	0.22
led b52	martyr	0.15
led ba	martyr	-0.08
led bia	teller	0.15
led bia & liet	martyr	-0.06
led bia & ong	martyr	-0.08	teller	0.08
led biết	martyr	0.31	teller	-0.18
led biết & la	martyr	0.15
led biết & ong	martyr	-0.07	teller	-0.05
led biết & ten	martyr	0.05
led biển	martyr	0.05
led bom	martyr	-0.07
led by nothing	martyr	-0.23	teller	0.27
led by nothing & a	martyr	-0.05	teller	0.08
led by nothing & alan	teller	0.06
led by nothing & anh	martyr	-0.06	teller	-0.27
led by nothing & anne	teller	-0.35
led by nothing & ba	martyr	-0.31	teller	-0.29
led by nothing & bac	martyr	-0.51	teller	-0.12
led by nothing & bach	martyr	0.06
led by nothing & ban	martyr	0.12	teller	-0.43
led by nothing & bang	martyr	0.07
led by nothing & be	martyr	-0.18
led by nothing & bien	martyr	-0.11
led by nothing & binh	martyr	0.25
led by nothing & bo	martyr	-0.23	teller	-0.21
led by nothing & bui	martyr	0.11	teller	0.21
led by nothing & cai	martyr	-0.24
led by nothing & cam	martyr	0.11
led by nothing & can	martyr	0.06	teller	0.06
led by nothing & cao	martyr	0.05
led by nothing & cap	martyr	0.06
led by nothing & carol	teller	-0.05
led by nothing & cau	teller	-0.28
led by nothing & ccb	teller	0.09
led by nothing & cha	martyr	0.21	teller	0.14
led by nothing & chau	martyr	-0.22	teller	0.08
led by nothing & chi	martyr	-0.34
led by nothing & chinh	martyr	-0.4	teller	-0.13
led by nothing & chong	martyr	0.18
led by nothing & chu	martyr	-0.42	teller	-0.15
led by nothing & co	teller	-0.24
led by nothing & comrade	martyr	0.08
led by nothing & con	martyr	0.07	teller	0.29
led by nothing & cong	teller	-0.07
led by nothing & contact	teller	-0.14
led by nothing & cu	martyr	-0.06
led by nothing & cua	martyr	-0.17	teller	0.07
led by nothing & cuu	teller	0.05
led by nothing & d	martyr	0.05
led by nothing & dai	martyr	0.25	teller	-0.05
led by nothing & dang	teller	0.09
led by nothing & danh	teller	-0.09
led by nothing & dao	martyr	0.28	teller	-0.15
led by nothing & dau	martyr	0.11
led by nothing & dc	martyr	0.07
led by nothing & deo	martyr	0.05
led by nothing & dinh	martyr	-0.22	teller	0.11
led by nothing & do	martyr	0.08	teller	-0.14
led by nothing & doan	martyr	0.28
led by nothing & doi	martyr	-0.17	teller	-0.05
led by nothing & dong	teller	-0.08
led by nothing & dr	teller	0.09
led by nothing & du	martyr	0.08
led by nothing & duc	teller	0.11
led by nothing & duong	martyr	-0.33
led by nothing & e	teller	-0.1
led by nothing & earl	teller	0.07
led by nothing & em	martyr	0.14	teller	0.62
led by nothing & frank	teller	0.09
led by nothing & giang	martyr	0.1
led by nothing & giap	teller	0.05
led by nothing & h	martyr	-0.09	teller	0.05
led by nothing & ha	martyr	0.25	teller	-0.28
led by nothing & hai	martyr	0.3
led by nothing & helene	teller	0.07
led by nothing & ho	martyr	-0.56	teller	0.23
led by nothing & hoan	martyr	0.06
led by nothing & hoang	teller	0.2
led by nothing & hoi	teller	-0.07
led by nothing & hung	martyr	-0.11	teller	0.13
led by nothing & huu	martyr	0.05	teller	0.11
led by nothing & huynh	martyr	0.07	teller	0.06
led by nothing & i	teller	-0.08
led by nothing & is	martyr	0.17	teller	-0.07
led by nothing & j	teller	0.08
led by nothing & je	teller	0.1
led by nothing & k	teller	0.11
led by nothing & kha	martyr	-0.09
led by nothing & khau	teller	-0.05
led by nothing & khong	martyr	0.06
led by nothing & khuc	martyr	0.05
led by nothing & kien	teller	0.05
led by nothing & kim	martyr	-0.06	teller	-0.11
led by nothing & kpa	martyr	0.06
led by nothing & ksor	martyr	-0.07
led by nothing & ky	teller	0.05
led by nothing & la	martyr	0.17
led by nothing & lai	martyr	0.29	teller	0.08
led by nothing & lam	martyr	-0.06
led by nothing & lang	martyr	-0.05	teller	-0.11
led by nothing & le	martyr	0.13	teller	0.1
led by nothing & lien	teller	0.15
led by nothing & liet	martyr	-0.38	teller	-0.06
led by nothing & lieu	martyr	0.09
led by nothing & lieutenant	martyr	-0.06
led by nothing & linh	teller	0.06
led by nothing & lo	martyr	-0.06	teller	-0.05
led by nothing & ls	martyr	0.27	teller	-0.13
led by nothing & lu	martyr	0.1
led by nothing & luc	martyr	0.25
led by nothing & luong	martyr	-0.16	teller	0.23
led by nothing & luu	martyr	-0.16
led by nothing & mac	teller	0.05
led by nothing & mai	teller	-0.32
led by nothing & major	martyr	-0.11
led by nothing & margaret	teller	-0.11
led by nothing & me	martyr	-0.55	teller	-0.18
led by nothing & minh	martyr	-0.08	teller	0.05
led by nothing & mon	martyr	-0.06
led by nothing & mot	martyr	0.39	teller	-0.12
led by nothing & muoi	martyr	-0.05	teller	0.12
led by nothing & my	teller	0.09
led by nothing & nam	teller	0.06
led by nothing & name	martyr	0.13
led by nothing & nghi	teller	-0.06
led by nothing & ngo	teller	0.11
led by nothing & ngoc	martyr	0.22	teller	-0.05
led by nothing & nguoi	martyr	-0.69	teller	-0.25
led by nothing & nguyen	martyr	0.2	teller	0.21
led by nothing & nham	martyr	0.1
led by nothing & nho	martyr	-0.24
led by nothing & no	teller	-0.08
led by nothing & nong	teller	0.13
led by nothing & nung	martyr	0.11
led by nothing & ong	martyr	-0.53	teller	-0.13
led by nothing & pham	martyr	0.1	teller	0.11
led by nothing & phi	martyr	-0.19
led by nothing & philip	teller	-0.06
led by nothing & phuc	martyr	0.05
led by nothing & phung	teller	0.1
led by nothing & quach	martyr	0.14
led by nothing & quan	teller	0.1
led by nothing & quang	martyr	0.14
led by nothing & r	teller	0.05
led by nothing & rah	martyr	0.11
led by nothing & regards	teller	-0.07
led by nothing & ruth	teller	0.12
led by nothing & sai	martyr	0.06
led by nothing & sam	martyr	0.07
led by nothing & sau	martyr	-0.07	teller	0.07
led by nothing & sincerely	teller	0.09
led by nothing & siu	teller	0.06
led by nothing & son	martyr	0.11	teller	0.11
led by nothing & sung	martyr	0.12	teller	-0.1
led by nothing & sylvie	teller	-0.05
led by nothing & ta	martyr	0.1	teller	0.1
led by nothing & tam	teller	0.13
led by nothing & ten	martyr	0.23	teller	-0.58
led by nothing & thai	teller	0.11
led by nothing & than	teller	-0.12
led by nothing & thang	teller	0.05
led by nothing & thay	martyr	0.1	teller	-0.25
led by nothing & the	teller	-0.11
led by nothing & thieu	teller	-0.07
led by nothing & thinh	teller	0.05
led by nothing & thuong	martyr	0.33	teller	-0.15
led by nothing & thuy	teller	0.09
led by nothing & thuyen	martyr	0.09
led by nothing & tieu	martyr	-0.35	teller	-0.15
led by nothing & to	martyr	0.15
led by nothing & toan	martyr	0.13
led by nothing & toi	martyr	-0.74	teller	0.59
led by nothing & tom	teller	0.13
led by nothing & ton	martyr	-0.11	teller	0.05
led by nothing & tong	martyr	-0.09
led by nothing & tra	martyr	0.07
led by nothing & tram	martyr	-0.08	teller	0.06
led by nothing & tran	martyr	-0.4	teller	0.42
led by nothing & trang	martyr	-0.13	teller	0.07
led by nothing & trinh	martyr	0.16
led by nothing & trung	martyr	0.08	teller	-0.06
led by nothing & truong	martyr	-0.06	teller	0.05
led by nothing & tu	martyr	0.07	teller	0.07
led by nothing & tuc	martyr	0.07
led by nothing & tui	martyr	0.12	teller	0.18
led by nothing & uncle	martyr	-0.06
led by nothing & ut	martyr	0.17	teller	0.13
led by nothing & van	martyr	-0.07	teller	0.12
led by nothing & vay	martyr	0.1
led by nothing & vi	martyr	0.08
led by nothing & vien	teller	-0.06
led by nothing & vinh	martyr	0.09
led by nothing & vo	martyr	-0.1	teller	-0.08
led by nothing & vu	teller	0.07
led by nothing & vuong	martyr	0.21	teller	-0.08
led by nothing & walt	teller	0.05
led by nothing & xa	martyr	-0.28	teller	0.14
led by nothing & xuan	martyr	0.05
led by nothing & y	martyr	0.22	teller	0.1
led by nothing & yves	teller	0.08
led by word a	martyr	0.19	teller	0.17
led by word a & ba	martyr	-0.09	teller	0.1
led by word a & em	martyr	-0.07	teller	0.08
led by word a & ong	martyr	-0.06
led by word a & toi	teller	0.2
led by word adn	martyr	-0.07	teller	0.07
led by word ai	martyr	-0.29	teller	-0.08
led by word ai & ong	martyr	-0.15
led by word ama	teller	-0.17
led by word ama & toi	martyr	0.16	teller	-0.16
led by word among	martyr	0.09
led by word an	martyr	0.3	teller	-0.05
led by word an & anh	martyr	0.06
led by word an & ten	martyr	0.05
led by word anh	martyr	0.12	teller	-0.08
led by word anh & la	martyr	-0.14
led by word aug	teller	0.09
led by word b	martyr	-0.22
led by word b40	martyr	0.09
led by word ba	martyr	0.37
led by word ba & co	martyr	-0.18	teller	-0.06
led by word ba & con	martyr	0.1	teller	-0.13
led by word ba & la	martyr	0.2
led by word ba & ten	martyr	0.05
led by word ba & thang	martyr	-0.1
led by word ba & toi	martyr	0.07	teller	0.08
led by word bac	martyr	0.09	teller	-0.12
led by word bac & ong	martyr	0.15
led by word bac & ten	martyr	0.24	teller	-0.08
led by word bai	martyr	-0.13
led by word bai & cua	martyr	-0.1
led by word bam	martyr	0.08	teller	-0.07
led by word ban & anh	martyr	-0.11
led by word ban & ong	martyr	0.19
led by word bang	martyr	0.07	teller	0.12
led by word bao	teller	-0.12
led by word bat	martyr	0.07
led by word bay	martyr	-0.47
led by word be	martyr	0.11
led by word be & thang	martyr	0.1
led by word ben	martyr	-0.06	teller	0.1
led by word benh	martyr	-0.12	teller	0.14
led by word bep	martyr	-0.05
led by word biet	martyr	-0.14
led by word bieu	martyr	0.07
led by word binh	martyr	-0.06	teller	-0.12
led by word binh & bui	martyr	0.08
led by word binh & cao	martyr	0.15
led by word binh & ten	martyr	0.11
led by word binh & thang	martyr	-0.07
led by word binh & tran	martyr	-0.06
led by word bo	martyr	0.19
led by word boi	teller	0.11
led by word bon	teller	0.09
led by word bon & chi	martyr	0.09
led by word bon & co	martyr	0.07
led by word bong	martyr	0.06	teller	-0.06
led by word bonjour	teller	0.11
led by word bonjour & je	teller	0.11
led by word brother	martyr	-0.23
led by word bs	martyr	0.06	teller	0.06
led by word bun	martyr	-0.09
led by word bung	martyr	0.11
led by word buoi	martyr	-0.16
led by word buong	martyr	-0.09
led by word but & kim	martyr	-0.08
led by word buu	martyr	-0.06
led by word c	teller	-0.06
led by word c & ten	martyr	-0.12
led by word c2	martyr	0.19
led by word ca	teller	-0.12
led by word ca & anh	martyr	0.06
led by word ca & la	martyr	0.07
led by word cam	martyr	-0.29	teller	0.05
led by word cam & anh	martyr	-0.15
led by word cam & chi	teller	-0.07
led by word cam & chu	teller	-0.06
led by word can	martyr	0.11
led by word cang	martyr	0.07
led by word canh	martyr	-0.14
led by word cau	martyr	-0.09
led by word cau & ong	martyr	-0.08
led by word cay	martyr	-0.07	teller	0.07
led by word cha	martyr	-0.06	teller	0.06
led by word cha & la	martyr	-0.13
led by word cha & ten	martyr	0.1
led by word chac	martyr	0.07
led by word chanh	martyr	-0.1
led by word chao	teller	-0.09
led by word chao & bac	teller	-0.17
led by word chat	martyr	0.05
led by word chau	martyr	-0.16	teller	-0.05
led by word chau & anh	martyr	-0.13
led by word chau & la	teller	-0.13
led by word chau & ong	martyr	0.06
led by word che	martyr	0.06
led by word chef	martyr	0.05
led by word cheo	martyr	-0.15
led by word chep	martyr	0.07	teller	0.06
led by word chi	martyr	0.26	teller	0.12
led by word chief	martyr	0.06
led by word chien	martyr	-0.15	teller	0.1
led by word chim	martyr	-0.08
led by word chin	martyr	0.21	teller	-0.05
led by word chinh	martyr	0.1	teller	0.36
led by word chinh & la	martyr	-0.09	teller	0.1
led by word chinh & ong	martyr	-0.06	teller	0.17
led by word chiu	martyr	0.08
led by word chot	martyr	0.1
led by word chu	martyr	0.08	teller	-0.2
led by word chu & d	martyr	0.07
led by word chu & h	martyr	0.06
led by word chu & han	martyr	-0.12
led by word chu & hien	martyr	0.05
led by word chu & nguyen	martyr	0.05
led by word chu & nho	martyr	-0.08
led by word chu & t	martyr	-0.08
led by word chuc	martyr	-0.17
led by word chung	martyr	-0.27
led by word chung & gom	martyr	-0.09	teller	0.11
led by word chung & ong	teller	-0.07
led by word chut	martyr	0.07
led by word chuyen	martyr	-0.1	teller	0.15
led by word chuyen & anh	martyr	-0.14
led by word chuyen & bac	martyr	-0.1	teller	0.2
led by word chuyen & chu	martyr	0.15
led by word chuyen & la	martyr	0.23
led by word chuyen & ong	martyr	-0.08
led by word coc	martyr	0.05
led by word coi & co	martyr	-0.05
led by word com	martyr	-0.07	teller	0.19
led by word con	martyr	-0.25	teller	-0.18
led by word con & ba	martyr	-0.13	teller	-0.07
led by word con & bac	martyr	-0.13
led by word con & chau	teller	-0.12
led by word con & chi	martyr	0.06
led by word con & cu	martyr	-0.2
led by word con & cua	martyr	0.28	teller	0.1
led by word con & le	martyr	0.09
led by word con & liet	martyr	0.06
led by word con & ong	martyr	-0.63
led by word cong	martyr	-0.08
led by word cong & ten	martyr	-0.08
led by word cpl	teller	-0.07
led by word cu	martyr	-0.06
led by word cu & cua	martyr	-0.08	teller	-0.13
led by word cu & la	martyr	-0.05
led by word cu & ong	martyr	-0.06
led by word cuc	martyr	-0.1	teller	0.14
led by word cung	martyr	-0.19	teller	0.15
led by word cung & ten	martyr	-0.15	teller	0.17
led by word cuong	martyr	-0.1
led by word cuong & ba	martyr	-0.11
led by word cut	martyr	0.05
led by word cuu	martyr	0.05
led by word d	martyr	-0.13	teller	0.09
led by word da	martyr	-0.06	teller	-0.08
led by word da & con	teller	-0.11
led by word dai	teller	0.13
led by word dam	martyr	-0.41	teller	0.12
led by word dan	martyr	0.17
led by word dan & anh	martyr	0.08
led by word dang	martyr	0.11
led by word danh	martyr	-0.19
led by word dao	martyr	0.2
led by word dat	martyr	-0.16	teller	0.08
led by word dat & ong	martyr	-0.08
led by word dat & ten	martyr	-0.18	teller	0.12
led by word day	teller	0.26
led by word day & anh	martyr	0.06
led by word day & co	martyr	0.08
led by word day & la	martyr	-0.07
led by word days	martyr	-0.07
led by word de	martyr	-0.21	teller	-0.12
led by word de & ls	martyr	-0.11
led by word de & nghi	teller	-0.05
led by word dec	martyr	0.11
led by word dem	martyr	-0.11
led by word den	martyr	-0.05
led by word deu	martyr	-0.05
led by word di	martyr	-0.15	teller	0.17
led by word dia	teller	-0.08
led by word dich	martyr	-0.23
led by word dich & ten	martyr	-0.07
led by word diem	martyr	-0.13
led by word diem & ten	martyr	-0.17
led by word dien	martyr	-0.15	teller	0.21
led by word dien & chu	martyr	0.06
led by word dieu	martyr	-0.13	teller	-0.05
led by word dieu & anh	martyr	-0.14
led by word dinh	martyr	-0.19
led by word dinh & anh	martyr	-0.18
led by word do	teller	-0.15
led by word do & anh	martyr	-0.07
led by word doi	martyr	-0.07	teller	-0.09
led by word doi & anh	martyr	-0.23
led by word doi & ba	martyr	0.1
led by word doi & cua	martyr	0.05
led by word doi & la	martyr	-0.12
led by word doi & nam	martyr	0.08
led by word doi & ong	martyr	-0.12
led by word doi & ten	martyr	0.05
led by word doi & toi	martyr	0.25
led by word don	martyr	0.07	teller	0.13
led by word don & anh	martyr	0.89
led by word don & ba	teller	-0.07
led by word don & bac	martyr	0.07
led by word don & co	martyr	-0.65
led by word don & cua	teller	0.06
led by word don & la	martyr	-0.1
led by word don & ten	martyr	-0.14	teller	0.09
led by word dong	martyr	-0.17	teller	-0.13
led by word dong & ong	martyr	0.07
led by word dr	martyr	-0.07
led by word du	teller	-0.13
led by word du & la	martyr	-0.16	teller	-0.05
led by word dua	martyr	0.22	teller	-0.06
led by word duc	teller	-0.3
led by word duc & lap	martyr	-0.06
led by word dum	teller	0.09
led by word dung	martyr	-0.17	teller	-0.19
led by word dung & la	martyr	0.05	teller	0.06
led by word dung & ten	martyr	0.08
led by word duyet	martyr	-0.07	teller	-0.11
led by word e	martyr	-0.05	teller	0.22
led by word e & thuy	teller	0.11
led by word em	teller	-0.05
led by word et	martyr	-0.05
led by word famille	martyr	-0.07
led by word family	martyr	-0.1
led by word femme	martyr	0.15
led by word frere	martyr	0.15
led by word gai	martyr	0.1	teller	-0.1
led by word gai & toi	martyr	0.08	teller	-0.11
led by word gao	teller	0.11
led by word gat	martyr	0.09
led by word ghi & anh	martyr	0.09
led by word ghi & bui	martyr	-0.12
led by word ghi & cao	martyr	-0.1
led by word ghi & chau	teller	-0.22
led by word ghi & chu	martyr	0.08
led by word ghi & cu	teller	0.29
led by word ghi & dinh	teller	-0.13
led by word ghi & dong	martyr	0.07
led by word ghi & huynh	martyr	0.07
led by word ghi & la	martyr	-0.09
led by word ghi & le	martyr	-0.08	teller	0.05
led by word ghi & liet	martyr	-0.06
led by word ghi & ls	martyr	-0.15
led by word ghi & nguyen	martyr	0.07	teller	-0.1
led by word ghi & ong	teller	0.07
led by word ghi & pham	martyr	-0.07
led by word ghi & phan	martyr	-0.15	teller	-0.1
led by word ghi & phung	martyr	0.13
led by word ghi & t	martyr	0.12
led by word ghi & to	martyr	-0.05
led by word ghi & trung	teller	0.07
led by word gi	martyr	-0.09
led by word gia	martyr	-0.28	teller	0.26
led by word gia & anh	martyr	0.3
led by word gia & ba	teller	0.1
led by word gia & bac	martyr	0.05	teller	-0.1
led by word gia & chi	martyr	0.1
led by word gia & co	martyr	0.1	teller	0.1
led by word gia & cu	martyr	-0.1
led by word gia & la	martyr	-0.07	teller	0.07
led by word gia & liet	martyr	-0.14
led by word gia & ong	martyr	-0.14	teller	-0.08
led by word gia & ten	martyr	-0.19
led by word gia & toi	teller	-0.13
led by word giang	teller	0.08
led by word giap	martyr	0.06
led by word giay	martyr	-0.05	teller	-0.14
led by word giay & cua	martyr	-0.12
led by word giay & ghi	martyr	0.07
led by word giay & nguyen	teller	-0.07
led by word giay & ten	martyr	0.09
led by word gioi	martyr	0.15	teller	-0.07
led by word giong	martyr	0.06
led by word girl & called	martyr	-0.09
led by word giu	teller	0.09
led by word gium	martyr	-0.15
led by word giup	martyr	-0.15	teller	0.25
led by word giup & chi	martyr	-0.05	teller	0.08
led by word giup & cu	martyr	-0.05
led by word giuse	teller	-0.07
led by word go	martyr	-0.16
led by word goi	martyr	-0.08
led by word gon	martyr	-0.17
led by word grandfather	martyr	-0.12
led by word ha	martyr	0.28
led by word ha & anh	martyr	-0.05
led by word ha & toi	teller	0.1
led by word hai	martyr	0.27	teller	-0.26
led by word hai & anh	martyr	-0.12
led by word hai & bac	martyr	0.06
led by word hai & ban	martyr	0.06
led by word hai & chi	martyr	-0.1
led by word hai & chien	martyr	0.09
led by word hai & chu	martyr	-0.18
led by word hai & co	martyr	-0.05
led by word hai & duong	martyr	-0.13
led by word hai & ha	martyr	0.11
led by word hai & hai	martyr	-0.05
led by word hai & la	martyr	0.18
led by word hai & liet	martyr	0.05
led by word hai & nguyen	martyr	-0.24
led by word hai & ten	martyr	0.27	teller	-0.08
led by word hai & thang	martyr	-0.1
led by word hai & vu	martyr	0.15
led by word ham	martyr	0.19	teller	-0.08
led by word ham & anh	martyr	0.09
led by word ham & co	martyr	-0.06
led by word hang	martyr	0.07	teller	0.05
led by word hang & ong	martyr	0.11
led by word hang & ten	martyr	-0.07
led by word hanh	martyr	-0.1
led by word hao	martyr	-0.2	teller	0.12
led by word hau	martyr	0.08
led by word hello	teller	0.14
led by word hello & my	teller	0.05
led by word hem	teller	-0.12
led by word het	martyr	-0.27	teller	0.19
led by word het & co	martyr	-0.13	teller	0.11
led by word hien	martyr	-0.17
led by word himself	martyr	0.09
led by word hinh	martyr	-0.08
led by word ho	martyr	-0.28	teller	0.08
led by word ho & ba	teller	0.14
led by word ho & ha	teller	-0.12
led by word ho & hoang	martyr	-0.06
led by word ho & la	teller	0.08
led by word ho & ong	teller	0.05
led by word hoa	teller	0.22
led by word hoa & chau	martyr	0.09
led by word hoa & ten	teller	0.34
led by word hoac	teller	-0.14
led by word hoach	martyr	0.06
led by word hoan	martyr	0.18
led by word hoang	martyr	-0.17
led by word hoc	martyr	-0.05	teller	-0.12
led by word hoe	martyr	0.11	teller	0.11
led by word hoi & anh	martyr	-0.14
led by word hoi & ba	martyr	0.11	teller	-0.05
led by word hoi & bac	martyr	-0.13	teller	0.06
led by word hoi & cau	martyr	-0.14
led by word hoi & co	martyr	0.14
led by word hoi & em	teller	0.06
led by word hoi & nguyen	martyr	0.09
led by word hong	martyr	-0.11
led by word hop	martyr	0.13	teller	0.05
led by word hue	martyr	0.09
led by word hung	martyr	-0.18	teller	-0.07
led by word huong	martyr	0.17	teller	-0.05
led by word hut	martyr	0.09
led by word huu	martyr	0.21
led by word huyet	martyr	-0.07
led by word huyet & la	martyr	-0.06
led by word hy	martyr	-0.06
led by word i	martyr	-0.11	teller	0.13
led by word id	martyr	0.11
led by word ke	martyr	-0.09
led by word keo	martyr	0.08
led by word khac	martyr	0.21	teller	-0.18
led by word khac & chu	martyr	-0.2
led by word khac & hoang	martyr	0.07
led by word khac & ng	martyr	-0.09
led by word khac & tang	martyr	-0.12
led by word khac & vu	martyr	0.05
led by word khach	martyr	-0.24
led by word khai	martyr	-0.13	teller	0.17
led by word khai & la	martyr	-0.09
led by word khai & nguyen	martyr	0.11
led by word khai & ten	martyr	-0.22
led by word khang	martyr	0.15
led by word khmer	martyr	0.11
led by word khmer & ten	martyr	0.05
led by word kho	martyr	0.1	teller	-0.05
led by word khoat	martyr	-0.08
led by word khoc	martyr	0.06
led by word khoi	martyr	0.21	teller	-0.06
led by word khuong	teller	-0.05
led by word kia	martyr	0.32	teller	-0.07
led by word kia & la	teller	-0.05
led by word kich	martyr	-0.11
led by word kich & hai	martyr	0.12
led by word kiem	martyr	0.26
led by word kien	martyr	-0.05	teller	-0.05
led by word kieu	teller	-0.05
led by word kim	martyr	0.1	teller	-0.13
led by word kinh & ten	martyr	0.06
led by word ky & anh	martyr	0.05
led by word ky & thang	martyr	-0.05
led by word l	martyr	-0.09
led by word la	martyr	0.24
led by word lac	martyr	-0.23
led by word lai	martyr	-0.16
led by word lai & cua	teller	0.06
led by word lai & ong	martyr	0.05	teller	-0.06
led by word lai & ten	martyr	0.11
led by word lai & toi	teller	0.06
led by word lam	teller	-0.09
led by word lan	martyr	0.11
led by word lang	martyr	-0.06	teller	-0.05
led by word lanh	martyr	-0.05	teller	0.13
led by word lao	martyr	0.08	teller	0.13
led by word lao & ten	teller	0.06
led by word lat	martyr	-0.18
led by word lay & anh	teller	0.13
led by word lay & ong	martyr	0.11	teller	-0.05
led by word le	teller	-0.06
led by word le & la	martyr	-0.05
led by word len	teller	-0.09
led by word li	martyr	0.15
led by word liem	martyr	-0.05
led by word lien	martyr	0.06
led by word lieu	martyr	-0.14	teller	0.15
led by word linh	martyr	-0.17	teller	-0.11
led by word linh & cua	teller	-0.05
led by word linh & ten	martyr	0.12	teller	0.05
led by word lo	martyr	0.23
led by word loan	martyr	-0.09	teller	0.14
led by word loc	martyr	-0.07
led by word loc & anh	martyr	-0.07
led by word loi	martyr	-0.17	teller	0.09
led by word loi & anh	martyr	0.05
led by word loi & bac	teller	0.05
led by word loi & cua	teller	0.11
led by word loi & ong	martyr	-0.1	teller	0.13
led by word lon	martyr	-0.16
led by word lon & la	martyr	0.13
led by word lon & ten	martyr	-0.07
led by word long	martyr	0.19	teller	-0.11
led by word lot	martyr	-0.05
led by word lu	martyr	-0.09	teller	0.06
led by word lua	martyr	-0.32	teller	0.13
led by word luan	martyr	-0.1	teller	0.12
led by word luan & anh	martyr	-0.1
led by word lun	martyr	-0.12
led by word lung	martyr	0.23
led by word luom	martyr	0.16
led by word luon	martyr	-0.1
led by word luong & ten	martyr	0.06
led by word luot	martyr	0.05
led by word luu	martyr	0.15
led by word ly	teller	0.07
led by word m	martyr	-0.27	teller	0.09
led by word ma	martyr	0.26
led by word ma & ba	teller	0.18
led by word ma & hai	martyr	0.11
led by word ma & la	teller	0.05
led by word ma & tam	teller	0.15
led by word ma & ten	martyr	-0.06
led by word ma & toi	martyr	0.1
led by word mai	martyr	0.11	teller	-0.15
led by word maman	teller	-0.1
led by word man	martyr	0.06
led by word man & co	martyr	0.07
led by word mang	martyr	-0.26
led by word manh	martyr	-0.15	teller	0.12
led by word mao	martyr	0.15
led by word mat	martyr	-0.11	teller	-0.05
led by word may	martyr	-0.28	teller	0.1
led by word may & cua	martyr	-0.06
led by word may & kim	martyr	-0.06
led by word may & ten	martyr	0.06
led by word met	martyr	0.11
led by word mia	martyr	-0.06
led by word mien	martyr	-0.08
led by word mieu	martyr	-0.11
led by word min	martyr	0.08
led by word minh	martyr	0.21
led by word mme	martyr	-0.09
led by word mo	martyr	-0.13
led by word mo & ong	martyr	0.19
led by word moc	martyr	-0.05
led by word moi	teller	0.11
led by word mot	martyr	-0.08
led by word mother	martyr	-0.05
led by word mr	martyr	-0.06	teller	-0.06
led by word mrs	teller	-0.1
led by word mua	martyr	-0.06
led by word mui	martyr	-0.14
led by word mum	teller	-0.08
led by word muong	martyr	0.06
led by word n	martyr	0.13	teller	-0.11
led by word na	teller	-0.11
led by word name	martyr	0.14
led by word nao	martyr	0.22
led by word nao & co	martyr	0.17
led by word nao & ten	martyr	-0.1
led by word net	martyr	-0.08
led by word neu	martyr	0.16
led by word ng	martyr	-0.13
led by word nga	martyr	-0.07
led by word ngach	martyr	0.08	teller	-0.08
led by word ngan	martyr	0.26
led by word nghi	martyr	-0.25	teller	0.13
led by word nghi & cua	teller	-0.05
led by word nghia	martyr	-0.06
led by word nghiep	martyr	0.07
led by word ngo	martyr	0.08
led by word ngoan	martyr	0.3
led by word ngoc	teller	0.13
led by word ngoi	martyr	0.2
led by word ngoi & la	martyr	0.07
led by word nguyen	martyr	-0.24
led by word nguyen & la	martyr	-0.07	teller	0.07
led by word nguyen & xa	teller	-0.07
led by word nguyet	martyr	0.06
led by word nha	martyr	0.05
led by word nha & anh	martyr	0.24
led by word nha & ba	martyr	-0.23
led by word nha & bac	martyr	0.25
led by word nha & chau	martyr	0.1	teller	0.1
led by word nha & chi	martyr	-0.1	teller	0.1
led by word nha & co	martyr	-0.12	teller	-0.08
led by word nha & cu	martyr	-0.19	teller	-0.08
led by word nha & cua	martyr	0.17
led by word nha & em	martyr	0.17	teller	0.09
led by word nha & liet	martyr	-0.07
led by word nha & ong	martyr	-0.37	teller	-0.06
led by word nha & ten	martyr	0.15	teller	0.06
led by word nha & toi	martyr	0.2	teller	-0.21
led by word nham	martyr	0.08	teller	-0.08
led by word nham & la	martyr	-0.12
led by word nhan	martyr	0.25	teller	-0.18
led by word nhan & anh	martyr	0.08
led by word nhan & liet	martyr	-0.07
led by word nhan & ong	martyr	0.14
led by word nhan & ten	martyr	-0.07
led by word nhang	teller	0.08
led by word nhat	martyr	0.07	teller	-0.06
led by word nhat & anh	martyr	-0.06
led by word nhat & cua	martyr	0.2
led by word nhau	martyr	-0.06
led by word nhe	martyr	-0.19	teller	0.41
led by word nhe & la	teller	0.08
led by word nhe & toi	martyr	-0.14
led by word nhi	martyr	-0.08
led by word nhieu	martyr	-0.15
led by word nhu	martyr	-0.08	teller	-0.07
led by word nhu & ong	martyr	-0.11
led by word nhua	martyr	-0.1
led by word nhuan	martyr	0.07
led by word nhuong	martyr	-0.09
led by word ni	martyr	0.14
led by word niem	martyr	-0.1
led by word ninh	martyr	0.07
led by word ninh & ten	martyr	0.08
led by word no	martyr	0.32
led by word noi	martyr	-0.18
led by word noi & con	martyr	0.06
led by word nom	martyr	-0.05	teller	-0.16
led by word nong	martyr	0.05
led by word nop	martyr	-0.06	teller	0.05
led by word nu	martyr	0.06	teller	-0.05
led by word nu & cuu	martyr	0.13
led by word nua	martyr	-0.09	teller	-0.18
led by word nua & la	martyr	0.19
led by word nua & ong	martyr	-0.05
led by word nua & ten	martyr	0.08
led by word nua & toi	martyr	-0.06	teller	-0.06
led by word nuoi	martyr	0.27	teller	-0.19
led by word nuoi & anh	martyr	0.05
led by word oanh	martyr	-0.06
led by word oi	martyr	0.05	teller	0.35
led by word oi & ba	teller	0.11
led by word oi & chau	teller	0.11
led by word oi & con	martyr	0.12	teller	-0.07
led by word oi & em	teller	0.06
led by word on	martyr	-0.19
led by word ong & dong	martyr	0.24
led by word ong & ten	martyr	0.05
led by word or	martyr	0.08	teller	0.13
led by word owner	martyr	-0.11
led by word pang	martyr	-0.06
led by word pha	martyr	-0.28
led by word phac	martyr	0.19
led by word phai	martyr	0.12	teller	-0.09
led by word phai & cau	martyr	0.05
led by word phai & ong	martyr	0.09
led by word phan	martyr	-0.1
led by word phan & ba	martyr	-0.1
led by word phap	teller	0.3
led by word phap & ten	teller	0.2
led by word phat	martyr	-0.08	teller	-0.05
led by word phep	martyr	-0.06
led by word phin	martyr	-0.07
led by word pho	martyr	0.17
led by word phoi	martyr	0.05
led by word phol	martyr	-0.09
led by word phon	martyr	-0.12
led by word phong	martyr	0.16
led by word phong & co	martyr	-0.1
led by word phong & ten	martyr	0.06
led by word phu	martyr	0.05
led by word phu & anh	martyr	0.1
led by word phuc	martyr	-0.16
led by word phung	teller	0.09
led by word phuoc	martyr	0.26	teller	-0.06
led by word phuong	martyr	0.11
led by word place	martyr	-0.09
led by word po	teller	-0.06
led by word put	martyr	0.3
led by word qua	martyr	-0.23	teller	0.24
led by word quan	martyr	0.17	teller	0.05
led by word quang	martyr	-0.23
led by word que & ong	martyr	-0.07
led by word quoc	martyr	-0.07	teller	0.05
led by word quy	martyr	-0.15
led by word quy & anh	martyr	0.07
led by word quyen	martyr	-0.11	teller	0.07
led by word quyet	teller	-0.1
led by word quynh	martyr	-0.08
led by word ra	martyr	-0.21	teller	0.4
led by word ra & co	martyr	-0.22	teller	0.27
led by word ra & la	martyr	-0.07
led by word ra & ten	martyr	0.09
led by word rai	martyr	0.09
led by word rang	martyr	0.13
led by word rang & anh	martyr	0.1
led by word ranh	teller	-0.11
led by word rao	martyr	0.05
led by word rat	martyr	0.07
led by word re	martyr	0.18
led by word ret	teller	0.07
led by word rieng	martyr	0.09
led by word ro	martyr	0.07
led by word ro & nguyen	martyr	0.07
led by word ro & ten	martyr	0.07
led by word rot	martyr	-0.17
led by word rua	martyr	0.07
led by word ruong	martyr	-0.06
led by word ruot	martyr	0.09	teller	-0.14
led by word s & name	martyr	0.05
led by word sai	martyr	0.06
led by word sai & la	martyr	-0.08
led by word sai & ten	martyr	0.14
led by word sam	martyr	-0.07	teller	-0.05
led by word sang	martyr	-0.32
led by word sang & cau	martyr	0.09
led by word sang & ong	martyr	-0.07
led by word sanh	teller	-0.05
led by word sanh & ba	martyr	-0.13
led by word sap	martyr	-0.05
led by word sau & la	martyr	-0.07
led by word sau & le	martyr	0.06	teller	0.06
led by word se	martyr	0.14
led by word sen	martyr	0.4
led by word si	martyr	-0.05
led by word si & ma	martyr	-0.19
led by word side	martyr	-0.06
led by word sin	martyr	0.07
led by word sinh	martyr	-0.19
led by word sir	teller	-0.12
led by word snoul	martyr	0.05
led by word so	martyr	-0.3	teller	-0.17
led by word so & anh	martyr	0.05	teller	-0.11
led by word so & cua	teller	0.09
led by word so & ong	martyr	-0.22
led by word soc	martyr	-0.05
led by word som	martyr	0.05
led by word son	martyr	0.23
led by word son & anh	martyr	0.11
led by word son & ong	martyr	-0.06
led by word song	martyr	-0.22
led by word song & la	martyr	-0.11
led by word spoon	martyr	-0.08
led by word su	martyr	-0.11
led by word su & bach	martyr	-0.09
led by word su & co	teller	-0.09
led by word sung	martyr	-0.05	teller	0.09
led by word suong	martyr	-0.05
led by word suu	martyr	0.05
led by word sy	martyr	-0.08	teller	-0.07
led by word tac	martyr	0.06
led by word tam & tam	martyr	-0.05
led by word tam & ten	martyr	0.13
led by word tan	martyr	0.07	teller	-0.14
led by word tang	martyr	-0.18	teller	-0.1
led by word tang & anh	martyr	-0.08
led by word tang & em	martyr	-0.17
led by word tao	teller	0.08
led by word tap	martyr	0.09	teller	-0.09
led by word tau	martyr	0.05
led by word ten	martyr	0.08	teller	0.13
led by word ten & dung	martyr	0.09	teller	0.09
led by word ten & em	martyr	0.05
led by word thach	martyr	0.38
led by word thai	martyr	0.1
led by word tham	martyr	-0.19	teller	0.12
led by word tham & ten	teller	0.09
led by word than	martyr	0.23	teller	-0.1
led by word than & anh	teller	0.09
led by word than & cua	martyr	0.09	teller	-0.05
led by word thanh	teller	0.16
led by word thanh & ten	martyr	-0.16	teller	0.22
led by word thao	martyr	0.05	teller	-0.06
led by word that & la	teller	0.08
led by word thay	martyr	0.08	teller	0.11
led by word the	martyr	0.16	teller	-0.05
led by word the & la	martyr	0.09
led by word the & ong	martyr	-0.06
led by word them	martyr	0.23	teller	-0.05
led by word them & anh	martyr	0.08
led by word them & chu	martyr	0.09
led by word thep	martyr	-0.22	teller	0.35
led by word thich	martyr	0.1	teller	-0.07
led by word thiem	martyr	-0.08
led by word thiet	martyr	-0.15	teller	-0.07
led by word thiet & la	martyr	-0.08
led by word thiet & le	martyr	-0.15
led by word thim	martyr	0.09
led by word thin	martyr	0.06
led by word thinh	martyr	0.29
led by word tho	martyr	-0.09	teller	-0.11
led by word tho & anh	martyr	-0.09
led by word tho & co	martyr	0.05
led by word tho & la	martyr	-0.05
led by word tho & ong	teller	-0.05
led by word thoa	martyr	0.13	teller	0.11
led by word thoa & chi	martyr	0.12
led by word thoai	martyr	-0.06
led by word thoan	martyr	0.22
led by word thoat	martyr	-0.1
led by word thoi	martyr	-0.15	teller	0.17
led by word thong	martyr	0.21
led by word thu	martyr	-0.31	teller	-0.08
led by word thu & anh	martyr	-0.1
led by word thua	martyr	-0.07
led by word thua & chi	teller	-0.06
led by word thua & em	martyr	0.1
led by word thua & ong	teller	0.05
led by word thua & toi	martyr	-0.07
led by word thuoc	martyr	0.05
led by word thuoc & ten	martyr	-0.05	teller	0.06
led by word thuong	martyr	0.11	teller	-0.05
led by word thuy	martyr	0.09
led by word thuyet	martyr	0.11
led by word tia	martyr	0.07
led by word tien	teller	-0.11
led by word tien & la	martyr	-0.05
led by word tien & ong	martyr	0.05
led by word tieng	martyr	-0.1
led by word tiep & co	martyr	0.06
led by word tieu	martyr	0.08
led by word tin	martyr	-0.1	teller	0.25
led by word tin & cua	teller	0.22
led by word tinh	martyr	0.05	teller	0.18
led by word to	martyr	0.21	teller	-0.09
led by word to & la	martyr	0.1	teller	-0.06
led by word toc	teller	0.21
led by word toc & thai	martyr	-0.05
led by word toi	teller	0.13
led by word tom	teller	0.05
led by word ton	martyr	-0.05
led by word tong	martyr	-0.18
led by word tra	martyr	0.17	teller	-0.12
led by word trac	martyr	0.14	teller	-0.06
led by word trach	teller	0.06
led by word trai	martyr	0.3	teller	-0.11
led by word tram	martyr	-0.07
led by word trang	teller	0.06
led by word trang & anh	martyr	0.05
led by word trang & ten	martyr	-0.07	teller	0.11
led by word trao	martyr	-0.05
led by word tre	martyr	0.05	teller	-0.17
led by word tre & em	teller	-0.11
led by word tre & la	martyr	0.05
led by word tri	martyr	-0.09	teller	0.21
led by word trich	teller	-0.07
led by word trich & luc	teller	-0.06
led by word trinh & toi	teller	0.05
led by word tro	martyr	-0.12	teller	0.06
led by word troi	martyr	0.13
led by word tru	martyr	0.08
led by word truc	martyr	0.07	teller	0.14
led by word trung	martyr	0.1
led by word truong	martyr	-0.17
led by word truong & dinh	martyr	-0.09	teller	0.1
led by word truong & hai	martyr	-0.05
led by word tu	martyr	0.14	teller	0.07
led by word tu & ba	martyr	0.06
led by word tu & la	martyr	-0.06
led by word tuat	martyr	0.08	teller	0.05
led by word tui	teller	0.3
led by word tui & nguyen	teller	0.09
led by word tui & ong	martyr	-0.06
led by word tuoi	martyr	0.23
led by word tuoi & co	martyr	0.09
led by word tuoi & con	martyr	0.1
led by word tuoi & cu	teller	-0.06
led by word tuoi & ten	martyr	-0.07	teller	0.15
led by word tuong	martyr	-0.28	teller	-0.06
led by word tuong & tran	martyr	-0.08
led by word tuyet	martyr	-0.07
led by word ty	martyr	0.1
led by word u	teller	-0.06
led by word ubnd	teller	0.1
led by word uc	teller	0.06
led by word um	teller	-0.18
led by word ung	martyr	0.06
led by word ut	martyr	-0.11	teller	0.1
led by word ut & la	martyr	0.06
led by word ut & ten	teller	0.1
led by word v	martyr	-0.12	teller	0.07
led by word vai	martyr	0.05
led by word van	martyr	-0.06	teller	-0.25
led by word van & ong	martyr	-0.13
led by word vang	teller	0.11
led by word vat	martyr	0.08	teller	0.13
led by word vay	martyr	-0.06
led by word ve	martyr	-0.23	teller	-0.33
led by word ve & anh	martyr	0.08
led by word ve & cau	martyr	-0.06
led by word ve & chu	martyr	0.05
led by word ve & cu	martyr	0.23
led by word ve & la	martyr	-0.23
led by word ve & liet	martyr	-0.19
led by word ve & nguyen	martyr	0.26
led by word ve & ong	martyr	0.18
led by word ve & phung	martyr	0.11
led by word ve & ten	martyr	-0.07	teller	0.12
led by word ve & thang	martyr	0.07
led by word ve & toi	martyr	-0.06	teller	-0.06
led by word vi	martyr	0.05
led by word vien	martyr	0.05	teller	0.07
led by word vien & tran	teller	-0.05
led by word viet	martyr	-0.28
led by word viet & ten	martyr	-0.09
led by word vinh	martyr	-0.07
led by word vinh & anh	martyr	-0.09
led by word vnch	martyr	-0.09	teller	0.08
led by word vong	martyr	0.06	teller	0.05
led by word vot	teller	0.12
led by word vu	martyr	-0.12	teller	-0.1
led by word vua	martyr	-0.05
led by word vui	martyr	0.08
led by word vung	martyr	0.08
led by word vuong	martyr	-0.21	teller	0.1
led by word vy	teller	0.1
led by word woman	teller	-0.05
led by word write	teller	0.14
led by word xa	martyr	-0.06	teller	-0.05
led by word xac	martyr	0.12	teller	0.12
led by word xe	martyr	0.32	teller	-0.16
led by word xe & anh	martyr	0.08
led by word xe & co	martyr	-0.07
led by word xi	martyr	-0.15
led by word xoan	martyr	0.07
led by word xuong	martyr	0.07	teller	-0.05
led by word xuong & anh	martyr	-0.07
led by word xuong & co	martyr	-0.07
led by word xuyen	martyr	-0.08
led by word y	teller	0.33
led by word yen	martyr	0.11
led by word yeu	martyr	-0.24	teller	-0.06
led by word yeu & cu	martyr	0.07
led by word yeu & ten	martyr	-0.1
led bà	teller	-0.16
led bà & ong	martyr	0.12
led bà & ten	martyr	-0.05	teller	-0.05
led bàu	martyr	0.1
led bác	martyr	0.13	teller	0.07
led bác & anh	martyr	0.06
led bác & ong	teller	0.14
led bác & ten	martyr	0.05
led báo	martyr	-0.39	teller	0.17
led báo & anh	martyr	-0.05
led báo & cua	martyr	-0.09
led báo & dong	martyr	-0.09
led báo mộ	martyr	0.07
led báo tin	martyr	-0.07	teller	-0.15
led báo tử	martyr	0.08	teller	0.05
led bãi	teller	0.05
led bãi & cua	teller	0.07
led bé	martyr	0.06
led bên	martyr	0.09
led bên & la	martyr	0.08
led bìa & ong	teller	0.06
led bí thư	martyr	-0.09	teller	-0.06
led bạn	martyr	0.17	teller	-0.07
led bạn & la	martyr	0.11
led bản	martyr	-0.05	teller	0.07
led bảo	martyr	0.31
led bảo & anh	martyr	-0.06
led bảo & cau	teller	-0.07
led bảo & co	martyr	0.1
led bảo & cu	martyr	0.11
led bảo & ong	martyr	0.11
led bảo & ten	martyr	0.09	teller	-0.12
led bảo & toi	martyr	-0.11	teller	0.18
led bảo là	martyr	-0.13
led bị bom & co	martyr	0.17
led bị pháo	martyr	-0.12
led bị phục	martyr	-0.05
led bị thương	martyr	-0.13	teller	0.2
led bị thương & cau	martyr	-0.06	teller	0.23
led bố	teller	0.1
led bố & ong	martyr	0.08
led c phó	martyr	0.09
led capt	teller	0.09
led card	martyr	0.1
led cemetery	martyr	-0.07
led certificate	martyr	0.11
led cha	martyr	-0.06
led chiến đấu	martyr	-0.05
led cháu	martyr	-0.09	teller	0.16
led cháu & bac	teller	0.1
led chôn	martyr	-0.26	teller	0.17
led chôn & anh	teller	-0.05
led chôn & dong	martyr	0.35
led chôn & la	martyr	-0.24	teller	0.13
led chôn & thang	martyr	0.11
led chôn & toi	martyr	-0.05
led chôn chung	martyr	0.27
led chùa	martyr	-0.1
led chùa & ten	teller	0.06
led chú	martyr	-0.11	teller	-0.11
led chú & chu	martyr	0.05
led chú & ten	martyr	0.06
led chết	martyr	-0.25	teller	0.07
led chết & anh	martyr	-0.31
led chết & ba	martyr	0.05
led chết & co	martyr	0.08
led chết & la	martyr	0.09	teller	0.08
led chết & ong	martyr	-0.11
led chết tại chỗ	teller	0.12
led chỉ	martyr	-0.23
led chỉ & anh	martyr	-0.09
led chỉ & toi	martyr	-0.08
led chỉ huy	martyr	-0.08	teller	-0.05
led chị	martyr	0.12
led chị & anh	martyr	0.06
led chị & chu	martyr	-0.09
led chị & ong	martyr	0.1
led chỗ	martyr	0.43	teller	-0.19
led chỗ & chi	martyr	0.14
led chỗ & dong	martyr	0.17
led chỗ & ong	martyr	0.27	teller	0.07
led chỗ & toi	martyr	-0.05
led chứng kiến	martyr	-0.07
led col	martyr	-0.13	teller	-0.1
led con	martyr	-0.05	teller	-0.13
led con & la	martyr	0.13
led càn	martyr	-0.07
led các đồng chí	teller	0.05
led các đồng chí & toi	teller	0.05
led cán bộ	teller	-0.14
led còn sống & la	teller	-0.11
led còn sống & ten	martyr	-0.05
led có	martyr	-0.2	teller	-0.06
led có & la	martyr	-0.07
led có & ten	martyr	-0.21
led cô	martyr	0.24	teller	0.3
led cô & ba	teller	0.12
led cô & thang	martyr	-0.11
led cõng	martyr	0.17
led cõng & anh	martyr	0.18
led cõng & ten	martyr	0.05
led cấp	martyr	-0.07	teller	-0.05
led cầu	martyr	0.17
led cụ	martyr	-0.06	teller	-0.08
led cụ & la	martyr	-0.05
led của	martyr	0.25
led của & ten	martyr	0.08
led cứ gọi	martyr	-0.06
led cứ gọi & la	martyr	-0.11
led danh sách	martyr	-0.05	teller	0.11
led danh sách & liet	martyr	-0.14
led danh sách & ong	teller	0.12
led di dời	martyr	0.06
led dr	teller	0.15
led dốc	martyr	-0.07	teller	0.06
led em	martyr	-0.18	teller	0.17
led em & ba	martyr	0.05
led em & em	teller	-0.06
led em & la	martyr	0.28
led from	teller	0.07
led ghi lại	teller	0.05
led giấy báo tử	martyr	-0.05	teller	0.2
led giấy báo tử & cua	martyr	0.17
led giỗ	teller	0.15
led giỗ & la	martyr	-0.06
led giỗ & thang	martyr	0.08
led gò	martyr	-0.09
led gặp	martyr	-0.12
led gặp & anh	martyr	-0.1	teller	-0.08
led gặp & bac	teller	-0.06
led gặp & chi	teller	0.12
led gặp & ong	teller	-0.1
led gọi	martyr	0.25	teller	0.13
led gọi & anh	teller	0.05
led gọi & bac	teller	-0.08
led gọi & chau	teller	0.13
led gọi & liet	martyr	0.26
led gọi & no	martyr	-0.05
led gọi & toi	teller	-0.07
led gọi & tu	martyr	-0.06	teller	0.09
led gọi cho	teller	-0.11
led gốc	teller	0.12
led gửi	martyr	-0.52	teller	-0.35
led gửi & anh	martyr	-0.05	teller	-0.05
led gửi & chi	teller	-0.07
led gửi & dong	martyr	-0.34
led gửi & em	teller	-0.15
led gửi & ong	martyr	-0.18
led h	martyr	0.09
led hang	martyr	0.13
led hi sinh	martyr	-0.12	teller	0.15
led hi sinh & ba	martyr	0.07
led hi sinh & cao	martyr	-0.1
led huyện	martyr	-0.06	teller	-0.09
led hy sinh	martyr	0.1	teller	-0.12
led hy sinh & co	martyr	0.2
led hy sinh & ong	martyr	-0.23
led họ tên	martyr	-0.05	teller	-0.19
led hố	martyr	0.08	teller	-0.06
led hố & cu	martyr	0.08
led hố & la	martyr	-0.07
led hồ	martyr	-0.15
led hộ lý	martyr	0.09
led khiêng	martyr	-0.16
led khu	martyr	-0.08	teller	0.09
led khâm liệm	martyr	0.17
led khẩu đội trưởng	martyr	0.07
led killed	martyr	0.08
led ký	martyr	-0.06
led ký & la	teller	-0.08
led kể	martyr	0.06	teller	0.11
led kể & anh	martyr	0.12
led kể & chu	martyr	-0.12
led kể & cua	martyr	-0.09	teller	0.1
led kể & ong	martyr	0.08	teller	0.1
led letter	martyr	-0.29
led lh	teller	-0.12
led liên hệ	martyr	-0.06	teller	0.05
led liên hệ & em	teller	0.05
led liên hệ & ong	teller	0.05
led liên lạc	martyr	-0.1
led liệt sĩ	martyr	-0.13
led liệt sĩ & co	martyr	-0.08
led ls	martyr	0.09	teller	-0.05
led ls & ong	martyr	0.09
led là	martyr	-0.13	teller	0.19
led là & anh	martyr	0.07
led là & chau	martyr	0.07
led là & cua	martyr	-0.07	teller	0.07
led là & ls	martyr	-0.09
led là & ong	martyr	-0.1	teller	-0.07
led là & thang	martyr	-0.05
led là người	teller	0.09
led làng & cu	martyr	0.08
led lá thư	teller	0.1
led lên đường	martyr	0.1
led lăng	martyr	-0.16	teller	0.16
led lấy mẫu	teller	0.08
led m	martyr	0.09
led mr	martyr	0.06	teller	0.14
led mrs	teller	0.19
led mất	martyr	0.24
led mất & anh	martyr	0.06
led mất & co	teller	0.08
led mất & con	martyr	-0.08
led mất & em	martyr	0.12
led mất & la	martyr	0.06
led mất & ong	martyr	0.05
led mất rồi	martyr	-0.07	teller	-0.05
led mất tích	martyr	0.16	teller	-0.1
led mộ	martyr	0.23	teller	-0.34
led mộ & bui	martyr	-0.05
led mộ & chi	martyr	0.06
led mộ & chu	martyr	0.09
led mộ & co	martyr	-0.1
led mộ & dong	martyr	-0.12
led mộ & hoang	martyr	0.1
led mộ & la	martyr	0.13
led mộ & ls	martyr	-0.11
led mộ & ong	martyr	-0.14
led mộ & ten	martyr	-0.11	teller	-0.1
led mộ & thay	martyr	0.14
led mộ của	martyr	0.05
led một	martyr	0.07
led một & anh	martyr	0.06
led một & ba	martyr	-0.15
led một & toi	martyr	-0.12	teller	0.06
led nghe nói	martyr	0.05
led nghĩa trang	martyr	-0.1	teller	-0.06
led ngã	martyr	0.1
led ngã xuống	martyr	0.05
led ngôi mộ	martyr	-0.19
led người	martyr	0.33	teller	-0.18
led người & anh	martyr	-0.13	teller	0.13
led người & bac	martyr	-0.05
led người & ban	martyr	-0.08
led người & chi	martyr	-0.14
led người & co	martyr	0.19
led người & dao	martyr	-0.07
led người & h	martyr	-0.08
led người & keu	martyr	0.18
led người & la	martyr	0.44
led người & nho	martyr	0.06
led người & ong	martyr	0.1
led người & quan	teller	0.12
led người & ten	teller	-0.24
led người & xung	martyr	0.06
led ngầm	martyr	-0.07
led ngầm & ta	martyr	-0.06
led nhập ngũ	martyr	0.05
led nhắn	teller	-0.08
led nhắn & em	teller	0.15
led nhắn & ong	teller	-0.08
led nhắn cho	teller	0.21
led nhặt	martyr	0.05
led nhặt & cua	martyr	0.05	teller	-0.07
led nhặt & la	martyr	-0.08
led nhỏ	martyr	-0.11	teller	0.21
led nhớ	martyr	0.28	teller	-0.06
led nhớ & nguyen	martyr	0.11
led notebook	martyr	0.12
led ntls	martyr	-0.07
led nó	martyr	-0.15	teller	-0.22
led nó & thang	martyr	-0.11
led nói	martyr	0.16	teller	-0.18
led nói & anh	martyr	0.12
led nói & con	teller	-0.11
led nói & ten	martyr	0.13
led nói & thang	martyr	0.05	teller	0.05
led nói là	martyr	0.14	teller	-0.08
led nói là & luu	martyr	0.07
led nước	teller	0.06
led one	martyr	-0.15
led pen	martyr	-0.13
led photo	martyr	-0.05
led pháo	martyr	0.23
led phần mộ	martyr	-0.08	teller	0.11
led prisoner	martyr	-0.05
led quy tập	teller	0.06
led quân	martyr	0.05
led quân y	martyr	-0.09
led quê	martyr	-0.14	teller	-0.09
led quê & anh	martyr	0.06
led quê & la	martyr	-0.21
led quản trang	teller	-0.05
led quận	teller	-0.06
led rút	martyr	-0.15
led s	teller	0.07
led said	martyr	0.05
led says	martyr	-0.08
led sgt	teller	-0.05
led sinh	martyr	0.21	teller	0.07
led suối	martyr	-0.07
led sông	martyr	-0.17	teller	0.08
led sđt	teller	-0.17
led sở nội vụ	teller	-0.07
led thôn	martyr	0.05
led thông tin	martyr	-0.05	teller	0.09
led thư	martyr	0.13	teller	0.08
led thư & cua	teller	0.15
led thư & la	martyr	0.2
led thương binh	martyr	0.16
led thầy	martyr	0.07	teller	-0.05
led thằng	martyr	0.16	teller	0.05
led thằng & anh	martyr	0.23
led thị trấn	martyr	0.06
led thị xã	martyr	0.2
led tiểu đội trưởng	martyr	-0.23
led trung đoàn	martyr	-0.2
led trung đội trưởng	martyr	0.05
led trông coi	teller	0.1
led trông coi & la	teller	0.07
led trường	martyr	-0.19	teller	-0.12
led trường & la	martyr	-0.05	teller	-0.08
led trường tiểu học	martyr	-0.08	teller	-0.09
led trạm	martyr	-0.1	teller	0.08
led trận	martyr	0.06
led trận địa	martyr	-0.05
led tên	martyr	-0.2	teller	0.13
led tên & la	martyr	-0.09	teller	0.09
led tìm	martyr	0.2
led tìm & anh	martyr	0.08
led tìm & cau	teller	-0.05
led tìm & chu	martyr	-0.12
led tìm & la	martyr	0.12
led tìm & nguyen	martyr	0.09	teller	0.07
led tìm & than	martyr	-0.08
led tìm mộ & liet	martyr	-0.08
led tìm mộ & ong	martyr	0.08
led tôi	martyr	-0.19	teller	-0.15
led tôi & anh	martyr	-0.14
led tôi & co	martyr	-0.14
led tôi & dong	martyr	-0.05
led tôi & la	martyr	-0.06
led tôi & ong	martyr	-0.07
led tôi & ten	martyr	-0.07	teller	0.11
led tôi & toi	teller	-0.18
led tôi là	martyr	0.12
led tỉnh	martyr	0.1
led tổ & la	martyr	-0.13	teller	0.11
led tổ & ong	martyr	0.13
led viết	martyr	-0.14
led viết & la	martyr	-0.07
led viết & thay	martyr	-0.06	teller	0.08
led vàm	teller	0.12
led vào & anh	martyr	0.06
led vùi	martyr	0.05
led văn thư	martyr	-0.07	teller	0.11
led vịnh	martyr	-0.07
led xin gọi	teller	-0.07
led xin gọi & chau	teller	0.07
led xã	martyr	-0.17	teller	0.05
led xã & anh	martyr	-0.12	teller	0.11
led xã & co	martyr	0.08
led xã & ten	martyr	-0.06
led xóm	teller	-0.08
led xóm & ong	martyr	0.09
led zalo	teller	0.09
led à	martyr	-0.06
led ông	martyr	-0.17	teller	0.05
led ông & anh	martyr	-0.05
led ông & la	martyr	0.09
led ông & ong	martyr	-0.16
led ông & ten	teller	0.16
led đc	martyr	-0.07
led đi bộ đội	martyr	0.11	teller	0.13
led đi cùng	teller	-0.05
led đi cùng & ong	martyr	-0.05
led đi tìm	martyr	0.07	teller	0.07
led điện thoại	martyr	-0.05
led đoàn	martyr	0.07
led đoàn & co	teller	-0.06
led đào	martyr	0.16
led đánh	martyr	-0.13
led đèo	martyr	-0.09
led đưa	martyr	0.15	teller	-0.05
led đường	martyr	-0.16
led đại đội trưởng	martyr	0.05	teller	-0.07
led đảo	teller	0.06
led đảo & ten	teller	0.06
led đền	martyr	0.13
led đồi	martyr	-0.2	teller	-0.17
led đồi & cu	martyr	-0.1
led đồi & cua	martyr	-0.07
led đồi & la	martyr	0.15
led đồi & ong	martyr	-0.09
led đồi & ten	teller	0.07
led đồi & toi	martyr	0.16
led đồn	martyr	0.18	teller	0.08
led đồng	martyr	0.16	teller	0.08
led đồng chí	martyr	-0.17
led đội trưởng	martyr	0.12
led ấp	teller	0.13
led ấp & ba	teller	0.12
led:again & co	teller	0.05
led:aka	martyr	0.21
led:alive	martyr	-0.25	teller	0.05
led:alive & la	teller	-0.13
led:alive & nam	martyr	0.07
led:alive & ten	martyr	-0.09	teller	-0.15
led:at	martyr	-0.08
led:at & a	martyr	-0.09
led:at & anh	teller	-0.05
led:at & ba	martyr	-0.06	teller	-0.05
led:at & bac	martyr	-0.17	teller	0.08
led:at & cau	martyr	-0.05	teller	0.18
led:at & chi	teller	0.18
led:at & chu	martyr	-0.13
led:at & co	martyr	-0.26	teller	0.07
led:at & cua	teller	0.06
led:at & dang	martyr	-0.07
led:at & do	teller	-0.13
led:at & dong	martyr	0.07
led:at & em	teller	-0.19
led:at & ho	teller	-0.08
led:at & la	teller	-0.1
led:at & liet	martyr	-0.11
led:at & ong	martyr	0.18	teller	0.27
led:at & ten	martyr	0.09	teller	0.07
led:at & thay	martyr	0.09	teller	0.05
led:at & toi	martyr	0.07
led:at & tu	martyr	0.06
led:battle	teller	-0.12
led:battle & anh	martyr	0.17
led:battle & bac	teller	0.13
led:battle & co	martyr	-0.05
led:battle & la	teller	-0.05
led:battle & ten	martyr	0.09
led:born	martyr	0.2	teller	0.16
led:born & bac	martyr	-0.08
led:born & cu	teller	-0.07
led:bury	martyr	-0.09	teller	0.08
led:bury & anh	teller	-0.06
led:bury & dong	martyr	0.37
led:bury & la	martyr	-0.25	teller	0.13
led:bury & ong	martyr	0.13	teller	-0.06
led:bury & thang	martyr	0.14
led:bury & toi	martyr	-0.09
led:capture	martyr	0.2	teller	-0.15
led:capture & la	martyr	0.11	teller	-0.07
led:capture & ong	martyr	0.17
led:contact	martyr	-0.2	teller	0.18
led:contact & a	teller	-0.2
led:contact & anh	martyr	-0.12	teller	-0.05
led:contact & ba	martyr	-0.06
led:contact & bui	teller	0.08
led:contact & chau	teller	0.12
led:contact & chi	teller	0.25
led:contact & chu	martyr	-0.06	teller	0.11
led:contact & co	teller	0.12
led:contact & con	teller	-0.33
led:contact & cu	martyr	0.06
led:contact & dong	martyr	0.06
led:contact & em	teller	0.37
led:contact & la	martyr	-0.12
led:contact & liet	martyr	0.23
led:contact & no	martyr	-0.05
led:contact & ong	martyr	-0.06
led:contact & thuy	teller	0.07
led:contact & truong	teller	-0.2
led:contact & tu	martyr	-0.06	teller	0.09
led:contact & vo	martyr	-0.07	teller	0.08
led:died	martyr	0.05
led:died & anh	martyr	0.05	teller	-0.08
led:died & ba	martyr	0.06
led:died & ban	martyr	-0.05
led:died & cao	martyr	-0.07
led:died & cau	martyr	-0.05
led:died & chi	martyr	0.07
led:died & chu	martyr	0.16
led:died & co	martyr	-0.07	teller	-0.08
led:died & cu	martyr	0.1	teller	0.09
led:died & cua	martyr	0.15
led:died & do	martyr	0.07
led:died & dong	martyr	0.19
led:died & em	teller	0.1
led:died & ghi	martyr	0.06
led:died & hoang	martyr	0.18	teller	0.11
led:died & kim	martyr	-0.1
led:died & la	teller	0.09
led:died & lai	martyr	0.07
led:died & liet	martyr	-0.13
led:died & ls	martyr	-0.1
led:died & nguyen	martyr	-0.13
led:died & ong	martyr	-0.09	teller	-0.13
led:died & pham	martyr	0.07
led:died & phan	martyr	-0.06
led:died & ten	martyr	-0.12	teller	-0.12
led:died & thang	martyr	0.15	teller	-0.08
led:died & thay	martyr	0.14
led:died & toi	martyr	-0.21	teller	0.23
led:enlist	martyr	0.25
led:enlist & anh	martyr	-0.07
led:enlist & ong	martyr	0.1
led:enlist & ten	martyr	0.09
led:enlist & toi	teller	0.13
led:fell	martyr	0.1
led:fell & anh	martyr	-0.15
led:fell & ba	martyr	0.12
led:fell & bui	martyr	0.08
led:fell & cao	martyr	-0.1
led:fell & cau	martyr	-0.17
led:fell & chau	teller	0.17
led:fell & chi	martyr	0.05
led:fell & co	martyr	0.63	teller	0.05
led:fell & con	martyr	-0.15	teller	0.07
led:fell & cu	martyr	-0.06
led:fell & dong	martyr	-0.08
led:fell & duong	martyr	0.05
led:fell & em	martyr	0.12
led:fell & ha	martyr	0.07
led:fell & la	martyr	0.16	teller	0.06
led:fell & mot	martyr	0.05
led:fell & ngo	martyr	-0.09
led:fell & nguyen	martyr	-0.11
led:fell & nham	martyr	-0.11
led:fell & ong	martyr	-0.26
led:fell & phan	martyr	-0.05
led:fell & sa	martyr	0.06
led:fell & son	martyr	0.07
led:fell & tan	martyr	-0.08
led:fell & ten	martyr	0.12	teller	-0.14
led:fell & thang	martyr	-0.11
led:fell & toi	martyr	-0.23	teller	0.26
led:fell & truong	martyr	-0.06
led:gio	teller	0.15
led:gio & la	martyr	-0.06
led:gio & thang	martyr	0.08
led:grave	martyr	0.29	teller	-0.17
led:grave & ba	martyr	0.11	teller	-0.05
led:grave & bac	martyr	0.16
led:grave & bo	martyr	0.06
led:grave & cao	martyr	0.06
led:grave & cau	martyr	-0.05	teller	-0.05
led:grave & chi	martyr	0.06
led:grave & co	martyr	-0.25
led:grave & cu	teller	0.1
led:grave & do	martyr	0.05
led:grave & dong	martyr	-0.23
led:grave & em	teller	0.05
led:grave & ho	martyr	0.08
led:grave & hoang	martyr	0.1
led:grave & la	martyr	0.18
led:grave & le	martyr	0.07
led:grave & liet	martyr	-0.19
led:grave & ls	martyr	-0.09
led:grave & mai	martyr	-0.1
led:grave & nguyen	martyr	0.07	teller	0.05
led:grave & ong	teller	0.05
led:grave & pham	martyr	0.06
led:grave & ten	martyr	-0.1
led:grave & than	martyr	-0.08
led:grave & thang	teller	-0.07
led:grave & thay	martyr	0.13
led:grave & tran	martyr	0.06
led:grave & vuong	teller	-0.07
led:home	teller	-0.08
led:home & anh	martyr	-0.09	teller	0.21
led:home & ba	martyr	-0.07
led:home & bac	martyr	-0.06
led:home & ban	martyr	-0.08
led:home & chi	martyr	-0.14
led:home & co	martyr	0.21
led:home & dai	martyr	0.17
led:home & dao	martyr	-0.07
led:home & goi	martyr	0.14
led:home & h	martyr	-0.08
led:home & keu	martyr	0.18
led:home & la	martyr	0.21
led:home & ngo	martyr	-0.13
led:home & nho	martyr	0.06
led:home & ong	martyr	0.09	teller	0.1
led:home & quan	teller	0.12
led:home & quang	martyr	0.08
led:home & ten	teller	-0.24
led:home & thang	martyr	0.06
led:home & xung	martyr	0.06
led:hurt	martyr	-0.1	teller	0.17
led:hurt & cau	martyr	-0.06	teller	0.23
led:hurt & la	martyr	-0.06
led:joined	martyr	0.16	teller	0.1
led:joined & ten	martyr	0.09
led:joined & toi	teller	0.13
led:kin	martyr	-0.14	teller	0.21
led:kin & bac	teller	0.22
led:kin & cau	martyr	-0.09
led:kin & co	martyr	-0.12
led:kin & cua	martyr	-0.09
led:kin & la	martyr	0.34
led:kin & ong	martyr	0.22
led:kin & ten	martyr	-0.09
led:kin & thang	martyr	-0.08
led:laid	martyr	0.22
led:last	martyr	0.2
led:letter	martyr	-0.14	teller	0.1
led:letter & addressed	martyr	0.08
led:letter & cu	martyr	0.08
led:letter & cua	teller	0.16
led:letter & doan	martyr	-0.07
led:letter & engraved	martyr	-0.1
led:letter & la	martyr	0.19	teller	-0.05
led:letter & the	martyr	0.08
led:letter & was	martyr	-0.3
led:level	martyr	-0.21	teller	0.23
led:level & a	martyr	-0.07
led:level & anh	teller	0.1
led:level & ba	martyr	-0.07	teller	0.22
led:level & bac	teller	0.09
led:level & chu	martyr	0.11
led:level & co	martyr	0.09
led:level & cu	martyr	0.13
led:level & em	martyr	0.1	teller	-0.07
led:level & hai	martyr	-0.06
led:level & la	teller	0.06
led:level & nam	martyr	-0.05	teller	-0.05
led:level & nguyen	teller	0.1
led:level & ong	teller	0.11
led:level & tam	teller	-0.05
led:level & ten	martyr	-0.1	teller	0.24
led:level & toi	teller	-0.06
led:link	martyr	-0.13	teller	0.13
led:link & anh	martyr	0.23
led:link & ba	martyr	-0.19	teller	0.08
led:link & cai	martyr	-0.09
led:link & chau	martyr	0.1
led:link & chi	martyr	0.08
led:link & co	martyr	0.15
led:link & cu	martyr	-0.09
led:link & cua	martyr	0.1	teller	0.07
led:link & em	martyr	-0.09	teller	0.12
led:link & la	martyr	-0.11
led:link & liet	martyr	0.09
led:link & ls	martyr	-0.09
led:link & ngo	martyr	-0.06
led:link & nguyen	martyr	0.05
led:link & nho	martyr	-0.13
led:link & ong	martyr	-0.21	teller	-0.1
led:link & ten	martyr	-0.13
led:link & thang	martyr	-0.16
led:link & toi	martyr	-0.18	teller	0.13
led:link & vu	martyr	0.05
led:martyr	teller	-0.05
led:martyr & co	martyr	-0.08
led:martyr & ten	martyr	0.05
led:mine	martyr	-0.14	teller	0.23
led:mine & bac	martyr	-0.07	teller	0.22
led:mine & co	martyr	-0.12
led:mine & cua	martyr	-0.09
led:mine & la	martyr	0.33
led:mine & ong	martyr	0.22
led:mine & ten	martyr	-0.09
led:mine & thang	martyr	-0.08
led:moved	martyr	0.05	teller	0.15
led:moved & anh	martyr	0.09
led:moved & ba	teller	-0.09
led:moved & cua	martyr	0.05	teller	0.07
led:moved & la	martyr	-0.08	teller	-0.08
led:moved & liet	martyr	-0.17
led:moved & ong	teller	0.1
led:naming	martyr	-0.07	teller	-0.07
led:naming & anh	martyr	0.07
led:naming & la	martyr	-0.09	teller	0.09
led:naming & nguyen	martyr	0.05
led:notice	martyr	-0.09
led:notice & anh	martyr	0.12
led:notice & cua	martyr	0.17
led:notice & em	teller	0.05
led:notice & la	teller	-0.09
led:notice & ong	martyr	-0.13	teller	-0.1
led:office	martyr	-0.1
led:office & anh	teller	-0.05
led:office & ba	teller	-0.14
led:office & co	teller	-0.06
led:office & nguyen	martyr	-0.11	teller	-0.06
led:office & ong	martyr	-0.07
led:office & ten	martyr	0.08
led:office & toi	teller	-0.06
led:office & tran	martyr	-0.13	teller	0.2
led:pet	martyr	-0.07	teller	0.13
led:post	martyr	-0.11	teller	-0.11
led:post & anh	martyr	-0.18
led:post & chi	martyr	0.09
led:post & chu	martyr	0.18
led:post & la	martyr	-0.13	teller	-0.1
led:post & mai	teller	0.05
led:post & thang	martyr	-0.13
led:post & tran	martyr	0.07
led:rank	martyr	-0.11
led:returned	martyr	-0.1
led:returned & la	teller	-0.11
led:returned & ten	martyr	-0.05
led:self	martyr	-0.13	teller	-0.06
led:self & anh	teller	-0.08
led:self & co	martyr	-0.14
led:self & dong	martyr	-0.05
led:self & la	teller	-0.06
led:self & ong	martyr	-0.07
led:self & ten	martyr	-0.07	teller	0.11
led:self & toi	teller	-0.15
led:site	martyr	0.21	teller	-0.26
led:site & anh	martyr	0.09
led:site & cau	martyr	-0.1
led:site & chu	martyr	-0.1
led:site & co	martyr	0.12
led:site & cu	martyr	0.11
led:site & dai	martyr	-0.09
led:site & ho	teller	0.08
led:site & la	martyr	0.16
led:site & nguyen	martyr	-0.06	teller	0.11
led:site & ong	martyr	-0.1
led:site & ta	martyr	-0.08
led:site & ten	martyr	0.15
led:site & toi	martyr	0.15
led:stop	martyr	-0.25	teller	0.32
led:stop & a	martyr	0.09	teller	0.05
led:stop & anh	martyr	0.11	teller	-0.18
led:stop & ba	teller	-0.22
led:stop & bach	martyr	0.06
led:stop & ban	martyr	-0.13	teller	-0.15
led:stop & be	teller	0.05
led:stop & bo	martyr	-0.07
led:stop & cai	martyr	-0.09
led:stop & cam	martyr	-0.1
led:stop & can	martyr	-0.1
led:stop & cau	martyr	0.07	teller	-0.05
led:stop & chau	teller	0.16
led:stop & chi	teller	0.16
led:stop & chinh	martyr	-0.08
led:stop & chu	teller	0.08
led:stop & co	martyr	0.16	teller	0.11
led:stop & con	martyr	-0.08	teller	-0.21
led:stop & cu	martyr	-0.19	teller	-0.12
led:stop & dai	martyr	0.15	teller	-0.05
led:stop & dao	martyr	-0.07
led:stop & do	martyr	0.06
led:stop & dong	martyr	0.49	teller	-0.07
led:stop & duong	martyr	0.05
led:stop & em	teller	0.26
led:stop & goi	martyr	0.14
led:stop & h	martyr	-0.08
led:stop & ha	martyr	0.15	teller	0.06
led:stop & ho	martyr	-0.32	teller	0.07
led:stop & hoang	teller	0.11
led:stop & keu	martyr	0.18
led:stop & kim	martyr	-0.14
led:stop & la	teller	-0.09
led:stop & lai	teller	0.05
led:stop & lam	martyr	0.05
led:stop & le	martyr	0.14	teller	0.07
led:stop & lien	martyr	0.1
led:stop & liet	martyr	0.27
led:stop & ls	martyr	-0.23
led:stop & ly	martyr	0.11
led:stop & mot	martyr	0.18
led:stop & nam	martyr	0.06
led:stop & ngo	martyr	-0.17
led:stop & nguy	teller	0.07
led:stop & nguyen	martyr	0.11
led:stop & no	martyr	-0.05
led:stop & ong	martyr	-0.08	teller	0.1
led:stop & pham	martyr	-0.13	teller	0.07
led:stop & phan	martyr	0.07
led:stop & phong	teller	-0.11
led:stop & quan	teller	0.12
led:stop & quang	martyr	0.08
led:stop & sau	teller	0.07
led:stop & ta	martyr	0.12
led:stop & tai	martyr	0.05
led:stop & tam	martyr	-0.08
led:stop & tan	martyr	-0.09
led:stop & tang	martyr	-0.12
led:stop & ten	martyr	-0.1	teller	-0.09
led:stop & thang	martyr	0.13	teller	-0.1
led:stop & tho	martyr	0.07
led:stop & thuong	martyr	0.05
led:stop & to	martyr	0.08
led:stop & toi	martyr	-0.25
led:stop & trieu	martyr	-0.09
led:stop & truong	teller	-0.22
led:stop & tu	martyr	-0.07	teller	0.09
led:stop & ung	teller	0.08
led:stop & ut	martyr	-0.09	teller	0.05
led:stop & van	martyr	-0.06
led:stop & vu	martyr	0.08
led:stop & xung	martyr	0.05
led:stop & y	martyr	-0.05
led:tells	martyr	-0.25	teller	-0.25
led:tells & anh	martyr	0.37	teller	-0.22
led:tells & ba	martyr	-0.07	teller	0.07
led:tells & bac	teller	0.05
led:tells & bo	teller	0.14
led:tells & bui	martyr	0.08
led:tells & cau	teller	-0.1
led:tells & chau	teller	-0.17
led:tells & chi	teller	-0.05
led:tells & chong	martyr	0.08
led:tells & con	teller	-0.11
led:tells & cu	martyr	0.07
led:tells & cua	martyr	-0.2	teller	0.19
led:tells & d	teller	0.09
led:tells & em	martyr	-0.14	teller	-0.12
led:tells & goi	martyr	0.13
led:tells & ho	martyr	0.07
led:tells & hoang	teller	0.11
led:tells & kim	martyr	-0.07
led:tells & la	martyr	-0.24	teller	0.06
led:tells & le	martyr	-0.1
led:tells & lo	teller	0.06
led:tells & luu	martyr	0.07
led:tells & ma	martyr	-0.12
led:tells & mot	martyr	0.08
led:tells & nguyen	martyr	0.2	teller	-0.06
led:tells & ong	martyr	-0.18	teller	-0.14
led:tells & ta	martyr	-0.12
led:tells & ten	martyr	0.31	teller	-0.22
led:tells & thang	martyr	0.16	teller	0.13
led:tells & thay	martyr	-0.06	teller	0.07
led:tells & thuong	martyr	-0.06	teller	0.07
led:tells & toi	martyr	-0.25	teller	0.12
led:tells & tran	teller	0.13
led:tells & vu	teller	0.07
led:tells & vuong	martyr	-0.13
led:thing	martyr	-0.15	teller	0.07
led:thing & a	martyr	-0.1
led:thing & anh	martyr	0.17	teller	-0.07
led:thing & ba	martyr	-0.11	teller	0.09
led:thing & bac	martyr	-0.19	teller	0.11
led:thing & ca	teller	0.05
led:thing & cao	martyr	-0.06
led:thing & cau	martyr	-0.14	teller	0.17
led:thing & chi	teller	0.18
led:thing & chinh	martyr	0.05
led:thing & chu	martyr	-0.1
led:thing & co	martyr	-0.11
led:thing & cu	martyr	0.17	teller	-0.06
led:thing & cua	martyr	-0.05
led:thing & dai	martyr	-0.11	teller	-0.05
led:thing & dc	martyr	-0.07
led:thing & do	teller	-0.13
led:thing & em	martyr	0.09	teller	-0.19
led:thing & hai	martyr	0.05
led:thing & la	martyr	0.21	teller	-0.14
led:thing & lam	martyr	0.1
led:thing & le	teller	0.12
led:thing & luong	teller	0.14
led:thing & mac	martyr	-0.07	teller	0.05
led:thing & mai	martyr	0.14
led:thing & mang	martyr	-0.4
led:thing & mot	martyr	-0.12
led:thing & nam	martyr	-0.08
led:thing & no	martyr	-0.08
led:thing & ong	martyr	0.21	teller	0.07
led:thing & tam	martyr	-0.08
led:thing & ten	teller	0.44
led:thing & thay	martyr	0.13	teller	0.05
led:thing & thuong	martyr	-0.06
led:thing & toi	martyr	0.06
led:thing & tran	martyr	-0.18
led:thing & vo	martyr	0.09
led:title	martyr	-0.25
led:title & a	martyr	-0.09
led:title & anh	martyr	0.22
led:title & bac	martyr	-0.07	teller	0.05
led:title & cau	martyr	-0.07
led:title & chau	martyr	-0.07
led:title & chi	teller	0.21
led:title & chu	martyr	-0.11
led:title & co	martyr	-0.26
led:title & con	teller	-0.18
led:title & cu	martyr	-0.11
led:title & cua	martyr	-0.06
led:title & em	martyr	0.13
led:title & ho	martyr	-0.29	teller	0.15
led:title & huynh	martyr	0.09
led:title & la	martyr	0.3	teller	-0.07
led:title & le	martyr	0.06
led:title & liet	martyr	-0.07
led:title & ls	martyr	-0.14
led:title & mot	martyr	0.12
led:title & nguyen	martyr	0.13
led:title & ong	martyr	-0.05	teller	0.08
led:title & ten	martyr	0.21	teller	-0.2
led:title & thang	martyr	-0.23
led:title & toi	martyr	0.05
listed behind martyr	martyr	1.1	teller	-0.19
listed behind other	martyr	-0.23
listed behind teller	teller	-0.1
mine again	martyr	-0.07	teller	-0.29
mine again silent	teller	-0.25
mine again tells	martyr	-0.1
mine first	teller	0.22
mine first of all	martyr	0.21	teller	-0.28
mine first of all silent	martyr	0.11	teller	0.07
mine first of all tells	martyr	0.09	teller	-0.35
mine first silent	martyr	-0.05	teller	0.26
mine first tells	martyr	0.05
mine silent	martyr	0.08	teller	0.08
mine tells	martyr	0.05	teller	-0.42
named 1	martyr	-0.41	teller	-0.71
named 2	martyr	-0.09	teller	-0.17
named again	martyr	0.41
named few	martyr	-0.33	teller	-0.05
named many	martyr	-0.33	teller	-0.08
no lead	martyr	-0.1	teller	-0.2
only full name	martyr	0.17	teller	-0.61
opens	martyr	0.2
place 0	martyr	-0.34	teller	0.07
place 1	martyr	-0.26	teller	-0.22
place 2	martyr	-0.34	teller	-0.41
place 3	martyr	-0.22	teller	-0.46
previous martyr	martyr	-0.51
previous martyr in the sentence	martyr	-0.3	teller	-0.31
previous other	martyr	-0.37	teller	0.05
previous other in the sentence	martyr	0.14	teller	0.16
previous teller	martyr	0.06	teller	-1.15
previous teller in the sentence	martyr	-0.07	teller	-0.84
quotes closed	martyr	-0.34	teller	-0.05
read martyr from 0.02	martyr	1.35	teller	0.08
read martyr from 0.05	martyr	0.59	teller	0.22
read martyr from 0.1	martyr	0.78	teller	-0.24
read martyr from 0.2	martyr	0.57
read martyr from 0.35	martyr	0.48	teller	-0.12
read martyr from 0.5	martyr	0.37	teller	0.06
read martyr from 0.65	martyr	0.66
read martyr from 0.8	martyr	0.7	teller	-0.24
read martyr from 0.9	martyr	0.62	teller	-0.18
read martyr from 0.95	martyr	0.79	teller	-0.49
read martyr from 0.98	martyr	0.88	teller	-0.54
read none from 0.02	martyr	-0.12	teller	-0.12
read none from 0.05	martyr	0.11	teller	-0.12
read none from 0.2	martyr	0.17
read none from 0.35	martyr	0.14
read none from 0.5	martyr	-0.06	teller	0.05
read none from 0.65	martyr	0.17
read none from 0.9	martyr	0.27	teller	0.38
read none from 0.95	martyr	0.26	teller	0.07
read none from 0.98	martyr	-0.25	teller	-0.19
read teller from 0.02	teller	1.13
read teller from 0.05	martyr	-0.12	teller	0.59
read teller from 0.1	teller	0.5
read teller from 0.2	martyr	-0.22	teller	0.65
read teller from 0.35	martyr	0.26	teller	0.41
read teller from 0.5	martyr	-0.1	teller	0.57
read teller from 0.65	martyr	0.07	teller	0.45
read teller from 0.8	martyr	-0.21	teller	0.49
read teller from 0.9	martyr	-0.24	teller	0.53
read teller from 0.95	martyr	-0.25	teller	0.36
read teller from 0.98	martyr	-0.25	teller	0.55
row	martyr	0.52
row of the dead	martyr	0.46	teller	-0.27
row without a head	martyr	0.06	teller	0.28
said close:again	martyr	-0.19	teller	-0.05
said close:alive	martyr	-0.75	teller	-0.22
said close:battle	teller	0.15
said close:born	martyr	0.52
said close:bury	martyr	-0.18	teller	-0.07
said close:capture	martyr	0.09	teller	-0.13
said close:contact	teller	0.31
said close:day	martyr	0.2	teller	-0.28
said close:died	martyr	0.35	teller	-0.14
said close:enlist	martyr	0.5	teller	-0.12
said close:fell	martyr	0.86	teller	-0.43
said close:gio	martyr	-0.34	teller	0.15
said close:grave	martyr	0.18	teller	0.32
said close:home	martyr	0.81	teller	0.22
said close:hurt	martyr	-0.55	teller	-0.14
said close:joined	martyr	0.08
said close:laid	martyr	-0.23	teller	0.15
said close:last	martyr	-0.22	teller	0.17
said close:late	martyr	-1.25	teller	0.1
said close:letter	martyr	0.11	teller	0.07
said close:martyr	martyr	0.08	teller	-0.12
said close:moved	martyr	0.15	teller	0.37
said close:notice	martyr	-0.11	teller	0.31
said close:office	martyr	-0.12	teller	-0.35
said close:post	martyr	0.55	teller	-0.06
said close:rank	martyr	0.51	teller	-0.08
said close:returned	martyr	0.17	teller	-0.14
said close:tells	martyr	-0.23	teller	0.48
said close:unit	martyr	0.7	teller	0.15
said close:weak	martyr	0.61	teller	-0.23
said here:again	martyr	0.35	teller	0.11
said here:alive	martyr	0.13	teller	0.12
said here:battle	teller	0.05
said here:born	martyr	-0.24	teller	0.51
said here:bury	martyr	0.25	teller	0.22
said here:capture	martyr	0.23	teller	0.08
said here:contact	martyr	-0.11	teller	0.48
said here:day	martyr	0.27
said here:died	martyr	0.16	teller	-0.08
said here:enlist	martyr	-0.06	teller	0.1
said here:fell	martyr	0.27	teller	-0.38
said here:gio	martyr	-0.09	teller	0.13
said here:grave	martyr	0.34	teller	0.19
said here:home	martyr	-0.23	teller	0.27
said here:hurt	teller	-0.12
said here:joined	martyr	0.13
said here:laid	martyr	0.18
said here:last	martyr	0.24	teller	0.21
said here:late	martyr	-0.46	teller	-0.08
said here:letter	martyr	0.27	teller	-0.09
said here:martyr	martyr	0.21
said here:moved	teller	-0.09
said here:notice	martyr	-0.19	teller	-0.39
said here:office	martyr	-0.24	teller	0.29
said here:post	martyr	0.19
said here:rank	martyr	-0.33
said here:rests	martyr	0.19
said here:returned	martyr	-0.17
said here:tells	martyr	0.06
said here:unit	martyr	0.21
said here:weak	martyr	-0.25	teller	0.11
said later:again	martyr	-0.27	teller	-0.21
said later:alive	teller	0.17
said later:battle	martyr	-0.15	teller	0.2
said later:born	martyr	-0.37	teller	-0.09
said later:bury	martyr	0.05	teller	0.34
said later:capture	teller	-0.1
said later:contact	martyr	-0.1	teller	-0.17
said later:day	martyr	0.14
said later:died	martyr	0.17	teller	-0.25
said later:enlist	martyr	-0.13
said later:fell	martyr	-0.27	teller	0.09
said later:gio	martyr	0.23	teller	-0.26
said later:grave	martyr	0.1	teller	-0.21
said later:home	martyr	-0.23	teller	-0.29
said later:hurt	martyr	0.14	teller	-0.11
said later:joined	teller	-0.06
said later:laid	teller	-0.07
said later:last	martyr	-0.16
said later:late	martyr	0.06
said later:letter	martyr	-0.18	teller	0.11
said later:martyr	martyr	0.14	teller	0.13
said later:moved	martyr	-0.4	teller	-0.22
said later:notice	martyr	-0.31
said later:office	martyr	0.18	teller	-0.15
said later:post	martyr	-0.6	teller	0.1
said later:rank	martyr	-0.09
said later:rests	teller	0.06
said later:tells	martyr	0.49	teller	-0.26
said later:unit	martyr	-0.28	teller	0.4
said later:weak	martyr	0.05
said next:again	martyr	0.19	teller	-0.19
said next:alive	martyr	0.31
said next:battle	martyr	-0.25
said next:born	martyr	-0.1	teller	-0.07
said next:bury	martyr	0.32	teller	-0.63
said next:capture	martyr	-0.44	teller	0.05
said next:contact	teller	-0.2
said next:day	martyr	0.08
said next:died	martyr	-0.06
said next:enlist	martyr	-0.05	teller	-0.14
said next:fell	martyr	-0.37	teller	0.24
said next:gio	martyr	0.18	teller	-0.21
said next:grave	martyr	-0.2	teller	-0.09
said next:home	martyr	-0.27	teller	0.28
said next:hurt	martyr	0.09
said next:joined	martyr	-0.17	teller	-0.06
said next:laid	martyr	-0.09	teller	-0.11
said next:last	martyr	0.13	teller	-0.11
said next:late	martyr	0.15
said next:letter	teller	-0.13
said next:martyr	martyr	-0.29	teller	-0.29
said next:moved	martyr	0.11	teller	-0.24
said next:notice	martyr	0.45	teller	-0.06
said next:office	martyr	0.46	teller	0.16
said next:post	martyr	-0.29	teller	-0.06
said next:rests	martyr	0.07	teller	0.09
said next:returned	martyr	0.07	teller	-0.14
said next:tells	martyr	0.19
said next:unit	martyr	-0.3	teller	-0.22
said next:weak	martyr	-0.43	teller	0.28
said of them:again	martyr	-0.19	teller	-0.12
said of them:alive	martyr	0.3	teller	-0.19
said of them:battle	martyr	0.17
said of them:born	martyr	-0.6	teller	0.12
said of them:bury	martyr	0.51	teller	0.12
said of them:contact	martyr	-0.09	teller	-0.15
said of them:day	martyr	-0.28	teller	-0.13
said of them:died	martyr	-0.17	teller	0.21
said of them:enlist	martyr	-0.05	teller	-0.18
said of them:fell	martyr	-0.1	teller	-0.08
said of them:gio	martyr	0.06
said of them:grave	teller	-0.25
said of them:home	martyr	-0.33	teller	-0.23
said of them:hurt	martyr	-0.28	teller	-0.05
said of them:joined	martyr	-0.18	teller	-0.13
said of them:laid	martyr	-0.06
said of them:last	martyr	0.06
said of them:martyr	martyr	-0.43	teller	-0.17
said of them:moved	martyr	-0.17	teller	0.21
said of them:notice	martyr	-0.29	teller	-0.06
said of them:office	martyr	-0.11
said of them:post	martyr	-0.19
said of them:rank	teller	-0.05
said of them:returned	martyr	0.2	teller	-0.09
said of them:tells	martyr	0.42	teller	-0.17
said of them:unit	martyr	-0.5	teller	-0.38
said of them:weak	teller	0.46
said:again	martyr	-0.1	teller	-0.33
said:alive	martyr	-0.61	teller	0.06
said:battle	martyr	0.14	teller	0.17
said:born	martyr	0.06	teller	0.09
said:bury	martyr	0.16	teller	-0.24
said:capture	martyr	-0.12	teller	-0.1
said:contact	martyr	-0.3	teller	0.17
said:day	martyr	0.11	teller	0.12
said:died	teller	0.09
said:enlist	teller	-0.12
said:fell	martyr	0.41	teller	-0.55
said:gio	teller	-0.18
said:grave	martyr	-0.1
said:home	martyr	0.44	teller	-0.11
said:hurt	martyr	-0.19	teller	-0.38
said:joined	teller	-0.11
said:laid	martyr	-0.16
said:last	teller	0.26
said:late	martyr	-1.51
said:letter	martyr	0.19
said:martyr	martyr	0.1	teller	-0.25
said:moved	martyr	-0.1	teller	-0.07
said:notice	martyr	0.1	teller	-0.09
said:office	martyr	-0.17	teller	-0.05
said:post	martyr	0.19	teller	-0.32
said:rank	teller	-0.1
said:rests	martyr	0.25	teller	0.15
said:returned	martyr	-0.32	teller	-0.32
said:tells	martyr	-0.32	teller	0.05
said:unit	martyr	0.22	teller	0.22
said:weak	martyr	0.31	teller	-0.38
text:abroad	martyr	0.15	teller	-0.22
text:benefit	martyr	0.42	teller	-0.19
text:by_comrade	martyr	-0.07	teller	0.14
text:by_finder	martyr	-0.13	teller	0.28
text:by_foreign	martyr	-0.35	teller	-0.15
text:by_keeper	martyr	0.11	teller	0.33
text:by_resident	martyr	-0.07
text:by_volunteer	martyr	-0.16	teller	0.07
text:dna	martyr	-0.29
text:enemy	martyr	-0.23	teller	-0.17
text:foreign	martyr	-0.15
text:found	martyr	-0.34	teller	0.06
text:give_back	teller	-0.16
text:grave	teller	-0.1
text:hearsay	teller	-0.22
text:informs	martyr	-0.32	teller	0.12
text:list	martyr	0.28
text:mass	martyr	0.05
text:of_foreign	martyr	-0.19	teller	0.12
text:recognition	martyr	0.12
text:relics	martyr	-0.19	teller	-0.09
text:research	martyr	0.28	teller	0.06
text:rumoured	teller	0.08
text:scam	martyr	0.15	teller	-0.3
text:seek	martyr	-0.23
text:stone	martyr	0.24
titled False	martyr	-0.37	teller	-0.52
titled True	martyr	-0.79	teller	-0.5
to:again	martyr	0.09
to:alive	martyr	-0.36	teller	-0.17
to:at	teller	0.12
to:battle	martyr	0.13	teller	0.05
to:born	martyr	-0.09	teller	-0.22
to:bury	teller	-0.23
to:capture	martyr	0.28	teller	-0.13
to:contact	martyr	-0.1	teller	0.18
to:died	martyr	0.46	teller	-0.16
to:enlist	martyr	-0.09	teller	-0.05
to:fell	martyr	0.1	teller	0.06
to:gio	martyr	0.09
to:grave	martyr	0.72	teller	-0.21
to:home	martyr	0.52	teller	-0.19
to:hurt	teller	0.32
to:joined	teller	0.08
to:kin	martyr	0.45
to:laid	martyr	0.29
to:last	martyr	0.28
to:letter	teller	-0.07
to:level	martyr	0.43	teller	-0.05
to:link	martyr	0.31	teller	-0.1
to:martyr	martyr	-0.1
to:moved	teller	0.12
to:naming	martyr	0.05
to:notice	martyr	-0.33	teller	0.35
to:office	martyr	0.34
to:post	martyr	0.13	teller	-0.07
to:rank	martyr	-0.35	teller	0.11
to:returned	martyr	-0.16	teller	-0.12
to:self	martyr	0.13	teller	0.16
to:site	martyr	-0.29	teller	0.08
to:tells	martyr	0.29
to:thing	martyr	-0.14
to:title	martyr	0.21	teller	-0.11
typed before 01	martyr	0.08
typed before 03	martyr	0.08
typed before 04	martyr	0.14
typed before 05	martyr	0.12
typed before 1	martyr	-0.14	teller	-0.31
typed before 101	martyr	-0.26
typed before 1062	martyr	0.05
typed before 12	martyr	-0.16	teller	-0.05
typed before 14	teller	0.13
typed before 15	martyr	0.08
typed before 16	martyr	-0.11
typed before 18	martyr	0.14
typed before 19	martyr	-0.15	teller	0.06
typed before 1946	martyr	0.11
typed before 1947	martyr	-0.05
typed before 1949	martyr	-0.32
typed before 1954	martyr	0.13
typed before 1955	martyr	-0.06
typed before 1960	martyr	-0.09
typed before 1966	martyr	0.07
typed before 1968	martyr	-0.1
typed before 1969	martyr	0.05
typed before 1970	martyr	-0.12	teller	-0.09
typed before 1972	martyr	0.26	teller	0.15
typed before 1973	martyr	0.05
typed before 1974	martyr	0.13
typed before 1976	martyr	-0.22	teller	0.27
typed before 1978	teller	-0.11
typed before 1979	martyr	0.05
typed before 1983	martyr	-0.07
typed before 2	teller	0.1
typed before 20	martyr	0.06
typed before 2008	martyr	-0.11
typed before 27	martyr	-0.1	teller	0.11
typed before 33	martyr	-0.07
typed before 4	teller	0.09
typed before 41	martyr	0.06
typed before 5	martyr	-0.1	teller	0.14
typed before 559	teller	0.12
typed before 6	martyr	0.13
typed before 66	martyr	0.12
typed before 67	martyr	0.05
typed before 68	martyr	0.08	teller	0.05
typed before 69	martyr	0.14
typed before 71	teller	0.06
typed before 8	martyr	0.07
typed before 9	martyr	0.05
typed before ^	martyr	0.2
typed before a	martyr	0.43	teller	-0.09
typed before adn	martyr	-0.06
typed before ai	martyr	0.11	teller	-0.25
typed before am	martyr	0.09
typed before ama	martyr	0.08	teller	-0.17
typed before an	martyr	0.06
typed before and	martyr	0.39	teller	-0.09
typed before anh	martyr	0.06
typed before ap	teller	0.12
typed before as	martyr	0.1
typed before at	martyr	-0.19
typed before ay	martyr	0.18	teller	-0.09
typed before b	martyr	-0.21
typed before b40	martyr	0.09
typed before ba	martyr	0.35	teller	-0.1
typed before bac	martyr	0.06
typed before bai	martyr	0.05	teller	0.06
typed before ban	martyr	0.26	teller	0.05
typed before bao	martyr	-0.05
typed before bat	martyr	0.05
typed before bay	teller	-0.08
typed before bia	martyr	-0.1	teller	0.15
typed before biet	teller	-0.19
typed before binh	martyr	-0.11	teller	-0.06
typed before biết	teller	-0.15
typed before bo	martyr	-0.06	teller	0.1
typed before bong	teller	-0.05
typed before bonjour	teller	0.11
typed before book	martyr	0.05
typed before boy	martyr	0.08
typed before brother	martyr	-0.3
typed before bs	martyr	0.06	teller	0.06
typed before bung	martyr	0.06
typed before buong	martyr	-0.12
typed before bài	martyr	-0.1
typed before bá	martyr	0.09
typed before bác	martyr	0.05
typed before báo	martyr	-0.26	teller	0.23
typed before bè	martyr	0.05
typed before bên	martyr	-0.1
typed before bình	martyr	-0.14
typed before bích	martyr	-0.07
typed before bính	martyr	0.17
typed before bút	martyr	-0.06
typed before bảo	martyr	0.14
typed before bảy	martyr	-0.08	teller	0.08
typed before bắc	martyr	0.06	teller	-0.09
typed before bắn	martyr	-0.08
typed before bằng	martyr	0.1	teller	-0.05
typed before bệnh	martyr	-0.05	teller	0.14
typed before bị	martyr	-0.09
typed before bố	martyr	-0.22
typed before bốn	martyr	-0.21	teller	0.1
typed before bộ	martyr	0.13	teller	-0.16
typed before bờ	martyr	-0.06
typed before bụng	martyr	0.11
typed before c	martyr	0.1
typed before c2	martyr	0.19
typed before ca	martyr	-0.06	teller	-0.05
typed before cac	martyr	0.09
typed before cai	martyr	0.05
typed before cam	teller	0.1
typed before canh	martyr	0.13
typed before capt	martyr	0.05	teller	0.07
typed before card	martyr	0.07
typed before cau	martyr	-0.05
typed before certificate	martyr	0.11
typed before cha	martyr	-0.07	teller	0.06
typed before chac	martyr	0.09
typed before chan	martyr	-0.05
typed before chao	teller	-0.18
typed before chat	martyr	0.15	teller	0.05
typed before chau	martyr	-0.13
typed before chay	martyr	-0.07
typed before chef	martyr	0.05
typed before chep	teller	0.13
typed before chet	martyr	-0.25	teller	-0.06
typed before chi	martyr	0.14	teller	0.08
typed before chief	martyr	0.06
typed before chien	martyr	-0.05	teller	0.05
typed before chieu	martyr	-0.06
typed before chin	martyr	-0.05
typed before chinh	martyr	-0.06	teller	0.07
typed before chiến	teller	0.05
typed before cho	martyr	0.09	teller	-0.15
typed before chon	martyr	-0.12	teller	0.12
typed before chong	martyr	-0.06	teller	-0.06
typed before chu	martyr	-0.23	teller	-0.08
typed before chua	teller	0.05
typed before chuc	martyr	-0.15
typed before chung	teller	-0.09
typed before chuyen	martyr	0.24	teller	0.2
typed before chuyên	martyr	-0.06
typed before chuyện	martyr	0.05	teller	-0.06
typed before chào	teller	0.05
typed before chân	martyr	0.06
typed before châu	martyr	0.06
typed before chè	martyr	-0.07
typed before chép	martyr	0.06	teller	-0.06
typed before chí	martyr	-0.27
typed before chín	martyr	0.13
typed before chính	martyr	0.2
typed before chôn	martyr	0.06	teller	0.1
typed before chải	martyr	0.05
typed before chắt	martyr	-0.07
typed before chết	teller	0.07
typed before chồng	martyr	-0.13
typed before chứng	teller	0.07
typed before chữ	martyr	0.1	teller	-0.16
typed before co	martyr	0.06	teller	-0.1
typed before coi	martyr	-0.05	teller	0.1
typed before col	martyr	-0.13	teller	-0.1
typed before com	teller	0.21
typed before cot	martyr	0.08
typed before cpl	teller	-0.08
typed before cu	martyr	0.09
typed before cua	martyr	-0.1
typed before cung	martyr	-0.18	teller	-0.07
typed before cuong	martyr	0.08
typed before cuối	martyr	0.29	teller	-0.1
typed before các	martyr	0.11
typed before còn	martyr	0.32	teller	0.12
typed before có	martyr	0.05
typed before cô	martyr	0.09
typed before công	martyr	0.13	teller	0.05
typed before cùng	martyr	0.39	teller	-0.13
typed before cúng	teller	0.05
typed before cũ	martyr	-0.19	teller	-0.05
typed before cũng	martyr	-0.09	teller	0.12
typed before cơ	martyr	-0.11
typed before cưới	martyr	-0.15
typed before cường	martyr	-0.08
typed before cạnh	martyr	0.11
typed before cảnh	martyr	-0.08
typed before cần	martyr	-0.07
typed before cầu	martyr	0.19
typed before cẩm	martyr	-0.05
typed before cố	martyr	0.1	teller	0.05
typed before cống	martyr	-0.06
typed before cụ	martyr	0.1
typed before của	martyr	0.09
typed before cử	teller	-0.06
typed before cửu	martyr	0.07
typed before d	martyr	-0.12
typed before da	teller	0.12
typed before dai	martyr	0.11
typed before dam	martyr	-0.11	teller	0.13
typed before dan	teller	-0.05
typed before dang	martyr	-0.1	teller	0.07
typed before danh	martyr	-0.18
typed before dao	martyr	0.05
typed before dau	teller	0.14
typed before day	martyr	0.05	teller	0.1
typed before dc	martyr	-0.08
typed before de	martyr	0.11
typed before dem	martyr	0.07
typed before den	martyr	0.17
typed before deo	martyr	-0.08
typed before di	teller	-0.08
typed before dia	teller	-0.07
typed before dich	martyr	-0.19
typed before diem	martyr	-0.14
typed before diep	martyr	0.05
typed before dinh	martyr	0.13	teller	-0.09
typed before diện	martyr	-0.12	teller	0.15
typed before diệu	martyr	-0.07
typed before do	martyr	-0.45	teller	0.21
typed before doan	martyr	-0.08	teller	0.05
typed before doc	teller	0.1
typed before doi	martyr	0.1
typed before don	martyr	0.21
typed before dong	martyr	0.11
typed before dr	martyr	-0.09	teller	0.14
typed before du	martyr	-0.15
typed before dua	martyr	0.07
typed before duc	martyr	0.09	teller	-0.27
typed before dung	martyr	0.09	teller	0.1
typed before duoc	teller	0.15
typed before duong	martyr	-0.11
typed before dì	martyr	-0.15	teller	0.17
typed before dòng	teller	-0.05
typed before dấu	martyr	-0.1
typed before dầu	martyr	-0.06
typed before dẫn	martyr	0.06	teller	0.08
typed before dậu	martyr	0.07
typed before dặn	martyr	0.08	teller	0.06
typed before dịch	martyr	0.06	teller	-0.05
typed before dự	martyr	0.07
typed before e	martyr	-0.07	teller	0.21
typed before em	teller	0.07
typed before et	martyr	0.07
typed before famille	martyr	-0.07
typed before family	martyr	-0.1
typed before femme	martyr	0.15
typed before from	teller	0.07
typed before frère	martyr	0.15
typed before gai	martyr	0.12	teller	-0.09
typed before gap	teller	0.06
typed before ghi	martyr	0.11	teller	-0.22
typed before gia	martyr	-0.09	teller	0.15
typed before giay	martyr	0.1
typed before giup	teller	0.2
typed before giuse	teller	-0.07
typed before già	martyr	-0.16	teller	0.32
typed before giáp	martyr	0.06
typed before giùm	martyr	-0.1
typed before giúp	martyr	-0.1	teller	0.06
typed before giả	martyr	-0.07
typed before giấy	teller	-0.11
typed before giờ	martyr	-0.05	teller	0.1
typed before giữa	martyr	0.2	teller	0.05
typed before go	martyr	-0.1
typed before goi	martyr	-0.1	teller	0.07
typed before grandfather	martyr	-0.12
typed before gui	martyr	-0.14	teller	-0.16
typed before gì	martyr	-0.09
typed before gòn	martyr	-0.11
typed before gặp	martyr	-0.14	teller	-0.06
typed before gọi	martyr	0.29
typed before gởi	martyr	0.08
typed before gửi	martyr	-0.36	teller	-0.26
typed before had	martyr	0.11
typed before hai	martyr	0.11	teller	-0.16
typed before ham	teller	-0.06
typed before hang	martyr	0.06
typed before hello	teller	0.14
typed before het	martyr	0.06	teller	0.13
typed before hien	martyr	0.1	teller	-0.06
typed before hinh	martyr	0.05
typed before hiệu	martyr	-0.07
typed before ho	martyr	-0.17
typed before hoa	teller	-0.17
typed before hoac	teller	-0.07
typed before hoan	martyr	0.05
typed before hoang	martyr	-0.09
typed before hoc	martyr	-0.06	teller	-0.11
typed before hom	martyr	0.05
typed before hop	martyr	0.13
typed before hoạch	martyr	-0.05
typed before hoặc	martyr	-0.11	teller	-0.07
typed before hs	martyr	-0.05
typed before hue	martyr	0.08
typed before hung	martyr	-0.17
typed before huong	martyr	0.12
typed before huu	martyr	0.09
typed before huyện	martyr	-0.12	teller	-0.09
typed before huề	martyr	0.06
typed before hy	martyr	-0.06
typed before hà	martyr	0.12
typed before hài	martyr	0.07
typed before hàng	martyr	-0.07
typed before hòa	teller	0.43
typed before hùng	martyr	-0.2
typed before hưu	teller	0.1
typed before hương	martyr	-0.05
typed before hường	martyr	-0.06
typed before hưởng	martyr	0.1
typed before hạ	martyr	0.21
typed before hạnh	martyr	-0.06
typed before hầm	martyr	0.06
typed before hết	martyr	-0.28
typed before họ	martyr	-0.07	teller	-0.11
typed before học	martyr	-0.07	teller	-0.09
typed before hỏi	martyr	-0.05	teller	0.07
typed before hồ	martyr	-0.26
typed before hồi	martyr	-0.05	teller	0.09
typed before hồng	martyr	-0.09
typed before hộ	martyr	-0.07
typed before hội	martyr	0.1
typed before hợp	teller	0.07
typed before hữu	martyr	0.06
typed before id	martyr	0.07
typed before il	martyr	0.05
typed before it	martyr	-0.09
typed before k	martyr	-0.12
typed before ke	teller	0.17
typed before kem	martyr	-0.07
typed before keo	martyr	-0.23
typed before kha	martyr	-0.05
typed before khac	martyr	0.17	teller	-0.17
typed before khach	martyr	-0.05
typed before khai	martyr	-0.11	teller	0.21
typed before kham	martyr	-0.07
typed before khang	martyr	-0.09
typed before khi	martyr	-0.09
typed before khieng	martyr	-0.09
typed before khiêng	martyr	-0.05
typed before khmer	martyr	0.08
typed before kho	martyr	0.07	teller	-0.05
typed before khoa	martyr	-0.12
typed before khoi	martyr	0.22
typed before khong	martyr	0.25	teller	0.1
typed before khu	martyr	-0.07
typed before khác	martyr	-0.39
typed before khách	martyr	-0.09
typed before khôi	martyr	-0.11
typed before không	teller	-0.16
typed before khắc	martyr	0.3
typed before kia	martyr	0.27	teller	-0.07
typed before kich	martyr	0.07
typed before kiem	martyr	-0.19
typed before kien	martyr	-0.06
typed before kim	martyr	0.24	teller	-0.12
typed before kinh	martyr	-0.06	teller	-0.06
typed before kiến	martyr	-0.05
typed before ky	martyr	-0.05
typed before kê	martyr	-0.09
typed before kể	martyr	0.09	teller	-0.07
typed before l	martyr	-0.09
typed before la	martyr	0.09	teller	-0.19
typed before lac	martyr	-0.06
typed before lai	martyr	-0.2	teller	-0.08
typed before lam	martyr	-0.05
typed before lan	martyr	0.06	teller	-0.06
typed before lao	martyr	-0.06	teller	0.09
typed before lay	martyr	-0.08
typed before le	martyr	-0.28
typed before letter	martyr	-0.32
typed before lh	teller	-0.14
typed before lieu	teller	-0.05
typed before linh	teller	-0.06
typed before liên	martyr	0.11
typed before lo	martyr	0.36
typed before loan	martyr	-0.09	teller	0.14
typed before loc	martyr	0.09	teller	-0.06
typed before loi	teller	0.08
typed before lon	martyr	-0.11
typed before long	martyr	0.07	teller	-0.06
typed before ls	martyr	0.09	teller	-0.05
typed before lua	martyr	0.15
typed before luong	martyr	0.06
typed before là	martyr	0.15	teller	-0.05
typed before làng	martyr	0.08
typed before lào	martyr	0.07	teller	-0.06
typed before lãng	martyr	-0.05
typed before lão	teller	0.11
typed before lên	martyr	-0.07
typed before lì	martyr	0.15
typed before lô	martyr	-0.1	teller	0.07
typed before lúc	martyr	-0.08
typed before lý	teller	0.09
typed before lĩnh	martyr	-0.17
typed before lượng	martyr	0.06
typed before lại	martyr	0.07	teller	0.19
typed before lạng	martyr	-0.08
typed before lấy	martyr	0.09	teller	0.1
typed before lắm	martyr	-0.05	teller	0.14
typed before lễ	martyr	-0.06
typed before lệ	martyr	0.05
typed before lịch	martyr	0.07
typed before lộc	martyr	-0.27
typed before lời	martyr	-0.15	teller	0.08
typed before lụa	martyr	-0.13	teller	0.14
typed before m	martyr	-0.11	teller	0.09
typed before ma	martyr	0.14	teller	-0.16
typed before mai	martyr	0.06	teller	-0.11
typed before maman	teller	-0.1
typed before man	martyr	0.06
typed before may	martyr	-0.19
typed before me	martyr	-0.17	teller	0.08
typed before mme	martyr	-0.09
typed before mo	martyr	-0.24	teller	-0.19
typed before moi	martyr	-0.11
typed before mother	martyr	-0.06	teller	-0.06
typed before mr	teller	0.08
typed before mrs	martyr	-0.06	teller	0.09
typed before mum	teller	-0.08
typed before my	teller	0.07
typed before mà	martyr	-0.13
typed before má	teller	0.07
typed before máy	martyr	-0.07
typed before mão	martyr	0.07
typed before mình	teller	0.34
typed before mùi	martyr	-0.07
typed before mơ	martyr	-0.06
typed before mạ	martyr	0.05
typed before mạng	martyr	-0.1
typed before mả	martyr	0.16
typed before mất	martyr	0.39	teller	-0.14
typed before mẫn	martyr	0.14
typed before mẫu	teller	0.08
typed before mắt	martyr	-0.09
typed before mẹ	martyr	-0.21	teller	0.07
typed before mỗi	martyr	0.06
typed before mộ	martyr	0.08
typed before mỹ	martyr	-0.05
typed before n	martyr	-0.05	teller	-0.09
typed before na	teller	-0.1
typed before nam	teller	0.1
typed before name	martyr	0.14
typed before nang	martyr	0.05
typed before nao	martyr	0.11
typed before nay	martyr	-0.26	teller	0.28
typed before nen	martyr	-0.13
typed before neu	martyr	0.28
typed before ng	martyr	-0.15
typed before nga	martyr	-0.06
typed before ngay	martyr	0.16
typed before nghe	martyr	-0.27
typed before nghi	martyr	-0.15
typed before nghệ	martyr	-0.06
typed before nghỉ	teller	0.09
typed before nghị	martyr	-0.19	teller	0.07
typed before ngo	martyr	0.05
typed before ngoai	martyr	-0.08	teller	-0.09
typed before ngoan	martyr	0.06
typed before ngoc	martyr	-0.09	teller	0.13
typed before ngoài	martyr	0.23
typed before ngoạn	martyr	0.1
typed before nguoi	teller	-0.16
typed before nguyen	martyr	-0.07
typed before nguyên	martyr	-0.1	teller	-0.06
typed before nguyện	martyr	-0.11	teller	0.08
typed before ngày	martyr	-0.07
typed before ngã	martyr	0.12
typed before ngũ	martyr	-0.12
typed before người	martyr	-0.05	teller	-0.08
typed before ngạn	martyr	0.09
typed before nha	martyr	0.19	teller	-0.33
typed before nham	teller	-0.07
typed before nhan	martyr	0.14	teller	-0.15
typed before nhau	martyr	0.05
typed before nhe	martyr	0.06
typed before nho	martyr	-0.15	teller	0.11
typed before nhung	martyr	-0.1
typed before nhà	martyr	-0.17	teller	0.21
typed before nhàn	martyr	0.06
typed before nhá	teller	0.06
typed before nhân	teller	0.13
typed before nhé	martyr	-0.18	teller	0.39
typed before nhưng	martyr	-0.11
typed before nhạn	martyr	-0.08
typed before nhất	martyr	0.19	teller	-0.05
typed before nhầm	martyr	-0.05
typed before nhận	martyr	0.25	teller	-0.29
typed before nhắn	martyr	-0.11
typed before nhỏ	martyr	0.07
typed before nhớ	martyr	0.1
typed before nhờ	martyr	-0.23
typed before ni	martyr	0.14
typed before ninh	martyr	0.15	teller	-0.06
typed before no	martyr	0.11
typed before noi	martyr	0.11	teller	-0.12
typed before nom	teller	-0.13
typed before ntls	martyr	-0.07
typed before nu	martyr	-0.15
typed before nua	teller	-0.06
typed before nuoi	martyr	0.26	teller	-0.14
typed before nuôi	teller	-0.05
typed before nào	martyr	0.05
typed before này	teller	-0.05
typed before nói	martyr	0.1
typed before năm	martyr	0.19
typed before nội	martyr	-0.17
typed before nữ	martyr	0.18
typed before nữa	martyr	0.07
typed before o	martyr	0.19	teller	-0.09
typed before of	martyr	0.05	teller	-0.06
typed before oi	teller	0.11
typed before on	martyr	-0.21
typed before one	martyr	-0.07
typed before ong	martyr	-0.07
typed before or	martyr	0.08	teller	0.13
typed before owner	martyr	-0.11
typed before papiers	martyr	0.05
typed before pen	martyr	-0.13
typed before pha	martyr	-0.08
typed before phao	martyr	-0.06
typed before phap	teller	0.2
typed before pho	martyr	0.05
typed before phol	martyr	-0.09
typed before photo	martyr	-0.05
typed before phu	martyr	-0.15	teller	0.11
typed before phuc	martyr	-0.13
typed before phà	martyr	-0.11
typed before phá	martyr	-0.11
typed before pháo	martyr	0.1
typed before phát	martyr	-0.05
typed before phó	martyr	0.1
typed before phóng	martyr	0.05
typed before phùng	martyr	-0.05	teller	0.11
typed before phước	martyr	0.15
typed before phải	martyr	0.09
typed before phố	martyr	0.13	teller	-0.07
typed before prisoner	martyr	-0.05
typed before put	martyr	0.31
typed before qua	martyr	-0.25	teller	0.26
typed before quan	martyr	-0.08	teller	0.06
typed before quang	martyr	-0.23
typed before que	martyr	-0.08
typed before quoc	martyr	-0.05	teller	0.07
typed before quyet	teller	-0.08
typed before quyến	teller	0.08
typed before quân	martyr	0.05
typed before quê	martyr	-0.1	teller	-0.05
typed before quảng	martyr	0.05
typed before quốc	martyr	-0.05
typed before quỳnh	martyr	-0.07
typed before ra	martyr	0.15	teller	-0.1
typed before ram	martyr	-0.05
typed before rang	martyr	0.13
typed before ray	teller	0.11
typed before re	martyr	0.07	teller	-0.05
typed before ret	teller	0.07
typed before riêng	martyr	0.11
typed before roi	martyr	-0.14
typed before ruong	martyr	-0.05
typed before ruộng	martyr	-0.05
typed before ruột	martyr	0.08	teller	-0.17
typed before rào	martyr	0.06
typed before rõ	martyr	0.11
typed before rẫy	teller	0.1
typed before rằng	martyr	0.09
typed before rồi	martyr	0.12	teller	0.11
typed before sa	martyr	-0.1
typed before sach	martyr	-0.08
typed before sai	martyr	0.09
typed before sang	teller	-0.05
typed before sanh	martyr	-0.07
typed before sat	martyr	0.06
typed before sau	martyr	-0.1
typed before sdt	teller	-0.23
typed before sen	martyr	0.4
typed before sgt	teller	-0.05
typed before si	martyr	-0.36
typed before side	martyr	-0.06
typed before sinh	martyr	0.07	teller	0.18
typed before sir	teller	-0.12
typed before so	martyr	-0.18	teller	0.15
typed before son	martyr	0.28
typed before song	martyr	-0.05	teller	-0.1
typed before spoon	martyr	-0.08
typed before stone	martyr	-0.06
typed before su	martyr	-0.06
typed before sy	martyr	-0.09	teller	-0.06
typed before sáu	martyr	-0.06
typed before sóc	martyr	-0.05
typed before sùng	martyr	0.05
typed before sĩ	martyr	-0.05
typed before sơn	martyr	-0.15
typed before sư	martyr	-0.16	teller	-0.09
typed before sắn	martyr	0.05
typed before sống	martyr	-0.11	teller	0.21
typed before sổ	teller	-0.23
typed before sở	martyr	-0.28
typed before sử	teller	0.18
typed before sự	martyr	0.1
typed before sỹ	martyr	-0.18
typed before t	martyr	-0.2	teller	0.14
typed before ta	martyr	0.17
typed before tai	martyr	-0.05
typed before tam	martyr	-0.07
typed before tang	martyr	-0.06
typed before tao	teller	0.09
typed before tay	martyr	-0.19	teller	0.34
typed before ten	teller	0.06
typed before thach	martyr	0.08
typed before tham	martyr	-0.05	teller	0.07
typed before than	martyr	0.18
typed before thanh	martyr	-0.09	teller	0.08
typed before that	martyr	-0.1	teller	-0.08
typed before thay	teller	0.18
typed before the	martyr	0.12
typed before them	martyr	0.1
typed before theo	martyr	-0.21	teller	0.11
typed before thi	martyr	0.08
typed before thieu	martyr	0.07
typed before thiệt	martyr	-0.06	teller	-0.05
typed before thoa	martyr	0.08	teller	0.11
typed before thoai	martyr	-0.09	teller	-0.14
typed before thoi	martyr	-0.08	teller	0.11
typed before thong	martyr	0.09
typed before thoát	martyr	-0.19
typed before thoại	teller	0.12
typed before thu	martyr	-0.33	teller	-0.09
typed before thuan	martyr	0.05
typed before thuc	martyr	0.1
typed before thuoc	teller	0.05
typed before thuong	martyr	-0.2	teller	0.23
typed before thuyết	martyr	0.08
typed before thành	teller	0.11
typed before thái	martyr	0.08
typed before thân	martyr	0.11	teller	-0.08
typed before thêm	martyr	0.05
typed before thêu	martyr	-0.07
typed before thì	martyr	-0.05	teller	-0.06
typed before thôi	martyr	-0.07	teller	0.09
typed before thôn	martyr	0.05
typed before thư	teller	0.25
typed before thưa	martyr	-0.09	teller	-0.07
typed before thương	martyr	0.16	teller	-0.05
typed before thưởng	martyr	0.07
typed before thạch	martyr	0.24
typed before thấy	martyr	0.18	teller	-0.13
typed before thầy	martyr	0.06
typed before thật	teller	0.09
typed before thắm	martyr	-0.07	teller	0.09
typed before thắng	martyr	-0.05
typed before thể	martyr	0.18
typed before thọ	teller	-0.05
typed before thủ	martyr	0.12
typed before tich	martyr	0.1
typed before tien	teller	-0.06
typed before tieng	martyr	-0.08
typed before tieu	martyr	0.09
typed before tim	martyr	-0.16	teller	0.1
typed before tin	martyr	-0.14	teller	0.15
typed before tinh	martyr	0.15	teller	0.07
typed before tiến	martyr	0.06
typed before to	martyr	-0.08	teller	0.18
typed before toi	martyr	-0.19	teller	0.2
typed before ton	martyr	-0.17	teller	-0.08
typed before tra	martyr	0.14	teller	-0.06
typed before trach	teller	0.06
typed before trai	martyr	0.16	teller	-0.11
typed before tran	martyr	-0.05	teller	-0.12
typed before trang	martyr	-0.12
typed before tre	martyr	0.05
typed before trong	martyr	0.1
typed before tru	martyr	0.1
typed before truong	teller	-0.17
typed before trà	teller	-0.05
typed before trác	martyr	0.13
typed before trái	martyr	0.12
typed before trích	teller	-0.06
typed before trước	martyr	-0.13	teller	-0.08
typed before trường	martyr	-0.16
typed before trưởng	martyr	-0.05	teller	-0.05
typed before trận	martyr	-0.1
typed before trẻ	martyr	-0.05	teller	-0.13
typed before trừ	martyr	-0.08
typed before trực	martyr	0.12	teller	0.14
typed before tu	martyr	0.18
typed before tuan	martyr	0.14
typed before tui	martyr	0.05	teller	0.32
typed before tuoi	martyr	-0.19
typed before tuyen	martyr	0.1
typed before tuất	martyr	0.06
typed before tuổi	martyr	0.31
typed before ty	martyr	0.06
typed before tài	martyr	0.07
typed before tá	martyr	0.08
typed before tám	martyr	0.11
typed before tân	martyr	0.07
typed before tên	martyr	0.13	teller	0.06
typed before tìm	martyr	0.22	teller	0.07
typed before tình	martyr	-0.05
typed before tính	martyr	0.09
typed before tòng	martyr	-0.21
typed before tô	martyr	0.07
typed before tôi	teller	0.13
typed before tôm	teller	0.05
typed before tôn	martyr	0.17
typed before tư	martyr	-0.07	teller	0.13
typed before tướng	martyr	-0.07
typed before tường	martyr	-0.16
typed before tưởng	martyr	-0.09
typed before tấn	martyr	0.08
typed before tặng	martyr	-0.07
typed before tổ	martyr	-0.2	teller	0.06
typed before tộc	martyr	0.06	teller	0.22
typed before tới	martyr	0.22
typed before tờ	martyr	0.11	teller	-0.06
typed before từ	teller	-0.08
typed before tử	martyr	-0.11	teller	0.23
typed before u	teller	-0.06
typed before ubnd	teller	0.1
typed before un	martyr	-0.05
typed before ut	teller	0.1
typed before va	martyr	-0.12	teller	-0.07
typed before vam	teller	0.12
typed before vang	martyr	-0.05	teller	0.07
typed before vi	martyr	0.15	teller	0.11
typed before vien	martyr	-0.07
typed before viet	teller	0.05
typed before vinh	martyr	-0.08
typed before viên	martyr	0.27	teller	0.05
typed before viết	martyr	-0.16	teller	0.06
typed before việt	martyr	-0.08
typed before vnch	martyr	-0.09	teller	0.08
typed before vo	martyr	-0.1
typed before voi	martyr	0.33	teller	0.1
typed before vong	martyr	0.06
typed before vu	martyr	0.08	teller	-0.12
typed before vui	martyr	0.09
typed before vuon	martyr	-0.06
typed before vuong	martyr	-0.17	teller	0.11
typed before và	martyr	0.11
typed before vân	martyr	-0.09
typed before vì	martyr	-0.13
typed before vùi	martyr	0.05
typed before vườn	martyr	-0.06	teller	0.09
typed before vấn	martyr	-0.08	teller	-0.12
typed before vận	teller	-0.05
typed before về	martyr	0.12	teller	-0.1
typed before vị	martyr	-0.21
typed before vọng	teller	0.06
typed before với	teller	-0.16
typed before vợ	martyr	0.18	teller	-0.18
typed before vụ	martyr	-0.16
typed before were	martyr	0.19
typed before who	martyr	-0.1
typed before with	martyr	-0.15
typed before woman	martyr	-0.07	teller	-0.05
typed before xa	martyr	0.09	teller	-0.07
typed before xac	martyr	0.1
typed before xe	martyr	0.05	teller	-0.07
typed before xom	martyr	-0.13
typed before xuan	martyr	0.13
typed before xuyen	martyr	0.05
typed before xuyên	martyr	-0.11
typed before xuân	martyr	-0.16
typed before xuống	martyr	-0.05
typed before xuồng	martyr	-0.05
typed before xác	martyr	0.1	teller	0.13
typed before xã	martyr	-0.18
typed before xóm	martyr	0.07
typed before xương	martyr	0.05
typed before y	teller	0.09
typed before yeu	martyr	0.07
typed before yêu	martyr	-0.25
typed before zalo	teller	0.06
typed before à	martyr	-0.08	teller	0.05
typed before ánh	teller	0.06
typed before âm	martyr	-0.18	teller	0.2
typed before ông	martyr	0.09
typed before út	martyr	-0.08
typed before ý	teller	0.24
typed before đi	martyr	-0.14
typed before đoan	martyr	-0.11
typed before đoàn	martyr	-0.08
typed before đoán	martyr	0.05
typed before đài	martyr	-0.11
typed before đàn	martyr	0.07
typed before đào	martyr	0.13
typed before đánh	martyr	-0.06
typed before đây	martyr	-0.23	teller	0.29
typed before đìa	martyr	-0.05
typed before đình	teller	-0.17
typed before đích	martyr	-0.05
typed before đó	martyr	0.35
typed before đúng	martyr	0.07	teller	0.05
typed before đăng	martyr	0.15	teller	0.05
typed before đơn	martyr	-0.08	teller	0.11
typed before đường	martyr	-0.16
typed before được	martyr	-0.06	teller	0.07
typed before đạn	martyr	0.14
typed before đạt	martyr	-0.12
typed before đảng	martyr	0.06
typed before đảo	teller	0.06
typed before đậu	martyr	0.09
typed before đặt	teller	0.11
typed before đến	martyr	0.11
typed before đề	teller	-0.09
typed before đều	martyr	-0.09
typed before đệm	martyr	-0.11
typed before đỉnh	martyr	-0.07
typed before định	martyr	0.13
typed before đọc	martyr	0.11
typed before đỏ	martyr	0.18
typed before đồ	martyr	-0.1	teller	-0.1
typed before đồn	teller	-0.05
typed before đổi	martyr	-0.07
typed before độ	martyr	0.1
typed before đội	martyr	-0.3	teller	-0.11
typed before động	martyr	-0.07
typed before đời	martyr	0.07
typed before đứa	martyr	0.11	teller	-0.06
typed before đức	martyr	-0.18
typed before ơi	martyr	0.07	teller	0.25
typed before ơn	martyr	-0.17
typed before ạ	martyr	-0.14	teller	0.17
typed before ảnh	teller	-0.06
typed before ấy	martyr	-0.08	teller	0.1
typed before ở	martyr	-0.09	teller	-0.05
with day before	teller	-0.23
with day behind	martyr	-0.14	teller	-0.14
with phone before	martyr	-0.11	teller	0.43
with phone behind	martyr	-0.46	teller	0.69
with unit before	martyr	0.09	teller	0.33
with unit behind	martyr	-0.26	teller	0.13
woman	martyr	-0.06
words 1	martyr	-0.38	teller	-0.43
words 2	martyr	0.13	teller	-0.54
words 3	martyr	0.13	teller	0.07
words 4	martyr	-1.03	teller	-0.11
words of text 0	martyr	-0.82	teller	-0.06
words of text 1	teller	-0.1
words of text 2	martyr	0.27	teller	-0.72
words of text 3	martyr	-0.13	teller	-0.16
words of text 4	martyr	-0.24
words of text 5	martyr	-0.26""")
