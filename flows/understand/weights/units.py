"""What each piece of evidence about units is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	martyr	-0.13
+1=#	martyr	-0.01
+1=##	martyr	-0.29
+1=###	martyr	-0.41
+1=####	martyr	-0.44
+1=$	martyr	-0.09
+1=a	martyr	0.1
+1=ai	martyr	0.34
+1=an	martyr	0.25
+1=and	martyr	0.41
+1=anh	martyr	0.03
+1=ba	martyr	0.58
+1=bac	martyr	-0.14
+1=ban	martyr	0.09
+1=bao	martyr	0.16
+1=bay	martyr	-0.59
+1=ben	martyr	-0.02
+1=bi	martyr	0.71
+1=biet	martyr	0.38
+1=binh	martyr	0.37
+1=bo	martyr	-0.06
+1=boc	martyr	-0.19
+1=bom	martyr	0.14
+1=bon	martyr	-0.69
+1=born	martyr	0.01
+1=buried	martyr	0.1
+1=c	martyr	0.34
+1=ca	martyr	0.18
+1=canh	martyr	-0.02
+1=cao	martyr	-0.18
+1=cap	martyr	0.38
+1=cat	martyr	-0.34
+1=cau	martyr	0.19
+1=chau	martyr	0.29
+1=chay	martyr	0.13
+1=chet	martyr	0.63
+1=chi	martyr	0.45
+1=chinh	martyr	0.03
+1=cho	martyr	-0.41
+1=chon	martyr	-0.16
+1=chong	martyr	0.2
+1=chu	martyr	-0.42
+1=chua	martyr	-0.38
+1=chuc	martyr	0.14
+1=chung	martyr	0.07
+1=chuyen	martyr	-0.36
+1=co	martyr	0.28
+1=con	martyr	0.51
+1=cong	martyr	-0.32
+1=cu	martyr	-0.05
+1=cua	martyr	-0.47
+1=cung	martyr	-0.07
+1=cuoi	martyr	0.37
+1=d	martyr	0.37
+1=da	martyr	-0.08
+1=dai	martyr	-0.04
+1=dan	martyr	-0.13
+1=dang	martyr	0.31
+1=danh	martyr	0.43
+1=dao	martyr	0.02
+1=dap	martyr	-0.19
+1=dau	martyr	0.23
+1=day	martyr	0.23
+1=de	martyr	0.06
+1=dem	martyr	0.17
+1=den	martyr	-0.16
+1=deu	martyr	-0.06
+1=di	martyr	-0.2
+1=dia	martyr	0.48
+1=died	martyr	0.02
+1=dien	martyr	0.22
+1=do	martyr	-0.35
+1=doan	martyr	-0.25
+1=doi	martyr	0.08
+1=don	martyr	-0.17
+1=dong	martyr	0.44
+1=dot	martyr	0.03
+1=du	martyr	-0.4
+1=dung	martyr	0.13
+1=duoc	martyr	-0.05
+1=duong	martyr	-0.23
+1=e	martyr	0.37
+1=em	martyr	-0.07
+1=et	martyr	-0.01
+1=f	martyr	0.13
+1=from	martyr	-0.28
+1=ganh	martyr	0.48
+1=ghi	martyr	-0.16
+1=gia	martyr	-0.41
+1=gio	martyr	0.05
+1=giu	martyr	0.34
+1=giup	martyr	-0.27
+1=goi	martyr	0.14
+1=gom	martyr	-0.27
+1=gui	martyr	-0.16
+1=ha	martyr	0.02
+1=hai	martyr	-0.11
+1=hau	martyr	-0.33
+1=hay	martyr	-0.26
+1=he	martyr	0.3
+1=hi	martyr	0.04
+1=hien	martyr	-0.34
+1=ho	martyr	-0.31
+1=hoang	martyr	-0.13
+1=hoi	martyr	-0.36
+1=hom	martyr	0.33
+1=hs	martyr	0.44
+1=hy	martyr	0.93
+1=i	martyr	0.13
+1=in	martyr	0.09
+1=khong	martyr	-0.29
+1=khu	martyr	0.42
+1=kien	martyr	0.4
+1=killed	martyr	-0.02
+1=ko	martyr	0.1
+1=ky	martyr	0.12
+1=la	martyr	0.13
+1=lam	martyr	0.14
+1=le	martyr	-0.16
+1=len	martyr	-0.75
+1=liet	martyr	-0.51
+1=linh	martyr	0.03
+1=luc	martyr	0.4
+1=ma	martyr	-0.43
+1=mat	martyr	0.16
+1=may	martyr	0.05
+1=me	martyr	-0.02
+1=mien	martyr	0.2
+1=minh	martyr	0.4
+1=moi	martyr	0.01
+1=mong	martyr	0.11
+1=mot	martyr	0.26
+1=mua	martyr	-0.05
+1=my	martyr	-0.04
+1=nam	martyr	0.34
+1=nay	martyr	0.07
+1=nen	martyr	-0.28
+1=nga	martyr	0.37
+1=ngay	martyr	-0.3
+1=nghe	martyr	0.03
+1=nguoi	martyr	0.17
+1=nguy	martyr	-0.04
+1=nguyen	martyr	-0.52
+1=nha	martyr	-0.05
+1=nhan	martyr	0.05
+1=nhap	martyr	-0.17
+1=nho	martyr	0.54
+1=nhung	martyr	-0.28
+1=no	martyr	-0.34
+1=noi	martyr	0.3
+1=o	martyr	0.24
+1=on	martyr	-0.24
+1=ong	martyr	-0.36
+1=phan	martyr	-0.1
+1=phao	martyr	0.22
+1=phu	martyr	0.35
+1=phuc	martyr	-0.01
+1=qua	martyr	-0.46
+1=quan	martyr	-0.12
+1=quang	martyr	-0.23
+1=que	martyr	-0.06
+1=quyet	martyr	0.2
+1=roi	martyr	-1.02
+1=rung	martyr	0.53
+1=sang	martyr	-0.03
+1=sao	martyr	0.43
+1=sau	martyr	-0.84
+1=sinh	martyr	0.01
+1=sn	martyr	0.1
+1=so	martyr	0.47
+1=sung	martyr	0.1
+1=suot	martyr	0.01
+1=tai	martyr	0.39
+1=tam	martyr	-0.19
+1=tang	martyr	-0.2
+1=tau	martyr	0.04
+1=tay	martyr	-0.18
+1=ten	martyr	-0.25
+1=thang	martyr	-0.52
+1=thanh	martyr	0.59
+1=thay	martyr	0.31
+1=the	martyr	-0.37
+1=theo	martyr	0.16
+1=they	martyr	0.11
+1=thi	martyr	-0.09
+1=thiet	martyr	0.01
+1=thoi	martyr	-0.01
+1=thong	martyr	0.4
+1=tieu	martyr	0.12
+1=tinh	martyr	0.23
+1=toi	martyr	-0.43
+1=tong	martyr	0.32
+1=tqlc	martyr	-0.13
+1=tran	martyr	-0.38
+1=trang	martyr	0.08
+1=trieu	martyr	0.02
+1=trinh	martyr	-0.21
+1=trong	martyr	-0.31
+1=trua	martyr	0.04
+1=trung	martyr	-0.28
+1=truoc	martyr	0.04
+1=truong	martyr	-0.04
+1=tu	martyr	0.33
+1=tui	martyr	-0.02
+1=va	martyr	0.81
+1=van	martyr	0.16
+1=vao	martyr	0.24
+1=vay	martyr	0.05
+1=ve	martyr	0.36
+1=vinh	martyr	0.22
+1=vo	martyr	0.45
+1=voi	martyr	0.6
+1=xa	martyr	-0.13
+1=xac	martyr	0.03
+1=xe	martyr	-0.13
+1=xin	martyr	-0.23
+2=#	martyr	0.38
+2=##	martyr	0.5
+2=###	martyr	-0.47
+2=####	martyr	-0.03
+2=$	martyr	0.1
+2=a	martyr	0.43
+2=ai	martyr	0.47
+2=am	martyr	-0.46
+2=an	martyr	0.3
+2=anh	martyr	0.16
+2=at	martyr	-0.04
+2=ay	martyr	0.26
+2=b	martyr	0.22
+2=ba	martyr	0.14
+2=bac	martyr	-0.24
+2=ban	martyr	-0.03
+2=bang	martyr	-0.19
+2=bao	martyr	0.2
+2=bat	martyr	0.32
+2=battalion	martyr	0.18
+2=ben	martyr	-0.11
+2=bi	martyr	0.42
+2=biet	martyr	0.2
+2=binh	martyr	0.71
+2=bo	martyr	0.17
+2=bom	martyr	0.01
+2=bon	martyr	0.38
+2=bui	martyr	0.3
+2=by	martyr	-0.4
+2=c	martyr	0.01
+2=ca	martyr	0.45
+2=cac	martyr	-0.1
+2=cach	martyr	-0.1
+2=cam	martyr	-0.33
+2=campuchia	martyr	0.03
+2=can	martyr	-0.59
+2=cao	martyr	0.41
+2=cau	martyr	0.03
+2=chau	martyr	0.45
+2=chay	martyr	0.14
+2=chet	martyr	0.62
+2=chi	martyr	-0.38
+2=chien	martyr	-0.22
+2=cho	martyr	0.02
+2=chon	martyr	-0.16
+2=chong	martyr	0.17
+2=chua	martyr	-0.13
+2=chung	martyr	-0.42
+2=chup	martyr	-0.24
+2=chuyen	martyr	-0.17
+2=co	martyr	-0.15
+2=coi	martyr	0.35
+2=con	martyr	0.54
+2=cong	martyr	-0.15
+2=cua	martyr	0.15
+2=cung	martyr	0.32
+2=cuoi	martyr	0.29
+2=d	martyr	0.27
+2=da	martyr	-0.5
+2=dai	martyr	-0.14
+2=dan	martyr	-0.07
+2=dang	martyr	0.31
+2=danh	martyr	0.29
+2=dao	martyr	-0.3
+2=dat	martyr	0.09
+2=dau	martyr	0.36
+2=day	martyr	0.23
+2=di	martyr	0.36
+2=dich	martyr	0.18
+2=died	martyr	0.01
+2=dien	martyr	0.25
+2=dinh	martyr	-0.42
+2=do	martyr	-0.84
+2=doan	martyr	-0.04
+2=doc	martyr	-0.03
+2=doi	martyr	-0.24
+2=don	martyr	0.18
+2=dong	martyr	-0.17
+2=dua	martyr	0.11
+2=dung	martyr	0.3
+2=duoc	martyr	-0.82
+2=duong	martyr	0.28
+2=e	martyr	0.47
+2=em	martyr	-0.5
+2=gao	martyr	0.54
+2=ghi	martyr	-0.04
+2=gi	martyr	0.43
+2=gia	martyr	0.39
+2=giap	martyr	0.07
+2=gio	martyr	-0.35
+2=giu	martyr	0.27
+2=giup	martyr	0.22
+2=goc	martyr	0.34
+2=goi	martyr	-0.3
+2=ha	martyr	0.27
+2=ham	martyr	-0.34
+2=he	martyr	0.15
+2=hi	martyr	0.03
+2=hoa	martyr	0.2
+2=hop	martyr	-0.28
+2=hs	martyr	0.09
+2=hy	martyr	0.32
+2=in	martyr	0.31
+2=inf	martyr	-0.44
+2=infantry	martyr	-0.31
+2=it	martyr	-0.08
+2=k	martyr	-0.16
+2=ke	martyr	-0.13
+2=khi	martyr	0.14
+2=khong	martyr	0.04
+2=khu	martyr	0.13
+2=kich	martyr	-0.25
+2=kim	martyr	0.13
+2=ky	martyr	-0.09
+2=la	martyr	-0.41
+2=lac	martyr	-0.12
+2=lai	martyr	-0.3
+2=lam	martyr	0.16
+2=lang	martyr	-0.42
+2=lay	martyr	-0.36
+2=le	martyr	0.03
+2=len	martyr	-0.27
+2=lien	martyr	-0.46
+2=liet	martyr	0.02
+2=linh	martyr	0.2
+2=loc	martyr	0.14
+2=loi	martyr	0.37
+2=long	martyr	0.14
+2=luc	martyr	-0.19
+2=ma	martyr	-0.16
+2=marines	martyr	-0.35
+2=mat	martyr	0.13
+2=may	martyr	-0.02
+2=min	martyr	-0.14
+2=minh	martyr	-0.53
+2=mo	martyr	0.25
+2=moi	martyr	-0.19
+2=mother	martyr	0.2
+2=mua	martyr	-0.38
+2=muon	martyr	-0.09
+2=nai	martyr	0.17
+2=nam	martyr	0.4
+2=names	martyr	0.03
+2=nao	martyr	0.16
+2=nay	martyr	-0.27
+2=nga	martyr	-0.11
+2=ngai	martyr	0.3
+2=ngay	martyr	0.09
+2=nghi	martyr	0.35
+2=nghia	martyr	0.04
+2=ngoai	martyr	-0.23
+2=ngu	martyr	-0.18
+2=nguoi	martyr	-0.64
+2=nguyen	martyr	-0.46
+2=nha	martyr	0.14
+2=nhan	martyr	0.35
+2=nhat	martyr	0.36
+2=nho	martyr	0.17
+2=nhu	martyr	-0.16
+2=ninh	martyr	0.34
+2=no	martyr	-0.35
+2=noi	martyr	0.31
+2=nva	martyr	0.13
+2=o	martyr	0.5
+2=on	martyr	-0.02
+2=ong	martyr	0.51
+2=phai	martyr	0.14
+2=phan	martyr	0.13
+2=phao	martyr	-0.3
+2=phap	martyr	0.24
+2=phi	martyr	0.37
+2=pho	martyr	0.14
+2=phong	martyr	-0.04
+2=phu	martyr	0.15
+2=phuc	martyr	0.24
+2=phuong	martyr	0.34
+2=qua	martyr	0.11
+2=quan	martyr	0.19
+2=quang	martyr	0.29
+2=que	martyr	0.63
+2=ra	martyr	-0.19
+2=ria	martyr	0.13
+2=s	martyr	0.16
+2=sac	martyr	0.48
+2=sai	martyr	-0.1
+2=said	martyr	0.09
+2=sang	martyr	-0.52
+2=sao	martyr	0.25
+2=sat	martyr	-0.24
+2=sau	martyr	-0.15
+2=si	martyr	-0.51
+2=sinh	martyr	1.13
+2=so	martyr	-0.21
+2=son	martyr	-0.18
+2=song	martyr	0.02
+2=su	martyr	0.36
+2=ta	martyr	-0.15
+2=tai	martyr	0.34
+2=tam	martyr	-0.39
+2=tan	martyr	0.33
+2=tang	martyr	-0.2
+2=tay	martyr	-0.18
+2=ten	martyr	-0.1
+2=thang	martyr	-0.12
+2=thanh	martyr	-0.44
+2=the	martyr	0.28
+2=theo	martyr	0.26
+2=tho	martyr	0.18
+2=thoi	martyr	0.15
+2=thu	martyr	-0.42
+2=thuoc	martyr	-0.49
+2=thuong	martyr	0.24
+2=thuy	martyr	0.41
+2=tieu	martyr	-0.5
+2=tim	martyr	0.61
+2=tin	martyr	0.41
+2=tinh	martyr	0.47
+2=to	martyr	-0.47
+2=toi	martyr	-0.07
+2=took	martyr	0.13
+2=tra	martyr	-0.38
+2=tran	martyr	0.35
+2=trinh	martyr	0.14
+2=truc	martyr	0.04
+2=trung	martyr	-0.34
+2=truoc	martyr	0.2
+2=truong	martyr	-0.17
+2=uy	martyr	0.2
+2=va	martyr	-0.33
+2=van	martyr	0.45
+2=vang	martyr	0.57
+2=vao	martyr	0.04
+2=ve	martyr	-1.09
+2=vi	martyr	0.25
+2=vien	martyr	-0.07
+2=viet	martyr	-0.59
+2=vinh	martyr	-0.08
+2=voi	martyr	-0.17
+2=vu	martyr	0.39
+2=vui	martyr	-0.25
+2=vung	martyr	-0.22
+2=was	martyr	0.08
+2=xa	martyr	0.14
+2=xac	martyr	0.19
+2=xe	martyr	0.35
+2=xin	martyr	-0.13
+2=xuan	martyr	-0.28
+2=xuong	martyr	0.32
+2=xuyen	martyr	0.06
+2=y	martyr	-0.01
+2=yen	martyr	0.05
+3=#	martyr	-0.4
+3=##	martyr	0.06
+3=###	martyr	0.29
+3=####	martyr	-0.27
+3=$	martyr	-0.12
+3=a	martyr	-0.6
+3=ac	martyr	0.08
+3=ai	martyr	-0.07
+3=an	martyr	-0.64
+3=and	martyr	0.25
+3=anh	martyr	0.03
+3=au	martyr	0.18
+3=ba	martyr	0.05
+3=bac	martyr	-0.59
+3=ban	martyr	0.14
+3=bang	martyr	0.08
+3=bao	martyr	0.27
+3=bat	martyr	-0.22
+3=bay	martyr	0.06
+3=ben	martyr	-0.43
+3=bi	martyr	-0.06
+3=bia	martyr	-0.45
+3=bien	martyr	0.22
+3=biet	martyr	0.52
+3=binh	martyr	0.45
+3=bo	martyr	-0.51
+3=bon	martyr	0.26
+3=bua	martyr	0.17
+3=ca	martyr	0.19
+3=cac	martyr	0.01
+3=cam	martyr	0.29
+3=can	martyr	0.29
+3=canh	martyr	0.21
+3=cap	martyr	-0.04
+3=cat	martyr	0.13
+3=cau	martyr	0.76
+3=chac	martyr	0.01
+3=chan	martyr	-0.1
+3=chau	martyr	-0.65
+3=chet	martyr	0.16
+3=chi	martyr	-0.04
+3=chien	martyr	-0.32
+3=chieu	martyr	0.17
+3=chinh	martyr	-0.18
+3=cho	martyr	-0.62
+3=chon	martyr	-0.07
+3=chot	martyr	0.04
+3=chu	martyr	0.35
+3=chung	martyr	0.53
+3=chuong	martyr	-0.27
+3=co	martyr	0.68
+3=coi	martyr	0.07
+3=con	martyr	0.2
+3=cong	martyr	-0.24
+3=cu	martyr	-0.22
+3=cua	martyr	0.03
+3=cung	martyr	-0.25
+3=cuong	martyr	0.14
+3=d	martyr	-0.37
+3=dai	martyr	0.12
+3=dan	martyr	-0.3
+3=dang	martyr	0.29
+3=danh	martyr	-0.02
+3=dao	martyr	-0.41
+3=dau	martyr	0.73
+3=day	martyr	-0.02
+3=dem	martyr	0.06
+3=den	martyr	-0.29
+3=deo	martyr	-0.58
+3=di	martyr	-0.26
+3=dien	martyr	-0.27
+3=dinh	martyr	0.02
+3=do	martyr	-0.28
+3=doan	martyr	-0.23
+3=doc	martyr	-0.03
+3=doi	martyr	-0.17
+3=don	martyr	0.12
+3=dong	martyr	-0.38
+3=dua	martyr	0.07
+3=duc	martyr	-0.57
+3=duoc	martyr	-0.29
+3=duoi	martyr	-0.04
+3=duong	martyr	-0.44
+3=em	martyr	0.26
+3=ghi	martyr	-0.01
+3=giap	martyr	-0.25
+3=giay	martyr	0.1
+3=gon	martyr	-0.1
+3=gui	martyr	0.25
+3=ha	martyr	-0.23
+3=hai	martyr	-0.11
+3=ham	martyr	0.09
+3=hang	martyr	0.05
+3=his	martyr	0.04
+3=ho	martyr	0.32
+3=hoa	martyr	-0.29
+3=hoai	martyr	0.3
+3=hoang	martyr	0.31
+3=hom	martyr	-0.17
+3=hs	martyr	0.26
+3=hung	martyr	-0.38
+3=hy	martyr	0.17
+3=i	martyr	-0.43
+3=in	martyr	0.09
+3=is	martyr	0.14
+3=ke	martyr	-0.1
+3=kho	martyr	-0.21
+3=khoang	martyr	0.06
+3=khong	martyr	0.18
+3=khu	martyr	-0.35
+3=kich	martyr	0.23
+3=ko	martyr	0.16
+3=la	martyr	0.61
+3=lac	martyr	-0.6
+3=lai	martyr	-0.62
+3=lam	martyr	0.49
+3=lang	martyr	-0.16
+3=lao	martyr	0.03
+3=lay	martyr	0.29
+3=le	martyr	-0.18
+3=len	martyr	0.42
+3=linh	martyr	0.28
+3=lo	martyr	0.46
+3=loi	martyr	0.02
+3=long	martyr	-0.02
+3=lua	martyr	0.17
+3=luong	martyr	0.03
+3=ma	martyr	0.54
+3=mai	martyr	0.01
+3=may	martyr	-0.15
+3=min	martyr	0.22
+3=minh	martyr	-0.12
+3=mo	martyr	0.37
+3=moi	martyr	0.01
+3=mot	martyr	-0.25
+3=mua	martyr	0.45
+3=mung	martyr	0.05
+3=muoi	martyr	-0.11
+3=muon	martyr	-0.02
+3=muong	martyr	0.35
+3=my	martyr	-0.19
+3=nam	martyr	0.13
+3=nao	martyr	-0.23
+3=nay	martyr	0.06
+3=ngay	martyr	0.81
+3=nghe	martyr	0.38
+3=ngo	martyr	-0.32
+3=ngoc	martyr	-0.34
+3=nguoi	martyr	-0.12
+3=nguyen	martyr	0.38
+3=nha	martyr	0.36
+3=nhan	martyr	-0.25
+3=nhat	martyr	0.14
+3=nhau	martyr	-0.02
+3=nhieu	martyr	0.12
+3=nho	martyr	0.16
+3=nhung	martyr	0.19
+3=ninh	martyr	0.02
+3=no	martyr	0.2
+3=noi	martyr	0.25
+3=nua	martyr	0.05
+3=o	martyr	0.59
+3=on	martyr	0.11
+3=ong	martyr	-0.47
+3=pha	martyr	-0.09
+3=phai	martyr	-0.39
+3=pham	martyr	0.06
+3=phan	martyr	-0.5
+3=phao	martyr	0.14
+3=phap	martyr	0.17
+3=phi	martyr	0.13
+3=phong	martyr	0.16
+3=phu	martyr	0.11
+3=phuong	martyr	-0.35
+3=quan	martyr	0.56
+3=quang	martyr	-0.29
+3=que	martyr	0.41
+3=quy	martyr	-0.01
+3=ra	martyr	-0.27
+3=rang	martyr	0.06
+3=ro	martyr	0.02
+3=roi	martyr	0.36
+3=rut	martyr	0.14
+3=sach	martyr	-0.25
+3=sang	martyr	-0.08
+3=sat	martyr	0.06
+3=sinh	martyr	0.53
+3=so	martyr	-0.38
+3=son	martyr	0.78
+3=song	martyr	0.03
+3=sot	martyr	-0.05
+3=su	martyr	0.68
+3=ta	martyr	-0.04
+3=tai	martyr	0.37
+3=tang	martyr	-0.43
+3=tap	martyr	-0.12
+3=tay	martyr	-0.16
+3=ten	martyr	0.02
+3=tet	martyr	0.13
+3=than	martyr	0.03
+3=thanh	martyr	-0.55
+3=thay	martyr	-0.32
+3=the	martyr	-0.58
+3=theo	martyr	-0.28
+3=thi	martyr	0.76
+3=tho	martyr	-0.53
+3=thu	martyr	0.44
+3=thuong	martyr	-0.51
+3=tien	martyr	0.16
+3=tieu	martyr	-0.25
+3=tinh	martyr	0.24
+3=to	martyr	-0.05
+3=toi	martyr	-0.31
+3=tran	martyr	0.08
+3=trang	martyr	0.24
+3=tren	martyr	0.21
+3=tri	martyr	0.05
+3=trong	martyr	0.61
+3=trung	martyr	0.52
+3=truoc	martyr	0.37
+3=truong	martyr	0.49
+3=tu	martyr	-0.09
+3=tui	martyr	0.03
+3=tuoi	martyr	-0.47
+3=va	martyr	0.07
+3=van	martyr	0.62
+3=vao	martyr	-0.61
+3=ve	martyr	-0.24
+3=vi	martyr	0.45
+3=vinh	martyr	0.09
+3=vo	martyr	0.14
+3=vu	martyr	0.34
+3=vui	martyr	-0.16
+3=was	martyr	-0.1
+3=xa	martyr	0.58
+3=xac	martyr	-0.14
+3=xe	martyr	-0.24
+3=xin	martyr	0.19
+3=xuan	martyr	-0.6
+3=xuong	martyr	-0.3
+3=y	martyr	-0.57
-1=#	martyr	-0.71
-1=##	martyr	0.38
-1=## & doan	martyr	-0.35
-1=## & trung	martyr	-0.24
-1=###	martyr	-0.05
-1=### & lu	martyr	0.12
-1=####	martyr	0.36
-1=#### & bo	martyr	0.15
-1=#### & c3	martyr	0.07
-1=#### & c4	martyr	-0.65
-1=#### & d4	martyr	0.04
-1=#### & dai	martyr	-0.08
-1=#### & doan	martyr	0.03
-1=#### & doi	martyr	-0.15
-1=#### & du	martyr	0.12
-1=#### & hom	martyr	0.15
-1=#### & su	martyr	0.07
-1=#### & tieu	martyr	0.27
-1=#### & tnxp	martyr	-0.21
-1=#### & trung	martyr	0.08
-1=#### & ve	martyr	0.29
-1=^	martyr	0.3
-1=^ & dai	martyr	0.2
-1=^ & tieu	martyr	-0.18
-1=^ & trung	martyr	-0.67
-1=a	martyr	-0.46
-1=an	martyr	0.03
-1=anh	martyr	0.5
-1=arvn	martyr	-0.32
-1=at	martyr	0.05
-1=au	martyr	-0.01
-1=b1	martyr	0.04
-1=ba	martyr	-0.11
-1=bac	martyr	0.29
-1=ban	martyr	-0.67
-1=bao	martyr	0.44
-1=bay	martyr	-0.06
-1=ben	martyr	-0.26
-1=bi	martyr	-0.43
-1=bien	martyr	-0.05
-1=biet	martyr	0.77
-1=binh	martyr	0.49
-1=binh & lu	martyr	0.13
-1=binh & su	martyr	0.51
-1=binh & tieu	martyr	0.14
-1=bo	martyr	0.15
-1=c	martyr	0.18
-1=ca	martyr	-0.33
-1=cai	martyr	-0.2
-1=can	martyr	0.25
-1=cao	martyr	-0.54
-1=cao & su	martyr	-0.53
-1=cau	martyr	0.22
-1=ccb	martyr	0.12
-1=ccb & su	martyr	0.23
-1=chau	martyr	-0.24
-1=che	martyr	0.15
-1=chi	martyr	-0.01
-1=chien	martyr	0.37
-1=chinh	martyr	0.22
-1=cho	martyr	-0.26
-1=cho & tieu	martyr	0.01
-1=cho & trung	martyr	-0.06
-1=chu	martyr	0.35
-1=chung	martyr	0.05
-1=chuyen	martyr	0.06
-1=co	martyr	-0.07
-1=co & tieu	martyr	0.09
-1=co & tnxp	martyr	-0.05
-1=coi	martyr	-0.2
-1=company	martyr	-0.2
-1=cong	martyr	0.17
-1=ctv	martyr	-0.28
-1=cu	martyr	0.49
-1=cua	martyr	0.27
-1=cua & bo	martyr	-0.08
-1=cua & c2	martyr	0.09
-1=cua & dai	martyr	0.07
-1=cua & doan	martyr	0.27
-1=cua & doi	martyr	-0.06
-1=cua & lu	martyr	-0.2
-1=cua & quan	martyr	-0.46
-1=cua & su	martyr	-0.48
-1=cua & tieu	martyr	-0.11
-1=cua & tinh	martyr	-0.48
-1=cua & trung	martyr	0.05
-1=cung	martyr	0.76
-1=cung & c11	martyr	0.09
-1=cung & c2	martyr	0.09
-1=cung & c6	martyr	0.13
-1=cung & tieu	martyr	-0.46
-1=cung & trung	martyr	0.21
-1=cuu	martyr	0.21
-1=cuu & tnxp	martyr	0.15
-1=da	martyr	-0.03
-1=dam	martyr	0.14
-1=dau	martyr	-0.24
-1=day	martyr	-0.34
-1=de	martyr	0.76
-1=de & hom	martyr	0.32
-1=deu	martyr	0.07
-1=di	martyr	0.01
-1=di & bo	martyr	0.11
-1=di & dan	martyr	0.02
-1=di & du	martyr	0.17
-1=di & tnxp	martyr	-0.34
-1=di & ve	martyr	0.11
-1=dinh	martyr	0.16
-1=dkb	martyr	-0.24
-1=do & dai	martyr	0.16
-1=do & tinh	martyr	-0.1
-1=doan	martyr	0.04
-1=doi	martyr	0.27
-1=doi & c2	martyr	0.15
-1=doi & dai	martyr	0.06
-1=doi & su	martyr	0.55
-1=doi & tieu	martyr	0.2
-1=doi & trung	martyr	0.58
-1=dong	martyr	-0.14
-1=du	martyr	0.08
-1=du & bataillon	martyr	0.27
-1=du & regiment	martyr	-0.01
-1=dung	martyr	0.2
-1=dv	martyr	0.27
-1=em	martyr	0.34
-1=ghi	martyr	0.28
-1=ghi & hom	martyr	-0.06
-1=gia	martyr	0.27
-1=giang	martyr	0.05
-1=giay	martyr	0.04
-1=gioi	martyr	0.18
-1=giup	martyr	0.38
-1=gui	martyr	-0.46
-1=gui & doi	martyr	-0.02
-1=h1	martyr	0.22
-1=ha	martyr	0.27
-1=hai	martyr	0.13
-1=hay	martyr	-0.53
-1=hieu	martyr	0.03
-1=hoa	martyr	0.26
-1=hoan	martyr	0.24
-1=hoi	martyr	-0.15
-1=huan	martyr	0.14
-1=hue	martyr	0.1
-1=hung	martyr	-0.11
-1=huy	martyr	0.27
-1=in	martyr	0.56
-1=in & regiment	martyr	0.06
-1=is	martyr	0.13
-1=khac	martyr	-0.55
-1=khang	martyr	-0.06
-1=khong	martyr	0.37
-1=ky	martyr	-0.3
-1=la	martyr	0.12
-1=la & bo	martyr	0.82
-1=la & c1	martyr	0.06
-1=la & cong	martyr	-0.2
-1=la & d3	martyr	-0.3
-1=la & dai	martyr	0.06
-1=la & dan	martyr	0.49
-1=la & division	martyr	-0.28
-1=la & doan	martyr	-0.21
-1=la & du	martyr	-0.13
-1=la & tieu	martyr	-0.29
-1=la & tnxp	martyr	-0.07
-1=la & ve	martyr	0.06
-1=lac	martyr	-0.02
-1=lac & su	martyr	-0.41
-1=lam	martyr	0.04
-1=lang	martyr	0.04
-1=lao	martyr	-0.15
-1=le	martyr	0.07
-1=len	martyr	0.46
-1=lenh	martyr	-0.47
-1=lenh & quan	martyr	-0.4
-1=lien	martyr	0.01
-1=lieu	martyr	-0.36
-1=linh	martyr	-0.07
-1=linh & c2	martyr	0.08
-1=linh & dac	martyr	0.41
-1=linh & dai	martyr	0.12
-1=linh & e2	martyr	-0.09
-1=linh & su	martyr	-0.22
-1=linh & tieu	martyr	0.23
-1=linh & trung	martyr	-0.02
-1=loc	martyr	0.19
-1=loi	martyr	-0.27
-1=lua	martyr	0.26
-1=luong	martyr	0.25
-1=luu	martyr	-0.46
-1=ly	martyr	0.61
-1=mat	martyr	-0.02
-1=min	martyr	-0.38
-1=min & kp2	martyr	-0.38
-1=minh	martyr	0.12
-1=mui	martyr	-0.14
-1=my	martyr	-0.13
-1=my & su	martyr	-0.13
-1=nghia	martyr	0.17
-1=nguyen	martyr	0.11
-1=nhat	martyr	0.15
-1=nhi	martyr	-0.19
-1=nho	martyr	0.14
-1=nho & doi	martyr	-0.08
-1=nhu	martyr	0.31
-1=ninh	martyr	0.11
-1=noi	martyr	0.23
-1=nu	martyr	0.26
-1=o	martyr	0.47
-1=o & binh	martyr	0.07
-1=o & c1	martyr	0.02
-1=o & c2	martyr	0.38
-1=o & c20	martyr	0.09
-1=o & c3	martyr	0.32
-1=o & c7	martyr	-0.09
-1=o & d2	martyr	0.06
-1=o & dai	martyr	0.42
-1=o & doan	martyr	0.26
-1=o & doi	martyr	0.33
-1=o & su	martyr	0.11
-1=o & tieu	martyr	-0.09
-1=o & trung	martyr	0.43
-1=of	martyr	-0.26
-1=of & d445	martyr	0.2
-1=of & regiment	martyr	0.06
-1=ong	martyr	0.12
-1=phai	martyr	-0.52
-1=phau	martyr	-0.62
-1=pho	martyr	-0.05
-1=pho & dai	martyr	0.02
-1=pho & du	martyr	-0.29
-1=phong	martyr	0.12
-1=phu	martyr	0.26
-1=phuc	martyr	0.09
-1=phuong	martyr	-0.11
-1=quan	martyr	0.27
-1=quan & trung	martyr	0.08
-1=que	martyr	0.18
-1=sang	martyr	0.03
-1=sat	martyr	0.18
-1=sat & c20	martyr	0.09
-1=sau	martyr	-0.46
-1=si	martyr	0.04
-1=si & c2	martyr	-0.24
-1=si & dai	martyr	0.18
-1=si & tieu	martyr	-0.43
-1=si & trung	martyr	0.19
-1=sinh	martyr	0.27
-1=so	martyr	-0.36
-1=so & doan	martyr	0.3
-1=son	martyr	0.26
-1=sy	martyr	0.18
-1=ta	martyr	-0.05
-1=ta & c1	martyr	0.15
-1=ta & dai	martyr	0.09
-1=ta & tieu	martyr	0.33
-1=tai	martyr	-0.01
-1=tam	martyr	-0.33
-1=tang	martyr	-0.21
-1=tang & lu	martyr	0.2
-1=tau	martyr	-0.88
-1=ten	martyr	-0.45
-1=the	martyr	0.12
-1=theo	martyr	-0.37
-1=theo & tieu	martyr	0.01
-1=thi	martyr	-0.25
-1=thong	martyr	-0.21
-1=thuoc	martyr	0.33
-1=thuoc & c1	martyr	0.03
-1=thuoc & dai	martyr	0.17
-1=thuoc & doan	martyr	0.23
-1=thuoc & su	martyr	-0.33
-1=thuoc & tieu	martyr	0.4
-1=thuoc & trung	martyr	-0.07
-1=thuong	martyr	-0.17
-1=thuy	martyr	-0.04
-1=tin	martyr	0.04
-1=tinh	martyr	-0.21
-1=to	martyr	0.36
-1=toi	martyr	0.35
-1=toi & c7	martyr	-0.16
-1=trang	martyr	0.17
-1=trang & mat	martyr	-0.4
-1=tri	martyr	-0.22
-1=trong	martyr	-0.08
-1=trong & tieu	martyr	-0.3
-1=truc	martyr	-0.51
-1=truong	martyr	0.09
-1=truong & c10	martyr	0.05
-1=truong & c2	martyr	-0.39
-1=truong & c5	martyr	0.12
-1=truong & c6	martyr	0.06
-1=truong & dai	martyr	0.05
-1=truong & du	martyr	0.31
-1=tu	martyr	-0.08
-1=tu & doi	martyr	-0.08
-1=tuoi	martyr	-0.19
-1=tuyen	martyr	0.26
-1=unit	martyr	0.28
-1=uy	martyr	0.04
-1=va	martyr	-0.19
-1=vao	martyr	-0.34
-1=vao & trung	martyr	0.04
-1=ve	martyr	0.82
-1=ve & tieu	martyr	0.15
-1=vi	martyr	0.22
-1=vi & c10	martyr	-0.22
-1=vi & c14	martyr	0.07
-1=vi & d2	martyr	0.18
-1=vi & d3	martyr	-0.31
-1=vi & d4	martyr	-0.33
-1=vi & dai	martyr	0.02
-1=vi & doan	martyr	-0.16
-1=vi & k3	martyr	-0.55
-1=vi & kh	martyr	0.26
-1=vi & kt	martyr	0.27
-1=vi & nb	martyr	0.21
-1=vi & p2	martyr	0.26
-1=vi & tieu	martyr	0.09
-1=vi & trung	martyr	0.13
-1=vien	martyr	0.1
-1=vien & dai	martyr	0.33
-1=vien & du	martyr	0.11
-1=viet	martyr	0.23
-1=vinh	martyr	0.19
-1=vo	martyr	0.25
-1=voi	martyr	-0.01
-1=with	martyr	0.23
-1=xa	martyr	-0.46
-1=xa & trung	martyr	-0.25
-1=xe	martyr	0.18
-1=xe & binh	martyr	0.02
-1=xe & c2	martyr	-0.41
-1=xe & doan	martyr	0.18
-1=xuan	martyr	-0.05
-1=xuyen	martyr	0.53
-1=y	martyr	0.02
-1=yen	martyr	0.07
-2=##	martyr	-0.21
-2=###	martyr	-0.44
-2=####	martyr	-0.08
-2=^	martyr	0.56
-2=a	martyr	-0.12
-2=ai	martyr	0.85
-2=an	martyr	-0.23
-2=ay	martyr	0.32
-2=b	martyr	0.12
-2=ba	martyr	0.33
-2=bac	martyr	0.58
-2=ban	martyr	-0.57
-2=bang	martyr	-0.08
-2=bao	martyr	-0.33
-2=ben	martyr	-0.16
-2=benh	martyr	-0.72
-2=bi	martyr	-1.01
-2=bien	martyr	0.11
-2=biet	martyr	0.13
-2=binh	martyr	0.14
-2=bo	martyr	0.02
-2=boc	martyr	0.11
-2=c	martyr	-0.07
-2=ca	martyr	0.26
-2=cac	martyr	0.32
-2=cai	martyr	0.03
-2=cam	martyr	-0.18
-2=can	martyr	-0.69
-2=cao	martyr	-0.29
-2=cau	martyr	0.35
-2=chau	martyr	0.38
-2=che	martyr	0.05
-2=chi	martyr	0.1
-2=chien	martyr	-0.16
-2=chinh	martyr	-0.55
-2=cho	martyr	-0.01
-2=chu	martyr	-0.07
-2=chung	martyr	0.19
-2=co	martyr	0.13
-2=coi	martyr	0.1
-2=con	martyr	-0.26
-2=cong	martyr	0.4
-2=cua	martyr	0.12
-2=cung	martyr	0.58
-2=cuoi	martyr	0.06
-2=cuu	martyr	-0.72
-2=d	martyr	0.12
-2=da	martyr	-0.15
-2=dac	martyr	0.39
-2=dai	martyr	0.07
-2=dan	martyr	-0.67
-2=dang	martyr	0.48
-2=danh	martyr	0.52
-2=dap	martyr	-0.27
-2=dau	martyr	0.26
-2=de	martyr	-0.16
-2=deu	martyr	-0.36
-2=di	martyr	0.69
-2=dich	martyr	-0.22
-2=dien	martyr	0.06
-2=dinh	martyr	-0.1
-2=do	martyr	-0.38
-2=doan	martyr	-0.07
-2=documents	martyr	0.17
-2=doi	martyr	0.48
-2=don	martyr	0.15
-2=dong	martyr	0.44
-2=dua	martyr	-0.59
-2=duc	martyr	0.43
-2=duong	martyr	-0.44
-2=dv	martyr	0.11
-2=em	martyr	0.05
-2=ghi	martyr	0.04
-2=gia	martyr	-0.39
-2=giang	martyr	0.18
-2=giay	martyr	0.46
-2=goi	martyr	-0.3
-2=gui	martyr	0.22
-2=ha	martyr	0.37
-2=hang	martyr	-0.11
-2=hao	martyr	0.28
-2=hau	martyr	0.4
-2=hinh	martyr	0.24
-2=ho	martyr	0.25
-2=hoa	martyr	0.43
-2=hoang	martyr	-0.45
-2=hoi	martyr	-0.3
-2=hong	martyr	0.28
-2=hs	martyr	-0.26
-2=huong	martyr	-0.02
-2=huu	martyr	0.27
-2=huy	martyr	0.2
-2=hy	martyr	0.14
-2=in	martyr	-0.36
-2=k	martyr	-0.36
-2=khac	martyr	-0.2
-2=khoi	martyr	0.44
-2=khong	martyr	-0.39
-2=kien	martyr	-0.3
-2=kim	martyr	0.01
-2=kinh	martyr	-0.19
-2=ky	martyr	0.1
-2=la	martyr	0.06
-2=lac	martyr	-0.08
-2=lai	martyr	-0.15
-2=lam	martyr	-0.74
-2=lao	martyr	0.15
-2=lien	martyr	0.12
-2=liet	martyr	0.18
-2=linh	martyr	0.25
-2=lo	martyr	-0.49
-2=loc	martyr	-0.05
-2=long	martyr	-0.03
-2=luc	martyr	0.16
-2=luu	martyr	-0.05
-2=ly	martyr	0.11
-2=ma	martyr	0.16
-2=mat	martyr	0.63
-2=me	martyr	0.35
-2=minh	martyr	0.61
-2=mo	martyr	0.33
-2=muu	martyr	-0.14
-2=my	martyr	-0.12
-2=nam	martyr	0.7
-2=nao	martyr	0.03
-2=ngay	martyr	0.03
-2=nghe	martyr	0.51
-2=nghia	martyr	0.27
-2=ngoc	martyr	0.14
-2=ngu	martyr	0.26
-2=nguoi	martyr	-0.1
-2=nguyen	martyr	-0.16
-2=nho	martyr	-0.03
-2=nhom	martyr	-0.15
-2=no	martyr	0.39
-2=noi	martyr	0.62
-2=o	martyr	-0.99
-2=of	martyr	0.67
-2=ong	martyr	-0.41
-2=phao	martyr	0.07
-2=phia	martyr	-0.1
-2=pho	martyr	0.02
-2=phong	martyr	0.51
-2=phu	martyr	0.1
-2=phuc	martyr	-0.14
-2=phuong	martyr	-0.05
-2=quan	martyr	0.43
-2=quang	martyr	0.54
-2=quoc	martyr	0.2
-2=quy	martyr	-0.04
-2=roi	martyr	0.05
-2=sach	martyr	0.09
-2=sat	martyr	0.45
-2=sau	martyr	0.36
-2=section	martyr	0.18
-2=si	martyr	0.39
-2=sinh	martyr	0.13
-2=sn	martyr	0.16
-2=so	martyr	-0.56
-2=son	martyr	0.31
-2=sung	martyr	0.41
-2=sy	martyr	0.12
-2=ta	martyr	0.31
-2=tac	martyr	0.24
-2=tai	martyr	0.46
-2=tam	martyr	0.32
-2=tan	martyr	0.18
-2=tang	martyr	-0.4
-2=tap	martyr	-0.17
-2=tau	martyr	0.21
-2=ten	martyr	0.31
-2=thai	martyr	0.24
-2=tham	martyr	0.29
-2=thang	martyr	0.29
-2=thanh	martyr	-0.44
-2=thay	martyr	-0.15
-2=the	martyr	0.01
-2=thi	martyr	-0.16
-2=thieu	martyr	-0.12
-2=thoi	martyr	-0.1
-2=thong	martyr	0.04
-2=thu	martyr	-0.01
-2=thuong	martyr	0.11
-2=tien	martyr	-0.04
-2=tinh	martyr	-0.36
-2=to	martyr	0.63
-2=toi	martyr	-0.51
-2=tra	martyr	0.05
-2=tram	martyr	0.37
-2=tri	martyr	0.17
-2=trieu	martyr	-0.18
-2=trinh	martyr	-0.02
-2=trong	martyr	0.13
-2=trung	martyr	0.15
-2=truoc	martyr	-0.41
-2=truong	martyr	-0.07
-2=truyen	martyr	-0.2
-2=tu	martyr	-0.43
-2=tui	martyr	-0.24
-2=tung	martyr	-0.38
-2=tuoi	martyr	0.04
-2=v	martyr	0.16
-2=van	martyr	0.27
-2=vao	martyr	-0.09
-2=ve	martyr	-0.17
-2=vi	martyr	0.34
-2=vien	martyr	0.34
-2=viet	martyr	0.66
-2=vinh	martyr	0.27
-2=vu	martyr	-0.36
-2=was	martyr	-0.25
-2=with	martyr	0.29
-2=xa	martyr	-0.41
-2=xe	martyr	0.04
-2=xin	martyr	-0.04
-2=xua	martyr	-0.24
-2=xuan	martyr	0.09
-2=xuong	martyr	-0.22
-2=y	martyr	-0.41
-2=yen	martyr	0.06
-3=#	martyr	-0.18
-3=##	martyr	0.06
-3=###	martyr	-0.09
-3=####	martyr	0.21
-3=^	martyr	-0.37
-3=a	martyr	0.4
-3=ai	martyr	-0.04
-3=an	martyr	-0.36
-3=anh	martyr	0.56
-3=b	martyr	-0.26
-3=ba	martyr	-0.3
-3=bac	martyr	0.67
-3=ban	martyr	-0.74
-3=bang	martyr	-0.24
-3=bay	martyr	-0.17
-3=ben	martyr	-0.46
-3=bi	martyr	-0.24
-3=bien	martyr	-0.14
-3=biet	martyr	-0.04
-3=binh	martyr	-0.45
-3=bo	martyr	0.87
-3=boi	martyr	-0.24
-3=bui	martyr	0.33
-3=buon	martyr	-0.15
-3=c	martyr	0.63
-3=ca	martyr	-0.15
-3=cam	martyr	0.04
-3=canh	martyr	-0.13
-3=cap	martyr	0.08
-3=cat	martyr	0.16
-3=cau	martyr	0.26
-3=chau	martyr	-0.23
-3=chi	martyr	-0.21
-3=chien	martyr	0.17
-3=chinh	martyr	0.34
-3=cho	martyr	-0.55
-3=chu	martyr	0.76
-3=chum	martyr	0.07
-3=chung	martyr	0.6
-3=chuong	martyr	0.07
-3=co	martyr	0.63
-3=coi	martyr	-0.04
-3=company	martyr	-0.31
-3=con	martyr	-0.08
-3=cu	martyr	0.08
-3=cuc	martyr	0.32
-3=cung	martyr	0.41
-3=cuoi	martyr	0.18
-3=cuong	martyr	0.15
-3=cuu	martyr	-0.14
-3=d	martyr	0.17
-3=da	martyr	0.28
-3=dac	martyr	0.11
-3=dai	martyr	-0.38
-3=dak	martyr	-0.22
-3=dan	martyr	-0.32
-3=dang	martyr	-0.4
-3=danh	martyr	0.37
-3=dao	martyr	0.26
-3=day	martyr	-0.1
-3=de	martyr	-0.39
-3=deu	martyr	0.03
-3=dieu	martyr	-0.37
-3=dinh	martyr	0.18
-3=do	martyr	0.61
-3=doan	martyr	0.2
-3=doc	martyr	-0.44
-3=doi	martyr	0.77
-3=don	martyr	0.27
-3=dong	martyr	-0.31
-3=du	martyr	0.21
-3=duc	martyr	-0.03
-3=duoc	martyr	-0.21
-3=duong	martyr	-0.31
-3=dv	martyr	-0.27
-3=e	martyr	0.52
-3=e1	martyr	0.1
-3=em	martyr	0.09
-3=gai	martyr	0.1
-3=ghi	martyr	-0.22
-3=gia	martyr	-0.11
-3=giang	martyr	0.22
-3=giay	martyr	0.07
-3=go	martyr	0.05
-3=gui	martyr	0.15
-3=h	martyr	-0.19
-3=ha	martyr	-0.02
-3=hai	martyr	-0.14
-3=hanh	martyr	-0.38
-3=he	martyr	0.25
-3=hien	martyr	0.06
-3=ho	martyr	0.17
-3=hoa	martyr	-0.66
-3=hoang	martyr	0.74
-3=hoi	martyr	0.45
-3=hong	martyr	-0.48
-3=hung	martyr	0.49
-3=huu	martyr	-0.09
-3=huynh	martyr	0.17
-3=hy	martyr	0.12
-3=i	martyr	-0.68
-3=khac	martyr	-0.18
-3=khai	martyr	-0.06
-3=khanh	martyr	0.07
-3=khi	martyr	0.29
-3=khong	martyr	0.1
-3=khuong	martyr	-0.23
-3=kia	martyr	-0.07
-3=kich	martyr	0.14
-3=kien	martyr	0.28
-3=ky	martyr	-0.06
-3=la	martyr	-0.29
-3=lac	martyr	-0.21
-3=lai	martyr	-0.17
-3=lam	martyr	0.38
-3=lang	martyr	0.06
-3=lao	martyr	-0.18
-3=lay	martyr	0.21
-3=le	martyr	0.35
-3=lien	martyr	-0.11
-3=linh	martyr	-0.08
-3=lo	martyr	-0.46
-3=loc	martyr	0.03
-3=loi	martyr	0.18
-3=long	martyr	0.19
-3=luc	martyr	-0.17
-3=luong	martyr	-0.17
-3=luu	martyr	0.15
-3=ly	martyr	0.31
-3=ma	martyr	0.2
-3=mai	martyr	0.39
-3=mang	martyr	0.24
-3=mat	martyr	0.25
-3=minh	martyr	0.11
-3=mo	martyr	-0.36
-3=mot	martyr	-0.24
-3=muong	martyr	0.31
-3=nam	martyr	0.07
-3=nao	martyr	0.26
-3=ngay	martyr	0.02
-3=nghe	martyr	-0.13
-3=nghi	martyr	0.2
-3=ngo	martyr	-0.88
-3=ngoai	martyr	0.16
-3=ngu	martyr	-0.41
-3=nguoi	martyr	0.23
-3=nguyen	martyr	-0.58
-3=nhap	martyr	0.17
-3=nhat	martyr	0.39
-3=nho	martyr	0.25
-3=nhung	martyr	-0.46
-3=ninh	martyr	0.42
-3=nn	martyr	0.04
-3=no	martyr	0.02
-3=noi	martyr	-0.09
-3=nong	martyr	0.21
-3=o	martyr	0.12
-3=of	martyr	-0.16
-3=on	martyr	-0.23
-3=ong	martyr	0.81
-3=phai	martyr	-0.35
-3=pham	martyr	0.17
-3=phan	martyr	0.29
-3=phao	martyr	-0.05
-3=phap	martyr	-0.05
-3=phau	martyr	-0.12
-3=pho	martyr	0.17
-3=phong	martyr	-0.64
-3=phuc	martyr	-0.28
-3=phung	martyr	0.25
-3=qua	martyr	0.24
-3=quan	martyr	-0.01
-3=quang	martyr	0.11
-3=quoc	martyr	-0.39
-3=quy	martyr	-0.27
-3=quyet	martyr	0.02
-3=ra	martyr	-0.5
-3=rang	martyr	0.03
-3=roi	martyr	0.22
-3=sach	martyr	-0.09
-3=sau	martyr	0.77
-3=sergeant	martyr	0.27
-3=si	martyr	0.61
-3=sinh	martyr	0.43
-3=so	martyr	-0.9
-3=son	martyr	-0.2
-3=sung	martyr	0.12
-3=ta	martyr	-0.05
-3=tai	martyr	-0.21
-3=tam	martyr	0.25
-3=tan	martyr	0.12
-3=tang	martyr	0.07
-3=tat	martyr	0.13
-3=tau	martyr	0.45
-3=tay	martyr	-0.16
-3=ten	martyr	0.02
-3=thach	martyr	-0.13
-3=thai	martyr	0.15
-3=tham	martyr	-0.09
-3=than	martyr	-0.03
-3=thang	martyr	-0.32
-3=thanh	martyr	0.07
-3=that	martyr	0.15
-3=thay	martyr	-0.39
-3=the	martyr	0.1
-3=theo	martyr	0.4
-3=thi	martyr	0.5
-3=tho	martyr	0.3
-3=thong	martyr	0.3
-3=thu	martyr	0.45
-3=thuat	martyr	0.09
-3=thuoc	martyr	0.08
-3=thuy	martyr	-0.05
-3=tieu	martyr	0.2
-3=tinh	martyr	0.11
-3=to	martyr	0.62
-3=toan	martyr	-0.09
-3=toi	martyr	0.13
-3=trang	martyr	0.47
-3=tren	martyr	-0.32
-3=tri	martyr	0.2
-3=trieu	martyr	0.31
-3=trinh	martyr	0.52
-3=trong	martyr	-0.27
-3=trung	martyr	0.11
-3=truoc	martyr	-0.28
-3=truong	martyr	0.04
-3=tu	martyr	0.29
-3=tuoi	martyr	0.47
-3=ty	martyr	0.08
-3=uy	martyr	0.14
-3=va	martyr	-0.5
-3=van	martyr	0.18
-3=vao	martyr	0.19
-3=vi	martyr	-0.02
-3=vien	martyr	0.13
-3=viet	martyr	0.08
-3=vinh	martyr	-0.36
-3=voi	martyr	-0.02
-3=vu	martyr	-0.46
-3=vuong	martyr	0.32
-3=was	martyr	0.47
-3=with	martyr	-0.15
-3=xa	martyr	0.27
-3=xe	martyr	-0.34
-3=xuan	martyr	0.05
-3=xuyen	martyr	0.14
-3=y	martyr	0.34
-3=yen	martyr	0.06
after martyr	martyr	0.64
after other	martyr	-0.21
after teller	martyr	-0.46
ahead of martyr	martyr	0.16
ahead of other	martyr	0.05
ahead of teller	martyr	0.58
before "	martyr	-0.27
before (	martyr	-0.47
before )	martyr	-0.72
before ,	martyr	0.36
before -	martyr	0.19
before .	martyr	0.29
before /	martyr	0.25
before :	martyr	0.37
before ;	martyr	0.08
before blank	martyr	-0.39
before line	martyr	-0.88
before |	martyr	0.2
before –	martyr	0.4
before:again	martyr	0.14
before:again:0	martyr	-0.34
before:again:1	martyr	-0.1
before:again:12	martyr	0.24
before:again:2	martyr	0.13
before:again:5	martyr	0.08
before:again:far	martyr	0.18
before:alive	martyr	-0.34
before:alive:0	martyr	0.34
before:alive:12	martyr	-0.28
before:alive:5	martyr	-0.05
before:alive:far	martyr	-0.63
before:at	martyr	-0.05
before:at:0	martyr	0.24
before:at:1	martyr	-0.3
before:at:12	martyr	0.05
before:at:2	martyr	-0.65
before:at:5	martyr	0.04
before:at:far	martyr	0.37
before:battle	martyr	-0.18
before:battle:0	martyr	-0.11
before:battle:1	martyr	-0.28
before:battle:12	martyr	0.02
before:battle:2	martyr	0.14
before:battle:5	martyr	0.11
before:battle:far	martyr	-0.16
before:born	martyr	0.46
before:born:0	martyr	-0.27
before:born:1	martyr	0.03
before:born:12	martyr	-0.1
before:born:2	martyr	0.19
before:born:5	martyr	0.4
before:born:far	martyr	0.63
before:bury	martyr	-0.13
before:bury:1	martyr	-0.5
before:bury:12	martyr	-0.25
before:bury:5	martyr	0.7
before:bury:far	martyr	-0.28
before:capture	martyr	0.27
before:capture:0	martyr	-0.38
before:capture:1	martyr	0.29
before:capture:5	martyr	0.23
before:capture:far	martyr	0.26
before:contact	martyr	-0.12
before:contact:0	martyr	-0.58
before:contact:12	martyr	0.32
before:contact:5	martyr	0.02
before:contact:far	martyr	-0.06
before:day	martyr	0.45
before:day 1	martyr	0.02
before:day 12	martyr	0.34
before:day 2	martyr	-0.03
before:day 5	martyr	0.49
before:day far	martyr	-0.13
before:died	martyr	-0.15
before:died:0	martyr	0.04
before:died:1	martyr	-0.85
before:died:12	martyr	0.23
before:died:2	martyr	-0.2
before:died:far	martyr	0.35
before:enlist	martyr	0.13
before:enlist:0	martyr	0.05
before:enlist:1	martyr	0.45
before:enlist:12	martyr	0.09
before:enlist:2	martyr	-0.38
before:enlist:5	martyr	-0.06
before:enlist:far	martyr	0.17
before:fell	martyr	-0.24
before:fell:0	martyr	-0.16
before:fell:12	martyr	0.11
before:fell:2	martyr	-0.14
before:fell:5	martyr	-0.51
before:fell:far	martyr	0.31
before:gio	martyr	0.4
before:gio:far	martyr	0.38
before:grave:0	martyr	0.42
before:grave:12	martyr	0.16
before:grave:2	martyr	-0.29
before:grave:5	martyr	-0.17
before:home	martyr	0.17
before:home:12	martyr	-0.28
before:home:2	martyr	0.26
before:home:5	martyr	-0.09
before:home:far	martyr	0.54
before:hurt	martyr	-0.64
before:hurt:12	martyr	-0.46
before:joined	martyr	0.09
before:joined:0	martyr	0.05
before:joined:1	martyr	0.36
before:joined:12	martyr	0.33
before:joined:2	martyr	-0.38
before:joined:5	martyr	-0.1
before:kin	martyr	-0.11
before:kin anh	martyr	0.15
before:kin anh trai	martyr	0.2
before:kin ba	martyr	-0.14
before:kin bà	martyr	0.42
before:kin bác	martyr	0.16
before:kin bố	martyr	-0.1
before:kin bố chồng	martyr	-0.28
before:kin bố vợ	martyr	0.15
before:kin cha	martyr	-0.11
before:kin chú	martyr	-0.36
before:kin chồng	martyr	0.48
before:kin con	martyr	0.26
before:kin con trai	martyr	0.12
before:kin cô	martyr	-0.35
before:kin cậu	martyr	0.66
before:kin cụ	martyr	0.46
before:kin dì	martyr	0.24
before:kin em gái	martyr	0.49
before:kin em trai	martyr	0.09
before:kin mon oncle	martyr	-0.33
before:kin mon père	martyr	-0.63
before:kin mẹ	martyr	-0.18
before:kin mợ	martyr	-0.14
before:kin thầy	martyr	-0.24
before:kin ông	martyr	0.28
before:kin:0	martyr	-0.24
before:kin:1	martyr	0.61
before:kin:12	martyr	-0.19
before:kin:2	martyr	-0.37
before:kin:5	martyr	-0.27
before:kin:far	martyr	0.31
before:laid:far	martyr	-0.04
before:last	martyr	0.25
before:letter	martyr	0.32
before:letter:1	martyr	0.24
before:letter:12	martyr	-0.06
before:letter:2	martyr	-0.19
before:letter:5	martyr	0.39
before:letter:far	martyr	0.21
before:level:0	martyr	-0.25
before:level:1	martyr	0.2
before:level:12	martyr	0.09
before:level:2	martyr	0.37
before:level:5	martyr	-0.34
before:level:far	martyr	-0.02
before:link	martyr	0.12
before:link:0	martyr	-0.05
before:link:1	martyr	0.04
before:link:12	martyr	-0.15
before:link:2	martyr	0.41
before:link:5	martyr	0.24
before:link:far	martyr	-0.15
before:martyr	martyr	-0.35
before:martyr:0	martyr	-0.07
before:martyr:1	martyr	-0.25
before:martyr:12	martyr	0.31
before:martyr:5	martyr	-0.03
before:martyr:far	martyr	-0.33
before:moved	martyr	0.06
before:moved:0	martyr	0.12
before:moved:1	martyr	0.24
before:moved:12	martyr	-0.06
before:moved:2	martyr	-0.06
before:moved:5	martyr	0.01
before:naming	martyr	-0.31
before:naming:0	martyr	-0.01
before:naming:1	martyr	0.02
before:naming:12	martyr	-0.12
before:naming:2	martyr	0.27
before:naming:5	martyr	0.57
before:naming:far	martyr	-0.69
before:notice	martyr	0.13
before:notice:1	martyr	-0.17
before:notice:12	martyr	0.54
before:notice:2	martyr	0.1
before:notice:5	martyr	0.04
before:notice:far	martyr	-0.27
before:office	martyr	0.01
before:office:0	martyr	-0.26
before:office:1	martyr	0.3
before:office:12	martyr	-0.03
before:office:2	martyr	-0.07
before:office:5	martyr	0.38
before:office:far	martyr	-0.04
before:post	martyr	0.05
before:post:0	martyr	0.39
before:post:1	martyr	-0.26
before:post:12	martyr	-0.18
before:post:2	martyr	0.11
before:post:5	martyr	0.32
before:post:far	martyr	-0.34
before:rank	martyr	-0.22
before:rank:0	martyr	0.02
before:rank:1	martyr	-0.36
before:rank:12	martyr	0.07
before:rank:2	martyr	-0.1
before:returned	martyr	0.08
before:returned:12	martyr	0.19
before:returned:far	martyr	-0.43
before:self	martyr	-0.35
before:self:0	martyr	-0.23
before:self:1	martyr	-0.23
before:self:12	martyr	-0.29
before:self:2	martyr	0.08
before:self:5	martyr	-0.31
before:self:far	martyr	0.22
before:site	martyr	-0.4
before:site:0	martyr	0.04
before:site:1	martyr	0.61
before:site:12	martyr	-0.39
before:site:2	martyr	0.02
before:site:5	martyr	-0.09
before:site:far	martyr	-0.54
before:tells	martyr	-0.03
before:tells:0	martyr	0.42
before:tells:1	martyr	0.12
before:tells:12	martyr	-0.09
before:tells:2	martyr	-0.33
before:tells:5	martyr	-0.24
before:tells:far	martyr	0.24
before:thing	martyr	0.05
before:thing:0	martyr	-0.06
before:thing:1	martyr	-0.1
before:thing:12	martyr	0.24
before:thing:far	martyr	-0.04
before:title	martyr	0.39
before:title:0	martyr	0.34
before:title:1	martyr	-0.32
before:title:12	martyr	0.18
before:title:2	martyr	0.38
before:title:5	martyr	-0.14
before:title:far	martyr	0.19
before:truename	martyr	0.02
before:truename:12	martyr	0.1
before:truename:5	martyr	0.01
before:truename:far	martyr	-0.27
before:unit	martyr	0.17
before:unit 5	martyr	0.12
before:unit far	martyr	0.09
behind "	martyr	0.23
behind '	martyr	-0.31
behind (	martyr	-0.37
behind )	martyr	-0.24
behind ,	martyr	0.49
behind -	martyr	-0.75
behind .	martyr	0.45
behind /	martyr	-0.94
behind :	martyr	-0.36
behind ;	martyr	0.61
behind ?	martyr	-0.63
behind blank	martyr	-0.3
behind line	martyr	0.28
behind |	martyr	0.17
behind –	martyr	0.75
behind:again	martyr	0.4
behind:again:0	martyr	0.09
behind:again:1	martyr	-0.03
behind:again:12	martyr	0.24
behind:again:2	martyr	-0.46
behind:again:5	martyr	0.01
behind:again:far	martyr	0.66
behind:alive	martyr	-0.22
behind:alive:0	martyr	-0.42
behind:alive:1	martyr	0.11
behind:alive:12	martyr	0.22
behind:alive:5	martyr	-0.23
behind:alive:far	martyr	0.09
behind:at	martyr	-0.34
behind:at:0	martyr	-0.17
behind:at:1	martyr	-0.15
behind:at:12	martyr	-0.11
behind:at:2	martyr	0.3
behind:at:5	martyr	0.12
behind:at:far	martyr	-0.31
behind:battle	martyr	-0.19
behind:battle:0	martyr	0.61
behind:battle:1	martyr	-0.1
behind:battle:12	martyr	-0.08
behind:battle:2	martyr	0.02
behind:battle:5	martyr	-0.69
behind:battle:far	martyr	-0.32
behind:born	martyr	0.34
behind:born:0	martyr	0.33
behind:born:5	martyr	0.01
behind:bury	martyr	-0.29
behind:bury:0	martyr	-0.06
behind:bury:1	martyr	0.38
behind:bury:12	martyr	-0.19
behind:bury:2	martyr	-0.49
behind:bury:5	martyr	-0.01
behind:bury:far	martyr	0.1
behind:capture	martyr	-0.51
behind:capture:1	martyr	0.07
behind:capture:12	martyr	0.1
behind:capture:far	martyr	-0.33
behind:contact	martyr	0.49
behind:contact:0	martyr	-0.15
behind:contact:1	martyr	0.37
behind:contact:12	martyr	-0.06
behind:contact:5	martyr	0.36
behind:contact:far	martyr	0.27
behind:day	martyr	0.09
behind:day 0	martyr	0.52
behind:day 1	martyr	-0.4
behind:day 12	martyr	-0.25
behind:day 2	martyr	0.04
behind:day 5	martyr	0.44
behind:day far	martyr	0.02
behind:died:1	martyr	-0.25
behind:died:12	martyr	-0.06
behind:died:2	martyr	0.1
behind:died:5	martyr	0.17
behind:died:far	martyr	-0.03
behind:enlist	martyr	-0.11
behind:enlist:0	martyr	-0.01
behind:enlist:12	martyr	0.29
behind:enlist:5	martyr	-0.22
behind:enlist:far	martyr	-0.17
behind:fell	martyr	0.45
behind:fell:0	martyr	0.29
behind:fell:1	martyr	-0.09
behind:fell:12	martyr	-0.41
behind:fell:2	martyr	0.91
behind:fell:5	martyr	0.12
behind:fell:far	martyr	0.36
behind:gio:5	martyr	-0.31
behind:grave	martyr	0.43
behind:grave:0	martyr	0.13
behind:grave:1	martyr	0.46
behind:grave:12	martyr	0.13
behind:grave:2	martyr	-0.1
behind:grave:5	martyr	0.24
behind:grave:far	martyr	-0.14
behind:home	martyr	0.38
behind:home:0	martyr	-0.2
behind:home:1	martyr	-0.01
behind:home:12	martyr	0.28
behind:home:2	martyr	0.46
behind:home:5	martyr	-0.15
behind:home:far	martyr	0.35
behind:hurt	martyr	-0.65
behind:hurt:0	martyr	0.17
behind:hurt:far	martyr	-0.48
behind:joined	martyr	-0.07
behind:joined:0	martyr	0.05
behind:joined:5	martyr	-0.22
behind:joined:far	martyr	-0.18
behind:kin	martyr	-0.1
behind:kin anh	martyr	-0.42
behind:kin bà	martyr	0.26
behind:kin bác	martyr	0.49
behind:kin bố	martyr	0.11
behind:kin dì	martyr	-0.24
behind:kin mẹ	martyr	-0.06
behind:kin ông	martyr	-0.72
behind:kin:0	martyr	0.13
behind:kin:1	martyr	0.33
behind:kin:12	martyr	-0.06
behind:kin:2	martyr	-0.37
behind:kin:5	martyr	0.03
behind:kin:far	martyr	-0.11
behind:laid	martyr	0.08
behind:laid:0	martyr	0.04
behind:laid:1	martyr	-0.18
behind:laid:far	martyr	0.42
behind:last	martyr	0.4
behind:letter	martyr	-0.15
behind:letter:1	martyr	-0.16
behind:letter:far	martyr	-0.05
behind:level	martyr	-0.23
behind:level:0	martyr	0.11
behind:level:12	martyr	0.33
behind:level:2	martyr	-0.32
behind:level:5	martyr	-0.12
behind:level:far	martyr	-0.41
behind:link	martyr	-0.19
behind:link:0	martyr	0.2
behind:link:2	martyr	-0.51
behind:link:5	martyr	0.08
behind:link:far	martyr	0.11
behind:martyr	martyr	-0.32
behind:martyr:0	martyr	-0.51
behind:martyr:12	martyr	0.29
behind:martyr:5	martyr	-0.26
behind:martyr:far	martyr	0.16
behind:moved	martyr	-0.06
behind:moved:0	martyr	-0.42
behind:moved:1	martyr	0.53
behind:moved:12	martyr	-0.2
behind:moved:5	martyr	0.02
behind:naming	martyr	-0.54
behind:naming:0	martyr	-0.17
behind:naming:1	martyr	0.2
behind:naming:12	martyr	0.15
behind:naming:2	martyr	-0.48
behind:naming:5	martyr	-0.4
behind:naming:far	martyr	-0.03
behind:notice	martyr	0.02
behind:notice:0	martyr	-0.15
behind:notice:1	martyr	-0.01
behind:notice:12	martyr	-0.08
behind:notice:2	martyr	-0.16
behind:notice:5	martyr	0.2
behind:notice:far	martyr	0.3
behind:office	martyr	-0.53
behind:office:12	martyr	-0.19
behind:office:2	martyr	-1.02
behind:office:5	martyr	0.21
behind:office:far	martyr	-0.03
behind:post	martyr	0.34
behind:post:0	martyr	0.29
behind:post:1	martyr	0.28
behind:post:12	martyr	0.23
behind:post:2	martyr	0.11
behind:post:5	martyr	0.36
behind:post:far	martyr	-0.58
behind:rank	martyr	-0.73
behind:rank:0	martyr	0.2
behind:rank:1	martyr	-0.27
behind:rank:2	martyr	-0.36
behind:rank:5	martyr	-0.31
behind:rank:far	martyr	-0.26
behind:rests	martyr	0.69
behind:rests:12	martyr	0.06
behind:returned	martyr	0.44
behind:returned:1	martyr	0.11
behind:returned:12	martyr	0.25
behind:returned:far	martyr	-0.11
behind:self	martyr	0.19
behind:self:0	martyr	0.1
behind:self:1	martyr	-0.16
behind:self:12	martyr	-0.41
behind:self:2	martyr	0.13
behind:self:5	martyr	0.32
behind:self:far	martyr	0.37
behind:site	martyr	0.39
behind:site:0	martyr	0.68
behind:site:1	martyr	0.33
behind:site:12	martyr	0.11
behind:site:2	martyr	0.21
behind:site:5	martyr	0.09
behind:site:far	martyr	-0.48
behind:tells	martyr	-0.32
behind:tells:0	martyr	-0.47
behind:tells:1	martyr	0.29
behind:tells:12	martyr	-0.09
behind:tells:2	martyr	-0.39
behind:tells:5	martyr	0.16
behind:thing	martyr	-0.09
behind:thing:1	martyr	0.46
behind:thing:12	martyr	-0.33
behind:thing:2	martyr	0.25
behind:thing:5	martyr	-0.06
behind:thing:far	martyr	-0.27
behind:title	martyr	0.22
behind:title:0	martyr	0.31
behind:title:1	martyr	0.24
behind:title:12	martyr	-0.05
behind:title:2	martyr	-0.17
behind:title:5	martyr	0.05
behind:title:far	martyr	0.08
behind:truename	martyr	0.25
behind:unit	martyr	-0.32
behind:unit 1	martyr	0.2
behind:unit 12	martyr	-0.72
behind:unit 2	martyr	0.11
behind:unit 5	martyr	0.33
behind:unit far	martyr	-0.42
certain	martyr	0.19
clear	martyr	0.6
first sentence	martyr	-0.25
followed anh	martyr	0.45
followed biết	martyr	0.24
followed bom	martyr	0.17
followed by nothing	martyr	0.32
followed by word a	martyr	-0.1
followed by word americal	martyr	-0.4
followed by word ba	martyr	0.19
followed by word bac	martyr	-0.18
followed by word ban	martyr	0.08
followed by word bat	martyr	0.41
followed by word bay	martyr	-0.35
followed by word biet	martyr	0.25
followed by word binh	martyr	0.62
followed by word c	martyr	0.34
followed by word ca	martyr	0.17
followed by word cam	martyr	0.05
followed by word cao	martyr	-0.18
followed by word cat	martyr	-0.32
followed by word chac	martyr	0.44
followed by word chay	martyr	0.13
followed by word chinh	martyr	-0.15
followed by word chung	martyr	0.16
followed by word chuyen	martyr	-0.69
followed by word cong	martyr	-0.28
followed by word d	martyr	0.51
followed by word dai	martyr	-0.48
followed by word day	martyr	0.26
followed by word dia	martyr	0.32
followed by word dich	martyr	-0.31
followed by word dien	martyr	0.22
followed by word dinh	martyr	0.4
followed by word doi	martyr	-0.57
followed by word dong	martyr	0.68
followed by word du	martyr	-0.4
followed by word dung	martyr	0.2
followed by word e	martyr	0.42
followed by word f	martyr	0.13
followed by word ganh	martyr	0.48
followed by word ghi	martyr	-0.2
followed by word gia	martyr	-0.39
followed by word giu	martyr	0.59
followed by word giup	martyr	-0.11
followed by word ha	martyr	0.18
followed by word hai	martyr	0.33
followed by word hau	martyr	-0.33
followed by word hay	martyr	0.08
followed by word hien	martyr	0.14
followed by word hoang	martyr	-0.13
followed by word inf	martyr	-0.44
followed by word infantry	martyr	-0.31
followed by word kien	martyr	0.4
followed by word ky	martyr	-0.27
followed by word lai	martyr	0.02
followed by word lay	martyr	-0.27
followed by word len	martyr	-0.93
followed by word linh	martyr	0.62
followed by word long	martyr	0.17
followed by word marines	martyr	-0.35
followed by word may	martyr	-0.03
followed by word mien	martyr	0.2
followed by word mo	martyr	-0.33
followed by word mua	martyr	-0.59
followed by word my	martyr	-0.5
followed by word nen	martyr	-0.15
followed by word nghe	martyr	0.35
followed by word nguy	martyr	-0.04
followed by word nguyen	martyr	-0.66
followed by word nha	martyr	0.14
followed by word nhau	martyr	-0.3
followed by word nhung	martyr	-0.38
followed by word ninh	martyr	0.45
followed by word nva	martyr	0.13
followed by word phai	martyr	-0.26
followed by word phan	martyr	-0.11
followed by word phu	martyr	0.01
followed by word phuc	martyr	-0.02
followed by word qua	martyr	-0.38
followed by word quang	martyr	-0.22
followed by word quyet	martyr	0.2
followed by word ro	martyr	0.01
followed by word rung	martyr	0.53
followed by word sang	martyr	-0.09
followed by word sao	martyr	0.43
followed by word sung	martyr	0.12
followed by word tam	martyr	-0.16
followed by word tang	martyr	-0.2
followed by word thanh	martyr	0.6
followed by word the	martyr	-0.42
followed by word thiet	martyr	0.01
followed by word thoi	martyr	0.18
followed by word thong	martyr	0.13
followed by word thuy	martyr	-0.04
followed by word tieu	martyr	-0.42
followed by word toi	martyr	-0.09
followed by word tqlc	martyr	-0.13
followed by word tran	martyr	-0.65
followed by word trieu	martyr	0.02
followed by word truong	martyr	0.17
followed by word tui	martyr	0.41
followed by word tuoi	martyr	-0.32
followed by word ve	martyr	0.02
followed by word vi	martyr	-0.19
followed by word vinh	martyr	0.22
followed by word vu	martyr	-0.32
followed by word xe	martyr	0.38
followed by word xuong	martyr	0.35
followed bà	martyr	0.12
followed bác	martyr	-0.15
followed báo tử	martyr	-0.03
followed bảo	martyr	-0.08
followed bến	martyr	0.2
followed bị bom	martyr	0.26
followed bị thương	martyr	0.25
followed bị tây bắn	martyr	0.02
followed cháu	martyr	-0.17
followed chôn	martyr	-0.18
followed chú	martyr	-0.02
followed chết	martyr	-0.06
followed chị	martyr	0.31
followed chỗ	martyr	0.41
followed còn sống	martyr	0.19
followed có	martyr	0.49
followed cô	martyr	0.06
followed cất bốc	martyr	-0.02
followed của	martyr	-0.34
followed de	martyr	-0.51
followed em	martyr	-0.34
followed from	martyr	-0.28
followed gốc	martyr	0.36
followed gửi	martyr	-0.19
followed hiện ở	martyr	-0.48
followed hs	martyr	0.29
followed hy sinh	martyr	0.56
followed khu	martyr	0.42
followed killed	martyr	-0.35
followed ký	martyr	-0.01
followed kể	martyr	0.17
followed liệt sĩ	martyr	-0.55
followed mất	martyr	0.01
followed mặt trận	martyr	0.23
followed mộ	martyr	0.18
followed một	martyr	0.72
followed nay ở	martyr	0.46
followed ngã	martyr	0.13
followed ngã ba	martyr	0.03
followed người	martyr	-0.07
followed nhập ngũ	martyr	-0.34
followed nhắn	martyr	-0.07
followed nhỏ	martyr	-0.13
followed nhớ	martyr	0.03
followed nằm lại	martyr	0.16
followed pháo	martyr	0.21
followed quân	martyr	-0.21
followed quê	martyr	-0.28
followed quận	martyr	0.03
followed rút	martyr	0.06
followed the	martyr	0.05
followed thông tin	martyr	0.35
followed trinh sát	martyr	-0.22
followed trúng bom	martyr	-0.26
followed trúng đạn	martyr	0.01
followed trường	martyr	-0.09
followed trận	martyr	-0.25
followed tên	martyr	-0.14
followed tôi	martyr	0.27
followed tỉnh	martyr	0.23
followed tử trận	martyr	0.33
followed vào	martyr	0.16
followed was	martyr	0.54
followed xã	martyr	-0.12
followed à	martyr	-0.01
followed ông	martyr	0.73
followed đoàn	martyr	-0.4
followed đánh	martyr	0.07
followed đánh vào	martyr	0.25
followed đường	martyr	0.15
followed đạp mìn	martyr	0.19
followed đồi	martyr	-0.59
followed:again	martyr	0.11
followed:aka	martyr	0.37
followed:alive	martyr	-0.34
followed:at	martyr	-0.14
followed:battle	martyr	0.29
followed:born	martyr	0.33
followed:bury	martyr	0.1
followed:capture	martyr	0.25
followed:contact	martyr	0.09
followed:died	martyr	-0.08
followed:enlist	martyr	-0.23
followed:fell	martyr	-0.02
followed:grave	martyr	0.29
followed:home	martyr	-0.23
followed:hurt	martyr	0.17
followed:joined	martyr	-0.13
followed:laid	martyr	-0.13
followed:letter	martyr	0.25
followed:level	martyr	0.02
followed:link	martyr	0.4
followed:martyr	martyr	-0.55
followed:moved	martyr	-0.08
followed:notice	martyr	-0.2
followed:office	martyr	0.43
followed:pet	martyr	-0.37
followed:post	martyr	0.58
followed:rank	martyr	0.2
followed:returned	martyr	0.19
followed:self	martyr	0.4
followed:site	martyr	0.01
followed:stop	martyr	0.42
followed:tells	martyr	-0.32
followed:thing	martyr	0.13
followed:title	martyr	0.28
from name 	martyr	-0.18
from name 1950	martyr	-0.33
from name a pho	martyr	-0.34
from name b1	martyr	0.03
from name bo doi	martyr	0.21
from name c truong	martyr	-0.19
from name ccb	martyr	0.12
from name chien si	martyr	0.25
from name cung	martyr	0.22
from name cuu binh	martyr	0.04
from name cuu chien binh	martyr	-0.37
from name d truong	martyr	0.05
from name deu	martyr	0.02
from name di	martyr	0.19
from name don vi	martyr	-0.04
from name lai xe	martyr	0.13
from name linh	martyr	-0.1
from name nguyen chien si	martyr	0.06
from name nguyen y ta	martyr	-0.19
from name o	martyr	0.82
from name of	martyr	0.17
from name thuoc	martyr	0.22
from name truoc o	martyr	-0.32
from name y ta	martyr	-0.17
has battalion	martyr	0.83
has brigade	martyr	0.14
has code	martyr	-0.66
has company	martyr	0.98
has corps	martyr	-0.3
has division	martyr	0.27
has front	martyr	-1.28
has group	martyr	0.17
has mailbox	martyr	0.33
has military_region	martyr	-0.64
has other	martyr	-0.65
has platoon	martyr	0.31
has regiment	martyr	0.82
has squad	martyr	-0.38
in words	martyr	-0.13
last sentence	martyr	-0.32
led a phó	martyr	-0.32
led anh	martyr	0.33
led anh & cong	martyr	-0.1
led b trưởng	martyr	0.09
led binh nhì	martyr	-0.19
led biết	martyr	0.5
led biển	martyr	-0.06
led by nothing	martyr	0.33
led by nothing & binh	martyr	0.06
led by nothing & bo	martyr	0.4
led by nothing & c18	martyr	0.05
led by nothing & c2	martyr	0.15
led by nothing & c4	martyr	-1.03
led by nothing & c5	martyr	0.14
led by nothing & d4	martyr	0.02
led by nothing & dai	martyr	0.39
led by nothing & doan	martyr	0.28
led by nothing & doi	martyr	-0.05
led by nothing & su	martyr	0.18
led by nothing & tieu	martyr	0.15
led by nothing & trung	martyr	-0.33
led by word a	martyr	-0.38
led by word ai	martyr	0.32
led by word an	martyr	0.07
led by word anh	martyr	0.45
led by word anh & tieu	martyr	0.33
led by word arvn	martyr	-0.32
led by word b1	martyr	0.04
led by word ba	martyr	0.11
led by word bao	martyr	0.18
led by word bay	martyr	-0.06
led by word binh	martyr	0.67
led by word binh & quan	martyr	0.32
led by word bo	martyr	0.47
led by word bon	martyr	0.25
led by word buoi	martyr	-0.4
led by word c	martyr	0.18
led by word ca	martyr	-0.36
led by word can	martyr	0.04
led by word cao	martyr	-0.54
led by word cao & su	martyr	-0.53
led by word cau	martyr	0.02
led by word che	martyr	0.18
led by word chi	martyr	-0.5
led by word chinh	martyr	0.22
led by word chu	martyr	0.22
led by word chuc	martyr	0.24
led by word chung	martyr	0.57
led by word chung & tieu	martyr	0.13
led by word chuyen	martyr	-0.1
led by word coi	martyr	-0.09
led by word company	martyr	-0.19
led by word cong	martyr	0.62
led by word cu	martyr	0.03
led by word cuu	martyr	0.21
led by word cuu & tnxp	martyr	0.15
led by word d	martyr	0.52
led by word da	martyr	0.26
led by word dam	martyr	0.14
led by word dan	martyr	-0.17
led by word day	martyr	-0.34
led by word de	martyr	0.58
led by word de & hom	martyr	0.32
led by word deu	martyr	0.07
led by word di	martyr	0.11
led by word di & bo	martyr	0.11
led by word di & tnxp	martyr	-0.34
led by word dich	martyr	-0.38
led by word dinh	martyr	0.43
led by word dkb	martyr	-0.24
led by word doan	martyr	0.04
led by word doi	martyr	0.79
led by word doi & c2	martyr	0.37
led by word doi & dai	martyr	0.06
led by word doi & tieu	martyr	0.01
led by word doi & trung	martyr	0.21
led by word don	martyr	0.27
led by word don & c10	martyr	-0.22
led by word don & c14	martyr	0.07
led by word don & d2	martyr	0.18
led by word don & d3	martyr	-0.31
led by word don & d4	martyr	-0.33
led by word don & dai	martyr	0.02
led by word don & doan	martyr	-0.15
led by word don & k3	martyr	-0.55
led by word don & kh	martyr	0.26
led by word don & kt	martyr	0.27
led by word don & nb	martyr	0.21
led by word don & p2	martyr	0.26
led by word don & tieu	martyr	0.09
led by word don & trung	martyr	0.13
led by word du	martyr	0.08
led by word du & bataillon	martyr	0.27
led by word du & regiment	martyr	-0.01
led by word duc	martyr	-0.68
led by word dung	martyr	0.04
led by word gao	martyr	-0.29
led by word ghi	martyr	0.28
led by word ghi & hom	martyr	-0.06
led by word ghi & kt	martyr	-0.28
led by word gia	martyr	0.17
led by word giang	martyr	0.05
led by word giay	martyr	0.04
led by word gioi	martyr	0.18
led by word giup	martyr	0.38
led by word h1	martyr	-0.14
led by word ha	martyr	0.44
led by word hai	martyr	0.14
led by word hay	martyr	-0.53
led by word hieu	martyr	0.03
led by word hoa	martyr	0.36
led by word hoan	martyr	0.24
led by word hoi	martyr	-0.2
led by word huan	martyr	0.14
led by word hung	martyr	-0.12
led by word huong	martyr	-0.02
led by word ich	martyr	0.08
led by word k	martyr	0.04
led by word khac	martyr	-0.55
led by word khang	martyr	-0.06
led by word khanh	martyr	-0.07
led by word khoi	martyr	0.44
led by word kich	martyr	0.37
led by word ky	martyr	-0.31
led by word lam	martyr	-0.38
led by word lan	martyr	0.04
led by word lao	martyr	-0.11
led by word len	martyr	0.46
led by word lenh	martyr	-0.47
led by word lenh & quan	martyr	-0.4
led by word lieu	martyr	-0.33
led by word linh	martyr	-0.03
led by word linh & c2	martyr	0.08
led by word linh & d2	martyr	-0.67
led by word linh & dac	martyr	0.41
led by word linh & dai	martyr	0.12
led by word linh & e2	martyr	-0.09
led by word linh & su	martyr	-0.19
led by word linh & tieu	martyr	0.23
led by word linh & trung	martyr	-0.02
led by word loc	martyr	0.24
led by word loi	martyr	-0.19
led by word long	martyr	0.15
led by word lua	martyr	0.26
led by word luong	martyr	0.24
led by word ly	martyr	0.16
led by word minh	martyr	0.19
led by word mui	martyr	-0.11
led by word my	martyr	-0.13
led by word my & su	martyr	-0.13
led by word nao	martyr	0.38
led by word nghia	martyr	0.33
led by word nguyen	martyr	-0.04
led by word nham	martyr	-0.06
led by word nhat	martyr	0.13
led by word nho	martyr	0.05
led by word nhu	martyr	0.31
led by word nhuong	martyr	-0.03
led by word ninh	martyr	0.09
led by word no	martyr	-0.1
led by word nu	martyr	0.26
led by word phai	martyr	-0.52
led by word phau	martyr	-0.79
led by word pho	martyr	-0.17
led by word phong	martyr	0.21
led by word phu	martyr	0.15
led by word phuc	martyr	0.09
led by word phuong	martyr	-0.07
led by word sach	martyr	-0.35
led by word sang	martyr	0.19
led by word sang & dai	martyr	0.26
led by word so	martyr	-0.04
led by word son	martyr	0.36
led by word sung	martyr	0.11
led by word suu	martyr	0.01
led by word tam	martyr	-0.32
led by word tan	martyr	0.09
led by word tang	martyr	-0.43
led by word tang & lu	martyr	0.27
led by word tau	martyr	-0.28
led by word tau & doan	martyr	0.36
led by word thai	martyr	0.37
led by word the	martyr	-0.18
led by word thong	martyr	-0.22
led by word thuc	martyr	-0.31
led by word thuoc	martyr	0.33
led by word thuoc & c1	martyr	0.03
led by word thuoc & dai	martyr	0.17
led by word thuoc & doan	martyr	0.23
led by word thuoc & su	martyr	-0.33
led by word thuoc & tieu	martyr	0.4
led by word thuoc & trung	martyr	-0.07
led by word thuy	martyr	-0.03
led by word tinh	martyr	0.11
led by word tri	martyr	-0.21
led by word trieu	martyr	0.17
led by word truc	martyr	-0.49
led by word truong	martyr	0.03
led by word tui	martyr	0.16
led by word tung	martyr	-0.38
led by word tung & tieu	martyr	-0.3
led by word tuoi	martyr	-0.1
led by word tuyen	martyr	0.26
led by word unit	martyr	0.28
led by word van	martyr	-0.14
led by word ve	martyr	0.5
led by word ve & tieu	martyr	0.15
led by word ve & trung	martyr	-0.22
led by word vi	martyr	0.28
led by word vien	martyr	-0.08
led by word viet	martyr	0.18
led by word vo	martyr	0.38
led by word vu	martyr	0.17
led by word what	martyr	0.79
led by word xa	martyr	-0.07
led by word xa & trung	martyr	-0.2
led by word xe	martyr	-0.03
led by word xuyen	martyr	0.54
led by word yen	martyr	0.07
led bà	martyr	0.51
led bác	martyr	0.04
led bên	martyr	-0.34
led bạn	martyr	-0.56
led bảo	martyr	0.17
led bảo là	martyr	-0.36
led bố	martyr	-0.08
led c trưởng	martyr	0.04
led ccb	martyr	0.12
led ccb & su	martyr	0.23
led chiến sĩ	martyr	0.12
led chiến sĩ & dai	martyr	0.18
led chiến sĩ & trung	martyr	0.16
led chính trị viên	martyr	0.34
led chính trị viên & dai	martyr	0.33
led chính trị viên phó	martyr	0.34
led chính trị viên phó & dai	martyr	0.28
led chú	martyr	0.55
led chú & trung	martyr	0.05
led chỉ huy	martyr	0.27
led chỗ	martyr	0.37
led ctv	martyr	-0.28
led có	martyr	-0.01
led có & tieu	martyr	0.09
led cô	martyr	-0.22
led cô & tnxp	martyr	-0.05
led cõng	martyr	-0.22
led cậu	martyr	0.16
led cụ	martyr	0.25
led của	martyr	0.21
led của & bo	martyr	-0.08
led của & c2	martyr	0.09
led của & dai	martyr	0.07
led của & doan	martyr	0.15
led của & doi	martyr	-0.05
led của & lu	martyr	-0.2
led của & quan	martyr	-0.23
led của & su	martyr	-0.48
led của & tieu	martyr	-0.11
led của & tinh	martyr	-0.48
led của & trung	martyr	0.05
led cựu binh	martyr	0.37
led cựu chiến binh	martyr	-0.17
led d trưởng	martyr	0.07
led danh sách	martyr	0.43
led de	martyr	-0.23
led em	martyr	-0.2
led giấy báo tử	martyr	-0.09
led giấy báo tử & tinh	martyr	-0.09
led gọi là	martyr	-0.08
led gửi	martyr	-0.39
led gửi & doi	martyr	-0.02
led hi sinh	martyr	0.41
led hs	martyr	0.19
led hy sinh	martyr	-0.09
led liên lạc	martyr	0.04
led liên lạc & su	martyr	-0.41
led liên lạc & tieu	martyr	-0.16
led liệt sĩ	martyr	0.17
led là	martyr	-0.03
led là & bo	martyr	0.48
led là & c1	martyr	0.06
led là & d3	martyr	-0.3
led là & dai	martyr	0.05
led là & dan	martyr	0.46
led là & doan	martyr	-0.57
led là & du	martyr	-0.46
led là & tieu	martyr	-0.33
led lái xe	martyr	-0.16
led lái xe & c2	martyr	-0.41
led lái xe & doan	martyr	0.09
led lái xe & tieu	martyr	-0.38
led mất	martyr	-0.07
led mất & doi	martyr	-0.24
led mộ của	martyr	0.17
led nghĩa trang	martyr	0.17
led nghĩa trang & mat	martyr	-0.4
led người & trung	martyr	-0.21
led nhập ngũ	martyr	-0.51
led nhớ	martyr	0.33
led nó	martyr	0.29
led nó & c1	martyr	0.06
led nói	martyr	-0.24
led nói là	martyr	0.49
led of	martyr	-0.24
led of & d445	martyr	0.2
led of & regiment	martyr	0.06
led pháo	martyr	-0.22
led pháo thủ	martyr	0.19
led quân	martyr	0.25
led quân y	martyr	-0.16
led sinh	martyr	-0.08
led sn	martyr	0.16
led tham gia	martyr	0.14
led the	martyr	0.18
led thông tin	martyr	0.03
led thằng	martyr	0.26
led tiểu đoàn phó	martyr	0.06
led tiểu đoàn trưởng	martyr	0.04
led tiểu đội trưởng	martyr	0.17
led trinh sát	martyr	0.45
led trinh sát & c20	martyr	0.09
led trung đội phó	martyr	0.01
led trung đội trưởng	martyr	0.15
led trợ lý tác chiến	martyr	0.22
led tôi	martyr	-0.43
led tôi & c6	martyr	-0.14
led tôi & c7	martyr	-0.27
led tôi & tieu	martyr	-0.46
led tôi là	martyr	-0.52
led tổ	martyr	0.44
led viết	martyr	0.43
led vào	martyr	-0.34
led vào & trung	martyr	0.04
led was	martyr	0.51
led xã	martyr	-0.68
led y sĩ	martyr	-0.11
led y tá	martyr	-0.15
led y tá & dai	martyr	0.09
led ông	martyr	-0.16
led ông & dan	martyr	-0.34
led ông & du	martyr	0.02
led đi bộ đội	martyr	-0.05
led đi bộ đội & trung	martyr	0.02
led đoàn	martyr	-0.17
led đại đội phó	martyr	-0.13
led đại đội trưởng	martyr	-0.32
led đạp mìn	martyr	-0.27
led đạp mìn & kp2	martyr	-0.27
led đồi	martyr	0.06
led đồi & tieu	martyr	0.19
led đồi & trung	martyr	0.35
led:again	martyr	-0.33
led:again & tieu	martyr	-0.28
led:again & trung	martyr	0.04
led:aka	martyr	-0.13
led:alive	martyr	0.34
led:at	martyr	0.15
led:at & binh	martyr	0.05
led:at & c3	martyr	0.07
led:at & doan	martyr	0.44
led:at & doi	martyr	-0.04
led:at & mat	martyr	-0.4
led:at & tieu	martyr	0.19
led:at & trung	martyr	0.65
led:battle	martyr	-0.16
led:battle & c20	martyr	0.09
led:battle & su	martyr	0.08
led:born	martyr	-0.14
led:born & du	martyr	-0.28
led:bury	martyr	0.09
led:capture	martyr	-0.32
led:contact	martyr	-0.58
led:died & binh	martyr	0.06
led:died & doi	martyr	-0.05
led:died & du	martyr	0.45
led:died & kp2	martyr	-0.38
led:died & tinh	martyr	-0.46
led:died & trung	martyr	0.06
led:enlist	martyr	-0.18
led:enlist & dai	martyr	0.14
led:enlist & trung	martyr	0.02
led:fell	martyr	-0.05
led:fell & binh	martyr	0.06
led:fell & doi	martyr	-0.32
led:fell & kp2	martyr	-0.38
led:grave	martyr	0.27
led:home & company	martyr	0.15
led:home & d445	martyr	0.2
led:home & regiment	martyr	0.06
led:home & trung	martyr	-0.21
led:joined	martyr	-0.24
led:joined & dai	martyr	0.02
led:joined & trung	martyr	0.02
led:kin	martyr	-0.05
led:kin & du	martyr	0.25
led:kin & tieu	martyr	0.58
led:letter	martyr	0.07
led:letter & hom	martyr	0.22
led:level	martyr	-0.46
led:level & binh	martyr	-0.09
led:link	martyr	0.13
led:link & 3rd	martyr	-0.03
led:link & binh	martyr	0.68
led:link & bo	martyr	0.33
led:link & c1	martyr	0.1
led:link & c2	martyr	0.1
led:link & d3	martyr	-0.29
led:link & d445	martyr	0.43
led:link & d8	martyr	-0.22
led:link & dai	martyr	0.17
led:link & dan	martyr	0.48
led:link & division	martyr	-0.25
led:link & doan	martyr	-0.31
led:link & doi	martyr	-0.05
led:link & du	martyr	-0.46
led:link & hom	martyr	-0.12
led:link & lu	martyr	0.06
led:link & quan	martyr	-0.23
led:link & regiment	martyr	0.18
led:link & su	martyr	-0.5
led:link & tieu	martyr	-0.15
led:link & tinh	martyr	-0.48
led:link & trung	martyr	0.1
led:martyr	martyr	-0.07
led:mine & du	martyr	0.25
led:moved	martyr	0.17
led:moved & doi	martyr	-0.15
led:notice	martyr	-0.03
led:notice & tinh	martyr	-0.16
led:office	martyr	-0.01
led:office & d7	martyr	0.24
led:office & quan	martyr	0.12
led:office & su	martyr	0.6
led:office & tieu	martyr	-0.01
led:office & tinh	martyr	-0.26
led:pet	martyr	0.19
led:post	martyr	0.3
led:post & binh	martyr	0.36
led:post & c1	martyr	0.16
led:post & c10	martyr	0.43
led:post & c11	martyr	-0.23
led:post & c18	martyr	0.1
led:post & c2	martyr	-0.45
led:post & c20	martyr	0.12
led:post & c3	martyr	0.03
led:post & c5	martyr	0.15
led:post & c6	martyr	0.44
led:post & c7	martyr	0.34
led:post & c9	martyr	0.03
led:post & d2	martyr	0.24
led:post & d3	martyr	0.16
led:post & dai	martyr	0.24
led:post & doan	martyr	-0.1
led:post & du	martyr	-0.11
led:post & e3	martyr	0.04
led:post & huyen	martyr	-0.09
led:post & su	martyr	-0.26
led:post & tieu	martyr	-0.54
led:post & trung	martyr	-0.38
led:rank	martyr	0.02
led:rank & trung	martyr	0.03
led:self	martyr	-0.76
led:self & c6	martyr	-0.14
led:self & c7	martyr	-0.27
led:self & tieu	martyr	-0.46
led:site	martyr	0.18
led:site & tieu	martyr	0.19
led:site & trung	martyr	0.35
led:stop	martyr	0.07
led:stop & 3rd	martyr	-0.03
led:stop & binh	martyr	0.4
led:stop & bo	martyr	0.52
led:stop & c1	martyr	0.15
led:stop & c16	martyr	-0.22
led:stop & c18	martyr	0.16
led:stop & c2	martyr	0.01
led:stop & c4	martyr	-0.25
led:stop & c5	martyr	0.12
led:stop & c6	martyr	-0.25
led:stop & c7	martyr	-0.27
led:stop & c9	martyr	0.18
led:stop & company	martyr	0.16
led:stop & cong	martyr	-0.16
led:stop & d2	martyr	0.19
led:stop & d3	martyr	-0.22
led:stop & d4	martyr	0.11
led:stop & d445	martyr	0.2
led:stop & d7	martyr	-0.49
led:stop & d8	martyr	-0.02
led:stop & dai	martyr	0.39
led:stop & dan	martyr	0.27
led:stop & doan	martyr	-0.28
led:stop & doi	martyr	-0.45
led:stop & du	martyr	-0.67
led:stop & e3	martyr	0.25
led:stop & e866	martyr	0.22
led:stop & regiment	martyr	0.18
led:stop & su	martyr	0.02
led:stop & tieu	martyr	-0.27
led:stop & tinh	martyr	-0.09
led:stop & tnxp	martyr	-0.15
led:stop & trung	martyr	0.39
led:stop & ve	martyr	0.55
led:tells	martyr	-0.06
led:tells & binh	martyr	0.18
led:tells & bo	martyr	0.15
led:tells & doi	martyr	-0.27
led:tells & trung	martyr	-0.36
led:thing	martyr	0.15
led:thing & binh	martyr	-0.11
led:thing & c3	martyr	0.08
led:thing & c5	martyr	-0.04
led:thing & doan	martyr	0.61
led:thing & doi	martyr	-0.03
led:thing & du	martyr	-0.01
led:thing & mat	martyr	-0.4
led:thing & su	martyr	-0.23
led:thing & tieu	martyr	0.27
led:thing & trung	martyr	0.3
led:title	martyr	0.34
led:title & bo	martyr	0.07
led:title & c1	martyr	0.06
led:title & c9	martyr	0.15
led:title & cong	martyr	-0.1
led:title & dai	martyr	0.27
led:title & dan	martyr	-0.49
led:title & doi	martyr	0.03
led:title & tieu	martyr	0.49
led:title & tnxp	martyr	-0.05
led:title & trung	martyr	0.33
led:title & ve	martyr	0.19
long after martyr	martyr	0.15
long after other	martyr	0.1
long after teller	martyr	-0.3
martyrs 0	martyr	-0.86
martyrs 1	martyr	-0.16
martyrs 2	martyr	0.18
martyrs 3	martyr	0.61
name beside	martyr	0.44
name far	martyr	-0.36
name near	martyr	0.07
next sentence:again	martyr	0.15
next sentence:alive	martyr	0.06
next sentence:at	martyr	-0.14
next sentence:battle	martyr	0.14
next sentence:born	martyr	0.6
next sentence:bury	martyr	0.02
next sentence:contact	martyr	0.03
next sentence:died	martyr	-0.09
next sentence:enlist	martyr	0.4
next sentence:fell	martyr	0.09
next sentence:gio	martyr	-0.47
next sentence:grave	martyr	-0.01
next sentence:home	martyr	-0.24
next sentence:hurt	martyr	-0.4
next sentence:joined	martyr	0.17
next sentence:kin	martyr	0.06
next sentence:laid	martyr	-0.39
next sentence:last	martyr	-0.76
next sentence:letter	martyr	-0.84
next sentence:level	martyr	-0.3
next sentence:moved	martyr	0.35
next sentence:naming	martyr	-0.2
next sentence:notice	martyr	-0.15
next sentence:office	martyr	0.32
next sentence:post	martyr	-0.21
next sentence:rank	martyr	-0.7
next sentence:rests	martyr	-0.14
next sentence:returned	martyr	-0.71
next sentence:self	martyr	-0.05
next sentence:site	martyr	0.33
next sentence:tells	martyr	-0.27
next sentence:thing	martyr	-0.09
next sentence:title	martyr	-0.2
next sentence:truename	martyr	0.25
nobody before	martyr	-0.23
only battalion	martyr	0.51
only brigade	martyr	0.25
only company	martyr	0.07
only corps	martyr	-0.37
only division	martyr	-0.03
only front	martyr	-1.29
only group	martyr	-0.09
only mailbox	martyr	0.27
only military_region	martyr	-1.04
only other	martyr	-0.42
only platoon	martyr	0.3
only regiment	martyr	0.47
only squad	martyr	-0.49
opens	martyr	-0.06
owner enemy	martyr	-1.64
owner ours	martyr	0.62
owner searchers	martyr	-1.47
parts 1	martyr	-0.48
parts 2	martyr	0.11
parts 3	martyr	0.31
sentence before:again	martyr	0.62
sentence before:alive	martyr	-0.31
sentence before:at	martyr	-0.2
sentence before:battle	martyr	-0.09
sentence before:born	martyr	0.15
sentence before:bury	martyr	-0.04
sentence before:capture	martyr	0.05
sentence before:died	martyr	0.17
sentence before:enlist	martyr	0.45
sentence before:fell	martyr	0.19
sentence before:gio	martyr	-0.44
sentence before:grave	martyr	0.07
sentence before:home	martyr	-0.17
sentence before:hurt	martyr	0.16
sentence before:joined	martyr	0.3
sentence before:kin	martyr	-0.12
sentence before:laid	martyr	0.12
sentence before:last	martyr	0.08
sentence before:letter	martyr	-0.06
sentence before:level	martyr	0.09
sentence before:link	martyr	0.13
sentence before:martyr	martyr	-0.46
sentence before:moved	martyr	0.01
sentence before:naming	martyr	0.41
sentence before:notice	martyr	0.07
sentence before:office	martyr	-0.66
sentence before:post	martyr	-0.08
sentence before:rank	martyr	0.65
sentence before:rests	martyr	-0.37
sentence before:returned	martyr	0.08
sentence before:self	martyr	-0.12
sentence before:site	martyr	0.07
sentence before:tells	martyr	-0.22
sentence before:title	martyr	-0.07
sentence before:truename	martyr	0.68
several	martyr	0.38
short	martyr	-0.04
text:abroad	martyr	-0.13
text:battle	martyr	0.05
text:benefit	martyr	0.11
text:by_comrade	martyr	0.21
text:by_foreign	martyr	0.54
text:by_keeper	martyr	-0.39
text:by_official	martyr	-0.61
text:by_resident	martyr	0.44
text:by_volunteer	martyr	-0.01
text:dna	martyr	-0.22
text:enemy	martyr	0.67
text:foreign	martyr	0.12
text:found	martyr	-0.34
text:give_back	martyr	-0.24
text:grave	martyr	-0.16
text:hearsay	martyr	0.37
text:informs	martyr	0.04
text:list	martyr	0.56
text:mass	martyr	-0.61
text:of_foreign	martyr	0.25
text:recognition	martyr	-0.06
text:relics	martyr	-0.64
text:research	martyr	-0.26
text:scam	martyr	-0.19
text:seek	martyr	0.08
text:stone	martyr	0.15
typed before 1	martyr	-0.65
typed before 1949	martyr	0.27
typed before 1950	martyr	-0.26
typed before 1951	martyr	0.2
typed before 1952	martyr	-0.21
typed before 1953	martyr	0.21
typed before 1965	martyr	0.07
typed before 1966	martyr	0.49
typed before 1968	martyr	0.59
typed before 1969	martyr	0.24
typed before 1970	martyr	-0.15
typed before 1972	martyr	0.4
typed before 1973	martyr	0.17
typed before 1974	martyr	0.05
typed before 1975	martyr	0.15
typed before 1978	martyr	0.16
typed before 1979	martyr	0.14
typed before 1983	martyr	0.06
typed before 1984	martyr	-0.35
typed before 2	martyr	0.09
typed before 4	martyr	0.28
typed before 66	martyr	0.12
typed before 68	martyr	-0.36
typed before 7	martyr	0.05
typed before 71	martyr	0.29
typed before 72	martyr	-0.23
typed before 75	martyr	0.01
typed before 82	martyr	0.08
typed before ^	martyr	-0.06
typed before a	martyr	-0.43
typed before anh	martyr	0.45
typed before arvn	martyr	-0.32
typed before au	martyr	-0.01
typed before b1	martyr	0.04
typed before ba	martyr	-0.11
typed before ben	martyr	-0.34
typed before biet	martyr	0.47
typed before binh	martyr	0.39
typed before biết	martyr	0.37
typed before bo	martyr	0.21
typed before bên	martyr	0.03
typed before bình	martyr	0.12
typed before bảo	martyr	0.07
typed before bảy	martyr	-0.26
typed before c	martyr	0.18
typed before cao	martyr	-0.53
typed before ccb	martyr	0.12
typed before chi	martyr	-0.14
typed before chiến	martyr	0.18
typed before cho	martyr	-0.26
typed before chu	martyr	0.12
typed before chung	martyr	0.05
typed before chữ	martyr	0.15
typed before company	martyr	-0.2
typed before cong	martyr	-0.22
typed before ctv	martyr	-0.28
typed before cu	martyr	0.19
typed before cua	martyr	-0.15
typed before cung	martyr	0.59
typed before có	martyr	-0.01
typed before cô	martyr	-0.05
typed before công	martyr	0.46
typed before cùng	martyr	0.21
typed before cũ	martyr	0.07
typed before cối	martyr	0.05
typed before của	martyr	0.46
typed before cựu	martyr	0.07
typed before de	martyr	0.2
typed before di	martyr	-0.05
typed before dkb	martyr	-0.24
typed before doan	martyr	0.06
typed before doi	martyr	-0.02
typed before du	martyr	0.08
typed before dv	martyr	0.18
typed before em	martyr	0.34
typed before ghi	martyr	0.54
typed before gia	martyr	0.27
typed before gửi	martyr	-0.22
typed before h1	martyr	0.22
typed before ha	martyr	0.11
typed before hay	martyr	-0.53
typed before hoa	martyr	0.25
typed before hoan	martyr	0.24
typed before hung	martyr	-0.47
typed before huy	martyr	0.27
typed before in	martyr	0.56
typed before khang	martyr	-0.06
typed before không	martyr	0.37
typed before la	martyr	0.55
typed before lac	martyr	0.42
typed before lam	martyr	-0.29
typed before len	martyr	0.21
typed before linh	martyr	-0.39
typed before ly	martyr	0.28
typed before là	martyr	-0.26
typed before làm	martyr	0.38
typed before lào	martyr	-0.15
typed before lên	martyr	0.23
typed before lính	martyr	0.25
typed before lạc	martyr	-0.3
typed before lệnh	martyr	-0.25
typed before lực	martyr	-0.11
typed before minh	martyr	0.12
typed before mìn	martyr	-0.32
typed before mùi	martyr	-0.14
typed before mỹ	martyr	-0.13
typed before nghĩa	martyr	0.17
typed before nguyên	martyr	0.2
typed before nguyện	martyr	-0.02
typed before nhu	martyr	0.16
typed before nhì	martyr	-0.2
typed before nhất	martyr	0.03
typed before nhỏ	martyr	0.05
typed before nhờ	martyr	-0.08
typed before o	martyr	0.69
typed before of	martyr	-0.26
typed before pho	martyr	-0.14
typed before phòng	martyr	0.09
typed before phó	martyr	0.08
typed before phương	martyr	-0.11
typed before phải	martyr	-0.52
typed before quân	martyr	0.28
typed before sach	martyr	0.17
typed before sang	martyr	0.03
typed before sat	martyr	0.34
typed before sau	martyr	-0.44
typed before si	martyr	0.45
typed before sinh	martyr	0.27
typed before so	martyr	-0.2
typed before son	martyr	0.16
typed before sách	martyr	-0.12
typed before sát	martyr	-0.04
typed before sĩ	martyr	-0.21
typed before số	martyr	-0.34
typed before sổ	martyr	0.09
typed before sỹ	martyr	0.18
typed before ta	martyr	-0.61
typed before tai	martyr	0.01
typed before tam	martyr	-0.33
typed before the	martyr	0.1
typed before theo	martyr	-0.41
typed before thi	martyr	-0.25
typed before thuoc	martyr	0.27
typed before thuộc	martyr	0.14
typed before thống	martyr	0.01
typed before thủ	martyr	0.18
typed before tin	martyr	0.04
typed before tinh	martyr	0.04
typed before toi	martyr	0.19
typed before trang	martyr	0.17
typed before trong	martyr	-0.08
typed before truong	martyr	0.7
typed before trưởng	martyr	-0.12
typed before tu	martyr	0.25
typed before tàu	martyr	-0.34
typed before tá	martyr	0.71
typed before tôi	martyr	0.19
typed before tải	martyr	-0.3
typed before từ	martyr	-0.35
typed before unit	martyr	0.28
typed before vao	martyr	-0.22
typed before ve	martyr	0.15
typed before vi	martyr	-0.13
typed before viên	martyr	0.38
typed before việt	martyr	0.01
typed before và	martyr	-0.19
typed before vào	martyr	-0.13
typed before về	martyr	0.73
typed before vị	martyr	0.29
typed before với	martyr	-0.04
typed before with	martyr	0.23
typed before xe	martyr	0.18
typed before xuyen	martyr	0.27
typed before xuyên	martyr	0.11
typed before xá	martyr	-0.12
typed before xạ	martyr	0.06
typed before y	martyr	0.01
typed before ông	martyr	0.12
typed before đi	martyr	0.12
typed before đv	martyr	0.03
typed before đề	martyr	0.52
typed before đều	martyr	0.01
typed before đội	martyr	0.19
typed before ở	martyr	-0.01
unclear enemy	martyr	-1.64
unclear ours	martyr	0.18
unclear searchers	martyr	-1.47
unit 0 of 1	martyr	0.83
unit 0 of 2	martyr	-0.34
unit 0 of 3	martyr	-0.04
unit 0 of 4	martyr	-0.51
unit 1 of 2	martyr	0.09
unit 1 of 3	martyr	-0.12
unit 1 of 4	martyr	-0.71
unit 2 of 3	martyr	-0.18
unit 2 of 4	martyr	-0.21
unit 3 of 4	martyr	-0.55""")
