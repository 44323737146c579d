"""What each piece of evidence about tellers is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	kin	-0.14	comrade	-0.62	resident	-0.58	official	-0.62	finder	-0.41	cemetery keeper	-0.72	volunteer	-0.7	witness	-0.81	organisation	-0.62	teacher	-0.78	foreign veteran	-0.79	nephew	-0.28	family	-0.27	grandchild	-0.45	brother	-0.53	niece	-0.55	sister	-0.57	daughter	-0.41	wife	-0.57	son	-0.55	child	-0.46	daughter-in-law	-0.45	sister-in-law	-0.6	great-grandchild	-0.58
begins with 1	kin	-0.48	resident	-0.29	finder	0.24	witness	-0.14	organisation	0.02	niece	-0.01	daughter	0.14
begins with 11	comrade	-0.13
begins with 12	kin	-0.15	comrade	0.01	official	0.24	finder	-0.12	organisation	0.06
begins with 14	kin	-0.34	comrade	0.06	resident	-0.05	official	-0.09
begins with 17	nephew	0.06
begins with 2	kin	0.15	comrade	-0.29	resident	0.03	official	-0.31	finder	0.08	volunteer	0.24	nephew	0.2
begins with 3	kin	-0.5	comrade	0.34	official	0.17	volunteer	0.43	witness	-0.16	nephew	-0.06	family	0.23
begins with 4	kin	0.16	comrade	-0.08	resident	-0.11	volunteer	-0.21	organisation	0.07	nephew	-0.08	daughter-in-law	0.05
begins with 5	comrade	0.03	official	-0.1	finder	-0.11	witness	0.23	daughter-in-law	0.13
begins with 6	kin	0.32	comrade	-0.26	official	-0.09	daughter	0.02
begins with 7	organisation	0.04	nephew	-0.11	family	0.18
begins with 8	kin	-0.06	comrade	-0.34	witness	0.42
begins with 9	kin	0.27	resident	-0.01	nephew	0.18	family	-0.03
begins with a	kin	-0.2	comrade	0.39	resident	0.14	official	-0.23	volunteer	-0.05	witness	-0.11	nephew	0.09	family	0.03	brother	-0.22	sister	0.06	daughter	-0.02
begins with ai	comrade	0.15	resident	-0.03	witness	0.09	nephew	-0.02	family	0.05	grandchild	0.06
begins with alo	kin	-0.22	daughter	-0.01
begins with an	resident	-0.06	nephew	0.22	family	-0.24
begins with anh	kin	0.01	resident	-0.03	official	-0.13	witness	0.07	organisation	-0.03	teacher	-0.17	nephew	-0.04	family	0.01	grandchild	-0.33	brother	0.58	niece	-0.41	sister	0.33	daughter	-0.69	wife	-0.39	daughter-in-law	-0.1	sister-in-law	0.05	great-grandchild	-0.04
begins with ap	kin	0.27	resident	0.09	cemetery keeper	0.03	witness	-0.03	family	0.36
begins with ay	comrade	-0.04	resident	-0.02	foreign veteran	0.01
begins with b	comrade	0.1	nephew	0.12
begins with ba	kin	0.25	comrade	-0.3	resident	0.13	official	-0.02	finder	-0.64	volunteer	-0.07	witness	-0.46	teacher	-0.14	foreign veteran	-0.22	family	-0.28	brother	-0.44	niece	0.03	wife	0.06	child	0.52	daughter-in-law	-0.2	sister-in-law	0.17	great-grandchild	-0.22
begins with bac	kin	0.58	comrade	0.33	resident	-0.21	official	-0.42	finder	-0.35	cemetery keeper	-0.54	volunteer	-0.12	witness	-0.02	teacher	-0.19	nephew	0.42	brother	-0.25	niece	0.49	sister	-0.4	daughter	-0.19	wife	-0.5	son	-0.02	sister-in-law	-0.3	great-grandchild	-0.37
begins with bai	kin	-0.02	comrade	0.33	resident	-0.1	official	0.01	nephew	-0.27	family	-0.11	sister	0.13	daughter	0.01	son	0.07	child	0.03	sister-in-law	0.06	great-grandchild	0.01
begins with ban	kin	-0.17	comrade	0.1	resident	-0.03	official	0.22	cemetery keeper	0.04	volunteer	0.34	witness	-0.19	foreign veteran	-0.04	nephew	-0.39	family	0.48	grandchild	-0.01	niece	0.17	sister	-0.2	wife	-0.2	son	-0.28	great-grandchild	0.37
begins with bang	resident	-0.16	volunteer	0.08	family	0.03	grandchild	0.03
begins with bao	kin	0.16	comrade	-0.21	resident	-0.05	official	0.32	finder	0.09	cemetery keeper	-0.04	volunteer	-0.16	witness	0.08	organisation	0.42	teacher	-0.13	foreign veteran	-0.16	family	0.02	child	-0.21	daughter-in-law	-0.06
begins with bay	comrade	0.05	official	-0.12	witness	0.24	niece	0.02	child	0.01
begins with be	sister-in-law	0.06
begins with ben	kin	0.3	resident	-0.52	finder	0.12	family	0.13
begins with bi	kin	0.05	finder	0.07	grandchild	-0.08	brother	-0.04	child	0.15
begins with bia	kin	-0.42	comrade	-0.52	resident	0.52	official	-0.28	finder	0.15	cemetery keeper	0.61	volunteer	0.06	organisation	-0.01	nephew	0.12
begins with bien	kin	-0.22	resident	-0.21	official	0.06	family	-0.06
begins with biet	comrade	0.14	grandchild	0.01	sister	0.01	great-grandchild	0.03
begins with binh	kin	0.04	volunteer	0.1	witness	-0.17	foreign veteran	0.27	son	-0.08
begins with bo	kin	0.2	comrade	-0.28	official	0.12	finder	-0.04	teacher	-0.08	nephew	-0.13	family	-0.2	grandchild	0.25	brother	-0.61	niece	-0.31	sister	-0.2	daughter	0.5	wife	-0.01	son	0.23	child	0.05	daughter-in-law	0.49	sister-in-law	-0.14
begins with bon	kin	-0.14	comrade	0.48
begins with c	official	-0.12	family	-0.08	niece	0.15
begins with ca	kin	0.33	resident	0.07	official	-0.21	brother	-0.01	daughter	0.01	wife	-0.08	son	-0.05	sister-in-law	0.17
begins with cac	kin	0.12	official	-0.14	finder	-0.14	cemetery keeper	0.05	volunteer	-0.23	witness	0.02	organisation	-0.01	nephew	0.02	family	0.1	niece	-0.19	wife	-0.1	daughter-in-law	-0.03
begins with cai	kin	-0.19	resident	0.42	witness	-0.07	teacher	0.22	nephew	-0.06	family	0.06
begins with cam	kin	-0.24	comrade	-0.02	resident	-0.01	cemetery keeper	0.02
begins with can	comrade	-0.05	witness	0.16	nephew	0.3	brother	0.03	niece	-0.03	daughter	-0.03	son	0.3
begins with canh	kin	0.18	resident	0.21	nephew	0.33	family	-0.36	grandchild	0.02	niece	-0.11	sister	0.03	daughter	-0.06	child	0.03
begins with cao	kin	-0.2	comrade	-0.32	resident	-0.2	volunteer	0.23	witness	-0.08	organisation	0.34	family	0.05
begins with cap	kin	-0.11	grandchild	0.12
begins with cat	resident	-0.2	official	-0.07	witness	0.08
begins with cau	kin	0.22	resident	0.13	volunteer	-0.02	witness	-0.07	nephew	0.61	family	-0.43	brother	-0.25	niece	0.07	sister	0.15	daughter	-0.06	son	-0.03
begins with ccb	kin	-0.32	comrade	0.61	resident	-0.01	volunteer	-0.05	organisation	0.5	family	0.06
begins with cha	comrade	-0.01	resident	-0.06	family	-0.15	daughter	0.1	daughter-in-law	0.06
begins with cham	cemetery keeper	0.06	witness	0.05	nephew	-0.02	child	0.23
begins with chan	kin	-0.2	resident	0.15
begins with chao	kin	-0.16	comrade	0.28	official	0.13	nephew	0.36	family	0.12	niece	-0.07	daughter	-0.08	great-grandchild	0.2
begins with chau	kin	-0.22	comrade	0.02	resident	0.06	official	-0.47	finder	-0.1	volunteer	-0.09	witness	0.15	organisation	-0.21	foreign veteran	-0.12	family	0.02	grandchild	0.28	brother	-0.08	niece	0.05	sister	-0.03	wife	-0.05	son	-0.41	child	-0.27	daughter-in-law	-0.15	great-grandchild	0.13
begins with chep	comrade	-0.08	volunteer	0.05	teacher	0.06	daughter	0.22
begins with chi	kin	0.85	comrade	-0.06	resident	-0.07	official	-0.36	family	0.07	grandchild	-0.4	niece	-0.12	sister	0.15	wife	-0.21	son	-0.07	sister-in-law	0.13	great-grandchild	0.24
begins with chien	resident	-0.05	organisation	0.02	brother	0.06
begins with chieu	grandchild	0.03
begins with chinh	resident	-0.12	official	0.49	volunteer	0.11	family	-0.01	grandchild	0.1
begins with cho	kin	-0.38	comrade	0.03	finder	-0.25	witness	0.17	organisation	-0.06	nephew	-0.27	grandchild	0.07	niece	0.58	wife	-0.16	child	-0.13
begins with chong	comrade	-0.74	official	-0.2	finder	0.04	nephew	-0.22	family	0.12	grandchild	-0.12	brother	-0.29	niece	-0.42	sister	-0.4	daughter	-0.56	wife	0.56	son	-0.14	daughter-in-law	0.79
begins with chu	kin	0.72	resident	-0.06	official	-0.05	finder	-0.33	volunteer	-0.11	organisation	-0.09	teacher	-0.14	foreign veteran	-0.03	nephew	0.52	family	-0.13	grandchild	-0.21	brother	-0.15	niece	0.45	sister	-0.18	daughter	-0.22	wife	-0.11	child	-0.34	daughter-in-law	-0.3	sister-in-law	-0.11
begins with chua	kin	-0.63	resident	0.26	organisation	0.37
begins with chung	kin	0.29	finder	0.19	organisation	0.35	great-grandchild	0.07
begins with chuong	wife	-0.07	daughter-in-law	0.02	sister-in-law	0.07
begins with chuyen	kin	-0.2	comrade	0.06	resident	-0.01	official	0.43	volunteer	0.16	family	0.12	daughter	0.18
begins with co	kin	0.32	comrade	0.08	resident	0.56	official	-0.59	finder	-0.42	cemetery keeper	0.08	volunteer	-0.33	witness	0.12	organisation	-0.15	foreign veteran	-0.16	nephew	0.38	family	0.28	grandchild	-0.48	brother	-0.05	sister	-0.01	daughter	-0.58	wife	-0.21	child	-0.82	daughter-in-law	0.26	sister-in-law	-0.18
begins with coi	kin	-0.22	cemetery keeper	0.41
begins with con	kin	-0.01	resident	-0.14	official	0.47	finder	-0.05	cemetery keeper	-0.17	organisation	-0.17	teacher	-0.16	grandchild	-0.15	brother	-0.01	niece	0.07	sister	-0.22	daughter	0.41	wife	-0.43	child	0.39	sister-in-law	-0.04	great-grandchild	-0.13
begins with cong	resident	-0.04	finder	0.39	witness	-0.23	nephew	-0.25	family	0.25	wife	-0.06	child	0.08
begins with cu	kin	-0.03	comrade	-0.11	finder	0.06	volunteer	-0.35	organisation	0.22	foreign veteran	0.1	nephew	-0.18	family	0.46	grandchild	-0.16	brother	-0.13	niece	0.3	daughter	-0.19	son	-0.06	great-grandchild	0.23
begins with cua	comrade	-0.09	resident	-0.25	finder	-0.42	volunteer	0.5	organisation	0.44	foreign veteran	0.17	nephew	0.28	family	0.58	niece	-0.34	sister	-0.05	daughter	0.09	wife	-0.19	son	-0.39	daughter-in-law	-0.05
begins with cung	kin	0.04	comrade	0.36	family	-0.45	brother	-0.08	sister	0.07	daughter-in-law	0.03
begins with cuoi	cemetery keeper	0.1	nephew	0.03	wife	0.03
begins with cuu	comrade	-0.08	resident	-0.04	witness	0.02	foreign veteran	0.26	son	0.02
begins with da	kin	0.14	comrade	-0.15	finder	0.22	nephew	-0.01	family	-0.12	brother	-0.11	niece	0.3	sister	-0.29	daughter	0.12	son	-0.15
begins with dac	kin	-0.25	comrade	0.18	resident	0.23	finder	-0.09
begins with dai	comrade	0.27	official	-0.4	cemetery keeper	0.09	witness	0.09	family	-0.03	brother	-0.01	sister	0.06	daughter	-0.13	daughter-in-law	0.12
begins with dam	witness	0.09	sister	0.07
begins with dan	kin	0.09	volunteer	0.06	witness	-0.08	nephew	0.06	family	-0.04	brother	0.12	son	-0.09	child	0.14
begins with dang	kin	-0.11	comrade	0.02	resident	0.15	official	-0.35	finder	-0.31	cemetery keeper	-0.07	volunteer	0.03	nephew	0.1	brother	-0.06	sister	0.1	son	0.15	child	-0.04
begins with danh	resident	-0.36	grandchild	-0.29
begins with dao	resident	-0.29	official	-0.14	finder	0.43	nephew	-0.04	family	0.06	sister	0.18	wife	0.06
begins with dat	kin	-0.15	comrade	0.13	finder	0.02	volunteer	0.01	sister-in-law	0.1
begins with dau	kin	0.52	resident	-0.33	cemetery keeper	-0.02	witness	0.01	family	0.04	brother	-0.03	niece	-0.1	son	-0.02	daughter-in-law	0.05	sister-in-law	0.37
begins with day	kin	-0.12	comrade	0.05	resident	-0.13	official	-0.22	finder	-0.03	cemetery keeper	0.29	witness	0.17	teacher	0.6	nephew	-0.06	grandchild	-0.07	child	0.23
begins with de	kin	0.25	comrade	-0.04	resident	0.17	family	0.29	brother	-0.12
begins with dem	volunteer	-0.01	witness	0.13
begins with di	comrade	-0.42	resident	0.18	official	-0.41	finder	0.21	volunteer	0.29	witness	0.03	nephew	0.18	family	-0.2	sister	-0.22	wife	0.14	son	-0.07	child	0.06
begins with dich	kin	-0.37	comrade	-0.29	resident	-0.1	official	-0.08	finder	-0.15	volunteer	0.5	foreign veteran	0.59
begins with dien	family	-0.1
begins with dinh	comrade	-0.26	resident	0.07	official	0.36	cemetery keeper	-0.16	witness	0.18	teacher	-0.14	family	-0.16	daughter	-0.18	wife	0.11	sister-in-law	-0.09
begins with do	kin	-0.47	resident	-0.02	official	0.32	finder	-0.06	cemetery keeper	-0.07	nephew	0.09	family	-0.21
begins with doan	comrade	0.02	resident	-0.1	official	-0.01	finder	-0.39	cemetery keeper	-0.03	volunteer	0.41	nephew	-0.07	grandchild	-0.03	brother	0.22	sister	-0.13	daughter-in-law	0.05	great-grandchild	0.13
begins with doc	kin	0.34	comrade	-0.14	resident	0.12	volunteer	0.03	witness	-0.01	sister	-0.07
begins with doi	kin	-0.42	comrade	0.32	resident	0.29	finder	-0.03	cemetery keeper	-0.22	volunteer	-0.55	witness	0.34	organisation	-0.36	teacher	-0.18	foreign veteran	-0.01	grandchild	0.21	daughter	-0.02	son	-0.06	daughter-in-law	0.04
begins with don	kin	-0.17	finder	0.21	volunteer	-0.07	witness	-0.09	nephew	-0.11	grandchild	-0.18	niece	-0.15
begins with dong	comrade	0.29	resident	-0.29	official	0.02	finder	-0.04	volunteer	-0.39	organisation	0.03	nephew	0.08	brother	-0.21	daughter	-0.33	son	0.06	child	-0.14	daughter-in-law	-0.01
begins with dot	kin	-0.37	resident	0.12	official	0.35
begins with du	finder	0.07	volunteer	0.09	witness	-0.03	family	0.05	grandchild	-0.17	sister	0.1
begins with duc	official	-0.23	volunteer	0.18	sister	0.14
begins with dung	kin	-0.24	comrade	0.53
begins with duoc	kin	-0.25	comrade	-0.05	finder	0.53	volunteer	0.32	witness	-0.11	organisation	-0.07	teacher	-0.06	nephew	0.2	family	-0.2	grandchild	-0.18	daughter	0.02	son	0.08
begins with duoi	kin	-0.22	comrade	-0.4	resident	0.21	finder	0.16	nephew	-0.08	daughter	0.1
begins with duong	kin	0.07	comrade	-0.18	official	-0.18	organisation	0.02	nephew	-0.13	family	-0.38	niece	0.23	wife	0.01
begins with e	comrade	0.26	nephew	-0.11	family	-0.08	brother	-0.1	niece	0.18	daughter	-0.09
begins with em	kin	0.1	comrade	-0.37	resident	0.29	official	-0.47	finder	-0.28	volunteer	0.15	witness	-0.45	teacher	0.05	nephew	-0.09	family	0.33	brother	0.34	niece	0.02	sister	-0.35	daughter	-0.11	wife	-0.67	daughter-in-law	-0.12	great-grandchild	-0.07
begins with gai	resident	-0.11	brother	0.1	sister	0.05
begins with ghi	official	-0.07	witness	0.02	teacher	0.47	nephew	0.01	family	-0.05	brother	-0.13	niece	0.05	sister-in-law	0.05
begins with gia	kin	0.05	comrade	-0.14	cemetery keeper	-0.01	volunteer	-0.02	witness	0.03	nephew	0.02	family	0.12	grandchild	-0.13	brother	0.27	daughter	-0.09	son	-0.03
begins with giao	kin	-0.43	official	-0.12	organisation	0.12	teacher	0.5	son	0.27	great-grandchild	0.01
begins with giay	comrade	-0.09	resident	0.02	brother	0.1	niece	-0.14	sister-in-law	0.04	great-grandchild	0.25
begins with gio	kin	0.28	resident	0.1	volunteer	0.02	nephew	0.02	family	-0.07	grandchild	0.06
begins with giu	resident	0.38	son	0.09
begins with giup	official	0.09	foreign veteran	0.29	nephew	-0.5	grandchild	0.29	brother	-0.14	niece	0.02	sister	0.15	daughter	-0.02	wife	-0.04	son	0.07
begins with go	kin	-0.12	grandchild	0.1
begins with goc	kin	0.04	comrade	-0.12	sister-in-law	0.03
begins with goi	kin	0.45	comrade	-0.15	resident	-0.3	nephew	0.05	family	-0.02	brother	-0.18	niece	-0.22	child	0.06
begins with gui	kin	0.13	comrade	0.1	volunteer	-0.22	witness	-0.23	teacher	-0.11	foreign veteran	0.03	nephew	-0.43	family	0.45	grandchild	-0.28	brother	-0.23	daughter	0.14	wife	-0.02	great-grandchild	0.04
begins with ha	kin	0.01	comrade	0.16	nephew	0.08	sister-in-law	0.01
begins with hai	kin	-0.24	comrade	-0.09	resident	0.21	organisation	0.32	sister	0.35
begins with hang	kin	-0.49	resident	0.23	official	-0.21	cemetery keeper	0.23	organisation	-0.03	family	0.09
begins with hien	family	0.32
begins with ho	kin	0.33	resident	0.16	official	-0.02	finder	-0.07	volunteer	-0.05	witness	-0.35	teacher	-0.1	foreign veteran	0.18	nephew	-0.5	family	0.92	grandchild	-0.52	sister	-0.09	daughter	-0.03	son	-0.01	child	-0.28	daughter-in-law	-0.05	sister-in-law	0.26
begins with hoa	kin	0.24	resident	-0.16	official	-0.03	finder	0.24	cemetery keeper	0.13	witness	0.02	nephew	0.23	family	-0.02
begins with hoang	official	0.02	family	-0.28	daughter	0.14	sister-in-law	0.05
begins with hoc	teacher	0.2	nephew	-0.07	brother	0.02	wife	-0.07	sister-in-law	0.04
begins with hoi	kin	-0.41	comrade	0.13	finder	-0.04	cemetery keeper	-0.03	volunteer	-0.37	witness	-0.32	organisation	0.24	foreign veteran	-0.09	family	-0.43	grandchild	0.56	brother	-0.15	sister	0.18	wife	-0.14	son	-0.46	child	-0.04	great-grandchild	-0.15
begins with hom	grandchild	0.08	sister	-0.1	daughter-in-law	0.18
begins with hong	cemetery keeper	0.02	teacher	0.02	nephew	-0.04	brother	0.09
begins with hop	resident	0.05	finder	0.02	organisation	0.22
begins with hs	kin	-0.18	volunteer	0.02	daughter	0.03
begins with huong	resident	0.14	official	-0.05	organisation	0.1	son	0.05	child	0.02
begins with huu	kin	-0.18	resident	-0.17	teacher	0.1	family	-0.05	son	0.39
begins with huyen	resident	0.03	official	-0.31	volunteer	0.1	witness	0.1	niece	0.25
begins with hy	nephew	0.26	family	-0.18	grandchild	0.09
begins with k	kin	-0.23	resident	-0.02	daughter-in-law	0.18
begins with ke	kin	-0.16	resident	0.25	finder	-0.13	witness	0.02	son	0.12
begins with khac	kin	-0.07	comrade	-0.07	official	-0.06	nephew	0.19	grandchild	-0.24
begins with khai	kin	0.1	comrade	-0.04	witness	0.04	family	-0.03	grandchild	0.12
begins with kho	kin	0.07	comrade	-0.2	resident	-0.03	witness	0.26	niece	0.11
begins with khong	kin	-0.12	comrade	0.46	resident	-0.61	nephew	-0.13	grandchild	0.2	sister	0.08	wife	-0.06	son	-0.05
begins with khu	kin	-0.19	comrade	-0.36	resident	-0.07	cemetery keeper	0.21	volunteer	0.16
begins with kiem	comrade	-0.08	resident	-0.08	nephew	0.02	brother	-0.07	niece	-0.1
begins with kim	volunteer	0.07	foreign veteran	0.12	nephew	-0.11	sister	-0.05	son	0.09	sister-in-law	0.07
begins with kinh	kin	0.08	official	0.03	witness	-0.05	grandchild	-0.08	brother	-0.06	great-grandchild	0.17
begins with ky	kin	0.44	comrade	-0.02	volunteer	0.06	witness	-0.12	nephew	-0.15	brother	0.14
begins with la	kin	-0.22	resident	-0.02	official	-0.13	finder	-0.09	volunteer	-0.22	witness	0.12	teacher	0.07	nephew	0.23	family	-0.3	grandchild	-0.1	niece	-0.08	sister	-0.11	daughter	0.03	sister-in-law	-0.3	great-grandchild	0.11
begins with lac	great-grandchild	0.01
begins with lai	comrade	-0.16	cemetery keeper	-0.03	organisation	0.17	nephew	-0.2	family	0.04	grandchild	0.16	brother	-0.25	niece	0.2	daughter	-0.24	son	-0.15
begins with lam	kin	-0.34	resident	-0.33	official	-0.07	finder	0.26	witness	0.06	brother	0.05	niece	-0.09	sister	-0.14
begins with lang	kin	-0.16	comrade	-0.17	resident	0.54	official	0.1	witness	0.14	nephew	0.07
begins with lay	kin	-0.22	comrade	-0.1	volunteer	0.06	family	-0.25	wife	0.14	daughter-in-law	0.11
begins with le	kin	-0.4	comrade	-0.1	resident	0.14	official	-0.02	organisation	0.06	nephew	0.41	family	-0.42	sister	-0.11	son	-0.14	daughter-in-law	0.16
begins with lien	kin	0.02	cemetery keeper	0.07	organisation	0.06	daughter	0.04	son	0.13	great-grandchild	0.01
begins with liet	kin	0.49	resident	-0.23	official	-0.33	finder	-0.11	volunteer	-0.09	nephew	-0.49	family	0.29	grandchild	-0.32	sister	0.09	daughter	0.01	wife	0.07	child	-0.11	daughter-in-law	-0.06	sister-in-law	-0.07
begins with lieu	kin	0.01
begins with linh	kin	-0.43	comrade	0.23	resident	-0.18	official	-0.05	finder	-0.22	cemetery keeper	-0.07	volunteer	0.01	foreign veteran	0.48	family	-0.33	brother	0.29
begins with lo	comrade	0.03	official	-0.16	finder	0.03	witness	-0.16	brother	-0.01	sister	0.38	wife	0.01
begins with loi	kin	-0.07	resident	-0.45	official	0.22	witness	-0.02	foreign veteran	0.06	niece	0.11
begins with long	resident	0.25
begins with ls	kin	0.1	comrade	-0.04	resident	-0.18	official	-0.1	finder	-0.17	cemetery keeper	-0.18	witness	-0.15	organisation	0.05	teacher	-0.11	family	0.02	brother	-0.39	niece	-0.1	sister	-0.47	wife	-0.18	son	-0.3	child	-0.19	daughter-in-law	0.22	great-grandchild	-0.11
begins with lu	volunteer	0.34
begins with luc	kin	0.1	comrade	-0.14	resident	-0.04	official	-0.1	finder	0.19	organisation	0.1	nephew	0.03	family	-0.29	grandchild	0.04	niece	-0.07	daughter	-0.12
begins with luong	kin	0.07	volunteer	0.07	child	0.08
begins with luu	kin	0.07	finder	-0.02	nephew	0.07	family	0.04
begins with ly	kin	-0.06	comrade	0.12	resident	0.01	official	-0.02	nephew	0.04
begins with ma	comrade	-0.28	resident	0.26	finder	-0.02	volunteer	0.01	witness	-0.13	nephew	0.21	family	-0.47	brother	0.07	niece	-0.02	child	0.05
begins with mai	kin	0.06	comrade	-0.09	resident	-0.14	finder	0.06	nephew	-0.19	niece	0.16
begins with mat	kin	0.41	comrade	0.01	resident	-0.2	official	-0.16	finder	0.13	witness	-0.01	family	-0.02	niece	-0.28	daughter	0.01	son	0.05
begins with mau	kin	-0.17	family	-0.11	brother	0.06	daughter-in-law	0.13
begins with may	kin	-0.07	comrade	-0.24	official	-0.22	cemetery keeper	-0.05	organisation	-0.04	family	-0.41	son	-0.07
begins with me	comrade	-0.43	resident	0.13	official	0.2	finder	-0.01	nephew	-0.06	family	0.04	grandchild	-0.2	brother	-0.04	niece	0.09	sister	0.38	daughter	-0.01	child	0.05
begins with minh	comrade	-0.22	resident	0.21	official	-0.36	finder	0.28	volunteer	0.4	witness	-0.41	teacher	-0.11	foreign veteran	0.1	nephew	-0.03	family	-0.2	grandchild	-0.36	sister	0.09	daughter	0.2	child	0.07	daughter-in-law	-0.07
begins with mo	kin	-0.41	comrade	-0.65	resident	0.18	official	0.41	finder	0.47	volunteer	-0.12	witness	-0.36	teacher	-0.01	nephew	-0.04	sister	-0.15	daughter	-0.03	son	-0.06	sister-in-law	-0.08	great-grandchild	0.18
begins with moi	resident	-0.15	niece	-0.32
begins with mong	kin	0.1	resident	-0.01	official	-0.05	finder	0.23	family	-0.08	sister	0.12	daughter	0.06	child	0.05
begins with mot	kin	-0.27	comrade	-0.02	finder	0.02	witness	0.32	foreign veteran	0.18	sister	-0.08	son	0.05
begins with mua	finder	0.33
begins with muc	resident	-0.18	finder	0.09	daughter	0.19
begins with muoi	kin	0.24	brother	0.06	wife	0.19
begins with muong	comrade	-0.19	official	0.09	nephew	0.19	family	-0.24	niece	0.03
begins with my	kin	-0.16	comrade	-0.2	official	-0.14	finder	-0.14	witness	-0.08	organisation	0.01	foreign veteran	0.34
begins with nam	kin	-0.57	comrade	-0.02	resident	0.23	official	0.23	witness	0.12	nephew	-0.02	family	-0.15	brother	0.03	niece	0.22	sister	-0.07	daughter	-0.05	wife	0.27	son	-0.17	daughter-in-law	-0.13
begins with nao	witness	0.1	family	-0.09	sister	0.33
begins with nay	kin	-0.59	resident	0.03	official	0.36	finder	0.11	nephew	0.24	niece	-0.09	daughter	-0.07	child	0.22	sister-in-law	0.03
begins with nen	kin	0.06	nephew	0.17	great-grandchild	0.02
begins with ngay	kin	-0.2	comrade	-0.11	resident	0.06	official	0.17	finder	-0.28	witness	0.35	grandchild	-0.01	wife	0.08
begins with nghe	kin	-0.14	resident	0.08	finder	-0.37	nephew	-0.01
begins with nghi	organisation	0.22	nephew	-0.05	niece	-0.1
begins with nghia	kin	-0.41	resident	0.11	cemetery keeper	0.2	volunteer	0.19	witness	0.05	brother	0.06
begins with ngo	kin	-0.05
begins with ngoai	kin	0.19	comrade	-0.21	official	-0.07	witness	-0.03	nephew	-0.16	family	0.06	grandchild	0.37	brother	-0.27	niece	-0.39	daughter	-0.21	wife	-0.18	son	-0.28	child	-0.07	daughter-in-law	-0.01	great-grandchild	0.39
begins with ngoc	resident	-0.18	nephew	-0.34	family	-0.38	grandchild	-0.09	child	0.04	daughter-in-law	0.14
begins with ngoi	kin	-0.07	comrade	-0.1	resident	0.08	cemetery keeper	0.04
begins with nguoi	kin	0.34	comrade	0.18	resident	-0.24	finder	-0.01	volunteer	-0.1	witness	-0.2	organisation	0.02	foreign veteran	0.15	nephew	0.09	grandchild	0.22	brother	-0.76	daughter	0.05	wife	-0.16	son	0.19	daughter-in-law	0.04
begins with nguyen	kin	0.02	comrade	0.1	resident	-0.1	official	-0.14	finder	-0.04	cemetery keeper	-0.08	volunteer	0.11	witness	-0.19	organisation	-0.06	teacher	0.39	family	0.11	niece	-0.19	sister	-0.3	daughter	0.04	son	0.25
begins with nha	comrade	-0.14	resident	0.21	official	-0.15	finder	0.22	cemetery keeper	-0.22	teacher	-0.22	foreign veteran	-0.11	nephew	0.29	family	0.28	brother	-0.26	niece	-0.19	sister	0.26	daughter	-0.22	child	-0.31	daughter-in-law	-0.04	sister-in-law	0.25	great-grandchild	-0.1
begins with nhan	kin	0.06	comrade	0.4	finder	-0.2	cemetery keeper	0.17	witness	-0.08	nephew	-0.02	family	-0.06	brother	0.14	niece	0.17	son	-0.06
begins with nhanh	kin	0.02	resident	-0.06	family	0.04
begins with nhat	comrade	-0.23	volunteer	0.07	nephew	-0.2	grandchild	0.05	brother	0.15
begins with nhe	kin	0.21	grandchild	-0.11	brother	-0.04	niece	-0.13	sister	0.22	child	0.02
begins with nho	comrade	0.15	resident	0.13	official	-0.18	finder	-0.05	cemetery keeper	-0.08	volunteer	-0.32	witness	-0.27	organisation	-0.08	teacher	0.17	nephew	-0.14	family	-0.29	brother	-0.24	niece	0.19	sister	-0.04	daughter	-0.24	son	0.38	child	-0.12	daughter-in-law	0.05
begins with nhom	kin	0.13	resident	-0.17	volunteer	0.12	organisation	0.3	grandchild	0.45	great-grandchild	0.21
begins with nhu	kin	0.44	volunteer	0.04	nephew	-0.14	daughter-in-law	0.13
begins with ninh	kin	-0.18	cemetery keeper	0.09	volunteer	0.03
begins with no	wife	0.01
begins with noi	comrade	0.1	resident	0.18	official	-0.66	finder	-0.42	cemetery keeper	-0.03	volunteer	-0.12	witness	-0.01	teacher	-0.03	foreign veteran	-0.02	nephew	-0.25	family	0.25	grandchild	0.61	brother	-0.54	daughter	-0.39	wife	-0.01	son	-0.33	child	-0.19	daughter-in-law	-0.24	sister-in-law	-0.1
begins with nong	sister-in-law	0.09
begins with ntls	kin	-0.37	comrade	-0.29	official	-0.32	finder	-0.19	cemetery keeper	0.73	volunteer	0.01	organisation	-0.39	niece	0.1
begins with nuoc	kin	-0.21	resident	-0.02	nephew	0.01
begins with o	kin	-0.17	resident	0.61	official	-0.19	finder	0.38	cemetery keeper	-0.05	volunteer	-0.44	witness	-0.14	organisation	-0.01	teacher	0.53	nephew	0.39	brother	0.26	wife	-0.22	son	-0.34	great-grandchild	-0.44
begins with oi	kin	0.11	comrade	0.27	resident	-0.45	official	-0.04	nephew	-0.42	niece	0.41	sister	0.18	daughter	0.01	child	-0.09
begins with ong	kin	-0.35	comrade	-0.42	resident	0.21	official	0.46	finder	-0.37	volunteer	-0.36	witness	-0.07	foreign veteran	0.41	nephew	-0.26	family	-0.06	grandchild	0.92	brother	-0.01	sister	-0.65	daughter	-0.16	child	-0.41	great-grandchild	0.22
begins with phai	kin	-0.18	comrade	0.37	resident	-0.14	nephew	0.22	family	-0.03
begins with pham	kin	-0.4	official	0.25	volunteer	0.08	family	0.08	grandchild	-0.31	niece	-0.11	wife	0.15	daughter-in-law	0.14	sister-in-law	0.06
begins with phan	kin	0.27	comrade	0.05	official	0.21	niece	0.15
begins with pho	comrade	0.09	cemetery keeper	0.06	wife	0.1
begins with phong	kin	-0.26	comrade	0.18	cemetery keeper	0.05	brother	0.18	wife	0.01
begins with phu	kin	-0.12	official	0.18	finder	0.07	cemetery keeper	-0.1	sister	-0.06	sister-in-law	0.27
begins with phung	kin	-0.06	comrade	0.09	daughter	0.03
begins with phuoc	kin	-0.12	resident	0.16	official	-0.08	cemetery keeper	0.02	great-grandchild	0.12
begins with phuong	resident	-0.56	official	0.24	cemetery keeper	0.15	volunteer	-0.05	witness	0.2	organisation	0.16	nephew	0.05	family	0.08	grandchild	-0.11	daughter	-0.01	wife	0.04
begins with qua	kin	-0.17	resident	-0.25	official	0.16	witness	0.07	nephew	0.19
begins with quan	kin	0.5	comrade	-0.09	resident	-0.78	official	-0.28	cemetery keeper	0.23	volunteer	0.06	witness	-0.1	nephew	-0.49	family	0.64	niece	0.15
begins with quang	kin	-0.44	comrade	0.24	resident	0.12	finder	-0.05	niece	0.05	sister	-0.25
begins with que	kin	0.53	comrade	-0.4	official	-0.3	finder	-0.16	cemetery keeper	-0.01	volunteer	-0.19	witness	0.18	nephew	0.16	family	0.07	grandchild	-0.26	brother	-0.18	niece	0.13	sister	-0.08	daughter	0.03	wife	-0.02	child	-0.26	sister-in-law	0.09
begins with quoc	sister-in-law	0.08
begins with quy	kin	-0.19	resident	-0.3	official	0.09	finder	0.01	grandchild	0.01	daughter	-0.02
begins with ra	comrade	-0.34	finder	0.35	cemetery keeper	-0.04	nephew	-0.05	son	0.01	child	0.04
begins with ray	comrade	-0.03	resident	0.19	official	-0.01	finder	0.05	son	0.06	child	0.03
begins with ro	witness	0.27	teacher	0.01	family	-0.11	child	0.23	daughter-in-law	0.09
begins with roi	resident	0.21	official	-0.09	finder	0.1	organisation	0.07	nephew	0.27	brother	-0.06	niece	-0.11	sister	0.26
begins with ruot	kin	0.37	comrade	-0.13	grandchild	-0.39	niece	0.35	daughter	-0.11	wife	-0.08	son	-0.07	child	-0.02
begins with sach	comrade	-0.05	resident	-0.51	official	0.14	cemetery keeper	-0.01	organisation	0.03	family	0.1
begins with sam	resident	-0.01	finder	0.02	brother	0.17
begins with sang	kin	-0.67	resident	-0.21	official	0.01	finder	0.12	foreign veteran	0.03	grandchild	-0.07
begins with sat	comrade	0.01	finder	0.16
begins with sau	kin	-0.66	resident	0.09	official	0.1
begins with si	kin	0.05	resident	0.03	official	-0.36	finder	-0.2	volunteer	-0.09	witness	-0.35	nephew	-0.43	family	0.29	grandchild	-0.12	brother	0.13	sister	-0.15	daughter	0.05	wife	0.12	child	-0.04	sister-in-law	-0.01
begins with sinh	comrade	-0.18	resident	-0.06	official	-0.26	finder	-0.23	volunteer	-0.05	witness	0.16	teacher	0.31	nephew	0.41	family	-0.83	grandchild	0.37	brother	0.45	sister	-0.21	daughter	-0.01	son	-0.16	child	-0.04	daughter-in-law	-0.07	sister-in-law	0.1	great-grandchild	-0.02
begins with sn	kin	0.09	resident	0.03	official	-0.03	sister	-0.13
begins with so	kin	0.01	comrade	-0.69	resident	0.05	official	0.45	cemetery keeper	-0.04	volunteer	-0.43	organisation	-0.48	niece	0.15	daughter	-0.1	wife	-0.11
begins with son	official	-0.1	family	0.01	niece	0.05	child	0.08
begins with song	comrade	-0.11	family	0.06	daughter	0.05
begins with su	comrade	-0.15	resident	0.07	official	-0.17	volunteer	0.21	witness	-0.12	teacher	0.06	family	-0.24	daughter	0.1
begins with ta	kin	-0.42	comrade	0.08	resident	0.28	official	0.09	brother	0.09	son	0.02
begins with tai	cemetery keeper	-0.12	organisation	-0.05
begins with tam	kin	0.03	comrade	-0.26	official	-0.24	finder	0.28	volunteer	0.22	witness	0.14	niece	-0.03	sister	0.13	sister-in-law	0.03
begins with tan	kin	-0.08	resident	0.24	witness	0.22	family	0.09	grandchild	-0.05	daughter-in-law	0.2
begins with tang	comrade	-0.14
begins with tap	kin	-0.32	resident	-0.09	official	0.06	finder	0.1	nephew	-0.1	child	0.06
begins with tau	comrade	0.02	brother	0.06
begins with tay	comrade	-0.08	finder	0.05	cemetery keeper	0.07	witness	0.08
begins with ten	kin	0.63	comrade	-0.09	resident	-0.95	official	-0.45	finder	-0.29	organisation	-0.05	family	-0.25	grandchild	-0.31	niece	0.34	daughter	0.01	wife	0.18	son	-0.22	daughter-in-law	-0.19	great-grandchild	-0.3
begins with thai	kin	0.06	official	-0.08	witness	0.1	grandchild	-0.17	niece	0.13	great-grandchild	0.07
begins with than	resident	0.12	son	0.2
begins with thang	kin	0.23	comrade	0.41	resident	-0.21	official	-0.04	volunteer	0.42	nephew	0.18	family	-0.05	grandchild	-0.18	sister	-0.18	daughter	-0.36	wife	0.41
begins with thanh	kin	0.22	resident	-0.03	finder	-0.09	witness	0.34	organisation	-0.08	brother	0.01	niece	0.23	daughter	-0.07	wife	0.07
begins with that	kin	0.27	family	0.14	son	0.05
begins with thay	kin	0.59	comrade	-0.54	resident	-0.64	finder	0.3	cemetery keeper	0.15	witness	-0.06	nephew	-0.07	family	0.25	brother	0.08	niece	-0.17	sister	-0.07	child	0.16
begins with theo	kin	-0.24	comrade	0.12	brother	-0.04	sister-in-law	0.04
begins with thi	kin	0.28	resident	-0.28	finder	0.36	volunteer	-0.16	brother	0.17	niece	0.22	sister	-0.03	daughter	-0.06	wife	0.3	child	-0.13	sister-in-law	-0.03	great-grandchild	-0.05
begins with tho	kin	0.11	resident	-0.08	family	0.41	grandchild	-0.15	sister-in-law	0.05
begins with thoi	comrade	0.16	child	0.03
begins with thon	kin	-0.07	comrade	-0.13	resident	0.33	official	0.37	family	-0.04	niece	-0.02	wife	0.11	daughter-in-law	0.05
begins with thong	kin	-0.06	finder	-0.05	volunteer	-0.06	organisation	0.09	teacher	0.15	niece	0.17	sister	0.23	daughter	-0.06	wife	0.27
begins with thu	kin	-0.08	resident	-0.02	witness	-0.01	nephew	-0.49	family	0.34	brother	-0.07	sister	-0.18	son	-0.07
begins with thua	comrade	-0.05	witness	0.18	family	0.08	sister	-0.11	daughter	-0.02	child	0.13	sister-in-law	0.05
begins with thuong	kin	0.09	resident	-0.11	official	-0.1	witness	0.01	teacher	0.09
begins with thuy	comrade	-0.05	official	0.14	volunteer	-0.07	witness	0.05	organisation	0.1	daughter	0.12
begins with tien	kin	0.37	family	0.09	niece	-0.03
begins with tieu	comrade	0.24	resident	-0.56	finder	-0.01	witness	0.07	teacher	0.02	daughter-in-law	0.14
begins with tim	kin	0.35	comrade	-0.5	resident	-0.2	cemetery keeper	-0.05	witness	-0.1	teacher	-0.04	nephew	0.31	family	-0.08	brother	0.21	niece	-0.14	sister	-0.1	daughter	-0.3	son	-0.04	child	-0.03	sister-in-law	-0.31
begins with tin	kin	-0.06	official	-0.02	finder	-0.31	volunteer	0.29	teacher	0.1	nephew	0.05	family	-0.1	grandchild	-0.37	brother	0.14	niece	0.22	sister	0.23	wife	0.21
begins with tinh	kin	0.11	cemetery keeper	0.07	volunteer	0.16	nephew	-0.09	family	0.35
begins with to	kin	0.37	comrade	-0.1	resident	-0.25	witness	-0.1	family	0.06	brother	0.27	niece	-0.16	sister	-0.17	daughter	0.15
begins with toc	kin	0.57	official	-0.12	grandchild	-0.01
begins with toi	kin	0.66	comrade	0.29	resident	-0.31	official	-0.97	finder	0.2	cemetery keeper	-0.11	volunteer	-0.87	witness	-0.34	organisation	0.09	nephew	-0.19	grandchild	-0.68	brother	0.5	niece	-0.18	sister	-0.01	daughter	-0.12	wife	0.3	son	0.24	daughter-in-law	-0.24	great-grandchild	-0.38
begins with tong	official	0.08	nephew	0.04	great-grandchild	0.1
begins with tra	resident	-0.11	family	-0.07	niece	0.01	child	0.05	daughter-in-law	0.06
begins with trai	kin	-0.12	comrade	-0.25	official	0.13	finder	0.12	witness	0.02	family	0.01	grandchild	-0.29	brother	0.39	niece	-0.1	sister	0.17	daughter	-0.09	wife	-0.02	son	-0.2
begins with tram	kin	-0.08	comrade	0.12	official	0.26
begins with tran	comrade	-0.31	finder	-0.09	witness	0.46	organisation	-0.09	nephew	0.02	grandchild	-0.14	daughter	0.22
begins with trang	kin	0.12	comrade	-0.72	official	-0.48	cemetery keeper	0.47	organisation	-0.11	family	-0.03	daughter	-0.1	son	-0.04
begins with tren	resident	0.01	organisation	0.02	brother	0.03
begins with tri	kin	0.24	comrade	0.09	finder	-0.05	nephew	0.14	family	-0.16	wife	0.11
begins with trich	kin	0.15	comrade	-0.4	resident	-0.09	volunteer	-0.03	brother	0.18
begins with trinh	kin	0.2	nephew	0.06	family	-0.04	brother	0.09	sister	-0.08	daughter	-0.01	wife	-0.14	daughter-in-law	0.02	sister-in-law	0.03
begins with tro	organisation	0.11	nephew	0.05
begins with trong	kin	-0.13	comrade	0.09	resident	0.24	finder	0.28	cemetery keeper	0.11	witness	-0.22	nephew	-0.19	family	0.24	grandchild	0.1	niece	-0.31
begins with tru	kin	0.19	nephew	-0.08	sister	0.12
begins with trung	kin	0.11	comrade	-0.14	finder	0.09	volunteer	0.03	witness	-0.15	nephew	0.01	grandchild	-0.08	brother	-0.11	niece	-0.04	daughter-in-law	0.23
begins with truoc	kin	0.34	resident	0.05	witness	-0.1	nephew	0.16	family	-0.16	son	0.12
begins with truong	kin	-0.66	resident	0.17	official	-0.51	volunteer	-0.25	witness	0.31	teacher	0.69	nephew	-0.05	grandchild	0.09	niece	-0.13	wife	-0.19	child	0.01	sister-in-law	0.03
begins with tu	kin	-0.35	comrade	-0.14	resident	0.41	official	0.32	finder	-0.43	volunteer	0.38	teacher	0.11	grandchild	0.09	brother	-0.27	niece	-0.02	sister	-0.09	son	0.19	child	0.01
begins with tui	kin	0.16	comrade	-0.09	resident	0.04	finder	0.06	witness	-0.21	nephew	0.26	family	-0.09	niece	-0.07	sister	0.04	wife	0.05
begins with tuoi	comrade	-0.04	resident	-0.62	witness	0.1	organisation	0.37	nephew	-0.14	brother	0.12	niece	-0.19	sister	0.07	wife	0.13	son	-0.21
begins with tuong	resident	0.2	organisation	0.11	nephew	0.46	family	-0.21
begins with tuyen	nephew	0.23
begins with ut	comrade	0.06	nephew	0.19	brother	0.16
begins with va	official	-0.14	sister	0.24
begins with van	kin	0.16	comrade	0.38	resident	-0.21	finder	-0.32	organisation	-0.21	family	-0.13	brother	-0.05	niece	-0.08	daughter	-0.04	wife	-0.01	son	0.11	daughter-in-law	0.08
begins with ve	finder	0.06	cemetery keeper	-0.07	grandchild	-0.02	sister	-0.04	wife	0.12
begins with vi	kin	-0.14	resident	0.02	official	0.17	finder	0.13	volunteer	-0.11	brother	0.02	sister	-0.28	son	-0.03
begins with vien	kin	-0.26	resident	-0.41	official	-0.08	teacher	0.21	grandchild	-0.02	sister-in-law	0.03
begins with viet	kin	0.63	resident	-0.15	official	-0.02	teacher	0.18	family	-0.6	daughter	0.12	wife	0.01	son	0.33	sister-in-law	0.03
begins with vinh	family	0.12	brother	0.11	sister	-0.05
begins with vo	resident	-0.03	cemetery keeper	0.13	family	0.31	grandchild	-0.08	daughter	0.05	wife	0.2
begins with voi	resident	-0.04	finder	0.12	witness	0.13	organisation	0.05	nephew	-0.16	family	0.02	niece	0.05	sister	0.06
begins with vu	kin	0.61	official	-0.21	teacher	0.1	family	0.15	daughter	-0.08	son	0.23
begins with vua	finder	0.13	nephew	0.14	daughter-in-law	0.05
begins with xa	kin	-0.83	comrade	-0.56	resident	0.2	official	1.03	finder	-0.19	cemetery keeper	0.22	witness	-0.33	teacher	-0.27	nephew	-0.36	family	0.5	brother	-0.29	sister	-0.12	son	0.08
begins with xe	comrade	0.27
begins with xin	kin	-0.13	comrade	-0.11	resident	-0.03	official	0.18	cemetery keeper	0.14	nephew	0.23	grandchild	0.02	niece	-0.06	sister	0.24	wife	-0.06
begins with xom	kin	-0.08	comrade	-0.26	resident	0.65	organisation	0.1	niece	-0.08	sister	0.08	son	0.06
begins with xua	resident	0.07	witness	0.22
begins with xuan	resident	-0.02	official	-0.03	finder	-0.1	organisation	0.16	teacher	0.09	grandchild	0.4
begins with xung	resident	0.11	nephew	0.06	niece	-0.01
begins with xuong	resident	-0.18	finder	0.13	family	0.22
begins with y	kin	-0.15	comrade	0.06	official	0.42
begins with yen	official	0.04	nephew	0.15
days 0	kin	-0.16	comrade	-0.8	official	-0.04	finder	0.22	cemetery keeper	-0.3	volunteer	-0.31	witness	-0.44	organisation	-0.24	teacher	-0.09	foreign veteran	-0.37	nephew	-0.24	family	-0.12	grandchild	0.22	brother	-0.09	niece	-0.36	daughter	-0.41	wife	-0.22	son	-0.13	daughter-in-law	0.24	great-grandchild	-0.32
days 1	kin	-0.47	comrade	0.55	resident	-0.03	official	0.11	finder	-0.01	cemetery keeper	-0.31	volunteer	0.06	witness	0.26	organisation	-0.59	family	-0.07	grandchild	-0.19	brother	-0.1	niece	-0.05	sister	-0.12	wife	-0.08	son	-0.13
days 2	kin	0.26	comrade	-0.1	official	-0.25	cemetery keeper	0.19	volunteer	-0.05	organisation	0.1	teacher	-0.08	nephew	-0.15	family	0.16	grandchild	-0.01	niece	0.12	sister	-0.05	daughter	0.05	son	0.02
days few	kin	0.12	comrade	-0.41	resident	-0.21	official	-0.29	finder	-0.51	cemetery keeper	-0.11	volunteer	-0.31	witness	-0.63	foreign veteran	-0.02	nephew	0.28	grandchild	-0.02	niece	-0.18	wife	0.05	child	-0.17	daughter-in-law	-0.33
days many	kin	0.07	comrade	-0.21	finder	-0.05	organisation	0.04
entries 0	comrade	-0.21	resident	-0.17	official	-0.4	finder	-0.04	cemetery keeper	-0.34	volunteer	-0.38	witness	-0.38	organisation	-0.74	teacher	-0.31	foreign veteran	-0.4	family	-0.19	grandchild	-0.14	brother	-0.16	niece	-0.16	sister	-0.29	daughter	-0.27	wife	-0.24	son	-0.21	child	-0.12	daughter-in-law	-0.12	sister-in-law	-0.27	great-grandchild	-0.24
entries few	kin	-0.34	resident	-0.42	cemetery keeper	-0.02	organisation	0.23	teacher	-0.01	family	0.22
entries many	resident	0.09	official	-0.16	niece	-0.06	daughter	0.03
first kin anh	comrade	-0.12	official	0.07	nephew	-0.21	family	-0.09	brother	0.05	niece	-0.08	sister	0.34	wife	-0.03
first kin anh & he or she	kin	-0.08	comrade	-0.05	official	0.08	nephew	-0.18	sister	0.26
first kin anh trai	kin	0.03	comrade	-0.22	official	0.01	nephew	-0.01	family	-0.26	brother	0.11	sister	0.37
first kin anh trai & he or she	official	0.01	family	-0.19	brother	0.4
first kin bác	kin	0.13	comrade	-0.08	resident	-0.12	cemetery keeper	-0.01	nephew	0.13	family	0.01	brother	-0.24	niece	0.33	sister	-0.21	daughter	-0.13	wife	-0.09	son	-0.04	child	-0.08	daughter-in-law	-0.04	sister-in-law	-0.02
first kin bác & he or she	kin	0.07	comrade	-0.06	resident	-0.04	nephew	0.2	family	0.07	brother	-0.18	sister	-0.06	child	-0.07	daughter-in-law	-0.01
first kin bố	kin	-0.2	comrade	0.02	nephew	-0.14	niece	-0.15	daughter	0.5	wife	-0.08	son	0.3
first kin bố & he or she	kin	-0.44	comrade	0.13	daughter	0.32	son	0.29
first kin cha	kin	-0.25	comrade	-0.06	family	-0.02	niece	-0.01	daughter	0.39	daughter-in-law	0.02
first kin chú	kin	0.19	nephew	0.31	family	-0.38	grandchild	-0.15	niece	0.13	daughter	-0.05
first kin chú & he or she	kin	0.06	nephew	0.38	family	-0.23	grandchild	-0.03
first kin chồng	resident	-0.07	nephew	-0.16	brother	-0.11	niece	-0.08	sister	-0.23	daughter	-0.22	wife	0.79	son	-0.06
first kin chồng & she	kin	-0.12	sister	-0.11	daughter	-0.05	wife	0.39
first kin cậu	kin	0.14	nephew	0.2	sister	-0.03
first kin cậu & he or she	kin	0.11	nephew	0.2
first kin em trai	kin	0.14	comrade	-0.01	brother	0.16	sister	0.28
first kin em trai & he or she	kin	0.13	brother	0.39
first kin ông	comrade	0.01	nephew	-0.54	grandchild	0.49	brother	-0.15	niece	-0.21	sister	-0.23	daughter	-0.15	son	-0.17
first kin ông & he or she	kin	0.19	official	-0.08	nephew	-0.44	grandchild	0.4	brother	-0.08	niece	-0.21	daughter	-0.02	son	-0.1
full names 0	kin	-0.2	comrade	-0.07	resident	0.26	official	-0.29	finder	-0.05	volunteer	-0.3	witness	-0.02	organisation	-0.13	teacher	-0.26	foreign veteran	-0.3	family	0.28	brother	-0.06	niece	-0.17	sister	-0.18	daughter	-0.1	wife	-0.05	child	-0.39	great-grandchild	-0.12
full names 1	kin	-0.05	comrade	-0.58	resident	-0.04	official	-0.25	finder	0.38	cemetery keeper	-0.09	volunteer	-0.12	organisation	0.12	teacher	-0.1	foreign veteran	-0.08	nephew	-0.31	grandchild	0.1	brother	-0.15	niece	-0.04	sister	-0.06	wife	-0.11	child	0.12	sister-in-law	-0.51	great-grandchild	-0.21
full names 2	kin	-0.06	comrade	0.05	resident	-0.48	official	0.04	finder	0.07	cemetery keeper	-0.38	witness	-0.18	organisation	-0.14	teacher	-0.03	foreign veteran	0.27	nephew	-0.16	grandchild	-0.15	brother	0.12	niece	0.05	sister	0.01	daughter-in-law	-0.17	sister-in-law	0.25	great-grandchild	-0.12
full names few	kin	0.07	comrade	0.04	resident	-0.14	official	-0.22	finder	-0.57	volunteer	-0.09	foreign veteran	-0.3	nephew	0.5	family	-0.39	grandchild	-0.18	brother	-0.15	niece	-0.29	sister	-0.08	daughter	0.14	son	-0.06	sister-in-law	-0.07	great-grandchild	0.27
full names many	kin	0.09	comrade	-0.04	official	0.24	finder	-0.25	witness	-0.37	organisation	-0.1	foreign veteran	-0.01	nephew	-0.11	family	0.18	daughter	-0.09	wife	-0.04
has a	kin	0.15	comrade	-0.28	resident	-0.18	official	-0.22	finder	-0.21	volunteer	-0.08	witness	-0.69	organisation	-0.59	foreign veteran	-0.34	nephew	-0.26	family	0.24	grandchild	-0.15	brother	-0.36	niece	0.4	sister	-0.23	daughter	0.15	wife	-0.04	son	-0.53	child	-0.12	sister-in-law	-0.05
has a em	volunteer	0.03	nephew	-0.06	family	-0.14	grandchild	0.06	daughter	0.01
has a lo	comrade	0.22	resident	0.19	sister	0.09
has a truong	kin	-0.08	comrade	-0.17	daughter	0.02
has ac	comrade	0.02	family	-0.01	sister	0.29
has ac tinh	comrade	0.1	official	-0.07
has adn	kin	-0.09	official	-0.15	nephew	-0.34	grandchild	0.15	sister	0.08	child	-0.04	daughter-in-law	0.03
has ai	kin	-0.32	comrade	-0.61	resident	0.43	official	-0.01	finder	0.09	cemetery keeper	-0.12	volunteer	0.3	witness	-0.14	teacher	-0.1	nephew	0.13	brother	-0.17	sister	0.37	daughter	-0.35	son	-0.03	child	-0.32	daughter-in-law	-0.51	sister-in-law	-0.39
has ai biet	kin	0.36	comrade	-0.2	official	-0.15	finder	-0.02	volunteer	-0.15	witness	-0.07	organisation	0.23	nephew	-0.19	family	0.44	grandchild	0.03	brother	0.01
has ai co	official	0.16
has ai cung	resident	0.09	family	0.02	niece	-0.01	sister	0.25
has ai la	comrade	0.01	resident	-0.38	official	-0.14	finder	0.1	volunteer	0.26
has ai nho	resident	-0.07	nephew	-0.11	niece	0.09
has ai o	resident	-0.01	volunteer	0.08	family	0.27
has ai toi	nephew	0.3	family	-0.09
has alo	kin	-0.3	volunteer	0.11	daughter	-0.01
has am	kin	-0.18	comrade	-0.31	finder	0.17	witness	0.02	nephew	0.42	family	-0.21	grandchild	0.1	niece	-0.05	sister	-0.29	son	0.26
has an	comrade	0.3	resident	-0.28	official	-0.14	finder	-0.1	cemetery keeper	-0.49	volunteer	0.11	teacher	-0.07	nephew	0.04	grandchild	0.01	brother	0.1	niece	-0.19	sister	0.09	daughter	0.2	wife	-0.12	son	-0.43	child	-0.17	sister-in-law	-0.01
has an tang	kin	0.04	comrade	-0.03	official	0.17	volunteer	0.04	nephew	-0.18	family	-0.19	grandchild	0.08	brother	0.4	niece	0.02
has an vu	kin	0.16	comrade	0.04	grandchild	0.01
has an xa	official	0.11	nephew	0.07
has anh	kin	-0.21	comrade	0.55	resident	-0.67	official	-0.33	finder	0.24	cemetery keeper	-0.06	volunteer	-0.13	witness	0.3	organisation	-0.19	foreign veteran	0.11	nephew	-0.38	grandchild	-0.28	brother	0.79	niece	-0.39	sister	0.41	daughter	-0.42	wife	0.29	son	-0.16	child	-0.28	sister-in-law	0.3	great-grandchild	-0.31
has anh ay	finder	0.05	daughter-in-law	0.05
has anh bi	comrade	0.08	sister	0.06
has anh bo	kin	-0.13	resident	0.32	volunteer	0.1	daughter	0.04	son	0.06
has anh ca	kin	0.44	comrade	-0.14	nephew	-0.33	brother	0.65	niece	-0.12
has anh di	kin	-0.03	comrade	0.26	witness	0.01
has anh em	kin	0.1	comrade	0.09	resident	-0.2	official	-0.44	finder	0.19	volunteer	-0.06	witness	-0.11	teacher	-0.02	nephew	-0.35	brother	0.33	sister	-0.1	daughter	-0.31	sister-in-law	-0.03
has anh la	nephew	-0.06	family	0.09	sister	0.4
has anh nam	brother	-0.03	wife	0.2
has anh o	kin	0.09	comrade	-0.33	cemetery keeper	0.09	sister	0.34
has anh son	volunteer	0.1	organisation	0.07	nephew	0.18
has anh toi	kin	0.18	nephew	-0.15	family	-0.17	brother	0.29	sister	0.62
has anh trai	kin	0.3	comrade	-0.11	nephew	-0.17	grandchild	-0.1	brother	0.42	sister	0.27	wife	-0.06
has ao	kin	-0.14	finder	0.26	volunteer	0.09	witness	0.16	nephew	0.32	family	-0.15	sister	-0.04	daughter	0.07
has ap	kin	0.07	comrade	-0.11	resident	0.37	family	0.28	niece	-0.11
has au	kin	0.05	official	-0.16	niece	-0.05	daughter	0.12
has ay	kin	-0.31	comrade	0.37	official	-0.39	cemetery keeper	-0.25	organisation	-0.2	teacher	-0.27	nephew	-0.17	brother	0.03	niece	-0.57	sister	0.4	wife	0.13	son	-0.07	child	-0.17
has ay la	kin	-0.01	wife	0.08
has b	comrade	0.42	resident	-0.22	official	-0.24	witness	-0.05	nephew	0.24	family	-0.12	grandchild	0.07	brother	-0.27	sister	0.06	daughter	-0.04	child	0.04
has b pho	comrade	0.22	grandchild	0.07
has b truong	comrade	0.37	official	-0.21
has b1	comrade	-0.05	nephew	0.2	family	-0.17
has b52	comrade	0.09
has ba	kin	-0.05	comrade	0.17	resident	0.19	official	-0.13	finder	-0.11	cemetery keeper	-0.11	volunteer	-0.38	witness	-0.19	organisation	-0.01	teacher	-0.44	nephew	-0.17	family	-0.16	grandchild	0.35	brother	-0.22	niece	-0.2	sister	-0.13	daughter	-0.11	wife	0.31	son	-0.03	child	0.35	daughter-in-law	-0.19	great-grandchild	-0.27
has ba ba	resident	-0.08	organisation	0.15	child	0.03
has ba co	kin	0.14	resident	-0.11	family	0.37	grandchild	-0.17	sister	0.36	great-grandchild	0.02
has ba con	resident	-0.13	official	0.21	finder	-0.03	foreign veteran	0.04	nephew	0.29	brother	0.08	sister	-0.25	wife	-0.03	son	-0.07	child	0.22
has ba di	kin	0.15	nephew	-0.31	child	0.29
has ba em	resident	-0.09	cemetery keeper	0.05	nephew	-0.1	family	0.01	child	0.27
has ba la	kin	0.08	nephew	-0.07	family	0.04	brother	-0.09	sister	0.22	wife	-0.05
has ba nam	kin	-0.35	comrade	0.16	resident	0.26	organisation	0.1	sister	0.08
has ba ngoai	kin	0.15	nephew	-0.16	family	0.04	grandchild	0.27	sister	-0.01
has ba nguoi	kin	-0.12	comrade	0.19
has ba noi	kin	0.55	comrade	-0.06	resident	-0.29	family	-0.23	grandchild	0.59	brother	-0.05	niece	0.13	sister	-0.21	daughter	-0.15	wife	-0.02	son	-0.13
has ba thang	grandchild	-0.03	brother	0.17	wife	0.34
has bac	kin	0.02	comrade	-0.06	official	-0.7	finder	-0.28	volunteer	0.57	witness	-0.3	organisation	-0.15	teacher	-0.23	foreign veteran	0.26	nephew	0.53	family	0.01	brother	-0.11	niece	0.31	sister	-0.22	daughter	-0.36	wife	-0.46	son	-0.24	child	-0.27	daughter-in-law	-0.14	sister-in-law	-0.27	great-grandchild	-0.55
has bac la	comrade	0.08	nephew	0.23	brother	-0.01	sister	-0.01
has bac nam	kin	0.43	nephew	0.17	niece	0.08
has bac nao	kin	-0.21	comrade	-0.13	volunteer	0.45	family	0.33
has bac ruot	kin	0.01	resident	-0.03	witness	0.09	family	-0.23	niece	0.25
has bac si	kin	0.03	resident	0.38	witness	0.02	teacher	0.05	family	0.21	brother	0.13	niece	-0.01
has bac thai	nephew	-0.04	brother	0.07
has bac trung	nephew	-0.12	family	-0.12	brother	-0.03	niece	0.14	sister	0.09
has bach	comrade	0.08	official	-0.04	foreign veteran	0.05	nephew	0.26	niece	0.01	sister-in-law	0.05
has bai	kin	-0.26	comrade	0.51	resident	-0.11	official	-0.04	cemetery keeper	-0.24	volunteer	0.05	nephew	-0.38	family	0.24	brother	-0.1	sister	0.15	daughter	0.32	wife	-0.1	son	0.15	sister-in-law	0.2
has bam	comrade	0.1	resident	0.02	teacher	0.1
has ban	kin	-0.26	official	0.23	finder	0.26	cemetery keeper	-0.14	organisation	0.37	foreign veteran	-0.19	nephew	-0.05	family	0.06	brother	-0.1	niece	-0.1	sister	0.25	daughter	0.2	wife	-0.11	daughter-in-law	-0.04	sister-in-law	-0.59	great-grandchild	0.27
has ban chet	kin	-0.11	comrade	0.29	volunteer	0.04	nephew	0.01
has ban chi	finder	0.21	volunteer	-0.01	great-grandchild	0.01
has ban chqs	kin	-0.07	official	0.26
has ban dau	official	0.23	family	-0.03
has ban do	comrade	0.1	resident	0.1
has ban dong	family	0.04	son	0.04
has ban lien	comrade	0.08	brother	0.06	sister	-0.02	daughter	0.01	great-grandchild	0.01
has ban na	organisation	0.15	family	-0.01	daughter	0.16
has ban nam	kin	-0.44	resident	0.26	official	0.05	family	0.08
has ban o	kin	0.23	comrade	-0.01	organisation	0.12	child	0.19	daughter-in-law	0.21
has ban quan	kin	0.18	cemetery keeper	0.26	family	0.04	grandchild	0.07
has bang	comrade	-0.15	resident	-0.11	official	0.27	cemetery keeper	-0.24	volunteer	0.1	witness	-0.36	organisation	-0.52	teacher	-0.09	nephew	-0.03	family	-0.17	grandchild	-0.19	brother	0.02	niece	0.35	sister	-0.13	son	-0.26	child	-0.16	sister-in-law	-0.34	great-grandchild	0.31
has bang bac	kin	0.38	nephew	0.14	family	-0.23	niece	0.28	daughter	-0.06
has bang to	kin	-0.22	nephew	-0.07	family	-0.05	niece	0.08	great-grandchild	0.01
has bao	kin	-0.09	comrade	-0.3	resident	0.2	official	-0.38	finder	0.03	cemetery keeper	-0.5	volunteer	-0.05	witness	-0.31	organisation	0.37	foreign veteran	-0.06	grandchild	-0.09	brother	-0.24	niece	-0.24	sister	0.27	daughter	0.03	wife	-0.09	son	0.22	child	-0.67	daughter-in-law	-0.27	sister-in-law	0.04
has bao cao	comrade	-0.06	resident	-0.28	volunteer	0.34	organisation	0.09
has bao cho	resident	0.17	daughter	0.05
has bao da	kin	0.29	family	-0.14	niece	0.18	child	0.08
has bao de	kin	-0.23	comrade	0.07	resident	0.06	volunteer	0.08
has bao la	resident	0.11	nephew	0.12
has bao mo	comrade	0.01	resident	-0.14	finder	0.03
has bao tin	kin	0.09	resident	0.05	volunteer	0.02	organisation	0.07	sister	-0.1	daughter	0.03
has bao toi	resident	0.03	teacher	0.06
has bao tu	kin	0.04	comrade	-0.17	official	-0.13	finder	-0.03	volunteer	-0.06	nephew	-0.42	family	0.01	grandchild	0.2	brother	-0.38	sister	0.04	daughter	0.05	wife	-0.03	child	-0.1	daughter-in-law	-0.09	sister-in-law	0.01
has bao ve	kin	-0.15	resident	0.12	witness	0.08
has bat	comrade	-0.39	resident	0.24	official	-0.19	finder	0.09	cemetery keeper	-0.03	witness	0.01	teacher	-0.07	foreign veteran	-0.02	family	-0.09	sister	0.19	daughter	0.11	wife	-0.39	son	0.02	daughter-in-law	0.08
has bau	resident	-0.04	official	-0.1	wife	0.17
has bay	kin	-0.45	comrade	0.17	official	-0.03	witness	0.82	organisation	-0.3	teacher	-0.19	family	-0.16	brother	-0.38	niece	0.03	daughter	-0.3	wife	0.03	son	0.16	daughter-in-law	0.11	sister-in-law	-0.03
has bay gio	family	-0.06	niece	-0.01
has bay muoi	kin	-0.03	comrade	-0.07	witness	0.02	grandchild	0.04	son	0.23
has be	kin	0.15	volunteer	0.04	witness	0.04	nephew	0.14	family	-0.29	daughter	0.06	wife	0.02
has ben	kin	0.13	resident	-0.6	official	-0.05	finder	0.31	cemetery keeper	0.18	volunteer	-0.06	witness	-0.03	organisation	-0.53	teacher	-0.27	nephew	0.06	family	-0.7	niece	0.17	daughter	-0.03	wife	0.16	son	0.15	child	0.03	daughter-in-law	-0.46	sister-in-law	0.08	great-grandchild	-0.07
has ben do	kin	0.28	resident	-0.26	witness	-0.06	nephew	-0.01	sister	0.03	daughter	0.15
has ben kia	kin	-0.1	comrade	0.32	resident	0.46	son	0.22
has ben lao	kin	0.35	family	-0.23	brother	-0.07	niece	0.07	great-grandchild	0.07
has ben trai	finder	0.04	cemetery keeper	0.16	sister-in-law	0.01
has ben tre	kin	0.08	niece	0.15	son	0.05	child	0.03
has ben trong	kin	-0.08	official	-0.15	finder	0.29
has benh	kin	0.04	comrade	-0.09	resident	-0.09	volunteer	0.01	witness	-0.02	family	-0.35	grandchild	-0.2	niece	0.13	sister	-0.06	daughter	0.1	son	-0.18	child	-0.03	daughter-in-law	-0.06	great-grandchild	-0.02
has benh vien	kin	0.37	comrade	-0.23	resident	-0.21	volunteer	0.02	family	-0.06	niece	0.09
has bi	kin	-0.22	comrade	0.45	finder	-0.22	cemetery keeper	-0.35	volunteer	-0.24	teacher	0.02	foreign veteran	-0.52	nephew	-0.12	family	-0.04	daughter	0.24	wife	-0.05	child	0.21	sister-in-law	-0.04
has bi ban	kin	-0.27	teacher	0.02	nephew	0.34
has bi bat	official	-0.01	volunteer	0.06	nephew	-0.12	family	-0.18	grandchild	0.22	daughter	0.1
has bi bom	kin	0.1	resident	0.2	official	-0.08	nephew	-0.32	brother	0.07
has bi danh	kin	0.05	comrade	0.02	resident	-0.05	family	-0.26	niece	0.04	child	0.02
has bi dong	kin	-0.35	comrade	-0.07	finder	0.17
has bi phao	comrade	0.04	teacher	0.03
has bi phuc	kin	0.1	official	-0.02	cemetery keeper	0.05	wife	0.02
has bi tay	resident	0.06	family	0.12	grandchild	-0.09	son	0.2
has bi thu	kin	-0.21	resident	0.02	official	0.45
has bi thuong	kin	-0.37	resident	-0.03	official	0.05	volunteer	0.09	niece	0.05
has bi truc	kin	-0.16	comrade	0.18	resident	0.25	organisation	0.11	child	0.04
has bia	kin	-0.34	resident	0.31	official	-0.27	cemetery keeper	0.75	volunteer	0.15	teacher	0.4	foreign veteran	-0.02	nephew	0.26	family	0.01	brother	-0.16	niece	-0.11	sister	-0.08	daughter	0.01
has bia ghi	resident	0.12	cemetery keeper	0.13	nephew	0.11
has bia go	resident	0.07	finder	-0.09
has bia rung	volunteer	0.11	teacher	0.03
has bich	kin	-0.12	resident	0.26	finder	-0.01	organisation	0.14	teacher	0.07	family	-0.24	daughter-in-law	0.06
has bien	kin	-0.05	comrade	-0.04	resident	-0.18	official	0.51	volunteer	-0.27	teacher	0.19	nephew	0.05	family	0.07	grandchild	0.04	niece	-0.27	wife	-0.21
has bien ban	comrade	-0.16	resident	-0.02	official	0.35
has biet	kin	-0.06	comrade	0.16	resident	0.1	official	-0.41	finder	-0.31	witness	-0.07	foreign veteran	-0.36	nephew	0.04	grandchild	0.04	brother	-0.18	niece	-0.2	sister	0.05	daughter	0.14	wife	-0.19	sister-in-law	-0.07	great-grandchild	0.57
has biet co	comrade	-0.05	resident	0.13	grandchild	0.05	niece	0.15	daughter-in-law	0.02
has biet dong	kin	-0.13	resident	-0.02	witness	0.22	brother	0.22
has biet ten	kin	-0.18	comrade	0.27	resident	0.11	official	-0.08	organisation	-0.05	family	0.43
has bieu	kin	-0.04	grandchild	0.02	niece	0.04
has binh	kin	0.33	comrade	0.3	resident	-0.1	official	-0.15	cemetery keeper	-0.35	volunteer	0.09	witness	-0.11	organisation	-0.13	teacher	0.13	foreign veteran	0.02	family	-0.51	grandchild	0.15	niece	-0.3	sister	0.03	daughter	0.12	son	-0.15	child	0.35	daughter-in-law	-0.34	great-grandchild	-0.26
has binh dinh	kin	0.46	comrade	-0.19	resident	0.14
has binh nhat	kin	-0.01	comrade	0.07	family	-0.04	sister-in-law	0.07
has binh tram	nephew	0.13	family	-0.03	daughter	0.11
has bo	kin	0.08	comrade	-0.59	resident	0.02	official	0.61	finder	-0.17	cemetery keeper	-0.89	witness	0.12	organisation	-0.01	nephew	-0.08	grandchild	-0.21	brother	-0.18	niece	-0.1	sister	0.08	daughter	0.28	wife	-0.37	son	0.38	child	0.21	daughter-in-law	0.22	sister-in-law	-0.31	great-grandchild	-0.13
has bo binh	kin	0.09	teacher	0.05	nephew	0.1
has bo chau	nephew	0.17
has bo chong	kin	0.18	finder	0.01	witness	0.03	nephew	-0.28	family	0.18	grandchild	-0.21	daughter-in-law	0.86
has bo co	resident	-0.25	finder	0.05	family	-0.01	son	0.05
has bo doi	kin	-0.44	comrade	-0.99	resident	0.85	official	0.13	cemetery keeper	-0.09	volunteer	-0.06	witness	0.33	teacher	0.11	foreign veteran	0.13	family	-0.02	brother	-0.07	niece	0.1	sister	0.33	daughter	-0.15	wife	0.18	son	0.05	daughter-in-law	-0.26	sister-in-law	-0.25
has bo em	kin	-0.16	nephew	-0.22	grandchild	0.08	son	0.44
has bo hai	resident	-0.03	witness	0.03
has bo me	nephew	-0.18	brother	0.09	niece	-0.12
has bo sung	comrade	0.16	official	-0.01	organisation	0.07	niece	0.26
has bo suoi	comrade	-0.1	resident	-0.09	finder	0.12
has bo toi	kin	0.46	comrade	-0.12	family	-0.19	sister	-0.27	daughter	0.22	child	0.39
has boc	kin	-0.38	comrade	0.33	resident	-0.21	official	0.05	volunteer	-0.3	witness	0.22	teacher	0.12	nephew	0.25	family	-0.35	brother	0.19	niece	0.09	daughter	0.14
has boi	kin	0.29	nephew	-0.1	family	0.19	brother	0.08
has bom	kin	0.19	finder	0.05	organisation	-0.09	teacher	-0.15	family	0.24	brother	0.53	sister	-0.48	son	-0.12
has bon	kin	-0.32	comrade	0.08	official	-0.26	finder	0.33	cemetery keeper	-0.1	volunteer	-0.36	witness	0.19	organisation	-0.01	teacher	-0.16	nephew	0.12	sister	0.14
has bong	kin	0.26	finder	-0.25	witness	-0.06	teacher	0.21	great-grandchild	0.11
has bot	kin	0.42	comrade	-0.36	finder	0.11	family	0.34	grandchild	-0.15	great-grandchild	0.04
has bua	kin	-0.29	comrade	0.2	resident	0.56	cemetery keeper	0.02	great-grandchild	0.04
has bui	kin	-0.03	comrade	-0.13	resident	0.1	official	-0.27	cemetery keeper	-0.15	volunteer	0.08	organisation	0.19	teacher	0.14	nephew	-0.08	family	0.51	grandchild	0.15	niece	-0.03
has bui thi	kin	0.07	comrade	-0.23	resident	0.18
has bung	comrade	-0.07	resident	0.01	official	-0.17
has buoc	teacher	0.06	foreign veteran	0.07
has buoi	kin	-0.07	comrade	0.08	official	0.18	brother	0.07	wife	0.12
has buon	official	0.11
has buon ma	kin	-0.01	comrade	0.02	official	0.16
has but	kin	-0.05	wife	0.14	sister-in-law	0.07
has buu	kin	-0.06	resident	0.21
has c	kin	-0.78	comrade	0.12	resident	0.19	finder	0.05	volunteer	-0.12	witness	-0.19	grandchild	-0.13	niece	0.24	sister-in-law	0.02
has c truong	family	0.22	grandchild	-0.08
has c1	kin	0.4	comrade	0.36	resident	-0.27	official	-0.01	nephew	-0.12	grandchild	0.06	sister	-0.01
has c11	nephew	-0.02	family	0.4	niece	-0.05	sister	0.03
has c18	comrade	0.1
has c2	official	-0.12	volunteer	-0.05	organisation	-0.01	family	0.2	brother	-0.12	sister-in-law	0.06
has c20	nephew	-0.07	daughter	0.01
has c3	kin	-0.44	comrade	0.42	official	0.26	sister	0.24
has c4	resident	-0.03	volunteer	0.16
has c5	comrade	0.02	family	0.15	sister	-0.02
has c6	kin	-0.07
has c7	kin	-0.25	resident	0.22	nephew	-0.08	niece	0.45
has c9	nephew	0.06	family	-0.01
has ca	kin	0.23	comrade	0.16	resident	-0.17	finder	-0.1	volunteer	0.38	witness	-0.16	teacher	-0.13	foreign veteran	-0.16	nephew	-0.28	grandchild	-0.23	brother	0.51	niece	-0.13	sister	-0.31	daughter	0.58	son	-0.86	child	-0.19	daughter-in-law	-0.06	sister-in-law	0.08	great-grandchild	-0.02
has ca ba	kin	-0.07	comrade	-0.06	witness	0.02	daughter	0.09
has ca hai	comrade	0.16	niece	-0.1
has ca nha	kin	-0.05	resident	0.24	volunteer	0.65	grandchild	0.02	niece	-0.14
has ca phe	resident	0.28	official	0.03	finder	-0.33
has cac	kin	0.09	comrade	-0.25	official	-0.05	cemetery keeper	0.27	volunteer	0.06	nephew	-0.24	family	0.12	brother	0.25	niece	-0.59	wife	-0.12	sister-in-law	-0.21	great-grandchild	0.06
has cac anh	kin	0.17	official	-0.11	cemetery keeper	0.13	nephew	-0.03	family	0.22	brother	0.16
has cac bac	kin	0.43	comrade	-0.29	resident	-0.07	official	-0.05	finder	-0.02	volunteer	0.33	family	-0.09	grandchild	0.15	brother	-0.09	niece	-0.26	wife	-0.02	son	0.02	child	0.05
has cac chu	resident	-0.04	finder	0.11	witness	0.02	niece	-0.06	sister	0.05
has cac cu	kin	-0.31	official	0.03	finder	0.08	organisation	0.08	great-grandchild	0.04
has cac dong	comrade	0.1
has cach	kin	0.25	comrade	-0.4	finder	0.17	nephew	0.16	family	-0.17	grandchild	0.04	sister	-0.22	daughter	0.12
has cai	comrade	-0.25	resident	0.28	official	0.09	finder	0.41	volunteer	-0.28	witness	-0.13	nephew	-0.17	family	-0.03	sister	-0.2	daughter	0.12	child	0.16	daughter-in-law	-0.13	great-grandchild	-0.18
has cam	kin	0.12	finder	0.46	volunteer	-0.42	witness	0.02	nephew	-0.41	family	0.57	niece	-0.21	sister	-0.36	daughter	0.13	child	-0.26	daughter-in-law	-0.15
has cam lo	kin	0.22	comrade	-0.19	official	-0.01	teacher	0.05	son	0.24
has cam on	kin	0.06	official	-0.04	finder	-0.07	nephew	-0.3	family	0.46
has can	kin	0.06	comrade	-0.08	resident	-0.58	official	0.31	finder	-0.15	volunteer	-0.09	witness	-0.03	organisation	-0.56	nephew	0.1	grandchild	0.17	brother	0.18	niece	-0.14	daughter	0.1	wife	-0.32	son	0.14	child	-0.43	daughter-in-law	-0.31	sister-in-law	-0.19	great-grandchild	-0.05
has can bo	kin	-0.16	comrade	-0.1	resident	-0.07	official	0.94	finder	-0.33	cemetery keeper	-0.15	nephew	0.06	family	0.17	grandchild	-0.08	sister	-0.09	son	0.19
has can cu	official	0.03	brother	0.12
has can thi	kin	-0.06	finder	0.01	cemetery keeper	0.11	great-grandchild	0.04
has can tim	nephew	0.1	family	-0.19	niece	-0.05	daughter	0.19
has cang	kin	0.24	niece	0.13
has canh	kin	-0.11	comrade	0.48	resident	0.21	official	-0.16	finder	-0.25	cemetery keeper	0.02	witness	-0.37	teacher	-0.1	nephew	0.04	grandchild	-0.21	brother	-0.21	niece	-0.12	sister	0.1	wife	0.01	son	-0.13
has canh dong	comrade	0.19	resident	-0.09	brother	-0.01
has canh suoi	daughter	0.17
has cao	kin	-0.05	resident	0.1	finder	-0.06	cemetery keeper	-0.45	volunteer	0.33	witness	-0.4	nephew	-0.17	family	-0.15	grandchild	-0.34	brother	0.13	niece	0.57	sister	-0.24	daughter	-0.14	wife	0.18	son	-0.32	child	-0.21	daughter-in-law	-0.18	sister-in-law	0.17	great-grandchild	0.19
has cao bang	kin	-0.07	nephew	-0.28	brother	0.18	niece	0.13	sister	-0.02
has cao diem	comrade	0.18	niece	0.15	sister-in-law	0.02
has cao su	kin	-0.19	resident	0.1	foreign veteran	0.12	nephew	0.05	niece	0.17
has cao thi	official	0.12	sister	0.07
has cao xa	resident	0.31	niece	0.01	wife	0.11
has cap	kin	-0.07	comrade	-0.19	resident	-0.1	finder	0.01	witness	-0.11	organisation	-0.06	family	-0.02	grandchild	0.29	brother	-0.16	niece	-0.18	daughter	0.02	sister-in-law	-0.23	great-grandchild	0.06
has cap bac	comrade	-0.26	family	-0.37	brother	-0.11	niece	-0.17	daughter	0.06	wife	0.02	sister-in-law	-0.1
has cat	kin	-0.07	comrade	0.06	official	0.03	finder	-0.19	cemetery keeper	-0.03	volunteer	-0.09	witness	0.17	nephew	-0.03	grandchild	-0.09	sister	-0.08	daughter	0.33	great-grandchild	0.17
has cat boc	official	0.3	witness	0.08	daughter	0.21
has cau	kin	0.26	comrade	0.05	resident	-0.14	official	-0.17	finder	0.04	cemetery keeper	-0.2	volunteer	-0.48	witness	-0.14	nephew	0.9	family	-0.09	grandchild	-0.14	niece	0.23	sister	-0.02	daughter	-0.42	wife	-0.21	son	-0.36	daughter-in-law	-0.36
has cau ay	kin	-0.2	comrade	0.13	nephew	0.03
has cau ba	kin	-0.2	official	0.04
has cau em	kin	0.04	witness	0.12	nephew	0.13	grandchild	-0.01
has cay	kin	-0.38	comrade	0.4	official	-0.56	finder	0.46	volunteer	-0.03	witness	-0.11
has cay so	sister-in-law	0.04
has ccb	kin	-0.57	comrade	0.48	resident	-0.27	official	0.03	organisation	0.69
has cha	resident	0.01	official	-0.13	witness	-0.09	nephew	-0.01	brother	-0.27	daughter	0.55	wife	-0.23
has chac	kin	0.07	comrade	0.27	resident	0.68	nephew	0.25	grandchild	-0.11	brother	0.21
has chai	resident	-0.1	finder	0.05
has cham	kin	-0.13	resident	-0.42	finder	-0.08	volunteer	0.33	teacher	0.38	family	-0.18	sister	0.25	child	0.18	great-grandchild	0.01
has chan	kin	-0.26	comrade	0.13	resident	0.12	official	-0.45	organisation	-0.18	teacher	-0.18	nephew	0.23	daughter	0.03	wife	0.31	son	-0.14
has chan doi	niece	0.12
has chang	nephew	0.02	grandchild	-0.03	sister	0.21
has chanh	resident	-0.09	volunteer	0.22	grandchild	0.03
has chao	kin	-0.08	comrade	0.26	resident	-0.08	official	0.29	nephew	0.3	family	0.05	niece	-0.1	daughter	-0.17	great-grandchild	0.19
has chao cac	brother	0.07	son	0.05
has chap	kin	0.32	resident	-0.27	official	-0.02	organisation	0.05	teacher	0.06	family	-0.01	daughter	0.06
has chap nam	resident	-0.02	teacher	0.08	daughter	0.19	sister-in-law	0.07
has chat	kin	0.32	comrade	0.15	resident	0.02	nephew	-0.19	family	0.35	grandchild	-0.17	niece	0.01	great-grandchild	0.48
has chau	kin	0.95	comrade	0.01	official	-0.77	finder	-0.55	cemetery keeper	-0.53	volunteer	-0.43	witness	0.32	organisation	-0.18	teacher	-0.23	foreign veteran	-0.12	nephew	0.32	family	0.02	grandchild	0.45	brother	-0.63	niece	0.84	sister	-0.9	daughter	-0.59	son	-0.51	child	-0.97	daughter-in-law	-0.19
has chau goi	kin	0.38	niece	0.43	daughter	-0.12
has chau hoi	niece	0.05
has chau la	kin	0.32	nephew	-0.07	family	0.28	brother	-0.12	niece	0.43	sister	-0.11	great-grandchild	0.23
has chau noi	kin	0.2	comrade	-0.05	nephew	-0.16	family	-0.63	grandchild	0.91	daughter-in-law	0.05
has chay	kin	-0.7	comrade	0.11	resident	0.07	official	-0.11	nephew	-0.17	wife	0.02
has che	kin	-0.08	official	-0.01	finder	-0.02
has chep	kin	-0.17	comrade	-0.02	resident	0.15	official	-0.06	cemetery keeper	0.05	volunteer	0.3	organisation	-0.21	teacher	0.16	family	0.27	grandchild	-0.21	daughter	0.1
has chep lai	kin	-0.19	comrade	-0.04	cemetery keeper	0.02	family	0.02
has chet	kin	0.01	comrade	0.19	resident	0.19	official	-0.44	finder	-0.17	volunteer	0.03	witness	0.02	nephew	0.48	family	-0.18	brother	-0.15	niece	-0.05	daughter	0.37	wife	0.01	son	-0.02	child	-0.05	daughter-in-law	-0.13	sister-in-law	-0.09
has chet nam	kin	-0.26	resident	0.1
has chet ngay	kin	0.26	nephew	0.24	daughter	0.16	wife	0.02
has chet o	kin	0.2	comrade	0.32	resident	-0.28	organisation	0.08	nephew	-0.28	niece	0.31
has chet tran	resident	0.08	witness	0.27	nephew	0.12
has chi	kin	0.28	comrade	-0.1	resident	-0.12	official	0.09	finder	0.16	volunteer	-0.13	foreign veteran	-0.23	nephew	0.04	family	0.14	grandchild	-0.27	brother	-0.31	niece	0.1	sister	0.28	daughter	-0.3	wife	-0.31	son	-0.47	child	0.15	daughter-in-law	-0.33
has chi biet	comrade	0.07	nephew	0.04	great-grandchild	0.04
has chi cho	comrade	-0.05	organisation	0.09	teacher	0.16	nephew	0.02	brother	0.08
has chi co	kin	0.31	comrade	-0.05	nephew	0.19	family	-0.34	grandchild	-0.13	brother	-0.31	niece	0.05	sister	-0.01	daughter	0.04
has chi con	kin	-0.07	comrade	0.36	official	-0.12	finder	0.15	nephew	-0.47	family	0.21	niece	0.02
has chi em	kin	0.1	comrade	-0.08	official	0.04	finder	-0.01	family	0.37	brother	0.02
has chi gai	family	0.21	brother	0.02	sister	0.1	sister-in-law	0.05
has chi huy	comrade	-0.32	resident	-0.04	finder	0.24	witness	0.3	child	0.02
has chi mong	nephew	0.04	brother	-0.08	child	0.03
has chi nho	kin	-0.29	comrade	0.02	resident	0.19	grandchild	0.07
has chia	kin	-0.08	family	0.03	daughter	-0.09
has chiec	kin	-0.04	resident	-0.15	niece	0.04
has chien	comrade	-0.39	resident	0.29	official	-0.01	finder	-0.08	cemetery keeper	0.04	volunteer	-0.18	witness	-0.37	organisation	0.13	family	-0.27	grandchild	0.11	brother	0.25	sister	-0.38	daughter	0.18	child	-0.09	daughter-in-law	-0.08	great-grandchild	0.31
has chien binh	kin	0.05
has chien dau	kin	-0.37
has chien si	kin	-0.47	comrade	-0.01	resident	0.27	official	0.1	family	-0.31	brother	0.17	sister	-0.18	sister-in-law	0.05
has chien truong	kin	0.11	organisation	0.07	family	-0.07	grandchild	0.08	brother	0.1	wife	0.11	son	0.01
has chieu	kin	-0.92	comrade	0.28	resident	-0.02	nephew	0.36	grandchild	0.08	brother	-0.04	niece	-0.01
has chim	kin	0.07	comrade	-0.13	resident	-0.07	official	-0.03	finder	0.37
has chin	kin	0.41	comrade	0.25	resident	0.3	finder	-0.17	witness	-0.36	nephew	0.06	family	0.43	grandchild	-0.26	brother	-0.08	daughter	-0.13	wife	0.25	son	-0.07
has chinh	kin	-0.82	comrade	0.46	official	0.31	cemetery keeper	-0.21	teacher	-0.13	nephew	0.21	brother	-0.12	niece	-0.1	sister	-0.2	wife	0.04	child	0.03	great-grandchild	0.2
has chinh sach	kin	-0.29	nephew	0.12	child	0.09
has chinh tri	kin	-0.13	comrade	0.21	official	0.12	family	0.21	daughter	-0.05
has chiu	witness	0.04	family	-0.01	daughter-in-law	0.14
has cho	kin	-0.03	comrade	-0.04	resident	-0.23	official	-0.12	cemetery keeper	-0.19	witness	0.15	teacher	0.17	nephew	-0.19	family	0.21	brother	0.22	niece	0.14	daughter	0.32	wife	-0.2	son	0.18	child	-0.59	daughter-in-law	-0.13	sister-in-law	-0.25
has cho anh	kin	0.49	comrade	-0.16	brother	0.14	daughter	-0.03	wife	0.08
has cho biet	cemetery keeper	0.09	daughter	0.2
has cho bo	kin	0.16	comrade	-0.03	resident	0.07	nephew	-0.39	wife	0.01
has cho chau	resident	-0.02	niece	0.33
has cho co	kin	-0.26	comrade	0.02	resident	0.04
has cho con	resident	0.14
has cho em	nephew	-0.52	family	0.12	niece	0.15
has cho gia	foreign veteran	0.01	family	0.03
has cho hoi	kin	-0.35	sister	0.05
has cho me	nephew	0.06
has cho nao	comrade	0.13	resident	-0.05
has cho nguoi	comrade	-0.03	resident	-0.31	finder	0.09	witness	0.07	wife	0.01
has cho ong	resident	-0.1	witness	0.38	nephew	-0.03	niece	0.18	son	0.05
has cho toi	nephew	-0.17	brother	0.26
has chon	kin	-0.26	comrade	0.63	resident	-0.29	finder	-0.55	cemetery keeper	-0.35	volunteer	0.12	witness	0.07	organisation	0.08	foreign veteran	0.25	nephew	0.24	family	-0.37	grandchild	0.3	brother	-0.13	niece	0.05	sister	-0.02	wife	0.02	son	0.18	child	-0.18
has chon anh	kin	-0.05	sister	0.04
has chon canh	kin	0.22	wife	0.12
has chon chung	resident	0.25	volunteer	0.12	family	-0.11	daughter-in-law	0.07
has chon o	kin	0.1	comrade	0.15	resident	-0.07	official	0.06	nephew	0.23	family	-0.08	grandchild	0.26	niece	-0.15	daughter	-0.06
has chon sau	witness	0.22	son	0.02
has chon tai	kin	-0.43	comrade	0.18	organisation	0.1	grandchild	0.29
has chon tam	kin	0.15	great-grandchild	0.02
has chon tren	family	0.04	grandchild	-0.02	great-grandchild	0.04
has chong	kin	0.15	comrade	-0.42	resident	-0.02	finder	0.05	nephew	-0.6	family	0.43	grandchild	-0.42	brother	-0.77	niece	-0.81	sister	-0.93	daughter	-0.61	wife	1.36	son	-0.52	child	-0.19	daughter-in-law	0.87	sister-in-law	0.17	great-grandchild	-0.19
has chong phap	official	0.04	organisation	0.06
has chong toi	kin	0.26	comrade	-0.27	resident	-0.06	nephew	-0.15	family	-0.37	grandchild	-0.23	brother	-0.26	niece	-0.22	sister	-0.36	daughter	-0.38	wife	0.93	son	-0.05	daughter-in-law	0.26	sister-in-law	0.19
has chot	comrade	0.62	nephew	-0.04	family	0.03	child	0.02
has chqs	kin	-0.18	comrade	-0.17	resident	-0.07	official	0.28
has chu	kin	-0.16	resident	0.48	official	0.01	finder	0.27	cemetery keeper	-0.42	volunteer	-0.13	witness	-0.29	organisation	-0.62	teacher	-0.31	foreign veteran	-0.37	nephew	0.31	family	0.16	grandchild	-0.05	brother	-0.25	niece	0.38	sister	-0.62	child	-0.27	daughter-in-law	-0.35	sister-in-law	-0.45
has chu a	comrade	0.18
has chu bo	kin	-0.4	resident	0.49	witness	0.03	grandchild	-0.07
has chu khong	kin	-0.28	comrade	0.15	sister	0.05
has chu la	kin	-0.19	cemetery keeper	0.02	niece	0.03
has chu tich	kin	-0.2	resident	0.04	official	0.39	family	0.07	brother	0.07
has chu van	kin	0.02	witness	0.08	niece	0.05
has chua	comrade	-0.26	resident	0.44	finder	-0.14	cemetery keeper	0.13	volunteer	-0.51	witness	-0.94	teacher	-0.4	foreign veteran	-0.31	nephew	-0.01	family	-0.33	grandchild	-0.21	brother	0.07	niece	0.22	sister	-0.06	wife	-0.23	son	0.11	child	-0.07	sister-in-law	0.11
has chua ai	comrade	-0.2	resident	0.08	finder	0.05	nephew	0.1	family	-0.01	son	0.06
has chua biet	kin	-0.26	organisation	-0.04	daughter	0.1	son	-0.06	sister-in-law	0.03
has chua co	kin	0.12	comrade	-0.3	resident	-0.41	official	-0.03	volunteer	-0.14	organisation	0.2	grandchild	-0.14	niece	0.23	sister	-0.19	daughter	-0.23
has chua duoc	kin	0.32	official	-0.01	family	-0.26	daughter	0.01	son	0.11
has chua thay	resident	-0.14
has chua tim	comrade	0.13	family	0.02	grandchild	-0.14	brother	0.04	niece	-0.04	wife	0.05
has chuan	kin	0.39	daughter	0.07	son	-0.03	sister-in-law	0.02
has chuan uy	kin	0.34	daughter	0.1	son	-0.03	sister-in-law	0.02
has chuc	kin	-0.65	official	0.51	nephew	-0.19	grandchild	0.16	brother	-0.15	sister	0.03
has chuc vu	kin	-0.25	comrade	-0.23	nephew	-0.04	brother	-0.04	sister	0.14
has chung	kin	0.35	resident	0.03	official	-0.26	cemetery keeper	-0.09	volunteer	0.04	witness	-0.18	organisation	0.3	teacher	-0.4	family	-0.24	brother	0.01	sister	-0.42	son	0.31	sister-in-law	-0.12
has chung mot	comrade	0.08	grandchild	0.02	brother	0.04
has chung toi	kin	-0.48	comrade	0.4	resident	0.05	finder	0.13	cemetery keeper	-0.01	witness	-0.29	organisation	0.47	foreign veteran	0.16	niece	0.45
has chuong	resident	-0.01	volunteer	0.2	witness	0.44	niece	0.04	daughter	-0.05	wife	-0.15	sister-in-law	0.04
has chup	kin	-0.47	comrade	-0.23	resident	0.07	finder	-0.13	cemetery keeper	-0.17	volunteer	0.36	witness	0.07	nephew	-0.08	grandchild	0.03	brother	0.11	daughter-in-law	0.02
has chuyen	kin	0.28	resident	-0.2	finder	-0.54	volunteer	0.12	teacher	-0.05	foreign veteran	0.29	nephew	0.22	family	0.19	brother	-0.04	niece	-0.25	sister	-0.14	daughter	0.1	sister-in-law	-0.02	great-grandchild	-0.1
has chuyen ve	kin	0.02	family	0.05
has co	kin	-0.15	comrade	-0.27	resident	0.36	official	-0.04	cemetery keeper	-0.17	volunteer	0.26	witness	0.08	organisation	-0.06	teacher	0.14	foreign veteran	-0.14	nephew	0.29	family	0.06	grandchild	-0.31	brother	-0.08	niece	-0.07	sister	-0.02	daughter	-0.1	wife	-0.13	child	-0.49	sister-in-law	-0.47
has co ai	kin	0.03	witness	0.25	nephew	-0.36	family	-0.32	grandchild	0.24	son	0.11
has co anh	kin	-0.06	resident	-0.21	teacher	0.15	family	-0.19	brother	-0.2	sister	0.36	daughter	0.05
has co ba	resident	0.04	volunteer	0.02	family	-0.1	brother	0.36	daughter	0.03	great-grandchild	0.03
has co cai	comrade	-0.17	cemetery keeper	0.26	nephew	0.38	family	-0.07
has co cam	kin	-0.08	comrade	0.18	resident	0.02	witness	0.01
has co chu	kin	0.12	official	-0.03	finder	-0.01	witness	0.03	daughter	0.04
has co con	kin	-0.12	witness	0.04	nephew	-0.1	family	0.36	grandchild	-0.11	sister-in-law	0.07
has co dong	official	0.19	child	0.06
has co duoc	organisation	0.1	nephew	0.1	family	-0.15	niece	0.29	son	0.03
has co ghi	comrade	0.16	nephew	-0.03	niece	0.03
has co giao	kin	-0.22	comrade	-0.1	resident	0.15	official	-0.06	witness	0.02	teacher	0.56	family	0.12
has co giay	resident	-0.12	official	-0.05	nephew	-0.15	family	-0.33	niece	0.25	sister	0.35	son	0.27
has co hai	cemetery keeper	0.01	nephew	0.06	family	-0.09
has co khac	resident	0.16
has co mo	kin	-0.25	comrade	-0.09	official	0.17	finder	-0.09	cemetery keeper	-0.25	organisation	0.13	nephew	0.33
has co mot	comrade	-0.2	resident	0.05	official	0.02	witness	0.03	daughter	0.14	son	-0.02
has co nguoi	kin	0.46	comrade	-0.23	resident	0.28	official	0.01	finder	-0.08	witness	0.06	teacher	0.05	nephew	-0.14	family	0.06	sister	0.02	daughter	-0.21	daughter-in-law	0.15
has co noi	nephew	0.01	grandchild	0.13	great-grandchild	0.06
has co ong	kin	-0.52	comrade	0.18	resident	0.46	witness	0.01	grandchild	-0.14	brother	-0.02	daughter-in-law	0.13	great-grandchild	0.06
has co phai	kin	0.29	nephew	0.27	grandchild	0.04	sister	-0.13
has co quan	kin	-0.04	resident	-0.03	brother	-0.11	child	0.05
has co so	official	-0.09	family	0.02
has co ten	kin	-0.11	comrade	-0.41	resident	0.23	official	0.38	volunteer	0.17	grandchild	0.11	sister	-0.01
has co the	kin	-0.23	official	0.29	finder	0.14
has co xuong	comrade	-0.03
has coc	kin	-0.35	finder	0.03	niece	0.05
has coi	kin	-0.7	comrade	0.27	resident	0.17	official	-0.38	cemetery keeper	0.95	volunteer	-0.29	teacher	-0.03	nephew	-0.24	family	0.01	niece	0.1	daughter	-0.02	child	0.01
has com	kin	-0.46	resident	0.54	official	-0.01	finder	-0.01	foreign veteran	0.14	grandchild	-0.04	daughter	0.33	wife	0.02
has con	kin	-0.01	resident	0.22	official	0.23	finder	0.04	cemetery keeper	-0.62	volunteer	-0.39	witness	0.13	teacher	-0.51	nephew	0.03	family	-0.42	grandchild	-0.69	niece	-0.28	daughter	0.55	wife	-0.11	son	0.69	sister-in-law	-0.14	great-grandchild	-0.31
has con ai	family	-0.11
has con anh	comrade	-0.13	resident	0.02
has con ba	kin	-0.52	comrade	0.16	resident	-0.03	organisation	0.14	family	0.23
has con bac	son	0.1
has con chau	kin	-0.36	comrade	-0.2	volunteer	0.24	witness	0.32	organisation	0.01	nephew	-0.18	family	0.12	grandchild	-0.02	great-grandchild	0.09
has con co	comrade	0.2	resident	-0.07	family	0.18	grandchild	-0.02
has con di	son	0.05
has con doc	comrade	-0.01	teacher	0.11
has con gai	kin	0.18	resident	-0.21	volunteer	-0.07	nephew	-0.3	family	-0.27	grandchild	-0.03	brother	-0.13	sister	-0.46	daughter	1	wife	0.09	son	-0.17	daughter-in-law	0.08
has con giu	comrade	-0.1	resident	0.04	official	0.1	foreign veteran	0.04	son	0.13
has con hai	comrade	-0.06	nephew	-0.16	brother	-0.02	niece	0.12
has con la	kin	0.42	finder	-0.09	brother	-0.12	sister	-0.08	daughter	0.33
has con nho	comrade	0.24	resident	-0.08	witness	0.21
has con o	resident	0.03	organisation	0.15	daughter	0.16
has con ong	resident	0.09	foreign veteran	0.1	nephew	-0.11	grandchild	0.14	daughter	0.07
has con song	resident	0.03	finder	-0.12	nephew	0.1	family	0.08	brother	0.08	niece	-0.03	sister	-0.12
has con ten	kin	0.51	comrade	-0.16	brother	-0.05	daughter	0.13
has con toi	brother	0.16
has con trai	comrade	-0.35	official	0.03	foreign veteran	0.09	family	-0.46	brother	-0.16	daughter	-0.15	son	0.78
has cong	kin	-0.48	comrade	0.23	resident	-0.16	finder	0.42	cemetery keeper	-0.23	volunteer	0.14	witness	-0.23	organisation	-0.1	foreign veteran	-0.35	nephew	-0.09	family	-0.02	grandchild	0.12	brother	0.08	niece	0.13	daughter	-0.08	wife	-0.22	son	-0.04	sister-in-law	-0.36	great-grandchild	-0.14
has cong an	resident	0.01	official	0.14	finder	-0.15	witness	-0.12	family	0.18
has cong binh	comrade	0.05	finder	-0.05	nephew	-0.11	brother	0.16
has cong hoa	kin	0.34	comrade	-0.07	resident	-0.06	finder	0.23	nephew	0.23	niece	-0.03	sister	-0.02	son	0.23
has cong nhan	kin	0.19	resident	-0.14	official	-0.17	witness	0.09	nephew	-0.18	family	-0.38	wife	0.11
has cong tac	comrade	-0.07	official	0.17	organisation	0.09	teacher	0.06	child	0.05
has cot	kin	0.25	resident	-0.28	official	0.44	finder	-0.23	volunteer	-0.02	nephew	0.25	grandchild	0.02	brother	-0.29	niece	-0.17	wife	-0.05	son	0.09	child	-0.14	daughter-in-law	0.08
has cu	comrade	-0.17	resident	-0.07	official	0.39	finder	0.18	cemetery keeper	0.07	witness	0.08	organisation	0.19	nephew	-0.18	family	0.27	grandchild	0.03	niece	-0.11	sister	-0.22	daughter	-0.26	wife	-0.24	son	0.07	daughter-in-law	0.43	sister-in-law	-0.37	great-grandchild	0.58
has cu co	resident	0.06	teacher	0.03	family	0.09
has cu cua	kin	0.09	comrade	0.02	daughter-in-law	0.07
has cua	resident	-0.39	official	0.14	cemetery keeper	0.08	organisation	0.24	foreign veteran	0.06	nephew	0.24	family	0.4	brother	0.2	niece	-0.25	sister	-0.2	daughter	-0.23	wife	-0.02	son	-0.71	daughter-in-law	-0.11	sister-in-law	-0.05
has cua anh	kin	0.13	volunteer	0.02	sister-in-law	0.02
has cua ba	kin	0.03	resident	-0.02	official	0.02	family	0.03	grandchild	-0.06	child	0.03
has cua bac	kin	0.3	nephew	0.21	family	0.1
has cua ban	kin	-0.32	comrade	0.2	cemetery keeper	0.04	sister	0.05
has cua bo	cemetery keeper	0.11	family	-0.09	grandchild	0.24	son	0.07
has cua chu	kin	-0.14	official	0.15	nephew	-0.11	niece	0.04
has cua dai	kin	-0.18	comrade	0.15	resident	0.02	brother	0.01
has cua don	kin	0.09	niece	-0.02	wife	0.03
has cua em	teacher	0.02	foreign veteran	0.12	nephew	0.01	niece	0.27
has cua liet	kin	0.03	grandchild	0.14	sister-in-law	0.03
has cua lu	kin	-0.14	finder	-0.02	volunteer	0.29
has cua me	nephew	0.3	family	-0.19	sister	0.1
has cua mot	kin	-0.35	resident	0.29	volunteer	0.01	witness	0.27
has cua ong	kin	-0.06	resident	-0.02	finder	0.37	foreign veteran	0.37	nephew	-0.08	family	0.47	grandchild	-0.34	daughter-in-law	0.06
has cua toi	kin	-0.13	comrade	0.4	nephew	-0.05	brother	0.06	sister	0.07
has cua trung	comrade	0.04
has cua viet	nephew	0.03	sister	-0.01
has cua xa	kin	-0.19	official	-0.02	brother	0.13	niece	-0.03
has cuc	kin	-0.08	comrade	-0.03	resident	0.15	official	0.13	finder	0.29	witness	-0.01	brother	0.04	daughter	-0.06	child	0.07
has cung	kin	-0.05	comrade	0.7	resident	-0.23	official	-0.53	finder	-0.66	cemetery keeper	-0.01	volunteer	-0.17	witness	-0.77	organisation	-0.06	teacher	-0.08	foreign veteran	-0.11	nephew	-0.12	grandchild	-0.06	daughter	0.03	son	-0.02	child	-0.39	sister-in-law	-0.15	great-grandchild	0.23
has cung don	family	-0.1	niece	-0.12	daughter	0.3
has cung tieu	nephew	0.06
has cung to	grandchild	0.18
has cuoc	kin	0.29	finder	-0.22	family	-0.05	grandchild	0.11	sister	-0.05
has cuoi	resident	0.26	official	-0.04	finder	0.16	volunteer	-0.07	witness	-0.23	teacher	-0.07	foreign veteran	-0.01	nephew	-0.02	family	-0.26	grandchild	0.12	brother	0.11	niece	0.03	sister	-0.1	son	-0.28	child	-0.04	sister-in-law	-0.07	great-grandchild	-0.11
has cuoi nam	kin	-0.02	finder	0.24	nephew	0.24	brother	-0.11
has cuon	kin	-0.11	official	-0.04	finder	0.77	niece	0.43
has cuong	comrade	0.11	resident	-0.34	witness	-0.05	brother	0.2	sister	-0.16
has cut	kin	-0.09	comrade	0.12	cemetery keeper	0.03
has cuu	resident	-0.19	official	0.32	finder	-0.01	cemetery keeper	-0.07	witness	0.1	organisation	-0.05	teacher	-0.01	foreign veteran	0.48	family	-0.24	niece	-0.2	daughter	0.11	son	0.04	great-grandchild	0.43
has cuu chien	kin	0.05	brother	0.07
has d	kin	-0.45	comrade	0.31	official	0.3	witness	-0.1	grandchild	-0.04
has d c	comrade	0.02	resident	0.18	grandchild	-0.07
has d1	nephew	-0.21	family	-0.04	niece	0.09	sister	-0.03	daughter	0.03	sister-in-law	0.06
has d2	kin	-0.03	comrade	0.27	official	-0.17	finder	0.32	nephew	0.02	grandchild	-0.04	sister	-0.1	son	0.08
has d3	comrade	0.3	resident	-0.11	official	-0.05	cemetery keeper	0.01	organisation	0.11	nephew	0.14
has d4	kin	-0.48	comrade	0.3	official	-0.12	organisation	0.02	nephew	0.03
has d5	comrade	0.1	family	0.27	grandchild	-0.01
has d6	kin	-0.02	comrade	-0.12	family	0.1
has d8	kin	0.06	official	-0.07	cemetery keeper	-0.01	volunteer	0.14	family	0.19	brother	-0.07
has d9	witness	0.07	nephew	-0.32	grandchild	0.05	niece	0.14
has da	kin	0.08	comrade	-0.15	resident	-0.17	official	-0.22	finder	0.37	cemetery keeper	-0.43	witness	0.28	organisation	-0.44	foreign veteran	0.1	nephew	-0.13	family	-0.09	grandchild	0.08	niece	0.04	sister	-0.06	daughter	-0.11	sister-in-law	-0.63	great-grandchild	-0.32
has da co	kin	-0.15	official	0.12	volunteer	0.1	nephew	0.1	family	-0.18	brother	0.02
has da dua	kin	-0.2	witness	0.05	nephew	-0.07	brother	0.04	sister	0.03
has da hy	kin	-0.36	family	0.12
has da len	kin	0.09
has da mat	comrade	-0.04	brother	-0.16	niece	0.14	sister	0.13
has dac	kin	-0.23	comrade	0.06	resident	0.18	volunteer	-0.22	witness	0.01	nephew	-0.18	family	0.21	brother	0.08	son	-0.01
has dac cong	kin	-0.45	comrade	0.27	official	0.04	brother	0.07
has dai	kin	-0.22	comrade	0.19	official	0.03	finder	-0.15	cemetery keeper	0.13	witness	0.19	teacher	-0.08	foreign veteran	0.25	nephew	-0.12	family	-0.34	grandchild	0.2	brother	0.21	son	0.18	daughter-in-law	0.04	sister-in-law	-0.3
has dai doan	kin	0.15	nephew	-0.02	daughter-in-law	0.02
has dai doi	kin	-0.18	comrade	0.54	resident	-0.13	official	-0.24	finder	-0.23	cemetery keeper	-0.11	volunteer	0.07	witness	-0.03	organisation	0.03	teacher	-0.14	foreign veteran	0.2	nephew	-0.31	family	-0.32	grandchild	0.17	brother	0.07	niece	0.21	sister-in-law	-0.11
has dai ta	kin	-0.03	witness	0.1
has dai uy	kin	-0.1	comrade	-0.11	resident	0.02	witness	0.01	son	0.42	child	0.02
has dak	kin	-0.09	comrade	-0.1	finder	-0.27	organisation	0.15	family	0.49	grandchild	-0.2
has dak to	finder	-0.06
has dam	resident	0.13	official	-0.35	witness	0.29	nephew	0.01
has dan	comrade	0.07	resident	0.56	finder	0.2	cemetery keeper	-0.02	organisation	-0.09	foreign veteran	-0.09	nephew	0.38	family	0.23	grandchild	-0.45	brother	0.02	sister	-0.07	wife	-0.04	son	0.12	daughter-in-law	-0.42	sister-in-law	-0.02	great-grandchild	-0.12
has dan cong	kin	0.41	comrade	-0.15	resident	-0.3	witness	-0.03	nephew	0.15	family	-0.05	grandchild	0.02	niece	-0.18
has dan lang	comrade	-0.21	witness	0.15	family	0.18	grandchild	-0.08
has dan o	kin	0.36	nephew	0.14
has dan quan	kin	0.24	comrade	-0.36	witness	0.21	nephew	-0.2	family	0.43	wife	0.23
has dan toc	kin	0.22	resident	-0.01	nephew	0.2	family	-0.44	grandchild	-0.02	brother	0.39	niece	-0.01
has dang	kin	0.09	comrade	0.06	resident	-0.22	official	-0.51	finder	-0.23	volunteer	0.18	witness	-0.19	teacher	-0.17	nephew	0.08	family	0.05	brother	-0.1	niece	-0.17	daughter	-0.1	wife	-0.11	son	0.01	child	-0.33	daughter-in-law	-0.09
has dang nam	kin	0.06	resident	-0.03	organisation	0.11	family	-0.01
has dang o	kin	0.28	nephew	-0.04
has dang thi	volunteer	0.06	niece	0.05	sister-in-law	0.06
has dang van	grandchild	0.02	sister	0.04	son	0.26
has danh	kin	0.01	resident	0.28	official	0.18	volunteer	-0.15	witness	-0.25	teacher	-0.45	foreign veteran	-0.32	nephew	0.15	family	-0.14	grandchild	0.22	brother	-0.54	niece	-0.12	child	0.12	daughter-in-law	-0.22
has danh may	comrade	-0.11	volunteer	0.12	great-grandchild	0.03
has danh sach	comrade	-0.22	official	0.22	cemetery keeper	-0.03	witness	-0.06	organisation	0.2	nephew	0.03	family	0.15	brother	-0.08	niece	-0.16	son	-0.05
has dao	kin	-0.17	comrade	0.2	official	-0.19	finder	0.18	cemetery keeper	-0.25	organisation	-0.2	teacher	-0.06	foreign veteran	-0.07	nephew	-0.11	grandchild	-0.43	brother	0.58	sister	0.12	daughter	-0.34	wife	0.01	son	-0.24
has dap	kin	-0.61	comrade	0.62	resident	0.06	witness	-0.18	nephew	0.05	brother	-0.01	sister-in-law	0.03
has dat	kin	-0.51	comrade	0.79	volunteer	0.31	witness	-0.26	organisation	0.13	teacher	-0.19	nephew	0.07	family	-0.37	grandchild	0.09	niece	-0.15	great-grandchild	0.09
has dau	kin	0.16	comrade	0.18	resident	-0.4	official	0.27	cemetery keeper	-0.43	witness	-0.13	organisation	-0.17	family	-0.08	grandchild	-0.07	brother	-0.56	sister	0.38	daughter	-0.08	wife	-0.19	son	0.14	child	-0.02	daughter-in-law	0.68	sister-in-law	0.58	great-grandchild	-0.24
has dau chon	kin	-0.06	comrade	0.13
has dau nam	family	-0.25	sister-in-law	0.01
has dau o	daughter	0.19
has dau quay	comrade	0.29
has dau toi	comrade	-0.14
has day	kin	-0.29	resident	0.12	official	-0.3	finder	0.2	cemetery keeper	0.39	volunteer	-0.29	witness	0.16	organisation	-0.24	teacher	0.22	foreign veteran	-0.15	grandchild	-0.22	brother	0.28	niece	0.07	sister	-0.27	daughter	-0.53	son	0.05	child	0.1
has dc	kin	-0.19	comrade	0.01	resident	0.14	finder	0.07	nephew	0.04	family	-0.01	grandchild	-0.1	niece	-0.21	sister	0.2	daughter-in-law	0.29	great-grandchild	0.07
has de	comrade	-0.08	official	0.4	finder	-0.14	foreign veteran	-0.08	nephew	-0.23	family	0.32	grandchild	-0.26	niece	0.52	wife	-0.35	child	-0.13	daughter-in-law	0.07	sister-in-law	-0.28
has de cac	kin	-0.06
has de lai	kin	0.13	comrade	-0.02	family	0.1
has de nghi	kin	-0.33	official	0.17	finder	-0.2	organisation	0.07	niece	-0.06
has de o	kin	0.1	comrade	-0.01	witness	0.07	daughter	0.02	child	0.01
has dem	kin	-0.37	comrade	0.13	official	-0.41	finder	-0.02	volunteer	0.44	witness	0.29	organisation	-0.05	family	0.16	niece	-0.41	wife	0.14	son	0.44
has dem chon	resident	-0.02	witness	0.14	son	0.21
has dem ve	wife	0.09
has den	kin	0.14	comrade	0.14	resident	-0.24	official	-0.04	cemetery keeper	0.18	volunteer	-0.24	foreign veteran	0.22	nephew	0.37	grandchild	-0.01	sister	-0.01	daughter	0.14	wife	-0.18	son	-0.47	sister-in-law	-0.04	great-grandchild	-0.05
has den nay	kin	0.14	cemetery keeper	0.01	sister	-0.03
has deo	brother	-0.03	niece	0.19	daughter	-0.17	daughter-in-law	0.05	sister-in-law	0.22
has dep	kin	-0.06	finder	0.34	witness	0.01
has deu	kin	0.14	comrade	0.01	official	0.13	nephew	-0.05	niece	-0.09	daughter	0.02	wife	-0.07	sister-in-law	0.21	great-grandchild	0.05
has di	kin	0.61	comrade	-0.25	official	-0.24	finder	0.02	cemetery keeper	-0.26	volunteer	0.11	witness	0.22	organisation	-0.18	teacher	-0.48	foreign veteran	-0.17	nephew	-0.09	family	0.08	grandchild	-0.02	niece	0.12	sister	-0.04	daughter	0.31	child	0.08	daughter-in-law	-0.38	great-grandchild	-0.37
has di b	nephew	0.18	family	-0.25	grandchild	0.04	brother	-0.08	sister	0.01	child	0.06
has di bo	kin	0.04	resident	0.28	nephew	-0.07	sister	0.42	daughter	-0.03	wife	0.12
has di cung	comrade	-0.13	resident	0.12	sister	-0.05
has di dau	kin	-0.06	organisation	0.13
has di lay	comrade	0.02	nephew	-0.37	family	0.38
has di nam	kin	0.14	resident	-0.03	finder	0.05	nephew	0.29	sister	-0.11	wife	0.01
has di tim	kin	0.39	official	0.02	grandchild	0.19	sister	-0.06	sister-in-law	0.01
has dia	kin	0.18	resident	-0.11	official	0.24	finder	-0.04	organisation	0.22	nephew	-0.03	brother	-0.02	niece	-0.14	child	0.32
has dia phuong	kin	0.16	resident	-0.09	nephew	-0.27
has dich	kin	0.01	comrade	-0.32	official	-0.23	finder	-0.63	volunteer	0.57	witness	-0.41	foreign veteran	0.46	family	0.06	niece	-0.23	daughter-in-law	0.05	great-grandchild	0.24
has diem	kin	-0.31	comrade	0.42	resident	0.05	official	-0.15	volunteer	-0.21	organisation	-0.04	niece	0.14	daughter	-0.2	son	-0.18
has diem cao	comrade	0.23	niece	0.11	wife	0.1
has dien	kin	0.12	comrade	-0.29	cemetery keeper	0.11	witness	-0.03	family	0.12	grandchild	-0.18	niece	-0.35	son	0.26	child	-0.19
has dien bien	kin	0.18	comrade	-0.28	family	0.11	niece	-0.17	daughter	-0.06	son	0.1
has dien chau	volunteer	0.03	nephew	0.25	son	0.03	sister-in-law	0.06
has dien thoai	kin	0.08	resident	0.04	finder	-0.05	cemetery keeper	0.11	brother	0.3	wife	0.19
has diep	comrade	0.01	nephew	0.06
has dieu	comrade	0.32	resident	0.41	official	-0.02	volunteer	-0.2	witness	-0.07	organisation	0.03	nephew	0.26	grandchild	-0.03	brother	-0.13	sister	0.06	wife	-0.01
has din	witness	0.11	teacher	0.13	family	0.03	great-grandchild	0.03
has dinh	kin	-0.19	comrade	0.07	resident	-0.15	official	0.05	cemetery keeper	-0.01	volunteer	0.35	witness	0.01	organisation	-0.26	foreign veteran	-0.03	nephew	0.04	family	0.22	grandchild	0.09	sister	-0.05	daughter	-0.44	son	0.18	child	-0.67	daughter-in-law	0.43	sister-in-law	-0.18
has dinh chinh	official	0.08	grandchild	0.08	son	0.1
has dinh cong	resident	-0.04	nephew	-0.27	niece	0.24
has dinh liet	organisation	0.11	nephew	0.11	daughter-in-law	0.04
has dinh thi	kin	-0.1
has dinh toi	kin	0.44	comrade	-0.05	official	-0.02	brother	0.5	sister	-0.25
has do	kin	-0.14	comrade	0.29	resident	0.1	official	0.07	finder	-0.4	volunteer	-0.43	witness	0.37	organisation	-0.38	teacher	0.14	family	-0.15	brother	-0.13	niece	-0.22	sister	0.13	daughter	0.38	wife	-0.03	son	-0.44	child	0.15	sister-in-law	-0.65
has do co	kin	0.01	comrade	-0.09	finder	-0.16	witness	0.16	teacher	0.33	nephew	0.21	family	0.12	grandchild	-0.16	niece	-0.02	daughter	0.11
has do la	finder	0.12	witness	0.06	nephew	0.24
has do luong	kin	-0.51	witness	0.3
has do o	kin	0.34	resident	-0.23	daughter	0.03
has do ong	kin	-0.25	cemetery keeper	0.04	grandchild	0.07
has do thi	kin	0.1
has do toi	kin	-0.16	daughter	0.02
has doan	kin	0.06	official	-0.22	finder	-0.42	volunteer	0.33	witness	-0.07	organisation	0.3	nephew	-0.35	family	-0.01	grandchild	0.17	niece	-0.37	daughter	-0.09	wife	-0.16	child	-0.34	daughter-in-law	0.03	great-grandchild	0.24
has doan ba	kin	-0.06	resident	0.1
has doc	comrade	0.1	resident	0.28	official	-0.16	cemetery keeper	0.09	witness	-0.55	organisation	-0.24	foreign veteran	-0.21	nephew	-0.47	family	0.36	grandchild	-0.05	daughter	-0.13	wife	-0.17	child	0.04	sister-in-law	-0.09
has doc ba	comrade	0.11	resident	-0.01	family	0.16	grandchild	0.05	niece	-0.04
has doc duoc	kin	-0.06	comrade	-0.34	resident	0.3	official	0.24	finder	0.02	cemetery keeper	0.16	teacher	0.22	family	0.22
has doi	comrade	-0.45	resident	0.33	finder	-0.01	volunteer	-0.12	witness	0.05	organisation	0.14	teacher	-0.02	nephew	-0.13	family	-0.05	grandchild	-0.16	brother	-0.07	niece	0.09	sister	-0.07	daughter	-0.14	wife	0.06	son	0.18	daughter-in-law	0.17	sister-in-law	-0.38
has doi chieu	kin	-0.07	comrade	-0.08	official	0.3
has doi co	finder	-0.24	wife	0.02
has doi cu	finder	-0.03	witness	0.09	child	0.05	daughter-in-law	0.09
has doi nam	kin	-0.04	official	0.05	sister	0.13	daughter	-0.07	child	0.04
has doi pho	kin	0.38	resident	-0.1	witness	-0.03	family	-0.16	niece	0.05	sister	-0.19	daughter	0.28	son	0.03	daughter-in-law	0.01
has doi quy	resident	0.01	organisation	0.02	brother	0.08
has doi ten	resident	-0.26	volunteer	0.09	witness	0.07	nephew	-0.07	sister	0.06
has doi thang	kin	0.1
has doi thi	finder	0.18	sister	0.09	daughter-in-law	0.07
has doi toi	kin	-0.37	foreign veteran	0.41
has doi truong	kin	0.09	comrade	0.14	resident	-0.82	official	0.07	finder	-0.04	teacher	0.01	family	0.13	grandchild	-0.14	niece	-0.03	sister	0.14	wife	-0.01	son	0.01
has don	kin	0.19	comrade	-0.17	official	0.04	cemetery keeper	-0.26	volunteer	0.22	witness	-0.38	organisation	-0.67	teacher	-0.23	foreign veteran	-0.17	nephew	-0.13	family	0.08	grandchild	-0.13	brother	0.06	niece	-0.25	sister	-0.04	daughter	0.05	daughter-in-law	-0.26	great-grandchild	-0.03
has don vi	kin	0.1	comrade	-0.01	resident	-0.22	official	0.11	cemetery keeper	-0.49	organisation	-0.26	teacher	-0.33	nephew	-0.09	grandchild	-0.23	brother	0.23	sister	-0.31	daughter	0.14	son	-0.55	daughter-in-law	-0.37	sister-in-law	0.08	great-grandchild	-0.38
has dong	kin	0.01	comrade	0.46	resident	-0.27	official	0.12	finder	0.1	cemetery keeper	-0.33	volunteer	-0.27	witness	-0.02	teacher	-0.1	foreign veteran	-0.07	nephew	-0.14	family	0.17	grandchild	-0.08	brother	-0.14	niece	-0.14	son	-0.14	child	0.06	sister-in-law	-0.25
has dong chi	kin	-0.14	comrade	0.57	resident	-0.03	official	0.16	witness	-0.02	nephew	-0.1	grandchild	0.04	sister	0.09	sister-in-law	0.05	great-grandchild	0.04
has dong doi	kin	0.23	nephew	0.57	family	-0.21	brother	-0.08	niece	-0.29	daughter	-0.24	wife	0.06	daughter-in-law	0.21
has dong ho	kin	0.19	family	0.24
has dong quan	kin	-0.09	witness	0.03
has dong son	kin	0.02	brother	-0.01	son	0.06
has dot	comrade	0.3	resident	0.1	official	0.37	finder	-0.19	cemetery keeper	-0.07	witness	-0.07	family	-0.07	grandchild	0.02	sister	-0.12	daughter	0.11
has dt	resident	-0.09	finder	0.09	sister	0.08	sister-in-law	0.01	great-grandchild	0.09
has du	kin	-0.36	resident	-0.23	finder	0.06	volunteer	0.05	witness	0.11	organisation	-0.11	nephew	-0.01	family	0.27	grandchild	-0.25	brother	-0.43	sister	0.01	daughter	-0.15	wife	-0.12	son	0.07	daughter-in-law	0.01	great-grandchild	0.19
has du kich	kin	0.17	comrade	-0.32	resident	-0.08	finder	-0.02	volunteer	0.04	witness	0.03	family	0.14	grandchild	-0.18	brother	-0.11	daughter	-0.11	son	0.18	child	0.02	daughter-in-law	0.05	great-grandchild	0.25
has dua	kin	-0.11	comrade	0.31	official	0.09	finder	-0.15	teacher	-0.23	foreign veteran	-0.06	family	-0.14	grandchild	-0.57	brother	-0.02	sister	0.18	daughter	-0.06	child	0.11	sister-in-law	0.34	great-grandchild	0.04
has dua ve	kin	-0.61	comrade	0.25	resident	0.09	witness	0.08
has duc	kin	-0.43	resident	0.25	official	-0.41	finder	0.11	cemetery keeper	-0.2	volunteer	0.3	witness	-0.09	teacher	0.14	nephew	-0.11	family	0.04	brother	0.21	son	-0.43	sister-in-law	-0.08
has dung	kin	-0.2	comrade	0.04	resident	-0.41	official	-0.04	volunteer	-0.63	witness	0.15	organisation	-0.25	teacher	0.1	foreign veteran	-0.17	nephew	-0.28	family	-0.09	grandchild	0.13	brother	-0.13	daughter	0.16	son	0.07	child	-0.32	sister-in-law	-0.15	great-grandchild	-0.22
has duoc	kin	0.13	comrade	-0.04	resident	0.05	official	0.08	finder	-0.36	cemetery keeper	-0.14	volunteer	0.07	witness	-0.47	organisation	0.02	teacher	-0.08	foreign veteran	-0.19	nephew	0.03	family	-0.3	grandchild	-0.11	brother	-0.12	niece	0.22	daughter	-0.16	wife	0.29	son	0.2	child	0.03	daughter-in-law	-0.73
has duoc chon	kin	0.15	family	-0.11	son	0.05	great-grandchild	0.01
has duoc cong	kin	0.24	finder	-0.05	family	-0.08	daughter	0.04
has duoc hai	kin	-0.32	cemetery keeper	0.05
has duoc khong	kin	0.08	grandchild	-0.05	niece	0.12
has duoc may	resident	0.18	sister	0.04
has duoi	kin	-0.31	resident	0.01	volunteer	-0.41	witness	0.12	teacher	0.29	foreign veteran	0.08	nephew	-0.41	grandchild	0.13	brother	-0.26	niece	-0.28	sister	0.3	daughter	0.02	child	-0.18	daughter-in-law	-0.01
has duoi chan	kin	-0.02	comrade	-0.04	resident	0.29	sister	0.07
has duoi goc	kin	0.12	resident	0.08	finder	-0.08	organisation	0.04	teacher	0.04	daughter	0.01	great-grandchild	0.03
has duong	kin	-0.15	comrade	-0.39	resident	0.06	official	-0.54	finder	0.01	cemetery keeper	-0.17	volunteer	0.05	witness	0.26	organisation	0.04	nephew	0.01	grandchild	-0.28	brother	-0.02	niece	0.1	wife	0.27	son	-0.26	child	0.02
has duong van	kin	0.4
has duy	kin	-0.26	resident	-0.36	official	-0.02	finder	-0.12	cemetery keeper	-0.07	witness	-0.05	teacher	0.14	nephew	0.24	family	-0.18	niece	-0.45
has duyen	kin	0.07
has dv	kin	0.42
has e	kin	0.31	resident	-0.23	cemetery keeper	-0.02	volunteer	-0.15	nephew	-0.02	daughter	-0.35	wife	-0.15	son	-0.23
has e la	comrade	0.02	nephew	-0.3	family	-0.11	niece	0.2	sister	0.04	sister-in-law	0.01
has e2	comrade	0.02	organisation	0.02	family	0.08	sister	-0.01	daughter-in-law	0.02	sister-in-law	0.09
has e24	kin	-0.11	comrade	0.1	official	-0.09
has e64	family	-0.06
has e66	nephew	-0.13	family	0.45
has ea	kin	0.03	resident	0.1	finder	-0.07	daughter	0.03	son	0.06
has em	kin	0.27	comrade	-0.37	official	-0.32	volunteer	0.26	organisation	-0.18	nephew	0.17	family	-0.01	grandchild	-0.02	brother	0.09	niece	-0.1	sister	0.6	daughter	-0.74	wife	-1.05	son	-0.1	child	-0.21	sister-in-law	0.32
has em bao	resident	0.3	finder	-0.03	teacher	0.02	nephew	0.04	family	-0.3
has em chi	resident	-0.36	niece	0.1
has em dang	kin	0.4	finder	-0.07	nephew	0.03
has em di	kin	-0.22	comrade	-0.01	resident	0.32	official	-0.06	finder	-0.04	witness	0.14	nephew	-0.27	family	0.33	daughter	0.28
has em gai	family	-0.43	sister	0.67
has em hoi	kin	0.1	resident	-0.03	nephew	-0.14	grandchild	0.23	daughter	-0.04
has em khong	kin	-0.43	resident	0.2	finder	0.24
has em la	comrade	-0.66	resident	0.12	official	0.13	finder	-0.12	volunteer	0.04	witness	-0.34	teacher	0.05	nephew	0.05	family	-0.26	grandchild	0.11	brother	-0.09	niece	-0.04	sister	-0.33	daughter	0.24	wife	-0.09	son	0.19	daughter-in-law	0.1	sister-in-law	-0.08	great-grandchild	-0.04
has em o	great-grandchild	0.01
has em ruot	comrade	-0.03	nephew	-0.06	family	0.56	grandchild	-0.1	niece	-0.18	great-grandchild	0.3
has em ten	comrade	-0.08	official	-0.03	finder	-0.07	family	-0.09	grandchild	0.14	brother	-0.08	daughter	0.15
has em toi	kin	0.31	comrade	-0.19	brother	0.11	sister	0.41	daughter	-0.04
has em trai	kin	0.39	comrade	-0.21	nephew	0.07	family	-0.01	grandchild	-0.35	brother	0.56	niece	-0.1	sister	0.22	daughter	-0.15	wife	-0.12	son	-0.15
has em xin	family	0.33	daughter	0.02
has email	kin	-0.06	comrade	-0.02	foreign veteran	0.12	nephew	0.54	family	-0.14
has example	kin	-0.12	comrade	-0.71	resident	-0.19	official	-0.12	witness	-0.17	foreign veteran	0.76	nephew	0.35	brother	-0.27	sister	-0.06
has example com	kin	-0.04	foreign veteran	0.16	family	0.05
has example org	kin	-0.04	comrade	-0.36	official	-0.08	volunteer	-0.01	foreign veteran	0.31	family	-0.08
has f10	family	0.06
has f356	kin	0.07	comrade	0.09	sister	0.05	daughter	0.03
has ga	sister	0.14
has gac	kin	-0.27	nephew	-0.24	brother	0.05	sister-in-law	0.09
has gach	resident	0.02	family	0.23	wife	0.02	great-grandchild	0.02
has gai	kin	0.27	resident	-0.88	official	-0.1	witness	0.01	teacher	-0.15	nephew	-0.55	family	-0.28	grandchild	-0.25	niece	0.34	sister	0.45	daughter	0.63	son	-0.64	child	-0.25	great-grandchild	-0.02
has gan	kin	-0.09	resident	-0.1	official	-0.07	volunteer	0.07	organisation	-0.09	family	-0.29	brother	0.08	niece	0.03	sister	-0.14	wife	0.1	child	-0.03	daughter-in-law	0.01	great-grandchild	-0.01
has gao	comrade	0.23	resident	-0.12	volunteer	0.17	daughter	0.09
has gap	kin	-0.16	comrade	0.29	resident	-0.3	official	-0.05	finder	0.27	cemetery keeper	-0.05	witness	0.07	teacher	-0.08	nephew	-0.23	family	0.14	daughter-in-law	0.11
has gay	finder	0.27	sister	0.26
has ghe	kin	-0.32	finder	0.19	witness	0.14	teacher	0.05
has ghi	comrade	-0.2	resident	0.05	finder	-0.19	volunteer	0.26	organisation	-0.23	teacher	0.19	family	-0.09	brother	-0.55	niece	0.1	sister	0.02	wife	-0.21	son	-0.15	sister-in-law	0.2
has ghi cong	kin	-0.07	cemetery keeper	0.04	nephew	-0.09	family	-0.09	niece	0.06	sister	0.15	daughter	0.03
has ghi lai	comrade	-0.02	teacher	0.11	niece	0.08	daughter	0.04
has ghi ten	kin	0.25	foreign veteran	0.07	child	0.33
has gi	kin	0.1	comrade	-0.04	resident	0.12	official	-0.15	volunteer	-0.05	grandchild	-0.19	niece	0.14	son	0.13
has gi do	kin	-0.23	resident	0.3	family	-0.08
has gia	kin	-0.21	resident	0.09	witness	0.06	organisation	-0.26	nephew	0.08	family	0.24	brother	0.36	sister	-0.47	son	-0.79	child	-0.49	daughter-in-law	0.3
has gia dinh	kin	0.04	comrade	-0.15	resident	-0.24	official	-0.05	cemetery keeper	0.11	volunteer	0.1	teacher	0.02	nephew	0.12	family	0.22	brother	0.12	daughter	-0.49	wife	-0.25	son	-0.41	child	-0.14	daughter-in-law	0.49	great-grandchild	-0.12
has gia lai	kin	-0.26	resident	-0.03	official	0.25	finder	-0.12	nephew	0.16
has giac	kin	0.35	comrade	-0.05	organisation	0.17	child	0.28
has giai	kin	0.11	comrade	-0.06	witness	0.39	nephew	-0.57	family	-0.42	grandchild	0.24	brother	0.13	daughter-in-law	0.03
has giai phong	comrade	-0.03	resident	0.02	witness	0.45	nephew	-0.32	family	-0.11	grandchild	0.27
has giang	kin	0.01	resident	-0.35	finder	0.15	witness	-0.1	organisation	-0.1	teacher	0.21	brother	-0.07	daughter	0.01
has giao	kin	-0.16	comrade	-1.08	resident	0.45	official	-0.57	volunteer	0.08	teacher	1.03	nephew	-0.12	family	0.32	brother	-0.26	niece	-0.13	son	0.44	child	-0.02	daughter-in-law	-0.01
has giao lien	kin	0.07	comrade	-0.4	resident	0.09	witness	0.13	organisation	0.01	family	0.07	brother	-0.02	niece	-0.07	daughter	-0.05	son	0.03
has giao vien	kin	-0.32	comrade	-0.01	resident	0.01	official	-0.14	teacher	0.57	son	0.06
has giap	kin	-0.19	comrade	0.42	resident	0.07	finder	-0.14	foreign veteran	0.18	family	0.38	grandchild	0.25	niece	-0.02	wife	-0.04	sister-in-law	0.04
has giap van	family	0.1	grandchild	0.08	wife	-0.03	sister-in-law	0.08
has giau	comrade	-0.11	nephew	-0.05	daughter-in-law	0.09
has giay	kin	0.21	comrade	-0.61	resident	-0.53	official	-0.78	finder	0.5	cemetery keeper	-0.35	volunteer	0.09	organisation	-0.04	teacher	-0.01	foreign veteran	0.26	nephew	-0.18	family	0.06	brother	0.11	niece	0.07	daughter	-0.47	son	0.13	sister-in-law	0.33	great-grandchild	0.08
has giay bao	brother	-0.02	sister	0.05	daughter	-0.07	wife	-0.11	son	0.18	sister-in-law	0.12
has giay ghi	foreign veteran	0.05	family	-0.01	niece	0.05	daughter-in-law	0.04
has giay to	kin	-0.15	official	-0.35	volunteer	0.23	witness	0.19	nephew	-0.03	family	-0.23	niece	0.22
has gieng	volunteer	0.15	witness	-0.17	grandchild	0.24	sister-in-law	0.06
has gio	kin	0.46	resident	-0.08	official	-0.3	finder	-0.39	volunteer	0.03	witness	-0.19	organisation	-0.03	family	0.2	grandchild	-0.12	sister	-0.02	wife	-0.09	son	-0.01	daughter-in-law	-0.34	great-grandchild	-0.38
has gio linh	comrade	-0.17	teacher	0.12	nephew	0.13
has gio o	son	0.04
has gioi	resident	0.05	nephew	-0.15	child	0.09	sister-in-law	0.06
has giong	kin	-0.1	resident	0.12	cemetery keeper	0.02	nephew	0.26	family	-0.04	sister-in-law	0.07
has giu	kin	-0.05	official	0.09	witness	0.35	foreign veteran	0.1	child	0.1	great-grandchild	0.22
has giua	finder	-0.1	organisation	0.33	teacher	0.01	sister-in-law	0.08
has gium	kin	0.36	comrade	-0.13	nephew	-0.12	family	0.07
has giup	comrade	-0.42	official	-0.13	finder	-0.19	volunteer	0.1	witness	0.16	foreign veteran	0.16	nephew	-0.02	grandchild	0.33	brother	-0.09	sister	0.23	daughter	-0.33	child	-0.33	sister-in-law	-0.36	great-grandchild	0.24
has giup em	nephew	0.08	family	-0.11
has go	comrade	0.36	official	0.01	finder	-0.29	cemetery keeper	-0.13	volunteer	-0.3	witness	0.07	family	0.06	grandchild	0.18	niece	-0.01	great-grandchild	-0.03
has goc	kin	0.13	resident	0.55	finder	-0.46	volunteer	0.11	witness	0.07	teacher	0.02	brother	-0.1	sister	-0.02	wife	0.13	sister-in-law	0.36
has goi	kin	0.39	comrade	-0.01	resident	-0.5	official	-0.42	finder	0.19	cemetery keeper	-0.39	volunteer	-0.51	foreign veteran	-0.2	nephew	0.38	family	-0.15	grandchild	-0.24	niece	0.26	sister	-0.15	daughter	-0.36	daughter-in-law	-0.18	sister-in-law	-0.36
has goi bang	kin	0.16	niece	0.29	daughter	-0.09
has goi cho	kin	0.18
has goi la	comrade	-0.11	witness	0.17	nephew	0.3	brother	0.09	niece	-0.25	sister	0.08
has gom	kin	0.41	comrade	-0.42	volunteer	0.05	sister	0.08
has gon	resident	-0.11	official	-0.16	nephew	0.17	grandchild	0.07	son	-0.01
has gui	comrade	-0.23	official	0.45	finder	0.02	volunteer	-0.58	witness	-0.01	organisation	0.09	teacher	-0.04	foreign veteran	0.49	family	0.06	grandchild	-0.26	niece	0.02	son	-0.36
has gui anh	kin	0.01	resident	-0.06	foreign veteran	0.01
has gui ban	official	-0.05	great-grandchild	0.25
has gui cac	kin	0.05	cemetery keeper	0.03	daughter	0.04
has gui lai	kin	-0.13	family	0.09
has gui ve	brother	0.13	niece	0.2	sister	-0.13
has h	kin	0.02	resident	0.09	finder	-0.12	family	0.06	niece	-0.03
has ha	kin	0.1	resident	-0.01	official	-0.21	volunteer	-0.35	witness	-0.63	organisation	-0.15	teacher	0.31	foreign veteran	-0.4	nephew	0.48	family	-0.28	brother	0.08	niece	-0.17	daughter	-0.01	wife	-0.24	son	0.17	child	-0.16	great-grandchild	-0.43
has ha bac	kin	0.14	nephew	-0.06	grandchild	0.04	brother	0.26	daughter	-0.08
has ha nam	kin	0.1	nephew	0.1	family	-0.02	niece	-0.08	son	0.04	sister-in-law	0.01
has ha noi	kin	0.22	volunteer	0.17	grandchild	-0.09	niece	-0.05	sister-in-law	0.01
has ha si	kin	-0.1	resident	-0.01	family	-0.28	daughter	0.01	son	0.01
has ha tay	kin	-0.19	comrade	0.03	resident	0.18	official	-0.14	nephew	-0.02	family	-0.08	grandchild	0.1	daughter	0.06
has ha thi	kin	0.09	comrade	-0.15	daughter-in-law	0.03
has ha tinh	resident	0.02	family	0.03	brother	0.01	niece	-0.05	sister	-0.04
has ha van	kin	-0.11	nephew	0.01
has hai	kin	-0.32	comrade	0.23	resident	0.2	finder	-0.06	volunteer	0.02	witness	0.06	teacher	0.28	nephew	0.06	family	-0.07	brother	0.1	niece	-0.31	sister	0.34	daughter	0.12	son	-0.16	sister-in-law	-0.48	great-grandchild	-0.05
has hai anh	kin	-0.11	comrade	-0.12	resident	0.02	official	0.07	witness	-0.02	teacher	0.1	family	-0.12	brother	0.09	sister	-0.07	daughter	0.02
has hai cot	kin	0.06	comrade	-0.35	resident	-0.12	official	0.36	cemetery keeper	-0.06	volunteer	-0.19	witness	0.18	family	0.2	brother	-0.1	niece	-0.04	sister	0.01	daughter-in-law	0.16
has hai dua	kin	-0.02	comrade	0.16	nephew	0.01
has hai duong	kin	-0.38	cemetery keeper	0.1	foreign veteran	0.07	child	0.01
has hai hung	volunteer	0.13	nephew	0.02	sister	-0.05	daughter	0.1
has hai la	comrade	0.17	wife	0.05
has hai lang	resident	-0.01	volunteer	0.04
has hai mo	resident	-0.12	cemetery keeper	0.05	witness	0.31
has hai nam	kin	0.17	comrade	-0.11	teacher	0.13	nephew	0.09	family	0.01	niece	-0.12
has hai nguoi	finder	0.09	witness	0.21	grandchild	0.29	brother	-0.2	niece	0.2	daughter	-0.06
has hai ong	kin	-0.04
has hai phong	kin	-0.11	resident	0.11	official	-0.03	nephew	-0.18	family	0.26	sister	0.26	sister-in-law	0.03
has hai quan	nephew	-0.19	family	-0.42	brother	0.27
has hai thang	daughter-in-law	0.02
has ham	kin	-0.63	comrade	0.22	resident	-0.04	official	-0.33	finder	0.28	witness	-0.34	teacher	0.17	nephew	-0.35	family	0.25	niece	-0.17	sister	0.36	daughter	0.02
has han	comrade	-0.08	resident	-0.35	foreign veteran	0.19	nephew	-0.27	family	0.09	grandchild	0.01	wife	0.06
has hang	kin	-0.24	comrade	-0.29	resident	0.75	official	-0.32	cemetery keeper	0.42	witness	0.33	teacher	0.1	foreign veteran	0.09	nephew	-0.65	brother	0.22	sister	-0.06	son	-0.17	child	0.08	sister-in-law	-0.03
has hang rao	kin	0.35	comrade	-0.21	nephew	-0.05	child	0.02
has hanh	kin	0.14	comrade	-0.22	official	-0.27	volunteer	0.2	witness	0.01	nephew	-0.22	family	-0.08	niece	0.21	sister	0.1	great-grandchild	0.05
has hao	kin	0.12	official	0.05	teacher	0.01	nephew	0.07
has hau	kin	-0.08	comrade	0.22	resident	0.2	official	0.11	finder	-0.06	nephew	0.14	family	0.09	daughter	0.18
has hay	kin	-0.1	resident	0.06	finder	-0.17	cemetery keeper	-0.14	volunteer	-0.16	witness	-0.25	organisation	-0.11	teacher	-0.06	nephew	-0.09	family	-0.07	grandchild	0.25	niece	0.1	daughter	-0.2	child	0.04
has hay phai	kin	-0.15	daughter-in-law	0.04
has he	kin	-0.71	resident	0.24	finder	-0.3	cemetery keeper	0.05	volunteer	0.19	witness	0.02	niece	-0.13	sister	0.02
has hen	official	-0.09	brother	0.08	daughter-in-law	0.04
has het	kin	-0.12	comrade	0.47	resident	-0.03	official	-0.2	cemetery keeper	-0.02	volunteer	-0.25	witness	-0.05	organisation	-0.05	nephew	0.11	family	-0.03	grandchild	-0.12	brother	0.17	wife	-0.04	son	-0.15	child	-0.05	great-grandchild	0.01
has hi	kin	0.29	comrade	-0.11	finder	-0.09	witness	-0.12	nephew	0.07	grandchild	-0.19	niece	-0.27	sister	0.04	wife	-0.08	daughter-in-law	0.03
has hi sinh	kin	0.15	comrade	-0.09	finder	-0.09	witness	-0.11	nephew	0.26	grandchild	-0.16	niece	-0.25	sister	0.04	wife	-0.07	child	-0.19	daughter-in-law	0.03
has hien	kin	-0.2	comrade	-0.08	resident	-0.5	volunteer	0.16	organisation	0.13	nephew	-0.33	family	0.29	wife	0.05	son	-0.31	child	0.06	daughter-in-law	-0.04	great-grandchild	-0.04
has hien o	witness	0.06	family	0.18
has hiep	kin	0.03	finder	-0.02
has hieu	kin	-0.49	comrade	-0.21	official	-0.28	finder	0.27	volunteer	0.08	teacher	0.04	nephew	0.09
has hinh	kin	0.07	comrade	0.19	resident	-0.07	finder	0.06	volunteer	-0.01	witness	-0.23	foreign veteran	0.11	nephew	-0.04	grandchild	-0.25	niece	-0.16	child	0.21	daughter-in-law	0.09
has hinh nhu	kin	0.2	resident	0.02	grandchild	-0.1	daughter-in-law	0.13	great-grandchild	0.03
has ho	kin	0.06	comrade	-0.33	resident	-0.24	official	0.02	finder	-0.03	cemetery keeper	0.21	volunteer	0.08	witness	-0.06	organisation	-0.3	teacher	-0.41	foreign veteran	0.53	nephew	-0.02	family	0.56	grandchild	-0.15	brother	-0.26	daughter	-0.25	son	-0.79	great-grandchild	0.03
has ho bom	brother	0.19
has ho chon	comrade	-0.08	finder	0.13	daughter-in-law	0.03
has ho so	kin	0.15	comrade	-0.17	official	0.12	cemetery keeper	0.01	grandchild	0.23	niece	-0.11	child	0.01
has ho ten	comrade	0.02	grandchild	-0.05	brother	-0.03	niece	0.08	daughter	0.06	child	0.03
has ho thi	official	0.22	witness	0.09	nephew	0.08
has hoa	kin	0.21	official	0.14	witness	-0.5	nephew	0.04	family	-0.32	grandchild	-0.16	brother	-0.29	sister	-0.08	daughter	0.16	wife	-0.22	daughter-in-law	-0.04	sister-in-law	0.01	great-grandchild	0.04
has hoa binh	comrade	0.23	volunteer	0.04	nephew	-0.27	brother	-0.05	daughter	0.15
has hoa tuyen	kin	0.25	comrade	-0.01	resident	-0.21	nephew	0.11	niece	-0.02	son	0.07
has hoa xa	kin	-0.13	resident	-0.1	official	0.83	finder	-0.12
has hoac	kin	0.07	resident	-0.05	foreign veteran	0.04	wife	-0.08
has hoai	comrade	0.21	teacher	0.02	nephew	-0.39	family	0.09	niece	0.26	daughter	-0.04	wife	0.04
has hoan	kin	-0.22	comrade	0.15
has hoang	kin	0.06	comrade	-0.3	resident	0.48	official	-0.02	volunteer	0.21	witness	-0.35	organisation	-0.18	family	-0.14	sister	-0.1	wife	-0.24	child	-0.01	sister-in-law	0.34	great-grandchild	0.19
has hoang hoa	nephew	0.07
has hoang van	kin	-0.22	resident	0.03	volunteer	0.04	great-grandchild	0.04
has hoat	niece	0.14	sister	-0.03
has hoc	kin	0.07	comrade	-0.27	official	-0.67	teacher	0.92	nephew	-0.01	brother	0.08	niece	0.36	daughter	-0.16	wife	-0.24
has hoc sinh	kin	-0.31	resident	-0.02	finder	-0.23	witness	0.03	teacher	0.68
has hoe	comrade	0.24	nephew	-0.14	niece	-0.04	sister-in-law	0.02	great-grandchild	0.1
has hoi	kin	-0.22	comrade	-0.39	finder	-0.49	cemetery keeper	0.35	volunteer	-0.21	witness	0.02	organisation	0.22	teacher	-0.09	foreign veteran	-0.43	grandchild	0.19	brother	-0.13	niece	-0.22	sister	0.12	daughter	-0.04	wife	-0.44	son	-0.36	child	0.2	sister-in-law	-0.39	great-grandchild	-0.17
has hoi cac	sister	0.11
has hoi ccb	kin	-0.43	comrade	0.11	official	0.16	organisation	0.34
has hoi co	kin	0.27	resident	-0.1	nephew	0.1
has hoi do	resident	-0.14	witness	0.36	family	-0.12	grandchild	0.14	child	0.21
has hoi nam	kin	-0.02	resident	0.06	sister	0.12
has hoi thang	official	0.04	cemetery keeper	0.01	nephew	0.2	brother	-0.18	sister	0.06
has hoi ve	comrade	0.05	nephew	0.05	niece	-0.08	wife	0.04
has hom	kin	-0.82	comrade	0.71	resident	0.21	official	-0.17	finder	-0.06	organisation	-0.11	teacher	-0.22	nephew	-0.25	family	0.05	grandchild	0.01	brother	0.19	niece	0.06	daughter	-0.33	son	-0.06	great-grandchild	-0.09
has hom ay	kin	-0.22	comrade	0.2
has hom do	comrade	0.04	nephew	-0.01	family	0.04
has hom qua	kin	-0.13	resident	0.05	finder	0.07	nephew	-0.01
has hom sau	kin	-0.27	comrade	0.26
has hom thu	witness	0.04	family	-0.07	wife	0.03
has hom truoc	comrade	-0.15	resident	0.02	witness	0.1
has hon	kin	-0.16	comrade	0.57	finder	-0.1	volunteer	-0.06	witness	-0.12	foreign veteran	0.18	brother	-0.01
has hong	kin	-0.11	official	0.11	witness	0.1	organisation	-0.1	family	0.09	grandchild	-0.15	brother	0.25	son	-0.06
has hong phong	cemetery keeper	0.11
has hop	kin	-0.64	resident	0.16	official	0.34	finder	0.26	organisation	0.16	nephew	-0.23	family	0.15	grandchild	0.08	sister	0.04	wife	-0.02
has hs	kin	-0.11	comrade	-0.15	resident	0.05	official	0.11	volunteer	-0.09	witness	-0.26	organisation	0.22	nephew	0.01	family	0.05	grandchild	-0.3	brother	-0.24	niece	0.07	daughter	-0.06	wife	-0.21	son	0.17	child	-0.25	daughter-in-law	-0.29	sister-in-law	-0.12	great-grandchild	-0.11
has hue	resident	0.03	official	0.16	nephew	-0.31	niece	0.17	sister-in-law	0.05	great-grandchild	0.09
has hung	kin	-0.16	comrade	-0.02	resident	-0.32	official	-0.32	finder	-0.01	volunteer	0.24	witness	-0.07	teacher	-0.18	family	-0.29	grandchild	0.31	brother	-0.04	niece	-0.31	sister	-0.11	wife	-0.03	child	0.13	daughter-in-law	0.09
has hung yen	kin	0.19	volunteer	0.08	niece	0.02
has huong	kin	-0.37	comrade	-0.16	official	-0.59	finder	0.22	volunteer	0.36	witness	0.32	organisation	0.04	foreign veteran	-0.08	nephew	-0.26	family	0.35	grandchild	0.22	brother	0.39	niece	-0.35	daughter	-0.1	son	-0.1	daughter-in-law	-0.09	sister-in-law	-0.1	great-grandchild	-0.15
has huu	kin	-0.07	comrade	0.58	official	0.32	finder	-0.48	cemetery keeper	-0.17	volunteer	0.13	witness	-0.47	teacher	0.08	nephew	-0.49	grandchild	0.06	brother	0.03	sister	-0.24	son	0.11
has huy	kin	0.5	comrade	-0.46	resident	-0.32	official	0.09	finder	0.52	cemetery keeper	-0.09	witness	0.17	organisation	-0.07	nephew	-0.06	family	0.36	sister	0.03	wife	-0.01	son	-0.18
has huyen	kin	0.5	resident	-0.42	official	-0.2	finder	-0.66	organisation	-0.36	nephew	0.08	grandchild	-0.47	brother	-0.32	niece	0.08	sister	0.01	wife	0.02	child	0.48
has huyen doi	official	0.22	finder	-0.04	witness	0.37	family	0.01	grandchild	-0.11	child	0.03
has huynh	kin	0.12	comrade	0.07	resident	-0.04	official	0.04	nephew	-0.35	niece	0.27	child	0.15	great-grandchild	0.03
has hy	kin	0.11	comrade	-0.54	resident	-0.24	official	0.18	finder	0.11	cemetery keeper	0.21	witness	-0.36	foreign veteran	-0.27	nephew	-0.13	family	0.14	brother	-0.2	niece	0.08	daughter	0.15	wife	-0.11	daughter-in-law	-0.04	sister-in-law	0.1
has hy sinh	kin	-0.03	comrade	-0.38	resident	-0.13	official	0.14	finder	0.18	cemetery keeper	0.23	witness	-0.32	foreign veteran	-0.25	nephew	-0.01	family	0.15	grandchild	-0.07	brother	-0.14	niece	0.04	daughter	0.05	wife	-0.07	child	-0.03	sister-in-law	0.11	great-grandchild	0.02
has ia	nephew	-0.03	child	0.23
has ich	kin	0.12	family	0.03
has it	resident	0.1	witness	0.09	nephew	0.35	family	-0.07	son	0.02
has k	kin	-0.23	comrade	0.36	official	-0.37	finder	-0.2	cemetery keeper	-0.17	volunteer	-0.2	witness	-0.13	family	-0.31	grandchild	-0.13	niece	-0.32	wife	-0.06	child	-0.15
has ke	kin	0.19	comrade	-0.54	resident	0.01	official	-0.44	finder	-0.42	witness	0.89	nephew	-0.22	grandchild	-0.11	daughter	-0.03	son	0.08	child	0.09	sister-in-law	0.11
has ke lai	comrade	-0.1	witness	0.19	family	0.18	brother	0.02	great-grandchild	0.02
has kem	kin	-0.35	resident	-0.32	finder	0.39	wife	0.09
has keo	kin	-0.24	comrade	0.23	resident	-0.48	official	-0.15	finder	0.15	organisation	0.08	family	0.25
has ket	kin	0.11	comrade	-0.06	resident	0.01	finder	-0.11	volunteer	-0.09	witness	-0.05	nephew	0.13	family	0.12	niece	0.14	sister	-0.36	son	-0.02
has ket qua	kin	0.16	nephew	0.29	family	0.1	sister	-0.11
has keu	kin	0.32	comrade	-0.28	resident	-0.07	nephew	0.45	family	-0.41	grandchild	0.02	niece	-0.26
has kha	resident	-0.16	organisation	0.07	family	-0.01	brother	0.03
has khac	kin	0.07	comrade	-0.41	resident	0.11	official	-0.06	finder	0.47	volunteer	-0.11	organisation	-0.31	teacher	-0.18	nephew	0.38	grandchild	-0.16	brother	-0.1	sister	0.13	daughter	-0.05	wife	-0.04	child	-0.06	daughter-in-law	0.04	sister-in-law	-0.02	great-grandchild	0.03
has khac chu	kin	-0.2	comrade	0.04	witness	-0.15
has khai	kin	-0.04	comrade	-0.11	finder	-0.02	volunteer	0.13	organisation	-0.05	nephew	0.07	family	-0.29	grandchild	0.06	brother	0.09	niece	0.34	daughter	-0.04	wife	-0.11	sister-in-law	0.4
has khai sinh	witness	0.01	nephew	0.32	grandchild	0.12
has kham	teacher	0.13	daughter	0.04
has khang	comrade	-0.03	official	-0.12	organisation	0.16	great-grandchild	0.32
has khanh	kin	0.12	nephew	-0.31	family	-0.44	son	-0.06	great-grandchild	0.37
has khau	kin	0.04	official	-0.11	finder	0.12	family	-0.06	daughter	0.06	wife	0.04
has khau doi	comrade	0.06	official	-0.1
has khe	comrade	0.66	resident	-0.16	finder	0.1	cemetery keeper	-0.03	volunteer	-0.19	organisation	-0.11	nephew	-0.06	family	-0.03	sister	-0.37
has khe sanh	kin	0.25	nephew	-0.42	sister	-0.01	son	0.03
has khi	resident	0.44	official	-0.27	finder	-0.32	volunteer	-0.01	teacher	0.22	foreign veteran	0.15	family	-0.22	brother	-0.14	sister	0.15	daughter	-0.28	wife	0.18	child	0.08	daughter-in-law	-0.02
has khi hy	niece	-0.04	sister	0.04
has khieng	comrade	0.38	official	-0.16	finder	-0.04	volunteer	-0.01	witness	0.08
has khmer	kin	0.26	resident	-0.06	family	-0.02	niece	-0.15	daughter	0.24	child	0.01
has kho	resident	-0.33	witness	0.34	organisation	0.16	sister	-0.17
has khoa	official	-0.17	finder	0.02	nephew	-0.08	niece	0.38	daughter	-0.03	sister-in-law	0.02
has khoai	kin	0.08	family	0.05	grandchild	-0.09	daughter-in-law	0.02
has khoan	kin	0.12	comrade	-0.19	resident	0.16	official	-0.15	nephew	0.44	family	-0.25
has khoang	kin	-0.11	resident	-0.22	official	-0.27	finder	0.17	organisation	0.01	teacher	-0.06	grandchild	-0.24	brother	-0.01	sister	-0.12	daughter	0.11	son	0.11	great-grandchild	0.22
has khoe	kin	0.12	resident	0.09
has khoi	official	-0.06	finder	-0.26	volunteer	0.15	witness	0.07	family	-0.05	brother	0.02	sister	0.06	daughter	-0.09	daughter-in-law	0.01
has khong	kin	0.06	resident	0.01	finder	-0.01	witness	-0.06	organisation	-0.71	nephew	0.01	family	0.06	grandchild	-0.23	brother	0.12	niece	-0.13	sister	0.11	daughter	-0.08	wife	-0.31	sister-in-law	-0.14
has khong a	kin	0.2	nephew	-0.04	family	0.02	brother	-0.06	great-grandchild	0.03
has khong ai	kin	0.24	resident	0.03	official	0.12	finder	-0.18	cemetery keeper	-0.09	organisation	-0.01	niece	0.3	sister	-0.11	son	-0.03
has khong bia	official	0.09	finder	-0.03	cemetery keeper	0.03
has khong biet	comrade	0.02	official	-0.14	volunteer	-0.18	teacher	0.07	family	-0.39	sister	0.11	daughter	0.07
has khong co	kin	0.3	comrade	-0.41	finder	-0.26	cemetery keeper	0.09	volunteer	0.07	nephew	0.19	family	-0.29	brother	0.04	niece	-0.04	wife	0.01
has khong con	kin	0.52	comrade	0.13	resident	-0.1	family	-0.22	brother	-0.06	sister	0.37	daughter	0.16	son	-0.07	child	0.15	great-grandchild	0.08
has khong dam	kin	-0.06	resident	0.39	daughter-in-law	0.06
has khong ghi	comrade	-0.04	resident	0.18	official	0.16	family	0.1
has khong hay	kin	-0.02	official	0.25	nephew	0.04
has khong lay	comrade	-0.1	finder	0.04	brother	0.08
has khong minh	kin	0.23	nephew	-0.08	family	0.26	sister	0.1	daughter	0.02
has khong nho	resident	-0.02	family	0.13	niece	0.07	sister	0.05
has khong phai	kin	-0.51	comrade	0.28	resident	-0.21	cemetery keeper	0.08	volunteer	0.15	teacher	0.25	nephew	-0.11	family	0.22
has khong ra	comrade	0.03	daughter	0.06
has khong ro	kin	-0.1	comrade	-0.09	cemetery keeper	-0.05	witness	-0.08	nephew	0.01	brother	0.08	sister	-0.14	sister-in-law	0.01
has khong so	kin	0.11	finder	0.02	nephew	0.01	family	-0.15	daughter	0.08	son	0.05
has khong ten	kin	-0.13
has khong thay	kin	-0.09	family	0.01	son	-0.02
has khong ve	kin	-0.21	finder	0.28	nephew	-0.18	sister-in-law	0.04
has khu	kin	-0.32	comrade	0.01	resident	-0.49	official	0.54	cemetery keeper	0.16	volunteer	0.26	organisation	0.05	teacher	-0.31	nephew	-0.06	family	-0.43	brother	0.11	niece	0.13	daughter	0.33	wife	0.23	son	-0.05	great-grandchild	0.22
has khu mo	comrade	0.09	resident	0.09	finder	0.01	volunteer	0.05
has khu vuc	kin	0.01	official	0.23	family	-0.05	wife	0.04
has khuc	kin	-0.04	finder	0.32	nephew	0.29	family	-0.06	sister	0.03
has khue	resident	-0.13	official	0.07	organisation	0.03	wife	0.08	child	0.05
has khuong	finder	0.06	son	0.02
has kia	kin	-0.28	resident	0.52	official	0.05	finder	-0.29	cemetery keeper	0.01	teacher	0.4	family	-0.19	sister	0.05	son	0.07
has kich	kin	-0.02	resident	-0.37	finder	-0.19	cemetery keeper	0.05	volunteer	0.12	nephew	-0.26	family	0.32	brother	-0.34	wife	-0.21	son	0.17	great-grandchild	0.19
has kich xa	kin	0.6	comrade	-0.18	resident	0.04	son	0.21	great-grandchild	0.05
has kiem	kin	-0.48	comrade	-0.28	resident	-0.04	official	0.24	finder	-0.24	family	-0.12	brother	-0.1	son	0.03
has kien	comrade	0.03	official	-0.05	witness	-0.21	organisation	-0.04	teacher	-0.02	grandchild	-0.19	brother	-0.04	niece	0.06	daughter	-0.12	son	0.09
has kien an	comrade	0.05	volunteer	0.09
has kien thuy	comrade	0.02	finder	0.08	family	0.18	sister	0.07
has kiet	child	0.06	daughter-in-law	0.1
has kieu	comrade	-0.41	witness	0.16	family	0.12	brother	-0.05	wife	-0.04	son	-0.02
has kim	kin	0.42	comrade	0.03	resident	-0.25	official	-0.26	volunteer	0.25	witness	-0.14	foreign veteran	0.06	grandchild	0.02	niece	0.07	sister	-0.39	daughter	-0.09	sister-in-law	0.23
has kinh	kin	0.12	resident	-0.76	official	0.06	finder	0.54	volunteer	-0.19	organisation	0.27	teacher	-0.07	nephew	-0.21	grandchild	-0.18	brother	-0.38	niece	0.11	daughter	0.43	son	0.14	sister-in-law	-0.04	great-grandchild	0.09
has kinh gui	comrade	0.05	official	-0.03	brother	-0.02
has kip	kin	-0.55	comrade	0.33	resident	0.04	nephew	0.22
has km	kin	-0.22	resident	0.01	finder	0.1	daughter	0.06
has ko	comrade	0.25	resident	-0.06	official	-0.2	finder	-0.3	organisation	-0.03	nephew	-0.31	family	0.19	grandchild	0.07	niece	-0.33	wife	-0.09	son	0.15	child	-0.07	daughter-in-law	-0.06	great-grandchild	-0.01
has kon	comrade	-0.21	witness	0.17	nephew	-0.4	family	0.22	son	0.12
has kon tum	comrade	-0.02	nephew	-0.4	family	0.22	son	0.12
has kt	kin	-0.15	family	-0.16	grandchild	0.09
has ky	comrade	-0.44	resident	-0.13	official	0.25	finder	0.28	cemetery keeper	-0.12	volunteer	0.34	witness	0.49	organisation	-0.09	teacher	-0.15	nephew	-0.04	family	-0.11	grandchild	-0.11	brother	0.08	niece	-0.34	sister	0.28	daughter-in-law	-0.01	sister-in-law	-0.07	great-grandchild	0.17
has ky ten	kin	0.09	great-grandchild	0.08
has la	kin	0.58	comrade	-0.26	resident	-0.21	official	-0.08	finder	-0.37	cemetery keeper	0.05	volunteer	0.24	witness	0.12	organisation	-0.65	nephew	-0.01	family	-0.11	grandchild	0.06	brother	-0.33	daughter	0.2	wife	-0.06	son	-0.21	child	-0.11	sister-in-law	-0.04	great-grandchild	-0.33
has la anh	kin	0.01	comrade	0.21	resident	-0.16	official	-0.09	volunteer	0.01	witness	0.45	nephew	-0.01	brother	0.23	daughter-in-law	0.04
has la ba	kin	0.37	resident	-0.13	official	0.04	nephew	-0.31	family	-0.12	grandchild	0.17	niece	0.2	child	0.15
has la bac	kin	0.07	resident	-0.04	cemetery keeper	0.09	witness	0.06	family	-0.06	niece	0.4	child	0.01
has la bo	kin	-0.17	resident	0.13	finder	0.12	teacher	0.28	son	0.06	daughter-in-law	0.06
has la cau	nephew	0.2	grandchild	-0.13	sister	0.07
has la chau	kin	0.58	nephew	-0.03	niece	0.27	daughter	-0.11	daughter-in-law	0.14
has la chi	comrade	0.01	nephew	-0.06	family	0.18	brother	-0.15	sister	0.53
has la chu	kin	0.25	nephew	0.14
has la co	resident	-0.15	niece	-0.01	daughter	0.04
has la con	kin	0.26	resident	-0.33	official	-0.05	volunteer	0.24	witness	0.08	family	-0.12	brother	-0.04	niece	0.06	son	0.17
has la cu	resident	0.15
has la dai	nephew	0.16
has la em	kin	0.44	nephew	0.55	brother	-0.23	niece	-0.43	sister	0.37	sister-in-law	0.18
has la ha	kin	0.21	niece	0.02	daughter-in-law	0.04
has la hoang	kin	0.22	family	-0.19	son	0.12
has la khong	nephew	0.06
has la le	kin	-0.44	family	-0.09	grandchild	0.2	niece	-0.21	sister	-0.03	daughter-in-law	0.19
has la liet	resident	-0.13	family	0.36	niece	0.11
has la linh	brother	0.08
has la ls	brother	-0.01	niece	-0.2	sister	0.06	sister-in-law	0.01
has la mo	resident	0.07	official	0.17	cemetery keeper	0.03
has la ngay	comrade	0.25	brother	0.05	sister	-0.02
has la nguoi	kin	-0.74	official	-0.03	finder	0.06	volunteer	0.04	witness	0.18	family	0.13	great-grandchild	0.04
has la nguyen	official	-0.04	finder	0.02
has la ong	kin	0.2	comrade	-0.02	official	0.01	witness	0.04	teacher	0.11	nephew	-0.18	family	0.14	niece	-0.03	son	0.22
has la thu	grandchild	-0.08	niece	0.21
has la tieu	kin	-0.07	comrade	0.02	sister-in-law	0.01
has la tran	kin	-0.19	comrade	-0.15	witness	0.11	nephew	0.13	daughter	0.08
has la trung	kin	0.04	nephew	0.13	family	0.27	sister-in-law	0.06	great-grandchild	0.02
has la truong	kin	-0.29	official	0.24
has la vu	daughter	-0.12	son	0.15
has la y	kin	-0.24	official	0.03	nephew	-0.06
has lac	kin	-0.01	comrade	0.29	resident	0.2	official	-0.23	finder	0.24	organisation	0.22	family	0.33	grandchild	0.37	niece	-0.41	daughter	0.03	son	-0.04
has lai	kin	-0.31	comrade	-0.03	resident	-0.04	official	-0.11	finder	0.14	cemetery keeper	0.42	volunteer	-0.06	witness	0.06	teacher	-0.09	nephew	-0.07	family	0.45	brother	0.11	sister	-0.4	daughter	-0.01	wife	-0.08	child	-0.47	daughter-in-law	-0.17	sister-in-law	-0.01
has lai cho	kin	-0.1	comrade	-0.02	finder	0.22	witness	0.02	family	-0.04
has lai thi	kin	0.04	cemetery keeper	0.47	family	0.11
has lai xe	kin	-0.41	comrade	0.36	resident	-0.11	official	0.01	nephew	-0.1	brother	0.02
has lam	resident	-0.44	volunteer	-0.37	organisation	0.03	teacher	-0.04	foreign veteran	-0.11	family	-0.04	grandchild	-0.29	brother	-0.28	niece	-0.1	sister	-0.49	daughter	0.14	wife	0.16	child	0.01	daughter-in-law	0.13	great-grandchild	-0.22
has lam chung	kin	0.19	official	-0.16	family	-0.07	son	0.15
has lan	kin	0.66	comrade	-0.6	finder	0.17	cemetery keeper	-0.06	volunteer	-0.2	teacher	0.11	nephew	-0.04	family	0.12	grandchild	-0.05	brother	0.04	niece	-0.09	wife	0.3	son	-0.13	child	-0.21	sister-in-law	0.03
has lang	kin	0.17	comrade	-0.64	resident	0.19	finder	0.12	cemetery keeper	-0.18	volunteer	0.04	witness	0.61	teacher	0.11	foreign veteran	-0.28	nephew	0.16	family	-0.25	grandchild	0.09	brother	0.18	sister	-0.43	daughter	-0.53	wife	-0.73	son	-0.04	child	0.11	daughter-in-law	-0.05	sister-in-law	0.31
has lang son	family	-0.03	brother	0.13	sister-in-law	0.07
has lanh	kin	-0.44	resident	0.02	volunteer	0.48	witness	-0.04	organisation	0.01	sister	0.06
has lao	kin	0.49	finder	-0.01	cemetery keeper	-0.12	volunteer	-0.26	teacher	-0.1	nephew	-0.01	family	0.42	grandchild	0.03	brother	-0.32	sister	0.33	daughter	-0.29	wife	0.3	son	-0.4	child	-0.14	daughter-in-law	-0.11	sister-in-law	-0.05
has lap	kin	-0.36	comrade	-0.04	resident	0.09	official	0.5	finder	0.13	cemetery keeper	-0.07	volunteer	-0.09	witness	0.01	organisation	0.05	teacher	-0.12	nephew	0.35	brother	-0.05	son	0.1
has lat	kin	-0.17
has lau	resident	0.02	cemetery keeper	0.09	witness	0.18	nephew	-0.16	family	0.26	daughter	-0.12	wife	0.03	son	0.02
has lay	kin	-0.09	comrade	0.4	resident	-0.42	official	0.16	finder	-0.07	witness	-0.12	organisation	-0.28	foreign veteran	-0.16	nephew	-0.05	family	-0.18	grandchild	0.21	sister	0.14	daughter	-0.14	wife	0.01	child	-0.1	sister-in-law	-0.06	great-grandchild	-0.14
has lay duoc	kin	-0.19	official	0.21	brother	0.37	sister	-0.04
has lay mau	resident	-0.29	official	0.02	finder	-0.11	family	0.01	daughter	-0.01	child	-0.13
has le	kin	-0.56	comrade	-0.11	resident	0.09	official	-0.04	cemetery keeper	-0.27	witness	-0.22	foreign veteran	0.12	nephew	0.06	family	-0.43	brother	0.12	niece	0.02	sister	-0.04	daughter	-0.34	wife	-0.27	child	-0.32	daughter-in-law	0.15	great-grandchild	-0.04
has le ba	kin	-0.23	finder	0.13	niece	0.01
has le thi	comrade	-0.1	volunteer	-0.12	family	-0.25	niece	0.16	sister	-0.09	daughter	-0.02	wife	-0.01	daughter-in-law	0.1
has le van	comrade	-0.16	resident	0.2	finder	-0.19	foreign veteran	0.05	nephew	0.09
has len	kin	0.05	comrade	0.3	cemetery keeper	-0.1	volunteer	-0.2	witness	-0.18	teacher	-0.03	foreign veteran	-0.02	nephew	-0.27	family	0.21	grandchild	0.1	sister	-0.02	daughter	-0.33	wife	0.38	son	0.23	sister-in-law	0.07
has len duong	kin	0.2	grandchild	-0.08	brother	-0.08	sister	-0.06	wife	0.53	sister-in-law	0.02
has lenh	kin	0.24	witness	0.06	nephew	-0.2	brother	0.3	great-grandchild	0.01
has lich	kin	0.12	comrade	-0.14	resident	0.07	nephew	-0.2	grandchild	0.04	son	0.28	daughter-in-law	0.01
has liem	kin	-0.03	comrade	0.36	finder	-0.01
has lien	kin	0.44	comrade	-0.4	resident	0.51	official	-0.23	finder	-0.33	witness	0.28	organisation	0.05	teacher	-0.35	foreign veteran	-0.16	family	0.21	grandchild	0.2	brother	-0.17	niece	-0.5	sister	0.09	daughter	0.08	wife	-0.3	child	-0.2	daughter-in-law	-0.31	sister-in-law	0.03
has lien he	kin	-0.14	finder	-0.23	cemetery keeper	0.09	volunteer	0.25	nephew	-0.06	family	0.01
has lien lac	kin	0.04	comrade	0.09	official	-0.03	finder	0.01	volunteer	-0.12	organisation	0.06	family	0.3	grandchild	0.09	niece	-0.29	daughter	0.15	son	-0.2
has liet	kin	0.05	comrade	-0.19	official	0.17	cemetery keeper	0.02	witness	0.2	foreign veteran	-0.06	nephew	-0.09	grandchild	0.23	brother	-0.15	sister	0.1	wife	0.01	sister-in-law	-0.35	great-grandchild	-0.07
has liet si	kin	0.15	comrade	-0.15	official	0.1	finder	-0.33	cemetery keeper	0.08	volunteer	-0.12	teacher	-0.05	foreign veteran	-0.03	nephew	-0.03	grandchild	0.3	brother	-0.09	sister	0.13	daughter	-0.1	sister-in-law	-0.27	great-grandchild	-0.05
has liet sy	finder	0.17	witness	0.15	family	-0.01	daughter	0.27	wife	0.07
has lieu	official	-0.16	finder	0.01	volunteer	0.37	witness	-0.02	nephew	-0.11	family	0.01	niece	-0.19	daughter	0.19
has linh	kin	-0.33	comrade	-0.05	finder	-0.07	cemetery keeper	-0.44	witness	0.18	organisation	-0.48	foreign veteran	0.12	family	-0.73	brother	0.4	niece	-0.05	daughter	0.1	wife	-0.01	son	-0.12	child	0.12	daughter-in-law	-0.09	sister-in-law	0.01
has lo	kin	-0.11	comrade	0.08	official	-0.1	finder	0.43	cemetery keeper	-0.07	volunteer	-0.15	witness	-0.12	foreign veteran	-0.14	nephew	0.43	grandchild	-0.03	brother	-0.28	niece	0.36	sister	0.29	daughter	-0.5	son	0.38	daughter-in-law	-0.04	great-grandchild	-0.08
has lo gach	wife	0.05
has lo van	comrade	-0.07	family	0.09	sister	0.13	wife	0.05
has loc	kin	0.05	comrade	-0.35	official	0.02	cemetery keeper	-0.29	volunteer	-0.57	witness	0.15	teacher	-0.17	nephew	0.14	family	0.11	sister	0.4	daughter	-0.12	wife	-0.1	son	-0.33
has loc ninh	resident	0.15	organisation	0.01	family	-0.24	brother	0.25	daughter-in-law	0.05
has loi	kin	-0.28	comrade	0.12	resident	-0.63	official	0.26	finder	-0.02	cemetery keeper	0.07	organisation	-0.17	foreign veteran	0.26	nephew	-0.48	family	0.05	grandchild	0.07	niece	0.1	daughter	0.07	child	-0.09	daughter-in-law	-0.04	great-grandchild	-0.03
has lon	kin	-0.17	resident	-0.1	organisation	0.1	nephew	0.16	family	-0.26	niece	0.07	sister	0.03	wife	-0.02	sister-in-law	0.05
has long	resident	-0.15	finder	0.26	cemetery keeper	-0.11	volunteer	-0.53	foreign veteran	0.09	nephew	0.11	family	-0.06	grandchild	0.07	niece	0.02	sister	-0.1	daughter	0.1	daughter-in-law	-0.01
has lop	kin	-0.73	official	-0.06	finder	0.11	volunteer	-0.14	teacher	0.28	nephew	0.13	sister	0.06
has ls	kin	0.08	comrade	-0.63	resident	0.04	official	-0.02	finder	-0.19	cemetery keeper	-0.09	volunteer	-0.22	witness	-0.33	teacher	-0.02	foreign veteran	-0.05	nephew	0.26	brother	-0.14	niece	-0.33	sister	-0.31	wife	-0.28	son	-0.42	child	-0.29	daughter-in-law	0.17	great-grandchild	-0.17
has lu	comrade	-0.22	resident	0.02	official	0.18	finder	0.19	cemetery keeper	-0.13	volunteer	0.05	organisation	-0.16	foreign veteran	-0.09	family	-0.05	grandchild	-0.13	niece	0.07	sister	0.17	wife	-0.19	child	-0.05	daughter-in-law	-0.01
has lu doan	kin	-0.32	comrade	0.14	volunteer	0.04	sister-in-law	0.07
has lua	kin	0.52	resident	-0.43	official	-0.23	finder	-0.03	witness	0.25	brother	0.21	sister	0.16	daughter	0.09
has luan	comrade	-0.02	resident	0.04	witness	0.17	daughter	0.3
has luc	kin	0.03	comrade	-0.14	official	-0.27	finder	0.1	cemetery keeper	-0.56	teacher	0.24	nephew	-0.33	family	-0.22	grandchild	0.32	brother	0.19	niece	0.26	wife	-0.3	child	0.05	daughter-in-law	-0.35	sister-in-law	0.31	great-grandchild	-0.07
has luc ay	sister	0.1	great-grandchild	0.02
has luc dau	kin	-0.03	official	0.09	nephew	0.09	family	-0.24	brother	0.03	niece	0.13
has luc di	kin	0.1	sister	0.05
has luc do	kin	0.04	comrade	-0.29	witness	0.07	teacher	0.01	nephew	-0.17	family	0.15	grandchild	0.24	niece	0.27	sister	-0.1
has luc van	kin	-0.11	great-grandchild	0.03
has lung	resident	-0.03	finder	0.21	witness	-0.17	family	-0.13	brother	-0.01	niece	-0.06	wife	-0.01	child	0.11
has luoc	comrade	-0.09	organisation	0.08	brother	0.02
has luoi	resident	-0.06	finder	0.3	organisation	0.12	niece	0.11
has luon	kin	-0.1	comrade	0.06	finder	-0.11	nephew	0.1	family	0.24	sister	-0.08	daughter	-0.14
has luong	kin	-0.64	comrade	0.29	resident	-0.04	official	0.19	witness	0.21	teacher	-0.11	family	-0.32	grandchild	-0.36	niece	-0.33	sister	0.31	son	-0.02	child	0.21	great-grandchild	0.27
has luong thi	kin	-0.17	witness	0.14
has luong van	kin	-0.31	comrade	0.14	cemetery keeper	0.1	great-grandchild	0.05
has luu	kin	-0.09	comrade	0.12	official	0.01	volunteer	-0.04	witness	-0.33	teacher	-0.01	nephew	0.23	family	0.23	brother	-0.13	niece	-0.32	wife	0.11	child	-0.01	sister-in-law	-0.04
has luyen	grandchild	-0.07	niece	0.11
has ly	kin	-0.02	comrade	0.36	official	-0.24	finder	0.06	organisation	0.01	teacher	0.15	nephew	0.22	family	-0.12	grandchild	0.02	niece	0.04	wife	-0.02	son	0.01	daughter-in-law	0.11
has m	kin	-0.08	resident	0.11
has ma	kin	0.27	comrade	-0.2	resident	0.63	official	-0.18	finder	-0.35	cemetery keeper	-0.22	witness	-0.02	organisation	-0.36	teacher	-0.25	foreign veteran	0.05	nephew	-0.05	family	-0.15	grandchild	-0.03	brother	0.08	sister	-0.24	daughter	0.05	wife	-0.65	son	0.06	child	0.26	sister-in-law	-0.33	great-grandchild	0.02
has ma chua	kin	-0.24	family	-0.04
has ma khong	kin	0.19	nephew	0.05
has ma thuot	kin	-0.01	comrade	0.02	official	0.16
has ma toi	kin	0.26	comrade	-0.34	nephew	-0.13	child	0.05
has mac	kin	-0.17	resident	0.03	finder	0.33	nephew	0.37
has mach	volunteer	0.04	foreign veteran	0.08	brother	0.13
has mai	kin	0.25	resident	-0.58	official	-0.13	cemetery keeper	-0.4	volunteer	-0.02	witness	-0.02	teacher	-0.01	family	0.42	brother	0.12	niece	-0.14	daughter	-0.14	wife	0.01	son	-0.44	child	-0.2
has mai tang	kin	0.11	comrade	-0.08	resident	-0.02	official	-0.2	family	0.12	grandchild	-0.16	niece	-0.1	sister	0.06	wife	0.21	daughter-in-law	-0.02
has mai xuan	kin	-0.11	grandchild	0.01
has man	kin	-0.23	comrade	0.08	official	0.23	nephew	-0.12	family	-0.22	brother	0.31	daughter-in-law	0.02	sister-in-law	0.07
has mang	kin	0.06	comrade	-0.61	resident	-0.01	finder	0.09	volunteer	0.12	witness	-0.4	family	-0.22	sister	-0.17	daughter	0.17
has mang ten	kin	-0.08	organisation	0.13
has manh	kin	-0.02	comrade	0.28	official	-0.08	finder	0.15	foreign veteran	0.04	nephew	0.27	family	0.01	niece	-0.05	wife	-0.1	son	-0.04	sister-in-law	0.05
has mao	teacher	0.13	nephew	0.18
has map	kin	-0.21	resident	0.32	official	-0.07	nephew	-0.04
has mat	official	0.06	finder	-0.07	cemetery keeper	-0.34	witness	-0.15	organisation	-0.1	teacher	-0.12	nephew	-0.2	brother	0.01	niece	-0.28	sister	-0.17	daughter	-0.03	wife	0.23	sister-in-law	-0.24	great-grandchild	-0.1
has mat dau	kin	-0.1	resident	0.09	official	-0.02	grandchild	0.01	sister	0.01	child	0.02
has mat nam	kin	-0.06	resident	0.2	official	0.13	witness	-0.02	family	0.06	sister	0.07
has mat ngay	comrade	0.3	nephew	-0.1	brother	0.02	niece	-0.06	wife	0.24
has mat o	kin	0.05	resident	-0.35	official	-0.15	witness	-0.06	family	-0.19	brother	0.18	niece	-0.32	sister	-0.05	son	-0.18	child	0.19
has mat roi	resident	0.06	teacher	0.04	nephew	-0.24	family	0.32	grandchild	-0.2	brother	0.04	niece	0.27
has mat tai	comrade	0.24	brother	0.16
has mat tich	official	0.12	nephew	0.14
has mat toi	kin	0.12
has mat tran	kin	-0.15	resident	-0.04	organisation	0.22	grandchild	-0.06	niece	-0.15	wife	0.06
has mat vi	nephew	0.04
has mau	kin	-0.27	comrade	-0.13	official	0.08	volunteer	-0.21	organisation	-0.19	teacher	-0.06	nephew	-0.01	family	0.23	sister	-0.02	son	-0.43	child	-0.33	sister-in-law	-0.05	great-grandchild	-0.14
has mau adn	kin	-0.13	family	-0.17	daughter-in-law	0.1
has mau than	resident	0.26	daughter	0.12
has may	kin	0.31	comrade	-0.23	resident	0.01	cemetery keeper	-0.51	volunteer	-0.43	organisation	-0.13	teacher	-0.35	foreign veteran	-0.15	nephew	0.14	family	-0.41	grandchild	0.09	brother	-0.31	niece	-0.08	sister	-0.53	daughter	0.23	wife	0.18	child	-0.08	great-grandchild	0.1
has may anh	kin	0.03	family	-0.04	wife	0.08	great-grandchild	0.05
has may bay	comrade	-0.13	witness	0.59	grandchild	0.08	niece	-0.07
has may chu	kin	0.05	comrade	-0.03	resident	0.32	grandchild	0.06	daughter	0.11
has may nguoi	brother	0.01	sister	-0.15	son	0.05	daughter-in-law	0.06
has may ong	comrade	-0.02	resident	0.28	official	-0.02	nephew	-0.07	niece	0.05
has me	kin	0.3	comrade	-0.21	resident	0.2	official	0.44	finder	-0.7	cemetery keeper	-0.31	witness	-0.02	foreign veteran	-0.14	nephew	0.23	family	0.06	grandchild	-0.77	wife	-0.49	son	0.1	child	-0.12	daughter-in-law	-0.17	great-grandchild	-0.44
has me em	kin	0.52	resident	-0.03	nephew	0.55	family	-0.1	grandchild	-0.12	brother	-0.19	sister	-0.11	child	-0.02
has me toi	kin	0.24	comrade	-0.25	grandchild	-0.11	sister	0.13	daughter	-0.12	wife	-0.1
has mep	foreign veteran	0.01
has met	comrade	0.07	sister	0.01
has mi	resident	0.32	official	0.04	finder	-0.08	son	0.04
has mien	official	-0.18	foreign veteran	0.24	nephew	-0.11	family	-0.01	grandchild	0.53	brother	0.09	niece	-0.06	sister	0.08
has mieu	kin	-0.36	resident	0.63	witness	0.08
has min	comrade	0.38	resident	-0.42	volunteer	0.01	organisation	0.06	brother	0.17	sister	-0.02
has minh	kin	0.05	comrade	-0.06	resident	0.08	official	-0.35	finder	-0.06	cemetery keeper	-0.09	volunteer	0.38	witness	-0.17	nephew	-0.64	family	-0.24	grandchild	-0.04	brother	0.04	niece	0.16	daughter	0.17	wife	-0.21	child	0.26	sister-in-law	-0.28	great-grandchild	-0.03
has minh la	kin	0.35	comrade	0.13	official	-0.1	nephew	-0.15	family	-0.02	daughter	0.18	daughter-in-law	0.06
has mo	kin	0.01	comrade	0.05	resident	-0.01	official	0.14	finder	-0.22	cemetery keeper	0.16	volunteer	0.2	witness	-0.43	foreign veteran	-0.27	family	-0.18	grandchild	-0.05	brother	0.08	niece	-0.12	sister	0.06	daughter	-0.09	wife	-0.29	son	-0.14	child	0.06	daughter-in-law	-0.1	sister-in-law	-0.14	great-grandchild	0.26
has mo anh	resident	0.35	official	0.12	nephew	-0.07	family	-0.16	sister	0.29
has mo bac	kin	-0.08	comrade	-0.03	resident	0.04	volunteer	0.6	organisation	0.1	nephew	0.1	family	0.29
has mo bo	official	0.24	organisation	0.02	daughter	0.12	child	0.08
has mo cau	kin	0.17	niece	0.09
has mo chu	kin	-0.29	finder	0.08	niece	0.03
has mo chua	official	-0.08	cemetery keeper	0.05
has mo co	kin	-0.15	nephew	-0.05	sister	0.08
has mo cua	kin	-0.04	comrade	0.28	finder	0.06
has mo da	official	0.02	family	0.02
has mo dat	kin	-0.03	resident	-0.12	official	0.1	finder	-0.06	volunteer	0.1
has mo em	resident	0.03	family	-0.16	brother	0.39
has mo gio	kin	0.36	family	-0.01
has mo khong	resident	0.2	official	-0.06	grandchild	0.14
has mo liet	kin	-0.32	resident	0.12	official	-0.33	cemetery keeper	-0.01	volunteer	0.21
has mo nay	kin	-0.08	official	0.11	finder	0.09	volunteer	0.02
has mo o	kin	0.16	resident	0.17	official	0.16	volunteer	-0.04
has mo ong	kin	0.12	resident	-0.03	grandchild	0.24	niece	-0.01	great-grandchild	0.08
has mo so	kin	0.33	cemetery keeper	0.07	nephew	-0.25	family	0.15	niece	0.3
has moc	kin	-0.1	comrade	-0.14	witness	0.05	organisation	0.14	brother	0.01	niece	0.15
has moi	kin	0.5	resident	-0.37	official	-0.02	finder	-0.31	cemetery keeper	0.34	volunteer	-0.16	witness	-0.05	organisation	0.13	teacher	-0.15	foreign veteran	-0.27	nephew	-0.4	family	-0.09	grandchild	0.13	niece	0.07	daughter	0.62	wife	-0.06	son	-0.19	daughter-in-law	-0.01	sister-in-law	-0.29
has moi nguoi	kin	0.07	resident	-0.11	finder	-0.05	cemetery keeper	0.03	family	0.32	grandchild	0.08	brother	-0.09	niece	-0.13	daughter	0.18
has mon	kin	-0.27	comrade	0.09	sister	-0.01	sister-in-law	0.04
has mong	kin	0.3	comrade	-0.01	official	-0.02	finder	0.08	cemetery keeper	-0.06	witness	-0.32	teacher	-0.06	foreign veteran	-0.02	family	0.2	grandchild	0.11	brother	-0.11	niece	-0.15	daughter	0.01	wife	0.17	son	-0.31	sister-in-law	-0.08
has mong cac	grandchild	0.06
has mot	kin	-0.25	comrade	-0.09	official	0.04	finder	0.63	cemetery keeper	-0.06	volunteer	0.02	witness	0.27	organisation	-0.01	teacher	0.08	foreign veteran	0.3	nephew	0.1	family	-0.02	grandchild	-0.19	brother	0.22	niece	0.28	sister	-0.22	wife	0.02	child	-0.29	great-grandchild	-0.23
has mot anh	kin	-0.53	resident	0.06	official	0.05	finder	0.02	witness	0.18
has mot bo	resident	-0.02	official	0.07	finder	-0.02	witness	0.03
has mot cai	resident	-0.17	finder	0.24
has mot ho	kin	-0.09	comrade	-0.25	foreign veteran	0.27
has mot mo	resident	0.19	official	0.02	witness	0.04	family	0.11
has mot nguoi	kin	0.13	comrade	-0.36	resident	-0.03	official	0.02	volunteer	0.07	witness	0.09	wife	-0.07	daughter-in-law	0.05	sister-in-law	0.07
has mot ong	kin	-0.45	resident	0.24	witness	0.15
has mu	kin	0.49	finder	0.23	nephew	0.16	family	-0.27	niece	0.28
has mua	comrade	-0.04	finder	0.3	family	-0.39	grandchild	0.35	niece	-0.06	wife	0.11
has muc	kin	-0.05	comrade	-0.26	resident	-0.34	finder	0.37	teacher	0.11	grandchild	0.04	niece	-0.18	daughter	0.37
has mui	kin	-0.43	witness	-0.03	wife	0.13	sister-in-law	0.06
has mung	kin	-0.12	finder	-0.08	witness	0.13	family	0.1	grandchild	-0.12	brother	0.29	sister	-0.06
has muoi	kin	0.02	resident	0.1	official	0.04	finder	-0.06	volunteer	-0.26	witness	0.15	organisation	0.04	nephew	-0.02	grandchild	-0.14	brother	0.1	niece	0.11	daughter	-0.15	wife	0.28
has muoi hai	comrade	0.02	resident	0.17	niece	0.06	sister	0.05
has muoi mot	comrade	0.08	official	0.05	wife	0.25	son	0.04
has muon	kin	0.76	comrade	-0.53	official	-0.02	foreign veteran	0.45	nephew	-0.34	family	0.2	grandchild	-0.1	niece	0.24	daughter	0.06	wife	0.11	sister-in-law	0.17
has muon tim	kin	0.14	family	0.23	grandchild	-0.43	sister-in-law	0.01
has muong	kin	0.25	resident	-0.26	official	0.08	volunteer	-0.03	nephew	-0.09	family	0.02	brother	-0.36	niece	0.12	son	0.01
has my	kin	-0.03	comrade	-0.48	resident	0.1	official	-0.31	volunteer	0.55	witness	-0.3	foreign veteran	0.59	nephew	-0.39	family	0.09	grandchild	-0.26	niece	0.3	wife	0.04	son	-0.03
has n	kin	-0.54	comrade	0.18	finder	0.39	organisation	0.02
has na	kin	0.04	resident	-0.28	official	-0.16	volunteer	-0.1	witness	-0.08	organisation	0.05	nephew	-0.35	brother	-0.09	daughter	0.08	son	-0.09	great-grandchild	0.17
has nam	kin	0.28	comrade	-0.06	resident	0.1	official	-0.05	finder	-0.43	cemetery keeper	-0.28	volunteer	-0.11	organisation	0.14	foreign veteran	0.06	nephew	-0.17	grandchild	-0.08	niece	-0.02	sister	-0.14	daughter	0.01	wife	0.03	son	-0.16	child	0.12	daughter-in-law	-0.17	sister-in-law	0.05
has nam bay	resident	0.17	nephew	0.28	niece	-0.14	sister	0.27
has nam canh	kin	0.11	niece	0.1	sister	-0.09	daughter	-0.01	sister-in-law	0.07
has nam dinh	kin	0.17	resident	-0.15	family	0.04	great-grandchild	0.06
has nam do	comrade	0.1	sister	0.03
has nam ha	resident	-0.15	organisation	0.03	son	0.12
has nam lai	kin	0.58	comrade	-0.04	witness	-0.02	niece	0.06
has nam mau	comrade	-0.31	resident	0.43	daughter	0.12	son	-0.01
has nam mo	kin	-0.09	resident	-0.34	official	0.53	organisation	0.06	sister	0.04
has nam mot	kin	-0.06	comrade	0.17	nephew	0.04
has nam nao	comrade	-0.18	resident	0.07	witness	0.39	teacher	0.2	grandchild	-0.14	daughter	0.04
has nam nay	resident	-0.21	finder	0.03	witness	0.35	niece	0.07	daughter	-0.06	son	-0.12	child	0.38
has nam ngoai	kin	-0.03	comrade	0.08	resident	0.01	niece	0.15	daughter-in-law	0.02
has nam nguoi	sister	0.14
has nam o	kin	-0.47	comrade	0.19	cemetery keeper	-0.13	witness	0.13	organisation	0.03	family	0.03	grandchild	0.18	brother	0.18	sister	-0.09	daughter	-0.09
has nam sau	kin	0.01	official	-0.09	grandchild	-0.08	niece	-0.14	sister	0.02	wife	0.34
has nam sinh	family	-0.04	brother	0.16
has nam thi	sister-in-law	0.08
has nam trong	nephew	0.16
has nang	comrade	-0.1	resident	-0.3	official	0.21	witness	0.2	nephew	-0.15	niece	0.04	sister	-0.03
has nao	kin	0.16	comrade	-0.6	official	0.15	cemetery keeper	-0.16	volunteer	0.14	witness	0.31	organisation	-0.18	teacher	0.02	foreign veteran	-0.11	nephew	0.07	family	0.25	grandchild	-0.45	daughter	-0.08	son	-0.42	child	0.06	daughter-in-law	0.07	sister-in-law	-0.18	great-grandchild	0.01
has nao cung	comrade	-0.1	resident	0.35	family	0.01	grandchild	-0.14	niece	0.05
has nao o	kin	-0.03	sister	0.11
has nap	comrade	0.13	official	-0.01
has nay	kin	0.03	comrade	-0.28	official	-0.08	cemetery keeper	0.08	volunteer	0.34	witness	-0.04	organisation	-0.5	brother	0.05	niece	-0.4	sister	-0.07	daughter	-0.21	wife	0.02	child	0.16	daughter-in-law	-0.25	sister-in-law	0.01	great-grandchild	-0.23
has nay chua	kin	0.35
has nay co	kin	-0.03	finder	0.31	great-grandchild	0.04
has nay khong	kin	0.19	resident	0.06	nephew	0.06
has nay la	nephew	0.13	family	0.15	grandchild	-0.2	sister	0.2
has nay o	nephew	0.01
has nay toi	kin	-0.26	teacher	0.02	sister-in-law	0.09
has nen	comrade	-0.22	resident	0.24	finder	0.13	cemetery keeper	-0.2	witness	0.37	nephew	0.35	family	-0.06	grandchild	0.01	daughter	-0.24	son	-0.1
has nen khong	resident	-0.05	niece	0.1
has net	comrade	-0.22	finder	0.12	volunteer	0.04	sister-in-law	0.03
has neu	kin	-0.06	comrade	0.09	cemetery keeper	0.06	volunteer	-0.03	wife	0.04	daughter-in-law	0.07
has ng	kin	0.2	comrade	0.18	finder	-0.19	nephew	-0.27	sister	0.07	daughter	-0.01	son	0.14
has nga	kin	-0.21	official	-0.37	finder	0.12	cemetery keeper	-0.04	organisation	-0.09	teacher	-0.11	nephew	-0.44	family	0.25	grandchild	0.03	daughter	0.03	son	-0.03
has nga ba	official	-0.08	family	0.09
has nga son	comrade	-0.36	daughter	0.02
has nga xuong	finder	0.1	family	0.08	child	0.06	sister-in-law	0.07
has ngai	sister	-0.06	daughter-in-law	0.06
has ngam	official	0.05	brother	0.17	niece	0.06
has ngan	kin	-0.17	resident	0.21	official	-0.16	volunteer	0.2	teacher	0.12	grandchild	0.23	daughter-in-law	0.01
has ngay	kin	-0.05	comrade	0.25	resident	-0.78	finder	-0.18	cemetery keeper	-0.21	volunteer	0.07	organisation	-0.1	teacher	-0.99	family	-0.29	grandchild	-0.41	brother	0.09	sister	0.08	wife	0.29	son	0.05	child	-0.21
has ngay mat	kin	-0.23	volunteer	0.35	witness	0.16	wife	0.01
has ngay truoc	resident	0.12	finder	-0.05	sister	0.02	daughter	0.12
has ngay xua	comrade	-0.22	nephew	0.01	family	0.02
has nghe	resident	0.15	finder	-0.25	cemetery keeper	-0.01	witness	0.04	teacher	-0.2	foreign veteran	-0.16	nephew	-0.1	family	-0.47	grandchild	0.15	niece	0.22	sister	-0.12	wife	-0.25	son	-0.05	child	0.18
has nghe an	comrade	0.01	witness	0.33	family	-0.26	grandchild	0.01
has nghe may	resident	0.19
has nghe noi	resident	-0.01	official	0.08	witness	-0.13	nephew	-0.09	family	-0.09	niece	0.01	sister	0.25
has nghi	resident	0.24	official	0.13	finder	-0.43	volunteer	-0.25	organisation	0.39	teacher	-0.03	niece	-0.27	sister	0.16	daughter	0.06
has nghia	kin	-0.04	comrade	0.14	resident	0.04	finder	-0.15	cemetery keeper	0.15	volunteer	0.05	organisation	0.06	teacher	-0.05	foreign veteran	-0.09	nephew	-0.08	family	0.13	grandchild	0.1	sister	-0.06	wife	-0.2	child	0.1	daughter-in-law	-0.24	great-grandchild	0.12
has nghia dia	kin	-0.02	comrade	0.2	official	0.01
has nghia trang	kin	-0.09	comrade	-0.04	resident	0.33	cemetery keeper	0.26	volunteer	0.16	witness	-0.09	teacher	-0.23	nephew	-0.16	sister	-0.15	wife	-0.01	daughter-in-law	-0.12	sister-in-law	0.05	great-grandchild	0.17
has nghiem	kin	0.02	comrade	0.05	official	-0.29	organisation	0.07	family	-0.4	brother	0.29
has nghiep	kin	0.21	resident	0.09	official	-0.07	family	-0.22	daughter	0.27	child	0.01
has ngo	comrade	-0.03	official	-0.5	finder	0.05	cemetery keeper	-0.24	volunteer	0.22	witness	-0.37	organisation	0.27	teacher	-0.2	family	0.25	grandchild	0.09	brother	0.2	niece	-0.67	sister	0.12	daughter	-0.17	great-grandchild	-0.03
has ngo thi	nephew	-0.01	brother	0.02	daughter-in-law	0.06
has ngo van	volunteer	0.11	organisation	0.36	brother	0.06
has ngoai	kin	0.32	comrade	-0.27	resident	0.07	official	-0.38	finder	-0.13	volunteer	-0.1	witness	-0.16	organisation	-0.28	teacher	-0.02	foreign veteran	-0.16	nephew	-0.17	family	0.44	grandchild	0.28	brother	-0.13	niece	-0.15	sister	-0.51	daughter	-0.08	wife	-0.36	son	-0.19	sister-in-law	-0.26	great-grandchild	0.11
has ngoai em	grandchild	0.24
has ngoan	kin	-0.25	resident	0.04	witness	0.07
has ngoc	official	0.04	cemetery keeper	0.02	volunteer	0.04	teacher	-0.07	nephew	-0.11	family	-0.33	grandchild	-0.24	brother	0.07	niece	0.13	daughter-in-law	0.03
has ngoi	comrade	-0.07	finder	0.1	cemetery keeper	0.15	volunteer	0.29	organisation	-0.02	teacher	0.12
has ngoi mo	resident	0.2	official	-0.03	volunteer	0.09	teacher	0.17	niece	0.02
has ngu	kin	-0.24	resident	-0.55	finder	-0.2	cemetery keeper	-0.09	volunteer	-0.11	witness	-0.17	family	0.04	grandchild	-0.28	sister	0.27	daughter	0.09	wife	-0.12	child	-0.06	sister-in-law	0.14	great-grandchild	-0.14
has ngu thang	kin	-0.07	brother	-0.23	sister	0.68	daughter	-0.2
has ngua	comrade	0.26	great-grandchild	0.04
has nguc	kin	-0.16	comrade	0.14	official	-0.08
has nguoi	resident	0.41	official	0.07	finder	-0.17	volunteer	-0.13	witness	0.19	organisation	-0.11	teacher	0.17	foreign veteran	0.17	nephew	-0.33	family	0.17	brother	-0.06	niece	0.49	sister	-0.18	daughter	0.13	son	0.02	child	-0.33	daughter-in-law	0.07	sister-in-law	-0.03
has nguoi ban	comrade	-0.25	official	0.12	nephew	-0.01	grandchild	0.16	daughter	0.01
has nguoi bao	comrade	0.02	official	0.11	daughter-in-law	0.03
has nguoi co	family	0.16
has nguoi con	niece	0.24
has nguoi cung	kin	0.2	volunteer	0.02	niece	0.23	sister	-0.04	son	0.01
has nguoi di	kin	-0.09	resident	0.04	official	0.02
has nguoi khmer	kin	0.17	resident	-0.03	family	-0.01	niece	-0.03	son	0.02	child	0.02
has nguoi lam	kin	0.44	son	0.21
has nguoi lang	kin	0.18	nephew	0.19	grandchild	0.09	sister	-0.01	daughter	-0.15	son	0.03
has nguoi nha	kin	-0.12	official	-0.02	finder	0.1	witness	0.42	teacher	0.11	nephew	-0.1	family	0.38
has nguoi ta	kin	0.26	resident	-0.07	grandchild	-0.05	brother	0.05
has nguoi thai	resident	0.22	niece	0.07
has nguoi than	resident	0.07	finder	-0.15	witness	0.08	teacher	0.11
has nguoi trong	kin	-0.14	resident	0.18	official	-0.04	cemetery keeper	0.41	grandchild	0.02
has nguyen	kin	-0.21	comrade	0.16	resident	-0.01	official	0.34	finder	-0.11	cemetery keeper	-0.3	volunteer	0.35	teacher	0.18	foreign veteran	-0.5	nephew	-0.33	family	0.12	brother	-0.11	niece	-0.02	wife	0.04	son	-0.02	daughter-in-law	-0.16	great-grandchild	-0.44
has nguyen ba	comrade	0.1
has nguyen huu	comrade	0.06	son	0.41
has nguyen quan	kin	0.26	comrade	-0.1	volunteer	0.11	nephew	-0.15	grandchild	0.14	son	-0.05
has nguyen thi	kin	0.36	comrade	-0.1	resident	0.13	witness	0.15	family	0.06	niece	-0.38	sister	-0.16	wife	0.19	sister-in-law	0.06
has nguyen van	comrade	-0.13	resident	0.26	official	-0.16	grandchild	0.11	niece	-0.02
has nha	comrade	-0.26	resident	0.61	official	-0.25	finder	-0.22	cemetery keeper	-0.34	witness	0.39	foreign veteran	-0.07	nephew	-0.02	family	0.48	grandchild	-0.35	niece	0.12	sister	0.55	daughter	-0.53	wife	0.08	son	-0.04	child	-0.81	daughter-in-law	-0.26	sister-in-law	0.12	great-grandchild	-0.3
has nha ba	official	0.08	family	-0.02	sister	0.35
has nha chau	resident	0.11	family	0.1
has nha cu	finder	0.03	organisation	0.1	teacher	0.24	daughter-in-law	0.25
has nha em	kin	0.39	resident	0.33	official	-0.43	nephew	-0.12	family	0.02	niece	0.12	daughter	-0.15
has nha minh	resident	0.09	official	-0.08	grandchild	-0.18	niece	0.05	great-grandchild	0.01
has nha o	kin	-0.4	comrade	0.03	witness	0.19	nephew	-0.33	family	-0.04	niece	0.19	sister	0.24
has nha ong	kin	-0.12	comrade	0.26	resident	-0.05	official	0.17	finder	-0.18	cemetery keeper	0.1
has nha tho	kin	0.42	resident	-0.08	nephew	0.01	family	0.11	grandchild	-0.01	son	0.06
has nha toi	kin	0.24	comrade	-0.49	resident	0.32	official	-0.38	cemetery keeper	-0.04	family	0.03	daughter	-0.01	son	-0.28	child	-0.04	sister-in-law	0.06	great-grandchild	-0.04
has nhac	kin	0.25	resident	-0.25	organisation	0.13	nephew	-0.11	family	0.23
has nham	kin	0.36	official	-0.07	witness	-0.02	brother	0.03	niece	-0.02	sister	-0.14
has nham mat	nephew	-0.02	child	0.01
has nhan	kin	-0.67	comrade	0.38	resident	0.31	finder	-0.18	cemetery keeper	0.29	witness	0.07	organisation	-0.03	teacher	0.16	nephew	-0.5	family	0.07	brother	0.51	niece	0.16	sister	-0.11	daughter	0.11	wife	0.02	son	-0.45	child	-0.15	sister-in-law	-0.31
has nhan duoc	kin	-0.01	daughter	0.03
has nhan liet	kin	0.18	resident	-0.21	witness	0.1	family	-0.2	daughter	0.07
has nhan ra	kin	-0.25	resident	0.44	finder	0.03
has nhang	kin	-0.11	resident	0.04	volunteer	0.32	nephew	0.05
has nhanh	resident	-0.14	finder	-0.03	family	0.04
has nhap	resident	-0.24	official	-0.32	finder	-0.09	cemetery keeper	-0.03	volunteer	-0.09	witness	-0.06	nephew	0.01	family	0.03	grandchild	-0.09	niece	-0.05	sister	0.29	wife	-0.11	child	-0.06	sister-in-law	0.14	great-grandchild	-0.16
has nhap ngu	kin	-0.05	resident	-0.22	official	-0.28	finder	-0.07	cemetery keeper	-0.03	volunteer	-0.05	witness	-0.04	family	0.11	grandchild	-0.22	niece	-0.02	sister	0.15	daughter	0.02	wife	-0.1	child	-0.05	sister-in-law	0.15	great-grandchild	-0.13
has nhat	resident	-0.02	official	-0.07	cemetery keeper	-0.14	witness	-0.01	family	-0.34	grandchild	0.15	brother	0.03	niece	-0.1	sister	0.18	daughter	-0.04
has nhat duoc	comrade	0.03	resident	-0.06
has nhat ky	kin	0.06	comrade	-0.26	volunteer	0.2	brother	0.18	daughter	0.03
has nhau	resident	-0.11	nephew	0.02	brother	-0.06	wife	0.34
has nhe	kin	-0.25	resident	0.04	cemetery keeper	-0.19	witness	-0.07	organisation	-0.01	grandchild	-0.14	brother	-0.05	niece	-0.21	sister	0.17	child	0.01
has nhi	kin	0.08	comrade	0.22	resident	-0.25	cemetery keeper	-0.02	volunteer	0.21	organisation	-0.07	nephew	-0.46	grandchild	-0.23	niece	0.31	daughter	-0.07	great-grandchild	0.3
has nhieu	kin	0.26	comrade	-0.07	family	0.04
has nho	comrade	0.43	official	-0.14	finder	-0.32	cemetery keeper	-0.11	volunteer	-0.41	witness	0.55	teacher	0.13	nephew	-0.19	family	0.25	brother	-0.19	sister	-0.02	daughter	-0.11	son	0.09	child	-0.02	great-grandchild	-0.1
has nho cac	kin	0.03	resident	0.17	official	-0.03	volunteer	0.02	family	0.02	grandchild	-0.11	son	0.03
has nhom	kin	-0.09	comrade	-0.41	resident	-0.17	official	-0.39	finder	0.71	cemetery keeper	-0.14	volunteer	1.11	witness	-0.5	organisation	0.14	teacher	-0.03	foreign veteran	-0.05	family	-0.09	grandchild	0.64	niece	-0.06	great-grandchild	0.17
has nhom khac	finder	0.09
has nhon	official	0.15	foreign veteran	0.17	nephew	-0.02	sister	0.03
has nhu	kin	-0.16	comrade	0.36	resident	-0.09	official	-0.08	finder	-0.13	volunteer	0.14	witness	0.11	grandchild	-0.29	sister	0.25	daughter	-0.03	wife	-0.18	son	-0.31	daughter-in-law	0.02	sister-in-law	0.16	great-grandchild	0.11
has nhuan	kin	0.31	comrade	0.03	nephew	0.06	niece	-0.07	sister	-0.02	great-grandchild	0.04
has nhung	kin	0.18	resident	0.15	official	-0.06	finder	-0.28	cemetery keeper	0.14	volunteer	-0.22	witness	-0.33	teacher	-0.09	nephew	0.08	family	0.08	grandchild	-0.21	brother	0.25	niece	-0.29	sister	0.01	daughter	-0.22	son	0.14	child	-0.36	daughter-in-law	-0.05	great-grandchild	-0.18
has nhuong	official	0.08	niece	0.06	child	0.03
has ni	kin	-0.19	official	0.01	finder	0.29	niece	0.22	sister	0.02
has ni long	finder	0.17	niece	0.1
has nie	kin	0.06	comrade	-0.08	resident	0.15	finder	-0.14	daughter	0.05
has niem	resident	0.08	official	0.13	finder	0.08	nephew	0.2
has nien	kin	-0.13	comrade	-0.17	resident	-0.32	organisation	0.13	grandchild	-0.16	brother	0.14	niece	0.13	sister	-0.04	great-grandchild	0.09
has nien xung	kin	0.08	comrade	-0.1	grandchild	-0.16	brother	0.14	niece	0.13	sister	-0.04	great-grandchild	0.09
has ninh	kin	0.15	official	-0.14	finder	-0.32	volunteer	0.38	witness	-0.01	teacher	-0.11	family	-0.27	brother	0.06	niece	-0.07	sister	0.42	daughter	-0.32	wife	0.19	son	-0.56	child	0.03	great-grandchild	-0.21
has ninh binh	resident	-0.03
has nn	brother	-0.1	daughter	-0.06
has no	kin	-0.1	comrade	1.33	resident	-0.49	finder	-0.36	teacher	-0.15	nephew	0.3	family	-0.1	grandchild	-0.2	brother	0.14	daughter	-0.03	son	0.11	child	-0.11
has no la	kin	0.14
has no o	kin	-0.07	comrade	0.04	nephew	0.09
has noi	kin	0.76	comrade	-0.46	resident	0.24	official	-0.1	cemetery keeper	-0.4	volunteer	-0.2	witness	-0.39	organisation	-0.18	teacher	0.01	foreign veteran	-0.11	nephew	-0.03	family	-0.42	grandchild	0.51	niece	0.03	sister	0.08	daughter	-0.45	wife	-0.24	son	-0.32	daughter-in-law	-0.04	sister-in-law	-0.18	great-grandchild	0.03
has noi an	family	-0.07	brother	0.2
has noi chau	comrade	0.03
has noi chon	volunteer	0.01	nephew	-0.09	family	0.11	niece	0.37	sister	-0.01
has noi da	kin	0.19	family	0.17	brother	-0.01	niece	0.12
has noi em	grandchild	0.3
has noi hy	comrade	-0.03	teacher	0.02	family	-0.14
has noi la	official	0.04	finder	-0.06	teacher	0.08	wife	0.01
has noi toi	resident	0.12	grandchild	0.48
has noi vu	kin	0.02	official	-0.1	nephew	0.25	wife	0.01
has nong	resident	0.01	cemetery keeper	-0.07	witness	-0.05	nephew	0.2
has nong truong	comrade	-0.29	resident	0.28	official	-0.06	nephew	0.06
has nong van	kin	0.02	comrade	0.32	family	0.08
has nop	kin	0.17	official	-0.07	volunteer	0.3	sister	-0.05
has not	comrade	0.13
has ntls	kin	-0.01	comrade	-0.54	resident	-0.27	official	0.12	finder	-0.02	cemetery keeper	0.49	volunteer	0.24	witness	0.16	organisation	0.2	nephew	-0.23	family	-0.01	grandchild	0.13	niece	0.13	wife	-0.18	child	-0.07	sister-in-law	-0.03	great-grandchild	-0.05
has ntls huyen	resident	0.15	volunteer	0.23	family	-0.07	niece	0.04	daughter	0.12
has ntls xa	kin	0.11	comrade	-0.12	official	-0.02	cemetery keeper	0.08	teacher	0.14	nephew	-0.01	brother	0.07	son	0.03
has nu	comrade	-0.36	finder	-0.11	witness	-0.08	organisation	0.17	foreign veteran	0.12	brother	0.16	sister	-0.12
has nua	kin	0.09	comrade	0.16	official	-0.43	finder	0.02	volunteer	-0.1	organisation	-0.02	teacher	-0.02	family	-0.13	grandchild	-0.01	daughter	-0.44	son	0.11
has nui	comrade	-0.13	resident	0.15	volunteer	0.12	foreign veteran	0.44	brother	-0.04	daughter	0.1	child	0.03
has nung	kin	0.09	family	-0.09	brother	0.15	great-grandchild	0.02
has nuoc	kin	-0.14	comrade	0.21	official	-0.56	finder	-0.32	cemetery keeper	-0.07	foreign veteran	0.02	nephew	-0.07	family	0.03	brother	0.15	daughter	-0.31	son	0.07
has nuoi	nephew	-0.02	daughter	0.28	son	0.15
has nuong	kin	-0.28	finder	0.06
has o	kin	0.55	comrade	0.08	official	-0.72	finder	-0.12	cemetery keeper	-0.08	volunteer	-0.04	organisation	-0.11	foreign veteran	-0.1	nephew	-0.06	family	0.21	grandchild	-0.11	niece	-0.24	wife	-0.04	son	-0.1	child	0.08	daughter-in-law	-0.13	sister-in-law	-0.11	great-grandchild	-0.15
has o ap	brother	-0.02
has o bai	resident	-0.05	witness	0.21
has o ban	finder	0.15	nephew	0.05	brother	0.08	sister	-0.16
has o ben	comrade	0.14
has o bia	child	0.02
has o binh	witness	0.15	daughter	0.19	sister-in-law	0.04
has o bo	resident	-0.2	witness	0.01	son	0.02
has o canh	kin	-0.06	comrade	0.03	brother	-0.09	sister	0.12
has o cau	kin	-0.22	comrade	0.12	nephew	-0.17	family	-0.13	brother	0.03	niece	0.05	sister	0.06	great-grandchild	0.08
has o chan	kin	0.06	comrade	-0.12	volunteer	0.03	daughter	0.39
has o cho	resident	-0.21	finder	0.01	nephew	0.19	niece	-0.01
has o cua	kin	0.51	nephew	0.05	family	-0.11
has o dai	comrade	0.06	grandchild	0.06
has o dak	resident	0.01	organisation	0.12	nephew	0.21	family	0.16	grandchild	-0.02	niece	-0.02
has o dau	kin	0.48	comrade	-0.16	resident	-0.2	family	0.16	grandchild	0.02	brother	-0.18
has o day	comrade	-0.12	resident	0.12	official	-0.03	cemetery keeper	0.31	nephew	0.24
has o deo	comrade	-0.2	official	0.06	family	0.02
has o do	resident	0.21	brother	0.02
has o doi	resident	-0.35	official	0.13	witness	0.04	daughter-in-law	0.01
has o dong	resident	0.19	brother	-0.04	daughter	0.05
has o duong	kin	0.01
has o go	resident	-0.18	official	0.13	nephew	0.24
has o goc	resident	0.03	official	0.16	finder	-0.03	volunteer	0.01
has o khe	kin	0.16	comrade	0.05	resident	-0.07	official	-0.07	finder	0.19	witness	0.09	nephew	-0.05	niece	-0.05	son	0.28
has o lai	nephew	-0.02	family	-0.03	daughter	0.03	wife	0.1	sister-in-law	0.08
has o lang	nephew	-0.15	family	0.16	sister	-0.05	sister-in-law	0.06
has o nghia	kin	-0.02	resident	0.23	nephew	-0.04	grandchild	0.06	niece	-0.17
has o nha	kin	0.03	comrade	-0.27	official	0.05	organisation	0.09	family	0.13	grandchild	-0.31	brother	0.23	niece	-0.11
has o ntls	kin	-0.08	resident	-0.16	volunteer	0.34	witness	0.14	organisation	0.27	family	0.04	grandchild	0.01	daughter-in-law	0.05
has o phu	witness	0.02
has o quang	resident	0.05	family	0.35	niece	-0.06
has o suoi	comrade	0.05	resident	-0.02	official	0.15	nephew	0.07	family	-0.04
has o tay	kin	0.18	resident	-0.05	brother	0.11
has o thanh	kin	-0.34	niece	0.01	child	0.06
has o thon	official	-0.25	finder	0.29	witness	-0.07	family	-0.04
has o tieu	kin	-0.06	comrade	0.15	nephew	-0.15	family	0.26	son	-0.02
has o trung	family	0.14	niece	-0.03	sister-in-law	0.08
has o vinh	comrade	0.11	resident	-0.12	sister-in-law	0.05
has o vuon	kin	-0.03	son	0.08	child	0.03
has o xa	resident	0.23	nephew	0.01	family	-0.29
has o xom	kin	0.1	nephew	-0.05	son	0.02
has oi	kin	0.4	comrade	0.26	resident	-0.56	official	-0.08	nephew	-0.24	family	-0.06	grandchild	-0.06	brother	0.07	niece	0.37	sister	0.15
has om	kin	-0.19	comrade	0.15	resident	-0.17	wife	-0.05	sister-in-law	0.32	great-grandchild	0.02
has on	kin	0.04	comrade	-0.25	finder	-0.15	nephew	-0.09	family	0.47	niece	-0.12	son	-0.11
has ong	kin	0.3	comrade	-0.49	resident	0.64	official	0.16	finder	-0.11	cemetery keeper	0.12	volunteer	-0.71	teacher	-0.02	foreign veteran	0.22	nephew	-0.42	family	0.12	grandchild	1.1	brother	-0.88	niece	-0.13	sister	-0.15	daughter	-0.47	wife	0.18	child	-0.49	sister-in-law	-0.13
has ong ay	official	-0.08	finder	0.17	niece	-0.05	wife	0.23
has ong ba	kin	0.37	nephew	0.1	niece	0.02	sister-in-law	0.02
has ong bi	kin	-0.04	resident	0.15	official	0.11	nephew	0.08	family	-0.07	grandchild	0.16	child	0.01
has ong chu	comrade	-0.05	witness	0.07	niece	0.21
has ong di	resident	0.38	official	-0.02	great-grandchild	0.11
has ong khong	resident	0.13	nephew	-0.17	family	0.08	grandchild	0.1	niece	0.01	son	0.05
has ong la	kin	0.15	family	0.28	niece	-0.01	wife	0.02
has ong mat	kin	0.02	family	-0.04	grandchild	0.11	daughter	-0.02	wife	0.2
has ong nam	kin	-0.22	resident	0.32	organisation	0.12	daughter-in-law	0.03
has ong ngoai	kin	0.68	resident	-0.28	finder	-0.18	family	-0.55	grandchild	0.87	niece	-0.16	sister	-0.03	daughter	-0.16	wife	-0.07
has ong noi	comrade	0.01	witness	-0.08	nephew	-0.2	family	0.04	grandchild	0.78	brother	-0.03	niece	-0.02	sister	-0.2	wife	-0.16	son	-0.07
has ong o	kin	-0.05	comrade	0.16	resident	0.08	grandchild	0.19	daughter-in-law	0.03
has ong ten	kin	0.26	comrade	-0.07	family	-0.02	grandchild	0.19	niece	-0.01	wife	0.07
has org	kin	-0.04	comrade	-0.36	official	-0.08	volunteer	-0.01	foreign veteran	0.31	family	-0.08
has pa	resident	0.18
has pao	kin	-0.13	resident	0.01	teacher	0.02	nephew	0.06	great-grandchild	0.02
has pha	comrade	0.11	official	0.01	volunteer	-0.04	teacher	0.01	brother	0.17	sister	-0.13	wife	-0.06	son	0.06	sister-in-law	0.25	great-grandchild	0.2
has phai	comrade	0.47	resident	-0.5	official	-0.11	finder	-0.51	volunteer	0.01	witness	-0.21	organisation	-0.24	foreign veteran	-0.09	nephew	0.41	family	-0.11	grandchild	-0.03	sister	-0.54	daughter	-0.1	wife	-0.42	son	0.06	child	-0.08	daughter-in-law	0.09	sister-in-law	-0.13
has pham	kin	-0.69	comrade	0.24	official	0.7	witness	-0.26	teacher	-0.17	foreign veteran	-0.03	nephew	0.13	grandchild	-0.45	brother	-0.03	niece	-0.14	sister	-0.45	daughter	-0.04	wife	0.36	child	-0.08	daughter-in-law	0.21	great-grandchild	-0.03
has pham thi	kin	-0.09	official	0.1	family	-0.05	daughter-in-law	0.07
has pham van	kin	-0.41	official	0.08	nephew	0.11	grandchild	-0.01
has phan	kin	-0.05	finder	-0.11	volunteer	0.39	nephew	-0.17	grandchild	-0.11	niece	0.15	sister	0.21	daughter	-0.12
has phan mo	kin	-0.23	official	0.29	witness	0.15	family	-0.05	wife	0.07
has phan thi	nephew	-0.07	brother	-0.03	niece	0.16	daughter	-0.06	son	0.21
has phao	kin	-0.3	comrade	0.19	official	-0.25	finder	-0.06	volunteer	-0.15	brother	-0.09	niece	0.12	daughter	-0.23	wife	0.09
has phap	comrade	-0.4	official	0.23	organisation	0.34	nephew	0.03	niece	-0.07	wife	-0.13
has phat	kin	-0.31	resident	0.38	official	-0.29	organisation	0.16	teacher	0.06	grandchild	0.05
has phat hien	official	-0.1
has phau	comrade	0.07	resident	-0.15	teacher	0.06	family	0.09
has phe	kin	-0.05	comrade	-0.17	resident	0.35	official	0.32	finder	-0.15
has phep	comrade	-0.1	nephew	0.06	niece	-0.02	daughter	0.26
has phi	kin	-0.2	resident	0.25	official	0.21	finder	-0.21	nephew	-0.17	family	-0.34	niece	0.07	sister	-0.27	son	0.11	child	-0.02
has phia	kin	-0.46	comrade	0.48	official	-0.33	finder	-0.09	volunteer	0.29	witness	0.12	teacher	-0.01	foreign veteran	0.28	nephew	-0.04	family	0.36	niece	-0.17	sister	-0.08	wife	-0.22	son	0.37
has phia bac	comrade	0.12	organisation	0.08	nephew	-0.02
has phia nam	kin	-0.21	son	0.14
has phia sau	kin	0.18	resident	0.02	son	0.16	sister-in-law	0.08
has phia tay	kin	-0.22	comrade	0.15	foreign veteran	0.07
has phien	comrade	-0.06	foreign veteran	0.16	sister	0.14
has pho	kin	0.07	comrade	0.19	resident	-0.19	official	0.49	finder	-0.15	volunteer	-0.15	witness	-0.2	teacher	-0.24	foreign veteran	-0.07	grandchild	-0.1	sister	-0.17	daughter	0.11	wife	0.01	son	0.13	daughter-in-law	0.01	great-grandchild	-0.13
has phong	kin	0.05	comrade	-0.29	resident	-0.09	finder	-0.07	witness	0.08	teacher	0.16	foreign veteran	-0.15	nephew	-0.17	family	-0.15	grandchild	0.17	brother	0.38	niece	0.02	daughter	-0.08	son	-0.2	child	0.15	sister-in-law	0.03
has phong vien	comrade	0.08	organisation	0.04	family	-0.11	grandchild	0.23	wife	0.01	child	0.09
has phu	kin	-0.25	resident	0.21	official	0.16	finder	0.18	witness	-0.39	teacher	-0.09	foreign veteran	0.02	family	0.24	grandchild	-0.32	brother	-0.23	niece	-0.05
has phu nu	kin	-0.24	organisation	0.03	foreign veteran	0.15
has phu quoc	resident	0.12	daughter	0.07	child	0.02
has phu tho	volunteer	0.07	sister	-0.01	sister-in-law	0.08
has phuc	kin	0.25	comrade	-0.32	resident	-0.02	cemetery keeper	0.15	volunteer	-0.13	foreign veteran	0.26	nephew	-0.01	family	0.17	brother	0.03	niece	-0.27	sister	-0.22	daughter	0.12	child	-0.11	sister-in-law	0.17	great-grandchild	-0.01
has phuc kich	resident	-0.21	cemetery keeper	0.02	family	0.2
has phum	comrade	0.49	nephew	0.14	family	-0.3	niece	-0.09	daughter	0.06
has phung	comrade	0.31	family	-0.24	niece	-0.15	sister	-0.18	daughter	0.05	son	0.3
has phuoc	kin	-0.28	comrade	-0.18	finder	0.02	volunteer	0.06	nephew	0.05	family	-0.24	grandchild	0.2	brother	-0.24	sister	0.1
has phuong	kin	0.11	resident	-0.36	official	-0.03	finder	-0.07	cemetery keeper	0.03	volunteer	0.08	organisation	0.1	teacher	-0.02	foreign veteran	-0.21	nephew	-0.19	family	-0.06	grandchild	-0.21	niece	0.41	daughter	-0.02	son	-0.39	daughter-in-law	0.1
has po	comrade	0.11	volunteer	0.08	teacher	0.01	nephew	-0.18	family	0.09	sister	0.01
has q	comrade	-0.08	family	0.24
has qua	kin	-0.17	comrade	0.09	resident	-0.46	official	-0.03	finder	0.17	cemetery keeper	0.02	witness	0.15	teacher	-0.23	nephew	0.53	grandchild	-0.37	brother	-0.02	wife	0.06
has quach	kin	0.01	resident	-0.18	cemetery keeper	0.09	family	0.04
has quan	comrade	-0.55	resident	-0.47	official	-0.08	finder	0.2	cemetery keeper	0.52	volunteer	0.07	organisation	-0.15	teacher	-0.13	foreign veteran	-0.03	nephew	-0.5	family	0.26	grandchild	-0.09	brother	-0.09	niece	-0.16	daughter	0.46	wife	0.17	daughter-in-law	-0.27	sister-in-law	-0.18	great-grandchild	-0.6
has quan khu	kin	0.27	comrade	-0.21	nephew	0.15	daughter	0.13
has quan ly	official	-0.08	cemetery keeper	0.03	nephew	0.02	family	0.07
has quan su	kin	0.04	comrade	-0.14
has quan trang	kin	-0.01	resident	-0.27	official	-0.6	finder	-0.04	cemetery keeper	0.84	volunteer	-0.1
has quan xa	kin	0.01	nephew	0.06	family	0.07	brother	-0.11	niece	-0.07	sister	0.19	sister-in-law	0.05
has quan y	kin	0.06	teacher	0.1	niece	0.02
has quang	comrade	0.43	finder	-0.35	cemetery keeper	-0.52	witness	-0.39	organisation	-0.29	foreign veteran	-0.28	nephew	0.23	family	0.17	grandchild	-0.13	niece	-0.12	sister	0.24	daughter	-0.33	wife	-0.04	son	-0.04	child	-0.44	great-grandchild	-0.05
has quang binh	family	-0.21	grandchild	0.19	brother	-0.11	sister	0.48
has quang ngai	sister	-0.03	daughter-in-law	0.07
has quang ninh	comrade	0.06	sister	0.34
has quang tri	kin	-0.07	resident	-0.02	grandchild	-0.07	brother	-0.17	niece	-0.03	sister	0.13	daughter	-0.27	son	0.03
has quay	kin	-0.45	comrade	0.64	finder	0.01	foreign veteran	0.03	niece	0.03
has quay lai	kin	-0.41	comrade	0.17	witness	0.04	foreign veteran	0.06
has quay ve	comrade	0.31
has que	kin	0.01	comrade	0.32	resident	-0.49	finder	-0.3	witness	-0.04	organisation	-0.44	teacher	0.11	foreign veteran	-0.19	family	-0.01	grandchild	0.2	brother	0.07	niece	-0.31	daughter	0.31	wife	-0.28	son	-0.06	daughter-in-law	-0.34	sister-in-law	0.13	great-grandchild	-0.46
has que goc	kin	0.32	nephew	-0.23	niece	0.08	child	0.07	sister-in-law	0.29
has que nam	volunteer	0.08
has que o	nephew	0.01	niece	-0.01
has que quan	kin	-0.3	official	0.08	niece	-0.08	daughter	0.04
has que thanh	kin	-0.21	cemetery keeper	0.03	nephew	-0.13
has que xa	resident	0.29	nephew	-0.22	family	0.06	grandchild	0.06	niece	-0.29	daughter	0.42
has quen	kin	-0.33	comrade	0.24	cemetery keeper	0.04	nephew	-0.13	family	0.06	sister	0.21
has quoc	kin	0.54	comrade	-0.14	resident	0.11	finder	-0.3	teacher	0.12	nephew	0.02	grandchild	0.01	brother	-0.2	sister	0.05	son	-0.49	daughter-in-law	-0.01	sister-in-law	0.18	great-grandchild	0.11
has quoc doan	kin	0.6	comrade	-0.1	official	-0.05	organisation	0.08	family	0.12	grandchild	0.05	great-grandchild	0.04
has quoc ghi	kin	-0.22	nephew	-0.07	family	-0.05	niece	0.08	great-grandchild	0.01
has quy	kin	-0.07	resident	-0.1	official	0.02	cemetery keeper	0.02	family	0.05	grandchild	0.3	niece	-0.05	daughter	-0.2	wife	-0.15	child	-0.02	daughter-in-law	0.08
has quy tap	kin	0.03	official	0.02	finder	-0.07	organisation	0.09	grandchild	0.18	brother	0.04
has quyen	kin	0.35	resident	-0.16	official	0.05	nephew	-0.05	niece	0.28	daughter-in-law	0.02
has quyet	resident	0.1	finder	0.06	nephew	0.41	brother	-0.06	son	0.02
has quynh	comrade	-0.12	official	-0.12	volunteer	0.02	family	-0.12	sister	-0.22	daughter	0.01	wife	0.03
has ra	kin	-0.37	comrade	0.61	resident	0.08	finder	0.2	cemetery keeper	-0.46	volunteer	-0.33	witness	-0.08	teacher	-0.06	foreign veteran	-0.36	family	-0.42	grandchild	-0.09	brother	0.25	daughter	0.2	wife	-0.34	daughter-in-law	0.11
has ra bac	niece	0.17	child	0.04
has ra duoc	son	0.04
has rach	kin	-0.01	finder	0.2
has ram	comrade	-0.13	official	0.02	witness	-0.03	nephew	-0.02	family	0.24	daughter	0.2	son	-0.08
has ram thang	comrade	-0.05	resident	0.15	family	0.13	son	-0.06
has rang	kin	0.35	comrade	-0.04	finder	0.24	volunteer	0.17	nephew	-0.44	family	0.09	grandchild	0.05	brother	0.2	son	0.08
has ranh	finder	-0.05	nephew	-0.01	sister	0.06
has rao	kin	0.08	resident	-0.05	child	0.01	sister-in-law	0.06
has rau	kin	-0.12	resident	0.16	daughter	0.09
has ray	comrade	-0.37	resident	0.5	son	0.01	child	0.02
has re	kin	0.42	comrade	-0.07	brother	-0.06	daughter-in-law	0.06	sister-in-law	0.26
has ret	kin	-0.06	comrade	0.08	witness	0.07	nephew	0.38
has ri	kin	0.06	nephew	-0.03
has ria	kin	-0.45	comrade	0.31
has rieng	kin	0.11	official	-0.32	family	-0.29	wife	0.05	daughter-in-law	0.04
has ro	kin	-0.08	comrade	-0.39	resident	-0.21	official	0.54	finder	-0.21	organisation	-0.33	nephew	0.32	family	-0.19	grandchild	0.01	niece	-0.01	sister	-0.32	wife	-0.15
has ro cham	resident	-0.23	official	0.08	finder	-0.05	witness	0.06	teacher	0.01	child	0.23
has roi	kin	0.38	comrade	-0.18	resident	0.06	official	-0.42	finder	0.2	cemetery keeper	-0.08	volunteer	-0.08	organisation	-0.16	teacher	-0.03	foreign veteran	-0.41	family	-0.82	brother	-0.2	niece	-0.21	sister	0.18	son	0.44	child	0.24	daughter-in-law	-0.1	sister-in-law	-0.16
has roi khong	official	-0.02	witness	0.27
has roi mat	family	0.25	grandchild	-0.31	child	0.04
has rong	kin	-0.02	finder	0.02	volunteer	0.29	sister	0.12
has ru	resident	0.17	official	0.01	family	-0.07	brother	0.21	child	0.09
has rua	finder	0.04	family	0.01	sister	0.03
has rung	comrade	0.19	finder	0.08	volunteer	0.01	family	-0.02	brother	-0.1	sister	-0.1	daughter	0.1
has ruong	kin	0.2	resident	-0.14	official	0.16	grandchild	0.12	niece	-0.04
has ruot	kin	0.85	comrade	-0.25	resident	-0.15	official	-0.03	finder	-0.02	volunteer	-0.07	nephew	0.16	family	0.17	grandchild	-0.74	brother	-0.11	niece	0.51	daughter	-0.64	wife	-0.53	son	-0.42	child	-0.38	daughter-in-law	-0.32	sister-in-law	-0.29	great-grandchild	0.01
has rut	comrade	0.34	official	-0.19	finder	0.02	nephew	-0.05	family	-0.09	niece	0.21	son	0.18
has s	kin	-0.06	official	-0.34	finder	0.01	organisation	0.44	nephew	0.1
has sa	kin	0.26	official	-0.15	finder	-0.1	cemetery keeper	0.11	niece	-0.18	daughter	0.09
has sac	family	0.2
has sach	kin	-0.05	comrade	-0.18	official	0.08	cemetery keeper	-0.22	volunteer	0.1	witness	-0.01	organisation	0.28	teacher	-0.11	nephew	0.15	family	0.24	brother	-0.15	daughter	-0.18	wife	-0.13	son	-0.22	child	0.17
has sach liet	resident	0.2	organisation	0.09
has sai	kin	0.35	official	-0.13	finder	-0.17	witness	-0.05	grandchild	0.13	niece	0.13
has sai gon	kin	0.16	resident	-0.01	official	-0.12	finder	-0.06	grandchild	0.07	son	-0.01
has sam	comrade	-0.18	resident	-0.22	cemetery keeper	0.04	brother	0.13	wife	0.02	daughter-in-law	0.01
has san	kin	-0.3	resident	-0.53	official	0.13	witness	0.19	organisation	0.1	teacher	0.07	nephew	-0.09	brother	0.07	daughter-in-law	0.26
has san bay	kin	0.03	comrade	0.29	family	-0.08	niece	0.16	daughter-in-law	0.29
has sang	kin	-0.96	comrade	0.64	resident	-0.17	official	-0.01	cemetery keeper	-0.05	organisation	0.32	teacher	-0.3	foreign veteran	0.26	nephew	-0.39	family	0.25	grandchild	-0.46	brother	0.24	wife	-0.16	great-grandchild	0.16
has sang nay	kin	-0.29	comrade	-0.03	resident	0.15	official	0.01	volunteer	0.23	grandchild	-0.07
has sanh	kin	0.79	comrade	-0.2	resident	-0.11	nephew	-0.27	grandchild	0.2	brother	-0.09	niece	0.08	sister	-0.28
has sao	resident	0.06	official	-0.07	finder	0.34	family	-0.06	grandchild	0.03	sister	0.08	daughter-in-law	0.03
has sap	kin	-0.14	comrade	0.09	resident	0.06	teacher	0.1
has sat	kin	-0.02	comrade	0.2	resident	-0.21	official	0.15	finder	0.49	cemetery keeper	-0.14	witness	-0.16	organisation	-0.06	teacher	-0.13	nephew	0.07	family	-0.33	brother	0.27	niece	-0.02
has sau	kin	-0.06	comrade	0.25	finder	-0.2	volunteer	-0.49	witness	0.32	organisation	0.1	nephew	-0.07	family	-0.07	grandchild	-0.03	brother	-0.14	niece	-0.28	sister	0.16	wife	0.16	son	0.06	daughter-in-law	-0.08	great-grandchild	-0.46
has sau nay	comrade	0.23	sister	-0.03
has sdt	kin	0.12	resident	-0.02	nephew	-0.25	family	0.05	niece	0.03
has se	kin	0.11	resident	-0.08	volunteer	0.02	nephew	-0.3	family	0.45	grandchild	-0.04	niece	0.08
has sen	kin	-0.19	official	0.09	organisation	0.06	nephew	-0.07	brother	0.19	niece	0.02	sister	-0.09	daughter	0.02
has seo	finder	0.19
has si	resident	0.29	finder	-0.45	cemetery keeper	0.07	volunteer	-0.28	organisation	-0.33	nephew	-0.03	family	-0.06	grandchild	0.16	brother	0.06	wife	-0.09	son	0.03	great-grandchild	-0.26
has si cua	resident	0.03	nephew	-0.03	family	0.3	niece	-0.11	sister	-0.01
has si nguyen	kin	-0.09	cemetery keeper	0.02	witness	0.16	nephew	-0.11	grandchild	0.18	son	0.39
has sim	resident	0.11	official	-0.16
has sinh	kin	0.23	comrade	-0.09	resident	-0.52	finder	-0.43	cemetery keeper	0.17	volunteer	-0.12	witness	-0.17	organisation	-0.22	teacher	0.09	foreign veteran	-0.29	family	0.19	grandchild	-0.18	brother	0.09	sister	0.04	wife	-0.07	son	-0.19	child	-0.37	daughter-in-law	0.02	sister-in-law	0.25
has sinh nam	kin	-0.2	comrade	-0.07	official	-0.05	volunteer	0.03	brother	-0.11	daughter	0.12	wife	0.1	son	-0.25	great-grandchild	0.27
has sinh ngay	official	-0.01	finder	0.1	volunteer	-0.04	family	0.35	grandchild	-0.09	brother	-0.67	niece	0.1	daughter-in-law	0.07	great-grandchild	0.05
has sinh o	kin	-0.04	nephew	0.16	family	-0.09	grandchild	-0.2	son	0.1
has sinh tai	comrade	-0.01	family	-0.03	grandchild	0.03	niece	0.01
has sinh thang	kin	0.21	comrade	-0.01	cemetery keeper	0.04	niece	0.34	sister	0.22
has sinh trong	official	-0.04	sister-in-law	0.02	great-grandchild	0.03
has sn	kin	0.28	volunteer	-0.08	nephew	-0.01	family	0.03	grandchild	0.06	brother	-0.07	wife	-0.08	child	-0.14	sister-in-law	-0.05
has so	kin	-0.14	comrade	-0.47	resident	-0.21	official	0.17	finder	0.01	cemetery keeper	0.21	volunteer	-0.02	witness	0.02	teacher	-0.49	nephew	0.09	family	-0.03	grandchild	0.31	sister	-0.2	daughter	0.01	son	-0.07	daughter-in-law	-0.24	great-grandchild	-0.2
has so cua	kin	0.04	comrade	-0.27	official	0.09	finder	-0.04	witness	0.04
has so do	kin	-0.12	comrade	0.11	foreign veteran	0.18	family	0.15
has so mo	kin	0.07	volunteer	0.09	family	0.09
has so tay	kin	-0.19	finder	0.1	organisation	0.11
has soan	cemetery keeper	0.06	volunteer	0.14	sister	0.17
has soc	kin	0.12	resident	0.04	volunteer	-0.05	nephew	-0.11	daughter	0.04
has son	kin	0.26	comrade	-0.44	resident	-0.29	official	-0.35	finder	0.02	cemetery keeper	0.07	witness	-0.76	nephew	-0.06	brother	0.16	niece	-0.39	sister	-0.37	daughter	-0.37	son	-0.01	child	0.17	great-grandchild	0.06
has son la	kin	0.02	comrade	-0.18	family	0.12	niece	-0.1	wife	0.2
has son tay	kin	0.09	resident	0.05	nephew	0.13	family	-0.1	great-grandchild	0.03
has song	kin	0.21	comrade	0.5	resident	-0.16	finder	-0.19	cemetery keeper	-0.19	witness	-0.76	foreign veteran	-0.19	nephew	0.09	grandchild	0.1	brother	-0.07	niece	-0.12	wife	-0.44	son	0.16	child	0.2	daughter-in-law	-0.11	sister-in-law	-0.02
has song o	resident	-0.07	son	0.26
has sot	kin	-0.16	comrade	0.31	official	-0.1	finder	0.04	nephew	0.3	family	-0.1	daughter	-0.06
has sot ret	kin	-0.08	comrade	0.08	witness	0.07	nephew	0.38
has su	kin	-0.31	comrade	0.13	official	-0.24	cemetery keeper	-0.15	volunteer	0.32	witness	-0.17	teacher	0.1	foreign veteran	0.09	nephew	0.05	family	-0.07	sister	0.08	wife	0.02	son	-0.26	daughter-in-law	-0.26	sister-in-law	0.15	great-grandchild	-0.2
has su doan	kin	-0.31	comrade	0.12	witness	-0.01	teacher	0.09	family	-0.16	niece	0.06	sister	0.35	daughter	-0.15	wife	0.04
has sua	comrade	0.14	finder	0.14	family	0.12
has sung	kin	-0.12	official	0.25	finder	-0.36	nephew	0.01	niece	0.11
has suoi	kin	-0.28	comrade	0.34	resident	-0.24	official	0.03	witness	-0.11	organisation	-0.12	nephew	-0.11	family	-0.4	grandchild	0.43	brother	-0.16	niece	0.28	sister	-0.02	son	-0.27	child	0.06
has suon	nephew	-0.07	daughter-in-law	0.03
has suu	kin	0.14	comrade	-0.27	resident	-0.33	official	-0.29	volunteer	0.11	nephew	0.26	family	-0.25	grandchild	0.19	brother	-0.03	sister	0.12
has suu tam	comrade	-0.17	resident	-0.01	volunteer	0.16
has sy	kin	-0.13	resident	0.02	official	-0.03	finder	0.19	witness	0.06	family	-0.15	niece	-0.05	daughter	0.18	wife	0.07
has t	comrade	0.08	resident	-0.19	finder	0.03
has ta	kin	-0.06	comrade	0.17	resident	0.17	official	0.09	finder	0.04	cemetery keeper	-0.41	witness	0.09	organisation	-0.6	teacher	-0.47	foreign veteran	-0.26	nephew	-0.15	family	-0.12	grandchild	-0.28	niece	0.43	daughter	-0.11	wife	0.09	child	0.11	sister-in-law	-0.21	great-grandchild	-0.25
has ta le	niece	0.05
has tac	resident	-0.1	official	0.04	organisation	0.03	teacher	0.02	family	0.06
has tai	kin	0.33	resident	-0.62	finder	-0.07	cemetery keeper	-0.36	witness	-0.36	organisation	-0.03	foreign veteran	-0.26	family	0.06	grandchild	-0.05	brother	-0.17	niece	-0.16	sister	-0.18	daughter	0.35	wife	0.02	child	-0.27	daughter-in-law	-0.38
has tai cho	comrade	-0.11	organisation	0.1	brother	0.01	niece	0.06	son	0.04	great-grandchild	0.04
has tai khu	wife	0.04
has tai mat	kin	-0.1	niece	-0.09	daughter	0.01	son	0.03
has tai nghia	kin	-0.14	cemetery keeper	0.02	sister-in-law	0.33
has tai ntls	resident	0.1	official	0.14	cemetery keeper	-0.07
has tam	kin	-0.52	resident	0.1	official	0.38	finder	0.04	volunteer	0.15	witness	0.21	teacher	0.21	foreign veteran	0.26	nephew	0.53	niece	-0.46	sister	0.03	daughter	-0.01	son	-0.07	child	-0.08
has tam bia	kin	0.04	comrade	-0.16	finder	0.3	teacher	0.4	family	0.12
has tan	comrade	0.24	finder	-0.3	volunteer	-0.23	organisation	-0.01	teacher	-0.02	nephew	-0.4	family	0.11	niece	-0.13	daughter	-0.39	sister-in-law	-0.19
has tan bien	resident	0.21	official	0.06	nephew	0.19
has tang	kin	-0.1	comrade	0.01	resident	-0.29	official	-0.11	volunteer	-0.37	witness	-0.14	nephew	-0.5	family	-0.01	brother	0.22	wife	0.04	son	-0.1	child	0.02	sister-in-law	0.07	great-grandchild	-0.32
has tang ban	kin	0.03	sister	0.04
has tang o	official	0.02	family	0.03	wife	0.01
has tang tai	kin	-0.31	comrade	0.22	nephew	0.13	grandchild	0.01	sister	-0.07	sister-in-law	0.05
has tao	comrade	0.28	resident	-0.13	organisation	0.06	family	-0.06	son	0.23
has tap	kin	0.42	comrade	-0.01	official	0.13	cemetery keeper	0.05	volunteer	-0.07	nephew	-0.2	grandchild	0.12	niece	0.1	sister	-0.14	wife	-0.05	son	-0.19	daughter-in-law	0.16
has tap ket	comrade	-0.02	cemetery keeper	0.01	nephew	-0.01	niece	0.32	child	0.03
has tap the	kin	0.39	finder	0.18	daughter-in-law	0.28
has tat	kin	-0.06	comrade	-0.04	finder	-0.06	volunteer	0.08	nephew	-0.03	grandchild	-0.07	daughter	0.01	child	0.08
has tat tho	comrade	-0.17	daughter	0.02
has tau	kin	-0.2	comrade	0.3	resident	-0.03	official	0.2	finder	0.01	witness	-0.07	family	-0.08	daughter-in-law	0.02
has tay	kin	-0.35	comrade	0.06	resident	0.04	finder	0.15	cemetery keeper	-0.06	volunteer	0.15	teacher	-0.13	foreign veteran	0.19	nephew	-0.02	family	-0.39	grandchild	0.07	brother	-0.25	niece	-0.08	daughter	0.25	son	0.05	child	0.3	daughter-in-law	-0.29
has tay ninh	kin	0.48	comrade	-0.15	resident	-0.15	brother	0.07	daughter	-0.22	wife	0.18	son	-0.09	child	0.22
has te	kin	0.09	comrade	0.31	official	0.15	finder	-0.12	nephew	0.15	family	0.31	niece	-0.04
has ten	kin	0.19	comrade	-0.12	resident	0.03	official	-0.38	finder	-0.38	cemetery keeper	-0.01	organisation	-0.18	teacher	-0.03	foreign veteran	-0.03	nephew	-0.17	family	-0.08	grandchild	-0.1	niece	0.16	sister	0.04	wife	-0.02	child	0.24	daughter-in-law	-0.62	sister-in-law	-0.64
has ten anh	organisation	0.01	sister	0.26
has ten la	kin	0.01	family	-0.09	brother	-0.24	niece	0.29	sister	0.12	daughter	-0.01	son	0.13
has ten le	resident	-0.14	official	0.03	foreign veteran	0.06	son	0.21
has ten nguyen	comrade	-0.28	resident	0.08	official	0.18
has ten ong	kin	0.01	resident	0.02	nephew	-0.13	family	0.44	niece	-0.01
has ten that	comrade	0.06	son	0.03
has ten toi	resident	-0.01	teacher	0.02	nephew	0.22
has ten trong	volunteer	0.06	family	-0.11
has tet	kin	-0.49	comrade	0.27	resident	0.28	official	0.3	witness	0.04	grandchild	-0.01	niece	-0.13	sister	-0.03	daughter	0.2
has tha	kin	0.11	comrade	-0.26	grandchild	0.15	sister	0.25
has thach	resident	-0.18	finder	-0.21	cemetery keeper	-0.08	volunteer	-0.22	organisation	-0.33	teacher	-0.1	grandchild	0.43	niece	0.1	sister	-0.16	son	-0.12
has thach that	kin	0.11	official	-0.07	great-grandchild	0.01
has thai	kin	0.08	resident	-0.42	official	-0.37	finder	0.05	cemetery keeper	0.08	volunteer	-0.27	witness	0.19	organisation	-0.25	teacher	-0.15	foreign veteran	-0.08	nephew	-0.04	grandchild	-0.36	brother	0.07	child	0.07	daughter-in-law	-0.04	sister-in-law	-0.09	great-grandchild	0.08
has thai binh	kin	-0.06	resident	0.1	finder	0.09	family	-0.06	brother	-0.04	wife	0.04	child	0.26
has thai thuy	witness	0.14	son	0.03
has tham	comrade	-0.19	resident	0.22	official	-0.13	volunteer	0.11	nephew	-0.08	family	-0.36	brother	0.38	daughter	0.27	wife	-0.12	great-grandchild	0.11
has tham gia	resident	0.02	nephew	-0.14	family	-0.16	brother	0.16	daughter	0.16	great-grandchild	0.19
has than	kin	-0.68	resident	0.47	official	-0.07	finder	-0.12	cemetery keeper	0.12	witness	0.1	organisation	-0.14	teacher	0.17	nephew	-0.29	daughter	0.12	sister-in-law	0.19
has than nhan	kin	-0.62	resident	-0.07	cemetery keeper	0.3	volunteer	0.08	niece	0.06
has thang	kin	0.11	comrade	0.21	resident	0.08	official	-0.56	finder	-0.77	volunteer	-0.26	witness	-0.04	organisation	-0.07	teacher	-0.09	foreign veteran	0.26	nephew	0.09	family	-0.47	grandchild	-0.43	brother	0.25	sister	0.2	wife	0.14	son	-0.25	child	0.07	daughter-in-law	-0.05	great-grandchild	0.17
has thang ban	kin	-0.34	comrade	0.2	resident	0.24	witness	-0.09	organisation	0.12	child	0.04
has thang bay	kin	0.14
has thang chap	kin	0.41	resident	-0.14	teacher	0.06	daughter	0.07	sister-in-law	0.01
has thang gieng	volunteer	0.03	grandchild	0.02	sister	0.01
has thang sau	kin	0.11	niece	0.09
has thang tu	kin	-0.07	resident	0.11	sister	-0.13
has thanh	kin	0.06	comrade	-0.21	resident	0.03	official	0.23	finder	-0.28	volunteer	-0.23	witness	-0.05	organisation	-0.09	teacher	-0.33	foreign veteran	-0.12	nephew	-0.14	family	-0.75	grandchild	0.15	niece	0.39	daughter	-0.6	son	0.03	sister-in-law	-0.18	great-grandchild	0.01
has thanh hoa	comrade	-0.14	resident	0.13	nephew	0.32	brother	-0.02
has thanh nien	comrade	-0.17	resident	-0.18	official	0.03	organisation	0.13	grandchild	-0.16	brother	0.14	niece	0.13	sister	-0.04	great-grandchild	0.09
has thanh pho	resident	0.12	cemetery keeper	0.01	family	-0.06	wife	0.07
has thao	kin	0.45	official	0.07	family	-0.06	sister	-0.08	daughter	-0.1	wife	0.17
has thap	comrade	-0.61	resident	0.47	cemetery keeper	-0.06	volunteer	0.09	witness	0.1	teacher	0.18	brother	0.13
has thap huong	comrade	-0.26	resident	0.28	cemetery keeper	-0.19	brother	0.15
has that	kin	0.1	comrade	0.08	resident	-0.16	official	-0.16	organisation	-0.01	niece	0.02	daughter	-0.32
has that lung	kin	-0.22	comrade	0.01	finder	0.01
has thay	comrade	-0.24	resident	0.19	official	-0.67	finder	0.62	cemetery keeper	0.3	volunteer	0.15	witness	0.1	organisation	-0.21	teacher	0.1	nephew	-0.23	family	0.06	niece	-0.46	sister	-0.24	wife	-0.2	son	0.1	child	0.06	daughter-in-law	0.13	great-grandchild	-0.37
has thay ai	kin	-0.18	resident	-0.05	teacher	0.14
has thay giao	kin	-0.03	cemetery keeper	0.02	son	0.07
has thay mo	kin	-0.04	comrade	0.07	resident	-0.12	volunteer	0.23	witness	0.1	family	-0.03	brother	-0.04	child	0.32
has the	kin	-0.32	resident	-0.05	official	0.4	finder	0.36	organisation	-0.31	nephew	0.23	family	0.17	brother	-0.06	niece	-0.42	daughter	-0.11	son	-0.36	daughter-in-law	0.29
has them	kin	-0.2	resident	0.03	cemetery keeper	0.05	nephew	0.02	sister	-0.06
has theo	kin	0.23	comrade	-0.67	resident	-0.32	finder	-0.09	organisation	0.02	teacher	-0.02	nephew	0.5	family	-0.68	grandchild	0.14	brother	0.33	niece	0.09	sister	-0.55	daughter	0.16	wife	-0.02	child	-0.21	daughter-in-law	-0.1	sister-in-law	0.06
has theo loi	volunteer	0.04	sister-in-law	0.06
has theo so	kin	0.01	comrade	-0.01	official	0.07	cemetery keeper	0.05
has thi	kin	0.18	comrade	-0.39	resident	-0.48	official	-0.06	finder	-0.03	cemetery keeper	0.24	witness	-0.11	teacher	0.13	foreign veteran	-0.44	family	-0.52	grandchild	-0.34	brother	-0.08	niece	0.33	sister	0.24	daughter	0.23	wife	0.06	son	-0.34	child	-0.4	daughter-in-law	0.25	great-grandchild	-0.46
has thi anh	official	0.3	family	0.03	wife	0.03	child	0.02
has thi co	cemetery keeper	0.08	nephew	-0.13	niece	0.05	sister	0.06
has thi cong	official	-0.27	finder	0.67
has thi dung	kin	0.24	cemetery keeper	0.06	family	0.16
has thi goi	kin	-0.17	finder	0.16	teacher	0.02
has thi hai	comrade	-0.06	official	-0.09	finder	0.12	family	-0.12	grandchild	-0.01	sister	-0.19	daughter	0.39
has thi khong	kin	0.32	resident	-0.17	official	-0.12	nephew	-0.26	family	-0.05	daughter-in-law	0.07
has thi lien	kin	-0.03	resident	0.16	witness	0.01	sister	0.36
has thi mat	kin	-0.02	grandchild	0.24
has thi nhan	comrade	0.12	official	-0.08	finder	-0.07	teacher	0.25	sister	-0.02	daughter	0.03
has thi ong	resident	0.14	wife	0.19	daughter-in-law	0.01
has thi the	finder	-0.01	sister-in-law	0.04	great-grandchild	0.07
has thi toi	kin	-0.17	comrade	0.74	resident	-0.01	cemetery keeper	0.1
has thi tran	wife	0.04
has thi xa	kin	0.09	comrade	-0.05	official	0.22	brother	0.15	daughter	-0.01
has thien	comrade	-0.21	finder	0.13	volunteer	0.23	witness	-0.1	nephew	0.06	family	0.13	niece	0.07	sister	-0.08	son	-0.03
has thiet	kin	-0.02	comrade	0.07	resident	-0.05	finder	-0.02	nephew	0.11	wife	0.05
has thieu	kin	0.09	comrade	-0.32	resident	-0.39	witness	0.03	nephew	-0.47	family	0.1	niece	0.03	sister	-0.13	son	0.08
has thieu ta	comrade	-0.08	witness	0.04	nephew	-0.16	family	0.01	child	0.09
has thieu uy	comrade	0.07	family	0.04	grandchild	-0.16
has thin	kin	-0.2	comrade	0.26	official	-0.19	family	0.06
has thinh	resident	0.14	official	-0.23	family	-0.09	brother	0.08	sister	-0.05	sister-in-law	0.01
has tho	kin	-0.27	comrade	0.23	resident	0.32	cemetery keeper	-0.29	volunteer	-0.04	organisation	-0.36	teacher	-0.12	nephew	0.02	family	0.29	brother	-0.35	niece	-0.08	wife	-0.47	sister-in-law	0.45	great-grandchild	-0.14
has thoa	daughter	0.09
has thoai	kin	0.3	finder	-0.08	cemetery keeper	0.09	family	0.23	brother	0.26	sister	-0.01	wife	0.16
has thoan	comrade	0.16	resident	0.12	wife	0.02
has thoat	kin	0.01	comrade	-0.04	niece	0.12
has thoi	kin	0.05	resident	0.31	official	-0.09	finder	-0.11	volunteer	-0.12	family	-0.35	daughter	-0.13	child	0.08
has thom	resident	0.17	official	0.08	nephew	-0.23	family	0.03	daughter	0.01	son	0.17
has thon	kin	-0.36	comrade	-0.18	official	0.56	finder	0.11	cemetery keeper	-0.51	volunteer	-0.06	witness	-0.16	organisation	-0.18	foreign veteran	-0.15	nephew	-0.17	family	-0.02	brother	0.21	niece	-0.07	wife	0.16	son	-0.09	child	-0.09	sister-in-law	-0.12	great-grandchild	-0.11
has thon dong	comrade	0.13	official	0.06	nephew	0.11	wife	0.01
has thong	kin	-0.08	comrade	0.01	official	0.09	finder	-0.32	volunteer	-0.22	organisation	0.3	teacher	0.01	nephew	-0.25	family	-0.24	grandchild	0.08	brother	0.07	niece	0.56	sister	0.23	daughter	-0.12	wife	0.15
has thong tin	kin	-0.22	finder	-0.09	volunteer	-0.06	organisation	0.25	teacher	0.11	family	-0.01	grandchild	-0.27	niece	0.47	sister	0.14	wife	0.24
has thot	comrade	0.2	brother	0.1
has thot not	comrade	0.24	brother	0.1
has thu	comrade	-0.32	resident	-0.33	official	0.45	finder	-0.34	witness	-0.03	organisation	-0.22	nephew	-0.68	family	0.09	grandchild	0.03	brother	-0.13	niece	0.15	daughter	-0.2	wife	0.25	daughter-in-law	-0.07	great-grandchild	-0.11
has thu ba	comrade	0.33	resident	-0.01	nephew	-0.03	brother	-0.14	sister-in-law	0.03
has thu duoc	official	-0.01	volunteer	0.45	grandchild	0.09
has thu hai	kin	0.04	comrade	-0.19	witness	0.01	family	-0.12	sister	0.07	son	0.31
has thu tu	comrade	0.07	teacher	0.07	family	0.12	wife	0.13
has thua	kin	0.14	comrade	-0.2	witness	0.13	family	0.22	niece	0.24	child	0.09
has thua cac	kin	0.21	finder	-0.02	witness	0.08	child	0.18
has thuan	kin	0.21	official	-0.48	family	-0.29	grandchild	0.06	brother	0.15	niece	-0.13	sister	0.18
has thuc	kin	-0.2	official	0.15	cemetery keeper	0.28	volunteer	0.15	witness	0.06	sister	0.11
has thung	comrade	0.04	foreign veteran	0.14
has thuoc	kin	0.1	comrade	-0.73	resident	-0.03	official	-0.03	finder	-0.37	volunteer	0.12	witness	0.08	organisation	-0.15	teacher	0.07	nephew	-0.1	family	-0.5	grandchild	0.02	brother	0.24	niece	0.26	daughter	-0.04	son	0.27	daughter-in-law	-0.03	sister-in-law	-0.21	great-grandchild	-0.03
has thuoc tieu	comrade	-0.03	cemetery keeper	0.03	nephew	-0.01	sister	0.01
has thuoc trung	volunteer	0.05	sister	-0.02	son	0.14
has thuong	kin	-0.09	official	0.3	finder	-0.7	cemetery keeper	0.04	volunteer	-0.1	witness	0.24	grandchild	0.08	brother	-0.06	niece	0.2	daughter-in-law	-0.16	sister-in-law	-0.22	great-grandchild	-0.14
has thuong binh	comrade	0.27	teacher	0.12	family	0.26
has thuong si	kin	0.14	sister	-0.17	daughter	0.02
has thuot	official	0.16
has thuy	kin	0.03	resident	-0.74	volunteer	-0.52	witness	0.14	nephew	-0.53	grandchild	0.46	brother	-0.01	niece	-0.17	wife	0.02	daughter-in-law	-0.05	sister-in-law	0.13	great-grandchild	-0.04
has thuy nguyen	nephew	0.03
has thuyen	kin	0.06	comrade	0.01	finder	0.04	witness	0.05	daughter	0.1
has tich	kin	-0.33	comrade	-0.29	official	0.39	nephew	0.2	brother	0.1	niece	-0.28	sister-in-law	0.06
has tien	kin	0.09	comrade	-0.1	resident	-0.28	finder	0.21	volunteer	0.18	witness	-0.16	foreign veteran	-0.13	nephew	0.26	grandchild	-0.01	sister	-0.38	daughter	-0.07	child	0.07	daughter-in-law	-0.14	sister-in-law	-0.08
has tien lang	kin	-0.24	comrade	0.12	brother	0.05
has tieng	comrade	-0.09	resident	0.47	foreign veteran	0.16	wife	0.03
has tiep	kin	-0.31	comrade	0.21	resident	-0.26	official	0.04	nephew	0.23	daughter	-0.01	sister-in-law	0.07
has tieu	resident	-0.77	finder	0.11	volunteer	0.13	organisation	-0.47	nephew	-0.16	brother	-0.01	niece	-0.02	sister	0.27	daughter	-0.15	wife	0.11	son	0.31	child	-0.16	sister-in-law	0.07	great-grandchild	-0.28
has tieu doan	kin	0.39	comrade	-0.08	resident	-0.36	cemetery keeper	0.11	volunteer	0.13	organisation	-0.27	teacher	-0.13	family	0.1	grandchild	-0.08	brother	-0.17	niece	-0.01	sister	0.27	wife	0.2	child	-0.05	great-grandchild	-0.18
has tieu doi	kin	-0.21	comrade	0.37	resident	-0.05	finder	0.07	family	-0.07	son	0.22
has tieu hoc	kin	-0.2	witness	0.01	teacher	0.31
has tim	kin	0.58	comrade	-0.39	resident	-0.92	official	-0.23	finder	-0.33	cemetery keeper	-0.6	witness	-0.52	organisation	-0.12	foreign veteran	-0.25	nephew	0.07	family	0.11	grandchild	-0.47	niece	-0.19	daughter	-0.05	wife	0.09	son	-0.26
has tim duoc	resident	-0.05	official	-0.02	grandchild	-0.05	niece	-0.03
has tim giup	kin	-0.12	nephew	-0.15	grandchild	0.15	sister	0.09	son	0.02
has tim mo	kin	0.22	comrade	-0.19	official	-0.19	nephew	-0.17	family	-0.19	grandchild	0.07	brother	0.09	niece	-0.26	sister	0.01
has tim thay	comrade	0.03	resident	-0.13	volunteer	0.05	nephew	-0.01	grandchild	-0.07	niece	-0.21	child	0.02	sister-in-law	0.03
has tin	comrade	-0.01	resident	-0.34	finder	-0.15	cemetery keeper	-0.16	volunteer	0.26	organisation	0.25	foreign veteran	-0.04	nephew	0.14	family	-0.04	grandchild	-0.4	brother	0.11	niece	0.4	sister	0.12	son	-0.47	child	-0.04	daughter-in-law	-0.2	sister-in-law	-0.14
has tin ve	kin	0.17	family	-0.12	wife	0.11
has tinh	kin	0.32	resident	-0.06	official	-0.37	finder	-0.24	volunteer	0.41	witness	-0.64	organisation	0.18	nephew	0.09	family	-0.07	grandchild	0.32	brother	-0.29	niece	-0.05	sister	0.01	child	0.09	sister-in-law	-0.41	great-grandchild	-0.39
has tinh doi	kin	0.37	brother	-0.05	sister	0.05
has tinh nguyen	comrade	-0.02	volunteer	0.37	organisation	0.08	family	-0.07	niece	0.19	daughter	-0.02
has tnxp	kin	-0.08	comrade	-0.09	resident	-0.15	official	-0.05	witness	0.02	organisation	0.29	nephew	-0.07	brother	0.18
has to	comrade	-0.4	volunteer	0.24	organisation	-0.16	foreign veteran	0.09	nephew	-0.56	family	0.19	grandchild	-0.01	sister	-0.32	daughter	0.19	wife	-0.04	son	0.33	great-grandchild	0.11
has to giay	kin	0.11	comrade	-0.23	finder	0.12	foreign veteran	0.25	brother	0.07	great-grandchild	0.07
has to quoc	kin	-0.22	nephew	-0.07	family	-0.05	niece	0.08	great-grandchild	0.01
has to truong	kin	-0.05	finder	0.09	daughter	0.15
has toa	resident	0.07	nephew	0.25	niece	-0.03	daughter	-0.03	great-grandchild	0.05
has toa do	kin	-0.1	resident	0.13	volunteer	0.01
has toan	kin	0.18	resident	-0.11	volunteer	-0.15	organisation	0.24	foreign veteran	0.13	nephew	-0.08	family	0.16	grandchild	0.05	brother	-0.18	niece	0.33	daughter	-0.12	wife	-0.07	son	0.2	sister-in-law	0.29
has toc	kin	0.25	resident	-0.36	official	-0.3	witness	-0.03	nephew	0.2	grandchild	-0.19	brother	0.3	niece	-0.05	son	-0.01	child	-0.14
has toc thai	kin	0.1	great-grandchild	0.01
has toi	kin	-0.54	comrade	0.77	resident	0.15	official	-0.38	finder	0.11	volunteer	-0.3	witness	-0.07	nephew	0.05	family	-0.26	grandchild	-0.27	brother	0.37	sister	-0.13	daughter	-0.2	wife	0.07	daughter-in-law	-0.09	great-grandchild	-0.22
has toi bao	kin	-0.01	resident	0.1
has toi bi	comrade	0.32	sister	0.11
has toi chi	nephew	0.39	wife	0.08
has toi chon	kin	-0.14	comrade	0.02	teacher	0.05	foreign veteran	0.21	sister	0.19
has toi co	kin	-0.36	comrade	0.12	resident	0.01	finder	-0.07	brother	0.13
has toi con	kin	-0.03	comrade	-0.11	resident	0.15	witness	0.17	foreign veteran	0.23	son	0.24
has toi cung	kin	-0.27
has toi da	comrade	-0.12	resident	-0.03	finder	0.25	family	-0.3	grandchild	-0.05	brother	0.02	niece	-0.02	son	0.08
has toi dang	comrade	0.19
has toi di	resident	-0.22	family	-0.05	brother	0.11	daughter	-0.12	sister-in-law	0.32
has toi doc	resident	0.04
has toi gui	kin	-0.01	witness	0.01
has toi hoi	kin	0.07	comrade	-0.33	nephew	-0.02	family	0.03	daughter	0.04	child	0.06
has toi khong	kin	0.29	family	-0.06	grandchild	0.07	son	0.14
has toi la	kin	0.4	comrade	-0.69	resident	0.02	official	-0.16	cemetery keeper	-0.06	teacher	-0.02	nephew	0.11	grandchild	-0.18	brother	0.26	niece	-0.35	son	0.04	child	-0.12
has toi lam	witness	0.13	nephew	0.22	wife	0.01
has toi len	nephew	-0.05	grandchild	0.1
has toi mat	kin	0.08
has toi moi	kin	0.14	comrade	-0.05	daughter	0.19
has toi muon	comrade	-0.15	organisation	0.11	foreign veteran	0.21	wife	0.18
has toi nam	kin	0.21	resident	-0.24	child	0.04
has toi nguyen	teacher	0.06
has toi nho	comrade	0.22	brother	0.06	sister-in-law	0.07
has toi noi	resident	0.07
has toi o	comrade	0.24	resident	0.42	official	-0.06	grandchild	-0.09	daughter	-0.07	sister-in-law	0.24
has toi ten	kin	0.45	comrade	-0.18	official	-0.11	witness	-0.13	nephew	-0.18	grandchild	0.19	niece	0.01	wife	0.2
has toi va	comrade	0.06	child	0.06
has toi viet	kin	0.1	nephew	-0.16	brother	0.11	sister	0.05
has toi voi	brother	0.09
has toi xin	kin	-0.3	teacher	0.21	nephew	-0.01	family	-0.06	brother	0.52	sister-in-law	0.05
has ton	kin	0.19	comrade	0.21	official	0.26	family	-0.03	niece	0.06
has tong	comrade	-0.03	official	-0.01	witness	0.31	nephew	0.07	family	-0.15	niece	-0.18	sister	0.25	son	-0.02	great-grandchild	0.01
has tp	kin	0.15	nephew	0.09	sister	0.07
has tra	kin	0.25	comrade	-0.43	official	-0.2	cemetery keeper	0.11	foreign veteran	-0.02	nephew	0.16	family	-0.29	grandchild	0.17	brother	-0.38	niece	-0.23	daughter	0.23	child	0.28	sister-in-law	-0.05	great-grandchild	0.03
has tra loi	kin	0.09	cemetery keeper	0.11	grandchild	0.11
has trac	kin	-0.19
has trach	nephew	0.25	family	-0.21	grandchild	0.2	brother	0.12	niece	-0.14	sister	-0.09
has trai	kin	0.14	comrade	-0.1	resident	0.15	finder	0.2	volunteer	-0.31	foreign veteran	0.17	family	-0.77	grandchild	-0.63	brother	0.69	niece	-0.12	sister	0.53	daughter	-0.92	wife	-0.18	son	0.34	child	-0.31	daughter-in-law	-0.21	great-grandchild	-0.17
has trai toi	kin	0.45	comrade	-0.22	nephew	-0.29	family	-0.07	brother	0.11	niece	-0.06	sister	0.41	daughter	-0.09
has tram	kin	0.02	official	0.02	finder	0.01	cemetery keeper	-0.01	volunteer	-0.24	organisation	-0.19	nephew	-0.14	family	0.24	grandchild	-0.13	child	-0.03	daughter-in-law	-0.05	sister-in-law	-0.05
has tram phau	resident	-0.13	teacher	0.06	family	0.17
has tram xa	kin	-0.14	official	0.46	witness	0.07	nephew	-0.16	niece	0.18
has tran	kin	0.11	comrade	-0.01	resident	0.12	official	0.28	finder	-0.39	witness	0.3	foreign veteran	-0.26	nephew	-0.02	family	0.31	grandchild	-0.08	brother	-0.01	niece	-0.38	sister	0.04	wife	0.05	child	0.02	great-grandchild	0.11
has tran danh	kin	-0.07
has tran dia	resident	0.11	family	0.23
has tran phia	kin	-0.04	sister	-0.02	daughter	0.03	son	0.1
has tran thi	kin	-0.21	comrade	-0.26	witness	0.03	nephew	0.04	niece	-0.03
has trang	comrade	-0.1	resident	0.25	official	-0.45	finder	-0.22	cemetery keeper	0.84	witness	-0.28	organisation	-0.14	teacher	-0.61	foreign veteran	-0.07	nephew	-0.33	family	-0.15	grandchild	0.03	daughter-in-law	-0.34	sister-in-law	0.07	great-grandchild	0.19
has trang liet	kin	-0.03	comrade	-0.06	cemetery keeper	0.45	grandchild	0.07	child	0.01
has trang xa	kin	-0.08	comrade	0.06	resident	0.76	cemetery keeper	0.18	family	0.12	sister-in-law	0.09
has tranh	kin	-0.05	resident	0.03	official	0.24	daughter	-0.13
has trao	kin	0.07	comrade	-0.2	family	-0.29	grandchild	0.04	great-grandchild	0.05
has trao tra	family	-0.1	grandchild	0.09	daughter	0.05	child	0.01
has trau	organisation	0.07
has tre	kin	0.04	comrade	-0.19	official	-0.01	finder	0.15	organisation	0.1	nephew	-0.07	grandchild	0.2	brother	-0.01	niece	0.03	son	0.15	child	0.21
has tren	kin	0.29	comrade	0.16	resident	-0.22	finder	0.2	cemetery keeper	0.21	organisation	0.19	teacher	0.19	foreign veteran	-0.02	grandchild	-0.63	brother	0.19	sister	0.17	daughter	-0.17	wife	-0.28	child	0.16	daughter-in-law	0.01	great-grandchild	0.13
has tren bia	comrade	-0.02	resident	-0.29	cemetery keeper	0.04	volunteer	0.09	witness	0.15	organisation	0.27	son	0.09
has tren doi	official	0.28	great-grandchild	0.25
has tren duong	organisation	0.11	family	0.2
has treo	kin	-0.28	comrade	0.08	official	0.14	family	0.08
has tri	kin	-0.37	comrade	0.11	resident	0.14	official	0.14	finder	-0.12	cemetery keeper	-0.01	volunteer	-0.2	witness	-0.58	nephew	0.02	sister	-0.12	daughter	-0.17	wife	0.08	child	-0.11
has tri thien	family	-0.04	sister	-0.1
has tri vien	kin	-0.02	comrade	0.06	official	0.05	family	0.04	grandchild	0.2	daughter	-0.08
has trich	kin	0.31	comrade	-0.53	resident	-0.17	official	0.16	volunteer	-0.06	nephew	-0.16	grandchild	0.18	brother	0.12	daughter	-0.12	son	0.18
has trich luc	kin	0.22	nephew	-0.01	grandchild	0.1	daughter	-0.1	son	0.19
has trich so	comrade	-0.06	official	0.39
has trieu	kin	0.66	resident	-0.82	finder	-0.68	volunteer	-0.03	witness	-0.24	nephew	0.35	family	0.28	grandchild	-0.1	brother	0.02	niece	-0.41	sister	-0.42	son	-0.33
has trinh	kin	0.12	resident	0.03	official	-0.41	finder	0.01	volunteer	0.16	witness	-0.23	organisation	-0.06	nephew	0.37	family	-0.15	brother	0.25	sister	-0.05	daughter	-0.22	wife	-0.27	son	-0.12	daughter-in-law	0.23
has trinh sat	comrade	0.29	volunteer	0.05
has tro	kin	-0.03	comrade	0.12	official	-0.14	volunteer	-0.08	organisation	0.19	niece	0.27	sister	-0.14	daughter	-0.13	wife	-0.05	son	0.12	daughter-in-law	0.23
has tro ly	comrade	0.03	witness	0.01
has troi	kin	-0.07	comrade	0.06	resident	0.02	official	-0.02	finder	-0.02	witness	0.18	nephew	-0.18	sister	0.19	wife	-0.02	sister-in-law	0.08
has tron	sister	0.16
has trong	kin	0.02	comrade	-0.04	resident	-0.4	finder	0.25	cemetery keeper	0.57	volunteer	0.08	organisation	-0.08	foreign veteran	0.11	nephew	-0.02	family	0.38	grandchild	0.12	brother	-0.13	niece	0.04	sister	-0.3	daughter	0.23	wife	-0.1	son	-0.11	child	0.06	great-grandchild	-0.07
has trong co	kin	-0.04	comrade	-0.12	resident	-0.04	official	-0.19	finder	0.62	witness	0.1	family	0.01
has trong do	kin	0.11	official	-0.03	witness	-0.05	teacher	0.12	nephew	0.01	daughter	0.02
has trong hang	finder	0.02	witness	0.28	foreign veteran	0.12	daughter-in-law	0.1
has trong mot	foreign veteran	0.31	niece	0.42	wife	0.01
has trong nha	kin	0.2
has trong so	kin	-0.05	comrade	0.01	family	0.01
has trong tran	kin	0.65	comrade	-0.4	official	0.2	great-grandchild	0.17
has trong tui	kin	-0.18	official	0.02	witness	0.23
has trong vuon	kin	0.11	resident	-0.07	nephew	0.12	grandchild	-0.02	niece	0.19
has tru	kin	-0.03	comrade	-0.09	official	-0.46	brother	-0.01	sister	0.24
has trua	official	0.05
has truc	kin	-0.31	comrade	0.38	resident	0.25	official	0.58	finder	-0.21	volunteer	-0.01	witness	-0.34	organisation	0.03	niece	0.44	daughter	0.12	child	0.01
has truc thang	kin	-0.2	resident	0.34	witness	-0.02	organisation	0.09	child	0.04
has trung	kin	0.15	comrade	-0.09	resident	-0.46	official	-0.15	finder	0.12	cemetery keeper	-0.43	witness	-0.35	organisation	-0.33	teacher	0.06	nephew	0.37	family	-0.16	grandchild	-0.07	brother	-0.21	niece	-0.25	daughter	0.23	wife	-0.1	child	-0.33	great-grandchild	0.09
has trung bom	kin	0.18	comrade	-0.12	family	0.07	brother	0.06
has trung dan	comrade	0.24
has trung doan	kin	-0.13	official	-0.12	finder	-0.27	cemetery keeper	-0.04	volunteer	0.06	witness	-0.1	nephew	-0.19	family	-0.09	brother	-0.19	niece	-0.33	daughter	0.11	son	0.01	child	-0.13	daughter-in-law	0.07	great-grandchild	0.36
has trung doi	comrade	0.23	resident	-0.1	official	-0.13	witness	-0.1	foreign veteran	0.09	grandchild	-0.18	daughter	0.06	son	-0.01	sister-in-law	0.01
has trung si	kin	0.12	nephew	0.04	brother	-0.18	daughter	-0.02	son	0.09
has trung tam	comrade	-0.02	official	0.08	nephew	0.38
has trung uy	niece	0.04
has truoc	kin	-0.01	comrade	-0.12	resident	0.3	official	-0.1	finder	-0.18	volunteer	0.19	foreign veteran	0.09	family	-0.02	grandchild	-0.11	niece	0.09	daughter	-0.07	son	0.19	child	0.18	sister-in-law	0.3	great-grandchild	-0.04
has truoc co	kin	0.02	cemetery keeper	0.11	nephew	0.17	son	0.05
has truoc khi	resident	0.24	foreign veteran	0.1	nephew	-0.17	niece	0.04	wife	0.05	child	0.06	sister-in-law	0.02
has truoc la	kin	0.03	resident	-0.26	official	0.16	volunteer	0.1	family	0.08	sister	0.07
has truoc luc	finder	0.01	nephew	0.13	family	0.05
has truong	kin	-0.03	resident	-0.17	official	0.62	volunteer	-0.11	organisation	-0.08	teacher	0.53	foreign veteran	-0.42	nephew	0.06	family	0.25	brother	0.2	niece	-0.25	sister	-0.04	wife	-0.13	son	0.13	child	0.02	great-grandchild	-0.17
has truong ban	comrade	0.01	official	0.21
has truong cong	kin	0.02	official	-0.07	finder	0.23	brother	0.04
has truong hop	kin	-0.23	comrade	0.04	organisation	0.05	nephew	-0.06	grandchild	0.26
has truong thon	kin	-0.57	resident	-0.19	official	0.68
has truong tieu	witness	0.06	teacher	0.13
has truyen	kin	0.07	great-grandchild	0.23
has tu	comrade	-0.13	resident	-0.01	finder	0.1	cemetery keeper	0.35	volunteer	0.3	foreign veteran	-0.17	nephew	0.11	family	-0.02	grandchild	0.45	brother	-0.32	niece	0.11	sister	0.25	wife	-0.04	son	0.05	child	-0.32	daughter-in-law	-0.28	sister-in-law	0.07
has tu nam	kin	0.28	resident	-0.12	finder	-0.03	family	-0.2
has tu so	kin	-0.5	sister	0.02
has tuan	comrade	0.03	resident	-0.29	official	-0.08	finder	0.17	volunteer	0.18	witness	-0.05	nephew	0.01	family	0.03	brother	0.1
has tuat	kin	0.21	resident	-0.03	official	0.15	niece	0.09
has tuc	kin	0.22	comrade	0.05	official	-0.05	witness	0.21	brother	0.08	daughter	0.02	sister-in-law	0.04
has tui	comrade	0.25	official	-0.09	teacher	-0.14	nephew	0.39	family	-0.33	grandchild	-0.11	sister	0.01	wife	0.13
has tui la	kin	0.26	comrade	-0.04	resident	-0.02	witness	0.07	nephew	0.05
has tui o	kin	0.13	comrade	-0.08	resident	-0.05	nephew	0.01
has tum	comrade	-0.09	nephew	-0.29	family	0.2	son	0.08
has tung	kin	-0.02	comrade	-0.04	cemetery keeper	0.21	nephew	-0.43	grandchild	0.11	daughter	0.04
has tuoi	comrade	-0.09	resident	-0.11	official	0.18	cemetery keeper	-0.18	witness	0.49	organisation	0.2	nephew	-0.15	family	0.28	brother	0.11	niece	0.17	daughter	-0.28	wife	0.58	child	0.11	daughter-in-law	-0.29	sister-in-law	-0.37
has tuoi o	kin	0.14	nephew	-0.2	brother	0.21
has tuong	kin	0.08	comrade	-0.28	resident	0.23	volunteer	-0.08	witness	-0.02	nephew	0.3	family	-0.29	niece	-0.07	sister	0.03
has tuy	cemetery keeper	0.07	nephew	0.19	grandchild	-0.09
has tuyen	kin	0.23	comrade	-0.02	resident	-0.64	official	0.35	finder	-0.2	cemetery keeper	-0.07	witness	-0.06	nephew	0.41	grandchild	-0.1	wife	-0.03
has ty	kin	0.14	comrade	-0.27	resident	0.15	finder	0.05	nephew	0.33	family	-0.43	niece	-0.14	daughter	0.14
has u	kin	0.67	family	-0.06	niece	-0.02	daughter	0.1
has ubnd	official	0.5	sister	0.04
has ubnd xa	official	0.4	sister	0.06
has uc	foreign veteran	0.15
has ui	comrade	-0.1	volunteer	0.06
has uong	sister	0.37
has ut	kin	0.24	resident	-0.38	nephew	0.26	family	-0.5	niece	-0.06	sister	-0.28	daughter	0.18	wife	-0.17	sister-in-law	-0.05	great-grandchild	-0.02
has ut cua	kin	-0.08	official	0.24	nephew	0.37	brother	0.04	niece	-0.12
has uy	kin	0.38	comrade	-0.32	official	0.05	finder	-0.06	cemetery keeper	-0.14	volunteer	-0.03	teacher	-0.07	foreign veteran	-0.1	nephew	-0.34	family	0.2	grandchild	-0.15	brother	-0.16	niece	0.12	sister	-0.53	son	0.26	child	0.03	daughter-in-law	-0.01
has v	finder	-0.08	grandchild	0.04
has va	kin	-0.31	comrade	0.4	resident	-0.3	official	-0.04	finder	0.72	volunteer	-0.33	witness	-0.21	organisation	-0.25	foreign veteran	0.06	niece	-0.02	sister	0.2	daughter	0.04	son	0.09	great-grandchild	-0.19
has va mot	kin	-0.14	comrade	0.08	finder	0.22
has vach	finder	0.03	grandchild	0.03	child	0.09
has vai	kin	-0.04	finder	0.21	witness	-0.04
has vam	nephew	0.01	child	0.02
has van	comrade	0.37	resident	-0.47	official	-0.11	finder	-0.53	volunteer	-0.52	witness	-0.08	teacher	-0.38	foreign veteran	-0.3	nephew	0.13	grandchild	-0.11	brother	0.09	niece	-0.29	sister	-0.04	son	0.1	child	-0.35	great-grandchild	0.25
has van con	family	0.19	grandchild	-0.09
has van hoa	kin	-0.04	official	0.94	finder	-0.24	volunteer	0.09	family	0.03
has van pao	kin	-0.12	great-grandchild	0.04
has van tai	kin	0.04	comrade	0.05	family	0.09
has vang	kin	0.44	comrade	0.05	resident	-0.44	finder	0.08	nephew	0.28	sister	0.02	daughter	-0.12
has vao	kin	0.09	comrade	0.28	resident	-0.1	official	-0.58	finder	-0.03	witness	0.38	teacher	-0.15	foreign veteran	-0.29	brother	-0.06	niece	0.25	sister	-0.34	daughter	-0.04	child	-0.05	daughter-in-law	-0.35	sister-in-law	0.1	great-grandchild	-0.05
has vao bo	kin	0.06	sister	-0.1
has vat	kin	-0.27
has vay	comrade	0.12	resident	0.57	official	-0.41	finder	-0.04	volunteer	-0.09	family	0.22	grandchild	-0.14	brother	-0.11	niece	-0.05	daughter	-0.05	great-grandchild	0.13
has ve	kin	0.31	comrade	-0.06	resident	0.06	official	0.24	finder	0.08	cemetery keeper	-0.24	volunteer	-0.5	organisation	-0.06	teacher	-0.71	nephew	-0.19	family	-0.24	grandchild	-0.08	niece	0.08	sister	0.01	daughter	0.11	wife	0.17	son	-0.15	daughter-in-law	-0.24	sister-in-law	0.18
has ve chon	son	0.03
has ve duoc	kin	-0.41	niece	0.07	great-grandchild	0.03
has ve huong	kin	-0.14	grandchild	0.02
has ve nam	kin	-0.06	brother	0.09	child	0.05	sister-in-law	0.1
has ve nghia	kin	-0.17	comrade	0.14	official	0.23	cemetery keeper	-0.05	family	0.13	brother	-0.08	niece	0.03
has ve nha	comrade	-0.16	official	0.1	finder	0.02	grandchild	0.04
has ve ntls	kin	0.13	witness	0.07	organisation	0.02	family	-0.2	brother	0.03
has ve quoc	kin	0.69	comrade	-0.14	official	-0.06	organisation	0.08	family	0.25	grandchild	0.02	daughter	-0.03	great-grandchild	0.03
has ve sau	kin	0.01	comrade	-0.05	official	0.03
has vet	comrade	-0.29	sister	0.04
has vi	comrade	0.02	resident	0.48	finder	-0.08	cemetery keeper	-0.56	volunteer	-0.27	witness	-0.44	organisation	-0.29	nephew	0.22	family	-0.34	brother	0.25	niece	-0.04	sister	-0.56	daughter	0.14	wife	-0.06	son	-0.46	daughter-in-law	-0.4	sister-in-law	0.04	great-grandchild	-0.2
has vi nao	volunteer	-0.14	witness	0.09
has vi sot	comrade	0.08	nephew	0.13
has vi thi	finder	0.12	brother	0.15	sister	-0.05
has vi toi	comrade	0.16	volunteer	0.08	sister-in-law	0.1
has vi tri	kin	-0.42	comrade	-0.34	resident	0.64	organisation	0.08	grandchild	0.02
has vi van	family	-0.02	grandchild	-0.03	great-grandchild	0.03
has vi xuyen	kin	0.06	niece	0.02	sister-in-law	0.01
has viec	nephew	0.1	grandchild	-0.08
has vien	comrade	-0.08	resident	-0.73	finder	-0.43	cemetery keeper	0.23	volunteer	0.35	witness	-0.63	teacher	0.16	foreign veteran	-0.13	nephew	-0.35	family	-0.14	grandchild	0.14	niece	0.16	sister	-0.41	daughter	-0.03	daughter-in-law	-0.2	great-grandchild	0.34
has vieng	kin	-0.38	resident	0.31	cemetery keeper	0.08	witness	0.16
has viet	kin	0.06	comrade	-0.45	resident	-0.73	official	-0.28	finder	0.3	cemetery keeper	-0.38	volunteer	-0.16	witness	-0.05	teacher	0.34	foreign veteran	0.24	nephew	0.15	family	-0.22	grandchild	-0.14	niece	-0.08	daughter	0.12	wife	0.18	son	0.13	daughter-in-law	-0.16	sister-in-law	0.14
has vinh	kin	0.09	comrade	0.22	resident	-0.65	finder	0.17	cemetery keeper	-0.24	volunteer	-0.25	foreign veteran	-0.1	nephew	0.16	family	0.44	brother	-0.18	niece	-0.18	sister	-0.01	wife	-0.18	son	-0.16	daughter-in-law	-0.14	great-grandchild	-0.14
has vinh bao	kin	-0.26	official	-0.03	family	0.18	grandchild	-0.15
has vinh linh	comrade	-0.17
has vinh phu	comrade	0.13
has vo	comrade	0.29	resident	0.43	official	0.21	finder	-0.48	cemetery keeper	0.05	volunteer	-0.52	witness	-0.69	organisation	-0.38	teacher	-0.03	foreign veteran	-0.03	nephew	0.04	brother	-0.09	sister	0.27	daughter	-0.22	wife	0.38	daughter-in-law	-0.1	great-grandchild	-0.12
has vo danh	resident	-0.38
has vo thi	official	0.25	daughter	0.22	son	0.03	child	0.02
has vo toi	resident	0.1	official	0.04	cemetery keeper	0.01	family	0.35
has voi	kin	-0.04	comrade	0.61	resident	-0.45	official	-0.48	finder	0.16	cemetery keeper	-0.33	volunteer	-0.69	witness	0.06	foreign veteran	-0.04	nephew	0.25	niece	0.06	sister	0.3	wife	-0.26	son	-0.02	sister-in-law	-0.07	great-grandchild	-0.22
has voi anh	brother	0.08	daughter	0.03
has voi ong	kin	-0.45	resident	0.12
has voi toi	kin	-0.22	comrade	0.36	resident	-0.03	witness	0.08
has vong	kin	0.15	comrade	-0.23	resident	-0.76	official	-0.21	finder	0.66	nephew	0.11	grandchild	-0.14	daughter	0.29	son	-0.05	sister-in-law	0.02
has vot	resident	-0.11	official	0.13	niece	0.05	sister	0.06	child	0.06
has vot duoc	kin	0.2	resident	-0.11	nephew	-0.02	sister	0.07	son	0.01	child	0.08
has vu	kin	-0.06	official	-0.26	finder	-0.26	cemetery keeper	-0.01	volunteer	-0.22	witness	-0.09	organisation	-0.27	brother	0.37	niece	-0.31	sister	0.22	daughter	-0.26	son	0.17	child	-0.17	sister-in-law	-0.31
has vu thi	nephew	0.07	family	-0.01	daughter	-0.08
has vu tieu	kin	-0.1	teacher	0.03	foreign veteran	0.01	daughter	-0.04
has vu trang	kin	0.18	comrade	0.05
has vua	official	0.43	finder	0.04	nephew	0.46	family	-0.15	niece	-0.08	sister	-0.01	daughter-in-law	0.02
has vua roi	kin	-0.06	finder	0.23	daughter-in-law	0.05
has vuc	official	0.22	family	-0.07	grandchild	0.15	daughter	0.05	wife	0.03
has vui	comrade	-0.03	resident	-0.14	official	-0.15	finder	-0.07	volunteer	0.49	nephew	0.22	daughter	-0.27	son	0.03	great-grandchild	0.18
has vung	kin	-0.22	finder	-0.28	organisation	0.03	nephew	0.1	family	-0.19	grandchild	-0.09	great-grandchild	0.03
has vuon	kin	-0.35	comrade	0.08	resident	0.28	finder	-0.15	volunteer	-0.13	witness	-0.4	organisation	0.01	family	-0.16	grandchild	-0.28	brother	0.25	niece	0.33	sister	-0.05
has vuong	kin	-0.07	comrade	0.36	resident	0.08	official	-0.23	organisation	-0.04	family	0.03	grandchild	0.02	son	0.06
has vuot	kin	-0.28	comrade	0.45
has vy	nephew	-0.18	family	-0.16	niece	0.31
has x	kin	0.06	resident	-0.29	official	0.19	nephew	0.09
has xa	kin	0.29	comrade	-1.02	resident	-0.01	official	0.45	finder	0.04	volunteer	-0.13	witness	-0.09	teacher	-0.15	foreign veteran	-0.56	nephew	-0.22	family	0.21	grandchild	0.18	brother	0.16	niece	-0.1	sister	-0.23	wife	0.42	son	0.15	child	-0.09	daughter-in-law	-0.25	great-grandchild	-0.49
has xa an	son	0.04
has xa cam	comrade	0.03	family	-0.21	grandchild	0.07
has xa dai	kin	0.01	brother	0.22
has xa doi	kin	0.18	resident	-0.02	witness	-0.02	teacher	0.08	nephew	0.12	family	-0.07	daughter-in-law	0.05
has xa tan	kin	0.27	comrade	-0.15	resident	-0.05	brother	0.14	sister	-0.01	daughter	-0.03	great-grandchild	0.06
has xa thanh	kin	0.17	volunteer	0.12	family	-0.09	niece	0.11	wife	0.13	son	0.06
has xa toi	kin	-0.5	resident	0.08	official	0.07	organisation	0.12
has xa vinh	kin	0.15	comrade	-0.14	resident	-0.07	nephew	0.07	family	-0.09
has xac	kin	0.09	resident	-0.25	official	0.09	finder	-0.49	volunteer	0.29	witness	-0.16	organisation	0.14	teacher	-0.02	foreign veteran	-0.2	nephew	-0.28	grandchild	-0.07	brother	0.08	daughter	-0.35	son	0.29	child	0.2	daughter-in-law	0.17
has xac minh	comrade	-0.09	organisation	0.37
has xac nhan	comrade	0.13	official	0.07	daughter-in-law	0.04
has xang	comrade	0.01	niece	-0.12	daughter	0.23
has xanh	resident	-0.32	finder	0.7
has xay	kin	-0.01	resident	0.4	family	0.02
has xe	kin	-0.25	comrade	0.45	finder	-0.47	witness	-0.39	brother	0.12	niece	-0.24	sister	-0.2	son	-0.21
has xe tang	kin	0.17	comrade	0.03	sister	-0.03	wife	0.01
has xem	kin	0.4	comrade	-0.45	official	-0.55	volunteer	0.41	witness	-0.08	teacher	-0.02	nephew	-0.28	family	0.33	niece	-0.16	daughter-in-law	-0.01
has xep	kin	-0.33	comrade	0.03	resident	0.36	finder	0.03
has xep da	kin	-0.02	resident	0.12
has xet	kin	0.23	nephew	-0.1	brother	0.11	sister	0.04
has xi	kin	-0.01	comrade	0.1	resident	0.01	finder	0.19
has xin	kin	0.24	comrade	-0.64	resident	-0.63	official	0.32	finder	0.03	cemetery keeper	0.04	witness	-0.2	organisation	0.04	foreign veteran	0.04	family	-0.11	grandchild	0.12	brother	-0.14	sister	0.3	daughter	0.02	son	0.19	child	-0.16	sister-in-law	-0.03
has xin bao	kin	-0.26	witness	0.01
has xin goi	grandchild	0.02	niece	0.04
has xin gui	kin	-0.26	official	0.08	cemetery keeper	0.02	organisation	0.03	family	0.18	wife	0.02
has xin hoi	kin	0.42	comrade	-0.06	nephew	0.11	niece	-0.19
has xoai	official	0.16	nephew	-0.01	family	-0.08	niece	0.18
has xom	kin	-0.15	resident	0.78	finder	-0.02	witness	-0.1	organisation	0.01	sister	0.05	daughter	0.09
has xong	comrade	0.05	finder	-0.01	brother	0.02	daughter	-0.09
has xua	comrade	-0.18	resident	0.16	official	-0.04	witness	0.35	family	0.22
has xuan	kin	-0.34	comrade	0.42	finder	-0.15	cemetery keeper	-0.24	witness	-0.04	foreign veteran	-0.04	nephew	0.18	family	-0.54	grandchild	0.56	brother	0.06	niece	-0.37	wife	-0.27	son	0.04	great-grandchild	-0.06
has xuan loc	brother	-0.03	sister-in-law	0.06
has xung	kin	0.07	comrade	-0.09	resident	0.04	finder	-0.08	volunteer	0.01	grandchild	-0.32	brother	0.16	niece	0.4	sister	-0.11	great-grandchild	0.04
has xung la	kin	0.21	nephew	0.25
has xung phong	kin	0.22	comrade	-0.2	grandchild	-0.18	brother	0.09	niece	0.37	sister	-0.05	great-grandchild	0.09
has xuong	kin	0.27	comrade	-0.19	resident	-0.28	official	-0.22	finder	0.85	cemetery keeper	-0.01	volunteer	-0.27	witness	-0.12	organisation	-0.33	teacher	-0.06	foreign veteran	-0.27	nephew	-0.09	family	-0.02	brother	-0.11	niece	-0.07	daughter	-0.11	son	0.19	child	0.15	sister-in-law	0.33	great-grandchild	0.09
has xuyen	kin	0.19	comrade	0.53	resident	-0.03	official	-0.41	cemetery keeper	-0.07	volunteer	0.05	nephew	-0.26	grandchild	0.1	brother	-0.05	sister	0.18	wife	-0.04	child	-0.12
has y	resident	0.1	official	0.25	finder	-0.43	cemetery keeper	-0.22	volunteer	-0.22	organisation	-0.4	family	0.24	grandchild	-0.42	niece	0.12	sister	-0.42	wife	-0.23
has y si	teacher	0.01	child	0.01
has y ta	official	0.09	volunteer	-0.14	organisation	-0.04	family	-0.13	niece	0.14	daughter	-0.07
has y yen	kin	-0.06	comrade	0.01	witness	0.1
has yen	kin	0.1	comrade	0.02	resident	-0.22	official	0.23	volunteer	0.06	organisation	-0.3	nephew	0.02	family	0.02	grandchild	0.04	brother	-0.34	son	-0.29	child	-0.12	daughter-in-law	0.06
has yeu	kin	0.37	nephew	-0.11	family	-0.31	grandchild	0.14	child	0.14
has zalo	resident	0.15	finder	0.01	cemetery keeper	0.06	nephew	0.26	family	-0.23
he	kin	-0.09	comrade	0.37	official	-0.32	teacher	-0.11	nephew	0.13	family	-0.15	brother	0.56	niece	-0.35	sister	-0.51	daughter	-0.43	wife	-0.09	son	0.72
he or she	kin	-0.25	comrade	-0.38	resident	-0.37	official	-0.13	cemetery keeper	-0.3	volunteer	-0.28	witness	-0.19	organisation	-0.04	teacher	-0.68	foreign veteran	-0.38	nephew	0.33	family	0.33	grandchild	0.02	brother	0.04	niece	-0.96	sister	-1.15	daughter	-1.05	wife	-0.39	son	-0.2	daughter-in-law	-0.44	sister-in-law	-0.41	great-grandchild	-0.29
kin 0	kin	-1.8	comrade	0.63	resident	0.13	official	0.23	finder	0.14	cemetery keeper	0.21	volunteer	0.19	nephew	0.15	family	0.24	grandchild	-0.3	brother	-0.07	niece	-0.02	sister	-0.06	daughter	0.28	wife	0.03	son	0.2
kin 1	kin	0.19	comrade	-0.66	official	-0.19	finder	-0.16	cemetery keeper	-0.58	volunteer	-0.36	witness	-0.17	organisation	-0.58	teacher	-0.09	foreign veteran	-0.05	nephew	-0.22	brother	0.03	sister	-0.1	daughter	-0.7	son	-0.44	daughter-in-law	-0.16	sister-in-law	-0.01
kin 2	kin	0.7	comrade	-0.89	resident	-0.17	official	-0.54	finder	-0.08	cemetery keeper	-0.44	volunteer	-0.57	witness	-0.13	teacher	-0.29	foreign veteran	-0.15	nephew	-0.56	family	-0.44	grandchild	0.12	brother	-0.02	sister	-0.06	wife	-0.27	son	0.14	daughter-in-law	0.11
kin anh	comrade	-0.12	official	0.07	nephew	-0.21	family	-0.09	brother	0.05	niece	-0.08	sister	0.34	wife	-0.03
kin anh & he or she	kin	-0.08	comrade	-0.05	official	0.08	nephew	-0.18	sister	0.26
kin anh trai	kin	0.03	comrade	-0.22	official	0.01	nephew	-0.01	family	-0.26	brother	0.11	sister	0.37
kin anh trai & he or she	official	0.01	family	-0.19	brother	0.4
kin bác	kin	0.14	comrade	-0.08	resident	-0.15	cemetery keeper	-0.01	nephew	0.12	family	0.01	brother	-0.24	niece	0.31	sister	-0.21	daughter	-0.14	wife	-0.09	son	-0.04	child	-0.08	daughter-in-law	-0.04	sister-in-law	-0.03
kin bác & he or she	kin	0.08	comrade	-0.06	resident	-0.07	nephew	0.18	family	0.06	brother	-0.18	sister	-0.06	child	-0.07	daughter-in-law	-0.01
kin bố	kin	-0.13	comrade	0.02	family	-0.12	grandchild	-0.07	brother	-0.01	niece	-0.18	daughter	0.47	wife	-0.09	son	0.29
kin bố & he or she	kin	-0.37	comrade	0.12	daughter	0.29	son	0.28
kin cha	kin	-0.25	comrade	-0.06	family	-0.02	niece	-0.01	daughter	0.39	daughter-in-law	0.02
kin chú	kin	0.2	nephew	0.14	family	-0.39	grandchild	-0.07	niece	0.28	daughter	-0.09
kin chú & he or she	kin	0.08	nephew	0.2	family	-0.25
kin chồng	resident	-0.07	nephew	-0.16	brother	-0.11	niece	-0.08	sister	-0.23	daughter	-0.22	wife	0.79	son	-0.06
kin chồng & she	kin	-0.12	sister	-0.11	daughter	-0.05	wife	0.39
kin cậu	kin	0.14	nephew	0.2	sister	-0.03
kin cậu & he or she	kin	0.11	nephew	0.2
kin em	kin	0.13	family	0.23
kin em trai	kin	0.14	comrade	-0.01	brother	0.16	sister	0.28
kin em trai & he or she	kin	0.13	brother	0.39
kin few	kin	1	comrade	-0.23	resident	-1.03	official	-0.52	finder	-0.04	cemetery keeper	-0.04	volunteer	-0.15	witness	-0.23	nephew	0.53	grandchild	-0.31	niece	-0.05	sister	0.02	daughter	0.05	wife	-0.2	son	-0.45	child	-0.43	great-grandchild	-0.33
kin many	kin	0.15	grandchild	0.05
kin ông	comrade	0.01	nephew	-0.54	grandchild	0.49	brother	-0.15	niece	-0.21	sister	-0.23	daughter	-0.15	son	-0.17
kin ông & he or she	kin	0.19	official	-0.08	nephew	-0.44	grandchild	0.4	brother	-0.08	niece	-0.21	daughter	-0.02	son	-0.1
length 0	kin	-0.04	comrade	-0.4	resident	-0.48	finder	-0.19	cemetery keeper	-0.29	volunteer	-0.55	witness	-0.44	organisation	-0.55	teacher	-0.04	foreign veteran	-0.13	nephew	0.03	family	-0.25	brother	-0.12	niece	-0.35	son	-0.19	child	-0.37	daughter-in-law	0.23	great-grandchild	-0.16
length 1	resident	-0.28	official	-0.1	cemetery keeper	-0.15	volunteer	-0.53	witness	-0.42	foreign veteran	0.03	family	0.19	grandchild	-0.36	brother	-0.16	niece	-0.26	sister	-0.35	daughter	-0.4	wife	-0.31	son	-0.13	child	0.42	daughter-in-law	-0.71	sister-in-law	-0.46	great-grandchild	-0.09
length 2	kin	-0.07	official	-0.23	volunteer	0.36	witness	0.07	organisation	0.06	teacher	-0.07	foreign veteran	-0.57	nephew	-0.29	family	0.1	niece	0.13	daughter	-0.17	wife	-0.2	son	0.05	sister-in-law	0.1
length 3	kin	0.08	comrade	-0.29	resident	0.43	finder	-0.12	volunteer	-0.02	witness	-0.08	organisation	-0.25	foreign veteran	-0.32	nephew	0.15	family	-0.38	grandchild	0.03	brother	-0.16	niece	-0.28	daughter	0.42	wife	0.1	child	-0.37
length 4	kin	0.03	official	0.07	brother	0.06
length 5	kin	-0.13	foreign veteran	0.2
length 6	comrade	0.21	resident	-0.05	grandchild	0.02	brother	0.03	niece	0.01
mine anh	kin	0.43	comrade	-0.59	resident	-0.07	nephew	-0.75	family	-0.36	grandchild	-0.09	brother	1.02	niece	-0.07	sister	0.62	daughter	-0.05	wife	-0.31	son	-0.19
mine anh trai	kin	0.26	comrade	-0.1	nephew	-0.17	grandchild	-0.06	brother	0.43	sister	0.29	wife	-0.06
mine ba	resident	0.36	witness	-0.05	nephew	-0.06	son	0.19	child	0.45
mine bà	kin	0.46	comrade	-0.04	resident	-0.19	official	-0.09	volunteer	-0.04	witness	-0.12	nephew	-0.3	family	-0.13	grandchild	0.97	brother	-0.27	niece	0.1	sister	-0.36	daughter	-0.29	wife	-0.27	son	-0.05	daughter-in-law	-0.06	sister-in-law	-0.05
mine bác	kin	0.05	comrade	-0.07	resident	-0.45	cemetery keeper	-0.04	volunteer	-0.17	organisation	0.02	nephew	0.12	brother	-0.43	niece	0.61	sister	-0.33	daughter	-0.31	wife	-0.18	son	-0.26	child	-0.14	daughter-in-law	-0.08	sister-in-law	-0.09	great-grandchild	-0.03
mine bố	resident	-0.07	official	-0.24	witness	-0.11	family	-0.2	grandchild	-0.02	brother	-0.41	sister	-0.16	daughter	0.58	wife	-0.36	son	0.37	child	0.21	sister-in-law	-0.11	great-grandchild	-0.08
mine cha	kin	-0.18	comrade	-0.06	family	-0.05	niece	-0.02	daughter	0.45	daughter-in-law	0.02
mine cháu	resident	-0.11	official	-0.04	nephew	0.29	family	-0.13	grandchild	0.67	brother	-0.12	sister	-0.21	daughter	-0.14
mine chú	kin	0.56	comrade	-0.08	resident	-0.39	nephew	0.44	family	-0.35	grandchild	-0.14	brother	-0.3	niece	0.22	sister	-0.15	daughter	-0.22	wife	-0.09	son	-0.04	child	-0.04	great-grandchild	-0.02
mine chị gái	nephew	-0.1	family	0.25	brother	-0.07	sister	0.22	sister-in-law	0.06
mine chồng	kin	0.26	comrade	-0.42	resident	-0.16	nephew	-0.23	grandchild	-0.23	brother	-0.24	niece	-0.22	sister	-0.34	daughter	-0.37	wife	1.06	son	-0.11	daughter-in-law	-0.01	sister-in-law	0.17
mine con	kin	-0.13	comrade	0.05	nephew	0.06	grandchild	-0.14	niece	0.03	wife	-0.13
mine con gái	kin	-0.06	official	0.08	family	-0.01	daughter	0.21	daughter-in-law	0.15
mine con trai	kin	-0.09
mine cô	comrade	0.11	resident	-0.03	nephew	0.47	family	0.39	brother	-0.12
mine cậu	kin	0.04	comrade	-0.01	witness	0.11	nephew	0.3	grandchild	-0.06	niece	0.06	sister	-0.16
mine cụ	kin	0.1	finder	0.13	nephew	-0.17	family	0.07	great-grandchild	0.55
mine em	kin	0.51	comrade	-0.36	family	0.19	sister	0.19	wife	-0.06	sister-in-law	0.63
mine em gái	family	-0.28	niece	-0.21	sister	0.74
mine em trai	kin	0.31	comrade	-0.18	nephew	-0.29	grandchild	-0.13	brother	0.7	niece	-0.27	sister	0.13	daughter	-0.06	son	-0.09
mine mẹ	kin	1.16	comrade	-0.39	resident	-0.31	official	-0.08	finder	-0.23	family	-0.01	grandchild	-0.3	brother	-0.1	sister	0.04	daughter	0.11	wife	-0.2	son	0.04	daughter-in-law	-0.07	sister-in-law	-0.04	great-grandchild	-0.09
mine mợ	kin	0.07	resident	-0.03	niece	-0.08	sister	0.15
mine vợ	kin	-0.2	resident	0.05	nephew	0.02	niece	0.1
mine ông	comrade	0.07	resident	-0.13	official	-0.28	finder	-0.02	cemetery keeper	-0.1	witness	-0.31	nephew	-0.42	family	-0.13	grandchild	1.05	brother	-0.42	niece	-0.35	sister	-0.53	daughter	-0.54	son	-0.09	child	-0.24	daughter-in-law	-0.2	sister-in-law	-0.03	great-grandchild	0.18
named	kin	-0.18	comrade	-0.29	resident	0.05	official	0.27	finder	0.04	witness	-0.48	organisation	-1.45	foreign veteran	-0.2	nephew	-0.26	niece	0.02	sister	-0.07	wife	-0.06	child	-0.64
no kin	kin	-0.48	comrade	0.01	official	-0.03	volunteer	-0.08	teacher	-0.13	foreign veteran	-0.06	nephew	0.04	family	0.07	brother	0.01	sister	-0.12	daughter	0.06	wife	-0.21	son	0.04	child	0.06	sister-in-law	-0.13	great-grandchild	-0.08
not named	kin	0.01	resident	-0.45	official	-1.26	finder	-0.5	cemetery keeper	-0.36	volunteer	-0.35	organisation	0.3	teacher	-0.79	foreign veteran	-0.2	nephew	0.1	family	-0.04	grandchild	-0.31	brother	-0.37	niece	-0.57	sister	-0.17	daughter	-0.24	wife	-0.12	son	-0.42	child	0.15	daughter-in-law	-0.25	sister-in-law	-0.39	great-grandchild	-0.26
people 0	comrade	-0.86	resident	0.26	finder	-0.35	cemetery keeper	-0.03	volunteer	-0.16	witness	-0.16	brother	-0.24	sister	-0.05	child	-0.13
people 1	kin	-0.03	comrade	-0.3	resident	-0.39	official	-0.49	finder	0.56	cemetery keeper	-0.21	volunteer	-0.07	teacher	-0.54	foreign veteran	-0.17	grandchild	-0.25	niece	-0.16	sister	-0.31	wife	-0.02	son	0.01	sister-in-law	-0.26	great-grandchild	-0.1
people 2	kin	0.17	comrade	-0.07	resident	-0.44	official	-0.62	finder	0.11	witness	0.3	organisation	-0.82	teacher	-0.01	foreign veteran	0.07	nephew	-0.3	family	0.08	grandchild	0.19	niece	-0.3	sister	-0.09	daughter	-0.16	child	0.13	great-grandchild	-0.66
people few	kin	-0.1	official	0.2	finder	-0.27	witness	-0.17	organisation	0.18	foreign veteran	-0.13	nephew	0.15	family	-0.49	grandchild	-0.2	brother	0.03	daughter	0.11	wife	0.06	son	-0.38	child	-0.12	sister-in-law	0.04	great-grandchild	0.23
people many	kin	-0.11	comrade	0.28	resident	0.08	official	0.02	finder	-0.65	witness	-0.54	organisation	-0.01	grandchild	-0.11	brother	-0.14	niece	0.14	sister	0.04	wife	-0.31	son	0.11	sister-in-law	-0.18
phones 0	kin	-0.33	comrade	-0.01	official	-0.44	finder	-0.81	cemetery keeper	-0.51	volunteer	-0.07	witness	-0.3	organisation	0.02	teacher	-0.18	foreign veteran	-0.26	nephew	-0.06	family	0.05	grandchild	-0.16	brother	-0.18	niece	-0.59	sister	-0.12	daughter	-0.47	son	-0.41	daughter-in-law	-0.49	sister-in-law	-0.08
phones 1	kin	0.2	comrade	-0.33	resident	-0.44	official	-0.02	finder	0.33	volunteer	-0.38	witness	-0.04	organisation	-0.91	teacher	-0.15	foreign veteran	-0.04	nephew	-0.21	family	-0.05	brother	0.02	niece	0.22	sister	-0.16	daughter	0.08	wife	-0.14	child	-0.17	daughter-in-law	0.16	sister-in-law	-0.04	great-grandchild	-0.47
phones 2	kin	0.04	nephew	0.51	brother	-0.23	sister	0.01
questions 0	kin	-0.44	comrade	-0.18	resident	-0.06	official	-0.3	finder	0.01	cemetery keeper	-0.17	volunteer	-0.26	witness	-0.4	organisation	-0.08	teacher	-0.28	foreign veteran	-0.35	family	-0.29	grandchild	-0.21	brother	-0.3	niece	-0.06	sister	-0.2	son	-0.17	child	-0.12	daughter-in-law	-0.09	sister-in-law	-0.1	great-grandchild	-0.33
questions 1	kin	0.52	comrade	-0.27	resident	-0.28	finder	-0.6	cemetery keeper	-0.32	volunteer	-0.08	organisation	-0.3	teacher	-0.18	nephew	-0.3	family	0.33	niece	-0.21	daughter	-0.36	wife	-0.45	daughter-in-law	-0.11	sister-in-law	-0.1
questions 2	kin	0.24	nephew	0.17	daughter-in-law	0.06
ruled None	kin	0.24	resident	0.25	official	0.19	finder	0.04	cemetery keeper	-0.62	witness	0.21	organisation	0.46	teacher	0.19	foreign veteran	-0.47	nephew	-0.21	family	0.34	grandchild	0.11	brother	-0.05	niece	-0.14	sister	0.18	daughter	0.21	son	0.27	child	0.05	daughter-in-law	0.11	sister-in-law	-0.55	great-grandchild	-0.27
ruled cemetery keeper	kin	-0.01	comrade	-0.09	resident	-0.54	official	-0.63	finder	-0.06	cemetery keeper	1.21	volunteer	-0.14
ruled child	kin	-0.82	resident	0.08	nephew	-0.29	grandchild	-0.1	daughter	0.32	son	0.47	child	0.41
ruled comrade	kin	-1.1	comrade	1.51	resident	-0.34	official	-0.5	finder	-0.27	cemetery keeper	-0.14	volunteer	-0.39	witness	-0.55	nephew	0.13	daughter	-0.01	wife	0.09	sister-in-law	0.03
ruled daughter	kin	0.3	official	-0.01	nephew	-0.02	family	-0.14	grandchild	-0.12	niece	-0.31	daughter	0.8	wife	-0.18	son	-0.03	daughter-in-law	0.18
ruled family	grandchild	0.23	niece	-0.04	sister-in-law	0.07
ruled finder	comrade	-0.3	resident	-0.3	official	-0.32	finder	0.72	cemetery keeper	-0.1	volunteer	-0.2	witness	0.03	organisation	-0.01	teacher	-0.12	nephew	-0.08	family	0.1
ruled grandchild	comrade	0.01	resident	-0.33	nephew	-0.7	family	0.07	grandchild	0.6	brother	-0.23	niece	-0.61	sister	-0.36	daughter	-0.2	son	-0.3	great-grandchild	0.44
ruled nephew	kin	0.62	resident	-0.35	official	-0.18	finder	-0.04	cemetery keeper	-0.14	volunteer	-0.19	witness	-0.12	nephew	1.5	family	-0.16	grandchild	-0.57	brother	-0.81	sister	-0.54	daughter	-0.52	wife	-0.43	son	-0.41	child	-0.43	sister-in-law	-0.19	great-grandchild	-0.27
ruled niece	kin	0.29	nephew	-0.48	family	-0.17	grandchild	-0.18	niece	1.49	sister	-0.29	daughter	-0.44	wife	-0.13
ruled official	official	0.65	finder	-0.28	cemetery keeper	-0.12	family	0.21
ruled resident	kin	-0.06	comrade	-0.13	resident	0.54	official	-0.15	finder	-0.22	volunteer	-0.05	organisation	-0.14	teacher	-0.18	family	-0.1	niece	-0.11	sister	-0.27	daughter	0.2	wife	-0.05	son	-0.3	child	0.01	daughter-in-law	-0.1	sister-in-law	0.09	great-grandchild	0.01
ruled sibling	kin	0.17	comrade	-0.53	official	0.22	nephew	-0.37	grandchild	-0.16	brother	0.89	niece	-0.24	daughter	-0.02	wife	-0.23	son	-0.22
ruled sister	comrade	-0.22	brother	-0.55	niece	-0.17	sister	1.18	daughter	-0.26	wife	-0.05	sister-in-law	0.16
ruled volunteer	kin	-0.36	comrade	-0.4	official	0.17	volunteer	0.64
ruled wife	resident	-0.07	nephew	-0.16	brother	-0.11	niece	-0.08	sister	-0.23	daughter	-0.22	wife	0.79	son	-0.06
says:again	comrade	0.17	resident	-0.01	official	-0.09	finder	0.03	witness	0.46	teacher	-0.12	brother	-0.28	niece	0.38	wife	-0.26	son	-0.09	child	-0.46	daughter-in-law	-0.4	sister-in-law	0.08	great-grandchild	-0.34
says:aka	kin	0.08	comrade	-0.18	resident	-0.15	official	-0.43	finder	-0.12	cemetery keeper	-0.2	volunteer	-0.08	witness	0.14	organisation	0.13	foreign veteran	-0.08	nephew	0.09	family	-0.06	grandchild	-0.04	daughter	0.19	wife	-0.44	son	0.04	child	0.11	daughter-in-law	-0.23
says:alive	kin	-0.35	comrade	0.22	resident	0.1	finder	-0.23	cemetery keeper	-0.33	volunteer	-0.19	witness	0.05	foreign veteran	-0.15	grandchild	-0.55	niece	0.33	sister	0.01	child	0.36	daughter-in-law	-0.16	great-grandchild	-0.16
says:at	kin	-0.14	comrade	-0.1	resident	-0.14	official	-0.27	cemetery keeper	-0.28	volunteer	-0.18	witness	-0.3	organisation	-0.15	teacher	-0.29	foreign veteran	-0.35	nephew	-0.27	family	-0.05	grandchild	-0.24	brother	-0.12	sister	-0.09	daughter	-0.08	wife	-0.08	son	-0.02	daughter-in-law	-0.12	sister-in-law	-0.15	great-grandchild	-0.1
says:battle	kin	-0.23	comrade	0.6	official	-0.33	finder	-0.22	volunteer	0.05	witness	0.11	organisation	-0.65	teacher	-0.49	nephew	0.33	grandchild	0.27	sister	0.16	daughter	-0.15	wife	-0.1	child	-0.02	daughter-in-law	-0.4	sister-in-law	-0.41
says:born	kin	0.82	comrade	-0.49	resident	-0.22	official	-0.55	finder	-0.53	cemetery keeper	-0.18	volunteer	-0.26	organisation	0.09	teacher	0.4	family	0.02	brother	0.09	daughter	-0.26	wife	-0.01	child	-0.49	great-grandchild	-0.24
says:bury	kin	-0.01	comrade	0.2	resident	-0.2	official	-0.25	finder	-0.67	cemetery keeper	-0.73	volunteer	0.34	witness	-0.04	foreign veteran	0.26	nephew	0.32	family	-0.19	grandchild	0.08	son	0.12	child	-0.24	daughter-in-law	-0.01	great-grandchild	0.27
says:capture	resident	-0.03	finder	-0.06	cemetery keeper	-0.08	volunteer	0.7	witness	-0.19	nephew	-0.35	niece	0.17	sister	-0.03	daughter	-0.19	child	0.06
says:contact	kin	0.26	comrade	0.25	resident	-0.15	official	-0.14	witness	-0.15	organisation	-0.34	nephew	0.06	family	-0.27	grandchild	0.01	brother	0.09	niece	0.54	sister	-0.01	daughter	-0.23	wife	-0.14	son	-0.23	child	-0.38	great-grandchild	-0.31
says:died	kin	0.13	comrade	-0.11	resident	-0.46	official	0.15	finder	-0.52	cemetery keeper	-0.09	volunteer	-0.4	teacher	-0.27	foreign veteran	-0.21	nephew	0.18	family	-0.14	grandchild	-0.36	brother	-0.27	sister	-0.16	daughter	-0.14	wife	-0.31	son	-0.01	child	-0.05	sister-in-law	-0.02	great-grandchild	-0.38
says:enlist	kin	0.82	comrade	-0.7	resident	-0.11	official	-0.46	finder	-0.45	cemetery keeper	-0.41	volunteer	-0.44	witness	-0.25	teacher	-0.14	grandchild	-0.19	brother	0.1	daughter	-0.05	wife	0.14	daughter-in-law	-0.14	great-grandchild	0.07
says:fall	kin	-0.04	comrade	-0.33	resident	-0.29	official	-0.35	finder	-0.15	cemetery keeper	-0.42	volunteer	-0.41	witness	-0.51	organisation	-0.32	teacher	-0.49	foreign veteran	-0.5	nephew	-0.02	grandchild	-0.21	brother	-0.24	niece	-0.28	sister	-0.28	daughter	-0.18	wife	-0.28	son	-0.26	child	-0.16	daughter-in-law	-0.16	sister-in-law	-0.31	great-grandchild	-0.29
says:fell	kin	0.35	comrade	0.08	resident	-0.01	finder	-0.53	cemetery keeper	-0.14	volunteer	-0.18	witness	-0.71	organisation	-0.08	teacher	-0.68	foreign veteran	-0.56	nephew	0.15	family	-0.08	grandchild	-0.18	brother	-0.05	sister	-0.31	child	-0.35	daughter-in-law	-0.57	sister-in-law	-0.04	great-grandchild	-0.07
says:gio	resident	0.15	finder	-0.19	nephew	0.07	wife	-0.02	son	-0.08
says:grave	kin	-0.12	comrade	-0.22	official	0.3	finder	-0.42	cemetery keeper	0.34	volunteer	0.09	witness	-0.26	teacher	-0.12	foreign veteran	-0.47	nephew	0.23	family	0.22	grandchild	-0.6	brother	0.05	sister	-0.26	daughter	-0.07	wife	-0.22	son	-0.07	daughter-in-law	0.04
says:home	comrade	0.04	resident	0.08	official	-0.18	finder	-0.27	cemetery keeper	-0.11	witness	0.08	organisation	-0.23	nephew	-0.35	family	0.21	brother	-0.33	niece	0.04	sister	0.02	son	-0.08	child	-0.25	daughter-in-law	-0.13	sister-in-law	0.03	great-grandchild	-0.08
says:hurt	kin	-0.64	comrade	0.29	volunteer	0.14	family	0.04	niece	0.1
says:joined	kin	0.26	comrade	-0.28	resident	-0.05	official	-0.53	finder	-0.33	cemetery keeper	-0.32	volunteer	-0.36	witness	-0.5	teacher	-0.03	grandchild	-0.32	brother	0.17	niece	-0.3	sister	0.08	daughter	-0.01	child	-0.11	daughter-in-law	-0.33	great-grandchild	0.14
says:laid	kin	-0.15	comrade	0.01	official	0.25	witness	0.19	nephew	0.5	family	-0.09
says:letter	comrade	-0.14	resident	-0.38	official	0.06	finder	-0.15	cemetery keeper	-0.05	volunteer	0.16	organisation	-0.02	teacher	0.01	foreign veteran	0.01	nephew	-0.4	grandchild	-0.17	brother	0.27	niece	0.16	sister	-0.14	wife	0.26	daughter-in-law	-0.1	sister-in-law	-0.09	great-grandchild	-0.14
says:level	kin	-0.15	comrade	-0.58	resident	0.4	official	0.37	finder	0.09	volunteer	-0.26	teacher	-0.4	foreign veteran	-0.48	nephew	-0.02	family	0.04	grandchild	0.01	brother	-0.08	niece	-0.14	sister	-0.17	daughter	-0.02	child	-0.05	daughter-in-law	-0.03	sister-in-law	-0.4
says:link	kin	0.03	comrade	-0.48	resident	0.09	official	-0.2	finder	-0.01	cemetery keeper	-0.04	organisation	-0.16	teacher	-0.1	foreign veteran	-0.07	nephew	-0.11	family	-0.04	brother	-0.16	niece	-0.06	sister	0.03	daughter	-0.44	child	-0.28	daughter-in-law	-0.07	sister-in-law	-0.48	great-grandchild	-0.24
says:martyr	kin	0.34	comrade	-0.7	official	0.06	finder	-0.1	cemetery keeper	-0.17	volunteer	-0.27	teacher	-0.05	foreign veteran	-0.38	family	-0.02	grandchild	0.17	brother	-0.36	niece	-0.13	sister	-0.01	daughter	-0.01	son	-0.35	child	-0.1	daughter-in-law	0.11	sister-in-law	-0.03	great-grandchild	-0.41
says:moved	kin	-0.09	comrade	-0.03	resident	-0.01	official	0.59	finder	-0.14	cemetery keeper	-0.03	volunteer	-0.16	teacher	-0.51	foreign veteran	-0.22	family	0.21	brother	0.02	niece	-0.45	daughter	-0.14	wife	-0.13	son	-0.21	sister-in-law	-0.48
says:naming	comrade	-0.13	resident	0.5	finder	-0.24	witness	0.08	nephew	0.02	family	-0.16	grandchild	-0.23	brother	0.04	sister	0.09	wife	-0.19	son	0.08	child	0.26	daughter-in-law	-0.19	sister-in-law	-0.22	great-grandchild	-0.14
says:notice	kin	0.59	comrade	-0.26	resident	-0.04	official	-0.5	finder	0.16	cemetery keeper	-0.24	volunteer	-0.26	witness	-0.54	foreign veteran	-0.14	family	-0.32	grandchild	0.26	brother	-0.35	niece	-0.16	sister	0.02	daughter	0.36	wife	-0.3	son	-0.21	child	-0.12	daughter-in-law	-0.34	sister-in-law	0.07
says:office	kin	-0.39	comrade	-0.16	resident	-0.08	official	0.67	cemetery keeper	0.47	volunteer	-0.16	organisation	0.08	teacher	0.2	foreign veteran	0.02	family	0.23	niece	-0.65	daughter	-0.01	wife	-0.17	child	0.19	sister-in-law	-0.15	great-grandchild	-0.01
says:pet	kin	-0.55	comrade	0.28	resident	0.3	official	-0.12	finder	0.51	volunteer	-0.06	organisation	-0.18	foreign veteran	0.02	family	0.25	grandchild	-0.19	brother	-0.11	niece	-0.12	sister	-0.2	daughter	0.17	wife	0.05	son	0.11	child	-0.05	daughter-in-law	0.01	sister-in-law	0.01
says:post	kin	-0.12	comrade	0.53	resident	-0.14	finder	-0.26	cemetery keeper	-0.43	volunteer	-0.43	witness	0.01	organisation	0.39	foreign veteran	-0.65	family	-0.53	grandchild	0.15	niece	0.18	sister	-0.1	wife	-0.11	son	0.34	child	-0.8	sister-in-law	-0.08	great-grandchild	0.07
says:rank	kin	0.17	comrade	-0.27	resident	-0.2	official	0.05	finder	-0.24	cemetery keeper	-0.12	volunteer	-0.11	organisation	-0.25	teacher	-0.29	nephew	-0.04	family	-0.24	grandchild	-0.16	brother	-0.29	sister	-0.35	daughter	0.07	son	0.34	child	0.16	daughter-in-law	-0.04	great-grandchild	-0.25
says:returned	comrade	-0.04	resident	0.09	finder	-0.19	witness	-0.01	sister	0.19	daughter	0.11
says:self	kin	0.27	comrade	0.35	volunteer	-0.19	witness	-0.2	organisation	-0.8	foreign veteran	-0.02	nephew	-0.22	family	-0.28	grandchild	-0.06	brother	0.2	niece	-0.05	sister	-0.25	daughter	0.18	son	-0.01	daughter-in-law	-0.42	great-grandchild	-0.11
says:site	kin	0.11	comrade	0.2	resident	-0.08	official	0.32	finder	-0.09	cemetery keeper	-0.03	volunteer	-0.18	witness	-0.29	organisation	-0.16	nephew	-0.37	family	0.55	grandchild	-0.1	sister	0.04	daughter	-0.05	wife	-0.17	son	-0.1	sister-in-law	-0.09
says:stop	kin	-0.08	comrade	-0.33	resident	-0.26	official	-0.26	finder	-0.21	cemetery keeper	-0.39	volunteer	-0.37	witness	-0.5	organisation	-0.26	teacher	-0.48	foreign veteran	-0.48	nephew	-0.01	family	-0.01	grandchild	-0.17	brother	-0.23	niece	-0.28	sister	-0.27	daughter	-0.17	wife	-0.27	son	-0.23	child	-0.13	daughter-in-law	-0.15	sister-in-law	-0.3	great-grandchild	-0.28
says:tells	kin	-0.31	resident	-0.11	official	-0.07	finder	0.06	cemetery keeper	-0.16	volunteer	-0.09	organisation	0.03	teacher	-0.29	foreign veteran	-0.07	nephew	0.15	family	-0.12	brother	-0.41	niece	-0.33	sister	-0.08	daughter	-0.04	wife	-0.4	child	0.04	daughter-in-law	-0.04	sister-in-law	-0.15	great-grandchild	-0.03
says:thing	kin	-0.05	resident	-0.4	official	-0.22	finder	-0.04	volunteer	-0.12	witness	-0.13	organisation	-0.18	teacher	-0.05	foreign veteran	-0.25	family	-0.21	grandchild	-0.07	brother	-0.15	niece	-0.19	sister	-0.18	wife	-0.12	son	-0.09	daughter-in-law	-0.07	great-grandchild	-0.32
says:title	kin	0.24	comrade	0.21	resident	0.25	official	-0.01	finder	-0.32	cemetery keeper	-0.07	volunteer	-0.15	witness	-0.08	organisation	-0.57	teacher	-0.34	foreign veteran	-0.34	family	-0.32	brother	-0.1	niece	-0.09	sister	-0.09	daughter	-0.16	wife	-0.11	son	-0.26	child	-0.52	daughter-in-law	-0.33	sister-in-law	-0.17	great-grandchild	-0.2
says:truename	kin	-0.29	comrade	0.59	resident	-0.28	sister	-0.04	great-grandchild	0.01
served	kin	-0.88	comrade	0.94	resident	-0.15	official	-0.25	witness	-0.1	great-grandchild	0.04
she	kin	0.46	comrade	-0.27	resident	0.07	finder	-0.42	cemetery keeper	-0.29	witness	-0.36	organisation	-0.12	teacher	0.18	nephew	-1.86	family	-0.59	grandchild	-0.53	brother	-1.74	niece	0.73	sister	0.82	daughter	0.78	wife	0.05	son	-1.23	child	-0.37	daughter-in-law	0.21	sister-in-law	0.03
text:battle	kin	-0.1	witness	0.14
text:by_comrade	kin	-0.36	comrade	0.65	resident	-0.19	official	-0.27	finder	-0.29	cemetery keeper	-0.16	witness	-0.44	organisation	-0.01	foreign veteran	0.15	nephew	0.14	family	-0.18	grandchild	-0.08	brother	0.17
text:by_finder	kin	0.07	official	-0.2	finder	0.37	cemetery keeper	-0.01	volunteer	-0.2	witness	-0.39	teacher	-0.03	nephew	-0.14	daughter	-0.04	sister-in-law	0.06
text:by_keeper	kin	-0.17	comrade	-0.11	resident	-0.62	official	-0.65	finder	-0.06	cemetery keeper	1.23	volunteer	-0.15
text:by_official	kin	-0.16	comrade	-0.1	resident	-0.07	official	0.94	finder	-0.33	cemetery keeper	-0.15	nephew	0.06	family	0.17	grandchild	-0.08	sister	-0.09	son	0.19
text:by_resident	kin	0.35	comrade	-0.42	resident	0.47	official	-0.11	finder	-0.21	cemetery keeper	-0.49	witness	-0.07	organisation	-0.23	teacher	-0.28	nephew	0.22	family	0.03	niece	-0.08	sister	-0.23	daughter	-0.3	son	-0.05	daughter-in-law	-0.11	sister-in-law	0.09
text:by_volunteer	kin	-0.36	comrade	-0.4	official	0.17	volunteer	0.64
text:dna	kin	-0.31	comrade	-0.01	resident	-0.03	finder	-0.26	witness	0.11	nephew	-0.03	sister	0.23	daughter	-0.13	son	-0.08	child	-0.26	great-grandchild	-0.03
text:found	official	0.37	finder	0.02	daughter	0.18
text:give_back	kin	-0.14	comrade	-0.09	official	0.19	finder	0.06	foreign veteran	0.05	grandchild	0.05	brother	-0.06	niece	0.16	child	0.14
text:grave	official	0.32	finder	-0.17	cemetery keeper	0.37	volunteer	0.26	witness	-0.07	organisation	0.04	foreign veteran	-0.32	family	0.12	grandchild	-0.25	brother	-0.05	niece	-0.12	wife	-0.31	son	-0.08	daughter-in-law	-0.17
text:hearsay	kin	-0.37	resident	0.2	finder	-0.32	witness	-0.19	organisation	-0.1	foreign veteran	-0.08	nephew	-0.1	family	-0.12	grandchild	-0.03	niece	0.22	sister	0.11	daughter	0.27	wife	-0.25	son	0.05	child	0.01	sister-in-law	-0.22	great-grandchild	-0.13
text:list	comrade	-0.24	resident	0.16	official	0.11	witness	-0.04	organisation	0.28	nephew	0.03	family	0.15	brother	-0.08	niece	-0.16	son	-0.05
text:recognition	kin	0.28	resident	-0.21	official	-0.21	witness	0.1	family	-0.21	sister	-0.02	daughter	0.08
text:relics	kin	-0.2	comrade	-0.91	resident	-0.15	official	-0.09	finder	0.77	volunteer	-0.09	organisation	-0.05	nephew	0.08	brother	-0.1	niece	0.14	daughter	-0.03	son	-0.03
text:scam	resident	0.03	finder	-0.05	volunteer	0.09	nephew	0.39
text:seek	kin	1.04	comrade	-0.63	resident	-0.91	official	-0.13	finder	-0.86	cemetery keeper	-0.67	volunteer	-0.41	witness	-0.74	organisation	0.07	teacher	-0.23	foreign veteran	-0.25	nephew	-0.08	grandchild	0.04	brother	-0.19	niece	0.1	wife	-0.26	child	-0.52	daughter-in-law	-0.05
text:sought	kin	0.56	comrade	-0.54	resident	-0.43	official	0.07	finder	-0.15	cemetery keeper	-0.09	volunteer	-0.16	witness	-0.03	organisation	-0.01	nephew	-0.42	family	-0.25	grandchild	0.11	brother	0.1	niece	-0.16	wife	-0.02	child	-0.01	daughter-in-law	0.07	sister-in-law	0.16
text:stone	kin	-0.39	comrade	-0.18	resident	0.1	official	0.09	finder	0.37	cemetery keeper	0.03	volunteer	0.5	organisation	0.38	teacher	0.06	family	0.12	grandchild	-0.09	brother	-0.08	niece	0.31	son	0.02
titled 0	kin	-0.13	comrade	-0.07	resident	-0.18	official	-0.2	cemetery keeper	-0.33	volunteer	-0.42	witness	-0.42	teacher	-0.6	foreign veteran	-0.25	nephew	-0.17	grandchild	-0.15	brother	-0.08	niece	-0.29	sister	-0.21	daughter	-0.24	wife	-0.28	daughter-in-law	-0.2	sister-in-law	-0.28	great-grandchild	-0.06
titled 1	kin	0.15	comrade	-0.19	resident	-0.05	official	-0.12	finder	-0.1	cemetery keeper	-0.19	organisation	-0.76	teacher	-0.04	foreign veteran	-0.17	grandchild	-0.03	daughter	0.06	wife	-0.05	son	-0.22	child	-0.11	great-grandchild	-0.07
titled 2	official	0.04	teacher	0.15	nephew	0.22	niece	-0.02	wife	0.14
units 0	kin	-0.06	comrade	-0.73	resident	0.13	finder	0.09	cemetery keeper	-0.13	volunteer	-0.51	witness	-0.27	organisation	-0.37	nephew	-0.23	family	0.02	grandchild	-0.12	brother	-0.14	sister	-0.09	daughter	-0.32	child	0.26	sister-in-law	-0.56	great-grandchild	-0.23
units 1	kin	-0.09	comrade	0.4	resident	-1.1	official	-0.04	finder	-0.36	cemetery keeper	-0.04	organisation	0.02	teacher	-0.12	foreign veteran	-0.31	nephew	0.21	family	-0.16	brother	-0.08	niece	-0.34	sister	-0.23	daughter	0.02	wife	-0.22	son	-0.15	child	-0.63	sister-in-law	0.14	great-grandchild	-0.02
units 2	kin	0.08	comrade	-0.19	official	-0.32	finder	-0.12	witness	-0.11	organisation	-0.33	teacher	-0.1	nephew	-0.05	family	0.06	brother	0.1	daughter-in-law	-0.03	sister-in-law	-0.01
units few	comrade	-0.15	resident	-0.13""")
