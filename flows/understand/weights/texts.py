"""What each piece of evidence about texts is worth. Written by ``make weights``."""

from flows.understand.weighing import table

WEIGHTS = table("""	seek_grave	-0.24	comrade_tip	-0.59	grave_info	-0.71	remains_found	-0.54	relics	-0.64	registry	-0.34	battle_account	-0.75	enemy_report	-0.66	foreign_tip	-0.9	dna_question	-0.66	scam_report	-0.62	rumour	-0.83	request_recognition	-0.72	not_dead	-0.87	event	-0.44
begins with 02	grave_info	-0.11	remains_found	0.1
begins with 1	seek_grave	-0.39	comrade_tip	-0.48	grave_info	-0.21	remains_found	0.05	registry	0.25	battle_account	0.25	rumour	-0.15	request_recognition	-0.04	not_dead	-0.05	event	0.64
begins with 11	comrade_tip	-0.16	battle_account	0.1
begins with 12	grave_info	0.23	battle_account	0.08	event	0.14
begins with 14	seek_grave	-0.04	registry	-0.02	event	0.06
begins with 2	comrade_tip	-0.17	remains_found	0.08	battle_account	0.14	scam_report	-0.11	event	0.12
begins with 3	seek_grave	-0.9	remains_found	0.22	relics	-0.08	registry	0.4	battle_account	0.27	event	0.42
begins with 4	seek_grave	-0.24	comrade_tip	-0.1	remains_found	0.14	battle_account	0.11	event	0.6
begins with 5	seek_grave	-0.08	relics	-0.05	battle_account	0.17	scam_report	0.01	rumour	-0.05	event	0.01
begins with 6	seek_grave	-0.12	comrade_tip	-0.16	remains_found	0.07	enemy_report	0.1	event	0.22
begins with 7	seek_grave	-0.05	comrade_tip	-0.03	grave_info	0.08	event	0.01
begins with 8	seek_grave	-0.21	comrade_tip	-0.14	registry	-0.08	battle_account	0.04	request_recognition	0.1
begins with 9	comrade_tip	0.04	grave_info	-0.11
begins with a	comrade_tip	0.47	grave_info	-0.12	registry	-0.16	rumour	-0.11	event	-0.41
begins with adn	dna_question	0.07	rumour	-0.07	event	-0.02
begins with ai	seek_grave	0.51	comrade_tip	0.04	grave_info	-0.22	event	-0.39
begins with alo	seek_grave	-0.06	comrade_tip	0.11	event	-0.25
begins with am	seek_grave	0.1
begins with an	seek_grave	0.11	grave_info	-0.29	scam_report	0.07	event	-0.07
begins with anh	seek_grave	0.09	relics	-0.04	registry	0.24	battle_account	-0.4	enemy_report	-0.01	scam_report	0.05	rumour	-0.15	event	-0.81
begins with ap	scam_report	0.12	event	-0.23
begins with ay	comrade_tip	-0.18	grave_info	0.39
begins with b	seek_grave	-0.05	comrade_tip	0.02	grave_info	-0.02	event	-0.24
begins with ba	seek_grave	0.36	comrade_tip	-0.54	grave_info	0.14	remains_found	-0.31	registry	-0.05	battle_account	-0.13	enemy_report	-0.32	dna_question	-0.19	scam_report	0.36	rumour	0.24	event	-0.23
begins with bac	comrade_tip	0.47	grave_info	-0.62	remains_found	-0.01	relics	-0.05	registry	-0.11	enemy_report	-0.02	rumour	-0.16	not_dead	0.08	event	-0.9
begins with bai	seek_grave	-0.25	comrade_tip	0.52	rumour	0.12	not_dead	0.17
begins with ban	seek_grave	-0.07	grave_info	-0.3	remains_found	0.2	battle_account	-0.11	enemy_report	0.54	foreign_tip	-0.13	dna_question	-0.1
begins with bang	grave_info	-0.02	registry	0.24
begins with bao	seek_grave	-0.12	grave_info	-0.2	remains_found	0.29	registry	-0.29	battle_account	-0.19	enemy_report	0.38	foreign_tip	-0.22	dna_question	-0.02	scam_report	0.51	rumour	-0.46	request_recognition	-0.02	not_dead	0.19	event	-0.11
begins with bay	seek_grave	-0.06	grave_info	0.32	event	-0.12
begins with be	comrade_tip	0.15
begins with ben	grave_info	-0.2	registry	0.06	battle_account	0.07	rumour	0.02	event	-0.09
begins with bi	remains_found	-0.19	relics	0.3	rumour	-0.04
begins with bia	seek_grave	-0.78	grave_info	0.47	registry	0.19	event	-0.11
begins with bien	comrade_tip	0.1	grave_info	-0.26	not_dead	0.08	event	-0.23
begins with biet	seek_grave	0.05	comrade_tip	0.33	grave_info	-0.38	event	-0.2
begins with binh	seek_grave	0.1	comrade_tip	0.02	remains_found	-0.05	battle_account	-0.22	enemy_report	-0.11	foreign_tip	0.28	scam_report	-0.06
begins with bo	seek_grave	0.43	comrade_tip	-0.04	registry	-0.18	battle_account	-0.15	enemy_report	0.05	foreign_tip	-0.11	dna_question	-0.02	request_recognition	-0.15	not_dead	-0.15	event	-0.13
begins with bon	seek_grave	-0.09
begins with bui	comrade_tip	0.09
begins with c	grave_info	-0.07
begins with ca	seek_grave	-0.06	comrade_tip	-0.19	remains_found	0.05	event	-0.22
begins with cac	comrade_tip	-0.19	relics	-0.19	battle_account	0.14	enemy_report	-0.01	dna_question	-0.01	scam_report	0.11	event	-0.07
begins with cai	seek_grave	-0.88	comrade_tip	-0.04	grave_info	0.47	relics	0.57	scam_report	-0.01
begins with cam	comrade_tip	-0.2	grave_info	-0.23	scam_report	0.39	event	-0.31
begins with can	seek_grave	0.57	comrade_tip	-0.67	remains_found	-0.03	relics	0.06	battle_account	0.1	scam_report	0.17	rumour	-0.06	event	-0.34
begins with canh	seek_grave	-0.21	relics	-0.03	scam_report	0.38	event	-0.25
begins with cao	seek_grave	-0.38	grave_info	0.14	remains_found	0.28	relics	-0.31	registry	-0.1	battle_account	-0.15	enemy_report	0.56
begins with cap	seek_grave	-0.31	comrade_tip	-0.32	grave_info	0.32	registry	0.36	request_recognition	0.42
begins with cau	seek_grave	0.38	comrade_tip	-0.28	relics	-0.16	event	0.09
begins with ccb	seek_grave	-0.24	comrade_tip	0.48	grave_info	0.05	event	-0.01
begins with cha	grave_info	-0.32	rumour	0.23
begins with cham	seek_grave	0.16	comrade_tip	0.17	request_recognition	0.01
begins with chao	seek_grave	-0.17	comrade_tip	0.34	grave_info	0.07	registry	-0.06	dna_question	0.12	event	-0.04
begins with chau	grave_info	0.33	relics	-0.05	registry	-0.14	dna_question	0.08	scam_report	-0.05	rumour	-0.16	request_recognition	-0.03	event	0.33
begins with chep	grave_info	-0.07	registry	0.18	battle_account	0.2	event	0.19
begins with chi	seek_grave	0.29	comrade_tip	0.14	grave_info	-0.21	relics	-0.41	registry	0.11	battle_account	-0.57	scam_report	0.41	rumour	-0.12	request_recognition	-0.09	event	-0.08
begins with chien	seek_grave	0.16	grave_info	-0.05	battle_account	-0.19
begins with chieu	remains_found	0.17
begins with chinh	grave_info	0.11	battle_account	-0.07	not_dead	0.2	event	-0.22
begins with cho	seek_grave	-0.49	comrade_tip	0.28	grave_info	-0.11	remains_found	-0.12	relics	-0.03	battle_account	0.12	dna_question	0.16	scam_report	0.25	request_recognition	-0.13	event	-0.08
begins with chon	comrade_tip	0.73	grave_info	0.19
begins with chong	comrade_tip	-0.69	grave_info	0.24	dna_question	0.02
begins with chu	seek_grave	0.29	comrade_tip	-0.08	grave_info	-0.13	remains_found	-0.52	battle_account	-0.26	enemy_report	-0.12	foreign_tip	-0.03	dna_question	0.02	rumour	-0.06	event	-0.83
begins with chua	grave_info	-0.13	registry	0.51	event	-0.51
begins with chung	seek_grave	0.21	comrade_tip	-0.13	grave_info	0.4	relics	0.06	battle_account	0.42	event	0.44
begins with chup	grave_info	0.26
begins with chuyen	seek_grave	-0.06	comrade_tip	0.22	grave_info	0.01	registry	-0.02	enemy_report	0.02	not_dead	0.01	event	-0.06
begins with co	seek_grave	-0.14	comrade_tip	-0.1	grave_info	0.15	remains_found	-0.99	relics	-0.04	battle_account	-0.3	enemy_report	-0.35	foreign_tip	-0.3	scam_report	0.52	rumour	0.22	request_recognition	-0.19	not_dead	0.09	event	-0.3
begins with coi	comrade_tip	-0.06	grave_info	0.19	event	0.12
begins with con	seek_grave	0.17	comrade_tip	-0.44	remains_found	-0.1	relics	0.13	enemy_report	-0.33	scam_report	-0.18	rumour	-0.07	request_recognition	-0.08	event	-0.31
begins with cong	seek_grave	0.23	grave_info	0.08	battle_account	-0.03	scam_report	-0.16	rumour	-0.14	event	0.36
begins with cu	seek_grave	0.12	comrade_tip	-0.21	grave_info	-0.28	remains_found	-0.27	relics	0.34	registry	0.2	enemy_report	-0.21	foreign_tip	0.03	scam_report	-0.04	rumour	0.19	request_recognition	-0.25	event	-0.17
begins with cua	seek_grave	-0.33	comrade_tip	-0.25	grave_info	-0.44	remains_found	-0.1	relics	0.29	registry	0.24	battle_account	-0.25	enemy_report	0.93	foreign_tip	0.05	dna_question	0.06	scam_report	-0.43	request_recognition	-0.53
begins with cung	seek_grave	-0.12	grave_info	-0.46	battle_account	0.08	scam_report	-0.05	request_recognition	0.34	event	0.05
begins with cuoi	grave_info	0.11	event	0.04
begins with cuu	grave_info	-0.03	enemy_report	-0.1	foreign_tip	0.26
begins with da	seek_grave	-0.07	remains_found	-0.02	dna_question	0.12	rumour	-0.15	request_recognition	-0.02	event	-0.11
begins with dac	comrade_tip	0.18	not_dead	0.05	event	0.41
begins with dai	grave_info	-0.54	battle_account	0.31	enemy_report	0.11	event	-0.04
begins with dam	seek_grave	-0.07	comrade_tip	0.03	request_recognition	0.03
begins with dan	seek_grave	0.15	grave_info	0.07	remains_found	0.03	battle_account	-0.09
begins with dang	seek_grave	-0.17	comrade_tip	-0.04	enemy_report	0.03	foreign_tip	0.08	dna_question	-0.2	scam_report	0.24	event	-0.2
begins with danh	seek_grave	-0.39	comrade_tip	-0.19	grave_info	-0.16	relics	-0.23	registry	0.49	battle_account	0.02	dna_question	-0.07	rumour	-0.04	request_recognition	-0.08
begins with dao	grave_info	-0.17	remains_found	0.6	relics	-0.15	rumour	-0.06	event	0.24
begins with dat	seek_grave	-0.09	grave_info	0.1	event	0.4
begins with dau	grave_info	-0.42	registry	-0.02	enemy_report	0.01	request_recognition	0.17	event	-0.27
begins with day	seek_grave	-0.19	comrade_tip	0.24	grave_info	0.24	relics	-0.09	battle_account	-0.09
begins with de	seek_grave	-0.25	request_recognition	0.15	event	-0.08
begins with dem	comrade_tip	-0.5	battle_account	0.59	event	0.15
begins with di	comrade_tip	-0.51	grave_info	0.52	remains_found	0.09	battle_account	-0.01	scam_report	-0.06	rumour	0.11	event	0.13
begins with dich	seek_grave	-0.15	comrade_tip	-0.26	grave_info	-0.45	relics	-0.01	battle_account	-0.29	enemy_report	0.58	foreign_tip	0.6	event	0.64
begins with dien	seek_grave	0.1
begins with dinh	grave_info	0.22	relics	0.12	battle_account	-0.26	enemy_report	-0.06	scam_report	-0.26	not_dead	0.23	event	-0.05
begins with do	seek_grave	-0.19	grave_info	0.67	relics	0.09	enemy_report	0.09
begins with doan	seek_grave	-0.08	comrade_tip	0.15	remains_found	-0.21	relics	-0.16	battle_account	0.06	event	0.13
begins with doc	grave_info	0.55	enemy_report	0.12	event	0.06
begins with doi	comrade_tip	0.09	grave_info	-0.24	remains_found	0.25	relics	-0.26	registry	0.09	battle_account	0.14	enemy_report	-0.41	foreign_tip	-0.09	dna_question	-0.01	scam_report	-0.04	not_dead	-0.09
begins with don	seek_grave	-0.62	comrade_tip	0.05	grave_info	-0.08	relics	0.32	battle_account	0.01	scam_report	-0.12	rumour	0.38	not_dead	0.13
begins with dong	seek_grave	0.04	comrade_tip	0.45	grave_info	-0.35	remains_found	-0.36	relics	0.05	registry	0.07	enemy_report	-0.24	dna_question	-0.07	scam_report	0.23	rumour	-0.2	not_dead	-0.16
begins with du	remains_found	0.12	battle_account	-0.07	event	0.01
begins with duc	seek_grave	-0.28	comrade_tip	0.09	grave_info	-0.4	event	-0.14
begins with dung	comrade_tip	0.46	grave_info	-0.14	scam_report	0.08	event	-0.08
begins with duoc	grave_info	-0.34	relics	0.76	registry	-0.09	battle_account	-0.04	enemy_report	0.21	scam_report	-0.04	rumour	-0.21	request_recognition	-0.26	event	-0.19
begins with duoi	seek_grave	-0.19	rumour	0.4	event	0.23
begins with duong	seek_grave	0.16	comrade_tip	-0.14	grave_info	-0.31	remains_found	0.37	scam_report	-0.02	request_recognition	-0.14
begins with e	seek_grave	0.1	grave_info	-0.45	remains_found	-0.14	registry	-0.02
begins with em	seek_grave	-0.23	comrade_tip	-0.09	remains_found	-0.3	relics	0.13	registry	0.08	battle_account	-0.61	enemy_report	0.35	dna_question	0.11	scam_report	-0.19	request_recognition	-0.19	not_dead	-0.12	event	0.05
begins with gai	seek_grave	-0.3	foreign_tip	0.11
begins with ghi	comrade_tip	0.12	registry	0.33	event	0.36
begins with gia	comrade_tip	0.24	grave_info	0.1	relics	0.06	registry	0.01	battle_account	-0.18
begins with giao	comrade_tip	-0.15	relics	0.06	event	-0.1
begins with giay	seek_grave	0.79	comrade_tip	-0.24	event	-0.32
begins with gio	seek_grave	0.53	dna_question	0.01
begins with giu	grave_info	-0.06	relics	0.7	event	-0.53
begins with giup	seek_grave	0.69	comrade_tip	-0.41	grave_info	-0.1	relics	-0.04	registry	-0.11	battle_account	-0.03	enemy_report	-0.02	foreign_tip	0.22
begins with go	seek_grave	0.09
begins with goc	event	0.32
begins with goi	seek_grave	0.07	comrade_tip	-0.36	grave_info	-0.4	battle_account	0.13	scam_report	0.25
begins with gui	comrade_tip	0.42	battle_account	-0.35	enemy_report	-0.07	rumour	-0.01	request_recognition	0.02	event	-0.06
begins with ha	seek_grave	-0.03	grave_info	-0.05	registry	-0.27	request_recognition	0.16	not_dead	0.21
begins with hai	seek_grave	0.01	grave_info	0.14	battle_account	-0.15	scam_report	-0.04	request_recognition	-0.13
begins with hang	seek_grave	-0.1	registry	-0.05	rumour	0.31	event	0.02
begins with hien	comrade_tip	-0.11
begins with ho	seek_grave	0.14	comrade_tip	0.04	grave_info	-0.31	relics	-0.01	registry	0.11	battle_account	-0.35	foreign_tip	0.16	scam_report	-0.03
begins with hoa	comrade_tip	-0.06	remains_found	0.2	registry	0.29	event	0.24
begins with hoang	seek_grave	0.03	event	-0.2
begins with hoc	comrade_tip	-0.34	battle_account	0.06	foreign_tip	0.14	event	0.45
begins with hoi	seek_grave	-0.15	comrade_tip	0.1	grave_info	-0.02	remains_found	-0.01	relics	-0.12	registry	-0.6	foreign_tip	-0.13	dna_question	0.48	scam_report	-0.11	rumour	0.07	request_recognition	0.34	not_dead	-0.15	event	-0.05
begins with hom	seek_grave	-0.23	comrade_tip	0.09	grave_info	-0.16	relics	0.03	scam_report	0.13	event	-0.23
begins with hong	seek_grave	-0.14	grave_info	0.1	registry	0.09	event	0.2
begins with hop	comrade_tip	-0.29	grave_info	-0.1	relics	0.17	registry	0.27	rumour	-0.01	request_recognition	0.13	event	-0.04
begins with hs	comrade_tip	0.25	grave_info	-0.1	event	-0.03
begins with huong	comrade_tip	-0.36	grave_info	0.34
begins with huu	seek_grave	0.08	comrade_tip	0.02	grave_info	-0.24	battle_account	-0.03	event	-0.05
begins with huyen	comrade_tip	0.05	event	-0.12
begins with hy	grave_info	0.03	registry	0.28	battle_account	0.32
begins with k	seek_grave	-0.21	comrade_tip	0.02	event	-0.07
begins with ke	comrade_tip	-0.34	grave_info	-0.28	registry	0.02	battle_account	0.18	rumour	0.77	event	0.55
begins with khac	grave_info	-0.11	remains_found	-0.09	relics	0.03
begins with khai	comrade_tip	0.07
begins with khong	seek_grave	-0.19	comrade_tip	0.2	relics	-0.11	registry	-0.01	dna_question	0.02	scam_report	-0.04	request_recognition	-0.13	event	-0.12
begins with khu	comrade_tip	-0.41	grave_info	0.17	registry	-0.16	event	0.12
begins with kiem	comrade_tip	-0.21	remains_found	0.07	event	0.32
begins with kim	grave_info	-0.17	foreign_tip	0.1
begins with kinh	grave_info	0.25	registry	-0.15	request_recognition	0.12
begins with ky	seek_grave	-0.18	comrade_tip	-0.11	grave_info	0.02	battle_account	0.36	enemy_report	0.25	event	1.02
begins with la	seek_grave	0.26	comrade_tip	0.39	grave_info	-0.37	remains_found	-0.07	registry	-0.22	battle_account	-0.37	enemy_report	-0.02	foreign_tip	-0.01	scam_report	-0.17	rumour	-0.05	request_recognition	0.05	not_dead	-0.28	event	-0.46
begins with lac	event	-0.02
begins with lai	seek_grave	-0.12	grave_info	-0.41	remains_found	-0.08	registry	0.1	battle_account	0.28	scam_report	-0.1	event	0.61
begins with lam	seek_grave	-0.64	grave_info	0.16	remains_found	0.17	registry	-0.12	scam_report	-0.16	request_recognition	0.19	event	0.02
begins with lang	seek_grave	-0.09	comrade_tip	-0.22	grave_info	0.03	rumour	0.3	event	0.16
begins with lay	seek_grave	0.09	comrade_tip	-0.02	grave_info	-0.19	relics	-0.12	battle_account	0.01	dna_question	0.23	rumour	-0.09
begins with le	seek_grave	0.34
begins with lien	grave_info	-0.08	registry	0.13	event	-0.15
begins with liet	seek_grave	0.1	grave_info	-0.36	remains_found	-0.09	battle_account	-0.18	enemy_report	-0.09	dna_question	0.06	scam_report	-0.32	rumour	-0.35	request_recognition	-0.08	not_dead	-0.07	event	0.08
begins with lieu	comrade_tip	-0.23	grave_info	-0.04	remains_found	0.02	battle_account	0.27	enemy_report	0.13	event	0.23
begins with linh	seek_grave	-0.55	comrade_tip	0.57	remains_found	-0.01	relics	-0.13	foreign_tip	0.38	scam_report	0.06
begins with lo	seek_grave	0.15	grave_info	-0.03	relics	0.17
begins with loi	registry	-0.03	foreign_tip	0.02
begins with ls	seek_grave	-0.2	grave_info	-0.05	relics	-0.13	scam_report	-0.13	not_dead	-0.07	event	-0.3
begins with lu	enemy_report	0.11	event	0.14
begins with luc	seek_grave	0.41	comrade_tip	-0.21	remains_found	0.1	relics	0.18	registry	-0.03	battle_account	-0.13	enemy_report	0.02
begins with luong	seek_grave	0.09	grave_info	-0.09
begins with luu	battle_account	-0.11	enemy_report	0.03	event	-0.32
begins with ly	seek_grave	0.04	grave_info	-0.22	battle_account	0.02	not_dead	0.27
begins with ma	seek_grave	0.12
begins with mai	seek_grave	0.05	grave_info	-0.08	relics	0.04
begins with mang	seek_grave	0.16	relics	0.18	dna_question	-0.1	rumour	0.19
begins with mat	seek_grave	0.42	comrade_tip	-0.04	event	-0.29
begins with mau	seek_grave	-0.1	grave_info	-0.15	relics	-0.09	dna_question	0.15	scam_report	-0.13	request_recognition	-0.06	event	-0.08
begins with may	seek_grave	-0.02	comrade_tip	-0.29	grave_info	-0.22	remains_found	0.29	relics	-0.38	scam_report	-0.19	rumour	0.45	request_recognition	-0.1	event	0.26
begins with me	seek_grave	0.26	comrade_tip	-0.41	grave_info	0.13	relics	-0.02	event	0.39
begins with minh	grave_info	-0.14	registry	-0.14	enemy_report	0.01	foreign_tip	0.09	request_recognition	-0.16	event	-0.05
begins with mo	comrade_tip	-0.92	grave_info	0.99	remains_found	-0.16	relics	-0.03	battle_account	-0.4	enemy_report	-0.32	foreign_tip	-0.1	dna_question	-0.15	scam_report	0.02	rumour	-0.5	request_recognition	-0.26	not_dead	-0.48
begins with moi	seek_grave	0.02	comrade_tip	-0.15	grave_info	-0.19	relics	0.08	event	-0.47
begins with mong	seek_grave	0.13	comrade_tip	-0.14	grave_info	-0.32	remains_found	0.35	relics	-0.01	scam_report	-0.06	event	0.19
begins with mot	comrade_tip	0.11	grave_info	-0.03	relics	0.36	enemy_report	0.05	foreign_tip	0.18
begins with mua	relics	0.27	dna_question	-0.08	rumour	0.15	event	-0.02
begins with muc	seek_grave	-0.04	remains_found	0.35	relics	-0.14	rumour	-0.14	event	0.02
begins with muoi	seek_grave	0.13	comrade_tip	-0.04
begins with muon	seek_grave	0.08
begins with muong	comrade_tip	-0.14	relics	0.02
begins with my	comrade_tip	-0.14	grave_info	-0.16	enemy_report	0.52	foreign_tip	0.24	event	0.5
begins with nam	seek_grave	-0.29	comrade_tip	-0.23	grave_info	0.64	remains_found	-0.46	relics	0.11	registry	-0.14	battle_account	0.13	enemy_report	-0.02	request_recognition	0.13	not_dead	-0.08	event	0.41
begins with nao	comrade_tip	0.02	grave_info	-0.09	relics	0.06
begins with nay	seek_grave	-0.17	comrade_tip	0.07	grave_info	0.28	remains_found	0.08	battle_account	-0.15	dna_question	-0.01	request_recognition	0.22	not_dead	0.02
begins with nen	seek_grave	0.14
begins with ngay	seek_grave	-0.46	comrade_tip	-0.27	grave_info	-0.11	registry	-0.35	battle_account	0.67	enemy_report	0.01	rumour	0.04	request_recognition	0.03	event	1.04
begins with nghe	seek_grave	-0.45	grave_info	-0.74	remains_found	-0.29	relics	-0.05	rumour	1.11	event	0.51
begins with nghi	seek_grave	-0.23	grave_info	0.06	registry	-0.07	request_recognition	0.4	event	-0.04
begins with nghia	seek_grave	-0.55	comrade_tip	-0.35	grave_info	0.7	registry	-0.15
begins with ngo	event	-0.12
begins with ngoai	seek_grave	0.12	comrade_tip	-0.03	grave_info	-0.56	registry	-0.01	battle_account	0.11	dna_question	0.02	scam_report	0.4
begins with ngoc	seek_grave	-0.08
begins with ngoi	grave_info	0.22	event	0.4
begins with nguoi	seek_grave	-0.07	grave_info	-0.05	battle_account	-0.27	enemy_report	-0.04	foreign_tip	0.06	dna_question	-0.14	scam_report	0.19	rumour	-0.04	request_recognition	0.06	event	-0.5
begins with nguyen	seek_grave	0.04	comrade_tip	0.17	relics	-0.05	registry	-0.36	battle_account	0.07	enemy_report	0.05	not_dead	-0.1	event	0.19
begins with nha	comrade_tip	-0.14	grave_info	0.24	relics	0.2	registry	-0.01	battle_account	-0.28	enemy_report	-0.12	scam_report	0.05	rumour	0.07	request_recognition	-0.45
begins with nhan	seek_grave	-0.15	comrade_tip	0.25	registry	-0.05	scam_report	0.15	rumour	-0.06	request_recognition	0.11
begins with nhanh	remains_found	0.26	registry	0.13
begins with nhat	comrade_tip	-0.13	remains_found	-0.21	battle_account	0.03	enemy_report	0.01	event	0.52
begins with nhe	comrade_tip	-0.19
begins with nho	seek_grave	0.22	comrade_tip	0.27	grave_info	-0.08	relics	-0.16	battle_account	-0.21	scam_report	-0.25	event	-0.3
begins with nhom	comrade_tip	-0.03	relics	0.13	scam_report	0.11	rumour	0.07	event	-0.1
begins with nhu	seek_grave	0.24	event	-0.18
begins with ninh	grave_info	0.04
begins with no	comrade_tip	0.05	event	0.02
begins with noi	seek_grave	-0.27	remains_found	-0.31	relics	-0.07	registry	-0.06	battle_account	-0.09	enemy_report	-0.17	foreign_tip	-0.02	rumour	0.5	request_recognition	0.31	not_dead	-0.2
begins with nong	request_recognition	0.01
begins with ntls	seek_grave	-0.22	comrade_tip	-0.39	grave_info	0.04	remains_found	-0.03	relics	-0.07	registry	0.14	scam_report	-0.11	not_dead	-0.17	event	-0.09
begins with nuoc	dna_question	-0.14	rumour	0.39
begins with o	seek_grave	0.1	comrade_tip	0.03	grave_info	0.49	remains_found	0.19	relics	0.1	registry	-0.26	battle_account	-0.1	enemy_report	-0.33	not_dead	-0.26	event	0.02
begins with oi	comrade_tip	0.14	grave_info	-0.09	not_dead	0.16
begins with ong	comrade_tip	-0.05	grave_info	-0.21	relics	-0.07	registry	-0.38	enemy_report	-0.01	foreign_tip	0.31	dna_question	-0.14	scam_report	-0.25	rumour	0.16	request_recognition	-0.1	not_dead	0.22	event	0.43
begins with phai	seek_grave	0.15	comrade_tip	0.1	grave_info	-0.11	rumour	-0.03	event	-0.31
begins with pham	comrade_tip	0.03	grave_info	-0.03
begins with phan	comrade_tip	0.1	grave_info	-0.06
begins with phong	grave_info	-0.1	registry	0.04	request_recognition	0.18	not_dead	0.02
begins with phu	grave_info	-0.17	registry	0.05	battle_account	0.11	event	-0.22
begins with phung	comrade_tip	0.13
begins with phuoc	grave_info	0.55
begins with phuong	seek_grave	-0.26	grave_info	0.27	registry	0.08	request_recognition	0.04
begins with quan	seek_grave	0.12	comrade_tip	0.04	grave_info	-0.02	relics	-0.17	battle_account	-0.42	enemy_report	0.45	foreign_tip	-0.07	scam_report	-0.01
begins with quang	seek_grave	0.27	comrade_tip	0.09	dna_question	0.11	event	-0.08
begins with que	seek_grave	0.98	comrade_tip	-0.59	grave_info	-0.35
begins with quoc	event	-0.22
begins with quy	event	-0.15
begins with ra	comrade_tip	-0.22	grave_info	-0.17	remains_found	0.45	event	0.09
begins with ray	comrade_tip	-0.23
begins with ro	comrade_tip	0.38	event	-0.16
begins with roi	seek_grave	-0.32	comrade_tip	0.09	relics	0.12	dna_question	0.19
begins with ruot	seek_grave	0.39	comrade_tip	-0.15	event	-0.15
begins with sach	seek_grave	-0.52	comrade_tip	-0.26	grave_info	-0.27	relics	-0.09	registry	0.64	battle_account	-0.06	event	-0.01
begins with sam	seek_grave	-0.05	grave_info	-0.1
begins with sang	seek_grave	-0.18	comrade_tip	-0.24	grave_info	-0.16	remains_found	0.45	battle_account	0.47	foreign_tip	0.04	event	0.47
begins with sat	seek_grave	-0.02	comrade_tip	0.21	grave_info	-0.1	remains_found	0.08
begins with sau	seek_grave	-0.44	comrade_tip	-0.08	grave_info	0.09	battle_account	-0.13	enemy_report	0.15	event	0.11
begins with si	comrade_tip	0.12	grave_info	-0.28	remains_found	-0.15	registry	0.09	battle_account	-0.26	dna_question	0.35	scam_report	-0.64	rumour	-0.35	request_recognition	-0.07	not_dead	-0.01	event	-0.24
begins with sinh	seek_grave	0.11	comrade_tip	-0.07	grave_info	0.03	remains_found	-0.13	relics	-0.01	registry	0.07	battle_account	0.21	enemy_report	-0.07	not_dead	-0.05	event	-0.26
begins with so	comrade_tip	-0.59	grave_info	-0.35	remains_found	0.12	relics	-0.11	registry	0.57	enemy_report	-0.2	rumour	-0.26	not_dead	-0.09	event	-0.26
begins with son	comrade_tip	0.12
begins with song	seek_grave	-0.31	comrade_tip	-0.29	registry	0.04	not_dead	0.24
begins with su	seek_grave	-0.28	grave_info	0.28	relics	-0.07	registry	-0.05	battle_account	0.03	enemy_report	0.31	not_dead	0.01	event	0.02
begins with sy	event	0.13
begins with ta	relics	-0.02	registry	-0.11
begins with tai	seek_grave	-0.04	enemy_report	0.29
begins with tam	comrade_tip	-0.32	grave_info	0.12	registry	-0.17	scam_report	0.27
begins with tan	seek_grave	-0.14	comrade_tip	0.25	grave_info	0.45
begins with tang	grave_info	-0.12	relics	0.15	registry	0.1	battle_account	-0.09	event	-0.13
begins with tap	comrade_tip	-0.04	grave_info	0.25	not_dead	0.03	event	0.26
begins with tau	seek_grave	-0.01	battle_account	0.04	event	-0.12
begins with tay	seek_grave	0.04	grave_info	0.2	battle_account	0.28	event	0.1
begins with ten	seek_grave	0.41	comrade_tip	0.17	grave_info	-1.16	remains_found	-0.26	relics	-0.06	battle_account	-0.56	enemy_report	-0.03	dna_question	-0.02	request_recognition	-0.19	event	-0.52
begins with thai	seek_grave	0.19	comrade_tip	0.18	grave_info	0.02	registry	-0.46
begins with than	seek_grave	0.04	remains_found	-0.06	event	-0.08
begins with thang	comrade_tip	0.46	grave_info	-0.69	rumour	-0.06	request_recognition	-0.01	event	-0.22
begins with thanh	seek_grave	0.07	registry	-0.11
begins with that	seek_grave	0.12	grave_info	-0.08
begins with thay	comrade_tip	-0.15	grave_info	-0.08	relics	0.35	scam_report	0.41	event	-0.18
begins with the	event	0.18
begins with theo	seek_grave	-0.06	comrade_tip	-0.12	registry	0.39	event	-0.12
begins with thi	seek_grave	0.54	comrade_tip	-0.11	grave_info	0.06	relics	-0.29	registry	-0.16	battle_account	-0.05	scam_report	-0.1	rumour	-0.1	request_recognition	0.31
begins with tho	seek_grave	0.36	comrade_tip	-0.13	grave_info	-0.17	request_recognition	0.56
begins with thoi	seek_grave	-0.26	comrade_tip	0.15	rumour	0.09
begins with thon	seek_grave	-0.18	comrade_tip	-0.01	grave_info	0.15	registry	0.24	dna_question	0.04	event	0.13
begins with thong	grave_info	0.18
begins with thu	seek_grave	-0.18	comrade_tip	0.17	grave_info	-0.32	relics	0.03	registry	-0.09	foreign_tip	0.11	dna_question	0.02	request_recognition	0.11	not_dead	-0.03
begins with thua	comrade_tip	-0.12	grave_info	0.23	scam_report	0.03	request_recognition	0.14	not_dead	0.02
begins with thuong	seek_grave	0.12	comrade_tip	0.25	grave_info	-0.19	event	-0.29
begins with thuy	comrade_tip	0.02	remains_found	0.08
begins with tien	seek_grave	-0.1	comrade_tip	-0.07	rumour	0.07	request_recognition	0.11
begins with tieu	comrade_tip	0.15	grave_info	0.2	event	-0.28
begins with tim	seek_grave	0.8	comrade_tip	-0.38	grave_info	-0.06	remains_found	-0.15	relics	0.03	registry	-0.09	battle_account	-0.07	enemy_report	-0.04	dna_question	-0.18	scam_report	-0.01	rumour	-0.03	request_recognition	-0.06	not_dead	0.08	event	-0.14
begins with tin	seek_grave	-0.32	comrade_tip	0.34	grave_info	0.15	remains_found	0.13	registry	-0.15	battle_account	-0.18	enemy_report	0.09	dna_question	-0.22	scam_report	0.06	rumour	0.21
begins with tinh	comrade_tip	-0.02
begins with to	seek_grave	0.36	comrade_tip	-0.02	grave_info	-0.45	registry	0.26	request_recognition	-0.02	event	-0.17
begins with toc	seek_grave	0.02	grave_info	-0.04	dna_question	-0.08	rumour	0.21
begins with toi	seek_grave	0.06	comrade_tip	0.4	grave_info	-0.62	relics	0.3	registry	-0.25	enemy_report	-0.43	foreign_tip	-0.05	dna_question	-0.02	scam_report	-0.24	rumour	-0.6	request_recognition	0.41	not_dead	-0.14	event	-0.53
begins with tong	seek_grave	0.02	comrade_tip	-0.04	grave_info	-0.06	relics	0.15	registry	0.24	battle_account	-0.07
begins with tra	grave_info	0.1	remains_found	-0.06	battle_account	-0.01	rumour	0.18	not_dead	-0.04
begins with trai	seek_grave	0.51	comrade_tip	-0.38	event	0.01
begins with tram	seek_grave	-0.22	comrade_tip	0.23	grave_info	-0.05
begins with tran	seek_grave	-0.55	comrade_tip	-0.95	grave_info	0.06	relics	-0.11	registry	-0.12	battle_account	1.18	enemy_report	0.04	scam_report	-0.02	rumour	-0.07	request_recognition	-0.02	event	0.29
begins with trang	comrade_tip	-0.29	grave_info	0.31	scam_report	0.1	event	-0.09
begins with tren	seek_grave	-0.38	comrade_tip	-0.35	battle_account	0.07	enemy_report	0.03	dna_question	-0.18	rumour	0.55	event	0.32
begins with tri	seek_grave	0.3	grave_info	0.07	registry	0.22	battle_account	-0.29	event	0.01
begins with trich	comrade_tip	-0.5	grave_info	-0.29	registry	0.11	battle_account	0.42	request_recognition	-0.03	event	0.16
begins with trieu	comrade_tip	-0.09	event	-0.04
begins with trinh	comrade_tip	0.4	grave_info	-0.15
begins with tro	comrade_tip	-0.22	battle_account	0.09	request_recognition	0.23
begins with trong	comrade_tip	0.26	relics	0.46	battle_account	-0.18	request_recognition	-0.08	not_dead	0.06
begins with tru	seek_grave	-0.02	request_recognition	0.08	event	-0.05
begins with trung	grave_info	-0.14	battle_account	0.26	enemy_report	-0.03	event	-0.14
begins with truoc	grave_info	0.2
begins with truong	seek_grave	-0.36	grave_info	0.52	registry	0.31	scam_report	-0.03	request_recognition	0.24	event	0.52
begins with tu	seek_grave	-0.59	comrade_tip	-0.19	grave_info	0.1	battle_account	0.12	dna_question	0.07	scam_report	0.06	rumour	-0.02
begins with tui	seek_grave	0.44	remains_found	0.01	battle_account	-0.13
begins with tuoi	grave_info	0.28	battle_account	-0.32	request_recognition	0.23	event	-0.48
begins with tuong	seek_grave	0.03	enemy_report	0.02
begins with tuyen	seek_grave	-0.11	grave_info	0.03	registry	0.11	battle_account	-0.01	scam_report	0.02	event	0.32
begins with ut	scam_report	0.09
begins with va	seek_grave	0.01
begins with van	comrade_tip	0.28	grave_info	-0.26	remains_found	-0.06	registry	-0.48	battle_account	0.02	foreign_tip	-0.03	dna_question	0.11	scam_report	-0.09	rumour	-0.01	not_dead	0.35	event	-0.24
begins with ve	seek_grave	-0.11	comrade_tip	0.05	grave_info	0.13	relics	0.18	registry	-0.03	battle_account	-0.05	dna_question	0.13	scam_report	-0.03	not_dead	0.01	event	-0.28
begins with vi	comrade_tip	0.1
begins with vien	grave_info	0.03	registry	0.19	battle_account	-0.08
begins with viet	grave_info	0.04	not_dead	0.09
begins with vinh	seek_grave	0.28
begins with vo	grave_info	0.1
begins with voi	seek_grave	-0.09	remains_found	0.28	relics	-0.05	scam_report	-0.05	event	0.12
begins with vu	request_recognition	0.23	event	-0.07
begins with vua	relics	0.17	scam_report	0.1
begins with xa	seek_grave	-0.11	comrade_tip	-0.67	grave_info	0.19	registry	0.36	enemy_report	-0.16	scam_report	-0.15	rumour	-0.3	not_dead	-0.12	event	0.35
begins with xe	seek_grave	-0.05	comrade_tip	0.38	grave_info	-0.12	event	-0.11
begins with xin	seek_grave	-0.04	comrade_tip	-0.19	remains_found	-0.01	battle_account	-0.41	rumour	-0.02	request_recognition	0.3	not_dead	0.53	event	-0.06
begins with xom	seek_grave	-0.15	comrade_tip	-0.06	rumour	0.03
begins with xua	rumour	0.21	event	0.12
begins with xuan	grave_info	0.24
begins with xung	seek_grave	-0.03	comrade_tip	-0.01	grave_info	-0.15	remains_found	-0.12	relics	-0.08	scam_report	0.6	rumour	-0.08	event	-0.05
begins with xuong	grave_info	-0.2	remains_found	0.52	relics	-0.09	scam_report	-0.09	rumour	-0.15
begins with y	grave_info	-0.01	registry	0.12	battle_account	-0.04	event	-0.35
begins with yen	registry	0.03	scam_report	0.03
days 0	seek_grave	-0.96	comrade_tip	-0.64	grave_info	-0.48	remains_found	0.35	relics	-0.32	registry	-0.84	battle_account	-0.62	enemy_report	-0.69	foreign_tip	-0.61	dna_question	-0.07	scam_report	0.49	rumour	0.15	request_recognition	-0.11	not_dead	-0.15	event	0.13
days 1	seek_grave	-0.29	comrade_tip	0.45	grave_info	0.36	remains_found	-0.56	relics	0.03	registry	-1.16	battle_account	0.07	enemy_report	0.5	foreign_tip	-0.07	scam_report	-0.26	rumour	-0.58	request_recognition	-0.24	not_dead	-0.2	event	0.27
days 2	seek_grave	0.37	comrade_tip	-0.06	grave_info	0.14	relics	0.28	registry	-0.34	battle_account	0.28	enemy_report	-0.27	dna_question	-0.21	scam_report	-0.24	rumour	-0.08	request_recognition	0.27	event	-0.01
days few	seek_grave	0.45	comrade_tip	-0.52	grave_info	-0.42	remains_found	-0.37	relics	-0.7	registry	0.43	battle_account	-0.66	enemy_report	-0.43	scam_report	-0.49	rumour	-0.2	request_recognition	-0.22	not_dead	-0.03	event	-0.88
days many	comrade_tip	-0.04	grave_info	-1.13	remains_found	-0.1	relics	-0.05	registry	1.1	battle_account	-0.23	scam_report	-0.04	request_recognition	-0.06	event	-0.62
entries 0	seek_grave	0.11	comrade_tip	-0.2	remains_found	-0.13	relics	-0.32	registry	-0.93	battle_account	-0.28	enemy_report	-0.27	foreign_tip	-0.51	dna_question	-0.31	scam_report	-0.21	rumour	-0.44	request_recognition	-0.26	not_dead	-0.39	event	-0.01
entries few	seek_grave	-0.99	comrade_tip	-0.01	grave_info	-0.51	relics	-0.04	registry	0.7	request_recognition	-0.05	not_dead	-0.06	event	-0.18
entries many	grave_info	-0.19
full names 0	seek_grave	-0.72	comrade_tip	-0.18	relics	-0.72	registry	-0.68	battle_account	-0.06	foreign_tip	-0.67	dna_question	-0.3	scam_report	0.03	rumour	0.36	request_recognition	-0.27	not_dead	-0.59	event	0.68
full names 1	seek_grave	0.06	comrade_tip	-0.47	grave_info	0.22	relics	-0.2	registry	-1.06	battle_account	-0.27	enemy_report	-0.05	foreign_tip	-0.09	rumour	-0.22	request_recognition	-0.57	not_dead	-0.02	event	-0.06
full names 2	seek_grave	0.2	grave_info	-0.09	remains_found	0.1	relics	0.04	registry	-0.61	foreign_tip	0.16	dna_question	-0.34	rumour	-0.21	not_dead	0.04	event	-0.22
full names few	seek_grave	0.05	comrade_tip	0.38	grave_info	-0.34	remains_found	-0.27	relics	0.22	registry	0.27	enemy_report	-0.22	foreign_tip	-0.07	scam_report	-0.11	rumour	-0.8	event	-0.28
full names many	seek_grave	-0.33	comrade_tip	-0.48	grave_info	-0.45	remains_found	-0.09	relics	-0.07	registry	1	scam_report	-0.06	request_recognition	0.23	not_dead	-0.05	event	-0.42
has a	comrade_tip	-0.43	grave_info	-0.09	remains_found	-0.06	relics	-0.21	registry	-0.3	battle_account	-0.06	enemy_report	-0.34	foreign_tip	-0.36	scam_report	-0.3	rumour	-0.11	not_dead	-0.04	event	-0.14
has a em	event	-0.1
has a lo	comrade_tip	0.06
has a truong	seek_grave	-0.12	comrade_tip	-0.36	event	0.22
has ac	comrade_tip	0.14	grave_info	-0.14	battle_account	-0.07	event	-0.25
has ac tinh	comrade_tip	0.19	grave_info	-0.12	event	-0.23
has ad	grave_info	-0.01
has adn	seek_grave	-0.56	relics	-0.07	dna_question	0.84	rumour	-0.2	request_recognition	-0.07	event	-0.27
has ai	seek_grave	0.21	comrade_tip	-0.28	grave_info	0.48	remains_found	-0.37	relics	0.3	registry	-0.12	battle_account	-0.4	enemy_report	-0.22	dna_question	-0.25	scam_report	-0.57	rumour	0.35	request_recognition	-0.11	not_dead	-0.43
has ai biet	seek_grave	0.43	comrade_tip	-0.04	event	0.07
has ai co	registry	0.04	enemy_report	0.01	event	-0.09
has ai la	seek_grave	-0.38	remains_found	-0.11	relics	0.28	event	-0.1
has ai nho	comrade_tip	0.07	grave_info	-0.19
has ai o	seek_grave	0.23
has ai toi	seek_grave	-0.17	grave_info	0.31	event	0.45
has alo	seek_grave	-0.07	comrade_tip	0.11	event	-0.29
has am	seek_grave	0.43	event	-0.05
has am lich	seek_grave	0.12
has an	seek_grave	0.17	grave_info	-0.17	remains_found	0.03	relics	-0.64	battle_account	-0.05	enemy_report	-0.5	dna_question	0.15	rumour	-0.17	not_dead	-0.32	event	-0.14
has an tang	seek_grave	0.06
has an vu	seek_grave	0.17	comrade_tip	0.04	grave_info	-0.15
has an xa	dna_question	0.16	rumour	-0.02
has anh	seek_grave	-0.18	comrade_tip	0.56	grave_info	-0.03	remains_found	-0.39	registry	0.2	enemy_report	-0.7	foreign_tip	0.21	dna_question	0.08	scam_report	0.4	rumour	-0.52	request_recognition	0.01	not_dead	-0.43	event	-0.2
has anh ay	grave_info	0.4	relics	0.01	event	-0.36
has anh bi	event	-0.39
has anh bo	grave_info	0.28	event	0.09
has anh ca	seek_grave	0.21	comrade_tip	-0.59
has anh di	comrade_tip	0.2	event	-0.13
has anh em	seek_grave	-0.16	grave_info	-0.13	remains_found	-0.06	relics	-0.31	registry	0.62	battle_account	0.02	scam_report	0.15	rumour	-0.12	request_recognition	-0.12	not_dead	-0.12	event	0.13
has anh la	event	-0.05
has anh o	seek_grave	0.15	comrade_tip	-0.19	event	0.14
has anh son	seek_grave	0.23	comrade_tip	-0.06
has anh toi	grave_info	-0.04	scam_report	0.05	request_recognition	0.02
has anh trai	seek_grave	0.07	comrade_tip	-0.1	grave_info	-0.15	dna_question	0.08	scam_report	0.12	event	-0.03
has ao	seek_grave	-0.22	grave_info	0.26	remains_found	0.38	relics	-0.08	event	0.61
has ap	seek_grave	-0.17	grave_info	0.14	remains_found	0.18	relics	-0.01	registry	-0.01	battle_account	0.19	enemy_report	0.02	event	0.15
has au	registry	0.04	event	-0.01
has ay	seek_grave	-0.26	comrade_tip	0.33	grave_info	0.41	remains_found	-0.37	registry	-0.06	enemy_report	-0.09	request_recognition	-0.21	not_dead	0.28	event	-0.54
has ay la	seek_grave	0.11	comrade_tip	0.19	grave_info	0.09	registry	-0.03	event	-0.06
has b	seek_grave	-0.11	comrade_tip	0.07	grave_info	-0.63	not_dead	-0.02	event	-0.08
has b pho	seek_grave	-0.15	comrade_tip	0.02	grave_info	-0.04
has b truong	seek_grave	-0.02	comrade_tip	0.18
has b1	comrade_tip	-0.33	registry	0.13
has b52	comrade_tip	0.08	grave_info	0.12
has ba	seek_grave	-0.27	grave_info	0.18	remains_found	-0.43	relics	0.09	registry	0.07	battle_account	0.28	enemy_report	-0.37	foreign_tip	0.1	dna_question	-0.21	scam_report	0.08	rumour	0.05	request_recognition	-0.05	not_dead	-0.05	event	0.21
has ba ba	seek_grave	0.04
has ba co	comrade_tip	-0.02	grave_info	-0.08	relics	-0.03	battle_account	0.13	foreign_tip	0.12	event	0.04
has ba con	seek_grave	-0.17	comrade_tip	0.2	remains_found	-0.03	battle_account	0.2	foreign_tip	0.04	scam_report	0.16
has ba la	seek_grave	-0.05	comrade_tip	0.13
has ba nam	comrade_tip	-0.19	event	0.08
has ba ngoai	grave_info	-0.33	dna_question	0.15
has ba nguoi	comrade_tip	0.25	registry	0.1	event	0.3
has ba noi	seek_grave	0.26	comrade_tip	-0.34	event	-0.08
has ba thang	comrade_tip	0.12	event	-0.3
has bac	seek_grave	0.3	comrade_tip	-0.11	remains_found	-0.31	relics	-0.22	registry	-0.28	battle_account	-0.19	enemy_report	0.29	foreign_tip	0.27	dna_question	-0.19	scam_report	-0.05	rumour	-0.34	request_recognition	-0.37	not_dead	0.07	event	-0.19
has bac em	grave_info	-0.15	dna_question	0.12
has bac ha	seek_grave	0.02
has bac la	seek_grave	-0.29	comrade_tip	0.36	event	-0.1
has bac nam	seek_grave	0.44
has bac nao	comrade_tip	-0.06	grave_info	-0.01	enemy_report	0.04	event	0.18
has bac o	grave_info	0.04
has bac ruot	not_dead	0.02
has bac si	grave_info	0.52	dna_question	0.01
has bac thai	comrade_tip	-0.1
has bac toi	seek_grave	0.15	grave_info	-0.02	enemy_report	0.01	dna_question	-0.03
has bac trung	seek_grave	0.17	comrade_tip	-0.01
has bach	seek_grave	-0.08	comrade_tip	0.16	grave_info	-0.02	registry	0.09	battle_account	-0.16	foreign_tip	0.04	not_dead	0.05	event	-0.57
has bai	comrade_tip	0.32	grave_info	0.01	registry	0.07	battle_account	0.21	scam_report	-0.1	rumour	0.1	request_recognition	-0.16	event	0.12
has bam	grave_info	0.16	event	0.09
has ban	comrade_tip	-0.25	grave_info	-0.13	remains_found	0.08	relics	0.36	battle_account	-0.07	enemy_report	0.33	foreign_tip	-0.3	dna_question	-0.45	scam_report	-0.22	request_recognition	0.04	not_dead	0.17	event	-0.14
has ban chet	seek_grave	-0.09
has ban chi	grave_info	-0.04	remains_found	0.23	event	0.23
has ban dau	comrade_tip	0.02	grave_info	0.16	registry	-0.03
has ban do	seek_grave	-0.18	comrade_tip	0.08	event	-0.01
has ban dong	comrade_tip	0.04
has ban lien	registry	0.25
has ban na	seek_grave	0.01	event	-0.07
has ban nam	comrade_tip	0.07	relics	0.08
has ban ngay	seek_grave	-0.12	grave_info	-0.17	request_recognition	0.09
has ban o	seek_grave	0.14	grave_info	-0.09	request_recognition	0.15
has ban quan	seek_grave	0.25
has bang	seek_grave	0.34	comrade_tip	-0.02	grave_info	-0.34	remains_found	0.03	relics	0.05	battle_account	-0.09	rumour	-0.27	request_recognition	0.13	event	0.07
has bang to	grave_info	-0.16	registry	-0.02	request_recognition	0.18	not_dead	0.15	event	-0.1
has bao	seek_grave	-0.31	comrade_tip	-0.22	grave_info	-0.02	remains_found	0.14	relics	0.21	registry	-0.46	battle_account	-0.93	enemy_report	0.05	foreign_tip	-0.17	scam_report	0.31	request_recognition	-1.15	not_dead	0.39	event	0.28
has bao cao	seek_grave	-0.18	comrade_tip	-0.13	grave_info	-0.01	remains_found	0.03	enemy_report	0.86	event	0.4
has bao cho	seek_grave	0.04	remains_found	-0.03
has bao da	seek_grave	0.03	scam_report	0.11	event	-0.02
has bao de	seek_grave	-0.2	grave_info	-0.05
has bao la	rumour	0.01
has bao mo	comrade_tip	0.16
has bao tin	comrade_tip	0.15	event	-0.2
has bao toi	comrade_tip	-0.2
has bao tu	seek_grave	-0.02	comrade_tip	-0.11	grave_info	-0.22	remains_found	-0.08	relics	-0.01	battle_account	-0.01	enemy_report	-0.04	dna_question	-0.07	scam_report	-0.13	request_recognition	-0.16	not_dead	0.78	event	-0.48
has bao ve	seek_grave	-0.19	event	0.14
has bat	seek_grave	-0.28	comrade_tip	-1.11	remains_found	0.24	relics	-0.61	battle_account	0.25	enemy_report	0.44	dna_question	-0.07	scam_report	0.04	rumour	-0.1	request_recognition	0.13	not_dead	0.31	event	0.45
has bau	comrade_tip	0.07	grave_info	-0.45	remains_found	0.02	event	0.1
has bay	grave_info	0.46	remains_found	-0.33	relics	0.13	registry	-0.58	battle_account	0.49	foreign_tip	0.08	scam_report	-0.01	rumour	-0.01	event	0.2
has bay gio	comrade_tip	-0.18	grave_info	0.25
has bay muoi	comrade_tip	-0.08
has be	relics	0.05	battle_account	-0.03
has ben	seek_grave	-0.05	comrade_tip	-0.04	grave_info	-0.26	registry	-0.17	battle_account	0.06	foreign_tip	-0.09	dna_question	0.37	scam_report	-0.19	rumour	0.03	request_recognition	-0.2	event	0.19
has ben do	seek_grave	0.34	comrade_tip	-0.04	rumour	0.03	event	0.06
has ben kia	seek_grave	-0.08	comrade_tip	-0.2	battle_account	0.59	event	0.37
has ben lao	seek_grave	0.16	grave_info	-0.02
has ben trai	event	0.1
has ben tre	grave_info	-0.03
has ben trong	grave_info	-0.01	relics	0.03	event	0.33
has benh	comrade_tip	-0.01	remains_found	-0.04	registry	0.28
has benh vien	comrade_tip	-0.19	grave_info	-0.23
has bi	seek_grave	-0.61	comrade_tip	0.35	grave_info	0.04	remains_found	-0.04	relics	0.09	registry	-0.31	battle_account	0.21	foreign_tip	-0.56	dna_question	-0.53	scam_report	-0.02	request_recognition	0.63	not_dead	0.41	event	0.11
has bi bat	seek_grave	-0.16	comrade_tip	-0.11	grave_info	-0.14	battle_account	0.07	not_dead	0.35
has bi danh	seek_grave	0.08	comrade_tip	0.05	grave_info	0.03	battle_account	-0.03	event	-0.49
has bi dong	comrade_tip	-0.06	grave_info	-0.29	relics	0.36	not_dead	-0.01	event	0.2
has bi phao	seek_grave	0.22	comrade_tip	0.2	grave_info	-0.12	event	-0.07
has bi phuc	seek_grave	0.59	comrade_tip	-0.38
has bi tay	seek_grave	0.07	rumour	0.1
has bi thu	seek_grave	-0.08	relics	0.2	battle_account	0.05	request_recognition	0.08
has bi thuong	seek_grave	-0.25	battle_account	0.35	not_dead	0.22	event	0.33
has bia	seek_grave	-0.7	comrade_tip	-0.04	grave_info	0.99	remains_found	-0.51	registry	-0.29	battle_account	-0.02	enemy_report	-0.28	foreign_tip	-0.17	dna_question	-0.1	rumour	-0.07	request_recognition	-0.12	not_dead	0.23	event	-0.36
has bia ghi	seek_grave	-0.27	grave_info	0.2	registry	-0.07	dna_question	0.03
has bia go	registry	-0.17	event	-0.17
has bia rung	comrade_tip	0.13	grave_info	-0.02
has bich	seek_grave	-0.24	comrade_tip	0.09	dna_question	0.14	event	-0.18
has bien	seek_grave	0.31	grave_info	-0.26	remains_found	0.03	relics	0.18	registry	0.14	battle_account	-0.16	scam_report	0.02	request_recognition	0.13	event	-0.39
has bien ban	comrade_tip	-0.01	request_recognition	0.2
has biet	seek_grave	0.45	comrade_tip	0.18	grave_info	-0.23	remains_found	-0.23	relics	-0.1	registry	-0.14	battle_account	-0.01	foreign_tip	-0.12	dna_question	-0.04	scam_report	-0.2	rumour	0.57	request_recognition	-0.19	not_dead	-0.36	event	0.25
has biet dong	comrade_tip	0.09	enemy_report	0.15	event	-0.14
has biet mo	seek_grave	0.17	grave_info	-0.12
has biet ten	seek_grave	-0.24	battle_account	0.19	event	0.83
has bieu	grave_info	-0.23	rumour	0.02
has binh	seek_grave	0.26	comrade_tip	0.1	grave_info	0.05	relics	-0.08	registry	0.19	battle_account	-0.14	enemy_report	-0.21	foreign_tip	0.05	dna_question	-0.36	scam_report	-0.11	rumour	-0.34	request_recognition	-0.25	not_dead	-0.15	event	-0.1
has binh dinh	seek_grave	0.03	scam_report	0.07
has binh tram	comrade_tip	0.03	event	-0.02
has bo	seek_grave	0.02	comrade_tip	-0.75	grave_info	0.09	remains_found	0.15	relics	-0.03	battle_account	0.1	enemy_report	-0.28	dna_question	-0.15	rumour	0.18	not_dead	-0.21	event	0.35
has bo binh	comrade_tip	-0.23	battle_account	0.15
has bo chau	comrade_tip	0.03
has bo chong	seek_grave	0.25	grave_info	0.01
has bo co	dna_question	0.03
has bo doi	seek_grave	0.06	comrade_tip	-0.84	grave_info	0.69	remains_found	0.01	enemy_report	-0.05	foreign_tip	0.12	dna_question	-0.04	scam_report	-0.59	rumour	0.48	request_recognition	-0.03	event	0.63
has bo em	comrade_tip	0.01
has bo hai	comrade_tip	-0.02	grave_info	-0.43	remains_found	0.61	relics	0.04	event	0.13
has bo me	seek_grave	-0.14
has bo nam	seek_grave	-0.17	grave_info	0.21	event	0.2
has bo sung	battle_account	0.13	event	0.2
has bo suoi	comrade_tip	-0.27	battle_account	0.01
has bo toi	seek_grave	0.26
has boc	seek_grave	-0.81	comrade_tip	0.69	grave_info	0.21	remains_found	0.2	registry	-0.25	battle_account	0.36	dna_question	0.01	scam_report	0.13	event	0.39
has boi	battle_account	0.14
has bom	grave_info	0.09	relics	-0.26	registry	0.39	battle_account	0.28	enemy_report	-0.01	request_recognition	0.08
has bom o	registry	0.08	event	-0.19
has bon	seek_grave	-0.32	comrade_tip	0.34	battle_account	-0.01	enemy_report	-0.19	foreign_tip	0.12	dna_question	-0.05	scam_report	0.12	event	0.1
has bon toi	seek_grave	-0.23	comrade_tip	0.29	event	-0.21
has bong	grave_info	0.26	remains_found	-0.01	relics	0.02	registry	0.08	battle_account	-0.01
has bot	comrade_tip	-0.31	relics	0.08	battle_account	0.2	event	0.15
has bu	battle_account	0.03
has bua	comrade_tip	0.51	grave_info	0.01
has bui	seek_grave	-0.15	comrade_tip	0.15	registry	0.06
has bung	grave_info	0.1
has buoc	seek_grave	-0.16	foreign_tip	0.08
has buon	remains_found	-0.05	relics	0.05	registry	0.17	event	-0.2
has buon ma	comrade_tip	0.17	registry	0.16	event	-0.34
has but	seek_grave	-0.01	remains_found	0.23	relics	0.43
has buu	comrade_tip	-0.04
has c	seek_grave	-0.87	comrade_tip	0.09	remains_found	-0.05	relics	0.28	scam_report	-0.06	rumour	-0.1	event	-0.26
has c truong	comrade_tip	-0.1
has c1	seek_grave	0.32	comrade_tip	0.02	grave_info	-0.32	event	-0.06
has c11	comrade_tip	0.19	grave_info	-0.06
has c18	comrade_tip	0.13	remains_found	-0.04
has c2	seek_grave	-0.42	battle_account	0.17	event	0.72
has c20	seek_grave	0.08
has c3	seek_grave	-0.09	comrade_tip	0.6	event	-0.48
has c4	comrade_tip	-0.12	grave_info	-0.05	registry	0.07
has c5	seek_grave	-0.26	comrade_tip	0.2	event	-0.19
has c6	comrade_tip	0.29	event	-0.05
has c6 d5	comrade_tip	0.17
has c7	seek_grave	-0.28	comrade_tip	0.09	registry	0.18
has c9	comrade_tip	-0.03	enemy_report	0.04	event	0.14
has ca	seek_grave	0.03	comrade_tip	-0.01	grave_info	-0.12	remains_found	0.03	registry	-0.17	battle_account	0.18	foreign_tip	-0.16	event	0.04
has ca ba	comrade_tip	0.08
has ca hai	seek_grave	-0.04
has ca nha	seek_grave	-0.02	scam_report	0.12	event	-0.09
has ca phe	grave_info	0.16	event	0.05
has cac	seek_grave	-0.06	comrade_tip	-0.54	relics	-0.27	registry	-0.03	battle_account	0.08	enemy_report	0.45	dna_question	-0.13	scam_report	0.27	not_dead	0.14	event	0.44
has cac anh	seek_grave	-0.25	relics	-0.14	battle_account	0.32	scam_report	0.16	event	0.03
has cac bac	seek_grave	0.3	comrade_tip	-0.31	grave_info	-0.07	relics	-0.11	battle_account	-0.07	enemy_report	0.34	dna_question	-0.03
has cac chu	seek_grave	0.1	not_dead	0.21
has cac cu	grave_info	0.05	relics	0.09	registry	-0.04	event	0.49
has cac dong	grave_info	0.01	event	0.19
has cach	seek_grave	0.46	comrade_tip	-0.39	grave_info	-0.09	remains_found	0.13	relics	-0.01	registry	-0.21	request_recognition	-0.13	event	-0.17
has cach mang	seek_grave	0.65	comrade_tip	-0.25
has cai	comrade_tip	-0.19	remains_found	0.34	relics	0.78	registry	-0.47	battle_account	-0.28	enemy_report	-0.1	foreign_tip	0.01	request_recognition	-0.08	event	0.07
has cam	seek_grave	-0.03	comrade_tip	0.15	registry	-0.11	battle_account	-0.37	foreign_tip	-0.11	dna_question	0.14	scam_report	0.37	rumour	-0.17	request_recognition	-0.13	event	-0.63
has cam lo	comrade_tip	-0.22	registry	0.03	scam_report	0.01
has cam on	dna_question	0.3	scam_report	-0.06	event	-0.24
has can	seek_grave	-0.23	comrade_tip	-0.22	grave_info	0.06	remains_found	-0.32	relics	0.2	registry	-0.02	battle_account	0.16	enemy_report	-0.05	scam_report	0.22	rumour	-0.23	request_recognition	0.13	not_dead	-0.03	event	-0.05
has can bo	seek_grave	-0.29	comrade_tip	-0.17	grave_info	0.2	remains_found	-0.29	relics	0.16	scam_report	0.04	rumour	-0.04	event	-0.13
has can cu	battle_account	0.15	event	-0.32
has can o	comrade_tip	0.05	grave_info	-0.05	enemy_report	0.03
has can tim	seek_grave	0.08	comrade_tip	-0.14
has cang	battle_account	0.09	event	0.49
has canh	seek_grave	-0.18	comrade_tip	0.55	grave_info	-0.16	remains_found	0.35	relics	-0.24	registry	-0.29	enemy_report	-0.33	foreign_tip	0.03	dna_question	-0.21	scam_report	0.4	rumour	-0.3	request_recognition	-0.26	event	0.1
has canh dong	seek_grave	0.03	comrade_tip	0.1	grave_info	-0.07
has canh suoi	battle_account	0.17
has cao	seek_grave	-0.16	grave_info	0.1	remains_found	0.1	relics	-0.19	registry	0.08	battle_account	-0.41	enemy_report	0.4	dna_question	-0.29	scam_report	-0.05	rumour	-0.19	request_recognition	-0.14	not_dead	-0.36	event	0.07
has cao bang	seek_grave	0.18	relics	0.05
has cao su	comrade_tip	-0.22	relics	0.07	foreign_tip	0.11	request_recognition	-0.03	event	0.46
has cao thi	grave_info	0.03	event	-0.08
has cao xa	grave_info	0.18
has cap	seek_grave	0.55	comrade_tip	-0.71	remains_found	-0.06	registry	0.15	scam_report	-0.07	rumour	-0.13	request_recognition	0.41	event	-0.26
has cap bac	seek_grave	0.6	comrade_tip	-0.31	registry	-0.33	event	-0.07
has cap ngay	seek_grave	0.16
has cat	seek_grave	-0.12	comrade_tip	0.22	grave_info	0.29	relics	0.07	registry	-0.36	battle_account	0.03	scam_report	-0.01	event	0.12
has cat boc	grave_info	0.29	event	0.13
has cau	seek_grave	0.05	comrade_tip	0.31	grave_info	-0.23	remains_found	-0.22	relics	0.05	battle_account	0.09	enemy_report	-0.53	dna_question	0.05	request_recognition	-0.18	event	-0.16
has cau ay	seek_grave	-0.21	comrade_tip	0.42	event	-0.21
has cau ba	comrade_tip	0.02
has cau em	seek_grave	0.24	event	-0.09
has cay	seek_grave	-0.64	comrade_tip	0.12	grave_info	0.35	registry	-0.1	enemy_report	-0.01	scam_report	-0.01	request_recognition	-0.08	not_dead	-0.04	event	0.32
has ccb	seek_grave	-0.25	comrade_tip	0.41
has cha	grave_info	-0.03	battle_account	-0.14	rumour	0.22
has cha toi	grave_info	0.02
has chac	registry	-0.14	rumour	0.41
has chai	grave_info	-0.08	relics	0.2
has cham	seek_grave	0.17	battle_account	-0.08	enemy_report	0.05	event	0.23
has chan	seek_grave	-0.53	comrade_tip	0.35	grave_info	-0.15	remains_found	0.17	relics	-0.53	battle_account	0.07	rumour	0.11
has chan doi	seek_grave	-0.09	comrade_tip	0.34	grave_info	0.07
has chang	seek_grave	0.27	rumour	0.1
has chanh	seek_grave	0.23	remains_found	0.08	enemy_report	0.02
has chao	seek_grave	-0.13	comrade_tip	0.33	grave_info	0.06	registry	-0.07	dna_question	0.12	event	-0.15
has chao cac	seek_grave	0.17
has chap	seek_grave	0.18	grave_info	-0.15	request_recognition	0.03	event	-0.11
has chap nam	comrade_tip	0.04	grave_info	-0.14	request_recognition	0.06	event	-0.08
has chat	seek_grave	0.34	comrade_tip	0.03	grave_info	-0.1	battle_account	-0.14	event	-0.69
has chau	seek_grave	0.46	grave_info	-0.15	remains_found	-0.03	relics	-0.25	registry	-0.24	battle_account	0.11	dna_question	0.11	scam_report	-0.25	rumour	-0.26	request_recognition	0.17	not_dead	0.03	event	-0.01
has chau chep	comrade_tip	0.04
has chau hoi	event	-0.01
has chau la	comrade_tip	-0.02	grave_info	0.2
has chau nghe	battle_account	0.13
has chau noi	comrade_tip	-0.04	registry	-0.08	rumour	-0.01	request_recognition	0.04
has chay	seek_grave	-0.5	comrade_tip	0.25	relics	-0.23	battle_account	0.08	request_recognition	0.21	event	-0.03
has che	seek_grave	-0.25	remains_found	0.03	registry	-0.01	battle_account	0.13	foreign_tip	0.06	request_recognition	0.07	event	0.62
has chep	seek_grave	-0.59	comrade_tip	-0.08	remains_found	-0.01	registry	0.42	battle_account	0.23	request_recognition	-0.13
has chep lai	event	-0.06
has chet	seek_grave	0.25	comrade_tip	0.59	grave_info	-0.21	remains_found	-0.36	relics	0.11	battle_account	-0.34	enemy_report	0.06	dna_question	-0.18	scam_report	-0.28	rumour	0.1	request_recognition	0.15	event	-0.02
has chet ngay	seek_grave	0.32	grave_info	-0.2	event	-0.35
has chet o	seek_grave	0.06	comrade_tip	0.19	grave_info	-0.08	battle_account	-0.01	event	-0.6
has chet tran	comrade_tip	0.16	grave_info	0.05
has chi	seek_grave	0.02	comrade_tip	0.06	grave_info	0.01	relics	-0.08	registry	-0.24	battle_account	-0.02	enemy_report	-0.16	foreign_tip	-0.18	dna_question	0.12	scam_report	0.33	request_recognition	0.18	not_dead	-0.59	event	-0.25
has chi biet	seek_grave	0.06
has chi cho	comrade_tip	-0.02	scam_report	0.73
has chi co	seek_grave	0.29	dna_question	0.03	event	-0.2
has chi con	dna_question	0.15
has chi em	event	-0.04
has chi gai	comrade_tip	0.07
has chi huy	comrade_tip	-0.1	remains_found	0.58	registry	-0.01	enemy_report	0.03	event	0.51
has chi nho	comrade_tip	0.14	event	-0.03
has chi toi	comrade_tip	-0.08
has chia	comrade_tip	0.13
has chiec	comrade_tip	-0.02	grave_info	-0.36	relics	0.12	event	0.09
has chien	seek_grave	0.73	comrade_tip	-0.91	remains_found	0.1	relics	-0.11	registry	0.02	dna_question	-0.08	not_dead	-0.14	event	0.5
has chien binh	event	-0.06
has chien dau	seek_grave	0.05
has chien si	seek_grave	0.16	comrade_tip	-0.08	grave_info	0.28	registry	0.15	event	0.17
has chien truong	scam_report	0.07	event	-0.04
has chieu	seek_grave	-0.54	comrade_tip	0.49	grave_info	-0.18	remains_found	0.23	battle_account	0.31	event	0.29
has chim	comrade_tip	-0.45	relics	0.06	battle_account	0.13
has chin	seek_grave	-0.19	comrade_tip	0.15	grave_info	0.2	scam_report	0.04
has chinh	seek_grave	-0.23	comrade_tip	0.02	grave_info	0.12	relics	-0.15	battle_account	0.2	enemy_report	-0.03	request_recognition	-0.04	not_dead	0.23
has chinh sach	seek_grave	-0.11	comrade_tip	-0.24	grave_info	0.07	registry	0.06	event	-0.05
has chinh tri	registry	-0.06	battle_account	0.1
has chiu	comrade_tip	0.04	grave_info	-0.09	battle_account	-0.04	event	-0.37
has cho	seek_grave	-0.41	comrade_tip	0.13	grave_info	-0.41	registry	-0.42	battle_account	-0.05	enemy_report	0.12	scam_report	0.39	rumour	0.14	request_recognition	0.27	event	-0.06
has cho anh	seek_grave	0.02	grave_info	-0.11	scam_report	0.05	request_recognition	0.21	event	-0.22
has cho chau	seek_grave	0.04	grave_info	-0.02	not_dead	0.01
has cho em	dna_question	0.11	event	-0.1
has cho hoi	seek_grave	0.16	grave_info	-0.13	request_recognition	0.18
has cho me	event	-0.02
has cho nao	seek_grave	0.03
has cho nguoi	comrade_tip	-0.07	remains_found	0.12	relics	0.02	event	0.17
has cho ong	comrade_tip	0.13	not_dead	0.02	event	-0.21
has cho toi	request_recognition	0.03	event	-0.1
has chon	seek_grave	-0.08	comrade_tip	0.61	grave_info	0.27	remains_found	-0.27	relics	-0.3	registry	-0.19	battle_account	-0.07	enemy_report	0.01	foreign_tip	0.19	dna_question	-0.04	scam_report	-0.36	rumour	0.19	not_dead	-0.66
has chon anh	seek_grave	-0.14	comrade_tip	0.3	grave_info	-0.07	event	-0.07
has chon chung	seek_grave	-0.08	dna_question	0.09	event	0.17
has chon o	seek_grave	-0.04	grave_info	0.07	rumour	-0.02
has chon sau	seek_grave	0.07	comrade_tip	0.29	grave_info	-0.1	event	-0.57
has chon tai	grave_info	-0.13	enemy_report	0.04	event	0.16
has chon tren	seek_grave	-0.01	battle_account	0.11
has chong	seek_grave	0.23	comrade_tip	-0.72	grave_info	-0.08	registry	0.03	battle_account	-0.15	request_recognition	0.11	not_dead	0.03	event	-0.27
has chong phap	registry	0.2	event	-0.11
has chong toi	seek_grave	0.16	comrade_tip	-0.36	relics	0.05	request_recognition	0.06
has chot	grave_info	-0.3	battle_account	0.08
has chqs	comrade_tip	-0.19	grave_info	0.04	event	0.18
has chu	seek_grave	-0.11	comrade_tip	-0.07	grave_info	0.3	remains_found	0.18	registry	-0.17	battle_account	-0.32	enemy_report	-0.27	foreign_tip	-0.48	dna_question	-0.17	scam_report	-0.08	rumour	-0.04	not_dead	0.11	event	0.06
has chu bo	grave_info	0.12	relics	0.06	event	-0.58
has chu khong	comrade_tip	0.08	event	-0.19
has chu la	seek_grave	-0.01	scam_report	0.05
has chu tich	seek_grave	-0.16	grave_info	0.24	request_recognition	0.14	event	0.25
has chu toi	scam_report	0.09	not_dead	0.11
has chu van	seek_grave	-0.14	comrade_tip	-0.09	registry	0.03	battle_account	0.02
has chua	seek_grave	-0.28	comrade_tip	-0.24	relics	-0.59	registry	0.26	battle_account	-0.23	enemy_report	-0.37	foreign_tip	-0.4	scam_report	-0.02	request_recognition	0.37	not_dead	-0.09	event	0.05
has chua ai	grave_info	0.41	event	0.39
has chua biet	grave_info	-0.13	registry	0.01	event	0.06
has chua co	seek_grave	0.18	comrade_tip	-0.32	grave_info	-0.41	dna_question	0.15	request_recognition	0.06	event	-0.03
has chua duoc	seek_grave	-0.68	comrade_tip	-0.02	request_recognition	0.62
has chua ro	event	0.12
has chua thay	scam_report	-0.09	event	0.02
has chua tim	seek_grave	-0.19	registry	0.01
has chuc	seek_grave	-0.11	comrade_tip	-0.31	registry	-0.23	rumour	0.12	request_recognition	-0.02	not_dead	0.02	event	0.02
has chuc nam	comrade_tip	-0.09
has chuc vu	comrade_tip	-0.16	registry	-0.06	battle_account	-0.07
has chung	grave_info	0.07	relics	-0.02	registry	-0.14	battle_account	0.44	foreign_tip	0.13	request_recognition	0.25	not_dead	-0.09	event	0.3
has chung mot	comrade_tip	0.37	grave_info	-0.14	battle_account	0.06	event	-0.23
has chung toi	seek_grave	-0.27	comrade_tip	0.08	grave_info	0.31	registry	-0.09	battle_account	0.07	enemy_report	-0.19	foreign_tip	0.26
has chuong	seek_grave	-0.19	grave_info	0.2	battle_account	-0.02	dna_question	0.03	event	0.01
has chup	comrade_tip	-0.2	grave_info	0.57	relics	0.16
has chuyen	remains_found	-0.1	relics	-0.28	battle_account	-0.28	foreign_tip	0.19	dna_question	-0.47	scam_report	0.6
has chuyen ve	seek_grave	0.25	grave_info	-0.23	event	0.06
has co	seek_grave	-0.43	comrade_tip	-0.15	grave_info	0.19	remains_found	0.17	registry	-0.61	battle_account	-0.56	enemy_report	0.08	foreign_tip	-0.03	dna_question	0.24	scam_report	0.03	rumour	0.47	request_recognition	-0.17	event	0.69
has co ai	seek_grave	0.45	grave_info	-0.07	event	-0.32
has co anh	comrade_tip	-0.02	remains_found	-0.09	battle_account	0.1
has co ba	comrade_tip	0.08	grave_info	0.16	event	0.07
has co bang	registry	-0.03	request_recognition	0.18
has co cai	seek_grave	-0.12	comrade_tip	-0.29	grave_info	0.03	relics	0.3	foreign_tip	0.1	event	0.07
has co cam	comrade_tip	0.01	grave_info	0.21	enemy_report	0.02
has co chu	grave_info	-0.12	dna_question	0.01	event	-0.2
has co con	seek_grave	-0.16	grave_info	0.13
has co dong	seek_grave	0.15	comrade_tip	0.09	scam_report	0.12
has co dung	seek_grave	-0.07	rumour	0.31
has co ghi	seek_grave	-0.14	comrade_tip	0.25	foreign_tip	0.08	request_recognition	0.01	event	0.16
has co giao	registry	0.12	event	-0.08
has co giay	seek_grave	-0.23	not_dead	0.38	event	-0.02
has co hai	grave_info	0.07	event	-0.05
has co khac	seek_grave	0.02	relics	0.06	event	-0.21
has co mo	comrade_tip	-0.18	grave_info	0.16	registry	0.1	event	-0.04
has co mot	seek_grave	-0.24	comrade_tip	-0.2	grave_info	0.28	enemy_report	0.12	dna_question	0.05	event	0.58
has co nguoi	comrade_tip	-0.43	grave_info	0.09	remains_found	-0.01	scam_report	0.29	rumour	0.16
has co ong	rumour	0.04	not_dead	0.04	event	-0.25
has co phai	grave_info	-0.15
has co quan	comrade_tip	-0.12	scam_report	0.36	not_dead	0.05
has co so	comrade_tip	-0.05
has co ten	seek_grave	0.09	comrade_tip	-0.53	grave_info	0.09	dna_question	0.07	not_dead	0.06	event	-0.19
has co the	seek_grave	-0.02	comrade_tip	0.18	registry	-0.02	enemy_report	0.1	event	0.25
has co xuong	grave_info	-0.09	rumour	0.12	event	0.08
has coc	seek_grave	-0.06	comrade_tip	0.2	grave_info	-0.21	relics	0.01	battle_account	-0.36	event	0.11
has coi	seek_grave	-0.73	comrade_tip	0.09	grave_info	0.43	battle_account	0.21	enemy_report	-0.05	dna_question	-0.01	scam_report	-0.06	rumour	-0.02	event	0.39
has com	comrade_tip	-0.14	grave_info	0.23	relics	0.03	foreign_tip	0.07	event	0.2
has con	seek_grave	-0.22	comrade_tip	0.03	grave_info	-0.31	remains_found	-0.39	relics	0.42	registry	-0.16	battle_account	0.12	enemy_report	-0.78	foreign_tip	0.14	dna_question	0.02	scam_report	-0.14	request_recognition	-0.01	not_dead	0.42
has con ba	seek_grave	-0.09	comrade_tip	0.03
has con bac	comrade_tip	0.18
has con chau	seek_grave	-0.53
has con co	seek_grave	-0.27	comrade_tip	0.19
has con dau	grave_info	-0.11	dna_question	0.18
has con doc	comrade_tip	-0.17	remains_found	0.07	event	0.24
has con gai	seek_grave	0.25	comrade_tip	-0.01	grave_info	-0.41	battle_account	0.35	foreign_tip	0.05	dna_question	0.1
has con giu	comrade_tip	-0.35	grave_info	0.16	relics	0.35	foreign_tip	0.03	scam_report	0.03
has con hai	comrade_tip	-0.01	grave_info	0.06	battle_account	0.14	event	0.12
has con la	seek_grave	0.2	comrade_tip	0.04	event	-0.71
has con nho	seek_grave	0.02	battle_account	0.27	event	0.3
has con ong	seek_grave	-0.07	grave_info	-0.07	foreign_tip	0.11	not_dead	0.03
has con song	comrade_tip	0.17	grave_info	-0.08	scam_report	-0.11	not_dead	0.33	event	-0.01
has con ten	seek_grave	0.36	comrade_tip	-0.49
has con toi	grave_info	-0.03	dna_question	0.07
has con trai	seek_grave	0.11	comrade_tip	-0.37	grave_info	-0.12	registry	-0.13	foreign_tip	0.07
has cong	seek_grave	-0.45	grave_info	-0.51	remains_found	0.18	relics	-0.55	foreign_tip	-0.39	scam_report	-0.16	rumour	-0.08	request_recognition	0.93	not_dead	0.28	event	0.09
has cong an	seek_grave	-0.09	grave_info	-0.51	remains_found	0.02	relics	-0.19	dna_question	0.47	scam_report	0.04	rumour	-0.13	request_recognition	0.02
has cong binh	registry	0.11
has cong hoa	seek_grave	-0.02	comrade_tip	-0.36	grave_info	0.07	remains_found	0.11	registry	0.22	request_recognition	0.15	event	0.26
has cong nhan	seek_grave	-0.36	comrade_tip	-0.06	grave_info	-0.14	remains_found	0.01	scam_report	-0.12	request_recognition	0.53
has cot	grave_info	-0.01	remains_found	0.73	enemy_report	-0.02	not_dead	-0.01	event	0.19
has cu	seek_grave	-0.13	comrade_tip	-0.44	grave_info	0.49	remains_found	-0.03	relics	0.14	registry	0.11	enemy_report	-0.33	scam_report	-0.36	rumour	0.28	not_dead	-0.07	event	0.1
has cu cua	grave_info	-0.01	event	-0.12
has cua	seek_grave	-0.28	comrade_tip	-0.02	grave_info	-0.2	remains_found	-0.02	relics	0.4	registry	0.09	enemy_report	0.43	dna_question	0.3	scam_report	-0.33	rumour	-0.04	request_recognition	-0.2	not_dead	-0.06
has cua anh	seek_grave	0.14	comrade_tip	-0.18	event	0.32
has cua ba	seek_grave	0.06	grave_info	-0.01	dna_question	0.04
has cua bac	seek_grave	0.15
has cua ban	seek_grave	-0.09	comrade_tip	0.24	grave_info	0.22
has cua bo	comrade_tip	0.14
has cua chu	comrade_tip	0.04	relics	0.02
has cua don	event	-0.19
has cua em	foreign_tip	0.11
has cua liet	seek_grave	0.05	dna_question	0.09	event	-0.14
has cua lu	enemy_report	0.13
has cua me	dna_question	0.16
has cua mot	seek_grave	-0.05	grave_info	0.17	relics	0.51	enemy_report	0.17	event	-0.5
has cua ong	seek_grave	-0.07	relics	0.08	enemy_report	-0.11	foreign_tip	0.29	event	-0.18
has cua su	enemy_report	0.34
has cua toi	comrade_tip	0.15	event	-0.08
has cua trung	comrade_tip	0.06
has cua viet	event	0.07
has cuc	grave_info	-0.3	remains_found	0.39	relics	-0.2	scam_report	0.14	event	0.36
has cung	seek_grave	-0.2	comrade_tip	0.61	remains_found	-0.36	relics	-0.32	registry	-0.04	enemy_report	-0.22	foreign_tip	-0.11	rumour	0.1	request_recognition	0.49	event	-0.33
has cung khong	seek_grave	-0.07	comrade_tip	-0.03	grave_info	-0.12	battle_account	0.29	rumour	0.37	event	0.03
has cung to	seek_grave	-0.02	grave_info	0.08
has cuoc	comrade_tip	-0.33	scam_report	0.04	not_dead	0.02	event	0.19
has cuoi	seek_grave	0.26	relics	0.19	registry	-0.11	battle_account	0.11	scam_report	-0.02
has cuoi nam	seek_grave	-0.04	relics	0.04
has cuon	comrade_tip	0.09	relics	0.5	event	-0.05
has cuong	comrade_tip	-0.25	grave_info	0.23	remains_found	0.13	battle_account	0.01
has cut	battle_account	-0.05	event	0.25
has cuu	grave_info	-0.27	registry	-0.01	foreign_tip	0.45	scam_report	-0.02
has cuu chien	event	-0.06
has d	seek_grave	-0.19	comrade_tip	0.38	grave_info	0.32	relics	0.37	registry	-0.26	battle_account	0.17	event	0.18
has d c	comrade_tip	0.15	event	-0.4
has d1	battle_account	-0.01
has d2	seek_grave	-0.15	comrade_tip	0.3	registry	0.23	event	0.29
has d3	seek_grave	-0.11	enemy_report	0.1	event	0.31
has d4	comrade_tip	0.09	remains_found	0.05
has d5	comrade_tip	0.11
has d6	seek_grave	-0.2
has d8	seek_grave	-0.12	grave_info	0.04	event	-0.26
has d9	battle_account	0.03	event	-0.29
has da	grave_info	-0.11	remains_found	0.45	battle_account	-0.54	enemy_report	-0.36	foreign_tip	0.16	dna_question	0.01	rumour	-0.43	request_recognition	-0.01	not_dead	0.03	event	-0.11
has da co	grave_info	-0.12	registry	0.13	event	0.01
has da dua	seek_grave	-0.1	grave_info	-0.47	event	-0.07
has da duoc	comrade_tip	0.03	grave_info	-0.07	dna_question	0.16
has dac	grave_info	-0.43	enemy_report	0.19	event	0.05
has dac cong	comrade_tip	0.36
has dai	seek_grave	-0.26	comrade_tip	0.05	grave_info	0.09	relics	-0.06	battle_account	0.13	foreign_tip	0.28	dna_question	-0.07	rumour	-0.31	event	0.58
has dai doan	seek_grave	0.02	comrade_tip	0.18	event	-0.22
has dai doi	seek_grave	-0.03	comrade_tip	0.29	grave_info	-0.28	remains_found	-0.15	relics	-0.24	registry	-0.05	battle_account	0.27	foreign_tip	0.33	event	0.1
has dai uy	remains_found	-0.06	relics	0.08	enemy_report	0.16	event	0.12
has dak	seek_grave	-0.08	comrade_tip	-0.33	remains_found	-0.03	battle_account	0.08	scam_report	0.17
has dak to	grave_info	0.06	event	-0.18
has dam	seek_grave	-0.13	comrade_tip	0.11	battle_account	-0.26	dna_question	0.09	scam_report	-0.07	rumour	0.39
has dan	grave_info	0.52	remains_found	0.42	relics	-0.21	battle_account	0.2	dna_question	-0.59	scam_report	-0.01	not_dead	-0.34	event	0.44
has dan cong	grave_info	0.04	registry	0.07	request_recognition	0.14
has dan lang	comrade_tip	-0.32	grave_info	0.05	event	0.18
has dan o	battle_account	-0.04
has dan quan	seek_grave	-0.32	comrade_tip	-0.35	registry	0.08	battle_account	0.39	request_recognition	0.24	event	0.07
has dan toc	seek_grave	0.36	comrade_tip	-0.02	registry	-0.08	event	-0.24
has dang	comrade_tip	0.23	grave_info	-0.15	remains_found	-0.6	relics	0.19	registry	0.11	battle_account	0.02	scam_report	0.3	request_recognition	-0.16	event	-0.09
has dang nam	seek_grave	-0.19	registry	0.01	scam_report	0.28
has dang o	comrade_tip	-0.12	battle_account	-0.04
has dang thi	seek_grave	0.08
has danh	seek_grave	-0.25	comrade_tip	-0.07	grave_info	0.17	relics	0.02	registry	0.4	foreign_tip	-0.36	dna_question	-0.13	scam_report	-0.06	rumour	-0.17	request_recognition	-0.35
has danh may	comrade_tip	-0.28	battle_account	0.06	event	0.12
has danh sach	seek_grave	-0.33	comrade_tip	-0.36	grave_info	-0.38	remains_found	-0.12	relics	0.07	registry	0.49	battle_account	-0.1	request_recognition	-0.01	not_dead	0.3	event	-0.23
has dao	seek_grave	-0.12	comrade_tip	0.49	grave_info	-0.04	remains_found	0.52	relics	-0.03	battle_account	-0.16	scam_report	0.22	request_recognition	-0.04	not_dead	-0.26	event	0.24
has dao thi	event	0.38
has dap	seek_grave	-0.63	comrade_tip	0.73	remains_found	-0.09	battle_account	0.06	event	0.13
has dat	seek_grave	-0.13	comrade_tip	0.28	grave_info	0.46	remains_found	-0.09	relics	-0.34	registry	-0.36	enemy_report	-0.17	not_dead	-0.06	event	0.26
has dau	seek_grave	0.05	comrade_tip	-0.08	grave_info	-0.02	remains_found	0.09	relics	-0.12	registry	-0.32	battle_account	-0.14	enemy_report	-0.1	foreign_tip	-0.05	scam_report	0.22	not_dead	-0.13	event	-0.05
has dau nam	seek_grave	0.12
has dau o	not_dead	0.07
has dau quay	comrade_tip	0.09	remains_found	0.03
has dau toi	seek_grave	0.07	scam_report	0.08
has day	seek_grave	-0.33	comrade_tip	0.12	grave_info	0.53	remains_found	0.47	relics	-0.44	battle_account	-0.5	foreign_tip	-0.3	dna_question	-0.14	scam_report	-0.27	request_recognition	-0.51	not_dead	0.05	event	0.35
has day du	comrade_tip	0.03
has dc	seek_grave	-0.09	comrade_tip	0.05	grave_info	-0.06	remains_found	-0.15	dna_question	0.11
has de	seek_grave	-0.19	comrade_tip	0.05	remains_found	-0.34	relics	0.41	battle_account	-0.09	enemy_report	0.17	dna_question	-0.1	scam_report	0.09	not_dead	0.01	event	-0.33
has de cac	seek_grave	-0.07	enemy_report	0.16	scam_report	0.14
has de lai	seek_grave	0.01	enemy_report	0.24	event	0.13
has de nghi	comrade_tip	-0.29	request_recognition	0.31	event	0.1
has de o	seek_grave	0.06	comrade_tip	0.09	relics	0.04
has dem	seek_grave	-0.34	comrade_tip	0.53	remains_found	-0.36	relics	-0.17	registry	-0.39	enemy_report	0.56	foreign_tip	-0.11	dna_question	-0.05	scam_report	0.02	rumour	0.09	not_dead	-0.17	event	0.3
has dem chon	comrade_tip	-0.27	request_recognition	0.09	event	-0.03
has dem ve	event	-0.26
has den	seek_grave	-0.78	comrade_tip	0.11	grave_info	-0.13	battle_account	0.1	foreign_tip	0.31	scam_report	0.21	request_recognition	0.17	not_dead	0.2	event	0.1
has den nay	seek_grave	-0.28	grave_info	0.12	battle_account	0.03	request_recognition	0.13	not_dead	0.02
has deo	seek_grave	-0.12	comrade_tip	0.24	grave_info	0.13	registry	0.09	battle_account	-0.18	event	-0.48
has dep	grave_info	-0.37	remains_found	0.84	event	0.35
has deu	comrade_tip	0.28	grave_info	0.23	registry	-0.31	dna_question	0.14	request_recognition	0.11
has di	seek_grave	1.11	comrade_tip	-0.15	grave_info	-0.2	relics	-0.32	registry	-0.2	battle_account	-0.25	enemy_report	-0.41	foreign_tip	-0.09	scam_report	-0.12	rumour	-0.03	request_recognition	-0.14	not_dead	-0.19	event	-0.55
has di b	seek_grave	0.28	grave_info	-0.2	event	-0.01
has di bo	seek_grave	0.4	comrade_tip	-0.01	event	-0.38
has di cung	scam_report	0.01	request_recognition	0.02
has di linh	grave_info	-0.03
has di tim	comrade_tip	-0.04	battle_account	0.02
has dia	comrade_tip	0.06	grave_info	0.11	registry	-0.26	event	0.03
has dia phuong	seek_grave	0.49
has dich	seek_grave	-0.28	comrade_tip	-0.42	grave_info	-0.42	remains_found	-0.29	relics	-0.27	enemy_report	0.73	foreign_tip	0.61	rumour	-0.06	event	0.4
has diem	seek_grave	-0.39	comrade_tip	0.36	grave_info	-0.23	relics	-0.2	registry	0.21	battle_account	0.14	scam_report	-0.03
has diem cao	comrade_tip	0.25
has dien	seek_grave	0.22	comrade_tip	-0.17	grave_info	-0.03	registry	-0.11	request_recognition	0.08	not_dead	-0.06	event	0.29
has dien bien	seek_grave	0.21	comrade_tip	-0.06	grave_info	-0.12	event	-0.25
has dien chau	comrade_tip	0.13	scam_report	0.06
has dien thoai	grave_info	0.01
has diep	comrade_tip	0.2	grave_info	-0.09	event	-0.19
has dieu	seek_grave	-0.02	comrade_tip	0.4
has din	seek_grave	-0.08	comrade_tip	-0.15	grave_info	0.43	registry	0.14
has dinh	seek_grave	-0.49	comrade_tip	0.12	remains_found	-0.56	relics	0.43	registry	0.06	battle_account	-0.07	foreign_tip	-0.19	rumour	-0.05	event	-0.14
has dinh chinh	not_dead	0.24
has dinh cong	comrade_tip	-0.24	registry	0.02	battle_account	0.09
has dinh thi	comrade_tip	0.01	grave_info	-0.13	event	-0.19
has dinh toi	comrade_tip	-0.16	grave_info	-0.02	scam_report	0.15
has do	seek_grave	0.09	grave_info	0.41	remains_found	0.07	relics	-0.33	battle_account	0.01	enemy_report	0.09	foreign_tip	-0.09	scam_report	-0.32	request_recognition	-0.09	not_dead	-0.25	event	0.17
has do co	seek_grave	-0.25	comrade_tip	-0.09	enemy_report	0.33	rumour	0.13	event	0.03
has do la	seek_grave	-0.11	comrade_tip	0.1	grave_info	-0.1	remains_found	0.08	event	0.2
has do luong	comrade_tip	0.12	grave_info	0.03	event	-0.13
has do o	seek_grave	0.31	comrade_tip	0.17	grave_info	-0.15	event	-0.24
has do ong	seek_grave	-0.13	event	-0.17
has do thi	seek_grave	-0.05	grave_info	-0.09
has do toi	comrade_tip	-0.04	grave_info	0.26	registry	-0.04	battle_account	0.02	event	0.59
has doan	seek_grave	0.28	comrade_tip	-0.19	grave_info	0.05	remains_found	-0.03	relics	-0.52	battle_account	0.05	enemy_report	0.4	dna_question	-0.25	scam_report	-0.18	rumour	-0.51	request_recognition	-0.12	not_dead	-0.19
has doan ba	seek_grave	-0.05
has doc	comrade_tip	0.19	foreign_tip	-0.18	rumour	-0.01	request_recognition	-0.08	not_dead	-0.13	event	0.06
has doc ba	seek_grave	0.15	comrade_tip	-0.06	grave_info	-0.07	battle_account	0.05
has doc duoc	seek_grave	-0.05	comrade_tip	-0.49	grave_info	0.58	remains_found	0.08	event	0.43
has doi	comrade_tip	-0.1	grave_info	0.19	remains_found	0.01	relics	-0.19	registry	-0.04	dna_question	-0.56	request_recognition	-0.06	not_dead	-0.73	event	0.14
has doi chieu	comrade_tip	-0.06	enemy_report	0.21	event	0.31
has doi co	grave_info	0.08	battle_account	0.02
has doi cu	event	-0.11
has doi pho	seek_grave	0.27	comrade_tip	0.08	grave_info	-0.01	registry	-0.13	request_recognition	0.23	event	-0.02
has doi quy	grave_info	0.13
has doi ten	seek_grave	-0.18	grave_info	0.1	not_dead	0.17	event	-0.11
has doi thi	remains_found	0.03	dna_question	0.08
has doi toi	seek_grave	-0.04	comrade_tip	-0.21	battle_account	0.05	foreign_tip	0.34	event	0.4
has doi truong	seek_grave	0.13	comrade_tip	0.23	remains_found	0.01
has don	seek_grave	0.18	comrade_tip	-0.3	remains_found	-0.36	registry	-0.79	foreign_tip	-0.03	scam_report	-0.2	rumour	0.07	not_dead	0.05	event	-0.15
has don ve	grave_info	0.02
has don vi	seek_grave	0.46	grave_info	-0.24	remains_found	-0.07	relics	-0.21	registry	-0.55	battle_account	0.15	dna_question	-0.16	rumour	-0.3	request_recognition	-0.15	event	0.19
has dong	seek_grave	0.18	comrade_tip	0.47	grave_info	-0.46	remains_found	-0.22	relics	0.02	battle_account	0.07	enemy_report	-0.1	foreign_tip	-0.2	dna_question	-0.22	scam_report	0.02	rumour	-0.26	not_dead	-0.25	event	-0.06
has dong chi	comrade_tip	0.44	grave_info	0.01	remains_found	-0.15	relics	0.25	registry	-0.02	battle_account	0.03	event	0.14
has dong doi	seek_grave	0.64	grave_info	-0.08	scam_report	0.15	event	-0.43
has dong ho	seek_grave	-0.08	comrade_tip	-0.08
has dong quan	seek_grave	-0.04	registry	0.01	enemy_report	0.14
has dot	seek_grave	0.07	comrade_tip	0.13	battle_account	0.19	event	-0.07
has dt	comrade_tip	0.24	grave_info	-0.16	remains_found	0.12
has du	seek_grave	-0.41	comrade_tip	-0.06	grave_info	-0.04	remains_found	0.5	registry	0.33	battle_account	0.3	enemy_report	-0.09	scam_report	-0.12	request_recognition	0.2	event	0.02
has du kich	seek_grave	0.08	comrade_tip	-0.26	grave_info	0.05	registry	0.61	battle_account	0.17	event	-0.39
has dua	seek_grave	-0.39	comrade_tip	0.35	grave_info	-0.08	remains_found	-0.07	relics	-0.37	enemy_report	-0.34	foreign_tip	-0.17	dna_question	-0.06	scam_report	0.42	rumour	-0.29	event	-0.33
has dua ra	battle_account	0.02	not_dead	0.06
has dua ve	seek_grave	-0.24	comrade_tip	0.05	grave_info	0.01	registry	0.01	battle_account	0.09
has duc	seek_grave	-0.14	grave_info	0.15	relics	0.4	registry	0.13	battle_account	-0.48	enemy_report	-0.2	rumour	-0.1	not_dead	-0.29	event	-0.15
has dung	seek_grave	-0.44	comrade_tip	0.29	grave_info	-0.48	remains_found	0.12	relics	-0.34	registry	-0.27	battle_account	0.15	enemy_report	-0.31	foreign_tip	-0.23	scam_report	0.36	rumour	0.21	event	-0.06
has duoc	seek_grave	-0.25	comrade_tip	0.03	grave_info	-0.3	remains_found	-0.47	relics	0.19	registry	-0.15	battle_account	0.34	enemy_report	0.24	dna_question	0.35	rumour	-0.32	request_recognition	0.42	not_dead	-0.28
has duoc cong	seek_grave	-0.28	request_recognition	0.36
has duoc hai	seek_grave	0.1	grave_info	0.03
has duoc khong	seek_grave	-0.18	grave_info	-0.03	relics	-0.02	dna_question	0.45
has duoi	seek_grave	-0.5	comrade_tip	0.19	grave_info	0.24	remains_found	-0.19	registry	-0.03	dna_question	-0.19	scam_report	0.2	rumour	0.34	request_recognition	-0.05	not_dead	-0.09	event	0.15
has duoi chan	rumour	0.08
has duoi goc	comrade_tip	0.14	battle_account	-0.18	scam_report	0.37	rumour	-0.04	event	-0.57
has duong	seek_grave	0.29	comrade_tip	-0.13	remains_found	0.07	relics	-0.14	registry	0.53	battle_account	-0.03	enemy_report	-0.13	foreign_tip	0.03	dna_question	-0.35	scam_report	-0.04	not_dead	-0.09	event	0.22
has duong van	seek_grave	0.14
has duy	seek_grave	-0.04	grave_info	-0.58	registry	0.3	battle_account	0.05	dna_question	0.16	not_dead	0.24
has dv	seek_grave	0.41	grave_info	-0.1
has e	seek_grave	0.47	grave_info	-0.21	relics	-0.23	registry	-0.3	battle_account	-0.09	scam_report	-0.15
has e2	comrade_tip	0.08
has e24	seek_grave	-0.44	comrade_tip	0.08	grave_info	-0.1	remains_found	0.1	event	0.11
has e3	comrade_tip	0.05	battle_account	0.02
has e64	event	-0.07
has e66	comrade_tip	0.02
has em	seek_grave	0.12	comrade_tip	-0.56	remains_found	-0.26	relics	-0.2	registry	-0.15	battle_account	-0.16	enemy_report	0.21	foreign_tip	-0.12	dna_question	0.35	request_recognition	-0.21	not_dead	-0.12	event	0.06
has em bao	seek_grave	-0.15	grave_info	0.25	scam_report	0.04
has em chi	grave_info	-0.06	battle_account	0.04
has em dau	seek_grave	0.12	scam_report	0.07
has em di	seek_grave	-0.07	grave_info	0.6
has em gai	dna_question	0.08
has em hoi	seek_grave	-0.25	grave_info	-0.31	dna_question	0.07	scam_report	0.02
has em khong	relics	0.2	event	0.09
has em la	seek_grave	0.03	comrade_tip	-0.54	registry	-0.2	dna_question	0.29	request_recognition	-0.07	event	0.15
has em o	seek_grave	0.04	grave_info	-0.17
has em ruot	scam_report	-0.02
has em ten	enemy_report	0.06	dna_question	0.02
has em trai	seek_grave	-0.11	comrade_tip	-0.25	not_dead	0.19
has em ut	seek_grave	0.2	comrade_tip	-0.01	event	0.07
has em xin	seek_grave	-0.01
has email	seek_grave	-0.07	foreign_tip	0.08
has example	comrade_tip	-0.62	grave_info	-0.28	remains_found	-0.02	relics	0.18	battle_account	-0.01	enemy_report	-0.01	foreign_tip	0.95	event	0.22
has example com	comrade_tip	-0.01	relics	0.08	foreign_tip	0.1
has example org	comrade_tip	-0.24	foreign_tip	0.31	event	0.24
has f10	comrade_tip	0.09	not_dead	0.01	event	0.04
has f3	seek_grave	-0.01	grave_info	0.01
has f356	seek_grave	-0.05	comrade_tip	0.02	registry	0.06
has f5	comrade_tip	0.05
has f7	seek_grave	-0.09	comrade_tip	0.18	event	-0.19
has ga	seek_grave	0.01
has gac	battle_account	0.02
has gach	seek_grave	-0.34	grave_info	0.28	remains_found	-0.01
has gai	seek_grave	0.02	grave_info	-0.62	remains_found	-0.21	registry	-0.26	battle_account	0.14	enemy_report	-0.27	foreign_tip	0.13	dna_question	0.3	scam_report	-0.41	rumour	-0.26	request_recognition	-0.17	not_dead	-0.15	event	-0.14
has gai liet	dna_question	0.06
has gan	seek_grave	0.35	grave_info	-0.74	registry	-0.31	foreign_tip	0.14	scam_report	-0.01	not_dead	-0.01	event	0.23
has gao	comrade_tip	0.05	request_recognition	0.07	event	-0.06
has gap	seek_grave	-0.25	grave_info	0.25	remains_found	0.41	relics	-0.08	battle_account	0.31	request_recognition	-0.02
has gay	seek_grave	-0.07	remains_found	0.09	not_dead	0.09
has ghe	grave_info	0.11	remains_found	0.34	event	0.13
has ghi	seek_grave	-0.26	remains_found	-0.5	registry	-0.05	battle_account	-0.2	enemy_report	0.08	foreign_tip	0.15	rumour	-0.44	not_dead	0.26
has ghi cong	grave_info	-0.28	request_recognition	0.22	not_dead	0.27	event	-0.27
has ghi hy	relics	0.04
has ghi lai	registry	0.26
has ghi ten	grave_info	-0.31	foreign_tip	0.09	not_dead	0.09
has gi	seek_grave	0.01	comrade_tip	-0.34	grave_info	0.05	enemy_report	-0.1	rumour	0.38	request_recognition	0.09	event	0.13
has gi do	comrade_tip	-0.08	battle_account	0.01	rumour	0.07	event	0.43
has gia	seek_grave	-0.2	grave_info	0.11	relics	0.21	registry	-0.07	enemy_report	-0.04	scam_report	0.21	rumour	-0.17	event	-0.27
has gia dinh	comrade_tip	-0.19	grave_info	0.11	relics	0.04	registry	-0.35	enemy_report	-0.03	scam_report	0.09	rumour	-0.15	request_recognition	0.03	not_dead	0.02	event	-0.01
has giac	seek_grave	-0.18	comrade_tip	-0.02	battle_account	0.15	scam_report	0.14
has giai	comrade_tip	-0.13	dna_question	0.05	rumour	0.09
has giai phong	comrade_tip	-0.03	grave_info	0.38	registry	0.08	rumour	0.12	event	0.05
has giam	seek_grave	-0.23	grave_info	-0.17	dna_question	0.04	event	-0.02
has giang	comrade_tip	-0.08	grave_info	0.06
has giao	comrade_tip	-0.18	grave_info	0.42	battle_account	-0.12	enemy_report	0.06	scam_report	-0.16	request_recognition	0.19	not_dead	-0.05
has giao lien	request_recognition	0.08	event	-0.55
has giao vien	event	0.1
has giap	seek_grave	-0.17	comrade_tip	0.17	grave_info	-0.19	registry	0.3	battle_account	-0.18	foreign_tip	0.11
has giap van	grave_info	-0.18	registry	0.19	dna_question	0.04	event	-0.05
has giay	seek_grave	0.07	comrade_tip	-0.57	grave_info	-0.29	remains_found	0.01	relics	0.29	registry	-0.69	battle_account	-0.46	enemy_report	0.3	foreign_tip	0.16	scam_report	-0.01	rumour	-0.1	request_recognition	0.17	not_dead	0.24
has giay bao	seek_grave	-0.2	comrade_tip	-0.05	request_recognition	-0.02	not_dead	0.41	event	-0.21
has giay ghi	comrade_tip	0.01	foreign_tip	0.07
has giay to	grave_info	-0.39	relics	-0.12	enemy_report	0.29	dna_question	-0.01	request_recognition	0.21	event	-0.15
has gieng	seek_grave	0.06	battle_account	-0.05	foreign_tip	0.07	request_recognition	-0.05	event	0.21
has gio	seek_grave	0.24	remains_found	-0.16	relics	-0.03	battle_account	-0.1	enemy_report	-0.06	dna_question	0.12	scam_report	-0.37	rumour	-0.09	request_recognition	-0.15	event	-0.13
has gio linh	comrade_tip	-0.16
has gio o	battle_account	0.05	event	0.15
has gioi	event	-0.15
has giong	comrade_tip	-0.11	grave_info	0.25
has giu	seek_grave	-0.15	comrade_tip	-0.08	grave_info	0.34	remains_found	-0.27	relics	0.82	registry	0.04	battle_account	0.11	foreign_tip	0.24	not_dead	-0.16	event	-0.22
has giua	grave_info	0.37	event	0.18
has gium	seek_grave	0.25
has giup	seek_grave	0.84	comrade_tip	-0.55	remains_found	-0.24	registry	-0.36	battle_account	-0.49	enemy_report	0.02	foreign_tip	0.05	dna_question	-0.15	event	-0.73
has giup em	seek_grave	-0.06
has go	seek_grave	-0.17	comrade_tip	0.04	grave_info	0.28	remains_found	-0.13	relics	-0.16	battle_account	0.13	not_dead	0.02	event	0.1
has goc	seek_grave	0.01	comrade_tip	0.4	grave_info	0.12	remains_found	-0.25	relics	-0.11	battle_account	-0.71	dna_question	-0.17	scam_report	0.31	rumour	-0.38	not_dead	-0.15	event	-0.19
has goc cay	battle_account	-0.09	event	-0.02
has goi	seek_grave	0.31	comrade_tip	-0.06	grave_info	-0.15	remains_found	-0.15	relics	-0.14	battle_account	0.23	enemy_report	-0.25	foreign_tip	-0.14	dna_question	-0.11	scam_report	0.34	rumour	-0.22	request_recognition	-0.14	event	0.2
has goi cho	grave_info	-0.02	scam_report	0.08
has goi la	comrade_tip	-0.05	event	0.34
has gom	comrade_tip	-0.04	registry	0.01	enemy_report	0.09
has gon	seek_grave	-0.03	battle_account	0.08	enemy_report	0.04
has gui	seek_grave	-0.28	comrade_tip	0.07	grave_info	-0.23	remains_found	-0.23	relics	0.56	registry	0.07	battle_account	-0.5	enemy_report	-0.19	foreign_tip	0.46	scam_report	0.26	rumour	-0.1	request_recognition	0.06	not_dead	-0.01	event	-0.35
has gui anh	seek_grave	-0.04	grave_info	-0.09	scam_report	0.16
has gui ban	grave_info	-0.01	event	-0.07
has gui cac	grave_info	-0.07
has gui lai	relics	0.2	event	-0.14
has gui ve	seek_grave	0.08	event	-0.06
has h	seek_grave	0.07	remains_found	0.14
has ha	grave_info	-0.2	remains_found	-0.07	relics	-0.06	foreign_tip	-0.46	scam_report	-0.33
has ha bac	grave_info	-0.15	event	-0.27
has ha nam	seek_grave	0.41	comrade_tip	-0.05	not_dead	0.05
has ha noi	grave_info	-0.02	enemy_report	0.07	event	-0.08
has ha si	comrade_tip	0.01	registry	0.08	battle_account	0.17	request_recognition	-0.01	event	-0.13
has ha tay	seek_grave	-0.01	comrade_tip	0.3	grave_info	-0.09
has ha thi	comrade_tip	-0.17	battle_account	0.03
has ha tinh	seek_grave	0.37	grave_info	-0.12	event	-0.13
has ha van	comrade_tip	-0.13	event	0.33
has hai	seek_grave	-0.33	comrade_tip	0.37	grave_info	0.3	remains_found	0.37	relics	-0.1	registry	-0.35	enemy_report	-0.43	request_recognition	-0.24	not_dead	-0.5	event	0.04
has hai anh	battle_account	0.32
has hai cot	comrade_tip	-0.28	remains_found	0.82	registry	-0.2	battle_account	-0.02	enemy_report	-0.08	event	0.41
has hai dua	comrade_tip	0.32	battle_account	-0.26	event	0.18
has hai duong	seek_grave	0.23	grave_info	0.01	foreign_tip	0.07
has hai hung	seek_grave	-0.34
has hai la	event	-0.07
has hai mo	comrade_tip	0.01	grave_info	0.11
has hai nam	seek_grave	0.07
has hai ngay	comrade_tip	0.1	event	-0.17
has hai nguoi	relics	0.2
has hai phong	registry	0.02
has hai quan	seek_grave	0.24	comrade_tip	0.06
has ham	seek_grave	-0.36	comrade_tip	0.72	grave_info	0.01	remains_found	0.43	registry	-0.23	battle_account	0.02
has han	seek_grave	-0.22	enemy_report	0.04	foreign_tip	0.15
has hang	seek_grave	-0.64	comrade_tip	-0.11	grave_info	0.53	registry	0.16	foreign_tip	0.01	dna_question	-0.11	scam_report	-0.17	rumour	0.03	request_recognition	-0.16	event	0.36
has hang rao	grave_info	-0.04	battle_account	0.14
has hanh	comrade_tip	-0.19	enemy_report	0.11	not_dead	0.21	event	0.26
has hao	comrade_tip	-0.3	grave_info	0.07	battle_account	0.08	event	0.35
has hau	grave_info	-0.27	registry	0.15
has hay	seek_grave	-0.02	comrade_tip	-0.06	grave_info	-0.18	remains_found	-0.42	relics	0.07	registry	-0.27	battle_account	-0.29	dna_question	0.68	scam_report	-0.3	rumour	0.18
has hay phai	seek_grave	-0.04	dna_question	0.45
has he	seek_grave	-0.38	grave_info	0.39	battle_account	-0.08	scam_report	-0.08	rumour	0.02
has hen	seek_grave	-0.09	dna_question	0.05
has het	seek_grave	-0.12	comrade_tip	0.07	grave_info	-0.35	remains_found	0.02	relics	-0.14	scam_report	0.18	not_dead	-0.01
has hi	seek_grave	0.19	grave_info	-0.3	dna_question	0.27	event	-0.1
has hi sinh	seek_grave	0.05	grave_info	-0.26	dna_question	0.27	event	-0.1
has hien	seek_grave	-0.34	comrade_tip	-0.57	grave_info	0.02	remains_found	0.59	relics	-0.12	registry	-0.07	dna_question	-0.04	event	0.48
has hien o	event	0.24
has hiep	seek_grave	0.04	comrade_tip	0.17	battle_account	0.02
has hieu	seek_grave	-0.08	comrade_tip	-0.42	grave_info	0.46	relics	0.14	event	0.2
has hinh	seek_grave	0.21	grave_info	-0.27	remains_found	-0.06	relics	0.52	registry	-0.01	foreign_tip	0.04	scam_report	-0.06
has hinh nhu	seek_grave	0.26	event	-0.17
has ho	seek_grave	-0.62	comrade_tip	-0.18	grave_info	-0.31	remains_found	0.25	relics	-0.74	registry	0.37	enemy_report	0.27	foreign_tip	0.65	dna_question	-0.12	rumour	-0.47	request_recognition	0.19	event	-0.09
has ho chon	comrade_tip	-0.02	grave_info	0.13	enemy_report	0.21
has ho so	seek_grave	-0.03	comrade_tip	-0.09	request_recognition	0.6	event	-0.32
has ho ten	event	-0.12
has ho thi	comrade_tip	-0.07	battle_account	0.12	event	0.04
has ho va	registry	-0.07
has hoa	seek_grave	0.33	grave_info	-0.16	remains_found	0.03	registry	0.1	battle_account	-0.27	enemy_report	-0.31	dna_question	-0.04	scam_report	-0.46	event	0.03
has hoa binh	seek_grave	0.05	comrade_tip	0.33
has hoa tuyen	registry	0.24	request_recognition	0.17	event	0.04
has hoa xa	grave_info	0.11	event	0.12
has hoac	grave_info	0.04	registry	-0.04	foreign_tip	0.08	event	0.22
has hoai	seek_grave	-0.12	grave_info	0.25	remains_found	-0.03	event	-0.29
has hoan	grave_info	0.06	event	0.17
has hoang	seek_grave	0.25	comrade_tip	-0.63	grave_info	-0.22	remains_found	-0.04	relics	0.21	registry	0.4	dna_question	0.09	event	0.07
has hoang hoa	seek_grave	-0.02
has hoang van	enemy_report	0.05	event	-0.21
has hoc	seek_grave	0.02	comrade_tip	-0.35	grave_info	0.3	registry	0.02	battle_account	0.04	foreign_tip	0.04	scam_report	-0.13	not_dead	-0.03	event	0.38
has hoc sinh	seek_grave	-0.25	grave_info	0.03	rumour	0.11	event	0.19
has hoe	comrade_tip	0.14
has hoi	seek_grave	0.3	grave_info	0.31	remains_found	-0.63	relics	-0.15	registry	-0.26	battle_account	-0.44	enemy_report	-0.21	foreign_tip	-0.34	scam_report	-0.23	rumour	0.36	request_recognition	0.27	not_dead	-0.46	event	-0.21
has hoi cac	seek_grave	0.06
has hoi ccb	seek_grave	-0.16	comrade_tip	0.26	event	-0.02
has hoi co	seek_grave	0.11	grave_info	-0.28	dna_question	-0.07	request_recognition	0.09	event	-0.08
has hoi do	seek_grave	-0.02	comrade_tip	0.11	grave_info	0.05	event	0.1
has hoi nam	grave_info	0.1	event	-0.19
has hoi thang	seek_grave	0.28	grave_info	0.13	battle_account	-0.05
has hom	seek_grave	-0.4	comrade_tip	0.64	grave_info	0.04	relics	0.08	registry	-0.17	battle_account	-0.12	rumour	-0.07	request_recognition	-0.07	not_dead	0.16	event	-0.15
has hom ay	seek_grave	-0.02	comrade_tip	0.06	battle_account	0.07	event	0.09
has hom do	grave_info	-0.01
has hom qua	not_dead	0.09
has hom sau	seek_grave	-0.27	comrade_tip	0.11	grave_info	-0.06
has hom thu	seek_grave	0.1	relics	0.09
has hom truoc	seek_grave	-0.06	not_dead	0.21	event	-0.14
has hon	comrade_tip	0.54	grave_info	-0.42	foreign_tip	0.37
has hong	seek_grave	-0.13	comrade_tip	-0.66	grave_info	0.5	registry	0.11	battle_account	0.55	scam_report	-0.08	event	0.41
has hong phong	battle_account	0.16	event	0.49
has hop	seek_grave	-0.01	comrade_tip	-0.15	remains_found	0.29	relics	0.08	scam_report	-0.18	rumour	-0.13	request_recognition	0.09	event	0.26
has hs	comrade_tip	-0.15	grave_info	-0.1	relics	-0.06	registry	0.5	battle_account	-0.36	enemy_report	-0.2	foreign_tip	-0.08	rumour	-0.18	request_recognition	-0.23	not_dead	-0.38	event	-0.33
has hua	grave_info	0.07	remains_found	0.04
has hue	grave_info	-0.01	not_dead	0.04
has hung	seek_grave	-0.15	comrade_tip	-0.08	remains_found	-0.29	relics	0.11	battle_account	-0.19	rumour	-0.05	not_dead	-0.23	event	-0.31
has hung yen	scam_report	0.02	event	-0.05
has huong	seek_grave	-0.39	comrade_tip	-0.14	grave_info	0.46	relics	-0.03	registry	-0.09	battle_account	-0.28	foreign_tip	-0.13	scam_report	-0.07	rumour	-0.2	request_recognition	0.08	event	-0.04
has huu	comrade_tip	0.23	remains_found	-0.19	relics	-0.13	registry	0.11	battle_account	0.06	foreign_tip	-0.04	event	0.13
has huy	comrade_tip	-0.44	grave_info	-0.46	remains_found	0.54	relics	0.08	registry	0.21	event	0.27
has huyen	seek_grave	0.34	grave_info	-0.15	remains_found	-0.17	relics	-0.26	battle_account	-0.08	enemy_report	-0.22	dna_question	-0.03	scam_report	-0.17	request_recognition	0.37	not_dead	-0.31	event	-0.48
has huyen doi	comrade_tip	0.13	registry	-0.04	request_recognition	0.15
has huynh	seek_grave	0.3	grave_info	-0.1
has hy	seek_grave	0.3	comrade_tip	-0.44	grave_info	0.02	remains_found	-0.03	relics	-0.01	registry	0.09	battle_account	0.57	foreign_tip	-0.27	scam_report	0.04	rumour	-0.16	request_recognition	-0.75
has hy sinh	seek_grave	0.01	comrade_tip	-0.33	grave_info	0.06	remains_found	-0.02	registry	0.11	battle_account	0.44	foreign_tip	-0.25	scam_report	0.05	rumour	-0.12	request_recognition	-0.7
has ia	registry	0.05
has ich	event	-0.05
has it	comrade_tip	0.05	grave_info	0.01	remains_found	0.01	scam_report	0.21
has k	seek_grave	-0.13	comrade_tip	0.19	grave_info	-0.57	rumour	-0.11	event	-0.57
has ke	comrade_tip	-0.4	grave_info	0.1	relics	-0.17	registry	-0.11	battle_account	0.21	dna_question	-0.31	scam_report	-0.04	rumour	0.96	request_recognition	-0.13	not_dead	-0.37	event	0.74
has ke lai	seek_grave	-0.23	comrade_tip	-0.18	battle_account	0.45	rumour	0.23	event	0.52
has kem	grave_info	-0.23	relics	0.11	event	0.14
has keo	seek_grave	-0.8	comrade_tip	0.68	remains_found	0.09	battle_account	-0.14
has ket	seek_grave	-0.03	comrade_tip	-0.01	remains_found	-0.07	battle_account	0.15	dna_question	0.41	scam_report	-0.06	event	0.22
has ket qua	seek_grave	-0.22	dna_question	0.47	scam_report	-0.13	rumour	-0.07
has keu	seek_grave	0.61	comrade_tip	-0.14	grave_info	-0.22
has kha	grave_info	-0.13	remains_found	0.04	registry	0.09	event	-0.12
has khac	seek_grave	-0.17	comrade_tip	-0.44	grave_info	-0.49	remains_found	0.48	relics	0.83	battle_account	-0.27	enemy_report	-0.05	rumour	-0.01	request_recognition	-0.08	not_dead	-0.04	event	-0.08
has khac chu	seek_grave	-0.08	grave_info	-0.47	remains_found	0.33	event	0.41
has khai	seek_grave	0.07	grave_info	-0.03	registry	-0.26	battle_account	-0.08	enemy_report	0.23	event	-0.09
has khai sinh	seek_grave	0.35
has kham	comrade_tip	-0.02	event	0.07
has khang	rumour	0.09	event	-0.06
has khanh	seek_grave	0.16	remains_found	-0.1	relics	0.39	registry	-0.04	battle_account	-0.07	event	-0.18
has khau	seek_grave	-0.01	comrade_tip	0.26	grave_info	-0.17	remains_found	0.3	relics	-0.08	request_recognition	0.2	event	0.13
has khau doi	comrade_tip	0.01
has khe	seek_grave	-0.22	comrade_tip	0.2	grave_info	-0.06	relics	0.34	enemy_report	-0.12	scam_report	-0.13	event	0.15
has khi	comrade_tip	0.13	grave_info	0.05	relics	0.11	registry	-0.01	battle_account	0.12	foreign_tip	0.09	event	0.11
has khieng	seek_grave	-0.14	comrade_tip	0.61
has khmer	comrade_tip	0.01	grave_info	-0.18	event	-0.05
has kho	relics	0.24	enemy_report	0.14	request_recognition	0.27	event	-0.39
has khoa	seek_grave	0.14	comrade_tip	-0.02	grave_info	-0.36	remains_found	0.31	relics	-0.12	registry	0.13
has khoai	seek_grave	0.13	comrade_tip	-0.05	grave_info	-0.19	event	0.04
has khoan	comrade_tip	-0.25	grave_info	-0.06	registry	0.02	scam_report	0.29	request_recognition	-0.04	event	0.27
has khoang	comrade_tip	0.1	remains_found	0.03	registry	-0.02	event	0.04
has khoe	seek_grave	-0.1	registry	0.01	battle_account	-0.08	not_dead	0.3	event	-0.21
has khoi	seek_grave	-0.35	grave_info	0.71	registry	-0.1	battle_account	-0.05	not_dead	0.16
has khong	seek_grave	0.24	comrade_tip	0.07	grave_info	-0.35	remains_found	-0.32	relics	-0.09	registry	0.09	enemy_report	-0.05	foreign_tip	-0.11	dna_question	-0.01	scam_report	-0.31	rumour	0.75	request_recognition	-0.17	not_dead	-0.69	event	-0.14
has khong a	seek_grave	0.16	comrade_tip	-0.18	grave_info	-0.41	rumour	0.06
has khong ai	seek_grave	0.15	grave_info	0.08	relics	-0.08	rumour	0.2	event	0.31
has khong bia	grave_info	0.06	registry	-0.12
has khong biet	comrade_tip	-0.22	rumour	0.32	event	0.38
has khong co	seek_grave	0.26	comrade_tip	-0.48	grave_info	0.18	relics	-0.03	registry	-0.23	battle_account	-0.03	rumour	-0.02	event	-0.1
has khong con	seek_grave	0.18	comrade_tip	0.15	grave_info	-0.25	request_recognition	0.19	event	-0.26
has khong dam	registry	-0.01	rumour	0.37	event	0.19
has khong ghi	seek_grave	0.13
has khong hay	seek_grave	-0.19	dna_question	0.26
has khong lay	relics	0.11
has khong minh	seek_grave	-0.12
has khong nho	registry	0.4	battle_account	-0.19
has khong phai	seek_grave	-0.17	comrade_tip	0.61	grave_info	-0.12	registry	0.02	event	-0.27
has khong ra	comrade_tip	0.03
has khong ro	comrade_tip	-0.07	grave_info	-0.22	registry	0.32	request_recognition	-0.05	event	-0.28
has khong so	seek_grave	0.03
has khong ten	comrade_tip	0.02	grave_info	-0.28	event	-0.04
has khong thay	seek_grave	0.19	comrade_tip	-0.14	grave_info	-0.15	rumour	0.03	event	-0.24
has khong ve	comrade_tip	-0.01	grave_info	-0.05	relics	0.17	registry	0.21
has khu	grave_info	0.76	remains_found	0.11	relics	-0.28	registry	-0.61	foreign_tip	-0.06	scam_report	-0.09	request_recognition	-0.22	not_dead	-0.18	event	0.23
has khu vuc	battle_account	0.01
has khuc	seek_grave	-0.09	comrade_tip	-0.06	remains_found	0.32	event	0.36
has khue	seek_grave	0.37	grave_info	0.23	event	-0.15
has khuong	comrade_tip	0.02
has kia	seek_grave	-0.53	comrade_tip	-0.37	grave_info	0.84	relics	-0.1	registry	-0.06	battle_account	0.46	enemy_report	0.18	event	0.79
has kich	seek_grave	0.13	comrade_tip	-0.26	remains_found	-0.01	relics	-0.12	registry	0.49	battle_account	0.56	enemy_report	0.15	dna_question	-0.04	scam_report	-0.14	rumour	-0.02	event	0.02
has kich xa	seek_grave	0.34	comrade_tip	-0.09	registry	0.08	event	-0.14
has kiem	comrade_tip	-0.67	grave_info	0.02	registry	0.02	not_dead	0.14
has kien	seek_grave	0.08	grave_info	-0.12	remains_found	0.11	registry	-0.24	event	-0.41
has kien an	seek_grave	0.11
has kien thuy	remains_found	0.01
has kiet	remains_found	0.04	event	0.3
has kieu	seek_grave	0.12	comrade_tip	-0.31	battle_account	0.01	event	0.04
has kim	comrade_tip	0.13	grave_info	-0.72	remains_found	0.11	relics	-0.33	registry	0.18	event	-0.42
has kinh	seek_grave	0.02	comrade_tip	-0.07	grave_info	0.35	registry	-0.32	foreign_tip	-0.01	dna_question	-0.15	scam_report	-0.01	rumour	-0.1	request_recognition	0.21	event	0.07
has kinh gui	registry	-0.07
has kip	seek_grave	-0.24	battle_account	0.25	event	0.4
has km	seek_grave	-0.11	remains_found	0.08	event	0.23
has ko	seek_grave	0.07	comrade_tip	0.46	grave_info	-0.54	remains_found	-0.57	battle_account	-0.08	dna_question	0.15	event	-0.16
has kon	comrade_tip	-0.15	grave_info	0.11	battle_account	0.03
has kon tum	battle_account	0.03
has kt	grave_info	-0.12
has ky	seek_grave	-0.08	comrade_tip	-0.76	grave_info	0.14	relics	0.53	battle_account	0.14	enemy_report	0.43	scam_report	-0.1	rumour	-0.15	not_dead	0.01	event	0.15
has ky ten	grave_info	-0.01	relics	0.09	scam_report	0.04
has la	seek_grave	0.59	comrade_tip	-0.15	grave_info	0.11	remains_found	-0.2	relics	-0.01	registry	-0.82	enemy_report	-0.01	dna_question	0.02	rumour	-0.46	event	-0.17
has la anh	comrade_tip	0.03	grave_info	0.08	dna_question	0.04	event	0.31
has la ba	seek_grave	0.06
has la bac	seek_grave	0.09	comrade_tip	0.24	grave_info	-0.07	not_dead	0.05	event	-0.04
has la bo	grave_info	0.17	remains_found	0.24	event	0.5
has la chau	seek_grave	0.22	comrade_tip	-0.1	grave_info	-0.07	registry	-0.05	dna_question	0.06
has la chi	seek_grave	-0.19	comrade_tip	0.01	grave_info	-0.07	not_dead	0.03	event	-0.11
has la co	seek_grave	-0.13	event	-0.26
has la con	grave_info	-0.16	dna_question	0.24	event	-0.45
has la cu	seek_grave	0.04
has la dai	scam_report	0.03	event	-0.01
has la em	comrade_tip	-0.27	dna_question	0.2	event	-0.1
has la ha	seek_grave	0.13	comrade_tip	-0.29	battle_account	0.26	request_recognition	0.2
has la hoang	comrade_tip	-0.06	not_dead	0.01	event	0.08
has la khong	event	-0.02
has la le	relics	0.08
has la liet	grave_info	-0.51	scam_report	0.26
has la mo	grave_info	0.49
has la nam	grave_info	-0.05	foreign_tip	0.11
has la ngay	comrade_tip	0.21	event	-0.07
has la nguoi	seek_grave	-0.48	comrade_tip	0.16	grave_info	0.19	remains_found	-0.11	event	0.21
has la nguyen	seek_grave	0.04	relics	0.19	event	-0.4
has la ong	seek_grave	0.22	grave_info	0.2	event	-0.16
has la thu	seek_grave	0.2	relics	0.03
has la tran	seek_grave	-0.12	comrade_tip	-0.1	battle_account	0.05	not_dead	0.05
has la xa	seek_grave	0.21
has la y	comrade_tip	0.02
has lac	seek_grave	-0.03	grave_info	-0.47	relics	0.08	enemy_report	0.29	foreign_tip	-0.01	dna_question	-0.09	scam_report	-0.03	not_dead	0.23
has lai	seek_grave	-0.6	comrade_tip	-0.29	grave_info	-0.36	remains_found	-0.11	relics	0.55	battle_account	0.6	foreign_tip	0.17	dna_question	0.02	rumour	0.36	request_recognition	0.12	not_dead	-0.02	event	0.47
has lai cho	comrade_tip	-0.09	grave_info	-0.36	relics	0.14	battle_account	0.09	not_dead	0.01	event	0.05
has lai thi	grave_info	0.29
has lai xe	seek_grave	-0.01	comrade_tip	0.42	grave_info	-0.29	event	-0.09
has lam	comrade_tip	-0.13	grave_info	-0.03	relics	-0.09	registry	-0.46	enemy_report	-0.36	foreign_tip	-0.12	dna_question	0.32	scam_report	0.05	rumour	-0.15	request_recognition	0.34	not_dead	0.23	event	-0.38
has lam chung	seek_grave	-0.2	comrade_tip	-0.14	request_recognition	0.56	event	-0.19
has lan	seek_grave	0.76	comrade_tip	-0.37	grave_info	-0.07	enemy_report	-0.11	foreign_tip	-0.05	dna_question	-0.19	scam_report	-0.28	rumour	0.31	not_dead	-0.1	event	-0.06
has lang	seek_grave	0.29	comrade_tip	-0.34	grave_info	0.23	remains_found	-0.24	relics	0.02	battle_account	-0.03	enemy_report	0.05	dna_question	-0.27	scam_report	-0.09	rumour	0.01	request_recognition	0.07	not_dead	-0.3	event	0.07
has lanh	seek_grave	-0.23	comrade_tip	0.03	grave_info	0.18	event	-0.39
has lao	seek_grave	0.47	comrade_tip	0.14	grave_info	-0.25	relics	-0.29	enemy_report	-0.07	dna_question	-0.18	scam_report	-0.2	rumour	-0.2	request_recognition	0.18	not_dead	0.28	event	-0.48
has lap	seek_grave	-0.1	grave_info	-0.17	remains_found	0.17	relics	-0.12	registry	0.13	battle_account	0.01	enemy_report	-0.17	rumour	0.09	not_dead	0.38	event	0.41
has lau	grave_info	-0.01	dna_question	0.01	scam_report	-0.12	request_recognition	-0.07
has lay	seek_grave	-0.12	comrade_tip	0.05	grave_info	-0.89	registry	-0.37	foreign_tip	-0.16	dna_question	1.04	scam_report	-0.01	rumour	-0.52	request_recognition	-0.44	not_dead	0.23	event	-0.4
has lay duoc	comrade_tip	-0.01	event	0.04
has lay mau	seek_grave	-0.6	grave_info	-0.18	relics	-0.24	dna_question	1.03	scam_report	-0.43	rumour	-0.22	request_recognition	-0.14	not_dead	-0.03
has le	seek_grave	-0.28	comrade_tip	-0.07	grave_info	0.03	remains_found	0.1	relics	0.01	registry	0.07	battle_account	-0.02	enemy_report	0.09	foreign_tip	0.06	scam_report	0.07	not_dead	-0.17	event	-0.18
has le ba	comrade_tip	-0.14	relics	0.1
has le thi	seek_grave	0.43	comrade_tip	-0.32	grave_info	-0.36	remains_found	0.04	request_recognition	0.08
has le van	grave_info	0.23	registry	-0.25	foreign_tip	0.08
has len	seek_grave	0.17	comrade_tip	0.02	grave_info	-0.06	remains_found	0.05	registry	-0.42	battle_account	0.46	enemy_report	-0.17	dna_question	-0.1	scam_report	0.07	rumour	-0.45	request_recognition	-0.14	not_dead	-0.13	event	0.33
has len duong	seek_grave	0.2
has lenh	event	-0.18
has lh	grave_info	-0.13
has lich	seek_grave	0.02	grave_info	-0.08	battle_account	0.02	event	-0.06
has lich nam	seek_grave	0.02	grave_info	-0.01
has liem	comrade_tip	0.41
has lien	comrade_tip	-0.07	grave_info	-0.2	remains_found	-0.07	registry	0.09	battle_account	0.04	enemy_report	0.06	foreign_tip	-0.2	dna_question	-0.03	rumour	-0.15	not_dead	-0.23	event	-0.64
has lien he	seek_grave	-0.34	grave_info	0.1	scam_report	-0.02
has lien lac	grave_info	-0.01	enemy_report	0.01	event	-0.05
has liet	seek_grave	-0.01	comrade_tip	-0.32	grave_info	0.33	remains_found	-0.26	relics	-0.07	registry	-0.15	battle_account	-0.27	enemy_report	-0.38	foreign_tip	-0.22	dna_question	0.01	scam_report	0.07	request_recognition	0.39	not_dead	0.02
has liet si	seek_grave	-0.01	comrade_tip	-0.33	grave_info	0.08	remains_found	-0.24	registry	-0.08	battle_account	-0.21	enemy_report	-0.35	foreign_tip	-0.2	dna_question	0.03	scam_report	0.11	request_recognition	0.42	not_dead	0.07	event	-0.51
has liet sy	grave_info	0.19	event	0.43
has lieu	seek_grave	-0.11	comrade_tip	-0.17	grave_info	-0.44	remains_found	0.1	registry	-0.03	enemy_report	0.4	foreign_tip	-0.1	event	0.29
has linh	seek_grave	-0.37	comrade_tip	0.03	grave_info	-0.13	relics	-0.14	foreign_tip	0.31	dna_question	-0.04	scam_report	0.1	rumour	0.32	request_recognition	0.03	not_dead	-0.15	event	0.12
has lo	seek_grave	-0.16	comrade_tip	0.01	remains_found	0.28	relics	0.19	registry	0.11	battle_account	-0.2	foreign_tip	-0.19	scam_report	0.03	rumour	-0.01	event	0.23
has lo cao	event	0.08
has lo van	grave_info	-0.07
has loc	comrade_tip	-0.2	grave_info	-0.46	relics	0.01	registry	0.52	battle_account	-0.35	rumour	-0.13	request_recognition	-0.16	not_dead	0.28	event	-0.17
has loc ninh	comrade_tip	-0.02	registry	0.06	dna_question	0.08
has loi	seek_grave	-0.43	registry	-0.4	battle_account	-0.08	enemy_report	0.15	foreign_tip	0.17	scam_report	-0.09	rumour	-0.26	request_recognition	0.32	not_dead	-0.28
has lon	comrade_tip	0.09
has long	comrade_tip	0.35	relics	-0.09	registry	-0.02	battle_account	-0.03	enemy_report	-0.02	foreign_tip	0.05	dna_question	-0.01	scam_report	-0.17	not_dead	-0.14
has lop	relics	0.07	registry	0.06	event	0.05
has ls	comrade_tip	-0.36	grave_info	0.28	remains_found	-0.05	relics	-0.08	battle_account	-0.17	scam_report	-0.05	rumour	-0.08	request_recognition	-0.02	not_dead	-0.25	event	-0.59
has lu	comrade_tip	-0.33	remains_found	0.08	registry	-0.05	battle_account	0.2	enemy_report	0.23	request_recognition	-0.05	not_dead	0.4	event	0.09
has lu doan	enemy_report	0.17
has lua	grave_info	-0.11	battle_account	-0.2	enemy_report	-0.04	scam_report	0.15	rumour	-0.07	event	-0.44
has luc	seek_grave	0.28	grave_info	-0.01	relics	0.22	battle_account	0.1	scam_report	-0.1	rumour	-0.01	not_dead	-0.32	event	0.1
has luc ay	seek_grave	0.11	grave_info	0.22	event	-0.09
has luc dau	seek_grave	-0.47	grave_info	0.39
has luc di	grave_info	-0.29	relics	0.13	event	-0.03
has luc do	seek_grave	0.31	comrade_tip	-0.07	grave_info	-0.11	event	-0.26
has luc van	comrade_tip	0.13
has lung	seek_grave	0.08	comrade_tip	0.01	grave_info	-0.45	remains_found	0.16	request_recognition	0.19	event	0.05
has luoc	grave_info	-0.22	event	0.22
has luoi	remains_found	0.15
has luon	seek_grave	-0.02	grave_info	-0.34	battle_account	0.44	rumour	0.02	event	0.07
has luong	seek_grave	-0.18	comrade_tip	0.31	dna_question	-0.02	request_recognition	-0.24	event	-0.01
has luong van	comrade_tip	0.07
has luu	seek_grave	-0.18	comrade_tip	0.12	grave_info	-0.49	relics	-0.13	battle_account	-0.25	enemy_report	0.07	dna_question	0.1	scam_report	0.09	not_dead	-0.07	event	0.01
has luu thi	registry	-0.04
has luyen	seek_grave	0.14
has ly	seek_grave	0.21	registry	-0.1	battle_account	0.24	not_dead	0.29	event	0.07
has m	remains_found	0.18
has ma	seek_grave	0.28	comrade_tip	0.01	grave_info	0.02	remains_found	-0.51	relics	-0.27	registry	-0.14	battle_account	-0.09	enemy_report	-0.08	dna_question	0.18	rumour	0.21	event	-0.38
has ma chua	remains_found	0.04	event	0.35
has ma khong	seek_grave	0.32	comrade_tip	-0.19	event	-0.05
has ma thuot	comrade_tip	0.18	registry	0.16	event	-0.31
has ma toi	seek_grave	-0.1	comrade_tip	-0.23	request_recognition	0.02
has ma van	seek_grave	-0.11	comrade_tip	0.07	grave_info	0.46	event	-0.11
has mac	grave_info	-0.05	request_recognition	0.07	event	0.01
has mach	seek_grave	0.07	foreign_tip	0.09
has mai	seek_grave	0.34	comrade_tip	0.12	grave_info	-0.38	relics	0.05	battle_account	0.08	enemy_report	-0.23	dna_question	-0.05	scam_report	-0.12	request_recognition	-0.27	event	-0.36
has mai tang	seek_grave	0.16	comrade_tip	-0.02
has man	comrade_tip	0.01	registry	0.04
has mang	seek_grave	0.04	comrade_tip	-0.13	grave_info	0.12	relics	0.42	registry	-0.22	battle_account	-0.18	enemy_report	0.18	dna_question	-0.28	rumour	0.35	event	0.07
has mang ten	seek_grave	-0.24	grave_info	0.35	relics	0.04	not_dead	0.01	event	0.01
has manh	seek_grave	-0.34	comrade_tip	0.4	grave_info	-0.55	remains_found	0.39	relics	0.24	enemy_report	-0.09
has mao	comrade_tip	0.23	grave_info	-0.1	scam_report	0.06
has map	grave_info	0.15	event	0.02
has mat	seek_grave	0.04	comrade_tip	-0.05	grave_info	-0.15	remains_found	-0.28	relics	0.06	registry	0.13	battle_account	0.4	enemy_report	-0.27	dna_question	0.15	scam_report	-0.73	event	0.16
has mat dau	comrade_tip	-0.16
has mat nam	grave_info	0.15	battle_account	-0.09
has mat ngay	seek_grave	-0.26	comrade_tip	0.29	registry	0.04	event	-0.45
has mat o	seek_grave	0.29
has mat roi	seek_grave	-0.01	grave_info	0.07	rumour	0.12
has mat tai	comrade_tip	0.13	registry	0.04	event	-0.08
has mat tran	seek_grave	0.34	grave_info	-0.5
has mat vi	comrade_tip	0.03	event	0.06
has mau	seek_grave	-0.92	grave_info	-0.25	remains_found	0.05	relics	-0.1	battle_account	-0.02	enemy_report	-0.13	dna_question	1.19	scam_report	-0.54	not_dead	-0.39	event	-0.29
has mau adn	seek_grave	-0.32	dna_question	0.35	rumour	-0.07
has mau than	seek_grave	0.03	comrade_tip	0.15	grave_info	0.1	event	-0.11
has may	seek_grave	-0.15	comrade_tip	-0.21	grave_info	-0.28	remains_found	0.16	registry	-0.38	enemy_report	-0.23	foreign_tip	-0.04	scam_report	-0.01	rumour	0.29	not_dead	-0.45	event	0.19
has may anh	comrade_tip	0.06	rumour	0.22
has may bay	comrade_tip	-0.09	remains_found	-0.12	relics	0.09	battle_account	0.3	event	0.08
has may chu	seek_grave	0.13	grave_info	0.22	event	0.07
has may nguoi	seek_grave	-0.06	dna_question	0.08
has may ong	grave_info	-0.26	rumour	0.2	event	0.2
has me	comrade_tip	-0.45	remains_found	-0.53	registry	-0.07	enemy_report	-0.03	foreign_tip	-0.25	dna_question	0.41	scam_report	0.13	rumour	-0.01	not_dead	-0.07	event	-0.25
has me em	grave_info	-0.07	dna_question	0.04	scam_report	0.04	event	-0.14
has me toi	seek_grave	0.03	comrade_tip	-0.29	grave_info	-0.02	event	-0.12
has mep	grave_info	-0.29	battle_account	0.22
has met	comrade_tip	0.1
has mi	comrade_tip	-0.01
has mien	seek_grave	0.1	grave_info	-0.24	foreign_tip	0.15	event	-0.03
has mieu	seek_grave	-0.42	grave_info	0.66	event	0.7
has min	comrade_tip	0.54	grave_info	-0.21
has minh	seek_grave	-0.09	grave_info	-0.01	remains_found	-0.15	battle_account	-0.07	enemy_report	0.2	rumour	0.13	request_recognition	-0.36
has minh la	seek_grave	0.14	comrade_tip	0.07	grave_info	-0.11	event	-0.05
has minh ten	comrade_tip	0.08
has mo	comrade_tip	-0.01	grave_info	0.45	remains_found	-0.86	relics	-0.32	battle_account	-0.05	enemy_report	-0.01	foreign_tip	-0.32	scam_report	0.17	rumour	-0.28	request_recognition	-0.21	not_dead	-0.06	event	-0.03
has mo anh	comrade_tip	0.03	grave_info	-0.02	event	-0.07
has mo bac	grave_info	0.28	not_dead	-0.05
has mo bo	seek_grave	0.04	grave_info	0.24	event	0.38
has mo cau	grave_info	-0.02	scam_report	0.05	event	-0.04
has mo chu	seek_grave	-0.24	grave_info	0.17	event	-0.32
has mo chua	grave_info	-0.12	dna_question	0.1	event	-0.02
has mo co	seek_grave	0.04	grave_info	-0.03
has mo cua	comrade_tip	0.42
has mo da	seek_grave	0.32	grave_info	-0.16	event	0.02
has mo dat	seek_grave	-0.01	grave_info	0.54	event	0.08
has mo gio	seek_grave	0.14
has mo liet	seek_grave	-0.47	event	0.22
has mo nay	seek_grave	-0.03	grave_info	0.19	event	-0.33
has mo o	seek_grave	0.22	registry	-0.05
has mo ong	seek_grave	0.04	grave_info	0.03	event	-0.05
has mo so	grave_info	0.45	event	-0.13
has moc	comrade_tip	-0.14	remains_found	0.03	not_dead	0.11
has moi	comrade_tip	-0.04	grave_info	-0.17	remains_found	-0.15	relics	-0.06	battle_account	0.16	foreign_tip	-0.33	scam_report	0.49	rumour	-0.09	request_recognition	-0.03	event	-0.29
has moi nguoi	seek_grave	-0.28	comrade_tip	0.01
has mon	seek_grave	0.02	grave_info	-0.18	battle_account	-0.21	enemy_report	0.02	event	-0.4
has mong	comrade_tip	-0.24	grave_info	-0.34	remains_found	0.41	relics	-0.02	registry	-0.02	foreign_tip	-0.16	scam_report	-0.03	rumour	-0.08
has mong cac	enemy_report	0.08
has mot	seek_grave	-0.41	grave_info	0.33	remains_found	0.2	relics	0.67	registry	-0.7	battle_account	0.07	enemy_report	0.43	foreign_tip	0.38	request_recognition	-0.46	not_dead	-0.08	event	0.62
has mot anh	seek_grave	-0.17	grave_info	0.03	relics	0.15	rumour	0.04	event	-0.52
has mot cai	grave_info	-0.16	relics	0.2	foreign_tip	0.14	event	-0.12
has mot ho	comrade_tip	-0.17	foreign_tip	0.26
has mot mo	grave_info	0.04	event	0.09
has mot nguoi	seek_grave	0.04	comrade_tip	-0.32	grave_info	0.29	enemy_report	0.14	dna_question	0.24	event	0.17
has mu	seek_grave	0.37	grave_info	-0.07	battle_account	-0.02	event	-0.1
has mua	seek_grave	0.08	comrade_tip	-0.21	relics	0.38	dna_question	-0.07	rumour	0.12	event	0.24
has muc	comrade_tip	-0.11	grave_info	-0.13	remains_found	0.3	battle_account	-0.07	scam_report	-0.03	rumour	-0.07	event	0.35
has mui	seek_grave	0.03	comrade_tip	-0.06	remains_found	0.03	battle_account	0.15	event	-0.39
has mung	seek_grave	0.39	comrade_tip	0.2	registry	-0.15	event	-0.17
has muoi	seek_grave	0.2	comrade_tip	-0.19	grave_info	0.18	relics	-0.14	enemy_report	-0.17	foreign_tip	0.1	request_recognition	0.01	not_dead	-0.04	event	0.13
has muoi hai	event	-0.08
has muoi mot	seek_grave	0.21	event	-0.1
has muon	seek_grave	0.53	comrade_tip	-0.64	remains_found	-0.07	relics	0.09	registry	-0.14	battle_account	-0.09	foreign_tip	0.44	dna_question	0.33	scam_report	-0.03	rumour	-0.08	not_dead	-0.12	event	0.38
has muon tim	seek_grave	0.16
has muong	seek_grave	0.22	grave_info	-0.13	event	0.05
has my	comrade_tip	-0.17	grave_info	-0.5	battle_account	-0.22	enemy_report	0.76	foreign_tip	0.49	dna_question	-0.04	scam_report	-0.19	rumour	0.18	event	0.09
has n	seek_grave	-0.16	comrade_tip	0.21	remains_found	0.13	relics	0.06	event	-0.27
has na	seek_grave	0.36	comrade_tip	0.03	grave_info	-0.08	registry	-0.06	event	-0.28
has nam	seek_grave	0.24	comrade_tip	-0.17	grave_info	0.35	remains_found	-0.41	relics	-0.62	registry	-0.42	battle_account	-0.38	enemy_report	-0.66	dna_question	-0.45	scam_report	0.02	rumour	-0.25	request_recognition	0.03	event	0.18
has nam bay	grave_info	0.12	event	-0.07
has nam canh	seek_grave	0.2	comrade_tip	-0.03
has nam dinh	seek_grave	0.43	comrade_tip	-0.09	grave_info	-0.25
has nam do	comrade_tip	0.02	grave_info	-0.13	event	-0.04
has nam lai	seek_grave	0.17	comrade_tip	-0.55	grave_info	-0.15	registry	0.13	battle_account	0.23	event	0.22
has nam mau	seek_grave	0.22
has nam mo	grave_info	0.22	event	0.73
has nam nao	seek_grave	-0.2	comrade_tip	-0.14	grave_info	0.6	battle_account	0.02
has nam nay	seek_grave	0.09	battle_account	-0.18	request_recognition	0.48	event	-0.05
has nam ngoai	seek_grave	-0.04	comrade_tip	0.14	grave_info	0.34	registry	-0.01
has nam o	seek_grave	-0.2	comrade_tip	0.04	grave_info	-0.02	scam_report	0.14	event	-0.02
has nam sau	comrade_tip	0.06	event	-0.22
has nam thi	seek_grave	0.28	not_dead	0.02	event	-0.12
has nang	seek_grave	0.04	grave_info	0.05	remains_found	0.12	registry	0.01	battle_account	-0.05	event	0.18
has nao	seek_grave	0.3	comrade_tip	-0.73	relics	0.06	enemy_report	0.26	rumour	0.1	request_recognition	-0.14	event	-0.08
has nao cung	seek_grave	-0.27	comrade_tip	-0.17	grave_info	0.52	event	0.21
has nao o	grave_info	-0.07	event	0.19
has nay	seek_grave	-0.3	comrade_tip	-0.49	grave_info	0.18	remains_found	0.15	relics	-0.09	registry	-0.15	battle_account	-0.06	dna_question	-0.18	request_recognition	0.48	event	0.1
has nay chua	seek_grave	-0.07	request_recognition	0.21
has nay co	battle_account	0.04	event	-0.3
has nay khong	seek_grave	0.15
has nay la	enemy_report	0.06
has nay toi	seek_grave	-0.11	comrade_tip	-0.13	grave_info	0.03	event	0.31
has nen	seek_grave	-0.22	comrade_tip	-0.39	grave_info	0.65	relics	-0.36	registry	-0.32	battle_account	0.26	dna_question	-0.13	rumour	0.21	request_recognition	0.15	event	0.29
has nen khong	comrade_tip	0.08
has net	comrade_tip	-0.07	relics	0.08
has neu	comrade_tip	-0.15	battle_account	0.22	foreign_tip	0.14	dna_question	0.04	event	0.13
has ng	comrade_tip	0.05	registry	-0.16
has nga	seek_grave	-0.02	comrade_tip	0.22	grave_info	-0.15	relics	0.04	battle_account	0.28	scam_report	-0.04	event	0.11
has nga ba	comrade_tip	0.07	event	0.12
has nga xuong	seek_grave	0.21	relics	0.09
has ngai	scam_report	0.08
has ngam	grave_info	-0.11	battle_account	-0.09
has ngan	battle_account	0.16	request_recognition	-0.11	event	0.31
has ngay	seek_grave	0.14	comrade_tip	0.23	grave_info	-0.41	relics	-0.11	registry	-0.01	enemy_report	0.02	foreign_tip	0.07	dna_question	-0.61	scam_report	-0.39	rumour	-0.3	request_recognition	0.05	not_dead	-0.46	event	-0.09
has ngay mat	grave_info	0.1
has ngay truoc	comrade_tip	-0.12	grave_info	0.1	battle_account	0.04
has ngay xua	comrade_tip	-0.25	relics	0.06	rumour	0.17
has nghe	seek_grave	0.23	grave_info	-0.41	remains_found	-0.6	registry	-0.49	enemy_report	-0.32	foreign_tip	-0.3	scam_report	-0.44	rumour	1.34	request_recognition	-0.26	not_dead	-0.1	event	0.32
has nghe an	comrade_tip	0.15	grave_info	0.1	battle_account	-0.01	event	-0.05
has nghe may	grave_info	-0.17	rumour	0.39
has nghe noi	seek_grave	-0.03	grave_info	-0.07	rumour	0.2
has nghi	seek_grave	-0.12	grave_info	0.15	remains_found	-0.06	relics	-0.07	enemy_report	-0.17	foreign_tip	-0.03	scam_report	0.19	rumour	-0.09	request_recognition	0.29	event	-0.04
has nghia	seek_grave	-0.03	comrade_tip	0.48	grave_info	0.33	remains_found	-0.17	relics	-0.45	battle_account	-0.16	dna_question	0.11	event	-0.49
has nghia dia	seek_grave	-0.22	comrade_tip	0.12	registry	-0.16	request_recognition	0.06
has nghia trang	seek_grave	0.06	comrade_tip	0.08	grave_info	0.51	remains_found	-0.03	relics	-0.15	enemy_report	-0.02	dna_question	0.12	request_recognition	-0.07	event	-0.37
has nghiem	seek_grave	-0.34	registry	0.31	dna_question	0.09
has nghiep	seek_grave	0.25	grave_info	-0.01	event	-0.18
has ngo	seek_grave	0.07	comrade_tip	-0.31	grave_info	-0.28	dna_question	0.09	scam_report	-0.02
has ngo thi	seek_grave	0.13	comrade_tip	-0.06	dna_question	0.08	event	-0.04
has ngo van	grave_info	-0.07
has ngoai	seek_grave	0.26	comrade_tip	-0.13	relics	-0.07	registry	-0.17	battle_account	0.08	foreign_tip	-0.12	dna_question	0.17	scam_report	0.37	request_recognition	-0.11	not_dead	-0.04	event	-0.24
has ngoai em	grave_info	-0.21	battle_account	0.05	dna_question	0.02	event	0.08
has ngoan	enemy_report	0.01	not_dead	0.07
has ngoc	seek_grave	0.14	comrade_tip	-0.01	registry	0.03	battle_account	-0.23	scam_report	0.06	rumour	-0.02	event	-0.24
has ngoi	seek_grave	-0.08	comrade_tip	-0.04	grave_info	0.47	registry	-0.01	battle_account	-0.19	event	0.28
has ngoi mo	comrade_tip	-0.05	grave_info	0.3	event	0.14
has ngu	seek_grave	0.55	comrade_tip	-0.11	grave_info	-0.05	relics	-0.09	battle_account	0.08	dna_question	-0.09	request_recognition	-0.11
has ngu thang	seek_grave	0.09
has nguoi	comrade_tip	-0.31	remains_found	-0.32	registry	0.21	battle_account	0.3	enemy_report	-0.01	dna_question	-0.25	scam_report	-0.15	rumour	0.2	event	0.09
has nguoi ban	seek_grave	0.15	comrade_tip	-0.16	grave_info	-0.01	relics	0.01
has nguoi bao	comrade_tip	0.17	grave_info	0.02
has nguoi cung	seek_grave	0.17	comrade_tip	-0.24	grave_info	-0.24	registry	0.01
has nguoi di	comrade_tip	-0.17	registry	0.02	scam_report	0.03	event	0.19
has nguoi khmer	comrade_tip	0.05	grave_info	-0.12	event	-0.03
has nguoi lam	seek_grave	-0.05	comrade_tip	-0.14	battle_account	0.03	request_recognition	0.33
has nguoi lang	seek_grave	0.49	comrade_tip	-0.01	event	-0.13
has nguoi nam	seek_grave	-0.16	event	0.12
has nguoi nha	seek_grave	-0.3	grave_info	0.14	remains_found	-0.13	relics	0.26	registry	-0.05	battle_account	0.16	event	0.24
has nguoi ta	seek_grave	0.38	rumour	0.29	event	-0.15
has nguoi than	seek_grave	-0.05	grave_info	0.28	remains_found	-0.02	relics	0.18	event	-0.3
has nguoi trong	seek_grave	0.06	comrade_tip	-0.59	grave_info	0.12	registry	0.14	event	0.27
has nguyen	seek_grave	-0.23	comrade_tip	-0.32	grave_info	-0.12	remains_found	-0.49	registry	0.17	battle_account	0.47	enemy_report	0.1	foreign_tip	-0.53	scam_report	-0.12	rumour	-0.46	not_dead	-0.58	event	0.37
has nguyen huu	seek_grave	0.1	grave_info	-0.06	registry	0.01	event	0.02
has nguyen quan	seek_grave	0.61	registry	-0.1	event	-0.39
has nguyen thi	comrade_tip	-0.37	registry	0.02	battle_account	0.36	event	0.15
has nguyen van	grave_info	-0.07	enemy_report	0.09	scam_report	0.04	event	0.15
has nha	seek_grave	-0.07	comrade_tip	-0.26	grave_info	0.02	remains_found	-0.45	relics	0.4	registry	-0.16	battle_account	-0.41	enemy_report	-0.49	foreign_tip	-0.05	scam_report	0.4	request_recognition	-0.25	event	-0.47
has nha ba	scam_report	0.11
has nha con	seek_grave	0.11	event	-0.02
has nha cu	grave_info	0.1	dna_question	0.07
has nha em	seek_grave	-0.11	comrade_tip	-0.07	grave_info	0.19	dna_question	0.22	rumour	-0.04
has nha o	seek_grave	-0.03	comrade_tip	0.34	grave_info	-0.33	event	0.13
has nha ong	comrade_tip	0.18	grave_info	-0.02	remains_found	-0.04	battle_account	0.01	request_recognition	-0.07
has nha tho	seek_grave	-0.1	comrade_tip	0.13	event	-0.48
has nha toi	seek_grave	0.61	comrade_tip	-0.53	registry	-0.02	scam_report	0.39	event	-0.12
has nhac	seek_grave	0.02	comrade_tip	-0.19	event	-0.03
has nham	comrade_tip	0.25	relics	-0.14	scam_report	-0.19	not_dead	0.37	event	-0.33
has nham mat	seek_grave	0.26	grave_info	-0.03
has nhan	seek_grave	-0.42	comrade_tip	0.07	grave_info	-0.15	remains_found	-0.18	relics	0.33	registry	-0.1	battle_account	-0.19	scam_report	0.14	rumour	-0.05	request_recognition	0.67	not_dead	0.04	event	-0.85
has nhan liet	seek_grave	-0.49	request_recognition	0.76	event	-0.25
has nhang	comrade_tip	-0.29	grave_info	0.5	battle_account	0.02	event	0.17
has nhanh	comrade_tip	-0.04	grave_info	-0.02	remains_found	0.23	registry	0.12	event	0.05
has nhap	seek_grave	0.34	comrade_tip	-0.01	grave_info	-0.29	relics	-0.03	request_recognition	-0.02
has nhap ngu	seek_grave	0.26	comrade_tip	-0.08	grave_info	-0.22	relics	-0.02	request_recognition	-0.01
has nhat	seek_grave	-0.01	comrade_tip	-0.19	grave_info	-0.27	remains_found	-0.16	relics	0.47	registry	0.16	battle_account	0.49	enemy_report	0.18	scam_report	-0.27	request_recognition	-0.05	not_dead	-0.11	event	0.46
has nhat duoc	comrade_tip	0.1	grave_info	-0.06	remains_found	-0.07	relics	0.29
has nhau	seek_grave	0.31	grave_info	-0.17	dna_question	-0.04	scam_report	0.07	rumour	0.04
has nhe	seek_grave	-0.17	grave_info	0.08	battle_account	0.03	rumour	0.14	event	0.07
has nhi	seek_grave	0.16	comrade_tip	0.4	grave_info	-0.75	battle_account	-0.07	enemy_report	0.07	event	-0.18
has nhieu	seek_grave	0.25	comrade_tip	-0.27	grave_info	-0.17	remains_found	0.26	event	0.16
has nho	seek_grave	0.03	registry	0.38	battle_account	0.21	enemy_report	-0.27	dna_question	-0.03	scam_report	-0.43	rumour	0.16	request_recognition	0.01	event	0.23
has nho tim	scam_report	-0.11
has nhom	seek_grave	-0.25	comrade_tip	-0.54	grave_info	-0.12	remains_found	0.05	relics	0.63	registry	-0.22	battle_account	-0.08	enemy_report	0.36	foreign_tip	-0.08	event	0.06
has nhom khac	grave_info	-0.14	remains_found	0.07	event	0.37
has nhon	comrade_tip	0.1	grave_info	-0.56	registry	0.11	battle_account	-0.04	foreign_tip	0.1
has nhu	relics	-0.07	battle_account	0.04	dna_question	-0.04	event	-0.13
has nhuan	seek_grave	0.12	comrade_tip	0.09	grave_info	-0.16
has nhung	seek_grave	0.19	comrade_tip	-0.16	grave_info	-0.02	relics	-0.19	registry	0.25	enemy_report	-0.08	dna_question	0.31	scam_report	-0.1	not_dead	0.18	event	-0.31
has nhuong	comrade_tip	0.08	remains_found	-0.07	event	-0.15
has ni	grave_info	0.14	remains_found	0.08	battle_account	-0.16	event	0.32
has ni long	grave_info	-0.06	remains_found	0.11	relics	-0.04	battle_account	-0.08
has nie	seek_grave	0.1	grave_info	0.08	event	-0.06
has niem	relics	0.22
has nien	event	0.21
has ninh	remains_found	-0.09	relics	-0.35	scam_report	0.02	event	-0.43
has ninh binh	seek_grave	-0.13	comrade_tip	0.16
has nn	seek_grave	-0.09
has no	seek_grave	-0.37	comrade_tip	1.21	grave_info	-0.45	remains_found	-0.07	relics	-0.21	registry	-0.12	dna_question	-0.27	scam_report	0.59	rumour	-0.29	event	-0.58
has no la	comrade_tip	0.1
has no o	seek_grave	-0.03	grave_info	0.14	battle_account	0.04	event	0.14
has noi	seek_grave	0.39	comrade_tip	-0.85	grave_info	0.07	remains_found	-0.36	registry	-0.79	battle_account	-0.35	enemy_report	-0.24	dna_question	0.09	scam_report	0.32	rumour	0.15	not_dead	-0.15	event	-0.13
has noi chau	seek_grave	-0.09	comrade_tip	0.12
has noi chon	comrade_tip	-0.23	grave_info	0.54
has noi da	seek_grave	-0.02	grave_info	-0.13	event	-0.3
has noi em	seek_grave	0.03
has noi hy	seek_grave	0.41	event	-0.06
has noi la	grave_info	0.1	event	0.4
has noi ong	registry	-0.01	rumour	0.04	event	-0.3
has noi vu	seek_grave	-0.15	grave_info	-0.06	dna_question	0.14	request_recognition	0.38
has nong	seek_grave	0.04	not_dead	0.05
has nong truong	comrade_tip	-0.19
has nong van	comrade_tip	0.18	battle_account	0.02	event	-0.02
has nop	seek_grave	-0.61	comrade_tip	-0.14	grave_info	-0.28	remains_found	-0.08	dna_question	0.36	rumour	-0.2	request_recognition	0.47	not_dead	-0.01	event	-0.38
has not	seek_grave	-0.03	comrade_tip	0.25	grave_info	-0.22	event	-0.03
has ntls	seek_grave	-0.64	comrade_tip	-0.63	grave_info	0.84	relics	-0.36	registry	0.59	battle_account	-0.19	enemy_report	-0.18	dna_question	0.12	scam_report	-0.06	rumour	-0.07	request_recognition	-0.13	not_dead	-0.19	event	-0.06
has ntls huyen	seek_grave	-0.08	registry	0.18	event	-0.08
has ntls xa	seek_grave	-0.85	comrade_tip	-0.07	grave_info	0.2	registry	0.23	event	0.27
has nu	seek_grave	0.21	comrade_tip	-0.02	grave_info	-0.02	remains_found	-0.13	enemy_report	0.07	foreign_tip	0.08
has nua	seek_grave	0.18	comrade_tip	0.02	grave_info	0.03	request_recognition	-0.06	event	-0.09
has nui	seek_grave	-0.09	comrade_tip	-0.18	grave_info	-0.21	battle_account	0.18	foreign_tip	0.36	event	0.23
has nung	seek_grave	0.01
has nuoc	comrade_tip	0.11	grave_info	-0.13	relics	-0.24	dna_question	-0.45	rumour	0.41	event	-0.14
has nuoi	comrade_tip	0.24	grave_info	0.04	battle_account	-0.18	not_dead	0.16
has nuong	seek_grave	-0.15	comrade_tip	0.05	event	-0.2
has o	seek_grave	0.17	comrade_tip	0.06	grave_info	0.03	remains_found	-0.25	relics	-0.24	registry	-0.18	foreign_tip	-0.08	scam_report	-0.3	rumour	-0.33	request_recognition	-0.04	event	-0.19
has o ap	seek_grave	0.03	comrade_tip	0.03	event	-0.08
has o bai	registry	0.03	battle_account	0.3	event	0.18
has o ban	not_dead	0.01	event	-0.12
has o ben	comrade_tip	0.37	event	-0.26
has o bia	comrade_tip	0.31
has o binh	seek_grave	0.02	comrade_tip	0.1
has o bo	seek_grave	-0.09	grave_info	0.32
has o cau	comrade_tip	0.4	grave_info	-0.2	event	-0.26
has o chan	seek_grave	-0.1	grave_info	0.01	event	0.08
has o cho	comrade_tip	0.16	relics	0.07
has o cua	seek_grave	0.07	comrade_tip	-0.02	grave_info	-0.2	battle_account	0.12
has o dai	battle_account	0.03	event	-0.08
has o dak	scam_report	0.21	event	-0.04
has o dau	seek_grave	0.29	comrade_tip	-0.28	scam_report	-0.15	rumour	-0.03	request_recognition	0.4	event	-0.42
has o day	comrade_tip	-0.03	grave_info	0.2	enemy_report	0.09	event	0.27
has o deo	seek_grave	-0.05	grave_info	0.01	registry	0.05	request_recognition	0.04
has o do	seek_grave	0.05	comrade_tip	-0.11	grave_info	0.89	event	0.43
has o doi	comrade_tip	-0.23	grave_info	0.05	battle_account	0.13	event	-0.07
has o dong	comrade_tip	-0.03	grave_info	-0.14	battle_account	0.22
has o go	battle_account	0.15
has o goc	seek_grave	-0.06	grave_info	0.02	event	0.29
has o khe	grave_info	-0.17	relics	0.06
has o khu	remains_found	0.03
has o lai	seek_grave	0.16	event	-0.2
has o lang	registry	0.09
has o nga	comrade_tip	0.35	grave_info	-0.01
has o nghia	grave_info	-0.04	registry	-0.05	dna_question	0.03	event	-0.05
has o nha	comrade_tip	-0.26	grave_info	-0.14	relics	0.1	registry	0.02
has o ntls	seek_grave	-0.46	comrade_tip	-0.06	grave_info	0.48	dna_question	0.26
has o phu	comrade_tip	0.02	grave_info	-0.21	battle_account	-0.04	event	-0.06
has o suoi	comrade_tip	0.45	grave_info	0.01	battle_account	-0.15	event	-0.4
has o tay	seek_grave	0.22	grave_info	-0.23	scam_report	0.03
has o thanh	comrade_tip	0.13	grave_info	-0.1	event	-0.16
has o thon	seek_grave	0.15	relics	-0.09	event	0.25
has o trung	comrade_tip	0.11	event	-0.21
has o vinh	comrade_tip	0.03	event	-0.21
has o vuon	registry	0.05
has o xa	seek_grave	0.22	grave_info	-0.14	event	-0.16
has o xom	grave_info	-0.07
has oi	seek_grave	0.02	comrade_tip	0.22	grave_info	-0.15	relics	-0.05	rumour	-0.01	not_dead	0.19
has om	grave_info	-0.08	battle_account	0.25
has on	seek_grave	0.35	comrade_tip	-0.23	remains_found	-0.06	relics	-0.01	dna_question	0.22	scam_report	-0.17	rumour	-0.05	event	-0.73
has ong	seek_grave	0.06	comrade_tip	-0.31	grave_info	0.37	battle_account	-0.53	enemy_report	-0.2	foreign_tip	0.24	dna_question	-0.21	scam_report	-0.32	rumour	0.29	request_recognition	-0.02	not_dead	0.33	event	0.07
has ong ay	seek_grave	0.16	comrade_tip	-0.11	relics	0.1	not_dead	0.04	event	-0.2
has ong ba	seek_grave	0.16	event	-0.1
has ong bi	battle_account	0.01	not_dead	0.43
has ong chu	request_recognition	0.01	event	0.1
has ong di	event	-0.09
has ong hai	seek_grave	-0.11	battle_account	0.16	rumour	0.05
has ong khong	grave_info	0.08
has ong la	seek_grave	0.3
has ong mat	relics	0.06
has ong ngoai	seek_grave	0.35	grave_info	-0.31	battle_account	0.21
has ong noi	comrade_tip	0.03	rumour	-0.05
has ong o	comrade_tip	0.19	event	-0.18
has ong ten	seek_grave	0.05	comrade_tip	-0.14	grave_info	0.29
has org	comrade_tip	-0.24	foreign_tip	0.31	event	0.24
has pa	seek_grave	0.02	grave_info	0.01
has pao	grave_info	0.02	event	-0.08
has pha	seek_grave	-0.09	registry	0.23	battle_account	0.19	enemy_report	-0.05	request_recognition	-0.02	event	0.3
has phai	seek_grave	-0.16	comrade_tip	0.5	grave_info	-0.39	remains_found	-0.28	relics	-0.6	foreign_tip	-0.15	dna_question	0.58	scam_report	0.06	rumour	-0.37	request_recognition	-0.35	not_dead	-0.08	event	-0.43
has pham	comrade_tip	-0.07	relics	-0.01	registry	0.14	battle_account	0.08
has pham van	comrade_tip	0.19	grave_info	-0.18	event	0.11
has phan	seek_grave	-0.33	comrade_tip	-0.08	grave_info	0.35	battle_account	0.12	enemy_report	0.14	dna_question	0.16	rumour	-0.04	not_dead	-0.14	event	0.18
has phan mo	seek_grave	-0.31	grave_info	0.07
has phan thi	comrade_tip	-0.14	grave_info	0.27	battle_account	0.19
has phao	seek_grave	-0.07	comrade_tip	0.12	grave_info	-0.55	relics	-0.21	battle_account	0.05	enemy_report	-0.17	rumour	0.08	not_dead	-0.03
has phao thu	grave_info	-0.1	registry	0.01	battle_account	0.01	event	-0.36
has phap	comrade_tip	-0.33	grave_info	0.21	registry	0.11	enemy_report	0.11	dna_question	0.15	scam_report	-0.02
has phat	comrade_tip	-0.08	grave_info	0.11	remains_found	0.59	event	0.18
has phat hien	grave_info	-0.23	remains_found	0.67	event	0.36
has phau	comrade_tip	0.06	battle_account	-0.11	event	-0.35
has phe	comrade_tip	-0.06	grave_info	0.46	event	0.37
has phep	seek_grave	0.31	event	-0.06
has phi	seek_grave	-0.27	grave_info	-0.21	remains_found	-0.05	registry	0.26	scam_report	0.53	event	-0.1
has phia	seek_grave	-0.46	comrade_tip	0.24	relics	-0.42	registry	-0.3	enemy_report	0.35	foreign_tip	0.31	dna_question	-0.03	scam_report	-0.11	request_recognition	-0.25	not_dead	-0.16	event	-0.15
has phia bac	seek_grave	-0.02	battle_account	0.24
has phia dong	event	-0.16
has phia nam	seek_grave	0.3	comrade_tip	-0.42
has phia sau	seek_grave	-0.01	grave_info	0.2
has phia tay	grave_info	-0.04	foreign_tip	0.02	event	0.09
has phien	comrade_tip	-0.02	relics	0.01	foreign_tip	0.11
has pho	grave_info	-0.22	remains_found	-0.36	relics	-0.5	battle_account	0.33	enemy_report	-0.07	foreign_tip	-0.2	request_recognition	0.1	not_dead	-0.1	event	-0.11
has phong	seek_grave	0.02	comrade_tip	-0.62	grave_info	0.11	relics	-0.16	registry	0.2	battle_account	0.11	foreign_tip	-0.13	scam_report	-0.44	request_recognition	0.26	event	0.11
has phong vien	seek_grave	0.35	comrade_tip	0.04	event	-0.11
has phu	comrade_tip	-0.05	remains_found	-0.16	relics	-0.06	enemy_report	0.31	scam_report	-0.2	rumour	-0.31	request_recognition	-0.11	event	-0.06
has phu nu	comrade_tip	-0.18	enemy_report	0.05	foreign_tip	0.13
has phu quoc	seek_grave	-0.14	not_dead	0.45	event	-0.01
has phu tho	grave_info	0.15	event	0.16
has phuc	seek_grave	0.61	comrade_tip	-0.34	grave_info	-0.21	remains_found	0.1	relics	-0.25	battle_account	-0.01	enemy_report	0.06	foreign_tip	0.23	event	0.55
has phuc kich	seek_grave	0.41	battle_account	-0.05	enemy_report	0.31	event	0.15
has phum	seek_grave	-0.3	comrade_tip	0.4	grave_info	-0.04	event	-0.09
has phung	seek_grave	-0.18	comrade_tip	0.18	registry	0.19	request_recognition	0.02	event	0.06
has phuoc	seek_grave	-0.51	comrade_tip	-0.05	grave_info	0.46	remains_found	0.03	relics	0.03	registry	-0.06	scam_report	0.13
has phuong	seek_grave	-0.2	comrade_tip	0.25	remains_found	0.08	relics	-0.2	battle_account	-0.16	foreign_tip	-0.24	dna_question	0.37	scam_report	-0.05	request_recognition	-0.01	not_dead	-0.11
has po	comrade_tip	0.33	grave_info	-0.14	registry	0.16
has q	event	0.23
has qua	seek_grave	-0.81	comrade_tip	0.07	grave_info	0.19	relics	-0.04	registry	-0.01	battle_account	0.23	enemy_report	-0.05	dna_question	0.29	scam_report	-0.19	rumour	-0.05	event	0.65
has quach	grave_info	-0.02	event	-0.44
has quan	seek_grave	0.12	comrade_tip	-0.46	registry	-0.2	enemy_report	0.58	foreign_tip	-0.17	dna_question	-0.03	rumour	-0.28	request_recognition	0.06	not_dead	-0.42	event	0.07
has quan doi	comrade_tip	0.03
has quan khu	seek_grave	0.38	comrade_tip	-0.23	event	0.04
has quan ly	comrade_tip	0.06
has quan su	not_dead	0.05	event	0.04
has quan y	comrade_tip	0.22	relics	0.08	event	-0.16
has quang	seek_grave	-0.1	comrade_tip	0.01	grave_info	-0.65	relics	-0.15	registry	0.38	enemy_report	-0.28	foreign_tip	-0.27	dna_question	0.25	rumour	-0.33	request_recognition	-0.09	not_dead	-0.09	event	-0.62
has quang binh	seek_grave	0.31	comrade_tip	-0.25	battle_account	0.05
has quang tri	seek_grave	0.02	scam_report	0.03	event	-0.3
has quay	comrade_tip	0.14	grave_info	-0.23	registry	0.07	enemy_report	-0.01
has quay lai	seek_grave	-0.26	grave_info	-0.01	relics	0.08	battle_account	0.04
has que	seek_grave	0.29	comrade_tip	0.47	grave_info	-0.22	remains_found	-0.39	relics	-0.1	battle_account	-0.61	enemy_report	-0.66	foreign_tip	-0.32	dna_question	0.05	scam_report	-0.21	rumour	-0.09	request_recognition	-0.48	not_dead	0.22	event	-1.12
has que goc	seek_grave	0.34
has que nam	comrade_tip	-0.02	battle_account	0.01	event	0.12
has que o	comrade_tip	0.01	grave_info	-0.03	registry	0.03	event	-0.08
has que quan	grave_info	0.02
has que xa	seek_grave	0.05
has que yen	comrade_tip	0.13
has quen	seek_grave	-0.24	comrade_tip	0.3	relics	0.03
has quoc	seek_grave	0.23	comrade_tip	-0.17	grave_info	-0.27	relics	-0.4	enemy_report	0.26	request_recognition	0.03	not_dead	0.46	event	-0.36
has quoc doan	seek_grave	0.17	comrade_tip	-0.11	grave_info	0.18
has quoc ghi	grave_info	-0.16	registry	-0.02	request_recognition	0.18	not_dead	0.15	event	-0.1
has quy	seek_grave	-0.01	comrade_tip	-0.2	grave_info	0.29	relics	0.05	registry	0.29	battle_account	0.09	request_recognition	-0.14
has quy tap	seek_grave	-0.05	comrade_tip	-0.06	grave_info	0.74	request_recognition	-0.03
has quyen	seek_grave	-0.19	grave_info	-0.3	registry	0.13
has quyet	seek_grave	0.17	comrade_tip	-0.14	battle_account	-0.02	not_dead	0.03	event	-0.16
has quynh	registry	0.05	battle_account	-0.2
has ra	seek_grave	-0.28	comrade_tip	0.39	grave_info	-0.42	remains_found	0.31	registry	-0.24	battle_account	0.38	foreign_tip	-0.41	rumour	-0.11	request_recognition	-0.15	not_dead	0.27	event	-0.04
has ra bac	seek_grave	0.4	grave_info	-0.02
has ra duoc	comrade_tip	0.07
has rach	seek_grave	-0.27	event	-0.3
has rai	scam_report	0.07	event	0.09
has ram	seek_grave	-0.07	grave_info	0.56	battle_account	-0.14	event	0.29
has ram thang	seek_grave	-0.05	grave_info	0.24	event	0.05
has rang	seek_grave	-0.16	comrade_tip	-0.07	grave_info	-0.1	remains_found	0.2	relics	-0.19	registry	-0.11	battle_account	0.05	scam_report	0.04	rumour	0.15	event	0.33
has ranh	comrade_tip	-0.03	grave_info	-0.21	rumour	0.24	event	0.3
has rao	comrade_tip	-0.1	grave_info	-0.08	battle_account	0.36	event	0.06
has rau	grave_info	-0.02	event	-0.11
has ray	seek_grave	0.06	comrade_tip	-0.36	grave_info	0.62	remains_found	-0.21	relics	0.05	event	0.33
has re	comrade_tip	-0.14	event	0.1
has ret	comrade_tip	0.15	grave_info	-0.04	relics	0.1	registry	0.09	event	-0.06
has ri	seek_grave	0.17	grave_info	-0.2
has ria	seek_grave	-0.09	comrade_tip	0.28
has rieng	comrade_tip	-0.17	grave_info	-0.08	battle_account	0.12	event	0.19
has ro	seek_grave	-0.06	grave_info	0.23	relics	-0.05	registry	0.32	foreign_tip	-0.03	dna_question	-0.25	scam_report	0.25	not_dead	-0.15	event	0.21
has ro cham	request_recognition	0.01
has roi	seek_grave	0.34	grave_info	-0.36	remains_found	-0.11	registry	-0.5	battle_account	-0.47	enemy_report	-0.56	foreign_tip	-0.16	dna_question	0.21	scam_report	0.46	rumour	0.09	request_recognition	-0.15	not_dead	0.09	event	-0.32
has roi khong	seek_grave	0.04	comrade_tip	-0.06	relics	0.06
has roi mat	grave_info	0.15	event	0.33
has rong	remains_found	0.14	registry	-0.13
has rua	comrade_tip	-0.04	battle_account	0.02	rumour	0.09
has rung	seek_grave	0.07	comrade_tip	0.01	grave_info	-0.1
has ruong	comrade_tip	-0.25	relics	0.19	battle_account	0.16
has ruot	seek_grave	0.24	comrade_tip	-0.34	grave_info	-0.32	relics	-0.11	dna_question	0.36	request_recognition	-0.15	event	-0.48
has rut	seek_grave	-0.1	comrade_tip	0.25	grave_info	-0.48	not_dead	0.33	event	-0.15
has s	seek_grave	-0.06	grave_info	0.57	registry	-0.21
has sa	comrade_tip	0.19	grave_info	-0.47	event	-0.5
has sac	comrade_tip	0.1	grave_info	-0.04
has sach	seek_grave	-0.64	comrade_tip	-0.58	grave_info	-0.22	remains_found	-0.07	registry	0.67	battle_account	-0.02	request_recognition	-0.11	not_dead	0.24	event	-0.43
has sach liet	grave_info	-0.08	not_dead	0.36
has sai	seek_grave	-0.18	comrade_tip	-0.06	grave_info	0.11	remains_found	-0.04	foreign_tip	0.06
has sai gon	seek_grave	-0.05	battle_account	0.08	enemy_report	0.04
has sam	seek_grave	-0.1	scam_report	0.07	event	-0.07
has san	seek_grave	-0.32	grave_info	0.06	remains_found	0.09	enemy_report	0.01	dna_question	0.05	event	0.63
has san bay	seek_grave	-0.01	comrade_tip	0.22	dna_question	0.09	event	0.18
has sang	seek_grave	-0.48	comrade_tip	0.09	grave_info	-0.21	remains_found	0.58	relics	-0.4	registry	-0.15	battle_account	0.72	enemy_report	0.04	foreign_tip	0.31	dna_question	-0.13	scam_report	-0.31	rumour	-0.26	event	0.59
has sang nay	remains_found	0.23	relics	-0.02	event	0.4
has sanh	seek_grave	0.16	comrade_tip	-0.13	grave_info	-0.45	relics	0.22	scam_report	0.18	event	-0.52
has sao	seek_grave	0.19	grave_info	-0.04	remains_found	0.2	registry	-0.1	event	0.45
has sap	seek_grave	0.13	comrade_tip	0.16	remains_found	0.25	battle_account	0.22	event	0.1
has sat	seek_grave	-0.09	comrade_tip	0.34	grave_info	-0.43	remains_found	0.8	registry	-0.21	scam_report	-0.31	event	0.57
has sau	grave_info	0.25	remains_found	-0.1	battle_account	0.44	dna_question	-0.49	scam_report	-0.08	rumour	-0.14	not_dead	-0.27	event	-0.28
has sau do	grave_info	-0.1
has sau nay	seek_grave	0.1	grave_info	-0.05	event	-0.17
has sdt	comrade_tip	0.03	remains_found	0.11	dna_question	0.06	event	0.08
has se	relics	0.01
has sen	seek_grave	0.01	grave_info	0.26	event	0.69
has seo	grave_info	0.13	not_dead	0.04
has si	comrade_tip	-0.22	grave_info	0.4	remains_found	-0.47	relics	-0.56	registry	0.01	battle_account	0.04	enemy_report	-0.28	rumour	-0.21	request_recognition	0.4	event	-0.14
has si cua	seek_grave	0.02
has si la	seek_grave	0.3
has si nguyen	seek_grave	0.07	event	-0.01
has sinh	seek_grave	0.44	remains_found	-0.53	relics	-0.31	registry	0.05	enemy_report	-0.28	foreign_tip	-0.37	dna_question	0.08	rumour	-0.2	request_recognition	-0.37	not_dead	-0.25	event	-0.24
has sinh nam	seek_grave	0.22	grave_info	-0.05	registry	-0.12	battle_account	-0.07	event	-0.03
has sinh ngay	seek_grave	0.3	battle_account	-0.2	event	0.15
has sinh o	comrade_tip	0.13	grave_info	-0.37	not_dead	0.03
has sinh thang	seek_grave	0.25
has sinh trong	seek_grave	0.16	comrade_tip	-0.18
has sn	seek_grave	0.14	comrade_tip	-0.07	grave_info	-0.17
has so	seek_grave	-0.47	comrade_tip	-0.2	remains_found	0.49	relics	-0.25	registry	0.5	battle_account	-0.04	enemy_report	-0.14	dna_question	0.02	scam_report	0.45	rumour	-0.5	request_recognition	0.12	not_dead	-0.12	event	-0.11
has so cua	event	0.03
has so do	comrade_tip	-0.03	grave_info	0.19	battle_account	0.07	foreign_tip	0.14	event	0.36
has so mo	comrade_tip	-0.05	grave_info	-0.01	registry	0.07
has so noi	dna_question	0.05	request_recognition	0.05	event	-0.04
has so tay	grave_info	0.05	relics	0.16	battle_account	0.06
has soc	seek_grave	0.22	event	0.29
has son	comrade_tip	0.13	grave_info	0.08	remains_found	-0.19	relics	0.02	registry	-0.22	battle_account	-0.36	enemy_report	-0.3	foreign_tip	-0.05	dna_question	-0.23	scam_report	-0.31	rumour	-0.21	not_dead	-0.2	event	-0.63
has son la	seek_grave	0.05	comrade_tip	-0.19	battle_account	-0.03	event	-0.32
has son tay	seek_grave	-0.01
has son thanh	grave_info	-0.09
has song	seek_grave	-0.07	comrade_tip	0.39	grave_info	-1.01	remains_found	-0.12	relics	0.16	registry	0.06	battle_account	0.55	enemy_report	-0.08	foreign_tip	-0.11	scam_report	-0.03	request_recognition	-0.14	not_dead	0.8	event	-0.21
has song o	seek_grave	-0.33	dna_question	0.07	not_dead	0.11
has sot	comrade_tip	0.03	grave_info	-0.22	relics	0.01	event	-0.27
has sot ret	comrade_tip	0.19	grave_info	-0.04	relics	0.1	registry	0.09	event	-0.04
has su	seek_grave	-0.23	comrade_tip	0.02	grave_info	-0.35	registry	0.02	battle_account	-0.13	enemy_report	0.27	foreign_tip	0.01	scam_report	-0.42	request_recognition	-0.35	not_dead	0.14	event	0.17
has su doan	seek_grave	-0.09	comrade_tip	0.01	registry	-0.19	enemy_report	0.08	not_dead	0.13
has sua	comrade_tip	0.19	relics	0.03	event	-0.08
has suc	seek_grave	-0.03
has sung	comrade_tip	-0.22	grave_info	-0.11	remains_found	0.04	relics	-0.05	battle_account	0.27	enemy_report	0.03	event	0.35
has suoi	comrade_tip	0.26	grave_info	0.14	scam_report	-0.08	rumour	-0.1	not_dead	-0.05	event	-0.03
has suon	comrade_tip	-0.16	grave_info	-0.2	foreign_tip	0.02	event	0.11
has suu	comrade_tip	-0.06	grave_info	-0.2	relics	0.31	enemy_report	0.1	scam_report	0.03
has suu tam	comrade_tip	-0.13	relics	0.24	enemy_report	0.12	event	0.01
has sy	seek_grave	-0.11	registry	0.15	event	0.24
has t	grave_info	-0.25	remains_found	0.16
has ta	comrade_tip	-0.1	grave_info	-0.19	remains_found	0.02	battle_account	0.23	foreign_tip	-0.34	dna_question	-0.25	scam_report	0.14	rumour	0.28	request_recognition	-0.41	event	0.3
has tac	comrade_tip	-0.22	battle_account	0.45	scam_report	0.1	event	0.51
has tai	seek_grave	0.23	grave_info	-0.64	relics	-0.08	registry	0.04	battle_account	-0.15	enemy_report	0.25	foreign_tip	-0.1	scam_report	-0.02	rumour	-0.15	request_recognition	0.4	not_dead	-0.4	event	-0.29
has tai cho	enemy_report	0.07
has tai ntls	seek_grave	-0.16	comrade_tip	0.02	event	-0.11
has tam	seek_grave	-0.23	comrade_tip	-0.24	grave_info	0.19	relics	-0.05	registry	-0.32	battle_account	0.33	foreign_tip	0.43	scam_report	0.32	rumour	-0.04	request_recognition	-0.05
has tam bia	seek_grave	-0.1	grave_info	0.64
has tam o	comrade_tip	-0.05	battle_account	0.21	event	0.01
has tan	seek_grave	0.08	comrade_tip	0.03	grave_info	-0.09	registry	-0.01	battle_account	-0.02	dna_question	0.07	scam_report	-0.05	event	0.33
has tang	seek_grave	-0.04	comrade_tip	0.27	grave_info	-0.48	relics	0.52	enemy_report	-0.44	dna_question	-0.07	scam_report	-0.29	rumour	-0.01	not_dead	-0.37	event	-0.03
has tang ban	seek_grave	-0.02
has tang o	grave_info	0.03	battle_account	0.06	event	0.09
has tang tai	comrade_tip	0.16
has tao	comrade_tip	0.47	grave_info	-0.14	registry	0.17	battle_account	-0.11	event	-0.58
has tap	seek_grave	0.37	comrade_tip	-0.35	grave_info	0.4	relics	-0.18	enemy_report	-0.09	scam_report	-0.04	event	0.09
has tap ket	seek_grave	0.43	comrade_tip	-0.07
has tat	event	0.01
has tat tho	event	-0.15
has tau	seek_grave	-0.08	remains_found	0.07	registry	0.29	battle_account	0.05
has tay	seek_grave	-0.08	comrade_tip	0.1	relics	0.33	registry	-0.04	battle_account	0.19	enemy_report	-0.05	foreign_tip	0.08	dna_question	-0.52	rumour	0.15	request_recognition	-0.01	not_dead	-0.28	event	0.38
has tay nguyen	comrade_tip	-0.01	event	0.19
has tay ninh	comrade_tip	-0.01	scam_report	0.13	event	-0.09
has te	seek_grave	-0.05	comrade_tip	0.17	grave_info	-0.1	scam_report	0.03	not_dead	0.08	event	0.12
has ten	seek_grave	0.13	comrade_tip	-0.09	remains_found	-0.07	relics	-0.28	registry	-0.07	battle_account	-0.1	foreign_tip	-0.16	scam_report	0.21	rumour	-0.22	request_recognition	-0.25	not_dead	0.57	event	-0.02
has ten anh	not_dead	0.05	event	-0.03
has ten la	seek_grave	0.35
has ten le	foreign_tip	0.08
has ten liet	seek_grave	0.02
has ten nguyen	comrade_tip	-0.05
has ten ong	seek_grave	0.19	not_dead	0.34	event	-0.03
has ten that	comrade_tip	0.04	grave_info	-0.05
has ten toi	comrade_tip	0.16	grave_info	-0.11
has ten trong	seek_grave	-0.07	request_recognition	0.15	not_dead	0.01	event	-0.08
has tet	comrade_tip	0.26	request_recognition	-0.05	not_dead	0.02	event	-0.5
has tha	comrade_tip	-0.2	battle_account	0.1	event	0.19
has thach	seek_grave	0.2	comrade_tip	0.14	grave_info	-0.13	relics	-0.14	enemy_report	-0.02	dna_question	-0.01
has thai	seek_grave	0.21	comrade_tip	-0.13	grave_info	-0.22	registry	-0.15	battle_account	0.4	foreign_tip	-0.08	scam_report	-0.17	rumour	-0.04	request_recognition	-0.29	not_dead	-0.09	event	-0.07
has thai binh	seek_grave	0.18
has thai thuy	seek_grave	0.04	comrade_tip	0.24	event	-0.05
has tham	seek_grave	0.15	grave_info	-0.05
has tham gia	seek_grave	0.21
has than	seek_grave	0.06	remains_found	-0.19	relics	0.63	request_recognition	-0.01	event	-0.19
has than nhan	remains_found	-0.08	relics	0.1	registry	0.07
has thang	seek_grave	0.24	comrade_tip	0.51	grave_info	-0.04	remains_found	-0.67	relics	-0.57	registry	-0.3	battle_account	-0.2	foreign_tip	0.26	dna_question	-0.07	scam_report	-0.55	rumour	-0.47	request_recognition	0.09	not_dead	0.01	event	-0.78
has thang ban	seek_grave	-0.05	comrade_tip	0.12	grave_info	0.05
has thang chap	seek_grave	0.06	grave_info	-0.15	request_recognition	0.04	event	-0.2
has thang gieng	seek_grave	0.04	event	-0.03
has thang sau	event	-0.11
has thang tu	comrade_tip	0.18
has thanh	seek_grave	-0.02	comrade_tip	-0.24	grave_info	-0.05	remains_found	-0.15	registry	-0.35	battle_account	-0.18	enemy_report	-0.09	foreign_tip	-0.22	scam_report	-0.17	rumour	-0.02	event	-0.21
has thanh hoa	comrade_tip	-0.31	grave_info	0.04	battle_account	-0.08	not_dead	0.06
has thanh nien	event	0.16
has thanh pho	seek_grave	0.06	event	-0.04
has thao	comrade_tip	-0.18	event	0.01
has thap	seek_grave	0.12	comrade_tip	-0.32	grave_info	0.33	relics	-0.09	event	0.01
has thap huong	comrade_tip	-0.21	grave_info	0.27
has that	seek_grave	-0.17	comrade_tip	0.09	grave_info	-0.33	remains_found	0.06	relics	-0.07	registry	-0.12	dna_question	-0.16	request_recognition	0.19	not_dead	0.04	event	0.08
has that lung	remains_found	0.28	event	0.26
has thay	seek_grave	-0.2	comrade_tip	-0.49	grave_info	0.13	relics	0.06	foreign_tip	-0.1	scam_report	0.47	rumour	0.26	request_recognition	-0.38	event	0.08
has thay ai	grave_info	0.24
has thay giao	grave_info	0.14
has thay mo	seek_grave	-0.22	grave_info	-0.16	registry	0.05	scam_report	0.05
has the	seek_grave	-0.48	comrade_tip	-0.02	registry	0.4	battle_account	0.13	enemy_report	0.38	rumour	-0.14	request_recognition	0.28	event	0.35
has them	comrade_tip	-0.13	rumour	0.04	event	0.17
has theo	seek_grave	0.66	comrade_tip	-0.5	grave_info	0.45	relics	-0.48	battle_account	-0.25	scam_report	-0.08	rumour	-0.04	request_recognition	-0.14	not_dead	0.07	event	-0.02
has theo loi	comrade_tip	-0.29	grave_info	0.17	battle_account	0.14	event	0.07
has thi	seek_grave	0.24	comrade_tip	-0.36	grave_info	-0.19	remains_found	-0.29	registry	0.16	battle_account	-0.37	enemy_report	-0.43	foreign_tip	-0.38	dna_question	0.14	rumour	-0.19	not_dead	-0.06	event	-0.12
has thi anh	seek_grave	0.14	comrade_tip	0.13	battle_account	-0.07	event	-0.25
has thi cong	remains_found	0.34	event	0.35
has thi goi	seek_grave	-0.23	grave_info	0.13	event	0.34
has thi hai	seek_grave	0.19	grave_info	-0.02	relics	0.08
has thi khong	seek_grave	0.03	grave_info	-0.5	event	-0.18
has thi lien	grave_info	-0.24	relics	0.3	event	-0.05
has thi nhan	grave_info	0.12	battle_account	0.16
has thi the	seek_grave	0.26	registry	0.04	battle_account	0.04	enemy_report	0.13	request_recognition	0.1
has thi toi	comrade_tip	0.56	relics	0.07	event	-0.08
has thi xa	seek_grave	0.08	event	-0.04
has thien	seek_grave	-0.16	comrade_tip	-0.21	grave_info	0.17	remains_found	0.08	event	0.12
has thiet	grave_info	-0.15	battle_account	0.19	event	0.26
has thieu	seek_grave	-0.3	comrade_tip	-0.4	grave_info	-0.48	battle_account	0.06	request_recognition	0.26	event	0.2
has thieu ta	seek_grave	-0.06	remains_found	0.06	enemy_report	0.12
has thieu uy	battle_account	0.06
has thin	seek_grave	-0.19	comrade_tip	0.06	grave_info	-0.22	registry	0.05	battle_account	0.21	event	0.09
has thinh	seek_grave	0.13	comrade_tip	-0.46	grave_info	-0.03	event	0.06
has tho	seek_grave	-0.04	comrade_tip	0.08	grave_info	-0.06	relics	-0.21	enemy_report	-0.11	foreign_tip	-0.07	dna_question	-0.22	scam_report	-0.52	request_recognition	0.36	not_dead	0.4	event	-0.17
has thoa	scam_report	0.1
has thoai	event	-0.05
has thoan	comrade_tip	0.14	grave_info	0.02	scam_report	0.04	event	0.16
has thoat	seek_grave	0.22	grave_info	-0.17	remains_found	0.03
has thoi	seek_grave	0.03	comrade_tip	-0.03	grave_info	-0.03	remains_found	-0.01	scam_report	-0.01	rumour	0.9
has thom	grave_info	0.2
has thon	seek_grave	0.02	comrade_tip	-0.07	grave_info	0.02	remains_found	0.2	relics	-0.36	registry	0.07	enemy_report	-0.06	foreign_tip	-0.01	scam_report	-0.3	not_dead	-0.12	event	0.42
has thon dong	comrade_tip	0.2
has thong	comrade_tip	0.01	grave_info	0.04	registry	0.39	request_recognition	-0.08	event	-0.04
has thot	comrade_tip	0.27	grave_info	-0.2	event	-0.04
has thot not	seek_grave	-0.07	comrade_tip	0.28	grave_info	-0.18	event	-0.01
has thu	comrade_tip	-0.12	grave_info	-0.4	remains_found	-0.23	registry	-0.13	enemy_report	0.11	rumour	-0.08	request_recognition	0.05	event	-0.24
has thu ba	seek_grave	-0.11	comrade_tip	0.26	battle_account	0.1	scam_report	0.12
has thu hai	seek_grave	0.16	comrade_tip	-0.13	grave_info	-0.21	registry	0.09	event	-0.09
has thu tu	comrade_tip	0.12	grave_info	0.02	event	0.11
has thu tuc	seek_grave	-0.04	grave_info	-0.07	dna_question	0.04	request_recognition	0.24
has thua	seek_grave	0.05	comrade_tip	-0.02	grave_info	0.49	request_recognition	0.06
has thua cac	seek_grave	0.01
has thua thien	seek_grave	0.05	comrade_tip	-0.01
has thuan	comrade_tip	-0.23	registry	0.23
has thuc	rumour	0.05	not_dead	0.22
has thuoc	seek_grave	-0.01	comrade_tip	-0.16	grave_info	0.01	remains_found	-0.03	relics	-0.03	registry	-0.2	battle_account	-0.08	enemy_report	0.67	rumour	-0.03
has thuoc tieu	battle_account	-0.18	enemy_report	0.01	not_dead	0.06	event	0.19
has thuong	seek_grave	-0.19	comrade_tip	-0.14	grave_info	0.02	remains_found	-0.07	relics	0.07	registry	0.33	battle_account	0.49	enemy_report	-0.18	dna_question	-0.13	scam_report	-0.13	request_recognition	-0.3
has thuong binh	seek_grave	-0.22	comrade_tip	0.2
has thuot	comrade_tip	0.17	registry	0.15	event	-0.32
has thuy	seek_grave	0.18	remains_found	0.02	relics	0.16	registry	-0.09	battle_account	-0.13	request_recognition	-0.06	event	-0.39
has thuy nguyen	comrade_tip	0.01
has thuyen	grave_info	-0.06	battle_account	0.1	event	0.05
has tich	seek_grave	-0.16	comrade_tip	-0.3	grave_info	0.18	relics	-0.02	enemy_report	0.2	request_recognition	0.21	not_dead	0.1	event	0.51
has tien	seek_grave	-0.59	comrade_tip	-0.04	grave_info	-0.07	relics	0.22	foreign_tip	-0.09	dna_question	-0.13	scam_report	0.12	request_recognition	0.01	event	-0.19
has tien lang	seek_grave	-0.3	comrade_tip	0.17	grave_info	-0.06	event	0.08
has tieng	seek_grave	-0.07	comrade_tip	-0.48	foreign_tip	0.11	rumour	0.04	event	0.54
has tiep	registry	-0.16	battle_account	0.34	request_recognition	0.03
has tieu	seek_grave	0.01	grave_info	-0.37	remains_found	0.13	relics	-0.23	battle_account	0.27	enemy_report	0.12	dna_question	-0.21	scam_report	-0.21	request_recognition	-0.15	event	0.36
has tieu doan	seek_grave	0.07	comrade_tip	-0.29	grave_info	-0.3	relics	-0.39	enemy_report	0.27	scam_report	-0.03	rumour	-0.12	request_recognition	-0.24	event	0.23
has tieu doi	seek_grave	0.22	comrade_tip	0.54	grave_info	-0.24	battle_account	0.07
has tieu hoc	event	-0.05
has tim	seek_grave	0.9	comrade_tip	-0.14	grave_info	-0.71	remains_found	-0.71	registry	-0.3	battle_account	-0.22	foreign_tip	-0.06	dna_question	-0.65	rumour	0.01	request_recognition	-0.56	event	-0.69
has tim duoc	seek_grave	-0.16	event	-0.05
has tim giup	seek_grave	0.21	scam_report	-0.08
has tim mo	comrade_tip	-0.05	grave_info	-0.39	scam_report	0.21	not_dead	0.04	event	-0.22
has tim thay	seek_grave	-0.27	comrade_tip	0.03	registry	0.09	enemy_report	0.02	scam_report	0.01
has tin	seek_grave	0.27	comrade_tip	0.14	remains_found	0.08	relics	-0.09	registry	-0.01	battle_account	-0.22	foreign_tip	-0.08	dna_question	-0.15	scam_report	0.45	rumour	0.12	request_recognition	-0.25
has tinh	seek_grave	0.42	comrade_tip	-0.11	grave_info	0.05	remains_found	-0.38	relics	-0.15	registry	-0.25	battle_account	-0.14	rumour	-0.07	request_recognition	0.08	not_dead	-0.15	event	-0.27
has tinh doi	seek_grave	0.08
has tinh nguyen	comrade_tip	-0.02	grave_info	-0.11	enemy_report	0.19
has tnxp	seek_grave	-0.46	grave_info	-0.37	registry	0.64	event	-0.28
has to	seek_grave	-0.03	comrade_tip	-0.11	grave_info	0.1	relics	0.11	battle_account	-0.1	enemy_report	0.05	foreign_tip	0.19	scam_report	-0.12	request_recognition	0.26	not_dead	0.06	event	0.1
has to giay	seek_grave	0.25	comrade_tip	-0.38	relics	0.02	foreign_tip	0.21	event	0.14
has to quoc	grave_info	-0.16	registry	-0.02	request_recognition	0.18	not_dead	0.15	event	-0.1
has to truong	seek_grave	-0.06	grave_info	0.05	remains_found	0.03	event	0.26
has toa	seek_grave	-0.21	comrade_tip	0.05	remains_found	0.05	registry	-0.04	enemy_report	0.38	scam_report	0.28	event	0.44
has toa do	seek_grave	-0.34	grave_info	0.15	remains_found	0.06	relics	-0.05	registry	-0.02	enemy_report	0.4	event	0.58
has toan	registry	0.1	battle_account	-0.06	foreign_tip	0.03	event	0.07
has toc	seek_grave	0.03	grave_info	-0.09	dna_question	-0.04	rumour	0.24	event	-0.07
has toc thai	grave_info	-0.01	event	-0.07
has toi	seek_grave	-0.45	comrade_tip	0.43	grave_info	-0.24	remains_found	-0.27	relics	0.15	registry	-0.15	battle_account	0.42	enemy_report	-0.6	dna_question	-0.19	scam_report	0.05	rumour	-0.11
has toi bao	seek_grave	-0.03	not_dead	0.21
has toi bi	seek_grave	0.06	grave_info	-0.15	event	-0.06
has toi chi	seek_grave	0.17	comrade_tip	-0.3	relics	0.05	battle_account	0.35	event	0.05
has toi chon	seek_grave	-0.31	comrade_tip	0.56	battle_account	-0.17	foreign_tip	0.22
has toi chua	seek_grave	-0.34	grave_info	0.03	request_recognition	0.24
has toi co	seek_grave	0.11	comrade_tip	0.4	grave_info	-0.15
has toi con	comrade_tip	-0.09	relics	0.17	foreign_tip	0.16	scam_report	0.03	event	0.36
has toi cung	comrade_tip	0.14	event	-0.02
has toi dang	seek_grave	0.02	comrade_tip	0.14	scam_report	0.05
has toi di	seek_grave	0.07	remains_found	0.08
has toi doc	seek_grave	-0.21	comrade_tip	-0.05	event	0.09
has toi gui	grave_info	-0.21	relics	0.23	enemy_report	0.08	event	-0.07
has toi hoi	seek_grave	-0.18	comrade_tip	-0.15	battle_account	0.11	request_recognition	0.05	event	0.23
has toi khong	seek_grave	0.22	grave_info	0.03	registry	-0.11	scam_report	0.01	event	-0.08
has toi la	comrade_tip	-0.35	grave_info	-0.39	relics	0.04	battle_account	-0.44	enemy_report	0.11	scam_report	0.08	rumour	-0.06	request_recognition	0.28	not_dead	0.04	event	0.05
has toi lam	not_dead	0.01
has toi liet	seek_grave	0.27
has toi mat	seek_grave	0.01	comrade_tip	-0.12	event	-0.14
has toi moi	comrade_tip	-0.06	request_recognition	0.12
has toi muon	seek_grave	-0.08	relics	0.02	foreign_tip	0.13	dna_question	0.13	event	0.19
has toi nam	seek_grave	0.25	comrade_tip	-0.11	event	-0.27
has toi nho	comrade_tip	-0.36	battle_account	0.07	event	0.38
has toi noi	rumour	0.07
has toi o	comrade_tip	0.19	grave_info	0.27	battle_account	0.05	event	-0.47
has toi ten	seek_grave	0.06	comrade_tip	-0.15
has toi va	grave_info	-0.05
has toi viet	comrade_tip	-0.01	not_dead	0.07
has toi voi	battle_account	-0.18	event	0.12
has toi xin	not_dead	0.04	event	-0.18
has ton	comrade_tip	0.21	grave_info	0.05	registry	-0.03	request_recognition	0.21	event	-0.45
has tong	seek_grave	0.05	comrade_tip	-0.79	grave_info	0.12	registry	0.3	enemy_report	0.06	request_recognition	-0.12
has tp	seek_grave	0.33
has tra	seek_grave	-0.18	comrade_tip	-0.26	grave_info	-0.1	remains_found	-0.48	relics	0.53	registry	-0.17	scam_report	-0.26	request_recognition	0.35	not_dead	0.41	event	-0.82
has tra loi	seek_grave	-0.03	comrade_tip	0.05	grave_info	0.06	request_recognition	0.32	event	-0.17
has trac	comrade_tip	0.06	grave_info	-0.07
has trach	seek_grave	0.27
has trai	seek_grave	0.15	comrade_tip	-0.43	grave_info	-0.02	relics	-0.07	registry	-0.16	enemy_report	-0.07	foreign_tip	0.1	dna_question	0.21	rumour	-0.12	not_dead	0.19	event	0.25
has trai la	seek_grave	0.02	foreign_tip	0.11
has trai toi	comrade_tip	-0.55	grave_info	-0.05	scam_report	0.05
has tram	comrade_tip	0.44	grave_info	-0.36	remains_found	0.08	relics	-0.02	registry	0.01	battle_account	-0.55	request_recognition	-0.09	event	-0.16
has tram phau	event	-0.24
has tram xa	comrade_tip	0.41	grave_info	-0.07	event	-0.19
has tran	seek_grave	-0.07	comrade_tip	-0.42	grave_info	-0.2	remains_found	-0.45	relics	-0.38	registry	0.19	battle_account	0.54	foreign_tip	-0.4	dna_question	-0.08	scam_report	-0.08	rumour	-0.24	request_recognition	-0.27	event	0.07
has tran danh	comrade_tip	-0.22	battle_account	0.27
has tran dia	seek_grave	-0.16	grave_info	0.29	battle_account	0.09
has tran phia	seek_grave	0.4
has tran thi	comrade_tip	-0.33	registry	0.03
has tran van	seek_grave	-0.04	grave_info	-0.39
has trang	seek_grave	0.06	comrade_tip	0.03	grave_info	0.11	remains_found	-0.05	relics	-0.07	registry	0.08	rumour	-0.07	request_recognition	-0.34	not_dead	-0.25
has trang liet	comrade_tip	-0.07	grave_info	0.83	registry	-0.11	event	0.12
has trang xa	seek_grave	-0.34	grave_info	0.21
has tranh	grave_info	-0.15	relics	0.07
has trao	comrade_tip	-0.27	relics	0.02	registry	-0.01	not_dead	0.69	event	-0.25
has trao tra	seek_grave	-0.26	not_dead	0.57
has trau	seek_grave	-0.15	grave_info	-0.28	battle_account	0.07	rumour	0.15
has tre	relics	0.18
has tren	seek_grave	0.12	comrade_tip	-0.37	relics	0.27	registry	-0.4	battle_account	0.14	foreign_tip	-0.15	dna_question	-0.31	scam_report	-0.16	rumour	0.42	request_recognition	0.04	not_dead	0.15	event	0.14
has tren bia	seek_grave	-0.42	grave_info	0.24	registry	-0.06	not_dead	0.07
has tren doi	grave_info	-0.04	relics	0.08
has tren duong	seek_grave	0.06
has treo	relics	0.06	not_dead	0.21	event	-0.3
has tri	comrade_tip	-0.32	grave_info	0.21	relics	-0.39	registry	0.07	enemy_report	-0.31	rumour	-0.07	request_recognition	-0.03
has tri thien	seek_grave	0.13
has tri vien	seek_grave	0.16	comrade_tip	-0.01	battle_account	0.03
has trich	comrade_tip	-0.53	grave_info	-0.38	registry	0.11	battle_account	0.29	request_recognition	-0.09	event	0.05
has trich luc	seek_grave	0.31	registry	-0.02
has trich so	seek_grave	-0.05	comrade_tip	-0.02	grave_info	-0.16	registry	0.33	event	-0.02
has trieu	seek_grave	-0.63	comrade_tip	-0.2	grave_info	-0.36	remains_found	-0.57	relics	-0.03	battle_account	0.02	dna_question	-0.28	scam_report	1.74	rumour	-0.04	not_dead	-0.16	event	-0.59
has trinh	seek_grave	-0.07	comrade_tip	0.03	grave_info	-0.38	registry	0.16	battle_account	0.08	dna_question	0.01	request_recognition	-0.16	event	0.29
has trinh sat	comrade_tip	0.07	battle_account	0.04	event	0.11
has tro	comrade_tip	-0.31	grave_info	-0.01	remains_found	-0.13	registry	0.14	battle_account	0.2	request_recognition	0.23	event	0.02
has tro ly	comrade_tip	-0.39	battle_account	0.37	event	0.3
has troi	seek_grave	-0.19	rumour	0.03	not_dead	0.05	event	0.1
has tron	seek_grave	-0.17	comrade_tip	-0.03	remains_found	-0.04	relics	0.07
has trong	seek_grave	0.02	comrade_tip	-0.3	grave_info	0.15	remains_found	0.24	relics	0.47	registry	-0.1	battle_account	-0.13	enemy_report	0.17	foreign_tip	0.12	dna_question	-0.5	scam_report	-0.13	not_dead	0.15	event	0.14
has trong co	seek_grave	-0.09	comrade_tip	-0.11	grave_info	-0.07	relics	0.2
has trong do	comrade_tip	-0.14	grave_info	-0.23	remains_found	0.09	battle_account	0.16	enemy_report	0.17	event	0.45
has trong hang	remains_found	0.29	foreign_tip	0.11	rumour	0.07	event	0.44
has trong mot	foreign_tip	0.32	event	0.16
has trong nha	event	-0.07
has trong so	comrade_tip	0.02	grave_info	0.35	battle_account	0.06	request_recognition	0.06	event	0.33
has trong tran	seek_grave	0.2	comrade_tip	-0.22	battle_account	-0.18
has trong tui	grave_info	0.1	enemy_report	0.2
has tru	seek_grave	-0.1	comrade_tip	-0.08	battle_account	-0.07	enemy_report	0.18	request_recognition	0.08	event	-0.03
has trua	seek_grave	-0.25	grave_info	-0.02	registry	0.18	event	0.23
has truc	seek_grave	-0.61	comrade_tip	0.25	grave_info	0.11	relics	-0.1	enemy_report	-0.01	event	0.26
has truc thang	comrade_tip	-0.01	grave_info	0.14
has trung	seek_grave	-0.07	grave_info	-0.14	remains_found	0.14	relics	-0.14	registry	-0.21	battle_account	0.08	foreign_tip	0.11	dna_question	-0.12	rumour	-0.56	not_dead	-0.3	event	-0.06
has trung bom	registry	0.09	request_recognition	0.18	event	-0.21
has trung dan	battle_account	0.13
has trung doan	seek_grave	-0.13	comrade_tip	0.14	grave_info	0.02	relics	-0.17	dna_question	-0.15	rumour	-0.02	request_recognition	-0.21
has trung doi	seek_grave	0.22	grave_info	-0.38	registry	-0.06	battle_account	0.1	foreign_tip	0.06
has trung si	seek_grave	0.07	battle_account	-0.04	enemy_report	0.16	foreign_tip	0.11	event	-0.16
has trung tam	scam_report	0.24
has trung uy	foreign_tip	0.12
has truoc	seek_grave	-0.48	grave_info	0.85	remains_found	-0.02	registry	-0.22	foreign_tip	0.04	rumour	-0.06	not_dead	0.73	event	0.2
has truoc co	seek_grave	-0.04
has truoc khi	seek_grave	0.13	comrade_tip	0.13	foreign_tip	0.09	event	0.09
has truoc la	grave_info	0.55	event	0.38
has truoc luc	comrade_tip	0.03	event	0.08
has truong	seek_grave	-0.32	comrade_tip	-0.24	grave_info	0.11	remains_found	0.45	relics	-0.07	registry	0.78	battle_account	0.29	enemy_report	-0.03	foreign_tip	-0.38	dna_question	-0.65	scam_report	-0.07	request_recognition	0.02	not_dead	-0.05	event	0.32
has truong ban	comrade_tip	-0.11	grave_info	-0.23	relics	0.27
has truong cong	comrade_tip	-0.03	grave_info	-0.07	remains_found	0.11
has truong hop	seek_grave	0.08	grave_info	-0.03	registry	0.13	request_recognition	0.2	event	-0.43
has truy	seek_grave	-0.05	request_recognition	0.36
has truyen	dna_question	-0.15	rumour	0.35	event	-0.26
has tu	seek_grave	-0.49	comrade_tip	-0.19	grave_info	0.35	remains_found	-0.25	battle_account	-0.19	foreign_tip	-0.36	dna_question	0.17	scam_report	0.03	rumour	-0.5	request_recognition	-0.08	not_dead	0.32	event	-0.17
has tu do	seek_grave	0.03	comrade_tip	-0.19
has tu nam	seek_grave	0.01	comrade_tip	0.03	not_dead	0.33	event	-0.39
has tu so	seek_grave	0.08
has tu thang	seek_grave	0.03	comrade_tip	0.03	grave_info	-0.09	dna_question	0.03
has tuan	seek_grave	-0.59	comrade_tip	0.02	grave_info	-0.2	enemy_report	0.14
has tuat	seek_grave	0.12	registry	0.1	event	-0.31
has tuc	request_recognition	0.41	event	-0.26
has tui	seek_grave	-0.07	comrade_tip	0.85	grave_info	-0.02	remains_found	0.14	relics	-0.31	registry	-0.19	battle_account	-0.44	enemy_report	0.12	request_recognition	-0.22	not_dead	-0.09	event	-0.24
has tui la	seek_grave	0.12
has tui o	seek_grave	0.23
has tum	comrade_tip	-0.02	battle_account	0.02
has tung	seek_grave	0.15	comrade_tip	-0.41	grave_info	0.22	relics	-0.1	rumour	0.01	not_dead	0.08
has tuoi	seek_grave	0.1	grave_info	0.15	remains_found	0.15	relics	-0.55	dna_question	0.52	scam_report	-0.49	rumour	-0.1	request_recognition	0.32	not_dead	0.02
has tuoi o	seek_grave	-0.08	request_recognition	0.22	event	-0.15
has tuoi van	not_dead	0.23
has tuong	comrade_tip	0.02	grave_info	-0.53	request_recognition	-0.03	not_dead	0.27
has tuy	comrade_tip	-0.4	scam_report	0.09	event	0.01
has tuyen	seek_grave	-0.09	comrade_tip	-0.1	registry	0.43	battle_account	-0.22	event	0.07
has ty	seek_grave	0.04	comrade_tip	-0.07	remains_found	0.13	event	0.15
has u	seek_grave	0.08
has ubnd	seek_grave	-0.03	grave_info	0.1
has ubnd xa	grave_info	0.15	event	0.04
has uc	seek_grave	-0.25	comrade_tip	-0.01	foreign_tip	0.14	event	0.25
has ung	seek_grave	-0.16	comrade_tip	0.01	registry	0.08
has uong	grave_info	-0.05	event	-0.11
has ut	seek_grave	0.48	comrade_tip	-0.44	grave_info	-0.13	remains_found	-0.25	registry	-0.05	scam_report	0.15	event	-0.18
has uy	comrade_tip	-0.35	grave_info	-0.15	battle_account	0.21	event	-0.07
has v	relics	0.2
has va	seek_grave	-0.18	comrade_tip	0.01	grave_info	-0.2	remains_found	0.48	relics	0.12	registry	-0.23	battle_account	0.13	enemy_report	0.03	foreign_tip	0.03	rumour	-0.33	request_recognition	0.17	event	0.2
has va mot	seek_grave	-0.13	remains_found	0.08	battle_account	0.15
has va ten	registry	-0.07
has vach	grave_info	-0.13	scam_report	0.07	event	-0.32
has vai	remains_found	0.29	foreign_tip	0.13	request_recognition	0.05
has vam	seek_grave	0.42	remains_found	0.09
has van	seek_grave	-0.36	grave_info	-0.23	remains_found	-0.24	relics	-0.56	registry	0.31	battle_account	-0.03	enemy_report	-0.37	foreign_tip	-0.29	rumour	-0.5	not_dead	0.16	event	-0.45
has van con	seek_grave	-0.04	comrade_tip	-0.02	foreign_tip	0.04	scam_report	-0.03	not_dead	0.5	event	0.32
has van hoa	seek_grave	-0.05	grave_info	0.04
has van pao	comrade_tip	0.07	event	-0.19
has van sinh	grave_info	0.17
has van tai	registry	0.4
has vang	seek_grave	0.41	comrade_tip	-0.41	registry	0.25	scam_report	0.05
has vao	seek_grave	-0.02	comrade_tip	0.25	grave_info	0.15	relics	-0.23	battle_account	0.34	enemy_report	-0.08	dna_question	-0.07	scam_report	0.01	rumour	-0.07	request_recognition	-0.05	not_dead	0.21	event	-0.14
has vat	seek_grave	-0.1	relics	0.3
has vay	grave_info	-0.26	remains_found	-0.03	relics	-0.2	registry	-0.13	battle_account	0.15	dna_question	0.12	rumour	0.44	request_recognition	-0.13	event	-0.11
has ve	seek_grave	0.34	comrade_tip	-0.29	grave_info	-0.15	registry	0.11	battle_account	0.29	enemy_report	-0.18	scam_report	-0.35	rumour	-0.19	request_recognition	-0.37	not_dead	0.88	event	-0.02
has ve chon	grave_info	-0.07	battle_account	0.19	event	0.02
has ve duoc	comrade_tip	0.35	battle_account	-0.12
has ve huong	grave_info	-0.08
has ve nam	comrade_tip	-0.13	registry	0.16	event	0.05
has ve nghia	comrade_tip	0.29	event	-0.42
has ve nha	seek_grave	-0.08	comrade_tip	-0.04
has ve ntls	seek_grave	-0.06	comrade_tip	-0.03	grave_info	0.05	registry	0.11	event	0.06
has ve que	registry	0.15	not_dead	0.02
has ve quoc	seek_grave	0.06	comrade_tip	-0.15	grave_info	0.13	registry	0.12
has ve sau	seek_grave	0.1	comrade_tip	-0.06	battle_account	0.03	not_dead	0.07
has vet	comrade_tip	-0.29	relics	0.08	event	0.18
has vi	grave_info	0.34	remains_found	-0.39	relics	-0.3	registry	-0.11	battle_account	0.28	enemy_report	-0.13	dna_question	-0.22	rumour	-0.55	request_recognition	-0.07	event	0.38
has vi nao	enemy_report	0.04
has vi sot	comrade_tip	0.07
has vi thi	event	0.05
has vi toi	seek_grave	-0.3	comrade_tip	0.48
has vi tri	seek_grave	-0.14	comrade_tip	-0.3	grave_info	0.77	remains_found	0.05	event	0.75
has vi van	event	-0.16
has vi xuyen	registry	0.01
has vien	seek_grave	0.25	grave_info	0.21	remains_found	-0.57	registry	0.2	battle_account	-0.19	foreign_tip	-0.14	dna_question	0.11	scam_report	-0.28	event	-0.66
has vieng	grave_info	0.5	event	-0.04
has viet	seek_grave	0.11	comrade_tip	-0.44	grave_info	-0.33	relics	0.01	battle_account	-0.04	foreign_tip	0.43	dna_question	-0.32	scam_report	-0.01	event	0.44
has vinh	seek_grave	0.11	comrade_tip	0.07	grave_info	-0.72	relics	0.01	registry	0.07	battle_account	-0.2	rumour	-0.21	event	-0.09
has vinh bao	grave_info	-0.08
has vinh phu	comrade_tip	0.11	grave_info	-0.03
has vo	seek_grave	0.02	comrade_tip	0.17	grave_info	-0.16	remains_found	-0.02	battle_account	-0.23	enemy_report	-0.24	dna_question	-0.06	rumour	0.18	request_recognition	-0.13	not_dead	0.78	event	-0.01
has vo danh	grave_info	0.05	event	0.1
has vo thi	registry	0.24	battle_account	-0.07
has vo toi	event	-0.08
has voi	seek_grave	-0.31	comrade_tip	0.61	remains_found	0.42	registry	-0.18	battle_account	-0.09	enemy_report	-0.54	foreign_tip	-0.13	dna_question	0.12	scam_report	0.01	request_recognition	-0.26	not_dead	0.07	event	0.1
has voi anh	seek_grave	-0.09	grave_info	-0.17	registry	0.04
has voi toi	seek_grave	-0.11	comrade_tip	0.38	grave_info	-0.19	registry	0.04	battle_account	-0.07	not_dead	0.21	event	-0.04
has vong	comrade_tip	-0.12	grave_info	-0.31	remains_found	0.37	battle_account	0.27	enemy_report	-0.11	dna_question	-0.01	scam_report	0.61	request_recognition	-0.03	event	0.14
has vot	seek_grave	0.46	grave_info	-0.18	registry	0.12	event	-0.22
has vot duoc	seek_grave	0.39	comrade_tip	-0.03
has vu	seek_grave	-0.08	comrade_tip	0.1	grave_info	-0.63	relics	-0.27	registry	0.21	battle_account	-0.25	scam_report	-0.24	request_recognition	0.52	not_dead	-0.25	event	-0.52
has vu thi	event	-0.15
has vu trang	seek_grave	0.19	comrade_tip	0.06	grave_info	-0.21
has vua	comrade_tip	0.16	grave_info	0.28	relics	0.07	battle_account	-0.13	scam_report	0.05	not_dead	0.24
has vua roi	seek_grave	-0.08	grave_info	0.01	relics	0.18
has vui	seek_grave	0.28	comrade_tip	0.14	grave_info	-0.48	relics	-0.1	enemy_report	0.3	foreign_tip	0.11	event	-0.1
has vung	battle_account	-0.09	enemy_report	0.2	event	0.41
has vuon	grave_info	0.2	rumour	0.01
has vuon nha	seek_grave	0.16	event	-0.09
has vuong	comrade_tip	0.38	relics	0.14	registry	0.12
has vuot	seek_grave	-0.15	comrade_tip	0.14	grave_info	-0.16	registry	-0.09	battle_account	0.18
has vy	seek_grave	-0.08	relics	0.06	event	-0.15
has x	seek_grave	0.03	event	-0.09
has xa	seek_grave	0.62	comrade_tip	-0.58	remains_found	0.43	relics	-0.46	battle_account	-0.22	enemy_report	-0.5	foreign_tip	-0.62	dna_question	-0.07	scam_report	-0.62	rumour	-0.56	request_recognition	0.18	not_dead	0.04	event	0.17
has xa doi	seek_grave	0.23	comrade_tip	-0.11	registry	-0.08	request_recognition	0.29
has xa hoi	grave_info	0.08	event	-0.07
has xa tan	seek_grave	0.06	comrade_tip	-0.08	registry	-0.1
has xa thanh	event	-0.11
has xa toi	registry	0.41
has xa vinh	remains_found	0.05	event	0.1
has xac	seek_grave	0.07	comrade_tip	0.08	grave_info	-0.76	remains_found	-0.23	relics	-0.08	registry	-0.08	battle_account	-0.36	enemy_report	1.07	scam_report	-0.02	request_recognition	0.41	not_dead	-0.18	event	0.33
has xac minh	comrade_tip	-0.12
has xac nhan	registry	-0.06	request_recognition	0.4
has xang	comrade_tip	-0.08	grave_info	-0.12	event	0.09
has xanh	seek_grave	-0.05	grave_info	-0.33	remains_found	0.3	relics	0.33
has xay	grave_info	0.27	rumour	0.02	event	0.21
has xe	comrade_tip	0.59	grave_info	-0.16	remains_found	-0.27	relics	-0.41	battle_account	0.02	foreign_tip	-0.01	scam_report	0.08	not_dead	0.02	event	-0.13
has xe tang	comrade_tip	0.14
has xem	comrade_tip	-0.24	grave_info	-0.08	remains_found	0.01	enemy_report	0.02	request_recognition	0.38
has xep	seek_grave	-0.37	grave_info	0.62	battle_account	-0.18	event	0.85
has xep da	seek_grave	-0.22	grave_info	0.04	battle_account	-0.04	event	0.39
has xet	seek_grave	-0.71	dna_question	0.06	request_recognition	0.63	event	-0.09
has xi	grave_info	0.04	registry	-0.02	event	0.13
has xin	comrade_tip	-0.57	grave_info	0.13	remains_found	-0.1	relics	0.05	registry	-0.12	dna_question	-0.08	rumour	-0.34	request_recognition	0.8	not_dead	0.1	event	-0.21
has xin bao	seek_grave	-0.3	event	0.05
has xin duoc	request_recognition	0.13
has xin goi	seek_grave	0.11	comrade_tip	-0.17	battle_account	0.03
has xin hoi	seek_grave	0.16	comrade_tip	-0.02	grave_info	-0.13	request_recognition	0.57
has xin nhan	relics	0.05	event	-0.07
has xoai	seek_grave	-0.17	comrade_tip	0.07	not_dead	0.03
has xom	grave_info	0.24	relics	-0.01	registry	-0.22	dna_question	-0.05
has xong	seek_grave	0.15	comrade_tip	0.09	scam_report	0.02	event	-0.25
has xua	relics	0.05	rumour	0.24	event	0.15
has xuan	seek_grave	-0.14	comrade_tip	0.38	grave_info	0.13	remains_found	-0.14	registry	0.1	battle_account	0.05	enemy_report	-0.2	foreign_tip	-0.04	dna_question	-0.19	scam_report	-0.14	rumour	-0.11	not_dead	-0.06	event	-0.06
has xuan loc	grave_info	-0.24	registry	0.28
has xuc	remains_found	0.3	rumour	-0.06	event	0.2
has xung	seek_grave	-0.13	comrade_tip	-0.35	grave_info	-0.06	remains_found	-0.34	relics	-0.25	battle_account	0.14	dna_question	-0.06	scam_report	0.92	rumour	-0.14	event	-0.24
has xung la	grave_info	-0.01	scam_report	0.38	event	-0.29
has xung phong	comrade_tip	-0.02	request_recognition	0.02
has xuong	seek_grave	0.12	comrade_tip	0.19	grave_info	-0.52	remains_found	1.16	relics	-0.58	registry	-0.52	battle_account	-0.53	enemy_report	-0.47	foreign_tip	-0.39	dna_question	0.18	request_recognition	-0.41	event	0.05
has xuyen	comrade_tip	0.56	grave_info	-0.62	registry	0.08	dna_question	-0.05	event	-0.49
has y	comrade_tip	0.3	grave_info	-0.25	remains_found	-0.23	relics	-0.09	registry	0.32	battle_account	-0.15	dna_question	0.23	scam_report	-0.07	rumour	-0.01	request_recognition	-0.24	event	-0.32
has y si	seek_grave	0.19	comrade_tip	0.17	grave_info	-0.09	event	-0.08
has y ta	seek_grave	-0.35	grave_info	-0.1	registry	0.32	battle_account	-0.04
has y yen	seek_grave	0.11	event	-0.02
has yen	seek_grave	0.26	comrade_tip	0.09	grave_info	-0.42	relics	0.11	registry	0.26	battle_account	-0.67	scam_report	0.07	rumour	-0.06	request_recognition	-0.21	not_dead	0.07	event	-0.72
has yeu	seek_grave	0.15	grave_info	-0.25	event	-0.27
has zalo	comrade_tip	-0.12	scam_report	0.1
kin 0	seek_grave	-1.61	comrade_tip	0.51	grave_info	0.36	remains_found	0.22	relics	-0.16	registry	0.42	foreign_tip	-0.06	dna_question	-1.23	scam_report	-1.13	rumour	-0.06	request_recognition	-0.67	not_dead	-0.2	event	0.62
kin 1	seek_grave	0.85	comrade_tip	-0.66	grave_info	-0.45	remains_found	-0.19	relics	-0.18	registry	-0.72	battle_account	-0.14	enemy_report	-0.33	dna_question	-0.19	request_recognition	-0.27	event	-0.14
kin 2	seek_grave	0.13	comrade_tip	-0.44	grave_info	-0.3	remains_found	-0.47	registry	-0.06	battle_account	-0.27	foreign_tip	-0.16	dna_question	0.09	scam_report	0.2	rumour	-0.14	not_dead	-0.13	event	-0.71
kin few	seek_grave	0.23	comrade_tip	-0.55	grave_info	-1.04	remains_found	-0.02	registry	-0.09	dna_question	0.26	scam_report	0.18	rumour	-0.19	not_dead	-0.02	event	-0.56
kin many	request_recognition	0.1	event	-0.11
length 0	seek_grave	0.71	grave_info	-0.43	remains_found	-0.26	relics	-0.2	registry	-0.55	battle_account	-0.13	enemy_report	-0.37	foreign_tip	-0.35	dna_question	-0.12	scam_report	-0.21	rumour	-0.72	not_dead	-0.37	event	-0.84
length 1	seek_grave	-0.6	grave_info	-0.04	relics	-0.23	registry	0.01	battle_account	-0.48	rumour	0.49	request_recognition	-0.34	not_dead	-0.15	event	0.16
length 2	seek_grave	-0.22	comrade_tip	-0.06	grave_info	-0.25	remains_found	-0.03	relics	0.13	battle_account	-0.01	enemy_report	-0.29	foreign_tip	-0.43	scam_report	-0.05	rumour	-0.39	event	-0.21
length 3	seek_grave	0.12	comrade_tip	-0.38	grave_info	0.12	relics	-0.02	registry	0.22	battle_account	0.08	enemy_report	0.08	foreign_tip	-0.29	dna_question	-0.18	rumour	-0.33	request_recognition	-0.06	not_dead	-0.15
length 4	comrade_tip	-0.04	registry	-0.1	request_recognition	0.12
length 5	foreign_tip	0.32	event	0.06
length 6	seek_grave	0.05	comrade_tip	0.4
people 0	seek_grave	-0.06	comrade_tip	-0.7	grave_info	-0.38	remains_found	-0.17	relics	-0.34	registry	-0.47	foreign_tip	-0.33	dna_question	-0.12	scam_report	0.07	rumour	0.29	not_dead	-0.54	event	0.35
people 1	seek_grave	0.15	comrade_tip	-0.3	grave_info	-0.28	remains_found	0.27	relics	-0.44	registry	-0.75	battle_account	-0.07	foreign_tip	-0.08	dna_question	0.01	rumour	-0.1	request_recognition	-0.46	not_dead	-0.05
people 2	seek_grave	0.1	comrade_tip	-0.08	grave_info	0.05	remains_found	0.09	relics	-0.17	registry	-0.56	battle_account	-0.43	enemy_report	-0.03	dna_question	-0.28	scam_report	-0.4	rumour	-0.42	not_dead	0.03	event	-0.07
people few	seek_grave	-0.12	comrade_tip	0.12	remains_found	-0.3	relics	0.59	registry	0.1	enemy_report	-0.06	dna_question	-0.13	scam_report	-0.04	rumour	-0.28	not_dead	-0.02	event	-0.43
people many	seek_grave	-0.18	comrade_tip	0.05	grave_info	-0.26	remains_found	-0.31	relics	-0.34	registry	0.79	battle_account	0.02	dna_question	0.07	rumour	-0.09	request_recognition	0.03	not_dead	-0.06	event	-0.23
phones 0	seek_grave	-0.26	comrade_tip	-0.15	grave_info	-0.32	remains_found	-0.84	relics	-0.63	registry	0.19	battle_account	0.04	foreign_tip	-0.26	scam_report	-0.97	event	0.01
phones 1	seek_grave	0.08	comrade_tip	-0.2	grave_info	-0.04	remains_found	0.23	relics	0.06	registry	-0.46	battle_account	-0.99	enemy_report	-0.86	foreign_tip	-0.2	dna_question	-0.39	scam_report	0.02	rumour	-1.12	request_recognition	-0.34	not_dead	-1.01	event	-0.32
phones 2	scam_report	0.06
questions 0	seek_grave	0.03	comrade_tip	-0.12	grave_info	-0.05	remains_found	-0.01	relics	-0.09	battle_account	-0.24	enemy_report	-0.24	foreign_tip	-0.44	dna_question	-2.08	scam_report	-0.11	rumour	-0.51	request_recognition	-0.65	not_dead	-0.28
questions 1	seek_grave	-0.19	comrade_tip	-0.39	grave_info	-0.71	remains_found	-0.3	relics	-0.29	registry	-0.05	battle_account	-0.23	dna_question	0.48	scam_report	-0.11	request_recognition	0.15	not_dead	-0.39	event	-0.73
questions 2	grave_info	-0.03	dna_question	0.44
says:again	seek_grave	-0.07	grave_info	-0.09	battle_account	0.51	enemy_report	-0.3	request_recognition	-0.42	not_dead	0.16
says:aka	seek_grave	0.64	comrade_tip	-0.27	grave_info	-0.05	battle_account	0.06	dna_question	-0.01
says:alive	seek_grave	-0.6	comrade_tip	0.31	remains_found	-0.15	registry	0.14	battle_account	-0.23	foreign_tip	-0.06	scam_report	-0.18	rumour	0.18	not_dead	0.5	event	0.12
says:at	seek_grave	-0.29	grave_info	0.04	remains_found	-0.16	relics	-0.19	registry	-0.32	battle_account	-0.42	foreign_tip	-0.39	dna_question	-0.17	scam_report	-0.37	request_recognition	-0.33	not_dead	-0.22	event	0.08
says:battle	seek_grave	-0.34	comrade_tip	0.43	grave_info	-0.05	relics	-0.38	registry	-0.51	battle_account	0.86	enemy_report	0.44	foreign_tip	-0.09	dna_question	-0.25	scam_report	-0.26	request_recognition	-0.18	event	0.42
says:born	seek_grave	1.11	comrade_tip	-0.71	grave_info	-0.4	remains_found	-0.62	relics	-0.51	registry	-0.21	battle_account	-0.66	enemy_report	-0.18	foreign_tip	-0.1	dna_question	0.12	scam_report	-0.7	not_dead	-0.2	event	-0.89
says:bury	seek_grave	0.02	comrade_tip	0.44	grave_info	0.27	remains_found	-0.49	relics	-0.79	registry	-0.16	battle_account	0.01	enemy_report	0.1	foreign_tip	0.3	dna_question	-0.36	scam_report	-0.66	rumour	0.26	request_recognition	-0.43	not_dead	-0.46	event	0.22
says:capture	grave_info	-0.08	remains_found	-0.02	registry	-0.12	battle_account	-0.35	enemy_report	0.78	event	0.09
says:contact	seek_grave	-0.17	comrade_tip	0.29	grave_info	-0.41	remains_found	0.04	relics	-0.09	registry	-0.33	battle_account	-0.05	enemy_report	-0.17	scam_report	0.37	rumour	-0.27	request_recognition	-0.45	not_dead	-0.15	event	0.07
says:died	seek_grave	0.03	comrade_tip	-0.22	grave_info	-0.19	remains_found	-0.48	relics	-0.42	registry	0.18	battle_account	0.04	enemy_report	-0.56	foreign_tip	-0.28	dna_question	-0.07	rumour	-0.34	request_recognition	-0.36	not_dead	-0.3	event	-0.48
says:enlist	seek_grave	1	comrade_tip	-0.55	grave_info	-1.07	remains_found	-0.26	relics	-0.11	enemy_report	-0.14	dna_question	-0.03	scam_report	-0.43	rumour	-0.22	not_dead	-0.18	event	-0.83
says:fall	seek_grave	-0.05	comrade_tip	-0.33	grave_info	-0.44	remains_found	-0.24	relics	-0.35	registry	-0.06	battle_account	-0.45	enemy_report	-0.36	foreign_tip	-0.6	dna_question	-0.36	scam_report	-0.32	rumour	-0.54	request_recognition	-0.42	not_dead	-0.57	event	-0.17
says:fell	seek_grave	0.3	comrade_tip	0.18	grave_info	-0.16	remains_found	-1.14	registry	0.38	enemy_report	-0.61	foreign_tip	-0.7	scam_report	-0.51	rumour	-0.32	request_recognition	-0.16	not_dead	-0.46	event	-0.56
says:gio	seek_grave	0.19	relics	-0.07	request_recognition	-0.12
says:grave	seek_grave	0.17	comrade_tip	-0.29	grave_info	0.3	relics	-0.27	registry	-0.15	battle_account	-1.06	enemy_report	-0.25	foreign_tip	-0.63	dna_question	-0.04	scam_report	0.12	rumour	-0.22	request_recognition	-1.15	event	-0.32
says:home	seek_grave	0.09	grave_info	-0.13	remains_found	-0.17	relics	-0.05	battle_account	-0.17	enemy_report	-0.26	foreign_tip	-0.05	dna_question	-0.35	scam_report	-0.06	rumour	-0.01	request_recognition	-0.07	not_dead	-0.37	event	-0.29
says:joined	seek_grave	0.67	comrade_tip	-0.23	grave_info	-0.73	remains_found	-0.17	relics	-0.47	registry	-0.11	battle_account	-0.1	enemy_report	-0.08	scam_report	-0.29	rumour	-0.14	request_recognition	-0.07	not_dead	-0.09	event	-0.59
says:laid	seek_grave	-0.53	comrade_tip	0.25	grave_info	0.7	remains_found	0.02	battle_account	0.15	event	0.26
says:last	seek_grave	-0.01	comrade_tip	0.33
says:letter	grave_info	-0.27	remains_found	-0.22	relics	0.29	enemy_report	0.06	foreign_tip	0.13	request_recognition	-0.11	not_dead	-0.04	event	0.13
says:level	seek_grave	-0.03	comrade_tip	-0.15	grave_info	0.16	remains_found	0.26	relics	-0.27	battle_account	-0.4	enemy_report	-0.11	foreign_tip	-0.5	dna_question	-0.26	scam_report	-1.06	rumour	-0.01	not_dead	-0.27	event	0.15
says:link	comrade_tip	-0.31	grave_info	-0.35	registry	-0.05	battle_account	-0.18	foreign_tip	-0.02	scam_report	-0.08	rumour	0.26	request_recognition	-0.3	event	0.35
says:martyr	comrade_tip	-0.68	remains_found	-0.57	relics	-0.22	battle_account	-0.54	enemy_report	-0.65	foreign_tip	-0.43	rumour	-0.21	request_recognition	0.28	event	-0.7
says:moved	seek_grave	-0.84	comrade_tip	-0.05	relics	0.17	registry	0.38	battle_account	-0.44	enemy_report	-0.23	foreign_tip	-0.13	dna_question	0.34	scam_report	-0.16	rumour	-0.49	request_recognition	-0.81	not_dead	0.04	event	0.18
says:naming	comrade_tip	-0.07	grave_info	0.24	remains_found	-0.16	relics	-0.13	battle_account	-0.13	scam_report	0.23	rumour	-0.04	not_dead	0.62
says:notice	seek_grave	0.06	comrade_tip	-0.38	grave_info	-0.62	foreign_tip	-0.2	scam_report	-0.24	rumour	-0.35	request_recognition	0.59	not_dead	0.57	event	-0.87
says:office	seek_grave	-0.52	comrade_tip	-0.04	remains_found	0.1	relics	-0.13	registry	0.05	battle_account	-0.25	enemy_report	-0.43	dna_question	0.06	scam_report	0.79	rumour	-0.27	request_recognition	0.03	not_dead	-0.27	event	-0.08
says:post	seek_grave	0.17	comrade_tip	0.65	grave_info	-0.29	remains_found	-0.09	relics	-0.1	registry	0.16	battle_account	0.09	enemy_report	-0.2	foreign_tip	-0.67	dna_question	-0.43	scam_report	-0.77	rumour	-0.14	not_dead	-0.8	event	-0.15
says:rank	comrade_tip	-0.05	grave_info	-0.5	remains_found	0.02	relics	-0.19	registry	0.03	enemy_report	0.04	dna_question	-0.43	scam_report	0.21	request_recognition	-0.26
says:returned	seek_grave	-0.72	comrade_tip	0.06	grave_info	-0.37	scam_report	-0.24	not_dead	1.21	event	-0.21
says:self	seek_grave	0.03	comrade_tip	0.26	grave_info	-0.18	remains_found	-0.07	registry	-0.39	battle_account	0.15	enemy_report	-0.13	foreign_tip	-0.05	rumour	-0.58	request_recognition	-0.05	event	-0.17
says:site	seek_grave	0.04	comrade_tip	0.11	grave_info	-0.13	remains_found	0.05	relics	-0.25	registry	-0.36	enemy_report	-0.14	dna_question	-0.23	scam_report	-0.15	rumour	0.31	not_dead	-0.54	event	0.16
says:stop	seek_grave	-0.04	comrade_tip	-0.31	grave_info	-0.28	remains_found	-0.25	relics	-0.28	registry	-0.01	battle_account	-0.42	enemy_report	-0.31	foreign_tip	-0.58	dna_question	-0.32	scam_report	-0.64	rumour	-0.46	request_recognition	-0.41	not_dead	-0.5	event	-0.19
says:tells	seek_grave	-0.32	comrade_tip	0.07	grave_info	-0.07	registry	-0.27	battle_account	-0.42	enemy_report	-0.04	foreign_tip	-0.11	scam_report	0.26	rumour	-0.06	request_recognition	-0.67	not_dead	-0.67
says:thing	seek_grave	-0.19	comrade_tip	0.11	grave_info	0.12	relics	-0.36	battle_account	-0.16	enemy_report	-0.16	foreign_tip	-0.21	dna_question	-0.21	scam_report	-0.22	rumour	-0.09	request_recognition	-0.15	not_dead	-0.33	event	0.2
says:title	seek_grave	-0.04	comrade_tip	0.25	grave_info	0.08	remains_found	-0.47	relics	-0.3	registry	-0.34	battle_account	-0.36	enemy_report	-0.17	foreign_tip	-0.32	scam_report	-0.17	rumour	-0.12	request_recognition	-0.37	event	-0.17
says:truename	seek_grave	-0.48	comrade_tip	0.62	grave_info	-0.07
text:battle	comrade_tip	-0.39	battle_account	0.54	event	0.1
text:by_comrade	seek_grave	-0.85	comrade_tip	1.43	grave_info	-0.8	relics	-0.11	registry	-0.26	enemy_report	-0.44	foreign_tip	0.1	rumour	-0.08	request_recognition	-0.04	not_dead	-0.02	event	-0.27
text:by_finder	seek_grave	-0.01	comrade_tip	-0.35	grave_info	-0.45	remains_found	0.34	relics	0.7	registry	-0.2	enemy_report	-0.09	scam_report	-0.51	rumour	-0.37	request_recognition	-0.21	not_dead	-0.23	event	0.37
text:by_keeper	comrade_tip	-0.14	grave_info	0.15	scam_report	-0.01
text:by_official	seek_grave	-0.29	comrade_tip	-0.17	grave_info	0.2	remains_found	-0.29	relics	0.16	scam_report	0.04	rumour	-0.04	event	-0.13
text:by_resident	seek_grave	0.68	comrade_tip	-0.12	remains_found	-0.19	registry	-0.56	battle_account	0.19	enemy_report	-0.18	scam_report	0.38	request_recognition	-0.08	not_dead	-0.25	event	-0.56
text:by_volunteer	seek_grave	-0.39	comrade_tip	-0.18	grave_info	0.25	enemy_report	0.37	event	0.4
text:dna	seek_grave	-1.03	comrade_tip	-0.12	grave_info	-0.09	remains_found	-0.05	relics	-0.4	dna_question	1.45	scam_report	-0.43	request_recognition	-0.47	not_dead	-0.26	event	-0.11
text:found	seek_grave	-0.16	grave_info	0.05	remains_found	0.57	scam_report	-0.01	event	0.57
text:give_back	seek_grave	-0.57	comrade_tip	-0.18	grave_info	0.03	remains_found	-0.67	relics	0.94	foreign_tip	0.15	dna_question	-0.1	request_recognition	-0.27	not_dead	0.29	event	0.02
text:grave	seek_grave	0.09	comrade_tip	0.03	grave_info	0.56	remains_found	-0.64	relics	-0.31	registry	0.24	battle_account	-0.71	enemy_report	-0.07	foreign_tip	-0.36	dna_question	0.06	scam_report	0.03	rumour	-0.5	request_recognition	-0.77	not_dead	-0.1
text:hearsay	seek_grave	0.53	comrade_tip	-0.33	grave_info	-0.31	remains_found	-0.17	relics	-0.39	registry	-0.15	enemy_report	0.11	dna_question	-0.13	rumour	0.97	request_recognition	-0.04	event	0.01
text:list	seek_grave	-0.3	comrade_tip	-0.31	grave_info	-0.19	remains_found	-0.06	relics	0.12	registry	0.69	battle_account	-0.03	not_dead	0.4	event	-0.09
text:recognition	seek_grave	-0.35	grave_info	-0.17	request_recognition	0.68	event	-0.01
text:relics	seek_grave	-0.21	comrade_tip	-0.95	grave_info	-0.37	remains_found	0.42	relics	1.44	registry	-0.09	battle_account	-0.38	enemy_report	-0.21	dna_question	-0.1	scam_report	-0.1	rumour	-0.22	request_recognition	-0.19	not_dead	-0.25	event	0.15
text:scam	seek_grave	-0.21	grave_info	-0.28	remains_found	-0.19	relics	-0.16	scam_report	0.98	rumour	-0.11	event	-0.61
text:seek	seek_grave	0.9	comrade_tip	-0.71	grave_info	-0.62	remains_found	-0.18	relics	-0.42	registry	-0.18	battle_account	-0.33	enemy_report	-0.39	foreign_tip	-0.24	dna_question	-0.42	scam_report	-0.11	rumour	-0.32	request_recognition	-0.26	not_dead	0.5	event	-0.48
text:sought	seek_grave	0.76	comrade_tip	-0.58	grave_info	-0.49	remains_found	-0.02	relics	-0.2	registry	-0.29	dna_question	-0.07	rumour	-0.09	request_recognition	-0.09	event	-0.21
text:stone	seek_grave	-1.02	comrade_tip	-0.41	grave_info	1.28	remains_found	-0.21	registry	-0.13	battle_account	-0.07	scam_report	-0.01	rumour	-0.18	event	0.66
titled 0	seek_grave	-0.4	comrade_tip	-0.23	grave_info	-0.57	remains_found	-0.02	relics	-0.21	registry	0.16	battle_account	-0.13	enemy_report	-0.14	foreign_tip	-0.36	dna_question	-0.39	scam_report	-0.45	rumour	-0.28	request_recognition	-0.03	not_dead	-0.16	event	0.04
titled 1	seek_grave	0.37	grave_info	0.06	remains_found	-0.29	registry	-1.37	battle_account	-0.52	enemy_report	-0.2	foreign_tip	-0.19	scam_report	0.01	rumour	-0.33	request_recognition	-0.57	not_dead	-0.56	event	-0.71
titled 2	comrade_tip	-0.07
units 0	seek_grave	-0.56	comrade_tip	-0.88	grave_info	0.07	relics	0.01	registry	-0.53	battle_account	-0.52	enemy_report	-0.85	foreign_tip	-0.14	dna_question	0.1	scam_report	0.01	request_recognition	0.26	not_dead	-0.06
units 1	seek_grave	0.18	comrade_tip	0.39	grave_info	-0.29	remains_found	-0.01	relics	-0.38	registry	-0.11	battle_account	-0.13	enemy_report	0.04	foreign_tip	-0.21	dna_question	-0.84	scam_report	-0.5	rumour	-0.68	request_recognition	-0.95	not_dead	-0.29
units 2	seek_grave	0.21	grave_info	-0.24	remains_found	-0.23	relics	-0.15	registry	0.11	enemy_report	0.01	request_recognition	-0.11	event	-0.17
units few	comrade_tip	-0.36	grave_info	-0.56	registry	0.62""")
