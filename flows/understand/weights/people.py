"""What each piece of evidence about people is worth. Written by ``make weights``."""

from flows.understand.weighing import table

WEIGHTS = table("""	martyr	-0.18	teller	-0.23
+1=#	martyr	-0.3	teller	-0.31
+1=##	martyr	-0.4	teller	0.27
+1=###	martyr	-0.24	teller	-0.01
+1=####	martyr	0.33	teller	0.45
+1=##########	martyr	-0.23
+1=$	martyr	-0.09	teller	0.37
+1=a	martyr	-0.01	teller	0.03
+1=ai	martyr	-0.07
+1=an	martyr	0.19	teller	-0.1
+1=anh	martyr	0.05
+1=ap	martyr	0.11	teller	-0.02
+1=b	martyr	0.11	teller	-0.2
+1=b1	martyr	0.02
+1=ba	martyr	0.17	teller	-0.21
+1=bac	martyr	0.15	teller	-0.16
+1=ban	martyr	-0.16	teller	-0.31
+1=bang	martyr	0.06
+1=bao	martyr	-0.24	teller	-0.24
+1=bat	martyr	-0.15
+1=bay	teller	0.01
+1=ben	martyr	-0.02
+1=benh	martyr	-0.09
+1=bi	martyr	0.31	teller	-0.34
+1=biet	martyr	-0.01
+1=binh	martyr	0.1	teller	-0.15
+1=bo	martyr	0.36	teller	-0.2
+1=buon	teller	0.04
+1=but	teller	0.03
+1=c	martyr	0.37	teller	-0.14
+1=c1	teller	0.06
+1=c2	martyr	0.08
+1=c8	martyr	0.08
+1=ca	martyr	0.11	teller	-0.02
+1=cac	martyr	-0.1
+1=cai	martyr	-0.05
+1=cam	martyr	0.18	teller	-0.03
+1=can	martyr	0.19	teller	0.21
+1=canh	martyr	-0.01	teller	-0.09
+1=cao	martyr	0.08	teller	-0.11
+1=cau	martyr	0.17
+1=ccb	martyr	-0.11	teller	0.02
+1=chau	martyr	-0.24	teller	0.32
+1=chet	martyr	0.25	teller	-0.08
+1=chi	martyr	-0.24	teller	-0.12
+1=chien	martyr	0.33	teller	-0.09
+1=chieu	teller	0.2
+1=chinh	martyr	-0.11	teller	0.03
+1=cho	martyr	-0.49	teller	0.17
+1=chu	martyr	-0.05	teller	-0.34
+1=chua	martyr	0.25
+1=chuyen	martyr	-0.15
+1=co	teller	-0.16
+1=coi	martyr	0.07
+1=con	martyr	0.12	teller	0.2
+1=cong	martyr	-0.14
+1=cu	martyr	0.19
+1=cua	martyr	-0.11	teller	-0.04
+1=cung	martyr	-0.12	teller	-0.09
+1=cuu	martyr	-0.19	teller	0.21
+1=da	martyr	-0.86	teller	-0.21
+1=dai	martyr	0.03
+1=dan	martyr	-0.07	teller	0.05
+1=dang	martyr	-0.04	teller	0.05
+1=dao	martyr	-0.11	teller	-0.07
+1=dau	martyr	-0.06
+1=day	martyr	-0.03
+1=de	martyr	0.08	teller	0.03
+1=dem	martyr	-0.12	teller	-0.01
+1=deu	martyr	-0.18
+1=di	martyr	-0.07	teller	-0.23
+1=dien	martyr	-0.29
+1=dinh	teller	-0.06
+1=do	martyr	0.06	teller	-0.09
+1=doan	martyr	-0.11	teller	-0.03
+1=doc	martyr	-0.25	teller	0.19
+1=doi	teller	-0.12
+1=don	martyr	-0.02	teller	-0.2
+1=dong	martyr	-0.01
+1=dt	martyr	-0.04	teller	-0.01
+1=du	martyr	0.42	teller	0.02
+1=dung	teller	-0.05
+1=duoc	martyr	0.29	teller	0.1
+1=duoi	teller	0.13
+1=em	martyr	0.04	teller	0.13
+1=ghi	martyr	-0.11	teller	0.23
+1=gia	teller	-0.11
+1=giao	martyr	-0.12
+1=giay	martyr	0.08	teller	-0.03
+1=gio	martyr	-0.08
+1=giu	martyr	-0.09	teller	0.01
+1=giup	martyr	0.04
+1=go	martyr	0.11	teller	-0.02
+1=goc	martyr	0.02	teller	0.02
+1=goi	martyr	-0.27
+1=gui	teller	0.18
+1=h	martyr	-0.02	teller	-0.03
+1=ha	martyr	0.08	teller	-0.44
+1=hai	martyr	0.25	teller	-0.25
+1=hay	martyr	0.17
+1=hien	martyr	-0.05	teller	-0.05
+1=hinh	martyr	0.06
+1=ho	martyr	0.05	teller	-0.22
+1=hoa	martyr	0.03	teller	-0.05
+1=hoang	martyr	0.01	teller	-0.03
+1=hoc	martyr	-0.14
+1=hoi	teller	0.15
+1=hom	martyr	-0.07
+1=hon	martyr	0.01
+1=hs	martyr	-0.3
+1=hung	teller	-0.04
+1=huyen	martyr	-0.05
+1=hy	martyr	0.18	teller	-0.11
+1=ke	martyr	-0.4	teller	0.21
+1=keo	teller	-0.02
+1=khai	martyr	0.08
+1=khau	martyr	-0.16	teller	0.09
+1=khong	martyr	0.36
+1=khu	martyr	-0.1	teller	0.08
+1=kien	martyr	0.12
+1=kim	martyr	-0.02	teller	0.08
+1=kinh	martyr	-0.04	teller	0.22
+1=ky	martyr	-0.14	teller	0.22
+1=la	martyr	0.18	teller	-0.04
+1=lac	martyr	-0.01
+1=lang	martyr	0.1	teller	0.12
+1=lay	martyr	-0.21	teller	-0.05
+1=len	martyr	-0.09
+1=lien	martyr	0.13	teller	-0.06
+1=liet	martyr	-0.11	teller	0.08
+1=linh	martyr	-0.29	teller	0.49
+1=lo	martyr	-0.03
+1=luc	martyr	-0.04	teller	-0.06
+1=ma	martyr	0.08	teller	-0.17
+1=mai	martyr	0.03
+1=mat	martyr	-0.09	teller	-0.2
+1=may	teller	-0.1
+1=me	martyr	-0.51	teller	-0.15
+1=minh	martyr	0.06	teller	-0.11
+1=mo	martyr	-0.04
+1=moi	martyr	0.41	teller	-0.05
+1=mot	martyr	0.49
+1=muon	teller	0.03
+1=na	martyr	0.04
+1=nam	martyr	0.24	teller	-0.15
+1=nay	martyr	-0.48	teller	0.07
+1=nen	martyr	0.04
+1=nga	martyr	0.05
+1=ngay	martyr	0.14	teller	-0.06
+1=nghe	martyr	-0.11	teller	-0.01
+1=nghia	martyr	-0.1
+1=ngo	martyr	0.09
+1=ngoai	teller	-0.02
+1=nguoi	martyr	0.32	teller	-0.25
+1=nguyen	teller	0.47
+1=nha	martyr	0.21	teller	0.1
+1=nhan	martyr	-0.1	teller	0.02
+1=nhap	martyr	-0.08
+1=nhe	martyr	0.05	teller	0.04
+1=nho	martyr	-0.04	teller	0.17
+1=nhom	martyr	-0.11	teller	0.33
+1=nhung	martyr	0.01
+1=no	martyr	0.11	teller	-0.07
+1=noi	martyr	0.19	teller	-0.11
+1=ntls	teller	-0.07
+1=o	martyr	-0.16	teller	0.19
+1=oi	martyr	-0.11	teller	-0.08
+1=ong	teller	0.05
+1=pham	martyr	0.06	teller	-0.1
+1=phao	martyr	-0.14
+1=phat	martyr	-0.02
+1=pho	teller	0.02
+1=phong	martyr	-0.13	teller	0.04
+1=phu	martyr	-0.23	teller	0.13
+1=q	martyr	0.08	teller	-0.01
+1=quan	teller	0.14
+1=quang	teller	-0.05
+1=que	martyr	0.37	teller	-0.56
+1=quoc	martyr	-0.15
+1=quynh	martyr	0.06
+1=roi	martyr	-0.07	teller	-0.01
+1=s	martyr	0.25	teller	-0.04
+1=sanh	martyr	-0.15
+1=sau	martyr	-0.13	teller	-0.1
+1=sinh	martyr	0.25	teller	-0.22
+1=sn	martyr	0.35	teller	-0.25
+1=so	martyr	-0.37	teller	0.05
+1=son	martyr	0.13
+1=suu	martyr	-0.14	teller	0.3
+1=ta	martyr	0.02	teller	-0.06
+1=tam	martyr	-0.25	teller	0.2
+1=tan	martyr	-0.1	teller	0.16
+1=ten	martyr	-0.14	teller	-0.25
+1=thach	martyr	0.05
+1=thai	martyr	0.1
+1=thang	martyr	0.09
+1=thanh	martyr	-0.03	teller	-0.19
+1=thay	martyr	-0.08	teller	-0.09
+1=theo	martyr	0.01
+1=thi	martyr	0.25	teller	-0.2
+1=tho	martyr	0.06	teller	0.05
+1=thon	teller	0.19
+1=thu	teller	-0.06
+1=thuong	martyr	0.11	teller	0.11
+1=tieu	martyr	0.04	teller	-0.07
+1=tim	martyr	-0.03	teller	0.07
+1=tinh	martyr	-0.01
+1=tnxp	teller	-0.06
+1=toi	martyr	-0.02	teller	0.09
+1=trac	martyr	0.11
+1=tram	martyr	-0.12
+1=tran	martyr	-0.05
+1=tren	teller	-0.03
+1=tro	martyr	-0.02	teller	-0.06
+1=trong	martyr	-0.11	teller	0.13
+1=tru	martyr	-0.09	teller	0.19
+1=trung	martyr	0.56	teller	-0.02
+1=truoc	martyr	-0.37	teller	0.17
+1=truong	martyr	-0.24	teller	0.35
+1=tu	martyr	0.1	teller	-0.1
+1=tuc	martyr	0.21	teller	-0.03
+1=tui	martyr	-0.19
+1=ung	teller	-0.02
+1=va	martyr	-0.2	teller	-0.1
+1=van	martyr	-0.01
+1=vao	martyr	0.13	teller	-0.01
+1=ve	martyr	-0.18	teller	-0.17
+1=viet	martyr	0.09	teller	-0.16
+1=vinh	martyr	-0.04	teller	0.02
+1=vo	martyr	-0.13	teller	0.19
+1=voi	teller	0.01
+1=vu	martyr	0.06
+1=xa	martyr	-0.23
+1=xin	martyr	0.01	teller	0.12
+1=xom	martyr	0.05
+1=y	martyr	0.14	teller	-0.01
+1=yen	teller	-0.05
+1=zalo	teller	0.14
+2=#	martyr	-0.22
+2=##	teller	-0.1
+2=###	martyr	-0.67	teller	0.63
+2=####	martyr	-0.1	teller	-0.33
+2=$	martyr	-0.29	teller	0.43
+2=a	teller	0.02
+2=ai	martyr	0.03
+2=an	martyr	0.23	teller	-0.24
+2=anh	martyr	-0.04	teller	0.13
+2=ap	martyr	-0.14
+2=ay	teller	0.11
+2=b	martyr	0.08
+2=b1	martyr	0.05
+2=ba	martyr	-0.08	teller	0.07
+2=bac	martyr	0.06	teller	-0.04
+2=bai	martyr	-0.01	teller	0.1
+2=ban	martyr	-0.17	teller	-0.06
+2=bang	martyr	-0.07	teller	0.01
+2=bao	martyr	-0.15	teller	0.11
+2=bat	martyr	-0.11
+2=ben	martyr	0.06	teller	-0.17
+2=bi	martyr	-0.16
+2=bien	teller	0.2
+2=biet	martyr	0.02	teller	-0.07
+2=binh	martyr	-0.01	teller	0.25
+2=bo	martyr	0.03	teller	0.23
+2=bom	martyr	-0.09
+2=bong	martyr	0.12
+2=c	martyr	0.04	teller	-0.01
+2=ca	martyr	0.03	teller	0.05
+2=cac	martyr	-0.01
+2=cai	martyr	-0.05	teller	-0.16
+2=cam	martyr	-0.06	teller	0.04
+2=can	martyr	0.01
+2=cao	martyr	0.01
+2=cap	martyr	-0.01
+2=cat	martyr	0.12
+2=cau	martyr	-0.08	teller	-0.05
+2=chau	martyr	0.06	teller	-0.13
+2=chet	martyr	-0.24
+2=chi	martyr	-0.1	teller	-0.1
+2=chien	martyr	0.07
+2=chinh	martyr	-0.07
+2=cho	martyr	-0.23	teller	-0.03
+2=chon	martyr	-0.01	teller	0.03
+2=chong	martyr	0.07	teller	0.26
+2=chu	martyr	-0.04	teller	0.02
+2=chuc	martyr	-0.12	teller	0.21
+2=chung	martyr	-0.02
+2=co	martyr	0.04	teller	-0.11
+2=coi	martyr	-0.08	teller	0.16
+2=con	martyr	-0.13	teller	0.14
+2=cong	martyr	-0.04
+2=cu	martyr	-0.05	teller	-0.24
+2=cua	teller	0.01
+2=cung	martyr	0.23	teller	-0.15
+2=cuu	martyr	-0.05	teller	0.04
+2=d2	teller	0.03
+2=d3	teller	0.01
+2=da	martyr	-0.03	teller	-0.11
+2=dac	martyr	0.12
+2=dai	teller	0.01
+2=dang	martyr	-0.11	teller	0.13
+2=danh	martyr	0.43	teller	0.01
+2=dao	martyr	0.1
+2=dau	martyr	0.08
+2=day	martyr	0.04
+2=de	teller	-0.15
+2=dem	martyr	0.01
+2=di	martyr	0.09
+2=dich	martyr	-0.05	teller	-0.06
+2=dien	martyr	-0.17	teller	0.17
+2=dieu	martyr	-0.1	teller	-0.01
+2=dinh	martyr	-0.29
+2=do	martyr	0.33	teller	-0.06
+2=doan	martyr	-0.18
+2=doi	martyr	0.22	teller	-0.16
+2=don	martyr	-0.41
+2=dong	teller	0.02
+2=du	teller	0.11
+2=duc	martyr	0.07	teller	-0.01
+2=dung	martyr	-0.13
+2=duoc	martyr	-0.22	teller	0.08
+2=duong	martyr	0.02	teller	-0.14
+2=e	martyr	0.09	teller	-0.12
+2=em	martyr	0.15	teller	-0.09
+2=gai	martyr	-0.32	teller	0.33
+2=ghe	martyr	-0.05
+2=ghi	teller	0.12
+2=gia	martyr	0.06
+2=giang	martyr	0.12
+2=giao	martyr	0.12	teller	-0.16
+2=giay	martyr	-0.07	teller	-0.04
+2=gio	martyr	-0.14	teller	-0.01
+2=giong	martyr	0.36	teller	-0.02
+2=giua	martyr	0.19
+2=giup	martyr	-0.01	teller	-0.13
+2=goi	martyr	0.2
+2=ha	martyr	0.34
+2=hai	martyr	0.32	teller	-0.1
+2=hau	martyr	-0.09	teller	0.06
+2=hi	martyr	0.17
+2=ho	martyr	-0.33	teller	0.12
+2=hoa	teller	-0.06
+2=hoat	martyr	0.19	teller	-0.04
+2=hoi	martyr	-0.31	teller	-0.05
+2=hom	martyr	-0.14
+2=hong	martyr	-0.04
+2=hs	martyr	0.17	teller	-0.08
+2=hung	teller	0.02
+2=huong	teller	0.09
+2=huu	martyr	-0.1	teller	-0.03
+2=huy	martyr	-0.33	teller	-0.02
+2=hy	martyr	0.2	teller	-0.01
+2=k	teller	-0.14
+2=ke	martyr	-0.04	teller	-0.08
+2=khac	teller	-0.06
+2=khai	martyr	0.02
+2=khang	martyr	0.05	teller	-0.02
+2=khmer	teller	0.01
+2=khong	martyr	-0.06	teller	-0.01
+2=kia	martyr	0.02
+2=kich	martyr	0.42	teller	0.02
+2=kim	martyr	0.15
+2=ky	martyr	-0.11	teller	-0.2
+2=la	martyr	-0.2	teller	-0.07
+2=lac	martyr	0.13	teller	-0.05
+2=lai	martyr	0.18	teller	0.1
+2=lam	teller	-0.02
+2=lang	teller	-0.34
+2=lap	martyr	-0.19
+2=lay	martyr	0.11	teller	-0.06
+2=le	martyr	-0.07	teller	-0.05
+2=lien	martyr	-0.15	teller	0.02
+2=liet	martyr	-0.23	teller	0.12
+2=linh	martyr	-0.28	teller	0.14
+2=loc	martyr	0.2
+2=loi	martyr	-0.11
+2=long	martyr	-0.02	teller	0.1
+2=luc	martyr	0.11
+2=luu	martyr	0.05	teller	-0.04
+2=ly	martyr	-0.18	teller	0.05
+2=ma	teller	0.09
+2=mang	martyr	-0.06	teller	-0.09
+2=manh	martyr	0.16
+2=mat	martyr	-0.34	teller	-0.26
+2=mau	martyr	-0.19
+2=may	teller	0.02
+2=me	martyr	-0.24
+2=mien	martyr	-0.02
+2=mo	teller	0.01
+2=mong	teller	-0.01
+2=mot	martyr	0.09
+2=muoi	martyr	-0.08	teller	0.13
+2=muong	martyr	0.18	teller	-0.09
+2=my	martyr	-0.13	teller	0.07
+2=nam	martyr	-0.03	teller	-0.38
+2=nay	martyr	0.05	teller	0.08
+2=ngay	martyr	-0.14
+2=nghe	martyr	-0.09
+2=nghi	teller	0.06
+2=ngo	martyr	-0.08	teller	0.04
+2=ngoai	martyr	0.16
+2=ngu	martyr	-0.09
+2=nguoi	martyr	0.07	teller	-0.06
+2=nguyen	martyr	-0.23
+2=nha	teller	0.03
+2=nhan	martyr	0.19	teller	-0.13
+2=nhi	martyr	-0.15
+2=nho	martyr	0.18
+2=nhon	martyr	-0.05	teller	0.18
+2=nhu	martyr	0.08	teller	-0.17
+2=nien	teller	-0.01
+2=ninh	martyr	-0.16	teller	0.18
+2=no	martyr	-0.09	teller	0.12
+2=noi	martyr	0.1	teller	0.11
+2=ntls	martyr	0.14
+2=nu	martyr	-0.07
+2=nung	martyr	0.08
+2=o	martyr	0.09	teller	0.06
+2=ong	martyr	0.23	teller	0.02
+2=phai	martyr	-0.31	teller	-0.04
+2=phan	martyr	-0.15
+2=phap	martyr	0.18
+2=phu	martyr	-0.06	teller	-0.07
+2=phuc	martyr	-0.1	teller	-0.06
+2=phuoc	martyr	0.25	teller	-0.03
+2=qua	martyr	-0.12	teller	0.1
+2=quan	martyr	0.06	teller	-0.24
+2=quang	martyr	0.14
+2=que	martyr	0.12	teller	-0.03
+2=quen	martyr	0.21
+2=quy	teller	0.11
+2=quynh	martyr	0.03
+2=ra	martyr	0.08	teller	-0.11
+2=ro	martyr	0.18	teller	0.13
+2=roi	teller	-0.07
+2=ruot	martyr	0.18
+2=s	martyr	0.01	teller	0.03
+2=sai	martyr	0.03
+2=sang	martyr	-0.06	teller	-0.02
+2=sau	martyr	-0.07
+2=si	martyr	0.39	teller	-0.05
+2=sinh	martyr	0.49	teller	-0.45
+2=so	martyr	-0.25	teller	-0.06
+2=son	teller	0.1
+2=song	martyr	-0.25	teller	-0.03
+2=suoi	martyr	-0.01
+2=sy	martyr	0.05
+2=ta	martyr	-0.09
+2=tai	martyr	0.17	teller	0.1
+2=tam	martyr	-0.16	teller	0.24
+2=tang	martyr	0.05
+2=tap	martyr	-0.04	teller	0.04
+2=tau	martyr	0.07
+2=tay	martyr	-0.08	teller	-0.09
+2=ten	martyr	-0.01	teller	-0.15
+2=thach	martyr	0.06
+2=thai	martyr	-0.18	teller	0.06
+2=thang	teller	0.08
+2=thanh	martyr	0.07	teller	-0.05
+2=that	martyr	-0.12
+2=thay	teller	-0.01
+2=the	martyr	-0.45
+2=theo	martyr	0.33
+2=thi	martyr	0.11	teller	-0.18
+2=thien	teller	0.02
+2=thiet	martyr	-0.08
+2=tho	martyr	0.01	teller	-0.03
+2=thoai	martyr	-0.13
+2=thon	teller	0.03
+2=thong	martyr	0.05
+2=thu	martyr	0.08
+2=thuong	martyr	-0.06	teller	-0.15
+2=thuy	martyr	0.08
+2=tich	martyr	0.07
+2=tien	martyr	0.2
+2=tieu	martyr	-0.18	teller	0.06
+2=tim	martyr	-0.16	teller	0.14
+2=tin	martyr	-0.09	teller	-0.03
+2=tinh	martyr	-0.26	teller	0.1
+2=tnxp	martyr	0.13	teller	-0.09
+2=to	martyr	0.12	teller	0.06
+2=toan	martyr	0.01
+2=toc	martyr	-0.05	teller	0.04
+2=toi	martyr	0.1	teller	-0.03
+2=tra	teller	-0.13
+2=trach	martyr	-0.13
+2=trai	martyr	-0.14	teller	0.22
+2=tram	teller	-0.02
+2=trang	martyr	-0.23	teller	0.09
+2=tri	martyr	-0.08	teller	0.11
+2=tro	martyr	-0.1	teller	0.14
+2=trong	martyr	-0.11	teller	-0.08
+2=truc	martyr	0.19
+2=trung	martyr	-0.2	teller	0.05
+2=truoc	martyr	-0.1	teller	-0.05
+2=truong	martyr	-0.17	teller	-0.09
+2=tu	teller	-0.04
+2=tuan	martyr	-0.07
+2=tui	martyr	0.1	teller	-0.02
+2=tuoi	martyr	-0.28	teller	0.28
+2=ut	martyr	0.2
+2=uy	teller	-0.15
+2=va	martyr	-0.07
+2=van	martyr	-0.09	teller	-0.06
+2=vang	martyr	-0.09
+2=ve	martyr	-0.29
+2=vi	martyr	-0.01	teller	-0.08
+2=vien	martyr	-0.01	teller	0.06
+2=viet	teller	-0.15
+2=vinh	martyr	0.17	teller	-0.18
+2=vo	martyr	0.34	teller	-0.03
+2=voi	teller	0.08
+2=vu	martyr	0.01	teller	-0.03
+2=vua	martyr	-0.02
+2=vung	martyr	-0.03
+2=xa	martyr	-0.23	teller	0.02
+2=xe	martyr	0.26
+2=xin	martyr	-0.03
+2=xua	martyr	0.09	teller	-0.01
+2=xuan	martyr	0.14	teller	-0.08
+2=xuong	martyr	0.09	teller	-0.03
+2=xuyen	martyr	0.12
+2=y	teller	0.07
+2=yen	martyr	0.21	teller	-0.21
+3=#	martyr	-0.15	teller	0.04
+3=##	martyr	0.09	teller	-0.19
+3=###	martyr	-0.68	teller	0.59
+3=####	martyr	0.21	teller	-0.09
+3=$	martyr	-0.52	teller	1.02
+3=ai	teller	-0.07
+3=an	martyr	0.03	teller	0.03
+3=anh	martyr	0.16
+3=ba	martyr	0.1	teller	0.05
+3=bac	martyr	0.14	teller	-0.07
+3=bach	martyr	-0.13
+3=ban	martyr	0.09	teller	-0.08
+3=bang	martyr	0.04	teller	0.04
+3=bao	martyr	-0.08	teller	-0.05
+3=bay	martyr	-0.09	teller	-0.04
+3=be	martyr	-0.06
+3=ben	martyr	-0.12	teller	-0.06
+3=bi	martyr	0.26
+3=biet	martyr	0.02	teller	-0.01
+3=binh	martyr	0.03	teller	0.12
+3=bo	martyr	-0.24	teller	-0.04
+3=bon	martyr	0.11
+3=buon	martyr	-0.02
+3=c	martyr	-0.16	teller	0.04
+3=c1	teller	0.03
+3=c11	martyr	-0.1	teller	0.07
+3=c2	martyr	0.08
+3=c6	martyr	0.05
+3=c9	martyr	-0.1
+3=ca	martyr	-0.1	teller	0.05
+3=cac	martyr	-0.07
+3=cai	martyr	-0.16
+3=cam	martyr	-0.04
+3=can	martyr	-0.17	teller	-0.01
+3=canh	teller	-0.02
+3=cao	martyr	0.07	teller	-0.23
+3=cap	martyr	-0.08	teller	0.04
+3=cau	martyr	-0.05
+3=cham	martyr	0.01
+3=chan	martyr	0.06
+3=chau	martyr	-0.26
+3=chet	martyr	0.11	teller	-0.1
+3=chi	martyr	-0.07	teller	-0.09
+3=chien	teller	-0.07
+3=chin	martyr	0.1	teller	-0.01
+3=chinh	martyr	-0.15
+3=cho	teller	-0.09
+3=chon	teller	-0.03
+3=chong	martyr	0.1
+3=chu	martyr	0.11	teller	0.05
+3=chua	martyr	0.01
+3=chung	teller	-0.04
+3=co	martyr	-0.11	teller	-0.21
+3=coi	martyr	-0.24
+3=con	martyr	0.05	teller	0.01
+3=cong	martyr	0.02	teller	-0.03
+3=cu	martyr	-0.2	teller	0.25
+3=cua	martyr	-0.14	teller	0.07
+3=cung	martyr	-0.09	teller	-0.01
+3=d	martyr	-0.13
+3=d2	teller	-0.05
+3=d6	martyr	0.02	teller	-0.01
+3=da	martyr	-0.31	teller	-0.11
+3=dac	martyr	-0.02
+3=dai	martyr	-0.03	teller	-0.04
+3=dam	martyr	-0.01	teller	-0.04
+3=dan	martyr	-0.02
+3=dang	martyr	-0.04
+3=danh	martyr	0.02
+3=dao	martyr	-0.08	teller	0.1
+3=dap	martyr	-0.07
+3=dat	martyr	0.04
+3=dau	martyr	-0.1
+3=day	martyr	-0.07
+3=de	teller	-0.03
+3=dem	martyr	0.06
+3=den	martyr	0.06
+3=deu	martyr	-0.03	teller	-0.04
+3=di	martyr	0.04	teller	0.07
+3=dien	teller	0.2
+3=dinh	martyr	0.14	teller	-0.06
+3=doan	martyr	-0.31	teller	0.05
+3=doc	martyr	-0.03
+3=doi	martyr	0.12	teller	-0.04
+3=dong	martyr	0.15	teller	-0.17
+3=dot	martyr	0.22
+3=dt	martyr	-0.04	teller	0.22
+3=du	martyr	0.06
+3=dua	martyr	-0.02	teller	-0.07
+3=duc	martyr	0.01
+3=dung	martyr	-0.01
+3=duoc	teller	-0.16
+3=em	martyr	0.21	teller	0.08
+3=gai	martyr	-0.03	teller	-0.04
+3=gap	martyr	-0.11	teller	-0.12
+3=ghi	teller	-0.09
+3=gi	martyr	0.05
+3=gia	martyr	-0.1	teller	0.03
+3=giai	martyr	-0.13
+3=giang	martyr	-0.03
+3=giao	martyr	-0.02
+3=giay	martyr	-0.15
+3=giu	martyr	0.3	teller	-0.04
+3=giup	martyr	-0.06
+3=go	martyr	0.08
+3=goc	martyr	-0.05
+3=goi	martyr	0.12	teller	-0.23
+3=gui	martyr	-0.1
+3=ha	martyr	0.38	teller	-0.22
+3=hai	martyr	0.27	teller	-0.05
+3=ham	martyr	0.16	teller	-0.07
+3=hang	martyr	-0.11
+3=he	teller	-0.04
+3=hi	martyr	0.34
+3=hien	martyr	-0.2	teller	0.08
+3=ho	martyr	-0.02	teller	-0.11
+3=hoa	martyr	-0.03
+3=hoai	martyr	0.13
+3=hoang	martyr	0.22	teller	-0.13
+3=hoc	martyr	-0.05
+3=hoi	martyr	-0.13	teller	0.03
+3=hom	teller	-0.04
+3=hong	martyr	0.31	teller	-0.05
+3=hs	martyr	0.4	teller	-0.25
+3=hung	martyr	0.05	teller	-0.13
+3=huu	martyr	0.04	teller	-0.05
+3=huyen	martyr	0.26
+3=hy	martyr	-0.29	teller	0.02
+3=ke	martyr	-0.17	teller	-0.02
+3=keu	martyr	0.11	teller	0.07
+3=khac	martyr	-0.01	teller	-0.03
+3=kham	martyr	-0.09
+3=khe	teller	0.03
+3=khi	martyr	0.21
+3=khong	martyr	0.02	teller	-0.01
+3=kia	martyr	0.04	teller	-0.01
+3=kich	martyr	-0.16	teller	0.12
+3=kiem	martyr	-0.08	teller	0.13
+3=kim	teller	-0.01
+3=kinh	martyr	-0.16
+3=ky	martyr	-0.07	teller	0.15
+3=la	martyr	0.02	teller	-0.27
+3=lac	martyr	-0.03	teller	0.09
+3=lai	martyr	-0.19	teller	0.11
+3=lam	martyr	0.25	teller	-0.12
+3=lang	martyr	0.11	teller	-0.03
+3=lao	martyr	0.04
+3=lap	martyr	-0.23
+3=lay	martyr	0.16	teller	-0.1
+3=le	martyr	-0.2
+3=len	teller	-0.01
+3=liem	martyr	0.07
+3=lien	martyr	-0.03
+3=liet	martyr	-0.28	teller	0.21
+3=linh	martyr	0.11	teller	0.07
+3=lo	martyr	-0.08
+3=loc	martyr	0.08
+3=loi	martyr	0.03	teller	-0.02
+3=long	martyr	-0.01	teller	0.11
+3=ls	martyr	-0.13
+3=lu	martyr	0.04
+3=luc	martyr	0.02
+3=luong	martyr	0.15	teller	-0.03
+3=ly	martyr	-0.07	teller	0.15
+3=ma	martyr	-0.11	teller	0.03
+3=mai	martyr	-0.06	teller	0.11
+3=mat	martyr	-0.25	teller	0.01
+3=mau	martyr	0.11	teller	-0.06
+3=may	teller	0.11
+3=me	teller	-0.06
+3=mien	teller	0.07
+3=minh	martyr	0.05	teller	-0.04
+3=mo	martyr	0.16
+3=moi	teller	-0.02
+3=mong	teller	0.11
+3=mot	martyr	-0.07	teller	0.05
+3=mu	martyr	0.01
+3=muoi	martyr	0.07	teller	0.04
+3=my	teller	0.01
+3=na	martyr	-0.02
+3=nam	martyr	-0.21	teller	-0.09
+3=nang	martyr	0.16
+3=nay	martyr	-0.13	teller	0.01
+3=nen	martyr	-0.05	teller	-0.02
+3=nga	martyr	0.01
+3=ngay	martyr	-0.09	teller	0.01
+3=nghe	martyr	0.22	teller	-0.21
+3=nghi	martyr	0.14	teller	-0.13
+3=nghia	martyr	0.06	teller	-0.1
+3=ngoai	martyr	0.16
+3=ngoi	martyr	0.08	teller	-0.08
+3=ngu	martyr	0.05
+3=nguoi	teller	-0.07
+3=nguyen	martyr	0.23	teller	0.2
+3=nhan	martyr	0.13	teller	-0.02
+3=nhap	martyr	-0.36	teller	-0.04
+3=nhat	martyr	0.2
+3=nho	martyr	0.06	teller	0.16
+3=nhu	teller	-0.02
+3=nhung	martyr	0.1	teller	-0.08
+3=ninh	martyr	0.09	teller	-0.11
+3=no	martyr	-0.07	teller	-0.01
+3=noi	martyr	-0.04	teller	0.03
+3=nong	martyr	0.03
+3=ntls	teller	0.07
+3=nung	martyr	0.03
+3=nuoc	martyr	-0.02
+3=o	martyr	0.34	teller	-0.05
+3=ong	martyr	0.07	teller	0.11
+3=pa	martyr	-0.04
+3=phai	martyr	-0.1
+3=pham	martyr	-0.04
+3=phan	martyr	0.04
+3=phap	martyr	0.21	teller	0.11
+3=pho	martyr	0.12	teller	0.08
+3=phong	martyr	0.05
+3=phu	martyr	0.1
+3=phuoc	martyr	0.1
+3=phuong	teller	0.08
+3=qua	martyr	-0.15
+3=quan	martyr	-0.02
+3=quang	martyr	-0.01	teller	-0.08
+3=que	martyr	0.36	teller	-0.33
+3=quoc	teller	0.08
+3=ra	teller	-0.12
+3=ray	martyr	-0.02
+3=ro	martyr	0.08	teller	-0.07
+3=roi	martyr	-0.22
+3=ruot	martyr	0.29
+3=sach	martyr	-0.4	teller	0.11
+3=san	martyr	-0.02	teller	0.04
+3=sau	teller	-0.26
+3=si	martyr	-0.1	teller	0.11
+3=sinh	martyr	0.16	teller	-0.33
+3=so	martyr	-0.03	teller	-0.03
+3=son	martyr	0.06	teller	-0.05
+3=su	martyr	-0.03	teller	-0.09
+3=ta	martyr	-0.04	teller	0.29
+3=tai	martyr	0.16	teller	-0.07
+3=tam	martyr	-0.23	teller	-0.06
+3=tan	martyr	0.1
+3=tap	martyr	0.14
+3=tau	teller	-0.02
+3=tay	martyr	-0.03	teller	-0.04
+3=ten	martyr	-0.09	teller	-0.17
+3=thai	teller	-0.02
+3=than	martyr	-0.04
+3=thang	teller	-0.04
+3=thanh	martyr	0.15	teller	-0.17
+3=thao	martyr	0.03	teller	0.04
+3=that	martyr	-0.03
+3=thay	martyr	-0.07
+3=the	teller	0.01
+3=thi	martyr	-0.3	teller	-0.15
+3=thong	martyr	0.18
+3=thu	martyr	0.17	teller	-0.14
+3=thuong	martyr	-0.09	teller	0.08
+3=thuy	martyr	0.08
+3=tien	martyr	-0.02	teller	0.17
+3=tieng	teller	0.04
+3=tim	martyr	-0.19	teller	-0.01
+3=tin	martyr	-0.14
+3=tinh	martyr	-0.1	teller	0.07
+3=tnxp	martyr	-0.09
+3=to	martyr	-0.24
+3=toi	martyr	0.25	teller	-0.2
+3=ton	martyr	-0.02	teller	0.26
+3=tra	martyr	0.09	teller	-0.04
+3=trach	martyr	-0.03	teller	0.15
+3=trai	martyr	-0.02
+3=tram	martyr	-0.16	teller	-0.04
+3=tran	martyr	-0.15	teller	-0.08
+3=trang	martyr	-0.02
+3=tren	martyr	0.06	teller	-0.07
+3=trieu	martyr	0.01
+3=trinh	martyr	0.11	teller	0.05
+3=tro	martyr	-0.02
+3=trong	martyr	-0.02	teller	-0.02
+3=tru	teller	0.05
+3=truc	martyr	0.19
+3=trung	teller	-0.05
+3=truong	martyr	0.11
+3=tu	martyr	0.14
+3=tuc	martyr	-0.04	teller	0.01
+3=tuoi	martyr	-0.13	teller	-0.01
+3=tuyen	martyr	0.08
+3=ut	martyr	-0.05	teller	-0.04
+3=va	martyr	0.2	teller	-0.06
+3=van	martyr	-0.44	teller	0.09
+3=vao	martyr	0.03
+3=ve	martyr	-0.1	teller	-0.04
+3=vi	martyr	-0.39	teller	-0.07
+3=vien	martyr	0.21	teller	-0.13
+3=viet	martyr	0.01	teller	0.08
+3=vinh	martyr	0.03	teller	-0.08
+3=vo	teller	0.01
+3=voi	martyr	0.36	teller	-0.1
+3=vong	martyr	-0.11	teller	0.08
+3=vu	teller	-0.11
+3=xa	martyr	0.08	teller	-0.12
+3=xac	martyr	-0.07
+3=xe	martyr	0.07
+3=xin	martyr	-0.11	teller	0.06
+3=xuan	martyr	0.2
+3=xung	teller	-0.01
+3=xuyen	martyr	-0.06	teller	0.12
+3=y	martyr	0.04	teller	-0.06
+3=yen	martyr	0.16	teller	-0.05
-1=#	martyr	0.95	teller	-0.63
-1=# & do	martyr	0.08
-1=# & ho	martyr	0.13	teller	-0.03
-1=# & le	martyr	0.26	teller	-0.04
-1=# & nam	martyr	-0.02
-1=# & ngo	martyr	0.01
-1=# & nguyen	teller	-0.1
-1=# & quach	martyr	0.07
-1=# & tran	teller	-0.05
-1=##	martyr	0.48	teller	-0.32
-1=## & anh	teller	-0.01
-1=## & bui	martyr	0.01
-1=## & la	martyr	0.11
-1=## & le	martyr	0.07
-1=## & ls	martyr	-0.13
-1=## & ong	martyr	-0.08
-1=## & to	martyr	0.03	teller	-0.01
-1=###	martyr	0.1	teller	0.14
-1=### & co	martyr	-0.05	teller	-0.02
-1=####	martyr	-0.11	teller	-0.04
-1=#### & bac	martyr	-0.06
-1=#### & chau	teller	-0.01
-1=#### & chi	teller	-0.03
-1=#### & chu	martyr	-0.09	teller	0.06
-1=#### & co	martyr	-0.02	teller	-0.09
-1=#### & em	martyr	-0.01	teller	-0.05
-1=#### & ho	martyr	0.07	teller	-0.05
-1=#### & nguoi	martyr	-0.04	teller	-0.07
-1=#### & ong	martyr	0.08	teller	-0.01
-1=#### & ten	martyr	0.13	teller	-0.02
-1=#### & toi	martyr	-0.09	teller	0.14
-1=#### & tran	martyr	0.04
-1=##########	teller	0.03
-1=^	martyr	-0.07	teller	0.18
-1=^ & anh	martyr	-0.13	teller	-0.19
-1=^ & bac	martyr	-0.16	teller	0.24
-1=^ & ban	martyr	-0.03	teller	-0.06
-1=^ & bo	martyr	-0.09	teller	0.02
-1=^ & chau	martyr	-0.04	teller	-0.04
-1=^ & chi	martyr	-0.09	teller	0.12
-1=^ & chong	martyr	0.09	teller	-0.04
-1=^ & chu	martyr	0.04	teller	0.06
-1=^ & co	martyr	0.03	teller	-0.09
-1=^ & con	martyr	0.05
-1=^ & danh	martyr	-0.26	teller	-0.14
-1=^ & dong	martyr	0.17
-1=^ & ho	martyr	0.4	teller	-0.19
-1=^ & liet	martyr	0.45	teller	-0.11
-1=^ & ls	martyr	0.21	teller	-0.02
-1=^ & me	martyr	-0.12	teller	-0.05
-1=^ & ong	martyr	-0.2	teller	0.19
-1=^ & thang	martyr	0.01
-1=^ & toi	martyr	-0.57	teller	0.53
-1=^ & tui	martyr	-0.08	teller	0.15
-1=a	martyr	0.03
-1=a & chau	teller	0.04
-1=a & em	teller	0.01
-1=anh	martyr	0.11	teller	-0.14
-1=ap	teller	0.02
-1=ay	martyr	0.18	teller	-0.08
-1=ay & la	martyr	-0.12	teller	-0.05
-1=b	martyr	0.07	teller	-0.11
-1=ba	martyr	0.19	teller	-0.1
-1=ba & con	martyr	0.15	teller	-0.12
-1=bac	martyr	0.37
-1=bac & ten	martyr	0.14
-1=ban	teller	-0.1
-1=bang	martyr	0.16
-1=bang & bac	teller	0.04
-1=bao	teller	0.08
-1=bao & anh	martyr	-0.1	teller	-0.09
-1=bao & cong	martyr	-0.01
-1=bao & toi	martyr	-0.08	teller	0.12
-1=bay	martyr	-0.11	teller	0.12
-1=ben	martyr	-0.03
-1=bia	martyr	-0.08	teller	0.08
-1=bien	martyr	0.02
-1=biet	martyr	0.08	teller	0.08
-1=biet & ten	martyr	0.05	teller	0.01
-1=bieu	martyr	-0.1	teller	0.18
-1=binh	martyr	0.17	teller	-0.07
-1=bo	martyr	-0.06	teller	0.05
-1=boc	martyr	0.02
-1=bon	martyr	0.03	teller	0.04
-1=bong	martyr	0.19
-1=c	martyr	0.02	teller	0.11
-1=cac	martyr	-0.09	teller	-0.03
-1=can	martyr	-0.08
-1=canh	martyr	-0.01
-1=cau	martyr	0.15
-1=cau & ba	martyr	-0.05
-1=cha	martyr	0.02
-1=chan	martyr	-0.01	teller	0.01
-1=chao	teller	0.04
-1=chau	martyr	-0.01
-1=chep	martyr	-0.23	teller	0.12
-1=chet	martyr	0.05	teller	-0.04
-1=chi	martyr	0.09	teller	0.25
-1=chi & toi	martyr	-0.08	teller	0.13
-1=chien	martyr	0.04	teller	0.04
-1=chinh	martyr	0.04
-1=cho	teller	-0.08
-1=cho & anh	martyr	0.01
-1=cho & ong	martyr	0.02
-1=cho & toi	teller	-0.03
-1=chon	teller	0.1
-1=chon & dong	martyr	0.16
-1=chong	martyr	0.17
-1=chong & la	martyr	0.07
-1=chu	martyr	0.01	teller	-0.25
-1=chu & ba	martyr	0.02	teller	-0.05
-1=chua	martyr	-0.07
-1=chung	martyr	-0.1	teller	-0.03
-1=chuyen	martyr	-0.16
-1=co	martyr	0.03	teller	-0.01
-1=coi	martyr	-0.16
-1=con	martyr	0.12	teller	0.04
-1=con & anh	martyr	0.07
-1=con & bac	martyr	0.16
-1=con & chau	martyr	0.1
-1=con & chu	martyr	0.13
-1=con & cu	martyr	-0.33
-1=con & liet	martyr	0.03
-1=con & ong	martyr	-0.29	teller	-0.02
-1=con & toi	teller	0.2
-1=cong	martyr	-0.08
-1=cu	teller	-0.15
-1=cua	teller	-0.01
-1=cung	martyr	-0.19
-1=cung & anh	martyr	-0.13
-1=cuoi	martyr	0.14
-1=da	teller	-0.03
-1=dai	teller	-0.02
-1=dan	martyr	0.05	teller	-0.1
-1=dang	martyr	-0.25	teller	0.03
-1=danh	martyr	-0.1
-1=dao	martyr	0.05	teller	0.1
-1=dat	martyr	-0.16	teller	0.05
-1=dat & la	teller	-0.02
-1=dau	martyr	0.23
-1=dau & anh	martyr	0.02
-1=day	martyr	-0.02	teller	-0.12
-1=day & la	martyr	0.15
-1=de	martyr	-0.05	teller	-0.18
-1=di	martyr	-0.25	teller	0.04
-1=dia	martyr	-0.09	teller	-0.05
-1=dich	martyr	-0.19	teller	-0.05
-1=dien	martyr	-0.19	teller	0.15
-1=din	martyr	0.03	teller	-0.08
-1=dinh	martyr	-0.07	teller	0.26
-1=dinh & anh	martyr	0.01
-1=dinh & ba	teller	0.09
-1=dinh & liet	martyr	0.06
-1=dinh & nguyen	martyr	-0.08	teller	0.16
-1=do	martyr	-0.28	teller	-0.24
-1=do & anh	martyr	-0.06
-1=do & co	martyr	0.06
-1=do & la	teller	-0.04
-1=do & ong	martyr	-0.23	teller	-0.09
-1=doc	martyr	-0.01	teller	0.08
-1=doc & ba	martyr	-0.01
-1=doi	martyr	-0.08	teller	-0.03
-1=doi & anh	martyr	-0.03	teller	-0.01
-1=doi & ba	teller	-0.04
-1=doi & cua	teller	-0.01
-1=doi & ten	teller	0.03
-1=doi & toi	martyr	0.06	teller	0.08
-1=don	teller	0.24
-1=dong	martyr	0.34	teller	-0.1
-1=dong & ong	martyr	0.18	teller	-0.04
-1=du	martyr	-0.09
-1=dua	martyr	-0.09	teller	-0.04
-1=duc	martyr	-0.09	teller	0.02
-1=dung	martyr	-0.03	teller	-0.01
-1=duoc	martyr	0.16	teller	-0.01
-1=duoc & ba	teller	-0.12
-1=duong	martyr	-0.18	teller	0.06
-1=e	martyr	-0.01	teller	0.19
-1=gach	martyr	-0.01
-1=gao	teller	0.1
-1=gap	martyr	-0.3	teller	-0.05
-1=gap & ong	teller	-0.07
-1=ghi & la	martyr	-0.13
-1=ghi & liet	martyr	0.04
-1=ghi & ls	martyr	0.04
-1=gi	martyr	-0.02
-1=gia	martyr	-0.07	teller	0.06
-1=giao	martyr	0.17	teller	-0.05
-1=giay	martyr	0.09	teller	-0.12
-1=gio	martyr	0.13	teller	0.02
-1=giu	martyr	-0.05
-1=giua	martyr	0.35
-1=giup	martyr	-0.42	teller	0.4
-1=go	martyr	0.12
-1=goi	martyr	0.19	teller	0.32
-1=goi & anh	martyr	0.07
-1=goi & chau	teller	0.09
-1=goi & em	teller	0.07
-1=gui	martyr	-0.22	teller	-0.08
-1=gui & ban	martyr	-0.01	teller	-0.08
-1=gui & dong	martyr	-0.13
-1=h	teller	-0.04
-1=ha	martyr	0.11	teller	-0.01
-1=hai	martyr	0.25	teller	-0.13
-1=hai & la	martyr	0.23	teller	-0.06
-1=hai & ten	martyr	0.12
-1=ham	martyr	-0.03
-1=han	teller	-0.16
-1=hang	martyr	-0.05
-1=he	teller	0.27
-1=he & em	teller	0.03
-1=het	martyr	-0.16	teller	0.17
-1=ho	martyr	-0.13	teller	0.15
-1=ho & ong	martyr	-0.11
-1=hoa	teller	0.01
-1=hoac	teller	-0.26
-1=hoc	martyr	-0.1	teller	-0.11
-1=hoi	martyr	0.25	teller	0.04
-1=hoi & ba	martyr	0.04
-1=hoi & em	teller	0.07
-1=hoi & ong	martyr	-0.01	teller	-0.1
-1=hop	martyr	0.25	teller	-0.06
-1=hung	martyr	-0.15	teller	-0.13
-1=huong	martyr	-0.02	teller	-0.02
-1=huu	martyr	-0.06	teller	0.07
-1=huyen	martyr	-0.15
-1=ke	martyr	-0.12	teller	0.12
-1=ke & cua	martyr	-0.23	teller	0.07
-1=keu	martyr	-0.03	teller	-0.04
-1=khac	martyr	0.3	teller	-0.19
-1=khac & chu	martyr	0.02
-1=khac & tang	martyr	-0.12
-1=khai	martyr	-0.36	teller	0.29
-1=khai & ten	martyr	-0.04
-1=khanh	martyr	0.13
-1=khong	martyr	-0.17	teller	0.36
-1=khong & nguyen	martyr	-0.07	teller	0.06
-1=kich	martyr	0.03
-1=kiem	martyr	0.06
-1=kien	martyr	-0.15
-1=kinh	martyr	-0.22
-1=ko	martyr	0.06
-1=la	martyr	0.21	teller	0.01
-1=lac	teller	0.1
-1=lai	martyr	-0.23
-1=lam	martyr	0.23	teller	-0.01
-1=lan	teller	0.13
-1=lang	martyr	-0.09
-1=lap	teller	-0.03
-1=lay	martyr	-0.24
-1=lay & ten	martyr	-0.33
-1=le	martyr	0.12	teller	-0.12
-1=liem	martyr	0.06	teller	0.09
-1=lien	martyr	0.05
-1=linh	martyr	-0.16	teller	-0.02
-1=lo	martyr	0.12	teller	-0.12
-1=loc	martyr	-0.01	teller	-0.04
-1=loi	martyr	-0.34	teller	0.22
-1=loi & anh	martyr	-0.02
-1=loi & ong	martyr	-0.07	teller	0.04
-1=long	martyr	0.06	teller	-0.03
-1=ls	martyr	-0.15
-1=luon	martyr	0.08
-1=luong	martyr	0.21	teller	-0.16
-1=luu	martyr	0.12	teller	-0.07
-1=ly	teller	0.1
-1=ma	martyr	0.24	teller	-0.26
-1=ma & ba	martyr	0.02	teller	0.1
-1=ma & ong	martyr	0.23
-1=mang	martyr	-0.09	teller	0.06
-1=mat	teller	0.19
-1=mat & chau	teller	0.04
-1=may	martyr	-0.01
-1=may & kim	martyr	-0.01
-1=me	martyr	-0.42	teller	-0.35
-1=me & la	martyr	-0.08	teller	0.06
-1=me & le	martyr	-0.08	teller	-0.05
-1=me & liet	martyr	-0.26
-1=minh	martyr	-0.09	teller	0.2
-1=minh & co	martyr	0.18
-1=mo	martyr	0.24	teller	-0.21
-1=mo & anh	martyr	0.19	teller	-0.02
-1=mo & bac	martyr	-0.09
-1=mo & cau	martyr	0.1
-1=mo & em	martyr	0.06	teller	-0.01
-1=mo & la	martyr	-0.12
-1=mo & ong	martyr	0.12
-1=moi	martyr	0.1
-1=mon	martyr	-0.06
-1=mu	martyr	0.06	teller	-0.02
-1=muc	martyr	-0.01	teller	0.06
-1=mui	martyr	-0.04
-1=muoi	martyr	0.03
-1=nam	martyr	-0.16	teller	-0.12
-1=nao	martyr	-0.04	teller	0.04
-1=nay	martyr	-0.12	teller	0.07
-1=nay & ong	martyr	-0.14
-1=ngam	martyr	-0.07
-1=ngam & ta	martyr	-0.07
-1=ngay	martyr	0.04
-1=nghe	martyr	-0.01
-1=nghi	martyr	0.12
-1=ngo	martyr	0.01
-1=nguoi	martyr	0.03	teller	-0.11
-1=nguoi & anh	martyr	0.16
-1=nguoi & ban	martyr	-0.02
-1=nguoi & mot	martyr	0.03	teller	-0.03
-1=nguoi & ten	martyr	-0.07
-1=nguoi & xung	martyr	-0.01	teller	-0.03
-1=nguyen	martyr	-0.12	teller	0.01
-1=nha	martyr	-0.09
-1=nha & anh	martyr	0.15	teller	-0.03
-1=nha & ba	martyr	-0.23	teller	0.11
-1=nha & bac	martyr	0.1	teller	-0.02
-1=nha & cu	martyr	-0.06	teller	-0.1
-1=nha & em	martyr	0.02	teller	0.01
-1=nha & ong	martyr	-0.2
-1=nha & toi	martyr	0.14	teller	-0.1
-1=nhan	martyr	0.34
-1=nhan & em	teller	0.09
-1=nhat	martyr	0.37	teller	-0.13
-1=nhat & cua	martyr	0.21
-1=nhat & la	martyr	0.07	teller	-0.08
-1=nhe	teller	0.02
-1=nho	martyr	-0.2	teller	-0.14
-1=nho & co	teller	-0.1
-1=nho & thay	martyr	-0.05	teller	-0.02
-1=nhom	martyr	0.02	teller	0.06
-1=nhu	martyr	0.1	teller	-0.05
-1=nhung	martyr	-0.03	teller	0.03
-1=niem	martyr	-0.01
-1=ninh	martyr	0.04
-1=no	martyr	-0.01	teller	0.13
-1=noi	martyr	0.11	teller	0.03
-1=noi & ten	martyr	0.16
-1=nu	teller	-0.12
-1=nua	teller	-0.01
-1=nuoc	martyr	0.07
-1=nuoi	martyr	-0.06	teller	-0.01
-1=o	martyr	-0.25	teller	-0.1
-1=o & ba	martyr	-0.05
-1=o & cau	martyr	-0.17
-1=o & nguyen	teller	0.05
-1=oi	martyr	-0.08	teller	0.31
-1=on	martyr	-0.24
-1=on & anh	martyr	-0.07
-1=ong	martyr	0.23	teller	-0.19
-1=phan	martyr	0.04
-1=pho	martyr	0.12	teller	0.1
-1=phong	teller	-0.04
-1=phu	teller	-0.01
-1=phuc	martyr	-0.15	teller	0.03
-1=phuong	martyr	-0.14	teller	-0.09
-1=q	martyr	-0.17	teller	-0.12
-1=qua	martyr	-0.04	teller	0.22
-1=quan	martyr	-0.18	teller	-0.24
-1=que	martyr	-0.23	teller	-0.09
-1=ra	martyr	0.03	teller	-0.08
-1=rang	martyr	0.04
-1=rieng	martyr	0.2
-1=ro	martyr	-0.12
-1=roi	martyr	0.02	teller	0.11
-1=ruot	martyr	0.02
-1=sach	martyr	0.17
-1=sach & ong	martyr	0.05
-1=sai	martyr	0.1
-1=sai & ten	martyr	0.24
-1=sang	martyr	-0.07
-1=sat	martyr	-0.18
-1=sau	teller	-0.14
-1=se	martyr	0.01	teller	-0.07
-1=si	martyr	-0.29	teller	0.31
-1=sinh	teller	-0.16
-1=sinh & la	martyr	-0.1
-1=so	martyr	-0.16	teller	-0.13
-1=son	martyr	0.11	teller	-0.09
-1=song	martyr	-0.13
-1=su	martyr	-0.15	teller	-0.03
-1=sung	martyr	0.11
-1=suu	martyr	-0.04
-1=sy	martyr	-0.08
-1=ta	teller	0.2
-1=tai	martyr	-0.07
-1=tang	martyr	-0.1	teller	-0.03
-1=tay	martyr	-0.05
-1=te	martyr	-0.03
-1=ten	martyr	0.16
-1=than	teller	-0.03
-1=thanh	martyr	-0.07	teller	0.06
-1=thao	martyr	0.02
-1=thay	martyr	-0.03	teller	0.05
-1=theo	martyr	-0.33
-1=thi	martyr	0.32	teller	0.01
-1=thien	teller	0.05
-1=thiet	martyr	0.02	teller	-0.02
-1=thieu	martyr	0.01	teller	-0.03
-1=thin	martyr	-0.03
-1=tho	martyr	-0.05	teller	-0.16
-1=thoi	teller	0.05
-1=thon	martyr	-0.07	teller	-0.14
-1=thu	martyr	0.02	teller	0.24
-1=thu & cua	martyr	-0.1	teller	0.25
-1=thuoc	martyr	-0.11	teller	-0.01
-1=thuong	martyr	0.07
-1=thuy	martyr	-0.04
-1=tien	teller	0.08
-1=tim	martyr	0.26	teller	-0.11
-1=tim & bac	martyr	0.05
-1=tim & cau	teller	-0.06
-1=tim & em	martyr	-0.03	teller	0.11
-1=tim & ong	martyr	0.08
-1=tin	teller	0.28
-1=tin & dong	martyr	0.04
-1=tin & em	teller	0.14
-1=tinh	martyr	0.22
-1=to	martyr	0.13
-1=toi	martyr	-0.14	teller	0.07
-1=trach	teller	0.02
-1=tram	martyr	-0.07
-1=tran	martyr	-0.15
-1=trang	martyr	-0.12
-1=tre	teller	-0.01
-1=tri	martyr	-0.06	teller	0.17
-1=trinh	martyr	-0.01	teller	0.05
-1=trinh & toi	martyr	-0.03	teller	0.12
-1=trong	martyr	0.09
-1=tru	martyr	-0.03
-1=truc	teller	-0.08
-1=trung	martyr	0.02
-1=truoc	teller	-0.07
-1=truong	martyr	-0.43	teller	0.07
-1=truong & la	martyr	-0.03
-1=tu	martyr	-0.18	teller	0.31
-1=tui	martyr	-0.07	teller	0.26
-1=tuoi	teller	0.01
-1=ut	martyr	0.1
-1=va	martyr	0.35	teller	-0.13
-1=va & anh	martyr	0.15
-1=va & ba	martyr	-0.23	teller	-0.04
-1=va & cau	martyr	-0.08
-1=va & chi	martyr	-0.09
-1=va & cu	martyr	-0.16
-1=va & em	martyr	0.07
-1=va & mot	martyr	0.19
-1=va & nguyen	martyr	0.02
-1=va & thang	martyr	-0.07
-1=van	martyr	-0.01	teller	0.14
-1=vao	martyr	-0.06
-1=vao & tai	martyr	-0.06
-1=vay	martyr	-0.09	teller	0.02
-1=ve	martyr	0.38	teller	-0.2
-1=ve & anh	martyr	0.28
-1=vi	martyr	0.04
-1=vien	teller	0.14
-1=viet	martyr	0.12	teller	-0.2
-1=viet & yen	martyr	-0.14
-1=vo	martyr	-0.08	teller	-0.11
-1=vo & la	martyr	-0.25	teller	-0.1
-1=vo & liet	martyr	-0.04	teller	0.05
-1=voi	martyr	0.42	teller	-0.12
-1=voi & anh	martyr	-0.12	teller	-0.02
-1=voi & cau	martyr	0.07
-1=voi & chi	martyr	0.23	teller	-0.02
-1=voi & ong	martyr	0.01
-1=voi & thang	martyr	0.1
-1=vong	martyr	0.04
-1=vu	martyr	0.09	teller	0.04
-1=vung	martyr	-0.05
-1=vuon	martyr	-0.05
-1=vuon & ong	martyr	-0.03
-1=xa	martyr	-0.23	teller	-0.19
-1=xa & anh	martyr	-0.02	teller	-0.03
-1=xa & tam	martyr	-0.02
-1=xa & toi	teller	0.02
-1=xac	martyr	-0.09	teller	0.12
-1=xe	martyr	0.04
-1=xom	martyr	0.05
-1=xuong	martyr	0.01	teller	-0.02
-1=xuyen	martyr	-0.02	teller	0.06
-1=yen	martyr	-0.08
-2=#	martyr	0.28	teller	-0.4
-2=##	martyr	0.22	teller	-0.01
-2=###	martyr	-0.24	teller	0.05
-2=####	martyr	0.23	teller	-0.24
-2=^	martyr	-0.39	teller	0.12
-2=a	martyr	0.11
-2=ai	martyr	-0.17
-2=anh	martyr	0.29	teller	-0.05
-2=ay	martyr	-0.01	teller	-0.09
-2=b	teller	0.03
-2=ba	martyr	0.19	teller	-0.27
-2=bac	martyr	-0.08
-2=bai	martyr	-0.03
-2=bang	martyr	-0.13
-2=bao	teller	0.09
-2=bay	martyr	-0.16	teller	0.07
-2=be	martyr	0.1
-2=ben	martyr	0.04	teller	-0.07
-2=bi	martyr	0.23	teller	-0.06
-2=bia	martyr	-0.2	teller	-0.01
-2=bien	teller	0.09
-2=biet	martyr	-0.18	teller	0.13
-2=binh	martyr	0.1
-2=bo	martyr	0.22	teller	-0.12
-2=bon	martyr	0.15	teller	0.01
-2=bung	martyr	0.15	teller	-0.03
-2=but	teller	-0.05
-2=c	martyr	0.09
-2=ca	martyr	-0.1
-2=cac	martyr	-0.02	teller	0.05
-2=cai	martyr	0.11	teller	-0.04
-2=cam	martyr	-0.42
-2=canh	martyr	0.05
-2=cao	martyr	-0.13	teller	-0.1
-2=cap	martyr	0.06
-2=cau	martyr	0.24
-2=cay	martyr	-0.05
-2=chan	martyr	0.11	teller	-0.03
-2=chao	martyr	0.06
-2=chat	martyr	-0.09
-2=chau	martyr	0.15
-2=chi	teller	0.12
-2=chien	martyr	0.11
-2=chin	martyr	0.12	teller	-0.11
-2=chinh	martyr	-0.05	teller	0.12
-2=cho	martyr	-0.08	teller	-0.11
-2=chon	martyr	-0.09	teller	-0.05
-2=chong	martyr	0.06
-2=chqs	martyr	-0.05	teller	-0.06
-2=chu	martyr	-0.22	teller	0.23
-2=chua	martyr	0.16	teller	0.13
-2=chuc	martyr	-0.13	teller	0.05
-2=chung	martyr	-0.13
-2=chuong	teller	0.05
-2=chuyen	martyr	-0.02	teller	0.25
-2=co	martyr	0.1	teller	-0.08
-2=coi	martyr	-0.05
-2=con	martyr	0.03
-2=cong	martyr	0.02	teller	-0.03
-2=cot	martyr	-0.07	teller	0.01
-2=cu	martyr	-0.12
-2=cua	martyr	0.04	teller	-0.01
-2=cung	martyr	-0.12	teller	0.13
-2=cuoc	martyr	-0.05
-2=d	martyr	0.08	teller	-0.1
-2=d6	martyr	-0.06	teller	-0.02
-2=da	martyr	-0.28
-2=dac	martyr	-0.17
-2=dai	martyr	-0.12	teller	0.05
-2=dak	teller	0.05
-2=dan	martyr	-0.07	teller	0.07
-2=dang	teller	0.13
-2=danh	martyr	0.11
-2=dat	martyr	0.01
-2=dau	teller	-0.1
-2=day	martyr	0.12
-2=de	martyr	-0.13
-2=den	teller	-0.05
-2=di	martyr	-0.06
-2=dich	martyr	-0.02	teller	0.05
-2=diem	martyr	-0.01
-2=dien	martyr	0.01	teller	-0.03
-2=dieu	martyr	-0.12	teller	0.11
-2=dinh	martyr	0.06	teller	-0.01
-2=doan	martyr	-0.12	teller	0.03
-2=doc	martyr	0.05	teller	0.03
-2=doi	martyr	-0.06
-2=don	martyr	-0.23
-2=dong	martyr	-0.02	teller	-0.17
-2=du	martyr	0.03
-2=dua	martyr	-0.08
-2=duc	martyr	0.03
-2=dung	martyr	-0.06	teller	0.17
-2=duoc	martyr	0.07	teller	-0.09
-2=duoi	martyr	-0.03	teller	0.03
-2=duong	martyr	-0.25
-2=duy	teller	-0.04
-2=em	teller	-0.03
-2=gao	martyr	-0.02
-2=ghi	martyr	-0.11	teller	0.2
-2=gi	martyr	-0.04	teller	0.04
-2=gia	teller	0.35
-2=giao	martyr	0.1
-2=gio	martyr	-0.05
-2=giup	martyr	-0.01	teller	0.26
-2=go	martyr	0.15
-2=goi	martyr	-0.09
-2=gui	teller	-0.02
-2=ha	martyr	0.08	teller	-0.1
-2=hai	martyr	0.47	teller	-0.09
-2=ham	martyr	0.26
-2=hang	martyr	-0.09	teller	0.12
-2=hay	martyr	-0.04
-2=he	martyr	0.07
-2=het	teller	-0.1
-2=hien	martyr	-0.15
-2=hinh	martyr	0.24	teller	-0.13
-2=ho	martyr	0.14	teller	0.02
-2=hoang	martyr	-0.09
-2=hoc	martyr	-0.07
-2=hoi	martyr	-0.04	teller	0.01
-2=hom	martyr	-0.08
-2=hon	teller	0.05
-2=hong	martyr	-0.1
-2=hs	martyr	0.03
-2=hung	martyr	-0.01	teller	0.01
-2=huong	martyr	-0.13
-2=huy	martyr	0.05	teller	0.02
-2=hy	martyr	0.06	teller	-0.02
-2=ke	teller	-0.02
-2=khac	martyr	0.25
-2=khai	martyr	0.04	teller	-0.13
-2=khanh	martyr	-0.04	teller	-0.04
-2=khi	martyr	0.09
-2=kho	teller	-0.01
-2=khoa	martyr	-0.08
-2=khong	martyr	-0.35	teller	0.01
-2=khu	martyr	0.05	teller	0.03
-2=kien	martyr	0.1	teller	-0.01
-2=kinh	martyr	-0.3
-2=ko	teller	0.03
-2=ky	teller	-0.06
-2=la	martyr	0.09
-2=lac	martyr	0.05	teller	0.12
-2=lai	teller	0.15
-2=lam	martyr	-0.15
-2=lan	teller	-0.06
-2=lang	teller	-0.03
-2=lay	martyr	-0.02	teller	0.07
-2=le	teller	0.03
-2=len	martyr	-0.16
-2=lien	martyr	-0.08	teller	0.3
-2=liet	martyr	-0.3	teller	0.3
-2=linh	martyr	-0.05
-2=lo	martyr	-0.07	teller	0.02
-2=loc	martyr	0.07
-2=loi	martyr	-0.26	teller	0.05
-2=long	martyr	-0.08
-2=lua	martyr	-0.32
-2=luc	martyr	0.03
-2=luong	martyr	0.01
-2=ma	martyr	0.22
-2=mach	teller	0.01
-2=mai	martyr	0.1	teller	-0.01
-2=mang	martyr	-0.09
-2=manh	teller	-0.08
-2=mat	martyr	-0.16	teller	0.01
-2=mau	teller	-0.12
-2=may	martyr	0.04	teller	0.02
-2=mo	martyr	0.55	teller	-0.11
-2=moi	martyr	0.01	teller	-0.09
-2=mot	martyr	0.32
-2=mua	martyr	-0.02
-2=muc	martyr	0.04	teller	-0.03
-2=muon	martyr	0.02
-2=muong	martyr	-0.13
-2=my	martyr	-0.12
-2=nam	martyr	-0.12	teller	-0.11
-2=nao	teller	0.12
-2=nay	martyr	-0.29	teller	0.05
-2=nen	martyr	-0.06
-2=nga	martyr	-0.02
-2=ngan	martyr	0.07
-2=ngay	martyr	-0.08	teller	-0.06
-2=nghe	martyr	0.03
-2=nghi	martyr	-0.05	teller	0.21
-2=nghia	martyr	-0.1
-2=ngoai	martyr	0.14	teller	-0.14
-2=ngoc	martyr	-0.07
-2=nguoi	martyr	-0.14	teller	0.43
-2=nguyen	martyr	-0.21
-2=nham	martyr	0.09
-2=nhan	martyr	-0.35	teller	0.24
-2=nhe	martyr	0.15
-2=nho	martyr	0.19	teller	-0.06
-2=ninh	teller	-0.03
-2=no	martyr	0.01
-2=noi	martyr	-0.22
-2=o	martyr	-0.18	teller	-0.24
-2=ong	martyr	-0.03	teller	-0.09
-2=phai	martyr	-0.05	teller	0.05
-2=phan	martyr	-0.22
-2=phap	martyr	-0.05	teller	-0.01
-2=phat	martyr	-0.14	teller	0.03
-2=phong	martyr	0.12	teller	0.08
-2=phu	martyr	-0.04
-2=phuc	teller	0.1
-2=phuoc	martyr	0.03
-2=quan	martyr	0.08
-2=quang	martyr	-0.23	teller	0.02
-2=que	teller	-0.09
-2=quen	martyr	-0.05	teller	-0.05
-2=quoc	martyr	-0.12
-2=quy	martyr	-0.16
-2=quyet	martyr	0.15
-2=ra	martyr	0.06	teller	0.12
-2=ro	martyr	0.1
-2=roi	martyr	0.02
-2=ruot	martyr	0.03
-2=sang	martyr	0.08
-2=sanh	martyr	0.08
-2=sau	martyr	0.02
-2=si	martyr	0.05
-2=sinh	martyr	-0.04	teller	-0.07
-2=so	martyr	-0.12	teller	-0.27
-2=son	martyr	0.28
-2=song	martyr	-0.14	teller	0.1
-2=stt	martyr	0.34	teller	-0.1
-2=su	martyr	0.17
-2=sy	martyr	-0.08
-2=ta	martyr	-0.1
-2=tai	martyr	0.2	teller	-0.03
-2=tam	martyr	0.17
-2=tan	teller	-0.02
-2=tap	martyr	0.13	teller	0.06
-2=tay	teller	-0.14
-2=ten	martyr	-0.14	teller	-0.15
-2=thach	teller	-0.13
-2=thai	teller	-0.06
-2=than	martyr	0.13	teller	-0.03
-2=thang	martyr	0.35	teller	-0.19
-2=thanh	martyr	-0.05	teller	0.02
-2=thay	martyr	0.27	teller	-0.07
-2=the	martyr	-0.03
-2=theo	martyr	-0.13	teller	0.14
-2=thi	martyr	0.22	teller	-0.04
-2=thieu	martyr	-0.02
-2=tho	martyr	-0.02
-2=thon	martyr	-0.02
-2=thong	teller	-0.05
-2=thu	martyr	0.16	teller	0.12
-2=thuan	martyr	0.01
-2=thuong	martyr	-0.25
-2=thuyet	martyr	-0.06
-2=tich	teller	-0.03
-2=tiep	martyr	0.1	teller	-0.05
-2=tieu	martyr	-0.03	teller	-0.01
-2=tim	teller	-0.13
-2=tin	martyr	-0.05	teller	0.08
-2=tinh	martyr	-0.06	teller	-0.07
-2=to	martyr	0.1	teller	-0.26
-2=toan	teller	-0.18
-2=toi	martyr	0.14	teller	-0.13
-2=tong	martyr	-0.1
-2=tra	martyr	0.06
-2=tran	martyr	0.19
-2=trang	martyr	-0.07	teller	0.13
-2=tre	martyr	0.06
-2=tren	teller	0.05
-2=tri	martyr	-0.1	teller	0.1
-2=trieu	martyr	-0.06
-2=trong	martyr	-0.04	teller	0.03
-2=trung	martyr	0.22	teller	-0.14
-2=truong	martyr	0.1	teller	0.28
-2=tu	martyr	-0.2	teller	-0.01
-2=tui	martyr	-0.03	teller	0.1
-2=tuoi	martyr	-0.03	teller	0.01
-2=ty	martyr	-0.06
-2=ut	martyr	0.17
-2=van	martyr	-0.07	teller	-0.16
-2=vao	martyr	-0.13	teller	0.01
-2=ve	martyr	-0.18	teller	-0.09
-2=vi	martyr	-0.08	teller	0.21
-2=vien	teller	0.1
-2=viet	martyr	-0.05	teller	0.01
-2=vinh	martyr	-0.16	teller	0.01
-2=vo	martyr	-0.08
-2=vu	teller	-0.03
-2=vung	martyr	-0.03	teller	0.09
-2=vuon	martyr	-0.17	teller	-0.07
-2=xa	martyr	0.02	teller	-0.09
-2=xac	teller	0.08
-2=xi	teller	0.1
-2=xin	martyr	-0.15	teller	0.3
-2=xom	martyr	0.13	teller	-0.03
-2=xuan	martyr	-0.08	teller	-0.03
-2=y	martyr	-0.31	teller	0.02
-2=yen	martyr	0.18
-3=#	martyr	0.34	teller	-0.16
-3=##	martyr	0.17	teller	-0.1
-3=###	martyr	-0.12	teller	-0.01
-3=####	martyr	0.03	teller	-0.21
-3=#####	martyr	-0.02	teller	-0.16
-3=^	martyr	-0.39	teller	0.28
-3=a	martyr	-0.04	teller	-0.09
-3=ai	martyr	0.09
-3=an	martyr	0.03
-3=anh	martyr	0.17	teller	-0.18
-3=ay	teller	0.09
-3=ba	martyr	-0.06	teller	-0.03
-3=bac	martyr	-0.11	teller	0.14
-3=bach	martyr	-0.12
-3=bai	teller	0.03
-3=ban	martyr	-0.18	teller	0.22
-3=bang	teller	-0.23
-3=bao	martyr	0.06	teller	-0.07
-3=bay	martyr	-0.14
-3=ben	teller	0.02
-3=bi	martyr	0.02	teller	-0.12
-3=bia	martyr	0.21	teller	-0.05
-3=biet	martyr	-0.05
-3=binh	martyr	0.04	teller	-0.14
-3=bo	martyr	-0.34	teller	0.43
-3=boc	martyr	0.17	teller	-0.03
-3=bung	martyr	-0.1
-3=buu	martyr	0.04
-3=c	martyr	0.07	teller	0.08
-3=ca	martyr	0.01
-3=cac	martyr	-0.1	teller	0.31
-3=cai	martyr	-0.06	teller	0.07
-3=cam	martyr	-0.08
-3=canh	martyr	-0.12	teller	0.09
-3=cao	teller	-0.01
-3=cap	martyr	0.02
-3=cat	martyr	0.28
-3=cau	martyr	0.26	teller	-0.11
-3=cay	martyr	-0.01	teller	-0.03
-3=cha	martyr	0.04	teller	-0.01
-3=chao	martyr	-0.02	teller	0.19
-3=chau	teller	0.03
-3=chep	teller	0.05
-3=chet	martyr	0.27	teller	-0.09
-3=chi	martyr	0.34	teller	0.07
-3=chien	martyr	-0.16
-3=chinh	martyr	-0.02
-3=cho	martyr	0.13	teller	-0.15
-3=chon	martyr	0.1	teller	-0.05
-3=chong	martyr	0.19	teller	-0.06
-3=chot	martyr	0.18	teller	-0.08
-3=chu	teller	-0.2
-3=chua	martyr	-0.17	teller	0.08
-3=chung	teller	0.04
-3=chuyen	martyr	-0.04
-3=co	martyr	-0.23	teller	0.14
-3=con	martyr	-0.28	teller	0.11
-3=cong	martyr	-0.1	teller	-0.06
-3=cu	martyr	-0.03	teller	-0.18
-3=cua	martyr	-0.15	teller	-0.15
-3=cung	martyr	0.24	teller	-0.01
-3=cuoi	martyr	-0.12	teller	0.13
-3=cuon	martyr	-0.07
-3=cuu	teller	0.08
-3=d2	martyr	-0.04	teller	-0.01
-3=da	teller	-0.09
-3=dai	martyr	0.13
-3=dam	martyr	-0.18
-3=dan	martyr	-0.08	teller	-0.01
-3=dang	martyr	-0.12
-3=danh	martyr	-0.11
-3=dao	martyr	-0.12	teller	0.17
-3=dau	teller	-0.08
-3=day	martyr	-0.03	teller	0.03
-3=de	martyr	0.28
-3=den	martyr	-0.18
-3=deu	teller	0.02
-3=di	martyr	-0.26	teller	0.19
-3=dia	martyr	-0.07
-3=dien	teller	-0.02
-3=dinh	martyr	-0.13	teller	0.05
-3=do	martyr	0.17	teller	0.12
-3=doan	martyr	0.1
-3=doc	martyr	-0.02	teller	-0.1
-3=doi	teller	0.11
-3=don	martyr	0.02
-3=dong	martyr	0.09	teller	-0.12
-3=du	teller	-0.02
-3=duc	martyr	0.05	teller	-0.19
-3=dung	martyr	0.07
-3=duoc	martyr	0.15	teller	0.09
-3=duong	martyr	-0.14	teller	0.05
-3=e	martyr	-0.08	teller	-0.03
-3=em	martyr	0.12	teller	-0.03
-3=gai	martyr	0.11	teller	0.04
-3=gan	martyr	-0.03
-3=gap	teller	0.04
-3=ghi	martyr	0.02
-3=gia	martyr	-0.12	teller	0.08
-3=giai	teller	0.08
-3=giay	martyr	-0.05	teller	0.1
-3=giup	martyr	0.09	teller	0.04
-3=goc	martyr	-0.03
-3=goi	martyr	-0.12
-3=gui	martyr	-0.07	teller	0.06
-3=ha	martyr	0.2	teller	-0.13
-3=hai	martyr	0.17
-3=ham	martyr	0.25
-3=hang	martyr	-0.14
-3=hay	teller	0.04
-3=het	teller	-0.06
-3=hien	martyr	-0.07
-3=hieu	teller	-0.08
-3=ho	martyr	0.33	teller	-0.15
-3=hoa	martyr	0.08
-3=hoai	martyr	0.15
-3=hoang	martyr	-0.01
-3=hoi	martyr	0.12	teller	0.06
-3=hom	martyr	0.1
-3=hon	martyr	-0.04
-3=hong	teller	0.02
-3=hs	martyr	0.16	teller	-0.01
-3=huu	teller	0.03
-3=huy	martyr	0.05	teller	0.08
-3=huynh	martyr	-0.04
-3=hy	martyr	0.15
-3=ke	teller	-0.05
-3=kha	martyr	-0.04	teller	0.08
-3=khac	teller	-0.05
-3=khai	martyr	-0.26
-3=khong	martyr	-0.06	teller	0.2
-3=kia	martyr	-0.04	teller	-0.05
-3=kich	martyr	0.05
-3=kim	martyr	0.09
-3=ky	martyr	-0.01
-3=la	martyr	0.15	teller	0.07
-3=lac	martyr	-0.14
-3=lai	martyr	0.11	teller	-0.05
-3=lam	martyr	-0.13
-3=lan	martyr	-0.14
-3=lang	martyr	-0.18
-3=lap	martyr	-0.06
-3=lay	martyr	-0.16	teller	-0.03
-3=le	martyr	0.08	teller	-0.09
-3=len	teller	-0.01
-3=lien	martyr	0.08	teller	0.11
-3=liet	martyr	0.03	teller	-0.04
-3=linh	martyr	-0.13
-3=lo	martyr	-0.09	teller	0.2
-3=loi	martyr	0.16
-3=lon	martyr	0.18
-3=long	martyr	0.04	teller	0.05
-3=luc	martyr	0.07
-3=ma	martyr	-0.05	teller	0.02
-3=mai	martyr	0.2	teller	-0.07
-3=manh	martyr	-0.06	teller	-0.01
-3=mat	martyr	-0.24	teller	-0.14
-3=may	martyr	-0.08
-3=me	martyr	-0.23	teller	0.07
-3=minh	martyr	0.06	teller	-0.07
-3=mo	martyr	0.05
-3=moi	martyr	-0.03
-3=mot	martyr	0.35	teller	0.07
-3=mui	martyr	-0.01
-3=muoi	teller	-0.05
-3=nao	martyr	0.04
-3=nay	martyr	-0.03	teller	0.23
-3=nen	martyr	0.06	teller	0.09
-3=ngay	martyr	-0.09
-3=nghe	teller	-0.02
-3=nghia	martyr	-0.1	teller	0.04
-3=ngo	martyr	-0.27
-3=ngoi	martyr	-0.04	teller	0.02
-3=nguoi	martyr	-0.2	teller	0.25
-3=nguyen	martyr	0.11
-3=nha	martyr	0.07	teller	-0.04
-3=nhan	martyr	0.01	teller	0.19
-3=nho	martyr	0.01	teller	0.08
-3=nhu	martyr	-0.22	teller	0.08
-3=nhung	martyr	-0.18	teller	0.01
-3=ninh	martyr	0.04
-3=no	teller	0.07
-3=noi	martyr	-0.17	teller	0.01
-3=ntls	martyr	0.02	teller	-0.03
-3=nua	teller	-0.1
-3=o	martyr	0.11
-3=ong	martyr	0.17	teller	0.05
-3=pham	martyr	0.14
-3=phan	teller	0.06
-3=phap	martyr	-0.04	teller	0.1
-3=phau	martyr	-0.06
-3=phia	martyr	-0.05	teller	0.04
-3=pho	martyr	-0.08	teller	-0.03
-3=phong	martyr	-0.1	teller	0.15
-3=phu	martyr	0.05	teller	-0.01
-3=phuoc	martyr	0.03
-3=phuong	martyr	-0.12	teller	-0.07
-3=qua	martyr	0.06
-3=quan	martyr	-0.19	teller	-0.03
-3=quang	martyr	0.01
-3=que	martyr	0.14	teller	-0.13
-3=quoc	teller	0.04
-3=quy	teller	0.03
-3=ra	martyr	-0.04	teller	0.02
-3=ro	martyr	0.1
-3=roi	martyr	0.07	teller	-0.03
-3=rung	martyr	-0.08
-3=ruot	martyr	0.22	teller	-0.13
-3=sang	martyr	-0.09
-3=sanh	martyr	0.06
-3=sat	martyr	0.03
-3=si	martyr	0.23	teller	-0.34
-3=sinh	martyr	-0.03	teller	-0.04
-3=so	martyr	-0.18
-3=son	martyr	-0.05	teller	0.08
-3=song	martyr	-0.06
-3=su	martyr	-0.08	teller	-0.04
-3=suoi	teller	0.07
-3=t	teller	-0.21
-3=ta	martyr	-0.1	teller	0.02
-3=tai	teller	-0.17
-3=tan	martyr	0.1	teller	-0.03
-3=tang	martyr	-0.02
-3=tau	martyr	0.19
-3=tay	martyr	0.06
-3=ten	martyr	0.24	teller	-0.08
-3=thai	martyr	0.08
-3=thang	martyr	-0.11	teller	0.04
-3=thanh	martyr	-0.1	teller	-0.07
-3=thay	martyr	-0.1
-3=the	martyr	0.05
-3=theo	martyr	-0.23	teller	0.02
-3=thi	martyr	-0.28
-3=thia	martyr	0.02
-3=thieu	martyr	0.13
-3=tho	martyr	0.06	teller	0.02
-3=thon	martyr	-0.02	teller	-0.04
-3=thong	martyr	-0.05	teller	0.08
-3=thu	martyr	0.11	teller	0.15
-3=thua	martyr	0.05	teller	-0.04
-3=thuoc	teller	-0.01
-3=thuong	teller	-0.08
-3=thuy	teller	-0.04
-3=thuyen	martyr	-0.09	teller	-0.11
-3=tiep	martyr	-0.08	teller	0.03
-3=tieu	teller	-0.09
-3=tim	martyr	0.24	teller	-0.15
-3=tin	martyr	0.12	teller	-0.05
-3=tinh	martyr	0.12
-3=to	martyr	0.28	teller	-0.1
-3=toan	teller	-0.06
-3=toi	martyr	0.13	teller	-0.01
-3=tong	martyr	0.13
-3=trai	martyr	-0.05
-3=tram	martyr	-0.03
-3=tran	martyr	-0.28
-3=trang	martyr	-0.12	teller	0.12
-3=tren	martyr	0.02
-3=tri	martyr	0.18	teller	-0.07
-3=trich	martyr	-0.12
-3=trinh	martyr	0.06	teller	-0.06
-3=trong	martyr	0.13	teller	-0.08
-3=trung	martyr	-0.13
-3=truoc	teller	-0.04
-3=truong	martyr	-0.37	teller	0.01
-3=tu	martyr	-0.26	teller	0.18
-3=tui	martyr	0.02	teller	-0.03
-3=tuoi	martyr	0.14	teller	-0.02
-3=ty	martyr	0.04
-3=uy	martyr	0.04
-3=va	martyr	-0.06
-3=van	martyr	0.07	teller	-0.05
-3=vao	martyr	0.17
-3=ve	martyr	-0.21	teller	0.2
-3=vi	martyr	-0.08	teller	0.08
-3=vien	martyr	-0.15	teller	0.1
-3=viet	martyr	0.2	teller	-0.12
-3=vo	martyr	-0.02
-3=voi	martyr	0.11	teller	-0.14
-3=vung	martyr	0.01
-3=vuon	martyr	-0.07	teller	-0.03
-3=vuot	martyr	-0.02	teller	0.12
-3=xa	martyr	0.04	teller	-0.2
-3=xe	martyr	-0.13	teller	-0.07
-3=xin	martyr	-0.04	teller	0.2
-3=xuyen	teller	-0.04
-3=y	martyr	-0.13
a district's name	martyr	-1.83	teller	-1.36
a line below martyr	martyr	0.28	teller	-0.28
a line below other	martyr	-0.28	teller	-0.17
a line below teller	teller	-0.13
again	martyr	0.59	teller	-0.52
again:buried	martyr	0.14	teller	-0.11
again:fell	martyr	0.52	teller	-0.44
again:martyr	martyr	0.2	teller	-0.01
before "	martyr	0.17	teller	-0.32
before '	martyr	-0.11	teller	-0.02
before (	martyr	-0.52	teller	0.33
before )	martyr	0.45	teller	-0.28
before ,	martyr	-0.2	teller	0.25
before -	martyr	-0.31
before .	martyr	-0.39	teller	0.33
before /	martyr	0.43	teller	-0.21
before :	martyr	0.34	teller	0.2
before ;	martyr	0.83	teller	-0.49
before ?	martyr	-0.17	teller	0.2
before blank	martyr	-0.4	teller	-0.51
before line	martyr	0.43	teller	-0.26
before |	martyr	0.36	teller	-0.22
before –	martyr	-0.06
before:again	martyr	-0.22	teller	0.18
before:again:0	martyr	-0.11	teller	0.01
before:again:1	martyr	-0.02
before:again:12	martyr	0.14	teller	0.01
before:again:2	martyr	0.07
before:again:5	martyr	-0.32	teller	0.09
before:again:far	teller	0.04
before:alive	martyr	-0.24	teller	0.04
before:alive:0	martyr	-0.2	teller	0.07
before:alive:1	martyr	-0.01
before:alive:12	martyr	-0.03
before:at	martyr	-0.07	teller	-0.17
before:at:0	martyr	-0.04	teller	-0.11
before:at:1	martyr	-0.32	teller	-0.1
before:at:12	martyr	0.01	teller	-0.37
before:at:2	teller	0.31
before:at:5	martyr	0.19	teller	-0.12
before:at:far	martyr	-0.11	teller	0.21
before:battle	martyr	0.07
before:battle:0	martyr	-0.16	teller	-0.04
before:battle:1	martyr	0.12	teller	0.01
before:battle:12	martyr	0.12	teller	-0.17
before:battle:5	martyr	0.06	teller	0.11
before:battle:far	martyr	-0.06	teller	0.02
before:born	martyr	-0.43	teller	-0.44
before:born:0	martyr	0.04	teller	-0.08
before:born:1	martyr	-0.27	teller	-0.18
before:born:12	martyr	-0.13	teller	-0.05
before:born:5	martyr	-0.13	teller	-0.01
before:born:far	martyr	-0.19
before:bury	teller	-0.1
before:bury:0	teller	0.1
before:bury:1	martyr	-0.16	teller	-0.09
before:bury:12	martyr	0.12	teller	0.07
before:bury:2	martyr	0.02	teller	-0.1
before:bury:5	martyr	-0.09	teller	-0.17
before:bury:far	martyr	0.05	teller	-0.02
before:capture	martyr	-0.02	teller	-0.06
before:capture:0	martyr	0.03
before:capture:1	teller	0.1
before:capture:12	martyr	-0.05	teller	-0.04
before:capture:5	teller	-0.11
before:contact	martyr	-0.33	teller	0.44
before:contact:0	martyr	-0.1	teller	0.52
before:contact:1	martyr	-0.1	teller	0.08
before:contact:12	teller	-0.26
before:contact:2	martyr	0.13	teller	0.07
before:contact:5	martyr	-0.22	teller	0.06
before:contact:far	martyr	-0.19	teller	-0.09
before:day	martyr	0.16	teller	-0.44
before:day 1	martyr	-0.21	teller	-0.07
before:day 12	martyr	-0.18	teller	-0.3
before:day 2	martyr	-0.13	teller	-0.11
before:day 5	martyr	0.28	teller	-0.05
before:day far	martyr	0.44
before:died	martyr	0.12	teller	-0.1
before:died:0	martyr	0.22
before:died:1	martyr	0.1	teller	-0.23
before:died:12	martyr	-0.18	teller	0.16
before:died:2	martyr	0.1	teller	-0.09
before:died:5	martyr	-0.01
before:died:far	teller	0.03
before:enlist	martyr	-0.26	teller	-0.09
before:enlist:1	martyr	-0.31
before:enlist:12	martyr	-0.03	teller	-0.03
before:enlist:2	martyr	0.12
before:enlist:5	martyr	0.03
before:enlist:far	martyr	-0.06
before:fell	martyr	-0.04	teller	-0.03
before:fell:0	martyr	0.42	teller	-0.03
before:fell:1	martyr	-0.11	teller	0.11
before:fell:12	martyr	-0.27
before:fell:2	martyr	-0.05	teller	-0.09
before:fell:5	martyr	0.08	teller	-0.07
before:fell:far	martyr	-0.2	teller	0.08
before:gio	martyr	-0.14
before:gio:0	martyr	0.08
before:gio:12	martyr	-0.01
before:gio:far	martyr	-0.12
before:grave	martyr	0.45	teller	-0.18
before:grave:0	martyr	0.44	teller	-0.07
before:grave:1	martyr	0.04	teller	-0.13
before:grave:12	teller	0.05
before:grave:2	martyr	0.18
before:grave:5	martyr	-0.06
before:grave:far	martyr	0.16	teller	-0.07
before:home	martyr	-0.15	teller	-0.04
before:home:0	martyr	-0.29	teller	-0.34
before:home:1	martyr	-0.27	teller	0.43
before:home:12	martyr	0.15	teller	-0.15
before:home:2	martyr	0.06	teller	0.08
before:home:5	martyr	0.18	teller	-0.36
before:home:far	martyr	-0.22
before:joined	martyr	-0.06	teller	-0.04
before:joined:5	martyr	0.02
before:joined:far	martyr	-0.04
before:kin	martyr	0.33	teller	-0.5
before:kin anh	martyr	-0.08	teller	-0.05
before:kin ba	martyr	0.15	teller	0.01
before:kin bà	martyr	-0.12
before:kin bác	martyr	0.07	teller	-0.06
before:kin bố	martyr	-0.03	teller	0.01
before:kin cháu	teller	-0.1
before:kin chú	martyr	-0.06
before:kin chồng	martyr	0.07
before:kin con trai	martyr	0.17	teller	0.04
before:kin cô	teller	0.04
before:kin cụ	teller	-0.01
before:kin dì	martyr	0.11
before:kin em	martyr	0.1	teller	-0.05
before:kin em gái	teller	-0.04
before:kin em trai	martyr	0.14
before:kin mẹ	teller	-0.19
before:kin vợ	martyr	-0.17
before:kin ông	martyr	0.27	teller	-0.01
before:kin:0	martyr	0.07	teller	-0.02
before:kin:1	martyr	-0.26	teller	-0.01
before:kin:12	martyr	0.22	teller	-0.02
before:kin:2	martyr	-0.04	teller	-0.16
before:kin:5	martyr	0.47	teller	-0.3
before:kin:far	teller	-0.03
before:laid	martyr	0.25
before:last	martyr	0.22
before:letter	martyr	-0.16	teller	0.43
before:letter:0	martyr	-0.13	teller	0.31
before:letter:1	teller	0.04
before:letter:12	martyr	-0.05	teller	-0.01
before:letter:2	martyr	0.1	teller	0.16
before:letter:5	martyr	-0.05	teller	0.04
before:letter:far	martyr	-0.08
before:level	martyr	-0.23	teller	-0.22
before:level:0	martyr	-0.22	teller	-0.25
before:level:1	martyr	0.16	teller	-0.12
before:level:12	martyr	0.17	teller	-0.03
before:level:2	teller	-0.35
before:level:5	martyr	-0.22	teller	0.11
before:level:far	martyr	-0.21	teller	0.1
before:link	martyr	0.37	teller	-0.1
before:link:1	martyr	0.36	teller	-0.31
before:link:12	martyr	0.06
before:link:2	martyr	-0.05	teller	-0.04
before:link:5	martyr	0.27	teller	0.16
before:link:far	martyr	-0.17	teller	-0.03
before:martyr	martyr	-0.06
before:martyr:0	martyr	-0.28
before:martyr:12	martyr	-0.09	teller	0.12
before:martyr:2	martyr	0.24	teller	-0.05
before:martyr:far	teller	-0.03
before:moved	martyr	0.11
before:moved:0	martyr	0.27	teller	-0.23
before:moved:1	martyr	-0.06
before:moved:12	martyr	0.14	teller	0.04
before:moved:5	martyr	-0.07	teller	0.13
before:moved:far	martyr	-0.07
before:naming	martyr	0.31	teller	-0.39
before:naming:1	martyr	-0.09	teller	-0.09
before:naming:12	martyr	0.16
before:naming:2	martyr	0.16	teller	-0.16
before:naming:5	martyr	0.22	teller	-0.12
before:notice	martyr	-0.19
before:notice:0	martyr	-0.11	teller	0.06
before:notice:1	martyr	0.02	teller	-0.05
before:notice:12	martyr	-0.04
before:notice:2	martyr	-0.03	teller	0.05
before:notice:5	teller	-0.15
before:notice:far	martyr	-0.05	teller	0.05
before:office	martyr	-0.07	teller	0.04
before:office:0	martyr	-0.18
before:office:1	martyr	0.07
before:office:12	martyr	-0.01	teller	-0.06
before:office:2	martyr	-0.19	teller	0.14
before:office:5	martyr	0.12
before:office:far	martyr	-0.01
before:post:0	martyr	-0.08
before:post:1	teller	0.1
before:post:12	martyr	0.17	teller	0.04
before:post:2	martyr	-0.07	teller	-0.05
before:post:5	teller	-0.14
before:post:far	teller	0.03
before:rank	martyr	-0.2	teller	0.01
before:rank:12	martyr	-0.13	teller	0.06
before:rank:far	martyr	-0.03
before:returned	martyr	-0.04	teller	-0.1
before:returned:0	martyr	-0.01
before:returned:5	martyr	0.04	teller	-0.06
before:self	martyr	-0.06	teller	0.15
before:self:0	martyr	0.04	teller	-0.04
before:self:1	martyr	0.14	teller	-0.26
before:self:12	martyr	-0.09	teller	0.19
before:self:2	martyr	-0.11
before:self:5	martyr	-0.04	teller	0.23
before:self:far	teller	-0.08
before:site	martyr	-0.01	teller	-0.23
before:site:0	martyr	-0.02
before:site:12	teller	-0.19
before:site:2	martyr	0.21
before:site:5	martyr	-0.12	teller	-0.16
before:site:far	teller	0.01
before:tells	martyr	0.11	teller	-0.13
before:tells:0	martyr	0.07	teller	0.07
before:tells:12	martyr	0.18	teller	-0.28
before:tells:2	martyr	0.08
before:tells:5	martyr	-0.01	teller	0.02
before:tells:far	martyr	-0.12
before:thing	martyr	-0.22	teller	-0.25
before:thing:0	martyr	-0.1	teller	0.06
before:thing:1	martyr	0.08	teller	-0.1
before:thing:12	martyr	-0.02	teller	-0.33
before:thing:2	martyr	0.08	teller	-0.12
before:thing:5	martyr	-0.16	teller	0.07
before:thing:far	martyr	-0.18	teller	0.06
before:title	teller	0.07
before:title:0	martyr	-0.39	teller	0.14
before:title:1	martyr	0.08
before:title:12	martyr	-0.12	teller	-0.1
before:title:2	martyr	0.04	teller	0.26
before:title:5	martyr	0.33	teller	-0.04
before:title:far	martyr	-0.27	teller	-0.05
before:unit	martyr	0.31	teller	0.13
before:unit 12	martyr	0.08	teller	-0.03
before:unit 2	martyr	0.18	teller	-0.01
before:unit 5	martyr	-0.26	teller	0.11
before:unit far	martyr	0.36	teller	0.12
behind "	martyr	0.05	teller	-0.19
behind '	martyr	-0.37	teller	-0.36
behind (	martyr	0.37	teller	0.12
behind )	martyr	-0.79	teller	0.41
behind ,	teller	0.57
behind -	martyr	0.23	teller	-0.23
behind .	martyr	0.11	teller	-0.57
behind /	martyr	0.03	teller	-0.05
behind :	martyr	-0.35	teller	0.13
behind ;	martyr	0.29	teller	-0.13
behind blank	martyr	-0.1	teller	-0.49
behind line	martyr	-0.81	teller	0.06
behind |	martyr	0.38	teller	-0.27
behind –	martyr	0.23	teller	-0.23
behind:again	martyr	0.04	teller	0.07
behind:again:0	martyr	0.01	teller	-0.02
behind:again:12	martyr	-0.01	teller	0.14
behind:again:2	martyr	0.03
behind:again:5	martyr	0.02	teller	0.02
behind:again:far	martyr	0.02	teller	-0.05
behind:alive	martyr	-0.8	teller	-0.02
behind:alive:0	martyr	-0.45
behind:alive:1	martyr	-0.01	teller	-0.03
behind:alive:12	martyr	-0.16	teller	-0.17
behind:alive:2	martyr	-0.25	teller	0.02
behind:alive:5	martyr	-0.18	teller	-0.1
behind:alive:far	teller	0.18
behind:at	martyr	0.05	teller	-0.14
behind:at:0	martyr	-0.29	teller	0.28
behind:at:1	martyr	0.01	teller	-0.1
behind:at:12	martyr	-0.01	teller	-0.32
behind:at:2	martyr	0.27	teller	-0.17
behind:at:5	martyr	0.03	teller	-0.05
behind:at:far	martyr	0.11	teller	0.27
behind:battle	martyr	-0.28	teller	0.32
behind:battle:0	martyr	0.11
behind:battle:1	martyr	-0.15	teller	-0.01
behind:battle:12	martyr	-0.09	teller	0.19
behind:battle:2	martyr	0.15	teller	0.04
behind:battle:5	martyr	-0.05	teller	0.13
behind:battle:far	martyr	-0.28	teller	0.07
behind:born	martyr	0.33	teller	-0.3
behind:born:0	martyr	0.34	teller	-0.19
behind:born:1	martyr	0.15	teller	-0.06
behind:born:12	martyr	-0.14	teller	-0.07
behind:born:2	martyr	0.04	teller	-0.06
behind:born:5	teller	-0.06
behind:born:far	martyr	-0.09	teller	0.15
behind:bury	martyr	-0.4	teller	-0.24
behind:bury:0	martyr	-0.06	teller	-0.04
behind:bury:1	martyr	-0.05	teller	-0.04
behind:bury:12	martyr	0.09	teller	-0.33
behind:bury:2	teller	-0.02
behind:bury:5	martyr	-0.47	teller	-0.16
behind:bury:far	martyr	-0.09	teller	0.15
behind:capture	martyr	-0.11
behind:contact	martyr	-0.34	teller	0.14
behind:contact:0	martyr	-0.35	teller	0.06
behind:contact:1	martyr	0.1	teller	0.06
behind:contact:12	martyr	0.07
behind:contact:2	martyr	-0.2	teller	0.07
behind:contact:5	teller	-0.13
behind:contact:far	martyr	-0.17	teller	0.11
behind:day	martyr	0.27	teller	-0.43
behind:day 0	martyr	0.23	teller	-0.39
behind:day 1	martyr	-0.02	teller	-0.35
behind:day 12	martyr	0.19	teller	-0.06
behind:day 2	martyr	-0.2
behind:day 5	martyr	0.09	teller	-0.12
behind:day far	martyr	-0.04	teller	0.31
behind:died	martyr	-0.01	teller	-0.44
behind:died:0	martyr	0.14	teller	-0.21
behind:died:1	martyr	0.21
behind:died:12	martyr	0.06	teller	-0.19
behind:died:2	martyr	-0.22	teller	-0.07
behind:died:5	martyr	-0.07	teller	-0.27
behind:died:far	martyr	-0.2	teller	0.07
behind:enlist	martyr	0.15	teller	-0.28
behind:enlist:0	martyr	0.34	teller	-0.14
behind:enlist:1	martyr	-0.09
behind:enlist:12	martyr	0.05	teller	-0.03
behind:enlist:2	martyr	-0.2	teller	-0.11
behind:enlist:5	martyr	0.02	teller	-0.1
behind:enlist:far	martyr	0.05	teller	0.09
behind:fell	martyr	0.81	teller	-0.95
behind:fell:0	martyr	0.52	teller	-0.26
behind:fell:1	martyr	-0.01	teller	-0.14
behind:fell:12	martyr	0.12	teller	-0.61
behind:fell:2	teller	-0.28
behind:fell:5	martyr	0.76	teller	-0.31
behind:fell:far	martyr	-0.15	teller	0.08
behind:gio	martyr	-0.16	teller	-0.16
behind:gio:0	martyr	-0.14	teller	0.03
behind:gio:12	martyr	-0.12
behind:gio:5	martyr	-0.03	teller	-0.03
behind:gio:far	martyr	0.14
behind:grave	martyr	-0.38	teller	0.27
behind:grave:0	martyr	-0.03	teller	0.04
behind:grave:1	martyr	-0.01	teller	0.07
behind:grave:12	martyr	-0.2	teller	0.23
behind:grave:2	teller	-0.06
behind:grave:5	martyr	-0.15	teller	-0.06
behind:grave:far	teller	0.11
behind:home	martyr	0.71	teller	-0.26
behind:home:0	martyr	0.44	teller	-0.27
behind:home:1	martyr	0.04	teller	-0.19
behind:home:12	teller	0.16
behind:home:2	martyr	0.22	teller	-0.26
behind:home:5	martyr	0.52	teller	-0.37
behind:home:far	martyr	-0.15	teller	0.35
behind:joined	martyr	-0.11	teller	-0.18
behind:joined:0	martyr	0.2	teller	-0.12
behind:joined:1	martyr	-0.14
behind:joined:12	teller	-0.02
behind:joined:2	martyr	-0.27	teller	-0.04
behind:joined:5	teller	-0.09
behind:joined:far	teller	0.1
behind:kin	martyr	-0.13	teller	0.38
behind:kin anh	martyr	-0.4	teller	0.11
behind:kin bà	martyr	-0.02
behind:kin bác	martyr	0.18
behind:kin bố	martyr	-0.15	teller	-0.07
behind:kin cháu	martyr	-0.11	teller	0.15
behind:kin chú	martyr	-0.26	teller	-0.01
behind:kin con	martyr	0.14
behind:kin con gái	teller	0.09
behind:kin cô	teller	0.05
behind:kin cậu	martyr	-0.04
behind:kin em	martyr	-0.21	teller	0.1
behind:kin em gái	martyr	-0.03	teller	0.03
behind:kin em trai	martyr	-0.04
behind:kin mẹ	teller	-0.13
behind:kin mợ	martyr	0.07
behind:kin vợ	martyr	0.16
behind:kin ông	martyr	0.07	teller	0.02
behind:kin:0	teller	0.46
behind:kin:1	martyr	0.32	teller	0.02
behind:kin:12	martyr	-0.05	teller	0.07
behind:kin:2	martyr	0.01
behind:kin:5	martyr	-0.47	teller	-0.11
behind:kin:far	teller	-0.03
behind:laid	martyr	-0.12	teller	-0.06
behind:laid:far	martyr	0.02	teller	-0.01
behind:last	martyr	0.09
behind:last:far	martyr	0.09
behind:letter	teller	-0.02
behind:letter:1	teller	0.01
behind:letter:12	martyr	-0.11	teller	-0.05
behind:letter:far	martyr	0.12	teller	-0.07
behind:level	martyr	-0.24	teller	0.27
behind:level:0	martyr	-0.27	teller	0.17
behind:level:1	martyr	-0.11	teller	0.04
behind:level:12	martyr	0.1	teller	0.01
behind:level:2	martyr	-0.08
behind:level:5	martyr	-0.07	teller	0.13
behind:level:far	martyr	0.01	teller	0.01
behind:link	martyr	-0.16	teller	-0.19
behind:link:0	martyr	0.08	teller	-0.28
behind:link:1	martyr	-0.07	teller	0.07
behind:link:12	martyr	-0.04	teller	0.12
behind:link:2	martyr	-0.21	teller	-0.36
behind:link:5	teller	-0.17
behind:link:far	martyr	-0.05	teller	0.22
behind:martyr	martyr	-0.58	teller	0.26
behind:martyr:1	martyr	-0.22	teller	0.2
behind:martyr:12	martyr	-0.28
behind:martyr:2	martyr	-0.14	teller	0.12
behind:martyr:5	martyr	-0.18
behind:martyr:far	martyr	0.08
behind:moved	martyr	0.09	teller	-0.2
behind:moved:0	martyr	-0.13	teller	0.05
behind:moved:1	martyr	0.23	teller	0.03
behind:moved:12	martyr	-0.08	teller	-0.22
behind:moved:2	martyr	-0.18	teller	0.07
behind:moved:5	martyr	0.06	teller	-0.15
behind:moved:far	martyr	0.22	teller	-0.23
behind:naming	martyr	0.51	teller	-0.19
behind:naming:0	martyr	-0.06	teller	-0.1
behind:naming:12	martyr	0.33
behind:naming:5	martyr	0.2
behind:naming:far	martyr	0.19	teller	-0.12
behind:notice	martyr	0.02	teller	-0.25
behind:notice:0	martyr	-0.16	teller	0.06
behind:notice:1	martyr	-0.08	teller	-0.15
behind:notice:12	martyr	0.18	teller	-0.06
behind:notice:5	martyr	0.04	teller	-0.18
behind:notice:far	martyr	0.14
behind:office	martyr	-0.38
behind:office:0	martyr	-0.42	teller	0.22
behind:office:1	martyr	-0.17	teller	-0.28
behind:office:12	martyr	0.22	teller	0.04
behind:office:2	martyr	-0.04
behind:office:5	teller	-0.16
behind:post	martyr	0.05	teller	0.15
behind:post:0	martyr	0.35	teller	-0.27
behind:post:1	martyr	-0.28	teller	0.3
behind:post:12	martyr	-0.01	teller	0.01
behind:post:2	teller	0.24
behind:post:5	teller	0.01
behind:post:far	martyr	-0.04	teller	-0.04
behind:rank	martyr	0.25	teller	-0.28
behind:rank:0	martyr	0.3	teller	-0.26
behind:rank:12	martyr	0.05
behind:rank:2	teller	-0.04
behind:rank:5	martyr	-0.07	teller	0.02
behind:rank:far	teller	-0.01
behind:returned	martyr	0.1	teller	-0.24
behind:returned:0	martyr	-0.02	teller	-0.08
behind:returned:12	martyr	-0.18
behind:returned:2	martyr	0.01	teller	-0.05
behind:returned:5	martyr	0.1	teller	-0.02
behind:returned:far	martyr	0.28
behind:self	martyr	0.08	teller	-0.06
behind:self:0	martyr	-0.25	teller	0.1
behind:self:1	martyr	0.17	teller	-0.04
behind:self:2	martyr	0.35	teller	-0.18
behind:self:5	martyr	-0.22	teller	-0.11
behind:self:far	martyr	0.06	teller	0.13
behind:site	martyr	0.15	teller	-0.05
behind:site:0	martyr	-0.01	teller	-0.25
behind:site:1	martyr	0.08	teller	0.1
behind:site:12	martyr	0.25	teller	0.06
behind:site:5	martyr	0.1
behind:site:far	martyr	-0.23	teller	-0.05
behind:tells	martyr	-0.57	teller	-0.06
behind:tells:0	martyr	-0.42	teller	0.12
behind:tells:1	martyr	-0.06	teller	-0.06
behind:tells:12	martyr	0.07	teller	-0.07
behind:tells:2	martyr	-0.29	teller	-0.19
behind:tells:5	martyr	-0.48	teller	0.03
behind:tells:far	martyr	0.16	teller	0.09
behind:thing	martyr	-0.17	teller	0.2
behind:thing:0	martyr	-0.1	teller	-0.04
behind:thing:1	martyr	-0.24	teller	0.08
behind:thing:12	martyr	-0.09	teller	0.08
behind:thing:2	martyr	0.04	teller	-0.06
behind:thing:5	martyr	0.01	teller	0.02
behind:thing:far	martyr	0.05	teller	0.16
behind:title	martyr	-0.07	teller	0.12
behind:title:0	martyr	-0.17	teller	0.27
behind:title:1	martyr	0.27	teller	-0.24
behind:title:12	martyr	-0.25	teller	0.03
behind:title:2	martyr	-0.04	teller	0.14
behind:title:5	martyr	-0.17	teller	-0.14
behind:title:far	martyr	0.31	teller	0.05
behind:unit	teller	0.37
behind:unit 0	martyr	0.48
behind:unit 1	martyr	0.08
behind:unit 12	martyr	-0.12	teller	0.12
behind:unit 2	martyr	-0.07
behind:unit 5	martyr	-0.04	teller	0.13
behind:unit far	martyr	-0.22	teller	0.3
deadly False	martyr	0.18	teller	-0.39
deadly True	martyr	-0.24	teller	0.05
fell by given name	martyr	0.38	teller	-0.31
followed a phó	teller	-0.04
followed a trưởng	martyr	-0.05	teller	-0.04
followed anh	martyr	-0.23	teller	0.18
followed b phó	martyr	0.15	teller	-0.01
followed b trưởng	teller	-0.02
followed binh nhì	martyr	-0.08
followed biết	martyr	0.02	teller	-0.06
followed buôn	teller	0.05
followed by nothing	martyr	-0.14	teller	0.11
followed by word a	martyr	-0.02	teller	0.15
followed by word an	martyr	0.25	teller	-0.12
followed by word b1	martyr	0.07	teller	-0.01
followed by word ba	martyr	-0.15
followed by word bac	teller	0.02
followed by word ban	martyr	-0.23	teller	-0.2
followed by word bat	martyr	-0.24
followed by word bay	martyr	-0.02	teller	0.01
followed by word binh	martyr	0.07	teller	0.03
followed by word bo	martyr	0.54	teller	-0.19
followed by word c	martyr	0.24	teller	-0.01
followed by word c1	teller	0.02
followed by word c2	martyr	0.07
followed by word c4	martyr	0.07
followed by word c7	martyr	0.16	teller	-0.02
followed by word c8	martyr	0.08
followed by word ca	martyr	0.07	teller	-0.02
followed by word cai	martyr	-0.14
followed by word cam	martyr	0.2	teller	-0.04
followed by word can	martyr	0.11
followed by word cao	martyr	0.08	teller	-0.11
followed by word chi	martyr	-0.11	teller	-0.02
followed by word chieu	teller	0.2
followed by word chin	martyr	0.09
followed by word chu	martyr	-0.13	teller	-0.09
followed by word chuyen	martyr	-0.04
followed by word co	martyr	0.14
followed by word con	martyr	0.11
followed by word cong	martyr	-0.06
followed by word cung	martyr	-0.04	teller	-0.02
followed by word cut	martyr	-0.19
followed by word cuu	teller	0.1
followed by word da	martyr	-0.12	teller	-0.03
followed by word dai	teller	-0.09
followed by word dan	martyr	0.01
followed by word day	teller	-0.01
followed by word de	martyr	0.14
followed by word deu	martyr	-0.18
followed by word dien	martyr	-0.14
followed by word dinh	martyr	0.01
followed by word do	martyr	0.23	teller	-0.11
followed by word doc	martyr	-0.21	teller	0.19
followed by word doi	martyr	-0.04	teller	-0.3
followed by word dong	teller	0.05
followed by word du	martyr	0.39	teller	0.15
followed by word dung	martyr	-0.08	teller	-0.07
followed by word duy	teller	0.1
followed by word em	martyr	0.09	teller	-0.02
followed by word email	martyr	-0.04	teller	-0.02
followed by word gai	martyr	-0.05	teller	0.14
followed by word ghi	martyr	-0.11	teller	0.24
followed by word giao	martyr	-0.07
followed by word giay	teller	-0.02
followed by word giu	martyr	-0.09	teller	0.01
followed by word giup	martyr	0.05
followed by word ha	martyr	-0.03	teller	-0.18
followed by word hai	martyr	0.33	teller	-0.24
followed by word ham	martyr	0.21	teller	-0.02
followed by word hay	martyr	0.14
followed by word hien	martyr	0.18	teller	-0.02
followed by word hinh	martyr	0.06
followed by word ho	teller	-0.07
followed by word hoa	martyr	0.03	teller	-0.05
followed by word hoac	teller	0.03
followed by word hoai	martyr	-0.02
followed by word hoang	martyr	0.12	teller	-0.05
followed by word hoc	martyr	-0.03
followed by word hoi	martyr	-0.2	teller	0.06
followed by word hon	martyr	0.01
followed by word hung	martyr	0.03	teller	-0.05
followed by word keo	teller	-0.02
followed by word khai	martyr	0.08
followed by word kien	martyr	0.12
followed by word kim	teller	0.06
followed by word kinh	martyr	-0.05	teller	0.24
followed by word ky	teller	0.09
followed by word lac	martyr	-0.01
followed by word lai	martyr	0.11	teller	-0.02
followed by word lam	martyr	0.05
followed by word lan	teller	-0.15
followed by word lang	martyr	0.05
followed by word lay	martyr	-0.14	teller	-0.03
followed by word le	martyr	-0.13	teller	-0.04
followed by word len	martyr	-0.1
followed by word linh	martyr	-0.21	teller	0.47
followed by word long	martyr	-0.09
followed by word lop	martyr	-0.06
followed by word luu	martyr	-0.1	teller	-0.07
followed by word ly	martyr	-0.01	teller	0.05
followed by word ma	martyr	-0.06	teller	-0.04
followed by word mai	martyr	0.08
followed by word mang	martyr	-0.03	teller	-0.07
followed by word mau	martyr	-0.03
followed by word may	teller	0.05
followed by word muon	martyr	-0.03	teller	0.07
followed by word my	teller	-0.01
followed by word na	martyr	0.04
followed by word nen	martyr	0.04
followed by word ngo	martyr	0.07	teller	0.1
followed by word nguoi	martyr	0.13	teller	-0.02
followed by word nguyen	martyr	-0.28	teller	0.52
followed by word nha	martyr	0.05	teller	0.26
followed by word nhan	martyr	-0.02	teller	-0.07
followed by word nhe	martyr	0.05	teller	0.04
followed by word nhom	martyr	-0.11	teller	0.33
followed by word nhu	teller	-0.09
followed by word ninh	martyr	0.07	teller	-0.02
followed by word oi	martyr	-0.11	teller	-0.08
followed by word phai	martyr	-0.02	teller	-0.02
followed by word phong	martyr	-0.43	teller	0.07
followed by word phu	martyr	-0.19	teller	0.12
followed by word q	martyr	0.07
followed by word qua	martyr	-0.11
followed by word quang	martyr	0.03	teller	-0.06
followed by word que	martyr	0.18	teller	-0.04
followed by word quen	martyr	0.16	teller	-0.06
followed by word quoc	martyr	-0.12
followed by word quynh	martyr	0.06
followed by word ra	martyr	0.14	teller	-0.02
followed by word ro	martyr	0.22
followed by word sanh	teller	-0.04
followed by word son	martyr	0.01	teller	0.11
followed by word suu	martyr	-0.14	teller	0.3
followed by word tam	martyr	-0.23	teller	0.18
followed by word tan	teller	0.12
followed by word tap	martyr	-0.03	teller	0.05
followed by word thach	martyr	0.18	teller	-0.02
followed by word thai	martyr	-0.1	teller	0.13
followed by word thanh	martyr	-0.05	teller	-0.21
followed by word tho	martyr	0.05	teller	0.02
followed by word thong	martyr	-0.02	teller	-0.01
followed by word thu	martyr	0.1	teller	-0.06
followed by word thuoc	martyr	-0.12
followed by word thuong	martyr	-0.14	teller	-0.08
followed by word tieu	martyr	-0.16
followed by word tinh	martyr	-0.11
followed by word tnxp	martyr	0.09	teller	-0.18
followed by word toi	martyr	0.02
followed by word tra	martyr	-0.04	teller	-0.02
followed by word trac	martyr	0.11
followed by word tran	martyr	-0.06
followed by word trang	martyr	-0.12
followed by word tru	martyr	-0.07	teller	0.22
followed by word truc	martyr	0.02	teller	0.09
followed by word trung	martyr	0.07
followed by word truong	martyr	-0.09	teller	0.2
followed by word tu	martyr	0.2	teller	-0.03
followed by word tui	martyr	-0.05	teller	0.01
followed by word tung	martyr	-0.06	teller	0.07
followed by word tuoi	martyr	-0.51	teller	0.21
followed by word ung	teller	-0.03
followed by word van	teller	-0.13
followed by word ve	martyr	-0.05	teller	-0.16
followed by word vi	martyr	-0.26	teller	-0.01
followed by word viet	teller	-0.08
followed by word vinh	martyr	-0.06	teller	-0.07
followed by word xua	martyr	0.09	teller	-0.01
followed by word y	martyr	0.12	teller	-0.03
followed by word yen	martyr	0.01	teller	-0.09
followed bà	martyr	-0.08	teller	-0.18
followed bác	martyr	-0.24	teller	-0.18
followed bên	martyr	0.05
followed bí danh	martyr	0.38	teller	-0.17
followed bí thư	teller	0.05
followed bạn	teller	-0.12
followed bản	martyr	-0.13	teller	-0.15
followed bảo	martyr	0.02	teller	-0.08
followed bảo là	martyr	-0.12
followed bị thương nặng	martyr	0.15
followed c phó	martyr	0.03
followed c trưởng	martyr	0.08	teller	-0.02
followed ccb	martyr	-0.11	teller	0.02
followed chiến sĩ	martyr	0.36	teller	-0.1
followed cháu	martyr	-0.29	teller	0.51
followed chính trị viên	martyr	0.04	teller	0.04
followed chính trị viên phó	martyr	0.1
followed chôn	martyr	-0.14	teller	-0.01
followed chùa	martyr	0.09
followed chú	martyr	0.1
followed chết	martyr	0.05	teller	-0.02
followed chỉ	martyr	0.03
followed chỉ huy	martyr	-0.33	teller	-0.02
followed chị	martyr	0.06	teller	-0.12
followed chỗ	teller	-0.04
followed chợ	martyr	-0.09
followed cán bộ	martyr	0.1	teller	0.18
followed còn gọi	martyr	-0.04	teller	0.1
followed còn sống	martyr	-0.02	teller	-0.08
followed có	martyr	-0.35	teller	-0.11
followed có tên	martyr	0.1
followed cô	martyr	0.07	teller	-0.17
followed công an	martyr	0.07
followed công an phường	teller	-0.06
followed cõng	martyr	-0.08	teller	0.03
followed cậu	martyr	-0.02	teller	-0.05
followed cụ	martyr	-0.05	teller	-0.04
followed của	martyr	-0.11	teller	-0.04
followed cựu binh	teller	0.09
followed dân	martyr	-0.06	teller	0.1
followed dẫn	martyr	0.01	teller	-0.04
followed em	martyr	0.03	teller	0.15
followed giỗ	martyr	-0.21
followed gò	martyr	0.11
followed gọi	martyr	-0.1	teller	0.04
followed gọi cho	teller	-0.06
followed gốc	teller	0.02
followed gửi	teller	0.19
followed h	martyr	-0.02	teller	-0.03
followed hi sinh	martyr	0.02
followed hiện sống	martyr	-0.24
followed hiện ở	teller	-0.02
followed hs	martyr	-0.2	teller	-0.01
followed huyện	martyr	-0.05
followed hy sinh	martyr	0.13	teller	-0.07
followed hạ sĩ	martyr	0.36	teller	-0.14
followed hố	martyr	0.1
followed hồ	teller	-0.1
followed khiêng	martyr	-0.03
followed khu	martyr	-0.05
followed ký	martyr	-0.31	teller	-0.02
followed kể	martyr	-0.48	teller	0.13
followed kỹ sư	teller	0.01
followed liên lạc	martyr	0.12	teller	-0.05
followed liệt sĩ	martyr	-0.1	teller	0.19
followed là	martyr	0.1	teller	0.1
followed là người	martyr	-0.06
followed làng	teller	0.02
followed lái xe	martyr	0.06
followed lăng	martyr	-0.05
followed lấy mẫu	teller	-0.07
followed mất	martyr	-0.25	teller	-0.17
followed một	martyr	0.44
followed nghĩa trang	martyr	-0.01
followed nguyên quán	martyr	0.05
followed người	martyr	0.21	teller	-0.14
followed nhập ngũ	martyr	-0.18
followed nhắn	teller	0.11
followed nhớ	martyr	0.18
followed ntls	martyr	0.12	teller	-0.08
followed nói	martyr	0.23	teller	-0.18
followed pháo thủ	martyr	-0.06
followed phóng viên	martyr	0.14	teller	0.06
followed phường	teller	0.07
followed quê	martyr	0.27	teller	-0.35
followed quản trang	martyr	-0.07	teller	0.1
followed quận	martyr	0.08
followed s	martyr	0.25	teller	-0.04
followed sinh	martyr	-0.1	teller	0.04
followed sinh ngày	martyr	0.08
followed sinh năm	martyr	0.12	teller	-0.02
followed sn	martyr	0.29	teller	-0.21
followed sđt	teller	0.02
followed sở nội vụ	martyr	-0.03
followed thôn	teller	0.17
followed thương binh	martyr	-0.21	teller	0.26
followed thường gọi	martyr	0.2	teller	-0.09
followed thượng sĩ	martyr	0.05
followed thằng	martyr	0.23
followed tiểu đội trưởng	teller	-0.04
followed trông coi	martyr	-0.11	teller	0.17
followed trường	martyr	-0.08	teller	-0.01
followed trưởng thôn	teller	0.08
followed trại	martyr	-0.09	teller	0.08
followed trạm	martyr	-0.17	teller	-0.05
followed tên	martyr	-0.21	teller	-0.08
followed tìm	martyr	-0.1	teller	0.06
followed tôi	martyr	0.03	teller	0.05
followed tỉnh	martyr	-0.01
followed tổ	martyr	0.02	teller	0.13
followed tổ trưởng	teller	-0.02
followed tức	martyr	0.24	teller	-0.03
followed viết	martyr	0.01	teller	-0.11
followed xã	martyr	-0.23	teller	-0.01
followed xã đội trưởng	martyr	-0.1
followed xóm	martyr	0.09
followed y sĩ	martyr	0.04	teller	-0.02
followed zalo	teller	0.15
followed ông	martyr	0.1	teller	0.18
followed đang ở	martyr	-0.1	teller	0.08
followed đi bộ đội	martyr	0.13
followed đi cùng	martyr	0.17	teller	-0.09
followed điện thoại	martyr	-0.06	teller	-0.03
followed đoàn	martyr	-0.1
followed đt	martyr	-0.03	teller	-0.06
followed đào	martyr	-0.08	teller	-0.03
followed đánh	martyr	0.18
followed đường	martyr	-0.04
followed đại đội phó	martyr	0.1	teller	-0.04
followed đồi	martyr	0.02
followed đội trưởng	martyr	-0.09	teller	0.04
followed ở nhà gọi là	martyr	0.03
followed:again	teller	-0.02
followed:aka	martyr	0.76	teller	-0.23
followed:alive	martyr	-0.47	teller	-0.02
followed:at	martyr	0.25	teller	-0.27
followed:battle	martyr	0.1	teller	-0.01
followed:born	martyr	0.34	teller	-0.19
followed:bury	martyr	-0.05	teller	-0.06
followed:capture	martyr	-0.14
followed:contact	martyr	-0.21	teller	0.07
followed:died	martyr	0.08
followed:enlist	martyr	0.27	teller	-0.17
followed:fell	martyr	0.3	teller	-0.53
followed:gio	martyr	-0.19
followed:grave	martyr	-0.16	teller	0.01
followed:home	martyr	0.41	teller	-0.3
followed:joined	martyr	0.1	teller	-0.13
followed:level	martyr	-0.16	teller	0.19
followed:link	martyr	-0.03	teller	-0.16
followed:martyr	martyr	-0.12	teller	0.16
followed:naming	martyr	-0.09	teller	-0.13
followed:notice	martyr	-0.3	teller	-0.01
followed:office	martyr	-0.52	teller	0.23
followed:post	martyr	0.45	teller	-0.35
followed:rank	martyr	0.27	teller	-0.33
followed:returned	martyr	-0.02	teller	-0.08
followed:self	martyr	0.04	teller	-0.11
followed:site	martyr	0.06	teller	-0.2
followed:stop	martyr	0.05	teller	-0.14
followed:tells	martyr	-0.29	teller	0.04
followed:thing	martyr	-0.08	teller	-0.12
followed:title	martyr	-0.05	teller	0.15
followed:truename	martyr	-0.15
from end 0	martyr	-0.7	teller	0.76
from end 1	martyr	0.15	teller	-0.67
from end 2	martyr	0.17	teller	-0.58
from end 3	martyr	0.05	teller	-0.26
full False	martyr	-0.24	teller	-0.04
full True	martyr	-0.02	teller	-0.12
full names 0	martyr	0.65	teller	0.07
full names 1	martyr	0.06	teller	-0.23
full names 2	martyr	-0.1	teller	0.15
full names few	martyr	-0.26	teller	-0.09
full names many	martyr	-0.22	teller	-0.21
given ai	martyr	0.06
given an	martyr	-0.29	teller	0.03
given anh	martyr	0.15	teller	0.06
given ba	teller	-0.06
given bac	martyr	-0.07	teller	0.05
given bach	martyr	-0.28	teller	-0.03
given bai	martyr	0.18
given bang	martyr	-0.13	teller	-0.11
given bao	martyr	0.1	teller	-0.12
given bat	martyr	-0.05	teller	-0.01
given bay	martyr	0.12	teller	-0.01
given be	martyr	-0.01	teller	0.03
given ben	martyr	0.05
given bich	teller	0.09
given bieu	martyr	-0.02
given binh	martyr	0.18	teller	-0.03
given bo	martyr	0.02
given boi	martyr	-0.18
given bon	martyr	-0.18	teller	0.01
given bong	teller	0.2
given buoi	teller	-0.04
given buu	martyr	-0.14
given ca	martyr	-0.19
given cam	martyr	0.02	teller	-0.02
given can	martyr	0.17	teller	-0.11
given canh	martyr	-0.04	teller	-0.07
given cat	martyr	-0.2	teller	-0.09
given cha	martyr	-0.05	teller	0.13
given cham	martyr	-0.09
given chan	martyr	0.03	teller	0.07
given chap	teller	-0.05
given chat	martyr	0.06	teller	0.04
given chau	martyr	-0.26	teller	-0.12
given chi	martyr	-0.17
given chien	martyr	0.1
given chieu	martyr	-0.08
given chin	martyr	-0.1
given chinh	martyr	0.02	teller	-0.06
given chu	martyr	-0.06	teller	0.09
given chuc	martyr	0.08
given chuoc	martyr	-0.04	teller	0.1
given chut	martyr	-0.18	teller	0.02
given chuyen	martyr	0.14	teller	-0.12
given co	martyr	-0.07	teller	-0.05
given cong	martyr	-0.05	teller	-0.05
given cu	martyr	-0.15	teller	0.06
given cuc	martyr	0.19	teller	0.24
given cuoc	martyr	0.21
given cuong	martyr	-0.1	teller	-0.24
given da	martyr	0.07
given dac	martyr	0.19
given dan	martyr	0.15	teller	-0.01
given dang	martyr	-0.07	teller	0.09
given danh	martyr	0.03
given dao	martyr	-0.39	teller	0.24
given dat	martyr	0.26	teller	-0.12
given dau	martyr	0.13	teller	-0.03
given de	martyr	0.1	teller	0.06
given den	martyr	0.05
given di	teller	-0.13
given diem	martyr	0.12	teller	0.07
given dien	martyr	0.04	teller	-0.14
given diep	teller	0.2
given dieu	martyr	-0.1	teller	0.04
given din	martyr	-0.02
given dinh	martyr	-0.05
given do	martyr	-0.32
given doai	martyr	0.29
given doan	martyr	-0.29	teller	0.05
given doi	martyr	-0.11
given don	martyr	0.03	teller	0.04
given dong	martyr	-0.44	teller	-0.09
given du	martyr	0.33	teller	-0.09
given duc	martyr	-0.04	teller	-0.19
given dung	teller	0.03
given duoc	martyr	0.01	teller	-0.08
given duong	martyr	-0.05
given duy	teller	0.02
given duyen	teller	-0.03
given em	martyr	0.23
given en	teller	-0.11
given gam	teller	-0.1
given gia	martyr	-0.05	teller	-0.13
given giang	martyr	0.2	teller	0.13
given giao	teller	0.09
given giap	martyr	-0.08
given h	martyr	-0.49	teller	-0.33
given ha	martyr	-0.43
given hac	teller	0.05
given hach	martyr	-0.09
given hai	martyr	-0.23	teller	0.06
given han	martyr	-0.11	teller	0.01
given hang	martyr	-0.21	teller	0.11
given hanh	martyr	-0.03	teller	-0.1
given hao	martyr	0.02	teller	0.06
given hap	martyr	0.09	teller	-0.01
given hau	martyr	-0.38	teller	-0.08
given hen	martyr	-0.02	teller	0.02
given hien	martyr	0.2	teller	0.14
given hiep	teller	-0.05
given hieu	teller	0.12
given ho	martyr	0.01
given hoa	martyr	-0.45	teller	-0.05
given hoach	martyr	0.01	teller	-0.01
given hoai	martyr	0.14	teller	0.12
given hoan	martyr	-0.04	teller	0.06
given hoang	teller	0.11
given hoanh	martyr	0.18
given hoat	martyr	0.21
given hoe	martyr	-0.28	teller	0.13
given hoi	martyr	0.06	teller	0.21
given hong	martyr	0.23	teller	0.05
given hop	martyr	0.03
given huan	teller	0.01
given hue	martyr	0.03
given hung	martyr	-0.29	teller	-0.47
given huong	martyr	0.04	teller	-0.1
given huu	martyr	-0.12	teller	-0.03
given huy	teller	0.08
given huyen	teller	0.15
given huynh	martyr	0.07
given ich	martyr	0.14
given in	martyr	0.15	teller	-0.01
given ket	martyr	-0.08	teller	-0.08
given kha	martyr	0.03	teller	0.11
given khai	martyr	0.13
given kham	martyr	0.09
given khang	martyr	-0.09	teller	0.02
given khanh	martyr	0.11	teller	-0.07
given khiem	teller	0.12
given khiet	martyr	0.13	teller	-0.01
given khoa	martyr	-0.17	teller	0.11
given khoai	martyr	0.03	teller	-0.01
given khoan	martyr	0.02	teller	-0.13
given khoat	martyr	0.28	teller	-0.26
given khoi	martyr	0.22
given khue	martyr	0.16	teller	-0.01
given khuong	teller	-0.02
given khuyen	martyr	0.03
given kiem	martyr	0.24
given kien	martyr	-0.21	teller	0.08
given kiet	martyr	-0.03
given kieu	teller	0.07
given kim	teller	-0.13
given kinh	martyr	-0.2
given ky	martyr	0.04	teller	-0.12
given la	martyr	-0.03
given lac	martyr	-0.09
given lai	martyr	0.09
given lam	martyr	0.05	teller	0.07
given lan	martyr	-0.14	teller	0.07
given lang	teller	0.02
given lanh	martyr	0.09	teller	-0.1
given lao	martyr	-0.11
given lap	martyr	-0.01	teller	-0.04
given le	martyr	0.09	teller	0.15
given lich	martyr	0.2
given lien	martyr	-0.01	teller	0.13
given lieu	martyr	0.07	teller	0.11
given linh	martyr	-0.02	teller	0.02
given lo	teller	-0.12
given loc	martyr	-0.01	teller	-0.06
given loi	martyr	-0.1
given long	martyr	-0.13
given lu	martyr	-0.05
given lua	martyr	-0.35	teller	0.26
given luan	martyr	0.11	teller	-0.02
given luc	martyr	0.29	teller	-0.19
given luom	martyr	0.3	teller	-0.02
given luong	martyr	0.07	teller	-0.09
given luu	teller	0.14
given luyen	martyr	-0.16	teller	-0.05
given ly	martyr	-0.14	teller	0.06
given mach	martyr	0.07	teller	-0.06
given mai	martyr	0.06
given man	martyr	0.25	teller	-0.03
given manh	martyr	0.05	teller	0.05
given mao	martyr	0.13	teller	-0.01
given mat	martyr	-0.34	teller	0.18
given mau	martyr	-0.01
given may	martyr	0.09	teller	-0.03
given men	teller	0.06
given meo	martyr	0.12
given mich	martyr	0.16
given minh	martyr	-0.27	teller	0.04
given mo	teller	-0.21
given mot	martyr	0.06
given mui	martyr	0.01	teller	-0.11
given muoi	teller	0.07
given my	martyr	-0.17	teller	0.05
given nam	martyr	-0.26
given nen	martyr	0.05	teller	-0.01
given net	martyr	-0.07	teller	0.01
given nga	teller	0.17
given ngai	martyr	0.13	teller	-0.03
given ngan	martyr	0.23	teller	-0.01
given ngat	martyr	-0.11	teller	-0.07
given ngay	martyr	-0.03
given nghe	martyr	0.16
given nghi	teller	0.07
given nghia	martyr	0.3	teller	-0.01
given nghiem	martyr	0.13	teller	-0.01
given nghiep	martyr	0.26	teller	-0.02
given ngo	martyr	0.01	teller	0.05
given ngoan	teller	0.07
given ngot	martyr	0.05
given ngu	martyr	0.13	teller	-0.12
given nguyet	teller	0.04
given nha	teller	-0.01
given nhai	martyr	-0.33	teller	-0.12
given nham	martyr	0.01	teller	0.03
given nhan	martyr	-0.1	teller	-0.11
given nhat	martyr	0.21	teller	-0.07
given nhien	martyr	0.07
given nho	martyr	0.36	teller	-0.03
given nhon	martyr	-0.03	teller	-0.11
given nhu	martyr	0.14	teller	0.03
given nhuan	martyr	0.17
given nhung	martyr	-0.14	teller	-0.26
given nie	teller	0.02
given ninh	martyr	-0.07	teller	-0.1
given noi	martyr	-0.22
given nu	teller	0.01
given oanh	martyr	0.31	teller	-0.09
given on	martyr	0.01	teller	-0.02
given pang	martyr	0.08	teller	-0.01
given pao	martyr	0.31
given phach	martyr	-0.09	teller	0.12
given pham	martyr	-0.11	teller	0.06
given phan	martyr	-0.29
given phat	teller	-0.03
given phi	martyr	0.02	teller	0.06
given phin	teller	-0.08
given pho	teller	0.13
given phoi	martyr	0.13	teller	-0.06
given phol	teller	0.06
given phong	teller	-0.32
given phu	martyr	-0.09
given phuc	martyr	0.06	teller	0.07
given phung	martyr	-0.16
given phuoc	martyr	0.3	teller	-0.07
given phuong	martyr	-0.13	teller	0.1
given quan	martyr	-0.16	teller	0.04
given quang	martyr	0.05	teller	0.01
given que	martyr	0.09	teller	-0.19
given quoc	martyr	-0.14
given quy	martyr	0.28
given quyen	martyr	-0.14	teller	0.45
given quyet	martyr	0.18
given quynh	martyr	0.02	teller	0.07
given rang	martyr	0.04	teller	0.02
given ranh	teller	-0.03
given rau	martyr	0.03
given rinh	martyr	0.03
given rong	martyr	-0.01	teller	0.06
given ruong	martyr	-0.13	teller	0.01
given ruyen	martyr	0.04	teller	-0.03
given ry	martyr	0.12	teller	0.12
given sac	martyr	0.02
given sach	martyr	0.17	teller	-0.05
given sam	martyr	0.25
given san	teller	0.15
given sang	martyr	-0.14	teller	-0.04
given sanh	martyr	0.18	teller	-0.07
given sau	martyr	0.06	teller	-0.01
given sen	martyr	-0.05	teller	-0.12
given sin	martyr	0.11
given sinh	martyr	-0.13
given so	martyr	0.12
given soan	martyr	0.16
given soc	martyr	0.29	teller	-0.01
given soi	martyr	-0.13	teller	0.14
given sol	martyr	0.2	teller	0.05
given son	martyr	-0.47	teller	-0.04
given su	martyr	-0.11	teller	-0.06
given sung	martyr	-0.03
given suong	teller	0.11
given suu	teller	0.06
given tai	martyr	-0.17	teller	0.13
given tam	martyr	-0.26	teller	-0.19
given tan	teller	0.13
given tang	martyr	-0.01
given tao	martyr	0.14	teller	-0.01
given tap	martyr	0.12
given te	martyr	0.16	teller	-0.06
given teo	martyr	0.03	teller	-0.11
given thach	teller	-0.02
given thai	martyr	-0.14	teller	0.25
given tham	teller	0.13
given than	martyr	0.07
given thang	teller	-0.23
given thanh	teller	-0.06
given thao	martyr	0.2	teller	0.02
given that	martyr	-0.02	teller	-0.06
given the	martyr	-0.05	teller	0.09
given them	martyr	0.01
given theo	martyr	-0.06
given thi	teller	0.05
given thien	martyr	0.01	teller	0.05
given thiep	martyr	0.06
given thiet	martyr	0.27	teller	-0.04
given thieu	teller	-0.06
given thin	martyr	0.03	teller	-0.22
given thinh	martyr	0.22	teller	-0.09
given tho	martyr	-0.21	teller	0.1
given thoa	martyr	-0.21
given thoai	martyr	0.01	teller	-0.02
given thoan	martyr	0.12	teller	0.08
given thoi	martyr	-0.14	teller	-0.1
given thom	martyr	-0.1
given thong	martyr	-0.02	teller	0.17
given thoong	martyr	0.01
given thu	martyr	-0.34
given thuan	martyr	-0.12	teller	0.17
given thuat	martyr	0.05
given thuc	martyr	0.15	teller	-0.12
given thuoc	martyr	0.09	teller	-0.2
given thuong	martyr	0.06	teller	-0.06
given thuy	martyr	-0.11	teller	-0.01
given thuyen	martyr	-0.11	teller	0.07
given thuyet	martyr	0.15
given tich	martyr	-0.11	teller	0.19
given tien	teller	-0.04
given tiep	martyr	-0.01	teller	0.15
given to	martyr	0.26	teller	-0.04
given toai	martyr	-0.15
given toan	martyr	0.2	teller	-0.02
given tong	martyr	-0.02	teller	0.12
given tra	martyr	-0.06	teller	-0.01
given trac	martyr	0.09	teller	-0.07
given trach	martyr	-0.05
given tran	martyr	-0.04	teller	0.15
given trang	martyr	-0.05	teller	-0.02
given tri	martyr	-0.01	teller	-0.15
given trieu	teller	0.09
given trong	martyr	0.06	teller	0.02
given tru	martyr	0.17
given truc	teller	-0.12
given trung	martyr	-0.02	teller	-0.1
given tu	martyr	-0.18	teller	-0.05
given tuan	martyr	0.36	teller	0.16
given tuat	martyr	0.07
given tue	martyr	-0.02	teller	0.03
given tuoc	martyr	-0.13	teller	0.09
given tuoi	martyr	-0.18
given tuong	martyr	0.02	teller	0.13
given tuyen	martyr	-0.01	teller	0.05
given tuyet	teller	0.02
given tuynh	teller	-0.04
given ty	martyr	0.01
given un	martyr	-0.13	teller	0.03
given ut	martyr	-0.39
given uy	martyr	0.03	teller	-0.13
given uyen	martyr	-0.13
given v	martyr	-0.12
given van	martyr	0.03	teller	-0.02
given vang	martyr	0.06
given ve	martyr	-0.02
given vi	teller	-0.13
given vien	teller	0.01
given viet	martyr	-0.2
given vinh	martyr	0.26	teller	0.05
given vu	martyr	-0.16
given vuong	martyr	-0.07	teller	0.07
given xoan	martyr	0.14
given xuan	martyr	-0.27
given xuong	martyr	-0.05
given xuyen	teller	0.13
given y	martyr	0.21	teller	-0.06
given yen	martyr	-0.19	teller	0.12
joined  to martyr	martyr	-0.33
joined  to other	martyr	0.13	teller	-0.18
joined ( to martyr	martyr	-0.54	teller	-0.07
joined ( to other	martyr	0.15	teller	0.07
joined ), to other	martyr	0.13	teller	-0.03
joined , to martyr	martyr	0.55	teller	-0.35
joined , to other	martyr	-0.18	teller	-0.35
joined , to teller	teller	-0.42
joined - to martyr	martyr	-0.38
joined : to other	martyr	0.19	teller	-0.04
joined to martyr	martyr	0.45	teller	-0.58
joined to other	martyr	-0.28	teller	-0.45
joined to teller	martyr	-0.13	teller	-0.44
joined va to martyr	martyr	0.69	teller	-0.05
joined va to other	martyr	-0.87	teller	0.04
joined va to teller	martyr	-0.14
joined voi to martyr	martyr	0.35
joined voi to other	martyr	-0.05
kin told	martyr	-0.37	teller	-0.24
lead 0 anh	martyr	0.28	teller	-0.75
lead 0 anh hùng liệt sĩ	martyr	-0.14
lead 0 anh trai	martyr	0.36	teller	-0.04
lead 0 ba	martyr	0.02	teller	-0.07
lead 0 binh nhất	martyr	0.12
lead 0 bà	martyr	-0.88	teller	0.14
lead 0 bác	martyr	0.15
lead 0 bác sĩ	martyr	-0.11	teller	-0.3
lead 0 bí danh	martyr	-0.44	teller	-0.05
lead 0 bạn	martyr	-0.13	teller	0.01
lead 0 bố	martyr	-0.22	teller	0.01
lead 0 ccb	martyr	-0.1	teller	0.07
lead 0 cha	martyr	0.2	teller	-0.11
lead 0 chiến sĩ	martyr	0.16
lead 0 chuẩn úy	martyr	0.15	teller	-0.04
lead 0 cháu	martyr	-0.37	teller	0.09
lead 0 cháu gái	teller	0.04
lead 0 cháu là	martyr	-0.13	teller	0.29
lead 0 cháu tên	teller	0.15
lead 0 chính trị viên	martyr	-0.17	teller	-0.2
lead 0 chú	martyr	0.16	teller	-0.3
lead 0 chị	martyr	-0.32	teller	0.21
lead 0 chồng	martyr	0.22	teller	-0.1
lead 0 con	martyr	-0.09
lead 0 con dâu	martyr	-0.13	teller	-0.1
lead 0 con gái	teller	0.1
lead 0 con trai	martyr	-0.06	teller	-0.12
lead 0 con tên	martyr	0.11	teller	0.05
lead 0 cán bộ	martyr	0.07
lead 0 có	teller	-0.08
lead 0 cô	martyr	-0.06	teller	-0.29
lead 0 cô giáo	martyr	-0.12	teller	0.06
lead 0 cậu	martyr	0.32	teller	-0.61
lead 0 cụ	martyr	-0.58	teller	0.1
lead 0 của	teller	-0.06
lead 0 e là	martyr	-0.02
lead 0 em	martyr	-0.17	teller	0.69
lead 0 em gái	martyr	-0.02	teller	0.26
lead 0 em là	martyr	-0.07	teller	0.15
lead 0 em trai	teller	0.26
lead 0 em tên	martyr	-0.02
lead 0 ghi tên	martyr	0.3	teller	-0.05
lead 0 hạ sĩ	martyr	0.42	teller	-0.08
lead 0 họ tên	martyr	0.39	teller	-0.28
lead 0 họ và tên	martyr	0.47	teller	-0.19
lead 0 khắc tên	martyr	0.28
lead 0 ký tên	martyr	-0.13
lead 0 liên lạc	martyr	0.04	teller	0.23
lead 0 liệt sĩ	martyr	1.06	teller	-0.77
lead 0 liệt sỹ	martyr	0.07	teller	-0.08
lead 0 ls	martyr	0.77	teller	-0.5
lead 0 là	martyr	0.06	teller	0.06
lead 0 lái xe	martyr	-0.01	teller	-0.14
lead 0 mang tên	teller	-0.06
lead 0 mình là	martyr	-0.06	teller	-0.08
lead 0 mình tên	teller	0.2
lead 0 mẹ	martyr	-0.37	teller	-0.22
lead 0 người báo	martyr	-0.18	teller	-0.02
lead 0 người kể	martyr	-0.05
lead 0 người lập	martyr	-0.1	teller	-0.09
lead 0 người viết	martyr	-0.19	teller	0.03
lead 0 phóng viên	martyr	-0.13
lead 0 quản trang	martyr	-0.07	teller	0.32
lead 0 thiếu tá	martyr	-0.32	teller	-0.12
lead 0 thượng tá	martyr	-0.12
lead 0 thượng úy	martyr	-0.11
lead 0 thầy	martyr	-0.04	teller	-0.21
lead 0 thầy giáo	martyr	0.01	teller	-0.12
lead 0 thằng	martyr	0.49	teller	-0.44
lead 0 trung sĩ	martyr	0.14
lead 0 trung tá	martyr	-0.36	teller	-0.09
lead 0 trung úy	martyr	-0.03	teller	-0.05
lead 0 trưởng thôn	martyr	-0.06	teller	0.12
lead 0 tui là	martyr	0.05	teller	0.15
lead 0 tui tên	martyr	-0.03
lead 0 tên	martyr	-0.04	teller	0.17
lead 0 tên khai sinh	martyr	-0.16
lead 0 tên là	martyr	-0.1	teller	0.08
lead 0 tên thật	martyr	0.15	teller	0.08
lead 0 tên thật là	martyr	0.08	teller	0.02
lead 0 tên tôi	martyr	-0.27	teller	0.19
lead 0 tên đầy đủ	martyr	0.21	teller	-0.07
lead 0 tên đầy đủ là	martyr	0.01
lead 0 tôi	martyr	-0.54	teller	0.66
lead 0 tôi là	martyr	-0.46	teller	0.81
lead 0 tôi tên	martyr	0.03	teller	0.39
lead 0 tôi tên là	teller	0.17
lead 0 tổ trưởng	teller	0.05
lead 0 tức	martyr	0.05
lead 0 y sĩ	teller	-0.08
lead 0 y tá	martyr	0.27	teller	-0.06
lead 0 ông	martyr	-0.15	teller	-0.16
lead 0 đ c	martyr	0.32	teller	-0.26
lead 0 đại tá	martyr	-0.47
lead 0 đại úy	martyr	-0.23	teller	-0.01
lead 0 đại đội trưởng	martyr	-0.08	teller	-0.17
lead 0 đề tên	martyr	0.2	teller	-0.01
lead 0 đồng chí	martyr	0.62	teller	-0.21
lead 1 anh	martyr	0.29	teller	-0.27
lead 1 ba	martyr	0.03
lead 1 bà	martyr	0.15	teller	-0.18
lead 1 bác	martyr	-0.09	teller	0.39
lead 1 bạn	martyr	-0.01
lead 1 bố	martyr	-0.07	teller	0.1
lead 1 cha	martyr	0.01
lead 1 cháu	martyr	0.19	teller	-0.02
lead 1 chú	martyr	0.15	teller	0.29
lead 1 chỉ huy	teller	-0.03
lead 1 chồng	martyr	-0.1
lead 1 con	martyr	0.02	teller	0.11
lead 1 con gái	teller	-0.11
lead 1 con là	martyr	0.07	teller	-0.07
lead 1 con trai	martyr	-0.19
lead 1 có	martyr	0.34	teller	-0.08
lead 1 cô	martyr	0.1	teller	-0.13
lead 1 cậu	martyr	0.14	teller	-0.09
lead 1 cụ	martyr	0.07	teller	-0.03
lead 1 của	martyr	0.1	teller	0.27
lead 1 em	martyr	0.15	teller	-0.02
lead 1 em gái	teller	0.05
lead 1 họ tên	martyr	0.01
lead 1 họ và tên	martyr	0.07	teller	-0.06
lead 1 liên lạc	teller	0.08
lead 1 là	martyr	-0.18	teller	-0.14
lead 1 mang tên	martyr	-0.17
lead 1 mẹ	martyr	-0.17	teller	-0.03
lead 1 một	martyr	0.17	teller	-0.02
lead 1 nó	teller	-0.08
lead 1 thông tin	martyr	0.01
lead 1 thầy	martyr	0.11	teller	-0.21
lead 1 tài khoản	martyr	-0.08
lead 1 tên	teller	-0.04
lead 1 tôi	martyr	0.02	teller	-0.35
lead 1 tôi là	martyr	0.05
lead 1 xưng	martyr	0.02	teller	-0.07
lead 1 ông	martyr	0.29	teller	-0.07
lead 1 đồng chí	martyr	0.06
lead 2 bác	martyr	-0.19	teller	0.08
lead 2 chị	martyr	0.04	teller	0.13
lead 2 con trai	teller	-0.04
lead 2 có	teller	-0.03
lead 2 của	martyr	0.2	teller	-0.09
lead 2 em	martyr	0.03
lead 2 em gái	teller	-0.07
lead 2 liệt sĩ	martyr	-0.13	teller	0.08
lead 2 là	teller	-0.06
lead 2 một	martyr	0.18	teller	-0.04
lead 2 tên	martyr	0.19	teller	-0.05
lead 2 tôi	martyr	0.15
lead 2 ông	martyr	0.21	teller	-0.03
lead:aka	martyr	-0.59	teller	-0.26
lead:battle	martyr	-0.09
lead:died	martyr	1.46	teller	-1.07
lead:kin	martyr	0.37	teller	-0.45
lead:kin mine anh	martyr	0.23	teller	-0.04
lead:kin mine anh trai	martyr	0.37	teller	-0.06
lead:kin mine ba	martyr	0.09	teller	-0.08
lead:kin mine bà	martyr	0.01	teller	-0.07
lead:kin mine bác	martyr	0.25
lead:kin mine bố	martyr	-0.28	teller	0.1
lead:kin mine bố chồng	martyr	0.17	teller	-0.07
lead:kin mine cha	martyr	0.25	teller	-0.12
lead:kin mine cháu	teller	0.16
lead:kin mine chú	martyr	0.33	teller	-0.05
lead:kin mine chị	teller	-0.03
lead:kin mine chồng	martyr	0.06	teller	-0.12
lead:kin mine con	martyr	-0.02	teller	0.13
lead:kin mine con gái	martyr	0.04
lead:kin mine con trai	teller	-0.23
lead:kin mine cô	martyr	0.25	teller	-0.03
lead:kin mine cậu	martyr	0.13	teller	-0.15
lead:kin mine dì	martyr	-0.09
lead:kin mine em gái	martyr	-0.05	teller	0.21
lead:kin mine em trai	teller	0.26
lead:kin mine mẹ	martyr	-0.47	teller	-0.25
lead:kin mine ông	martyr	0.04	teller	0.14
lead:kin other cháu gái	teller	0.05
lead:kin other con dâu	martyr	0.02	teller	-0.12
lead:kin other con gái	martyr	-0.04
lead:kin other con trai	martyr	-0.2
lead:kin other em	martyr	0.18	teller	-0.01
lead:level	martyr	-0.29	teller	0.06
lead:link	martyr	0.4	teller	-0.16
lead:martyr	martyr	1.39	teller	-1.08
lead:mine	martyr	0.42	teller	-0.41
lead:naming	martyr	0.64	teller	-0.23
lead:office	martyr	-0.53	teller	-0.37
lead:post	martyr	-0.02	teller	-0.39
lead:rank	martyr	-0.4	teller	-0.46
lead:self	martyr	-1.27	teller	1.57
lead:signs	martyr	-0.02	teller	0.13
lead:site	teller	-0.05
lead:stop	martyr	-0.12	teller	-0.07
lead:tells	teller	0.07
lead:thing	martyr	-0.14	teller	-0.41
lead:title	martyr	-0.04	teller	-0.41
lead:truename	martyr	0.57	teller	0.02
led anh	martyr	0.06	teller	-0.11
led b trưởng	martyr	0.12
led bia	martyr	-0.05	teller	0.07
led biết	martyr	0.27
led biết & ten	martyr	0.12
led by nothing	martyr	0.03	teller	0.17
led by nothing & anh	martyr	0.23	teller	-0.64
led by nothing & au	martyr	0.14
led by nothing & ba	martyr	0.12	teller	-0.3
led by nothing & bac	martyr	-0.27	teller	0.07
led by nothing & ban	martyr	-0.27	teller	-0.08
led by nothing & bo	martyr	-0.12	teller	-0.07
led by nothing & bui	martyr	-0.04	teller	0.09
led by nothing & cao	martyr	0.09	teller	-0.07
led by nothing & cau	martyr	0.2	teller	-0.37
led by nothing & cha	martyr	0.24	teller	-0.12
led by nothing & chau	martyr	-0.32	teller	0.31
led by nothing & chi	martyr	-0.22	teller	0.12
led by nothing & chinh	martyr	-0.07	teller	-0.15
led by nothing & chong	martyr	0.05	teller	-0.12
led by nothing & chu	martyr	0.08	teller	0.07
led by nothing & co	martyr	0.22	teller	-0.45
led by nothing & con	martyr	-0.03	teller	0.16
led by nothing & cu	martyr	-0.41	teller	0.1
led by nothing & d	martyr	0.13	teller	-0.12
led by nothing & dai	teller	-0.29
led by nothing & dang	teller	0.05
led by nothing & danh	teller	-0.16
led by nothing & doan	teller	0.01
led by nothing & dong	martyr	0.13
led by nothing & e	teller	0.04
led by nothing & em	martyr	-0.17	teller	0.4
led by nothing & giang	martyr	0.01
led by nothing & ha	martyr	0.08	teller	-0.04
led by nothing & ho	martyr	0.51	teller	-0.32
led by nothing & hoang	teller	0.02
led by nothing & huynh	martyr	-0.05	teller	0.11
led by nothing & ky	martyr	-0.03	teller	-0.04
led by nothing & la	martyr	0.14	teller	0.05
led by nothing & lai	teller	0.11
led by nothing & le	martyr	0.01	teller	0.01
led by nothing & lien	teller	0.15
led by nothing & liet	martyr	0.18	teller	-0.26
led by nothing & lo	teller	0.08
led by nothing & ls	martyr	0.28	teller	-0.13
led by nothing & luong	teller	0.05
led by nothing & ma	teller	0.01
led by nothing & mai	martyr	0.01
led by nothing & me	martyr	-0.31	teller	-0.26
led by nothing & minh	martyr	-0.01
led by nothing & mot	martyr	0.32	teller	-0.07
led by nothing & nghiem	martyr	-0.07
led by nothing & ngo	martyr	-0.03	teller	0.01
led by nothing & nguoi	martyr	-0.71	teller	0.06
led by nothing & nguyen	martyr	-0.27	teller	0.22
led by nothing & ong	martyr	-0.01	teller	-0.07
led by nothing & pham	martyr	0.09	teller	0.04
led by nothing & phan	martyr	-0.13	teller	0.12
led by nothing & phi	martyr	0.02
led by nothing & phung	martyr	0.04
led by nothing & quach	martyr	0.08
led by nothing & quan	teller	0.12
led by nothing & sau	martyr	0.03
led by nothing & ta	martyr	-0.03	teller	0.09
led by nothing & ten	martyr	0.24	teller	-0.38
led by nothing & thang	martyr	0.18	teller	-0.22
led by nothing & thay	martyr	0.01	teller	-0.23
led by nothing & thieu	martyr	-0.09	teller	-0.11
led by nothing & tieu	martyr	0.06
led by nothing & to	martyr	0.04
led by nothing & toi	martyr	-1.27	teller	0.91
led by nothing & tong	martyr	0.04
led by nothing & tran	martyr	0.1	teller	0.03
led by nothing & trinh	martyr	0.12	teller	-0.09
led by nothing & trung	martyr	0.07	teller	-0.11
led by nothing & truong	martyr	-0.27	teller	0.19
led by nothing & tu	martyr	0.09	teller	-0.06
led by nothing & tui	martyr	-0.15	teller	0.37
led by nothing & vu	martyr	-0.04	teller	0.23
led by nothing & vuong	martyr	0.13	teller	-0.11
led by nothing & y	martyr	0.21	teller	-0.06
led by word a	martyr	0.04
led by word an	martyr	0.06
led by word an & anh	martyr	0.03
led by word anh	martyr	0.24	teller	-0.1
led by word b	martyr	0.05	teller	-0.1
led by word ba	martyr	0.19	teller	-0.11
led by word ba & con	martyr	0.15	teller	-0.12
led by word ba & la	martyr	0.21
led by word bac	martyr	0.35
led by word bac & ten	martyr	0.15
led by word bam	teller	-0.07
led by word ban	martyr	-0.01
led by word bang	martyr	0.09
led by word bay	martyr	-0.18
led by word bien	martyr	0.04
led by word bieu	teller	0.03
led by word binh	martyr	-0.13
led by word bo	martyr	0.02	teller	-0.09
led by word bon	martyr	0.05	teller	0.02
led by word bong	martyr	0.08
led by word c	martyr	0.12	teller	0.1
led by word cam	martyr	-0.06
led by word cam & anh	martyr	-0.07
led by word canh	martyr	-0.11
led by word chao	teller	0.04
led by word chat	martyr	-0.18
led by word chau	martyr	-0.05
led by word chep	martyr	-0.23	teller	0.12
led by word chi	martyr	0.01	teller	0.07
led by word chieu	martyr	-0.02	teller	0.05
led by word chinh	martyr	0.02	teller	0.12
led by word chu	martyr	0.04	teller	-0.28
led by word chu & ba	martyr	0.02	teller	-0.05
led by word chung	martyr	-0.06	teller	-0.13
led by word chuyen	martyr	-0.27	teller	0.07
led by word coi	martyr	-0.2
led by word con	martyr	-0.07	teller	-0.15
led by word con & cu	martyr	-0.29
led by word con & ong	martyr	-0.21
led by word cu	teller	-0.14
led by word da	martyr	0.01	teller	-0.02
led by word dang	martyr	-0.23	teller	0.04
led by word dao	teller	0.01
led by word dat	martyr	-0.06	teller	-0.05
led by word dat & la	teller	-0.02
led by word day	teller	0.05
led by word day & la	martyr	0.15
led by word de	martyr	-0.06	teller	-0.14
led by word dia	martyr	-0.09	teller	-0.05
led by word dich	martyr	-0.18	teller	-0.04
led by word diem	teller	-0.04
led by word dien	martyr	-0.16	teller	0.16
led by word dinh	martyr	-0.17	teller	-0.09
led by word do	martyr	0.04	teller	-0.02
led by word doan	teller	0.04
led by word doc	martyr	0.17	teller	0.03
led by word doi	martyr	-0.02	teller	-0.07
led by word doi & ten	martyr	-0.06	teller	0.05
led by word don	martyr	-0.2	teller	0.25
led by word dong	martyr	0.22	teller	-0.09
led by word dong & ong	martyr	0.11	teller	-0.01
led by word du	martyr	-0.11
led by word duc	martyr	-0.12
led by word dung	martyr	-0.18	teller	-0.05
led by word e	teller	0.2
led by word ghi	teller	-0.05
led by word ghi & la	martyr	-0.13
led by word ghi & liet	martyr	0.04
led by word ghi & ls	martyr	0.04
led by word gia	martyr	-0.02	teller	0.3
led by word gia & anh	martyr	0.08
led by word gia & ba	teller	0.09
led by word gia & liet	martyr	0.06
led by word giay	martyr	0.13	teller	-0.05
led by word giup	martyr	-0.21	teller	0.22
led by word ha	martyr	0.15	teller	-0.03
led by word hai	martyr	0.54	teller	-0.2
led by word hai & la	martyr	0.19	teller	-0.06
led by word hai & ten	martyr	0.23
led by word ham	martyr	0.09
led by word hang	teller	0.08
led by word hien	martyr	-0.12
led by word ho	martyr	-0.16	teller	0.17
led by word ho & ong	martyr	-0.11
led by word hoa	teller	0.05
led by word hoac	teller	-0.24
led by word hoan	martyr	0.03
led by word hoc	teller	-0.1
led by word hoi	martyr	0.07	teller	-0.03
led by word hoi & ong	martyr	-0.02	teller	-0.1
led by word hop	martyr	0.23	teller	-0.1
led by word hung	martyr	-0.02	teller	-0.15
led by word huong	martyr	-0.02	teller	-0.04
led by word ke	teller	0.02
led by word keu	martyr	0.04	teller	-0.06
led by word khac	martyr	0.28	teller	-0.21
led by word khac & tang	martyr	-0.12
led by word khai	martyr	-0.32	teller	0.29
led by word khanh	martyr	0.14
led by word kich	martyr	0.05
led by word kiem	martyr	0.04
led by word kinh	martyr	-0.21
led by word ky	martyr	0.09
led by word la	martyr	0.36
led by word lai	martyr	-0.05	teller	-0.05
led by word lam	martyr	0.01
led by word lan	teller	0.05
led by word lay	martyr	-0.34	teller	-0.02
led by word lay & ten	martyr	-0.33
led by word le	martyr	0.04
led by word len	martyr	0.06
led by word lien	martyr	0.1
led by word linh	martyr	-0.13	teller	-0.01
led by word lo	martyr	0.1
led by word loc	martyr	0.07
led by word loi	martyr	-0.22	teller	0.13
led by word loi & ong	martyr	-0.07	teller	0.04
led by word lua	martyr	-0.31
led by word luom	martyr	0.18
led by word luong	martyr	0.24	teller	-0.09
led by word luu	teller	-0.01
led by word ly	teller	0.08
led by word ma	martyr	0.07	teller	-0.19
led by word mang	martyr	-0.18	teller	0.11
led by word mat	martyr	-0.11
led by word may	martyr	-0.11	teller	0.01
led by word may & kim	martyr	-0.01
led by word me	teller	-0.05
led by word minh	martyr	-0.1
led by word mo	martyr	-0.13
led by word mui	martyr	-0.18
led by word muoi	martyr	0.06
led by word my	martyr	-0.02	teller	-0.03
led by word ngan	martyr	0.07
led by word nghi	martyr	0.12
led by word nha	martyr	-0.12
led by word nha & anh	martyr	0.15	teller	-0.03
led by word nha & ba	martyr	-0.23	teller	0.11
led by word nha & bac	martyr	0.1	teller	-0.02
led by word nha & cu	martyr	-0.06	teller	-0.1
led by word nha & em	teller	0.08
led by word nha & ong	martyr	-0.2
led by word nha & toi	martyr	0.14	teller	-0.1
led by word nham	martyr	0.12
led by word nhan	martyr	0.34	teller	-0.24
led by word nhat	martyr	0.17
led by word nhat & la	martyr	0.04
led by word nhe	teller	0.14
led by word nhom	teller	0.08
led by word nhu	martyr	0.11	teller	-0.21
led by word ninh	martyr	0.02	teller	-0.01
led by word nu	teller	-0.09
led by word nuoi	martyr	-0.09	teller	-0.01
led by word oi	martyr	-0.08	teller	0.31
led by word ong	martyr	0.19	teller	-0.06
led by word phai	teller	-0.01
led by word phan	martyr	-0.09
led by word pho	martyr	0.07
led by word phong	martyr	0.03	teller	-0.03
led by word phuc	martyr	-0.15	teller	0.03
led by word phuong	martyr	-0.01	teller	-0.02
led by word q	martyr	-0.17	teller	-0.12
led by word quan	martyr	-0.11
led by word quyen	martyr	-0.09
led by word quyet	martyr	0.13
led by word ra	martyr	0.09	teller	0.03
led by word rang	martyr	0.08
led by word ruot	martyr	0.02	teller	-0.02
led by word sai	martyr	0.1
led by word sai & ten	martyr	0.24
led by word sang	martyr	0.08	teller	-0.04
led by word sanh	martyr	0.07
led by word sau	martyr	-0.02
led by word se	martyr	0.01	teller	-0.08
led by word so	martyr	-0.15	teller	-0.2
led by word son	teller	-0.04
led by word su	martyr	-0.18	teller	0.05
led by word te	martyr	-0.03
led by word ten	martyr	0.14	teller	0.03
led by word thanh	teller	0.07
led by word thay	martyr	-0.03	teller	0.06
led by word thiet	martyr	0.02	teller	-0.02
led by word thieu	teller	-0.04
led by word tho	martyr	-0.11
led by word thu	martyr	0.06	teller	-0.04
led by word thuong	martyr	-0.08	teller	-0.02
led by word thuyet	martyr	0.01
led by word tin	martyr	-0.13	teller	0.31
led by word tin & em	teller	0.13
led by word to	martyr	0.2	teller	-0.01
led by word toi	martyr	-0.18	teller	0.11
led by word trach	martyr	-0.07	teller	0.04
led by word tre	martyr	0.1
led by word tri	martyr	-0.18	teller	0.26
led by word trich	martyr	-0.16
led by word trinh	martyr	-0.03	teller	0.12
led by word trinh & toi	martyr	-0.03	teller	0.12
led by word trung	martyr	0.02	teller	-0.01
led by word truong	martyr	-0.18	teller	0.07
led by word truong & la	martyr	-0.05	teller	-0.03
led by word tu	martyr	0.14
led by word tui	martyr	-0.07	teller	0.27
led by word tuoi	martyr	-0.01	teller	0.14
led by word ut	martyr	0.08	teller	0.04
led by word van	martyr	0.11	teller	0.04
led by word vay	martyr	-0.02
led by word ve	martyr	0.15	teller	-0.08
led by word ve & anh	martyr	0.06
led by word ve & co	martyr	0.01
led by word viec	martyr	-0.05	teller	-0.09
led by word vien	martyr	0.05	teller	0.04
led by word viet	martyr	-0.15	teller	-0.03
led by word vinh	martyr	-0.12
led by word vong	martyr	0.04
led by word vu	martyr	0.1
led by word vung	martyr	-0.05
led by word vuong	teller	-0.01
led by word xe	martyr	0.07
led by word xuong	teller	-0.08
led by word xuyen	martyr	-0.07
led by word y	martyr	-0.03	teller	-0.03
led bác	martyr	0.04
led báo	martyr	-0.14	teller	-0.02
led báo tin	teller	-0.13
led bìa	martyr	-0.18
led bản	martyr	-0.03
led bảo	martyr	0.02	teller	0.06
led bảo & anh	martyr	-0.14	teller	-0.04
led bố	martyr	-0.09
led cháu	martyr	-0.05	teller	0.02
led chôn	martyr	-0.15	teller	0.08
led chôn & dong	martyr	0.16
led chú	martyr	-0.06	teller	0.03
led chết	teller	-0.02
led chỉ	teller	0.09
led chị	teller	0.13
led chỗ	martyr	0.03	teller	-0.16
led chỗ & anh	martyr	0.05
led các đồng chí	martyr	-0.05	teller	0.09
led các đồng chí & toi	martyr	-0.05	teller	0.09
led còn sống	martyr	-0.12
led có & la	martyr	-0.1
led cô	teller	0.04
led cấp	martyr	0.08
led cầu	martyr	0.01
led cầu & ba	martyr	-0.05
led của	martyr	0.04
led dân	martyr	-0.01
led dốc & ba	martyr	-0.01
led em	martyr	-0.06	teller	0.06
led ghi lại	teller	0.05
led giấy báo tử	martyr	-0.1	teller	0.13
led giỗ	martyr	0.07
led gò	martyr	0.12
led gặp	martyr	-0.3	teller	-0.05
led gặp & ong	teller	-0.07
led gọi	martyr	0.24	teller	0.23
led gọi & anh	martyr	0.07
led gọi & chau	teller	0.02
led gọi cho	teller	-0.08
led gửi	martyr	-0.22	teller	-0.1
led gửi & ban	martyr	-0.01	teller	-0.08
led gửi & dong	martyr	-0.13
led hang	martyr	0.01
led huyện	martyr	-0.11
led hy sinh	martyr	0.07	teller	-0.1
led hy sinh & co	martyr	0.17
led không về	martyr	0.11	teller	-0.01
led ký	martyr	-0.02	teller	-0.07
led kể	martyr	-0.11	teller	0.05
led kể & cua	martyr	-0.23	teller	0.07
led liên hệ	teller	0.22
led liên hệ & em	teller	0.02
led liệt sĩ	martyr	-0.02
led ls	martyr	-0.15
led là	teller	0.08
led là & chau	martyr	0.1
led làng	martyr	-0.1
led mất	martyr	0.06
led mất & cau	martyr	0.03
led mặt trận	martyr	-0.07
led mộ	martyr	0.46	teller	-0.27
led mộ & anh	martyr	0.16
led mộ & bac	martyr	-0.03
led mộ & cau	martyr	0.08
led mộ & hoang	martyr	0.08
led mộ & le	martyr	0.05
led mộ & ls	martyr	-0.11
led mộ & ong	martyr	0.05
led nghĩa trang	martyr	-0.02	teller	0.04
led nghĩa trang liệt sĩ	martyr	-0.02
led nguyên quán	martyr	-0.08	teller	-0.04
led người	teller	-0.14
led người & anh	martyr	0.16
led người & ban	martyr	-0.02
led người & la	martyr	0.11
led người & lai	martyr	0.03
led người & ten	martyr	-0.11
led người & xung	martyr	-0.01	teller	-0.03
led ngầm	martyr	-0.07
led ngầm & ta	martyr	-0.07
led nhắn	teller	0.03
led nhắn cho	teller	0.08
led nhặt	martyr	0.16	teller	-0.08
led nhặt & cua	martyr	0.11
led nhặt & la	teller	-0.05
led nhớ	martyr	-0.04
led nói	martyr	0.05	teller	-0.11
led núi	martyr	0.06
led nước	martyr	0.15
led pháo	martyr	0.12	teller	-0.01
led phường	martyr	-0.05	teller	-0.01
led quê	martyr	-0.27	teller	-0.04
led sinh	teller	-0.09
led sinh & la	martyr	-0.09
led stk	martyr	-0.02
led stk & ten	martyr	-0.02
led sông	teller	0.1
led thư	martyr	-0.05	teller	0.29
led thư & cua	martyr	-0.05	teller	0.24
led trú quán	teller	-0.03
led trường	martyr	-0.14
led trận	martyr	0.21
led tên	teller	0.01
led tìm	martyr	0.03	teller	-0.1
led tìm & bac	martyr	-0.05
led tìm & cau	teller	-0.06
led tìm & em	martyr	-0.03	teller	0.11
led tìm & ong	martyr	0.04
led tìm mộ	teller	-0.05
led tìm mộ & em	teller	-0.01
led tôi	martyr	-0.19
led tôi & anh	martyr	-0.11
led tổ	martyr	0.07	teller	-0.04
led viết	martyr	-0.11	teller	-0.12
led vào & tai	martyr	-0.06
led xin gọi	teller	0.07
led xin liên hệ	teller	0.03
led xã	martyr	-0.06	teller	-0.22
led xã & co	martyr	0.08	teller	-0.06
led xã & tam	martyr	-0.02
led xóm	martyr	0.19
led zalo	teller	0.13
led ông	martyr	-0.13	teller	-0.11
led đi cùng	martyr	-0.03
led điểm cao	martyr	0.03
led đoàn	martyr	-0.09
led đánh	martyr	-0.08
led đường	martyr	-0.13
led đồi	martyr	0.07
led đồi & ten	martyr	0.03
led đồn	teller	0.06
led ấp	teller	0.02
led:again	teller	0.01
led:again & tai	martyr	-0.06
led:alive	martyr	-0.2	teller	0.07
led:at	martyr	0.07	teller	-0.08
led:at & anh	martyr	0.21
led:at & ba	martyr	-0.12	teller	-0.03
led:at & bac	martyr	0.03
led:at & cau	martyr	-0.02
led:at & co	martyr	0.02	teller	-0.03
led:at & la	martyr	0.01
led:at & nam	martyr	-0.03
led:at & ong	martyr	-0.12
led:at & ten	martyr	0.03
led:at & toi	martyr	0.09	teller	0.11
led:battle	martyr	0.08	teller	-0.03
led:battle & ten	martyr	0.19
led:born	teller	-0.25
led:born & la	martyr	-0.09
led:bury	martyr	-0.13	teller	0.08
led:bury & anh	martyr	-0.08	teller	-0.03
led:bury & dong	martyr	0.16
led:capture	martyr	0.12	teller	-0.02
led:contact	martyr	-0.14	teller	0.53
led:contact & anh	martyr	-0.13	teller	0.1
led:contact & ba	teller	0.02
led:contact & chi	teller	0.03
led:contact & em	martyr	-0.04	teller	0.25
led:contact & ong	martyr	0.07	teller	-0.07
led:contact & toi	teller	0.08
led:died	martyr	0.24	teller	-0.21
led:died & anh	martyr	0.16	teller	-0.12
led:died & ba	martyr	0.02
led:died & bac	martyr	-0.07
led:died & cau	martyr	0.11
led:died & co	martyr	0.17
led:died & dong	martyr	0.06
led:died & em	teller	-0.01
led:died & hoang	martyr	-0.01	teller	0.12
led:died & la	martyr	0.02	teller	-0.04
led:died & le	martyr	0.05
led:died & ls	martyr	-0.11
led:died & ten	martyr	0.02	teller	-0.08
led:enlist	martyr	0.07
led:fell	martyr	0.21	teller	-0.13
led:fell & cau	martyr	0.02
led:fell & co	martyr	0.25
led:fell & la	martyr	0.12	teller	0.02
led:fell & ong	martyr	-0.04
led:gio	martyr	0.07
led:grave	martyr	0.33	teller	-0.23
led:grave & anh	martyr	0.26	teller	-0.03
led:grave & bac	martyr	-0.13
led:grave & cau	martyr	0.06	teller	-0.07
led:grave & em	teller	0.01
led:grave & hoang	martyr	0.08
led:grave & le	martyr	0.05
led:grave & liet	martyr	0.01	teller	-0.02
led:grave & ls	martyr	-0.08	teller	-0.02
led:grave & ong	teller	0.09
led:home	martyr	-0.28	teller	-0.41
led:home & anh	martyr	0.14
led:home & ban	martyr	-0.02
led:home & lai	martyr	0.03
led:home & tam	martyr	-0.06
led:home & ten	martyr	-0.11
led:home & xung	martyr	-0.01	teller	-0.03
led:kin	martyr	-0.06	teller	0.03
led:laid	martyr	0.31
led:letter	teller	0.25
led:letter & cua	teller	0.24
led:level	martyr	-0.03	teller	-0.27
led:level & anh	teller	-0.03
led:level & co	teller	-0.09
led:level & la	martyr	0.08
led:level & nam	martyr	-0.02
led:level & ong	martyr	0.09
led:level & tam	martyr	-0.04
led:level & ten	martyr	0.04	teller	0.07
led:link	martyr	-0.03	teller	-0.01
led:link & chau	martyr	0.1
led:link & la	martyr	-0.23	teller	0.02
led:martyr	martyr	-0.17
led:mine	martyr	-0.03	teller	0.03
led:moved	martyr	0.23	teller	-0.15
led:moved & cua	martyr	0.11
led:moved & la	teller	-0.05
led:naming	martyr	-0.05	teller	-0.06
led:notice	martyr	-0.04	teller	-0.06
led:office	martyr	-0.16	teller	-0.01
led:office & ten	martyr	-0.03	teller	0.05
led:post	martyr	-0.03	teller	0.07
led:post & ten	martyr	-0.03	teller	0.1
led:rank	martyr	-0.07
led:returned	martyr	-0.01
led:self	martyr	-0.13
led:self & anh	martyr	-0.07
led:site	teller	-0.01
led:site & ba	martyr	-0.15
led:site & nam	martyr	-0.02
led:site & ta	martyr	-0.07
led:site & tam	martyr	-0.02
led:site & ten	martyr	0.03
led:stop	martyr	-0.23	teller	0.12
led:stop & anh	martyr	0.19	teller	-0.02
led:stop & ba	martyr	-0.13	teller	-0.21
led:stop & bac	martyr	0.01	teller	0.04
led:stop & ban	martyr	-0.12
led:stop & bo	teller	0.05
led:stop & cau	martyr	-0.11
led:stop & chau	martyr	0.09	teller	0.04
led:stop & chi	martyr	-0.07
led:stop & chu	martyr	-0.11	teller	-0.03
led:stop & co	martyr	0.17	teller	-0.04
led:stop & con	teller	-0.07
led:stop & cu	martyr	-0.17
led:stop & cua	martyr	0.02
led:stop & dinh	martyr	-0.01
led:stop & dong	martyr	0.11
led:stop & em	martyr	-0.04	teller	0.05
led:stop & ha	martyr	0.01
led:stop & hoang	martyr	-0.06	teller	0.12
led:stop & kim	martyr	-0.06
led:stop & la	martyr	-0.19	teller	-0.16
led:stop & lai	martyr	0.03
led:stop & liet	martyr	0.14
led:stop & nam	martyr	0.08
led:stop & nguyen	martyr	0.13	teller	0.01
led:stop & ong	martyr	0.04
led:stop & tai	martyr	-0.06
led:stop & tam	martyr	-0.04
led:stop & ten	martyr	-0.1
led:stop & thang	martyr	-0.15
led:stop & toi	martyr	-0.01	teller	0.06
led:stop & tui	teller	0.09
led:stop & vuong	martyr	0.01
led:stop & xung	martyr	-0.01	teller	-0.03
led:tells	martyr	-0.21	teller	0.06
led:tells & anh	martyr	-0.14	teller	-0.17
led:tells & bac	martyr	0.02	teller	-0.01
led:tells & ban	martyr	-0.07	teller	-0.09
led:tells & cau	martyr	-0.13
led:tells & chau	teller	-0.11
led:tells & chu	martyr	-0.03
led:tells & co	martyr	0.02
led:tells & cong	martyr	-0.02
led:tells & cu	martyr	0.22
led:tells & cua	martyr	-0.02
led:tells & em	martyr	-0.06	teller	0.02
led:tells & la	martyr	-0.1
led:tells & liet	martyr	0.1
led:tells & nguyen	martyr	0.11
led:tells & ong	martyr	0.14	teller	0.02
led:tells & ten	martyr	0.13	teller	-0.05
led:tells & toi	martyr	-0.17	teller	0.08
led:thing	martyr	-0.05	teller	0.01
led:thing & anh	martyr	0.21
led:thing & ba	martyr	-0.23	teller	-0.07
led:thing & cau	martyr	0.01
led:thing & co	martyr	0.15	teller	-0.04
led:thing & cua	martyr	-0.12
led:thing & la	martyr	0.11
led:thing & mang	martyr	-0.26
led:thing & nam	martyr	-0.13
led:thing & nguyen	martyr	-0.18	teller	0.08
led:thing & ong	martyr	-0.04
led:thing & tam	martyr	-0.03
led:thing & ten	teller	0.07
led:thing & toi	martyr	0.08	teller	0.11
led:title	martyr	-0.13
led:title & ba	martyr	-0.09	teller	-0.18
led:title & bac	martyr	-0.08	teller	0.01
led:title & chu	martyr	-0.03
led:title & thang	martyr	-0.11
led:title & toi	martyr	-0.06
listed behind martyr	martyr	0.91	teller	-0.59
listed behind other	martyr	-0.27	teller	0.21
listed behind teller	martyr	0.04	teller	-0.25
named 1	martyr	0.22	teller	-0.41
named 2	martyr	0.25	teller	0.09
named few	martyr	-0.32	teller	0.05
named many	martyr	-0.19	teller	-0.13
next sentence:again	martyr	0.06
next sentence:alive	martyr	-0.27	teller	0.18
next sentence:at	martyr	0.09	teller	-0.4
next sentence:battle	martyr	-0.15	teller	0.09
next sentence:born	martyr	0.28	teller	-0.12
next sentence:bury	martyr	0.34
next sentence:capture	martyr	-0.19	teller	-0.06
next sentence:contact	martyr	-0.27	teller	-0.13
next sentence:died	martyr	-0.2	teller	-0.02
next sentence:enlist	martyr	0.17	teller	0.04
next sentence:fell	martyr	0.03	teller	-0.09
next sentence:gio	martyr	0.38	teller	-0.17
next sentence:grave	martyr	-0.16	teller	-0.15
next sentence:home	martyr	0.17	teller	0.2
next sentence:joined	martyr	0.13	teller	0.06
next sentence:kin	martyr	-0.23	teller	0.15
next sentence:laid	teller	-0.15
next sentence:last	martyr	0.07	teller	-0.03
next sentence:letter	teller	-0.1
next sentence:level	martyr	0.11	teller	-0.21
next sentence:link	martyr	-0.04	teller	0.1
next sentence:martyr	martyr	-0.46	teller	0.19
next sentence:moved	teller	-0.36
next sentence:naming	martyr	-0.37	teller	-0.05
next sentence:notice	martyr	0.22	teller	-0.17
next sentence:office	martyr	-0.22	teller	-0.62
next sentence:post	teller	-0.02
next sentence:rank	martyr	-0.25	teller	0.04
next sentence:returned	martyr	0.16	teller	0.16
next sentence:self	martyr	-0.23	teller	-0.13
next sentence:site	martyr	-0.04	teller	0.23
next sentence:tells	martyr	0.14	teller	-0.14
next sentence:thing	martyr	0.11	teller	-0.17
next sentence:title	martyr	0.02	teller	-0.38
next sentence:truename	martyr	-0.3	teller	0.2
no lead	martyr	-0.06	teller	-0.17
only full name	martyr	0.02	teller	-0.39
opens	martyr	0.02	teller	0.18
place 0	martyr	0.26	teller	0.13
place 1	martyr	-0.05	teller	-0.2
place 2	martyr	-0.07	teller	-0.3
place 3	martyr	-0.49	teller	0.01
previous martyr	martyr	-0.46	teller	0.02
previous martyr in the sentence	martyr	0.11	teller	-0.92
previous other	martyr	-0.3	teller	0.1
previous other in the sentence	martyr	0.27	teller	-0.67
previous teller	martyr	0.56	teller	-1.26
previous teller in the sentence	martyr	0.18	teller	-0.92
pronoun:alive	martyr	0.14
pronoun:born	martyr	0.12	teller	0.03
pronoun:bury	martyr	0.05	teller	-0.12
pronoun:contact	martyr	0.14	teller	0.02
pronoun:fell	martyr	0.53	teller	-0.52
pronoun:home	martyr	0.13	teller	-0.04
pronoun:joined	teller	0.14
pronoun:moved	martyr	0.11
pronoun:post	martyr	-0.21
pronoun:rank	martyr	0.07	teller	0.13
pronoun:tells	martyr	0.15	teller	0.14
row	martyr	0.28	teller	-0.32
row of the dead	martyr	0.68	teller	-0.3
row without a head	martyr	-0.13	teller	-0.13
sentence before:again	martyr	-0.16	teller	0.14
sentence before:alive	martyr	0.17	teller	0.13
sentence before:at	martyr	0.13	teller	-0.23
sentence before:battle	martyr	0.33	teller	-0.36
sentence before:born	martyr	-0.33	teller	-0.12
sentence before:bury	teller	0.03
sentence before:capture	martyr	-0.1
sentence before:contact	martyr	-0.04	teller	0.15
sentence before:died	martyr	0.08	teller	-0.21
sentence before:enlist	martyr	-0.03	teller	-0.19
sentence before:fell	martyr	0.04	teller	-0.25
sentence before:gio	martyr	-0.18	teller	-0.07
sentence before:grave	martyr	-0.08	teller	0.03
sentence before:home	martyr	0.24	teller	-0.16
sentence before:joined	martyr	0.1	teller	-0.23
sentence before:kin	martyr	0.03	teller	-0.11
sentence before:laid	martyr	0.21	teller	0.03
sentence before:last	martyr	0.2	teller	0.01
sentence before:letter	martyr	0.13
sentence before:level	martyr	0.12	teller	-0.04
sentence before:link	martyr	-0.3	teller	-0.02
sentence before:martyr	martyr	-0.08	teller	0.05
sentence before:moved	martyr	-0.4	teller	0.01
sentence before:naming	martyr	-0.14	teller	-0.13
sentence before:notice	martyr	0.28	teller	-0.14
sentence before:office	martyr	0.16	teller	0.01
sentence before:post	martyr	0.03	teller	-0.13
sentence before:rank	martyr	-0.21	teller	-0.32
sentence before:returned	martyr	0.26	teller	0.09
sentence before:self	martyr	0.17	teller	-0.29
sentence before:site	martyr	0.07	teller	-0.13
sentence before:tells	martyr	-0.29
sentence before:thing	martyr	-0.04	teller	-0.07
sentence before:title	martyr	-0.11	teller	-0.02
sentence before:truename	martyr	-0.12	teller	-0.07
surname a	teller	0.04
surname an	martyr	-0.09	teller	-0.1
surname au	teller	0.2
surname ba	martyr	-0.43	teller	-0.56
surname bac	martyr	-0.09	teller	-0.16
surname bach	martyr	-0.26	teller	-0.18
surname ban	martyr	-0.13
surname bang	martyr	-0.07	teller	-0.03
surname bao	martyr	0.03
surname bay	martyr	-0.04	teller	0.16
surname be	martyr	0.07	teller	0.02
surname bi	martyr	-0.02	teller	-0.12
surname binh	martyr	-0.08	teller	-0.06
surname bo	martyr	-0.08
surname bui	martyr	0.39	teller	-0.1
surname ca	martyr	-0.19	teller	0.04
surname cai	martyr	-0.31	teller	-0.13
surname cam	martyr	-0.2	teller	-0.15
surname can	martyr	0.18	teller	0.01
surname cao	martyr	0.33	teller	-0.12
surname chat	martyr	-0.08	teller	0.08
surname chau	martyr	-0.13	teller	-0.05
surname che	martyr	0.01
surname chin	martyr	-0.19	teller	0.15
surname chu	martyr	-0.13	teller	-0.14
surname co	martyr	-0.16
surname cong	martyr	-0.13	teller	-0.01
surname cu	martyr	-0.14
surname cuong	martyr	-0.05	teller	-0.18
surname dam	martyr	-0.33	teller	0.22
surname dang	martyr	0.34	teller	0.06
surname danh	martyr	0.2	teller	-0.04
surname dao	martyr	0.06	teller	0.24
surname dien	martyr	-0.12
surname dieu	martyr	0.18	teller	0.04
surname dinh	martyr	0.32	teller	0.25
surname do	martyr	0.6	teller	-0.07
surname doan	martyr	0.15	teller	-0.11
surname doi	martyr	-0.06	teller	-0.27
surname dong	martyr	-0.36
surname du	martyr	0.12
surname duc	martyr	0.16
surname dung	martyr	-0.07	teller	-0.01
surname duong	teller	-0.28
surname giang	martyr	0.01	teller	0.17
surname giap	martyr	0.18	teller	-0.06
surname ha	martyr	-0.03
surname hai	martyr	-0.15	teller	0.01
surname hanh	martyr	0.11
surname hap	martyr	0.11	teller	-0.03
surname hau	martyr	-0.2	teller	-0.1
surname hien	martyr	0.04
surname hieu	teller	0.14
surname ho	martyr	0.23	teller	0.06
surname hoa	martyr	-0.12
surname hoai	teller	0.14
surname hoan	martyr	0.01	teller	-0.05
surname hoang	martyr	0.04	teller	-0.29
surname hoat	martyr	0.18
surname hoe	martyr	-0.13
surname hoi	martyr	-0.06	teller	0.18
surname hong	martyr	-0.07
surname hua	martyr	0.31	teller	-0.02
surname hung	teller	-0.33
surname huong	martyr	-0.01
surname huynh	martyr	0.35	teller	-0.06
surname kha	martyr	-0.13	teller	-0.01
surname khang	martyr	-0.02
surname khoat	martyr	0.19	teller	-0.13
surname khong	teller	-0.08
surname khuat	teller	0.02
surname khuc	teller	0.11
surname khuong	teller	-0.01
surname kien	martyr	0.11	teller	-0.05
surname kieu	martyr	0.04
surname kim	martyr	-0.11	teller	-0.21
surname kpa	teller	0.04
surname ksor	martyr	0.04	teller	-0.01
surname la	martyr	-0.07	teller	0.01
surname lai	martyr	0.11	teller	0.06
surname lam	martyr	-0.07	teller	0.03
surname lan	teller	-0.04
surname lanh	teller	-0.01
surname le	martyr	-0.05	teller	-0.05
surname leu	martyr	0.12
surname lieu	teller	0.04
surname lo	martyr	0.02	teller	0.05
surname loan	martyr	-0.03
surname loc	martyr	-0.07
surname loi	martyr	0.11
surname lu	martyr	-0.36
surname lua	martyr	-0.18	teller	0.19
surname luc	martyr	0.17	teller	0.04
surname luong	martyr	0.22
surname luu	martyr	0.05	teller	0.16
surname ly	martyr	0.02
surname ma	martyr	0.07	teller	-0.26
surname mac	martyr	-0.02
surname mai	martyr	0.05	teller	0.17
surname man	martyr	0.22	teller	-0.09
surname manh	martyr	0.15
surname mao	martyr	0.06	teller	-0.13
surname mau	martyr	-0.07
surname mong	martyr	-0.01	teller	0.18
surname mua	martyr	0.04
surname mui	martyr	0.11	teller	-0.04
surname muoi	martyr	-0.24	teller	-0.09
surname nam	martyr	-0.47	teller	-0.18
surname ng	martyr	0.1	teller	-0.04
surname nga	martyr	-0.02
surname ngan	martyr	0.27	teller	0.04
surname nghi	teller	-0.07
surname nghiem	teller	0.03
surname ngo	teller	-0.08
surname ngoc	martyr	0.01	teller	0.04
surname nguy	martyr	-0.07
surname nguyen	martyr	0.22
surname nham	teller	0.02
surname nhan	martyr	0.01
surname nhu	martyr	-0.09	teller	0.06
surname nhuong	martyr	-0.06	teller	0.01
surname ninh	martyr	-0.07	teller	0.1
surname nong	martyr	-0.07	teller	0.18
surname ong	martyr	-0.34	teller	-0.14
surname pao	martyr	-0.11
surname pham	martyr	0.35
surname phan	martyr	0.15	teller	-0.21
surname phi	martyr	-0.06	teller	0.05
surname pho	martyr	0.17
surname phong	martyr	-0.07	teller	-0.1
surname phu	martyr	-0.33	teller	-0.08
surname phuong	martyr	-0.18	teller	-0.01
surname quach	martyr	0.22	teller	-0.1
surname quan	martyr	-0.21
surname quang	martyr	-0.23
surname que	martyr	0.09
surname quy	martyr	0.12	teller	0.1
surname quyen	martyr	0.07	teller	0.17
surname quynh	martyr	-0.01	teller	0.07
surname ro	martyr	-0.28	teller	-0.02
surname sam	martyr	-0.12	teller	0.2
surname sau	teller	-0.18
surname sinh	martyr	-0.02
surname siu	teller	0.13
surname soan	martyr	0.11
surname soc	martyr	0.26
surname son	martyr	-0.36	teller	0.06
surname su	martyr	-0.04	teller	0.01
surname sung	martyr	-0.03	teller	0.05
surname ta	martyr	-0.22	teller	0.02
surname tai	martyr	-0.07
surname tam	martyr	-0.68	teller	-0.03
surname tan	martyr	-0.09	teller	-0.27
surname tang	martyr	-0.1	teller	0.05
surname tao	martyr	0.03
surname tay	martyr	-0.1
surname te	martyr	0.08
surname thach	martyr	0.27	teller	-0.15
surname tham	martyr	-0.17
surname than	martyr	0.03	teller	-0.09
surname thang	teller	-0.03
surname thanh	martyr	0.12	teller	-0.01
surname thao	martyr	-0.07
surname thi	martyr	-0.09	teller	0.05
surname thien	martyr	0.05	teller	0.02
surname thieu	martyr	0.31	teller	-0.05
surname thinh	martyr	0.11	teller	-0.09
surname tho	martyr	-0.16
surname thoa	martyr	-0.03	teller	0.1
surname thoan	teller	0.09
surname thom	martyr	-0.07
surname thong	martyr	-0.13
surname thu	martyr	-0.03
surname thuan	martyr	-0.06	teller	0.2
surname thuong	martyr	-0.02	teller	-0.16
surname thuy	martyr	-0.03
surname tieu	martyr	-0.26	teller	0.12
surname tinh	martyr	-0.09
surname to	martyr	0.16	teller	-0.15
surname toan	martyr	0.01
surname ton	martyr	0.09	teller	0.05
surname tong	martyr	0.24	teller	0.05
surname tra	teller	-0.03
surname tran	martyr	-0.2	teller	0.21
surname trieu	martyr	0.14	teller	-0.01
surname trinh	martyr	0.25
surname trong	teller	0.08
surname trung	martyr	-0.06	teller	-0.04
surname truong	martyr	0.16	teller	0.1
surname tu	martyr	-0.04	teller	-0.32
surname tuan	teller	0.04
surname tuat	martyr	-0.01	teller	0.06
surname tuong	martyr	-0.03
surname ty	martyr	0.13
surname ung	martyr	-0.05	teller	0.06
surname uong	martyr	0.15	teller	-0.04
surname ut	martyr	0.16	teller	0.38
surname van	martyr	-0.23	teller	-0.21
surname vang	martyr	-0.18	teller	-0.14
surname vi	teller	0.22
surname vien	martyr	0.06	teller	-0.11
surname vinh	teller	0.06
surname vo	martyr	0.03	teller	0.12
surname vu	martyr	-0.3	teller	0.21
surname vuong	martyr	0.25	teller	-0.18
surname xa	martyr	-0.32	teller	-0.01
surname y	martyr	0.06	teller	0.11
surname yen	martyr	-0.16
text:battle	martyr	-0.35	teller	0.21
text:benefit	martyr	-0.07	teller	-0.07
text:by_comrade	teller	0.35
text:by_finder	martyr	-0.14	teller	0.03
text:by_foreign	teller	-0.17
text:by_keeper	martyr	0.3	teller	0.13
text:by_official	martyr	0.3	teller	-0.2
text:by_resident	martyr	-0.18	teller	0.02
text:by_volunteer	martyr	-0.27	teller	0.16
text:dna	martyr	-0.08	teller	-0.2
text:enemy	martyr	-0.3	teller	0.02
text:foreign	teller	-0.17
text:found	martyr	-0.19	teller	0.06
text:give_back	martyr	0.58	teller	-0.26
text:grave	martyr	0.13	teller	0.1
text:hearsay	martyr	-0.11	teller	-0.06
text:informs	martyr	-0.22	teller	-0.1
text:list	martyr	0.36	teller	-0.01
text:recognition	martyr	-0.06	teller	-0.08
text:relics	martyr	-0.13	teller	0.19
text:rumoured	teller	0.01
text:scam	martyr	-0.19	teller	-0.34
text:seek	martyr	-0.27	teller	0.02
text:sought	teller	0.14
text:stone	martyr	-0.27	teller	0.1
titled False	martyr	0.13	teller	-0.2
titled True	martyr	-0.83
told again:alive	martyr	-0.39	teller	-0.11
told again:born	martyr	0.09	teller	-0.28
told again:bury	martyr	0.28
told again:contact	martyr	0.16	teller	0.13
told again:fell	martyr	0.1	teller	-0.39
told again:home	martyr	0.77	teller	-0.26
told again:joined	martyr	0.13
told again:moved	martyr	0.44	teller	-0.16
told again:post	martyr	0.38	teller	-0.36
told again:rank	teller	-0.01
told again:tells	martyr	-0.14	teller	0.02
typed before 03	martyr	0.15	teller	-0.05
typed before 1	martyr	0.22	teller	-0.07
typed before 10	martyr	0.05
typed before 11	martyr	0.06
typed before 13	martyr	-0.09
typed before 14	martyr	-0.06	teller	0.07
typed before 1951	martyr	-0.02
typed before 1954	martyr	0.06
typed before 1970	martyr	0.07	teller	-0.02
typed before 2	martyr	0.06	teller	0.04
typed before 3	martyr	0.33	teller	-0.1
typed before 4	martyr	0.07	teller	0.1
typed before 41	martyr	0.08	teller	-0.03
typed before 42	martyr	0.02	teller	-0.03
typed before 7	martyr	0.01
typed before ^	martyr	0.02	teller	0.18
typed before anh	martyr	-0.04	teller	-0.09
typed before ay	martyr	0.09
typed before b	martyr	0.05	teller	-0.1
typed before ba	martyr	0.22	teller	-0.1
typed before bac	martyr	0.04
typed before ban	martyr	-0.06	teller	-0.07
typed before bao	martyr	-0.23	teller	0.03
typed before bia	martyr	-0.07	teller	0.08
typed before biet	martyr	0.06
typed before binh	martyr	-0.03
typed before biết	martyr	0.15
typed before bo	martyr	-0.09	teller	0.07
typed before báo	martyr	-0.07
typed before bên	martyr	-0.03
typed before bản	martyr	-0.03
typed before bảo	martyr	0.24
typed before bắc	martyr	0.24
typed before bằng	martyr	0.05	teller	-0.02
typed before bố	martyr	-0.07
typed before bốn	martyr	0.05	teller	0.02
typed before c	martyr	0.02	teller	0.11
typed before chi	martyr	-0.08	teller	0.25
typed before cho	martyr	-0.04	teller	-0.01
typed before chon	martyr	-0.08	teller	0.12
typed before chu	martyr	-0.26	teller	-0.08
typed before chung	teller	-0.02
typed before chép	martyr	-0.17	teller	0.01
typed before chì	martyr	0.04	teller	-0.02
typed before chính	martyr	0.04
typed before chôn	martyr	0.04
typed before chết	martyr	0.11
typed before chồng	martyr	0.15
typed before chứng	martyr	-0.03	teller	-0.04
typed before chữ	martyr	0.3	teller	-0.18
typed before con	martyr	-0.1
typed before cung	martyr	-0.11
typed before các	martyr	-0.1	teller	-0.03
typed before còn	martyr	0.29	teller	0.07
typed before cùng	martyr	-0.05
typed before cũ	martyr	-0.17
typed before cả	martyr	-0.07
typed before cầu	martyr	0.09
typed before cốt	martyr	0.06
typed before dao	martyr	0.02
typed before dia	teller	-0.03
typed before dien	teller	0.05
typed before dinh	teller	0.07
typed before diện	martyr	-0.07	teller	0.09
typed before do	martyr	-0.38
typed before doi	martyr	0.05
typed before don	teller	0.06
typed before dong	martyr	0.01
typed before duc	martyr	-0.08	teller	0.05
typed before dung	martyr	-0.01
typed before dân	martyr	-0.01
typed before dịch	martyr	-0.16	teller	-0.04
typed before dốc	martyr	-0.01
typed before e	teller	0.16
typed before em	teller	-0.01
typed before gap	martyr	-0.07
typed before ghi	teller	-0.05
typed before giup	teller	0.12
typed before giúp	martyr	-0.14	teller	0.11
typed before giấy	martyr	0.13	teller	-0.05
typed before giữa	martyr	0.35
typed before goi	martyr	-0.09	teller	0.19
typed before gui	martyr	-0.14	teller	-0.03
typed before gò	martyr	0.12
typed before gặp	martyr	-0.22	teller	-0.02
typed before gọi	martyr	0.28	teller	0.08
typed before gửi	martyr	-0.07	teller	-0.03
typed before h	teller	-0.04
typed before hai	martyr	0.26	teller	-0.07
typed before he	teller	0.11
typed before hoa	teller	-0.09
typed before hoi	martyr	0.17	teller	0.1
typed before hung	martyr	-0.15
typed before huyen	martyr	-0.02
typed before huyện	martyr	-0.1
typed before hà	martyr	0.19	teller	-0.13
typed before hòa	teller	0.16
typed before hải	teller	-0.06
typed before hệ	teller	0.15
typed before họ	teller	0.09
typed before học	martyr	-0.1
typed before hỏi	martyr	0.01	teller	-0.04
typed before hộ	martyr	-0.22	teller	0.1
typed before hợp	martyr	0.17	teller	-0.06
typed before khac	martyr	-0.01
typed before khai	martyr	-0.32	teller	0.29
typed before khắc	martyr	0.37	teller	-0.15
typed before kinh	martyr	-0.2
typed before ky	martyr	0.07
typed before kêu	martyr	-0.03	teller	-0.02
typed before kích	martyr	0.05
typed before ký	martyr	-0.01
typed before kể	martyr	-0.17	teller	0.05
typed before la	martyr	0.38	teller	-0.1
typed before lam	martyr	0.02
typed before loi	martyr	-0.03
typed before ls	martyr	-0.15
typed before làng	martyr	-0.1
typed before lính	martyr	-0.19
typed before lý	teller	0.1
typed before lượng	martyr	0.07	teller	-0.07
typed before lại	martyr	-0.21
typed before lấy	martyr	-0.24
typed before lời	martyr	-0.13	teller	0.14
typed before ma	martyr	0.24	teller	-0.01
typed before may	martyr	-0.06
typed before me	martyr	-0.12	teller	-0.06
typed before minh	martyr	-0.09	teller	-0.05
typed before mo	martyr	0.25	teller	-0.07
typed before má	martyr	0.02	teller	-0.06
typed before máy	martyr	-0.12	teller	0.02
typed before mình	teller	0.22
typed before mất	martyr	0.16
typed before mẹ	martyr	-0.35	teller	-0.27
typed before mộ	martyr	0.12	teller	-0.09
typed before nam	martyr	-0.01
typed before nay	martyr	-0.16	teller	0.07
typed before nguoi	martyr	-0.08	teller	-0.04
typed before nguyên	teller	-0.03
typed before người	martyr	0.1
typed before ngầm	martyr	-0.04
typed before nha	martyr	-0.08
typed before nhan	martyr	0.14
typed before nhat	martyr	0.16	teller	-0.08
typed before nhe	martyr	0.08
typed before nho	martyr	-0.1
typed before nhu	martyr	0.05	teller	-0.09
typed before nhà	teller	-0.04
typed before nhân	martyr	0.09	teller	-0.02
typed before nhé	martyr	-0.06	teller	0.15
typed before như	martyr	0.04	teller	-0.09
typed before nhất	martyr	0.17
typed before nhận	martyr	0.16	teller	-0.06
typed before nhắn	teller	0.06
typed before nhớ	martyr	0.03	teller	-0.02
typed before nhờ	martyr	-0.25	teller	-0.22
typed before ninh	martyr	0.02	teller	-0.01
typed before noi	martyr	0.14	teller	-0.06
typed before nói	martyr	0.1
typed before năm	teller	-0.02
typed before nước	martyr	0.18
typed before nội	martyr	-0.04
typed before nữ	teller	-0.09
typed before o	martyr	-0.1	teller	-0.06
typed before oi	martyr	-0.07	teller	0.18
typed before ong	martyr	0.07
typed before phong	teller	-0.01
typed before phó	martyr	0.16	teller	-0.02
typed before phúc	martyr	-0.02	teller	0.03
typed before phương	teller	-0.01
typed before q	martyr	-0.17	teller	-0.12
typed before que	martyr	-0.08	teller	-0.02
typed before quán	martyr	-0.11	teller	-0.11
typed before quê	martyr	-0.13
typed before ra	martyr	0.15
typed before rồi	teller	0.07
typed before sai	martyr	0.1
typed before sat	martyr	-0.05
typed before sau	teller	-0.13
typed before si	martyr	-0.05
typed before sinh	teller	-0.11
typed before song	martyr	-0.02	teller	-0.14
typed before sách	martyr	0.05
typed before sĩ	martyr	-0.12
typed before sơn	teller	-0.14
typed before sổ	martyr	-0.01	teller	-0.07
typed before tay	martyr	-0.13	teller	0.06
typed before ten	martyr	0.22	teller	0.02
typed before thanh	martyr	0.04
typed before theo	martyr	-0.33	teller	-0.01
typed before thiệt	martyr	0.09
typed before tho	martyr	-0.18
typed before thu	martyr	0.07	teller	-0.01
typed before thành	martyr	-0.08	teller	0.1
typed before thì	martyr	0.26	teller	0.01
typed before thư	martyr	-0.1	teller	0.31
typed before thấy	martyr	0.11
typed before tim	martyr	0.02	teller	0.04
typed before tin	martyr	-0.04	teller	0.23
typed before tiên	martyr	0.02
typed before toi	martyr	-0.27	teller	0.09
typed before trang	martyr	-0.01
typed before truoc	martyr	-0.02
typed before trước	martyr	-0.02	teller	-0.01
typed before trường	martyr	-0.05
typed before trưởng	martyr	-0.29
typed before trận	martyr	-0.12
typed before tu	martyr	-0.11	teller	0.11
typed before tui	martyr	-0.07	teller	0.29
typed before tuổi	martyr	0.06
typed before tìm	martyr	0.07	teller	-0.11
typed before tôi	martyr	0.1	teller	-0.04
typed before tờ	martyr	0.11
typed before từ	martyr	-0.03	teller	0.11
typed before va	martyr	0.24	teller	-0.04
typed before van	martyr	0.06	teller	0.09
typed before ve	martyr	0.15	teller	-0.07
typed before vi	martyr	0.02
typed before vien	teller	0.05
typed before viet	martyr	-0.07
typed before viên	teller	0.07
typed before viết	teller	-0.05
typed before việt	martyr	-0.07	teller	-0.03
typed before vo	martyr	-0.06	teller	-0.02
typed before voi	martyr	0.22	teller	-0.09
typed before vong	martyr	0.03
typed before vuon	martyr	-0.03
typed before và	martyr	0.17	teller	-0.05
typed before về	martyr	0.29
typed before vị	martyr	0.03
typed before với	martyr	0.31	teller	-0.05
typed before vợ	martyr	-0.04	teller	-0.04
typed before vụ	martyr	0.06	teller	0.01
typed before xe	martyr	0.07
typed before xuống	martyr	-0.12	teller	-0.02
typed before xã	martyr	-0.26	teller	-0.23
typed before út	martyr	0.11
typed before đi	martyr	-0.13
typed before đánh	martyr	-0.03
typed before đây	teller	0.08
typed before đình	martyr	-0.04	teller	0.19
typed before đó	teller	-0.04
typed before đăng	martyr	-0.04	teller	0.04
typed before đơn	martyr	-0.1	teller	0.17
typed before được	martyr	0.14	teller	-0.09
typed before đầu	martyr	0.28
typed before đề	teller	-0.13
typed before đội	martyr	-0.11	teller	-0.04
typed before ơi	teller	0.2
typed before ơn	martyr	-0.09
typed before ảnh	martyr	0.2	teller	-0.05
typed before ấy	martyr	0.08	teller	-0.06
typed before ở	martyr	-0.17
with day before	martyr	-0.06	teller	-0.25
with day behind	martyr	0.35	teller	-0.55
with phone before	martyr	-0.3	teller	0.1
with phone behind	martyr	-1.58	teller	1.06
with unit before	martyr	-0.02	teller	0.13
with unit behind	martyr	0.09	teller	0.43
woman	martyr	-0.69	teller	0.55
words 1	martyr	-0.24	teller	-0.04
words 2	martyr	-1.33	teller	-0.74
words 3	martyr	1	teller	0.3
words 4	martyr	-0.69	teller	0.03""")
