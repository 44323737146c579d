"""What each piece of evidence about people is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	martyr	-1.14	teller	-0.95
+1=#	martyr	-0.11	teller	-0.06
+1=##	martyr	-0.06	teller	0.15
+1=###	martyr	-0.2
+1=####	martyr	0.16	teller	0.09
+1=#####	martyr	-0.05
+1=##########	martyr	-0.21	teller	0.14
+1=$	martyr	0.26	teller	0.12
+1=18t	martyr	0.11
+1=4th	teller	-0.11
+1=77t	martyr	-0.09	teller	0.18
+1=79t	martyr	0.11	teller	-0.13
+1=84t	teller	0.11
+1=88t	martyr	-0.07
+1=90t	teller	-0.05
+1=a	martyr	-0.14	teller	-0.18
+1=ai	teller	0.08
+1=an	martyr	0.22
+1=and	martyr	0.23	teller	-0.05
+1=anh	martyr	-0.27	teller	0.14
+1=ap	martyr	0.06
+1=at	martyr	-0.13
+1=ay	martyr	-0.22
+1=ayun	martyr	-0.06	teller	-0.08
+1=b	martyr	-0.39	teller	-0.05
+1=b1	martyr	0.14
+1=b2	martyr	-0.23	teller	0.07
+1=b41	martyr	-0.12
+1=ba	martyr	0.48	teller	-0.14
+1=bac	teller	-0.16
+1=ballarat	teller	0.05
+1=bam	martyr	-0.18
+1=ban	martyr	-0.47	teller	0.17
+1=bang	martyr	0.14	teller	0.07
+1=bao	teller	-0.18
+1=bastia	teller	0.1
+1=battalion	martyr	0.05
+1=bay	martyr	-0.05
+1=ben	martyr	-0.05	teller	0.19
+1=benh	teller	-0.05
+1=beo	martyr	0.12
+1=bep	martyr	0.06
+1=bi	martyr	0.12	teller	0.35
+1=bia	martyr	0.09
+1=biet	martyr	0.1
+1=bieu	martyr	-0.05
+1=binh	teller	-0.15
+1=bo	martyr	0.32
+1=boc	martyr	-0.05
+1=boi	martyr	-0.11
+1=bon	martyr	0.19	teller	0.23
+1=born	martyr	0.06
+1=both	martyr	0.06
+1=bru	martyr	0.08
+1=bui	martyr	0.05	teller	-0.1
+1=buon	martyr	0.18
+1=buried	martyr	-0.05
+1=but	teller	0.05
+1=c1	martyr	0.07	teller	0.14
+1=c10	martyr	-0.19
+1=c16	martyr	0.07	teller	-0.07
+1=c18	martyr	0.12
+1=c2	teller	-0.15
+1=c20	martyr	-0.18	teller	0.22
+1=c3	martyr	0.16	teller	-0.06
+1=c4	martyr	0.07
+1=c5	martyr	0.05
+1=c6	martyr	0.08
+1=c7	martyr	0.08
+1=ca	martyr	0.21	teller	-0.11
+1=cac	martyr	-0.14
+1=cai	martyr	0.14
+1=calgary	teller	0.18
+1=cam	martyr	-0.07	teller	0.07
+1=came	teller	-0.06
+1=can	martyr	0.34
+1=canh	martyr	0.07	teller	-0.05
+1=cao	martyr	0.07	teller	-0.1
+1=cap	martyr	0.12
+1=cat	martyr	-0.35
+1=cau	martyr	-0.24
+1=cay	teller	-0.05
+1=ccb	martyr	-0.25
+1=cha	martyr	-0.09	teller	0.16
+1=chac	martyr	-0.09
+1=chau	martyr	0.22
+1=chay	martyr	-0.11	teller	0.06
+1=chef	martyr	0.08
+1=chep	teller	0.16
+1=chet	martyr	0.1
+1=chi	martyr	-0.27	teller	-0.27
+1=chien	martyr	0.14	teller	-0.12
+1=chieu	martyr	0.08	teller	0.28
+1=chim	martyr	0.21
+1=chin	martyr	0.1
+1=chinh	martyr	-0.25
+1=cho	martyr	-0.18	teller	-0.11
+1=chon	martyr	-0.1	teller	0.11
+1=chong	teller	0.06
+1=chot	martyr	-0.12
+1=chu	martyr	0.16	teller	-0.14
+1=chua	martyr	0.27	teller	0.1
+1=chuc	martyr	-0.15
+1=chung	teller	-0.12
+1=chup	teller	-0.06
+1=chuyen	martyr	-0.17
+1=co	martyr	-0.12
+1=coi	teller	0.13
+1=company	martyr	0.08
+1=con	martyr	0.23	teller	0.25
+1=cong	martyr	0.05	teller	0.12
+1=ctv	martyr	0.08	teller	-0.09
+1=cu	teller	-0.13
+1=cua	martyr	-0.37	teller	-0.1
+1=cuc	martyr	-0.06
+1=cuong	martyr	0.09
+1=cut	martyr	-0.19
+1=d	martyr	-0.22
+1=d1	martyr	-0.05	teller	0.11
+1=d14	martyr	0.12
+1=d445	martyr	0.08
+1=da	martyr	-0.26	teller	0.13
+1=dac	martyr	-0.08
+1=dai	martyr	-0.09	teller	0.18
+1=dak	martyr	0.11
+1=dan	martyr	-0.1	teller	-0.07
+1=dang	martyr	-0.17	teller	-0.07
+1=danh	martyr	-0.14
+1=dao	martyr	-0.07	teller	-0.12
+1=dap	martyr	-0.15
+1=dau	martyr	0.07
+1=day	martyr	-0.16	teller	0.24
+1=de	teller	0.13
+1=dead	martyr	-0.07
+1=dem	martyr	0.15	teller	-0.09
+1=den	martyr	-0.09	teller	0.05
+1=deo	martyr	0.09	teller	-0.14
+1=deu	martyr	-0.06
+1=di	martyr	-0.25	teller	0.37
+1=diec	teller	-0.06
+1=dien	martyr	-0.11
+1=dieu	teller	-0.14
+1=dinh	martyr	-0.1	teller	-0.05
+1=dit	martyr	-0.2
+1=do	martyr	-0.09	teller	0.17
+1=doan	martyr	-0.13	teller	-0.06
+1=doc	martyr	-0.17	teller	0.14
+1=doi	martyr	0.14	teller	-0.11
+1=don	martyr	0.23	teller	-0.1
+1=dong	martyr	0.13
+1=dt	teller	-0.24
+1=du	martyr	0.09	teller	-0.07
+1=dua	martyr	-0.14	teller	0.05
+1=duc	martyr	0.11
+1=dung	teller	-0.06
+1=duoc	martyr	0.36	teller	0.23
+1=duoi	teller	0.11
+1=duong	martyr	-0.09
+1=e	martyr	0.05
+1=e24	martyr	0.13
+1=em	martyr	-0.18	teller	-0.23
+1=en	martyr	-0.1
+1=et	martyr	0.15
+1=f	teller	0.05
+1=fell	martyr	-0.1
+1=from	teller	-0.1
+1=gach	martyr	-0.06
+1=gap	martyr	-0.1
+1=gay	martyr	0.09
+1=ghi	teller	0.11
+1=gi	martyr	0.09
+1=gia	martyr	-0.13
+1=giai	martyr	-0.1
+1=giao	martyr	-0.18
+1=giay	teller	0.07
+1=gio	martyr	-0.06	teller	0.11
+1=giup	martyr	0.1
+1=go	martyr	0.06	teller	-0.24
+1=goc	martyr	0.07	teller	-0.05
+1=goi	martyr	-0.14	teller	0.17
+1=gui	martyr	-0.13	teller	0.24
+1=h	martyr	-0.08	teller	-0.09
+1=h2	martyr	0.05
+1=ha	martyr	0.19	teller	-0.24
+1=had	martyr	-0.07
+1=hai	martyr	0.19	teller	-0.14
+1=hang	teller	-0.2
+1=has	martyr	0.12
+1=hat	martyr	0.08
+1=hau	martyr	0.09
+1=hay	martyr	0.08
+1=hb	martyr	0.09
+1=hen	martyr	0.09
+1=hi	martyr	0.27	teller	-0.05
+1=hien	teller	-0.05
+1=hiep	martyr	-0.06
+1=his	martyr	0.06
+1=hmong	martyr	-0.11
+1=ho	martyr	-0.15	teller	-0.08
+1=hoa	martyr	0.1	teller	-0.05
+1=hoac	martyr	0.12
+1=hoai	teller	-0.07
+1=hoan	teller	0.08
+1=hoang	teller	-0.1
+1=hoi	martyr	0.34
+1=hom	martyr	-0.06	teller	0.16
+1=hong	martyr	-0.09
+1=hop	martyr	-0.08
+1=houston	martyr	-0.06	teller	0.08
+1=hp	martyr	-0.12
+1=hs	martyr	-0.2
+1=hua	martyr	-0.13	teller	0.12
+1=huan	martyr	-0.09
+1=huyen	martyr	-0.05	teller	-0.11
+1=huynh	martyr	-0.17
+1=hy	martyr	0.5	teller	-0.05
+1=i	martyr	0.23	teller	0.08
+1=il	martyr	-0.16
+1=in	martyr	0.24	teller	0.06
+1=infirmiere	martyr	0.08	teller	-0.07
+1=j	martyr	0.07
+1=je	martyr	-0.06
+1=k	teller	0.14
+1=ke	martyr	-0.45	teller	0.32
+1=keo	martyr	0.11
+1=keu	martyr	-0.09
+1=khai	martyr	0.07	teller	0.16
+1=khang	martyr	-0.06
+1=khau	martyr	-0.15
+1=khi	martyr	0.08
+1=khieng	martyr	-0.05
+1=khmer	martyr	0.23
+1=khoai	martyr	0.17
+1=khong	teller	-0.26
+1=kien	martyr	0.07
+1=kieu	teller	0.07
+1=kinh	teller	0.08
+1=ko	martyr	0.09
+1=kt	martyr	-0.08
+1=ky	teller	0.24
+1=la	martyr	-0.21	teller	0.33
+1=lac	martyr	-0.14	teller	-0.13
+1=lai	martyr	-0.13	teller	0.05
+1=lam	teller	-0.09
+1=lang	martyr	0.08	teller	0.22
+1=lanh	martyr	-0.05
+1=lap	teller	0.1
+1=lay	martyr	-0.07	teller	0.16
+1=le	martyr	0.16	teller	-0.25
+1=left	martyr	-0.1
+1=len	martyr	0.2
+1=lenh	martyr	0.09
+1=les	martyr	0.06
+1=lien	martyr	0.06	teller	-0.08
+1=linh	teller	0.07
+1=lo	martyr	0.15	teller	-0.13
+1=loc	martyr	-0.05
+1=loi	martyr	-0.08
+1=lon	martyr	-0.12
+1=long	martyr	-0.13
+1=lop	martyr	-0.08	teller	-0.12
+1=lost	martyr	-0.13
+1=ls	martyr	0.15
+1=lua	martyr	-0.1
+1=luc	martyr	0.25	teller	-0.1
+1=luu	martyr	0.06	teller	0.06
+1=ly	martyr	-0.16
+1=m	teller	0.05
+1=ma	martyr	0.3
+1=mac	martyr	0.13
+1=mai	teller	-0.08
+1=man	martyr	-0.09
+1=manh	martyr	-0.11
+1=mao	martyr	0.11
+1=mat	martyr	0.17	teller	0.07
+1=mau	martyr	0.08
+1=may	martyr	0.08	teller	-0.09
+1=me	martyr	0.25	teller	-0.09
+1=medic	martyr	0.09
+1=minh	martyr	0.17	teller	-0.06
+1=mo	teller	-0.12
+1=moc	martyr	-0.14	teller	0.11
+1=moi	martyr	0.56	teller	-0.08
+1=mon	martyr	0.07	teller	0.06
+1=mort	martyr	-0.13
+1=mot	martyr	-0.13
+1=mr	martyr	0.11
+1=mu	martyr	0.09	teller	0.06
+1=mua	martyr	-0.09	teller	0.1
+1=mui	martyr	0.06
+1=muong	martyr	-0.17
+1=my	teller	-0.09
+1=nam	martyr	0.36	teller	0.1
+1=nay	martyr	-0.23	teller	0.34
+1=nd	martyr	-0.05
+1=ne	martyr	-0.16
+1=nen	martyr	0.2	teller	0.2
+1=neu	martyr	-0.07	teller	0.05
+1=next	martyr	0.05
+1=nga	martyr	0.06
+1=ngai	martyr	-0.09
+1=ngan	martyr	-0.14	teller	-0.05
+1=ngay	martyr	0.36
+1=nghe	martyr	0.22
+1=nghi	martyr	-0.07	teller	-0.06
+1=nghia	martyr	-0.19	teller	0.07
+1=ngo	martyr	-0.19	teller	-0.09
+1=ngoai	martyr	-0.08	teller	-0.07
+1=ngoi	martyr	0.07
+1=nguoi	teller	-0.07
+1=nha	martyr	0.21	teller	-0.07
+1=nham	teller	-0.09
+1=nhan	martyr	0.22	teller	0.08
+1=nhap	martyr	-0.15	teller	0.12
+1=nhat	martyr	-0.14
+1=nhay	martyr	0.07
+1=nhe	teller	0.1
+1=nho	martyr	0.11	teller	0.3
+1=nhu	martyr	-0.21
+1=nhung	martyr	0.11
+1=ninh	martyr	-0.09	teller	-0.09
+1=nn	teller	-0.05
+1=no	martyr	-0.33
+1=noi	martyr	0.1	teller	0.31
+1=nong	martyr	0.07
+1=nous	martyr	-0.08
+1=now	martyr	-0.05	teller	0.07
+1=nu	teller	-0.18
+1=nua	martyr	-0.17	teller	0.13
+1=nurse	martyr	0.1
+1=o	teller	0.32
+1=of	martyr	-0.11	teller	0.13
+1=oi	teller	-0.11
+1=om	martyr	0.13
+1=ong	martyr	-0.34	teller	0.1
+1=p	teller	0.08
+1=phai	martyr	-0.15	teller	0.06
+1=pham	martyr	0.18	teller	-0.07
+1=phan	martyr	0.06	teller	-0.08
+1=phao	martyr	0.16	teller	0.13
+1=phat	martyr	-0.08	teller	0.05
+1=phi	martyr	-0.09
+1=phia	martyr	0.08
+1=phien	teller	0.08
+1=pho	martyr	-0.08	teller	-0.14
+1=phong	martyr	-0.34
+1=phu	martyr	-0.08	teller	0.07
+1=phuc	martyr	-0.08	teller	0.07
+1=phung	martyr	-0.16	teller	0.07
+1=phuong	martyr	0.06	teller	0.1
+1=q	martyr	0.05	teller	0.08
+1=qua	teller	-0.06
+1=quan	martyr	-0.25	teller	0.32
+1=quang	martyr	-0.12	teller	0.08
+1=quay	martyr	0.12
+1=que	martyr	-0.18
+1=qui	martyr	-0.08
+1=quoc	martyr	-0.16
+1=quy	martyr	-0.05
+1=quynh	martyr	0.09	teller	-0.07
+1=rach	martyr	-0.05	teller	0.14
+1=rang	martyr	0.09
+1=read	martyr	-0.07
+1=ro	teller	0.1
+1=roi	martyr	-0.11	teller	0.05
+1=s	martyr	-0.27
+1=said	martyr	-0.17
+1=sam	teller	0.1
+1=san	teller	0.11
+1=sang	martyr	-0.17	teller	-0.12
+1=sau	martyr	-0.09	teller	-0.18
+1=sdt	martyr	0.13	teller	-0.08
+1=se	martyr	0.07
+1=seo	teller	-0.09
+1=she	martyr	0.05
+1=si	teller	-0.13
+1=sinh	martyr	-0.11	teller	0.11
+1=sn	martyr	0.08	teller	-0.08
+1=so	martyr	-0.23
+1=soan	martyr	-0.06
+1=soc	teller	0.07
+1=son	martyr	0.22
+1=song	martyr	-0.35	teller	0.06
+1=sot	martyr	0.16
+1=squad	martyr	-0.09
+1=still	martyr	-0.07
+1=street	martyr	-0.06
+1=su	martyr	-0.1	teller	0.1
+1=sung	martyr	-0.09
+1=suu	teller	0.18
+1=t	martyr	0.07
+1=ta	martyr	-0.12	teller	-0.05
+1=tai	martyr	-0.63
+1=tam	martyr	-0.27	teller	0.18
+1=tan	martyr	0.06	teller	0.1
+1=tang	martyr	-0.05
+1=tao	martyr	0.06
+1=tat	teller	-0.1
+1=tau	martyr	0.07
+1=tay	martyr	0.06
+1=td	martyr	-0.05
+1=ten	martyr	-0.42	teller	-0.29
+1=tet	martyr	-0.06
+1=thach	martyr	-0.1
+1=thai	martyr	0.19	teller	-0.07
+1=tham	teller	-0.07
+1=than	martyr	-0.07	teller	-0.07
+1=thang	martyr	0.44
+1=thanh	martyr	-0.05	teller	-0.11
+1=thap	martyr	0.05
+1=that	martyr	0.2
+1=thay	martyr	-0.07	teller	-0.11
+1=the	martyr	-0.39	teller	-0.08
+1=theo	teller	0.16
+1=they	martyr	0.09
+1=thi	martyr	0.49	teller	-0.28
+1=thieu	martyr	0.06	teller	0.05
+1=thinh	martyr	-0.08
+1=tho	martyr	0.1
+1=thoi	martyr	0.08
+1=thom	martyr	0.19
+1=thon	martyr	0.08	teller	0.07
+1=thong	martyr	0.08	teller	-0.15
+1=thu	martyr	-0.21	teller	0.1
+1=thuoc	martyr	0.05
+1=thuong	martyr	0.27	teller	-0.05
+1=thuy	martyr	0.21
+1=thuyen	martyr	-0.05
+1=tiem	martyr	0.08
+1=tiep	martyr	0.15	teller	-0.1
+1=tieu	martyr	0.2	teller	-0.05
+1=tim	martyr	0.06	teller	0.06
+1=tin	martyr	-0.07	teller	0.12
+1=tinh	teller	-0.12
+1=tnxp	teller	-0.09
+1=to	martyr	0.1	teller	0.18
+1=toan	martyr	-0.22
+1=toi	martyr	0.11	teller	0.32
+1=tong	martyr	0.07
+1=tra	teller	0.11
+1=trac	martyr	-0.07
+1=trai	martyr	-0.06
+1=tram	martyr	-0.16	teller	-0.07
+1=tran	martyr	-0.21
+1=trang	martyr	-0.05	teller	-0.05
+1=tren	martyr	-0.13	teller	-0.05
+1=trich	martyr	0.07
+1=trinh	martyr	-0.07	teller	0.1
+1=tro	martyr	-0.13	teller	-0.09
+1=troi	martyr	0.24
+1=trong	martyr	-0.21	teller	0.36
+1=tru	martyr	-0.14
+1=truc	martyr	-0.13	teller	0.09
+1=trung	martyr	0.19	teller	-0.13
+1=truoc	martyr	-0.18
+1=truong	martyr	0.06	teller	0.09
+1=tu	martyr	0.52	teller	-0.15
+1=tuan	martyr	-0.05
+1=tuc	martyr	-0.05	teller	0.2
+1=tue	martyr	0.1
+1=tuoi	martyr	0.09
+1=tuong	martyr	0.05	teller	-0.06
+1=tuy	martyr	-0.1
+1=u	martyr	-0.05
+1=ung	martyr	-0.11
+1=usmc	teller	0.07
+1=ut	martyr	0.08	teller	-0.06
+1=uy	martyr	-0.09	teller	-0.16
+1=va	martyr	-0.16	teller	0.27
+1=vac	martyr	0.06
+1=van	martyr	-0.18	teller	0.05
+1=vao	martyr	-0.07
+1=vay	martyr	0.11
+1=ve	teller	-0.11
+1=vi	martyr	0.12	teller	0.05
+1=vien	martyr	-0.12	teller	0.09
+1=viet	martyr	0.14	teller	-0.18
+1=vo	martyr	0.05	teller	0.13
+1=voi	martyr	0.22	teller	0.05
+1=vong	martyr	0.05
+1=vot	martyr	0.07
+1=vua	martyr	0.2
+1=vui	martyr	-0.18
+1=vuong	martyr	-0.1
+1=we	martyr	0.07
+1=were	martyr	-0.15
+1=who	martyr	0.26	teller	-0.05
+1=xa	teller	-0.15
+1=xe	teller	-0.06
+1=xin	martyr	0.28
+1=xom	teller	0.05
+1=xong	martyr	-0.13
+1=xuan	martyr	0.05
+1=xung	teller	-0.05
+1=xuong	martyr	-0.16
+1=xuyen	teller	-0.07
+1=y	martyr	0.32	teller	-0.08
+1=yen	martyr	0.12	teller	-0.09
+1=zalo	teller	0.08
+2=#	martyr	0.11	teller	-0.23
+2=##	martyr	0.18
+2=###	martyr	-0.19	teller	0.25
+2=####	martyr	0.19	teller	-0.15
+2=##########	martyr	0.14	teller	-0.09
+2=$	martyr	-0.33	teller	-0.44
+2=a	martyr	0.34	teller	0.06
+2=ac	martyr	0.14
+2=ai	teller	-0.21
+2=alive	teller	-0.06
+2=anh	teller	0.19
+2=ans	martyr	0.07	teller	0.1
+2=ap	teller	0.1
+2=at	teller	-0.06
+2=aunt	martyr	0.07
+2=avait	martyr	-0.06
+2=ay	teller	0.08
+2=b	martyr	0.12	teller	0.06
+2=ba	martyr	-0.22	teller	0.07
+2=bac	martyr	0.24	teller	0.26
+2=bach	martyr	0.07
+2=back	martyr	0.09
+2=bai	martyr	-0.23	teller	0.14
+2=ban	martyr	0.05	teller	-0.11
+2=bang	martyr	-0.22
+2=bao	martyr	-0.05
+2=bat	martyr	-0.36
+2=bay	martyr	-0.13
+2=be	teller	0.12
+2=ben	martyr	0.18
+2=benh	martyr	-0.13
+2=bi	teller	0.06
+2=bia	martyr	-0.07
+2=biet	teller	-0.09
+2=binh	martyr	-0.18	teller	-0.05
+2=bo	martyr	0.33	teller	0.1
+2=boi	martyr	-0.15
+2=bom	martyr	-0.41	teller	0.12
+2=bon	martyr	0.09	teller	0.27
+2=bong	martyr	-0.09	teller	0.11
+2=bt	martyr	-0.06
+2=bui	martyr	0.09
+2=bun	martyr	-0.07	teller	0.09
+2=bung	martyr	0.09
+2=buoc	martyr	0.05
+2=buoi	martyr	-0.14
+2=buon	martyr	-0.08	teller	0.05
+2=but	martyr	0.1	teller	-0.06
+2=buu	martyr	0.11
+2=by	martyr	0.1	teller	-0.05
+2=c	martyr	-0.26	teller	0.13
+2=c10	martyr	0.05
+2=c2	martyr	-0.13	teller	-0.11
+2=c3	teller	-0.06
+2=c6	martyr	-0.08	teller	0.09
+2=c7	martyr	0.05
+2=c759	martyr	-0.05
+2=c9	martyr	-0.05
+2=ca	martyr	0.11	teller	0.1
+2=cac	martyr	0.08
+2=cai	martyr	0.16
+2=cam	teller	-0.07
+2=can	martyr	0.08	teller	-0.05
+2=cang	martyr	0.05	teller	0.07
+2=canh	martyr	0.11	teller	-0.05
+2=cao	martyr	0.27
+2=cap	teller	0.09
+2=cat	martyr	0.12
+2=cau	teller	-0.15
+2=cay	martyr	0.17
+2=ccb	teller	-0.05
+2=chac	teller	-0.07
+2=chan	martyr	-0.07	teller	-0.06
+2=chat	martyr	-0.07
+2=chau	martyr	-0.12
+2=che	teller	-0.05
+2=cheng	martyr	0.1
+2=cheo	martyr	0.1
+2=chet	martyr	-0.62	teller	-0.13
+2=chi	martyr	0.1	teller	0.08
+2=chiem	martyr	-0.09
+2=chien	martyr	-0.23	teller	0.07
+2=chieu	martyr	0.11
+2=chin	martyr	-0.06
+2=chinh	martyr	-0.08	teller	-0.17
+2=chiu	martyr	-0.11
+2=cho	martyr	-0.14	teller	-0.2
+2=chon	martyr	0.24	teller	0.3
+2=chong	martyr	0.1	teller	-0.07
+2=chu	martyr	0.29	teller	-0.22
+2=chua	martyr	-0.12	teller	-0.2
+2=chuc	martyr	-0.08	teller	0.13
+2=chung	martyr	0.09	teller	-0.08
+2=chuong	martyr	-0.05
+2=chuyen	martyr	0.17	teller	0.1
+2=co	teller	0.07
+2=coi	martyr	0.07
+2=company	martyr	-0.06
+2=con	martyr	-0.07	teller	0.05
+2=cong	martyr	0.26	teller	0.06
+2=cot	martyr	-0.05
+2=cu	martyr	0.14	teller	-0.33
+2=cua	martyr	0.46
+2=cung	teller	0.07
+2=cuoi	martyr	-0.17	teller	0.18
+2=cuong	martyr	0.13	teller	-0.11
+2=cut	martyr	-0.08
+2=cuu	martyr	-0.15	teller	0.15
+2=d	martyr	-0.11	teller	0.15
+2=d5	martyr	0.05
+2=d6	martyr	-0.12
+2=d8	martyr	0.12
+2=d9	martyr	0.07	teller	-0.07
+2=da	teller	-0.19
+2=dac	martyr	0.08	teller	-0.05
+2=dai	martyr	0.26	teller	-0.17
+2=dak	martyr	-0.08
+2=dam	martyr	-0.08
+2=dan	martyr	-0.24	teller	-0.12
+2=dang	martyr	-0.22
+2=danh	martyr	0.39	teller	-0.05
+2=dat	martyr	-0.07	teller	0.05
+2=dau	martyr	0.47	teller	-0.28
+2=day	martyr	0.17
+2=de	martyr	0.19	teller	0.3
+2=dem	martyr	0.05
+2=den	martyr	0.12
+2=di	martyr	-0.11	teller	0.1
+2=dia	martyr	-0.14	teller	0.25
+2=dich	martyr	-0.1
+2=died	martyr	-0.1
+2=diem	martyr	0.18
+2=dien	martyr	0.05	teller	0.2
+2=dieu	martyr	-0.13	teller	-0.13
+2=dinh	martyr	0.08	teller	-0.15
+2=division	martyr	-0.1
+2=do	martyr	-0.18
+2=doai	martyr	0.06
+2=doan	martyr	-0.3	teller	-0.07
+2=doc	martyr	0.07	teller	-0.06
+2=doi	martyr	0.12	teller	-0.05
+2=don	martyr	-0.74	teller	-0.05
+2=dong	martyr	-0.12	teller	0.12
+2=du	martyr	0.18	teller	0.18
+2=dua	martyr	0.11	teller	-0.14
+2=duc	martyr	-0.06	teller	0.08
+2=dung	martyr	-0.1	teller	0.08
+2=duoc	martyr	-0.22	teller	0.08
+2=duoi	teller	0.12
+2=duong	martyr	0.05
+2=duy	martyr	-0.08
+2=duyen	martyr	-0.27
+2=e	martyr	0.31	teller	0.12
+2=e174	martyr	-0.11	teller	0.1
+2=ea	teller	-0.05
+2=em	martyr	0.08	teller	0.29
+2=et	martyr	0.09
+2=example	teller	0.13
+2=fell	martyr	0.1
+2=from	martyr	0.07
+2=gac	martyr	0.14	teller	-0.09
+2=gai	martyr	-0.2	teller	0.25
+2=gap	martyr	0.09
+2=gay	martyr	0.06
+2=ghe	martyr	0.15
+2=ghi	teller	0.13
+2=gia	martyr	0.08	teller	0.17
+2=giai	martyr	-0.07
+2=giang	martyr	0.17
+2=giao	teller	0.1
+2=giay	teller	-0.07
+2=gie	martyr	0.07
+2=gieng	martyr	-0.05
+2=gio	martyr	-0.24	teller	-0.08
+2=gioi	martyr	0.09
+2=giong	martyr	0.26	teller	0.08
+2=giu	teller	-0.08
+2=giua	martyr	0.1
+2=giup	teller	-0.16
+2=go	martyr	-0.29	teller	0.12
+2=goc	martyr	-0.17	teller	-0.05
+2=goi	martyr	0.09	teller	-0.21
+2=got	martyr	-0.08
+2=gui	martyr	0.16	teller	-0.14
+2=h	martyr	-0.06	teller	0.11
+2=ha	martyr	-0.14
+2=had	martyr	0.22
+2=hai	martyr	0.2	teller	-0.1
+2=ham	martyr	-0.05
+2=han	martyr	0.11
+2=hang	martyr	-0.07
+2=hanh	martyr	-0.06
+2=hao	martyr	-0.05	teller	0.13
+2=hau	martyr	-0.07
+2=have	martyr	-0.1	teller	0.11
+2=hay	teller	0.12
+2=he	martyr	-0.23
+2=hien	martyr	0.07
+2=hiep	martyr	-0.17	teller	0.15
+2=hinh	martyr	-0.24	teller	0.13
+2=his	martyr	0.11
+2=hmong	martyr	0.08
+2=ho	martyr	-0.12	teller	0.11
+2=hoa	martyr	0.07	teller	-0.08
+2=hoan	martyr	-0.13
+2=hoang	martyr	0.08	teller	-0.1
+2=hoat	martyr	0.26	teller	-0.12
+2=hoc	martyr	0.06
+2=hoi	teller	0.11
+2=hom	martyr	-0.13
+2=hong	martyr	-0.11
+2=hospital	martyr	-0.13
+2=hre	martyr	-0.14	teller	0.15
+2=hs	martyr	-0.09
+2=hu	teller	-0.09
+2=huan	martyr	0.06
+2=hue	martyr	0.08	teller	-0.08
+2=hung	martyr	-0.1
+2=huong	martyr	0.08
+2=huu	martyr	-0.06	teller	-0.06
+2=huy	martyr	-0.24	teller	-0.09
+2=huyen	teller	-0.15
+2=huynh	martyr	0.1
+2=hy	martyr	-0.18
+2=i	martyr	-0.22
+2=ia	teller	0.13
+2=il	martyr	-0.05
+2=in	martyr	-0.24
+2=inside	martyr	0.05
+2=is	martyr	-0.13	teller	-0.09
+2=k	teller	-0.05
+2=kan	martyr	0.07
+2=ke	martyr	0.08	teller	-0.14
+2=ken	martyr	0.08
+2=kha	martyr	0.08
+2=khac	martyr	0.05	teller	-0.06
+2=khai	martyr	0.09	teller	0.05
+2=khang	martyr	-0.07	teller	0.07
+2=khanh	martyr	0.16
+2=khe	martyr	0.13
+2=khi	martyr	0.19
+2=khoat	martyr	0.07
+2=khoe	martyr	-0.15
+2=khoi	martyr	-0.05
+2=khong	martyr	-0.21
+2=khu	martyr	-0.06	teller	-0.09
+2=khuong	martyr	-0.08
+2=kia	martyr	0.05
+2=kich	martyr	-0.15
+2=kiem	martyr	-0.11
+2=kien	martyr	0.25	teller	0.05
+2=kim	martyr	0.11
+2=kinh	martyr	-0.17	teller	0.11
+2=kon	martyr	0.05
+2=ky	martyr	-0.11	teller	0.07
+2=l	martyr	0.11	teller	-0.1
+2=la	martyr	-0.28	teller	0.06
+2=lac	martyr	0.19
+2=lam	martyr	-0.28	teller	0.17
+2=lan	martyr	-0.1	teller	0.06
+2=lang	teller	-0.07
+2=lanh	martyr	-0.13
+2=lao	martyr	-0.13
+2=lap	martyr	-0.07
+2=lay	martyr	0.16
+2=le	martyr	-0.31	teller	0.13
+2=left	martyr	0.1
+2=len	martyr	0.1	teller	-0.06
+2=les	martyr	-0.23
+2=letter	teller	0.09
+2=liem	martyr	0.08
+2=lien	martyr	0.08
+2=liet	teller	0.06
+2=lieu	teller	0.07
+2=linh	martyr	0.11	teller	0.08
+2=live	martyr	-0.06
+2=loc	martyr	0.14	teller	-0.08
+2=loi	martyr	-0.1
+2=lon	martyr	0.05
+2=long	martyr	-0.17
+2=lost	martyr	-0.13
+2=lot	martyr	0.06
+2=ls	teller	0.13
+2=luan	martyr	0.05
+2=luc	martyr	0.17	teller	-0.14
+2=lung	martyr	-0.09
+2=luoi	martyr	0.08	teller	0.13
+2=luom	martyr	0.11
+2=luon	martyr	0.24
+2=luong	martyr	0.08
+2=luu	martyr	0.2
+2=ly	martyr	-0.16
+2=m	martyr	0.13	teller	-0.07
+2=ma	martyr	-0.06	teller	0.21
+2=mai	martyr	-0.28	teller	0.11
+2=mam	martyr	0.08
+2=man	martyr	-0.2
+2=mang	martyr	-0.05	teller	-0.06
+2=manh	martyr	0.15
+2=mao	martyr	0.06
+2=mat	martyr	-0.61	teller	-0.13
+2=may	martyr	-0.16	teller	0.23
+2=me	martyr	-0.11	teller	-0.46
+2=meme	martyr	0.11
+2=mien	martyr	0.21
+2=mieng	martyr	-0.08
+2=min	martyr	0.15
+2=minh	martyr	-0.18	teller	0.29
+2=mo	martyr	0.19	teller	-0.17
+2=moi	martyr	0.3
+2=mon	martyr	0.09
+2=mong	martyr	0.13	teller	-0.05
+2=mort	martyr	-0.06
+2=mot	martyr	-0.09
+2=mua	teller	0.1
+2=muoi	martyr	0.13	teller	0.15
+2=muon	teller	0.24
+2=muong	martyr	0.09	teller	-0.09
+2=my	martyr	0.06
+2=n	martyr	-0.07
+2=na	teller	-0.26
+2=nam	martyr	0.11	teller	-0.13
+2=name	martyr	-0.06	teller	-0.05
+2=nao	teller	0.06
+2=nay	martyr	0.12
+2=nen	martyr	-0.13
+2=never	martyr	0.09
+2=ng	teller	0.06
+2=nga	martyr	-0.07
+2=ngai	martyr	-0.08
+2=ngan	martyr	0.18
+2=ngay	martyr	-0.08
+2=nghe	martyr	-0.2
+2=nghi	martyr	-0.05
+2=nghia	martyr	0.22
+2=ngo	martyr	0.33
+2=ngoai	teller	-0.05
+2=ngoc	teller	0.07
+2=ngoi	martyr	0.15
+2=ngu	martyr	-0.25	teller	0.11
+2=nguoi	martyr	-0.23
+2=nguyen	martyr	0.29	teller	-0.28
+2=nguyet	martyr	-0.14	teller	0.05
+2=nhac	martyr	0.12
+2=nham	martyr	-0.09
+2=nhan	martyr	0.15	teller	0.09
+2=nhap	martyr	-0.1
+2=nhat	teller	-0.1
+2=nhau	martyr	0.12
+2=nhien	martyr	-0.06
+2=nhin	teller	0.06
+2=nho	martyr	0.16	teller	-0.05
+2=nhom	teller	0.06
+2=nhon	teller	0.13
+2=nhu	teller	-0.06
+2=nhung	martyr	-0.09	teller	-0.14
+2=nhut	martyr	0.09
+2=ni	martyr	-0.12
+2=nien	martyr	0.12
+2=ninh	martyr	0.14	teller	0.05
+2=no	martyr	-0.26	teller	0.12
+2=noi	teller	0.13
+2=nong	martyr	-0.11
+2=nu	martyr	0.13	teller	0.11
+2=nui	martyr	0.05
+2=nung	martyr	-0.12
+2=nuoc	teller	0.16
+2=o	martyr	0.1	teller	-0.32
+2=oai	martyr	0.06
+2=of	martyr	0.06	teller	0.22
+2=oi	martyr	0.12
+2=om	martyr	-0.09
+2=on	martyr	-0.1	teller	0.11
+2=ong	martyr	-0.09	teller	0.35
+2=our	martyr	0.12
+2=pao	martyr	-0.08
+2=pere	martyr	0.07
+2=pha	martyr	-0.1
+2=phai	martyr	-0.05	teller	-0.05
+2=pham	martyr	-0.12	teller	-0.06
+2=phan	martyr	-0.1	teller	0.09
+2=phao	teller	-0.08
+2=phap	martyr	0.22
+2=phau	martyr	0.17	teller	0.06
+2=phep	martyr	0.16
+2=pho	teller	0.14
+2=phong	martyr	0.08	teller	0.11
+2=phu	martyr	-0.22	teller	-0.08
+2=phuc	martyr	-0.06	teller	-0.07
+2=phung	martyr	0.13
+2=phuoc	martyr	0.1	teller	-0.05
+2=plei	martyr	0.21	teller	0.05
+2=qua	martyr	-0.09	teller	0.12
+2=quach	martyr	-0.08
+2=quan	teller	-0.22
+2=quang	teller	0.11
+2=quao	martyr	0.16
+2=que	martyr	-0.49
+2=quen	martyr	0.09
+2=quoc	martyr	-0.05
+2=quy	martyr	0.15	teller	0.09
+2=quyet	martyr	-0.13
+2=quynh	martyr	-0.13
+2=ra	martyr	0.12
+2=rach	martyr	0.14
+2=rang	martyr	0.14	teller	0.05
+2=ret	teller	0.05
+2=ri	martyr	-0.11
+2=rieng	martyr	0.07
+2=ro	teller	0.14
+2=roi	martyr	0.17	teller	-0.22
+2=rung	martyr	-0.06
+2=ruot	martyr	0.23
+2=rut	martyr	-0.06
+2=s	teller	0.06
+2=sa	martyr	0.12	teller	-0.05
+2=sach	teller	-0.06
+2=sai	martyr	0.25
+2=said	martyr	-0.09
+2=sam	martyr	-0.05
+2=san	martyr	-0.05
+2=sang	teller	0.09
+2=sao	martyr	-0.05	teller	0.05
+2=sat	martyr	-0.11
+2=say	martyr	-0.11	teller	-0.09
+2=says	martyr	0.06
+2=se	martyr	-0.14
+2=shot	martyr	-0.05
+2=si	martyr	0.14	teller	-0.16
+2=sinh	martyr	0.67	teller	-0.27
+2=so	martyr	-0.1	teller	-0.11
+2=sot	martyr	-0.07
+2=sua	martyr	-0.09
+2=suc	martyr	-0.08
+2=sut	martyr	-0.08
+2=suu	teller	-0.11
+2=sy	martyr	0.1
+2=t	martyr	-0.09
+2=ta	teller	-0.06
+2=tac	martyr	0.09	teller	-0.08
+2=tai	martyr	0.25	teller	-0.06
+2=tam	martyr	-0.06	teller	0.12
+2=tan	teller	-0.09
+2=tang	martyr	0.07	teller	-0.07
+2=tao	martyr	-0.07
+2=tap	martyr	-0.35
+2=tau	martyr	0.17	teller	-0.06
+2=tay	martyr	-0.08	teller	-0.12
+2=teacher	teller	-0.1
+2=ten	martyr	-0.17	teller	-0.06
+2=th	martyr	0.06
+2=tha	martyr	-0.06
+2=thac	teller	0.14
+2=thach	martyr	-0.09	teller	0.09
+2=thai	martyr	-0.2	teller	0.11
+2=tham	martyr	0.23
+2=than	martyr	-0.12
+2=thang	martyr	-0.14	teller	0.26
+2=thanh	teller	-0.05
+2=thao	martyr	0.05	teller	0.11
+2=that	martyr	-0.31	teller	-0.08
+2=thcs	teller	0.09
+2=the	martyr	-0.19	teller	-0.2
+2=theo	martyr	0.06
+2=thi	martyr	-0.4
+2=thien	martyr	0.08
+2=thiet	martyr	-0.18
+2=thieu	martyr	0.12	teller	-0.08
+2=tho	martyr	-0.22
+2=thoai	martyr	-0.13
+2=thoat	martyr	-0.21
+2=thoi	martyr	0.11	teller	-0.07
+2=thom	martyr	-0.05
+2=thon	teller	-0.21
+2=thong	martyr	0.24	teller	-0.06
+2=thu	martyr	0.1	teller	-0.07
+2=thuan	martyr	0.1	teller	-0.24
+2=thuat	martyr	0.07
+2=thuc	martyr	-0.19
+2=thuoc	martyr	-0.05
+2=thuong	teller	0.17
+2=thuy	martyr	-0.08	teller	-0.09
+2=ti	martyr	-0.07
+2=tich	martyr	0.14
+2=tiem	martyr	-0.05
+2=tien	martyr	0.08
+2=tieng	martyr	0.11
+2=tieu	martyr	-0.33	teller	0.15
+2=tim	teller	0.06
+2=tin	martyr	0.14	teller	-0.15
+2=tinh	martyr	-0.1
+2=tnxp	martyr	0.08
+2=to	martyr	0.22	teller	0.17
+2=toa	teller	0.05
+2=toan	martyr	0.16
+2=toc	martyr	-0.09	teller	0.12
+2=toi	teller	0.07
+2=ton	martyr	-0.12	teller	0.07
+2=tong	teller	-0.09
+2=tra	teller	-0.26
+2=trach	martyr	-0.12	teller	0.11
+2=trai	teller	0.15
+2=tram	martyr	-0.14
+2=tran	martyr	-0.09	teller	0.11
+2=trang	martyr	-0.17	teller	0.16
+2=trao	martyr	-0.09
+2=tre	martyr	-0.11
+2=tren	teller	-0.05
+2=tri	martyr	-0.07	teller	-0.06
+2=trieu	martyr	-0.15
+2=trinh	martyr	-0.4	teller	0.12
+2=tro	martyr	-0.14
+2=troi	martyr	0.14
+2=trong	martyr	0.12	teller	-0.26
+2=truc	teller	-0.09
+2=trung	martyr	-0.35	teller	-0.11
+2=truoc	martyr	0.19	teller	-0.05
+2=truong	martyr	-0.06	teller	-0.07
+2=tu	martyr	0.18	teller	0.07
+2=tuat	martyr	-0.11	teller	-0.06
+2=tue	martyr	0.06
+2=tui	martyr	-0.16	teller	0.1
+2=tung	teller	0.13
+2=tuoi	teller	-0.16
+2=tuong	martyr	-0.16	teller	0.12
+2=tuy	martyr	0.13	teller	-0.05
+2=tuyen	martyr	0.09
+2=ty	martyr	0.05
+2=u	teller	0.11
+2=uong	teller	0.07
+2=ut	martyr	0.25	teller	-0.1
+2=uy	martyr	0.13	teller	-0.1
+2=va	martyr	-0.23
+2=van	martyr	-0.23	teller	0.14
+2=ve	teller	0.15
+2=vi	martyr	0.31
+2=viec	teller	-0.1
+2=vien	martyr	-0.21	teller	0.13
+2=vinh	martyr	0.3	teller	-0.06
+2=vo	martyr	0.05	teller	-0.16
+2=voi	martyr	-0.07	teller	0.12
+2=volunteer	teller	0.06
+2=vong	martyr	0.11
+2=vu	teller	-0.13
+2=vua	martyr	-0.12
+2=vui	martyr	-0.22
+2=vung	martyr	-0.09
+2=vuong	martyr	-0.26	teller	0.2
+2=was	martyr	0.3
+2=who	martyr	-0.09
+2=xa	martyr	-0.19	teller	0.27
+2=xac	martyr	0.07	teller	0.09
+2=xe	martyr	0.07	teller	0.2
+2=xem	teller	0.08
+2=xet	martyr	-0.18
+2=xi	martyr	0.09
+2=xo	martyr	0.06	teller	-0.08
+2=xom	martyr	-0.05	teller	-0.14
+2=xua	teller	0.1
+2=xuan	martyr	0.23
+2=xuc	martyr	-0.08
+2=xung	martyr	-0.1
+2=xuong	martyr	0.18	teller	-0.12
+2=xuyen	martyr	0.11	teller	0.05
+2=y	martyr	-0.15	teller	-0.09
+2=year	teller	0.09
+2=years	teller	-0.06
+2=yen	martyr	0.19
+2=yeu	martyr	-0.08
+3=#	martyr	-0.18	teller	-0.15
+3=##	martyr	0.05	teller	0.25
+3=###	martyr	-0.13	teller	0.12
+3=####	martyr	0.4	teller	-0.11
+3=$	martyr	0.08	teller	0.4
+3=1st	teller	0.07
+3=5th	martyr	0.14
+3=a	martyr	-0.18
+3=ai	martyr	-0.05	teller	-0.1
+3=all	martyr	0.1
+3=an	martyr	-0.1
+3=ancien	martyr	-0.17	teller	0.13
+3=and	martyr	-0.06
+3=anh	martyr	0.07
+3=ap	teller	0.14
+3=arvn	martyr	-0.08
+3=at	martyr	0.38
+3=ay	martyr	-0.15
+3=b	martyr	-0.11
+3=b2	martyr	0.07
+3=b40	martyr	-0.11
+3=b41	teller	0.1
+3=ba	martyr	0.37	teller	-0.12
+3=bac	martyr	0.49	teller	-0.1
+3=bach	martyr	-0.07
+3=bai	martyr	-0.11	teller	0.05
+3=ban	teller	-0.11
+3=bang	martyr	-0.35	teller	0.09
+3=bao	martyr	0.28	teller	-0.07
+3=battalion	martyr	0.06	teller	-0.09
+3=bau	martyr	0.06	teller	0.08
+3=bay	teller	0.09
+3=be	martyr	0.3
+3=ben	teller	-0.08
+3=benh	teller	-0.05
+3=bep	martyr	0.07
+3=beside	martyr	0.08
+3=bi	martyr	-0.12	teller	0.08
+3=bia	martyr	0.19
+3=bien	martyr	-0.17	teller	0.09
+3=biet	martyr	-0.13	teller	-0.12
+3=binh	martyr	0.07	teller	0.13
+3=bo	teller	0.19
+3=boi	martyr	0.1
+3=bom	martyr	-0.06
+3=bon	martyr	0.08	teller	-0.05
+3=bong	martyr	0.11
+3=both	martyr	-0.13
+3=bua	martyr	0.08
+3=bui	martyr	-0.1
+3=bung	teller	-0.05
+3=buon	martyr	0.09	teller	0.1
+3=by	teller	0.12
+3=c	martyr	0.08	teller	0.16
+3=c10	martyr	-0.12
+3=c3	martyr	0.06
+3=c5	martyr	0.07	teller	0.12
+3=c6	martyr	-0.05
+3=c8	martyr	-0.06
+3=c9	teller	-0.13
+3=ca	martyr	0.2	teller	0.14
+3=cac	martyr	-0.14
+3=cach	martyr	0.09
+3=cai	martyr	-0.05	teller	-0.12
+3=can	martyr	-0.44	teller	-0.12
+3=cang	martyr	-0.08
+3=canh	martyr	-0.2	teller	0.43
+3=cao	martyr	-0.1
+3=cap	martyr	-0.26
+3=cat	teller	0.09
+3=cau	martyr	0.15
+3=cay	martyr	-0.14	teller	0.12
+3=cha	martyr	-0.07
+3=chac	martyr	-0.05	teller	0.08
+3=chai	martyr	0.05	teller	-0.07
+3=cham	martyr	-0.1
+3=chau	martyr	-0.08
+3=cheo	teller	0.13
+3=chet	teller	-0.11
+3=chi	martyr	0.08	teller	-0.05
+3=chien	martyr	-0.06
+3=chieu	martyr	-0.1
+3=chin	martyr	0.13
+3=cho	martyr	-0.08	teller	-0.23
+3=chon	martyr	0.07
+3=chong	martyr	0.11	teller	0.09
+3=chot	martyr	0.2
+3=chu	martyr	0.48
+3=chua	martyr	-0.11	teller	-0.14
+3=chuc	martyr	0.1
+3=chung	martyr	0.05	teller	-0.15
+3=chut	martyr	-0.07
+3=chuyen	teller	0.05
+3=co	martyr	0.09
+3=coi	martyr	-0.15
+3=com	martyr	0.1	teller	-0.12
+3=commander	teller	0.12
+3=con	martyr	-0.2
+3=cong	teller	-0.2
+3=cot	martyr	0.14
+3=cu	martyr	0.19	teller	-0.17
+3=cua	martyr	-0.21	teller	-0.11
+3=cuc	martyr	0.17	teller	-0.06
+3=cung	martyr	0.14	teller	0.2
+3=cuoi	martyr	0.18	teller	-0.05
+3=cuon	martyr	0.1
+3=cuong	martyr	-0.1	teller	0.1
+3=cut	martyr	0.23
+3=cuu	teller	-0.05
+3=d	martyr	0.06	teller	0.13
+3=d1	martyr	0.07	teller	-0.08
+3=d2	teller	-0.06
+3=d3	martyr	0.05	teller	-0.05
+3=d4	martyr	0.11	teller	0.05
+3=d5	martyr	-0.11	teller	0.11
+3=d7	martyr	-0.12
+3=da	martyr	0.05
+3=dac	teller	-0.06
+3=dai	martyr	-0.17	teller	-0.19
+3=dak	teller	0.05
+3=dam	teller	0.09
+3=dan	martyr	-0.15	teller	0.28
+3=dang	martyr	0.42	teller	-0.11
+3=danh	martyr	0.38
+3=dao	martyr	0.17	teller	0.1
+3=dap	martyr	-0.15
+3=dat	teller	0.05
+3=dau	martyr	-0.14
+3=day	martyr	0.09	teller	0.15
+3=dc	martyr	-0.08
+3=de	teller	-0.29
+3=dead	martyr	-0.09
+3=dem	martyr	-0.29
+3=den	martyr	-0.2
+3=deu	martyr	-0.05	teller	-0.06
+3=deux	martyr	-0.14
+3=di	martyr	0.26
+3=dia	martyr	-0.15
+3=dich	martyr	-0.11
+3=diem	martyr	-0.17	teller	0.08
+3=dien	martyr	0.15	teller	0.12
+3=diep	martyr	-0.07
+3=dieu	martyr	0.07
+3=dinh	teller	0.2
+3=division	teller	0.09
+3=do	martyr	0.49	teller	-0.09
+3=doai	teller	0.06
+3=doan	martyr	-0.14	teller	0.06
+3=doc	teller	-0.07
+3=doi	martyr	0.12	teller	-0.09
+3=don	martyr	0.15	teller	0.19
+3=dong	martyr	-0.16	teller	0.13
+3=dot	martyr	0.19
+3=dt	teller	0.21
+3=du	teller	0.05
+3=dua	martyr	0.14	teller	0.05
+3=duc	martyr	-0.23
+3=dung	teller	-0.05
+3=duoi	martyr	-0.09
+3=duom	martyr	-0.05
+3=duong	martyr	0.12	teller	-0.19
+3=duy	teller	0.12
+3=e	martyr	-0.12
+3=e3	teller	0.06
+3=e31	martyr	-0.13	teller	0.14
+3=e66	martyr	0.05	teller	-0.09
+3=em	martyr	-0.15	teller	0.22
+3=email	martyr	-0.05	teller	0.05
+3=en	martyr	-0.09
+3=ep	martyr	-0.08
+3=et	martyr	0.14
+3=example	teller	0.38
+3=found	martyr	0.22
+3=from	martyr	-0.14	teller	-0.11
+3=gai	teller	0.06
+3=gao	martyr	0.26
+3=gap	martyr	-0.13	teller	0.11
+3=ghe	martyr	0.1
+3=ghi	martyr	-0.1	teller	0.08
+3=gi	teller	0.11
+3=gia	martyr	-0.08	teller	-0.13
+3=giai	martyr	-0.09
+3=giam	martyr	-0.11	teller	0.13
+3=giang	martyr	-0.25	teller	0.05
+3=giao	teller	0.08
+3=giay	martyr	-0.05	teller	-0.1
+3=gieng	martyr	-0.17
+3=gio	martyr	-0.07	teller	-0.14
+3=gioi	martyr	0.12
+3=giu	martyr	0.08
+3=giua	teller	0.06
+3=gium	teller	-0.05
+3=go	martyr	0.19
+3=goc	martyr	0.06
+3=goi	martyr	0.1	teller	-0.06
+3=gon	martyr	0.09
+3=gui	martyr	-0.07	teller	-0.08
+3=ha	martyr	0.14	teller	0.1
+3=hai	martyr	-0.07
+3=ham	martyr	-0.12	teller	0.05
+3=hang	martyr	0.23	teller	-0.09
+3=hao	martyr	-0.11
+3=hau	martyr	-0.19
+3=hay	teller	-0.09
+3=het	martyr	0.06
+3=hien	martyr	0.06	teller	0.06
+3=hieu	martyr	-0.05	teller	0.06
+3=him	martyr	-0.06
+3=hinh	martyr	0.07
+3=his	martyr	-0.07	teller	0.06
+3=ho	martyr	-0.07
+3=hoa	martyr	0.33	teller	-0.07
+3=hoach	martyr	0.06
+3=hoai	martyr	0.26
+3=hoan	martyr	0.05	teller	0.09
+3=hoang	martyr	0.06	teller	-0.13
+3=hoe	martyr	-0.16	teller	0.08
+3=hoi	teller	-0.09
+3=hom	teller	-0.05
+3=home	martyr	-0.07
+3=hon	teller	0.08
+3=hong	martyr	0.1
+3=hs	martyr	0.3
+3=hua	martyr	-0.15
+3=hue	martyr	0.05	teller	0.09
+3=hung	martyr	0.08	teller	-0.09
+3=huong	martyr	0.11	teller	0.06
+3=huu	teller	0.15
+3=huy	teller	0.1
+3=huyen	martyr	0.19	teller	-0.07
+3=huynh	martyr	-0.06
+3=i	martyr	-0.11
+3=in	teller	-0.12
+3=is	martyr	-0.15
+3=k	teller	0.07
+3=ke	martyr	-0.11	teller	-0.14
+3=keo	teller	0.05
+3=keu	teller	0.08
+3=kha	martyr	0.08
+3=khac	martyr	0.2	teller	-0.05
+3=khai	martyr	0.06	teller	0.08
+3=kham	martyr	-0.12
+3=khanh	martyr	-0.26	teller	0.13
+3=khau	martyr	-0.05	teller	-0.1
+3=khe	martyr	0.05
+3=khi	martyr	0.24
+3=khieng	martyr	-0.21
+3=khmer	martyr	0.1
+3=kho	martyr	0.06
+3=khoa	martyr	0.06	teller	0.06
+3=khoai	teller	-0.05
+3=khoc	martyr	-0.09
+3=khoe	martyr	-0.05
+3=khoi	martyr	-0.1	teller	0.11
+3=khong	martyr	0.15
+3=khuong	martyr	-0.15	teller	0.06
+3=kia	martyr	0.06
+3=kich	martyr	-0.21
+3=kiem	martyr	0.26
+3=kieu	teller	0.06
+3=kim	teller	0.08
+3=kinh	martyr	0.18	teller	-0.1
+3=kon	martyr	-0.09
+3=ky	teller	-0.09
+3=l	teller	-0.1
+3=la	martyr	-0.13	teller	-0.11
+3=lac	martyr	0.3
+3=lai	martyr	-0.3	teller	-0.13
+3=lam	martyr	0.17	teller	-0.06
+3=lan	teller	-0.1
+3=lang	martyr	0.31
+3=lanh	martyr	0.08
+3=lao	martyr	-0.18	teller	0.1
+3=lap	martyr	-0.09
+3=lat	martyr	0.07	teller	-0.11
+3=lay	martyr	0.18
+3=le	martyr	-0.24
+3=len	martyr	-0.23	teller	0.17
+3=lenh	martyr	0.06
+3=liaison	martyr	0.1
+3=lich	martyr	0.07
+3=liem	martyr	0.1
+3=lien	martyr	-0.12	teller	-0.05
+3=liet	teller	0.23
+3=lieu	martyr	-0.09
+3=linh	martyr	-0.09	teller	-0.09
+3=list	teller	0.14
+3=lo	martyr	0.16	teller	-0.07
+3=loan	martyr	-0.16
+3=loc	martyr	0.11
+3=loi	martyr	0.16	teller	0.09
+3=long	martyr	-0.18
+3=lot	teller	0.13
+3=ls	martyr	-0.24
+3=lu	martyr	0.07
+3=lua	martyr	-0.1	teller	0.14
+3=luc	martyr	0.08	teller	0.14
+3=lun	martyr	0.09
+3=lung	martyr	-0.07
+3=luom	martyr	0.21
+3=luong	martyr	0.15
+3=luu	martyr	-0.08
+3=ly	martyr	0.07	teller	0.07
+3=ma	martyr	-0.33	teller	-0.21
+3=mai	martyr	0.18	teller	0.1
+3=mam	martyr	-0.08
+3=mang	martyr	0.1
+3=mao	martyr	0.06
+3=mat	martyr	0.16	teller	-0.14
+3=mau	martyr	0.07	teller	-0.05
+3=may	martyr	0.16
+3=me	martyr	0.26	teller	0.08
+3=men	teller	-0.11
+3=mi	martyr	0.06
+3=mien	martyr	0.07
+3=min	martyr	-0.15
+3=minh	martyr	-0.07	teller	0.2
+3=mo	martyr	0.12	teller	-0.2
+3=moi	martyr	-0.4	teller	-0.14
+3=mong	martyr	-0.17	teller	0.12
+3=mort	martyr	-0.07
+3=mot	martyr	0.23
+3=mu	teller	-0.12
+3=mua	martyr	-0.08
+3=mui	martyr	-0.13
+3=muoi	martyr	0.22	teller	0.06
+3=muon	martyr	-0.14
+3=my	martyr	-0.21	teller	0.07
+3=n	martyr	0.05
+3=na	martyr	-0.15
+3=nai	martyr	-0.09	teller	0.06
+3=nam	martyr	0.17	teller	-0.26
+3=name	martyr	-0.05
+3=nang	martyr	-0.16
+3=nao	martyr	0.08	teller	0.1
+3=nau	martyr	-0.1
+3=nay	teller	-0.11
+3=ne	martyr	-0.06	teller	0.08
+3=nen	teller	-0.11
+3=ng	martyr	-0.11
+3=nga	martyr	0.05	teller	0.09
+3=ngach	martyr	0.06
+3=ngam	martyr	-0.06
+3=ngan	martyr	-0.06	teller	0.16
+3=ngay	martyr	-0.1	teller	0.18
+3=nghi	martyr	-0.1	teller	-0.09
+3=nghia	martyr	0.14
+3=nghiem	martyr	-0.16
+3=ngo	martyr	-0.09
+3=ngoai	martyr	-0.1	teller	-0.15
+3=ngoi	teller	-0.06
+3=ngu	teller	0.12
+3=nguoi	teller	-0.1
+3=nguyen	martyr	-0.07	teller	0.11
+3=nha	teller	-0.17
+3=nhan	martyr	0.29	teller	-0.22
+3=nhap	martyr	-0.32
+3=nhat	martyr	0.05
+3=nhau	martyr	0.09	teller	-0.07
+3=nhay	martyr	0.06
+3=nhe	martyr	-0.1	teller	0.08
+3=nhi	martyr	-0.17	teller	0.09
+3=nhieu	martyr	-0.45	teller	0.07
+3=nhin	martyr	0.05
+3=nho	martyr	-0.12
+3=nhon	teller	0.08
+3=nhu	martyr	0.22
+3=nhuan	martyr	0.08
+3=nhung	teller	-0.06
+3=nhuong	teller	0.14
+3=nhut	martyr	-0.06
+3=ninh	martyr	0.09
+3=no	martyr	0.15	teller	-0.05
+3=noi	martyr	-0.09
+3=nong	martyr	0.3
+3=not	martyr	0.1
+3=ntls	martyr	0.08	teller	0.16
+3=nu	martyr	0.08
+3=nua	martyr	-0.12
+3=nung	martyr	0.16
+3=nuoc	martyr	-0.15
+3=nuoi	martyr	0.06
+3=o	martyr	-0.18
+3=oai	martyr	0.06
+3=of	martyr	-0.33	teller	-0.08
+3=oi	teller	-0.05
+3=om	teller	0.1
+3=on	martyr	0.22
+3=one	martyr	-0.06
+3=org	teller	0.08
+3=out	martyr	-0.09
+3=pa	martyr	0.06	teller	-0.11
+3=pha	martyr	0.08
+3=phai	martyr	-0.05	teller	0.05
+3=phan	martyr	-0.05	teller	-0.13
+3=phap	martyr	0.08	teller	0.06
+3=phat	martyr	-0.05	teller	0.11
+3=phe	martyr	0.08
+3=phi	martyr	0.08
+3=phia	teller	-0.09
+3=pho	martyr	0.37	teller	-0.09
+3=phong	martyr	0.05	teller	-0.14
+3=phu	martyr	0.23	teller	-0.22
+3=phuc	martyr	-0.06	teller	-0.08
+3=phung	martyr	0.17
+3=phuoc	martyr	0.12
+3=phuong	teller	0.15
+3=qua	martyr	-0.08	teller	0.11
+3=quach	martyr	-0.21
+3=quan	martyr	0.09	teller	-0.21
+3=quang	teller	-0.1
+3=quay	martyr	0.09
+3=que	martyr	0.48	teller	-0.14
+3=quen	martyr	-0.17	teller	-0.08
+3=quoc	martyr	-0.14
+3=quy	teller	-0.08
+3=quyen	martyr	0.07
+3=rach	martyr	0.06
+3=rang	martyr	0.17	teller	-0.05
+3=rao	martyr	-0.06	teller	0.07
+3=rat	martyr	-0.06
+3=rau	martyr	0.12
+3=ray	martyr	-0.05	teller	-0.07
+3=re	martyr	0.13
+3=regiment	teller	-0.08
+3=reo	martyr	0.06
+3=ro	teller	0.07
+3=roi	martyr	-0.16	teller	0.05
+3=rom	martyr	-0.05
+3=rung	martyr	0.05
+3=ruong	martyr	0.06	teller	0.1
+3=s	martyr	0.08
+3=sach	martyr	-0.83	teller	0.23
+3=sai	martyr	-0.33
+3=said	martyr	0.06
+3=sam	martyr	0.05
+3=same	martyr	0.2
+3=san	martyr	-0.13
+3=sang	martyr	-0.28	teller	-0.09
+3=sat	martyr	-0.1	teller	0.12
+3=sau	martyr	0.06
+3=scan	martyr	-0.05
+3=sdt	teller	0.13
+3=sen	martyr	-0.11
+3=she	martyr	0.12
+3=si	martyr	0.07	teller	0.15
+3=sinh	martyr	-0.13	teller	-0.23
+3=sn	martyr	-0.06
+3=so	martyr	0.26	teller	-0.06
+3=som	martyr	-0.09
+3=son	martyr	-0.21	teller	-0.11
+3=song	martyr	-0.12	teller	-0.15
+3=south	martyr	-0.1
+3=su	teller	-0.18
+3=sua	martyr	-0.17
+3=sung	martyr	0.12	teller	-0.06
+3=suoi	martyr	0.16
+3=sut	martyr	-0.1
+3=suu	teller	-0.16
+3=sy	martyr	-0.05	teller	-0.05
+3=t	martyr	0.21	teller	0.05
+3=ta	martyr	-0.09	teller	0.13
+3=tai	martyr	-0.12	teller	0.08
+3=tam	martyr	-0.21
+3=tan	martyr	0.12
+3=tao	martyr	0.13
+3=tap	martyr	0.3	teller	-0.05
+3=tat	teller	0.06
+3=tau	martyr	-0.14
+3=tay	martyr	-0.16	teller	0.06
+3=ten	martyr	-0.05
+3=tet	teller	0.05
+3=th	martyr	0.05
+3=thai	martyr	-0.16
+3=than	martyr	-0.08
+3=thang	martyr	0.22	teller	-0.28
+3=thanh	martyr	0.3	teller	-0.17
+3=thao	martyr	-0.05	teller	0.12
+3=thap	teller	-0.05
+3=that	martyr	-0.05	teller	-0.07
+3=thay	martyr	-0.05	teller	-0.05
+3=the	martyr	-0.25
+3=them	martyr	0.1
+3=there	martyr	0.05
+3=thi	martyr	-0.1	teller	-0.06
+3=thien	martyr	0.05
+3=thieu	martyr	-0.15	teller	0.12
+3=thin	martyr	-0.13
+3=tho	martyr	0.22	teller	0.1
+3=thoai	martyr	-0.1
+3=thoi	martyr	-0.08
+3=thom	teller	0.11
+3=thon	martyr	-0.18	teller	0.1
+3=thong	martyr	0.16	teller	0.17
+3=thoong	martyr	0.16
+3=thu	martyr	0.1	teller	-0.09
+3=thua	martyr	-0.08
+3=thuan	martyr	-0.18
+3=thuc	martyr	0.05
+3=thuoc	martyr	0.06	teller	0.07
+3=thuong	teller	0.3
+3=thuy	martyr	0.12	teller	0.05
+3=thuyen	martyr	0.08
+3=tich	martyr	0.15	teller	-0.11
+3=tiem	martyr	0.12
+3=tien	martyr	0.16	teller	0.34
+3=tieng	martyr	0.07
+3=tieu	martyr	-0.12
+3=tim	martyr	-0.07	teller	0.16
+3=tin	martyr	0.09	teller	-0.07
+3=tnxp	martyr	0.18	teller	-0.22
+3=to	martyr	0.05	teller	0.07
+3=toi	martyr	-0.24	teller	-0.23
+3=ton	martyr	0.2	teller	0.18
+3=tong	teller	-0.09
+3=tra	martyr	0.06	teller	0.13
+3=trac	martyr	0.05
+3=trach	martyr	0.12	teller	0.09
+3=trai	martyr	-0.07	teller	0.1
+3=tram	martyr	-0.09	teller	-0.05
+3=tran	martyr	-0.26	teller	-0.2
+3=trau	martyr	0.06
+3=tren	martyr	0.42	teller	-0.11
+3=tri	martyr	0.17
+3=trinh	martyr	0.13	teller	-0.11
+3=tro	martyr	0.11
+3=troi	martyr	-0.06
+3=trom	martyr	-0.14
+3=trong	martyr	-0.06
+3=tru	martyr	0.08
+3=trung	martyr	-0.34	teller	-0.05
+3=truoc	martyr	-0.16	teller	-0.25
+3=truong	martyr	-0.18	teller	-0.07
+3=truyen	teller	0.12
+3=tu	martyr	0.17	teller	0.15
+3=tuan	martyr	-0.05
+3=tuat	martyr	-0.1
+3=tuc	martyr	0.07
+3=tui	teller	-0.05
+3=tung	teller	0.08
+3=tuoi	teller	0.09
+3=tuong	martyr	-0.11
+3=tuyet	martyr	-0.09
+3=ty	martyr	-0.07
+3=uc	martyr	-0.11
+3=une	martyr	0.05
+3=ut	teller	-0.1
+3=uy	teller	-0.13
+3=uyen	martyr	0.07
+3=va	martyr	0.35	teller	-0.26
+3=vam	martyr	-0.11
+3=van	martyr	-0.23	teller	0.08
+3=vang	teller	0.18
+3=vao	martyr	-0.05	teller	-0.07
+3=vat	martyr	-0.08	teller	0.06
+3=ve	martyr	-0.29	teller	-0.09
+3=ven	martyr	0.05
+3=vhxh	teller	0.1
+3=vi	martyr	-0.79
+3=viec	martyr	0.05	teller	0.08
+3=vien	martyr	0.26	teller	-0.1
+3=viet	martyr	-0.11	teller	0.18
+3=village	martyr	0.07
+3=vinh	martyr	-0.3	teller	-0.11
+3=vivant	martyr	0.08
+3=vo	martyr	0.18	teller	-0.2
+3=voi	martyr	-0.09	teller	-0.12
+3=vong	martyr	0.12
+3=vu	martyr	0.17
+3=vua	martyr	0.07
+3=vung	teller	-0.08
+3=vuon	martyr	-0.09
+3=vuong	martyr	-0.06	teller	0.11
+3=vuot	teller	-0.05
+3=was	teller	0.05
+3=we	martyr	0.08	teller	-0.07
+3=were	martyr	-0.11
+3=who	martyr	0.05
+3=with	martyr	-0.06
+3=xa	martyr	-0.29	teller	-0.23
+3=xac	teller	0.07
+3=xe	teller	0.07
+3=xep	martyr	-0.11
+3=xin	martyr	-0.08	teller	0.05
+3=xom	martyr	-0.12	teller	0.11
+3=xu	martyr	-0.05
+3=xuan	teller	-0.08
+3=xung	martyr	0.08
+3=xuong	martyr	0.05
+3=xuyen	teller	0.08
+3=y	teller	-0.1
+3=yen	martyr	-0.61	teller	-0.07
+3=yeu	martyr	-0.05
-1=#	martyr	0.45	teller	-0.37
-1=# & anh	martyr	0.09
-1=# & ba	martyr	-0.17	teller	0.24
-1=# & bui	martyr	0.06
-1=# & chu	martyr	-0.12
-1=# & co	martyr	-0.07	teller	-0.05
-1=# & cu	teller	-0.14
-1=# & cua	martyr	-0.09
-1=# & d	martyr	0.1
-1=# & doan	martyr	-0.13
-1=# & em	martyr	0.05	teller	0.07
-1=# & hai	martyr	0.09
-1=# & hoang	martyr	0.05	teller	0.09
-1=# & kieu	martyr	-0.09
-1=# & la	martyr	0.24
-1=# & le	martyr	0.13
-1=# & liet	martyr	0.05
-1=# & lo	martyr	0.15
-1=# & ls	martyr	-0.06
-1=# & luong	teller	-0.08
-1=# & luu	martyr	-0.09
-1=# & nguyen	martyr	-0.13	teller	-0.07
-1=# & nong	martyr	-0.12	teller	0.14
-1=# & ong	martyr	-0.16
-1=# & phan	martyr	-0.12
-1=# & phi	martyr	-0.25
-1=# & tan	martyr	-0.06
-1=# & ten	martyr	0.36	teller	-0.09
-1=# & thuong	martyr	-0.05
-1=# & tran	martyr	-0.11
-1=# & trinh	martyr	0.1
-1=# & trung	martyr	0.06
-1=# & vi	martyr	0.09
-1=# & vo	martyr	0.05
-1=# & vu	martyr	-0.08
-1=##	martyr	0.08	teller	0.18
-1=## & anh	martyr	0.22
-1=## & bac	martyr	-0.06
-1=## & ban	martyr	0.05
-1=## & cai	martyr	-0.09
-1=## & cau	martyr	-0.05
-1=## & chi	martyr	0.09
-1=## & chu	martyr	0.06
-1=## & co	martyr	-0.2
-1=## & con	martyr	-0.17
-1=## & cu	teller	0.06
-1=## & cua	martyr	-0.06
-1=## & d	martyr	0.07
-1=## & dang	martyr	-0.07
-1=## & dinh	martyr	0.12
-1=## & doan	martyr	0.13
-1=## & dong	martyr	-0.11
-1=## & duong	martyr	-0.07
-1=## & em	teller	0.22
-1=## & ho	martyr	0.16
-1=## & la	martyr	0.31
-1=## & le	martyr	-0.21	teller	0.05
-1=## & ly	martyr	-0.05
-1=## & ngo	martyr	0.08
-1=## & nguyen	martyr	0.21
-1=## & ong	martyr	-0.09	teller	-0.1
-1=## & pham	martyr	-0.05
-1=## & ten	martyr	-0.06	teller	0.12
-1=## & thang	martyr	-0.09
-1=## & tran	martyr	0.16
-1=###	teller	-0.25
-1=### & anh	martyr	0.07	teller	-0.06
-1=### & chau	teller	-0.12
-1=### & chu	martyr	-0.09	teller	-0.1
-1=### & co	martyr	-0.05
-1=### & con	martyr	0.12	teller	-0.08
-1=### & em	teller	-0.06
-1=### & la	martyr	0.08
-1=### & le	martyr	0.06
-1=### & tai	martyr	-0.08
-1=### & ten	martyr	-0.05	teller	0.08
-1=### & toi	teller	-0.23
-1=### & tran	martyr	-0.21	teller	0.14
-1=### & trinh	martyr	0.12
-1=####	martyr	0.2	teller	-0.07
-1=#### & anh	martyr	-0.1	teller	-0.08
-1=#### & bac	teller	0.19
-1=#### & ban	teller	-0.07
-1=#### & bo	teller	-0.07
-1=#### & chau	teller	-0.07
-1=#### & chi	martyr	-0.14	teller	-0.07
-1=#### & chu	martyr	-0.12	teller	0.07
-1=#### & co	teller	0.17
-1=#### & con	martyr	-0.15	teller	0.43
-1=#### & cu	martyr	0.08
-1=#### & dai	martyr	-0.08
-1=#### & em	martyr	0.09
-1=#### & la	martyr	-0.06
-1=#### & ly	martyr	0.06
-1=#### & mai	martyr	-0.07
-1=#### & me	martyr	-0.12
-1=#### & mot	martyr	0.11
-1=#### & nguoi	teller	-0.05
-1=#### & nguyen	martyr	0.23
-1=#### & ong	teller	-0.24
-1=#### & phan	martyr	0.05
-1=#### & phuc	martyr	0.06	teller	-0.06
-1=#### & ten	martyr	0.25	teller	-0.05
-1=#### & to	martyr	0.05
-1=#### & toi	martyr	-0.15	teller	0.1
-1=#### & truong	martyr	-0.06
-1=#### & vu	martyr	0.06
-1=#### & xa	martyr	-0.09
-1=#### & y	martyr	0.09	teller	0.07
-1=##########	teller	0.05
-1=^	martyr	0.2	teller	0.4
-1=^ & anh	martyr	-0.39	teller	-0.11
-1=^ & ba	martyr	0.28
-1=^ & bac	martyr	-0.06	teller	0.26
-1=^ & ban	martyr	0.16	teller	-0.25
-1=^ & bo	martyr	-0.46	teller	-0.13
-1=^ & cha	martyr	0.15
-1=^ & chau	teller	-0.37
-1=^ & chi	martyr	0.24	teller	0.07
-1=^ & chong	martyr	-0.05
-1=^ & chu	martyr	0.18	teller	0.2
-1=^ & co	martyr	0.18	teller	0.14
-1=^ & con	teller	-0.21
-1=^ & cu	martyr	-0.18	teller	0.14
-1=^ & dai	martyr	0.09	teller	0.09
-1=^ & danh	martyr	-0.05
-1=^ & dong	martyr	0.17
-1=^ & duong	martyr	-0.37
-1=^ & e	teller	0.05
-1=^ & em	martyr	0.05	teller	0.25
-1=^ & ha	martyr	0.08
-1=^ & hai	martyr	0.07
-1=^ & ho	martyr	0.14
-1=^ & je	teller	0.1
-1=^ & le	martyr	0.17
-1=^ & liet	martyr	0.67
-1=^ & ls	martyr	0.25
-1=^ & me	martyr	-0.1
-1=^ & minh	martyr	-0.06
-1=^ & my	martyr	0.16
-1=^ & nguoi	martyr	-0.69
-1=^ & nguyen	martyr	0.17	teller	-0.17
-1=^ & nho	martyr	-0.21
-1=^ & ong	teller	0.19
-1=^ & ten	martyr	0.09
-1=^ & thang	teller	0.09
-1=^ & thay	martyr	0.14	teller	-0.11
-1=^ & thuong	martyr	0.08
-1=^ & tia	martyr	-0.1
-1=^ & tieu	martyr	-0.24
-1=^ & toi	martyr	-0.51	teller	0.32
-1=^ & tran	martyr	-0.08
-1=^ & trung	martyr	0.17
-1=^ & tui	martyr	-0.05	teller	0.17
-1=^ & vo	martyr	-0.11
-1=^ & xa	martyr	-0.07	teller	0.08
-1=^ & y	martyr	0.32
-1=a	martyr	0.26	teller	0.13
-1=a & ba	martyr	-0.1	teller	0.09
-1=a & bo	martyr	0.07
-1=a & chau	teller	0.07
-1=a & em	martyr	-0.13	teller	0.08
-1=a & ls	teller	-0.05
-1=a & toi	teller	0.15
-1=ad	teller	0.07
-1=adn	martyr	-0.06
-1=ai	teller	-0.15
-1=ai & co	martyr	0.07
-1=ai & la	teller	-0.1
-1=ai & ten	martyr	-0.07
-1=am	martyr	-0.05	teller	0.16
-1=ama	martyr	0.06	teller	-0.16
-1=ama & toi	martyr	0.16	teller	-0.16
-1=an	martyr	-0.08	teller	0.06
-1=an & anh	martyr	-0.07
-1=and	martyr	0.37	teller	-0.09
-1=and & the	martyr	0.05
-1=anh & anh	martyr	-0.11
-1=anh & la	martyr	-0.07
-1=anh & ten	martyr	0.12	teller	-0.05
-1=ans	martyr	0.08
-1=ap	teller	0.12
-1=ap & ba	teller	0.12
-1=as	martyr	0.12
-1=at	martyr	-0.12
-1=aunt	teller	0.07
-1=ay	martyr	0.11
-1=ay & bac	teller	0.09
-1=ay & co	martyr	0.05
-1=ay & la	teller	-0.11
-1=b	martyr	-0.37
-1=b & liet	martyr	-0.11
-1=b40	martyr	0.06
-1=b52	martyr	0.12	teller	-0.05
-1=ba	martyr	0.19	teller	-0.09
-1=ba & anh	martyr	-0.14
-1=ba & bac	martyr	-0.12	teller	0.05
-1=ba & co	martyr	-0.1	teller	-0.06
-1=ba & con	martyr	0.1	teller	-0.11
-1=ba & la	martyr	0.17
-1=ba & ten	martyr	0.07
-1=ba & thang	martyr	-0.07
-1=ba & toi	martyr	0.07	teller	0.05
-1=bac	martyr	0.16	teller	-0.27
-1=bac & anh	martyr	0.06
-1=bac & bac	teller	-0.11
-1=bac & chu	martyr	-0.09
-1=bac & ong	martyr	0.05
-1=bac & ten	martyr	0.27	teller	-0.09
-1=bach	teller	0.08
-1=back	martyr	0.06
-1=bai	martyr	-0.07
-1=bai & cua	martyr	-0.09	teller	0.05
-1=bam	martyr	0.05	teller	-0.07
-1=ban	martyr	0.19
-1=ban & co	martyr	0.08
-1=ban & ong	martyr	0.1
-1=bao	martyr	0.15	teller	0.08
-1=bao & anh	teller	-0.06
-1=bao & ba	teller	0.05
-1=bao & bac	martyr	0.07	teller	-0.14
-1=bao & chu	teller	0.07
-1=bao & cua	martyr	-0.07
-1=bao & dong	martyr	-0.08
-1=bao & em	teller	0.05
-1=bao & ong	martyr	0.06
-1=bao & ten	teller	-0.14
-1=bao & toi	martyr	-0.12	teller	0.2
-1=bay	martyr	-0.06
-1=bay & anh	martyr	0.09
-1=bay & ong	martyr	-0.08
-1=ben	martyr	-0.1
-1=ben & la	martyr	-0.08
-1=benh	teller	0.14
-1=bi	martyr	0.05
-1=bia	martyr	-0.06	teller	0.12
-1=bia & ong	martyr	-0.07	teller	0.1
-1=bich	martyr	-0.07
-1=biet	martyr	-0.06	teller	-0.18
-1=biet & ba	martyr	-0.12
-1=biet & chu	martyr	-0.11
-1=biet & ong	martyr	-0.16
-1=biet & thang	martyr	-0.1
-1=bieu	teller	0.14
-1=binh	martyr	0.09
-1=binh & anh	teller	0.12
-1=binh & la	martyr	-0.06
-1=binh & ong	martyr	0.05
-1=binh & ten	martyr	0.12
-1=binh & thang	martyr	-0.06
-1=bo	martyr	-0.24
-1=bo & anh	martyr	-0.16
-1=bo & chi	martyr	0.17	teller	0.09
-1=bo & chu	martyr	-0.07	teller	0.11
-1=bo & co	martyr	0.06
-1=bo & la	teller	0.09
-1=bo & ong	martyr	-0.14
-1=bo & ta	teller	0.09
-1=bo & ten	martyr	-0.1
-1=bo & toi	martyr	-0.09
-1=boi	teller	0.09
-1=bom	teller	-0.09
-1=bom & co	martyr	-0.05
-1=bon	martyr	-0.16	teller	0.1
-1=bon & co	martyr	0.05
-1=bong	martyr	0.09	teller	-0.08
-1=bonjour	teller	0.1
-1=bonjour & je	teller	0.11
-1=book	martyr	0.05
-1=boy	martyr	0.08
-1=brother	martyr	-0.14
-1=bs	teller	0.06
-1=bun	martyr	-0.12
-1=bung	martyr	0.24
-1=buoc	martyr	-0.06
-1=buon	teller	-0.09
-1=buried	martyr	0.11
-1=but	martyr	-0.06
-1=but & kim	martyr	-0.07
-1=c & ten	martyr	-0.14
-1=c2	martyr	0.08
-1=c8	martyr	-0.11	teller	0.14
-1=ca	teller	-0.08
-1=cac	martyr	0.2
-1=cac & ong	martyr	0.11
-1=cai	martyr	0.14
-1=cam	martyr	-0.08	teller	0.05
-1=cam & ba	martyr	-0.05	teller	-0.05
-1=can	martyr	-0.06
-1=canada	teller	-0.05
-1=canh	martyr	0.35	teller	-0.14
-1=canh & anh	martyr	0.1
-1=canh & la	martyr	0.08
-1=cao	martyr	-0.11
-1=cap	martyr	0.06
-1=capt	martyr	0.07	teller	0.06
-1=card	martyr	0.05
-1=cau	martyr	0.2	teller	-0.07
-1=certificate	martyr	0.12
-1=cha	martyr	-0.16	teller	0.06
-1=cha & la	martyr	-0.14
-1=cha & ten	martyr	0.07
-1=chac	martyr	0.18	teller	-0.16
-1=chan & ten	martyr	0.05
-1=chao	martyr	-0.05
-1=chao & toi	teller	0.08
-1=chap	martyr	-0.11
-1=chat	teller	-0.08
-1=chau	teller	0.1
-1=chau & anh	martyr	-0.05
-1=chau & ba	martyr	-0.15
-1=chau & bac	martyr	0.15
-1=chau & co	martyr	-0.15
-1=chau & ong	martyr	0.07
-1=chay	martyr	-0.06
-1=chep	martyr	0.08	teller	-0.07
-1=chet & anh	martyr	-0.41
-1=chet & ba	martyr	0.08
-1=chet & la	teller	0.08
-1=chet & ong	martyr	-0.1
-1=chi	martyr	-0.13
-1=chi & em	teller	-0.07
-1=chi & ho	martyr	-0.32
-1=chi & toi	martyr	-0.09	teller	0.06
-1=chia	martyr	-0.06
-1=chief	martyr	0.08
-1=chien	teller	0.07
-1=chieu	martyr	-0.08
-1=chim	martyr	0.07
-1=chin	martyr	0.05	teller	-0.08
-1=chin & em	martyr	0.12
-1=chinh	martyr	0.07	teller	0.18
-1=chinh & la	martyr	-0.09	teller	0.1
-1=cho	teller	-0.22
-1=cho & anh	martyr	-0.06	teller	-0.05
-1=cho & ba	martyr	-0.05
-1=cho & chau	teller	-0.08
-1=cho & chi	martyr	0.14	teller	-0.12
-1=cho & chinh	martyr	0.05
-1=cho & co	teller	0.14
-1=cho & con	martyr	-0.1
-1=cho & dong	martyr	0.09
-1=cho & em	martyr	-0.05
-1=cho & la	martyr	-0.05
-1=cho & ong	martyr	0.2	teller	0.1
-1=cho & toi	martyr	-0.06	teller	-0.15
-1=chon	teller	0.12
-1=chon & anh	martyr	0.12	teller	-0.09
-1=chon & dong	martyr	0.3
-1=chon & la	martyr	-0.17	teller	0.13
-1=chon & thang	martyr	0.11
-1=chong	martyr	-0.27	teller	0.05
-1=chong & ba	martyr	-0.14
-1=chong & bo	martyr	-0.05	teller	0.11
-1=chong & la	martyr	-0.05
-1=chu	martyr	-0.21	teller	-0.33
-1=chu & anh	martyr	-0.06
-1=chu & d	martyr	0.08
-1=chu & h	martyr	0.07
-1=chu & han	martyr	-0.13
-1=chu & nguyen	martyr	0.05
-1=chu & nho	martyr	-0.14
-1=chu & ong	teller	-0.13
-1=chu & t	martyr	-0.08
-1=chua	martyr	-0.07
-1=chuc	martyr	-0.11
-1=chung	martyr	-0.11	teller	-0.05
-1=chung & ba	martyr	-0.09
-1=chung & em	martyr	-0.07
-1=chung & ong	teller	-0.06
-1=chuong	martyr	-0.07
-1=chup	martyr	0.1
-1=chuyen	teller	-0.09
-1=chuyen & bac	teller	0.07
-1=chuyen & chu	martyr	0.13
-1=chuyen & ong	teller	0.05
-1=co	martyr	0.12	teller	-0.05
-1=co & em	martyr	-0.07
-1=coi	martyr	-0.19	teller	0.06
-1=coi & co	martyr	-0.09
-1=col	martyr	-0.14	teller	-0.09
-1=com	martyr	-0.05	teller	0.15
-1=con	martyr	0.08	teller	-0.12
-1=con & anh	martyr	0.19	teller	-0.05
-1=con & ba	martyr	-0.19	teller	-0.12
-1=con & bac	teller	-0.15
-1=con & be	martyr	0.05
-1=con & chi	martyr	0.05
-1=con & chu	martyr	0.16
-1=con & co	martyr	0.06
-1=con & cu	martyr	-0.33
-1=con & cua	teller	0.15
-1=con & em	martyr	0.06
-1=con & hoang	martyr	0.11
-1=con & le	martyr	0.15	teller	-0.05
-1=con & liet	martyr	0.09
-1=con & ngo	martyr	-0.05
-1=con & nguyen	martyr	0.07
-1=con & ong	martyr	-0.54	teller	-0.08
-1=con & sau	martyr	0.21	teller	0.07
-1=con & thang	martyr	-0.07
-1=con & thay	martyr	-0.1
-1=con & toi	martyr	-0.1	teller	0.1
-1=con & tu	martyr	-0.12	teller	-0.07
-1=con & ut	martyr	0.23
-1=cong	martyr	0.16
-1=cong & anh	martyr	0.13
-1=cot	martyr	0.17
-1=cot & anh	martyr	0.13
-1=cpl	teller	-0.07
-1=cu	martyr	0.13	teller	0.08
-1=cu & cua	martyr	-0.09	teller	-0.12
-1=cu & ong	martyr	0.07
-1=cu & toi	teller	-0.18
-1=cua	teller	-0.05
-1=cuc	martyr	0.06
-1=cung	martyr	0.05
-1=cung & anh	martyr	-0.41
-1=cung & la	martyr	0.15
-1=cung & ong	martyr	0.14	teller	-0.06
-1=cung & ten	martyr	-0.2	teller	0.29
-1=cung & toi	martyr	-0.05
-1=cuoi	teller	-0.14
-1=cuoi & ten	martyr	-0.08
-1=cuong & ba	martyr	-0.09
-1=cut	martyr	0.06
-1=cuu	martyr	0.11
-1=d	martyr	-0.09
-1=da	martyr	-0.24	teller	0.06
-1=da & con	teller	-0.06
-1=dac	martyr	-0.07
-1=dai	martyr	0.05	teller	0.11
-1=dam	martyr	-0.36	teller	0.12
-1=dan	martyr	0.2
-1=dan & anh	martyr	0.09
-1=dan & chau	teller	0.07
-1=dang	martyr	0.11	teller	0.09
-1=dang & la	martyr	-0.1
-1=danh	martyr	-0.18	teller	0.11
-1=dao	martyr	0.24
-1=dao & ten	martyr	-0.06	teller	0.05
-1=dap	martyr	0.17
-1=dap & luc	martyr	0.06
-1=dat	teller	0.11
-1=dat & la	martyr	0.12
-1=dat & ten	martyr	-0.2	teller	0.11
-1=dau	martyr	0.23
-1=dau & anh	martyr	0.05
-1=dau & chi	martyr	-0.06	teller	0.08
-1=dau & con	teller	-0.12
-1=dau & em	teller	0.05
-1=dau & la	martyr	0.06
-1=dau & ong	martyr	0.09
-1=dau & ten	martyr	-0.06
-1=dau & thang	martyr	0.05
-1=day	martyr	0.1	teller	-0.24
-1=day & bac	martyr	-0.09
-1=day & con	martyr	0.05
-1=day & em	teller	0.05
-1=day & la	martyr	-0.1	teller	0.05
-1=day & toi	martyr	0.13
-1=de	teller	-0.11
-1=de & la	martyr	-0.11
-1=de & le	martyr	0.09
-1=de & ls	martyr	-0.13
-1=dem	martyr	-0.08
-1=dem & anh	martyr	0.11
-1=dem & toi	martyr	-0.06
-1=den	martyr	0.31
-1=den & ong	martyr	0.16
-1=deo	martyr	-0.07
-1=det	martyr	-0.09
-1=deu	martyr	-0.11
-1=di & anh	martyr	0.06
-1=di & co	martyr	0.05
-1=di & la	teller	0.11
-1=dia	martyr	-0.07	teller	-0.09
-1=dich	martyr	-0.29
-1=dich & ten	martyr	-0.07
-1=diem	martyr	-0.16
-1=diem & ten	martyr	-0.17
-1=dien	martyr	-0.18	teller	0.22
-1=diep	martyr	0.05
-1=dieu	martyr	-0.06	teller	-0.08
-1=dieu & anh	martyr	-0.13
-1=dinh	martyr	0.1
-1=dinh & anh	martyr	0.21
-1=dinh & bac	martyr	0.07	teller	-0.09
-1=dinh & chu	martyr	0.08
-1=dinh & co	martyr	0.11	teller	0.09
-1=dinh & liet	martyr	-0.13
-1=dinh & nguyen	martyr	-0.07	teller	0.1
-1=dinh & ong	martyr	-0.1
-1=dinh & thang	martyr	0.13
-1=dinh & toi	teller	-0.08
-1=do	martyr	-0.2	teller	0.19
-1=do & anh	martyr	-0.28	teller	0.12
-1=do & chau	teller	0.07
-1=do & chu	martyr	0.09	teller	0.1
-1=do & co	martyr	0.21	teller	0.06
-1=do & con	martyr	0.24	teller	0.11
-1=do & cu	martyr	-0.06	teller	-0.05
-1=do & dai	martyr	-0.07
-1=do & dong	martyr	-0.08
-1=do & em	martyr	-0.07
-1=do & la	martyr	0.27	teller	-0.26
-1=do & nguyen	martyr	-0.43
-1=do & ong	martyr	-0.07
-1=do & thang	martyr	-0.08
-1=do & thuong	martyr	-0.1
-1=do & toi	martyr	0.13
-1=do & trung	martyr	0.05
-1=doan	martyr	-0.09	teller	-0.07
-1=doan & co	martyr	-0.05	teller	-0.07
-1=doan & la	martyr	-0.07
-1=doan & ong	martyr	-0.09
-1=doc	martyr	0.08
-1=doi	martyr	-0.13	teller	-0.1
-1=doi & anh	martyr	-0.15
-1=doi & ba	martyr	0.1
-1=doi & co	martyr	0.09
-1=doi & cu	martyr	-0.13
-1=doi & hoang	martyr	0.09
-1=doi & la	martyr	0.07
-1=doi & nam	martyr	0.09
-1=doi & ong	martyr	-0.23	teller	0.12
-1=doi & ten	martyr	0.25	teller	-0.1
-1=doi & toi	martyr	0.26
-1=don	martyr	0.19	teller	0.07
-1=don & anh	martyr	0.09
-1=don & ba	teller	-0.05
-1=don & cua	martyr	-0.05	teller	0.07
-1=don & ong	martyr	-0.06
-1=dong	martyr	0.21	teller	-0.1
-1=dong & bac	martyr	-0.1	teller	0.06
-1=dong & le	martyr	-0.12
-1=dong & ong	martyr	0.09	teller	-0.05
-1=dr	martyr	-0.14	teller	0.07
-1=dt	martyr	-0.06
-1=du	martyr	-0.06	teller	-0.09
-1=du & la	martyr	-0.06
-1=dua	martyr	0.27
-1=dua & ong	martyr	-0.05
-1=duc	martyr	-0.06	teller	-0.3
-1=dung	martyr	-0.07	teller	0.12
-1=dung & ten	martyr	0.08
-1=duoc	martyr	0.14	teller	-0.13
-1=duoc & anh	martyr	-0.1	teller	-0.05
-1=duoc & ba	teller	-0.16
-1=duoc & bac	martyr	-0.06
-1=duoc & co	martyr	-0.16
-1=duoc & d	martyr	-0.05
-1=duoc & nguyen	martyr	-0.15	teller	0.11
-1=duoc & ong	martyr	0.06
-1=duong	martyr	-0.31	teller	-0.11
-1=duong & anh	martyr	0.09
-1=duong & ba	teller	-0.08
-1=duong & nguyen	martyr	-0.17
-1=duong & ten	teller	0.06
-1=duyen	martyr	-0.06
-1=duyet	martyr	-0.09	teller	-0.06
-1=e	martyr	-0.15	teller	0.27
-1=e & thuy	teller	0.11
-1=em	teller	0.1
-1=f5	teller	-0.07
-1=famille	martyr	-0.08
-1=family	martyr	-0.1	teller	-0.17
-1=femme	martyr	0.16
-1=for	teller	0.05
-1=frere	martyr	0.1
-1=ga	martyr	-0.11
-1=gai & anh	martyr	-0.11	teller	0.14
-1=gai & toi	martyr	0.05	teller	-0.1
-1=gao	martyr	0.2	teller	0.23
-1=gap	martyr	-0.14	teller	0.06
-1=gap & anh	martyr	-0.11	teller	-0.05
-1=gap & bac	teller	-0.06
-1=gap & chi	teller	0.13
-1=gate	teller	0.07
-1=gay	martyr	-0.1
-1=ghi	martyr	0.08	teller	-0.18
-1=ghi & anh	martyr	0.09
-1=ghi & bui	martyr	-0.06
-1=ghi & cao	martyr	-0.06
-1=ghi & chau	teller	-0.12
-1=ghi & chu	martyr	0.07
-1=ghi & d	martyr	-0.08
-1=ghi & dinh	teller	-0.13
-1=ghi & do	martyr	0.06
-1=ghi & dong	martyr	0.05
-1=ghi & huynh	martyr	0.08
-1=ghi & la	martyr	-0.12
-1=ghi & le	martyr	-0.08	teller	0.07
-1=ghi & liet	martyr	-0.05
-1=ghi & ls	martyr	-0.16
-1=ghi & nguyen	teller	-0.09
-1=ghi & ong	martyr	-0.07	teller	0.09
-1=ghi & phan	martyr	-0.07	teller	-0.1
-1=ghi & phung	martyr	0.07
-1=ghi & t	martyr	0.1
-1=ghi & trung	teller	0.07
-1=gi	martyr	-0.23	teller	0.06
-1=gia	martyr	-0.38	teller	0.4
-1=gia & la	teller	0.08
-1=gia & ten	martyr	-0.16
-1=giao	teller	0.09
-1=giap	martyr	0.12
-1=giay	teller	-0.12
-1=giay & cua	martyr	-0.08
-1=giay & ghi	martyr	0.07
-1=giay & nguyen	teller	-0.08
-1=gieng	teller	-0.08
-1=gio & cua	teller	0.13
-1=gio & la	martyr	-0.06
-1=gioi	martyr	0.06	teller	-0.06
-1=giong	martyr	0.1
-1=girl & called	martyr	-0.1
-1=giu	martyr	-0.13
-1=giua	martyr	0.21
-1=giua & la	martyr	0.06	teller	0.05
-1=gium	martyr	-0.13	teller	0.07
-1=giup	martyr	-0.1	teller	0.3
-1=giup & anh	martyr	0.12
-1=giup & cau	teller	-0.05
-1=giup & chi	martyr	-0.06	teller	0.07
-1=giup & chu	martyr	-0.09	teller	0.07
-1=giup & cu	teller	0.06
-1=giuse	martyr	-0.05	teller	-0.07
-1=go	martyr	-0.16	teller	0.19
-1=go & ba	teller	0.11
-1=goi	martyr	0.2	teller	0.12
-1=goi & anh	martyr	0.15
-1=goi & ba	martyr	0.09
-1=goi & chau	martyr	-0.12	teller	0.22
-1=goi & la	martyr	-0.12
-1=goi & liet	martyr	0.24
-1=goi & ong	teller	0.06
-1=goi & toi	teller	-0.06
-1=goi & tu	martyr	-0.06	teller	0.06
-1=gon	martyr	-0.46
-1=grandfather	martyr	-0.07
-1=grandpa	martyr	-0.05
-1=gui	martyr	-0.41	teller	-0.38
-1=gui & anh	martyr	-0.05	teller	-0.05
-1=gui & chi	teller	-0.06
-1=gui & dong	martyr	-0.29
-1=gui & em	teller	-0.16
-1=gui & ong	martyr	-0.16
-1=ha	martyr	0.08
-1=ha & anh	martyr	0.08
-1=ha & con	teller	0.08
-1=ha & dinh	martyr	-0.1
-1=ha & toi	teller	0.05
-1=had	martyr	0.1
-1=hai	martyr	0.13	teller	-0.16
-1=hai & anh	martyr	-0.18	teller	0.05
-1=hai & chi	martyr	-0.23
-1=hai & chien	martyr	0.1
-1=hai & chu	martyr	-0.16
-1=hai & duong	martyr	-0.1
-1=hai & la	martyr	0.24
-1=hai & liet	martyr	0.06
-1=hai & nguyen	martyr	-0.2
-1=hai & ten	martyr	0.1
-1=ham	martyr	0.14	teller	-0.05
-1=ham & anh	martyr	0.05
-1=ham & co	martyr	-0.06
-1=hamlet	martyr	-0.05
-1=han	martyr	-0.06	teller	-0.15
-1=hang	martyr	-0.06
-1=hang & ten	martyr	-0.09
-1=hanh	martyr	0.11
-1=hao	martyr	-0.14	teller	0.13
-1=he & anh	martyr	-0.07	teller	0.07
-1=he & was	martyr	0.05
-1=hello	teller	0.14
-1=help	teller	-0.11
-1=het	martyr	-0.27	teller	0.1
-1=hien	teller	-0.06
-1=hiep	martyr	0.09
-1=hieu	martyr	-0.08
-1=him	martyr	0.15
-1=himself	martyr	0.1
-1=his & name	martyr	0.13
-1=ho	martyr	-0.41
-1=ho & anh	martyr	0.22
-1=ho & ba	teller	0.13
-1=ho & bac	martyr	-0.09	teller	-0.05
-1=ho & dong	martyr	-0.36
-1=ho & em	teller	-0.09
-1=ho & ha	teller	-0.13
-1=ho & hoang	martyr	-0.07
-1=ho & la	teller	-0.05
-1=ho & ong	martyr	-0.15	teller	0.19
-1=ho & toi	teller	-0.1
-1=hoa	martyr	0.13	teller	0.09
-1=hoa & chau	martyr	0.11
-1=hoa & ong	teller	-0.09
-1=hoa & ten	martyr	-0.08	teller	0.33
-1=hoac	martyr	-0.15	teller	-0.14
-1=hoach	martyr	-0.06
-1=hoai	teller	-0.06
-1=hoan	martyr	0.08
-1=hoang	martyr	-0.2
-1=hoc	martyr	-0.16	teller	-0.2
-1=hoe	martyr	0.06	teller	0.07
-1=hoi	teller	0.15
-1=hoi & anh	martyr	-0.12
-1=hoi & ba	martyr	0.13	teller	-0.05
-1=hoi & bac	martyr	-0.13
-1=hoi & cau	martyr	-0.1
-1=hoi & con	martyr	0.2
-1=hoi & dong	martyr	0.1
-1=hoi & em	teller	0.05
-1=hoi & nguyen	martyr	0.1
-1=hoi & thang	martyr	-0.09
-1=hoi & toi	martyr	0.05
-1=hom	martyr	0.17
-1=home	teller	-0.22
-1=hon	teller	-0.11
-1=hong	martyr	-0.12
-1=hop	martyr	0.09	teller	0.05
-1=hs	martyr	-0.06
-1=htx	teller	0.06
-1=hue	martyr	0.1	teller	-0.08
-1=hung	martyr	-0.37	teller	-0.07
-1=huong	martyr	0.08	teller	-0.05
-1=hut	martyr	0.09
-1=huu	teller	0.14
-1=huy	martyr	-0.06	teller	-0.05
-1=huyen	martyr	-0.07	teller	-0.08
-1=huyet	martyr	-0.05
-1=il	martyr	0.06
-1=il & s	martyr	0.06
-1=inh	martyr	-0.17
-1=it	martyr	-0.11	teller	0.23
-1=k	martyr	-0.11
-1=ke	martyr	0.11
-1=ke & anh	martyr	0.15
-1=ke & chu	martyr	-0.09
-1=ke & cua	martyr	-0.09	teller	0.08
-1=ke & ong	martyr	0.13	teller	0.08
-1=keo	martyr	-0.15
-1=keu	martyr	0.11
-1=kha	martyr	-0.06
-1=khac	martyr	0.12	teller	-0.21
-1=khac & chu	martyr	-0.11
-1=khac & hoang	martyr	0.08
-1=khac & ng	martyr	-0.07
-1=khac & tang	martyr	-0.1
-1=khac & tran	martyr	0.05
-1=khac & vu	martyr	0.05
-1=khach	martyr	-0.11
-1=khai	martyr	-0.24	teller	0.24
-1=khai & la	martyr	-0.15
-1=khai & nguyen	martyr	0.13
-1=khai & ten	martyr	-0.23
-1=khanh	teller	-0.09
-1=khau	martyr	0.05
-1=khe	martyr	0.07
-1=khi	martyr	-0.09
-1=khieng	martyr	-0.14
-1=khmer	martyr	0.06
-1=kho	martyr	0.07	teller	-0.05
-1=khoang	martyr	0.1	teller	-0.12
-1=khoat	martyr	-0.07
-1=khoc	martyr	0.24
-1=khoe	teller	0.07
-1=khoi	martyr	0.15
-1=khong	martyr	0.2	teller	0.2
-1=khong & anh	martyr	-0.08	teller	0.07
-1=khong & ba	martyr	-0.09
-1=khong & co	teller	0.07
-1=khong & con	teller	0.07
-1=khong & ha	teller	0.12
-1=khong & nguyen	martyr	-0.06
-1=khong & ong	martyr	0.11	teller	-0.08
-1=khong & ten	martyr	0.16
-1=khong & toi	martyr	0.13	teller	-0.16
-1=khu	martyr	-0.07
-1=kia	martyr	0.22	teller	-0.08
-1=kia & la	teller	-0.05
-1=kich	martyr	0.05
-1=kich & ba	martyr	-0.05
-1=kich & hai	martyr	0.15
-1=kiem & toi	martyr	-0.08	teller	0.07
-1=kien	martyr	-0.14	teller	-0.05
-1=kim	martyr	0.08	teller	-0.07
-1=kinh	martyr	-0.07	teller	-0.06
-1=kinh & ten	martyr	0.06
-1=ko	martyr	-0.05	teller	-0.09
-1=ky	martyr	0.16
-1=ky & anh	martyr	0.05
-1=ky & la	teller	-0.06
-1=ky & y	martyr	0.05
-1=l	martyr	-0.11
-1=la	martyr	0.19	teller	-0.22
-1=la & luu	martyr	-0.08	teller	0.06
-1=lac	teller	0.07
-1=lai	martyr	-0.18	teller	0.07
-1=lai & em	martyr	-0.06
-1=lai & nguyen	martyr	0.05
-1=lai & ong	martyr	0.07
-1=lai & ten	martyr	0.12
-1=lam	martyr	-0.13
-1=lam & anh	martyr	-0.13	teller	0.14
-1=lan	teller	0.11
-1=lan & ong	teller	0.13
-1=lang & anh	martyr	-0.06	teller	0.08
-1=lang & co	martyr	-0.05
-1=lang & la	martyr	0.07
-1=lang & ong	martyr	0.12
-1=lang & ten	martyr	0.07
-1=lang & toi	teller	-0.06
-1=lanh	martyr	-0.08
-1=lao	martyr	0.07	teller	0.14
-1=lap	martyr	0.12	teller	-0.06
-1=lat	martyr	-0.2
-1=lay	martyr	-0.07	teller	0.23
-1=lay & anh	martyr	-0.15	teller	0.26
-1=le	martyr	-0.1	teller	-0.21
-1=le & caporal	martyr	-0.06
-1=leader	martyr	-0.12
-1=len	martyr	-0.09
-1=lenh	martyr	-0.09	teller	-0.05
-1=letter	martyr	-0.36
-1=lh	teller	-0.12
-1=li	martyr	0.16
-1=lich	martyr	0.14	teller	-0.05
-1=liem	teller	0.08
-1=lien	martyr	0.26	teller	0.06
-1=lien & co	teller	0.08
-1=lieu	martyr	-0.07
-1=linh	martyr	-0.08	teller	-0.07
-1=linh & anh	martyr	-0.07
-1=linh & cua	teller	-0.05
-1=linh & ten	martyr	0.1
-1=lo	martyr	0.26	teller	-0.08
-1=lo & ba	martyr	0.05
-1=lo & bac	martyr	-0.09	teller	0.06
-1=lo & la	martyr	0.05
-1=lo & ong	teller	-0.05
-1=lo & ten	martyr	0.05	teller	-0.06
-1=loan	martyr	-0.09	teller	0.14
-1=loc & anh	martyr	-0.08
-1=loc & em	martyr	0.06
-1=loc & ong	martyr	0.13
-1=loc & ten	teller	0.05
-1=loc & toi	martyr	0.07
-1=loi	martyr	0.12	teller	0.17
-1=loi & anh	martyr	0.1
-1=loi & bac	teller	0.07
-1=loi & le	martyr	0.05
-1=loi & ong	teller	0.12
-1=lon	martyr	-0.18
-1=lon & la	martyr	0.14
-1=long	martyr	0.14	teller	-0.09
-1=long & hai	martyr	-0.06
-1=lot	martyr	-0.07
-1=ls	martyr	0.09	teller	-0.05
-1=ls & ong	martyr	0.11
-1=lu	martyr	-0.05
-1=lua	martyr	0.1	teller	0.13
-1=luan	teller	0.12
-1=luc	martyr	-0.13	teller	0.12
-1=luc & anh	martyr	-0.09
-1=luon	teller	-0.15
-1=luon & anh	martyr	0.05
-1=luong	martyr	0.14
-1=luong & anh	martyr	0.05
-1=luong & ten	martyr	0.07
-1=luu	martyr	0.07	teller	0.13
-1=luyen	martyr	-0.1
-1=ly	martyr	-0.15	teller	0.08
-1=ly & anh	martyr	0.07
-1=m	martyr	-0.19
-1=ma	martyr	0.18	teller	-0.17
-1=ma & anh	martyr	-0.23
-1=ma & ba	teller	0.1
-1=ma & chu	martyr	0.09
-1=ma & hai	martyr	0.13
-1=ma & la	martyr	0.08
-1=ma & ong	martyr	0.06
-1=ma & tam	teller	0.15
-1=ma & ten	martyr	-0.1
-1=ma & toi	martyr	0.09	teller	-0.14
-1=mai	martyr	0.11	teller	-0.07
-1=mai & anh	martyr	-0.05
-1=mang	martyr	-0.17	teller	0.14
-1=mao	martyr	0.11
-1=mat	teller	-0.16
-1=mat & anh	martyr	0.05
-1=mat & co	martyr	-0.22
-1=mat & con	teller	-0.06
-1=mat & la	martyr	0.05
-1=mat & ten	martyr	-0.05
-1=mat & toi	martyr	-0.08	teller	0.05
-1=mau	martyr	-0.07	teller	0.07
-1=mau & cua	teller	0.12
-1=may	martyr	-0.13	teller	0.1
-1=may & kim	martyr	-0.05
-1=may & ong	martyr	-0.07
-1=may & ten	martyr	0.08
-1=me	martyr	-0.33	teller	-0.2
-1=me & anh	teller	-0.05
-1=me & la	martyr	0.14	teller	0.08
-1=me & le	martyr	-0.06
-1=me & liet	martyr	-0.91
-1=me & tran	teller	0.1
-1=mia	martyr	-0.18
-1=mieu	martyr	-0.12
-1=minh	martyr	-0.14	teller	0.47
-1=minh & anh	martyr	-0.08
-1=minh & ba	martyr	-0.09
-1=minh & co	martyr	0.32	teller	0.05
-1=mme	martyr	-0.07
-1=mo	martyr	-0.22	teller	0.05
-1=mo & anh	martyr	0.06	teller	0.1
-1=mo & ba	teller	-0.05
-1=mo & bac	martyr	0.08
-1=mo & bui	martyr	-0.07
-1=mo & chu	martyr	0.07
-1=mo & con	teller	0.05
-1=mo & cu	teller	0.11
-1=mo & d	martyr	-0.06
-1=mo & dai	martyr	-0.05
-1=mo & dong	martyr	-0.09
-1=mo & em	martyr	0.13
-1=mo & ho	martyr	-0.11
-1=mo & liet	martyr	-0.1
-1=mo & ls	martyr	-0.16
-1=mo & nguyen	martyr	-0.08
-1=mo & ong	martyr	0.16	teller	-0.08
-1=mo & thang	teller	-0.06
-1=mo & tu	martyr	0.08
-1=mong	martyr	-0.05
-1=mr	martyr	-0.08
-1=mr & tran	teller	0.12
-1=mrs	martyr	-0.1	teller	0.09
-1=mu	martyr	0.06	teller	-0.05
-1=mua	teller	0.16
-1=muc	martyr	-0.05
-1=mui	martyr	-0.2
-1=mum	teller	-0.07
-1=muoi	martyr	-0.07
-1=muon	martyr	0.05
-1=my	martyr	0.07
-1=n	martyr	-0.05	teller	-0.09
-1=na	teller	-0.07
-1=nam & anh	martyr	-0.24
-1=nam & chi	martyr	0.1
-1=nam & toi	teller	0.05
-1=name	teller	0.06
-1=nao	martyr	0.11	teller	0.05
-1=nao & co	martyr	0.21
-1=nay	teller	0.21
-1=nay & ba	martyr	0.13
-1=nay & bac	teller	0.11
-1=nay & chu	martyr	-0.05
-1=nay & co	martyr	-0.06
-1=nay & le	teller	0.09
-1=nay & ong	martyr	-0.15
-1=ne	teller	0.09
-1=nen	martyr	-0.14
-1=net	martyr	-0.09
-1=neu	martyr	0.19
-1=ngan	teller	0.16
-1=ngay	martyr	-0.08
-1=ngay & ong	martyr	-0.07
-1=nghe	martyr	-0.33	teller	0.12
-1=nghe & anh	martyr	-0.19	teller	0.06
-1=nghe & chu	teller	0.11
-1=nghi	martyr	-0.22	teller	0.21
-1=ngo	martyr	0.1
-1=ngoai & ong	martyr	0.06	teller	0.09
-1=ngoai & toi	teller	-0.14
-1=ngoan	martyr	0.1
-1=ngoc	martyr	-0.06	teller	0.13
-1=ngoi	martyr	0.09
-1=ngon	teller	0.05
-1=nguc	teller	-0.07
-1=nguoi	teller	-0.2
-1=nguoi & anh	martyr	-0.09	teller	0.14
-1=nguoi & ban	martyr	-0.05
-1=nguoi & chi	martyr	-0.15
-1=nguoi & co	martyr	0.18
-1=nguoi & dao	martyr	-0.08
-1=nguoi & la	martyr	0.19
-1=nguoi & nho	martyr	0.08
-1=nguoi & ong	martyr	0.08
-1=nguoi & ten	martyr	0.11	teller	-0.18
-1=nguoi & xung	martyr	0.07
-1=nguyen	martyr	-0.29	teller	0.09
-1=nguyen & la	martyr	-0.08	teller	0.06
-1=nguyen & xa	teller	-0.05
-1=nha	teller	0.12
-1=nha & anh	martyr	0.23
-1=nha & ba	martyr	-0.25	teller	0.07
-1=nha & bac	martyr	0.2
-1=nha & chau	martyr	0.1	teller	0.1
-1=nha & chi	martyr	-0.09	teller	0.09
-1=nha & chu	martyr	0.08
-1=nha & cu	martyr	-0.13	teller	-0.09
-1=nha & cua	martyr	0.09
-1=nha & em	martyr	0.15
-1=nha & ong	martyr	-0.35	teller	0.09
-1=nha & ten	martyr	0.17
-1=nha & thang	martyr	-0.15
-1=nha & toi	martyr	0.13	teller	-0.16
-1=nhac	martyr	0.05
-1=nham	martyr	-0.06	teller	-0.1
-1=nham & la	martyr	-0.13
-1=nham & ong	martyr	-0.1
-1=nhan	teller	-0.19
-1=nhan & anh	martyr	-0.09
-1=nhan & co	martyr	0.06
-1=nhan & con	teller	-0.11
-1=nhan & cu	martyr	-0.05
-1=nhan & dinh	teller	-0.24
-1=nhan & em	teller	0.15
-1=nhan & le	martyr	-0.07
-1=nhan & liet	martyr	-0.21
-1=nhan & ong	martyr	0.06	teller	-0.07
-1=nhan & ten	martyr	-0.06
-1=nhan & thay	teller	-0.05
-1=nhan & toi	martyr	0.12	teller	-0.05
-1=nhang	teller	0.06
-1=nhat & cua	martyr	0.19	teller	-0.08
-1=nhat & la	martyr	-0.08
-1=nhau	teller	-0.07
-1=nhe	martyr	-0.08	teller	0.2
-1=nhe & bac	teller	-0.14
-1=nhe & la	teller	0.08
-1=nhe & ong	teller	0.11
-1=nhe & toi	martyr	-0.1
-1=nhi	martyr	-0.09
-1=nho	teller	-0.11
-1=nho & anh	martyr	-0.15	teller	0.13
-1=nho & bac	martyr	0.13	teller	-0.16
-1=nho & co	teller	-0.05
-1=nho & nguyen	martyr	0.14
-1=nho & ong	teller	-0.14
-1=nho & ten	martyr	0.07
-1=nho & thay	martyr	-0.05
-1=nhu	martyr	-0.08
-1=nhu & ong	martyr	-0.06
-1=nhua	martyr	-0.14
-1=nhuan	martyr	0.09
-1=nhung	martyr	-0.22
-1=ni	martyr	0.07
-1=niem	martyr	-0.09
-1=ninh	teller	-0.14
-1=ninh & ten	martyr	0.1
-1=no	martyr	0.28	teller	-0.1
-1=no & thang	martyr	0.05
-1=noi & anh	martyr	0.16
-1=noi & bac	martyr	0.05
-1=noi & chu	martyr	0.11
-1=noi & con	martyr	0.08	teller	-0.12
-1=noi & em	martyr	-0.1
-1=noi & ong	martyr	-0.11	teller	0.07
-1=noi & ten	martyr	0.11
-1=noi & thang	martyr	0.07
-1=nom	martyr	-0.08	teller	-0.1
-1=nong	martyr	0.17
-1=notebook	teller	0.05
-1=now	teller	-0.13
-1=nu	teller	-0.05
-1=nu & cuu	martyr	0.12
-1=nua	martyr	-0.07
-1=nua & la	martyr	0.11
-1=nua & nguyen	martyr	-0.09
-1=nua & ong	martyr	0.06
-1=nua & ten	martyr	0.09
-1=nuoc	martyr	-0.08
-1=nuoi	martyr	0.34	teller	-0.19
-1=nuoi & anh	martyr	0.08
-1=o	teller	0.05
-1=o & cau	martyr	-0.08
-1=o & le	martyr	0.17
-1=oanh	martyr	-0.06
-1=of	martyr	0.07	teller	-0.06
-1=office	teller	0.05
-1=oi	martyr	0.11	teller	0.29
-1=oi & chau	teller	0.11
-1=oi & con	martyr	0.11	teller	-0.05
-1=oi & em	teller	0.07
-1=om	martyr	-0.05
-1=on	martyr	-0.34	teller	-0.1
-1=on & anh	martyr	-0.28
-1=on & chu	teller	-0.06
-1=one	martyr	-0.06
-1=ong	martyr	-0.06	teller	0.08
-1=ong & dong	martyr	0.18
-1=ong & ong	teller	0.08
-1=ong & ten	martyr	0.05	teller	0.05
-1=or	martyr	0.1	teller	0.08
-1=owner	martyr	-0.06
-1=pang	martyr	-0.06
-1=pen	martyr	-0.1
-1=pere	teller	0.06
-1=pha	martyr	-0.22
-1=phai	martyr	0.11	teller	-0.08
-1=phai & cau	martyr	0.07
-1=phai & ong	martyr	0.12
-1=phan	martyr	0.14
-1=phap	teller	0.12
-1=phap & ten	teller	0.12
-1=phat	martyr	-0.12
-1=phau	martyr	-0.05
-1=phiet	martyr	0.11
-1=phim	martyr	0.08
-1=pho	martyr	0.25	teller	-0.07
-1=pho & anh	martyr	0.06
-1=pho & dai	martyr	0.06
-1=pho & la	martyr	0.12
-1=phol	martyr	-0.12
-1=phong	martyr	0.21
-1=phong & anh	martyr	0.07
-1=phong & co	martyr	-0.1
-1=phong & ong	martyr	-0.07
-1=phong & ten	martyr	0.06
-1=photo	martyr	-0.05	teller	-0.12
-1=phuc	martyr	-0.19
-1=phung	teller	0.08
-1=phuoc	martyr	0.13	teller	0.09
-1=phuoc & ong	martyr	0.15
-1=phuong	teller	-0.07
-1=po	teller	-0.06
-1=prisoner	teller	-0.05
-1=put	martyr	0.3
-1=qk5	martyr	-0.12	teller	0.06
-1=qua	martyr	-0.1	teller	0.14
-1=quan & la	martyr	0.06
-1=quang	martyr	-0.09
-1=que	martyr	-0.25
-1=que & anh	martyr	0.05
-1=que & la	martyr	-0.18
-1=que & ong	martyr	-0.13
-1=quen	teller	-0.09
-1=quoc	martyr	-0.19
-1=quy	martyr	-0.11	teller	-0.05
-1=quyen	teller	0.12
-1=quyet	teller	-0.11
-1=quynh	martyr	-0.07
-1=ra	martyr	0.09
-1=ra & anh	martyr	0.08
-1=ra & con	teller	0.08
-1=ra & ten	martyr	0.09
-1=rac	martyr	0.07
-1=rang	martyr	0.23	teller	0.07
-1=rang & anh	martyr	0.12
-1=ranh	teller	-0.11
-1=rao	teller	0.12
-1=rat	martyr	0.06
-1=ray	martyr	0.08	teller	0.08
-1=ray & ong	teller	0.11
-1=re	martyr	0.08
-1=ren	martyr	0.09
-1=ret	teller	-0.12
-1=ria	martyr	-0.09	teller	0.19
-1=ria & ten	martyr	-0.09	teller	0.19
-1=rieng	martyr	0.06	teller	0.12
-1=ro	teller	0.1
-1=ro & nguyen	martyr	0.06
-1=ro & ten	martyr	0.06
-1=roi	martyr	0.07	teller	0.25
-1=roi & anh	martyr	0.15
-1=roi & ba	teller	0.06
-1=roi & em	teller	0.09
-1=roi & ong	martyr	-0.07	teller	0.09
-1=roi & ten	martyr	-0.06
-1=roi & thang	martyr	0.08
-1=roi & toi	martyr	0.09	teller	0.08
-1=rot	martyr	-0.08
-1=rung	martyr	0.08
-1=ruong	martyr	-0.1
-1=ruot	martyr	0.09	teller	-0.08
-1=rut	martyr	0.05
-1=s & name	martyr	0.06
-1=sa	martyr	-0.05
-1=sac	martyr	0.06
-1=sach	martyr	-0.13	teller	-0.16
-1=sach & liet	martyr	-0.15
-1=sach & ong	martyr	0.07
-1=sai & la	martyr	-0.1
-1=sai & ten	martyr	0.11
-1=said	martyr	0.05
-1=san	teller	-0.11
-1=sang & anh	martyr	0.05
-1=sanh	martyr	-0.11	teller	0.07
-1=sanh & ba	martyr	-0.11	teller	0.11
-1=sau	martyr	-0.12	teller	-0.09
-1=sau & ba	martyr	0.06
-1=sau & bac	martyr	0.14
-1=sau & co	martyr	-0.14
-1=sau & le	martyr	0.08	teller	0.05
-1=sau & toi	martyr	-0.09	teller	-0.06
-1=sdt	teller	-0.18
-1=sen	martyr	0.49
-1=sgt	teller	-0.05
-1=si	martyr	-0.34	teller	0.19
-1=si & ma	martyr	-0.09
-1=si & ong	martyr	-0.1
-1=si & pham	martyr	-0.14	teller	0.07
-1=side	martyr	-0.18	teller	0.12
-1=sin	martyr	0.08
-1=sinh	martyr	-0.11
-1=sinh & bac	martyr	-0.08
-1=sinh & co	martyr	0.07
-1=sinh & la	martyr	0.06
-1=sinh & ong	martyr	-0.05
-1=sinh & toi	martyr	-0.11	teller	0.13
-1=sir	teller	-0.12
-1=sister	teller	0.14
-1=so	martyr	-0.39
-1=so & bac	teller	0.06
-1=so & em	martyr	-0.06	teller	0.14
-1=so & ten	teller	-0.09
-1=soc	martyr	-0.05
-1=somebody	martyr	-0.06
-1=son	teller	-0.11
-1=son & co	teller	-0.11
-1=song	teller	0.1
-1=song & anh	martyr	-0.1
-1=song & la	martyr	-0.09	teller	-0.1
-1=song & nam	martyr	0.08
-1=song & ten	martyr	-0.08
-1=song & thang	martyr	-0.05
-1=song & toi	teller	0.14
-1=sot	martyr	0.08
-1=spoon	martyr	-0.1
-1=stone	martyr	-0.06	teller	-0.07
-1=su	martyr	-0.13
-1=su & bach	martyr	-0.05
-1=sung	martyr	0.12	teller	-0.07
-1=suoi	teller	-0.05
-1=sy	martyr	-0.32
-1=t	martyr	-0.23	teller	0.13
-1=ta	martyr	0.19
-1=tac	martyr	0.06
-1=tai	martyr	0.07
-1=tam	martyr	-0.05	teller	0.08
-1=tam & ten	martyr	0.06
-1=tan	martyr	0.2	teller	-0.09
-1=tang	martyr	-0.13	teller	-0.22
-1=tang & anh	martyr	-0.05
-1=tang & em	martyr	-0.18
-1=tao	teller	0.11
-1=tap	teller	-0.17
-1=tap & ong	teller	-0.16
-1=tat	martyr	0.05
-1=tau	martyr	0.13
-1=tay	martyr	-0.09	teller	0.19
-1=tay & anh	martyr	0.06
-1=tay & chi	martyr	-0.06	teller	-0.07
-1=tay & cu	teller	0.06
-1=tay & cua	martyr	-0.06	teller	0.14
-1=tay & ong	martyr	-0.09	teller	0.15
-1=tay & thang	martyr	0.24
-1=tay & trinh	martyr	-0.09
-1=te	martyr	0.1
-1=ten	teller	-0.15
-1=ten & dung	martyr	0.07	teller	0.05
-1=ten & em	martyr	0.09	teller	-0.1
-1=tet	teller	0.06
-1=thach	martyr	0.29
-1=thai	martyr	0.18
-1=tham	martyr	0.07	teller	0.09
-1=tham & ong	martyr	-0.06
-1=than	martyr	0.27	teller	-0.07
-1=than & anh	martyr	0.05	teller	0.05
-1=than & cua	martyr	0.06
-1=than & toi	martyr	0.1	teller	-0.11
-1=thang	martyr	-0.09
-1=thanh	martyr	-0.18	teller	0.13
-1=thanh & ong	martyr	-0.07
-1=thanh & ten	martyr	-0.11	teller	0.13
-1=thao	martyr	0.15
-1=thap	martyr	-0.07
-1=that	martyr	-0.07
-1=that & la	teller	0.08
-1=thay	martyr	0.22	teller	0.08
-1=thay & me	teller	-0.1
-1=thay & ten	martyr	0.14	teller	-0.08
-1=the	martyr	0.24
-1=the & la	martyr	0.1
-1=the & ong	martyr	-0.07
-1=them	martyr	0.13
-1=them & anh	martyr	0.1
-1=them & chu	martyr	0.06
-1=theo	martyr	-0.25
-1=theo & anh	martyr	-0.07	teller	0.12
-1=theo & bac	martyr	-0.56
-1=theo & cu	martyr	0.1	teller	-0.09
-1=theo & ong	martyr	-0.1
-1=thep	martyr	-0.14	teller	0.19
-1=there	martyr	-0.08	teller	-0.27
-1=theu	martyr	-0.05
-1=thi	teller	-0.1
-1=thi & anh	martyr	0.24
-1=thi & cau	martyr	0.08
-1=thi & co	martyr	-0.13
-1=thi & lien	teller	0.07
-1=thi & ong	martyr	-0.07
-1=thi & thang	martyr	-0.13
-1=thi & toi	teller	-0.05
-1=thien	martyr	0.13	teller	-0.08
-1=thiet	martyr	-0.17	teller	-0.05
-1=thiet & la	martyr	-0.07
-1=thiet & le	martyr	-0.08
-1=thieu	martyr	-0.15
-1=thieu & ten	martyr	-0.14
-1=thim	martyr	0.09
-1=thin	martyr	0.12
-1=thinh	martyr	0.07	teller	-0.05
-1=think	teller	-0.09
-1=tho	martyr	-0.16	teller	-0.09
-1=tho & co	martyr	0.06
-1=tho & la	martyr	-0.05
-1=tho & ong	martyr	0.05
-1=thoa	martyr	0.1	teller	0.11
-1=thoa & chi	martyr	0.13
-1=thoai	martyr	-0.13	teller	-0.05
-1=thoat	martyr	-0.19
-1=thoi	martyr	-0.15	teller	0.26
-1=thon	martyr	0.11	teller	-0.06
-1=thong	martyr	0.23
-1=thu	martyr	-0.28	teller	0.15
-1=thu & anh	martyr	0.08
-1=thu & cua	teller	0.16
-1=thu & truong	martyr	-0.21
-1=thua	martyr	-0.12	teller	0.05
-1=thua & anh	martyr	-0.05
-1=thua & chi	teller	-0.07
-1=thua & toi	martyr	-0.07
-1=thung	martyr	-0.07
-1=thuoc	martyr	-0.12
-1=thuong	martyr	0.24
-1=thuong & anh	martyr	0.06
-1=thuong & ba	martyr	0.13	teller	-0.1
-1=thuong & ten	martyr	0.14
-1=thuy	teller	-0.1
-1=thuyet	martyr	0.06	teller	0.05
-1=tich	martyr	0.09	teller	-0.12
-1=tien	martyr	0.11	teller	-0.1
-1=tien & ong	martyr	0.07
-1=tien & toi	teller	0.05
-1=tieng	martyr	-0.22
-1=tiep	martyr	-0.07	teller	0.06
-1=tieu	martyr	0.07	teller	0.11
-1=tim	teller	0.09
-1=tim & anh	martyr	0.16
-1=tim & bac	martyr	0.06
-1=tim & chu	martyr	-0.18
-1=tim & la	martyr	0.05
-1=tim & nguyen	martyr	0.09
-1=tin	teller	0.05
-1=tin & cua	teller	0.16
-1=tinh	teller	-0.06
-1=tnxp	martyr	0.06
-1=to	martyr	-0.13	teller	0.26
-1=to & la	teller	0.06
-1=toan	martyr	-0.17	teller	-0.08
-1=toc	teller	0.21
-1=toc & thai	martyr	-0.06
-1=toi	martyr	-0.05
-1=toi & anh	teller	-0.06
-1=toi & ba	martyr	0.08
-1=toi & gom	martyr	-0.09	teller	0.12
-1=toi & la	martyr	0.14
-1=toi & ong	martyr	0.05	teller	-0.12
-1=tom	teller	0.05
-1=ton	martyr	-0.1
-1=ton & ong	teller	0.05
-1=tong	martyr	-0.14
-1=too	teller	0.06
-1=tra	martyr	0.11	teller	-0.3
-1=tra & ba	teller	-0.13
-1=trac	martyr	0.09	teller	-0.07
-1=trai	martyr	0.28	teller	-0.07
-1=trai & ba	martyr	0.06
-1=trai & ong	martyr	0.05
-1=tran	martyr	-0.14	teller	-0.14
-1=tran & ba	martyr	-0.05
-1=tran & la	martyr	0.06
-1=trang	martyr	0.08
-1=trang & bac	teller	-0.06
-1=trang & ten	martyr	-0.08	teller	0.12
-1=trau	martyr	0.06
-1=tre	teller	-0.15
-1=tre & em	teller	-0.1
-1=tri	martyr	-0.18	teller	0.08
-1=trieu	martyr	-0.06
-1=trinh	martyr	-0.14	teller	-0.08
-1=trinh & toi	teller	-0.05
-1=tro	martyr	-0.07
-1=troi	martyr	0.11
-1=tron	martyr	0.06
-1=trong	martyr	0.05
-1=trong & co	martyr	0.16
-1=tru	martyr	0.08
-1=trua	martyr	-0.05
-1=truc	martyr	0.05	teller	0.11
-1=trung	martyr	-0.06	teller	-0.12
-1=truoc	martyr	-0.14
-1=truoc & bac	martyr	-0.05	teller	0.05
-1=truoc & chi	martyr	-0.08
-1=truoc & la	martyr	0.05
-1=truong	martyr	-0.06	teller	-0.19
-1=truong & anh	martyr	0.1
-1=truong & chi	teller	0.09
-1=truong & dinh	teller	0.08
-1=truong & la	martyr	-0.08	teller	-0.08
-1=truong & nguyen	teller	-0.1
-1=truong & phan	teller	-0.06
-1=truong & ten	martyr	-0.05
-1=truong & tran	teller	0.13
-1=tu	martyr	0.14	teller	-0.08
-1=tu & ba	martyr	0.09
-1=tu & cua	martyr	0.11
-1=tu & la	martyr	0.07	teller	-0.05
-1=tu & nguyen	martyr	0.11
-1=tu & ong	martyr	0.07
-1=tuan	martyr	0.05
-1=tuat	martyr	0.1
-1=tui	teller	0.26
-1=tui & nguyen	teller	0.07
-1=tum	martyr	0.05
-1=tuoi	martyr	0.12	teller	-0.1
-1=tuoi & bo	martyr	-0.13
-1=tuoi & cai	martyr	-0.1
-1=tuoi & co	martyr	0.06
-1=tuoi & con	martyr	0.1
-1=tuoi & cu	teller	0.06
-1=tuoi & ong	martyr	0.07	teller	-0.06
-1=tuoi & ten	martyr	-0.1	teller	0.13
-1=tuoi & toi	martyr	-0.05	teller	0.05
-1=tuong	martyr	-0.3	teller	-0.07
-1=tuong & tran	martyr	-0.06
-1=tuyen	martyr	0.09
-1=tuyet	martyr	-0.1
-1=ty	martyr	0.1
-1=u	teller	-0.07
-1=ubnd	teller	0.06
-1=uc	martyr	0.12	teller	0.12
-1=ung	martyr	0.06
-1=uoc	martyr	-0.09	teller	0.06
-1=ut	martyr	-0.05
-1=ut & la	martyr	0.07
-1=ut & ten	teller	0.1
-1=uy	martyr	-0.08	teller	-0.05
-1=va	martyr	-0.06
-1=va & anh	teller	-0.07
-1=va & ba	teller	-0.05
-1=va & bac	martyr	-0.07
-1=va & bui	martyr	-0.17
-1=va & cau	martyr	-0.05
-1=va & co	martyr	0.15
-1=va & con	martyr	-0.79
-1=va & cu	martyr	-0.06
-1=va & dang	martyr	0.07
-1=va & dinh	martyr	-0.07
-1=va & doan	martyr	0.05
-1=va & em	martyr	0.13
-1=va & ha	martyr	0.16
-1=va & le	martyr	-0.08
-1=va & luu	martyr	-0.1
-1=va & ma	martyr	0.07
-1=va & mac	martyr	0.06
-1=va & mot	martyr	0.07
-1=va & nguyen	martyr	-0.19
-1=va & ong	martyr	0.06	teller	-0.05
-1=va & pham	martyr	-0.06
-1=va & sau	martyr	-0.09
-1=va & toi	martyr	-0.17	teller	0.5
-1=va & ut	martyr	0.07
-1=va & vu	martyr	0.05
-1=vam	teller	0.11
-1=van	teller	-0.27
-1=van & ong	martyr	-0.09
-1=vang	teller	0.09
-1=vat	teller	0.14
-1=ve	martyr	0.38	teller	-0.26
-1=ve & anh	martyr	0.15
-1=ve & co	martyr	-0.06
-1=ve & cu	martyr	0.25	teller	-0.05
-1=ve & la	martyr	-0.24
-1=ve & liet	martyr	-0.23
-1=ve & nguyen	martyr	0.23
-1=ve & ong	martyr	0.34
-1=ve & phung	martyr	0.13
-1=ve & ten	martyr	-0.07	teller	0.05
-1=ve & thang	martyr	0.06
-1=veng	martyr	-0.11
-1=vi	martyr	-0.37	teller	0.12
-1=vi & anh	martyr	0.8
-1=vi & bac	martyr	-0.05	teller	0.12
-1=vi & chu	martyr	-0.05
-1=vi & co	martyr	-0.57
-1=vi & la	martyr	-0.12
-1=vi & ten	martyr	-0.16	teller	0.08
-1=vien	martyr	0.12	teller	0.06
-1=vien & ten	martyr	-0.06
-1=vien & tran	teller	-0.05
-1=viet	martyr	-0.4	teller	0.17
-1=viet & la	martyr	-0.08
-1=viet & ong	martyr	-0.13	teller	0.06
-1=viet & thay	martyr	-0.05	teller	0.07
-1=vihear	martyr	-0.05
-1=vinh	teller	0.05
-1=vinh & ba	martyr	0.07
-1=vnch	martyr	-0.1	teller	0.09
-1=vo	teller	-0.11
-1=vo & anh	martyr	0.28
-1=vo & ba	teller	-0.05
-1=vo & chu	martyr	-0.05
-1=vo & cua	teller	0.08
-1=vo & la	martyr	-0.3	teller	-0.14
-1=vo & liet	martyr	0.12
-1=vo & ong	martyr	0.23
-1=vo & ten	martyr	-0.05
-1=voi	martyr	0.3	teller	0.17
-1=voi & anh	martyr	0.06	teller	-0.06
-1=voi & ba	martyr	-0.05	teller	0.1
-1=voi & bac	martyr	0.1	teller	0.09
-1=voi & ban	martyr	0.14
-1=voi & cau	martyr	-0.08
-1=voi & chi	martyr	0.35	teller	0.07
-1=voi & chu	martyr	0.11
-1=voi & con	martyr	-0.07
-1=voi & cu	martyr	-0.05
-1=voi & em	martyr	-0.19	teller	0.26
-1=voi & mot	martyr	0.25
-1=voi & ong	martyr	0.14	teller	-0.08
-1=voi & thang	martyr	-0.14	teller	-0.05
-1=voi & tu	martyr	0.09
-1=voi & y	martyr	0.05
-1=vong	martyr	0.07	teller	0.05
-1=vot	martyr	-0.06
-1=vs	martyr	0.12
-1=vu	teller	-0.15
-1=vu & toi	teller	-0.06
-1=vui	martyr	0.14
-1=vui & anh	martyr	0.06
-1=vuon	martyr	-0.16	teller	0.07
-1=vuon & ong	martyr	-0.06
-1=vuong	martyr	-0.22	teller	0.11
-1=vy	martyr	-0.09	teller	0.08
-1=were	martyr	0.17
-1=with	martyr	-0.14
-1=woman	martyr	-0.07
-1=xa	martyr	0.17	teller	-0.05
-1=xa & anh	martyr	-0.11
-1=xa & co	martyr	-0.05
-1=xac	martyr	0.16	teller	0.09
-1=xang	teller	-0.07
-1=xe	martyr	0.14	teller	-0.07
-1=xe & anh	martyr	0.05
-1=xe & co	martyr	-0.08
-1=xom	teller	0.08
-1=xom & ong	teller	0.09
-1=xuan	martyr	-0.06
-1=xuc	martyr	-0.05
-1=xuong	martyr	0.06
-1=xuyen	martyr	0.11
-1=y	martyr	-0.06	teller	0.22
-1=years	teller	0.07
-1=yen	martyr	0.07	teller	0.05
-1=yeu	martyr	-0.26	teller	-0.06
-1=yeu & cu	martyr	0.08
-1=yeu & ten	martyr	-0.07
-1=you	teller	0.06
-1=zalo	teller	0.06
-2=#	martyr	0.08	teller	-0.24
-2=##	martyr	-0.09	teller	-0.09
-2=###	teller	0.15
-2=####	martyr	-0.27	teller	0.11
-2=^	martyr	-0.74	teller	-0.31
-2=a	teller	0.07
-2=ai	martyr	0.06	teller	-0.13
-2=alo	martyr	-0.05	teller	0.12
-2=ama	martyr	-0.05
-2=an	teller	0.08
-2=and	martyr	-0.17	teller	0.11
-2=anh	teller	-0.05
-2=ap	martyr	-0.08	teller	0.05
-2=arvn	martyr	-0.17
-2=as	teller	0.05
-2=au	martyr	-0.06
-2=aug	teller	0.09
-2=avec	martyr	-0.09
-2=ay	teller	-0.11
-2=b	martyr	0.05	teller	-0.05
-2=ba	teller	0.41
-2=bac	martyr	0.06
-2=bach	martyr	0.05
-2=bai	martyr	0.06
-2=ban	martyr	-0.11	teller	-0.27
-2=bang	martyr	-0.19	teller	0.16
-2=bao	martyr	-0.12
-2=bat	martyr	0.19
-2=battalion	martyr	0.1
-2=bau	martyr	0.09
-2=bay	martyr	0.05
-2=be	martyr	0.14
-2=belt	martyr	0.11
-2=ben	martyr	0.29	teller	-0.14
-2=bi	martyr	-0.28
-2=bia	teller	-0.1
-2=bien	martyr	0.11	teller	0.15
-2=biet	martyr	-0.27	teller	-0.05
-2=binh	martyr	0.07
-2=bo	martyr	-0.13	teller	-0.06
-2=boc	martyr	-0.17
-2=bom	martyr	0.07	teller	-0.06
-2=bon	martyr	0.19
-2=bong	teller	0.07
-2=bu	martyr	0.05
-2=bua	martyr	0.17
-2=bung	martyr	0.08
-2=buoi	martyr	-0.09	teller	-0.06
-2=buried	martyr	0.07
-2=but	martyr	0.1	teller	-0.16
-2=buu	teller	0.05
-2=c	martyr	0.21
-2=c1	martyr	0.05
-2=c17	martyr	0.12
-2=c4	martyr	0.06
-2=ca	martyr	0.11	teller	0.15
-2=cac	martyr	-0.06	teller	0.09
-2=cai	martyr	0.17
-2=cam	martyr	-0.21	teller	-0.15
-2=can	teller	0.08
-2=cang	martyr	0.07
-2=canh	martyr	0.23	teller	-0.24
-2=cao	martyr	-0.27	teller	-0.13
-2=cap	martyr	-0.12
-2=card	martyr	0.05
-2=cau	teller	-0.06
-2=cay	martyr	-0.13
-2=ccb	martyr	0.12	teller	0.13
-2=ce	martyr	-0.08
-2=cemetery	martyr	-0.09
-2=cha	martyr	0.13	teller	0.11
-2=chac	martyr	-0.07
-2=chan	martyr	0.22
-2=chanh	martyr	-0.06
-2=chao	martyr	-0.15	teller	0.15
-2=chat	teller	-0.1
-2=chau	teller	0.05
-2=chay	martyr	-0.1
-2=cheo	martyr	-0.06
-2=chep	teller	0.05
-2=chet	teller	0.26
-2=chi	martyr	-0.06
-2=chief	martyr	-0.06
-2=chien	martyr	-0.06
-2=chieu	martyr	0.07	teller	0.06
-2=chim	martyr	-0.13
-2=chin	martyr	0.13
-2=chinh	martyr	-0.14	teller	0.11
-2=cho	martyr	-0.09	teller	-0.17
-2=chon	martyr	-0.11	teller	-0.13
-2=chong	martyr	0.11	teller	-0.05
-2=chot	martyr	0.06
-2=chu	martyr	-0.51	teller	0.3
-2=chua	martyr	-0.12
-2=chuc	martyr	-0.15	teller	0.09
-2=chuong	teller	-0.07
-2=church	martyr	0.07
-2=chuyen	teller	0.12
-2=co	martyr	-0.22
-2=coc	martyr	0.05
-2=coi	martyr	-0.09
-2=col	teller	0.06
-2=com	martyr	0.21	teller	0.06
-2=commander	martyr	-0.13
-2=con	martyr	0.15
-2=cong	martyr	-0.15	teller	0.07
-2=cot	martyr	-0.11	teller	0.06
-2=cote	teller	-0.09
-2=cu	martyr	0.09
-2=cua	martyr	0.07	teller	0.06
-2=cuoc	teller	0.05
-2=cuoi	martyr	0.11
-2=cuong	martyr	-0.15
-2=cut	teller	0.1
-2=cuu	martyr	-0.08
-2=d	martyr	-0.09	teller	0.1
-2=d8	martyr	-0.05
-2=da	martyr	-0.07	teller	0.2
-2=dac	martyr	-0.13
-2=dai	martyr	-0.05	teller	0.11
-2=dak	martyr	0.07	teller	0.06
-2=dam	teller	-0.06
-2=dan	teller	-0.25
-2=dang	martyr	-0.13	teller	0.14
-2=danh	teller	-0.27
-2=dao	martyr	-0.1
-2=dat	martyr	-0.09	teller	-0.05
-2=dau	martyr	0.07	teller	0.13
-2=day	martyr	-0.06	teller	0.08
-2=dc	teller	-0.07
-2=de	martyr	-0.18	teller	0.11
-2=dead	martyr	0.11
-2=dec	martyr	0.07
-2=dem	martyr	0.11
-2=den	martyr	0.15	teller	0.24
-2=deo	martyr	0.11	teller	-0.05
-2=deu	martyr	0.06	teller	-0.05
-2=dia	martyr	0.07	teller	0.14
-2=diary	martyr	0.07	teller	-0.06
-2=dich	martyr	-0.16
-2=diem	martyr	0.06
-2=dien	martyr	0.17	teller	-0.16
-2=diep	martyr	-0.17
-2=dieu	martyr	-0.33
-2=district	martyr	0.12
-2=do	martyr	0.05	teller	-0.14
-2=doan	martyr	0.29
-2=doc	martyr	0.13
-2=doi	martyr	-0.14	teller	0.17
-2=don	martyr	-0.32
-2=dong	martyr	0.14
-2=dot	martyr	-0.11
-2=du	martyr	0.27	teller	-0.07
-2=dua	teller	0.11
-2=duc	martyr	0.08
-2=dung	martyr	-0.08
-2=duoc	martyr	0.12
-2=duoi	martyr	0.1	teller	-0.06
-2=duong	martyr	-0.26	teller	0.1
-2=dut	martyr	0.07
-2=duy	martyr	-0.26	teller	0.05
-2=e	martyr	-0.07	teller	0.28
-2=em	martyr	0.21	teller	-0.08
-2=en	teller	-0.07
-2=est	martyr	-0.11
-2=f10	teller	-0.12
-2=family	teller	-0.07
-2=for	teller	0.12
-2=from	teller	-0.12
-2=gach	martyr	-0.09
-2=gan	teller	0.1
-2=gao	martyr	0.05
-2=gap	teller	0.08
-2=ghe	martyr	-0.07
-2=ghi	martyr	0.05	teller	0.26
-2=gi	martyr	-0.06	teller	0.23
-2=gia	martyr	0.26	teller	0.1
-2=giai	martyr	0.18	teller	-0.07
-2=giang	martyr	0.17
-2=giao	martyr	0.13
-2=giay	martyr	-0.18
-2=gio	martyr	0.05	teller	-0.06
-2=giu	teller	0.12
-2=giup	martyr	-0.07	teller	0.26
-2=go	martyr	0.31
-2=goc	teller	0.28
-2=goi	martyr	-0.11	teller	-0.26
-2=gom	teller	-0.07
-2=gui	martyr	0.07
-2=h	martyr	0.11
-2=ha	martyr	-0.09	teller	0.06
-2=hai	martyr	0.14
-2=half	martyr	0.06
-2=ham	martyr	-0.06
-2=han	martyr	-0.12
-2=hang	martyr	-0.08	teller	0.17
-2=hao	martyr	-0.06	teller	0.25
-2=hau	martyr	0.08
-2=have	teller	0.05
-2=hay	martyr	-0.06	teller	0.11
-2=he	martyr	-0.11
-2=hem	teller	-0.12
-2=hen	martyr	0.06
-2=het	martyr	0.17	teller	-0.07
-2=hi	martyr	-0.17
-2=hien	martyr	-0.31	teller	0.15
-2=hieu	martyr	-0.09
-2=him	teller	-0.08
-2=his	martyr	0.14	teller	0.15
-2=ho	martyr	0.4	teller	-0.08
-2=hoa	martyr	0.28
-2=hoac	martyr	0.11	teller	-0.07
-2=hoach	martyr	0.21
-2=hoang	martyr	-0.12
-2=hoc	martyr	-0.06
-2=hoe	martyr	-0.1
-2=hoi	martyr	0.11	teller	-0.18
-2=hom	martyr	0.1	teller	-0.16
-2=hon	martyr	-0.11	teller	-0.2
-2=hong	martyr	-0.09
-2=hop	teller	-0.15
-2=hs	teller	-0.09
-2=huan	martyr	0.07
-2=hung	martyr	-0.12
-2=huong	martyr	0.09
-2=huu	martyr	-0.23
-2=huy	teller	-0.12
-2=huyet	martyr	-0.07
-2=hy	martyr	0.14	teller	-0.06
-2=i	teller	-0.05
-2=ia	martyr	-0.12
-2=if	martyr	-0.1
-2=is	martyr	0.09
-2=it	teller	0.12
-2=k	martyr	0.09
-2=ke	martyr	-0.18
-2=keo	martyr	0.22	teller	-0.08
-2=ket	teller	0.09
-2=kha	martyr	-0.23
-2=khai	martyr	0.35	teller	-0.11
-2=kham	martyr	0.11
-2=khang	martyr	0.17
-2=khanh	martyr	-0.13	teller	0.09
-2=khau	martyr	-0.09
-2=khe	martyr	0.06	teller	0.05
-2=khi	martyr	-0.14
-2=kho	teller	-0.16
-2=khoa	martyr	0.1	teller	0.11
-2=khoai	martyr	-0.05
-2=khoan	martyr	0.06
-2=khoc	martyr	-0.25
-2=khoi	martyr	0.11
-2=khong	martyr	-0.18	teller	0.09
-2=khu	martyr	0.12	teller	-0.05
-2=khuong	martyr	0.06
-2=kia	martyr	0.28
-2=kich	martyr	-0.06
-2=kiem	martyr	0.23
-2=kien	martyr	0.1
-2=kieu	martyr	-0.06
-2=killed	martyr	0.07
-2=kim	martyr	-0.16	teller	0.14
-2=kin	martyr	0.11
-2=kip	martyr	0.05
-2=ko	teller	0.05
-2=kon	martyr	0.17
-2=ksor	martyr	-0.1	teller	0.1
-2=ky	martyr	-0.14	teller	0.16
-2=l	martyr	0.06
-2=la	martyr	0.11	teller	-0.07
-2=lac	martyr	-0.24	teller	0.09
-2=lai	martyr	-0.15	teller	0.26
-2=lam	martyr	-0.13
-2=lan	teller	0.05
-2=lang	martyr	-0.33	teller	0.23
-2=lanh	martyr	-0.07	teller	0.14
-2=lao	martyr	0.12	teller	-0.08
-2=lap	martyr	-0.12	teller	-0.07
-2=lau	martyr	-0.05	teller	0.05
-2=lay	martyr	-0.14
-2=le	martyr	0.36	teller	-0.07
-2=len	martyr	-0.19	teller	-0.05
-2=les	teller	0.14
-2=letter	martyr	0.1
-2=lich	martyr	-0.16
-2=lien	martyr	0.15	teller	0.15
-2=liet	martyr	-0.31	teller	0.31
-2=linh	martyr	-0.22	teller	0.13
-2=lo	martyr	0.25	teller	0.09
-2=loc	martyr	0.11	teller	-0.13
-2=loi	martyr	-0.12
-2=lon	martyr	0.07	teller	0.07
-2=long	martyr	0.05
-2=look	teller	0.07
-2=lt	teller	-0.11
-2=lu	martyr	-0.05
-2=lua	martyr	-0.21
-2=luan	martyr	-0.06
-2=luc	martyr	-0.13	teller	-0.16
-2=lun	martyr	-0.12
-2=lung	martyr	-0.11
-2=luon	martyr	-0.07	teller	0.12
-2=luong	teller	-0.13
-2=luu	martyr	0.1
-2=luy	martyr	-0.08
-2=luyen	martyr	-0.08	teller	0.13
-2=ly	martyr	-0.07	teller	-0.09
-2=m	martyr	-0.17	teller	0.13
-2=ma	martyr	0.26	teller	-0.2
-2=mai	martyr	-0.08
-2=man	martyr	-0.07
-2=mang	martyr	0.05
-2=manh	teller	-0.09
-2=mat	teller	0.2
-2=mau	martyr	0.14	teller	-0.08
-2=may	martyr	0.2	teller	0.09
-2=me	martyr	0.47	teller	-0.16
-2=mieng	martyr	0.07
-2=min	martyr	0.19
-2=mit	teller	0.11
-2=mo	martyr	-0.12	teller	0.12
-2=moc	martyr	0.22	teller	-0.12
-2=moi	teller	-0.18
-2=mon	teller	0.05
-2=mong	martyr	0.15	teller	-0.07
-2=mot	martyr	0.35	teller	0.15
-2=mrs	teller	0.05
-2=mua	teller	-0.08
-2=mui	martyr	0.18
-2=muoi	martyr	0.39	teller	-0.05
-2=muong	martyr	-0.17
-2=my	teller	-0.1
-2=n	martyr	0.1
-2=nam	teller	-0.15
-2=name	teller	-0.08
-2=named	martyr	0.1
-2=nang	martyr	0.05	teller	-0.05
-2=nao	teller	0.09
-2=nay	martyr	0.1
-2=nen	martyr	0.32
-2=neu	teller	-0.08
-2=nga	martyr	-0.05
-2=ngai	martyr	0.12
-2=ngan	martyr	-0.08	teller	-0.05
-2=ngay	teller	0.08
-2=nghe	martyr	0.13	teller	-0.07
-2=nghi	martyr	0.13	teller	0.24
-2=nghia	martyr	-0.1	teller	-0.1
-2=nghiem	martyr	0.06
-2=ngo	martyr	-0.09
-2=ngoai	martyr	0.1	teller	-0.06
-2=ngoan	martyr	0.16
-2=ngoc	martyr	-0.23	teller	0.06
-2=ngoi	martyr	-0.05
-2=ngu	teller	0.07
-2=nguoi	martyr	-0.09	teller	0.23
-2=nguyen	martyr	-0.06	teller	0.23
-2=nha	martyr	-0.07
-2=nhac	martyr	0.07	teller	0.06
-2=nham	martyr	0.12
-2=nhan	martyr	-0.21	teller	0.53
-2=nhap	teller	0.09
-2=nhat	martyr	-0.09	teller	-0.11
-2=nhau	martyr	-0.07
-2=nhay	martyr	0.08
-2=nhi	martyr	-0.11
-2=nhiem	teller	0.13
-2=nhien	martyr	-0.1
-2=nho	martyr	0.59	teller	-0.2
-2=nhom	martyr	0.12
-2=nhu	martyr	0.06	teller	0.08
-2=nhua	martyr	0.05
-2=nhuan	martyr	0.09
-2=nhung	martyr	-0.08
-2=nhuong	martyr	-0.09
-2=ninh	teller	-0.07
-2=no	martyr	-0.08	teller	0.15
-2=noi	martyr	0.24	teller	0.05
-2=nom	martyr	0.07
-2=nong	martyr	0.06
-2=nop	martyr	-0.08	teller	0.05
-2=north	teller	0.05
-2=nua	martyr	-0.09	teller	-0.12
-2=nui	teller	-0.05
-2=nuoc	martyr	-0.11
-2=nuoi	martyr	-0.12
-2=nuong	teller	-0.1
-2=ny	teller	-0.05
-2=o	martyr	0.29	teller	-0.27
-2=oai	martyr	-0.12
-2=oanh	teller	-0.07
-2=oi	martyr	-0.15
-2=old	teller	0.09
-2=om	martyr	-0.05	teller	-0.1
-2=on	martyr	0.06
-2=one	martyr	-0.17
-2=ong	martyr	0.29
-2=other	teller	-0.06
-2=pao	martyr	-0.09
-2=pere	martyr	-0.09	teller	0.07
-2=pha	martyr	0.08	teller	-0.05
-2=phai	martyr	-0.1
-2=pham	martyr	0.1
-2=phan	teller	0.23
-2=phao	martyr	0.06	teller	-0.05
-2=phap	teller	-0.05
-2=phat	martyr	-0.2
-2=phau	martyr	-0.07
-2=phe	teller	-0.11
-2=phep	martyr	-0.1
-2=phi	martyr	0.16
-2=phia	martyr	-0.12	teller	-0.08
-2=phien	teller	0.06
-2=phnom	martyr	0.11
-2=pho	teller	-0.06
-2=phoi	martyr	0.06
-2=phong	martyr	-0.1	teller	-0.17
-2=phu	martyr	0.12	teller	-0.1
-2=phuc	martyr	0.19
-2=phum	martyr	0.05
-2=phun	martyr	0.11
-2=phung	martyr	-0.16
-2=phuoc	teller	0.05
-2=phuong	martyr	0.09
-2=place	teller	-0.13
-2=post	teller	0.1
-2=preah	martyr	-0.05
-2=prisoners	martyr	-0.16
-2=qua	teller	0.07
-2=quang	teller	-0.07
-2=quay	martyr	0.12
-2=que	martyr	-0.18	teller	-0.11
-2=quen	martyr	-0.09
-2=quy	martyr	0.16	teller	0.07
-2=quyen	martyr	-0.1
-2=quyet	martyr	-0.07
-2=ra	martyr	-0.17	teller	0.1
-2=rach	martyr	-0.26	teller	-0.05
-2=rang	martyr	-0.16
-2=rao	martyr	-0.15
-2=ray	teller	0.07
-2=re	martyr	0.08
-2=rieng	martyr	0.11
-2=roi	teller	-0.12
-2=rot	martyr	-0.07
-2=ruong	martyr	-0.06
-2=ruot	teller	-0.05
-2=rut	martyr	-0.07
-2=s	martyr	-0.05	teller	0.07
-2=sa	martyr	0.08
-2=sach	teller	0.26
-2=sai	martyr	-0.34	teller	-0.06
-2=said	martyr	0.09
-2=sam	martyr	-0.2
-2=same	teller	-0.1
-2=san	martyr	0.1
-2=sanh	teller	0.12
-2=sao	martyr	-0.11
-2=sap	martyr	0.06
-2=sau	martyr	0.17
-2=says	martyr	-0.06
-2=scan	teller	0.07
-2=se	martyr	0.13
-2=sen	martyr	0.1
-2=senior	martyr	0.07
-2=ses	martyr	0.15
-2=sgt	teller	0.1
-2=si	martyr	-0.17	teller	-0.14
-2=side	martyr	0.13
-2=since	martyr	0.07
-2=so	martyr	-0.18	teller	-0.1
-2=som	martyr	0.13
-2=son	martyr	0.1	teller	0.12
-2=song	martyr	-0.27
-2=sot	martyr	-0.09	teller	-0.15
-2=south	teller	0.05
-2=su	martyr	0.35	teller	-0.24
-2=sung	martyr	-0.25	teller	0.23
-2=suoi	martyr	-0.09	teller	-0.06
-2=suong	martyr	-0.05
-2=sy	martyr	0.05	teller	-0.08
-2=t	martyr	0.14
-2=ta	teller	-0.15
-2=tai	martyr	0.09	teller	0.06
-2=tam	martyr	-0.2	teller	-0.07
-2=tan	martyr	0.22	teller	-0.07
-2=tang	martyr	-0.14	teller	-0.15
-2=tao	martyr	0.08	teller	-0.08
-2=tap	martyr	0.12
-2=ten	martyr	-0.09	teller	-0.25
-2=tet	martyr	-0.06
-2=th	martyr	0.1
-2=thach	martyr	-0.09	teller	-0.14
-2=thai	martyr	-0.11
-2=tham	martyr	-0.21
-2=than	teller	0.07
-2=thang	martyr	0.14
-2=thanh	martyr	0.22
-2=thank	martyr	-0.07
-2=thao	martyr	0.19	teller	0.1
-2=thap	martyr	-0.1
-2=that	martyr	0.28	teller	-0.19
-2=thay	martyr	0.09	teller	-0.16
-2=the	martyr	-0.22	teller	0.15
-2=them	martyr	0.2
-2=theo	martyr	-0.09
-2=there	martyr	0.1	teller	-0.05
-2=theu	martyr	0.05
-2=they	martyr	0.25	teller	0.13
-2=thi	martyr	0.25
-2=thia	martyr	0.21
-2=thien	martyr	-0.1	teller	0.12
-2=thiet	teller	-0.07
-2=thieu	martyr	-0.09
-2=thinh	martyr	0.25
-2=tho	martyr	-0.15
-2=thoai	teller	0.07
-2=thoan	martyr	0.09
-2=thoat	martyr	0.06
-2=thoi	martyr	0.05
-2=thon	martyr	-0.06	teller	-0.1
-2=thong	teller	-0.08
-2=thu	martyr	-0.08	teller	0.2
-2=thua	martyr	-0.07	teller	0.07
-2=thuan	martyr	-0.09
-2=thuc	martyr	0.08	teller	0.07
-2=thuoc	martyr	-0.14	teller	-0.1
-2=thuong	martyr	-0.26	teller	0.18
-2=thuy	martyr	0.09	teller	-0.1
-2=thuyen	martyr	-0.33
-2=tich	teller	-0.19
-2=tien	martyr	0.16	teller	-0.1
-2=tiep	teller	-0.08
-2=tieu	martyr	-0.05	teller	-0.08
-2=tim	martyr	-0.09	teller	-0.09
-2=tinh	martyr	-0.06	teller	0.29
-2=to	martyr	0.1
-2=toan	teller	-0.16
-2=toi	martyr	0.24	teller	-0.41
-2=ton	martyr	-0.05
-2=tong	martyr	-0.26	teller	0.06
-2=tra	teller	0.06
-2=trac	martyr	-0.15
-2=trai	martyr	-0.27
-2=tram	martyr	-0.1	teller	0.18
-2=tran	martyr	0.2	teller	0.14
-2=trao	martyr	-0.05
-2=trau	martyr	0.09	teller	-0.11
-2=tre	martyr	0.05
-2=tren	martyr	-0.24	teller	0.31
-2=tri	teller	0.08
-2=trinh	martyr	-0.07
-2=tro	teller	-0.06
-2=troi	martyr	0.1
-2=tron	martyr	-0.08
-2=trong	teller	-0.19
-2=tru	martyr	-0.1
-2=truc	martyr	-0.14	teller	0.2
-2=trung	martyr	0.3	teller	-0.17
-2=truoc	martyr	0.22	teller	-0.11
-2=truong	martyr	0.33	teller	0.27
-2=tu	martyr	0.17	teller	-0.24
-2=tuan	martyr	-0.18	teller	0.18
-2=tuat	martyr	0.1	teller	0.05
-2=tuc	martyr	-0.16
-2=tui	martyr	-0.18
-2=tum	martyr	-0.14	teller	0.08
-2=tung	martyr	-0.13
-2=tuong	martyr	-0.41	teller	0.12
-2=tuy	teller	0.08
-2=tuyen	martyr	-0.09
-2=ty	martyr	-0.12
-2=ubnd	martyr	0.05
-2=un	martyr	0.12	teller	-0.19
-2=uncle	martyr	-0.12	teller	0.11
-2=une	martyr	0.11
-2=ung	martyr	-0.06
-2=ut	martyr	0.36
-2=v	martyr	-0.14
-2=va	martyr	-0.27	teller	-0.05
-2=vach	martyr	0.05
-2=vam	martyr	0.07
-2=van	martyr	-0.16	teller	0.2
-2=vang	martyr	0.05
-2=vao	teller	-0.09
-2=vay	martyr	0.06
-2=ve	teller	-0.13
-2=vet	martyr	-0.12
-2=vi	martyr	-0.1	teller	0.28
-2=viec	martyr	-0.1
-2=vien	martyr	-0.05	teller	-0.05
-2=viet	martyr	0.27	teller	-0.19
-2=vinh	martyr	-0.15	teller	-0.08
-2=vo	martyr	0.09
-2=voi	martyr	-0.16	teller	-0.1
-2=vong	martyr	0.05
-2=vot	martyr	0.06
-2=vua	teller	0.09
-2=vung	martyr	0.05	teller	0.07
-2=vuon	martyr	-0.26	teller	0.15
-2=we	martyr	0.42
-2=who	teller	-0.07
-2=with	martyr	0.05
-2=write	teller	0.09
-2=xa	martyr	0.25	teller	0.1
-2=xac	martyr	0.07
-2=xam	martyr	-0.14
-2=xe	martyr	0.26	teller	-0.18
-2=xem	teller	0.12
-2=xi	martyr	0.05	teller	0.09
-2=xieng	martyr	0.1	teller	-0.12
-2=xin	martyr	-0.13
-2=xoan	martyr	0.08
-2=xom	martyr	0.08
-2=xu	teller	0.13
-2=xuan	martyr	0.08
-2=xuong	martyr	-0.12
-2=xuyen	martyr	-0.06	teller	0.09
-2=y	martyr	-0.11	teller	0.11
-2=yen	martyr	0.09	teller	-0.05
-2=yeu	martyr	0.16	teller	-0.05
-2=your	martyr	-0.07	teller	0.05
-3=#	martyr	-0.12	teller	0.12
-3=##	martyr	-0.18	teller	0.17
-3=###	martyr	0.1	teller	-0.14
-3=####	martyr	0.22	teller	-0.11
-3=#####	martyr	-0.16
-3=^	martyr	-0.3	teller	0.26
-3=a	martyr	-0.2	teller	0.08
-3=ac	martyr	0.12
-3=ai	martyr	0.29	teller	0.12
-3=al	martyr	0.05
-3=all	teller	0.1
-3=and	teller	-0.06
-3=anh	martyr	-0.21	teller	-0.08
-3=as	martyr	-0.11
-3=au	martyr	-0.2	teller	0.05
-3=avait	martyr	-0.08
-3=avec	teller	0.12
-3=ay	martyr	0.13	teller	0.19
-3=b	martyr	0.25	teller	0.1
-3=ba	teller	-0.19
-3=bac	martyr	-0.48	teller	-0.2
-3=bai	martyr	-0.22
-3=ban	martyr	-0.3	teller	0.24
-3=bang	martyr	0.19	teller	-0.2
-3=bao	martyr	-0.1	teller	-0.18
-3=bat	martyr	-0.11
-3=bau	martyr	0.09
-3=bay	martyr	0.09	teller	-0.18
-3=be	martyr	0.19	teller	0.19
-3=ben	teller	-0.19
-3=beo	martyr	0.14
-3=bi	teller	-0.14
-3=bia	teller	-0.16
-3=bich	teller	0.07
-3=bien	martyr	-0.09	teller	-0.07
-3=biet	teller	-0.06
-3=bieu	martyr	0.13
-3=bim	martyr	-0.06
-3=binh	martyr	-0.22	teller	0.23
-3=bo	martyr	-0.11	teller	0.32
-3=boc	martyr	0.12	teller	-0.11
-3=body	martyr	0.06
-3=boi	teller	0.05
-3=bom	martyr	0.19
-3=bon	martyr	0.12
-3=bong	martyr	-0.16
-3=bot	martyr	0.08
-3=boy	teller	-0.07
-3=bui	martyr	-0.1
-3=bung	martyr	-0.05
-3=buoi	martyr	0.07
-3=buon	martyr	-0.05
-3=but	martyr	0.08	teller	0.14
-3=by	martyr	-0.07
-3=c	teller	0.07
-3=c2	martyr	0.05
-3=c5	martyr	-0.05
-3=ca	martyr	0.24	teller	-0.12
-3=cac	martyr	-0.09	teller	0.18
-3=cai	martyr	-0.06	teller	-0.05
-3=cam	martyr	0.07	teller	-0.1
-3=can	martyr	-0.1	teller	-0.27
-3=canh	martyr	0.2	teller	0.06
-3=cao	martyr	0.14	teller	-0.15
-3=cat	martyr	0.08	teller	-0.1
-3=cau	martyr	0.08	teller	-0.17
-3=cay	teller	-0.16
-3=ccb	teller	0.07
-3=cha	martyr	0.16
-3=chac	teller	0.19
-3=cham	martyr	0.05
-3=chanh	martyr	-0.09
-3=chao	martyr	-0.11	teller	0.09
-3=chat	martyr	0.14	teller	-0.05
-3=chau	martyr	0.25
-3=chay	martyr	0.14	teller	0.14
-3=che	martyr	0.11	teller	-0.07
-3=chep	martyr	0.19
-3=chet	martyr	0.17
-3=chi	martyr	0.43	teller	-0.38
-3=chiec	martyr	0.29
-3=chiem	martyr	-0.11
-3=chien	martyr	0.2	teller	-0.08
-3=chim	martyr	0.15
-3=chin	martyr	-0.17	teller	-0.05
-3=chiu	martyr	0.08
-3=cho	martyr	0.14	teller	-0.07
-3=chon	martyr	-0.12	teller	0.17
-3=chong	teller	-0.08
-3=chot	martyr	0.22
-3=chu	teller	-0.31
-3=chua	martyr	0.17	teller	-0.18
-3=chum	teller	0.18
-3=chung	martyr	0.21	teller	0.17
-3=chup	teller	0.09
-3=chuyen	martyr	0.1	teller	-0.06
-3=co	martyr	-0.22	teller	0.17
-3=coc	martyr	0.09
-3=com	teller	0.13
-3=con	martyr	-0.11
-3=cong	martyr	-0.27
-3=cot	teller	0.17
-3=could	martyr	0.09
-3=cu	martyr	-0.07	teller	-0.17
-3=cua	martyr	-0.06
-3=cuc	martyr	0.06
-3=cung	martyr	0.36	teller	-0.07
-3=cuoi	martyr	-0.28	teller	0.11
-3=cuon	martyr	0.08	teller	-0.07
-3=cuong	martyr	-0.12	teller	0.05
-3=cut	martyr	0.11	teller	0.09
-3=cuu	martyr	-0.12	teller	0.1
-3=d	martyr	0.11
-3=d9	teller	-0.09
-3=da	martyr	-0.15
-3=dac	martyr	-0.15
-3=dai	martyr	-0.16
-3=dak	teller	0.12
-3=dam	martyr	0.09	teller	-0.25
-3=dan	martyr	-0.11	teller	-0.13
-3=dang	martyr	0.12
-3=danh	martyr	0.17
-3=dao	martyr	-0.14	teller	0.13
-3=dap	martyr	-0.1
-3=dat	martyr	-0.24	teller	0.1
-3=dau	martyr	-0.06	teller	-0.07
-3=day	martyr	0.1	teller	0.21
-3=dem	martyr	0.19
-3=den	teller	-0.1
-3=des	martyr	0.23
-3=det	martyr	0.09
-3=deu	martyr	0.1
-3=di	martyr	-0.09	teller	0.07
-3=dia	martyr	-0.05	teller	-0.05
-3=dich	teller	0.18
-3=diem	martyr	-0.12
-3=dien	martyr	0.05	teller	0.21
-3=dinh	martyr	-0.54	teller	0.19
-3=division	martyr	-0.06	teller	0.06
-3=do	martyr	-0.18	teller	-0.06
-3=doai	teller	0.14
-3=doan	martyr	0.09
-3=documents	martyr	-0.06
-3=doi	martyr	0.18	teller	-0.19
-3=don	martyr	-0.18	teller	0.12
-3=dong	teller	-0.14
-3=dot	martyr	0.14	teller	-0.11
-3=dr	teller	-0.05
-3=du	martyr	-0.24	teller	-0.09
-3=dua	martyr	0.31
-3=duc	teller	-0.07
-3=dum	martyr	-0.08
-3=dung	martyr	-0.25	teller	0.26
-3=duoc	martyr	0.14	teller	-0.05
-3=duoi	martyr	0.07	teller	0.11
-3=duong	martyr	0.2
-3=duy	martyr	0.1
-3=e	martyr	0.18	teller	-0.16
-3=e24	teller	-0.12
-3=e64	martyr	-0.14
-3=em	martyr	0.15	teller	0.18
-3=en	martyr	0.16	teller	-0.06
-3=et	martyr	0.23
-3=f10	martyr	0.07
-3=f325	teller	-0.06
-3=f5	teller	-0.08
-3=f7	martyr	-0.11	teller	0.06
-3=feb	martyr	-0.05	teller	-0.13
-3=for	teller	-0.09
-3=french	martyr	-0.05
-3=from	teller	0.13
-3=gai	martyr	0.09	teller	0.24
-3=gan	martyr	0.09	teller	-0.15
-3=ganh	martyr	0.07
-3=gap	martyr	-0.1
-3=ghi	teller	-0.07
-3=gi	martyr	-0.05
-3=gia	teller	-0.18
-3=giang	teller	0.05
-3=giao	martyr	0.1
-3=giat	martyr	-0.06
-3=giay	teller	0.05
-3=gio	martyr	0.22	teller	0.07
-3=gioi	martyr	0.09
-3=giong	martyr	-0.12	teller	-0.05
-3=giu	martyr	0.08	teller	-0.2
-3=giua	teller	0.13
-3=gium	martyr	-0.14	teller	0.16
-3=giup	martyr	0.12	teller	-0.07
-3=go	martyr	-0.16	teller	-0.18
-3=goc	martyr	0.32	teller	-0.05
-3=goi	martyr	0.2
-3=gom	teller	-0.06
-3=gui	martyr	0.05	teller	-0.09
-3=ha	teller	-0.05
-3=had	teller	0.05
-3=hai	martyr	0.27
-3=ham	martyr	0.38	teller	-0.08
-3=han	martyr	-0.14
-3=hang	teller	0.09
-3=hanh	martyr	-0.09	teller	0.16
-3=hau	martyr	-0.05
-3=have	martyr	0.08
-3=hay	teller	-0.1
-3=he	martyr	0.09	teller	0.13
-3=her	teller	0.12
-3=het	teller	0.21
-3=hi	martyr	-0.05	teller	0.09
-3=hien	martyr	-0.18
-3=hieu	martyr	-0.25
-3=hinh	martyr	0.14
-3=his	martyr	-0.12
-3=ho	martyr	-0.14	teller	0.07
-3=hoa	martyr	-0.07	teller	-0.21
-3=hoac	teller	-0.06
-3=hoach	martyr	-0.13
-3=hoai	martyr	0.06
-3=hoan	martyr	0.06
-3=hoang	martyr	-0.05
-3=hoc	martyr	0.18	teller	-0.12
-3=hoe	martyr	-0.07
-3=hoi	martyr	0.09	teller	-0.19
-3=hom	martyr	0.2	teller	0.05
-3=hon	martyr	0.1
-3=hop	teller	0.16
-3=hs	martyr	-0.09
-3=hua	martyr	-0.34	teller	0.22
-3=hue	martyr	0.2
-3=hung	martyr	-0.06	teller	0.11
-3=huong	martyr	0.09	teller	0.07
-3=huu	martyr	-0.14	teller	-0.11
-3=hy	martyr	-0.13
-3=i	martyr	-0.09	teller	0.34
-3=ia	martyr	0.12
-3=in	martyr	0.1
-3=inside	martyr	0.08
-3=is	teller	-0.25
-3=just	martyr	0.06
-3=ke	martyr	-0.06	teller	0.14
-3=keo	martyr	0.14	teller	-0.11
-3=ket	teller	-0.09
-3=khac	martyr	0.07	teller	-0.19
-3=khach	martyr	-0.06
-3=khai	martyr	-0.19
-3=kham	martyr	0.05
-3=khang	martyr	0.22
-3=khanh	martyr	-0.2	teller	0.14
-3=khau	teller	0.21
-3=khi	martyr	-0.26	teller	0.06
-3=kho	martyr	-0.06
-3=khoa	martyr	0.07
-3=khoc	martyr	-0.12
-3=khoi	martyr	-0.19
-3=khong	teller	-0.08
-3=khu	martyr	-0.15
-3=khuc	martyr	0.11
-3=khuong	martyr	-0.06
-3=kia	martyr	-0.16	teller	0.12
-3=kich	martyr	0.23
-3=kiem	martyr	0.14	teller	-0.06
-3=kien	martyr	0.12	teller	-0.07
-3=kieu	martyr	-0.26	teller	0.12
-3=kim	martyr	0.16
-3=kip	martyr	-0.05	teller	-0.06
-3=ko	martyr	0.09
-3=kon	martyr	-0.14	teller	0.08
-3=kratie	martyr	0.06
-3=ky	teller	-0.08
-3=la	teller	0.41
-3=lac	martyr	-0.19
-3=lai	teller	-0.12
-3=lam	martyr	-0.1	teller	0.18
-3=lan	teller	0.09
-3=lang	martyr	0.39	teller	0.1
-3=lanh	martyr	-0.18	teller	0.09
-3=lao	martyr	-0.13	teller	-0.07
-3=lap	teller	-0.16
-3=lay	martyr	-0.12	teller	0.16
-3=le	martyr	-0.05	teller	-0.22
-3=leader	martyr	0.05
-3=len	martyr	-0.07	teller	0.09
-3=les	teller	-0.09
-3=leu	martyr	-0.13
-3=lich	martyr	0.05
-3=lien	martyr	-0.14	teller	0.05
-3=liet	martyr	-0.19	teller	-0.27
-3=lieu	martyr	-0.18
-3=linh	martyr	-0.15	teller	-0.1
-3=lo	martyr	-0.29	teller	0.08
-3=loc	martyr	-0.23	teller	-0.11
-3=loi	teller	-0.08
-3=lon	martyr	0.26
-3=long	martyr	-0.07
-3=ls	martyr	-0.11	teller	0.11
-3=lt	teller	0.06
-3=lu	teller	0.08
-3=lua	martyr	-0.11
-3=luc	martyr	0.19	teller	-0.09
-3=lum	martyr	-0.05
-3=lung	martyr	0.06
-3=luon	martyr	0.13
-3=luu	teller	-0.06
-3=luy	martyr	-0.08
-3=ly	teller	-0.05
-3=m	martyr	-0.16	teller	0.14
-3=ma	teller	0.11
-3=mai	martyr	0.09	teller	0.11
-3=man	teller	0.12
-3=mang	martyr	0.24	teller	0.05
-3=manh	martyr	-0.4	teller	0.13
-3=mat	martyr	-0.18	teller	-0.11
-3=mau	teller	-0.07
-3=may	martyr	-0.26	teller	0.16
-3=me	martyr	-0.14	teller	0.07
-3=men	martyr	-0.06
-3=mien	teller	0.09
-3=mieng	martyr	0.07
-3=minh	martyr	0.05
-3=mo	martyr	-0.24
-3=moc	teller	0.12
-3=moi	martyr	0.1	teller	0.17
-3=mon	martyr	0.09	teller	-0.08
-3=mong	martyr	0.1
-3=mot	martyr	0.28
-3=mu	martyr	0.09
-3=mua	martyr	0.08	teller	0.09
-3=muc	teller	-0.06
-3=mui	martyr	-0.36
-3=muoi	martyr	-0.21	teller	0.05
-3=muon	martyr	0.06
-3=muong	martyr	-0.1	teller	-0.06
-3=my	martyr	0.17	teller	-0.17
-3=n	martyr	-0.09	teller	0.13
-3=na	martyr	-0.08
-3=nam	martyr	0.22	teller	-0.07
-3=name	martyr	0.08
-3=nao	teller	-0.05
-3=nap	martyr	-0.05
-3=nay	martyr	0.17
-3=neang	teller	0.05
-3=nen	martyr	0.15	teller	0.08
-3=nga	teller	0.06
-3=ngam	martyr	-0.06
-3=ngan	teller	-0.07
-3=nghe	teller	0.05
-3=nghi	martyr	-0.09	teller	0.06
-3=nghia	martyr	0.09	teller	0.18
-3=nghiem	martyr	-0.11
-3=nghien	martyr	0.07
-3=nghiep	martyr	0.18
-3=ngo	martyr	-0.33	teller	-0.05
-3=ngoai	martyr	0.06	teller	-0.21
-3=ngoan	martyr	0.07
-3=ngoc	martyr	-0.26	teller	0.09
-3=ngoi	teller	-0.1
-3=ngu	martyr	-0.09
-3=nguc	martyr	-0.09
-3=nguoi	martyr	-0.07	teller	-0.17
-3=nguyen	martyr	-0.14	teller	-0.21
-3=nha	teller	-0.19
-3=nham	martyr	0.05
-3=nhan	martyr	-0.15
-3=nhap	martyr	0.1
-3=nhat	martyr	0.21
-3=nhau	martyr	-0.05
-3=nhe	martyr	-0.09
-3=nhi	martyr	-0.05
-3=nhiem	martyr	-0.09
-3=nhieu	martyr	-0.09
-3=nho	teller	0.15
-3=nhom	martyr	-0.15	teller	-0.08
-3=nhu	martyr	-0.14
-3=nhua	martyr	0.11
-3=nhung	teller	-0.05
-3=no	martyr	0.11	teller	-0.17
-3=noi	martyr	0.12	teller	-0.06
-3=not	martyr	0.07	teller	0.05
-3=nt	teller	0.06
-3=nu	martyr	0.12	teller	-0.13
-3=nuoc	teller	0.16
-3=nuoi	martyr	-0.09
-3=nurse	martyr	0.17
-3=o	martyr	0.34	teller	0.35
-3=of	martyr	0.07
-3=on	martyr	0.07	teller	0.06
-3=one	martyr	0.09	teller	-0.1
-3=ong	martyr	0.19	teller	0.46
-3=pha	martyr	0.3	teller	-0.06
-3=phai	martyr	0.08	teller	-0.07
-3=pham	teller	0.1
-3=phan	martyr	-0.23	teller	0.05
-3=phao	teller	0.14
-3=phap	martyr	-0.05	teller	0.17
-3=phat	martyr	-0.12
-3=phi	martyr	-0.06
-3=phia	martyr	-0.1	teller	-0.09
-3=pho	martyr	-0.17
-3=phong	martyr	0.05	teller	0.15
-3=phu	martyr	0.28
-3=phuc	martyr	-0.29
-3=phum	teller	-0.05
-3=phung	martyr	-0.08	teller	0.23
-3=phuoc	martyr	0.36
-3=phuong	martyr	-0.11	teller	0.24
-3=qu	martyr	0.07
-3=qua	martyr	-0.08	teller	-0.15
-3=quach	martyr	0.12
-3=quan	martyr	-0.22	teller	-0.14
-3=quang	martyr	-0.2	teller	0.17
-3=quay	martyr	-0.08
-3=que	martyr	-0.11
-3=quen	martyr	-0.13
-3=quoc	martyr	-0.11
-3=quy	martyr	0.13	teller	0.24
-3=quyet	martyr	-0.09
-3=quynh	martyr	-0.14
-3=ra	martyr	0.25	teller	-0.37
-3=rao	martyr	0.11
-3=rau	teller	0.13
-3=ray	martyr	-0.14	teller	0.22
-3=re	teller	0.08
-3=read	martyr	-0.08
-3=regiment	martyr	-0.06
-3=ria	martyr	-0.08	teller	0.08
-3=ro	martyr	-0.09
-3=roi	martyr	-0.05	teller	0.1
-3=rot	martyr	-0.06
-3=ruong	martyr	0.06
-3=ruot	martyr	0.21	teller	-0.12
-3=sa	martyr	0.11	teller	-0.05
-3=sach	martyr	0.05
-3=sai	martyr	0.18	teller	-0.07
-3=said	martyr	-0.22
-3=san	martyr	-0.12
-3=sang	martyr	-0.08
-3=sao	martyr	-0.08
-3=sat	martyr	-0.05
-3=sau	martyr	0.18	teller	0.14
-3=school	martyr	0.14
-3=seo	martyr	-0.06
-3=should	teller	0.05
-3=si	martyr	0.09	teller	-0.32
-3=sin	teller	0.11
-3=sinh	martyr	-0.11	teller	-0.06
-3=so	martyr	0.1	teller	-0.08
-3=soc	martyr	-0.06
-3=soi	martyr	-0.05
-3=som	teller	0.05
-3=son	martyr	-0.19
-3=song	martyr	-0.09	teller	-0.13
-3=su	teller	0.05
-3=sua	martyr	0.05
-3=sung	martyr	0.08
-3=suoi	martyr	-0.25
-3=suong	martyr	0.07
-3=sy	martyr	0.19
-3=t	martyr	0.06	teller	-0.22
-3=ta	martyr	-0.34	teller	0.09
-3=tai	martyr	-0.19	teller	-0.17
-3=tam	martyr	-0.14
-3=tan	martyr	-0.22
-3=tang	martyr	-0.13	teller	0.11
-3=tap	martyr	-0.09
-3=tat	martyr	0.09	teller	0.07
-3=tay	teller	-0.11
-3=te	martyr	0.11
-3=ten	teller	0.12
-3=tha	martyr	0.05
-3=thach	martyr	0.09	teller	-0.07
-3=thai	martyr	0.12
-3=tham	martyr	-0.13
-3=than	martyr	0.19
-3=thang	martyr	0.07	teller	-0.13
-3=thanh	teller	-0.07
-3=thao	martyr	-0.09
-3=that	martyr	0.07	teller	-0.11
-3=thay	martyr	0.08	teller	0.11
-3=the	martyr	-0.09	teller	-0.26
-3=them	teller	0.07
-3=theo	teller	0.1
-3=there	martyr	0.15
-3=theu	martyr	-0.19	teller	0.24
-3=thi	martyr	-0.32	teller	0.06
-3=thien	martyr	-0.11
-3=thieu	martyr	0.16
-3=thin	martyr	-0.11
-3=tho	martyr	0.07	teller	-0.22
-3=thoai	teller	-0.05
-3=thoi	teller	0.09
-3=thon	teller	-0.15
-3=thong	martyr	0.1	teller	0.1
-3=thu	martyr	0.18	teller	0.07
-3=thua	teller	0.05
-3=thuan	teller	0.13
-3=thuat	teller	0.06
-3=thuc	martyr	0.06
-3=thuoc	martyr	0.05	teller	0.11
-3=thuot	martyr	-0.11
-3=thuyen	martyr	-0.15
-3=tia	martyr	0.11
-3=tich	martyr	-0.09
-3=tien	martyr	-0.07
-3=tieng	martyr	0.12
-3=tiep	martyr	-0.1
-3=tieu	teller	-0.09
-3=tim	martyr	0.19
-3=tin	teller	-0.08
-3=tnxp	martyr	-0.11
-3=to	martyr	0.09	teller	-0.11
-3=toan	teller	-0.11
-3=toi	martyr	-0.23
-3=ton	martyr	0.17	teller	-0.09
-3=tong	teller	0.08
-3=too	teller	-0.07
-3=tra	martyr	-0.09
-3=trai	teller	0.23
-3=tram	martyr	-0.06
-3=tran	martyr	0.07
-3=trang	martyr	0.15	teller	0.17
-3=tre	martyr	0.06
-3=tren	martyr	0.2
-3=tri	martyr	0.17
-3=trieu	martyr	-0.17	teller	-0.06
-3=trinh	martyr	0.16	teller	-0.05
-3=tro	martyr	0.05	teller	0.07
-3=troi	martyr	0.09
-3=truc	martyr	0.05	teller	-0.14
-3=trung	martyr	0.12	teller	-0.16
-3=truoc	martyr	-0.13	teller	0.06
-3=truong	martyr	-0.35	teller	-0.16
-3=tu	martyr	0.21	teller	0.23
-3=tuat	teller	-0.05
-3=tuc	martyr	0.07	teller	-0.09
-3=tue	martyr	0.08
-3=tui	martyr	-0.29
-3=tuoc	martyr	-0.06	teller	0.07
-3=tuoi	martyr	0.13
-3=tuong	martyr	-0.22
-3=tuyen	martyr	0.09
-3=tuyet	martyr	0.1
-3=u	martyr	0.05
-3=uc	martyr	0.06
-3=un	martyr	-0.06
-3=uncle	martyr	-0.18
-3=une	martyr	0.07
-3=ut	martyr	0.16
-3=va	martyr	0.15
-3=vac	martyr	0.11
-3=vam	martyr	0.15
-3=van	martyr	-0.06	teller	0.37
-3=vang	martyr	0.12	teller	-0.05
-3=vao	martyr	0.05
-3=vay	martyr	-0.05
-3=ve	martyr	-0.05	teller	0.05
-3=vet	martyr	0.11
-3=vi	martyr	-0.06	teller	0.12
-3=viec	martyr	0.09	teller	-0.08
-3=vien	martyr	0.21	teller	0.05
-3=viet	martyr	-0.31	teller	0.08
-3=vinh	martyr	0.1	teller	-0.08
-3=vo	martyr	-0.42	teller	-0.07
-3=voi	teller	-0.11
-3=vong	martyr	-0.07
-3=vu	teller	0.13
-3=vua	teller	0.09
-3=vuon	martyr	-0.05
-3=vuot	teller	0.11
-3=was	martyr	0.09
-3=when	martyr	-0.07
-3=who	teller	0.09
-3=wife	martyr	0.06
-3=with	martyr	-0.09	teller	0.06
-3=xa	martyr	0.08	teller	-0.13
-3=xac	martyr	-0.22
-3=xay	teller	0.07
-3=xem	martyr	-0.05
-3=xin	teller	0.12
-3=xoai	martyr	0.13
-3=xuan	martyr	-0.12	teller	0.08
-3=xuong	martyr	-0.1	teller	0.07
-3=xuyen	martyr	-0.11
-3=y	martyr	0.18	teller	-0.08
-3=yem	martyr	-0.06
-3=yen	martyr	0.16
-3=yeu	martyr	0.08
-3=you	martyr	-0.06
-3=your	teller	-0.15
a district's name	martyr	-1.46	teller	-0.92
a line below martyr	martyr	-0.15	teller	-0.16
a line below other	martyr	-0.34	teller	0.1
a line below teller	martyr	-0.06	teller	-0.08
announced	martyr	-0.18
announced by number	martyr	0.26
announced:again	martyr	0.13	teller	0.12
announced:alive	martyr	-0.33	teller	-0.17
announced:at	martyr	0.15	teller	-0.05
announced:battle	martyr	0.32	teller	0.13
announced:born	martyr	-0.15
announced:bury	martyr	0.4	teller	0.32
announced:capture	martyr	-0.23	teller	0.13
announced:contact	martyr	0.07	teller	-0.1
announced:died	martyr	0.28
announced:enlist	martyr	0.05	teller	0.07
announced:fell	martyr	0.74	teller	-0.13
announced:gio	martyr	0.06	teller	-0.05
announced:home	teller	0.24
announced:hurt	martyr	-0.09	teller	-0.06
announced:joined	martyr	0.08	teller	0.12
announced:kin	martyr	-0.1	teller	0.07
announced:laid	teller	0.1
announced:last	martyr	-0.07	teller	0.05
announced:letter	martyr	-0.18	teller	0.24
announced:level	martyr	-0.05	teller	0.21
announced:link	martyr	-0.05
announced:martyr	martyr	-0.35	teller	-0.06
announced:moved	martyr	-0.06
announced:naming	martyr	0.41	teller	-0.26
announced:notice	teller	0.15
announced:office	teller	-0.38
announced:post	martyr	-0.14	teller	0.1
announced:rank	martyr	0.29
announced:returned	martyr	-0.28	teller	-0.13
announced:self	teller	-0.23
announced:tells	teller	-0.21
announced:thing	teller	-0.06
announced:title	teller	-0.18
announced:truename	martyr	0.07
another name?	martyr	-0.33	teller	-0.09
another name? of a relative	martyr	-0.07
before !	martyr	-0.09	teller	0.09
before "	martyr	-0.12	teller	-0.14
before '	teller	0.05
before (	martyr	0.29	teller	-0.27
before )	martyr	-0.05	teller	-0.19
before ,	martyr	-0.24	teller	0.33
before -	martyr	0.1	teller	-0.06
before .	martyr	-0.34	teller	0.19
before /	martyr	0.24	teller	-0.14
before :	martyr	0.07	teller	-0.16
before ;	martyr	0.08	teller	-0.39
before =	martyr	0.05
before ?	martyr	-0.3	teller	0.6
before @	martyr	-0.08	teller	-0.11
before blank	martyr	-0.27	teller	-0.47
before line	martyr	0.09	teller	-0.27
before |	teller	0.06
before »	martyr	0.09	teller	-0.09
before “	martyr	0.12
before ”	martyr	-0.06
before:again	martyr	-0.15
before:again:0	martyr	0.06
before:again:12	martyr	-0.09	teller	0.16
before:again:2	martyr	-0.12
before:again:5	martyr	-0.17
before:again:far	martyr	0.18	teller	-0.06
before:alive	martyr	-0.4	teller	0.05
before:alive:0	martyr	-0.15	teller	0.1
before:alive:1	martyr	-0.11	teller	-0.07
before:alive:12	martyr	-0.05	teller	0.09
before:alive:2	teller	-0.07
before:alive:5	martyr	0.05	teller	-0.08
before:alive:far	martyr	-0.15	teller	0.08
before:at	martyr	-0.14
before:at:0	martyr	0.28
before:at:1	martyr	0.06	teller	-0.15
before:at:12	martyr	-0.22	teller	0.09
before:at:5	teller	-0.19
before:at:far	martyr	-0.31	teller	0.35
before:battle	martyr	0.17
before:battle:0	teller	-0.15
before:battle:1	martyr	-0.06	teller	0.12
before:battle:12	martyr	0.24
before:battle:2	martyr	-0.17	teller	-0.06
before:battle:5	martyr	-0.11	teller	0.09
before:battle:far	martyr	0.27
before:born	martyr	-0.07	teller	-0.35
before:born:0	martyr	0.21
before:born:1	martyr	-0.07	teller	-0.11
before:born:12	martyr	-0.24	teller	-0.09
before:born:2	martyr	-0.17
before:born:5	teller	-0.05
before:born:far	martyr	0.16	teller	-0.06
before:bury	martyr	0.21
before:bury:0	teller	0.13
before:bury:1	martyr	0.08	teller	-0.07
before:bury:12	martyr	0.2
before:bury:2	martyr	-0.1
before:bury:5	martyr	-0.07	teller	-0.17
before:bury:far	martyr	0.08
before:capture	martyr	0.09
before:capture:0	martyr	-0.06
before:capture:1	martyr	0.1
before:capture:12	martyr	-0.13	teller	0.1
before:capture:2	martyr	0.06	teller	0.08
before:capture:5	teller	-0.11
before:capture:far	martyr	0.1	teller	-0.05
before:contact:0	martyr	-0.1
before:contact:1	martyr	-0.15	teller	0.2
before:contact:12	teller	-0.14
before:contact:2	martyr	0.36
before:contact:5	martyr	-0.17
before:day	teller	0.12
before:day 1	martyr	0.11	teller	-0.09
before:day 12	martyr	0.08	teller	0.07
before:day 2	martyr	-0.37	teller	-0.14
before:day 5	martyr	-0.09	teller	0.18
before:day far	martyr	0.29	teller	0.1
before:died	martyr	-0.07	teller	-0.07
before:died:0	martyr	0.07	teller	0.22
before:died:1	martyr	-0.18	teller	-0.15
before:died:12	teller	-0.12
before:died:2	martyr	-0.08	teller	0.17
before:died:5	martyr	0.27	teller	-0.09
before:died:far	martyr	-0.12	teller	-0.1
before:enlist	martyr	-0.35
before:enlist:0	martyr	0.05	teller	-0.1
before:enlist:1	martyr	-0.08	teller	0.09
before:enlist:12	martyr	-0.11
before:enlist:5	martyr	-0.09
before:enlist:far	martyr	-0.16
before:fell:0	martyr	0.24	teller	0.09
before:fell:1	martyr	-0.19	teller	0.25
before:fell:12	martyr	0.11	teller	-0.07
before:fell:2	martyr	-0.17	teller	-0.2
before:fell:5	martyr	0.12
before:fell:far	martyr	-0.1	teller	-0.09
before:gio	teller	-0.06
before:gio:0	martyr	0.08
before:gio:1	martyr	-0.06
before:gio:12	teller	-0.1
before:gio:2	martyr	0.05
before:gio:5	martyr	-0.09
before:grave	teller	-0.16
before:grave:0	martyr	0.1	teller	0.05
before:grave:1	martyr	-0.22	teller	-0.15
before:grave:12	martyr	-0.09
before:grave:2	martyr	-0.25
before:grave:far	martyr	0.47
before:home	martyr	-0.07	teller	-0.27
before:home:0	martyr	-0.17	teller	-0.28
before:home:1	martyr	-0.2
before:home:12	martyr	0.33	teller	0.08
before:home:2	martyr	0.11	teller	0.25
before:home:5	martyr	0.06	teller	-0.36
before:home:far	martyr	-0.2
before:hurt	teller	0.07
before:hurt:0	teller	0.14
before:hurt:2	teller	-0.05
before:hurt:5	teller	-0.08
before:hurt:far	martyr	0.09	teller	0.1
before:joined	martyr	-0.34	teller	0.15
before:joined:1	martyr	-0.07	teller	0.09
before:joined:12	martyr	-0.08
before:joined:2	martyr	0.06
before:joined:5	martyr	-0.09	teller	0.06
before:joined:far	martyr	-0.19
before:kin	martyr	-0.13	teller	-0.27
before:kin anh	martyr	-0.44	teller	-0.06
before:kin anh trai	martyr	-0.05
before:kin ba	martyr	0.1	teller	0.13
before:kin bà	martyr	-0.05	teller	-0.1
before:kin bác	martyr	0.19	teller	0.1
before:kin bố	martyr	-0.05	teller	-0.2
before:kin cháu	teller	-0.15
before:kin chị gái	martyr	0.07
before:kin chồng	martyr	0.43	teller	-0.11
before:kin con	martyr	0.07	teller	-0.15
before:kin con trai	martyr	0.09	teller	-0.12
before:kin cô	martyr	-0.16	teller	0.11
before:kin cậu	martyr	0.06
before:kin cụ	martyr	0.21
before:kin dì	martyr	0.08
before:kin em gái	martyr	0.16	teller	-0.07
before:kin em trai	martyr	0.12
before:kin mon mari	martyr	0.12
before:kin mon père	martyr	-0.05
before:kin my dad	martyr	-0.09
before:kin my father	martyr	0.11
before:kin my grandfather	martyr	0.07
before:kin my late husband	teller	-0.06
before:kin my uncle	martyr	-0.15
before:kin mẹ	martyr	-0.28	teller	0.13
before:kin thầy	martyr	-0.12	teller	0.09
before:kin tía	martyr	-0.05
before:kin vợ	martyr	-0.14
before:kin ông	teller	0.26
before:kin:0	martyr	0.24	teller	0.06
before:kin:1	martyr	-0.23	teller	0.05
before:kin:12	martyr	0.1	teller	-0.1
before:kin:2	martyr	-0.19	teller	-0.33
before:laid	martyr	0.15
before:laid:0	martyr	0.14	teller	0.06
before:laid:1	martyr	0.08
before:laid:12	teller	-0.06
before:laid:5	martyr	-0.05
before:last	martyr	0.16
before:last:0	martyr	0.13
before:last:1	martyr	0.05
before:last:12	martyr	-0.07
before:letter	martyr	-0.13
before:letter:0	martyr	-0.32	teller	0.18
before:letter:1	martyr	0.08	teller	-0.14
before:letter:12	teller	0.19
before:letter:2	martyr	0.19	teller	0.07
before:letter:5	teller	-0.2
before:letter:far	martyr	-0.06	teller	-0.08
before:level	teller	-0.05
before:level:0	martyr	-0.2	teller	-0.1
before:level:1	martyr	0.28	teller	0.08
before:level:12	teller	-0.12
before:level:2	martyr	-0.13	teller	-0.18
before:level:5	martyr	-0.16	teller	0.08
before:level:far	martyr	0.21	teller	0.19
before:link	martyr	0.05	teller	-0.38
before:link:0	martyr	0.23	teller	-0.05
before:link:1	teller	0.14
before:link:12	martyr	-0.12
before:link:2	martyr	-0.31	teller	-0.28
before:link:5	teller	-0.21
before:link:far	martyr	0.21
before:martyr	martyr	0.27	teller	0.05
before:martyr:0	martyr	-0.09
before:martyr:1	martyr	-0.13
before:martyr:12	teller	0.1
before:martyr:2	martyr	0.36
before:martyr:5	martyr	0.12
before:moved	teller	-0.06
before:moved:0	martyr	0.16
before:moved:1	martyr	-0.17	teller	0.13
before:moved:12	martyr	-0.05
before:moved:2	martyr	0.15
before:moved:5	martyr	-0.06	teller	0.09
before:moved:far	teller	-0.22
before:naming	teller	-0.06
before:naming:0	martyr	0.14
before:naming:1	martyr	0.23	teller	-0.08
before:naming:12	martyr	-0.13
before:naming:2	martyr	-0.15	teller	0.06
before:naming:5	teller	-0.1
before:naming:far	martyr	-0.13
before:notice	teller	-0.17
before:notice:0	martyr	0.09	teller	0.09
before:notice:1	martyr	-0.15
before:notice:12	martyr	0.11
before:notice:2	martyr	-0.07	teller	-0.05
before:notice:5	martyr	0.08	teller	-0.13
before:notice:far	martyr	-0.08	teller	-0.09
before:office	martyr	-0.11	teller	0.11
before:office:0	martyr	-0.09	teller	0.15
before:office:1	martyr	0.07	teller	-0.12
before:office:12	teller	-0.13
before:office:2	martyr	-0.33	teller	0.17
before:office:5	martyr	0.09	teller	0.07
before:office:far	martyr	0.13
before:post	martyr	0.11
before:post:0	martyr	-0.07	teller	-0.18
before:post:1	martyr	-0.13	teller	0.19
before:post:12	martyr	0.17	teller	0.22
before:post:2	martyr	0.3	teller	-0.22
before:post:5	martyr	-0.19	teller	0.17
before:post:far	teller	-0.16
before:rank	martyr	-0.09	teller	-0.13
before:rank:0	martyr	-0.1
before:rank:1	teller	-0.06
before:rank:12	martyr	0.07	teller	-0.05
before:rank:5	martyr	-0.05
before:rests	martyr	0.05
before:rests:5	martyr	-0.06
before:rests:far	martyr	0.18
before:returned:1	martyr	-0.08
before:returned:12	martyr	0.11
before:returned:5	martyr	0.05	teller	0.08
before:self:0	martyr	0.07	teller	0.12
before:self:1	martyr	0.05	teller	-0.51
before:self:12	martyr	-0.33	teller	0.14
before:self:2	martyr	0.12	teller	0.2
before:self:5	martyr	-0.1	teller	0.2
before:self:far	martyr	0.19	teller	-0.18
before:site	teller	0.11
before:site:0	martyr	0.22	teller	-0.23
before:site:12	teller	0.4
before:site:2	martyr	-0.12
before:site:5	teller	-0.11
before:site:far	martyr	-0.05	teller	0.1
before:tells	martyr	-0.11	teller	0.11
before:tells:0	teller	0.19
before:tells:1	martyr	-0.24	teller	0.27
before:tells:12	martyr	0.09	teller	-0.26
before:tells:2	teller	0.17
before:tells:5	martyr	0.07	teller	-0.2
before:tells:far	teller	-0.06
before:thing	martyr	-0.16
before:thing:0	martyr	-0.2
before:thing:1	teller	0.12
before:thing:12	martyr	0.32	teller	-0.22
before:thing:2	martyr	-0.11	teller	-0.12
before:thing:5	martyr	0.06	teller	0.21
before:thing:far	martyr	-0.22
before:title	martyr	-0.13
before:title:0	martyr	-0.42	teller	0.24
before:title:1	teller	0.1
before:title:12	martyr	0.08	teller	-0.06
before:title:2	martyr	-0.14	teller	-0.11
before:title:5	martyr	0.18	teller	-0.2
before:title:far	martyr	0.2
before:truename	martyr	0.37	teller	-0.09
before:truename:2	martyr	0.12	teller	-0.05
before:unit	martyr	-0.08	teller	0.12
before:unit 1	teller	0.09
before:unit 12	martyr	-0.19	teller	-0.09
before:unit 2	martyr	0.06	teller	-0.07
before:unit 5	martyr	-0.24	teller	0.1
before:unit far	martyr	0.28	teller	0.08
behind !	martyr	-0.13	teller	-0.07
behind "	martyr	0.29	teller	-0.09
behind '	martyr	-0.29	teller	-0.05
behind (	martyr	0.26	teller	0.06
behind )	martyr	-0.76	teller	0.4
behind +	martyr	0.05
behind ,	martyr	0.05	teller	0.17
behind -	martyr	0.1	teller	-0.51
behind .	martyr	0.12
behind /	martyr	0.16	teller	-0.06
behind :	martyr	-0.44	teller	-0.12
behind ;	martyr	0.22	teller	-0.05
behind ?	martyr	-0.38	teller	-0.31
behind a name in brackets	martyr	0.1	teller	-0.24
behind blank	teller	-0.51
behind line	martyr	0.12	teller	0.3
behind |	martyr	-0.26	teller	0.06
behind »	martyr	0.12
behind –	martyr	0.31	teller	-0.13
behind ”	martyr	-0.16
behind:again	martyr	-0.2	teller	0.08
behind:again:0	teller	0.14
behind:again:1	teller	0.05
behind:again:12	martyr	0.21	teller	-0.08
behind:again:2	martyr	-0.2	teller	-0.08
behind:again:5	martyr	0.1
behind:again:far	martyr	-0.27	teller	0.09
behind:alive:0	martyr	-0.13	teller	0.08
behind:alive:1	martyr	0.08
behind:alive:12	martyr	-0.09	teller	0.07
behind:alive:2	martyr	0.16	teller	0.11
behind:alive:5	martyr	-0.14	teller	-0.2
behind:alive:far	martyr	0.08	teller	-0.05
behind:at	martyr	0.1	teller	-0.21
behind:at:0	teller	0.07
behind:at:12	teller	-0.14
behind:at:2	martyr	-0.08	teller	0.13
behind:at:5	martyr	0.2	teller	-0.09
behind:at:far	teller	-0.17
behind:battle	martyr	-0.32	teller	0.15
behind:battle:0	teller	0.2
behind:battle:1	martyr	-0.3	teller	0.11
behind:battle:12	teller	0.09
behind:battle:2	teller	-0.07
behind:battle:5	martyr	-0.19	teller	-0.08
behind:battle:far	martyr	0.23	teller	-0.1
behind:born	martyr	-0.19	teller	0.18
behind:born:0	martyr	0.07
behind:born:1	martyr	-0.06	teller	-0.09
behind:born:12	martyr	-0.09	teller	-0.18
behind:born:2	teller	-0.09
behind:born:5	martyr	-0.15	teller	0.16
behind:born:far	teller	0.35
behind:bury	martyr	-0.33	teller	-0.11
behind:bury:0	martyr	0.1	teller	0.21
behind:bury:1	martyr	-0.15	teller	-0.06
behind:bury:12	martyr	-0.05	teller	-0.13
behind:bury:5	martyr	-0.39
behind:bury:far	martyr	0.16	teller	-0.15
behind:capture	martyr	0.14	teller	0.05
behind:capture:0	martyr	-0.09	teller	0.08
behind:capture:12	martyr	0.06
behind:capture:2	martyr	0.11	teller	0.1
behind:capture:5	teller	-0.08
behind:capture:far	martyr	0.13	teller	-0.05
behind:contact	martyr	0.15	teller	-0.14
behind:contact:0	martyr	0.05
behind:contact:1	martyr	0.12	teller	-0.06
behind:contact:12	martyr	0.18
behind:contact:2	martyr	-0.07	teller	0.09
behind:contact:5	martyr	-0.12	teller	-0.29
behind:contact:far	teller	0.16
behind:day	martyr	0.1	teller	-0.16
behind:day 0	teller	-0.12
behind:day 1	teller	0.21
behind:day 12	teller	-0.08
behind:day 2	martyr	-0.31	teller	-0.09
behind:day 5	martyr	0.23	teller	-0.22
behind:day far	martyr	0.19	teller	0.15
behind:died	martyr	-0.13	teller	-0.1
behind:died:0	martyr	0.37	teller	-0.17
behind:died:1	martyr	-0.08	teller	-0.1
behind:died:12	martyr	0.09	teller	-0.12
behind:died:2	martyr	-0.37
behind:died:5	martyr	-0.08	teller	0.13
behind:died:far	martyr	-0.06	teller	0.18
behind:enlist	martyr	0.16	teller	-0.07
behind:enlist:0	martyr	0.18	teller	0.14
behind:enlist:1	martyr	-0.07
behind:enlist:12	martyr	-0.05	teller	-0.09
behind:enlist:2	martyr	-0.26
behind:enlist:5	martyr	0.26	teller	-0.05
behind:enlist:far	martyr	0.08
behind:fell	martyr	-0.35	teller	-0.1
behind:fell:0	teller	-0.29
behind:fell:1	martyr	-0.16	teller	-0.08
behind:fell:12	martyr	0.14	teller	-0.07
behind:fell:2	martyr	-0.05	teller	-0.18
behind:fell:5	martyr	-0.2	teller	0.17
behind:fell:far	martyr	-0.11	teller	0.35
behind:gio	martyr	-0.08	teller	-0.23
behind:gio:0	martyr	-0.06
behind:gio:1	martyr	-0.08
behind:gio:12	teller	-0.11
behind:gio:2	martyr	0.07
behind:gio:5	martyr	0.08	teller	-0.12
behind:gio:far	martyr	-0.06
behind:grave	martyr	-0.37	teller	-0.07
behind:grave:0	martyr	-0.08
behind:grave:1	teller	-0.13
behind:grave:12	martyr	-0.22
behind:grave:2	martyr	-0.06
behind:grave:5	martyr	-0.05
behind:grave:far	martyr	0.08	teller	0.09
behind:home	martyr	-0.57	teller	-0.11
behind:home:0	martyr	-0.14	teller	0.1
behind:home:1	martyr	-0.65	teller	-0.1
behind:home:12	martyr	0.43	teller	0.21
behind:home:2	martyr	-0.06	teller	-0.46
behind:home:5	martyr	-0.19	teller	0.07
behind:home:far	martyr	0.05	teller	0.07
behind:hurt	martyr	-0.37
behind:hurt:0	martyr	0.15
behind:hurt:1	martyr	0.16
behind:hurt:12	martyr	-0.11	teller	-0.07
behind:hurt:2	martyr	-0.32	teller	0.07
behind:hurt:5	martyr	-0.15
behind:hurt:far	martyr	-0.1
behind:joined:0	teller	0.16
behind:joined:1	martyr	-0.06
behind:joined:12	martyr	0.06	teller	-0.1
behind:joined:2	martyr	-0.23
behind:joined:far	martyr	0.23
behind:kin	martyr	0.13
behind:kin anh	martyr	-0.52	teller	0.12
behind:kin ba	martyr	0.09	teller	-0.06
behind:kin bà	martyr	0.32	teller	0.17
behind:kin bác	martyr	0.09	teller	0.07
behind:kin bố	martyr	-0.22	teller	-0.05
behind:kin cha	martyr	0.11
behind:kin cháu	martyr	-0.12	teller	0.13
behind:kin chú	martyr	-0.48	teller	-0.07
behind:kin chị gái	martyr	0.05	teller	0.07
behind:kin chồng	martyr	-0.21
behind:kin con	martyr	0.14	teller	-0.07
behind:kin con gái	martyr	0.08
behind:kin con trai	martyr	-0.07
behind:kin cô	martyr	-0.12	teller	0.1
behind:kin cô gái	martyr	-0.06	teller	0.13
behind:kin cậu	martyr	-0.11
behind:kin dì	martyr	0.08
behind:kin em	teller	0.07
behind:kin em gái	teller	-0.19
behind:kin em trai	martyr	-0.1
behind:kin mẹ	martyr	-0.18	teller	-0.07
behind:kin mợ	martyr	-0.06
behind:kin thầy	martyr	0.06
behind:kin vợ	martyr	-0.07
behind:kin ông	martyr	0.1	teller	-0.15
behind:kin:0	martyr	0.12	teller	0.43
behind:kin:1	martyr	0.5	teller	-0.26
behind:kin:12	martyr	-0.4	teller	0.22
behind:kin:2	martyr	-0.15	teller	-0.11
behind:kin:5	martyr	0.14	teller	-0.3
behind:kin:far	martyr	-0.09
behind:laid:12	martyr	0.06	teller	0.09
behind:laid:5	martyr	-0.1
behind:last	martyr	0.15
behind:last:12	martyr	0.18	teller	0.06
behind:last:5	martyr	-0.08
behind:last:far	martyr	0.08
behind:letter	martyr	0.1	teller	-0.27
behind:letter:0	martyr	-0.1	teller	0.05
behind:letter:1	martyr	-0.16
behind:letter:12	martyr	-0.1	teller	-0.2
behind:letter:2	martyr	0.29	teller	0.06
behind:letter:5	martyr	-0.15
behind:letter:far	martyr	0.32	teller	-0.18
behind:level:0	martyr	-0.17	teller	-0.08
behind:level:1	martyr	-0.1
behind:level:12	teller	0.17
behind:level:2	martyr	0.09	teller	0.12
behind:level:5	martyr	0.07	teller	-0.11
behind:level:far	martyr	0.07	teller	-0.09
behind:link	martyr	-0.18	teller	-0.16
behind:link:0	martyr	0.36	teller	0.14
behind:link:1	martyr	-0.13
behind:link:12	martyr	-0.34	teller	0.05
behind:link:2	teller	-0.33
behind:link:5	martyr	-0.06	teller	-0.25
behind:link:far	teller	0.19
behind:martyr	martyr	-0.21
behind:martyr:0	martyr	0.14
behind:martyr:1	teller	0.11
behind:martyr:12	martyr	-0.28	teller	-0.05
behind:martyr:2	martyr	0.05
behind:martyr:5	martyr	-0.14	teller	-0.11
behind:martyr:far	teller	0.07
behind:moved	martyr	0.37	teller	-0.24
behind:moved:0	martyr	-0.09	teller	-0.12
behind:moved:1	martyr	0.32	teller	0.05
behind:moved:12	martyr	-0.1	teller	-0.09
behind:moved:2	teller	-0.08
behind:moved:5	martyr	0.38	teller	0.05
behind:moved:far	martyr	-0.18	teller	-0.05
behind:naming	teller	-0.05
behind:naming:0	martyr	0.34	teller	-0.18
behind:naming:1	martyr	-0.23	teller	0.2
behind:naming:12	martyr	-0.17	teller	0.14
behind:naming:2	martyr	0.18
behind:naming:far	martyr	-0.11	teller	-0.12
behind:notice	martyr	0.42	teller	-0.35
behind:notice:0	martyr	-0.15	teller	0.2
behind:notice:1	martyr	-0.05
behind:notice:12	martyr	0.34	teller	-0.18
behind:notice:2	martyr	-0.09	teller	-0.11
behind:notice:5	martyr	0.14	teller	-0.17
behind:notice:far	martyr	0.22	teller	-0.12
behind:office	martyr	-0.12
behind:office:0	martyr	-0.18	teller	0.1
behind:office:1	martyr	-0.11
behind:office:12	martyr	-0.16	teller	0.06
behind:office:2	martyr	0.11	teller	0.09
behind:office:5	teller	-0.25
behind:office:far	martyr	0.18	teller	0.05
behind:post	martyr	-0.33	teller	0.09
behind:post:0	teller	-0.15
behind:post:1	martyr	-0.3	teller	0.08
behind:post:12	martyr	0.38
behind:post:2	martyr	-0.42
behind:post:5	teller	0.06
behind:post:far	teller	0.09
behind:rank	martyr	-0.16
behind:rank:0	martyr	-0.12
behind:rank:1	martyr	-0.07
behind:rank:12	teller	-0.05
behind:rank:2	martyr	-0.06	teller	-0.13
behind:rank:5	martyr	0.14	teller	0.19
behind:rank:far	martyr	-0.05
behind:rests	martyr	0.15
behind:rests:0	martyr	0.19
behind:rests:12	martyr	0.16
behind:rests:5	martyr	-0.23
behind:returned	martyr	0.14	teller	-0.18
behind:returned:0	martyr	0.14
behind:returned:1	martyr	-0.06
behind:returned:12	martyr	-0.35
behind:returned:2	teller	-0.09
behind:returned:5	martyr	0.23	teller	-0.05
behind:returned:far	martyr	0.13
behind:self	martyr	0.08	teller	-0.18
behind:self:0	martyr	-0.13	teller	0.26
behind:self:1	martyr	0.15	teller	0.1
behind:self:12	teller	-0.53
behind:self:2	martyr	0.05	teller	0.06
behind:self:5	martyr	-0.11
behind:self:far	martyr	0.09	teller	-0.06
behind:site	martyr	0.1
behind:site:0	martyr	-0.18	teller	-0.23
behind:site:1	martyr	0.12	teller	0.19
behind:site:12	martyr	0.19	teller	0.06
behind:site:2	martyr	-0.06	teller	0.24
behind:site:5	martyr	0.23	teller	0.07
behind:site:far	martyr	-0.2	teller	-0.3
behind:tells	martyr	-0.17	teller	-0.27
behind:tells:0	martyr	-0.44	teller	0.21
behind:tells:1	teller	-0.34
behind:tells:12	martyr	-0.14	teller	0.13
behind:tells:2	teller	-0.19
behind:tells:5	martyr	0.17	teller	-0.29
behind:tells:far	martyr	0.22	teller	0.21
behind:thing	teller	0.1
behind:thing:1	martyr	-0.08	teller	-0.16
behind:thing:12	martyr	-0.05	teller	0.09
behind:thing:5	martyr	0.09	teller	0.05
behind:thing:far	martyr	0.07	teller	0.17
behind:title	teller	0.26
behind:title:0	martyr	0.34	teller	0.13
behind:title:1	martyr	0.17	teller	-0.37
behind:title:12	martyr	-0.26	teller	0.27
behind:title:2	martyr	-0.3
behind:title:5	martyr	0.08	teller	0.23
behind:truename	teller	-0.05
behind:truename:0	martyr	0.15
behind:truename:12	martyr	-0.1
behind:truename:5	martyr	-0.07
behind:unit	martyr	-0.13
behind:unit 0	martyr	-0.11	teller	-0.06
behind:unit 1	martyr	-0.13
behind:unit 12	martyr	0.21	teller	0.08
behind:unit 2	teller	-0.17
behind:unit 5	martyr	-0.12	teller	-0.05
behind:unit far	teller	0.2
beside the teller	martyr	-0.62	teller	0.05
deadly False	martyr	-0.4	teller	-0.53
deadly True	martyr	-0.73	teller	-0.41
followed a	martyr	-0.08	teller	-0.07
followed a nurse	martyr	0.08
followed a phó	teller	0.05
followed a trưởng	martyr	-0.05
followed anh	teller	0.07
followed anh em gọi	martyr	-0.06
followed b phó	martyr	0.07	teller	0.08
followed b trưởng	martyr	0.22
followed bia	martyr	0.09
followed binh nhất	martyr	0.12	teller	-0.07
followed biết	martyr	0.19	teller	-0.1
followed bom	martyr	0.06
followed born	martyr	0.1
followed born in	martyr	-0.07
followed buôn	martyr	0.21
followed by nothing	martyr	0.14	teller	0.15
followed by word a	martyr	-0.1	teller	-0.19
followed by word an	martyr	0.29
followed by word anh	martyr	-0.14	teller	0.06
followed by word at	martyr	-0.13
followed by word ayun	martyr	-0.06	teller	-0.07
followed by word b	martyr	-0.67	teller	0.08
followed by word b1	martyr	0.14
followed by word b2	martyr	-0.23	teller	0.07
followed by word b40	martyr	0.05
followed by word b41	martyr	-0.12
followed by word bac	martyr	-0.06
followed by word ballarat	teller	0.05
followed by word bam	martyr	-0.18
followed by word ban	martyr	-0.49	teller	0.07
followed by word bang	martyr	-0.09
followed by word bao	martyr	0.12
followed by word bastia	teller	0.1
followed by word bat	martyr	-0.15	teller	0.08
followed by word bay	martyr	-0.19	teller	0.09
followed by word be	martyr	-0.09
followed by word ben	martyr	-0.15
followed by word benh	teller	-0.05
followed by word beo	martyr	0.12
followed by word bep	martyr	0.09
followed by word bien	martyr	0.11	teller	-0.08
followed by word bieu	martyr	-0.09
followed by word binh	martyr	0.07
followed by word bo	martyr	0.4
followed by word boc	martyr	0.07
followed by word boi	martyr	-0.1
followed by word bon	martyr	0.11
followed by word bong	teller	0.12
followed by word brothers	martyr	-0.12
followed by word bru	martyr	0.08
followed by word bui	teller	-0.1
followed by word c	teller	0.06
followed by word c1	martyr	0.08	teller	0.13
followed by word c10	martyr	-0.15
followed by word c16	martyr	0.07	teller	-0.07
followed by word c18	martyr	0.12
followed by word c2	martyr	-0.05	teller	-0.1
followed by word c20	martyr	-0.18	teller	0.22
followed by word c3	martyr	0.13	teller	-0.08
followed by word c4	martyr	0.05
followed by word c5	martyr	0.06
followed by word c6	martyr	0.07
followed by word c7	martyr	0.08
followed by word c9	teller	-0.09
followed by word ca	martyr	0.13
followed by word cai	martyr	-0.24
followed by word calgary	teller	0.18
followed by word cam	martyr	-0.14
followed by word came	teller	-0.05
followed by word can	martyr	0.11
followed by word cang	teller	0.11
followed by word cao	martyr	0.26	teller	-0.11
followed by word cat	martyr	-0.2	teller	0.1
followed by word cay	martyr	0.06
followed by word chac	martyr	-0.11
followed by word chay	martyr	-0.15	teller	0.05
followed by word chef	martyr	0.14
followed by word cheo	martyr	0.1
followed by word chep	teller	0.16
followed by word chi	martyr	-0.13	teller	-0.09
followed by word chia	martyr	-0.14
followed by word chiec	martyr	-0.06
followed by word chien	martyr	0.07
followed by word chieu	teller	0.16
followed by word chim	martyr	0.26
followed by word chin	martyr	0.16	teller	-0.1
followed by word chinh	teller	0.11
followed by word chiu	martyr	-0.08
followed by word cho	martyr	-0.08
followed by word chung	martyr	0.2
followed by word chup	teller	-0.07
followed by word chuyen	martyr	-0.12	teller	0.08
followed by word co	martyr	0.27	teller	0.05
followed by word coi	teller	0.1
followed by word company	martyr	0.08
followed by word con	martyr	0.28
followed by word cong	martyr	0.12	teller	0.07
followed by word cu	martyr	-0.09
followed by word cuc	martyr	-0.06
followed by word cuong	martyr	0.21	teller	-0.05
followed by word cut	martyr	-0.16
followed by word cuu	martyr	-0.09	teller	0.07
followed by word d	martyr	-0.2
followed by word d1	martyr	-0.05	teller	0.11
followed by word d14	martyr	0.12
followed by word d2	martyr	0.08
followed by word d445	martyr	0.08
followed by word dac	martyr	-0.08
followed by word dai	martyr	-0.07	teller	-0.11
followed by word dam	martyr	-0.09
followed by word dang	martyr	-0.09	teller	0.06
followed by word danh	martyr	0.08
followed by word dap	martyr	-0.07
followed by word dat	teller	-0.05
followed by word day	martyr	0.08	teller	0.21
followed by word de	teller	-0.11
followed by word dec	martyr	0.19
followed by word dem	martyr	0.06
followed by word den	martyr	-0.08
followed by word deo	martyr	-0.1
followed by word deu	martyr	-0.1
followed by word di	martyr	-0.13
followed by word dia	teller	0.09
followed by word diec	teller	-0.07
followed by word diem	martyr	0.08
followed by word dien	martyr	0.22
followed by word dieu	martyr	0.14	teller	-0.23
followed by word dinh	teller	0.07
followed by word division	martyr	-0.12
followed by word do	martyr	0.09	teller	0.1
followed by word doan	martyr	-0.13	teller	0.07
followed by word doc	teller	0.15
followed by word doi	martyr	0.08	teller	-0.17
followed by word don	martyr	-0.07	teller	0.06
followed by word dong	martyr	-0.08	teller	-0.09
followed by word du	martyr	0.32	teller	-0.06
followed by word duc	martyr	0.07
followed by word dung	martyr	-0.07
followed by word duoc	teller	0.09
followed by word e24	martyr	0.13
followed by word em	teller	-0.05
followed by word email	teller	-0.08
followed by word en	martyr	-0.1
followed by word f	teller	0.05
followed by word gac	martyr	0.12	teller	0.08
followed by word gach	martyr	-0.06
followed by word gai	teller	0.14
followed by word ganh	martyr	0.05
followed by word gay	martyr	0.09
followed by word ghi	martyr	0.05	teller	0.2
followed by word gia	martyr	-0.16
followed by word giai	martyr	-0.14
followed by word giang	martyr	0.13
followed by word giap	martyr	0.07
followed by word giat	martyr	0.05
followed by word giay	martyr	-0.09	teller	-0.12
followed by word gio	teller	0.05
followed by word giu	martyr	-0.1
followed by word giup	martyr	0.09
followed by word go	martyr	-0.14	teller	-0.16
followed by word goi	martyr	-0.11
followed by word h	martyr	-0.06
followed by word h2	martyr	0.05
followed by word ha	martyr	-0.12	teller	-0.13
followed by word hai	martyr	-0.11	teller	0.22
followed by word ham	martyr	0.15
followed by word hang	martyr	-0.13	teller	-0.05
followed by word hao	martyr	-0.06
followed by word hat	martyr	0.08
followed by word hau	martyr	0.05	teller	-0.08
followed by word hay	martyr	0.06
followed by word hb	martyr	0.09
followed by word he	martyr	-0.16
followed by word hien	martyr	0.13
followed by word hiep	martyr	0.05
followed by word hmong	martyr	-0.11
followed by word ho	martyr	0.23
followed by word hoa	martyr	0.09	teller	-0.05
followed by word hoac	teller	0.07
followed by word hoai	martyr	0.09	teller	-0.08
followed by word hoan	martyr	-0.09	teller	0.08
followed by word hoang	martyr	0.09	teller	-0.1
followed by word hoat	martyr	0.29	teller	-0.1
followed by word hoc	martyr	0.14
followed by word hoi	martyr	-0.17
followed by word hop	martyr	-0.07
followed by word houston	martyr	-0.06	teller	0.08
followed by word hp	martyr	-0.08
followed by word huan	martyr	-0.07
followed by word huu	martyr	-0.05
followed by word huynh	martyr	-0.17
followed by word i	teller	0.07
followed by word j	teller	0.06
followed by word ke	martyr	0.15
followed by word keo	martyr	0.12
followed by word keu	martyr	-0.11
followed by word kh	martyr	-0.11
followed by word khai	martyr	0.09	teller	0.16
followed by word kham	martyr	0.11
followed by word khang	martyr	-0.13	teller	0.12
followed by word khe	martyr	0.06
followed by word khmer	martyr	0.23
followed by word kho	martyr	0.09
followed by word khoa	martyr	0.07
followed by word khoai	martyr	0.2
followed by word khoi	martyr	-0.08
followed by word khuc	martyr	-0.09
followed by word khuong	martyr	-0.12	teller	0.14
followed by word kiem	martyr	0.12
followed by word kien	martyr	-0.07	teller	0.06
followed by word kieu	martyr	-0.05	teller	0.07
followed by word kinh	martyr	-0.05
followed by word kip	martyr	0.05
followed by word km	martyr	-0.06
followed by word kon	martyr	0.05
followed by word kt	martyr	-0.11
followed by word ky	martyr	0.06
followed by word l	martyr	0.09
followed by word la	martyr	0.12
followed by word lac	martyr	-0.09	teller	-0.08
followed by word lai	martyr	0.29	teller	-0.15
followed by word lam	martyr	0.07	teller	0.05
followed by word lan	martyr	-0.23	teller	0.07
followed by word lang	martyr	-0.1	teller	0.05
followed by word lanh	martyr	-0.08
followed by word lao	martyr	0.19
followed by word lay	martyr	-0.09	teller	0.14
followed by word le	martyr	0.17	teller	-0.27
followed by word len	martyr	0.11	teller	-0.08
followed by word lenh	martyr	0.09
followed by word liaison	martyr	0.11
followed by word linh	martyr	0.26
followed by word lo	martyr	-0.07	teller	-0.11
followed by word loi	martyr	-0.06
followed by word lon	martyr	-0.14
followed by word long	martyr	-0.2	teller	0.06
followed by word lop	martyr	-0.05	teller	-0.1
followed by word lot	teller	0.13
followed by word lua	martyr	-0.07
followed by word lun	martyr	0.05
followed by word lung	martyr	0.06
followed by word luom	martyr	0.16
followed by word luu	martyr	0.14	teller	0.07
followed by word ly	martyr	-0.1
followed by word ma	martyr	0.05
followed by word mac	martyr	0.17
followed by word mai	teller	-0.06
followed by word man	martyr	-0.09
followed by word mao	martyr	0.11
followed by word map	martyr	-0.1
followed by word mat	teller	0.1
followed by word may	martyr	0.06
followed by word me	martyr	-0.07
followed by word mo	martyr	0.15	teller	-0.05
followed by word moc	martyr	-0.14	teller	0.11
followed by word mu	martyr	0.05	teller	0.05
followed by word mua	martyr	0.08
followed by word mui	martyr	-0.05
followed by word muoi	martyr	0.15
followed by word muong	martyr	-0.09	teller	0.07
followed by word my	martyr	-0.05
followed by word nang	martyr	0.07
followed by word nay	martyr	-0.23	teller	-0.05
followed by word nd	martyr	-0.05
followed by word ne	teller	-0.11
followed by word neang	martyr	0.07
followed by word nen	martyr	0.24	teller	0.08
followed by word never	martyr	0.09
followed by word nga	martyr	0.05
followed by word ngai	martyr	-0.09
followed by word ngan	martyr	-0.12
followed by word nghe	martyr	-0.24	teller	0.08
followed by word nghi	martyr	0.12	teller	-0.05
followed by word nghia	martyr	-0.16
followed by word ngoai	martyr	-0.11
followed by word ngoc	martyr	0.1
followed by word nguoi	martyr	0.1
followed by word nguyen	martyr	-0.29	teller	-0.16
followed by word nha	martyr	0.36
followed by word nhac	martyr	0.07
followed by word nhan	martyr	0.24
followed by word nhat	martyr	-0.08
followed by word nhay	martyr	0.07
followed by word nhe	teller	0.12
followed by word nho	martyr	-0.08
followed by word nhu	martyr	-0.22
followed by word ninh	martyr	0.05	teller	-0.09
followed by word noi	martyr	-0.1
followed by word nong	martyr	0.07
followed by word nu	martyr	0.06	teller	-0.18
followed by word nua	martyr	-0.11	teller	0.14
followed by word nuoi	martyr	0.07	teller	-0.05
followed by word oi	martyr	0.13	teller	-0.14
followed by word om	martyr	0.13
followed by word on	martyr	-0.18	teller	0.15
followed by word p	teller	0.08
followed by word petit	martyr	0.08
followed by word pha	martyr	0.05
followed by word phai	martyr	0.06
followed by word pham	martyr	-0.06	teller	-0.07
followed by word phan	martyr	0.21	teller	-0.07
followed by word phap	martyr	-0.1
followed by word phat	martyr	-0.07	teller	0.06
followed by word phien	teller	0.08
followed by word pho	martyr	-0.09
followed by word phong	martyr	-0.4	teller	0.17
followed by word phu	martyr	-0.35	teller	0.09
followed by word phung	teller	0.07
followed by word q	teller	0.07
followed by word qua	martyr	-0.09
followed by word quan	martyr	0.07	teller	-0.24
followed by word quang	martyr	0.06	teller	0.07
followed by word quay	martyr	0.05
followed by word que	martyr	0.08	teller	-0.05
followed by word quen	martyr	0.07
followed by word quoc	martyr	-0.39
followed by word quynh	teller	-0.07
followed by word ra	martyr	0.28
followed by word rang	martyr	0.08
followed by word rat	martyr	0.08
followed by word rieng	martyr	0.08
followed by word ro	martyr	0.12	teller	0.15
followed by word s	martyr	-0.11
followed by word sach	martyr	0.06
followed by word sai	martyr	-0.09
followed by word sam	teller	0.08
followed by word san	teller	0.12
followed by word sang	teller	-0.08
followed by word sao	martyr	-0.06
followed by word sau	martyr	0.22
followed by word se	teller	-0.09
followed by word seo	teller	-0.09
followed by word si	teller	-0.14
followed by word soan	martyr	-0.07
followed by word son	martyr	0.08
followed by word song	martyr	-0.26
followed by word sot	martyr	0.05
followed by word su	teller	0.1
followed by word suc	martyr	-0.08
followed by word sung	martyr	0.06
followed by word suu	martyr	0.08	teller	0.18
followed by word tam	teller	0.22
followed by word tan	martyr	0.15	teller	0.06
followed by word tang	martyr	-0.06
followed by word tat	martyr	-0.13	teller	-0.09
followed by word tau	martyr	0.08
followed by word td	martyr	-0.05
followed by word tet	martyr	-0.08
followed by word thai	martyr	0.12
followed by word thanh	martyr	-0.23
followed by word thap	martyr	0.05
followed by word thay	teller	-0.05
followed by word the	martyr	-0.12
followed by word thiet	martyr	-0.13
followed by word thieu	martyr	0.07
followed by word tho	martyr	0.14	teller	-0.08
followed by word thoat	martyr	-0.07
followed by word thoi	martyr	0.14
followed by word thom	martyr	0.16
followed by word thu	martyr	-0.37
followed by word thuan	teller	-0.1
followed by word thuc	martyr	-0.08
followed by word thuoc	martyr	0.09
followed by word thuong	martyr	-0.11
followed by word thuy	martyr	0.09
followed by word tiep	martyr	0.15	teller	-0.1
followed by word tieu	martyr	-0.18	teller	0.15
followed by word tinh	martyr	-0.12
followed by word tnxp	martyr	0.17	teller	-0.09
followed by word to	martyr	0.17
followed by word toan	martyr	-0.2
followed by word tong	martyr	0.11
followed by word tra	martyr	-0.06	teller	0.05
followed by word trach	martyr	-0.06
followed by word trai	martyr	0.13
followed by word tran	martyr	0.1	teller	0.06
followed by word trang	martyr	-0.08	teller	-0.08
followed by word tre	martyr	-0.06
followed by word trich	martyr	-0.06
followed by word trinh	teller	0.1
followed by word tro	martyr	-0.05
followed by word troi	martyr	0.35
followed by word trong	teller	0.11
followed by word tru	martyr	-0.15
followed by word truc	martyr	-0.07	teller	0.08
followed by word trung	martyr	-0.16
followed by word truong	martyr	-0.16	teller	0.09
followed by word tu	martyr	0.17	teller	-0.11
followed by word tui	martyr	-0.3
followed by word tuoi	martyr	-0.12	teller	-0.06
followed by word tuong	teller	-0.06
followed by word tuy	martyr	-0.1
followed by word u	martyr	-0.05
followed by word ung	martyr	-0.11
followed by word uong	martyr	-0.05	teller	0.1
followed by word usmc	teller	0.07
followed by word ut	martyr	0.09	teller	-0.19
followed by word uy	martyr	-0.08	teller	-0.05
followed by word vac	martyr	0.06
followed by word van	teller	-0.25
followed by word vang	martyr	-0.12
followed by word ve	martyr	-0.11	teller	0.29
followed by word vi	martyr	-0.41	teller	-0.06
followed by word vien	martyr	-0.31	teller	0.19
followed by word viet	martyr	-0.07
followed by word vinh	martyr	-0.15
followed by word vo	martyr	0.16	teller	-0.08
followed by word vot	martyr	0.05
followed by word vua	martyr	0.2
followed by word vui	martyr	-0.11
followed by word vung	martyr	-0.06
followed by word vuong	martyr	-0.06
followed by word went	martyr	-0.05
followed by word xac	martyr	-0.05
followed by word xe	martyr	-0.13	teller	-0.06
followed by word xem	teller	0.13
followed by word xua	teller	0.08
followed by word xuan	martyr	-0.06	teller	0.07
followed by word xuat	martyr	-0.14
followed by word xuong	martyr	-0.18
followed by word xuyen	teller	-0.07
followed by word y	martyr	-0.09	teller	-0.05
followed bà	martyr	-0.24	teller	-0.11
followed bác	teller	0.25
followed bác sĩ	martyr	0.17
followed báo tử	martyr	0.08
followed báo vụ	martyr	0.09
followed bãi	martyr	-0.1
followed bé	martyr	0.07
followed bên	martyr	0.1
followed bìa	martyr	-0.1
followed bí danh	martyr	0.21	teller	-0.09
followed bí thư	teller	0.06
followed bạn	martyr	-0.22
followed bảo là	martyr	-0.05
followed bến	martyr	0.09
followed bị bom	martyr	-0.16
followed bị bắn	martyr	0.31
followed bị bắn chết	martyr	0.1
followed bị cụt	martyr	-0.05
followed bị phục kích	martyr	-0.18
followed bị thương	martyr	0.19
followed bị thương nặng	martyr	-0.09
followed bị trực thăng bắn	martyr	-0.06
followed bị vùi	martyr	-0.05
followed bốc	martyr	0.05
followed c phó	martyr	-0.15	teller	0.07
followed c trưởng	martyr	-0.11	teller	-0.06
followed called	martyr	0.05
followed ccb	martyr	-0.25
followed chiến sĩ	martyr	0.08	teller	-0.11
followed cháu	martyr	-0.19	teller	0.41
followed chính trị viên	martyr	-0.13	teller	0.06
followed chính trị viên phó	martyr	0.16
followed chính ủy	martyr	-0.25
followed chôn	martyr	-0.1	teller	0.11
followed chôn chung	martyr	0.14
followed chùa	martyr	0.06
followed chú	martyr	0.09	teller	-0.11
followed chết	martyr	0.29
followed chết ngay	martyr	0.06
followed chết đuối	martyr	-0.11
followed chỉ huy	martyr	-0.3
followed chị	martyr	0.07	teller	-0.13
followed chốt	martyr	-0.07
followed chỗ	martyr	0.14	teller	-0.11
followed chợ	teller	0.12
followed chủ tịch	martyr	0.17
followed chủ tịch xã	martyr	-0.11
followed càn	martyr	0.25
followed cái	martyr	0.09	teller	-0.12
followed cán bộ	martyr	0.14
followed còn gọi	martyr	-0.07	teller	0.09
followed còn sống	martyr	0.09	teller	0.06
followed có	martyr	-0.06	teller	-0.05
followed có tên	martyr	0.23
followed cô	teller	-0.24
followed cô giáo	teller	0.17
followed công an xã	martyr	-0.15
followed công nhân	martyr	0.2
followed cõng	martyr	0.2	teller	-0.17
followed cù lao	martyr	-0.14
followed cụ	martyr	-0.07	teller	-0.18
followed cụt tay	martyr	-0.06
followed của	martyr	-0.14
followed cứu thương	martyr	0.15
followed cửa hàng	martyr	0.16
followed cựu binh	teller	-0.07
followed cựu chiến binh	martyr	-0.06
followed d trưởng	martyr	-0.05
followed danh sách	martyr	0.12	teller	-0.06
followed de	martyr	0.09	teller	0.07
followed dead	martyr	-0.07
followed died	martyr	-0.07
followed dit	martyr	-0.2
followed dân	martyr	-0.3
followed dẫn	martyr	0.12
followed dẫn đường	martyr	0.25	teller	-0.07
followed em	martyr	-0.15	teller	-0.09
followed est mort	martyr	-0.06
followed from	martyr	0.05	teller	-0.11
followed ghi lại	teller	-0.09
followed gò	martyr	0.12	teller	-0.08
followed gọi	martyr	0.12	teller	0.14
followed gốc	martyr	-0.08	teller	-0.06
followed gửi	martyr	-0.18	teller	0.29
followed hang	martyr	-0.07	teller	-0.13
followed hi sinh	martyr	0.16	teller	-0.05
followed hiện sống	martyr	-0.22
followed hiện ở	martyr	0.08
followed hs	martyr	-0.08
followed huyện	teller	-0.13
followed hạ sĩ	martyr	0.05
followed hố	martyr	0.08	teller	-0.11
followed hồ	martyr	-0.23	teller	0.1
followed infirmière	martyr	0.08	teller	-0.07
followed is	martyr	-0.13	teller	-0.1
followed khe	martyr	-0.17
followed khiêng	martyr	-0.05
followed khẩu đội trưởng	martyr	-0.07	teller	0.05
followed ký	martyr	-0.18	teller	0.18
followed kể	martyr	-0.48	teller	0.32
followed kể lại	teller	-0.11
followed kỹ sư	teller	0.06
followed liên hệ	martyr	0.05
followed liên lạc	martyr	0.24	teller	0.06
followed liệt sĩ	teller	0.1
followed lost	martyr	-0.13
followed ls	martyr	0.13
followed là	teller	0.16
followed là người	martyr	-0.14	teller	0.05
followed làng	teller	0.07
followed lái xe	teller	0.11
followed lái đò	martyr	-0.12	teller	0.1
followed lăng	teller	-0.05
followed lấp	teller	0.13
followed lấy chồng	teller	0.07
followed lấy mẫu	martyr	0.06
followed lập	teller	0.07
followed m	teller	0.05
followed mort	martyr	-0.12
followed mr	martyr	0.11
followed mương	martyr	-0.11
followed mất	martyr	-0.18
followed mất rồi	martyr	0.09	teller	-0.14
followed mất tích	martyr	0.06
followed mộ	martyr	0.16	teller	-0.18
followed một	teller	0.09
followed mới mất	martyr	0.06
followed nay ở	martyr	-0.11
followed nghĩa trang	martyr	-0.05	teller	0.08
followed người	martyr	0.05
followed người viết	martyr	0.15
followed nhân viên	teller	0.07
followed nhập ngũ	martyr	-0.22	teller	0.11
followed nhặt	martyr	-0.07
followed nhỏ	martyr	0.16	teller	-0.06
followed nhớ	martyr	0.13
followed nn	teller	-0.05
followed nurse	martyr	0.1
followed nuôi quân	martyr	-0.1
followed né	martyr	-0.15	teller	0.12
followed nó	teller	-0.05
followed nói	martyr	0.32	teller	0.39
followed nói là	martyr	-0.06
followed năm nay	martyr	0.07	teller	0.06
followed năm sinh	martyr	0.1
followed nước	martyr	0.07
followed nằm lại	martyr	0.17
followed of	martyr	0.06	teller	0.24
followed pháo	teller	0.07
followed pháo thủ	martyr	0.18
followed phóng viên	teller	-0.11
followed phố	martyr	-0.05
followed phục kích	martyr	-0.07
followed quay lại	martyr	0.05
followed quân	martyr	0.07	teller	-0.06
followed quân y	martyr	-0.06
followed quê	martyr	0.06	teller	-0.08
followed quê ở	martyr	0.17
followed quản lý	martyr	-0.05	teller	0.08
followed quản trang	martyr	-0.12	teller	0.18
followed quận	martyr	-0.08
followed read	martyr	-0.05
followed real name	martyr	-0.06
followed rạch	martyr	-0.05	teller	0.14
followed s	martyr	-0.16
followed said	martyr	-0.11
followed sinh	martyr	-0.05	teller	0.08
followed sn	martyr	0.18	teller	-0.12
followed squad leader	martyr	-0.09
followed street	martyr	-0.06
followed suối	martyr	0.07
followed sóc	teller	0.05
followed sông	martyr	-0.05
followed sđt	martyr	0.13	teller	-0.07
followed sở nội vụ	martyr	-0.06
followed teacher	teller	-0.05
followed tham gia	martyr	0.1	teller	-0.05
followed the	martyr	-0.3	teller	-0.11
followed thiếu úy	martyr	0.06	teller	-0.06
followed thu	martyr	-0.18
followed thuyền trưởng	martyr	-0.06
followed thôn	martyr	0.06
followed thông tin	martyr	-0.07
followed thư	martyr	0.07	teller	0.13
followed thương binh	martyr	-0.07	teller	0.17
followed thường gọi	martyr	0.1	teller	-0.07
followed thượng sĩ	martyr	0.07
followed thầy	martyr	0.12	teller	-0.09
followed thằng	martyr	0.28
followed tiểu đoàn trưởng	martyr	-0.19
followed tiểu đội phó	martyr	0.06
followed tiểu đội trưởng	martyr	0.09
followed trinh sát	martyr	-0.07
followed trung sĩ	martyr	-0.1
followed trung tá	teller	-0.06
followed trung úy	martyr	0.08
followed trung đội phó	teller	0.05
followed trung đội trưởng	martyr	-0.29
followed trông coi	teller	0.13
followed trúng bom	martyr	-0.1
followed trúng mảnh	martyr	0.1
followed trường	martyr	0.07	teller	-0.08
followed trường thcs	teller	0.09
followed trưởng ban	martyr	0.05	teller	0.19
followed trưởng thôn	teller	-0.12
followed trại	martyr	-0.06
followed trạm	martyr	-0.05	teller	-0.08
followed trạm trưởng	martyr	-0.17
followed trợ lý	martyr	-0.13	teller	-0.09
followed tên	martyr	-0.21	teller	-0.08
followed tên khai sinh	martyr	0.13
followed tên khai sinh là	martyr	-0.11
followed tên thật	teller	-0.11
followed tìm	martyr	-0.08	teller	0.13
followed tìm thấy	martyr	0.14
followed tôi	martyr	-0.28	teller	-0.06
followed tỉnh	martyr	0.14	teller	-0.11
followed tổ	martyr	0.1	teller	0.21
followed tức	teller	0.06
followed tức là	martyr	0.07	teller	0.14
followed tử trận	martyr	0.05
followed viết	martyr	-0.05	teller	-0.16
followed viết thư	martyr	0.07
followed vào	martyr	-0.14
followed vùi	martyr	-0.16
followed về báo	martyr	-0.18
followed về kể	teller	-0.07
followed vịnh	martyr	-0.05
followed was	martyr	0.27
followed xã	martyr	-0.17	teller	0.1
followed xóm	martyr	-0.19	teller	0.1
followed xạ thủ	martyr	-0.06
followed y sĩ	martyr	0.32
followed y tá	martyr	0.09
followed zalo	teller	0.1
followed à	martyr	0.38	teller	-0.06
followed ông	martyr	0.29
followed đi bộ đội	teller	0.13
followed đi cùng	martyr	0.38	teller	-0.08
followed đi tìm	teller	0.08
followed đoàn	martyr	-0.1
followed đt	teller	-0.18
followed đào	martyr	-0.1	teller	-0.17
followed đánh	martyr	-0.06	teller	0.1
followed đèo	martyr	0.19	teller	-0.14
followed đình	martyr	-0.08
followed đưa	martyr	-0.05
followed đường	martyr	-0.11
followed được chôn	martyr	0.09
followed đại tá	martyr	-0.15	teller	0.1
followed đại úy	martyr	-0.07	teller	0.06
followed đại đoàn	martyr	0.06
followed đại đội phó	martyr	0.16
followed đại đội trưởng	martyr	-0.06
followed đền	martyr	0.17
followed đồi	martyr	0.05
followed đồn	martyr	-0.05
followed đồng	teller	0.12
followed đồng chí	teller	0.06
followed đội trưởng	martyr	0.25
followed ấp	martyr	0.15
followed ủy ban	teller	-0.18
followed:again	martyr	-0.16	teller	0.2
followed:aka	martyr	0.1	teller	0.05
followed:alive	teller	0.12
followed:at	martyr	0.08	teller	-0.43
followed:battle	teller	0.16
followed:born	martyr	0.08
followed:bury	martyr	-0.06	teller	0.17
followed:capture	martyr	-0.07	teller	0.18
followed:contact	martyr	0.26	teller	-0.12
followed:died	martyr	0.18	teller	-0.13
followed:enlist	martyr	0.08	teller	0.12
followed:fell	martyr	-0.16	teller	-0.18
followed:grave	martyr	0.06
followed:home	martyr	0.16	teller	0.1
followed:hurt	martyr	0.07
followed:joined	teller	0.13
followed:kin	martyr	0.31
followed:letter	teller	0.06
followed:level	martyr	-0.06	teller	0.2
followed:link	martyr	-0.05	teller	0.16
followed:martyr	martyr	0.18	teller	0.09
followed:mine	teller	0.05
followed:moved	martyr	0.18	teller	-0.07
followed:notice	martyr	-0.21	teller	0.12
followed:office	martyr	0.17
followed:pet	martyr	0.2	teller	-0.25
followed:post	teller	-0.08
followed:rank	martyr	-0.11	teller	-0.05
followed:rests	martyr	0.19
followed:returned	martyr	0.1
followed:self	martyr	-0.34	teller	0.17
followed:site	teller	-0.14
followed:stop	teller	-0.08
followed:tells	teller	-0.08
followed:thing	teller	-0.05
followed:title	martyr	-0.15	teller	-0.12
followed:truename	martyr	-0.1	teller	-0.14
from end 0	martyr	-0.4	teller	0.14
from end 1	martyr	-0.27	teller	-0.47
from end 2	martyr	-0.13	teller	-0.4
from end 3	martyr	-0.34	teller	-0.22
full False	martyr	-0.35	teller	-0.43
full True	martyr	-0.79	teller	-0.52
full names 0	martyr	-0.33
full names 1	martyr	-0.19
full names 2	teller	-0.25
full names few	martyr	-0.29	teller	-0.25
full names many	martyr	-0.34	teller	-0.47
here before #	martyr	0.22	teller	-0.16
here before ##	martyr	0.16	teller	-0.21
here before ###	martyr	0.05	teller	0.09
here before ####	martyr	-0.21	teller	-0.06
here before ##########	teller	0.15
here before 12ly7	martyr	0.06
here before 2nd	martyr	0.05
here before 2w	martyr	0.07
here before 8h	martyr	-0.05
here before a	martyr	-0.05	teller	0.08
here before admin	martyr	-0.05
here before adn	martyr	-0.09
here before ai	martyr	0.29	teller	0.18
here before al	martyr	0.09
here before all	teller	0.16
here before alo	martyr	-0.21	teller	0.27
here before am	martyr	-0.26	teller	0.26
here before ama	teller	-0.22
here before among	martyr	0.26
here before an	martyr	-0.09	teller	-0.13
here before ancien	teller	0.13
here before and	martyr	0.35	teller	-0.06
here before ang	martyr	0.05
here before anh	martyr	0.29	teller	-0.17
here before ao	martyr	0.16	teller	-0.08
here before ap	martyr	-0.05	teller	0.25
here before appelait	martyr	0.08
here before apres	martyr	0.05
here before april	martyr	-0.12
here before are	teller	-0.06
here before arvn	martyr	-0.24
here before as	martyr	0.07	teller	0.12
here before ask	teller	-0.07
here before asked	martyr	-0.05	teller	0.12
here before au	teller	-0.11
here before aug	teller	0.09
here before aujourd	martyr	-0.08
here before avec	martyr	-0.19
here before ay	martyr	0.14	teller	-0.05
here before b	martyr	-0.28	teller	-0.07
here before b1	martyr	-0.09
here before b2	martyr	0.05
here before b3	martyr	0.1
here before b40	martyr	0.05
here before b41	martyr	0.05
here before b52	martyr	0.22
here before ba	martyr	0.08	teller	-0.23
here before bac	martyr	-0.12	teller	-0.2
here before bach	martyr	0.17	teller	-0.05
here before back	martyr	-0.11
here before bag	martyr	0.18	teller	-0.13
here before bai	teller	0.06
here before bam	teller	-0.07
here before ban	martyr	-0.09	teller	-0.35
here before bang	martyr	0.08
here before bao	martyr	0.37	teller	0.17
here before bat	martyr	0.09	teller	-0.07
here before battalion	martyr	0.08
here before bay	martyr	-0.07	teller	0.1
here before be	martyr	0.23	teller	-0.06
here before behind	martyr	-0.05
here before belt	martyr	0.09
here before ben	martyr	-0.06	teller	-0.13
here before benh	martyr	-0.2	teller	0.2
here before bep	martyr	0.06
here before best	teller	0.05
here before bi	martyr	-0.14
here before bia	martyr	-0.13	teller	-0.15
here before bich	teller	0.06
here before bien	teller	0.31
here before biet	martyr	0.12	teller	0.19
here before bieu	martyr	0.06	teller	0.09
here before big	martyr	-0.09
here before binh	martyr	-0.14	teller	0.12
here before blesse	martyr	0.06
here before bn	martyr	0.05
here before bo	martyr	0.28	teller	-0.14
here before boc	martyr	0.08	teller	-0.12
here before body	martyr	0.06
here before boi	teller	0.1
here before bom	martyr	0.38
here before bomb	martyr	0.13
here before bon	martyr	0.42
here before bong	martyr	-0.05
here before bonjour	teller	0.16
here before bot	martyr	0.23
here before boy	martyr	0.14
here before bridge	martyr	0.06
here before brothe	martyr	-0.08
here before brother	martyr	-0.13
here before bs	martyr	-0.07	teller	0.19
here before bu	martyr	0.07
here before bua	martyr	0.06	teller	0.19
here before buc	martyr	0.12
here before bui	teller	-0.07
here before buk	martyr	-0.05
here before bung	martyr	0.11
here before buoc	martyr	0.13
here before buoi	teller	-0.05
here before buom	martyr	0.36
here before buon	martyr	-0.22	teller	-0.13
here before burial	martyr	-0.13
here before buried	martyr	0.19
here before but	teller	0.07
here before by	martyr	-0.4	teller	0.08
here before c	martyr	0.15	teller	0.15
here before c11	martyr	-0.11
here before c18	martyr	-0.06
here before c2	martyr	0.34
here before c3	martyr	0.15
here before c4	martyr	0.12	teller	-0.09
here before c7	martyr	-0.06
here before c8	martyr	-0.12	teller	0.13
here before ca	martyr	0.27	teller	-0.36
here before cac	martyr	-0.18	teller	0.18
here before cach	martyr	-0.17	teller	0.05
here before cai	martyr	0.06	teller	-0.15
here before called	martyr	0.09
here before cam	martyr	0.08	teller	-0.15
here before came	martyr	0.08
here before canada	teller	-0.05
here before cang	martyr	0.19
here before canh	martyr	0.17	teller	0.28
here before cao	martyr	0.19	teller	-0.05
here before cap	martyr	0.1
here before capt	martyr	0.07	teller	0.06
here before captain	martyr	-0.09
here before card	martyr	0.11
here before carnet	martyr	0.07
here before carried	teller	-0.12
here before cat	martyr	0.28	teller	-0.14
here before cau	martyr	0.07	teller	0.16
here before ccb	martyr	0.12	teller	0.13
here before ce	martyr	-0.06
here before cemetery	martyr	-0.12
here before certain	martyr	0.13
here before certificate	martyr	0.12
here before cha	martyr	0.16	teller	0.11
here before chac	martyr	0.11
here before chai	martyr	-0.05
here before cham	teller	0.11
here before chan	martyr	-0.07	teller	-0.1
here before chang	martyr	0.11
here before chanh	martyr	-0.06
here before chao	martyr	-0.18	teller	0.28
here before chap	martyr	-0.06
here before chau	teller	0.66
here before chay	martyr	0.08
here before che	martyr	0.16	teller	-0.05
here before chef	martyr	0.06
here before cheo	martyr	-0.1
here before chep	martyr	0.12	teller	0.17
here before chet	martyr	0.3	teller	0.07
here before chi	martyr	0.23
here before chief	teller	-0.05
here before chien	martyr	0.19
here before chieng	martyr	0.07
here before chim	martyr	0.21	teller	-0.05
here before chin	martyr	-0.09	teller	-0.05
here before chinh	martyr	-0.21	teller	0.3
here before chon	martyr	0.05
here before chong	martyr	-0.14	teller	-0.15
here before chot	martyr	-0.23	teller	0.17
here before chqs	teller	-0.09
here before chu	teller	0.11
here before chua	teller	0.13
here before chuc	teller	0.09
here before chui	martyr	0.08
here before chum	teller	0.17
here before chung	teller	-0.07
here before chuong	martyr	-0.05
here before chup	martyr	-0.2	teller	0.24
here before chuyen	martyr	0.25
here before co	martyr	0.28	teller	-0.18
here before coc	martyr	0.13
here before coi	teller	0.05
here before col	martyr	-0.14
here before com	martyr	0.19	teller	0.14
here before commander	martyr	-0.07
here before company	martyr	-0.09
here before comrade	martyr	-0.07
here before con	martyr	-0.31	teller	-0.15
here before cot	teller	0.12
here before could	martyr	0.11	teller	0.1
here before cpl	teller	-0.07
here before cu	martyr	-0.12	teller	0.19
here before cua	martyr	-0.14	teller	0.18
here before cung	martyr	0.49
here before cuoc	martyr	-0.07	teller	0.14
here before cuoi	martyr	-0.09	teller	-0.06
here before cuon	teller	-0.09
here before cut	martyr	0.21
here before cuu	martyr	-0.23	teller	0.15
here before d	martyr	-0.3	teller	0.06
here before d1	martyr	0.09
here before d2	martyr	0.07	teller	-0.09
here before d5	martyr	-0.06
here before d7	martyr	-0.06
here before d8	martyr	-0.1
here before d9	martyr	-0.11
here before da	martyr	0.1	teller	-0.23
here before dac	martyr	-0.14
here before dad	martyr	-0.11
here before dai	martyr	0.12	teller	-0.28
here before dak	martyr	0.29	teller	-0.09
here before dam	martyr	0.07	teller	0.12
here before dan	martyr	0.16	teller	-0.24
here before dang	martyr	-0.22	teller	0.11
here before danh	martyr	0.11
here before dans	martyr	0.07
here before dao	martyr	0.18
here before dat	martyr	-0.3	teller	-0.18
here before dau	teller	0.11
here before day	martyr	0.09	teller	0.25
here before days	martyr	-0.05
here before dc	teller	0.1
here before de	martyr	0.07	teller	-0.12
here before dead	martyr	0.08	teller	0.1
here before dear	martyr	0.12	teller	0.05
here before dem	teller	-0.05
here before den	teller	0.09
here before deo	martyr	0.39
here before derriere	martyr	-0.05
here before des	martyr	0.16
here before deu	martyr	-0.11
here before devant	martyr	0.11
here before di	teller	-0.08
here before dia	martyr	-0.13	teller	0.2
here before diary	martyr	0.06	teller	-0.06
here before dich	martyr	-0.24
here before diem	martyr	-0.12	teller	-0.09
here before dien	teller	0.16
here before diet	martyr	0.12
here before dieu	martyr	-0.13
here before dinh	martyr	0.19
here before district	martyr	0.07	teller	-0.05
here before dit	martyr	0.11
here before div	martyr	0.05
here before division	martyr	-0.1
here before do	teller	-0.07
here before doan	martyr	-0.06	teller	-0.11
here before doc	martyr	-0.28	teller	0.13
here before documents	martyr	-0.06
here before doi	martyr	-0.05
here before don	teller	0.15
here before dong	teller	-0.18
here before dont	martyr	0.11
here before dot	martyr	-0.13	teller	-0.05
here before dr	martyr	-0.08	teller	0.1
here before du	martyr	0.18	teller	-0.24
here before dua	martyr	-0.06	teller	-0.18
here before duc	martyr	-0.11	teller	-0.11
here before dug	martyr	-0.11
here before dum	martyr	-0.09	teller	0.14
here before dung	teller	0.38
here before duoc	martyr	-0.05
here before duoi	martyr	0.33
here before duong	martyr	-0.1	teller	0.14
here before dut	martyr	0.12
here before e	martyr	-0.09	teller	0.36
here before e1	teller	0.09
here before e101	teller	0.12
here before e18	martyr	-0.05
here before e209	martyr	0.13
here before e6	teller	-0.08
here before e64	martyr	-0.12
here before e88	martyr	0.14
here before ea	martyr	-0.07
here before em	martyr	-0.05	teller	0.19
here before en	martyr	0.06
here before enterre	martyr	-0.06
here before ep	martyr	0.05
here before et	martyr	0.33
here before ethnic	martyr	-0.05
here before eux	martyr	0.08
here before every	martyr	0.21
here before example	teller	-0.11
here before f	martyr	0.06
here before f10	martyr	0.06
here before f308	teller	0.07
here before f325	teller	-0.06
here before f5	martyr	0.12	teller	-0.06
here before fallen	martyr	-0.07
here before famille	martyr	-0.09	teller	0.14
here before family	martyr	-0.07	teller	-0.08
here before father	martyr	0.09
here before feb	martyr	-0.05
here before fell	martyr	-0.05
here before fellow	martyr	-0.06
here before femme	martyr	0.18
here before for	martyr	-0.2	teller	0.06
here before force	martyr	0.14
here before forces	martyr	0.08
here before four	martyr	0.18
here before french	martyr	-0.18
here before frere	martyr	0.1
here before friend	martyr	0.31
here before friends	martyr	-0.06
here before from	martyr	0.05	teller	0.08
here before ga	martyr	-0.09
here before gac	martyr	0.15
here before gai	martyr	0.38	teller	-0.15
here before gam	martyr	-0.07
here before gan	martyr	-0.11	teller	0.1
here before ganh	martyr	0.07
here before gao	teller	0.1
here before gap	martyr	-0.22
here before gat	martyr	0.14
here before gave	teller	0.12
here before gay	martyr	-0.06	teller	0.07
here before gd	teller	0.07
here before gen	teller	-0.05
here before general	martyr	-0.13
here before ghi	martyr	-0.61	teller	0.39
here before gi	martyr	-0.19
here before gia	martyr	-0.19	teller	0.2
here before giai	martyr	-0.14
here before giam	martyr	-0.08
here before giang	martyr	0.12	teller	0.05
here before giao	martyr	-0.07
here before giap	martyr	-0.1
here before giau	martyr	-0.07
here before giay	martyr	0.16	teller	-0.38
here before gieng	teller	-0.05
here before gio	martyr	-0.11	teller	0.12
here before gioi	martyr	0.2	teller	-0.09
here before giong	martyr	-0.07
here before girl	martyr	0.18
here before girls	martyr	-0.06
here before giu	martyr	0.2	teller	0.08
here before giua	martyr	0.16
here before gium	martyr	-0.16	teller	0.06
here before giuoc	martyr	0.07
here before giup	teller	0.15
here before giuse	martyr	-0.05	teller	-0.07
here before go	martyr	-0.12	teller	0.16
here before goc	martyr	0.05
here before goi	martyr	-0.1	teller	-0.26
here before gom	martyr	0.12	teller	0.06
here before gon	martyr	-0.38	teller	-0.06
here before grand	martyr	0.1	teller	0.06
here before grandma	martyr	0.07	teller	-0.08
here before grandpa	martyr	-0.05
here before grandson	teller	0.11
here before grave	teller	-0.06
here before gravee	martyr	-0.16
here before guc	martyr	0.11
here before guerrilla	martyr	0.07
here before gui	martyr	-0.11	teller	-0.24
here before guide	martyr	0.05
here before guong	martyr	-0.05
here before ha	martyr	0.09	teller	-0.05
here before had	martyr	0.3
here before hai	martyr	0.23	teller	-0.29
here before ham	martyr	0.24
here before hamlet	martyr	-0.05
here before han	martyr	-0.1
here before hand	martyr	0.07
here before hang	teller	0.19
here before hanh	martyr	-0.2	teller	0.08
here before hao	teller	0.11
here before hap	martyr	-0.06
here before has	martyr	0.09
here before hau	martyr	0.08
here before have	martyr	0.07
here before he	martyr	-0.09	teller	0.06
here before hello	teller	0.14
here before helmet	martyr	0.14
here before hem	teller	-0.12
here before her	martyr	0.18	teller	0.1
here before here	martyr	0.07
here before het	martyr	-0.3	teller	0.21
here before hi	martyr	-0.31	teller	0.1
here before hien	martyr	-0.16	teller	-0.08
here before hiep	martyr	0.08
here before hieu	martyr	0.08
here before him	martyr	0.29
here before himself	martyr	0.08
here before hinh	martyr	-0.11
here before his	martyr	0.16
here before hit	martyr	-0.18
here before ho	martyr	-0.05	teller	0.22
here before hoa	martyr	0.31	teller	0.34
here before hoac	teller	-0.38
here before hoai	martyr	-0.07	teller	0.05
here before hoang	martyr	-0.06
here before hoc	martyr	-0.06	teller	0.09
here before hoi	martyr	-0.19	teller	0.14
here before hom	martyr	0.34	teller	0.15
here before home	teller	-0.12
here before hon	martyr	-0.21
here before hong	martyr	0.1	teller	0.16
here before hop	martyr	0.15	teller	0.1
here before hp	martyr	0.08
here before hs	martyr	-0.07	teller	-0.13
here before htx	teller	0.05
here before hu	martyr	-0.12
here before huc	teller	-0.05
here before hue	martyr	-0.08
here before hung	martyr	-0.16
here before huong	martyr	-0.05	teller	-0.11
here before husband	teller	-0.07
here before hut	martyr	0.09
here before huu	martyr	0.05	teller	0.05
here before huy	martyr	-0.13
here before huyen	martyr	-0.26	teller	0.08
here before i	teller	0.23
here before ia	martyr	-0.1	teller	0.1
here before id	martyr	0.08
here before if	martyr	-0.1
here before ii	martyr	0.06
here before il	martyr	0.17
here before im	martyr	0.06
here before in	martyr	-0.17	teller	-0.12
here before ino	martyr	0.06
here before inside	martyr	0.15
here before instituteur	martyr	0.05
here before is	martyr	0.09
here before it	martyr	-0.13
here before je	martyr	-0.06	teller	-0.05
here before jour	martyr	0.08
here before journal	martyr	-0.12
here before juin	martyr	0.13
here before june	martyr	0.08
here before just	martyr	0.12
here before k	martyr	-0.22
here before k58	martyr	0.09
here before k73	teller	0.08
here before k8	martyr	0.05
here before ka	martyr	0.07	teller	-0.08
here before ke	martyr	0.18	teller	0.1
here before kem	martyr	-0.15
here before keo	martyr	0.18
here before kep	martyr	-0.08
here before ket	martyr	0.13
here before khac	teller	-0.32
here before khach	martyr	-0.21	teller	-0.06
here before khai	teller	0.18
here before kham	martyr	0.13
here before khang	martyr	0.14
here before khanh	martyr	-0.17	teller	0.08
here before khau	teller	0.2
here before khe	martyr	-0.1	teller	0.07
here before khi	martyr	-0.34	teller	-0.12
here before khieng	martyr	-0.05
here before khmer	martyr	-0.08
here before kho	teller	-0.11
here before khoa	martyr	0.2	teller	-0.06
here before khoan	martyr	0.05
here before khoc	martyr	0.15	teller	-0.05
here before khoe	martyr	-0.05
here before khoi	martyr	0.07
here before khong	martyr	-0.13	teller	-0.11
here before khu	martyr	-0.09
here before kia	martyr	0.29	teller	-0.13
here before kich	martyr	0.09	teller	-0.11
here before kiem	martyr	0.08	teller	0.13
here before killed	martyr	0.09
here before kim	martyr	-0.15
here before kinh	martyr	-0.16	teller	0.19
here before kip	martyr	0.16
here before kit	martyr	-0.05
here before km	martyr	-0.08
here before kn	martyr	-0.09	teller	0.21
here before know	martyr	-0.05
here before ko	martyr	-0.14
here before kon	martyr	-0.11	teller	0.11
here before ky	martyr	-0.05
here before l	martyr	-0.15
here before la	martyr	-0.1	teller	0.56
here before lac	martyr	0.05
here before lai	martyr	0.09	teller	0.11
here before lam	martyr	-0.34	teller	-0.08
here before lan	teller	0.18
here before lang	martyr	0.44
here before lanh	martyr	-0.21	teller	0.13
here before lao	martyr	-0.14	teller	-0.05
here before lap	martyr	-0.37	teller	-0.07
here before last	martyr	-0.15
here before lat	martyr	-0.28
here before late	teller	-0.09
here before lau	martyr	-0.07
here before lay	teller	0.14
here before le	martyr	0.22	teller	-0.14
here before leader	martyr	0.07
here before len	martyr	-0.07	teller	0.19
here before lenh	martyr	0.11
here before les	teller	-0.08
here before letter	martyr	-0.08
here before letters	martyr	-0.05
here before lh	teller	-0.1
here before liaison	martyr	0.13
here before lich	martyr	0.27
here before liem	martyr	0.15
here before lien	martyr	-0.22	teller	0.14
here before liet	teller	0.12
here before lieu	martyr	-0.08	teller	0.1
here before lieutenant	martyr	0.05
here before like	martyr	0.05
here before linh	martyr	-0.16
here before list	martyr	0.22
here before lo	martyr	-0.4	teller	0.37
here before loan	martyr	0.1
here before loc	martyr	-0.07
here before loi	martyr	-0.2	teller	0.13
here before lon	martyr	0.32
here before long	martyr	0.15	teller	-0.12
here before lop	martyr	-0.05	teller	0.2
here before ls	teller	-0.1
here before lt	martyr	-0.06	teller	-0.06
here before lu	martyr	0.08	teller	0.05
here before lua	martyr	-0.08
here before luan	martyr	-0.09	teller	0.11
here before luc	teller	-0.2
here before lun	martyr	-0.11
here before lung	teller	-0.08
here before luoc	martyr	-0.3	teller	-0.05
here before luon	martyr	-0.13	teller	0.06
here before luong	teller	-0.05
here before lut	martyr	-0.08
here before luu	martyr	-0.19	teller	-0.06
here before luy	martyr	-0.11
here before luyen	martyr	-0.14	teller	0.14
here before ly	martyr	0.41	teller	0.16
here before m	martyr	-0.31	teller	0.25
here before m79	martyr	-0.07
here before ma	martyr	-0.08	teller	-0.25
here before mac	martyr	-0.11	teller	0.12
here before mach	teller	0.11
here before madame	martyr	0.12	teller	-0.15
here before mai	martyr	0.07	teller	-0.07
here before mam	martyr	-0.11
here before man	martyr	-0.19	teller	-0.12
here before mang	martyr	-0.27	teller	0.27
here before manh	martyr	0.07	teller	0.09
here before mao	martyr	0.05
here before map	martyr	-0.07
here before marie	teller	-0.14
here before mat	martyr	0.16	teller	0.08
here before mau	martyr	0.17	teller	-0.08
here before may	martyr	-0.58	teller	0.09
here before maybe	martyr	-0.05	teller	-0.08
here before me	martyr	-0.33	teller	-0.07
here before men	martyr	-0.06	teller	-0.1
here before mere	martyr	-0.06
here before met	martyr	0.22
here before mien	teller	0.05
here before mieng	martyr	0.12	teller	-0.07
here before mieu	martyr	0.08
here before min	martyr	0.23
here before minh	martyr	-0.1	teller	0.38
here before mme	martyr	-0.13	teller	-0.06
here before mo	martyr	0.21	teller	0.13
here before moc	martyr	-0.13
here before moi	martyr	0.19	teller	0.16
here before mom	teller	-0.07
here before mon	martyr	-0.11	teller	-0.05
here before mong	martyr	0.41	teller	-0.19
here before monsieur	teller	-0.05
here before mort	martyr	-0.13
here before mot	martyr	0.1	teller	0.09
here before mr	martyr	-0.09	teller	0.11
here before mrs	martyr	-0.07	teller	0.16
here before mu	martyr	0.13	teller	-0.06
here before mua	martyr	0.09	teller	-0.11
here before muc	martyr	-0.18	teller	0.08
here before mui	martyr	-0.17
here before mum	teller	-0.06
here before mung	martyr	0.05
here before muoi	martyr	0.17	teller	0.11
here before muon	martyr	0.16	teller	-0.22
here before muu	martyr	-0.05
here before my	martyr	-0.13	teller	-0.36
here before n	teller	0.11
here before na	martyr	0.09	teller	-0.09
here before nam	martyr	-0.16	teller	-0.19
here before name	martyr	0.18
here before named	martyr	0.07
here before names	martyr	0.11
here before nan	martyr	0.07
here before nang	teller	-0.06
here before nao	teller	0.25
here before nap	martyr	0.16
here before nat	martyr	-0.05
here before nay	martyr	-0.24	teller	-0.27
here before ne	martyr	0.14
here before near	martyr	-0.28
here before nen	martyr	0.48
here before neu	martyr	0.2	teller	0.08
here before nga	martyr	0.1	teller	-0.14
here before ngai	martyr	0.17
here before ngan	martyr	-0.18
here before ngang	martyr	-0.18	teller	0.11
here before ngay	martyr	-0.33	teller	0.26
here before nghe	martyr	-0.21	teller	-0.06
here before nghi	martyr	0.21
here before nghia	martyr	-0.12
here before nghiem	martyr	0.1
here before nghien	martyr	0.06
here before nghiep	martyr	0.06
here before ngo	martyr	-0.11
here before ngoai	teller	-0.31
here before ngoi	martyr	-0.21	teller	-0.07
here before ngu	martyr	-0.23	teller	-0.1
here before ngua	martyr	-0.09
here before ngung	martyr	0.05
here before nguoi	martyr	-0.13	teller	0.3
here before nguy	martyr	0.06
here before nguyen	martyr	-0.1	teller	0.26
here before nha	martyr	-0.43	teller	0.09
here before nhac	martyr	-0.07
here before nham	martyr	-0.08	teller	-0.19
here before nhan	martyr	0.22
here before nhang	martyr	0.06	teller	0.15
here before nhanh	martyr	0.05	teller	0.09
here before nhap	martyr	0.06
here before nhat	martyr	0.26	teller	-0.08
here before nhau	martyr	-0.24	teller	0.13
here before nhe	martyr	-0.24	teller	0.22
here before nhiem	martyr	-0.15
here before nhieu	teller	-0.05
here before nho	martyr	-0.09	teller	0.14
here before nhom	martyr	-0.11
here before nhu	martyr	0.11	teller	-0.12
here before nhua	martyr	0.06
here before nhuan	martyr	0.07
here before nhung	martyr	0.19	teller	-0.3
here before niem	martyr	-0.24	teller	0.11
here before nien	martyr	0.15
here before nilon	martyr	-0.09
here before ninh	martyr	-0.63	teller	-0.12
here before no	martyr	-0.14	teller	-0.06
here before noc	martyr	0.1
here before noi	martyr	0.2
here before nom	teller	-0.18
here before nong	martyr	0.08
here before nop	martyr	-0.11
here before not	martyr	0.07
here before notebook	martyr	0.15
here before notre	martyr	0.09
here before november	martyr	-0.06
here before nt	martyr	-0.11
here before ntls	teller	0.14
here before nu	martyr	0.12	teller	-0.09
here before nua	martyr	0.09	teller	-0.18
here before nui	teller	-0.05
here before nuoc	martyr	0.07
here before nuoi	martyr	0.14	teller	-0.22
here before nurse	martyr	0.19
here before nva	martyr	0.17	teller	0.07
here before ny	teller	-0.05
here before o	martyr	-0.21	teller	-0.21
here before of	teller	-0.19
here before oi	martyr	-0.2	teller	0.43
here before old	martyr	0.06	teller	0.09
here before om	martyr	-0.09	teller	-0.07
here before on	martyr	-0.12	teller	-0.1
here before oncle	martyr	0.07
here before one	martyr	0.3	teller	-0.08
here before ong	martyr	0.23	teller	-0.05
here before only	martyr	-0.08
here before or	martyr	0.09	teller	0.15
here before os	martyr	0.13
here before other	martyr	0.24
here before others	martyr	-0.09	teller	-0.08
here before ou	martyr	-0.08
here before our	martyr	-0.21	teller	-0.1
here before owner	martyr	-0.05
here before p	martyr	-0.05	teller	-0.06
here before pa	martyr	-0.16	teller	-0.05
here before page	martyr	-0.05
here before pailin	martyr	0.09
here before paper	martyr	0.07
here before papers	martyr	0.06
here before paul	martyr	-0.05	teller	-0.08
here before pen	martyr	-0.1
here before pere	martyr	-0.12	teller	0.07
here before perth	martyr	-0.08
here before petit	martyr	0.16
here before pha	martyr	0.18	teller	-0.14
here before phai	martyr	-0.12	teller	-0.17
here before pham	martyr	-0.05
here before phan	martyr	-0.26	teller	0.07
here before phao	martyr	0.05	teller	0.19
here before phap	martyr	-0.08
here before phat	martyr	0.05	teller	-0.05
here before phau	martyr	-0.08
here before phe	teller	-0.12
here before phep	teller	0.23
here before phi	martyr	-0.19
here before phia	martyr	-0.09
here before phien	martyr	-0.05	teller	-0.23
here before phieu	teller	0.16
here before phim	martyr	0.12
here before phnom	martyr	0.14
here before pho	martyr	0.13	teller	0.11
here before phon	martyr	-0.11
here before phong	teller	0.2
here before photo	martyr	-0.08
here before phu	martyr	-0.18	teller	0.08
here before phuc	martyr	-0.16	teller	-0.07
here before phum	teller	-0.06
here before phung	martyr	-0.08	teller	0.1
here before phuoc	martyr	0.19
here before phuong	martyr	-0.14	teller	0.16
here before place	martyr	-0.08
here before please	teller	0.07
here before pleiku	teller	-0.05
here before pls	teller	0.06
here before po	martyr	0.14	teller	-0.09
here before pon	martyr	0.1	teller	-0.05
here before post	teller	0.08
here before pour	teller	-0.13
here before premier	martyr	0.09
here before prisoner	teller	-0.06
here before prisonnier	martyr	-0.06
here before puis	martyr	-0.13
here before put	martyr	0.22
here before pw	teller	0.07
here before qk5	martyr	-0.1	teller	0.06
here before qk7	martyr	-0.14
here before qk9	martyr	-0.09
here before qu	martyr	0.11
here before qua	martyr	0.14
here before quan	martyr	-0.07	teller	-0.08
here before quang	martyr	-0.06	teller	0.13
here before quanh	martyr	-0.09
here before quao	teller	0.06
here before quay	martyr	0.15
here before que	martyr	0.11	teller	-0.27
here before quen	martyr	-0.22
here before quet	martyr	0.07
here before qui	martyr	-0.14
here before quoc	martyr	-0.23
here before quy	martyr	-0.06	teller	0.17
here before quyen	teller	0.12
here before quyet	martyr	-0.08	teller	0.08
here before ra	teller	-0.1
here before rac	martyr	-0.06
here before rach	martyr	-0.22	teller	-0.05
here before rai	martyr	0.08	teller	0.05
here before ram	martyr	0.06
here before rang	martyr	0.21	teller	0.07
here before ranger	martyr	-0.08
here before rao	martyr	0.27
here before rat	martyr	0.08
here before ray	martyr	-0.12	teller	0.2
here before re	teller	-0.1
here before read	martyr	-0.08
here before regiment	martyr	0.19
here before regional	martyr	0.11
here before remembers	martyr	-0.07
here before ren	martyr	-0.09
here before ria	martyr	-0.12	teller	0.19
here before rieng	martyr	0.25
here before riep	martyr	0.06
here before ro	martyr	0.26
here before roi	martyr	-0.05	teller	-0.06
here before rong	martyr	-0.1
here before rot	martyr	0.09
here before rung	martyr	0.18	teller	-0.07
here before ruong	martyr	-0.05
here before ruot	martyr	-0.19	teller	-0.19
here before rut	martyr	-0.05
here before sa	martyr	0.16	teller	-0.06
here before sach	martyr	0.11	teller	0.23
here before sai	martyr	-0.29	teller	-0.2
here before said	martyr	-0.1
here before same	martyr	0.14
here before san	martyr	0.11	teller	-0.08
here before sang	martyr	0.3	teller	-0.23
here before sanh	teller	0.2
here before sao	martyr	-0.07	teller	-0.07
here before sau	martyr	-0.22	teller	-0.25
here before say	teller	-0.05
here before says	martyr	0.07
here before school	martyr	0.16	teller	0.09
here before se	martyr	0.16	teller	-0.06
here before second	martyr	0.1
here before senior	martyr	0.07
here before sep	teller	-0.05
here before sept	martyr	-0.07
here before ses	martyr	0.15
here before si	martyr	-0.2	teller	-0.31
here before side	teller	-0.09
here before sinh	martyr	-0.14	teller	-0.19
here before sir	martyr	0.1	teller	-0.05
here before sister	martyr	-0.05	teller	0.07
here before sn	martyr	-0.16
here before snoul	martyr	0.07
here before so	martyr	0.14	teller	-0.42
here before soldier	martyr	-0.19
here before someone	martyr	-0.1
here before son	martyr	0.36	teller	-0.1
here before sot	martyr	0.07
here before south	teller	-0.08
here before spoon	martyr	-0.1
here before still	martyr	0.19
here before stk	martyr	-0.11
here before stone	martyr	-0.15
here before stream	martyr	-0.05
here before su	teller	-0.18
here before sua	martyr	-0.1	teller	-0.05
here before sui	martyr	0.06
here before sung	martyr	0.07	teller	0.21
here before suoi	teller	-0.08
here before suot	martyr	0.07
here before sut	martyr	-0.09
here before suu	martyr	-0.12
here before sy	martyr	0.15
here before sœur	teller	0.08
here before t	martyr	-0.15
here before ta	martyr	-0.09	teller	0.07
here before tac	martyr	0.13	teller	-0.05
here before tai	martyr	0.2	teller	-0.07
here before taken	martyr	-0.06
here before tam	teller	-0.12
here before tan	martyr	0.33	teller	-0.13
here before tang	martyr	-0.05	teller	0.07
here before tao	martyr	-0.14
here before tap	martyr	0.11	teller	-0.11
here before tat	martyr	0.1
here before tau	martyr	0.23	teller	0.05
here before tay	martyr	-0.21	teller	0.07
here before td	martyr	0.09
here before ten	martyr	0.27	teller	0.05
here before th	martyr	0.14
here before tha	teller	0.08
here before thac	martyr	0.12	teller	0.12
here before thach	martyr	-0.16
here before thai	martyr	0.1	teller	-0.11
here before tham	martyr	-0.27
here before than	martyr	0.38	teller	-0.31
here before thang	martyr	-0.21	teller	-0.08
here before thanh	martyr	0.09	teller	-0.08
here before thao	teller	-0.05
here before thap	martyr	0.1
here before that	martyr	0.06
here before thau	teller	0.13
here before thay	martyr	-0.09	teller	0.08
here before the	martyr	0.05	teller	-0.31
here before their	martyr	0.11	teller	-0.09
here before them	martyr	0.43	teller	-0.09
here before theo	martyr	-0.66
here before there	martyr	0.15
here before theu	martyr	0.18
here before they	martyr	0.43	teller	0.11
here before thi	martyr	-0.14
here before thia	martyr	0.3
here before thien	martyr	0.19
here before thiet	martyr	-0.08
here before things	martyr	-0.13
here before thinh	teller	-0.07
here before third	martyr	-0.1
here before tho	martyr	-0.07	teller	-0.09
here before thoai	martyr	-0.11
here before thoat	martyr	-0.14
here before thoi	martyr	0.05	teller	0.25
here before thom	martyr	0.06	teller	0.08
here before thon	martyr	-0.21	teller	-0.2
here before thong	martyr	0.22	teller	0.2
here before three	martyr	-0.06
here before thu	martyr	0.05	teller	0.28
here before thua	martyr	-0.25	teller	0.05
here before thuan	teller	0.08
here before thuat	martyr	0.11	teller	0.05
here before thuoc	martyr	-0.06
here before thuong	martyr	-0.18	teller	0.08
here before thuot	martyr	-0.09
here before thuy	martyr	0.24	teller	-0.07
here before thuyen	martyr	-0.07	teller	0.07
here before ti	martyr	0.07
here before tich	martyr	0.12	teller	-0.15
here before tiem	martyr	0.05
here before tien	teller	0.05
here before tieng	martyr	0.05	teller	-0.16
here before tiep	martyr	-0.2	teller	-0.09
here before tieu	martyr	0.13	teller	-0.11
here before tim	teller	-0.07
here before tin	martyr	0.21	teller	0.16
here before tinh	martyr	0.06	teller	0.13
here before tnxp	martyr	-0.11	teller	0.1
here before to	martyr	-0.11	teller	0.12
here before toa	martyr	0.06
here before toan	martyr	0.11	teller	-0.16
here before toc	teller	0.19
here before together	martyr	0.11
here before toi	martyr	0.11	teller	0.18
here before ton	martyr	-0.08	teller	-0.18
here before tong	martyr	0.09
here before tra	martyr	-0.16	teller	-0.47
here before trach	martyr	-0.07	teller	0.1
here before trai	martyr	0.21
here before tram	martyr	-0.15	teller	0.1
here before tran	martyr	0.16
here before trang	martyr	-0.43	teller	-0.06
here before tranh	martyr	-0.1	teller	0.12
here before trao	martyr	-0.14
here before trat	martyr	0.06
here before trau	martyr	0.07
here before tre	martyr	0.07	teller	-0.09
here before tren	martyr	-0.13	teller	-0.17
here before treo	martyr	0.08
here before tri	martyr	-0.28	teller	0.34
here before trieu	martyr	-0.12	teller	-0.06
here before tro	martyr	0.07
here before troi	martyr	0.15	teller	-0.07
here before trong	martyr	0.49	teller	-0.18
here before tru	martyr	0.17	teller	-0.07
here before trua	martyr	0.07
here before truc	martyr	-0.07	teller	0.24
here before trung	martyr	-0.05
here before truoc	teller	-0.11
here before truong	martyr	-0.15	teller	-0.11
here before truyen	teller	0.05
here before tt	martyr	-0.09
here before tu	martyr	-0.23	teller	0.18
here before tuat	martyr	0.05	teller	-0.06
here before tuc	martyr	-0.08
here before tue	martyr	0.09
here before tues	martyr	0.07
here before tui	teller	0.19
here before tung	martyr	-0.28
here before tuoi	martyr	-0.29	teller	0.09
here before tuong	martyr	-0.31
here before tuy	martyr	0.09
here before ty	martyr	-0.1
here before ua	martyr	-0.08
here before uc	teller	0.06
here before ui	martyr	-0.07
here before um	teller	-0.12
here before un	martyr	0.25	teller	-0.13
here before uncle	martyr	-0.1	teller	0.05
here before under	martyr	-0.05
here before une	martyr	0.33	teller	-0.07
here before ung	martyr	0.05
here before uong	martyr	0.06	teller	0.09
here before up	martyr	-0.08
here before us	martyr	-0.15
here before ut	teller	0.06
here before uy	martyr	-0.26
here before v	martyr	-0.08	teller	0.06
here before va	martyr	0.32	teller	-0.11
here before vam	martyr	0.14	teller	0.06
here before van	martyr	0.11	teller	-0.17
here before vang	martyr	-0.25
here before vao	martyr	-0.25	teller	-0.05
here before vat	teller	0.12
here before vay	martyr	0.29	teller	-0.1
here before ve	martyr	-0.38	teller	0.15
here before vet	martyr	-0.1
here before vi	martyr	0.07	teller	0.05
here before viec	martyr	-0.14
here before vien	martyr	0.32	teller	0.44
here before vieng	martyr	-0.06	teller	-0.07
here before viet	teller	0.23
here before village	martyr	-0.06	teller	-0.08
here before vinh	martyr	-0.17	teller	-0.27
here before vn	martyr	-0.1
here before vnah	martyr	0.12
here before vnch	martyr	-0.11	teller	0.09
here before vo	martyr	-0.35	teller	-0.21
here before voi	martyr	0.21	teller	0.13
here before voice	teller	-0.08
here before vong	martyr	0.12
here before vot	martyr	0.12
here before vous	martyr	0.07	teller	-0.11
here before vs	martyr	0.12
here before vu	martyr	0.07
here before vua	martyr	0.07	teller	0.28
here before vui	martyr	0.11
here before vuon	martyr	-0.35	teller	0.17
here before vuong	martyr	-0.17	teller	-0.06
here before w	martyr	-0.05
here before walked	martyr	-0.06
here before was	martyr	0.14
here before we	martyr	0.44	teller	-0.09
here before well	martyr	-0.05	teller	0.1
here before were	martyr	0.16
here before what	martyr	-0.1
here before which	martyr	0.08
here before who	martyr	-0.07
here before widow	teller	-0.1
here before wife	teller	-0.15
here before with	teller	-0.2
here before wounded	martyr	0.1
here before x	martyr	-0.06
here before xa	martyr	0.12	teller	-0.21
here before xac	martyr	0.22
here before xam	martyr	-0.16
here before xang	martyr	-0.1
here before xay	martyr	-0.05
here before xe	teller	-0.29
here before xem	martyr	-0.08	teller	-0.09
here before xeng	martyr	0.05
here before xeo	martyr	-0.06
here before xi	martyr	0.09	teller	0.11
here before xieng	martyr	-0.05
here before xin	martyr	0.36
here before xoa	martyr	-0.18	teller	0.11
here before xom	martyr	0.22	teller	-0.05
here before xong	martyr	-0.09
here before xua	martyr	0.13
here before xuan	martyr	-0.11
here before xuc	martyr	-0.06
here before xuong	martyr	-0.23	teller	-0.07
here before xuyen	martyr	-0.1
here before y	martyr	0.05	teller	-0.08
here before yard	martyr	-0.05
here before yen	martyr	0.29
here before yeu	martyr	0.1	teller	-0.06
here before you	martyr	-0.05
here before younger	martyr	-0.05
here before your	martyr	0.1
here before zalo	teller	0.1
here behind #	martyr	-0.2	teller	0.07
here behind ##	martyr	-0.08
here behind ###	martyr	-0.05
here behind ####	martyr	-0.39	teller	0.12
here behind #####	teller	0.11
here behind ##########	martyr	-0.12	teller	-0.08
here behind 10a	martyr	0.08
here behind 10b	martyr	0.09
here behind 10c	martyr	0.14
here behind 12ly7	martyr	0.08
here behind 18t	martyr	0.11
here behind 19t	martyr	0.05
here behind 24t	martyr	-0.05
here behind 3h	martyr	-0.09
here behind 3rd	martyr	-0.09	teller	-0.08
here behind 4th	martyr	0.05	teller	-0.17
here behind 5th	martyr	0.22
here behind 77t	martyr	-0.09	teller	0.18
here behind 79t	martyr	0.11	teller	-0.13
here behind 84t	teller	0.11
here behind 88t	martyr	-0.07
here behind 90t	teller	-0.05
here behind 9th	martyr	-0.12
here behind a	martyr	-0.23
here behind a1	martyr	-0.05
here behind about	teller	-0.12
here behind adelaide	teller	-0.07
here behind adn	martyr	-0.07
here behind ai	martyr	0.32
here behind ak	martyr	-0.1
here behind alive	martyr	-0.1	teller	-0.07
here behind am	martyr	0.16	teller	0.09
here behind ama	martyr	0.09
here behind among	martyr	0.1
here behind an	martyr	0.25	teller	-0.16
here behind ancien	martyr	-0.15	teller	0.17
here behind and	martyr	-0.17	teller	-0.09
here behind ang	martyr	0.07
here behind anh	martyr	-0.06
here behind annee	martyr	-0.08
here behind ans	teller	0.11
here behind ap	martyr	-0.06
here behind are	martyr	-0.08
here behind arvn	martyr	-0.24
here behind asks	martyr	-0.05	teller	0.09
here behind assistant	martyr	-0.05
here behind at	martyr	-0.05
here behind australian	teller	-0.11
here behind avait	martyr	-0.22
here behind avec	martyr	-0.07
here behind ay	martyr	-0.1	teller	0.11
here behind b	teller	0.07
here behind b1	martyr	0.17	teller	-0.06
here behind b2	martyr	-0.15	teller	0.07
here behind b3	martyr	0.05
here behind b40	martyr	0.05
here behind b41	teller	0.09
here behind b5	teller	0.05
here behind b52	martyr	-0.07
here behind ba	martyr	0.21	teller	-0.08
here behind bac	martyr	0.11	teller	-0.28
here behind bach	martyr	0.18	teller	0.07
here behind back	martyr	-0.16
here behind bai	martyr	-0.66	teller	0.22
here behind ballarat	teller	0.05
here behind bam	martyr	-0.14	teller	0.09
here behind ban	teller	-0.12
here behind bang	martyr	0.45
here behind banh	martyr	-0.07
here behind bao	martyr	0.08	teller	-0.17
here behind bastia	teller	0.1
here behind bat	martyr	-0.34	teller	-0.09
here behind bataillon	martyr	-0.14	teller	0.09
here behind battalion	martyr	0.2	teller	-0.11
here behind bau	martyr	0.05	teller	-0.05
here behind bay	martyr	-0.12	teller	0.07
here behind be	teller	-0.08
here behind been	martyr	0.14
here behind behind	martyr	0.19
here behind ben	martyr	-0.27	teller	0.15
here behind benh	martyr	-0.13	teller	-0.19
here behind beo	martyr	0.13	teller	-0.05
here behind bep	martyr	0.12
here behind beside	martyr	0.3
here behind bi	martyr	0.07	teller	0.09
here behind bia	martyr	0.34	teller	-0.3
here behind bien	martyr	-0.19	teller	0.21
here behind biet	martyr	0.28	teller	0.44
here behind bieu	martyr	-0.11
here behind bim	teller	0.07
here behind binh	martyr	-0.07
here behind bn	martyr	0.1
here behind bo	martyr	-0.08
here behind boc	martyr	0.06	teller	-0.14
here behind bodies	martyr	-0.2
here behind boi	martyr	-0.1
here behind bom	martyr	-0.16	teller	-0.11
here behind bon	martyr	0.12	teller	0.22
here behind bong	martyr	-0.12	teller	0.07
here behind born	martyr	0.07
here behind bot	martyr	-0.08	teller	0.06
here behind bridge	martyr	0.34
here behind brothers	martyr	-0.12
here behind bru	martyr	0.08	teller	-0.05
here behind bu	martyr	-0.11
here behind bua	martyr	0.08	teller	-0.1
here behind bui	martyr	0.12
here behind buk	martyr	0.1
here behind bun	martyr	-0.06	teller	0.09
here behind bung	martyr	0.13	teller	-0.12
here behind buoc	martyr	0.05
here behind buon	martyr	0.11	teller	0.15
here behind buong	martyr	0.14
here behind buried	martyr	-0.12
here behind but	martyr	-0.25	teller	0.06
here behind buu	martyr	0.19
here behind by	teller	0.06
here behind c	martyr	-0.1	teller	0.15
here behind c1	martyr	-0.08	teller	0.14
here behind c10	martyr	-0.28	teller	-0.07
here behind c16	teller	-0.06
here behind c17	martyr	0.14
here behind c18	martyr	0.06
here behind c2	teller	0.06
here behind c20	martyr	-0.15	teller	0.22
here behind c21	teller	0.07
here behind c25	martyr	-0.06
here behind c3	martyr	0.16	teller	-0.14
here behind c4	martyr	0.07
here behind c5	teller	0.09
here behind c7	martyr	-0.11
here behind c8	martyr	-0.07	teller	0.08
here behind c9	martyr	0.09	teller	-0.14
here behind ca	martyr	-0.3
here behind cac	martyr	-0.06	teller	-0.07
here behind cach	martyr	0.28
here behind cai	martyr	-0.17	teller	0.2
here behind calgary	teller	0.18
here behind cam	martyr	-0.2
here behind came	martyr	-0.12	teller	-0.08
here behind camp	martyr	-0.08
here behind campuchia	martyr	0.08
here behind can	teller	0.08
here behind cang	martyr	-0.22	teller	0.15
here behind canh	teller	0.32
here behind cao	martyr	0.12	teller	0.15
here behind cap	martyr	-0.13	teller	0.1
here behind caporal	martyr	-0.18
here behind cat	martyr	0.11
here behind cau	martyr	0.53	teller	-0.2
here behind cay	martyr	0.11
here behind ccb	martyr	-0.24	teller	-0.07
here behind cha	martyr	-0.06
here behind chac	martyr	-0.18	teller	-0.07
here behind cham	martyr	-0.07
here behind chan	martyr	0.22	teller	-0.17
here behind chang	martyr	0.12	teller	-0.06
here behind chanh	martyr	0.08
here behind chao	martyr	-0.07
here behind chap	martyr	0.08
here behind chat	teller	0.14
here behind chau	martyr	-0.12	teller	0.32
here behind chay	martyr	-0.1
here behind che	martyr	0.1
here behind chef	martyr	0.14
here behind chem	martyr	0.08
here behind cheng	martyr	0.1
here behind cheo	martyr	0.05
here behind chep	martyr	-0.06	teller	0.12
here behind chet	teller	-0.13
here behind chi	martyr	0.17	teller	-0.07
here behind chia	martyr	-0.19
here behind chiec	martyr	-0.29
here behind chief	martyr	-0.17
here behind chiem	martyr	0.06
here behind chien	teller	0.19
here behind chieng	teller	0.08
here behind chieu	martyr	0.06	teller	0.15
here behind chim	martyr	0.12
here behind chinh	martyr	-0.26	teller	0.09
here behind chiu	martyr	-0.17	teller	-0.06
here behind cho	martyr	-0.21	teller	0.09
here behind choi	martyr	0.05
here behind chon	martyr	0.17
here behind chong	teller	-0.21
here behind chot	martyr	0.15
here behind chu	martyr	0.05	teller	0.09
here behind chua	martyr	0.5	teller	-0.43
here behind chuc	martyr	0.09	teller	0.05
here behind chung	martyr	0.18	teller	-0.16
here behind chuoi	martyr	-0.09	teller	0.09
here behind chuong	martyr	-0.12	teller	-0.05
here behind chup	martyr	-0.05	teller	0.12
here behind church	martyr	0.12
here behind chuyen	martyr	-0.2	teller	-0.11
here behind cimetiere	martyr	-0.09
here behind co	martyr	0.05	teller	-0.3
here behind coc	teller	-0.06
here behind coi	martyr	-0.1	teller	0.13
here behind com	teller	-0.3
here behind company	teller	-0.11
here behind con	teller	-0.08
here behind cong	martyr	-0.06	teller	0.08
here behind cook	martyr	0.08
here behind cot	martyr	-0.1
here behind creteil	teller	0.1
here behind cs	martyr	-0.14
here behind ctv	martyr	0.08	teller	-0.07
here behind cu	teller	0.06
here behind cua	teller	0.27
here behind cui	martyr	0.05
here behind cung	martyr	0.28
here behind cuoc	teller	0.11
here behind cuoi	martyr	0.08	teller	0.21
here behind cuong	martyr	0.06	teller	0.16
here behind cut	martyr	-0.3
here behind cuu	martyr	-0.24	teller	0.06
here behind d	martyr	-0.28
here behind d1	teller	0.13
here behind d10	martyr	0.05
here behind d101	teller	0.05
here behind d14	martyr	-0.13	teller	-0.12
here behind d2	martyr	0.06	teller	0.2
here behind d27	martyr	0.08	teller	-0.08
here behind d3	martyr	-0.08	teller	-0.08
here behind d33	teller	0.05
here behind d4	martyr	-0.06	teller	-0.12
here behind d406	teller	-0.1
here behind d5	teller	0.15
here behind d52	teller	0.07
here behind d6	martyr	-0.17
here behind d7	martyr	-0.05
here behind d70	martyr	0.08
here behind d8	martyr	0.18
here behind d9	martyr	0.1	teller	0.06
here behind da	martyr	-0.09	teller	-0.42
here behind dac	martyr	0.21	teller	0.16
here behind dai	martyr	-0.05	teller	0.26
here behind dak	martyr	0.08	teller	-0.05
here behind dam	martyr	-0.23	teller	0.06
here behind dan	martyr	0.35	teller	-0.37
here behind dang	martyr	0.05	teller	0.06
here behind danh	martyr	-0.15	teller	0.28
here behind dao	martyr	-0.05	teller	-0.17
here behind dap	martyr	-0.16	teller	0.11
here behind dat	martyr	-0.41
here behind dau	martyr	0.28
here behind daughter	martyr	-0.05	teller	0.08
here behind day	teller	0.24
here behind de	martyr	0.27	teller	0.17
here behind dead	martyr	0.12
here behind dec	martyr	0.05
here behind dem	martyr	0.05
here behind den	martyr	-0.06	teller	-0.06
here behind deo	martyr	0.06	teller	-0.22
here behind derriere	martyr	0.16
here behind des	martyr	0.05
here behind det	teller	0.06
here behind deu	martyr	0.05	teller	-0.09
here behind deux	martyr	0.08
here behind di	martyr	0.09	teller	-0.21
here behind dia	martyr	0.05	teller	0.29
here behind dich	teller	0.3
here behind did	martyr	0.07
here behind diec	martyr	-0.16	teller	-0.09
here behind died	martyr	-0.08
here behind diem	martyr	0.15	teller	0.09
here behind dien	martyr	-0.1	teller	-0.23
here behind dieu	martyr	-0.05	teller	-0.07
here behind dinh	martyr	0.23	teller	-0.1
here behind district	martyr	-0.12	teller	0.12
here behind dit	martyr	-0.22
here behind division	martyr	-0.14	teller	0.08
here behind dkz	teller	-0.1
here behind do	martyr	0.16	teller	-0.14
here behind doai	martyr	0.09
here behind doan	martyr	-0.23	teller	0.07
here behind doc	martyr	-0.13	teller	0.11
here behind doi	martyr	-0.15	teller	-0.1
here behind don	martyr	-0.48	teller	0.23
here behind dong	martyr	-0.16	teller	0.14
here behind dop	martyr	-0.05
here behind dot	teller	-0.06
here behind dr	martyr	-0.08
here behind driver	martyr	-0.09
here behind dt	teller	-0.14
here behind du	martyr	0.15	teller	-0.06
here behind dua	martyr	-0.29	teller	0.24
here behind duc	martyr	-0.21	teller	-0.07
here behind dui	martyr	-0.06
here behind dung	martyr	0.35	teller	0.14
here behind duoc	martyr	-0.37	teller	0.17
here behind duoi	martyr	-0.08	teller	0.18
here behind duong	martyr	0.17	teller	-0.09
here behind dut	martyr	0.13
here behind duy	martyr	0.07	teller	0.12
here behind duyen	martyr	-0.15
here behind e	martyr	0.12	teller	-0.15
here behind e12	teller	-0.11
here behind e141	martyr	0.15
here behind e165	martyr	-0.09	teller	0.08
here behind e174	teller	0.07
here behind e2	martyr	-0.23	teller	0.14
here behind e209	martyr	-0.18	teller	0.14
here behind e24	martyr	-0.1
here behind e246	martyr	-0.1
here behind e270	martyr	0.06	teller	-0.06
here behind e29	martyr	-0.1	teller	0.07
here behind e3	martyr	-0.43	teller	0.17
here behind e31	martyr	-0.13	teller	0.1
here behind e38	martyr	-0.06	teller	0.13
here behind e46	teller	-0.06
here behind e52	martyr	0.07	teller	-0.08
here behind e567	martyr	0.08
here behind e64	martyr	0.19	teller	-0.07
here behind e66	martyr	0.11	teller	-0.09
here behind e677	martyr	-0.08	teller	0.16
here behind e812	teller	-0.07
here behind e876	martyr	-0.07	teller	0.09
here behind e9	martyr	0.11	teller	0.2
here behind ea	teller	-0.05
here behind elle	martyr	0.08
here behind em	teller	0.08
here behind email	teller	-0.06
here behind en	martyr	-0.34
here behind english	teller	0.13
here behind ep	martyr	-0.11
here behind est	martyr	0.06
here behind et	martyr	0.22	teller	-0.06
here behind etait	martyr	0.08	teller	0.05
here behind ete	martyr	-0.07
here behind ex	teller	0.05
here behind example	martyr	-0.08	teller	0.07
here behind eye	martyr	-0.09
here behind f	martyr	-0.05	teller	-0.07
here behind f2	martyr	-0.11	teller	0.1
here behind f3	martyr	0.05	teller	-0.06
here behind f307	martyr	-0.1	teller	0.07
here behind f308	martyr	0.1
here behind f313	martyr	-0.1
here behind f320	martyr	0.09
here behind f324	teller	0.07
here behind f341	martyr	0.07
here behind f356	martyr	-0.07	teller	0.09
here behind f7	martyr	0.1
here behind family	martyr	-0.19	teller	0.07
here behind february	teller	-0.09
here behind fell	martyr	-0.1
here behind first	martyr	0.09
here behind for	martyr	0.11	teller	-0.15
here behind former	martyr	-0.12	teller	0.06
here behind formerly	martyr	-0.05	teller	0.1
here behind found	martyr	0.33
here behind fr	teller	-0.13
here behind francais	martyr	-0.1
here behind from	teller	-0.23
here behind ga	teller	0.06
here behind gac	martyr	0.18
here behind gach	martyr	-0.25	teller	0.06
here behind gai	martyr	-0.22	teller	0.29
here behind gam	martyr	-0.07	teller	0.05
here behind gan	martyr	-0.29	teller	-0.08
here behind gang	martyr	0.12
here behind gao	martyr	-0.11
here behind gap	martyr	0.08	teller	-0.23
here behind gat	martyr	-0.05
here behind gay	martyr	0.09
here behind ghe	martyr	-0.15	teller	-0.08
here behind ghi	martyr	0.12	teller	0.12
here behind gi	martyr	-0.08	teller	-0.1
here behind gia	martyr	0.15	teller	-0.19
here behind giac	martyr	0.1
here behind giai	martyr	-0.21	teller	0.05
here behind giam	martyr	0.1
here behind gian	martyr	0.12
here behind giang	martyr	-0.08
here behind giat	martyr	0.09
here behind giau	martyr	0.17	teller	0.05
here behind giay	teller	0.07
here behind gie	martyr	0.07
here behind gieng	martyr	-0.28	teller	-0.05
here behind giet	martyr	0.09
here behind gio	martyr	-0.26	teller	-0.23
here behind gioi	martyr	0.14	teller	0.21
here behind giong	martyr	0.2
here behind girl	martyr	0.05
here behind giua	martyr	-0.07
here behind giuoc	martyr	-0.12
here behind giup	martyr	-0.2	teller	-0.07
here behind glei	martyr	0.07
here behind go	martyr	-0.24	teller	-0.14
here behind goc	martyr	0.1
here behind goi	martyr	-0.22	teller	0.15
here behind gom	martyr	-0.09	teller	-0.05
here behind gon	martyr	-0.28
here behind gop	teller	0.15
here behind grandma	martyr	-0.05
here behind grave	martyr	0.28
here behind graves	martyr	-0.08
here behind groupe	martyr	-0.1
here behind guerrillas	martyr	0.09
here behind gui	martyr	0.11	teller	0.06
here behind guide	martyr	0.08
here behind gunner	martyr	-0.06
here behind h	martyr	0.06	teller	-0.11
here behind h2	martyr	0.05
here behind h4	martyr	0.13
here behind ha	martyr	0.45	teller	-0.1
here behind habite	martyr	-0.08	teller	0.06
here behind hai	martyr	0.05	teller	-0.09
here behind haiphong	teller	-0.06
here behind ham	martyr	0.06	teller	-0.24
here behind han	martyr	0.08
here behind hang	teller	-0.21
here behind hanh	martyr	0.17	teller	0.08
here behind hao	martyr	0.07	teller	-0.15
here behind has	martyr	0.12
here behind hat	martyr	0.24	teller	-0.05
here behind hau	martyr	0.24	teller	-0.06
here behind have	martyr	-0.05	teller	0.12
here behind hay	martyr	0.31	teller	-0.05
here behind hb	martyr	0.1
here behind hcm	martyr	-0.05
here behind he	teller	-0.31
here behind hen	martyr	-0.08
here behind heo	martyr	0.06
here behind her	teller	0.08
here behind here	martyr	-0.06	teller	0.2
here behind het	martyr	0.34	teller	-0.14
here behind hi	martyr	0.42
here behind hiem	martyr	0.06
here behind hien	martyr	-0.12	teller	0.06
here behind hiep	martyr	-0.24	teller	0.21
here behind hieu	martyr	0.1
here behind hill	martyr	-0.06
here behind him	martyr	-0.08
here behind his	martyr	0.1
here behind hn	martyr	0.07	teller	-0.07
here behind ho	martyr	0.59	teller	0.28
here behind hoac	martyr	-0.08
here behind hoai	martyr	0.23	teller	-0.11
here behind hoan	teller	0.07
here behind hoang	martyr	-0.35	teller	-0.08
here behind hoanh	martyr	0.06
here behind hoat	martyr	0.38	teller	-0.14
here behind hoc	martyr	0.13
here behind hoi	martyr	-0.15	teller	0.34
here behind hom	martyr	0.43	teller	-0.3
here behind home	martyr	-0.23
here behind hon	martyr	0.21
here behind hong	teller	0.09
here behind hop	martyr	0.11	teller	-0.07
here behind hopital	teller	-0.08
here behind houston	martyr	-0.06	teller	0.21
here behind hp	martyr	-0.14
here behind hs	martyr	0.09	teller	-0.12
here behind hu	teller	-0.11
here behind hua	martyr	0.07
here behind huc	martyr	0.07
here behind hue	martyr	0.12	teller	-0.15
here behind hung	martyr	0.25	teller	-0.19
here behind huong	teller	0.06
here behind huu	martyr	-0.24	teller	0.21
here behind huy	martyr	-0.37
here behind huyen	martyr	0.13	teller	-0.08
here behind huyet	martyr	-0.15	teller	-0.11
here behind hy	martyr	-0.7	teller	0.17
here behind i	martyr	-0.16	teller	0.24
here behind ia	martyr	0.11	teller	0.1
here behind il	martyr	-0.17
here behind infirmiere	martyr	0.08	teller	-0.07
here behind inh	martyr	-0.08
here behind inside	martyr	0.06
here behind is	martyr	-0.07	teller	-0.15
here behind it	teller	-0.12
here behind j	martyr	0.07	teller	0.09
here behind j16	martyr	0.12
here behind jan	martyr	0.08
here behind jour	martyr	-0.06
here behind jrai	martyr	0.06	teller	0.07
here behind juin	martyr	-0.13
here behind july	martyr	-0.09
here behind june	teller	-0.08
here behind k	martyr	0.2	teller	-0.12
here behind k10	martyr	0.07
here behind k2	martyr	-0.1	teller	0.06
here behind k20	martyr	-0.07
here behind k3	teller	0.13
here behind k6	martyr	-0.06
here behind k71	martyr	-0.11
here behind ka	teller	0.06
here behind kb	martyr	0.07
here behind kbang	martyr	0.09	teller	-0.12
here behind ke	martyr	-0.06
here behind kem	martyr	0.06
here behind ken	martyr	0.08
here behind kenh	martyr	-0.14	teller	-0.05
here behind keo	teller	0.11
here behind ket	martyr	0.5	teller	-0.05
here behind keu	teller	0.14
here behind kh	martyr	-0.1
here behind kha	teller	0.08
here behind khac	martyr	0.56	teller	-0.23
here behind khai	teller	0.26
here behind kham	martyr	-0.05
here behind khan	martyr	0.13
here behind khang	teller	0.18
here behind khanh	martyr	-0.06
here behind khat	teller	0.14
here behind khau	martyr	-0.15
here behind khe	martyr	0.31	teller	0.06
here behind khi	martyr	0.19	teller	-0.08
here behind khieng	martyr	-0.24	teller	-0.1
here behind khmer	martyr	0.47
here behind kho	martyr	0.19	teller	-0.08
here behind khoai	martyr	0.05
here behind khoang	martyr	0.07	teller	0.05
here behind khoc	martyr	-0.07	teller	0.08
here behind khoe	teller	0.08
here behind khoi	martyr	-0.1	teller	0.25
here behind khong	martyr	0.38	teller	-0.26
here behind khop	martyr	0.17
here behind khu	teller	-0.16
here behind khuat	martyr	-0.12
here behind khuc	martyr	0.09
here behind khung	martyr	0.13
here behind khuoi	martyr	0.09
here behind khuong	teller	0.05
here behind khuya	martyr	-0.1
here behind ki	martyr	0.05
here behind kia	martyr	0.42	teller	-0.06
here behind kich	martyr	-0.29	teller	-0.09
here behind kiem	martyr	0.13	teller	-0.21
here behind kien	martyr	0.2	teller	-0.08
here behind kiet	martyr	0.06
here behind kiln	martyr	-0.05
here behind kim	martyr	0.48	teller	-0.1
here behind kinh	martyr	-0.31	teller	0.32
here behind kip	martyr	-0.07
here behind kleng	martyr	0.05
here behind knia	martyr	-0.1
here behind ko	teller	-0.16
here behind kon	martyr	0.18	teller	-0.05
here behind kong	teller	0.08
here behind kp2	martyr	0.05
here behind krong	martyr	0.08
here behind kt	martyr	-0.08
here behind ky	martyr	0.19	teller	0.22
here behind l	martyr	0.09	teller	-0.22
here behind la	martyr	0.16
here behind lac	martyr	-0.23	teller	-0.2
here behind lach	teller	-0.09
here behind lai	martyr	-0.1	teller	0.09
here behind lam	martyr	-0.16	teller	0.17
here behind lan	martyr	-0.27	teller	-0.16
here behind lang	martyr	0.2	teller	-0.23
here behind lanh	martyr	-0.15
here behind lao	martyr	0.18	teller	0.25
here behind lap	martyr	-0.24	teller	0.14
here behind last	martyr	-0.12	teller	0.12
here behind lat	martyr	0.06	teller	-0.07
here behind lau	martyr	0.18	teller	0.09
here behind lay	martyr	0.16	teller	0.33
here behind ldtbxh	martyr	-0.07
here behind le	martyr	0.09
here behind leader	martyr	-0.07
here behind left	martyr	0.06
here behind len	martyr	-0.21	teller	-0.17
here behind lenh	teller	-0.08
here behind les	martyr	-0.23
here behind letter	martyr	0.05	teller	0.1
here behind letters	martyr	-0.11	teller	0.12
here behind li	martyr	0.05
here behind liaison	martyr	0.13
here behind liberation	martyr	0.14
here behind lich	martyr	-0.09	teller	-0.06
here behind liem	martyr	0.11
here behind lien	martyr	0.05
here behind liet	martyr	-0.55	teller	-0.05
here behind lieu	martyr	-0.07
here behind lieutenant	martyr	0.16
here behind like	martyr	0.06
here behind linh	martyr	-0.33	teller	0.25
here behind list	teller	0.13
here behind live	martyr	-0.08	teller	0.09
here behind lived	martyr	-0.12
here behind lives	teller	-0.06
here behind lo	martyr	-0.21	teller	-0.23
here behind loan	martyr	-0.09
here behind loat	martyr	0.05
here behind loc	teller	-0.12
here behind loi	martyr	0.19
here behind lon	martyr	-0.46
here behind long	martyr	0.13	teller	-0.13
here behind lost	martyr	-0.29	teller	-0.06
here behind lot	martyr	0.11
here behind ls	martyr	0.18	teller	-0.05
here behind lsy	martyr	0.14
here behind lu	martyr	0.13
here behind lua	martyr	0.08	teller	0.13
here behind luc	martyr	-0.07	teller	0.08
here behind lui	martyr	0.1
here behind lum	martyr	0.05
here behind lung	martyr	-0.06
here behind luoc	martyr	0.24
here behind luoi	martyr	0.05	teller	0.16
here behind luon	martyr	0.33	teller	-0.1
here behind luong	martyr	0.17
here behind luot	martyr	0.05
here behind luu	martyr	0.24
here behind ly	martyr	0.11	teller	-0.12
here behind m	martyr	-0.13
here behind m79	martyr	-0.18
here behind ma	martyr	0.21
here behind mach	teller	-0.07
here behind made	teller	-0.11
here behind mai	martyr	-0.12	teller	0.1
here behind man	martyr	-0.29	teller	-0.1
here behind mang	martyr	0.08	teller	-0.17
here behind manh	martyr	0.09
here behind mao	martyr	0.09
here behind map	martyr	-0.08
here behind mar	martyr	-0.09
here behind march	martyr	0.09
here behind market	martyr	-0.05
here behind mars	teller	0.13
here behind mat	martyr	-0.21
here behind mau	martyr	-0.09	teller	-0.07
here behind may	martyr	0.05	teller	-0.25
here behind maybe	martyr	-0.05
here behind me	martyr	-0.23
here behind medic	martyr	0.12
here behind melbourne	teller	0.11
here behind meme	martyr	0.09
here behind mep	martyr	-0.12
here behind met	martyr	0.08
here behind mi	martyr	0.06
here behind mia	martyr	0.09	teller	0.09
here behind mien	martyr	0.1	teller	0.06
here behind mieng	martyr	-0.23
here behind miet	martyr	0.15
here behind mieu	martyr	-0.09
here behind mig	martyr	-0.07
here behind mil	teller	0.06
here behind min	martyr	0.09
here behind minh	martyr	0.2	teller	-0.07
here behind mit	martyr	0.24
here behind mn	martyr	0.11	teller	0.05
here behind mo	martyr	0.07	teller	-0.13
here behind moc	martyr	0.12
here behind moi	teller	-0.24
here behind mon	martyr	-0.13	teller	-0.11
here behind mong	martyr	-0.06	teller	-0.07
here behind more	martyr	-0.07
here behind mort	martyr	-0.13
here behind mot	martyr	0.48	teller	-0.12
here behind mountain	martyr	-0.05
here behind mr	martyr	-0.07
here behind mrong	martyr	0.07
here behind mt	martyr	0.06	teller	0.05
here behind mu	martyr	-0.23	teller	0.26
here behind mua	martyr	0.11	teller	-0.1
here behind mui	martyr	-0.07
here behind mung	martyr	0.07	teller	-0.12
here behind muoi	martyr	0.15	teller	0.3
here behind muon	martyr	0.25	teller	0.11
here behind muong	martyr	0.09
here behind my	teller	-0.19
here behind na	martyr	-0.07
here behind nai	martyr	-0.18	teller	0.05
here behind nam	martyr	-0.06	teller	-0.11
here behind name	martyr	-0.05
here behind nan	martyr	-0.16
here behind nang	martyr	-0.07	teller	-0.06
here behind nao	martyr	-0.12
here behind nat	martyr	0.05
here behind nau	martyr	-0.09
here behind navy	martyr	-0.07
here behind nay	martyr	-0.49	teller	0.22
here behind nb	martyr	0.09
here behind nd	martyr	-0.05
here behind ne	martyr	-0.12	teller	0.11
here behind near	martyr	0.07
here behind nen	teller	0.12
here behind net	teller	0.18
here behind neu	teller	0.11
here behind never	martyr	0.11	teller	-0.07
here behind next	martyr	0.17
here behind nga	martyr	0.17
here behind ngai	martyr	0.09	teller	-0.05
here behind ngam	martyr	0.09
here behind nganh	martyr	-0.06
here behind ngap	martyr	-0.05
here behind ngat	martyr	0.17
here behind ngay	martyr	0.12	teller	-0.25
here behind nghe	teller	-0.15
here behind nghen	martyr	-0.09
here behind nghi	martyr	-0.06
here behind nghia	martyr	0.09
here behind nghiem	martyr	-0.28
here behind nghiep	martyr	0.22
here behind ngo	martyr	-0.16	teller	0.21
here behind ngoai	martyr	-0.17	teller	-0.29
here behind ngoi	martyr	-0.1
here behind ngon	martyr	0.12
here behind ngong	martyr	0.07
here behind ngu	martyr	-0.45	teller	0.22
here behind ngua	teller	-0.11
here behind nguc	martyr	-0.06
here behind ngung	martyr	-0.09
here behind nguoc	martyr	-0.06
here behind nguoi	martyr	0.1	teller	-0.23
here behind nguyen	teller	0.35
here behind nguyet	martyr	0.07
here behind nha	martyr	0.08	teller	0.18
here behind nham	teller	0.07
here behind nhan	martyr	0.12	teller	-0.21
here behind nhap	martyr	-0.47	teller	0.1
here behind nhat	martyr	0.23	teller	0.08
here behind nhau	martyr	0.22
here behind nhay	teller	-0.06
here behind nhe	martyr	-0.18	teller	0.43
here behind nhi	teller	-0.11
here behind nhiem	martyr	-0.11
here behind nhieu	martyr	-0.35	teller	0.08
here behind nhin	martyr	0.13
here behind nho	martyr	0.15	teller	0.38
here behind nhoe	martyr	0.1
here behind nhom	martyr	-0.11	teller	0.06
here behind nhon	martyr	-0.21	teller	0.21
here behind nhong	martyr	-0.11
here behind nhu	martyr	0.19	teller	-0.06
here behind nhua	martyr	0.07
here behind nhung	martyr	-0.06
here behind nhut	teller	0.05
here behind ni	martyr	-0.11
here behind nice	martyr	-0.14	teller	0.06
here behind niem	martyr	-0.06
here behind nien	martyr	0.09	teller	-0.05
here behind night	martyr	0.13
here behind ninh	martyr	-0.11	teller	0.07
here behind nn	teller	-0.07
here behind no	martyr	-0.09
here behind nobody	martyr	-0.05
here behind noi	martyr	-0.12
here behind non	martyr	-0.14
here behind noong	teller	0.1
here behind not	martyr	0.08
here behind nous	martyr	-0.15
here behind now	martyr	-0.2	teller	0.09
here behind nt	martyr	0.1
here behind ntls	martyr	0.19	teller	0.07
here behind nu	martyr	0.25	teller	-0.22
here behind nua	martyr	0.14	teller	0.1
here behind nui	martyr	-0.15	teller	-0.15
here behind nuoc	teller	0.45
here behind nuoi	martyr	0.41	teller	-0.18
here behind nuong	martyr	-0.11	teller	0.23
here behind nup	teller	-0.09
here behind nurse	martyr	0.14
here behind nva	martyr	-0.06
here behind o	martyr	0.19	teller	0.34
here behind oai	martyr	0.22
here behind oct	martyr	-0.06
here behind of	martyr	-0.47	teller	0.2
here behind oi	martyr	0.14	teller	-0.23
here behind om	martyr	0.07
here behind on	martyr	-0.2
here behind one	martyr	-0.13
here behind ong	martyr	-0.15
here behind only	martyr	0.12
here behind operation	martyr	-0.06
here behind or	teller	-0.06
here behind org	teller	0.16
here behind our	martyr	-0.05
here behind out	martyr	-0.13
here behind outside	martyr	0.08
here behind p	martyr	0.05	teller	0.08
here behind pa	teller	-0.08
here behind papers	martyr	0.1
here behind parlait	martyr	0.06
here behind pas	martyr	0.22
here behind pere	martyr	0.06
here behind petit	martyr	0.09
here behind pfc	martyr	-0.09
here behind pha	teller	-0.09
here behind phai	martyr	-0.22	teller	-0.29
here behind pham	martyr	0.15
here behind phan	martyr	0.18
here behind phao	martyr	-0.28	teller	0.08
here behind phap	martyr	-0.25
here behind phat	martyr	0.14	teller	0.05
here behind phau	martyr	0.24	teller	-0.07
here behind phe	martyr	0.05	teller	0.07
here behind phep	martyr	0.12	teller	0.1
here behind phi	martyr	-0.44	teller	0.07
here behind phia	martyr	0.25	teller	-0.18
here behind phien	martyr	-0.07	teller	0.07
here behind phiet	martyr	-0.06
here behind phnom	martyr	0.17	teller	-0.05
here behind pho	martyr	0.16	teller	0.12
here behind phoi	martyr	-0.1
here behind phong	martyr	-0.08	teller	-0.23
here behind phu	teller	0.1
here behind phuc	martyr	-0.09	teller	-0.14
here behind phung	martyr	0.16
here behind phuoc	martyr	0.12	teller	-0.15
here behind phuong	martyr	-0.16	teller	0.27
here behind picked	martyr	0.15
here behind place	martyr	0.05
here behind plei	martyr	0.21	teller	0.14
here behind pleiku	martyr	-0.22
here behind po	martyr	0.09	teller	0.12
here behind pol	teller	0.31
here behind pot	martyr	0.07	teller	0.31
here behind pow	martyr	0.05	teller	0.05
here behind province	martyr	-0.05
here behind pu	martyr	-0.05
here behind put	martyr	-0.19
here behind q	martyr	0.05	teller	0.06
here behind qu	martyr	-0.05
here behind qua	teller	0.11
here behind quai	martyr	0.1
here behind quan	martyr	-0.43	teller	-0.16
here behind quang	teller	-0.21
here behind quao	martyr	0.05	teller	0.11
here behind quay	martyr	0.06	teller	-0.06
here behind que	martyr	0.26	teller	-0.09
here behind quen	martyr	-0.18
here behind qui	martyr	-0.08
here behind quoc	martyr	0.12	teller	-0.16
here behind quy	martyr	-0.33	teller	-0.08
here behind quyen	martyr	0.13	teller	-0.08
here behind quynh	martyr	-0.21	teller	0.07
here behind r	martyr	0.08	teller	-0.1
here behind r20	teller	0.08
here behind ra	martyr	-0.25
here behind rac	martyr	0.07
here behind rach	martyr	0.11	teller	0.09
here behind radio	martyr	0.08
here behind rai	martyr	0.05
here behind ram	martyr	-0.32	teller	-0.05
here behind ran	martyr	0.14
here behind rang	martyr	0.36
here behind rar	teller	0.08
here behind rat	martyr	0.08
here behind rau	martyr	-0.1
here behind ray	martyr	0.21	teller	-0.11
here behind re	martyr	0.09
here behind read	martyr	-0.07
here behind regiment	martyr	-0.07	teller	-0.12
here behind regt	teller	-0.12
here behind reo	martyr	0.06
here behind researcher	teller	0.07
here behind ret	martyr	0.34
here behind retired	teller	0.18
here behind rgt	martyr	0.08
here behind ri	martyr	-0.07
here behind ria	martyr	-0.06	teller	0.13
here behind rice	martyr	0.07
here behind rieng	martyr	0.23	teller	-0.05
here behind riep	martyr	-0.07
here behind ring	teller	0.1
here behind ro	martyr	0.11	teller	0.09
here behind road	martyr	0.12
here behind roang	teller	0.1
here behind roi	martyr	0.21	teller	-0.08
here behind rong	martyr	0.21
here behind rot	martyr	0.08
here behind royal	teller	-0.07
here behind ru	martyr	0.09
here behind run	martyr	-0.06
here behind rung	martyr	-0.06	teller	0.18
here behind ruoi	martyr	0.07
here behind ruong	martyr	-0.06	teller	0.08
here behind ruot	martyr	0.08
here behind rut	teller	-0.11
here behind s	teller	0.13
here behind sac	martyr	-0.09	teller	0.05
here behind sach	martyr	-0.54	teller	0.12
here behind same	martyr	0.36
here behind san	martyr	0.1	teller	0.14
here behind sang	martyr	0.08	teller	0.12
here behind sanh	teller	-0.06
here behind sao	martyr	-0.06	teller	0.08
here behind sap	martyr	0.1	teller	-0.11
here behind sat	martyr	0.15	teller	0.22
here behind sau	martyr	-0.1	teller	-0.24
here behind say	martyr	-0.18	teller	-0.1
here behind school	martyr	0.14
here behind sdt	martyr	0.13
here behind se	martyr	-0.19	teller	-0.2
here behind sent	martyr	-0.08
here behind seo	teller	-0.1
here behind sergeant	martyr	-0.07
here behind sgt	martyr	0.13
here behind shot	martyr	-0.1
here behind si	martyr	-0.11	teller	-0.06
here behind siem	martyr	-0.07
here behind signal	martyr	-0.07
here behind sim	martyr	0.05
here behind sinh	martyr	-0.6	teller	0.12
here behind sn	martyr	0.05	teller	-0.16
here behind so	martyr	0.1	teller	-0.12
here behind soan	teller	0.16
here behind soc	martyr	-0.05	teller	0.05
here behind soi	martyr	0.06
here behind som	martyr	-0.12
here behind some	martyr	-0.1
here behind something	martyr	-0.09
here behind son	martyr	0.07	teller	0.09
here behind song	martyr	-0.65	teller	-0.26
here behind sous	teller	-0.05
here behind south	martyr	-0.08
here behind squad	martyr	-0.07
here behind still	martyr	-0.15
here behind stream	martyr	0.07
here behind student	teller	-0.08
here behind su	martyr	0.37	teller	-0.07
here behind sua	martyr	-0.14	teller	0.08
here behind suc	martyr	-0.08
here behind sung	martyr	0.24	teller	0.15
here behind suoi	martyr	0.05	teller	-0.05
here behind suon	martyr	-0.08
here behind sur	martyr	0.12
here behind sut	martyr	-0.12
here behind sy	martyr	0.1
here behind ta	martyr	-0.11	teller	0.08
here behind tac	martyr	0.07	teller	-0.16
here behind tai	martyr	-0.11	teller	0.11
here behind taluy	martyr	0.06
here behind tam	martyr	-0.32	teller	0.19
here behind tan	teller	-0.38
here behind tang	martyr	-0.19	teller	0.06
here behind tanh	martyr	-0.09
here behind tao	teller	0.19
here behind tap	martyr	0.08	teller	-0.13
here behind tat	teller	-0.14
here behind tau	martyr	0.09	teller	-0.09
here behind tay	martyr	0.16	teller	-0.09
here behind tb	martyr	0.11
here behind te	martyr	0.12
here behind teacher	martyr	0.05
here behind team	teller	0.06
here behind ten	martyr	0.38	teller	-0.17
here behind tet	martyr	0.1
here behind tha	martyr	-0.19
here behind thach	martyr	-0.09
here behind thai	martyr	-0.07
here behind tham	martyr	0.13	teller	0.16
here behind than	martyr	-0.16
here behind thang	martyr	0.12	teller	-0.11
here behind thanh	martyr	-0.06	teller	-0.18
here behind thao	teller	0.1
here behind thap	martyr	-0.09	teller	-0.13
here behind that	martyr	0.12	teller	-0.19
here behind thay	teller	0.18
here behind thcs	teller	0.09
here behind the	martyr	0.36	teller	-0.32
here behind their	martyr	0.07
here behind them	martyr	-0.16	teller	-0.09
here behind then	martyr	-0.08
here behind theo	martyr	0.29	teller	0.05
here behind there	martyr	-0.1
here behind theu	martyr	0.1
here behind they	martyr	-0.13
here behind thi	martyr	0.22	teller	-0.22
here behind thich	martyr	0.09
here behind thien	martyr	0.18
here behind thiet	martyr	-0.14
here behind thieu	martyr	0.21
here behind think	martyr	-0.07
here behind tho	martyr	0.18
here behind thoai	martyr	-0.14	teller	0.1
here behind thoat	martyr	-0.23	teller	-0.06
here behind thoi	martyr	-0.1	teller	0.19
here behind thon	martyr	0.07	teller	-0.21
here behind thong	martyr	0.26	teller	0.17
here behind three	teller	0.07
here behind thu	teller	-0.1
here behind thua	martyr	-0.05
here behind thuan	martyr	-0.27	teller	-0.19
here behind thuat	teller	0.06
here behind thuc	martyr	-0.15
here behind thung	martyr	-0.07
here behind thuo	teller	0.11
here behind thuoc	martyr	0.12	teller	0.07
here behind thuong	martyr	0.36	teller	0.24
here behind thuot	martyr	0.18
here behind thuy	martyr	0.35
here behind thuyen	martyr	0.08	teller	-0.06
here behind tia	martyr	0.08
here behind tich	martyr	0.25	teller	-0.26
here behind tiem	martyr	0.05
here behind tien	martyr	-0.11	teller	0.13
here behind tieng	martyr	0.19	teller	0.07
here behind tiep	martyr	0.18	teller	-0.05
here behind tieu	martyr	-0.11	teller	0.26
here behind tim	martyr	-0.2
here behind tin	martyr	0.39	teller	-0.06
here behind tinh	martyr	-0.06	teller	-0.26
here behind tirailleur	teller	0.06
here behind tnxp	martyr	0.35	teller	-0.3
here behind to	martyr	-0.05	teller	0.21
here behind toa	teller	0.06
here behind toan	martyr	-0.18	teller	-0.09
here behind toc	martyr	-0.13	teller	0.26
here behind toi	martyr	0.24	teller	-0.29
here behind told	martyr	-0.24	teller	-0.12
here behind ton	martyr	0.11
here behind tong	martyr	0.07
here behind too	martyr	0.07
here behind took	martyr	-0.07
here behind town	martyr	-0.08
here behind tp	martyr	-0.07
here behind tra	martyr	-0.16	teller	-0.16
here behind trac	martyr	0.08
here behind trach	martyr	0.12	teller	0.2
here behind tram	martyr	-0.06	teller	-0.15
here behind tran	martyr	-0.34	teller	0.11
here behind trang	martyr	0.07
here behind trao	martyr	-0.22
here behind trau	martyr	0.31
here behind tre	martyr	-0.22	teller	-0.08
here behind tree	martyr	0.09
here behind tren	martyr	0.06	teller	-0.26
here behind tri	martyr	0.43	teller	0.15
here behind trich	martyr	-0.07
here behind trieu	martyr	0.05	teller	-0.11
here behind trinh	martyr	-0.17	teller	0.12
here behind tro	martyr	0.2
here behind troi	martyr	0.18	teller	-0.05
here behind trom	martyr	-0.18
here behind tron	martyr	0.1
here behind trong	teller	-0.12
here behind tru	martyr	-0.09	teller	0.25
here behind trua	martyr	0.07
here behind truc	martyr	-0.11
here behind trung	martyr	0.23	teller	0.1
here behind truoc	martyr	-0.06	teller	-0.07
here behind truong	martyr	0.16	teller	0.18
here behind truy	martyr	0.15	teller	0.06
here behind truyen	martyr	0.16	teller	0.06
here behind tt	martyr	0.05
here behind tu	martyr	-0.07	teller	-0.13
here behind tuan	martyr	0.12
here behind tuc	martyr	0.11	teller	0.15
here behind tui	teller	-0.09
here behind tum	teller	-0.09
here behind tung	martyr	-0.08	teller	0.14
here behind tuoi	martyr	0.3	teller	-0.07
here behind tuong	martyr	0.05
here behind tuyen	martyr	-0.26	teller	-0.05
here behind two	martyr	-0.18
here behind u	teller	0.1
here behind ubnd	martyr	-0.09	teller	0.06
here behind uc	martyr	-0.18	teller	-0.05
here behind ui	martyr	-0.11
here behind un	teller	-0.06
here behind under	teller	0.11
here behind une	martyr	0.23
here behind ung	martyr	-0.17
here behind uon	martyr	0.09
here behind uong	martyr	-0.1	teller	0.05
here behind up	martyr	0.15
here behind us	martyr	-0.19	teller	-0.1
here behind usmc	teller	0.07
here behind ut	martyr	-0.11
here behind uy	martyr	0.27	teller	-0.27
here behind v	martyr	-0.07	teller	-0.12
here behind va	martyr	-0.08	teller	0.09
here behind vac	martyr	0.09	teller	-0.22
here behind vach	martyr	-0.09	teller	0.23
here behind vam	martyr	-0.34	teller	0.19
here behind van	teller	-0.3
here behind vang	martyr	0.18	teller	-0.07
here behind vao	martyr	0.25	teller	-0.28
here behind vat	martyr	-0.11	teller	0.09
here behind ve	martyr	-0.34	teller	-0.09
here behind ven	martyr	0.1
here behind vhxh	martyr	-0.05	teller	-0.06
here behind vi	martyr	-0.4	teller	0.14
here behind viec	martyr	-0.08	teller	-0.11
here behind vien	martyr	0.18	teller	0.07
here behind viet	martyr	0.06	teller	0.26
here behind vietnamese	martyr	-0.16
here behind villagers	martyr	-0.07
here behind vinh	martyr	-0.05
here behind vivant	martyr	0.08
here behind vn	teller	0.05
here behind vo	martyr	0.25
here behind voi	teller	-0.11
here behind volunteer	teller	0.12
here behind vong	martyr	0.16	teller	-0.15
here behind vot	teller	0.06
here behind vs	teller	0.08
here behind vua	teller	0.11
here behind vung	martyr	-0.07	teller	-0.05
here behind vuon	martyr	-0.15	teller	0.19
here behind vuot	martyr	-0.06
here behind vy	teller	-0.07
here behind walked	martyr	-0.05
here behind wall	martyr	-0.09
here behind ward	martyr	-0.05	teller	0.05
here behind was	martyr	0.19
here behind we	martyr	-0.09
here behind were	martyr	-0.3
here behind when	martyr	0.16
here behind where	martyr	-0.1
here behind who	martyr	0.05
here behind with	martyr	-0.18	teller	-0.08
here behind xa	martyr	-0.21	teller	0.38
here behind xac	martyr	0.1	teller	0.05
here behind xang	teller	-0.1
here behind xat	martyr	0.07
here behind xay	martyr	0.05	teller	-0.06
here behind xe	martyr	-0.25	teller	0.32
here behind xem	martyr	0.11
here behind xeo	martyr	-0.06
here behind xep	martyr	-0.27
here behind xet	martyr	-0.22
here behind xi	martyr	0.07
here behind xieng	martyr	-0.06
here behind xin	martyr	0.49	teller	0.17
here behind xo	teller	-0.08
here behind xoi	martyr	-0.07
here behind xom	martyr	-0.23	teller	0.05
here behind xu	martyr	-0.11	teller	0.06
here behind xua	martyr	-0.54	teller	0.17
here behind xuan	martyr	0.42
here behind xuat	martyr	-0.14
here behind xuc	martyr	-0.07
here behind xung	martyr	0.05
here behind xuong	martyr	0.19	teller	-0.24
here behind xuyen	martyr	0.26	teller	0.09
here behind y	martyr	0.3	teller	-0.15
here behind year	martyr	0.09	teller	0.21
here behind years	martyr	-0.12	teller	-0.06
here behind yen	martyr	0.15	teller	-0.05
here behind yeu	martyr	-0.18	teller	-0.14
here behind you	martyr	0.12	teller	-0.07
here behind your	martyr	0.07
in brackets	martyr	-0.29	teller	0.43
in quotes	martyr	0.06	teller	-0.28
joined  to martyr	martyr	-0.24
joined  to other	martyr	0.07	teller	0.07
joined  to teller	martyr	-0.08	teller	0.11
joined ( to martyr	martyr	-0.89	teller	-0.15
joined ( to other	martyr	0.98	teller	-0.16
joined ) to other	martyr	0.05
joined ), to other	martyr	0.38
joined ), to teller	martyr	-0.14
joined , to martyr	martyr	1.1	teller	-0.09
joined , to other	martyr	-0.88	teller	-0.3
joined , to teller	martyr	-0.21	teller	-0.8
joined - to martyr	martyr	-0.36
joined - to other	martyr	0.16
joined . to other	martyr	0.06
joined / to martyr	martyr	0.06
joined : to other	martyr	0.26	teller	-0.05
joined to martyr	martyr	0.57	teller	-0.36
joined to other	martyr	-0.07	teller	-0.49
joined to teller	martyr	-0.7	teller	-0.58
joined va to martyr	martyr	0.74	teller	-0.07
joined va to other	martyr	-1.07	teller	0.18
joined va to teller	martyr	-0.21
joined voi to martyr	martyr	0.34
joined voi to other	martyr	-0.15
joined voi to teller	martyr	-0.1
joined – to other	martyr	0.06
kin told	martyr	-0.05	teller	-0.32
lead 0 addressed to	martyr	-0.29
lead 0 anh	martyr	0.31	teller	-0.41
lead 0 anh hùng liệt sĩ	martyr	-0.37
lead 0 anh nuôi	martyr	0.2
lead 0 anh rể	martyr	0.06
lead 0 anh trai	martyr	0.25
lead 0 ba	teller	0.2
lead 0 binh nhì	martyr	0.1
lead 0 binh nhất	martyr	0.09
lead 0 biệt danh	martyr	0.08
lead 0 by the name of	martyr	0.06
lead 0 bà	martyr	-0.81	teller	0.21
lead 0 bác	martyr	-0.17	teller	0.15
lead 0 bác sĩ	martyr	-0.12	teller	-0.22
lead 0 báo vụ	martyr	0.08
lead 0 bé	martyr	0.08
lead 0 bí danh	martyr	-0.25	teller	-0.06
lead 0 bí thư	teller	-0.08
lead 0 bạn	martyr	-0.14
lead 0 bố	martyr	-0.36	teller	-0.13
lead 0 bố chồng	martyr	0.11
lead 0 c trưởng	martyr	-0.22	teller	-0.16
lead 0 called	martyr	-0.11
lead 0 called him	martyr	0.08
lead 0 captain	martyr	-0.22
lead 0 carved	martyr	-0.06
lead 0 ccb	martyr	-0.06
lead 0 cha	teller	0.16
lead 0 cháu	martyr	-0.3
lead 0 cháu là	martyr	-0.16	teller	0.1
lead 0 cháu trai	martyr	0.05
lead 0 cháu tên	martyr	0.07	teller	0.13
lead 0 chính trị viên	martyr	-0.14	teller	-0.16
lead 0 chính ủy	martyr	-0.15
lead 0 chú	martyr	0.29	teller	-0.45
lead 0 chỉ huy	martyr	-0.12
lead 0 chồng	teller	0.05
lead 0 chủ tịch xã	teller	-0.12
lead 0 con	martyr	-0.14	teller	0.15
lead 0 con dâu	martyr	-0.23
lead 0 con gái	martyr	-0.07	teller	-0.15
lead 0 con là	martyr	0.59	teller	-0.19
lead 0 con rể	martyr	-0.05	teller	-0.06
lead 0 con trai	martyr	-0.12	teller	0.16
lead 0 con tên	martyr	0.33	teller	-0.18
lead 0 contact	teller	-0.14
lead 0 các đồng chí	martyr	0.08
lead 0 cái	martyr	-0.12
lead 0 có	martyr	0.12	teller	-0.14
lead 0 có tên	martyr	-0.16	teller	-0.06
lead 0 cô	martyr	-0.25	teller	0.08
lead 0 cô giáo	teller	0.16
lead 0 cấp dưỡng	martyr	0.19
lead 0 cậu	martyr	0.17	teller	-0.26
lead 0 cụ	martyr	-0.31	teller	0.09
lead 0 của	martyr	0.2	teller	-0.06
lead 0 cứu thương	martyr	-0.06
lead 0 de	martyr	-0.08	teller	-0.09
lead 0 dit	martyr	-0.11	teller	-0.05
lead 0 docteur	martyr	-0.12
lead 0 dr	teller	0.08
lead 0 driver	martyr	0.14
lead 0 e là	teller	-0.1
lead 0 em	teller	0.61
lead 0 em gái	teller	0.11
lead 0 em là	martyr	-0.11	teller	0.24
lead 0 em rể	martyr	0.1	teller	-0.06
lead 0 em trai	martyr	0.15	teller	0.1
lead 0 em vợ	martyr	-0.05	teller	0.08
lead 0 engraved	martyr	-0.07
lead 0 for	martyr	0.21
lead 0 ghi tên	martyr	0.37
lead 0 giám đốc	martyr	-0.15
lead 0 gọi là	martyr	0.35
lead 0 gồm	teller	0.11
lead 0 her brother	martyr	0.08
lead 0 his friend	martyr	-0.05
lead 0 his name was	martyr	0.09
lead 0 hạ sĩ	martyr	0.39
lead 0 họ tên	martyr	0.09	teller	0.08
lead 0 họ và tên	martyr	0.14
lead 0 hộ lý	teller	0.09
lead 0 i m	teller	0.12
lead 0 is	martyr	0.09	teller	-0.11
lead 0 je m appelle	teller	0.16
lead 0 je suis	teller	0.05
lead 0 khai sinh là	martyr	-0.13
lead 0 khắc tên	martyr	0.37
lead 0 kêu là	martyr	0.14
lead 0 ký tên	martyr	0.2	teller	-0.16
lead 0 kế toán	teller	-0.06
lead 0 kỹ sư	teller	0.06
lead 0 liên lạc	martyr	0.11	teller	0.1
lead 0 liệt sĩ	martyr	0.5	teller	-0.23
lead 0 liệt sỹ	martyr	0.12
lead 0 ls	martyr	0.05	teller	-0.19
lead 0 là	martyr	-0.22	teller	0.27
lead 0 lái xe	martyr	0.23	teller	-0.07
lead 0 lấy tên	martyr	-0.07
lead 0 lấy tên là	martyr	-0.06	teller	0.1
lead 0 major	martyr	-0.18
lead 0 mang tên	martyr	-0.06
lead 0 mon père	martyr	-0.06
lead 0 mr	martyr	-0.1
lead 0 my father	teller	0.12
lead 0 my name is	teller	0.08
lead 0 my uncle	teller	0.14
lead 0 mình tên	martyr	0.13
lead 0 mẹ	martyr	-0.32	teller	-0.33
lead 0 một	martyr	-0.17
lead 0 named	martyr	-0.16
lead 0 người báo	martyr	-0.16	teller	-0.06
lead 0 người gửi	teller	-0.14
lead 0 người kể	teller	0.07
lead 0 người lập	teller	-0.08
lead 0 người viết	martyr	-0.08	teller	0.06
lead 0 nhỏ	martyr	0.05
lead 0 nommé	martyr	0.08
lead 0 of	martyr	0.16	teller	0.07
lead 0 pháo thủ	teller	0.11
lead 0 phóng viên	martyr	-0.05
lead 0 pvt	teller	0.07
lead 0 quản trang	martyr	-0.09	teller	0.31
lead 0 read	martyr	0.09
lead 0 regards	teller	-0.07
lead 0 scratched	martyr	-0.07
lead 0 sergeant	martyr	-0.09
lead 0 sgt	martyr	0.05
lead 0 signed	teller	-0.09
lead 0 sincerely	teller	0.07
lead 0 son frère	martyr	-0.13
lead 0 thank you	teller	-0.13
lead 0 the	martyr	-0.2	teller	-0.12
lead 0 the name of	martyr	0.05
lead 0 thiếu tá	martyr	-0.17	teller	-0.1
lead 0 thiếu úy	teller	0.09
lead 0 thuyền phó	martyr	0.14
lead 0 thương binh	martyr	0.23	teller	0.08
lead 0 thượng sĩ	martyr	0.18
lead 0 thượng tá	martyr	-0.07	teller	-0.19
lead 0 thượng úy	teller	0.09
lead 0 thầy	teller	-0.16
lead 0 thầy giáo	martyr	-0.11	teller	-0.11
lead 0 thằng	martyr	0.12	teller	-0.32
lead 0 thằng em	martyr	0.07
lead 0 thủy thủ	martyr	-0.06
lead 0 tiểu đoàn trưởng	martyr	-0.45
lead 0 tiểu đội trưởng	martyr	0.08
lead 0 trung sĩ	martyr	0.13
lead 0 trung tá	martyr	-0.13
lead 0 trung úy	martyr	0.06
lead 0 trung đội trưởng	martyr	0.12
lead 0 trưởng thôn	teller	0.07
lead 0 trạm trưởng	martyr	-0.06
lead 0 trợ lý tác chiến	martyr	0.06
lead 0 tui là	martyr	0.06	teller	0.17
lead 0 tui tên	martyr	0.13
lead 0 tên	martyr	-0.3	teller	0.4
lead 0 tên khai sinh	martyr	-0.31	teller	0.07
lead 0 tên khai sinh là	martyr	0.05
lead 0 tên khác	martyr	-0.07
lead 0 tên là	martyr	-0.06	teller	0.15
lead 0 tên thật	martyr	0.24	teller	0.11
lead 0 tên tôi	teller	0.08
lead 0 tên tôi là	teller	0.11
lead 0 tên đúng là	martyr	0.15
lead 0 tên đầy đủ	martyr	0.08
lead 0 tên đầy đủ là	teller	0.09
lead 0 tên đủ	martyr	0.07	teller	-0.11
lead 0 tên đủ là	martyr	0.07
lead 0 tôi	martyr	-0.15	teller	0.62
lead 0 tôi là	martyr	-0.28	teller	0.09
lead 0 tôi tên	teller	0.12
lead 0 tôi tên là	martyr	0.26	teller	-0.16
lead 0 tổ trưởng	martyr	0.06	teller	0.18
lead 0 tức	teller	-0.05
lead 0 văn thư	martyr	-0.1
lead 0 vợ	martyr	-0.17	teller	-0.08
lead 0 was	martyr	-0.08
lead 0 xã đội trưởng	martyr	-0.24	teller	0.1
lead 0 xạ thủ	martyr	0.05
lead 0 y sĩ	martyr	0.33	teller	-0.11
lead 0 y tá	martyr	0.31
lead 0 à	martyr	-0.05
lead 0 ông	martyr	-0.1
lead 0 đ c	martyr	0.27
lead 0 đc	martyr	0.06	teller	-0.05
lead 0 đại tá	martyr	-0.53	teller	-0.11
lead 0 đại úy	martyr	0.09	teller	0.05
lead 0 đại đội trưởng	martyr	0.16	teller	-0.16
lead 0 đề tên	martyr	0.08
lead 0 đồng chí	martyr	0.4	teller	-0.21
lead 0 đội phó	teller	0.07
lead 0 đội trưởng	martyr	-0.08	teller	-0.06
lead 1 a boy	martyr	-0.08
lead 1 anh	martyr	-0.06	teller	-0.22
lead 1 anh nuôi	martyr	0.11
lead 1 anh trai	teller	0.1
lead 1 bà	martyr	-0.1	teller	-0.21
lead 1 bác	martyr	-0.36	teller	0.97
lead 1 bé	martyr	-0.05	teller	0.1
lead 1 bạn	martyr	0.41	teller	-0.6
lead 1 bố	teller	0.08
lead 1 bố vợ	martyr	0.05	teller	0.08
lead 1 cha	teller	-0.18
lead 1 cháu	martyr	0.32	teller	-0.09
lead 1 chú	martyr	0.16	teller	0.43
lead 1 chỉ huy	teller	-0.09
lead 1 chị	martyr	0.35	teller	0.06
lead 1 chồng	martyr	-0.18	teller	-0.06
lead 1 con	martyr	0.13	teller	-0.09
lead 1 con dâu	martyr	0.13
lead 1 con gái	martyr	-0.11	teller	-0.07
lead 1 con là	martyr	-0.25	teller	-0.11
lead 1 con rể	teller	-0.1
lead 1 con trai	martyr	-0.55	teller	-0.14
lead 1 cái	martyr	-0.07
lead 1 cán bộ	martyr	-0.12
lead 1 có	martyr	0.18	teller	-0.24
lead 1 có tên	martyr	0.18
lead 1 cô	martyr	0.12	teller	0.2
lead 1 cậu	martyr	0.08	teller	-0.05
lead 1 cụ	martyr	0.08
lead 1 của	martyr	0.2	teller	0.17
lead 1 de	martyr	-0.05
lead 1 em	martyr	-0.19	teller	0.07
lead 1 em gái	teller	0.05
lead 1 em là	teller	0.06
lead 1 em trai	teller	-0.06
lead 1 ghi tên	martyr	0.09
lead 1 gồm	martyr	0.11	teller	-0.05
lead 1 họ tên	martyr	-0.22
lead 1 is	martyr	0.1
lead 1 kêu là	martyr	0.35
lead 1 liên lạc	martyr	0.08	teller	0.14
lead 1 liệt sĩ	martyr	0.06
lead 1 là	martyr	-0.32	teller	-0.41
lead 1 lái xe	martyr	-0.13	teller	0.07
lead 1 ma mère	martyr	-0.09	teller	0.05
lead 1 mang tên	martyr	-0.28
lead 1 my father	teller	0.05
lead 1 mình là	teller	0.06
lead 1 mẹ chồng	teller	-0.07
lead 1 một	martyr	0.07	teller	-0.08
lead 1 mợ	martyr	0.06	teller	0.1
lead 1 name	teller	-0.06
lead 1 người báo	teller	-0.08
lead 1 người viết	martyr	-0.08	teller	-0.1
lead 1 nhỏ	martyr	0.13	teller	-0.1
lead 1 nó	martyr	-0.16	teller	-0.2
lead 1 one	martyr	0.22
lead 1 quản trang	teller	-0.06
lead 1 the	martyr	0.06
lead 1 thông tin	martyr	0.21
lead 1 thương binh	martyr	0.23	teller	0.06
lead 1 thầy	martyr	0.06
lead 1 thằng	martyr	-0.33	teller	0.14
lead 1 tiểu đoàn trưởng	martyr	-0.11
lead 1 trung đội trưởng	martyr	-0.07
lead 1 tui là	teller	-0.05
lead 1 tài khoản	martyr	-0.11
lead 1 tên	martyr	0.32	teller	-0.12
lead 1 tên là	martyr	-0.07	teller	0.09
lead 1 tôi	martyr	-0.22	teller	-0.11
lead 1 tôi là	martyr	0.07	teller	0.25
lead 1 vợ	martyr	-0.06
lead 1 was	martyr	-0.19
lead 1 xưng	martyr	0.11	teller	-0.05
lead 1 à	martyr	-0.15
lead 1 ông	martyr	-0.18	teller	0.26
lead 1 đ c	teller	0.07
lead 1 đồng chí	martyr	-0.1
lead 2 anh	teller	-0.19
lead 2 bà	martyr	-0.08
lead 2 bạn	martyr	0.09
lead 2 cháu	martyr	0.28	teller	0.08
lead 2 cháu là	teller	-0.12
lead 2 chú	martyr	-0.06	teller	0.05
lead 2 chị	martyr	0.13	teller	0.11
lead 2 chồng	martyr	0.29
lead 2 con	martyr	-0.09
lead 2 con là	martyr	0.07
lead 2 cán bộ	martyr	-0.05
lead 2 có	martyr	0.21	teller	-0.11
lead 2 cô	martyr	0.17	teller	-0.17
lead 2 cậu	martyr	0.33
lead 2 cụ	martyr	0.14
lead 2 của	martyr	0.09	teller	-0.05
lead 2 em	martyr	0.19	teller	-0.13
lead 2 em gái	teller	-0.09
lead 2 em là	martyr	0.12	teller	-0.13
lead 2 liên lạc	martyr	-0.1	teller	-0.12
lead 2 là	martyr	-0.31	teller	-0.08
lead 2 một	martyr	0.29	teller	-0.17
lead 2 người báo	teller	-0.07
lead 2 người báo tin	teller	-0.07
lead 2 nó	teller	-0.1
lead 2 the	martyr	0.25
lead 2 thầy	martyr	0.05
lead 2 thằng	martyr	-0.05
lead 2 tiểu đội trưởng	martyr	0.15
lead 2 tên	martyr	-0.05	teller	-0.11
lead 2 tôi là	martyr	0.09
lead 2 đại đội trưởng	martyr	0.11	teller	-0.05
lead:aka	martyr	-0.15	teller	-0.21
lead:at	martyr	-0.17
lead:battle	martyr	-0.15	teller	-0.15
lead:died	martyr	0.78	teller	-0.46
lead:home	martyr	0.17	teller	0.07
lead:kin	martyr	-0.32	teller	-0.28
lead:kin mine anh	martyr	-0.21	teller	0.25
lead:kin mine anh rể	martyr	0.08
lead:kin mine anh trai	martyr	0.19	teller	0.09
lead:kin mine ba	teller	0.24
lead:kin mine bà	martyr	-0.06	teller	-0.05
lead:kin mine bác	martyr	0.42	teller	-0.26
lead:kin mine bố	martyr	-0.36	teller	-0.08
lead:kin mine bố chồng	martyr	0.16
lead:kin mine cha	martyr	0.06
lead:kin mine cháu	martyr	0.05	teller	0.13
lead:kin mine chú	martyr	0.21
lead:kin mine chị	martyr	0.15	teller	-0.12
lead:kin mine chị gái	martyr	0.07
lead:kin mine chồng	martyr	0.14
lead:kin mine con	martyr	0.11	teller	0.21
lead:kin mine con gái	martyr	-0.07	teller	-0.29
lead:kin mine con trai	martyr	-0.05	teller	-0.2
lead:kin mine cô	martyr	-0.07	teller	0.39
lead:kin mine cậu	martyr	0.13	teller	-0.11
lead:kin mine cụ	martyr	0.2
lead:kin mine em	teller	-0.11
lead:kin mine em gái	teller	0.07
lead:kin mine em trai	martyr	0.1
lead:kin mine mon père	martyr	-0.06
lead:kin mine my father	teller	0.16
lead:kin mine my late husband	martyr	-0.06
lead:kin mine my uncle	teller	0.14
lead:kin mine mẹ	martyr	-0.34	teller	-0.22
lead:kin mine mẹ chồng	teller	-0.06
lead:kin mine mợ	martyr	0.09	teller	0.09
lead:kin mine thầy	martyr	-0.13
lead:kin mine vợ	martyr	-0.16	teller	-0.09
lead:kin mine ông	martyr	-0.21	teller	0.17
lead:kin other anh trai	martyr	0.07
lead:kin other chồng	martyr	-0.05
lead:kin other con	martyr	-0.2	teller	-0.16
lead:kin other con dâu	martyr	0.12
lead:kin other con gái	martyr	-0.14	teller	0.07
lead:kin other con rể	martyr	-0.11	teller	-0.09
lead:kin other con trai	martyr	-0.61	teller	0.19
lead:kin other cô	martyr	0.05
lead:kin other em	martyr	0.27	teller	-0.1
lead:kin other em rể	teller	0.05
lead:kin other em vợ	teller	0.09
lead:kin other her brother	martyr	0.08
lead:kin other ma mère	martyr	-0.16	teller	0.05
lead:kin other mẹ	teller	-0.07
lead:kin other son frère	martyr	-0.13
lead:kin other vợ	martyr	-0.11	teller	-0.05
lead:level	martyr	0.29	teller	-0.33
lead:link	martyr	0.27	teller	-0.13
lead:martyr	martyr	0.48	teller	-0.47
lead:mine	martyr	0.22	teller	-0.06
lead:naming	martyr	0.43	teller	0.14
lead:office	martyr	-0.7	teller	-0.43
lead:pet	martyr	-0.21	teller	0.09
lead:post	teller	-0.35
lead:rank	martyr	-0.38	teller	-0.4
lead:self	martyr	-0.1	teller	0.41
lead:signs	martyr	0.1	teller	0.29
lead:site	martyr	0.07	teller	0.05
lead:stop	martyr	-0.11
lead:tells	teller	-0.3
lead:thing	martyr	-0.29	teller	-0.09
lead:title	teller	-0.17
lead:truename	martyr	0.29	teller	0.09
led an táng	martyr	0.05
led anh	martyr	-0.07
led anh & anh	martyr	-0.05
led anh & la	martyr	-0.07
led anh & ten	martyr	0.06
led b phó	martyr	-0.06
led b trưởng	martyr	0.22
led b52	martyr	0.19
led ba	martyr	-0.05
led bia	martyr	-0.1	teller	0.14
led bia & ong	martyr	-0.09	teller	0.1
led biết	martyr	0.31	teller	-0.07
led biết & ong	martyr	-0.09	teller	-0.05
led biết & ten	martyr	0.05
led biển	martyr	0.05
led by nothing	martyr	-0.16	teller	0.24
led by nothing & a	teller	0.06
led by nothing & alan	teller	0.06
led by nothing & anh	martyr	-0.09	teller	-0.26
led by nothing & anne	teller	-0.24
led by nothing & ba	martyr	-0.16	teller	-0.24
led by nothing & bac	martyr	-0.26
led by nothing & bach	martyr	0.06
led by nothing & ban	martyr	0.19	teller	-0.44
led by nothing & bay	martyr	0.09
led by nothing & be	martyr	-0.13
led by nothing & bich	martyr	0.06
led by nothing & bien	martyr	-0.12
led by nothing & binh	martyr	0.21
led by nothing & bo	martyr	-0.16	teller	-0.17
led by nothing & bui	martyr	0.11	teller	0.16
led by nothing & c	martyr	-0.05	teller	-0.06
led by nothing & cai	martyr	-0.27
led by nothing & carol	teller	-0.05
led by nothing & cau	teller	-0.24
led by nothing & ccb	teller	0.09
led by nothing & cha	martyr	0.29	teller	0.12
led by nothing & chau	martyr	-0.21
led by nothing & chi	martyr	-0.23
led by nothing & chinh	martyr	-0.37	teller	-0.11
led by nothing & chu	martyr	-0.34	teller	-0.1
led by nothing & co	martyr	0.06	teller	-0.26
led by nothing & comrade	martyr	0.07
led by nothing & con	martyr	0.09	teller	0.21
led by nothing & cong	teller	-0.07
led by nothing & contact	teller	-0.14
led by nothing & cu	martyr	-0.06
led by nothing & cua	teller	0.07
led by nothing & cuu	teller	0.05
led by nothing & d	martyr	0.05
led by nothing & dai	martyr	0.25
led by nothing & dan	martyr	-0.05
led by nothing & dang	teller	0.07
led by nothing & danh	martyr	0.12	teller	-0.06
led by nothing & dao	martyr	0.3	teller	-0.13
led by nothing & dc	martyr	0.09
led by nothing & dinh	martyr	-0.3	teller	0.14
led by nothing & do	martyr	0.11	teller	-0.13
led by nothing & doan	martyr	0.31
led by nothing & doi	martyr	-0.1
led by nothing & dong	martyr	-0.15
led by nothing & dr	teller	0.08
led by nothing & duc	teller	0.1
led by nothing & duong	martyr	-0.28
led by nothing & e	teller	-0.06
led by nothing & earl	teller	0.07
led by nothing & em	martyr	0.32	teller	0.53
led by nothing & frank	teller	0.08
led by nothing & giang	martyr	0.11
led by nothing & h	martyr	-0.09
led by nothing & ha	martyr	0.26	teller	-0.33
led by nothing & hai	martyr	0.38
led by nothing & hao	martyr	0.07
led by nothing & helene	teller	0.07
led by nothing & ho	martyr	-0.51	teller	0.25
led by nothing & hoa	martyr	0.05
led by nothing & hoang	teller	0.16
led by nothing & hoi	teller	-0.07
led by nothing & hung	martyr	-0.1	teller	0.13
led by nothing & huu	martyr	0.06	teller	0.06
led by nothing & huynh	martyr	0.09	teller	0.06
led by nothing & i	teller	-0.07
led by nothing & is	martyr	0.19	teller	-0.07
led by nothing & j	teller	0.08
led by nothing & je	teller	0.1
led by nothing & k	teller	0.07
led by nothing & kha	martyr	-0.15
led by nothing & khong	martyr	0.07
led by nothing & kieu	martyr	-0.05
led by nothing & kim	teller	-0.11
led by nothing & ksor	martyr	-0.08
led by nothing & la	martyr	0.18	teller	-0.05
led by nothing & lai	martyr	0.25	teller	0.08
led by nothing & lam	martyr	-0.05
led by nothing & lang	teller	-0.1
led by nothing & le	martyr	0.15	teller	0.09
led by nothing & lien	teller	0.14
led by nothing & liet	martyr	-0.35	teller	-0.07
led by nothing & lieutenant	martyr	-0.07
led by nothing & lo	martyr	-0.07
led by nothing & ls	martyr	0.35	teller	-0.1
led by nothing & lu	martyr	0.07
led by nothing & luc	martyr	0.21
led by nothing & luong	martyr	-0.08	teller	0.1
led by nothing & luu	martyr	-0.17
led by nothing & ma	teller	0.06
led by nothing & mac	martyr	-0.07	teller	0.06
led by nothing & mai	teller	-0.2
led by nothing & major	martyr	-0.13
led by nothing & margaret	teller	-0.11
led by nothing & me	martyr	-0.47	teller	-0.22
led by nothing & minh	martyr	-0.09
led by nothing & mo	martyr	0.12
led by nothing & mon	martyr	-0.05
led by nothing & mot	martyr	0.47	teller	-0.12
led by nothing & muoi	teller	0.12
led by nothing & my	teller	0.06
led by nothing & nam	martyr	0.09
led by nothing & name	martyr	0.15
led by nothing & nghi	martyr	0.06	teller	-0.06
led by nothing & nghiem	martyr	-0.05
led by nothing & ngo	teller	0.06
led by nothing & nguoi	martyr	-0.65	teller	-0.23
led by nothing & nguyen	martyr	0.31	teller	0.1
led by nothing & nham	martyr	0.09
led by nothing & nho	martyr	-0.24
led by nothing & nhu	martyr	0.05
led by nothing & no	martyr	-0.05	teller	-0.08
led by nothing & nong	martyr	-0.11	teller	0.13
led by nothing & ong	martyr	-0.39	teller	-0.12
led by nothing & pham	martyr	0.06	teller	0.1
led by nothing & phi	martyr	-0.21
led by nothing & philip	teller	-0.06
led by nothing & phuc	martyr	0.06
led by nothing & phung	teller	0.1
led by nothing & quach	martyr	0.09
led by nothing & quan	martyr	-0.06	teller	0.15
led by nothing & quang	martyr	0.06
led by nothing & regards	teller	-0.07
led by nothing & ruth	teller	0.1
led by nothing & sau	teller	0.07
led by nothing & sincerely	teller	0.07
led by nothing & son	martyr	0.08	teller	0.11
led by nothing & sung	martyr	0.15	teller	-0.13
led by nothing & sylvie	teller	-0.05
led by nothing & ta	martyr	0.12	teller	0.07
led by nothing & tam	martyr	0.06	teller	0.12
led by nothing & ten	martyr	0.31	teller	-0.4
led by nothing & thai	teller	0.1
led by nothing & than	teller	-0.07
led by nothing & thang	martyr	0.06
led by nothing & thay	teller	-0.26
led by nothing & the	teller	-0.11
led by nothing & thieu	martyr	-0.09
led by nothing & thuong	martyr	0.26	teller	-0.15
led by nothing & thuy	teller	0.08
led by nothing & thuyen	martyr	0.09
led by nothing & tieu	martyr	-0.33	teller	-0.13
led by nothing & to	martyr	0.1
led by nothing & toan	martyr	0.16
led by nothing & toi	martyr	-0.7	teller	0.55
led by nothing & tom	teller	0.13
led by nothing & ton	martyr	-0.14
led by nothing & tram	martyr	-0.09
led by nothing & tran	martyr	-0.37	teller	0.28
led by nothing & trinh	martyr	0.17	teller	0.05
led by nothing & trung	teller	-0.05
led by nothing & truong	martyr	-0.07
led by nothing & tu	martyr	0.26	teller	0.07
led by nothing & tuc	martyr	0.09
led by nothing & tui	martyr	0.08	teller	0.19
led by nothing & uncle	martyr	-0.1
led by nothing & ut	martyr	0.35	teller	0.08
led by nothing & van	martyr	-0.07	teller	0.08
led by nothing & vi	martyr	0.08
led by nothing & vien	teller	-0.06
led by nothing & vinh	martyr	0.09
led by nothing & vo	martyr	-0.1
led by nothing & vuong	martyr	0.21	teller	-0.05
led by nothing & walt	teller	0.05
led by nothing & xa	martyr	-0.21	teller	0.12
led by nothing & xuan	martyr	0.09
led by nothing & y	martyr	0.31
led by nothing & yves	teller	0.07
led by word a	martyr	0.1	teller	0.13
led by word a & ba	martyr	-0.1	teller	0.09
led by word a & em	martyr	-0.07	teller	0.07
led by word a & ong	martyr	-0.05
led by word a & toi	teller	0.19
led by word adn	martyr	-0.07
led by word ai	martyr	-0.24	teller	-0.08
led by word ai & ong	martyr	-0.11
led by word ama	teller	-0.16
led by word ama & toi	martyr	0.16	teller	-0.16
led by word among	martyr	0.1
led by word an	martyr	0.23	teller	-0.05
led by word an & ten	martyr	0.07
led by word anh	martyr	0.12	teller	-0.06
led by word anh & la	martyr	-0.06
led by word aug	teller	0.09
led by word b	martyr	-0.3
led by word b40	martyr	0.06
led by word b41	martyr	0.05
led by word ba	martyr	0.35	teller	-0.06
led by word ba & co	martyr	-0.23	teller	-0.06
led by word ba & con	martyr	0.1	teller	-0.11
led by word ba & la	martyr	0.22
led by word ba & ten	martyr	0.07
led by word ba & thang	martyr	-0.1
led by word ba & toi	martyr	0.07	teller	0.05
led by word bac	teller	-0.12
led by word bac & ong	martyr	0.11
led by word bac & ten	martyr	0.25	teller	-0.08
led by word bai	martyr	-0.14
led by word bai & cua	martyr	-0.1
led by word bam	martyr	0.07	teller	-0.07
led by word ban & anh	martyr	-0.14
led by word ban & ong	martyr	0.15
led by word bang	martyr	0.11	teller	0.13
led by word bang & anh	martyr	0.05
led by word bao	martyr	0.15	teller	-0.15
led by word bat	martyr	0.05
led by word bay	martyr	-0.44
led by word be	martyr	0.1
led by word be & thang	martyr	0.1
led by word ben	teller	0.1
led by word benh	martyr	-0.11	teller	0.14
led by word biet	martyr	-0.15
led by word bieu	martyr	0.07
led by word binh	martyr	-0.08	teller	-0.1
led by word binh & bui	martyr	0.11
led by word binh & cao	martyr	0.13
led by word binh & la	martyr	-0.06
led by word binh & ten	martyr	0.12
led by word binh & thang	martyr	-0.07
led by word binh & tran	martyr	-0.08
led by word bo	martyr	0.09	teller	0.05
led by word boi	teller	0.06
led by word bon	teller	0.1
led by word bon & chi	martyr	0.08
led by word bon & co	martyr	0.09
led by word bong	martyr	0.05	teller	-0.06
led by word bonjour	teller	0.11
led by word bonjour & je	teller	0.11
led by word brother	martyr	-0.15
led by word bs	teller	0.06
led by word bua	martyr	0.05
led by word bun	martyr	-0.12
led by word bung	martyr	0.13
led by word buoi	martyr	-0.09
led by word but & kim	martyr	-0.07
led by word buu	martyr	-0.05	teller	0.05
led by word c	teller	-0.05
led by word c & ten	martyr	-0.14
led by word c2	martyr	0.09
led by word ca	teller	-0.11
led by word ca & anh	martyr	0.14
led by word cam	martyr	-0.24
led by word cam & anh	martyr	-0.13
led by word cam & chu	teller	-0.06
led by word can	martyr	0.12
led by word cang	martyr	0.06
led by word canh	martyr	-0.15
led by word cau	martyr	-0.06
led by word cau & ong	martyr	-0.09
led by word cay	martyr	-0.06	teller	0.06
led by word cha	martyr	-0.07	teller	0.07
led by word cha & la	martyr	-0.14
led by word cha & ten	martyr	0.07
led by word chac	martyr	0.06
led by word chanh	martyr	-0.07
led by word chao & bac	teller	-0.13
led by word chao & toi	teller	0.08
led by word chau	martyr	-0.16
led by word chau & anh	martyr	-0.15
led by word chau & ong	martyr	0.05
led by word chay	martyr	-0.08
led by word cheo	martyr	-0.07
led by word chep	martyr	0.09	teller	0.06
led by word chi	martyr	0.24	teller	0.14
led by word chief	martyr	0.08
led by word chien	martyr	-0.1	teller	0.08
led by word chim	martyr	-0.08
led by word chin	martyr	0.23	teller	-0.05
led by word chinh	teller	0.31
led by word chinh & la	martyr	-0.09	teller	0.1
led by word chinh & ong	teller	0.11
led by word chiu	martyr	0.06
led by word chot	martyr	0.13
led by word chu	teller	-0.22
led by word chu & d	martyr	0.08
led by word chu & h	martyr	0.07
led by word chu & han	martyr	-0.13
led by word chu & la	martyr	-0.06
led by word chu & nguyen	martyr	0.05
led by word chu & nho	martyr	-0.14
led by word chu & t	martyr	-0.08
led by word chuc	martyr	-0.12
led by word chung	martyr	-0.2	teller	-0.05
led by word chung & ba	teller	-0.05
led by word chung & gom	martyr	-0.09	teller	0.12
led by word chung & ong	teller	-0.07
led by word chut	martyr	0.05
led by word chuyen	martyr	-0.2	teller	0.15
led by word chuyen & anh	martyr	-0.17
led by word chuyen & bac	martyr	-0.1	teller	0.18
led by word chuyen & chu	martyr	0.13
led by word chuyen & la	martyr	0.13
led by word co	martyr	-0.07
led by word coi	martyr	-0.05
led by word coi & co	martyr	-0.09
led by word com	teller	0.16
led by word con	martyr	-0.22	teller	-0.2
led by word con & ba	martyr	-0.14	teller	-0.07
led by word con & chau	teller	-0.08
led by word con & chi	martyr	0.1
led by word con & cu	martyr	-0.2
led by word con & cua	martyr	0.23	teller	0.06
led by word con & le	martyr	0.11	teller	-0.06
led by word con & liet	martyr	0.07
led by word con & ong	martyr	-0.62
led by word cong	martyr	-0.07
led by word cong & ten	martyr	-0.09
led by word cpl	teller	-0.07
led by word cu	martyr	-0.1
led by word cu & cua	martyr	-0.09	teller	-0.12
led by word cu & la	martyr	-0.05
led by word cu & ong	martyr	-0.06
led by word cuc	martyr	-0.05	teller	0.14
led by word cung	martyr	-0.2	teller	0.13
led by word cung & ten	martyr	-0.17	teller	0.16
led by word cuong	martyr	-0.08
led by word cuong & ba	martyr	-0.09
led by word cut	martyr	0.06
led by word cuu	martyr	0.05
led by word d	martyr	-0.08	teller	0.08
led by word da	martyr	-0.05	teller	-0.07
led by word da & con	teller	-0.11
led by word dai	teller	0.13
led by word dam	martyr	-0.38	teller	0.13
led by word dan	martyr	0.19
led by word dan & anh	martyr	0.1
led by word dang	martyr	0.06	teller	0.05
led by word dao	martyr	0.16
led by word dat	martyr	-0.07	teller	0.07
led by word dat & la	martyr	0.06
led by word dat & ong	martyr	-0.08
led by word dat & ten	martyr	-0.2	teller	0.11
led by word day	teller	0.18
led by word day & anh	martyr	0.05
led by word day & co	martyr	0.11
led by word day & la	martyr	-0.1	teller	0.05
led by word days	martyr	-0.05
led by word de	martyr	-0.08	teller	-0.1
led by word de & ls	martyr	-0.13
led by word dec	martyr	0.09
led by word dem	martyr	-0.13
led by word deu & la	martyr	0.05
led by word di	martyr	-0.11	teller	0.11
led by word dia	martyr	0.06	teller	-0.09
led by word dich	martyr	-0.17
led by word dich & ten	martyr	-0.07
led by word diem	martyr	-0.12
led by word diem & ten	martyr	-0.17
led by word dien	martyr	-0.1	teller	0.22
led by word dien & chu	martyr	0.08
led by word dieu	martyr	-0.11	teller	-0.05
led by word dieu & anh	martyr	-0.15
led by word dinh	martyr	-0.17
led by word dinh & anh	martyr	-0.14
led by word do	teller	-0.14
led by word do & anh	martyr	-0.09
led by word doc	martyr	0.05
led by word doc & d	martyr	-0.05
led by word doi	teller	-0.09
led by word doi & anh	martyr	-0.16
led by word doi & ba	martyr	0.13
led by word doi & nam	martyr	0.09
led by word doi & ong	martyr	-0.12
led by word doi & toi	martyr	0.2
led by word don	martyr	0.1	teller	0.13
led by word don & anh	martyr	0.9
led by word don & ba	teller	-0.05
led by word don & co	martyr	-0.6
led by word don & cua	martyr	-0.05	teller	0.07
led by word don & la	martyr	-0.12
led by word don & ten	martyr	-0.16	teller	0.08
led by word dong	martyr	-0.25	teller	-0.12
led by word dong & ong	martyr	0.08
led by word dr	martyr	-0.07
led by word du	teller	-0.1
led by word du & la	martyr	-0.06
led by word dua	martyr	0.22	teller	-0.05
led by word duc	martyr	-0.06	teller	-0.29
led by word dum	teller	0.09
led by word dung	martyr	-0.14	teller	-0.07
led by word dung & la	teller	0.05
led by word dung & ten	martyr	0.06
led by word duyet	martyr	-0.09	teller	-0.06
led by word e	martyr	-0.12	teller	0.28
led by word e & thuy	teller	0.11
led by word famille	martyr	-0.08
led by word family	martyr	-0.1
led by word feb	martyr	-0.05
led by word femme	martyr	0.12
led by word frere	martyr	0.1
led by word gai	martyr	0.05	teller	-0.07
led by word gai & toi	martyr	0.05	teller	-0.1
led by word gao	teller	0.11
led by word gat	martyr	0.13
led by word ghi & anh	martyr	0.08
led by word ghi & bui	martyr	-0.06
led by word ghi & cao	martyr	-0.06
led by word ghi & chau	teller	-0.12
led by word ghi & chu	martyr	0.07
led by word ghi & cu	teller	0.23
led by word ghi & dinh	teller	-0.13
led by word ghi & dong	martyr	0.05
led by word ghi & huynh	martyr	0.08
led by word ghi & la	martyr	-0.05
led by word ghi & le	martyr	-0.08	teller	0.07
led by word ghi & liet	martyr	-0.05
led by word ghi & ls	martyr	-0.16
led by word ghi & nguyen	teller	-0.09
led by word ghi & ong	martyr	-0.07	teller	0.09
led by word ghi & phan	martyr	-0.07	teller	-0.1
led by word ghi & phung	martyr	0.07
led by word ghi & t	martyr	0.1
led by word ghi & trung	teller	0.07
led by word gi	martyr	-0.09
led by word gia	martyr	-0.2	teller	0.23
led by word gia & anh	martyr	0.2
led by word gia & bac	martyr	0.07	teller	-0.09
led by word gia & chi	martyr	0.05	teller	0.05
led by word gia & chu	martyr	0.08
led by word gia & co	martyr	0.1	teller	0.09
led by word gia & cu	martyr	-0.06
led by word gia & la	martyr	-0.05	teller	0.07
led by word gia & liet	martyr	-0.13
led by word gia & ong	martyr	-0.12
led by word gia & ten	martyr	-0.16
led by word gia & toi	teller	-0.11
led by word giang	teller	0.07
led by word giao	martyr	0.06
led by word giap	martyr	0.07
led by word giay	martyr	-0.12	teller	-0.13
led by word giay & cua	martyr	-0.08
led by word giay & ghi	martyr	0.07
led by word giay & nguyen	teller	-0.08
led by word gioi	martyr	0.11	teller	-0.07
led by word giong	martyr	0.09
led by word girl & called	martyr	-0.1
led by word giu	martyr	-0.05	teller	0.09
led by word gium	martyr	-0.14
led by word giup	martyr	-0.17	teller	0.23
led by word giup & chi	martyr	-0.06	teller	0.07
led by word giup & cu	martyr	-0.05	teller	0.06
led by word giuse	martyr	-0.05	teller	-0.07
led by word go	martyr	-0.2
led by word goi	martyr	-0.08
led by word gon	martyr	-0.34
led by word grandfather	martyr	-0.07
led by word grandpa	martyr	-0.05
led by word ha	martyr	0.26
led by word ha & toi	teller	0.08
led by word hai	martyr	0.28	teller	-0.23
led by word hai & anh	martyr	-0.07
led by word hai & bac	martyr	0.08
led by word hai & ban	martyr	0.06
led by word hai & cau	martyr	0.05
led by word hai & chi	martyr	-0.19
led by word hai & chien	martyr	0.1
led by word hai & chu	martyr	-0.19
led by word hai & duong	martyr	-0.1
led by word hai & la	martyr	0.23
led by word hai & liet	martyr	0.06
led by word hai & nguyen	martyr	-0.2
led by word hai & ten	martyr	0.18	teller	-0.05
led by word hai & thang	martyr	-0.09
led by word hai & vu	martyr	0.14
led by word ham	martyr	0.19	teller	-0.06
led by word ham & anh	martyr	0.08
led by word ham & co	martyr	-0.06
led by word hang	martyr	0.07	teller	0.05
led by word hang & ong	martyr	0.13
led by word hang & ten	martyr	-0.09
led by word hanh	martyr	-0.1
led by word hao	martyr	-0.15	teller	0.12
led by word hau	martyr	0.07
led by word hello	teller	0.14
led by word hem	teller	-0.12
led by word het	martyr	-0.28	teller	0.18
led by word het & co	martyr	-0.16	teller	0.11
led by word hien	martyr	-0.16
led by word hiep	martyr	0.05
led by word himself	martyr	0.09
led by word ho	martyr	-0.23	teller	0.07
led by word ho & ba	teller	0.15
led by word ho & ha	teller	-0.13
led by word ho & hoang	martyr	-0.07
led by word ho & la	teller	0.07
led by word ho & ong	teller	0.05
led by word hoa	teller	0.21
led by word hoa & chau	martyr	0.11
led by word hoa & ten	martyr	-0.08	teller	0.33
led by word hoac	teller	-0.13
led by word hoach	martyr	0.07
led by word hoan	martyr	0.18
led by word hoang	martyr	-0.17
led by word hoc	martyr	-0.06	teller	-0.08
led by word hoe	martyr	0.11	teller	0.06
led by word hoi	martyr	0.08
led by word hoi & anh	martyr	-0.16
led by word hoi & ba	martyr	0.13	teller	-0.05
led by word hoi & bac	martyr	-0.14
led by word hoi & cau	martyr	-0.1
led by word hoi & co	martyr	0.16
led by word hoi & nguyen	martyr	0.1
led by word hoi & ong	martyr	-0.06
led by word hoi & thang	martyr	0.06
led by word hong	martyr	-0.12
led by word hop	martyr	0.11
led by word htx	teller	0.06
led by word hue	martyr	0.07
led by word hung	martyr	-0.21	teller	-0.07
led by word huong	martyr	0.13	teller	-0.05
led by word hut	martyr	0.09
led by word huu	martyr	0.19
led by word huyet	martyr	-0.07
led by word huyet & la	martyr	-0.06
led by word i	martyr	-0.13	teller	0.13
led by word ke	martyr	-0.07
led by word keo	martyr	0.17
led by word keu	martyr	0.12
led by word kha	martyr	-0.06
led by word khac	martyr	0.24	teller	-0.18
led by word khac & chu	martyr	-0.07
led by word khac & hoang	martyr	0.08
led by word khac & ng	martyr	-0.07
led by word khac & tang	martyr	-0.1
led by word khac & tran	martyr	0.09
led by word khac & vu	martyr	0.05
led by word khach	martyr	-0.22
led by word khai	martyr	-0.14	teller	0.19
led by word khai & la	martyr	-0.12
led by word khai & nguyen	martyr	0.13
led by word khai & ten	martyr	-0.11
led by word kham	martyr	0.05
led by word khang	martyr	0.16
led by word khau	martyr	0.05
led by word khmer	martyr	0.09
led by word kho	martyr	0.12	teller	-0.05
led by word khoat	martyr	-0.06
led by word khoc	martyr	0.08
led by word khoi	martyr	0.16
led by word kia	martyr	0.34	teller	-0.07
led by word kia & la	teller	-0.05
led by word kich & ba	martyr	-0.05
led by word kich & hai	martyr	0.15
led by word kiem	martyr	0.23
led by word kien	martyr	-0.06
led by word kieu	teller	-0.05
led by word kim	teller	-0.07
led by word kinh	martyr	0.07
led by word kinh & ten	martyr	0.06
led by word ky	martyr	-0.07
led by word ky & thang	martyr	-0.07
led by word l	martyr	-0.11
led by word la	martyr	0.22
led by word lac	martyr	-0.18
led by word lai	martyr	-0.12
led by word lai & anh	martyr	-0.05
led by word lai & cua	teller	0.05
led by word lai & ong	martyr	0.07	teller	-0.06
led by word lai & ten	martyr	0.12
led by word lai & toi	teller	0.06
led by word lam	martyr	0.06	teller	-0.08
led by word lan	martyr	0.07
led by word lang	martyr	-0.1	teller	-0.05
led by word lanh	martyr	-0.05	teller	0.14
led by word lao	martyr	0.12	teller	0.09
led by word lat	martyr	-0.2
led by word lay & anh	martyr	-0.07	teller	0.13
led by word lay & ong	martyr	0.14
led by word le	martyr	0.05	teller	-0.06
led by word len	martyr	-0.07	teller	-0.08
led by word li	martyr	0.16
led by word liem	martyr	-0.05
led by word lien	martyr	0.09
led by word lieu	martyr	-0.15	teller	0.16
led by word linh	martyr	-0.14	teller	-0.11
led by word linh & cua	teller	-0.05
led by word linh & ten	martyr	0.1
led by word lo	martyr	0.21
led by word lo & ba	martyr	0.05
led by word loan	martyr	-0.09	teller	0.14
led by word loc	martyr	-0.11
led by word loc & anh	martyr	-0.07
led by word loi	martyr	-0.18	teller	0.12
led by word loi & cua	teller	0.11
led by word loi & ong	martyr	-0.12	teller	0.13
led by word lon	martyr	-0.11	teller	0.05
led by word lon & la	martyr	0.14
led by word long	martyr	0.14	teller	-0.12
led by word lot	martyr	-0.05
led by word lu	martyr	-0.08	teller	0.07
led by word lua	martyr	-0.41	teller	0.14
led by word lua & co	martyr	0.05
led by word luan	martyr	-0.1	teller	0.12
led by word luan & anh	martyr	-0.1
led by word lun	martyr	-0.1
led by word lung	martyr	0.14
led by word luom	martyr	0.1
led by word luon	martyr	-0.09	teller	0.05
led by word luong & ten	martyr	0.07
led by word luu	martyr	0.13
led by word ly	teller	0.06
led by word m	martyr	-0.26	teller	0.09
led by word ma	martyr	0.23
led by word ma & ba	teller	0.1
led by word ma & hai	martyr	0.13
led by word ma & la	teller	0.05
led by word ma & tam	teller	0.15
led by word ma & ten	martyr	-0.08
led by word ma & toi	martyr	0.1
led by word mai	martyr	0.12	teller	-0.15
led by word mang	martyr	-0.27
led by word manh	martyr	-0.09	teller	0.12
led by word mao	martyr	0.14
led by word mat	martyr	-0.14	teller	-0.06
led by word may	martyr	-0.23	teller	0.06
led by word may & cua	martyr	-0.07
led by word may & kim	martyr	-0.05
led by word may & ten	martyr	0.08
led by word mien	martyr	-0.07
led by word mieu	martyr	-0.12
led by word min	martyr	0.07
led by word minh	martyr	0.14
led by word mme	martyr	-0.07
led by word mo	martyr	-0.1
led by word mo & ong	martyr	0.23
led by word moc	martyr	-0.05
led by word moi	martyr	-0.05	teller	0.11
led by word mot	martyr	-0.08
led by word mr	martyr	-0.17
led by word mua	martyr	-0.09
led by word mui	martyr	-0.22
led by word mum	teller	-0.06
led by word muoi	martyr	-0.05
led by word muong	martyr	0.07
led by word n	martyr	0.1	teller	-0.11
led by word na	teller	-0.07
led by word name	martyr	0.1
led by word nao	martyr	0.18
led by word nao & co	martyr	0.21
led by word net	martyr	-0.09
led by word neu	martyr	0.16
led by word ng	martyr	-0.07
led by word nga	martyr	-0.07
led by word ngach	martyr	0.1	teller	-0.08
led by word ngan	martyr	0.2	teller	0.05
led by word nghi	martyr	-0.16	teller	0.12
led by word nghiep	martyr	0.07
led by word ngo	martyr	0.09
led by word ngoan	martyr	0.25
led by word ngoc	martyr	-0.06	teller	0.13
led by word ngoi	martyr	0.18
led by word ngoi & la	martyr	0.08
led by word nguyen	martyr	-0.22
led by word nguyen & la	martyr	-0.08	teller	0.06
led by word nguyen & xa	teller	-0.05
led by word nguyet	martyr	0.05
led by word nha	martyr	0.06
led by word nha & anh	martyr	0.23
led by word nha & ba	martyr	-0.25	teller	0.07
led by word nha & bac	martyr	0.19
led by word nha & chau	martyr	0.1	teller	0.1
led by word nha & chi	martyr	-0.09	teller	0.09
led by word nha & chu	martyr	0.08
led by word nha & co	teller	-0.08
led by word nha & cu	martyr	-0.15	teller	-0.09
led by word nha & cua	martyr	0.09
led by word nha & em	martyr	0.14	teller	0.09
led by word nha & ong	martyr	-0.35
led by word nha & ten	martyr	0.16
led by word nha & toi	martyr	0.13	teller	-0.16
led by word nhac	martyr	0.05
led by word nham	teller	-0.09
led by word nham & la	martyr	-0.13
led by word nhan	martyr	0.2	teller	-0.19
led by word nhan & anh	martyr	0.1
led by word nhan & cu	martyr	-0.05
led by word nhan & liet	martyr	-0.08
led by word nhan & ong	martyr	0.09
led by word nhan & ten	martyr	-0.09
led by word nhang	teller	0.09
led by word nhat & cua	martyr	0.12
led by word nhau	martyr	-0.06
led by word nhe	martyr	-0.2	teller	0.37
led by word nhe & la	teller	0.08
led by word nhe & toi	martyr	-0.1
led by word nhi	martyr	-0.09
led by word nhi & anh	martyr	-0.07
led by word nhieu	martyr	-0.15
led by word nho	martyr	-0.06
led by word nhu	martyr	-0.13	teller	-0.07
led by word nhu & ong	martyr	-0.09
led by word nhua	martyr	-0.14
led by word nhuong	martyr	-0.11
led by word ni	martyr	0.07
led by word niem	martyr	-0.07
led by word ninh	martyr	0.11
led by word ninh & ten	martyr	0.09
led by word no	martyr	0.35
led by word noi	martyr	-0.21
led by word noi & con	martyr	0.06
led by word nom	martyr	-0.05	teller	-0.14
led by word nong	martyr	0.05
led by word nop	martyr	-0.06	teller	0.05
led by word nu	teller	-0.06
led by word nu & cuu	martyr	0.12
led by word nua	martyr	-0.16	teller	-0.18
led by word nua & la	martyr	0.11
led by word nua & ten	martyr	0.09
led by word nua & toi	martyr	-0.06	teller	-0.07
led by word nuoi	martyr	0.35	teller	-0.2
led by word nuoi & anh	martyr	0.08
led by word oanh	martyr	-0.06
led by word oi	teller	0.29
led by word oi & ba	teller	0.08
led by word oi & chau	teller	0.11
led by word oi & con	martyr	0.11	teller	-0.05
led by word oi & em	teller	0.05
led by word om	martyr	-0.05
led by word on	martyr	-0.2
led by word ong	martyr	-0.08
led by word ong & dong	martyr	0.18
led by word ong & ten	martyr	0.05
led by word or	martyr	0.1	teller	0.08
led by word owner	martyr	-0.06
led by word pang	martyr	-0.06
led by word pao	martyr	-0.07
led by word pha	martyr	-0.2
led by word phac	martyr	0.13
led by word phai	martyr	0.11	teller	-0.09
led by word phai & cau	martyr	0.07
led by word phai & ong	martyr	0.07
led by word phan	martyr	-0.17
led by word phan & ba	martyr	-0.13
led by word phap	teller	0.19
led by word phap & ten	teller	0.12
led by word phat	martyr	-0.06
led by word phau	martyr	-0.05
led by word phep	martyr	-0.06
led by word pho	martyr	0.12
led by word phoi	martyr	0.05
led by word phol	martyr	-0.12
led by word phon	martyr	-0.05
led by word phong	martyr	0.2
led by word phong & co	martyr	-0.08
led by word phong & ten	martyr	0.06
led by word phu	martyr	0.16
led by word phu & anh	martyr	0.1
led by word phuc	martyr	-0.14
led by word phung	teller	0.08
led by word phuoc	martyr	0.26	teller	-0.07
led by word phuong	martyr	0.11
led by word place	martyr	-0.06
led by word po	teller	-0.06
led by word put	martyr	0.3
led by word qua	martyr	-0.15	teller	0.13
led by word quan	martyr	0.14	teller	0.05
led by word quang	martyr	-0.18
led by word que	martyr	-0.05
led by word que & ong	martyr	-0.09
led by word quoc	martyr	-0.06
led by word quy	martyr	-0.17
led by word quy & anh	martyr	0.05
led by word quyen	martyr	-0.1
led by word quyet	teller	-0.09
led by word quynh	martyr	-0.06
led by word ra	martyr	-0.13	teller	0.23
led by word ra & co	martyr	-0.15	teller	0.14
led by word ra & ten	martyr	0.09
led by word rai	martyr	0.11
led by word rang	martyr	0.12
led by word rang & anh	martyr	0.12
led by word ranh	teller	-0.11
led by word rat	martyr	0.06
led by word re	martyr	0.17
led by word rieng	martyr	0.12
led by word ro	martyr	0.06
led by word ro & nguyen	martyr	0.06
led by word ro & ten	martyr	0.05
led by word rot	martyr	-0.14
led by word rua	martyr	0.05
led by word ruong	martyr	-0.07
led by word ruot	martyr	0.06	teller	-0.08
led by word s & name	martyr	0.06
led by word sai & la	martyr	-0.1
led by word sai & ten	martyr	0.11
led by word sam	martyr	-0.13
led by word sang	martyr	-0.26
led by word sang & cau	martyr	0.09
led by word sang & ong	martyr	-0.07
led by word sanh & ba	martyr	-0.11
led by word sau	martyr	-0.05
led by word sau & la	martyr	-0.08
led by word sau & le	martyr	0.08	teller	0.05
led by word se	martyr	0.06
led by word sen	martyr	0.4
led by word si & ma	martyr	-0.09
led by word side	martyr	-0.1
led by word sin	martyr	0.08
led by word sinh	martyr	-0.24
led by word sinh & ly	martyr	-0.05
led by word sir	teller	-0.12
led by word so	martyr	-0.33	teller	-0.2
led by word so & anh	martyr	0.05	teller	-0.11
led by word so & cua	teller	0.05
led by word so & ong	martyr	-0.23
led by word soc	martyr	-0.05
led by word som	martyr	0.08
led by word son	martyr	0.19
led by word son & anh	martyr	0.06
led by word song	martyr	-0.21	teller	0.06
led by word song & la	martyr	-0.11	teller	-0.05
led by word song & thang	martyr	-0.05
led by word spoon	martyr	-0.1
led by word su	martyr	-0.07
led by word su & bach	martyr	-0.05
led by word su & co	teller	-0.06
led by word sung	teller	0.05
led by word suong	martyr	-0.06
led by word sy	martyr	-0.12
led by word tac	martyr	0.05
led by word tam	martyr	0.05
led by word tam & ten	martyr	0.06
led by word tan	martyr	0.06	teller	-0.14
led by word tang	martyr	-0.14	teller	-0.1
led by word tang & anh	martyr	-0.06
led by word tang & em	martyr	-0.18
led by word tao	teller	0.09
led by word tap	martyr	0.09	teller	-0.08
led by word ten	martyr	0.08	teller	0.1
led by word ten & dung	martyr	0.07	teller	0.05
led by word ten & em	martyr	0.06
led by word tet	martyr	-0.07
led by word thac	martyr	-0.05
led by word thach	martyr	0.37
led by word thai	martyr	0.12
led by word tham	martyr	-0.13	teller	0.08
led by word tham & ten	teller	0.05
led by word than	martyr	0.22	teller	-0.11
led by word than & anh	martyr	0.06	teller	0.05
led by word than & cua	martyr	0.06
led by word thanh	martyr	0.11	teller	0.12
led by word thanh & ten	martyr	-0.11	teller	0.13
led by word thao	martyr	0.15	teller	-0.05
led by word that & la	teller	0.08
led by word thay	martyr	0.09	teller	0.12
led by word the	martyr	0.17	teller	-0.05
led by word the & la	martyr	0.1
led by word the & ong	martyr	-0.07
led by word them	martyr	0.15	teller	-0.06
led by word them & chu	martyr	0.06
led by word thep	martyr	-0.13	teller	0.19
led by word theu	martyr	-0.05
led by word thiem	martyr	-0.09
led by word thiet	martyr	-0.19	teller	-0.06
led by word thiet & la	martyr	-0.07
led by word thiet & le	martyr	-0.08
led by word thim	martyr	0.09
led by word thin	martyr	0.09
led by word thinh	martyr	0.25
led by word tho	martyr	-0.12	teller	-0.06
led by word tho & anh	martyr	-0.09
led by word tho & co	martyr	0.06
led by word tho & la	martyr	-0.05
led by word tho & ong	martyr	0.05
led by word thoa	martyr	0.14	teller	0.11
led by word thoa & chi	martyr	0.13
led by word thoai	martyr	-0.08
led by word thoan	martyr	0.11
led by word thoat	martyr	-0.11
led by word thoi	martyr	-0.24	teller	0.18
led by word thong	martyr	0.22
led by word thu	martyr	-0.31	teller	-0.07
led by word thu & anh	martyr	-0.12
led by word thua	martyr	-0.13
led by word thua & chi	teller	-0.07
led by word thua & ong	teller	0.05
led by word thua & toi	martyr	-0.07
led by word thuoc	teller	0.05
led by word thuoc & ten	martyr	-0.05	teller	0.06
led by word thuong	martyr	0.08
led by word thuyet	martyr	0.12
led by word tia	martyr	0.09
led by word tien	martyr	0.06	teller	-0.06
led by word tien & ong	martyr	0.07
led by word tieng	martyr	-0.1
led by word tieu	martyr	0.08
led by word tin	martyr	-0.08	teller	0.2
led by word tin & cua	teller	0.16
led by word tinh	teller	0.18
led by word to	martyr	0.19	teller	-0.09
led by word to & la	martyr	0.1	teller	-0.06
led by word toc	teller	0.21
led by word toc & thai	martyr	-0.06
led by word toi	teller	0.13
led by word tom	teller	0.05
led by word ton	martyr	-0.17	teller	-0.05
led by word tong	martyr	-0.13
led by word tra	martyr	0.15	teller	-0.12
led by word trac	martyr	0.13	teller	-0.06
led by word trach	teller	0.05
led by word trai	martyr	0.29	teller	-0.06
led by word trai & ba	martyr	0.06
led by word trai & la	martyr	0.05
led by word tram	martyr	-0.06
led by word trang	teller	0.07
led by word trang & anh	martyr	0.05
led by word trang & ten	martyr	-0.08	teller	0.12
led by word trao	martyr	-0.07
led by word tre	teller	-0.16
led by word tre & em	teller	-0.1
led by word tri	martyr	-0.16	teller	0.2
led by word trich	teller	-0.05
led by word trinh & toi	teller	0.05
led by word tro	martyr	-0.08	teller	0.05
led by word troi	martyr	0.16
led by word tru	martyr	0.14	teller	-0.05
led by word truc	martyr	0.05	teller	0.13
led by word trung	martyr	0.05
led by word truong	martyr	-0.21	teller	0.06
led by word truong & dinh	martyr	-0.1	teller	0.08
led by word truong & la	martyr	-0.06
led by word tu	martyr	0.18	teller	0.05
led by word tu & ba	martyr	0.1
led by word tu & la	martyr	-0.08
led by word tuat	martyr	0.09	teller	0.05
led by word tui	teller	0.28
led by word tui & nguyen	teller	0.07
led by word tui & ong	martyr	-0.06
led by word tuoi	martyr	0.31
led by word tuoi & co	martyr	0.05
led by word tuoi & con	martyr	0.1
led by word tuoi & cu	teller	-0.05
led by word tuoi & ten	martyr	-0.05	teller	0.13
led by word tuong	martyr	-0.3	teller	-0.08
led by word tuong & tran	martyr	-0.06
led by word tuyet	martyr	-0.07
led by word ty	martyr	0.1
led by word u	teller	-0.07
led by word ubnd	teller	0.06
led by word um	teller	-0.12
led by word ung	martyr	0.06
led by word ut	martyr	-0.06	teller	0.11
led by word ut & la	martyr	0.07
led by word ut & ten	teller	0.1
led by word v	martyr	-0.15	teller	0.06
led by word vai	martyr	0.05
led by word van	teller	-0.2
led by word van & ong	martyr	-0.09
led by word vang	martyr	0.06	teller	0.11
led by word vat	teller	0.13
led by word ve	martyr	-0.21	teller	-0.32
led by word ve & anh	martyr	0.05
led by word ve & chu	martyr	0.05
led by word ve & cu	martyr	0.25
led by word ve & la	martyr	-0.25
led by word ve & liet	martyr	-0.23
led by word ve & nguyen	martyr	0.23
led by word ve & ong	martyr	0.12
led by word ve & phung	martyr	0.13
led by word ve & ten	martyr	-0.07	teller	0.06
led by word ve & thang	martyr	0.09
led by word ve & toi	martyr	-0.06	teller	-0.05
led by word vi	martyr	0.08
led by word viec	martyr	-0.08
led by word vien & ten	martyr	-0.05
led by word vien & tran	teller	-0.05
led by word viet	martyr	-0.29
led by word viet & ten	martyr	-0.1
led by word vinh	martyr	-0.05
led by word vinh & anh	martyr	-0.08
led by word vnch	martyr	-0.1	teller	0.09
led by word vong	martyr	0.08	teller	0.05
led by word vot	martyr	-0.06	teller	0.12
led by word vu	martyr	-0.06	teller	-0.1
led by word vui	martyr	0.08
led by word vung	martyr	0.11
led by word vuong	martyr	-0.21	teller	0.11
led by word vy	teller	0.1
led by word write	teller	0.09
led by word xac	martyr	0.09	teller	0.12
led by word xanh	martyr	0.07
led by word xe	martyr	0.27	teller	-0.13
led by word xe & anh	martyr	0.1
led by word xe & co	martyr	-0.08
led by word xi	martyr	-0.17
led by word xoan	martyr	0.08
led by word xuan	martyr	-0.05
led by word xuong	martyr	0.16	teller	-0.05
led by word xuong & co	martyr	-0.08
led by word y	teller	0.24
led by word yen	martyr	0.14
led by word yeu	martyr	-0.25	teller	-0.05
led by word yeu & cu	martyr	0.08
led by word yeu & ten	martyr	-0.07
led by word your	martyr	0.05
led bà	teller	-0.05
led bà & ong	martyr	0.06
led bàu	martyr	0.11
led bác	martyr	0.07
led bác & anh	martyr	0.05
led bác & co	martyr	0.06
led bác & ong	teller	0.09
led báo	martyr	-0.33	teller	0.14
led báo & cua	martyr	-0.08
led báo & dong	martyr	-0.08
led báo & ong	teller	0.05
led báo tin	teller	-0.14
led báo tử	martyr	0.06	teller	0.06
led bãi & cua	teller	0.06
led bé	martyr	0.05
led bìa	teller	-0.07
led bí thư	martyr	-0.12
led bạn	martyr	0.08	teller	-0.07
led bạn & la	martyr	0.05
led bản	martyr	-0.05
led bảo	martyr	0.34	teller	0.05
led bảo & anh	martyr	-0.07
led bảo & ong	martyr	0.13
led bảo & ten	martyr	0.09	teller	-0.08
led bảo & toi	martyr	-0.12	teller	0.15
led bảo là	martyr	-0.1
led bị bom & co	martyr	0.12
led bị phục	martyr	-0.06
led bị thương	martyr	-0.16	teller	0.15
led bị thương & cau	martyr	-0.05	teller	0.13
led bố	teller	0.1
led bố & ong	martyr	0.1
led c phó	martyr	0.1
led capt	teller	0.07
led card	martyr	0.09
led cemetery	martyr	-0.09
led certificate	martyr	0.12
led cha	martyr	-0.07
led chiến đấu	martyr	-0.05
led cháu	martyr	-0.11	teller	0.13
led cháu & bac	teller	0.1
led chôn	martyr	-0.2	teller	0.14
led chôn & anh	teller	-0.05
led chôn & dong	martyr	0.3
led chôn & la	martyr	-0.17	teller	0.13
led chôn & thang	martyr	0.11
led chôn chung	martyr	0.12
led chùa	martyr	-0.1
led chùa & ten	teller	0.05
led chú	martyr	-0.06
led chú & ten	martyr	0.06
led chết	martyr	-0.1
led chết & anh	martyr	-0.36
led chết & ba	martyr	0.07
led chết & co	martyr	0.09
led chết & la	martyr	0.05	teller	0.08
led chết & ong	martyr	-0.1
led chết tại chỗ	martyr	-0.09	teller	0.12
led chỉ	martyr	-0.2
led chỉ & anh	martyr	-0.1
led chỉ & toi	martyr	-0.09
led chỉ huy	martyr	-0.09
led chị	martyr	0.05
led chị & anh	martyr	0.07
led chị & chu	martyr	-0.09
led chỗ	martyr	0.43	teller	-0.15
led chỗ & anh	martyr	-0.05
led chỗ & chi	martyr	0.09
led chỗ & dong	martyr	0.18
led chỗ & ong	martyr	0.24	teller	0.07
led chứng kiến	martyr	-0.06
led col	martyr	-0.14	teller	-0.09
led con	martyr	-0.1	teller	-0.11
led con & la	martyr	0.08
led càn	martyr	-0.08
led cán bộ	teller	-0.08
led còn sống & la	teller	-0.1
led còn sống & ten	martyr	-0.06
led có	martyr	-0.18	teller	-0.05
led có & la	martyr	-0.07
led có & ten	martyr	-0.2
led cô	martyr	0.29	teller	0.19
led cô & ba	teller	0.12
led cô & thang	martyr	-0.1
led cõng	martyr	0.18
led cõng & anh	martyr	0.19
led cõng & ten	martyr	0.05
led cấp	martyr	-0.08	teller	-0.05
led cầu	martyr	0.21
led cụ	teller	-0.08
led của	martyr	0.14
led của & ten	martyr	0.05
led cứ gọi	martyr	-0.08
led cứ gọi & la	martyr	-0.12
led danh sách	martyr	-0.08	teller	0.11
led danh sách & liet	martyr	-0.16
led danh sách & ong	teller	0.11
led di dời	martyr	0.05
led dr	teller	0.1
led dẫn	martyr	-0.06
led dốc	teller	0.05
led em	martyr	-0.13	teller	0.16
led em & ba	martyr	0.05
led em & la	martyr	0.29
led from	martyr	0.07
led ghi lại	teller	0.05
led giấy báo	martyr	-0.05
led giấy báo tử	teller	0.13
led giấy báo tử & cua	martyr	0.12
led giỗ	teller	0.13
led giỗ & la	martyr	-0.06
led gặp	martyr	-0.11
led gặp & anh	martyr	-0.11	teller	-0.06
led gặp & bac	teller	-0.06
led gặp & chi	teller	0.13
led gặp & ong	teller	-0.08
led gọi	martyr	0.28	teller	0.11
led gọi & anh	martyr	0.06
led gọi & bac	teller	-0.06
led gọi & chau	teller	0.12
led gọi & liet	martyr	0.24
led gọi & toi	teller	-0.06
led gọi & tu	martyr	-0.06	teller	0.05
led gọi cho	teller	-0.11
led gửi	martyr	-0.49	teller	-0.32
led gửi & anh	martyr	-0.05	teller	-0.05
led gửi & chi	teller	-0.06
led gửi & dong	martyr	-0.29
led gửi & em	teller	-0.15
led gửi & ong	martyr	-0.16
led hang	martyr	0.1
led helmet	martyr	0.05
led hi sinh	martyr	-0.07	teller	0.09
led hs	martyr	-0.06
led huyện	teller	-0.08
led hy sinh	martyr	0.14	teller	-0.09
led hy sinh & co	martyr	0.14
led hy sinh & ong	martyr	-0.24
led hài cốt	martyr	0.09
led họ tên	martyr	-0.08	teller	-0.11
led hố & la	martyr	-0.07
led hồ	martyr	-0.14
led khiêng	martyr	-0.15
led khu	martyr	-0.05	teller	0.08
led khâm liệm	martyr	0.16
led khẩu đội trưởng	martyr	0.07
led killed	martyr	0.07
led ký	martyr	-0.06
led ký & la	teller	-0.06
led kể	teller	0.08
led kể & anh	martyr	0.15
led kể & chu	martyr	-0.14
led kể & cua	martyr	-0.09	teller	0.08
led kể & ong	martyr	0.08	teller	0.08
led letter	martyr	-0.34
led lh	teller	-0.1
led liên hệ	martyr	-0.08	teller	0.1
led liên lạc	martyr	-0.08
led liệt sĩ	martyr	-0.13
led liệt sĩ & ong	martyr	-0.06
led ls	martyr	0.08	teller	-0.05
led ls & ong	martyr	0.11
led là	martyr	-0.13	teller	0.18
led là & anh	martyr	0.06
led là & cua	martyr	-0.06	teller	0.08
led là & ls	martyr	-0.06
led là & ong	martyr	-0.06	teller	-0.07
led là & thang	martyr	-0.06
led làng	martyr	-0.05
led làng & cu	martyr	0.07
led lá thư	teller	0.09
led lên đường	martyr	0.12
led lăng	martyr	-0.07	teller	0.17
led lấy mẫu	teller	0.09
led m	martyr	0.05
led mr	martyr	0.1	teller	0.08
led mrs	teller	0.13
led mất	martyr	0.22
led mất & anh	martyr	0.07
led mất & co	teller	0.08
led mất & con	martyr	-0.06
led mất & em	martyr	0.08
led mất & la	martyr	0.05
led mất & ong	martyr	0.06
led mất & ten	martyr	0.06
led mất rồi	martyr	-0.08	teller	-0.06
led mất tích	martyr	0.15	teller	-0.07
led mộ	martyr	0.21	teller	-0.29
led mộ & ban	martyr	-0.06
led mộ & bui	martyr	-0.07
led mộ & chi	martyr	0.06
led mộ & chu	martyr	0.06
led mộ & co	martyr	-0.06
led mộ & dong	martyr	-0.12
led mộ & hoang	martyr	0.13
led mộ & la	martyr	0.08
led mộ & liet	martyr	0.09
led mộ & ls	martyr	-0.18
led mộ & ong	martyr	-0.1
led mộ & ten	teller	-0.09
led mộ & thay	martyr	0.16
led mộ của	martyr	0.06
led một	teller	0.05
led một & anh	martyr	0.07
led một & ba	martyr	-0.18
led một & la	martyr	0.05
led một & toi	martyr	-0.13	teller	0.07
led nghĩa trang	martyr	-0.07
led ngã	martyr	0.07
led ngã xuống	martyr	0.05
led ngôi mộ	martyr	-0.19
led người	martyr	0.34	teller	-0.12
led người & anh	teller	0.14
led người & ban	martyr	-0.07
led người & chi	martyr	-0.05
led người & co	martyr	0.15
led người & dao	martyr	-0.08
led người & keu	martyr	0.15
led người & la	martyr	0.37
led người & nho	martyr	0.08
led người & ong	martyr	0.09
led người & quan	teller	0.12
led người & ten	teller	-0.2
led người & xung	martyr	0.07
led ngầm	martyr	-0.05
led nhật ký	martyr	-0.05
led nhắn & em	teller	0.13
led nhắn & liet	martyr	-0.06
led nhắn & ong	teller	-0.07
led nhắn cho	teller	0.14
led nhặt & cua	martyr	0.07	teller	-0.06
led nhặt & la	martyr	-0.12
led nhỏ	martyr	-0.08	teller	0.16
led nhớ	martyr	0.28	teller	-0.07
led nhớ & nguyen	martyr	0.1
led notebook	martyr	0.14
led nó	martyr	-0.13	teller	-0.17
led nó & thang	martyr	-0.09
led nói	martyr	0.19	teller	-0.19
led nói & anh	martyr	0.13
led nói & con	teller	-0.11
led nói & ten	martyr	0.14
led nói là	martyr	0.07	teller	-0.07
led nước	teller	0.05
led one	martyr	-0.15
led pen	martyr	-0.1
led photo	martyr	-0.05
led pháo	martyr	0.21
led phần mộ	martyr	-0.09	teller	0.11
led phố	martyr	0.06
led prisoner	teller	-0.05
led quy tập	teller	0.06
led quân	martyr	0.05
led quân y	martyr	-0.08
led quê	martyr	-0.14	teller	-0.08
led quê & anh	martyr	0.05
led quê & la	martyr	-0.18
led rút	martyr	-0.17
led s	teller	0.06
led said	martyr	0.06
led says	martyr	-0.06
led sinh	martyr	0.2
led suối	martyr	-0.06
led sông	martyr	-0.2	teller	0.06
led sông & la	teller	0.05
led sđt	teller	-0.11
led sư đoàn	martyr	-0.06
led sở nội vụ	teller	-0.06
led the	martyr	-0.06
led thôn	martyr	0.05
led thông tin	martyr	-0.07	teller	0.1
led thư	martyr	0.05	teller	0.07
led thư & cua	teller	0.16
led thư & la	martyr	0.2
led thương binh	martyr	0.17
led thầy	martyr	0.08
led thằng	martyr	0.13
led thằng & anh	martyr	0.18
led thị trấn	martyr	0.11
led thị xã	martyr	0.1
led tiểu đội trưởng	martyr	-0.14
led trung đoàn	martyr	-0.12
led trung đội trưởng	martyr	0.05
led trông coi	teller	0.1
led trông coi & la	teller	0.08
led trường	martyr	-0.23	teller	-0.13
led trường & la	martyr	-0.06	teller	-0.07
led trường tiểu học	martyr	-0.09	teller	-0.06
led trạm	martyr	-0.11	teller	0.08
led trận	martyr	0.08
led tên	martyr	-0.13	teller	0.11
led tên & la	martyr	-0.1	teller	0.08
led tìm	martyr	0.21
led tìm & anh	martyr	0.16
led tìm & chu	martyr	-0.14
led tìm & la	martyr	0.1
led tìm & nguyen	martyr	0.08
led tìm mộ & liet	martyr	-0.09
led tìm được	teller	-0.09
led tôi	martyr	-0.28	teller	-0.11
led tôi & anh	martyr	-0.09
led tôi & co	martyr	-0.15
led tôi & la	martyr	-0.06
led tôi & ong	martyr	-0.06
led tôi & ten	martyr	-0.06	teller	0.08
led tôi & toi	teller	-0.16
led tôi là	martyr	0.12
led tỉnh	martyr	0.07
led tổ & la	martyr	-0.13	teller	0.11
led tổ & ong	martyr	0.09
led viết	martyr	-0.23
led viết & la	martyr	-0.07
led viết & thay	martyr	-0.05	teller	0.06
led vàm	teller	0.12
led vào & anh	martyr	0.06
led vào nam	martyr	-0.06
led vùi	martyr	0.06
led văn thư	martyr	-0.09	teller	0.11
led về báo	martyr	0.05
led vịnh	martyr	-0.07
led xin gọi & chau	teller	0.06
led xin liên hệ	teller	-0.05
led xã	martyr	-0.1	teller	0.06
led xã & anh	martyr	-0.09	teller	0.11
led xã & co	martyr	0.05
led xóm	martyr	0.09	teller	-0.05
led xóm & ong	martyr	0.1
led zalo	teller	0.1
led à	martyr	-0.07
led ông	martyr	-0.23	teller	0.08
led ông & anh	martyr	-0.06
led ông & la	martyr	0.07
led ông & ong	martyr	-0.15
led ông & ten	martyr	-0.05	teller	0.16
led đi bộ đội	martyr	0.09	teller	0.12
led đi cùng	teller	-0.06
led đi cùng & ong	martyr	-0.05
led đi tìm	teller	0.08
led điểm cao	martyr	-0.07
led điện thoại	martyr	-0.05
led đoàn & co	teller	-0.07
led đào	martyr	0.12
led đánh	martyr	-0.1
led đèo	martyr	-0.05
led đưa	martyr	0.13
led đưa & ong	martyr	-0.05
led đường	martyr	-0.1
led đại đội trưởng	martyr	0.06	teller	-0.07
led đảo	teller	0.05
led đảo & ten	teller	0.05
led đồi	martyr	-0.21	teller	-0.13
led đồi & anh	martyr	0.05
led đồi & co	martyr	-0.06
led đồi & cu	martyr	-0.12
led đồi & cua	martyr	-0.09
led đồi & la	martyr	0.14
led đồi & ong	martyr	-0.12
led đồi & ten	martyr	0.05
led đồi & toi	martyr	0.07
led đồn	martyr	0.09	teller	0.08
led đồng	martyr	0.21	teller	0.05
led đồng chí	martyr	-0.15
led đội trưởng	martyr	0.13
led ấp	teller	0.12
led ấp & ba	teller	0.12
led:aka	martyr	0.21
led:alive	martyr	-0.24
led:alive & la	teller	-0.11
led:alive & nam	martyr	0.08
led:alive & ten	martyr	-0.11	teller	-0.14
led:at	martyr	0.06	teller	-0.1
led:at & a	martyr	-0.09
led:at & anh	teller	-0.05
led:at & bac	martyr	-0.06	teller	0.1
led:at & cau	martyr	-0.06	teller	0.12
led:at & chi	teller	0.15
led:at & chu	martyr	-0.14
led:at & co	martyr	-0.21	teller	0.07
led:at & cu	martyr	-0.14
led:at & cua	teller	0.05
led:at & do	teller	-0.13
led:at & dong	martyr	0.13
led:at & em	teller	-0.09
led:at & ho	teller	-0.08
led:at & la	martyr	-0.06	teller	-0.08
led:at & ong	martyr	0.18	teller	0.1
led:at & ten	martyr	0.12
led:at & thay	martyr	0.1	teller	0.05
led:at & tu	martyr	0.06
led:battle	martyr	0.1	teller	-0.09
led:battle & anh	martyr	0.11
led:battle & bac	teller	0.13
led:battle & la	teller	-0.05
led:battle & ten	martyr	0.09
led:born	martyr	0.19	teller	0.07
led:born & bac	martyr	-0.08
led:born & cu	teller	-0.06
led:bury	martyr	-0.15	teller	0.06
led:bury & anh	teller	-0.06
led:bury & dong	martyr	0.34
led:bury & la	martyr	-0.22	teller	0.13
led:bury & ong	teller	-0.05
led:bury & thang	martyr	0.14
led:bury & toi	martyr	-0.07
led:capture	martyr	0.08	teller	-0.12
led:capture & la	martyr	0.11	teller	-0.07
led:capture & ong	martyr	0.12
led:contact	martyr	-0.19	teller	0.16
led:contact & a	teller	-0.13
led:contact & anh	martyr	-0.1
led:contact & ba	teller	-0.09
led:contact & bui	teller	0.07
led:contact & chau	teller	0.1
led:contact & chi	teller	0.26
led:contact & chu	martyr	-0.07	teller	0.1
led:contact & co	teller	0.07
led:contact & con	teller	-0.25
led:contact & cu	martyr	0.06
led:contact & em	teller	0.31
led:contact & la	martyr	-0.14
led:contact & liet	martyr	0.17
led:contact & thuy	teller	0.06
led:contact & truong	teller	-0.11
led:contact & tu	martyr	-0.06	teller	0.05
led:contact & vo	martyr	-0.05
led:died	martyr	0.05
led:died & anh	teller	-0.07
led:died & bac	martyr	0.05
led:died & ban	martyr	-0.06
led:died & chau	martyr	0.07
led:died & chi	martyr	0.06
led:died & chu	martyr	0.12
led:died & co	martyr	-0.05	teller	-0.07
led:died & cu	martyr	0.08	teller	0.1
led:died & cua	martyr	0.11
led:died & do	martyr	0.05
led:died & dong	martyr	0.15
led:died & em	teller	0.12
led:died & hoang	martyr	0.21	teller	0.06
led:died & kim	martyr	-0.09
led:died & la	martyr	0.07	teller	0.09
led:died & lai	martyr	0.06
led:died & liet	martyr	-0.1
led:died & ls	martyr	-0.16
led:died & ong	martyr	-0.15	teller	-0.11
led:died & pham	martyr	0.08
led:died & phan	martyr	-0.08
led:died & ten	martyr	-0.07	teller	-0.11
led:died & thang	martyr	0.14	teller	-0.06
led:died & thay	martyr	0.16
led:died & toi	martyr	-0.15	teller	0.15
led:enlist	martyr	0.23
led:enlist & anh	martyr	-0.05
led:enlist & ong	martyr	0.11
led:enlist & ten	martyr	0.09
led:enlist & toi	teller	0.12
led:fell	martyr	0.07
led:fell & anh	martyr	-0.14
led:fell & ba	martyr	0.09
led:fell & bui	martyr	0.07
led:fell & cau	martyr	-0.19
led:fell & chau	teller	0.11
led:fell & co	martyr	0.55	teller	0.05
led:fell & con	martyr	-0.13	teller	0.11
led:fell & cua	martyr	0.05
led:fell & dong	martyr	-0.1
led:fell & em	martyr	0.08
led:fell & ha	martyr	0.1
led:fell & la	martyr	0.13	teller	0.06
led:fell & nham	martyr	-0.06
led:fell & ong	martyr	-0.24
led:fell & phan	martyr	-0.08
led:fell & son	martyr	0.09
led:fell & tam	martyr	0.05
led:fell & tan	martyr	-0.06
led:fell & ten	martyr	0.11	teller	-0.11
led:fell & thang	martyr	-0.1
led:fell & toi	martyr	-0.21	teller	0.19
led:fell & truong	martyr	-0.06
led:gio	teller	0.13
led:gio & la	martyr	-0.06
led:grave	martyr	0.12	teller	-0.18
led:grave & anh	martyr	0.08
led:grave & ba	martyr	0.12	teller	-0.05
led:grave & bac	martyr	0.11
led:grave & ban	martyr	-0.06
led:grave & bui	martyr	-0.05
led:grave & cao	martyr	0.06
led:grave & chau	martyr	0.07
led:grave & chi	martyr	0.06
led:grave & co	martyr	-0.21
led:grave & cu	teller	0.11
led:grave & dong	martyr	-0.16
led:grave & em	teller	0.06
led:grave & hoang	martyr	0.12
led:grave & la	martyr	0.08
led:grave & liet	martyr	-0.06
led:grave & ls	martyr	-0.15
led:grave & ong	martyr	-0.07
led:grave & pham	martyr	0.06
led:grave & phan	martyr	-0.07
led:grave & thang	teller	-0.06
led:grave & thay	martyr	0.15
led:grave & vuong	martyr	-0.06	teller	-0.06
led:home	teller	-0.19
led:home & anh	teller	0.22
led:home & ba	martyr	-0.05
led:home & ban	martyr	-0.07
led:home & chi	martyr	-0.05
led:home & co	martyr	0.19
led:home & cua	martyr	-0.08
led:home & dai	martyr	0.11
led:home & dao	martyr	-0.08
led:home & goi	martyr	0.15
led:home & keu	martyr	0.15
led:home & la	martyr	0.18
led:home & nho	martyr	0.08
led:home & ong	martyr	0.06
led:home & quan	teller	0.12
led:home & quang	martyr	0.1
led:home & ten	teller	-0.2
led:home & xung	martyr	0.07
led:hurt	martyr	-0.14	teller	0.12
led:hurt & cau	martyr	-0.05	teller	0.13
led:hurt & la	martyr	-0.06
led:joined	martyr	0.13	teller	0.09
led:joined & ten	martyr	0.09
led:joined & toi	teller	0.12
led:kin	martyr	-0.22	teller	0.17
led:kin & bac	teller	0.11
led:kin & cau	martyr	-0.07
led:kin & co	martyr	-0.13
led:kin & la	martyr	0.34
led:kin & ong	martyr	0.14
led:kin & ten	martyr	-0.1	teller	0.05
led:kin & thang	martyr	-0.06
led:laid	martyr	0.19
led:last	martyr	0.17
led:letter	martyr	-0.2	teller	0.07
led:letter & cua	teller	0.15
led:letter & doan	martyr	-0.09
led:letter & engraved	martyr	-0.08
led:letter & la	martyr	0.2
led:letter & the	martyr	0.07
led:letter & was	martyr	-0.27
led:level	martyr	-0.22	teller	0.19
led:level & a	martyr	-0.05
led:level & anh	teller	0.1
led:level & ba	martyr	-0.06	teller	0.21
led:level & bac	teller	0.09
led:level & chu	martyr	0.14
led:level & co	martyr	0.1
led:level & cu	martyr	0.09
led:level & em	martyr	0.12	teller	-0.07
led:level & la	martyr	-0.14	teller	0.07
led:level & nam	teller	-0.05
led:level & nguyen	teller	0.1
led:level & ong	teller	0.13
led:level & ten	martyr	-0.1	teller	0.24
led:level & toi	teller	-0.06
led:link	martyr	-0.18	teller	0.19
led:link & anh	martyr	0.17
led:link & ba	martyr	-0.22	teller	0.08
led:link & chi	martyr	0.08
led:link & co	martyr	0.15
led:link & cu	martyr	-0.07
led:link & cua	martyr	0.06	teller	0.08
led:link & em	martyr	-0.08	teller	0.11
led:link & la	martyr	-0.1
led:link & liet	martyr	0.11
led:link & ls	martyr	-0.06
led:link & nguyen	martyr	0.05
led:link & nho	martyr	-0.13
led:link & ong	martyr	-0.1	teller	-0.09
led:link & ten	martyr	-0.14
led:link & thang	martyr	-0.17
led:link & toi	martyr	-0.19	teller	0.12
led:link & vu	martyr	0.07
led:martyr	martyr	-0.06
led:martyr & co	martyr	-0.06
led:mine	martyr	-0.16	teller	0.19
led:mine & bac	teller	0.11
led:mine & co	martyr	-0.13
led:mine & la	martyr	0.33
led:mine & ong	martyr	0.14
led:mine & ten	martyr	-0.1	teller	0.05
led:mine & thang	martyr	-0.06
led:moved	martyr	0.06	teller	0.09
led:moved & anh	martyr	0.08
led:moved & ba	teller	-0.08
led:moved & cua	martyr	0.06	teller	0.07
led:moved & la	martyr	-0.12	teller	-0.07
led:moved & liet	martyr	-0.17
led:moved & ong	teller	0.1
led:naming & anh	martyr	0.07
led:naming & la	martyr	-0.1	teller	0.08
led:naming & nguyen	martyr	0.05
led:notice	martyr	-0.07
led:notice & cua	martyr	0.11
led:notice & em	teller	0.06
led:notice & la	teller	-0.06
led:notice & ong	martyr	-0.09	teller	-0.07
led:office & ba	teller	-0.08
led:office & le	martyr	-0.05
led:office & nguyen	martyr	-0.12
led:office & ong	martyr	-0.06
led:office & ten	martyr	0.08
led:office & toi	teller	-0.05
led:office & tran	martyr	-0.1	teller	0.13
led:pet	teller	0.07
led:post	martyr	-0.1	teller	-0.1
led:post & anh	martyr	-0.18
led:post & chu	martyr	0.2
led:post & co	martyr	-0.06
led:post & la	martyr	-0.1	teller	-0.1
led:post & mai	teller	0.05
led:post & ten	martyr	-0.05
led:post & thang	martyr	-0.15
led:post & tran	martyr	0.06
led:rank	martyr	-0.12
led:returned & la	teller	-0.1
led:returned & ten	martyr	-0.06
led:self	martyr	-0.15	teller	-0.11
led:self & anh	teller	-0.07
led:self & co	martyr	-0.15
led:self & la	teller	-0.05
led:self & ong	martyr	-0.07
led:self & ten	martyr	-0.06	teller	0.08
led:self & toi	teller	-0.13
led:site	martyr	0.23	teller	-0.23
led:site & anh	martyr	0.11
led:site & ba	martyr	0.06
led:site & cau	martyr	-0.09
led:site & chu	martyr	-0.09
led:site & co	martyr	0.07
led:site & dai	martyr	-0.11
led:site & ho	teller	0.07
led:site & la	martyr	0.13
led:site & nguyen	martyr	-0.06	teller	0.11
led:site & ong	martyr	-0.13
led:site & ta	martyr	-0.07
led:site & ten	martyr	0.18	teller	-0.05
led:site & toi	martyr	0.06
led:stop	martyr	-0.23	teller	0.29
led:stop & anh	martyr	0.14	teller	-0.11
led:stop & ba	teller	-0.19
led:stop & bach	martyr	0.08
led:stop & ban	martyr	-0.11	teller	-0.11
led:stop & be	teller	0.05
led:stop & bo	teller	-0.09
led:stop & cai	martyr	-0.14
led:stop & cam	martyr	-0.06
led:stop & can	martyr	-0.11
led:stop & cao	martyr	0.05
led:stop & chau	martyr	-0.12	teller	0.14
led:stop & chi	teller	0.11
led:stop & chinh	martyr	-0.09
led:stop & chu	martyr	-0.06	teller	0.08
led:stop & co	martyr	0.08	teller	0.11
led:stop & con	teller	-0.11
led:stop & cu	martyr	-0.13	teller	-0.1
led:stop & cua	martyr	-0.06
led:stop & dai	martyr	0.08	teller	-0.05
led:stop & dao	martyr	-0.08
led:stop & do	martyr	0.06
led:stop & dong	martyr	0.5
led:stop & em	martyr	-0.05	teller	0.29
led:stop & goi	martyr	0.15
led:stop & ha	martyr	0.1	teller	0.07
led:stop & ho	martyr	-0.32
led:stop & hoang	teller	0.06
led:stop & keu	martyr	0.15
led:stop & kim	martyr	-0.11
led:stop & la	teller	-0.08
led:stop & lam	martyr	0.05
led:stop & le	martyr	0.13	teller	0.07
led:stop & lien	martyr	0.1
led:stop & liet	martyr	0.35
led:stop & ls	martyr	-0.13
led:stop & ly	martyr	0.1
led:stop & mang	martyr	-0.07
led:stop & mot	martyr	0.18
led:stop & nam	martyr	0.1
led:stop & ngo	martyr	-0.13
led:stop & nguyen	martyr	0.22
led:stop & nong	martyr	-0.1
led:stop & ong	martyr	-0.06	teller	0.07
led:stop & pham	martyr	-0.09	teller	0.07
led:stop & phan	martyr	0.06
led:stop & phong	teller	-0.06
led:stop & quan	teller	0.12
led:stop & quang	martyr	0.1
led:stop & sau	teller	0.06
led:stop & tai	martyr	0.05
led:stop & tam	martyr	-0.06
led:stop & tan	martyr	-0.07
led:stop & tang	martyr	-0.15
led:stop & ten	martyr	-0.15	teller	-0.09
led:stop & thang	martyr	0.11	teller	-0.11
led:stop & thuong	martyr	0.07
led:stop & to	martyr	0.08
led:stop & toi	martyr	-0.16
led:stop & trieu	martyr	-0.11
led:stop & truong	martyr	-0.05	teller	-0.12
led:stop & tu	martyr	-0.05
led:stop & ung	teller	0.08
led:stop & ut	martyr	-0.05
led:stop & van	martyr	-0.05
led:stop & vu	martyr	0.1
led:stop & xung	martyr	0.06
led:stop & y	martyr	-0.06
led:tells	martyr	-0.28	teller	-0.22
led:tells & anh	martyr	0.36	teller	-0.22
led:tells & ba	martyr	-0.06	teller	0.06
led:tells & bac	teller	0.05
led:tells & ban	teller	-0.05
led:tells & bo	teller	0.09
led:tells & bui	martyr	0.1
led:tells & cau	martyr	-0.05
led:tells & chau	martyr	-0.05	teller	-0.16
led:tells & chi	martyr	-0.06
led:tells & chong	martyr	0.09
led:tells & con	teller	-0.11
led:tells & cu	martyr	0.09
led:tells & cua	martyr	-0.17	teller	0.16
led:tells & d	teller	0.08
led:tells & dong	martyr	0.09
led:tells & em	martyr	-0.15	teller	-0.14
led:tells & goi	martyr	0.14
led:tells & hoang	teller	0.06
led:tells & la	martyr	-0.14	teller	0.06
led:tells & le	martyr	-0.09
led:tells & lo	teller	0.06
led:tells & ma	martyr	-0.09
led:tells & mot	martyr	0.09
led:tells & nguyen	martyr	0.21	teller	-0.06
led:tells & ong	martyr	-0.19	teller	-0.13
led:tells & ten	martyr	0.33	teller	-0.18
led:tells & thang	martyr	0.11	teller	0.12
led:tells & thay	martyr	-0.07	teller	0.05
led:tells & thuong	martyr	-0.08	teller	0.07
led:tells & toi	martyr	-0.2	teller	0.09
led:tells & tran	teller	0.12
led:tells & vu	martyr	-0.05	teller	0.07
led:tells & vuong	martyr	-0.16
led:thing	martyr	-0.16	teller	0.13
led:thing & a	martyr	-0.09
led:thing & anh	martyr	0.14	teller	-0.07
led:thing & ba	teller	0.09
led:thing & bac	martyr	-0.09	teller	0.16
led:thing & ca	teller	0.05
led:thing & cau	martyr	-0.13	teller	0.11
led:thing & chi	teller	0.15
led:thing & chu	martyr	-0.09
led:thing & co	martyr	-0.19
led:thing & cu	teller	-0.05
led:thing & cua	martyr	-0.09
led:thing & dai	martyr	-0.12	teller	-0.05
led:thing & dc	martyr	-0.07
led:thing & do	teller	-0.13
led:thing & em	martyr	0.09	teller	-0.1
led:thing & hai	martyr	0.06
led:thing & la	martyr	0.12	teller	-0.13
led:thing & le	teller	0.11
led:thing & luong	teller	0.13
led:thing & mai	martyr	0.16
led:thing & mang	martyr	-0.39
led:thing & mot	martyr	-0.06
led:thing & nam	martyr	-0.05
led:thing & nguyen	martyr	-0.09
led:thing & ong	martyr	0.26	teller	0.09
led:thing & tam	martyr	-0.05
led:thing & ten	teller	0.33
led:thing & thay	martyr	0.14	teller	0.05
led:thing & thuong	martyr	-0.07
led:thing & tran	martyr	-0.12
led:thing & tu	martyr	0.05
led:thing & vo	martyr	0.07
led:title	martyr	-0.3
led:title & a	martyr	-0.1
led:title & anh	martyr	0.19
led:title & ba	martyr	0.06	teller	0.05
led:title & bac	martyr	-0.07
led:title & cau	martyr	-0.11
led:title & chau	martyr	-0.06
led:title & chi	teller	0.18
led:title & chu	martyr	-0.16
led:title & co	martyr	-0.18
led:title & con	teller	-0.09
led:title & cu	martyr	-0.07
led:title & cua	martyr	-0.06
led:title & em	martyr	0.14	teller	0.05
led:title & ho	martyr	-0.31	teller	0.11
led:title & la	martyr	0.18	teller	-0.07
led:title & le	martyr	0.05
led:title & ls	martyr	-0.08
led:title & mot	martyr	0.13
led:title & nguyen	martyr	0.14
led:title & ong	martyr	-0.07
led:title & ten	martyr	0.21	teller	-0.14
led:title & thang	martyr	-0.19
led:title & toi	martyr	0.07	teller	0.05
listed behind martyr	martyr	1.06	teller	-0.2
listed behind other	martyr	-0.23
listed behind teller	martyr	-0.11	teller	-0.12
mine again	teller	-0.33
mine again silent	martyr	0.13	teller	-0.29
mine again tells	martyr	-0.15
mine first	teller	0.24
mine first of all	martyr	0.15	teller	-0.18
mine first of all silent	martyr	0.11	teller	0.09
mine first of all tells	teller	-0.27
mine first silent	martyr	-0.08	teller	0.27
mine first tells	martyr	0.12
mine silent	martyr	0.16	teller	0.07
mine tells	teller	-0.33
named 1	martyr	-0.24	teller	-0.62
named 2	martyr	-0.07	teller	-0.14
named again	martyr	0.37	teller	-0.09
named few	martyr	-0.41	teller	-0.08
named many	martyr	-0.41	teller	-0.1
no lead	martyr	-0.06	teller	-0.22
only full name	martyr	-0.05	teller	-0.6
opens	martyr	0.13
place 0	martyr	-0.39	teller	0.09
place 1	martyr	-0.26	teller	-0.2
place 2	martyr	-0.32	teller	-0.37
place 3	martyr	-0.17	teller	-0.46
previous martyr	martyr	-0.49
previous martyr in the sentence	martyr	-0.26	teller	-0.36
previous other	martyr	-0.36	teller	0.09
previous other in the sentence	martyr	0.09	teller	0.11
previous teller	martyr	0.1	teller	-1.17
previous teller in the sentence	martyr	-0.15	teller	-0.84
quotes closed	martyr	-0.2
read martyr from 0.02	martyr	1.19	teller	0.07
read martyr from 0.05	martyr	0.6	teller	0.26
read martyr from 0.1	martyr	0.89	teller	-0.25
read martyr from 0.2	martyr	0.63
read martyr from 0.35	martyr	0.49	teller	-0.16
read martyr from 0.5	martyr	0.47
read martyr from 0.65	martyr	0.66	teller	-0.07
read martyr from 0.8	martyr	0.73	teller	-0.19
read martyr from 0.9	martyr	0.63	teller	-0.25
read martyr from 0.95	martyr	0.9	teller	-0.45
read martyr from 0.98	martyr	0.96	teller	-0.54
read none from 0.02	martyr	-0.25	teller	-0.06
read none from 0.05	martyr	0.14	teller	-0.09
read none from 0.2	martyr	0.18
read none from 0.35	martyr	0.17
read none from 0.5	teller	0.07
read none from 0.65	martyr	0.21
read none from 0.8	martyr	0.14
read none from 0.9	martyr	0.24	teller	0.39
read none from 0.95	martyr	0.13	teller	0.08
read none from 0.98	martyr	-0.21	teller	-0.17
read teller from 0.02	teller	1.08
read teller from 0.05	martyr	-0.08	teller	0.56
read teller from 0.1	martyr	0.09	teller	0.5
read teller from 0.2	martyr	-0.12	teller	0.65
read teller from 0.35	martyr	0.29	teller	0.48
read teller from 0.5	martyr	-0.14	teller	0.6
read teller from 0.65	teller	0.44
read teller from 0.8	martyr	-0.22	teller	0.41
read teller from 0.9	martyr	-0.23	teller	0.58
read teller from 0.95	martyr	-0.38	teller	0.47
read teller from 0.98	martyr	-0.21	teller	0.46
row	martyr	0.45
row of the dead	martyr	0.4	teller	-0.19
row without a head	martyr	0.05	teller	0.21
said close:again	martyr	-0.17	teller	-0.06
said close:alive	martyr	-0.78	teller	-0.21
said close:battle	teller	0.11
said close:born	martyr	0.5
said close:bury	martyr	-0.17	teller	-0.18
said close:capture	martyr	0.05
said close:contact	martyr	0.08	teller	0.32
said close:day	martyr	0.27	teller	-0.33
said close:died	martyr	0.33	teller	-0.22
said close:enlist	martyr	0.53	teller	-0.11
said close:fell	martyr	0.91	teller	-0.36
said close:gio	martyr	-0.25	teller	0.16
said close:grave	martyr	0.22	teller	0.37
said close:home	martyr	0.95	teller	0.17
said close:hurt	martyr	-0.62	teller	-0.11
said close:joined	martyr	0.08
said close:laid	martyr	-0.19	teller	0.12
said close:last	martyr	-0.23	teller	0.13
said close:late	martyr	-1.2	teller	0.11
said close:letter	martyr	0.06	teller	0.08
said close:martyr	martyr	0.16	teller	-0.12
said close:moved	martyr	0.15	teller	0.2
said close:notice	martyr	-0.1	teller	0.26
said close:office	martyr	-0.06	teller	-0.28
said close:post	martyr	0.46	teller	-0.06
said close:rank	martyr	0.37	teller	-0.08
said close:rests	martyr	0.09
said close:returned	martyr	0.08	teller	-0.14
said close:tells	martyr	-0.32	teller	0.51
said close:unit	martyr	0.57	teller	0.16
said close:weak	martyr	0.58	teller	-0.17
said here:again	martyr	0.32	teller	0.09
said here:alive	martyr	-0.06	teller	0.09
said here:battle	teller	0.06
said here:born	martyr	-0.13	teller	0.35
said here:bury	martyr	0.28	teller	0.25
said here:capture	martyr	0.29
said here:contact	martyr	-0.14	teller	0.37
said here:day	martyr	0.36	teller	-0.11
said here:died	martyr	0.13
said here:enlist	martyr	-0.13	teller	0.06
said here:fell	martyr	0.24	teller	-0.32
said here:gio	martyr	-0.08	teller	0.1
said here:grave	martyr	0.39	teller	0.21
said here:home	martyr	-0.14	teller	0.24
said here:hurt	martyr	-0.09	teller	-0.08
said here:joined	martyr	0.05
said here:laid	martyr	0.15
said here:last	martyr	0.28	teller	0.1
said here:late	martyr	-0.5
said here:letter	martyr	0.24	teller	-0.11
said here:martyr	martyr	0.11
said here:moved	martyr	-0.09
said here:notice	teller	-0.36
said here:office	martyr	-0.13	teller	0.17
said here:post	martyr	0.16	teller	-0.05
said here:rank	martyr	-0.41
said here:rests	martyr	0.17
said here:returned	martyr	-0.19
said here:unit	martyr	0.31
said here:weak	martyr	-0.28	teller	0.1
said later:again	martyr	-0.21	teller	-0.21
said later:alive	teller	0.15
said later:battle	martyr	-0.11	teller	0.11
said later:born	martyr	-0.32	teller	-0.08
said later:bury	martyr	0.15	teller	0.35
said later:capture	martyr	-0.08	teller	-0.08
said later:contact	martyr	-0.16	teller	-0.17
said later:day	martyr	0.11	teller	-0.05
said later:died	martyr	0.06	teller	-0.06
said later:enlist	martyr	-0.15
said later:fell	martyr	-0.23	teller	-0.12
said later:gio	martyr	0.26	teller	-0.25
said later:grave	martyr	0.13	teller	-0.19
said later:home	martyr	-0.27	teller	-0.3
said later:hurt	martyr	0.08	teller	-0.1
said later:joined	martyr	0.05
said later:laid	teller	-0.06
said later:last	martyr	-0.18
said later:late	martyr	0.05
said later:letter	martyr	-0.14	teller	0.13
said later:martyr	martyr	0.13	teller	0.11
said later:moved	martyr	-0.34	teller	-0.21
said later:notice	martyr	-0.29
said later:office	martyr	0.12	teller	-0.13
said later:post	martyr	-0.51	teller	0.14
said later:tells	martyr	0.48	teller	-0.37
said later:unit	martyr	-0.17	teller	0.37
said later:weak	martyr	-0.06
said next:again	martyr	0.16	teller	-0.12
said next:alive	martyr	0.25
said next:battle	martyr	-0.25	teller	0.05
said next:born	martyr	-0.2	teller	-0.05
said next:bury	martyr	0.37	teller	-0.6
said next:capture	martyr	-0.34
said next:contact	teller	-0.18
said next:day	martyr	0.11	teller	0.06
said next:died	martyr	-0.13	teller	-0.06
said next:enlist	teller	-0.13
said next:fell	martyr	-0.46	teller	0.32
said next:gio	martyr	0.16	teller	-0.17
said next:grave	martyr	-0.21	teller	-0.14
said next:home	martyr	-0.3	teller	0.24
said next:hurt	martyr	0.25
said next:joined	martyr	-0.16	teller	-0.05
said next:laid	martyr	-0.05	teller	-0.11
said next:last	martyr	0.16	teller	-0.1
said next:late	martyr	0.17
said next:letter	martyr	0.19	teller	-0.11
said next:martyr	martyr	-0.25	teller	-0.28
said next:moved	martyr	0.1	teller	-0.14
said next:notice	martyr	0.29
said next:office	martyr	0.41	teller	0.14
said next:post	martyr	-0.21	teller	-0.05
said next:rank	teller	0.06
said next:rests	teller	0.09
said next:returned	martyr	0.11	teller	-0.09
said next:tells	martyr	0.22
said next:unit	martyr	-0.33	teller	-0.25
said next:weak	martyr	-0.3	teller	0.15
said of them:again	martyr	-0.16	teller	-0.09
said of them:alive	martyr	0.35	teller	-0.17
said of them:battle	martyr	0.06
said of them:born	martyr	-0.53	teller	0.17
said of them:bury	martyr	0.42
said of them:capture	martyr	-0.08
said of them:contact	teller	-0.14
said of them:day	martyr	-0.3
said of them:died	martyr	-0.14	teller	0.15
said of them:enlist	martyr	-0.07	teller	-0.15
said of them:fell	martyr	-0.21
said of them:gio	martyr	0.08
said of them:grave	teller	-0.19
said of them:home	martyr	-0.22	teller	-0.28
said of them:hurt	martyr	-0.22
said of them:joined	martyr	-0.19	teller	-0.09
said of them:letter	martyr	-0.14
said of them:martyr	martyr	-0.36	teller	-0.17
said of them:moved	martyr	-0.17	teller	0.21
said of them:notice	martyr	-0.27	teller	-0.07
said of them:office	martyr	-0.11	teller	0.06
said of them:post	martyr	-0.18	teller	-0.05
said of them:rank	teller	-0.06
said of them:returned	martyr	0.23	teller	-0.08
said of them:tells	martyr	0.39	teller	-0.19
said of them:unit	martyr	-0.42	teller	-0.36
said of them:weak	teller	0.36
said:again	martyr	-0.14	teller	-0.29
said:alive	martyr	-0.64	teller	0.05
said:battle	martyr	0.11	teller	0.14
said:born	martyr	0.09
said:bury	martyr	0.14	teller	-0.22
said:capture	martyr	-0.09	teller	-0.05
said:contact	martyr	-0.34	teller	0.15
said:day	martyr	0.16	teller	0.14
said:died	martyr	0.07	teller	0.15
said:enlist	teller	-0.14
said:fell	martyr	0.45	teller	-0.62
said:gio	martyr	0.12	teller	-0.16
said:grave	martyr	-0.07	teller	0.05
said:home	martyr	0.44	teller	-0.09
said:hurt	martyr	-0.29	teller	-0.34
said:joined	martyr	-0.07	teller	-0.08
said:laid	martyr	-0.09
said:last	teller	0.12
said:late	martyr	-1.48
said:letter	martyr	0.19
said:martyr	martyr	0.06	teller	-0.25
said:moved	martyr	-0.07	teller	-0.08
said:notice	martyr	0.13	teller	-0.06
said:office	martyr	-0.19	teller	-0.08
said:post	martyr	0.2	teller	-0.27
said:rests	martyr	0.27	teller	0.14
said:returned	martyr	-0.29	teller	-0.26
said:tells	martyr	-0.29	teller	-0.05
said:unit	martyr	0.19	teller	0.22
said:weak	martyr	0.35	teller	-0.39
text:abroad	martyr	0.19	teller	-0.26
text:battle	teller	0.05
text:benefit	martyr	0.44	teller	-0.21
text:by_comrade	martyr	-0.16	teller	0.14
text:by_finder	martyr	-0.11	teller	0.26
text:by_foreign	martyr	-0.38	teller	-0.22
text:by_keeper	martyr	0.05	teller	0.33
text:by_official	martyr	0.1
text:by_resident	martyr	-0.09
text:by_volunteer	martyr	-0.24	teller	0.07
text:dna	martyr	-0.32
text:enemy	martyr	-0.17	teller	-0.15
text:foreign	martyr	-0.14
text:found	martyr	-0.33	teller	0.06
text:give_back	teller	-0.13
text:grave	teller	-0.09
text:hearsay	teller	-0.17
text:informs	martyr	-0.26	teller	0.08
text:list	martyr	0.24	teller	0.07
text:of_foreign	martyr	-0.26	teller	0.12
text:recognition	martyr	0.08	teller	-0.05
text:relics	martyr	-0.14	teller	-0.07
text:research	martyr	0.29	teller	0.06
text:rumoured	teller	0.1
text:scam	martyr	0.14	teller	-0.25
text:seek	martyr	-0.28
text:sought	martyr	-0.08
text:stone	martyr	0.22
titled False	martyr	-0.37	teller	-0.5
titled True	martyr	-0.77	teller	-0.45
to:again	martyr	0.1
to:alive	martyr	-0.34	teller	-0.14
to:at	martyr	0.16
to:battle	martyr	0.17
to:born	martyr	-0.12	teller	-0.19
to:bury	teller	-0.24
to:capture	martyr	0.23	teller	-0.13
to:contact	martyr	-0.17	teller	0.17
to:died	martyr	0.48	teller	-0.16
to:enlist	martyr	-0.08
to:fell	martyr	0.12	teller	0.09
to:gio	martyr	0.14
to:grave	martyr	0.77	teller	-0.26
to:home	martyr	0.43	teller	-0.29
to:hurt	teller	0.27
to:joined	teller	0.08
to:kin	martyr	0.38	teller	-0.13
to:laid	martyr	0.28
to:last	martyr	0.26
to:letter	teller	-0.05
to:level	martyr	0.37	teller	-0.06
to:link	martyr	0.16	teller	-0.05
to:martyr	martyr	-0.13
to:notice	martyr	-0.26	teller	0.24
to:office	martyr	0.23
to:post	martyr	0.17	teller	-0.07
to:rank	martyr	-0.32	teller	0.06
to:returned	martyr	-0.1	teller	-0.09
to:self	teller	0.13
to:site	martyr	-0.22	teller	0.09
to:tells	martyr	0.35	teller	0.08
to:thing	martyr	-0.06
to:title	martyr	0.1	teller	-0.06
typed before 03	martyr	0.07
typed before 04	martyr	0.17
typed before 1	martyr	-0.21	teller	-0.26
typed before 101	martyr	-0.21
typed before 12	martyr	-0.1
typed before 14	teller	0.12
typed before 15	martyr	0.07
typed before 16	martyr	-0.13
typed before 18	martyr	0.12
typed before 19	teller	0.06
typed before 1946	martyr	0.09
typed before 1947	martyr	-0.07
typed before 1949	martyr	-0.3
typed before 1951	martyr	0.08
typed before 1952	martyr	0.05
typed before 1953	martyr	0.08
typed before 1954	martyr	0.06
typed before 1955	martyr	-0.06
typed before 1960	martyr	-0.09
typed before 1965	martyr	-0.05
typed before 1966	martyr	0.12
typed before 1968	martyr	-0.08
typed before 1969	martyr	0.05
typed before 1970	martyr	-0.09	teller	-0.09
typed before 1971	martyr	-0.1
typed before 1972	martyr	0.27	teller	0.14
typed before 1973	martyr	0.07
typed before 1974	martyr	0.17
typed before 1975	martyr	-0.1
typed before 1976	martyr	-0.14	teller	0.14
typed before 1978	teller	-0.08
typed before 1983	martyr	-0.07
typed before 2	martyr	0.11	teller	0.08
typed before 20	martyr	0.06
typed before 2008	martyr	-0.13
typed before 27	martyr	-0.11	teller	0.11
typed before 33	martyr	-0.07
typed before 4	teller	0.08
typed before 41	martyr	0.06
typed before 5	martyr	-0.07	teller	0.16
typed before 559	teller	0.11
typed before 6	martyr	0.22
typed before 66	martyr	0.12
typed before 67	martyr	0.05
typed before 68	martyr	0.08	teller	0.06
typed before 69	martyr	0.15
typed before 71	teller	0.06
typed before 72	martyr	0.05
typed before 75	martyr	-0.06
typed before 8	martyr	0.07
typed before 9	martyr	0.06
typed before ^	martyr	0.13
typed before a	martyr	0.29	teller	-0.14
typed before adn	martyr	-0.06
typed before ai	martyr	0.09	teller	-0.24
typed before ama	martyr	0.06	teller	-0.16
typed before an	martyr	0.06
typed before and	martyr	0.37	teller	-0.09
typed before ap	teller	0.12
typed before as	martyr	0.12
typed before at	martyr	-0.17
typed before ay	martyr	0.19	teller	-0.09
typed before b	martyr	-0.29
typed before b40	martyr	0.06
typed before ba	martyr	0.31
typed before bai	martyr	0.06	teller	0.05
typed before ban	martyr	0.16	teller	0.05
typed before bao	martyr	-0.05
typed before bay	martyr	0.05	teller	-0.08
typed before ben	martyr	-0.06
typed before bi	martyr	0.1
typed before bia	teller	0.09
typed before biet	martyr	0.16	teller	-0.06
typed before binh	martyr	-0.1
typed before biết	martyr	-0.07	teller	-0.17
typed before bo	martyr	-0.09	teller	0.11
typed before bong	martyr	0.05	teller	-0.05
typed before bonjour	teller	0.11
typed before book	martyr	0.05
typed before boy	martyr	0.08
typed before brother	martyr	-0.25
typed before bs	teller	0.06
typed before bung	martyr	0.05
typed before buu	martyr	0.06
typed before bà	martyr	-0.05
typed before bài	martyr	-0.11
typed before bàn	martyr	0.13
typed before bá	martyr	0.09
typed before báo	martyr	-0.25	teller	0.2
typed before bè	martyr	0.05
typed before bé	martyr	-0.05
typed before bên	martyr	-0.07
typed before bình	martyr	-0.08
typed before bích	martyr	-0.07
typed before bính	martyr	0.17
typed before bút	martyr	-0.06
typed before bản	teller	-0.09
typed before bảo	martyr	0.23
typed before bảy	martyr	-0.07	teller	0.07
typed before bắc	martyr	0.05	teller	-0.1
typed before bắn	martyr	-0.09
typed before bằng	martyr	0.11	teller	-0.05
typed before bệnh	teller	0.14
typed before bị	martyr	-0.11
typed before bố	martyr	-0.22
typed before bốn	martyr	-0.18	teller	0.11
typed before bộ	martyr	0.11	teller	-0.1
typed before bờ	martyr	-0.05
typed before bụng	martyr	0.13
typed before c2	martyr	0.09
typed before ca	martyr	-0.05	teller	-0.06
typed before cac	martyr	0.1
typed before cai	martyr	0.05
typed before cam	teller	0.07
typed before can	martyr	-0.05
typed before canh	martyr	0.1
typed before capt	martyr	0.07	teller	0.06
typed before card	martyr	0.05
typed before certificate	martyr	0.12
typed before cha	martyr	-0.07	teller	0.07
typed before chac	martyr	0.1
typed before chan	martyr	-0.07
typed before chao	teller	-0.1
typed before chat	martyr	0.07
typed before chau	martyr	-0.05	teller	0.1
typed before chay	martyr	-0.08
typed before chep	teller	0.13
typed before chet	martyr	-0.13	teller	-0.06
typed before chi	martyr	0.09	teller	0.07
typed before chief	martyr	0.08
typed before chien	teller	0.06
typed before chieu	martyr	-0.06
typed before chin	martyr	-0.06
typed before chinh	martyr	-0.15	teller	0.08
typed before cho	teller	-0.22
typed before chon	martyr	-0.13	teller	0.08
typed before chong	martyr	-0.07	teller	-0.05
typed before chu	martyr	-0.13
typed before chuc	martyr	-0.1
typed before chung	martyr	-0.09	teller	-0.1
typed before chuyen	martyr	0.1	teller	0.17
typed before chuyên	martyr	-0.07
typed before chuyện	martyr	0.06	teller	-0.05
typed before chân	martyr	0.08
typed before chè	martyr	-0.08
typed before chép	martyr	0.07	teller	-0.06
typed before chì	martyr	0.05
typed before chí	martyr	-0.29
typed before chín	martyr	0.15
typed before chính	martyr	0.16
typed before chôn	martyr	0.07	teller	0.1
typed before chải	martyr	0.05
typed before chắt	martyr	-0.08
typed before chết	teller	0.07
typed before chồng	martyr	-0.09
typed before chỗ	martyr	0.05
typed before chứng	teller	0.07
typed before chữ	martyr	0.06	teller	-0.17
typed before co	martyr	0.07	teller	-0.09
typed before coi	martyr	-0.06	teller	0.11
typed before col	martyr	-0.14	teller	-0.09
typed before com	teller	0.17
typed before con	martyr	-0.13
typed before cot	martyr	0.08
typed before cpl	teller	-0.07
typed before cu	martyr	0.1
typed before cua	martyr	-0.12
typed before cung	martyr	-0.1	teller	-0.08
typed before cuong	martyr	0.07
typed before cuối	martyr	0.17	teller	-0.07
typed before các	martyr	0.1
typed before còn	martyr	0.3	teller	0.1
typed before có	martyr	0.07
typed before công	martyr	0.12	teller	0.05
typed before cùng	martyr	0.33	teller	-0.12
typed before cũ	martyr	-0.21
typed before cũng	martyr	-0.11	teller	0.12
typed before cơ	martyr	-0.13
typed before cưới	martyr	-0.11
typed before cạnh	martyr	0.12
typed before cả	martyr	-0.05
typed before cảnh	martyr	-0.1
typed before cầu	martyr	0.23
typed before cẩm	martyr	-0.05
typed before cố	martyr	0.08	teller	0.05
typed before cống	martyr	-0.06
typed before cốt	martyr	0.05
typed before cụ	martyr	0.05
typed before của	martyr	0.09
typed before cử	teller	-0.06
typed before cửu	martyr	0.08
typed before d	martyr	-0.09
typed before da	teller	0.1
typed before dai	martyr	0.13
typed before dam	martyr	-0.14	teller	0.13
typed before dan	teller	-0.05
typed before dang	martyr	-0.13	teller	0.05
typed before danh	martyr	-0.08
typed before dao	martyr	0.06
typed before dau	teller	0.1
typed before day	martyr	0.09	teller	0.1
typed before de	martyr	-0.1
typed before dem	martyr	0.08
typed before den	martyr	0.09
typed before deo	martyr	-0.08
typed before di	martyr	0.06	teller	-0.07
typed before dia	teller	-0.08
typed before dich	martyr	-0.12
typed before diem	martyr	-0.15
typed before dien	martyr	0.05
typed before dieu	martyr	0.05
typed before dinh	martyr	0.21
typed before diện	martyr	-0.13	teller	0.15
typed before diệu	martyr	-0.07
typed before do	martyr	-0.39	teller	0.23
typed before doan	martyr	-0.08	teller	0.05
typed before doc	teller	0.09
typed before doi	martyr	0.07
typed before don	martyr	0.13
typed before dong	martyr	0.12
typed before dr	martyr	-0.08	teller	0.1
typed before dua	martyr	0.06
typed before duc	teller	-0.27
typed before dung	teller	0.09
typed before duong	martyr	-0.13
typed before dì	martyr	-0.11	teller	0.11
typed before dòng	teller	-0.06
typed before dấu	martyr	-0.11
typed before dầu	martyr	-0.08
typed before dẫn	martyr	0.06	teller	0.07
typed before dậu	martyr	0.08
typed before dặn	martyr	0.1	teller	0.06
typed before dịch	martyr	0.06	teller	-0.05
typed before dự	martyr	0.05
typed before e	martyr	-0.07	teller	0.27
typed before em	martyr	-0.07	teller	0.12
typed before famille	martyr	-0.08
typed before family	martyr	-0.1
typed before femme	martyr	0.12
typed before frère	martyr	0.1
typed before gai	martyr	0.08	teller	-0.06
typed before gap	teller	0.06
typed before ghi	martyr	0.05	teller	-0.2
typed before gia	martyr	-0.08
typed before giao	martyr	0.08
typed before giay	martyr	0.05
typed before giup	teller	0.22
typed before giuse	martyr	-0.05	teller	-0.07
typed before già	martyr	-0.18	teller	0.35
typed before giáp	martyr	0.08
typed before giùm	martyr	-0.13
typed before giúp	martyr	-0.1
typed before giả	martyr	-0.06
typed before giấy	teller	-0.11
typed before giờ	martyr	-0.05	teller	0.1
typed before giữa	martyr	0.21
typed before grandfather	martyr	-0.07
typed before grandpa	martyr	-0.05
typed before gui	martyr	-0.15	teller	-0.14
typed before gì	martyr	-0.09
typed before gòn	martyr	-0.22
typed before gặp	martyr	-0.15	teller	-0.07
typed before gọi	martyr	0.27	teller	0.07
typed before gởi	martyr	0.09
typed before gửi	martyr	-0.32	teller	-0.24
typed before had	martyr	0.1
typed before hai	martyr	0.15	teller	-0.14
typed before ham	martyr	0.05
typed before hang	martyr	0.06
typed before he	teller	0.11
typed before hello	teller	0.14
typed before het	martyr	0.09	teller	0.12
typed before hien	martyr	0.05	teller	-0.05
typed before ho	martyr	-0.25
typed before hoa	martyr	-0.11	teller	-0.13
typed before hoac	teller	-0.07
typed before hoan	martyr	0.09
typed before hoang	martyr	-0.07
typed before hoc	martyr	-0.05	teller	-0.08
typed before hom	martyr	0.06
typed before hoạch	martyr	-0.06
typed before hoặc	martyr	-0.14	teller	-0.07
typed before hs	martyr	-0.06
typed before htx	teller	0.06
typed before hue	martyr	0.1
typed before hung	martyr	-0.13
typed before huong	martyr	0.15
typed before huyện	martyr	-0.11	teller	-0.08
typed before huề	martyr	0.08
typed before hà	martyr	0.13
typed before hài	martyr	0.07
typed before hàng	martyr	-0.09
typed before hòa	teller	0.38
typed before hùng	martyr	-0.14
typed before hưu	teller	0.09
typed before hương	martyr	-0.07
typed before hường	martyr	-0.06
typed before hưởng	martyr	0.05
typed before hạ	martyr	0.19
typed before hạnh	martyr	-0.06
typed before hầm	martyr	0.08
typed before hết	martyr	-0.33
typed before hệ	teller	-0.06
typed before họ	teller	-0.09
typed before học	martyr	-0.11	teller	-0.06
typed before hỏi	martyr	-0.05	teller	0.1
typed before hồ	martyr	-0.26
typed before hồi	martyr	-0.06	teller	0.09
typed before hồng	martyr	-0.09
typed before hộ	martyr	-0.05
typed before hội	martyr	0.11	teller	-0.05
typed before hợp	martyr	0.06
typed before hữu	martyr	0.07
typed before il	martyr	0.06
typed before it	martyr	-0.1
typed before k	martyr	-0.11
typed before ke	teller	0.15
typed before keo	martyr	-0.18
typed before kha	martyr	-0.06
typed before khac	martyr	0.2	teller	-0.16
typed before khai	martyr	-0.11	teller	0.23
typed before khang	martyr	-0.07
typed before khau	martyr	0.05
typed before khi	martyr	-0.09
typed before khieng	martyr	-0.09
typed before khiêng	martyr	-0.05
typed before khmer	martyr	0.06
typed before kho	martyr	0.08	teller	-0.05
typed before khoi	martyr	0.17
typed before khong	martyr	0.24	teller	0.1
typed before khu	martyr	-0.07
typed before khác	martyr	-0.29
typed before khách	martyr	-0.08
typed before khôi	martyr	-0.13
typed before không	teller	-0.13
typed before khắc	martyr	0.22
typed before kia	martyr	0.28	teller	-0.07
typed before kiem	martyr	-0.12
typed before kien	martyr	-0.09
typed before kim	martyr	0.2	teller	-0.07
typed before kinh	martyr	-0.05	teller	-0.06
typed before kiểm	martyr	0.06
typed before ky	martyr	-0.07	teller	0.06
typed before kê	martyr	-0.1
typed before kêu	martyr	0.09
typed before kể	martyr	0.06	teller	-0.08
typed before l	martyr	-0.11
typed before la	teller	-0.17
typed before lac	martyr	-0.06
typed before lai	martyr	-0.24	teller	-0.08
typed before lam	martyr	-0.08
typed before lao	teller	0.06
typed before lay	martyr	-0.09
typed before le	martyr	-0.3	teller	-0.05
typed before letter	martyr	-0.36
typed before lh	teller	-0.12
typed before linh	martyr	0.07	teller	-0.07
typed before liên	martyr	0.12
typed before lo	martyr	0.17
typed before loan	martyr	-0.09	teller	0.14
typed before loc	martyr	0.08	teller	-0.06
typed before loi	teller	0.07
typed before long	martyr	0.05	teller	-0.06
typed before ls	martyr	0.08
typed before lua	martyr	0.06
typed before là	martyr	0.17	teller	-0.05
typed before làng	martyr	0.07
typed before lào	martyr	0.07	teller	-0.05
typed before lãng	martyr	-0.05
typed before lãnh	martyr	-0.05
typed before lão	teller	0.1
typed before lên	martyr	-0.07
typed before lì	martyr	0.16
typed before lô	martyr	-0.1	teller	0.08
typed before lúc	martyr	-0.1
typed before lý	teller	0.09
typed before lĩnh	martyr	-0.14
typed before lương	martyr	-0.07
typed before lượng	martyr	0.07
typed before lại	martyr	0.06	teller	0.19
typed before lạng	martyr	-0.09
typed before lấy	martyr	0.09	teller	0.1
typed before lắm	martyr	-0.05	teller	0.14
typed before lệ	martyr	0.09
typed before lịch	martyr	0.06
typed before lộc	martyr	-0.28
typed before lời	martyr	-0.17	teller	0.12
typed before lụa	martyr	-0.11	teller	0.14
typed before m	martyr	-0.14	teller	0.1
typed before ma	teller	-0.14
typed before mai	martyr	0.05	teller	-0.11
typed before man	martyr	0.06
typed before mat	martyr	-0.06
typed before may	martyr	-0.11
typed before me	martyr	-0.21
typed before minh	martyr	-0.11
typed before mme	martyr	-0.07
typed before mo	martyr	-0.16	teller	-0.14
typed before moi	martyr	-0.11	teller	0.05
typed before mong	martyr	-0.05
typed before mother	teller	-0.06
typed before mr	martyr	-0.07
typed before mrs	martyr	-0.05	teller	0.11
typed before mum	teller	-0.06
typed before my	teller	0.06
typed before mà	martyr	-0.08
typed before máy	martyr	-0.07
typed before mão	martyr	0.08
typed before mình	teller	0.33
typed before mùi	martyr	-0.09
typed before mơ	martyr	-0.05
typed before mạng	martyr	-0.11
typed before mả	martyr	0.15
typed before mất	martyr	0.39	teller	-0.14
typed before mẫn	martyr	0.07
typed before mẫu	teller	0.08
typed before mắt	martyr	-0.1
typed before mẹ	martyr	-0.26	teller	0.17
typed before mỗi	martyr	0.05
typed before mộ	teller	0.06
typed before n	martyr	-0.05	teller	-0.09
typed before na	teller	-0.06
typed before nam	teller	0.1
typed before name	martyr	0.1
typed before nang	martyr	0.05
typed before nay	martyr	-0.25	teller	0.27
typed before nen	martyr	-0.16
typed before neu	martyr	0.2
typed before nga	martyr	-0.07
typed before ngay	martyr	0.19
typed before nghe	martyr	-0.24
typed before nghi	martyr	-0.05
typed before nghiệp	martyr	0.05
typed before nghệ	martyr	-0.07
typed before nghỉ	teller	0.09
typed before nghị	martyr	-0.19	teller	0.05
typed before ngo	martyr	0.06
typed before ngoai	martyr	-0.05	teller	-0.09
typed before ngoc	martyr	-0.11	teller	0.13
typed before ngoài	martyr	0.13
typed before ngoại	teller	-0.05
typed before ngoạn	martyr	0.14
typed before nguoi	martyr	0.13	teller	-0.11
typed before nguyên	martyr	-0.11
typed before nguyện	martyr	-0.12	teller	0.07
typed before ngày	martyr	-0.07
typed before ngã	martyr	0.07
typed before ngũ	martyr	-0.07
typed before người	martyr	-0.16	teller	-0.05
typed before ngạn	martyr	0.11
typed before nha	martyr	0.26	teller	-0.29
typed before nham	martyr	-0.05	teller	-0.08
typed before nhan	martyr	0.14	teller	-0.09
typed before nhau	martyr	0.06
typed before nho	martyr	-0.13	teller	0.12
typed before nhom	martyr	0.05
typed before nhung	martyr	-0.13
typed before nhà	martyr	-0.28	teller	0.16
typed before nhàn	martyr	-0.06
typed before nhá	teller	0.07
typed before nhân	martyr	-0.06	teller	0.12
typed before nhé	martyr	-0.14	teller	0.33
typed before như	martyr	-0.11
typed before nhưng	martyr	-0.12
typed before nhạn	martyr	-0.09
typed before nhất	martyr	0.13
typed before nhầm	martyr	-0.09
typed before nhận	martyr	0.3	teller	-0.29
typed before nhắn	martyr	-0.12
typed before nhỏ	martyr	0.05
typed before nhớ	martyr	0.1
typed before nhờ	martyr	-0.24
typed before nhựa	martyr	-0.06
typed before ni	martyr	0.07
typed before ninh	martyr	0.14	teller	-0.06
typed before no	martyr	0.14
typed before noi	martyr	0.16	teller	-0.12
typed before nom	teller	-0.13
typed before non	martyr	0.05
typed before nong	martyr	0.05
typed before nu	martyr	-0.17
typed before nua	martyr	-0.1	teller	-0.06
typed before nuoi	martyr	0.29	teller	-0.14
typed before nuôi	martyr	0.06	teller	-0.06
typed before nào	martyr	0.11
typed before này	teller	-0.06
typed before nói	martyr	0.07
typed before năm	martyr	0.22
typed before nội	martyr	-0.21
typed before nữ	martyr	0.16
typed before nữa	martyr	0.06
typed before o	martyr	0.17	teller	-0.06
typed before of	martyr	0.07	teller	-0.06
typed before oi	teller	0.13
typed before on	martyr	-0.22
typed before one	martyr	-0.06
typed before ong	martyr	-0.06
typed before or	martyr	0.1	teller	0.08
typed before owner	martyr	-0.06
typed before pen	martyr	-0.1
typed before phao	martyr	-0.09
typed before phap	teller	0.13
typed before phol	martyr	-0.12
typed before phong	teller	-0.06
typed before photo	martyr	-0.05
typed before phu	teller	0.11
typed before phuc	martyr	-0.1
typed before phà	martyr	-0.1
typed before phá	martyr	-0.13
typed before pháo	martyr	0.11
typed before phòng	teller	0.06
typed before phó	martyr	0.13
typed before phóng	martyr	0.06
typed before phùng	teller	0.09
typed before phú	martyr	-0.05
typed before phúc	teller	0.05
typed before phước	martyr	0.15
typed before phải	martyr	0.12
typed before phố	martyr	0.08	teller	-0.06
typed before prisoner	teller	-0.05
typed before put	martyr	0.31
typed before páo	martyr	-0.07
typed before qua	martyr	-0.17	teller	0.15
typed before quan	martyr	-0.06	teller	0.08
typed before quang	martyr	-0.15
typed before quoc	teller	0.06
typed before quyet	teller	-0.07
typed before quân	martyr	0.07
typed before quê	martyr	-0.15	teller	-0.05
typed before quỳnh	martyr	-0.06
typed before ra	martyr	0.12	teller	-0.08
typed before rang	martyr	0.1
typed before re	martyr	0.08	teller	-0.05
typed before riêng	martyr	0.15
typed before roi	martyr	-0.17
typed before ruong	martyr	-0.06
typed before ruộng	martyr	-0.06
typed before ruột	martyr	0.06	teller	-0.1
typed before rào	martyr	0.07
typed before rõ	martyr	0.07
typed before rẫy	teller	0.12
typed before rằng	martyr	0.11
typed before rồi	martyr	0.12	teller	0.09
typed before sa	martyr	-0.05
typed before sach	martyr	-0.1
typed before said	martyr	0.05
typed before sang	teller	-0.05
typed before sanh	martyr	-0.07
typed before sau	martyr	-0.12
typed before sdt	teller	-0.18
typed before sen	martyr	0.4
typed before sgt	teller	-0.05
typed before si	martyr	-0.3
typed before side	martyr	-0.1
typed before sinh	martyr	0.1	teller	0.05
typed before sir	teller	-0.12
typed before so	martyr	-0.12	teller	0.15
typed before son	martyr	0.2
typed before song	martyr	-0.05	teller	-0.08
typed before spoon	martyr	-0.1
typed before stone	martyr	-0.05
typed before sung	martyr	0.05
typed before sy	martyr	-0.1
typed before sóc	martyr	-0.05
typed before sùng	martyr	0.08
typed before sĩ	martyr	-0.08
typed before sơn	martyr	-0.11
typed before sư	martyr	-0.11	teller	-0.06
typed before sắn	martyr	0.06
typed before sống	martyr	-0.07	teller	0.21
typed before sổ	teller	-0.23
typed before sở	martyr	-0.29
typed before sử	martyr	-0.07	teller	0.19
typed before sự	martyr	0.09
typed before sỹ	martyr	-0.22
typed before t	martyr	-0.19	teller	0.13
typed before ta	martyr	0.15
typed before tac	martyr	-0.05
typed before tai	martyr	-0.06
typed before tam	martyr	-0.07
typed before tang	martyr	-0.05
typed before tao	teller	0.09
typed before tau	martyr	-0.05
typed before tay	martyr	-0.13	teller	0.32
typed before ten	teller	0.07
typed before thach	martyr	0.07
typed before tham	martyr	-0.05	teller	0.07
typed before than	martyr	0.18
typed before thanh	martyr	-0.07
typed before that	martyr	-0.06	teller	-0.06
typed before thay	teller	0.17
typed before the	martyr	0.09
typed before them	martyr	0.06
typed before theo	martyr	-0.3
typed before there	martyr	-0.08
typed before thiết	martyr	-0.05
typed before thiếu	martyr	-0.05
typed before thoa	martyr	0.1	teller	0.11
typed before thoai	martyr	-0.1	teller	-0.14
typed before thoi	martyr	-0.16	teller	0.1
typed before thong	martyr	0.1
typed before thoát	martyr	-0.21
typed before thoại	teller	0.09
typed before thu	martyr	-0.24	teller	-0.07
typed before thuc	martyr	0.1
typed before thuoc	martyr	-0.05	teller	0.06
typed before thuong	martyr	-0.18	teller	0.2
typed before thuyết	martyr	0.08
typed before thành	teller	0.11
typed before thái	martyr	0.11
typed before thân	martyr	0.12	teller	-0.09
typed before thêu	martyr	-0.08
typed before thì	martyr	-0.05	teller	-0.05
typed before thìn	martyr	0.05
typed before thôi	martyr	-0.08	teller	0.09
typed before thôn	martyr	0.05
typed before thơm	martyr	-0.06
typed before thư	teller	0.25
typed before thưa	martyr	-0.14	teller	-0.07
typed before thương	martyr	0.14	teller	-0.06
typed before thưởng	martyr	0.09
typed before thạch	martyr	0.22
typed before thấy	martyr	0.22	teller	-0.1
typed before thầy	martyr	0.06
typed before thật	teller	0.09
typed before thắm	teller	0.05
typed before thắng	martyr	-0.06
typed before thể	martyr	0.18
typed before thủ	martyr	0.08
typed before tieng	martyr	-0.08
typed before tieu	martyr	0.1
typed before tim	martyr	-0.16	teller	0.06
typed before tin	martyr	-0.07	teller	0.12
typed before tinh	martyr	0.08	teller	0.08
typed before tiến	martyr	0.06
typed before to	martyr	-0.11	teller	0.14
typed before toi	martyr	-0.13	teller	0.21
typed before ton	martyr	-0.2	teller	-0.09
typed before toàn	martyr	0.07
typed before tra	martyr	0.12	teller	-0.06
typed before trai	martyr	0.15	teller	-0.07
typed before tran	teller	-0.1
typed before trang	martyr	-0.12	teller	0.05
typed before tri	martyr	-0.07
typed before trong	martyr	0.06
typed before tru	martyr	0.11
typed before truoc	martyr	-0.05	teller	0.05
typed before truong	martyr	-0.08	teller	-0.18
typed before trà	teller	-0.05
typed before trác	martyr	0.15
typed before trái	martyr	0.1
typed before trên	martyr	0.05
typed before trước	martyr	-0.13	teller	-0.06
typed before trường	martyr	-0.18
typed before trận	martyr	-0.08
typed before trẻ	martyr	-0.05	teller	-0.12
typed before trực	martyr	0.07	teller	0.13
typed before tu	martyr	0.22	teller	-0.15
typed before tuan	martyr	0.14
typed before tui	martyr	0.05	teller	0.28
typed before tuoi	martyr	-0.21
typed before tuyen	martyr	0.11
typed before tuất	martyr	0.07
typed before tuổi	martyr	0.34
typed before ty	martyr	0.05
typed before tài	martyr	0.09
typed before tá	martyr	0.09
typed before tám	martyr	0.12
typed before tân	martyr	0.08
typed before tên	martyr	0.12
typed before tìm	martyr	0.21	teller	0.07
typed before tình	martyr	-0.06
typed before tính	martyr	0.08
typed before tòng	martyr	-0.14
typed before tô	martyr	0.06
typed before tôi	teller	0.13
typed before tôm	teller	0.05
typed before tôn	martyr	0.07
typed before tư	teller	0.08
typed before tướng	martyr	-0.07
typed before tường	martyr	-0.14
typed before tưởng	martyr	-0.1
typed before tấn	martyr	0.08	teller	-0.05
typed before tặng	martyr	-0.05
typed before tổ	martyr	-0.15	teller	0.06
typed before tộc	teller	0.21
typed before tới	martyr	0.15
typed before tờ	martyr	0.11	teller	-0.06
typed before từ	martyr	-0.06	teller	-0.05
typed before tử	martyr	-0.05	teller	0.14
typed before ubnd	teller	0.06
typed before ut	teller	0.12
typed before va	martyr	-0.15	teller	-0.05
typed before vam	teller	0.12
typed before van	martyr	0.06
typed before vang	martyr	-0.05	teller	0.07
typed before ve	teller	-0.06
typed before vi	martyr	0.08	teller	0.08
typed before vien	martyr	-0.1
typed before viet	martyr	-0.08	teller	0.05
typed before vinh	martyr	-0.11
typed before viên	martyr	0.23	teller	0.07
typed before viết	martyr	-0.16
typed before việc	martyr	-0.07
typed before việt	martyr	-0.11
typed before vnch	martyr	-0.1	teller	0.09
typed before vo	martyr	-0.09
typed before voi	martyr	0.29	teller	0.12
typed before vong	martyr	0.08
typed before vu	martyr	0.14	teller	-0.12
typed before vui	martyr	0.1
typed before vuon	martyr	-0.06
typed before vuong	martyr	-0.16	teller	0.12
typed before và	martyr	0.09
typed before vân	martyr	-0.1
typed before vì	martyr	-0.16
typed before vùi	martyr	0.05
typed before vĩnh	martyr	0.06
typed before vườn	martyr	-0.08	teller	0.08
typed before vấn	martyr	-0.09	teller	-0.08
typed before vận	teller	-0.05
typed before vậy	martyr	0.05
typed before về	martyr	0.16	teller	-0.07
typed before vị	martyr	-0.16
typed before vọng	teller	0.06
typed before với	teller	-0.16
typed before vợ	martyr	0.13	teller	-0.12
typed before vụ	martyr	-0.18
typed before were	martyr	0.17
typed before with	martyr	-0.14
typed before woman	martyr	-0.07
typed before xa	martyr	0.1	teller	-0.05
typed before xac	martyr	0.06
typed before xe	martyr	0.05	teller	-0.08
typed before xuan	martyr	0.12
typed before xuyen	martyr	0.07
typed before xuyên	martyr	-0.08
typed before xuân	martyr	-0.16
typed before xuống	martyr	-0.07
typed before xác	martyr	0.09	teller	0.13
typed before xã	martyr	-0.11
typed before xóm	martyr	0.08
typed before xương	martyr	0.07
typed before y	teller	0.11
typed before yeu	martyr	0.08
typed before yêu	martyr	-0.24
typed before zalo	teller	0.06
typed before à	martyr	-0.05
typed before ánh	teller	0.06
typed before âm	martyr	-0.12	teller	0.16
typed before út	martyr	-0.06
typed before ý	teller	0.13
typed before đi	martyr	-0.1
typed before điền	martyr	0.05
typed before đoan	martyr	-0.13
typed before đoàn	martyr	-0.1
typed before đoán	martyr	0.05
typed before đài	martyr	-0.1
typed before đàn	martyr	0.12
typed before đào	martyr	0.12
typed before đây	martyr	-0.28	teller	0.2
typed before đình	martyr	-0.06	teller	-0.15
typed before đích	martyr	-0.06
typed before đó	martyr	0.36
typed before đúng	martyr	0.06	teller	0.05
typed before đăng	martyr	0.1	teller	0.06
typed before đơn	martyr	-0.1	teller	0.12
typed before đường	martyr	-0.16
typed before được	martyr	-0.08	teller	0.07
typed before đạn	martyr	0.08
typed before đạt	martyr	-0.06
typed before đảng	martyr	0.09
typed before đảo	teller	0.05
typed before đầu	martyr	0.08
typed before đậu	martyr	0.09
typed before đặt	teller	0.11
typed before đến	martyr	0.14
typed before đề	martyr	0.06	teller	-0.07
typed before đều	martyr	-0.08
typed before đệm	martyr	-0.13
typed before đỉnh	martyr	-0.06
typed before định	martyr	0.09
typed before đọc	martyr	0.11
typed before đỏ	martyr	0.09
typed before đồ	martyr	-0.07	teller	-0.09
typed before đồn	teller	-0.06
typed before đội	martyr	-0.31	teller	-0.11
typed before động	martyr	-0.07
typed before đời	martyr	0.08
typed before đứa	martyr	0.13	teller	-0.05
typed before đức	martyr	-0.14
typed before ơi	martyr	0.11	teller	0.18
typed before ơn	martyr	-0.14
typed before ạ	martyr	-0.12	teller	0.17
typed before ảnh	martyr	0.11	teller	-0.06
typed before ất	martyr	0.05
typed before ấy	martyr	-0.07	teller	0.09
typed before ở	martyr	-0.08	teller	-0.05
with day before	teller	-0.23
with day behind	martyr	-0.07	teller	-0.08
with phone before	teller	0.37
with phone behind	martyr	-0.37	teller	0.62
with unit before	martyr	-0.06	teller	0.28
with unit behind	martyr	-0.24	teller	0.22
woman	martyr	-0.24
words 1	martyr	-0.35	teller	-0.43
words 2	martyr	-0.51	teller	-0.44
words 3	martyr	0.35
words 4	martyr	-0.63	teller	-0.05
words of text 0	martyr	-0.9
words of text 1	martyr	-0.09	teller	0.05
words of text 2	martyr	0.32	teller	-0.66
words of text 3	teller	-0.24
words of text 4	martyr	-0.16
words of text 5	martyr	-0.28	teller	-0.13""")
