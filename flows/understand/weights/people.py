"""What each piece of evidence about people is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	martyr	-1.05	teller	-0.88
+1=#	martyr	-0.11	teller	-0.24
+1=##	teller	0.17
+1=###	martyr	-0.19	teller	-0.09
+1=####	martyr	0.32	teller	0.15
+1=#####	martyr	-0.06
+1=##########	martyr	-0.34	teller	0.07
+1=$	martyr	0.45	teller	0.08
+1=18t	martyr	0.05
+1=19t	martyr	0.07
+1=4th	martyr	0.07	teller	-0.05
+1=77t	martyr	-0.08	teller	0.18
+1=79t	martyr	0.1	teller	-0.12
+1=84t	martyr	-0.06	teller	0.11
+1=88t	martyr	-0.05	teller	-0.06
+1=90t	teller	-0.06
+1=a	martyr	-0.06	teller	-0.24
+1=all	martyr	-0.06
+1=an	martyr	0.2	teller	-0.08
+1=and	martyr	0.34
+1=anh	martyr	-0.19	teller	0.31
+1=at	martyr	-0.13
+1=ay	martyr	-0.14
+1=ayun	teller	-0.11
+1=b	martyr	-0.59	teller	-0.07
+1=b1	martyr	0.14
+1=b2	martyr	-0.19	teller	0.09
+1=ba	martyr	0.37	teller	-0.09
+1=bac	teller	-0.14
+1=bam	martyr	-0.22	teller	0.05
+1=ban	martyr	-0.4	teller	0.16
+1=bang	teller	0.07
+1=bao	martyr	-0.15	teller	-0.15
+1=battalion	martyr	0.07
+1=ben	teller	0.13
+1=benh	martyr	0.07	teller	-0.07
+1=beo	martyr	0.08
+1=bep	martyr	0.07
+1=bhuoch	martyr	-0.12	teller	-0.06
+1=bi	martyr	0.07	teller	0.31
+1=bia	martyr	0.06
+1=biet	martyr	0.05	teller	-0.06
+1=bieu	martyr	-0.05
+1=binh	martyr	0.06	teller	-0.23
+1=bo	martyr	0.44
+1=boi	martyr	-0.1
+1=bon	martyr	0.15	teller	0.23
+1=both	martyr	0.05
+1=bru	martyr	0.08
+1=bui	teller	-0.07
+1=buon	martyr	0.16
+1=buried	martyr	-0.11
+1=c1	martyr	0.08	teller	0.14
+1=c10	martyr	-0.19
+1=c16	martyr	0.12	teller	-0.11
+1=c18	martyr	0.16
+1=c2	teller	-0.15
+1=c20	martyr	-0.19	teller	0.25
+1=c3	martyr	0.11
+1=c5	martyr	0.07
+1=c6	martyr	0.1
+1=ca	martyr	0.2	teller	-0.07
+1=cac	martyr	-0.09	teller	-0.05
+1=cach	martyr	-0.09
+1=cai	martyr	0.14	teller	-0.11
+1=cam	martyr	-0.13	teller	0.08
+1=can	martyr	0.37
+1=canh	martyr	0.06
+1=cao	martyr	0.11	teller	-0.05
+1=cap	martyr	0.11
+1=cat	martyr	-0.38
+1=cau	martyr	-0.25
+1=ccb	martyr	-0.25
+1=cha	teller	0.19
+1=chac	martyr	-0.08
+1=chau	martyr	0.19
+1=chay	martyr	-0.1	teller	0.08
+1=chef	martyr	0.06
+1=chep	teller	0.15
+1=chet	martyr	0.12
+1=chi	martyr	-0.21	teller	-0.24
+1=chien	martyr	0.24	teller	-0.15
+1=chieu	teller	0.26
+1=chim	martyr	0.17
+1=chin	martyr	0.1
+1=chinh	martyr	-0.21
+1=cho	martyr	-0.26	teller	-0.15
+1=chon	martyr	-0.05	teller	0.14
+1=chot	martyr	-0.08
+1=chu	martyr	0.09	teller	-0.14
+1=chua	martyr	0.29	teller	0.17
+1=chuc	martyr	-0.2
+1=chung	martyr	-0.05	teller	-0.08
+1=chup	martyr	-0.05
+1=chuyen	martyr	-0.21
+1=co	martyr	-0.13	teller	-0.07
+1=coi	teller	0.08
+1=con	martyr	0.11	teller	0.4
+1=cong	martyr	0.17	teller	0.09
+1=ctv	teller	-0.07
+1=cu	martyr	-0.07	teller	-0.11
+1=cua	martyr	-0.37	teller	-0.12
+1=cuc	martyr	-0.07
+1=cung	martyr	-0.06	teller	-0.11
+1=cuoi	martyr	-0.05
+1=cuong	martyr	0.05
+1=cut	martyr	-0.17
+1=d	martyr	-0.2
+1=d1	martyr	-0.05	teller	0.12
+1=d14	martyr	0.1
+1=d445	martyr	0.09
+1=da	martyr	-0.3	teller	0.1
+1=dac	martyr	-0.06
+1=dai	teller	0.16
+1=dak	martyr	0.1
+1=dam	martyr	-0.07
+1=dan	martyr	-0.11	teller	-0.06
+1=dang	martyr	-0.24	teller	-0.05
+1=danh	martyr	-0.1
+1=dao	martyr	-0.07	teller	-0.09
+1=dap	martyr	-0.11
+1=dau	teller	0.06
+1=day	martyr	-0.08	teller	0.28
+1=de	martyr	-0.09	teller	0.27
+1=dead	martyr	-0.09
+1=dem	martyr	0.11	teller	-0.08
+1=deo	martyr	0.09	teller	-0.15
+1=deu	martyr	-0.07
+1=di	martyr	-0.2	teller	0.22
+1=diec	teller	-0.07
+1=died	martyr	-0.07
+1=dieu	teller	-0.13
+1=dinh	martyr	-0.17
+1=dit	martyr	-0.21
+1=do	teller	0.25
+1=doan	martyr	-0.09	teller	-0.05
+1=doc	martyr	-0.15	teller	0.17
+1=doi	martyr	0.17	teller	-0.14
+1=don	martyr	0.34	teller	-0.22
+1=dong	martyr	0.2
+1=dt	teller	-0.18
+1=du	martyr	0.08
+1=dua	martyr	-0.12
+1=duc	martyr	0.1
+1=dung	martyr	0.05	teller	-0.07
+1=duoc	martyr	0.4	teller	0.24
+1=duoi	teller	0.12
+1=duong	martyr	-0.15
+1=duy	martyr	-0.08	teller	0.07
+1=e	martyr	0.13
+1=em	martyr	-0.18	teller	-0.23
+1=est	martyr	-0.05
+1=et	martyr	0.16
+1=fell	martyr	-0.1
+1=from	martyr	0.05	teller	-0.09
+1=gach	martyr	-0.06
+1=gap	martyr	-0.08
+1=gay	martyr	0.06
+1=gi	martyr	0.06
+1=gia	martyr	-0.08
+1=giai	martyr	-0.1
+1=giao	martyr	-0.25	teller	0.1
+1=giay	teller	0.07
+1=gio	martyr	-0.11	teller	0.08
+1=giong	martyr	0.06
+1=giup	martyr	0.07
+1=go	martyr	0.11	teller	-0.24
+1=goi	martyr	-0.19	teller	0.2
+1=gom	martyr	-0.06
+1=gui	martyr	-0.13	teller	0.22
+1=h	martyr	-0.07
+1=ha	martyr	0.07	teller	-0.17
+1=had	martyr	-0.05
+1=hai	martyr	0.23	teller	-0.06
+1=hang	martyr	-0.07	teller	-0.22
+1=has	martyr	0.12
+1=hat	martyr	0.1
+1=hau	martyr	0.06
+1=hay	martyr	0.05
+1=hb	martyr	0.06
+1=he	martyr	0.05	teller	-0.06
+1=hen	martyr	0.09
+1=het	teller	-0.06
+1=hi	martyr	0.29	teller	-0.05
+1=hien	martyr	0.17	teller	-0.06
+1=hiep	martyr	-0.08
+1=hmong	martyr	-0.12
+1=ho	martyr	-0.22	teller	-0.11
+1=hoa	teller	-0.05
+1=hoac	martyr	0.13
+1=hoan	teller	0.08
+1=hoang	martyr	0.05
+1=hoi	martyr	0.39
+1=hom	martyr	-0.07	teller	0.13
+1=hong	martyr	-0.1
+1=hop	martyr	-0.05
+1=hp	martyr	-0.13
+1=hs	martyr	-0.21
+1=ht	martyr	0.06
+1=huan	martyr	-0.08
+1=huynh	martyr	-0.14
+1=hy	martyr	0.42
+1=i	martyr	0.29
+1=in	martyr	0.17
+1=j	martyr	0.05
+1=je	martyr	0.05
+1=k	teller	0.17
+1=ke	martyr	-0.5	teller	0.35
+1=keo	martyr	0.1
+1=keu	martyr	-0.08
+1=khai	teller	0.21
+1=khang	martyr	-0.07
+1=khau	martyr	-0.2	teller	0.05
+1=khi	martyr	0.08
+1=khmer	martyr	0.23
+1=khoai	martyr	0.1
+1=khong	teller	-0.22
+1=kiem	martyr	0.06	teller	-0.06
+1=kien	martyr	0.07
+1=kieu	teller	0.05
+1=kim	martyr	-0.07	teller	0.12
+1=kinh	teller	0.12
+1=kt	martyr	-0.08
+1=ky	teller	0.22
+1=l	martyr	0.05
+1=la	martyr	-0.28	teller	0.32
+1=lac	martyr	-0.12	teller	-0.12
+1=lai	martyr	-0.06	teller	0.08
+1=lam	teller	-0.09
+1=lang	martyr	0.17	teller	0.11
+1=lanh	martyr	-0.05
+1=lap	martyr	-0.09	teller	0.07
+1=lay	teller	0.14
+1=le	teller	-0.2
+1=left	martyr	-0.14
+1=len	martyr	0.18
+1=lenh	martyr	0.09
+1=lien	martyr	0.06
+1=linh	teller	0.22
+1=lo	martyr	0.27	teller	-0.14
+1=loc	martyr	-0.06
+1=lon	martyr	-0.09	teller	-0.05
+1=long	martyr	-0.15
+1=lop	teller	-0.11
+1=lost	martyr	-0.12
+1=ls	martyr	0.12	teller	-0.06
+1=lua	martyr	-0.09
+1=luc	martyr	0.28	teller	-0.08
+1=luong	martyr	-0.1
+1=luu	martyr	0.06
+1=ly	martyr	-0.06
+1=ma	martyr	0.34
+1=mac	martyr	0.14
+1=mai	teller	-0.07
+1=man	martyr	-0.08
+1=mang	martyr	-0.07
+1=manh	martyr	-0.16
+1=mao	martyr	0.12
+1=mat	martyr	0.23	teller	0.06
+1=may	martyr	0.12
+1=me	teller	-0.1
+1=medic	martyr	0.1
+1=minh	martyr	0.19
+1=mo	teller	-0.14
+1=moc	martyr	-0.19	teller	0.09
+1=moi	martyr	0.57	teller	-0.1
+1=mort	martyr	-0.12
+1=mr	martyr	0.1
+1=mu	martyr	0.07	teller	0.06
+1=mua	martyr	-0.08	teller	0.05
+1=mui	martyr	0.09
+1=muoi	martyr	0.05
+1=muong	martyr	-0.16
+1=my	teller	-0.12
+1=nam	martyr	0.36	teller	0.18
+1=nao	martyr	-0.08
+1=nay	martyr	-0.23	teller	0.33
+1=nd	martyr	-0.07
+1=ne	martyr	-0.13
+1=nen	martyr	0.14	teller	0.18
+1=neu	martyr	-0.1	teller	0.06
+1=next	martyr	0.05
+1=ngai	martyr	-0.07
+1=ngan	martyr	-0.13	teller	-0.07
+1=ngay	martyr	0.27
+1=nghe	martyr	0.28
+1=nghia	martyr	-0.19
+1=ngoai	martyr	-0.09	teller	-0.08
+1=ngoi	martyr	0.09
+1=nguoi	martyr	-0.07	teller	-0.08
+1=nguyen	martyr	0.07
+1=nha	martyr	0.2	teller	-0.07
+1=nham	teller	-0.09
+1=nhan	martyr	0.17	teller	0.08
+1=nhap	martyr	-0.14	teller	0.15
+1=nhat	martyr	-0.11
+1=nhay	martyr	0.07
+1=nho	martyr	0.14	teller	0.31
+1=nhu	martyr	-0.13
+1=nhung	martyr	0.06
+1=ninh	martyr	-0.06
+1=no	martyr	-0.4	teller	-0.06
+1=noi	martyr	0.08	teller	0.26
+1=nong	martyr	0.06
+1=now	martyr	-0.06	teller	0.06
+1=ntls	martyr	-0.09
+1=nu	martyr	0.12	teller	-0.13
+1=nua	martyr	-0.14	teller	0.13
+1=nuoi	teller	-0.08
+1=nurse	martyr	0.07	teller	0.06
+1=o	martyr	-0.06	teller	0.16
+1=of	teller	0.08
+1=oi	teller	-0.14
+1=om	martyr	0.12
+1=ong	martyr	-0.31	teller	0.15
+1=passed	teller	0.1
+1=phai	martyr	-0.19	teller	0.05
+1=pham	martyr	0.21	teller	-0.07
+1=phan	martyr	0.07	teller	-0.07
+1=phao	martyr	0.14	teller	0.16
+1=phi	martyr	-0.13
+1=phia	martyr	0.11
+1=phien	teller	0.08
+1=pho	martyr	-0.07	teller	-0.12
+1=phong	martyr	-0.25	teller	-0.07
+1=phu	martyr	-0.12	teller	0.09
+1=phuc	martyr	-0.08
+1=phung	martyr	-0.15	teller	0.05
+1=phuong	martyr	0.06	teller	-0.05
+1=q	martyr	0.09	teller	0.07
+1=qua	teller	-0.08
+1=quan	martyr	-0.28	teller	0.28
+1=quang	martyr	-0.16	teller	0.08
+1=quay	martyr	0.14
+1=que	martyr	-0.3
+1=qui	martyr	-0.11
+1=quoc	martyr	-0.15
+1=quy	martyr	-0.06	teller	-0.05
+1=ra	martyr	0.06
+1=rach	teller	0.05
+1=rang	martyr	0.07
+1=read	martyr	-0.08
+1=regiment	martyr	0.06
+1=ro	teller	0.09
+1=roi	martyr	-0.17	teller	0.09
+1=s	martyr	-0.26	teller	0.05
+1=said	martyr	-0.09
+1=sam	teller	0.1
+1=san	teller	0.1
+1=sang	martyr	-0.23	teller	-0.11
+1=sanh	teller	-0.06
+1=sau	martyr	-0.11	teller	-0.17
+1=sdt	martyr	0.1	teller	-0.09
+1=se	martyr	0.07	teller	-0.06
+1=seo	teller	-0.1
+1=she	martyr	0.14
+1=si	martyr	-0.06	teller	-0.06
+1=sinh	martyr	-0.31	teller	0.21
+1=sn	martyr	0.08	teller	-0.12
+1=so	martyr	-0.17	teller	-0.23
+1=soan	martyr	-0.07	teller	0.06
+1=soc	martyr	-0.06	teller	0.07
+1=son	martyr	0.21
+1=song	martyr	-0.36	teller	0.1
+1=sot	martyr	0.07
+1=squad	martyr	-0.09
+1=street	martyr	-0.08
+1=su	martyr	-0.08	teller	0.08
+1=sung	martyr	-0.1
+1=sut	martyr	-0.05
+1=suu	martyr	-0.07	teller	0.22
+1=t	martyr	0.12
+1=ta	teller	-0.05
+1=tai	martyr	-0.17
+1=tam	martyr	-0.25	teller	0.18
+1=tan	martyr	0.05	teller	0.09
+1=tang	martyr	-0.07
+1=tao	martyr	0.08
+1=tap	martyr	0.14
+1=tat	martyr	0.08
+1=tau	martyr	0.08
+1=tay	martyr	0.08
+1=ten	martyr	-0.48	teller	-0.25
+1=tet	martyr	-0.07
+1=th	martyr	-0.09
+1=thach	martyr	-0.09
+1=thai	martyr	0.14	teller	-0.09
+1=tham	martyr	0.05	teller	-0.08
+1=than	martyr	-0.07	teller	-0.08
+1=thang	martyr	0.44
+1=thanh	martyr	-0.08
+1=that	martyr	0.26
+1=thay	martyr	-0.11	teller	-0.09
+1=the	martyr	-0.25	teller	-0.1
+1=theo	martyr	0.06	teller	0.14
+1=they	martyr	0.08
+1=thi	martyr	0.39	teller	-0.23
+1=thiet	martyr	0.05
+1=thieu	martyr	0.06	teller	0.06
+1=tho	martyr	0.26
+1=thoi	martyr	0.09
+1=thom	martyr	0.18
+1=thon	martyr	0.19	teller	0.05
+1=thong	martyr	0.08	teller	-0.16
+1=thu	martyr	-0.22	teller	0.06
+1=thuan	martyr	0.05
+1=thuoc	martyr	0.07
+1=thuong	martyr	0.16
+1=thuy	martyr	0.3
+1=tich	martyr	-0.05
+1=tien	teller	0.06
+1=tiep	martyr	0.13	teller	-0.1
+1=tieu	martyr	0.28	teller	-0.12
+1=tim	martyr	0.06
+1=tin	martyr	-0.07	teller	0.11
+1=tinh	teller	-0.13
+1=to	martyr	0.05	teller	0.16
+1=toi	martyr	0.17	teller	0.34
+1=took	martyr	-0.06
+1=tra	martyr	0.06	teller	0.11
+1=trac	martyr	-0.05
+1=trai	martyr	-0.06
+1=tram	martyr	-0.2	teller	-0.06
+1=tran	martyr	-0.12
+1=trang	martyr	-0.08
+1=tren	martyr	-0.16
+1=trinh	martyr	-0.06	teller	0.08
+1=tro	martyr	-0.13	teller	-0.09
+1=troi	martyr	0.27	teller	-0.05
+1=trong	martyr	-0.17	teller	0.32
+1=tru	martyr	-0.15
+1=truc	martyr	-0.11	teller	0.08
+1=trung	martyr	0.09	teller	-0.13
+1=truoc	martyr	-0.1	teller	0.07
+1=truong	martyr	0.11	teller	0.07
+1=tu	martyr	0.39	teller	-0.17
+1=tuc	martyr	-0.2	teller	0.2
+1=tue	martyr	0.07
+1=tui	martyr	-0.07
+1=tung	martyr	-0.05
+1=tuoi	martyr	0.13
+1=tuy	martyr	-0.06
+1=ung	martyr	-0.11
+1=ut	martyr	0.09
+1=uy	martyr	-0.06
+1=va	martyr	-0.11	teller	0.24
+1=vac	martyr	0.07
+1=van	martyr	-0.23	teller	-0.1
+1=vay	martyr	0.19
+1=ve	teller	-0.09
+1=vi	martyr	0.07	teller	0.09
+1=vien	martyr	-0.09	teller	0.09
+1=viet	martyr	0.18	teller	-0.14
+1=village	martyr	-0.08
+1=vo	martyr	-0.05	teller	0.09
+1=voi	martyr	0.08	teller	0.07
+1=vong	martyr	0.05
+1=vua	martyr	0.17
+1=vui	martyr	-0.19
+1=vuong	martyr	-0.09
+1=went	martyr	-0.08
+1=were	martyr	-0.12
+1=who	martyr	0.22	teller	-0.05
+1=xa	martyr	-0.08	teller	-0.05
+1=xe	martyr	0.07	teller	-0.05
+1=xin	martyr	0.3	teller	0.05
+1=xong	martyr	-0.13
+1=xung	teller	-0.05
+1=xuong	martyr	-0.12
+1=xuyen	teller	-0.06
+1=y	martyr	0.4	teller	-0.11
+1=yen	martyr	0.11	teller	-0.07
+2=#	martyr	0.18	teller	-0.14
+2=##	martyr	0.25
+2=###	martyr	-0.1	teller	0.11
+2=####	martyr	0.08	teller	-0.17
+2=##########	martyr	0.1	teller	-0.07
+2=$	martyr	-0.18	teller	-0.12
+2=a	martyr	0.36	teller	0.08
+2=ac	martyr	0.12
+2=ai	martyr	-0.05	teller	-0.23
+2=an	teller	-0.06
+2=and	martyr	-0.08
+2=anh	teller	0.17
+2=ans	martyr	0.09
+2=ap	teller	0.1
+2=aunt	martyr	0.05
+2=ay	martyr	-0.21	teller	0.11
+2=b	martyr	0.14	teller	0.07
+2=ba	martyr	-0.13	teller	0.11
+2=bac	martyr	0.32	teller	0.21
+2=bach	martyr	0.1
+2=back	martyr	0.1
+2=bai	martyr	-0.12	teller	0.14
+2=ban	teller	-0.1
+2=bang	martyr	-0.22
+2=bat	martyr	-0.38
+2=bay	martyr	-0.21
+2=be	teller	0.12
+2=ben	martyr	0.1
+2=benh	martyr	-0.1	teller	-0.05
+2=bi	martyr	-0.23	teller	0.09
+2=biet	martyr	0.09	teller	-0.14
+2=binh	martyr	-0.25
+2=bo	martyr	0.3	teller	0.1
+2=boi	martyr	-0.13
+2=bom	martyr	-0.37	teller	0.1
+2=bon	martyr	0.05	teller	0.27
+2=bong	martyr	-0.08	teller	0.11
+2=bt	martyr	-0.09
+2=bui	martyr	0.08
+2=bun	teller	0.09
+2=buoc	martyr	0.06
+2=buoi	martyr	-0.17
+2=buon	martyr	-0.1	teller	0.08
+2=but	martyr	0.11	teller	-0.06
+2=buu	martyr	0.06
+2=by	martyr	0.1
+2=c	martyr	-0.25
+2=c10	martyr	0.06
+2=c2	martyr	-0.19	teller	-0.06
+2=c3	martyr	0.06	teller	-0.05
+2=c6	martyr	-0.06	teller	0.11
+2=c7	martyr	0.06
+2=c9	martyr	-0.07
+2=ca	martyr	-0.05	teller	0.13
+2=cach	martyr	0.05
+2=cai	martyr	0.21
+2=cam	teller	-0.1
+2=can	teller	-0.14
+2=cang	martyr	0.09	teller	0.06
+2=canh	martyr	0.12
+2=cao	martyr	0.21
+2=cap	teller	0.09
+2=cat	martyr	0.11	teller	0.05
+2=cau	teller	-0.11
+2=cay	martyr	0.18
+2=ccb	teller	-0.05
+2=chac	teller	-0.08
+2=cham	martyr	-0.05
+2=chan	martyr	-0.1	teller	-0.06
+2=chanh	martyr	-0.06
+2=chat	martyr	-0.09
+2=chau	martyr	-0.09	teller	-0.05
+2=chay	martyr	-0.07
+2=cheng	martyr	0.07
+2=cheo	martyr	0.13
+2=chet	martyr	-0.53	teller	-0.12
+2=chi	martyr	0.06	teller	0.1
+2=chien	martyr	-0.24	teller	0.11
+2=chieu	martyr	0.13
+2=chin	martyr	-0.14
+2=chinh	teller	-0.19
+2=chiu	martyr	-0.07
+2=cho	martyr	-0.13	teller	-0.19
+2=chon	martyr	0.33	teller	0.27
+2=chong	martyr	0.25
+2=chu	martyr	0.31	teller	-0.32
+2=chua	martyr	-0.15	teller	-0.2
+2=chuc	martyr	-0.08	teller	0.12
+2=chung	martyr	0.15	teller	-0.09
+2=chuyen	martyr	0.13	teller	0.1
+2=co	martyr	-0.06	teller	0.07
+2=coi	martyr	0.05	teller	0.07
+2=com	martyr	0.06
+2=company	martyr	-0.08
+2=con	martyr	-0.14	teller	0.08
+2=cong	martyr	0.21	teller	0.13
+2=cot	martyr	-0.1
+2=cu	martyr	0.15	teller	-0.28
+2=cua	martyr	0.45
+2=cung	martyr	-0.08	teller	0.08
+2=cuoi	martyr	-0.1	teller	0.17
+2=cuong	martyr	0.08	teller	-0.06
+2=cut	martyr	-0.09
+2=cuu	martyr	-0.13	teller	0.13
+2=d	martyr	-0.05	teller	0.13
+2=d6	martyr	-0.12
+2=d8	martyr	0.1
+2=d9	martyr	0.08	teller	-0.05
+2=da	martyr	-0.1	teller	-0.17
+2=dac	martyr	-0.08
+2=dai	martyr	0.15	teller	-0.16
+2=dak	martyr	-0.06
+2=dam	martyr	-0.14
+2=dan	martyr	-0.3	teller	-0.13
+2=dang	martyr	-0.09
+2=danh	martyr	0.37	teller	-0.06
+2=dat	martyr	-0.13	teller	0.07
+2=dau	martyr	0.55	teller	-0.24
+2=day	martyr	0.18
+2=de	martyr	0.07	teller	0.19
+2=dead	martyr	-0.06
+2=dec	martyr	0.05
+2=dem	martyr	0.15	teller	-0.05
+2=den	martyr	0.06
+2=di	martyr	-0.11	teller	0.1
+2=dia	martyr	-0.12	teller	0.22
+2=dich	martyr	-0.11
+2=died	martyr	-0.08
+2=diem	martyr	0.2
+2=dien	teller	0.13
+2=dieu	martyr	-0.07	teller	-0.13
+2=dinh	martyr	0.2	teller	-0.16
+2=do	martyr	-0.25
+2=doai	martyr	0.05	teller	-0.05
+2=doan	martyr	-0.23	teller	-0.13
+2=doc	martyr	0.09
+2=doi	martyr	0.14
+2=don	martyr	-0.63	teller	0.05
+2=dong	martyr	-0.14	teller	0.06
+2=du	martyr	0.16	teller	0.15
+2=dua	teller	-0.12
+2=duc	teller	0.1
+2=dung	martyr	-0.2	teller	0.1
+2=duoc	martyr	-0.28	teller	0.05
+2=duoi	teller	0.12
+2=duong	teller	-0.05
+2=duy	martyr	-0.13
+2=duyen	martyr	-0.31
+2=e	martyr	0.14
+2=e1	teller	-0.06
+2=e174	martyr	-0.07	teller	0.11
+2=ea	teller	-0.05
+2=em	martyr	-0.12	teller	0.23
+2=et	martyr	0.06
+2=example	teller	0.11
+2=fell	martyr	0.07
+2=from	martyr	-0.06
+2=gac	martyr	0.15	teller	-0.07
+2=gai	martyr	-0.19	teller	0.26
+2=gap	martyr	0.15
+2=gay	martyr	0.06
+2=ghe	martyr	0.13
+2=gia	martyr	0.1	teller	0.15
+2=giai	martyr	-0.06
+2=giang	martyr	0.23
+2=giao	martyr	0.09
+2=giay	teller	-0.06
+2=gie	martyr	0.07
+2=gieng	martyr	-0.08
+2=gio	martyr	-0.24	teller	-0.15
+2=gioi	martyr	0.08
+2=giong	martyr	0.36	teller	0.06
+2=giua	martyr	0.1
+2=giup	teller	-0.17
+2=go	martyr	-0.13	teller	0.11
+2=goc	martyr	-0.18
+2=goi	martyr	0.13	teller	-0.19
+2=got	martyr	-0.07
+2=gui	martyr	0.21	teller	-0.05
+2=h	teller	0.09
+2=ha	teller	-0.05
+2=had	martyr	0.22
+2=hai	martyr	0.18	teller	-0.07
+2=han	martyr	0.09
+2=hanh	martyr	-0.07
+2=hao	martyr	-0.05	teller	0.13
+2=hat	martyr	0.05
+2=hau	martyr	-0.05
+2=have	martyr	-0.07	teller	0.1
+2=hay	martyr	-0.08	teller	0.13
+2=he	martyr	-0.21
+2=hi	martyr	-0.05
+2=hiep	martyr	-0.07	teller	0.12
+2=hinh	martyr	-0.19	teller	0.13
+2=his	martyr	0.08
+2=ho	martyr	-0.09	teller	0.1
+2=hoa	teller	-0.06
+2=hoai	teller	0.05
+2=hoan	martyr	-0.1
+2=hoang	martyr	0.16	teller	-0.11
+2=hoat	martyr	0.25	teller	-0.09
+2=hoc	martyr	0.06
+2=hoi	martyr	0.06	teller	0.11
+2=hom	martyr	-0.16	teller	-0.09
+2=home	martyr	-0.05
+2=hospital	martyr	-0.11
+2=hre	martyr	-0.1	teller	0.16
+2=hs	martyr	-0.05
+2=huan	martyr	0.05
+2=hue	teller	-0.06
+2=huu	martyr	-0.06	teller	-0.07
+2=huy	martyr	-0.23	teller	-0.18
+2=huyen	martyr	0.05	teller	-0.1
+2=huynh	martyr	0.06
+2=i	martyr	-0.21	teller	-0.11
+2=in	martyr	-0.27	teller	0.06
+2=inside	martyr	0.06
+2=is	martyr	-0.08
+2=it	martyr	0.05
+2=kan	martyr	0.08
+2=ke	martyr	0.09	teller	-0.15
+2=ken	martyr	0.06
+2=ket	teller	-0.05
+2=kha	martyr	0.08
+2=khai	martyr	0.08
+2=khang	martyr	-0.08
+2=khanh	martyr	0.18
+2=khe	martyr	0.05
+2=khi	martyr	0.18
+2=khmer	martyr	-0.07
+2=khoat	martyr	0.06
+2=khoe	martyr	-0.14	teller	-0.05
+2=khoi	martyr	-0.08
+2=khong	martyr	-0.22
+2=khu	teller	-0.1
+2=khuong	martyr	-0.06
+2=kia	martyr	0.08
+2=kich	martyr	-0.08	teller	0.06
+2=kiem	martyr	-0.05	teller	-0.05
+2=kien	martyr	0.11
+2=kieu	teller	0.05
+2=kim	martyr	0.1
+2=kinh	martyr	-0.16	teller	0.12
+2=ky	teller	0.08
+2=l	martyr	0.1
+2=la	martyr	-0.34
+2=lac	martyr	0.19
+2=lai	teller	-0.05
+2=lam	martyr	-0.31	teller	0.12
+2=lan	martyr	-0.11	teller	0.07
+2=lang	teller	-0.06
+2=lao	martyr	-0.14
+2=lap	martyr	-0.16
+2=lay	martyr	0.05	teller	-0.06
+2=le	martyr	-0.26	teller	0.13
+2=leader	martyr	-0.08
+2=left	martyr	0.07
+2=len	martyr	0.12	teller	-0.05
+2=letter	teller	0.09
+2=liem	martyr	0.07
+2=lien	martyr	0.06
+2=liet	martyr	0.06
+2=lieu	martyr	0.05
+2=linh	teller	0.09
+2=loc	martyr	0.07	teller	-0.07
+2=loi	teller	0.1
+2=long	martyr	-0.18	teller	0.1
+2=lost	martyr	-0.11
+2=lot	martyr	0.05
+2=ls	teller	0.07
+2=luan	martyr	0.06
+2=luc	martyr	0.18	teller	-0.12
+2=luoi	martyr	0.08	teller	0.12
+2=luon	martyr	0.24
+2=luong	martyr	0.19
+2=luu	martyr	0.14
+2=ly	martyr	-0.11	teller	-0.11
+2=m	martyr	0.14
+2=ma	martyr	-0.13	teller	0.27
+2=mac	martyr	0.08
+2=mai	martyr	-0.26	teller	0.11
+2=mam	martyr	0.09
+2=man	martyr	-0.16
+2=mang	martyr	-0.07	teller	-0.05
+2=manh	martyr	0.1
+2=mat	martyr	-0.54	teller	-0.12
+2=may	teller	0.2
+2=me	martyr	-0.05	teller	-0.36
+2=meme	martyr	0.07
+2=mien	martyr	0.17
+2=mieng	martyr	-0.08
+2=min	martyr	0.19
+2=minh	martyr	-0.07	teller	0.24
+2=mo	martyr	0.21	teller	-0.18
+2=moc	martyr	-0.09
+2=moi	martyr	0.26
+2=mon	martyr	0.1
+2=mong	martyr	0.14	teller	-0.08
+2=mort	martyr	-0.06
+2=mot	martyr	-0.13	teller	0.06
+2=mr	martyr	-0.07
+2=muoi	martyr	0.17	teller	0.12
+2=muon	martyr	-0.09	teller	0.22
+2=muong	martyr	0.13	teller	-0.08
+2=na	teller	-0.23
+2=nam	martyr	0.15	teller	-0.06
+2=nang	martyr	-0.05
+2=nao	martyr	-0.05	teller	0.08
+2=nay	martyr	0.16	teller	-0.12
+2=never	martyr	0.1
+2=ng	teller	0.09
+2=nga	martyr	-0.06	teller	-0.1
+2=ngan	martyr	0.19	teller	-0.06
+2=ngay	martyr	-0.33	teller	0.13
+2=nghe	martyr	-0.28
+2=nghia	martyr	0.22
+2=ngo	martyr	0.4
+2=ngoai	martyr	0.08	teller	-0.05
+2=ngoc	teller	0.05
+2=ngoi	martyr	0.13
+2=ngu	martyr	-0.24	teller	0.14
+2=nguoi	martyr	-0.18	teller	-0.12
+2=nguyen	martyr	0.3	teller	-0.24
+2=nguyet	martyr	-0.13	teller	0.06
+2=nhac	martyr	0.07
+2=nhan	teller	0.11
+2=nhat	teller	-0.13
+2=nhau	martyr	0.19
+2=nhe	martyr	-0.06
+2=nhi	martyr	0.06
+2=nhien	martyr	-0.08
+2=nhin	teller	0.05
+2=nho	martyr	0.11
+2=nhom	teller	0.05
+2=nhon	teller	0.13
+2=nhu	martyr	-0.05	teller	-0.06
+2=nhung	martyr	-0.06	teller	-0.09
+2=nhut	martyr	0.09
+2=ni	martyr	-0.12
+2=nien	martyr	0.1
+2=ninh	martyr	0.13
+2=no	martyr	-0.21	teller	0.19
+2=noi	teller	0.15
+2=nong	martyr	-0.06
+2=nu	martyr	0.12	teller	0.17
+2=nua	martyr	0.06
+2=nui	martyr	0.07
+2=nung	martyr	-0.09
+2=nuoc	martyr	0.07	teller	0.14
+2=o	teller	-0.24
+2=oanh	martyr	-0.05
+2=of	teller	0.17
+2=oi	martyr	0.09
+2=om	martyr	-0.08
+2=on	teller	0.13
+2=ong	martyr	-0.08	teller	0.35
+2=our	martyr	0.11
+2=pac	martyr	0.06
+2=pha	martyr	-0.09	teller	-0.05
+2=pham	martyr	-0.15	teller	-0.06
+2=phan	martyr	-0.06	teller	0.06
+2=phao	martyr	0.09	teller	-0.06
+2=phap	martyr	0.22
+2=phau	martyr	0.16	teller	0.06
+2=phep	martyr	0.19
+2=pho	martyr	0.1	teller	0.17
+2=phong	martyr	0.07	teller	0.12
+2=phu	martyr	-0.09
+2=phuc	martyr	-0.12	teller	-0.08
+2=phung	martyr	0.05
+2=phuoc	martyr	0.17	teller	-0.05
+2=phuong	martyr	0.05
+2=plei	martyr	0.15	teller	0.07
+2=qua	martyr	-0.11	teller	0.14
+2=quach	martyr	-0.06
+2=quan	martyr	0.09	teller	-0.15
+2=quang	teller	0.13
+2=quao	martyr	0.18
+2=que	martyr	-0.47
+2=quen	martyr	0.08
+2=quoc	martyr	-0.05
+2=quy	martyr	0.12
+2=quyen	martyr	-0.09
+2=quyet	martyr	-0.19	teller	0.05
+2=quynh	martyr	-0.19	teller	-0.06
+2=ra	martyr	0.15
+2=rach	martyr	0.15
+2=rang	martyr	0.07	teller	0.1
+2=regiment	martyr	-0.07
+2=ri	martyr	-0.09
+2=rieng	martyr	0.07
+2=ro	teller	0.12
+2=roi	martyr	0.22	teller	-0.24
+2=rung	martyr	-0.06
+2=ruot	martyr	0.23
+2=rut	martyr	-0.06
+2=s	martyr	0.06	teller	0.05
+2=sa	martyr	0.12
+2=sach	teller	-0.08
+2=sai	martyr	0.17
+2=sam	teller	-0.06
+2=san	martyr	-0.07
+2=sang	martyr	-0.08	teller	0.1
+2=sanh	martyr	-0.05
+2=sao	teller	0.06
+2=sap	martyr	-0.08
+2=sat	martyr	-0.1
+2=say	martyr	-0.06
+2=says	martyr	0.05
+2=si	martyr	0.29	teller	-0.22
+2=sinh	martyr	0.62	teller	-0.21
+2=so	martyr	-0.06	teller	-0.15
+2=som	martyr	-0.05
+2=son	martyr	0.11	teller	0.09
+2=sot	martyr	-0.07
+2=su	martyr	-0.07
+2=sua	martyr	-0.05
+2=suc	martyr	-0.07
+2=sut	martyr	-0.09
+2=sy	martyr	0.1
+2=tac	martyr	0.11	teller	-0.07
+2=tai	martyr	0.21
+2=tam	martyr	-0.06	teller	0.16
+2=tan	martyr	0.07	teller	-0.09
+2=tang	martyr	0.11	teller	-0.07
+2=tao	martyr	-0.07
+2=tap	martyr	-0.19
+2=tau	martyr	0.16
+2=tay	teller	-0.13
+2=ten	martyr	-0.22	teller	-0.11
+2=th	martyr	0.06	teller	0.05
+2=tha	martyr	-0.07
+2=thac	teller	0.13
+2=thach	martyr	-0.06	teller	0.06
+2=thai	martyr	-0.15	teller	0.14
+2=tham	martyr	0.25	teller	0.08
+2=than	martyr	-0.11
+2=thang	martyr	-0.16	teller	0.1
+2=thanh	martyr	-0.05
+2=thao	martyr	0.09	teller	0.08
+2=that	martyr	-0.4	teller	-0.07
+2=thcs	teller	0.1
+2=the	martyr	-0.16	teller	-0.22
+2=theo	martyr	0.12
+2=thi	martyr	-0.34
+2=thien	martyr	0.08
+2=thiet	martyr	-0.13
+2=thieu	martyr	0.15	teller	-0.1
+2=tho	martyr	-0.15
+2=thoai	martyr	-0.07
+2=thoat	martyr	-0.21
+2=thoi	martyr	0.15	teller	-0.1
+2=thom	martyr	-0.05
+2=thon	martyr	-0.06	teller	-0.19
+2=thong	martyr	0.21	teller	-0.06
+2=thu	martyr	0.09	teller	0.08
+2=thuan	martyr	0.08	teller	-0.18
+2=thuc	martyr	-0.08
+2=thuoc	martyr	-0.09
+2=thuong	teller	0.11
+2=thuy	teller	-0.12
+2=thuyen	martyr	-0.05
+2=ti	martyr	-0.08
+2=tich	martyr	0.13
+2=tiem	martyr	-0.08
+2=tieng	martyr	0.08	teller	0.06
+2=tieu	martyr	-0.27	teller	0.12
+2=tim	martyr	0.06	teller	0.09
+2=tin	martyr	0.13	teller	-0.18
+2=tinh	martyr	-0.1	teller	0.08
+2=tnxp	martyr	0.12	teller	-0.05
+2=to	martyr	0.22	teller	0.16
+2=toan	martyr	0.08
+2=toc	martyr	-0.14	teller	0.2
+2=toi	martyr	0.05
+2=ton	martyr	-0.16	teller	0.08
+2=tong	teller	-0.05
+2=tra	martyr	-0.07	teller	-0.26
+2=trach	martyr	-0.09
+2=trai	teller	0.2
+2=tram	martyr	-0.07
+2=tran	teller	0.11
+2=trang	martyr	-0.18	teller	0.13
+2=trao	martyr	-0.07
+2=tre	martyr	-0.08	teller	-0.05
+2=tren	teller	-0.07
+2=tri	martyr	-0.08	teller	-0.07
+2=trieu	martyr	-0.17
+2=trinh	martyr	-0.28	teller	0.13
+2=tro	martyr	-0.16
+2=troi	martyr	0.17
+2=trong	martyr	0.19	teller	-0.26
+2=truc	martyr	-0.05
+2=trung	martyr	-0.43	teller	-0.13
+2=truoc	martyr	0.24	teller	-0.05
+2=truong	martyr	-0.15
+2=tu	martyr	0.19	teller	0.07
+2=tuan	martyr	-0.07
+2=tuat	martyr	-0.1	teller	-0.05
+2=tui	martyr	-0.23	teller	0.15
+2=tung	teller	0.12
+2=tuoi	teller	-0.17
+2=tuong	martyr	-0.14	teller	0.12
+2=tuy	martyr	0.11
+2=tuyen	martyr	0.1
+2=ty	martyr	0.05
+2=u	teller	0.12
+2=uong	teller	0.05
+2=us	martyr	-0.05
+2=ut	martyr	0.21
+2=uy	martyr	0.19	teller	-0.08
+2=va	martyr	-0.29
+2=van	martyr	-0.2	teller	0.14
+2=ve	martyr	-0.08	teller	0.08
+2=vi	martyr	0.25
+2=viec	martyr	-0.05	teller	-0.1
+2=vien	martyr	-0.12	teller	0.17
+2=viet	martyr	-0.1	teller	0.05
+2=vinh	martyr	0.26	teller	-0.05
+2=vo	martyr	-0.09	teller	-0.14
+2=voi	martyr	-0.05	teller	0.13
+2=vong	martyr	0.1
+2=vu	teller	-0.17
+2=vui	martyr	-0.25
+2=vung	martyr	-0.06
+2=vuong	martyr	-0.33	teller	0.23
+2=was	martyr	0.25
+2=who	martyr	-0.08
+2=xa	martyr	-0.36	teller	0.33
+2=xac	martyr	0.09	teller	0.07
+2=xe	martyr	0.07	teller	0.24
+2=xem	teller	0.07
+2=xet	martyr	-0.2
+2=xi	martyr	0.12
+2=xin	martyr	-0.05
+2=xo	martyr	0.09	teller	-0.06
+2=xom	martyr	-0.05	teller	-0.18
+2=xu	martyr	-0.06
+2=xua	martyr	0.06	teller	0.13
+2=xuan	martyr	0.21	teller	0.05
+2=xuc	martyr	-0.07
+2=xung	teller	-0.05
+2=xuong	martyr	0.11	teller	-0.13
+2=xuyen	martyr	0.14
+2=y	martyr	-0.16	teller	-0.12
+2=years	teller	-0.05
+2=yen	martyr	0.11
+2=yeu	martyr	-0.08
+3=#	martyr	-0.1	teller	-0.26
+3=##	teller	0.3
+3=###	martyr	-0.14
+3=####	martyr	0.25	teller	-0.12
+3=#####	martyr	0.06
+3=$	martyr	0.1	teller	0.46
+3=a	martyr	-0.18
+3=ai	martyr	-0.06	teller	-0.06
+3=all	martyr	0.07
+3=an	martyr	-0.12
+3=ancien	martyr	-0.14	teller	0.12
+3=anh	martyr	0.16
+3=ap	martyr	-0.09	teller	0.16
+3=arvn	martyr	-0.08
+3=at	martyr	0.34
+3=au	martyr	0.08
+3=ay	martyr	-0.06
+3=b	martyr	-0.11
+3=b2	martyr	0.05
+3=b41	teller	0.11
+3=ba	martyr	0.29	teller	-0.13
+3=bac	martyr	0.37
+3=bach	martyr	-0.13
+3=ban	martyr	0.26	teller	-0.18
+3=bang	martyr	-0.32
+3=bao	martyr	0.27	teller	-0.1
+3=bat	martyr	0.09	teller	-0.07
+3=battalion	martyr	0.07
+3=bau	teller	0.1
+3=bay	martyr	0.05
+3=be	martyr	0.26
+3=ben	martyr	-0.05	teller	-0.1
+3=benh	teller	-0.05
+3=bep	martyr	0.06
+3=beside	martyr	0.08
+3=bi	martyr	-0.07	teller	0.07
+3=bia	martyr	0.2
+3=bich	martyr	-0.05
+3=bien	martyr	-0.17	teller	0.09
+3=biet	martyr	-0.12	teller	-0.14
+3=binh	martyr	0.09	teller	0.16
+3=bo	martyr	0.08	teller	0.1
+3=boc	martyr	0.05
+3=boi	martyr	0.1
+3=bom	martyr	0.08
+3=bon	teller	-0.06
+3=bong	martyr	0.1
+3=both	martyr	-0.15
+3=bua	martyr	0.1
+3=bui	martyr	-0.11
+3=bung	martyr	-0.05
+3=buon	martyr	0.05	teller	0.09
+3=by	teller	0.07
+3=c	martyr	0.1	teller	0.13
+3=c10	martyr	-0.1
+3=c3	martyr	0.05
+3=c5	martyr	0.05	teller	0.07
+3=c9	teller	-0.13
+3=ca	martyr	0.14	teller	0.16
+3=cac	martyr	-0.09	teller	0.05
+3=cach	martyr	0.12
+3=cai	martyr	-0.11	teller	-0.12
+3=cam	martyr	0.09
+3=can	martyr	-0.32	teller	-0.14
+3=cang	martyr	-0.07
+3=canh	martyr	-0.13	teller	0.38
+3=cao	teller	-0.07
+3=cap	martyr	-0.23
+3=cat	martyr	0.08	teller	0.09
+3=cau	martyr	0.07
+3=cay	martyr	-0.13	teller	0.1
+3=cha	martyr	-0.05
+3=chac	martyr	-0.06	teller	0.07
+3=cham	martyr	-0.08
+3=chau	teller	-0.18
+3=chet	martyr	0.08	teller	-0.12
+3=chi	martyr	0.06
+3=chien	martyr	-0.12
+3=chieu	martyr	-0.16
+3=chin	martyr	0.15
+3=cho	martyr	-0.12	teller	-0.32
+3=chon	martyr	0.07
+3=chong	teller	0.15
+3=chot	martyr	0.23
+3=chu	martyr	0.5
+3=chua	martyr	-0.06	teller	-0.12
+3=chuc	martyr	0.08
+3=chung	teller	-0.14
+3=chuyen	martyr	-0.1	teller	0.06
+3=co	martyr	0.2
+3=coi	martyr	-0.09
+3=com	martyr	0.12	teller	-0.1
+3=commander	teller	0.11
+3=con	martyr	-0.28
+3=cong	teller	-0.21
+3=cot	martyr	0.12
+3=cu	martyr	0.1	teller	-0.17
+3=cua	martyr	-0.39
+3=cuc	martyr	0.1	teller	-0.05
+3=cung	martyr	0.07	teller	0.32
+3=cuoi	martyr	0.25	teller	-0.07
+3=cuon	martyr	0.11
+3=cuong	martyr	-0.06	teller	0.09
+3=cut	martyr	0.27
+3=cuu	teller	-0.08
+3=d	teller	0.16
+3=d1	teller	-0.05
+3=d2	martyr	-0.05	teller	-0.06
+3=d4	martyr	0.13
+3=d5	martyr	-0.11	teller	0.13
+3=d7	martyr	-0.13
+3=da	martyr	0.09
+3=dac	teller	0.05
+3=dai	martyr	-0.18	teller	-0.12
+3=dak	teller	0.05
+3=dan	martyr	-0.22	teller	0.31
+3=dang	martyr	0.23	teller	-0.15
+3=danh	martyr	0.37	teller	-0.05
+3=dao	martyr	0.19	teller	0.13
+3=dap	martyr	-0.12
+3=dat	martyr	-0.08	teller	0.08
+3=dau	martyr	-0.21
+3=day	teller	0.17
+3=dc	martyr	-0.07
+3=de	teller	-0.22
+3=dem	martyr	-0.19
+3=den	martyr	-0.24
+3=deu	martyr	-0.11
+3=di	martyr	0.13	teller	-0.05
+3=dia	martyr	-0.15
+3=dich	martyr	-0.13
+3=diem	martyr	-0.22	teller	0.08
+3=dien	martyr	0.09
+3=diep	martyr	-0.05
+3=dieu	martyr	0.12
+3=dinh	martyr	0.07	teller	0.21
+3=division	martyr	-0.05	teller	0.11
+3=do	martyr	0.59	teller	-0.13
+3=doai	teller	0.06
+3=doan	martyr	-0.12
+3=doc	martyr	-0.05	teller	-0.06
+3=doi	martyr	0.09	teller	-0.12
+3=don	martyr	0.08	teller	0.21
+3=dong	martyr	-0.06	teller	0.06
+3=dot	martyr	0.18
+3=dt	teller	0.21
+3=du	martyr	0.05	teller	0.05
+3=dua	martyr	0.09
+3=duc	martyr	-0.27
+3=dung	teller	-0.07
+3=duoc	martyr	0.08	teller	-0.05
+3=duoi	martyr	-0.1
+3=duong	martyr	0.18	teller	-0.21
+3=duy	teller	0.11
+3=e	martyr	-0.2
+3=e3	teller	0.07
+3=e31	martyr	-0.11	teller	0.14
+3=e66	teller	-0.06
+3=em	martyr	-0.1	teller	0.22
+3=en	martyr	-0.1
+3=ep	martyr	-0.07
+3=est	martyr	0.05
+3=et	martyr	0.21
+3=found	martyr	0.11
+3=from	martyr	-0.18
+3=gai	teller	0.08
+3=gao	martyr	0.22
+3=gap	martyr	-0.11	teller	0.09
+3=ghe	martyr	0.08
+3=ghi	martyr	-0.07	teller	0.15
+3=gi	martyr	0.06	teller	0.1
+3=gia	martyr	-0.08	teller	-0.14
+3=giai	martyr	-0.07
+3=giam	martyr	-0.09	teller	0.12
+3=giang	martyr	-0.07	teller	-0.07
+3=giao	martyr	0.07	teller	0.1
+3=giay	martyr	-0.08	teller	-0.06
+3=gieng	martyr	-0.15
+3=gio	martyr	-0.09	teller	-0.07
+3=gioi	martyr	0.1
+3=giu	teller	-0.09
+3=giua	martyr	-0.05	teller	0.07
+3=go	martyr	0.1
+3=goc	teller	0.06
+3=goi	martyr	0.17	teller	-0.05
+3=gon	martyr	0.1
+3=gui	teller	-0.09
+3=ha	teller	0.12
+3=hai	teller	-0.1
+3=hang	martyr	0.28	teller	-0.11
+3=hao	martyr	-0.1
+3=hau	martyr	-0.11	teller	0.05
+3=hay	martyr	0.1	teller	-0.06
+3=he	martyr	0.09
+3=het	martyr	0.06
+3=hi	martyr	-0.06
+3=hien	martyr	0.08	teller	0.1
+3=hieu	martyr	-0.14	teller	0.07
+3=his	teller	0.12
+3=ho	martyr	-0.06	teller	0.05
+3=hoa	martyr	0.38	teller	-0.1
+3=hoach	martyr	0.06
+3=hoai	martyr	0.27
+3=hoan	teller	0.09
+3=hoang	teller	-0.08
+3=hoe	martyr	-0.2	teller	0.11
+3=hoi	martyr	-0.13
+3=hom	teller	-0.05
+3=home	martyr	-0.05
+3=hon	martyr	-0.06	teller	0.07
+3=hong	martyr	0.09	teller	0.08
+3=hop	martyr	-0.09
+3=hs	martyr	0.36	teller	-0.05
+3=hua	martyr	-0.09
+3=hue	teller	0.11
+3=hung	teller	-0.1
+3=huong	martyr	0.13
+3=huu	martyr	0.05	teller	0.13
+3=huy	teller	0.11
+3=huyen	martyr	0.17
+3=hy	martyr	-0.13
+3=i	martyr	-0.14
+3=il	martyr	0.06
+3=in	martyr	0.11
+3=is	martyr	-0.11
+3=ke	martyr	-0.05	teller	-0.15
+3=keu	teller	0.07
+3=khac	martyr	0.17
+3=khai	martyr	0.08	teller	0.07
+3=kham	martyr	-0.16
+3=khang	martyr	-0.06
+3=khanh	martyr	-0.29	teller	0.11
+3=khau	martyr	-0.07	teller	-0.1
+3=khe	martyr	0.1
+3=khi	martyr	0.2
+3=khieng	martyr	-0.2
+3=khmer	martyr	0.11
+3=kho	martyr	0.06
+3=khoa	martyr	0.08	teller	0.09
+3=khoan	martyr	-0.07
+3=khoang	martyr	0.06
+3=khoc	martyr	-0.08
+3=khoe	martyr	-0.05
+3=khoi	martyr	-0.08
+3=khong	martyr	0.2
+3=khuong	martyr	-0.18	teller	0.1
+3=kich	martyr	-0.09
+3=kiem	martyr	0.19
+3=kien	martyr	-0.06
+3=kieu	teller	0.07
+3=killed	martyr	0.05
+3=kim	martyr	0.11	teller	0.11
+3=kinh	martyr	0.12	teller	-0.09
+3=ko	martyr	0.07
+3=kon	martyr	-0.1	teller	0.07
+3=ksor	martyr	-0.05
+3=ky	teller	-0.12
+3=la	martyr	-0.22	teller	-0.17
+3=lac	martyr	0.24
+3=lai	martyr	-0.26	teller	-0.16
+3=lam	martyr	0.21	teller	-0.08
+3=lan	martyr	-0.05	teller	-0.09
+3=lang	martyr	0.33
+3=lao	martyr	-0.15
+3=lap	martyr	-0.11
+3=lat	martyr	0.08	teller	-0.12
+3=lay	martyr	0.23	teller	-0.06
+3=le	martyr	-0.17	teller	-0.06
+3=len	martyr	-0.27	teller	0.17
+3=lenh	martyr	0.06
+3=les	martyr	-0.11
+3=liaison	martyr	0.15
+3=lich	martyr	0.08
+3=liem	martyr	0.05
+3=lien	martyr	-0.14	teller	-0.12
+3=liet	martyr	-0.05	teller	0.28
+3=lieu	martyr	-0.11
+3=linh	martyr	-0.11	teller	-0.07
+3=list	teller	0.14
+3=lo	martyr	0.15	teller	-0.07
+3=loan	martyr	-0.15	teller	-0.05
+3=loc	martyr	0.21	teller	-0.05
+3=loi	martyr	0.16	teller	0.08
+3=lon	martyr	-0.11
+3=long	martyr	-0.16
+3=lot	teller	0.13
+3=ls	martyr	-0.09
+3=lu	martyr	0.11	teller	-0.05
+3=lua	teller	0.13
+3=luc	teller	0.16
+3=lun	martyr	0.08
+3=lung	martyr	-0.07
+3=luom	martyr	0.22
+3=luong	martyr	0.06
+3=luu	martyr	-0.05
+3=ly	martyr	0.05	teller	0.08
+3=ma	martyr	-0.38	teller	-0.22
+3=mai	martyr	0.21	teller	0.08
+3=mam	martyr	-0.09
+3=mang	martyr	0.15	teller	-0.06
+3=mao	martyr	0.11
+3=mat	martyr	0.15	teller	-0.15
+3=mau	teller	-0.05
+3=may	martyr	0.2
+3=me	martyr	0.27
+3=men	martyr	-0.05
+3=mien	martyr	0.08
+3=min	martyr	-0.16
+3=minh	teller	0.17
+3=mo	martyr	0.14	teller	-0.11
+3=moi	martyr	-0.36	teller	-0.1
+3=mong	martyr	-0.08	teller	0.15
+3=mort	martyr	-0.08
+3=mot	martyr	0.35	teller	-0.06
+3=mu	martyr	-0.06
+3=mui	martyr	-0.12
+3=mung	martyr	0.07
+3=muoi	martyr	0.23	teller	0.05
+3=muon	martyr	-0.14
+3=my	martyr	-0.05
+3=n	martyr	0.05
+3=na	martyr	-0.17
+3=nai	martyr	-0.09	teller	0.05
+3=nam	martyr	0.15	teller	-0.24
+3=nang	martyr	-0.11
+3=nao	martyr	0.11	teller	0.07
+3=nau	martyr	-0.08
+3=nay	teller	-0.08
+3=ne	martyr	-0.07	teller	0.09
+3=nen	teller	-0.1
+3=nga	martyr	0.14
+3=ngach	teller	0.06
+3=ngam	martyr	-0.06
+3=ngan	martyr	-0.09	teller	0.18
+3=ngay	teller	0.19
+3=nghe	martyr	0.05
+3=nghi	martyr	-0.14	teller	-0.08
+3=nghia	martyr	0.11	teller	-0.07
+3=nghiem	martyr	-0.21
+3=ngo	martyr	-0.13	teller	-0.05
+3=ngoai	martyr	-0.09	teller	-0.14
+3=ngoc	martyr	0.05
+3=ngoi	martyr	-0.05	teller	-0.05
+3=ngu	martyr	0.05	teller	0.11
+3=nguoi	martyr	0.07	teller	-0.05
+3=nguyen	teller	0.15
+3=nha	teller	-0.19
+3=nhai	martyr	-0.05
+3=nhan	martyr	0.22	teller	-0.22
+3=nhap	martyr	-0.26
+3=nhat	martyr	0.12
+3=nhau	martyr	0.09	teller	-0.07
+3=nhay	martyr	0.05
+3=nhe	martyr	-0.08	teller	0.08
+3=nhi	martyr	-0.05	teller	0.1
+3=nhieu	martyr	-0.09	teller	0.08
+3=nho	martyr	-0.05
+3=nhon	teller	0.13
+3=nhu	martyr	0.3
+3=nhuan	martyr	0.09
+3=nhung	martyr	0.06	teller	-0.05
+3=nhuong	teller	0.14
+3=niem	martyr	0.05	teller	0.05
+3=no	martyr	0.06	teller	-0.06
+3=noi	martyr	-0.12
+3=nong	martyr	0.26
+3=not	martyr	0.1
+3=ntls	martyr	0.05	teller	0.2
+3=nu	martyr	0.06
+3=nua	martyr	-0.09
+3=nung	martyr	0.06
+3=nuoc	martyr	-0.14
+3=nuoi	teller	-0.05
+3=o	martyr	-0.17	teller	-0.08
+3=of	martyr	-0.3
+3=om	teller	0.1
+3=on	martyr	0.21
+3=ong	martyr	-0.08
+3=out	martyr	-0.13
+3=pa	martyr	0.09	teller	-0.09
+3=phai	martyr	-0.06	teller	0.05
+3=phan	teller	-0.05
+3=phao	martyr	-0.09	teller	0.06
+3=phap	martyr	0.2	teller	0.1
+3=phat	teller	0.09
+3=phe	martyr	0.08
+3=phi	martyr	0.14
+3=pho	martyr	0.39	teller	-0.07
+3=phong	martyr	0.08	teller	-0.16
+3=phu	martyr	0.12	teller	-0.28
+3=phuc	teller	-0.11
+3=phung	martyr	0.13
+3=phuoc	martyr	0.08
+3=phuong	teller	0.19
+3=qua	martyr	-0.11
+3=quach	martyr	-0.15
+3=quan	teller	-0.23
+3=quang	martyr	-0.16	teller	-0.07
+3=quay	martyr	0.09
+3=que	martyr	0.22	teller	-0.17
+3=quen	martyr	-0.2	teller	-0.09
+3=quoc	martyr	-0.17
+3=quy	martyr	-0.05	teller	-0.06
+3=ra	martyr	0.09
+3=rach	martyr	0.08
+3=rang	martyr	0.16	teller	-0.05
+3=rao	martyr	-0.09	teller	0.06
+3=rau	martyr	0.11
+3=ray	martyr	-0.06
+3=re	martyr	0.12
+3=regiment	martyr	-0.07
+3=reo	martyr	0.08
+3=ro	teller	0.05
+3=roi	martyr	-0.18
+3=ruong	martyr	0.05	teller	0.1
+3=ruot	martyr	0.06
+3=s	martyr	0.11
+3=sach	martyr	-0.56	teller	0.21
+3=sai	martyr	-0.38
+3=sam	martyr	0.05
+3=same	martyr	0.11
+3=san	martyr	-0.1
+3=sang	martyr	-0.33	teller	-0.09
+3=sat	martyr	-0.13	teller	0.13
+3=sdt	teller	0.16
+3=se	martyr	-0.06
+3=si	martyr	0.19	teller	0.13
+3=sinh	martyr	-0.11	teller	-0.24
+3=sn	martyr	-0.1
+3=so	martyr	0.28
+3=som	martyr	-0.1
+3=son	martyr	-0.19	teller	-0.11
+3=song	martyr	-0.07	teller	-0.16
+3=south	martyr	-0.07
+3=su	teller	-0.21
+3=sua	martyr	-0.09
+3=sung	martyr	0.13	teller	-0.07
+3=suoi	martyr	0.12
+3=sut	martyr	-0.1
+3=suu	martyr	-0.07	teller	-0.05
+3=sy	martyr	-0.09	teller	-0.07
+3=t	martyr	0.24	teller	0.06
+3=ta	martyr	-0.05	teller	0.1
+3=tai	martyr	-0.13	teller	0.07
+3=tam	martyr	-0.17
+3=tan	martyr	0.21
+3=tang	martyr	-0.05
+3=tao	martyr	0.14
+3=tap	martyr	0.24	teller	-0.06
+3=tat	teller	0.09
+3=tau	martyr	-0.08
+3=tay	martyr	-0.2	teller	0.1
+3=ten	martyr	-0.21	teller	0.05
+3=tet	teller	0.06
+3=thai	martyr	-0.1
+3=than	martyr	-0.12
+3=thang	martyr	0.18	teller	-0.25
+3=thanh	martyr	0.37	teller	-0.13
+3=thao	teller	0.09
+3=thap	martyr	-0.05
+3=that	martyr	-0.09
+3=thay	martyr	-0.07	teller	-0.06
+3=the	martyr	-0.13
+3=them	martyr	0.08
+3=there	martyr	0.06
+3=thi	martyr	-0.14	teller	-0.09
+3=thieu	teller	0.11
+3=thin	martyr	-0.11
+3=tho	martyr	0.16	teller	0.09
+3=thoai	martyr	-0.09
+3=thoi	martyr	-0.09
+3=thom	teller	0.11
+3=thon	martyr	-0.15
+3=thong	martyr	0.09	teller	0.17
+3=thoong	martyr	0.2
+3=thu	martyr	0.09	teller	-0.08
+3=thua	martyr	-0.11
+3=thuan	martyr	-0.25
+3=thuc	martyr	0.07
+3=thuoc	teller	0.08
+3=thuong	teller	0.25
+3=thuy	martyr	0.06
+3=tich	martyr	0.14	teller	-0.12
+3=tiem	martyr	0.11
+3=tien	martyr	0.18	teller	0.27
+3=tieng	martyr	0.06
+3=tieu	martyr	-0.08	teller	-0.08
+3=tim	martyr	-0.08	teller	0.14
+3=tin	martyr	0.07	teller	-0.07
+3=tnxp	martyr	0.2	teller	-0.25
+3=to	teller	0.05
+3=toc	martyr	-0.12
+3=toi	martyr	-0.12	teller	-0.29
+3=told	martyr	-0.06
+3=ton	martyr	0.18	teller	0.18
+3=tong	martyr	-0.06	teller	-0.09
+3=tra	teller	0.12
+3=trac	martyr	0.05
+3=trach	martyr	0.13
+3=trai	martyr	-0.08	teller	0.11
+3=tran	martyr	-0.24	teller	-0.17
+3=trang	teller	0.07
+3=trao	teller	0.06
+3=trau	martyr	0.08
+3=tren	martyr	0.32	teller	-0.07
+3=tri	martyr	0.05
+3=trieu	teller	-0.06
+3=trinh	martyr	0.15	teller	-0.09
+3=tro	martyr	0.1
+3=troi	martyr	-0.1
+3=trong	martyr	-0.21	teller	-0.05
+3=tru	martyr	0.06
+3=truc	martyr	-0.06	teller	0.07
+3=trung	martyr	-0.43	teller	-0.05
+3=truoc	martyr	-0.1	teller	-0.15
+3=truong	martyr	-0.19	teller	-0.16
+3=truyen	teller	0.11
+3=tu	martyr	0.14	teller	0.19
+3=tuan	martyr	-0.13
+3=tuat	martyr	-0.11
+3=tui	teller	-0.07
+3=tung	teller	0.1
+3=tuoi	martyr	0.07	teller	0.07
+3=tuong	martyr	-0.11
+3=tuyet	martyr	-0.14
+3=ty	martyr	-0.07
+3=uc	martyr	-0.1
+3=ut	teller	-0.09
+3=uy	martyr	0.09	teller	-0.15
+3=uyen	martyr	0.1
+3=va	martyr	0.29	teller	-0.22
+3=vam	martyr	-0.06
+3=van	martyr	-0.29	teller	0.1
+3=vang	teller	0.18
+3=vao	martyr	-0.09	teller	-0.05
+3=ve	martyr	-0.19	teller	-0.13
+3=ven	martyr	0.07
+3=vhxh	teller	0.14
+3=vi	martyr	-0.57
+3=viec	teller	0.09
+3=vien	martyr	0.2	teller	-0.19
+3=viet	martyr	-0.08	teller	0.14
+3=village	martyr	0.06
+3=vinh	martyr	-0.3	teller	-0.09
+3=vivant	teller	0.05
+3=vo	martyr	0.27	teller	-0.11
+3=voi	teller	-0.14
+3=vong	martyr	0.12
+3=vu	martyr	0.21
+3=vung	teller	-0.1
+3=vuong	martyr	-0.05	teller	0.08
+3=vuot	martyr	0.07
+3=who	martyr	0.09
+3=with	martyr	-0.06
+3=xa	martyr	-0.3	teller	-0.22
+3=xac	teller	0.05
+3=xe	teller	0.05
+3=xep	martyr	-0.1
+3=xin	martyr	-0.09	teller	0.06
+3=xom	martyr	-0.11	teller	0.09
+3=xu	martyr	-0.09
+3=xuan	martyr	0.11	teller	-0.08
+3=xuong	martyr	0.11
+3=xuyen	martyr	0.05	teller	0.08
+3=y	martyr	0.1	teller	-0.09
+3=yen	martyr	-0.52
-1=#	martyr	0.49	teller	-0.48
-1=# & anh	martyr	0.17
-1=# & ba	martyr	-0.23	teller	0.24
-1=# & bo	martyr	0.06	teller	-0.08
-1=# & bui	martyr	0.08
-1=# & can	martyr	-0.07
-1=# & chi	martyr	0.06
-1=# & chu	martyr	-0.14
-1=# & co	martyr	-0.1	teller	-0.05
-1=# & cu	teller	-0.15
-1=# & cua	martyr	-0.11
-1=# & d	martyr	0.08
-1=# & do	martyr	0.07
-1=# & doan	martyr	-0.12
-1=# & hai	martyr	0.08
-1=# & hoang	teller	0.1
-1=# & huynh	teller	-0.05
-1=# & kieu	martyr	-0.06
-1=# & la	martyr	0.22
-1=# & le	martyr	0.18	teller	-0.05
-1=# & lo	martyr	0.14
-1=# & ls	martyr	-0.06
-1=# & luong	teller	-0.07
-1=# & luu	martyr	-0.07
-1=# & ma	martyr	0.08
-1=# & nguyen	martyr	-0.15
-1=# & nham	martyr	-0.06
-1=# & nong	martyr	-0.09	teller	0.12
-1=# & ong	martyr	-0.09
-1=# & pham	martyr	-0.09
-1=# & phan	martyr	-0.1
-1=# & phi	martyr	-0.24
-1=# & quach	martyr	0.05
-1=# & tan	martyr	-0.05
-1=# & ten	martyr	0.34	teller	-0.08
-1=# & toi	teller	-0.06
-1=# & tran	martyr	-0.13
-1=# & trinh	martyr	0.11
-1=# & trung	martyr	0.06
-1=# & vi	martyr	0.12
-1=# & vo	martyr	0.09
-1=##	martyr	0.11	teller	0.16
-1=## & anh	martyr	0.1
-1=## & bac	martyr	-0.06
-1=## & bui	martyr	0.05
-1=## & cai	martyr	-0.11
-1=## & cau	martyr	-0.05
-1=## & chi	martyr	0.08
-1=## & chu	martyr	0.06
-1=## & co	martyr	-0.23
-1=## & con	martyr	-0.14
-1=## & cu	teller	0.12
-1=## & cua	martyr	-0.06
-1=## & d	martyr	0.05
-1=## & dang	martyr	-0.09
-1=## & dinh	martyr	0.09
-1=## & doan	martyr	0.12
-1=## & dong	martyr	-0.09
-1=## & duong	martyr	-0.07
-1=## & em	teller	0.21
-1=## & ho	martyr	0.12
-1=## & la	martyr	0.31
-1=## & le	martyr	-0.2	teller	0.08
-1=## & ly	martyr	-0.05	teller	-0.05
-1=## & ngo	martyr	0.05
-1=## & nguyen	martyr	0.16
-1=## & ong	martyr	-0.09	teller	-0.07
-1=## & ten	martyr	-0.09	teller	0.13
-1=## & thang	martyr	-0.08
-1=## & tran	martyr	0.16
-1=###	martyr	0.09	teller	-0.06
-1=### & anh	martyr	0.07
-1=### & chau	teller	-0.15
-1=### & chu	martyr	-0.09	teller	-0.08
-1=### & co	martyr	-0.08
-1=### & con	martyr	0.08	teller	-0.09
-1=### & em	teller	-0.05
-1=### & la	martyr	0.1
-1=### & ten	martyr	-0.08	teller	0.09
-1=### & toi	teller	-0.06
-1=### & tran	martyr	-0.15	teller	0.14
-1=### & trinh	martyr	0.1
-1=#### & anh	martyr	-0.15	teller	-0.07
-1=#### & bac	martyr	-0.07	teller	0.2
-1=#### & ban	teller	-0.06
-1=#### & bo	martyr	-0.09
-1=#### & chi	martyr	-0.11	teller	-0.1
-1=#### & chu	martyr	-0.11	teller	0.08
-1=#### & co	teller	0.17
-1=#### & con	martyr	-0.1	teller	0.4
-1=#### & cu	martyr	0.05
-1=#### & dai	martyr	-0.07
-1=#### & doan	martyr	0.06
-1=#### & em	martyr	0.11	teller	-0.05
-1=#### & gom	martyr	-0.07
-1=#### & ho	martyr	0.13
-1=#### & le	martyr	-0.05
-1=#### & me	martyr	-0.16
-1=#### & mot	martyr	0.12
-1=#### & ngo	martyr	0.05
-1=#### & nguoi	teller	-0.06
-1=#### & nguyen	martyr	0.25
-1=#### & ong	teller	-0.23
-1=#### & phan	martyr	0.05
-1=#### & ten	martyr	0.23
-1=#### & toi	martyr	-0.16	teller	0.13
-1=#### & truong	martyr	-0.06
-1=#### & vu	martyr	0.06
-1=#### & xa	martyr	-0.1
-1=#### & y	martyr	0.1
-1=^	martyr	0.37	teller	0.38
-1=^ & anh	martyr	-0.25	teller	-0.13
-1=^ & ba	martyr	0.28	teller	0.13
-1=^ & bac	martyr	-0.1	teller	0.19
-1=^ & ban	martyr	0.09	teller	-0.23
-1=^ & bo	martyr	-0.36	teller	-0.07
-1=^ & cau	teller	-0.05
-1=^ & cha	martyr	0.18
-1=^ & chau	martyr	-0.08	teller	-0.25
-1=^ & chi	martyr	0.11
-1=^ & chong	martyr	-0.09
-1=^ & chu	teller	0.23
-1=^ & co	martyr	0.15	teller	0.12
-1=^ & con	teller	-0.15
-1=^ & cu	teller	0.05
-1=^ & dai	martyr	0.1	teller	0.09
-1=^ & danh	teller	-0.05
-1=^ & dong	martyr	0.13
-1=^ & em	teller	0.25
-1=^ & ha	martyr	0.06
-1=^ & hai	martyr	0.06
-1=^ & le	martyr	0.09
-1=^ & liet	martyr	0.99
-1=^ & ls	martyr	0.19
-1=^ & me	martyr	-0.16	teller	0.07
-1=^ & minh	martyr	-0.08	teller	-0.09
-1=^ & my	martyr	0.09
-1=^ & nguoi	martyr	-0.48
-1=^ & nguyen	martyr	0.15	teller	-0.16
-1=^ & nho	martyr	-0.17
-1=^ & ong	teller	0.07
-1=^ & ten	martyr	0.11
-1=^ & thang	martyr	0.07
-1=^ & thay	martyr	0.18	teller	-0.06
-1=^ & tieu	martyr	-0.21
-1=^ & toi	martyr	-0.5	teller	0.22
-1=^ & tran	martyr	-0.27	teller	0.07
-1=^ & trung	martyr	0.2
-1=^ & tui	martyr	-0.06	teller	0.17
-1=^ & vo	martyr	-0.11
-1=^ & xa	martyr	-0.1	teller	0.05
-1=^ & y	martyr	0.27
-1=a	martyr	0.26	teller	0.18
-1=a & ba	martyr	-0.1	teller	0.09
-1=a & bo	martyr	0.11
-1=a & chau	teller	0.1
-1=a & em	martyr	-0.08	teller	0.05
-1=a & ls	teller	-0.05
-1=a & toi	teller	0.17
-1=ad	teller	0.06
-1=admin	teller	-0.06
-1=adn	teller	-0.1
-1=ai & co	martyr	0.09
-1=ai & la	martyr	-0.05	teller	-0.1
-1=am	teller	0.16
-1=ama	martyr	0.07	teller	-0.16
-1=ama & toi	martyr	0.11	teller	-0.14
-1=an	martyr	-0.12	teller	0.06
-1=an & anh	martyr	-0.11
-1=and	martyr	0.35
-1=anh	martyr	0.05
-1=anh & anh	martyr	-0.12
-1=anh & ong	martyr	0.08
-1=anh & ten	martyr	0.15	teller	-0.07
-1=ap	teller	0.08
-1=ap & ba	teller	0.08
-1=as	martyr	0.07
-1=at	martyr	-0.17
-1=aunt	martyr	0.05
-1=ay	martyr	0.15	teller	0.06
-1=ay & bac	teller	0.06
-1=ay & co	martyr	0.05
-1=ay & la	martyr	0.06	teller	-0.07
-1=ay & ten	martyr	-0.06
-1=b	martyr	-0.43
-1=b & la	martyr	0.07
-1=b & liet	martyr	-0.11
-1=b40	martyr	0.1
-1=ba	martyr	0.22	teller	-0.16
-1=ba & anh	martyr	-0.12
-1=ba & bac	martyr	-0.12
-1=ba & co	martyr	-0.09	teller	-0.06
-1=ba & con	martyr	0.1	teller	-0.11
-1=ba & la	martyr	0.18
-1=ba & ong	martyr	-0.08
-1=ba & ten	martyr	0.08	teller	-0.06
-1=ba & thang	martyr	-0.05
-1=ba & toi	martyr	0.09	teller	0.07
-1=bac	martyr	0.11	teller	-0.24
-1=bac & anh	martyr	0.05
-1=bac & bac	teller	-0.09
-1=bac & ong	martyr	0.05	teller	0.06
-1=bac & ten	martyr	0.28	teller	-0.1
-1=bach	teller	0.08
-1=back	martyr	0.06
-1=bai	martyr	-0.13	teller	0.05
-1=bai & cua	martyr	-0.09	teller	0.07
-1=bam	martyr	0.06	teller	-0.1
-1=ban	martyr	0.21
-1=ban & co	martyr	0.1
-1=ban & ong	martyr	0.05
-1=bang	martyr	0.07
-1=bang & bac	teller	-0.07
-1=bao	martyr	0.15	teller	0.09
-1=bao & anh	teller	-0.06
-1=bao & chu	teller	0.05
-1=bao & cua	martyr	-0.08
-1=bao & dong	martyr	-0.05
-1=bao & em	teller	0.07
-1=bao & ten	teller	-0.12
-1=bao & toi	martyr	-0.12	teller	0.18
-1=bay	martyr	-0.08	teller	0.06
-1=bay & anh	martyr	0.08
-1=bay & ong	martyr	-0.08	teller	0.05
-1=ben	martyr	-0.13
-1=ben & ba	martyr	-0.05
-1=ben & la	martyr	-0.08
-1=benh	teller	0.14
-1=bia	martyr	-0.1	teller	0.17
-1=bia & ong	martyr	-0.09	teller	0.16
-1=bien	martyr	-0.08	teller	0.05
-1=bien & chu	teller	0.06
-1=biet	martyr	-0.07	teller	-0.18
-1=biet & ba	martyr	-0.1
-1=biet & chu	martyr	-0.13
-1=biet & ong	martyr	-0.19	teller	-0.06
-1=biet & thang	martyr	-0.06
-1=biet & toi	teller	0.05
-1=bieu	teller	0.14
-1=binh	martyr	0.14
-1=binh & anh	martyr	0.07	teller	0.11
-1=binh & chu	martyr	0.06
-1=binh & la	martyr	-0.07
-1=binh & ong	martyr	0.05
-1=binh & ten	martyr	0.07
-1=binh & thang	martyr	-0.07
-1=bo	martyr	-0.32	teller	0.06
-1=bo & anh	martyr	-0.06
-1=bo & bo	martyr	0.05
-1=bo & chi	martyr	0.2	teller	0.09
-1=bo & chu	martyr	-0.06	teller	0.09
-1=bo & co	martyr	0.05
-1=bo & em	martyr	0.05
-1=bo & la	martyr	-0.07	teller	0.11
-1=bo & ngo	martyr	-0.05
-1=bo & ong	martyr	-0.11
-1=bo & ta	teller	0.11
-1=bo & ten	martyr	-0.14
-1=bo & toi	martyr	-0.1
-1=boi	teller	0.1
-1=bom	teller	-0.1
-1=bom & co	martyr	-0.08
-1=bon	martyr	-0.08
-1=bon & co	martyr	0.05
-1=bong	martyr	0.11	teller	-0.05
-1=brother	martyr	-0.05
-1=bs	martyr	0.06
-1=bun	martyr	-0.12
-1=bung	martyr	0.23
-1=buoc	martyr	-0.06	teller	0.05
-1=buon	martyr	0.05	teller	-0.09
-1=but & kim	martyr	-0.06
-1=by	teller	0.07
-1=c	martyr	-0.06
-1=c & ten	martyr	-0.15
-1=c2	martyr	0.08
-1=c8	martyr	-0.06	teller	0.13
-1=ca	teller	-0.07
-1=cac	martyr	0.16	teller	0.07
-1=cac & ong	martyr	0.07
-1=cai	martyr	0.13
-1=cam	martyr	-0.12	teller	0.1
-1=cam & ba	martyr	-0.08
-1=can	martyr	-0.08
-1=canada	teller	-0.06
-1=cang & thang	martyr	-0.05
-1=canh	martyr	0.33	teller	-0.13
-1=canh & anh	martyr	0.06
-1=canh & la	martyr	0.08
-1=cao	martyr	-0.08
-1=cap	martyr	0.1
-1=capt	martyr	0.08
-1=captain	martyr	-0.07
-1=cau	martyr	0.12	teller	-0.09
-1=certificate	martyr	0.09
-1=cha	martyr	-0.16	teller	0.06
-1=cha & la	martyr	-0.11
-1=cha & ten	martyr	0.08
-1=chac	martyr	0.15	teller	-0.15
-1=chac & la	martyr	-0.06
-1=chai	martyr	-0.07
-1=chan	martyr	0.05
-1=chao & toi	teller	-0.05
-1=chap	martyr	-0.12
-1=chat	martyr	-0.07
-1=chau	martyr	-0.07	teller	0.18
-1=chau & ba	martyr	-0.14
-1=chau & bac	martyr	0.08
-1=chau & co	martyr	-0.11
-1=chau & ong	martyr	0.1
-1=chay	martyr	-0.05
-1=che	martyr	-0.11
-1=chet	martyr	-0.05
-1=chet & anh	martyr	-0.35
-1=chet & ba	martyr	0.08
-1=chet & co	martyr	0.05
-1=chet & la	teller	0.06
-1=chet & ong	martyr	-0.12
-1=chi	martyr	0.14	teller	0.11
-1=chi & em	teller	-0.05
-1=chi & toi	martyr	-0.09	teller	0.05
-1=chia	martyr	-0.06
-1=chief	martyr	0.05	teller	-0.05
-1=chien	martyr	-0.07
-1=chieu	martyr	-0.08
-1=chim	martyr	0.06
-1=chin	martyr	0.08	teller	-0.11
-1=chin & em	martyr	0.08
-1=chinh	martyr	0.1	teller	0.18
-1=chinh & anh	martyr	0.06
-1=chinh & la	martyr	-0.1	teller	0.11
-1=cho	teller	-0.19
-1=cho & anh	teller	-0.05
-1=cho & ba	martyr	-0.06
-1=cho & chau	teller	-0.07
-1=cho & chi	martyr	0.13	teller	-0.12
-1=cho & co	teller	0.14
-1=cho & con	martyr	-0.17
-1=cho & dong	martyr	0.08
-1=cho & la	martyr	-0.05
-1=cho & ong	martyr	0.12	teller	0.12
-1=cho & toi	teller	-0.12
-1=chon	martyr	-0.08	teller	0.08
-1=chon & anh	martyr	0.08	teller	-0.07
-1=chon & dong	martyr	0.18
-1=chon & la	martyr	-0.16	teller	0.13
-1=chon & ong	martyr	0.05
-1=chon & thang	martyr	0.07
-1=chon & toi	teller	0.05
-1=chong	martyr	-0.26	teller	0.05
-1=chong & ba	martyr	-0.14
-1=chong & bo	martyr	-0.06	teller	0.12
-1=chong & la	martyr	-0.06
-1=chu	martyr	-0.19	teller	-0.33
-1=chu & anh	martyr	-0.05
-1=chu & ba	teller	-0.06
-1=chu & d	martyr	0.07
-1=chu & h	martyr	0.06
-1=chu & han	martyr	-0.15
-1=chu & nho	martyr	-0.14
-1=chu & ong	martyr	-0.06	teller	-0.11
-1=chu & t	martyr	-0.11
-1=chua	martyr	-0.06	teller	0.06
-1=chuc	martyr	-0.11
-1=chum	martyr	0.1
-1=chung	martyr	-0.14
-1=chung & ba	martyr	-0.11
-1=chung & la	martyr	-0.05
-1=chung & ong	teller	-0.1
-1=chuong	martyr	-0.06
-1=chup	martyr	0.1
-1=chuyen	martyr	0.07	teller	-0.05
-1=chuyen & bac	teller	0.07
-1=chuyen & chu	martyr	0.08
-1=chuyen & ong	teller	0.05
-1=co	martyr	0.11
-1=co & anh	martyr	-0.05
-1=co & em	martyr	-0.1	teller	-0.06
-1=co & thang	martyr	0.05
-1=coc	martyr	-0.05
-1=coi	martyr	-0.19
-1=coi & co	martyr	-0.07
-1=col	martyr	-0.13
-1=com	martyr	-0.08	teller	0.13
-1=con	martyr	0.07	teller	-0.07
-1=con & anh	martyr	0.2	teller	-0.07
-1=con & ba	martyr	-0.22	teller	-0.15
-1=con & bac	martyr	0.06	teller	-0.14
-1=con & chu	martyr	0.13
-1=con & cu	martyr	-0.27
-1=con & cua	teller	0.16
-1=con & em	martyr	0.07
-1=con & hoa	martyr	-0.05
-1=con & hoang	martyr	0.1
-1=con & le	martyr	0.13
-1=con & liet	martyr	0.1
-1=con & nguyen	martyr	0.08
-1=con & ong	martyr	-0.37	teller	-0.08
-1=con & sau	martyr	0.19	teller	0.08
-1=con & thang	martyr	-0.08
-1=con & thay	martyr	-0.1
-1=con & toi	martyr	-0.09	teller	0.22
-1=con & tu	martyr	-0.14	teller	-0.06
-1=con & ut	martyr	0.21
-1=cong	teller	0.05
-1=cong & anh	martyr	0.09
-1=cot & anh	martyr	0.13
-1=cot & liet	martyr	-0.12
-1=cu	martyr	0.11	teller	0.17
-1=cu & cua	martyr	-0.06	teller	-0.09
-1=cu & le	teller	0.06
-1=cu & ong	martyr	0.07
-1=cu & ten	teller	-0.06
-1=cu & toi	teller	-0.07
-1=cuc	martyr	0.07
-1=cung	martyr	0.08
-1=cung & anh	martyr	-0.27
-1=cung & la	martyr	0.1
-1=cung & ong	martyr	0.1	teller	-0.05
-1=cung & ten	martyr	-0.17	teller	0.31
-1=cuoi	teller	-0.17
-1=cuoi & ten	martyr	-0.07
-1=cuong & ba	martyr	-0.08
-1=cut	martyr	0.05
-1=cuu	martyr	0.09
-1=d	martyr	-0.08
-1=da	martyr	-0.17
-1=da & con	teller	-0.12
-1=dac	martyr	-0.06
-1=dai	martyr	0.07	teller	0.2
-1=dam	martyr	-0.36	teller	0.11
-1=dan	martyr	0.25
-1=dan & anh	martyr	0.12
-1=dan & chau	martyr	-0.05	teller	0.06
-1=dang	martyr	0.13	teller	0.06
-1=dang & la	martyr	-0.1
-1=danh	martyr	-0.13	teller	0.07
-1=dao	martyr	0.28	teller	0.08
-1=dao & ten	martyr	-0.1
-1=dap	martyr	0.16
-1=dat	teller	0.11
-1=dat & la	martyr	0.13
-1=dat & ten	martyr	-0.2	teller	0.1
-1=dau	martyr	0.29
-1=dau & anh	martyr	0.07
-1=dau & chi	martyr	-0.07	teller	0.13
-1=dau & con	teller	-0.13
-1=dau & la	martyr	0.06
-1=dau & ong	martyr	0.1
-1=dau & ten	martyr	-0.06
-1=day	martyr	0.08	teller	-0.07
-1=day & bac	martyr	-0.09
-1=day & em	teller	0.06
-1=day & la	martyr	-0.08	teller	0.09
-1=day & ong	teller	-0.09
-1=day & toi	martyr	0.13
-1=de	teller	-0.1
-1=de & ba	martyr	0.07
-1=de & la	martyr	-0.11
-1=de & le	martyr	0.12
-1=de & ls	martyr	-0.13
-1=dem & anh	martyr	0.13
-1=den	martyr	0.28
-1=den & ong	martyr	0.17
-1=deo	martyr	-0.05
-1=det	martyr	-0.08
-1=deu	martyr	-0.07
-1=di	teller	0.07
-1=di & anh	martyr	0.08
-1=di & co	martyr	0.07
-1=di & la	teller	0.11
-1=dia	martyr	-0.09	teller	-0.05
-1=dich	martyr	-0.3	teller	-0.08
-1=dich & ten	martyr	-0.05
-1=diec	martyr	-0.05
-1=diem	martyr	-0.16
-1=diem & ten	martyr	-0.15
-1=dien	martyr	-0.24	teller	0.21
-1=diep	martyr	0.09
-1=dieu	martyr	-0.06	teller	-0.05
-1=dieu & anh	martyr	-0.11
-1=dinh & anh	martyr	0.3
-1=dinh & bac	martyr	0.08	teller	-0.06
-1=dinh & chu	martyr	0.09
-1=dinh & co	martyr	0.12	teller	0.08
-1=dinh & liet	martyr	-0.12
-1=dinh & nguyen	martyr	-0.06	teller	0.09
-1=dinh & ong	martyr	-0.12
-1=dinh & toi	teller	-0.06
-1=do	martyr	-0.31	teller	0.13
-1=do & anh	martyr	-0.23	teller	0.11
-1=do & bac	martyr	0.07
-1=do & chau	teller	-0.11
-1=do & chi	martyr	0.05
-1=do & chu	martyr	0.1	teller	0.08
-1=do & co	martyr	0.2	teller	0.08
-1=do & con	martyr	0.12	teller	0.09
-1=do & cu	martyr	-0.08	teller	-0.05
-1=do & dai	martyr	-0.11
-1=do & dong	martyr	-0.05
-1=do & em	martyr	-0.05
-1=do & la	martyr	0.29	teller	-0.22
-1=do & le	martyr	-0.05
-1=do & nguyen	martyr	-0.43
-1=do & ong	martyr	-0.11	teller	0.07
-1=do & ten	teller	0.05
-1=do & thang	martyr	-0.08
-1=do & thuong	martyr	-0.09
-1=do & toi	martyr	0.1
-1=doan	martyr	-0.12
-1=doan & co	teller	-0.08
-1=doan & la	martyr	-0.05
-1=doan & ong	martyr	-0.06
-1=doc	martyr	0.11
-1=doc & ten	martyr	0.06
-1=doi	martyr	-0.12	teller	-0.17
-1=doi & anh	martyr	-0.15
-1=doi & ba	martyr	0.11	teller	-0.05
-1=doi & co	martyr	0.06
-1=doi & cu	martyr	-0.12
-1=doi & cua	martyr	-0.06
-1=doi & hoang	martyr	0.07
-1=doi & nam	martyr	0.11
-1=doi & ong	martyr	-0.15	teller	0.14
-1=doi & ten	martyr	0.23	teller	-0.1
-1=doi & toi	martyr	0.25
-1=don	martyr	0.26	teller	0.12
-1=don & anh	martyr	0.1
-1=don & cua	teller	0.05
-1=dong	martyr	0.18	teller	-0.09
-1=dong & bac	martyr	-0.11	teller	0.06
-1=dong & le	martyr	-0.13
-1=dong & ong	martyr	0.08	teller	-0.07
-1=dt	martyr	-0.06
-1=du	martyr	-0.14	teller	-0.07
-1=du & la	martyr	-0.06
-1=dua	martyr	0.18	teller	0.07
-1=dua & ong	martyr	-0.05
-1=duc	martyr	-0.1	teller	-0.26
-1=duc & lap	martyr	-0.09
-1=dum	teller	0.09
-1=dung	teller	0.11
-1=dung & ten	martyr	0.12
-1=duoc	martyr	0.12	teller	-0.23
-1=duoc & anh	teller	-0.05
-1=duoc & ba	teller	-0.18
-1=duoc & bac	martyr	-0.05
-1=duoc & co	martyr	-0.12
-1=duoc & nguyen	martyr	-0.16	teller	0.13
-1=duoc & ong	martyr	0.07
-1=duong	martyr	-0.23
-1=duong & anh	martyr	0.08
-1=duong & ba	martyr	0.12
-1=duong & co	martyr	-0.08
-1=duong & nguyen	martyr	-0.11
-1=duong & ten	teller	0.05
-1=duyet	martyr	-0.1	teller	-0.08
-1=e	martyr	-0.07	teller	0.15
-1=em	martyr	-0.06	teller	0.09
-1=et	martyr	-0.05
-1=famille	martyr	-0.08	teller	0.08
-1=family	martyr	-0.12
-1=femme	martyr	0.13
-1=frere	martyr	0.06
-1=from	martyr	0.05	teller	0.07
-1=ga	martyr	-0.12
-1=gach	martyr	-0.06
-1=gai & anh	martyr	-0.12	teller	0.14
-1=gai & toi	martyr	0.07	teller	-0.1
-1=gao	martyr	0.18	teller	0.22
-1=gap	martyr	-0.11	teller	-0.14
-1=gap & anh	martyr	-0.08
-1=gap & bac	teller	-0.05
-1=gap & chi	teller	0.12
-1=gay	martyr	-0.11
-1=ghi	martyr	0.16	teller	-0.17
-1=ghi & anh	martyr	0.11
-1=ghi & cao	martyr	-0.06
-1=ghi & chau	teller	-0.11
-1=ghi & chu	martyr	0.08
-1=ghi & d	martyr	-0.07
-1=ghi & do	martyr	0.05
-1=ghi & hoang	martyr	0.05
-1=ghi & huynh	martyr	0.05
-1=ghi & la	martyr	-0.14
-1=ghi & le	martyr	-0.05	teller	0.07
-1=ghi & liet	martyr	-0.13
-1=ghi & ls	martyr	-0.2
-1=ghi & luong	martyr	-0.08
-1=ghi & nguyen	teller	-0.12
-1=ghi & ong	martyr	-0.08	teller	0.07
-1=ghi & pham	martyr	0.05
-1=ghi & t	martyr	0.11
-1=ghi & trinh	teller	0.05
-1=ghi & trung	martyr	-0.05	teller	0.06
-1=gi	martyr	-0.13	teller	0.08
-1=gia	martyr	-0.34	teller	0.43
-1=gia & la	teller	0.07
-1=gia & ten	martyr	-0.09
-1=giang	martyr	-0.06
-1=giao	teller	0.08
-1=giap	martyr	0.07
-1=giay	teller	-0.16
-1=giay & cua	martyr	-0.06
-1=giay & ghi	martyr	0.07
-1=giay & nguyen	teller	-0.08
-1=giay & toi	martyr	-0.05
-1=gio	martyr	-0.05	teller	0.05
-1=gio & con	teller	0.06
-1=gio & cua	teller	0.12
-1=gio & la	martyr	-0.07
-1=gio & toi	martyr	-0.06	teller	0.05
-1=gioi	martyr	0.06
-1=giong	martyr	0.08
-1=girl	martyr	-0.05
-1=girl & called	martyr	-0.16
-1=giu	martyr	-0.1
-1=giua	martyr	0.18
-1=giua & la	teller	0.07
-1=gium	martyr	-0.12	teller	0.07
-1=giup	martyr	-0.13	teller	0.3
-1=giup & anh	martyr	0.11
-1=giup & ba	teller	0.05
-1=giup & cau	teller	-0.05
-1=giup & chu	martyr	-0.1	teller	0.06
-1=giup & cu	martyr	-0.05	teller	0.05
-1=giuse	martyr	-0.06	teller	-0.05
-1=go	martyr	-0.07	teller	0.17
-1=go & ba	teller	0.1
-1=goi	martyr	0.15	teller	0.17
-1=goi & anh	martyr	0.17
-1=goi & ba	martyr	0.08
-1=goi & chau	martyr	-0.1	teller	0.18
-1=goi & la	martyr	-0.11
-1=goi & liet	martyr	0.12
-1=goi & ong	teller	0.07
-1=goi & toi	teller	-0.07
-1=goi & tu	martyr	-0.08	teller	0.06
-1=gon	martyr	-0.3
-1=grandfather	martyr	-0.09
-1=grandpa	martyr	-0.05	teller	0.05
-1=gui	martyr	-0.39	teller	-0.33
-1=gui & chi	teller	-0.07
-1=gui & dong	martyr	-0.29
-1=gui & em	teller	-0.13
-1=gui & ong	martyr	-0.16
-1=h	teller	0.05
-1=ha	teller	-0.07
-1=ha & anh	martyr	0.07
-1=ha & toi	teller	0.06
-1=had	martyr	0.05
-1=hai	martyr	0.09	teller	-0.2
-1=hai & anh	martyr	-0.18	teller	0.06
-1=hai & chi	martyr	-0.24
-1=hai & chien	martyr	0.05
-1=hai & chu	martyr	-0.16
-1=hai & duong	martyr	-0.13
-1=hai & la	martyr	0.23
-1=hai & liet	martyr	0.15
-1=hai & nguyen	martyr	-0.15
-1=hai & ong	martyr	0.06
-1=hai & ten	martyr	0.14	teller	-0.05
-1=ham	martyr	0.09
-1=ham & anh	martyr	0.06
-1=han	teller	-0.13
-1=hanh	teller	-0.09
-1=hao	martyr	-0.1	teller	0.13
-1=hau	martyr	0.05
-1=hay	martyr	0.05
-1=he	martyr	0.06
-1=he & anh	martyr	-0.06	teller	0.07
-1=he & ong	teller	0.05
-1=he & was	martyr	0.07
-1=het	martyr	-0.28	teller	0.11
-1=hien	teller	-0.06
-1=hiep	martyr	0.06
-1=hieu	martyr	-0.12	teller	-0.05
-1=him	martyr	0.12
-1=his	martyr	0.07
-1=his & name	martyr	0.12
-1=ho	martyr	-0.25
-1=ho & anh	martyr	0.21
-1=ho & ba	teller	0.12
-1=ho & bac	martyr	-0.15
-1=ho & chong	martyr	0.1
-1=ho & dong	martyr	-0.16
-1=ho & em	teller	-0.08
-1=ho & ha	teller	-0.12
-1=ho & hoang	martyr	-0.11
-1=ho & ong	martyr	-0.17	teller	0.24
-1=ho & toi	teller	-0.09
-1=hoa	martyr	0.18	teller	0.07
-1=hoa & anh	martyr	0.07
-1=hoa & chau	martyr	0.11
-1=hoa & ong	teller	-0.07
-1=hoa & ten	martyr	-0.08	teller	0.28
-1=hoac	martyr	-0.14	teller	-0.13
-1=hoach	martyr	-0.06
-1=hoan	martyr	0.09
-1=hoang	martyr	-0.13
-1=hoc	martyr	-0.13	teller	-0.11
-1=hoe	martyr	0.07	teller	0.05
-1=hoi	martyr	0.06	teller	0.19
-1=hoi & anh	martyr	-0.17
-1=hoi & ba	martyr	0.13	teller	-0.05
-1=hoi & bac	martyr	-0.1
-1=hoi & cau	martyr	-0.11
-1=hoi & chi	teller	0.06
-1=hoi & con	martyr	0.25
-1=hoi & dong	martyr	0.09
-1=hoi & em	martyr	0.06
-1=hoi & nguyen	martyr	0.11
-1=hoi & thang	martyr	-0.13
-1=hoi & toi	martyr	0.08
-1=hom	martyr	0.16
-1=hong	martyr	-0.11
-1=hop	martyr	0.16	teller	0.06
-1=hs	martyr	-0.06
-1=htx	teller	0.08
-1=hue	martyr	0.07	teller	-0.12
-1=hung	martyr	-0.31	teller	-0.11
-1=huong	martyr	0.1	teller	-0.05
-1=hut	martyr	0.07
-1=huu	martyr	-0.12	teller	0.16
-1=huy	martyr	-0.06
-1=huyen	martyr	-0.07	teller	-0.07
-1=inh	martyr	-0.16
-1=it	martyr	-0.11
-1=joseph	martyr	-0.2	teller	0.11
-1=k	martyr	-0.15
-1=ke	martyr	0.11
-1=ke & anh	martyr	0.13
-1=ke & chu	martyr	-0.08
-1=ke & cua	martyr	-0.09	teller	0.08
-1=ke & ong	martyr	0.14	teller	0.1
-1=keo	martyr	-0.19
-1=keu	martyr	0.14
-1=kha	martyr	-0.06
-1=khac	martyr	0.08	teller	-0.21
-1=khac & chu	martyr	-0.06
-1=khac & hoang	martyr	0.08
-1=khac & la	martyr	-0.09
-1=khac & tang	martyr	-0.09
-1=khac & vu	martyr	0.06
-1=khach	martyr	-0.12
-1=khai	martyr	-0.19	teller	0.21
-1=khai & cua	teller	0.05
-1=khai & la	martyr	-0.17
-1=khai & nguyen	martyr	0.13
-1=khai & ten	martyr	-0.15
-1=khanh	teller	-0.09
-1=khau	martyr	0.08
-1=khe	martyr	0.06
-1=khi	martyr	-0.07	teller	-0.05
-1=khieng	martyr	-0.17
-1=khmer	martyr	0.09
-1=khmer & ten	martyr	0.05
-1=khoang	martyr	0.07	teller	-0.1
-1=khoat	martyr	-0.06
-1=khoc	martyr	0.22
-1=khoi	martyr	0.15
-1=khong	martyr	0.29	teller	0.2
-1=khong & anh	martyr	-0.06	teller	0.08
-1=khong & ba	martyr	-0.09
-1=khong & co	teller	0.08
-1=khong & con	teller	0.08
-1=khong & ha	teller	0.14
-1=khong & nguyen	martyr	-0.06	teller	0.05
-1=khong & ong	martyr	0.12	teller	-0.05
-1=khong & ten	martyr	0.15
-1=khong & toi	martyr	0.12	teller	-0.14
-1=khu	martyr	-0.06
-1=kia	martyr	0.23	teller	-0.08
-1=kia & la	teller	-0.06
-1=kich	martyr	0.09
-1=kich & hai	martyr	0.14
-1=kiem & toi	martyr	-0.08	teller	0.07
-1=kien	martyr	-0.11	teller	-0.07
-1=kim	teller	-0.06
-1=kinh	martyr	-0.12	teller	-0.08
-1=kinh & duong	martyr	-0.07
-1=kinh & nguyen	martyr	-0.07
-1=kinh & ten	martyr	0.1
-1=ko	teller	-0.09
-1=ky	martyr	0.19	teller	0.07
-1=ky & la	teller	-0.05
-1=ky & y	martyr	0.09	teller	0.07
-1=l	martyr	-0.09
-1=la	martyr	0.25	teller	-0.15
-1=la & luu	martyr	-0.07
-1=lac	teller	0.1
-1=lai	martyr	-0.21
-1=lai & anh	martyr	-0.05
-1=lai & em	martyr	-0.1
-1=lai & la	martyr	-0.06
-1=lai & nguyen	martyr	0.05
-1=lai & ong	teller	-0.05
-1=lai & ten	martyr	0.12
-1=lam	martyr	-0.13	teller	-0.06
-1=lam & anh	martyr	-0.11	teller	0.14
-1=lam & la	martyr	0.08	teller	-0.08
-1=lan	teller	0.08
-1=lan & anh	martyr	-0.05
-1=lan & ong	teller	0.13
-1=lang & anh	martyr	-0.05	teller	0.05
-1=lang & la	martyr	0.07
-1=lang & ong	martyr	0.08
-1=lang & son	martyr	-0.05
-1=lang & ten	martyr	0.07
-1=lao	teller	0.07
-1=lat	martyr	-0.18
-1=lay	teller	0.19
-1=lay & anh	martyr	-0.15	teller	0.25
-1=le	martyr	0.07	teller	-0.22
-1=le & anh	martyr	0.09
-1=le & la	martyr	-0.05
-1=leader	martyr	-0.11
-1=lenh	martyr	-0.12	teller	-0.06
-1=letter	martyr	-0.25
-1=lh	teller	-0.08
-1=li	martyr	0.15
-1=lich	martyr	0.07
-1=liem	martyr	0.05	teller	0.08
-1=lien	martyr	0.23	teller	0.05
-1=lien & co	teller	0.08
-1=lieu	martyr	-0.15
-1=linh	martyr	-0.1	teller	-0.13
-1=linh & anh	martyr	-0.06
-1=linh & cua	teller	-0.08
-1=linh & ten	martyr	0.1
-1=lo	martyr	0.25	teller	-0.18
-1=lo & ba	martyr	0.06
-1=lo & bac	martyr	-0.07	teller	0.05
-1=lo & la	martyr	0.05
-1=lo & ong	teller	-0.06
-1=lo & ten	martyr	0.06	teller	-0.1
-1=loan	martyr	-0.07	teller	0.13
-1=loc	martyr	0.06
-1=loc & anh	martyr	-0.09
-1=loc & em	martyr	0.1
-1=loc & ong	martyr	0.16
-1=loc & toi	martyr	0.06
-1=loi	martyr	0.09	teller	0.15
-1=loi & anh	martyr	0.1
-1=loi & bac	teller	0.06
-1=loi & le	martyr	0.05
-1=loi & ong	teller	0.15
-1=lon	martyr	-0.15
-1=lon & la	martyr	0.14
-1=long	martyr	0.1
-1=long & co	martyr	0.07
-1=long & hai	martyr	-0.08
-1=lot	martyr	-0.1
-1=ls	martyr	0.09	teller	-0.07
-1=ls & ong	martyr	0.12
-1=lua	martyr	0.11	teller	0.12
-1=luan	teller	0.12
-1=luc	martyr	-0.12	teller	0.12
-1=luc & anh	martyr	-0.09
-1=luoc	martyr	-0.05
-1=luon	martyr	-0.05	teller	-0.07
-1=luon & anh	martyr	0.06
-1=luong	martyr	0.17
-1=luong & ten	martyr	0.1
-1=luot	martyr	0.11
-1=luu	teller	0.13
-1=luyen	martyr	-0.07
-1=ly	martyr	-0.08
-1=ly & anh	martyr	0.08
-1=m	martyr	-0.23
-1=ma	martyr	0.14	teller	-0.18
-1=ma & anh	martyr	-0.23
-1=ma & ba	teller	0.09
-1=ma & chu	martyr	0.12
-1=ma & hai	martyr	0.13
-1=ma & la	teller	0.05
-1=ma & ong	martyr	0.09
-1=ma & tam	teller	0.14
-1=ma & ten	martyr	-0.09
-1=ma & toi	martyr	0.1	teller	-0.16
-1=mai	martyr	0.07	teller	-0.1
-1=man	martyr	0.05
-1=mang	martyr	-0.29	teller	0.21
-1=mao	martyr	0.15
-1=maria	martyr	-0.07	teller	-0.07
-1=mat	teller	-0.2
-1=mat & co	martyr	-0.2
-1=mat & con	teller	-0.06
-1=mat & la	martyr	0.1
-1=mat & toi	martyr	-0.05
-1=mau	martyr	-0.1	teller	0.06
-1=mau & cua	martyr	-0.06	teller	0.12
-1=may	martyr	-0.22	teller	0.16
-1=may & chu	martyr	-0.13
-1=may & ong	martyr	-0.07
-1=may & ten	martyr	0.09
-1=me	martyr	-0.4	teller	-0.2
-1=me & la	martyr	0.13	teller	0.06
-1=me & le	martyr	-0.09	teller	-0.05
-1=me & liet	martyr	-0.82
-1=me & nguyen	martyr	-0.05
-1=me & ong	martyr	0.08
-1=me & ten	teller	-0.05
-1=mia	martyr	-0.18
-1=mieu	martyr	-0.11
-1=minh	martyr	-0.07	teller	0.35
-1=minh & anh	martyr	-0.06
-1=minh & ba	martyr	-0.09
-1=minh & co	martyr	0.38
-1=mme	martyr	-0.05	teller	-0.05
-1=mo	martyr	-0.05
-1=mo & anh	teller	0.08
-1=mo & chau	teller	0.05
-1=mo & chu	martyr	0.07
-1=mo & con	teller	0.07
-1=mo & cu	teller	0.11
-1=mo & dai	martyr	-0.05
-1=mo & em	martyr	0.16
-1=mo & ho	martyr	-0.12
-1=mo & la	martyr	-0.09
-1=mo & liet	martyr	-0.05
-1=mo & ls	martyr	-0.05
-1=mo & ong	martyr	0.15	teller	-0.14
-1=mo & tu	martyr	0.11
-1=moi	teller	-0.07
-1=mot	martyr	0.06
-1=mr	martyr	-0.07	teller	0.09
-1=mr & tran	martyr	0.08	teller	0.13
-1=mrs	martyr	-0.13
-1=mu	martyr	0.06	teller	-0.08
-1=mua	teller	0.18
-1=mui	martyr	-0.24
-1=mum	teller	-0.07
-1=mung	martyr	-0.05
-1=muoi	martyr	-0.05
-1=muong	martyr	-0.06
-1=my	martyr	0.07	teller	0.06
-1=n	teller	-0.05
-1=na	teller	-0.08
-1=nam & anh	martyr	-0.23
-1=nam & chi	martyr	0.1
-1=name	martyr	0.06
-1=nang	martyr	-0.05
-1=nao	martyr	0.09	teller	-0.09
-1=nao & chau	teller	-0.12
-1=nao & co	martyr	0.2	teller	-0.05
-1=nao & ten	martyr	-0.06
-1=nay	teller	0.2
-1=nay & ba	martyr	0.13
-1=nay & bac	teller	0.09
-1=nay & le	teller	0.07
-1=nay & ong	martyr	-0.18
-1=ne	teller	0.09
-1=nen	martyr	-0.06
-1=net	martyr	-0.1
-1=neu	martyr	0.2
-1=ngan	teller	0.12
-1=ngay	martyr	-0.08
-1=nghe	martyr	-0.33	teller	0.13
-1=nghe & anh	martyr	-0.13	teller	0.06
-1=nghe & chu	teller	0.12
-1=nghi	martyr	-0.32	teller	0.24
-1=nghiep	martyr	0.1
-1=ngo	martyr	0.14	teller	-0.05
-1=ngoai & ong	teller	0.11
-1=ngoai & toi	teller	-0.16
-1=ngoan	martyr	0.14
-1=ngoc	martyr	-0.06	teller	0.12
-1=ngoi	martyr	0.12
-1=ngu	martyr	-0.06
-1=nguc	teller	-0.05
-1=nguoi	martyr	-0.06	teller	-0.23
-1=nguoi & anh	martyr	-0.13	teller	0.13
-1=nguoi & ba	martyr	-0.05
-1=nguoi & chi	martyr	-0.15
-1=nguoi & co	martyr	0.22
-1=nguoi & dao	martyr	-0.06
-1=nguoi & h	martyr	-0.08
-1=nguoi & la	martyr	0.17
-1=nguoi & nho	martyr	0.08
-1=nguoi & ong	martyr	0.13
-1=nguoi & ten	martyr	0.15	teller	-0.17
-1=nguyen	martyr	-0.47	teller	0.13
-1=nguyen & la	martyr	-0.09	teller	0.06
-1=nha	teller	0.05
-1=nha & anh	martyr	0.24
-1=nha & ba	martyr	-0.26	teller	0.07
-1=nha & bac	martyr	0.23
-1=nha & chau	martyr	0.15	teller	0.05
-1=nha & chi	martyr	-0.09	teller	0.09
-1=nha & cu	martyr	-0.13	teller	-0.06
-1=nha & cua	martyr	0.1
-1=nha & em	martyr	0.13
-1=nha & ong	martyr	-0.35	teller	0.09
-1=nha & ten	martyr	0.16
-1=nha & thang	martyr	-0.15
-1=nha & toi	martyr	0.18	teller	-0.18
-1=nham	teller	-0.09
-1=nham & la	martyr	-0.12
-1=nham & ong	martyr	-0.11
-1=nhan	teller	-0.22
-1=nhan & anh	martyr	-0.06
-1=nhan & chi	teller	0.05
-1=nhan & co	martyr	0.08
-1=nhan & con	teller	-0.08
-1=nhan & dinh	teller	-0.22
-1=nhan & em	teller	0.16
-1=nhan & le	martyr	-0.07
-1=nhan & liet	martyr	-0.28
-1=nhan & ong	martyr	0.06	teller	-0.09
-1=nhan & ten	martyr	-0.05
-1=nhan & thay	teller	-0.09
-1=nhan & toi	martyr	0.1
-1=nhan & tran	teller	0.05
-1=nhang	teller	0.06
-1=nhat & anh	martyr	-0.05
-1=nhat & cua	martyr	0.19	teller	-0.06
-1=nhat & la	martyr	-0.05
-1=nhau	teller	-0.07
-1=nhe	martyr	-0.08	teller	0.21
-1=nhe & bac	teller	-0.11
-1=nhe & la	teller	0.06
-1=nhe & ong	teller	0.1
-1=nhe & toi	martyr	-0.11
-1=nhi	martyr	-0.07
-1=nho	martyr	-0.05
-1=nho & anh	martyr	-0.15	teller	0.12
-1=nho & bac	martyr	0.12	teller	-0.16
-1=nho & co	teller	-0.06
-1=nho & la	martyr	0.08
-1=nho & nguyen	martyr	0.06
-1=nho & ong	martyr	-0.07	teller	-0.11
-1=nho & ten	martyr	0.05
-1=nho & thang	martyr	0.05
-1=nho & thay	martyr	-0.05
-1=nhom	teller	0.07
-1=nhu	martyr	-0.08
-1=nhua	martyr	-0.11
-1=nhuan	martyr	0.11
-1=nhung	martyr	-0.12	teller	-0.06
-1=ni	martyr	0.07
-1=niem	martyr	-0.08
-1=ninh	martyr	0.09	teller	-0.12
-1=ninh & ong	martyr	0.05
-1=ninh & ten	martyr	0.09
-1=no	martyr	0.23	teller	-0.05
-1=noi	teller	-0.18
-1=noi & anh	martyr	0.19
-1=noi & chau	teller	-0.1
-1=noi & chu	martyr	0.12
-1=noi & co	martyr	-0.05
-1=noi & con	martyr	0.08	teller	-0.15
-1=noi & em	martyr	-0.12
-1=noi & ong	martyr	-0.12
-1=noi & ten	martyr	0.14
-1=noi & thang	martyr	0.11	teller	0.05
-1=nom	martyr	-0.16
-1=nong	martyr	0.16
-1=nu & cuu	martyr	0.14
-1=nua	martyr	-0.08
-1=nua & la	martyr	0.14
-1=nua & nguyen	martyr	-0.09	teller	-0.05
-1=nua & ong	martyr	0.05	teller	0.05
-1=nua & ten	martyr	0.09
-1=nuoc	martyr	-0.05
-1=nuoi	martyr	0.26	teller	-0.16
-1=nuoi & anh	martyr	0.07
-1=o	teller	0.08
-1=o & ban	martyr	-0.05
-1=o & cau	martyr	-0.05
-1=o & le	martyr	0.15
-1=oanh	martyr	-0.1	teller	-0.05
-1=of	martyr	0.11	teller	-0.06
-1=oi	martyr	0.09	teller	0.3
-1=oi & chau	teller	0.09
-1=oi & chu	martyr	0.05
-1=oi & con	martyr	0.11	teller	-0.05
-1=oi & em	teller	0.12
-1=on	martyr	-0.38	teller	-0.06
-1=on & anh	martyr	-0.3
-1=on & chu	teller	-0.06
-1=one	martyr	-0.08
-1=ong	martyr	-0.06
-1=ong & dong	martyr	0.19
-1=ong & la	teller	-0.05
-1=ong & ong	teller	0.05
-1=ong & ten	martyr	0.06
-1=or	martyr	0.11
-1=owner	martyr	-0.07
-1=pa	martyr	0.07
-1=papiers	martyr	0.05
-1=pen	martyr	-0.09
-1=pere	martyr	0.06	teller	-0.14
-1=pha	martyr	-0.15
-1=phai	martyr	0.14	teller	-0.07
-1=phai & cau	martyr	0.07
-1=phai & la	martyr	0.05
-1=phai & ong	martyr	0.11
-1=phan	martyr	0.15	teller	-0.07
-1=phap	teller	0.12
-1=phap & ten	teller	0.12
-1=phat	martyr	-0.13
-1=phim	martyr	0.07
-1=pho	martyr	0.24	teller	-0.05
-1=pho & anh	martyr	0.05
-1=pho & la	martyr	0.12
-1=phong	martyr	0.28	teller	-0.06
-1=phong & anh	martyr	0.07
-1=phong & co	martyr	-0.05
-1=phong & ong	martyr	-0.06
-1=photo	martyr	-0.08
-1=phu	martyr	-0.08
-1=phuc	martyr	-0.23	teller	0.05
-1=phuc & ong	martyr	-0.05
-1=phung	martyr	-0.14	teller	0.09
-1=phuoc	martyr	0.11	teller	0.09
-1=phuoc & ong	martyr	0.15
-1=phuong	martyr	-0.08	teller	-0.05
-1=po	martyr	-0.07
-1=prisoner	teller	-0.06
-1=put	martyr	0.41
-1=qk5	martyr	-0.12	teller	0.09
-1=qua	teller	0.12
-1=quan & ba	martyr	0.05
-1=quan & la	martyr	0.07
-1=quang	martyr	-0.12
-1=que	martyr	-0.28
-1=que & anh	martyr	0.08
-1=que & la	martyr	-0.16
-1=que & ong	martyr	-0.1
-1=quen	teller	-0.08
-1=quoc	martyr	-0.15
-1=quy	martyr	-0.16
-1=quyen	teller	0.14
-1=quyet	martyr	-0.12	teller	-0.13
-1=quynh	martyr	-0.08
-1=ra	martyr	0.09
-1=ra & con	teller	0.07
-1=ra & ong	martyr	0.07
-1=ra & ten	martyr	0.1
-1=rac	martyr	0.05
-1=rach	martyr	-0.05
-1=rang	martyr	0.2	teller	0.06
-1=rang & anh	martyr	0.1
-1=ranh	teller	-0.14
-1=rao	martyr	0.05	teller	0.11
-1=rat	martyr	0.07
-1=ray	martyr	0.05	teller	0.06
-1=ray & ong	martyr	-0.05	teller	0.1
-1=re	martyr	0.08
-1=ren	martyr	0.05
-1=ret	teller	-0.15
-1=ria	martyr	-0.09	teller	0.16
-1=ria & ten	martyr	-0.09	teller	0.16
-1=rieng	martyr	0.1	teller	0.11
-1=ro	teller	0.06
-1=roi	martyr	0.18	teller	0.23
-1=roi & anh	martyr	0.12	teller	-0.05
-1=roi & ba	teller	0.08
-1=roi & chi	martyr	-0.06
-1=roi & em	teller	0.09
-1=roi & ong	teller	0.09
-1=roi & ten	martyr	-0.05
-1=roi & thang	martyr	0.06
-1=roi & toi	martyr	0.1	teller	0.06
-1=ruong	martyr	-0.07	teller	-0.06
-1=ruot	martyr	0.09	teller	-0.06
-1=rut	martyr	0.09
-1=s	martyr	-0.09
-1=sa	martyr	-0.06
-1=sach	martyr	-0.07	teller	-0.06
-1=sach & liet	martyr	-0.18
-1=sach & ong	martyr	0.05
-1=sai & la	martyr	-0.12
-1=sai & ten	martyr	0.15
-1=said	martyr	0.14
-1=sam	teller	-0.05
-1=san	martyr	-0.08
-1=sang	martyr	-0.1
-1=sang & anh	martyr	0.05
-1=sanh	martyr	-0.15	teller	0.07
-1=sanh & ba	martyr	-0.12	teller	0.11
-1=sap	martyr	-0.06
-1=sau	martyr	-0.05	teller	-0.12
-1=sau & anh	martyr	-0.05
-1=sau & ba	martyr	0.07
-1=sau & bac	martyr	0.13
-1=sau & co	martyr	-0.19
-1=sau & le	martyr	0.07
-1=sau & toi	martyr	-0.09	teller	-0.05
-1=say	martyr	0.05
-1=sdt	teller	-0.08
-1=se	martyr	-0.05
-1=sen	martyr	0.42
-1=si	martyr	-0.26	teller	0.16
-1=si & hoang	martyr	0.05
-1=si & ma	martyr	-0.15
-1=si & ong	martyr	-0.11
-1=si & pham	martyr	-0.16
-1=side	martyr	-0.08
-1=sin	martyr	0.07
-1=sinh	martyr	-0.15
-1=sinh & bac	martyr	-0.05
-1=sinh & ong	martyr	-0.06
-1=so	martyr	-0.32	teller	-0.07
-1=so & bac	teller	0.07
-1=so & la	martyr	-0.05
-1=so & ten	martyr	0.08	teller	-0.12
-1=soc	martyr	-0.06
-1=soi	martyr	0.05
-1=son	martyr	-0.1	teller	-0.14
-1=son & anh	martyr	-0.07
-1=son & co	teller	-0.09
-1=song & anh	martyr	-0.12
-1=song & la	martyr	-0.09	teller	-0.12
-1=song & nam	martyr	0.08
-1=song & ten	martyr	-0.07
-1=song & toi	teller	0.11
-1=sot	martyr	0.11
-1=spoon	martyr	-0.06
-1=su	martyr	-0.1
-1=su & toi	teller	-0.05
-1=sung	martyr	0.06	teller	-0.08
-1=suoi	martyr	-0.08
-1=sy	martyr	-0.2
-1=t	martyr	-0.16	teller	0.12
-1=ta	martyr	0.18
-1=tac	martyr	0.09
-1=tai	martyr	0.08
-1=tam	teller	0.07
-1=tam & ong	martyr	-0.05
-1=tam & ten	martyr	0.05
-1=tan	martyr	0.25	teller	-0.09
-1=tang	martyr	-0.13	teller	-0.22
-1=tang & anh	martyr	-0.1
-1=tang & dong	martyr	0.06
-1=tang & em	martyr	-0.17
-1=tao	teller	0.1
-1=tap	teller	-0.19
-1=tap & ong	teller	-0.16
-1=tau	martyr	0.19
-1=tay	teller	0.19
-1=tay & anh	martyr	0.1
-1=tay & chi	martyr	-0.09	teller	-0.06
-1=tay & cu	teller	0.08
-1=tay & cua	martyr	-0.08	teller	0.12
-1=tay & ong	martyr	-0.09	teller	0.13
-1=tay & thang	martyr	0.27
-1=tay & trinh	martyr	-0.1
-1=te	martyr	0.11
-1=ten	teller	-0.12
-1=ten & dung	martyr	0.07	teller	0.08
-1=ten & em	martyr	0.1	teller	-0.08
-1=thac	teller	0.06
-1=thach	martyr	0.26
-1=thai	martyr	0.16
-1=tham	martyr	0.1	teller	0.07
-1=than	martyr	0.24	teller	-0.08
-1=than & anh	martyr	0.07	teller	0.07
-1=than & cua	martyr	0.05
-1=than & toi	martyr	0.05	teller	-0.11
-1=thang	martyr	-0.13
-1=thanh	martyr	-0.28
-1=thanh & ten	martyr	-0.09	teller	0.11
-1=thao	martyr	0.12	teller	-0.06
-1=that	teller	-0.07
-1=that & la	teller	0.05
-1=thay	martyr	0.23	teller	0.08
-1=thay & me	teller	-0.08
-1=thay & ten	martyr	0.14	teller	-0.08
-1=the	martyr	0.2
-1=the & la	martyr	0.06
-1=the & ong	martyr	-0.05
-1=them	martyr	0.18	teller	-0.05
-1=them & anh	martyr	0.12
-1=them & chu	martyr	0.09
-1=theo	martyr	-0.23
-1=theo & anh	martyr	-0.06	teller	0.13
-1=theo & bac	martyr	-0.43	teller	-0.06
-1=theo & cu	martyr	0.08	teller	-0.09
-1=theo & ong	martyr	-0.13
-1=thep	martyr	-0.13	teller	0.13
-1=there	martyr	-0.07	teller	-0.09
-1=thi	teller	-0.1
-1=thi & anh	martyr	0.21
-1=thi & cau	martyr	0.07
-1=thi & co	martyr	-0.14
-1=thi & lien	teller	0.09
-1=thi & ong	martyr	-0.06	teller	-0.05
-1=thi & thang	martyr	-0.1
-1=thi & toi	teller	-0.06
-1=thien	martyr	0.12
-1=thiet	martyr	-0.06	teller	-0.07
-1=thiet & la	martyr	-0.06
-1=thiet & le	martyr	-0.08
-1=thieu	martyr	-0.14
-1=thieu & ten	martyr	-0.12
-1=thim	martyr	0.09
-1=thin	martyr	0.1
-1=thinh	teller	-0.07
-1=tho	martyr	-0.16	teller	-0.13
-1=tho & co	martyr	0.07
-1=tho & la	martyr	-0.06
-1=tho & ong	martyr	0.05
-1=tho & toi	teller	-0.11
-1=thoa	martyr	0.06	teller	0.12
-1=thoa & chi	martyr	0.12
-1=thoai	martyr	-0.13	teller	-0.07
-1=thoat	martyr	-0.16
-1=thoi	martyr	-0.09	teller	0.28
-1=thom	martyr	0.08
-1=thon	martyr	0.12	teller	-0.1
-1=thong	martyr	0.17
-1=thu	martyr	-0.24	teller	0.18
-1=thu & anh	martyr	0.1
-1=thu & ba	teller	0.05
-1=thu & cua	martyr	-0.06	teller	0.17
-1=thua	martyr	-0.08	teller	0.07
-1=thua & chi	teller	-0.09
-1=thua & ong	teller	0.06
-1=thung	martyr	-0.11
-1=thuoc	martyr	-0.12
-1=thuong	martyr	0.18
-1=thuong & anh	martyr	0.06
-1=thuong & ba	martyr	0.13	teller	-0.11
-1=thuong & ten	martyr	0.11
-1=thuy	teller	-0.11
-1=thuyet	martyr	0.08
-1=tich	martyr	0.09	teller	-0.12
-1=tien	teller	-0.06
-1=tien & ong	martyr	0.07
-1=tien & toi	teller	0.05
-1=tieng	martyr	-0.24
-1=tiep	martyr	-0.05
-1=tieu	teller	0.15
-1=tim	martyr	0.05	teller	0.07
-1=tim & anh	martyr	0.15
-1=tim & bac	martyr	0.11
-1=tim & chu	martyr	-0.1
-1=tim & em	teller	0.05
-1=tim & la	martyr	0.06
-1=tim & ong	martyr	0.07
-1=tin	martyr	-0.07	teller	0.17
-1=tin & co	martyr	0.06
-1=tinh	teller	-0.07
-1=tnxp	martyr	0.09
-1=to	martyr	-0.05	teller	0.13
-1=to & la	teller	0.09
-1=toan	martyr	-0.1	teller	-0.13
-1=toc	martyr	-0.08	teller	0.21
-1=toc & thai	martyr	-0.07
-1=toi & ba	martyr	0.12
-1=toi & gom	martyr	-0.11	teller	0.12
-1=toi & la	martyr	0.14
-1=toi & nguyen	teller	-0.06
-1=tom	teller	0.07
-1=ton	martyr	-0.11	teller	0.07
-1=tong	martyr	-0.13
-1=tra	martyr	0.08	teller	-0.2
-1=tra & ba	teller	-0.12
-1=trac	martyr	0.07	teller	-0.05
-1=trai	martyr	0.32	teller	-0.07
-1=trai & ong	martyr	0.05
-1=tran	martyr	-0.16	teller	-0.07
-1=trang	martyr	0.09	teller	0.06
-1=trang & ten	martyr	-0.06	teller	0.1
-1=trau	martyr	0.08
-1=tre	teller	-0.15
-1=tre & em	teller	-0.09
-1=tre & la	martyr	0.05
-1=tren	martyr	0.05
-1=tri	martyr	-0.18	teller	0.05
-1=trich	teller	-0.06
-1=trich & luc	teller	-0.05
-1=trieu	martyr	-0.1
-1=trinh	martyr	-0.13
-1=trinh & toi	teller	-0.06
-1=troi	martyr	0.14
-1=tron	martyr	0.05
-1=trong	martyr	0.06
-1=trong & co	martyr	0.16
-1=tru	martyr	0.12	teller	-0.08
-1=trua	martyr	-0.06
-1=truc	teller	0.15
-1=trung	martyr	-0.08	teller	-0.09
-1=truoc	martyr	-0.09
-1=truoc & bac	martyr	-0.06
-1=truong	martyr	-0.2	teller	-0.06
-1=truong & anh	martyr	0.05
-1=truong & chi	teller	0.05
-1=truong & dinh	teller	0.13
-1=truong & la	teller	-0.1
-1=truong & ten	martyr	-0.09
-1=tu	martyr	0.16
-1=tu & cua	martyr	0.13
-1=tu & nguyen	martyr	0.11
-1=tu & ong	martyr	0.06	teller	-0.05
-1=tuan	teller	-0.06
-1=tuat	martyr	0.05
-1=tuc	teller	0.05
-1=tui	teller	0.25
-1=tui & nguyen	martyr	-0.07	teller	0.11
-1=tuoi	martyr	0.09	teller	-0.11
-1=tuoi & ba	martyr	0.05
-1=tuoi & bo	martyr	-0.07
-1=tuoi & cai	martyr	-0.09
-1=tuoi & con	martyr	0.1
-1=tuoi & em	martyr	0.06
-1=tuoi & ong	martyr	0.07	teller	-0.06
-1=tuoi & ten	martyr	-0.15	teller	0.21
-1=tuoi & toi	martyr	-0.05
-1=tuong	martyr	-0.22	teller	-0.07
-1=tuyen	martyr	0.14
-1=ubnd	teller	0.06
-1=uc	martyr	0.11	teller	0.11
-1=ung	martyr	0.08
-1=uoc	martyr	-0.06
-1=ut & la	martyr	0.06
-1=ut & ten	teller	0.12
-1=uy	martyr	-0.06	teller	-0.05
-1=va	teller	-0.12
-1=va & anh	martyr	-0.05	teller	-0.08
-1=va & ba	teller	-0.09
-1=va & bac	martyr	-0.07
-1=va & bui	martyr	-0.13
-1=va & chi	martyr	-0.07
-1=va & chu	martyr	0.09
-1=va & co	martyr	0.14
-1=va & con	martyr	-0.61
-1=va & cu	martyr	-0.07
-1=va & dang	martyr	0.19
-1=va & dinh	martyr	-0.07
-1=va & doan	martyr	0.06
-1=va & em	martyr	0.1
-1=va & ha	martyr	0.21
-1=va & le	martyr	-0.12
-1=va & ly	martyr	0.1
-1=va & ma	martyr	0.09
-1=va & mac	martyr	0.08
-1=va & mot	martyr	0.08
-1=va & ngo	martyr	0.1
-1=va & nguyen	martyr	-0.17
-1=va & ong	teller	-0.05
-1=va & pham	martyr	-0.05
-1=va & sau	martyr	-0.09
-1=va & toi	martyr	-0.14	teller	0.48
-1=va & ut	martyr	0.06
-1=va & vu	martyr	0.08
-1=vam	teller	0.1
-1=van	martyr	0.09	teller	-0.33
-1=van & anh	martyr	0.05
-1=van & ong	martyr	-0.11
-1=vang	martyr	-0.05	teller	0.1
-1=vao	teller	0.06
-1=ve	martyr	0.36	teller	-0.27
-1=ve & anh	martyr	0.25
-1=ve & bac	martyr	0.08
-1=ve & chi	martyr	0.06
-1=ve & co	martyr	-0.06
-1=ve & con	teller	-0.07
-1=ve & cu	martyr	0.13	teller	-0.05
-1=ve & la	martyr	-0.18
-1=ve & liet	martyr	-0.23
-1=ve & nguyen	martyr	0.15
-1=ve & ong	martyr	0.3
-1=ve & phung	martyr	0.11
-1=ve & ten	martyr	-0.07
-1=ve & thang	martyr	0.07
-1=vi	martyr	-0.45	teller	0.17
-1=vi & anh	martyr	0.45
-1=vi & bac	martyr	-0.06	teller	0.11
-1=vi & co	martyr	-0.39
-1=vi & la	martyr	-0.09
-1=vi & ten	martyr	-0.15	teller	0.1
-1=vien	martyr	0.13	teller	0.07
-1=vien & ten	martyr	-0.11
-1=vien & tran	teller	-0.06
-1=viet	martyr	-0.44	teller	0.22
-1=viet & la	martyr	-0.12
-1=viet & ong	martyr	-0.14	teller	0.1
-1=viet & ten	martyr	-0.05	teller	0.06
-1=viet & thay	teller	0.08
-1=viet & tri	martyr	-0.06
-1=vihear	martyr	-0.08
-1=vinh	martyr	-0.05
-1=vinh & ba	martyr	0.1
-1=vnch	martyr	-0.09	teller	0.06
-1=vo	martyr	-0.13	teller	-0.16
-1=vo & anh	martyr	0.25
-1=vo & chu	martyr	-0.08
-1=vo & cua	teller	0.08
-1=vo & la	martyr	-0.3	teller	-0.16
-1=vo & liet	martyr	0.1	teller	0.09
-1=vo & ong	martyr	0.22
-1=voi	martyr	0.32	teller	0.15
-1=voi & anh	teller	-0.05
-1=voi & ba	teller	0.11
-1=voi & bac	teller	0.1
-1=voi & ban	martyr	0.09
-1=voi & chi	martyr	0.35
-1=voi & chu	martyr	0.17
-1=voi & con	martyr	-0.06
-1=voi & cu	martyr	-0.06
-1=voi & em	martyr	-0.16	teller	0.22
-1=voi & mot	martyr	0.27
-1=voi & ong	martyr	0.11	teller	-0.09
-1=voi & thang	martyr	-0.26	teller	-0.05
-1=voi & toi	martyr	-0.06
-1=voi & tu	martyr	0.08
-1=vong	martyr	0.06
-1=vot	martyr	-0.06
-1=vs	martyr	0.1
-1=vu	martyr	-0.05
-1=vui	martyr	0.18
-1=vui & anh	martyr	0.09
-1=vuon	martyr	-0.19
-1=vuon & ong	martyr	-0.09
-1=vuong	martyr	-0.17	teller	0.07
-1=vy	martyr	-0.18	teller	0.08
-1=were	martyr	0.24
-1=woman	martyr	-0.06
-1=xa	teller	-0.05
-1=xa & anh	martyr	-0.1
-1=xa & co	martyr	-0.06
-1=xac	martyr	0.14	teller	0.09
-1=xe	martyr	0.15	teller	-0.07
-1=xe & anh	martyr	0.07
-1=xe & co	martyr	-0.09
-1=xom	martyr	-0.05	teller	0.05
-1=xom & ong	teller	0.06
-1=xom & ten	teller	0.05
-1=xuan	martyr	0.06
-1=xuong	martyr	0.07	teller	-0.05
-1=y	martyr	-0.1	teller	0.21
-1=yen	martyr	0.09
-1=yeu	martyr	-0.23	teller	-0.06
-1=yeu & cu	martyr	0.05
-1=yeu & ten	martyr	-0.1
-2=#	teller	-0.3
-2=##	martyr	-0.13
-2=###	teller	0.08
-2=####	martyr	-0.23	teller	0.06
-2=^	martyr	-0.72	teller	-0.27
-2=alo	martyr	-0.05	teller	0.13
-2=am	martyr	-0.05
-2=an	martyr	0.08
-2=and	martyr	-0.17	teller	0.11
-2=anh	martyr	0.05	teller	-0.06
-2=ap	martyr	-0.06	teller	0.05
-2=appelle	teller	-0.06
-2=arvn	martyr	-0.11
-2=au	martyr	0.05
-2=avec	martyr	-0.07
-2=b	martyr	0.07	teller	-0.1
-2=ba	teller	0.26
-2=bach	martyr	0.05
-2=ban	martyr	-0.08	teller	-0.24
-2=bang	martyr	-0.2	teller	0.14
-2=bao	teller	-0.06
-2=bat	martyr	0.18
-2=battalion	martyr	0.1
-2=bau	martyr	0.1
-2=bay	martyr	0.08	teller	-0.05
-2=be	martyr	0.16
-2=belt	martyr	0.11
-2=ben	martyr	0.32	teller	-0.09
-2=benh	martyr	-0.08
-2=bi	martyr	-0.21
-2=bia	martyr	0.08	teller	-0.1
-2=bien	martyr	0.14	teller	0.06
-2=biet	martyr	-0.27	teller	-0.07
-2=binh	martyr	0.05
-2=bo	martyr	-0.09	teller	-0.11
-2=boc	martyr	-0.1
-2=bon	martyr	0.19
-2=bua	martyr	0.18
-2=bung	martyr	0.08
-2=buoi	martyr	-0.11	teller	-0.05
-2=but	martyr	0.13	teller	-0.15
-2=buu	teller	0.05
-2=c	martyr	0.21
-2=c1	martyr	-0.07
-2=c17	martyr	0.12	teller	-0.06
-2=ca	martyr	0.23	teller	0.09
-2=cac	martyr	-0.08	teller	0.09
-2=cai	martyr	0.23	teller	-0.13
-2=cam	martyr	-0.25	teller	-0.19
-2=can	teller	0.11
-2=cang	teller	-0.1
-2=canh	martyr	0.16	teller	-0.26
-2=cao	martyr	-0.18	teller	-0.15
-2=cap	martyr	-0.18
-2=cau	teller	-0.25
-2=cay	martyr	-0.13	teller	0.08
-2=ccb	martyr	0.12	teller	0.13
-2=ce	martyr	-0.08
-2=cemetery	martyr	-0.09
-2=cha	martyr	0.24	teller	0.09
-2=chac	martyr	-0.08
-2=chan	martyr	0.16
-2=chanh	martyr	-0.08
-2=chao	martyr	-0.13	teller	0.15
-2=chat	martyr	-0.06
-2=chay	martyr	-0.08
-2=cheo	martyr	-0.08
-2=chep	teller	0.06
-2=chet	martyr	-0.06	teller	0.27
-2=chi	martyr	0.05	teller	-0.12
-2=chien	teller	0.07
-2=chieu	martyr	0.1
-2=chim	martyr	-0.14
-2=chin	martyr	0.19
-2=chinh	martyr	-0.1	teller	0.12
-2=cho	martyr	-0.08	teller	-0.17
-2=chon	teller	-0.07
-2=chong	martyr	0.09	teller	-0.09
-2=chot	martyr	0.07
-2=chu	martyr	-0.46	teller	0.31
-2=chua	teller	-0.05
-2=chuc	martyr	-0.13	teller	0.15
-2=chuong	teller	-0.11
-2=chuyen	teller	0.11
-2=co	martyr	-0.28
-2=coi	martyr	-0.06
-2=com	martyr	0.14	teller	0.09
-2=commander	martyr	-0.13
-2=con	martyr	0.2
-2=cong	martyr	-0.06
-2=cot	martyr	-0.12	teller	0.07
-2=cu	martyr	0.07	teller	0.11
-2=cua	martyr	0.11	teller	0.09
-2=cuoi	martyr	0.1
-2=cuong	martyr	-0.18
-2=cut	teller	0.11
-2=cuu	martyr	-0.05	teller	0.06
-2=d	martyr	-0.13	teller	0.06
-2=da	martyr	-0.11	teller	0.19
-2=dac	martyr	-0.09
-2=dai	teller	0.12
-2=dam	teller	-0.07
-2=dan	martyr	-0.06	teller	-0.24
-2=dang	martyr	-0.13	teller	0.15
-2=danh	martyr	0.05	teller	-0.17
-2=dao	martyr	-0.14
-2=dap	martyr	0.07
-2=dat	martyr	-0.1
-2=dau	martyr	0.06	teller	0.23
-2=day	martyr	-0.1	teller	0.07
-2=dc	martyr	-0.06	teller	-0.06
-2=de	martyr	-0.13	teller	0.1
-2=dead	martyr	0.16
-2=dear	teller	-0.12
-2=dem	martyr	0.09
-2=den	martyr	0.12	teller	0.08
-2=deo	martyr	0.1
-2=deu	martyr	0.05	teller	-0.08
-2=di	martyr	-0.13	teller	0.05
-2=dia	martyr	0.07	teller	0.13
-2=diary	martyr	0.12	teller	-0.06
-2=dich	martyr	-0.16	teller	0.06
-2=dien	teller	-0.17
-2=diep	martyr	-0.15
-2=dieu	martyr	-0.3
-2=dinh	martyr	-0.1
-2=district	martyr	0.1	teller	-0.05
-2=do	martyr	0.1	teller	-0.2
-2=doan	martyr	0.22
-2=doc	teller	0.09
-2=doi	martyr	-0.14
-2=don	martyr	-0.4	teller	0.05
-2=dong	martyr	0.12	teller	-0.07
-2=dot	martyr	-0.11
-2=du	martyr	0.28	teller	-0.07
-2=dua	martyr	-0.12	teller	0.11
-2=duoc	martyr	0.13
-2=duong	martyr	-0.18	teller	0.08
-2=dut	martyr	0.06
-2=duy	martyr	-0.28	teller	0.07
-2=e	martyr	-0.09	teller	0.28
-2=e66	martyr	-0.05
-2=em	martyr	0.11	teller	-0.13
-2=from	martyr	-0.05	teller	-0.11
-2=gach	martyr	-0.09
-2=gan	martyr	-0.07	teller	0.1
-2=gap	teller	0.07
-2=ghe	martyr	-0.07
-2=ghi	martyr	0.12	teller	0.2
-2=gi	martyr	-0.05	teller	0.23
-2=gia	martyr	0.23	teller	0.1
-2=giai	martyr	0.21	teller	-0.06
-2=giang	martyr	0.05	teller	0.08
-2=giao	martyr	0.16
-2=giap	martyr	0.06
-2=giay	martyr	-0.16
-2=giu	teller	0.06
-2=giup	martyr	-0.06	teller	0.29
-2=go	martyr	0.23	teller	0.1
-2=goc	teller	0.29
-2=goi	martyr	-0.11	teller	-0.2
-2=gom	martyr	-0.06	teller	-0.06
-2=grand	martyr	0.14
-2=grave	martyr	-0.07
-2=gui	martyr	0.06	teller	0.1
-2=h	martyr	0.11
-2=ha	martyr	-0.12	teller	0.05
-2=hai	martyr	0.1
-2=han	martyr	-0.13
-2=hang	martyr	-0.1	teller	0.16
-2=hao	martyr	-0.06	teller	0.25
-2=hay	teller	0.07
-2=he	martyr	0.14
-2=hem	martyr	0.07	teller	-0.06
-2=hen	martyr	0.06
-2=het	martyr	0.18	teller	-0.11
-2=hi	martyr	-0.12	teller	0.07
-2=hien	martyr	-0.28	teller	0.12
-2=hieu	martyr	-0.09
-2=his	martyr	0.13
-2=ho	martyr	0.46
-2=hoa	martyr	0.32
-2=hoac	martyr	0.11	teller	-0.06
-2=hoach	martyr	0.19
-2=hoai	martyr	-0.08
-2=hoang	martyr	-0.14
-2=hoc	martyr	-0.1
-2=hoe	martyr	-0.07
-2=hoi	martyr	0.13	teller	-0.12
-2=hom	teller	-0.18
-2=hon	martyr	-0.17	teller	-0.14
-2=hong	martyr	-0.11
-2=hop	teller	-0.05
-2=hua	martyr	0.07
-2=huan	martyr	0.06
-2=hung	martyr	-0.09
-2=huong	martyr	0.09	teller	0.05
-2=huu	martyr	-0.35
-2=huy	teller	-0.07
-2=huyen	martyr	-0.07
-2=huyet	teller	-0.07
-2=hy	martyr	0.13	teller	-0.07
-2=i	martyr	0.06
-2=ia	martyr	-0.13
-2=if	martyr	-0.05
-2=is	martyr	0.11
-2=k	martyr	0.06
-2=ke	martyr	-0.16
-2=keo	martyr	0.17	teller	-0.05
-2=ket	martyr	0.05	teller	0.1
-2=kha	martyr	-0.12
-2=khai	martyr	0.35	teller	-0.1
-2=kham	martyr	0.2
-2=khang	martyr	0.05	teller	-0.05
-2=khanh	martyr	-0.17	teller	0.07
-2=khau	martyr	-0.06
-2=khe	teller	0.07
-2=khi	martyr	-0.17
-2=kho	teller	-0.12
-2=khoa	martyr	0.1	teller	0.1
-2=khoan	martyr	0.09
-2=khoc	martyr	-0.21
-2=khoi	martyr	0.1
-2=khong	martyr	-0.08
-2=khue	teller	-0.06
-2=khuong	martyr	0.06
-2=kia	martyr	0.26
-2=kich	martyr	-0.09
-2=kiem	martyr	0.21
-2=kien	martyr	0.05
-2=kieu	martyr	-0.07	teller	-0.05
-2=killed	martyr	0.07
-2=kim	martyr	-0.22	teller	0.14
-2=kin	martyr	0.1
-2=kinh	martyr	0.07	teller	0.06
-2=kip	martyr	0.05
-2=kon	martyr	0.17
-2=ksor	martyr	-0.12	teller	0.09
-2=ky	martyr	-0.15	teller	0.08
-2=l	martyr	0.15
-2=la	martyr	0.13
-2=lac	martyr	-0.16	teller	0.06
-2=lai	martyr	-0.13	teller	0.29
-2=lam	martyr	-0.16
-2=lan	martyr	-0.09
-2=lang	martyr	-0.24	teller	0.16
-2=lanh	martyr	-0.05	teller	0.13
-2=lao	martyr	0.11	teller	-0.12
-2=lap	martyr	-0.17
-2=lau	martyr	-0.05
-2=lay	martyr	-0.1	teller	0.11
-2=le	martyr	0.36	teller	-0.11
-2=len	martyr	-0.23	teller	-0.07
-2=les	teller	0.13
-2=letter	martyr	0.14
-2=lich	martyr	-0.14
-2=lien	martyr	0.13	teller	0.07
-2=liet	martyr	-0.23	teller	0.23
-2=lieu	teller	0.09
-2=linh	martyr	-0.13	teller	0.18
-2=lo	martyr	0.28	teller	0.07
-2=loc	martyr	0.13	teller	-0.14
-2=loi	martyr	-0.14	teller	-0.05
-2=lon	martyr	0.05	teller	0.05
-2=lua	martyr	-0.09	teller	-0.07
-2=luc	martyr	-0.14	teller	-0.15
-2=lun	martyr	-0.15
-2=luon	martyr	-0.06	teller	0.1
-2=luong	teller	-0.13
-2=luu	martyr	0.1
-2=luy	martyr	-0.06
-2=luyen	martyr	-0.11	teller	0.12
-2=ly	teller	-0.08
-2=m	teller	-0.08
-2=ma	martyr	0.21	teller	-0.15
-2=mai	martyr	-0.12
-2=man	martyr	-0.09
-2=manh	teller	-0.17
-2=mao	martyr	-0.06
-2=mat	teller	0.19
-2=mau	martyr	0.12	teller	-0.13
-2=may	martyr	0.2
-2=me	martyr	0.46	teller	-0.15
-2=mieng	martyr	0.05
-2=min	martyr	0.21
-2=minh	martyr	0.09
-2=mit	teller	0.11
-2=mo	martyr	-0.2	teller	0.19
-2=moc	martyr	0.25	teller	-0.12
-2=moi	teller	-0.23
-2=mon	teller	-0.13
-2=mong	martyr	0.17	teller	-0.09
-2=mot	martyr	0.38	teller	0.17
-2=mua	martyr	-0.05	teller	-0.06
-2=muc	martyr	0.05
-2=mui	martyr	0.2
-2=muoi	martyr	0.36	teller	-0.09
-2=muong	martyr	-0.17
-2=my	martyr	-0.14	teller	-0.1
-2=n	martyr	0.06
-2=nam	teller	-0.17
-2=name	martyr	-0.05
-2=nang	martyr	0.06
-2=nao	martyr	-0.1	teller	0.06
-2=nay	teller	-0.08
-2=nen	martyr	0.29
-2=neu	teller	-0.08
-2=nga	martyr	-0.11
-2=ngai	martyr	0.12
-2=ngan	martyr	0.07	teller	-0.08
-2=ngay	martyr	-0.09	teller	0.06
-2=nghe	martyr	0.12	teller	-0.1
-2=nghi	martyr	0.07	teller	0.28
-2=nghia	martyr	-0.16	teller	-0.11
-2=nghiem	martyr	0.08
-2=ngoai	martyr	0.13	teller	-0.06
-2=ngoan	martyr	0.17
-2=ngoc	martyr	-0.2	teller	0.06
-2=ngoi	martyr	-0.1
-2=ngu	martyr	-0.1	teller	0.07
-2=nguoi	martyr	-0.1	teller	0.2
-2=nguyen	martyr	-0.06	teller	0.18
-2=nha	teller	-0.05
-2=nhac	martyr	0.08	teller	0.07
-2=nham	martyr	0.08
-2=nhan	martyr	-0.18	teller	0.4
-2=nhap	martyr	-0.05	teller	0.08
-2=nhat	martyr	-0.05	teller	-0.13
-2=nhau	martyr	-0.09
-2=nhay	martyr	0.1
-2=nhi	martyr	-0.14
-2=nhiem	martyr	0.05	teller	0.13
-2=nhien	martyr	-0.1
-2=nhieu	martyr	-0.05
-2=nho	martyr	0.66	teller	-0.2
-2=nhom	martyr	0.11
-2=nhu	martyr	0.07	teller	0.07
-2=nhuan	martyr	0.07
-2=nhung	martyr	-0.1
-2=nhuong	martyr	-0.1
-2=ninh	martyr	-0.13
-2=no	teller	0.14
-2=noi	martyr	0.1	teller	0.07
-2=nom	martyr	0.05
-2=non	martyr	0.05
-2=nop	martyr	-0.06
-2=nt	teller	0.07
-2=nua	teller	-0.17
-2=nui	teller	-0.05
-2=nuoc	martyr	-0.11
-2=nuoi	martyr	-0.12
-2=o	martyr	0.17	teller	-0.32
-2=oai	martyr	-0.13
-2=oi	martyr	-0.13
-2=old	martyr	-0.05	teller	0.08
-2=om	martyr	-0.08	teller	-0.09
-2=one	martyr	-0.19
-2=ong	martyr	0.26	teller	0.09
-2=our	teller	-0.07
-2=pa	martyr	-0.05
-2=pao	martyr	-0.1
-2=pha	martyr	0.1	teller	-0.07
-2=phai	martyr	-0.16
-2=pham	martyr	0.1
-2=phan	teller	0.22
-2=phao	martyr	0.05
-2=phap	teller	-0.06
-2=phat	martyr	-0.17
-2=phau	martyr	-0.07
-2=phe	teller	-0.11
-2=phep	martyr	-0.05
-2=phi	martyr	0.13
-2=phia	martyr	-0.11	teller	-0.07
-2=phnom	martyr	0.05
-2=pho	teller	-0.11
-2=phong	teller	-0.05
-2=phu	martyr	0.18	teller	-0.12
-2=phuc	martyr	0.19
-2=phum	martyr	0.07
-2=phun	martyr	0.13
-2=phung	martyr	-0.09
-2=phuong	martyr	0.06
-2=post	teller	0.08
-2=preah	martyr	-0.08
-2=prisoners	martyr	-0.1
-2=qua	teller	0.05
-2=quan	teller	-0.07
-2=quang	martyr	-0.12	teller	-0.07
-2=quay	martyr	0.08
-2=que	martyr	-0.26	teller	-0.13
-2=quen	martyr	-0.09
-2=quy	martyr	0.17	teller	0.07
-2=quyen	martyr	-0.14	teller	0.11
-2=quyet	martyr	-0.06
-2=ra	martyr	-0.11	teller	0.13
-2=rach	martyr	-0.22	teller	-0.05
-2=rang	martyr	-0.14
-2=rao	martyr	-0.13
-2=rau	teller	0.06
-2=ray	teller	0.08
-2=re	martyr	0.08
-2=rieng	martyr	0.12
-2=roi	teller	-0.14
-2=rot	martyr	-0.06
-2=rue	martyr	0.06
-2=ruong	martyr	-0.07
-2=ruot	teller	-0.05
-2=sa	martyr	0.09	teller	0.08
-2=sach	teller	0.27
-2=sai	martyr	-0.28
-2=said	martyr	0.06
-2=sam	martyr	-0.19
-2=san	martyr	0.11
-2=sanh	teller	0.11
-2=sao	martyr	-0.08
-2=sau	martyr	0.15	teller	0.06
-2=se	martyr	0.17
-2=sen	martyr	0.1
-2=senior	martyr	0.08
-2=ses	martyr	0.16
-2=si	martyr	-0.12	teller	-0.1
-2=side	martyr	0.13
-2=sinh	teller	0.1
-2=so	teller	-0.07
-2=soc	martyr	-0.07
-2=som	martyr	0.12	teller	-0.06
-2=son	martyr	0.11	teller	0.19
-2=song	martyr	-0.31
-2=sot	martyr	-0.09	teller	-0.14
-2=still	martyr	0.05	teller	-0.12
-2=stt	martyr	0.06
-2=su	martyr	0.34	teller	-0.14
-2=sung	martyr	-0.23	teller	0.15
-2=suoi	martyr	-0.06	teller	-0.1
-2=suong	martyr	-0.05
-2=sy	teller	-0.05
-2=t	martyr	0.09
-2=ta	teller	-0.11
-2=tai	martyr	0.08
-2=tam	martyr	-0.13	teller	-0.1
-2=tan	martyr	0.24	teller	-0.09
-2=tang	martyr	-0.13	teller	-0.15
-2=tao	martyr	0.05
-2=tap	martyr	0.1
-2=ten	martyr	-0.12	teller	-0.27
-2=th	martyr	0.06
-2=thach	martyr	-0.06	teller	-0.13
-2=thai	martyr	-0.07
-2=tham	martyr	-0.23
-2=than	teller	0.05
-2=thang	martyr	0.22	teller	0.09
-2=thanh	martyr	0.28
-2=thao	martyr	0.14	teller	0.1
-2=thap	martyr	-0.07
-2=that	martyr	0.22	teller	-0.06
-2=thay	martyr	0.13	teller	-0.24
-2=them	martyr	0.22
-2=theo	martyr	-0.09
-2=theu	martyr	0.06
-2=they	martyr	0.31	teller	0.13
-2=thi	martyr	0.12
-2=thia	martyr	0.23
-2=thien	teller	0.11
-2=thiet	teller	-0.08
-2=thieu	martyr	-0.07
-2=thinh	martyr	0.14
-2=tho	martyr	-0.15	teller	0.08
-2=thoai	teller	0.09
-2=thoan	martyr	0.1
-2=thoi	martyr	0.05
-2=thon	teller	-0.12
-2=thu	martyr	-0.05	teller	0.1
-2=thua	martyr	-0.08
-2=thuan	martyr	-0.11
-2=thuc	martyr	0.15
-2=thuoc	martyr	-0.19	teller	-0.06
-2=thuong	martyr	-0.28	teller	0.2
-2=thuy	martyr	0.08
-2=thuyen	martyr	-0.3
-2=tich	teller	-0.14
-2=tien	martyr	0.23	teller	-0.08
-2=tiep	teller	-0.06
-2=tim	teller	-0.09
-2=tin	martyr	-0.12	teller	0.1
-2=tinh	martyr	-0.13	teller	0.17
-2=tnxp	martyr	0.06
-2=to	martyr	0.12	teller	-0.21
-2=toai	martyr	0.05
-2=toan	teller	-0.18
-2=toi	martyr	0.25	teller	-0.46
-2=tong	martyr	-0.19	teller	0.15
-2=tra	martyr	-0.05	teller	0.05
-2=trac	martyr	-0.13
-2=trai	martyr	-0.17
-2=tram	martyr	-0.12	teller	0.16
-2=tran	martyr	0.14	teller	0.15
-2=trang	teller	0.06
-2=trau	martyr	0.09	teller	-0.14
-2=tre	martyr	0.05	teller	-0.08
-2=tren	martyr	-0.26	teller	0.39
-2=tri	teller	0.14
-2=tro	martyr	-0.09
-2=troi	martyr	0.05
-2=tron	martyr	-0.09
-2=trong	teller	-0.16
-2=tru	martyr	-0.06
-2=truc	martyr	-0.25	teller	0.22
-2=trung	martyr	0.34	teller	-0.14
-2=truoc	martyr	0.16	teller	-0.1
-2=truong	martyr	0.36	teller	0.26
-2=tu	teller	-0.15
-2=tuan	martyr	-0.13	teller	0.16
-2=tuat	martyr	0.1	teller	0.05
-2=tuc	martyr	-0.13
-2=tui	martyr	-0.16
-2=tum	martyr	-0.13	teller	0.07
-2=tung	martyr	-0.11
-2=tuong	martyr	-0.39	teller	0.13
-2=tuy	teller	0.09
-2=tuyen	martyr	-0.11
-2=ty	martyr	-0.11
-2=ubnd	martyr	0.06
-2=un	teller	-0.06
-2=uncle	martyr	-0.06	teller	0.13
-2=une	martyr	0.08
-2=ut	martyr	0.32
-2=uy	martyr	0.06
-2=v	martyr	-0.14
-2=va	martyr	-0.16
-2=vach	martyr	0.05
-2=van	martyr	-0.09	teller	0.17
-2=vao	teller	-0.08
-2=vay	martyr	0.06
-2=ve	martyr	0.05	teller	-0.13
-2=vet	martyr	-0.11
-2=vi	martyr	-0.17	teller	0.26
-2=viec	martyr	-0.1	teller	-0.06
-2=vien	martyr	-0.1	teller	-0.05
-2=viet	martyr	0.21	teller	-0.16
-2=vinh	martyr	-0.11	teller	-0.07
-2=vo	martyr	0.07	teller	0.12
-2=voi	martyr	-0.07	teller	-0.09
-2=vong	martyr	0.06
-2=vot	martyr	0.05
-2=vua	teller	0.1
-2=vung	teller	0.08
-2=vuon	martyr	-0.21	teller	0.18
-2=we	martyr	0.34
-2=who	martyr	-0.05	teller	0.07
-2=xa	martyr	0.25	teller	0.08
-2=xac	martyr	0.12
-2=xam	martyr	-0.16
-2=xay	martyr	-0.05
-2=xe	martyr	0.18	teller	-0.14
-2=xem	teller	0.14
-2=xi	martyr	0.07	teller	0.1
-2=xieng	martyr	0.07	teller	-0.1
-2=xin	martyr	-0.07
-2=xoa	martyr	-0.09
-2=xoan	martyr	0.1
-2=xom	martyr	0.1
-2=xu	teller	0.13
-2=xuan	martyr	0.08
-2=xung	martyr	0.06
-2=xuong	martyr	-0.1
-2=xuyen	martyr	-0.06	teller	0.1
-2=y	martyr	-0.12	teller	0.11
-2=yen	martyr	0.09
-2=yeu	martyr	0.11	teller	-0.06
-3=#	martyr	-0.06
-3=###	martyr	0.14	teller	-0.27
-3=####	martyr	0.23	teller	-0.24
-3=#####	martyr	-0.18
-3=^	martyr	-0.36	teller	0.24
-3=a	teller	0.08
-3=ac	martyr	0.12
-3=adn	martyr	0.05
-3=ai	martyr	0.24	teller	0.13
-3=an	teller	-0.08
-3=and	martyr	0.12	teller	-0.16
-3=anh	martyr	-0.15	teller	-0.06
-3=april	martyr	-0.05
-3=au	martyr	-0.12	teller	0.06
-3=avait	martyr	-0.06
-3=ay	martyr	0.08	teller	0.13
-3=b	martyr	0.25	teller	0.12
-3=ba	teller	-0.15
-3=bac	martyr	-0.45	teller	-0.12
-3=bach	martyr	-0.11
-3=bai	teller	-0.07
-3=ban	martyr	-0.26	teller	0.25
-3=bang	martyr	0.12	teller	-0.2
-3=bao	martyr	-0.08	teller	-0.22
-3=bat	martyr	-0.12
-3=bau	martyr	0.08
-3=bay	martyr	0.13
-3=be	martyr	0.11	teller	0.18
-3=ben	teller	-0.09
-3=beo	martyr	0.11
-3=bi	teller	-0.14
-3=bien	teller	-0.06
-3=bieu	martyr	0.13
-3=binh	martyr	-0.25	teller	0.2
-3=bo	martyr	-0.19	teller	0.31
-3=boc	martyr	0.12	teller	-0.05
-3=body	martyr	0.09
-3=bom	martyr	0.21
-3=bon	martyr	0.16
-3=bong	martyr	-0.09
-3=bot	martyr	0.07
-3=bui	martyr	-0.12
-3=bung	martyr	-0.07
-3=buoi	martyr	0.09
-3=buon	martyr	0.05
-3=but	teller	0.11
-3=by	martyr	-0.1
-3=c	teller	0.14
-3=c5	martyr	-0.05
-3=ca	martyr	0.27	teller	-0.11
-3=cac	martyr	-0.1	teller	0.24
-3=cai	martyr	0.06
-3=cam	martyr	0.09	teller	-0.08
-3=can	martyr	-0.12	teller	-0.23
-3=canh	martyr	0.22
-3=cao	martyr	0.19	teller	-0.15
-3=cat	martyr	0.11	teller	-0.1
-3=cau	martyr	0.13	teller	-0.21
-3=cay	teller	-0.17
-3=ccb	teller	0.1
-3=cha	martyr	0.17
-3=chac	teller	0.15
-3=cham	martyr	0.05
-3=chan	martyr	-0.07
-3=chanh	martyr	-0.09
-3=chao	martyr	-0.17	teller	0.1
-3=chap	martyr	0.07
-3=chat	martyr	0.08
-3=chau	martyr	0.24	teller	-0.07
-3=chay	martyr	0.1	teller	0.11
-3=che	martyr	0.14	teller	-0.11
-3=chep	martyr	0.12
-3=chet	martyr	0.12
-3=chi	martyr	0.27	teller	-0.29
-3=chiec	martyr	0.42
-3=chiem	martyr	-0.13
-3=chien	teller	-0.05
-3=chieu	martyr	0.05
-3=chim	martyr	0.1
-3=chin	martyr	-0.15	teller	-0.06
-3=chiu	martyr	0.07
-3=cho	martyr	0.15	teller	-0.1
-3=chon	martyr	-0.07	teller	0.18
-3=chong	martyr	0.09	teller	-0.08
-3=chot	martyr	0.21
-3=chu	teller	-0.26
-3=chua	martyr	0.07	teller	-0.17
-3=chum	martyr	-0.05	teller	0.2
-3=chung	martyr	0.23	teller	0.18
-3=chuyen	martyr	0.05
-3=co	martyr	-0.26	teller	0.05
-3=coc	martyr	0.07
-3=com	teller	0.09
-3=con	martyr	-0.19
-3=cong	martyr	-0.27	teller	0.07
-3=cot	teller	0.16
-3=cu	martyr	-0.18	teller	-0.19
-3=cua	teller	-0.06
-3=cuc	martyr	0.16
-3=cung	martyr	0.28	teller	-0.08
-3=cuoi	martyr	-0.3	teller	0.12
-3=cuon	martyr	0.07	teller	-0.1
-3=cuong	martyr	-0.12
-3=cut	martyr	0.12	teller	0.12
-3=cuu	martyr	-0.06	teller	0.05
-3=d	martyr	0.1
-3=d7	martyr	-0.05
-3=d9	teller	-0.1
-3=da	martyr	-0.16
-3=dac	martyr	-0.13
-3=dai	martyr	-0.12	teller	-0.08
-3=dak	teller	0.13
-3=dam	martyr	0.08	teller	-0.21
-3=dan	martyr	-0.13	teller	-0.23
-3=dang	martyr	0.09	teller	-0.07
-3=danh	martyr	0.16
-3=dao	martyr	-0.14	teller	0.12
-3=dap	martyr	-0.09
-3=dat	martyr	-0.24	teller	0.09
-3=dau	martyr	-0.13
-3=day	martyr	0.11	teller	0.32
-3=dem	martyr	0.18
-3=den	teller	-0.08
-3=des	martyr	0.2
-3=det	martyr	0.1
-3=deu	martyr	0.12
-3=di	martyr	-0.21	teller	0.07
-3=dia	martyr	-0.05	teller	-0.05
-3=dich	teller	0.22
-3=diem	martyr	-0.13
-3=dien	martyr	0.12	teller	0.28
-3=dinh	martyr	-0.52	teller	0.15
-3=do	martyr	-0.15	teller	-0.11
-3=doai	teller	0.13
-3=doan	martyr	0.07
-3=doc	teller	-0.05
-3=doi	martyr	0.11	teller	-0.28
-3=don	martyr	-0.15	teller	0.11
-3=dong	teller	-0.17
-3=dot	martyr	0.14	teller	-0.11
-3=du	martyr	-0.26
-3=dua	martyr	0.3
-3=duc	martyr	-0.1	teller	-0.09
-3=dum	martyr	-0.07	teller	0.09
-3=dung	martyr	-0.21	teller	0.22
-3=duoc	martyr	0.09	teller	-0.1
-3=duoi	teller	0.12
-3=duong	martyr	0.12	teller	0.05
-3=duy	martyr	0.15
-3=e	martyr	0.17	teller	-0.2
-3=e24	teller	-0.1
-3=e64	martyr	-0.13
-3=em	martyr	0.12
-3=en	martyr	0.14
-3=et	martyr	0.27
-3=f10	martyr	0.08
-3=f325	teller	-0.1
-3=f7	martyr	-0.12	teller	0.08
-3=for	teller	-0.05
-3=french	martyr	-0.05
-3=from	martyr	-0.05	teller	0.05
-3=gai	teller	0.25
-3=gan	martyr	0.14	teller	-0.16
-3=gao	martyr	-0.05
-3=gap	martyr	-0.08
-3=ghe	martyr	0.05
-3=ghi	martyr	0.09
-3=gi	martyr	-0.07
-3=gia	martyr	-0.08	teller	-0.19
-3=giao	martyr	0.06	teller	-0.05
-3=giat	martyr	-0.08
-3=gieng	martyr	-0.07
-3=gio	martyr	0.23	teller	0.05
-3=gioi	martyr	0.1
-3=giong	martyr	-0.14
-3=giu	teller	-0.19
-3=giua	teller	0.11
-3=gium	martyr	-0.16	teller	0.18
-3=giup	martyr	0.15	teller	-0.05
-3=go	teller	-0.21
-3=goc	martyr	0.23
-3=goi	martyr	0.22	teller	-0.05
-3=gom	teller	-0.08
-3=gon	teller	0.05
-3=gui	martyr	0.12	teller	-0.11
-3=ha	martyr	0.07	teller	-0.07
-3=had	martyr	-0.09
-3=hai	martyr	0.25	teller	-0.05
-3=ham	martyr	0.46	teller	-0.06
-3=han	martyr	-0.21
-3=hanh	martyr	-0.12	teller	0.12
-3=hau	martyr	-0.11	teller	0.07
-3=have	martyr	0.11
-3=hay	martyr	-0.05	teller	-0.07
-3=he	martyr	-0.05	teller	0.09
-3=hen	martyr	0.05
-3=her	teller	0.13
-3=het	teller	0.1
-3=hi	teller	0.08
-3=hien	martyr	-0.15
-3=hieu	martyr	-0.26
-3=him	martyr	0.06
-3=hinh	martyr	0.24
-3=his	martyr	-0.19	teller	-0.06
-3=ho	martyr	-0.19	teller	0.19
-3=hoa	martyr	-0.1	teller	-0.25
-3=hoac	teller	-0.05
-3=hoach	martyr	-0.12
-3=hoai	martyr	0.09
-3=hoan	martyr	0.07
-3=hoc	martyr	0.16	teller	-0.12
-3=hoe	martyr	-0.08
-3=hoi	martyr	0.08	teller	-0.16
-3=hom	martyr	0.19
-3=hon	martyr	0.14
-3=hop	teller	0.13
-3=hs	martyr	-0.12
-3=hua	martyr	-0.28	teller	0.19
-3=hue	martyr	0.17
-3=hung	martyr	-0.1	teller	0.09
-3=huong	martyr	0.14	teller	0.05
-3=huu	martyr	-0.15	teller	-0.06
-3=huy	martyr	-0.05
-3=hy	martyr	-0.12	teller	0.15
-3=i	martyr	-0.07	teller	0.08
-3=ia	martyr	0.11
-3=ich	martyr	-0.09
-3=inside	martyr	0.06
-3=k	teller	-0.05
-3=ke	teller	0.14
-3=keo	martyr	0.13	teller	-0.13
-3=ket	teller	-0.05
-3=khac	martyr	0.08	teller	-0.15
-3=khai	martyr	-0.16
-3=kham	martyr	0.05
-3=khang	martyr	0.24
-3=khanh	martyr	-0.11	teller	0.12
-3=khau	teller	0.19
-3=khe	martyr	0.19	teller	-0.07
-3=khi	martyr	-0.18	teller	0.08
-3=khmer	martyr	-0.05
-3=khoa	martyr	0.05
-3=khoc	martyr	-0.1
-3=khoi	martyr	-0.16
-3=khong	martyr	-0.1	teller	0.18
-3=khu	martyr	-0.13	teller	-0.06
-3=khuc	martyr	0.13
-3=khuong	martyr	-0.08
-3=kia	martyr	-0.15	teller	0.1
-3=kich	martyr	0.16
-3=kiem	martyr	0.12
-3=kien	martyr	0.19	teller	-0.09
-3=kieu	martyr	-0.23	teller	0.11
-3=kim	martyr	0.09
-3=kip	martyr	-0.07	teller	-0.06
-3=know	martyr	-0.08
-3=ko	martyr	0.09
-3=kon	martyr	-0.13	teller	0.07
-3=kratie	martyr	0.06
-3=ky	martyr	-0.05
-3=la	teller	0.25
-3=lac	martyr	-0.21	teller	0.08
-3=lai	teller	-0.18
-3=lam	martyr	-0.13	teller	0.15
-3=lang	martyr	0.37	teller	0.1
-3=lanh	martyr	-0.18	teller	0.09
-3=lao	martyr	-0.27	teller	-0.09
-3=lap	martyr	-0.08	teller	-0.22
-3=lay	martyr	-0.1	teller	0.08
-3=le	martyr	-0.22	teller	-0.2
-3=leader	martyr	0.05
-3=len	martyr	-0.1	teller	0.09
-3=leu	martyr	-0.13
-3=lien	martyr	-0.1
-3=liet	martyr	-0.16	teller	-0.22
-3=lieu	martyr	-0.19
-3=linh	martyr	-0.17	teller	-0.08
-3=lo	martyr	-0.18	teller	0.07
-3=loc	martyr	-0.19	teller	-0.12
-3=loi	teller	-0.1
-3=lon	martyr	0.3
-3=ls	martyr	-0.15	teller	0.1
-3=lu	teller	0.06
-3=lua	martyr	-0.12
-3=luc	martyr	0.2	teller	-0.11
-3=lung	martyr	0.05
-3=luon	martyr	0.1
-3=luong	martyr	-0.06
-3=luu	martyr	-0.09	teller	-0.06
-3=luy	martyr	-0.07
-3=ly	martyr	0.08
-3=m	martyr	-0.13	teller	-0.07
-3=ma	teller	0.15
-3=mai	teller	0.14
-3=man	teller	0.1
-3=mang	martyr	0.22	teller	0.1
-3=manh	martyr	-0.34	teller	0.11
-3=mat	martyr	-0.13	teller	-0.07
-3=mau	teller	-0.07
-3=may	teller	0.08
-3=me	martyr	-0.05
-3=men	martyr	-0.13
-3=mien	teller	0.07
-3=mieng	martyr	0.05
-3=min	martyr	-0.06
-3=minh	martyr	0.14
-3=mo	martyr	-0.24
-3=moc	martyr	-0.05	teller	0.12
-3=moi	martyr	0.11	teller	0.17
-3=mon	martyr	0.1
-3=mot	martyr	0.4	teller	-0.09
-3=mr	martyr	-0.05	teller	0.07
-3=mua	martyr	0.08	teller	0.09
-3=muc	martyr	-0.06	teller	-0.05
-3=mui	martyr	-0.35
-3=muoi	martyr	-0.21
-3=muong	martyr	-0.06
-3=my	martyr	0.23	teller	-0.19
-3=n	martyr	-0.09	teller	0.13
-3=na	martyr	-0.07
-3=nam	martyr	0.14	teller	-0.06
-3=name	martyr	0.16
-3=nao	martyr	0.07	teller	-0.07
-3=nay	martyr	0.13	teller	0.08
-3=nen	martyr	0.13
-3=ng	martyr	0.06	teller	-0.07
-3=nga	teller	0.08
-3=ngan	teller	-0.09
-3=ngay	teller	-0.09
-3=nghe	teller	-0.12
-3=nghi	martyr	-0.06	teller	0.08
-3=nghia	martyr	0.08	teller	0.14
-3=nghiem	martyr	-0.05	teller	-0.05
-3=nghien	martyr	0.09
-3=nghiep	martyr	0.19
-3=ngo	martyr	-0.15	teller	0.05
-3=ngoai	martyr	0.09	teller	-0.18
-3=ngoan	martyr	0.09
-3=ngoc	martyr	-0.11	teller	0.06
-3=ngoi	teller	-0.08
-3=ngu	martyr	-0.05
-3=nguc	martyr	-0.08
-3=nguoi	martyr	-0.09	teller	-0.15
-3=nguyen	martyr	-0.16	teller	-0.26
-3=nha	martyr	0.15	teller	-0.19
-3=nhac	martyr	0.1
-3=nham	martyr	0.05
-3=nhan	martyr	-0.11	teller	0.12
-3=nhat	martyr	0.15
-3=nhau	martyr	-0.07
-3=nhe	martyr	-0.1
-3=nhi	martyr	-0.05
-3=nhieu	martyr	-0.06
-3=nho	martyr	-0.07	teller	0.19
-3=nhom	martyr	-0.17
-3=nhu	martyr	-0.17
-3=nhua	martyr	0.14
-3=nhung	martyr	-0.05
-3=no	martyr	0.1
-3=noi	martyr	0.17	teller	-0.06
-3=not	martyr	0.06
-3=nu	martyr	0.11	teller	-0.15
-3=nuoc	martyr	-0.1	teller	0.16
-3=nuoi	martyr	-0.08
-3=nurse	martyr	0.13
-3=o	martyr	0.44	teller	0.15
-3=of	teller	0.14
-3=old	martyr	-0.06
-3=ong	martyr	0.15	teller	0.37
-3=only	teller	0.07
-3=ou	martyr	-0.05
-3=page	martyr	0.06
-3=par	martyr	-0.08
-3=pha	martyr	0.11
-3=phai	martyr	0.06	teller	-0.07
-3=pham	teller	0.12
-3=phan	martyr	-0.16
-3=phao	martyr	0.08	teller	0.14
-3=phap	martyr	-0.06	teller	0.2
-3=phat	martyr	-0.1
-3=phi	teller	-0.06
-3=phia	martyr	-0.16	teller	-0.06
-3=pho	martyr	-0.09
-3=phong	martyr	0.11	teller	0.12
-3=phu	martyr	0.26
-3=phuc	martyr	-0.28
-3=phung	martyr	-0.07	teller	0.23
-3=phuoc	martyr	0.33
-3=phuong	martyr	-0.12	teller	0.24
-3=qu	martyr	0.05
-3=qua	teller	-0.17
-3=quan	martyr	-0.21	teller	-0.13
-3=quang	martyr	-0.23	teller	0.11
-3=quay	martyr	-0.06
-3=que	martyr	-0.16
-3=quen	martyr	-0.13
-3=quoc	martyr	-0.05
-3=quy	martyr	0.19	teller	0.26
-3=quyet	martyr	-0.09
-3=quynh	martyr	-0.13
-3=ra	martyr	0.27	teller	-0.33
-3=rao	martyr	0.13
-3=rau	teller	0.12
-3=ray	martyr	-0.13	teller	0.2
-3=re	teller	0.1
-3=read	martyr	-0.08
-3=regiment	martyr	-0.1
-3=ret	martyr	-0.08
-3=ria	martyr	-0.08	teller	0.12
-3=roi	teller	0.09
-3=rot	martyr	-0.11
-3=rung	martyr	-0.07
-3=ruong	martyr	0.08
-3=ruot	martyr	0.17	teller	-0.12
-3=s	martyr	-0.05
-3=sa	martyr	0.09
-3=sai	martyr	0.14	teller	-0.1
-3=san	martyr	-0.12
-3=sang	martyr	-0.07	teller	0.06
-3=sao	martyr	-0.11
-3=sap	martyr	0.05
-3=sau	martyr	0.14	teller	0.09
-3=school	martyr	0.13
-3=seo	martyr	-0.13
-3=si	martyr	0.28	teller	-0.37
-3=sin	teller	0.08
-3=sinh	martyr	-0.07
-3=siu	martyr	-0.08
-3=so	teller	-0.07
-3=soc	martyr	-0.05
-3=soi	martyr	-0.06
-3=som	teller	0.08
-3=son	martyr	-0.21	teller	0.06
-3=song	martyr	-0.17	teller	-0.15
-3=sot	martyr	0.08
-3=sua	martyr	0.05
-3=sung	martyr	0.1
-3=suoi	martyr	-0.24
-3=suong	martyr	0.11
-3=suu	teller	-0.1
-3=sy	martyr	0.2
-3=t	martyr	0.08	teller	-0.14
-3=ta	martyr	-0.39	teller	0.14
-3=tai	martyr	-0.23	teller	-0.2
-3=tam	martyr	-0.09	teller	-0.09
-3=tan	martyr	-0.29	teller	0.05
-3=tang	martyr	-0.09	teller	0.1
-3=tao	martyr	0.06	teller	-0.06
-3=tap	martyr	-0.05	teller	0.05
-3=tat	martyr	0.07
-3=tay	teller	-0.12
-3=te	martyr	0.1	teller	-0.07
-3=ten	martyr	0.13	teller	0.13
-3=tha	martyr	0.08
-3=thach	martyr	0.13	teller	-0.07
-3=thai	martyr	0.11
-3=tham	martyr	-0.11
-3=than	martyr	0.17
-3=thang	martyr	0.15	teller	-0.15
-3=thanh	martyr	-0.09	teller	-0.08
-3=thao	martyr	-0.05
-3=thap	martyr	0.06
-3=the	teller	-0.07
-3=them	martyr	-0.06	teller	0.11
-3=theo	teller	0.11
-3=there	martyr	0.16
-3=theu	martyr	-0.19	teller	0.2
-3=thi	martyr	-0.35	teller	0.05
-3=thien	martyr	-0.07
-3=thiet	martyr	0.06
-3=thieu	martyr	0.11
-3=thin	martyr	-0.08
-3=tho	martyr	0.13	teller	-0.27
-3=thoi	teller	0.1
-3=thon	teller	-0.16
-3=thong	martyr	0.05	teller	0.15
-3=thu	martyr	0.11	teller	0.18
-3=thuan	teller	0.12
-3=thuat	teller	0.06
-3=thuc	martyr	0.05
-3=thuoc	teller	0.11
-3=thuong	teller	0.05
-3=thuot	martyr	-0.07
-3=thuy	teller	-0.06
-3=thuyen	martyr	-0.14	teller	-0.07
-3=tia	martyr	0.1
-3=tich	martyr	-0.11
-3=tiem	martyr	0.05
-3=tien	martyr	-0.07
-3=tieng	martyr	0.14
-3=tiep	martyr	-0.16
-3=tieu	teller	-0.08
-3=tim	martyr	0.16
-3=tin	martyr	0.1
-3=tnxp	martyr	-0.12
-3=to	martyr	0.15	teller	-0.09
-3=toan	martyr	0.05	teller	-0.13
-3=toi	martyr	-0.25	teller	0.06
-3=ton	martyr	0.14	teller	-0.08
-3=tong	teller	0.05
-3=trai	martyr	-0.05	teller	0.17
-3=tram	martyr	-0.05
-3=trang	martyr	0.13	teller	0.14
-3=trao	teller	0.05
-3=tre	martyr	0.08
-3=tren	martyr	0.23
-3=tri	martyr	0.09
-3=trieu	martyr	-0.15	teller	-0.05
-3=trinh	martyr	0.19
-3=tro	teller	0.08
-3=troi	martyr	0.1
-3=truc	martyr	0.05
-3=trung	martyr	0.07	teller	-0.18
-3=truoc	martyr	-0.15	teller	0.1
-3=truong	martyr	-0.31	teller	-0.15
-3=tu	martyr	0.14	teller	0.23
-3=tuan	teller	-0.05
-3=tuc	martyr	0.09	teller	-0.08
-3=tui	martyr	-0.29
-3=tum	martyr	-0.05	teller	0.06
-3=tuoc	teller	0.07
-3=tuong	martyr	-0.34	teller	-0.06
-3=tuyen	martyr	0.12	teller	0.05
-3=tuyet	martyr	0.07
-3=u	martyr	0.06
-3=uc	martyr	0.05
-3=un	martyr	-0.11
-3=uncle	martyr	-0.14
-3=uong	martyr	-0.05
-3=ut	martyr	0.14
-3=uy	martyr	-0.05	teller	0.07
-3=va	martyr	0.14
-3=vac	martyr	0.06
-3=vam	martyr	0.11
-3=van	teller	0.34
-3=vang	martyr	0.11
-3=vao	martyr	-0.15
-3=vay	martyr	-0.05
-3=ve	martyr	-0.11
-3=vet	martyr	0.1
-3=vi	martyr	-0.06	teller	0.07
-3=viec	martyr	0.1	teller	-0.05
-3=vien	martyr	0.25
-3=viet	martyr	-0.28	teller	0.15
-3=vinh	martyr	0.09	teller	-0.1
-3=vo	martyr	-0.45	teller	-0.1
-3=voi	martyr	0.07	teller	-0.11
-3=vong	martyr	-0.05
-3=vu	teller	0.07
-3=vua	teller	0.12
-3=vuong	martyr	-0.05
-3=vuot	teller	0.08
-3=we	martyr	0.08
-3=were	martyr	-0.06
-3=wife	martyr	0.07
-3=with	martyr	-0.09
-3=xa	martyr	0.07	teller	-0.19
-3=xac	martyr	-0.24	teller	-0.05
-3=xay	teller	0.05
-3=xe	martyr	-0.09
-3=xin	martyr	0.05	teller	0.14
-3=xoai	martyr	0.1
-3=xuan	martyr	-0.08	teller	0.06
-3=xuong	martyr	-0.13
-3=xuyen	martyr	-0.15
-3=y	martyr	0.13	teller	-0.1
-3=yem	martyr	-0.07
-3=yen	martyr	0.14
-3=yeu	martyr	0.07
a district's name	martyr	-1.63	teller	-1.06
a line below martyr	martyr	-0.23	teller	-0.09
a line below other	martyr	-0.42	teller	0.17
a line below teller	teller	-0.12
announced	martyr	-0.09
announced by number	martyr	0.28	teller	-0.06
announced:again	martyr	0.12	teller	0.09
announced:alive	martyr	-0.3	teller	-0.23
announced:at	martyr	0.07	teller	-0.11
announced:battle	martyr	0.31	teller	0.11
announced:born	martyr	-0.24
announced:bury	martyr	0.34	teller	0.27
announced:capture	martyr	-0.35	teller	0.13
announced:contact	martyr	0.11	teller	-0.16
announced:died	martyr	0.18
announced:enlist	martyr	-0.06	teller	0.1
announced:fell	martyr	0.75	teller	-0.13
announced:gio	martyr	0.1
announced:grave	teller	-0.12
announced:home	teller	0.21
announced:hurt	martyr	-0.13	teller	-0.13
announced:joined	martyr	0.08	teller	0.15
announced:kin	martyr	-0.16
announced:laid	martyr	0.05	teller	0.05
announced:last	martyr	-0.06
announced:letter	martyr	-0.06	teller	0.23
announced:level	martyr	0.05	teller	0.24
announced:link	teller	0.07
announced:martyr	martyr	-0.24	teller	-0.05
announced:naming	martyr	0.4	teller	-0.25
announced:notice	martyr	-0.07	teller	0.2
announced:office	martyr	-0.05	teller	-0.21
announced:post	martyr	-0.15	teller	0.15
announced:rank	martyr	0.29
announced:returned	martyr	-0.33	teller	-0.12
announced:self	martyr	-0.08	teller	-0.1
announced:site	martyr	0.11
announced:tells	martyr	0.08	teller	-0.37
announced:thing	teller	-0.11
announced:title	teller	-0.12
announced:truename	martyr	0.05
another name?	martyr	-0.25	teller	-0.05
another name? of a relative	martyr	-0.06
before !	martyr	-0.08
before "	martyr	-0.12	teller	-0.13
before '	martyr	-0.07	teller	0.12
before (	martyr	0.14	teller	-0.29
before )	teller	-0.23
before ,	martyr	-0.2	teller	0.41
before -	martyr	0.09
before .	martyr	-0.31	teller	0.18
before /	martyr	0.13	teller	-0.1
before :	martyr	0.13	teller	-0.11
before ;	martyr	0.34	teller	-0.45
before =	martyr	0.09
before ?	martyr	-0.36	teller	0.55
before @	martyr	-0.08	teller	-0.09
before blank	martyr	-0.28	teller	-0.45
before line	martyr	0.24	teller	-0.35
before –	teller	0.05
before “	martyr	0.05
before ”	martyr	-0.08
before:again	martyr	-0.11
before:again:0	martyr	0.09
before:again:12	teller	0.15
before:again:2	martyr	-0.15
before:again:5	martyr	-0.21	teller	-0.07
before:again:far	martyr	0.2	teller	-0.07
before:alive	martyr	-0.33	teller	0.1
before:alive:0	martyr	-0.14	teller	0.12
before:alive:1	martyr	-0.1	teller	-0.06
before:alive:12	teller	0.16
before:alive:5	martyr	0.1	teller	-0.06
before:alive:far	martyr	-0.12
before:at	martyr	-0.14	teller	0.05
before:at:0	martyr	0.24
before:at:1	martyr	0.06	teller	-0.13
before:at:12	martyr	-0.2	teller	0.16
before:at:2	martyr	0.1
before:at:5	martyr	0.05	teller	-0.28
before:at:far	martyr	-0.39	teller	0.31
before:battle	martyr	0.11
before:battle:0	martyr	-0.09	teller	-0.09
before:battle:1	martyr	-0.05	teller	0.11
before:battle:12	martyr	0.19	teller	-0.07
before:battle:2	martyr	-0.15	teller	-0.08
before:battle:5	teller	0.07
before:battle:far	martyr	0.23	teller	0.07
before:born	martyr	-0.24	teller	-0.42
before:born:0	martyr	0.17	teller	-0.12
before:born:1	teller	-0.14
before:born:12	martyr	-0.27	teller	-0.06
before:born:2	martyr	-0.17
before:born:5	martyr	-0.1
before:born:far	martyr	0.13	teller	-0.06
before:bury	martyr	0.2
before:bury:0	martyr	0.06	teller	0.09
before:bury:1	teller	-0.05
before:bury:12	martyr	0.19
before:bury:5	martyr	-0.08	teller	-0.2
before:bury:far	teller	0.1
before:capture	martyr	0.09	teller	0.08
before:capture:1	teller	0.05
before:capture:12	martyr	-0.08
before:capture:2	teller	0.1
before:capture:far	martyr	0.14
before:contact	martyr	-0.09
before:contact:0	martyr	-0.16	teller	0.07
before:contact:1	martyr	-0.1	teller	0.17
before:contact:12	teller	-0.1
before:contact:2	martyr	0.34	teller	-0.08
before:contact:5	martyr	-0.11	teller	-0.08
before:day	martyr	0.06
before:day 1	martyr	0.05	teller	-0.14
before:day 2	martyr	-0.25	teller	-0.13
before:day 5	teller	0.17
before:day far	martyr	0.26	teller	0.08
before:died	martyr	-0.09
before:died:0	teller	0.14
before:died:1	martyr	-0.18	teller	-0.07
before:died:12	teller	-0.14
before:died:2	martyr	-0.08	teller	0.19
before:died:5	martyr	0.37	teller	-0.06
before:died:far	martyr	-0.2	teller	-0.07
before:enlist	martyr	-0.35	teller	0.06
before:enlist:0	martyr	0.07	teller	-0.08
before:enlist:1	martyr	-0.14	teller	0.09
before:enlist:12	martyr	-0.13
before:enlist:2	martyr	0.09
before:enlist:5	martyr	-0.09
before:enlist:far	martyr	-0.16
before:fell	martyr	0.08	teller	-0.1
before:fell:0	martyr	0.24	teller	0.05
before:fell:1	martyr	-0.27	teller	0.32
before:fell:12	martyr	0.11	teller	-0.15
before:fell:2	martyr	-0.07	teller	-0.25
before:fell:5	martyr	0.11
before:fell:far	teller	-0.08
before:gio	martyr	-0.07	teller	-0.11
before:gio:0	martyr	0.09
before:gio:1	martyr	-0.05
before:gio:12	martyr	-0.13	teller	-0.1
before:gio:2	martyr	0.05
before:gio:5	martyr	-0.06
before:grave	martyr	0.05	teller	-0.2
before:grave:0	martyr	0.09	teller	0.1
before:grave:1	martyr	-0.14	teller	-0.19
before:grave:12	teller	-0.12
before:grave:2	martyr	-0.34
before:grave:5	teller	0.1
before:grave:far	martyr	0.51	teller	-0.09
before:home	martyr	-0.13	teller	-0.14
before:home:0	martyr	-0.18	teller	-0.25
before:home:1	martyr	-0.22	teller	0.1
before:home:12	martyr	0.35
before:home:2	teller	0.26
before:home:5	martyr	0.09	teller	-0.41
before:home:far	martyr	-0.18	teller	0.15
before:hurt	martyr	0.05
before:hurt:0	teller	0.13
before:hurt:2	teller	-0.05
before:hurt:5	martyr	-0.09	teller	-0.05
before:hurt:far	martyr	0.08
before:joined	martyr	-0.34	teller	0.17
before:joined:1	martyr	-0.12	teller	0.09
before:joined:12	martyr	-0.1
before:joined:2	martyr	0.1
before:joined:5	martyr	-0.07
before:joined:far	martyr	-0.19
before:kin	martyr	-0.07	teller	-0.24
before:kin anh	martyr	-0.46	teller	-0.08
before:kin ba	martyr	0.11	teller	0.11
before:kin bà	martyr	-0.09	teller	-0.05
before:kin bác	martyr	0.18	teller	0.1
before:kin bố	martyr	-0.17	teller	-0.2
before:kin bố vợ	martyr	0.05
before:kin cháu	martyr	0.08	teller	-0.15
before:kin chú	martyr	0.1
before:kin chị	martyr	-0.08
before:kin chồng	martyr	0.42	teller	-0.1
before:kin con	martyr	0.05	teller	-0.2
before:kin con trai	martyr	0.1	teller	-0.11
before:kin cô	martyr	-0.16	teller	0.1
before:kin cậu	martyr	0.07
before:kin cụ	martyr	0.23
before:kin dì	martyr	0.12
before:kin em	martyr	0.06
before:kin em gái	martyr	0.13
before:kin em trai	martyr	0.15
before:kin mon mari	martyr	0.08
before:kin mon père	martyr	0.05
before:kin my dad	martyr	-0.08
before:kin my father	martyr	0.12
before:kin my uncle	martyr	-0.17
before:kin mẹ	martyr	-0.24	teller	0.14
before:kin thầy	martyr	-0.12	teller	0.07
before:kin tía	martyr	-0.05
before:kin vợ	martyr	-0.21
before:kin ông	martyr	-0.06	teller	0.25
before:kin:0	martyr	0.12	teller	0.06
before:kin:1	martyr	-0.21	teller	0.05
before:kin:12	martyr	0.05	teller	-0.1
before:kin:2	martyr	-0.18	teller	-0.29
before:kin:5	teller	0.11
before:kin:far	martyr	0.12	teller	-0.06
before:laid	martyr	0.12	teller	-0.05
before:laid:0	martyr	0.16	teller	0.07
before:laid:1	martyr	0.07
before:laid:12	martyr	-0.05	teller	-0.09
before:laid:5	martyr	-0.1
before:last	martyr	0.09
before:last:0	martyr	0.15
before:last:12	martyr	-0.1
before:last:5	martyr	-0.11
before:letter	martyr	-0.1	teller	0.1
before:letter:0	martyr	-0.16	teller	0.22
before:letter:1	teller	-0.17
before:letter:12	teller	0.14
before:letter:2	martyr	0.21	teller	0.11
before:letter:5	martyr	-0.06	teller	-0.12
before:letter:far	martyr	-0.06	teller	-0.07
before:level:0	martyr	-0.24	teller	-0.05
before:level:1	martyr	0.28	teller	0.14
before:level:12	martyr	0.13	teller	-0.17
before:level:2	martyr	-0.13	teller	-0.17
before:level:5	martyr	-0.18
before:level:far	martyr	0.14	teller	0.25
before:link	martyr	0.09	teller	-0.42
before:link:0	martyr	0.27
before:link:1	martyr	0.06
before:link:12	martyr	-0.13	teller	0.05
before:link:2	martyr	-0.31	teller	-0.21
before:link:5	teller	-0.22
before:link:far	martyr	0.17
before:martyr	martyr	0.25
before:martyr:0	martyr	-0.11
before:martyr:1	martyr	-0.08	teller	-0.05
before:martyr:12	teller	0.11
before:martyr:2	martyr	0.34
before:martyr:5	martyr	0.13	teller	-0.06
before:moved	teller	-0.09
before:moved:0	martyr	0.12
before:moved:1	martyr	-0.14	teller	0.13
before:moved:2	teller	-0.06
before:moved:5	martyr	-0.05	teller	0.05
before:moved:far	martyr	0.11	teller	-0.21
before:naming	martyr	-0.12
before:naming:0	martyr	0.19
before:naming:1	martyr	0.28	teller	-0.16
before:naming:12	martyr	-0.22	teller	0.07
before:naming:2	martyr	-0.18
before:naming:5	martyr	-0.09	teller	-0.13
before:naming:far	martyr	-0.08	teller	0.15
before:notice	martyr	-0.05	teller	-0.21
before:notice:0	martyr	0.13	teller	0.08
before:notice:1	martyr	-0.17
before:notice:12	martyr	0.07	teller	-0.05
before:notice:2	martyr	-0.13
before:notice:5	martyr	0.12	teller	-0.13
before:notice:far	martyr	-0.08	teller	-0.07
before:office	martyr	-0.07	teller	0.14
before:office:0	martyr	-0.08
before:office:1	teller	-0.12
before:office:12	teller	-0.13
before:office:2	martyr	-0.27	teller	0.19
before:office:5	martyr	0.12	teller	0.2
before:office:far	martyr	0.18	teller	-0.05
before:post	martyr	0.07	teller	0.1
before:post:0	teller	-0.19
before:post:1	martyr	-0.21	teller	0.17
before:post:12	martyr	0.18	teller	0.2
before:post:2	martyr	0.39	teller	-0.2
before:post:5	martyr	-0.2	teller	0.21
before:post:far	martyr	-0.06	teller	-0.1
before:rank	martyr	-0.08	teller	-0.25
before:rank:1	teller	-0.09
before:rank:12	teller	-0.07
before:rank:5	martyr	-0.11
before:rests	martyr	0.09
before:rests:far	martyr	0.18
before:returned:1	martyr	-0.08
before:returned:12	martyr	0.09
before:returned:5	teller	0.05
before:returned:far	martyr	-0.06	teller	-0.05
before:self	martyr	-0.06
before:self:0	martyr	0.06	teller	0.07
before:self:1	teller	-0.45
before:self:12	martyr	-0.32	teller	0.11
before:self:2	martyr	0.19	teller	0.14
before:self:5	teller	0.23
before:self:far	teller	-0.13
before:site	martyr	-0.05	teller	0.12
before:site:0	martyr	0.24	teller	-0.21
before:site:1	martyr	-0.09	teller	-0.1
before:site:12	teller	0.38
before:site:2	martyr	-0.08
before:site:far	martyr	-0.06	teller	0.06
before:tells	martyr	-0.07	teller	0.11
before:tells:0	martyr	-0.06	teller	0.21
before:tells:1	martyr	-0.18	teller	0.19
before:tells:12	martyr	0.11	teller	-0.23
before:tells:2	martyr	-0.12	teller	0.11
before:tells:5	martyr	0.13	teller	-0.12
before:thing	martyr	-0.13
before:thing:0	martyr	-0.08	teller	0.12
before:thing:12	martyr	0.23	teller	-0.19
before:thing:2	martyr	-0.14	teller	-0.16
before:thing:5	teller	0.17
before:thing:far	martyr	-0.2
before:title	martyr	-0.07
before:title:0	martyr	-0.32	teller	0.2
before:title:1	martyr	-0.05	teller	0.13
before:title:12	martyr	0.06
before:title:2	martyr	-0.06	teller	-0.07
before:title:5	martyr	0.09	teller	-0.12
before:title:far	martyr	0.2	teller	-0.1
before:truename	martyr	0.33	teller	-0.07
before:truename:2	martyr	0.11	teller	-0.05
before:unit	martyr	-0.11	teller	0.16
before:unit 1	teller	0.08
before:unit 12	martyr	-0.15
before:unit 2	teller	-0.07
before:unit 5	martyr	-0.23	teller	0.12
before:unit far	martyr	0.31
behind !	martyr	-0.17	teller	-0.07
behind "	martyr	0.13	teller	-0.13
behind '	martyr	-0.29
behind (	martyr	0.35
behind )	martyr	-0.79	teller	0.49
behind +	martyr	0.05
behind ,	martyr	0.09	teller	0.06
behind -	martyr	0.2	teller	-0.35
behind .	martyr	0.2	teller	0.14
behind /	martyr	0.14	teller	-0.06
behind :	martyr	-0.45	teller	-0.11
behind ;	martyr	0.19
behind ?	martyr	-0.32	teller	-0.29
behind a name in brackets	martyr	0.26	teller	-0.21
behind blank	martyr	0.05	teller	-0.46
behind line	martyr	-0.05	teller	0.11
behind |	martyr	-0.15
behind »	martyr	0.26
behind –	martyr	0.41	teller	-0.14
behind ”	martyr	-0.17
behind:again	martyr	-0.23
behind:again:0	martyr	0.08
behind:again:1	teller	0.08
behind:again:12	martyr	0.25	teller	-0.09
behind:again:2	martyr	-0.2	teller	-0.07
behind:again:5	teller	-0.08
behind:again:far	martyr	-0.37	teller	0.1
behind:alive	martyr	-0.06
behind:alive:0	martyr	-0.16	teller	0.09
behind:alive:2	martyr	0.22	teller	0.13
behind:alive:5	martyr	-0.21	teller	-0.19
behind:alive:far	martyr	0.07
behind:at	martyr	0.06	teller	-0.17
behind:at:0	teller	0.12
behind:at:12	teller	-0.1
behind:at:2	martyr	-0.11	teller	0.16
behind:at:5	martyr	0.17	teller	-0.14
behind:at:far	martyr	0.06	teller	-0.18
behind:battle	martyr	-0.38	teller	0.19
behind:battle:0	martyr	-0.07	teller	0.21
behind:battle:1	martyr	-0.32	teller	0.09
behind:battle:12	martyr	0.12	teller	0.07
behind:battle:5	martyr	-0.21	teller	-0.16
behind:battle:far	martyr	0.1
behind:born	martyr	-0.17	teller	0.2
behind:born:0	martyr	0.11	teller	0.05
behind:born:1	martyr	-0.1	teller	-0.06
behind:born:12	martyr	-0.06	teller	-0.19
behind:born:2	martyr	-0.14	teller	-0.09
behind:born:5	martyr	0.06	teller	0.08
behind:born:far	teller	0.41
behind:bury	martyr	-0.29	teller	-0.11
behind:bury:0	martyr	0.14	teller	0.21
behind:bury:1	martyr	-0.11	teller	-0.07
behind:bury:12	teller	-0.08
behind:bury:2	martyr	-0.05
behind:bury:5	martyr	-0.36
behind:bury:far	martyr	0.13	teller	-0.13
behind:capture	martyr	0.06
behind:capture:0	teller	0.07
behind:capture:1	martyr	-0.05	teller	0.06
behind:capture:12	teller	-0.05
behind:capture:2	martyr	0.05	teller	0.12
behind:capture:5	teller	-0.06
behind:capture:far	martyr	0.11	teller	-0.13
behind:contact	martyr	0.09	teller	-0.21
behind:contact:0	teller	-0.05
behind:contact:1	martyr	0.21	teller	-0.08
behind:contact:12	martyr	0.2
behind:contact:2	martyr	-0.14	teller	0.09
behind:contact:5	martyr	-0.12	teller	-0.25
behind:contact:far	martyr	-0.08	teller	0.12
behind:day	martyr	0.17	teller	-0.19
behind:day 0	martyr	-0.12	teller	-0.08
behind:day 1	martyr	0.05	teller	0.16
behind:day 12	martyr	0.07	teller	-0.12
behind:day 2	martyr	-0.28	teller	-0.09
behind:day 5	martyr	0.25	teller	-0.25
behind:day far	martyr	0.21	teller	0.18
behind:died	martyr	-0.23	teller	-0.08
behind:died:0	martyr	0.27	teller	-0.18
behind:died:1	teller	-0.17
behind:died:12	martyr	0.14	teller	-0.13
behind:died:2	martyr	-0.49
behind:died:5	martyr	-0.13	teller	0.18
behind:died:far	teller	0.24
behind:enlist	martyr	0.23	teller	-0.09
behind:enlist:0	martyr	0.18	teller	0.19
behind:enlist:12	martyr	-0.1	teller	-0.16
behind:enlist:2	martyr	-0.25
behind:enlist:5	martyr	0.35	teller	-0.06
behind:enlist:far	martyr	0.09
behind:fell	martyr	-0.3
behind:fell:0	teller	-0.28
behind:fell:1	martyr	0.05	teller	-0.11
behind:fell:12	martyr	0.16
behind:fell:2	martyr	-0.17	teller	-0.23
behind:fell:5	martyr	-0.3	teller	0.18
behind:fell:far	martyr	-0.06	teller	0.44
behind:gio	teller	-0.21
behind:gio:0	martyr	-0.06
behind:gio:1	martyr	-0.06	teller	-0.06
behind:gio:12	martyr	-0.11	teller	-0.09
behind:gio:2	martyr	0.11	teller	0.07
behind:gio:5	teller	-0.11
behind:gio:far	martyr	0.07
behind:grave	martyr	-0.42	teller	-0.07
behind:grave:0	martyr	-0.07
behind:grave:1	teller	-0.13
behind:grave:12	martyr	-0.27	teller	-0.07
behind:grave:2	martyr	-0.09
behind:grave:5	martyr	-0.08
behind:grave:far	martyr	0.08	teller	0.11
behind:home	martyr	-0.51	teller	-0.06
behind:home:0	martyr	-0.09	teller	0.12
behind:home:1	martyr	-0.59	teller	-0.14
behind:home:12	martyr	0.46	teller	0.13
behind:home:2	martyr	-0.12	teller	-0.33
behind:home:5	martyr	-0.19	teller	0.05
behind:home:far	teller	0.11
behind:hurt	martyr	-0.38	teller	-0.05
behind:hurt:0	martyr	0.07
behind:hurt:1	martyr	0.15
behind:hurt:12	martyr	-0.09	teller	-0.05
behind:hurt:2	martyr	-0.32	teller	0.05
behind:hurt:5	martyr	-0.14
behind:hurt:far	martyr	-0.05
behind:joined	teller	-0.08
behind:joined:0	teller	0.21
behind:joined:12	martyr	0.08	teller	-0.21
behind:joined:2	martyr	-0.21
behind:joined:5	martyr	-0.07
behind:joined:far	martyr	0.25
behind:kin	martyr	0.11
behind:kin anh	martyr	-0.53	teller	0.12
behind:kin ba	martyr	0.08
behind:kin bà	martyr	0.37	teller	0.15
behind:kin bác	martyr	0.14
behind:kin bố	martyr	-0.27	teller	-0.07
behind:kin cha	martyr	0.06
behind:kin cháu	martyr	-0.1	teller	0.12
behind:kin chú	martyr	-0.26	teller	-0.07
behind:kin chị gái	teller	0.08
behind:kin chồng	martyr	-0.17
behind:kin con trai	martyr	-0.09	teller	0.06
behind:kin cô	martyr	-0.18	teller	0.11
behind:kin cô gái	martyr	0.05	teller	0.11
behind:kin cậu	martyr	-0.14
behind:kin dì	martyr	0.11
behind:kin dượng	martyr	-0.14
behind:kin em	martyr	0.06	teller	0.12
behind:kin em gái	teller	-0.14
behind:kin em trai	martyr	-0.09
behind:kin mẹ	martyr	-0.14	teller	-0.09
behind:kin thầy	martyr	0.06
behind:kin ông	teller	-0.12
behind:kin:0	martyr	0.08	teller	0.38
behind:kin:1	martyr	0.53	teller	-0.16
behind:kin:12	martyr	-0.27	teller	0.09
behind:kin:2	martyr	-0.17	teller	-0.06
behind:kin:5	martyr	0.15	teller	-0.24
behind:kin:far	martyr	-0.22
behind:laid	martyr	-0.05
behind:laid:12	teller	0.08
behind:laid:5	martyr	-0.09
behind:last	martyr	0.11
behind:last:12	martyr	0.14
behind:last:2	martyr	0.05
behind:last:5	martyr	-0.08
behind:last:far	martyr	0.08
behind:letter	martyr	0.05	teller	-0.14
behind:letter:1	martyr	-0.1
behind:letter:12	martyr	-0.15	teller	-0.1
behind:letter:2	martyr	0.23	teller	0.09
behind:letter:5	martyr	-0.23
behind:letter:far	martyr	0.33	teller	-0.18
behind:level	teller	0.05
behind:level:0	martyr	-0.06	teller	-0.09
behind:level:1	martyr	-0.07
behind:level:12	teller	0.15
behind:level:2	teller	0.17
behind:level:5	teller	-0.15
behind:level:far	martyr	0.05	teller	-0.07
behind:link	martyr	-0.2	teller	-0.07
behind:link:0	martyr	0.34	teller	0.2
behind:link:1	martyr	-0.09	teller	0.14
behind:link:12	martyr	-0.32
behind:link:2	teller	-0.31
behind:link:5	teller	-0.22
behind:link:far	martyr	-0.07	teller	0.15
behind:martyr	martyr	-0.25
behind:martyr:0	martyr	0.13	teller	-0.07
behind:martyr:1	teller	0.06
behind:martyr:12	martyr	-0.33
behind:martyr:2	martyr	0.1
behind:martyr:5	martyr	-0.08	teller	-0.06
behind:moved	martyr	0.31	teller	-0.19
behind:moved:0	martyr	-0.08	teller	-0.13
behind:moved:1	martyr	0.28
behind:moved:12	martyr	-0.1	teller	-0.07
behind:moved:2	martyr	0.05
behind:moved:5	martyr	0.33	teller	0.06
behind:moved:far	martyr	-0.16
behind:naming	teller	-0.15
behind:naming:0	martyr	0.42	teller	-0.14
behind:naming:1	martyr	-0.2	teller	0.15
behind:naming:12	martyr	-0.12
behind:naming:2	martyr	0.2
behind:naming:5	martyr	-0.11
behind:naming:far	martyr	-0.21	teller	-0.12
behind:notice	martyr	0.43	teller	-0.3
behind:notice:0	martyr	-0.12	teller	0.23
behind:notice:12	martyr	0.26	teller	-0.17
behind:notice:2	teller	-0.12
behind:notice:5	martyr	0.12	teller	-0.08
behind:notice:far	martyr	0.22	teller	-0.15
behind:office	martyr	-0.21
behind:office:0	martyr	-0.17	teller	0.17
behind:office:1	martyr	-0.13	teller	-0.18
behind:office:12	martyr	-0.2	teller	0.07
behind:office:2	martyr	0.14	teller	0.14
behind:office:5	martyr	-0.08	teller	-0.22
behind:office:far	martyr	0.22
behind:post	martyr	-0.38	teller	0.12
behind:post:0	teller	-0.15
behind:post:1	martyr	-0.28	teller	0.09
behind:post:12	martyr	0.23
behind:post:2	martyr	-0.47
behind:post:5	martyr	0.06	teller	0.16
behind:rank	martyr	-0.2
behind:rank:0	martyr	-0.15
behind:rank:12	martyr	-0.06	teller	-0.05
behind:rank:2	martyr	-0.09	teller	-0.11
behind:rank:5	martyr	0.14	teller	0.24
behind:rests	martyr	0.21
behind:rests:0	martyr	0.09
behind:rests:12	martyr	0.14
behind:rests:5	martyr	-0.07
behind:returned	martyr	0.08	teller	-0.2
behind:returned:12	martyr	-0.26
behind:returned:2	martyr	0.11	teller	-0.11
behind:returned:5	martyr	0.17
behind:returned:far	martyr	0.08
behind:self	martyr	0.1	teller	-0.21
behind:self:0	martyr	-0.08	teller	0.23
behind:self:1	martyr	0.12	teller	0.12
behind:self:12	teller	-0.47
behind:self:2	teller	-0.06
behind:self:5	martyr	-0.12
behind:self:far	martyr	0.15
behind:site	martyr	0.05
behind:site:0	martyr	-0.17	teller	-0.42
behind:site:1	teller	0.27
behind:site:12	martyr	0.16	teller	0.08
behind:site:2	martyr	-0.06	teller	0.24
behind:site:5	martyr	0.28
behind:site:far	martyr	-0.16	teller	-0.17
behind:tells	martyr	-0.22	teller	-0.27
behind:tells:0	martyr	-0.39	teller	0.15
behind:tells:1	martyr	0.07	teller	-0.24
behind:tells:12	martyr	-0.26	teller	0.16
behind:tells:2	teller	-0.22
behind:tells:5	martyr	0.15	teller	-0.28
behind:tells:far	martyr	0.19	teller	0.15
behind:thing	martyr	0.06
behind:thing:0	teller	-0.1
behind:thing:1	martyr	-0.06	teller	-0.17
behind:thing:12	teller	0.12
behind:thing:2	martyr	-0.09	teller	-0.05
behind:thing:5	martyr	0.11	teller	0.06
behind:thing:far	martyr	0.1	teller	0.17
behind:title	martyr	0.07	teller	0.23
behind:title:0	martyr	0.43	teller	0.17
behind:title:1	martyr	0.2	teller	-0.44
behind:title:12	martyr	-0.22	teller	0.21
behind:title:2	martyr	-0.25	teller	-0.05
behind:title:5	martyr	-0.06	teller	0.21
behind:title:far	teller	0.13
behind:truename	martyr	-0.1	teller	-0.05
behind:truename:0	martyr	0.05
behind:truename:12	martyr	-0.08
behind:truename:5	martyr	-0.1
behind:unit	martyr	-0.13	teller	0.08
behind:unit 0	martyr	-0.09
behind:unit 1	martyr	-0.09	teller	0.08
behind:unit 12	martyr	0.22
behind:unit 2	teller	-0.19
behind:unit 5	martyr	-0.1	teller	-0.07
behind:unit far	martyr	-0.08	teller	0.25
beside the teller	martyr	-0.63	teller	0.06
deadly False	martyr	-0.39	teller	-0.51
deadly True	martyr	-0.66	teller	-0.37
followed a	martyr	-0.13	teller	-0.05
followed a nurse	martyr	0.11
followed a phó	teller	0.05
followed b phó	teller	0.05
followed b trưởng	martyr	0.19
followed bia	martyr	0.12
followed binh nhất	martyr	0.13	teller	-0.11
followed biết	martyr	0.24	teller	-0.15
followed bom	martyr	0.09
followed born	martyr	0.08
followed born in	martyr	-0.08
followed buôn	martyr	0.19
followed by nothing	martyr	0.13
followed by word a	teller	-0.2
followed by word an	martyr	0.25	teller	-0.12
followed by word anh	martyr	-0.15	teller	0.1
followed by word at	martyr	-0.13
followed by word ayun	teller	-0.1
followed by word b	martyr	-0.84	teller	0.14
followed by word b1	martyr	0.14
followed by word b2	martyr	-0.19	teller	0.09
followed by word b40	martyr	0.05
followed by word ba	martyr	-0.11
followed by word bac	martyr	-0.05
followed by word bam	martyr	-0.22	teller	0.05
followed by word ban	martyr	-0.43
followed by word bang	martyr	-0.06
followed by word bat	martyr	-0.23	teller	0.07
followed by word battalion	martyr	0.08
followed by word bay	martyr	-0.21	teller	0.07
followed by word be	martyr	-0.1
followed by word ben	martyr	-0.12
followed by word benh	martyr	0.06	teller	-0.07
followed by word beo	martyr	0.08
followed by word bep	martyr	0.08
followed by word bhuoch	martyr	-0.12	teller	-0.06
followed by word bien	martyr	0.08	teller	-0.05
followed by word bieu	martyr	-0.09
followed by word binh	martyr	0.13
followed by word bo	martyr	0.51	teller	0.07
followed by word boi	martyr	-0.1
followed by word bon	martyr	0.12
followed by word bong	teller	0.12
followed by word brothers	martyr	-0.09
followed by word bru	martyr	0.08
followed by word bui	teller	-0.07
followed by word c1	martyr	0.1	teller	0.12
followed by word c10	martyr	-0.13
followed by word c16	martyr	0.12	teller	-0.11
followed by word c18	martyr	0.16
followed by word c2	teller	-0.12
followed by word c20	martyr	-0.19	teller	0.25
followed by word c3	martyr	0.12	teller	-0.05
followed by word c5	martyr	0.09
followed by word c6	martyr	0.09
followed by word c9	teller	-0.09
followed by word ca	martyr	0.09
followed by word cai	martyr	-0.17	teller	-0.09
followed by word cam	martyr	-0.25	teller	-0.06
followed by word can	martyr	0.14
followed by word cang	teller	0.1
followed by word cao	martyr	0.3	teller	-0.05
followed by word cat	martyr	-0.23	teller	0.08
followed by word chac	martyr	-0.08
followed by word chai	martyr	-0.07
followed by word chay	martyr	-0.17	teller	0.07
followed by word chef	martyr	0.13
followed by word cheo	martyr	0.12
followed by word chep	teller	0.15
followed by word chi	martyr	-0.06	teller	-0.06
followed by word chien	martyr	0.08
followed by word chieu	martyr	0.05	teller	0.14
followed by word chim	martyr	0.2
followed by word chin	martyr	0.16	teller	-0.08
followed by word chinh	teller	0.08
followed by word chiu	martyr	-0.05
followed by word cho	martyr	-0.1	teller	-0.06
followed by word chu	martyr	-0.05	teller	0.05
followed by word chung	martyr	0.17
followed by word chuong	martyr	0.07
followed by word chup	martyr	-0.05	teller	-0.05
followed by word chuyen	martyr	-0.13	teller	0.06
followed by word co	martyr	0.3
followed by word coi	teller	0.07
followed by word con	martyr	0.15
followed by word cong	martyr	0.2	teller	0.06
followed by word cu	martyr	-0.1
followed by word cuc	martyr	-0.07
followed by word cuong	martyr	0.13
followed by word cut	martyr	-0.15
followed by word cuu	martyr	-0.15	teller	0.08
followed by word d	martyr	-0.14
followed by word d1	teller	0.12
followed by word d14	martyr	0.1
followed by word d2	martyr	0.09
followed by word d445	martyr	0.09
followed by word d7	martyr	0.06
followed by word dac	martyr	-0.09
followed by word dai	teller	-0.1
followed by word dak	martyr	0.05
followed by word dam	martyr	-0.12
followed by word dan	martyr	-0.12
followed by word dang	martyr	-0.06	teller	0.07
followed by word danh	martyr	0.08	teller	-0.06
followed by word dap	martyr	-0.09
followed by word day	martyr	0.15	teller	0.26
followed by word de	teller	-0.12
followed by word dec	martyr	0.17
followed by word dem	martyr	0.06
followed by word deo	martyr	-0.12
followed by word deu	martyr	-0.09
followed by word di	martyr	-0.11
followed by word dia	martyr	0.05	teller	0.05
followed by word diec	teller	-0.07
followed by word diem	martyr	0.05
followed by word dien	martyr	0.29	teller	-0.05
followed by word dieu	martyr	0.16	teller	-0.23
followed by word dinh	teller	0.07
followed by word do	teller	0.08
followed by word doan	martyr	-0.12	teller	0.07
followed by word doc	martyr	-0.06	teller	0.18
followed by word doi	martyr	0.06	teller	-0.18
followed by word don	martyr	-0.08	teller	0.05
followed by word dong	martyr	-0.12
followed by word du	martyr	0.26
followed by word dung	martyr	-0.1	teller	0.06
followed by word duoc	teller	0.06
followed by word duy	martyr	-0.1	teller	0.07
followed by word e	martyr	0.18
followed by word e174	martyr	0.06
followed by word em	martyr	0.05
followed by word email	teller	-0.06
followed by word gac	martyr	0.14	teller	0.05
followed by word gach	martyr	-0.06
followed by word gai	teller	0.11
followed by word gay	martyr	0.08
followed by word ghi	martyr	0.13	teller	0.14
followed by word gia	martyr	-0.11	teller	0.06
followed by word giai	martyr	-0.1
followed by word giang	martyr	0.15
followed by word giat	martyr	0.1
followed by word giay	martyr	-0.1	teller	-0.07
followed by word giu	martyr	-0.12
followed by word giup	martyr	0.05
followed by word go	teller	-0.17
followed by word goi	martyr	-0.14
followed by word h	martyr	-0.08	teller	0.1
followed by word ha	martyr	-0.12	teller	-0.08
followed by word hai	teller	0.25
followed by word ham	martyr	0.13
followed by word hang	martyr	-0.19	teller	-0.05
followed by word hao	martyr	-0.16
followed by word hat	martyr	0.1
followed by word hb	martyr	0.06
followed by word he	martyr	-0.1
followed by word hien	martyr	0.09	teller	0.07
followed by word hieu	martyr	0.06
followed by word hmong	martyr	-0.12
followed by word ho	martyr	0.25
followed by word hoa	teller	-0.05
followed by word hoan	martyr	-0.09	teller	0.08
followed by word hoang	martyr	0.12
followed by word hoat	martyr	0.29	teller	-0.07
followed by word hoc	martyr	0.12
followed by word hoi	martyr	-0.27	teller	0.07
followed by word hong	martyr	0.07
followed by word hp	martyr	-0.13
followed by word ht	martyr	0.06
followed by word huan	martyr	-0.05
followed by word huynh	martyr	-0.14
followed by word ke	martyr	0.14
followed by word keo	martyr	0.13
followed by word keu	martyr	-0.09
followed by word kh	martyr	-0.12
followed by word khac	martyr	-0.05
followed by word khai	teller	0.21
followed by word kham	martyr	0.06
followed by word khang	martyr	-0.15	teller	0.08
followed by word khe	martyr	0.05
followed by word khmer	martyr	0.23
followed by word kho	martyr	0.08
followed by word khoa	martyr	0.11
followed by word khoai	martyr	0.12
followed by word khoi	martyr	-0.09
followed by word khuc	martyr	-0.08
followed by word khuong	martyr	-0.09	teller	0.13
followed by word kiem	martyr	0.15	teller	-0.06
followed by word kieu	teller	0.05
followed by word kim	martyr	0.06	teller	0.13
followed by word kinh	martyr	-0.05	teller	0.05
followed by word kip	martyr	0.06
followed by word km	martyr	-0.13
followed by word kt	martyr	-0.11
followed by word l	martyr	0.09
followed by word la	martyr	0.12
followed by word lac	martyr	-0.1	teller	-0.05
followed by word lai	martyr	0.29	teller	-0.15
followed by word lam	martyr	0.05	teller	0.06
followed by word lan	martyr	-0.21	teller	0.08
followed by word lang	martyr	-0.09
followed by word lao	martyr	0.18
followed by word lap	martyr	-0.07
followed by word lau	martyr	-0.06
followed by word lay	martyr	-0.09	teller	0.14
followed by word le	martyr	0.14	teller	-0.22
followed by word len	teller	-0.07
followed by word lenh	martyr	0.09
followed by word liaison	martyr	0.13
followed by word lien	martyr	-0.08
followed by word linh	martyr	0.18	teller	0.2
followed by word lo	martyr	-0.06	teller	-0.1
followed by word lon	martyr	-0.11
followed by word long	martyr	-0.22	teller	0.09
followed by word lop	teller	-0.1
followed by word lot	teller	0.13
followed by word lua	martyr	-0.09
followed by word lun	martyr	0.05
followed by word luom	martyr	0.15
followed by word luu	martyr	0.11	teller	0.05
followed by word ma	martyr	-0.05
followed by word mac	martyr	0.24
followed by word man	martyr	-0.1	teller	0.05
followed by word mang	teller	-0.06
followed by word manh	martyr	-0.05
followed by word mao	martyr	0.12
followed by word mat	teller	0.11
followed by word may	teller	0.13
followed by word me	martyr	-0.06
followed by word mo	martyr	0.17	teller	-0.05
followed by word moc	martyr	-0.19	teller	0.09
followed by word moi	martyr	-0.06
followed by word mua	martyr	0.07
followed by word muoi	martyr	0.16
followed by word muong	martyr	-0.1	teller	0.11
followed by word my	teller	-0.05
followed by word nao	martyr	-0.07
followed by word nay	martyr	-0.2	teller	-0.06
followed by word nd	martyr	-0.07
followed by word neang	martyr	0.08
followed by word nen	martyr	0.26	teller	0.07
followed by word never	martyr	0.1
followed by word ng	teller	0.07
followed by word ngai	martyr	-0.07
followed by word ngan	martyr	-0.1
followed by word nghe	martyr	-0.22	teller	0.06
followed by word nghi	martyr	0.11	teller	-0.05
followed by word nghia	martyr	-0.18
followed by word ngo	martyr	0.23
followed by word ngoc	martyr	0.1
followed by word nguoi	martyr	0.08
followed by word nguyen	martyr	-0.34	teller	-0.17
followed by word nha	martyr	0.37
followed by word nhac	martyr	0.05
followed by word nhan	martyr	0.11	teller	-0.05
followed by word nhay	martyr	0.07
followed by word nhe	teller	0.05
followed by word nhi	martyr	0.14
followed by word nho	martyr	-0.05
followed by word nhu	martyr	-0.13
followed by word ninh	martyr	0.07
followed by word no	martyr	-0.07
followed by word noi	martyr	-0.14
followed by word nu	martyr	0.17	teller	-0.14
followed by word nua	martyr	-0.08	teller	0.14
followed by word nuoi	martyr	0.08	teller	-0.07
followed by word oct	martyr	-0.06
followed by word oi	martyr	0.13	teller	-0.16
followed by word om	martyr	0.12
followed by word on	martyr	-0.15	teller	0.13
followed by word ong	martyr	0.05
followed by word petit	martyr	0.1
followed by word phai	teller	0.06
followed by word pham	martyr	-0.06	teller	-0.07
followed by word phan	martyr	0.24	teller	-0.07
followed by word phap	martyr	-0.1
followed by word phat	teller	0.05
followed by word phi	martyr	-0.05
followed by word phien	teller	0.08
followed by word pho	martyr	-0.16
followed by word phong	martyr	-0.3	teller	0.13
followed by word phu	martyr	-0.4	teller	0.1
followed by word phung	teller	0.05
followed by word q	martyr	0.08	teller	0.07
followed by word qua	martyr	-0.16	teller	-0.06
followed by word quan	martyr	0.05	teller	-0.16
followed by word quang	martyr	0.06	teller	0.06
followed by word que	martyr	0.05
followed by word quoc	martyr	-0.36
followed by word quy	martyr	-0.06
followed by word quyet	teller	0.06
followed by word quynh	martyr	-0.16
followed by word ra	martyr	0.32	teller	-0.05
followed by word rieng	martyr	0.08
followed by word ro	martyr	0.14	teller	0.13
followed by word rot	martyr	0.05
followed by word s	martyr	-0.07	teller	0.05
followed by word sai	martyr	-0.06
followed by word sam	teller	0.06
followed by word san	teller	0.09
followed by word sang	teller	-0.08
followed by word sanh	teller	-0.05
followed by word sau	martyr	0.27
followed by word se	teller	-0.11
followed by word seo	teller	-0.1
followed by word si	martyr	-0.06	teller	-0.07
followed by word sinh	martyr	-0.28
followed by word soan	teller	0.06
followed by word song	martyr	-0.24
followed by word su	teller	0.09
followed by word suc	martyr	-0.07
followed by word sung	martyr	0.05
followed by word sut	martyr	-0.05
followed by word suu	martyr	-0.07	teller	0.22
followed by word tam	martyr	0.07	teller	0.22
followed by word tan	martyr	0.12	teller	0.08
followed by word tang	martyr	-0.07
followed by word tau	martyr	0.08
followed by word tet	martyr	-0.09
followed by word thai	martyr	0.06
followed by word than	martyr	0.05
followed by word thanh	martyr	-0.25	teller	0.12
followed by word that	martyr	0.11
followed by word thay	martyr	-0.05
followed by word the	martyr	-0.09
followed by word thi	teller	-0.06
followed by word thiet	martyr	-0.07
followed by word thieu	martyr	0.1
followed by word tho	martyr	0.24	teller	-0.07
followed by word thoat	martyr	-0.1
followed by word thoi	martyr	0.14
followed by word thom	martyr	0.14
followed by word thong	martyr	-0.05	teller	-0.05
followed by word thu	martyr	-0.34
followed by word thuan	martyr	0.05	teller	-0.07
followed by word thuc	martyr	-0.09
followed by word thuoc	martyr	0.06
followed by word thuong	martyr	-0.05
followed by word thuy	martyr	0.1
followed by word tien	teller	0.07
followed by word tiep	martyr	0.11	teller	-0.09
followed by word tieu	martyr	-0.05	teller	0.09
followed by word tinh	martyr	-0.16
followed by word tnxp	martyr	0.09
followed by word to	martyr	0.08
followed by word tong	martyr	0.06
followed by word took	martyr	-0.06
followed by word trach	martyr	-0.06
followed by word trai	martyr	0.16
followed by word tran	martyr	0.19	teller	0.05
followed by word trang	martyr	-0.08	teller	-0.08
followed by word tre	martyr	-0.05
followed by word tri	martyr	-0.08	teller	0.06
followed by word trich	martyr	-0.1
followed by word trinh	teller	0.1
followed by word troi	martyr	0.4
followed by word trong	teller	0.11
followed by word tru	martyr	-0.17
followed by word truc	martyr	-0.1	teller	0.09
followed by word trung	martyr	-0.06	teller	-0.09
followed by word truong	martyr	-0.12	teller	0.06
followed by word tu	martyr	0.18	teller	-0.16
followed by word tuan	martyr	-0.12
followed by word tui	martyr	-0.33
followed by word tung	martyr	-0.06
followed by word tuoi	martyr	-0.06	teller	-0.11
followed by word tuy	martyr	-0.06
followed by word u	martyr	-0.05
followed by word ung	martyr	-0.09
followed by word uong	martyr	-0.05	teller	0.09
followed by word ut	martyr	0.1
followed by word uy	martyr	-0.05
followed by word vac	martyr	0.07
followed by word van	teller	-0.41
followed by word vang	martyr	-0.1
followed by word ve	martyr	-0.15	teller	0.24
followed by word vi	martyr	-0.24
followed by word vien	martyr	-0.31	teller	0.18
followed by word viet	martyr	-0.13
followed by word vo	martyr	0.16	teller	-0.08
followed by word vua	martyr	0.17
followed by word vui	martyr	-0.11
followed by word vuong	martyr	-0.07
followed by word went	martyr	-0.11
followed by word xac	teller	-0.05
followed by word xe	martyr	-0.06	teller	-0.06
followed by word xem	teller	0.1
followed by word xua	martyr	0.1	teller	0.16
followed by word xuan	martyr	-0.13	teller	0.08
followed by word xuat	martyr	-0.11
followed by word xuong	martyr	-0.14
followed by word xuyen	teller	-0.06
followed by word y	martyr	-0.05	teller	-0.06
followed bà	martyr	-0.13	teller	-0.05
followed bác	teller	0.26
followed bác sĩ	martyr	0.24	teller	-0.05
followed báo tử	martyr	0.06
followed báo vụ	martyr	0.07
followed bãi	martyr	-0.06
followed bên	martyr	0.09
followed bìa	martyr	-0.08
followed bí danh	martyr	0.24	teller	-0.07
followed bí thư	teller	0.07
followed bạn	martyr	-0.28	teller	0.06
followed bản	teller	-0.1
followed bảo	martyr	0.08	teller	-0.07
followed bảo là	martyr	-0.07
followed bến	martyr	0.13
followed bị bom	martyr	-0.16
followed bị bắn	martyr	0.28
followed bị bắn chết	martyr	0.06
followed bị phục kích	martyr	-0.18
followed bị thương	martyr	0.09
followed bị thương nặng	martyr	-0.05
followed bị trúng đạn	martyr	0.05
followed bị trực thăng bắn	martyr	-0.07
followed bị vùi	martyr	-0.06
followed bốc	martyr	0.05
followed c phó	martyr	-0.15	teller	0.05
followed c trưởng	martyr	-0.17	teller	-0.08
followed called	martyr	0.08
followed ccb	martyr	-0.25
followed chiến sĩ	martyr	0.15	teller	-0.12
followed cháu	martyr	-0.28	teller	0.42
followed chính trị viên	martyr	-0.11	teller	0.05
followed chính trị viên phó	martyr	0.14
followed chính ủy	martyr	-0.23
followed chôn	martyr	-0.08	teller	0.11
followed chôn chung	martyr	0.16
followed chùa	martyr	0.09
followed chú	martyr	0.12	teller	-0.16
followed chặn	martyr	-0.05
followed chết	martyr	0.31
followed chết ngay	martyr	0.1
followed chết đuối	martyr	-0.14
followed chỉ	martyr	-0.06
followed chỉ huy	martyr	-0.26	teller	-0.07
followed chị	martyr	0.06	teller	-0.05
followed chỗ	martyr	0.2	teller	-0.09
followed chợ	martyr	-0.05	teller	0.12
followed chủ tịch	martyr	0.18
followed chủ tịch xã	martyr	-0.14
followed càn	martyr	0.13
followed cái	martyr	0.1
followed cán bộ	martyr	0.17	teller	0.05
followed có	martyr	-0.05	teller	-0.09
followed có tên	martyr	0.23
followed cô	martyr	-0.06	teller	-0.24
followed cô giáo	teller	0.12
followed công an xã	martyr	-0.11
followed công nhân	martyr	0.23
followed cõng	martyr	0.23	teller	-0.1
followed cù lao	martyr	-0.12
followed cấp dưỡng	martyr	0.06
followed cậu	martyr	-0.08
followed cụ	martyr	-0.08	teller	-0.21
followed của	martyr	-0.2	teller	-0.05
followed cứu thương	martyr	0.18	teller	-0.07
followed cửa hàng	martyr	0.2
followed cựu binh	teller	-0.09
followed cựu chiến binh	martyr	-0.07
followed d trưởng	martyr	-0.07
followed danh sách	martyr	0.14	teller	-0.07
followed de	martyr	0.07	teller	0.15
followed dead	martyr	-0.09
followed died	martyr	-0.1
followed dit	martyr	-0.21
followed dân	martyr	-0.25
followed dẫn	martyr	0.17
followed dẫn đường	martyr	0.22	teller	-0.07
followed dốc	martyr	0.05
followed em	martyr	-0.16	teller	-0.11
followed est mort	martyr	-0.06
followed from	teller	-0.09
followed ghi lại	teller	-0.14
followed giao liên	martyr	-0.12
followed giỗ	martyr	0.06
followed gò	martyr	0.13	teller	-0.06
followed gọi	martyr	0.08	teller	0.2
followed gốc	martyr	-0.14
followed gồm	martyr	-0.06
followed gửi	martyr	-0.14	teller	0.32
followed hang	martyr	-0.06	teller	-0.12
followed hi sinh	martyr	0.11	teller	-0.05
followed hiện sống	martyr	-0.08
followed hiện ở	martyr	0.1
followed hs	martyr	-0.06
followed huyện	teller	-0.06
followed hy sinh	martyr	0.12
followed hạ sĩ	martyr	0.05
followed hố	martyr	0.08	teller	-0.1
followed hồ	martyr	-0.2
followed is	martyr	-0.09
followed khe	martyr	-0.15
followed khẩu đội trưởng	martyr	-0.15	teller	0.05
followed ký	martyr	-0.15	teller	0.2
followed kể	martyr	-0.54	teller	0.29
followed kể lại	teller	-0.12
followed liên hệ	martyr	0.07
followed liên lạc	martyr	0.24
followed liệt sĩ	martyr	0.09	teller	0.15
followed lost	martyr	-0.12
followed ls	martyr	0.11	teller	-0.06
followed là	teller	0.13
followed là người	martyr	-0.14
followed lái xe	teller	0.16
followed lái đò	martyr	-0.11	teller	0.08
followed lăng	martyr	0.06	teller	-0.06
followed lấp	teller	0.11
followed lấy chồng	martyr	-0.05	teller	0.09
followed lập	martyr	-0.06	teller	0.06
followed mort	martyr	-0.11
followed mr	martyr	0.1
followed mương	martyr	-0.11
followed mất	martyr	-0.25	teller	0.09
followed mất rồi	martyr	0.09	teller	-0.15
followed mất tích	martyr	0.07
followed mộ	martyr	0.14	teller	-0.18
followed một	martyr	0.14	teller	0.09
followed mới mất	martyr	0.07
followed nay ở	martyr	-0.09
followed nghe nói	martyr	0.08
followed nguyên quán	martyr	0.07
followed ngã ba	martyr	-0.05
followed người	martyr	0.09
followed người viết	martyr	0.13
followed nhân viên	teller	0.08
followed nhập ngũ	martyr	-0.16	teller	0.15
followed nhắn	martyr	0.07
followed nhặt	martyr	-0.06
followed nhỏ	martyr	0.14	teller	-0.07
followed nhớ	martyr	0.12
followed ntls	martyr	-0.06
followed nurse	martyr	0.07	teller	0.06
followed nuôi quân	martyr	-0.05
followed né	martyr	-0.15	teller	0.11
followed nó	martyr	-0.06
followed nói	martyr	0.27	teller	0.38
followed năm nay	martyr	0.06	teller	0.1
followed năm sinh	martyr	0.12
followed nước	martyr	0.07
followed nằm lại	martyr	0.09
followed of	teller	0.24
followed pháo	teller	0.07
followed pháo thủ	martyr	0.16	teller	0.08
followed phòng lao động	teller	-0.05
followed phóng viên	teller	-0.08
followed phục kích	martyr	-0.08
followed qua đời	teller	-0.05
followed quay lại	martyr	0.08
followed quân	martyr	0.05	teller	-0.06
followed quân y	martyr	-0.09
followed quê	teller	-0.07
followed quê ở	martyr	0.16
followed quản lý	martyr	-0.05
followed quản trang	martyr	-0.11	teller	0.21
followed quận	martyr	-0.08
followed rạch	teller	0.05
followed s	martyr	-0.18
followed sinh	teller	0.12
followed sn	martyr	0.18	teller	-0.15
followed squad leader	martyr	-0.09
followed street	martyr	-0.08
followed suối	martyr	0.08
followed sóc	martyr	-0.06	teller	0.06
followed sông	martyr	-0.07	teller	0.05
followed sđt	martyr	0.1	teller	-0.06
followed số của	teller	-0.08
followed sở nội vụ	martyr	-0.05
followed t	martyr	0.1
followed tham gia	martyr	0.11
followed the	martyr	-0.22	teller	-0.09
followed thiếu úy	martyr	0.06
followed thu	martyr	-0.17
followed thôn	martyr	0.15
followed thông tin	martyr	-0.05
followed thư	martyr	0.16	teller	0.15
followed thương binh	martyr	-0.25	teller	0.25
followed thường gọi	martyr	0.09
followed thượng sĩ	martyr	0.07
followed thầy	martyr	0.09	teller	-0.09
followed thằng	martyr	0.34	teller	-0.1
followed tiểu đoàn trưởng	martyr	-0.13
followed tiểu đội phó	martyr	0.07
followed tiểu đội trưởng	martyr	0.12
followed trinh sát	martyr	-0.06
followed trung sĩ	martyr	-0.11	teller	-0.06
followed trung úy	martyr	0.06
followed trung đội phó	martyr	0.07
followed trung đội trưởng	martyr	-0.31
followed trông coi	teller	0.14
followed trúng bom	martyr	-0.1
followed trúng mảnh	martyr	0.06
followed trường	martyr	0.05	teller	-0.08
followed trường thcs	teller	0.1
followed trưởng ban	martyr	0.05	teller	0.24
followed trưởng thôn	teller	-0.11
followed trạm	martyr	-0.08	teller	-0.06
followed trạm trưởng	martyr	-0.18
followed trận	martyr	0.06
followed trợ lý	martyr	-0.14	teller	-0.08
followed tên	martyr	-0.21	teller	-0.1
followed tên khai sinh	martyr	0.13
followed tên thật	martyr	-0.11	teller	-0.08
followed tên thật là	martyr	-0.05
followed tìm	martyr	-0.07	teller	0.13
followed tìm thấy	martyr	0.14
followed tôi	martyr	-0.42	teller	-0.09
followed tỉnh	martyr	0.17	teller	-0.13
followed tổ	martyr	0.13	teller	0.3
followed tổ trưởng	teller	0.05
followed tức	martyr	-0.19	teller	0.07
followed tức là	martyr	0.06	teller	0.13
followed village	martyr	-0.08
followed viết	martyr	-0.05	teller	-0.11
followed viết thư	martyr	0.09
followed vào	martyr	-0.11
followed vùi	martyr	-0.16
followed vẫn khỏe	martyr	-0.06
followed về báo	martyr	-0.16
followed về kể	teller	-0.06
followed vịnh	martyr	-0.09
followed was	martyr	0.18	teller	-0.06
followed xã	martyr	-0.25	teller	0.17
followed xã đội trưởng	martyr	0.06	teller	0.06
followed xóm	martyr	-0.2	teller	0.06
followed xạ thủ	martyr	-0.15
followed y sĩ	martyr	0.3
followed y tá	martyr	0.13
followed à	martyr	0.34	teller	-0.08
followed ông	martyr	0.3	teller	0.05
followed đi bộ đội	teller	0.12
followed đi cùng	martyr	0.39	teller	-0.05
followed đi tìm	teller	0.09
followed điện thoại	teller	0.06
followed đoàn	martyr	-0.08
followed đt	teller	-0.13
followed đào	martyr	-0.1	teller	-0.15
followed đánh	teller	0.11
followed đèo	martyr	0.21	teller	-0.14
followed đưa về	martyr	-0.05
followed đường	martyr	-0.19
followed đại tá	martyr	-0.15	teller	0.08
followed đại úy	martyr	-0.06	teller	0.08
followed đại đoàn	martyr	0.08
followed đại đội phó	martyr	0.09
followed đạp mìn	martyr	0.08
followed đền	martyr	0.14
followed đồi	martyr	0.1	teller	0.06
followed đồn	teller	-0.15
followed đồng	teller	0.12
followed đồng chí	martyr	0.05
followed đội trưởng	martyr	0.23
followed ấp	martyr	0.12
followed:again	martyr	-0.07	teller	0.12
followed:aka	martyr	0.09	teller	0.05
followed:alive	teller	0.16
followed:at	martyr	0.05	teller	-0.46
followed:battle	martyr	-0.1	teller	0.14
followed:born	martyr	0.12
followed:bury	martyr	-0.1	teller	0.17
followed:capture	martyr	-0.06	teller	0.2
followed:contact	martyr	0.27	teller	-0.15
followed:died	martyr	0.24	teller	-0.13
followed:enlist	martyr	0.12	teller	0.18
followed:fell	martyr	-0.22	teller	-0.16
followed:gio	martyr	0.06
followed:grave	martyr	0.1
followed:home	martyr	0.16	teller	0.13
followed:joined	teller	0.19
followed:kin	martyr	0.32	teller	-0.08
followed:letter	martyr	0.08	teller	0.07
followed:level	martyr	-0.08	teller	0.26
followed:link	martyr	-0.06	teller	0.08
followed:martyr	martyr	0.23	teller	0.08
followed:mine	martyr	0.06
followed:moved	martyr	0.13	teller	-0.14
followed:naming	martyr	0.05
followed:notice	martyr	-0.17	teller	0.14
followed:office	martyr	0.1
followed:pet	martyr	0.11	teller	-0.22
followed:post	teller	-0.06
followed:rank	martyr	-0.1	teller	-0.1
followed:rests	martyr	0.09
followed:self	martyr	-0.47	teller	0.12
followed:site	teller	-0.24
followed:tells	martyr	0.05	teller	-0.08
followed:thing	teller	-0.1
followed:title	martyr	-0.21	teller	-0.08
followed:truename	martyr	-0.24	teller	-0.11
from end 0	martyr	-0.4	teller	0.2
from end 1	martyr	-0.23	teller	-0.47
from end 2	martyr	-0.11	teller	-0.39
from end 3	martyr	-0.31	teller	-0.21
full False	martyr	-0.35	teller	-0.34
full True	martyr	-0.7	teller	-0.53
full names 0	martyr	-0.15	teller	0.07
full names 1	martyr	-0.23	teller	0.07
full names 2	teller	-0.28
full names few	martyr	-0.34	teller	-0.21
full names many	martyr	-0.31	teller	-0.51
here before #	martyr	0.28	teller	-0.12
here before ##	martyr	0.24	teller	-0.25
here before ###	martyr	0.07
here before ####	martyr	-0.27	teller	-0.05
here before ##########	teller	0.18
here before 12ly7	martyr	0.07
here before 3rd	martyr	0.05
here before a	teller	0.05
here before about	martyr	-0.05
here before admin	teller	-0.06
here before ai	martyr	0.24	teller	0.21
here before al	martyr	0.09
here before all	teller	0.07
here before alo	martyr	-0.24	teller	0.26
here before am	martyr	-0.33	teller	0.4
here before ama	teller	-0.28
here before ami	martyr	0.05
here before among	martyr	0.29
here before an	martyr	-0.14	teller	-0.09
here before and	martyr	0.39
here before ang	martyr	0.09
here before anh	martyr	0.31	teller	-0.22
here before ao	martyr	0.13	teller	-0.1
here before ap	teller	0.22
here before appelait	martyr	0.05
here before appelle	teller	-0.06
here before apres	martyr	0.05
here before april	martyr	-0.13
here before arvn	martyr	-0.18
here before as	martyr	-0.08	teller	0.15
here before asked	teller	0.12
here before au	teller	-0.07
here before aujourd	martyr	-0.1
here before avec	martyr	-0.18
here before b	martyr	-0.22	teller	-0.14
here before b1	martyr	-0.07
here before b40	martyr	0.1
here before b52	martyr	0.12
here before ba	martyr	0.1	teller	-0.23
here before bac	martyr	-0.14	teller	-0.22
here before bach	martyr	0.2
here before back	martyr	-0.13
here before bag	martyr	0.13	teller	-0.12
here before bam	teller	-0.09
here before ban	martyr	-0.13	teller	-0.3
here before bang	martyr	0.06
here before bao	martyr	0.4	teller	0.12
here before bat	martyr	0.11	teller	-0.05
here before battalion	martyr	0.07
here before bau	martyr	0.05
here before bay	martyr	-0.1
here before be	martyr	0.13
here before belt	martyr	0.12
here before ben	teller	-0.16
here before benh	martyr	-0.25	teller	0.17
here before bep	martyr	0.09
here before bi	martyr	-0.29	teller	0.08
here before bia	martyr	-0.21	teller	-0.2
here before bien	teller	0.24
here before biet	martyr	0.19	teller	0.17
here before bieu	martyr	0.06	teller	0.16
here before big	martyr	-0.09
here before binh	martyr	-0.12	teller	0.11
here before bo	martyr	0.41	teller	-0.13
here before board	martyr	0.12
here before boc	martyr	0.13	teller	-0.1
here before body	martyr	0.09
here before boi	teller	0.12
here before bom	martyr	0.26
here before bomb	martyr	0.12
here before bon	martyr	0.3	teller	-0.08
here before bong	martyr	-0.05
here before bot	martyr	0.25
here before bridge	martyr	0.07
here before brothe	martyr	-0.09
here before brother	martyr	-0.06
here before bs	martyr	-0.07	teller	0.14
here before bua	martyr	0.05	teller	0.19
here before buc	martyr	0.1
here before buckle	martyr	0.07
here before bui	martyr	0.06	teller	-0.05
here before buk	martyr	-0.06
here before bung	martyr	0.11
here before buoc	martyr	0.14
here before buom	martyr	0.34
here before buon	martyr	-0.14	teller	-0.14
here before burial	martyr	-0.12
here before buried	martyr	0.15
here before but	teller	0.09
here before buu	martyr	-0.05
here before by	martyr	-0.36	teller	0.16
here before c	martyr	0.13	teller	0.25
here before c10	teller	0.07
here before c16	martyr	0.06
here before c18	martyr	-0.09	teller	0.05
here before c2	martyr	0.33
here before c20	teller	0.06
here before c3	martyr	0.14
here before c4	martyr	0.12
here before c8	martyr	-0.06	teller	0.11
here before ca	martyr	0.25	teller	-0.36
here before cac	martyr	-0.24	teller	0.21
here before cach	martyr	-0.2	teller	0.06
here before cai	teller	-0.1
here before called	martyr	0.14
here before cam	teller	-0.19
here before came	martyr	0.07
here before canada	teller	-0.05
here before cang	martyr	0.18	teller	-0.05
here before canh	martyr	0.24	teller	0.14
here before cao	martyr	0.22	teller	-0.06
here before capt	martyr	0.08
here before captain	martyr	-0.11
here before captured	martyr	-0.06
here before card	martyr	0.06
here before carnet	martyr	0.07
here before carried	teller	-0.11
here before cat	martyr	0.24	teller	-0.14
here before cau	teller	0.17
here before ccb	martyr	0.18	teller	0.12
here before ce	martyr	-0.05
here before cemetery	martyr	-0.1
here before certain	martyr	0.1
here before certificate	martyr	0.1
here before cha	martyr	0.23	teller	0.06
here before chai	martyr	-0.11
here before cham	teller	0.11
here before chan	martyr	-0.13	teller	-0.11
here before chang	martyr	0.08
here before chanh	martyr	-0.07
here before chao	martyr	-0.11	teller	0.22
here before chat	teller	0.05
here before chau	martyr	-0.1	teller	0.65
here before chay	martyr	0.09
here before che	martyr	0.11
here before chef	martyr	0.11
here before cheo	martyr	-0.14
here before chep	teller	0.21
here before chet	martyr	0.18
here before chi	martyr	0.32	teller	-0.09
here before chiec	martyr	0.16
here before chief	martyr	-0.06	teller	-0.06
here before chien	martyr	0.18
here before chieng	martyr	0.07
here before chieu	martyr	0.07	teller	-0.05
here before chim	martyr	0.18
here before chin	teller	-0.07
here before chinh	martyr	-0.2	teller	0.26
here before chiu	teller	0.05
here before cho	martyr	-0.05
here before chon	martyr	0.1	teller	-0.07
here before chong	martyr	-0.07	teller	-0.14
here before chot	martyr	-0.28	teller	0.17
here before chqs	teller	-0.08
here before chu	teller	0.15
here before chua	teller	0.08
here before chuc	teller	0.17
here before chum	martyr	0.06	teller	0.19
here before chung	martyr	-0.07
here before chup	martyr	-0.16	teller	0.21
here before chuyen	martyr	0.14
here before co	martyr	0.3	teller	-0.14
here before coc	martyr	0.08
here before coi	martyr	0.06
here before col	martyr	-0.13
here before colonel	martyr	-0.08
here before com	martyr	0.11	teller	0.12
here before commander	martyr	-0.09
here before company	martyr	-0.13
here before con	martyr	-0.3	teller	-0.11
here before cot	martyr	-0.09	teller	0.11
here before could	martyr	0.11	teller	0.09
here before cu	martyr	-0.16
here before cua	martyr	-0.16	teller	0.27
here before cuc	martyr	0.07
here before cung	martyr	0.48
here before cuoc	martyr	-0.09	teller	0.14
here before cuoi	martyr	-0.14	teller	-0.05
here before cuon	teller	-0.08
here before cuong	martyr	-0.08
here before cut	martyr	0.22
here before cuu	martyr	-0.15	teller	0.17
here before d	martyr	-0.23
here before d1	martyr	0.08
here before d2	martyr	0.08
here before d445	martyr	0.05
here before d5	martyr	-0.05
here before d7	martyr	-0.06
here before d8	martyr	-0.06
here before d9	martyr	-0.12
here before da	teller	-0.14
here before dac	martyr	-0.15
here before dad	martyr	-0.1
here before dai	martyr	0.11	teller	-0.17
here before dak	martyr	0.35	teller	-0.17
here before dam	teller	0.1
here before dan	martyr	0.14	teller	-0.23
here before dang	martyr	-0.21	teller	0.1
here before danh	martyr	0.11
here before dao	martyr	0.14
here before dat	martyr	-0.25	teller	-0.17
here before dau	martyr	0.08	teller	0.11
here before day	martyr	0.12	teller	0.32
here before dc	martyr	-0.06	teller	0.08
here before de	martyr	0.07	teller	-0.07
here before dead	martyr	0.15
here before dear	martyr	0.1	teller	-0.12
here before dec	martyr	-0.06
here before dem	martyr	0.09	teller	-0.05
here before den	martyr	-0.05	teller	0.07
here before deo	martyr	0.42
here before dep	martyr	-0.11
here before derriere	martyr	-0.05
here before des	martyr	0.06
here before det	martyr	0.06
here before deu	martyr	-0.16	teller	0.06
here before devant	martyr	0.14
here before dia	martyr	-0.16	teller	0.19
here before diary	martyr	0.12	teller	-0.06
here before dich	martyr	-0.27	teller	0.05
here before diem	martyr	-0.12	teller	-0.11
here before dien	martyr	0.07	teller	0.09
here before diet	martyr	0.14
here before dieu	martyr	-0.13
here before dinh	martyr	0.28
here before district	martyr	0.07	teller	-0.05
here before dit	martyr	0.1
here before div	martyr	0.05
here before division	martyr	-0.12
here before dkz	martyr	-0.05
here before do	teller	-0.07
here before doan	martyr	-0.22	teller	-0.1
here before doc	martyr	-0.26	teller	0.06
here before doctor	martyr	-0.09
here before don	teller	0.25
here before dong	martyr	0.29	teller	-0.32
here before dot	martyr	-0.08
here before dr	teller	0.05
here before dt	teller	-0.07
here before du	martyr	0.19	teller	-0.2
here before dua	martyr	-0.21	teller	-0.18
here before duc	teller	-0.06
here before dug	martyr	-0.14
here before dum	martyr	-0.08	teller	0.21
here before dung	teller	0.37
here before duoc	martyr	-0.1
here before duoi	martyr	0.24
here before duong	martyr	0.09	teller	0.14
here before dut	martyr	0.11
here before duy	martyr	-0.08	teller	-0.05
here before e	martyr	-0.07	teller	0.35
here before e1	teller	0.07
here before e101	teller	0.12
here before e18	martyr	-0.07
here before e209	martyr	0.13
here before e64	martyr	-0.1
here before e88	martyr	0.17
here before ea	martyr	-0.08
here before em	teller	0.27
here before en	martyr	0.13
here before engraved	martyr	0.08
here before et	martyr	0.26
here before eux	martyr	0.12
here before every	martyr	0.22
here before example	teller	-0.06
here before f	teller	0.05
here before f10	martyr	0.07
here before f308	teller	0.06
here before f325	teller	-0.1
here before f5	martyr	0.13
here before facebook	martyr	0.07
here before fallen	martyr	-0.05
here before famille	martyr	-0.08	teller	0.18
here before family	martyr	-0.06	teller	-0.07
here before father	martyr	0.12
here before fellow	martyr	-0.08
here before femme	martyr	0.11
here before for	martyr	-0.14	teller	0.07
here before force	martyr	0.15
here before four	martyr	0.15
here before french	martyr	-0.16
here before frere	martyr	0.06
here before friend	martyr	0.29
here before friends	teller	-0.09
here before from	martyr	0.09	teller	0.13
here before ga	martyr	-0.11
here before gac	martyr	0.11
here before gai	martyr	0.33	teller	-0.09
here before gam	martyr	-0.06
here before gan	martyr	-0.06	teller	0.05
here before ganh	martyr	0.05
here before gao	martyr	-0.07	teller	0.1
here before gap	martyr	-0.18
here before gat	martyr	0.15
here before gave	martyr	-0.07	teller	0.11
here before gd	teller	0.05
here before general	martyr	-0.13
here before ghep	martyr	0.05
here before ghi	martyr	-0.66	teller	0.42
here before gi	martyr	-0.07
here before gia	martyr	-0.27	teller	0.25
here before giai	martyr	-0.16	teller	-0.07
here before giam	martyr	-0.08
here before giang	teller	0.09
here before giao	martyr	-0.05	teller	0.13
here before giap	martyr	-0.13
here before giat	martyr	-0.05
here before giau	martyr	-0.05
here before giay	martyr	0.12	teller	-0.41
here before gio	martyr	-0.22	teller	0.11
here before gioi	martyr	0.18	teller	-0.07
here before giong	martyr	-0.14
here before girl	martyr	0.15
here before girls	martyr	-0.06
here before giu	martyr	0.17	teller	0.05
here before giua	martyr	0.12
here before gium	martyr	-0.1	teller	0.1
here before giuoc	martyr	0.09
here before giup	martyr	-0.06	teller	0.15
here before giuse	martyr	-0.06	teller	-0.05
here before go	martyr	-0.19	teller	0.15
here before goi	teller	-0.2
here before gom	martyr	0.15
here before gon	martyr	-0.3
here before grand	martyr	0.13
here before grandfather	martyr	-0.05
here before grandma	teller	-0.05
here before grandpa	teller	0.05
here before grave	teller	-0.05
here before gravee	martyr	-0.08
here before guc	martyr	0.11
here before guerrilla	martyr	0.09
here before gui	martyr	-0.2	teller	-0.2
here before guide	martyr	0.05
here before ha	martyr	0.25	teller	-0.13
here before had	martyr	0.21	teller	-0.05
here before hai	martyr	0.19	teller	-0.32
here before ham	martyr	0.16
here before han	martyr	-0.1
here before hang	martyr	0.08	teller	0.14
here before hanh	martyr	-0.24
here before hao	martyr	0.06	teller	0.1
here before has	martyr	0.12
here before hat	martyr	-0.09
here before hau	teller	0.06
here before have	martyr	0.09
here before he	martyr	-0.17	teller	0.05
here before helmet	martyr	0.18
here before hem	martyr	0.06	teller	-0.06
here before her	martyr	0.22	teller	0.1
here before here	martyr	0.14
here before het	martyr	-0.25	teller	0.21
here before hi	martyr	-0.22	teller	0.16
here before hien	martyr	-0.05
here before hiep	martyr	0.05
here before hieu	martyr	0.1
here before him	martyr	0.13
here before his	teller	-0.17
here before hit	martyr	-0.13
here before ho	martyr	-0.09	teller	0.3
here before hoa	martyr	0.37	teller	0.32
here before hoac	teller	-0.28
here before hoai	martyr	-0.17	teller	0.09
here before hoan	martyr	-0.08
here before hoang	martyr	-0.09	teller	-0.05
here before hoanh	teller	0.06
here before hoc	martyr	-0.13	teller	0.17
here before hoi	martyr	-0.15	teller	0.12
here before hom	martyr	0.25	teller	0.19
here before home	martyr	-0.05	teller	-0.12
here before hon	martyr	-0.2
here before hong	teller	0.16
here before hop	martyr	0.11	teller	0.13
here before hp	martyr	0.07
here before hs	martyr	-0.09	teller	-0.05
here before htx	teller	0.07
here before hu	martyr	-0.07
here before hua	martyr	-0.05
here before huc	teller	-0.05
here before hue	martyr	-0.06
here before hung	martyr	-0.18	teller	-0.06
here before huong	teller	-0.12
here before hut	martyr	0.09
here before huu	martyr	-0.06	teller	0.11
here before huy	martyr	-0.25	teller	-0.08
here before huyen	martyr	-0.25
here before hy	martyr	0.16
here before i	martyr	0.09	teller	0.14
here before ia	martyr	-0.11	teller	0.08
here before id	martyr	0.07
here before identified	martyr	0.06
here before if	martyr	-0.05
here before il	martyr	0.09
here before im	martyr	0.07
here before in	martyr	-0.17	teller	-0.18
here before ino	martyr	0.07
here before inside	martyr	0.16
here before instituteur	martyr	0.09
here before is	martyr	0.17
here before it	martyr	-0.15	teller	-0.05
here before je	teller	-0.16
here before joseph	martyr	-0.2	teller	0.11
here before jour	martyr	0.11
here before journal	martyr	-0.14
here before juin	martyr	0.14
here before june	martyr	0.08
here before k	martyr	-0.25
here before k58	martyr	0.11
here before k73	teller	0.09
here before ka	teller	-0.08
here before ke	martyr	0.08	teller	0.11
here before kem	martyr	-0.1
here before keo	martyr	0.08	teller	0.06
here before kep	martyr	-0.1
here before ket	martyr	0.13
here before keu	martyr	0.08
here before khac	martyr	0.09	teller	-0.35
here before khach	martyr	-0.16	teller	-0.06
here before khai	martyr	0.14	teller	0.15
here before kham	martyr	0.07	teller	-0.05
here before khang	martyr	0.14
here before khanh	martyr	-0.13	teller	0.05
here before khau	martyr	-0.06	teller	0.2
here before khe	teller	-0.08
here before khi	martyr	-0.43	teller	-0.17
here before khieng	martyr	-0.09
here before khmer	martyr	-0.16
here before kho	teller	-0.08
here before khoa	martyr	0.2
here before khoan	martyr	0.07
here before khoang	teller	-0.05
here before khoat	martyr	-0.14
here before khoc	martyr	0.16
here before khoe	martyr	-0.08
here before khoi	martyr	0.08	teller	-0.06
here before khong	martyr	-0.21	teller	-0.19
here before kia	martyr	0.23	teller	-0.13
here before kich	martyr	0.14	teller	-0.1
here before kid	martyr	-0.05
here before kiem	teller	0.18
here before kieu	teller	-0.1
here before killed	martyr	0.11
here before kinh	martyr	-0.2	teller	0.18
here before kip	martyr	0.15
here before kit	martyr	-0.07
here before km	martyr	-0.13
here before kn	martyr	-0.11	teller	0.23
here before know	martyr	-0.05
here before kon	martyr	-0.07	teller	0.07
here before kra	martyr	-0.14
here before ky	martyr	-0.17	teller	0.07
here before l	martyr	-0.13	teller	-0.06
here before la	martyr	-0.09	teller	0.61
here before lac	martyr	0.1
here before lai	martyr	0.07	teller	0.05
here before lak	martyr	-0.05
here before lam	martyr	-0.35	teller	-0.14
here before lan	teller	0.19
here before lang	martyr	0.46
here before lanh	martyr	-0.13	teller	0.13
here before lao	martyr	-0.18	teller	-0.06
here before lap	martyr	-0.45	teller	-0.08
here before last	martyr	-0.13
here before lat	martyr	-0.26
here before lau	martyr	-0.07
here before lay	teller	0.1
here before le	martyr	0.37	teller	-0.17
here before leader	martyr	0.08
here before left	martyr	0.08
here before len	martyr	-0.13	teller	0.12
here before lenh	martyr	0.11
here before letter	martyr	0.05
here before letters	martyr	0.05
here before lh	teller	-0.06
here before liaison	martyr	0.13
here before lich	martyr	0.22	teller	0.06
here before liem	martyr	0.11
here before lien	martyr	-0.1	teller	0.07
here before liet	teller	0.13
here before lieu	martyr	-0.08	teller	0.05
here before lieutenant	martyr	0.07
here before linh	martyr	-0.09
here before list	martyr	0.12
here before lo	martyr	-0.25	teller	0.15
here before loan	martyr	0.12
here before loc	martyr	-0.1
here before loi	martyr	-0.25	teller	0.11
here before lon	martyr	0.33
here before long	martyr	0.13	teller	-0.09
here before lop	martyr	-0.13	teller	0.17
here before lot	martyr	0.06
here before ls	teller	-0.11
here before lt	martyr	-0.05
here before lu	martyr	0.18
here before lua	martyr	-0.12
here before luan	martyr	-0.1	teller	0.12
here before luc	teller	-0.23
here before lui	martyr	0.05
here before lun	martyr	-0.07
here before luoc	martyr	-0.24	teller	-0.05
here before luon	martyr	-0.11	teller	0.12
here before luong	teller	-0.08
here before luot	martyr	0.09
here before lut	martyr	-0.09
here before luu	martyr	-0.15	teller	-0.07
here before luy	martyr	-0.08
here before luyen	martyr	-0.13	teller	0.14
here before ly	martyr	0.43	teller	0.13
here before m	martyr	-0.18	teller	-0.07
here before m79	martyr	-0.06
here before ma	martyr	-0.11	teller	-0.31
here before mac	martyr	-0.11	teller	0.11
here before mach	teller	0.12
here before mai	martyr	0.07
here before mam	martyr	-0.05
here before man	martyr	-0.18	teller	-0.15
here before mang	martyr	-0.29	teller	0.36
here before manh	martyr	0.05
here before mao	martyr	0.06
here before map	martyr	-0.1
here before maria	martyr	-0.07	teller	-0.07
here before mat	martyr	0.11	teller	0.06
here before mau	martyr	0.07
here before may	martyr	-0.59	teller	0.09
here before maybe	martyr	-0.07
here before me	martyr	-0.3	teller	-0.07
here before men	martyr	-0.15	teller	-0.07
here before mep	teller	0.07
here before mere	martyr	-0.1
here before met	martyr	0.2	teller	-0.06
here before mien	martyr	0.06
here before mieng	teller	-0.05
here before mieu	martyr	0.07	teller	-0.06
here before min	martyr	0.24
here before minh	martyr	-0.1	teller	0.4
here before missing	martyr	0.05
here before mme	martyr	-0.12	teller	-0.06
here before mo	martyr	0.16	teller	0.07
here before moc	martyr	-0.13	teller	0.05
here before moi	martyr	0.21	teller	0.19
here before mom	teller	-0.1
here before mon	martyr	-0.13
here before mong	martyr	0.27	teller	-0.2
here before monk	martyr	-0.05
here before mort	martyr	-0.09
here before mot	martyr	0.13	teller	0.07
here before mother	martyr	-0.05
here before mr	martyr	-0.1	teller	0.16
here before mrs	martyr	-0.09
here before mu	teller	-0.09
here before mua	martyr	0.1	teller	-0.1
here before muc	martyr	-0.25	teller	0.08
here before mui	martyr	-0.22
here before mum	teller	-0.07
here before muoi	martyr	0.18
here before muon	martyr	0.14	teller	-0.24
here before muu	martyr	-0.06
here before my	martyr	-0.32	teller	-0.07
here before n	teller	0.13
here before na	martyr	0.07	teller	-0.08
here before nam	martyr	-0.07	teller	-0.16
here before name	martyr	0.07
here before names	martyr	0.09
here before nan	martyr	0.05
here before nao	martyr	-0.07	teller	0.13
here before nap	martyr	0.12
here before nay	martyr	-0.36	teller	-0.14
here before ne	martyr	0.11
here before near	martyr	-0.21
here before nen	martyr	0.49	teller	-0.05
here before neu	martyr	0.31	teller	0.05
here before nga	teller	-0.1
here before ngai	martyr	0.16
here before ngam	martyr	-0.09	teller	0.05
here before ngan	martyr	-0.08
here before ngang	martyr	-0.17	teller	0.1
here before ngay	martyr	-0.45	teller	0.28
here before nghe	martyr	-0.23	teller	-0.14
here before nghen	teller	0.07
here before nghi	martyr	0.15	teller	0.09
here before nghiem	martyr	0.09
here before nghien	martyr	0.08
here before nghiep	martyr	0.05
here before ngo	martyr	-0.19	teller	-0.05
here before ngoai	teller	-0.32
here before ngoan	martyr	0.07
here before ngoc	martyr	-0.06	teller	0.08
here before ngoi	martyr	-0.17	teller	-0.06
here before ngu	martyr	-0.34	teller	-0.07
here before ngua	teller	-0.05
here before ngung	martyr	0.06
here before nguoi	martyr	-0.12	teller	0.24
here before nguon	teller	0.08
here before nguy	martyr	0.09
here before nguyen	martyr	-0.21	teller	0.33
here before nha	martyr	-0.34
here before nhac	martyr	-0.11
here before nham	martyr	-0.08	teller	-0.11
here before nhan	martyr	0.21
here before nhang	martyr	0.07	teller	0.12
here before nhanh	martyr	0.11	teller	0.07
here before nhap	martyr	-0.05
here before nhat	martyr	0.29
here before nhau	martyr	-0.2	teller	0.13
here before nhe	martyr	-0.3	teller	0.24
here before nhi	martyr	0.06
here before nhiem	martyr	-0.11	teller	0.12
here before nhieu	teller	-0.08
here before nho	martyr	0.08	teller	0.19
here before nhom	martyr	-0.16	teller	0.15
here before nhu	teller	-0.13
here before nhua	martyr	0.1
here before nhuan	martyr	0.05
here before nhung	martyr	0.16	teller	-0.3
here before ni	martyr	0.06
here before niem	martyr	-0.2	teller	0.12
here before nien	martyr	0.14
here before nilon	martyr	-0.07
here before ninh	martyr	-0.27	teller	-0.07
here before no	martyr	-0.07	teller	-0.05
here before noc	martyr	0.07
here before noi	martyr	0.25
here before nom	teller	-0.14
here before nong	martyr	0.06
here before nop	martyr	-0.09
here before not	martyr	0.06
here before note	teller	0.07
here before notebook	martyr	0.2
here before notre	martyr	0.1
here before nous	martyr	0.06
here before nt	martyr	-0.12	teller	0.06
here before ntls	martyr	-0.05	teller	0.13
here before nu	martyr	0.19	teller	-0.08
here before nua	martyr	0.15	teller	-0.22
here before nung	martyr	-0.16
here before nuoc	martyr	0.06
here before nuoi	martyr	0.17	teller	-0.21
here before nurse	martyr	0.15
here before nut	martyr	-0.05
here before nva	martyr	0.16
here before o	martyr	-0.22	teller	-0.18
here before of	martyr	0.12
here before oi	martyr	-0.12	teller	0.45
here before old	martyr	0.09	teller	0.07
here before om	martyr	-0.08	teller	-0.05
here before on	martyr	-0.14	teller	-0.12
here before oncle	martyr	0.07
here before one	martyr	0.19	teller	-0.06
here before ong	martyr	0.26	teller	-0.2
here before only	teller	-0.06
here before or	martyr	0.08	teller	0.07
here before os	martyr	0.09
here before other	martyr	0.2
here before ou	martyr	-0.09
here before our	martyr	-0.1	teller	-0.1
here before owner	martyr	-0.05
here before p	martyr	-0.07
here before pa	martyr	-0.09
here before page	martyr	0.06
here before pailin	martyr	0.06
here before paper	martyr	0.14
here before paul	teller	-0.09
here before pen	martyr	-0.09
here before pere	martyr	-0.08	teller	0.09
here before petit	martyr	0.2
here before pha	martyr	0.27	teller	-0.15
here before phai	martyr	-0.1	teller	-0.2
here before pham	martyr	-0.12
here before phan	martyr	-0.08	teller	0.1
here before phao	teller	0.23
here before phat	martyr	0.08
here before phau	martyr	-0.08
here before phe	teller	-0.12
here before phep	teller	0.21
here before phero	martyr	-0.15	teller	0.09
here before phi	martyr	-0.2
here before phia	martyr	-0.09	teller	0.05
here before phien	martyr	-0.05	teller	-0.26
here before phieu	teller	0.14
here before phim	martyr	0.12
here before phnom	martyr	0.14
here before pho	martyr	0.09	teller	0.22
here before phon	martyr	-0.07
here before phong	martyr	-0.05	teller	0.13
here before photo	martyr	-0.11
here before phu	martyr	-0.29	teller	0.09
here before phuc	martyr	-0.21	teller	-0.08
here before phung	martyr	-0.17	teller	0.1
here before phuoc	martyr	0.1
here before phuong	martyr	-0.15	teller	0.24
here before place	martyr	-0.13
here before pls	teller	0.05
here before po	martyr	0.2	teller	-0.08
here before pon	martyr	0.12	teller	-0.08
here before portait	martyr	0.05
here before post	teller	0.07
here before pour	teller	-0.11
here before premier	martyr	0.05
here before prisoner	teller	-0.06
here before prisoners	martyr	0.08
here before prisonnier	martyr	-0.06
here before puis	martyr	-0.13
here before put	martyr	0.32
here before pw	teller	0.1
here before qk5	martyr	-0.09	teller	0.09
here before qk7	martyr	-0.14
here before qk9	martyr	-0.06
here before qu	martyr	0.09
here before qua	martyr	0.19	teller	0.05
here before quan	martyr	-0.2	teller	-0.09
here before quang	martyr	-0.19	teller	0.05
here before quao	teller	0.05
here before quay	martyr	0.11
here before que	martyr	0.06	teller	-0.29
here before quen	martyr	-0.26	teller	0.06
here before quet	martyr	0.1
here before qui	martyr	-0.15	teller	-0.07
here before quoc	martyr	-0.27	teller	-0.07
here before quy	teller	0.19
here before quyen	teller	0.15
here before quyet	martyr	-0.2	teller	0.07
here before quynh	teller	-0.05
here before ra	teller	-0.05
here before rach	martyr	-0.09	teller	-0.08
here before radio	martyr	-0.05
here before rai	martyr	0.06
here before rang	martyr	0.15	teller	0.09
here before ranger	martyr	-0.07
here before ranh	teller	-0.05
here before rao	martyr	0.29
here before rat	martyr	0.13
here before rau	teller	0.05
here before ray	martyr	-0.11	teller	0.17
here before read	martyr	-0.08
here before regiment	martyr	0.16
here before regional	martyr	0.07
here before remembers	martyr	-0.09
here before ren	martyr	-0.15
here before ria	martyr	-0.09	teller	0.16
here before rieng	martyr	0.25
here before ro	martyr	0.31
here before roi	teller	-0.16
here before rong	martyr	-0.13
here before rot	martyr	0.05
here before rua	teller	-0.05
here before rue	martyr	0.06
here before rung	martyr	0.08	teller	-0.06
here before ruong	martyr	-0.05
here before ruot	martyr	-0.23	teller	-0.14
here before s	martyr	-0.12	teller	-0.11
here before sa	martyr	0.16
here before sac	martyr	-0.06
here before sach	martyr	0.13	teller	0.22
here before sai	martyr	-0.29	teller	-0.11
here before said	martyr	-0.07
here before sam	martyr	0.06	teller	-0.06
here before san	martyr	0.07	teller	-0.08
here before sang	martyr	0.34	teller	-0.2
here before sanh	teller	0.16
here before sao	martyr	-0.05
here before sap	teller	-0.05
here before sau	martyr	-0.13	teller	-0.32
here before say	teller	-0.08
here before says	martyr	0.09
here before school	martyr	0.14	teller	0.07
here before se	martyr	0.19	teller	-0.09
here before second	martyr	0.13
here before senior	martyr	0.08
here before sep	martyr	-0.06
here before sept	martyr	-0.07
here before ses	martyr	0.15
here before sgt	martyr	0.05
here before she	martyr	-0.05
here before si	martyr	-0.21	teller	-0.29
here before side	martyr	0.08
here before sinh	martyr	0.05	teller	-0.21
here before sir	martyr	0.09
here before sister	teller	0.08
here before sn	martyr	-0.18
here before snoul	martyr	0.06
here before so	teller	-0.34
here before soldier	martyr	-0.13
here before someone	martyr	-0.08
here before son	martyr	0.29	teller	-0.08
here before song	martyr	-0.12	teller	-0.09
here before sot	martyr	0.06
here before spoon	martyr	-0.06
here before still	martyr	0.25
here before stream	martyr	-0.07
here before stt	martyr	-0.08
here before su	teller	-0.06
here before sua	martyr	-0.1	teller	-0.06
here before sui	martyr	0.07
here before sung	martyr	0.17	teller	0.15
here before suoi	martyr	0.11	teller	-0.12
here before suot	martyr	0.1
here before sut	martyr	-0.1
here before sy	martyr	0.08
here before ta	teller	0.11
here before tac	martyr	0.15
here before tag	martyr	0.05
here before tai	martyr	0.18
here before taken	martyr	-0.05
here before tam	teller	-0.1
here before tan	martyr	0.22	teller	-0.13
here before tao	martyr	-0.07	teller	-0.07
here before tap	martyr	0.11	teller	-0.05
here before tat	martyr	0.11
here before tau	martyr	0.22	teller	0.06
here before tay	martyr	-0.19	teller	0.08
here before td	martyr	0.07
here before te	martyr	0.05	teller	-0.05
here before ten	martyr	0.31
here before tet	martyr	-0.11
here before thac	martyr	0.07	teller	0.12
here before thach	martyr	-0.2
here before thai	martyr	0.17	teller	-0.12
here before tham	martyr	-0.22
here before than	martyr	0.35	teller	-0.29
here before thang	martyr	-0.22	teller	-0.16
here before thanh	martyr	0.1	teller	-0.18
here before thank	martyr	-0.11
here before thao	teller	-0.11
here before thap	martyr	0.1
here before that	martyr	0.07	teller	-0.13
here before thau	teller	0.06
here before thay	martyr	-0.11	teller	0.09
here before the	martyr	0.07	teller	-0.33
here before their	martyr	0.15
here before them	martyr	0.41
here before theo	martyr	-0.69	teller	0.17
here before there	martyr	0.07
here before theu	martyr	0.22
here before they	martyr	0.47	teller	0.11
here before thi	martyr	-0.13
here before thia	martyr	0.28
here before thien	martyr	0.15
here before thieu	martyr	-0.07
here before things	martyr	-0.13
here before thinh	teller	-0.06
here before third	martyr	-0.09
here before this	teller	0.07
here before tho	martyr	-0.15
here before thoai	martyr	-0.08
here before thoat	martyr	-0.14
here before thoi	teller	0.25
here before thom	teller	0.05
here before thon	martyr	-0.14	teller	-0.23
here before thong	martyr	0.2	teller	0.18
here before three	martyr	-0.1
here before thu	martyr	0.21	teller	0.19
here before thua	martyr	-0.29
here before thuan	teller	0.1
here before thuat	martyr	0.12	teller	0.05
here before thuong	martyr	-0.14	teller	0.07
here before thuot	martyr	-0.05
here before thuy	martyr	0.23	teller	-0.1
here before thuyen	martyr	-0.15	teller	0.07
here before thuyet	martyr	0.09
here before ti	martyr	0.1
here before tia	martyr	-0.05	teller	-0.06
here before tich	martyr	0.13
here before tiem	martyr	0.06
here before tien	teller	0.1
here before tieng	martyr	0.07	teller	-0.16
here before tiep	martyr	-0.17	teller	-0.1
here before tieu	martyr	0.13	teller	-0.05
here before tim	teller	-0.07
here before tin	martyr	0.19	teller	0.22
here before tinh	martyr	0.1	teller	0.14
here before tnxp	martyr	-0.07
here before to	martyr	-0.06	teller	-0.07
here before toa	martyr	0.07
here before toan	teller	-0.12
here before toc	teller	0.16
here before together	martyr	0.1
here before toi	martyr	0.13	teller	0.28
here before told	martyr	0.05
here before ton	martyr	-0.16	teller	-0.08
here before tong	teller	0.12
here before tqgc	martyr	0.08
here before tra	martyr	-0.17	teller	-0.46
here before trach	martyr	-0.07	teller	0.12
here before trai	martyr	0.28
here before tram	martyr	-0.09	teller	0.11
here before tran	martyr	0.2
here before trang	martyr	-0.53
here before tranh	martyr	-0.08	teller	0.12
here before trao	martyr	-0.14
here before trat	martyr	0.06
here before trau	martyr	0.09	teller	-0.06
here before tre	martyr	0.06	teller	-0.13
here before tren	martyr	-0.21	teller	-0.11
here before treo	martyr	0.09
here before tri	martyr	-0.41	teller	0.4
here before trieu	teller	-0.05
here before tro	martyr	0.05	teller	0.08
here before troi	martyr	0.15	teller	-0.05
here before trong	martyr	0.45	teller	-0.16
here before tru	martyr	0.17	teller	-0.11
here before trua	martyr	0.1
here before truc	martyr	-0.22	teller	0.43
here before trung	martyr	-0.05	teller	-0.11
here before truoc	teller	-0.11
here before truong	martyr	-0.17
here before tt	martyr	-0.1
here before tu	martyr	-0.12	teller	0.21
here before tuc	martyr	-0.12
here before tui	teller	0.24
here before tung	martyr	-0.2
here before tuoi	martyr	-0.34	teller	0.16
here before tuong	martyr	-0.38
here before tuy	martyr	0.08
here before tuyet	martyr	0.05
here before two	martyr	0.06
here before ty	martyr	-0.13
here before ua	martyr	-0.1
here before ubmttq	teller	0.07
here before uc	teller	0.07
here before ui	martyr	0.05
here before un	martyr	0.17	teller	-0.14
here before uncle	martyr	-0.13	teller	0.12
here before une	martyr	0.2	teller	-0.05
here before uong	martyr	0.05	teller	0.06
here before up	martyr	-0.11
here before us	martyr	-0.14
here before ut	martyr	0.19
here before uy	martyr	-0.25
here before v	martyr	-0.07	teller	0.05
here before va	martyr	0.3	teller	-0.07
here before vac	martyr	-0.07
here before vam	martyr	0.09	teller	0.08
here before van	martyr	0.09	teller	-0.17
here before vang	martyr	-0.14	teller	0.06
here before vao	martyr	-0.33	teller	-0.06
here before vat	martyr	-0.12	teller	0.13
here before vay	martyr	0.18	teller	-0.1
here before ve	martyr	-0.36
here before vet	martyr	-0.08
here before vi	teller	0.05
here before vic	martyr	-0.05
here before viec	martyr	-0.07	teller	-0.09
here before vien	martyr	0.16	teller	0.4
here before vieng	teller	-0.07
here before viet	teller	0.17
here before village	martyr	-0.07
here before vinh	martyr	-0.17	teller	-0.26
here before vn	martyr	-0.07
here before vnah	martyr	0.08
here before vnch	martyr	-0.09	teller	0.07
here before vo	martyr	-0.37	teller	-0.17
here before voi	martyr	0.29
here before vong	martyr	0.05
here before vot	martyr	0.1
here before vous	martyr	0.06	teller	-0.09
here before vs	martyr	0.1
here before vu	martyr	0.13	teller	0.06
here before vua	teller	0.24
here before vui	martyr	0.15
here before vuon	martyr	-0.34	teller	0.16
here before vuong	martyr	-0.1	teller	-0.09
here before vy	martyr	-0.07
here before w	martyr	-0.06
here before walked	martyr	-0.13
here before war	martyr	-0.05
here before was	martyr	0.2
here before we	martyr	0.49
here before well	martyr	-0.06	teller	0.09
here before were	martyr	0.24
here before what	martyr	-0.11
here before who	martyr	-0.11
here before with	martyr	0.08	teller	-0.05
here before wounded	martyr	0.07
here before wrote	martyr	-0.05
here before xa	martyr	0.12	teller	-0.23
here before xac	martyr	0.17	teller	0.13
here before xam	martyr	-0.21
here before xang	martyr	-0.08
here before xay	martyr	-0.08
here before xe	teller	-0.22
here before xeo	martyr	-0.06
here before xi	martyr	0.08	teller	0.12
here before xieng	martyr	-0.05
here before xin	martyr	0.36
here before xoa	martyr	-0.19	teller	0.09
here before xom	martyr	0.19	teller	-0.05
here before xong	martyr	-0.05
here before xua	martyr	0.15
here before xuan	martyr	-0.15
here before xuong	martyr	-0.28	teller	-0.08
here before xuyen	martyr	-0.11	teller	-0.06
here before y	martyr	-0.09	teller	-0.06
here before years	martyr	-0.05
here before yen	martyr	0.36
here before yeu	martyr	0.09	teller	-0.06
here before you	martyr	-0.06
here before your	martyr	0.1
here before zalo	teller	0.12
here behind #	martyr	-0.19
here behind ##	martyr	-0.13	teller	0.12
here behind ###	martyr	-0.09	teller	0.07
here behind ####	martyr	-0.34	teller	0.19
here behind #####	martyr	0.07	teller	0.11
here behind ##########	martyr	-0.29	teller	-0.14
here behind 10a	martyr	0.09
here behind 10b	martyr	0.07	teller	-0.05
here behind 10c	martyr	0.15
here behind 12ly7	martyr	0.06
here behind 18t	martyr	0.05
here behind 19t	martyr	0.08
here behind 24t	martyr	-0.08
here behind 3h	martyr	-0.06
here behind 3rd	martyr	-0.06
here behind 4th	martyr	0.08	teller	-0.05
here behind 5th	martyr	0.18
here behind 6th	martyr	-0.06	teller	-0.05
here behind 77t	martyr	-0.08	teller	0.18
here behind 79t	martyr	0.1	teller	-0.12
here behind 84t	martyr	-0.06	teller	0.09
here behind 88t	martyr	-0.05	teller	-0.06
here behind 90t	teller	-0.06
here behind a	martyr	-0.2	teller	-0.06
here behind about	teller	-0.05
here behind adn	martyr	-0.18
here behind ai	martyr	0.32
here behind ak	martyr	-0.09
here behind alive	martyr	-0.12	teller	-0.06
here behind all	martyr	-0.07
here behind am	martyr	0.14
here behind ama	martyr	0.05
here behind among	martyr	0.08
here behind an	martyr	0.13
here behind ancien	martyr	-0.12	teller	0.13
here behind and	martyr	-0.17	teller	-0.16
here behind ang	martyr	0.07
here behind anh	martyr	-0.06
here behind annee	martyr	-0.08
here behind ap	martyr	-0.1
here behind are	martyr	-0.08
here behind arvn	martyr	-0.2
here behind asks	martyr	-0.09	teller	0.12
here behind assistant	martyr	-0.09
here behind at	teller	0.06
here behind au	martyr	-0.08
here behind avait	martyr	-0.23
here behind avec	martyr	-0.07
here behind away	martyr	-0.05	teller	0.1
here behind ay	teller	0.11
here behind ayun	teller	-0.06
here behind b	martyr	-0.16	teller	0.06
here behind b1	martyr	0.19	teller	-0.07
here behind b2	martyr	-0.21	teller	0.08
here behind b40	martyr	0.19
here behind b41	teller	0.1
here behind b5	teller	0.06
here behind ba	martyr	0.14	teller	-0.14
here behind bac	teller	-0.3
here behind bach	martyr	0.12	teller	0.05
here behind back	martyr	-0.13
here behind bai	martyr	-0.45	teller	0.24
here behind bam	martyr	-0.17	teller	0.15
here behind ban	teller	-0.11
here behind bang	martyr	0.37
here behind banh	martyr	-0.06
here behind bao	teller	-0.19
here behind bat	martyr	-0.33	teller	-0.09
here behind bataillon	martyr	-0.16	teller	0.1
here behind battalion	martyr	0.25	teller	-0.08
here behind bau	martyr	0.06
here behind bay	martyr	-0.15
here behind be	teller	-0.1
here behind been	martyr	0.14
here behind behind	martyr	0.08
here behind ben	martyr	-0.31	teller	0.09
here behind benh	martyr	-0.1	teller	-0.2
here behind beo	martyr	0.08	teller	-0.07
here behind bep	martyr	0.12
here behind beside	martyr	0.42
here behind bhuoch	martyr	-0.12	teller	-0.06
here behind bi	martyr	0.06	teller	0.06
here behind bia	martyr	0.33	teller	-0.37
here behind bien	martyr	-0.16	teller	0.19
here behind biet	martyr	0.22	teller	0.43
here behind bieu	martyr	-0.11
here behind binh	martyr	-0.14	teller	0.07
here behind bn	martyr	0.11	teller	-0.05
here behind bo	martyr	-0.17	teller	-0.06
here behind boc	martyr	0.13	teller	-0.16
here behind bodies	martyr	-0.15
here behind body	martyr	-0.05
here behind bom	martyr	-0.14	teller	-0.17
here behind bon	martyr	0.12	teller	0.17
here behind bong	martyr	-0.06	teller	0.06
here behind bot	teller	0.07
here behind both	martyr	-0.1
here behind boy	martyr	0.05
here behind bridge	martyr	0.16
here behind brother	teller	0.07
here behind brothers	martyr	-0.09
here behind bru	martyr	0.08
here behind bu	martyr	-0.07
here behind bua	martyr	0.06
here behind bui	martyr	0.1
here behind buk	martyr	0.07
here behind bun	teller	0.09
here behind bung	teller	-0.14
here behind buon	teller	0.19
here behind buong	martyr	0.13
here behind but	martyr	-0.26
here behind buu	martyr	0.14
here behind by	martyr	0.29
here behind c	martyr	-0.13	teller	0.05
here behind c1	martyr	-0.05	teller	0.12
here behind c10	martyr	-0.23	teller	-0.09
here behind c14	teller	-0.06
here behind c16	martyr	0.1	teller	-0.1
here behind c17	martyr	0.09
here behind c18	martyr	-0.05
here behind c2	martyr	-0.1	teller	0.07
here behind c20	martyr	-0.18	teller	0.25
here behind c25	martyr	-0.08
here behind c3	martyr	0.1
here behind c5	martyr	-0.07
here behind c6	martyr	0.06	teller	0.05
here behind c8	teller	0.05
here behind c9	martyr	0.06	teller	-0.14
here behind ca	martyr	-0.16	teller	0.05
here behind cac	martyr	-0.07	teller	-0.08
here behind cach	martyr	0.31
here behind cai	martyr	-0.13	teller	0.21
here behind cam	martyr	-0.29
here behind came	martyr	-0.11	teller	-0.07
here behind camp	martyr	-0.1
here behind campuchia	martyr	0.08
here behind canal	martyr	-0.09
here behind cang	martyr	-0.19	teller	0.13
here behind canh	teller	0.25
here behind cao	martyr	0.24	teller	0.19
here behind cap	martyr	-0.06	teller	0.15
here behind caporal	martyr	-0.16
here behind cat	martyr	0.09	teller	0.06
here behind cau	martyr	0.55	teller	-0.14
here behind cay	martyr	0.22
here behind ccb	martyr	-0.25	teller	-0.08
here behind chac	martyr	-0.15	teller	-0.11
here behind chai	martyr	-0.08	teller	0.05
here behind cham	martyr	-0.15
here behind chan	martyr	0.19	teller	-0.17
here behind chang	martyr	0.13	teller	-0.09
here behind chanh	martyr	0.08
here behind chao	martyr	-0.05
here behind chap	martyr	0.09
here behind chat	teller	0.11
here behind chau	martyr	-0.08	teller	0.25
here behind chay	martyr	-0.19
here behind che	martyr	0.09
here behind chef	martyr	0.1
here behind chem	martyr	0.11	teller	-0.05
here behind cheng	martyr	0.07
here behind cheo	martyr	0.08
here behind chep	martyr	-0.11	teller	0.08
here behind chet	martyr	0.12	teller	-0.13
here behind chi	martyr	0.25	teller	-0.1
here behind chia	martyr	-0.1
here behind chiec	martyr	-0.24	teller	-0.05
here behind chief	martyr	-0.21
here behind chien	martyr	0.13	teller	0.17
here behind chieng	teller	0.06
here behind chieu	martyr	0.06	teller	0.12
here behind chim	martyr	0.15
here behind chin	martyr	-0.15	teller	0.07
here behind chinh	martyr	-0.22	teller	0.08
here behind chiu	martyr	-0.13	teller	-0.1
here behind cho	martyr	-0.3	teller	0.1
here behind choi	martyr	0.08
here behind chon	martyr	0.07	teller	-0.11
here behind chong	martyr	0.09	teller	-0.23
here behind chot	martyr	0.14
here behind chu	martyr	0.1	teller	0.1
here behind chua	martyr	0.41	teller	-0.46
here behind chuc	martyr	0.13	teller	0.08
here behind chui	martyr	0.06
here behind chun	martyr	-0.08
here behind chung	martyr	0.14	teller	-0.19
here behind chuoi	martyr	-0.08	teller	0.11
here behind chuong	teller	-0.06
here behind chup	martyr	-0.08	teller	0.14
here behind church	martyr	0.3
here behind chuyen	martyr	-0.22	teller	-0.14
here behind co	martyr	0.06	teller	-0.4
here behind coc	teller	-0.08
here behind coi	martyr	-0.15
here behind com	teller	-0.2
here behind company	teller	-0.05
here behind con	martyr	0.09	teller	-0.08
here behind cong	martyr	-0.09	teller	0.09
here behind cook	martyr	0.06
here behind cot	martyr	-0.08
here behind cs	martyr	-0.13
here behind cu	teller	0.09
here behind cua	martyr	0.09	teller	0.11
here behind cuc	martyr	-0.05	teller	0.06
here behind cung	martyr	0.31
here behind cuoc	teller	0.11
here behind cuoi	martyr	0.15	teller	0.18
here behind cuon	teller	0.06
here behind cuong	martyr	0.11	teller	0.19
here behind cut	martyr	-0.29
here behind cuu	martyr	-0.29	teller	0.08
here behind d	martyr	-0.18	teller	-0.14
here behind d1	teller	0.14
here behind d10	martyr	0.06
here behind d101	teller	0.05
here behind d14	martyr	-0.18	teller	-0.09
here behind d2	martyr	0.13	teller	0.13
here behind d3	martyr	-0.09	teller	-0.1
here behind d4	martyr	-0.09	teller	-0.11
here behind d445	martyr	0.06
here behind d5	martyr	-0.05	teller	0.17
here behind d6	martyr	-0.15
here behind d7	martyr	-0.07	teller	-0.05
here behind d70	martyr	0.1
here behind d8	martyr	0.15
here behind d9	martyr	0.12
here behind da	martyr	-0.19	teller	-0.5
here behind dac	martyr	0.1	teller	0.29
here behind dai	martyr	-0.1	teller	0.2
here behind dak	martyr	0.09	teller	-0.07
here behind dam	martyr	-0.32	teller	0.07
here behind dan	martyr	0.43	teller	-0.38
here behind dang	martyr	0.07	teller	0.06
here behind danh	martyr	-0.15	teller	0.28
here behind dao	martyr	-0.08	teller	-0.07
here behind dap	martyr	-0.16	teller	0.14
here behind dat	martyr	-0.39	teller	0.09
here behind dau	martyr	0.26	teller	0.09
here behind daughter	teller	0.08
here behind day	teller	0.25
here behind dc	martyr	-0.06	teller	-0.05
here behind de	martyr	0.19	teller	0.43
here behind dem	martyr	0.17
here behind deo	martyr	0.13	teller	-0.2
here behind derriere	martyr	0.06
here behind det	teller	0.05
here behind deu	martyr	0.08	teller	-0.1
here behind deux	martyr	0.07
here behind di	martyr	0.08	teller	-0.23
here behind dia	teller	0.24
here behind dich	martyr	-0.1	teller	0.37
here behind did	martyr	0.09
here behind diec	martyr	-0.17	teller	-0.08
here behind died	martyr	-0.08
here behind diem	martyr	0.11	teller	0.11
here behind dien	teller	-0.2
here behind dieu	martyr	0.07	teller	-0.08
here behind dinh	martyr	0.2	teller	-0.15
here behind district	martyr	-0.13	teller	0.12
here behind dit	martyr	-0.2
here behind division	martyr	-0.05	teller	0.09
here behind dkz	teller	-0.08
here behind do	martyr	0.12	teller	-0.13
here behind doai	martyr	0.08
here behind doan	martyr	-0.19
here behind doc	martyr	-0.08	teller	0.07
here behind doi	martyr	-0.14	teller	-0.08
here behind don	martyr	-0.28	teller	0.19
here behind dot	teller	-0.06
here behind dr	martyr	-0.05
here behind dt	teller	-0.13
here behind du	teller	-0.07
here behind dua	martyr	-0.15	teller	0.2
here behind duc	martyr	-0.24	teller	-0.06
here behind dung	martyr	0.29	teller	0.11
here behind duoc	martyr	-0.31	teller	0.1
here behind duoi	martyr	-0.17	teller	0.16
here behind duong	martyr	0.31	teller	-0.19
here behind dut	martyr	0.09
here behind duy	martyr	-0.13	teller	0.12
here behind duyen	martyr	-0.16
here behind e	martyr	0.13	teller	-0.19
here behind e1	teller	-0.06
here behind e102	teller	0.05
here behind e12	teller	-0.1
here behind e141	martyr	0.13
here behind e165	martyr	-0.07	teller	0.09
here behind e174	teller	0.09
here behind e2	martyr	-0.23	teller	0.11
here behind e209	martyr	-0.18	teller	0.13
here behind e24	martyr	-0.09
here behind e270	martyr	0.07	teller	-0.07
here behind e29	martyr	-0.11	teller	0.11
here behind e3	martyr	-0.42	teller	0.15
here behind e31	martyr	-0.17	teller	0.09
here behind e38	martyr	-0.05	teller	0.14
here behind e46	martyr	-0.07
here behind e52	martyr	0.06	teller	-0.09
here behind e567	martyr	0.08
here behind e64	martyr	0.18	teller	-0.11
here behind e66	martyr	0.11	teller	-0.06
here behind e677	martyr	-0.06	teller	0.16
here behind e812	martyr	-0.06	teller	-0.07
here behind e876	teller	0.1
here behind e9	teller	0.15
here behind e95	martyr	-0.1
here behind ea	teller	-0.05
here behind elle	martyr	0.05
here behind em	teller	0.08
here behind en	martyr	-0.35	teller	-0.06
here behind english	teller	0.07
here behind enterre	martyr	-0.05
here behind ep	martyr	-0.09
here behind et	martyr	0.18	teller	-0.06
here behind etait	martyr	0.12
here behind ete	martyr	-0.08
here behind example	teller	0.1
here behind eye	martyr	-0.08
here behind f	teller	-0.08
here behind f2	martyr	-0.16	teller	0.1
here behind f3	martyr	0.05	teller	-0.06
here behind f307	martyr	-0.12	teller	0.11
here behind f308	martyr	0.1	teller	0.07
here behind f320	martyr	0.09
here behind f341	martyr	0.08	teller	-0.07
here behind f356	teller	0.1
here behind f7	martyr	0.05
here behind family	martyr	-0.07	teller	0.06
here behind fell	martyr	-0.11
here behind first	martyr	0.12
here behind for	martyr	0.14	teller	-0.1
here behind found	martyr	0.19
here behind francais	martyr	-0.06
here behind from	martyr	-0.21	teller	-0.12
here behind ga	martyr	-0.1	teller	0.05
here behind gac	martyr	0.18	teller	0.06
here behind gach	martyr	-0.25	teller	0.05
here behind gai	martyr	-0.16	teller	0.33
here behind gan	martyr	-0.29	teller	-0.09
here behind gang	martyr	0.12
here behind gao	martyr	-0.16	teller	0.07
here behind gap	martyr	0.09	teller	-0.2
here behind gay	martyr	0.1
here behind ghe	martyr	-0.1	teller	-0.06
here behind ghi	martyr	0.12	teller	0.13
here behind gi	teller	-0.09
here behind gia	teller	-0.21
here behind giac	martyr	0.14	teller	-0.05
here behind giai	martyr	-0.14	teller	0.06
here behind giam	martyr	0.06
here behind gian	martyr	0.09
here behind giap	teller	-0.07
here behind giat	martyr	0.17
here behind giau	martyr	0.21
here behind giay	martyr	0.13
here behind gieng	martyr	-0.22	teller	-0.07
here behind giet	martyr	0.1
here behind gio	martyr	-0.29	teller	-0.23
here behind gioi	martyr	0.07	teller	0.25
here behind giong	martyr	0.38
here behind girl	martyr	0.06
here behind giu	martyr	-0.05	teller	-0.07
here behind giua	martyr	-0.14
here behind gium	teller	0.07
here behind giuoc	martyr	-0.06
here behind giup	martyr	-0.16
here behind glei	martyr	0.05
here behind go	martyr	-0.25	teller	-0.21
here behind goc	martyr	0.11	teller	0.12
here behind goi	martyr	-0.21	teller	0.16
here behind gom	martyr	-0.11	teller	-0.05
here behind gon	martyr	-0.38
here behind gop	teller	0.16
here behind grave	martyr	0.31
here behind groupe	martyr	-0.08
here behind guerrillas	martyr	0.1
here behind gui	martyr	0.1	teller	0.08
here behind guide	martyr	0.06
here behind gunner	martyr	-0.09
here behind h1	martyr	0.09
here behind h3	martyr	0.05
here behind ha	martyr	0.37	teller	-0.08
here behind had	martyr	-0.09
here behind hai	martyr	-0.05
here behind ham	teller	-0.27
here behind han	martyr	0.08
here behind hang	martyr	0.09	teller	-0.26
here behind hanh	martyr	0.17	teller	0.05
here behind hanoi	teller	-0.08
here behind hao	martyr	0.14	teller	-0.15
here behind has	martyr	0.13
here behind hat	martyr	0.24
here behind hau	martyr	0.12
here behind have	martyr	-0.05	teller	0.12
here behind hay	martyr	0.32	teller	-0.05
here behind hb	martyr	0.07
here behind hd	martyr	-0.09
here behind he	martyr	0.09	teller	-0.25
here behind hem	martyr	0.05
here behind hen	martyr	-0.1
here behind heo	martyr	0.06
here behind here	teller	0.12
here behind het	martyr	0.3	teller	-0.1
here behind hi	martyr	0.27
here behind hien	martyr	-0.05	teller	0.07
here behind hiep	martyr	-0.27	teller	0.21
here behind hieu	martyr	0.07
here behind hill	martyr	-0.12
here behind himself	martyr	0.17
here behind his	teller	0.11
here behind hmong	martyr	-0.07
here behind ho	martyr	0.61	teller	0.28
here behind hoai	martyr	0.18	teller	-0.12
here behind hoan	martyr	-0.11	teller	0.08
here behind hoang	martyr	-0.15
here behind hoat	martyr	0.38	teller	-0.13
here behind hoc	martyr	0.2
here behind hoi	martyr	-0.05	teller	0.36
here behind hom	martyr	0.43	teller	-0.31
here behind home	martyr	-0.31
here behind hon	martyr	0.17	teller	-0.08
here behind hong	martyr	0.08	teller	0.08
here behind hop	teller	-0.1
here behind houston	martyr	-0.05	teller	0.26
here behind hp	martyr	-0.19
here behind hs	martyr	0.07	teller	-0.12
here behind hua	martyr	0.1
here behind huan	martyr	-0.05	teller	0.05
here behind huc	martyr	0.06
here behind hue	martyr	0.05	teller	-0.1
here behind hung	martyr	0.22	teller	-0.24
here behind huong	martyr	-0.09	teller	0.09
here behind huu	martyr	-0.26	teller	0.19
here behind huy	martyr	-0.4
here behind huyen	martyr	0.05
here behind huyet	martyr	-0.08	teller	-0.09
here behind hy	martyr	-0.58	teller	0.17
here behind i	martyr	-0.16
here behind ia	martyr	0.1	teller	0.1
here behind ich	martyr	0.09
here behind identified	martyr	-0.06
here behind il	martyr	-0.17
here behind in	martyr	0.08	teller	-0.2
here behind inh	martyr	-0.08
here behind inside	martyr	0.06
here behind is	teller	-0.06
here behind it	teller	-0.15
here behind j	martyr	0.06
here behind j16	martyr	0.1
here behind jan	martyr	0.13
here behind jour	martyr	-0.07
here behind jrai	teller	0.11
here behind juin	martyr	-0.12
here behind july	martyr	-0.06
here behind k	martyr	0.2	teller	-0.12
here behind k10	martyr	0.11
here behind k2	martyr	-0.07	teller	0.05
here behind k3	teller	0.13
here behind k52	martyr	0.09
here behind k6	martyr	-0.06
here behind k9	martyr	-0.06
here behind kan	martyr	-0.05
here behind kb	martyr	0.13
here behind kbang	martyr	0.1	teller	-0.1
here behind ke	martyr	-0.1
here behind ken	martyr	0.06
here behind kenh	martyr	-0.05	teller	-0.07
here behind keo	teller	0.11
here behind ket	martyr	0.28	teller	-0.07
here behind keu	martyr	0.08	teller	0.13
here behind kh	martyr	-0.1
here behind kha	teller	0.13
here behind khac	martyr	0.48	teller	-0.22
here behind khai	martyr	-0.1	teller	0.28
here behind khan	martyr	0.16	teller	0.07
here behind khang	teller	0.13
here behind khanh	martyr	-0.12
here behind khat	martyr	0.05	teller	0.12
here behind khau	martyr	-0.1
here behind khe	martyr	0.26	teller	0.05
here behind khi	martyr	0.24	teller	-0.06
here behind khieng	martyr	-0.25	teller	-0.13
here behind khmer	martyr	0.39	teller	-0.05
here behind kho	martyr	0.22	teller	-0.07
here behind khoa	martyr	0.06	teller	0.06
here behind khoang	teller	0.08
here behind khoc	teller	0.1
here behind khoi	martyr	-0.11	teller	0.12
here behind khong	martyr	0.34	teller	-0.28
here behind khop	martyr	0.15
here behind khu	teller	-0.13
here behind khuat	martyr	-0.11
here behind khuc	martyr	0.05
here behind khung	martyr	0.14
here behind khuoi	martyr	0.05
here behind khuong	teller	0.08
here behind khuya	martyr	-0.1
here behind kia	martyr	0.53
here behind kich	martyr	-0.33	teller	-0.09
here behind kiem	martyr	0.28	teller	-0.13
here behind kien	martyr	0.14	teller	-0.16
here behind kieu	teller	0.08
here behind killed	martyr	-0.05
here behind kim	martyr	0.37	teller	-0.13
here behind kinh	martyr	-0.3	teller	0.34
here behind kip	martyr	-0.06
here behind knia	martyr	-0.08
here behind ko	teller	-0.12
here behind kon	martyr	0.13
here behind kong	martyr	0.06	teller	0.07
here behind kp2	martyr	0.05
here behind krong	martyr	0.13
here behind kt	martyr	-0.08
here behind ky	teller	0.24
here behind l	teller	-0.05
here behind la	martyr	0.16
here behind lac	martyr	-0.2	teller	-0.25
here behind lach	teller	-0.07
here behind lai	teller	0.06
here behind lak	martyr	0.05
here behind lam	martyr	-0.18	teller	0.16
here behind lan	martyr	-0.27	teller	-0.15
here behind lang	martyr	0.22	teller	-0.32
here behind lanh	martyr	-0.2
here behind lao	martyr	0.12	teller	0.17
here behind lap	martyr	-0.24	teller	0.16
here behind last	martyr	-0.15	teller	0.09
here behind lat	martyr	0.09	teller	-0.1
here behind lau	martyr	0.17	teller	0.09
here behind lay	martyr	0.09	teller	0.33
here behind ldtbxh	martyr	-0.05
here behind le	teller	-0.08
here behind leader	martyr	-0.08
here behind len	martyr	-0.25	teller	-0.11
here behind lenh	teller	-0.12
here behind les	martyr	-0.19
here behind letter	teller	0.09
here behind letters	martyr	-0.12	teller	0.12
here behind liaison	martyr	0.16
here behind liberation	martyr	0.14
here behind lich	martyr	-0.11
here behind liem	martyr	0.05
here behind lien	martyr	0.09	teller	-0.05
here behind liet	martyr	-0.65
here behind lieu	teller	-0.06
here behind lieutenant	martyr	0.09
here behind lim	martyr	0.05
here behind linh	martyr	-0.37	teller	0.31
here behind list	teller	0.12
here behind live	martyr	-0.09
here behind lived	martyr	-0.08
here behind lives	martyr	-0.05	teller	-0.07
here behind lo	martyr	-0.07	teller	-0.3
here behind loan	martyr	-0.09
here behind loc	teller	-0.09
here behind loi	martyr	0.05	teller	0.07
here behind lon	martyr	-0.48
here behind long	martyr	0.09
here behind lop	martyr	-0.06	teller	-0.07
here behind lost	martyr	-0.26	teller	-0.06
here behind lot	martyr	0.14
here behind ls	martyr	0.26	teller	-0.07
here behind lsy	martyr	0.13
here behind lu	martyr	0.07
here behind lua	martyr	0.07	teller	0.1
here behind lui	martyr	0.13
here behind lun	martyr	0.06
here behind lung	teller	-0.05
here behind luoc	martyr	0.23
here behind luoi	martyr	0.06	teller	0.15
here behind luon	martyr	0.32
here behind luong	martyr	0.1
here behind luot	martyr	0.08
here behind luu	martyr	0.31
here behind ly	martyr	0.09	teller	-0.24
here behind lyon	teller	-0.12
here behind m	martyr	-0.12	teller	-0.06
here behind m79	martyr	-0.21
here behind ma	martyr	0.22
here behind mac	martyr	0.07
here behind mach	teller	-0.12
here behind made	teller	-0.05
here behind mai	martyr	-0.09	teller	0.1
here behind mail	martyr	0.06
here behind man	martyr	-0.29	teller	-0.08
here behind mang	martyr	0.14	teller	-0.19
here behind manh	martyr	0.08
here behind mao	martyr	0.1
here behind mar	martyr	-0.08
here behind march	martyr	0.06
here behind mars	teller	0.13
here behind mat	martyr	-0.14
here behind mau	martyr	-0.11
here behind may	teller	-0.11
here behind maybe	martyr	-0.05
here behind me	martyr	-0.2	teller	-0.06
here behind medic	martyr	0.11
here behind men	martyr	-0.06	teller	-0.06
here behind mep	martyr	-0.12
here behind met	martyr	0.08
here behind mia	martyr	0.08	teller	0.06
here behind mieng	martyr	-0.18
here behind miet	martyr	0.11
here behind mieu	martyr	-0.09
here behind mig	martyr	-0.08
here behind mil	martyr	0.06	teller	0.05
here behind minh	martyr	0.16	teller	-0.05
here behind mit	martyr	0.2
here behind mo	martyr	0.1	teller	-0.13
here behind moi	teller	-0.2
here behind mon	teller	-0.17
here behind mong	teller	0.05
here behind more	martyr	-0.09
here behind mort	martyr	-0.15
here behind mot	martyr	0.39	teller	-0.2
here behind mr	martyr	-0.08
here behind mrong	martyr	0.06
here behind mu	martyr	-0.14	teller	0.26
here behind mua	martyr	0.13	teller	-0.17
here behind mui	teller	-0.06
here behind mung	martyr	0.07	teller	-0.15
here behind muoi	martyr	0.14	teller	0.34
here behind muong	martyr	0.25
here behind my	martyr	0.06	teller	-0.12
here behind na	martyr	-0.07
here behind nai	martyr	-0.06
here behind nam	martyr	-0.08	teller	-0.15
here behind name	martyr	-0.05
here behind nan	martyr	-0.23
here behind nang	martyr	0.06	teller	-0.05
here behind nao	martyr	-0.1
here behind navy	martyr	-0.08
here behind nay	martyr	-0.57	teller	0.12
here behind nb	martyr	0.08
here behind nd	martyr	-0.07
here behind ne	martyr	-0.12	teller	0.13
here behind near	martyr	0.07
here behind nen	martyr	0.15	teller	0.12
here behind neu	teller	0.12
here behind never	martyr	0.12	teller	-0.05
here behind next	martyr	0.11
here behind ng	teller	0.06
here behind nga	martyr	0.18	teller	-0.05
here behind ngam	martyr	0.11
here behind ngang	teller	0.05
here behind nganh	martyr	-0.1
here behind ngat	martyr	0.18
here behind ngay	martyr	0.13	teller	-0.28
here behind nghe	martyr	0.12	teller	-0.23
here behind nghen	martyr	-0.08
here behind nghi	teller	0.07
here behind nghia	martyr	0.16	teller	-0.15
here behind nghiem	martyr	-0.33	teller	-0.05
here behind nghiep	martyr	0.16
here behind ngo	martyr	-0.15	teller	0.24
here behind ngoai	martyr	-0.17	teller	-0.29
here behind ngoi	martyr	-0.15
here behind ngon	martyr	0.09
here behind ngu	martyr	-0.45	teller	0.23
here behind ngua	teller	-0.1
here behind ngung	martyr	-0.08
here behind nguoc	martyr	-0.06
here behind nguoi	martyr	0.09	teller	-0.18
here behind nguyen	martyr	-0.23	teller	0.38
here behind nguyet	martyr	0.06
here behind nha	martyr	0.12	teller	0.23
here behind nhac	martyr	-0.05	teller	-0.05
here behind nham	teller	0.07
here behind nhan	teller	-0.16
here behind nhang	martyr	-0.05
here behind nhap	martyr	-0.5	teller	0.11
here behind nhat	martyr	0.31
here behind nhau	martyr	0.24	teller	-0.05
here behind nhay	martyr	-0.06	teller	-0.05
here behind nhe	martyr	-0.18	teller	0.36
here behind nhi	martyr	0.11	teller	-0.11
here behind nhieu	martyr	-0.08	teller	0.09
here behind nhin	martyr	0.1
here behind nho	martyr	0.2	teller	0.43
here behind nhoe	martyr	0.1
here behind nhom	martyr	-0.09	teller	0.08
here behind nhon	martyr	-0.1	teller	0.25
here behind nhong	martyr	-0.12
here behind nhu	martyr	0.26	teller	-0.08
here behind nhua	martyr	0.05
here behind nhung	martyr	-0.12
here behind nhuong	martyr	0.07
here behind ni	martyr	-0.1
here behind nice	martyr	-0.13
here behind niem	martyr	-0.07
here behind nien	martyr	0.09
here behind night	martyr	0.15
here behind ninh	martyr	-0.17	teller	0.09
here behind nn	teller	-0.06
here behind no	martyr	-0.07	teller	-0.06
here behind nobody	martyr	-0.05
here behind noi	martyr	-0.19	teller	0.05
here behind non	martyr	-0.13
here behind nong	martyr	-0.06
here behind noong	teller	0.1
here behind not	martyr	0.17
here behind nous	martyr	-0.1
here behind now	martyr	-0.17	teller	0.08
here behind nt	martyr	0.11
here behind ntls	martyr	0.07	teller	0.1
here behind nu	martyr	0.16
here behind nua	martyr	0.17	teller	0.12
here behind nui	martyr	-0.08	teller	-0.09
here behind nuoc	martyr	0.11	teller	0.41
here behind nuoi	martyr	0.43	teller	-0.18
here behind nuong	martyr	-0.12	teller	0.2
here behind nup	teller	-0.07
here behind nurse	martyr	0.14	teller	0.06
here behind o	martyr	0.17	teller	0.43
here behind oai	martyr	0.09
here behind oct	martyr	-0.13
here behind octobre	martyr	-0.05
here behind of	martyr	-0.49	teller	0.25
here behind oi	martyr	0.13	teller	-0.27
here behind om	martyr	0.13
here behind on	martyr	-0.14
here behind one	martyr	-0.14
here behind ong	martyr	-0.29
here behind only	martyr	0.05
here behind operation	martyr	-0.06
here behind org	teller	0.06
here behind other	martyr	0.06
here behind our	martyr	-0.08
here behind out	martyr	-0.2
here behind outside	martyr	0.1
here behind pa	martyr	0.09
here behind pac	martyr	0.06	teller	-0.05
here behind papers	martyr	0.09
here behind parlait	martyr	0.06
here behind pas	martyr	0.2
here behind passed	teller	0.09
here behind pere	martyr	0.06
here behind petit	martyr	0.11
here behind pha	martyr	-0.08	teller	-0.11
here behind phai	martyr	-0.24	teller	-0.27
here behind pham	martyr	0.07
here behind phan	martyr	0.3
here behind phao	martyr	-0.28	teller	0.1
here behind phap	martyr	-0.25
here behind phat	martyr	0.16
here behind phau	martyr	0.17
here behind phe	martyr	0.05	teller	0.08
here behind phep	martyr	0.14	teller	0.09
here behind phi	martyr	-0.48	teller	0.08
here behind phia	martyr	0.24	teller	-0.15
here behind phien	teller	0.07
here behind phiet	martyr	-0.1
here behind phnom	martyr	0.13
here behind pho	martyr	0.16	teller	0.09
here behind phoi	martyr	-0.09
here behind phong	martyr	-0.07	teller	-0.25
here behind phu	martyr	0.1
here behind phuc	martyr	-0.2	teller	-0.16
here behind phung	martyr	0.12
here behind phuong	martyr	-0.16	teller	0.21
here behind picked	martyr	0.17
here behind plei	martyr	0.17	teller	0.16
here behind pleiku	martyr	-0.16
here behind po	martyr	0.11	teller	0.12
here behind pol	teller	0.35
here behind pot	martyr	0.09	teller	0.34
here behind province	martyr	-0.05
here behind pu	martyr	-0.05
here behind put	martyr	-0.12
here behind q	martyr	0.09	teller	0.06
here behind qu	martyr	-0.09
here behind qua	martyr	-0.06	teller	0.13
here behind quai	martyr	0.08
here behind quan	martyr	-0.44
here behind quang	teller	-0.14
here behind quao	martyr	0.13
here behind quay	martyr	0.06
here behind que	martyr	0.31
here behind quen	martyr	-0.28
here behind qui	martyr	-0.12
here behind quoc	martyr	0.05	teller	-0.14
here behind quy	martyr	-0.24	teller	-0.14
here behind quyen	martyr	0.26	teller	-0.11
here behind quynh	martyr	-0.18
here behind r	martyr	0.09
here behind r20	teller	0.1
here behind ra	martyr	-0.28	teller	-0.05
here behind rach	martyr	0.09
here behind radio	martyr	0.11
here behind rai	martyr	0.05
here behind ram	martyr	-0.34
here behind ran	martyr	0.12
here behind rang	martyr	0.26
here behind rao	martyr	-0.06
here behind rat	martyr	0.05
here behind rau	martyr	-0.11	teller	-0.06
here behind ray	martyr	0.28	teller	-0.2
here behind re	martyr	0.06
here behind read	martyr	-0.08
here behind regiment	teller	-0.05
here behind regt	teller	-0.11
here behind reo	martyr	0.08
here behind ret	martyr	0.43
here behind rgt	martyr	0.06
here behind ria	teller	0.11
here behind rieng	martyr	0.22
here behind ring	teller	0.09
here behind ro	martyr	0.07
here behind road	martyr	0.21
here behind roang	teller	0.12
here behind roi	martyr	0.23	teller	-0.12
here behind rong	martyr	0.19
here behind rot	martyr	0.08
here behind ru	martyr	0.09
here behind run	martyr	-0.07
here behind rung	teller	0.19
here behind ruoi	martyr	0.08
here behind ruong	martyr	-0.1	teller	0.07
here behind ruot	martyr	0.13
here behind rut	teller	-0.14
here behind s	teller	0.24
here behind sa	teller	0.08
here behind sac	martyr	-0.08	teller	0.08
here behind sach	martyr	-0.43	teller	0.14
here behind sai	martyr	-0.11
here behind same	martyr	0.31
here behind san	martyr	0.07	teller	0.12
here behind sang	martyr	0.17	teller	0.17
here behind sanh	martyr	0.06	teller	-0.08
here behind sao	teller	0.08
here behind sap	teller	-0.12
here behind sat	martyr	0.13	teller	0.21
here behind sau	martyr	-0.08	teller	-0.26
here behind say	martyr	-0.12
here behind sdt	martyr	0.09
here behind se	martyr	-0.07	teller	-0.19
here behind sent	martyr	-0.05
here behind seo	teller	-0.11
here behind sergeant	martyr	-0.09
here behind ses	martyr	-0.08
here behind sgt	martyr	0.15
here behind she	martyr	-0.1
here behind should	martyr	0.05
here behind showed	martyr	-0.07
here behind si	martyr	-0.08
here behind signal	martyr	-0.1
here behind sim	martyr	0.06
here behind sinh	martyr	-0.48	teller	0.12
here behind sn	teller	-0.19
here behind so	martyr	0.08	teller	-0.16
here behind soan	teller	0.17
here behind soc	martyr	-0.06	teller	0.09
here behind soldier	martyr	0.07
here behind som	martyr	-0.15
here behind some	martyr	-0.1
here behind something	martyr	-0.08
here behind son	martyr	0.16
here behind song	martyr	-0.64	teller	-0.17
here behind south	martyr	-0.06
here behind squad	martyr	-0.08
here behind station	martyr	-0.05
here behind still	martyr	-0.13
here behind student	teller	-0.08
here behind su	martyr	0.33
here behind sua	teller	0.08
here behind suc	martyr	-0.07
here behind sung	martyr	0.13	teller	0.08
here behind suoi	martyr	0.11	teller	-0.05
here behind suong	martyr	0.07
here behind sur	martyr	0.12
here behind sut	martyr	-0.13
here behind suu	teller	0.21
here behind sy	martyr	0.12
here behind t	martyr	0.07	teller	-0.06
here behind ta	martyr	-0.18	teller	0.1
here behind tac	martyr	0.13	teller	-0.13
here behind tai	teller	0.19
here behind taluy	martyr	0.06
here behind tam	martyr	-0.19	teller	0.26
here behind tan	martyr	0.09	teller	-0.34
here behind tang	martyr	-0.19	teller	0.08
here behind tanh	martyr	-0.09
here behind tao	teller	0.19
here behind tap	martyr	0.24	teller	-0.11
here behind tat	martyr	0.11	teller	-0.05
here behind tau	teller	-0.06
here behind tay	martyr	0.15	teller	-0.11
here behind tb	martyr	0.05
here behind te	martyr	0.25
here behind teacher	teller	0.06
here behind ten	martyr	0.33	teller	-0.14
here behind th	martyr	-0.1	teller	0.05
here behind tha	martyr	-0.2
here behind thach	martyr	0.11
here behind thai	martyr	-0.23	teller	0.05
here behind tham	martyr	0.22	teller	0.15
here behind than	martyr	-0.1	teller	-0.05
here behind thang	martyr	0.1	teller	-0.12
here behind thanh	martyr	-0.08	teller	-0.11
here behind thao	teller	0.12
here behind thap	martyr	-0.14	teller	-0.08
here behind that	martyr	0.09	teller	-0.16
here behind thay	teller	0.21
here behind thcs	teller	0.1
here behind the	martyr	0.44	teller	-0.25
here behind their	martyr	0.1
here behind them	martyr	-0.17	teller	-0.12
here behind then	martyr	-0.13
here behind theo	martyr	0.28	teller	0.1
here behind there	martyr	-0.05
here behind theu	martyr	0.14
here behind they	martyr	-0.12
here behind thi	martyr	0.31	teller	-0.25
here behind thich	martyr	0.06
here behind thien	martyr	0.2
here behind thiet	martyr	-0.14
here behind thieu	martyr	0.25
here behind thinh	martyr	0.05
here behind think	martyr	-0.08
here behind tho	martyr	0.26
here behind thoai	martyr	-0.16	teller	0.08
here behind thoat	martyr	-0.2	teller	-0.06
here behind thoi	martyr	-0.09	teller	0.12
here behind thon	martyr	0.12	teller	-0.22
here behind thong	martyr	0.24	teller	0.11
here behind thu	martyr	-0.09
here behind thua	martyr	-0.06
here behind thuan	martyr	-0.25	teller	-0.17
here behind thuat	teller	0.08
here behind thuc	martyr	-0.1	teller	-0.05
here behind thue	martyr	-0.05
here behind thung	martyr	-0.12
here behind thuo	teller	0.13
here behind thuoc	martyr	0.08	teller	0.11
here behind thuong	martyr	0.3	teller	0.31
here behind thuot	martyr	0.08
here behind thuy	martyr	0.4	teller	-0.19
here behind thuyen	martyr	0.18	teller	-0.07
here behind thuyet	martyr	-0.07
here behind tia	martyr	0.08
here behind tich	martyr	0.15	teller	-0.25
here behind tien	teller	0.09
here behind tieng	martyr	0.18
here behind tiep	martyr	0.16	teller	-0.05
here behind tieu	martyr	-0.21	teller	0.16
here behind tim	martyr	-0.09
here behind tin	martyr	0.41
here behind tinh	martyr	-0.09	teller	-0.28
here behind tnxp	martyr	0.37	teller	-0.29
here behind to	teller	0.29
here behind toan	teller	-0.06
here behind toc	martyr	-0.18	teller	0.28
here behind toi	martyr	0.27	teller	-0.34
here behind told	martyr	-0.25	teller	-0.11
here behind ton	martyr	0.05
here behind took	martyr	-0.08
here behind town	martyr	-0.06
here behind tp	martyr	-0.07
here behind tra	martyr	-0.17	teller	-0.16
here behind trac	martyr	0.08
here behind trach	martyr	0.09	teller	0.07
here behind trai	martyr	0.06
here behind tram	teller	-0.1
here behind tran	martyr	-0.39	teller	0.17
here behind trang	martyr	0.08	teller	-0.06
here behind trao	martyr	-0.21
here behind trau	martyr	0.34
here behind tre	martyr	-0.21	teller	-0.11
here behind tree	martyr	0.14
here behind tren	martyr	0.12	teller	-0.18
here behind tri	martyr	0.34	teller	0.13
here behind trich	martyr	-0.1
here behind trieu	teller	-0.12
here behind trinh	teller	0.11
here behind tro	martyr	0.19
here behind troi	martyr	0.22	teller	-0.06
here behind tron	martyr	0.18
here behind trong	martyr	-0.05	teller	-0.09
here behind tru	martyr	-0.16	teller	0.25
here behind truc	martyr	-0.11	teller	0.06
here behind trung	martyr	0.31	teller	0.16
here behind truoc	martyr	-0.08	teller	0.05
here behind truong	martyr	0.16	teller	0.15
here behind truy	martyr	0.15	teller	0.06
here behind truyen	martyr	0.17	teller	0.09
here behind tt	martyr	0.05
here behind tu	teller	-0.21
here behind tuc	martyr	0.17	teller	0.17
here behind tui	martyr	-0.1
here behind tum	teller	-0.09
here behind tung	martyr	-0.08	teller	0.18
here behind tuoi	martyr	0.22
here behind tuong	martyr	0.08
here behind tuy	martyr	0.09
here behind tuyen	martyr	-0.31
here behind two	martyr	-0.25
here behind u	teller	0.09
here behind ubnd	martyr	-0.1	teller	0.07
here behind uc	martyr	-0.17	teller	-0.06
here behind ui	martyr	-0.09
here behind un	martyr	-0.08
here behind under	martyr	0.05	teller	0.13
here behind une	martyr	0.21
here behind ung	martyr	-0.15	teller	-0.05
here behind uon	martyr	0.12
here behind uong	martyr	-0.11
here behind up	martyr	0.14
here behind us	martyr	-0.21	teller	-0.1
here behind ut	martyr	-0.21	teller	0.13
here behind uy	martyr	0.4	teller	-0.21
here behind vac	martyr	0.2	teller	-0.2
here behind vach	martyr	-0.09	teller	0.2
here behind vam	martyr	-0.28	teller	0.17
here behind van	martyr	-0.07	teller	-0.38
here behind vang	martyr	0.18	teller	-0.06
here behind vao	martyr	0.26	teller	-0.24
here behind vat	martyr	-0.09	teller	0.09
here behind vay	martyr	-0.06	teller	0.09
here behind ve	martyr	-0.41	teller	-0.09
here behind ven	martyr	0.14
here behind vi	martyr	-0.29	teller	0.15
here behind viec	martyr	-0.06	teller	-0.11
here behind vien	martyr	0.22	teller	0.13
here behind vieng	martyr	-0.05
here behind viet	teller	0.35
here behind vietnamese	martyr	-0.12
here behind village	martyr	-0.05
here behind vinh	martyr	-0.06
here behind vivant	teller	0.05
here behind vnah	teller	-0.05
here behind vo	martyr	0.21	teller	0.1
here behind voi	martyr	0.17	teller	-0.13
here behind vong	martyr	0.15	teller	-0.15
here behind vot	martyr	-0.06	teller	0.06
here behind vs	teller	0.08
here behind vu	martyr	-0.05
here behind vua	martyr	0.05	teller	0.1
here behind vui	martyr	0.1	teller	-0.06
here behind vung	teller	-0.09
here behind vuon	martyr	-0.09	teller	0.22
here behind vy	teller	-0.08
here behind walked	martyr	-0.08
here behind wall	martyr	-0.09
here behind ward	martyr	-0.08	teller	0.09
here behind was	martyr	0.16
here behind we	martyr	-0.09
here behind went	martyr	-0.1
here behind were	martyr	-0.22
here behind when	martyr	0.05
here behind where	martyr	-0.11
here behind who	teller	-0.1
here behind with	martyr	-0.2	teller	-0.1
here behind wrote	martyr	-0.12
here behind xa	martyr	-0.19	teller	0.34
here behind xac	teller	0.08
here behind xang	teller	-0.08
here behind xat	martyr	0.1
here behind xay	teller	-0.07
here behind xe	martyr	-0.2	teller	0.25
here behind xem	martyr	0.13
here behind xeo	martyr	-0.07
here behind xep	martyr	-0.26
here behind xet	martyr	-0.25
here behind xi	martyr	0.05
here behind xich	martyr	0.1
here behind xieng	martyr	-0.06
here behind xin	martyr	0.48	teller	0.26
here behind xo	martyr	0.06	teller	-0.06
here behind xoi	martyr	-0.07
here behind xom	martyr	-0.23
here behind xu	martyr	-0.18	teller	0.06
here behind xua	martyr	-0.4	teller	0.21
here behind xuan	martyr	0.4
here behind xuat	martyr	-0.11
here behind xuc	martyr	-0.06
here behind xuong	martyr	0.12	teller	-0.21
here behind xuyen	martyr	0.16	teller	0.11
here behind y	martyr	0.12	teller	-0.18
here behind year	martyr	0.09	teller	0.19
here behind years	martyr	-0.12	teller	-0.05
here behind yeu	martyr	-0.2	teller	-0.08
here behind you	martyr	0.16	teller	-0.1
here behind your	martyr	0.09
in brackets	martyr	-0.44	teller	0.47
in quotes	martyr	0.16	teller	-0.3
joined  to martyr	martyr	-0.29
joined  to other	martyr	0.17	teller	-0.05
joined  to teller	martyr	-0.11	teller	0.07
joined ( to martyr	martyr	-0.79	teller	-0.15
joined ( to other	martyr	1.03	teller	-0.14
joined ), to other	martyr	0.26
joined ), to teller	martyr	-0.15
joined , to martyr	martyr	0.99	teller	-0.05
joined , to other	martyr	-0.91	teller	-0.18
joined , to teller	martyr	-0.2	teller	-0.44
joined - to martyr	martyr	-0.37
joined - to other	martyr	0.06
joined . to other	martyr	0.11
joined : to other	martyr	0.25
joined cung to martyr	martyr	0.06
joined to martyr	martyr	0.6	teller	-0.3
joined to other	teller	-0.43
joined to teller	martyr	-0.66	teller	-0.29
joined va to martyr	martyr	0.79	teller	-0.07
joined va to other	martyr	-0.99	teller	0.21
joined va to teller	martyr	-0.16
joined voi to martyr	martyr	0.41
joined voi to other	martyr	-0.24
joined voi to teller	martyr	-0.1
joined – to other	martyr	0.05
kin told	martyr	-0.07	teller	-0.38
lead 0 a trưởng	martyr	0.09
lead 0 addressed to	martyr	-0.16
lead 0 anh	martyr	0.3	teller	-0.45
lead 0 anh hùng liệt sĩ	martyr	-0.29
lead 0 anh nuôi	martyr	0.12
lead 0 anh rể	martyr	0.06
lead 0 anh trai	martyr	0.27
lead 0 ba	teller	0.15
lead 0 binh nhì	martyr	0.14
lead 0 binh nhất	martyr	0.11
lead 0 biệt danh	martyr	0.09
lead 0 by the name of	martyr	0.05
lead 0 bà	martyr	-0.91	teller	0.26
lead 0 bác	martyr	-0.18	teller	0.1
lead 0 bác sĩ	teller	-0.24
lead 0 báo vụ	martyr	0.11
lead 0 bí danh	martyr	-0.28	teller	-0.06
lead 0 bí thư	teller	-0.07
lead 0 bạn	martyr	-0.08
lead 0 bố	martyr	-0.37	teller	-0.12
lead 0 bố chồng	martyr	0.06
lead 0 bố vợ	martyr	0.05	teller	-0.1
lead 0 c trưởng	martyr	-0.22	teller	-0.15
lead 0 called	martyr	-0.23
lead 0 called him	martyr	0.1
lead 0 captain	martyr	-0.16
lead 0 carved	martyr	-0.11
lead 0 cha	teller	0.17
lead 0 chuẩn úy	martyr	0.07	teller	-0.06
lead 0 cháu	martyr	-0.15
lead 0 cháu gái	teller	0.08
lead 0 cháu là	martyr	-0.15	teller	0.1
lead 0 cháu trai	martyr	0.08	teller	0.07
lead 0 cháu tên	martyr	0.12	teller	0.09
lead 0 chính trị viên	martyr	-0.1	teller	-0.17
lead 0 chính ủy	martyr	-0.13
lead 0 chú	martyr	0.26	teller	-0.56
lead 0 chỉ huy	martyr	-0.14
lead 0 chị	teller	-0.06
lead 0 chồng	martyr	0.14
lead 0 chủ tịch xã	teller	-0.09
lead 0 comrade	martyr	0.05
lead 0 con	martyr	-0.13	teller	0.07
lead 0 con dâu	martyr	-0.25
lead 0 con gái	martyr	-0.1	teller	-0.08
lead 0 con là	martyr	0.67	teller	-0.25
lead 0 con trai	martyr	-0.07	teller	0.12
lead 0 con tên	martyr	0.32	teller	-0.2
lead 0 các đồng chí	martyr	0.08
lead 0 cái	teller	-0.06
lead 0 có	teller	-0.13
lead 0 có tên	martyr	-0.18	teller	-0.06
lead 0 cô	martyr	-0.19	teller	0.05
lead 0 cô giáo	teller	0.18
lead 0 cấp dưỡng	martyr	0.21	teller	-0.05
lead 0 cậu	martyr	0.12	teller	-0.36
lead 0 cụ	martyr	-0.22	teller	0.1
lead 0 của	martyr	0.15
lead 0 cứu thương	martyr	-0.05
lead 0 de	martyr	-0.09
lead 0 dit	martyr	-0.2
lead 0 driver	martyr	0.13
lead 0 e là	teller	-0.06
lead 0 em	martyr	0.06	teller	0.66
lead 0 em gái	teller	0.14
lead 0 em là	martyr	-0.1	teller	0.16
lead 0 em rể	martyr	0.1	teller	-0.1
lead 0 em trai	martyr	0.23	teller	0.11
lead 0 em vợ	teller	0.06
lead 0 engraved	martyr	-0.06
lead 0 for	martyr	0.19
lead 0 ghi tên	martyr	0.27
lead 0 giám đốc	martyr	-0.15
lead 0 gọi là	martyr	0.32
lead 0 gồm	martyr	0.12	teller	0.09
lead 0 his name is	martyr	0.05
lead 0 his name was	martyr	0.06
lead 0 hạ sĩ	martyr	0.43	teller	-0.07
lead 0 họ tên	teller	0.11
lead 0 họ và tên	martyr	0.11
lead 0 hộ lý	teller	0.09
lead 0 i am	teller	0.05
lead 0 is	martyr	0.05	teller	-0.2
lead 0 khai sinh là	martyr	-0.14
lead 0 khẩu đội trưởng	martyr	-0.05
lead 0 khắc tên	martyr	0.41
lead 0 kêu là	martyr	0.14
lead 0 ký tên	martyr	0.18	teller	-0.13
lead 0 kế toán	teller	-0.07
lead 0 kỹ sư	martyr	-0.08	teller	0.09
lead 0 lieutenant	martyr	-0.05
lead 0 liên lạc	martyr	0.06	teller	0.13
lead 0 liệt sĩ	martyr	0.72	teller	-0.32
lead 0 liệt sỹ	martyr	0.09
lead 0 ls	martyr	-0.1	teller	-0.19
lead 0 lsĩ	martyr	0.05
lead 0 là	martyr	-0.22	teller	0.33
lead 0 lái xe	martyr	0.17	teller	-0.07
lead 0 lấy tên	martyr	-0.11
lead 0 lấy tên là	martyr	-0.07	teller	0.11
lead 0 major	martyr	-0.16	teller	-0.05
lead 0 mang tên	teller	-0.05
lead 0 mon père	martyr	-0.06
lead 0 mr	martyr	-0.09
lead 0 my father	teller	0.09
lead 0 my uncle	teller	0.13
lead 0 mình tên	martyr	0.17	teller	-0.05
lead 0 mẹ	martyr	-0.46	teller	-0.29
lead 0 mẹ chồng	martyr	-0.06
lead 0 một	martyr	-0.17
lead 0 named	martyr	-0.18
lead 0 người báo	martyr	-0.1	teller	-0.06
lead 0 người gửi	teller	-0.16
lead 0 người kể	teller	0.08
lead 0 người lập	teller	-0.07
lead 0 người viết	martyr	-0.15
lead 0 nhỏ	martyr	0.07
lead 0 nommé	martyr	0.07
lead 0 of	martyr	0.16	teller	0.08
lead 0 pháo thủ	martyr	0.05	teller	0.11
lead 0 phó chủ tịch	teller	0.05
lead 0 pvt	teller	0.09
lead 0 quản trang	martyr	-0.1	teller	0.24
lead 0 read	martyr	0.08
lead 0 sergeant	martyr	-0.13
lead 0 signed	teller	-0.05
lead 0 son frère	martyr	-0.09
lead 0 sư thầy	martyr	-0.06	teller	-0.06
lead 0 the	martyr	-0.11
lead 0 the name	martyr	0.07
lead 0 thiếu tá	martyr	-0.16	teller	-0.18
lead 0 thiếu úy	teller	0.08
lead 0 thuyền phó	martyr	0.14
lead 0 thuyền trưởng	martyr	0.05
lead 0 thương binh	martyr	0.17	teller	0.13
lead 0 thượng sĩ	martyr	0.21
lead 0 thượng tá	martyr	-0.06	teller	-0.09
lead 0 thượng úy	martyr	0.05	teller	0.05
lead 0 thầy	teller	-0.12
lead 0 thầy giáo	martyr	-0.05	teller	-0.17
lead 0 thằng	martyr	0.05	teller	-0.42
lead 0 thằng em	martyr	0.07
lead 0 tiểu đoàn trưởng	martyr	-0.39
lead 0 tiểu đội trưởng	martyr	0.09
lead 0 trung sĩ	martyr	0.21
lead 0 trung tá	martyr	-0.19
lead 0 trung đội trưởng	martyr	0.14	teller	-0.05
lead 0 trưởng ban	teller	0.06
lead 0 trạm trưởng	martyr	-0.08
lead 0 trợ lý tác chiến	martyr	0.06
lead 0 tui là	teller	0.22
lead 0 tui tên	martyr	0.14
lead 0 tên	martyr	-0.32	teller	0.45
lead 0 tên giấy tờ	martyr	0.07
lead 0 tên khai sinh	martyr	-0.31	teller	0.06
lead 0 tên khác	martyr	-0.08
lead 0 tên là	teller	0.11
lead 0 tên thật	martyr	0.21	teller	0.15
lead 0 tên tôi	teller	0.08
lead 0 tên tôi là	teller	0.12
lead 0 tên đúng là	martyr	0.16
lead 0 tên đầy đủ	martyr	0.08
lead 0 tên đầy đủ là	martyr	0.05	teller	0.08
lead 0 tên đủ	martyr	0.09	teller	-0.11
lead 0 tên đủ là	martyr	0.1
lead 0 tía	martyr	-0.08
lead 0 tôi	martyr	-0.11	teller	0.67
lead 0 tôi là	martyr	-0.46	teller	0.17
lead 0 tôi tên	teller	0.07
lead 0 tôi tên là	martyr	0.25	teller	-0.15
lead 0 tổ trưởng	teller	0.16
lead 0 tức	martyr	0.14
lead 0 uncle	martyr	0.05
lead 0 văn thư	martyr	-0.12
lead 0 vợ	martyr	-0.14	teller	-0.08
lead 0 was	martyr	-0.11
lead 0 xã đội trưởng	martyr	-0.23	teller	0.11
lead 0 xạ thủ	martyr	0.07
lead 0 y sĩ	martyr	0.29	teller	-0.08
lead 0 y tá	martyr	0.25
lead 0 à	martyr	-0.1
lead 0 ông	martyr	-0.11	teller	0.06
lead 0 đ c	martyr	0.17
lead 0 đc	teller	-0.08
lead 0 đại tá	martyr	-0.61
lead 0 đại úy	martyr	-0.09	teller	0.06
lead 0 đại đội trưởng	martyr	0.09	teller	-0.15
lead 0 đề tên	martyr	0.09
lead 0 đồng chí	martyr	0.54	teller	-0.22
lead 0 đội phó	martyr	-0.06	teller	0.08
lead 0 đội trưởng	martyr	-0.1	teller	-0.05
lead 1 a boy	martyr	-0.09
lead 1 anh	teller	-0.24
lead 1 anh nuôi	martyr	0.06
lead 1 anh rể	martyr	0.05
lead 1 anh trai	teller	0.11
lead 1 ba	teller	0.08
lead 1 bà	martyr	-0.2	teller	-0.12
lead 1 bác	martyr	-0.39	teller	0.92
lead 1 bé	martyr	-0.07	teller	0.11
lead 1 bạn	martyr	0.32	teller	-0.5
lead 1 bố	teller	0.07
lead 1 bố vợ	teller	0.09
lead 1 cha	teller	-0.19
lead 1 cháu	martyr	0.29
lead 1 chú	martyr	0.18	teller	0.36
lead 1 chỉ huy	teller	-0.1
lead 1 chị	martyr	0.33	teller	0.2
lead 1 chồng	martyr	-0.24
lead 1 con	martyr	0.14
lead 1 con dâu	martyr	0.06	teller	-0.13
lead 1 con gái	martyr	-0.12	teller	-0.16
lead 1 con là	martyr	-0.25	teller	-0.15
lead 1 con rể	teller	-0.05
lead 1 con trai	martyr	-0.35	teller	-0.16
lead 1 cái	martyr	-0.1
lead 1 cán bộ	martyr	-0.11
lead 1 có	martyr	0.24	teller	-0.35
lead 1 có tên	martyr	0.18
lead 1 cô	martyr	0.2	teller	0.16
lead 1 cậu	martyr	0.07	teller	-0.06
lead 1 cụ	teller	0.09
lead 1 của	martyr	0.22	teller	0.25
lead 1 de	martyr	-0.06
lead 1 em	martyr	-0.2	teller	0.09
lead 1 em là	teller	0.07
lead 1 ghi tên	martyr	0.08
lead 1 gồm	martyr	0.07	teller	-0.05
lead 1 họ tên	martyr	-0.19
lead 1 is	martyr	0.08
lead 1 khẩu đội trưởng	martyr	0.06	teller	-0.05
lead 1 kêu là	martyr	0.36
lead 1 liên lạc	martyr	0.13	teller	0.16
lead 1 liệt sĩ	martyr	0.13
lead 1 liệt sỹ	martyr	0.05
lead 1 là	martyr	-0.38	teller	-0.43
lead 1 lái xe	martyr	-0.15	teller	0.05
lead 1 ma mère	martyr	-0.06	teller	0.05
lead 1 mang tên	martyr	-0.25
lead 1 my father	teller	0.08
lead 1 mẹ	teller	0.07
lead 1 mẹ chồng	teller	-0.09
lead 1 một	teller	-0.06
lead 1 mợ	martyr	0.05	teller	0.08
lead 1 name	teller	-0.06
lead 1 người báo	teller	-0.06
lead 1 người viết	martyr	-0.05	teller	-0.06
lead 1 nhỏ	martyr	0.15	teller	-0.11
lead 1 nó	teller	-0.17
lead 1 one	martyr	0.12
lead 1 quản trang	martyr	-0.05	teller	-0.05
lead 1 thông tin	martyr	0.15
lead 1 thương binh	martyr	0.26	teller	0.07
lead 1 thường gọi	martyr	-0.07
lead 1 thầy	martyr	0.09
lead 1 thằng	martyr	-0.26	teller	0.12
lead 1 tiểu đoàn trưởng	martyr	-0.1
lead 1 trung đội trưởng	martyr	-0.06
lead 1 tài khoản	martyr	-0.13
lead 1 tên	martyr	0.42	teller	-0.15
lead 1 tên là	martyr	-0.06	teller	0.06
lead 1 tôi	martyr	-0.25	teller	-0.1
lead 1 tôi là	teller	0.32
lead 1 vợ	martyr	-0.09
lead 1 was	martyr	-0.07
lead 1 xưng	martyr	0.07
lead 1 à	martyr	-0.18
lead 1 ông	martyr	-0.18	teller	0.24
lead 1 đồng chí	martyr	-0.09
lead 2 anh	teller	-0.18
lead 2 bạn	martyr	0.07
lead 2 cháu	martyr	0.48
lead 2 cháu là	teller	-0.21
lead 2 chú	teller	-0.06
lead 2 chị	martyr	0.12	teller	0.1
lead 2 chồng	martyr	0.3
lead 2 con	martyr	-0.11
lead 2 con là	martyr	0.07
lead 2 cán bộ	martyr	-0.1
lead 2 có	martyr	0.19	teller	-0.15
lead 2 cô	martyr	0.24	teller	-0.24
lead 2 cậu	martyr	0.32
lead 2 cụ	martyr	0.08	teller	-0.05
lead 2 của	martyr	0.05
lead 2 em	martyr	0.15	teller	-0.13
lead 2 em gái	teller	-0.07
lead 2 em là	martyr	0.09	teller	-0.13
lead 2 liên lạc	martyr	-0.07	teller	-0.13
lead 2 liệt sĩ	martyr	-0.08	teller	0.08
lead 2 là	martyr	-0.39	teller	-0.07
lead 2 một	martyr	0.33	teller	-0.15
lead 2 người báo	teller	-0.1
lead 2 nhỏ	teller	-0.05
lead 2 nó	teller	-0.1
lead 2 the	martyr	0.14
lead 2 thầy	martyr	0.05
lead 2 tiểu đội trưởng	martyr	0.12
lead 2 tên	teller	-0.13
lead 2 tôi	martyr	-0.08
lead 2 tôi là	martyr	0.06
lead 2 đại đội trưởng	martyr	0.09
lead:aka	martyr	-0.11	teller	-0.21
lead:at	martyr	-0.22
lead:battle	martyr	-0.15
lead:died	martyr	0.78	teller	-0.53
lead:home	martyr	0.14	teller	0.07
lead:kin	martyr	-0.3	teller	-0.29
lead:kin mine anh	martyr	-0.12	teller	0.21
lead:kin mine anh rể	martyr	0.07
lead:kin mine anh trai	martyr	0.21	teller	0.09
lead:kin mine ba	martyr	0.05	teller	0.23
lead:kin mine bà	martyr	-0.06	teller	-0.07
lead:kin mine bác	martyr	0.51	teller	-0.28
lead:kin mine bố	martyr	-0.32	teller	-0.13
lead:kin mine bố chồng	martyr	0.12
lead:kin mine bố vợ	martyr	0.08
lead:kin mine cháu	teller	0.11
lead:kin mine chú	martyr	0.12	teller	0.09
lead:kin mine chị	martyr	0.06
lead:kin mine chị gái	martyr	0.06
lead:kin mine chồng	martyr	0.16
lead:kin mine con	teller	0.19
lead:kin mine con gái	martyr	-0.07	teller	-0.25
lead:kin mine con trai	teller	-0.27
lead:kin mine cô	martyr	-0.13	teller	0.45
lead:kin mine cậu	martyr	0.15	teller	-0.12
lead:kin mine cụ	martyr	0.26
lead:kin mine em	teller	-0.15
lead:kin mine em gái	martyr	0.05	teller	0.11
lead:kin mine em trai	martyr	0.16	teller	0.06
lead:kin mine mon père	martyr	-0.06
lead:kin mine my father	teller	0.17
lead:kin mine my grandfather	martyr	0.05
lead:kin mine my uncle	teller	0.13
lead:kin mine mẹ	martyr	-0.44	teller	-0.15
lead:kin mine mẹ chồng	martyr	-0.06	teller	-0.07
lead:kin mine mợ	martyr	0.07	teller	0.07
lead:kin mine thầy	martyr	-0.08
lead:kin mine tía	martyr	-0.08
lead:kin mine vợ	martyr	-0.11	teller	-0.08
lead:kin mine ông	martyr	-0.14	teller	0.14
lead:kin other anh trai	martyr	0.07
lead:kin other bố chồng	martyr	-0.05
lead:kin other cháu	teller	-0.13
lead:kin other cháu gái	teller	0.08
lead:kin other cháu trai	teller	0.07
lead:kin other chồng	martyr	0.05
lead:kin other con	martyr	-0.15	teller	-0.16
lead:kin other con dâu	martyr	0.06	teller	-0.08
lead:kin other con gái	martyr	-0.17
lead:kin other con rể	martyr	-0.13
lead:kin other con trai	martyr	-0.39	teller	0.19
lead:kin other em	martyr	0.2	teller	-0.09
lead:kin other em rể	teller	0.08
lead:kin other em vợ	teller	0.08
lead:kin other ma mère	martyr	-0.11
lead:kin other my mother	martyr	-0.1
lead:kin other mẹ	teller	-0.06
lead:kin other son frère	martyr	-0.09
lead:kin other thằng em	martyr	0.05
lead:kin other uncle	martyr	0.05
lead:kin other vợ	martyr	-0.14	teller	-0.05
lead:level	martyr	0.29	teller	-0.28
lead:link	martyr	0.27	teller	-0.08
lead:martyr	martyr	0.63	teller	-0.54
lead:mine	martyr	0.18	teller	-0.05
lead:naming	martyr	0.41	teller	0.08
lead:office	martyr	-0.73	teller	-0.53
lead:pet	martyr	-0.25	teller	-0.1
lead:post	teller	-0.35
lead:rank	martyr	-0.37	teller	-0.37
lead:self	martyr	-0.12	teller	0.5
lead:signs	teller	0.43
lead:site	martyr	0.07
lead:stop	martyr	-0.11	teller	-0.05
lead:tells	teller	-0.25
lead:thing	martyr	-0.29
lead:title	teller	-0.18
lead:truename	martyr	0.29	teller	0.08
led an táng	martyr	0.08
led anh	martyr	-0.05	teller	-0.05
led anh & anh	martyr	-0.07
led anh & chi	martyr	-0.05	teller	0.05
led anh & la	martyr	-0.05
led anh & ong	martyr	0.08
led b phó	martyr	-0.06
led b trưởng	martyr	0.23
led b52	martyr	0.08
led belt buckle	martyr	0.07
led bia	martyr	-0.1	teller	0.15
led bia & ong	martyr	-0.11	teller	0.11
led biết	martyr	0.27	teller	-0.13
led biết & ong	martyr	-0.11	teller	-0.08
led biết & ten	martyr	0.05
led biển	martyr	0.06
led by nothing	teller	0.11
led by nothing & a	martyr	0.07
led by nothing & anh	martyr	-0.11	teller	-0.27
led by nothing & ba	martyr	-0.15	teller	-0.21
led by nothing & bac	martyr	-0.32
led by nothing & ban	martyr	0.1	teller	-0.4
led by nothing & bay	martyr	0.06
led by nothing & be	martyr	-0.17
led by nothing & bien	martyr	-0.12
led by nothing & binh	martyr	0.22
led by nothing & bo	martyr	-0.27	teller	-0.17
led by nothing & bui	martyr	0.21	teller	0.11
led by nothing & c	martyr	-0.06	teller	-0.06
led by nothing & cai	martyr	-0.27
led by nothing & can	teller	0.05
led by nothing & cao	martyr	0.05
led by nothing & cau	teller	-0.25
led by nothing & ccb	teller	0.07
led by nothing & cha	martyr	0.22	teller	0.11
led by nothing & chau	martyr	-0.17	teller	-0.2
led by nothing & chi	martyr	-0.28	teller	0.06
led by nothing & chinh	martyr	-0.36	teller	-0.08
led by nothing & chong	martyr	0.06
led by nothing & chu	martyr	-0.42
led by nothing & co	martyr	0.05	teller	-0.32
led by nothing & comrade	martyr	0.05
led by nothing & con	teller	0.23
led by nothing & cuu	teller	0.06
led by nothing & d	martyr	0.07	teller	-0.07
led by nothing & dai	martyr	0.24	teller	-0.06
led by nothing & dan	martyr	-0.06
led by nothing & dang	martyr	-0.11	teller	0.15
led by nothing & danh	martyr	0.07	teller	-0.07
led by nothing & dao	martyr	0.22	teller	-0.06
led by nothing & dc	martyr	0.05
led by nothing & dinh	martyr	-0.2	teller	0.15
led by nothing & do	martyr	0.06
led by nothing & doan	martyr	0.24	teller	0.07
led by nothing & doi	martyr	-0.13
led by nothing & dong	martyr	-0.13
led by nothing & e	martyr	-0.05	teller	0.1
led by nothing & em	martyr	0.41	teller	0.49
led by nothing & giang	martyr	0.08
led by nothing & giap	teller	0.07
led by nothing & h	martyr	-0.08
led by nothing & ha	martyr	0.36	teller	-0.3
led by nothing & hai	martyr	0.25	teller	-0.06
led by nothing & his	martyr	0.05
led by nothing & ho	martyr	-0.5	teller	0.31
led by nothing & hoa	martyr	0.07
led by nothing & hoang	teller	0.18
led by nothing & hung	martyr	-0.05	teller	0.12
led by nothing & huynh	martyr	0.08
led by nothing & is	martyr	0.19	teller	-0.1
led by nothing & kha	martyr	-0.06
led by nothing & khong	martyr	0.05
led by nothing & ksor	martyr	-0.09
led by nothing & la	martyr	0.18	teller	-0.1
led by nothing & lai	martyr	0.24	teller	0.08
led by nothing & lang	martyr	-0.06	teller	-0.05
led by nothing & le	martyr	0.07	teller	0.07
led by nothing & lien	teller	0.16
led by nothing & liet	martyr	0.05
led by nothing & lieutenant	martyr	-0.1
led by nothing & lo	martyr	-0.12	teller	0.05
led by nothing & ls	martyr	0.28	teller	-0.12
led by nothing & lu	martyr	0.05
led by nothing & luc	martyr	0.14
led by nothing & luong	martyr	-0.08	teller	0.09
led by nothing & luu	martyr	-0.19
led by nothing & ma	teller	0.05
led by nothing & mac	martyr	-0.08	teller	0.1
led by nothing & mai	teller	-0.15
led by nothing & major	martyr	-0.13
led by nothing & me	martyr	-0.58	teller	-0.15
led by nothing & minh	martyr	-0.12
led by nothing & mo	martyr	0.1
led by nothing & mot	martyr	0.46	teller	-0.09
led by nothing & muoi	teller	0.13
led by nothing & my	teller	0.09
led by nothing & nam	martyr	0.07
led by nothing & name	martyr	0.14
led by nothing & nghiem	martyr	-0.06
led by nothing & ngo	martyr	0.05
led by nothing & ngoc	teller	0.08
led by nothing & nguoi	martyr	-0.48	teller	-0.23
led by nothing & nguyen	martyr	0.28
led by nothing & nham	martyr	0.1
led by nothing & nho	martyr	-0.18
led by nothing & no	martyr	0.06	teller	-0.07
led by nothing & nong	teller	0.12
led by nothing & ong	martyr	-0.45	teller	-0.17
led by nothing & pham	teller	0.07
led by nothing & phan	martyr	-0.08
led by nothing & phi	martyr	-0.18
led by nothing & phung	martyr	-0.09	teller	0.15
led by nothing & quan	martyr	-0.1	teller	0.08
led by nothing & sam	martyr	0.05
led by nothing & sau	teller	0.09
led by nothing & son	martyr	0.06	teller	0.11
led by nothing & sung	martyr	0.08	teller	-0.09
led by nothing & ta	martyr	0.06	teller	0.1
led by nothing & tam	martyr	0.08	teller	0.1
led by nothing & tan	martyr	0.05
led by nothing & ten	martyr	0.45	teller	-0.44
led by nothing & thach	martyr	0.07
led by nothing & thai	teller	0.09
led by nothing & than	martyr	-0.07
led by nothing & thang	teller	-0.12
led by nothing & thay	martyr	0.1	teller	-0.26
led by nothing & thieu	martyr	-0.1	teller	-0.06
led by nothing & thuong	martyr	0.26	teller	-0.1
led by nothing & thuyen	martyr	0.07
led by nothing & tia	martyr	-0.08
led by nothing & tieu	martyr	-0.29	teller	-0.12
led by nothing & to	teller	0.09
led by nothing & toan	martyr	0.08
led by nothing & toi	martyr	-0.82	teller	0.57
led by nothing & ton	martyr	-0.13
led by nothing & tram	martyr	-0.11
led by nothing & tran	martyr	-0.37	teller	0.35
led by nothing & trieu	martyr	0.05
led by nothing & trinh	martyr	0.08
led by nothing & trung	martyr	0.05
led by nothing & tu	martyr	0.29	teller	0.08
led by nothing & tuc	martyr	0.1
led by nothing & tui	martyr	0.07	teller	0.26
led by nothing & tuong	martyr	-0.09
led by nothing & uncle	martyr	-0.06
led by nothing & ut	martyr	0.39
led by nothing & vi	martyr	0.15
led by nothing & vien	teller	-0.07
led by nothing & vu	martyr	0.06	teller	-0.05
led by nothing & vuong	martyr	0.19
led by nothing & xa	martyr	-0.23	teller	0.11
led by nothing & y	martyr	0.25
led by word a	martyr	0.14	teller	0.06
led by word a & ba	martyr	-0.1	teller	0.09
led by word a & em	teller	0.05
led by word a & ong	martyr	-0.05
led by word admin	teller	-0.06
led by word ai	martyr	-0.25	teller	-0.09
led by word ai & ong	martyr	-0.13
led by word ama	teller	-0.16
led by word ama & toi	martyr	0.11	teller	-0.14
led by word among	martyr	0.12
led by word an	martyr	0.26
led by word an & ten	martyr	0.06
led by word anh	martyr	0.13	teller	-0.07
led by word aunt	martyr	0.05
led by word b	martyr	-0.36
led by word b & la	martyr	0.07
led by word b40	martyr	0.11
led by word ba	martyr	0.4	teller	-0.12
led by word ba & co	martyr	-0.21	teller	-0.06
led by word ba & con	martyr	0.1	teller	-0.11
led by word ba & la	martyr	0.23
led by word ba & ten	martyr	0.08	teller	-0.06
led by word ba & thang	martyr	-0.08
led by word ba & toi	martyr	0.09	teller	0.07
led by word bac	martyr	0.12	teller	-0.15
led by word bac & ong	martyr	0.1
led by word bac & ten	martyr	0.26	teller	-0.09
led by word bai	martyr	-0.14
led by word bai & cua	martyr	-0.09
led by word bam	martyr	0.08	teller	-0.1
led by word ban	martyr	0.23
led by word ban & anh	martyr	-0.12
led by word ban & ong	martyr	0.14
led by word bang	martyr	0.11	teller	0.12
led by word bao	martyr	0.14	teller	-0.16
led by word bay	martyr	-0.48
led by word be	martyr	0.1
led by word be & thang	martyr	0.13
led by word ben	martyr	-0.09	teller	0.11
led by word benh	martyr	-0.1	teller	0.14
led by word bieu	martyr	0.07	teller	0.05
led by word binh	martyr	-0.18	teller	-0.05
led by word binh & bui	martyr	0.11
led by word binh & cao	martyr	0.15
led by word binh & la	martyr	-0.07
led by word binh & ten	martyr	0.07
led by word binh & thang	martyr	-0.08
led by word bo	martyr	0.1
led by word boi	martyr	0.05	teller	0.08
led by word bon	martyr	0.05
led by word bon & chi	martyr	0.08
led by word bon & co	martyr	0.08
led by word bong	martyr	0.06
led by word brother	martyr	-0.05
led by word bs	martyr	0.06
led by word bua	martyr	0.07
led by word bun	martyr	-0.12
led by word bung	martyr	0.16
led by word buoi	martyr	-0.06
led by word but & kim	martyr	-0.06
led by word buu	martyr	-0.09	teller	0.05
led by word c	martyr	-0.06	teller	-0.05
led by word c & ten	martyr	-0.15
led by word c2	martyr	0.09
led by word ca	teller	-0.1
led by word ca & anh	martyr	0.15
led by word cam	martyr	-0.27
led by word cam & anh	martyr	-0.17
led by word cam & chu	teller	-0.06
led by word canh	martyr	-0.14
led by word captain	martyr	-0.06
led by word cau	martyr	-0.09
led by word cau & ong	martyr	-0.11
led by word cay	teller	0.07
led by word cha	martyr	-0.06	teller	0.06
led by word cha & la	martyr	-0.11
led by word cha & ten	martyr	0.08
led by word chac & la	martyr	-0.06
led by word chanh	martyr	-0.06
led by word chao & bac	teller	-0.12
led by word chao & toi	teller	0.08
led by word chat	martyr	-0.09
led by word chau	martyr	-0.13	teller	0.09
led by word chau & anh	martyr	-0.13
led by word chau & ong	martyr	0.09
led by word che	martyr	-0.07
led by word cheo	martyr	-0.08
led by word chep	teller	0.09
led by word chi	martyr	0.23	teller	0.18
led by word chief	martyr	0.05	teller	-0.05
led by word chiem	martyr	-0.05
led by word chien	martyr	-0.1	teller	0.05
led by word chim	martyr	-0.06
led by word chin	martyr	0.2	teller	-0.06
led by word chinh	martyr	-0.05	teller	0.32
led by word chinh & la	martyr	-0.1	teller	0.11
led by word chinh & ong	martyr	-0.06	teller	0.12
led by word chot	martyr	0.12
led by word chu	teller	-0.21
led by word chu & d	martyr	0.07
led by word chu & h	martyr	0.06
led by word chu & han	martyr	-0.15
led by word chu & la	martyr	-0.08
led by word chu & nho	martyr	-0.14
led by word chu & t	martyr	-0.11
led by word chuc	martyr	-0.12
led by word chung	martyr	-0.23
led by word chung & gom	martyr	-0.12	teller	0.11
led by word chung & la	martyr	-0.05
led by word chung & ong	martyr	-0.05	teller	-0.12
led by word chuong	teller	-0.06
led by word chut	martyr	0.08
led by word chuyen	martyr	-0.17	teller	0.19
led by word chuyen & anh	martyr	-0.15
led by word chuyen & bac	martyr	-0.08	teller	0.18
led by word chuyen & chu	martyr	0.08
led by word chuyen & la	martyr	0.12
led by word co	martyr	-0.1	teller	0.07
led by word coi	martyr	-0.09
led by word coi & co	martyr	-0.07
led by word com	martyr	-0.07	teller	0.14
led by word con	martyr	-0.16	teller	-0.19
led by word con & ba	martyr	-0.17	teller	-0.08
led by word con & chi	martyr	0.07
led by word con & cu	martyr	-0.16
led by word con & cua	martyr	0.17	teller	0.06
led by word con & le	martyr	0.06	teller	-0.06
led by word con & liet	martyr	0.08
led by word con & ong	martyr	-0.56
led by word cong	martyr	-0.08
led by word cong & ten	martyr	-0.06
led by word cu & cua	martyr	-0.06	teller	-0.09
led by word cu & le	teller	0.06
led by word cu & ten	teller	-0.06
led by word cua	martyr	-0.05
led by word cuc	teller	0.13
led by word cung	martyr	-0.2	teller	0.17
led by word cung & ong	martyr	-0.07
led by word cung & ten	martyr	-0.17	teller	0.19
led by word cuong	martyr	-0.1
led by word cuong & ba	martyr	-0.08
led by word cut	martyr	0.05
led by word d	martyr	-0.06
led by word da	martyr	-0.13	teller	-0.08
led by word da & con	teller	-0.15
led by word dai	martyr	0.06	teller	0.22
led by word dam	martyr	-0.38	teller	0.12
led by word dan	martyr	0.16
led by word dan & anh	martyr	0.1
led by word dang	martyr	0.13
led by word danh	martyr	0.06
led by word dao	martyr	0.13
led by word dat	teller	0.05
led by word dat & la	martyr	0.08
led by word dat & ong	martyr	-0.08
led by word dat & ten	martyr	-0.2	teller	0.1
led by word day	teller	0.17
led by word day & co	martyr	0.11
led by word day & la	martyr	-0.08	teller	0.09
led by word de	martyr	-0.13	teller	-0.09
led by word de & ls	martyr	-0.13
led by word dem	martyr	-0.11
led by word den	martyr	-0.07
led by word deu	martyr	0.1
led by word di	martyr	-0.09	teller	0.12
led by word dia	teller	-0.06
led by word dich	martyr	-0.19	teller	-0.09
led by word dich & ten	martyr	-0.05
led by word diec	martyr	-0.05
led by word diem	martyr	-0.16
led by word diem & ten	martyr	-0.15
led by word dien	martyr	-0.13	teller	0.2
led by word dien & chu	martyr	0.08
led by word dieu	martyr	-0.08
led by word dieu & anh	martyr	-0.11
led by word dinh	martyr	-0.26
led by word dinh & anh	martyr	-0.14
led by word do	teller	-0.14
led by word do & anh	martyr	-0.11
led by word doan	martyr	0.05
led by word doi	martyr	-0.07	teller	-0.06
led by word doi & anh	martyr	-0.11
led by word doi & ba	martyr	0.12
led by word doi & la	martyr	-0.07
led by word doi & nam	martyr	0.12
led by word doi & ong	martyr	-0.1
led by word doi & toi	martyr	0.16
led by word don	teller	0.19
led by word don & anh	martyr	0.55
led by word don & co	martyr	-0.44
led by word don & cua	teller	0.05
led by word don & la	martyr	-0.09
led by word don & ten	martyr	-0.16	teller	0.1
led by word dong	teller	-0.15
led by word dong & ong	martyr	0.06
led by word du	martyr	-0.06	teller	-0.08
led by word du & la	martyr	-0.06
led by word dua	martyr	0.2
led by word duc	martyr	-0.14	teller	-0.26
led by word duc & lap	martyr	-0.09
led by word dum	teller	0.11
led by word dung	martyr	-0.16
led by word dung & la	teller	0.07
led by word dung & ten	martyr	0.07
led by word duoc	martyr	-0.06
led by word duyet	martyr	-0.09	teller	-0.08
led by word e	teller	0.16
led by word famille	martyr	-0.08	teller	0.08
led by word family	martyr	-0.12
led by word frere	martyr	0.06
led by word gach	martyr	-0.05
led by word gai	martyr	0.07	teller	-0.1
led by word gai & toi	martyr	0.07	teller	-0.1
led by word gao	teller	0.12
led by word gat	martyr	0.14
led by word ghi	martyr	0.11
led by word ghi & anh	martyr	0.1
led by word ghi & bac	martyr	0.05
led by word ghi & cao	martyr	-0.06
led by word ghi & chau	teller	-0.11
led by word ghi & chu	martyr	0.08
led by word ghi & cu	teller	0.25
led by word ghi & hoang	martyr	0.05
led by word ghi & huynh	martyr	0.05
led by word ghi & la	martyr	-0.05
led by word ghi & le	martyr	-0.05	teller	0.07
led by word ghi & liet	martyr	-0.13
led by word ghi & ls	martyr	-0.2
led by word ghi & luong	martyr	-0.08
led by word ghi & nguyen	teller	-0.12
led by word ghi & ong	martyr	-0.08	teller	0.07
led by word ghi & pham	martyr	0.05
led by word ghi & t	martyr	0.11
led by word ghi & trung	martyr	-0.05	teller	0.06
led by word gia	martyr	-0.14	teller	0.32
led by word gia & anh	martyr	0.3
led by word gia & ba	teller	0.05
led by word gia & bac	martyr	0.08	teller	-0.06
led by word gia & chi	teller	0.07
led by word gia & chu	martyr	0.09
led by word gia & co	martyr	0.1	teller	0.08
led by word gia & cu	martyr	-0.06	teller	-0.05
led by word gia & la	martyr	-0.07	teller	0.06
led by word gia & liet	martyr	-0.12
led by word gia & ong	martyr	-0.14
led by word gia & ten	martyr	-0.09
led by word gia & toi	teller	-0.12
led by word giang	teller	0.09
led by word giao	martyr	0.06
led by word giay	martyr	-0.22	teller	-0.16
led by word giay & cua	martyr	-0.06
led by word giay & ghi	martyr	0.07
led by word giay & nguyen	teller	-0.08
led by word gioi	martyr	0.08	teller	-0.05
led by word giong	martyr	0.08
led by word girl	martyr	-0.05
led by word girl & called	martyr	-0.16
led by word giu	teller	0.05
led by word gium	martyr	-0.12
led by word giup	martyr	-0.19	teller	0.22
led by word giup & ba	teller	0.05
led by word giup & cu	martyr	-0.05	teller	0.05
led by word giuse	martyr	-0.06	teller	-0.05
led by word go	martyr	-0.14
led by word goi	martyr	-0.05
led by word gon	martyr	-0.27
led by word grandpa	martyr	-0.05	teller	0.05
led by word ha	martyr	0.12
led by word ha & toi	teller	0.08
led by word hach	martyr	-0.06
led by word hai	martyr	0.28	teller	-0.22
led by word hai & bac	martyr	0.08
led by word hai & ban	martyr	0.07
led by word hai & cau	martyr	0.05
led by word hai & chi	martyr	-0.18
led by word hai & chien	martyr	0.05
led by word hai & chu	martyr	-0.22
led by word hai & duong	martyr	-0.13
led by word hai & la	martyr	0.22
led by word hai & liet	martyr	0.15
led by word hai & nguyen	martyr	-0.15
led by word hai & ten	martyr	0.2	teller	-0.06
led by word hai & thang	martyr	-0.08
led by word hai & vu	martyr	0.13
led by word ham	martyr	0.15	teller	-0.05
led by word ham & anh	martyr	0.07
led by word hang	martyr	0.11
led by word hang & ong	martyr	0.11
led by word hanh	martyr	-0.15	teller	-0.05
led by word hao	martyr	-0.12	teller	0.11
led by word hau	martyr	0.1
led by word hem	martyr	0.06	teller	-0.06
led by word het	martyr	-0.29	teller	0.2
led by word het & co	martyr	-0.17	teller	0.12
led by word hien	martyr	-0.13
led by word hinh	martyr	-0.05
led by word ho	martyr	-0.25	teller	0.09
led by word ho & ba	teller	0.15
led by word ho & ha	teller	-0.12
led by word ho & hoang	martyr	-0.11
led by word ho & la	teller	0.07
led by word ho & ong	teller	0.09
led by word hoa	teller	0.16
led by word hoa & chau	martyr	0.11
led by word hoa & ten	martyr	-0.08	teller	0.28
led by word hoac	teller	-0.13
led by word hoach	martyr	0.07
led by word hoan	martyr	0.12
led by word hoang	martyr	-0.1
led by word hoc	martyr	-0.06	teller	-0.07
led by word hoe	martyr	0.13
led by word hoi	martyr	0.06	teller	0.05
led by word hoi & anh	martyr	-0.19
led by word hoi & ba	martyr	0.13	teller	-0.05
led by word hoi & bac	martyr	-0.12
led by word hoi & cau	martyr	-0.11
led by word hoi & co	martyr	0.11
led by word hoi & cu	martyr	0.05
led by word hoi & nguyen	martyr	0.11
led by word hoi & ong	martyr	-0.05	teller	-0.06
led by word hon	martyr	-0.05
led by word hong	martyr	-0.12
led by word hop	martyr	0.13
led by word hop & ong	martyr	-0.08
led by word htx	teller	0.08
led by word hung	martyr	-0.05	teller	-0.12
led by word hung & anh	martyr	-0.05
led by word huong	martyr	0.17	teller	-0.07
led by word hut	martyr	0.09
led by word huu	martyr	-0.05
led by word huyet	martyr	-0.05
led by word i	martyr	-0.12	teller	0.12
led by word joseph	martyr	-0.2	teller	0.11
led by word ke	martyr	-0.07
led by word keo	martyr	0.1
led by word keu	martyr	0.17
led by word kha	martyr	-0.06
led by word khac	martyr	0.18	teller	-0.2
led by word khac & chu	martyr	-0.05
led by word khac & hoang	martyr	0.08
led by word khac & la	martyr	-0.09
led by word khac & tang	martyr	-0.09
led by word khac & tran	martyr	0.05
led by word khac & vu	martyr	0.06
led by word khach	martyr	-0.22
led by word khai	martyr	-0.22	teller	0.18
led by word khai & cua	teller	0.05
led by word khai & la	martyr	-0.22
led by word khai & nguyen	martyr	0.13
led by word khai & ten	martyr	-0.09
led by word khang	martyr	0.09
led by word khau	martyr	0.08
led by word khmer	martyr	0.13
led by word khmer & ten	martyr	0.05
led by word kho	martyr	0.09
led by word khoan	martyr	0.05
led by word khoat	martyr	-0.05
led by word khoc	martyr	0.07
led by word khoi	martyr	0.13	teller	-0.05
led by word khue	teller	-0.06
led by word kia	martyr	0.35	teller	-0.08
led by word kia & la	teller	-0.06
led by word kich & hai	martyr	0.14
led by word kid	martyr	-0.05
led by word kiem	martyr	0.23
led by word kien	martyr	-0.06	teller	-0.05
led by word kim	teller	-0.06
led by word kinh & duong	martyr	-0.07
led by word kinh & nguyen	martyr	-0.07
led by word kinh & ten	martyr	0.1
led by word l	martyr	-0.09
led by word la	martyr	0.28
led by word lac	martyr	-0.19
led by word lai & anh	martyr	-0.06
led by word lai & la	martyr	-0.06
led by word lai & ong	teller	-0.05
led by word lai & ten	martyr	0.12
led by word lai & toi	teller	0.08
led by word lam	martyr	0.06	teller	-0.12
led by word lam & co	martyr	0.05
led by word lang	martyr	-0.14	teller	-0.06
led by word lang & anh	martyr	-0.05
led by word lang & son	martyr	-0.05
led by word lanh	teller	0.13
led by word lao	teller	0.07
led by word lat	martyr	-0.2
led by word lay	teller	0.06
led by word lay & anh	martyr	-0.1	teller	0.13
led by word lay & ong	martyr	0.12
led by word le	teller	-0.07
led by word le & anh	martyr	0.08
led by word le & la	martyr	-0.05
led by word len	martyr	-0.05	teller	-0.06
led by word lenh	martyr	-0.06
led by word li	martyr	0.16
led by word lien	martyr	0.09
led by word lieu	martyr	-0.23	teller	0.12
led by word linh	martyr	-0.11	teller	-0.12
led by word linh & cua	teller	-0.08
led by word linh & ten	martyr	0.1
led by word lo	martyr	0.22
led by word lo & ba	martyr	0.06
led by word loan	martyr	-0.07	teller	0.13
led by word loc	martyr	-0.09	teller	-0.05
led by word loc & anh	martyr	-0.08
led by word loi	martyr	-0.2	teller	0.08
led by word loi & anh	martyr	0.05
led by word loi & cua	teller	0.11
led by word loi & ong	martyr	-0.13	teller	0.16
led by word lon	martyr	-0.11
led by word lon & la	martyr	0.14
led by word long	martyr	0.13	teller	-0.08
led by word long & co	martyr	0.07
led by word lu	martyr	-0.07	teller	0.06
led by word lua	martyr	-0.31	teller	0.15
led by word luan	teller	0.12
led by word lun	martyr	-0.07
led by word lung	martyr	0.15
led by word luom	martyr	0.09
led by word luon	martyr	-0.08	teller	0.12
led by word luong	martyr	0.07	teller	-0.06
led by word luong & ten	martyr	0.1
led by word luot	martyr	0.11
led by word luu	martyr	0.12
led by word m	martyr	-0.21	teller	0.1
led by word ma	martyr	0.24
led by word ma & ba	teller	0.1
led by word ma & hai	martyr	0.13
led by word ma & la	teller	0.05
led by word ma & tam	teller	0.14
led by word ma & ten	martyr	-0.07
led by word ma & toi	martyr	0.1
led by word mai	martyr	0.08	teller	-0.13
led by word mang	martyr	-0.37	teller	0.09
led by word manh	martyr	-0.11	teller	0.11
led by word mao	martyr	0.09
led by word maria	martyr	-0.07	teller	-0.07
led by word mat	martyr	-0.12
led by word mau	martyr	-0.07
led by word mau & cua	martyr	-0.05
led by word may	martyr	-0.26
led by word may & chu	martyr	-0.13
led by word may & cua	martyr	-0.06
led by word may & ten	martyr	0.07
led by word mien	martyr	-0.06
led by word mieu	martyr	-0.11
led by word min	martyr	0.08
led by word minh	martyr	0.2	teller	0.06
led by word mme	martyr	-0.05	teller	-0.05
led by word mo	martyr	-0.09
led by word mo & ong	martyr	0.21
led by word moc	martyr	-0.05
led by word moi	teller	0.05
led by word mot	martyr	-0.06
led by word mr	martyr	-0.19
led by word mrs	martyr	-0.07
led by word mu	teller	-0.08
led by word mua	martyr	-0.06
led by word mui	martyr	-0.27
led by word mum	teller	-0.07
led by word muong	martyr	0.07
led by word n	martyr	0.13	teller	-0.06
led by word na	teller	-0.09
led by word name	martyr	0.11
led by word nang	martyr	-0.05
led by word nao	martyr	0.12
led by word nao & co	martyr	0.2	teller	-0.05
led by word nao & ten	martyr	-0.06
led by word nen	martyr	0.06
led by word net	martyr	-0.1
led by word neu	martyr	0.2
led by word nga	martyr	-0.06
led by word ngach	martyr	0.08	teller	-0.07
led by word ngan	martyr	0.17
led by word ngang	martyr	0.05
led by word nghe	martyr	0.06
led by word nghe & anh	martyr	0.06
led by word nghen	teller	0.06
led by word nghi	martyr	-0.25	teller	0.15
led by word nghiep	martyr	0.1
led by word ngo	martyr	0.14	teller	-0.05
led by word ngoan	martyr	0.3
led by word ngoc	teller	0.12
led by word ngoi	martyr	0.19
led by word ngoi & la	martyr	0.08
led by word nguyen	martyr	-0.28	teller	0.08
led by word nguyen & la	martyr	-0.09	teller	0.06
led by word nguyet	martyr	0.05
led by word nha	martyr	0.06
led by word nha & anh	martyr	0.24
led by word nha & ba	martyr	-0.27	teller	0.07
led by word nha & bac	martyr	0.22
led by word nha & chau	martyr	0.15	teller	0.05
led by word nha & chi	martyr	-0.09	teller	0.09
led by word nha & chu	martyr	0.06
led by word nha & co	teller	-0.06
led by word nha & cu	martyr	-0.15	teller	-0.06
led by word nha & cua	martyr	0.1
led by word nha & em	martyr	0.11	teller	0.07
led by word nha & ong	martyr	-0.34
led by word nha & ten	martyr	0.15
led by word nha & toi	martyr	0.18	teller	-0.18
led by word nham	teller	-0.06
led by word nham & la	martyr	-0.12
led by word nhan	martyr	0.14	teller	-0.17
led by word nhan & anh	martyr	0.12
led by word nhan & liet	martyr	-0.05
led by word nhan & ong	martyr	0.09
led by word nhan & ten	martyr	-0.11
led by word nhang	teller	0.09
led by word nhat & anh	martyr	-0.05
led by word nhat & cua	martyr	0.13
led by word nhe	martyr	-0.24	teller	0.39
led by word nhe & la	teller	0.06
led by word nhe & toi	martyr	-0.11
led by word nhi	martyr	-0.1
led by word nhi & anh	martyr	-0.08
led by word nhieu	martyr	-0.12
led by word nho	martyr	-0.06
led by word nhom	teller	0.07
led by word nhu	martyr	-0.13	teller	-0.07
led by word nhu & ong	martyr	-0.08
led by word nhua	martyr	-0.11
led by word nhuong	martyr	-0.11
led by word ni	martyr	0.07
led by word niem	martyr	-0.08
led by word ninh	martyr	0.12
led by word ninh & ten	martyr	0.09
led by word no	martyr	0.35
led by word noi	martyr	-0.26	teller	-0.06
led by word nom	martyr	-0.08	teller	-0.1
led by word nong	martyr	0.08
led by word nop	martyr	-0.06	teller	0.06
led by word nu	martyr	0.07
led by word nu & cuu	martyr	0.14
led by word nua	martyr	-0.13	teller	-0.22
led by word nua & la	martyr	0.14
led by word nua & ten	martyr	0.09
led by word nua & toi	martyr	-0.05	teller	-0.09
led by word nuoi	martyr	0.32	teller	-0.2
led by word nuoi & anh	martyr	0.07
led by word oanh	martyr	-0.1	teller	-0.05
led by word oi	teller	0.27
led by word oi & ba	martyr	-0.06	teller	0.11
led by word oi & chau	teller	0.09
led by word oi & con	martyr	0.11	teller	-0.05
led by word oi & em	teller	0.08
led by word on	martyr	-0.22
led by word ong	martyr	-0.08	teller	-0.07
led by word ong & dong	martyr	0.19
led by word ong & la	teller	-0.05
led by word ong & ten	martyr	0.06
led by word or	martyr	0.11
led by word owner	martyr	-0.07
led by word pa	martyr	0.05
led by word pao	martyr	-0.06
led by word pha	martyr	-0.12
led by word phac	martyr	0.09
led by word phai	martyr	0.17	teller	-0.08
led by word phai & ba	martyr	-0.05
led by word phai & cau	martyr	0.07
led by word phai & la	martyr	0.05
led by word phan	martyr	-0.22	teller	-0.05
led by word phan & ba	martyr	-0.14
led by word phap	teller	0.2
led by word phap & ten	teller	0.12
led by word pho	martyr	0.13
led by word phong	martyr	0.27
led by word phong & cao	martyr	0.05
led by word phu	martyr	0.08
led by word phu & anh	martyr	0.07
led by word phuc	martyr	-0.16	teller	0.06
led by word phun	martyr	0.05
led by word phung	teller	0.09
led by word phuoc	martyr	0.26	teller	-0.06
led by word phuong	martyr	0.07
led by word place	martyr	-0.1
led by word po	martyr	-0.07
led by word put	martyr	0.41
led by word qua	teller	0.12
led by word quan	martyr	0.17	teller	0.06
led by word quang	martyr	-0.16
led by word que	martyr	-0.1
led by word que & ong	martyr	-0.08
led by word quy	martyr	-0.24
led by word quyen	martyr	-0.07
led by word quyet	martyr	-0.13	teller	-0.1
led by word quynh	martyr	-0.07
led by word ra	martyr	-0.1	teller	0.27
led by word ra & co	martyr	-0.13	teller	0.14
led by word ra & la	martyr	0.06
led by word ra & ten	martyr	0.1
led by word rai	martyr	0.09
led by word rang	martyr	0.11
led by word ranh	teller	-0.12
led by word rat	martyr	0.07
led by word rau	teller	0.06
led by word re	martyr	0.17
led by word rieng	martyr	0.11
led by word rua	martyr	0.07
led by word ruong	martyr	-0.05
led by word ruot	martyr	0.05	teller	-0.06
led by word s	martyr	-0.09	teller	-0.05
led by word sai & la	martyr	-0.12
led by word sai & ten	martyr	0.15
led by word sam	martyr	-0.07	teller	-0.06
led by word san	martyr	-0.1
led by word sang	martyr	-0.3
led by word sang & cau	martyr	0.09
led by word sang & ong	martyr	-0.09
led by word sanh & ba	martyr	-0.13
led by word sau	martyr	-0.06
led by word sau & la	martyr	-0.07
led by word sau & le	martyr	0.07
led by word say	martyr	0.05
led by word se	martyr	0.05
led by word sen	martyr	0.32
led by word si & ma	martyr	-0.15
led by word sin	martyr	0.07
led by word sinh	martyr	-0.24
led by word so	martyr	-0.05	teller	-0.22
led by word so & anh	teller	-0.11
led by word so & cua	teller	0.06
led by word so & ong	martyr	-0.07
led by word soc	martyr	-0.06
led by word som	martyr	0.07
led by word son	martyr	0.3
led by word son & anh	martyr	0.06
led by word song	martyr	-0.2
led by word song & la	martyr	-0.12
led by word spoon	martyr	-0.06
led by word su	martyr	-0.08
led by word su & ten	martyr	-0.06
led by word sung	teller	0.05
led by word suong	martyr	-0.06
led by word sy	martyr	-0.05
led by word tac	martyr	0.05
led by word tam	martyr	0.06
led by word tam & ten	martyr	0.05
led by word tan	martyr	0.13	teller	-0.12
led by word tang	martyr	-0.16	teller	-0.12
led by word tang & anh	martyr	-0.1
led by word tang & em	martyr	-0.17
led by word tao	martyr	-0.07	teller	0.08
led by word tap	martyr	0.06	teller	-0.1
led by word ten	martyr	0.15	teller	0.12
led by word ten & dung	martyr	0.07	teller	0.08
led by word ten & em	martyr	0.09
led by word tet	martyr	-0.11
led by word thach	martyr	0.33
led by word thai	martyr	0.05
led by word tham	martyr	-0.07	teller	0.07
led by word tham & ten	teller	0.06
led by word than	martyr	0.2	teller	-0.08
led by word than & anh	martyr	0.07	teller	0.07
led by word than & cua	martyr	0.05
led by word thanh	martyr	0.07
led by word thanh & ong	martyr	0.09
led by word thanh & ten	martyr	-0.09	teller	0.12
led by word thao	martyr	0.15	teller	-0.11
led by word that	teller	-0.06
led by word that & la	teller	0.05
led by word thay	martyr	0.14	teller	0.08
led by word the	martyr	0.14	teller	-0.06
led by word the & la	martyr	0.06
led by word the & ong	martyr	-0.05
led by word them	martyr	0.18	teller	-0.07
led by word them & anh	martyr	0.05
led by word them & chu	martyr	0.09
led by word thiem	martyr	-0.07
led by word thiet	martyr	-0.06	teller	-0.08
led by word thiet & la	martyr	-0.06
led by word thiet & le	martyr	-0.08
led by word thim	martyr	0.09
led by word thinh	martyr	0.14
led by word tho	martyr	-0.13	teller	-0.05
led by word tho & anh	martyr	-0.06
led by word tho & co	martyr	0.07
led by word tho & la	martyr	-0.06
led by word tho & ong	martyr	0.05
led by word thoa	martyr	0.1	teller	0.11
led by word thoa & chi	martyr	0.12
led by word thoai	martyr	-0.06
led by word thoan	martyr	0.12
led by word thoat	martyr	-0.11
led by word thoi	martyr	-0.18	teller	0.15
led by word thom	martyr	0.08
led by word thong	martyr	0.15
led by word thu	martyr	-0.3	teller	-0.08
led by word thu & anh	martyr	-0.1
led by word thua	martyr	-0.12
led by word thua & chi	teller	-0.09
led by word thua & ong	teller	0.08
led by word thuan	martyr	-0.05	teller	-0.06
led by word thuoc & ten	teller	0.05
led by word thuy	teller	-0.07
led by word thuyet	martyr	0.11
led by word tien	teller	-0.1
led by word tien & ong	martyr	0.07
led by word tieng	martyr	-0.13
led by word tieu	martyr	0.05
led by word tin	martyr	-0.09	teller	0.25
led by word tinh	martyr	0.1	teller	0.15
led by word to	martyr	0.26	teller	-0.07
led by word to & la	martyr	0.09
led by word toc	teller	0.18
led by word toc & thai	martyr	-0.07
led by word toi	martyr	-0.13	teller	0.15
led by word toi & dai	martyr	-0.07
led by word tom	teller	0.07
led by word ton	martyr	-0.19
led by word tong	martyr	-0.12
led by word tra	martyr	0.07	teller	-0.11
led by word trac	martyr	0.1	teller	-0.05
led by word trach	teller	0.05
led by word trai	martyr	0.29	teller	-0.09
led by word tram	martyr	-0.06
led by word trang	teller	0.05
led by word trang & ten	martyr	-0.05	teller	0.1
led by word trao	martyr	-0.06
led by word tre	teller	-0.16
led by word tre & em	teller	-0.09
led by word tri	martyr	-0.17	teller	0.16
led by word trich	teller	-0.07
led by word trich & luc	teller	-0.05
led by word tro	martyr	-0.06	teller	0.07
led by word troi	martyr	0.17
led by word tru	martyr	0.2	teller	-0.09
led by word truc	teller	0.15
led by word truong	martyr	-0.21	teller	0.08
led by word truong & dinh	martyr	-0.1	teller	0.13
led by word tu	martyr	0.24
led by word tu & la	martyr	-0.08
led by word tuat	martyr	0.05	teller	0.06
led by word tui	teller	0.28
led by word tui & nguyen	martyr	-0.07	teller	0.11
led by word tui & ong	martyr	-0.05
led by word tuoi	martyr	0.14	teller	0.05
led by word tuoi & con	martyr	0.1
led by word tuoi & cu	teller	-0.05
led by word tuoi & ten	martyr	-0.15	teller	0.21
led by word tuong	martyr	-0.2	teller	-0.08
led by word tuyen	martyr	0.07
led by word tuyet	martyr	0.05
led by word ty	martyr	0.09
led by word ubnd	teller	0.06
led by word uc	teller	0.06
led by word ung	martyr	0.08
led by word ut & la	martyr	0.06
led by word ut & ten	teller	0.12
led by word v	martyr	-0.16	teller	0.05
led by word vai	martyr	0.09
led by word van	martyr	-0.06	teller	-0.34
led by word van & ong	martyr	-0.11
led by word vang	teller	0.11
led by word vat	teller	0.13
led by word ve	martyr	-0.24	teller	-0.36
led by word ve & anh	martyr	0.16
led by word ve & chi	martyr	0.06
led by word ve & chu	martyr	0.06
led by word ve & cu	martyr	0.15
led by word ve & la	martyr	-0.2
led by word ve & liet	martyr	-0.23
led by word ve & nguyen	martyr	0.15
led by word ve & ong	martyr	0.09
led by word ve & phung	martyr	0.11
led by word ve & ten	martyr	-0.08
led by word ve & thang	martyr	0.08
led by word vi	martyr	0.05
led by word vien & ten	martyr	-0.09
led by word vien & tran	teller	-0.06
led by word viet	martyr	-0.26
led by word viet & ten	martyr	-0.1	teller	0.05
led by word vinh	martyr	-0.06
led by word vinh & anh	martyr	-0.08
led by word vnch	martyr	-0.09	teller	0.06
led by word vong	martyr	0.07
led by word vot	martyr	-0.07	teller	0.1
led by word vu	martyr	-0.06
led by word vui	martyr	0.08
led by word vung	martyr	0.09
led by word vuong	martyr	-0.17	teller	0.07
led by word vy	martyr	-0.14	teller	0.1
led by word woman	martyr	-0.06
led by word xac	martyr	0.07	teller	0.1
led by word xanh	martyr	0.07
led by word xe	martyr	0.29	teller	-0.1
led by word xe & anh	martyr	0.11
led by word xe & co	martyr	-0.09
led by word xi	martyr	-0.16
led by word xoan	martyr	0.1
led by word xuong	martyr	0.1	teller	-0.05
led by word xuong & co	martyr	-0.07
led by word xuyen	martyr	-0.05
led by word y	teller	0.24
led by word yen	martyr	0.14
led by word yeu	martyr	-0.22
led by word yeu & cu	martyr	0.05
led by word yeu & ten	martyr	-0.1
led by word your	martyr	0.06
led bà	martyr	-0.06	teller	-0.06
led bà & ong	martyr	0.06
led bàu	martyr	0.08
led bác & ong	teller	0.1
led báo	martyr	-0.3	teller	0.07
led báo & cua	martyr	-0.09
led báo & dong	martyr	-0.05
led báo & ong	teller	0.05
led báo mộ	martyr	0.07
led báo tin	martyr	-0.05	teller	-0.14
led bãi	teller	0.06
led bãi & cua	teller	0.07
led bé	martyr	0.07
led bên	martyr	0.07
led bìa	teller	-0.08
led bìa & hoang	martyr	-0.05
led bí thư	martyr	-0.16
led bạn	teller	-0.07
led bảo	martyr	0.33	teller	0.09
led bảo & anh	martyr	-0.11
led bảo & ong	martyr	0.13
led bảo & ten	martyr	0.11	teller	-0.09
led bảo & toi	martyr	-0.12	teller	0.15
led bảo là	martyr	-0.1
led bị bom	martyr	-0.09
led bị phục	martyr	-0.08
led bị thương	martyr	-0.16	teller	0.13
led bị thương & cau	teller	0.13
led bố	teller	0.11
led bố & ong	martyr	0.1
led c phó	martyr	0.08
led card	martyr	0.06
led cemetery	martyr	-0.09
led certificate	martyr	0.09
led chiến đấu	martyr	-0.05
led cháu	martyr	-0.08	teller	0.1
led cháu & bac	teller	0.1
led chôn	martyr	-0.2	teller	0.11
led chôn & anh	teller	-0.05
led chôn & dong	martyr	0.18
led chôn & la	martyr	-0.16	teller	0.13
led chôn & thang	martyr	0.07
led chôn & toi	martyr	-0.05
led chôn chung	martyr	0.07
led chùa	martyr	-0.05
led chú	martyr	-0.06
led chú & chu	martyr	0.08
led chú & ten	martyr	0.06
led chết & anh	martyr	-0.28
led chết & ba	martyr	0.07
led chết & co	martyr	0.15
led chết & la	martyr	0.06	teller	0.06
led chết & ong	martyr	-0.08
led chết tại chỗ	martyr	-0.12	teller	0.12
led chỉ	martyr	-0.28
led chỉ & anh	martyr	-0.15
led chỉ & toi	martyr	-0.08
led chỉ huy	martyr	-0.07
led chị	martyr	0.15
led chị & anh	martyr	0.07
led chị & chu	martyr	-0.07
led chỗ	martyr	0.43	teller	-0.1
led chỗ & anh	martyr	0.08
led chỗ & chi	martyr	0.07
led chỗ & dong	martyr	0.16
led chỗ & ong	martyr	0.16	teller	0.1
led col	martyr	-0.13
led con	martyr	-0.12	teller	-0.17
led con & la	martyr	0.07
led càn	martyr	-0.05
led cán bộ	teller	-0.07
led còn sống & la	teller	-0.11
led còn sống & ten	martyr	-0.05
led có	martyr	-0.13	teller	-0.08
led có & la	martyr	-0.09
led có & ten	martyr	-0.14
led cô	martyr	0.24	teller	0.24
led cô & ba	martyr	-0.05	teller	0.12
led cô & liet	martyr	-0.06
led cô & thang	martyr	-0.06
led cõng	martyr	0.16
led cõng & anh	martyr	0.2
led cấp	martyr	-0.09	teller	-0.06
led cầu	martyr	0.13
led cậu & cau	martyr	-0.09
led cậu & la	martyr	0.05
led cụ	martyr	-0.08	teller	-0.1
led cụt chân	martyr	0.05
led của	martyr	0.15
led của & la	martyr	0.07
led cứ gọi	martyr	-0.06
led cứ gọi & la	martyr	-0.11
led danh sách	martyr	-0.08	teller	0.12
led danh sách & liet	martyr	-0.18
led danh sách & ong	teller	0.13
led di dời	martyr	0.06
led dr	martyr	0.05	teller	0.09
led dẫn	martyr	-0.11
led dẫn đường	martyr	-0.05	teller	0.09
led dốc	teller	0.06
led em	martyr	-0.21	teller	0.15
led em & ba	martyr	0.08
led em & la	martyr	0.23
led from	martyr	0.06	teller	0.07
led ghi lại	teller	0.06
led giấy báo tử	teller	0.12
led giấy báo tử & cua	martyr	0.13
led giỗ	teller	0.11
led giỗ & la	martyr	-0.06
led gặp	martyr	-0.1	teller	-0.09
led gặp & anh	martyr	-0.08
led gặp & bac	teller	-0.05
led gặp & chi	teller	0.12
led gặp & ong	teller	-0.08
led gọi	martyr	0.22	teller	0.12
led gọi & anh	martyr	0.1	teller	0.06
led gọi & bac	martyr	-0.05	teller	-0.07
led gọi & chau	teller	0.11
led gọi & liet	martyr	0.12
led gọi & toi	teller	-0.07
led gọi & tu	martyr	-0.08	teller	0.06
led gọi cho	teller	-0.12
led gửi	martyr	-0.46	teller	-0.26
led gửi & anh	teller	-0.05
led gửi & chi	teller	-0.07
led gửi & dong	martyr	-0.29
led gửi & em	teller	-0.11
led gửi & ong	martyr	-0.16
led hang	martyr	0.11
led helmet	martyr	0.06
led hi sinh	teller	0.06
led hi sinh & la	martyr	-0.06
led huyện	teller	-0.07
led hy sinh	teller	-0.09
led hy sinh & co	martyr	0.1
led hy sinh & ong	martyr	-0.26
led họ tên	martyr	-0.06	teller	-0.1
led hố	martyr	0.11	teller	-0.07
led hố & la	martyr	-0.06
led hộ lý	martyr	0.06
led khiêng	martyr	-0.17
led khu	martyr	-0.06	teller	0.05
led khâm liệm	martyr	0.17
led killed	martyr	0.08
led ký	martyr	-0.1
led ký & la	teller	-0.05
led kể & anh	martyr	0.15
led kể & chu	martyr	-0.13
led kể & cua	martyr	-0.09	teller	0.08
led kể & ong	martyr	0.09	teller	0.1
led left	martyr	0.07
led letter	martyr	-0.2
led lh	teller	-0.06
led liên hệ	martyr	-0.07	teller	0.11
led liên hệ & ong	teller	0.05
led liên lạc	martyr	-0.08
led liệt sĩ	martyr	-0.2
led liệt sĩ & ong	martyr	-0.08
led ls	martyr	0.08	teller	-0.05
led ls & ong	martyr	0.12
led là	martyr	-0.17	teller	0.16
led là & cua	martyr	-0.05	teller	0.08
led là & ls	martyr	-0.05
led là & ong	martyr	-0.07	teller	-0.09
led là & thang	martyr	-0.06
led làng	teller	-0.06
led làng & cu	martyr	0.09
led lá thư	teller	0.05
led lên đường	martyr	0.11
led lăng	martyr	-0.07	teller	0.2
led lấy mẫu	teller	0.08
led lập	martyr	-0.08
led mr	martyr	0.12	teller	0.08
led mất	martyr	0.3
led mất & ba	martyr	0.1
led mất & chi	martyr	0.06
led mất & co	teller	0.1
led mất & em	martyr	0.05
led mất & la	martyr	0.1
led mất & ong	martyr	0.08
led mất & ten	martyr	0.07	teller	-0.05
led mất rồi	martyr	-0.07	teller	-0.07
led mất tích	martyr	0.16	teller	-0.07
led mộ	martyr	0.22	teller	-0.31
led mộ & anh	martyr	-0.07
led mộ & chu	martyr	0.06
led mộ & dong	martyr	-0.13
led mộ & em	martyr	0.05
led mộ & hoang	martyr	0.11
led mộ & la	martyr	0.05
led mộ & liet	martyr	0.09
led mộ & ls	martyr	-0.05
led mộ & ong	martyr	-0.15	teller	-0.05
led mộ & ten	teller	-0.09
led mộ & thay	martyr	0.15
led mộ của	martyr	0.08
led một	teller	0.05
led một & anh	martyr	0.07
led một & ba	martyr	-0.13
led một & toi	martyr	-0.13	teller	0.05
led name	martyr	-0.05
led nghĩa trang	martyr	-0.09
led nguyên quán	martyr	-0.05
led ngã	martyr	0.05
led ngã xuống	martyr	0.06
led ngôi mộ	martyr	-0.18
led người	martyr	0.34	teller	-0.11
led người & anh	martyr	-0.06	teller	0.13
led người & ba	martyr	-0.05
led người & ban	martyr	-0.05
led người & chi	martyr	-0.05
led người & co	martyr	0.18
led người & dao	martyr	-0.06
led người & h	martyr	-0.08
led người & keu	martyr	0.13
led người & la	martyr	0.34
led người & nho	martyr	0.08
led người & ong	martyr	0.13
led người & quan	teller	0.13
led người & ten	teller	-0.17
led ngầm	martyr	-0.05
led nhập ngũ	martyr	-0.1
led nhật ký	martyr	-0.05
led nhắn	martyr	-0.05	teller	-0.05
led nhắn & em	teller	0.14
led nhắn & liet	martyr	-0.13
led nhắn & ong	martyr	-0.05	teller	-0.09
led nhắn cho	teller	0.13
led nhặt & cua	martyr	0.05
led nhặt & la	martyr	-0.09
led nhỏ	martyr	-0.07	teller	0.17
led nhớ	martyr	0.28
led nhớ & la	martyr	0.08
led notebook	martyr	0.18
led nó	martyr	-0.18	teller	-0.12
led nó & thang	martyr	-0.12
led nói	martyr	0.26	teller	-0.16
led nói & anh	martyr	0.15
led nói & con	teller	-0.09
led nói & ten	martyr	0.14
led nói & thang	martyr	0.07	teller	0.05
led nói là	martyr	0.05	teller	-0.09
led nói là & luu	teller	-0.06
led nước	teller	0.05
led one	martyr	-0.17
led pen	martyr	-0.09
led photo	martyr	-0.08
led pháo	martyr	0.28
led pháo thủ	martyr	0.06
led phường	martyr	-0.05
led phần mộ	martyr	0.05	teller	0.11
led phố	martyr	0.06
led prisoner	teller	-0.06
led quy tập	teller	0.08
led quê	martyr	-0.11	teller	-0.1
led quê & anh	martyr	0.08
led quê & la	martyr	-0.16
led rút	martyr	-0.15
led said	martyr	0.14
led sinh	martyr	0.14
led sinh & tan	martyr	-0.09
led suối	martyr	-0.07
led sông	martyr	-0.24
led sư đoàn	martyr	-0.08
led thông tin	martyr	-0.08	teller	0.13
led thư	teller	0.12
led thư & cua	teller	0.18
led thư & la	martyr	0.17
led thương binh	martyr	0.12
led thầy	martyr	0.07
led thằng	martyr	0.07
led thằng & anh	martyr	0.13
led thị trấn	martyr	0.11
led thị xã	martyr	0.13
led thợ máy	martyr	0.07
led thợ máy & anh	martyr	0.05
led tiểu đội trưởng	martyr	-0.1
led trung đoàn	martyr	-0.08
led trông coi	teller	0.1
led trông coi & la	teller	0.1
led trường	martyr	-0.32	teller	-0.07
led trường & la	teller	-0.09
led trường tiểu học	martyr	-0.05
led trạm	martyr	-0.13	teller	0.07
led trận	martyr	0.06	teller	0.05
led trận & dong	martyr	0.06
led tên	martyr	-0.11	teller	0.1
led tên & la	martyr	-0.08	teller	0.09
led tên & ong	martyr	0.05
led tìm	martyr	0.19
led tìm & anh	martyr	0.15
led tìm & cau	martyr	0.07
led tìm & chu	martyr	-0.09
led tìm & la	martyr	0.12
led tìm & nguyen	teller	0.05
led tìm mộ & liet	martyr	-0.08
led tìm mộ & ong	martyr	0.05
led tìm được	teller	-0.09
led tôi	martyr	-0.26	teller	-0.16
led tôi & anh	martyr	-0.11
led tôi & cau	martyr	0.06
led tôi & co	martyr	-0.15
led tôi & dong	martyr	-0.08
led tôi & la	martyr	-0.06
led tôi & ong	martyr	-0.06
led tôi & ten	martyr	-0.05	teller	0.08
led tôi & thang	martyr	0.05
led tôi & toi	teller	-0.18
led tôi là	martyr	0.09
led tỉnh	martyr	0.05
led tổ	teller	0.07
led tổ & ong	martyr	0.06
led viết	martyr	-0.24
led viết & la	martyr	-0.08
led viết & thay	teller	0.08
led viết & tri	martyr	-0.06
led vàm	teller	0.11
led vào & anh	martyr	0.06
led vào nam	martyr	-0.07
led vùi	martyr	0.11
led văn thư	martyr	-0.08	teller	0.09
led vịnh	martyr	-0.1
led xin liên hệ	teller	-0.06
led xây	martyr	-0.11
led xã	martyr	-0.12	teller	0.05
led xã & anh	martyr	-0.09	teller	0.1
led xóm	martyr	0.07
led xóm & ong	martyr	0.12
led xóm & ten	teller	0.05
led zalo	teller	0.12
led à	martyr	-0.05
led ông	martyr	-0.21	teller	0.06
led ông & la	martyr	0.13
led ông & ong	martyr	-0.15
led ông & ten	teller	0.15
led đi bộ đội	martyr	0.17	teller	0.1
led đi cùng & ong	martyr	-0.05
led đi tìm	martyr	0.05	teller	0.06
led điểm cao	martyr	-0.07
led điện thoại	martyr	-0.05
led đoàn	teller	0.08
led đoàn & co	teller	-0.08
led đoàn & ten	martyr	-0.1	teller	0.1
led đt	teller	-0.08
led đào	martyr	0.15
led đánh	martyr	-0.13
led đưa & ong	martyr	-0.05
led đường	martyr	-0.08
led đại đội trưởng	martyr	0.07	teller	-0.05
led đồi	martyr	-0.18	teller	-0.22
led đồi & co	martyr	-0.05
led đồi & cu	martyr	-0.1
led đồi & cua	martyr	-0.12
led đồi & la	martyr	0.12
led đồi & ong	martyr	-0.11
led đồi & toi	martyr	0.09	teller	-0.06
led đồn	martyr	0.13	teller	0.1
led đồng	martyr	0.13	teller	0.06
led đồng chí	martyr	0.13
led đội trưởng	martyr	0.13	teller	-0.05
led ấp	teller	0.08
led ấp & ba	teller	0.08
led:again & anh	martyr	0.05
led:aka	martyr	0.21
led:alive	martyr	-0.24	teller	0.06
led:alive & la	teller	-0.13
led:alive & nam	martyr	0.08
led:alive & nguyen	teller	0.06
led:alive & ten	martyr	-0.11	teller	-0.16
led:at	teller	-0.1
led:at & a	martyr	-0.09
led:at & anh	martyr	0.11	teller	-0.05
led:at & bac	martyr	-0.11	teller	0.13
led:at & cau	martyr	-0.06	teller	0.12
led:at & chi	teller	0.1
led:at & chu	martyr	-0.21
led:at & co	martyr	-0.16	teller	0.07
led:at & con	teller	-0.07
led:at & cu	martyr	-0.13
led:at & cua	martyr	-0.05	teller	0.06
led:at & do	teller	-0.12
led:at & dong	martyr	0.07
led:at & em	teller	-0.08
led:at & la	teller	-0.11
led:at & nguyen	teller	0.11
led:at & ong	martyr	0.07	teller	0.1
led:at & ten	martyr	0.08
led:at & thay	martyr	0.09	teller	0.08
led:at & toi	teller	-0.06
led:at & tu	martyr	0.06
led:battle	martyr	0.08
led:battle & anh	martyr	0.09
led:battle & bac	teller	0.13
led:battle & cau	martyr	-0.05
led:battle & co	martyr	0.06
led:battle & ong	martyr	0.05
led:battle & ten	martyr	0.1
led:born	martyr	0.13
led:born & bac	martyr	-0.06
led:born & tan	martyr	-0.09
led:born & vu	martyr	0.07
led:bury	martyr	-0.15
led:bury & anh	teller	-0.05
led:bury & dong	martyr	0.25
led:bury & la	martyr	-0.2	teller	0.13
led:bury & ong	teller	-0.05
led:bury & thang	martyr	0.13
led:bury & toi	martyr	-0.1
led:capture	martyr	0.06	teller	-0.09
led:capture & la	martyr	0.06
led:capture & ong	martyr	0.13
led:contact	martyr	-0.21	teller	0.16
led:contact & a	teller	-0.08
led:contact & ba	teller	-0.08
led:contact & bac	martyr	-0.05	teller	-0.05
led:contact & bui	teller	0.1
led:contact & chau	teller	0.06
led:contact & chi	teller	0.25
led:contact & chu	teller	0.1
led:contact & co	teller	0.06
led:contact & con	teller	-0.26
led:contact & cu	martyr	0.06
led:contact & dong	martyr	0.05
led:contact & em	teller	0.28
led:contact & la	martyr	-0.12
led:contact & ong	martyr	-0.07
led:contact & thuy	teller	0.08
led:contact & truong	teller	-0.08
led:contact & tu	martyr	-0.08	teller	0.06
led:died	martyr	0.09	teller	-0.09
led:died & anh	teller	-0.08
led:died & ban	martyr	-0.07
led:died & bo	martyr	-0.05
led:died & bui	martyr	0.05
led:died & chu	martyr	0.08
led:died & co	teller	-0.05
led:died & cu	martyr	0.08	teller	0.11
led:died & cua	martyr	0.12
led:died & do	martyr	0.05
led:died & dong	martyr	0.08
led:died & em	teller	0.08
led:died & hoang	martyr	0.18	teller	0.1
led:died & kim	martyr	-0.13
led:died & la	teller	0.09
led:died & liet	martyr	-0.18
led:died & ls	martyr	-0.05
led:died & ong	martyr	-0.16	teller	-0.15
led:died & pham	martyr	0.07
led:died & phan	martyr	-0.05
led:died & tam	martyr	-0.05
led:died & ten	martyr	-0.08	teller	-0.1
led:died & thang	martyr	0.08
led:died & thay	martyr	0.16
led:died & toi	martyr	-0.12	teller	0.14
led:died & trinh	teller	0.07
led:enlist	martyr	0.19
led:enlist & anh	martyr	-0.06
led:enlist & ong	martyr	0.11
led:enlist & ten	martyr	0.13
led:fell	martyr	0.14	teller	-0.05
led:fell & anh	martyr	-0.05
led:fell & ba	martyr	0.17
led:fell & bui	martyr	0.08
led:fell & cau	martyr	-0.18
led:fell & chi	martyr	0.07
led:fell & co	martyr	0.46	teller	0.08
led:fell & con	martyr	-0.15	teller	0.14
led:fell & cua	martyr	0.07
led:fell & dong	martyr	-0.08
led:fell & em	martyr	0.05
led:fell & ha	martyr	0.06
led:fell & hoa	martyr	-0.05
led:fell & la	martyr	0.13
led:fell & nham	martyr	-0.05
led:fell & ong	martyr	-0.23
led:fell & phan	martyr	-0.08
led:fell & son	martyr	0.08
led:fell & tan	martyr	-0.06
led:fell & ten	martyr	0.11	teller	-0.12
led:fell & thang	martyr	-0.07
led:fell & toi	martyr	-0.11	teller	0.13
led:fell & truong	martyr	-0.08
led:gio	teller	0.11
led:gio & la	martyr	-0.06
led:grave	martyr	0.15	teller	-0.14
led:grave & ba	martyr	0.12	teller	-0.05
led:grave & bac	martyr	0.13
led:grave & co	martyr	-0.13
led:grave & cu	teller	0.11
led:grave & dong	martyr	-0.23
led:grave & em	teller	0.07
led:grave & hoang	martyr	0.07
led:grave & la	martyr	0.08
led:grave & le	martyr	0.05
led:grave & liet	martyr	-0.15
led:grave & nguyen	martyr	0.05
led:grave & thay	martyr	0.15
led:grave & vuong	martyr	-0.07	teller	-0.08
led:home	teller	-0.14
led:home & an	martyr	-0.05
led:home & anh	teller	0.2
led:home & ba	martyr	-0.05
led:home & ban	martyr	-0.05
led:home & cao	martyr	0.05
led:home & chau	martyr	-0.05
led:home & chi	martyr	-0.05
led:home & co	martyr	0.22
led:home & cua	martyr	-0.05
led:home & dai	martyr	0.11
led:home & dao	martyr	-0.06
led:home & goi	martyr	0.14
led:home & h	martyr	-0.08
led:home & keu	martyr	0.13
led:home & la	martyr	0.17
led:home & nho	martyr	0.08
led:home & ong	martyr	0.1
led:home & quan	teller	0.13
led:home & quang	martyr	0.08
led:home & ten	teller	-0.17
led:hurt	martyr	-0.1	teller	0.11
led:hurt & cau	teller	0.13
led:joined	martyr	0.07	teller	0.08
led:joined & ten	martyr	0.13
led:kin	martyr	-0.16	teller	0.1
led:kin & bac	teller	0.11
led:kin & cau	martyr	-0.09
led:kin & co	martyr	-0.14
led:kin & cua	martyr	-0.07
led:kin & la	martyr	0.35
led:kin & ong	martyr	0.14
led:kin & ten	martyr	-0.06
led:laid	martyr	0.23	teller	0.06
led:laid & ong	martyr	0.05
led:last	martyr	0.19
led:letter	martyr	-0.07	teller	0.1
led:letter & ba	teller	0.05
led:letter & cua	martyr	-0.07	teller	0.16
led:letter & doan	martyr	-0.06
led:letter & engraved	martyr	-0.07
led:letter & la	martyr	0.16
led:letter & the	martyr	0.08
led:letter & tran	martyr	0.05
led:letter & was	martyr	-0.18
led:level	martyr	-0.11	teller	0.2
led:level & a	martyr	-0.05
led:level & anh	teller	0.08
led:level & ba	teller	0.19
led:level & bac	teller	0.1
led:level & chu	martyr	0.11
led:level & co	martyr	0.06
led:level & cu	martyr	0.11	teller	-0.05
led:level & em	martyr	0.12	teller	-0.06
led:level & hai	martyr	-0.05
led:level & la	martyr	-0.06	teller	0.09
led:level & nguyen	teller	0.1
led:level & ong	teller	0.12
led:level & ten	martyr	-0.11	teller	0.23
led:link	martyr	-0.21	teller	0.17
led:link & anh	martyr	0.2
led:link & ba	martyr	-0.18	teller	0.08
led:link & chau	teller	0.07
led:link & chi	martyr	0.09
led:link & co	martyr	0.16
led:link & cu	martyr	-0.07
led:link & cua	martyr	0.07	teller	0.08
led:link & em	martyr	-0.07	teller	0.1
led:link & la	martyr	-0.12
led:link & liet	martyr	0.06
led:link & ls	martyr	-0.05
led:link & ngo	martyr	-0.08
led:link & nho	martyr	-0.19
led:link & ong	martyr	-0.07	teller	-0.12
led:link & ten	martyr	-0.1
led:link & thang	martyr	-0.12
led:link & toi	martyr	-0.17	teller	0.08
led:link & vu	martyr	0.05
led:martyr	martyr	-0.13
led:martyr & co	martyr	-0.05
led:mine	martyr	-0.12	teller	0.12
led:mine & bac	teller	0.11
led:mine & co	martyr	-0.14
led:mine & cua	martyr	-0.07
led:mine & la	martyr	0.33
led:mine & ong	martyr	0.14
led:mine & ten	martyr	-0.06
led:moved	teller	0.13
led:moved & anh	martyr	0.1
led:moved & ba	teller	-0.09
led:moved & cua	martyr	0.05	teller	0.09
led:moved & la	martyr	-0.09	teller	-0.1
led:moved & liet	martyr	-0.2
led:moved & ong	teller	0.13
led:naming & anh	martyr	0.1
led:naming & do	martyr	0.06
led:naming & la	martyr	-0.08	teller	0.09
led:naming & ong	martyr	0.07
led:notice & cua	martyr	0.13
led:notice & la	teller	-0.05
led:notice & mang	martyr	0.06
led:notice & nguyen	teller	-0.07
led:notice & ong	martyr	-0.1	teller	-0.05
led:office	teller	-0.05
led:office & ba	teller	-0.07
led:office & nguyen	martyr	-0.11
led:office & tran	martyr	-0.09	teller	0.13
led:pet	teller	0.06
led:post	teller	-0.1
led:post & anh	martyr	-0.2	teller	-0.05
led:post & chi	martyr	0.07
led:post & chu	martyr	0.23
led:post & co	martyr	-0.06
led:post & la	martyr	-0.09	teller	-0.08
led:post & mai	teller	0.07
led:post & ten	martyr	-0.07
led:post & thang	martyr	-0.17
led:post & tran	martyr	0.06
led:rank	teller	-0.05
led:returned & la	teller	-0.11
led:returned & ten	martyr	-0.05
led:self	martyr	-0.2	teller	-0.13
led:self & anh	martyr	-0.05	teller	-0.06
led:self & cau	martyr	0.06
led:self & co	martyr	-0.15
led:self & dong	martyr	-0.08
led:self & ong	martyr	-0.07
led:self & ten	martyr	-0.05	teller	0.08
led:self & thang	martyr	0.05
led:self & toi	teller	-0.15
led:site	martyr	0.2	teller	-0.19
led:site & anh	martyr	0.07
led:site & ba	martyr	0.07
led:site & cau	martyr	-0.11
led:site & chu	martyr	-0.09
led:site & co	martyr	0.09
led:site & dai	martyr	-0.12
led:site & ho	teller	0.07
led:site & la	martyr	0.14
led:site & nguyen	martyr	-0.06	teller	0.11
led:site & ong	martyr	-0.13
led:site & ta	martyr	-0.05
led:site & ten	martyr	0.18	teller	-0.05
led:site & toi	martyr	0.09
led:stop	martyr	-0.27	teller	0.25
led:stop & anh	martyr	0.25	teller	-0.09
led:stop & ba	martyr	0.06	teller	-0.19
led:stop & bac	martyr	-0.12
led:stop & bach	martyr	0.07
led:stop & ban	martyr	-0.1	teller	-0.13
led:stop & bo	teller	-0.1
led:stop & bui	teller	0.05
led:stop & cai	martyr	-0.14
led:stop & cam	martyr	-0.09
led:stop & can	martyr	-0.09
led:stop & cao	martyr	0.06
led:stop & cau	teller	-0.05
led:stop & chau	martyr	-0.14	teller	0.16
led:stop & chi	teller	0.14
led:stop & chinh	martyr	-0.08
led:stop & chu	martyr	-0.05	teller	0.08
led:stop & co	teller	0.16
led:stop & con	martyr	-0.05	teller	-0.12
led:stop & cu	martyr	-0.15	teller	-0.07
led:stop & dai	martyr	0.06
led:stop & dao	martyr	-0.06
led:stop & do	martyr	0.07
led:stop & doan	martyr	0.06
led:stop & dong	martyr	0.38	teller	-0.05
led:stop & em	teller	0.31
led:stop & giap	martyr	-0.06	teller	-0.08
led:stop & goi	martyr	0.15
led:stop & h	martyr	-0.08
led:stop & ha	martyr	0.1	teller	0.08
led:stop & hoa	martyr	-0.08
led:stop & hoang	teller	0.1
led:stop & hung	martyr	0.06
led:stop & keu	martyr	0.13
led:stop & kim	martyr	-0.19
led:stop & la	teller	-0.07
led:stop & le	martyr	0.16	teller	0.05
led:stop & lien	martyr	0.1
led:stop & liet	martyr	0.19
led:stop & ls	martyr	-0.12
led:stop & ly	martyr	0.09
led:stop & mang	martyr	-0.05
led:stop & mot	martyr	0.16
led:stop & nam	martyr	0.11
led:stop & ngo	martyr	-0.12
led:stop & ngoc	martyr	0.07
led:stop & nguyen	martyr	0.25
led:stop & nham	martyr	-0.08
led:stop & nong	martyr	-0.08
led:stop & ong	martyr	-0.16	teller	0.09
led:stop & pham	martyr	-0.08	teller	0.07
led:stop & phan	martyr	0.06
led:stop & quan	teller	0.13
led:stop & quang	martyr	0.11
led:stop & sau	teller	0.07
led:stop & tai	martyr	0.07
led:stop & tam	martyr	-0.08
led:stop & tan	martyr	-0.15
led:stop & tang	martyr	-0.13
led:stop & ten	martyr	-0.07	teller	-0.13
led:stop & thach	martyr	-0.06
led:stop & thang	martyr	0.17	teller	-0.1
led:stop & thuong	martyr	0.09
led:stop & to	martyr	0.07
led:stop & toi	martyr	-0.17
led:stop & trieu	martyr	-0.11
led:stop & trinh	martyr	-0.06
led:stop & truong	martyr	-0.06	teller	-0.09
led:stop & tu	martyr	-0.06	teller	0.05
led:stop & ut	martyr	-0.07
led:stop & vu	martyr	0.13
led:stop & y	martyr	-0.06
led:tells	martyr	-0.3	teller	-0.23
led:tells & anh	martyr	0.21	teller	-0.2
led:tells & ba	martyr	-0.05	teller	0.06
led:tells & bac	teller	0.06
led:tells & ban	teller	-0.05
led:tells & bo	teller	0.07
led:tells & bui	martyr	0.06
led:tells & cau	martyr	-0.08
led:tells & chau	martyr	-0.06	teller	-0.17
led:tells & chi	martyr	-0.05	teller	-0.08
led:tells & chong	martyr	0.11
led:tells & co	martyr	-0.15
led:tells & con	teller	-0.07
led:tells & cu	martyr	0.07
led:tells & cua	martyr	-0.18	teller	0.21
led:tells & d	teller	0.07
led:tells & em	martyr	-0.12	teller	-0.11
led:tells & goi	martyr	0.14
led:tells & hoang	teller	0.08
led:tells & la	martyr	-0.08	teller	0.08
led:tells & le	martyr	-0.06
led:tells & lo	teller	0.05
led:tells & luu	teller	-0.06
led:tells & mot	martyr	0.09
led:tells & nguyen	martyr	0.13
led:tells & ong	martyr	-0.19	teller	-0.1
led:tells & ten	martyr	0.23	teller	-0.16
led:tells & thang	martyr	0.18	teller	0.13
led:tells & thay	martyr	-0.05	teller	0.07
led:tells & thuong	martyr	-0.06	teller	0.07
led:tells & toi	martyr	-0.18	teller	0.09
led:tells & tran	teller	0.14
led:tells & tri	martyr	-0.06
led:tells & vu	martyr	-0.06	teller	0.08
led:tells & vuong	martyr	-0.15
led:thing	martyr	-0.23	teller	0.19
led:thing & a	martyr	-0.1
led:thing & anh	martyr	0.15	teller	-0.09
led:thing & ba	martyr	-0.05
led:thing & bac	martyr	-0.14	teller	0.2
led:thing & be	martyr	0.05
led:thing & ca	teller	0.07
led:thing & cau	martyr	-0.17	teller	0.11
led:thing & chi	teller	0.1
led:thing & chu	martyr	-0.12
led:thing & co	martyr	-0.12
led:thing & con	teller	-0.07
led:thing & cu	teller	-0.06
led:thing & cua	martyr	-0.15
led:thing & dai	martyr	-0.13
led:thing & dc	martyr	-0.05
led:thing & do	teller	-0.12
led:thing & dong	martyr	0.15
led:thing & em	martyr	0.06	teller	-0.08
led:thing & ho	teller	0.07
led:thing & la	martyr	0.23	teller	-0.18
led:thing & lay	martyr	-0.06
led:thing & le	teller	0.05
led:thing & luong	teller	0.12
led:thing & mai	martyr	0.08
led:thing & mang	martyr	-0.44
led:thing & nam	martyr	-0.05
led:thing & nguyen	martyr	-0.07	teller	0.09
led:thing & no	martyr	-0.07
led:thing & ong	martyr	0.16	teller	0.07
led:thing & tam	martyr	-0.07
led:thing & ten	martyr	-0.12	teller	0.4
led:thing & thay	martyr	0.12	teller	0.08
led:thing & thuong	martyr	-0.05
led:thing & tran	martyr	-0.08
led:thing & tu	martyr	0.06
led:thing & vo	martyr	0.1
led:title	martyr	-0.18
led:title & a	martyr	-0.1
led:title & anh	martyr	0.22	teller	-0.05
led:title & ba	martyr	0.05	teller	0.05
led:title & bac	martyr	-0.09
led:title & cau	martyr	-0.14
led:title & chau	teller	0.08
led:title & chi	teller	0.15
led:title & chu	martyr	-0.12
led:title & co	martyr	-0.23
led:title & con	teller	-0.12
led:title & cu	martyr	-0.09
led:title & cua	martyr	-0.07
led:title & em	martyr	0.15	teller	0.05
led:title & ho	teller	0.12
led:title & la	martyr	0.16	teller	-0.06
led:title & liet	martyr	-0.05
led:title & ls	martyr	-0.09
led:title & mot	martyr	0.13
led:title & nguyen	martyr	0.17
led:title & ong	martyr	-0.09	teller	0.07
led:title & ten	martyr	0.12	teller	-0.11
led:title & thang	martyr	-0.2
led:title & toi	teller	0.05
listed behind martyr	martyr	1.09	teller	-0.26
listed behind other	martyr	-0.28
listed behind teller	martyr	-0.25	teller	-0.12
mine again	teller	-0.29
mine again silent	martyr	0.2	teller	-0.25
mine again tells	martyr	-0.2
mine first	teller	0.2
mine first of all	martyr	0.13	teller	-0.16
mine first of all silent	martyr	0.11	teller	0.08
mine first of all tells	teller	-0.24
mine first silent	martyr	-0.09	teller	0.21
mine first tells	martyr	0.11
mine silent	martyr	0.23
mine tells	martyr	-0.07	teller	-0.29
named 1	martyr	-0.13	teller	-0.78
named 2	martyr	-0.1	teller	-0.11
named again	martyr	0.4	teller	-0.26
named few	martyr	-0.4
named many	martyr	-0.42
no lead	martyr	-0.09	teller	-0.16
only full name	martyr	0.07	teller	-0.74
opens	martyr	0.1	teller	0.11
place 0	martyr	-0.36	teller	0.05
place 1	martyr	-0.26	teller	-0.11
place 2	martyr	-0.23	teller	-0.41
place 3	martyr	-0.19	teller	-0.41
previous martyr	martyr	-0.46
previous martyr in the sentence	martyr	-0.23	teller	-0.42
previous other	martyr	-0.33
previous other in the sentence	martyr	0.12	teller	0.06
previous teller	martyr	0.11	teller	-0.89
previous teller in the sentence	martyr	-0.1	teller	-0.61
quotes closed	martyr	-0.15
read martyr from 0.02	martyr	1.14	teller	0.24
read martyr from 0.05	martyr	0.75
read martyr from 0.1	martyr	0.75
read martyr from 0.2	martyr	0.53
read martyr from 0.35	martyr	0.41
read martyr from 0.5	martyr	0.56	teller	-0.13
read martyr from 0.65	martyr	0.61
read martyr from 0.8	martyr	0.65	teller	-0.25
read martyr from 0.9	martyr	0.66	teller	-0.28
read martyr from 0.95	martyr	0.6	teller	-0.34
read martyr from 0.98	martyr	0.17	teller	-0.56
read none from 0.02	martyr	-0.29	teller	-0.16
read none from 0.05	martyr	0.14	teller	0.12
read none from 0.1	martyr	-0.05	teller	-0.25
read none from 0.2	martyr	0.22	teller	-0.11
read none from 0.35	martyr	0.21	teller	0.18
read none from 0.5	martyr	0.05	teller	-0.16
read none from 0.65	martyr	0.06	teller	0.07
read none from 0.8	martyr	-0.05	teller	0.38
read none from 0.9	martyr	0.44	teller	0.27
read none from 0.95	teller	-0.13
read none from 0.98	martyr	-0.2
read teller from 0.02	martyr	0.07	teller	0.81
read teller from 0.05	martyr	-0.17	teller	0.69
read teller from 0.1	martyr	-0.15	teller	0.55
read teller from 0.2	martyr	-0.11	teller	0.86
read teller from 0.35	martyr	0.15	teller	0.15
read teller from 0.5	martyr	0.11	teller	0.37
read teller from 0.65	teller	0.66
read teller from 0.8	martyr	-0.21	teller	0.47
read teller from 0.9	martyr	-0.59	teller	0.71
read teller from 0.95	martyr	-0.22	teller	0.26
read teller from 0.98	martyr	-0.25	teller	0.46
row	martyr	0.46	teller	0.05
row of the dead	martyr	0.47	teller	-0.18
row without a head	teller	0.23
said close:again	martyr	-0.15	teller	-0.2
said close:alive	martyr	-0.72	teller	-0.14
said close:battle	martyr	0.16	teller	0.12
said close:born	martyr	0.55
said close:bury	martyr	-0.23	teller	-0.05
said close:capture	martyr	-0.18
said close:contact	martyr	0.14	teller	0.32
said close:day	martyr	0.26	teller	-0.33
said close:died	martyr	0.39	teller	-0.3
said close:enlist	martyr	0.53	teller	0.05
said close:fell	martyr	0.95	teller	-0.3
said close:gio	martyr	-0.29	teller	0.23
said close:grave	martyr	0.09	teller	0.42
said close:home	martyr	0.92	teller	0.21
said close:hurt	martyr	-0.67	teller	-0.13
said close:joined	teller	0.14
said close:laid	martyr	-0.17	teller	0.14
said close:last	martyr	-0.2	teller	0.16
said close:late	martyr	-1.17	teller	0.1
said close:letter	martyr	0.13	teller	0.14
said close:martyr	martyr	0.19	teller	-0.13
said close:moved	martyr	0.22	teller	0.16
said close:notice	martyr	-0.09	teller	0.24
said close:office	martyr	-0.1	teller	-0.31
said close:post	martyr	0.51
said close:rank	martyr	0.44	teller	-0.08
said close:rests	martyr	0.16
said close:returned	martyr	0.05	teller	-0.16
said close:tells	martyr	-0.44	teller	0.58
said close:unit	martyr	0.55	teller	0.22
said close:weak	martyr	0.61	teller	-0.21
said here:again	martyr	0.29	teller	0.08
said here:alive	martyr	-0.09	teller	0.17
said here:battle	martyr	0.07	teller	0.11
said here:born	martyr	-0.24	teller	0.33
said here:bury	martyr	0.18	teller	0.29
said here:capture	martyr	0.27	teller	-0.08
said here:contact	martyr	-0.18	teller	0.4
said here:day	martyr	0.35	teller	-0.09
said here:died	martyr	0.15	teller	-0.06
said here:enlist	martyr	-0.2
said here:fell	martyr	0.27	teller	-0.4
said here:gio	martyr	-0.06	teller	0.06
said here:grave	martyr	0.4	teller	0.25
said here:home	martyr	-0.19	teller	0.32
said here:hurt	martyr	-0.06	teller	-0.07
said here:joined	martyr	0.1	teller	-0.06
said here:laid	martyr	0.14	teller	0.08
said here:last	martyr	0.27	teller	0.08
said here:late	martyr	-0.52
said here:letter	martyr	0.23
said here:martyr	martyr	-0.05	teller	-0.05
said here:moved	martyr	-0.06	teller	-0.05
said here:notice	teller	-0.39
said here:office	martyr	-0.07	teller	0.22
said here:post	martyr	0.2
said here:rank	martyr	-0.43
said here:returned	martyr	-0.09
said here:tells	martyr	0.05
said here:unit	martyr	0.31	teller	-0.05
said here:weak	martyr	-0.24
said later:again	martyr	-0.26	teller	-0.13
said later:alive	martyr	0.05
said later:battle	martyr	-0.23	teller	0.05
said later:born	martyr	-0.28	teller	-0.09
said later:bury	martyr	0.11	teller	0.18
said later:capture	martyr	-0.17	teller	-0.07
said later:contact	martyr	-0.12	teller	-0.23
said later:day	martyr	0.06	teller	0.08
said later:died	martyr	0.08	teller	0.09
said later:enlist	martyr	-0.08
said later:fell	martyr	-0.23	teller	-0.15
said later:gio	martyr	0.38	teller	-0.21
said later:grave	martyr	0.13	teller	-0.16
said later:home	martyr	-0.31	teller	-0.45
said later:hurt	martyr	0.07	teller	-0.08
said later:last	martyr	-0.22
said later:late	martyr	0.08
said later:letter	martyr	-0.17	teller	-0.12
said later:martyr	martyr	0.05	teller	0.16
said later:moved	martyr	-0.33	teller	-0.15
said later:notice	martyr	-0.38
said later:office	martyr	0.26	teller	-0.2
said later:post	martyr	-0.53
said later:rests	martyr	0.1
said later:returned	martyr	-0.05
said later:tells	martyr	0.51	teller	-0.36
said later:unit	martyr	-0.14	teller	0.15
said later:weak	martyr	-0.16	teller	0.08
said next:again	martyr	0.18
said next:alive	martyr	0.28
said next:battle	martyr	-0.26
said next:born	martyr	-0.22	teller	0.06
said next:bury	martyr	0.4	teller	-0.72
said next:capture	martyr	-0.23	teller	0.09
said next:contact	martyr	-0.07	teller	-0.17
said next:day	martyr	0.12	teller	0.08
said next:died	martyr	-0.21
said next:enlist	teller	-0.21
said next:fell	martyr	-0.4	teller	0.25
said next:gio	martyr	0.05	teller	-0.11
said next:grave	martyr	-0.26	teller	-0.16
said next:home	martyr	-0.28	teller	0.29
said next:hurt	martyr	0.3	teller	-0.1
said next:joined	martyr	-0.11	teller	-0.18
said next:laid	martyr	-0.09	teller	-0.16
said next:last	martyr	0.16	teller	-0.13
said next:late	martyr	0.12
said next:letter	martyr	0.08	teller	-0.11
said next:martyr	martyr	-0.18	teller	-0.26
said next:moved	martyr	0.05
said next:notice	martyr	0.3	teller	-0.06
said next:office	martyr	0.36	teller	0.26
said next:post	martyr	-0.18	teller	-0.2
said next:rank	martyr	0.11	teller	-0.1
said next:returned	martyr	0.1	teller	-0.12
said next:tells	martyr	0.18	teller	0.05
said next:unit	martyr	-0.41
said next:weak	martyr	-0.26	teller	0.16
said of them:again	martyr	-0.21	teller	-0.12
said of them:alive	martyr	0.21	teller	-0.21
said of them:battle	martyr	0.1	teller	-0.06
said of them:born	martyr	-0.57	teller	0.14
said of them:bury	martyr	0.42
said of them:capture	martyr	-0.26	teller	-0.06
said of them:contact	martyr	-0.06	teller	-0.17
said of them:day	martyr	-0.23
said of them:died	martyr	-0.06	teller	0.15
said of them:enlist	martyr	-0.1	teller	-0.14
said of them:fell	martyr	-0.28	teller	0.07
said of them:gio	martyr	0.13
said of them:grave	teller	-0.24
said of them:home	martyr	-0.15	teller	-0.26
said of them:hurt	martyr	-0.23	teller	-0.05
said of them:joined	martyr	-0.17	teller	-0.09
said of them:letter	martyr	-0.18
said of them:martyr	martyr	-0.27	teller	-0.18
said of them:moved	martyr	-0.08	teller	0.11
said of them:notice	martyr	-0.24	teller	-0.13
said of them:office	martyr	-0.05	teller	0.06
said of them:post	martyr	-0.19	teller	-0.07
said of them:rank	teller	-0.05
said of them:rests	martyr	-0.09
said of them:returned	martyr	0.22	teller	-0.11
said of them:tells	martyr	0.31	teller	-0.24
said of them:unit	martyr	-0.56	teller	-0.41
said of them:weak	teller	0.4
said:again	martyr	-0.11	teller	-0.29
said:alive	martyr	-0.57
said:battle	martyr	0.08	teller	0.14
said:born	martyr	0.08	teller	0.09
said:bury	martyr	0.18	teller	-0.3
said:capture	martyr	-0.21
said:contact	martyr	-0.4	teller	0.17
said:day	martyr	0.17
said:died	martyr	0.21	teller	0.2
said:enlist	teller	-0.14
said:fell	martyr	0.49	teller	-0.76
said:gio	martyr	0.1
said:grave	martyr	-0.07
said:home	martyr	0.44	teller	-0.28
said:hurt	martyr	-0.29	teller	-0.37
said:joined	martyr	-0.1	teller	-0.11
said:laid	martyr	-0.1
said:last	teller	0.1
said:late	martyr	-1.5	teller	0.07
said:letter	martyr	0.24
said:martyr	martyr	-0.08	teller	-0.21
said:moved	martyr	-0.1	teller	-0.05
said:notice	martyr	0.09	teller	-0.11
said:office	martyr	-0.19	teller	-0.09
said:post	martyr	0.2	teller	-0.3
said:rank	martyr	0.09	teller	-0.23
said:rests	martyr	0.29	teller	-0.07
said:returned	martyr	-0.27	teller	-0.33
said:tells	martyr	-0.26	teller	-0.06
said:unit	martyr	0.26	teller	0.22
said:weak	martyr	0.32	teller	-0.34
text:abroad	martyr	0.15	teller	-0.41
text:battle	martyr	0.13
text:benefit	martyr	0.27	teller	-0.18
text:by_comrade	martyr	-0.15	teller	0.11
text:by_finder	martyr	-0.14	teller	0.28
text:by_foreign	martyr	-0.32	teller	0.15
text:by_keeper	martyr	0.21	teller	0.1
text:by_official	martyr	0.08	teller	-0.06
text:by_resident	martyr	-0.11
text:by_volunteer	martyr	-0.21
text:dna	martyr	-0.41	teller	-0.11
text:enemy	martyr	-0.05	teller	-0.19
text:foreign	martyr	-0.14
text:found	martyr	-0.44	teller	0.06
text:give_back	martyr	0.06	teller	-0.18
text:grave	teller	-0.07
text:hearsay	teller	-0.12
text:informs	martyr	-0.27	teller	0.11
text:list	martyr	0.28	teller	0.11
text:mass	martyr	-0.14	teller	-0.05
text:of_foreign	martyr	-0.22	teller	0.25
text:relics	martyr	-0.16
text:research	martyr	0.15
text:rumoured	teller	0.12
text:scam	martyr	0.11	teller	-0.24
text:seek	martyr	-0.33
text:sought	martyr	-0.07
text:stone	martyr	0.11
titled False	martyr	-0.33	teller	-0.47
titled True	martyr	-0.72	teller	-0.4
to:again	martyr	0.09
to:alive	martyr	-0.32	teller	-0.14
to:at	martyr	0.14
to:battle	martyr	0.12
to:born	martyr	-0.13	teller	-0.3
to:bury	martyr	0.13	teller	-0.24
to:capture	martyr	0.22	teller	-0.08
to:contact	teller	0.26
to:died	martyr	0.49	teller	-0.16
to:fell	martyr	0.08	teller	0.1
to:gio	martyr	0.19
to:grave	martyr	0.66	teller	-0.29
to:home	martyr	0.52	teller	-0.3
to:hurt	teller	0.21
to:joined	teller	0.08
to:kin	martyr	0.37	teller	-0.07
to:laid	martyr	0.25	teller	0.06
to:last	martyr	0.22
to:letter	martyr	0.13
to:level	martyr	0.29
to:link	martyr	0.1	teller	0.11
to:martyr	martyr	-0.12
to:moved	martyr	-0.07	teller	0.06
to:notice	martyr	-0.33	teller	0.14
to:office	martyr	0.24	teller	-0.08
to:post	martyr	0.16	teller	-0.05
to:rank	martyr	-0.22	teller	-0.12
to:returned	martyr	-0.09	teller	-0.14
to:self	teller	0.08
to:site	martyr	-0.3
to:tells	martyr	0.33
to:thing	martyr	-0.1	teller	-0.11
to:title	martyr	0.11	teller	-0.07
typed before 03	martyr	0.06
typed before 04	martyr	0.11
typed before 05	martyr	0.07
typed before 1	martyr	-0.23	teller	-0.23
typed before 101	martyr	-0.18
typed before 12	martyr	-0.11	teller	-0.05
typed before 14	teller	0.1
typed before 15	martyr	0.07
typed before 16	martyr	-0.13
typed before 18	martyr	0.1
typed before 1946	martyr	0.09
typed before 1947	martyr	-0.06
typed before 1948	martyr	-0.05
typed before 1949	martyr	-0.28
typed before 1951	martyr	0.1
typed before 1952	martyr	0.06
typed before 1953	martyr	0.08
typed before 1954	martyr	0.05
typed before 1960	martyr	-0.07
typed before 1963	martyr	0.05
typed before 1966	martyr	0.08
typed before 1968	martyr	-0.15
typed before 1970	martyr	-0.08	teller	-0.1
typed before 1971	martyr	-0.06
typed before 1972	martyr	0.19	teller	0.13
typed before 1973	martyr	0.05
typed before 1974	martyr	0.13
typed before 1975	martyr	-0.1
typed before 1976	martyr	-0.13	teller	0.14
typed before 1978	teller	-0.07
typed before 1983	martyr	-0.06
typed before 2	teller	0.09
typed before 20	martyr	0.05
typed before 2008	martyr	-0.11
typed before 22	martyr	-0.06
typed before 27	martyr	-0.12	teller	0.11
typed before 3	teller	-0.05
typed before 4	martyr	-0.08	teller	0.05
typed before 41	martyr	0.06
typed before 5	martyr	0.06	teller	0.15
typed before 559	teller	0.11
typed before 6	martyr	0.2
typed before 66	martyr	0.1
typed before 67	martyr	0.05
typed before 68	martyr	0.05
typed before 69	martyr	0.16
typed before 72	martyr	0.09
typed before 8	martyr	0.07
typed before 9	martyr	0.05
typed before ^	martyr	0.1	teller	0.11
typed before a	martyr	0.25	teller	-0.15
typed before admin	teller	-0.06
typed before ai	martyr	0.11	teller	-0.24
typed before ama	martyr	0.07	teller	-0.16
typed before and	martyr	0.35
typed before anh	teller	-0.05
typed before ap	teller	0.08
typed before as	martyr	0.07
typed before at	martyr	-0.21
typed before aunt	martyr	0.05
typed before ay	martyr	0.16
typed before b	martyr	-0.35
typed before ba	martyr	0.33	teller	-0.08
typed before bai	teller	0.07
typed before ban	martyr	0.15	teller	0.07
typed before bang	teller	0.07
typed before bao	teller	0.06
typed before bay	martyr	0.07
typed before ben	martyr	-0.07
typed before bi	martyr	0.07
typed before bia	martyr	-0.05	teller	0.09
typed before biet	martyr	0.14	teller	-0.08
typed before binh	martyr	-0.11
typed before biết	martyr	-0.06	teller	-0.21
typed before bo	martyr	-0.1	teller	0.17
typed before brother	martyr	-0.16
typed before bs	martyr	0.06
typed before bung	martyr	0.07
typed before by	teller	0.07
typed before bài	martyr	-0.09
typed before bàn	martyr	0.14
typed before bá	martyr	0.12	teller	-0.05
typed before báo	martyr	-0.23	teller	0.14
typed before bè	martyr	0.06
typed before bé	martyr	-0.09
typed before bên	martyr	-0.05
typed before bình	martyr	-0.12
typed before bính	martyr	0.14
typed before bưng	martyr	-0.06
typed before bảo	martyr	0.26
typed before bảy	martyr	-0.11	teller	0.05
typed before bắc	martyr	0.07	teller	-0.12
typed before bằng	martyr	0.07	teller	-0.07
typed before bệnh	teller	0.15
typed before bị	martyr	-0.11
typed before bố	martyr	-0.22
typed before bốn	martyr	-0.14	teller	0.08
typed before bộ	martyr	0.07	teller	-0.08
typed before bờ	martyr	-0.08
typed before bụng	martyr	0.17
typed before c	martyr	-0.06
typed before c2	martyr	0.09
typed before ca	teller	-0.05
typed before cac	martyr	0.06
typed before cam	martyr	-0.06	teller	0.11
typed before can	martyr	-0.05
typed before canh	martyr	0.12
typed before capt	martyr	0.08
typed before captain	martyr	-0.07
typed before certificate	martyr	0.09
typed before cha	martyr	-0.08	teller	0.06
typed before chac	martyr	0.08
typed before chao	teller	-0.07
typed before chau	martyr	-0.06	teller	0.14
typed before chep	teller	0.15
typed before chet	martyr	-0.13	teller	-0.05
typed before chi	martyr	0.07	teller	0.08
typed before chief	martyr	0.05	teller	-0.05
typed before chin	martyr	-0.05
typed before chinh	martyr	-0.16	teller	0.08
typed before cho	teller	-0.18
typed before chon	martyr	-0.2	teller	0.14
typed before chong	martyr	-0.12	teller	-0.05
typed before chu	martyr	-0.17
typed before chuc	martyr	-0.1
typed before chung	martyr	-0.1	teller	-0.11
typed before chuyen	martyr	0.13	teller	0.17
typed before chuyên	martyr	-0.05
typed before chuyện	martyr	0.05
typed before chào	teller	0.05
typed before chân	martyr	0.08
typed before chè	martyr	-0.1
typed before chép	martyr	0.05	teller	-0.07
typed before chí	martyr	0.05
typed before chín	martyr	0.11
typed before chính	martyr	0.18
typed before chôn	martyr	0.14
typed before chắc	martyr	-0.06
typed before chắt	martyr	-0.08
typed before chết	martyr	0.08	teller	0.06
typed before chỗ	martyr	0.07
typed before chứng	teller	0.07
typed before chữ	martyr	0.09	teller	-0.17
typed before co	martyr	0.1
typed before coi	martyr	-0.08	teller	0.11
typed before col	martyr	-0.13
typed before com	martyr	-0.06	teller	0.15
typed before con	martyr	-0.14	teller	-0.08
typed before cot	martyr	-0.07
typed before cu	martyr	0.1	teller	-0.05
typed before cua	martyr	-0.12
typed before cung	martyr	-0.08	teller	-0.09
typed before cuong	martyr	0.08
typed before cuối	martyr	0.19	teller	-0.06
typed before các	martyr	0.1	teller	0.1
typed before còn	martyr	0.36	teller	0.1
typed before có	martyr	0.07
typed before công	martyr	0.07	teller	0.07
typed before cùng	martyr	0.34	teller	-0.1
typed before cúng	martyr	-0.05	teller	0.07
typed before cũ	martyr	-0.17
typed before cũng	martyr	-0.08	teller	0.12
typed before cơ	martyr	-0.09
typed before cưới	martyr	-0.1
typed before cạnh	martyr	0.07
typed before cảnh	martyr	-0.1
typed before cất	martyr	0.05
typed before cầu	martyr	0.18
typed before cậu	martyr	-0.05
typed before cố	teller	0.07
typed before cối	teller	-0.05
typed before cốt	martyr	0.05
typed before của	martyr	0.1
typed before cử	teller	-0.05
typed before d	martyr	-0.08
typed before da	teller	0.1
typed before dai	martyr	0.16
typed before dam	martyr	-0.15	teller	0.13
typed before dan	martyr	-0.05
typed before dang	martyr	-0.16	teller	0.07
typed before danh	martyr	-0.08
typed before dao	martyr	0.07
typed before dau	martyr	0.07	teller	0.05
typed before day	martyr	0.07	teller	0.1
typed before de	martyr	-0.11
typed before dem	martyr	0.09
typed before den	martyr	0.09
typed before deo	martyr	-0.06
typed before di	martyr	0.07	teller	-0.06
typed before dia	martyr	-0.07	teller	-0.05
typed before dich	martyr	-0.14
typed before diem	martyr	-0.14
typed before dien	martyr	0.1
typed before diep	martyr	0.07
typed before dinh	martyr	0.13	teller	-0.05
typed before diện	martyr	-0.16	teller	0.13
typed before diệu	martyr	-0.06
typed before do	martyr	-0.54	teller	0.37
typed before doan	martyr	-0.13	teller	0.13
typed before doc	teller	0.09
typed before doi	martyr	0.07	teller	-0.06
typed before don	martyr	0.14
typed before dong	teller	0.05
typed before dr	teller	0.05
typed before du	martyr	-0.06
typed before duc	martyr	-0.14	teller	-0.23
typed before dung	teller	0.11
typed before duoc	martyr	-0.09
typed before duong	martyr	-0.11
typed before dì	martyr	-0.09	teller	0.12
typed before dấu	martyr	-0.1
typed before dầu	martyr	-0.1
typed before dẫn	teller	0.06
typed before dậu	martyr	0.12
typed before dặn	martyr	0.11	teller	0.05
typed before dịch	teller	-0.1
typed before dự	martyr	0.05
typed before e	teller	0.14
typed before em	martyr	-0.15	teller	0.1
typed before et	martyr	-0.06
typed before famille	martyr	-0.08	teller	0.08
typed before family	martyr	-0.12
typed before from	martyr	0.05	teller	0.07
typed before frère	martyr	0.06
typed before gai	martyr	0.13	teller	-0.09
typed before gao	martyr	0.05
typed before gap	martyr	0.05
typed before ghi	martyr	0.11	teller	-0.2
typed before gia	teller	0.06
typed before giao	martyr	0.06
typed before girl	martyr	-0.05
typed before giup	martyr	-0.07	teller	0.19
typed before giuse	martyr	-0.06	teller	-0.05
typed before già	martyr	-0.18	teller	0.35
typed before giáp	martyr	0.05
typed before giùm	martyr	-0.12
typed before giúp	martyr	-0.08
typed before giả	martyr	-0.08
typed before giấy	teller	-0.13
typed before giờ	martyr	-0.07	teller	0.1
typed before giữ	martyr	-0.05
typed before giữa	martyr	0.18
typed before goi	martyr	-0.05
typed before grandpa	martyr	-0.05	teller	0.05
typed before gui	martyr	-0.18	teller	-0.09
typed before gòn	martyr	-0.19
typed before gặp	martyr	-0.15
typed before gọi	martyr	0.19	teller	0.11
typed before gởi	martyr	0.11
typed before gửi	martyr	-0.26	teller	-0.23
typed before h	teller	0.05
typed before ha	martyr	-0.06
typed before had	martyr	0.05
typed before hai	martyr	0.18	teller	-0.16
typed before hang	martyr	0.08
typed before hau	martyr	0.06
typed before he	teller	0.05
typed before het	martyr	0.06	teller	0.12
typed before hieu	martyr	-0.06
typed before his	martyr	0.07
typed before ho	martyr	-0.05	teller	-0.06
typed before hoa	martyr	-0.05	teller	-0.11
typed before hoac	teller	-0.08
typed before hoan	martyr	0.1
typed before hoc	martyr	-0.06	teller	-0.06
typed before hom	martyr	0.06
typed before hop	martyr	0.09
typed before hoạch	martyr	-0.06
typed before hoặc	martyr	-0.12	teller	-0.05
typed before hs	martyr	-0.06
typed before htx	teller	0.08
typed before hue	martyr	0.09
typed before hung	martyr	-0.13
typed before huong	martyr	0.16
typed before huyen	martyr	0.06
typed before huyện	martyr	-0.1	teller	-0.11
typed before huề	martyr	0.05
typed before hà	martyr	0.08
typed before hài	martyr	0.08
typed before hào	martyr	0.07
typed before hòa	martyr	0.05	teller	0.34
typed before hùng	martyr	-0.08	teller	-0.08
typed before hưu	martyr	-0.05	teller	0.12
typed before hương	teller	-0.05
typed before hường	martyr	-0.06
typed before hạ	martyr	0.08
typed before hạnh	martyr	-0.09
typed before hầm	martyr	0.07
typed before hết	martyr	-0.3
typed before họ	martyr	-0.1
typed before học	martyr	-0.06
typed before hỏi	teller	0.05
typed before hồ	martyr	-0.18	teller	0.08
typed before hồi	martyr	-0.07	teller	0.12
typed before hồng	martyr	-0.1
typed before hộ	teller	-0.07
typed before hội	martyr	0.14
typed before hợp	martyr	0.06
typed before hữu	martyr	0.06
typed before it	martyr	-0.11
typed before joseph	martyr	-0.2	teller	0.11
typed before k	martyr	-0.15
typed before ke	martyr	-0.06	teller	0.14
typed before keo	martyr	-0.19
typed before kha	martyr	-0.06
typed before khac	martyr	0.16	teller	-0.17
typed before khai	martyr	-0.11	teller	0.22
typed before khang	martyr	-0.05
typed before khau	martyr	0.08
typed before khi	martyr	-0.07	teller	-0.05
typed before khieng	martyr	-0.11
typed before khiêng	martyr	-0.06
typed before khmer	martyr	0.09
typed before kho	martyr	0.05
typed before khoa	martyr	-0.05
typed before khoi	martyr	0.14
typed before khong	martyr	0.27	teller	0.1
typed before khu	martyr	-0.06
typed before khác	martyr	-0.26
typed before khách	martyr	-0.08
typed before khôi	martyr	-0.11
typed before không	martyr	-0.06	teller	-0.13
typed before khắc	martyr	0.2
typed before kia	martyr	0.27	teller	-0.08
typed before kiem	martyr	-0.15
typed before kien	martyr	-0.08
typed before kieu	martyr	0.05
typed before kim	martyr	0.13	teller	-0.06
typed before kinh	martyr	-0.09	teller	-0.06
typed before ky	martyr	-0.11	teller	0.1
typed before kê	martyr	-0.08	teller	0.05
typed before kêu	martyr	0.11
typed before kích	martyr	0.05
typed before kể	martyr	0.09	teller	-0.11
typed before l	martyr	-0.09
typed before la	teller	-0.17
typed before lac	martyr	-0.09
typed before lai	martyr	-0.12	teller	-0.06
typed before lam	martyr	-0.06
typed before lan	teller	-0.05
typed before lao	martyr	-0.06	teller	0.05
typed before lap	martyr	-0.1
typed before lay	martyr	-0.05
typed before le	martyr	-0.11
typed before letter	martyr	-0.25
typed before lh	teller	-0.08
typed before lieu	martyr	-0.08
typed before linh	teller	-0.07
typed before liên	martyr	0.12
typed before lo	martyr	0.09
typed before loan	martyr	-0.07	teller	0.13
typed before loc	martyr	0.06	teller	-0.05
typed before loi	teller	0.07
typed before lon	martyr	-0.05
typed before long	teller	-0.05
typed before ls	martyr	0.08
typed before lua	martyr	0.08
typed before là	martyr	0.16	teller	-0.06
typed before làng	martyr	0.08	teller	-0.05
typed before lào	martyr	0.05	teller	-0.06
typed before lâm	martyr	-0.05
typed before lãng	martyr	-0.07
typed before lão	teller	0.08
typed before lì	martyr	0.16
typed before lô	martyr	-0.07
typed before lúc	martyr	-0.1
typed before lý	teller	0.05
typed before lăng	martyr	0.06
typed before lĩnh	martyr	-0.13
typed before lương	martyr	-0.07
typed before lượng	martyr	0.11
typed before lượt	martyr	0.11
typed before lại	teller	0.12
typed before lạng	martyr	-0.14
typed before lấy	martyr	0.06	teller	0.1
typed before lắm	martyr	-0.05	teller	0.14
typed before lệ	martyr	0.07
typed before lịch	martyr	0.05
typed before lộc	martyr	-0.25
typed before lời	martyr	-0.16	teller	0.13
typed before lụa	martyr	-0.12	teller	0.13
typed before lục	martyr	0.05
typed before lửa	teller	0.05
typed before m	martyr	-0.19	teller	0.05
typed before ma	martyr	-0.08	teller	-0.16
typed before mai	teller	-0.1
typed before man	martyr	0.05
typed before mang	martyr	-0.09
typed before maria	martyr	-0.07	teller	-0.07
typed before may	martyr	-0.21
typed before minh	martyr	-0.09	teller	-0.05
typed before mme	martyr	-0.05	teller	-0.05
typed before mo	martyr	-0.19	teller	-0.13
typed before moi	martyr	-0.09
typed before mother	martyr	-0.05	teller	-0.06
typed before mr	martyr	-0.07	teller	0.09
typed before mrs	martyr	-0.08
typed before mum	teller	-0.07
typed before my	teller	0.07
typed before mão	martyr	0.08
typed before mình	martyr	0.07	teller	0.25
typed before mùi	martyr	-0.14
typed before mơ	martyr	-0.06
typed before mạng	martyr	-0.15	teller	0.1
typed before mả	martyr	0.16
typed before mất	martyr	0.38	teller	-0.15
typed before mấy	martyr	0.05
typed before mẫn	martyr	0.08
typed before mẫu	martyr	-0.05	teller	0.07
typed before mắt	martyr	-0.08
typed before mẹ	martyr	-0.41	teller	0.07
typed before mỗi	martyr	0.05
typed before mộ	martyr	0.17
typed before n	teller	-0.05
typed before na	teller	-0.08
typed before nam	martyr	-0.05	teller	0.09
typed before name	martyr	0.11
typed before nay	martyr	-0.27	teller	0.26
typed before nen	martyr	-0.13
typed before neu	martyr	0.22
typed before nga	martyr	-0.06
typed before ngan	teller	0.06
typed before ngay	martyr	0.17
typed before nghe	martyr	-0.29
typed before nghi	martyr	-0.1
typed before nghiệp	martyr	0.11
typed before nghỉ	teller	0.1
typed before nghị	martyr	-0.25	teller	0.1
typed before ngo	martyr	0.07
typed before ngoai	martyr	-0.07	teller	-0.09
typed before ngoc	martyr	-0.1	teller	0.12
typed before ngoài	martyr	0.14
typed before ngoạn	martyr	0.14
typed before nguoi	martyr	0.08	teller	-0.1
typed before nguyên	martyr	-0.24
typed before nguyện	martyr	-0.12	teller	0.1
typed before ngày	martyr	-0.07
typed before ngũ	martyr	-0.07
typed before người	martyr	-0.07	teller	-0.07
typed before ngạn	martyr	0.12
typed before nha	martyr	0.25	teller	-0.29
typed before nham	martyr	-0.05	teller	-0.05
typed before nhan	teller	-0.1
typed before nhau	martyr	0.05
typed before nho	martyr	-0.12	teller	0.11
typed before nhung	martyr	-0.07
typed before nhà	martyr	-0.24	teller	0.11
typed before nhá	martyr	-0.06	teller	0.1
typed before nhân	teller	0.16
typed before nhé	martyr	-0.16	teller	0.33
typed before nhóm	teller	0.09
typed before như	martyr	-0.12
typed before nhưng	martyr	-0.1
typed before nhạn	martyr	-0.08
typed before nhất	martyr	0.14
typed before nhầm	martyr	-0.11
typed before nhận	martyr	0.29	teller	-0.3
typed before nhắn	martyr	-0.08	teller	0.05
typed before nhớ	martyr	0.08
typed before nhờ	martyr	-0.3
typed before ni	martyr	0.07
typed before ninh	martyr	0.16	teller	-0.05
typed before no	martyr	0.15
typed before noi	martyr	0.19	teller	-0.11
typed before nom	martyr	-0.08	teller	-0.1
typed before nong	martyr	0.08
typed before nu	martyr	-0.08
typed before nua	martyr	-0.08	teller	-0.06
typed before nuoi	martyr	0.25	teller	-0.13
typed before nuôi	martyr	0.06	teller	-0.07
typed before nào	martyr	0.08
typed before nên	martyr	0.06
typed before nói	martyr	0.14
typed before năm	martyr	0.19
typed before nội	martyr	-0.23	teller	-0.05
typed before nữ	martyr	0.14
typed before nữa	martyr	0.05	teller	-0.06
typed before o	martyr	0.13
typed before oanh	teller	-0.05
typed before of	martyr	0.11	teller	-0.06
typed before oi	martyr	-0.06	teller	0.07
typed before on	martyr	-0.24
typed before one	martyr	-0.08
typed before ong	martyr	-0.08
typed before or	martyr	0.11
typed before owner	martyr	-0.07
typed before papiers	martyr	0.05
typed before pen	martyr	-0.09
typed before pha	martyr	0.06
typed before phap	teller	0.12
typed before phong	martyr	-0.06	teller	-0.06
typed before photo	martyr	-0.08
typed before phu	martyr	-0.08	teller	0.1
typed before phuc	martyr	-0.1
typed before phà	martyr	-0.14
typed before pháo	martyr	0.08
typed before phòng	teller	0.05
typed before phó	martyr	0.14
typed before phóng	martyr	0.07
typed before phùng	martyr	-0.06	teller	0.11
typed before phúc	martyr	-0.07	teller	0.07
typed before phước	martyr	0.13
typed before phải	martyr	0.1
typed before phố	martyr	0.07	teller	-0.05
typed before prisoner	teller	-0.06
typed before put	martyr	0.42
typed before páo	martyr	-0.06
typed before père	martyr	0.06
typed before qua	martyr	-0.07	teller	0.13
typed before quan	martyr	-0.09	teller	0.08
typed before quang	martyr	-0.14
typed before quy	martyr	-0.05
typed before quyet	teller	-0.08
typed before quyến	teller	0.06
typed before quyết	martyr	-0.05
typed before quân	martyr	0.05
typed before quê	martyr	-0.12	teller	-0.06
typed before quỳnh	martyr	-0.05
typed before ra	martyr	0.14	teller	-0.06
typed before rang	martyr	0.1
typed before re	martyr	0.08
typed before riêng	martyr	0.14
typed before ro	martyr	0.05
typed before ruộng	martyr	-0.06
typed before ruột	martyr	0.06	teller	-0.07
typed before rẫy	martyr	-0.05	teller	0.11
typed before rằng	martyr	0.1
typed before rồi	martyr	0.1	teller	0.11
typed before s	martyr	-0.09
typed before sa	martyr	-0.06
typed before sach	martyr	-0.12	teller	-0.05
typed before said	martyr	0.14
typed before sam	teller	-0.05
typed before sang	teller	-0.05
typed before sanh	martyr	-0.11
typed before say	martyr	0.05
typed before sdt	teller	-0.08
typed before sen	martyr	0.32
typed before si	martyr	-0.37
typed before sinh	martyr	-0.07
typed before so	martyr	-0.18	teller	0.13
typed before son	martyr	0.21
typed before song	martyr	-0.05	teller	-0.13
typed before spoon	martyr	-0.06
typed before sy	martyr	-0.07
typed before sáng	teller	-0.05
typed before sáu	martyr	-0.05
typed before sóc	martyr	-0.06
typed before sùng	martyr	0.11
typed before sơ	martyr	0.08
typed before sơn	martyr	-0.09
typed before sư	martyr	-0.17	teller	-0.05
typed before sống	teller	0.2
typed before sổ	martyr	-0.06	teller	-0.2
typed before sở	martyr	-0.2
typed before sử	martyr	-0.06	teller	0.19
typed before sự	martyr	0.14
typed before sỹ	martyr	-0.13
typed before ta	martyr	0.11
typed before tao	teller	0.09
typed before tau	martyr	-0.07
typed before tay	martyr	-0.12	teller	0.3
typed before ten	martyr	0.06	teller	0.06
typed before thach	martyr	0.08
typed before than	martyr	0.2
typed before thanh	martyr	-0.11
typed before that	teller	-0.12
typed before thay	teller	0.14
typed before the	martyr	0.19
typed before them	martyr	0.1	teller	-0.05
typed before theo	martyr	-0.29	teller	0.05
typed before there	martyr	-0.07
typed before theu	martyr	0.06
typed before thieu	martyr	0.06
typed before thiết	martyr	-0.07
typed before thiệt	martyr	0.07	teller	-0.05
typed before thoa	martyr	0.06	teller	0.12
typed before thoai	martyr	-0.08	teller	-0.13
typed before thoi	martyr	-0.14	teller	0.1
typed before thon	teller	-0.05
typed before thong	martyr	0.09
typed before thoát	martyr	-0.19
typed before thoại	teller	0.06
typed before thu	martyr	-0.26	teller	-0.05
typed before thuong	martyr	-0.26	teller	0.21
typed before thuy	teller	-0.05
typed before thuyết	martyr	0.1
typed before thành	martyr	-0.07	teller	0.1
typed before thái	martyr	0.08
typed before thân	martyr	0.07	teller	-0.06
typed before thêu	martyr	-0.09
typed before thì	teller	-0.06
typed before thôi	teller	0.05
typed before thư	martyr	-0.05	teller	0.26
typed before thưa	martyr	-0.1
typed before thương	martyr	0.12	teller	-0.09
typed before thưởng	martyr	0.1
typed before thạch	martyr	0.18
typed before thấy	martyr	0.23	teller	-0.11
typed before thầy	martyr	0.07
typed before thật	teller	0.07
typed before thắm	teller	0.06
typed before thắng	martyr	-0.09
typed before thế	martyr	-0.07
typed before thể	martyr	0.07
typed before thờ	martyr	0.05
typed before thủ	martyr	0.05
typed before tieng	martyr	-0.09
typed before tieu	martyr	0.1
typed before tim	martyr	-0.11
typed before tin	martyr	-0.12	teller	0.14
typed before tinh	martyr	0.06	teller	0.05
typed before tiến	martyr	0.06
typed before tiếp	martyr	0.06
typed before to	martyr	-0.07	teller	0.05
typed before toi	martyr	-0.18	teller	0.26
typed before ton	martyr	-0.17
typed before toàn	martyr	0.07
typed before tra	martyr	0.07	teller	-0.07
typed before trai	martyr	0.2	teller	-0.09
typed before tram	martyr	-0.05
typed before trang	martyr	-0.06	teller	0.09
typed before tri	martyr	-0.06
typed before trong	martyr	0.08
typed before tru	martyr	0.12	teller	-0.08
typed before truoc	martyr	-0.05	teller	0.06
typed before truong	teller	-0.07
typed before trác	martyr	0.13
typed before trái	martyr	0.11
typed before trên	martyr	0.07
typed before trích	teller	-0.06
typed before trước	martyr	-0.09	teller	-0.08
typed before trường	martyr	-0.32
typed before trận	martyr	-0.1
typed before trẻ	teller	-0.13
typed before trực	martyr	0.05	teller	0.16
typed before tu	martyr	0.19	teller	-0.06
typed before tuan	martyr	0.18
typed before tui	martyr	0.07	teller	0.28
typed before tuoi	martyr	-0.2
typed before tuyen	martyr	0.15
typed before tuổi	martyr	0.21
typed before tài	martyr	0.09
typed before tá	martyr	0.13
typed before tám	martyr	0.08
typed before táng	martyr	-0.05
typed before tân	martyr	0.12
typed before tên	martyr	0.17	teller	0.06
typed before tìm	martyr	0.16	teller	0.09
typed before tím	martyr	0.05
typed before tính	martyr	0.11
typed before tòng	martyr	-0.13
typed before tô	martyr	0.08
typed before tôi	martyr	-0.06	teller	0.15
typed before tôm	teller	0.07
typed before tư	teller	0.05
typed before tướng	martyr	-0.05
typed before tường	martyr	-0.09
typed before tưởng	martyr	-0.09
typed before tấn	martyr	0.07
typed before tặng	martyr	-0.09
typed before tổ	martyr	-0.14	teller	0.1
typed before tộc	teller	0.19
typed before tới	martyr	0.15	teller	-0.05
typed before tờ	martyr	0.09
typed before tử	teller	0.13
typed before ubnd	teller	0.06
typed before ut	teller	0.12
typed before uy	martyr	0.05
typed before va	martyr	-0.12	teller	-0.08
typed before vam	teller	0.11
typed before van	martyr	0.07
typed before vang	martyr	-0.06	teller	0.08
typed before ve	teller	-0.07
typed before vi	martyr	-0.06	teller	0.12
typed before viec	martyr	0.05
typed before vien	martyr	-0.11
typed before viet	martyr	-0.15
typed before vinh	martyr	-0.15
typed before viên	martyr	0.22	teller	0.07
typed before viết	martyr	-0.11
typed before việc	martyr	-0.05
typed before việt	martyr	-0.14	teller	0.05
typed before vnch	martyr	-0.09	teller	0.06
typed before vo	martyr	-0.14
typed before voi	martyr	0.24	teller	0.08
typed before vong	martyr	0.06
typed before vu	martyr	0.12
typed before vui	martyr	0.09
typed before vuon	martyr	-0.07
typed before vuong	martyr	-0.12	teller	0.1
typed before vy	martyr	-0.13	teller	0.1
typed before và	martyr	0.11
typed before vào	martyr	0.06
typed before vân	martyr	-0.07	teller	-0.07
typed before vây	martyr	-0.05
typed before vì	martyr	-0.16
typed before vùi	martyr	0.09
typed before vĩnh	martyr	0.08
typed before vườn	martyr	-0.09	teller	0.05
typed before vấn	martyr	-0.1	teller	-0.07
typed before vận	teller	-0.08
typed before vậy	martyr	0.06
typed before về	martyr	0.15	teller	-0.07
typed before vị	martyr	-0.14	teller	0.08
typed before với	martyr	0.08	teller	-0.13
typed before vợ	teller	-0.18
typed before vụ	martyr	-0.18
typed before were	martyr	0.24
typed before woman	martyr	-0.06
typed before xa	martyr	0.06
typed before xac	martyr	0.05
typed before xe	martyr	0.06	teller	-0.06
typed before xom	martyr	-0.05
typed before xuan	martyr	0.11
typed before xuong	martyr	0.09
typed before xuyen	martyr	0.05
typed before xuyên	martyr	-0.08
typed before xuống	martyr	-0.06
typed before xuồng	martyr	-0.07
typed before xác	martyr	0.1	teller	0.11
typed before xã	martyr	-0.14	teller	-0.06
typed before xóm	martyr	0.09
typed before y	teller	0.1
typed before yeu	martyr	0.05
typed before yêu	martyr	-0.23
typed before à	teller	0.05
typed before ánh	martyr	-0.05	teller	0.06
typed before âm	martyr	-0.09	teller	0.16
typed before út	martyr	-0.06	teller	-0.07
typed before úy	martyr	-0.05
typed before đi	martyr	-0.15
typed before đoan	martyr	-0.14
typed before đài	martyr	-0.11	teller	0.12
typed before đàn	martyr	0.08
typed before đào	martyr	0.15
typed before đây	martyr	-0.21	teller	0.18
typed before đình	teller	-0.08
typed before đó	martyr	0.34	teller	-0.06
typed before đông	martyr	0.17	teller	-0.09
typed before đúng	martyr	0.07
typed before đăng	martyr	0.11
typed before đơn	martyr	-0.08	teller	0.15
typed before đường	martyr	-0.18	teller	0.05
typed before được	teller	0.06
typed before đạn	martyr	0.09
typed before đạt	martyr	-0.08
typed before đảng	martyr	0.07
typed before đặt	martyr	0.05	teller	0.1
typed before đến	martyr	0.13
typed before đề	teller	-0.07
typed before để	martyr	0.05
typed before đệm	martyr	-0.11
typed before đỉnh	martyr	-0.14
typed before định	martyr	0.1
typed before đọc	martyr	0.13
typed before đỏ	martyr	0.09
typed before đồ	martyr	-0.06	teller	-0.09
typed before đổi	martyr	-0.05
typed before độ	martyr	0.05
typed before đội	martyr	-0.32	teller	-0.09
typed before đời	martyr	0.07
typed before đứa	martyr	0.12
typed before ơi	martyr	0.1	teller	0.22
typed before ơn	martyr	-0.16	teller	-0.07
typed before ạ	martyr	-0.13	teller	0.14
typed before ảnh	martyr	0.18
typed before ất	martyr	0.05
typed before ấy	teller	0.07
typed before ổng	teller	-0.05
typed before ở	martyr	-0.08
with day before	teller	-0.29
with day behind	martyr	-0.18
with phone before	teller	0.3
with phone behind	martyr	-0.48	teller	0.7
with unit before	martyr	-0.1	teller	0.28
with unit behind	martyr	-0.27	teller	0.17
woman	martyr	-0.17	teller	-0.08
words 1	martyr	-0.35	teller	-0.34
words 2	martyr	-0.59	teller	-0.61
words 3	martyr	0.44
words 4	martyr	-0.55	teller	0.06
words of text 0	martyr	-0.54	teller	0.13
words of text 1	martyr	0.07	teller	0.05
words of text 2	martyr	0.2	teller	-0.58
words of text 3	martyr	-0.05	teller	-0.25
words of text 4	martyr	-0.29
words of text 5	martyr	-0.44	teller	-0.21""")
