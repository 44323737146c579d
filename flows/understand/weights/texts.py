"""What each piece of evidence about texts is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	seek_grave	-0.25	comrade_tip	-0.56	grave_info	-0.73	remains_found	-0.54	relics	-0.65	registry	-0.33	battle_account	-0.76	enemy_report	-0.66	foreign_tip	-0.9	dna_question	-0.67	scam_report	-0.62	rumour	-0.82	request_recognition	-0.72	not_dead	-0.89	event	-0.46
begins with 02	grave_info	-0.08	remains_found	0.11
begins with 1	seek_grave	-0.4	comrade_tip	-0.5	grave_info	-0.21	remains_found	0.03	registry	0.15	battle_account	0.25	rumour	-0.16	not_dead	-0.01	event	0.63
begins with 11	comrade_tip	-0.37	battle_account	0.27
begins with 12	grave_info	0.26	battle_account	0.08	event	0.2
begins with 14	registry	-0.02
begins with 17	comrade_tip	0.09
begins with 2	seek_grave	-0.14	remains_found	0.09	registry	0.08	battle_account	0.17	scam_report	-0.1	event	0.11
begins with 20	comrade_tip	-0.16	grave_info	0.58	remains_found	0.3	event	0.15
begins with 3	seek_grave	-0.79	remains_found	0.23	relics	-0.04	registry	0.33	battle_account	0.24	not_dead	-0.01	event	0.45
begins with 4	seek_grave	-0.43	comrade_tip	-0.09	grave_info	0.05	remains_found	0.15	relics	-0.01	registry	-0.03	battle_account	0.09	event	0.57
begins with 5	seek_grave	-0.1	comrade_tip	0.04	grave_info	-0.05	relics	-0.06	battle_account	0.17	rumour	-0.06	event	0.1
begins with 6	seek_grave	-0.15	comrade_tip	-0.18	remains_found	0.07	enemy_report	0.09	event	0.21
begins with 7	seek_grave	-0.04	comrade_tip	-0.06	grave_info	0.06	event	0.06
begins with 8	seek_grave	-0.26	comrade_tip	-0.15	registry	-0.12	battle_account	0.01	request_recognition	0.11
begins with 88	grave_info	0.13	event	0.19
begins with 9	comrade_tip	0.05	grave_info	-0.16	registry	0.18	battle_account	-0.02
begins with a	comrade_tip	0.42	registry	-0.19	battle_account	-0.01	rumour	-0.12	event	-0.39
begins with adn	dna_question	0.08	rumour	-0.08	event	-0.03
begins with ai	seek_grave	0.52	comrade_tip	0.02	grave_info	-0.3	event	-0.38
begins with alo	seek_grave	-0.05	comrade_tip	0.14	event	-0.29
begins with am	seek_grave	0.2
begins with an	seek_grave	0.13	grave_info	-0.19	scam_report	0.07	event	-0.12
begins with anh	seek_grave	0.05	comrade_tip	0.08	grave_info	-0.05	relics	-0.05	registry	0.23	battle_account	-0.47	enemy_report	-0.01	scam_report	0.04	rumour	-0.17	event	-0.84
begins with ap	comrade_tip	-0.02	scam_report	0.12	event	-0.19
begins with ay	comrade_tip	-0.15	grave_info	0.49
begins with b	seek_grave	-0.02	comrade_tip	0.07	event	-0.21
begins with ba	seek_grave	0.4	comrade_tip	-0.69	grave_info	0.1	remains_found	-0.3	registry	-0.07	battle_account	-0.23	enemy_report	-0.32	dna_question	-0.18	scam_report	0.37	rumour	0.45	event	-0.16
begins with bac	comrade_tip	0.44	grave_info	-0.5	relics	-0.13	registry	-0.15	enemy_report	-0.01	rumour	-0.19	not_dead	0.08	event	-0.94
begins with bai	seek_grave	-0.19	comrade_tip	0.62	grave_info	0.01	rumour	0.1	not_dead	0.16
begins with ban	seek_grave	-0.17	grave_info	-0.33	remains_found	0.19	battle_account	-0.17	enemy_report	0.55	foreign_tip	-0.13	dna_question	-0.09	event	-0.03
begins with bang	registry	0.24	event	-0.03
begins with bao	seek_grave	-0.17	comrade_tip	0.03	grave_info	-0.18	remains_found	0.3	registry	-0.35	battle_account	-0.17	enemy_report	0.36	foreign_tip	-0.22	dna_question	-0.03	scam_report	0.52	rumour	-0.53	request_recognition	-0.01	not_dead	0.18	event	-0.09
begins with bay	seek_grave	-0.12	comrade_tip	0.13	grave_info	0.29	event	-0.09
begins with be	comrade_tip	0.15
begins with ben	comrade_tip	0.11	grave_info	-0.36	battle_account	0.07	rumour	0.01	event	-0.05
begins with bi	remains_found	-0.17	relics	0.29	rumour	-0.03
begins with bia	seek_grave	-0.9	comrade_tip	-0.01	grave_info	0.59	registry	0.14
begins with bien	comrade_tip	0.13	grave_info	-0.15	battle_account	-0.01	not_dead	0.08	event	-0.24
begins with biet	seek_grave	0.1	comrade_tip	0.32	grave_info	-0.35	event	-0.21
begins with binh	seek_grave	0.08	comrade_tip	0.04	remains_found	-0.06	relics	0.05	battle_account	-0.19	enemy_report	-0.11	foreign_tip	0.28	scam_report	-0.06
begins with bo	seek_grave	0.36	comrade_tip	-0.04	registry	-0.19	battle_account	-0.17	enemy_report	0.02	foreign_tip	-0.11	dna_question	-0.02	rumour	0.05	request_recognition	-0.14	not_dead	-0.1	event	-0.09
begins with bon	seek_grave	-0.11	comrade_tip	0.25
begins with bui	comrade_tip	0.07
begins with c	grave_info	-0.14
begins with ca	seek_grave	-0.22	comrade_tip	-0.37	grave_info	0.21	remains_found	0.01	registry	0.05	event	-0.34
begins with cac	comrade_tip	-0.25	relics	-0.18	battle_account	0.15	enemy_report	-0.02	dna_question	-0.01	scam_report	0.1	event	-0.09
begins with cai	seek_grave	-0.88	comrade_tip	-0.16	grave_info	0.62	relics	0.52	scam_report	-0.01
begins with cam	comrade_tip	-0.08	grave_info	-0.12	scam_report	0.39	not_dead	0.01	event	-0.39
begins with can	seek_grave	0.58	comrade_tip	-0.73	remains_found	-0.03	relics	0.08	battle_account	0.18	scam_report	0.18	rumour	-0.06	event	-0.33
begins with canh	seek_grave	-0.25	relics	-0.02	scam_report	0.4	event	-0.31
begins with cao	seek_grave	-0.36	comrade_tip	-0.03	grave_info	0.19	remains_found	0.27	relics	-0.31	registry	-0.1	battle_account	-0.14	enemy_report	0.54	event	0.08
begins with cap	seek_grave	-0.19	comrade_tip	-0.33	grave_info	0.33	registry	0.26	request_recognition	0.45
begins with cat	remains_found	0.03
begins with cau	seek_grave	0.38	comrade_tip	-0.25	relics	-0.15	event	0.09
begins with ccb	seek_grave	-0.26	comrade_tip	0.52	grave_info	0.07
begins with cha	grave_info	-0.31	rumour	0.2
begins with cham	comrade_tip	0.25
begins with chan	seek_grave	-0.03	comrade_tip	-0.07	rumour	0.14	event	0.13
begins with chao	seek_grave	-0.23	comrade_tip	0.35	grave_info	0.06	registry	-0.03	dna_question	0.12	event	-0.08
begins with chau	grave_info	0.22	relics	-0.06	registry	-0.14	dna_question	0.08	scam_report	-0.03	rumour	-0.16	event	0.31
begins with chep	comrade_tip	-0.19	grave_info	-0.01	registry	0.09	battle_account	0.18	event	0.18
begins with chi	seek_grave	0.33	comrade_tip	0.24	grave_info	-0.2	relics	-0.38	registry	0.05	battle_account	-0.57	scam_report	0.41	rumour	-0.16	request_recognition	-0.06	event	-0.13
begins with chien	seek_grave	0.19	grave_info	-0.08	battle_account	-0.17
begins with chieu	remains_found	0.17
begins with chinh	grave_info	0.1	battle_account	-0.07	not_dead	0.22	event	-0.25
begins with cho	seek_grave	-0.53	comrade_tip	0.13	grave_info	-0.19	remains_found	-0.14	battle_account	0.15	dna_question	0.17	scam_report	0.27	request_recognition	-0.07	event	-0.1
begins with chon	comrade_tip	0.55	grave_info	0.08
begins with chong	seek_grave	-0.03	comrade_tip	-0.75	grave_info	0.22	dna_question	0.02
begins with chu	seek_grave	0.09	grave_info	-0.02	remains_found	-0.49	battle_account	-0.28	enemy_report	-0.12	foreign_tip	-0.03	dna_question	0.02	rumour	-0.08	event	-0.81
begins with chua	grave_info	-0.15	registry	0.72	event	-0.53
begins with chung	seek_grave	0.12	grave_info	0.33	relics	0.06	battle_account	0.37	event	0.46
begins with chup	grave_info	0.21
begins with chuyen	seek_grave	-0.08	comrade_tip	0.25	registry	-0.04	enemy_report	0.01	event	-0.06
begins with co	seek_grave	-0.23	comrade_tip	0.04	remains_found	-1	relics	-0.06	battle_account	-0.38	enemy_report	-0.36	foreign_tip	-0.32	scam_report	0.49	rumour	0.32	request_recognition	-0.24	not_dead	0.06	event	-0.27
begins with coi	comrade_tip	-0.1	grave_info	0.13	event	0.13
begins with con	seek_grave	0.12	comrade_tip	-0.2	grave_info	-0.18	remains_found	-0.07	relics	0.15	enemy_report	-0.34	scam_report	-0.18	rumour	-0.07	request_recognition	-0.07	event	-0.27
begins with cong	seek_grave	0.19	grave_info	0.21	battle_account	-0.21	scam_report	-0.15	rumour	-0.15	event	0.35
begins with cu	seek_grave	0.3	comrade_tip	-0.42	grave_info	-0.3	remains_found	-0.28	relics	0.32	registry	0.17	enemy_report	-0.21	foreign_tip	0.02	scam_report	-0.02	rumour	0.19	request_recognition	-0.27	event	-0.18
begins with cua	seek_grave	-0.34	comrade_tip	-0.01	grave_info	-0.42	remains_found	-0.12	relics	0.25	battle_account	-0.24	enemy_report	0.93	foreign_tip	0.05	dna_question	0.06	scam_report	-0.44	request_recognition	-0.52	event	-0.04
begins with cung	seek_grave	-0.05	grave_info	-0.43	battle_account	0.09	scam_report	-0.03	rumour	-0.03	request_recognition	0.35	event	0.02
begins with cuoi	grave_info	0.16
begins with cuu	grave_info	-0.01	enemy_report	-0.11	foreign_tip	0.27
begins with da	seek_grave	-0.2	comrade_tip	-0.02	remains_found	-0.01	dna_question	0.12	rumour	-0.15	event	-0.08
begins with dac	comrade_tip	0.11	registry	-0.07	not_dead	0.02	event	0.42
begins with dai	grave_info	-0.63	battle_account	0.28	enemy_report	0.09	event	-0.07
begins with dam	seek_grave	-0.07	request_recognition	0.02
begins with dan	seek_grave	0.17	grave_info	0.08	remains_found	0.03	battle_account	-0.07
begins with dang	seek_grave	-0.15	enemy_report	0.04	foreign_tip	0.08	dna_question	-0.18	scam_report	0.24	event	-0.17
begins with danh	seek_grave	-0.41	comrade_tip	-0.03	grave_info	-0.17	relics	-0.36	registry	0.45	battle_account	0.08	dna_question	-0.07	rumour	-0.12	request_recognition	-0.1	event	-0.04
begins with dao	comrade_tip	-0.02	grave_info	-0.37	remains_found	0.62	relics	-0.23	rumour	-0.07	event	0.33
begins with dat	seek_grave	-0.09	grave_info	0.13	event	0.39
begins with dau	grave_info	-0.12	registry	-0.05	enemy_report	0.01	request_recognition	0.12	event	-0.29
begins with day	seek_grave	-0.13	comrade_tip	0.2	grave_info	0.23	relics	-0.15	battle_account	-0.06
begins with de	seek_grave	-0.25	request_recognition	0.17	not_dead	0.01	event	-0.07
begins with dem	seek_grave	-0.03	comrade_tip	-0.49	grave_info	0.09	battle_account	0.49	event	0.11
begins with di	comrade_tip	-0.49	grave_info	0.58	remains_found	0.09	registry	0.03	battle_account	-0.03	scam_report	-0.09	rumour	0.07	event	0.01
begins with dich	seek_grave	-0.12	comrade_tip	-0.36	grave_info	-0.48	relics	-0.17	registry	-0.04	battle_account	-0.31	enemy_report	0.62	foreign_tip	0.6	event	0.63
begins with dien	seek_grave	0.03
begins with dinh	grave_info	0.13	relics	0.14	battle_account	-0.23	enemy_report	-0.07	scam_report	-0.25	not_dead	0.25
begins with do	seek_grave	-0.21	grave_info	0.63	relics	0.11	enemy_report	0.08
begins with doan	seek_grave	-0.02	comrade_tip	0.14	remains_found	-0.2	relics	-0.09	battle_account	0.03	event	0.14
begins with doc	grave_info	0.54	enemy_report	0.12	event	0.12
begins with doi	seek_grave	-0.03	comrade_tip	0.16	grave_info	-0.28	remains_found	0.22	relics	-0.3	registry	0.04	battle_account	0.11	enemy_report	-0.44	foreign_tip	-0.09	dna_question	-0.01	scam_report	-0.05	rumour	0.05	request_recognition	-0.01	not_dead	-0.13
begins with don	seek_grave	-0.5	comrade_tip	0.24	grave_info	-0.15	relics	0.32	scam_report	-0.15	rumour	0.26	not_dead	0.1
begins with dong	comrade_tip	0.57	grave_info	-0.09	remains_found	-0.37	relics	0.04	battle_account	-0.05	enemy_report	-0.24	dna_question	-0.06	scam_report	0.23	rumour	-0.21	not_dead	-0.15	event	-0.08
begins with dot	comrade_tip	-0.03	registry	0.27
begins with du	comrade_tip	0.13	remains_found	0.12	battle_account	-0.08
begins with duc	seek_grave	-0.24	comrade_tip	0.13	grave_info	-0.51	event	-0.07
begins with dung	comrade_tip	0.45	grave_info	-0.1	scam_report	0.07	event	-0.11
begins with duoc	seek_grave	0.1	grave_info	-0.29	remains_found	-0.04	relics	0.73	registry	-0.2	battle_account	-0.1	enemy_report	0.25	scam_report	-0.04	rumour	-0.2	request_recognition	-0.26	event	-0.17
begins with duoi	seek_grave	-0.18	comrade_tip	-0.04	remains_found	0.02	rumour	0.3	event	0.28
begins with duong	grave_info	-0.29	remains_found	0.37	scam_report	-0.02	request_recognition	-0.14
begins with e	comrade_tip	0.29	grave_info	-0.33	remains_found	-0.17
begins with em	seek_grave	-0.19	comrade_tip	-0.11	remains_found	-0.32	relics	0.12	registry	0.09	battle_account	-0.67	enemy_report	0.36	dna_question	0.11	scam_report	-0.17	request_recognition	-0.2	not_dead	-0.12	event	0.06
begins with gai	seek_grave	-0.3	foreign_tip	0.1
begins with ghi	registry	0.24	event	0.34
begins with gia	comrade_tip	0.19	grave_info	0.3	relics	0.09	registry	0.02	battle_account	-0.21	event	-0.05
begins with giao	seek_grave	0.21	comrade_tip	-0.19	remains_found	-0.02	relics	0.04	event	-0.12
begins with giay	seek_grave	0.86	comrade_tip	-0.37	relics	-0.04	registry	-0.17	event	-0.34
begins with gio	seek_grave	0.43	comrade_tip	-0.04	rumour	-0.01
begins with giu	grave_info	-0.11	relics	0.71	event	-0.51
begins with giup	seek_grave	0.65	comrade_tip	-0.29	grave_info	-0.37	relics	-0.08	registry	-0.08	enemy_report	-0.01	foreign_tip	0.22	event	-0.01
begins with go	grave_info	-0.21	rumour	0.24	event	0.03
begins with goc	grave_info	0.11	event	0.29
begins with goi	comrade_tip	-0.14	grave_info	-0.17	battle_account	0.1	scam_report	0.25
begins with gui	comrade_tip	0.5	grave_info	-0.07	battle_account	-0.33	enemy_report	-0.06	request_recognition	0.03	event	-0.07
begins with ha	seek_grave	-0.08	grave_info	-0.1	registry	-0.21	request_recognition	0.15	not_dead	0.23	event	0.02
begins with hai	grave_info	0.39	relics	-0.03	battle_account	-0.19	scam_report	-0.08	request_recognition	-0.16
begins with hang	seek_grave	-0.07	registry	-0.11	rumour	0.32
begins with hien	comrade_tip	-0.1
begins with ho	seek_grave	0.12	grave_info	-0.37	relics	-0.02	registry	0.18	battle_account	-0.37	foreign_tip	0.17	scam_report	-0.02
begins with hoa	comrade_tip	-0.06	remains_found	0.2	registry	0.28	event	0.27
begins with hoang	seek_grave	0.02	event	-0.1
begins with hoc	comrade_tip	-0.33	battle_account	0.09	foreign_tip	0.13	event	0.48
begins with hoi	seek_grave	-0.05	grave_info	-0.01	remains_found	-0.05	relics	-0.16	registry	-0.66	battle_account	0.09	foreign_tip	-0.14	dna_question	0.47	scam_report	-0.09	rumour	0.03	request_recognition	0.34	not_dead	-0.17	event	-0.16
begins with hom	seek_grave	-0.15	comrade_tip	0.11	grave_info	-0.18	relics	0.03	scam_report	0.12	event	-0.24
begins with hong	seek_grave	-0.17	grave_info	0.05	registry	0.11	event	0.21
begins with hop	comrade_tip	-0.28	grave_info	-0.34	relics	0.17	registry	0.36	rumour	-0.02	request_recognition	0.14
begins with hs	comrade_tip	0.18	event	-0.01
begins with hung	scam_report	0.02	event	-0.08
begins with huong	comrade_tip	-0.39	grave_info	0.33
begins with huu	seek_grave	0.11	comrade_tip	0.12	grave_info	-0.29	event	-0.04
begins with huyen	seek_grave	-0.22	comrade_tip	0.09	registry	0.01	event	-0.08
begins with hy	comrade_tip	-0.01	grave_info	0.01	registry	0.33	battle_account	0.33
begins with k	seek_grave	-0.21	event	-0.08
begins with ke	comrade_tip	-0.32	grave_info	-0.04	battle_account	0.19	rumour	0.75	request_recognition	-0.01	event	0.48
begins with khac	grave_info	-0.13	remains_found	-0.08	relics	0.03	registry	0.01
begins with khai	comrade_tip	0.02
begins with kho	relics	0.21	enemy_report	0.11	event	-0.36
begins with khong	seek_grave	-0.23	comrade_tip	0.23	relics	-0.09	registry	-0.13	dna_question	0.01	scam_report	-0.05	request_recognition	-0.13	event	-0.07
begins with khu	comrade_tip	-0.4	grave_info	0.08	registry	-0.17	event	0.11
begins with kiem	comrade_tip	-0.25	remains_found	0.07	event	0.32
begins with kim	seek_grave	-0.03	grave_info	-0.17	foreign_tip	0.11
begins with kinh	grave_info	0.22	registry	-0.15	request_recognition	0.12	event	-0.01
begins with ky	seek_grave	-0.18	comrade_tip	-0.15	grave_info	0.05	battle_account	0.43	enemy_report	0.25	event	1
begins with la	seek_grave	0.26	comrade_tip	0.37	grave_info	-0.44	remains_found	-0.05	registry	-0.27	battle_account	-0.36	enemy_report	-0.02	foreign_tip	-0.01	scam_report	-0.16	rumour	-0.03	request_recognition	0.1	not_dead	-0.25	event	-0.39
begins with lac	seek_grave	-0.09
begins with lai	seek_grave	-0.16	grave_info	-0.41	remains_found	-0.05	relics	0.01	registry	0.08	battle_account	0.25	scam_report	-0.1	event	0.67
begins with lam	seek_grave	-0.64	grave_info	0.23	remains_found	0.18	registry	-0.1	scam_report	-0.17	request_recognition	0.15
begins with lang	comrade_tip	-0.22	grave_info	0.1	rumour	0.26	event	0.06
begins with lay	seek_grave	0.09	comrade_tip	-0.09	grave_info	-0.2	relics	-0.08	battle_account	0.02	dna_question	0.24	rumour	-0.1	event	0.1
begins with le	seek_grave	0.45	comrade_tip	0.05	registry	0.01	battle_account	-0.05
begins with len	remains_found	0.19	relics	0.03	rumour	-0.02
begins with lien	seek_grave	-0.05	registry	0.13	event	-0.17
begins with liet	seek_grave	0.12	grave_info	-0.46	remains_found	-0.08	registry	0.06	battle_account	-0.2	enemy_report	-0.09	dna_question	0.06	scam_report	-0.32	rumour	-0.36	request_recognition	-0.09	not_dead	-0.11	event	0.12
begins with lieu	comrade_tip	-0.29	grave_info	-0.07	remains_found	0.02	battle_account	0.27	enemy_report	0.13	event	0.23
begins with linh	seek_grave	-0.54	comrade_tip	0.58	remains_found	-0.02	relics	-0.18	foreign_tip	0.38	scam_report	0.06
begins with lo	seek_grave	0.2	grave_info	-0.06	relics	0.19
begins with loi	comrade_tip	-0.02	registry	-0.02	foreign_tip	0.02
begins with long	registry	0.05
begins with ls	seek_grave	-0.32	grave_info	-0.12	relics	-0.11	scam_report	-0.13	event	-0.35
begins with lu	enemy_report	0.11	event	0.15
begins with luc	seek_grave	0.32	remains_found	0.09	relics	0.19	battle_account	-0.15	enemy_report	0.03
begins with luong	seek_grave	0.06	grave_info	-0.11
begins with luu	comrade_tip	0.03	battle_account	-0.18	enemy_report	0.03	event	-0.36
begins with ly	seek_grave	0.03	grave_info	-0.3	battle_account	0.03	not_dead	0.25
begins with ma	seek_grave	0.07	comrade_tip	-0.1	grave_info	0.14
begins with mai	seek_grave	0.06	grave_info	-0.08	relics	0.05
begins with mang	seek_grave	0.14	relics	0.17	dna_question	-0.1	rumour	0.2
begins with mat	seek_grave	0.28	grave_info	-0.07	event	-0.28
begins with mau	seek_grave	0.01	grave_info	-0.43	relics	-0.05	dna_question	0.14	scam_report	-0.14	request_recognition	-0.07	event	-0.2
begins with may	seek_grave	-0.03	comrade_tip	-0.44	grave_info	-0.35	remains_found	0.3	relics	-0.37	registry	-0.08	battle_account	0.07	scam_report	-0.16	rumour	0.4	request_recognition	-0.07	event	0.26
begins with me	seek_grave	0.28	comrade_tip	-0.44	grave_info	0.07	event	0.36
begins with minh	comrade_tip	-0.18	grave_info	-0.25	enemy_report	0.02	foreign_tip	0.09	scam_report	0.01	request_recognition	-0.15	event	-0.1
begins with mo	comrade_tip	-0.63	grave_info	1	remains_found	-0.16	relics	-0.03	battle_account	-0.38	enemy_report	-0.32	foreign_tip	-0.1	dna_question	-0.15	scam_report	0.02	rumour	-0.49	request_recognition	-0.26	not_dead	-0.42
begins with moi	seek_grave	0.14	comrade_tip	-0.16	grave_info	-0.15	relics	0.08	event	-0.47
begins with mong	seek_grave	0.49	comrade_tip	-0.23	grave_info	-0.32	remains_found	0.3	scam_report	-0.07	event	0.06
begins with mot	comrade_tip	0.12	grave_info	-0.13	remains_found	-0.07	relics	0.41	registry	-0.03	enemy_report	0.04	foreign_tip	0.18	request_recognition	-0.01
begins with mua	relics	0.32	dna_question	-0.09	rumour	0.15	event	-0.06
begins with muc	seek_grave	-0.03	remains_found	0.35	relics	-0.2	rumour	-0.14	event	0.03
begins with muoi	seek_grave	0.16	comrade_tip	-0.03
begins with muon	seek_grave	0.08
begins with muong	comrade_tip	-0.14	relics	0.02
begins with my	comrade_tip	-0.15	grave_info	-0.23	enemy_report	0.51	foreign_tip	0.23	event	0.6
begins with nam	seek_grave	-0.28	comrade_tip	-0.33	grave_info	0.61	remains_found	-0.47	relics	0.09	battle_account	0.19	enemy_report	-0.03	rumour	-0.06	request_recognition	0.05	not_dead	-0.14	event	0.38
begins with nao	comrade_tip	0.11	grave_info	-0.14	relics	0.06	event	0.03
begins with nay	seek_grave	-0.13	grave_info	0.21	remains_found	0.1	battle_account	-0.13	dna_question	-0.03	request_recognition	0.2
begins with nen	seek_grave	0.09
begins with ngay	seek_grave	-0.57	comrade_tip	-0.33	registry	-0.15	battle_account	0.68	rumour	0.04	request_recognition	0.04	event	1.03
begins with nghe	seek_grave	-0.41	grave_info	-0.75	remains_found	-0.29	relics	-0.04	rumour	1.09	event	0.53
begins with nghi	seek_grave	-0.16	registry	-0.06	request_recognition	0.4	event	-0.01
begins with nghia	seek_grave	-0.59	comrade_tip	-0.36	grave_info	0.77	registry	-0.19
begins with ngo	comrade_tip	0.09	event	-0.11
begins with ngoai	seek_grave	0.11	comrade_tip	-0.08	grave_info	-0.6	registry	-0.05	battle_account	0.09	dna_question	0.03	scam_report	0.41
begins with ngoc	seek_grave	-0.15
begins with ngoi	grave_info	0.3	event	0.36
begins with nguoi	grave_info	-0.1	battle_account	-0.3	enemy_report	-0.02	foreign_tip	0.07	dna_question	-0.14	scam_report	0.2	rumour	-0.07	request_recognition	0.08	event	-0.46
begins with nguyen	seek_grave	0.05	comrade_tip	0.17	registry	-0.37	battle_account	0.13	enemy_report	0.05	not_dead	-0.09	event	0.23
begins with nha	comrade_tip	-0.36	grave_info	0.35	relics	0.2	registry	-0.01	battle_account	-0.28	enemy_report	-0.12	scam_report	0.04	request_recognition	-0.4	event	-0.03
begins with nhan	seek_grave	-0.28	comrade_tip	0.51	registry	-0.13	scam_report	0.14	rumour	-0.1	request_recognition	0.07
begins with nhanh	grave_info	-0.04	remains_found	0.25	registry	0.16
begins with nhat	comrade_tip	-0.14	remains_found	-0.2	battle_account	0.02	event	0.4
begins with nhe	comrade_tip	-0.34	event	0.03
begins with nho	seek_grave	0.3	comrade_tip	0.34	grave_info	-0.18	relics	-0.22	battle_account	-0.32	scam_report	-0.23	event	-0.36
begins with nhom	comrade_tip	-0.03	relics	0.15	scam_report	0.11	rumour	0.07	event	-0.17
begins with nhu	seek_grave	0.19	event	-0.17
begins with nhung	comrade_tip	0.01	grave_info	-0.1	registry	0.03
begins with ninh	comrade_tip	0.01	grave_info	0.03
begins with noi	seek_grave	-0.37	comrade_tip	0.07	remains_found	-0.33	relics	-0.1	registry	-0.1	enemy_report	-0.16	foreign_tip	-0.02	rumour	0.47	request_recognition	0.33	not_dead	-0.21
begins with ntls	seek_grave	-0.31	comrade_tip	-0.39	grave_info	0.09	remains_found	-0.03	relics	-0.06	registry	0.18	scam_report	-0.12	not_dead	-0.15	event	-0.1
begins with nuoc	dna_question	-0.13	rumour	0.4	event	0.04
begins with o	comrade_tip	0.07	grave_info	0.54	remains_found	0.17	relics	0.09	registry	-0.26	battle_account	-0.18	enemy_report	-0.33	not_dead	-0.23
begins with oi	comrade_tip	0.35	grave_info	-0.08	registry	-0.02	not_dead	0.15
begins with ong	grave_info	-0.18	relics	-0.07	registry	-0.18	battle_account	0.03	enemy_report	-0.01	foreign_tip	0.31	dna_question	-0.15	scam_report	-0.26	rumour	0.3	request_recognition	-0.11	not_dead	0.23	event	0.34
begins with phai	seek_grave	0.17	comrade_tip	0.21	grave_info	-0.24	rumour	-0.02	event	-0.31
begins with pham	grave_info	-0.05
begins with phan	comrade_tip	0.06	event	0.07
begins with phao	seek_grave	-0.03	rumour	0.09
begins with phong	grave_info	-0.13	relics	-0.01	request_recognition	0.15	not_dead	0.01
begins with phu	seek_grave	0.23	grave_info	-0.17	battle_account	0.14	event	-0.17
begins with phung	comrade_tip	0.13
begins with phuoc	grave_info	0.48
begins with phuong	grave_info	0.22	registry	0.1	request_recognition	0.04	event	-0.01
begins with qua	event	-0.06
begins with quan	seek_grave	0.12	comrade_tip	0.05	grave_info	-0.11	relics	-0.11	battle_account	-0.43	enemy_report	0.45	foreign_tip	-0.06
begins with quang	seek_grave	0.32	dna_question	0.11	event	-0.02
begins with que	seek_grave	0.8	comrade_tip	-0.38	grave_info	-0.39
begins with quoc	event	-0.23
begins with quy	registry	0.02	event	-0.13
begins with ra	comrade_tip	-0.27	grave_info	-0.44	remains_found	0.51	event	0.19
begins with ray	comrade_tip	-0.23
begins with ro	seek_grave	-0.03	comrade_tip	0.35	event	-0.14
begins with roi	seek_grave	-0.4	grave_info	0.1	relics	0.1	dna_question	0.19	event	0.03
begins with ruot	seek_grave	0.45	comrade_tip	-0.25	event	-0.14
begins with sach	seek_grave	-0.52	comrade_tip	-0.26	grave_info	-0.27	relics	-0.25	registry	0.63	battle_account	-0.09	event	-0.11
begins with sam	seek_grave	-0.03	grave_info	-0.21
begins with sang	seek_grave	-0.48	comrade_tip	-0.14	grave_info	-0.23	remains_found	0.46	battle_account	0.52	foreign_tip	0.04	event	0.56
begins with sat	seek_grave	-0.09	comrade_tip	0.19	grave_info	-0.1	remains_found	0.07
begins with sau	seek_grave	-0.56	grave_info	0.08	battle_account	-0.08	enemy_report	0.16	not_dead	0.02	event	0.13
begins with si	seek_grave	0.04	comrade_tip	0.01	grave_info	-0.38	remains_found	-0.14	registry	0.15	battle_account	-0.27	dna_question	0.34	scam_report	-0.66	rumour	-0.36	request_recognition	-0.07	not_dead	-0.05	event	-0.19
begins with sinh	seek_grave	0.2	comrade_tip	-0.14	remains_found	-0.14	registry	0.12	battle_account	0.23	enemy_report	-0.07	not_dead	-0.02	event	-0.37
begins with sn	comrade_tip	0.07
begins with so	comrade_tip	-0.65	grave_info	-0.28	remains_found	0.11	relics	-0.1	registry	0.7	enemy_report	-0.19	rumour	-0.27	not_dead	-0.09	event	-0.29
begins with son	comrade_tip	0.14
begins with song	seek_grave	-0.29	comrade_tip	-0.3	registry	0.03	not_dead	0.18
begins with su	seek_grave	-0.2	comrade_tip	-0.04	grave_info	0.3	relics	-0.02	registry	-0.09	battle_account	0.03	enemy_report	0.3	event	0.04
begins with sy	event	0.14
begins with ta	registry	-0.14	event	-0.02
begins with tai	grave_info	-0.33	registry	0.04	battle_account	-0.04	enemy_report	0.28
begins with tam	comrade_tip	-0.25	grave_info	0.23	registry	-0.29	scam_report	0.27
begins with tan	seek_grave	-0.17	comrade_tip	0.2	grave_info	0.06	rumour	0.07
begins with tang	grave_info	-0.22	relics	0.14	registry	0.33	battle_account	-0.16	event	-0.25
begins with tap	comrade_tip	-0.06	grave_info	0.23	not_dead	0.04	event	0.21
begins with tau	battle_account	0.04	event	-0.1
begins with tay	seek_grave	0.07	comrade_tip	-0.03	grave_info	0.16	battle_account	0.28	event	0.12
begins with ten	seek_grave	0.52	grave_info	-1.15	remains_found	-0.24	relics	-0.03	battle_account	-0.52	enemy_report	-0.03	dna_question	-0.03	request_recognition	-0.2	event	-0.41
begins with thai	seek_grave	0.2	comrade_tip	0.18	grave_info	0.05	registry	-0.46
begins with than	seek_grave	0.08	comrade_tip	0.06	grave_info	-0.06	remains_found	-0.05	event	-0.04
begins with thang	comrade_tip	0.45	grave_info	-0.88	registry	0.33	rumour	-0.07	request_recognition	-0.02	event	-0.33
begins with thanh	grave_info	0.15	registry	-0.17
begins with that	seek_grave	0.46	grave_info	-0.28
begins with thay	comrade_tip	-0.28	relics	0.32	scam_report	0.41
begins with the	event	0.14
begins with theo	seek_grave	-0.1	registry	0.35	event	-0.08
begins with thi	seek_grave	0.63	comrade_tip	-0.05	relics	-0.29	registry	-0.25	battle_account	-0.09	scam_report	-0.11	rumour	-0.09	request_recognition	0.31
begins with tho	seek_grave	0.38	comrade_tip	-0.16	grave_info	-0.19	request_recognition	0.55	not_dead	-0.02
begins with thoi	seek_grave	-0.23	comrade_tip	0.17	grave_info	-0.01	rumour	0.09
begins with thon	seek_grave	-0.25	comrade_tip	-0.06	grave_info	0.14	registry	0.23	dna_question	0.05	event	0.24
begins with thong	grave_info	0.18
begins with thu	seek_grave	-0.12	comrade_tip	0.15	grave_info	-0.07	registry	-0.23	battle_account	-0.01	foreign_tip	0.11	dna_question	0.02	request_recognition	0.09	not_dead	-0.02	event	-0.07
begins with thua	comrade_tip	-0.03	grave_info	0.17	scam_report	0.01	request_recognition	0.15	not_dead	0.03
begins with thuong	seek_grave	0.07	comrade_tip	0.16	grave_info	-0.19	event	-0.26
begins with thuy	comrade_tip	0.05	remains_found	0.1
begins with tien	comrade_tip	-0.12	grave_info	-0.06	rumour	0.04	request_recognition	0.05	event	-0.01
begins with tieu	comrade_tip	0.23	grave_info	0.28	event	-0.27
begins with tim	seek_grave	0.71	comrade_tip	-0.5	remains_found	-0.12	relics	0.1	registry	-0.04	battle_account	-0.1	enemy_report	-0.02	dna_question	-0.18	rumour	-0.03	request_recognition	-0.05	not_dead	0.09	event	-0.17
begins with tin	seek_grave	-0.48	comrade_tip	0.31	grave_info	0.21	remains_found	0.15	registry	-0.16	battle_account	-0.18	enemy_report	0.09	dna_question	-0.21	scam_report	0.07	rumour	0.22
begins with tinh	comrade_tip	-0.05
begins with to	seek_grave	0.82	grave_info	-0.69	registry	0.04	request_recognition	-0.07	event	-0.36
begins with toc	seek_grave	0.04	grave_info	-0.06	dna_question	-0.09	rumour	0.21
begins with toi	comrade_tip	0.39	grave_info	-0.61	relics	0.37	registry	-0.25	battle_account	0.02	enemy_report	-0.44	foreign_tip	-0.05	scam_report	-0.22	rumour	-0.61	request_recognition	0.44	not_dead	-0.13	event	-0.5
begins with tong	comrade_tip	-0.08	relics	0.18	registry	0.23	battle_account	-0.09
begins with tra	grave_info	0.16	remains_found	-0.03	rumour	0.17	not_dead	-0.03
begins with trai	seek_grave	0.64	comrade_tip	-0.35	request_recognition	-0.01
begins with tram	comrade_tip	0.22	grave_info	-0.25	battle_account	-0.03
begins with tran	seek_grave	-0.58	comrade_tip	-0.9	grave_info	0.05	relics	-0.1	registry	-0.09	battle_account	1.14	enemy_report	0.05	scam_report	-0.02	rumour	-0.08	request_recognition	-0.03	event	0.36
begins with trang	comrade_tip	-0.49	grave_info	0.4	scam_report	0.1	event	-0.06
begins with tren	seek_grave	-0.38	comrade_tip	-0.34	battle_account	0.06	enemy_report	0.02	dna_question	-0.18	rumour	0.54	event	0.23
begins with tri	seek_grave	0.21	registry	0.18	battle_account	-0.31	event	0.08
begins with trich	comrade_tip	-0.49	grave_info	-0.27	registry	0.13	battle_account	0.46	request_recognition	-0.03	event	0.13
begins with trieu	comrade_tip	-0.06	event	-0.06
begins with trinh	comrade_tip	0.41	grave_info	-0.18
begins with tro	comrade_tip	-0.11	battle_account	0.08	request_recognition	0.25	not_dead	0.01
begins with trong	seek_grave	0.09	comrade_tip	0.28	relics	0.48	battle_account	-0.26	request_recognition	-0.06	not_dead	0.06
begins with tru	seek_grave	-0.05	request_recognition	0.09	event	-0.01
begins with trung	comrade_tip	-0.11	battle_account	0.36	enemy_report	-0.02	event	-0.09
begins with truoc	grave_info	0.2	event	-0.03
begins with truong	grave_info	0.31	registry	0.2	scam_report	-0.03	request_recognition	0.24	event	0.49
begins with tu	seek_grave	-0.69	grave_info	0.09	battle_account	0.1	dna_question	0.06	scam_report	0.07	rumour	-0.03	event	-0.03
begins with tui	seek_grave	0.32	comrade_tip	-0.16	grave_info	0.02	remains_found	0.1	battle_account	-0.18
begins with tuoi	comrade_tip	-0.03	grave_info	0.26	battle_account	-0.28	request_recognition	0.23	event	-0.42
begins with tuong	enemy_report	0.02
begins with tuyen	seek_grave	-0.07	registry	0.12	battle_account	-0.01	scam_report	0.02	event	0.34
begins with ut	comrade_tip	0.04	scam_report	0.08	event	-0.01
begins with va	event	-0.04
begins with van	comrade_tip	0.14	grave_info	-0.16	remains_found	-0.05	registry	-0.53	battle_account	0.03	foreign_tip	-0.02	dna_question	0.12	scam_report	-0.06	rumour	-0.03	not_dead	0.33	event	-0.29
begins with ve	seek_grave	-0.19	comrade_tip	0.32	grave_info	0.21	relics	0.16	registry	-0.04	battle_account	-0.12	dna_question	0.13	scam_report	-0.04	not_dead	0.03	event	-0.35
begins with vi	battle_account	0.02	event	0.04
begins with vien	grave_info	0.06	registry	0.16	battle_account	-0.11
begins with viet	comrade_tip	0.09	not_dead	0.06	event	-0.07
begins with vinh	seek_grave	0.17	grave_info	0.14
begins with vo	grave_info	0.1
begins with voi	seek_grave	-0.09	remains_found	0.27	relics	-0.04	registry	-0.06	scam_report	-0.05	event	0.11
begins with vu	comrade_tip	0.04	request_recognition	0.21	event	-0.27
begins with vua	relics	0.17	scam_report	0.1
begins with vuon	seek_grave	-0.1	event	0.16
begins with xa	seek_grave	-0.27	comrade_tip	-0.73	grave_info	0.27	registry	0.55	enemy_report	-0.2	scam_report	-0.15	rumour	-0.34	not_dead	-0.08	event	0.32
begins with xe	seek_grave	-0.01	comrade_tip	0.38	grave_info	-0.11	event	-0.13
begins with xin	seek_grave	-0.01	comrade_tip	-0.26	battle_account	-0.41	rumour	-0.02	request_recognition	0.31	not_dead	0.52	event	-0.08
begins with xom	seek_grave	-0.11	comrade_tip	-0.32	grave_info	0.16	rumour	0.04
begins with xua	rumour	0.21	event	0.1
begins with xuan	grave_info	0.43
begins with xung	seek_grave	-0.04	comrade_tip	-0.01	grave_info	-0.17	remains_found	-0.12	relics	-0.03	scam_report	0.6	rumour	-0.07
begins with xuong	grave_info	-0.26	remains_found	0.5	relics	-0.07	scam_report	-0.08	rumour	-0.15
begins with y	comrade_tip	0.03	registry	0.13	event	-0.37
begins with yen	seek_grave	-0.02	comrade_tip	0.1	registry	0.01	scam_report	0.02
days 0	seek_grave	-0.97	comrade_tip	-0.71	grave_info	-0.37	remains_found	0.35	relics	-0.25	registry	-0.88	battle_account	-0.61	enemy_report	-0.69	foreign_tip	-0.62	dna_question	-0.07	scam_report	0.5	rumour	0.08	request_recognition	-0.05	not_dead	-0.16	event	0.05
days 1	seek_grave	-0.32	comrade_tip	0.48	grave_info	0.32	remains_found	-0.57	relics	0.02	registry	-1.1	battle_account	0.1	enemy_report	0.49	foreign_tip	-0.07	scam_report	-0.28	rumour	-0.45	request_recognition	-0.26	not_dead	-0.21	event	0.29
days 2	seek_grave	0.33	comrade_tip	-0.02	remains_found	0.01	relics	0.3	registry	-0.3	battle_account	0.26	enemy_report	-0.27	dna_question	-0.21	scam_report	-0.23	rumour	-0.11	request_recognition	0.26
days few	seek_grave	0.51	comrade_tip	-0.5	grave_info	-0.26	remains_found	-0.36	relics	-0.79	registry	0.42	battle_account	-0.69	enemy_report	-0.32	scam_report	-0.52	rumour	-0.2	request_recognition	-0.22	not_dead	-0.06	event	-0.94
days many	comrade_tip	-0.03	grave_info	-1.2	remains_found	-0.13	relics	-0.04	registry	1.12	battle_account	-0.3	enemy_report	-0.01	scam_report	-0.04	request_recognition	-0.08	event	-0.59
entries 0	seek_grave	0.12	comrade_tip	-0.16	remains_found	-0.13	relics	-0.33	registry	-0.99	battle_account	-0.29	enemy_report	-0.25	foreign_tip	-0.51	dna_question	-0.32	scam_report	-0.21	rumour	-0.43	request_recognition	-0.27	not_dead	-0.43	event	-0.03
entries few	seek_grave	-1.05	comrade_tip	-0.05	grave_info	-0.56	relics	-0.02	registry	0.74	request_recognition	-0.04	not_dead	-0.04	event	-0.18
entries many	grave_info	-0.28
full names 0	seek_grave	-0.89	comrade_tip	-0.02	grave_info	-0.07	relics	-0.85	registry	-0.35	foreign_tip	-0.67	dna_question	-0.26	scam_report	0.02	rumour	0.27	request_recognition	-0.23	not_dead	-0.63	event	0.61
full names 1	seek_grave	0.06	comrade_tip	-0.45	grave_info	0.23	relics	-0.19	registry	-1.1	battle_account	-0.36	enemy_report	-0.07	foreign_tip	-0.1	rumour	-0.03	request_recognition	-0.62	event	-0.16
full names 2	seek_grave	0.24	comrade_tip	0.01	grave_info	-0.24	remains_found	0.09	relics	0.05	registry	-0.77	foreign_tip	0.17	dna_question	-0.37	scam_report	-0.02	rumour	-0.23	not_dead	0.01	event	-0.07
full names few	seek_grave	0.13	comrade_tip	0.14	grave_info	-0.27	remains_found	-0.28	relics	0.2	registry	0.29	enemy_report	-0.28	foreign_tip	-0.07	scam_report	-0.09	rumour	-0.85	not_dead	-0.03	event	-0.33
full names many	seek_grave	-0.45	comrade_tip	-0.26	grave_info	-0.27	remains_found	-0.06	relics	-0.1	registry	0.91	scam_report	-0.08	request_recognition	0.22	not_dead	-0.04	event	-0.33
has a	seek_grave	0.03	comrade_tip	-0.61	remains_found	-0.08	relics	-0.35	registry	-0.38	enemy_report	-0.27	foreign_tip	-0.36	scam_report	-0.29	rumour	-0.12	event	-0.15
has a em	seek_grave	-0.06	event	-0.07
has a lo	comrade_tip	0.06
has a truong	seek_grave	-0.08	comrade_tip	-0.43	battle_account	0.04	event	0.28
has ac	comrade_tip	0.22	grave_info	-0.16	battle_account	-0.11	event	-0.24
has ac tinh	comrade_tip	0.28	grave_info	-0.14	event	-0.23
has adn	seek_grave	-0.64	relics	-0.03	dna_question	0.85	rumour	-0.21	request_recognition	-0.06	event	-0.25
has ai	seek_grave	0.25	comrade_tip	-0.52	grave_info	0.47	remains_found	-0.29	relics	0.31	registry	-0.17	battle_account	-0.39	enemy_report	-0.22	dna_question	-0.25	scam_report	-0.57	rumour	0.33	request_recognition	-0.06	not_dead	-0.41	event	0.09
has ai biet	seek_grave	0.44
has ai co	registry	0.01	enemy_report	0.02	event	-0.1
has ai cung	rumour	0.02
has ai la	seek_grave	-0.4	remains_found	-0.11	relics	0.27	event	-0.11
has ai nho	comrade_tip	0.1	grave_info	-0.22
has ai o	seek_grave	0.25	comrade_tip	-0.05	grave_info	-0.03
has ai toi	seek_grave	-0.01	grave_info	0.24	event	0.47
has alo	seek_grave	-0.07	comrade_tip	0.14	event	-0.31
has am	seek_grave	0.5	event	-0.07
has am lich	seek_grave	0.1
has an	seek_grave	0.1	comrade_tip	-0.15	grave_info	-0.1	remains_found	0.05	relics	-0.65	enemy_report	-0.49	dna_question	0.16	rumour	-0.19	not_dead	-0.3	event	-0.1
has an tang	seek_grave	0.01	comrade_tip	0.03
has an vu	seek_grave	0.22	grave_info	-0.05
has an xa	dna_question	0.16	rumour	-0.04
has anh	seek_grave	-0.26	comrade_tip	0.72	grave_info	-0.06	remains_found	-0.38	registry	0.15	enemy_report	-0.69	foreign_tip	0.22	dna_question	0.07	scam_report	0.39	rumour	-0.55	request_recognition	0.03	not_dead	-0.4	event	-0.19
has anh ay	grave_info	0.39	relics	0.03	event	-0.34
has anh bi	event	-0.39
has anh bo	grave_info	0.35	event	0.08
has anh ca	seek_grave	0.19	comrade_tip	-0.56
has anh di	comrade_tip	0.23	event	-0.21
has anh em	seek_grave	-0.22	comrade_tip	0.15	grave_info	-0.19	remains_found	-0.06	relics	-0.3	registry	0.55	battle_account	0.03	scam_report	0.15	rumour	-0.11	request_recognition	-0.09	not_dead	-0.09	event	0.06
has anh la	event	-0.13
has anh mat	comrade_tip	0.22	event	-0.05
has anh nam	seek_grave	0.13	battle_account	-0.03	event	-0.24
has anh o	seek_grave	0.08	comrade_tip	-0.39	grave_info	0.05	event	0.2
has anh son	seek_grave	0.17
has anh toi	seek_grave	0.03	grave_info	-0.07	scam_report	0.04
has anh trai	seek_grave	0.15	comrade_tip	-0.12	grave_info	-0.18	dna_question	0.09	scam_report	0.12
has ao	seek_grave	-0.29	grave_info	0.38	remains_found	0.38	relics	-0.08	event	0.69
has ap	seek_grave	-0.28	comrade_tip	-0.01	grave_info	0.22	remains_found	0.17	registry	-0.05	battle_account	0.34	enemy_report	0.01	event	0.13
has au	registry	0.04	event	-0.03
has ay	seek_grave	-0.16	comrade_tip	0.33	grave_info	0.32	remains_found	-0.38	relics	0.01	registry	-0.15	enemy_report	-0.08	request_recognition	-0.19	not_dead	0.25	event	-0.53
has ay la	seek_grave	0.06	comrade_tip	0.07	grave_info	0.24	event	-0.06
has b	seek_grave	-0.14	comrade_tip	0.11	grave_info	-0.57	event	-0.02
has b pho	seek_grave	-0.12	comrade_tip	0.04	grave_info	-0.1
has b truong	seek_grave	-0.01	comrade_tip	0.25
has b1	comrade_tip	-0.35	registry	0.16	event	0.04
has b52	seek_grave	0.26
has ba	seek_grave	-0.27	comrade_tip	0.07	grave_info	0.12	remains_found	-0.44	relics	0.09	battle_account	0.23	enemy_report	-0.37	foreign_tip	0.1	dna_question	-0.22	scam_report	0.08	rumour	0.22	request_recognition	-0.04	not_dead	-0.09	event	0.23
has ba anh	seek_grave	0.08	comrade_tip	0.06	grave_info	0.15	battle_account	-0.04
has ba co	comrade_tip	-0.11	grave_info	-0.04	relics	-0.06	battle_account	0.14	foreign_tip	0.11	event	0.06
has ba con	seek_grave	-0.21	comrade_tip	0.19	grave_info	0.07	remains_found	-0.04	battle_account	0.18	foreign_tip	0.04	scam_report	0.17
has ba di	seek_grave	0.13	comrade_tip	-0.11	grave_info	-0.01
has ba la	seek_grave	-0.05	comrade_tip	0.07
has ba nam	seek_grave	-0.11	comrade_tip	-0.02	event	0.03
has ba ngoai	grave_info	-0.33	dna_question	0.15
has ba nguoi	seek_grave	0.1	comrade_tip	0.27	registry	0.08	battle_account	-0.08	event	0.29
has ba noi	seek_grave	0.25	comrade_tip	-0.33	event	-0.07
has ba thang	comrade_tip	0.12	event	-0.44
has ba toi	seek_grave	-0.22	grave_info	0.33
has bac	seek_grave	0.24	comrade_tip	-0.12	remains_found	-0.32	relics	-0.16	registry	-0.31	battle_account	-0.19	enemy_report	0.29	foreign_tip	0.27	dna_question	-0.19	scam_report	-0.05	rumour	-0.39	request_recognition	-0.38	not_dead	0.11	event	-0.07
has bac em	grave_info	-0.12	dna_question	0.12
has bac ha	comrade_tip	-0.02
has bac la	seek_grave	-0.32	comrade_tip	0.29	event	-0.09
has bac nam	seek_grave	0.45
has bac nao	comrade_tip	-0.15	enemy_report	0.03	event	0.1
has bac o	grave_info	0.15
has bac ruot	not_dead	0.05
has bac si	grave_info	0.49	dna_question	0.02	event	0.03
has bac thai	comrade_tip	-0.15	event	0.07
has bac toi	seek_grave	0.18	grave_info	-0.06	enemy_report	0.01	dna_question	-0.03
has bac trung	seek_grave	0.2	comrade_tip	-0.01
has bach	comrade_tip	0.12	grave_info	-0.11	registry	0.08	battle_account	-0.16	foreign_tip	0.04	not_dead	0.06	event	-0.55
has bai	seek_grave	-0.02	comrade_tip	0.25	registry	0.29	battle_account	0.23	scam_report	-0.09	rumour	0.09	request_recognition	-0.17	event	0.04
has bam	comrade_tip	0.01	grave_info	0.15	event	0.06
has ban	seek_grave	0.09	comrade_tip	-0.16	grave_info	-0.2	remains_found	0.03	relics	0.34	battle_account	-0.1	enemy_report	0.35	foreign_tip	-0.3	dna_question	-0.44	scam_report	-0.2	request_recognition	0.03	not_dead	0.17	event	-0.14
has ban chet	seek_grave	-0.11
has ban chi	grave_info	-0.07	remains_found	0.23	event	0.2
has ban dau	grave_info	0.31
has ban do	seek_grave	-0.19	comrade_tip	0.11	event	-0.01
has ban dong	comrade_tip	0.14
has ban lien	registry	0.25
has ban na	event	-0.08
has ban nam	comrade_tip	0.06	relics	0.09
has ban ngay	seek_grave	-0.19	grave_info	-0.13	request_recognition	0.09
has ban o	seek_grave	0.02	request_recognition	0.11
has ban quan	seek_grave	0.23	grave_info	0.04
has bang	seek_grave	0.25	grave_info	-0.21	remains_found	0.03	registry	-0.06	battle_account	-0.06	rumour	-0.28	request_recognition	0.14	event	0.09
has bang to	grave_info	-0.17	registry	-0.02	request_recognition	0.17	not_dead	0.13	event	-0.1
has bao	seek_grave	-0.46	comrade_tip	-0.13	remains_found	0.12	relics	0.26	registry	-0.15	battle_account	-1.02	enemy_report	0.03	foreign_tip	-0.17	scam_report	0.31	request_recognition	-1.15	not_dead	0.39	event	0.24
has bao anh	seek_grave	0.09
has bao cao	seek_grave	-0.22	comrade_tip	-0.1	grave_info	-0.07	remains_found	0.03	enemy_report	0.82	event	0.48
has bao cho	seek_grave	0.03	remains_found	-0.03
has bao da	scam_report	0.11	event	-0.03
has bao de	seek_grave	-0.22	grave_info	-0.07
has bao mo	comrade_tip	0.07
has bao ngay	grave_info	-0.03	remains_found	0.19	event	0.05
has bao tin	comrade_tip	0.12	event	-0.2
has bao toi	comrade_tip	-0.16
has bao tu	seek_grave	-0.01	comrade_tip	-0.15	grave_info	-0.23	remains_found	-0.06	enemy_report	-0.05	dna_question	-0.06	scam_report	-0.1	request_recognition	-0.14	not_dead	0.79	event	-0.46
has bao ve	seek_grave	-0.09	event	0.21
has bat	comrade_tip	-1.21	remains_found	0.23	relics	-0.57	battle_account	0.26	enemy_report	0.43	dna_question	-0.05	scam_report	0.05	rumour	-0.11	request_recognition	0.13	not_dead	0.34	event	0.44
has bau	seek_grave	0.11	comrade_tip	0.06	grave_info	-0.63	remains_found	0.03	event	0.04
has bay	comrade_tip	0.04	grave_info	0.49	remains_found	-0.33	relics	0.15	registry	-0.77	battle_account	0.7	foreign_tip	0.08	scam_report	-0.06	rumour	-0.09	not_dead	-0.03	event	0.17
has bay gio	comrade_tip	-0.2	grave_info	0.25
has bay muoi	event	0.01
has be	comrade_tip	-0.1	grave_info	0.1	relics	0.05
has ben	seek_grave	-0.05	grave_info	-0.29	registry	-0.23	battle_account	0.17	foreign_tip	-0.09	dna_question	0.35	scam_report	-0.18	rumour	0.01	request_recognition	-0.18	event	0.14
has ben do	seek_grave	0.3	comrade_tip	-0.08	rumour	0.02	event	0.09
has ben kia	seek_grave	-0.09	comrade_tip	-0.39	grave_info	0.01	battle_account	0.6	event	0.39
has ben lao	seek_grave	0.21
has ben trai	comrade_tip	-0.02	event	0.1
has ben tre	grave_info	-0.08
has ben trong	grave_info	-0.02	relics	0.04	event	0.32
has benh	remains_found	-0.03	registry	0.21	battle_account	-0.04
has benh vien	comrade_tip	-0.09	grave_info	-0.27
has bi	seek_grave	-0.67	comrade_tip	0.2	grave_info	0.09	remains_found	-0.04	relics	0.14	registry	-0.39	battle_account	0.31	foreign_tip	-0.54	dna_question	-0.51	scam_report	-0.01	request_recognition	0.62	not_dead	0.45	event	0.16
has bi ban	grave_info	0.1
has bi bat	seek_grave	-0.18	comrade_tip	-0.11	grave_info	-0.13	battle_account	0.09	not_dead	0.37
has bi danh	seek_grave	0.04	comrade_tip	0.12	grave_info	0.08	registry	-0.02	battle_account	-0.04	event	-0.41
has bi dong	comrade_tip	-0.09	grave_info	-0.39	relics	0.34	enemy_report	-0.01	scam_report	-0.01	event	0.22
has bi phao	seek_grave	0.16	comrade_tip	0.24	grave_info	-0.1	event	-0.04
has bi phuc	seek_grave	0.38	comrade_tip	-0.34
has bi tay	seek_grave	0.06	grave_info	0.03	rumour	0.07
has bi thu	seek_grave	-0.1	relics	0.23	battle_account	0.01	request_recognition	0.09	not_dead	0.02
has bi thuong	seek_grave	-0.26	battle_account	0.44	not_dead	0.21	event	0.29
has bi truc	seek_grave	-0.07	grave_info	0.18
has bia	seek_grave	-0.62	comrade_tip	-0.14	grave_info	0.89	remains_found	-0.55	registry	-0.35	battle_account	-0.03	enemy_report	-0.27	foreign_tip	-0.17	dna_question	-0.1	rumour	-0.1	request_recognition	-0.1	not_dead	0.24	event	-0.26
has bia ghi	seek_grave	-0.23	comrade_tip	-0.1	grave_info	0.18	registry	-0.05	dna_question	0.03
has bia go	registry	-0.15	event	-0.18
has bia rung	comrade_tip	0.09
has bich	seek_grave	-0.31	comrade_tip	0.13	battle_account	-0.02	dna_question	0.14	event	-0.17
has bien	seek_grave	0.31	grave_info	-0.33	remains_found	0.03	relics	0.18	registry	0.18	battle_account	-0.19	scam_report	0.02	request_recognition	0.13	event	-0.41
has bien ban	seek_grave	-0.05	request_recognition	0.18
has biet	seek_grave	0.45	comrade_tip	0.17	grave_info	-0.25	remains_found	-0.23	relics	-0.07	registry	-0.16	battle_account	-0.06	foreign_tip	-0.12	dna_question	-0.01	scam_report	-0.19	rumour	0.54	request_recognition	-0.15	not_dead	-0.36	event	0.2
has biet co	seek_grave	0.31	comrade_tip	-0.17	rumour	0.05
has biet dong	comrade_tip	0.1	enemy_report	0.15	event	-0.12
has biet mo	seek_grave	0.27	grave_info	-0.31
has biet ten	seek_grave	-0.37	battle_account	0.16	event	0.81
has bieu	grave_info	-0.18	rumour	0.02
has binh	seek_grave	0.13	grave_info	0.21	relics	-0.1	registry	0.24	battle_account	-0.11	enemy_report	-0.23	foreign_tip	0.05	dna_question	-0.35	scam_report	-0.1	rumour	-0.38	request_recognition	-0.24	not_dead	-0.14	event	-0.11
has binh dinh	seek_grave	0.02	comrade_tip	-0.2	registry	0.04	scam_report	0.07
has binh nhi	comrade_tip	0.27	grave_info	-0.09
has binh tram	event	-0.02
has bo	comrade_tip	-0.6	grave_info	0.07	remains_found	0.13	relics	-0.04	battle_account	0.06	enemy_report	-0.32	dna_question	-0.15	rumour	0.24	not_dead	-0.23	event	0.34
has bo binh	comrade_tip	-0.26	battle_account	0.14	event	0.05
has bo chau	comrade_tip	0.26	grave_info	-0.09
has bo chong	seek_grave	0.26	grave_info	0.01
has bo co	comrade_tip	0.08	dna_question	0.03
has bo doi	seek_grave	0.06	comrade_tip	-1.03	grave_info	0.7	remains_found	0.02	enemy_report	-0.04	foreign_tip	0.12	dna_question	-0.06	scam_report	-0.58	rumour	0.58	request_recognition	-0.07	event	0.55
has bo em	seek_grave	0.14	comrade_tip	0.22	event	-0.02
has bo hai	comrade_tip	-0.06	grave_info	-0.48	remains_found	0.61	event	0.19
has bo me	seek_grave	-0.2
has bo nam	seek_grave	-0.13	grave_info	0.31	event	0.25
has bo sung	grave_info	-0.03	event	0.2
has bo suoi	comrade_tip	-0.28	battle_account	0.04
has bo toi	seek_grave	0.31
has boc	seek_grave	-0.73	comrade_tip	0.76	grave_info	0.22	remains_found	0.22	registry	-0.4	battle_account	0.35	scam_report	0.11	event	0.35
has boi	relics	0.01	battle_account	0.03
has bom	relics	-0.26	registry	0.37	battle_account	0.22	enemy_report	-0.03	request_recognition	0.08
has bom bi	seek_grave	-0.08	comrade_tip	0.08
has bom o	registry	0.07	event	-0.24
has bon	seek_grave	-0.42	comrade_tip	0.4	battle_account	-0.02	enemy_report	-0.19	foreign_tip	0.12	dna_question	-0.06	scam_report	0.13	event	0.01
has bon toi	seek_grave	-0.18	comrade_tip	0.26	event	-0.19
has bong	grave_info	0.24	remains_found	-0.02	registry	0.04	battle_account	-0.03
has bot	comrade_tip	-0.32	relics	0.1	battle_account	0.19	event	0.11
has bu	battle_account	0.06
has bua	comrade_tip	0.62	grave_info	0.04
has bui	seek_grave	-0.28	comrade_tip	0.07	grave_info	0.15	registry	0.19
has bui thi	comrade_tip	-0.15	battle_account	0.01
has bung	grave_info	0.06
has buoc	seek_grave	-0.09	foreign_tip	0.08
has buon	remains_found	-0.07	relics	0.04	registry	0.13	event	-0.15
has buon ma	seek_grave	-0.03	comrade_tip	0.09	registry	0.16	event	-0.33
has but	comrade_tip	-0.07	remains_found	0.25	relics	0.32
has buu	comrade_tip	-0.09	registry	0.06
has c	seek_grave	-0.81	grave_info	-0.17	remains_found	-0.04	relics	0.31	battle_account	0.16	scam_report	-0.07	rumour	-0.09	event	-0.26
has c truong	comrade_tip	-0.21	battle_account	0.01
has c1	seek_grave	0.26	grave_info	-0.29
has c11	comrade_tip	0.22	grave_info	-0.03
has c18	comrade_tip	0.22	remains_found	-0.03
has c2	seek_grave	-0.36	battle_account	0.06	event	0.66
has c20	seek_grave	0.07
has c3	seek_grave	-0.28	comrade_tip	0.63	grave_info	0.09	event	-0.48
has c4	comrade_tip	-0.12	grave_info	-0.13	registry	0.03
has c5	seek_grave	-0.28	comrade_tip	0.2	event	-0.19
has c6	comrade_tip	0.36	battle_account	-0.08	event	-0.04
has c6 d5	comrade_tip	0.14
has c7	seek_grave	-0.25	comrade_tip	0.02	registry	0.19
has c9	comrade_tip	-0.05	enemy_report	0.04	event	0.12
has ca	seek_grave	0.07	comrade_tip	-0.04	grave_info	-0.26	remains_found	0.08	registry	-0.03	battle_account	0.27	foreign_tip	-0.16	scam_report	-0.02
has ca ba	battle_account	0.13
has ca hai	comrade_tip	0.08
has ca nha	comrade_tip	-0.03	scam_report	0.11	event	-0.15
has ca phe	grave_info	0.18	event	0.06
has cac	seek_grave	-0.07	comrade_tip	-0.57	relics	-0.23	battle_account	0.08	enemy_report	0.44	dna_question	-0.12	scam_report	0.28	not_dead	0.2	event	0.53
has cac anh	seek_grave	-0.13	relics	-0.09	battle_account	0.32	scam_report	0.18	event	0.07
has cac bac	seek_grave	0.35	comrade_tip	-0.37	relics	-0.11	battle_account	-0.07	enemy_report	0.33	dna_question	-0.04
has cac chu	seek_grave	0.07	not_dead	0.23
has cac cu	grave_info	0.17	relics	0.1	registry	-0.07	event	0.5
has cac dong	event	0.13
has cach	seek_grave	0.39	comrade_tip	-0.39	grave_info	-0.11	remains_found	0.11	relics	-0.02	registry	-0.23	request_recognition	-0.1	event	-0.06
has cach mang	seek_grave	0.64	comrade_tip	-0.28
has cai	seek_grave	-0.1	comrade_tip	-0.2	grave_info	0.11	remains_found	0.32	relics	0.62	registry	-0.59	battle_account	-0.26	enemy_report	-0.08	request_recognition	-0.14	event	0.06
has cam	seek_grave	0.11	comrade_tip	0.01	grave_info	-0.09	registry	-0.18	battle_account	-0.21	foreign_tip	-0.1	dna_question	0.14	scam_report	0.37	rumour	-0.21	request_recognition	-0.11	event	-0.63
has cam lo	comrade_tip	-0.2	registry	0.02	scam_report	0.01	event	-0.04
has cam on	dna_question	0.31	scam_report	-0.05	event	-0.21
has can	seek_grave	-0.31	comrade_tip	-0.29	grave_info	0.1	remains_found	-0.27	relics	0.1	registry	-0.25	battle_account	0.16	scam_report	0.22	rumour	-0.26	request_recognition	0.12	not_dead	-0.08	event	-0.02
has can bo	seek_grave	-0.28	comrade_tip	-0.25	grave_info	0.27	remains_found	-0.31	relics	0.18	scam_report	0.03	rumour	-0.06	request_recognition	0.01	event	-0.22
has can cu	battle_account	0.15	event	-0.35
has can o	comrade_tip	0.09	grave_info	-0.09	enemy_report	0.03
has can tim	seek_grave	0.22	comrade_tip	-0.14	registry	-0.03
has cang	battle_account	0.04	event	0.51
has canh	seek_grave	-0.17	comrade_tip	0.56	grave_info	-0.22	remains_found	0.36	relics	-0.21	registry	-0.33	enemy_report	-0.32	foreign_tip	0.03	dna_question	-0.2	scam_report	0.42	rumour	-0.32	request_recognition	-0.24	event	0.21
has canh dong	comrade_tip	0.19	grave_info	-0.09
has canh suoi	battle_account	0.16
has cao	seek_grave	-0.16	grave_info	0.34	remains_found	0.1	relics	-0.13	registry	0.12	battle_account	-0.41	enemy_report	0.38	dna_question	-0.3	scam_report	-0.07	rumour	-0.2	request_recognition	-0.18	not_dead	-0.38	event	0.11
has cao bang	seek_grave	0.18	relics	0.05
has cao su	seek_grave	-0.01	comrade_tip	-0.25	relics	0.12	foreign_tip	0.11	request_recognition	-0.01	event	0.45
has cao thi	grave_info	0.03	event	-0.04
has cao xa	grave_info	0.15
has cap	seek_grave	0.49	comrade_tip	-0.57	remains_found	-0.04	registry	0.1	scam_report	-0.09	rumour	-0.14	request_recognition	0.44	event	-0.28
has cap bac	seek_grave	0.55	comrade_tip	-0.26	registry	-0.28	event	-0.07
has cap ngay	seek_grave	0.12
has cat	seek_grave	-0.12	comrade_tip	0.2	grave_info	0.39	relics	0.1	registry	-0.5	event	0.12
has cat boc	grave_info	0.24	event	0.14
has cau	seek_grave	0.04	comrade_tip	0.31	grave_info	-0.3	remains_found	-0.19	relics	0.06	battle_account	0.13	enemy_report	-0.52	dna_question	0.05	rumour	-0.08	request_recognition	-0.22	event	-0.1
has cau ay	seek_grave	-0.19	comrade_tip	0.4	event	-0.2
has cau ba	comrade_tip	0.05
has cau em	seek_grave	0.16	comrade_tip	-0.04	event	-0.08
has cay	seek_grave	-0.43	comrade_tip	0.06	grave_info	0.26	registry	-0.09	enemy_report	-0.01	dna_question	-0.02	request_recognition	-0.06	not_dead	-0.02	event	0.27
has ccb	seek_grave	-0.29	comrade_tip	0.44
has cha	seek_grave	-0.05	battle_account	-0.12	rumour	0.2	event	0.01
has chac	comrade_tip	0.04	rumour	0.4	event	-0.02
has chai	relics	0.18
has cham	relics	-0.05	registry	-0.02	battle_account	-0.14	enemy_report	0.12	event	0.17
has chan	seek_grave	-0.53	comrade_tip	0.28	grave_info	-0.07	remains_found	0.17	relics	-0.54	battle_account	0.04	rumour	0.09	event	0.03
has chan doi	seek_grave	-0.06	comrade_tip	0.3	grave_info	0.04
has chang	seek_grave	0.26	rumour	0.12
has chanh	seek_grave	0.23	remains_found	0.07	enemy_report	0.03
has chao	seek_grave	-0.17	comrade_tip	0.34	grave_info	0.05	registry	-0.05	dna_question	0.12	event	-0.18
has chao cac	seek_grave	0.16
has chap	seek_grave	0.22	grave_info	-0.15	request_recognition	0.04	event	-0.11
has chap nam	comrade_tip	0.08	grave_info	-0.16	request_recognition	0.07	event	-0.09
has chat	seek_grave	0.27	comrade_tip	0.06	grave_info	-0.3	battle_account	-0.11	event	-0.73
has chau	seek_grave	0.67	comrade_tip	-0.02	grave_info	-0.26	remains_found	-0.03	relics	-0.23	registry	-0.31	battle_account	0.22	dna_question	0.11	scam_report	-0.24	rumour	-0.26	request_recognition	0.17	not_dead	0.13	event	-0.04
has chau chep	comrade_tip	0.04
has chau hoi	seek_grave	0.18	event	-0.05
has chau la	comrade_tip	-0.02	grave_info	0.16
has chau nghe	battle_account	0.12
has chau ngoai	grave_info	-0.12	battle_account	0.03	event	0.01
has chau noi	seek_grave	0.03	comrade_tip	-0.14	registry	-0.08	rumour	-0.01	request_recognition	0.04
has chay	seek_grave	-0.73	comrade_tip	0.35	relics	-0.26	battle_account	0.05	request_recognition	0.19	event	-0.11
has che	seek_grave	-0.21	remains_found	0.03	battle_account	0.13	foreign_tip	0.07	request_recognition	0.08	event	0.63
has chep	seek_grave	-0.53	comrade_tip	-0.27	grave_info	-0.03	remains_found	-0.02	registry	0.42	battle_account	0.18	enemy_report	0.03	request_recognition	-0.11
has chep lai	event	-0.1
has chet	seek_grave	0.24	comrade_tip	0.75	grave_info	-0.38	remains_found	-0.4	battle_account	-0.36	enemy_report	0.1	dna_question	-0.21	scam_report	-0.29	rumour	0.22	request_recognition	0.11	event	-0.09
has chet nam	grave_info	-0.12	rumour	0.23	event	0.32
has chet ngay	seek_grave	0.26	grave_info	-0.21	event	-0.3
has chet o	comrade_tip	0.26	battle_account	-0.01	event	-0.57
has chet tran	comrade_tip	0.12	grave_info	0.01	event	0.05
has chet vi	seek_grave	0.08	event	-0.09
has chi	comrade_tip	0.01	grave_info	0.06	relics	-0.09	registry	-0.2	battle_account	-0.03	enemy_report	-0.11	foreign_tip	-0.18	dna_question	0.12	scam_report	0.34	rumour	-0.04	request_recognition	0.2	not_dead	-0.59	event	-0.27
has chi biet	seek_grave	0.04	event	-0.03
has chi cho	comrade_tip	-0.02	scam_report	0.73	event	-0.02
has chi co	seek_grave	0.13	registry	0.06	dna_question	0.02	event	-0.22
has chi con	battle_account	0.03	dna_question	0.15
has chi em	seek_grave	0.05	event	-0.04
has chi gai	comrade_tip	0.03
has chi huy	comrade_tip	-0.26	remains_found	0.58	registry	-0.05	battle_account	-0.02	enemy_report	0.03	event	0.55
has chi nho	comrade_tip	0.18	event	-0.01
has chi toi	comrade_tip	-0.12
has chia	comrade_tip	0.09
has chiec	grave_info	-0.24	relics	0.12	event	0.04
has chien	seek_grave	0.71	comrade_tip	-0.74	remains_found	0.11	relics	-0.13	battle_account	0.13	dna_question	-0.1	not_dead	-0.15	event	0.53
has chien binh	event	-0.11
has chien dau	seek_grave	0.09
has chien si	seek_grave	0.13	comrade_tip	-0.25	grave_info	0.25	registry	0.11	event	0.16
has chien truong	grave_info	0.03	scam_report	0.08	event	-0.06
has chieu	seek_grave	-0.6	comrade_tip	0.66	grave_info	-0.25	remains_found	0.23	battle_account	0.31	event	0.24
has chim	comrade_tip	-0.64	grave_info	-0.08	battle_account	0.16	event	0.01
has chin	seek_grave	-0.13	comrade_tip	0.07	grave_info	0.19	scam_report	0.04
has chinh	seek_grave	-0.29	comrade_tip	0.12	grave_info	0.15	relics	-0.06	battle_account	0.2	enemy_report	-0.03	not_dead	0.24	event	-0.11
has chinh sach	seek_grave	-0.2	comrade_tip	-0.1	grave_info	0.06	registry	0.11	event	-0.21
has chinh tri	registry	-0.08	battle_account	0.1	event	0.04
has chiu	comrade_tip	0.06	grave_info	-0.12	battle_account	-0.04	event	-0.35
has cho	seek_grave	-0.32	grave_info	-0.26	registry	-0.47	enemy_report	0.11	scam_report	0.4	rumour	0.09	request_recognition	0.27	event	-0.11
has cho anh	grave_info	-0.01	scam_report	0.06	request_recognition	0.2	event	-0.21
has cho bo	request_recognition	0.25	event	-0.19
has cho chau	grave_info	-0.02	not_dead	0.01
has cho co	comrade_tip	0.04	grave_info	0.17
has cho con	grave_info	-0.07	registry	0.06
has cho don	comrade_tip	0.04
has cho em	dna_question	0.1	event	-0.09
has cho gia	seek_grave	-0.01	comrade_tip	0.04	scam_report	0.01	not_dead	0.07
has cho hoi	seek_grave	0.19	grave_info	-0.1	request_recognition	0.18
has cho nao	seek_grave	0.03
has cho nguoi	comrade_tip	-0.07	grave_info	-0.07	remains_found	0.11	event	0.13
has cho ong	seek_grave	0.01	comrade_tip	0.09	not_dead	0.05	event	-0.23
has cho toi	request_recognition	0.05	event	-0.12
has chon	comrade_tip	0.56	grave_info	0.18	remains_found	-0.26	relics	-0.33	registry	-0.06	battle_account	-0.07	enemy_report	0.02	foreign_tip	0.19	dna_question	-0.08	scam_report	-0.36	rumour	0.32	request_recognition	-0.02	not_dead	-0.69
has chon anh	seek_grave	-0.13	comrade_tip	0.21	grave_info	-0.04	event	-0.04
has chon canh	seek_grave	0.02
has chon chung	seek_grave	-0.11	comrade_tip	-0.03	dna_question	0.08	rumour	0.27	event	0.35
has chon o	seek_grave	-0.22	grave_info	0.33	rumour	-0.06
has chon sau	seek_grave	0.12	comrade_tip	0.09	event	-0.59
has chon tai	grave_info	-0.13	enemy_report	0.04	event	0.18
has chon tam	seek_grave	0.11	comrade_tip	-0.04
has chon tren	seek_grave	-0.01	grave_info	-0.04	battle_account	0.11
has chon trong	seek_grave	0.19	event	-0.16
has chong	seek_grave	0.27	comrade_tip	-0.55	grave_info	-0.13	battle_account	-0.13	request_recognition	0.11	not_dead	0.02	event	-0.33
has chong phap	registry	0.15	event	-0.1
has chong toi	seek_grave	0.17	comrade_tip	-0.41	relics	0.05	request_recognition	0.07
has chot	comrade_tip	0.02	grave_info	-0.32	battle_account	0.09	event	0.05
has chqs	comrade_tip	-0.2	grave_info	0.07	event	0.17
has chu	seek_grave	-0.03	comrade_tip	-0.1	grave_info	0.17	remains_found	0.15	registry	-0.33	battle_account	-0.31	enemy_report	-0.23	foreign_tip	-0.48	dna_question	-0.19	scam_report	-0.09	not_dead	0.02	event	0.14
has chu a	grave_info	0.04	battle_account	0.24
has chu bo	seek_grave	-0.05	grave_info	0.2	relics	0.03	event	-0.57
has chu khong	comrade_tip	0.05	event	-0.17
has chu la	seek_grave	-0.03	scam_report	0.05
has chu tich	seek_grave	-0.12	grave_info	0.28	request_recognition	0.15	event	0.26
has chu toi	comrade_tip	-0.11	scam_report	0.11	not_dead	0.06
has chu van	seek_grave	-0.21	comrade_tip	-0.06	registry	0.05	battle_account	0.01
has chua	seek_grave	-0.09	comrade_tip	-0.19	relics	-0.58	registry	0.34	battle_account	-0.27	enemy_report	-0.41	foreign_tip	-0.39	request_recognition	0.35	not_dead	-0.08
has chua ai	comrade_tip	-0.15	grave_info	0.5	event	0.36
has chua biet	grave_info	-0.18	registry	0.02	event	0.05
has chua co	seek_grave	0.08	comrade_tip	-0.29	grave_info	-0.41	dna_question	0.15	request_recognition	0.06	event	-0.03
has chua duoc	seek_grave	-0.76	comrade_tip	-0.03	request_recognition	0.63
has chua ro	seek_grave	0.19	event	0.05
has chua thay	scam_report	-0.07
has chua tim	seek_grave	-0.2
has chuan	comrade_tip	-0.09
has chuc	seek_grave	-0.14	comrade_tip	-0.3	registry	-0.28	rumour	0.11	request_recognition	-0.02	event	0.1
has chuc nam	comrade_tip	-0.07
has chuc vu	comrade_tip	-0.11	grave_info	0.14	battle_account	-0.07
has chung	comrade_tip	-0.03	registry	-0.11	battle_account	0.32	foreign_tip	0.14	rumour	0.13	request_recognition	0.26	not_dead	-0.13	event	0.36
has chung mot	comrade_tip	0.45	grave_info	-0.25	event	-0.25
has chung toi	seek_grave	-0.52	comrade_tip	0.05	grave_info	0.31	enemy_report	-0.2	foreign_tip	0.26	request_recognition	-0.01	event	0.01
has chuong	seek_grave	-0.21	grave_info	0.16	battle_account	-0.08	dna_question	0.03
has chup	comrade_tip	-0.28	grave_info	0.73	relics	0.18
has chuyen	seek_grave	0.09	grave_info	-0.06	remains_found	-0.11	relics	-0.27	battle_account	-0.27	foreign_tip	0.19	dna_question	-0.48	scam_report	0.61
has chuyen ve	seek_grave	0.24	grave_info	-0.33	event	0.12
has co	seek_grave	-0.34	comrade_tip	-0.17	grave_info	0.07	remains_found	0.12	registry	-0.54	battle_account	-0.61	enemy_report	0.06	foreign_tip	-0.05	dna_question	0.23	rumour	0.52	request_recognition	-0.21	event	0.63
has co ai	seek_grave	0.39	event	-0.32
has co anh	comrade_tip	-0.05	remains_found	-0.09	battle_account	0.12
has co ba	rumour	0.14	event	0.2
has co bang	registry	-0.02	request_recognition	0.17
has co cai	seek_grave	-0.2	comrade_tip	-0.36	grave_info	0.19	relics	0.28	foreign_tip	0.1	event	0.02
has co cam	seek_grave	0.07	enemy_report	0.02
has co chu	seek_grave	0.06	comrade_tip	-0.05	registry	0.03	scam_report	-0.03	event	-0.15
has co con	seek_grave	-0.28	grave_info	0.1
has co dong	seek_grave	0.24	comrade_tip	0.03	scam_report	0.11
has co dung	seek_grave	-0.1	rumour	0.31
has co ghi	seek_grave	-0.2	comrade_tip	0.4	foreign_tip	0.08	request_recognition	0.01	event	0.2
has co giao	grave_info	0.04	registry	0.07	event	-0.07
has co giay	seek_grave	-0.31	not_dead	0.4	event	-0.01
has co hai	seek_grave	-0.03	grave_info	0.02	event	-0.11
has co khac	relics	0.09	event	-0.24
has co mat	comrade_tip	-0.21	grave_info	0.06	remains_found	0.13	dna_question	0.03
has co mo	seek_grave	-0.02	comrade_tip	-0.03	registry	0.07	event	-0.07
has co mot	seek_grave	-0.24	comrade_tip	-0.2	grave_info	0.26	enemy_report	0.12	dna_question	0.05	event	0.63
has co nguoi	comrade_tip	-0.35	grave_info	0.06	scam_report	0.29	rumour	0.15
has co noi	seek_grave	0.28	grave_info	-0.09
has co ong	seek_grave	-0.12	comrade_tip	0.25	grave_info	0.04	registry	0.08	not_dead	0.01	event	-0.51
has co phai	grave_info	-0.22
has co quan	comrade_tip	-0.07	scam_report	0.35	not_dead	0.06
has co so	comrade_tip	-0.04
has co ten	comrade_tip	-0.55	grave_info	0.14	dna_question	0.07	not_dead	0.05	event	-0.24
has co the	seek_grave	-0.09	comrade_tip	0.19	registry	-0.02	enemy_report	0.09	event	0.23
has co xuong	grave_info	-0.1	rumour	0.11
has coc	seek_grave	-0.07	comrade_tip	0.17	grave_info	-0.26	relics	0.03	battle_account	-0.3	event	0.11
has coi	seek_grave	-0.81	comrade_tip	0.19	grave_info	0.29	battle_account	0.16	enemy_report	-0.05	dna_question	-0.01	scam_report	-0.05	rumour	-0.05	not_dead	0.01	event	0.33
has com	comrade_tip	-0.08	grave_info	0.11	relics	0.06	foreign_tip	0.07	event	0.19
has con	seek_grave	-0.15	comrade_tip	0.09	grave_info	-0.27	remains_found	-0.35	relics	0.43	registry	-0.12	battle_account	0.03	enemy_report	-0.78	foreign_tip	0.13	dna_question	0.01	scam_report	-0.15	rumour	-0.02	request_recognition	-0.03	not_dead	0.37	event	0.01
has con ai	seek_grave	0.18	comrade_tip	-0.03
has con anh	event	-0.26
has con ba	seek_grave	-0.21	comrade_tip	0.18
has con bac	comrade_tip	0.23
has con chau	seek_grave	-0.39	not_dead	0.04
has con co	seek_grave	-0.32	comrade_tip	0.14
has con dau	grave_info	-0.03	dna_question	0.18
has con doc	comrade_tip	-0.18	remains_found	0.07	event	0.25
has con gai	seek_grave	0.14	comrade_tip	-0.01	grave_info	-0.34	battle_account	0.33	foreign_tip	0.05	dna_question	0.1
has con giu	comrade_tip	-0.11	grave_info	0.12	relics	0.37	foreign_tip	0.03	scam_report	0.01
has con hai	comrade_tip	-0.01	grave_info	0.03	battle_account	0.14	event	0.02
has con la	seek_grave	0.19	comrade_tip	0.05	event	-0.64
has con nho	seek_grave	0.05	battle_account	0.32	event	0.32
has con o	seek_grave	-0.04	comrade_tip	0.16	grave_info	0.03
has con ong	seek_grave	-0.09	grave_info	-0.2	registry	0.06	foreign_tip	0.11
has con song	comrade_tip	0.14	grave_info	-0.05	scam_report	-0.06	not_dead	0.26
has con ten	seek_grave	0.3	comrade_tip	-0.48
has con toi	grave_info	-0.1	dna_question	0.07
has con trai	seek_grave	0.2	comrade_tip	-0.47	grave_info	-0.17	registry	-0.13	foreign_tip	0.07	dna_question	0.01
has cong	seek_grave	-0.45	comrade_tip	-0.03	grave_info	-0.29	remains_found	0.2	relics	-0.48	foreign_tip	-0.39	scam_report	-0.13	rumour	-0.09	request_recognition	0.95	not_dead	0.27	event	0.11
has cong an	seek_grave	-0.13	comrade_tip	-0.24	grave_info	-0.5	remains_found	0.04	relics	-0.2	dna_question	0.47	scam_report	0.05	rumour	-0.14	request_recognition	0.02
has cong binh	registry	0.1
has cong hoa	comrade_tip	-0.44	grave_info	0.01	remains_found	0.12	registry	0.22	request_recognition	0.16	event	0.29
has cong nhan	seek_grave	-0.38	comrade_tip	-0.12	grave_info	-0.23	remains_found	0.02	scam_report	-0.1	request_recognition	0.53
has cot	seek_grave	0.08	comrade_tip	0.11	remains_found	0.71	not_dead	-0.03	event	0.12
has cu	seek_grave	-0.13	comrade_tip	-0.51	grave_info	0.51	remains_found	-0.09	relics	0.16	registry	0.34	enemy_report	-0.32	scam_report	-0.34	rumour	0.26	not_dead	-0.07	event	0.03
has cu co	seek_grave	0.13	rumour	0.14	event	0.02
has cu cua	event	-0.09
has cua	seek_grave	-0.16	grave_info	-0.33	remains_found	-0.05	relics	0.35	battle_account	0.09	enemy_report	0.44	dna_question	0.29	scam_report	-0.36	rumour	-0.06	request_recognition	-0.23	not_dead	-0.11	event	-0.04
has cua anh	seek_grave	0.17	comrade_tip	-0.1	event	0.3
has cua ba	seek_grave	0.05	dna_question	0.05
has cua bac	seek_grave	0.08	event	-0.09
has cua ban	seek_grave	-0.17	comrade_tip	0.27	grave_info	0.22
has cua bo	comrade_tip	0.31
has cua chu	comrade_tip	0.02	relics	0.07
has cua don	event	-0.19
has cua em	foreign_tip	0.11
has cua liet	seek_grave	0.03	dna_question	0.1	event	-0.17
has cua lu	enemy_report	0.13
has cua me	dna_question	0.16
has cua mot	seek_grave	-0.07	grave_info	0.11	relics	0.51	enemy_report	0.17	event	-0.42
has cua ong	seek_grave	-0.09	relics	0.07	enemy_report	-0.11	foreign_tip	0.29	event	-0.25
has cua su	enemy_report	0.33
has cua toi	seek_grave	-0.04	comrade_tip	0.4	grave_info	-0.04	event	-0.12
has cua trung	comrade_tip	0.1
has cua viet	comrade_tip	0.03	event	0.07
has cua xa	grave_info	-0.03
has cuc	grave_info	-0.1	remains_found	0.38	relics	-0.21	scam_report	0.14	event	0.31
has cung	seek_grave	-0.21	comrade_tip	0.52	remains_found	-0.39	relics	-0.34	registry	-0.11	battle_account	-0.11	enemy_report	-0.23	foreign_tip	-0.11	rumour	0.03	request_recognition	0.43	not_dead	-0.01	event	-0.37
has cung khong	seek_grave	-0.11	comrade_tip	-0.03	grave_info	-0.1	battle_account	0.29	rumour	0.36	event	0.03
has cung tieu	comrade_tip	0.03	event	-0.07
has cung to	grave_info	0.05
has cuoc	comrade_tip	-0.35	battle_account	0.01	scam_report	0.05	not_dead	0.04	event	0.14
has cuoi	seek_grave	0.24	comrade_tip	-0.05	grave_info	0.11	relics	0.21	registry	-0.12	battle_account	0.24	scam_report	-0.03
has cuoi nam	seek_grave	-0.12	relics	0.05
has cuon	comrade_tip	0.08	relics	0.51	event	-0.03
has cuong	comrade_tip	-0.19	remains_found	0.14
has cut	comrade_tip	0.01	battle_account	-0.08	event	0.3
has cuu	grave_info	-0.33	enemy_report	-0.02	foreign_tip	0.45
has cuu chien	event	-0.11
has d	seek_grave	-0.16	comrade_tip	0.23	grave_info	0.23	relics	0.42	registry	-0.28	battle_account	0.34	event	0.21
has d c	comrade_tip	0.02	event	-0.42
has d1	battle_account	-0.01
has d2	seek_grave	-0.16	comrade_tip	0.42	grave_info	-0.03	registry	0.23	event	0.28
has d3	seek_grave	-0.09	comrade_tip	-0.01	battle_account	0.04	enemy_report	0.09	event	0.37
has d4	remains_found	0.06
has d5	comrade_tip	0.11
has d6	seek_grave	-0.21
has d8	seek_grave	-0.07	event	-0.27
has d9	battle_account	0.03	event	-0.26
has da	seek_grave	-0.05	comrade_tip	0.08	grave_info	-0.1	remains_found	0.38	battle_account	-0.52	enemy_report	-0.35	foreign_tip	0.16	dna_question	0.01	rumour	-0.41	not_dead	0.04	event	-0.08
has da co	seek_grave	-0.02	grave_info	-0.08	registry	0.14	event	0.09
has da dua	seek_grave	0.01	grave_info	-0.8	registry	0.2	event	-0.17
has da duoc	comrade_tip	0.02	grave_info	-0.13	dna_question	0.16
has dac	seek_grave	0.03	comrade_tip	0.09	grave_info	-0.57	enemy_report	0.19	event	0.06
has dac cong	comrade_tip	0.31
has dai	seek_grave	-0.14	relics	-0.11	registry	-0.06	battle_account	0.14	enemy_report	0.02	foreign_tip	0.28	dna_question	-0.06	rumour	-0.32	event	0.53
has dai doan	comrade_tip	0.19	event	-0.17
has dai doi	seek_grave	-0.11	comrade_tip	0.33	grave_info	-0.13	remains_found	-0.14	relics	-0.36	registry	-0.15	battle_account	0.26	foreign_tip	0.33	event	0.07
has dai uy	remains_found	-0.05	relics	0.14	enemy_report	0.16	event	0.16
has dak	seek_grave	-0.09	comrade_tip	-0.37	grave_info	0.01	remains_found	-0.02	relics	-0.07	battle_account	0.08	scam_report	0.17
has dak to	registry	-0.01	event	-0.19
has dam	seek_grave	-0.14	comrade_tip	0.16	grave_info	-0.05	remains_found	0.1	battle_account	-0.32	dna_question	0.09	scam_report	-0.1	rumour	0.39	event	0.12
has dam quang	seek_grave	-0.05
has dan	seek_grave	0.04	grave_info	0.46	remains_found	0.42	relics	-0.23	battle_account	0.19	dna_question	-0.58	not_dead	-0.32	event	0.48
has dan cong	seek_grave	0.03	registry	0.08	request_recognition	0.15	event	0.01
has dan lang	comrade_tip	-0.33	event	0.21
has dan o	battle_account	-0.03
has dan quan	seek_grave	-0.37	comrade_tip	-0.28	grave_info	0.06	registry	0.06	battle_account	0.38	request_recognition	0.24	event	0.07
has dan toc	seek_grave	0.41	comrade_tip	-0.05	registry	-0.02	event	-0.25
has dang	seek_grave	-0.03	comrade_tip	0.16	grave_info	-0.25	remains_found	-0.62	relics	0.18	registry	0.15	battle_account	0.02	scam_report	0.31	request_recognition	-0.16	event	-0.09
has dang nam	seek_grave	-0.18	registry	0.03	scam_report	0.29	event	-0.05
has dang o	comrade_tip	-0.07	grave_info	-0.27
has dang thi	seek_grave	0.13
has dang van	seek_grave	0.01
has danh	seek_grave	-0.21	grave_info	0.09	registry	0.45	foreign_tip	-0.37	dna_question	-0.13	scam_report	-0.1	rumour	-0.23	request_recognition	-0.36
has danh may	comrade_tip	-0.36	battle_account	0.07	event	0.12
has danh sach	seek_grave	-0.18	comrade_tip	-0.43	grave_info	-0.38	remains_found	-0.12	registry	0.37	battle_account	-0.11	request_recognition	-0.03	not_dead	0.26	event	-0.23
has dao	seek_grave	-0.02	comrade_tip	0.45	grave_info	-0.14	remains_found	0.51	relics	-0.16	battle_account	-0.13	scam_report	0.2	request_recognition	-0.02	not_dead	-0.26	event	0.27
has dao thi	registry	0.02	event	0.39
has dap	seek_grave	-0.51	comrade_tip	0.77	remains_found	-0.08	event	0.11
has dat	seek_grave	-0.11	comrade_tip	0.38	grave_info	0.34	remains_found	-0.08	relics	-0.37	registry	-0.46	enemy_report	-0.17	not_dead	-0.05	event	0.23
has dau	seek_grave	0.04	comrade_tip	-0.13	remains_found	0.09	relics	-0.12	registry	-0.35	battle_account	-0.23	enemy_report	-0.1	foreign_tip	-0.06	scam_report	0.22	not_dead	-0.16	event	-0.02
has dau chon	seek_grave	-0.41	grave_info	0.14	registry	0.3	event	0.02
has dau nam	seek_grave	0.11	grave_info	0.14
has dau o	not_dead	0.08
has dau quay	comrade_tip	0.3	grave_info	-0.13	remains_found	0.03
has dau toi	seek_grave	0.06	comrade_tip	-0.01	scam_report	0.08
has day	seek_grave	-0.36	comrade_tip	0.03	grave_info	0.61	remains_found	0.45	relics	-0.44	battle_account	-0.5	foreign_tip	-0.3	dna_question	-0.14	scam_report	-0.3	request_recognition	-0.5	not_dead	0.04	event	0.34
has day du	comrade_tip	0.09
has dc	seek_grave	-0.02	grave_info	-0.05	remains_found	-0.14	dna_question	0.12
has de	seek_grave	-0.12	grave_info	-0.12	remains_found	-0.28	relics	0.36	battle_account	-0.1	enemy_report	0.2	dna_question	-0.07	scam_report	0.09	not_dead	0.02	event	-0.26
has de cac	seek_grave	-0.01	enemy_report	0.15	scam_report	0.14
has de lai	enemy_report	0.24	event	0.11
has de nghi	comrade_tip	-0.26	grave_info	0.03	request_recognition	0.3	event	0.05
has de o	seek_grave	0.05	relics	0.04
has dem	seek_grave	-0.23	comrade_tip	0.4	grave_info	0.01	remains_found	-0.34	relics	-0.11	registry	-0.45	enemy_report	0.55	foreign_tip	-0.1	dna_question	-0.05	scam_report	0.02	rumour	0.08	not_dead	-0.13	event	0.37
has dem chon	comrade_tip	-0.26	request_recognition	0.1	event	-0.03
has dem ve	seek_grave	0.01	event	-0.24
has den	seek_grave	-0.72	grave_info	-0.1	battle_account	0.11	foreign_tip	0.31	scam_report	0.21	request_recognition	0.19	not_dead	0.22	event	0.1
has den nay	seek_grave	-0.32	grave_info	0.14	battle_account	0.06	request_recognition	0.13
has deo	seek_grave	-0.09	comrade_tip	0.22	grave_info	0.17	registry	0.1	battle_account	-0.14	event	-0.49
has dep	grave_info	-0.36	remains_found	0.84	event	0.32
has deu	seek_grave	-0.06	comrade_tip	0.26	grave_info	0.06	dna_question	0.14	request_recognition	0.12
has di	seek_grave	1.13	comrade_tip	-0.28	grave_info	-0.09	relics	-0.37	registry	-0.01	battle_account	-0.16	enemy_report	-0.41	foreign_tip	-0.09	scam_report	-0.12	rumour	-0.05	request_recognition	-0.21	not_dead	-0.2	event	-0.53
has di b	seek_grave	0.21	grave_info	-0.16	event	-0.03
has di bo	seek_grave	0.46	comrade_tip	-0.07	event	-0.36
has di cung	grave_info	0.16	scam_report	0.01
has di linh	seek_grave	0.01	grave_info	-0.02	event	-0.05
has di nam	seek_grave	0.19
has di tim	seek_grave	0.07	comrade_tip	-0.08	grave_info	0.01	battle_account	0.02
has dia	grave_info	0.2	registry	-0.24	event	0.01
has dia phuong	seek_grave	0.44
has dich	seek_grave	-0.34	comrade_tip	-0.54	grave_info	-0.34	remains_found	-0.28	relics	-0.37	registry	-0.06	enemy_report	0.76	foreign_tip	0.6	rumour	-0.07	event	0.41
has diem	seek_grave	-0.38	comrade_tip	0.24	grave_info	-0.14	relics	-0.18	registry	0.23	battle_account	0.09	scam_report	-0.03
has diem cao	comrade_tip	0.23
has dien	seek_grave	0.24	comrade_tip	-0.3	grave_info	-0.1	registry	-0.11	dna_question	-0.01	request_recognition	0.09	not_dead	-0.05	event	0.28
has dien bien	seek_grave	0.26	comrade_tip	-0.18	grave_info	-0.16	event	-0.19
has dien chau	comrade_tip	0.06	scam_report	0.05
has diep	comrade_tip	0.14	grave_info	-0.1	event	-0.22
has dieu	seek_grave	-0.09	comrade_tip	0.32	registry	0.26
has din	seek_grave	-0.06	comrade_tip	-0.16	grave_info	0.43	registry	0.12
has dinh	seek_grave	-0.39	grave_info	-0.1	remains_found	-0.58	relics	0.39	registry	0.05	foreign_tip	-0.19	rumour	-0.05	event	-0.17
has dinh chinh	not_dead	0.25
has dinh cong	comrade_tip	-0.22	registry	0.01	battle_account	0.04
has dinh thi	event	-0.18
has dinh toi	seek_grave	-0.01	comrade_tip	-0.16	scam_report	0.15
has do	seek_grave	0.15	grave_info	0.28	remains_found	0.04	relics	-0.35	registry	-0.01	enemy_report	0.09	foreign_tip	-0.09	scam_report	-0.31	rumour	0.05	request_recognition	-0.1	not_dead	-0.23	event	0.19
has do co	seek_grave	-0.23	comrade_tip	-0.05	enemy_report	0.32	rumour	0.14	event	0.08
has do la	seek_grave	-0.04	remains_found	0.07	event	0.16
has do luong	comrade_tip	0.09	grave_info	0.02	battle_account	-0.02	event	-0.13
has do o	seek_grave	0.29	comrade_tip	0.2	grave_info	-0.25	event	-0.18
has do ong	seek_grave	-0.07	event	-0.17
has do thi	grave_info	-0.13
has do toi	comrade_tip	-0.01	grave_info	0.21	registry	-0.01	battle_account	0.03	event	0.6
has doan	seek_grave	0.21	comrade_tip	-0.19	grave_info	0.11	remains_found	-0.02	relics	-0.45	battle_account	0.07	enemy_report	0.38	dna_question	-0.23	scam_report	-0.18	rumour	-0.51	request_recognition	-0.11	not_dead	-0.21	event	0.04
has doan ba	seek_grave	-0.08
has doc	seek_grave	-0.02	comrade_tip	0.25	foreign_tip	-0.17	rumour	-0.02	request_recognition	-0.11	not_dead	-0.13	event	0.11
has doc ba	seek_grave	0.13	grave_info	-0.34	battle_account	0.04
has doc duoc	seek_grave	-0.08	comrade_tip	-0.49	grave_info	0.57	remains_found	0.08	event	0.6
has doi	comrade_tip	-0.14	grave_info	0.25	relics	-0.21	registry	-0.08	battle_account	-0.04	enemy_report	0.01	dna_question	-0.57	rumour	0.08	request_recognition	-0.05	not_dead	-0.73	event	0.13
has doi chieu	comrade_tip	-0.05	enemy_report	0.21	event	0.27
has doi co	grave_info	0.06	battle_account	0.02	rumour	0.01
has doi cu	comrade_tip	0.02	event	-0.13
has doi pho	seek_grave	0.31	comrade_tip	0.15	registry	-0.2	request_recognition	0.21	event	-0.1
has doi quy	grave_info	0.18
has doi ten	seek_grave	-0.2	comrade_tip	-0.03	not_dead	0.19	event	-0.1
has doi thi	remains_found	0.02	dna_question	0.07
has doi toi	comrade_tip	-0.29	battle_account	0.09	foreign_tip	0.34	event	0.42
has doi truong	comrade_tip	0.33	grave_info	0.09	scam_report	-0.01
has don	seek_grave	0.14	comrade_tip	-0.19	remains_found	-0.35	registry	-0.86	battle_account	0.01	foreign_tip	-0.03	scam_report	-0.21	not_dead	0.01	event	-0.19
has don ve	comrade_tip	-0.02
has don vi	seek_grave	0.54	comrade_tip	-0.04	grave_info	-0.26	remains_found	-0.06	relics	-0.19	registry	-0.52	battle_account	0.18	dna_question	-0.17	rumour	-0.33	request_recognition	-0.12	event	0.17
has dong	seek_grave	0.13	comrade_tip	0.37	grave_info	-0.43	remains_found	-0.22	relics	0.05	registry	0.06	battle_account	0.01	enemy_report	-0.11	foreign_tip	-0.2	dna_question	-0.21	scam_report	0.02	rumour	-0.27	not_dead	-0.23
has dong chi	comrade_tip	0.44	remains_found	-0.13	relics	0.3	registry	-0.01	battle_account	0.06	event	0.18
has dong doi	seek_grave	0.7	grave_info	-0.11	scam_report	0.15	event	-0.4
has dong ho	seek_grave	-0.09	comrade_tip	-0.07
has dong khac	grave_info	-0.12	remains_found	0.02	relics	0.07	event	0.45
has dong quan	seek_grave	-0.14	registry	0.06	enemy_report	0.14
has dot	seek_grave	0.03	comrade_tip	0.05	grave_info	-0.11	registry	0.41	battle_account	0.18	event	-0.13
has dt	comrade_tip	0.24	grave_info	-0.23	remains_found	0.1
has du	seek_grave	-0.36	grave_info	-0.14	remains_found	0.48	registry	0.4	battle_account	0.29	enemy_report	-0.08	scam_report	-0.12	request_recognition	0.2
has du kich	seek_grave	0.07	comrade_tip	-0.12	grave_info	0.07	registry	0.46	battle_account	0.19	not_dead	-0.1	event	-0.41
has dua	seek_grave	-0.25	comrade_tip	0.3	grave_info	-0.16	remains_found	-0.14	relics	-0.36	battle_account	0.01	enemy_report	-0.35	foreign_tip	-0.17	dna_question	-0.07	scam_report	0.42	rumour	-0.28	event	-0.38
has dua ra	seek_grave	-0.01	battle_account	0.03	not_dead	0.06
has dua ve	seek_grave	-0.39	comrade_tip	0.11	grave_info	0.08	registry	0.22	battle_account	0.13
has duc	seek_grave	-0.03	comrade_tip	-0.28	grave_info	0.16	relics	0.48	registry	0.13	battle_account	-0.16	enemy_report	-0.19	rumour	-0.13	request_recognition	-0.01	not_dead	-0.35	event	-0.21
has dung	seek_grave	-0.48	comrade_tip	0.18	grave_info	-0.44	remains_found	0.13	relics	-0.32	registry	-0.33	battle_account	0.19	enemy_report	-0.31	foreign_tip	-0.22	scam_report	0.36	rumour	0.2	event	-0.03
has duoc	seek_grave	-0.12	comrade_tip	0.13	grave_info	-0.38	remains_found	-0.51	relics	0.17	registry	-0.33	battle_account	0.27	enemy_report	0.26	dna_question	0.34	rumour	-0.36	request_recognition	0.38	not_dead	-0.33
has duoc ba	comrade_tip	0.05
has duoc cong	seek_grave	-0.34	request_recognition	0.37
has duoc hai	seek_grave	0.25	grave_info	0.02
has duoc khong	comrade_tip	-0.01	grave_info	-0.26	dna_question	0.45
has duoc may	grave_info	0.01	battle_account	0.05	event	0.03
has duoi	seek_grave	-0.39	comrade_tip	0.03	grave_info	0.42	remains_found	-0.11	registry	-0.13	dna_question	-0.19	scam_report	0.2	rumour	0.28	request_recognition	-0.07	not_dead	-0.09	event	0.19
has duoi chan	grave_info	0.02	rumour	0.07	event	-0.03
has duoi goc	comrade_tip	0.06	grave_info	0.06	battle_account	-0.26	scam_report	0.39	rumour	-0.09	event	-0.68
has duong	seek_grave	0.25	comrade_tip	-0.06	remains_found	0.04	relics	-0.11	registry	0.38	battle_account	-0.07	enemy_report	-0.14	foreign_tip	0.03	dna_question	-0.34	scam_report	-0.01	rumour	-0.02	not_dead	-0.04	event	0.19
has duong van	seek_grave	0.09
has duy	grave_info	-0.43	registry	0.26	battle_account	0.1	dna_question	0.16	not_dead	0.26
has dv	seek_grave	0.4	grave_info	-0.01
has e	seek_grave	0.27	comrade_tip	0.06	grave_info	-0.13	relics	-0.28	registry	-0.28	battle_account	-0.09	scam_report	-0.19
has e2	comrade_tip	0.15
has e24	seek_grave	-0.48	comrade_tip	0.02	grave_info	-0.1	remains_found	0.1	event	0.15
has e3	comrade_tip	0.07	battle_account	0.04
has e64	event	-0.05
has ea	seek_grave	0.3	comrade_tip	-0.05
has em	seek_grave	0.08	comrade_tip	-0.57	grave_info	0.02	remains_found	-0.27	relics	-0.23	registry	-0.32	battle_account	-0.17	enemy_report	0.22	foreign_tip	-0.12	dna_question	0.36	request_recognition	-0.2	not_dead	-0.17	event	0.09
has em bao	seek_grave	-0.17	grave_info	0.27	scam_report	0.04
has em chi	grave_info	-0.15	battle_account	0.05
has em dang	comrade_tip	-0.04
has em dau	seek_grave	0.14	scam_report	0.07
has em di	seek_grave	-0.1	grave_info	0.61
has em gai	dna_question	0.08
has em hoi	seek_grave	-0.23	grave_info	-0.31	dna_question	0.06	scam_report	0.02
has em khong	relics	0.22	event	0.27
has em la	seek_grave	0.03	comrade_tip	-0.29	registry	-0.31	dna_question	0.29	request_recognition	-0.08	event	0.16
has em o	seek_grave	0.04	grave_info	-0.19
has em ten	enemy_report	0.06	dna_question	0.01
has em toi	comrade_tip	-0.15	scam_report	0.09
has em trai	seek_grave	-0.1	comrade_tip	-0.3	not_dead	0.17
has em ut	seek_grave	0.24	comrade_tip	-0.15	event	0.08
has email	seek_grave	-0.09	comrade_tip	-0.04	foreign_tip	0.09
has example	comrade_tip	-0.69	grave_info	-0.35	remains_found	-0.05	relics	0.21	enemy_report	-0.01	foreign_tip	0.95	event	0.21
has example com	relics	0.11	foreign_tip	0.1
has example org	comrade_tip	-0.33	foreign_tip	0.31	event	0.27
has f10	comrade_tip	0.07	event	0.09
has f3	seek_grave	-0.01
has f356	seek_grave	-0.05
has f5	comrade_tip	0.08
has f7	seek_grave	-0.1	comrade_tip	0.18	registry	0.05	event	-0.16
has ga	seek_grave	0.03	event	-0.01
has gac	battle_account	0.02
has gac ma	seek_grave	0.11	battle_account	0.04
has gach	seek_grave	-0.39	grave_info	0.01	remains_found	-0.01	battle_account	-0.03	rumour	0.16
has gai	seek_grave	-0.05	grave_info	-0.15	remains_found	-0.23	registry	-0.26	battle_account	0.11	enemy_report	-0.28	foreign_tip	0.12	dna_question	0.3	scam_report	-0.41	rumour	-0.25	request_recognition	-0.19	not_dead	-0.11	event	-0.21
has gai liet	seek_grave	-0.03	dna_question	0.06
has gan	seek_grave	0.44	grave_info	-0.76	registry	-0.31	foreign_tip	0.14	not_dead	-0.05	event	0.22
has gao	comrade_tip	0.12	grave_info	-0.06	request_recognition	0.07	event	-0.09
has gap	seek_grave	-0.31	grave_info	0.04	remains_found	0.49	relics	-0.11	registry	-0.03	battle_account	0.3
has gay	seek_grave	-0.1	remains_found	0.1	not_dead	0.1
has ghe	grave_info	0.18	remains_found	0.32	event	0.04
has ghi	seek_grave	-0.17	remains_found	-0.48	registry	-0.11	battle_account	-0.2	enemy_report	0.12	foreign_tip	0.15	rumour	-0.42	request_recognition	0.01	not_dead	0.26
has ghi cong	comrade_tip	-0.01	grave_info	-0.27	request_recognition	0.22	not_dead	0.24	event	-0.26
has ghi hy	relics	0.05
has ghi lai	registry	0.24
has ghi ten	comrade_tip	0.21	grave_info	-0.3	foreign_tip	0.09	not_dead	0.09
has gi	comrade_tip	-0.07	grave_info	0.02	enemy_report	-0.08	rumour	0.38	request_recognition	0.12	event	0.16
has gi do	comrade_tip	-0.08	battle_account	0.01	rumour	0.07	event	0.47
has gia	seek_grave	-0.36	grave_info	0.12	relics	0.18	registry	-0.1	scam_report	0.2	rumour	-0.19	event	-0.23
has gia dinh	comrade_tip	-0.29	grave_info	0.15	relics	0.01	registry	-0.46	scam_report	0.1	rumour	-0.15	request_recognition	0.05	not_dead	0.05	event	-0.07
has giac	seek_grave	-0.19	battle_account	0.12	scam_report	0.14
has giai	comrade_tip	-0.19	grave_info	0.01	dna_question	0.06	rumour	0.08
has giai phong	comrade_tip	-0.08	grave_info	0.4	registry	0.06	rumour	0.11	event	0.11
has giam	grave_info	-0.35	dna_question	0.04	event	-0.02
has giang	seek_grave	0.04	comrade_tip	-0.06	grave_info	0.09
has giao	comrade_tip	-0.41	grave_info	0.56	battle_account	-0.18	enemy_report	0.07	scam_report	-0.11	request_recognition	0.14	not_dead	-0.13
has giao lien	seek_grave	-0.09	grave_info	0.02	battle_account	-0.05	request_recognition	0.01	event	-0.53
has giao vien	comrade_tip	-0.09	grave_info	0.06	event	0.11
has giap	seek_grave	-0.18	comrade_tip	0.21	grave_info	-0.26	relics	-0.03	registry	0.31	battle_account	-0.16	foreign_tip	0.11
has giap van	grave_info	-0.16	registry	0.21	dna_question	0.05	event	-0.06
has giau	grave_info	0.02
has giay	seek_grave	0.1	comrade_tip	-0.69	grave_info	-0.35	relics	0.25	registry	-0.4	battle_account	-0.48	enemy_report	0.32	foreign_tip	0.16	rumour	-0.17	request_recognition	0.2	not_dead	0.31
has giay bao	seek_grave	-0.27	comrade_tip	-0.04	registry	-0.03	not_dead	0.46	event	-0.21
has giay ghi	foreign_tip	0.07
has giay to	comrade_tip	-0.07	grave_info	-0.39	relics	-0.27	enemy_report	0.34	dna_question	-0.02	request_recognition	0.2	event	-0.21
has gieng	seek_grave	0.08	foreign_tip	0.06	event	0.14
has gio	seek_grave	0.21	comrade_tip	-0.17	remains_found	-0.18	relics	-0.05	battle_account	-0.06	enemy_report	-0.06	dna_question	0.11	scam_report	-0.36	request_recognition	-0.15	event	-0.04
has gio linh	comrade_tip	-0.22
has gio o	comrade_tip	-0.04	event	0.12
has gioi	event	-0.13
has giong	comrade_tip	-0.05	grave_info	0.2
has giu	seek_grave	-0.12	grave_info	0.29	remains_found	-0.28	relics	0.82	battle_account	0.01	foreign_tip	0.23	not_dead	-0.17	event	-0.15
has giua	grave_info	0.2	registry	0.05	event	0.26
has gium	seek_grave	0.23
has giup	seek_grave	0.81	comrade_tip	-0.53	grave_info	-0.02	remains_found	-0.26	registry	-0.34	battle_account	-0.45	foreign_tip	0.05	dna_question	-0.14	event	-0.82
has giup em	seek_grave	-0.09
has go	comrade_tip	0.02	grave_info	0.08	remains_found	-0.15	relics	-0.12	battle_account	0.21	event	0.19
has goc	comrade_tip	0.36	grave_info	0.44	remains_found	-0.24	relics	-0.11	battle_account	-0.76	dna_question	-0.16	scam_report	0.33	rumour	-0.44	not_dead	-0.12	event	-0.1
has goc cay	battle_account	-0.18	event	-0.01
has goi	seek_grave	0.33	comrade_tip	-0.1	grave_info	-0.2	remains_found	-0.06	relics	-0.11	registry	-0.03	battle_account	0.21	enemy_report	-0.25	foreign_tip	-0.14	dna_question	-0.09	scam_report	0.34	rumour	-0.26	request_recognition	-0.14	event	0.27
has goi cho	grave_info	-0.03	scam_report	0.09
has goi la	seek_grave	0.14	comrade_tip	-0.08	event	0.35
has gom	seek_grave	0.02	comrade_tip	-0.04	grave_info	0.01	enemy_report	0.04
has gon	seek_grave	-0.03	battle_account	0.1	enemy_report	0.05
has gui	seek_grave	-0.24	grave_info	-0.34	remains_found	-0.26	relics	0.58	registry	0.23	battle_account	-0.49	enemy_report	-0.2	foreign_tip	0.46	scam_report	0.28	rumour	-0.1	request_recognition	0.06	event	-0.32
has gui anh	seek_grave	-0.1	grave_info	-0.09	scam_report	0.16
has gui ban	grave_info	-0.08	event	-0.05
has gui cac	grave_info	-0.16	event	-0.02
has gui lai	relics	0.22	event	-0.18
has gui ve	seek_grave	0.05	event	-0.05
has h	seek_grave	0.01	remains_found	0.15	registry	-0.15
has ha	comrade_tip	-0.12	grave_info	-0.21	remains_found	-0.07	relics	-0.07	battle_account	0.1	foreign_tip	-0.46	scam_report	-0.36
has ha bac	grave_info	-0.1	event	-0.28
has ha nam	seek_grave	0.39	comrade_tip	-0.08	not_dead	0.06
has ha noi	grave_info	-0.08	enemy_report	0.05	event	-0.14
has ha si	grave_info	-0.01	registry	0.05	battle_account	0.29	request_recognition	-0.01	event	-0.08
has ha tay	seek_grave	-0.02	comrade_tip	0.24	grave_info	-0.12	registry	0.15	event	-0.1
has ha thi	comrade_tip	-0.38	battle_account	0.27
has ha tinh	seek_grave	0.36	grave_info	-0.13	event	-0.15
has ha van	comrade_tip	-0.2	event	0.4
has hai	seek_grave	-0.16	comrade_tip	0.39	grave_info	0.11	remains_found	0.38	relics	-0.05	registry	-0.36	enemy_report	-0.43	request_recognition	-0.22	not_dead	-0.53	event	0.11
has hai anh	comrade_tip	-0.07	battle_account	0.32	scam_report	0.01
has hai cot	seek_grave	0.14	comrade_tip	-0.41	grave_info	-0.06	remains_found	0.8	relics	0.02	registry	-0.26	battle_account	-0.01	enemy_report	-0.06	event	0.4
has hai dua	comrade_tip	0.36	battle_account	-0.26	event	0.24
has hai duong	seek_grave	0.22	foreign_tip	0.07
has hai hung	seek_grave	-0.34	event	0.08
has hai la	event	-0.1
has hai mo	grave_info	0.17
has hai nam	seek_grave	0.12
has hai ngay	comrade_tip	0.03	event	-0.16
has hai nguoi	relics	0.2	event	-0.13
has hai ong	registry	-0.01	request_recognition	0.09
has hai phong	seek_grave	-0.04	comrade_tip	0.04	registry	0.02
has hai quan	seek_grave	0.14	comrade_tip	0.1
has ham	seek_grave	-0.3	comrade_tip	0.61	grave_info	-0.03	remains_found	0.42	registry	-0.26	battle_account	0.08	event	-0.04
has ham rong	not_dead	0.01	event	-0.02
has han	seek_grave	-0.21	enemy_report	0.02	foreign_tip	0.15
has hang	seek_grave	-0.74	comrade_tip	-0.28	grave_info	0.59	registry	0.21	dna_question	-0.12	scam_report	-0.17	rumour	0.03	request_recognition	-0.17	not_dead	-0.02	event	0.38
has hang rao	grave_info	-0.11	battle_account	0.23
has hanh	comrade_tip	-0.26	enemy_report	0.1	not_dead	0.18	event	0.26
has hao	comrade_tip	-0.33	grave_info	0.08	relics	-0.02	registry	-0.17	battle_account	0.04	event	0.35
has hau	seek_grave	-0.1	grave_info	-0.25	registry	0.19
has hay	seek_grave	-0.08	grave_info	-0.26	remains_found	-0.42	relics	0.1	registry	-0.27	battle_account	-0.29	dna_question	0.69	scam_report	-0.3	rumour	0.14
has hay phai	seek_grave	-0.1	dna_question	0.46
has he	seek_grave	-0.07	grave_info	0.24	battle_account	-0.05	scam_report	-0.08	rumour	0.01
has hen	seek_grave	-0.02	dna_question	0.05
has het	seek_grave	-0.11	grave_info	-0.35	relics	-0.13	registry	0.06	scam_report	0.16	not_dead	-0.04	event	0.05
has hi	seek_grave	0.09	comrade_tip	-0.14	grave_info	-0.32	dna_question	0.26	event	-0.09
has hi sinh	comrade_tip	-0.06	grave_info	-0.27	dna_question	0.26	event	-0.09
has hien	seek_grave	-0.16	comrade_tip	-0.62	remains_found	0.57	relics	-0.14	registry	-0.06	dna_question	-0.03	event	0.5
has hien o	seek_grave	0.23	grave_info	-0.18	event	0.19
has hiep	comrade_tip	0.16	battle_account	0.01
has hieu	seek_grave	-0.11	comrade_tip	-0.33	grave_info	0.4	relics	0.12	event	0.22
has hinh	seek_grave	0.09	grave_info	-0.33	remains_found	-0.06	relics	0.49	registry	-0.02	foreign_tip	0.03	scam_report	-0.05
has hinh nhu	seek_grave	0.18	event	-0.21
has ho	seek_grave	-0.47	comrade_tip	-0.21	grave_info	-0.26	remains_found	0.29	relics	-0.76	registry	0.32	battle_account	-0.02	enemy_report	0.25	foreign_tip	0.64	dna_question	-0.13	rumour	-0.51	request_recognition	0.16	event	-0.15
has ho chon	seek_grave	-0.03	comrade_tip	-0.04	grave_info	0.14	enemy_report	0.21
has ho so	seek_grave	-0.13	comrade_tip	-0.09	grave_info	0.05	battle_account	-0.01	request_recognition	0.59	event	-0.35
has ho ten	event	-0.2
has ho thi	comrade_tip	-0.19	battle_account	0.08	event	0.1
has ho va	registry	-0.01
has hoa	seek_grave	0.28	comrade_tip	-0.06	grave_info	-0.1	remains_found	0.03	registry	0.24	battle_account	-0.2	enemy_report	-0.32	dna_question	-0.03	scam_report	-0.44
has hoa binh	seek_grave	0.12	comrade_tip	0.32
has hoa tuyen	comrade_tip	-0.12	registry	0.24	request_recognition	0.17	event	0.05
has hoa xa	grave_info	0.14	event	0.1
has hoac	registry	-0.03	foreign_tip	0.09	event	0.23
has hoai	seek_grave	-0.1	grave_info	0.35	remains_found	-0.02	event	-0.3
has hoan	seek_grave	-0.12	grave_info	0.1	event	0.22
has hoang	seek_grave	0.26	comrade_tip	-0.41	grave_info	-0.23	remains_found	-0.07	relics	0.27	registry	0.37	dna_question	0.09	event	0.02
has hoang hoa	seek_grave	-0.05
has hoang van	enemy_report	0.05	event	-0.24
has hoc	comrade_tip	-0.37	grave_info	0.33	remains_found	-0.02	registry	0.06	battle_account	0.05	foreign_tip	0.03	scam_report	-0.11	event	0.44
has hoc sinh	seek_grave	-0.28	grave_info	0.24	rumour	0.1	event	0.14
has hoe	comrade_tip	0.17
has hoi	seek_grave	0.32	comrade_tip	-0.14	grave_info	0.24	remains_found	-0.65	relics	-0.15	registry	-0.33	battle_account	-0.25	enemy_report	-0.2	foreign_tip	-0.33	scam_report	-0.21	rumour	0.33	request_recognition	0.31	not_dead	-0.42	event	-0.19
has hoi ay	seek_grave	0.04	comrade_tip	0.2	grave_info	-0.1	battle_account	-0.15
has hoi cac	seek_grave	0.12	registry	0.02
has hoi ccb	seek_grave	-0.16	comrade_tip	0.25	event	-0.02
has hoi co	seek_grave	0.09	grave_info	-0.26	dna_question	-0.06	request_recognition	0.09	event	-0.06
has hoi do	seek_grave	-0.06	comrade_tip	0.01	grave_info	0.15	event	0.14
has hoi nam	seek_grave	-0.05	grave_info	0.14	event	-0.22
has hoi thang	seek_grave	0.23	grave_info	0.14	battle_account	-0.02
has hoi truoc	comrade_tip	-0.15	grave_info	0.62	event	0.11
has hom	seek_grave	-0.41	comrade_tip	0.66	relics	0.1	battle_account	-0.13	rumour	-0.1	request_recognition	-0.03	not_dead	0.2	event	-0.27
has hom ay	seek_grave	-0.05	battle_account	0.09	event	0.13
has hom qua	seek_grave	-0.02	not_dead	0.1
has hom sau	seek_grave	-0.26	comrade_tip	0.12	grave_info	-0.05
has hom thu	seek_grave	0.13	relics	0.12
has hom truoc	seek_grave	-0.12	not_dead	0.25	event	-0.11
has hon	comrade_tip	0.45	grave_info	-0.41	remains_found	0.05	registry	-0.04	foreign_tip	0.37
has hong	seek_grave	-0.18	comrade_tip	-0.51	grave_info	0.44	registry	0.1	battle_account	0.53	scam_report	-0.07	event	0.46
has hong phong	registry	0.03	battle_account	0.17	event	0.49
has hop	seek_grave	-0.09	comrade_tip	-0.23	remains_found	0.27	relics	0.12	registry	0.09	scam_report	-0.18	rumour	-0.14	request_recognition	0.07	event	0.31
has hs	comrade_tip	-0.05	grave_info	-0.17	relics	-0.02	registry	0.51	battle_account	-0.36	enemy_report	-0.24	foreign_tip	-0.08	rumour	-0.19	request_recognition	-0.22	not_dead	-0.35	event	-0.31
has hua	grave_info	0.04	remains_found	0.03
has hue	grave_info	-0.14	not_dead	0.05
has hung	seek_grave	-0.12	comrade_tip	-0.02	grave_info	-0.02	remains_found	-0.27	relics	0.17	battle_account	-0.29	rumour	-0.05	not_dead	-0.16	event	-0.29
has hung yen	scam_report	0.01	event	-0.03
has huong	seek_grave	-0.34	comrade_tip	-0.11	grave_info	0.36	registry	-0.19	battle_account	-0.27	foreign_tip	-0.12	scam_report	-0.05	rumour	-0.22	request_recognition	0.1
has huu	seek_grave	0.02	comrade_tip	0.15	remains_found	-0.17	relics	-0.08	registry	0.07	foreign_tip	-0.03	event	0.12
has huy	comrade_tip	-0.56	grave_info	-0.39	remains_found	0.54	relics	0.1	registry	0.18	event	0.34
has huyen	seek_grave	0.42	grave_info	-0.24	remains_found	-0.23	relics	-0.29	battle_account	-0.03	enemy_report	-0.21	dna_question	-0.02	scam_report	-0.17	request_recognition	0.39	not_dead	-0.3	event	-0.58
has huyen doi	comrade_tip	0.11	registry	-0.05	request_recognition	0.16
has huynh	comrade_tip	0.09
has hy	seek_grave	0.24	comrade_tip	-0.47	registry	0.1	battle_account	0.59	foreign_tip	-0.26	scam_report	0.05	rumour	-0.16	request_recognition	-0.73	event	0.06
has hy sinh	comrade_tip	-0.35	grave_info	0.02	registry	0.12	battle_account	0.45	foreign_tip	-0.24	scam_report	0.05	rumour	-0.12	request_recognition	-0.7
has ia	seek_grave	-0.01
has ich	registry	0.03
has it	comrade_tip	0.04	remains_found	0.02	scam_report	0.2
has k	seek_grave	-0.12	comrade_tip	0.29	grave_info	-0.41	rumour	-0.1	event	-0.52
has ke	comrade_tip	-0.35	grave_info	0.12	relics	-0.16	registry	-0.16	battle_account	0.19	dna_question	-0.32	scam_report	-0.03	rumour	0.94	request_recognition	-0.16	not_dead	-0.37	event	0.7
has ke lai	seek_grave	-0.23	comrade_tip	-0.21	battle_account	0.44	rumour	0.25	event	0.52
has kem	comrade_tip	0.06	grave_info	-0.3	relics	0.11	event	0.13
has keo	seek_grave	-0.75	comrade_tip	0.58	remains_found	0.09
has ket	seek_grave	-0.13	remains_found	-0.05	battle_account	0.13	dna_question	0.41	scam_report	-0.07	event	0.17
has ket qua	seek_grave	-0.24	dna_question	0.47	scam_report	-0.16	rumour	-0.09
has keu	seek_grave	0.57	comrade_tip	-0.17	grave_info	-0.1
has kha	seek_grave	-0.02	comrade_tip	0.1	grave_info	-0.16	remains_found	0.05	registry	0.1	event	-0.09
has khac	comrade_tip	-0.33	grave_info	-0.75	remains_found	0.42	relics	0.84	registry	-0.03	battle_account	-0.27	enemy_report	-0.06	request_recognition	-0.04	not_dead	-0.03	event	-0.08
has khac chu	seek_grave	-0.09	grave_info	-0.38	remains_found	0.31	event	0.4
has khac ten	seek_grave	0.18	grave_info	-0.19	registry	0.01
has khai	seek_grave	0.17	registry	-0.3	battle_account	-0.1	enemy_report	0.23	event	-0.09
has khai sinh	seek_grave	0.5
has kham	comrade_tip	-0.02	event	0.1
has khang	rumour	0.08
has khanh	seek_grave	0.1	remains_found	-0.11	relics	0.41	registry	-0.13	battle_account	-0.08	event	-0.24
has khau	comrade_tip	0.26	grave_info	-0.28	remains_found	0.24	relics	-0.08	battle_account	0.02	request_recognition	0.19	event	0.11
has khau doi	comrade_tip	0.08
has khe	seek_grave	-0.06	comrade_tip	0.32	grave_info	-0.29	relics	0.37	enemy_report	-0.12	scam_report	-0.13	event	0.1
has khi	comrade_tip	0.09	grave_info	0.02	relics	0.11	battle_account	0.15	foreign_tip	0.1	event	0.02
has khieng	seek_grave	-0.09	comrade_tip	0.57	grave_info	-0.08
has khmer	grave_info	-0.14	event	-0.11
has kho	comrade_tip	-0.02	relics	0.22	battle_account	0.1	enemy_report	0.15	request_recognition	0.26	event	-0.36
has khoa	seek_grave	0.43	comrade_tip	-0.01	grave_info	-0.31	remains_found	0.27	relics	-0.12
has khoai	seek_grave	0.14	comrade_tip	-0.09	grave_info	-0.22	event	0.08
has khoan	seek_grave	-0.09	comrade_tip	-0.36	grave_info	-0.17	registry	0.32	scam_report	0.31	event	0.26
has khoang	comrade_tip	0.01	remains_found	0.12	registry	-0.02	event	0.26
has khoat	comrade_tip	0.17
has khoe	seek_grave	-0.18	battle_account	-0.1	not_dead	0.31	event	-0.29
has khoi	seek_grave	-0.38	comrade_tip	-0.03	grave_info	0.66	remains_found	-0.09	registry	-0.2	battle_account	-0.02	not_dead	0.17	event	-0.04
has khong	seek_grave	0.23	comrade_tip	0.06	grave_info	-0.42	remains_found	-0.26	relics	-0.09	registry	0.27	battle_account	-0.05	enemy_report	-0.06	foreign_tip	-0.1	dna_question	-0.01	scam_report	-0.33	rumour	0.73	request_recognition	-0.16	not_dead	-0.66	event	-0.07
has khong a	seek_grave	0.12	comrade_tip	-0.2	grave_info	-0.35	rumour	0.05
has khong ai	seek_grave	0.09	grave_info	0.08	relics	-0.08	rumour	0.18	event	0.27
has khong bia	grave_info	0.08	registry	-0.1
has khong biet	comrade_tip	-0.15	rumour	0.32	event	0.37
has khong co	seek_grave	0.13	comrade_tip	-0.54	grave_info	0.28	relics	-0.02	registry	-0.18	rumour	-0.03	event	-0.1
has khong con	seek_grave	0.19	comrade_tip	0.15	grave_info	-0.23	request_recognition	0.2	event	-0.2
has khong dam	comrade_tip	-0.06	rumour	0.36	event	0.5
has khong ghi	seek_grave	0.06	grave_info	-0.01	registry	0.13	event	-0.06
has khong hay	seek_grave	-0.23	dna_question	0.27
has khong lay	relics	0.1	event	-0.06
has khong minh	grave_info	-0.18
has khong nho	registry	0.39	battle_account	-0.17
has khong phai	seek_grave	-0.23	comrade_tip	0.59	grave_info	-0.18	event	-0.25
has khong ro	grave_info	-0.23	registry	0.29	request_recognition	-0.02	event	-0.25
has khong so	seek_grave	0.01	comrade_tip	-0.01
has khong ten	comrade_tip	0.05	event	-0.02
has khong thay	seek_grave	0.21	comrade_tip	-0.13	grave_info	-0.18	rumour	0.02	event	-0.28
has khong ve	comrade_tip	-0.03	grave_info	-0.08	relics	0.17	registry	0.23
has khu	seek_grave	0.12	comrade_tip	-0.09	grave_info	0.68	remains_found	0.13	relics	-0.19	registry	-0.63	foreign_tip	-0.06	scam_report	-0.1	request_recognition	-0.21	not_dead	-0.16	event	0.26
has khu mo	seek_grave	0.09
has khu vuc	grave_info	-0.03
has khuc	remains_found	0.3	event	0.34
has khue	seek_grave	0.42	grave_info	0.3	battle_account	-0.01	event	-0.13
has kia	seek_grave	-0.5	comrade_tip	-0.42	grave_info	0.96	relics	-0.13	registry	-0.2	battle_account	0.46	enemy_report	0.18	event	0.78
has kich	seek_grave	0.06	comrade_tip	-0.13	grave_info	0.1	relics	-0.09	registry	0.32	battle_account	0.48	enemy_report	0.14	dna_question	-0.03	scam_report	-0.12	rumour	-0.03	event	0.05
has kich xa	seek_grave	0.38	comrade_tip	-0.14	registry	0.04	event	-0.13
has kiem	seek_grave	0.13	comrade_tip	-0.72	not_dead	0.11
has kien	seek_grave	0.03	grave_info	-0.12	remains_found	0.1	registry	-0.22	event	-0.38
has kien an	seek_grave	0.08
has kien thuy	remains_found	0.01
has kiet	remains_found	0.02	event	0.3
has kieu	seek_grave	0.05	comrade_tip	-0.35	grave_info	0.09	battle_account	0.02	event	0.03
has kim	comrade_tip	0.05	grave_info	-0.39	remains_found	0.11	relics	-0.36	registry	0.18	event	-0.42
has kinh	comrade_tip	-0.02	grave_info	0.26	registry	-0.34	dna_question	-0.14	scam_report	-0.03	rumour	-0.07	request_recognition	0.26	event	0.05
has kinh gui	seek_grave	-0.08	comrade_tip	0.02	registry	-0.06
has kip	seek_grave	-0.12	battle_account	0.21	event	0.44
has km	seek_grave	-0.07	remains_found	0.07	event	0.21
has ko	seek_grave	0.08	comrade_tip	0.32	grave_info	-0.64	remains_found	-0.55	dna_question	0.16	event	-0.06
has kon	comrade_tip	-0.14	grave_info	0.21	battle_account	0.01
has kon tum	battle_account	0.01
has kt	grave_info	-0.21
has ky	seek_grave	-0.12	comrade_tip	-0.8	grave_info	0.3	relics	0.49	registry	-0.13	battle_account	0.13	enemy_report	0.47	scam_report	-0.11	rumour	-0.24	not_dead	0.02	event	0.14
has ky ten	grave_info	-0.01	relics	0.09	scam_report	0.04
has la	seek_grave	0.49	comrade_tip	-0.09	grave_info	0.13	remains_found	-0.21	relics	-0.03	registry	-0.66	battle_account	-0.04	enemy_report	-0.02	dna_question	0.02	rumour	-0.53	event	-0.17
has la anh	comrade_tip	0.02	dna_question	0.04	event	0.34
has la ba	seek_grave	0.26
has la bac	seek_grave	0.09	comrade_tip	0.15	not_dead	0.08	event	-0.04
has la bo	grave_info	0.27	remains_found	0.25	registry	0.03	event	0.38
has la chau	seek_grave	0.19	comrade_tip	-0.13	grave_info	-0.03	registry	-0.05	dna_question	0.06
has la chi	seek_grave	-0.24	comrade_tip	0.01	grave_info	-0.07	event	-0.1
has la chu	event	-0.05
has la co	comrade_tip	-0.04	grave_info	0.14	event	-0.31
has la con	grave_info	-0.14	dna_question	0.24	event	-0.46
has la cu	seek_grave	0.12
has la dai	scam_report	0.02
has la dan	grave_info	0.29
has la em	comrade_tip	-0.24	dna_question	0.21	event	-0.1
has la ha	comrade_tip	-0.27	battle_account	0.25	request_recognition	0.19
has la ho	comrade_tip	0.04
has la hoang	comrade_tip	-0.04	event	0.09
has la le	relics	0.06
has la liet	grave_info	-0.17	scam_report	0.26	event	-0.04
has la linh	seek_grave	-0.12	grave_info	0.28	rumour	0.04	event	0.23
has la ls	seek_grave	-0.04
has la mo	seek_grave	0.16	grave_info	0.52	registry	-0.08
has la nam	grave_info	-0.02	foreign_tip	0.11
has la ngay	comrade_tip	0.24	event	-0.07
has la nguoi	seek_grave	-0.4	comrade_tip	0.14	remains_found	-0.11	event	0.26
has la nguyen	seek_grave	0.05	relics	0.2	event	-0.39
has la ong	seek_grave	0.23	grave_info	0.29	event	-0.12
has la pham	grave_info	-0.06
has la thu	seek_grave	0.23	relics	0.07
has la tran	seek_grave	-0.03	comrade_tip	-0.15	battle_account	0.06	not_dead	0.02
has la vo	comrade_tip	0.2	event	0.17
has la xa	seek_grave	0.21
has lac	seek_grave	-0.08	comrade_tip	0.03	grave_info	-0.47	relics	0.08	enemy_report	0.28	foreign_tip	-0.02	dna_question	-0.08	scam_report	-0.04	not_dead	0.21	event	-0.02
has lai	seek_grave	-0.64	comrade_tip	-0.29	grave_info	-0.44	remains_found	-0.14	relics	0.52	battle_account	0.72	enemy_report	0.01	foreign_tip	0.18	dna_question	0.03	rumour	0.36	request_recognition	0.12	event	0.49
has lai cho	comrade_tip	-0.13	grave_info	-0.36	relics	0.12	registry	0.05	battle_account	0.07	not_dead	0.04	event	0.07
has lai thi	grave_info	0.3
has lai xe	seek_grave	-0.05	comrade_tip	0.39	grave_info	-0.21	event	-0.05
has lam	seek_grave	-0.07	comrade_tip	-0.06	relics	-0.06	registry	-0.43	battle_account	-0.07	enemy_report	-0.36	foreign_tip	-0.12	dna_question	0.33	scam_report	0.04	request_recognition	0.33	not_dead	0.25	event	-0.37
has lam chung	seek_grave	-0.2	comrade_tip	-0.12	request_recognition	0.56	event	-0.18
has lam duong	remains_found	0.03
has lan	seek_grave	0.66	comrade_tip	-0.57	remains_found	0.06	registry	-0.01	enemy_report	-0.1	foreign_tip	-0.04	dna_question	-0.2	scam_report	-0.32	rumour	0.3	not_dead	-0.12
has lang	seek_grave	0.34	comrade_tip	-0.48	grave_info	0.23	remains_found	-0.24	registry	0.09	enemy_report	0.06	dna_question	-0.28	scam_report	-0.09	request_recognition	0.06	not_dead	-0.38	event	0.14
has lang son	comrade_tip	0.08	event	-0.02
has lanh	seek_grave	-0.29	comrade_tip	0.01	grave_info	0.33	event	-0.42
has lao	seek_grave	0.42	comrade_tip	0.08	grave_info	-0.23	relics	-0.22	enemy_report	-0.06	dna_question	-0.18	scam_report	-0.2	rumour	-0.2	request_recognition	0.16	not_dead	0.27	event	-0.27
has lap	seek_grave	-0.17	comrade_tip	0.07	grave_info	-0.29	remains_found	0.14	relics	-0.14	registry	0.1	battle_account	0.02	enemy_report	-0.19	rumour	0.09	not_dead	0.31	event	0.39
has lat	event	0.19
has lau	comrade_tip	-0.02	grave_info	-0.03	dna_question	0.02	scam_report	-0.12	request_recognition	-0.07
has lay	seek_grave	-0.27	comrade_tip	0.25	grave_info	-0.93	relics	-0.13	registry	-0.49	foreign_tip	-0.16	dna_question	1.05	scam_report	-0.01	rumour	-0.55	request_recognition	-0.42	not_dead	0.2	event	-0.28
has lay duoc	comrade_tip	-0.04
has lay mau	seek_grave	-0.68	comrade_tip	-0.03	grave_info	-0.19	relics	-0.18	dna_question	1.04	scam_report	-0.43	rumour	-0.22	request_recognition	-0.1
has le	seek_grave	-0.32	grave_info	0.03	remains_found	0.09	registry	0.04	battle_account	-0.13	enemy_report	0.1	foreign_tip	0.06	scam_report	0.09	not_dead	-0.16	event	-0.16
has le ba	relics	0.1
has le thi	seek_grave	0.45	comrade_tip	-0.29	grave_info	-0.32	remains_found	0.02	request_recognition	0.01
has le van	comrade_tip	-0.03	grave_info	0.21	registry	-0.26	foreign_tip	0.08
has len	seek_grave	0.14	remains_found	0.1	relics	-0.04	registry	-0.51	battle_account	0.45	enemy_report	-0.17	dna_question	-0.1	scam_report	0.06	rumour	-0.48	request_recognition	-0.16	not_dead	-0.14	event	0.45
has len duong	seek_grave	0.25	comrade_tip	-0.02
has lenh	event	-0.18
has lh	grave_info	-0.11	event	-0.01
has lich	comrade_tip	-0.09	grave_info	-0.05	request_recognition	0.07	event	-0.07
has lich nam	grave_info	-0.08
has liem	comrade_tip	0.47	grave_info	-0.07
has lien	seek_grave	-0.11	comrade_tip	-0.14	grave_info	-0.01	remains_found	-0.11	registry	0.07	battle_account	0.02	enemy_report	0.05	foreign_tip	-0.2	dna_question	-0.01	rumour	-0.16	not_dead	-0.29	event	-0.55
has lien he	seek_grave	-0.34	grave_info	0.03	scam_report	-0.01
has lien lac	grave_info	-0.15	event	-0.07
has liet	seek_grave	-0.01	comrade_tip	-0.27	grave_info	0.27	remains_found	-0.3	relics	-0.03	registry	-0.1	battle_account	-0.29	enemy_report	-0.38	foreign_tip	-0.22	dna_question	0.02	scam_report	0.08	request_recognition	0.4	not_dead	0.01	event	-0.02
has liet si	comrade_tip	-0.3	grave_info	0.04	remains_found	-0.28	registry	-0.04	battle_account	-0.24	enemy_report	-0.35	foreign_tip	-0.2	dna_question	0.03	scam_report	0.12	request_recognition	0.43	not_dead	0.05	event	-0.5
has liet sy	grave_info	0.18	event	0.41
has lieu	seek_grave	-0.1	comrade_tip	-0.26	grave_info	-0.48	remains_found	0.09	registry	-0.02	enemy_report	0.4	foreign_tip	-0.1	event	0.29
has linh	seek_grave	-0.32	comrade_tip	-0.02	grave_info	-0.09	relics	-0.17	foreign_tip	0.31	dna_question	-0.04	scam_report	0.11	rumour	0.28	request_recognition	0.06	not_dead	-0.17	event	0.13
has lo	seek_grave	-0.31	comrade_tip	0.13	remains_found	0.27	relics	0.2	registry	0.07	battle_account	-0.32	foreign_tip	-0.2	event	0.25
has lo cao	comrade_tip	0.06	event	0.12
has lo gach	seek_grave	-0.03	grave_info	-0.28	rumour	0.18	event	0.04
has lo van	comrade_tip	-0.05	grave_info	-0.18
has loc	comrade_tip	-0.08	grave_info	-0.49	registry	0.53	battle_account	-0.36	rumour	-0.14	request_recognition	-0.15	not_dead	0.26	event	-0.17
has loc ninh	dna_question	0.07
has loi	seek_grave	-0.49	registry	-0.4	battle_account	-0.15	enemy_report	0.16	foreign_tip	0.17	scam_report	-0.09	rumour	-0.27	request_recognition	0.34	not_dead	-0.27	event	-0.05
has long	seek_grave	-0.07	comrade_tip	0.49	relics	-0.08	battle_account	-0.02	enemy_report	-0.02	foreign_tip	0.05	dna_question	-0.01	scam_report	-0.17	not_dead	-0.19
has lop	relics	0.06	event	0.09
has ls	seek_grave	-0.06	comrade_tip	-0.44	grave_info	0.16	remains_found	-0.04	relics	-0.05	battle_account	-0.16	scam_report	-0.04	rumour	-0.07	not_dead	-0.15	event	-0.31
has lu	seek_grave	-0.08	comrade_tip	-0.26	grave_info	0.14	remains_found	0.1	registry	-0.08	battle_account	0.15	enemy_report	0.23	request_recognition	-0.06	not_dead	0.41	event	0.03
has lu doan	seek_grave	-0.26	enemy_report	0.17
has lua	grave_info	-0.31	battle_account	-0.16	enemy_report	-0.04	scam_report	0.14	rumour	-0.05	event	-0.41
has luan	grave_info	0.02
has luc	seek_grave	0.17	comrade_tip	0.09	relics	0.08	battle_account	0.1	scam_report	-0.16	rumour	-0.1	not_dead	-0.38	event	0.05
has luc ay	seek_grave	0.1	grave_info	0.17	event	-0.08
has luc dau	seek_grave	-0.49	grave_info	0.52
has luc di	grave_info	-0.25	relics	0.11	event	-0.02
has luc do	seek_grave	0.31	comrade_tip	-0.4	registry	0.02	event	-0.37
has luc van	comrade_tip	0.08	event	0.05
has lung	seek_grave	0.37	grave_info	-0.57	remains_found	0.14	request_recognition	0.2
has luoc	grave_info	-0.18	event	0.2
has luoi	remains_found	0.14
has luom	comrade_tip	0.09	grave_info	0.14
has luon	grave_info	-0.24	battle_account	0.43	rumour	0.02	event	0.08
has luong	seek_grave	-0.2	comrade_tip	0.13	dna_question	-0.01	request_recognition	-0.23	event	-0.05
has luong van	seek_grave	-0.02	comrade_tip	0.11
has luu	seek_grave	-0.14	comrade_tip	0.1	grave_info	-0.51	relics	-0.1	battle_account	-0.27	enemy_report	0.07	dna_question	0.13	scam_report	0.11	not_dead	-0.05	event	0.06
has luu thi	registry	-0.04
has luyen	seek_grave	0.14
has ly	seek_grave	0.18	comrade_tip	-0.06	registry	-0.1	battle_account	0.2	not_dead	0.32	event	0.06
has m	seek_grave	0.14	grave_info	-0.02	remains_found	0.15
has ma	seek_grave	0.09	grave_info	0.32	remains_found	-0.51	relics	-0.28	registry	-0.04	battle_account	-0.1	enemy_report	-0.13	dna_question	0.18	rumour	0.14	event	-0.43
has ma chua	grave_info	0.19	remains_found	0.05	event	0.31
has ma con	seek_grave	0.72	comrade_tip	-0.09	grave_info	-0.32	event	-0.04
has ma khong	seek_grave	0.3	comrade_tip	-0.15
has ma thuot	comrade_tip	0.09	registry	0.16	event	-0.32
has ma toi	seek_grave	-0.05	comrade_tip	-0.2	request_recognition	0.03
has ma tui	seek_grave	0.66	comrade_tip	-0.16
has ma van	seek_grave	-0.17	comrade_tip	0.04	grave_info	0.52	event	-0.08
has mac	seek_grave	-0.03	comrade_tip	-0.04	request_recognition	0.09	event	0.05
has mach	seek_grave	0.02	foreign_tip	0.1
has mai	seek_grave	0.32	comrade_tip	0.02	grave_info	-0.29	relics	0.07	battle_account	0.04	enemy_report	-0.23	dna_question	-0.05	scam_report	-0.12	request_recognition	-0.28	event	-0.39
has mai tang	seek_grave	0.3	comrade_tip	-0.21	battle_account	0.09
has mai xuan	seek_grave	-0.02	battle_account	0.02
has man	seek_grave	0.1	registry	0.05
has mang	comrade_tip	-0.06	grave_info	0.13	relics	0.44	registry	-0.25	battle_account	-0.2	enemy_report	0.16	dna_question	-0.28	rumour	0.36	event	0.16
has mang ten	seek_grave	-0.38	grave_info	0.33	relics	0.05	not_dead	0.04	event	0.08
has manh	seek_grave	-0.36	comrade_tip	0.29	grave_info	-0.77	remains_found	0.42	relics	0.24	enemy_report	-0.1
has mao	comrade_tip	0.29	grave_info	-0.11	scam_report	0.06
has map	grave_info	0.05	event	0.07
has mat	seek_grave	0.07	grave_info	-0.26	remains_found	-0.3	relics	0.12	registry	0.27	battle_account	0.35	enemy_report	-0.26	dna_question	0.15	scam_report	-0.7	event	0.15
has mat dau	seek_grave	0.07	comrade_tip	-0.25
has mat nam	grave_info	0.08	battle_account	-0.07
has mat ngay	seek_grave	-0.2	comrade_tip	0.22	registry	0.04	event	-0.42
has mat o	seek_grave	0.46
has mat roi	seek_grave	-0.1	grave_info	0.01	rumour	0.11
has mat tai	seek_grave	0.16	comrade_tip	0.18	grave_info	-0.04	registry	0.07	event	-0.09
has mat toi	seek_grave	0.02	comrade_tip	-0.22	relics	0.03	battle_account	0.04	event	-0.04
has mat tran	seek_grave	0.38	grave_info	-0.28
has mat vi	event	0.05
has mau	seek_grave	-0.8	grave_info	-0.32	remains_found	0.02	relics	-0.07	battle_account	-0.07	enemy_report	-0.14	dna_question	1.2	scam_report	-0.54	request_recognition	-0.02	not_dead	-0.35	event	-0.37
has mau adn	seek_grave	-0.38	dna_question	0.36	rumour	-0.08
has mau than	comrade_tip	0.14	grave_info	0.08	registry	0.07	event	-0.14
has may	seek_grave	-0.26	comrade_tip	-0.11	grave_info	-0.24	remains_found	0.22	registry	-0.45	enemy_report	-0.25	foreign_tip	-0.04	scam_report	-0.01	rumour	0.23	not_dead	-0.44	event	0.24
has may anh	comrade_tip	0.16	rumour	0.2
has may bay	comrade_tip	-0.21	remains_found	-0.12	relics	0.11	battle_account	0.45	event	0.01
has may chu	seek_grave	0.1	grave_info	0.16	event	0.28
has may nguoi	seek_grave	-0.11	comrade_tip	0.1	dna_question	0.08
has may ong	comrade_tip	-0.03	grave_info	-0.22	rumour	0.17	event	0.27
has me	seek_grave	0.05	comrade_tip	-0.46	remains_found	-0.5	registry	-0.06	enemy_report	-0.02	foreign_tip	-0.24	dna_question	0.42	scam_report	0.13	rumour	-0.06	not_dead	-0.14	event	-0.22
has me em	grave_info	-0.04	dna_question	0.04	scam_report	0.03	event	-0.18
has me toi	seek_grave	0.03	comrade_tip	-0.35	grave_info	-0.17	event	-0.13
has men	comrade_tip	0.07	remains_found	0.09	event	0.01
has mep	grave_info	-0.24	battle_account	0.21	event	-0.02
has met	comrade_tip	0.15
has mi	comrade_tip	-0.07
has mien	seek_grave	0.04	grave_info	-0.19	foreign_tip	0.15	event	-0.02
has mieng	comrade_tip	0.01	remains_found	0.03
has mieu	seek_grave	-0.45	grave_info	0.73	event	0.73
has min	comrade_tip	0.59	grave_info	-0.08
has minh	seek_grave	-0.13	comrade_tip	-0.01	grave_info	-0.17	remains_found	-0.17	registry	0.07	battle_account	-0.01	enemy_report	0.18	rumour	0.11	request_recognition	-0.38
has minh la	seek_grave	0.1	comrade_tip	0.03	grave_info	-0.08	battle_account	0.01
has minh ten	comrade_tip	0.04
has mo	seek_grave	0.05	grave_info	0.4	remains_found	-0.9	relics	-0.34	battle_account	-0.07	enemy_report	-0.03	foreign_tip	-0.31	scam_report	0.16	rumour	-0.29	request_recognition	-0.21	not_dead	-0.06
has mo bac	grave_info	0.27	not_dead	-0.01	event	-0.01
has mo bo	seek_grave	0.12	grave_info	0.01	event	0.34
has mo cau	scam_report	0.05	event	-0.03
has mo chu	seek_grave	-0.11	grave_info	0.1	event	-0.29
has mo chua	grave_info	-0.08	dna_question	0.1
has mo co	seek_grave	0.1
has mo con	registry	-0.04
has mo cua	comrade_tip	0.43	grave_info	-0.17
has mo da	seek_grave	0.28	grave_info	-0.24	event	0.02
has mo dat	grave_info	0.44	event	0.08
has mo em	comrade_tip	0.01
has mo gio	seek_grave	0.19	grave_info	0.09
has mo liet	seek_grave	-0.57	event	0.23
has mo nay	seek_grave	-0.03	grave_info	0.19	registry	0.01	event	-0.35
has mo o	seek_grave	0.21	registry	-0.06	event	0.05
has mo ong	seek_grave	0.31	event	-0.06
has mo so	seek_grave	0.36	grave_info	0.26	event	-0.26
has moc	comrade_tip	-0.14	remains_found	0.02	not_dead	0.11
has moi	seek_grave	0.04	comrade_tip	-0.09	grave_info	-0.08	remains_found	-0.13	relics	-0.04	battle_account	0.15	foreign_tip	-0.33	scam_report	0.51	rumour	-0.09	request_recognition	-0.02	event	-0.21
has moi nguoi	seek_grave	-0.09	comrade_tip	0.06
has mon	seek_grave	0.04	grave_info	-0.2	battle_account	-0.21	enemy_report	0.02	event	-0.36
has mong	seek_grave	0.21	comrade_tip	-0.33	grave_info	-0.39	remains_found	0.38	registry	-0.06	foreign_tip	-0.16	scam_report	-0.04	rumour	-0.11	event	-0.01
has mong cac	enemy_report	0.08
has mot	seek_grave	-0.4	grave_info	0.45	remains_found	0.15	relics	0.7	registry	-0.51	battle_account	0.01	enemy_report	0.41	foreign_tip	0.38	request_recognition	-0.46	not_dead	-0.06	event	0.48
has mot anh	seek_grave	-0.22	grave_info	0.16	relics	0.15	rumour	0.04	event	-0.51
has mot bo	event	0.14
has mot cai	grave_info	-0.19	relics	0.16	foreign_tip	0.14	event	-0.11
has mot ho	comrade_tip	-0.11	foreign_tip	0.25
has mot mo	seek_grave	0.24	grave_info	0.14	event	0.07
has mot nguoi	comrade_tip	-0.42	grave_info	0.37	enemy_report	0.13	dna_question	0.23	event	0.24
has mot ong	seek_grave	-0.22	comrade_tip	-0.03	grave_info	0.48	event	0.28
has mu	seek_grave	0.29	battle_account	-0.03	event	-0.18
has mua	seek_grave	0.03	comrade_tip	-0.18	relics	0.4	dna_question	-0.07	rumour	0.12	event	0.19
has muc	comrade_tip	-0.26	grave_info	-0.05	remains_found	0.29	battle_account	-0.07	scam_report	-0.03	rumour	-0.08	event	0.38
has mui	grave_info	-0.01	remains_found	0.02	relics	0.01	battle_account	0.1	event	-0.41
has mung	seek_grave	0.43	comrade_tip	0.02	event	-0.22
has muoi	seek_grave	0.16	comrade_tip	-0.34	grave_info	0.24	relics	-0.12	enemy_report	-0.16	foreign_tip	0.11	request_recognition	0.03	not_dead	-0.03	event	0.14
has muoi hai	event	-0.14
has muoi mot	seek_grave	0.18	event	-0.1
has muon	seek_grave	0.43	comrade_tip	-0.69	grave_info	0.01	remains_found	-0.06	relics	0.09	registry	-0.15	battle_account	-0.09	foreign_tip	0.44	dna_question	0.33	scam_report	-0.03	rumour	-0.08	not_dead	-0.09	event	0.4
has muon biet	seek_grave	0.43	comrade_tip	-0.15
has muon tim	seek_grave	0.07
has muong	seek_grave	0.18	grave_info	-0.13	event	0.12
has my	comrade_tip	-0.33	grave_info	-0.26	relics	-0.06	battle_account	-0.24	enemy_report	0.8	foreign_tip	0.49	dna_question	-0.03	scam_report	-0.18	rumour	0.18	event	0.08
has n	seek_grave	-0.19	comrade_tip	0.23	remains_found	0.11	relics	0.03
has na	seek_grave	0.22	comrade_tip	0.07	grave_info	-0.13	registry	-0.02	event	-0.28
has nam	seek_grave	0.16	comrade_tip	-0.24	grave_info	0.37	remains_found	-0.42	relics	-0.68	registry	-0.22	battle_account	-0.46	enemy_report	-0.68	dna_question	-0.45	scam_report	0.02	rumour	-0.18	event	0.1
has nam bay	grave_info	0.1	event	-0.09
has nam canh	seek_grave	0.21	grave_info	-0.02
has nam dinh	seek_grave	0.41	comrade_tip	-0.08	grave_info	-0.3
has nam do	comrade_tip	0.12	grave_info	-0.16	event	-0.12
has nam lai	seek_grave	0.14	comrade_tip	-0.68	grave_info	-0.13	registry	0.1	battle_account	0.36	event	0.23
has nam mau	seek_grave	0.15	registry	0.08
has nam mo	seek_grave	-0.01	grave_info	0.29	event	0.76
has nam nao	seek_grave	-0.29	comrade_tip	-0.15	grave_info	0.65	battle_account	0.03
has nam nay	seek_grave	0.18	battle_account	-0.14	request_recognition	0.45	event	-0.05
has nam ngoai	comrade_tip	0.1	grave_info	0.27
has nam o	seek_grave	-0.17	comrade_tip	0.2	scam_report	0.14	not_dead	-0.03	event	-0.03
has nam sau	event	-0.22
has nam thi	seek_grave	0.26	event	-0.11
has nang	grave_info	0.09	remains_found	0.13	event	0.21
has nao	seek_grave	0.29	comrade_tip	-0.64	grave_info	-0.1	registry	-0.11	enemy_report	0.31	rumour	0.1	request_recognition	-0.14	event	-0.17
has nao cung	seek_grave	-0.27	comrade_tip	-0.18	grave_info	0.48	battle_account	0.01	event	0.22
has nao o	grave_info	-0.08	event	0.2
has nao thi	seek_grave	0.07	event	-0.22
has nap	relics	0.14
has nay	seek_grave	-0.19	comrade_tip	-0.56	grave_info	0.1	remains_found	0.18	relics	-0.14	registry	-0.16	dna_question	-0.19	rumour	-0.01	request_recognition	0.46	event	0.1
has nay chua	seek_grave	-0.08	request_recognition	0.22
has nay co	battle_account	0.02	event	-0.29
has nay khong	seek_grave	0.11
has nay la	seek_grave	-0.18	grave_info	0.04	enemy_report	0.06
has nay o	event	0.03
has nay toi	seek_grave	-0.09	comrade_tip	-0.04	event	0.32
has nen	seek_grave	-0.32	comrade_tip	-0.37	grave_info	0.58	relics	-0.36	registry	-0.31	battle_account	0.24	dna_question	-0.14	rumour	0.19	request_recognition	0.1	event	0.29
has nen khong	comrade_tip	0.11	grave_info	0.01
has net	comrade_tip	-0.07	relics	0.07
has neu	battle_account	0.2	foreign_tip	0.13	dna_question	0.03	event	0.03
has ng	comrade_tip	0.09	registry	-0.12	event	0.03
has nga	seek_grave	-0.13	comrade_tip	0.27	grave_info	-0.08	relics	0.05	battle_account	0.27	scam_report	-0.05	event	0.03
has nga ba	comrade_tip	0.06	event	0.05
has nga son	comrade_tip	-0.07	event	0.15
has nga xuong	seek_grave	0.03	comrade_tip	-0.05	grave_info	0.13	relics	0.1
has ngai	registry	0.02	scam_report	0.08
has ngam	comrade_tip	0.06	grave_info	-0.1	battle_account	-0.17
has ngan	grave_info	0.04	battle_account	0.2	request_recognition	-0.1	event	0.24
has ngay	seek_grave	0.09	comrade_tip	0.19	grave_info	-0.26	relics	-0.12	enemy_report	0.03	foreign_tip	0.07	dna_question	-0.6	scam_report	-0.39	rumour	-0.33	request_recognition	0.09	not_dead	-0.48	event	-0.12
has ngay mat	grave_info	0.06
has ngay truoc	comrade_tip	-0.19	grave_info	0.17	battle_account	0.04
has ngay xua	comrade_tip	-0.21	relics	0.08	rumour	0.18
has nghe	seek_grave	0.11	comrade_tip	-0.15	grave_info	-0.36	remains_found	-0.48	registry	-0.13	enemy_report	-0.31	foreign_tip	-0.3	scam_report	-0.45	rumour	1.32	request_recognition	-0.19	not_dead	-0.11	event	0.41
has nghe an	comrade_tip	0.13	grave_info	0.15	event	-0.04
has nghe may	grave_info	-0.22	rumour	0.39
has nghe noi	seek_grave	-0.07	grave_info	-0.02	rumour	0.19
has nghi	seek_grave	-0.34	comrade_tip	-0.04	grave_info	0.42	remains_found	-0.07	relics	-0.01	enemy_report	-0.21	foreign_tip	-0.03	scam_report	0.21	rumour	-0.07	request_recognition	0.28	event	-0.08
has nghia	comrade_tip	0.37	grave_info	0.39	remains_found	-0.15	relics	-0.45	battle_account	-0.26	dna_question	0.1	event	-0.54
has nghia dia	seek_grave	-0.17	comrade_tip	0.17	registry	-0.14	request_recognition	0.07
has nghia trang	seek_grave	0.08	grave_info	0.57	remains_found	-0.02	relics	-0.15	enemy_report	-0.04	dna_question	0.11	request_recognition	-0.09	event	-0.41
has nghiem	seek_grave	-0.37	comrade_tip	-0.01	registry	0.33	dna_question	0.1
has nghiep	seek_grave	0.25	event	-0.29
has ngo	comrade_tip	-0.11	grave_info	-0.39	registry	0.05	dna_question	0.09	scam_report	-0.01
has ngo thi	seek_grave	0.14	comrade_tip	-0.06	grave_info	-0.2	dna_question	0.08	event	-0.04
has ngoai	seek_grave	0.3	comrade_tip	-0.33	grave_info	-0.04	relics	-0.03	battle_account	0.08	enemy_report	-0.02	foreign_tip	-0.11	dna_question	0.17	scam_report	0.38	request_recognition	-0.09	event	-0.19
has ngoai em	grave_info	-0.25	battle_account	0.05	dna_question	0.03	event	0.11
has ngoan	enemy_report	0.01	not_dead	0.08
has ngoc	seek_grave	0.44	remains_found	-0.05	battle_account	-0.33	scam_report	0.07	rumour	-0.03	event	-0.38
has ngoi	comrade_tip	-0.14	grave_info	0.29	registry	-0.06	battle_account	-0.2	event	0.26
has ngoi mo	grave_info	0.35	event	0.1
has ngu	seek_grave	0.53	comrade_tip	-0.06	relics	-0.1	registry	-0.03	battle_account	0.07	dna_question	-0.1	request_recognition	-0.1	not_dead	-0.03
has ngu thang	seek_grave	0.1
has nguc	seek_grave	-0.2	comrade_tip	0.12	event	-0.13
has nguoi	seek_grave	0.01	comrade_tip	-0.2	grave_info	-0.01	remains_found	-0.3	registry	0.05	battle_account	0.19	enemy_report	-0.02	dna_question	-0.25	scam_report	-0.16	rumour	0.16	request_recognition	0.01	not_dead	-0.04	event	0.08
has nguoi ban	seek_grave	0.17	comrade_tip	-0.18	grave_info	-0.08	relics	0.08
has nguoi bao	comrade_tip	0.16
has nguoi con	event	-0.25
has nguoi cung	seek_grave	0.17	comrade_tip	-0.29	grave_info	-0.22	registry	0.02
has nguoi di	comrade_tip	-0.1	registry	0.04	scam_report	0.04	event	0.24
has nguoi khmer	grave_info	-0.09	event	-0.09
has nguoi lam	seek_grave	-0.05	comrade_tip	-0.14	battle_account	0.05	request_recognition	0.34
has nguoi lang	seek_grave	0.5	comrade_tip	-0.1	event	-0.25
has nguoi nam	seek_grave	-0.22	event	0.14
has nguoi nha	comrade_tip	-0.11	grave_info	0.22	remains_found	-0.2	relics	0.25	registry	-0.08	battle_account	0.19	event	0.24
has nguoi ta	seek_grave	0.4	rumour	0.3	event	-0.13
has nguoi thai	battle_account	0.01
has nguoi than	seek_grave	-0.03	grave_info	0.17	remains_found	-0.01	relics	0.19	event	-0.25
has nguoi trong	seek_grave	0.08	comrade_tip	-0.65	grave_info	0.14	registry	0.12	event	0.27
has nguyen	seek_grave	-0.14	comrade_tip	-0.35	grave_info	-0.33	remains_found	-0.55	registry	0.26	battle_account	0.53	enemy_report	0.1	foreign_tip	-0.53	scam_report	-0.09	rumour	-0.47	request_recognition	0.01	not_dead	-0.58	event	0.37
has nguyen huu	seek_grave	0.13	grave_info	-0.08	event	0.09
has nguyen quan	seek_grave	0.61	registry	-0.12	event	-0.41
has nguyen thi	comrade_tip	-0.35	registry	0.02	battle_account	0.36	event	0.16
has nguyen van	grave_info	-0.15	enemy_report	0.1	scam_report	0.04	event	0.12
has nha	seek_grave	-0.04	comrade_tip	-0.33	grave_info	0.02	remains_found	-0.42	relics	0.42	registry	-0.18	battle_account	-0.44	enemy_report	-0.47	foreign_tip	-0.05	dna_question	0.02	scam_report	0.41	request_recognition	-0.17	not_dead	0.04	event	-0.46
has nha ba	scam_report	0.11
has nha con	seek_grave	0.11
has nha cu	grave_info	0.35	dna_question	0.07	event	-0.04
has nha em	seek_grave	-0.18	comrade_tip	-0.12	grave_info	0.25	dna_question	0.22	rumour	-0.06
has nha o	comrade_tip	0.35	grave_info	-0.3	event	0.16
has nha ong	comrade_tip	0.1	grave_info	-0.04	remains_found	-0.03	battle_account	0.01	request_recognition	-0.03
has nha tho	comrade_tip	0.14	event	-0.48
has nha toi	seek_grave	0.54	comrade_tip	-0.63	scam_report	0.39	event	-0.15
has nhac	seek_grave	0.04	comrade_tip	-0.16	event	-0.04
has nham	seek_grave	-0.01	comrade_tip	0.09	relics	-0.1	registry	0.07	scam_report	-0.15	not_dead	0.35	event	-0.3
has nham mat	seek_grave	0.23
has nhan	seek_grave	-0.62	comrade_tip	0.2	grave_info	-0.06	remains_found	-0.21	relics	0.35	registry	-0.15	battle_account	-0.17	scam_report	0.15	rumour	-0.06	request_recognition	0.66	not_dead	0.04	event	-0.92
has nhan duoc	grave_info	0.11
has nhan liet	seek_grave	-0.5	request_recognition	0.76	event	-0.24
has nhan ra	seek_grave	-0.07	grave_info	0.04	relics	0.27	not_dead	0.13	event	-0.38
has nhang	seek_grave	-0.04	comrade_tip	-0.45	grave_info	0.58	event	0.15
has nhanh	seek_grave	-0.02	comrade_tip	-0.15	grave_info	-0.1	remains_found	0.23	registry	0.14	event	0.07
has nhap	seek_grave	0.39	grave_info	-0.28	relics	-0.03
has nhap ngu	seek_grave	0.3	comrade_tip	-0.05	grave_info	-0.23	relics	-0.02
has nhat	seek_grave	-0.01	comrade_tip	-0.24	grave_info	-0.12	remains_found	-0.17	relics	0.51	registry	0.06	battle_account	0.47	enemy_report	0.15	scam_report	-0.27	request_recognition	-0.04	not_dead	-0.15	event	0.43
has nhat duoc	comrade_tip	0.07	grave_info	-0.11	remains_found	-0.06	relics	0.3
has nhat ky	seek_grave	-0.15	comrade_tip	-0.12	battle_account	0.09	enemy_report	0.22	event	0.46
has nhau	seek_grave	0.32	grave_info	-0.23	dna_question	-0.04	scam_report	0.08	rumour	0.06
has nhe	seek_grave	-0.26	comrade_tip	-0.05	grave_info	0.19	battle_account	0.06	rumour	0.14	not_dead	0.02	event	0.1
has nhi	seek_grave	0.13	comrade_tip	0.39	grave_info	-0.79	relics	-0.05	battle_account	-0.07	enemy_report	0.14	event	-0.19
has nhieu	seek_grave	0.2	comrade_tip	-0.26	grave_info	-0.23	remains_found	0.29	event	0.16
has nho	seek_grave	0.14	registry	0.34	battle_account	0.13	enemy_report	-0.27	dna_question	-0.07	scam_report	-0.45	rumour	0.15	request_recognition	0.02	event	0.29
has nho cac	event	0.16
has nho co	seek_grave	0.1	registry	0.25	scam_report	0.04	event	-0.08
has nho tim	scam_report	-0.1
has nhom	seek_grave	-0.2	comrade_tip	-0.51	grave_info	-0.08	remains_found	0.04	relics	0.53	registry	-0.37	battle_account	-0.08	enemy_report	0.41	foreign_tip	-0.08	event	0.01
has nhom khac	grave_info	-0.11	remains_found	0.06	event	0.36
has nhon	comrade_tip	0.09	grave_info	-0.53	registry	0.11	battle_account	-0.01	foreign_tip	0.1
has nhu	relics	-0.02	battle_account	0.07	dna_question	-0.05	event	-0.08
has nhuan	seek_grave	0.14	comrade_tip	0.05	grave_info	-0.14
has nhung	seek_grave	0.19	comrade_tip	-0.16	relics	-0.19	registry	0.24	enemy_report	-0.09	dna_question	0.31	scam_report	-0.07	not_dead	0.19	event	-0.28
has nhung nguoi	grave_info	-0.08	registry	0.28	event	-0.02
has nhuong	comrade_tip	0.11	remains_found	-0.06	event	-0.13
has ni	grave_info	0.22	remains_found	0.07	battle_account	-0.14	event	0.3
has ni long	grave_info	-0.01	remains_found	0.1	battle_account	-0.06
has nie	seek_grave	0.11	comrade_tip	-0.08	grave_info	0.1	event	-0.03
has niem	grave_info	-0.03	relics	0.28	event	-0.06
has nien	comrade_tip	-0.15	event	0.27
has nien xung	comrade_tip	-0.04
has ninh	grave_info	0.17	remains_found	-0.09	relics	-0.36	scam_report	0.01	event	-0.43
has ninh binh	seek_grave	-0.29	comrade_tip	0.09	grave_info	0.15
has nn	seek_grave	-0.19
has no	seek_grave	-0.44	comrade_tip	1.19	grave_info	-0.49	remains_found	-0.08	relics	-0.24	registry	-0.17	dna_question	-0.28	scam_report	0.59	rumour	-0.29	event	-0.57
has no la	comrade_tip	0.06
has no o	seek_grave	-0.01	grave_info	0.07	battle_account	0.03	event	0.15
has noi	seek_grave	0.29	comrade_tip	-0.76	grave_info	0.11	remains_found	-0.34	registry	-0.76	battle_account	-0.27	enemy_report	-0.28	foreign_tip	-0.01	dna_question	0.09	scam_report	0.3	rumour	0.08	not_dead	-0.18	event	-0.2
has noi chau	seek_grave	-0.06	comrade_tip	0.08
has noi chon	seek_grave	0.02	comrade_tip	-0.29	grave_info	0.51
has noi con	seek_grave	0.03	comrade_tip	-0.16	scam_report	0.03
has noi da	grave_info	-0.11	event	-0.25
has noi em	seek_grave	0.12
has noi hy	seek_grave	0.41	event	-0.08
has noi la	grave_info	0.08	event	0.39
has noi ong	registry	-0.01	rumour	0.04	event	-0.3
has noi vu	seek_grave	-0.23	grave_info	-0.07	dna_question	0.14	request_recognition	0.39
has nong	seek_grave	0.03	not_dead	0.03	event	-0.02
has nong truong	comrade_tip	-0.36	grave_info	0.05
has nong van	comrade_tip	0.24	registry	-0.02	event	-0.05
has nop	seek_grave	-0.6	comrade_tip	-0.14	grave_info	-0.33	remains_found	-0.06	dna_question	0.36	rumour	-0.21	request_recognition	0.49	event	-0.42
has not	seek_grave	-0.12	comrade_tip	0.23	grave_info	-0.03	event	-0.03
has ntls	seek_grave	-0.65	comrade_tip	-0.75	grave_info	1.03	relics	-0.37	registry	0.6	battle_account	-0.18	enemy_report	-0.18	dna_question	0.12	scam_report	-0.05	rumour	-0.07	request_recognition	-0.13	not_dead	-0.19
has ntls huyen	grave_info	-0.05	registry	0.28	event	-0.17
has ntls xa	seek_grave	-0.88	comrade_tip	-0.14	grave_info	0.36	registry	0.14	event	0.45
has nu	seek_grave	0.3	remains_found	-0.13	registry	-0.01	enemy_report	0.13	foreign_tip	0.08
has nua	seek_grave	0.16	comrade_tip	0.14	grave_info	0.02	request_recognition	-0.05	event	-0.04
has nui	seek_grave	-0.1	comrade_tip	-0.27	grave_info	-0.25	battle_account	0.2	foreign_tip	0.36	event	0.19
has nung	seek_grave	0.01	event	-0.02
has nuoc	comrade_tip	0.12	grave_info	-0.08	relics	-0.25	dna_question	-0.46	rumour	0.39	event	-0.21
has nuoi	comrade_tip	0.08	grave_info	0.19	battle_account	-0.31	not_dead	0.17
has nuong	seek_grave	-0.16	event	-0.18
has o	seek_grave	0.2	comrade_tip	0.17	grave_info	0.02	remains_found	-0.27	relics	-0.26	registry	-0.24	foreign_tip	-0.08	dna_question	-0.01	scam_report	-0.31	rumour	-0.25	request_recognition	-0.08	not_dead	-0.01	event	-0.16
has o ap	comrade_tip	0.01	event	-0.03
has o bai	comrade_tip	-0.12	registry	0.01	battle_account	0.48	event	0.19
has o ban	event	-0.25
has o ben	comrade_tip	0.34	event	-0.24
has o bia	comrade_tip	0.3
has o binh	seek_grave	0.04	registry	0.05
has o bo	seek_grave	-0.06	comrade_tip	0.16	grave_info	0.16
has o canh	comrade_tip	0.1
has o cau	seek_grave	0.06	comrade_tip	0.29	grave_info	-0.34	event	-0.29
has o chan	seek_grave	-0.07	grave_info	0.07	event	0.12
has o cho	seek_grave	0.16	grave_info	-0.06	relics	0.12
has o cua	comrade_tip	-0.04	grave_info	-0.2	battle_account	0.1
has o dai	battle_account	0.02	event	-0.09
has o dak	scam_report	0.21	event	-0.06
has o dau	seek_grave	0.28	comrade_tip	-0.36	grave_info	0.01	scam_report	-0.15	rumour	-0.05	request_recognition	0.38	not_dead	-0.04	event	-0.38
has o day	comrade_tip	-0.02	grave_info	0.23	enemy_report	0.08	event	0.25
has o deo	seek_grave	-0.05	grave_info	0.03	registry	0.07	request_recognition	0.06
has o do	seek_grave	0.21	comrade_tip	-0.17	grave_info	0.89	rumour	-0.01	event	0.45
has o doi	comrade_tip	-0.31	grave_info	0.05	battle_account	0.13	event	-0.09
has o dong	grave_info	-0.17	battle_account	0.2
has o go	comrade_tip	0.03	battle_account	0.09
has o goc	seek_grave	-0.1	grave_info	0.14	event	0.26
has o ha	seek_grave	0.05	grave_info	-0.07	enemy_report	0.14	dna_question	0.04
has o khe	grave_info	-0.09	relics	0.08
has o khu	remains_found	0.02
has o lai	seek_grave	0.14	event	-0.28
has o lang	registry	0.13	event	-0.05
has o nga	comrade_tip	0.32	grave_info	-0.01
has o nghia	seek_grave	0.03	grave_info	-0.34	dna_question	0.01	event	-0.08
has o nha	comrade_tip	-0.27	grave_info	-0.08	relics	0.1	registry	0.07
has o ntls	seek_grave	-0.45	comrade_tip	-0.03	grave_info	0.43	dna_question	0.26
has o phu	grave_info	-0.21	battle_account	-0.17	event	-0.14
has o quang	comrade_tip	-0.02
has o suoi	comrade_tip	0.42	grave_info	0.01	battle_account	-0.09	event	-0.31
has o tay	seek_grave	0.14	grave_info	-0.02	scam_report	0.03
has o thanh	comrade_tip	0.15	grave_info	-0.1	event	-0.27
has o thon	seek_grave	0.12	relics	-0.12	event	0.27
has o trung	comrade_tip	0.11	event	-0.22
has o vinh	event	-0.22
has o vuon	registry	0.06
has o xa	seek_grave	0.04	grave_info	0.05	event	-0.23
has o xom	registry	0.13	event	-0.02
has oanh	grave_info	0.12
has oi	seek_grave	0.02	comrade_tip	0.4	grave_info	-0.13	relics	-0.09	registry	-0.02	battle_account	-0.02	rumour	-0.02	not_dead	0.17
has om	seek_grave	0.04	comrade_tip	-0.15	grave_info	-0.07	battle_account	0.27	event	0.01
has on	seek_grave	0.14	comrade_tip	-0.33	remains_found	-0.03	dna_question	0.23	scam_report	-0.15	rumour	-0.05	event	-0.7
has ong	seek_grave	0.11	comrade_tip	-0.23	grave_info	0.15	battle_account	-0.44	enemy_report	-0.21	foreign_tip	0.24	dna_question	-0.22	scam_report	-0.29	rumour	0.38	not_dead	0.34	event	0.06
has ong ay	seek_grave	0.09	comrade_tip	-0.08	relics	0.11	not_dead	0.03	event	-0.16
has ong ba	seek_grave	0.19	event	-0.09
has ong bi	battle_account	0.01	not_dead	0.42
has ong chu	request_recognition	0.02	event	0.11
has ong di	event	-0.02
has ong hai	seek_grave	-0.09	battle_account	0.14	rumour	0.05
has ong khong	seek_grave	0.15	event	0.01
has ong la	seek_grave	0.36
has ong mat	relics	0.06	event	-0.01
has ong nam	grave_info	0.17	rumour	0.04
has ong ngoai	seek_grave	0.26	grave_info	-0.32	battle_account	0.2
has ong noi	seek_grave	-0.04	comrade_tip	0.24	registry	-0.03	rumour	-0.12
has ong o	comrade_tip	0.06	grave_info	-0.07	rumour	0.13	event	-0.12
has ong ten	seek_grave	0.11	comrade_tip	-0.17	grave_info	0.32
has org	comrade_tip	-0.33	foreign_tip	0.31	event	0.27
has pa	comrade_tip	-0.08	grave_info	0.01
has pao	grave_info	0.05	event	-0.12
has pha	seek_grave	-0.34	comrade_tip	0.3	registry	0.22	battle_account	0.18	enemy_report	-0.04	request_recognition	-0.04	event	0.27
has phai	seek_grave	-0.06	comrade_tip	0.54	grave_info	-0.44	remains_found	-0.27	relics	-0.57	battle_account	-0.01	foreign_tip	-0.15	dna_question	0.58	scam_report	0.05	rumour	-0.38	request_recognition	-0.35	not_dead	-0.08	event	-0.39
has pham	grave_info	-0.13	relics	-0.02	registry	0.19	event	0.01
has pham thi	grave_info	0.09	event	0.04
has pham van	comrade_tip	0.09	grave_info	-0.32	event	0.14
has phan	seek_grave	-0.43	grave_info	0.34	battle_account	0.07	enemy_report	0.15	dna_question	0.16	scam_report	0.03	rumour	-0.06	not_dead	-0.15	event	0.26
has phan mo	seek_grave	-0.22	grave_info	0.03
has phan thi	seek_grave	-0.21	grave_info	0.18	battle_account	0.17
has phao	seek_grave	-0.12	comrade_tip	0.1	grave_info	-0.6	relics	-0.22	battle_account	0.13	enemy_report	-0.17	rumour	0.04	not_dead	-0.05	event	-0.06
has phao thu	grave_info	-0.06	registry	0.06	event	-0.33
has phap	comrade_tip	-0.33	grave_info	0.18	registry	0.07	enemy_report	0.11	dna_question	0.15
has phat	comrade_tip	-0.06	grave_info	0.09	remains_found	0.59	event	0.14
has phat hien	grave_info	-0.29	remains_found	0.67	enemy_report	0.01	event	0.38
has phau	comrade_tip	0.07	grave_info	-0.12	battle_account	-0.12	event	-0.38
has phe	comrade_tip	-0.04	grave_info	0.47	event	0.37
has phep	seek_grave	0.35	grave_info	-0.01	event	-0.06
has phi	seek_grave	-0.07	grave_info	-0.07	remains_found	-0.08	registry	0.16	scam_report	0.52
has phia	seek_grave	-0.39	comrade_tip	0.28	relics	-0.39	registry	-0.34	enemy_report	0.36	foreign_tip	0.32	dna_question	-0.03	scam_report	-0.12	request_recognition	-0.23	not_dead	-0.16	event	-0.1
has phia bac	battle_account	0.19
has phia dong	comrade_tip	-0.01	event	-0.08
has phia nam	seek_grave	0.33	comrade_tip	-0.4	registry	-0.01
has phia sau	grave_info	0.13
has phia tay	grave_info	-0.13	foreign_tip	0.02	event	0.12
has phien	comrade_tip	-0.05	relics	0.08	foreign_tip	0.1
has pho	comrade_tip	-0.02	grave_info	-0.27	remains_found	-0.36	relics	-0.46	registry	0.05	battle_account	0.26	enemy_report	-0.07	foreign_tip	-0.19	request_recognition	0.09	not_dead	-0.1	event	-0.15
has phong	seek_grave	0.15	comrade_tip	-0.62	relics	-0.28	registry	0.13	battle_account	0.07	foreign_tip	-0.13	scam_report	-0.43	request_recognition	0.26	event	0.07
has phong vien	seek_grave	0.38	comrade_tip	0.09	event	-0.17
has phu	grave_info	-0.11	remains_found	-0.22	relics	-0.02	battle_account	-0.08	enemy_report	0.3	scam_report	-0.19	rumour	-0.32	request_recognition	-0.13	event	-0.1
has phu nu	seek_grave	0.12	comrade_tip	-0.2	enemy_report	0.06	foreign_tip	0.13
has phu quoc	seek_grave	-0.18	not_dead	0.45
has phu tho	grave_info	0.11	event	0.17
has phuc	seek_grave	0.49	comrade_tip	-0.28	grave_info	-0.1	remains_found	0.12	relics	-0.24	battle_account	-0.11	enemy_report	0.07	foreign_tip	0.23	event	0.6
has phuc kich	seek_grave	0.29	grave_info	0.01	battle_account	-0.19	enemy_report	0.31	event	0.21
has phum	seek_grave	-0.25	comrade_tip	0.44	grave_info	-0.05	event	-0.14
has phung	seek_grave	-0.22	comrade_tip	0.26	registry	0.17	request_recognition	0.02
has phuoc	seek_grave	-0.35	comrade_tip	-0.02	grave_info	0.34	remains_found	0.01	relics	0.04	registry	-0.01	scam_report	0.12
has phuong	seek_grave	-0.19	comrade_tip	0.18	remains_found	0.08	relics	-0.15	battle_account	-0.15	foreign_tip	-0.24	dna_question	0.38	scam_report	-0.01	not_dead	-0.09
has po	comrade_tip	0.31	registry	0.14	event	-0.02
has q	event	0.22
has qua	seek_grave	-0.81	comrade_tip	0.24	grave_info	0.15	battle_account	0.26	enemy_report	-0.08	dna_question	0.28	scam_report	-0.22	rumour	-0.07	event	0.59
has quach	event	-0.43
has quan	seek_grave	0.15	comrade_tip	-0.5	registry	-0.26	battle_account	-0.01	enemy_report	0.57	foreign_tip	-0.16	dna_question	-0.03	rumour	-0.27	request_recognition	0.08	not_dead	-0.41	event	0.08
has quan doi	comrade_tip	0.06
has quan khu	seek_grave	0.47	comrade_tip	-0.17	event	0.05
has quan ly	comrade_tip	0.1
has quan su	not_dead	0.06	event	0.02
has quan trang	event	-0.01
has quan y	comrade_tip	0.23	relics	0.09	event	-0.11
has quang	grave_info	-0.5	relics	-0.15	registry	0.29	enemy_report	-0.32	foreign_tip	-0.26	dna_question	0.25	rumour	-0.35	request_recognition	-0.12	not_dead	-0.09	event	-0.6
has quang binh	seek_grave	0.31	comrade_tip	-0.25	battle_account	0.05
has quang ninh	seek_grave	0.02
has quang tri	seek_grave	0.14	grave_info	-0.01	scam_report	0.03	event	-0.32
has quay	comrade_tip	0.28	grave_info	-0.43	relics	0.01	registry	0.04
has quay lai	seek_grave	-0.29	comrade_tip	0.03	grave_info	-0.25	relics	0.08	battle_account	0.01
has quay ve	comrade_tip	0.11	grave_info	-0.08
has que	seek_grave	0.19	comrade_tip	0.5	grave_info	-0.13	remains_found	-0.39	relics	-0.05	battle_account	-0.62	enemy_report	-0.65	foreign_tip	-0.32	dna_question	0.06	scam_report	-0.2	rumour	-0.1	request_recognition	-0.46	not_dead	0.27	event	-1.09
has que goc	seek_grave	0.33
has que nam	event	0.12
has que o	grave_info	-0.03	registry	0.05	event	-0.07
has que thanh	seek_grave	-0.26	grave_info	0.21
has que xa	grave_info	-0.19
has que yen	comrade_tip	0.1
has quen	seek_grave	-0.31	comrade_tip	0.35	relics	0.03	dna_question	-0.01
has quoc	comrade_tip	-0.1	grave_info	-0.1	relics	-0.33	registry	0.15	enemy_report	0.24	request_recognition	0.02	not_dead	0.41	event	-0.39
has quoc doan	seek_grave	0.17	comrade_tip	-0.09	grave_info	0.09	registry	0.01
has quoc ghi	grave_info	-0.17	registry	-0.02	request_recognition	0.17	not_dead	0.13	event	-0.1
has quy	seek_grave	-0.01	comrade_tip	-0.01	grave_info	0.24	relics	0.07	registry	0.22	battle_account	0.09	scam_report	-0.02	request_recognition	-0.11
has quy tap	seek_grave	-0.17	grave_info	0.67	request_recognition	-0.01
has quyen	seek_grave	-0.37	grave_info	-0.17	registry	0.09
has quyet	seek_grave	0.11	comrade_tip	-0.17	battle_account	-0.03	not_dead	0.05	event	-0.12
has quynh	battle_account	-0.22	not_dead	-0.06
has ra	seek_grave	-0.29	comrade_tip	0.33	grave_info	-0.37	remains_found	0.34	registry	-0.31	battle_account	0.32	foreign_tip	-0.41	rumour	-0.14	request_recognition	-0.16	not_dead	0.23	event	-0.03
has ra bac	seek_grave	0.42	comrade_tip	0.09	grave_info	-0.12	event	-0.08
has ra duoc	battle_account	0.06
has rach	seek_grave	-0.33	event	-0.38
has rai	grave_info	-0.02	battle_account	0.01	scam_report	0.07	event	0.08
has ram	seek_grave	-0.21	grave_info	0.56	battle_account	-0.13	event	0.28
has ram thang	seek_grave	-0.16	grave_info	0.28	event	0.08
has rang	seek_grave	-0.07	grave_info	-0.13	remains_found	0.2	relics	-0.21	registry	-0.13	scam_report	0.04	rumour	0.14	event	0.31
has ranh	comrade_tip	-0.06	grave_info	-0.24	rumour	0.24	event	0.32
has rao	comrade_tip	-0.12	grave_info	-0.14	battle_account	0.43	event	0.05
has rau	event	-0.15
has ray	seek_grave	0.04	comrade_tip	-0.31	grave_info	0.7	remains_found	-0.23	relics	0.08	event	0.24
has re	comrade_tip	-0.15	event	0.07
has ret	comrade_tip	0.33	grave_info	-0.24	relics	0.09	registry	0.07	event	-0.05
has ri	seek_grave	0.14	grave_info	-0.24
has ria	seek_grave	-0.04	comrade_tip	0.31
has rieng	seek_grave	-0.01	comrade_tip	-0.03	grave_info	-0.02	battle_account	0.08	event	0.13
has ro	grave_info	0.07	remains_found	-0.03	relics	-0.13	registry	0.23	foreign_tip	-0.03	dna_question	-0.24	scam_report	0.25	not_dead	-0.13	event	0.16
has ro cham	request_recognition	0.01
has roi	seek_grave	0.34	grave_info	-0.34	remains_found	-0.1	registry	-0.58	battle_account	-0.44	enemy_report	-0.55	foreign_tip	-0.16	dna_question	0.21	scam_report	0.46	rumour	0.27	request_recognition	-0.15	not_dead	0.09	event	-0.23
has roi khong	seek_grave	0.05	comrade_tip	-0.13	relics	0.06
has roi mat	grave_info	0.1	event	0.31
has rong	remains_found	0.15	registry	-0.14
has ru	comrade_tip	0.2	grave_info	0.16	event	0.01
has rua	comrade_tip	-0.09	battle_account	0.02	rumour	0.08
has rung	comrade_tip	0.3
has ruong	comrade_tip	-0.39	grave_info	-0.14	relics	0.2	battle_account	0.21
has ruot	seek_grave	0.21	comrade_tip	-0.13	grave_info	-0.29	relics	-0.12	dna_question	0.36	request_recognition	-0.15	event	-0.49
has rut	seek_grave	-0.1	comrade_tip	0.26	grave_info	-0.5	not_dead	0.35	event	-0.17
has s	grave_info	0.27	registry	-0.16
has sa	comrade_tip	0.21	grave_info	-0.4	event	-0.52
has sac	comrade_tip	0.13	grave_info	-0.1
has sach	seek_grave	-0.53	comrade_tip	-0.54	grave_info	-0.2	remains_found	-0.07	registry	0.6	battle_account	-0.04	request_recognition	-0.14	not_dead	0.19	event	-0.56
has sach liet	grave_info	-0.12	registry	0.01	not_dead	0.32
has sai	seek_grave	-0.19	comrade_tip	-0.1	grave_info	0.14	remains_found	-0.04	foreign_tip	0.06
has sai gon	seek_grave	-0.05	battle_account	0.11	enemy_report	0.05
has sam	seek_grave	-0.07	scam_report	0.05
has san	seek_grave	-0.31	comrade_tip	-0.06	remains_found	0.06	dna_question	0.04	request_recognition	-0.05	event	0.5
has san bay	seek_grave	-0.01	comrade_tip	0.18	dna_question	0.09	event	0.08
has sang	seek_grave	-0.47	comrade_tip	0.11	grave_info	-0.22	remains_found	0.57	relics	-0.47	battle_account	0.73	enemy_report	0.04	foreign_tip	0.31	dna_question	-0.15	scam_report	-0.31	rumour	-0.3	event	0.54
has sang nay	comrade_tip	-0.06	remains_found	0.24	relics	-0.05	event	0.42
has sanh	seek_grave	0.06	comrade_tip	-0.16	grave_info	-0.24	relics	0.23	battle_account	0.01	scam_report	0.18	event	-0.53
has sao	seek_grave	0.18	grave_info	-0.12	remains_found	0.2	event	0.35
has sap	seek_grave	0.02	comrade_tip	0.19	remains_found	0.26	battle_account	0.22	event	0.13
has sat	seek_grave	-0.03	comrade_tip	0.31	grave_info	-0.45	remains_found	0.86	relics	-0.14	registry	-0.38	scam_report	-0.36	event	0.64
has sau	seek_grave	0.03	comrade_tip	0.04	grave_info	0.22	remains_found	-0.1	battle_account	0.37	dna_question	-0.52	scam_report	-0.1	rumour	-0.2	not_dead	-0.25	event	-0.29
has sau do	comrade_tip	0.1	grave_info	-0.23
has sau nay	seek_grave	0.29	grave_info	-0.31	event	-0.16
has sdt	remains_found	0.12	dna_question	0.07	event	0.17
has se	comrade_tip	-0.06	battle_account	-0.01	event	-0.18
has sen	seek_grave	0.05	grave_info	0.1	event	0.68
has seo	grave_info	0.13	not_dead	0.01
has si	comrade_tip	-0.19	grave_info	0.33	remains_found	-0.51	relics	-0.5	battle_account	0.1	enemy_report	-0.29	rumour	-0.22	request_recognition	0.4	event	-0.12
has si la	seek_grave	0.25
has si nguyen	seek_grave	0.07	event	-0.02
has sinh	seek_grave	0.33	grave_info	0.01	remains_found	-0.54	relics	-0.26	registry	0.02	enemy_report	-0.32	foreign_tip	-0.37	dna_question	0.08	rumour	-0.21	request_recognition	-0.36	not_dead	-0.21	event	-0.23
has sinh la	seek_grave	0.26
has sinh nam	seek_grave	0.21	grave_info	-0.03	registry	-0.13	battle_account	-0.07
has sinh ngay	seek_grave	0.25	battle_account	-0.19	event	0.18
has sinh o	comrade_tip	0.09	grave_info	-0.39	not_dead	0.05
has sinh tai	comrade_tip	-0.02
has sinh thang	seek_grave	0.25
has sinh trong	seek_grave	0.22	comrade_tip	-0.19	event	0.03
has sn	comrade_tip	0.03	grave_info	-0.22	not_dead	0.04
has so	seek_grave	-0.27	comrade_tip	-0.38	grave_info	-0.07	remains_found	0.47	relics	-0.21	registry	0.57	enemy_report	-0.14	dna_question	0.03	scam_report	0.47	rumour	-0.52	request_recognition	0.16	not_dead	-0.06	event	-0.08
has so cua	comrade_tip	-0.18	event	0.02
has so do	comrade_tip	-0.01	grave_info	0.23	battle_account	0.07	foreign_tip	0.14	event	0.36
has so mo	comrade_tip	-0.04	registry	0.07
has so noi	dna_question	0.06	request_recognition	0.08	event	-0.05
has so tay	grave_info	0.02	relics	0.21	battle_account	0.06
has soan	scam_report	0.06
has soc	seek_grave	0.2	event	0.34
has son	comrade_tip	0.09	grave_info	0.29	remains_found	-0.18	relics	0.02	registry	-0.3	battle_account	-0.32	enemy_report	-0.3	foreign_tip	-0.05	dna_question	-0.23	scam_report	-0.32	rumour	-0.28	not_dead	-0.18	event	-0.65
has son la	seek_grave	0.1	comrade_tip	-0.18	battle_account	-0.04	event	-0.33
has son thanh	grave_info	-0.13
has song	seek_grave	-0.1	comrade_tip	0.43	grave_info	-0.8	remains_found	-0.11	relics	0.18	battle_account	0.47	enemy_report	-0.08	foreign_tip	-0.1	scam_report	-0.02	request_recognition	-0.18	not_dead	0.71	event	-0.15
has song o	seek_grave	-0.31	comrade_tip	-0.02	dna_question	0.07	not_dead	0.07
has sot	comrade_tip	0.08	grave_info	-0.03	event	-0.38
has sot ret	comrade_tip	0.38	grave_info	-0.23	relics	0.09	registry	0.08	event	-0.03
has su	seek_grave	-0.18	grave_info	-0.36	registry	0.06	battle_account	-0.12	enemy_report	0.27	foreign_tip	0.02	scam_report	-0.42	request_recognition	-0.31	not_dead	0.14	event	0.25
has su doan	seek_grave	-0.06	grave_info	-0.05	registry	-0.15	enemy_report	0.06	not_dead	0.14	event	0.04
has sua	comrade_tip	0.09	relics	0.05	event	-0.06
has suc	seek_grave	-0.06
has sung	comrade_tip	-0.28	grave_info	-0.13	remains_found	0.01	battle_account	0.17	event	0.36
has suoi	comrade_tip	0.38	grave_info	0.31	scam_report	-0.09	rumour	-0.13	not_dead	-0.05	event	-0.15
has suon	comrade_tip	-0.23	grave_info	-0.15	foreign_tip	0.02	event	0.16
has suu	comrade_tip	-0.06	grave_info	-0.18	relics	0.32	enemy_report	0.09	scam_report	0.02
has suu tam	comrade_tip	-0.12	relics	0.24	enemy_report	0.12	event	0.04
has sy	seek_grave	-0.22	grave_info	0.22	registry	0.18	event	0.25
has t	grave_info	-0.41	remains_found	0.14
has ta	comrade_tip	-0.07	grave_info	-0.22	remains_found	0.01	battle_account	0.2	foreign_tip	-0.34	dna_question	-0.25	scam_report	0.15	rumour	0.31	request_recognition	-0.36	event	0.31
has tac	comrade_tip	-0.48	grave_info	0.03	battle_account	0.49	scam_report	0.09	event	0.58
has tai	seek_grave	0.17	grave_info	-0.42	relics	-0.01	registry	0.09	battle_account	-0.02	enemy_report	0.24	foreign_tip	-0.09	scam_report	-0.01	rumour	-0.14	request_recognition	0.43	not_dead	-0.35	event	-0.29
has tai cho	seek_grave	-0.03	enemy_report	0.07
has tai ntls	seek_grave	-0.36	comrade_tip	0.04	event	-0.08
has tam	seek_grave	-0.26	comrade_tip	-0.33	grave_info	0.24	relics	-0.07	registry	-0.13	battle_account	0.35	foreign_tip	0.44	scam_report	0.34	rumour	-0.09	event	0.03
has tam bia	seek_grave	-0.17	comrade_tip	-0.14	grave_info	0.75
has tam ky	seek_grave	-0.16	grave_info	0.26	battle_account	0.03	event	0.4
has tam o	battle_account	0.17	event	0.02
has tan	seek_grave	0.06	comrade_tip	0.04	grave_info	-0.36	dna_question	0.1	scam_report	-0.04	event	0.32
has tan bien	registry	0.03
has tang	comrade_tip	0.2	grave_info	-0.53	relics	0.54	registry	0.04	enemy_report	-0.45	dna_question	-0.07	scam_report	-0.31	rumour	-0.01	not_dead	-0.37	event	-0.05
has tang o	seek_grave	0.16	event	0.09
has tang tai	comrade_tip	0.2
has tao	comrade_tip	0.61	grave_info	-0.02	registry	0.18	battle_account	-0.14	event	-0.62
has tap	seek_grave	0.43	comrade_tip	-0.26	grave_info	0.31	relics	-0.19	enemy_report	-0.08	scam_report	-0.05	event	0.08
has tap ket	seek_grave	0.29	comrade_tip	-0.07
has tap the	seek_grave	0.33	dna_question	0.18	event	0.16
has tap ve	registry	0.02
has tat tho	event	-0.16
has tau	seek_grave	-0.31	comrade_tip	0.12	remains_found	0.15	relics	-0.06	registry	0.24	event	0.02
has tay	seek_grave	-0.11	comrade_tip	0.11	remains_found	-0.01	relics	0.34	battle_account	0.22	enemy_report	-0.05	foreign_tip	0.08	dna_question	-0.51	rumour	0.15	request_recognition	-0.02	not_dead	-0.27	event	0.34
has tay nguyen	comrade_tip	-0.02	battle_account	0.02	event	0.19
has tay ninh	comrade_tip	-0.12	grave_info	0.08	scam_report	0.11	event	-0.06
has te	comrade_tip	0.33	grave_info	-0.36	scam_report	0.01	not_dead	0.06	event	0.09
has ten	seek_grave	0.2	comrade_tip	-0.16	remains_found	-0.1	relics	-0.28	registry	-0.15	battle_account	-0.12	foreign_tip	-0.16	dna_question	-0.01	scam_report	0.2	rumour	-0.25	request_recognition	-0.25	not_dead	0.62	event	-0.01
has ten anh	not_dead	0.06	event	-0.02
has ten day	comrade_tip	0.04
has ten la	seek_grave	0.36
has ten le	foreign_tip	0.08
has ten nguyen	comrade_tip	-0.07
has ten ong	seek_grave	0.39	grave_info	-0.11	not_dead	0.34	event	-0.12
has ten that	comrade_tip	0.17	grave_info	-0.06
has ten toi	comrade_tip	0.03	grave_info	-0.03
has ten trong	seek_grave	-0.01	request_recognition	0.14	event	-0.12
has tet	comrade_tip	0.29	request_recognition	-0.05	not_dead	0.02	event	-0.48
has tha	comrade_tip	-0.26	battle_account	0.09	event	0.22
has thach	seek_grave	0.28	comrade_tip	0.14	grave_info	-0.15	relics	-0.12	enemy_report	-0.02	dna_question	-0.01
has thai	seek_grave	0.26	comrade_tip	-0.22	grave_info	-0.12	registry	-0.19	battle_account	0.43	foreign_tip	-0.08	scam_report	-0.18	rumour	-0.05	request_recognition	-0.29	not_dead	-0.08	event	-0.01
has thai binh	seek_grave	0.17
has thai thuy	comrade_tip	0.28	event	-0.04
has tham	seek_grave	0.21	comrade_tip	-0.19	relics	-0.01
has tham gia	seek_grave	0.19
has than	seek_grave	0.06	remains_found	-0.18	relics	0.65	registry	0.16	battle_account	-0.04	request_recognition	-0.03	event	-0.15
has than nhan	remains_found	-0.07	relics	0.13
has thang	seek_grave	0.2	comrade_tip	0.49	grave_info	-0.11	remains_found	-0.73	relics	-0.55	registry	-0.03	battle_account	-0.24	foreign_tip	0.26	dna_question	-0.06	scam_report	-0.53	rumour	-0.47	request_recognition	0.15	not_dead	0.03	event	-0.77
has thang ban	seek_grave	-0.04	comrade_tip	0.07	grave_info	0.13
has thang chap	seek_grave	0.06	comrade_tip	0.03	grave_info	-0.15	request_recognition	0.05	event	-0.22
has thang gieng	seek_grave	0.07
has thang sau	event	-0.13
has thang tu	comrade_tip	0.15	registry	0.06
has thanh	seek_grave	-0.08	comrade_tip	-0.31	remains_found	-0.12	registry	-0.19	battle_account	-0.25	enemy_report	-0.09	foreign_tip	-0.22	scam_report	-0.17	rumour	-0.05	event	-0.21
has thanh hoa	comrade_tip	-0.27	battle_account	-0.11	not_dead	0.05
has thanh nien	comrade_tip	-0.15	event	0.16
has thanh pho	event	-0.16
has thao	seek_grave	0.04
has thap	comrade_tip	-0.54	grave_info	0.65	relics	-0.07
has thap huong	comrade_tip	-0.25	grave_info	0.45
has that	comrade_tip	0.15	grave_info	-0.4	remains_found	0.04	relics	-0.09	registry	-0.16	dna_question	-0.17	request_recognition	0.2	event	0.08
has that lung	seek_grave	0.3	grave_info	-0.11	remains_found	0.27	event	0.21
has thay	seek_grave	-0.3	comrade_tip	-0.27	grave_info	0.02	registry	0.19	foreign_tip	-0.1	scam_report	0.48	rumour	0.25	request_recognition	-0.36	event	0.08
has thay ai	grave_info	0.22
has thay giao	grave_info	0.14
has thay mo	seek_grave	-0.25	grave_info	-0.03	registry	0.07	scam_report	0.05
has the	seek_grave	-0.28	comrade_tip	-0.1	remains_found	0.01	registry	0.45	battle_account	0.11	enemy_report	0.38	rumour	-0.12	request_recognition	0.28	event	0.35
has them	comrade_tip	-0.1	rumour	0.04	event	0.17
has theo	seek_grave	0.68	comrade_tip	-0.48	grave_info	0.34	relics	-0.52	battle_account	-0.02	scam_report	-0.1	rumour	-0.02	request_recognition	-0.15	not_dead	0.05	event	-0.03
has theo loi	comrade_tip	-0.3	grave_info	0.16	battle_account	0.14	event	0.07
has theo so	comrade_tip	-0.21	registry	0.08
has thi	seek_grave	0.25	comrade_tip	-0.31	grave_info	-0.06	remains_found	-0.28	registry	0.12	battle_account	-0.38	enemy_report	-0.45	foreign_tip	-0.38	dna_question	0.14	rumour	-0.22	not_dead	-0.11	event	-0.15
has thi anh	seek_grave	0.11	comrade_tip	0.08	battle_account	-0.05	event	-0.2
has thi co	seek_grave	-0.01
has thi cong	remains_found	0.33	event	0.37
has thi goi	seek_grave	-0.29	comrade_tip	0.21	grave_info	0.12	event	0.3
has thi hai	seek_grave	0.3	grave_info	-0.03	relics	0.09
has thi khong	seek_grave	0.13	grave_info	-0.52	event	-0.23
has thi lien	grave_info	-0.32	relics	0.26
has thi nhan	grave_info	0.06	battle_account	0.14
has thi ong	comrade_tip	0.03
has thi the	seek_grave	0.47	grave_info	-0.15	registry	0.01	battle_account	0.02	enemy_report	0.12	request_recognition	0.09
has thi toi	comrade_tip	0.59	relics	0.07	event	-0.02
has thi xa	seek_grave	0.1	event	-0.06
has thien	seek_grave	-0.19	comrade_tip	-0.18	grave_info	0.12	remains_found	0.09	event	0.15
has thiet	grave_info	-0.32	battle_account	0.18	event	0.25
has thieu	seek_grave	-0.33	comrade_tip	-0.07	grave_info	-0.47	request_recognition	0.24	event	0.27
has thieu ta	seek_grave	-0.03	remains_found	0.08	enemy_report	0.12
has thieu uy	battle_account	0.1	event	0.02
has thin	seek_grave	-0.18	comrade_tip	0.07	grave_info	-0.18	registry	0.04	battle_account	0.23	event	0.11
has thinh	seek_grave	0.07	comrade_tip	-0.35	grave_info	-0.03	request_recognition	-0.01	event	0.07
has tho	seek_grave	-0.09	comrade_tip	0.19	grave_info	-0.11	relics	-0.19	enemy_report	-0.09	foreign_tip	-0.07	dna_question	-0.22	scam_report	-0.5	request_recognition	0.35	not_dead	0.36	event	-0.14
has thoa	comrade_tip	0.06	scam_report	0.1
has thoai	event	-0.05
has thoan	comrade_tip	0.22	scam_report	0.04	event	0.15
has thoat	seek_grave	0.21	comrade_tip	-0.13
has thoi	remains_found	-0.04	registry	-0.07	scam_report	-0.01	rumour	0.91
has thom	grave_info	0.1
has thon	remains_found	0.2	relics	-0.42	registry	0.04	enemy_report	-0.05	foreign_tip	-0.01	scam_report	-0.3	not_dead	-0.06	event	0.46
has thon dong	comrade_tip	0.21	event	0.03
has thong	grave_info	0.03	registry	0.4	enemy_report	-0.07	request_recognition	-0.06	event	-0.02
has thong bao	grave_info	0.23	event	0.17
has thong tin	event	0.02
has thot	comrade_tip	0.25	grave_info	-0.03	event	-0.03
has thot not	seek_grave	-0.13	comrade_tip	0.25	grave_info	-0.01	event	-0.01
has thu	seek_grave	-0.09	comrade_tip	-0.14	grave_info	-0.17	remains_found	-0.27	registry	-0.26	enemy_report	0.13	rumour	-0.13	request_recognition	0.05	event	-0.32
has thu ba	seek_grave	-0.14	comrade_tip	0.45	battle_account	0.07	scam_report	0.11
has thu duoc	grave_info	-0.04	enemy_report	0.38	event	0.32
has thu hai	seek_grave	0.2	comrade_tip	-0.09	grave_info	-0.23	registry	0.1	event	-0.09
has thu tu	grave_info	0.34	event	0.11
has thu tuc	seek_grave	-0.1	grave_info	-0.14	dna_question	0.04	request_recognition	0.24	not_dead	0.02
has thua	seek_grave	0.17	comrade_tip	-0.03	grave_info	0.4	request_recognition	0.07
has thua cac	seek_grave	0.12
has thua thien	seek_grave	0.05	comrade_tip	-0.02
has thuan	comrade_tip	-0.29	registry	0.22
has thuat	comrade_tip	-0.03
has thuc	grave_info	-0.02	rumour	0.01	not_dead	0.19
has thung	grave_info	-0.21	foreign_tip	0.08	event	0.56
has thuoc	comrade_tip	-0.23	remains_found	-0.03	relics	-0.02	registry	-0.18	enemy_report	0.67	rumour	-0.04	event	0.03
has thuoc tieu	comrade_tip	0.01	battle_account	-0.21	enemy_report	0.01	not_dead	0.07	event	0.17
has thuong	seek_grave	-0.06	comrade_tip	-0.17	grave_info	0.07	remains_found	-0.09	relics	0.09	registry	0.25	battle_account	0.49	enemy_report	-0.17	dna_question	-0.15	scam_report	-0.14	request_recognition	-0.34
has thuong binh	seek_grave	-0.25	comrade_tip	0.24
has thuong si	comrade_tip	-0.14	battle_account	0.1
has thuot	comrade_tip	0.09	registry	0.15	event	-0.33
has thuy	seek_grave	0.14	grave_info	-0.05	remains_found	0.04	relics	0.18	registry	-0.13	battle_account	-0.1	request_recognition	-0.02	event	-0.37
has thuy nguyen	comrade_tip	0.01
has thuyen	grave_info	-0.15
has tich	seek_grave	-0.17	comrade_tip	-0.37	grave_info	0.23	relics	-0.03	enemy_report	0.19	request_recognition	0.22	not_dead	0.09	event	0.56
has tien	seek_grave	-0.48	comrade_tip	-0.14	grave_info	-0.18	remains_found	-0.01	relics	0.23	foreign_tip	-0.11	dna_question	-0.16	scam_report	0.1	event	-0.24
has tien lang	seek_grave	-0.3	comrade_tip	0.12	grave_info	-0.06	event	0.09
has tieng	seek_grave	-0.11	comrade_tip	-0.39	foreign_tip	0.1	rumour	0.03	event	0.49
has tiep	comrade_tip	0.08	registry	-0.17	battle_account	0.32	scam_report	0.01	request_recognition	0.03
has tieu	seek_grave	0.02	grave_info	-0.34	remains_found	0.14	relics	-0.22	registry	-0.04	battle_account	0.22	enemy_report	0.1	dna_question	-0.2	scam_report	-0.21	rumour	-0.03	request_recognition	-0.13	event	0.36
has tieu doan	seek_grave	0.15	comrade_tip	-0.34	grave_info	-0.36	relics	-0.37	battle_account	0.02	enemy_report	0.26	scam_report	-0.03	rumour	-0.11	request_recognition	-0.22	event	0.23
has tieu doi	seek_grave	0.19	comrade_tip	0.67	grave_info	-0.26	event	-0.06
has tim	seek_grave	1.05	comrade_tip	-0.29	grave_info	-0.67	remains_found	-0.71	registry	-0.43	battle_account	-0.23	foreign_tip	-0.05	dna_question	-0.64	rumour	0.02	request_recognition	-0.55	event	-0.75
has tim duoc	seek_grave	-0.22	event	-0.07
has tim giup	seek_grave	0.19	scam_report	-0.08
has tim mo	seek_grave	-0.01	comrade_tip	-0.05	grave_info	-0.42	scam_report	0.22	not_dead	0.07	event	-0.15
has tim thay	seek_grave	-0.28	registry	0.08	enemy_report	0.02
has tin	seek_grave	0.11	comrade_tip	0.04	remains_found	0.09	relics	-0.08	registry	-0.04	battle_account	-0.22	foreign_tip	-0.07	dna_question	-0.13	scam_report	0.46	rumour	0.12	request_recognition	-0.27	event	-0.03
has tinh	seek_grave	0.38	comrade_tip	-0.1	grave_info	0.09	remains_found	-0.39	relics	-0.14	registry	-0.28	battle_account	-0.11	rumour	-0.06	request_recognition	0.08	not_dead	-0.12	event	-0.22
has tinh doi	seek_grave	0.07
has tinh nguyen	grave_info	-0.05	enemy_report	0.18
has tnxp	seek_grave	-0.52	grave_info	-0.41	registry	0.62	event	-0.25
has to	seek_grave	0.06	comrade_tip	-0.05	remains_found	-0.05	relics	0.01	battle_account	-0.01	enemy_report	0.09	foreign_tip	0.19	scam_report	-0.12	rumour	-0.01	request_recognition	0.24	not_dead	0.1	event	0.03
has to giay	seek_grave	0.18	comrade_tip	-0.41	relics	0.03	foreign_tip	0.21	event	0.17
has to quoc	grave_info	-0.17	registry	-0.02	request_recognition	0.17	not_dead	0.13	event	-0.1
has to truong	remains_found	0.02	event	0.27
has toa	seek_grave	-0.17	comrade_tip	0.01	remains_found	0.06	registry	-0.02	enemy_report	0.37	scam_report	0.28	event	0.42
has toa do	seek_grave	-0.33	grave_info	0.15	remains_found	0.07	relics	-0.01	enemy_report	0.39	event	0.57
has toan	seek_grave	-0.04	registry	0.12	battle_account	-0.03	foreign_tip	0.03	scam_report	0.02	event	0.03
has toc	seek_grave	0.04	grave_info	-0.1	dna_question	-0.04	rumour	0.23	event	-0.07
has toc thai	grave_info	-0.01	event	-0.08
has toi	seek_grave	-0.5	comrade_tip	0.39	grave_info	-0.03	remains_found	-0.29	relics	0.14	registry	-0.24	battle_account	0.39	enemy_report	-0.56	dna_question	-0.18	scam_report	0.07	rumour	-0.16	event	-0.01
has toi bao	not_dead	0.16
has toi bi	seek_grave	0.08	comrade_tip	0.05	grave_info	-0.16	event	-0.08
has toi chi	seek_grave	0.15	comrade_tip	-0.27	grave_info	-0.06	relics	0.05	battle_account	0.33	event	0.02
has toi chon	seek_grave	-0.21	comrade_tip	0.53	battle_account	-0.1	foreign_tip	0.22
has toi chua	seek_grave	-0.35	grave_info	0.06	request_recognition	0.24
has toi co	seek_grave	0.15	comrade_tip	0.45	grave_info	-0.04	battle_account	-0.02
has toi con	relics	0.16	foreign_tip	0.16	scam_report	0.02	event	0.33
has toi cung	comrade_tip	0.16	event	-0.02
has toi dang	comrade_tip	0.19	scam_report	0.05
has toi di	seek_grave	0.07	remains_found	0.11
has toi doc	seek_grave	-0.19	comrade_tip	-0.12	event	0.09
has toi gui	grave_info	-0.22	relics	0.22	enemy_report	0.08	event	-0.08
has toi hoi	seek_grave	-0.16	comrade_tip	-0.15	battle_account	0.13	request_recognition	0.05	event	0.23
has toi ke	grave_info	0.05
has toi khong	seek_grave	0.25	registry	-0.09	event	-0.1
has toi la	comrade_tip	-0.38	grave_info	-0.38	relics	0.05	battle_account	-0.63	enemy_report	0.1	scam_report	0.09	rumour	-0.06	request_recognition	0.29	not_dead	0.07	event	0.09
has toi lam	not_dead	0.04
has toi len	grave_info	-0.11
has toi liet	seek_grave	0.31
has toi mat	seek_grave	0.05	comrade_tip	-0.09	event	-0.16
has toi moi	comrade_tip	-0.15	request_recognition	0.11
has toi muon	seek_grave	-0.06	relics	0.01	foreign_tip	0.13	dna_question	0.14	event	0.17
has toi nam	seek_grave	0.45	comrade_tip	-0.03	event	-0.28
has toi nguyen	comrade_tip	0.01
has toi nho	comrade_tip	-0.33	event	0.33
has toi noi	rumour	0.1
has toi o	comrade_tip	0.17	grave_info	0.18	battle_account	0.09	event	-0.39
has toi ten	seek_grave	0.15	comrade_tip	-0.35
has toi va	comrade_tip	0.08	grave_info	-0.09	event	-0.05
has toi viet	not_dead	0.04
has toi voi	comrade_tip	0.09	battle_account	-0.16	event	0.15
has toi xin	not_dead	0.06	event	-0.26
has ton	comrade_tip	0.23	grave_info	0.09	registry	-0.07	request_recognition	0.22	event	-0.47
has tong	seek_grave	0.15	comrade_tip	-0.82	grave_info	0.16	registry	0.31	enemy_report	0.02	request_recognition	-0.11
has tp	seek_grave	0.37
has tra	seek_grave	-0.23	comrade_tip	-0.46	remains_found	-0.46	relics	0.55	registry	-0.23	scam_report	-0.24	request_recognition	0.37	not_dead	0.42	event	-0.62
has tra loi	seek_grave	-0.03	comrade_tip	0.07	grave_info	0.02	request_recognition	0.33	event	-0.24
has trac	comrade_tip	0.11	grave_info	-0.11
has trach	seek_grave	0.27
has trai	seek_grave	0.2	comrade_tip	-0.47	grave_info	-0.14	relics	-0.04	enemy_report	-0.06	foreign_tip	0.1	dna_question	0.22	rumour	-0.16	not_dead	0.19	event	0.24
has trai la	foreign_tip	0.11
has trai toi	seek_grave	0.04	comrade_tip	-0.6	grave_info	-0.08	scam_report	0.05
has tram	seek_grave	0.17	comrade_tip	0.33	grave_info	-0.48	remains_found	0.09	relics	-0.03	battle_account	-0.22	request_recognition	-0.1	event	-0.19
has tram phau	seek_grave	0.02	grave_info	-0.1	event	-0.26
has tram xa	comrade_tip	0.39	grave_info	-0.05	event	-0.18
has tran	seek_grave	-0.07	comrade_tip	-0.36	grave_info	-0.18	remains_found	-0.45	relics	-0.43	registry	0.09	battle_account	0.59	enemy_report	0.02	foreign_tip	-0.4	dna_question	-0.07	scam_report	-0.07	rumour	-0.26	request_recognition	-0.26	event	0.06
has tran can	comrade_tip	-0.04
has tran danh	comrade_tip	-0.29	battle_account	0.31
has tran dia	seek_grave	-0.24	grave_info	0.27	battle_account	0.08
has tran phia	seek_grave	0.43
has tran thi	comrade_tip	-0.35	registry	0.08
has tran van	comrade_tip	0.17	grave_info	-0.42
has trang	seek_grave	0.15	comrade_tip	-0.01	grave_info	0.09	relics	-0.11	registry	0.11	rumour	-0.11	request_recognition	-0.35	not_dead	-0.25
has trang liet	seek_grave	0.13	comrade_tip	-0.01	grave_info	0.77	registry	-0.13	event	0.11
has trang xa	seek_grave	-0.01	registry	0.2
has tranh	grave_info	-0.18	relics	0.08
has trao	comrade_tip	-0.3	relics	0.03	not_dead	0.72	event	-0.26
has trao tra	seek_grave	-0.31	not_dead	0.59
has trau	seek_grave	-0.15	grave_info	-0.22	battle_account	0.11	rumour	0.14
has tre	seek_grave	0.03	grave_info	-0.06	relics	0.16	event	0.07
has tren	seek_grave	0.06	comrade_tip	-0.31	grave_info	-0.05	relics	0.29	registry	-0.57	battle_account	0.15	foreign_tip	-0.15	dna_question	-0.3	scam_report	-0.16	rumour	0.42	request_recognition	0.04	not_dead	0.12	event	0.16
has tren bia	seek_grave	-0.51	grave_info	0.3	registry	-0.07	not_dead	0.09
has tren doi	grave_info	-0.21	relics	0.08	event	-0.06
has tren duong	seek_grave	0.1
has treo	relics	0.04	not_dead	0.18	event	-0.23
has tri	comrade_tip	-0.3	grave_info	0.06	relics	-0.38	registry	0.14	enemy_report	-0.31	rumour	-0.07	event	0.02
has tri thien	seek_grave	0.1
has tri vien	seek_grave	0.15	battle_account	0.05
has trich	comrade_tip	-0.53	grave_info	-0.34	registry	0.13	battle_account	0.31	request_recognition	-0.09	event	0.02
has trich luc	seek_grave	0.27
has trich so	seek_grave	-0.03	grave_info	-0.13	registry	0.32
has trieu	seek_grave	-0.46	comrade_tip	-0.19	grave_info	-0.49	remains_found	-0.58	registry	-0.06	battle_account	0.05	dna_question	-0.28	scam_report	1.73	rumour	-0.03	not_dead	-0.14	event	-0.6
has trinh	seek_grave	-0.1	grave_info	-0.17	registry	0.22	battle_account	0.09	enemy_report	0.03	dna_question	0.01	request_recognition	-0.16	event	0.25
has trinh sat	comrade_tip	0.02	registry	-0.03	battle_account	0.11	event	0.12
has tro	seek_grave	0.03	comrade_tip	-0.18	grave_info	-0.15	remains_found	-0.11	registry	0.14	battle_account	0.21	request_recognition	0.24	not_dead	0.02	event	0.01
has tro ly	comrade_tip	-0.44	battle_account	0.38	event	0.34
has troi	seek_grave	-0.18	comrade_tip	0.01	grave_info	-0.04	rumour	0.02	not_dead	0.04	event	0.15
has tron	seek_grave	-0.15	comrade_tip	-0.05	remains_found	-0.03	relics	0.15
has trong	comrade_tip	-0.13	grave_info	0.04	remains_found	0.24	relics	0.47	registry	-0.17	battle_account	-0.16	enemy_report	0.16	foreign_tip	0.12	dna_question	-0.51	scam_report	-0.11	not_dead	0.18	event	0.14
has trong co	seek_grave	-0.08	comrade_tip	-0.14	relics	0.2
has trong do	comrade_tip	-0.12	grave_info	-0.2	remains_found	0.08	battle_account	0.16	enemy_report	0.16	event	0.47
has trong hang	grave_info	-0.06	remains_found	0.3	foreign_tip	0.12	rumour	0.07	event	0.47
has trong mot	enemy_report	-0.01	foreign_tip	0.32	event	0.06
has trong nha	event	-0.07
has trong so	seek_grave	-0.08	grave_info	0.51	battle_account	0.05	request_recognition	0.05	event	0.33
has trong tran	seek_grave	0.18	comrade_tip	-0.19	grave_info	0.02	battle_account	-0.18
has trong tui	grave_info	0.08	enemy_report	0.19
has trong vuon	grave_info	-0.09	event	0.03
has tru	seek_grave	-0.14	registry	0.02	battle_account	-0.12	enemy_report	0.19	request_recognition	0.1	event	-0.11
has trua	seek_grave	-0.13	grave_info	-0.02	registry	0.19	event	0.16
has truc	seek_grave	-0.59	comrade_tip	0.25	grave_info	0.27	relics	-0.07	event	0.29
has truc thang	comrade_tip	-0.07	grave_info	0.2
has trung	seek_grave	-0.08	grave_info	-0.13	remains_found	0.14	relics	-0.12	registry	-0.2	battle_account	0.13	foreign_tip	0.11	dna_question	-0.12	rumour	-0.56	not_dead	-0.26	event	-0.04
has trung bom	seek_grave	-0.01	registry	0.11	request_recognition	0.17	event	-0.19
has trung dan	battle_account	0.13
has trung doan	seek_grave	-0.07	comrade_tip	0.17	grave_info	0.02	relics	-0.16	dna_question	-0.14	rumour	-0.02	request_recognition	-0.18
has trung doi	seek_grave	0.27	grave_info	-0.51	registry	-0.05	battle_account	0.14	foreign_tip	0.06	event	0.02
has trung si	battle_account	-0.09	enemy_report	0.16	foreign_tip	0.11	event	-0.18
has trung tam	comrade_tip	-0.03	scam_report	0.26
has trung uy	seek_grave	0.1	foreign_tip	0.12
has truoc	seek_grave	-0.53	comrade_tip	-0.01	grave_info	1.03	remains_found	-0.03	registry	-0.3	foreign_tip	0.04	rumour	-0.11	not_dead	0.72	event	0.05
has truoc co	seek_grave	-0.04
has truoc khi	seek_grave	0.1	comrade_tip	0.05	foreign_tip	0.09
has truoc la	grave_info	0.5	event	0.37
has truoc luc	seek_grave	0.17	comrade_tip	0.02	event	0.06
has truong	seek_grave	-0.21	comrade_tip	-0.32	grave_info	0.14	remains_found	0.37	relics	-0.06	registry	0.7	battle_account	0.21	enemy_report	-0.08	foreign_tip	-0.37	dna_question	-0.64	scam_report	-0.04	request_recognition	0.01	not_dead	-0.12	event	0.33
has truong ban	comrade_tip	-0.04	grave_info	-0.24	relics	0.27
has truong cong	grave_info	-0.07	remains_found	0.09
has truong hop	seek_grave	0.07	registry	0.14	request_recognition	0.2	event	-0.42
has truy	seek_grave	-0.12	request_recognition	0.37
has truyen	seek_grave	0.14	dna_question	-0.15	rumour	0.34	event	-0.36
has tu	seek_grave	-0.48	comrade_tip	-0.21	grave_info	0.37	remains_found	-0.21	registry	-0.04	battle_account	-0.23	enemy_report	0.01	foreign_tip	-0.36	dna_question	0.18	scam_report	0.05	rumour	-0.5	request_recognition	-0.11	not_dead	0.34	event	-0.18
has tu do	seek_grave	0.04	comrade_tip	-0.19
has tu nam	seek_grave	0.15	registry	0.11	not_dead	0.33	event	-0.47
has tu so	seek_grave	0.06
has tu thang	seek_grave	0.01	comrade_tip	0.05	grave_info	-0.17	dna_question	0.03
has tuan	seek_grave	-0.69	grave_info	-0.17	enemy_report	0.14
has tuat	seek_grave	0.14	registry	0.1	event	-0.34
has tuc	comrade_tip	0.04	grave_info	-0.31	request_recognition	0.4	event	-0.19
has tui	seek_grave	-0.16	comrade_tip	0.55	remains_found	0.19	relics	-0.39	registry	-0.22	battle_account	-0.49	enemy_report	0.11	request_recognition	-0.22	not_dead	-0.07	event	-0.24
has tui la	seek_grave	0.06
has tui o	seek_grave	0.12
has tum	comrade_tip	-0.04
has tung	seek_grave	0.11	comrade_tip	-0.07	grave_info	0.06	relics	-0.09	not_dead	0.09	event	-0.01
has tuoi	seek_grave	0.1	comrade_tip	0.04	grave_info	0.08	remains_found	0.14	relics	-0.54	battle_account	-0.01	dna_question	0.54	scam_report	-0.47	rumour	-0.15	request_recognition	0.33	not_dead	0.01
has tuoi o	seek_grave	-0.06	request_recognition	0.22	event	-0.12
has tuoi van	request_recognition	0.01	not_dead	0.22
has tuong	seek_grave	0.14	grave_info	-0.53	not_dead	0.24
has tuy	comrade_tip	-0.39	battle_account	0.01	scam_report	0.08	event	0.01
has tuyen	seek_grave	-0.02	comrade_tip	-0.09	grave_info	-0.09	registry	0.42	battle_account	-0.21	request_recognition	0.02	event	0.12
has ty	seek_grave	0.04	comrade_tip	-0.17	grave_info	-0.01	remains_found	0.12	registry	0.16	event	0.23
has u	seek_grave	0.07
has ubnd	seek_grave	-0.02	grave_info	0.11
has ubnd xa	grave_info	0.15	event	0.03
has uc	seek_grave	-0.28	foreign_tip	0.14	event	0.25
has ui	comrade_tip	-0.48
has ung	seek_grave	-0.01
has uong	grave_info	-0.04	event	-0.03
has ut	seek_grave	0.48	comrade_tip	-0.42	grave_info	-0.11	remains_found	-0.23	registry	-0.1	scam_report	0.14	rumour	-0.01	event	-0.17
has uy	seek_grave	0.06	comrade_tip	-0.38	grave_info	-0.08	battle_account	0.22
has uyen	registry	-0.09	battle_account	0.02	rumour	0.15	event	0.22
has v	relics	0.2	event	0.08
has va	seek_grave	-0.36	comrade_tip	0.18	grave_info	-0.3	remains_found	0.56	relics	0.09	registry	-0.1	battle_account	0.01	enemy_report	0.02	foreign_tip	0.03	rumour	-0.36	request_recognition	0.16	not_dead	-0.02	event	0.23
has va anh	seek_grave	-0.09	comrade_tip	0.2
has va mot	seek_grave	-0.14	remains_found	0.07	registry	-0.02	battle_account	0.08
has va ten	registry	-0.01
has vach	grave_info	-0.11	scam_report	0.07	event	-0.3
has vai	remains_found	0.28	foreign_tip	0.13	request_recognition	0.04
has vam	seek_grave	0.33	remains_found	0.08
has van	seek_grave	-0.42	comrade_tip	-0.03	grave_info	-0.13	remains_found	-0.25	relics	-0.55	registry	0.35	enemy_report	-0.39	foreign_tip	-0.28	rumour	-0.56	not_dead	0.18	event	-0.44
has van con	seek_grave	-0.01	comrade_tip	-0.09	foreign_tip	0.04	not_dead	0.45	event	0.38
has van hoa	seek_grave	-0.03	comrade_tip	-0.02	grave_info	0.03
has van pao	comrade_tip	0.05	event	-0.23
has van sinh	grave_info	0.18
has van tai	comrade_tip	0.04	registry	0.34
has vang	seek_grave	0.26	comrade_tip	-0.27	registry	0.23	scam_report	0.05
has vao	seek_grave	0.22	comrade_tip	0.39	relics	-0.21	battle_account	0.39	enemy_report	-0.08	dna_question	-0.08	rumour	-0.06	request_recognition	-0.06	not_dead	0.21	event	-0.18
has vao nghia	seek_grave	0.15	grave_info	0.14
has vat	grave_info	-0.07	relics	0.24
has vay	seek_grave	-0.03	grave_info	-0.19	remains_found	-0.04	relics	-0.2	battle_account	0.16	dna_question	0.13	rumour	0.45	request_recognition	-0.14	event	-0.1
has ve	seek_grave	0.25	comrade_tip	-0.23	registry	0.14	battle_account	0.24	enemy_report	-0.2	scam_report	-0.34	rumour	-0.24	request_recognition	-0.37	not_dead	0.81	event	-0.03
has ve bao	seek_grave	0.28
has ve chon	grave_info	-0.06	battle_account	0.19
has ve duoc	comrade_tip	0.76	grave_info	-0.04	battle_account	-0.29
has ve huong	grave_info	-0.07
has ve nam	comrade_tip	-0.08	registry	0.11	event	0.04
has ve nghia	comrade_tip	0.1	event	-0.47
has ve nha	seek_grave	-0.09	comrade_tip	-0.08
has ve ntls	seek_grave	-0.04	comrade_tip	-0.09	grave_info	0.12	registry	0.05	event	0.06
has ve que	seek_grave	-0.18	grave_info	0.05	registry	0.1	not_dead	0.04
has ve quoc	seek_grave	0.05	comrade_tip	-0.13	grave_info	0.06	registry	0.15
has ve sau	seek_grave	0.06	comrade_tip	-0.08	battle_account	0.05	not_dead	0.08
has vet	comrade_tip	-0.31	relics	0.09	event	0.17
has vi	comrade_tip	-0.09	grave_info	0.34	remains_found	-0.38	relics	-0.28	registry	-0.06	battle_account	0.29	enemy_report	-0.14	dna_question	-0.21	rumour	-0.6	request_recognition	-0.04	event	0.35
has vi nao	enemy_report	0.04
has vi sot	comrade_tip	0.13	event	-0.1
has vi thi	comrade_tip	-0.08	event	0.03
has vi toi	seek_grave	-0.3	comrade_tip	0.46
has vi tri	seek_grave	-0.22	comrade_tip	-0.44	grave_info	0.76	remains_found	0.04	event	0.79
has vi van	event	-0.14
has vi xuyen	seek_grave	0.01
has vien	seek_grave	0.2	comrade_tip	-0.01	grave_info	0.12	remains_found	-0.55	registry	0.08	battle_account	-0.19	foreign_tip	-0.13	dna_question	0.11	scam_report	-0.29	event	-0.57
has vieng	grave_info	0.28	event	-0.09
has viet	seek_grave	0.15	comrade_tip	-0.36	grave_info	-0.38	relics	0.04	battle_account	-0.08	foreign_tip	0.43	dna_question	-0.32	scam_report	-0.02	event	0.43
has vinh	seek_grave	0.3	comrade_tip	0.15	grave_info	-0.72	relics	0.07	battle_account	-0.23	rumour	-0.18	event	-0.11
has vinh bao	grave_info	-0.06
has vinh linh	seek_grave	0.15	comrade_tip	-0.1	event	-0.18
has vinh phu	comrade_tip	0.16	grave_info	-0.04
has vo	comrade_tip	0.31	remains_found	-0.05	battle_account	-0.15	enemy_report	-0.25	dna_question	-0.05	rumour	0.17	request_recognition	-0.15	not_dead	0.79	event	-0.18
has vo danh	registry	-0.05	event	0.13
has vo thi	registry	0.24	battle_account	-0.07
has vo toi	event	-0.06
has voi	seek_grave	-0.54	comrade_tip	0.68	remains_found	0.4	registry	-0.04	battle_account	-0.12	enemy_report	-0.53	foreign_tip	-0.13	dna_question	0.1	scam_report	0.03	request_recognition	-0.25	not_dead	0.1	event	0.1
has voi anh	seek_grave	-0.06	grave_info	-0.22	registry	0.05
has voi chi	seek_grave	0.12	comrade_tip	-0.06	grave_info	0.08
has voi ong	seek_grave	-0.16	comrade_tip	0.24	grave_info	0.28	registry	0.14	event	-0.12
has voi toi	seek_grave	-0.11	comrade_tip	0.41	grave_info	-0.25	registry	0.02	battle_account	-0.1	not_dead	0.24	event	-0.09
has vong	seek_grave	-0.03	comrade_tip	-0.11	grave_info	-0.38	remains_found	0.37	battle_account	0.26	enemy_report	-0.08	dna_question	-0.01	scam_report	0.6	request_recognition	-0.01	event	0.18
has vot	seek_grave	0.39	grave_info	-0.07	registry	0.14	event	-0.2
has vot duoc	seek_grave	0.4	comrade_tip	-0.11	grave_info	-0.03
has vu	seek_grave	-0.17	comrade_tip	0.06	grave_info	-0.38	relics	-0.28	registry	0.11	battle_account	-0.39	scam_report	-0.21	request_recognition	0.53	not_dead	-0.3	event	-0.6
has vu thi	event	-0.14
has vu trang	seek_grave	0.24	grave_info	-0.12
has vua	comrade_tip	0.06	grave_info	0.29	relics	0.08	battle_account	-0.08	scam_report	0.05	not_dead	0.24
has vua roi	seek_grave	-0.09	relics	0.18	event	0.03
has vuc	seek_grave	0.01	grave_info	-0.07
has vui	seek_grave	0.28	comrade_tip	0.07	grave_info	-0.53	relics	-0.08	battle_account	-0.14	enemy_report	0.3	foreign_tip	0.11	event	-0.17
has vung	seek_grave	0.04	battle_account	-0.08	enemy_report	0.2	event	0.44
has vuon	comrade_tip	-0.02	grave_info	0.1
has vuon nha	seek_grave	0.06	event	-0.1
has vuong	seek_grave	-0.04	comrade_tip	0.48	relics	0.15	registry	0.1
has vuot	seek_grave	-0.11	comrade_tip	0.13	grave_info	-0.12	registry	-0.09	battle_account	0.08
has vy	relics	0.03	event	-0.15
has x	seek_grave	0.03	event	-0.02
has xa	seek_grave	0.62	comrade_tip	-0.73	grave_info	-0.02	remains_found	0.37	relics	-0.44	registry	0.05	battle_account	-0.22	enemy_report	-0.52	foreign_tip	-0.61	dna_question	-0.06	scam_report	-0.61	rumour	-0.6	request_recognition	0.2	not_dead	0.1	event	0.22
has xa doi	seek_grave	0.31	comrade_tip	-0.1	registry	-0.09	request_recognition	0.3
has xa hoi	grave_info	0.05	event	-0.07
has xa nam	event	0.05
has xa tan	seek_grave	0.03	comrade_tip	-0.11	registry	-0.09
has xa thanh	seek_grave	0.03	event	-0.1
has xa toi	registry	0.44
has xa vinh	grave_info	0.05	remains_found	0.05	event	0.13
has xac	seek_grave	0.01	comrade_tip	0.1	grave_info	-0.79	remains_found	-0.21	relics	-0.03	registry	-0.04	battle_account	-0.43	enemy_report	1.03	request_recognition	0.41	not_dead	-0.14	event	0.26
has xac minh	comrade_tip	-0.13
has xac nhan	grave_info	-0.06	registry	-0.06	request_recognition	0.41
has xang	comrade_tip	-0.07	grave_info	-0.2	event	0.12
has xanh	seek_grave	-0.06	grave_info	-0.38	remains_found	0.27	relics	0.29
has xay	comrade_tip	-0.02	grave_info	0.29	rumour	0.01	event	0.24
has xe	comrade_tip	0.59	grave_info	-0.17	remains_found	-0.26	relics	-0.4	battle_account	0.03	foreign_tip	-0.01	scam_report	0.08	event	-0.14
has xe tang	comrade_tip	0.04
has xem	comrade_tip	-0.29	grave_info	-0.14	remains_found	0.02	enemy_report	0.02	request_recognition	0.38
has xep	seek_grave	-0.45	grave_info	0.63	battle_account	-0.16	event	0.84
has xep da	seek_grave	-0.27	grave_info	0.05	battle_account	-0.03	event	0.41
has xet	seek_grave	-0.77	dna_question	0.06	request_recognition	0.63	event	-0.04
has xi	grave_info	0.12	event	0.09
has xin	comrade_tip	-0.51	grave_info	0.13	remains_found	-0.13	relics	0.08	registry	-0.11	dna_question	-0.06	rumour	-0.34	request_recognition	0.8	not_dead	0.12	event	-0.29
has xin bao	seek_grave	-0.28	event	0.08
has xin duoc	request_recognition	0.14
has xin goi	seek_grave	0.14	comrade_tip	-0.12	battle_account	0.03
has xin hoi	seek_grave	0.1	grave_info	-0.15	request_recognition	0.58
has xin nhan	relics	0.05	event	-0.07
has xoai	seek_grave	-0.2	comrade_tip	0.06	not_dead	0.04
has xom	comrade_tip	-0.15	grave_info	0.3	relics	-0.01	dna_question	-0.04
has xong	seek_grave	0.01	comrade_tip	0.11	scam_report	0.02	event	-0.26
has xua	grave_info	0.07	relics	0.07	rumour	0.18	event	0.19
has xuan	seek_grave	-0.15	comrade_tip	0.31	grave_info	0.09	remains_found	-0.14	relics	-0.09	battle_account	0.06	enemy_report	-0.1	foreign_tip	-0.04	dna_question	-0.19	scam_report	-0.14	rumour	-0.1	not_dead	-0.06	event	-0.03
has xuan loc	comrade_tip	0.01	grave_info	-0.25	registry	0.29
has xuc	remains_found	0.31	registry	-0.01	rumour	-0.07	event	0.2
has xung	seek_grave	-0.05	comrade_tip	-0.41	grave_info	-0.12	remains_found	-0.34	relics	-0.2	registry	-0.05	battle_account	0.15	dna_question	-0.05	scam_report	0.91	rumour	-0.13	event	-0.16
has xung la	scam_report	0.38	event	-0.26
has xung phong	comrade_tip	-0.12	request_recognition	0.01
has xuong	seek_grave	0.07	comrade_tip	0.15	grave_info	-0.41	remains_found	1.12	relics	-0.55	registry	-0.57	battle_account	-0.51	enemy_report	-0.46	foreign_tip	-0.39	dna_question	0.18	rumour	-0.02	request_recognition	-0.39	not_dead	-0.01	event	0.01
has xuyen	comrade_tip	0.53	grave_info	-0.65	registry	0.09	dna_question	-0.05	event	-0.45
has y	comrade_tip	0.27	grave_info	-0.17	remains_found	-0.24	relics	-0.1	registry	0.29	battle_account	-0.21	dna_question	0.23	scam_report	-0.06	rumour	-0.06	request_recognition	-0.19	event	-0.26
has y si	seek_grave	0.16	comrade_tip	0.26	grave_info	-0.1	battle_account	-0.02	event	-0.07
has y ta	seek_grave	-0.4	grave_info	-0.13	registry	0.33	battle_account	-0.1
has y yen	seek_grave	0.08	grave_info	-0.08	not_dead	0.04
has yen	seek_grave	0.02	comrade_tip	0.24	grave_info	-0.27	relics	0.1	registry	0.27	battle_account	-0.68	scam_report	0.06	rumour	-0.11	request_recognition	-0.26	not_dead	0.07	event	-0.8
has yeu	seek_grave	0.13	grave_info	-0.19	event	-0.26
has zalo	comrade_tip	-0.18	scam_report	0.11
kin 0	seek_grave	-1.6	comrade_tip	0.34	grave_info	0.31	remains_found	0.24	relics	-0.14	registry	0.5	foreign_tip	-0.06	dna_question	-1.25	scam_report	-1.13	request_recognition	-0.73	not_dead	-0.22	event	0.64
kin 1	seek_grave	0.69	comrade_tip	-0.33	grave_info	-0.22	remains_found	-0.24	relics	-0.18	registry	-0.74	battle_account	-0.01	enemy_report	-0.31	dna_question	-0.17	rumour	-0.08	request_recognition	-0.19	event	-0.31
kin 2	seek_grave	0.26	comrade_tip	-0.44	grave_info	-0.4	remains_found	-0.47	registry	-0.15	battle_account	-0.28	foreign_tip	-0.18	dna_question	0.08	scam_report	0.19	rumour	-0.04	not_dead	-0.19	event	-0.62
kin few	seek_grave	0.2	comrade_tip	-0.39	grave_info	-1.21	remains_found	-0.02	registry	-0.22	dna_question	0.26	scam_report	0.2	rumour	-0.19	event	-0.51
kin many	request_recognition	0.1	event	-0.13
length 0	seek_grave	0.59	comrade_tip	0.07	grave_info	-0.46	remains_found	-0.23	relics	-0.15	registry	-0.61	battle_account	-0.11	enemy_report	-0.37	foreign_tip	-0.35	dna_question	-0.15	scam_report	-0.21	rumour	-0.58	not_dead	-0.38	event	-0.8
length 1	seek_grave	-0.5	comrade_tip	-0.03	grave_info	-0.11	relics	-0.23	battle_account	-0.5	rumour	0.47	request_recognition	-0.26	not_dead	-0.19	event	0.16
length 2	seek_grave	-0.23	grave_info	-0.17	remains_found	-0.03	relics	0.07	battle_account	-0.06	enemy_report	-0.3	foreign_tip	-0.45	scam_report	-0.07	rumour	-0.45	request_recognition	-0.01	event	-0.34
length 3	seek_grave	0.15	comrade_tip	-0.61	grave_info	0.09	registry	0.25	battle_account	0.12	enemy_report	0.1	foreign_tip	-0.28	dna_question	-0.15	rumour	-0.33	not_dead	-0.12	event	0.13
length 4	comrade_tip	-0.06	registry	-0.06	request_recognition	0.12
length 5	foreign_tip	0.32	event	0.05
length 6	seek_grave	0.01	comrade_tip	0.41
people 0	seek_grave	-0.04	comrade_tip	-1.05	grave_info	-0.45	remains_found	-0.11	relics	-0.47	registry	-0.53	foreign_tip	-0.32	dna_question	-0.08	scam_report	0.09	rumour	0.26	not_dead	-0.54	event	0.66
people 1	seek_grave	0.2	comrade_tip	-0.58	grave_info	-0.32	remains_found	0.17	relics	-0.23	registry	-0.75	foreign_tip	-0.08	dna_question	0.01	request_recognition	-0.46	not_dead	-0.08
people 2	seek_grave	0.17	comrade_tip	0.12	remains_found	0.08	relics	-0.25	registry	-0.67	battle_account	-0.68	enemy_report	-0.06	dna_question	-0.29	scam_report	-0.31	rumour	-0.52	not_dead	0.09	event	-0.08
people few	seek_grave	-0.21	comrade_tip	0.02	grave_info	0.03	remains_found	-0.07	relics	0.55	registry	0.06	battle_account	-0.06	enemy_report	-0.07	foreign_tip	-0.19	dna_question	-0.15	scam_report	-0.13	rumour	-0.35	event	-0.4
people many	seek_grave	-0.23	comrade_tip	0.2	grave_info	-0.3	remains_found	-0.6	relics	-0.32	registry	0.9	battle_account	0.1	dna_question	0.04	rumour	-0.18	not_dead	-0.26	event	-0.41
phones 0	seek_grave	-0.27	comrade_tip	-0.06	grave_info	-0.25	remains_found	-0.9	relics	-0.69	registry	0.22	foreign_tip	-0.27	dna_question	-0.01	scam_report	-1	request_recognition	-0.03
phones 1	seek_grave	0.12	comrade_tip	-0.28	grave_info	-0.18	remains_found	0.27	relics	0.1	registry	-0.48	battle_account	-0.91	enemy_report	-0.85	foreign_tip	-0.2	dna_question	-0.35	scam_report	0.04	rumour	-1.13	request_recognition	-0.28	not_dead	-0.89	event	-0.18
phones 2	scam_report	0.05
questions 0	comrade_tip	-0.08	grave_info	-0.01	remains_found	-0.02	relics	-0.09	battle_account	-0.25	enemy_report	-0.24	foreign_tip	-0.44	dna_question	-2.08	scam_report	-0.13	rumour	-0.49	request_recognition	-0.64	not_dead	-0.29
questions 1	seek_grave	-0.05	comrade_tip	-0.42	grave_info	-0.91	remains_found	-0.28	relics	-0.31	registry	-0.12	battle_account	-0.25	dna_question	0.47	scam_report	-0.11	request_recognition	0.12	not_dead	-0.44	event	-0.72
questions 2	dna_question	0.44
says:again	comrade_tip	0.01	grave_info	-0.11	registry	-0.03	battle_account	0.51	enemy_report	-0.3	request_recognition	-0.41	not_dead	0.16	event	-0.03
says:aka	seek_grave	0.65	comrade_tip	-0.33	grave_info	-0.03	remains_found	-0.11	registry	-0.09	foreign_tip	-0.04	dna_question	-0.18	scam_report	-0.01	rumour	-0.22	not_dead	0.02	event	-0.07
says:alive	seek_grave	-0.32	comrade_tip	0.17	grave_info	-0.34	remains_found	-0.39	relics	-0.01	battle_account	-0.08	enemy_report	-0.07	foreign_tip	-0.17	scam_report	-0.51	request_recognition	0.16	not_dead	0.89
says:at	seek_grave	-0.3	comrade_tip	0.04	grave_info	0.03	remains_found	-0.17	relics	-0.17	registry	-0.37	battle_account	-0.41	foreign_tip	-0.4	dna_question	-0.18	scam_report	-0.38	request_recognition	-0.35	not_dead	-0.22	event	0.1
says:battle	seek_grave	-0.5	comrade_tip	0.47	grave_info	-0.14	relics	-0.43	registry	-0.56	battle_account	0.78	enemy_report	0.51	foreign_tip	-0.05	dna_question	-0.23	scam_report	-0.23	request_recognition	-0.08	event	0.48
says:born	seek_grave	1	comrade_tip	-0.42	grave_info	-0.4	remains_found	-0.62	relics	-0.46	registry	-0.14	battle_account	-0.75	enemy_report	-0.22	foreign_tip	-0.09	dna_question	0.13	scam_report	-0.67	not_dead	-0.15	event	-0.92
says:bury	seek_grave	0.11	comrade_tip	0.34	grave_info	0.21	remains_found	-0.49	relics	-0.82	registry	-0.04	battle_account	0.06	enemy_report	0.1	foreign_tip	0.3	dna_question	-0.39	scam_report	-0.65	rumour	0.38	request_recognition	-0.45	not_dead	-0.5	event	0.21
says:capture	seek_grave	0.27	grave_info	-0.1	remains_found	-0.06	relics	-0.12	registry	-0.25	battle_account	-0.35	enemy_report	0.8
says:contact	seek_grave	-0.17	comrade_tip	0.34	grave_info	-0.28	remains_found	0.11	relics	-0.11	registry	-0.35	battle_account	-0.02	enemy_report	-0.16	scam_report	0.37	rumour	-0.29	request_recognition	-0.59	not_dead	-0.15	event	0.16
says:died	seek_grave	0.1	comrade_tip	-0.29	grave_info	-0.21	remains_found	-0.48	relics	-0.42	registry	0.1	battle_account	0.08	enemy_report	-0.55	foreign_tip	-0.28	dna_question	-0.08	rumour	-0.43	request_recognition	-0.35	not_dead	-0.28	event	-0.45
says:enlist	seek_grave	1.03	comrade_tip	-0.58	grave_info	-1.11	remains_found	-0.28	relics	-0.12	registry	-0.01	enemy_report	-0.18	dna_question	-0.04	scam_report	-0.43	rumour	-0.22	not_dead	-0.2	event	-0.85
says:fall	seek_grave	-0.06	comrade_tip	-0.29	grave_info	-0.45	remains_found	-0.25	relics	-0.35	registry	-0.04	battle_account	-0.46	enemy_report	-0.36	foreign_tip	-0.61	dna_question	-0.37	scam_report	-0.33	rumour	-0.53	request_recognition	-0.43	not_dead	-0.6	event	-0.19
says:fell	seek_grave	0.37	comrade_tip	0.25	grave_info	-0.11	remains_found	-1.2	registry	0.31	enemy_report	-0.64	foreign_tip	-0.72	scam_report	-0.57	rumour	-0.28	request_recognition	-0.22	not_dead	-0.51	event	-0.61
says:gio	seek_grave	0.19	grave_info	0.11	relics	-0.08	request_recognition	-0.07
says:grave	seek_grave	0.19	comrade_tip	-0.24	grave_info	0.31	relics	-0.25	registry	-0.24	battle_account	-1.07	enemy_report	-0.26	foreign_tip	-0.62	dna_question	-0.05	scam_report	0.11	rumour	-0.22	request_recognition	-1.12	event	-0.26
says:home	seek_grave	0.12	grave_info	-0.1	remains_found	-0.15	relics	-0.03	registry	-0.09	battle_account	-0.22	enemy_report	-0.26	foreign_tip	-0.05	dna_question	-0.34	scam_report	-0.06	rumour	-0.09	request_recognition	-0.06	not_dead	-0.34	event	-0.3
says:hurt	seek_grave	-0.5	comrade_tip	0.14	grave_info	-0.11	battle_account	0.32	not_dead	0.21	event	0.22
says:joined	seek_grave	0.68	comrade_tip	-0.26	grave_info	-0.79	remains_found	-0.2	relics	-0.47	registry	-0.15	battle_account	-0.09	enemy_report	-0.12	scam_report	-0.3	rumour	-0.14	request_recognition	-0.09	not_dead	-0.11	event	-0.6
says:laid	seek_grave	-0.62	comrade_tip	0.03	grave_info	0.76	remains_found	0.03	battle_account	0.15	event	0.27
says:last	seek_grave	-0.05	comrade_tip	0.33
says:letter	grave_info	-0.1	remains_found	-0.23	relics	0.34	enemy_report	0.05	foreign_tip	0.13	request_recognition	-0.11	not_dead	-0.02	event	0.11
says:level	comrade_tip	-0.29	grave_info	0.2	remains_found	0.19	relics	-0.32	registry	0.11	battle_account	-0.35	enemy_report	-0.1	foreign_tip	-0.51	dna_question	-0.26	scam_report	-1.05	rumour	-0.06	not_dead	-0.29	event	0.13
says:link	comrade_tip	-0.26	grave_info	-0.26	registry	-0.04	battle_account	-0.13	scam_report	-0.05	rumour	0.37	request_recognition	-0.29	not_dead	-0.05	event	0.35
says:martyr	seek_grave	-0.02	comrade_tip	-0.76	grave_info	0.05	remains_found	-0.63	relics	-0.19	battle_account	-0.58	enemy_report	-0.67	foreign_tip	-0.45	dna_question	0.01	rumour	-0.24	request_recognition	0.29	event	-0.61
says:moved	seek_grave	-0.78	comrade_tip	-0.07	grave_info	-0.04	relics	0.16	registry	0.38	battle_account	-0.39	enemy_report	-0.17	foreign_tip	-0.14	dna_question	0.35	scam_report	-0.16	rumour	-0.48	request_recognition	-0.78	not_dead	0.04	event	0.2
says:naming	comrade_tip	-0.22	grave_info	0.28	remains_found	-0.18	relics	-0.13	battle_account	-0.05	scam_report	0.26	rumour	-0.07	not_dead	0.59
says:notice	seek_grave	0.07	comrade_tip	-0.28	grave_info	-0.62	registry	-0.18	foreign_tip	-0.18	scam_report	-0.26	rumour	-0.34	request_recognition	0.61	not_dead	0.57	event	-0.88
says:office	seek_grave	-0.53	comrade_tip	-0.23	grave_info	-0.03	remains_found	0.12	relics	-0.1	registry	0.11	battle_account	-0.26	enemy_report	-0.42	dna_question	0.09	scam_report	0.8	rumour	-0.28	request_recognition	0.11	not_dead	-0.24	event	-0.08
says:pet	seek_grave	-0.04	comrade_tip	0.33	remains_found	0.44	relics	0.54	registry	-0.34	battle_account	-0.26	enemy_report	-0.28	foreign_tip	0.16	dna_question	-0.14	scam_report	-0.1	not_dead	-0.19	event	0.1
says:post	seek_grave	0.21	comrade_tip	0.46	grave_info	-0.21	remains_found	-0.11	relics	-0.36	registry	0.07	battle_account	0.21	enemy_report	-0.1	foreign_tip	-0.74	dna_question	-0.54	scam_report	-0.65	rumour	-0.15	not_dead	-0.66	event	-0.23
says:rank	comrade_tip	-0.11	grave_info	-0.58	remains_found	0.05	relics	-0.11	registry	0.03	enemy_report	0.04	foreign_tip	0.01	dna_question	-0.43	scam_report	0.2	request_recognition	-0.3
says:returned	seek_grave	-0.68	comrade_tip	0.02	grave_info	-0.34	scam_report	-0.19	not_dead	1.17	event	-0.17
says:self	comrade_tip	0.26	grave_info	-0.07	remains_found	-0.09	registry	-0.51	battle_account	0.08	enemy_report	-0.1	foreign_tip	-0.05	rumour	-0.59	request_recognition	-0.04	event	-0.17
says:site	seek_grave	-0.04	comrade_tip	0.11	grave_info	-0.06	remains_found	0.02	relics	-0.27	registry	-0.34	battle_account	0.07	enemy_report	-0.18	dna_question	-0.25	scam_report	-0.21	rumour	0.22	request_recognition	-0.02	not_dead	-0.6	event	0.15
says:stop	seek_grave	-0.05	comrade_tip	-0.27	grave_info	-0.28	remains_found	-0.24	relics	-0.29	battle_account	-0.43	enemy_report	-0.3	foreign_tip	-0.58	dna_question	-0.28	scam_report	-0.63	rumour	-0.4	request_recognition	-0.57	not_dead	-0.46	event	-0.2
says:tells	seek_grave	-0.25	comrade_tip	0.09	grave_info	-0.07	registry	-0.25	battle_account	-0.4	enemy_report	-0.03	foreign_tip	-0.11	scam_report	0.25	rumour	-0.14	request_recognition	-0.66	not_dead	-0.65
says:thing	seek_grave	-0.18	comrade_tip	0.22	grave_info	0.02	relics	-0.36	registry	0.06	battle_account	-0.11	enemy_report	-0.2	foreign_tip	-0.22	dna_question	-0.22	scam_report	-0.26	rumour	-0.04	request_recognition	-0.18	not_dead	-0.4	event	0.2
says:title	seek_grave	-0.1	comrade_tip	0.27	grave_info	0.14	remains_found	-0.48	relics	-0.28	registry	-0.34	battle_account	-0.31	enemy_report	-0.19	foreign_tip	-0.33	scam_report	-0.16	rumour	-0.11	request_recognition	-0.4	event	-0.2
says:truename	seek_grave	-0.08	comrade_tip	0.68	grave_info	-0.26
text:battle	comrade_tip	-0.45	battle_account	0.58	event	0.13
text:by_comrade	seek_grave	-0.79	comrade_tip	1.29	grave_info	-0.82	relics	-0.11	registry	-0.27	enemy_report	-0.44	foreign_tip	0.1	rumour	-0.11	request_recognition	-0.01	not_dead	-0.03	event	-0.2
text:by_finder	seek_grave	0.03	comrade_tip	-0.44	grave_info	-0.69	remains_found	0.26	relics	0.73	registry	-0.29	enemy_report	-0.11	scam_report	-0.49	rumour	-0.37	request_recognition	-0.15	not_dead	-0.19	event	0.32
text:by_keeper	comrade_tip	-0.06	registry	-0.03	scam_report	-0.03
text:by_official	seek_grave	-0.28	comrade_tip	-0.25	grave_info	0.27	remains_found	-0.31	relics	0.18	scam_report	0.03	rumour	-0.06	request_recognition	0.01	event	-0.22
text:by_resident	seek_grave	0.6	comrade_tip	-0.23	grave_info	0.12	remains_found	-0.2	registry	-0.58	battle_account	0.2	enemy_report	-0.18	scam_report	0.4	request_recognition	-0.08	not_dead	-0.2	event	-0.63
text:by_volunteer	seek_grave	-0.4	comrade_tip	-0.23	grave_info	0.23	enemy_report	0.37	event	0.43
text:dna	seek_grave	-1.14	comrade_tip	-0.16	grave_info	-0.21	remains_found	-0.03	relics	-0.33	dna_question	1.47	scam_report	-0.42	request_recognition	-0.43	not_dead	-0.21	event	-0.07
text:found	comrade_tip	-0.08	remains_found	0.52	scam_report	-0.01	event	0.5
text:give_back	seek_grave	-0.5	remains_found	-0.66	relics	0.97	foreign_tip	0.15	dna_question	-0.09	request_recognition	-0.23	not_dead	0.32
text:grave	seek_grave	0.2	comrade_tip	0.07	grave_info	0.53	remains_found	-0.65	relics	-0.35	registry	0.24	battle_account	-0.67	enemy_report	-0.09	foreign_tip	-0.36	dna_question	0.05	rumour	-0.49	request_recognition	-0.76	not_dead	-0.13	event	0.02
text:hearsay	seek_grave	0.4	comrade_tip	-0.02	grave_info	-0.28	remains_found	-0.17	relics	-0.38	registry	-0.22	enemy_report	0.11	dna_question	-0.15	rumour	0.89	request_recognition	-0.03	not_dead	-0.01	event	0.02
text:list	seek_grave	-0.14	comrade_tip	-0.39	grave_info	-0.23	remains_found	-0.06	relics	0.03	registry	0.54	battle_account	-0.05	not_dead	0.35	event	-0.09
text:recognition	seek_grave	-0.34	grave_info	-0.24	request_recognition	0.69
text:relics	seek_grave	-0.32	comrade_tip	-1.08	grave_info	-0.24	remains_found	0.42	relics	1.38	registry	-0.21	battle_account	-0.38	enemy_report	-0.12	dna_question	-0.1	scam_report	-0.09	rumour	-0.2	request_recognition	-0.17	not_dead	-0.2	event	0.16
text:scam	seek_grave	-0.23	grave_info	-0.36	remains_found	-0.19	relics	-0.1	scam_report	0.98	rumour	-0.11	event	-0.56
text:seek	seek_grave	0.96	comrade_tip	-0.69	grave_info	-0.73	remains_found	-0.15	relics	-0.35	registry	-0.25	battle_account	-0.35	enemy_report	-0.4	foreign_tip	-0.23	dna_question	-0.4	scam_report	-0.08	rumour	-0.34	request_recognition	-0.25	not_dead	0.49	event	-0.51
text:sought	seek_grave	0.81	comrade_tip	-0.62	grave_info	-0.48	remains_found	-0.02	relics	-0.21	registry	-0.4	dna_question	-0.07	rumour	-0.07	request_recognition	-0.08	event	-0.16
text:stone	seek_grave	-0.66	comrade_tip	-0.53	grave_info	1.29	remains_found	-0.26	registry	-0.1	battle_account	-0.08	scam_report	-0.01	rumour	-0.19	event	0.69
titled 0	seek_grave	-0.47	comrade_tip	-0.16	grave_info	-0.63	relics	-0.2	registry	0.17	battle_account	-0.14	enemy_report	-0.13	foreign_tip	-0.36	dna_question	-0.4	scam_report	-0.44	rumour	-0.26	request_recognition	-0.02	not_dead	-0.19	event	0.06
titled 1	seek_grave	0.52	grave_info	0.13	remains_found	-0.37	registry	-1.37	battle_account	-0.53	enemy_report	-0.22	foreign_tip	-0.2	rumour	-0.35	request_recognition	-0.58	not_dead	-0.56	event	-0.81
titled 2	grave_info	0.17
units 0	seek_grave	-0.54	comrade_tip	-0.78	grave_info	0.1	registry	-0.37	battle_account	-0.51	enemy_report	-0.86	foreign_tip	-0.16	dna_question	0.08	scam_report	0.01	request_recognition	0.23	not_dead	-0.12	event	-0.04
units 1	seek_grave	0.12	comrade_tip	0.41	grave_info	-0.29	relics	-0.39	registry	-0.2	battle_account	-0.16	enemy_report	0.05	foreign_tip	-0.21	dna_question	-0.83	scam_report	-0.51	rumour	-0.66	request_recognition	-0.91	not_dead	-0.25
units 2	seek_grave	0.19	grave_info	-0.32	remains_found	-0.21	relics	-0.1	registry	0.12	enemy_report	0.01	request_recognition	-0.1	event	-0.15
units few	comrade_tip	-0.4	grave_info	-0.64	registry	0.53""")
