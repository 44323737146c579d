"""What each piece of evidence about people is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	martyr	-1.01	teller	-0.84
+1=#	martyr	-0.06	teller	-0.27
+1=##	teller	0.18
+1=###	martyr	-0.18	teller	-0.1
+1=####	martyr	0.31	teller	0.13
+1=#####	martyr	-0.06
+1=##########	martyr	-0.39	teller	0.06
+1=$	martyr	0.28	teller	0.1
+1=4th	teller	-0.05
+1=77t	martyr	-0.11	teller	0.18
+1=79t	martyr	0.08	teller	-0.12
+1=84t	teller	0.06
+1=88t	martyr	-0.05	teller	-0.05
+1=90t	teller	-0.05
+1=a	martyr	-0.16	teller	-0.28
+1=ai	martyr	0.06	teller	0.1
+1=an	martyr	0.16
+1=and	martyr	0.3
+1=anh	martyr	-0.26	teller	0.21
+1=ap	martyr	0.11
+1=at	martyr	-0.12
+1=ay	martyr	-0.16
+1=ayun	teller	-0.08
+1=b	martyr	-0.43	teller	-0.09
+1=b1	martyr	0.12
+1=b2	martyr	-0.19	teller	0.1
+1=ba	martyr	0.36	teller	-0.09
+1=bac	martyr	0.08	teller	-0.14
+1=bam	martyr	-0.19
+1=ban	martyr	-0.34	teller	0.18
+1=bang	martyr	0.05	teller	0.07
+1=bao	teller	-0.09
+1=battalion	martyr	0.12
+1=ben	teller	0.13
+1=benh	martyr	0.1
+1=beo	martyr	0.11
+1=bep	martyr	0.05
+1=bhuoch	martyr	-0.1	teller	-0.06
+1=bi	martyr	0.09	teller	0.32
+1=biet	teller	-0.06
+1=bieu	martyr	-0.07
+1=binh	martyr	0.05	teller	-0.14
+1=bo	martyr	0.41
+1=boc	martyr	-0.07
+1=boi	martyr	-0.09
+1=bon	martyr	0.14	teller	0.2
+1=both	martyr	0.08
+1=bru	martyr	0.08
+1=bua	martyr	-0.06
+1=bui	teller	-0.05
+1=buon	martyr	0.08
+1=buried	martyr	-0.15
+1=c	teller	-0.05
+1=c1	teller	0.15
+1=c10	martyr	-0.2
+1=c11	martyr	-0.05
+1=c12	martyr	0.05
+1=c16	martyr	0.09	teller	-0.07
+1=c18	martyr	0.12
+1=c2	martyr	0.06	teller	-0.16
+1=c20	martyr	-0.14	teller	0.2
+1=c3	martyr	0.09
+1=c5	martyr	0.06
+1=c6	martyr	0.13
+1=ca	martyr	0.18	teller	-0.07
+1=cac	martyr	-0.09
+1=cai	martyr	0.15	teller	-0.11
+1=called	martyr	0.06
+1=cam	martyr	-0.13	teller	0.07
+1=can	martyr	0.35
+1=canh	martyr	0.07
+1=cao	martyr	0.12	teller	-0.07
+1=cap	martyr	0.17
+1=cat	martyr	-0.36
+1=cau	martyr	-0.14
+1=ccb	martyr	-0.26
+1=cha	teller	0.12
+1=chac	martyr	-0.12
+1=chau	martyr	0.16
+1=chay	martyr	-0.12	teller	0.09
+1=chef	martyr	0.11
+1=chep	teller	0.13
+1=chi	martyr	-0.18	teller	-0.23
+1=chien	martyr	0.18	teller	-0.12
+1=chieu	martyr	0.06	teller	0.25
+1=chim	martyr	0.19
+1=chin	martyr	0.09
+1=chinh	martyr	-0.25
+1=cho	martyr	-0.27	teller	-0.14
+1=chon	martyr	-0.05	teller	0.14
+1=chong	teller	0.05
+1=chu	martyr	0.09	teller	-0.11
+1=chua	martyr	0.3
+1=chuc	martyr	-0.15	teller	-0.07
+1=chung	teller	-0.09
+1=chuyen	martyr	-0.23
+1=co	martyr	-0.21
+1=coi	martyr	-0.05	teller	0.07
+1=con	martyr	0.15	teller	0.28
+1=cong	teller	0.12
+1=ctv	teller	-0.1
+1=cu	martyr	0.06	teller	-0.1
+1=cua	martyr	-0.41	teller	-0.11
+1=cuc	martyr	-0.05
+1=cung	teller	-0.06
+1=cuong	martyr	0.06
+1=cut	martyr	-0.23
+1=cuu	martyr	-0.05	teller	0.06
+1=d	martyr	-0.3
+1=d1	martyr	-0.07	teller	0.09
+1=d14	martyr	0.11
+1=d445	martyr	0.07
+1=da	martyr	-0.25	teller	0.14
+1=dac	martyr	-0.08
+1=dai	martyr	0.05	teller	0.14
+1=dak	martyr	0.18
+1=dan	martyr	-0.15	teller	-0.07
+1=dang	martyr	-0.2	teller	-0.09
+1=danh	martyr	-0.09
+1=dao	teller	-0.12
+1=dap	martyr	-0.15
+1=dau	martyr	0.08	teller	0.05
+1=day	martyr	-0.16	teller	0.25
+1=de	teller	0.25
+1=dead	martyr	-0.1
+1=dem	teller	-0.05
+1=den	teller	0.09
+1=deo	martyr	0.09	teller	-0.14
+1=deu	martyr	-0.05
+1=di	martyr	-0.25	teller	0.25
+1=dia	martyr	0.06
+1=diec	teller	-0.06
+1=dien	martyr	-0.12
+1=dieu	teller	-0.14
+1=dinh	martyr	-0.17
+1=dit	martyr	-0.21
+1=do	teller	0.28
+1=doan	martyr	-0.09	teller	-0.05
+1=doc	martyr	-0.14	teller	0.15
+1=doi	martyr	0.15	teller	-0.19
+1=don	martyr	0.39	teller	-0.21
+1=dong	martyr	0.25
+1=dt	teller	-0.13
+1=du	martyr	0.16	teller	-0.13
+1=dua	martyr	-0.16
+1=duc	martyr	0.09
+1=dung	teller	-0.05
+1=duoc	martyr	0.45	teller	0.27
+1=duoi	martyr	-0.08	teller	0.12
+1=duong	martyr	-0.12
+1=duy	martyr	-0.1	teller	0.08
+1=e	martyr	0.15	teller	0.05
+1=em	martyr	-0.15	teller	-0.22
+1=en	martyr	-0.07
+1=et	martyr	0.16
+1=fell	martyr	-0.11
+1=from	martyr	0.08	teller	-0.07
+1=gach	martyr	-0.09
+1=gap	martyr	-0.1
+1=gay	martyr	0.06
+1=gi	martyr	0.08
+1=giai	martyr	-0.1
+1=giang	martyr	-0.08
+1=giao	martyr	-0.2	teller	0.08
+1=giay	teller	0.07
+1=gio	martyr	-0.21	teller	0.07
+1=giong	martyr	0.05
+1=giup	martyr	0.08
+1=go	martyr	0.12	teller	-0.28
+1=goc	martyr	0.07
+1=goi	martyr	-0.12	teller	0.2
+1=gom	martyr	-0.09
+1=gui	martyr	-0.21	teller	0.21
+1=h	martyr	-0.05
+1=h1	martyr	0.06
+1=h2	martyr	0.06
+1=h3	martyr	0.06
+1=ha	martyr	0.13	teller	-0.15
+1=had	martyr	-0.07
+1=hai	martyr	0.18	teller	-0.09
+1=hang	martyr	-0.05	teller	-0.19
+1=has	martyr	0.12
+1=hat	martyr	0.11
+1=hay	teller	-0.06
+1=hb	martyr	0.06
+1=he	martyr	0.05
+1=hen	martyr	0.1
+1=hi	martyr	0.38	teller	-0.05
+1=hien	martyr	0.12	teller	-0.1
+1=hiep	martyr	-0.06
+1=hmong	martyr	-0.12
+1=ho	martyr	-0.23	teller	-0.08
+1=hoa	martyr	0.08	teller	-0.05
+1=hoac	martyr	0.16
+1=hoai	teller	-0.06
+1=hoan	teller	0.07
+1=hoang	martyr	0.06	teller	-0.06
+1=hoc	martyr	-0.07
+1=hoi	martyr	0.28	teller	0.07
+1=hom	martyr	-0.12	teller	0.16
+1=hon	martyr	0.05
+1=hong	martyr	-0.07
+1=hop	martyr	-0.06
+1=hp	martyr	-0.12
+1=hs	martyr	-0.17
+1=huan	martyr	-0.09
+1=huyen	martyr	-0.05	teller	-0.05
+1=huynh	martyr	-0.11
+1=hy	martyr	0.4
+1=i	martyr	0.32
+1=in	martyr	0.05
+1=k	teller	0.15
+1=ke	martyr	-0.48	teller	0.27
+1=keo	martyr	0.1
+1=keu	martyr	-0.08
+1=khac	martyr	-0.05
+1=khai	martyr	-0.05	teller	0.16
+1=khang	martyr	-0.06
+1=khau	martyr	-0.13
+1=khe	martyr	-0.05
+1=khi	martyr	0.08
+1=khieng	martyr	-0.07
+1=khmer	martyr	0.21
+1=khoai	martyr	0.13
+1=khong	martyr	0.06	teller	-0.28
+1=kiem	martyr	0.06
+1=kien	martyr	0.05
+1=kieu	teller	0.05
+1=kim	martyr	-0.13	teller	0.13
+1=kinh	teller	0.09
+1=kt	martyr	-0.06
+1=ky	teller	0.2
+1=la	martyr	-0.33	teller	0.33
+1=lac	martyr	-0.12	teller	-0.08
+1=lai	martyr	-0.1	teller	0.08
+1=lam	martyr	-0.14	teller	-0.08
+1=lang	martyr	0.1	teller	0.11
+1=lanh	martyr	-0.05
+1=lap	martyr	-0.06	teller	0.05
+1=lay	teller	0.14
+1=le	teller	-0.23
+1=left	martyr	-0.15
+1=len	martyr	0.13	teller	-0.06
+1=lenh	martyr	0.07
+1=linh	teller	0.17
+1=lo	martyr	0.29	teller	-0.14
+1=loc	martyr	-0.07
+1=lon	martyr	-0.13	teller	-0.06
+1=long	martyr	-0.18
+1=lop	martyr	-0.06	teller	-0.09
+1=lost	martyr	-0.11
+1=ls	martyr	0.11	teller	-0.05
+1=lua	martyr	-0.09	teller	-0.05
+1=luc	martyr	0.27	teller	-0.11
+1=lun	martyr	0.09
+1=luong	martyr	-0.12
+1=luu	martyr	0.08
+1=ly	martyr	-0.06
+1=ma	martyr	0.28
+1=mac	martyr	0.12
+1=mai	martyr	0.05	teller	-0.06
+1=man	martyr	-0.08
+1=mang	martyr	-0.1
+1=manh	martyr	-0.17
+1=mao	martyr	0.09
+1=mat	martyr	0.21	teller	0.11
+1=may	martyr	0.13
+1=me	teller	-0.09
+1=medic	martyr	0.1
+1=minh	martyr	0.15
+1=mo	teller	-0.12
+1=moc	martyr	-0.18	teller	0.1
+1=moi	martyr	0.66	teller	-0.09
+1=mort	martyr	-0.12
+1=mr	martyr	0.11
+1=mu	martyr	0.12
+1=mua	martyr	-0.09
+1=mui	martyr	0.07
+1=muoi	martyr	0.05
+1=muong	martyr	-0.1	teller	-0.05
+1=my	teller	-0.17
+1=na	martyr	-0.06
+1=nam	martyr	0.31	teller	0.2
+1=nay	martyr	-0.31	teller	0.33
+1=nd	martyr	-0.08
+1=ne	martyr	-0.14
+1=nen	martyr	0.1	teller	0.2
+1=neu	martyr	-0.07	teller	0.07
+1=next	martyr	0.05
+1=ng	martyr	0.07
+1=nga	martyr	0.06
+1=ngai	martyr	-0.08
+1=ngan	martyr	-0.1	teller	-0.08
+1=ngay	martyr	0.44
+1=nghe	martyr	0.2
+1=nghi	martyr	-0.08	teller	-0.07
+1=nghia	martyr	-0.16
+1=ngo	martyr	-0.05
+1=ngoai	martyr	-0.09	teller	-0.1
+1=ngoi	martyr	0.1
+1=nguoi	martyr	-0.05
+1=nguyen	teller	0.06
+1=nha	martyr	0.19	teller	-0.05
+1=nham	teller	-0.1
+1=nhan	martyr	0.23	teller	0.09
+1=nhap	martyr	-0.1	teller	0.11
+1=nhat	martyr	-0.11
+1=nhay	martyr	0.09
+1=nhe	martyr	0.05	teller	0.08
+1=nho	martyr	0.08	teller	0.4
+1=nhom	teller	0.05
+1=nhu	martyr	-0.15
+1=nhung	martyr	0.11
+1=ninh	martyr	-0.05
+1=nn	teller	-0.05
+1=no	martyr	-0.37	teller	-0.06
+1=noi	martyr	0.11	teller	0.28
+1=nong	martyr	0.05
+1=nous	martyr	-0.05
+1=now	martyr	-0.06	teller	0.1
+1=ntls	teller	0.06
+1=nu	martyr	0.08	teller	-0.14
+1=nua	martyr	-0.1	teller	0.14
+1=nung	martyr	0.05
+1=nuoi	martyr	0.07	teller	-0.06
+1=nurse	martyr	0.06
+1=o	martyr	-0.12	teller	0.19
+1=of	teller	0.09
+1=oi	teller	-0.05
+1=om	martyr	0.11	teller	-0.05
+1=ong	martyr	-0.25	teller	0.13
+1=or	martyr	0.12
+1=passed	teller	0.1
+1=phai	martyr	-0.15
+1=pham	martyr	0.21	teller	-0.06
+1=phan	teller	-0.07
+1=phao	martyr	0.15	teller	0.15
+1=phat	martyr	-0.08	teller	0.05
+1=phi	martyr	-0.06
+1=phia	martyr	0.07
+1=phien	teller	0.07
+1=pho	martyr	-0.09	teller	-0.13
+1=phong	martyr	-0.24
+1=phu	martyr	-0.17	teller	0.07
+1=phuc	martyr	-0.08	teller	0.05
+1=phung	martyr	-0.17	teller	0.07
+1=phuong	martyr	0.05	teller	-0.05
+1=q	martyr	0.1	teller	0.06
+1=qua	teller	-0.05
+1=quan	martyr	-0.36	teller	0.42
+1=quang	martyr	-0.14	teller	0.1
+1=quay	martyr	0.2
+1=que	martyr	-0.39
+1=qui	martyr	-0.13
+1=quoc	martyr	-0.19
+1=quy	martyr	-0.07	teller	-0.05
+1=ra	martyr	0.09
+1=rach	teller	0.05
+1=rang	martyr	0.1
+1=read	martyr	-0.1
+1=regiment	martyr	0.05
+1=ro	teller	0.1
+1=roi	martyr	-0.17	teller	0.08
+1=s	martyr	-0.23
+1=said	martyr	-0.08
+1=sam	teller	0.11
+1=san	teller	0.08
+1=sang	martyr	-0.16	teller	-0.11
+1=sanh	martyr	0.07	teller	-0.06
+1=sau	martyr	-0.1	teller	-0.14
+1=sdt	martyr	0.13
+1=se	martyr	0.06	teller	-0.05
+1=seo	martyr	0.05	teller	-0.11
+1=she	martyr	0.16
+1=si	teller	-0.05
+1=sinh	martyr	-0.28	teller	0.13
+1=so	martyr	-0.17	teller	-0.25
+1=soan	martyr	-0.07
+1=soc	teller	0.09
+1=son	martyr	0.2
+1=song	martyr	-0.29	teller	0.09
+1=squad	martyr	-0.08
+1=still	martyr	-0.06
+1=street	martyr	-0.05
+1=su	martyr	-0.06	teller	0.09
+1=sung	martyr	-0.1
+1=suu	martyr	-0.06	teller	0.27
+1=t	martyr	0.1
+1=ta	martyr	-0.09	teller	-0.06
+1=tai	martyr	-0.21
+1=tam	martyr	-0.2	teller	0.19
+1=tan	martyr	0.12
+1=tang	teller	-0.05
+1=tap	martyr	0.13
+1=tau	martyr	0.08
+1=tay	martyr	0.13
+1=ten	martyr	-0.53	teller	-0.3
+1=thach	martyr	-0.05
+1=thai	martyr	0.22	teller	-0.09
+1=than	martyr	-0.07	teller	-0.1
+1=thang	martyr	0.45
+1=thanh	martyr	-0.07
+1=that	martyr	0.29
+1=thay	martyr	-0.14	teller	-0.09
+1=the	martyr	-0.35	teller	-0.07
+1=theo	teller	0.15
+1=they	martyr	0.11
+1=thi	martyr	0.42	teller	-0.23
+1=thien	martyr	-0.05
+1=thiet	martyr	0.05
+1=tho	martyr	0.23
+1=thoi	martyr	0.11	teller	-0.05
+1=thom	martyr	0.08
+1=thon	martyr	0.1	teller	0.08
+1=thong	teller	-0.15
+1=thu	martyr	-0.24	teller	0.13
+1=thuong	martyr	0.17
+1=thuy	martyr	0.27
+1=thuyen	martyr	0.06
+1=tich	martyr	-0.05
+1=tiem	martyr	0.07
+1=tien	teller	0.05
+1=tiep	martyr	0.17	teller	-0.09
+1=tieu	martyr	0.25	teller	-0.07
+1=tim	martyr	0.08
+1=tin	martyr	-0.08	teller	0.09
+1=tinh	teller	-0.09
+1=to	martyr	0.14	teller	0.15
+1=toi	martyr	0.12	teller	0.34
+1=tong	martyr	0.07
+1=tra	martyr	0.1	teller	0.09
+1=trac	martyr	-0.05
+1=trai	martyr	-0.06
+1=tram	martyr	-0.2	teller	-0.05
+1=tran	martyr	-0.24
+1=trang	martyr	-0.08	teller	-0.05
+1=tren	martyr	-0.08
+1=trinh	martyr	-0.08	teller	0.09
+1=tro	martyr	-0.11	teller	-0.12
+1=troi	martyr	0.23
+1=trong	martyr	-0.16	teller	0.33
+1=tru	martyr	-0.13
+1=truc	martyr	-0.13	teller	0.1
+1=trung	martyr	0.24	teller	-0.22
+1=truoc	martyr	-0.15
+1=truong	martyr	0.07	teller	0.17
+1=tu	martyr	0.41	teller	-0.19
+1=tuc	teller	0.2
+1=tue	martyr	0.1
+1=tui	martyr	-0.09
+1=tuoi	martyr	0.11
+1=tuong	teller	-0.05
+1=tuy	martyr	-0.08
+1=two	martyr	-0.08
+1=u	martyr	-0.06
+1=ung	martyr	-0.12
+1=ut	martyr	0.07
+1=uy	martyr	-0.08
+1=va	martyr	-0.23	teller	0.25
+1=vac	martyr	0.09
+1=van	martyr	-0.24	teller	-0.08
+1=vao	martyr	-0.08	teller	-0.05
+1=vay	martyr	0.13
+1=ve	teller	-0.14
+1=vi	martyr	-0.06	teller	0.05
+1=vien	martyr	-0.08	teller	0.1
+1=viet	martyr	0.18	teller	-0.21
+1=village	martyr	-0.07
+1=vinh	martyr	0.05
+1=vo	teller	0.13
+1=voi	martyr	0.11	teller	0.09
+1=vong	martyr	0.06
+1=vu	martyr	-0.06
+1=vua	martyr	0.19
+1=vui	martyr	-0.2
+1=vuong	martyr	-0.09
+1=we	martyr	0.09
+1=went	martyr	-0.1
+1=were	martyr	-0.1
+1=who	martyr	0.27	teller	-0.05
+1=xe	teller	-0.06
+1=xin	martyr	0.3	teller	0.05
+1=xom	teller	0.06
+1=xong	martyr	-0.12
+1=xua	teller	0.06
+1=xuong	martyr	-0.11
+1=y	martyr	0.36	teller	-0.11
+1=yen	martyr	0.12	teller	-0.09
+2=#	martyr	0.13	teller	-0.08
+2=##	martyr	0.22
+2=###	martyr	-0.09	teller	0.14
+2=####	martyr	0.08	teller	-0.17
+2=##########	martyr	0.15	teller	-0.08
+2=$	martyr	-0.11	teller	-0.1
+2=a	martyr	0.21	teller	0.12
+2=ac	martyr	0.08
+2=ai	teller	-0.19
+2=an	teller	-0.05
+2=and	martyr	-0.08
+2=anh	teller	0.14
+2=ans	martyr	0.06
+2=ap	martyr	-0.07	teller	0.11
+2=at	teller	-0.05
+2=aunt	martyr	0.09
+2=ay	martyr	-0.17	teller	0.08
+2=b	martyr	0.14	teller	0.06
+2=ba	martyr	-0.12	teller	0.07
+2=bac	martyr	0.32	teller	0.19
+2=back	martyr	0.05
+2=bai	martyr	-0.16	teller	0.12
+2=ban	martyr	-0.05
+2=bang	martyr	-0.22
+2=bat	martyr	-0.24
+2=bay	martyr	-0.15
+2=be	teller	0.12
+2=ben	martyr	0.1
+2=benh	martyr	-0.17
+2=bi	martyr	-0.12
+2=bia	martyr	-0.05	teller	-0.06
+2=bien	teller	-0.09
+2=biet	martyr	0.13	teller	-0.16
+2=binh	martyr	-0.2	teller	0.05
+2=bo	martyr	0.23	teller	0.11
+2=boc	martyr	0.08
+2=boi	martyr	-0.1
+2=bom	martyr	-0.41	teller	0.1
+2=bon	martyr	0.06	teller	0.26
+2=bong	martyr	-0.06	teller	0.11
+2=bt	teller	-0.05
+2=bui	martyr	0.07
+2=bun	teller	0.1
+2=buoc	martyr	0.06
+2=buoi	martyr	-0.16
+2=buon	martyr	-0.11
+2=but	martyr	0.06
+2=buu	martyr	0.08
+2=by	martyr	0.07
+2=c	martyr	-0.3	teller	0.08
+2=c1	martyr	0.06
+2=c2	martyr	-0.14	teller	-0.11
+2=c6	martyr	-0.07	teller	0.1
+2=c9	martyr	-0.08
+2=ca	teller	0.18
+2=cach	martyr	0.08
+2=cai	martyr	0.1
+2=cam	teller	-0.08
+2=can	teller	-0.14
+2=cang	martyr	0.1	teller	0.07
+2=canh	martyr	0.11
+2=cao	martyr	0.18
+2=cap	teller	0.1
+2=cat	martyr	0.12	teller	0.06
+2=cau	teller	-0.17
+2=cay	martyr	0.26
+2=ccb	teller	-0.05
+2=chac	teller	-0.08
+2=chan	martyr	-0.1	teller	-0.05
+2=chanh	martyr	-0.05
+2=chat	martyr	-0.08
+2=chau	martyr	-0.25	teller	-0.05
+2=chay	martyr	-0.05
+2=che	teller	-0.05
+2=cheng	martyr	0.05
+2=cheo	martyr	0.16
+2=chet	martyr	-0.57	teller	-0.12
+2=chi	teller	0.08
+2=chien	martyr	-0.22	teller	0.12
+2=chin	martyr	-0.13
+2=chinh	martyr	-0.07	teller	-0.05
+2=cho	martyr	-0.13	teller	-0.2
+2=chon	martyr	0.31	teller	0.3
+2=chong	martyr	0.29
+2=chu	martyr	0.22	teller	-0.23
+2=chua	martyr	-0.12	teller	-0.19
+2=chuc	martyr	-0.06	teller	0.13
+2=chung	martyr	0.08	teller	-0.07
+2=chuyen	martyr	0.14	teller	0.11
+2=co	teller	0.12
+2=coi	teller	0.06
+2=company	martyr	-0.07
+2=con	martyr	-0.17	teller	0.07
+2=cong	martyr	0.23	teller	0.08
+2=cot	martyr	-0.1
+2=cu	martyr	0.17	teller	-0.19
+2=cua	martyr	0.45	teller	0.06
+2=cuc	martyr	-0.05
+2=cung	martyr	-0.11	teller	0.14
+2=cuoi	martyr	-0.1	teller	0.15
+2=cuong	martyr	0.07	teller	-0.06
+2=cut	martyr	-0.07
+2=cuu	martyr	-0.11	teller	0.13
+2=d	martyr	-0.06	teller	0.12
+2=d5	martyr	0.07
+2=d6	martyr	-0.12
+2=d8	martyr	0.1	teller	-0.06
+2=d9	martyr	0.06	teller	-0.07
+2=da	martyr	-0.05	teller	-0.16
+2=dac	teller	-0.05
+2=dai	martyr	0.09	teller	-0.14
+2=dak	martyr	-0.05
+2=dam	martyr	-0.12
+2=dan	martyr	-0.41	teller	-0.07
+2=danh	martyr	0.3	teller	-0.07
+2=dap	martyr	0.06
+2=dat	martyr	-0.14	teller	0.08
+2=dau	martyr	0.44	teller	-0.27
+2=day	martyr	0.15
+2=de	martyr	0.15	teller	0.24
+2=dec	martyr	0.07
+2=dem	martyr	0.19
+2=den	martyr	0.12
+2=di	martyr	-0.12	teller	0.1
+2=dia	martyr	-0.09	teller	0.19
+2=dich	martyr	-0.12
+2=died	martyr	-0.09
+2=diem	martyr	0.16
+2=dien	martyr	-0.05	teller	0.16
+2=dieu	martyr	-0.09	teller	-0.1
+2=dinh	martyr	0.3	teller	-0.18
+2=do	martyr	-0.22
+2=doan	martyr	-0.27	teller	-0.08
+2=doc	martyr	0.12
+2=doi	martyr	0.13	teller	-0.05
+2=don	martyr	-0.53
+2=dong	martyr	-0.19	teller	0.07
+2=du	teller	0.2
+2=dua	teller	-0.13
+2=duc	martyr	-0.06	teller	0.13
+2=dung	martyr	-0.12	teller	0.09
+2=duoc	martyr	-0.26	teller	0.13
+2=duoi	teller	0.12
+2=duy	martyr	-0.07
+2=duyen	martyr	-0.26
+2=e	martyr	0.13
+2=e1	teller	-0.08
+2=e174	martyr	-0.11	teller	0.11
+2=em	teller	0.23
+2=example	teller	0.08
+2=fell	martyr	0.1
+2=from	martyr	-0.06
+2=gac	martyr	0.16	teller	-0.09
+2=gai	martyr	-0.15	teller	0.24
+2=gao	martyr	0.05
+2=gap	martyr	0.13
+2=ghe	martyr	0.14
+2=gia	martyr	0.21	teller	0.16
+2=giai	martyr	-0.08
+2=giang	martyr	0.22
+2=giao	martyr	0.09	teller	0.06
+2=giap	martyr	0.05
+2=giay	martyr	-0.09	teller	-0.06
+2=gie	martyr	0.07
+2=gieng	martyr	-0.05
+2=gio	martyr	-0.27	teller	-0.13
+2=gioi	martyr	0.07
+2=giong	martyr	0.4	teller	0.07
+2=giua	martyr	0.07
+2=giup	teller	-0.2
+2=go	martyr	-0.13	teller	0.11
+2=goc	martyr	-0.16	teller	-0.05
+2=goi	martyr	0.22	teller	-0.24
+2=got	martyr	-0.06
+2=gui	martyr	0.24
+2=h	teller	0.1
+2=ha	martyr	0.06	teller	-0.08
+2=had	martyr	0.22
+2=hai	martyr	0.14
+2=han	martyr	0.05
+2=hang	martyr	-0.09
+2=hanh	martyr	-0.07
+2=hao	teller	0.13
+2=hat	martyr	0.05
+2=have	teller	0.11
+2=hay	martyr	-0.06	teller	0.13
+2=he	martyr	-0.22	teller	0.07
+2=hi	martyr	-0.07
+2=hien	teller	0.05
+2=hiep	martyr	-0.11	teller	0.1
+2=hinh	martyr	-0.16	teller	0.13
+2=his	martyr	0.09
+2=hmong	martyr	0.05
+2=ho	martyr	-0.08	teller	0.11
+2=hoa	martyr	0.06	teller	-0.05
+2=hoai	teller	0.06
+2=hoan	martyr	-0.06
+2=hoang	martyr	0.15	teller	-0.12
+2=hoat	martyr	0.23	teller	-0.06
+2=hoc	martyr	0.08
+2=hoi	martyr	0.13	teller	0.12
+2=hom	martyr	-0.14	teller	-0.09
+2=hong	martyr	-0.05
+2=hospital	martyr	-0.06
+2=hre	martyr	-0.09	teller	0.1
+2=hs	martyr	-0.05
+2=hue	teller	-0.05
+2=huu	martyr	-0.11	teller	-0.06
+2=huy	martyr	-0.27	teller	-0.12
+2=huyen	martyr	0.06	teller	-0.09
+2=huynh	martyr	0.06
+2=i	martyr	-0.16	teller	-0.11
+2=il	martyr	-0.05
+2=in	martyr	-0.26
+2=inside	martyr	0.05
+2=is	martyr	-0.08
+2=kan	martyr	0.07
+2=ke	martyr	0.12	teller	-0.08
+2=ken	martyr	0.05
+2=kha	martyr	0.09
+2=khac	martyr	0.14	teller	-0.07
+2=khai	martyr	0.06	teller	0.05
+2=khang	martyr	-0.05	teller	0.05
+2=khanh	martyr	0.15	teller	-0.07
+2=khe	martyr	0.12
+2=khi	martyr	0.14
+2=khmer	teller	-0.05
+2=khoat	martyr	0.07
+2=khoe	martyr	-0.15	teller	-0.06
+2=khoi	martyr	-0.13
+2=khong	martyr	-0.23
+2=khu	martyr	-0.06	teller	-0.06
+2=khuong	martyr	-0.07
+2=kia	martyr	0.1
+2=kich	martyr	-0.05
+2=kiem	teller	-0.06
+2=kien	martyr	0.16
+2=kieu	teller	0.05
+2=kim	martyr	0.16	teller	-0.06
+2=kinh	teller	0.09
+2=ko	martyr	0.06
+2=l	martyr	0.1
+2=la	martyr	-0.35	teller	0.09
+2=lac	martyr	0.22
+2=lai	martyr	0.09
+2=lam	martyr	-0.26	teller	0.14
+2=lan	martyr	-0.14	teller	0.06
+2=lanh	martyr	-0.06
+2=lao	martyr	-0.19
+2=lap	martyr	-0.08	teller	0.05
+2=lau	martyr	0.05
+2=lay	teller	-0.09
+2=le	martyr	-0.12	teller	0.09
+2=leader	martyr	-0.08
+2=left	martyr	0.09
+2=len	martyr	0.1	teller	-0.05
+2=lenh	martyr	-0.06
+2=letter	teller	0.08
+2=liem	martyr	0.05
+2=lien	martyr	0.12
+2=liet	martyr	0.12
+2=linh	martyr	0.07	teller	0.08
+2=loc	martyr	0.14	teller	-0.09
+2=loi	teller	0.09
+2=long	martyr	-0.14	teller	0.08
+2=lop	martyr	-0.05
+2=lost	martyr	-0.06
+2=ls	teller	0.06
+2=luan	martyr	0.05
+2=luc	martyr	0.26	teller	-0.14
+2=luoi	martyr	0.09	teller	0.13
+2=luon	martyr	0.24
+2=luong	martyr	0.16
+2=luu	martyr	0.21
+2=ly	martyr	-0.18	teller	-0.1
+2=m	martyr	0.13
+2=ma	martyr	-0.07	teller	0.26
+2=mac	martyr	0.05
+2=mai	martyr	-0.19	teller	0.11
+2=man	martyr	-0.15
+2=mang	teller	-0.06
+2=manh	martyr	0.14
+2=mat	martyr	-0.41	teller	-0.13
+2=may	martyr	-0.1	teller	0.21
+2=me	martyr	-0.05	teller	-0.45
+2=meme	martyr	0.07
+2=men	teller	-0.05
+2=mien	martyr	0.18
+2=mieng	martyr	-0.09
+2=min	martyr	0.15
+2=minh	martyr	-0.07	teller	0.29
+2=mo	martyr	0.18	teller	-0.17
+2=moc	martyr	-0.07
+2=moi	martyr	0.13
+2=mon	martyr	0.1
+2=mong	martyr	0.21	teller	-0.07
+2=mot	martyr	-0.05
+2=mr	martyr	-0.05
+2=mu	martyr	-0.05
+2=muoi	martyr	0.2	teller	0.1
+2=muon	martyr	-0.07	teller	0.2
+2=muong	martyr	0.08	teller	-0.08
+2=na	teller	-0.2
+2=nam	martyr	0.15
+2=nao	teller	0.07
+2=nay	martyr	0.15	teller	-0.09
+2=never	martyr	0.1
+2=ng	teller	0.1
+2=nga	martyr	-0.1	teller	-0.07
+2=ngai	martyr	-0.06
+2=ngan	martyr	0.17
+2=ngay	martyr	-0.37	teller	0.1
+2=nghe	martyr	-0.29	teller	-0.06
+2=nghi	martyr	-0.06	teller	0.06
+2=nghia	martyr	0.2
+2=nghiem	martyr	-0.07
+2=ngo	martyr	0.2
+2=ngoai	martyr	0.08
+2=ngoc	martyr	-0.05	teller	0.05
+2=ngoi	martyr	0.15	teller	0.05
+2=ngu	martyr	-0.22	teller	0.1
+2=nguoi	martyr	-0.2	teller	-0.06
+2=nguyen	martyr	0.22	teller	-0.27
+2=nguyet	martyr	-0.14	teller	0.05
+2=nhac	martyr	0.07
+2=nhan	martyr	0.12	teller	0.13
+2=nhat	teller	-0.09
+2=nhau	martyr	0.23
+2=nhien	martyr	-0.07
+2=nho	martyr	0.08
+2=nhon	teller	0.12
+2=nhu	martyr	-0.06	teller	-0.06
+2=nhung	teller	-0.11
+2=nhut	martyr	0.07
+2=ni	martyr	-0.12
+2=nien	martyr	0.15
+2=ninh	martyr	0.17	teller	0.06
+2=no	martyr	-0.16	teller	0.16
+2=noi	teller	0.22
+2=nu	martyr	0.07	teller	0.11
+2=nua	martyr	0.11
+2=nung	martyr	-0.08
+2=nuoc	teller	0.11
+2=o	teller	-0.24
+2=oanh	martyr	-0.05
+2=of	martyr	0.06	teller	0.16
+2=oi	martyr	0.1
+2=om	martyr	-0.06
+2=on	teller	0.08
+2=ong	martyr	-0.09	teller	0.39
+2=our	martyr	0.08
+2=pa	martyr	-0.05
+2=people	martyr	0.07
+2=pha	martyr	-0.12
+2=phai	martyr	-0.11
+2=pham	martyr	-0.13	teller	-0.05
+2=phan	martyr	-0.08	teller	0.08
+2=phao	martyr	0.09
+2=phap	martyr	0.24
+2=phau	martyr	0.16	teller	0.05
+2=phep	martyr	0.15
+2=phi	martyr	-0.07
+2=pho	teller	0.13
+2=phong	martyr	0.09	teller	0.05
+2=phu	teller	-0.09
+2=phuc	martyr	-0.05	teller	-0.09
+2=phung	martyr	0.05
+2=phuoc	martyr	0.05
+2=phuong	martyr	0.05
+2=plei	martyr	0.1	teller	0.06
+2=qua	martyr	-0.14	teller	0.09
+2=quach	martyr	-0.07
+2=quan	martyr	0.17	teller	-0.19
+2=quang	teller	0.15
+2=quao	martyr	0.19
+2=que	martyr	-0.47	teller	0.06
+2=quen	teller	-0.06
+2=quy	martyr	0.14
+2=quyen	martyr	-0.08
+2=quyet	martyr	-0.2	teller	0.05
+2=quynh	martyr	-0.22	teller	-0.05
+2=ra	martyr	0.17	teller	-0.05
+2=rach	martyr	0.14
+2=rang	martyr	0.08	teller	0.08
+2=regiment	martyr	-0.05
+2=ri	martyr	-0.11
+2=rieng	martyr	0.07
+2=ro	martyr	-0.07	teller	0.16
+2=roi	martyr	0.16	teller	-0.22
+2=rung	martyr	-0.05
+2=ruot	martyr	0.33
+2=rut	martyr	-0.08
+2=sa	martyr	0.13
+2=sai	martyr	0.17
+2=sam	martyr	-0.07	teller	-0.07
+2=san	martyr	-0.07
+2=sang	martyr	-0.09	teller	0.13
+2=sanh	martyr	-0.1
+2=sap	martyr	-0.05
+2=sat	martyr	-0.06
+2=sau	teller	-0.08
+2=say	martyr	-0.07
+2=says	martyr	0.06
+2=si	martyr	0.24	teller	-0.18
+2=sinh	martyr	0.63	teller	-0.24
+2=so	martyr	-0.12	teller	-0.13
+2=som	martyr	-0.08
+2=son	teller	0.1
+2=sot	martyr	-0.06
+2=source	martyr	0.1
+2=su	martyr	-0.07
+2=sua	martyr	-0.07
+2=suc	martyr	-0.09
+2=sut	martyr	-0.07
+2=sy	martyr	0.12
+2=ta	martyr	-0.1
+2=tac	martyr	0.08
+2=tai	martyr	0.21	teller	-0.09
+2=tam	teller	0.17
+2=tan	teller	-0.1
+2=tang	martyr	0.08
+2=tao	martyr	-0.08
+2=tap	martyr	-0.16
+2=tau	martyr	0.12
+2=tay	martyr	-0.11	teller	-0.14
+2=ten	martyr	-0.17	teller	-0.11
+2=th	martyr	0.05
+2=tha	martyr	-0.06
+2=thac	teller	0.14
+2=thach	martyr	-0.06
+2=thai	martyr	-0.11	teller	0.1
+2=tham	martyr	0.21	teller	0.05
+2=than	martyr	-0.16	teller	-0.05
+2=thang	martyr	-0.08	teller	0.15
+2=thanh	martyr	-0.12
+2=thao	martyr	0.09	teller	0.06
+2=that	martyr	-0.41	teller	-0.12
+2=thcs	teller	0.06
+2=the	martyr	-0.24	teller	-0.18
+2=theo	martyr	0.07
+2=thi	martyr	-0.37
+2=thien	martyr	0.07
+2=thiet	martyr	-0.16
+2=thieu	martyr	0.16	teller	-0.14
+2=tho	martyr	-0.1
+2=thoai	martyr	-0.13
+2=thoat	martyr	-0.22
+2=thoi	martyr	0.16	teller	-0.06
+2=thom	martyr	-0.05
+2=thon	martyr	-0.09	teller	-0.22
+2=thong	martyr	0.16	teller	-0.06
+2=thu	martyr	0.13
+2=thuan	martyr	0.1	teller	-0.19
+2=thuat	martyr	0.09
+2=thuc	martyr	-0.06
+2=thuoc	martyr	-0.07
+2=thuong	martyr	0.07	teller	0.14
+2=thuy	teller	-0.08
+2=thuyen	martyr	-0.05
+2=tiem	martyr	-0.06
+2=tieng	martyr	0.13
+2=tieu	martyr	-0.23	teller	0.15
+2=tim	teller	0.05
+2=tin	martyr	0.08	teller	-0.17
+2=tinh	martyr	-0.12	teller	0.11
+2=tnxp	martyr	0.11	teller	-0.05
+2=to	martyr	0.21	teller	0.12
+2=toan	martyr	0.17
+2=toc	martyr	-0.17	teller	0.14
+2=toi	teller	0.1
+2=ton	martyr	-0.17	teller	0.08
+2=tra	teller	-0.24
+2=trach	martyr	-0.09
+2=trai	teller	0.15
+2=tram	martyr	-0.09
+2=tran	martyr	0.14	teller	0.14
+2=trang	martyr	-0.14	teller	0.2
+2=trao	martyr	-0.08
+2=tre	martyr	-0.08	teller	-0.05
+2=tren	teller	-0.05
+2=tri	teller	-0.05
+2=trieu	martyr	-0.15
+2=trinh	martyr	-0.23	teller	0.14
+2=tro	martyr	-0.14
+2=troi	martyr	0.11
+2=trong	martyr	0.09	teller	-0.27
+2=trung	martyr	-0.46	teller	-0.12
+2=truoc	martyr	0.22
+2=truong	martyr	-0.19
+2=tu	martyr	0.14	teller	0.07
+2=tuan	martyr	-0.06
+2=tuat	teller	-0.06
+2=tue	martyr	0.05
+2=tui	martyr	-0.2
+2=tung	teller	0.12
+2=tuoi	martyr	-0.05	teller	-0.16
+2=tuong	martyr	-0.12	teller	0.1
+2=tuy	martyr	0.18	teller	-0.05
+2=tuyen	martyr	0.05
+2=u	teller	0.11
+2=uong	teller	0.07
+2=ut	martyr	0.25
+2=uy	martyr	0.22	teller	-0.09
+2=va	martyr	-0.3
+2=van	martyr	-0.17	teller	0.1
+2=ve	teller	0.09
+2=vi	martyr	0.28
+2=viec	martyr	-0.06	teller	-0.11
+2=vien	martyr	-0.13	teller	0.22
+2=viet	martyr	-0.09
+2=vinh	martyr	0.28	teller	-0.05
+2=vo	martyr	-0.1	teller	-0.19
+2=voi	teller	0.07
+2=vong	martyr	0.13	teller	0.05
+2=vu	teller	-0.15
+2=vui	martyr	-0.3
+2=vung	martyr	-0.09	teller	0.07
+2=vuong	martyr	-0.36	teller	0.21
+2=was	martyr	0.27
+2=who	martyr	-0.12
+2=xa	martyr	-0.34	teller	0.31
+2=xac	martyr	0.11	teller	-0.05
+2=xe	martyr	0.05	teller	0.26
+2=xem	teller	0.1
+2=xet	martyr	-0.14
+2=xin	martyr	-0.05
+2=xo	martyr	0.11	teller	-0.05
+2=xom	martyr	-0.06	teller	-0.18
+2=xu	martyr	-0.06
+2=xua	martyr	0.11	teller	0.06
+2=xuan	martyr	0.19	teller	0.07
+2=xuc	martyr	-0.07
+2=xuong	martyr	0.12	teller	-0.11
+2=xuyen	martyr	0.05	teller	0.05
+2=y	martyr	-0.24	teller	-0.08
+2=years	teller	-0.09
+2=yen	martyr	0.25	teller	-0.05
+2=yeu	martyr	-0.09
+3=#	martyr	-0.05	teller	-0.22
+3=##	martyr	0.05	teller	0.34
+3=###	martyr	-0.12
+3=####	martyr	0.25	teller	-0.2
+3=$	martyr	0.06	teller	0.46
+3=a	martyr	-0.26	teller	-0.06
+3=ai	martyr	-0.11	teller	-0.06
+3=all	martyr	0.09
+3=an	martyr	-0.11
+3=ancien	martyr	-0.17	teller	0.12
+3=and	martyr	-0.11
+3=anh	martyr	0.19
+3=ap	martyr	-0.08	teller	0.18
+3=arvn	martyr	-0.08
+3=at	martyr	0.37
+3=au	martyr	0.09
+3=ay	martyr	-0.09
+3=b	martyr	-0.17
+3=b2	martyr	0.06
+3=b41	teller	0.08
+3=ba	martyr	0.28	teller	-0.15
+3=bac	martyr	0.43
+3=bach	martyr	-0.18
+3=ban	martyr	0.18	teller	-0.14
+3=bang	martyr	-0.28
+3=bao	martyr	0.26	teller	-0.08
+3=battalion	martyr	0.07
+3=bau	teller	0.11
+3=bay	teller	0.07
+3=be	martyr	0.22
+3=ben	teller	-0.09
+3=benh	martyr	-0.1
+3=bep	martyr	0.08
+3=beside	martyr	0.09
+3=bi	martyr	-0.2	teller	0.09
+3=bia	martyr	0.15
+3=bien	martyr	-0.2	teller	0.1
+3=biet	martyr	-0.1	teller	-0.07
+3=binh	martyr	0.16	teller	0.14
+3=bo	martyr	0.07	teller	0.05
+3=boi	martyr	0.11
+3=bon	teller	-0.08
+3=bong	martyr	0.1
+3=both	martyr	-0.15
+3=bua	martyr	0.12
+3=bui	martyr	-0.08
+3=buon	martyr	0.09	teller	0.09
+3=by	martyr	-0.05	teller	0.12
+3=c	martyr	0.13	teller	0.12
+3=c10	martyr	-0.09
+3=c2	teller	0.05
+3=c3	martyr	0.09
+3=c5	teller	0.12
+3=c9	teller	-0.1
+3=ca	martyr	0.17	teller	0.12
+3=cac	martyr	-0.13
+3=cach	martyr	0.1
+3=cai	teller	-0.13
+3=cam	martyr	0.08
+3=can	martyr	-0.42	teller	-0.1
+3=cang	martyr	-0.07
+3=canh	martyr	-0.22	teller	0.41
+3=cao	teller	-0.06
+3=cap	martyr	-0.29
+3=cat	martyr	0.08	teller	0.07
+3=cau	martyr	0.09
+3=cay	martyr	-0.14	teller	0.11
+3=cha	martyr	-0.08
+3=chac	teller	0.08
+3=chai	teller	-0.06
+3=cham	teller	0.06
+3=chau	martyr	-0.07	teller	-0.12
+3=chet	martyr	0.06	teller	-0.11
+3=chien	martyr	-0.07
+3=chieu	martyr	-0.13
+3=chin	martyr	0.12	teller	-0.05
+3=cho	teller	-0.32
+3=chong	martyr	0.07	teller	0.17
+3=chot	martyr	0.15
+3=chu	martyr	0.52
+3=chua	martyr	-0.1	teller	-0.11
+3=chuc	martyr	0.09
+3=chung	teller	-0.11
+3=chuyen	martyr	-0.08
+3=coi	martyr	-0.05	teller	0.05
+3=com	martyr	0.1	teller	-0.1
+3=commander	teller	0.11
+3=con	martyr	-0.26
+3=cong	martyr	0.12	teller	-0.24
+3=cot	martyr	0.08
+3=cu	martyr	0.11	teller	-0.13
+3=cua	martyr	-0.4	teller	-0.1
+3=cuc	martyr	0.11
+3=cung	martyr	0.05	teller	0.33
+3=cuoi	martyr	0.2
+3=cuon	martyr	0.1
+3=cuong	martyr	-0.06	teller	0.08
+3=cut	martyr	0.27
+3=cuu	teller	-0.07
+3=d	martyr	-0.06	teller	0.16
+3=d1	teller	-0.06
+3=d2	teller	-0.06
+3=d4	martyr	0.14
+3=d5	martyr	-0.11	teller	0.13
+3=d7	martyr	-0.11
+3=da	martyr	0.12	teller	0.06
+3=dai	martyr	-0.12	teller	-0.17
+3=dak	martyr	-0.05
+3=dan	martyr	-0.3	teller	0.24
+3=dang	martyr	0.22	teller	-0.18
+3=danh	martyr	0.42
+3=dao	martyr	0.12	teller	0.1
+3=dap	martyr	-0.1
+3=dat	martyr	-0.05	teller	0.06
+3=dau	martyr	-0.18	teller	0.07
+3=day	teller	0.2
+3=dc	martyr	-0.07
+3=de	teller	-0.24
+3=dead	martyr	-0.05
+3=dem	martyr	-0.3
+3=den	martyr	-0.19
+3=deu	martyr	-0.14	teller	-0.05
+3=di	martyr	0.24
+3=dia	martyr	-0.17
+3=dich	martyr	-0.11
+3=diem	martyr	-0.19	teller	0.07
+3=dien	martyr	0.06
+3=dieu	martyr	0.08
+3=dinh	teller	0.13
+3=division	teller	0.11
+3=do	martyr	0.58	teller	-0.1
+3=doan	martyr	-0.09	teller	0.08
+3=doc	martyr	-0.05
+3=doi	martyr	0.23	teller	-0.09
+3=don	martyr	0.13	teller	0.26
+3=dong	martyr	-0.09	teller	0.12
+3=dot	martyr	0.16
+3=dt	teller	0.21
+3=dua	martyr	0.07
+3=duc	martyr	-0.29	teller	-0.06
+3=dung	martyr	-0.08
+3=duoc	martyr	0.07
+3=duoi	martyr	-0.12
+3=duong	martyr	0.13	teller	-0.19
+3=duy	martyr	0.06	teller	0.09
+3=e	martyr	-0.16
+3=e3	teller	0.06
+3=e31	martyr	-0.11	teller	0.14
+3=e66	martyr	0.05	teller	-0.09
+3=em	martyr	-0.16	teller	0.22
+3=en	martyr	-0.07
+3=ep	martyr	-0.09
+3=est	martyr	0.05
+3=et	martyr	0.15
+3=found	martyr	0.11
+3=from	martyr	-0.12
+3=gai	martyr	0.07	teller	0.12
+3=gao	martyr	0.21
+3=gap	martyr	-0.12	teller	0.09
+3=ghe	martyr	0.08
+3=ghi	martyr	-0.07	teller	0.15
+3=gi	teller	0.08
+3=gia	martyr	-0.24	teller	-0.15
+3=giai	martyr	-0.08
+3=giam	martyr	-0.09	teller	0.12
+3=giang	martyr	-0.1	teller	-0.07
+3=giao	martyr	0.12	teller	0.13
+3=giay	martyr	-0.1	teller	-0.09
+3=gieng	martyr	-0.17
+3=gio	martyr	-0.07	teller	-0.14
+3=gioi	martyr	0.1
+3=giu	martyr	0.1	teller	-0.09
+3=giua	martyr	-0.06	teller	0.06
+3=go	martyr	0.08	teller	0.08
+3=goc	teller	0.08
+3=goi	martyr	0.12	teller	-0.07
+3=gon	martyr	0.06
+3=gui	martyr	-0.05	teller	-0.06
+3=ha	teller	0.07
+3=hang	martyr	0.23	teller	-0.08
+3=hao	martyr	-0.09
+3=hat	martyr	-0.05
+3=hau	teller	0.05
+3=hay	martyr	0.09	teller	-0.05
+3=het	martyr	0.06
+3=hien	martyr	0.06	teller	0.16
+3=hieu	martyr	-0.14
+3=hinh	martyr	0.06
+3=his	teller	0.12
+3=ho	martyr	-0.08	teller	-0.07
+3=hoa	martyr	0.38	teller	-0.1
+3=hoach	martyr	0.06
+3=hoai	martyr	0.25
+3=hoan	teller	0.1
+3=hoang	martyr	0.13	teller	-0.13
+3=hoc	martyr	-0.05
+3=hoe	martyr	-0.17	teller	0.11
+3=hoi	martyr	-0.11	teller	-0.15
+3=hon	teller	0.08
+3=hong	teller	0.1
+3=hop	martyr	-0.09
+3=hs	martyr	0.44	teller	-0.05
+3=hua	martyr	-0.09
+3=hue	martyr	0.09	teller	0.11
+3=hung	teller	-0.1
+3=huong	martyr	0.13	teller	0.05
+3=huu	teller	0.1
+3=huy	teller	0.12
+3=huyen	martyr	0.19
+3=hy	martyr	-0.29
+3=i	martyr	-0.13
+3=is	martyr	-0.13
+3=ke	martyr	-0.13	teller	-0.18
+3=keu	teller	0.05
+3=kha	martyr	0.1
+3=khac	martyr	0.08	teller	-0.06
+3=khai	martyr	0.06	teller	0.1
+3=kham	martyr	-0.12
+3=khang	martyr	-0.05
+3=khanh	martyr	-0.33	teller	0.1
+3=khau	martyr	-0.09	teller	-0.08
+3=khe	martyr	0.11
+3=khi	martyr	0.18
+3=khieng	martyr	-0.16
+3=kho	martyr	0.09
+3=khoa	teller	0.12
+3=khoc	martyr	-0.12
+3=khoe	martyr	-0.07
+3=khoi	martyr	-0.1
+3=khong	martyr	0.19	teller	-0.06
+3=khu	martyr	0.06
+3=khuong	martyr	-0.19	teller	0.09
+3=kich	martyr	-0.25	teller	0.07
+3=kiem	martyr	0.34
+3=kien	martyr	-0.08
+3=kim	martyr	0.1	teller	0.07
+3=kinh	martyr	0.09	teller	-0.1
+3=kon	teller	0.06
+3=ksor	martyr	-0.05
+3=ky	martyr	-0.09
+3=la	martyr	-0.25	teller	-0.16
+3=lac	martyr	0.15	teller	0.05
+3=lai	martyr	-0.27	teller	-0.15
+3=lam	martyr	0.23	teller	-0.09
+3=lan	martyr	-0.08	teller	-0.06
+3=lang	martyr	0.44
+3=lao	martyr	-0.22	teller	0.06
+3=lap	martyr	-0.15
+3=lat	martyr	0.05	teller	-0.1
+3=lay	martyr	0.28
+3=le	martyr	-0.16	teller	-0.08
+3=len	martyr	-0.26	teller	0.18
+3=les	martyr	-0.14
+3=liaison	martyr	0.15
+3=lien	teller	-0.11
+3=liet	teller	0.3
+3=lieu	martyr	-0.12
+3=linh	teller	-0.11
+3=list	teller	0.14
+3=lo	martyr	0.29	teller	-0.08
+3=loan	martyr	-0.16
+3=loc	martyr	0.25
+3=loi	martyr	0.15
+3=lon	martyr	-0.13
+3=long	martyr	-0.14
+3=lot	teller	0.14
+3=ls	martyr	-0.13
+3=lu	martyr	0.1
+3=lua	martyr	-0.05	teller	0.14
+3=luc	teller	0.18
+3=lun	martyr	0.1
+3=luom	martyr	0.23
+3=luong	martyr	0.1	teller	-0.05
+3=ly	teller	0.09
+3=ma	martyr	-0.36	teller	-0.23
+3=mai	martyr	0.15	teller	0.1
+3=mam	martyr	-0.11
+3=mang	martyr	0.14	teller	-0.1
+3=mao	martyr	0.08
+3=mat	martyr	0.2	teller	-0.15
+3=may	martyr	0.17
+3=me	martyr	0.34
+3=mi	martyr	0.05
+3=mien	martyr	0.11	teller	-0.07
+3=min	martyr	-0.16
+3=minh	teller	0.22
+3=mo	martyr	0.15	teller	-0.16
+3=moi	martyr	-0.31	teller	-0.09
+3=mong	martyr	-0.09	teller	0.18
+3=mort	martyr	-0.06
+3=mot	martyr	0.29
+3=mu	martyr	-0.05	teller	-0.06
+3=mua	martyr	-0.06
+3=mui	martyr	-0.13
+3=mung	martyr	0.05
+3=muoi	martyr	0.18	teller	0.06
+3=muon	martyr	-0.09
+3=my	martyr	-0.19	teller	0.05
+3=na	martyr	-0.13
+3=nai	martyr	-0.09	teller	0.07
+3=nam	martyr	0.21	teller	-0.26
+3=name	martyr	-0.09
+3=nang	martyr	-0.15
+3=nao	martyr	0.09	teller	0.07
+3=nau	martyr	-0.09
+3=nay	martyr	-0.05	teller	-0.06
+3=ne	martyr	-0.09	teller	0.12
+3=nen	teller	-0.14
+3=nga	martyr	0.08	teller	0.05
+3=ngach	martyr	0.06
+3=ngan	teller	0.16
+3=ngay	martyr	-0.12	teller	0.12
+3=nghe	teller	0.08
+3=nghi	martyr	-0.1	teller	-0.06
+3=nghia	martyr	0.19	teller	-0.08
+3=nghiem	martyr	-0.2	teller	-0.05
+3=ngo	teller	-0.08
+3=ngoai	martyr	-0.12	teller	-0.13
+3=ngoc	martyr	0.07
+3=ngoi	martyr	-0.08	teller	-0.06
+3=ngu	martyr	0.09	teller	0.1
+3=nguoi	martyr	0.13
+3=nguyen	martyr	-0.07	teller	0.11
+3=nha	martyr	0.07	teller	-0.22
+3=nhai	martyr	-0.06
+3=nham	martyr	0.06
+3=nhan	martyr	0.25	teller	-0.21
+3=nhap	martyr	-0.38
+3=nhau	martyr	0.07
+3=nhay	martyr	0.06
+3=nhe	martyr	-0.09	teller	0.08
+3=nhi	martyr	-0.05	teller	0.11
+3=nhieu	teller	0.1
+3=nhin	martyr	0.05
+3=nhon	teller	0.08
+3=nhu	martyr	0.32
+3=nhuan	martyr	0.05
+3=nhung	martyr	0.06
+3=nhuong	teller	0.14
+3=nhut	martyr	-0.09	teller	0.05
+3=niem	martyr	0.06	teller	0.05
+3=ninh	martyr	0.11	teller	-0.05
+3=no	martyr	0.07	teller	-0.07
+3=nong	martyr	0.26
+3=not	martyr	0.08
+3=nous	martyr	0.05
+3=ntls	martyr	0.05	teller	0.27
+3=nu	martyr	0.06
+3=nua	martyr	-0.09
+3=nung	martyr	0.1
+3=nuoc	martyr	-0.15
+3=nuoi	martyr	0.05
+3=o	martyr	-0.12	teller	-0.08
+3=oai	martyr	0.07
+3=of	martyr	-0.34
+3=oi	martyr	-0.05
+3=om	martyr	-0.05	teller	0.11
+3=on	martyr	0.21
+3=ong	martyr	-0.16
+3=out	martyr	-0.15
+3=pa	martyr	0.06	teller	-0.07
+3=pha	martyr	0.08
+3=phai	teller	0.08
+3=phan	teller	-0.05
+3=phao	teller	0.05
+3=phap	martyr	0.3	teller	0.09
+3=phat	teller	0.08
+3=phe	martyr	0.1
+3=phi	martyr	0.17
+3=pho	martyr	0.4	teller	-0.07
+3=phong	martyr	0.09	teller	-0.16
+3=phu	martyr	0.12	teller	-0.2
+3=phuc	martyr	-0.07	teller	-0.06
+3=phung	martyr	0.12
+3=phuoc	martyr	0.18	teller	-0.05
+3=phuong	martyr	-0.07	teller	0.19
+3=qua	martyr	-0.1	teller	0.09
+3=quach	martyr	-0.13
+3=quan	teller	-0.23
+3=quang	martyr	-0.15	teller	-0.06
+3=quay	martyr	0.09
+3=que	martyr	0.15	teller	-0.12
+3=quen	martyr	-0.17	teller	-0.1
+3=quoc	martyr	-0.15
+3=quy	teller	-0.06
+3=ra	martyr	0.12	teller	-0.05
+3=rach	martyr	0.06
+3=rai	martyr	-0.06
+3=rang	martyr	0.16
+3=rao	martyr	-0.08	teller	0.08
+3=rau	martyr	0.12
+3=ray	martyr	-0.05	teller	-0.07
+3=re	martyr	0.11
+3=reo	martyr	0.1
+3=ro	martyr	0.08	teller	0.06
+3=roi	martyr	-0.12
+3=ruong	teller	0.08
+3=ruot	martyr	0.07
+3=rut	martyr	-0.05
+3=s	martyr	0.18	teller	-0.06
+3=sac	martyr	0.05
+3=sach	martyr	-0.62	teller	0.21
+3=sai	martyr	-0.34
+3=said	martyr	0.05
+3=sam	martyr	0.09
+3=same	martyr	0.1
+3=san	martyr	-0.1
+3=sang	martyr	-0.31	teller	-0.07
+3=sat	martyr	-0.06	teller	0.15
+3=sau	teller	-0.05
+3=sdt	teller	0.15
+3=sen	martyr	-0.05
+3=she	martyr	0.08
+3=si	martyr	0.21	teller	0.13
+3=sinh	martyr	-0.2	teller	-0.22
+3=sn	martyr	-0.07
+3=so	martyr	0.23	teller	0.05
+3=som	martyr	-0.08
+3=son	martyr	-0.13	teller	-0.12
+3=song	martyr	-0.18	teller	-0.16
+3=south	martyr	-0.05
+3=su	teller	-0.25
+3=sua	martyr	-0.11
+3=sung	martyr	0.21	teller	-0.05
+3=suoi	martyr	0.16
+3=sut	martyr	-0.09
+3=suu	teller	-0.09
+3=sy	martyr	-0.1	teller	-0.05
+3=t	martyr	0.27	teller	0.07
+3=ta	martyr	-0.15	teller	0.07
+3=tac	martyr	0.05
+3=tam	martyr	-0.2
+3=tan	martyr	0.09
+3=tao	martyr	0.18
+3=tap	martyr	0.28
+3=tat	martyr	-0.07	teller	0.06
+3=tau	martyr	-0.06	teller	0.06
+3=tay	martyr	-0.2	teller	0.07
+3=ten	martyr	-0.1
+3=tet	teller	0.07
+3=th	teller	-0.05
+3=thach	martyr	0.06
+3=thai	martyr	-0.11
+3=than	martyr	-0.12
+3=thang	martyr	0.06	teller	-0.16
+3=thanh	martyr	0.36	teller	-0.19
+3=thao	teller	0.06
+3=thap	martyr	-0.05
+3=that	martyr	-0.08
+3=thay	martyr	-0.07
+3=the	martyr	-0.09
+3=them	martyr	0.09
+3=theo	teller	-0.06
+3=there	martyr	0.09
+3=thi	martyr	-0.14	teller	-0.06
+3=thiet	martyr	0.06
+3=thieu	martyr	-0.05	teller	0.11
+3=thin	martyr	-0.1
+3=tho	martyr	0.16	teller	0.14
+3=thoai	martyr	-0.09
+3=thoi	martyr	-0.09
+3=thom	teller	0.1
+3=thon	martyr	-0.12
+3=thong	martyr	0.1	teller	0.17
+3=thoong	martyr	0.17
+3=thu	martyr	0.13	teller	-0.11
+3=thua	martyr	-0.13
+3=thuan	martyr	-0.29
+3=thuoc	martyr	0.05	teller	0.05
+3=thuong	teller	0.29
+3=thuy	martyr	0.13
+3=tich	martyr	0.1	teller	-0.08
+3=tiem	martyr	0.11
+3=tien	martyr	0.13	teller	0.23
+3=tieng	teller	0.05
+3=tieu	martyr	-0.12	teller	-0.12
+3=tim	martyr	-0.09	teller	0.18
+3=tin	teller	-0.07
+3=tinh	martyr	-0.06
+3=tnxp	martyr	0.17	teller	-0.25
+3=to	martyr	0.11	teller	0.05
+3=toc	martyr	-0.11
+3=toi	martyr	-0.17	teller	-0.3
+3=ton	martyr	0.19	teller	0.15
+3=tong	teller	-0.09
+3=tra	martyr	0.06	teller	0.11
+3=trac	martyr	0.08
+3=trach	martyr	0.16	teller	0.08
+3=trai	martyr	-0.13	teller	0.06
+3=tran	martyr	-0.27	teller	-0.2
+3=trang	martyr	0.07	teller	0.07
+3=tre	martyr	-0.05
+3=tren	martyr	0.27	teller	-0.11
+3=tri	martyr	0.09	teller	0.05
+3=trieu	teller	-0.06
+3=trinh	martyr	0.07	teller	-0.12
+3=tro	martyr	0.12
+3=troi	martyr	-0.08
+3=trong	martyr	-0.12
+3=tru	martyr	0.12
+3=truc	teller	0.06
+3=trung	martyr	-0.43	teller	-0.05
+3=truoc	martyr	-0.23	teller	-0.12
+3=truong	martyr	-0.18	teller	-0.08
+3=truyen	teller	0.1
+3=tu	teller	0.18
+3=tuan	martyr	-0.13
+3=tuc	martyr	0.07	teller	-0.05
+3=tui	martyr	0.09	teller	-0.06
+3=tung	teller	0.09
+3=tuong	martyr	-0.12
+3=tuyen	martyr	-0.05
+3=tuyet	martyr	-0.15
+3=uc	martyr	-0.12
+3=une	martyr	-0.06
+3=ut	martyr	0.12	teller	-0.09
+3=uy	teller	-0.09
+3=uyen	martyr	0.12
+3=va	martyr	0.31	teller	-0.19
+3=vam	martyr	-0.07
+3=van	martyr	-0.18	teller	0.13
+3=vang	martyr	0.06	teller	0.16
+3=vao	teller	-0.06
+3=ve	martyr	-0.23	teller	-0.1
+3=ven	martyr	0.06
+3=vhxh	teller	0.1
+3=vi	martyr	-0.44	teller	0.06
+3=viec	teller	0.09
+3=vien	martyr	0.17	teller	-0.2
+3=viet	martyr	-0.08	teller	0.07
+3=village	martyr	0.08
+3=vinh	martyr	-0.21	teller	-0.1
+3=vivant	teller	0.05
+3=vo	martyr	0.21	teller	-0.13
+3=voi	martyr	-0.05	teller	-0.13
+3=vong	martyr	0.05
+3=vu	martyr	0.17
+3=vui	martyr	-0.1
+3=vuon	martyr	-0.08
+3=vuong	martyr	-0.06	teller	0.09
+3=vuot	martyr	0.05
+3=we	martyr	0.07
+3=who	martyr	0.1
+3=with	martyr	-0.06
+3=xa	martyr	-0.34	teller	-0.21
+3=xac	teller	0.05
+3=xe	teller	0.07
+3=xep	martyr	-0.09
+3=xin	teller	0.07
+3=xom	martyr	-0.13	teller	0.11
+3=xu	martyr	-0.09
+3=xuan	martyr	0.08	teller	-0.1
+3=xung	martyr	0.09
+3=xuoi	martyr	0.05
+3=xuong	martyr	0.05
+3=xuyen	teller	0.07
+3=y	martyr	0.1	teller	-0.07
+3=yen	martyr	-0.52	teller	-0.08
-1=#	martyr	0.53	teller	-0.44
-1=# & anh	martyr	0.16
-1=# & ba	martyr	-0.25	teller	0.24
-1=# & bo	teller	-0.05
-1=# & chu	martyr	-0.08
-1=# & co	martyr	-0.06
-1=# & con	martyr	0.05	teller	0.06
-1=# & cu	martyr	-0.05	teller	-0.14
-1=# & cua	martyr	-0.06
-1=# & d	martyr	0.1
-1=# & dinh	martyr	-0.06
-1=# & do	martyr	0.07
-1=# & doan	martyr	-0.08
-1=# & em	teller	0.08
-1=# & hai	martyr	0.12
-1=# & hoang	teller	0.11
-1=# & huynh	teller	-0.05
-1=# & kieu	martyr	-0.07
-1=# & la	martyr	0.25
-1=# & le	martyr	0.17
-1=# & liet	martyr	-0.06
-1=# & lo	martyr	0.17
-1=# & luong	teller	-0.07
-1=# & luu	martyr	-0.08
-1=# & nguyen	martyr	-0.11
-1=# & nong	martyr	-0.07	teller	0.09
-1=# & ong	martyr	-0.16
-1=# & pham	martyr	-0.11
-1=# & phan	martyr	-0.1
-1=# & phi	martyr	-0.24
-1=# & quach	martyr	0.06
-1=# & tan	martyr	-0.07
-1=# & ten	martyr	0.39	teller	-0.11
-1=# & toi	teller	-0.1
-1=# & tran	martyr	-0.09
-1=# & trinh	martyr	0.1
-1=# & vi	martyr	0.09
-1=# & vo	martyr	0.12
-1=# & vu	martyr	-0.05
-1=##	martyr	0.14	teller	0.11
-1=## & anh	martyr	0.18
-1=## & bac	martyr	-0.08
-1=## & bui	martyr	0.05
-1=## & cai	martyr	-0.09
-1=## & cau	martyr	-0.07
-1=## & chi	martyr	0.12	teller	-0.05
-1=## & chu	martyr	0.06
-1=## & co	martyr	-0.2	teller	-0.05
-1=## & con	martyr	-0.14
-1=## & cu	teller	0.1
-1=## & cua	martyr	-0.08
-1=## & d	teller	-0.05
-1=## & dang	martyr	-0.1
-1=## & dinh	martyr	0.12
-1=## & doan	martyr	0.13
-1=## & dong	martyr	-0.12
-1=## & duong	martyr	-0.07
-1=## & em	teller	0.21
-1=## & ho	martyr	0.13
-1=## & la	martyr	0.32
-1=## & le	martyr	-0.14
-1=## & ngo	martyr	0.06
-1=## & nguyen	martyr	0.12
-1=## & ong	martyr	-0.11
-1=## & pham	martyr	-0.06
-1=## & ten	martyr	-0.2	teller	0.15
-1=## & thang	martyr	-0.1
-1=## & tran	martyr	0.15
-1=###	martyr	0.06	teller	-0.07
-1=### & anh	martyr	0.06	teller	-0.05
-1=### & chau	teller	-0.13
-1=### & chu	martyr	-0.08	teller	-0.12
-1=### & con	martyr	0.1	teller	-0.07
-1=### & em	teller	-0.08
-1=### & la	martyr	0.06
-1=### & ten	martyr	-0.06	teller	0.14
-1=### & toi	teller	-0.05
-1=### & tran	martyr	-0.1	teller	0.15
-1=### & trinh	martyr	0.07
-1=####	martyr	0.06
-1=#### & anh	martyr	-0.14	teller	-0.06
-1=#### & bac	teller	0.19
-1=#### & ban	teller	-0.07
-1=#### & bo	teller	-0.08
-1=#### & chau	teller	-0.05
-1=#### & chi	martyr	-0.11	teller	-0.08
-1=#### & chu	martyr	-0.09	teller	0.07
-1=#### & co	teller	0.19
-1=#### & con	martyr	-0.1	teller	0.4
-1=#### & cu	martyr	0.06	teller	-0.05
-1=#### & doan	martyr	0.06
-1=#### & dong	martyr	0.05
-1=#### & em	martyr	0.11
-1=#### & gom	martyr	-0.07
-1=#### & ho	martyr	0.06
-1=#### & la	martyr	-0.07
-1=#### & mai	martyr	-0.07
-1=#### & me	martyr	-0.16
-1=#### & mot	martyr	0.12
-1=#### & nguyen	martyr	0.17
-1=#### & ong	teller	-0.2
-1=#### & ten	martyr	0.23
-1=#### & toi	martyr	-0.15	teller	0.1
-1=#### & tran	martyr	0.05
-1=#### & truong	martyr	-0.07
-1=#### & vu	martyr	0.09
-1=#### & xa	martyr	-0.08
-1=#### & y	martyr	0.09
-1=^	martyr	0.31	teller	0.43
-1=^ & anh	martyr	-0.19	teller	-0.2
-1=^ & ba	martyr	0.35	teller	0.07
-1=^ & bac	martyr	-0.1	teller	0.15
-1=^ & ban	martyr	0.08	teller	-0.19
-1=^ & bo	martyr	-0.32
-1=^ & cau	teller	-0.05
-1=^ & cha	martyr	0.16
-1=^ & chau	martyr	-0.07	teller	-0.29
-1=^ & chi	martyr	0.14	teller	0.07
-1=^ & chong	martyr	-0.05
-1=^ & chu	martyr	0.07	teller	0.23
-1=^ & co	martyr	0.15	teller	0.16
-1=^ & con	martyr	0.06	teller	-0.2
-1=^ & cu	martyr	-0.13	teller	0.05
-1=^ & dai	martyr	0.09	teller	0.1
-1=^ & danh	martyr	-0.08
-1=^ & dong	martyr	0.12
-1=^ & em	martyr	0.11	teller	0.24
-1=^ & ha	martyr	0.08
-1=^ & hai	martyr	0.05
-1=^ & ho	martyr	0.12
-1=^ & le	martyr	0.09
-1=^ & liet	martyr	0.89
-1=^ & ls	martyr	0.22	teller	-0.05
-1=^ & me	martyr	-0.11
-1=^ & minh	martyr	-0.08	teller	-0.11
-1=^ & mon	martyr	0.05
-1=^ & my	martyr	0.1
-1=^ & nguoi	martyr	-0.62
-1=^ & nguyen	martyr	0.06
-1=^ & nho	martyr	-0.18
-1=^ & ong	teller	0.1
-1=^ & quan	martyr	-0.06	teller	0.05
-1=^ & ten	martyr	0.07
-1=^ & thang	teller	0.05
-1=^ & thay	martyr	0.18	teller	-0.08
-1=^ & tieu	martyr	-0.14
-1=^ & toi	martyr	-0.63	teller	0.19
-1=^ & tran	martyr	-0.17	teller	0.05
-1=^ & trung	martyr	0.08
-1=^ & tui	teller	0.15
-1=^ & vo	martyr	-0.1
-1=^ & xa	martyr	-0.14	teller	0.06
-1=^ & y	martyr	0.23
-1=a	martyr	0.21	teller	0.19
-1=a & ba	martyr	-0.12	teller	0.07
-1=a & bo	martyr	0.14
-1=a & chau	teller	0.12
-1=a & em	martyr	-0.1	teller	0.05
-1=a & toi	teller	0.16
-1=ad	teller	0.05
-1=adn	martyr	-0.06	teller	-0.11
-1=ai & co	martyr	0.1
-1=ai & la	martyr	-0.07	teller	-0.11
-1=am	teller	0.15
-1=ama	martyr	0.08	teller	-0.14
-1=an	martyr	-0.1
-1=an & anh	martyr	-0.08
-1=and	martyr	0.32
-1=anh & anh	martyr	-0.13
-1=anh & ten	martyr	0.12	teller	-0.08
-1=ans	martyr	0.07
-1=ap	teller	0.12
-1=ap & ba	teller	0.12
-1=as	martyr	0.06
-1=at	martyr	-0.2
-1=aunt	martyr	0.06
-1=ay	martyr	0.14
-1=ay & bac	teller	0.08
-1=ay & co	martyr	0.08
-1=ay & la	martyr	0.05	teller	-0.09
-1=ay & ten	martyr	-0.05
-1=b	martyr	-0.3	teller	-0.05
-1=b & la	martyr	0.05
-1=b & liet	martyr	-0.12
-1=b40	martyr	0.1
-1=ba	martyr	0.23	teller	-0.11
-1=ba & anh	martyr	-0.1
-1=ba & bac	martyr	-0.1
-1=ba & co	martyr	-0.09	teller	-0.06
-1=ba & con	martyr	0.08	teller	-0.1
-1=ba & la	martyr	0.15
-1=ba & ten	martyr	0.08	teller	-0.08
-1=ba & toi	martyr	0.09	teller	0.06
-1=ba & tran	martyr	0.05
-1=bac	martyr	0.17	teller	-0.23
-1=bac & anh	martyr	0.06
-1=bac & bac	teller	-0.08
-1=bac & ong	martyr	0.07	teller	0.08
-1=bac & ten	martyr	0.32	teller	-0.1
-1=bach	teller	0.08
-1=back	martyr	0.07
-1=bai	martyr	-0.08	teller	0.06
-1=bai & cua	martyr	-0.09	teller	0.07
-1=bam	martyr	0.11	teller	-0.11
-1=ban	martyr	0.16	teller	0.06
-1=ban & co	martyr	0.08
-1=bang & bac	teller	-0.08
-1=bao	martyr	0.17	teller	0.08
-1=bao & anh	teller	-0.06
-1=bao & chu	teller	0.06
-1=bao & cua	martyr	-0.08
-1=bao & dong	martyr	-0.07
-1=bao & em	teller	0.05
-1=bao & ten	teller	-0.12
-1=bao & toi	martyr	-0.11	teller	0.18
-1=bay & anh	martyr	0.09
-1=bay & ong	martyr	-0.08
-1=ben	martyr	-0.14
-1=ben & ba	martyr	-0.08
-1=ben & la	martyr	-0.06
-1=benh	teller	0.13
-1=bep	martyr	0.05
-1=bia	martyr	-0.11	teller	0.15
-1=bia & ong	martyr	-0.08	teller	0.12
-1=bich	martyr	-0.08
-1=bien	martyr	-0.12
-1=biet	martyr	-0.06	teller	-0.18
-1=biet & ba	martyr	-0.09	teller	-0.06
-1=biet & chu	martyr	-0.14
-1=biet & ong	martyr	-0.13	teller	-0.05
-1=bieu	teller	0.15
-1=binh	martyr	0.14
-1=binh & anh	teller	0.12
-1=binh & ong	martyr	0.06
-1=binh & ten	martyr	0.07
-1=binh & thang	martyr	-0.06
-1=bo	martyr	-0.26	teller	0.09
-1=bo & anh	martyr	-0.1
-1=bo & chi	martyr	0.14	teller	0.11
-1=bo & chu	martyr	-0.08	teller	0.12
-1=bo & co	martyr	0.09
-1=bo & em	martyr	0.07
-1=bo & la	martyr	-0.05	teller	0.07
-1=bo & ngo	martyr	-0.08
-1=bo & ong	martyr	-0.09
-1=bo & ta	teller	0.13
-1=bo & ten	martyr	-0.09
-1=bo & toi	martyr	-0.09
-1=boi	teller	0.07
-1=bom	martyr	-0.05	teller	-0.09
-1=bom & co	martyr	-0.09
-1=bon	martyr	-0.12
-1=bon & co	martyr	0.08
-1=bong	martyr	0.09
-1=bs	teller	0.09
-1=bun	martyr	-0.11
-1=bung	martyr	0.19
-1=buoc	martyr	-0.08	teller	0.06
-1=buon	teller	-0.1
-1=buong	martyr	0.06
-1=but & kim	martyr	-0.06
-1=buu	martyr	-0.05
-1=by	martyr	-0.06	teller	0.06
-1=c & ten	martyr	-0.12
-1=c2	martyr	0.1
-1=c8	martyr	-0.07	teller	0.13
-1=ca	martyr	-0.05	teller	-0.06
-1=cac	martyr	0.14	teller	0.05
-1=cac & anh	martyr	0.07
-1=cac & ong	martyr	0.09
-1=cai	martyr	0.1
-1=cam	martyr	-0.13	teller	0.11
-1=cam & ba	martyr	-0.1
-1=can	martyr	-0.11
-1=cang & thang	martyr	-0.05
-1=canh	martyr	0.31	teller	-0.14
-1=canh & anh	martyr	0.09
-1=canh & la	martyr	0.09
-1=cao	martyr	-0.14	teller	0.05
-1=cap	martyr	0.1
-1=capt	martyr	0.12
-1=card	martyr	0.05
-1=cat	martyr	0.08
-1=cau	martyr	0.12	teller	-0.08
-1=cemetery	martyr	0.06
-1=certificate	martyr	0.05
-1=cha	martyr	-0.09	teller	0.06
-1=cha & la	martyr	-0.1
-1=cha & ten	martyr	0.09
-1=chac	martyr	0.1	teller	-0.14
-1=chai	martyr	-0.09
-1=chan	martyr	0.07
-1=chan & ten	martyr	0.06
-1=chanh	martyr	-0.05
-1=chao	martyr	-0.05	teller	-0.08
-1=chao & toi	teller	-0.06
-1=chap	martyr	-0.09
-1=chau	teller	0.14
-1=chau & ba	martyr	-0.06
-1=chau & bac	martyr	0.1
-1=chau & co	martyr	-0.15
-1=chau & ong	martyr	0.09
-1=che	martyr	-0.06
-1=chep	teller	-0.06
-1=chet & anh	martyr	-0.32
-1=chet & ba	martyr	0.08
-1=chet & ong	martyr	-0.11
-1=chi	martyr	0.2	teller	0.13
-1=chi & em	teller	-0.07
-1=chi & toi	martyr	-0.1	teller	0.07
-1=chia	martyr	-0.05
-1=chief	martyr	0.08	teller	-0.05
-1=chien	teller	0.06
-1=chieu	martyr	-0.14
-1=chim	martyr	0.05
-1=chin	martyr	0.1	teller	-0.16
-1=chin & em	martyr	0.12	teller	-0.06
-1=chinh	martyr	0.15	teller	0.18
-1=chinh & anh	martyr	0.06
-1=chinh & la	martyr	-0.08	teller	0.11
-1=cho	martyr	-0.07	teller	-0.24
-1=cho & anh	martyr	-0.06
-1=cho & ba	martyr	-0.06
-1=cho & chau	teller	-0.1
-1=cho & chi	teller	-0.07
-1=cho & chu	martyr	0.06
-1=cho & co	teller	0.11
-1=cho & con	martyr	-0.16
-1=cho & dong	martyr	0.1
-1=cho & la	martyr	-0.08
-1=cho & ong	martyr	0.17	teller	0.08
-1=cho & toi	teller	-0.12
-1=chon	martyr	-0.09	teller	0.11
-1=chon & anh	martyr	0.06
-1=chon & dong	martyr	0.25
-1=chon & la	martyr	-0.2	teller	0.16
-1=chon & thang	martyr	0.1
-1=chong	martyr	-0.17
-1=chong & ba	martyr	-0.18
-1=chong & bo	martyr	-0.07	teller	0.12
-1=chong & cu	martyr	0.06
-1=chot	martyr	-0.06
-1=chu	martyr	-0.2	teller	-0.35
-1=chu & anh	martyr	-0.07
-1=chu & ba	teller	-0.07
-1=chu & d	martyr	0.06
-1=chu & han	martyr	-0.13
-1=chu & ong	teller	-0.11
-1=chu & t	martyr	-0.13
-1=chua	martyr	-0.05
-1=chuc	martyr	-0.06
-1=chung	martyr	-0.17	teller	-0.05
-1=chung & ba	martyr	-0.12
-1=chung & la	martyr	-0.06
-1=chung & ong	teller	-0.1
-1=chuong	martyr	-0.09	teller	-0.05
-1=chup	martyr	0.06
-1=chuyen	martyr	0.1
-1=chuyen & bac	teller	0.09
-1=chuyen & chu	martyr	0.11
-1=chuyen & la	martyr	0.05
-1=co	martyr	0.2
-1=co & anh	martyr	-0.08
-1=co & em	martyr	-0.08
-1=co & thang	martyr	0.06
-1=coi	martyr	-0.09
-1=coi & co	martyr	-0.06
-1=col	martyr	-0.13
-1=com	martyr	-0.1	teller	0.11
-1=con	martyr	0.1
-1=con & anh	martyr	0.07	teller	-0.06
-1=con & ba	martyr	-0.11	teller	-0.13
-1=con & bac	teller	-0.15
-1=con & be	martyr	0.06
-1=con & chu	martyr	0.21
-1=con & co	martyr	0.07
-1=con & cu	martyr	-0.31
-1=con & cua	teller	0.14
-1=con & em	martyr	0.06
-1=con & hoang	martyr	0.09
-1=con & le	martyr	0.15
-1=con & liet	martyr	0.12
-1=con & ngo	martyr	-0.08
-1=con & nguyen	martyr	0.09
-1=con & ong	martyr	-0.43	teller	-0.07
-1=con & phan	martyr	0.06
-1=con & sau	martyr	0.19	teller	0.1
-1=con & thang	martyr	-0.08
-1=con & thay	martyr	-0.06
-1=con & toi	martyr	-0.09	teller	0.21
-1=con & tu	martyr	-0.14	teller	-0.07
-1=con & ut	martyr	0.24
-1=cong	martyr	0.14	teller	0.05
-1=cong & anh	martyr	0.11
-1=cot & anh	martyr	0.14
-1=cot & liet	martyr	-0.13
-1=cu	martyr	0.19	teller	0.08
-1=cu & cua	martyr	-0.06	teller	-0.13
-1=cu & le	teller	0.07
-1=cu & ong	martyr	0.05
-1=cu & ten	teller	-0.08
-1=cu & toi	teller	-0.07
-1=cua	teller	-0.05
-1=cuc	martyr	0.08
-1=cung	martyr	0.05
-1=cung & anh	martyr	-0.31
-1=cung & la	martyr	0.09
-1=cung & ong	martyr	0.15
-1=cung & ten	martyr	-0.14	teller	0.28
-1=cuoi	teller	-0.15
-1=cuoi & ten	martyr	-0.05
-1=cuong & ba	martyr	-0.1
-1=cut	martyr	0.08
-1=cuu	martyr	0.12
-1=d	martyr	-0.1
-1=da	martyr	-0.16
-1=da & con	teller	-0.1
-1=dac	martyr	-0.08
-1=dai	martyr	0.05	teller	0.22
-1=dam	martyr	-0.36	teller	0.11
-1=dan	martyr	0.2
-1=dan & anh	martyr	0.1
-1=dang	martyr	0.17	teller	0.08
-1=dang & la	martyr	-0.08
-1=danh	martyr	-0.09	teller	0.06
-1=dao	martyr	0.2	teller	0.09
-1=dao & ten	martyr	-0.07
-1=dao & toi	martyr	-0.06	teller	0.05
-1=dap	martyr	0.14
-1=dat	teller	0.09
-1=dat & la	martyr	0.12
-1=dat & ten	martyr	-0.17	teller	0.11
-1=dau	martyr	0.21
-1=dau & anh	martyr	0.06
-1=dau & chi	martyr	-0.1	teller	0.09
-1=dau & chu	martyr	-0.06
-1=dau & con	teller	-0.13
-1=dau & la	martyr	0.11
-1=dau & ong	martyr	0.09
-1=day	martyr	0.06
-1=day & bac	martyr	-0.1
-1=day & con	martyr	0.07
-1=day & em	teller	0.05
-1=day & la	martyr	-0.1	teller	0.1
-1=day & ong	teller	-0.06
-1=day & toi	martyr	0.13
-1=de	teller	-0.11
-1=de & ba	martyr	0.08
-1=de & la	martyr	-0.11
-1=de & le	martyr	0.07
-1=de & ls	martyr	-0.13
-1=dem & anh	martyr	0.12
-1=den	martyr	0.28	teller	-0.06
-1=den & ong	martyr	0.16
-1=det	martyr	-0.08
-1=deu	martyr	-0.08
-1=di	teller	0.11
-1=di & co	martyr	0.06
-1=di & la	teller	0.1
-1=dia	martyr	-0.1	teller	-0.05
-1=dich	martyr	-0.31
-1=dich & ten	martyr	-0.08
-1=diem	martyr	-0.12	teller	-0.05
-1=diem & ten	martyr	-0.12
-1=dien	martyr	-0.29	teller	0.22
-1=diep	martyr	0.09
-1=dieu	martyr	-0.11
-1=dieu & anh	martyr	-0.15
-1=dinh	martyr	0.11
-1=dinh & anh	martyr	0.25
-1=dinh & ba	martyr	0.05	teller	0.05
-1=dinh & bac	martyr	0.08	teller	-0.08
-1=dinh & chi	teller	-0.06
-1=dinh & chu	martyr	0.09
-1=dinh & co	martyr	0.11	teller	0.07
-1=dinh & liet	martyr	-0.13
-1=dinh & nguyen	martyr	-0.1	teller	0.1
-1=dinh & ong	martyr	-0.21
-1=dinh & toi	teller	-0.06
-1=do	martyr	-0.28	teller	0.07
-1=do & anh	martyr	-0.23	teller	0.12
-1=do & ba	martyr	-0.05
-1=do & chau	teller	-0.12
-1=do & chi	martyr	0.05
-1=do & chu	martyr	0.1	teller	0.1
-1=do & co	martyr	0.26	teller	-0.05
-1=do & con	martyr	0.15	teller	0.1
-1=do & cu	martyr	-0.09
-1=do & dai	martyr	-0.05
-1=do & dong	martyr	-0.05
-1=do & em	martyr	-0.07
-1=do & la	martyr	0.25	teller	-0.2
-1=do & le	martyr	-0.07
-1=do & nguyen	martyr	-0.42
-1=do & ong	martyr	-0.14	teller	0.08
-1=do & thang	martyr	-0.09
-1=do & thuong	martyr	-0.12
-1=do & toi	martyr	0.09
-1=do & trung	martyr	0.05
-1=doan	martyr	-0.06	teller	-0.08
-1=doan & la	martyr	-0.06
-1=doan & ong	martyr	-0.1
-1=doi	martyr	-0.13	teller	-0.06
-1=doi & anh	martyr	-0.12
-1=doi & ba	martyr	0.13
-1=doi & co	martyr	0.07
-1=doi & cu	martyr	-0.09
-1=doi & hoang	martyr	0.1
-1=doi & la	martyr	0.08
-1=doi & ong	martyr	-0.22	teller	0.12
-1=doi & phan	martyr	-0.05
-1=doi & ten	martyr	0.22	teller	-0.07
-1=doi & toi	martyr	0.28	teller	-0.05
-1=don	martyr	0.25	teller	0.14
-1=don & anh	martyr	0.14
-1=don & cua	martyr	-0.07
-1=dong	martyr	0.19	teller	-0.07
-1=dong & bac	martyr	-0.11
-1=dong & le	martyr	-0.12
-1=dong & ong	martyr	0.08	teller	-0.08
-1=dt	martyr	-0.07
-1=du	martyr	-0.07	teller	-0.06
-1=du & la	martyr	-0.05
-1=dua	martyr	0.24
-1=dua & ong	martyr	-0.05
-1=duc	martyr	-0.12	teller	-0.24
-1=duc & lap	martyr	-0.07
-1=dum	teller	0.06
-1=dung	martyr	-0.16	teller	0.13
-1=dung & ten	martyr	0.07
-1=duoc	martyr	0.14	teller	-0.21
-1=duoc & ba	teller	-0.15
-1=duoc & co	martyr	-0.11
-1=duoc & nguyen	martyr	-0.17	teller	0.11
-1=duoc & toi	martyr	-0.06	teller	0.06
-1=duoc & vu	martyr	0.06
-1=duong	martyr	-0.18
-1=duong & anh	martyr	0.09
-1=duong & ba	martyr	0.1	teller	-0.05
-1=duong & co	martyr	-0.07
-1=duong & nguyen	martyr	-0.1
-1=duyet	martyr	-0.06	teller	-0.07
-1=e	martyr	-0.12	teller	0.19
-1=em	teller	0.06
-1=et	martyr	0.05
-1=famille	martyr	-0.08	teller	0.08
-1=family	martyr	-0.12
-1=femme	martyr	0.12
-1=for	martyr	0.07
-1=frere	martyr	0.05
-1=from	martyr	0.06	teller	0.1
-1=ga	martyr	-0.12
-1=gac	martyr	-0.05
-1=gach	martyr	-0.11
-1=gai	teller	-0.07
-1=gai & toi	martyr	0.1	teller	-0.14
-1=gao	martyr	0.16	teller	0.21
-1=gap	martyr	-0.13	teller	-0.09
-1=gap & anh	martyr	-0.08
-1=gap & bac	teller	-0.06
-1=gap & chi	teller	0.11
-1=gay	martyr	-0.07
-1=ghi	martyr	0.2	teller	-0.18
-1=ghi & anh	martyr	0.08
-1=ghi & chau	teller	-0.07
-1=ghi & chu	martyr	0.11
-1=ghi & d	martyr	0.1
-1=ghi & do	martyr	0.07
-1=ghi & hoang	martyr	0.06
-1=ghi & la	martyr	-0.15
-1=ghi & le	martyr	-0.1	teller	0.05
-1=ghi & liet	martyr	-0.16
-1=ghi & ls	martyr	-0.19
-1=ghi & luong	martyr	-0.07
-1=ghi & nguyen	teller	-0.12
-1=ghi & ong	martyr	-0.08	teller	0.08
-1=ghi & phung	martyr	-0.07
-1=ghi & t	martyr	0.08
-1=ghi & trung	teller	0.05
-1=gi	martyr	-0.07	teller	0.06
-1=gia	martyr	-0.31	teller	0.44
-1=gia & la	martyr	-0.05	teller	0.08
-1=gia & ten	martyr	-0.07
-1=giang	martyr	-0.08
-1=giao	teller	0.07
-1=giap	martyr	0.05
-1=giay	martyr	0.09	teller	-0.19
-1=giay & cua	martyr	-0.09
-1=giay & ghi	martyr	0.07
-1=giay & la	martyr	0.06
-1=giay & nguyen	teller	-0.1
-1=gieng	teller	-0.06
-1=gio & con	teller	0.05
-1=gio & cua	teller	0.12
-1=gio & toi	teller	0.05
-1=giong	martyr	0.08
-1=girl	martyr	-0.07
-1=giu	martyr	-0.13
-1=giua	martyr	0.19
-1=giua & la	teller	0.05
-1=gium	martyr	-0.11	teller	0.1
-1=giup	martyr	-0.08	teller	0.28
-1=giup & anh	martyr	0.1
-1=giup & ba	teller	0.08
-1=giup & cau	teller	-0.05
-1=giup & chu	martyr	-0.1	teller	0.05
-1=giup & cu	teller	0.06
-1=giup & ong	martyr	-0.06
-1=giuse	martyr	-0.06	teller	-0.06
-1=go	martyr	-0.09	teller	0.16
-1=go & ba	teller	0.11
-1=goi	martyr	0.12	teller	0.11
-1=goi & anh	martyr	0.17
-1=goi & ba	martyr	0.1
-1=goi & chau	martyr	-0.12	teller	0.17
-1=goi & la	martyr	-0.14
-1=goi & liet	martyr	0.13
-1=goi & ong	teller	0.07
-1=goi & tu	martyr	-0.1	teller	0.08
-1=gon	martyr	-0.28
-1=grandfather	martyr	-0.09
-1=grandpa	martyr	-0.05
-1=gui	martyr	-0.36	teller	-0.27
-1=gui & anh	teller	-0.05
-1=gui & dong	martyr	-0.28
-1=gui & em	teller	-0.13
-1=gui & ong	martyr	-0.15
-1=h	martyr	-0.05
-1=ha	martyr	0.1	teller	-0.1
-1=ha & anh	martyr	0.08
-1=ha & dinh	martyr	-0.05
-1=hai	martyr	0.09	teller	-0.22
-1=hai & anh	martyr	-0.2	teller	0.07
-1=hai & chi	martyr	-0.26
-1=hai & chien	martyr	0.06
-1=hai & chu	martyr	-0.17
-1=hai & duong	martyr	-0.14
-1=hai & la	martyr	0.29	teller	-0.09
-1=hai & liet	martyr	0.21
-1=hai & nguyen	martyr	-0.18
-1=hai & ong	martyr	0.06
-1=hai & ten	martyr	0.1	teller	-0.05
-1=ham	martyr	0.12
-1=ham & anh	martyr	0.1
-1=ham & co	martyr	-0.07
-1=han	teller	-0.14
-1=hanh	teller	-0.08
-1=hao	martyr	-0.07	teller	0.14
-1=he & anh	martyr	-0.06
-1=he & was	martyr	0.05
-1=het	martyr	-0.37	teller	0.15
-1=hien	martyr	-0.06
-1=hiep	martyr	0.07
-1=hieu	martyr	-0.17
-1=him	martyr	0.18
-1=his & name	martyr	0.13
-1=ho	martyr	-0.22
-1=ho & anh	martyr	0.24
-1=ho & ba	teller	0.14
-1=ho & bac	martyr	-0.15
-1=ho & chong	martyr	0.1
-1=ho & dong	martyr	-0.22
-1=ho & em	teller	-0.07
-1=ho & ha	teller	-0.1
-1=ho & hoang	martyr	-0.11
-1=ho & ong	martyr	-0.16	teller	0.16
-1=ho & toi	teller	-0.08
-1=hoa	martyr	0.21	teller	0.07
-1=hoa & anh	martyr	0.1
-1=hoa & chau	martyr	0.11
-1=hoa & ten	martyr	-0.1	teller	0.3
-1=hoac	martyr	-0.11	teller	-0.18
-1=hoach	martyr	-0.05
-1=hoan	martyr	0.05
-1=hoang	martyr	-0.18
-1=hoc	martyr	-0.18	teller	-0.18
-1=hoe	martyr	0.05	teller	0.08
-1=hoi	teller	0.19
-1=hoi & anh	martyr	-0.15
-1=hoi & ba	martyr	0.13
-1=hoi & bac	martyr	-0.13
-1=hoi & cau	martyr	-0.11
-1=hoi & con	martyr	0.21
-1=hoi & cu	martyr	0.05
-1=hoi & dong	martyr	0.09
-1=hoi & em	martyr	0.06	teller	0.06
-1=hoi & nguyen	martyr	0.1
-1=hoi & thang	martyr	-0.16
-1=hoi & toi	martyr	0.05
-1=hom	martyr	0.19
-1=hong	martyr	-0.05
-1=hop	martyr	0.21
-1=hs	martyr	-0.06
-1=htx	teller	0.06
-1=hue	martyr	0.16	teller	-0.11
-1=hung	martyr	-0.33	teller	-0.1
-1=huong	martyr	0.1
-1=hut	martyr	0.11
-1=huu	martyr	-0.12	teller	0.17
-1=huy	martyr	-0.05
-1=huyen	martyr	-0.07	teller	-0.07
-1=id	martyr	0.05
-1=il	martyr	0.09
-1=il & s	martyr	0.09
-1=in	martyr	-0.05
-1=inh	martyr	-0.18
-1=it	martyr	-0.1
-1=joseph	martyr	-0.2	teller	0.12
-1=k	martyr	-0.14
-1=ke	martyr	0.07
-1=ke & anh	martyr	0.11
-1=ke & chu	martyr	-0.08
-1=ke & cua	martyr	-0.1	teller	0.09
-1=ke & ong	martyr	0.14	teller	0.09
-1=keo	martyr	-0.21
-1=kha	martyr	-0.05
-1=khac	teller	-0.19
-1=khac & chu	martyr	-0.05
-1=khac & hoang	martyr	0.07
-1=khac & la	martyr	-0.07
-1=khac & ng	martyr	-0.08
-1=khac & tang	martyr	-0.11
-1=khac & vu	martyr	0.05
-1=khach	martyr	-0.14
-1=khai	martyr	-0.24	teller	0.22
-1=khai & cua	teller	0.06
-1=khai & la	martyr	-0.16
-1=khai & nguyen	martyr	0.13
-1=khai & ten	martyr	-0.19
-1=kham	martyr	0.05
-1=khanh	teller	-0.12
-1=khau	martyr	0.07
-1=khe	martyr	0.08	teller	0.05
-1=khi	martyr	-0.06
-1=khieng	martyr	-0.11
-1=khmer	martyr	0.07
-1=khoang	martyr	0.05	teller	-0.1
-1=khoat	martyr	-0.06
-1=khoc	martyr	0.29
-1=khoi	martyr	0.14
-1=khong	martyr	0.23	teller	0.26
-1=khong & anh	teller	0.08
-1=khong & ba	martyr	-0.09
-1=khong & co	teller	0.09
-1=khong & con	teller	0.07
-1=khong & nguyen	martyr	-0.09	teller	0.05
-1=khong & ong	martyr	0.06
-1=khong & ten	martyr	0.16
-1=khong & toi	martyr	0.11	teller	-0.14
-1=khong & tran	martyr	0.05
-1=khu	martyr	-0.07
-1=kia	martyr	0.23	teller	-0.06
-1=kia & la	teller	-0.05
-1=kich & ba	martyr	-0.05
-1=kich & hai	martyr	0.12
-1=kich & ten	martyr	0.06
-1=kiem	teller	-0.05
-1=kien	martyr	-0.14
-1=kieu	martyr	0.05
-1=kim	teller	-0.05
-1=kinh	martyr	-0.11	teller	-0.08
-1=kinh & nguyen	martyr	-0.08
-1=kinh & ten	martyr	0.08
-1=kip	martyr	-0.05
-1=ko	teller	-0.13
-1=kt	martyr	0.05	teller	-0.05
-1=ky	martyr	0.2
-1=ky & la	teller	-0.07
-1=ky & ong	teller	-0.05
-1=ky & y	martyr	0.11	teller	0.05
-1=l	martyr	-0.1
-1=la	martyr	0.16	teller	-0.13
-1=la & luu	martyr	-0.07	teller	0.08
-1=lac	martyr	0.05	teller	0.12
-1=lai	martyr	-0.19
-1=lai & em	martyr	-0.1
-1=lai & la	martyr	-0.06
-1=lai & nguyen	martyr	0.06
-1=lai & ong	martyr	0.06	teller	-0.06
-1=lai & ten	martyr	0.1
-1=lam	teller	-0.1
-1=lam & anh	martyr	-0.12	teller	0.14
-1=lam & la	martyr	0.09	teller	-0.09
-1=lan	teller	0.1
-1=lan & anh	martyr	-0.06
-1=lan & ong	teller	0.13
-1=lang	teller	-0.1
-1=lang & anh	martyr	-0.05
-1=lang & co	martyr	-0.06
-1=lang & la	martyr	0.07
-1=lang & ong	martyr	0.11
-1=lang & ten	martyr	0.08
-1=lang & toi	teller	-0.06
-1=lanh	martyr	-0.09
-1=lao	martyr	0.08	teller	0.11
-1=lao & anh	martyr	0.08
-1=lap	martyr	0.07
-1=lat	martyr	-0.19
-1=lay	martyr	-0.09	teller	0.22
-1=lay & anh	martyr	-0.16	teller	0.27
-1=le	martyr	0.05	teller	-0.24
-1=le & anh	martyr	0.07
-1=leader	martyr	-0.1
-1=lenh	martyr	-0.08
-1=letter	martyr	-0.29
-1=li	martyr	0.18
-1=lich	martyr	0.11	teller	-0.06
-1=liem	martyr	0.05	teller	0.09
-1=lien	martyr	0.22	teller	0.05
-1=lien & co	teller	0.07
-1=lieu	martyr	-0.12
-1=linh	martyr	-0.14	teller	-0.12
-1=linh & anh	martyr	-0.05
-1=linh & cua	teller	-0.07
-1=linh & nam	martyr	-0.05
-1=linh & ten	martyr	0.09
-1=lo	martyr	0.34	teller	-0.1
-1=lo & ba	martyr	0.06
-1=lo & bac	martyr	-0.06	teller	0.07
-1=lo & la	martyr	0.06
-1=lo & ten	teller	-0.06
-1=loan	martyr	-0.09	teller	0.14
-1=loc & anh	martyr	-0.07
-1=loc & em	martyr	0.07
-1=loc & ong	martyr	0.14
-1=loc & ten	teller	0.05
-1=loc & toi	martyr	0.07
-1=loi	martyr	0.09	teller	0.17
-1=loi & bac	teller	0.05
-1=loi & le	martyr	0.05
-1=loi & ong	teller	0.14
-1=lon	martyr	-0.12
-1=lon & la	martyr	0.16
-1=long	martyr	0.13
-1=long & co	martyr	0.06
-1=long & hai	martyr	-0.05
-1=lot	martyr	-0.05
-1=ls	martyr	0.12	teller	-0.06
-1=ls & ong	martyr	0.12
-1=lt	martyr	0.05
-1=lua	martyr	0.12	teller	0.13
-1=luan	teller	0.13
-1=luc	martyr	-0.12	teller	0.1
-1=luc & anh	martyr	-0.08
-1=luoc	martyr	-0.05
-1=luon	teller	-0.09
-1=luon & anh	martyr	0.06
-1=luong	martyr	0.08
-1=luong & ten	martyr	0.05
-1=luot	martyr	0.15
-1=luu	teller	0.11
-1=luyen	martyr	-0.12
-1=ly	martyr	-0.08	teller	0.07
-1=m	martyr	-0.29
-1=ma	martyr	0.13	teller	-0.22
-1=ma & anh	martyr	-0.26
-1=ma & chu	martyr	0.11
-1=ma & hai	martyr	0.13
-1=ma & ong	martyr	0.07
-1=ma & ten	martyr	-0.1
-1=ma & toi	martyr	0.11	teller	-0.16
-1=mai	martyr	0.14	teller	-0.11
-1=man	martyr	0.05
-1=mang	martyr	-0.27	teller	0.18
-1=mao	martyr	0.12
-1=maria	martyr	-0.08	teller	-0.08
-1=mat	teller	-0.24
-1=mat & anh	martyr	0.05
-1=mat & co	martyr	-0.2
-1=mat & con	teller	-0.09
-1=mat & la	martyr	0.1
-1=mat & ten	martyr	-0.08
-1=mau	martyr	-0.07	teller	0.06
-1=mau & ba	martyr	-0.05
-1=mau & cua	teller	0.12
-1=may	martyr	-0.27	teller	0.13
-1=may & chu	martyr	-0.12
-1=may & ong	martyr	-0.1
-1=may & ten	martyr	0.08
-1=me	martyr	-0.37	teller	-0.17
-1=me & anh	teller	-0.08
-1=me & la	martyr	0.09
-1=me & le	martyr	-0.07
-1=me & liet	martyr	-0.64
-1=me & ong	martyr	0.06
-1=met	martyr	-0.05	teller	0.06
-1=mia	martyr	-0.2
-1=mien	martyr	-0.08
-1=minh	teller	0.32
-1=minh & anh	martyr	-0.07
-1=minh & co	martyr	0.33
-1=mme	teller	-0.07
-1=mo	martyr	-0.1
-1=mo & anh	martyr	-0.06	teller	0.08
-1=mo & ba	teller	-0.07
-1=mo & bac	martyr	0.09
-1=mo & cau	martyr	-0.05
-1=mo & chau	teller	0.07
-1=mo & chi	martyr	-0.06
-1=mo & chu	martyr	0.08
-1=mo & con	teller	0.07
-1=mo & cu	teller	0.11
-1=mo & dai	martyr	-0.06
-1=mo & em	martyr	0.12
-1=mo & ho	martyr	-0.11
-1=mo & la	martyr	-0.08
-1=mo & liet	martyr	-0.07
-1=mo & ls	martyr	-0.06
-1=mo & ong	martyr	0.2	teller	-0.09
-1=mo & thang	teller	-0.05
-1=mo & tu	martyr	0.05
-1=moi	teller	-0.09
-1=mong	martyr	-0.09
-1=mot	martyr	0.05
-1=mr	martyr	-0.11	teller	0.06
-1=mr & tran	martyr	0.07	teller	0.13
-1=mrs	martyr	-0.1
-1=mu	martyr	0.09	teller	-0.07
-1=mua	teller	0.17
-1=mui	martyr	-0.16
-1=mum	teller	-0.06
-1=mung	martyr	-0.07
-1=muoi	martyr	-0.08
-1=muong	martyr	-0.07
-1=my	martyr	0.06
-1=n	teller	-0.05
-1=na	teller	-0.11
-1=nam	martyr	0.05
-1=nam & anh	martyr	-0.24
-1=nam & chi	martyr	0.1
-1=nam & la	martyr	0.05
-1=nam & toi	teller	0.05
-1=nao	martyr	0.12	teller	-0.07
-1=nao & chau	teller	-0.11
-1=nao & co	martyr	0.21
-1=nao & ten	martyr	-0.07
-1=nay	martyr	-0.06	teller	0.26
-1=nay & ba	martyr	0.13
-1=nay & bac	teller	0.11
-1=nay & le	teller	0.09
-1=nay & ong	martyr	-0.22
-1=ne	teller	0.08
-1=nen	martyr	-0.11
-1=net	martyr	-0.09
-1=neu	martyr	0.2
-1=ngan	teller	0.12
-1=ngang	teller	-0.06
-1=nghe	martyr	-0.28	teller	0.16
-1=nghe & anh	martyr	-0.16	teller	0.09
-1=nghe & chu	teller	0.12
-1=nghe & thay	teller	-0.05
-1=nghi	martyr	-0.35	teller	0.28
-1=nghi & cua	teller	-0.05
-1=nghiep	martyr	0.1
-1=ngo	martyr	0.13	teller	-0.06
-1=ngoai	martyr	0.07
-1=ngoai & ong	martyr	0.06	teller	0.11
-1=ngoai & toi	teller	-0.16
-1=ngoan	martyr	0.11
-1=ngoc	martyr	-0.06	teller	0.11
-1=ngoi	martyr	0.11
-1=nguoi	martyr	0.07	teller	-0.27
-1=nguoi & anh	martyr	-0.07	teller	0.14
-1=nguoi & ban	martyr	-0.06
-1=nguoi & chi	martyr	-0.13
-1=nguoi & co	martyr	0.17
-1=nguoi & h	martyr	-0.1
-1=nguoi & la	martyr	0.13
-1=nguoi & nho	martyr	0.07
-1=nguoi & ong	martyr	0.09
-1=nguoi & ten	martyr	0.1	teller	-0.22
-1=nguyen	martyr	-0.42	teller	0.16
-1=nguyen & la	martyr	-0.08	teller	0.05
-1=nha	teller	0.1
-1=nha & anh	martyr	0.29
-1=nha & ba	martyr	-0.17	teller	0.08
-1=nha & bac	martyr	0.15	teller	0.06
-1=nha & chau	martyr	0.11	teller	0.1
-1=nha & chi	martyr	-0.08	teller	0.05
-1=nha & chu	martyr	0.06
-1=nha & cu	martyr	-0.09	teller	-0.07
-1=nha & cua	martyr	0.09
-1=nha & em	martyr	0.11
-1=nha & ong	martyr	-0.39	teller	0.12
-1=nha & ten	martyr	0.09
-1=nha & thang	martyr	-0.18
-1=nha & toi	martyr	0.14	teller	-0.17
-1=nhac	martyr	0.07
-1=nham	teller	-0.15
-1=nham & la	martyr	-0.13
-1=nham & ong	martyr	-0.1
-1=nhan	teller	-0.21
-1=nhan & anh	martyr	-0.06
-1=nhan & bac	martyr	-0.05
-1=nhan & chi	teller	0.06
-1=nhan & co	martyr	0.06
-1=nhan & con	teller	-0.08
-1=nhan & dinh	martyr	0.05	teller	-0.24
-1=nhan & em	teller	0.15
-1=nhan & le	martyr	-0.08
-1=nhan & liet	martyr	-0.29
-1=nhan & nguoi	teller	-0.05
-1=nhan & ong	martyr	0.07	teller	-0.08
-1=nhan & ten	martyr	-0.05
-1=nhan & thay	teller	-0.1
-1=nhan & toi	martyr	0.12	teller	-0.06
-1=nhan & tran	martyr	-0.07	teller	0.08
-1=nhang	teller	0.05
-1=nhat & anh	martyr	-0.05
-1=nhat & cua	martyr	0.23	teller	-0.07
-1=nhau	teller	-0.08
-1=nhe	teller	0.17
-1=nhe & bac	teller	-0.12
-1=nhe & la	teller	0.07
-1=nhe & ong	teller	0.12
-1=nhe & toi	martyr	-0.09
-1=nho	teller	-0.1
-1=nho & anh	martyr	-0.18	teller	0.13
-1=nho & ba	martyr	-0.05
-1=nho & bac	martyr	0.12	teller	-0.12
-1=nho & co	teller	-0.05
-1=nho & la	martyr	0.07
-1=nho & nguyen	martyr	0.09	teller	-0.06
-1=nho & ong	teller	-0.14
-1=nho & ten	martyr	0.05
-1=nho & thang	martyr	0.06
-1=nho & thay	martyr	-0.07
-1=nho & toi	teller	0.05
-1=nhom	teller	0.08
-1=nhu	martyr	-0.12
-1=nhu & ong	martyr	-0.06
-1=nhua	martyr	-0.12
-1=nhuan	martyr	0.09
-1=nhung	martyr	-0.11	teller	-0.06
-1=nhung & em	martyr	-0.05
-1=nhung & ong	martyr	0.08
-1=ni	martyr	0.05
-1=niem	martyr	-0.1
-1=ninh	martyr	0.12	teller	-0.11
-1=ninh & ong	martyr	0.07
-1=ninh & ten	martyr	0.06
-1=no	martyr	0.26	teller	-0.05
-1=noi	teller	-0.1
-1=noi & anh	martyr	0.19
-1=noi & cau	martyr	-0.06
-1=noi & chau	martyr	-0.05	teller	-0.08
-1=noi & chu	martyr	0.09
-1=noi & co	martyr	-0.06
-1=noi & con	martyr	0.13	teller	-0.16
-1=noi & em	martyr	-0.07
-1=noi & ong	martyr	-0.13
-1=noi & ten	martyr	0.09
-1=noi & thang	martyr	0.11
-1=noi & toi	martyr	0.05
-1=nom	martyr	-0.09
-1=nong	martyr	0.19
-1=nu	martyr	0.05
-1=nua	martyr	-0.14
-1=nua & la	martyr	0.14
-1=nua & ong	teller	0.05
-1=nua & ten	martyr	0.05
-1=nuoc	martyr	-0.05
-1=nuoi	martyr	0.22	teller	-0.18
-1=nuoi & anh	martyr	0.09
-1=nuong & ong	martyr	-0.06
-1=o	teller	0.07
-1=o & cau	martyr	-0.06
-1=o & le	martyr	0.13
-1=oanh	martyr	-0.07
-1=of	martyr	0.11	teller	-0.05
-1=oi	martyr	0.06	teller	0.3
-1=oi & chau	teller	0.06
-1=oi & con	martyr	0.14	teller	-0.05
-1=oi & em	teller	0.09
-1=om	martyr	-0.07
-1=on	martyr	-0.37	teller	-0.08
-1=on & anh	martyr	-0.31
-1=one	martyr	-0.09
-1=ong & dong	martyr	0.18
-1=ong & ong	teller	0.06
-1=ong & ten	martyr	0.07
-1=or	martyr	0.11
-1=owner	martyr	-0.08
-1=papers	martyr	0.07
-1=pen	martyr	-0.11
-1=pere	teller	-0.12
-1=pha	martyr	-0.13
-1=phai	martyr	0.13	teller	-0.09
-1=phai & cau	martyr	0.09
-1=phai & la	martyr	0.05
-1=phai & ong	martyr	0.12
-1=phan	martyr	0.17	teller	-0.07
-1=phap	teller	0.1
-1=phap & ten	teller	0.1
-1=phat	martyr	-0.12
-1=phau	martyr	-0.07
-1=phim	martyr	0.09
-1=pho	martyr	0.27	teller	-0.09
-1=pho & dai	martyr	0.05
-1=pho & la	martyr	0.11
-1=phong	martyr	0.26
-1=phong & anh	martyr	0.07
-1=phong & co	martyr	-0.07
-1=phong & ong	martyr	-0.07
-1=phong & ten	martyr	0.09
-1=photo	martyr	-0.06
-1=phuc	martyr	-0.22	teller	0.08
-1=phung	martyr	-0.1	teller	0.06
-1=phuoc	martyr	0.12	teller	0.06
-1=phuoc & ong	martyr	0.13
-1=phuong	martyr	-0.08	teller	-0.06
-1=po	martyr	-0.08
-1=prisoner	martyr	-0.05	teller	-0.06
-1=put	martyr	0.16
-1=qk5	martyr	-0.12	teller	0.09
-1=qua	teller	0.15
-1=quan	martyr	-0.05	teller	0.07
-1=quan & la	martyr	0.06
-1=quang	martyr	-0.09
-1=que	martyr	-0.23
-1=que & anh	martyr	0.06
-1=que & la	martyr	-0.17
-1=que & ong	martyr	-0.08
-1=quen	teller	-0.06
-1=quoc	martyr	-0.14
-1=quy	martyr	-0.19
-1=quyen	martyr	-0.05	teller	0.1
-1=quyet	martyr	-0.12	teller	-0.1
-1=quynh	martyr	-0.08
-1=ra	martyr	0.13
-1=ra & anh	martyr	0.06
-1=ra & con	teller	0.09
-1=ra & ong	martyr	0.08
-1=ra & ten	martyr	0.07
-1=rac	martyr	0.05
-1=rach	martyr	-0.07
-1=rang	martyr	0.11	teller	0.08
-1=rang & anh	martyr	0.1
-1=ranh	teller	-0.13
-1=rao	martyr	0.06	teller	0.13
-1=rat	martyr	0.07
-1=ray	martyr	0.09	teller	0.07
-1=ray & ong	teller	0.11
-1=re	martyr	0.08
-1=ret	teller	-0.15
-1=ria	martyr	-0.09	teller	0.18
-1=rieng	martyr	0.08	teller	0.11
-1=ro	teller	0.06
-1=ro & anh	martyr	-0.05
-1=ro & ten	martyr	0.06
-1=roi	martyr	0.12	teller	0.32
-1=roi & anh	martyr	0.16
-1=roi & ba	teller	0.07
-1=roi & em	teller	0.08
-1=roi & ong	martyr	-0.07	teller	0.11
-1=roi & ten	martyr	-0.05
-1=roi & thang	martyr	0.08
-1=roi & toi	martyr	0.07	teller	0.06
-1=rom	martyr	0.05
-1=ruong	martyr	-0.14	teller	-0.06
-1=ruot	martyr	0.14	teller	-0.06
-1=rut	martyr	0.06
-1=s	martyr	-0.08
-1=sach	martyr	-0.13
-1=sach & liet	martyr	-0.18
-1=sach & ong	martyr	0.1
-1=sai	martyr	0.05
-1=sai & la	martyr	-0.11
-1=sai & ten	martyr	0.15
-1=said	martyr	0.14
-1=san	martyr	-0.14
-1=sang	martyr	-0.15
-1=sang & anh	martyr	0.07
-1=sanh	martyr	-0.15	teller	0.05
-1=sanh & ba	martyr	-0.12	teller	0.1
-1=sap	martyr	-0.08
-1=sau	teller	-0.14
-1=sau & ba	martyr	0.08
-1=sau & bac	martyr	0.13
-1=sau & co	martyr	-0.19
-1=sau & le	martyr	0.07	teller	0.05
-1=sau & toi	martyr	-0.1	teller	-0.09
-1=say	martyr	0.05
-1=se	martyr	-0.06
-1=sen	martyr	0.36
-1=si	martyr	-0.34	teller	0.12
-1=si & hoang	martyr	0.09
-1=si & ma	martyr	-0.17
-1=si & ong	martyr	-0.09
-1=si & pham	martyr	-0.14
-1=sin	martyr	0.1
-1=sinh	martyr	-0.11
-1=sinh & bac	martyr	-0.05
-1=sinh & ong	martyr	-0.06
-1=so	martyr	-0.33	teller	-0.07
-1=so & bac	teller	0.05
-1=so & ong	martyr	0.06
-1=so & ten	teller	-0.09
-1=soc	martyr	-0.06
-1=soi	martyr	0.05
-1=son	martyr	-0.09	teller	-0.13
-1=son & anh	martyr	-0.06
-1=son & chi	martyr	0.07
-1=son & co	martyr	-0.09	teller	-0.11
-1=son & tan	martyr	0.05
-1=song	martyr	-0.14
-1=song & anh	martyr	-0.13
-1=song & la	martyr	-0.09	teller	-0.17
-1=song & nam	martyr	0.06
-1=song & ten	martyr	-0.05
-1=song & thang	martyr	-0.06
-1=song & toi	teller	0.12
-1=sot	martyr	0.11
-1=spoon	martyr	-0.1
-1=stone	martyr	-0.06
-1=su	martyr	-0.16
-1=su & bach	martyr	-0.05
-1=su & ong	martyr	-0.07
-1=su & ten	martyr	-0.07	teller	0.06
-1=su & toi	teller	-0.05
-1=sung	martyr	0.06	teller	-0.06
-1=suoi	teller	-0.05
-1=sy	martyr	-0.21
-1=t	martyr	-0.14	teller	0.12
-1=ta	martyr	0.14	teller	0.05
-1=tai	martyr	0.13
-1=tam	martyr	-0.08	teller	0.09
-1=tam & ong	martyr	-0.05
-1=tam & ten	martyr	0.05
-1=tan	martyr	0.25	teller	-0.1
-1=tang	martyr	-0.15	teller	-0.17
-1=tang & anh	martyr	-0.11
-1=tang & dong	martyr	0.06
-1=tang & em	martyr	-0.19
-1=tao	teller	0.13
-1=tap	teller	-0.19
-1=tap & ong	teller	-0.15
-1=tau	martyr	0.16
-1=tay	martyr	-0.05	teller	0.15
-1=tay & anh	martyr	0.09
-1=tay & chi	martyr	-0.08
-1=tay & cu	teller	0.07
-1=tay & cua	martyr	-0.07	teller	0.16
-1=tay & ong	martyr	-0.07	teller	0.17
-1=tay & thang	martyr	0.2
-1=tay & trinh	martyr	-0.08
-1=te	martyr	0.09
-1=ten	martyr	-0.12	teller	-0.06
-1=ten & dung	martyr	0.06	teller	0.06
-1=ten & em	martyr	0.1	teller	-0.07
-1=tet	teller	0.06
-1=tha	martyr	-0.05
-1=thac	teller	0.07
-1=thach	martyr	0.31
-1=thai	martyr	0.13
-1=tham	martyr	0.07	teller	0.09
-1=tham & ong	martyr	-0.06
-1=than	martyr	0.27	teller	-0.1
-1=than & anh	martyr	0.07	teller	0.08
-1=than & toi	martyr	0.11	teller	-0.12
-1=thang	martyr	-0.11
-1=thanh	martyr	-0.25	teller	0.06
-1=thanh & anh	martyr	-0.05
-1=thanh & ten	martyr	-0.07	teller	0.11
-1=thao	martyr	0.15
-1=thay	martyr	0.26	teller	0.09
-1=thay & me	teller	-0.06
-1=thay & ten	martyr	0.18	teller	-0.09
-1=the	martyr	0.16
-1=the & la	martyr	0.06
-1=the & ong	martyr	-0.06
-1=them	martyr	0.13	teller	-0.05
-1=them & anh	martyr	0.08
-1=them & chu	martyr	0.07
-1=theo	martyr	-0.33	teller	-0.09
-1=theo & bac	martyr	-0.58
-1=theo & cu	martyr	0.11	teller	-0.1
-1=theo & ong	martyr	-0.1	teller	0.06
-1=thep	martyr	-0.13	teller	0.13
-1=there	martyr	-0.07	teller	-0.09
-1=thi	teller	-0.11
-1=thi & anh	martyr	0.23
-1=thi & cau	martyr	0.08
-1=thi & co	martyr	-0.09
-1=thi & lien	teller	0.08
-1=thi & ong	martyr	-0.09
-1=thi & thang	martyr	-0.1
-1=thi & toi	teller	-0.08
-1=thien	martyr	0.13
-1=thiet	martyr	-0.1
-1=thiet & la	martyr	-0.06
-1=thieu	martyr	-0.09
-1=thieu & ten	martyr	-0.12
-1=thim	martyr	0.06
-1=thinh	martyr	0.09	teller	-0.09
-1=tho	martyr	-0.28	teller	-0.17
-1=tho & la	martyr	-0.07
-1=tho & toi	teller	-0.11
-1=thoa	martyr	0.09	teller	0.12
-1=thoa & chi	martyr	0.12
-1=thoai	martyr	-0.11
-1=thoat	martyr	-0.16
-1=thoi	martyr	-0.15	teller	0.33
-1=thoi & chu	teller	0.06
-1=thom	martyr	0.06
-1=thon	martyr	0.1	teller	-0.08
-1=thong	martyr	0.13
-1=thu	martyr	-0.16	teller	0.14
-1=thu & anh	martyr	0.12
-1=thu & ba	teller	0.07
-1=thu & cua	martyr	-0.08	teller	0.12
-1=thua	martyr	-0.11	teller	0.09
-1=thua & chi	teller	-0.07
-1=thua & ong	teller	0.07
-1=thua & toi	martyr	-0.05
-1=thuan	martyr	-0.06
-1=thung	martyr	-0.09
-1=thuoc	martyr	-0.12
-1=thuong	martyr	0.24	teller	0.06
-1=thuong & anh	martyr	0.07
-1=thuong & ba	martyr	0.13	teller	-0.1
-1=thuong & ten	martyr	0.1
-1=thuy	martyr	0.06	teller	-0.11
-1=thuyet	martyr	0.13
-1=tich	martyr	0.11	teller	-0.09
-1=tien	teller	-0.08
-1=tien & ong	martyr	0.06
-1=tieng	martyr	-0.24
-1=tieu	teller	0.16
-1=tim	teller	0.09
-1=tim & anh	martyr	0.16
-1=tim & bac	martyr	0.1
-1=tim & la	martyr	0.06
-1=tin	martyr	0.05	teller	0.09
-1=tinh	martyr	0.05	teller	-0.08
-1=to	teller	0.09
-1=to & la	teller	0.08
-1=toan	martyr	-0.13	teller	-0.13
-1=toc	martyr	-0.07	teller	0.16
-1=toc & thai	martyr	-0.11
-1=toi & ba	martyr	0.12
-1=toi & gom	martyr	-0.09	teller	0.09
-1=toi & la	martyr	0.13
-1=toi & nguyen	teller	-0.08
-1=toi & ong	teller	-0.07
-1=tom	teller	0.06
-1=ton	martyr	-0.09	teller	0.07
-1=tong	martyr	-0.12
-1=tra	martyr	0.07	teller	-0.2
-1=tra & ba	teller	-0.1
-1=trac	teller	-0.05
-1=trai	martyr	0.34	teller	-0.06
-1=trai & ba	martyr	0.11
-1=tran	martyr	-0.17	teller	-0.09
-1=trang	teller	0.06
-1=trang & bac	teller	-0.07
-1=trang & co	martyr	-0.05
-1=trang & ten	martyr	-0.05	teller	0.11
-1=trao	martyr	-0.05
-1=trau	martyr	0.08
-1=tre	teller	-0.14
-1=tre & em	teller	-0.1
-1=tren	martyr	0.05
-1=tri	martyr	-0.13
-1=trieu	martyr	-0.07
-1=trinh	martyr	-0.12
-1=tro	martyr	-0.07
-1=troi	martyr	0.12
-1=trong	martyr	0.08
-1=trong & co	martyr	0.19
-1=tru	martyr	0.09	teller	-0.06
-1=trua	martyr	-0.08
-1=truc	teller	0.11
-1=trung	martyr	-0.07	teller	-0.12
-1=truoc	martyr	-0.13
-1=truoc & bac	martyr	-0.06
-1=truong	martyr	-0.15	teller	-0.09
-1=truong & anh	martyr	0.07
-1=truong & dinh	teller	0.09
-1=truong & la	teller	-0.1
-1=truong & ten	martyr	-0.09
-1=tu	martyr	0.13
-1=tu & cua	martyr	0.17
-1=tu & nguyen	martyr	0.12
-1=tu & ong	martyr	0.08	teller	-0.05
-1=tu & ten	martyr	0.06
-1=tuan	teller	-0.05
-1=tuc	teller	0.06
-1=tui	martyr	0.07	teller	0.21
-1=tui & nguyen	teller	0.08
-1=tum	martyr	0.05
-1=tuoi	teller	-0.08
-1=tuoi & bo	martyr	-0.14
-1=tuoi & cai	martyr	-0.09
-1=tuoi & con	martyr	0.12
-1=tuoi & cu	teller	0.06
-1=tuoi & em	martyr	0.07
-1=tuoi & ten	martyr	-0.19	teller	0.2
-1=tuoi & toi	martyr	-0.07
-1=tuong	martyr	-0.22	teller	-0.08
-1=tuyen	martyr	0.12
-1=ty	martyr	0.08
-1=uc	martyr	0.13	teller	0.1
-1=ung	martyr	0.07
-1=uoc	martyr	-0.09	teller	0.05
-1=ut & ten	teller	0.1
-1=uy	martyr	-0.1
-1=va	teller	-0.09
-1=va & anh	teller	-0.09
-1=va & ba	teller	-0.08
-1=va & bac	martyr	-0.07
-1=va & bui	martyr	-0.15
-1=va & cau	martyr	-0.05
-1=va & chi	martyr	-0.08
-1=va & chu	martyr	0.08
-1=va & co	martyr	0.1
-1=va & con	martyr	-0.63
-1=va & cu	martyr	-0.1
-1=va & dang	martyr	0.29
-1=va & dinh	martyr	-0.07
-1=va & do	martyr	0.05
-1=va & doan	martyr	0.05
-1=va & em	martyr	0.13
-1=va & ha	martyr	0.16
-1=va & le	martyr	-0.09
-1=va & ly	martyr	0.1
-1=va & mac	martyr	0.08
-1=va & mot	martyr	0.08
-1=va & ngo	martyr	0.07
-1=va & nguyen	martyr	-0.2
-1=va & ong	teller	-0.05
-1=va & pham	martyr	-0.05
-1=va & sau	martyr	-0.09
-1=va & thang	martyr	0.06
-1=va & toi	martyr	-0.18	teller	0.48
-1=va & vu	martyr	0.11
-1=vam	teller	0.12
-1=van	teller	-0.27
-1=van & anh	martyr	0.05
-1=van & ong	martyr	-0.05
-1=vang	teller	0.13
-1=vao	martyr	0.06
-1=ve	martyr	0.43	teller	-0.21
-1=ve & anh	martyr	0.24
-1=ve & bac	martyr	0.05
-1=ve & chi	teller	0.06
-1=ve & co	martyr	-0.06
-1=ve & con	teller	-0.08
-1=ve & cu	martyr	0.12
-1=ve & la	martyr	-0.2
-1=ve & liet	martyr	-0.23
-1=ve & nguyen	martyr	0.15
-1=ve & ong	martyr	0.32	teller	-0.05
-1=ve & phung	martyr	0.11
-1=ve & ten	martyr	-0.08	teller	0.07
-1=ve & thang	martyr	0.08
-1=vi	martyr	-0.45	teller	0.12
-1=vi & anh	martyr	0.37
-1=vi & bac	teller	0.11
-1=vi & co	martyr	-0.34
-1=vi & la	martyr	-0.11
-1=vi & ten	martyr	-0.14	teller	0.08
-1=vien	martyr	0.08	teller	0.06
-1=vien & ten	martyr	-0.08
-1=vien & tran	teller	-0.06
-1=viet	martyr	-0.44	teller	0.21
-1=viet & la	martyr	-0.12
-1=viet & ong	martyr	-0.12	teller	0.08
-1=viet & ten	teller	0.07
-1=viet & thay	martyr	-0.05	teller	0.07
-1=vihear	teller	-0.05
-1=village	martyr	-0.05
-1=vinh	martyr	-0.05
-1=vinh & ba	martyr	0.08
-1=vnch	martyr	-0.09	teller	0.09
-1=vo	martyr	-0.05	teller	-0.13
-1=vo & anh	martyr	0.3
-1=vo & chu	martyr	-0.08
-1=vo & cua	teller	0.08
-1=vo & la	martyr	-0.31	teller	-0.16
-1=vo & liet	martyr	0.15	teller	0.09
-1=vo & ong	martyr	0.17
-1=voi	martyr	0.3	teller	0.17
-1=voi & anh	martyr	0.06	teller	-0.05
-1=voi & ba	teller	0.1
-1=voi & bac	teller	0.12
-1=voi & ban	martyr	0.07
-1=voi & cau	martyr	-0.1
-1=voi & chi	martyr	0.36	teller	0.06
-1=voi & chu	martyr	0.18
-1=voi & con	martyr	-0.06
-1=voi & cu	martyr	-0.05
-1=voi & em	martyr	-0.18	teller	0.19
-1=voi & mot	martyr	0.28
-1=voi & ong	martyr	0.16	teller	-0.09
-1=voi & thang	martyr	-0.23
-1=voi & toi	martyr	-0.06
-1=voi & tu	martyr	0.09
-1=vong	martyr	0.1
-1=vot	martyr	-0.08
-1=vs	martyr	0.1
-1=vui	martyr	0.14
-1=vui & anh	martyr	0.05
-1=vuon	martyr	-0.16	teller	0.05
-1=vuon & ong	martyr	-0.07
-1=vuong	martyr	-0.18
-1=vuot	martyr	-0.05
-1=vy	martyr	-0.16	teller	0.07
-1=were	martyr	0.19
-1=with	martyr	-0.05
-1=woman	martyr	-0.07
-1=xa	martyr	0.06	teller	-0.07
-1=xa & anh	martyr	-0.1
-1=xa & co	martyr	-0.05
-1=xac	martyr	0.09	teller	0.08
-1=xe	martyr	0.18	teller	-0.09
-1=xe & anh	martyr	0.05
-1=xe & co	martyr	-0.1
-1=xom	martyr	-0.06	teller	0.07
-1=xom & ong	teller	0.09
-1=xuc	martyr	-0.07
-1=xuong	martyr	0.11	teller	-0.05
-1=xuyen	teller	-0.08
-1=y	martyr	-0.05	teller	0.21
-1=yen	martyr	0.12	teller	0.08
-1=yeu	martyr	-0.25	teller	-0.05
-1=yeu & cu	martyr	0.07
-1=yeu & ten	martyr	-0.09
-2=#	teller	-0.32
-2=##	martyr	-0.18	teller	-0.08
-2=###	teller	0.07
-2=####	martyr	-0.21	teller	0.09
-2=^	martyr	-0.65	teller	-0.26
-2=ai	teller	-0.08
-2=alo	martyr	-0.08	teller	0.13
-2=am	martyr	-0.06
-2=ama	martyr	-0.07
-2=an	martyr	0.08
-2=and	martyr	-0.14	teller	0.09
-2=anh	teller	-0.08
-2=ap	martyr	-0.06	teller	0.06
-2=appelle	teller	-0.07
-2=arvn	martyr	-0.08
-2=au	martyr	0.06
-2=ay	martyr	-0.07
-2=b	martyr	0.1	teller	-0.07
-2=b3	martyr	0.05
-2=ba	martyr	-0.07	teller	0.32
-2=bam	martyr	0.06
-2=ban	martyr	-0.1	teller	-0.25
-2=bang	martyr	-0.26	teller	0.16
-2=bao	martyr	-0.09
-2=bat	martyr	0.11
-2=battalion	martyr	0.11
-2=bau	martyr	0.09
-2=bay	teller	-0.06
-2=be	martyr	0.11
-2=belt	martyr	0.14
-2=ben	martyr	0.27	teller	-0.13
-2=bi	martyr	-0.14	teller	0.07
-2=bia	martyr	0.05	teller	-0.08
-2=bien	martyr	0.07	teller	0.13
-2=biet	martyr	-0.28	teller	-0.06
-2=bo	martyr	-0.11	teller	-0.13
-2=bom	teller	-0.05
-2=bon	martyr	0.14	teller	0.05
-2=bua	martyr	0.15
-2=bung	martyr	0.07
-2=buoi	martyr	-0.09
-2=but	martyr	0.15	teller	-0.15
-2=buu	martyr	-0.05	teller	0.09
-2=by	martyr	-0.06
-2=c	martyr	0.16
-2=c1	martyr	-0.07
-2=c17	martyr	0.11	teller	-0.05
-2=c4	martyr	0.1
-2=ca	martyr	0.18	teller	0.17
-2=cac	martyr	-0.18	teller	0.11
-2=cai	martyr	0.24	teller	-0.15
-2=cam	martyr	-0.25	teller	-0.17
-2=can	martyr	-0.05	teller	0.07
-2=cang	teller	-0.07
-2=canh	martyr	0.16	teller	-0.19
-2=cao	martyr	-0.2	teller	-0.15
-2=cap	martyr	-0.13
-2=cau	martyr	0.08	teller	-0.2
-2=cay	teller	0.06
-2=ccb	martyr	0.11	teller	0.11
-2=ce	martyr	-0.11
-2=cemetery	martyr	-0.1
-2=cha	martyr	0.22	teller	0.12
-2=chac	martyr	-0.08
-2=chan	martyr	0.19
-2=chao	martyr	-0.16	teller	0.19
-2=chat	martyr	-0.05
-2=chau	martyr	-0.05
-2=chay	martyr	-0.09
-2=che	teller	-0.06
-2=cheo	martyr	-0.07
-2=chep	teller	0.12
-2=chet	martyr	-0.05	teller	0.29
-2=chi	teller	-0.15
-2=chien	martyr	-0.06	teller	0.08
-2=chieu	martyr	0.06
-2=chim	martyr	-0.14
-2=chin	martyr	0.19	teller	-0.05
-2=chinh	martyr	-0.12	teller	0.14
-2=cho	martyr	-0.16	teller	-0.21
-2=chon	teller	-0.05
-2=chong	martyr	0.11	teller	-0.09
-2=chot	martyr	0.08
-2=chu	martyr	-0.39	teller	0.24
-2=chuc	martyr	-0.12	teller	0.11
-2=chung	martyr	-0.08
-2=chuong	teller	-0.08
-2=chuyen	martyr	-0.05	teller	0.17
-2=co	martyr	-0.24
-2=coc	teller	0.05
-2=coi	martyr	-0.09
-2=com	martyr	0.19	teller	0.09
-2=commander	martyr	-0.12
-2=con	martyr	0.22
-2=cong	martyr	-0.09	teller	-0.08
-2=cot	martyr	-0.16	teller	0.09
-2=cu	martyr	0.1	teller	0.06
-2=cua	martyr	0.17	teller	0.06
-2=cung	teller	-0.05
-2=cuoc	teller	0.05
-2=cuoi	martyr	0.11
-2=cuong	martyr	-0.19
-2=cut	teller	0.08
-2=cuu	martyr	-0.06	teller	0.12
-2=d	martyr	-0.08	teller	0.06
-2=da	martyr	-0.16	teller	0.3
-2=dac	martyr	-0.08
-2=dai	teller	0.06
-2=dam	teller	-0.1
-2=dan	teller	-0.27
-2=dang	martyr	-0.14	teller	0.15
-2=danh	martyr	0.11	teller	-0.15
-2=dao	martyr	-0.15
-2=dap	martyr	0.09
-2=dat	martyr	-0.08
-2=dau	martyr	-0.05	teller	0.19
-2=dc	teller	-0.11
-2=de	martyr	-0.16	teller	0.12
-2=dead	martyr	0.14
-2=dear	teller	-0.09
-2=dem	martyr	0.14
-2=den	martyr	0.15	teller	0.09
-2=deo	martyr	0.13	teller	-0.08
-2=deu	martyr	0.1
-2=di	martyr	-0.22	teller	0.11
-2=dia	martyr	0.06	teller	0.14
-2=diary	martyr	0.11	teller	-0.05
-2=dich	martyr	-0.16	teller	0.07
-2=diem	martyr	0.07
-2=dien	teller	-0.1
-2=diep	martyr	-0.14
-2=dieu	martyr	-0.39
-2=district	martyr	0.11	teller	-0.06
-2=do	martyr	0.05	teller	-0.14
-2=doan	martyr	0.32
-2=doc	teller	0.07
-2=doi	martyr	-0.09
-2=don	martyr	-0.43
-2=dong	martyr	0.11	teller	-0.09
-2=dot	martyr	-0.1
-2=du	martyr	0.23	teller	-0.09
-2=dua	martyr	-0.07	teller	0.12
-2=duc	martyr	0.08
-2=dung	teller	-0.06
-2=duoc	martyr	0.12	teller	0.06
-2=duong	martyr	-0.28	teller	0.1
-2=dut	martyr	0.05
-2=duy	martyr	-0.23	teller	0.06
-2=e	teller	0.27
-2=em	teller	-0.1
-2=f	martyr	-0.05
-2=from	martyr	-0.05	teller	-0.09
-2=gach	martyr	-0.1
-2=gan	martyr	-0.06	teller	0.1
-2=gap	teller	0.07
-2=ghe	martyr	-0.07
-2=ghi	martyr	0.14	teller	0.12
-2=gi	martyr	-0.05	teller	0.23
-2=gia	martyr	0.16	teller	0.12
-2=giai	martyr	0.21
-2=giang	martyr	0.05	teller	0.08
-2=giao	martyr	0.2
-2=gio	martyr	-0.08
-2=giu	teller	0.07
-2=giup	martyr	-0.08	teller	0.27
-2=go	martyr	0.26	teller	0.14
-2=goc	teller	0.34
-2=goi	martyr	-0.11	teller	-0.2
-2=gom	martyr	-0.08	teller	-0.06
-2=grand	martyr	0.13
-2=gui	teller	0.07
-2=h	martyr	0.09
-2=ha	martyr	-0.09
-2=hai	martyr	0.12	teller	-0.1
-2=han	martyr	-0.14
-2=hang	martyr	-0.1	teller	0.16
-2=hanh	martyr	0.05
-2=hao	martyr	-0.07	teller	0.23
-2=hay	martyr	-0.07	teller	0.09
-2=he	martyr	0.14
-2=hem	teller	-0.11
-2=hen	martyr	0.08
-2=her	martyr	0.05
-2=het	martyr	0.14	teller	-0.06
-2=hi	martyr	-0.13	teller	0.07
-2=hien	martyr	-0.28
-2=hieu	martyr	-0.12
-2=his	martyr	0.11
-2=ho	martyr	0.48
-2=hoa	martyr	0.28
-2=hoac	martyr	0.11
-2=hoach	martyr	0.16
-2=hoai	martyr	-0.11	teller	0.05
-2=hoang	martyr	-0.17
-2=hoc	martyr	-0.08
-2=hoi	martyr	0.09	teller	-0.2
-2=hom	teller	-0.11
-2=hon	martyr	-0.13	teller	-0.22
-2=hong	martyr	-0.11
-2=hop	teller	-0.05
-2=hua	martyr	0.08
-2=huan	martyr	0.06
-2=huong	martyr	0.06
-2=huu	martyr	-0.32
-2=huy	martyr	-0.15
-2=huyen	martyr	-0.07
-2=huyet	martyr	-0.07
-2=hy	martyr	0.09	teller	-0.07
-2=i	martyr	0.07
-2=ia	martyr	-0.14
-2=id	martyr	0.05
-2=if	martyr	-0.05
-2=in	martyr	0.06	teller	0.07
-2=is	martyr	0.12
-2=k	martyr	0.07
-2=ke	martyr	-0.17	teller	0.05
-2=keo	martyr	0.16
-2=ket	martyr	0.11	teller	0.1
-2=keu	martyr	0.07
-2=kha	martyr	-0.13
-2=khac	martyr	0.11
-2=khai	martyr	0.3	teller	-0.08
-2=kham	martyr	0.19
-2=khang	martyr	0.13
-2=khanh	martyr	-0.15	teller	0.07
-2=khau	martyr	-0.08
-2=khe	teller	0.08
-2=khi	martyr	-0.13
-2=kho	teller	-0.15
-2=khoa	martyr	0.11	teller	0.12
-2=khoai	martyr	-0.05
-2=khoan	martyr	0.08
-2=khoc	martyr	-0.22
-2=khoi	martyr	0.08
-2=khong	martyr	-0.13
-2=khu	teller	-0.05
-2=kia	martyr	0.29
-2=kich	martyr	-0.05
-2=kiem	martyr	0.23	teller	-0.06
-2=kien	martyr	0.1
-2=kieu	martyr	-0.07
-2=killed	martyr	0.05
-2=kim	martyr	-0.15	teller	0.16
-2=kin	martyr	0.09
-2=kinh	martyr	0.09
-2=kip	martyr	0.05
-2=kon	martyr	0.18
-2=ksor	martyr	-0.1	teller	0.09
-2=ky	martyr	-0.12	teller	0.07
-2=l	martyr	0.12
-2=la	martyr	0.09
-2=lac	martyr	-0.18	teller	0.07
-2=lai	martyr	-0.09	teller	0.26
-2=lam	martyr	-0.1	teller	-0.13
-2=lan	martyr	-0.05
-2=lang	martyr	-0.25	teller	0.15
-2=lanh	teller	0.13
-2=lao	martyr	0.06	teller	-0.14
-2=lap	martyr	-0.13	teller	-0.06
-2=lau	teller	0.07
-2=lay	teller	0.12
-2=le	martyr	0.34	teller	-0.12
-2=len	martyr	-0.23
-2=les	teller	0.13
-2=letter	martyr	0.13
-2=lich	martyr	-0.1
-2=lien	martyr	0.11	teller	0.13
-2=liet	martyr	-0.26	teller	0.23
-2=lieu	teller	0.1
-2=linh	martyr	-0.11	teller	0.18
-2=lo	martyr	0.33	teller	0.12
-2=loc	martyr	0.15	teller	-0.08
-2=loi	martyr	-0.23
-2=lon	teller	0.06
-2=looking	martyr	0.06
-2=ls	martyr	0.05
-2=lua	martyr	-0.21
-2=luc	teller	-0.13
-2=lun	martyr	-0.11
-2=lung	martyr	-0.05
-2=luom	martyr	0.07
-2=luon	martyr	-0.06	teller	0.11
-2=luong	teller	-0.14
-2=luu	martyr	0.1
-2=luy	martyr	-0.07
-2=luyen	martyr	-0.07	teller	0.12
-2=ly	teller	-0.1
-2=m	teller	-0.06
-2=ma	martyr	0.24	teller	-0.18
-2=mai	martyr	-0.06	teller	-0.05
-2=man	martyr	-0.11
-2=mang	martyr	0.05
-2=manh	martyr	0.07	teller	-0.18
-2=mat	teller	0.18
-2=mau	martyr	0.21	teller	-0.18
-2=may	martyr	0.17
-2=me	martyr	0.45	teller	-0.16
-2=mieng	martyr	0.08
-2=min	martyr	0.17
-2=mit	teller	0.09
-2=mo	martyr	-0.05	teller	0.14
-2=moc	martyr	0.18	teller	-0.1
-2=moi	teller	-0.18
-2=mon	martyr	-0.07	teller	-0.12
-2=mong	martyr	0.14	teller	-0.09
-2=mot	martyr	0.43	teller	0.15
-2=mua	martyr	-0.07
-2=mui	martyr	0.2
-2=muoi	martyr	0.32	teller	-0.15
-2=muong	martyr	-0.18
-2=my	martyr	-0.14	teller	-0.1
-2=na	martyr	-0.06
-2=nam	teller	-0.12
-2=nang	martyr	0.06
-2=nao	martyr	-0.06
-2=nay	teller	-0.05
-2=nen	martyr	0.32
-2=neu	teller	-0.09
-2=nga	martyr	-0.13
-2=ngai	martyr	0.12
-2=ngay	martyr	0.05
-2=nghe	martyr	0.05	teller	-0.07
-2=nghi	martyr	0.11	teller	0.25
-2=nghia	martyr	-0.16	teller	-0.1
-2=nghiem	martyr	0.09
-2=ngoai	martyr	0.13	teller	-0.06
-2=ngoan	martyr	0.13
-2=ngoc	martyr	-0.22
-2=ngoi	martyr	-0.08
-2=ngu	martyr	-0.07	teller	0.05
-2=nguoi	martyr	-0.14	teller	0.26
-2=nguyen	martyr	-0.09	teller	0.2
-2=nha	martyr	-0.09
-2=nhac	martyr	0.05	teller	0.09
-2=nham	martyr	0.09
-2=nhan	martyr	-0.28	teller	0.42
-2=nhap	teller	0.08
-2=nhat	martyr	-0.07	teller	-0.15
-2=nhau	martyr	-0.09
-2=nhay	martyr	0.09
-2=nhe	teller	-0.08
-2=nhi	martyr	-0.11
-2=nhiem	martyr	0.08	teller	0.08
-2=nhien	martyr	-0.11
-2=nho	martyr	0.61	teller	-0.23
-2=nhom	martyr	0.06
-2=nhu	martyr	0.13	teller	0.07
-2=nhuan	martyr	0.05
-2=nhung	martyr	-0.06
-2=nhuong	martyr	-0.11
-2=ninh	martyr	-0.1	teller	-0.05
-2=no	teller	0.17
-2=noi	martyr	0.13	teller	0.08
-2=nom	martyr	0.08
-2=non	martyr	0.05	teller	-0.07
-2=nop	martyr	-0.1
-2=nt	teller	0.08
-2=ntls	teller	0.05
-2=nua	martyr	-0.05	teller	-0.14
-2=nui	teller	-0.07
-2=nuoc	martyr	-0.05
-2=nuoi	martyr	-0.17
-2=o	martyr	0.18	teller	-0.32
-2=oai	martyr	-0.16
-2=oanh	teller	-0.05
-2=oi	martyr	-0.15
-2=old	martyr	-0.06	teller	0.07
-2=om	martyr	-0.05	teller	-0.09
-2=on	martyr	0.12
-2=one	martyr	-0.16
-2=ong	martyr	0.21	teller	0.08
-2=our	teller	-0.09
-2=pa	teller	-0.05
-2=pao	martyr	-0.1
-2=pha	martyr	0.05	teller	-0.08
-2=phai	martyr	-0.12
-2=pham	martyr	0.08
-2=phan	teller	0.22
-2=phao	martyr	0.09	teller	-0.05
-2=phap	martyr	-0.05
-2=phat	martyr	-0.12
-2=phau	martyr	-0.08
-2=phe	teller	-0.12
-2=phep	martyr	-0.08
-2=phi	martyr	0.07
-2=phia	martyr	-0.12	teller	-0.08
-2=phien	teller	0.07
-2=phnom	martyr	0.07
-2=pho	martyr	0.11	teller	-0.05
-2=phoi	martyr	0.08
-2=phu	martyr	0.14	teller	-0.16
-2=phuc	martyr	0.24
-2=phung	martyr	-0.09
-2=phuoc	teller	0.05
-2=phuong	martyr	0.11
-2=post	teller	0.07
-2=preah	teller	-0.05
-2=prisoners	martyr	-0.17
-2=qua	teller	0.08
-2=quan	teller	-0.07
-2=quang	teller	-0.07
-2=quay	martyr	0.1
-2=que	martyr	-0.21	teller	-0.13
-2=quen	martyr	-0.12
-2=quy	martyr	0.19	teller	0.06
-2=quyen	martyr	-0.15	teller	0.08
-2=quyet	martyr	-0.07
-2=ra	martyr	-0.15	teller	0.19
-2=rach	martyr	-0.17
-2=rang	martyr	-0.23
-2=rao	martyr	-0.11
-2=rau	teller	0.05
-2=ray	teller	0.05
-2=re	martyr	0.11
-2=rieng	martyr	0.08
-2=ro	martyr	0.07
-2=roi	martyr	0.07	teller	-0.16
-2=rot	martyr	-0.06
-2=ruong	martyr	-0.05
-2=s	martyr	-0.09
-2=sa	martyr	0.1	teller	0.08
-2=sach	teller	0.27
-2=sai	martyr	-0.26	teller	-0.06
-2=said	martyr	0.07
-2=sam	martyr	-0.19
-2=san	martyr	0.1
-2=sanh	teller	0.12
-2=sao	martyr	-0.08
-2=sap	martyr	0.07
-2=sau	martyr	0.08	teller	0.06
-2=se	martyr	0.09
-2=sen	martyr	0.08
-2=senior	martyr	0.06
-2=ses	martyr	0.14
-2=si	martyr	-0.13
-2=side	martyr	0.14
-2=sinh	teller	0.11
-2=so	martyr	-0.05	teller	-0.07
-2=soc	martyr	-0.07
-2=som	martyr	0.11
-2=son	martyr	0.13	teller	0.12
-2=song	martyr	-0.32
-2=sot	martyr	-0.09	teller	-0.14
-2=still	teller	-0.11
-2=stt	martyr	0.08
-2=su	martyr	0.4	teller	-0.16
-2=sung	martyr	-0.22	teller	0.16
-2=suoi	teller	-0.08
-2=suong	martyr	-0.07
-2=sy	teller	-0.08
-2=t	martyr	0.1
-2=ta	martyr	-0.05	teller	-0.13
-2=tai	teller	0.05
-2=tam	martyr	-0.19	teller	-0.09
-2=tan	martyr	0.29	teller	-0.06
-2=tang	martyr	-0.14	teller	-0.13
-2=tao	martyr	0.1
-2=tap	martyr	0.1
-2=tay	martyr	-0.1
-2=ten	martyr	-0.09	teller	-0.29
-2=th	martyr	0.07
-2=thach	martyr	-0.05	teller	-0.13
-2=tham	martyr	-0.25
-2=than	martyr	-0.06
-2=thang	martyr	0.21
-2=thanh	martyr	0.19
-2=thao	martyr	0.14	teller	0.09
-2=thap	martyr	-0.08	teller	0.05
-2=that	martyr	0.28	teller	-0.07
-2=thay	martyr	0.11	teller	-0.23
-2=the	martyr	-0.13	teller	0.1
-2=them	martyr	0.2
-2=theo	martyr	-0.14
-2=theu	martyr	0.09
-2=they	martyr	0.18	teller	0.13
-2=thi	martyr	0.19
-2=thia	martyr	0.23
-2=thien	teller	0.08
-2=thiet	martyr	-0.05	teller	-0.08
-2=thieu	martyr	-0.11
-2=thinh	martyr	0.17
-2=this	martyr	0.05
-2=tho	martyr	-0.15
-2=thoai	teller	0.08
-2=thoan	martyr	0.09
-2=thon	martyr	-0.06	teller	-0.1
-2=thong	martyr	-0.06	teller	-0.05
-2=thu	teller	0.13
-2=thua	martyr	-0.08
-2=thuan	martyr	-0.07
-2=thuc	martyr	0.14
-2=thuoc	martyr	-0.21	teller	-0.06
-2=thuong	martyr	-0.26	teller	0.23
-2=thuy	martyr	0.1
-2=thuyen	martyr	-0.2
-2=tich	martyr	-0.05	teller	-0.1
-2=tien	martyr	0.14	teller	-0.05
-2=tiep	teller	-0.08
-2=tim	martyr	0.15	teller	-0.07
-2=tin	martyr	-0.21
-2=tinh	martyr	-0.15	teller	0.15
-2=tnxp	martyr	0.05
-2=to	martyr	0.24	teller	-0.2
-2=toai	martyr	0.05
-2=toan	teller	-0.18
-2=toc	martyr	-0.07
-2=toi	martyr	0.2	teller	-0.3
-2=tong	martyr	-0.13	teller	0.12
-2=tra	martyr	0.08	teller	-0.05
-2=trac	martyr	-0.15
-2=trai	martyr	-0.16
-2=tram	martyr	-0.1	teller	0.16
-2=tran	martyr	0.14	teller	0.2
-2=trang	teller	0.07
-2=trau	martyr	0.08	teller	-0.12
-2=tren	martyr	-0.34	teller	0.36
-2=tri	martyr	-0.05	teller	0.15
-2=tron	martyr	-0.06
-2=trong	martyr	0.12	teller	-0.21
-2=tru	martyr	-0.12
-2=truc	martyr	-0.27	teller	0.17
-2=trung	martyr	0.35	teller	-0.13
-2=truoc	martyr	0.18	teller	-0.1
-2=truong	martyr	0.42	teller	0.26
-2=tu	martyr	0.07	teller	-0.14
-2=tuan	martyr	-0.14	teller	0.17
-2=tuat	martyr	0.09
-2=tuc	martyr	-0.15
-2=tui	martyr	-0.17
-2=tum	martyr	-0.14	teller	0.08
-2=tung	martyr	-0.12
-2=tuong	martyr	-0.36	teller	0.13
-2=tuyen	martyr	-0.1
-2=ty	martyr	-0.08
-2=ubnd	martyr	0.06
-2=uncle	martyr	-0.05	teller	0.14
-2=une	martyr	0.12
-2=ut	martyr	0.31
-2=v	martyr	-0.15
-2=va	martyr	-0.14	teller	-0.06
-2=vam	martyr	0.07
-2=van	martyr	-0.16	teller	0.17
-2=vao	martyr	0.08	teller	-0.12
-2=vat	martyr	-0.06
-2=ve	teller	-0.08
-2=vet	martyr	-0.1
-2=vi	martyr	-0.2	teller	0.17
-2=viec	martyr	-0.07	teller	-0.06
-2=vien	martyr	-0.17
-2=viet	martyr	0.25	teller	-0.17
-2=vinh	martyr	-0.13	teller	-0.06
-2=vo	martyr	0.16	teller	0.07
-2=voi	martyr	-0.05	teller	-0.13
-2=vu	martyr	0.06
-2=vua	teller	0.08
-2=vung	teller	0.09
-2=vuon	martyr	-0.28	teller	0.2
-2=we	martyr	0.3
-2=xa	martyr	0.24	teller	0.1
-2=xac	martyr	0.1
-2=xam	martyr	-0.14
-2=xay	martyr	-0.05
-2=xe	martyr	0.19	teller	-0.22
-2=xem	teller	0.11
-2=xi	martyr	0.05
-2=xieng	martyr	0.05	teller	-0.1
-2=xin	martyr	-0.13	teller	-0.05
-2=xoa	martyr	-0.06
-2=xoan	martyr	0.13
-2=xom	martyr	0.06
-2=xu	teller	0.13
-2=xuan	martyr	0.07
-2=xuong	martyr	-0.07
-2=xuyen	martyr	-0.07	teller	0.1
-2=y	martyr	-0.07	teller	0.1
-2=yen	martyr	0.13	teller	-0.05
-2=yeu	martyr	0.18	teller	-0.06
-2=your	martyr	0.06
-3=#	martyr	-0.09
-3=##	martyr	-0.14	teller	0.13
-3=###	martyr	0.1	teller	-0.2
-3=####	martyr	0.17	teller	-0.25
-3=#####	martyr	-0.2
-3=^	martyr	-0.42	teller	0.15
-3=a	martyr	-0.18	teller	0.1
-3=ac	martyr	0.14
-3=adn	martyr	0.08	teller	-0.05
-3=ai	martyr	0.26	teller	0.18
-3=am	martyr	0.06
-3=an	teller	-0.05
-3=and	martyr	0.08	teller	-0.18
-3=anh	martyr	-0.16	teller	-0.07
-3=ap	martyr	-0.06
-3=april	martyr	-0.08
-3=au	martyr	-0.23	teller	0.1
-3=avait	martyr	-0.07
-3=ay	martyr	0.12	teller	0.07
-3=b	martyr	0.17	teller	0.14
-3=ba	martyr	-0.06	teller	-0.18
-3=bac	martyr	-0.35	teller	-0.13
-3=bach	martyr	-0.12
-3=bai	martyr	-0.12
-3=ban	martyr	-0.27	teller	0.27
-3=bang	martyr	0.11	teller	-0.14
-3=bao	martyr	-0.08	teller	-0.19
-3=bat	martyr	-0.2	teller	0.05
-3=bau	martyr	0.08
-3=bay	martyr	0.12	teller	-0.05
-3=be	martyr	0.28	teller	0.16
-3=beo	martyr	0.15
-3=bi	teller	-0.14
-3=bia	martyr	-0.06	teller	-0.07
-3=bich	martyr	-0.05
-3=bien	teller	-0.06
-3=biet	martyr	0.08
-3=bieu	martyr	0.13
-3=bim	martyr	-0.05
-3=binh	martyr	-0.2	teller	0.17
-3=bo	martyr	-0.21	teller	0.32
-3=boc	martyr	0.08	teller	-0.05
-3=body	martyr	0.11
-3=boi	martyr	-0.05
-3=bom	martyr	0.2
-3=bon	martyr	0.17
-3=bong	martyr	-0.14
-3=bot	martyr	0.07
-3=bui	martyr	-0.09
-3=bung	martyr	-0.06
-3=buoi	martyr	0.07
-3=but	martyr	0.06	teller	0.11
-3=by	martyr	-0.09
-3=c	teller	0.11
-3=ca	martyr	0.27	teller	-0.12
-3=cac	martyr	-0.16	teller	0.25
-3=cai	teller	-0.08
-3=cam	martyr	0.08	teller	-0.11
-3=can	martyr	-0.16	teller	-0.21
-3=canh	martyr	0.17
-3=cao	martyr	0.24	teller	-0.19
-3=cap	teller	-0.05
-3=cat	martyr	0.05	teller	-0.11
-3=cau	martyr	0.23	teller	-0.21
-3=cay	martyr	0.06	teller	-0.18
-3=ccb	teller	0.08
-3=cha	martyr	0.18
-3=chac	teller	0.15
-3=cham	martyr	0.09
-3=chan	martyr	-0.07
-3=chao	martyr	-0.15	teller	0.1
-3=chat	martyr	0.05
-3=chau	martyr	0.2
-3=chay	martyr	0.15	teller	0.12
-3=che	martyr	0.16	teller	-0.13
-3=chep	martyr	0.12
-3=chet	martyr	0.1
-3=chi	martyr	0.27	teller	-0.28
-3=chiec	martyr	0.42
-3=chiem	martyr	-0.11
-3=chien	martyr	0.05	teller	-0.06
-3=chim	martyr	0.11
-3=chin	martyr	-0.17
-3=chinh	martyr	0.07
-3=chiu	martyr	0.07
-3=cho	martyr	0.08	teller	-0.07
-3=chon	martyr	-0.12	teller	0.19
-3=chong	martyr	0.06	teller	-0.09
-3=chot	martyr	0.27
-3=chu	martyr	-0.05	teller	-0.32
-3=chua	teller	-0.16
-3=chum	martyr	-0.05	teller	0.2
-3=chung	martyr	0.27	teller	0.17
-3=chuyen	martyr	0.1
-3=co	martyr	-0.19
-3=coc	martyr	0.09
-3=com	teller	0.1
-3=con	martyr	-0.1
-3=cong	martyr	-0.31
-3=cot	teller	0.18
-3=cu	martyr	-0.07	teller	-0.23
-3=cua	martyr	0.05	teller	0.09
-3=cuc	martyr	0.11
-3=cung	martyr	0.21
-3=cuoi	martyr	-0.27	teller	0.11
-3=cuon	martyr	0.06	teller	-0.07
-3=cuong	martyr	-0.12
-3=cut	martyr	0.11	teller	0.13
-3=d	martyr	0.07
-3=d2	teller	-0.05
-3=d9	teller	-0.07
-3=da	martyr	-0.1	teller	0.05
-3=dac	martyr	-0.12
-3=dai	martyr	-0.12	teller	-0.05
-3=dak	teller	0.13
-3=dam	martyr	0.08	teller	-0.22
-3=dan	martyr	-0.16	teller	-0.19
-3=dang	martyr	0.05	teller	-0.07
-3=danh	martyr	0.21
-3=dao	martyr	-0.13	teller	0.14
-3=dap	martyr	-0.08
-3=dat	martyr	-0.24	teller	0.1
-3=dau	martyr	-0.16	teller	-0.06
-3=day	martyr	0.13	teller	0.33
-3=de	martyr	-0.07	teller	0.06
-3=dec	martyr	-0.06
-3=dem	martyr	0.12
-3=den	teller	-0.1
-3=des	martyr	0.21
-3=det	martyr	0.1
-3=deu	martyr	0.12
-3=di	martyr	-0.05	teller	0.12
-3=dich	martyr	-0.06	teller	0.22
-3=diem	martyr	-0.13
-3=dien	martyr	0.11	teller	0.23
-3=dinh	martyr	-0.53	teller	0.16
-3=do	martyr	-0.17	teller	-0.06
-3=doai	teller	0.13
-3=doan	martyr	0.11	teller	0.07
-3=doi	martyr	0.16	teller	-0.27
-3=don	martyr	-0.14	teller	0.11
-3=dong	teller	-0.21
-3=dot	martyr	0.13	teller	-0.1
-3=du	martyr	-0.21
-3=dua	martyr	0.32
-3=duc	teller	-0.08
-3=dum	martyr	-0.07	teller	0.06
-3=dung	martyr	-0.22	teller	0.2
-3=duoc	martyr	0.14	teller	-0.1
-3=duoi	martyr	0.06	teller	0.1
-3=duong	martyr	0.14	teller	0.12
-3=duy	martyr	0.13
-3=e	martyr	0.21	teller	-0.21
-3=e24	teller	-0.09
-3=e64	martyr	-0.13
-3=em	martyr	0.06	teller	0.06
-3=en	martyr	0.13	teller	-0.05
-3=et	martyr	0.27
-3=f10	martyr	0.08
-3=f325	teller	-0.07
-3=f7	martyr	-0.12	teller	0.08
-3=for	teller	-0.08
-3=gai	martyr	0.05	teller	0.27
-3=gan	martyr	0.12	teller	-0.17
-3=gap	martyr	-0.09
-3=ghi	teller	-0.05
-3=gia	martyr	-0.05	teller	-0.23
-3=giao	martyr	0.05
-3=giat	martyr	-0.14	teller	0.05
-3=giay	teller	0.08
-3=gieng	martyr	-0.05
-3=gio	martyr	0.25	teller	0.05
-3=gioi	martyr	0.08
-3=giong	martyr	-0.11
-3=giu	martyr	0.05	teller	-0.21
-3=giua	martyr	-0.05	teller	0.1
-3=gium	martyr	-0.15	teller	0.16
-3=giup	martyr	0.11
-3=go	teller	-0.17
-3=goc	martyr	0.2
-3=goi	martyr	0.19
-3=gom	teller	-0.06
-3=gon	teller	0.07
-3=gui	martyr	0.05	teller	-0.12
-3=ha	teller	-0.05
-3=had	martyr	-0.08
-3=hai	martyr	0.31	teller	-0.07
-3=ham	martyr	0.4	teller	-0.07
-3=han	martyr	-0.18
-3=hanh	martyr	-0.08	teller	0.13
-3=hao	martyr	-0.05
-3=hau	martyr	-0.1	teller	0.05
-3=have	martyr	0.1
-3=he	teller	0.08
-3=her	teller	0.13
-3=here	martyr	0.05
-3=het	martyr	0.05	teller	-0.07
-3=hi	teller	0.09
-3=hien	martyr	-0.17
-3=hieu	martyr	-0.24
-3=him	martyr	0.07
-3=hinh	martyr	0.24
-3=his	martyr	-0.1	teller	-0.05
-3=ho	martyr	-0.06	teller	0.14
-3=hoa	teller	-0.21
-3=hoac	martyr	0.06	teller	-0.07
-3=hoach	martyr	-0.11
-3=hoai	martyr	0.11
-3=hoan	martyr	0.05
-3=hoang	martyr	-0.06
-3=hoc	martyr	0.13	teller	-0.08
-3=hoe	martyr	-0.07
-3=hoi	martyr	0.1	teller	-0.25
-3=hom	martyr	0.15	teller	0.05
-3=hon	martyr	0.1
-3=hop	teller	0.12
-3=hs	martyr	-0.06
-3=hua	martyr	-0.32	teller	0.21
-3=hue	martyr	0.15
-3=hung	teller	0.1
-3=huong	teller	0.05
-3=huu	martyr	-0.19	teller	-0.06
-3=huyen	martyr	0.05
-3=hy	martyr	-0.12	teller	0.16
-3=i	martyr	-0.09	teller	0.07
-3=ia	martyr	0.12
-3=ich	martyr	-0.07
-3=inside	martyr	0.06
-3=k	teller	-0.06
-3=ke	martyr	0.06	teller	0.11
-3=keo	martyr	0.1	teller	-0.09
-3=ket	teller	-0.08
-3=khac	teller	-0.22
-3=khai	martyr	-0.21
-3=kham	martyr	0.07
-3=khang	martyr	0.23
-3=khanh	martyr	-0.1	teller	0.13
-3=khau	teller	0.19
-3=khe	martyr	0.18	teller	-0.09
-3=khi	martyr	-0.15	teller	0.09
-3=khmer	martyr	-0.07
-3=khoa	martyr	0.06
-3=khoc	martyr	-0.08
-3=khoi	martyr	-0.13
-3=khong	martyr	-0.12	teller	0.07
-3=khu	martyr	-0.13
-3=khuc	martyr	0.13
-3=khuong	martyr	-0.05
-3=kia	martyr	-0.22	teller	0.14
-3=kich	martyr	0.17
-3=kiem	martyr	0.09
-3=kien	martyr	0.13	teller	-0.06
-3=kieu	martyr	-0.27	teller	0.12
-3=kim	martyr	0.11
-3=kinh	martyr	-0.13
-3=kip	martyr	-0.09
-3=ko	martyr	0.1
-3=kon	martyr	-0.14	teller	0.08
-3=ky	martyr	-0.1	teller	-0.09
-3=la	teller	0.25
-3=lac	martyr	-0.24
-3=lai	teller	-0.14
-3=lam	martyr	-0.05	teller	0.12
-3=lang	martyr	0.4	teller	0.08
-3=lanh	martyr	-0.11	teller	0.09
-3=lao	martyr	-0.21	teller	-0.13
-3=lap	martyr	-0.09	teller	-0.14
-3=lay	martyr	-0.08	teller	0.07
-3=le	martyr	-0.15	teller	-0.15
-3=len	martyr	-0.1	teller	0.12
-3=leu	martyr	-0.11
-3=lich	martyr	0.07
-3=lien	martyr	-0.17	teller	0.05
-3=liet	martyr	-0.08	teller	-0.18
-3=lieu	martyr	-0.16
-3=linh	martyr	-0.14	teller	-0.08
-3=lo	martyr	-0.21	teller	0.08
-3=loc	martyr	-0.17	teller	-0.09
-3=loi	martyr	-0.05	teller	-0.05
-3=lon	martyr	0.2
-3=ls	martyr	-0.14	teller	0.11
-3=lu	teller	0.06
-3=lua	martyr	-0.14
-3=luc	martyr	0.18	teller	-0.09
-3=lum	martyr	-0.06
-3=luoc	martyr	-0.06
-3=luon	martyr	0.14
-3=luu	martyr	-0.05	teller	-0.11
-3=luy	martyr	-0.06
-3=ly	teller	-0.06
-3=m	martyr	-0.08	teller	-0.09
-3=ma	teller	0.14
-3=mai	martyr	-0.08	teller	0.15
-3=man	teller	0.1
-3=mang	martyr	0.17	teller	0.08
-3=manh	martyr	-0.33	teller	0.12
-3=mat	martyr	-0.29
-3=mau	teller	-0.06
-3=may	teller	0.14
-3=me	martyr	-0.08
-3=men	martyr	-0.13
-3=mien	teller	0.05
-3=mieng	martyr	0.06
-3=mieu	teller	0.06
-3=minh	martyr	0.05	teller	0.08
-3=mo	martyr	-0.27
-3=moc	teller	0.11
-3=moi	martyr	0.1
-3=mon	martyr	0.11	teller	-0.05
-3=mot	martyr	0.51	teller	-0.14
-3=mr	teller	0.07
-3=mu	martyr	0.05
-3=mua	martyr	0.13	teller	0.06
-3=muc	martyr	-0.05	teller	-0.06
-3=mui	martyr	-0.41
-3=muoi	martyr	-0.23
-3=muong	martyr	-0.09
-3=my	martyr	0.21	teller	-0.2
-3=n	martyr	-0.11	teller	0.12
-3=na	martyr	-0.06	teller	-0.05
-3=nam	martyr	0.19	teller	-0.08
-3=name	martyr	0.16
-3=nao	martyr	0.05	teller	-0.09
-3=nay	martyr	0.11	teller	0.12
-3=neang	teller	0.05
-3=nen	martyr	0.12
-3=ng	teller	-0.08
-3=nga	teller	0.07
-3=ngan	teller	-0.08
-3=ngay	teller	-0.06
-3=nghe	teller	-0.11
-3=nghi	martyr	-0.07	teller	0.08
-3=nghia	martyr	0.09	teller	0.18
-3=nghiem	martyr	-0.07
-3=nghien	martyr	0.08
-3=nghiep	martyr	0.17
-3=ngo	martyr	-0.26	teller	0.05
-3=ngoai	martyr	0.14	teller	-0.22
-3=ngoan	martyr	0.05
-3=ngoc	martyr	-0.12	teller	0.05
-3=ngoi	martyr	0.09	teller	-0.11
-3=ngu	martyr	-0.06
-3=nguc	martyr	-0.08
-3=nguoi	martyr	-0.09	teller	-0.16
-3=nguyen	martyr	-0.1	teller	-0.26
-3=nha	martyr	0.1	teller	-0.19
-3=nhac	martyr	0.06
-3=nham	martyr	0.11
-3=nhan	martyr	-0.16	teller	0.12
-3=nhat	martyr	0.16
-3=nhe	martyr	-0.1
-3=nhi	martyr	-0.06
-3=nhieu	martyr	-0.09
-3=nho	martyr	-0.1	teller	0.27
-3=nhom	martyr	-0.17
-3=nhu	martyr	-0.13
-3=nhua	martyr	0.13
-3=nhung	martyr	-0.06
-3=no	martyr	0.12	teller	-0.12
-3=noi	martyr	0.06
-3=not	martyr	0.06
-3=ntls	martyr	0.05
-3=nu	teller	-0.16
-3=nuoc	teller	0.16
-3=nurse	martyr	0.08
-3=o	martyr	0.41	teller	0.17
-3=of	martyr	0.06	teller	0.1
-3=on	martyr	0.06
-3=one	martyr	0.07
-3=ong	martyr	0.07	teller	0.37
-3=our	martyr	0.06
-3=par	martyr	-0.11
-3=pha	martyr	0.19	teller	-0.05
-3=pham	martyr	-0.08	teller	0.09
-3=phan	martyr	-0.16	teller	0.05
-3=phao	martyr	0.05	teller	0.13
-3=phap	martyr	-0.08	teller	0.16
-3=phat	martyr	-0.13	teller	0.08
-3=phia	martyr	-0.17	teller	-0.07
-3=pho	martyr	-0.13
-3=phong	teller	0.18
-3=phu	martyr	0.31
-3=phuc	martyr	-0.21
-3=phum	martyr	-0.05
-3=phung	martyr	-0.08	teller	0.21
-3=phuoc	martyr	0.35
-3=phuong	martyr	-0.09	teller	0.27
-3=qu	martyr	0.06
-3=qua	martyr	0.07	teller	-0.18
-3=quan	martyr	-0.19	teller	-0.17
-3=quang	martyr	-0.18	teller	0.15
-3=quay	martyr	-0.08
-3=que	martyr	-0.14	teller	-0.05
-3=quen	martyr	-0.13
-3=quoc	martyr	-0.06
-3=quy	martyr	0.18	teller	0.26
-3=quyen	martyr	-0.05
-3=quyet	martyr	-0.11
-3=quynh	martyr	-0.13
-3=ra	martyr	0.19	teller	-0.31
-3=rao	martyr	0.14
-3=rau	teller	0.13
-3=ray	martyr	-0.13	teller	0.24
-3=re	teller	0.11
-3=read	martyr	-0.07
-3=regiment	martyr	-0.05	teller	-0.07
-3=ret	martyr	-0.07
-3=ria	martyr	-0.08	teller	0.07
-3=ro	martyr	-0.13
-3=roi	martyr	-0.06	teller	0.09
-3=rot	martyr	-0.08
-3=rung	martyr	-0.09	teller	0.07
-3=ruong	martyr	0.13
-3=ruot	martyr	0.15	teller	-0.08
-3=sa	martyr	0.08	teller	-0.07
-3=sai	martyr	0.12	teller	-0.07
-3=san	teller	-0.07
-3=sang	martyr	-0.08
-3=sat	martyr	-0.05
-3=sau	martyr	0.14	teller	0.12
-3=school	martyr	0.14
-3=sen	martyr	0.05
-3=seo	martyr	-0.16
-3=si	martyr	0.24	teller	-0.33
-3=sin	teller	0.12
-3=sinh	teller	-0.06
-3=siu	martyr	-0.06
-3=soc	martyr	-0.06
-3=soi	martyr	-0.08
-3=som	teller	0.1
-3=son	martyr	-0.12	teller	0.07
-3=song	martyr	-0.1	teller	-0.15
-3=still	teller	-0.07
-3=sung	martyr	0.1
-3=suoi	martyr	-0.22
-3=suong	martyr	0.09
-3=suu	teller	-0.11
-3=sy	martyr	0.24
-3=t	martyr	0.06	teller	-0.11
-3=ta	martyr	-0.29	teller	0.13
-3=tai	martyr	-0.16	teller	-0.25
-3=tam	martyr	-0.13	teller	-0.07
-3=tan	martyr	-0.29	teller	0.05
-3=tang	martyr	-0.09
-3=tap	teller	0.05
-3=tat	martyr	0.06	teller	0.07
-3=tay	martyr	0.07	teller	-0.12
-3=te	martyr	0.09	teller	-0.09
-3=ten	martyr	0.11	teller	0.18
-3=tha	martyr	0.09	teller	-0.06
-3=thach	martyr	0.17
-3=thai	martyr	0.12
-3=tham	martyr	-0.13
-3=than	martyr	0.16
-3=thang	martyr	0.13	teller	-0.18
-3=thanh	martyr	-0.14	teller	-0.05
-3=thap	martyr	0.05
-3=that	martyr	-0.08
-3=the	teller	-0.05
-3=them	martyr	-0.08	teller	0.11
-3=theo	teller	0.05
-3=there	martyr	0.18
-3=theu	martyr	-0.16	teller	0.2
-3=thi	martyr	-0.4
-3=thien	martyr	-0.08
-3=thieu	martyr	0.08
-3=thin	martyr	-0.11
-3=thinh	martyr	0.05
-3=tho	martyr	0.08	teller	-0.25
-3=thoi	martyr	-0.06	teller	0.08
-3=thon	teller	-0.16
-3=thong	teller	0.17
-3=thu	martyr	0.13	teller	0.15
-3=thua	teller	0.07
-3=thuan	teller	0.11
-3=thuat	teller	0.05
-3=thuoc	teller	0.11
-3=thuot	martyr	-0.06
-3=thuy	teller	-0.05
-3=thuyen	martyr	-0.08	teller	-0.07
-3=tia	martyr	0.13
-3=tich	martyr	-0.09
-3=tiem	martyr	0.07
-3=tien	martyr	-0.08
-3=tieng	martyr	0.09
-3=tiep	martyr	-0.15	teller	0.07
-3=tieu	teller	-0.06
-3=tim	martyr	0.2
-3=tin	martyr	0.09
-3=tnxp	martyr	-0.12
-3=to	martyr	0.13	teller	-0.05
-3=toan	teller	-0.1
-3=toi	martyr	-0.12
-3=ton	martyr	0.06	teller	-0.06
-3=tong	teller	0.08
-3=trach	martyr	-0.05	teller	0.05
-3=trai	martyr	-0.07	teller	0.17
-3=tram	teller	0.05
-3=tran	martyr	-0.06
-3=trang	martyr	0.14	teller	0.11
-3=tren	martyr	0.16
-3=tri	martyr	0.09
-3=trieu	martyr	-0.2
-3=trinh	martyr	0.15	teller	-0.05
-3=tro	teller	0.06
-3=troi	martyr	0.1
-3=trong	teller	0.08
-3=truc	martyr	0.08
-3=trung	martyr	0.17	teller	-0.21
-3=truoc	martyr	-0.19	teller	0.17
-3=truong	martyr	-0.32	teller	-0.05
-3=tu	martyr	0.13	teller	0.24
-3=tuan	teller	-0.05
-3=tuat	teller	-0.06
-3=tuc	martyr	0.09	teller	-0.12
-3=tui	martyr	-0.3	teller	-0.05
-3=tuoc	martyr	-0.08	teller	0.08
-3=tuoi	martyr	0.1	teller	0.07
-3=tuong	martyr	-0.31	teller	-0.06
-3=tuyen	martyr	0.12	teller	0.05
-3=tuyet	martyr	0.1
-3=u	martyr	0.08
-3=uc	martyr	0.06
-3=un	martyr	-0.11
-3=uncle	martyr	-0.17
-3=uong	martyr	-0.05
-3=ut	martyr	0.27
-3=uy	martyr	-0.05	teller	0.06
-3=va	martyr	0.06
-3=vac	martyr	0.08
-3=vam	martyr	0.13
-3=van	teller	0.35
-3=vang	martyr	0.06
-3=vao	martyr	-0.12
-3=ve	martyr	-0.09
-3=vet	martyr	0.1
-3=vi	teller	0.06
-3=viec	martyr	0.09	teller	-0.07
-3=vien	martyr	0.16
-3=viet	martyr	-0.2	teller	0.07
-3=vinh	martyr	0.14	teller	-0.12
-3=vo	martyr	-0.33	teller	-0.09
-3=voi	martyr	0.07	teller	-0.11
-3=vong	martyr	-0.07
-3=vu	teller	0.05
-3=vua	teller	0.1
-3=vui	teller	-0.06
-3=vuon	martyr	-0.07
-3=vuong	martyr	0.08
-3=vuot	martyr	-0.07	teller	0.11
-3=was	martyr	0.07	teller	0.05
-3=we	martyr	0.06
-3=were	martyr	-0.06
-3=wife	martyr	0.07
-3=with	martyr	-0.08
-3=xa	teller	-0.25
-3=xac	martyr	-0.25	teller	-0.05
-3=xin	martyr	0.06	teller	0.14
-3=xoai	martyr	0.13
-3=xuan	martyr	-0.1	teller	0.05
-3=xuong	martyr	-0.13
-3=xuyen	martyr	-0.09
-3=y	martyr	0.07	teller	-0.09
-3=yem	martyr	-0.05
-3=yen	martyr	0.15
-3=yeu	martyr	0.06
a district's name	martyr	-1.6	teller	-1.05
a line below martyr	martyr	-0.2	teller	-0.14
a line below other	martyr	-0.39	teller	0.21
a line below teller	martyr	-0.1	teller	-0.14
announced	martyr	-0.08	teller	0.07
announced by number	martyr	0.4	teller	-0.09
announced:again	teller	0.1
announced:alive	martyr	-0.28	teller	-0.18
announced:at	martyr	0.13	teller	-0.08
announced:battle	martyr	0.2	teller	0.12
announced:born	martyr	-0.29
announced:bury	martyr	0.38	teller	0.25
announced:capture	martyr	-0.37	teller	0.17
announced:contact	martyr	0.09	teller	-0.15
announced:died	martyr	0.32	teller	0.05
announced:enlist	martyr	-0.06	teller	0.13
announced:fell	martyr	0.73	teller	-0.18
announced:gio	martyr	0.11
announced:grave	martyr	0.05	teller	-0.07
announced:home	martyr	0.06	teller	0.2
announced:hurt	martyr	-0.06
announced:joined	teller	0.18
announced:kin	martyr	-0.24
announced:last	martyr	-0.09
announced:letter	martyr	-0.12	teller	0.23
announced:level	martyr	0.09	teller	0.17
announced:link	martyr	-0.05	teller	0.05
announced:martyr	martyr	-0.37
announced:naming	martyr	0.4	teller	-0.25
announced:notice	martyr	-0.05	teller	0.18
announced:office	teller	-0.3
announced:post	martyr	-0.15	teller	0.23
announced:rank	martyr	0.25
announced:returned	martyr	-0.36	teller	-0.13
announced:self	teller	-0.05
announced:site	martyr	0.08
announced:tells	teller	-0.34
announced:thing	martyr	-0.09
announced:title	teller	-0.15
announced:truename	martyr	0.06
another name?	martyr	-0.35	teller	-0.06
another name? of a relative	martyr	-0.15
before !	martyr	-0.12
before "	martyr	-0.21	teller	-0.16
before '	martyr	-0.13	teller	0.09
before (	martyr	0.15	teller	-0.22
before )	teller	-0.26
before ,	martyr	-0.26	teller	0.44
before -	martyr	0.16
before .	martyr	-0.33	teller	0.15
before /	martyr	0.13	teller	-0.12
before :	martyr	0.08	teller	-0.16
before ;	martyr	0.33	teller	-0.39
before ?	martyr	-0.26	teller	0.47
before @	martyr	-0.05	teller	-0.09
before ]	martyr	0.11
before blank	martyr	-0.29	teller	-0.46
before line	martyr	0.21	teller	-0.3
before |	teller	0.07
before «	martyr	0.06
before –	martyr	-0.14	teller	0.1
before “	martyr	0.08
before ”	martyr	-0.08
before:again	martyr	-0.12	teller	0.05
before:again:0	martyr	0.09
before:again:12	teller	0.13
before:again:2	martyr	-0.16
before:again:5	martyr	-0.25
before:again:far	martyr	0.22	teller	-0.06
before:alive	martyr	-0.35	teller	0.08
before:alive:0	martyr	-0.15	teller	0.09
before:alive:1	martyr	-0.15	teller	-0.06
before:alive:12	teller	0.15
before:alive:5	martyr	0.12	teller	-0.08
before:alive:far	martyr	-0.14
before:at	martyr	-0.15	teller	0.06
before:at:0	martyr	0.24
before:at:1	martyr	0.11	teller	-0.16
before:at:12	martyr	-0.2	teller	0.12
before:at:5	teller	-0.16
before:at:far	martyr	-0.37	teller	0.27
before:battle	martyr	0.16	teller	-0.05
before:battle:0	martyr	-0.16	teller	-0.08
before:battle:1	martyr	0.06	teller	0.09
before:battle:12	martyr	0.18	teller	-0.07
before:battle:2	martyr	-0.16	teller	-0.1
before:battle:5	teller	0.06
before:battle:far	martyr	0.27	teller	0.06
before:born	martyr	-0.19	teller	-0.43
before:born:0	martyr	0.11	teller	-0.13
before:born:1	teller	-0.11
before:born:12	martyr	-0.33	teller	-0.06
before:born:2	martyr	-0.13
before:born:far	martyr	0.18	teller	-0.08
before:bury	martyr	0.23	teller	-0.05
before:bury:0	martyr	-0.05	teller	0.12
before:bury:1	martyr	0.08	teller	-0.06
before:bury:12	martyr	0.17
before:bury:5	teller	-0.19
before:bury:far	martyr	0.05	teller	0.08
before:capture	teller	0.06
before:capture:0	martyr	-0.08
before:capture:1	martyr	0.05	teller	0.06
before:capture:12	martyr	-0.07
before:capture:2	teller	0.1
before:capture:far	martyr	0.13	teller	-0.06
before:contact	martyr	-0.05
before:contact:0	martyr	-0.17	teller	0.12
before:contact:1	martyr	-0.09	teller	0.16
before:contact:12	teller	-0.14
before:contact:2	martyr	0.33	teller	-0.08
before:contact:5	martyr	-0.08	teller	-0.08
before:contact:far	martyr	-0.09
before:day	martyr	0.06
before:day 1	martyr	0.07	teller	-0.14
before:day 2	martyr	-0.23	teller	-0.15
before:day 5	teller	0.17
before:day far	martyr	0.22	teller	0.1
before:died	martyr	-0.12
before:died:0	teller	0.13
before:died:1	martyr	-0.12	teller	-0.09
before:died:12	teller	-0.16
before:died:2	martyr	-0.11	teller	0.23
before:died:5	martyr	0.26	teller	-0.09
before:died:far	martyr	-0.2
before:enlist	martyr	-0.31	teller	0.09
before:enlist:0	martyr	0.09	teller	-0.1
before:enlist:1	martyr	-0.16	teller	0.08
before:enlist:12	martyr	-0.11
before:enlist:2	martyr	0.11
before:enlist:5	martyr	-0.11	teller	0.07
before:enlist:far	martyr	-0.14
before:fell	martyr	0.09	teller	-0.14
before:fell:0	martyr	0.38
before:fell:1	martyr	-0.38	teller	0.28
before:fell:12	teller	-0.13
before:fell:2	martyr	-0.19	teller	-0.2
before:fell:5	martyr	0.23
before:fell:far	teller	-0.08
before:gio	teller	-0.09
before:gio:0	martyr	0.14
before:gio:1	martyr	-0.1
before:gio:12	martyr	-0.12	teller	-0.09
before:gio:2	martyr	0.09
before:gio:5	martyr	-0.07
before:grave	martyr	0.13	teller	-0.24
before:grave:0	martyr	0.11	teller	0.09
before:grave:1	martyr	-0.14	teller	-0.24
before:grave:12	teller	-0.17
before:grave:2	martyr	-0.22
before:grave:5	teller	0.1
before:grave:far	martyr	0.36
before:home	martyr	-0.09	teller	-0.12
before:home:0	martyr	-0.15	teller	-0.22
before:home:1	martyr	-0.16	teller	0.13
before:home:12	martyr	0.31
before:home:2	teller	0.21
before:home:5	martyr	0.11	teller	-0.43
before:home:far	martyr	-0.22	teller	0.16
before:hurt	teller	0.05
before:hurt:0	teller	0.16
before:hurt:5	martyr	-0.12	teller	-0.05
before:hurt:far	martyr	0.08
before:joined	martyr	-0.42	teller	0.23
before:joined:1	martyr	-0.14	teller	0.08
before:joined:12	martyr	-0.11
before:joined:2	martyr	0.12
before:joined:5	martyr	-0.14	teller	0.1
before:joined:far	martyr	-0.17
before:kin	martyr	-0.06	teller	-0.3
before:kin anh	martyr	-0.52	teller	-0.09
before:kin ba	martyr	0.14	teller	0.12
before:kin bà	martyr	-0.22	teller	-0.05
before:kin bác	martyr	0.17	teller	0.09
before:kin bố	martyr	-0.11	teller	-0.2
before:kin bố vợ	martyr	0.06
before:kin cháu	martyr	0.06	teller	-0.15
before:kin chú	martyr	0.13
before:kin chị	martyr	-0.09
before:kin chồng	martyr	0.45	teller	-0.08
before:kin con	martyr	0.09	teller	-0.14
before:kin con trai	martyr	0.09	teller	-0.09
before:kin cô	martyr	-0.07	teller	0.11
before:kin cậu	martyr	0.05
before:kin cụ	martyr	0.21
before:kin dì	martyr	0.15
before:kin em gái	martyr	0.14
before:kin em trai	martyr	0.19
before:kin mon père	martyr	0.08
before:kin my father	martyr	0.16
before:kin my uncle	martyr	-0.19
before:kin mẹ	martyr	-0.29	teller	0.14
before:kin mợ	martyr	-0.06
before:kin thầy	martyr	-0.14	teller	0.08
before:kin tía	martyr	-0.08
before:kin vợ	martyr	-0.22
before:kin ông	martyr	-0.09	teller	0.24
before:kin:0	martyr	0.15	teller	0.07
before:kin:1	martyr	-0.24	teller	0.07
before:kin:12	martyr	0.1	teller	-0.13
before:kin:2	martyr	-0.15	teller	-0.26
before:kin:5	teller	0.05
before:kin:far	teller	-0.09
before:laid	martyr	0.09	teller	-0.05
before:laid:0	martyr	0.15	teller	0.06
before:laid:1	martyr	0.08
before:laid:12	teller	-0.07
before:laid:5	martyr	-0.12
before:last	martyr	0.13
before:last:0	martyr	0.15
before:last:12	martyr	-0.07
before:last:5	martyr	-0.11
before:letter	martyr	-0.13	teller	0.11
before:letter:0	martyr	-0.13	teller	0.17
before:letter:1	martyr	-0.08	teller	-0.16
before:letter:12	martyr	-0.06	teller	0.2
before:letter:2	martyr	0.2	teller	0.09
before:letter:5	teller	-0.11
before:letter:far	teller	-0.07
before:level	martyr	-0.06	teller	0.09
before:level:0	martyr	-0.25	teller	-0.06
before:level:1	martyr	0.24	teller	0.13
before:level:12	martyr	0.2	teller	-0.13
before:level:2	martyr	-0.15	teller	-0.16
before:level:5	martyr	-0.18
before:level:far	martyr	0.09	teller	0.29
before:link	martyr	0.14	teller	-0.41
before:link:0	martyr	0.3	teller	-0.07
before:link:12	martyr	-0.14
before:link:2	martyr	-0.25	teller	-0.23
before:link:5	martyr	0.06	teller	-0.17
before:link:far	martyr	0.15
before:martyr	martyr	0.31
before:martyr:0	martyr	-0.08
before:martyr:1	martyr	-0.05
before:martyr:12	teller	0.14
before:martyr:2	martyr	0.33	teller	0.08
before:martyr:5	martyr	0.1	teller	-0.1
before:moved	teller	-0.11
before:moved:0	martyr	0.16
before:moved:1	martyr	-0.17	teller	0.11
before:moved:12	martyr	0.08
before:moved:2	teller	-0.07
before:moved:5	martyr	-0.12	teller	0.08
before:moved:far	martyr	0.11	teller	-0.25
before:naming	martyr	-0.1
before:naming:0	martyr	0.17
before:naming:1	martyr	0.33	teller	-0.17
before:naming:12	martyr	-0.15
before:naming:2	martyr	-0.3	teller	0.08
before:naming:5	teller	-0.11
before:naming:far	martyr	-0.11	teller	0.17
before:notice	martyr	-0.17	teller	-0.15
before:notice:0	martyr	0.13	teller	0.08
before:notice:1	martyr	-0.16
before:notice:12	martyr	0.06	teller	-0.06
before:notice:2	martyr	-0.16
before:notice:5	martyr	0.07	teller	-0.09
before:notice:far	martyr	-0.11
before:office	martyr	-0.09	teller	0.12
before:office:0	martyr	-0.13	teller	0.06
before:office:1	teller	-0.2
before:office:12	martyr	-0.1	teller	-0.16
before:office:2	martyr	-0.21	teller	0.24
before:office:5	martyr	0.15	teller	0.2
before:office:far	martyr	0.18
before:post	martyr	0.07	teller	0.13
before:post:0	martyr	-0.06	teller	-0.23
before:post:1	martyr	-0.14	teller	0.21
before:post:12	martyr	0.19	teller	0.22
before:post:2	martyr	0.36	teller	-0.19
before:post:5	martyr	-0.25	teller	0.22
before:post:far	teller	-0.11
before:rank	martyr	-0.07	teller	-0.25
before:rank:1	teller	-0.06
before:rank:12	martyr	0.05	teller	-0.07
before:rank:2	martyr	-0.06	teller	-0.05
before:rank:5	martyr	-0.05
before:rests	martyr	0.06
before:rests:5	martyr	-0.05
before:rests:far	martyr	0.21
before:returned:1	martyr	-0.07
before:returned:12	martyr	0.11
before:returned:2	martyr	-0.06
before:returned:5	teller	0.09
before:returned:far	martyr	-0.05	teller	-0.07
before:self	martyr	-0.06
before:self:0	martyr	0.05	teller	0.09
before:self:1	martyr	0.09	teller	-0.53
before:self:12	martyr	-0.28	teller	0.1
before:self:2	martyr	0.11	teller	0.11
before:self:5	martyr	-0.07	teller	0.28
before:self:far	teller	-0.08
before:site	martyr	-0.08	teller	0.13
before:site:0	martyr	0.24	teller	-0.19
before:site:1	martyr	-0.13	teller	-0.07
before:site:12	teller	0.33
before:site:5	teller	-0.12
before:site:far	martyr	-0.16	teller	0.16
before:tells	martyr	-0.05	teller	0.11
before:tells:0	martyr	-0.11	teller	0.25
before:tells:1	martyr	-0.19	teller	0.22
before:tells:12	martyr	0.14	teller	-0.28
before:tells:2	martyr	-0.05	teller	0.2
before:tells:5	martyr	0.12	teller	-0.19
before:tells:far	teller	-0.09
before:thing	martyr	-0.13
before:thing:0	martyr	-0.06	teller	0.1
before:thing:1	teller	0.08
before:thing:12	martyr	0.21	teller	-0.28
before:thing:2	martyr	-0.13	teller	-0.1
before:thing:5	teller	0.22
before:thing:far	martyr	-0.19
before:title:0	martyr	-0.3	teller	0.21
before:title:2	teller	-0.06
before:title:5	martyr	0.05	teller	-0.12
before:title:far	martyr	0.18	teller	-0.05
before:truename	martyr	0.41	teller	-0.12
before:truename:2	martyr	0.14	teller	-0.08
before:unit	martyr	-0.07	teller	0.16
before:unit 1	martyr	-0.05	teller	0.1
before:unit 12	martyr	-0.13
before:unit 2	teller	-0.08
before:unit 5	martyr	-0.21	teller	0.09
before:unit far	martyr	0.31
behind !	martyr	-0.11
behind "	martyr	0.18	teller	-0.15
behind '	martyr	-0.38
behind (	martyr	0.33	teller	0.09
behind )	martyr	-0.76	teller	0.39
behind +	martyr	0.05
behind ,	martyr	0.09	teller	0.05
behind -	martyr	0.11	teller	-0.28
behind .	martyr	0.11	teller	0.15
behind /	martyr	0.18	teller	-0.07
behind :	martyr	-0.46	teller	-0.11
behind ;	martyr	0.18
behind ?	martyr	-0.16	teller	-0.3
behind a name in brackets	martyr	0.23	teller	-0.24
behind blank	teller	-0.43
behind line	martyr	-0.07	teller	0.1
behind |	martyr	-0.22	teller	0.05
behind »	martyr	0.18
behind –	martyr	0.42	teller	-0.14
behind ”	martyr	-0.18
behind:again	martyr	-0.28
behind:again:1	teller	0.05
behind:again:12	martyr	0.26
behind:again:2	martyr	-0.26	teller	-0.06
behind:again:5	martyr	0.06	teller	-0.1
behind:again:far	martyr	-0.34	teller	0.1
behind:alive	martyr	-0.12
behind:alive:0	martyr	-0.14	teller	0.11
behind:alive:12	martyr	-0.08
behind:alive:2	martyr	0.16
behind:alive:5	martyr	-0.19	teller	-0.16
behind:alive:far	martyr	0.09	teller	-0.05
behind:at	martyr	0.09	teller	-0.18
behind:at:0	teller	0.06
behind:at:12	teller	-0.12
behind:at:2	martyr	-0.08	teller	0.15
behind:at:5	martyr	0.15	teller	-0.14
behind:at:far	martyr	0.09	teller	-0.13
behind:battle	martyr	-0.4	teller	0.18
behind:battle:0	teller	0.19
behind:battle:1	martyr	-0.3	teller	0.11
behind:battle:12	martyr	0.08	teller	0.13
behind:battle:2	teller	-0.06
behind:battle:5	martyr	-0.24	teller	-0.22
behind:battle:far	martyr	0.08
behind:born	martyr	-0.14	teller	0.13
behind:born:0	martyr	0.14
behind:born:1	martyr	-0.13	teller	-0.07
behind:born:12	martyr	-0.07	teller	-0.19
behind:born:2	martyr	-0.08	teller	-0.1
behind:born:5	teller	0.09
behind:born:far	teller	0.36
behind:bury	martyr	-0.26	teller	-0.11
behind:bury:0	martyr	0.15	teller	0.22
behind:bury:1	martyr	-0.19	teller	-0.06
behind:bury:12	martyr	-0.12	teller	-0.06
behind:bury:5	martyr	-0.28	teller	-0.06
behind:bury:far	martyr	0.16	teller	-0.16
behind:capture	martyr	0.13	teller	-0.05
behind:capture:0	teller	0.07
behind:capture:2	martyr	0.09	teller	0.1
behind:capture:5	martyr	-0.08	teller	-0.07
behind:capture:far	martyr	0.15	teller	-0.16
behind:contact	martyr	0.1	teller	-0.21
behind:contact:0	martyr	0.12
behind:contact:1	martyr	0.15	teller	-0.08
behind:contact:12	martyr	0.21
behind:contact:2	martyr	-0.19	teller	0.08
behind:contact:5	martyr	-0.09	teller	-0.32
behind:contact:far	martyr	-0.09	teller	0.16
behind:day	martyr	0.15	teller	-0.2
behind:day 0	martyr	-0.11	teller	-0.12
behind:day 1	martyr	0.05	teller	0.18
behind:day 12	teller	-0.06
behind:day 2	martyr	-0.3	teller	-0.11
behind:day 5	martyr	0.22	teller	-0.22
behind:day far	martyr	0.25	teller	0.13
behind:died	martyr	-0.19	teller	-0.09
behind:died:0	martyr	0.19	teller	-0.15
behind:died:1	teller	-0.16
behind:died:12	martyr	0.15	teller	-0.19
behind:died:2	martyr	-0.47
behind:died:5	teller	0.19
behind:died:far	martyr	-0.05	teller	0.22
behind:enlist	martyr	0.26	teller	-0.1
behind:enlist:0	martyr	0.2	teller	0.15
behind:enlist:12	teller	-0.13
behind:enlist:2	martyr	-0.29	teller	-0.05
behind:enlist:5	martyr	0.34	teller	-0.09
behind:fell	martyr	-0.28
behind:fell:0	teller	-0.26
behind:fell:1	martyr	0.11	teller	-0.1
behind:fell:12	martyr	0.12
behind:fell:2	martyr	-0.21	teller	-0.2
behind:fell:5	martyr	-0.23	teller	0.21
behind:fell:far	martyr	-0.1	teller	0.3
behind:gio	teller	-0.16
behind:gio:0	martyr	-0.06	teller	-0.05
behind:gio:1	martyr	-0.07	teller	-0.05
behind:gio:12	teller	-0.09
behind:gio:2	martyr	0.11	teller	0.06
behind:grave	martyr	-0.47	teller	-0.07
behind:grave:0	martyr	-0.09
behind:grave:1	teller	-0.18
behind:grave:12	martyr	-0.23	teller	-0.12
behind:grave:2	martyr	-0.07
behind:grave:5	martyr	-0.17	teller	0.09
behind:grave:far	martyr	0.05	teller	0.1
behind:home	martyr	-0.45	teller	-0.09
behind:home:0	teller	0.09
behind:home:1	martyr	-0.63	teller	-0.1
behind:home:12	martyr	0.47	teller	0.11
behind:home:2	martyr	-0.11	teller	-0.36
behind:home:5	martyr	-0.18	teller	0.08
behind:home:far	teller	0.07
behind:hurt	martyr	-0.38	teller	-0.06
behind:hurt:0	martyr	0.11
behind:hurt:1	martyr	0.18
behind:hurt:12	martyr	-0.18	teller	-0.06
behind:hurt:2	martyr	-0.35
behind:hurt:5	martyr	-0.11
behind:joined	teller	-0.08
behind:joined:0	teller	0.17
behind:joined:12	martyr	0.13	teller	-0.19
behind:joined:2	martyr	-0.29	teller	-0.05
behind:joined:5	martyr	-0.06
behind:joined:far	martyr	0.18
behind:kin	martyr	0.16
behind:kin anh	martyr	-0.61	teller	0.13
behind:kin ba	martyr	0.08
behind:kin bà	martyr	0.34	teller	0.18
behind:kin bác	martyr	0.08	teller	0.06
behind:kin bố	martyr	-0.28	teller	-0.05
behind:kin cha	martyr	0.07
behind:kin cháu	martyr	-0.13	teller	0.12
behind:kin chú	martyr	-0.23	teller	-0.07
behind:kin chị gái	teller	0.07
behind:kin chồng	martyr	-0.16
behind:kin con	teller	-0.05
behind:kin con trai	martyr	-0.06	teller	0.06
behind:kin cô	martyr	-0.17	teller	0.12
behind:kin cô gái	martyr	0.05	teller	0.13
behind:kin cậu	martyr	-0.13
behind:kin dì	martyr	0.1
behind:kin dượng	martyr	-0.14	teller	-0.05
behind:kin em	martyr	0.05
behind:kin em gái	teller	-0.08
behind:kin em trai	martyr	-0.09
behind:kin mẹ	martyr	-0.12	teller	-0.09
behind:kin ông	martyr	0.05	teller	-0.15
behind:kin:0	martyr	0.16	teller	0.35
behind:kin:1	martyr	0.45	teller	-0.17
behind:kin:12	martyr	-0.29	teller	0.1
behind:kin:2	martyr	-0.18
behind:kin:5	martyr	0.14	teller	-0.24
behind:kin:far	martyr	-0.12
behind:laid	martyr	-0.07	teller	0.06
behind:laid:12	teller	0.09
behind:laid:5	martyr	-0.09
behind:laid:far	martyr	0.05
behind:last	martyr	0.06
behind:last:12	martyr	0.1
behind:last:5	martyr	-0.06
behind:last:far	martyr	0.07
behind:letter	teller	-0.23
behind:letter:1	martyr	-0.17
behind:letter:12	martyr	-0.19	teller	-0.1
behind:letter:2	martyr	0.2	teller	0.09
behind:letter:5	martyr	-0.2
behind:letter:far	martyr	0.38	teller	-0.22
behind:level	teller	0.11
behind:level:0	martyr	-0.08
behind:level:1	martyr	-0.18	teller	0.08
behind:level:12	teller	0.11
behind:level:2	martyr	0.12	teller	0.1
behind:level:5	teller	-0.12
behind:level:far	martyr	0.1
behind:link	martyr	-0.22	teller	-0.07
behind:link:0	martyr	0.34	teller	0.19
behind:link:1	martyr	-0.14	teller	0.13
behind:link:12	martyr	-0.32
behind:link:2	teller	-0.31
behind:link:5	teller	-0.21
behind:link:far	martyr	-0.11	teller	0.11
behind:martyr	martyr	-0.29
behind:martyr:0	martyr	0.14	teller	-0.07
behind:martyr:1	teller	0.06
behind:martyr:12	martyr	-0.39
behind:martyr:2	martyr	0.1
behind:martyr:5	martyr	-0.14	teller	-0.09
behind:moved	martyr	0.27	teller	-0.13
behind:moved:0	martyr	-0.1	teller	-0.14
behind:moved:1	martyr	0.33
behind:moved:12	martyr	-0.12
behind:moved:2	teller	-0.05
behind:moved:5	martyr	0.39
behind:moved:far	martyr	-0.24
behind:naming	teller	-0.14
behind:naming:0	martyr	0.34	teller	-0.15
behind:naming:1	martyr	-0.18	teller	0.17
behind:naming:12	martyr	-0.15
behind:naming:2	martyr	0.21
behind:naming:far	martyr	-0.16	teller	-0.11
behind:notice	martyr	0.45	teller	-0.33
behind:notice:0	martyr	-0.1	teller	0.21
behind:notice:1	martyr	-0.06	teller	-0.05
behind:notice:12	martyr	0.38	teller	-0.19
behind:notice:2	martyr	-0.12	teller	-0.1
behind:notice:5	martyr	0.14	teller	-0.11
behind:notice:far	martyr	0.22	teller	-0.1
behind:office	martyr	-0.14
behind:office:0	martyr	-0.2	teller	0.15
behind:office:1	martyr	-0.18
behind:office:12	martyr	-0.14	teller	0.08
behind:office:2	martyr	0.17	teller	0.07
behind:office:5	teller	-0.27
behind:office:far	martyr	0.24
behind:post	martyr	-0.37	teller	0.17
behind:post:0	teller	-0.12
behind:post:1	martyr	-0.2	teller	0.11
behind:post:12	martyr	0.28
behind:post:2	martyr	-0.47
behind:post:5	teller	0.18
behind:post:far	teller	0.07
behind:rank	martyr	-0.16	teller	0.1
behind:rank:0	martyr	-0.12
behind:rank:12	teller	-0.06
behind:rank:2	martyr	-0.11	teller	-0.08
behind:rank:5	martyr	0.15	teller	0.22
behind:rank:far	martyr	-0.05
behind:rests	martyr	0.25
behind:rests:0	martyr	0.17
behind:rests:12	martyr	0.15
behind:rests:5	martyr	-0.08
behind:returned	martyr	0.11	teller	-0.23
behind:returned:0	martyr	0.07
behind:returned:12	martyr	-0.34
behind:returned:2	martyr	0.09	teller	-0.13
behind:returned:5	martyr	0.17
behind:returned:far	martyr	0.16
behind:self	teller	-0.28
behind:self:0	martyr	-0.2	teller	0.26
behind:self:1	martyr	0.19	teller	0.13
behind:self:12	teller	-0.49
behind:self:5	martyr	-0.15
behind:self:far	martyr	0.18	teller	-0.13
behind:site	martyr	0.09
behind:site:0	martyr	-0.23	teller	-0.38
behind:site:1	martyr	0.07	teller	0.16
behind:site:12	martyr	0.13	teller	0.15
behind:site:2	martyr	-0.06	teller	0.21
behind:site:5	martyr	0.3
behind:site:far	martyr	-0.12	teller	-0.19
behind:tells	martyr	-0.21	teller	-0.26
behind:tells:0	martyr	-0.41	teller	0.12
behind:tells:1	teller	-0.2
behind:tells:12	martyr	-0.22	teller	0.12
behind:tells:2	martyr	0.07	teller	-0.12
behind:tells:5	martyr	0.19	teller	-0.26
behind:tells:far	martyr	0.18	teller	0.08
behind:thing	martyr	0.09
behind:thing:0	teller	-0.12
behind:thing:1	martyr	-0.06	teller	-0.19
behind:thing:12	martyr	-0.06	teller	0.1
behind:thing:2	martyr	-0.07
behind:thing:5	martyr	0.14
behind:thing:far	martyr	0.12	teller	0.19
behind:title	martyr	0.06	teller	0.26
behind:title:0	martyr	0.37	teller	0.16
behind:title:1	martyr	0.24	teller	-0.41
behind:title:12	martyr	-0.32	teller	0.27
behind:title:2	martyr	-0.13
behind:title:5	martyr	-0.07	teller	0.19
behind:title:far	teller	0.06
behind:truename	martyr	-0.13
behind:truename:0	martyr	0.05
behind:truename:12	martyr	-0.13
behind:truename:5	martyr	-0.07
behind:unit	martyr	-0.15	teller	0.09
behind:unit 1	martyr	-0.1	teller	0.08
behind:unit 12	martyr	0.22
behind:unit 2	teller	-0.26
behind:unit 5	martyr	-0.11
behind:unit far	martyr	-0.16	teller	0.22
beside the teller	martyr	-0.59	teller	0.07
deadly False	martyr	-0.37	teller	-0.51
deadly True	martyr	-0.65	teller	-0.34
followed a	martyr	-0.08	teller	-0.07
followed a nurse	martyr	0.14
followed a trưởng	martyr	-0.05
followed anh	teller	-0.05
followed anh em gọi	martyr	-0.06
followed b phó	teller	0.06
followed b trưởng	martyr	0.14	teller	-0.06
followed bia	martyr	0.12
followed binh nhất	martyr	0.09	teller	-0.07
followed biết	martyr	0.25	teller	-0.15
followed bom	martyr	0.08
followed born	martyr	0.11
followed born in	martyr	-0.1
followed buôn	martyr	0.08	teller	0.05
followed by nothing	martyr	0.13
followed by word a	teller	-0.21
followed by word an	martyr	0.25	teller	-0.07
followed by word anh	martyr	-0.13	teller	0.11
followed by word at	martyr	-0.12
followed by word ayun	teller	-0.07
followed by word b	martyr	-0.65	teller	0.09
followed by word b1	martyr	0.12
followed by word b2	martyr	-0.19	teller	0.1
followed by word b40	martyr	0.05
followed by word ba	martyr	-0.08	teller	0.07
followed by word bac	martyr	-0.07
followed by word bam	martyr	-0.19
followed by word ban	martyr	-0.39
followed by word bat	martyr	-0.19	teller	0.06
followed by word battalion	martyr	0.11
followed by word bay	martyr	-0.2	teller	0.07
followed by word be	martyr	-0.06
followed by word ben	martyr	-0.13
followed by word benh	martyr	0.06
followed by word beo	martyr	0.11
followed by word bep	martyr	0.08
followed by word bhuoch	martyr	-0.1	teller	-0.06
followed by word bien	martyr	0.09	teller	-0.06
followed by word bieu	martyr	-0.11
followed by word binh	martyr	0.2
followed by word bo	martyr	0.4	teller	0.1
followed by word boi	martyr	-0.08
followed by word bon	martyr	0.1	teller	-0.08
followed by word bong	teller	0.12
followed by word brothers	martyr	-0.08
followed by word bru	martyr	0.08
followed by word bui	martyr	-0.05	teller	-0.05
followed by word c	martyr	0.06	teller	-0.05
followed by word c1	martyr	0.05	teller	0.12
followed by word c10	martyr	-0.16
followed by word c12	martyr	0.05
followed by word c16	martyr	0.09	teller	-0.07
followed by word c18	martyr	0.12
followed by word c2	martyr	0.05	teller	-0.1
followed by word c20	martyr	-0.14	teller	0.2
followed by word c3	martyr	0.09	teller	-0.05
followed by word c5	martyr	0.07
followed by word c6	martyr	0.12
followed by word c9	teller	-0.06
followed by word ca	martyr	0.08
followed by word cai	martyr	-0.2	teller	-0.08
followed by word cam	martyr	-0.24
followed by word can	martyr	0.12
followed by word cang	teller	0.11
followed by word cao	martyr	0.2	teller	-0.08
followed by word cat	martyr	-0.23	teller	0.07
followed by word cay	martyr	0.05
followed by word chac	martyr	-0.13
followed by word chai	martyr	-0.09
followed by word chay	martyr	-0.16	teller	0.08
followed by word chef	martyr	0.19
followed by word cheo	martyr	0.13
followed by word chep	teller	0.13
followed by word chi	martyr	-0.11
followed by word chiec	martyr	-0.07
followed by word chien	martyr	0.11
followed by word chieu	teller	0.14
followed by word chim	martyr	0.24
followed by word chin	martyr	0.17	teller	-0.08
followed by word chinh	teller	0.12
followed by word cho	martyr	-0.07
followed by word chuc	teller	-0.07
followed by word chung	martyr	0.2	teller	0.06
followed by word chuong	martyr	0.05
followed by word chup	martyr	-0.05	teller	-0.05
followed by word chuyen	martyr	-0.14	teller	0.06
followed by word co	martyr	0.24	teller	0.08
followed by word coi	teller	0.05
followed by word con	martyr	0.19	teller	-0.07
followed by word cong	martyr	0.15	teller	0.08
followed by word cu	martyr	-0.05
followed by word cuc	martyr	-0.05
followed by word cung	martyr	0.07
followed by word cuong	martyr	0.13
followed by word cut	martyr	-0.19
followed by word cuu	martyr	-0.16	teller	0.12
followed by word d	martyr	-0.18
followed by word d1	martyr	-0.07	teller	0.09
followed by word d14	martyr	0.11
followed by word d2	martyr	0.07
followed by word d445	martyr	0.07
followed by word d7	martyr	0.05
followed by word dac	martyr	-0.07
followed by word dai	teller	-0.1
followed by word dak	martyr	0.09
followed by word dam	martyr	-0.09
followed by word dan	martyr	-0.17
followed by word dang	teller	0.07
followed by word danh	martyr	0.11
followed by word dap	martyr	-0.1
followed by word day	martyr	0.09	teller	0.22
followed by word de	martyr	0.07	teller	-0.12
followed by word dec	martyr	0.2
followed by word deo	martyr	-0.1
followed by word deu	martyr	-0.07
followed by word di	martyr	-0.17
followed by word dia	martyr	0.05	teller	0.05
followed by word diec	teller	-0.08
followed by word dien	martyr	0.18
followed by word dieu	martyr	0.13	teller	-0.21
followed by word dinh	teller	0.09
followed by word do	martyr	0.08	teller	0.1
followed by word doan	martyr	-0.05	teller	0.08
followed by word doc	martyr	-0.06	teller	0.16
followed by word doi	martyr	0.06	teller	-0.19
followed by word don	martyr	-0.1	teller	0.06
followed by word dong	martyr	-0.1
followed by word du	martyr	0.23	teller	-0.08
followed by word duc	martyr	0.05
followed by word dung	martyr	-0.06
followed by word duoc	teller	0.08
followed by word duy	martyr	-0.11	teller	0.08
followed by word e	martyr	0.2
followed by word em	martyr	0.11	teller	-0.07
followed by word en	martyr	-0.07
followed by word f	martyr	-0.08
followed by word gac	martyr	0.14	teller	0.06
followed by word gach	martyr	-0.09
followed by word gai	martyr	-0.05	teller	0.14
followed by word gay	martyr	0.08
followed by word ghi	martyr	0.06	teller	0.14
followed by word gia	martyr	-0.05	teller	0.05
followed by word giai	martyr	-0.1
followed by word giang	martyr	0.11
followed by word giat	martyr	0.06
followed by word giay	martyr	-0.18	teller	-0.1
followed by word giu	martyr	-0.11	teller	0.06
followed by word giup	martyr	0.07
followed by word go	teller	-0.19
followed by word goi	martyr	-0.09
followed by word h	teller	0.11
followed by word h1	martyr	0.06
followed by word h2	martyr	0.06
followed by word h3	martyr	0.07
followed by word ha	martyr	-0.25
followed by word hai	teller	0.27
followed by word ham	martyr	0.2	teller	-0.06
followed by word hang	martyr	-0.15	teller	-0.05
followed by word hao	martyr	-0.18
followed by word hat	martyr	0.11
followed by word hau	teller	-0.06
followed by word hay	teller	-0.05
followed by word hb	martyr	0.06
followed by word he	martyr	-0.1
followed by word hien	teller	0.08
followed by word hiep	martyr	0.05
followed by word hmong	martyr	-0.12
followed by word ho	martyr	0.17	teller	0.07
followed by word hoa	martyr	0.06	teller	-0.05
followed by word hoai	martyr	0.12	teller	-0.07
followed by word hoan	martyr	-0.05	teller	0.07
followed by word hoang	martyr	0.07	teller	-0.06
followed by word hoat	martyr	0.31	teller	-0.05
followed by word hoc	martyr	0.06
followed by word hoi	martyr	-0.25	teller	0.07
followed by word hon	martyr	0.05
followed by word hong	martyr	0.06
followed by word hop	martyr	-0.06
followed by word hp	martyr	-0.12
followed by word huan	martyr	-0.07
followed by word huu	martyr	-0.05
followed by word huynh	martyr	-0.11
followed by word ke	martyr	0.15
followed by word keo	martyr	0.08
followed by word keu	martyr	-0.08
followed by word kh	martyr	-0.12
followed by word khac	martyr	-0.06
followed by word khai	teller	0.17
followed by word kham	martyr	0.1
followed by word khang	martyr	-0.11	teller	0.11
followed by word khe	martyr	0.08
followed by word khmer	martyr	0.21
followed by word kho	martyr	0.12
followed by word khoa	martyr	0.11
followed by word khoai	martyr	0.16
followed by word khoi	martyr	-0.11
followed by word khuc	martyr	-0.1
followed by word khuong	martyr	-0.1	teller	0.13
followed by word kiem	martyr	0.16
followed by word kieu	teller	0.05
followed by word kim	martyr	0.07	teller	0.11
followed by word kinh	martyr	-0.08
followed by word kip	martyr	0.05
followed by word km	martyr	-0.11
followed by word kt	martyr	-0.09
followed by word l	martyr	0.07
followed by word la	martyr	0.12
followed by word lac	martyr	-0.08
followed by word lai	martyr	0.33	teller	-0.15
followed by word lam	martyr	0.08	teller	0.1
followed by word lan	martyr	-0.2	teller	0.09
followed by word lang	martyr	-0.1
followed by word lao	martyr	0.19
followed by word lap	martyr	-0.05
followed by word lay	teller	0.11
followed by word le	martyr	0.07	teller	-0.21
followed by word len	teller	-0.08
followed by word lenh	martyr	0.07
followed by word liaison	martyr	0.12
followed by word lien	martyr	-0.06
followed by word linh	martyr	0.18	teller	0.18
followed by word lo	martyr	-0.08	teller	-0.11
followed by word lon	martyr	-0.15	teller	-0.06
followed by word long	martyr	-0.23	teller	0.08
followed by word lop	martyr	-0.06	teller	-0.07
followed by word lot	teller	0.14
followed by word lua	martyr	-0.09	teller	-0.05
followed by word lun	martyr	0.11
followed by word lung	martyr	0.07
followed by word luom	martyr	0.13
followed by word luu	martyr	0.16	teller	0.05
followed by word ma	martyr	-0.06
followed by word mac	martyr	0.18
followed by word man	martyr	-0.06
followed by word mang	martyr	-0.08	teller	-0.06
followed by word mao	martyr	0.09
followed by word mat	teller	0.09
followed by word may	teller	0.11
followed by word me	martyr	-0.05
followed by word mo	martyr	0.2	teller	-0.06
followed by word moc	martyr	-0.18	teller	0.1
followed by word moi	martyr	-0.1
followed by word mu	martyr	0.07
followed by word mua	martyr	0.08
followed by word mui	martyr	-0.07
followed by word muoi	martyr	0.18
followed by word muong	martyr	-0.07	teller	0.1
followed by word my	martyr	-0.05	teller	-0.06
followed by word na	martyr	-0.06
followed by word nay	martyr	-0.19	teller	-0.06
followed by word nd	martyr	-0.08
followed by word neang	martyr	0.06
followed by word nen	martyr	0.19	teller	0.08
followed by word never	martyr	0.1
followed by word ng	martyr	0.07	teller	0.07
followed by word ngai	martyr	-0.08
followed by word ngan	martyr	-0.08	teller	-0.05
followed by word nghe	martyr	-0.26	teller	0.07
followed by word nghi	martyr	0.1	teller	-0.07
followed by word nghia	martyr	-0.21
followed by word ngo	martyr	0.11	teller	0.06
followed by word ngoc	martyr	0.06
followed by word nguoi	martyr	0.06
followed by word nguyen	martyr	-0.41	teller	-0.07
followed by word nha	martyr	0.31	teller	0.05
followed by word nhan	martyr	0.11	teller	-0.05
followed by word nhay	martyr	0.09
followed by word nhe	teller	0.09
followed by word nhi	martyr	0.1
followed by word nho	martyr	-0.05
followed by word nhu	martyr	-0.15
followed by word ninh	martyr	0.09
followed by word noi	martyr	-0.13
followed by word nong	martyr	0.05
followed by word nt	martyr	0.05
followed by word nu	martyr	0.09	teller	-0.15
followed by word nua	martyr	-0.06	teller	0.14
followed by word nung	martyr	0.05
followed by word nuoi	martyr	0.07	teller	-0.06
followed by word oi	martyr	0.13	teller	-0.08
followed by word om	martyr	0.11	teller	-0.05
followed by word on	martyr	-0.13	teller	0.14
followed by word petit	martyr	0.05
followed by word pham	teller	-0.06
followed by word phan	martyr	0.2	teller	-0.06
followed by word phap	martyr	-0.1
followed by word phat	martyr	-0.07	teller	0.06
followed by word phien	teller	0.07
followed by word pho	martyr	-0.15
followed by word phong	martyr	-0.25	teller	0.13
followed by word phu	martyr	-0.47	teller	0.07
followed by word phuc	martyr	-0.05
followed by word phung	martyr	-0.07	teller	0.07
followed by word q	martyr	0.1	teller	0.05
followed by word qua	martyr	-0.09	teller	-0.05
followed by word quan	teller	-0.17
followed by word quang	teller	0.06
followed by word quay	martyr	0.1
followed by word quoc	martyr	-0.37
followed by word quyen	martyr	-0.05
followed by word quyet	teller	0.06
followed by word quynh	martyr	-0.17
followed by word ra	martyr	0.35
followed by word rang	martyr	0.06
followed by word rieng	martyr	0.08
followed by word ro	teller	0.16
followed by word roi	martyr	0.07
followed by word s	martyr	-0.1
followed by word sai	martyr	-0.11
followed by word sam	teller	0.06
followed by word san	teller	0.08
followed by word sang	teller	-0.08
followed by word sanh	teller	-0.07
followed by word sao	martyr	-0.05
followed by word sau	martyr	0.29
followed by word se	teller	-0.12
followed by word seo	martyr	0.05	teller	-0.11
followed by word si	teller	-0.06
followed by word sinh	martyr	-0.25
followed by word so	martyr	-0.06
followed by word song	martyr	-0.23
followed by word sot	martyr	-0.05
followed by word su	teller	0.09
followed by word suc	martyr	-0.09
followed by word suu	martyr	-0.06	teller	0.27
followed by word tam	teller	0.22
followed by word tan	martyr	0.17
followed by word tang	teller	-0.05
followed by word tat	martyr	-0.06
followed by word tau	martyr	0.1
followed by word thach	teller	-0.05
followed by word thai	martyr	0.13
followed by word than	teller	-0.06
followed by word thanh	martyr	-0.23	teller	0.09
followed by word that	martyr	0.13
followed by word the	martyr	-0.09
followed by word thi	martyr	-0.06	teller	-0.06
followed by word thiet	martyr	-0.07
followed by word thieu	martyr	0.08	teller	-0.06
followed by word tho	martyr	0.19	teller	-0.12
followed by word thoat	martyr	-0.1
followed by word thoi	martyr	0.19	teller	-0.05
followed by word thong	martyr	-0.05	teller	-0.06
followed by word thu	martyr	-0.37
followed by word thuan	teller	-0.09
followed by word thuc	martyr	-0.08
followed by word thuong	teller	-0.05
followed by word thuy	martyr	0.09
followed by word tich	teller	-0.05
followed by word tien	teller	0.06
followed by word tiep	martyr	0.15	teller	-0.09
followed by word tieu	martyr	-0.05	teller	0.09
followed by word tin	teller	-0.05
followed by word tinh	martyr	-0.14
followed by word tnxp	martyr	0.09
followed by word to	martyr	0.21
followed by word toan	martyr	-0.05
followed by word tong	martyr	0.14
followed by word trai	martyr	0.17
followed by word tran	martyr	0.14	teller	0.05
followed by word trang	martyr	-0.14	teller	-0.06
followed by word tri	teller	0.05
followed by word trich	martyr	-0.08
followed by word trinh	teller	0.11
followed by word tro	martyr	-0.05
followed by word troi	martyr	0.33
followed by word trong	martyr	0.05	teller	0.1
followed by word tru	martyr	-0.14
followed by word truc	martyr	-0.1	teller	0.11
followed by word trung	martyr	-0.08	teller	-0.17
followed by word truong	martyr	-0.22	teller	0.11
followed by word tu	martyr	0.18	teller	-0.18
followed by word tuan	martyr	-0.13
followed by word tui	martyr	-0.3
followed by word tung	martyr	-0.07
followed by word tuoi	martyr	-0.05	teller	-0.19
followed by word tuy	martyr	-0.08
followed by word u	martyr	-0.06
followed by word ung	martyr	-0.12
followed by word uong	martyr	-0.05	teller	0.11
followed by word ut	martyr	0.11
followed by word uy	martyr	-0.07
followed by word vac	martyr	0.09
followed by word van	teller	-0.38
followed by word vang	martyr	-0.09
followed by word ve	martyr	-0.09	teller	0.22
followed by word vi	martyr	-0.18
followed by word vien	martyr	-0.3	teller	0.19
followed by word viet	martyr	-0.07
followed by word vo	martyr	0.19	teller	-0.11
followed by word vong	teller	0.06
followed by word vu	martyr	0.06
followed by word vua	martyr	0.19
followed by word vui	martyr	-0.1
followed by word vung	martyr	-0.05	teller	0.07
followed by word vuong	martyr	-0.07
followed by word went	martyr	-0.11
followed by word xac	martyr	-0.05
followed by word xe	martyr	-0.12	teller	-0.07
followed by word xem	teller	0.15
followed by word xua	martyr	0.12	teller	0.12
followed by word xuan	martyr	-0.12	teller	0.1
followed by word xuat	martyr	-0.15
followed by word xuong	martyr	-0.14
followed by word y	teller	-0.05
followed bà	martyr	-0.16
followed bác	teller	0.24
followed bác sĩ	martyr	0.28	teller	-0.05
followed báo	martyr	0.05	teller	-0.05
followed báo tử	martyr	0.07
followed báo vụ	martyr	0.11
followed bãi	martyr	-0.06
followed bên	martyr	0.12	teller	-0.05
followed bìa	martyr	-0.09
followed bí danh	martyr	0.09	teller	-0.05
followed bí thư	martyr	0.11
followed bạn	martyr	-0.22	teller	0.1
followed bản	teller	-0.1
followed bảo	martyr	0.12
followed bến	martyr	0.11
followed bị bom	martyr	-0.17
followed bị bắn	martyr	0.29
followed bị bắn chết	martyr	0.09
followed bị phục kích	martyr	-0.2
followed bị thương	martyr	0.16
followed bị thương nặng	martyr	-0.07
followed bị trực thăng bắn	martyr	-0.08
followed bị vùi	martyr	-0.1
followed c phó	martyr	-0.16	teller	0.05
followed c trưởng	martyr	-0.14	teller	-0.07
followed called	martyr	0.07
followed ccb	martyr	-0.26
followed chiến sĩ	teller	-0.1
followed cháu	martyr	-0.31	teller	0.4
followed chính trị viên	martyr	-0.08
followed chính trị viên phó	martyr	0.09
followed chính ủy	martyr	-0.25
followed chôn	martyr	-0.13	teller	0.13
followed chôn chung	martyr	0.15
followed chùa	martyr	0.16
followed chú	martyr	0.08	teller	-0.11
followed chặn	martyr	-0.05
followed chết	martyr	0.25
followed chết ngay	martyr	0.07
followed chết đuối	martyr	-0.15
followed chỉ	teller	-0.05
followed chỉ huy	martyr	-0.3	teller	-0.05
followed chị	teller	-0.09
followed chỗ	martyr	0.25	teller	-0.12
followed chợ	martyr	-0.05	teller	0.13
followed chủ tịch	martyr	0.08
followed chủ tịch xã	martyr	-0.14
followed càn	martyr	0.12
followed cái	martyr	0.13
followed cán bộ	martyr	0.24
followed còn gọi	teller	0.06
followed còn gọi là	martyr	0.05
followed có	teller	-0.05
followed có tên	martyr	0.24
followed cô	teller	-0.29
followed cô giáo	teller	0.15
followed công an phường	teller	-0.05
followed công an xã	martyr	-0.14
followed công nhân	martyr	0.22	teller	-0.05
followed cõng	martyr	0.2	teller	-0.05
followed cù lao	martyr	-0.14
followed cấp dưỡng	martyr	0.12
followed cậu	martyr	-0.09
followed cụ	martyr	-0.12	teller	-0.17
followed cụt tay	martyr	-0.08
followed của	martyr	-0.14
followed cứu thương	martyr	0.17	teller	-0.06
followed cửa hàng	martyr	0.18
followed cựu binh	teller	-0.11
followed cựu chiến binh	martyr	-0.07
followed d phó	martyr	-0.05
followed d trưởng	martyr	-0.12
followed danh sách	martyr	0.1	teller	-0.05
followed de	martyr	0.14	teller	0.16
followed dead	martyr	-0.1
followed died	martyr	-0.11
followed dit	martyr	-0.21
followed dân	martyr	-0.26
followed dẫn	martyr	0.24	teller	-0.06
followed dẫn đường	martyr	0.25	teller	-0.06
followed dốc	martyr	0.08
followed em	martyr	-0.09	teller	-0.14
followed from	martyr	0.06	teller	-0.06
followed ga	martyr	-0.05
followed ghi lại	teller	-0.13
followed giỗ	martyr	0.05	teller	-0.06
followed gò	martyr	0.11	teller	-0.08
followed gọi	martyr	0.13	teller	0.19
followed gốc	martyr	-0.07
followed gồm	martyr	-0.09
followed gửi	martyr	-0.2	teller	0.32
followed hang	martyr	-0.08	teller	-0.12
followed hi sinh	martyr	0.12	teller	-0.06
followed hiện sống	martyr	-0.06
followed hiện ở	martyr	0.1
followed hs	martyr	-0.07
followed huyện	teller	-0.09
followed hy sinh	martyr	0.07
followed hạ sĩ	martyr	0.07
followed hố	martyr	0.11	teller	-0.08
followed hồ	martyr	-0.2	teller	0.06
followed is	martyr	-0.1
followed khai sinh là	martyr	0.07
followed khe	martyr	-0.21
followed khiêng	martyr	-0.07
followed khẩu đội trưởng	martyr	-0.09
followed ký	martyr	-0.19	teller	0.13
followed kể	martyr	-0.49	teller	0.23
followed kể lại	teller	-0.11
followed kỹ sư	teller	0.05
followed liên lạc	martyr	0.19	teller	0.05
followed liệt sĩ	martyr	0.16	teller	0.1
followed lost	martyr	-0.11
followed ls	martyr	0.08	teller	-0.05
followed là	teller	0.15
followed là người	martyr	-0.3	teller	0.06
followed làng	martyr	0.19
followed lái xe	martyr	-0.05	teller	0.13
followed lái đò	martyr	-0.14	teller	0.1
followed lấp	teller	0.12
followed lấy chồng	teller	0.08
followed lập	martyr	-0.06	teller	0.05
followed mort	martyr	-0.1
followed mr	martyr	0.11
followed mương	martyr	-0.11
followed mất	martyr	-0.17	teller	0.06
followed mất năm ngoái	teller	0.05
followed mất rồi	martyr	0.09	teller	-0.13
followed mất tích	martyr	0.09
followed mặt trận	martyr	-0.07	teller	0.07
followed mộ	martyr	0.19	teller	-0.15
followed một	martyr	0.13	teller	0.11
followed mới mất	martyr	0.05
followed nay ở	martyr	-0.13	teller	0.05
followed nguyên quán	martyr	0.05
followed ngã ba	martyr	-0.07
followed người	martyr	0.16
followed người viết	martyr	0.07
followed nhân viên	teller	0.08
followed nhập ngũ	martyr	-0.11	teller	0.11
followed nhắn	martyr	0.11
followed nhặt	martyr	-0.05
followed nhỏ	martyr	0.1
followed nhớ	martyr	0.12	teller	0.06
followed nn	teller	-0.05
followed ntls	martyr	-0.06
followed nurse	martyr	0.06
followed né	martyr	-0.16	teller	0.13
followed nó	martyr	-0.07
followed nói	martyr	0.28	teller	0.35
followed năm nay	martyr	0.09	teller	0.1
followed năm sinh	martyr	0.09
followed nước	martyr	0.09
followed nằm lại	martyr	0.09
followed of	martyr	0.08	teller	0.26
followed pháo thủ	martyr	0.11	teller	0.1
followed phóng viên	teller	-0.08
followed phường	teller	0.06
followed phố	martyr	-0.05
followed phục kích	martyr	-0.06
followed quay lại	martyr	0.09
followed quân	martyr	0.06
followed quân y	martyr	-0.09
followed quê	martyr	-0.06	teller	-0.08
followed quê ở	martyr	0.14
followed quản lý	martyr	-0.1
followed quản trang	martyr	-0.11	teller	0.26
followed quận	martyr	-0.06
followed read	martyr	-0.06
followed rút	martyr	-0.06
followed rạch	teller	0.05
followed s	martyr	-0.13
followed sinh	teller	0.06
followed sn	martyr	0.17	teller	-0.12
followed squad leader	martyr	-0.08
followed street	martyr	-0.05
followed suối	martyr	0.05
followed sóc	teller	0.05
followed sông	martyr	-0.05
followed sđt	martyr	0.13
followed t	martyr	0.1
followed tham gia	martyr	0.11
followed the	martyr	-0.29	teller	-0.08
followed thiếu úy	martyr	0.06	teller	-0.05
followed thu	martyr	-0.17
followed thôn	martyr	0.07
followed thông tin	martyr	-0.08
followed thư	martyr	0.1	teller	0.14
followed thương binh	martyr	-0.27	teller	0.3
followed thường gọi	martyr	0.12	teller	-0.07
followed thượng sĩ	martyr	0.09
followed thầy	martyr	0.12	teller	-0.08
followed thằng	martyr	0.26	teller	-0.09
followed thủy thủ	martyr	0.05
followed tiểu đoàn trưởng	martyr	-0.15
followed tiểu đội phó	martyr	0.08
followed tiểu đội trưởng	martyr	0.12
followed trung sĩ	martyr	-0.1
followed trung tá	teller	-0.05
followed trung úy	martyr	0.09
followed trung đội phó	martyr	0.06	teller	0.05
followed trung đội trưởng	martyr	-0.3
followed trông coi	martyr	-0.06	teller	0.14
followed trúng bom	martyr	-0.14
followed trúng mảnh	martyr	0.07
followed trường	martyr	0.05	teller	-0.06
followed trường thcs	teller	0.06
followed trưởng ban	teller	0.15
followed trưởng thôn	teller	-0.09
followed trạm	martyr	-0.1	teller	-0.05
followed trạm trưởng	martyr	-0.19
followed trợ lý	martyr	-0.16	teller	-0.11
followed trợ lý tác chiến	martyr	0.05
followed tên	martyr	-0.2	teller	-0.12
followed tên khai sinh	martyr	0.12
followed tên thật	martyr	-0.12	teller	-0.13
followed tìm	martyr	-0.06	teller	0.12
followed tìm thấy	martyr	0.14
followed tôi	martyr	-0.32	teller	-0.06
followed tôi là	martyr	-0.08
followed tỉnh	martyr	0.13	teller	-0.09
followed tổ	martyr	0.11	teller	0.27
followed tức	teller	0.06
followed tức là	martyr	0.07	teller	0.14
followed village	martyr	-0.07
followed viết	teller	-0.23
followed viết thư	martyr	0.08
followed vào	martyr	-0.16
followed vùi	martyr	-0.19
followed vẫn khỏe	martyr	-0.05
followed về báo	martyr	-0.17
followed về kể	teller	-0.07
followed vịnh	martyr	-0.06
followed was	martyr	0.28
followed xã	martyr	-0.2	teller	0.15
followed xã đội trưởng	teller	0.07
followed xóm	martyr	-0.21	teller	0.06
followed xạ thủ	martyr	-0.09
followed y sĩ	martyr	0.29
followed y tá	martyr	0.05
followed à	martyr	0.24	teller	-0.07
followed ông	martyr	0.3	teller	0.09
followed đang ở	teller	-0.06
followed đi bộ đội	teller	0.12
followed đi cùng	martyr	0.39	teller	-0.05
followed đi tìm	teller	0.1
followed đoàn	martyr	-0.11
followed đt	teller	-0.09
followed đào	martyr	-0.06	teller	-0.18
followed đánh	teller	0.07
followed đèo	martyr	0.2	teller	-0.14
followed đưa	martyr	-0.08
followed đường	martyr	-0.14
followed đại tá	martyr	-0.19	teller	0.11
followed đại úy	teller	0.05
followed đại đội phó	martyr	0.14
followed đền	martyr	0.12
followed đồi	martyr	0.05
followed đồn	teller	-0.16
followed đồng	martyr	0.08	teller	0.11
followed đội trưởng	martyr	0.24
followed ấp	martyr	0.16
followed:again	martyr	-0.11	teller	0.1
followed:aka	martyr	0.2
followed:alive	teller	0.18
followed:at	martyr	0.09	teller	-0.47
followed:battle	martyr	-0.08	teller	0.15
followed:born	martyr	0.11
followed:bury	martyr	-0.09	teller	0.19
followed:capture	teller	0.17
followed:contact	martyr	0.33	teller	-0.14
followed:died	martyr	0.2	teller	-0.12
followed:enlist	martyr	0.17	teller	0.14
followed:fell	martyr	-0.19	teller	-0.11
followed:gio	martyr	0.05	teller	-0.06
followed:grave	martyr	0.1
followed:home	martyr	0.12	teller	0.16
followed:joined	martyr	0.05	teller	0.14
followed:kin	martyr	0.32	teller	-0.05
followed:letter	martyr	0.08	teller	0.05
followed:level	teller	0.26
followed:link	teller	0.15
followed:martyr	martyr	0.3
followed:moved	martyr	0.08	teller	-0.13
followed:naming	teller	-0.06
followed:notice	martyr	-0.19	teller	0.08
followed:office	martyr	0.14	teller	0.09
followed:pet	martyr	0.11	teller	-0.15
followed:post	martyr	-0.05
followed:rank	martyr	-0.14
followed:rests	martyr	0.16
followed:self	martyr	-0.52	teller	0.18
followed:site	teller	-0.23
followed:tells	martyr	0.07
followed:thing	teller	-0.1
followed:title	martyr	-0.28	teller	-0.11
followed:truename	martyr	-0.19	teller	-0.15
from end 0	martyr	-0.39	teller	0.17
from end 1	martyr	-0.23	teller	-0.48
from end 2	martyr	-0.09	teller	-0.36
from end 3	martyr	-0.3	teller	-0.18
full False	martyr	-0.36	teller	-0.31
full True	martyr	-0.66	teller	-0.53
full names 0	martyr	-0.16	teller	0.08
full names 1	martyr	-0.17	teller	0.1
full names 2	teller	-0.28
full names few	martyr	-0.35	teller	-0.23
full names many	martyr	-0.32	teller	-0.51
here before #	martyr	0.2	teller	-0.16
here before ##	martyr	0.27	teller	-0.22
here before ####	martyr	-0.27	teller	-0.05
here before #####	martyr	-0.05
here before ##########	teller	0.15
here before 2w	martyr	0.05
here before a	teller	0.05
here before a3	martyr	0.08
here before adn	martyr	-0.08
here before ai	martyr	0.28	teller	0.23
here before al	martyr	0.08
here before all	teller	0.1
here before alo	martyr	-0.22	teller	0.19
here before am	martyr	-0.27	teller	0.38
here before ama	teller	-0.24
here before ami	martyr	0.07
here before among	martyr	0.22
here before an	martyr	-0.12	teller	-0.06
here before ancien	teller	0.06
here before and	martyr	0.42
here before ang	martyr	0.07
here before anh	martyr	0.37	teller	-0.22
here before another	martyr	0.06
here before ao	martyr	0.11	teller	-0.1
here before ap	teller	0.29
here before appelait	martyr	0.07
here before appelle	teller	-0.07
here before april	martyr	-0.17
here before arvn	martyr	-0.14
here before as	martyr	-0.1	teller	0.12
here before asked	teller	0.12
here before at	martyr	-0.06
here before au	teller	-0.12
here before aujourd	martyr	-0.11
here before aunt	martyr	0.06
here before avec	martyr	-0.12
here before b	martyr	-0.13	teller	-0.12
here before b1	martyr	-0.11
here before b2	martyr	0.07
here before b40	martyr	0.11
here before b52	martyr	0.07
here before ba	teller	-0.12
here before bac	martyr	-0.05	teller	-0.22
here before bach	martyr	0.17
here before back	martyr	-0.12
here before bag	martyr	0.17	teller	-0.1
here before bam	teller	-0.11
here before ban	martyr	-0.23	teller	-0.3
here before bang	martyr	0.13	teller	0.09
here before bao	martyr	0.37	teller	0.15
here before bat	martyr	0.11	teller	-0.05
here before battalion	martyr	0.07
here before be	martyr	0.16
here before behind	martyr	-0.05
here before belt	martyr	0.12
here before ben	martyr	-0.19	teller	-0.1
here before benh	martyr	-0.19	teller	0.18
here before bep	martyr	0.05
here before bi	martyr	-0.17	teller	0.1
here before bia	martyr	-0.18	teller	-0.21
here before bien	martyr	-0.07	teller	0.24
here before biet	martyr	0.23	teller	0.15
here before bieu	martyr	0.06	teller	0.09
here before binh	martyr	-0.11	teller	0.08
here before bo	martyr	0.31
here before board	martyr	0.2
here before boc	martyr	0.17	teller	-0.11
here before body	martyr	0.11
here before boi	martyr	-0.06	teller	0.08
here before bom	martyr	0.27
here before bomb	martyr	0.12
here before bon	martyr	0.38	teller	-0.09
here before bong	martyr	-0.07
here before bonjour	teller	0.06
here before bot	martyr	0.24
here before bottle	martyr	0.05
here before boy	martyr	0.05
here before bridge	martyr	0.05
here before brothe	martyr	-0.07
here before brother	teller	-0.05
here before bs	martyr	-0.11	teller	0.21
here before bu	martyr	0.06
here before bua	teller	0.21
here before buc	martyr	0.11
here before bui	martyr	0.06	teller	-0.05
here before bung	martyr	0.09
here before buoc	martyr	0.14
here before buom	martyr	0.32
here before buon	martyr	-0.14	teller	-0.15
here before burial	martyr	-0.13
here before buried	martyr	0.13
here before but	martyr	0.09	teller	0.08
here before buu	martyr	-0.06
here before by	martyr	-0.36	teller	0.15
here before c	martyr	0.17	teller	0.24
here before c10	martyr	-0.06	teller	0.05
here before c16	martyr	0.08
here before c18	martyr	-0.09	teller	0.08
here before c2	martyr	0.34	teller	-0.05
here before c3	martyr	0.12
here before c4	martyr	0.14
here before c5	martyr	0.09
here before c8	martyr	-0.06	teller	0.11
here before ca	martyr	0.24	teller	-0.33
here before cac	martyr	-0.19	teller	0.24
here before cach	martyr	-0.22	teller	0.06
here before cai	martyr	0.15	teller	-0.1
here before called	martyr	0.11
here before cam	martyr	0.07	teller	-0.16
here before came	martyr	0.09
here before cang	martyr	0.19
here before canh	martyr	0.24	teller	0.15
here before cao	martyr	0.21	teller	-0.06
here before cap	martyr	0.1	teller	-0.07
here before capt	martyr	0.12
here before captain	martyr	-0.12
here before captured	martyr	-0.05
here before card	martyr	0.08
here before carried	martyr	0.11	teller	-0.11
here before carte	martyr	0.05
here before cat	martyr	0.26	teller	-0.17
here before cau	teller	0.2
here before cay	teller	-0.05
here before ccb	martyr	0.16	teller	0.11
here before ce	martyr	-0.08
here before cemetery	martyr	-0.11
here before certain	martyr	0.08
here before certificate	martyr	0.07
here before cha	martyr	0.25	teller	0.11
here before chai	martyr	-0.13
here before cham	teller	0.11
here before chan	martyr	-0.09	teller	-0.1
here before chang	martyr	0.09
here before chanh	martyr	-0.05
here before chao	martyr	-0.15	teller	0.23
here before chap	martyr	-0.06
here before chau	martyr	-0.18	teller	0.72
here before chay	martyr	0.08
here before che	martyr	0.18	teller	-0.05
here before chef	martyr	0.1
here before cheo	martyr	-0.16
here before chep	martyr	0.06	teller	0.24
here before chet	martyr	0.17
here before chi	martyr	0.36
here before chiec	martyr	0.16
here before chief	martyr	-0.05	teller	-0.07
here before chien	martyr	0.18
here before chieng	martyr	0.09
here before chieu	teller	-0.06
here before chim	martyr	0.21
here before chin	teller	-0.08
here before chinh	martyr	-0.19	teller	0.25
here before chiu	teller	0.05
here before chon	martyr	0.11	teller	-0.06
here before chong	teller	-0.19
here before chot	martyr	-0.23	teller	0.2
here before chqs	teller	-0.05
here before chu	teller	0.11
here before chua	teller	0.1
here before chuc	teller	0.14
here before chum	martyr	0.05	teller	0.2
here before chuong	teller	-0.06
here before chup	martyr	-0.17	teller	0.2
here before chuyen	martyr	0.11
here before co	martyr	0.25	teller	-0.11
here before coc	martyr	0.1
here before col	martyr	-0.13
here before colonel	martyr	-0.11
here before com	martyr	0.11	teller	0.09
here before commander	martyr	-0.09
here before company	martyr	-0.1
here before con	martyr	-0.27	teller	-0.23
here before copied	martyr	0.05
here before cot	teller	0.11
here before could	martyr	0.14	teller	0.08
here before cu	martyr	-0.14
here before cua	martyr	-0.23	teller	0.31
here before cung	martyr	0.48
here before cuoc	martyr	-0.08	teller	0.17
here before cuoi	martyr	-0.09	teller	-0.06
here before cuon	teller	-0.07
here before cuong	martyr	-0.1
here before cut	martyr	0.29
here before cuu	martyr	-0.15	teller	0.25
here before d	martyr	-0.18
here before d1	martyr	0.11
here before d2	martyr	0.09
here before d3	martyr	0.05
here before d8	martyr	-0.06
here before d9	martyr	-0.12
here before da	teller	-0.1
here before dac	martyr	-0.11
here before dad	martyr	-0.06
here before dai	martyr	0.2	teller	-0.16
here before dak	martyr	0.26	teller	-0.13
here before dam	teller	0.1
here before dan	martyr	0.21	teller	-0.24
here before dang	martyr	-0.17	teller	0.06
here before danh	martyr	0.13
here before dao	martyr	0.13
here before dat	martyr	-0.3	teller	-0.18
here before dau	martyr	0.11	teller	0.14
here before day	martyr	0.13	teller	0.28
here before dc	martyr	-0.05	teller	0.08
here before dead	martyr	0.11
here before dear	martyr	0.13	teller	-0.11
here before dem	martyr	0.11	teller	-0.1
here before den	martyr	-0.07	teller	0.07
here before deo	martyr	0.43
here before deu	martyr	-0.07	teller	0.05
here before devant	martyr	0.14
here before dia	martyr	-0.1	teller	0.17
here before diary	martyr	0.1	teller	-0.05
here before dich	martyr	-0.28	teller	0.13
here before diem	martyr	-0.12	teller	-0.12
here before dien	teller	0.17
here before diet	martyr	0.09
here before dieu	martyr	-0.15
here before dinh	martyr	0.24	teller	-0.05
here before district	martyr	0.06	teller	-0.06
here before dit	martyr	0.11
here before div	martyr	0.05
here before division	martyr	-0.13
here before do	teller	-0.12
here before doan	martyr	-0.13	teller	-0.15
here before doc	martyr	-0.21	teller	0.09
here before doctor	martyr	-0.08
here before doi	martyr	-0.07	teller	-0.06
here before don	martyr	-0.09	teller	0.19
here before dong	martyr	0.31	teller	-0.21
here before dot	martyr	-0.12
here before dr	teller	0.08
here before du	martyr	0.22	teller	-0.24
here before dua	martyr	-0.14	teller	-0.23
here before duc	teller	-0.06
here before dug	martyr	-0.11
here before dum	martyr	-0.07	teller	0.11
here before dung	teller	0.38
here before duoc	martyr	-0.05	teller	0.07
here before duoi	martyr	0.34
here before duong	teller	0.07
here before dut	martyr	0.15
here before duy	martyr	-0.06	teller	-0.06
here before e	martyr	-0.14	teller	0.46
here before e1	teller	0.08
here before e101	teller	0.12
here before e18	martyr	-0.08
here before e209	martyr	0.13
here before e64	martyr	-0.11
here before e88	martyr	0.09	teller	-0.05
here before ea	martyr	-0.15	teller	-0.05
here before em	teller	0.25
here before en	martyr	0.2
here before enterre	martyr	-0.05
here before est	martyr	0.11
here before et	martyr	0.31
here before eux	martyr	0.14
here before every	martyr	0.21
here before example	teller	-0.08
here before f	teller	0.05
here before f10	martyr	0.08
here before f308	teller	0.06
here before f325	teller	-0.07
here before f5	martyr	0.17
here before fallen	martyr	-0.07
here before famille	martyr	-0.09	teller	0.15
here before family	martyr	-0.08	teller	-0.1
here before father	martyr	0.16
here before feb	martyr	-0.05
here before fell	martyr	-0.05
here before fellow	martyr	-0.08
here before femme	martyr	0.07
here before for	martyr	-0.13	teller	0.06
here before force	martyr	0.2
here before four	martyr	0.17
here before french	martyr	-0.13
here before frere	martyr	0.05
here before friend	martyr	0.24
here before friends	martyr	-0.05	teller	-0.08
here before from	martyr	0.07	teller	0.14
here before ga	martyr	-0.13
here before gac	martyr	0.14
here before gach	martyr	-0.05
here before gai	martyr	0.37	teller	-0.11
here before gam	martyr	-0.06
here before gan	martyr	-0.08	teller	0.09
here before ganh	martyr	0.06
here before gao	martyr	-0.07	teller	0.09
here before gap	martyr	-0.12
here before gat	martyr	0.15
here before gave	martyr	-0.06	teller	0.12
here before gd	teller	0.09
here before general	martyr	-0.17
here before ghep	martyr	0.06
here before ghi	martyr	-0.66	teller	0.41
here before gi	martyr	-0.12
here before gia	martyr	-0.13	teller	0.15
here before giai	martyr	-0.16	teller	-0.08
here before giam	martyr	-0.05
here before giang	teller	0.07
here before giao	martyr	-0.1	teller	0.24
here before giap	martyr	-0.15
here before giau	martyr	-0.06
here before giay	martyr	0.19	teller	-0.4
here before gio	martyr	-0.19	teller	0.08
here before gioi	martyr	0.12	teller	-0.05
here before giong	martyr	-0.14
here before girl	martyr	0.18
here before girls	martyr	-0.07
here before giu	martyr	0.12	teller	0.1
here before giua	martyr	0.12
here before gium	martyr	-0.08	teller	0.06
here before giuoc	martyr	0.1
here before giup	teller	0.11
here before giuse	martyr	-0.06	teller	-0.06
here before given	martyr	0.07
here before go	martyr	-0.17	teller	0.17
here before goi	teller	-0.19
here before gom	martyr	0.09	teller	0.07
here before gon	martyr	-0.28
here before gop	martyr	0.07
here before grand	martyr	0.11	teller	0.1
here before grandfather	martyr	-0.05
here before grandma	teller	-0.06
here before grave	teller	-0.06
here before gravee	martyr	-0.11
here before guc	martyr	0.08
here before guerrilla	martyr	0.06
here before gui	martyr	-0.1	teller	-0.19
here before ha	martyr	0.26	teller	-0.1
here before had	martyr	0.18
here before hai	martyr	0.21	teller	-0.38
here before ham	martyr	0.19
here before han	martyr	-0.14
here before hang	teller	0.13
here before hanh	martyr	-0.26
here before hao	martyr	0.05	teller	0.1
here before hap	martyr	-0.06
here before have	martyr	0.08
here before hay	martyr	-0.06
here before he	martyr	-0.14	teller	0.07
here before helmet	martyr	0.11
here before hem	teller	-0.11
here before her	martyr	0.25	teller	0.08
here before here	martyr	0.16
here before het	martyr	-0.27	teller	0.14
here before hi	martyr	-0.25	teller	0.18
here before hien	teller	-0.14
here before hiep	martyr	0.05
here before hieu	martyr	0.06
here before him	martyr	0.22
here before himself	martyr	0.09
here before hinh	martyr	-0.11
here before his	martyr	0.09	teller	-0.09
here before hit	martyr	-0.14
here before ho	martyr	-0.17	teller	0.24
here before hoa	martyr	0.39	teller	0.28
here before hoac	teller	-0.28
here before hoai	martyr	-0.2	teller	0.13
here before hoan	martyr	-0.08
here before hoang	martyr	-0.11
here before hoc	martyr	-0.14	teller	0.13
here before hoi	martyr	-0.14	teller	0.13
here before hom	martyr	0.23	teller	0.22
here before home	martyr	-0.05	teller	-0.11
here before hon	martyr	-0.16
here before hong	teller	0.14
here before hop	martyr	0.28
here before hp	martyr	0.07
here before hs	martyr	-0.07	teller	-0.05
here before htx	teller	0.05
here before hu	martyr	-0.07
here before huc	teller	-0.05
here before hue	martyr	-0.09
here before hung	martyr	-0.21
here before huong	martyr	-0.17
here before hut	martyr	0.12
here before huu	teller	0.09
here before huy	martyr	-0.29
here before huyen	martyr	-0.18	teller	0.1
here before huyet	teller	0.05
here before hy	martyr	0.19
here before i	martyr	0.1	teller	0.11
here before ia	martyr	-0.12	teller	0.08
here before ich	martyr	-0.08
here before id	martyr	0.15
here before identified	martyr	0.1
here before if	martyr	-0.05
here before il	martyr	0.2
here before im	martyr	0.06
here before in	martyr	-0.29	teller	-0.08
here before ink	martyr	-0.07
here before ino	martyr	0.07
here before inside	martyr	0.17
here before instituteur	martyr	0.05
here before is	martyr	0.24
here before it	martyr	-0.15	teller	-0.05
here before j	martyr	-0.05
here before je	teller	-0.13
here before joseph	martyr	-0.2	teller	0.12
here before jour	martyr	0.11
here before journal	martyr	-0.13
here before juin	martyr	0.12
here before june	martyr	0.09
here before k	martyr	-0.18
here before k58	martyr	0.11
here before ka	martyr	0.09	teller	-0.08
here before ke	martyr	0.09	teller	0.07
here before kem	martyr	-0.12	teller	-0.05
here before keo	teller	0.08
here before kep	martyr	-0.09
here before ket	martyr	0.12
here before khac	martyr	0.14	teller	-0.32
here before khach	martyr	-0.16	teller	-0.06
here before khai	martyr	0.13	teller	0.18
here before kham	martyr	0.05	teller	-0.05
here before khang	martyr	0.17
here before khanh	martyr	-0.15	teller	0.06
here before khau	teller	0.21
here before khe	teller	-0.06
here before khi	martyr	-0.33	teller	-0.15
here before khmer	martyr	-0.18
here before kho	martyr	-0.07	teller	-0.11
here before khoa	martyr	0.25
here before khoan	martyr	0.07
here before khoang	martyr	0.05	teller	-0.06
here before khoat	martyr	-0.12
here before khoc	martyr	0.15
here before khoi	martyr	0.08	teller	-0.05
here before khong	martyr	-0.17	teller	-0.12
here before khu	martyr	-0.09
here before khui	martyr	-0.07
here before khuon	martyr	-0.07
here before kia	martyr	0.32	teller	-0.12
here before kich	martyr	0.17	teller	-0.09
here before kiem	martyr	0.06	teller	0.14
here before kien	martyr	-0.09	teller	-0.05
here before kieu	martyr	0.06	teller	-0.09
here before killed	martyr	0.11
here before kinh	martyr	-0.21	teller	0.15
here before kip	martyr	0.18
here before kit	martyr	-0.06
here before km	martyr	-0.14
here before kn	martyr	-0.08	teller	0.2
here before know	martyr	-0.08
here before kon	martyr	-0.07	teller	0.09
here before kra	martyr	-0.11
here before ky	martyr	-0.15	teller	0.1
here before l	martyr	-0.14	teller	-0.13
here before la	martyr	-0.11	teller	0.64
here before lac	martyr	0.19	teller	-0.08
here before lai	martyr	0.1
here before lam	martyr	-0.21	teller	-0.17
here before lan	martyr	-0.11	teller	0.19
here before lang	martyr	0.36
here before lanh	martyr	-0.13	teller	0.13
here before lao	martyr	-0.1	teller	-0.09
here before lap	martyr	-0.38	teller	-0.07
here before last	martyr	-0.18
here before lat	martyr	-0.26
here before lau	martyr	-0.06
here before lay	teller	0.15
here before le	martyr	0.3	teller	-0.14
here before leader	martyr	0.05
here before left	martyr	0.05
here before len	martyr	-0.13	teller	0.11
here before lenh	martyr	0.17
here before letters	martyr	0.1
here before liaison	martyr	0.15
here before lich	martyr	0.24	teller	0.06
here before liem	martyr	0.07
here before lien	martyr	-0.16	teller	0.1
here before liet	teller	0.13
here before lieu	martyr	-0.08	teller	0.06
here before linh	martyr	-0.08	teller	0.05
here before list	martyr	0.19
here before lo	martyr	-0.15	teller	0.19
here before loan	martyr	0.11
here before loc	martyr	-0.11	teller	0.06
here before loi	martyr	-0.32	teller	0.22
here before lon	martyr	0.32
here before long	martyr	0.2	teller	-0.12
here before looking	martyr	0.06
here before lop	martyr	-0.08	teller	0.17
here before lot	martyr	0.06
here before ls	teller	-0.13
here before lu	martyr	0.15
here before lua	martyr	-0.13
here before luan	martyr	-0.09	teller	0.12
here before luc	martyr	0.13	teller	-0.22
here before lun	martyr	-0.05
here before lung	teller	-0.06
here before luoc	martyr	-0.33
here before luoi	martyr	-0.05
here before luon	martyr	-0.09	teller	0.12
here before luot	martyr	0.14
here before luu	martyr	-0.1	teller	-0.11
here before luy	martyr	-0.07
here before luyen	martyr	-0.14	teller	0.14
here before ly	martyr	0.43	teller	0.17
here before m	martyr	-0.27
here before m79	martyr	-0.06
here before ma	martyr	-0.1	teller	-0.34
here before mac	martyr	-0.09	teller	0.12
here before mach	martyr	0.05	teller	0.13
here before mai	martyr	0.11	teller	-0.1
here before mam	martyr	-0.06
here before man	martyr	-0.15	teller	-0.11
here before mang	martyr	-0.33	teller	0.35
here before manh	martyr	0.09
here before map	martyr	-0.06
here before march	martyr	-0.08
here before maria	martyr	-0.08	teller	-0.08
here before martyrs	martyr	0.06
here before mat	martyr	0.05	teller	0.11
here before may	martyr	-0.57	teller	0.08
here before maybe	martyr	-0.07
here before me	martyr	-0.26	teller	-0.07
here before men	martyr	-0.15	teller	-0.06
here before mep	teller	0.06
here before mere	martyr	-0.11
here before met	martyr	0.2
here before mieng	teller	-0.05
here before mieu	martyr	0.15
here before min	martyr	0.31
here before minh	martyr	-0.1	teller	0.38
here before mme	martyr	-0.11	teller	-0.07
here before mo	martyr	0.18	teller	0.09
here before moc	martyr	-0.13	teller	0.05
here before moi	martyr	0.22	teller	0.2
here before mom	teller	-0.12
here before mong	martyr	0.38	teller	-0.24
here before mort	martyr	-0.1
here before morts	martyr	0.05
here before mot	martyr	0.09	teller	0.07
here before mr	martyr	-0.16	teller	0.13
here before mrs	martyr	-0.08
here before mu	martyr	0.11	teller	-0.09
here before mua	martyr	0.08	teller	-0.1
here before muc	martyr	-0.21	teller	0.08
here before mui	martyr	-0.2
here before mum	teller	-0.05
here before muoi	martyr	0.23
here before muon	martyr	0.12	teller	-0.17
here before muu	martyr	-0.08
here before my	martyr	-0.32	teller	-0.07
here before n	martyr	-0.09	teller	0.12
here before na	martyr	0.05	teller	-0.06
here before nam	martyr	-0.06	teller	-0.16
here before name	martyr	0.13
here before names	martyr	0.09
here before nan	martyr	0.07
here before nang	teller	-0.05
here before nao	martyr	-0.11	teller	0.13
here before nap	martyr	0.16
here before nay	martyr	-0.34	teller	-0.19
here before ne	martyr	0.15
here before near	martyr	-0.17
here before nen	martyr	0.47	teller	-0.06
here before neu	martyr	0.26	teller	0.05
here before ng	martyr	-0.06
here before nga	teller	-0.1
here before ngai	martyr	0.13
here before ngam	martyr	-0.11
here before ngan	martyr	-0.08
here before ngang	martyr	-0.21	teller	0.07
here before ngay	martyr	-0.32	teller	0.2
here before nghe	martyr	-0.23	teller	-0.1
here before nghen	teller	0.06
here before nghi	martyr	0.16	teller	0.14
here before nghiem	martyr	0.1
here before nghien	martyr	0.07
here before nghiep	martyr	0.05
here before ngo	martyr	-0.21	teller	-0.05
here before ngoai	teller	-0.33
here before ngoan	martyr	0.05
here before ngoc	martyr	-0.07	teller	0.08
here before ngoi	martyr	-0.18	teller	-0.08
here before ngu	martyr	-0.28	teller	-0.08
here before ngua	teller	-0.05
here before ngung	martyr	0.06
here before nguoi	martyr	-0.13	teller	0.15
here before nguon	teller	0.08
here before nguy	martyr	0.09
here before nguyen	martyr	-0.24	teller	0.3
here before nha	martyr	-0.29	teller	-0.05
here before nhac	martyr	-0.05	teller	0.06
here before nham	martyr	-0.05	teller	-0.1
here before nhan	martyr	0.14
here before nhang	martyr	0.06	teller	0.1
here before nhanh	teller	0.09
here before nhat	martyr	0.35	teller	-0.08
here before nhau	martyr	-0.18	teller	0.14
here before nhe	martyr	-0.29	teller	0.17
here before nhi	martyr	0.08
here before nhiem	martyr	-0.06
here before nhieu	teller	-0.08
here before nho	teller	0.09
here before nhom	martyr	-0.19	teller	0.18
here before nhu	teller	-0.09
here before nhua	martyr	0.07
here before nhung	martyr	0.18	teller	-0.3
here before ni	martyr	0.1
here before niem	martyr	-0.23	teller	0.11
here before nien	martyr	0.17
here before nilon	martyr	-0.08
here before ninh	martyr	-0.37
here before no	teller	-0.07
here before noc	martyr	0.09
here before noi	martyr	0.23
here before nom	teller	-0.08
here before non	martyr	0.06
here before nong	martyr	0.09
here before nop	martyr	-0.13
here before note	teller	0.06
here before notebook	martyr	0.18
here before notre	martyr	0.12
here before november	martyr	-0.07
here before nt	martyr	-0.11	teller	0.07
here before ntls	teller	0.13
here before nu	martyr	0.05	teller	-0.06
here before nua	martyr	0.11	teller	-0.21
here before nui	martyr	0.05
here before nung	martyr	-0.21
here before nuoc	martyr	0.21
here before nuoi	martyr	0.16	teller	-0.24
here before nuong	martyr	-0.05
here before nurse	martyr	0.1
here before nva	martyr	0.19
here before o	martyr	-0.22	teller	-0.23
here before of	martyr	0.07	teller	-0.07
here before oi	martyr	-0.13	teller	0.42
here before old	martyr	0.05	teller	0.05
here before om	martyr	-0.13	teller	-0.05
here before on	martyr	-0.12	teller	-0.11
here before oncle	martyr	0.1
here before one	martyr	0.24	teller	-0.07
here before ong	martyr	0.32	teller	-0.11
here before only	martyr	-0.09
here before or	martyr	0.08	teller	0.06
here before other	martyr	0.15
here before ou	martyr	-0.08
here before our	martyr	-0.06	teller	-0.12
here before owner	martyr	-0.06
here before p	martyr	-0.05	teller	0.05
here before pa	martyr	-0.13
here before pailin	martyr	0.07
here before paper	martyr	0.07
here before papers	martyr	0.06
here before par	martyr	-0.09
here before paul	teller	-0.08
here before pen	martyr	-0.11
here before pere	martyr	-0.11	teller	0.11
here before petit	martyr	0.18
here before pha	martyr	0.33	teller	-0.18
here before phai	martyr	-0.14	teller	-0.19
here before pham	martyr	-0.12
here before phan	martyr	-0.05	teller	0.13
here before phao	martyr	0.11	teller	0.19
here before phat	martyr	0.1
here before phau	martyr	-0.09
here before phe	teller	-0.12
here before phep	teller	0.2
here before phero	martyr	-0.1	teller	0.05
here before phi	martyr	-0.19
here before phia	martyr	-0.14
here before phien	teller	-0.24
here before phieu	teller	0.16
here before phim	martyr	0.14
here before phnom	martyr	0.17
here before pho	martyr	0.21	teller	0.12
here before phoi	martyr	0.07
here before phon	martyr	-0.05
here before phong	martyr	-0.14	teller	0.16
here before photo	martyr	-0.08
here before phu	martyr	-0.29	teller	0.09
here before phuc	martyr	-0.12	teller	-0.12
here before phum	teller	-0.05
here before phung	martyr	-0.15	teller	0.1
here before phuoc	martyr	0.17
here before phuong	martyr	-0.12	teller	0.16
here before place	martyr	-0.09
here before pls	teller	0.11
here before po	martyr	0.13
here before pon	martyr	0.1	teller	-0.05
here before post	teller	0.07
here before pour	teller	-0.06
here before prisoner	teller	-0.06
here before prisonnier	martyr	-0.11
here before puis	martyr	-0.12
here before put	martyr	0.06
here before pw	teller	0.06
here before qk5	martyr	-0.09	teller	0.09
here before qk7	martyr	-0.13
here before qk9	martyr	-0.11
here before qu	martyr	0.07
here before qua	martyr	0.19
here before quan	martyr	-0.12	teller	-0.12
here before quang	martyr	-0.08	teller	0.09
here before quao	martyr	-0.07	teller	0.06
here before quay	martyr	0.11
here before que	martyr	0.09	teller	-0.25
here before quen	martyr	-0.25
here before quet	martyr	0.09
here before qui	martyr	-0.16	teller	-0.06
here before quoc	martyr	-0.27
here before quy	teller	0.2
here before quyen	teller	0.09
here before quyet	martyr	-0.18	teller	0.07
here before quynh	martyr	-0.07	teller	-0.05
here before radio	martyr	-0.06
here before raglai	martyr	0.05
here before rai	martyr	0.05
here before ram	martyr	0.05
here before ran	martyr	0.05
here before rang	martyr	0.16	teller	0.09
here before ranger	martyr	-0.08
here before ranh	martyr	-0.06
here before rao	martyr	0.31
here before rat	martyr	0.07
here before rau	teller	0.06
here before ray	martyr	-0.12	teller	0.17
here before re	teller	-0.05
here before read	martyr	-0.07
here before regiment	martyr	0.18
here before regional	martyr	0.09
here before ria	martyr	-0.12	teller	0.18
here before rieng	martyr	0.2
here before ro	martyr	0.35
here before roi	teller	-0.17
here before rom	martyr	0.05
here before rong	martyr	-0.13
here before rot	martyr	0.08
here before rung	martyr	0.08	teller	-0.07
here before ruong	martyr	-0.08
here before ruot	martyr	-0.21	teller	-0.14
here before rut	martyr	-0.05
here before s	martyr	-0.21	teller	-0.09
here before sa	martyr	0.16	teller	-0.05
here before sach	martyr	0.14	teller	0.23
here before sai	martyr	-0.34	teller	-0.1
here before san	martyr	0.06	teller	-0.1
here before sang	martyr	0.29	teller	-0.21
here before sanh	teller	0.19
here before sap	martyr	-0.05
here before sat	martyr	0.09
here before sau	martyr	-0.1	teller	-0.32
here before say	teller	-0.08
here before says	martyr	0.12
here before school	martyr	0.16	teller	0.11
here before se	martyr	0.11	teller	-0.08
here before second	martyr	0.1
here before senior	martyr	0.06
here before sep	martyr	-0.07
here before sergeant	martyr	0.05
here before ses	martyr	0.14
here before shot	martyr	0.09
here before si	martyr	-0.26	teller	-0.3
here before side	martyr	0.1
here before siem	martyr	-0.05
here before sinh	martyr	0.05	teller	-0.2
here before sir	martyr	0.11	teller	-0.05
here before sn	martyr	-0.16
here before snoul	martyr	0.06
here before so	martyr	0.13	teller	-0.28
here before soc	martyr	0.06
here before soldier	martyr	-0.14
here before someone	martyr	-0.08
here before son	martyr	0.28	teller	-0.08
here before song	martyr	-0.07	teller	-0.09
here before sot	martyr	0.05
here before spoon	martyr	-0.1
here before still	martyr	0.25
here before stk	martyr	-0.08
here before stone	martyr	-0.05
here before stream	martyr	-0.07
here before stt	martyr	-0.1
here before sua	martyr	-0.18
here before sui	martyr	0.13
here before sung	martyr	0.13	teller	0.22
here before suoi	martyr	0.13	teller	-0.1
here before suot	martyr	0.05
here before sut	martyr	-0.08
here before suu	martyr	-0.06
here before sy	martyr	0.12
here before sœur	martyr	-0.06
here before ta	teller	0.13
here before tac	martyr	0.11
here before tai	martyr	0.21	teller	-0.06
here before taken	martyr	-0.07
here before tam	martyr	-0.05	teller	-0.08
here before tan	martyr	0.15	teller	-0.12
here before tang	martyr	-0.05	teller	-0.09
here before tao	martyr	-0.09
here before tap	martyr	0.12	teller	-0.06
here before tat	martyr	0.11
here before tau	martyr	0.21	teller	0.06
here before tay	martyr	-0.22	teller	0.12
here before td	martyr	0.07
here before te	teller	-0.06
here before ten	martyr	0.33
here before thac	martyr	0.1	teller	0.11
here before thach	martyr	-0.12	teller	-0.05
here before thai	martyr	0.13	teller	-0.09
here before tham	martyr	-0.28
here before than	martyr	0.28	teller	-0.25
here before thang	martyr	-0.26	teller	-0.13
here before thanh	teller	-0.1
here before thank	martyr	-0.18
here before thao	martyr	0.06	teller	-0.06
here before thap	martyr	0.09
here before that	martyr	0.05	teller	-0.11
here before thau	martyr	-0.07
here before thay	martyr	-0.1	teller	0.13
here before the	martyr	0.12	teller	-0.29
here before their	martyr	0.15
here before them	martyr	0.34
here before theo	martyr	-0.82	teller	0.05
here before there	martyr	0.16
here before theu	martyr	0.24
here before they	martyr	0.38	teller	0.1
here before thi	martyr	-0.15	teller	0.07
here before thia	martyr	0.33
here before thich	martyr	0.08
here before thien	martyr	0.14
here before things	martyr	-0.14
here before thinh	teller	-0.05
here before third	martyr	-0.13
here before this	teller	0.05
here before tho	martyr	-0.13	teller	-0.1
here before thoai	martyr	-0.09	teller	0.05
here before thoat	martyr	-0.15
here before thoi	teller	0.21
here before thon	martyr	-0.13	teller	-0.24
here before thong	martyr	0.12	teller	0.2
here before three	martyr	-0.07
here before thu	martyr	0.15	teller	0.29
here before thua	martyr	-0.19	teller	0.07
here before thuan	teller	0.08
here before thuat	martyr	0.12	teller	0.05
here before thung	martyr	-0.05
here before thuong	martyr	-0.12	teller	0.16
here before thuy	martyr	0.3	teller	-0.12
here before thuyen	teller	0.06
here before thuyet	martyr	0.12
here before ti	martyr	0.1
here before tia	martyr	-0.09	teller	-0.06
here before tich	teller	0.05
here before tien	martyr	0.05	teller	0.05
here before tieng	martyr	0.05	teller	-0.17
here before tiep	martyr	-0.11	teller	-0.1
here before tieu	martyr	0.06
here before tim	teller	-0.05
here before tin	martyr	0.21	teller	0.11
here before tinh	martyr	0.11	teller	0.11
here before tnxp	martyr	-0.13	teller	0.09
here before to	martyr	-0.08
here before toa	martyr	0.08
here before toan	teller	-0.14
here before toc	martyr	-0.1	teller	0.13
here before together	martyr	0.12
here before toi	martyr	0.12	teller	0.29
here before ton	teller	-0.09
here before tong	teller	0.07
here before tqgc	martyr	0.07
here before tra	martyr	-0.12	teller	-0.48
here before trach	martyr	-0.08	teller	0.14
here before trai	martyr	0.33
here before tram	martyr	-0.12	teller	0.1
here before tran	martyr	0.21
here before trang	martyr	-0.42	teller	-0.07
here before tranh	martyr	-0.08	teller	0.13
here before trao	martyr	-0.14
here before trau	martyr	0.08	teller	-0.06
here before tre	teller	-0.09
here before tren	martyr	-0.08	teller	-0.22
here before treo	martyr	0.06
here before tri	martyr	-0.34	teller	0.4
here before trieu	martyr	-0.17	teller	-0.07
here before tro	martyr	0.14	teller	0.08
here before troi	martyr	0.09
here before trong	martyr	0.39	teller	-0.13
here before tru	martyr	0.15	teller	-0.08
here before trua	martyr	0.09
here before truc	martyr	-0.24	teller	0.39
here before trung	martyr	0.05	teller	-0.1
here before truoc	teller	-0.11
here before truong	martyr	-0.14
here before truyen	martyr	-0.06
here before tt	martyr	-0.1
here before tu	martyr	-0.11	teller	0.25
here before tuan	martyr	-0.06
here before tuat	martyr	0.06	teller	-0.07
here before tuc	martyr	-0.12
here before tue	martyr	0.06
here before tui	teller	0.18
here before tung	martyr	-0.21
here before tuoi	martyr	-0.32	teller	0.18
here before tuong	martyr	-0.4
here before tuy	martyr	0.1
here before tuyet	martyr	0.05
here before two	martyr	0.05
here before ty	martyr	-0.16
here before ua	martyr	-0.08
here before ubmttq	teller	0.07
here before uc	teller	0.06
here before un	martyr	0.1	teller	-0.18
here before uncle	martyr	-0.1	teller	0.09
here before une	martyr	0.14	teller	-0.05
here before uong	martyr	0.06	teller	0.07
here before up	martyr	-0.08
here before us	martyr	-0.19
here before ut	martyr	0.2	teller	-0.05
here before uy	martyr	-0.21
here before v	teller	0.06
here before va	martyr	0.31
here before vam	martyr	0.09	teller	0.07
here before van	teller	-0.1
here before vang	martyr	-0.14	teller	0.07
here before vao	martyr	-0.27	teller	-0.06
here before vat	martyr	-0.08
here before vay	martyr	0.14	teller	-0.09
here before ve	martyr	-0.42
here before vet	martyr	-0.06
here before vi	martyr	0.05
here before viec	martyr	-0.09	teller	-0.09
here before vien	martyr	0.2	teller	0.39
here before vieng	martyr	0.1	teller	-0.08
here before viet	teller	0.21
here before village	martyr	-0.09
here before vinh	martyr	-0.15	teller	-0.22
here before vn	martyr	-0.07
here before vnah	martyr	0.13
here before vnch	martyr	-0.09	teller	0.11
here before vo	martyr	-0.3	teller	-0.14
here before voi	martyr	0.18
here before vong	martyr	0.07
here before vot	martyr	0.07
here before vs	martyr	0.1
here before vu	martyr	0.12	teller	0.07
here before vua	teller	0.24
here before vuc	martyr	-0.05
here before vui	martyr	0.14
here before vung	martyr	0.07
here before vuon	martyr	-0.34	teller	0.14
here before vuong	martyr	-0.08	teller	-0.12
here before vy	martyr	-0.07
here before walked	martyr	-0.15
here before war	martyr	-0.05
here before was	martyr	0.15	teller	-0.06
here before we	martyr	0.31
here before well	martyr	-0.08	teller	0.08
here before were	martyr	0.26
here before what	martyr	-0.11
here before who	martyr	-0.16
here before with	teller	-0.05
here before wounded	martyr	0.09
here before wrote	martyr	-0.08
here before xa	martyr	0.05	teller	-0.35
here before xac	martyr	0.21	teller	0.16
here before xam	martyr	-0.18
here before xang	martyr	-0.13
here before xay	martyr	-0.08
here before xe	teller	-0.25
here before xem	teller	-0.11
here before xet	martyr	0.06
here before xi	martyr	0.06	teller	0.12
here before xin	martyr	0.27
here before xoa	martyr	-0.14	teller	0.11
here before xoan	martyr	0.05
here before xom	martyr	0.12	teller	-0.07
here before xua	martyr	0.21
here before xuan	martyr	-0.17
here before xuc	martyr	-0.08
here before xung	teller	-0.05
here before xuong	martyr	-0.27	teller	-0.1
here before xuyen	martyr	-0.11
here before yard	martyr	-0.06
here before yen	martyr	0.37
here before yeu	martyr	0.13	teller	-0.06
here before you	martyr	-0.08
here before your	martyr	0.14
here before zalo	teller	0.13
here behind #	martyr	-0.18
here behind ##	martyr	-0.1	teller	0.05
here behind ###	martyr	-0.06	teller	0.1
here behind ####	martyr	-0.35	teller	0.15
here behind #####	teller	0.13
here behind ##########	martyr	-0.31	teller	-0.16
here behind 10a	martyr	0.05
here behind 10b	martyr	0.06	teller	-0.07
here behind 10c	martyr	0.09
here behind 12ly7	martyr	0.11
here behind 19t	martyr	0.06
here behind 24t	martyr	-0.07
here behind 3h	martyr	-0.09
here behind 3rd	martyr	-0.08
here behind 4th	teller	-0.05
here behind 5th	martyr	0.16
here behind 6th	martyr	-0.05
here behind 77t	martyr	-0.11	teller	0.18
here behind 79t	martyr	0.08	teller	-0.12
here behind 84t	teller	0.06
here behind 88t	martyr	-0.05	teller	-0.05
here behind 90t	teller	-0.05
here behind a	martyr	-0.3	teller	-0.1
here behind a1	martyr	-0.05
here behind about	teller	-0.09
here behind adn	martyr	-0.12
here behind ai	martyr	0.37
here behind ak	martyr	-0.1
here behind alive	martyr	-0.1	teller	-0.08
here behind all	martyr	-0.05
here behind am	martyr	0.15
here behind ama	martyr	0.05
here behind among	martyr	0.09
here behind an	martyr	0.22
here behind ancien	martyr	-0.15	teller	0.14
here behind and	martyr	-0.22	teller	-0.14
here behind ang	martyr	0.07
here behind anh	martyr	-0.08	teller	0.05
here behind annee	martyr	-0.09
here behind ao	teller	-0.05
here behind ap	martyr	-0.17	teller	0.05
here behind april	martyr	-0.05
here behind are	martyr	-0.08
here behind arvn	martyr	-0.19
here behind asks	martyr	-0.1	teller	0.12
here behind assistant	martyr	-0.06
here behind at	teller	0.05
here behind au	teller	-0.08
here behind aunt	martyr	0.05
here behind avait	martyr	-0.23
here behind avec	martyr	-0.07
here behind away	teller	0.1
here behind ay	teller	0.14
here behind b	martyr	-0.05
here behind b1	martyr	0.17	teller	-0.07
here behind b2	martyr	-0.19	teller	0.09
here behind b40	martyr	0.21
here behind b41	teller	0.07
here behind ba	martyr	0.16	teller	-0.12
here behind bac	teller	-0.26
here behind bach	martyr	0.08	teller	0.07
here behind back	martyr	-0.16
here behind bai	martyr	-0.5	teller	0.23
here behind bam	martyr	-0.18	teller	0.12
here behind ban	martyr	-0.11	teller	-0.2
here behind bang	martyr	0.34
here behind banh	martyr	-0.08
here behind bao	teller	-0.23
here behind bat	martyr	-0.36
here behind bataillon	martyr	-0.13	teller	0.13
here behind battalion	martyr	0.31	teller	-0.06
here behind bau	martyr	0.17
here behind bay	martyr	-0.18	teller	0.1
here behind be	teller	-0.09
here behind been	martyr	0.15
here behind behind	martyr	0.11
here behind ben	martyr	-0.37	teller	0.17
here behind benh	martyr	-0.22	teller	-0.12
here behind beo	martyr	0.11	teller	-0.05
here behind bep	martyr	0.1
here behind beside	martyr	0.28
here behind bhuoch	martyr	-0.1	teller	-0.07
here behind bia	martyr	0.32	teller	-0.38
here behind bien	martyr	-0.19	teller	0.24
here behind biet	martyr	0.21	teller	0.41
here behind bieu	martyr	-0.12
here behind binh	martyr	-0.08	teller	0.08
here behind bo	martyr	-0.21
here behind boc	martyr	0.15	teller	-0.13
here behind bodies	martyr	-0.12
here behind body	martyr	-0.06
here behind bom	martyr	-0.21	teller	-0.1
here behind bon	martyr	0.18	teller	0.11
here behind bong	martyr	-0.06	teller	0.06
here behind born	martyr	0.08
here behind bot	martyr	0.05	teller	0.07
here behind both	martyr	-0.06
here behind bridge	martyr	0.24
here behind brother	teller	0.07
here behind brothers	martyr	-0.08
here behind brought	martyr	-0.05
here behind bru	martyr	0.08	teller	-0.07
here behind bu	martyr	-0.09
here behind bua	martyr	0.1
here behind bui	martyr	0.11
here behind buk	martyr	0.15
here behind bun	teller	0.1
here behind bung	teller	-0.16
here behind buon	teller	0.14
here behind buong	martyr	0.11
here behind but	martyr	-0.29
here behind buu	martyr	0.15
here behind by	martyr	0.13	teller	0.08
here behind c	martyr	-0.19
here behind c1	martyr	-0.12	teller	0.14
here behind c10	martyr	-0.23	teller	-0.06
here behind c16	martyr	0.06	teller	-0.06
here behind c17	martyr	0.1
here behind c18	martyr	-0.07
here behind c20	martyr	-0.11	teller	0.19
here behind c3	martyr	0.12
here behind c4	martyr	0.05
here behind c5	martyr	-0.25	teller	0.13
here behind c6	teller	0.07
here behind c7	martyr	-0.07	teller	0.07
here behind c9	teller	-0.11
here behind ca	martyr	-0.16	teller	0.06
here behind cac	teller	-0.07
here behind cach	martyr	0.36
here behind cai	martyr	-0.15	teller	0.24
here behind cam	martyr	-0.22
here behind came	martyr	-0.16	teller	-0.07
here behind camp	martyr	-0.12
here behind campuchia	martyr	0.1
here behind can	teller	-0.06
here behind canal	teller	-0.07
here behind cang	martyr	-0.15	teller	0.19
here behind canh	teller	0.28
here behind cao	martyr	0.19	teller	0.15
here behind cap	martyr	-0.1	teller	0.17
here behind caporal	martyr	-0.16
here behind cat	martyr	0.17	teller	0.05
here behind cau	martyr	0.55	teller	-0.24
here behind cay	martyr	0.25
here behind ccb	martyr	-0.23	teller	-0.11
here behind cha	teller	-0.1
here behind chac	martyr	-0.23	teller	-0.06
here behind chai	martyr	-0.05	teller	0.05
here behind cham	teller	0.06
here behind chan	martyr	0.2	teller	-0.12
here behind chang	martyr	0.09	teller	-0.09
here behind chap	martyr	0.12
here behind chat	teller	0.14
here behind chau	teller	0.31
here behind chay	martyr	-0.19	teller	0.06
here behind che	martyr	0.12
here behind chef	martyr	0.15
here behind chem	martyr	0.11	teller	-0.07
here behind cheo	martyr	0.1
here behind chep	martyr	-0.13	teller	0.05
here behind chet	martyr	0.09	teller	-0.06
here behind chi	martyr	0.23	teller	-0.06
here behind chia	martyr	-0.09
here behind chiec	martyr	-0.3	teller	-0.05
here behind chief	martyr	-0.3
here behind chien	martyr	0.11	teller	0.29
here behind chieng	teller	0.08
here behind chieu	martyr	0.08	teller	0.14
here behind chim	martyr	0.18
here behind chin	martyr	-0.12	teller	-0.05
here behind chinh	martyr	-0.27	teller	0.21
here behind chiu	martyr	-0.12	teller	-0.09
here behind cho	martyr	-0.34	teller	0.06
here behind chon	martyr	0.07	teller	-0.09
here behind chong	martyr	0.12	teller	-0.15
here behind chot	martyr	0.37
here behind chqs	martyr	-0.05
here behind chu	teller	0.11
here behind chua	martyr	0.48	teller	-0.48
here behind chuc	martyr	0.12	teller	0.05
here behind chui	martyr	0.06
here behind chun	martyr	-0.09
here behind chung	martyr	0.13	teller	-0.18
here behind chuoi	martyr	-0.06	teller	0.08
here behind chuong	teller	-0.07
here behind chup	martyr	-0.07	teller	0.05
here behind church	martyr	0.09
here behind chuyen	martyr	-0.25	teller	-0.09
here behind cimetiere	martyr	-0.05
here behind co	teller	-0.36
here behind coc	teller	-0.06
here behind coi	martyr	-0.07
here behind com	martyr	0.06	teller	-0.14
here behind company	teller	-0.05
here behind con	teller	-0.08
here behind cong	martyr	0.05	teller	0.08
here behind cot	martyr	-0.09	teller	-0.05
here behind cs	martyr	-0.11
here behind ctv	martyr	0.06	teller	-0.07
here behind cu	martyr	-0.07	teller	0.05
here behind cua	martyr	0.05	teller	0.15
here behind cuc	teller	0.05
here behind cung	martyr	0.3	teller	0.09
here behind cuoc	teller	0.11
here behind cuoi	martyr	0.29	teller	0.2
here behind cuon	teller	0.06
here behind cuong	martyr	0.09	teller	0.17
here behind cut	martyr	-0.35
here behind cuu	martyr	-0.21	teller	0.13
here behind d	martyr	-0.3	teller	-0.06
here behind d1	martyr	-0.08	teller	0.14
here behind d14	martyr	-0.13	teller	-0.18
here behind d2	martyr	0.06	teller	0.17
here behind d3	martyr	-0.14	teller	-0.12
here behind d4	martyr	-0.15	teller	-0.1
here behind d445	martyr	0.06
here behind d5	martyr	-0.07	teller	0.21
here behind d6	martyr	-0.19	teller	0.07
here behind d7	martyr	-0.08	teller	-0.06
here behind d70	martyr	0.11
here behind d8	martyr	0.1
here behind d9	martyr	0.13
here behind da	martyr	-0.25	teller	-0.4
here behind dac	martyr	0.15	teller	0.25
here behind dai	teller	0.14
here behind dak	martyr	0.1	teller	-0.08
here behind dam	martyr	-0.26
here behind dan	martyr	0.41	teller	-0.4
here behind danh	martyr	-0.17	teller	0.3
here behind dans	martyr	0.09
here behind dao	martyr	-0.12	teller	-0.17
here behind dap	martyr	-0.18	teller	0.16
here behind dat	martyr	-0.43	teller	0.09
here behind dau	martyr	0.17	teller	0.19
here behind daughter	martyr	-0.06	teller	0.07
here behind day	martyr	-0.13	teller	0.29
here behind dc	teller	-0.07
here behind de	martyr	0.19	teller	0.46
here behind dec	martyr	0.07
here behind dem	martyr	0.11
here behind deo	martyr	0.11	teller	-0.24
here behind derriere	martyr	0.17
here behind det	teller	0.06
here behind deu	martyr	0.05	teller	-0.09
here behind deux	martyr	0.08
here behind di	martyr	0.06	teller	-0.17
here behind dia	teller	0.16
here behind dich	martyr	-0.09	teller	0.29
here behind did	martyr	0.09
here behind diec	martyr	-0.12	teller	-0.1
here behind died	martyr	-0.08
here behind diem	martyr	0.12	teller	0.11
here behind dien	martyr	-0.14	teller	-0.14
here behind dieu	martyr	0.08	teller	-0.11
here behind din	martyr	-0.06
here behind dinh	martyr	0.3	teller	-0.08
here behind district	martyr	-0.13	teller	0.13
here behind dit	martyr	-0.23
here behind division	teller	0.1
here behind dkz	martyr	0.05	teller	-0.1
here behind do	martyr	0.09	teller	-0.12
here behind doai	martyr	0.06
here behind doan	martyr	-0.24	teller	0.09
here behind doc	teller	0.08
here behind doi	martyr	-0.2	teller	-0.1
here behind don	martyr	-0.43	teller	0.25
here behind dot	teller	-0.06
here behind dr	martyr	-0.09
here behind dt	teller	-0.07
here behind du	martyr	0.09	teller	-0.11
here behind dua	martyr	-0.25	teller	0.32
here behind duc	martyr	-0.15	teller	-0.08
here behind dung	martyr	0.25	teller	0.13
here behind duoc	martyr	-0.38	teller	0.17
here behind duoi	martyr	-0.26	teller	0.16
here behind duong	martyr	0.21	teller	-0.17
here behind dut	martyr	0.06
here behind duy	martyr	-0.15	teller	0.15
here behind duyen	martyr	-0.17
here behind e	martyr	0.2	teller	-0.16
here behind e1	teller	-0.08
here behind e12	teller	-0.08
here behind e141	martyr	0.09
here behind e165	martyr	-0.06	teller	0.11
here behind e174	teller	0.09
here behind e2	martyr	-0.28	teller	0.13
here behind e209	martyr	-0.18	teller	0.16
here behind e22	martyr	0.06
here behind e24	martyr	-0.13
here behind e29	martyr	-0.1	teller	0.09
here behind e3	martyr	-0.46	teller	0.16
here behind e31	martyr	-0.17	teller	0.11
here behind e38	teller	0.13
here behind e46	martyr	-0.06
here behind e48	teller	0.05
here behind e52	teller	-0.07
here behind e567	martyr	0.07
here behind e64	martyr	0.18	teller	-0.05
here behind e66	martyr	0.09	teller	-0.06
here behind e677	martyr	-0.1	teller	0.16
here behind e812	teller	-0.14
here behind e866	martyr	-0.05
here behind e876	martyr	-0.09	teller	0.13
here behind e9	teller	0.15
here behind e95	martyr	-0.1
here behind elle	martyr	0.08
here behind em	martyr	-0.07	teller	0.1
here behind en	martyr	-0.37	teller	-0.05
here behind english	martyr	-0.05	teller	0.12
here behind enterre	martyr	-0.05
here behind ep	martyr	-0.1
here behind et	martyr	0.07	teller	-0.06
here behind etait	martyr	0.07
here behind ete	martyr	-0.08
here behind example	martyr	-0.05	teller	0.18
here behind eye	martyr	-0.09
here behind f	teller	-0.1
here behind f2	martyr	-0.15	teller	0.11
here behind f307	martyr	-0.11	teller	0.09
here behind f308	martyr	0.12
here behind f313	martyr	-0.05
here behind f320	martyr	0.06	teller	0.05
here behind f324	teller	0.06
here behind f341	martyr	0.11	teller	-0.09
here behind f356	martyr	-0.07	teller	0.12
here behind family	martyr	-0.12	teller	0.08
here behind feb	martyr	0.1
here behind fell	martyr	-0.12
here behind first	martyr	0.12
here behind for	martyr	0.11	teller	-0.09
here behind found	martyr	0.24
here behind francais	martyr	-0.07
here behind from	martyr	-0.22	teller	-0.11
here behind ga	martyr	-0.16
here behind gac	martyr	0.17
here behind gach	martyr	-0.25
here behind gai	martyr	-0.12	teller	0.36
here behind gam	teller	0.08
here behind gan	martyr	-0.2	teller	-0.06
here behind gang	martyr	0.11
here behind gao	martyr	-0.09
here behind gap	martyr	0.07	teller	-0.23
here behind gay	martyr	0.05
here behind ghe	martyr	-0.12
here behind ghi	martyr	0.12	teller	0.1
here behind gi	teller	-0.09
here behind gia	teller	-0.24
here behind giac	martyr	0.14	teller	-0.07
here behind giai	martyr	-0.16	teller	0.06
here behind giam	martyr	0.11
here behind gian	martyr	0.13
here behind giang	martyr	0.09
here behind giap	teller	-0.09
here behind giat	martyr	0.09
here behind giau	martyr	0.23	teller	0.05
here behind giay	martyr	0.11
here behind gieng	martyr	-0.24	teller	-0.09
here behind giet	martyr	0.12
here behind gio	martyr	-0.34	teller	-0.22
here behind gioi	martyr	0.09	teller	0.22
here behind giong	martyr	0.37
here behind girl	martyr	0.06
here behind giua	martyr	-0.16
here behind gium	teller	0.12
here behind giuoc	martyr	-0.08
here behind giup	martyr	-0.1	teller	-0.07
here behind go	martyr	-0.16	teller	-0.18
here behind goc	teller	0.12
here behind goi	martyr	-0.12	teller	0.11
here behind gom	martyr	-0.14
here behind gon	martyr	-0.42
here behind gop	teller	0.13
here behind grave	martyr	0.31
here behind groupe	martyr	-0.05
here behind guerrillas	martyr	0.1
here behind gui	martyr	0.11	teller	0.09
here behind guide	martyr	0.08	teller	-0.06
here behind gunner	martyr	-0.08
here behind h1	martyr	0.1
here behind h2	martyr	0.06
here behind h3	martyr	0.08
here behind ha	martyr	0.32	teller	-0.08
here behind had	martyr	-0.1
here behind hai	martyr	0.05	teller	-0.08
here behind ham	teller	-0.28
here behind hamlet	martyr	0.1
here behind han	teller	0.05
here behind hang	martyr	0.1	teller	-0.2
here behind hanh	teller	0.05
here behind hanoi	teller	-0.07
here behind hao	martyr	0.16	teller	-0.18
here behind has	martyr	0.12
here behind hat	martyr	0.28	teller	-0.06
here behind hau	martyr	0.2
here behind have	teller	0.12
here behind hay	martyr	0.32	teller	-0.08
here behind hb	martyr	0.06
here behind hcm	martyr	-0.06
here behind hd	martyr	-0.1
here behind he	martyr	0.09	teller	-0.23
here behind hem	martyr	0.05
here behind hen	martyr	-0.07
here behind her	martyr	-0.1	teller	0.1
here behind here	teller	0.13
here behind het	martyr	0.26	teller	-0.12
here behind hi	martyr	0.34
here behind hiem	martyr	0.05
here behind hien	martyr	-0.08	teller	0.09
here behind hiep	martyr	-0.22	teller	0.15
here behind hieu	martyr	0.07	teller	0.06
here behind himself	martyr	0.15
here behind his	martyr	0.06	teller	0.07
here behind hmong	martyr	-0.05
here behind hn	teller	0.07
here behind ho	martyr	0.63	teller	0.29
here behind hoai	martyr	0.18	teller	-0.14
here behind hoan	martyr	-0.05	teller	0.07
here behind hoang	martyr	-0.08	teller	-0.09
here behind hoanh	martyr	0.05
here behind hoat	martyr	0.39	teller	-0.09
here behind hoc	martyr	0.19
here behind hoi	martyr	-0.09	teller	0.29
here behind hom	martyr	0.46	teller	-0.3
here behind home	martyr	-0.25
here behind hon	martyr	0.16
here behind hong	martyr	0.12	teller	0.1
here behind hop	teller	-0.05
here behind hospital	martyr	0.05
here behind houston	teller	0.26
here behind hp	martyr	-0.17
here behind hs	martyr	0.11	teller	-0.1
here behind huc	martyr	0.1	teller	-0.05
here behind hue	martyr	0.11	teller	-0.08
here behind hung	martyr	0.3	teller	-0.22
here behind huu	martyr	-0.15	teller	0.15
here behind huy	martyr	-0.42
here behind huyen	martyr	0.11
here behind huyet	martyr	-0.1	teller	-0.09
here behind hy	martyr	-0.42	teller	0.13
here behind i	martyr	-0.18
here behind ia	martyr	0.14	teller	0.07
here behind ich	martyr	0.06
here behind il	martyr	-0.16
here behind in	martyr	0.05	teller	-0.18
here behind inh	martyr	-0.07
here behind inside	martyr	0.07
here behind is	martyr	0.07	teller	-0.09
here behind it	martyr	-0.15	teller	-0.08
here behind j	martyr	0.07	teller	0.06
here behind j16	martyr	0.1
here behind jan	martyr	0.17	teller	-0.06
here behind jour	martyr	-0.05
here behind jrai	martyr	0.08	teller	0.12
here behind juin	martyr	-0.12
here behind k	martyr	0.13	teller	-0.1
here behind k10	martyr	0.14
here behind k2	martyr	-0.05	teller	0.06
here behind k3	teller	0.13
here behind k5	martyr	0.05
here behind k52	martyr	0.05
here behind k6	martyr	-0.05
here behind kb	martyr	0.1
here behind kbang	martyr	0.09	teller	-0.12
here behind ke	martyr	-0.17
here behind kem	martyr	0.05
here behind ken	martyr	0.06
here behind kenh	martyr	-0.1
here behind keo	teller	0.1
here behind ket	martyr	0.28
here behind keu	martyr	0.08	teller	0.11
here behind kh	martyr	-0.09
here behind kha	martyr	-0.06	teller	0.16
here behind khac	martyr	0.41	teller	-0.2
here behind khai	martyr	-0.09	teller	0.28
here behind khan	martyr	0.14	teller	0.06
here behind khang	martyr	-0.06	teller	0.15
here behind khanh	martyr	-0.1
here behind khat	teller	0.15
here behind khau	martyr	-0.09
here behind khe	martyr	0.28	teller	0.06
here behind khi	martyr	0.14
here behind khieng	martyr	-0.21	teller	-0.11
here behind khmer	martyr	0.3
here behind kho	martyr	0.29	teller	-0.11
here behind khoa	teller	0.07
here behind khoang	martyr	0.11	teller	0.06
here behind khoc	martyr	-0.05	teller	0.08
here behind khoi	martyr	-0.06	teller	0.08
here behind khong	martyr	0.34	teller	-0.3
here behind khop	martyr	0.15
here behind khu	martyr	-0.08	teller	-0.09
here behind khuat	martyr	-0.11
here behind khuc	martyr	0.05
here behind khung	martyr	0.12
here behind khuong	teller	0.07
here behind khuya	martyr	-0.09
here behind kia	martyr	0.48
here behind kich	martyr	-0.26	teller	-0.1
here behind kiem	martyr	0.37	teller	-0.13
here behind kien	martyr	0.15	teller	-0.12
here behind kieu	martyr	0.08	teller	0.06
here behind killed	martyr	-0.07
here behind kiln	martyr	-0.06
here behind kim	martyr	0.5	teller	-0.18
here behind kinh	martyr	-0.3	teller	0.38
here behind knia	martyr	-0.13
here behind ko	teller	-0.18
here behind kon	martyr	0.24	teller	0.06
here behind kong	teller	0.07
here behind krong	martyr	0.23
here behind kt	martyr	-0.05
here behind ky	teller	0.26
here behind l	teller	-0.06
here behind la	martyr	0.22	teller	-0.12
here behind lac	martyr	-0.23	teller	-0.22
here behind lach	teller	-0.08
here behind lai	teller	0.16
here behind lak	martyr	0.07
here behind lam	martyr	-0.16	teller	0.16
here behind lan	martyr	-0.27	teller	-0.12
here behind lang	martyr	0.29	teller	-0.29
here behind lanh	martyr	-0.22
here behind lao	martyr	0.1	teller	0.33
here behind lap	martyr	-0.2	teller	0.17
here behind last	martyr	-0.13	teller	0.09
here behind lat	martyr	0.05	teller	-0.07
here behind later	martyr	-0.07
here behind lau	martyr	0.18	teller	0.1
here behind lay	martyr	0.05	teller	0.34
here behind ldtbxh	martyr	-0.07
here behind le	martyr	-0.08	teller	-0.08
here behind leader	martyr	-0.07
here behind len	martyr	-0.26	teller	-0.09
here behind lenh	martyr	-0.08	teller	-0.1
here behind les	martyr	-0.13
here behind letter	martyr	0.05	teller	0.08
here behind letters	martyr	-0.1	teller	0.12
here behind li	martyr	0.06
here behind liaison	martyr	0.17
here behind liberation	martyr	0.14
here behind lich	martyr	-0.1	teller	-0.05
here behind lien	martyr	0.16	teller	-0.1
here behind liet	martyr	-0.72
here behind lieu	martyr	-0.05	teller	-0.06
here behind lieutenant	martyr	0.1
here behind lim	martyr	0.06
here behind linh	martyr	-0.38	teller	0.28
here behind list	teller	0.13
here behind live	martyr	-0.08
here behind lived	martyr	-0.07
here behind lives	martyr	-0.06	teller	-0.05
here behind lo	teller	-0.32
here behind loan	martyr	-0.08
here behind loat	martyr	0.1	teller	-0.05
here behind loc	teller	-0.15
here behind lon	martyr	-0.41
here behind long	martyr	0.12
here behind lop	martyr	-0.13
here behind lost	martyr	-0.21	teller	-0.08
here behind lot	martyr	0.13
here behind ls	martyr	0.2	teller	-0.06
here behind lsi	martyr	0.05
here behind lsy	martyr	0.12
here behind lu	martyr	0.18
here behind lua	teller	0.08
here behind luan	teller	-0.06
here behind lui	martyr	0.13
here behind lun	martyr	0.09
here behind lung	martyr	0.11
here behind luoc	martyr	0.19
here behind luoi	martyr	0.06	teller	0.16
here behind luon	martyr	0.26	teller	-0.05
here behind luong	martyr	0.07	teller	-0.06
here behind luot	martyr	0.06
here behind luu	martyr	0.38
here behind ly	teller	-0.21
here behind lyon	teller	-0.11
here behind m	martyr	-0.12	teller	-0.05
here behind m79	martyr	-0.21
here behind ma	martyr	0.18
here behind mac	martyr	0.07
here behind mach	teller	-0.07
here behind made	teller	-0.09
here behind mai	martyr	-0.08	teller	0.06
here behind mais	martyr	-0.08
here behind man	martyr	-0.24	teller	-0.06
here behind mang	martyr	0.17	teller	-0.2
here behind manh	martyr	0.07
here behind mao	martyr	0.1
here behind mar	martyr	-0.11
here behind march	martyr	0.09
here behind mars	teller	0.13
here behind mat	martyr	-0.19
here behind mau	martyr	-0.09
here behind may	teller	-0.06
here behind me	martyr	-0.21	teller	-0.13
here behind medic	martyr	0.07
here behind meme	martyr	0.07	teller	-0.06
here behind men	martyr	-0.08	teller	-0.09
here behind mep	martyr	-0.1
here behind met	martyr	0.05
here behind mi	martyr	0.05
here behind mia	martyr	0.06	teller	0.06
here behind mien	martyr	0.08
here behind mieng	martyr	-0.17
here behind miet	martyr	0.15
here behind mieu	martyr	-0.1
here behind minh	martyr	0.18
here behind mit	martyr	0.2
here behind mo	martyr	0.06	teller	-0.14
here behind moc	martyr	0.05
here behind moi	martyr	-0.05	teller	-0.18
here behind mon	teller	-0.16
here behind mong	teller	0.09
here behind more	martyr	-0.09
here behind mort	martyr	-0.14
here behind mot	martyr	0.36	teller	-0.09
here behind mountain	martyr	-0.05
here behind mr	martyr	-0.12
here behind mrong	martyr	0.1
here behind mu	martyr	-0.17	teller	0.25
here behind mua	martyr	0.09	teller	-0.14
here behind mung	martyr	0.07	teller	-0.1
here behind muoi	martyr	0.11	teller	0.22
here behind muon	martyr	0.1	teller	-0.06
here behind muong	martyr	0.27	teller	0.05
here behind muu	martyr	0.07
here behind my	martyr	0.1	teller	-0.16
here behind n	martyr	0.08
here behind na	martyr	-0.13
here behind nai	martyr	-0.09
here behind nam	martyr	-0.12	teller	-0.14
here behind name	martyr	-0.1
here behind nan	martyr	-0.22
here behind nang	martyr	0.06	teller	-0.06
here behind nao	martyr	-0.09
here behind nau	martyr	-0.07
here behind navy	martyr	-0.11
here behind nay	martyr	-0.63	teller	0.16
here behind nb	martyr	0.1
here behind nd	martyr	-0.08
here behind ne	martyr	-0.15	teller	0.14
here behind near	martyr	0.17
here behind nen	martyr	0.05	teller	0.12
here behind neu	teller	0.11
here behind never	martyr	0.14	teller	-0.05
here behind next	martyr	0.15
here behind ng	teller	0.07
here behind nga	martyr	0.1
here behind ngai	teller	-0.05
here behind ngam	martyr	0.17
here behind ngan	martyr	0.05
here behind nganh	martyr	-0.1
here behind ngap	martyr	-0.06
here behind ngat	martyr	0.17
here behind ngay	martyr	0.21	teller	-0.33
here behind nghe	martyr	0.1	teller	-0.21
here behind nghen	martyr	-0.1	teller	-0.06
here behind nghi	teller	0.17
here behind nghia	martyr	0.22	teller	-0.13
here behind nghiem	martyr	-0.28	teller	-0.05
here behind nghiep	martyr	0.11
here behind ngo	martyr	-0.21	teller	0.29
here behind ngoai	martyr	-0.2	teller	-0.27
here behind ngoc	martyr	-0.19
here behind ngoi	martyr	-0.13
here behind ngon	martyr	0.11
here behind ngu	martyr	-0.43	teller	0.17
here behind ngua	teller	-0.12
here behind nguc	martyr	-0.07
here behind ngung	martyr	-0.06
here behind nguoc	martyr	-0.05
here behind nguoi	teller	-0.12
here behind nguyen	martyr	-0.24	teller	0.41
here behind nguyet	martyr	0.11
here behind nha	martyr	0.07	teller	0.18
here behind nham	teller	0.05
here behind nhan	martyr	0.07	teller	-0.14
here behind nhap	martyr	-0.48	teller	0.06
here behind nhat	martyr	0.26	teller	0.08
here behind nhau	martyr	0.17
here behind nhay	teller	-0.06
here behind nhe	martyr	-0.2	teller	0.44
here behind nhi	martyr	0.06	teller	-0.07
here behind nhieu	teller	0.11
here behind nhin	martyr	0.1
here behind nho	martyr	0.17	teller	0.41
here behind nhoe	martyr	0.14
here behind nhom	martyr	-0.13	teller	0.06
here behind nhon	martyr	-0.08	teller	0.19
here behind nhong	martyr	-0.13
here behind nhu	martyr	0.26	teller	-0.08
here behind nhua	martyr	0.06
here behind nhung	martyr	-0.15
here behind nhuong	martyr	0.06
here behind nhut	teller	0.05
here behind ni	martyr	-0.15
here behind nice	martyr	-0.15	teller	0.06
here behind niem	martyr	-0.08
here behind nien	martyr	0.13
here behind night	martyr	0.15
here behind ninh	martyr	-0.11	teller	0.12
here behind nn	martyr	-0.05	teller	-0.08
here behind no	martyr	-0.07	teller	-0.05
here behind nobody	martyr	-0.07
here behind noi	martyr	-0.19	teller	0.12
here behind non	martyr	-0.12
here behind nong	teller	-0.12
here behind noong	teller	0.12
here behind not	martyr	0.16
here behind nous	martyr	-0.08
here behind now	martyr	-0.2	teller	0.11
here behind nt	martyr	0.13
here behind ntls	teller	0.21
here behind nu	martyr	0.22	teller	-0.12
here behind nua	martyr	0.14	teller	0.08
here behind nui	martyr	-0.15	teller	-0.06
here behind nung	martyr	0.1
here behind nuoc	martyr	0.05	teller	0.41
here behind nuoi	martyr	0.37	teller	-0.14
here behind nuong	martyr	-0.12	teller	0.2
here behind nup	teller	-0.09
here behind nurse	martyr	0.15
here behind nva	martyr	-0.06
here behind o	martyr	0.17	teller	0.41
here behind oai	martyr	0.11
here behind oct	martyr	-0.05
here behind of	martyr	-0.48	teller	0.24
here behind oi	martyr	0.1	teller	-0.23
here behind om	martyr	0.17
here behind on	martyr	-0.22
here behind one	martyr	-0.15
here behind ong	martyr	-0.34	teller	0.05
here behind only	martyr	0.05
here behind operation	martyr	-0.1
here behind other	martyr	0.05
here behind ou	martyr	-0.06
here behind our	martyr	-0.09
here behind out	martyr	-0.21
here behind outside	martyr	0.09
here behind own	martyr	0.1
here behind pa	teller	-0.05
here behind pao	martyr	-0.05
here behind papers	martyr	0.05
here behind pas	martyr	0.16
here behind passed	teller	0.09
here behind petit	martyr	0.06
here behind pha	teller	-0.08
here behind phai	martyr	-0.3	teller	-0.28
here behind pham	martyr	0.13
here behind phan	martyr	0.26
here behind phao	martyr	-0.32	teller	0.16
here behind phap	martyr	-0.17	teller	0.07
here behind phat	martyr	0.13
here behind phau	martyr	0.27	teller	-0.07
here behind phe	martyr	0.07
here behind phep	martyr	0.08	teller	0.11
here behind phi	martyr	-0.4	teller	0.08
here behind phia	martyr	0.18	teller	-0.12
here behind phien	martyr	-0.06	teller	0.05
here behind phnom	martyr	0.19	teller	-0.1
here behind pho	martyr	0.21	teller	0.13
here behind phoi	martyr	-0.08
here behind phong	teller	-0.25
here behind phu	martyr	0.13	teller	0.05
here behind phuc	martyr	-0.21	teller	-0.19
here behind phum	martyr	-0.1
here behind phung	martyr	0.11
here behind phuoc	martyr	0.11
here behind phuong	martyr	-0.21	teller	0.21
here behind picked	martyr	0.1
here behind plei	martyr	0.11	teller	0.12
here behind pleiku	martyr	-0.2
here behind po	martyr	0.09	teller	0.12
here behind pol	teller	0.31
here behind pong	martyr	0.05
here behind pot	martyr	0.1	teller	0.3
here behind pu	martyr	-0.05
here behind put	martyr	-0.11
here behind q	martyr	0.12	teller	0.05
here behind qu	martyr	-0.06
here behind qua	martyr	-0.11	teller	0.1
here behind quai	martyr	0.09
here behind quan	martyr	-0.49	teller	-0.06
here behind quang	teller	-0.16
here behind quao	martyr	0.15
here behind quay	martyr	0.12	teller	-0.05
here behind que	martyr	0.34
here behind quen	martyr	-0.22	teller	-0.06
here behind qui	martyr	-0.13
here behind quoc	martyr	0.07	teller	-0.13
here behind quy	martyr	-0.23	teller	-0.17
here behind quyen	martyr	0.27	teller	-0.15
here behind quynh	martyr	-0.22
here behind ra	martyr	-0.31	teller	-0.05
here behind rac	martyr	0.05
here behind radio	martyr	0.13
here behind raglai	martyr	-0.05
here behind ram	martyr	-0.31
here behind ran	martyr	0.11
here behind rang	martyr	0.3	teller	-0.05
here behind ranh	teller	0.07
here behind rao	teller	0.05
here behind rat	martyr	0.05
here behind rau	teller	-0.08
here behind ray	martyr	0.24	teller	-0.13
here behind read	martyr	-0.1
here behind regiment	martyr	0.14	teller	-0.07
here behind regt	martyr	-0.07	teller	-0.1
here behind reo	martyr	0.1
here behind ret	martyr	0.39
here behind rgt	martyr	0.12
here behind ri	martyr	-0.08
here behind ria	teller	0.12
here behind rieng	martyr	0.22
here behind ring	martyr	-0.05	teller	0.1
here behind river	martyr	-0.05
here behind ro	teller	0.06
here behind road	martyr	0.21
here behind roang	teller	0.11
here behind roc	martyr	0.05
here behind roi	martyr	0.21	teller	-0.1
here behind rong	martyr	0.19	teller	-0.09
here behind rot	martyr	0.06
here behind ru	martyr	0.07
here behind run	martyr	-0.05
here behind rung	martyr	-0.05	teller	0.17
here behind ruoi	martyr	0.11
here behind ruong	martyr	-0.06	teller	0.06
here behind ruot	martyr	0.22
here behind rut	martyr	-0.1	teller	-0.1
here behind s	teller	0.2
here behind sa	martyr	0.06
here behind sac	teller	0.06
here behind sach	martyr	-0.54	teller	0.17
here behind sai	martyr	-0.19
here behind sam	martyr	-0.07
here behind same	martyr	0.3
here behind san	martyr	0.1	teller	0.08
here behind sang	martyr	0.24	teller	0.18
here behind sanh	teller	-0.09
here behind sap	martyr	0.08	teller	-0.1
here behind sat	martyr	0.12	teller	0.15
here behind sau	teller	-0.25
here behind say	martyr	-0.1
here behind school	martyr	0.08
here behind sdt	martyr	0.13
here behind se	martyr	-0.07	teller	-0.21
here behind sent	martyr	-0.09
here behind seo	teller	-0.12
here behind sergeant	martyr	-0.1
here behind sgt	martyr	0.06
here behind she	martyr	-0.13
here behind shot	martyr	-0.05
here behind showed	martyr	-0.11
here behind si	teller	0.05
here behind signal	martyr	-0.09
here behind sim	martyr	0.09
here behind sinh	martyr	-0.44	teller	0.1
here behind sn	teller	-0.14
here behind so	martyr	0.06	teller	-0.13
here behind soan	teller	0.12
here behind soc	martyr	-0.1	teller	0.13
here behind soldier	martyr	0.08
here behind som	martyr	-0.15
here behind some	martyr	-0.1
here behind something	martyr	-0.09
here behind son	martyr	0.18	teller	0.05
here behind song	martyr	-0.66	teller	-0.21
here behind squad	martyr	-0.05
here behind still	martyr	-0.16
here behind stream	martyr	0.05
here behind student	teller	-0.08
here behind su	martyr	0.36	teller	-0.08
here behind sua	teller	0.08
here behind suc	martyr	-0.08
here behind sun	martyr	0.05
here behind sung	martyr	0.17	teller	0.12
here behind suoi	martyr	0.06	teller	-0.05
here behind suon	martyr	-0.07
here behind suong	martyr	0.08
here behind sur	martyr	0.11
here behind sut	martyr	-0.1
here behind suu	teller	0.24
here behind sy	martyr	0.1
here behind t	martyr	0.11
here behind ta	martyr	-0.22	teller	0.12
here behind tac	martyr	0.1	teller	-0.08
here behind tai	teller	0.13
here behind taluy	martyr	0.07
here behind tam	martyr	-0.2	teller	0.27
here behind tan	martyr	0.09	teller	-0.34
here behind tang	martyr	-0.12	teller	0.1
here behind tanh	martyr	-0.09
here behind tao	martyr	0.09	teller	0.21
here behind tap	martyr	0.28	teller	-0.05
here behind tat	martyr	0.09	teller	-0.05
here behind tay	martyr	0.16	teller	-0.1
here behind tb	martyr	0.08
here behind td	martyr	-0.07
here behind te	martyr	0.22	teller	-0.07
here behind teacher	teller	0.1
here behind team	martyr	-0.07
here behind ten	martyr	0.3	teller	-0.17
here behind tet	martyr	0.1	teller	0.06
here behind th	martyr	-0.06
here behind tha	martyr	-0.18
here behind thach	martyr	0.16	teller	-0.05
here behind thai	martyr	-0.26
here behind tham	martyr	0.27	teller	0.11
here behind than	martyr	-0.09
here behind thang	martyr	0.15	teller	-0.1
here behind thanh	teller	-0.14
here behind thao	martyr	0.05	teller	0.12
here behind thap	martyr	-0.16	teller	-0.09
here behind that	martyr	0.12	teller	-0.13
here behind thau	martyr	0.06
here behind thay	martyr	-0.15	teller	0.23
here behind thcs	teller	0.06
here behind the	martyr	0.37	teller	-0.22
here behind their	martyr	0.11
here behind them	martyr	-0.14	teller	-0.12
here behind then	martyr	-0.11
here behind theo	martyr	0.3	teller	0.13
here behind there	martyr	-0.08
here behind thet	martyr	-0.06
here behind theu	martyr	0.08
here behind they	martyr	-0.08
here behind thi	martyr	0.23	teller	-0.17
here behind thich	martyr	0.08
here behind thien	martyr	0.23
here behind thiet	martyr	-0.17
here behind thieu	martyr	0.22	teller	-0.05
here behind thinh	martyr	0.05
here behind think	martyr	-0.09
here behind tho	martyr	0.17
here behind thoai	martyr	-0.15	teller	0.06
here behind thoat	martyr	-0.2
here behind thoi	martyr	-0.09	teller	0.15
here behind thon	martyr	0.05	teller	-0.23
here behind thong	martyr	0.29	teller	0.09
here behind thua	martyr	-0.08
here behind thuan	martyr	-0.22	teller	-0.18
here behind thuat	teller	0.09
here behind thuc	martyr	-0.12	teller	-0.06
here behind thung	martyr	-0.09
here behind thuo	teller	0.13
here behind thuoc	teller	0.07
here behind thuong	martyr	0.3	teller	0.29
here behind thuy	martyr	0.39	teller	-0.16
here behind thuyen	martyr	0.13	teller	-0.07
here behind tia	martyr	0.09
here behind tich	martyr	0.12	teller	-0.19
here behind tiem	martyr	0.06
here behind tien	teller	0.09
here behind tieng	martyr	0.22	teller	-0.05
here behind tiep	martyr	0.16	teller	-0.13
here behind tieu	martyr	-0.19	teller	0.15
here behind tim	martyr	-0.16
here behind tin	martyr	0.36
here behind tinh	martyr	-0.06	teller	-0.24
here behind tnxp	martyr	0.41	teller	-0.28
here behind to	teller	0.15
here behind toan	martyr	0.07
here behind toc	martyr	-0.11	teller	0.17
here behind toi	martyr	0.35	teller	-0.33
here behind told	martyr	-0.27	teller	-0.1
here behind ton	martyr	0.05
here behind tong	martyr	0.11
here behind took	martyr	-0.08
here behind town	martyr	-0.07
here behind tp	martyr	-0.07
here behind tra	martyr	-0.21	teller	-0.17
here behind trac	martyr	0.1
here behind trach	martyr	0.1	teller	0.12
here behind trai	martyr	0.08
here behind tram	martyr	0.12	teller	-0.18
here behind tran	martyr	-0.36	teller	0.18
here behind trang	martyr	0.05
here behind trao	martyr	-0.23
here behind trau	martyr	0.32
here behind tre	martyr	-0.1	teller	-0.1
here behind tree	martyr	0.14
here behind tren	martyr	0.06	teller	-0.19
here behind treo	martyr	-0.1
here behind tri	martyr	0.31	teller	0.09
here behind trich	martyr	-0.09
here behind trieu	teller	-0.1
here behind tro	martyr	0.31
here behind troi	martyr	0.16	teller	-0.07
here behind trom	martyr	-0.07
here behind tron	martyr	0.19
here behind trong	teller	-0.1
here behind tru	martyr	-0.12	teller	0.27
here behind trua	martyr	0.06
here behind truc	martyr	-0.07	teller	0.06
here behind trung	martyr	0.29	teller	0.09
here behind truoc	martyr	-0.12	teller	0.08
here behind truong	martyr	0.19	teller	0.21
here behind truy	martyr	0.17	teller	0.06
here behind truyen	martyr	0.19	teller	0.07
here behind tu	teller	-0.2
here behind tuan	martyr	0.08
here behind tuc	martyr	0.15	teller	0.15
here behind tui	teller	-0.12
here behind tum	teller	-0.05
here behind tung	martyr	-0.12	teller	0.17
here behind tuoi	martyr	0.24	teller	0.06
here behind tuong	martyr	0.12
here behind tuy	martyr	0.11
here behind tuyen	martyr	-0.29	teller	-0.06
here behind two	martyr	-0.19
here behind ty	martyr	0.06
here behind u	teller	0.09
here behind ubnd	martyr	-0.09	teller	0.07
here behind uc	martyr	-0.23
here behind ui	martyr	-0.06
here behind under	martyr	0.08	teller	0.13
here behind une	martyr	0.19
here behind ung	martyr	-0.2	teller	-0.08
here behind uon	martyr	0.12
here behind uong	martyr	-0.11
here behind up	martyr	0.12
here behind us	martyr	-0.31	teller	-0.1
here behind ut	martyr	-0.14	teller	0.07
here behind uy	martyr	0.3	teller	-0.14
here behind v	martyr	-0.08
here behind va	teller	0.06
here behind vac	martyr	0.22	teller	-0.22
here behind vach	martyr	-0.09	teller	0.2
here behind vam	martyr	-0.27	teller	0.15
here behind van	teller	-0.41
here behind vang	martyr	0.2	teller	-0.09
here behind vao	martyr	0.25	teller	-0.26
here behind vat	martyr	-0.08	teller	0.09
here behind vay	martyr	-0.06	teller	0.09
here behind ve	martyr	-0.35
here behind ven	martyr	0.09
here behind vhxh	teller	-0.09
here behind vi	martyr	-0.29	teller	0.16
here behind viec	martyr	-0.08	teller	-0.14
here behind vien	martyr	0.11	teller	0.17
here behind viet	martyr	0.05	teller	0.3
here behind vietnamese	martyr	-0.08
here behind village	martyr	-0.06
here behind vinh	martyr	0.11	teller	-0.1
here behind vivant	teller	0.05
here behind vn	teller	0.05
here behind vo	martyr	0.2
here behind voi	martyr	0.18	teller	-0.24
here behind vong	martyr	0.12	teller	-0.16
here behind vot	martyr	-0.1
here behind vs	teller	0.09
here behind vu	martyr	-0.08	teller	-0.07
here behind vua	martyr	0.09
here behind vui	teller	-0.05
here behind vung	teller	-0.05
here behind vuon	martyr	-0.05	teller	0.2
here behind vuong	martyr	-0.09
here behind vuot	teller	-0.05
here behind vy	teller	-0.08
here behind walked	martyr	-0.09
here behind wall	martyr	-0.1
here behind ward	martyr	-0.07	teller	0.07
here behind was	martyr	0.16
here behind we	martyr	-0.07
here behind went	martyr	-0.09
here behind were	martyr	-0.19
here behind when	martyr	0.07
here behind where	martyr	-0.15
here behind who	teller	-0.08
here behind with	martyr	-0.26	teller	-0.08
here behind wrote	martyr	-0.08
here behind xa	martyr	-0.15	teller	0.24
here behind xac	martyr	-0.05	teller	0.1
here behind xang	teller	-0.09
here behind xat	martyr	0.08
here behind xay	teller	-0.09
here behind xe	martyr	-0.22	teller	0.33
here behind xem	martyr	0.12	teller	0.09
here behind xep	martyr	-0.25
here behind xet	martyr	-0.18
here behind xi	martyr	0.05
here behind xich	martyr	0.1
here behind xin	martyr	0.44	teller	0.25
here behind xo	martyr	0.12	teller	-0.06
here behind xoi	martyr	-0.09
here behind xom	martyr	-0.19
here behind xong	martyr	-0.07
here behind xu	martyr	-0.19	teller	0.08
here behind xua	martyr	-0.46	teller	0.2
here behind xuan	martyr	0.43
here behind xuat	martyr	-0.16
here behind xuc	martyr	-0.06
here behind xung	martyr	0.1
here behind xuoi	martyr	0.05
here behind xuong	martyr	0.18	teller	-0.23
here behind xuyen	martyr	0.18	teller	0.1
here behind y	martyr	0.21	teller	-0.12
here behind year	martyr	0.11	teller	0.17
here behind years	martyr	-0.11	teller	-0.09
here behind yen	martyr	0.05	teller	-0.08
here behind yeu	martyr	-0.21	teller	-0.11
here behind you	martyr	0.17	teller	-0.11
here behind your	martyr	0.05
here behind zalo	teller	-0.06
in brackets	martyr	-0.47	teller	0.42
in quotes	martyr	0.15	teller	-0.28
joined  to martyr	martyr	-0.27
joined  to other	martyr	0.14
joined  to teller	martyr	-0.12	teller	0.08
joined ( to martyr	martyr	-0.89	teller	-0.15
joined ( to other	martyr	1.12	teller	-0.2
joined ), to other	martyr	0.29
joined ), to teller	martyr	-0.17
joined , to martyr	martyr	1.09
joined , to other	martyr	-0.89	teller	-0.18
joined , to teller	martyr	-0.21	teller	-0.43
joined - to martyr	martyr	-0.37
joined - to other	martyr	0.07
joined . to other	martyr	0.08
joined / to martyr	martyr	0.07
joined : to other	martyr	0.3
joined cung to martyr	martyr	0.06
joined to martyr	martyr	0.68	teller	-0.29
joined to other	teller	-0.43
joined to teller	martyr	-0.61	teller	-0.27
joined va to martyr	martyr	0.86	teller	-0.07
joined va to other	martyr	-1.12	teller	0.2
joined va to teller	martyr	-0.1
joined voi to martyr	martyr	0.43
joined voi to other	martyr	-0.24
joined – to martyr	martyr	-0.05
joined – to other	martyr	0.09
kin told	martyr	-0.07	teller	-0.38
lead 0 a trưởng	martyr	0.05
lead 0 addressed to	martyr	-0.18
lead 0 anh	martyr	0.3	teller	-0.48
lead 0 anh hùng liệt sĩ	martyr	-0.31
lead 0 anh nuôi	martyr	0.18
lead 0 anh rể	martyr	0.1	teller	-0.07
lead 0 anh trai	martyr	0.25
lead 0 ba	teller	0.18
lead 0 binh nhì	martyr	0.09
lead 0 binh nhất	martyr	0.09
lead 0 biệt danh	martyr	0.11
lead 0 by the name of	martyr	0.08
lead 0 bà	martyr	-0.85	teller	0.29
lead 0 bác	martyr	-0.08	teller	0.12
lead 0 bác sĩ	teller	-0.25
lead 0 bác trai	martyr	-0.05
lead 0 báo vụ	martyr	0.09
lead 0 bí danh	martyr	-0.36	teller	-0.05
lead 0 bạn	martyr	-0.18	teller	0.07
lead 0 bố	martyr	-0.34	teller	-0.16
lead 0 bố chồng	martyr	0.1
lead 0 bố vợ	martyr	0.07	teller	-0.06
lead 0 c trưởng	martyr	-0.27	teller	-0.21
lead 0 called	martyr	-0.12
lead 0 called him	martyr	0.07
lead 0 captain	martyr	-0.11
lead 0 carved	martyr	-0.05
lead 0 ccb	martyr	-0.09
lead 0 cha	teller	0.16
lead 0 chuẩn úy	martyr	0.06	teller	-0.05
lead 0 cháu	martyr	-0.2
lead 0 cháu gái	teller	0.09
lead 0 cháu là	martyr	-0.15	teller	0.11
lead 0 cháu trai	teller	0.1
lead 0 cháu tên	martyr	0.09	teller	0.13
lead 0 chính trị viên	martyr	-0.14	teller	-0.14
lead 0 chính ủy	martyr	-0.11
lead 0 chú	martyr	0.31	teller	-0.57
lead 0 chỉ huy	martyr	-0.11
lead 0 chị	martyr	-0.18	teller	-0.11
lead 0 chồng	martyr	0.18	teller	0.06
lead 0 chủ tịch xã	teller	-0.12
lead 0 con	martyr	-0.1	teller	0.16
lead 0 con dâu	martyr	-0.18
lead 0 con gái	martyr	-0.12	teller	-0.11
lead 0 con là	martyr	0.69	teller	-0.23
lead 0 con trai	martyr	-0.08	teller	0.08
lead 0 con tên	martyr	0.38	teller	-0.23
lead 0 cu	martyr	0.05
lead 0 cái	martyr	-0.05
lead 0 cán bộ	martyr	0.05
lead 0 có	teller	-0.11
lead 0 có tên	martyr	-0.15	teller	-0.08
lead 0 cô	martyr	-0.22
lead 0 cô giáo	teller	0.12
lead 0 cấp dưỡng	martyr	0.23	teller	-0.06
lead 0 cậu	martyr	0.19	teller	-0.35
lead 0 cụ	martyr	-0.3	teller	0.17
lead 0 của	martyr	0.15
lead 0 cựu binh	martyr	-0.05
lead 0 de	martyr	-0.12
lead 0 dit	martyr	-0.06	teller	-0.07
lead 0 driver	martyr	0.13
lead 0 e là	teller	-0.07
lead 0 em	teller	0.58
lead 0 em gái	teller	0.11
lead 0 em là	martyr	-0.14	teller	0.15
lead 0 em rể	martyr	0.08	teller	-0.06
lead 0 em trai	martyr	0.13	teller	0.13
lead 0 em tên	teller	-0.1
lead 0 em vợ	teller	0.08
lead 0 engraved	martyr	-0.08
lead 0 for	martyr	0.15
lead 0 ghi tên	martyr	0.28
lead 0 giao liên	martyr	0.07
lead 0 giám đốc	martyr	-0.14
lead 0 gọi là	martyr	0.3
lead 0 gồm	martyr	0.13	teller	0.06
lead 0 his name is	martyr	0.05
lead 0 his name was	martyr	0.07
lead 0 hạ sĩ	martyr	0.46	teller	-0.1
lead 0 họ tên	martyr	0.11
lead 0 họ và tên	martyr	0.15
lead 0 hộ lý	teller	0.12
lead 0 i am	teller	0.05
lead 0 is	martyr	0.1	teller	-0.2
lead 0 it says	martyr	0.06
lead 0 khai sinh là	martyr	-0.16
lead 0 khắc tên	martyr	0.44
lead 0 kêu là	martyr	0.14
lead 0 ký tên	martyr	0.19	teller	-0.17
lead 0 kế toán	teller	-0.05
lead 0 kỹ sư	martyr	-0.05	teller	0.12
lead 0 lieutenant	teller	-0.05
lead 0 liên lạc	martyr	0.07	teller	0.12
lead 0 liệt sĩ	martyr	0.72	teller	-0.3
lead 0 liệt sỹ	martyr	0.07
lead 0 ls	teller	-0.18
lead 0 lsĩ	martyr	0.05
lead 0 là	martyr	-0.23	teller	0.29
lead 0 lái xe	martyr	0.17	teller	-0.08
lead 0 lấy tên	martyr	-0.12
lead 0 lấy tên là	martyr	-0.07	teller	0.11
lead 0 major	martyr	-0.19	teller	-0.05
lead 0 medic	martyr	-0.06
lead 0 mme	teller	0.06
lead 0 mr	martyr	-0.1
lead 0 my father	teller	0.09
lead 0 my uncle	martyr	0.06	teller	0.14
lead 0 mình tên	martyr	0.18	teller	-0.06
lead 0 mẹ	martyr	-0.39	teller	-0.34
lead 0 một	martyr	-0.17
lead 0 named	martyr	-0.16
lead 0 người báo	martyr	-0.14	teller	-0.06
lead 0 người gửi	teller	-0.18
lead 0 người kể	teller	0.05
lead 0 người lập	teller	-0.08
lead 0 người viết	martyr	-0.29
lead 0 nhỏ	martyr	0.05
lead 0 nommé	martyr	0.07
lead 0 of	martyr	0.19	teller	0.09
lead 0 pháo thủ	martyr	0.05	teller	0.09
lead 0 phóng viên	martyr	-0.05
lead 0 quản trang	martyr	-0.12	teller	0.28
lead 0 read	martyr	0.06
lead 0 s appelait	martyr	0.08
lead 0 scratched	martyr	-0.06
lead 0 sergeant	martyr	-0.1
lead 0 son frère	martyr	-0.13
lead 0 sư thầy	martyr	-0.06	teller	-0.05
lead 0 the	martyr	-0.17
lead 0 the name	martyr	0.05
lead 0 the name of	martyr	0.05
lead 0 thiếu tá	martyr	-0.16	teller	-0.12
lead 0 thiếu úy	teller	0.09
lead 0 thuyền phó	martyr	0.17
lead 0 thương binh	martyr	0.15	teller	0.09
lead 0 thượng sĩ	martyr	0.21
lead 0 thượng tá	martyr	-0.09	teller	-0.05
lead 0 thượng úy	teller	0.07
lead 0 thầy	teller	-0.1
lead 0 thầy giáo	teller	-0.16
lead 0 thằng	martyr	0.08	teller	-0.41
lead 0 thằng em	martyr	0.1
lead 0 thủy thủ	martyr	-0.05
lead 0 tiểu đoàn trưởng	martyr	-0.38
lead 0 trung sĩ	martyr	0.15
lead 0 trung tá	martyr	-0.2	teller	0.09
lead 0 trung đội trưởng	martyr	0.11	teller	-0.05
lead 0 trạm trưởng	martyr	-0.12	teller	0.07
lead 0 trợ lý tác chiến	martyr	0.08
lead 0 tui là	teller	0.21
lead 0 tui tên	martyr	0.17
lead 0 tên	martyr	-0.36	teller	0.41
lead 0 tên giấy tờ	martyr	0.07
lead 0 tên khai sinh	martyr	-0.35	teller	0.07
lead 0 tên khác	martyr	-0.1
lead 0 tên là	martyr	-0.13	teller	0.12
lead 0 tên thật	martyr	0.3	teller	0.12
lead 0 tên tôi	martyr	-0.05	teller	0.07
lead 0 tên tôi là	teller	0.09
lead 0 tên đúng là	martyr	0.17
lead 0 tên đầy đủ	martyr	0.07
lead 0 tên đầy đủ là	teller	0.08
lead 0 tên đủ	martyr	0.1	teller	-0.12
lead 0 tên đủ là	martyr	0.08
lead 0 tôi	martyr	-0.22	teller	0.69
lead 0 tôi là	martyr	-0.38	teller	0.2
lead 0 tôi tên	teller	0.09
lead 0 tôi tên là	martyr	0.24	teller	-0.14
lead 0 tổ trưởng	martyr	0.12	teller	0.15
lead 0 tức	martyr	0.1
lead 0 văn thư	martyr	-0.14
lead 0 vợ	martyr	-0.18	teller	-0.09
lead 0 was	martyr	-0.09
lead 0 xã đội trưởng	martyr	-0.28	teller	0.11
lead 0 xạ thủ	martyr	0.08
lead 0 y sĩ	martyr	0.36	teller	-0.1
lead 0 y tá	martyr	0.24	teller	0.07
lead 0 à	martyr	-0.07
lead 0 ông	martyr	-0.16	teller	0.14
lead 0 đ c	martyr	0.29
lead 0 đc	teller	-0.08
lead 0 đại tá	martyr	-0.68
lead 0 đại úy	teller	0.11
lead 0 đại đội phó	martyr	0.1
lead 0 đại đội trưởng	martyr	0.09	teller	-0.16
lead 0 đề tên	martyr	0.09
lead 0 đồng chí	martyr	0.67	teller	-0.21
lead 0 đội phó	teller	0.07
lead 0 đội trưởng	martyr	-0.13	teller	-0.05
lead 1 a boy	martyr	-0.07
lead 1 anh	teller	-0.25
lead 1 anh nuôi	martyr	0.07
lead 1 anh rể	martyr	0.05
lead 1 anh trai	teller	0.09
lead 1 ba	teller	0.09
lead 1 bà	martyr	-0.2	teller	-0.06
lead 1 bác	martyr	-0.37	teller	0.87
lead 1 bé	martyr	-0.07	teller	0.11
lead 1 bạn	martyr	0.39	teller	-0.52
lead 1 bố	teller	0.12
lead 1 bố vợ	teller	0.12
lead 1 cha	teller	-0.16
lead 1 cháu	martyr	0.24
lead 1 chú	martyr	0.22	teller	0.3
lead 1 chỉ huy	teller	-0.07
lead 1 chị	martyr	0.35	teller	0.16
lead 1 chồng	martyr	-0.3
lead 1 con	martyr	0.1
lead 1 con dâu	martyr	0.07	teller	-0.06
lead 1 con gái	martyr	-0.07	teller	-0.17
lead 1 con là	martyr	-0.29	teller	-0.12
lead 1 con rể	teller	-0.07
lead 1 con trai	martyr	-0.44	teller	-0.19
lead 1 các đồng chí	martyr	-0.09
lead 1 cán bộ	martyr	-0.07
lead 1 có	martyr	0.22	teller	-0.34
lead 1 có tên	martyr	0.16
lead 1 cô	martyr	0.23	teller	0.24
lead 1 cậu	martyr	0.05	teller	-0.05
lead 1 cụ	teller	0.07
lead 1 của	martyr	0.28	teller	0.16
lead 1 de	martyr	-0.06
lead 1 em	martyr	-0.18	teller	0.07
lead 1 em gái	teller	0.06
lead 1 em là	teller	0.11
lead 1 em trai	martyr	-0.06
lead 1 ghi tên	martyr	0.08
lead 1 giao liên	martyr	0.07
lead 1 gọi là	martyr	0.07
lead 1 gồm	martyr	0.06	teller	-0.05
lead 1 họ tên	martyr	-0.25	teller	0.07
lead 1 is	martyr	0.06
lead 1 khẩu đội trưởng	martyr	0.05
lead 1 kêu là	martyr	0.33
lead 1 liên lạc	martyr	0.07	teller	0.13
lead 1 liệt sĩ	martyr	0.13
lead 1 ls	martyr	0.06	teller	-0.05
lead 1 là	martyr	-0.38	teller	-0.39
lead 1 lái xe	martyr	-0.17	teller	0.08
lead 1 ma mère	martyr	-0.07
lead 1 mang tên	martyr	-0.3
lead 1 my father	teller	0.07
lead 1 mợ	teller	0.09
lead 1 người báo	teller	-0.09
lead 1 người kể	teller	0.05
lead 1 người viết	martyr	-0.09	teller	-0.05
lead 1 nhỏ	martyr	0.17	teller	-0.11
lead 1 nó	teller	-0.16
lead 1 one	martyr	0.18
lead 1 quản trang	martyr	-0.08
lead 1 the	martyr	0.05
lead 1 thông tin	martyr	0.18
lead 1 thương binh	martyr	0.23	teller	0.07
lead 1 thường gọi	martyr	-0.13
lead 1 thầy	martyr	0.06
lead 1 thằng	martyr	-0.27	teller	0.06
lead 1 tiểu đoàn trưởng	martyr	-0.06
lead 1 tài khoản	martyr	-0.11
lead 1 tên	martyr	0.32	teller	-0.14
lead 1 tên là	teller	0.06
lead 1 tôi	martyr	-0.24	teller	-0.17
lead 1 tôi là	teller	0.36
lead 1 vợ	martyr	-0.05
lead 1 was	martyr	-0.14
lead 1 xưng	martyr	0.08
lead 1 à	martyr	-0.12
lead 1 ông	martyr	-0.2	teller	0.32
lead 1 đ c	teller	0.05
lead 1 đại đội phó	martyr	0.07
lead 1 đồng chí	martyr	-0.15
lead 2 anh	teller	-0.18
lead 2 bà	martyr	-0.1
lead 2 bạn	martyr	0.09
lead 2 cháu	martyr	0.52
lead 2 cháu là	teller	-0.16
lead 2 chú	teller	-0.07
lead 2 chị	martyr	0.18	teller	0.12
lead 2 chồng	martyr	0.28
lead 2 con	martyr	-0.09
lead 2 con là	martyr	0.08
lead 2 cán bộ	martyr	-0.07
lead 2 có	martyr	0.17	teller	-0.16
lead 2 cô	martyr	0.15	teller	-0.21
lead 2 cậu	martyr	0.33
lead 2 cụ	martyr	0.13	teller	-0.05
lead 2 của	martyr	0.07
lead 2 em	martyr	0.14	teller	-0.16
lead 2 em gái	teller	-0.06
lead 2 em là	martyr	0.14	teller	-0.15
lead 2 liên lạc	martyr	-0.11	teller	-0.13
lead 2 liệt sĩ	martyr	-0.09	teller	0.08
lead 2 là	martyr	-0.45	teller	-0.06
lead 2 một	martyr	0.41	teller	-0.16
lead 2 người báo	teller	-0.08
lead 2 nó	teller	-0.07
lead 2 the	martyr	0.19
lead 2 thầy	martyr	0.05
lead 2 tiểu đội trưởng	martyr	0.18
lead 2 tên	martyr	0.05	teller	-0.15
lead 2 tôi	martyr	-0.06
lead 2 vợ	martyr	-0.05
lead 2 đại đội trưởng	martyr	0.12	teller	-0.05
lead:aka	martyr	-0.25	teller	-0.24
lead:at	martyr	-0.15
lead:battle	martyr	-0.16
lead:died	martyr	0.88	teller	-0.51
lead:home	martyr	0.17	teller	0.08
lead:kin	martyr	-0.3	teller	-0.28
lead:kin mine anh	martyr	-0.15	teller	0.23
lead:kin mine anh rể	martyr	0.09
lead:kin mine anh trai	martyr	0.19	teller	0.07
lead:kin mine ba	teller	0.27
lead:kin mine bà	teller	-0.13
lead:kin mine bác	martyr	0.47	teller	-0.3
lead:kin mine bác trai	martyr	-0.05
lead:kin mine bố	martyr	-0.33	teller	-0.08
lead:kin mine bố chồng	martyr	0.15
lead:kin mine bố vợ	martyr	0.08	teller	0.05
lead:kin mine cháu	martyr	0.07	teller	0.17
lead:kin mine chú	martyr	0.14	teller	0.05
lead:kin mine chị	martyr	0.09
lead:kin mine chị gái	martyr	0.05
lead:kin mine chồng	martyr	0.2	teller	0.07
lead:kin mine con	martyr	0.06	teller	0.19
lead:kin mine con gái	martyr	-0.11	teller	-0.27
lead:kin mine con trai	teller	-0.27
lead:kin mine cô	martyr	-0.11	teller	0.37
lead:kin mine cậu	martyr	0.15	teller	-0.14
lead:kin mine cụ	martyr	0.2
lead:kin mine em	martyr	0.07	teller	-0.11
lead:kin mine em gái	teller	0.11
lead:kin mine em trai	teller	0.09
lead:kin mine my father	teller	0.15
lead:kin mine my grandfather	martyr	0.07
lead:kin mine my uncle	martyr	0.07	teller	0.13
lead:kin mine mẹ	martyr	-0.39	teller	-0.2
lead:kin mine mợ	teller	0.09
lead:kin mine thầy	martyr	-0.14
lead:kin mine vợ	martyr	-0.15	teller	-0.11
lead:kin mine ông	martyr	-0.11
lead:kin other anh rể	martyr	0.06	teller	-0.06
lead:kin other anh trai	martyr	0.1
lead:kin other cháu	martyr	-0.05	teller	-0.05
lead:kin other cháu gái	teller	0.09
lead:kin other cháu trai	teller	0.1
lead:kin other con	martyr	-0.16	teller	-0.1
lead:kin other con dâu	martyr	0.07
lead:kin other con gái	martyr	-0.11
lead:kin other con rể	martyr	-0.1
lead:kin other con trai	martyr	-0.45	teller	0.14
lead:kin other cô	martyr	0.1
lead:kin other cụ	martyr	0.06
lead:kin other em	martyr	0.23	teller	-0.12
lead:kin other em rể	teller	0.06
lead:kin other em vợ	teller	0.11
lead:kin other ma mère	martyr	-0.13
lead:kin other my mother	martyr	-0.09
lead:kin other mẹ	teller	-0.11
lead:kin other son frère	martyr	-0.13
lead:kin other thằng em	martyr	0.05
lead:kin other vợ	martyr	-0.13	teller	-0.05
lead:level	martyr	0.26	teller	-0.22
lead:link	martyr	0.33	teller	-0.08
lead:martyr	martyr	0.71	teller	-0.52
lead:mine	martyr	0.26
lead:naming	martyr	0.42
lead:office	martyr	-0.66	teller	-0.46
lead:pet	martyr	-0.32	teller	-0.07
lead:post	martyr	-0.05	teller	-0.25
lead:rank	martyr	-0.23	teller	-0.22
lead:self	martyr	-0.29	teller	0.59
lead:signs	martyr	0.08	teller	0.38
lead:site	martyr	0.08
lead:stop	martyr	-0.11	teller	-0.09
lead:tells	teller	-0.19
lead:thing	martyr	-0.24
lead:title	martyr	0.05	teller	-0.18
lead:truename	martyr	0.29	teller	0.06
led an táng	martyr	0.06
led anh	teller	-0.06
led anh & anh	martyr	-0.07
led anh & chi	teller	0.05
led anh & la	martyr	-0.05
led b phó	martyr	-0.07
led b trưởng	martyr	0.18
led bia	martyr	-0.11	teller	0.16
led bia & ong	martyr	-0.1	teller	0.11
led biết	martyr	0.19	teller	-0.06
led biết & ong	martyr	-0.09	teller	-0.06
led by nothing	teller	0.15
led by nothing & a	martyr	0.07
led by nothing & anh	martyr	-0.1	teller	-0.32
led by nothing & ba	martyr	-0.23	teller	-0.26
led by nothing & bac	martyr	-0.38
led by nothing & ban	martyr	0.08	teller	-0.41
led by nothing & bay	martyr	0.05
led by nothing & be	martyr	-0.18
led by nothing & bien	martyr	-0.12
led by nothing & binh	martyr	0.2
led by nothing & bo	martyr	-0.23	teller	-0.12
led by nothing & bui	martyr	0.18	teller	0.14
led by nothing & c	teller	-0.09
led by nothing & cai	martyr	-0.22
led by nothing & can	teller	0.06
led by nothing & cao	martyr	0.07
led by nothing & cau	teller	-0.27
led by nothing & ccb	teller	0.08
led by nothing & cha	martyr	0.25	teller	0.16
led by nothing & chau	martyr	-0.26	teller	-0.1
led by nothing & chi	martyr	-0.3
led by nothing & chinh	martyr	-0.35	teller	-0.1
led by nothing & chong	teller	0.07
led by nothing & chu	martyr	-0.31	teller	-0.08
led by nothing & co	martyr	0.06	teller	-0.3
led by nothing & comrade	martyr	0.06
led by nothing & con	martyr	0.05	teller	0.27
led by nothing & cong	teller	-0.06
led by nothing & cuu	teller	0.07
led by nothing & d	martyr	0.09	teller	-0.08
led by nothing & dai	martyr	0.2	teller	-0.05
led by nothing & dan	martyr	-0.06
led by nothing & dang	martyr	-0.11	teller	0.14
led by nothing & danh	martyr	0.09	teller	-0.1
led by nothing & dao	martyr	0.13
led by nothing & dc	martyr	0.06
led by nothing & deo	teller	-0.07
led by nothing & dinh	martyr	-0.2	teller	0.16
led by nothing & do	martyr	0.09
led by nothing & doan	martyr	0.27	teller	0.09
led by nothing & doi	martyr	-0.15
led by nothing & dong	martyr	-0.22
led by nothing & e	teller	0.08
led by nothing & em	martyr	0.34	teller	0.53
led by nothing & giang	martyr	0.07
led by nothing & giap	teller	0.05
led by nothing & ha	martyr	0.31	teller	-0.19
led by nothing & hai	martyr	0.23
led by nothing & ho	martyr	-0.47	teller	0.27
led by nothing & hoa	martyr	0.05
led by nothing & hoang	teller	0.23
led by nothing & hung	martyr	-0.12	teller	0.13
led by nothing & huynh	martyr	0.07
led by nothing & is	martyr	0.17	teller	-0.11
led by nothing & kha	martyr	-0.05
led by nothing & khong	martyr	0.13
led by nothing & khuc	martyr	0.06
led by nothing & kieu	martyr	-0.05
led by nothing & ksor	teller	-0.06
led by nothing & la	martyr	0.22	teller	-0.08
led by nothing & lai	martyr	0.23	teller	0.06
led by nothing & lang	martyr	-0.06	teller	-0.06
led by nothing & le	martyr	0.06
led by nothing & lien	teller	0.15
led by nothing & liet	martyr	0.09
led by nothing & lo	martyr	-0.07
led by nothing & ls	martyr	0.32	teller	-0.11
led by nothing & lu	martyr	0.07
led by nothing & luc	martyr	0.13
led by nothing & luu	martyr	-0.17
led by nothing & mac	martyr	-0.06	teller	0.08
led by nothing & mai	teller	-0.15
led by nothing & major	martyr	-0.12
led by nothing & me	martyr	-0.46	teller	-0.16
led by nothing & minh	martyr	-0.13
led by nothing & mo	martyr	0.08
led by nothing & mot	martyr	0.48	teller	-0.09
led by nothing & muoi	teller	0.14
led by nothing & my	teller	0.08
led by nothing & nam	martyr	0.09	teller	0.07
led by nothing & name	martyr	0.16
led by nothing & ngo	teller	0.06
led by nothing & ngoc	teller	0.07
led by nothing & nguoi	martyr	-0.58	teller	-0.2
led by nothing & nguyen	martyr	0.24	teller	0.05
led by nothing & nham	martyr	0.11
led by nothing & nho	martyr	-0.2
led by nothing & nhu	martyr	0.07
led by nothing & ninh	martyr	0.06
led by nothing & no	teller	-0.05
led by nothing & nong	teller	0.06
led by nothing & ong	martyr	-0.44	teller	-0.12
led by nothing & pham	teller	0.07
led by nothing & phan	martyr	-0.09
led by nothing & phi	martyr	-0.16
led by nothing & phung	martyr	-0.06	teller	0.09
led by nothing & quan	martyr	-0.14	teller	0.17
led by nothing & quang	martyr	0.05
led by nothing & sau	teller	0.08
led by nothing & son	martyr	0.09	teller	0.11
led by nothing & sung	martyr	0.09	teller	-0.14
led by nothing & ta	martyr	0.08	teller	0.09
led by nothing & tam	martyr	0.08	teller	0.09
led by nothing & tan	martyr	0.05
led by nothing & ten	martyr	0.42	teller	-0.45
led by nothing & thai	teller	0.09
led by nothing & than	teller	-0.07
led by nothing & thang	martyr	-0.09	teller	-0.07
led by nothing & thay	teller	-0.26
led by nothing & thieu	martyr	-0.11	teller	-0.05
led by nothing & thuong	martyr	0.27	teller	-0.08
led by nothing & thuyen	martyr	0.08
led by nothing & tieu	martyr	-0.19	teller	-0.12
led by nothing & to	teller	0.05
led by nothing & toi	martyr	-0.92	teller	0.57
led by nothing & ton	martyr	-0.13
led by nothing & tram	martyr	-0.15	teller	0.07
led by nothing & tran	martyr	-0.42	teller	0.32
led by nothing & trieu	martyr	0.07
led by nothing & truong	martyr	-0.06
led by nothing & tu	martyr	0.33	teller	0.07
led by nothing & tuc	martyr	0.13
led by nothing & tui	martyr	0.11	teller	0.23
led by nothing & tuong	martyr	-0.12
led by nothing & uncle	martyr	-0.09
led by nothing & ut	martyr	0.37
led by nothing & vi	martyr	0.09
led by nothing & vien	teller	-0.08
led by nothing & vuong	martyr	0.18
led by nothing & xa	martyr	-0.25	teller	0.08
led by nothing & y	martyr	0.26
led by word a	teller	0.16
led by word a & ba	martyr	-0.12	teller	0.07
led by word a & em	teller	0.08
led by word a & ong	martyr	-0.08	teller	0.08
led by word adn	martyr	-0.06
led by word ai	martyr	-0.18	teller	-0.12
led by word ai & ong	martyr	-0.08
led by word ama	teller	-0.14
led by word among	martyr	0.12
led by word an	martyr	0.23	teller	-0.05
led by word an & anh	martyr	0.08
led by word anh	martyr	0.11
led by word aunt	martyr	0.06
led by word b	martyr	-0.27
led by word b & la	martyr	0.05
led by word b40	martyr	0.12
led by word ba	martyr	0.4	teller	-0.08
led by word ba & co	martyr	-0.21	teller	-0.06
led by word ba & con	martyr	0.08	teller	-0.1
led by word ba & la	martyr	0.23
led by word ba & ten	martyr	0.08	teller	-0.08
led by word ba & thang	martyr	-0.07
led by word ba & toi	martyr	0.09	teller	0.06
led by word ba & tran	martyr	0.05
led by word bac	martyr	0.13	teller	-0.14
led by word bac & ong	martyr	0.09
led by word bac & ten	martyr	0.3	teller	-0.09
led by word bai	martyr	-0.12
led by word bai & cua	martyr	-0.08
led by word bam	martyr	0.11	teller	-0.11
led by word ban	martyr	0.19
led by word ban & anh	martyr	-0.11
led by word ban & ong	martyr	0.12
led by word bang	martyr	0.07	teller	0.12
led by word bao	martyr	0.16	teller	-0.14
led by word bay	martyr	-0.43
led by word be	martyr	0.12
led by word be & thang	martyr	0.09
led by word ben	martyr	-0.08	teller	0.1
led by word benh	martyr	-0.12	teller	0.13
led by word bich	martyr	-0.06
led by word bien	martyr	-0.07
led by word bieu	martyr	0.07
led by word binh	martyr	-0.12	teller	-0.11
led by word binh & bui	martyr	0.11
led by word binh & cao	martyr	0.13
led by word binh & ong	martyr	0.05
led by word binh & ten	martyr	0.06
led by word binh & thang	martyr	-0.07
led by word binh & tran	martyr	-0.07
led by word bo	martyr	0.11	teller	0.05
led by word boi	teller	0.06
led by word bon & chi	martyr	0.1
led by word bon & co	martyr	0.1
led by word bs	teller	0.09
led by word bua	martyr	0.05
led by word bun	martyr	-0.11
led by word bung	martyr	0.14
led by word buoi	martyr	-0.09
led by word but & kim	martyr	-0.06
led by word buu	martyr	-0.12	teller	0.09
led by word c & ten	martyr	-0.12
led by word c2	martyr	0.11
led by word ca	teller	-0.08
led by word ca & anh	martyr	0.17
led by word cam	martyr	-0.31
led by word cam & anh	martyr	-0.18
led by word cam & chi	teller	-0.05
led by word can	martyr	0.1
led by word cang	martyr	0.07
led by word canh	martyr	-0.17
led by word cao	teller	0.05
led by word cat	martyr	0.05
led by word cau & ong	martyr	-0.1
led by word cay	teller	0.05
led by word cha	teller	0.07
led by word cha & la	martyr	-0.1
led by word cha & ten	martyr	0.09
led by word chai	martyr	-0.08
led by word chanh	martyr	-0.05
led by word chao & bac	teller	-0.13
led by word chao & toi	teller	0.07
led by word chat	martyr	-0.05
led by word chau	martyr	-0.06	teller	0.09
led by word chau & anh	martyr	-0.16
led by word chau & ong	martyr	0.07
led by word cheo	martyr	-0.08
led by word chep	teller	0.07
led by word chi	martyr	0.34	teller	0.18
led by word chief	martyr	0.08	teller	-0.05
led by word chiem	martyr	-0.05
led by word chien	martyr	-0.09	teller	0.06
led by word chieu	martyr	-0.05
led by word chim	martyr	-0.08
led by word chin	martyr	0.25	teller	-0.09
led by word chinh	teller	0.33
led by word chinh & la	martyr	-0.08	teller	0.11
led by word chinh & ong	martyr	-0.09	teller	0.13
led by word chu	martyr	0.07	teller	-0.27
led by word chu & d	martyr	0.06
led by word chu & han	martyr	-0.13
led by word chu & t	martyr	-0.13
led by word chuc	martyr	-0.07
led by word chung	martyr	-0.25	teller	-0.06
led by word chung & gom	martyr	-0.1	teller	0.09
led by word chung & la	martyr	-0.06
led by word chung & ong	martyr	-0.05	teller	-0.12
led by word chuong	teller	-0.07
led by word chuyen	martyr	-0.15	teller	0.19
led by word chuyen & anh	martyr	-0.17
led by word chuyen & bac	martyr	-0.1	teller	0.22
led by word chuyen & chu	martyr	0.11
led by word chuyen & la	martyr	0.15
led by word co	teller	0.07
led by word coc	martyr	0.06
led by word coi	martyr	-0.07
led by word coi & co	martyr	-0.06
led by word com	martyr	-0.09	teller	0.12
led by word con	martyr	-0.09	teller	-0.17
led by word con & ba	martyr	-0.17	teller	-0.07
led by word con & bac	martyr	-0.08
led by word con & chau	teller	-0.05
led by word con & chi	martyr	0.05
led by word con & cu	martyr	-0.18
led by word con & cua	martyr	0.17	teller	0.06
led by word con & le	martyr	0.08
led by word con & liet	martyr	0.1
led by word con & ong	martyr	-0.57
led by word cong & ten	martyr	-0.05
led by word cot	martyr	0.05
led by word cu & cua	martyr	-0.06	teller	-0.13
led by word cu & le	teller	0.07
led by word cu & ten	teller	-0.08
led by word cuc	martyr	-0.05	teller	0.14
led by word cung	martyr	-0.19	teller	0.17
led by word cung & ten	martyr	-0.16	teller	0.17
led by word cuong & ba	martyr	-0.1
led by word cut	martyr	0.08
led by word cuu	martyr	0.05
led by word d	martyr	-0.07
led by word da	martyr	-0.06	teller	-0.09
led by word da & con	teller	-0.14
led by word dai	teller	0.23
led by word dam	martyr	-0.39	teller	0.12
led by word dan	martyr	0.06
led by word dang	martyr	0.14
led by word dao	martyr	0.14
led by word dat	teller	0.05
led by word dat & ong	martyr	-0.1
led by word dat & ten	martyr	-0.17	teller	0.11
led by word day	teller	0.16
led by word day & co	martyr	0.14
led by word day & la	martyr	-0.1	teller	0.1
led by word de	martyr	-0.06	teller	-0.1
led by word de & ls	martyr	-0.13
led by word dec	martyr	0.05
led by word dem	martyr	-0.09
led by word deu	martyr	0.08
led by word di	martyr	-0.08	teller	0.11
led by word dia	teller	-0.05
led by word dich	martyr	-0.22	teller	-0.05
led by word dich & ten	martyr	-0.08
led by word diem	martyr	-0.12	teller	-0.05
led by word diem & ten	martyr	-0.12
led by word dien	martyr	-0.14	teller	0.21
led by word dien & chu	martyr	0.08
led by word dieu	martyr	-0.13
led by word dieu & anh	martyr	-0.15
led by word dinh	martyr	-0.16
led by word dinh & anh	martyr	-0.17
led by word do	teller	-0.12
led by word do & anh	martyr	-0.08
led by word doc	martyr	-0.07
led by word doi & anh	martyr	-0.12
led by word doi & ba	martyr	0.12
led by word doi & cua	martyr	0.07
led by word doi & nam	martyr	0.09
led by word doi & ong	martyr	-0.09
led by word doi & phan	martyr	-0.05
led by word doi & ten	martyr	0.05
led by word doi & toi	martyr	0.22
led by word don	martyr	-0.06	teller	0.15
led by word don & anh	martyr	0.53
led by word don & bac	martyr	0.05
led by word don & co	martyr	-0.38
led by word don & cua	martyr	-0.07
led by word don & la	martyr	-0.11
led by word don & ten	martyr	-0.15	teller	0.08
led by word dong	teller	-0.11
led by word dong & ong	martyr	0.08
led by word dr	martyr	-0.06
led by word du	teller	-0.08
led by word du & la	martyr	-0.05
led by word dua	martyr	0.23	teller	-0.06
led by word duc	martyr	-0.09	teller	-0.24
led by word duc & lap	martyr	-0.07
led by word dung	martyr	-0.2
led by word dung & la	teller	0.05
led by word duoc	martyr	-0.09
led by word duyet	martyr	-0.05	teller	-0.07
led by word e	martyr	-0.06	teller	0.19
led by word famille	martyr	-0.08	teller	0.08
led by word family	martyr	-0.12
led by word feb	martyr	-0.05
led by word frere	martyr	0.05
led by word gach	martyr	-0.09
led by word gai	martyr	0.07	teller	-0.13
led by word gai & toi	martyr	0.1	teller	-0.14
led by word gao	teller	0.1
led by word gat	martyr	0.14
led by word ghi	martyr	0.08
led by word ghi & anh	martyr	0.07
led by word ghi & bac	martyr	0.07
led by word ghi & chau	teller	-0.07
led by word ghi & chu	martyr	0.11
led by word ghi & cu	teller	0.22
led by word ghi & d	martyr	0.14
led by word ghi & hoang	martyr	0.06
led by word ghi & le	martyr	-0.1	teller	0.05
led by word ghi & liet	martyr	-0.16
led by word ghi & ls	martyr	-0.19
led by word ghi & luong	martyr	-0.07
led by word ghi & nguyen	teller	-0.12
led by word ghi & ong	martyr	-0.08	teller	0.08
led by word ghi & phung	martyr	-0.07
led by word ghi & t	martyr	0.08
led by word ghi & trung	teller	0.05
led by word gia	martyr	-0.12	teller	0.3
led by word gia & anh	martyr	0.27	teller	-0.05
led by word gia & ba	martyr	0.05	teller	0.05
led by word gia & bac	martyr	0.08	teller	-0.08
led by word gia & chi	martyr	0.06	teller	0.05
led by word gia & chu	martyr	0.09
led by word gia & co	martyr	0.1	teller	0.07
led by word gia & cu	martyr	-0.08
led by word gia & la	martyr	-0.05	teller	0.07
led by word gia & liet	martyr	-0.13
led by word gia & nguyen	martyr	-0.05	teller	0.05
led by word gia & ong	martyr	-0.23
led by word gia & ten	martyr	-0.07
led by word gia & toi	teller	-0.09
led by word giang	martyr	-0.07	teller	0.09
led by word giay	martyr	-0.17	teller	-0.19
led by word giay & cua	martyr	-0.09
led by word giay & ghi	martyr	0.07
led by word giay & la	martyr	0.08
led by word giay & nguyen	teller	-0.1
led by word gioi	martyr	0.05
led by word giong	martyr	0.09
led by word girl	martyr	-0.07
led by word giu	teller	0.05
led by word gium	martyr	-0.11
led by word giup	martyr	-0.15	teller	0.24
led by word giup & ba	teller	0.08
led by word giup & cu	teller	0.06
led by word giup & ong	martyr	-0.05
led by word giuse	martyr	-0.06	teller	-0.06
led by word go	martyr	-0.14
led by word goi	martyr	-0.07
led by word gon	martyr	-0.26
led by word grandpa	martyr	-0.05
led by word ha	martyr	0.19
led by word ha & toi	teller	0.06
led by word hai	martyr	0.31	teller	-0.25
led by word hai & anh	martyr	-0.11
led by word hai & bac	martyr	0.06
led by word hai & ban	martyr	0.08
led by word hai & chi	martyr	-0.2
led by word hai & chien	martyr	0.06
led by word hai & chu	martyr	-0.21
led by word hai & co	martyr	-0.05
led by word hai & duong	martyr	-0.14
led by word hai & la	martyr	0.28	teller	-0.09
led by word hai & liet	martyr	0.21
led by word hai & nguyen	martyr	-0.18
led by word hai & ten	martyr	0.18
led by word hai & thang	martyr	-0.07
led by word hai & vu	martyr	0.12
led by word ham	martyr	0.22	teller	-0.06
led by word ham & anh	martyr	0.14
led by word ham & co	martyr	-0.07
led by word hang	martyr	0.09
led by word hang & ong	martyr	0.13
led by word hanh	martyr	-0.18	teller	-0.06
led by word hao	martyr	-0.1	teller	0.12
led by word hay	martyr	-0.08
led by word hem	teller	-0.11
led by word het	martyr	-0.29	teller	0.1
led by word hien	martyr	-0.13
led by word hiep	martyr	0.05
led by word hieu	martyr	-0.06
led by word himself	martyr	0.09
led by word ho	martyr	-0.27	teller	0.13
led by word ho & ba	teller	0.15
led by word ho & ha	teller	-0.1
led by word ho & hoang	martyr	-0.11
led by word ho & ong	teller	0.06
led by word hoa	teller	0.17
led by word hoa & chau	martyr	0.12
led by word hoa & ten	martyr	-0.1	teller	0.3
led by word hoac	teller	-0.17
led by word hoach	martyr	0.06
led by word hoan	martyr	0.12
led by word hoang	martyr	-0.16
led by word hoc	martyr	-0.1	teller	-0.13
led by word hoe	martyr	0.15	teller	0.06
led by word hoi	martyr	0.06
led by word hoi & anh	martyr	-0.17
led by word hoi & ba	martyr	0.14
led by word hoi & bac	martyr	-0.15
led by word hoi & cau	martyr	-0.11
led by word hoi & co	martyr	0.13
led by word hoi & cu	martyr	0.05
led by word hoi & nguyen	martyr	0.1
led by word hoi & ong	martyr	-0.06	teller	-0.06
led by word hong	martyr	-0.05
led by word hop	martyr	0.16
led by word hop & ong	martyr	-0.07
led by word htx	teller	0.06
led by word hue	martyr	0.14	teller	-0.06
led by word hung	martyr	-0.1	teller	-0.1
led by word hung & anh	martyr	-0.05
led by word huong	martyr	0.18
led by word hut	martyr	0.12
led by word huu	martyr	-0.08
led by word huyet	martyr	-0.05
led by word huyet & la	martyr	-0.05
led by word i	martyr	-0.1	teller	0.12
led by word id	martyr	0.09
led by word joseph	martyr	-0.2	teller	0.12
led by word ke	martyr	-0.09
led by word keo	martyr	0.1
led by word keu	martyr	0.05
led by word kha	martyr	-0.05
led by word khac	martyr	0.1	teller	-0.18
led by word khac & chu	martyr	-0.05
led by word khac & hoang	martyr	0.07
led by word khac & la	martyr	-0.07
led by word khac & ng	martyr	-0.08
led by word khac & tang	martyr	-0.11
led by word khac & tran	martyr	0.06
led by word khac & vu	martyr	0.05
led by word khach	martyr	-0.23
led by word khai	martyr	-0.25	teller	0.19
led by word khai & cua	teller	0.06
led by word khai & la	martyr	-0.23
led by word khai & nguyen	martyr	0.13
led by word khai & ten	martyr	-0.07
led by word kham	martyr	0.05
led by word khang	martyr	0.16
led by word khau	martyr	0.07
led by word khmer	martyr	0.09
led by word kho	martyr	0.08
led by word khoat	martyr	-0.05
led by word khoi	martyr	0.11
led by word khuong	martyr	-0.09
led by word kia	martyr	0.35	teller	-0.06
led by word kia & la	teller	-0.05
led by word kich	martyr	-0.06
led by word kich & ba	martyr	-0.05
led by word kich & hai	martyr	0.12
led by word kich & ten	martyr	0.06
led by word kiem	martyr	0.28
led by word kim	teller	-0.05
led by word kinh	martyr	0.08
led by word kinh & nguyen	martyr	-0.08
led by word kinh & ten	martyr	0.08
led by word ky & thang	martyr	-0.06
led by word l	martyr	-0.1
led by word la	martyr	0.29
led by word lac	martyr	-0.21
led by word lai	martyr	-0.05	teller	-0.06
led by word lai & anh	martyr	-0.05
led by word lai & la	martyr	-0.06
led by word lai & ong	teller	-0.06
led by word lai & ten	martyr	0.1
led by word lai & toi	teller	0.06
led by word lam	martyr	0.11	teller	-0.15
led by word lam & co	martyr	0.06
led by word lan	martyr	0.07
led by word lang	martyr	-0.17
led by word lang & anh	martyr	-0.06
led by word lanh	teller	0.13
led by word lao	martyr	0.06	teller	0.07
led by word lat	martyr	-0.2
led by word lau	martyr	-0.05
led by word lay	teller	0.07
led by word lay & anh	martyr	-0.11	teller	0.13
led by word lay & ong	martyr	0.14
led by word le	martyr	0.07	teller	-0.08
led by word le & anh	martyr	0.07
led by word len	martyr	-0.05	teller	-0.05
led by word li	martyr	0.18
led by word lien	martyr	0.07
led by word lieu	martyr	-0.19	teller	0.15
led by word linh	martyr	-0.14	teller	-0.1
led by word linh & cua	teller	-0.07
led by word linh & nam	martyr	-0.05
led by word linh & ten	martyr	0.09
led by word lo	martyr	0.21
led by word lo & ba	martyr	0.06
led by word loan	martyr	-0.09	teller	0.14
led by word loc	martyr	-0.09	teller	0.08
led by word loc & anh	martyr	-0.06
led by word loi	martyr	-0.21	teller	0.14
led by word loi & cua	teller	0.12
led by word loi & ong	martyr	-0.12	teller	0.15
led by word lon	martyr	-0.09
led by word lon & la	martyr	0.16
led by word long	martyr	0.17	teller	-0.08
led by word long & co	martyr	0.06
led by word lu	martyr	-0.09
led by word lua	martyr	-0.31	teller	0.16
led by word lua & co	martyr	0.05
led by word luan	teller	0.12
led by word lun	martyr	-0.05
led by word lung	martyr	0.18
led by word luom	martyr	0.1
led by word luon	martyr	-0.07	teller	0.12
led by word luong & ten	martyr	0.09
led by word luot	martyr	0.15
led by word luu	martyr	0.09
led by word ly	teller	0.07
led by word m	martyr	-0.21	teller	0.09
led by word ma	martyr	0.24
led by word ma & ba	teller	0.05
led by word ma & hai	martyr	0.13
led by word ma & ten	martyr	-0.07
led by word ma & toi	martyr	0.11
led by word mai	martyr	0.12	teller	-0.14
led by word mang	martyr	-0.3	teller	0.09
led by word manh	martyr	-0.08	teller	0.12
led by word mao	martyr	0.1
led by word maria	martyr	-0.08	teller	-0.08
led by word mat	martyr	-0.18
led by word mau	martyr	-0.07
led by word may	martyr	-0.34	teller	0.08
led by word may & chu	martyr	-0.12
led by word may & cua	martyr	-0.1
led by word may & ten	martyr	0.07
led by word me	martyr	0.05
led by word met	teller	0.05
led by word mien	martyr	-0.09
led by word min	martyr	0.08
led by word minh	martyr	0.21	teller	0.08
led by word mme	teller	-0.07
led by word mo	martyr	-0.13	teller	-0.05
led by word mo & ong	martyr	0.22
led by word moc	martyr	-0.05
led by word moi	martyr	-0.1	teller	0.07
led by word mot	martyr	-0.07
led by word mr	martyr	-0.23
led by word mrs	martyr	-0.06
led by word mu	teller	-0.07
led by word mua	martyr	-0.06
led by word mui	martyr	-0.2
led by word mum	teller	-0.05
led by word muong	martyr	0.06
led by word n	martyr	0.06	teller	-0.06
led by word na	teller	-0.11
led by word name	martyr	0.09
led by word nao	martyr	0.17
led by word nao & co	martyr	0.21
led by word nao & ten	martyr	-0.07
led by word nen	martyr	0.05
led by word net	martyr	-0.09
led by word neu	martyr	0.2
led by word nga	martyr	-0.07
led by word ngach	martyr	0.1	teller	-0.07
led by word ngan	martyr	0.17
led by word ngang	teller	-0.06
led by word nghe	martyr	0.07
led by word nghe & anh	martyr	0.08
led by word nghen	teller	0.05
led by word nghi	martyr	-0.31	teller	0.18
led by word nghi & cua	teller	-0.05
led by word nghia	martyr	-0.05
led by word nghiep	martyr	0.1
led by word ngo	martyr	0.12	teller	-0.06
led by word ngoan	martyr	0.23
led by word ngoc	teller	0.11
led by word ngoi	martyr	0.17
led by word ngoi & la	martyr	0.09
led by word nguyen	martyr	-0.26	teller	0.07
led by word nguyen & la	martyr	-0.08	teller	0.05
led by word nguyet	martyr	0.05
led by word nha	martyr	0.05
led by word nha & anh	martyr	0.29
led by word nha & ba	martyr	-0.17	teller	0.08
led by word nha & bac	martyr	0.14	teller	0.06
led by word nha & chau	martyr	0.11	teller	0.1
led by word nha & chi	martyr	-0.08	teller	0.05
led by word nha & chu	martyr	0.06
led by word nha & co	teller	-0.06
led by word nha & cu	martyr	-0.13	teller	-0.07
led by word nha & cua	martyr	0.09
led by word nha & em	martyr	0.09	teller	0.07
led by word nha & ong	martyr	-0.38
led by word nha & ten	martyr	0.09	teller	0.06
led by word nha & toi	martyr	0.14	teller	-0.17
led by word nhac	martyr	0.07
led by word nham	teller	-0.12
led by word nham & la	martyr	-0.13
led by word nhan	martyr	0.2	teller	-0.16
led by word nhan & anh	martyr	0.09
led by word nhan & liet	martyr	-0.08
led by word nhan & ong	martyr	0.11
led by word nhan & ten	martyr	-0.1
led by word nhang	teller	0.08
led by word nhat & anh	martyr	-0.05
led by word nhat & cua	martyr	0.18
led by word nhe	martyr	-0.2	teller	0.36
led by word nhe & la	teller	0.07
led by word nhe & toi	martyr	-0.09
led by word nhi & anh	martyr	-0.07
led by word nhieu	martyr	-0.13
led by word nhom	teller	0.08
led by word nhu	martyr	-0.14	teller	-0.05
led by word nhu & ong	martyr	-0.08
led by word nhua	martyr	-0.12
led by word nhuong	martyr	-0.12
led by word ni	martyr	0.05
led by word niem	martyr	-0.1
led by word ninh	martyr	0.18
led by word ninh & ten	martyr	0.05	teller	0.07
led by word no	martyr	0.35
led by word noi	martyr	-0.26
led by word nom	martyr	-0.05	teller	-0.08
led by word nong	martyr	0.09
led by word nop	martyr	-0.08
led by word nua	martyr	-0.16	teller	-0.19
led by word nua & la	martyr	0.14
led by word nua & ong	martyr	-0.05
led by word nua & ten	martyr	0.05
led by word nua & toi	teller	-0.08
led by word nuoi	martyr	0.29	teller	-0.22
led by word nuoi & anh	martyr	0.09
led by word oanh	martyr	-0.07
led by word oi	teller	0.28
led by word oi & ba	teller	0.09
led by word oi & chau	teller	0.06
led by word oi & con	martyr	0.14	teller	-0.05
led by word oi & em	teller	0.06
led by word om	martyr	-0.07
led by word on	martyr	-0.18
led by word ong	martyr	-0.11	teller	-0.06
led by word ong & dong	martyr	0.18
led by word ong & ten	martyr	0.07
led by word or	martyr	0.11
led by word owner	martyr	-0.08
led by word pang	martyr	-0.06
led by word pao	martyr	-0.1
led by word pha	martyr	-0.13
led by word phac	martyr	0.12
led by word phai	martyr	0.16	teller	-0.09
led by word phai & cau	martyr	0.09
led by word phai & la	martyr	0.05
led by word phai & ong	martyr	0.06
led by word phan	martyr	-0.14
led by word phan & ba	martyr	-0.07
led by word phap	teller	0.15
led by word phap & ten	teller	0.11
led by word phat	martyr	-0.06
led by word phau	martyr	-0.06
led by word phin	martyr	-0.05
led by word pho	martyr	0.17
led by word phoi	martyr	0.08
led by word phong	martyr	0.28
led by word phong & cao	martyr	0.05
led by word phong & co	martyr	-0.09
led by word phong & ten	martyr	0.09
led by word phu	martyr	0.09
led by word phu & anh	martyr	0.08
led by word phuc	martyr	-0.16	teller	0.09
led by word phung	teller	0.06
led by word phuoc	martyr	0.25	teller	-0.1
led by word phuong	martyr	0.1
led by word place	martyr	-0.06
led by word po	martyr	-0.08
led by word put	martyr	0.16
led by word qua	martyr	-0.08	teller	0.16
led by word quan	martyr	0.13	teller	0.09
led by word quang	martyr	-0.14
led by word que	martyr	-0.14
led by word que & ong	martyr	-0.07
led by word quy	martyr	-0.21
led by word quyen	martyr	-0.13
led by word quyet	martyr	-0.12	teller	-0.08
led by word quynh	martyr	-0.07
led by word ra	martyr	-0.12	teller	0.28
led by word ra & co	martyr	-0.13	teller	0.14
led by word ra & ten	martyr	0.07
led by word rai	martyr	0.08
led by word ranh	teller	-0.12
led by word rat	martyr	0.07
led by word rau	teller	0.06
led by word re	martyr	0.2
led by word rieng	martyr	0.1
led by word ro & ten	martyr	0.05
led by word ruong	martyr	-0.05
led by word ruot	martyr	0.06	teller	-0.05
led by word s	martyr	-0.09
led by word sa	martyr	0.07
led by word sai & la	martyr	-0.11
led by word sai & ten	martyr	0.15
led by word sam	martyr	-0.11
led by word san	martyr	-0.15
led by word sang	martyr	-0.29
led by word sang & cau	martyr	0.13
led by word sang & ong	martyr	-0.06
led by word sanh	martyr	-0.08	teller	-0.05
led by word sanh & ba	martyr	-0.15
led by word sap	martyr	-0.06
led by word sau	martyr	-0.05
led by word sau & la	martyr	-0.06
led by word sau & le	martyr	0.07	teller	0.05
led by word say	martyr	0.05
led by word sen	martyr	0.27
led by word sgt	martyr	-0.07
led by word si	martyr	-0.1
led by word si & ma	martyr	-0.17
led by word sin	martyr	0.1
led by word sinh	martyr	-0.11
led by word so	martyr	-0.18	teller	-0.2
led by word so & anh	teller	-0.12
led by word so & cua	teller	0.07
led by word so & ong	martyr	-0.16
led by word soc	martyr	-0.06
led by word som	martyr	0.08
led by word son	martyr	0.23	teller	-0.05
led by word son & co	martyr	-0.07
led by word son & tan	martyr	0.05
led by word song	martyr	-0.23
led by word song & la	martyr	-0.13	teller	-0.06
led by word song & thang	martyr	-0.06
led by word spoon	martyr	-0.1
led by word su	martyr	-0.13	teller	0.1
led by word su & bach	martyr	-0.05
led by word su & co	teller	-0.07
led by word su & ong	martyr	-0.08
led by word su & ten	martyr	-0.09	teller	0.05
led by word sung	teller	0.05
led by word suong	martyr	-0.07
led by word sy	martyr	-0.11
led by word tam & ten	martyr	0.05
led by word tan	martyr	0.1	teller	-0.09
led by word tang	martyr	-0.13	teller	-0.1
led by word tang & anh	martyr	-0.12
led by word tang & em	martyr	-0.19
led by word tao	teller	0.11
led by word tap	martyr	0.06	teller	-0.1
led by word ten	martyr	0.12	teller	0.12
led by word ten & dung	martyr	0.06	teller	0.06
led by word ten & em	martyr	0.08
led by word tet	martyr	-0.05
led by word thach	martyr	0.35
led by word thai	martyr	0.06
led by word tham	martyr	-0.09	teller	0.08
led by word tham & ten	teller	0.05
led by word than	martyr	0.18	teller	-0.09
led by word than & anh	martyr	0.05	teller	0.08
led by word thanh	martyr	0.11	teller	0.1
led by word thanh & ong	martyr	0.09
led by word thanh & ten	martyr	-0.07	teller	0.11
led by word thao	martyr	0.18	teller	-0.06
led by word thay	martyr	0.14	teller	0.06
led by word the	martyr	0.1	teller	-0.05
led by word the & la	martyr	0.06
led by word the & ong	martyr	-0.06
led by word them	martyr	0.13	teller	-0.06
led by word them & chu	martyr	0.07
led by word thi	martyr	-0.07
led by word thiem	martyr	-0.09
led by word thiet	martyr	-0.11
led by word thiet & la	martyr	-0.06
led by word thim	martyr	0.06
led by word thinh	martyr	0.19
led by word tho	teller	-0.09
led by word tho & anh	martyr	-0.08
led by word tho & la	martyr	-0.07
led by word tho & ong	martyr	0.06
led by word thoa	martyr	0.09	teller	0.12
led by word thoa & chi	martyr	0.12
led by word thoan	martyr	0.1
led by word thoat	martyr	-0.13
led by word thoi	martyr	-0.21	teller	0.14
led by word thong	martyr	0.12
led by word thu	martyr	-0.31	teller	-0.09
led by word thu & anh	martyr	-0.09
led by word thu & la	martyr	-0.05
led by word thua	martyr	-0.12
led by word thua & chi	teller	-0.07
led by word thua & ong	teller	0.08
led by word thua & toi	martyr	-0.05
led by word thuong	martyr	0.09
led by word thuy	martyr	0.07	teller	-0.08
led by word thuyet	martyr	0.14
led by word tien	teller	-0.16
led by word tien & ong	martyr	0.06
led by word tieng	martyr	-0.11
led by word tiep	martyr	0.06
led by word tin	martyr	-0.07	teller	0.23
led by word tinh	teller	0.14
led by word to	martyr	0.23	teller	-0.08
led by word to & la	martyr	0.1	teller	-0.05
led by word toc	martyr	-0.05	teller	0.15
led by word toc & thai	martyr	-0.11
led by word toi	martyr	-0.06	teller	0.15
led by word tom	teller	0.06
led by word ton	martyr	-0.16
led by word tong	martyr	-0.11
led by word tra	martyr	0.12	teller	-0.12
led by word trac	martyr	0.07
led by word trai	martyr	0.34	teller	-0.08
led by word trai & ba	martyr	0.11
led by word tram	martyr	-0.08
led by word trang	teller	0.07
led by word trang & ten	martyr	-0.05	teller	0.11
led by word trao	martyr	-0.07
led by word tre	teller	-0.14
led by word tre & em	teller	-0.1
led by word tri	martyr	-0.17	teller	0.19
led by word tro	martyr	-0.08
led by word troi	martyr	0.17
led by word tru	martyr	0.11	teller	-0.06
led by word truc	teller	0.14
led by word truong	martyr	-0.15	teller	0.13
led by word truong & dinh	martyr	-0.05	teller	0.09
led by word truong & la	teller	-0.05
led by word tu	martyr	0.13
led by word tu & ba	martyr	0.06
led by word tu & la	martyr	-0.09
led by word tui	martyr	0.06	teller	0.23
led by word tui & nguyen	teller	0.08
led by word tui & ong	martyr	-0.06
led by word tuoi	martyr	0.19	teller	0.06
led by word tuoi & con	martyr	0.11
led by word tuoi & ten	martyr	-0.19	teller	0.2
led by word tuong	martyr	-0.22	teller	-0.09
led by word tuyen	martyr	0.07	teller	-0.05
led by word tuyet	martyr	0.06
led by word ty	martyr	0.1
led by word u	martyr	-0.06	teller	-0.05
led by word ubnd	teller	0.05
led by word uc	teller	0.05
led by word ung	martyr	0.08
led by word ut & ten	teller	0.1
led by word v	martyr	-0.1	teller	0.06
led by word vai	martyr	0.07
led by word van	martyr	-0.1	teller	-0.26
led by word van & ong	martyr	-0.06
led by word vang	martyr	0.07	teller	0.14
led by word vay & anh	martyr	-0.05
led by word ve	martyr	-0.3	teller	-0.31
led by word ve & anh	martyr	0.17
led by word ve & chi	teller	0.06
led by word ve & chu	martyr	0.07
led by word ve & cu	martyr	0.13
led by word ve & la	martyr	-0.22
led by word ve & liet	martyr	-0.23
led by word ve & nguyen	martyr	0.15
led by word ve & ong	martyr	0.08
led by word ve & phung	martyr	0.11
led by word ve & ten	martyr	-0.09	teller	0.07
led by word ve & thang	martyr	0.1
led by word ve & toi	martyr	-0.05
led by word vi	martyr	0.05
led by word vien & ten	martyr	-0.07
led by word vien & tran	teller	-0.06
led by word viet	martyr	-0.29
led by word viet & ten	martyr	-0.1	teller	0.05
led by word vinh & anh	martyr	-0.08
led by word vnch	martyr	-0.09	teller	0.09
led by word vong	martyr	0.1
led by word vot	martyr	-0.1	teller	0.11
led by word vui	martyr	0.05
led by word vung	martyr	0.11
led by word vuong	martyr	-0.19	teller	0.05
led by word vuot	martyr	-0.05
led by word vy	martyr	-0.11	teller	0.1
led by word woman	martyr	-0.07
led by word xac	martyr	0.06	teller	0.11
led by word xe	martyr	0.26	teller	-0.1
led by word xe & anh	martyr	0.1
led by word xe & co	martyr	-0.1
led by word xe & la	martyr	0.05
led by word xi	martyr	-0.12
led by word xoan	martyr	0.13
led by word xua	martyr	0.05
led by word xuong	martyr	0.12	teller	-0.05
led by word xuong & co	martyr	-0.07
led by word xuyen	martyr	-0.08
led by word y	teller	0.23
led by word yen	martyr	0.15
led by word yeu	martyr	-0.24
led by word yeu & cu	martyr	0.07
led by word yeu & ten	martyr	-0.09
led by word your	martyr	0.1
led bà	martyr	-0.06
led bà & la	martyr	0.06
led bà & ten	martyr	-0.05
led bàu	martyr	0.09
led bác	teller	-0.05
led bác & ong	teller	0.07
led báo	martyr	-0.31	teller	0.06
led báo & cua	martyr	-0.08
led báo & dong	martyr	-0.07
led báo mộ	martyr	0.1
led báo mộ & anh	martyr	0.05
led báo tin	martyr	-0.06	teller	-0.17
led báo tử	martyr	0.06	teller	0.05
led bãi	teller	0.05
led bãi & cua	teller	0.07
led bé	martyr	0.05
led bên	martyr	0.06
led bìa	teller	-0.08
led bí thư	martyr	-0.15
led bạn	martyr	0.07	teller	-0.07
led bảo	martyr	0.4
led bảo & anh	martyr	-0.1
led bảo & ong	martyr	0.13
led bảo & ten	martyr	0.12	teller	-0.09
led bảo & toi	martyr	-0.11	teller	0.14
led bảo là	martyr	-0.18
led bị thương	martyr	-0.18	teller	0.17
led bị thương & cau	teller	0.13
led bố	teller	0.11
led bố & ong	martyr	0.12
led c phó	martyr	0.06
led card	martyr	0.08
led cemetery	martyr	-0.1
led certificate	martyr	0.06
led chiến đấu	martyr	-0.05
led cháu	martyr	-0.16	teller	0.1
led cháu & bac	teller	0.08
led chôn	martyr	-0.17	teller	0.12
led chôn & dong	martyr	0.25
led chôn & la	martyr	-0.2	teller	0.16
led chôn & thang	martyr	0.1
led chôn & toi	martyr	-0.06
led chôn chung	martyr	0.05
led chùa	martyr	-0.06
led chú	teller	-0.05
led chú & ten	martyr	0.09
led chết & anh	martyr	-0.28
led chết & ba	martyr	0.08
led chết & co	martyr	0.13
led chết & ong	martyr	-0.1
led chết ngay	martyr	0.08
led chết tại chỗ	martyr	-0.1	teller	0.12
led chỉ	martyr	-0.26
led chỉ & anh	martyr	-0.14
led chỉ & toi	martyr	-0.09
led chỉ huy	martyr	-0.11
led chị	martyr	0.12	teller	0.07
led chị & anh	martyr	0.06
led chị & chu	martyr	-0.05
led chỗ	martyr	0.48	teller	-0.08
led chỗ & dong	martyr	0.19
led chỗ & ong	martyr	0.21	teller	0.07
led chủ tịch xã	martyr	-0.05
led chứng kiến	martyr	-0.09
led col	martyr	-0.13
led con	martyr	-0.06	teller	-0.15
led càn	martyr	-0.06
led cán bộ	teller	-0.06
led còn sống & la	teller	-0.1
led có	martyr	-0.06	teller	-0.06
led có & la	martyr	-0.12
led có & ten	martyr	-0.07
led cô	martyr	0.17	teller	0.27
led cô & ba	martyr	-0.07	teller	0.11
led cô & la	martyr	0.05
led cô & liet	martyr	-0.08
led cô & thang	martyr	-0.06
led cõng	martyr	0.16
led cõng & anh	martyr	0.21
led cõng & ten	martyr	0.05
led cấp	martyr	-0.06	teller	-0.08
led cầu	martyr	0.15
led cậu & cau	martyr	-0.05
led cụ	teller	-0.07
led cụt chân	martyr	0.07
led của	martyr	0.18	teller	-0.07
led cứ gọi	martyr	-0.1
led cứ gọi & la	martyr	-0.14
led danh sách	martyr	-0.09	teller	0.11
led danh sách & liet	martyr	-0.18
led danh sách & ong	teller	0.12
led di dời	martyr	0.06
led dr	martyr	0.06	teller	0.09
led dẫn	martyr	-0.06
led dẫn đường	martyr	-0.08	teller	0.07
led dốc	teller	0.06
led em	martyr	-0.25	teller	0.1
led em & ba	martyr	0.08
led em & la	martyr	0.24
led from	martyr	0.07	teller	0.1
led giấy báo tử	martyr	0.06	teller	0.12
led giấy báo tử & cua	martyr	0.17
led giỗ	martyr	0.08	teller	0.11
led gặp	martyr	-0.11
led gặp & anh	martyr	-0.08
led gặp & bac	teller	-0.06
led gặp & chi	teller	0.11
led gặp & ong	teller	-0.06
led gọi	martyr	0.24	teller	0.1
led gọi & anh	martyr	0.09
led gọi & bac	teller	-0.08
led gọi & chau	teller	0.13
led gọi & liet	martyr	0.13
led gọi & tu	martyr	-0.11	teller	0.08
led gọi cho	teller	-0.12
led gửi	martyr	-0.41	teller	-0.23
led gửi & anh	teller	-0.06
led gửi & dong	martyr	-0.28
led gửi & em	teller	-0.12
led gửi & ong	martyr	-0.15
led h	martyr	-0.05
led hang	martyr	0.09
led helmet	martyr	0.06
led hi sinh	teller	0.06
led hi sinh & la	martyr	-0.05
led hs	martyr	-0.08
led huyện	teller	-0.05
led hy sinh	teller	-0.09
led hy sinh & ong	martyr	-0.26
led họ tên	martyr	-0.1	teller	-0.11
led hố	martyr	0.07	teller	-0.08
led hố & la	martyr	-0.06
led hộ lý	martyr	0.06
led khiêng	martyr	-0.11
led khu	teller	0.06
led khâm liệm	martyr	0.17
led không về	martyr	0.09
led killed	martyr	0.05
led ký	martyr	-0.1
led ký & la	teller	-0.07
led kể & anh	martyr	0.18
led kể & chu	martyr	-0.14
led kể & cua	martyr	-0.1	teller	0.09
led kể & ong	martyr	0.09	teller	0.09
led left	martyr	0.05
led letter	martyr	-0.27
led liên hệ	martyr	-0.07	teller	0.11
led liên hệ & em	teller	0.05
led liên lạc	martyr	-0.11
led liệt sĩ	martyr	-0.17
led liệt sĩ & ong	martyr	-0.06
led looking for	martyr	0.06
led ls	martyr	0.12	teller	-0.05
led ls & ong	martyr	0.12
led là	martyr	-0.16	teller	0.15
led là & anh	martyr	0.05
led là & cua	martyr	-0.05	teller	0.08
led là & ong	martyr	-0.05	teller	-0.09
led là & thang	martyr	-0.07
led làng	teller	-0.06
led làng & cu	martyr	0.1
led lá thư	teller	0.06
led lên đường	martyr	0.1
led lăng	martyr	-0.08	teller	0.16
led lấy mẫu	teller	0.09
led lập	martyr	-0.07
led mr	martyr	0.13	teller	0.09
led mất	martyr	0.23
led mất & anh	martyr	0.05
led mất & ba	martyr	0.08
led mất & chi	martyr	0.06
led mất & co	teller	0.1
led mất & cu	martyr	-0.05
led mất & la	martyr	0.1
led mất & ong	martyr	0.08
led mất & ten	martyr	0.05
led mất rồi	martyr	-0.08	teller	-0.05
led mất tích	martyr	0.13
led mộ	martyr	0.16	teller	-0.31
led mộ & anh	martyr	-0.12
led mộ & bac	martyr	0.05
led mộ & cau	martyr	-0.05
led mộ & chu	martyr	0.05
led mộ & dong	martyr	-0.13
led mộ & em	martyr	0.05
led mộ & ho	martyr	-0.05
led mộ & hoang	martyr	0.13
led mộ & la	martyr	0.07
led mộ & liet	martyr	0.11
led mộ & ls	martyr	-0.06
led mộ & ong	martyr	-0.22
led mộ & ten	teller	-0.08
led mộ & thay	martyr	0.15
led mộ của	martyr	0.1
led một	martyr	0.08
led một & anh	martyr	0.07
led một & la	martyr	0.05
led một & toi	martyr	-0.13
led name	martyr	-0.05
led nghĩa trang	martyr	-0.1
led ngã	martyr	0.12
led ngã xuống	martyr	0.05
led ngôi mộ	martyr	-0.19
led người	martyr	0.39	teller	-0.12
led người & anh	teller	0.13
led người & ban	martyr	-0.07
led người & co	martyr	0.14
led người & h	martyr	-0.1
led người & keu	martyr	0.17
led người & la	martyr	0.28
led người & nho	martyr	0.07
led người & ong	martyr	0.1
led người & quan	teller	0.13
led người & ten	teller	-0.23
led ngầm	martyr	-0.05
led nhập ngũ	martyr	-0.07
led nhật ký	martyr	-0.06
led nhắn	teller	-0.09
led nhắn & em	teller	0.13
led nhắn & liet	martyr	-0.1
led nhắn & ong	martyr	-0.05	teller	-0.08
led nhắn cho	teller	0.1
led nhặt & cua	martyr	0.06
led nhặt & la	martyr	-0.07
led nhỏ	martyr	-0.05	teller	0.14
led nhớ	martyr	0.27	teller	-0.05
led nhớ & la	martyr	0.07
led notebook	martyr	0.18
led nó	martyr	-0.11	teller	-0.13
led nó & thang	martyr	-0.1
led nói	martyr	0.24	teller	-0.18
led nói & anh	martyr	0.11
led nói & cau	martyr	-0.06
led nói & co	martyr	-0.05
led nói & con	martyr	0.05	teller	-0.09
led nói & ten	martyr	0.15
led nói & thang	martyr	0.06
led nói là	martyr	0.08	teller	-0.07
led năm nay	martyr	-0.06
led nước	teller	0.05
led nằm lại	martyr	-0.05
led one	martyr	-0.18
led papers	martyr	0.07
led pen	martyr	-0.11
led photo	martyr	-0.06
led pháo	martyr	0.33
led phường	martyr	-0.05
led phần mộ	teller	0.12
led phố	martyr	0.06
led prisoner	martyr	-0.05	teller	-0.06
led quy tập	teller	0.07
led quê	martyr	-0.19	teller	-0.07
led quê & anh	martyr	0.07
led quê & em	martyr	-0.05
led quê & la	martyr	-0.17
led quận	martyr	-0.05
led rút	martyr	-0.16
led said	martyr	0.15
led sinh	martyr	0.08
led sinh & anh	martyr	0.06
led sinh & tan	martyr	-0.06
led suối	martyr	-0.09
led sông	martyr	-0.2
led sư đoàn	martyr	-0.08
led the	martyr	-0.05
led thông tin	martyr	-0.06	teller	0.09
led thư	martyr	0.1	teller	0.11
led thư & cua	teller	0.13
led thư & la	martyr	0.19
led thương binh	martyr	0.13
led thầy	martyr	0.06
led thằng	martyr	0.06
led thằng & anh	martyr	0.14
led thị trấn	martyr	0.12
led thị xã	martyr	0.11
led thợ máy	martyr	0.06
led thợ máy & anh	martyr	0.05
led tiểu đội trưởng	martyr	-0.08
led trông coi	teller	0.09
led trông coi & la	teller	0.09
led trường	martyr	-0.32	teller	-0.07
led trường & la	teller	-0.08
led trường tiểu học	martyr	-0.07
led trạm	martyr	-0.12	teller	0.08
led trận	martyr	0.06	teller	0.06
led tên	martyr	-0.12	teller	0.09
led tên & la	martyr	-0.07	teller	0.08
led tìm	martyr	0.23
led tìm & anh	martyr	0.16
led tìm & cau	martyr	0.05
led tìm & la	martyr	0.11
led tìm mộ & liet	martyr	-0.07
led tìm được	teller	-0.08
led tôi	martyr	-0.32	teller	-0.17
led tôi & anh	martyr	-0.1
led tôi & co	martyr	-0.15
led tôi & dong	martyr	-0.06
led tôi & la	martyr	-0.08
led tôi & nguyen	martyr	0.05
led tôi & ong	martyr	-0.05
led tôi & ten	martyr	-0.05	teller	0.1
led tôi & thang	martyr	0.05
led tôi & toi	teller	-0.18
led tôi & y	martyr	-0.05
led tôi là	martyr	0.11
led tỉnh	martyr	0.06
led tổ	teller	0.1
led tổ & ong	martyr	0.09
led viết	martyr	-0.23
led viết & anh	martyr	-0.05
led viết & la	martyr	-0.07
led viết & thay	martyr	-0.05	teller	0.07
led vàm	teller	0.12
led vào & anh	martyr	0.06
led vùi	martyr	0.09
led văn thư	martyr	-0.1	teller	0.12
led về báo	martyr	0.05
led vịnh	martyr	-0.09
led xin gọi	teller	-0.12
led xây	martyr	-0.1
led xã	martyr	-0.08
led xã & anh	martyr	-0.09	teller	0.12
led xã & co	martyr	0.07
led xã đội trưởng	martyr	0.05
led xóm	martyr	0.06
led xóm & ong	martyr	0.11
led zalo	teller	0.13
led à	martyr	-0.07
led ông	martyr	-0.17	teller	0.07
led ông & la	martyr	0.11
led ông & ong	martyr	-0.12
led ông & ten	martyr	-0.05	teller	0.14
led đi bộ đội	martyr	0.14	teller	0.1
led đi cùng & la	martyr	0.05
led đi tìm	teller	0.05
led điểm cao	martyr	-0.06
led điện thoại	martyr	-0.06	teller	0.06
led đt	teller	-0.05
led đào	martyr	0.13
led đánh	martyr	-0.09
led đình	martyr	-0.05
led đưa & ong	martyr	-0.05
led đại đội phó	martyr	0.05
led đại đội trưởng	martyr	0.06	teller	-0.05
led đồi	martyr	-0.25	teller	-0.21
led đồi & anh	martyr	0.06
led đồi & co	martyr	-0.06
led đồi & cu	martyr	-0.08
led đồi & cua	martyr	-0.1
led đồi & la	martyr	0.08
led đồi & ong	martyr	-0.15
led đồi & toi	martyr	0.07
led đồn	martyr	0.09	teller	0.12
led đồng	martyr	0.18
led đồng chí	martyr	0.13
led đội trưởng	martyr	0.18	teller	-0.05
led động	martyr	-0.07
led ấp	teller	0.13
led ấp & ba	teller	0.12
led:again	martyr	0.05
led:again & anh	martyr	0.05
led:aka	martyr	0.2
led:alive	martyr	-0.26
led:alive & la	teller	-0.11
led:alive & ten	martyr	-0.12	teller	-0.14
led:at	teller	-0.09
led:at & a	martyr	-0.09
led:at & anh	martyr	0.1
led:at & bac	martyr	-0.09	teller	0.06
led:at & cau	martyr	-0.07	teller	0.11
led:at & chi	teller	0.14
led:at & chu	martyr	-0.13
led:at & co	martyr	-0.16	teller	0.07
led:at & cu	martyr	-0.11
led:at & cua	teller	0.06
led:at & do	teller	-0.13
led:at & dong	martyr	0.09
led:at & em	teller	-0.14
led:at & la	martyr	-0.11	teller	-0.11
led:at & nguyen	teller	0.11
led:at & ong	martyr	0.08	teller	0.07
led:at & ten	martyr	0.1
led:at & thay	martyr	0.09	teller	0.06
led:at & tu	martyr	0.08
led:battle	martyr	0.09
led:battle & anh	martyr	0.18
led:battle & bac	martyr	-0.05	teller	0.13
led:battle & la	teller	-0.05
led:battle & ong	martyr	0.08
led:battle & ten	martyr	0.08
led:born	martyr	0.1
led:born & anh	martyr	0.06
led:born & bac	martyr	-0.06
led:born & tan	martyr	-0.06
led:bury	martyr	-0.2	teller	0.06
led:bury & dong	martyr	0.31
led:bury & la	martyr	-0.23	teller	0.16
led:bury & thang	martyr	0.16
led:bury & toi	martyr	-0.09
led:capture	teller	-0.08
led:capture & la	martyr	0.1
led:contact	martyr	-0.19	teller	0.16
led:contact & a	teller	-0.09
led:contact & anh	teller	-0.07
led:contact & ba	martyr	-0.05	teller	-0.14
led:contact & bac	teller	-0.06
led:contact & bui	teller	0.07
led:contact & chau	teller	0.07
led:contact & chi	teller	0.18
led:contact & chu	martyr	-0.05	teller	0.11
led:contact & con	teller	-0.22
led:contact & cu	martyr	0.09
led:contact & em	teller	0.25
led:contact & la	martyr	-0.16
led:contact & ong	martyr	-0.06	teller	0.07
led:contact & thuy	teller	0.1
led:contact & truong	teller	-0.12
led:contact & tu	martyr	-0.11	teller	0.08
led:died	martyr	0.09	teller	-0.09
led:died & anh	teller	-0.05
led:died & bac	martyr	0.06
led:died & ban	martyr	-0.05
led:died & chu	martyr	0.1
led:died & co	martyr	-0.05
led:died & cu	martyr	0.06	teller	0.11
led:died & cua	martyr	0.15
led:died & do	martyr	0.06
led:died & dong	martyr	0.08
led:died & em	teller	0.08
led:died & hoang	martyr	0.14	teller	0.07
led:died & kim	martyr	-0.11
led:died & la	martyr	-0.05	teller	0.13
led:died & liet	martyr	-0.2
led:died & ls	martyr	-0.05
led:died & ong	martyr	-0.16	teller	-0.13
led:died & pham	martyr	0.07
led:died & ten	martyr	-0.08	teller	-0.09
led:died & thang	martyr	0.11	teller	-0.05
led:died & thay	martyr	0.15
led:died & toi	martyr	-0.13	teller	0.13
led:enlist	martyr	0.22
led:enlist & ong	martyr	0.1
led:fell	martyr	0.1
led:fell & ba	martyr	0.15
led:fell & bui	martyr	0.06
led:fell & cau	martyr	-0.2
led:fell & chi	martyr	0.07
led:fell & co	martyr	0.48	teller	0.09
led:fell & con	martyr	-0.12	teller	0.14
led:fell & cu	martyr	-0.05
led:fell & cua	martyr	0.07
led:fell & do	martyr	0.05
led:fell & dong	martyr	-0.13
led:fell & ha	martyr	0.1
led:fell & la	martyr	0.11
led:fell & nguyen	martyr	-0.05
led:fell & ong	martyr	-0.23
led:fell & phan	martyr	-0.06
led:fell & son	martyr	0.09
led:fell & tam	martyr	0.05
led:fell & tan	martyr	-0.08
led:fell & ten	martyr	0.08	teller	-0.05
led:fell & thang	martyr	-0.09
led:fell & toi	martyr	-0.12	teller	0.13
led:fell & truong	martyr	-0.08
led:gio	martyr	0.08	teller	0.11
led:grave	martyr	0.14	teller	-0.11
led:grave & anh	martyr	0.05
led:grave & ba	martyr	0.14	teller	-0.06
led:grave & bac	martyr	0.17	teller	-0.05
led:grave & bo	martyr	0.08
led:grave & chu	martyr	0.08
led:grave & co	martyr	-0.14
led:grave & cu	teller	0.11
led:grave & dong	martyr	-0.23
led:grave & em	teller	0.05
led:grave & ho	martyr	-0.05
led:grave & hoang	martyr	0.12
led:grave & la	martyr	0.09
led:grave & liet	martyr	-0.16
led:grave & ls	martyr	-0.05
led:grave & ong	martyr	-0.09
led:grave & thang	teller	-0.05
led:grave & thay	martyr	0.14
led:grave & vuong	martyr	-0.08	teller	-0.08
led:home	teller	-0.08
led:home & anh	teller	0.23
led:home & ba	martyr	-0.05
led:home & ban	martyr	-0.08
led:home & cao	martyr	0.07
led:home & co	martyr	0.17
led:home & cua	martyr	-0.11
led:home & dai	martyr	0.12
led:home & dong	martyr	-0.05
led:home & em	martyr	-0.09
led:home & goi	martyr	0.13
led:home & h	martyr	-0.1
led:home & keu	martyr	0.17
led:home & la	martyr	0.11
led:home & nho	martyr	0.07
led:home & ong	martyr	0.06
led:home & quan	teller	0.13
led:home & quang	martyr	0.12
led:home & ten	teller	-0.23
led:hurt	martyr	-0.1	teller	0.14
led:hurt & cau	teller	0.13
led:hurt & la	martyr	-0.05
led:joined	martyr	0.07	teller	0.08
led:kin	martyr	-0.18	teller	0.15
led:kin & bac	teller	0.11
led:kin & cau	martyr	-0.09
led:kin & cu	martyr	0.06
led:kin & cua	martyr	-0.08
led:kin & la	martyr	0.33
led:kin & ong	martyr	0.08
led:kin & ten	martyr	-0.06	teller	0.05
led:laid	martyr	0.2	teller	0.05
led:laid & ong	martyr	0.05
led:last	martyr	0.19
led:letter	martyr	-0.08	teller	0.09
led:letter & ba	teller	0.07
led:letter & cua	martyr	-0.06	teller	0.11
led:letter & doan	martyr	-0.07
led:letter & engraved	martyr	-0.09
led:letter & la	martyr	0.18
led:letter & the	martyr	0.08
led:letter & was	martyr	-0.21
led:level	martyr	-0.1	teller	0.18
led:level & a	martyr	-0.05
led:level & anh	teller	0.11
led:level & ba	teller	0.17
led:level & bac	teller	0.08
led:level & chu	martyr	0.1
led:level & co	martyr	0.13
led:level & cu	martyr	0.11	teller	-0.05
led:level & em	martyr	0.11	teller	-0.06
led:level & la	martyr	-0.07	teller	0.1
led:level & nam	teller	-0.06
led:level & nguyen	teller	0.12
led:level & ong	teller	0.16
led:level & pho	teller	-0.06
led:level & ten	martyr	-0.07	teller	0.21
led:level & toi	teller	-0.07
led:link	martyr	-0.2	teller	0.13
led:link & anh	martyr	0.21
led:link & ba	martyr	-0.16	teller	0.09
led:link & chau	teller	0.08
led:link & chu	martyr	0.05
led:link & co	martyr	0.18
led:link & cu	martyr	-0.07
led:link & cua	martyr	0.07	teller	0.08
led:link & em	martyr	-0.08	teller	0.08
led:link & la	martyr	-0.15
led:link & ngo	martyr	-0.08
led:link & nho	martyr	-0.18
led:link & ong	martyr	-0.08	teller	-0.12
led:link & thang	martyr	-0.14
led:link & toi	martyr	-0.17	teller	0.07
led:link & vu	martyr	0.05
led:martyr	martyr	-0.05
led:mine	martyr	-0.19	teller	0.2
led:mine & bac	teller	0.11
led:mine & cu	martyr	0.06
led:mine & cua	martyr	-0.08
led:mine & la	martyr	0.31
led:mine & ong	martyr	0.08
led:mine & ten	martyr	-0.06	teller	0.05
led:moved	teller	0.16
led:moved & anh	martyr	0.09
led:moved & ba	teller	-0.08
led:moved & cua	martyr	0.05	teller	0.1
led:moved & la	martyr	-0.08	teller	-0.05
led:moved & liet	martyr	-0.19
led:moved & ong	teller	0.12
led:naming	martyr	-0.07
led:naming & anh	martyr	0.08
led:naming & do	martyr	0.09
led:naming & la	martyr	-0.07	teller	0.08
led:notice	teller	-0.06
led:notice & chu	martyr	-0.05
led:notice & cua	martyr	0.16
led:notice & la	teller	-0.07
led:notice & ong	martyr	-0.1	teller	-0.06
led:office	martyr	-0.11
led:office & ba	teller	-0.06
led:office & le	martyr	-0.05
led:office & nguyen	martyr	-0.12
led:office & ten	martyr	0.06
led:office & tran	martyr	-0.05	teller	0.14
led:pet	martyr	0.05	teller	0.05
led:post	martyr	-0.07	teller	-0.1
led:post & anh	martyr	-0.17
led:post & chu	martyr	0.2
led:post & la	martyr	-0.1	teller	-0.06
led:post & mai	teller	0.07
led:post & ong	martyr	0.05
led:post & ten	martyr	-0.08
led:post & thang	martyr	-0.14
led:post & tran	martyr	0.05
led:rank	martyr	-0.05
led:rests	martyr	-0.06
led:returned & la	teller	-0.1
led:self	martyr	-0.28	teller	-0.14
led:self & anh	martyr	-0.05	teller	-0.06
led:self & co	martyr	-0.15
led:self & dong	martyr	-0.06
led:self & nguyen	martyr	0.05
led:self & ong	martyr	-0.05
led:self & ten	martyr	-0.05	teller	0.1
led:self & thang	martyr	0.05
led:self & toi	teller	-0.16
led:self & y	martyr	-0.05
led:site	martyr	0.15	teller	-0.16
led:site & anh	martyr	0.09
led:site & ba	martyr	0.07	teller	-0.05
led:site & cau	martyr	-0.07
led:site & chu	martyr	-0.1
led:site & co	martyr	0.08
led:site & dai	martyr	-0.12
led:site & ho	teller	0.08
led:site & la	martyr	0.1
led:site & nam	teller	-0.05
led:site & nguyen	teller	0.11
led:site & ong	martyr	-0.16
led:site & ta	martyr	-0.06
led:site & ten	martyr	0.14
led:site & toi	martyr	0.06
led:stop	martyr	-0.28	teller	0.32
led:stop & anh	martyr	0.3	teller	-0.08
led:stop & ba	teller	-0.17
led:stop & bac	martyr	-0.11
led:stop & bach	martyr	0.11
led:stop & ban	martyr	-0.11	teller	-0.08
led:stop & be	martyr	0.06
led:stop & bo	martyr	-0.05	teller	-0.11
led:stop & cai	martyr	-0.17
led:stop & cam	martyr	-0.05
led:stop & can	martyr	-0.05
led:stop & cao	martyr	0.08
led:stop & chau	martyr	-0.14	teller	0.17
led:stop & chi	martyr	-0.07	teller	0.12
led:stop & chinh	martyr	-0.1
led:stop & chu	teller	0.09
led:stop & co	martyr	-0.07	teller	0.16
led:stop & con	teller	-0.11
led:stop & cu	martyr	-0.13	teller	-0.08
led:stop & cua	teller	0.06
led:stop & dai	martyr	0.07
led:stop & do	martyr	0.1
led:stop & doan	martyr	0.05
led:stop & dong	martyr	0.46
led:stop & em	martyr	-0.14	teller	0.29
led:stop & giap	martyr	-0.05	teller	-0.09
led:stop & goi	martyr	0.13
led:stop & h	martyr	-0.1
led:stop & ha	martyr	0.07	teller	0.07
led:stop & hoang	teller	0.07
led:stop & keu	martyr	0.17
led:stop & kim	martyr	-0.15
led:stop & la	martyr	-0.11
led:stop & lam	martyr	0.08
led:stop & le	martyr	0.09	teller	0.05
led:stop & lien	martyr	0.06
led:stop & liet	martyr	0.16
led:stop & ls	martyr	-0.12
led:stop & ly	martyr	0.11
led:stop & mang	martyr	-0.05
led:stop & mot	martyr	0.19
led:stop & nam	martyr	0.11
led:stop & ngo	martyr	-0.16
led:stop & ngoc	martyr	0.07
led:stop & nguyen	martyr	0.22
led:stop & nham	martyr	-0.06
led:stop & nong	martyr	-0.15
led:stop & ong	martyr	-0.06	teller	0.11
led:stop & pham	martyr	-0.05	teller	0.07
led:stop & phan	martyr	0.08
led:stop & quan	teller	0.13
led:stop & quang	martyr	0.12
led:stop & sau	teller	0.09
led:stop & tai	martyr	0.06
led:stop & tam	martyr	-0.07
led:stop & tan	martyr	-0.15
led:stop & tang	martyr	-0.16
led:stop & ten	martyr	-0.07	teller	-0.16
led:stop & thang	martyr	0.18	teller	-0.11
led:stop & thay	teller	-0.05
led:stop & thuong	martyr	0.06
led:stop & to	martyr	0.11
led:stop & toi	martyr	-0.16
led:stop & trieu	martyr	-0.12
led:stop & trinh	martyr	-0.07
led:stop & truong	martyr	-0.07	teller	-0.13
led:stop & tu	martyr	-0.08	teller	0.07
led:stop & ung	teller	0.05
led:stop & ut	martyr	-0.09
led:stop & vu	martyr	0.07
led:stop & y	martyr	-0.07
led:tells	martyr	-0.25	teller	-0.22
led:tells & anh	martyr	0.2	teller	-0.19
led:tells & ba	martyr	-0.07	teller	0.06
led:tells & bac	teller	0.06
led:tells & ban	teller	-0.05
led:tells & bo	teller	0.09
led:tells & bui	martyr	0.09
led:tells & cau	martyr	-0.12
led:tells & chau	martyr	-0.06	teller	-0.18
led:tells & chong	martyr	0.07
led:tells & chu	martyr	-0.06
led:tells & co	martyr	-0.11
led:tells & con	teller	-0.09
led:tells & cu	martyr	0.13
led:tells & cua	martyr	-0.17	teller	0.22
led:tells & d	teller	0.07
led:tells & dong	martyr	0.07
led:tells & em	martyr	-0.17	teller	-0.11
led:tells & goi	martyr	0.13
led:tells & hoang	teller	0.07
led:tells & la	martyr	-0.17	teller	0.11
led:tells & lo	teller	0.06
led:tells & mot	martyr	0.15
led:tells & nguyen	martyr	0.14	teller	-0.07
led:tells & ong	martyr	-0.17	teller	-0.09
led:tells & ten	martyr	0.36	teller	-0.17
led:tells & thang	martyr	0.13	teller	0.1
led:tells & thay	martyr	-0.08
led:tells & thuong	martyr	-0.06	teller	0.07
led:tells & toi	martyr	-0.17	teller	0.07
led:tells & tran	teller	0.11
led:tells & vu	martyr	-0.08	teller	0.06
led:tells & vuong	martyr	-0.16
led:thing	martyr	-0.13	teller	0.19
led:thing & a	martyr	-0.09
led:thing & anh	martyr	0.08	teller	-0.07
led:thing & ba	martyr	-0.09	teller	0.09
led:thing & bac	martyr	-0.12	teller	0.13
led:thing & cau	martyr	-0.13	teller	0.09
led:thing & chi	teller	0.14
led:thing & co	martyr	-0.14
led:thing & cu	teller	-0.05
led:thing & cua	martyr	-0.14
led:thing & dai	martyr	-0.11
led:thing & dc	martyr	-0.07
led:thing & do	teller	-0.13
led:thing & dong	martyr	0.18
led:thing & em	martyr	0.07	teller	-0.12
led:thing & ho	teller	0.08
led:thing & la	martyr	0.15	teller	-0.18
led:thing & lay	martyr	-0.08
led:thing & le	teller	0.05
led:thing & luong	martyr	-0.08	teller	0.18
led:thing & mai	martyr	0.07
led:thing & mang	martyr	-0.42
led:thing & mot	martyr	-0.07
led:thing & nam	martyr	-0.07
led:thing & nguyen	martyr	-0.05	teller	0.1
led:thing & no	martyr	-0.05
led:thing & ong	martyr	0.13	teller	0.06
led:thing & tam	martyr	-0.06
led:thing & ten	teller	0.27
led:thing & thay	martyr	0.13	teller	0.06
led:thing & thuong	martyr	-0.06
led:thing & tu	martyr	0.07
led:thing & vo	martyr	0.06
led:title	martyr	-0.16
led:title & a	martyr	-0.11
led:title & anh	martyr	0.2
led:title & ba	teller	0.07
led:title & bac	martyr	-0.06
led:title & cau	martyr	-0.09
led:title & chau	martyr	-0.08	teller	0.09
led:title & chi	martyr	-0.08	teller	0.16
led:title & chu	martyr	-0.16
led:title & co	martyr	-0.24
led:title & con	teller	-0.12
led:title & cu	martyr	-0.07
led:title & cua	martyr	-0.1
led:title & em	martyr	0.1	teller	0.09
led:title & ho	teller	0.1
led:title & la	martyr	0.17	teller	-0.08
led:title & liet	martyr	-0.07
led:title & ls	martyr	-0.11
led:title & mot	martyr	0.13
led:title & nguyen	martyr	0.2
led:title & ong	martyr	-0.12
led:title & ten	martyr	0.08	teller	-0.12
led:title & thang	martyr	-0.17
led:title & thay	teller	-0.05
listed behind martyr	martyr	1.14	teller	-0.33
listed behind other	martyr	-0.31
listed behind teller	martyr	-0.3	teller	-0.15
mine again	teller	-0.29
mine again silent	martyr	0.15	teller	-0.25
mine again tells	martyr	-0.19
mine first	teller	0.21
mine first of all	martyr	0.16	teller	-0.11
mine first of all silent	martyr	0.09	teller	0.13
mine first of all tells	martyr	0.07	teller	-0.24
mine first silent	martyr	-0.06	teller	0.24
mine first tells	martyr	0.08
mine silent	martyr	0.19	teller	0.11
mine tells	teller	-0.31
named 1	martyr	-0.06	teller	-0.78
named 2	martyr	-0.07
named again	martyr	0.42	teller	-0.29
named few	martyr	-0.43
named many	martyr	-0.45
no lead	martyr	-0.07	teller	-0.13
only full name	teller	-0.72
opens	martyr	0.11	teller	0.08
place 0	martyr	-0.35	teller	0.05
place 1	martyr	-0.28	teller	-0.13
place 2	martyr	-0.2	teller	-0.36
place 3	martyr	-0.18	teller	-0.39
previous martyr	martyr	-0.44
previous martyr in the sentence	martyr	-0.3	teller	-0.42
previous other	martyr	-0.31
previous other in the sentence	martyr	0.12	teller	0.08
previous teller	martyr	0.09	teller	-0.85
previous teller in the sentence	martyr	-0.05	teller	-0.54
quotes closed	martyr	-0.16
read martyr from 0.02	martyr	0.88	teller	0.22
read martyr from 0.05	martyr	0.71
read martyr from 0.1	martyr	0.57
read martyr from 0.2	martyr	0.72	teller	-0.12
read martyr from 0.35	martyr	0.64
read martyr from 0.5	martyr	0.48	teller	0.13
read martyr from 0.65	martyr	0.5	teller	-0.12
read martyr from 0.8	martyr	0.61	teller	-0.2
read martyr from 0.9	martyr	0.47	teller	-0.21
read martyr from 0.95	martyr	0.64	teller	-0.54
read martyr from 0.98	martyr	0.44	teller	-0.59
read none from 0.02	teller	-0.17
read none from 0.05	martyr	-0.07	teller	-0.07
read none from 0.1	teller	-0.16
read none from 0.2	martyr	0.13	teller	0.14
read none from 0.35	martyr	0.19
read none from 0.5	martyr	0.15	teller	0.08
read none from 0.65	martyr	0.05	teller	-0.23
read none from 0.8	martyr	0.17	teller	0.27
read none from 0.9	martyr	0.36	teller	0.25
read none from 0.95	martyr	0.14
read none from 0.98	martyr	-0.06	teller	0.16
read teller from 0.02	teller	0.84
read teller from 0.05	teller	0.56
read teller from 0.1	martyr	0.09	teller	0.69
read teller from 0.2	teller	0.6
read teller from 0.35	teller	0.25
read teller from 0.5	martyr	-0.06	teller	0.49
read teller from 0.65	teller	0.66
read teller from 0.8	martyr	-0.21	teller	0.54
read teller from 0.9	martyr	-0.29	teller	0.57
read teller from 0.95	martyr	-0.17	teller	0.15
read teller from 0.98	martyr	-0.37	teller	0.52
row	martyr	0.43
row of the dead	martyr	0.47	teller	-0.2
row without a head	teller	0.23
said close:again	martyr	-0.17	teller	-0.15
said close:alive	martyr	-0.8	teller	-0.13
said close:battle	martyr	0.16	teller	0.09
said close:born	martyr	0.53	teller	-0.07
said close:bury	martyr	-0.18	teller	-0.13
said close:capture	martyr	-0.11
said close:contact	martyr	0.07	teller	0.36
said close:day	martyr	0.27	teller	-0.3
said close:died	martyr	0.4	teller	-0.31
said close:enlist	martyr	0.51
said close:fell	martyr	0.94	teller	-0.38
said close:gio	martyr	-0.29	teller	0.1
said close:grave	martyr	0.2	teller	0.39
said close:home	martyr	0.96	teller	0.13
said close:hurt	martyr	-0.55	teller	-0.19
said close:joined	teller	0.12
said close:laid	martyr	-0.15	teller	0.09
said close:last	martyr	-0.18	teller	0.08
said close:late	martyr	-1.15	teller	0.08
said close:letter	martyr	0.14	teller	0.11
said close:martyr	martyr	0.2	teller	-0.18
said close:moved	martyr	0.19	teller	0.18
said close:notice	martyr	-0.12	teller	0.19
said close:office	martyr	-0.1	teller	-0.33
said close:post	martyr	0.51
said close:rank	martyr	0.44	teller	-0.11
said close:rests	martyr	0.24
said close:returned	martyr	0.06	teller	-0.16
said close:tells	martyr	-0.41	teller	0.56
said close:unit	martyr	0.51	teller	0.18
said close:weak	martyr	0.62	teller	-0.21
said here:again	martyr	0.33	teller	0.05
said here:alive	martyr	-0.09	teller	0.13
said here:battle	teller	0.1
said here:born	martyr	-0.26	teller	0.3
said here:bury	martyr	0.17	teller	0.32
said here:capture	martyr	0.23
said here:contact	martyr	-0.17	teller	0.47
said here:day	martyr	0.35	teller	-0.12
said here:died	martyr	0.12
said here:enlist	martyr	-0.14
said here:fell	martyr	0.27	teller	-0.34
said here:gio	martyr	-0.1	teller	0.08
said here:grave	martyr	0.36	teller	0.17
said here:home	martyr	-0.12	teller	0.29
said here:hurt	martyr	-0.19	teller	-0.07
said here:joined	martyr	0.05
said here:laid	martyr	0.15	teller	0.08
said here:last	martyr	0.26	teller	0.09
said here:late	martyr	-0.52	teller	-0.05
said here:letter	martyr	0.23
said here:notice	teller	-0.32
said here:office	martyr	-0.05	teller	0.13
said here:post	martyr	0.22	teller	-0.05
said here:rank	martyr	-0.35
said here:rests	martyr	0.1
said here:returned	martyr	-0.05
said here:tells	martyr	0.09
said here:unit	martyr	0.27	teller	-0.09
said here:weak	martyr	-0.26	teller	0.08
said later:again	martyr	-0.2	teller	-0.1
said later:alive	martyr	0.19
said later:battle	martyr	-0.16
said later:born	martyr	-0.28	teller	-0.08
said later:bury	martyr	0.07	teller	0.14
said later:capture	martyr	-0.17	teller	-0.09
said later:contact	martyr	-0.1	teller	-0.26
said later:died	martyr	0.21	teller	0.11
said later:enlist	martyr	-0.08
said later:fell	martyr	-0.23	teller	-0.15
said later:gio	martyr	0.3	teller	-0.2
said later:grave	teller	-0.09
said later:home	martyr	-0.24	teller	-0.38
said later:hurt	martyr	0.06	teller	-0.07
said later:laid	teller	-0.05
said later:last	martyr	-0.18
said later:late	martyr	0.07
said later:letter	martyr	-0.17	teller	-0.13
said later:martyr	martyr	0.1	teller	0.11
said later:moved	martyr	-0.31	teller	-0.16
said later:notice	martyr	-0.38
said later:office	martyr	0.2	teller	-0.13
said later:post	martyr	-0.51
said later:rank	martyr	-0.09
said later:tells	martyr	0.35	teller	-0.3
said later:unit	martyr	-0.16	teller	0.21
said later:weak	martyr	-0.21	teller	0.1
said next:again	martyr	0.15
said next:alive	martyr	0.29	teller	0.07
said next:battle	martyr	-0.3
said next:born	martyr	-0.23	teller	0.11
said next:bury	martyr	0.45	teller	-0.66
said next:capture	martyr	-0.24	teller	0.09
said next:contact	martyr	-0.14	teller	-0.23
said next:day	martyr	0.13	teller	0.1
said next:died	martyr	-0.15	teller	-0.08
said next:enlist	teller	-0.23
said next:fell	martyr	-0.45	teller	0.23
said next:gio	martyr	0.17	teller	-0.07
said next:grave	martyr	-0.25	teller	-0.23
said next:home	martyr	-0.25	teller	0.22
said next:hurt	martyr	0.27	teller	-0.1
said next:joined	martyr	-0.08	teller	-0.17
said next:laid	martyr	-0.05	teller	-0.14
said next:last	martyr	0.15	teller	-0.12
said next:late	martyr	0.11
said next:martyr	martyr	-0.28	teller	-0.2
said next:moved	martyr	0.05	teller	-0.14
said next:notice	martyr	0.27	teller	-0.06
said next:office	martyr	0.39	teller	0.26
said next:post	martyr	-0.24	teller	-0.25
said next:rank	teller	-0.07
said next:rests	teller	-0.06
said next:returned	teller	-0.07
said next:tells	martyr	0.17
said next:unit	martyr	-0.31	teller	-0.08
said next:weak	martyr	-0.24	teller	0.12
said of them:again	martyr	-0.18	teller	-0.08
said of them:alive	martyr	0.32	teller	-0.21
said of them:battle	martyr	0.09	teller	-0.05
said of them:born	martyr	-0.54	teller	0.13
said of them:bury	martyr	0.43
said of them:capture	martyr	-0.27	teller	-0.05
said of them:contact	martyr	-0.1	teller	-0.16
said of them:day	martyr	-0.35	teller	0.11
said of them:died	martyr	-0.06	teller	0.11
said of them:enlist	martyr	-0.07	teller	-0.11
said of them:fell	martyr	-0.23	teller	0.08
said of them:gio	martyr	0.18	teller	-0.1
said of them:grave	martyr	-0.05	teller	-0.25
said of them:home	martyr	-0.19	teller	-0.19
said of them:hurt	martyr	-0.22
said of them:joined	martyr	-0.15	teller	-0.07
said of them:letter	martyr	-0.16
said of them:martyr	martyr	-0.27	teller	-0.16
said of them:moved	martyr	-0.22	teller	0.16
said of them:notice	martyr	-0.31	teller	-0.1
said of them:office	martyr	-0.1	teller	0.05
said of them:post	martyr	-0.09
said of them:rank	teller	-0.05
said of them:returned	martyr	0.25	teller	-0.12
said of them:tells	martyr	0.3	teller	-0.21
said of them:unit	martyr	-0.44	teller	-0.39
said of them:weak	martyr	-0.08	teller	0.31
said:again	martyr	-0.09	teller	-0.23
said:alive	martyr	-0.53
said:battle	martyr	0.15	teller	0.14
said:born	martyr	0.09	teller	0.1
said:bury	martyr	0.19	teller	-0.3
said:capture	martyr	-0.21	teller	-0.06
said:contact	martyr	-0.38	teller	0.2
said:day	martyr	0.17
said:died	martyr	0.1	teller	0.23
said:enlist	martyr	0.05	teller	-0.19
said:fell	martyr	0.47	teller	-0.71
said:gio	martyr	0.08	teller	-0.09
said:grave	martyr	-0.09
said:home	martyr	0.4	teller	-0.26
said:hurt	martyr	-0.34	teller	-0.43
said:joined	martyr	-0.14	teller	-0.06
said:laid	martyr	-0.08
said:late	martyr	-1.49
said:letter	martyr	0.22
said:martyr	martyr	-0.05	teller	-0.23
said:moved	martyr	-0.09	teller	-0.08
said:notice	martyr	0.05	teller	-0.09
said:office	martyr	-0.18	teller	-0.06
said:post	martyr	0.24	teller	-0.3
said:rank	teller	-0.19
said:rests	martyr	0.32	teller	-0.1
said:returned	martyr	-0.19	teller	-0.28
said:tells	martyr	-0.26
said:unit	martyr	0.23	teller	0.18
said:weak	martyr	0.27	teller	-0.39
text:abroad	martyr	0.16	teller	-0.43
text:battle	martyr	0.11	teller	-0.08
text:benefit	martyr	0.21	teller	-0.12
text:by_comrade	martyr	-0.11	teller	0.1
text:by_finder	martyr	-0.18	teller	0.19
text:by_foreign	martyr	-0.22	teller	0.18
text:by_keeper	martyr	0.25	teller	0.13
text:by_official	martyr	0.1	teller	-0.08
text:by_resident	martyr	-0.1
text:by_volunteer	martyr	-0.29
text:dna	martyr	-0.23	teller	-0.17
text:enemy	teller	-0.2
text:foreign	martyr	-0.14
text:found	martyr	-0.4	teller	0.11
text:give_back	martyr	0.05	teller	-0.19
text:grave	teller	-0.07
text:hearsay	teller	-0.1
text:informs	martyr	-0.15	teller	0.1
text:list	martyr	0.28
text:mass	teller	-0.05
text:of_foreign	martyr	-0.23	teller	0.31
text:recognition	teller	-0.07
text:relics	martyr	-0.2
text:research	martyr	0.15
text:rumoured	teller	0.12
text:scam	martyr	0.09	teller	-0.19
text:seek	martyr	-0.29
text:sought	martyr	-0.09
text:stone	martyr	0.11
titled False	martyr	-0.28	teller	-0.48
titled True	martyr	-0.74	teller	-0.36
to:again	martyr	0.06
to:alive	martyr	-0.4	teller	-0.1
to:at	martyr	0.21	teller	-0.05
to:battle	martyr	0.05
to:born	martyr	-0.18	teller	-0.29
to:bury	martyr	0.07	teller	-0.26
to:capture	martyr	0.16	teller	-0.07
to:contact	martyr	-0.1	teller	0.27
to:died	martyr	0.51	teller	-0.16
to:enlist	martyr	-0.06
to:fell	martyr	0.12	teller	0.05
to:gio	martyr	0.11
to:grave	martyr	0.68	teller	-0.33
to:home	martyr	0.45	teller	-0.31
to:hurt	teller	0.31
to:joined	teller	0.07
to:kin	martyr	0.34	teller	-0.15
to:laid	martyr	0.24	teller	0.06
to:last	martyr	0.24
to:letter	martyr	0.12	teller	-0.05
to:level	martyr	0.26	teller	-0.06
to:link	teller	0.13
to:martyr	martyr	-0.06
to:moved	martyr	-0.09	teller	0.05
to:naming	martyr	-0.05
to:notice	martyr	-0.32	teller	0.13
to:office	martyr	0.23	teller	-0.06
to:post	martyr	0.18
to:rank	martyr	-0.26	teller	-0.08
to:rests	martyr	-0.06
to:returned	martyr	-0.12	teller	-0.12
to:self	martyr	0.05	teller	0.07
to:site	martyr	-0.27	teller	0.08
to:tells	martyr	0.31
to:thing	martyr	-0.11	teller	-0.05
to:title	martyr	0.08	teller	-0.09
typed before 01	martyr	0.05
typed before 02	martyr	0.05
typed before 03	martyr	0.06
typed before 04	martyr	0.22
typed before 05	martyr	0.06
typed before 1	martyr	-0.24	teller	-0.18
typed before 12	martyr	-0.09
typed before 13	martyr	0.05
typed before 14	teller	0.13
typed before 15	martyr	0.1
typed before 16	martyr	-0.12
typed before 18	martyr	0.11
typed before 19	martyr	-0.07
typed before 1949	martyr	-0.25
typed before 1951	martyr	0.1
typed before 1952	martyr	0.08
typed before 1954	martyr	0.09
typed before 1960	martyr	-0.08
typed before 1963	martyr	0.06
typed before 1966	martyr	0.1
typed before 1968	martyr	-0.09
typed before 1969	martyr	0.05
typed before 1970	martyr	-0.05	teller	-0.11
typed before 1971	martyr	-0.1
typed before 1972	martyr	0.19	teller	0.15
typed before 1974	martyr	0.09
typed before 1975	martyr	-0.07
typed before 1976	martyr	-0.14	teller	0.14
typed before 1978	martyr	-0.06
typed before 1983	martyr	-0.07
typed before 2	teller	0.11
typed before 20	martyr	0.06
typed before 2008	martyr	-0.15
typed before 25	martyr	-0.05
typed before 27	martyr	-0.13	teller	0.12
typed before 41	martyr	0.07
typed before 47	martyr	-0.05
typed before 5	teller	0.18
typed before 559	teller	0.11
typed before 6	martyr	0.2
typed before 66	martyr	0.14
typed before 68	martyr	0.1
typed before 69	martyr	0.16
typed before 72	martyr	0.06
typed before 75	teller	-0.05
typed before 8	martyr	0.11
typed before ^	martyr	0.11	teller	0.08
typed before a	martyr	0.2	teller	-0.09
typed before adn	martyr	-0.06
typed before ai	martyr	0.13	teller	-0.26
typed before am	martyr	-0.05
typed before ama	martyr	0.08	teller	-0.14
typed before and	martyr	0.32
typed before ap	teller	0.12
typed before as	martyr	0.06
typed before at	martyr	-0.24
typed before aunt	martyr	0.06
typed before ay	martyr	0.14
typed before b	martyr	-0.26
typed before ba	martyr	0.28
typed before bac	martyr	0.09
typed before bai	teller	0.07
typed before ban	martyr	0.2	teller	0.07
typed before bang	teller	0.08
typed before bay	martyr	0.1
typed before ben	martyr	-0.05
typed before bi	martyr	0.08
typed before bia	martyr	-0.06	teller	0.09
typed before biet	martyr	0.15	teller	-0.07
typed before binh	martyr	-0.1
typed before biên	martyr	-0.08
typed before biết	martyr	-0.11	teller	-0.19
typed before bo	teller	0.19
typed before brother	martyr	-0.11
typed before bs	teller	0.09
typed before bung	martyr	0.07
typed before by	martyr	-0.06	teller	0.06
typed before bà	martyr	-0.05
typed before bài	martyr	-0.09
typed before bàn	martyr	0.09
typed before bá	martyr	0.13	teller	-0.07
typed before bác	martyr	0.05
typed before báo	martyr	-0.25	teller	0.15
typed before bè	martyr	0.05
typed before bên	martyr	-0.07
typed before bình	martyr	-0.08
typed before bính	martyr	0.1
typed before bưng	martyr	-0.07
typed before bường	martyr	0.05
typed before bảo	martyr	0.28
typed before bảy	martyr	-0.1
typed before bắc	martyr	0.07	teller	-0.12
typed before bắn	martyr	-0.08
typed before bằng	martyr	0.11	teller	-0.09
typed before bệnh	teller	0.13
typed before bị	martyr	-0.1
typed before bố	martyr	-0.27
typed before bốn	martyr	-0.17	teller	0.05
typed before bộ	martyr	0.1	teller	-0.07
typed before bờ	martyr	-0.12
typed before bụng	martyr	0.15
typed before c2	martyr	0.1
typed before cac	martyr	0.07
typed before cam	martyr	-0.05	teller	0.12
typed before can	martyr	-0.08
typed before canh	martyr	0.09
typed before capt	martyr	0.12
typed before card	martyr	0.05
typed before cat	martyr	0.05
typed before cemetery	martyr	0.06
typed before certificate	martyr	0.05
typed before cha	teller	0.07
typed before chac	martyr	0.09
typed before chan	martyr	-0.05
typed before chao	teller	-0.09
typed before chat	martyr	0.05
typed before chau	martyr	-0.08	teller	0.15
typed before chay	martyr	-0.05
typed before chep	teller	0.14
typed before chet	martyr	-0.14
typed before chi	martyr	0.06	teller	0.08
typed before chief	martyr	0.08	teller	-0.05
typed before chin	martyr	-0.06	teller	-0.07
typed before chinh	martyr	-0.16	teller	0.08
typed before cho	martyr	-0.05	teller	-0.2
typed before chon	martyr	-0.2	teller	0.14
typed before chong	martyr	-0.09	teller	-0.06
typed before chu	martyr	-0.2	teller	-0.05
typed before chuc	martyr	-0.05
typed before chung	martyr	-0.17	teller	-0.06
typed before chuong	teller	-0.06
typed before chuyen	martyr	0.14	teller	0.17
typed before chuyên	martyr	-0.08
typed before chuyện	martyr	0.1
typed before cháu	martyr	-0.05
typed before chân	martyr	0.11
typed before chè	martyr	-0.1
typed before chép	teller	-0.06
typed before chì	martyr	0.06
typed before chí	martyr	0.06
typed before chín	martyr	0.14
typed before chính	martyr	0.24
typed before chôn	martyr	0.1
typed before chắc	martyr	-0.1
typed before chắt	martyr	-0.07
typed before chết	martyr	0.05
typed before chỉ	martyr	-0.05
typed before chị	martyr	0.07
typed before chỗ	martyr	0.07	teller	-0.05
typed before chữ	martyr	0.09	teller	-0.18
typed before co	martyr	0.12
typed before coi	martyr	-0.06	teller	0.09
typed before col	martyr	-0.13
typed before com	martyr	-0.08	teller	0.15
typed before con	martyr	-0.16
typed before cot	martyr	-0.05
typed before cu	martyr	0.1
typed before cua	martyr	-0.12
typed before cung	martyr	-0.11	teller	-0.07
typed before cuong	martyr	0.11
typed before cuối	martyr	0.22	teller	-0.05
typed before các	martyr	0.08	teller	0.07
typed before cáng	martyr	0.06
typed before còn	martyr	0.32	teller	0.1
typed before có	martyr	0.1
typed before công	martyr	0.13	teller	0.09
typed before cùng	martyr	0.31	teller	-0.11
typed before cúng	teller	0.06
typed before cũ	martyr	-0.2
typed before cũng	martyr	-0.09	teller	0.12
typed before cơ	martyr	-0.11
typed before cưới	martyr	-0.08
typed before cạnh	martyr	0.09
typed before cả	martyr	-0.06
typed before cảnh	martyr	-0.09
typed before cầu	martyr	0.19
typed before cẩm	martyr	-0.06
typed before cậu	martyr	-0.06
typed before cố	martyr	0.06	teller	0.08
typed before cốt	martyr	0.07
typed before cụ	martyr	0.06	teller	-0.05
typed before của	martyr	0.14
typed before cử	teller	-0.05
typed before d	martyr	-0.1
typed before da	teller	0.11
typed before dai	martyr	0.14
typed before dam	martyr	-0.17	teller	0.13
typed before dan	teller	-0.05
typed before dang	martyr	-0.12	teller	0.06
typed before danh	martyr	-0.08
typed before dao	martyr	0.06
typed before dat	teller	-0.05
typed before dau	teller	0.1
typed before day	martyr	0.07	teller	0.1
typed before de	martyr	-0.13
typed before dem	martyr	0.1
typed before den	martyr	0.09
typed before deo	martyr	-0.05
typed before di	martyr	0.13	teller	-0.06
typed before dia	martyr	-0.07	teller	-0.05
typed before dich	martyr	-0.13
typed before diem	martyr	-0.11
typed before diep	martyr	0.08
typed before dinh	martyr	0.25	teller	-0.11
typed before diện	martyr	-0.12	teller	0.14
typed before do	martyr	-0.48	teller	0.31
typed before doc	teller	0.1
typed before don	martyr	0.14
typed before dr	teller	0.08
typed before du	martyr	-0.05
typed before dua	martyr	0.06
typed before duc	martyr	-0.05	teller	-0.21
typed before dung	teller	0.1
typed before duoc	martyr	-0.08
typed before duong	martyr	-0.1
typed before dì	martyr	-0.08	teller	0.11
typed before dạ	teller	-0.05
typed before dấu	martyr	-0.07
typed before dầu	martyr	-0.09
typed before dẫn	teller	0.08
typed before dậu	martyr	0.13
typed before dặn	martyr	0.09
typed before dịch	martyr	0.05	teller	-0.05
typed before dự	martyr	0.05
typed before e	martyr	-0.05	teller	0.18
typed before em	martyr	-0.14	teller	0.08
typed before et	martyr	0.05
typed before famille	martyr	-0.08	teller	0.08
typed before family	martyr	-0.12
typed before for	martyr	0.07
typed before from	martyr	0.06	teller	0.1
typed before frère	martyr	0.05
typed before gach	martyr	-0.08
typed before gai	martyr	0.14	teller	-0.11
typed before gao	martyr	0.05
typed before gap	martyr	0.06
typed before ghi	martyr	0.12	teller	-0.2
typed before gia	martyr	-0.07	teller	0.06
typed before giay	martyr	0.06
typed before gio	martyr	0.08
typed before girl	martyr	-0.07
typed before giup	martyr	-0.06	teller	0.21
typed before giuse	martyr	-0.06	teller	-0.06
typed before già	martyr	-0.18	teller	0.36
typed before giáo	martyr	0.06
typed before giúp	martyr	-0.05
typed before giấy	teller	-0.16
typed before giờ	martyr	-0.09	teller	0.1
typed before giữ	martyr	-0.05
typed before giữa	martyr	0.19
typed before goi	martyr	-0.06
typed before grandpa	martyr	-0.05
typed before gui	martyr	-0.15	teller	-0.1
typed before gòn	martyr	-0.22
typed before gặp	martyr	-0.17
typed before gọi	martyr	0.19	teller	0.07
typed before gởi	martyr	0.11
typed before gửi	martyr	-0.24	teller	-0.19
typed before h	martyr	-0.05
typed before hai	martyr	0.18	teller	-0.19
typed before hang	martyr	0.07
typed before hay	martyr	-0.06
typed before he	teller	0.08
typed before het	teller	0.13
typed before hieu	martyr	-0.06
typed before ho	teller	-0.07
typed before hoa	martyr	-0.05	teller	-0.13
typed before hoac	teller	-0.09
typed before hoan	martyr	0.07
typed before hoang	martyr	-0.08
typed before hoc	martyr	-0.08	teller	-0.1
typed before hom	martyr	0.07
typed before hop	martyr	0.14
typed before hoạch	martyr	-0.05
typed before hoặc	martyr	-0.09	teller	-0.09
typed before hs	martyr	-0.06
typed before htx	teller	0.06
typed before hue	martyr	0.06
typed before hung	martyr	-0.11
typed before huong	martyr	0.17
typed before huyen	teller	0.06
typed before huyện	martyr	-0.05	teller	-0.11
typed before huề	martyr	0.15
typed before hà	martyr	0.07
typed before hài	martyr	0.06
typed before hào	martyr	0.09
typed before hòa	martyr	0.05	teller	0.36
typed before hùng	martyr	-0.13	teller	-0.06
typed before hưu	teller	0.11
typed before hương	martyr	-0.1
typed before hưởng	martyr	0.06
typed before hạ	martyr	0.16
typed before hạnh	martyr	-0.11	teller	-0.05
typed before hầm	martyr	0.09
typed before hết	martyr	-0.27
typed before hệ	teller	-0.05
typed before họ	martyr	-0.1
typed before học	martyr	-0.1
typed before hồ	martyr	-0.21	teller	0.05
typed before hồi	martyr	-0.06	teller	0.1
typed before hồng	martyr	-0.06
typed before hộ	teller	-0.06
typed before hội	martyr	0.1
typed before hữu	martyr	0.07
typed before id	martyr	0.05
typed before il	martyr	0.09
typed before in	martyr	-0.05
typed before it	martyr	-0.1
typed before joseph	martyr	-0.2	teller	0.12
typed before k	martyr	-0.14
typed before ke	martyr	-0.06	teller	0.15
typed before keo	martyr	-0.21
typed before kha	martyr	-0.05
typed before khac	martyr	0.23	teller	-0.15
typed before khai	martyr	-0.1	teller	0.22
typed before khau	martyr	0.07
typed before khi	martyr	-0.06
typed before khieng	martyr	-0.07
typed before khmer	martyr	0.07
typed before kho	martyr	0.05
typed before khoa	martyr	-0.05
typed before khoi	martyr	0.15
typed before khong	martyr	0.23	teller	0.11
typed before khu	martyr	-0.07
typed before khác	martyr	-0.28
typed before khách	martyr	-0.11
typed before khê	martyr	0.06
typed before khôi	martyr	-0.12
typed before không	teller	-0.11
typed before khắc	martyr	0.09
typed before kia	martyr	0.28	teller	-0.06
typed before kiem	martyr	-0.11
typed before kien	martyr	-0.05
typed before kieu	martyr	0.06
typed before kim	martyr	0.13	teller	-0.05
typed before kinh	martyr	-0.07	teller	-0.06
typed before kiến	martyr	-0.05
typed before ko	martyr	0.05
typed before ky	martyr	-0.06	teller	0.13
typed before kê	martyr	-0.1
typed before ký	teller	-0.07
typed before kể	martyr	0.08	teller	-0.1
typed before kỳ	martyr	-0.05
typed before l	martyr	-0.1
typed before la	teller	-0.15
typed before lac	martyr	-0.1
typed before lai	martyr	-0.12	teller	-0.09
typed before lam	martyr	-0.05
typed before lan	martyr	0.05
typed before lao	teller	0.08
typed before lay	martyr	-0.05
typed before le	martyr	-0.11	teller	-0.06
typed before letter	martyr	-0.29
typed before lieu	martyr	-0.08
typed before linh	teller	-0.05
typed before liên	martyr	0.12
typed before lo	martyr	0.25
typed before loan	martyr	-0.09	teller	0.14
typed before loc	martyr	0.08
typed before loi	martyr	0.06
typed before lon	martyr	-0.06
typed before long	martyr	0.06	teller	-0.05
typed before ls	martyr	0.11	teller	-0.05
typed before lua	martyr	0.07
typed before ly	martyr	0.08
typed before là	martyr	0.16	teller	-0.06
typed before làng	martyr	0.1
typed before lào	martyr	0.06	teller	-0.09
typed before lão	teller	0.08
typed before lì	martyr	0.18
typed before lính	martyr	-0.05
typed before lô	martyr	-0.06
typed before lúc	martyr	-0.1
typed before lý	martyr	-0.09	teller	0.08
typed before lĩnh	martyr	-0.12
typed before lương	martyr	-0.05
typed before lượng	martyr	0.08
typed before lượt	martyr	0.15
typed before lại	teller	0.13
typed before lạng	martyr	-0.11
typed before lấy	teller	0.1
typed before lắm	teller	0.14
typed before lễ	martyr	-0.06
typed before lệ	martyr	0.1
typed before lịch	martyr	0.06
typed before lộc	martyr	-0.22
typed before lớn	martyr	0.06
typed before lời	martyr	-0.24	teller	0.18
typed before lụa	martyr	-0.12	teller	0.14
typed before lục	martyr	0.05
typed before lửa	teller	0.05
typed before lực	martyr	-0.06
typed before m	martyr	-0.23	teller	0.06
typed before ma	martyr	-0.06	teller	-0.17
typed before mai	martyr	0.08	teller	-0.11
typed before man	martyr	0.09
typed before mang	martyr	-0.07
typed before maria	martyr	-0.08	teller	-0.08
typed before mat	martyr	0.05
typed before may	martyr	-0.21
typed before me	martyr	-0.15
typed before minh	teller	-0.06
typed before mme	teller	-0.07
typed before mo	martyr	-0.14	teller	-0.12
typed before moi	martyr	-0.1
typed before mong	martyr	-0.08
typed before mother	martyr	-0.05	teller	-0.08
typed before mr	martyr	-0.11	teller	0.07
typed before mrs	martyr	-0.07	teller	0.05
typed before mum	teller	-0.05
typed before my	martyr	0.05	teller	0.05
typed before máy	martyr	-0.05
typed before mão	martyr	0.05
typed before mình	teller	0.22
typed before mùi	martyr	-0.08
typed before mơ	martyr	-0.09
typed before mạng	martyr	-0.12	teller	0.1
typed before mả	martyr	0.15
typed before mất	martyr	0.38	teller	-0.16
typed before mẫn	martyr	0.08
typed before mẫu	teller	0.07
typed before mắt	martyr	-0.09
typed before mẹ	martyr	-0.25	teller	0.09
typed before mộ	martyr	0.07
typed before mỹ	martyr	-0.05
typed before n	teller	-0.05
typed before na	teller	-0.11
typed before nam	teller	0.1
typed before name	martyr	0.09
typed before nang	martyr	0.05
typed before nay	martyr	-0.28	teller	0.3
typed before nen	martyr	-0.15
typed before neu	martyr	0.21
typed before nga	martyr	-0.07
typed before ngan	teller	0.05
typed before ngay	martyr	0.22
typed before nghe	martyr	-0.22	teller	0.05
typed before nghi	martyr	-0.1
typed before nghiệp	martyr	0.1
typed before nghỉ	teller	0.1
typed before nghị	martyr	-0.25	teller	0.09
typed before ngo	martyr	0.09
typed before ngoai	martyr	-0.05	teller	-0.14
typed before ngoc	martyr	-0.1	teller	0.11
typed before ngoài	martyr	0.14
typed before ngoại	martyr	0.05
typed before ngoạn	martyr	0.1
typed before nguoi	martyr	0.1	teller	-0.14
typed before nguyên	martyr	-0.24
typed before nguyện	martyr	-0.1	teller	0.07
typed before ngày	martyr	-0.09
typed before ngã	martyr	0.08
typed before người	martyr	-0.09	teller	-0.05
typed before ngạn	martyr	0.13
typed before nha	martyr	0.28	teller	-0.28
typed before nham	teller	-0.11
typed before nhan	martyr	0.1	teller	-0.11
typed before nho	martyr	-0.07	teller	0.1
typed before nhom	martyr	0.05
typed before nhu	martyr	-0.06
typed before nhung	martyr	-0.06
typed before nhà	martyr	-0.26	teller	0.16
typed before nhá	martyr	-0.05	teller	0.1
typed before nhân	teller	0.15
typed before nhé	martyr	-0.15	teller	0.28
typed before nhì	martyr	0.06
typed before nhóm	teller	0.1
typed before như	martyr	-0.06
typed before nhưng	martyr	-0.1	teller	-0.05
typed before nhạn	martyr	-0.11
typed before nhất	martyr	0.17
typed before nhầm	martyr	-0.09
typed before nhận	martyr	0.3	teller	-0.28
typed before nhắn	martyr	-0.06
typed before nhớ	martyr	0.07
typed before nhờ	martyr	-0.32
typed before ni	martyr	0.05
typed before ninh	martyr	0.21	teller	-0.05
typed before no	martyr	0.15
typed before noi	martyr	0.21	teller	-0.09
typed before nom	teller	-0.06
typed before nong	martyr	0.09
typed before nu	martyr	-0.08
typed before nua	martyr	-0.1
typed before nuoi	martyr	0.22	teller	-0.15
typed before nuôi	martyr	0.07	teller	-0.07
typed before nào	martyr	0.12
typed before này	martyr	0.06	teller	-0.06
typed before nên	martyr	0.05
typed before nói	martyr	0.13
typed before năm	martyr	0.21
typed before nương	martyr	-0.06
typed before nội	martyr	-0.2	teller	-0.06
typed before nữ	martyr	0.13
typed before nữa	teller	-0.07
typed before o	martyr	0.14	teller	-0.05
typed before of	martyr	0.11	teller	-0.05
typed before oi	martyr	-0.08	teller	0.1
typed before on	martyr	-0.29
typed before one	martyr	-0.09
typed before or	martyr	0.11
typed before owner	martyr	-0.08
typed before papers	martyr	0.07
typed before pen	martyr	-0.11
typed before phai	martyr	0.05
typed before phao	martyr	-0.06
typed before phap	teller	0.11
typed before phau	martyr	-0.05
typed before phong	teller	-0.05
typed before photo	martyr	-0.06
typed before phu	martyr	-0.08	teller	0.11
typed before phuc	martyr	-0.07
typed before phuoc	teller	-0.07
typed before phà	martyr	-0.15
typed before pháo	martyr	0.13
typed before phòng	teller	0.07
typed before phó	martyr	0.14
typed before phóng	martyr	0.07
typed before phùng	teller	0.08
typed before phúc	martyr	-0.09	teller	0.1
typed before phước	martyr	0.16
typed before phải	martyr	0.05
typed before phố	martyr	0.1
typed before prisoner	martyr	-0.05	teller	-0.06
typed before put	martyr	0.16
typed before páo	martyr	-0.08
typed before qua	martyr	-0.09	teller	0.16
typed before quan	martyr	-0.07	teller	0.09
typed before quang	martyr	-0.13
typed before que	martyr	-0.06
typed before quoc	teller	0.06
typed before quy	martyr	-0.05
typed before quyet	teller	-0.06
typed before quê	martyr	-0.15
typed before quỳnh	martyr	-0.06
typed before ra	martyr	0.17	teller	-0.07
typed before re	martyr	0.08
typed before riêng	martyr	0.12
typed before roi	martyr	-0.13
typed before ruong	martyr	-0.08
typed before ruộng	martyr	-0.09
typed before ruột	martyr	0.06	teller	-0.05
typed before rẫy	teller	0.12
typed before rằng	martyr	0.1
typed before rồi	martyr	0.1	teller	0.13
typed before s	martyr	-0.08
typed before sach	martyr	-0.12
typed before sai	martyr	0.05
typed before said	martyr	0.14
typed before sang	martyr	-0.07	teller	-0.05
typed before sanh	martyr	-0.12
typed before sat	martyr	0.06
typed before say	martyr	0.05
typed before sen	martyr	0.26
typed before si	martyr	-0.37
typed before so	martyr	-0.17	teller	0.1
typed before son	martyr	0.21
typed before song	teller	-0.14
typed before spoon	martyr	-0.1
typed before stone	martyr	-0.05
typed before su	martyr	-0.05
typed before sy	martyr	-0.07
typed before sách	martyr	0.05
typed before sóc	martyr	-0.06
typed before sùng	martyr	0.08
typed before sĩ	martyr	-0.14
typed before sơn	martyr	-0.11
typed before sư	martyr	-0.12	teller	-0.08
typed before sống	teller	0.15
typed before sổ	teller	-0.2
typed before sở	martyr	-0.2
typed before sử	martyr	-0.12	teller	0.24
typed before sự	martyr	0.09
typed before sỹ	martyr	-0.13
typed before ta	martyr	0.12
typed before tang	martyr	-0.05
typed before tao	martyr	-0.06	teller	0.11
typed before tau	martyr	-0.06
typed before tay	martyr	-0.13	teller	0.35
typed before ten	teller	0.07
typed before thach	martyr	0.08
typed before tham	teller	0.07
typed before than	martyr	0.17
typed before thanh	martyr	-0.07
typed before that	martyr	-0.06	teller	-0.08
typed before thay	teller	0.13
typed before the	martyr	0.16
typed before them	martyr	0.11	teller	-0.05
typed before theo	martyr	-0.4	teller	-0.06
typed before there	martyr	-0.07
typed before theu	martyr	0.06
typed before thieu	martyr	0.06
typed before thinh	martyr	-0.05
typed before thiết	martyr	-0.12
typed before thiệt	martyr	0.06
typed before thoa	martyr	0.09	teller	0.12
typed before thoai	martyr	-0.09	teller	-0.14
typed before thoi	martyr	-0.18	teller	0.12
typed before thong	martyr	0.08
typed before thoát	martyr	-0.21
typed before thoại	teller	0.12
typed before thu	martyr	-0.25	teller	-0.05
typed before thuoc	teller	0.05
typed before thuong	martyr	-0.18	teller	0.24
typed before thuy	teller	-0.06
typed before thuyết	martyr	0.13
typed before thành	teller	0.11
typed before thái	martyr	0.08
typed before thân	martyr	0.09	teller	-0.08
typed before thêu	martyr	-0.1
typed before thì	teller	-0.07
typed before thôi	teller	0.05
typed before thư	teller	0.24
typed before thưa	martyr	-0.11
typed before thương	martyr	0.1	teller	-0.07
typed before thưởng	martyr	0.11
typed before thạch	martyr	0.23
typed before thấy	martyr	0.29	teller	-0.11
typed before thầy	martyr	0.05
typed before thật	teller	0.05
typed before thắm	teller	0.05
typed before thắng	martyr	-0.08
typed before thế	martyr	-0.06
typed before thể	martyr	0.05
typed before thờ	martyr	0.05
typed before thủ	martyr	0.05
typed before tieng	martyr	-0.08
typed before tim	martyr	-0.09
typed before tin	martyr	-0.07	teller	0.11
typed before tinh	martyr	0.09
typed before tiên	martyr	0.05
typed before tiến	martyr	0.06	teller	-0.05
typed before tiếp	martyr	0.11
typed before to	martyr	-0.07
typed before toi	martyr	-0.17	teller	0.22
typed before ton	martyr	-0.17
typed before toàn	martyr	0.05
typed before tra	martyr	0.06	teller	-0.07
typed before trai	martyr	0.23	teller	-0.08
typed before tram	martyr	-0.07
typed before tran	martyr	-0.05	teller	-0.06
typed before trang	martyr	-0.09	teller	0.08
typed before trong	martyr	0.1
typed before tru	martyr	0.11	teller	-0.05
typed before truoc	martyr	-0.09	teller	0.06
typed before truong	martyr	-0.06	teller	-0.05
typed before trác	martyr	0.1
typed before trái	martyr	0.09
typed before trên	martyr	0.06
typed before trước	martyr	-0.08	teller	-0.07
typed before trường	martyr	-0.28
typed before trưởng	martyr	0.07
typed before trận	martyr	-0.1
typed before trẻ	teller	-0.12
typed before trị	martyr	-0.05
typed before trực	teller	0.15
typed before tu	martyr	0.28
typed before tuan	martyr	0.15
typed before tui	martyr	0.14	teller	0.24
typed before tuoi	martyr	-0.19
typed before tuyen	martyr	0.12
typed before tuổi	martyr	0.25
typed before ty	martyr	0.06
typed before tài	martyr	0.11
typed before tá	martyr	0.08
typed before tám	martyr	0.12
typed before tân	martyr	0.11
typed before tên	martyr	0.14	teller	0.05
typed before tìm	martyr	0.16	teller	0.11
typed before tính	martyr	0.08
typed before tòng	martyr	-0.12
typed before tô	martyr	0.08
typed before tôi	teller	0.12
typed before tôm	teller	0.06
typed before tư	teller	0.06
typed before tướng	martyr	-0.06
typed before tường	martyr	-0.1
typed before tưởng	martyr	-0.06
typed before tấn	martyr	0.07
typed before tổ	martyr	-0.14	teller	0.11
typed before tộc	teller	0.16
typed before tới	martyr	0.17
typed before tờ	martyr	0.1	teller	-0.06
typed before từ	teller	-0.09
typed before tử	teller	0.13
typed before tự	martyr	-0.05
typed before ubnd	teller	0.05
typed before ut	teller	0.11
typed before va	martyr	-0.14	teller	-0.07
typed before vam	teller	0.12
typed before van	martyr	0.09
typed before vang	teller	0.11
typed before vi	martyr	-0.09	teller	0.12
typed before vien	martyr	-0.14
typed before viet	martyr	-0.11
typed before village	martyr	-0.05
typed before vinh	martyr	-0.15
typed before viên	martyr	0.26	teller	0.07
typed before viết	martyr	-0.18
typed before việt	martyr	-0.12	teller	0.05
typed before vnch	martyr	-0.09	teller	0.09
typed before vo	martyr	-0.05
typed before voi	martyr	0.2	teller	0.11
typed before vong	martyr	0.1
typed before vu	martyr	0.13
typed before vui	martyr	0.06
typed before vuon	martyr	-0.07
typed before vuong	martyr	-0.15	teller	0.11
typed before vy	martyr	-0.12	teller	0.1
typed before và	martyr	0.1
typed before vào	martyr	0.06
typed before vân	martyr	-0.09	teller	-0.08
typed before vây	martyr	-0.06
typed before vì	martyr	-0.13
typed before vùi	martyr	0.08
typed before vĩnh	martyr	0.07
typed before vườn	teller	0.06
typed before vấn	martyr	-0.11
typed before vận	teller	-0.07
typed before vậy	martyr	0.07
typed before về	martyr	0.18	teller	-0.08
typed before vị	martyr	-0.14
typed before với	martyr	0.11	teller	-0.08
typed before vợ	teller	-0.14
typed before vụ	martyr	-0.17
typed before were	martyr	0.19
typed before with	martyr	-0.05
typed before woman	martyr	-0.07
typed before xa	martyr	0.09	teller	-0.05
typed before xe	teller	-0.06
typed before xuan	martyr	0.09
typed before xuong	martyr	0.11
typed before xuyên	martyr	-0.08
typed before xuân	martyr	-0.05
typed before xuống	martyr	-0.06
typed before xuồng	martyr	-0.07
typed before xác	martyr	0.06	teller	0.13
typed before xã	martyr	-0.13	teller	-0.08
typed before xóm	martyr	0.08
typed before xương	martyr	0.07
typed before y	teller	0.1
typed before yeu	martyr	0.07
typed before yêu	martyr	-0.24
typed before à	martyr	-0.11	teller	0.09
typed before ánh	teller	0.05
typed before âm	martyr	-0.06	teller	0.15
typed before út	martyr	-0.09	teller	-0.08
typed before úy	martyr	-0.05
typed before đa	martyr	0.06
typed before đi	martyr	-0.16
typed before điền	martyr	0.07
typed before đoan	martyr	-0.12
typed before đoàn	martyr	-0.12
typed before đoán	martyr	0.05
typed before đài	martyr	-0.11	teller	0.12
typed before đàn	martyr	0.07
typed before đào	martyr	0.16
typed before đây	martyr	-0.23	teller	0.21
typed before đình	martyr	-0.05	teller	-0.06
typed before đích	martyr	-0.07
typed before đó	martyr	0.36	teller	-0.09
typed before đông	martyr	0.16
typed before đúng	martyr	0.07	teller	0.06
typed before đăng	martyr	0.09
typed before đơn	martyr	-0.14	teller	0.17
typed before đường	martyr	-0.18	teller	0.05
typed before được	teller	0.1
typed before đạt	martyr	-0.06
typed before đảng	martyr	0.1
typed before đầu	martyr	0.09
typed before đậu	martyr	0.05
typed before đặt	martyr	0.06	teller	0.11
typed before đến	martyr	0.15
typed before đề	martyr	0.08	teller	-0.08
typed before đệm	martyr	-0.09
typed before đỉnh	martyr	-0.1
typed before định	martyr	0.1
typed before đọc	martyr	0.08
typed before đỏ	martyr	0.09
typed before đồ	martyr	-0.09	teller	-0.07
typed before độ	martyr	0.07
typed before đội	martyr	-0.32	teller	-0.1
typed before đời	martyr	0.11
typed before đủ	martyr	0.08
typed before đứa	martyr	0.14	teller	-0.06
typed before đức	martyr	-0.09
typed before ơi	martyr	0.15	teller	0.18
typed before ơn	martyr	-0.09	teller	-0.07
typed before ạ	martyr	-0.14	teller	0.13
typed before ảnh	martyr	0.13
typed before ấy	teller	0.06
typed before ổng	teller	-0.05
typed before ở	martyr	-0.06
with day before	martyr	0.05	teller	-0.26
with day behind	martyr	-0.19
with phone before	teller	0.26
with phone behind	martyr	-0.61	teller	0.58
with unit before	martyr	-0.08	teller	0.33
with unit behind	martyr	-0.29	teller	0.23
woman	martyr	-0.2	teller	-0.07
words 1	martyr	-0.36	teller	-0.31
words 2	martyr	-0.58	teller	-0.6
words 3	martyr	0.45
words 4	martyr	-0.53	teller	0.06
words of text 0	martyr	-0.23	teller	0.28
words of text 1	teller	0.07
words of text 2	martyr	0.07	teller	-0.63
words of text 3	martyr	-0.06	teller	-0.24
words of text 4	martyr	-0.33	teller	-0.07
words of text 5	martyr	-0.47	teller	-0.25""")
