"""What each piece of evidence about texts is worth. Written by ``make weights``."""

from flows.understand.weighing import table

WEIGHTS = table("""	seek_grave	-0.23	comrade_tip	-0.59	grave_info	-0.7	remains_found	-0.52	relics	-0.66	registry	-0.37	battle_account	-0.72	enemy_report	-0.64	foreign_tip	-0.88	dna_question	-0.64	scam_report	-0.57	rumour	-0.81	request_recognition	-0.69	not_dead	-0.83	event	-0.45
begins with 1	seek_grave	-0.31	comrade_tip	-0.41	grave_info	-0.14	remains_found	0.08	relics	-0.11	registry	0.3	battle_account	0.24	rumour	-0.17	request_recognition	-0.04	not_dead	-0.08	event	0.65
begins with 12	grave_info	0.24	battle_account	0.05	event	0.09
begins with 14	seek_grave	-0.06	grave_info	-0.11
begins with 2	remains_found	0.03	scam_report	-0.09
begins with 3	seek_grave	-0.63	remains_found	0.25	relics	-0.11	registry	0.22	battle_account	0.39	event	0.33
begins with 4	seek_grave	-0.14	comrade_tip	-0.03	remains_found	0.21	dna_question	0.02	event	0.38
begins with 5	relics	-0.02	scam_report	0.05	rumour	-0.02
begins with 6	comrade_tip	-0.08	remains_found	0.05	enemy_report	0.1	event	0.22
begins with 9	seek_grave	0.13	grave_info	-0.18
begins with a	comrade_tip	0.31	grave_info	-0.3	rumour	-0.09	event	-0.44
begins with ai	seek_grave	0.26	comrade_tip	0.13	event	-0.32
begins with alo	comrade_tip	0.02	event	-0.22
begins with an	comrade_tip	0.15	grave_info	-0.2	scam_report	0.16	event	-0.11
begins with anh	seek_grave	0.13	registry	0.18	battle_account	-0.36	scam_report	0.11	rumour	-0.08	event	-0.58
begins with ap	event	-0.01
begins with ay	comrade_tip	-0.13	grave_info	0.34
begins with ba	seek_grave	0.3	comrade_tip	-0.56	remains_found	-0.29	registry	-0.04	battle_account	-0.09	enemy_report	-0.33	dna_question	-0.12	scam_report	0.34	rumour	0.35	event	-0.12
begins with bac	seek_grave	0.13	comrade_tip	0.24	grave_info	-0.54	relics	-0.05	registry	-0.3	enemy_report	-0.05	rumour	-0.13	request_recognition	-0.2	event	-0.66
begins with bai	seek_grave	-0.14	comrade_tip	0.45	battle_account	0.05	not_dead	0.19
begins with ban	seek_grave	-0.08	grave_info	-0.4	remains_found	0.22	enemy_report	0.6	foreign_tip	-0.12	dna_question	-0.1
begins with bao	seek_grave	-0.25	comrade_tip	0.06	grave_info	-0.29	remains_found	0.33	registry	-0.3	battle_account	-0.19	enemy_report	0.39	foreign_tip	-0.21	scam_report	0.39	rumour	-0.37	request_recognition	-0.02	not_dead	0.32
begins with bay	seek_grave	-0.13	comrade_tip	0.02	grave_info	0.3	event	-0.09
begins with ben	grave_info	-0.12	battle_account	0.05
begins with bi	remains_found	-0.17	relics	0.3	rumour	-0.03
begins with bia	seek_grave	-0.6	grave_info	0.35	registry	0.17	rumour	-0.02	event	-0.15
begins with bien	grave_info	-0.06	event	-0.11
begins with biet	comrade_tip	0.39	grave_info	-0.32	event	-0.2
begins with binh	grave_info	0.01	remains_found	-0.02	battle_account	-0.17	enemy_report	-0.07	foreign_tip	0.28	event	0.12
begins with bo	seek_grave	0.29	comrade_tip	-0.18	registry	-0.42	battle_account	-0.18	enemy_report	0.07	foreign_tip	-0.11	request_recognition	-0.12	not_dead	-0.03	event	-0.01
begins with ca	comrade_tip	-0.4	remains_found	0.05	event	-0.19
begins with cac	seek_grave	0.18	grave_info	-0.06	relics	-0.18	battle_account	0.14	enemy_report	-0.06	dna_question	-0.01	scam_report	0.04	event	-0.3
begins with cai	seek_grave	-0.69	grave_info	0.43	relics	0.54
begins with cam	comrade_tip	-0.18	grave_info	-0.33	registry	0.01	scam_report	0.39	not_dead	0.05	event	-0.26
begins with can	seek_grave	0.31	comrade_tip	-0.32	grave_info	0.1	remains_found	-0.03	registry	-0.08	scam_report	0.2	rumour	-0.01	event	-0.21
begins with canh	seek_grave	-0.26	relics	-0.01	scam_report	0.34	event	-0.15
begins with cao	seek_grave	-0.14	grave_info	0.03	remains_found	0.28	relics	-0.25	registry	-0.01	battle_account	-0.15	enemy_report	0.53
begins with cap	seek_grave	-0.38	comrade_tip	-0.25	grave_info	0.31	registry	0.29	request_recognition	0.43
begins with cau	seek_grave	0.41	comrade_tip	-0.25	relics	-0.14	rumour	0.05	event	0.05
begins with ccb	seek_grave	-0.04	comrade_tip	0.26	grave_info	0.09
begins with cha	grave_info	-0.22	rumour	0.18
begins with chao	seek_grave	-0.08	comrade_tip	0.21	dna_question	0.14
begins with chau	grave_info	0.14	relics	-0.22	registry	-0.1	rumour	-0.06	request_recognition	-0.19	event	0.53
begins with chep	battle_account	0.15	event	0.19
begins with chi	comrade_tip	0.3	grave_info	-0.29	relics	-0.36	battle_account	-0.47	scam_report	0.42	rumour	-0.37	request_recognition	-0.02	event	-0.18
begins with chien	seek_grave	0.23	grave_info	-0.05	battle_account	-0.13
begins with chieu	remains_found	0.17
begins with chinh	grave_info	0.01	not_dead	0.15	event	-0.24
begins with cho	seek_grave	-0.63	comrade_tip	0.11	grave_info	-0.13	remains_found	-0.12	registry	-0.14	battle_account	0.13	dna_question	0.21	scam_report	0.23	rumour	0.02	request_recognition	-0.04
begins with chon	seek_grave	-0.01	comrade_tip	0.7	grave_info	0.17	battle_account	-0.01
begins with chong	comrade_tip	-0.51	dna_question	0.01	event	-0.04
begins with chu	comrade_tip	0.02	remains_found	-0.46	registry	-0.17	battle_account	-0.24	enemy_report	-0.08	foreign_tip	-0.03	rumour	-0.01	event	-0.83
begins with chua	grave_info	-0.07	registry	0.45	event	-0.53
begins with chung	comrade_tip	-0.08	grave_info	0.36	relics	0.05	battle_account	0.46	event	0.46
begins with chuyen	seek_grave	-0.21	comrade_tip	0.18	grave_info	0.05	registry	-0.03	enemy_report	0.02
begins with co	seek_grave	0.04	comrade_tip	-0.3	grave_info	0.07	remains_found	-0.9	relics	-0.2	registry	-0.12	battle_account	-0.21	enemy_report	-0.3	foreign_tip	-0.28	dna_question	0.13	scam_report	0.55	rumour	0.06	request_recognition	-0.32	event	-0.28
begins with coi	comrade_tip	-0.1	grave_info	0.17	event	0.11
begins with con	seek_grave	0.09	comrade_tip	-0.37	remains_found	-0.04	relics	0.14	enemy_report	-0.31	scam_report	-0.28	rumour	-0.13	request_recognition	-0.25	event	-0.32
begins with cong	seek_grave	0.04	grave_info	0.02	registry	0.06	battle_account	-0.04	scam_report	-0.08	rumour	-0.08	event	0.36
begins with cu	grave_info	-0.28	remains_found	-0.31	relics	0.3	registry	0.27	enemy_report	-0.14	foreign_tip	0.02	rumour	0.29	request_recognition	-0.28	event	-0.12
begins with cua	seek_grave	-0.06	comrade_tip	-0.34	grave_info	-0.24	remains_found	-0.14	relics	0.28	registry	0.25	battle_account	-0.34	enemy_report	0.9	foreign_tip	0.03	dna_question	0.1	scam_report	-0.38	rumour	-0.26	request_recognition	-0.46	not_dead	-0.06
begins with cung	seek_grave	-0.16	grave_info	-0.38	battle_account	0.1	dna_question	0.02	scam_report	-0.09	request_recognition	0.45
begins with cuu	grave_info	-0.04	enemy_report	-0.11	foreign_tip	0.26
begins with da	seek_grave	-0.02	remains_found	-0.08	dna_question	0.1	rumour	-0.1	event	-0.2
begins with dac	comrade_tip	0.07	not_dead	0.08	event	0.36
begins with dai	seek_grave	0.01	grave_info	-0.43	battle_account	0.05	enemy_report	0.12	event	-0.2
begins with dan	seek_grave	0.17	grave_info	0.09	remains_found	0.05	battle_account	-0.1
begins with dang	seek_grave	-0.1	grave_info	0.1	registry	-0.09	enemy_report	0.03	foreign_tip	0.08	dna_question	-0.2	scam_report	0.25	event	-0.29
begins with danh	seek_grave	-0.32	comrade_tip	-0.15	grave_info	-0.17	relics	-0.17	registry	0.42	battle_account	0.2	dna_question	-0.06	rumour	-0.02	request_recognition	-0.05
begins with dao	grave_info	-0.29	remains_found	0.57	relics	-0.12	event	0.21
begins with dau	grave_info	-0.41	request_recognition	0.13	event	-0.36
begins with day	seek_grave	-0.01	comrade_tip	0.32	grave_info	0.22	relics	-0.11	battle_account	-0.14
begins with de	seek_grave	-0.04	request_recognition	0.1	event	-0.08
begins with dem	comrade_tip	-0.34	battle_account	0.57	event	0.04
begins with di	comrade_tip	-0.47	grave_info	0.37	remains_found	0.1	scam_report	-0.03	rumour	0.13	event	0.14
begins with dich	seek_grave	-0.07	comrade_tip	-0.37	grave_info	-0.47	battle_account	-0.25	enemy_report	0.55	foreign_tip	0.59	event	0.67
begins with dien	seek_grave	0.06	scam_report	0.01
begins with dinh	comrade_tip	-0.03	grave_info	0.11	relics	0.22	battle_account	-0.28	enemy_report	-0.04	scam_report	-0.19	not_dead	0.11	event	-0.03
begins with do	seek_grave	-0.33	comrade_tip	0.03	grave_info	0.7	relics	0.09	registry	-0.04	enemy_report	0.08
begins with doan	seek_grave	-0.07	comrade_tip	0.4	remains_found	-0.15	relics	-0.16	battle_account	0.04	event	0.28
begins with doc	seek_grave	-0.16	grave_info	0.37	enemy_report	0.15	event	0.02
begins with doi	seek_grave	0.21	comrade_tip	0.03	grave_info	-0.23	remains_found	0.31	relics	-0.44	registry	0.04	battle_account	0.03	enemy_report	-0.39	foreign_tip	-0.08	scam_report	-0.02	not_dead	-0.04	event	-0.05
begins with don	seek_grave	-0.06	grave_info	-0.15	relics	0.16	battle_account	0.19	scam_report	-0.07	rumour	0.36
begins with dong	seek_grave	-0.15	comrade_tip	0.68	grave_info	-0.33	remains_found	-0.38	relics	0.1	registry	0.05	enemy_report	-0.24	scam_report	0.25	rumour	-0.18	not_dead	-0.2	event	-0.02
begins with du	remains_found	0.11	battle_account	-0.06
begins with duc	seek_grave	-0.31	comrade_tip	0.17	grave_info	-0.21	dna_question	0.01
begins with dung	comrade_tip	0.47	grave_info	-0.14
begins with duoc	seek_grave	0.07	grave_info	-0.4	relics	0.66	registry	-0.03	enemy_report	0.22	scam_report	-0.06	rumour	-0.18	request_recognition	-0.28	event	-0.23
begins with duoi	seek_grave	-0.17	rumour	0.46	event	0.12
begins with duong	seek_grave	0.07	comrade_tip	-0.06	grave_info	-0.32	remains_found	0.36	request_recognition	-0.09
begins with e	seek_grave	0.3	grave_info	-0.31	remains_found	-0.01
begins with em	seek_grave	-0.29	comrade_tip	-0.14	remains_found	-0.29	relics	0.16	registry	0.07	battle_account	-0.4	enemy_report	0.38	dna_question	0.08	scam_report	-0.06	rumour	0.04	request_recognition	-0.09	not_dead	-0.16
begins with gai	seek_grave	-0.13	foreign_tip	0.11
begins with ghi	seek_grave	-0.11	registry	0.32	event	0.39
begins with gia	seek_grave	0.14	relics	0.06	registry	0.06	battle_account	-0.04	request_recognition	0.01	not_dead	-0.11	event	-0.01
begins with giao	seek_grave	0.08	comrade_tip	-0.04	relics	0.14	event	-0.31
begins with giay	seek_grave	0.42	comrade_tip	-0.09	event	-0.21
begins with gio	seek_grave	0.07	dna_question	0.14
begins with giu	relics	0.61	event	-0.46
begins with giup	seek_grave	0.41	comrade_tip	-0.2	grave_info	-0.02	relics	-0.07	registry	-0.03	enemy_report	-0.01	foreign_tip	0.21
begins with goi	comrade_tip	-0.22	grave_info	-0.23	battle_account	0.18	scam_report	0.22
begins with gui	comrade_tip	0.18	battle_account	-0.26	request_recognition	0.02
begins with ha	seek_grave	-0.05	registry	-0.09	not_dead	0.25	event	0.02
begins with hai	comrade_tip	0.02	grave_info	0.11	battle_account	-0.09	event	-0.06
begins with hang	seek_grave	-0.18	rumour	0.19
begins with ho	comrade_tip	0.23	grave_info	-0.39	registry	0.08	battle_account	-0.3	foreign_tip	0.17
begins with hoa	comrade_tip	-0.18	remains_found	0.17	registry	0.35	event	0.28
begins with hoang	event	-0.17
begins with hoc	comrade_tip	-0.25	relics	0.02	battle_account	0.06	foreign_tip	0.13	event	0.46
begins with hoi	seek_grave	-0.49	comrade_tip	0.04	grave_info	-0.1	remains_found	-0.06	registry	-0.49	enemy_report	-0.02	foreign_tip	-0.13	dna_question	0.52	scam_report	-0.11	rumour	0.11	request_recognition	0.41	not_dead	-0.35
begins with hom	seek_grave	-0.34	comrade_tip	0.08	grave_info	-0.12	remains_found	-0.06	relics	0.09	scam_report	0.04	not_dead	0.01	event	-0.07
begins with hong	grave_info	0.03	registry	0.07	event	0.26
begins with hop	comrade_tip	-0.19	grave_info	-0.12	relics	0.16	registry	0.2	rumour	-0.02	request_recognition	0.16	event	-0.05
begins with huong	seek_grave	-0.01	comrade_tip	-0.1	grave_info	0.48
begins with huu	seek_grave	0.01	grave_info	-0.19	battle_account	-0.03	event	-0.39
begins with huyen	seek_grave	-0.01
begins with hy	seek_grave	-0.32	comrade_tip	-0.03	grave_info	0.03	registry	0.4	battle_account	0.37
begins with ke	seek_grave	-0.05	comrade_tip	-0.31	grave_info	-0.41	battle_account	0.31	rumour	0.76	event	0.64
begins with khac	grave_info	-0.14	remains_found	-0.09	relics	0.1
begins with khong	comrade_tip	0.12	relics	-0.14	dna_question	0.04	scam_report	-0.07	request_recognition	-0.16	event	-0.08
begins with khu	seek_grave	-0.06	comrade_tip	-0.31	grave_info	0.21	registry	-0.04	event	0.11
begins with kiem	comrade_tip	-0.13	remains_found	0.05	event	0.28
begins with kim	grave_info	-0.12	registry	0.04	foreign_tip	0.1
begins with kinh	grave_info	0.31	registry	-0.08	request_recognition	0.11
begins with ky	seek_grave	-0.28	comrade_tip	-0.08	battle_account	0.32	enemy_report	0.25	event	0.87
begins with la	seek_grave	0.22	comrade_tip	0.42	grave_info	-0.25	remains_found	-0.12	relics	0.04	registry	-0.27	battle_account	-0.27	enemy_report	-0.04	foreign_tip	-0.01	scam_report	-0.09	request_recognition	0.02	not_dead	-0.24	event	-0.46
begins with lai	seek_grave	-0.28	comrade_tip	-0.03	grave_info	-0.26	remains_found	-0.09	registry	0.07	battle_account	0.3	scam_report	-0.13	event	0.58
begins with lam	seek_grave	-0.32	remains_found	0.27	registry	-0.11	scam_report	-0.09	request_recognition	0.23
begins with lang	seek_grave	-0.28	comrade_tip	-0.3	grave_info	0.12	remains_found	-0.09	rumour	0.35	event	0.12
begins with lay	seek_grave	0.09	comrade_tip	-0.02	grave_info	-0.14	relics	-0.01	dna_question	0.25	rumour	-0.06
begins with le	seek_grave	0.27	grave_info	-0.1	remains_found	-0.01	relics	0.03
begins with lien	grave_info	-0.01	registry	0.03	event	-0.11
begins with liet	comrade_tip	-0.08	grave_info	-0.49	remains_found	-0.08	battle_account	-0.12	enemy_report	-0.07	dna_question	0.09	scam_report	-0.32	rumour	-0.34
begins with lieu	comrade_tip	-0.13	grave_info	-0.06	battle_account	0.27	enemy_report	0.09	event	0.2
begins with linh	seek_grave	-0.34	comrade_tip	0.59	remains_found	-0.03	relics	-0.09	foreign_tip	0.37
begins with lo	seek_grave	0.06	remains_found	0.04	relics	0.23
begins with loi	battle_account	-0.07	foreign_tip	0.01
begins with ls	relics	-0.13	registry	0.04	scam_report	-0.05	event	-0.31
begins with lu	enemy_report	0.11	event	0.09
begins with luc	seek_grave	0.03	remains_found	0.07	relics	0.15	battle_account	-0.16
begins with luong	seek_grave	0.09	grave_info	-0.03
begins with luu	battle_account	-0.01	enemy_report	0.03	event	-0.27
begins with ly	grave_info	-0.14	not_dead	0.08
begins with mai	seek_grave	0.12	grave_info	-0.04	relics	0.03	event	-0.01
begins with mat	seek_grave	0.39	event	-0.35
begins with mau	seek_grave	-0.05	grave_info	-0.05	dna_question	0.22	scam_report	-0.06	request_recognition	-0.05	event	-0.05
begins with may	seek_grave	-0.06	comrade_tip	-0.17	grave_info	-0.36	remains_found	0.25	relics	-0.31	scam_report	-0.2	rumour	0.46	request_recognition	-0.1	event	0.32
begins with me	seek_grave	0.09	comrade_tip	-0.4	grave_info	0.26	event	0.39
begins with minh	seek_grave	-0.02	registry	-0.18	foreign_tip	0.09	scam_report	0.02	request_recognition	-0.01
begins with mo	comrade_tip	-0.72	grave_info	0.89	remains_found	-0.15	relics	-0.27	battle_account	-0.35	enemy_report	-0.31	foreign_tip	-0.1	dna_question	-0.1	scam_report	0.01	rumour	-0.53	request_recognition	-0.24	not_dead	-0.63
begins with moi	comrade_tip	-0.08	grave_info	-0.01	relics	0.13	event	-0.38
begins with mong	seek_grave	0.09	grave_info	-0.5	remains_found	0.41	relics	-0.01
begins with mot	comrade_tip	0.04	relics	0.33	enemy_report	0.06	foreign_tip	0.18	request_recognition	-0.02
begins with mua	grave_info	-0.01	relics	0.35	dna_question	-0.1	rumour	0.2	event	-0.01
begins with muc	seek_grave	-0.02	remains_found	0.38	relics	-0.17	rumour	-0.16
begins with muoi	seek_grave	0.07	comrade_tip	-0.09
begins with muong	seek_grave	0.03	comrade_tip	-0.08	relics	0.03
begins with my	comrade_tip	-0.02	grave_info	-0.22	enemy_report	0.49	foreign_tip	0.23	event	0.44
begins with nam	seek_grave	-0.11	comrade_tip	-0.24	grave_info	0.59	remains_found	-0.31	relics	0.02	registry	-0.01	enemy_report	-0.03	scam_report	0.02	request_recognition	0.09	not_dead	-0.04	event	0.24
begins with nao	comrade_tip	0.03	relics	0.07
begins with nay	seek_grave	-0.1	comrade_tip	0.03	grave_info	0.29	remains_found	0.07	relics	-0.01	battle_account	-0.13	dna_question	-0.04	request_recognition	0.22
begins with nen	seek_grave	0.05
begins with ngay	seek_grave	-0.15	comrade_tip	-0.2	grave_info	-0.09	registry	-0.33	battle_account	0.37	rumour	0.08	request_recognition	0.1	event	0.75
begins with nghe	seek_grave	-0.17	grave_info	-0.63	remains_found	-0.13	relics	-0.02	rumour	0.98	event	0.52
begins with nghi	seek_grave	-0.03	grave_info	0.07	registry	-0.06	request_recognition	0.36	event	-0.11
begins with nghia	seek_grave	-0.41	comrade_tip	-0.16	grave_info	0.54	registry	-0.24	not_dead	0.03
begins with ngo	event	-0.05
begins with ngoai	comrade_tip	-0.05	grave_info	-0.37	scam_report	0.48	event	0.05
begins with ngoi	grave_info	0.26	event	0.59
begins with nguoi	seek_grave	-0.16	comrade_tip	-0.03	grave_info	-0.07	enemy_report	-0.03	foreign_tip	0.07	dna_question	-0.14	scam_report	0.17	request_recognition	0.1	event	-0.25
begins with nguyen	seek_grave	0.17	comrade_tip	0.3	registry	-0.25	enemy_report	0.02	not_dead	-0.1	event	0.24
begins with nha	comrade_tip	-0.34	relics	0.16	registry	-0.02	battle_account	-0.29	enemy_report	-0.11	scam_report	0.13	rumour	0.08	request_recognition	-0.43	event	-0.07
begins with nhan	seek_grave	-0.24	remains_found	-0.04	scam_report	0.15	rumour	-0.02	request_recognition	0.14
begins with nhat	seek_grave	-0.02	comrade_tip	-0.02	remains_found	-0.17	relics	0.06	enemy_report	0.03	event	0.51
begins with nhe	comrade_tip	-0.08
begins with nho	seek_grave	0.04	comrade_tip	0.45	grave_info	-0.08	relics	-0.1	battle_account	-0.27	scam_report	-0.15	event	-0.42
begins with nhom	seek_grave	-0.19	scam_report	0.14	rumour	0.07
begins with no	comrade_tip	0.07
begins with noi	remains_found	-0.21	relics	-0.11	enemy_report	-0.16	rumour	0.32	request_recognition	0.16	not_dead	-0.16
begins with nong	request_recognition	0.03
begins with ntls	seek_grave	-0.06	comrade_tip	-0.33	relics	-0.01	registry	0.04	scam_report	-0.07	not_dead	-0.1
begins with o	seek_grave	-0.12	comrade_tip	0.14	grave_info	0.48	remains_found	0.17	relics	0.03	registry	-0.42	battle_account	-0.07	enemy_report	-0.35	rumour	-0.03	not_dead	-0.19	event	0.06
begins with oi	grave_info	-0.04	not_dead	0.25
begins with ong	comrade_tip	-0.01	grave_info	-0.4	registry	-0.3	enemy_report	-0.01	foreign_tip	0.31	dna_question	-0.03	scam_report	-0.18	rumour	0.14	not_dead	0.19	event	0.47
begins with phai	seek_grave	0.22	comrade_tip	0.07	grave_info	-0.14	event	-0.33
begins with pham	comrade_tip	0.11	grave_info	-0.09
begins with phan	comrade_tip	0.04	grave_info	-0.12	event	-0.02
begins with phong	registry	0.06	event	0.01
begins with phu	battle_account	0.13	event	-0.15
begins with phuong	grave_info	0.28	event	-0.08
begins with qua	seek_grave	-0.01	event	-0.08
begins with quan	seek_grave	0.03	grave_info	-0.16	relics	-0.14	registry	0.02	battle_account	-0.37	enemy_report	0.43	foreign_tip	-0.07
begins with quang	seek_grave	0.19	dna_question	0.02
begins with que	seek_grave	0.63	comrade_tip	-0.15	grave_info	-0.11
begins with quoc	event	-0.24
begins with quy	event	-0.18
begins with ra	comrade_tip	-0.17	grave_info	-0.08	remains_found	0.46	event	0.16
begins with ray	comrade_tip	-0.12
begins with ro	comrade_tip	0.06
begins with roi	seek_grave	-0.21	comrade_tip	0.05	relics	0.15	dna_question	0.27	not_dead	0.06
begins with ruot	seek_grave	0.37	comrade_tip	-0.12	event	-0.13
begins with sach	seek_grave	-0.36	comrade_tip	-0.06	grave_info	-0.19	relics	-0.04	registry	0.55	battle_account	-0.05	not_dead	0.07
begins with sang	seek_grave	-0.05	comrade_tip	-0.3	grave_info	-0.2	remains_found	0.42	battle_account	0.41	foreign_tip	0.03	event	0.4
begins with sau	seek_grave	-0.27	comrade_tip	-0.11	enemy_report	0.14	not_dead	0.05	event	0.31
begins with si	grave_info	-0.37	remains_found	-0.15	registry	0.13	battle_account	-0.21	dna_question	0.39	scam_report	-0.61	rumour	-0.34	event	-0.27
begins with sinh	seek_grave	0.15	comrade_tip	-0.34	grave_info	0.09	remains_found	-0.15	relics	-0.03	registry	0.15	battle_account	0.3	enemy_report	-0.09	scam_report	-0.03	not_dead	-0.01	event	-0.18
begins with so	comrade_tip	-0.76	grave_info	-0.24	remains_found	0.07	relics	-0.04	registry	0.63	enemy_report	-0.13	rumour	-0.22	not_dead	-0.08	event	-0.19
begins with son	comrade_tip	0.09	grave_info	-0.08
begins with song	seek_grave	-0.22	comrade_tip	-0.21	registry	0.01	not_dead	0.23
begins with su	seek_grave	-0.24	grave_info	0.41	relics	-0.11	enemy_report	0.29
begins with ta	grave_info	-0.16	registry	-0.05
begins with tai	comrade_tip	0.17	grave_info	-0.06	enemy_report	0.29
begins with tam	comrade_tip	-0.29	grave_info	0.12	registry	-0.02	scam_report	0.2	event	0.08
begins with tan	grave_info	0.4	event	0.04
begins with tang	grave_info	-0.15	relics	0.18	registry	0.09	event	-0.11
begins with tap	comrade_tip	-0.04	grave_info	0.21	event	0.23
begins with tau	comrade_tip	-0.08	battle_account	0.1	event	-0.02
begins with tay	comrade_tip	-0.06	battle_account	0.01
begins with ten	seek_grave	0.54	comrade_tip	0.17	grave_info	-1.13	remains_found	-0.25	relics	-0.14	registry	-0.02	battle_account	-0.38	dna_question	-0.13	rumour	-0.08	request_recognition	-0.17	not_dead	0.07	event	-0.54
begins with thai	seek_grave	0.16	comrade_tip	0.05	registry	-0.33
begins with than	remains_found	-0.06
begins with thang	seek_grave	0.16	comrade_tip	0.17	grave_info	-0.54	rumour	-0.04	request_recognition	-0.01	event	-0.28
begins with thanh	grave_info	0.13
begins with thay	comrade_tip	-0.1	relics	0.26	scam_report	0.26	event	-0.27
begins with theo	registry	0.42	battle_account	-0.09
begins with thi	seek_grave	0.49	grave_info	0.26	relics	-0.26	registry	-0.23	battle_account	-0.08	scam_report	-0.06	rumour	-0.08	request_recognition	0.19
begins with tho	seek_grave	0.32	comrade_tip	-0.02	grave_info	-0.11	request_recognition	0.55
begins with thoi	seek_grave	-0.17	comrade_tip	0.11	grave_info	-0.03	rumour	0.08
begins with thon	registry	0.23	dna_question	0.07
begins with thong	seek_grave	0.01	grave_info	0.2	event	0.1
begins with thu	comrade_tip	-0.07	grave_info	-0.13	registry	-0.03	foreign_tip	0.12	dna_question	0.06
begins with thua	grave_info	0.08	scam_report	0.05	request_recognition	0.17
begins with thuong	seek_grave	0.05	comrade_tip	0.29	grave_info	-0.19	event	-0.14
begins with thuy	comrade_tip	0.1	remains_found	0.09	event	0.15
begins with tien	grave_info	-0.05	dna_question	-0.06	rumour	0.12	request_recognition	0.03
begins with tieu	seek_grave	0.08	grave_info	0.23	event	-0.23
begins with tim	seek_grave	0.71	comrade_tip	-0.16	grave_info	-0.22	remains_found	-0.16	registry	-0.1	dna_question	-0.1	request_recognition	-0.06	not_dead	0.06
begins with tin	seek_grave	-0.35	comrade_tip	0.43	grave_info	0.07	remains_found	0.11	registry	-0.24	battle_account	-0.09	enemy_report	0.11	dna_question	-0.21	scam_report	0.03	rumour	0.23
begins with tinh	request_recognition	0.06
begins with to	seek_grave	0.11	grave_info	-0.19	registry	0.08	request_recognition	-0.03	event	-0.07
begins with toi	seek_grave	0.18	comrade_tip	0.31	grave_info	-0.58	relics	0.31	registry	-0.19	enemy_report	-0.42	foreign_tip	-0.05	dna_question	-0.07	scam_report	-0.32	rumour	-0.51	request_recognition	0.42	not_dead	-0.07	event	-0.49
begins with tong	registry	0.1
begins with tra	grave_info	0.18	remains_found	-0.12	relics	0.02	registry	-0.01	battle_account	-0.03	rumour	0.21	not_dead	-0.01
begins with trai	seek_grave	0.37	comrade_tip	-0.28	not_dead	0.03	event	0.06
begins with tram	comrade_tip	0.05	grave_info	-0.11
begins with tran	seek_grave	-0.26	comrade_tip	-0.81	grave_info	0.02	relics	-0.15	battle_account	1.13	scam_report	-0.05	rumour	-0.03	not_dead	0.03	event	0.22
begins with trang	comrade_tip	-0.08	grave_info	0.22	battle_account	-0.12	scam_report	0.05
begins with tren	seek_grave	-0.24	comrade_tip	-0.34	battle_account	0.11	enemy_report	0.04	dna_question	-0.21	rumour	0.55	event	0.11
begins with tri	seek_grave	0.2	registry	0.22	battle_account	-0.28
begins with trich	seek_grave	-0.05	comrade_tip	-0.22	grave_info	-0.18	registry	0.09	battle_account	0.34	event	0.18
begins with trinh	comrade_tip	0.03	grave_info	-0.09	event	-0.13
begins with tro	comrade_tip	-0.21	battle_account	0.05	request_recognition	0.25	not_dead	0.03
begins with trong	comrade_tip	0.02	grave_info	0.08	relics	0.41	battle_account	-0.11	enemy_report	0.02	request_recognition	-0.02	not_dead	0.15
begins with trung	seek_grave	0.08	battle_account	0.46	enemy_report	-0.03
begins with truoc	seek_grave	-0.06	grave_info	0.35
begins with truong	seek_grave	-0.1	comrade_tip	-0.47	grave_info	0.46	registry	0.31	request_recognition	0.19	event	0.57
begins with tu	seek_grave	-0.71	comrade_tip	-0.28	battle_account	0.2	dna_question	0.08	scam_report	0.14	not_dead	0.02
begins with tui	seek_grave	0.37	grave_info	-0.09
begins with tuoi	grave_info	0.34	battle_account	-0.39	request_recognition	0.12	event	-0.51
begins with tuyen	seek_grave	-0.03	registry	0.16	battle_account	-0.04	scam_report	0.01	event	0.32
begins with ut	scam_report	0.07
begins with van	seek_grave	-0.05	comrade_tip	0.62	grave_info	-0.15	remains_found	-0.01	registry	-0.35	foreign_tip	-0.03	dna_question	0.13	scam_report	-0.04	not_dead	0.38	event	-0.23
begins with ve	seek_grave	-0.13	grave_info	0.07	registry	-0.03	dna_question	0.16	request_recognition	0.01	not_dead	0.08	event	-0.08
begins with vi	seek_grave	-0.1	comrade_tip	0.01	remains_found	-0.01	battle_account	0.1	event	0.08
begins with vien	seek_grave	0.32	comrade_tip	-0.1	registry	0.14
begins with viet	grave_info	0.08	not_dead	0.11
begins with vinh	grave_info	0.05	event	0.06
begins with vo	grave_info	0.16
begins with voi	seek_grave	-0.12	remains_found	0.22	relics	-0.08	battle_account	-0.03	scam_report	-0.04	rumour	0.01	request_recognition	-0.01	event	0.02
begins with vu	request_recognition	0.03	event	-0.01
begins with vua	relics	0.22	scam_report	0.15
begins with xa	seek_grave	-0.21	comrade_tip	-0.29	grave_info	0.23	registry	0.43	battle_account	-0.18	enemy_report	-0.15	scam_report	-0.22	rumour	-0.28	event	0.29
begins with xe	comrade_tip	0.16	grave_info	-0.07	event	-0.13
begins with xin	comrade_tip	-0.23	remains_found	-0.04	battle_account	-0.39	rumour	-0.04	request_recognition	0.33	not_dead	0.46	event	-0.07
begins with xom	comrade_tip	-0.04	grave_info	0.09	rumour	0.08
begins with xua	comrade_tip	0.03	rumour	0.23	event	0.11
begins with xuan	grave_info	0.32
begins with xung	grave_info	-0.19	remains_found	-0.15	relics	-0.01	scam_report	0.58	rumour	-0.05	event	-0.08
begins with xuong	grave_info	-0.16	remains_found	0.6	relics	-0.11	scam_report	-0.05	rumour	-0.22
begins with y	seek_grave	-0.01	event	-0.35
days 0	seek_grave	-0.86	comrade_tip	-0.52	grave_info	-0.5	remains_found	0.3	relics	-0.44	registry	-0.76	battle_account	-0.69	enemy_report	-0.74	foreign_tip	-0.61	dna_question	-0.14	scam_report	0.43	rumour	0.16	request_recognition	-0.07	not_dead	-0.03
days 1	seek_grave	-0.39	comrade_tip	0.45	grave_info	0.26	remains_found	-0.52	registry	-1.28	battle_account	0.18	enemy_report	0.49	foreign_tip	-0.05	scam_report	-0.17	rumour	-0.69	request_recognition	-0.23	not_dead	-0.26	event	0.36
days 2	seek_grave	0.49	comrade_tip	-0.19	grave_info	0.2	relics	0.3	registry	-0.33	battle_account	0.12	enemy_report	-0.2	dna_question	-0.14	scam_report	-0.2	request_recognition	0.25
days few	seek_grave	0.47	comrade_tip	-0.43	grave_info	-0.34	remains_found	-0.3	relics	-0.5	registry	0.4	battle_account	-0.5	enemy_report	-0.34	scam_report	-0.45	rumour	-0.16	request_recognition	-0.15	not_dead	-0.05	event	-0.82
days many	comrade_tip	-0.07	grave_info	-1	remains_found	-0.06	registry	1.11	battle_account	-0.18	request_recognition	-0.05	event	-0.65
entries 0	seek_grave	0.13	comrade_tip	-0.2	remains_found	-0.11	relics	-0.36	registry	-1.01	battle_account	-0.26	enemy_report	-0.23	foreign_tip	-0.49	dna_question	-0.31	scam_report	-0.16	rumour	-0.42	request_recognition	-0.24	not_dead	-0.36	event	-0.05
entries few	seek_grave	-0.82	comrade_tip	-0.13	grave_info	-0.9	registry	0.93	request_recognition	-0.04	not_dead	-0.04	event	-0.13
entries many	grave_info	-0.18
full names 0	seek_grave	-0.71	comrade_tip	-0.09	relics	-0.54	registry	-0.68	battle_account	-0.04	foreign_tip	-0.73	dna_question	-0.19	rumour	0.28	request_recognition	-0.23	not_dead	-0.73	event	0.8
full names 1	comrade_tip	-0.26	remains_found	0.02	relics	-0.24	registry	-0.99	battle_account	-0.2	foreign_tip	-0.29	scam_report	-0.05	rumour	-0.08	request_recognition	-0.46	event	-0.11
full names 2	seek_grave	0.07	comrade_tip	0.16	remains_found	-0.25	relics	0.03	registry	-0.49	battle_account	-0.4	enemy_report	-0.18	foreign_tip	0.31	rumour	-0.67	not_dead	0.12	event	-0.32
full names few	seek_grave	0.01	grave_info	-0.61	remains_found	-0.06	relics	0.15	registry	0.61	battle_account	0.27	enemy_report	-0.15	foreign_tip	-0.1	scam_report	-0.11	rumour	-0.58	request_recognition	0.15	not_dead	-0.03	event	-0.42
full names many	comrade_tip	-0.3	grave_info	-0.25	registry	0.67	event	-0.03
has a	seek_grave	0.03	comrade_tip	-0.17	grave_info	-0.07	remains_found	-0.08	relics	-0.18	registry	-0.15	battle_account	-0.17	enemy_report	-0.35	foreign_tip	-0.34	scam_report	-0.32	rumour	-0.22	event	-0.2
has a lo	comrade_tip	0.08
has a truong	seek_grave	-0.03	comrade_tip	-0.19	event	0.23
has ac	comrade_tip	0.01	grave_info	-0.1	registry	0.1	battle_account	-0.04	event	-0.25
has ac tinh	comrade_tip	0.05	grave_info	-0.08	event	-0.22
has adn	seek_grave	-0.44	relics	-0.01	dna_question	0.77	rumour	-0.17	request_recognition	-0.09	event	-0.33
has ai	seek_grave	0.15	comrade_tip	-0.14	grave_info	0.44	remains_found	-0.39	relics	0.2	registry	-0.04	battle_account	-0.75	enemy_report	-0.26	dna_question	-0.11	scam_report	-0.61	rumour	0.35	not_dead	-0.41	event	0.04
has ai biet	seek_grave	0.34	comrade_tip	-0.09
has ai co	event	-0.01
has ai la	seek_grave	-0.16	remains_found	-0.07	relics	0.23	event	-0.07
has ai o	seek_grave	0.31
has alo	comrade_tip	0.02	grave_info	-0.02	event	-0.26
has am	seek_grave	0.46	comrade_tip	-0.25	event	-0.29
has an	seek_grave	0.14	comrade_tip	0.12	grave_info	-0.2	remains_found	0.02	relics	-0.55	enemy_report	-0.5	dna_question	0.08	rumour	-0.08	request_recognition	-0.1	not_dead	-0.19	event	-0.33
has an tang	seek_grave	0.01	comrade_tip	0.06
has an vu	seek_grave	0.16	grave_info	-0.14
has an xa	dna_question	0.11	rumour	-0.01
has anh	seek_grave	-0.1	comrade_tip	0.53	remains_found	-0.35	registry	0.13	battle_account	0.07	enemy_report	-0.71	foreign_tip	0.22	dna_question	0.07	scam_report	0.49	rumour	-0.43	not_dead	-0.37	event	-0.17
has anh ay	grave_info	0.48	event	-0.33
has anh ca	seek_grave	0.5	comrade_tip	-0.41
has anh em	seek_grave	-0.07	comrade_tip	0.1	grave_info	-0.15	remains_found	-0.04	relics	-0.29	registry	0.62	battle_account	0.14	enemy_report	-0.05	scam_report	0.11	rumour	-0.11	request_recognition	-0.08	not_dead	-0.14	event	0.22
has anh o	seek_grave	0.04	event	0.1
has anh toi	grave_info	-0.13	dna_question	0.02	request_recognition	0.04	event	-0.03
has anh trai	seek_grave	0.06	grave_info	-0.11	scam_report	0.09	event	-0.01
has ao	seek_grave	-0.17	grave_info	0.34	remains_found	0.3	relics	-0.06	battle_account	-0.11	event	0.48
has ap	remains_found	0.25	enemy_report	0.02	event	0.07
has ay	seek_grave	-0.02	comrade_tip	0.28	grave_info	0.41	remains_found	-0.36	enemy_report	-0.06	scam_report	-0.02	request_recognition	-0.2	not_dead	0.21	event	-0.64
has ay la	seek_grave	0.11	grave_info	0.05
has b	seek_grave	-0.16	comrade_tip	0.22	grave_info	-0.56	not_dead	-0.03	event	-0.1
has b pho	comrade_tip	0.04	grave_info	-0.01
has b truong	comrade_tip	0.26
has b1	comrade_tip	-0.15	registry	0.09
has b52	grave_info	0.12	event	0.04
has ba	seek_grave	-0.23	comrade_tip	-0.01	remains_found	-0.4	relics	0.19	registry	0.2	battle_account	0.16	enemy_report	-0.34	foreign_tip	0.1	dna_question	-0.18	scam_report	0.06	rumour	0.16	event	0.17
has ba co	foreign_tip	0.12	event	0.1
has ba con	seek_grave	-0.02	remains_found	-0.07	battle_account	0.18	foreign_tip	0.03	dna_question	-0.01	scam_report	0.12
has ba nam	comrade_tip	-0.17
has ba ngoai	grave_info	-0.23	dna_question	0.15
has ba nguoi	grave_info	0.03	registry	0.16	event	0.41
has ba noi	seek_grave	0.1	comrade_tip	-0.28	event	-0.09
has ba thang	comrade_tip	0.05	event	-0.19
has bac	seek_grave	0.51	comrade_tip	-0.47	remains_found	-0.2	relics	-0.2	registry	-0.11	battle_account	-0.3	enemy_report	0.32	foreign_tip	0.28	dna_question	-0.14	scam_report	-0.19	rumour	-0.25	request_recognition	-0.4	event	-0.32
has bac ha	seek_grave	0.07
has bac la	seek_grave	-0.17	comrade_tip	0.32	event	-0.1
has bac nam	seek_grave	0.46	event	-0.03
has bac nao	comrade_tip	-0.09	grave_info	-0.09	enemy_report	0.01	event	0.25
has bac ruot	not_dead	0.07
has bac si	grave_info	0.46	remains_found	0.03	dna_question	0.05
has bac toi	seek_grave	0.03	dna_question	-0.04
has bac trung	seek_grave	0.11
has bach	comrade_tip	0.07	grave_info	-0.17	registry	0.1	foreign_tip	0.03	event	-0.3
has bai	comrade_tip	0.22	grave_info	-0.06	relics	-0.03	registry	0.07	battle_account	0.24	scam_report	-0.1	request_recognition	-0.07	not_dead	0.02	event	0.16
has bam	comrade_tip	0.11	grave_info	0.17	event	0.07
has ban	comrade_tip	-0.1	grave_info	-0.08	remains_found	0.14	relics	0.32	battle_account	-0.04	enemy_report	0.35	foreign_tip	-0.3	dna_question	-0.43	scam_report	-0.18	not_dead	0.02	event	-0.04
has ban chet	seek_grave	-0.17	comrade_tip	0.08
has ban chi	grave_info	-0.03	remains_found	0.24	event	0.21
has ban dau	grave_info	0.17	registry	-0.03
has ban lien	registry	0.16
has ban nam	comrade_tip	0.09	relics	0.09
has bang	seek_grave	0.26	comrade_tip	0.04	grave_info	-0.34	battle_account	-0.3	rumour	-0.22	request_recognition	0.2
has bang to	seek_grave	0.02	grave_info	-0.11	registry	-0.02	request_recognition	0.19	not_dead	0.11	event	-0.13
has bao	seek_grave	-0.23	comrade_tip	-0.36	remains_found	0.08	relics	0.17	registry	-0.39	battle_account	-0.86	enemy_report	0.06	foreign_tip	-0.18	scam_report	0.26	request_recognition	-1.09	not_dead	0.23	event	0.35
has bao cao	seek_grave	-0.04	comrade_tip	-0.03	grave_info	-0.2	remains_found	0.06	battle_account	-0.03	enemy_report	0.84	event	0.31
has bao cho	remains_found	-0.03
has bao da	scam_report	0.09	event	-0.03
has bao de	grave_info	-0.05	rumour	0.01
has bao la	rumour	0.01
has bao tin	comrade_tip	0.18	event	-0.08
has bao toi	comrade_tip	-0.18
has bao tu	comrade_tip	-0.06	grave_info	-0.13	remains_found	-0.09	battle_account	-0.03	dna_question	-0.08	scam_report	-0.12	request_recognition	-0.19	not_dead	0.65	event	-0.49
has bao ve	seek_grave	-0.13	event	0.04
has bat	seek_grave	-0.17	comrade_tip	-0.92	remains_found	0.24	relics	-0.58	battle_account	0.1	enemy_report	0.43	dna_question	-0.06	scam_report	0.06	rumour	-0.03	request_recognition	0.06	not_dead	0.23	event	0.44
has bau	grave_info	-0.29	remains_found	0.01	event	0.32
has bay	seek_grave	-0.12	comrade_tip	0.09	grave_info	0.45	remains_found	-0.33	relics	0.09	registry	-0.3	battle_account	0.32	foreign_tip	0.07	scam_report	-0.01	event	0.17
has bay gio	seek_grave	-0.02	grave_info	0.3
has bay muoi	comrade_tip	-0.06
has be	comrade_tip	-0.14	relics	0.05	battle_account	-0.06	event	0.08
has ben	seek_grave	-0.02	comrade_tip	-0.09	grave_info	-0.07	registry	-0.54	battle_account	0.26	foreign_tip	-0.09	dna_question	0.4	scam_report	-0.33	rumour	0.04	request_recognition	-0.1	event	0.24
has ben do	rumour	0.04	event	0.15
has ben kia	comrade_tip	-0.18	grave_info	0.04	battle_account	0.54	event	0.31
has ben lao	seek_grave	0.23	grave_info	-0.03
has ben trai	event	0.14
has ben trong	relics	0.06	event	0.39
has benh vien	grave_info	-0.21
has bi	seek_grave	-0.63	comrade_tip	0.3	grave_info	0.13	remains_found	-0.01	relics	0.01	registry	-0.23	enemy_report	-0.02	foreign_tip	-0.56	dna_question	-0.52	request_recognition	0.59	not_dead	0.37	event	0.1
has bi ban	grave_info	0.07
has bi bat	seek_grave	-0.1	grave_info	-0.13	not_dead	0.33
has bi danh	seek_grave	0.11	comrade_tip	0.11	grave_info	0.04	event	-0.42
has bi dong	comrade_tip	-0.07	grave_info	-0.24	relics	0.35	enemy_report	-0.01	scam_report	-0.04	event	0.24
has bi phao	seek_grave	0.21	comrade_tip	0.1	grave_info	-0.12
has bi phuc	seek_grave	0.47
has bi tay	rumour	0.12
has bi thu	grave_info	-0.07	relics	0.2	request_recognition	0.09	event	-0.02
has bi thuong	seek_grave	-0.24	battle_account	0.28	not_dead	0.13	event	0.42
has bia	seek_grave	-1.2	grave_info	1.19	remains_found	-0.52	registry	-0.2	enemy_report	-0.29	foreign_tip	-0.18	dna_question	-0.07	rumour	-0.06	request_recognition	-0.04	event	-0.28
has bia ghi	seek_grave	-0.28	grave_info	0.15	dna_question	0.02
has bia rung	comrade_tip	0.18
has bich	seek_grave	-0.26	comrade_tip	0.01	dna_question	0.16	event	-0.18
has bien	seek_grave	0.15	grave_info	-0.01	registry	0.16	battle_account	-0.09	request_recognition	0.04	event	-0.16
has bien ban	comrade_tip	-0.01	remains_found	0.02
has biet	seek_grave	0.49	comrade_tip	0.31	grave_info	-0.16	remains_found	-0.23	relics	-0.37	registry	-0.16	battle_account	-0.08	foreign_tip	-0.1	scam_report	-0.2	rumour	0.64	request_recognition	-0.18	not_dead	-0.26	event	0.14
has biet dong	comrade_tip	0.02	enemy_report	0.15	event	-0.17
has biet ten	seek_grave	-0.36	battle_account	0.03	event	0.79
has bieu	grave_info	-0.25	rumour	0.02
has binh	comrade_tip	0.27	grave_info	0.03	relics	-0.24	registry	0.11	battle_account	-0.02	enemy_report	-0.12	foreign_tip	0.04	dna_question	-0.22	scam_report	-0.01	rumour	-0.27	request_recognition	-0.13	event	-0.09
has binh dinh	scam_report	0.06
has binh nhat	seek_grave	0.01
has binh tram	battle_account	-0.02	event	-0.01
has bo	seek_grave	0.05	comrade_tip	-0.7	grave_info	0.07	remains_found	0.2	relics	-0.01	enemy_report	-0.28	dna_question	-0.09	scam_report	0.01	rumour	0.09	not_dead	-0.03	event	0.14
has bo binh	comrade_tip	-0.11	battle_account	0.14
has bo co	dna_question	0.04
has bo doi	seek_grave	0.17	comrade_tip	-0.69	grave_info	0.69	remains_found	0.02	battle_account	-0.26	enemy_report	-0.02	foreign_tip	0.13	dna_question	-0.03	scam_report	-0.52	rumour	0.51	event	0.46
has bo em	seek_grave	0.01	grave_info	0.02
has bo hai	comrade_tip	-0.02	grave_info	-0.37	remains_found	0.6	relics	0.01	event	0.13
has bo nam	grave_info	0.19	event	0.22
has bo suoi	comrade_tip	-0.18
has bo toi	seek_grave	0.03
has boc	seek_grave	-0.66	comrade_tip	0.51	grave_info	0.23	remains_found	0.18	registry	-0.19	battle_account	0.2	scam_report	0.14	event	0.18
has boi	relics	0.01	battle_account	0.21	event	0.01
has bom	seek_grave	-0.2	comrade_tip	-0.09	grave_info	0.22	relics	-0.19	registry	0.39	battle_account	0.2	request_recognition	0.17	event	0.06
has bon	seek_grave	-0.19	comrade_tip	0.36	enemy_report	-0.19	foreign_tip	0.13	dna_question	-0.03	scam_report	0.2	request_recognition	-0.14	event	0.03
has bong	grave_info	0.36	remains_found	-0.07	relics	0.1	event	0.07
has bot	comrade_tip	-0.13	relics	0.08	battle_account	0.24	event	0.17
has bua	comrade_tip	0.37	grave_info	0.15
has bui	registry	0.06
has bung	grave_info	0.11	event	-0.03
has buoc	seek_grave	-0.18	grave_info	0.03	foreign_tip	0.06
has buon	comrade_tip	0.01	registry	0.23	event	-0.22
has but	remains_found	0.14	relics	0.36
has buu	comrade_tip	-0.1
has c	seek_grave	-0.67	comrade_tip	0.35	remains_found	-0.04	relics	0.19	registry	-0.27	enemy_report	-0.01	scam_report	-0.03	rumour	-0.11	event	-0.22
has c1	seek_grave	0.27	grave_info	-0.3
has c11	grave_info	-0.08
has c18	comrade_tip	0.18	remains_found	-0.04
has c2	seek_grave	-0.35	battle_account	0.23	event	0.78
has c3	comrade_tip	0.51	event	-0.47
has c4	comrade_tip	-0.02	grave_info	-0.07
has c5	seek_grave	-0.05	comrade_tip	0.01	event	-0.18
has c6	comrade_tip	0.29	event	-0.02
has c7	seek_grave	-0.18
has ca	comrade_tip	-0.01	grave_info	-0.21	remains_found	0.03	registry	-0.15	battle_account	0.26	foreign_tip	-0.16	rumour	-0.13	event	0.07
has ca ba	comrade_tip	0.13
has ca hai	seek_grave	-0.13	comrade_tip	0.23	dna_question	0.02
has ca nha	comrade_tip	-0.3	grave_info	0.06	scam_report	0.13	event	-0.09
has cac	seek_grave	0.01	comrade_tip	-0.24	grave_info	-0.12	relics	-0.24	registry	-0.02	battle_account	0.11	enemy_report	0.44	foreign_tip	-0.02	dna_question	-0.12	scam_report	0.19	not_dead	0.09	event	0.37
has cac anh	seek_grave	-0.05	relics	-0.08	battle_account	0.31	scam_report	0.15	event	0.03
has cac bac	seek_grave	0.16	comrade_tip	-0.14	grave_info	-0.04	relics	-0.12	battle_account	-0.02	enemy_report	0.34	dna_question	-0.06
has cac chu	seek_grave	0.06	not_dead	0.25
has cac cu	grave_info	0.09	relics	0.09	registry	-0.04	event	0.5
has cach	seek_grave	0.43	comrade_tip	-0.25	grave_info	-0.04	remains_found	0.17	registry	-0.12	request_recognition	-0.1	event	-0.26
has cai	comrade_tip	-0.26	grave_info	0.06	remains_found	0.27	relics	0.77	registry	-0.43	battle_account	-0.29	enemy_report	-0.11	dna_question	-0.03	request_recognition	-0.03	event	0.07
has cam	comrade_tip	0.2	relics	0.12	battle_account	-0.25	foreign_tip	-0.09	dna_question	0.2	scam_report	0.28	rumour	-0.14	request_recognition	-0.07	event	-0.63
has cam on	remains_found	-0.01	dna_question	0.38	scam_report	-0.03	event	-0.17
has can	seek_grave	-0.06	comrade_tip	-0.18	grave_info	0.05	remains_found	-0.36	relics	0.03	registry	-0.1	battle_account	0.21	enemy_report	-0.11	scam_report	0.31	rumour	-0.17	request_recognition	0.07	not_dead	-0.29
has can bo	seek_grave	-0.09	comrade_tip	-0.22	grave_info	0.11	remains_found	-0.32	relics	0.06	scam_report	0.09	rumour	-0.02	event	-0.1
has can cu	battle_account	0.16	event	-0.22
has can tim	seek_grave	0.09
has cang	battle_account	0.1	event	0.37
has canh	seek_grave	-0.17	comrade_tip	0.59	remains_found	0.27	relics	-0.13	registry	-0.22	enemy_report	-0.36	foreign_tip	0.03	dna_question	-0.19	scam_report	0.36	rumour	-0.3	request_recognition	-0.15	not_dead	-0.18	event	0.05
has canh dong	comrade_tip	0.04
has cao	seek_grave	-0.05	comrade_tip	-0.18	grave_info	0.15	remains_found	0.01	relics	-0.12	registry	0.05	battle_account	-0.24	enemy_report	0.41	dna_question	-0.26	scam_report	-0.02	rumour	-0.13	request_recognition	-0.22	not_dead	-0.3	event	0.24
has cao bang	seek_grave	0.19	relics	0.01	battle_account	-0.03
has cao su	comrade_tip	-0.21	relics	0.05	enemy_report	-0.01	foreign_tip	0.11	event	0.37
has cao thi	grave_info	0.03	event	-0.06
has cap	seek_grave	0.55	comrade_tip	-0.72	remains_found	-0.04	registry	0.19	scam_report	-0.07	rumour	-0.13	request_recognition	0.42	event	-0.32
has cap bac	seek_grave	0.48	comrade_tip	-0.26	registry	-0.23	event	-0.08
has cap ngay	seek_grave	0.17
has cat	seek_grave	-0.11	comrade_tip	0.22	grave_info	0.37	relics	0.16	registry	-0.27
has cat boc	grave_info	0.2
has cau	seek_grave	0.01	comrade_tip	0.08	grave_info	-0.29	remains_found	-0.15	relics	0.2	battle_account	0.11	enemy_report	-0.49	dna_question	0.1	request_recognition	-0.14	event	-0.21
has cau ay	seek_grave	-0.16	comrade_tip	0.3	event	-0.19
has cau em	seek_grave	0.26	event	-0.09
has cay	seek_grave	-0.49	comrade_tip	0.28	grave_info	0.22	registry	-0.14	battle_account	0.07	enemy_report	-0.03	scam_report	-0.01	not_dead	-0.01	event	0.37
has ccb	seek_grave	-0.13	comrade_tip	0.07
has cha	battle_account	-0.15	rumour	0.18
has chac	comrade_tip	-0.06	rumour	0.25	event	0.01
has cham	seek_grave	0.16	comrade_tip	0.13	grave_info	-0.06	battle_account	-0.01	enemy_report	0.06	not_dead	0.03
has chan	seek_grave	-0.31	comrade_tip	0.51	grave_info	-0.55	remains_found	0.18	relics	-0.39	rumour	0.14
has chan doi	comrade_tip	0.31
has chanh	seek_grave	0.02	remains_found	0.05	enemy_report	0.01
has chao	seek_grave	-0.05	comrade_tip	0.21	dna_question	0.14
has chap	seek_grave	0.07	grave_info	-0.13	request_recognition	0.02
has chap nam	grave_info	-0.18	request_recognition	0.04	event	-0.09
has chat	seek_grave	0.03	comrade_tip	0.09	battle_account	-0.03	event	-0.57
has chau	seek_grave	0.55	grave_info	-0.22	relics	-0.52	registry	-0.05	dna_question	0.03	scam_report	-0.12	rumour	-0.49	not_dead	0.21
has chau chep	comrade_tip	0.08
has chau gai	event	-0.02
has chau hoi	comrade_tip	0.05
has chau la	grave_info	0.11
has chau noi	comrade_tip	-0.04	registry	-0.07	request_recognition	0.09
has chay	seek_grave	-0.44	comrade_tip	0.15	relics	-0.09	request_recognition	0.29
has che	seek_grave	-0.28	battle_account	0.08	foreign_tip	0.06	event	0.59
has chep	seek_grave	-0.57	grave_info	-0.05	remains_found	-0.03	registry	0.5	battle_account	0.22	request_recognition	-0.09
has chep lai	grave_info	-0.08	registry	0.2	event	-0.1
has chet	seek_grave	0.08	comrade_tip	0.5	grave_info	-0.12	remains_found	-0.25	relics	0.26	battle_account	-0.18	enemy_report	0.1	dna_question	-0.1	scam_report	-0.16	rumour	0.02	request_recognition	0.03	event	-0.03
has chet ngay	seek_grave	0.22	comrade_tip	0.1	grave_info	-0.26	event	-0.4
has chi	comrade_tip	0.16	registry	-0.18	battle_account	-0.14	enemy_report	-0.16	foreign_tip	-0.2	dna_question	0.18	scam_report	0.31	rumour	-0.07	request_recognition	0.07	not_dead	-0.36	event	-0.27
has chi cho	seek_grave	-0.04	comrade_tip	-0.13	scam_report	0.72
has chi co	seek_grave	0.28	dna_question	0.03	event	-0.27
has chi con	comrade_tip	-0.16	relics	0.01	dna_question	0.14
has chi em	grave_info	0.04
has chi gai	seek_grave	-0.05
has chi huy	comrade_tip	-0.08	remains_found	0.59	enemy_report	0.03	event	0.48
has chi nho	comrade_tip	0.08
has chia	comrade_tip	0.03
has chiec	grave_info	-0.32	event	0.16
has chien	seek_grave	0.45	comrade_tip	-0.81	grave_info	0.1	remains_found	0.11	relics	-0.11	registry	0.15	dna_question	-0.06	request_recognition	-0.05	not_dead	-0.15	event	0.58
has chien binh	event	-0.05
has chien dau	seek_grave	0.03
has chien si	comrade_tip	-0.08	grave_info	0.36	registry	0.21	event	0.23
has chien truong	scam_report	0.06	event	-0.01
has chieu	seek_grave	-0.53	comrade_tip	0.28	grave_info	-0.01	remains_found	0.2	battle_account	0.39	event	0.27
has chim	comrade_tip	-0.54	relics	0.14	battle_account	0.16
has chin	seek_grave	-0.18	comrade_tip	0.22	grave_info	0.26
has chinh	seek_grave	-0.29	grave_info	0.04	relics	-0.08	battle_account	0.04	enemy_report	-0.01	request_recognition	-0.17	not_dead	0.03	event	-0.1
has chinh sach	seek_grave	-0.05	comrade_tip	-0.2	registry	0.08	event	-0.01
has chiu	comrade_tip	0.07	grave_info	-0.13	event	-0.38
has cho	seek_grave	-0.4	comrade_tip	0.17	grave_info	-0.35	relics	-0.01	registry	-0.67	enemy_report	0.12	scam_report	0.34	rumour	0.26	request_recognition	0.26	not_dead	0.09
has cho anh	seek_grave	0.14	scam_report	0.06	request_recognition	0.1	event	-0.18
has cho chau	grave_info	-0.13	not_dead	0.06
has cho em	seek_grave	-0.01	dna_question	0.09	event	-0.09
has cho ong	comrade_tip	0.05	not_dead	0.06	event	-0.15
has cho toi	request_recognition	0.04	event	-0.14
has chon	seek_grave	0.02	comrade_tip	0.61	grave_info	0.14	remains_found	-0.26	relics	-0.32	battle_account	-0.21	enemy_report	0.04	foreign_tip	0.19	dna_question	-0.01	scam_report	-0.37	rumour	0.26	request_recognition	-0.04	not_dead	-0.58
has chon anh	seek_grave	-0.18	comrade_tip	0.41	grave_info	-0.03	event	-0.07
has chon chung	dna_question	0.1	event	0.21
has chon o	seek_grave	-0.17	comrade_tip	0.19	grave_info	0.07
has chon sau	seek_grave	0.27	comrade_tip	0.2	grave_info	-0.17	event	-0.52
has chon tai	comrade_tip	0.03	grave_info	-0.04	enemy_report	0.02	event	0.12
has chong	seek_grave	0.34	comrade_tip	-0.56	grave_info	-0.36	remains_found	0.06	registry	0.05	battle_account	-0.03	rumour	-0.02	not_dead	0.08	event	-0.29
has chong phap	registry	0.22	event	-0.19
has chong toi	seek_grave	0.12	comrade_tip	-0.26
has chot	grave_info	-0.31	battle_account	0.15
has chqs	comrade_tip	-0.11	grave_info	0.1	event	0.25
has chu	seek_grave	-0.05	comrade_tip	-0.16	grave_info	0.42	remains_found	0.05	registry	-0.15	battle_account	-0.43	enemy_report	-0.21	foreign_tip	-0.47	dna_question	-0.34	scam_report	-0.21	event	0.18
has chu bo	grave_info	0.18	event	-0.53
has chu khong	event	-0.15
has chu tich	grave_info	0.16	request_recognition	0.15	event	0.15
has chu toi	scam_report	0.11	not_dead	0.1
has chua	seek_grave	-0.39	comrade_tip	-0.25	grave_info	0.22	remains_found	0.02	relics	-0.58	registry	0.11	battle_account	-0.41	enemy_report	-0.31	foreign_tip	-0.39	rumour	0.01	request_recognition	0.37	not_dead	-0.12	event	0.16
has chua biet	event	0.19
has chua co	seek_grave	0.06	comrade_tip	-0.25	grave_info	-0.34	dna_question	0.06	request_recognition	0.11	event	-0.02
has chua duoc	seek_grave	-0.45	request_recognition	0.47
has chua thay	scam_report	-0.12	event	0.05
has chuc	seek_grave	-0.03	comrade_tip	-0.11	grave_info	-0.05	registry	-0.21	rumour	0.14
has chuc vu	seek_grave	0.04	comrade_tip	-0.12	registry	-0.02	battle_account	-0.02
has chung	seek_grave	-0.02	registry	-0.23	battle_account	0.53	foreign_tip	0.14	request_recognition	0.25	not_dead	-0.06	event	0.4
has chung mot	comrade_tip	0.35	battle_account	0.09	event	-0.08
has chung toi	seek_grave	-0.42	grave_info	0.32	registry	-0.03	battle_account	0.21	enemy_report	-0.2	foreign_tip	0.25	event	0.13
has chuong	seek_grave	-0.1	grave_info	0.02	dna_question	0.03
has chup	seek_grave	0.08	comrade_tip	-0.3	grave_info	0.46	relics	0.14
has chuyen	grave_info	0.08	remains_found	-0.1	relics	-0.16	battle_account	-0.2	foreign_tip	0.18	dna_question	-0.39	scam_report	0.53
has co	seek_grave	-0.19	comrade_tip	-0.27	grave_info	0.07	remains_found	0.19	registry	-0.47	battle_account	-0.54	enemy_report	0.09	foreign_tip	-0.03	dna_question	0.23	scam_report	0.05	rumour	0.47	request_recognition	-0.12	not_dead	-0.1	event	0.63
has co ai	seek_grave	0.32	event	-0.25
has co anh	comrade_tip	-0.03	remains_found	-0.09	relics	0.06	battle_account	0.14
has co ba	grave_info	0.21	event	0.09
has co bang	registry	-0.02	request_recognition	0.22
has co cai	comrade_tip	-0.18	grave_info	0.01	foreign_tip	0.1
has co cam	comrade_tip	0.1	grave_info	0.27	enemy_report	0.01
has co chu	seek_grave	0.05	grave_info	-0.03	dna_question	0.05	event	-0.12
has co con	seek_grave	-0.09	grave_info	-0.01
has co dong	seek_grave	0.26	scam_report	0.13	event	-0.06
has co ghi	seek_grave	-0.13	comrade_tip	0.14	foreign_tip	0.1	event	0.21
has co giay	not_dead	0.28
has co hai	seek_grave	-0.2	grave_info	0.17	event	-0.07
has co mo	comrade_tip	-0.08	registry	0.06	dna_question	0.02
has co mot	seek_grave	-0.19	comrade_tip	-0.15	grave_info	0.29	enemy_report	0.11	event	0.49
has co nguoi	comrade_tip	-0.23	grave_info	0.18	remains_found	-0.04	scam_report	0.23
has co ong	seek_grave	-0.06	grave_info	-0.06	rumour	0.05	not_dead	0.08	event	-0.11
has co phai	grave_info	-0.13
has co quan	comrade_tip	-0.02	battle_account	0.01	scam_report	0.16	request_recognition	0.02	not_dead	0.07
has co so	event	-0.02
has co ten	seek_grave	0.17	comrade_tip	-0.41	not_dead	0.05	event	-0.08
has co the	seek_grave	-0.16	comrade_tip	0.21	enemy_report	0.09	event	0.22
has co xuong	grave_info	-0.04	remains_found	0.03	rumour	0.08
has coc	seek_grave	-0.08	comrade_tip	0.11	grave_info	-0.21	relics	0.03	battle_account	-0.33	event	0.02
has coi	seek_grave	-0.87	comrade_tip	0.15	grave_info	0.31	relics	-0.22	battle_account	0.23	enemy_report	-0.06	not_dead	0.05	event	0.34
has com	comrade_tip	-0.08	grave_info	0.17	foreign_tip	0.06	event	0.15
has con	seek_grave	-0.17	comrade_tip	-0.11	grave_info	-0.31	remains_found	-0.38	relics	0.41	registry	-0.1	battle_account	0.13	enemy_report	-0.79	foreign_tip	0.14	dna_question	0.13	scam_report	-0.1	request_recognition	-0.01	not_dead	0.39	event	0.09
has con chau	seek_grave	-0.7	grave_info	0.07	not_dead	0.05
has con doc	comrade_tip	-0.08	remains_found	0.08	event	0.17
has con gai	seek_grave	0.09	comrade_tip	-0.01	grave_info	-0.34	battle_account	0.35	foreign_tip	0.06	dna_question	0.11
has con giu	comrade_tip	-0.2	relics	0.37	foreign_tip	0.02	event	0.13
has con la	seek_grave	0.25	event	-0.7
has con nho	battle_account	0.29	event	0.08
has con ong	comrade_tip	0.1	grave_info	-0.03	foreign_tip	0.1	not_dead	0.07
has con song	scam_report	-0.1	not_dead	0.42
has con ten	seek_grave	0.43	comrade_tip	-0.23
has con toi	grave_info	-0.05	dna_question	0.06
has con trai	comrade_tip	-0.35	grave_info	-0.14	foreign_tip	0.08	event	0.11
has cong	seek_grave	-0.64	comrade_tip	0.04	grave_info	-0.41	remains_found	0.2	relics	-0.42	battle_account	0.03	foreign_tip	-0.4	scam_report	-0.16	rumour	-0.18	request_recognition	0.9	not_dead	0.05	event	0.09
has cong an	grave_info	-0.46	remains_found	0.03	relics	-0.18	dna_question	0.36	scam_report	0.04	rumour	-0.13	event	-0.06
has cong binh	registry	0.13
has cong hoa	comrade_tip	-0.4	grave_info	0.08	remains_found	0.1	registry	0.27	request_recognition	0.24	event	0.12
has cong nhan	seek_grave	-0.18	grave_info	-0.1	remains_found	0.01	scam_report	-0.13	request_recognition	0.51
has cot	seek_grave	0.23	comrade_tip	-0.05	grave_info	-0.03	remains_found	0.69	registry	-0.06	enemy_report	-0.01	event	0.24
has cu	seek_grave	-0.27	comrade_tip	-0.21	grave_info	0.53	relics	0.21	registry	0.13	battle_account	-0.04	enemy_report	-0.26	scam_report	-0.43	rumour	0.24	event	0.08
has cua	seek_grave	-0.21	comrade_tip	-0.06	grave_info	-0.11	relics	0.35	registry	0.15	enemy_report	0.44	dna_question	0.31	scam_report	-0.28	rumour	-0.35	request_recognition	-0.42	not_dead	-0.03	event	-0.07
has cua anh	comrade_tip	-0.28	event	0.19
has cua ba	seek_grave	0.01
has cua bac	seek_grave	0.12
has cua chu	comrade_tip	0.1	relics	0.05
has cua don	event	-0.2
has cua em	foreign_tip	0.1	event	0.05
has cua liet	dna_question	0.09	event	-0.15
has cua lu	enemy_report	0.12	event	0.01
has cua mot	grave_info	0.09	relics	0.53	enemy_report	0.17	event	-0.48
has cua ong	grave_info	-0.12	enemy_report	-0.09	foreign_tip	0.28	event	-0.26
has cua su	enemy_report	0.32
has cua toi	seek_grave	-0.07	comrade_tip	0.19	event	-0.01
has cua viet	event	0.04
has cuc	comrade_tip	-0.28	grave_info	-0.28	remains_found	0.39	relics	-0.17	scam_report	0.18	event	0.31
has cung	comrade_tip	0.78	grave_info	-0.24	remains_found	-0.27	relics	-0.37	registry	-0.05	enemy_report	-0.16	foreign_tip	-0.1	rumour	0.07	request_recognition	0.45	not_dead	-0.09	event	-0.17
has cuoc	seek_grave	-0.1	comrade_tip	-0.23	scam_report	0.07	not_dead	0.06	event	0.15
has cuoi	seek_grave	0.05	comrade_tip	0.03	relics	0.2	registry	-0.06	battle_account	0.07	scam_report	-0.02
has cuoi nam	seek_grave	-0.06	relics	0.04
has cuon	comrade_tip	0.21	grave_info	-0.33	relics	0.6
has cuong	remains_found	0.13
has cuu	seek_grave	-0.06	grave_info	-0.22	foreign_tip	0.44	event	0.08
has cuu chien	event	-0.06
has d	seek_grave	-0.34	comrade_tip	0.03	grave_info	0.27	relics	0.44	registry	-0.2	battle_account	0.17	event	0.21
has d c	comrade_tip	0.22	event	-0.38
has d1	battle_account	-0.01
has d2	seek_grave	-0.14	comrade_tip	0.36	grave_info	-0.09	registry	0.01	event	0.13
has d3	enemy_report	0.06	event	0.03
has d4	remains_found	0.05
has d5	comrade_tip	0.01
has d8	grave_info	0.04	registry	-0.03	event	-0.03
has d9	event	-0.31
has da	remains_found	0.36	registry	-0.01	battle_account	-0.59	enemy_report	-0.33	foreign_tip	0.15	rumour	-0.34	request_recognition	-0.08	event	-0.03
has da dua	comrade_tip	0.09	grave_info	-0.31	event	-0.01
has da mat	event	0.11
has dac	grave_info	-0.18	enemy_report	0.21	dna_question	0.03	not_dead	0.01	event	0.22
has dac cong	comrade_tip	0.26
has dai	seek_grave	-0.17	comrade_tip	0.24	relics	-0.02	enemy_report	0.01	foreign_tip	0.27	dna_question	-0.03	rumour	-0.27	not_dead	-0.17	event	0.46
has dai doan	event	-0.12
has dai doi	comrade_tip	0.44	grave_info	-0.58	remains_found	-0.18	relics	-0.22	registry	-0.15	battle_account	0.19	foreign_tip	0.32
has dai uy	remains_found	-0.05	relics	0.1	enemy_report	0.16	event	0.13
has dak	seek_grave	-0.18	comrade_tip	-0.18	battle_account	0.14	scam_report	0.16
has dak to	event	-0.15
has dam	seek_grave	-0.21	comrade_tip	0.23	remains_found	0.01	battle_account	-0.06	scam_report	-0.04	rumour	0.4
has dan	seek_grave	0.05	comrade_tip	-0.08	grave_info	0.45	remains_found	0.4	relics	-0.07	battle_account	0.13	dna_question	-0.57	scam_report	-0.04	rumour	-0.08	not_dead	-0.22	event	0.42
has dan cong	grave_info	0.03	registry	0.23	request_recognition	0.2
has dan quan	seek_grave	-0.04	comrade_tip	-0.25	registry	0.08	battle_account	0.22	request_recognition	0.23	event	0.1
has dan toc	seek_grave	0.2	grave_info	-0.09	registry	-0.07	event	-0.22
has dang	seek_grave	-0.11	comrade_tip	0.21	grave_info	-0.01	remains_found	-0.54	relics	0.18	registry	0.05	scam_report	0.28	request_recognition	-0.03	event	-0.26
has dang nam	seek_grave	-0.08	scam_report	0.31
has dang o	seek_grave	-0.03	comrade_tip	0.01	grave_info	-0.09
has dang thi	seek_grave	0.25
has danh	seek_grave	-0.06	grave_info	0.15	relics	0.05	registry	0.23	battle_account	0.03	foreign_tip	-0.36	dna_question	-0.35	rumour	-0.25	request_recognition	-0.33	not_dead	0.1
has danh may	comrade_tip	-0.28	battle_account	0.01	enemy_report	0.02	event	0.19
has danh sach	seek_grave	-0.29	comrade_tip	-0.18	grave_info	-0.31	remains_found	-0.08	relics	0.08	registry	0.42	battle_account	-0.08	not_dead	0.38	event	-0.26
has dao	seek_grave	-0.14	comrade_tip	0.41	remains_found	0.51	relics	-0.18	registry	0.06	battle_account	-0.32	scam_report	0.17	request_recognition	-0.35	not_dead	-0.18	event	0.27
has dap	seek_grave	-0.39	comrade_tip	0.63	battle_account	0.05	event	0.1
has dat	seek_grave	-0.09	comrade_tip	0.14	grave_info	0.4	remains_found	-0.07	relics	-0.29	registry	-0.27	battle_account	0.13	enemy_report	-0.17	event	0.3
has dau	seek_grave	-0.08	grave_info	-0.09	remains_found	0.05	relics	-0.09	registry	-0.32	enemy_report	-0.17	foreign_tip	-0.07	scam_report	0.19	not_dead	-0.06
has dau o	not_dead	0.09
has dau quay	comrade_tip	0.15	remains_found	0.03
has dau toi	seek_grave	0.07	scam_report	0.06
has day	seek_grave	-0.41	comrade_tip	0.17	grave_info	0.52	remains_found	0.51	relics	-0.32	battle_account	-0.4	foreign_tip	-0.29	dna_question	-0.34	scam_report	-0.17	request_recognition	-0.48	event	0.45
has dc	seek_grave	-0.2	comrade_tip	0.16	remains_found	-0.27	dna_question	0.1
has de	seek_grave	-0.28	remains_found	-0.32	relics	0.42	registry	-0.01	enemy_report	0.18	dna_question	-0.03	scam_report	0.06	not_dead	0.14	event	-0.22
has de cac	seek_grave	-0.06	enemy_report	0.16	scam_report	0.12
has de lai	battle_account	0.02	enemy_report	0.24	event	0.13
has de nghi	seek_grave	-0.01	comrade_tip	-0.22	request_recognition	0.32	event	0.14
has de o	comrade_tip	0.05	relics	0.07
has dem	seek_grave	-0.19	comrade_tip	0.4	remains_found	-0.37	relics	-0.14	registry	-0.28	enemy_report	0.52	foreign_tip	-0.11	dna_question	-0.05	scam_report	0.01	rumour	0.09	not_dead	-0.14	event	0.24
has dem chon	comrade_tip	-0.04	request_recognition	0.1	event	-0.08
has dem ve	event	-0.19
has den	seek_grave	-0.81	comrade_tip	0.09	grave_info	-0.03	battle_account	0.21	foreign_tip	0.28	scam_report	0.05	request_recognition	0.17	not_dead	0.07	event	0.15
has den nay	seek_grave	-0.19	grave_info	0.13	request_recognition	0.19
has deo	seek_grave	-0.34	comrade_tip	0.15	grave_info	0.19	registry	0.13	battle_account	-0.04	request_recognition	0.1	event	-0.32
has dep	grave_info	-0.31	remains_found	0.8	event	0.4
has deu	seek_grave	-0.31	comrade_tip	0.19	grave_info	0.47	registry	-0.29	dna_question	0.15	request_recognition	0.04
has di	seek_grave	0.91	comrade_tip	-0.14	grave_info	-0.26	relics	-0.17	registry	-0.18	enemy_report	-0.38	foreign_tip	-0.08	scam_report	-0.28	request_recognition	-0.28	not_dead	-0.06	event	-0.3
has di b	seek_grave	0.11	grave_info	-0.18
has di bo	seek_grave	0.32	event	-0.35
has di cung	seek_grave	0.09	grave_info	0.08
has dia	comrade_tip	0.17	grave_info	0.04	registry	-0.26
has dia phuong	seek_grave	0.5
has dich	seek_grave	-0.63	comrade_tip	-0.4	grave_info	-0.44	remains_found	-0.3	relics	-0.2	battle_account	0.07	enemy_report	0.72	foreign_tip	0.61	rumour	-0.06	request_recognition	0.08	event	0.52
has diem	seek_grave	-0.1	comrade_tip	0.14	relics	-0.14	registry	0.09	battle_account	0.01	scam_report	-0.04
has dien	seek_grave	0.33	comrade_tip	-0.55	request_recognition	0.09	event	0.42
has dien bien	seek_grave	0.33	comrade_tip	-0.21	grave_info	-0.03	event	-0.03
has dien thoai	event	-0.03
has dieu	comrade_tip	0.33	relics	-0.11
has din	comrade_tip	-0.15	grave_info	0.43	registry	0.17
has dinh	seek_grave	-0.53	comrade_tip	0.29	remains_found	-0.49	relics	0.45	battle_account	-0.08	foreign_tip	-0.21	rumour	-0.01	request_recognition	-0.12	event	-0.23
has dinh thi	grave_info	-0.11	event	-0.1
has dinh toi	comrade_tip	-0.19	scam_report	0.16
has do	seek_grave	0.14	comrade_tip	-0.04	grave_info	0.5	remains_found	0.07	relics	-0.32	registry	-0.22	battle_account	0.01	enemy_report	0.1	foreign_tip	-0.08	scam_report	-0.26	request_recognition	-0.19	not_dead	-0.17	event	0.15
has do co	comrade_tip	-0.22	grave_info	0.04	enemy_report	0.34	event	0.04
has do la	seek_grave	-0.31	comrade_tip	0.15	grave_info	-0.1	remains_found	0.06	event	0.16
has do toi	grave_info	0.05	registry	-0.06	battle_account	0.04	event	0.4
has doan	seek_grave	0.23	comrade_tip	-0.13	remains_found	-0.02	relics	-0.43	battle_account	0.14	enemy_report	0.4	dna_question	-0.14	scam_report	-0.19	rumour	-0.38	request_recognition	-0.08	not_dead	-0.08
has doc	seek_grave	-0.27	comrade_tip	0.21	grave_info	-0.1	foreign_tip	-0.17	scam_report	0.03	rumour	-0.19	request_recognition	-0.04	not_dead	-0.1	event	0.11
has doc duoc	comrade_tip	-0.43	grave_info	0.62	remains_found	0.07	event	0.37
has doi	seek_grave	0.04	grave_info	0.12	remains_found	0.02	relics	-0.11	dna_question	-0.58	scam_report	-0.07	rumour	0.02	not_dead	-0.6	event	0.06
has doi chieu	comrade_tip	-0.03	grave_info	0.02	enemy_report	0.17	event	0.25
has doi co	grave_info	0.09	battle_account	0.06	rumour	0.01
has doi pho	seek_grave	0.09	comrade_tip	0.12	request_recognition	0.22
has doi quy	grave_info	0.1
has doi thi	remains_found	0.01	dna_question	0.09
has doi toi	comrade_tip	-0.16	battle_account	0.09	foreign_tip	0.33	event	0.49
has doi truong	seek_grave	0.1	comrade_tip	0.03	relics	-0.05	registry	0.05	event	-0.09
has don	seek_grave	0.3	comrade_tip	-0.23	grave_info	0.06	remains_found	-0.37	relics	-0.03	registry	-0.67	foreign_tip	-0.03	dna_question	0.01	scam_report	-0.12	rumour	0.05	event	-0.17
has don vi	seek_grave	0.5	grave_info	-0.07	remains_found	-0.07	relics	-0.45	registry	-0.5	battle_account	0.13	dna_question	-0.14	rumour	-0.31	request_recognition	-0.1	event	0.13
has dong	seek_grave	0.17	comrade_tip	0.35	grave_info	-0.39	remains_found	-0.23	relics	0.01	enemy_report	-0.13	foreign_tip	-0.19	dna_question	-0.27	scam_report	0.04	rumour	-0.35	request_recognition	-0.02	not_dead	-0.32	event	-0.2
has dong chi	comrade_tip	0.73	remains_found	-0.15	relics	0.26
has dong doi	seek_grave	0.6	comrade_tip	0.06	grave_info	-0.09	scam_report	0.14	event	-0.41
has dot	comrade_tip	0.13	battle_account	0.15	event	-0.07
has dt	seek_grave	-0.03	comrade_tip	0.52	grave_info	-0.14	remains_found	0.08	scam_report	-0.01
has du	seek_grave	-0.24	comrade_tip	-0.02	grave_info	-0.03	remains_found	0.48	registry	0.18	battle_account	0.14	enemy_report	-0.08	request_recognition	0.24
has du kich	seek_grave	0.08	comrade_tip	-0.21	grave_info	0.08	registry	0.47	request_recognition	0.03	event	-0.29
has dua	seek_grave	-0.45	comrade_tip	0.26	remains_found	-0.12	relics	-0.3	registry	-0.05	enemy_report	-0.36	foreign_tip	-0.17	dna_question	-0.13	scam_report	0.46	rumour	-0.23	event	-0.21
has dua ve	seek_grave	-0.27	comrade_tip	0.06	grave_info	0.02	battle_account	0.14	event	0.07
has duc	seek_grave	-0.13	grave_info	-0.14	relics	0.21	registry	0.32	battle_account	-0.41	enemy_report	-0.11	rumour	-0.05	not_dead	-0.18	event	-0.1
has dung	seek_grave	-0.21	comrade_tip	0.21	grave_info	-0.44	remains_found	0.22	relics	-0.49	registry	-0.2	battle_account	0.23	enemy_report	-0.34	foreign_tip	-0.21	scam_report	0.34	rumour	0.24	not_dead	0.02
has duoc	seek_grave	-0.07	comrade_tip	-0.12	grave_info	-0.48	remains_found	-0.37	relics	0.09	registry	-0.1	battle_account	0.43	enemy_report	0.21	dna_question	0.27	rumour	-0.2	request_recognition	0.24	not_dead	-0.06
has duoc cong	seek_grave	-0.21	request_recognition	0.28
has duoc hai	seek_grave	0.04	comrade_tip	-0.09	grave_info	0.04
has duoc khong	seek_grave	-0.13	grave_info	-0.09	dna_question	0.45
has duoi	seek_grave	-0.46	comrade_tip	0.29	remains_found	-0.14	registry	-0.12	dna_question	-0.14	scam_report	0.09	rumour	0.36	request_recognition	-0.05	not_dead	-0.06	event	0.09
has duoi chan	grave_info	-0.19	rumour	0.11
has duoi goc	comrade_tip	0.13	battle_account	-0.03	scam_report	0.24	event	-0.49
has duong	seek_grave	0.14	remains_found	0.08	relics	-0.25	registry	0.5	enemy_report	-0.15	foreign_tip	0.03	dna_question	-0.35	scam_report	-0.3	request_recognition	-0.1	not_dead	-0.01	event	0.32
has duy	grave_info	-0.6	registry	0.29	dna_question	0.17	not_dead	0.15	event	-0.15
has dv	seek_grave	0.35	grave_info	-0.09
has e	seek_grave	0.47	grave_info	-0.13	relics	-0.11	registry	-0.22	battle_account	-0.07	scam_report	-0.09
has e2	comrade_tip	0.1
has e24	seek_grave	-0.16	grave_info	-0.04	remains_found	0.1	event	0.1
has e64	event	-0.08
has ea	seek_grave	0.02
has em	seek_grave	0.01	comrade_tip	-0.7	remains_found	-0.26	relics	-0.14	registry	-0.24	enemy_report	0.19	foreign_tip	-0.13	dna_question	0.39	request_recognition	-0.14	not_dead	-0.33	event	0.03
has em chi	seek_grave	0.03
has em di	grave_info	0.37
has em gai	dna_question	0.13
has em hoi	seek_grave	-0.29	grave_info	-0.35	dna_question	0.05	scam_report	0.03
has em khong	event	0.08
has em la	comrade_tip	-0.41	registry	-0.13	dna_question	0.27	request_recognition	-0.05
has em o	grave_info	-0.29	rumour	0.05	event	-0.01
has em ruot	seek_grave	-0.03	scam_report	-0.02
has em ten	enemy_report	0.05
has em trai	comrade_tip	-0.19	not_dead	0.05
has email	seek_grave	-0.01	foreign_tip	0.08
has example	comrade_tip	-0.52	grave_info	-0.29	remains_found	-0.02	relics	0.19	battle_account	-0.01	enemy_report	-0.02	foreign_tip	0.93	event	0.19
has example com	relics	0.05	foreign_tip	0.09
has example org	comrade_tip	-0.21	foreign_tip	0.3	event	0.24
has ga	seek_grave	0.19	event	-0.01
has gac	seek_grave	0.12	battle_account	0.03
has gach	seek_grave	-0.11	grave_info	0.1
has gai	grave_info	-0.66	remains_found	-0.09	relics	0.04	registry	-0.22	battle_account	0.12	enemy_report	-0.27	foreign_tip	0.13	dna_question	0.34	scam_report	-0.36	rumour	-0.17	request_recognition	-0.32	event	-0.06
has gai liet	dna_question	0.07
has gan	seek_grave	0.19	grave_info	-0.69	registry	-0.11	foreign_tip	0.14	rumour	0.03	event	0.1
has gao	comrade_tip	0.13	grave_info	-0.18	request_recognition	0.14
has gap	seek_grave	-0.29	remains_found	0.41	relics	-0.04	battle_account	0.19	event	-0.07
has gay	not_dead	0.15
has ghe	grave_info	0.11	remains_found	0.3	event	0.14
has ghi	seek_grave	-0.26	comrade_tip	-0.06	grave_info	0.07	remains_found	-0.52	battle_account	-0.25	enemy_report	0.04	foreign_tip	0.16	rumour	-0.39	request_recognition	0.05	not_dead	0.21	event	0.01
has ghi cong	grave_info	-0.26	request_recognition	0.23	not_dead	0.24	event	-0.3
has ghi ten	seek_grave	-0.05	comrade_tip	0.13	grave_info	-0.1	foreign_tip	0.09
has gi	seek_grave	0.21	comrade_tip	-0.25	grave_info	0.15	enemy_report	-0.07	rumour	0.24	request_recognition	0.13	event	0.19
has gi do	comrade_tip	-0.03	battle_account	0.02	rumour	0.03	event	0.37
has gia	seek_grave	-0.02	grave_info	0.04	relics	0.13	registry	-0.05	dna_question	0.04	scam_report	0.14	rumour	-0.06	request_recognition	0.05	event	-0.25
has gia dinh	comrade_tip	-0.1	grave_info	0.29	registry	-0.49	enemy_report	-0.02	rumour	-0.13	request_recognition	0.06	event	0.02
has giac	seek_grave	-0.15	scam_report	0.16
has giai	comrade_tip	-0.28	dna_question	0.06	rumour	0.12
has giai phong	comrade_tip	-0.17	grave_info	0.33	registry	0.05	rumour	0.16	event	0.1
has giam	seek_grave	-0.21	grave_info	-0.19	remains_found	0.04	dna_question	0.06	event	-0.02
has giang	comrade_tip	0.08
has giao	comrade_tip	-0.41	grave_info	0.31	relics	0.07	registry	0.12	enemy_report	0.06	scam_report	-0.11	request_recognition	0.07	not_dead	-0.04	event	-0.09
has giao lien	comrade_tip	-0.09	request_recognition	0.01	event	-0.49
has giao vien	event	0.09
has giap	seek_grave	-0.09	comrade_tip	0.12	grave_info	-0.18	registry	0.31	battle_account	-0.08	foreign_tip	0.08
has giay	seek_grave	0.24	comrade_tip	-0.39	grave_info	-0.18	relics	0.23	registry	-0.7	battle_account	-0.5	enemy_report	0.3	foreign_tip	0.17	rumour	-0.23	request_recognition	0.11	not_dead	0.29
has giay bao	seek_grave	-0.02	request_recognition	-0.07	not_dead	0.41	event	-0.19
has giay ghi	comrade_tip	0.11	foreign_tip	0.07
has giay to	seek_grave	0.09	comrade_tip	-0.09	grave_info	-0.31	relics	-0.09	enemy_report	0.27	request_recognition	0.24	not_dead	0.01	event	-0.05
has gieng	seek_grave	0.16	battle_account	-0.1	foreign_tip	0.07	event	0.17
has gio	seek_grave	0.13	grave_info	0.11	remains_found	-0.18	battle_account	-0.09	enemy_report	-0.05	dna_question	0.04	scam_report	-0.33	rumour	-0.09	request_recognition	-0.04	not_dead	-0.09	event	-0.07
has gio linh	grave_info	-0.02
has gioi	event	-0.1
has giong	grave_info	0.24	relics	0.01	event	-0.14
has giu	seek_grave	-0.13	comrade_tip	-0.3	grave_info	0.13	remains_found	-0.25	relics	0.74	registry	0.05	battle_account	0.19	foreign_tip	0.22	not_dead	-0.17	event	-0.11
has giua	seek_grave	-0.06	comrade_tip	0.09	grave_info	0.33	event	0.22
has giup	seek_grave	0.65	comrade_tip	-0.36	grave_info	0.05	remains_found	-0.26	registry	-0.37	battle_account	-0.43	enemy_report	0.05	foreign_tip	0.03	dna_question	-0.18	event	-0.53
has giup em	seek_grave	-0.01
has go	grave_info	0.38	remains_found	-0.07	relics	-0.13	battle_account	0.06	not_dead	0.05	event	0.02
has goc	comrade_tip	0.51	grave_info	0.24	remains_found	-0.18	relics	-0.05	battle_account	-0.63	dna_question	-0.12	scam_report	0.2	rumour	-0.38	not_dead	-0.09	event	-0.14
has goc cay	seek_grave	0.04	event	-0.04
has goi	seek_grave	0.21	comrade_tip	-0.08	grave_info	-0.12	remains_found	-0.11	relics	-0.16	battle_account	0.08	enemy_report	-0.25	foreign_tip	-0.14	dna_question	-0.05	scam_report	0.39	rumour	-0.1	request_recognition	-0.4	event	0.07
has goi bang	grave_info	-0.03	event	-0.07
has goi cho	grave_info	-0.03
has goi la	event	0.43
has gom	seek_grave	-0.03	registry	0.07	enemy_report	0.09
has gon	seek_grave	-0.12	battle_account	0.09	scam_report	0.01
has gui	seek_grave	-0.24	comrade_tip	-0.07	grave_info	-0.22	remains_found	-0.23	relics	0.48	registry	0.04	battle_account	-0.34	enemy_report	-0.1	foreign_tip	0.45	scam_report	0.3	rumour	-0.05	request_recognition	0.1	event	-0.21
has gui cac	grave_info	-0.04
has gui ve	seek_grave	0.15	event	-0.1
has h	comrade_tip	0.02	remains_found	0.11	event	-0.05
has ha	seek_grave	-0.1	comrade_tip	-0.13	grave_info	-0.17	remains_found	-0.09	relics	-0.02	battle_account	0.09	enemy_report	0.02	foreign_tip	-0.43	dna_question	0.09	scam_report	-0.19	request_recognition	-0.05
has ha bac	grave_info	-0.22	event	-0.19
has ha nam	comrade_tip	-0.04	not_dead	0.09	event	0.04
has ha noi	enemy_report	0.08
has ha si	comrade_tip	0.04	registry	0.05	battle_account	0.13	request_recognition	-0.01	event	-0.06
has ha thi	seek_grave	0.07	comrade_tip	-0.17	request_recognition	0.01
has ha tinh	grave_info	-0.02	event	-0.09
has ha van	seek_grave	0.02	event	0.34
has hai	seek_grave	-0.42	comrade_tip	0.15	grave_info	0.12	remains_found	0.41	registry	-0.25	battle_account	0.01	enemy_report	-0.42	request_recognition	-0.15	not_dead	-0.43	event	0.04
has hai anh	comrade_tip	-0.1	grave_info	-0.08	battle_account	0.46	scam_report	0.01
has hai cot	seek_grave	0.04	comrade_tip	-0.17	grave_info	-0.09	remains_found	0.78	registry	-0.18	enemy_report	-0.08	event	0.31
has hai duong	grave_info	0.05	foreign_tip	0.07
has hai hung	seek_grave	-0.26
has hai mo	comrade_tip	0.01	grave_info	0.16
has hai nguoi	seek_grave	-0.06	relics	0.21	event	-0.02
has hai phong	comrade_tip	0.02
has hai quan	seek_grave	0.26	comrade_tip	0.09
has ham	seek_grave	-0.29	comrade_tip	0.71	grave_info	0.02	remains_found	0.44	registry	-0.13	battle_account	0.1
has han	seek_grave	-0.03	enemy_report	0.06	foreign_tip	0.15	not_dead	0.01	event	0.04
has hang	seek_grave	-0.96	grave_info	0.56	registry	0.06	dna_question	-0.06	scam_report	-0.15	request_recognition	-0.09	event	0.33
has hanh	seek_grave	-0.12	comrade_tip	-0.11	enemy_report	0.11	not_dead	0.08	event	0.19
has hao	comrade_tip	-0.08	battle_account	0.05	event	0.23
has hau	comrade_tip	-0.17	grave_info	-0.15	registry	0.18	battle_account	0.07
has hay	seek_grave	-0.06	comrade_tip	-0.02	grave_info	-0.11	remains_found	-0.48	registry	-0.18	battle_account	-0.22	dna_question	0.67	scam_report	-0.29	rumour	0.29
has hay phai	dna_question	0.48
has he	seek_grave	-0.32	grave_info	0.49	scam_report	-0.06	rumour	0.02
has het	comrade_tip	0.1	grave_info	-0.27	relics	-0.03	scam_report	0.21
has hi	comrade_tip	0.08	grave_info	-0.25	registry	-0.01	dna_question	0.16	event	-0.04
has hi sinh	comrade_tip	0.09	grave_info	-0.22	registry	-0.01	dna_question	0.16	event	-0.04
has hien	seek_grave	-0.37	comrade_tip	-0.37	remains_found	0.68	relics	-0.1	registry	-0.04	scam_report	-0.06	event	0.65
has hien o	event	0.21
has hiep	seek_grave	0.06	registry	-0.08
has hieu	comrade_tip	-0.42	grave_info	0.32	relics	0.04	battle_account	-0.09	event	0.04
has hinh	seek_grave	0.12	grave_info	-0.23	remains_found	-0.04	relics	0.47	foreign_tip	0.03
has hinh nhu	seek_grave	0.09	event	-0.16
has ho	seek_grave	-0.72	comrade_tip	-0.18	grave_info	-0.14	remains_found	0.15	relics	-0.48	registry	0.3	enemy_report	0.3	foreign_tip	0.65	dna_question	-0.16	rumour	-0.64	request_recognition	0.16	event	-0.01
has ho so	seek_grave	-0.41	comrade_tip	-0.06	request_recognition	0.53	event	-0.27
has ho ten	event	-0.12
has ho thi	battle_account	0.17	event	0.02
has ho va	registry	-0.03
has hoa	seek_grave	0.18	comrade_tip	-0.03	grave_info	-0.06	battle_account	-0.15	enemy_report	-0.22	scam_report	-0.49	rumour	-0.02	request_recognition	0.12	event	0.05
has hoa binh	comrade_tip	0.35
has hoa tuyen	comrade_tip	-0.05	registry	0.28	request_recognition	0.25
has hoa xa	seek_grave	-0.01	grave_info	0.12	event	0.06
has hoac	seek_grave	0.09	foreign_tip	0.07	event	0.13
has hoai	grave_info	0.28	remains_found	-0.03	event	-0.18
has hoan	grave_info	0.06	battle_account	0.01	event	0.14
has hoang	seek_grave	0.25	comrade_tip	-0.64	grave_info	-0.09	remains_found	-0.07	relics	0.32	registry	0.28	dna_question	0.02	not_dead	-0.14	event	0.06
has hoang van	enemy_report	0.04	event	-0.17
has hoat	seek_grave	0.04
has hoc	comrade_tip	-0.18	grave_info	0.26	remains_found	-0.01	registry	0.02	battle_account	0.09	foreign_tip	0.03	scam_report	-0.15	event	0.43
has hoc sinh	seek_grave	-0.26	grave_info	0.07	rumour	0.08	event	0.26
has hoe	seek_grave	0.01	event	-0.04
has hoi	seek_grave	0.3	comrade_tip	-0.12	grave_info	0.15	remains_found	-0.59	relics	-0.21	registry	-0.06	battle_account	-0.33	enemy_report	-0.22	foreign_tip	-0.33	scam_report	-0.09	rumour	0.43	request_recognition	0.2	not_dead	-0.43	event	-0.33
has hoi ccb	event	-0.03
has hoi co	seek_grave	0.02	grave_info	-0.13	dna_question	-0.08	request_recognition	0.1	event	-0.07
has hoi do	seek_grave	0.09	grave_info	0.03	event	0.01
has hoi thang	seek_grave	0.12	grave_info	0.22
has hoi ve	request_recognition	0.02
has hom	seek_grave	-0.38	comrade_tip	0.74	grave_info	-0.08	remains_found	-0.01	relics	0.02	registry	-0.32	battle_account	-0.03	enemy_report	-0.01	rumour	-0.04	request_recognition	-0.02	not_dead	0.22	event	-0.14
has hom ay	comrade_tip	0.08	battle_account	0.09	event	0.07
has hom sau	seek_grave	-0.22	comrade_tip	0.19
has hom thu	seek_grave	0.03	relics	0.1
has hon	seek_grave	0.06	comrade_tip	0.21	grave_info	-0.29	foreign_tip	0.36
has hong	comrade_tip	-0.65	grave_info	0.45	registry	0.07	battle_account	0.5	event	0.28
has hop	comrade_tip	-0.3	grave_info	-0.02	remains_found	0.26	relics	0.14	scam_report	-0.18	rumour	-0.13	request_recognition	0.22	event	0.26
has hs	seek_grave	0.08	comrade_tip	-0.2	grave_info	-0.28	registry	0.43	battle_account	-0.34	enemy_report	-0.22	foreign_tip	-0.07	rumour	-0.19	request_recognition	-0.22	not_dead	-0.35	event	-0.39
has hua	remains_found	0.02
has hue	grave_info	-0.08	not_dead	0.07
has hung	seek_grave	-0.24	comrade_tip	0.29	remains_found	-0.26	relics	0.09	battle_account	-0.18	scam_report	-0.03	not_dead	-0.14	event	-0.39
has hung yen	comrade_tip	0.21
has huong	seek_grave	-0.38	comrade_tip	-0.13	grave_info	0.45	remains_found	0.01	registry	-0.2	battle_account	-0.17	foreign_tip	-0.13	scam_report	-0.06	rumour	-0.22	event	-0.13
has huu	seek_grave	-0.02	comrade_tip	0.04	grave_info	-0.02	remains_found	-0.17	relics	-0.25	registry	0.21	battle_account	0.09	foreign_tip	-0.03
has huy	comrade_tip	-0.44	grave_info	-0.28	remains_found	0.58	event	0.53
has huyen	seek_grave	0.16	remains_found	-0.14	relics	-0.24	registry	-0.06	battle_account	-0.07	enemy_report	-0.21	scam_report	-0.17	request_recognition	0.4	not_dead	-0.3	event	-0.48
has huyen doi	comrade_tip	0.16	registry	-0.02	request_recognition	0.18
has huynh	seek_grave	0.17
has hy	seek_grave	0.14	comrade_tip	-0.31	grave_info	0.06	remains_found	-0.03	relics	-0.03	registry	0.15	battle_account	0.47	foreign_tip	-0.27	scam_report	0.03	rumour	-0.31	request_recognition	-0.75	event	-0.04
has hy sinh	comrade_tip	-0.22	grave_info	0.12	remains_found	-0.03	registry	0.17	battle_account	0.33	foreign_tip	-0.24	scam_report	0.03	rumour	-0.27	request_recognition	-0.71	event	-0.07
has ich	event	-0.05
has it	grave_info	0.07	remains_found	0.05	scam_report	0.21
has k	seek_grave	-0.07	comrade_tip	0.28	grave_info	-0.4	registry	-0.01	rumour	-0.03	event	-0.48
has ke	comrade_tip	-0.29	relics	-0.44	registry	-0.22	battle_account	0.33	dna_question	-0.27	rumour	0.9	request_recognition	-0.05	not_dead	-0.3	event	0.86
has ke lai	seek_grave	-0.25	comrade_tip	-0.1	battle_account	0.42	rumour	0.2	event	0.5
has kem	seek_grave	0.1	grave_info	-0.45	remains_found	0.09	relics	0.16	event	0.03
has keo	seek_grave	-0.6	comrade_tip	0.72	battle_account	-0.12
has ket	seek_grave	0.1	comrade_tip	-0.08	remains_found	-0.11	battle_account	0.18	dna_question	0.31	scam_report	-0.01	request_recognition	-0.02	event	0.28
has ket qua	seek_grave	-0.1	remains_found	-0.04	dna_question	0.36	scam_report	-0.07	rumour	-0.07
has keu	seek_grave	0.37	grave_info	-0.4
has kha	comrade_tip	0.07	remains_found	0.06	event	-0.04
has khac	seek_grave	-0.1	comrade_tip	-0.45	grave_info	-0.41	remains_found	0.5	relics	0.6	registry	-0.01	battle_account	-0.33	enemy_report	-0.04	rumour	-0.04	request_recognition	-0.06	event	-0.14
has khac chu	comrade_tip	-0.11	grave_info	-0.36	remains_found	0.33	battle_account	-0.01	event	0.39
has khai	registry	-0.17	battle_account	-0.13	enemy_report	0.23	event	-0.18
has khai sinh	seek_grave	0.33
has kham	comrade_tip	-0.2
has khang	comrade_tip	0.03	rumour	0.11
has khanh	seek_grave	0.01	comrade_tip	0.02	remains_found	-0.12	relics	0.31	registry	-0.02	battle_account	-0.04	event	-0.41
has khau	comrade_tip	0.23	grave_info	-0.05	remains_found	0.25	relics	-0.05	event	0.04
has khe	seek_grave	-0.07	comrade_tip	0.32	relics	0.21	enemy_report	-0.12	scam_report	-0.14	event	0.13
has khe sanh	seek_grave	0.04
has khi	seek_grave	0.09	relics	0.16	registry	-0.02	battle_account	0.26	foreign_tip	0.09	event	0.15
has khieng	seek_grave	-0.37	comrade_tip	0.5
has khmer	seek_grave	0.16	grave_info	-0.21	event	-0.07
has kho	seek_grave	0.03	relics	0.15	enemy_report	0.15	request_recognition	0.25	event	-0.31
has khoa	seek_grave	0.2	grave_info	-0.36	remains_found	0.29	relics	-0.05	registry	0.11
has khoai	seek_grave	0.31	grave_info	-0.18
has khoan	comrade_tip	-0.19	grave_info	-0.13	registry	0.03	scam_report	0.28	event	0.35
has khoang	seek_grave	-0.27	comrade_tip	0.33
has khoe	seek_grave	-0.06	not_dead	0.13
has khoi	seek_grave	-0.31	grave_info	0.54	registry	-0.03	battle_account	-0.05	not_dead	0.24	event	-0.26
has khong	seek_grave	0.22	comrade_tip	0.15	grave_info	-0.27	remains_found	-0.31	relics	-0.26	registry	0.12	battle_account	-0.11	enemy_report	-0.07	foreign_tip	-0.09	dna_question	-0.01	scam_report	-0.23	rumour	0.67	request_recognition	-0.15	not_dead	-0.53	event	-0.17
has khong a	grave_info	-0.16
has khong ai	seek_grave	0.07	grave_info	0.2	relics	-0.04	battle_account	-0.2	rumour	0.14	event	0.39
has khong biet	seek_grave	0.37	comrade_tip	-0.21	grave_info	-0.09	rumour	0.33	event	0.29
has khong co	seek_grave	0.15	comrade_tip	-0.37	grave_info	0.25	registry	-0.21	battle_account	-0.02	dna_question	0.01
has khong con	grave_info	-0.13	request_recognition	0.19	event	-0.22
has khong hay	seek_grave	-0.18	dna_question	0.25
has khong nho	comrade_tip	0.09	registry	0.25	battle_account	-0.19
has khong phai	seek_grave	-0.18	comrade_tip	0.62	grave_info	-0.21	battle_account	0.08	event	-0.22
has khong ro	grave_info	-0.32	registry	0.4	request_recognition	-0.01	event	-0.35
has khong ten	comrade_tip	0.03	grave_info	-0.26	event	-0.04
has khong thay	comrade_tip	-0.17	grave_info	-0.07	rumour	0.03	event	-0.06
has khong ve	grave_info	-0.11	relics	0.16	registry	0.24
has khu	seek_grave	-0.04	grave_info	0.7	remains_found	0.13	relics	-0.3	registry	-0.48	foreign_tip	-0.06	request_recognition	-0.22	not_dead	-0.11	event	0.13
has khu vuc	battle_account	0.05
has khuc	seek_grave	-0.01	grave_info	-0.12	remains_found	0.3	event	0.17
has khue	seek_grave	0.26	grave_info	0.01	event	-0.02
has kia	seek_grave	-0.25	comrade_tip	-0.3	grave_info	0.71	relics	-0.15	registry	-0.03	battle_account	0.45	enemy_report	0.16	event	0.74
has kich	comrade_tip	-0.15	grave_info	0.01	relics	-0.07	registry	0.36	battle_account	0.44	enemy_report	0.14	scam_report	-0.02	event	0.1
has kich xa	seek_grave	0.12	registry	0.07	event	-0.2
has kiem	comrade_tip	-0.58	grave_info	0.14	relics	-0.03	not_dead	0.16
has kien	comrade_tip	0.16	grave_info	-0.29	remains_found	0.04	relics	-0.02	registry	-0.23	event	-0.29
has kieu	seek_grave	0.55	battle_account	0.01
has kim	comrade_tip	0.23	grave_info	-0.7	remains_found	0.18	relics	-0.2	registry	0.24	scam_report	0.05	event	-0.44
has kinh	comrade_tip	-0.16	grave_info	0.5	registry	-0.2	dna_question	-0.11	rumour	-0.04	request_recognition	0.29	event	0.12
has kinh gui	registry	-0.02
has kip	seek_grave	-0.27	registry	0.01	battle_account	0.08	event	0.3
has km	seek_grave	-0.14	remains_found	0.09	event	0.31
has ko	seek_grave	0.06	comrade_tip	0.74	grave_info	-0.53	remains_found	-0.62	battle_account	-0.09	dna_question	0.05	event	-0.16
has kon	comrade_tip	-0.17	grave_info	0.05	battle_account	0.11
has kon tum	battle_account	0.11
has kt	grave_info	-0.14
has ky	seek_grave	-0.26	comrade_tip	-0.48	remains_found	0.07	relics	0.33	registry	-0.04	enemy_report	0.43	scam_report	-0.03	rumour	-0.07	not_dead	0.15	event	0.03
has la	seek_grave	0.33	comrade_tip	-0.23	grave_info	0.01	remains_found	-0.18	registry	-0.62	dna_question	0.15	rumour	-0.31	request_recognition	0.03	event	-0.11
has la anh	grave_info	0.19	dna_question	0.04	event	0.25
has la bac	grave_info	-0.04	not_dead	0.1
has la bo	remains_found	0.26	event	0.27
has la cau	seek_grave	-0.02	not_dead	0.01
has la chau	seek_grave	0.1	comrade_tip	-0.03	grave_info	-0.06	registry	-0.06	dna_question	0.05
has la chi	seek_grave	-0.23	grave_info	-0.1	not_dead	0.04	event	-0.09
has la con	grave_info	-0.05	dna_question	0.27	event	-0.33
has la dai	scam_report	0.04
has la em	dna_question	0.23	event	-0.12
has la ha	seek_grave	0.27	comrade_tip	-0.28	battle_account	0.26
has la khong	comrade_tip	0.07	event	-0.11
has la le	seek_grave	0.18
has la liet	grave_info	-0.44	scam_report	0.3	event	-0.1
has la mo	grave_info	0.48
has la ngay	comrade_tip	0.17	event	-0.07
has la nguoi	seek_grave	-0.25	grave_info	0.09	remains_found	-0.07	relics	0.15	event	0.18
has la nguyen	grave_info	-0.02	relics	0.19	event	-0.36
has la ong	seek_grave	0.21	grave_info	0.33
has la pham	seek_grave	0.21	comrade_tip	0.01
has la thu	seek_grave	0.09	relics	0.07
has la tran	comrade_tip	-0.1	battle_account	0.09	not_dead	0.1
has lac	comrade_tip	0.02	grave_info	-0.38	relics	0.13	enemy_report	0.34	dna_question	-0.09	scam_report	-0.04	not_dead	0.08
has lai	seek_grave	-0.75	comrade_tip	-0.28	grave_info	-0.25	remains_found	-0.15	relics	0.66	battle_account	0.79	foreign_tip	0.17	dna_question	0.04	rumour	0.38	request_recognition	0.13	event	0.53
has lai cho	comrade_tip	-0.17	grave_info	-0.16	relics	0.03	battle_account	0.1	not_dead	0.06	event	0.17
has lai thi	grave_info	0.26	event	-0.09
has lai xe	comrade_tip	0.38	grave_info	-0.23	event	-0.03
has lam	seek_grave	0.06	grave_info	-0.13	relics	-0.11	registry	-0.33	enemy_report	-0.39	foreign_tip	-0.12	dna_question	0.42	rumour	-0.11	request_recognition	0.24	not_dead	0.11	event	-0.47
has lam chung	seek_grave	-0.25	request_recognition	0.49	event	-0.15
has lan	seek_grave	0.41	comrade_tip	-0.31	grave_info	0.04	relics	0.02	enemy_report	-0.1	foreign_tip	-0.04	dna_question	-0.2	scam_report	-0.28	rumour	0.31	not_dead	-0.02	event	-0.13
has lang	seek_grave	0.16	comrade_tip	-0.28	grave_info	0.29	remains_found	-0.42	relics	0.15	registry	-0.23	enemy_report	0.03	dna_question	-0.12	scam_report	-0.07	rumour	0.12	request_recognition	0.12	not_dead	-0.31	event	0.13
has lanh	seek_grave	-0.12	comrade_tip	0.01	grave_info	0.02	event	-0.23
has lao	seek_grave	0.45	grave_info	-0.12	relics	-0.23	battle_account	-0.01	enemy_report	-0.05	dna_question	-0.16	scam_report	-0.21	rumour	-0.13	request_recognition	0.09	not_dead	0.36	event	-0.44
has lap	seek_grave	-0.3	grave_info	-0.19	remains_found	0.17	relics	-0.05	registry	0.16	battle_account	0.03	enemy_report	-0.21	rumour	0.16	not_dead	0.26	event	0.36
has lau	comrade_tip	-0.04	relics	-0.03	scam_report	-0.07	request_recognition	-0.02
has lay	seek_grave	-0.18	grave_info	-0.84	relics	-0.07	registry	-0.3	battle_account	0.04	foreign_tip	-0.15	dna_question	0.94	rumour	-0.48	request_recognition	-0.36	not_dead	0.31	event	-0.21
has lay duoc	event	0.05
has lay mau	seek_grave	-0.51	grave_info	-0.24	relics	-0.15	dna_question	1	scam_report	-0.39	rumour	-0.18	request_recognition	-0.08
has le	seek_grave	-0.02	comrade_tip	-0.2	grave_info	-0.01	remains_found	0.14	registry	0.01	enemy_report	0.07	foreign_tip	0.04	scam_report	0.18	not_dead	-0.38	event	-0.21
has le thi	seek_grave	0.07	comrade_tip	-0.13	grave_info	-0.29	remains_found	0.02	request_recognition	0.02
has le van	grave_info	0.12	foreign_tip	0.08
has len	seek_grave	0.05	comrade_tip	0.06	remains_found	0.15	registry	-0.51	battle_account	0.35	enemy_report	-0.2	dna_question	-0.09	rumour	-0.42	request_recognition	-0.03	not_dead	-0.13	event	0.33
has len duong	seek_grave	0.15
has lenh	event	-0.11
has lich	seek_grave	0.05	grave_info	-0.01	request_recognition	0.06	event	-0.38
has liem	comrade_tip	0.17	event	0.04
has lien	seek_grave	-0.17	comrade_tip	-0.04	remains_found	-0.06	battle_account	0.04	enemy_report	0.15	foreign_tip	-0.18	dna_question	-0.04	rumour	-0.13	not_dead	-0.21	event	-0.57
has lien he	seek_grave	-0.27	grave_info	0.21
has lien lac	grave_info	-0.1	battle_account	0.03	enemy_report	0.07
has liet	comrade_tip	-0.44	grave_info	0.27	remains_found	-0.31	relics	-0.07	registry	-0.06	battle_account	-0.33	enemy_report	-0.35	foreign_tip	-0.21	dna_question	0.03	scam_report	0.02	request_recognition	0.41	not_dead	0.05
has liet si	seek_grave	0.01	comrade_tip	-0.39	remains_found	-0.3	relics	-0.03	registry	-0.01	battle_account	-0.27	enemy_report	-0.32	foreign_tip	-0.2	dna_question	0.04	scam_report	0.04	request_recognition	0.42	not_dead	0.08	event	-0.58
has liet sy	grave_info	0.3	event	0.49
has lieu	comrade_tip	-0.24	grave_info	-0.49	remains_found	0.08	relics	-0.02	enemy_report	0.39	foreign_tip	-0.11	event	0.23
has linh	seek_grave	-0.28	comrade_tip	0.12	grave_info	-0.13	remains_found	-0.02	relics	-0.3	foreign_tip	0.3	dna_question	-0.03	scam_report	0.06	rumour	0.35	not_dead	-0.15	event	0.15
has lo	seek_grave	-0.14	grave_info	-0.02	remains_found	0.4	relics	0.29	registry	0.26	battle_account	-0.1	foreign_tip	-0.16	dna_question	-0.05	rumour	-0.03	not_dead	-0.02	event	0.18
has lo van	comrade_tip	-0.05	grave_info	-0.01
has loc	comrade_tip	-0.14	grave_info	-0.28	registry	0.38	battle_account	-0.31	scam_report	-0.02	rumour	-0.07	request_recognition	-0.19	not_dead	0.16	event	-0.05
has loc ninh	seek_grave	-0.01	dna_question	0.09
has loi	seek_grave	-0.4	comrade_tip	0.1	grave_info	0.05	registry	-0.46	battle_account	-0.42	enemy_report	0.13	foreign_tip	0.16	scam_report	-0.04	rumour	-0.2	request_recognition	0.36	not_dead	-0.23	event	-0.05
has lon	seek_grave	-0.11	comrade_tip	0.14
has long	comrade_tip	0.35	relics	-0.03	battle_account	-0.15	enemy_report	-0.03	foreign_tip	0.05	scam_report	-0.18	not_dead	-0.04	event	-0.03
has lop	grave_info	-0.04	relics	0.1	registry	0.04
has ls	comrade_tip	-0.34	grave_info	0.15	remains_found	-0.03	battle_account	-0.03	rumour	-0.05	not_dead	-0.13	event	-0.61
has lu	comrade_tip	-0.06	remains_found	0.06	battle_account	0.18	enemy_report	0.2	foreign_tip	-0.02	not_dead	0.23	event	0.09
has lu doan	enemy_report	0.14
has lua	seek_grave	0.04	comrade_tip	0.07	grave_info	-0.17	battle_account	-0.06	enemy_report	-0.01	scam_report	0.09	rumour	-0.09	event	-0.48
has luc	seek_grave	0.1	grave_info	0.06	relics	0.2	scam_report	-0.05	not_dead	-0.27	event	0.17
has luc ay	seek_grave	0.09	grave_info	0.24	battle_account	-0.01	event	-0.18
has luc dau	seek_grave	-0.09	grave_info	0.39
has luc di	grave_info	-0.28	relics	0.15
has luc do	seek_grave	0.26	comrade_tip	-0.13	event	-0.13
has lung	comrade_tip	0.07	grave_info	-0.3	remains_found	0.14	request_recognition	0.24
has luoc	grave_info	-0.18	relics	0.01	event	0.22
has luon	grave_info	-0.25	battle_account	0.41	rumour	0.02	event	0.17
has luong	comrade_tip	0.02	grave_info	0.07	request_recognition	-0.04
has luu	seek_grave	-0.22	grave_info	-0.36	relics	-0.38	enemy_report	0.08	dna_question	0.14	scam_report	0.18	event	0.15
has ly	seek_grave	0.08	grave_info	0.02	remains_found	0.05	registry	-0.02	battle_account	0.23	not_dead	0.18	event	0.04
has m	remains_found	0.14
has ma	seek_grave	0.29	grave_info	0.03	remains_found	-0.45	relics	-0.39	battle_account	-0.03	enemy_report	-0.08	dna_question	0.11	rumour	0.26	event	-0.24
has ma khong	seek_grave	0.24	comrade_tip	-0.23
has ma toi	seek_grave	-0.11	comrade_tip	-0.28
has mac	request_recognition	0.07
has mai	seek_grave	0.3	comrade_tip	0.08	grave_info	-0.4	registry	0.06	enemy_report	-0.21	dna_question	-0.07	scam_report	-0.07	rumour	-0.08	request_recognition	-0.23	event	-0.49
has mai tang	comrade_tip	-0.1	registry	0.08
has man	registry	0.1	battle_account	0.02
has mang	seek_grave	0.08	grave_info	0.1	relics	0.14	registry	-0.19	battle_account	-0.19	enemy_report	0.18	dna_question	-0.29	rumour	0.42
has mang ten	seek_grave	-0.14	grave_info	0.21	not_dead	0.04
has manh	seek_grave	-0.32	comrade_tip	0.42	grave_info	-0.5	remains_found	0.43	relics	0.15	battle_account	-0.03	enemy_report	-0.1
has mao	comrade_tip	0.11	grave_info	-0.04	scam_report	0.06
has map	grave_info	0.13
has mat	seek_grave	0.05	grave_info	-0.06	remains_found	-0.27	registry	0.04	battle_account	0.25	enemy_report	-0.26	dna_question	0.06	scam_report	-0.59	request_recognition	0.04	event	0.12
has mat dau	seek_grave	0.02	comrade_tip	-0.02
has mat nam	event	0.07
has mat ngay	seek_grave	-0.08	comrade_tip	0.02	request_recognition	0.03	event	-0.47
has mat o	seek_grave	0.3	grave_info	-0.25
has mat roi	grave_info	0.01
has mat tai	comrade_tip	0.23	registry	0.04	event	-0.09
has mat tran	seek_grave	0.14	grave_info	-0.2
has mau	seek_grave	-0.66	grave_info	-0.13	remains_found	0.05	relics	-0.21	enemy_report	-0.14	dna_question	1.15	scam_report	-0.87	not_dead	-0.3	event	-0.15
has mau adn	seek_grave	-0.23	dna_question	0.36	rumour	-0.04
has mau than	seek_grave	0.11	comrade_tip	0.05	grave_info	0.2
has may	seek_grave	-0.1	comrade_tip	-0.26	grave_info	-0.21	remains_found	0.09	registry	-0.36	enemy_report	-0.21	foreign_tip	-0.04	scam_report	-0.1	rumour	0.36	request_recognition	-0.17	not_dead	-0.44	event	0.28
has may anh	comrade_tip	0.14	rumour	0.22
has may bay	comrade_tip	-0.03	remains_found	-0.13	relics	0.12	battle_account	0.26
has may ong	seek_grave	-0.01	grave_info	-0.23	rumour	0.23	event	0.14
has me	comrade_tip	-0.27	remains_found	-0.49	registry	-0.31	enemy_report	-0.05	foreign_tip	-0.24	dna_question	0.46	not_dead	-0.19	event	-0.06
has me em	grave_info	-0.06	dna_question	0.06	event	-0.12
has me toi	comrade_tip	-0.26	grave_info	-0.01	request_recognition	0.02	event	-0.2
has mep	grave_info	-0.26	battle_account	0.22
has met	comrade_tip	0.08
has mien	seek_grave	0.1	grave_info	-0.29	foreign_tip	0.13
has mieu	seek_grave	-0.22	comrade_tip	-0.01	grave_info	0.68	event	0.62
has min	comrade_tip	0.49	grave_info	-0.47
has minh	seek_grave	-0.42	comrade_tip	0.04	remains_found	-0.2	enemy_report	0.14	foreign_tip	0.01	rumour	0.09	request_recognition	-0.22
has minh la	seek_grave	0.27	comrade_tip	0.07	grave_info	-0.12	event	-0.07
has mo	grave_info	0.54	remains_found	-0.83	relics	-0.31	enemy_report	-0.03	foreign_tip	-0.33	scam_report	0.19	rumour	-0.21	request_recognition	-0.19	not_dead	-0.21
has mo anh	seek_grave	0.13	comrade_tip	0.24	grave_info	-0.15	event	-0.1
has mo bac	grave_info	0.19	event	-0.06
has mo bo	grave_info	0.27	event	0.34
has mo cau	grave_info	-0.07	event	-0.06
has mo chu	seek_grave	-0.13	grave_info	0.17	event	-0.27
has mo chua	grave_info	-0.14
has mo co	seek_grave	0.09	grave_info	-0.14
has mo dat	seek_grave	-0.01	grave_info	0.51	event	0.08
has mo liet	seek_grave	-0.25	event	0.21
has mo nay	grave_info	0.31	event	-0.32
has mo o	grave_info	0.01
has mo so	grave_info	0.42	event	-0.04
has moc	comrade_tip	-0.02	remains_found	0.03	not_dead	0.15
has moi	seek_grave	0.15	grave_info	-0.02	remains_found	-0.15	registry	0.09	battle_account	0.11	foreign_tip	-0.32	scam_report	0.5	rumour	-0.22	request_recognition	-0.15	event	-0.41
has moi nguoi	seek_grave	-0.09
has mon	seek_grave	0.2	grave_info	-0.17	battle_account	-0.18	enemy_report	0.02	event	-0.25
has mong	comrade_tip	-0.25	grave_info	-0.4	remains_found	0.46	registry	-0.05	foreign_tip	-0.15	rumour	-0.04
has mong cac	enemy_report	0.07
has mot	seek_grave	-0.42	grave_info	0.08	remains_found	0.21	relics	0.7	registry	-0.68	battle_account	0.1	enemy_report	0.39	foreign_tip	0.39	request_recognition	-0.38	event	0.44
has mot anh	seek_grave	-0.16	grave_info	0.06	relics	0.21	rumour	0.05	event	-0.33
has mot cai	grave_info	-0.08	relics	0.02	foreign_tip	0.13	event	-0.08
has mot ho	seek_grave	-0.04	comrade_tip	-0.04	battle_account	0.04	foreign_tip	0.25	event	0.02
has mot nguoi	comrade_tip	-0.28	grave_info	0.28	enemy_report	0.12	dna_question	0.25	event	0.16
has mu	seek_grave	0.02
has mua	seek_grave	0.17	comrade_tip	-0.2	relics	0.41	dna_question	-0.07	rumour	0.22
has muc	comrade_tip	-0.11	grave_info	-0.19	remains_found	0.34	battle_account	-0.04	scam_report	-0.06	rumour	-0.08	event	0.41
has mui	seek_grave	0.08	comrade_tip	-0.08	remains_found	0.02	battle_account	0.18	not_dead	0.02	event	-0.36
has mung	seek_grave	0.4	comrade_tip	0.19	registry	-0.09	not_dead	0.04	event	-0.36
has muoi	seek_grave	0.29	comrade_tip	-0.22	grave_info	0.4	relics	-0.14	enemy_report	-0.18	foreign_tip	0.1	not_dead	-0.02	event	0.3
has muoi hai	event	-0.05
has muoi mot	seek_grave	0.18	comrade_tip	0.01	event	-0.08
has muon	seek_grave	0.27	comrade_tip	-0.55	remains_found	-0.08	battle_account	-0.06	foreign_tip	0.42	dna_question	0.36	rumour	-0.05	not_dead	-0.08	event	0.31
has muong	seek_grave	0.2	grave_info	-0.12	event	0.02
has my	seek_grave	0.16	comrade_tip	-0.61	grave_info	-0.24	battle_account	-0.13	enemy_report	0.76	foreign_tip	0.47	scam_report	-0.14	rumour	0.06	not_dead	-0.08	event	0.16
has n	seek_grave	-0.03	remains_found	0.1	relics	0.13	event	-0.29
has na	seek_grave	0.29	registry	-0.02	event	-0.26
has nam	seek_grave	0.34	comrade_tip	-0.08	grave_info	0.42	remains_found	-0.31	relics	-0.57	registry	-0.53	battle_account	-0.17	enemy_report	-0.63	dna_question	-0.41	rumour	-0.35	event	0.23
has nam bay	grave_info	0.19	event	-0.07
has nam canh	seek_grave	0.29	comrade_tip	-0.04
has nam dinh	grave_info	-0.14
has nam lai	comrade_tip	-0.42	grave_info	-0.09	battle_account	0.3	event	0.34
has nam mo	grave_info	0.2	event	0.71
has nam nao	comrade_tip	-0.11	grave_info	0.49	battle_account	0.01	event	0.04
has nam nay	seek_grave	0.08	battle_account	-0.17	request_recognition	0.43	event	-0.01
has nam ngoai	comrade_tip	0.14
has nam o	grave_info	-0.15	registry	0.02	scam_report	0.04	event	-0.16
has nam sau	comrade_tip	0.01	event	-0.21
has nang	comrade_tip	0.02	remains_found	0.14	registry	0.08	event	0.03
has nao	seek_grave	0.42	comrade_tip	-0.54	enemy_report	0.25	rumour	0.06	request_recognition	-0.13	not_dead	-0.12
has nao cung	comrade_tip	-0.12	grave_info	0.6	battle_account	0.02	event	0.28
has nay	seek_grave	-0.33	comrade_tip	-0.32	grave_info	0.22	remains_found	0.09	relics	-0.24	registry	-0.13	battle_account	-0.11	dna_question	-0.2	rumour	-0.16	request_recognition	0.55
has nay chua	seek_grave	-0.08	request_recognition	0.25
has nay co	comrade_tip	-0.01	battle_account	0.05	event	-0.28
has nay la	enemy_report	0.06
has nay toi	seek_grave	-0.07	comrade_tip	-0.11	grave_info	0.06	event	0.37
has nen	seek_grave	-0.47	comrade_tip	-0.5	grave_info	0.82	relics	-0.5	registry	-0.1	battle_account	0.3	dna_question	-0.11	rumour	0.22	request_recognition	0.07	event	0.18
has nen khong	grave_info	0.15	request_recognition	0.05
has net	relics	0.15
has neu	comrade_tip	-0.21	battle_account	0.23	foreign_tip	0.13	dna_question	0.04	event	0.15
has nga	seek_grave	0.04	comrade_tip	0.22	grave_info	-0.28	registry	0.06	battle_account	0.19	event	0.06
has nga ba	seek_grave	0.02	comrade_tip	0.19
has nga xuong	seek_grave	0.26	relics	0.09
has ngai	scam_report	0.07
has ngam	seek_grave	0.01	battle_account	-0.02
has ngan	battle_account	0.02	dna_question	0.03	not_dead	0.02	event	0.24
has ngay	seek_grave	0.4	comrade_tip	0.18	grave_info	-0.56	relics	-0.05	registry	-0.38	enemy_report	0.04	foreign_tip	0.06	dna_question	-0.56	scam_report	-0.33	rumour	-0.17	not_dead	-0.26	event	-0.04
has ngay mat	grave_info	0.17
has nghe	grave_info	-0.24	remains_found	-0.47	registry	-0.37	enemy_report	-0.3	foreign_tip	-0.3	scam_report	-0.4	rumour	1.19	request_recognition	-0.42	not_dead	-0.08	event	0.2
has nghe an	seek_grave	-0.17	comrade_tip	0.12	grave_info	0.14	event	-0.17
has nghe may	grave_info	-0.17	rumour	0.39
has nghe noi	grave_info	-0.3	rumour	0.13
has nghi	seek_grave	-0.08	comrade_tip	-0.17	grave_info	0.17	remains_found	-0.04	relics	-0.08	enemy_report	-0.17	foreign_tip	-0.04	scam_report	0.17	rumour	-0.11	request_recognition	0.32
has nghia	seek_grave	-0.25	comrade_tip	0.38	grave_info	0.15	remains_found	-0.11	relics	-0.44	battle_account	-0.33	not_dead	0.09	event	-0.62
has nghia dia	seek_grave	-0.17	comrade_tip	0.3	grave_info	-0.12	registry	-0.17	request_recognition	0.08	event	-0.05
has nghia trang	comrade_tip	0.09	grave_info	0.47	relics	-0.11	battle_account	-0.14	event	-0.37
has nghiem	seek_grave	-0.07	registry	0.14	event	-0.01
has nghiep	seek_grave	0.11	grave_info	-0.04	event	-0.07
has ngo	seek_grave	0.06	comrade_tip	-0.18	grave_info	-0.12	dna_question	0.16	scam_report	-0.06
has ngo van	grave_info	-0.07
has ngoai	seek_grave	0.1	grave_info	-0.13	registry	-0.12	battle_account	0.05	foreign_tip	-0.09	dna_question	0.14	scam_report	0.46	not_dead	-0.03	event	-0.13
has ngoai em	seek_grave	-0.05	grave_info	-0.12	battle_account	0.07	dna_question	0.03	event	0.01
has ngoc	seek_grave	0.17	comrade_tip	-0.08	registry	0.12	scam_report	0.02	event	-0.05
has ngoi	seek_grave	-0.32	grave_info	0.44	registry	-0.04	battle_account	-0.16	event	0.21
has ngoi mo	grave_info	0.29	event	0.1
has ngu	seek_grave	0.45	comrade_tip	-0.09	grave_info	-0.14	relics	-0.05	battle_account	0.08	request_recognition	-0.1	event	0.08
has ngu thang	seek_grave	0.09
has nguoi	seek_grave	-0.05	comrade_tip	-0.28	remains_found	-0.32	registry	0.12	battle_account	0.26	enemy_report	-0.01	dna_question	-0.21	scam_report	-0.11	rumour	0.06	event	0.1
has nguoi ban	seek_grave	0.21	comrade_tip	-0.11	relics	0.02
has nguoi bao	comrade_tip	0.13
has nguoi khmer	seek_grave	0.03	comrade_tip	0.03	grave_info	-0.16	event	-0.06
has nguoi lam	seek_grave	-0.22	battle_account	0.05	request_recognition	0.35
has nguoi lang	seek_grave	0.43	event	-0.16
has nguoi nha	seek_grave	-0.16	grave_info	0.03	remains_found	-0.11	relics	0.4	event	0.15
has nguoi ta	seek_grave	0.33	rumour	0.33
has nguoi than	seek_grave	-0.03	grave_info	0.29	remains_found	-0.05	relics	0.17	event	-0.12
has nguoi trong	seek_grave	0.03	comrade_tip	-0.5	grave_info	0.1	registry	0.13	event	0.21
has nguyen	comrade_tip	-0.09	grave_info	-0.24	remains_found	-0.54	battle_account	0.35	enemy_report	0.09	foreign_tip	-0.53	scam_report	-0.09	rumour	-0.39	not_dead	-0.47	event	0.35
has nguyen huu	grave_info	-0.05	registry	0.09	event	0.06
has nguyen quan	seek_grave	0.24	grave_info	0.04	registry	-0.1	event	-0.29
has nguyen thi	comrade_tip	-0.44	registry	0.06	battle_account	0.36	event	0.1
has nguyen van	seek_grave	0.03	grave_info	-0.17	enemy_report	0.06	scam_report	0.03
has nha	seek_grave	0.13	comrade_tip	-0.26	remains_found	-0.43	relics	0.36	registry	-0.24	battle_account	-0.46	enemy_report	-0.49	foreign_tip	-0.07	dna_question	0.01	scam_report	0.42	request_recognition	-0.18	not_dead	0.01	event	-0.42
has nha em	seek_grave	-0.11	comrade_tip	-0.01	grave_info	0.03	dna_question	0.15	rumour	-0.02
has nha o	seek_grave	-0.23	comrade_tip	0.26	grave_info	-0.2	event	0.14
has nha ong	comrade_tip	0.04	grave_info	-0.11	remains_found	-0.08	battle_account	0.08	event	0.08
has nha toi	seek_grave	0.5	comrade_tip	-0.41	registry	-0.01	scam_report	0.37	event	-0.16
has nhac	comrade_tip	-0.01
has nham	relics	-0.12	scam_report	-0.18	not_dead	0.47	event	-0.23
has nhan	seek_grave	-0.52	grave_info	-0.18	remains_found	-0.32	relics	0.43	registry	-0.19	battle_account	-0.19	enemy_report	-0.04	scam_report	0.13	rumour	-0.07	request_recognition	0.58	not_dead	0.12	event	-0.78
has nhan liet	seek_grave	-0.29	request_recognition	0.71	event	-0.18
has nhanh	comrade_tip	-0.02	grave_info	-0.16	remains_found	0.26	registry	0.16	event	0.07
has nhap	seek_grave	0.25	grave_info	-0.24	request_recognition	-0.04
has nhap ngu	seek_grave	0.21	comrade_tip	-0.05	grave_info	-0.24	request_recognition	-0.04
has nhat	comrade_tip	-0.3	grave_info	-0.27	remains_found	-0.12	relics	0.55	registry	0.16	battle_account	0.46	enemy_report	0.15	scam_report	-0.28	request_recognition	-0.07	not_dead	-0.05	event	0.39
has nhat duoc	grave_info	-0.07	remains_found	-0.07	relics	0.32
has nhau	seek_grave	0.35	grave_info	-0.15	dna_question	-0.03	scam_report	0.05	rumour	0.03
has nhe	seek_grave	-0.04	rumour	0.11	not_dead	0.04	event	0.08
has nhi	seek_grave	0.22	comrade_tip	0.47	grave_info	-0.74	battle_account	-0.06	enemy_report	0.08	event	-0.12
has nhieu	seek_grave	0.47	comrade_tip	-0.23	grave_info	-0.09	remains_found	0.27	event	0.1
has nho	seek_grave	0.07	comrade_tip	0.34	grave_info	-0.05	relics	0.02	registry	0.11	battle_account	0.04	enemy_report	-0.26	scam_report	-0.76	event	0.01
has nhom	seek_grave	-0.41	comrade_tip	-0.45	grave_info	-0.14	remains_found	0.09	relics	0.48	registry	-0.22	battle_account	-0.08	enemy_report	0.36	foreign_tip	-0.09	event	0.07
has nhon	grave_info	-0.37	registry	0.07	battle_account	-0.05	foreign_tip	0.08
has nhu	comrade_tip	0.02	grave_info	-0.01	event	-0.25
has nhuan	grave_info	-0.13	relics	0.02	registry	0.01
has nhung	seek_grave	0.06	comrade_tip	-0.01	relics	-0.17	registry	0.24	enemy_report	-0.05	dna_question	0.28	scam_report	-0.1	not_dead	0.01	event	-0.22
has nhuong	grave_info	0.01	remains_found	-0.08	event	-0.03
has ni	grave_info	0.14	remains_found	0.09	battle_account	-0.1	event	0.34
has ni long	remains_found	0.11	relics	-0.03	battle_account	-0.02
has niem	grave_info	-0.19	relics	0.06
has nien	event	0.16
has ninh	remains_found	-0.08	relics	-0.26	registry	-0.05	scam_report	0.07	event	-0.24
has nn	comrade_tip	-0.01
has no	seek_grave	-0.24	comrade_tip	1.17	grave_info	-0.42	remains_found	-0.08	relics	-0.14	registry	-0.05	dna_question	-0.28	scam_report	0.53	rumour	-0.23	event	-0.61
has no o	grave_info	0.19	battle_account	0.03	event	0.07
has noi	seek_grave	0.41	comrade_tip	-0.76	grave_info	0.12	remains_found	-0.21	registry	-0.72	battle_account	-0.2	enemy_report	-0.19	dna_question	0.16	scam_report	0.26	rumour	0.06	request_recognition	-0.01	not_dead	-0.33	event	-0.08
has noi an	registry	-0.01
has noi chau	comrade_tip	0.19	event	-0.02
has noi chon	seek_grave	0.01	comrade_tip	-0.23	grave_info	0.51
has noi da	grave_info	-0.22	event	-0.34
has noi hy	seek_grave	0.14	event	-0.08
has noi la	event	0.32
has noi toi	request_recognition	0.02
has noi vu	seek_grave	-0.12	dna_question	0.05	request_recognition	0.19
has nong	seek_grave	0.07	comrade_tip	0.13	not_dead	0.08
has nong van	comrade_tip	0.17	request_recognition	0.01	event	-0.15
has nop	seek_grave	-0.35	comrade_tip	-0.1	grave_info	-0.36	remains_found	-0.1	dna_question	0.42	rumour	-0.18	request_recognition	0.47	event	-0.35
has not	comrade_tip	0.19	grave_info	-0.2	event	-0.07
has ntls	seek_grave	-0.48	comrade_tip	-0.54	grave_info	0.83	relics	-0.24	registry	0.5	battle_account	-0.15	enemy_report	-0.2	dna_question	0.1	scam_report	-0.01	rumour	-0.06	request_recognition	-0.13	not_dead	-0.19
has ntls huyen	seek_grave	-0.3	registry	0.14
has ntls xa	seek_grave	-0.59	comrade_tip	-0.09	grave_info	0.04	registry	0.2	event	0.38
has nu	seek_grave	0.15	comrade_tip	-0.33	remains_found	-0.09	enemy_report	0.11	foreign_tip	0.08
has nua	comrade_tip	0.12	grave_info	0.04	battle_account	-0.04	event	-0.33
has nui	grave_info	-0.48	foreign_tip	0.34	event	0.04
has nuoc	seek_grave	-0.01	grave_info	-0.04	relics	-0.18	battle_account	0.01	dna_question	-0.47	rumour	0.49	event	-0.02
has nuoi	comrade_tip	0.33	battle_account	-0.18	not_dead	0.21
has nuong	seek_grave	-0.07	battle_account	0.01	event	-0.14
has o	seek_grave	0.02	comrade_tip	0.05	grave_info	0.02	remains_found	-0.25	relics	-0.14	registry	-0.17	battle_account	0.04	foreign_tip	-0.07	scam_report	-0.34	rumour	-0.39	not_dead	-0.08	event	-0.23
has o bai	registry	0.03	battle_account	0.33	event	0.2
has o ban	event	-0.06
has o ben	seek_grave	-0.15	comrade_tip	0.34	event	-0.12
has o bia	comrade_tip	0.29
has o bo	grave_info	0.32
has o canh	seek_grave	-0.14
has o cau	comrade_tip	0.35	grave_info	-0.03	not_dead	0.01	event	-0.21
has o chan	event	0.13
has o cho	comrade_tip	0.12	event	-0.06
has o cua	seek_grave	0.07	grave_info	-0.07	battle_account	0.13
has o dai	battle_account	0.01	event	-0.03
has o dau	seek_grave	0.45	comrade_tip	-0.3	relics	-0.02	scam_report	-0.16	rumour	-0.06	request_recognition	0.41	event	-0.47
has o day	grave_info	0.22	enemy_report	0.09	event	0.26
has o deo	seek_grave	-0.25	grave_info	0.01	registry	0.09	request_recognition	0.08
has o do	comrade_tip	-0.06	grave_info	0.87	event	0.37
has o doi	comrade_tip	-0.2	grave_info	0.07	battle_account	0.1	event	-0.08
has o dong	grave_info	-0.06	battle_account	0.06
has o khe	comrade_tip	0.06	grave_info	-0.09	relics	0.14
has o lai	seek_grave	0.06	request_recognition	0.05
has o lang	comrade_tip	0.02	event	-0.12
has o nga	comrade_tip	0.46	event	-0.03
has o nghia	seek_grave	-0.01	event	-0.06
has o nha	seek_grave	0.14	comrade_tip	-0.09	grave_info	-0.23	relics	0.11
has o ntls	seek_grave	-0.39	grave_info	0.45	dna_question	0.22
has o suoi	seek_grave	0.12	comrade_tip	0.37	battle_account	-0.13	event	-0.56
has o tay	seek_grave	0.03	grave_info	-0.07	scam_report	0.04
has o thon	seek_grave	0.15	relics	-0.07
has o tieu	seek_grave	0.05
has o vinh	event	-0.2
has o xa	seek_grave	0.12	event	-0.12
has o xom	seek_grave	0.04	grave_info	-0.01
has oi	grave_info	-0.1	relics	-0.01	not_dead	0.27
has om	comrade_tip	-0.04	grave_info	-0.09	battle_account	0.24
has on	seek_grave	0.54	comrade_tip	-0.24	remains_found	-0.11	dna_question	0.3	scam_report	-0.13	rumour	-0.05	event	-0.6
has ong	seek_grave	0.04	comrade_tip	-0.53	grave_info	0.28	battle_account	-0.5	enemy_report	-0.18	foreign_tip	0.25	dna_question	-0.1	scam_report	-0.2	rumour	0.24	request_recognition	-0.02	not_dead	0.31	event	0.09
has ong ay	seek_grave	0.14	comrade_tip	-0.01	relics	0.14	not_dead	0.06	event	-0.19
has ong bi	battle_account	0.02	not_dead	0.32
has ong mat	seek_grave	0.04
has ong ngoai	seek_grave	0.18	grave_info	-0.24	battle_account	0.04
has ong noi	comrade_tip	0.02	battle_account	-0.01	rumour	-0.03
has ong ten	seek_grave	0.17	comrade_tip	-0.01
has org	comrade_tip	-0.21	foreign_tip	0.3	event	0.24
has pao	grave_info	0.1	event	-0.05
has pha	registry	0.29	battle_account	0.21	enemy_report	-0.05	request_recognition	-0.03	event	0.14
has phai	seek_grave	-0.26	comrade_tip	0.48	grave_info	-0.44	remains_found	-0.22	relics	-0.49	foreign_tip	-0.13	dna_question	0.66	rumour	-0.29	request_recognition	-0.15	not_dead	-0.2	event	-0.36
has pham	registry	0.08	request_recognition	0.01	not_dead	-0.12
has pham thi	grave_info	0.08
has pham van	comrade_tip	0.24	grave_info	-0.2
has phan	seek_grave	-0.2	comrade_tip	-0.06	grave_info	0.17	battle_account	0.31	enemy_report	0.14	dna_question	0.2	not_dead	-0.05	event	0.22
has phan mo	seek_grave	-0.3	grave_info	0.11
has phan thi	seek_grave	-0.04	comrade_tip	-0.08	grave_info	0.1	battle_account	0.21
has phao	comrade_tip	0.07	grave_info	-0.5	relics	-0.19	battle_account	0.11	enemy_report	-0.18	rumour	0.1	request_recognition	-0.1
has phao thu	comrade_tip	0.06	grave_info	-0.08	registry	0.03	event	-0.32
has phap	seek_grave	-0.13	comrade_tip	-0.28	grave_info	0.29	registry	0.14	battle_account	-0.03	enemy_report	0.11	dna_question	0.11
has phat	comrade_tip	-0.13	grave_info	0.19	remains_found	0.57	relics	-0.07	event	0.29
has phat hien	grave_info	-0.23	remains_found	0.64	event	0.37
has phau	seek_grave	-0.04	comrade_tip	0.16	battle_account	-0.04	event	-0.2
has phe	grave_info	0.48	event	0.34
has phep	seek_grave	0.33	grave_info	-0.02	event	-0.05
has phi	seek_grave	-0.23	grave_info	-0.1	registry	0.27	battle_account	0.03	scam_report	0.49	event	-0.08
has phia	seek_grave	-0.32	comrade_tip	0.19	grave_info	-0.04	relics	-0.4	registry	-0.22	enemy_report	0.28	foreign_tip	0.31	dna_question	-0.04	scam_report	-0.12	request_recognition	-0.26	not_dead	-0.18	event	-0.14
has phia bac	seek_grave	-0.03	comrade_tip	0.02	battle_account	0.19
has phia nam	seek_grave	0.19	comrade_tip	-0.41
has phia sau	seek_grave	-0.02	grave_info	0.2
has phia tay	grave_info	-0.07	event	0.08
has phien	relics	0.02	foreign_tip	0.09
has pho	grave_info	-0.41	remains_found	-0.34	relics	-0.46	registry	0.14	battle_account	0.31	enemy_report	-0.09	foreign_tip	-0.19	request_recognition	0.12	not_dead	-0.07
has phong	seek_grave	-0.02	comrade_tip	-0.69	grave_info	0.35	registry	0.11	foreign_tip	-0.14	scam_report	-0.33	rumour	0.06	request_recognition	0.22	not_dead	-0.02	event	0.29
has phu	seek_grave	-0.1	comrade_tip	-0.04	remains_found	-0.14	battle_account	-0.04	enemy_report	0.32	scam_report	-0.12	rumour	-0.18	request_recognition	-0.14	not_dead	0.01	event	-0.15
has phu nu	comrade_tip	-0.16	enemy_report	0.04	foreign_tip	0.12
has phu quoc	seek_grave	-0.12	not_dead	0.35
has phu tho	seek_grave	-0.09	grave_info	0.32	event	0.21
has phuc	seek_grave	0.49	comrade_tip	-0.4	grave_info	-0.13	remains_found	0.12	relics	-0.15	enemy_report	0.06	foreign_tip	0.22	event	0.49
has phuc kich	seek_grave	0.26	enemy_report	0.3	event	0.18
has phum	seek_grave	-0.12	comrade_tip	0.39	event	-0.14
has phung	seek_grave	-0.04	comrade_tip	0.02	registry	0.1	request_recognition	0.07	event	0.13
has phuoc	seek_grave	-0.37	comrade_tip	-0.12	grave_info	0.41	remains_found	0.03	relics	0.07	scam_report	0.12
has phuong	seek_grave	-0.06	comrade_tip	0.14	grave_info	0.01	remains_found	0.04	relics	-0.1	battle_account	-0.4	foreign_tip	-0.23	dna_question	0.42	scam_report	-0.04	rumour	-0.03	request_recognition	-0.1
has q	event	0.27
has qua	seek_grave	-0.57	comrade_tip	0.1	battle_account	0.27	enemy_report	-0.07	dna_question	0.19	scam_report	-0.2	rumour	-0.05	request_recognition	-0.08	event	0.52
has quach	seek_grave	-0.03	grave_info	-0.06	event	-0.46
has quan	comrade_tip	-0.4	grave_info	0.03	registry	-0.09	enemy_report	0.55	foreign_tip	-0.17	dna_question	-0.08	scam_report	-0.05	rumour	-0.27	request_recognition	0.19	not_dead	-0.25
has quan khu	seek_grave	0.07	comrade_tip	-0.11
has quan ly	comrade_tip	0.13	grave_info	0.05	battle_account	-0.01
has quan su	not_dead	0.08	event	0.03
has quan y	comrade_tip	0.08	relics	0.12	event	-0.2
has quang	comrade_tip	0.03	grave_info	-0.57	relics	-0.04	registry	0.48	enemy_report	-0.2	foreign_tip	-0.25	dna_question	0.11	rumour	-0.26	request_recognition	-0.15	event	-0.65
has quang binh	seek_grave	0.04	comrade_tip	-0.14	battle_account	0.05
has quang tri	seek_grave	0.15	grave_info	-0.05	event	-0.31
has quay	comrade_tip	0.27	grave_info	-0.27	registry	0.06	enemy_report	-0.03
has quay lai	seek_grave	-0.24	grave_info	-0.04	relics	0.09
has que	seek_grave	0.22	comrade_tip	0.55	grave_info	-0.18	remains_found	-0.37	battle_account	-0.59	enemy_report	-0.64	foreign_tip	-0.3	scam_report	-0.25	rumour	-0.21	request_recognition	-0.35	not_dead	0.32	event	-1.12
has que o	comrade_tip	0.09	grave_info	-0.05	registry	0.04	event	-0.11
has que quan	grave_info	0.01
has que xa	seek_grave	0.26
has quen	seek_grave	-0.01	comrade_tip	0.35	grave_info	0.05	relics	0.01
has quoc	seek_grave	0.1	comrade_tip	-0.19	grave_info	-0.29	relics	-0.42	enemy_report	0.24	request_recognition	0.05	not_dead	0.44	event	-0.38
has quoc ghi	seek_grave	0.02	grave_info	-0.11	registry	-0.02	request_recognition	0.19	not_dead	0.11	event	-0.13
has quy	seek_grave	-0.04	comrade_tip	-0.13	grave_info	0.35	relics	0.03	registry	0.15	battle_account	0.06	request_recognition	-0.08	event	-0.02
has quy tap	comrade_tip	-0.02	grave_info	0.66
has quyen	seek_grave	-0.27	comrade_tip	0.03	grave_info	-0.31	relics	0.01	registry	0.11
has quyet	seek_grave	0.06	not_dead	0.06	event	-0.09
has quynh	seek_grave	-0.37	battle_account	-0.04
has ra	seek_grave	-0.48	comrade_tip	0.49	grave_info	-0.29	remains_found	0.29	registry	-0.11	battle_account	0.39	foreign_tip	-0.41	scam_report	0.01	rumour	-0.08	not_dead	0.29
has ra bac	seek_grave	0.36	grave_info	-0.05	event	-0.03
has rach	seek_grave	-0.11	grave_info	0.02	event	-0.28
has ram	grave_info	0.48	battle_account	-0.05	event	0.37
has ram thang	grave_info	0.26	battle_account	-0.04	event	0.08
has rang	comrade_tip	-0.31	grave_info	-0.41	remains_found	0.21	relics	-0.13	battle_account	0.21	scam_report	0.05	rumour	0.16	event	0.43
has ranh	grave_info	-0.22	rumour	0.23	event	0.23
has rao	seek_grave	-0.1	comrade_tip	-0.06	grave_info	-0.05	battle_account	0.44	event	0.05
has ray	comrade_tip	-0.49	grave_info	0.63	remains_found	-0.23	battle_account	0.05	event	0.24
has re	comrade_tip	-0.02
has ret	comrade_tip	0.08	relics	0.15	registry	0.19	battle_account	-0.04	event	-0.1
has ria	comrade_tip	0.36
has rieng	comrade_tip	-0.13	grave_info	-0.01
has ro	seek_grave	-0.08	grave_info	0.22	remains_found	-0.08	registry	0.16	dna_question	-0.22	scam_report	0.05	rumour	0.03	request_recognition	0.03	not_dead	-0.11	event	0.3
has roi	seek_grave	0.32	comrade_tip	-0.02	grave_info	-0.34	remains_found	-0.11	registry	-0.53	battle_account	-0.44	enemy_report	-0.58	foreign_tip	-0.16	dna_question	0.15	scam_report	0.52	rumour	0.04	request_recognition	-0.06	not_dead	0.06	event	-0.44
has roi khong	comrade_tip	-0.07	relics	0.08
has roi mat	grave_info	0.21	event	0.35
has rong	remains_found	0.18	registry	-0.11	not_dead	0.02
has rua	comrade_tip	-0.2	battle_account	0.03	rumour	0.1
has rung	comrade_tip	0.14	event	0.03
has ruong	relics	0.07	event	-0.2
has ruot	seek_grave	0.05	comrade_tip	-0.55	grave_info	-0.13	relics	-0.04	dna_question	0.31	request_recognition	-0.12	event	-0.41
has rut	seek_grave	-0.15	comrade_tip	0.36	grave_info	-0.53	not_dead	0.22	event	-0.2
has s	grave_info	0.39
has sa	comrade_tip	0.03	grave_info	-0.29	event	-0.46
has sach	seek_grave	-0.59	comrade_tip	-0.48	grave_info	-0.14	remains_found	-0.04	relics	0.03	registry	0.59	request_recognition	-0.09	not_dead	0.33	event	-0.26
has sach liet	grave_info	-0.11	not_dead	0.37
has sai	seek_grave	-0.4	grave_info	0.16	remains_found	-0.1	battle_account	0.01	foreign_tip	0.05
has sai gon	seek_grave	-0.16	battle_account	0.1	scam_report	0.01
has sam	scam_report	0.09	event	-0.12
has san	seek_grave	-0.31	grave_info	0.08	remains_found	0.07	dna_question	0.05	request_recognition	-0.07	event	0.51
has sang	seek_grave	-0.45	comrade_tip	0.15	grave_info	-0.27	remains_found	0.54	relics	-0.31	registry	-0.15	battle_account	0.68	enemy_report	0.03	foreign_tip	0.3	dna_question	-0.07	scam_report	-0.2	rumour	-0.26	request_recognition	-0.18	event	0.48
has sang nay	remains_found	0.21	relics	-0.01	event	0.26
has sanh	seek_grave	0.27	comrade_tip	-0.07	grave_info	-0.32	relics	0.1	event	-0.4
has sao	seek_grave	0.11	remains_found	0.19	registry	-0.1	event	0.49
has sap	seek_grave	0.01	remains_found	0.15	battle_account	0.28	event	0.1
has sat	seek_grave	-0.33	comrade_tip	0.45	grave_info	-0.48	remains_found	0.82	registry	-0.2	scam_report	-0.31	event	0.65
has sau	comrade_tip	0.29	grave_info	0.12	remains_found	-0.06	battle_account	0.2	dna_question	-0.45	scam_report	-0.26	rumour	-0.04	not_dead	-0.13	event	-0.25
has sau nay	comrade_tip	0.21	grave_info	-0.12	event	-0.12
has sdt	remains_found	0.11	dna_question	0.07	event	0.08
has se	relics	0.01
has sen	grave_info	0.31	event	0.78
has seo	grave_info	0.16	not_dead	0.06
has si	comrade_tip	-0.15	grave_info	0.26	remains_found	-0.31	relics	-0.57	registry	0.06	battle_account	0.08	enemy_report	-0.28	rumour	-0.12	request_recognition	0.31	event	-0.2
has si nguyen	grave_info	0.12	battle_account	0.01
has sinh	seek_grave	0.23	comrade_tip	0.06	grave_info	-0.11	remains_found	-0.51	relics	-0.2	registry	0.26	enemy_report	-0.26	foreign_tip	-0.36	dna_question	0.09	rumour	-0.27	request_recognition	-0.22	not_dead	-0.3	event	-0.3
has sinh nam	seek_grave	0.45	grave_info	-0.05	registry	-0.09	battle_account	-0.04	event	-0.04
has sinh ngay	seek_grave	0.21	battle_account	-0.12	event	0.09
has sinh o	comrade_tip	0.11	grave_info	-0.06	not_dead	0.02
has sinh thang	seek_grave	0.13
has sinh trong	event	0.03
has sn	seek_grave	0.21	comrade_tip	-0.11	grave_info	-0.37	registry	0.02
has so	seek_grave	-0.56	comrade_tip	-0.15	remains_found	0.39	relics	-0.41	registry	0.31	battle_account	-0.09	enemy_report	-0.16	scam_report	0.36	rumour	-0.55	request_recognition	0.19	event	-0.06
has so cua	event	0.05
has so do	grave_info	0.13	battle_account	0.08	foreign_tip	0.14	event	0.34
has so tay	relics	0.21	registry	0.01
has soc	seek_grave	0.23	event	0.16
has son	grave_info	0.02	remains_found	-0.19	relics	0.02	registry	-0.11	battle_account	-0.24	enemy_report	-0.25	foreign_tip	-0.04	dna_question	-0.18	scam_report	-0.21	rumour	-0.13	not_dead	-0.15	event	-0.66
has son la	seek_grave	0.05	comrade_tip	-0.17	grave_info	0.01	battle_account	-0.09	event	-0.43
has son thanh	grave_info	-0.08
has song	seek_grave	-0.3	comrade_tip	0.36	grave_info	-1.24	remains_found	-0.08	relics	0.2	registry	0.35	battle_account	0.38	enemy_report	-0.02	foreign_tip	-0.08	scam_report	-0.08	request_recognition	-0.07	not_dead	0.8	event	-0.43
has sot	comrade_tip	0.07	grave_info	-0.01	relics	0.09	event	-0.19
has sot ret	comrade_tip	0.13	relics	0.15	registry	0.2	battle_account	-0.04	event	-0.08
has su	seek_grave	-0.23	comrade_tip	0.05	grave_info	-0.12	battle_account	-0.1	enemy_report	0.23	scam_report	-0.41	request_recognition	-0.47	not_dead	0.03	event	0.1
has su doan	seek_grave	-0.27	comrade_tip	0.05	registry	-0.16	enemy_report	0.04	not_dead	0.15
has sua	event	-0.06
has suc	seek_grave	-0.02
has sung	comrade_tip	-0.35	grave_info	-0.01	remains_found	0.08	battle_account	0.21	enemy_report	0.07	event	0.26
has suoi	comrade_tip	0.15	registry	-0.02	scam_report	-0.09	rumour	-0.1
has suon	grave_info	-0.19	foreign_tip	0.03	event	0.14
has suu	comrade_tip	-0.01	grave_info	-0.11	relics	0.33	enemy_report	0.09	scam_report	0.02
has suu tam	comrade_tip	-0.12	relics	0.23	enemy_report	0.11
has sy	seek_grave	-0.14	comrade_tip	0.08	grave_info	0.08	event	0.26
has t	comrade_tip	-0.06	grave_info	-0.06	remains_found	0.14	event	-0.01
has ta	comrade_tip	-0.05	grave_info	-0.58	battle_account	0.13	foreign_tip	-0.33	dna_question	-0.21	scam_report	0.17	rumour	0.38	request_recognition	-0.24	event	0.22
has tac	comrade_tip	-0.13	battle_account	0.45	event	0.56
has tai	grave_info	-0.47	registry	0.1	battle_account	-0.03	enemy_report	0.28	foreign_tip	-0.09	rumour	-0.11	request_recognition	0.34	not_dead	-0.3	event	-0.14
has tai cho	enemy_report	0.07
has tam	seek_grave	-0.14	comrade_tip	-0.22	grave_info	0.09	registry	-0.27	battle_account	0.16	foreign_tip	0.43	scam_report	0.26	rumour	-0.06	request_recognition	-0.02	event	-0.08
has tan	seek_grave	0.17	grave_info	-0.13	battle_account	-0.06	dna_question	0.1	scam_report	-0.18	event	0.34
has tan bien	grave_info	0.07
has tang	comrade_tip	0.13	grave_info	-0.39	relics	0.46	battle_account	-0.04	enemy_report	-0.41	dna_question	-0.05	scam_report	-0.22	not_dead	-0.29	event	-0.21
has tang o	comrade_tip	0.02	grave_info	0.14	registry	0.03	event	0.07
has tang tai	comrade_tip	0.02
has tao	seek_grave	-0.17	comrade_tip	0.35	grave_info	-0.15	registry	0.17	battle_account	-0.03	event	-0.44
has tap	seek_grave	0.38	comrade_tip	-0.49	grave_info	0.43	relics	-0.11	enemy_report	-0.09	dna_question	0.02	scam_report	-0.06	request_recognition	-0.18	event	0.2
has tap ket	seek_grave	0.48	comrade_tip	-0.12
has tat	battle_account	0.02
has tau	comrade_tip	-0.02	remains_found	0.08	registry	0.14	battle_account	0.07
has tay	seek_grave	-0.18	grave_info	-0.14	remains_found	-0.05	relics	0.13	battle_account	0.03	enemy_report	-0.05	foreign_tip	0.05	dna_question	-0.53	rumour	0.21	not_dead	-0.19	event	0.42
has tay ninh	seek_grave	-0.08	grave_info	0.1	scam_report	0.15
has te	comrade_tip	0.26	grave_info	-0.01	event	0.07
has ten	remains_found	-0.07	relics	-0.28	registry	-0.07	battle_account	-0.1	foreign_tip	-0.14	dna_question	-0.04	scam_report	0.21	rumour	-0.34	request_recognition	-0.1	not_dead	0.46
has ten la	seek_grave	0.27
has ten le	foreign_tip	0.08
has ten nguyen	comrade_tip	-0.1
has ten ong	not_dead	0.39	event	-0.04
has ten trong	seek_grave	-0.04	request_recognition	0.17	event	-0.06
has tet	comrade_tip	0.3	event	-0.47
has tha	comrade_tip	-0.1	battle_account	0.11	event	0.1
has thach	seek_grave	0.39	comrade_tip	-0.13	grave_info	-0.03	relics	-0.02
has thai	seek_grave	0.2	comrade_tip	-0.23	grave_info	-0.27	battle_account	0.22	foreign_tip	-0.08	scam_report	-0.16	rumour	-0.02	request_recognition	-0.28	not_dead	-0.03
has thai binh	seek_grave	0.12
has thai thuy	comrade_tip	0.04
has tham	seek_grave	0.1	comrade_tip	-0.03	grave_info	-0.01
has than	seek_grave	0.14	comrade_tip	-0.17	grave_info	0.06	remains_found	-0.22	relics	0.64	event	-0.14
has than nhan	comrade_tip	-0.01	remains_found	-0.08	relics	0.09	registry	0.03
has thang	seek_grave	0.32	comrade_tip	0.68	remains_found	-0.77	relics	-0.61	registry	-0.25	battle_account	-0.18	foreign_tip	0.26	dna_question	-0.05	scam_report	-0.54	rumour	-0.35	request_recognition	0.13	not_dead	0.07	event	-0.71
has thang chap	seek_grave	0.04	grave_info	-0.15	request_recognition	0.02	event	-0.15
has thang tu	comrade_tip	0.01
has thanh	comrade_tip	-0.2	grave_info	-0.02	remains_found	-0.16	relics	0.02	registry	-0.05	battle_account	-0.4	enemy_report	-0.12	foreign_tip	-0.22	scam_report	-0.18	event	-0.47
has thanh hoa	seek_grave	0.13	comrade_tip	-0.22	relics	0.03	battle_account	-0.1
has thao	comrade_tip	-0.06	battle_account	-0.01	not_dead	0.01
has thap	comrade_tip	-0.31	grave_info	0.52	relics	-0.03	registry	-0.02	event	0.18
has thap huong	comrade_tip	-0.07	grave_info	0.31	event	0.03
has that	comrade_tip	0.19	grave_info	-0.24	remains_found	0.01	relics	-0.13	registry	-0.06	dna_question	-0.2	rumour	0.02	request_recognition	0.22
has that lung	remains_found	0.26	event	0.21
has thay	seek_grave	-0.19	comrade_tip	-0.49	grave_info	0.18	relics	0.18	battle_account	0.04	foreign_tip	-0.12	scam_report	0.41	rumour	0.1	request_recognition	-0.28
has thay mo	grave_info	-0.15	registry	0.05	scam_report	0.06
has the	seek_grave	-0.53	grave_info	-0.04	remains_found	0.08	battle_account	0.09	enemy_report	0.4	rumour	-0.13	request_recognition	0.31	event	0.33
has them	seek_grave	-0.01	comrade_tip	-0.29	rumour	0.02	event	0.15
has theo	seek_grave	0.56	comrade_tip	-0.36	grave_info	0.55	relics	-0.47	battle_account	-0.54	scam_report	-0.06	rumour	-0.03	request_recognition	-0.13	not_dead	0.11	event	-0.35
has theo loi	comrade_tip	-0.06	grave_info	0.21
has thi	seek_grave	0.14	comrade_tip	-0.13	grave_info	-0.23	remains_found	-0.29	relics	-0.01	registry	0.31	battle_account	-0.33	enemy_report	-0.43	foreign_tip	-0.4	dna_question	0.2	scam_report	0.07	rumour	-0.24	not_dead	-0.07
has thi anh	seek_grave	0.05	comrade_tip	0.05	event	-0.15
has thi co	not_dead	0.01
has thi hai	seek_grave	0.09	relics	0.07
has thi khong	seek_grave	0.06	grave_info	-0.48	event	-0.33
has thi nhan	battle_account	0.22
has thi the	registry	0.01	battle_account	0.05	enemy_report	0.15	request_recognition	0.1
has thi toi	comrade_tip	0.56
has thien	grave_info	0.16	remains_found	0.07	event	0.23
has thiet	grave_info	-0.06
has thieu	comrade_tip	-0.47	grave_info	-0.3	battle_account	0.07	request_recognition	0.13	event	0.12
has thieu ta	remains_found	0.08	enemy_report	0.08
has thieu uy	battle_account	0.04
has thin	grave_info	-0.1	registry	0.04	battle_account	0.23	event	0.07
has thinh	comrade_tip	-0.31	grave_info	-0.02	event	0.09
has tho	comrade_tip	0.09	relics	-0.24	enemy_report	-0.07	foreign_tip	-0.05	dna_question	-0.21	scam_report	-0.46	request_recognition	0.34	not_dead	0.32	event	-0.26
has thoai	event	-0.09
has thoat	seek_grave	0.3	comrade_tip	-0.05	grave_info	-0.16	remains_found	0.04	event	0.02
has thoi	grave_info	-0.02	remains_found	-0.04	scam_report	-0.03	rumour	0.81
has thom	seek_grave	-0.09	grave_info	0.28
has thon	seek_grave	0.16	comrade_tip	-0.16	grave_info	0.01	remains_found	0.19	relics	-0.31	registry	0.06	enemy_report	-0.1	dna_question	0.02	scam_report	-0.36	not_dead	-0.12	event	0.32
has thong	comrade_tip	0.07	grave_info	0.02	registry	0.25	request_recognition	-0.02
has thong tin	event	0.05
has thot	seek_grave	0.08	comrade_tip	0.23	grave_info	-0.19	event	-0.06
has thu	comrade_tip	-0.14	grave_info	-0.38	remains_found	-0.25	registry	-0.16	battle_account	-0.11	enemy_report	0.13	dna_question	0.01	scam_report	-0.18	rumour	-0.01	event	-0.22
has thu ba	seek_grave	-0.08	comrade_tip	0.17	battle_account	0.12
has thu hai	comrade_tip	-0.03	grave_info	-0.19	registry	0.09	event	-0.05
has thua	seek_grave	0.11	grave_info	0.37	request_recognition	0.07	event	-0.11
has thuan	comrade_tip	-0.12	grave_info	-0.19	registry	0.23	event	-0.03
has thuc	rumour	0.09	not_dead	0.25
has thuoc	seek_grave	-0.18	comrade_tip	-0.09	remains_found	-0.12	registry	-0.38	enemy_report	0.65
has thuoc tieu	battle_account	-0.02	enemy_report	0.02	not_dead	0.08	event	0.21
has thuoc trung	comrade_tip	-0.04	event	0.03
has thuong	seek_grave	-0.24	registry	0.38	battle_account	0.35	enemy_report	-0.15	dna_question	-0.1	request_recognition	-0.18
has thuong binh	seek_grave	-0.17	comrade_tip	0.27
has thuy	seek_grave	0.22	comrade_tip	0.02	relics	0.19	battle_account	-0.23	request_recognition	-0.2	event	-0.16
has thuy nguyen	seek_grave	0.07	comrade_tip	0.15
has thuyen	comrade_tip	-0.03	grave_info	-0.08	registry	0.02	battle_account	0.16	event	0.12
has tich	seek_grave	0.04	comrade_tip	-0.12	grave_info	0.14	battle_account	-0.01	enemy_report	0.21	request_recognition	0.25	event	0.3
has tien	seek_grave	-0.38	comrade_tip	-0.2	grave_info	-0.08	relics	0.1	battle_account	0.03	foreign_tip	-0.07	dna_question	-0.29	scam_report	0.07	event	-0.07
has tien lang	seek_grave	-0.07	comrade_tip	0.18	grave_info	-0.1	event	0.06
has tieng	comrade_tip	-0.46	grave_info	0.03	foreign_tip	0.1	rumour	0.07	event	0.73
has tiep	comrade_tip	0.03	registry	-0.16	battle_account	0.32
has tieu	seek_grave	0.22	comrade_tip	-0.49	grave_info	-0.34	remains_found	0.12	relics	-0.09	battle_account	0.34	enemy_report	0.1	dna_question	-0.21	scam_report	-0.21	request_recognition	-0.14	event	0.34
has tieu doan	seek_grave	0.08	comrade_tip	-0.24	grave_info	-0.19	relics	-0.34	enemy_report	0.25	scam_report	-0.03	rumour	-0.11	request_recognition	-0.24	event	0.24
has tieu doi	seek_grave	0.26	comrade_tip	0.06	grave_info	-0.2	battle_account	0.1	event	-0.01
has tieu hoc	event	-0.08
has tim	seek_grave	1.13	grave_info	-0.98	remains_found	-0.73	registry	-0.47	battle_account	-0.23	foreign_tip	-0.03	dna_question	-0.58	request_recognition	-0.59	event	-0.59
has tim duoc	event	-0.07
has tim giup	seek_grave	0.36	scam_report	-0.05
has tim mo	comrade_tip	-0.01	grave_info	-0.3	scam_report	0.16	event	-0.26
has tim thay	scam_report	0.05
has tin	seek_grave	0.07	comrade_tip	0.26	relics	-0.04	registry	-0.02	battle_account	-0.1	foreign_tip	-0.08	dna_question	-0.13	scam_report	0.43	rumour	0.2	request_recognition	-0.26
has tinh	seek_grave	0.16	comrade_tip	-0.02	grave_info	0.11	remains_found	-0.26	relics	-0.14	registry	-0.12	battle_account	-0.02	rumour	-0.09	not_dead	-0.09	event	-0.35
has tinh doi	seek_grave	0.06
has tinh nguyen	seek_grave	0.13	comrade_tip	-0.01	grave_info	-0.12	enemy_report	0.15
has tnxp	seek_grave	-0.43	grave_info	-0.36	registry	0.51	event	-0.28
has to	comrade_tip	-0.21	grave_info	0.18	relics	0.06	battle_account	-0.2	enemy_report	0.01	foreign_tip	0.2	rumour	-0.13	request_recognition	0.34	event	0.1
has to giay	seek_grave	0.03	comrade_tip	-0.21	relics	0.04	foreign_tip	0.21	event	0.19
has to quoc	seek_grave	0.02	grave_info	-0.11	registry	-0.02	request_recognition	0.19	not_dead	0.11	event	-0.13
has to truong	remains_found	0.04	event	0.25
has toa	seek_grave	-0.33	remains_found	0.04	enemy_report	0.39	scam_report	0.25	event	0.45
has toa do	seek_grave	-0.05	grave_info	0.15	remains_found	0.05	relics	-0.02	enemy_report	0.39	event	0.56
has toan	seek_grave	-0.34	comrade_tip	0.12	registry	0.1	battle_account	-0.19	foreign_tip	0.03	scam_report	0.03
has toc	grave_info	-0.24	dna_question	-0.04	rumour	0.31	event	-0.12
has toi	seek_grave	-0.29	comrade_tip	0.25	grave_info	-0.2	remains_found	-0.31	relics	0.14	registry	-0.19	battle_account	0.41	enemy_report	-0.61	dna_question	-0.24	rumour	-0.18
has toi chi	seek_grave	0.03	comrade_tip	-0.14	relics	0.06	battle_account	0.33	event	0.07
has toi chon	seek_grave	-0.29	comrade_tip	0.6	battle_account	-0.16	foreign_tip	0.21
has toi chua	seek_grave	-0.26	grave_info	0.04	request_recognition	0.29
has toi co	seek_grave	0.17	comrade_tip	0.38	grave_info	-0.16
has toi con	comrade_tip	-0.02	relics	0.18	foreign_tip	0.14	scam_report	0.02	event	0.24
has toi cung	comrade_tip	0.26	event	-0.04
has toi da	grave_info	-0.01	event	0.01
has toi di	seek_grave	0.07
has toi doc	seek_grave	-0.21	event	0.15
has toi hoi	seek_grave	-0.11	comrade_tip	-0.04	battle_account	0.06	request_recognition	0.04	event	0.14
has toi khong	comrade_tip	0.01	grave_info	0.02	battle_account	-0.04	scam_report	0.02	event	-0.17
has toi la	comrade_tip	-0.33	grave_info	-0.37	relics	0.07	battle_account	-0.32	enemy_report	0.1	scam_report	0.08	rumour	-0.05	request_recognition	0.27	not_dead	0.02	event	0.07
has toi lam	not_dead	0.05
has toi mat	comrade_tip	-0.08
has toi moi	comrade_tip	-0.28	battle_account	0.02
has toi muon	seek_grave	-0.03	foreign_tip	0.13	dna_question	0.14	event	0.25
has toi nam	seek_grave	0.3	comrade_tip	-0.2	event	-0.3
has toi nho	comrade_tip	-0.31	battle_account	0.04	event	0.28
has toi noi	rumour	0.12
has toi o	seek_grave	-0.05	grave_info	0.28	battle_account	0.16	event	-0.42
has toi ten	seek_grave	0.11	comrade_tip	-0.02
has toi viet	request_recognition	0.02	not_dead	0.09
has toi voi	battle_account	-0.14	event	0.18
has toi xin	event	-0.06
has ton	comrade_tip	0.12	grave_info	0.14	request_recognition	0.21	event	-0.38
has tong	comrade_tip	-0.59	grave_info	0.26	registry	0.18	enemy_report	0.07	request_recognition	-0.09	event	0.01
has tra	seek_grave	-0.29	comrade_tip	-0.02	remains_found	-0.49	relics	0.55	registry	-0.09	battle_account	-0.05	scam_report	-0.17	rumour	0.04	request_recognition	0.37	not_dead	0.23	event	-0.88
has tra loi	seek_grave	-0.21	comrade_tip	0.09	grave_info	0.09	request_recognition	0.4	event	-0.27
has trac	comrade_tip	0.21
has trach	registry	0.05
has trai	seek_grave	0.11	comrade_tip	-0.41	grave_info	-0.13	registry	-0.03	enemy_report	-0.06	foreign_tip	0.11	dna_question	0.12	rumour	-0.03	request_recognition	0.01	not_dead	0.14	event	0.14
has trai toi	seek_grave	0.22	comrade_tip	-0.54	grave_info	-0.1	scam_report	0.08
has tram	seek_grave	-0.06	comrade_tip	0.44	grave_info	-0.32	remains_found	0.14	battle_account	-0.43	scam_report	-0.17	request_recognition	-0.06	event	-0.09
has tram phau	event	-0.16
has tram xa	comrade_tip	0.36	grave_info	-0.02	event	-0.2
has tran	seek_grave	-0.37	comrade_tip	-0.36	grave_info	-0.19	remains_found	-0.43	relics	-0.47	registry	0.36	battle_account	0.46	foreign_tip	-0.4	dna_question	-0.06	scam_report	-0.05	rumour	-0.21	request_recognition	-0.3	event	0.08
has tran dia	seek_grave	-0.01	grave_info	0.3
has tran phia	seek_grave	0.29
has tran thi	comrade_tip	-0.34	not_dead	0.03
has trang	grave_info	0.21	registry	0.11	battle_account	-0.11	dna_question	-0.01	rumour	-0.03	request_recognition	-0.2	not_dead	-0.03
has trang xa	seek_grave	-0.34	grave_info	0.3
has tranh	grave_info	-0.05	relics	0.08
has trao	seek_grave	-0.21	comrade_tip	-0.09	relics	0.01	registry	-0.04	not_dead	0.72	event	-0.18
has trao tra	seek_grave	-0.23	not_dead	0.58
has trau	comrade_tip	-0.21	grave_info	-0.27	battle_account	0.13	rumour	0.14
has tre	seek_grave	-0.06	relics	0.15	rumour	0.02
has tren	seek_grave	0.16	comrade_tip	-0.08	relics	0.32	registry	-0.4	battle_account	0.09	foreign_tip	-0.16	dna_question	-0.37	scam_report	-0.16	rumour	0.44	not_dead	0.01
has tren bia	seek_grave	-0.25	grave_info	0.07	not_dead	0.08
has tren doi	grave_info	-0.02	relics	0.11
has tri	seek_grave	0.17	comrade_tip	-0.23	grave_info	0.09	relics	-0.39	registry	0.18	battle_account	-0.03	enemy_report	-0.27	rumour	-0.07	request_recognition	-0.06
has tri vien	seek_grave	0.23
has trich	comrade_tip	-0.26	grave_info	-0.24	registry	0.16	battle_account	0.26	request_recognition	-0.02	event	0.07
has trich luc	seek_grave	0.07
has trieu	seek_grave	-0.67	comrade_tip	-0.23	grave_info	-0.26	remains_found	-0.53	relics	-0.32	battle_account	0.01	dna_question	-0.29	scam_report	1.63	not_dead	-0.07	event	-0.51
has trinh	grave_info	-0.21	battle_account	0.16	dna_question	0.06	scam_report	-0.01	request_recognition	-0.18	event	0.32
has trinh sat	battle_account	0.06	event	0.2
has tro	comrade_tip	-0.21	grave_info	-0.06	remains_found	-0.18	registry	0.14	battle_account	0.1	enemy_report	-0.04	request_recognition	0.15	not_dead	0.01	event	0.06
has tro ly	comrade_tip	-0.28	registry	0.01	battle_account	0.27	event	0.23
has troi	seek_grave	-0.17	rumour	0.03	not_dead	0.06	event	0.15
has tron	remains_found	-0.07
has trong	comrade_tip	-0.34	grave_info	0.31	remains_found	0.11	relics	0.46	battle_account	-0.11	enemy_report	0.18	foreign_tip	0.13	dna_question	-0.47	scam_report	-0.28	rumour	-0.04	not_dead	0.31	event	0.1
has trong co	comrade_tip	-0.07	remains_found	0.01	relics	0.11	event	0.03
has trong do	comrade_tip	-0.16	grave_info	-0.07	remains_found	0.07	battle_account	0.09	enemy_report	0.15	event	0.43
has trong mot	enemy_report	-0.02	foreign_tip	0.32	event	0.25
has trong so	grave_info	0.34	battle_account	0.07	request_recognition	0.1	event	0.41
has trong tran	comrade_tip	-0.02	grave_info	0.02	battle_account	-0.11
has trong tui	seek_grave	-0.03	grave_info	0.11	enemy_report	0.19
has tru	seek_grave	-0.16	comrade_tip	-0.04	battle_account	-0.02	enemy_report	0.2	event	-0.02
has trua	seek_grave	-0.33	grave_info	-0.07	registry	0.22	event	0.2
has truc	seek_grave	-0.52	comrade_tip	0.19	grave_info	0.18	relics	-0.11	enemy_report	-0.02	event	0.33
has truc thang	grave_info	0.15
has trung	comrade_tip	0.14	grave_info	-0.06	remains_found	0.12	relics	-0.26	registry	-0.28	battle_account	0.06	foreign_tip	0.13	dna_question	-0.19	rumour	-0.47	request_recognition	-0.06	not_dead	-0.22	event	0.01
has trung dan	battle_account	0.18
has trung doan	seek_grave	-0.04	comrade_tip	0.22	relics	-0.36	registry	-0.11	dna_question	-0.09	request_recognition	-0.19	event	0.07
has trung doi	seek_grave	0.11	grave_info	-0.26	battle_account	0.03	foreign_tip	0.04	event	0.02
has trung si	seek_grave	0.1	enemy_report	0.12	foreign_tip	0.11	event	-0.14
has truoc	seek_grave	-0.54	comrade_tip	-0.33	grave_info	0.78	relics	0.07	registry	-0.12	battle_account	0.09	foreign_tip	0.02	scam_report	0.02	rumour	-0.03	not_dead	0.65	event	0.12
has truoc khi	seek_grave	0.24	comrade_tip	-0.07	foreign_tip	0.09	event	0.1
has truong	seek_grave	-0.09	comrade_tip	-0.24	grave_info	0.03	remains_found	0.51	registry	0.7	battle_account	0.2	foreign_tip	-0.37	dna_question	-0.65	scam_report	-0.05	not_dead	-0.07	event	0.21
has truong hop	seek_grave	0.03	comrade_tip	-0.17	grave_info	-0.06	registry	0.11	request_recognition	0.23	event	-0.3
has truyen	comrade_tip	-0.02	registry	0.02	dna_question	-0.16	rumour	0.39	event	-0.19
has tu	seek_grave	-0.45	comrade_tip	-0.25	grave_info	0.33	remains_found	-0.22	registry	-0.16	enemy_report	0.01	foreign_tip	-0.36	dna_question	0.2	scam_report	0.13	rumour	-0.5	request_recognition	-0.04	not_dead	0.26	event	-0.25
has tu do	seek_grave	0.06	comrade_tip	-0.14
has tu nam	not_dead	0.21	event	-0.34
has tu so	seek_grave	0.04
has tu thang	seek_grave	0.04	comrade_tip	0.01	grave_info	-0.14	dna_question	0.02	request_recognition	0.04
has tuan	seek_grave	-0.35	comrade_tip	0.01	grave_info	-0.16	enemy_report	0.11	dna_question	0.01	request_recognition	-0.02
has tuat	seek_grave	0.26	registry	0.07	event	-0.29
has tuc	seek_grave	0.13	battle_account	-0.1	request_recognition	0.3	event	-0.29
has tui	seek_grave	-0.1	comrade_tip	0.72	remains_found	0.11	relics	-0.25	registry	-0.1	battle_account	-0.22	enemy_report	0.09	request_recognition	-0.21	not_dead	-0.05	event	-0.33
has tui la	grave_info	0.11
has tum	comrade_tip	-0.01	grave_info	-0.04	battle_account	0.1
has tung	seek_grave	0.33	comrade_tip	-0.17	grave_info	0.06	relics	-0.07	not_dead	0.04	event	-0.16
has tuoi	seek_grave	0.31	grave_info	0.29	remains_found	0.12	relics	-0.48	battle_account	-0.01	dna_question	0.47	scam_report	-0.4	rumour	-0.03	request_recognition	0.34	event	0.04
has tuong	grave_info	-0.45	battle_account	-0.17	not_dead	0.13
has tuy	comrade_tip	-0.42	battle_account	0.07	scam_report	0.08	event	0.03
has tuyen	remains_found	-0.06	registry	0.48	battle_account	-0.26	request_recognition	0.09
has ty	seek_grave	0.01	remains_found	0.08	event	0.12
has u	comrade_tip	0.08
has ubnd	seek_grave	-0.03	grave_info	0.1	request_recognition	0.04	event	0.05
has ubnd xa	grave_info	0.15	event	0.09
has ut	seek_grave	0.64	comrade_tip	-0.57	grave_info	-0.18	remains_found	-0.19	registry	-0.08	battle_account	0.05	scam_report	0.17	event	-0.16
has uy	comrade_tip	-0.29	grave_info	-0.03	battle_account	0.03	event	-0.06
has v	relics	0.21
has va	seek_grave	-0.29	comrade_tip	0.11	grave_info	-0.25	remains_found	0.44	registry	-0.1	foreign_tip	0.02	rumour	-0.31	request_recognition	0.12	not_dead	-0.14	event	0.21
has va mot	comrade_tip	0.01	grave_info	-0.26	remains_found	0.08	battle_account	0.07
has va ten	registry	-0.03
has vach	grave_info	-0.09	scam_report	0.12	event	-0.35
has vai	grave_info	-0.02	remains_found	0.3	foreign_tip	0.13	request_recognition	0.07	event	0.05
has vam	seek_grave	0.38	grave_info	-0.01	remains_found	0.05
has van	seek_grave	-0.4	comrade_tip	-0.02	grave_info	-0.31	remains_found	-0.28	relics	-0.43	registry	0.49	enemy_report	-0.33	foreign_tip	-0.27	dna_question	-0.04	rumour	-0.44	not_dead	0.2	event	-0.31
has van con	foreign_tip	0.03	scam_report	-0.02	not_dead	0.36	event	0.28
has van hoa	seek_grave	-0.08	grave_info	0.19	dna_question	0.04	event	0.01
has van tai	comrade_tip	0.02	registry	0.26
has vang	seek_grave	0.23	comrade_tip	-0.23	registry	0.27	scam_report	0.04
has vao	comrade_tip	0.3	grave_info	0.18	relics	-0.42	battle_account	0.26	enemy_report	-0.07	dna_question	-0.24	scam_report	0.02	rumour	-0.18	not_dead	0.19	event	-0.25
has vat	seek_grave	-0.07	relics	0.27
has vay	seek_grave	-0.02	grave_info	-0.24	remains_found	-0.05	relics	-0.23	registry	-0.01	dna_question	0.04	rumour	0.48	request_recognition	-0.12	event	-0.09
has ve	seek_grave	0.29	comrade_tip	-0.15	grave_info	-0.09	relics	-0.02	battle_account	0.34	enemy_report	-0.21	dna_question	0.07	scam_report	-0.45	rumour	-0.15	request_recognition	-0.27	not_dead	0.84	event	-0.1
has ve chon	seek_grave	0.08	grave_info	-0.14	battle_account	0.01
has ve duoc	seek_grave	0.02	comrade_tip	0.06	battle_account	-0.11
has ve nam	comrade_tip	-0.04	registry	0.15	event	0.1
has ve nghia	comrade_tip	0.11	event	-0.4
has ve nha	seek_grave	-0.07	comrade_tip	-0.04	event	0.02
has ve ntls	seek_grave	-0.23	grave_info	0.2	registry	0.11	event	0.17
has ve quoc	comrade_tip	-0.13	grave_info	0.2	registry	0.11
has vi	seek_grave	-0.03	comrade_tip	-0.08	grave_info	0.29	remains_found	-0.48	relics	-0.24	registry	-0.26	battle_account	0.29	enemy_report	-0.12	dna_question	-0.16	rumour	-0.53	not_dead	0.03	event	0.38
has vi nao	grave_info	-0.04	enemy_report	0.05
has vi toi	seek_grave	-0.27	comrade_tip	0.43	battle_account	0.03
has vi tri	comrade_tip	-0.26	grave_info	0.64	remains_found	0.06	event	0.71
has vi van	not_dead	0.01
has vi xuyen	registry	0.04
has vien	seek_grave	0.29	grave_info	0.15	remains_found	-0.52	registry	0.32	battle_account	-0.14	foreign_tip	-0.12	dna_question	0.1	scam_report	-0.35	request_recognition	-0.21	not_dead	-0.14	event	-0.72
has viet	seek_grave	0.06	comrade_tip	-0.3	grave_info	-0.22	relics	0.15	registry	-0.12	battle_account	-0.06	foreign_tip	0.42	dna_question	-0.32	scam_report	-0.05	event	0.42
has vinh	seek_grave	0.03	grave_info	-0.65	registry	0.12	battle_account	-0.03	rumour	-0.2
has vinh bao	grave_info	-0.1
has vo	comrade_tip	0.22	remains_found	-0.04	battle_account	-0.13	enemy_report	-0.19	dna_question	-0.12	scam_report	0.08	not_dead	0.61	event	-0.09
has vo danh	grave_info	0.13	event	0.08
has vo thi	comrade_tip	0.02	registry	0.09
has vo toi	event	-0.13
has voi	seek_grave	-0.26	comrade_tip	0.73	grave_info	-0.2	remains_found	0.41	registry	-0.12	battle_account	-0.14	enemy_report	-0.56	foreign_tip	-0.12	dna_question	0.01	request_recognition	-0.42	not_dead	0.22	event	0.14
has voi anh	seek_grave	-0.04	comrade_tip	0.09	grave_info	-0.19	registry	0.03
has voi toi	comrade_tip	0.05	grave_info	-0.22	registry	0.03	not_dead	0.27
has vong	seek_grave	0.05	comrade_tip	-0.13	grave_info	-0.49	remains_found	0.47	battle_account	0.25	enemy_report	-0.04	scam_report	0.53	request_recognition	-0.05
has vot	seek_grave	0.53	grave_info	-0.15	registry	0.12	event	-0.19
has vot duoc	seek_grave	0.58	comrade_tip	-0.14
has vu	seek_grave	0.11	grave_info	-0.8	relics	-0.06	registry	0.18	battle_account	-0.36	scam_report	-0.29	request_recognition	0.24	not_dead	-0.18	event	-0.44
has vu thi	event	-0.19
has vu trang	seek_grave	0.17	grave_info	-0.21
has vua	comrade_tip	0.2	grave_info	0.12	relics	0.1	battle_account	-0.17	scam_report	0.1	not_dead	0.25	event	-0.04
has vua roi	seek_grave	-0.03	relics	0.24
has vuc	battle_account	0.04
has vui	seek_grave	0.16	comrade_tip	0.05	grave_info	-0.46	relics	-0.08	battle_account	-0.07	enemy_report	0.31	foreign_tip	0.11	event	-0.12
has vung	comrade_tip	0.03	enemy_report	0.21	event	0.29
has vuon	comrade_tip	0.06	rumour	0.02
has vuong	seek_grave	-0.04	comrade_tip	0.39	relics	0.14	registry	0.03
has vuot	comrade_tip	0.42	grave_info	-0.14	registry	-0.03
has x	event	-0.16
has xa	seek_grave	0.36	comrade_tip	-0.43	grave_info	0.08	remains_found	0.46	relics	-0.4	battle_account	-0.42	enemy_report	-0.56	foreign_tip	-0.61	dna_question	-0.07	scam_report	-0.61	rumour	-0.49	request_recognition	0.24	event	0.26
has xa dai	seek_grave	0.02	grave_info	-0.16
has xa doi	request_recognition	0.21
has xa tan	event	0.02
has xa thanh	event	-0.17
has xa toi	registry	0.49
has xa vinh	remains_found	0.01	event	0.08
has xac	seek_grave	-0.09	comrade_tip	0.16	grave_info	-0.68	remains_found	-0.38	registry	-0.08	battle_account	-0.35	enemy_report	1.08	request_recognition	0.34	not_dead	-0.12	event	0.22
has xac nhan	seek_grave	-0.06	registry	-0.08	request_recognition	0.31
has xang	comrade_tip	-0.02	grave_info	-0.06	event	0.05
has xanh	grave_info	-0.51	remains_found	0.32	relics	0.36	event	0.04
has xay	grave_info	0.1	rumour	0.03	event	0.26
has xe	comrade_tip	0.58	grave_info	-0.1	remains_found	-0.3	relics	-0.34	foreign_tip	-0.02	scam_report	0.05	not_dead	0.09	event	-0.11
has xem	seek_grave	0.06	comrade_tip	-0.22	grave_info	-0.08	enemy_report	0.02	request_recognition	0.33
has xep	seek_grave	-0.29	grave_info	0.5	battle_account	-0.26	event	0.8
has xep da	seek_grave	-0.14	grave_info	0.04	battle_account	-0.13	event	0.37
has xet	seek_grave	-0.51	request_recognition	0.64	event	-0.09
has xi	grave_info	0.01	registry	-0.04	event	0.12
has xin	comrade_tip	-0.68	grave_info	0.11	remains_found	-0.17	relics	0.11	registry	-0.07	dna_question	-0.01	rumour	-0.32	request_recognition	0.68	not_dead	0.03	event	-0.17
has xin bao	seek_grave	-0.25	event	0.02
has xin goi	seek_grave	0.14	comrade_tip	-0.21	battle_account	0.03
has xin hoi	seek_grave	0.16	grave_info	-0.11	request_recognition	0.51
has xin nhan	relics	0.08	event	-0.1
has xom	seek_grave	0.03	grave_info	0.14	registry	-0.17	event	-0.06
has xong	seek_grave	0.14	event	-0.2
has xua	relics	0.08	rumour	0.24	event	0.2
has xuan	seek_grave	-0.21	comrade_tip	0.34	remains_found	-0.04	relics	-0.03	registry	0.08	enemy_report	-0.1	foreign_tip	-0.02	dna_question	-0.15	scam_report	-0.06	rumour	-0.06	event	-0.27
has xuan loc	seek_grave	-0.06	comrade_tip	0.03	grave_info	-0.24	registry	0.24
has xung	seek_grave	-0.17	comrade_tip	-0.28	grave_info	-0.06	remains_found	-0.34	relics	-0.15	battle_account	0.16	dna_question	-0.07	scam_report	0.86	rumour	-0.11	event	-0.29
has xung la	seek_grave	-0.02	grave_info	-0.05	scam_report	0.43	event	-0.3
has xung phong	request_recognition	0.03
has xuong	seek_grave	0.01	comrade_tip	0.1	grave_info	-0.62	remains_found	1.15	relics	-0.5	registry	-0.26	battle_account	-0.44	enemy_report	-0.47	foreign_tip	-0.37	dna_question	0.19	scam_report	-0.07	request_recognition	-0.36	not_dead	-0.06	event	0.1
has xuyen	seek_grave	0.07	comrade_tip	0.38	grave_info	-0.81	event	-0.63
has y	seek_grave	-0.13	comrade_tip	0.28	grave_info	-0.01	remains_found	-0.27	registry	0.11	battle_account	-0.17	dna_question	0.23	scam_report	-0.37	request_recognition	-0.18	event	-0.17
has y si	seek_grave	0.13	comrade_tip	0.09	battle_account	-0.05
has y ta	seek_grave	-0.43	registry	0.25	battle_account	-0.05
has yen	comrade_tip	0.09	grave_info	-0.31	relics	0.14	registry	0.36	battle_account	-0.55	request_recognition	-0.15	event	-0.55
has yeu	comrade_tip	0.05	grave_info	-0.21	event	-0.25
has zalo	comrade_tip	-0.23	scam_report	0.09
kin 0	seek_grave	-1.68	comrade_tip	0.54	grave_info	0.34	remains_found	0.19	relics	-0.09	registry	0.43	foreign_tip	-0.04	dna_question	-1.14	scam_report	-1.26	rumour	-0.11	request_recognition	-0.63	not_dead	-0.28	event	0.59
kin 1	seek_grave	0.8	comrade_tip	-0.65	grave_info	-0.42	remains_found	-0.21	relics	-0.16	registry	-0.53	battle_account	-0.17	enemy_report	-0.31	foreign_tip	-0.01	dna_question	-0.14	request_recognition	-0.18	event	-0.08
kin 2	seek_grave	0.1	comrade_tip	-0.62	grave_info	-0.26	remains_found	-0.33	registry	-0.35	battle_account	-0.09	foreign_tip	-0.15	dna_question	0.11	scam_report	0.31	rumour	-0.26	not_dead	-0.12	event	-0.61
kin few	seek_grave	0.42	comrade_tip	-0.39	grave_info	-1	relics	-0.09	registry	-0.08	dna_question	0.16	scam_report	0.2	rumour	-0.18	event	-0.65
kin many	request_recognition	0.09	event	-0.16
length 0	seek_grave	0.71	grave_info	-0.47	remains_found	-0.27	relics	-0.14	registry	-0.48	battle_account	-0.13	enemy_report	-0.41	foreign_tip	-0.35	dna_question	-0.12	scam_report	-0.16	rumour	-0.65	request_recognition	-0.02	not_dead	-0.31	event	-0.97
length 1	seek_grave	-0.52	comrade_tip	-0.13	relics	-0.44	battle_account	-0.35	dna_question	-0.03	rumour	0.41	request_recognition	-0.29	not_dead	-0.04	event	0.26
length 2	seek_grave	-0.42	comrade_tip	-0.12	grave_info	-0.13	relics	0.19	battle_account	-0.01	enemy_report	-0.19	foreign_tip	-0.4	dna_question	0.03	scam_report	-0.03	rumour	-0.26	event	-0.07
length 3	seek_grave	0.23	comrade_tip	-0.12	relics	-0.02	registry	0.11	battle_account	0.06	enemy_report	0.02	foreign_tip	-0.3	dna_question	-0.2	rumour	-0.36	not_dead	-0.15	event	-0.07
length 4	registry	-0.1
length 5	comrade_tip	-0.02	foreign_tip	0.31	event	0.1
length 6	comrade_tip	0.36	grave_info	0.02
people 0	seek_grave	-0.23	comrade_tip	-0.94	grave_info	-0.21	relics	-0.22	registry	-0.47	foreign_tip	-0.43	dna_question	-0.1	rumour	0.25	request_recognition	-0.03	not_dead	-0.54	event	0.25
people 1	seek_grave	-0.03	comrade_tip	-0.26	grave_info	-0.26	remains_found	0.45	relics	-0.19	registry	-0.65	battle_account	-0.07	foreign_tip	-0.06	rumour	-0.04	request_recognition	-0.36	event	0.16
people 2	seek_grave	0.32	comrade_tip	0.24	grave_info	0.01	remains_found	-0.17	relics	-0.17	registry	-0.6	battle_account	-0.63	dna_question	-0.13	scam_report	-0.28	rumour	-0.77	event	-0.45
people few	remains_found	-0.25	relics	0.33	registry	0.39	enemy_report	-0.19	dna_question	-0.06	rumour	-0.1	not_dead	-0.03	event	-0.26
people many	seek_grave	-0.07	grave_info	-0.29	remains_found	-0.11	relics	-0.09	registry	0.56	event	-0.17
phones 0	seek_grave	-0.34	comrade_tip	-0.28	grave_info	-0.27	remains_found	-0.82	relics	-0.61	registry	0.2	battle_account	0.05	enemy_report	0.03	foreign_tip	-0.22	scam_report	-0.99	event	0.07
phones 1	seek_grave	0.18	comrade_tip	-0.03	grave_info	-0.1	remains_found	0.24	registry	-0.47	battle_account	-0.92	enemy_report	-0.9	foreign_tip	-0.22	dna_question	-0.37	scam_report	0.13	rumour	-1.04	request_recognition	-0.29	not_dead	-0.91	event	-0.4
questions 0	seek_grave	0.12	comrade_tip	-0.14	grave_info	-0.09	remains_found	-0.02	relics	-0.1	battle_account	-0.23	enemy_report	-0.22	foreign_tip	-0.43	dna_question	-2.09	scam_report	-0.15	rumour	-0.46	request_recognition	-0.67	not_dead	-0.25
questions 1	seek_grave	-0.33	comrade_tip	-0.34	grave_info	-0.51	remains_found	-0.22	relics	-0.4	battle_account	-0.17	dna_question	0.56	request_recognition	0.2	not_dead	-0.37	event	-0.48
says:again	grave_info	-0.01	battle_account	0.35	enemy_report	-0.29	dna_question	-0.04	request_recognition	-0.3	not_dead	0.11
says:aka	seek_grave	0.35
says:alive	seek_grave	-0.6	grave_info	-0.06	remains_found	-0.1	registry	0.05	foreign_tip	-0.03	scam_report	-0.19	rumour	0.1	not_dead	0.31	event	0.19
says:at	seek_grave	-0.22	comrade_tip	-0.04	grave_info	0.03	remains_found	-0.11	relics	-0.17	registry	-0.31	battle_account	-0.4	foreign_tip	-0.37	dna_question	-0.13	scam_report	-0.4	request_recognition	-0.34	not_dead	-0.21	event	0.02
says:battle	comrade_tip	0.23	relics	-0.5	registry	-0.38	battle_account	0.71	enemy_report	0.41	foreign_tip	-0.1	dna_question	-0.39	scam_report	-0.24	request_recognition	-0.14	not_dead	-0.01	event	0.45
says:born	seek_grave	1.05	comrade_tip	-1.01	grave_info	-0.42	remains_found	-0.58	relics	-0.35	registry	-0.09	battle_account	-0.43	enemy_report	-0.15	foreign_tip	-0.1	dna_question	0.15	scam_report	-0.64	not_dead	-0.04	event	-0.68
says:bury	seek_grave	0.05	comrade_tip	0.44	grave_info	0.19	remains_found	-0.45	relics	-0.81	battle_account	-0.05	enemy_report	0.12	foreign_tip	0.31	dna_question	-0.31	scam_report	-0.54	rumour	0.38	request_recognition	-0.42	not_dead	-0.65	event	0.18
says:capture	comrade_tip	-0.04	grave_info	-0.13	remains_found	-0.03	relics	-0.12	registry	-0.04	battle_account	-0.35	enemy_report	0.75	event	0.18
says:contact	seek_grave	-0.13	comrade_tip	0.19	grave_info	-0.41	relics	-0.12	registry	-0.26	battle_account	-0.27	enemy_report	-0.23	scam_report	0.36	rumour	-0.22	request_recognition	-0.51	not_dead	-0.05
says:died	seek_grave	0.01	comrade_tip	-0.16	grave_info	-0.12	remains_found	-0.51	relics	-0.35	registry	0.13	enemy_report	-0.54	foreign_tip	-0.28	dna_question	-0.16	rumour	-0.28	request_recognition	-0.28	not_dead	-0.37	event	-0.45
says:enlist	seek_grave	0.82	comrade_tip	-0.51	grave_info	-0.97	remains_found	-0.23	relics	-0.04	enemy_report	-0.1	dna_question	-0.05	scam_report	-0.44	rumour	-0.15	not_dead	-0.07	event	-0.75
says:fall	seek_grave	-0.03	comrade_tip	-0.33	grave_info	-0.43	remains_found	-0.23	relics	-0.36	registry	-0.09	battle_account	-0.42	enemy_report	-0.35	foreign_tip	-0.58	dna_question	-0.35	scam_report	-0.28	rumour	-0.52	request_recognition	-0.4	not_dead	-0.53	event	-0.18
says:fell	seek_grave	0.35	comrade_tip	0.12	grave_info	-0.07	remains_found	-1.07	registry	0.4	enemy_report	-0.53	foreign_tip	-0.67	scam_report	-0.4	rumour	-0.33	request_recognition	-0.1	not_dead	-0.57	event	-0.57
says:gio	seek_grave	0.11	grave_info	0.14
says:grave	seek_grave	0.14	comrade_tip	-0.1	grave_info	0.27	relics	-0.22	registry	-0.14	battle_account	-1.05	enemy_report	-0.26	foreign_tip	-0.62	dna_question	-0.14	scam_report	0.18	rumour	-0.22	request_recognition	-1.16	event	-0.26
says:home	seek_grave	0.11	comrade_tip	-0.01	grave_info	-0.07	remains_found	-0.14	registry	-0.02	battle_account	-0.11	enemy_report	-0.24	foreign_tip	-0.05	dna_question	-0.36	scam_report	-0.13	rumour	-0.04	request_recognition	-0.04	not_dead	-0.2	event	-0.17
says:joined	seek_grave	0.66	comrade_tip	-0.3	grave_info	-0.68	remains_found	-0.14	relics	-0.39	battle_account	-0.03	enemy_report	-0.05	scam_report	-0.29	rumour	-0.09	request_recognition	-0.04	event	-0.56
says:laid	seek_grave	-0.38	comrade_tip	0.09	grave_info	0.63	battle_account	0.11	event	0.11
says:letter	comrade_tip	-0.24	grave_info	-0.3	remains_found	-0.23	relics	0.24	enemy_report	0.07	foreign_tip	0.12	request_recognition	-0.16	event	0.09
says:level	seek_grave	-0.01	comrade_tip	-0.26	grave_info	0.25	remains_found	0.25	relics	-0.28	battle_account	-0.47	enemy_report	-0.11	foreign_tip	-0.5	dna_question	-0.24	scam_report	-0.91	not_dead	-0.28	event	0.02
says:link	seek_grave	-0.22	comrade_tip	-0.33	grave_info	-0.35	relics	0.06	registry	-0.13	battle_account	-0.13	rumour	0.29	request_recognition	-0.21	event	0.31
says:martyr	seek_grave	0.04	comrade_tip	-0.65	remains_found	-0.61	relics	-0.15	battle_account	-0.56	enemy_report	-0.63	foreign_tip	-0.42	dna_question	0.02	rumour	-0.13	request_recognition	0.31	event	-0.83
says:moved	seek_grave	-0.73	grave_info	-0.09	relics	0.21	registry	0.19	battle_account	-0.47	enemy_report	-0.28	foreign_tip	-0.14	dna_question	0.32	scam_report	-0.08	rumour	-0.42	request_recognition	-0.81	event	0.12
says:naming	seek_grave	-0.01	comrade_tip	-0.04	grave_info	0.21	remains_found	-0.14	relics	-0.01	battle_account	-0.16	dna_question	-0.04	scam_report	0.22	rumour	-0.08	not_dead	0.62
says:notice	seek_grave	0.21	comrade_tip	-0.24	grave_info	-0.54	relics	-0.18	registry	-0.05	foreign_tip	-0.19	scam_report	-0.3	rumour	-0.36	request_recognition	0.62	not_dead	0.41	event	-0.82
says:office	seek_grave	-0.32	comrade_tip	-0.22	grave_info	-0.06	remains_found	0.17	relics	-0.12	registry	0.12	battle_account	-0.34	enemy_report	-0.42	scam_report	0.71	rumour	-0.28	request_recognition	0.01	not_dead	-0.49	event	-0.25
says:post	seek_grave	0.14	comrade_tip	0.51	grave_info	-0.11	remains_found	-0.1	registry	0.18	battle_account	0.1	enemy_report	-0.13	foreign_tip	-0.66	dna_question	-0.39	scam_report	-0.74	rumour	-0.06	not_dead	-0.75	event	-0.14
says:rank	comrade_tip	-0.04	grave_info	-0.47	remains_found	0.02	relics	-0.07	registry	0.08	enemy_report	0.03	foreign_tip	0.01	dna_question	-0.34	scam_report	0.26	request_recognition	-0.54	event	-0.02
says:returned	seek_grave	-0.71	grave_info	-0.26	scam_report	-0.25	not_dead	1.29	event	-0.18
says:self	comrade_tip	0.14	grave_info	-0.13	remains_found	-0.11	registry	-0.3	battle_account	0.29	enemy_report	-0.13	foreign_tip	-0.05	rumour	-0.7	request_recognition	-0.11	event	-0.25
says:site	seek_grave	-0.11	grave_info	-0.16	remains_found	0.06	relics	-0.18	registry	-0.32	enemy_report	-0.16	dna_question	-0.2	scam_report	-0.14	rumour	0.28	not_dead	-0.37	event	0.11
says:stop	seek_grave	-0.03	comrade_tip	-0.3	grave_info	-0.26	remains_found	-0.22	relics	-0.3	registry	-0.04	battle_account	-0.39	enemy_report	-0.28	foreign_tip	-0.56	dna_question	-0.3	scam_report	-0.61	rumour	-0.43	request_recognition	-0.4	not_dead	-0.45	event	-0.21
says:tells	seek_grave	-0.26	grave_info	-0.1	remains_found	-0.07	relics	0.02	registry	-0.31	battle_account	-0.31	enemy_report	-0.03	foreign_tip	-0.1	dna_question	-0.03	scam_report	0.28	rumour	-0.07	request_recognition	-0.74	not_dead	-0.74
says:thing	seek_grave	-0.24	comrade_tip	0.12	grave_info	0.14	relics	-0.3	battle_account	-0.21	enemy_report	-0.13	foreign_tip	-0.2	dna_question	-0.24	scam_report	-0.28	rumour	-0.04	request_recognition	-0.16	not_dead	-0.35	event	0.21
says:title	comrade_tip	0.12	grave_info	0.04	remains_found	-0.52	relics	-0.37	registry	-0.35	battle_account	-0.35	enemy_report	-0.16	foreign_tip	-0.31	dna_question	0.01	scam_report	-0.16	rumour	-0.12	request_recognition	-0.37	event	-0.21
says:truename	seek_grave	-0.13	comrade_tip	0.54	event	-0.08
text:battle	comrade_tip	-0.44	battle_account	0.66	event	0.32
text:by_comrade	seek_grave	-0.66	comrade_tip	1.49	grave_info	-0.77	remains_found	-0.02	relics	-0.18	registry	-0.24	battle_account	-0.05	enemy_report	-0.52	foreign_tip	0.08	rumour	-0.1	request_recognition	-0.05	not_dead	-0.01	event	-0.28
text:by_finder	comrade_tip	-0.46	grave_info	-0.44	remains_found	0.35	relics	0.65	registry	-0.2	enemy_report	-0.05	scam_report	-0.55	rumour	-0.36	request_recognition	-0.2	not_dead	-0.25	event	0.34
text:by_keeper	comrade_tip	-0.18	grave_info	0.06
text:by_official	seek_grave	-0.09	comrade_tip	-0.22	grave_info	0.11	remains_found	-0.32	relics	0.06	scam_report	0.09	rumour	-0.02	event	-0.1
text:by_resident	seek_grave	0.54	comrade_tip	-0.28	remains_found	-0.22	registry	-0.46	battle_account	0.24	enemy_report	-0.18	scam_report	0.44	rumour	0.03	request_recognition	-0.17	not_dead	-0.16	event	-0.62
text:by_volunteer	seek_grave	-0.23	comrade_tip	-0.13	grave_info	0.15	enemy_report	0.33	event	0.35
text:dna	seek_grave	-0.88	comrade_tip	-0.07	grave_info	-0.09	remains_found	-0.17	relics	-0.29	dna_question	1.39	scam_report	-0.39	request_recognition	-0.47	not_dead	-0.18	event	-0.16
text:found	seek_grave	-0.11	remains_found	0.5	registry	-0.01	event	0.52
text:give_back	seek_grave	-0.48	comrade_tip	-0.14	grave_info	-0.19	remains_found	-0.7	relics	1.1	foreign_tip	0.15	dna_question	-0.06	request_recognition	-0.16	not_dead	0.24	event	0.04
text:grave	seek_grave	-0.02	comrade_tip	0.13	grave_info	0.64	remains_found	-0.59	relics	-0.29	registry	0.2	battle_account	-0.86	enemy_report	-0.08	foreign_tip	-0.36	scam_report	0.05	rumour	-0.41	request_recognition	-0.71	not_dead	-0.14
text:hearsay	seek_grave	0.46	comrade_tip	-0.25	grave_info	-0.21	remains_found	-0.2	relics	-0.3	registry	-0.16	enemy_report	0.11	dna_question	-0.09	rumour	0.95
text:list	seek_grave	-0.25	comrade_tip	-0.11	grave_info	-0.13	remains_found	-0.02	relics	0.14	registry	0.63	not_dead	0.49	event	-0.18
text:recognition	grave_info	-0.09	request_recognition	0.56
text:relics	seek_grave	-0.04	comrade_tip	-0.73	grave_info	-0.59	remains_found	0.36	relics	1.28	registry	-0.11	battle_account	-0.3	enemy_report	-0.24	dna_question	-0.05	scam_report	-0.03	rumour	-0.2	request_recognition	-0.05	not_dead	-0.37	event	0.15
text:scam	seek_grave	-0.08	grave_info	-0.3	remains_found	-0.22	relics	-0.1	dna_question	-0.01	scam_report	0.97	rumour	-0.09	event	-0.62
text:seek	seek_grave	1.13	comrade_tip	-0.68	grave_info	-0.88	remains_found	-0.16	relics	-0.35	registry	-0.08	battle_account	-0.3	enemy_report	-0.31	foreign_tip	-0.23	dna_question	-0.41	scam_report	-0.07	rumour	-0.27	request_recognition	-0.24	not_dead	0.44	event	-0.58
text:sought	seek_grave	0.96	comrade_tip	-0.33	grave_info	-0.34	remains_found	-0.03	relics	-0.21	registry	-0.24	dna_question	-0.09	rumour	-0.11	request_recognition	-0.1	event	-0.32
text:stone	seek_grave	-0.78	comrade_tip	-0.27	grave_info	1.05	remains_found	-0.22	registry	-0.24	battle_account	-0.04	dna_question	-0.1	scam_report	-0.06	rumour	-0.19	event	0.56
titled 0	seek_grave	-0.39	comrade_tip	-0.21	grave_info	-0.53	remains_found	-0.01	relics	-0.23	registry	0.09	battle_account	-0.14	enemy_report	-0.12	foreign_tip	-0.35	dna_question	-0.41	scam_report	-0.4	rumour	-0.27	request_recognition	-0.05	not_dead	-0.13	event	0.02
titled 1	seek_grave	0.39	comrade_tip	-0.01	grave_info	0.12	remains_found	-0.25	registry	-1.26	battle_account	-0.37	enemy_report	-0.18	foreign_tip	-0.16	rumour	-0.3	request_recognition	-0.48	not_dead	-0.65	event	-0.6
units 0	seek_grave	-0.61	comrade_tip	-0.8	grave_info	0.09	registry	-0.38	battle_account	-0.68	enemy_report	-0.84	foreign_tip	-0.11	dna_question	0.1	scam_report	0.05	request_recognition	0.24	not_dead	-0.01
units 1	seek_grave	0.3	comrade_tip	0.23	grave_info	-0.35	relics	-0.34	registry	-0.14	battle_account	-0.03	enemy_report	0.08	foreign_tip	-0.21	dna_question	-0.82	scam_report	-0.5	rumour	-0.65	request_recognition	-0.86	not_dead	-0.3	event	-0.05
units 2	seek_grave	0.28	grave_info	-0.11	remains_found	-0.23	relics	-0.1	registry	0.03	request_recognition	-0.11	event	-0.3
units few	seek_grave	-0.2	comrade_tip	-0.11	grave_info	-0.52	registry	0.45	battle_account	0.03""")
