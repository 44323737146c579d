"""What each piece of evidence about texts is worth. Written by ``make weights``."""

from flows.understand.weighing import table

WEIGHTS = table("""	seek_grave	-0.22	comrade_tip	-0.56	grave_info	-0.74	remains_found	-0.55	relics	-0.66	registry	-0.33	battle_account	-0.75	enemy_report	-0.66	foreign_tip	-0.9	dna_question	-0.66	scam_report	-0.62	rumour	-0.82	request_recognition	-0.74	not_dead	-0.89	event	-0.46
begins with 02	grave_info	-0.05	remains_found	0.1
begins with 1	seek_grave	-0.45	comrade_tip	-0.48	grave_info	-0.2	remains_found	0.04	registry	0.17	battle_account	0.25	rumour	-0.16	request_recognition	-0.01	not_dead	-0.01	event	0.67
begins with 11	comrade_tip	-0.36	battle_account	0.28
begins with 12	grave_info	0.21	battle_account	0.1	event	0.16
begins with 14	registry	-0.03	event	0.03
begins with 17	comrade_tip	0.13
begins with 1972	event	-0.03
begins with 2	seek_grave	-0.2	remains_found	0.09	registry	0.08	battle_account	0.18	scam_report	-0.1	event	0.11
begins with 20	comrade_tip	-0.08	grave_info	0.56	remains_found	0.32	event	0.18
begins with 3	seek_grave	-0.62	remains_found	0.21	relics	-0.06	registry	0.33	battle_account	0.25	not_dead	-0.01	event	0.48
begins with 4	seek_grave	-0.25	comrade_tip	-0.04	grave_info	0.02	remains_found	0.14	relics	-0.04	registry	-0.03	battle_account	0.12	event	0.55
begins with 5	grave_info	-0.11	relics	-0.14	battle_account	0.15	rumour	-0.07	event	0.06
begins with 6	seek_grave	-0.15	comrade_tip	-0.24	remains_found	0.07	enemy_report	0.1	event	0.26
begins with 7	comrade_tip	-0.12	grave_info	0.01	event	0.06
begins with 8	seek_grave	-0.22	comrade_tip	-0.09	registry	-0.11	battle_account	0.02	request_recognition	0.07
begins with 88	grave_info	0.1	event	0.15
begins with 9	comrade_tip	0.11	grave_info	-0.19	registry	0.17
begins with a	comrade_tip	0.37	registry	-0.18	battle_account	-0.01	rumour	-0.12	event	-0.35
begins with adn	seek_grave	-0.01	dna_question	0.09	rumour	-0.06	event	-0.02
begins with ai	seek_grave	0.61	comrade_tip	0.14	grave_info	-0.31	event	-0.38
begins with alo	seek_grave	-0.04	comrade_tip	0.17	event	-0.26
begins with am	seek_grave	0.12
begins with an	seek_grave	0.17	grave_info	-0.21	scam_report	0.07	event	-0.13
begins with anh	seek_grave	0.01	comrade_tip	0.13	grave_info	-0.03	relics	-0.02	registry	0.23	battle_account	-0.51	enemy_report	-0.01	scam_report	0.06	rumour	-0.17	event	-0.84
begins with ap	relics	-0.1	scam_report	0.1	event	-0.08
begins with ay	comrade_tip	-0.13	grave_info	0.35
begins with b	seek_grave	-0.08	comrade_tip	0.06	event	-0.21
begins with ba	seek_grave	0.21	comrade_tip	-0.71	grave_info	0.01	remains_found	-0.27	registry	-0.06	battle_account	-0.22	enemy_report	-0.31	dna_question	-0.18	scam_report	0.35	rumour	0.44	event	-0.14
begins with bac	seek_grave	0.1	comrade_tip	0.26	grave_info	-0.24	remains_found	-0.02	relics	-0.15	registry	-0.17	enemy_report	-0.03	rumour	-0.2	request_recognition	-0.05	not_dead	0.09	event	-0.93
begins with bai	seek_grave	-0.22	comrade_tip	0.58	rumour	0.11	not_dead	0.17
begins with ban	seek_grave	-0.25	grave_info	-0.27	remains_found	0.19	battle_account	-0.13	enemy_report	0.57	foreign_tip	-0.13	dna_question	-0.09	rumour	0.01
begins with bang	grave_info	-0.17	registry	0.25	event	-0.02
begins with bao	seek_grave	-0.12	comrade_tip	0.04	grave_info	-0.18	remains_found	0.29	registry	-0.35	battle_account	-0.17	enemy_report	0.37	foreign_tip	-0.22	dna_question	-0.02	scam_report	0.51	rumour	-0.53	request_recognition	-0.01	not_dead	0.21	event	-0.14
begins with bay	seek_grave	-0.14	comrade_tip	0.15	grave_info	0.24	event	-0.12
begins with be	comrade_tip	0.16
begins with ben	comrade_tip	0.3	grave_info	-0.16	battle_account	0.02	rumour	0.02	event	-0.03
begins with bi	remains_found	-0.18	relics	0.33	rumour	-0.03
begins with bia	seek_grave	-0.98	comrade_tip	-0.07	grave_info	0.59	registry	0.14
begins with bien	comrade_tip	0.14	grave_info	-0.18	not_dead	0.1	event	-0.26
begins with biet	seek_grave	0.01	comrade_tip	0.35	grave_info	-0.25	event	-0.2
begins with binh	seek_grave	0.05	remains_found	-0.05	relics	0.01	battle_account	-0.17	enemy_report	-0.1	foreign_tip	0.29	scam_report	-0.05	event	0.03
begins with bo	seek_grave	0.38	relics	-0.03	registry	-0.19	battle_account	-0.16	enemy_report	0.02	foreign_tip	-0.11	dna_question	-0.01	rumour	0.06	request_recognition	-0.19	not_dead	-0.11	event	-0.12
begins with bon	seek_grave	-0.13	comrade_tip	0.27	grave_info	-0.09
begins with bui	comrade_tip	0.04
begins with c	grave_info	-0.2
begins with ca	seek_grave	-0.11	comrade_tip	-0.31	grave_info	0.1	remains_found	0.01	registry	0.06	event	-0.32
begins with cac	comrade_tip	-0.26	relics	-0.17	battle_account	0.16	enemy_report	-0.01	scam_report	0.12	request_recognition	-0.02	event	-0.09
begins with cai	seek_grave	-0.87	comrade_tip	-0.17	grave_info	0.56	relics	0.62	scam_report	-0.01
begins with cam	comrade_tip	-0.22	grave_info	-0.2	scam_report	0.39	not_dead	0.01	event	-0.42
begins with can	seek_grave	0.4	comrade_tip	-0.72	remains_found	-0.02	relics	0.05	battle_account	0.17	scam_report	0.18	rumour	-0.06	event	-0.32
begins with canh	seek_grave	-0.32	relics	-0.02	scam_report	0.39	event	-0.31
begins with cao	seek_grave	-0.43	comrade_tip	-0.16	grave_info	0.02	remains_found	0.29	relics	-0.31	registry	-0.09	battle_account	-0.16	enemy_report	0.54	event	0.13
begins with cap	seek_grave	-0.27	comrade_tip	-0.3	grave_info	0.31	registry	0.26	request_recognition	0.41
begins with cat	remains_found	0.04
begins with cau	seek_grave	0.57	comrade_tip	-0.29	relics	-0.18	event	0.06
begins with ccb	seek_grave	-0.18	comrade_tip	0.54	grave_info	0.02
begins with cha	seek_grave	0.05	grave_info	-0.28	rumour	0.19
begins with cham	comrade_tip	0.28	grave_info	-0.02	request_recognition	0.01
begins with chan	seek_grave	-0.11	comrade_tip	-0.08	rumour	0.14	event	0.16
begins with chao	seek_grave	-0.32	comrade_tip	0.34	grave_info	0.05	registry	-0.04	dna_question	0.13	event	-0.06
begins with chau	seek_grave	0.11	grave_info	0.22	relics	-0.04	registry	-0.15	dna_question	0.09	scam_report	-0.04	rumour	-0.16	request_recognition	-0.05	event	0.33
begins with chep	comrade_tip	-0.03	grave_info	-0.05	registry	0.13	battle_account	0.17	event	0.18
begins with chi	seek_grave	0.23	comrade_tip	0.21	grave_info	-0.08	relics	-0.42	registry	0.04	battle_account	-0.58	scam_report	0.4	rumour	-0.16	request_recognition	-0.13	event	-0.2
begins with chien	seek_grave	0.17	grave_info	-0.13	battle_account	-0.16
begins with chieu	remains_found	0.17
begins with chinh	grave_info	0.03	battle_account	-0.06	not_dead	0.24	event	-0.22
begins with cho	seek_grave	-0.36	comrade_tip	0.09	grave_info	-0.11	remains_found	-0.14	battle_account	0.14	foreign_tip	-0.01	dna_question	0.16	scam_report	0.26	request_recognition	-0.14	event	-0.14
begins with chon	comrade_tip	0.55
begins with chong	seek_grave	-0.06	comrade_tip	-0.73	grave_info	0.23	dna_question	0.01
begins with chu	seek_grave	0.12	grave_info	-0.2	remains_found	-0.51	battle_account	-0.27	enemy_report	-0.12	foreign_tip	-0.03	dna_question	0.03	rumour	-0.09	request_recognition	0.09	event	-0.8
begins with chua	seek_grave	-0.07	grave_info	-0.11	registry	0.73	event	-0.5
begins with chung	seek_grave	0.15	comrade_tip	-0.04	grave_info	0.32	relics	0.09	battle_account	0.38	event	0.31
begins with chuong	relics	-0.01
begins with chup	seek_grave	0.02	grave_info	0.23
begins with chuyen	seek_grave	-0.04	comrade_tip	0.2	registry	-0.03	enemy_report	0.02	event	-0.02
begins with co	seek_grave	-0.25	comrade_tip	0.16	grave_info	0.03	remains_found	-1	relics	-0.08	registry	-0.01	battle_account	-0.38	enemy_report	-0.37	foreign_tip	-0.32	scam_report	0.51	rumour	0.32	request_recognition	-0.28	not_dead	0.03	event	-0.28
begins with coi	comrade_tip	-0.09	grave_info	0.08	event	0.13
begins with con	seek_grave	0.13	comrade_tip	-0.32	grave_info	-0.03	remains_found	-0.05	relics	0.17	enemy_report	-0.36	scam_report	-0.22	rumour	-0.07	request_recognition	-0.04	event	-0.29
begins with cong	seek_grave	0.38	comrade_tip	-0.1	grave_info	0.21	battle_account	-0.2	scam_report	-0.15	rumour	-0.15	event	0.31
begins with cu	seek_grave	0.28	comrade_tip	-0.31	grave_info	-0.33	remains_found	-0.26	relics	0.32	registry	0.14	enemy_report	-0.22	foreign_tip	0.03	scam_report	-0.04	rumour	0.19	request_recognition	-0.12	event	-0.17
begins with cua	seek_grave	-0.23	grave_info	-0.46	remains_found	-0.11	relics	0.19	registry	0.04	battle_account	-0.25	enemy_report	0.91	foreign_tip	0.06	dna_question	0.07	scam_report	-0.44	request_recognition	-0.43	event	-0.09
begins with cung	seek_grave	-0.14	grave_info	-0.41	battle_account	0.05	scam_report	-0.03	rumour	-0.01	request_recognition	0.32	event	0.05
begins with cuoi	grave_info	0.03	event	0.01
begins with cuu	grave_info	-0.05	enemy_report	-0.1	foreign_tip	0.27
begins with da	seek_grave	-0.21	comrade_tip	-0.16	grave_info	0.01	remains_found	-0.02	dna_question	0.12	rumour	-0.14	request_recognition	-0.03	event	-0.09
begins with dac	comrade_tip	0.22	registry	-0.09	not_dead	0.04	event	0.34
begins with dai	comrade_tip	0.07	grave_info	-0.72	battle_account	0.27	enemy_report	0.1	event	-0.05
begins with dam	seek_grave	-0.06	request_recognition	0.03
begins with dan	seek_grave	0.14	comrade_tip	-0.1	grave_info	0.12	remains_found	0.01	battle_account	-0.16
begins with dang	seek_grave	-0.01	comrade_tip	-0.05	grave_info	-0.02	enemy_report	0.04	foreign_tip	0.08	dna_question	-0.18	scam_report	0.25	event	-0.27
begins with danh	seek_grave	-0.47	comrade_tip	-0.01	grave_info	-0.1	relics	-0.37	registry	0.45	battle_account	0.1	dna_question	-0.07	rumour	-0.12	event	-0.02
begins with dao	seek_grave	0.07	comrade_tip	-0.06	grave_info	-0.4	remains_found	0.61	relics	-0.31	rumour	-0.07	event	0.3
begins with dat	seek_grave	-0.08	comrade_tip	0.09	grave_info	0.01	event	0.39
begins with dau	registry	-0.03	enemy_report	0.01	request_recognition	0.15	not_dead	-0.01	event	-0.3
begins with day	seek_grave	-0.05	comrade_tip	0.2	grave_info	0.2	relics	-0.12	battle_account	-0.08
begins with de	seek_grave	-0.28	request_recognition	0.14	event	-0.07
begins with dem	seek_grave	-0.04	comrade_tip	-0.48	battle_account	0.54	event	0.15
begins with di	comrade_tip	-0.45	grave_info	0.4	remains_found	0.07	registry	0.04	battle_account	-0.02	scam_report	-0.08	rumour	0.08	event	0.1
begins with dich	seek_grave	-0.22	comrade_tip	-0.42	grave_info	-0.44	relics	-0.14	registry	-0.04	battle_account	-0.28	enemy_report	0.64	foreign_tip	0.6	event	0.67
begins with dien	seek_grave	0.15
begins with dinh	seek_grave	-0.04	grave_info	0.06	relics	0.1	battle_account	-0.23	enemy_report	-0.08	scam_report	-0.24	not_dead	0.27
begins with do	seek_grave	-0.07	grave_info	0.66	relics	0.1	enemy_report	0.09
begins with doan	remains_found	-0.2	relics	-0.18	battle_account	0.04	event	0.17
begins with doc	grave_info	0.53	enemy_report	0.12	event	0.19
begins with doi	comrade_tip	0.14	grave_info	-0.24	remains_found	0.23	relics	-0.29	registry	0.04	battle_account	0.1	enemy_report	-0.42	foreign_tip	-0.1	scam_report	-0.03	rumour	0.05	not_dead	-0.12	event	0.03
begins with don	seek_grave	-0.43	comrade_tip	0.25	grave_info	-0.15	relics	0.32	scam_report	-0.12	rumour	0.28	not_dead	0.12
begins with dong	comrade_tip	0.48	grave_info	-0.1	remains_found	-0.35	relics	0.04	battle_account	-0.03	enemy_report	-0.25	dna_question	-0.05	scam_report	0.25	rumour	-0.2	not_dead	-0.16	event	-0.09
begins with dot	comrade_tip	-0.15	registry	0.27
begins with du	comrade_tip	0.05	remains_found	0.12	battle_account	-0.07	event	0.02
begins with duc	seek_grave	-0.04	comrade_tip	0.06	grave_info	-0.51	remains_found	-0.01	registry	0.01	event	-0.09
begins with dung	comrade_tip	0.45	scam_report	0.08	event	-0.11
begins with duoc	seek_grave	0.16	grave_info	-0.09	remains_found	-0.03	relics	0.72	registry	-0.23	battle_account	-0.2	enemy_report	0.25	scam_report	-0.07	rumour	-0.2	request_recognition	-0.37	event	-0.13
begins with duoi	seek_grave	-0.25	comrade_tip	-0.12	grave_info	0.07	remains_found	0.02	rumour	0.31	event	0.26
begins with duong	comrade_tip	0.14	grave_info	-0.17	remains_found	0.37	scam_report	-0.03	request_recognition	-0.18
begins with e	comrade_tip	0.31	grave_info	-0.4	remains_found	-0.17	event	-0.06
begins with em	seek_grave	-0.03	comrade_tip	-0.18	grave_info	-0.06	remains_found	-0.3	relics	0.16	registry	0.09	battle_account	-0.65	enemy_report	0.36	dna_question	0.08	scam_report	-0.17	request_recognition	-0.09	not_dead	-0.16	event	0.04
begins with gai	seek_grave	-0.36	foreign_tip	0.11
begins with ghi	seek_grave	-0.1	registry	0.26	event	0.37
begins with gia	seek_grave	-0.04	comrade_tip	0.43	grave_info	0.17	relics	0.06	registry	0.01	battle_account	-0.19
begins with giao	seek_grave	0.39	comrade_tip	-0.14	remains_found	-0.02	relics	0.08	event	-0.17
begins with giay	seek_grave	0.81	comrade_tip	-0.4	relics	-0.03	registry	-0.16	event	-0.34
begins with gio	seek_grave	0.51	comrade_tip	-0.01	request_recognition	-0.11
begins with giu	grave_info	-0.11	relics	0.69	event	-0.51
begins with giup	seek_grave	0.77	comrade_tip	-0.29	grave_info	-0.43	relics	-0.1	registry	-0.08	enemy_report	-0.02	foreign_tip	0.22	event	-0.02
begins with go	grave_info	-0.17	rumour	0.24	event	0.06
begins with goc	seek_grave	0.11	grave_info	0.12	event	0.27
begins with goi	comrade_tip	-0.1	grave_info	-0.27	battle_account	0.11	scam_report	0.25
begins with gui	seek_grave	0.11	comrade_tip	0.42	grave_info	-0.13	battle_account	-0.31	enemy_report	-0.1	rumour	-0.01	request_recognition	0.02	event	-0.12
begins with ha	grave_info	-0.24	registry	-0.21	request_recognition	0.15	not_dead	0.23	event	0.01
begins with hai	comrade_tip	-0.05	grave_info	0.27	battle_account	-0.17	scam_report	-0.07	request_recognition	-0.17
begins with ham	seek_grave	-0.11	comrade_tip	0.21	event	-0.1
begins with hang	seek_grave	-0.1	registry	-0.11	rumour	0.32
begins with hien	comrade_tip	-0.09	relics	0.05
begins with ho	seek_grave	0.01	grave_info	-0.33	relics	-0.01	registry	0.13	battle_account	-0.37	foreign_tip	0.16	scam_report	-0.03
begins with hoa	grave_info	-0.01	remains_found	0.22	relics	0.03	registry	0.27	event	0.26
begins with hoang	seek_grave	0.14	event	-0.08
begins with hoc	seek_grave	-0.01	comrade_tip	-0.18	relics	0.01	battle_account	0.1	foreign_tip	0.14	event	0.46
begins with hoi	seek_grave	-0.09	comrade_tip	-0.02	grave_info	-0.08	remains_found	-0.01	relics	-0.25	registry	-0.64	battle_account	0.13	foreign_tip	-0.14	dna_question	0.47	scam_report	-0.1	rumour	0.04	request_recognition	0.41	not_dead	-0.18	event	-0.07
begins with hom	comrade_tip	0.05	grave_info	-0.26	relics	0.03	scam_report	0.13	event	-0.25
begins with hong	seek_grave	-0.18	grave_info	0.03	registry	0.1	event	0.23
begins with hop	comrade_tip	-0.28	grave_info	-0.37	relics	0.18	registry	0.35	rumour	-0.02	request_recognition	0.14	event	-0.03
begins with hs	seek_grave	0.05	comrade_tip	0.13	event	-0.04
begins with hung	scam_report	0.02	event	-0.09
begins with huong	seek_grave	-0.05	comrade_tip	-0.43	grave_info	0.46
begins with huu	seek_grave	0.01	comrade_tip	0.12	grave_info	-0.35	battle_account	-0.02	event	-0.04
begins with huy	comrade_tip	0.04	grave_info	-0.01
begins with huyen	seek_grave	-0.08	comrade_tip	0.07	registry	0.02	event	-0.12
begins with hy	comrade_tip	-0.02	registry	0.27	battle_account	0.32
begins with k	seek_grave	-0.17	comrade_tip	0.01	event	-0.07
begins with ke	comrade_tip	-0.27	grave_info	-0.13	battle_account	0.19	rumour	0.75	request_recognition	-0.01	event	0.43
begins with khac	grave_info	-0.18	remains_found	-0.08	relics	0.09	registry	0.01
begins with khai	comrade_tip	0.05
begins with kho	relics	0.2	enemy_report	0.1	event	-0.36
begins with khong	seek_grave	-0.24	comrade_tip	0.16	grave_info	0.03	relics	-0.13	registry	-0.11	dna_question	0.02	scam_report	-0.05	request_recognition	-0.22	event	-0.07
begins with khu	comrade_tip	-0.43	grave_info	0.11	registry	-0.17	event	0.08
begins with kich	comrade_tip	0.25	battle_account	0.13
begins with kiem	comrade_tip	-0.25	remains_found	0.05	event	0.06
begins with kim	seek_grave	-0.06	foreign_tip	0.11
begins with kinh	grave_info	0.36	registry	-0.16	request_recognition	0.1
begins with ky	seek_grave	-0.16	comrade_tip	-0.1	grave_info	0.07	battle_account	0.46	enemy_report	0.26	event	1.02
begins with la	seek_grave	0.3	comrade_tip	0.23	grave_info	-0.4	remains_found	-0.06	registry	-0.27	battle_account	-0.35	enemy_report	-0.04	foreign_tip	-0.01	scam_report	-0.16	rumour	-0.04	request_recognition	0.13	not_dead	-0.27	event	-0.45
begins with lac	seek_grave	-0.07
begins with lai	seek_grave	-0.1	comrade_tip	-0.07	grave_info	-0.14	remains_found	-0.06	registry	0.12	battle_account	0.27	scam_report	-0.09	event	0.72
begins with lam	seek_grave	-0.66	grave_info	0.38	remains_found	0.17	registry	-0.11	scam_report	-0.17	request_recognition	0.13
begins with lan	comrade_tip	-0.01	dna_question	-0.14	rumour	0.33
begins with lang	seek_grave	-0.13	comrade_tip	-0.17	grave_info	0.07	rumour	0.27	event	0.09
begins with lay	seek_grave	0.07	comrade_tip	-0.16	grave_info	-0.27	relics	-0.07	battle_account	0.01	dna_question	0.25	rumour	-0.09	event	0.13
begins with le	seek_grave	0.54	grave_info	-0.03	relics	0.02	registry	0.01	battle_account	-0.02
begins with len	remains_found	0.19	relics	0.02	rumour	-0.02
begins with lien	registry	0.12	event	-0.17
begins with liet	seek_grave	0.11	grave_info	-0.62	remains_found	-0.09	registry	0.06	battle_account	-0.2	enemy_report	-0.09	dna_question	0.05	scam_report	-0.33	rumour	-0.35	request_recognition	-0.06	not_dead	-0.14	event	0.09
begins with lieu	comrade_tip	-0.3	grave_info	-0.1	remains_found	0.02	battle_account	0.29	enemy_report	0.14	event	0.26
begins with linh	seek_grave	-0.51	comrade_tip	0.59	remains_found	-0.03	relics	-0.14	foreign_tip	0.38	scam_report	0.06
begins with lo	seek_grave	0.11	relics	0.18
begins with loi	grave_info	-0.07	registry	-0.04	foreign_tip	0.03
begins with long	seek_grave	0.02	registry	0.06
begins with lop	relics	0.03	event	-0.18
begins with ls	seek_grave	-0.25	relics	-0.11	scam_report	-0.13	event	-0.34
begins with lu	enemy_report	0.11	event	0.17
begins with luc	seek_grave	0.36	remains_found	0.08	relics	0.22	registry	-0.08	battle_account	-0.13	enemy_report	0.02	event	-0.04
begins with luong	seek_grave	0.14	grave_info	-0.14
begins with luu	comrade_tip	0.09	battle_account	-0.17	enemy_report	0.03	event	-0.33
begins with ly	grave_info	-0.01	battle_account	0.04	not_dead	0.26
begins with ma	seek_grave	0.1
begins with mai	seek_grave	0.09	comrade_tip	-0.01	grave_info	-0.09	relics	0.01
begins with mang	seek_grave	0.17	relics	0.15	dna_question	-0.1	rumour	0.18
begins with mat	seek_grave	0.28	grave_info	-0.21	event	-0.27
begins with mau	seek_grave	0.01	grave_info	-0.45	remains_found	-0.01	relics	-0.07	dna_question	0.15	scam_report	-0.14	request_recognition	-0.08	event	-0.17
begins with may	seek_grave	-0.24	comrade_tip	-0.33	grave_info	-0.22	remains_found	0.31	relics	-0.37	registry	-0.09	battle_account	0.04	scam_report	-0.17	rumour	0.41	request_recognition	-0.08	event	0.25
begins with me	seek_grave	0.17	comrade_tip	-0.44	grave_info	0.35	event	0.37
begins with minh	seek_grave	-0.07	comrade_tip	-0.13	grave_info	-0.19	enemy_report	0.02	foreign_tip	0.09	request_recognition	-0.15	event	-0.1
begins with mo	seek_grave	-0.13	comrade_tip	-0.67	grave_info	0.9	remains_found	-0.16	relics	-0.06	battle_account	-0.39	enemy_report	-0.32	foreign_tip	-0.1	dna_question	-0.15	scam_report	0.02	rumour	-0.5	request_recognition	-0.05	not_dead	-0.44
begins with moi	seek_grave	0.08	comrade_tip	-0.18	relics	0.07	event	-0.48
begins with mong	seek_grave	0.61	comrade_tip	-0.34	grave_info	-0.41	remains_found	0.28	relics	-0.2	scam_report	-0.1	event	0.19
begins with mot	comrade_tip	0.21	grave_info	-0.07	remains_found	-0.08	relics	0.35	registry	-0.01	enemy_report	0.02	foreign_tip	0.18	request_recognition	-0.02
begins with mua	grave_info	-0.02	relics	0.33	dna_question	-0.08	rumour	0.14	event	-0.06
begins with muc	remains_found	0.35	relics	-0.22	rumour	-0.15	event	0.04
begins with muoi	seek_grave	0.14	comrade_tip	-0.03	grave_info	-0.01
begins with muon	seek_grave	0.09
begins with muong	comrade_tip	-0.14	relics	0.02
begins with my	comrade_tip	-0.14	grave_info	-0.21	enemy_report	0.51	foreign_tip	0.24	event	0.59
begins with nam	seek_grave	-0.34	comrade_tip	-0.39	grave_info	0.67	remains_found	-0.47	relics	0.27	battle_account	0.13	enemy_report	-0.03	rumour	-0.04	request_recognition	0.07	not_dead	-0.12	event	0.38
begins with nao	comrade_tip	0.1	grave_info	-0.13	relics	0.06	event	0.04
begins with nay	seek_grave	-0.16	comrade_tip	0.01	grave_info	0.31	remains_found	0.08	battle_account	-0.12	request_recognition	0.25	not_dead	0.01
begins with nen	seek_grave	0.06
begins with ngay	seek_grave	-0.31	comrade_tip	-0.32	grave_info	-0.04	registry	-0.12	battle_account	0.72	rumour	0.05	event	1.01
begins with nghe	seek_grave	-0.37	grave_info	-0.75	remains_found	-0.29	relics	-0.03	rumour	1.07	event	0.53
begins with nghi	seek_grave	-0.37	grave_info	0.05	registry	-0.07	request_recognition	0.37
begins with nghia	seek_grave	-0.75	comrade_tip	-0.47	grave_info	0.93	registry	-0.19
begins with ngo	comrade_tip	0.07	event	-0.09
begins with ngoai	seek_grave	0.03	comrade_tip	-0.07	grave_info	-0.58	registry	-0.06	battle_account	0.11	dna_question	0.03	scam_report	0.41
begins with ngoc	seek_grave	-0.14	grave_info	0.03
begins with ngoi	grave_info	0.33	event	0.39
begins with ngu	battle_account	0.04
begins with nguoi	seek_grave	-0.23	comrade_tip	0.03	battle_account	-0.33	enemy_report	-0.06	foreign_tip	0.07	dna_question	-0.2	scam_report	0.2	rumour	-0.07	request_recognition	0.15	event	-0.5
begins with nguyen	seek_grave	0.08	comrade_tip	0.22	relics	-0.02	registry	-0.39	battle_account	0.11	enemy_report	0.03	not_dead	-0.08	event	0.16
begins with nha	seek_grave	-0.09	comrade_tip	-0.33	grave_info	0.38	relics	0.24	registry	-0.01	battle_account	-0.32	enemy_report	-0.12	scam_report	0.05	request_recognition	-0.47	event	-0.02
begins with nhan	seek_grave	-0.26	comrade_tip	0.47	registry	-0.2	scam_report	0.14	rumour	-0.07	request_recognition	0.05
begins with nhanh	remains_found	0.24	registry	0.17
begins with nhat	comrade_tip	-0.12	remains_found	-0.2	battle_account	0.03	event	0.47
begins with nhe	comrade_tip	-0.32	event	0.02
begins with nho	seek_grave	0.41	comrade_tip	0.37	grave_info	-0.25	relics	-0.15	battle_account	-0.3	scam_report	-0.24	request_recognition	-0.05	event	-0.37
begins with nhom	comrade_tip	-0.02	relics	0.18	scam_report	0.11	rumour	0.07	event	-0.16
begins with nhu	seek_grave	0.19	comrade_tip	0.2	event	-0.15
begins with nhung	comrade_tip	0.03	grave_info	-0.09	registry	0.04
begins with ninh	seek_grave	-0.12	comrade_tip	0.07	relics	0.01
begins with noi	seek_grave	-0.34	comrade_tip	0.12	remains_found	-0.33	relics	-0.07	registry	-0.09	enemy_report	-0.16	foreign_tip	-0.02	rumour	0.47	request_recognition	0.35	not_dead	-0.2
begins with nong	request_recognition	0.02
begins with ntls	seek_grave	-0.33	comrade_tip	-0.42	grave_info	0.2	remains_found	-0.03	relics	-0.08	registry	0.19	scam_report	-0.13	not_dead	-0.23	event	-0.12
begins with nuoc	dna_question	-0.13	rumour	0.38	event	0.06
begins with o	seek_grave	-0.08	grave_info	0.53	remains_found	0.19	relics	0.12	registry	-0.28	battle_account	-0.22	enemy_report	-0.35	not_dead	-0.27
begins with oi	seek_grave	0.05	comrade_tip	0.28	relics	-0.2	registry	-0.05	not_dead	0.1
begins with ong	seek_grave	0.17	comrade_tip	-0.05	grave_info	-0.22	relics	-0.2	registry	-0.18	battle_account	0.04	enemy_report	-0.02	foreign_tip	0.31	dna_question	-0.14	scam_report	-0.26	rumour	0.28	request_recognition	-0.03	not_dead	0.17	event	0.39
begins with phai	seek_grave	0.21	comrade_tip	0.07	rumour	-0.02	event	-0.35
begins with pham	comrade_tip	0.09	grave_info	-0.04
begins with phan	comrade_tip	0.02	grave_info	-0.02	event	0.09
begins with phao	seek_grave	-0.05	rumour	0.1
begins with phong	seek_grave	-0.11	comrade_tip	0.3	request_recognition	0.13	not_dead	0.01
begins with phu	grave_info	-0.01	battle_account	0.08	event	-0.16
begins with phuoc	seek_grave	-0.06	grave_info	0.52
begins with phuong	grave_info	0.17	registry	0.1	request_recognition	0.03	event	-0.01
begins with qua	event	-0.07
begins with quan	seek_grave	0.18	comrade_tip	0.08	grave_info	-0.16	relics	-0.13	battle_account	-0.44	enemy_report	0.46	foreign_tip	-0.07	scam_report	-0.01
begins with quang	seek_grave	0.39	comrade_tip	0.08	grave_info	-0.04	dna_question	0.07	event	-0.05
begins with que	seek_grave	0.86	comrade_tip	-0.34	grave_info	-0.32
begins with quoc	event	-0.34
begins with quy	comrade_tip	-0.01	registry	0.01	event	-0.17
begins with ra	comrade_tip	-0.07	grave_info	-0.41	remains_found	0.51	event	0.08
begins with ray	comrade_tip	-0.25
begins with ro	seek_grave	-0.02	comrade_tip	0.39	request_recognition	0.01	event	-0.13
begins with roi	seek_grave	-0.55	grave_info	0.41	relics	0.11	dna_question	0.19	not_dead	0.02
begins with ruot	seek_grave	0.56	comrade_tip	-0.33	event	-0.15
begins with sach	seek_grave	-0.52	comrade_tip	-0.28	grave_info	-0.04	relics	-0.23	registry	0.62	battle_account	-0.06	event	-0.1
begins with sam	seek_grave	-0.03	grave_info	-0.27
begins with sang	seek_grave	-0.21	comrade_tip	-0.12	grave_info	-0.23	remains_found	0.45	battle_account	0.52	foreign_tip	0.04	event	0.55
begins with sat	seek_grave	-0.1	comrade_tip	0.24	grave_info	-0.09	remains_found	0.07
begins with sau	seek_grave	-0.51	grave_info	0.04	battle_account	-0.14	enemy_report	0.15	not_dead	0.01	event	0.11
begins with si	comrade_tip	0.06	grave_info	-0.26	remains_found	-0.15	registry	0.15	battle_account	-0.32	dna_question	0.34	scam_report	-0.66	rumour	-0.35	request_recognition	-0.08	not_dead	-0.09	event	-0.23
begins with sinh	seek_grave	0.17	comrade_tip	-0.04	remains_found	-0.12	registry	0.07	battle_account	0.24	enemy_report	-0.07	not_dead	-0.06	event	-0.32
begins with sn	seek_grave	-0.01	comrade_tip	0.08
begins with so	comrade_tip	-0.57	grave_info	-0.28	remains_found	0.12	relics	-0.09	registry	0.74	enemy_report	-0.19	rumour	-0.26	not_dead	-0.07	event	-0.3
begins with son	seek_grave	-0.12	comrade_tip	0.14
begins with song	seek_grave	-0.34	comrade_tip	-0.2	grave_info	-0.01	registry	0.05	not_dead	0.24
begins with su	seek_grave	-0.24	comrade_tip	0.06	grave_info	0.24	relics	-0.04	registry	-0.1	battle_account	0.05	enemy_report	0.31
begins with sy	event	0.12
begins with ta	seek_grave	0.1	registry	-0.17
begins with tai	grave_info	-0.41	registry	0.04	battle_account	-0.05	enemy_report	0.28
begins with tam	comrade_tip	-0.17	grave_info	0.11	registry	-0.29	scam_report	0.28
begins with tan	seek_grave	-0.19	comrade_tip	0.18	grave_info	0.07	rumour	0.08
begins with tang	grave_info	-0.26	relics	0.21	registry	0.34	battle_account	-0.15	event	-0.33
begins with tap	comrade_tip	-0.08	grave_info	0.26	not_dead	0.06	event	0.23
begins with tau	battle_account	0.05	event	-0.15
begins with tay	grave_info	0.29	battle_account	0.24	event	0.09
begins with ten	seek_grave	0.44	grave_info	-0.93	remains_found	-0.24	relics	-0.1	registry	-0.03	battle_account	-0.52	enemy_report	-0.03	dna_question	-0.03	event	-0.41
begins with thach	seek_grave	0.22
begins with thai	seek_grave	0.36	comrade_tip	0.12	grave_info	0.06	registry	-0.47
begins with tham	seek_grave	0.26
begins with than	seek_grave	0.04	comrade_tip	0.1	grave_info	-0.05	remains_found	-0.07	event	-0.07
begins with thang	comrade_tip	0.4	grave_info	-0.95	registry	0.35	rumour	-0.07	request_recognition	-0.03	event	-0.37
begins with thanh	comrade_tip	0.16	grave_info	0.05	registry	-0.18
begins with that	seek_grave	0.49	grave_info	-0.29
begins with thay	comrade_tip	-0.33	grave_info	-0.05	relics	0.38	scam_report	0.4	event	-0.14
begins with the	comrade_tip	0.03	event	0.17
begins with theo	seek_grave	-0.06	registry	0.37	event	-0.09
begins with thi	seek_grave	0.67	relics	-0.32	registry	-0.22	battle_account	-0.09	scam_report	-0.11	rumour	-0.09	request_recognition	0.2
begins with tho	seek_grave	0.37	comrade_tip	-0.18	grave_info	-0.14	request_recognition	0.59
begins with thoi	seek_grave	-0.3	comrade_tip	0.18	rumour	0.1
begins with thon	seek_grave	-0.23	comrade_tip	-0.09	grave_info	0.13	registry	0.22	dna_question	0.05	event	0.17
begins with thong	grave_info	0.18
begins with thu	seek_grave	-0.22	comrade_tip	0.3	grave_info	-0.1	registry	-0.23	battle_account	-0.1	foreign_tip	0.11	dna_question	0.03	request_recognition	0.07	not_dead	-0.01	event	-0.17
begins with thua	comrade_tip	-0.14	grave_info	0.23	scam_report	0.02	request_recognition	0.1	not_dead	0.02
begins with thuoc	comrade_tip	-0.17	battle_account	0.12
begins with thuong	seek_grave	0.21	comrade_tip	0.07	grave_info	-0.16	event	-0.26
begins with thuy	comrade_tip	0.16	remains_found	0.08
begins with tien	comrade_tip	-0.18	grave_info	-0.1	rumour	0.05	request_recognition	0.07	event	-0.05
begins with tieu	comrade_tip	0.19	grave_info	0.23	event	-0.23
begins with tim	seek_grave	0.67	comrade_tip	-0.34	grave_info	0.19	remains_found	-0.14	relics	0.08	registry	-0.05	battle_account	-0.09	enemy_report	-0.04	dna_question	-0.2	scam_report	-0.01	rumour	-0.07	request_recognition	-0.08	event	-0.15
begins with tin	seek_grave	-0.6	comrade_tip	0.24	grave_info	0.2	remains_found	0.16	registry	-0.18	battle_account	-0.21	enemy_report	0.09	dna_question	-0.21	scam_report	0.07	rumour	0.21
begins with tinh	comrade_tip	-0.05	grave_info	-0.03	event	-0.02
begins with to	seek_grave	0.69	grave_info	-0.77	registry	0.03	battle_account	0.03	event	-0.33
begins with toc	seek_grave	0.09	grave_info	-0.07	dna_question	-0.09	rumour	0.2
begins with toi	seek_grave	0.03	comrade_tip	0.41	grave_info	-0.57	relics	0.36	registry	-0.25	enemy_report	-0.43	foreign_tip	-0.05	scam_report	-0.22	rumour	-0.61	request_recognition	0.32	not_dead	-0.06	event	-0.52
begins with tong	comrade_tip	-0.07	grave_info	-0.11	relics	0.17	registry	0.22	battle_account	-0.09
begins with tra	grave_info	0.16	remains_found	-0.04	battle_account	-0.01	rumour	0.16	not_dead	-0.03
begins with trai	seek_grave	0.65	comrade_tip	-0.36	grave_info	-0.03	request_recognition	-0.03
begins with tram	comrade_tip	0.21	grave_info	-0.29
begins with tran	seek_grave	-0.69	comrade_tip	-0.9	grave_info	0.24	relics	-0.11	registry	-0.09	battle_account	1.14	enemy_report	0.05	scam_report	-0.01	rumour	-0.08	request_recognition	-0.01	event	0.4
begins with trang	seek_grave	0.08	comrade_tip	-0.6	grave_info	0.15	scam_report	0.08
begins with tren	seek_grave	-0.45	comrade_tip	-0.38	battle_account	0.07	enemy_report	0.02	dna_question	-0.17	rumour	0.54	event	0.28
begins with tri	seek_grave	0.26	grave_info	0.03	registry	0.19	battle_account	-0.31	event	0.06
begins with trich	comrade_tip	-0.5	grave_info	-0.28	registry	0.07	battle_account	0.48	request_recognition	-0.03	event	0.09
begins with trieu	comrade_tip	-0.06	event	-0.06
begins with trinh	comrade_tip	0.34	grave_info	-0.26
begins with tro	seek_grave	-0.06	comrade_tip	-0.21	grave_info	0.08	battle_account	0.08	request_recognition	0.27
begins with trong	seek_grave	0.02	comrade_tip	0.34	relics	0.5	battle_account	-0.29	request_recognition	-0.07	not_dead	0.05	event	-0.01
begins with tru	seek_grave	-0.07	request_recognition	0.09	event	-0.01
begins with trung	comrade_tip	-0.11	registry	0.01	battle_account	0.39	event	-0.05
begins with truoc	seek_grave	0.03	grave_info	0.28	event	-0.06
begins with truong	grave_info	0.37	registry	0.2	scam_report	-0.02	request_recognition	0.23	event	0.51
begins with tu	seek_grave	-0.53	relics	-0.03	battle_account	0.13	enemy_report	0.02	dna_question	0.07	scam_report	0.07	rumour	-0.03
begins with tui	seek_grave	0.34	comrade_tip	-0.12	remains_found	0.09	battle_account	-0.16
begins with tuoi	seek_grave	0.06	comrade_tip	-0.01	grave_info	0.18	battle_account	-0.28	request_recognition	0.16	event	-0.44
begins with tuong	seek_grave	0.03	enemy_report	0.02
begins with tuyen	seek_grave	-0.05	registry	0.13	battle_account	-0.01	scam_report	0.02	event	0.31
begins with ut	scam_report	0.08	event	-0.01
begins with va	event	-0.04
begins with van	seek_grave	-0.26	comrade_tip	0.13	grave_info	-0.23	remains_found	-0.07	relics	0.05	registry	-0.6	foreign_tip	-0.03	dna_question	0.12	scam_report	-0.09	rumour	-0.05	request_recognition	0.13	not_dead	0.41	event	-0.29
begins with ve	seek_grave	-0.16	comrade_tip	0.26	grave_info	0.17	relics	0.15	registry	-0.05	battle_account	-0.17	dna_question	0.13	scam_report	-0.04	not_dead	0.01	event	-0.33
begins with vi	battle_account	0.04
begins with vien	grave_info	0.05	relics	0.03	registry	0.18	battle_account	-0.1
begins with viet	seek_grave	0.03	comrade_tip	0.07	grave_info	0.01	not_dead	0.08	event	-0.04
begins with vinh	seek_grave	0.18	grave_info	0.13
begins with vo	seek_grave	0.05	grave_info	0.17
begins with voi	remains_found	0.28	relics	-0.05	registry	-0.06	battle_account	-0.05	scam_report	-0.05	request_recognition	-0.01	event	0.08
begins with vu	request_recognition	0.23	event	-0.16
begins with vua	relics	0.19	scam_report	0.09
begins with vuon	seek_grave	-0.1	event	0.14
begins with xa	seek_grave	-0.29	comrade_tip	-0.79	grave_info	0.34	registry	0.57	enemy_report	-0.19	scam_report	-0.14	rumour	-0.33	not_dead	-0.08	event	0.36
begins with xe	comrade_tip	0.29	grave_info	-0.16	event	-0.08
begins with xin	comrade_tip	-0.28	grave_info	-0.08	battle_account	-0.42	rumour	-0.02	request_recognition	0.28	not_dead	0.53	event	-0.16
begins with xom	comrade_tip	-0.38	grave_info	0.15	rumour	0.04
begins with xua	rumour	0.22	event	0.1
begins with xuan	grave_info	0.34
begins with xung	seek_grave	-0.22	grave_info	-0.22	remains_found	-0.12	relics	-0.06	scam_report	0.61	rumour	-0.08
begins with xuong	seek_grave	-0.02	grave_info	-0.26	remains_found	0.48	relics	-0.04	scam_report	-0.07	rumour	-0.16
begins with y	registry	0.17	battle_account	-0.01	event	-0.26
begins with yen	seek_grave	-0.03	comrade_tip	0.11	registry	0.02	scam_report	0.03
days 0	seek_grave	-0.96	comrade_tip	-0.7	grave_info	-0.48	remains_found	0.37	relics	-0.31	registry	-0.87	battle_account	-0.6	enemy_report	-0.67	foreign_tip	-0.6	dna_question	-0.02	scam_report	0.52	rumour	0.1	request_recognition	-0.08	not_dead	-0.09	event	0.13
days 1	seek_grave	-0.3	comrade_tip	0.51	grave_info	0.27	remains_found	-0.57	relics	0.08	registry	-1.1	battle_account	0.14	enemy_report	0.48	foreign_tip	-0.07	scam_report	-0.27	rumour	-0.47	request_recognition	-0.26	not_dead	-0.23	event	0.28
days 2	seek_grave	0.36	grave_info	0.17	relics	0.22	registry	-0.32	battle_account	0.19	enemy_report	-0.28	dna_question	-0.28	scam_report	-0.28	rumour	-0.12	request_recognition	0.3	event	-0.06
days few	seek_grave	0.48	comrade_tip	-0.6	grave_info	-0.29	remains_found	-0.36	relics	-0.77	registry	0.41	battle_account	-0.71	enemy_report	-0.32	scam_report	-0.51	rumour	-0.2	request_recognition	-0.3	not_dead	-0.03	event	-0.89
days many	comrade_tip	-0.02	grave_info	-1.3	remains_found	-0.12	relics	-0.04	registry	1.14	battle_account	-0.28	enemy_report	-0.01	scam_report	-0.05	request_recognition	-0.08	event	-0.59
entries 0	seek_grave	0.13	comrade_tip	-0.14	remains_found	-0.14	relics	-0.34	registry	-0.96	battle_account	-0.29	enemy_report	-0.26	foreign_tip	-0.52	dna_question	-0.32	scam_report	-0.21	rumour	-0.43	request_recognition	-0.28	not_dead	-0.43	event	-0.04
entries few	seek_grave	-1	comrade_tip	-0.07	grave_info	-0.61	relics	-0.03	registry	0.76	request_recognition	-0.05	not_dead	-0.04	event	-0.18
entries many	grave_info	-0.32
full names 0	seek_grave	-0.83	comrade_tip	-0.1	grave_info	-0.1	relics	-0.71	registry	-0.34	foreign_tip	-0.67	dna_question	-0.28	scam_report	0.04	rumour	0.28	request_recognition	-0.09	not_dead	-0.6	event	0.61
full names 1	seek_grave	0.15	comrade_tip	-0.39	grave_info	0.11	relics	-0.09	registry	-1.13	battle_account	-0.38	enemy_report	-0.08	foreign_tip	-0.09	dna_question	0.01	rumour	-0.06	request_recognition	-0.61	not_dead	-0.04	event	-0.14
full names 2	seek_grave	0.19	grave_info	-0.24	remains_found	0.16	registry	-0.62	foreign_tip	0.16	dna_question	-0.34	scam_report	-0.01	rumour	-0.22	not_dead	0.1	event	-0.06
full names few	seek_grave	0.05	comrade_tip	0.25	grave_info	-0.14	remains_found	-0.32	relics	0.17	registry	0.25	enemy_report	-0.22	foreign_tip	-0.08	scam_report	-0.12	rumour	-0.84	request_recognition	-0.03	not_dead	-0.07	event	-0.33
full names many	seek_grave	-0.35	comrade_tip	-0.31	grave_info	-0.3	remains_found	-0.08	relics	-0.1	registry	0.92	scam_report	-0.07	request_recognition	0.28	not_dead	-0.06	event	-0.4
has a	comrade_tip	-0.53	remains_found	-0.07	relics	-0.28	registry	-0.38	enemy_report	-0.26	foreign_tip	-0.36	dna_question	0.01	scam_report	-0.26	rumour	-0.1	not_dead	-0.01	event	-0.16
has a em	seek_grave	-0.04	event	-0.05
has a lo	comrade_tip	0.04
has a truong	comrade_tip	-0.29	event	0.25
has ac	comrade_tip	0.19	grave_info	-0.13	battle_account	-0.1	event	-0.25
has ac tinh	comrade_tip	0.24	grave_info	-0.12	event	-0.23
has adn	seek_grave	-0.54	relics	-0.02	dna_question	0.83	rumour	-0.2	request_recognition	-0.09	event	-0.26
has ai	seek_grave	0.21	comrade_tip	-0.38	grave_info	0.39	remains_found	-0.27	relics	0.31	registry	-0.15	battle_account	-0.4	enemy_report	-0.21	dna_question	-0.27	scam_report	-0.58	rumour	0.32	request_recognition	-0.12	not_dead	-0.44	event	0.12
has ai biet	seek_grave	0.4	event	0.04
has ai co	registry	0.02	enemy_report	0.02	event	-0.12
has ai cung	rumour	0.03
has ai la	seek_grave	-0.5	comrade_tip	0.27	remains_found	-0.06	relics	0.21	event	-0.03
has ai nho	comrade_tip	0.06	grave_info	-0.19
has ai o	seek_grave	0.4	comrade_tip	-0.22	grave_info	-0.05
has ai toi	seek_grave	-0.16	comrade_tip	-0.01	grave_info	0.42	event	0.45
has alo	seek_grave	-0.07	comrade_tip	0.17	event	-0.29
has am	seek_grave	0.46	comrade_tip	-0.01	event	-0.07
has am lich	seek_grave	0.17
has an	seek_grave	0.19	comrade_tip	-0.13	grave_info	-0.11	remains_found	0.06	relics	-0.74	enemy_report	-0.49	dna_question	0.16	rumour	-0.19	not_dead	-0.29	event	-0.09
has an tang	seek_grave	0.1
has an vu	seek_grave	0.16
has an xa	relics	-0.05	dna_question	0.15	rumour	-0.04
has anh	seek_grave	-0.29	comrade_tip	0.8	remains_found	-0.4	registry	0.13	enemy_report	-0.7	foreign_tip	0.22	dna_question	0.06	scam_report	0.4	rumour	-0.57	request_recognition	0.09	not_dead	-0.46	event	-0.19
has anh ay	grave_info	0.34	relics	0.04	event	-0.36
has anh bi	seek_grave	-0.15	grave_info	0.16	event	-0.39
has anh bo	seek_grave	-0.1	grave_info	0.25	relics	0.22	event	0.03
has anh ca	seek_grave	0.2	comrade_tip	-0.55
has anh di	comrade_tip	0.51	event	-0.19
has anh em	seek_grave	-0.29	comrade_tip	0.13	grave_info	-0.27	remains_found	-0.05	relics	-0.31	registry	0.57	battle_account	0.06	scam_report	0.15	rumour	-0.12	request_recognition	-0.09	not_dead	-0.09	event	0.08
has anh la	comrade_tip	0.01	grave_info	0.14	event	-0.22
has anh mat	comrade_tip	0.19	event	-0.02
has anh nam	seek_grave	0.07	battle_account	-0.01	event	-0.21
has anh o	comrade_tip	-0.17	grave_info	0.37	event	0.1
has anh son	seek_grave	0.11	comrade_tip	-0.07
has anh toi	seek_grave	0.1	grave_info	-0.09	scam_report	0.04
has anh trai	seek_grave	0.23	comrade_tip	-0.14	grave_info	-0.24	dna_question	0.09	scam_report	0.13
has ao	seek_grave	-0.32	grave_info	0.32	remains_found	0.38	relics	-0.07	event	0.69
has ap	seek_grave	-0.19	grave_info	0.2	remains_found	0.21	relics	-0.14	registry	-0.04	battle_account	0.35	enemy_report	0.02	event	0.16
has au	registry	0.03	event	-0.03
has ay	seek_grave	-0.16	comrade_tip	0.28	grave_info	0.25	remains_found	-0.37	relics	0.03	registry	-0.15	enemy_report	-0.07	request_recognition	-0.25	not_dead	0.26	event	-0.48
has ay la	seek_grave	0.1	grave_info	0.26	battle_account	-0.11
has b	seek_grave	-0.11	comrade_tip	0.14	grave_info	-0.54	event	-0.05
has b pho	seek_grave	-0.15	comrade_tip	0.06	grave_info	-0.09	battle_account	0.02
has b truong	comrade_tip	0.28
has b1	comrade_tip	-0.33	registry	0.14	event	0.03
has b52	seek_grave	0.02	request_recognition	0.09	event	0.02
has ba	seek_grave	-0.14	comrade_tip	0.1	remains_found	-0.42	relics	0.04	registry	0.01	battle_account	0.27	enemy_report	-0.38	foreign_tip	0.09	dna_question	-0.25	scam_report	0.06	rumour	0.21	request_recognition	-0.02	not_dead	-0.06	event	0.22
has ba anh	seek_grave	0.08	comrade_tip	0.01	grave_info	0.15	battle_account	-0.01
has ba ba	grave_info	-0.09	relics	0.13
has ba co	comrade_tip	-0.1	relics	-0.01	battle_account	0.14	foreign_tip	0.12	event	0.09
has ba con	seek_grave	-0.34	comrade_tip	0.24	grave_info	0.05	relics	-0.02	battle_account	0.2	foreign_tip	0.04	scam_report	0.15	not_dead	-0.02
has ba di	seek_grave	0.17	comrade_tip	-0.14
has ba em	seek_grave	0.19	grave_info	-0.01
has ba la	seek_grave	-0.03	comrade_tip	0.1
has ba lo	comrade_tip	-0.06	relics	0.17	event	-0.02
has ba nam	seek_grave	-0.19	event	0.02
has ba ngoai	grave_info	-0.27	dna_question	0.15
has ba nguoi	seek_grave	0.39	comrade_tip	0.16	registry	0.1	battle_account	-0.08	event	0.26
has ba noi	seek_grave	0.29	comrade_tip	-0.33	event	-0.11
has ba thang	comrade_tip	0.2	event	-0.39
has ba toi	seek_grave	-0.17	grave_info	0.26	relics	-0.06
has bac	seek_grave	0.17	grave_info	0.09	remains_found	-0.33	relics	-0.14	registry	-0.37	battle_account	-0.26	enemy_report	0.29	foreign_tip	0.27	dna_question	-0.2	scam_report	-0.04	rumour	-0.38	request_recognition	-0.48	not_dead	0.07	event	-0.12
has bac ca	seek_grave	0.33
has bac em	grave_info	-0.17	dna_question	0.12
has bac ha	seek_grave	0.02	comrade_tip	-0.02
has bac la	seek_grave	-0.28	comrade_tip	0.29	event	-0.13
has bac nam	seek_grave	0.5	grave_info	-0.03
has bac nao	seek_grave	0.03	comrade_tip	-0.25	enemy_report	0.04	event	0.14
has bac o	grave_info	0.14
has bac oi	grave_info	-0.05
has bac ruot	not_dead	0.03
has bac si	grave_info	0.59	dna_question	0.03	event	0.05
has bac thai	comrade_tip	-0.16	event	0.07
has bac toi	seek_grave	0.19	grave_info	-0.1	enemy_report	0.01	dna_question	-0.03
has bac trung	seek_grave	0.26	comrade_tip	-0.06
has bach	seek_grave	-0.07	comrade_tip	0.06	grave_info	-0.11	registry	0.09	battle_account	-0.14	foreign_tip	0.04	not_dead	0.06	event	-0.48
has bai	seek_grave	-0.1	comrade_tip	0.22	registry	0.32	battle_account	0.3	scam_report	-0.08	rumour	0.09	request_recognition	-0.15	not_dead	0.01	event	0.09
has bam	grave_info	0.14	event	0.11
has ban	comrade_tip	-0.09	grave_info	-0.2	remains_found	0.04	relics	0.25	battle_account	-0.1	enemy_report	0.36	foreign_tip	-0.3	dna_question	-0.43	scam_report	-0.2	request_recognition	0.12	not_dead	0.16	event	-0.1
has ban chet	seek_grave	-0.22	grave_info	0.24
has ban chi	grave_info	-0.06	remains_found	0.23	event	0.23
has ban chqs	comrade_tip	-0.01
has ban cung	grave_info	-0.15
has ban dau	grave_info	0.19
has ban do	seek_grave	-0.23	comrade_tip	0.08
has ban dong	comrade_tip	0.09
has ban lien	comrade_tip	-0.02	registry	0.25
has ban na	event	-0.08
has ban nam	comrade_tip	0.05	relics	0.08
has ban ngay	seek_grave	-0.12	grave_info	-0.4	request_recognition	0.08
has ban o	seek_grave	0.14	grave_info	-0.09	request_recognition	0.25
has ban quan	seek_grave	0.18	grave_info	0.01
has bang	seek_grave	0.3	grave_info	-0.32	remains_found	0.01	registry	-0.06	battle_account	-0.11	rumour	-0.27	request_recognition	0.05	event	0.06
has bang to	grave_info	-0.16	registry	-0.02	request_recognition	0.15	not_dead	0.19	event	-0.1
has bao	seek_grave	-0.4	comrade_tip	-0.22	remains_found	0.13	relics	0.3	registry	-0.13	battle_account	-1.03	enemy_report	0.03	foreign_tip	-0.17	scam_report	0.3	request_recognition	-1.22	not_dead	0.41	event	0.25
has bao anh	seek_grave	0.21
has bao cao	seek_grave	-0.25	comrade_tip	-0.09	remains_found	0.04	enemy_report	0.83	event	0.52
has bao cho	seek_grave	0.01	remains_found	-0.02
has bao da	seek_grave	0.19	comrade_tip	-0.08	scam_report	0.1	event	-0.02
has bao de	seek_grave	-0.22	grave_info	-0.08
has bao la	scam_report	0.01	rumour	0.01
has bao mo	comrade_tip	0.13
has bao ngay	grave_info	-0.01	remains_found	0.19	event	0.09
has bao tin	comrade_tip	0.07	event	-0.17
has bao toi	comrade_tip	-0.18
has bao tu	seek_grave	-0.1	comrade_tip	-0.1	remains_found	-0.07	registry	-0.01	enemy_report	-0.04	dna_question	-0.06	scam_report	-0.13	request_recognition	-0.17	not_dead	0.8	event	-0.46
has bao ve	seek_grave	-0.05	event	0.22
has bat	seek_grave	-0.01	comrade_tip	-1.23	remains_found	0.2	relics	-0.57	battle_account	0.28	enemy_report	0.43	dna_question	-0.06	scam_report	0.05	rumour	-0.11	request_recognition	0.18	not_dead	0.38	event	0.42
has bau	seek_grave	0.12	comrade_tip	0.07	grave_info	-0.64	remains_found	0.02	event	0.05
has bay	seek_grave	-0.02	comrade_tip	0.06	grave_info	0.41	remains_found	-0.35	relics	0.12	registry	-0.75	battle_account	0.69	foreign_tip	0.08	scam_report	-0.04	rumour	-0.11	not_dead	-0.05	event	0.17
has bay gio	comrade_tip	-0.2	grave_info	0.52
has be	comrade_tip	-0.16	grave_info	0.1	relics	0.06	battle_account	-0.02
has ben	comrade_tip	0.02	grave_info	-0.22	registry	-0.24	battle_account	0.15	foreign_tip	-0.1	dna_question	0.38	scam_report	-0.16	rumour	0.01	request_recognition	-0.27	event	0.1
has ben do	seek_grave	0.28	comrade_tip	-0.09	rumour	0.02	event	0.09
has ben kia	seek_grave	-0.24	comrade_tip	-0.39	grave_info	0.23	battle_account	0.6	event	0.44
has ben lao	seek_grave	0.15
has ben trai	seek_grave	0.02	event	0.03
has ben tre	grave_info	-0.09
has ben trong	grave_info	-0.03	relics	0.01	event	0.32
has benh	remains_found	-0.04	registry	0.22	battle_account	-0.11
has benh vien	comrade_tip	-0.1	grave_info	-0.3
has benh xa	grave_info	0.11
has bi	seek_grave	-0.52	comrade_tip	0.11	grave_info	0.09	remains_found	-0.06	relics	0.01	registry	-0.36	battle_account	0.3	enemy_report	-0.02	foreign_tip	-0.57	dna_question	-0.52	scam_report	-0.01	request_recognition	0.59	not_dead	0.47	event	0.13
has bi bat	seek_grave	-0.22	comrade_tip	-0.08	grave_info	-0.22	battle_account	0.09	not_dead	0.44
has bi danh	seek_grave	0.06	comrade_tip	0.12	grave_info	0.08	battle_account	-0.02	event	-0.51
has bi dong	comrade_tip	-0.13	grave_info	-0.42	relics	0.37	enemy_report	-0.01	not_dead	-0.01	event	0.21
has bi linh	comrade_tip	-0.14	grave_info	0.2	registry	-0.02	request_recognition	0.21	event	0.06
has bi phao	comrade_tip	0.18	event	-0.12
has bi phuc	seek_grave	0.56	comrade_tip	-0.33
has bi tay	seek_grave	0.03	grave_info	0.04	rumour	0.07	event	0.03
has bi thu	seek_grave	-0.01	grave_info	-0.11	relics	0.21	battle_account	0.03	request_recognition	0.09	not_dead	0.02
has bi thuong	seek_grave	-0.25	grave_info	-0.01	battle_account	0.49	not_dead	0.24	event	0.32
has bi truc	seek_grave	-0.09	grave_info	0.29
has bia	seek_grave	-0.73	comrade_tip	-0.2	grave_info	0.86	remains_found	-0.55	registry	-0.35	enemy_report	-0.27	foreign_tip	-0.17	dna_question	-0.1	rumour	-0.1	request_recognition	-0.11	not_dead	0.26	event	-0.29
has bia ghi	seek_grave	-0.32	comrade_tip	-0.08	grave_info	0.18	registry	-0.04	dna_question	0.03
has bia go	registry	-0.16	event	-0.2
has bia rung	comrade_tip	0.09
has bich	seek_grave	-0.29	comrade_tip	0.13	dna_question	0.15	event	-0.2
has bien	seek_grave	0.3	grave_info	-0.31	remains_found	0.04	relics	0.19	registry	0.21	battle_account	-0.17	scam_report	0.01	request_recognition	0.21	event	-0.39
has bien ban	comrade_tip	-0.02	grave_info	0.03	request_recognition	0.2
has biet	seek_grave	0.41	comrade_tip	0.14	grave_info	-0.35	remains_found	-0.23	relics	-0.08	registry	-0.15	battle_account	-0.04	foreign_tip	-0.12	dna_question	-0.01	scam_report	-0.18	rumour	0.56	request_recognition	-0.14	not_dead	-0.35	event	0.25
has biet cho	seek_grave	0.44	comrade_tip	0.15	grave_info	-0.07	event	-0.2
has biet co	seek_grave	0.27	comrade_tip	-0.18	rumour	0.05
has biet dong	comrade_tip	0.09	enemy_report	0.15	event	-0.07
has biet mo	seek_grave	0.27	grave_info	-0.33
has biet ten	seek_grave	-0.31	battle_account	0.17	event	0.81
has bieu	grave_info	-0.21	rumour	0.01
has binh	seek_grave	0.19	comrade_tip	-0.09	grave_info	0.29	relics	-0.09	registry	0.24	battle_account	-0.11	enemy_report	-0.25	foreign_tip	0.04	dna_question	-0.39	scam_report	-0.14	rumour	-0.41	request_recognition	-0.28	not_dead	-0.21	event	-0.12
has binh dinh	comrade_tip	-0.22	scam_report	0.07
has binh nhat	seek_grave	0.01	comrade_tip	0.03	grave_info	-0.01
has binh nhi	comrade_tip	0.14	grave_info	-0.11
has bo	comrade_tip	-0.61	grave_info	0.01	remains_found	0.14	relics	-0.03	battle_account	0.06	enemy_report	-0.3	dna_question	-0.15	rumour	0.26	request_recognition	-0.01	not_dead	-0.21	event	0.35
has bo binh	seek_grave	0.04	comrade_tip	-0.25	battle_account	0.15	event	0.05
has bo chau	comrade_tip	0.28	grave_info	-0.08
has bo chong	seek_grave	0.24	grave_info	0.01
has bo co	comrade_tip	0.13	dna_question	0.04
has bo doi	seek_grave	0.03	comrade_tip	-1	grave_info	0.65	remains_found	0.02	battle_account	-0.02	enemy_report	-0.04	foreign_tip	0.12	dna_question	-0.09	scam_report	-0.59	rumour	0.58	request_recognition	-0.09	event	0.61
has bo em	seek_grave	0.09	comrade_tip	0.21
has bo hai	seek_grave	0.06	comrade_tip	-0.21	grave_info	-0.49	remains_found	0.63	event	0.18
has bo me	seek_grave	-0.2
has bo nam	comrade_tip	-0.24	grave_info	0.18	event	0.25
has bo sung	battle_account	0.03	event	0.22
has bo suoi	comrade_tip	-0.28	battle_account	0.02
has bo toi	seek_grave	0.24	comrade_tip	-0.29	grave_info	0.17
has bo van	grave_info	0.07	event	0.08
has bo xuong	remains_found	0.29	relics	-0.13
has boc	seek_grave	-0.77	comrade_tip	0.74	grave_info	0.13	remains_found	0.23	relics	-0.13	registry	-0.36	battle_account	0.37	scam_report	0.09	event	0.43
has boi	battle_account	0.06
has bom	seek_grave	-0.17	comrade_tip	0.19	grave_info	-0.03	relics	-0.34	registry	0.37	battle_account	0.24	enemy_report	-0.02	request_recognition	0.09
has bom bi	seek_grave	-0.09
has bom o	registry	0.07	event	-0.21
has bon	seek_grave	-0.47	comrade_tip	0.38	grave_info	0.08	battle_account	-0.04	enemy_report	-0.19	foreign_tip	0.12	dna_question	-0.05	scam_report	0.12
has bon toi	seek_grave	-0.19	comrade_tip	0.25	event	-0.27
has bong	grave_info	0.16	relics	0.01	registry	0.04	battle_account	-0.01
has bot	seek_grave	0.14	comrade_tip	-0.4	relics	0.04	battle_account	0.21	event	0.13
has bu	battle_account	0.06
has bua	comrade_tip	0.65	grave_info	0.07
has bui	seek_grave	-0.13	comrade_tip	0.09	registry	0.19	enemy_report	-0.02
has bui thi	comrade_tip	-0.2	grave_info	-0.02	battle_account	0.01
has bung	grave_info	0.14
has buoc	seek_grave	-0.18	foreign_tip	0.08
has buon	grave_info	0.05	remains_found	-0.05	registry	0.15	event	-0.08
has buon ma	seek_grave	-0.06	comrade_tip	0.1	registry	0.14	event	-0.35
has but	comrade_tip	-0.04	remains_found	0.28	relics	0.22	event	0.03
has buu	comrade_tip	-0.14	registry	0.07
has c	seek_grave	-0.84	grave_info	-0.23	remains_found	-0.03	relics	0.31	battle_account	0.13	scam_report	-0.06	rumour	-0.08	event	-0.25
has c truong	comrade_tip	-0.21	battle_account	0.02	event	0.03
has c1	seek_grave	0.38	grave_info	-0.31
has c11	comrade_tip	0.16	grave_info	-0.02
has c18	comrade_tip	0.18	remains_found	-0.05
has c2	seek_grave	-0.39	battle_account	0.04	event	0.7
has c3	seek_grave	-0.38	comrade_tip	0.66	grave_info	0.14	event	-0.43
has c4	comrade_tip	-0.11	grave_info	-0.26	registry	0.06	event	-0.19
has c5	seek_grave	-0.22	comrade_tip	0.21	event	-0.17
has c6	comrade_tip	0.34	battle_account	-0.06	event	-0.03
has c6 d5	comrade_tip	0.15
has c7	seek_grave	-0.36	comrade_tip	0.07	registry	0.19
has c9	comrade_tip	-0.04	enemy_report	0.04	event	0.13
has ca	seek_grave	0.08	comrade_tip	-0.08	grave_info	-0.35	remains_found	0.06	battle_account	0.3	foreign_tip	-0.17	event	0.05
has ca ba	battle_account	0.14
has ca hai	seek_grave	-0.04	comrade_tip	0.03	grave_info	0.1
has ca nha	seek_grave	-0.02	scam_report	0.13	event	-0.13
has ca phe	grave_info	0.29	event	0.13
has ca toi	seek_grave	0.04
has cac	seek_grave	-0.15	comrade_tip	-0.51	grave_info	-0.03	relics	-0.31	battle_account	0.08	enemy_report	0.46	dna_question	-0.09	scam_report	0.3	not_dead	0.22	event	0.57
has cac anh	seek_grave	-0.16	grave_info	-0.05	relics	-0.11	battle_account	0.32	scam_report	0.17	not_dead	0.01	event	0.07
has cac bac	seek_grave	0.38	comrade_tip	-0.38	grave_info	-0.12	relics	-0.1	battle_account	-0.05	enemy_report	0.34	dna_question	-0.04
has cac chu	seek_grave	0.14	request_recognition	-0.01	not_dead	0.23
has cac cu	grave_info	0.16	relics	0.06	registry	-0.08	event	0.51
has cac dong	seek_grave	-0.08	grave_info	0.17	event	0.16
has cach	seek_grave	0.48	comrade_tip	-0.42	grave_info	-0.08	remains_found	0.12	relics	-0.03	registry	-0.22	request_recognition	-0.1	event	-0.07
has cach mang	seek_grave	0.66	comrade_tip	-0.24
has cai	seek_grave	-0.25	comrade_tip	-0.1	grave_info	0.11	remains_found	0.41	relics	0.79	registry	-0.6	battle_account	-0.29	enemy_report	-0.1	foreign_tip	0.01	request_recognition	-0.2	event	0.13
has cam	seek_grave	0.03	comrade_tip	0.06	remains_found	-0.02	registry	-0.17	battle_account	-0.2	foreign_tip	-0.11	dna_question	0.17	scam_report	0.38	rumour	-0.19	request_recognition	-0.15	event	-0.66
has cam lo	comrade_tip	-0.22	registry	0.03	scam_report	0.01	event	-0.01
has cam on	comrade_tip	-0.02	dna_question	0.33	scam_report	-0.04	event	-0.21
has can	seek_grave	-0.1	comrade_tip	-0.42	grave_info	0.1	remains_found	-0.26	relics	0.19	registry	-0.22	battle_account	0.18	scam_report	0.22	rumour	-0.25	request_recognition	0.12	not_dead	-0.06	event	-0.08
has can bo	seek_grave	-0.15	comrade_tip	-0.27	grave_info	0.23	remains_found	-0.31	relics	0.22	scam_report	0.03	rumour	-0.04	not_dead	-0.01	event	-0.3
has can cu	battle_account	0.17	event	-0.33
has can o	comrade_tip	0.08	grave_info	-0.11	enemy_report	0.03
has can tim	seek_grave	0.06	comrade_tip	-0.14	registry	-0.02
has cang	battle_account	0.06	event	0.51
has canh	seek_grave	-0.19	comrade_tip	0.4	grave_info	-0.1	remains_found	0.34	relics	-0.23	registry	-0.34	enemy_report	-0.35	foreign_tip	0.03	dna_question	-0.19	scam_report	0.42	rumour	-0.32	request_recognition	-0.22	event	0.14
has canh dong	seek_grave	0.03	comrade_tip	0.1	grave_info	-0.13
has canh suoi	battle_account	0.18	event	0.02
has cao	seek_grave	-0.06	grave_info	0.12	remains_found	0.12	relics	-0.17	registry	0.12	battle_account	-0.44	enemy_report	0.38	dna_question	-0.29	scam_report	-0.05	rumour	-0.19	request_recognition	-0.18	not_dead	-0.39	event	0.12
has cao bang	seek_grave	0.13	comrade_tip	0.21	relics	0.01	battle_account	-0.04
has cao su	comrade_tip	-0.26	relics	0.09	foreign_tip	0.12	event	0.46
has cao thi	event	-0.03
has cao xa	grave_info	0.07
has cap	seek_grave	0.48	comrade_tip	-0.43	remains_found	-0.04	registry	0.07	scam_report	-0.07	rumour	-0.13	request_recognition	0.39	event	-0.25
has cap bac	seek_grave	0.54	comrade_tip	-0.31	registry	-0.36	event	-0.06
has cap ngay	seek_grave	0.11
has cat	seek_grave	-0.15	comrade_tip	0.13	grave_info	0.28	relics	0.07	registry	-0.48	battle_account	0.01	event	0.14
has cat boc	grave_info	0.25	event	0.14
has cau	comrade_tip	0.34	grave_info	-0.25	remains_found	-0.21	relics	0.02	battle_account	0.13	enemy_report	-0.51	dna_question	0.05	rumour	-0.09	request_recognition	-0.14	event	-0.08
has cau ay	seek_grave	-0.28	comrade_tip	0.45	event	-0.22
has cau ba	comrade_tip	0.13
has cau em	seek_grave	0.23	comrade_tip	-0.03	event	-0.07
has cau ruot	dna_question	0.07
has cay	seek_grave	-0.39	comrade_tip	0.01	grave_info	0.26	registry	-0.19	dna_question	-0.01	request_recognition	-0.12	not_dead	-0.04	event	0.31
has cay so	seek_grave	0.01
has ccb	seek_grave	-0.37	comrade_tip	0.5
has cha	grave_info	-0.05	battle_account	-0.13	rumour	0.19
has chac	seek_grave	-0.04	comrade_tip	0.06	rumour	0.4
has chai	relics	0.23
has cham	relics	-0.05	registry	-0.01	battle_account	-0.11	enemy_report	0.12	event	0.23
has chan	seek_grave	-0.51	comrade_tip	0.4	grave_info	-0.07	remains_found	0.16	relics	-0.51	battle_account	0.06	rumour	0.1	not_dead	-0.01	event	0.04
has chan doi	seek_grave	-0.03	comrade_tip	0.23	grave_info	0.05
has chang	seek_grave	0.22	rumour	0.11
has chanh	seek_grave	0.26	remains_found	0.07	enemy_report	0.02
has chao	seek_grave	-0.28	comrade_tip	0.38	grave_info	0.03	registry	-0.05	dna_question	0.13	event	-0.24
has chao cac	seek_grave	0.12
has chap	seek_grave	0.17	grave_info	-0.08	event	-0.09
has chap nam	comrade_tip	0.09	grave_info	-0.17	request_recognition	0.02	event	-0.05
has chat	seek_grave	0.27	comrade_tip	0.09	grave_info	-0.33	battle_account	-0.11	event	-0.72
has chau	seek_grave	0.66	comrade_tip	-0.04	grave_info	-0.2	remains_found	-0.03	relics	-0.22	registry	-0.3	battle_account	0.23	dna_question	0.12	scam_report	-0.24	rumour	-0.26	request_recognition	0.15	not_dead	0.09	event	-0.1
has chau chep	comrade_tip	0.06
has chau hoi	seek_grave	0.15	event	-0.02
has chau la	grave_info	0.15
has chau nghe	battle_account	0.11
has chau ngoai	grave_info	-0.15	battle_account	0.03	event	0.02
has chau noi	comrade_tip	-0.1	registry	-0.08	request_recognition	0.03
has chay	seek_grave	-0.56	comrade_tip	0.33	relics	-0.26	battle_account	0.06	request_recognition	0.21	event	-0.07
has che	seek_grave	-0.23	remains_found	0.03	battle_account	0.14	foreign_tip	0.06	request_recognition	0.06	event	0.6
has chep	seek_grave	-0.64	comrade_tip	-0.19	remains_found	-0.02	registry	0.46	battle_account	0.17	enemy_report	0.05	request_recognition	-0.12
has chep lai	grave_info	0.04	event	-0.07
has chet	seek_grave	0.06	comrade_tip	0.76	grave_info	-0.34	remains_found	-0.39	battle_account	-0.39	enemy_report	0.11	dna_question	-0.22	scam_report	-0.31	rumour	0.23	request_recognition	0.16
has chet nam	grave_info	-0.06	rumour	0.24	event	0.34
has chet ngay	seek_grave	0.19	grave_info	-0.18	event	-0.31
has chet o	seek_grave	0.02	comrade_tip	0.3	grave_info	-0.05	battle_account	-0.02	event	-0.55
has chet tran	comrade_tip	0.04	grave_info	0.12	event	0.03
has chet vi	event	-0.16
has chi	seek_grave	-0.02	comrade_tip	0.07	grave_info	0.04	registry	-0.21	battle_account	-0.03	enemy_report	-0.1	foreign_tip	-0.18	dna_question	0.13	scam_report	0.35	rumour	-0.05	request_recognition	0.18	not_dead	-0.63	event	-0.34
has chi biet	seek_grave	0.16	event	-0.06
has chi cho	comrade_tip	-0.01	scam_report	0.73
has chi co	seek_grave	0.18	grave_info	-0.1	registry	0.06	dna_question	0.02	event	-0.15
has chi con	seek_grave	-0.08	battle_account	0.04	dna_question	0.15
has chi em	comrade_tip	-0.03
has chi gai	seek_grave	-0.01	comrade_tip	0.05
has chi huy	comrade_tip	-0.18	remains_found	0.59	registry	-0.04	battle_account	-0.01	enemy_report	0.03	event	0.53
has chi la	comrade_tip	-0.01	grave_info	0.2	event	0.02
has chi mong	comrade_tip	0.11
has chi nho	comrade_tip	0.16	relics	0.19	event	-0.03
has chi toi	seek_grave	-0.02	comrade_tip	-0.09	grave_info	0.22
has chia	comrade_tip	0.12
has chiec	seek_grave	0.11	comrade_tip	-0.27	grave_info	-0.38	relics	0.18
has chien	seek_grave	0.61	comrade_tip	-0.7	remains_found	0.1	battle_account	0.14	dna_question	-0.1	not_dead	-0.13	event	0.54
has chien binh	grave_info	-0.05	relics	0.09	event	-0.15
has chien dau	seek_grave	0.08
has chien si	seek_grave	0.23	comrade_tip	-0.23	grave_info	0.29	registry	0.14	event	0.18
has chien truong	scam_report	0.08	event	-0.08
has chieu	seek_grave	-0.53	comrade_tip	0.51	grave_info	-0.13	remains_found	0.23	battle_account	0.27	request_recognition	-0.03	event	0.18
has chim	comrade_tip	-0.63	grave_info	-0.07	relics	0.05	battle_account	0.15
has chin	seek_grave	-0.14	comrade_tip	0.07	grave_info	0.08	scam_report	0.04
has chinh	seek_grave	-0.12	comrade_tip	0.09	grave_info	0.17	battle_account	0.24	enemy_report	-0.03	not_dead	0.27	event	-0.09
has chinh sach	seek_grave	-0.13	comrade_tip	-0.04	grave_info	0.11	registry	0.09	event	-0.17
has chinh tri	registry	-0.1	battle_account	0.13	event	0.02
has chiu	comrade_tip	0.09	grave_info	-0.17	battle_account	-0.05	event	-0.42
has cho	seek_grave	-0.27	grave_info	-0.21	registry	-0.48	enemy_report	0.11	scam_report	0.39	rumour	0.1	request_recognition	0.37	event	-0.11
has cho anh	grave_info	0.01	scam_report	0.04	request_recognition	0.21	event	-0.19
has cho bo	request_recognition	0.27	event	-0.13
has cho chau	seek_grave	0.05	comrade_tip	0.02	grave_info	-0.04
has cho co	comrade_tip	0.12	grave_info	0.15
has cho con	grave_info	-0.02	registry	0.05
has cho don	comrade_tip	0.06
has cho em	seek_grave	-0.02	dna_question	0.1	event	-0.1
has cho gia	seek_grave	-0.01	comrade_tip	0.01	scam_report	0.02	not_dead	0.07
has cho hoi	seek_grave	0.34	grave_info	-0.14	request_recognition	0.19
has cho me	event	-0.01
has cho nao	seek_grave	0.07
has cho nguoi	comrade_tip	-0.08	grave_info	-0.14	remains_found	0.12	event	0.12
has cho ong	seek_grave	0.03	comrade_tip	0.1	grave_info	-0.01	not_dead	0.03	event	-0.25
has cho toi	seek_grave	0.02	request_recognition	0.02	event	-0.13
has chon	seek_grave	-0.02	comrade_tip	0.53	grave_info	0.11	remains_found	-0.29	relics	-0.32	registry	-0.03	battle_account	-0.1	enemy_report	0.01	foreign_tip	0.19	dna_question	-0.06	scam_report	-0.35	rumour	0.31	request_recognition	-0.02	not_dead	-0.7
has chon anh	seek_grave	-0.05	comrade_tip	0.23	grave_info	-0.09	event	-0.06
has chon ben	seek_grave	0.04	comrade_tip	0.11	grave_info	-0.07	event	-0.19
has chon canh	seek_grave	0.01
has chon chung	seek_grave	-0.15	comrade_tip	-0.01	dna_question	0.09	rumour	0.27	event	0.39
has chon ngay	seek_grave	-0.09	comrade_tip	0.26
has chon o	seek_grave	-0.32	grave_info	0.29	rumour	-0.05
has chon sau	seek_grave	0.07	comrade_tip	0.08	event	-0.56
has chon tai	seek_grave	-0.15	enemy_report	0.04	event	0.18
has chon tam	seek_grave	0.1	comrade_tip	-0.07	event	0.01
has chon tren	seek_grave	-0.01	battle_account	0.11
has chon trong	seek_grave	0.15	event	-0.16
has chong	seek_grave	0.26	comrade_tip	-0.44	grave_info	-0.2	battle_account	-0.19	request_recognition	0.09	not_dead	0.05	event	-0.29
has chong phap	registry	0.15	event	-0.1
has chong toi	seek_grave	0.3	comrade_tip	-0.51	relics	0.04	request_recognition	0.07
has chot	comrade_tip	0.18	grave_info	-0.37	battle_account	0.03	event	0.02
has chqs	comrade_tip	-0.2	grave_info	0.06	event	0.17
has chu	comrade_tip	-0.12	grave_info	0.28	remains_found	0.16	registry	-0.33	battle_account	-0.3	enemy_report	-0.22	foreign_tip	-0.48	dna_question	-0.21	scam_report	-0.11	not_dead	0.05	event	0.13
has chu a	grave_info	0.01	battle_account	0.22
has chu bo	seek_grave	-0.09	grave_info	0.23	relics	0.05	event	-0.57
has chu khong	comrade_tip	0.04	event	-0.15
has chu la	scam_report	0.05
has chu tich	seek_grave	-0.17	grave_info	0.31	request_recognition	0.1	event	0.28
has chu toi	comrade_tip	-0.06	scam_report	0.09	not_dead	0.11
has chu van	seek_grave	-0.05	comrade_tip	-0.08	registry	0.04	battle_account	0.02
has chua	seek_grave	-0.08	comrade_tip	-0.13	relics	-0.56	registry	0.35	battle_account	-0.25	enemy_report	-0.41	foreign_tip	-0.4	scam_report	-0.01	request_recognition	0.32	not_dead	-0.1	event	0.02
has chua ai	grave_info	0.45	event	0.35
has chua biet	grave_info	-0.05	registry	0.03	event	0.07
has chua co	seek_grave	0.04	comrade_tip	-0.29	grave_info	-0.46	registry	0.01	dna_question	0.15	request_recognition	0.05	event	-0.02
has chua duoc	seek_grave	-0.65	comrade_tip	-0.08	request_recognition	0.59
has chua ro	seek_grave	0.21	event	0.07
has chua thay	scam_report	-0.07
has chua tim	seek_grave	-0.22
has chuan	comrade_tip	-0.1
has chuc	seek_grave	-0.15	comrade_tip	-0.36	registry	-0.33	rumour	0.11	event	0.04
has chuc nam	comrade_tip	-0.07	relics	0.01
has chuc vu	comrade_tip	-0.29	grave_info	0.34	registry	-0.02	battle_account	-0.05
has chum	seek_grave	0.06	comrade_tip	0.05	grave_info	-0.05
has chung	seek_grave	-0.12	registry	-0.07	battle_account	0.33	foreign_tip	0.13	rumour	0.12	request_recognition	0.33	not_dead	-0.06	event	0.29
has chung mot	comrade_tip	0.46	grave_info	-0.24	event	-0.25
has chung toi	seek_grave	-0.64	comrade_tip	0.19	grave_info	0.29	enemy_report	-0.2	foreign_tip	0.26	request_recognition	-0.04
has chuong	seek_grave	-0.19	battle_account	-0.06	dna_question	0.04	event	0.07
has chup	comrade_tip	-0.3	grave_info	0.72	relics	0.19
has chuyen	seek_grave	0.09	comrade_tip	-0.08	grave_info	-0.16	remains_found	-0.09	relics	-0.22	battle_account	-0.26	foreign_tip	0.2	dna_question	-0.47	scam_report	0.62
has chuyen ve	seek_grave	0.24	grave_info	-0.42	event	0.14
has co	seek_grave	-0.26	comrade_tip	-0.16	grave_info	0.13	remains_found	0.13	registry	-0.53	battle_account	-0.63	enemy_report	0.04	foreign_tip	-0.04	dna_question	0.22	scam_report	0.01	rumour	0.52	request_recognition	-0.17	event	0.62
has co ai	seek_grave	0.37	comrade_tip	-0.06	grave_info	-0.05	event	-0.34
has co anh	remains_found	-0.1	relics	0.03	battle_account	0.11
has co ba	rumour	0.14	event	0.19
has co bang	registry	-0.03	request_recognition	0.15
has co cai	seek_grave	-0.25	comrade_tip	-0.38	grave_info	0.1	relics	0.14	foreign_tip	0.1	event	0.11
has co cam	seek_grave	0.01	enemy_report	0.02
has co chu	seek_grave	0.13	comrade_tip	-0.1	grave_info	-0.08	registry	0.01	scam_report	-0.01	event	-0.23
has co con	seek_grave	-0.2	grave_info	0.12
has co dong	seek_grave	0.27	grave_info	0.16	scam_report	0.1
has co dung	seek_grave	-0.06	rumour	0.3
has co duoc	request_recognition	0.02
has co ghi	seek_grave	-0.24	comrade_tip	0.4	foreign_tip	0.08	request_recognition	0.02	event	0.19
has co giao	seek_grave	-0.13	comrade_tip	0.24	registry	0.08	event	-0.12
has co giay	seek_grave	-0.16	not_dead	0.38	event	-0.03
has co hai	grave_info	0.03
has co khac	seek_grave	0.01	relics	0.13	event	-0.27
has co mat	comrade_tip	-0.2	grave_info	0.11	remains_found	0.13	dna_question	0.03
has co mo	comrade_tip	-0.14	registry	0.07	event	-0.11
has co mot	seek_grave	-0.07	comrade_tip	-0.42	grave_info	0.3	enemy_report	0.11	dna_question	0.05	event	0.45
has co nguoi	seek_grave	0.14	comrade_tip	-0.35	grave_info	0.08	scam_report	0.3	rumour	0.16
has co noi	seek_grave	0.26	grave_info	-0.09
has co ong	seek_grave	-0.09	comrade_tip	0.24	registry	0.09	not_dead	0.02	event	-0.51
has co phai	grave_info	-0.27
has co quan	comrade_tip	-0.09	scam_report	0.36	not_dead	0.05
has co so	comrade_tip	-0.04
has co ten	comrade_tip	-0.55	grave_info	0.14	dna_question	0.07	not_dead	0.07	event	-0.21
has co the	seek_grave	-0.12	comrade_tip	0.17	registry	-0.01	enemy_report	0.1	event	0.24
has co xuong	grave_info	-0.08	rumour	0.12	event	0.02
has coc	seek_grave	-0.1	comrade_tip	0.19	grave_info	-0.28	relics	0.03	battle_account	-0.31	event	0.1
has coi	seek_grave	-0.8	comrade_tip	0.18	grave_info	0.17	battle_account	0.21	enemy_report	-0.05	scam_report	-0.05	rumour	-0.05	not_dead	0.01	event	0.34
has com	comrade_tip	-0.11	grave_info	0.11	relics	0.08	foreign_tip	0.07	event	0.19
has con	seek_grave	-0.06	comrade_tip	-0.05	grave_info	-0.22	remains_found	-0.34	relics	0.42	registry	-0.11	battle_account	0.06	enemy_report	-0.79	foreign_tip	0.13	scam_report	-0.16	rumour	-0.06	not_dead	0.39
has con ai	seek_grave	0.27	comrade_tip	-0.14
has con anh	event	-0.2
has con ba	seek_grave	-0.32	comrade_tip	0.18
has con bac	comrade_tip	0.19
has con chau	seek_grave	-0.46	grave_info	0.06	event	-0.01
has con co	seek_grave	-0.17	comrade_tip	0.01
has con dau	grave_info	-0.09	dna_question	0.18
has con doc	comrade_tip	-0.15	remains_found	0.06	event	0.26
has con gai	seek_grave	0.41	comrade_tip	-0.11	grave_info	-0.42	battle_account	0.33	foreign_tip	0.05	dna_question	0.1
has con giu	comrade_tip	-0.11	grave_info	0.08	relics	0.52	foreign_tip	0.03	scam_report	0.02
has con hai	battle_account	0.16	event	0.07
has con la	seek_grave	0.09	event	-0.72
has con nho	seek_grave	0.04	battle_account	0.32	event	0.32
has con o	seek_grave	-0.08	comrade_tip	0.15
has con ong	seek_grave	-0.13	grave_info	-0.28	registry	0.07	foreign_tip	0.11	not_dead	0.02
has con song	scam_report	-0.11	not_dead	0.31
has con ten	seek_grave	0.05	comrade_tip	-0.46
has con toi	grave_info	-0.1	dna_question	0.07
has con trai	seek_grave	0.06	comrade_tip	-0.47	registry	-0.16	foreign_tip	0.07	request_recognition	0.02
has cong	seek_grave	-0.46	comrade_tip	-0.02	grave_info	-0.24	remains_found	0.2	relics	-0.56	foreign_tip	-0.39	scam_report	-0.14	rumour	-0.12	request_recognition	0.97	not_dead	0.27	event	0.12
has cong an	seek_grave	-0.11	comrade_tip	-0.2	grave_info	-0.52	remains_found	0.06	relics	-0.28	dna_question	0.48	scam_report	0.05	rumour	-0.14	request_recognition	0.02
has cong binh	seek_grave	0.06	grave_info	0.04	registry	0.12
has cong hoa	comrade_tip	-0.48	grave_info	0.09	remains_found	0.11	registry	0.22	request_recognition	0.1	event	0.29
has cong nhan	seek_grave	-0.47	comrade_tip	-0.14	grave_info	-0.32	remains_found	0.02	scam_report	-0.1	request_recognition	0.64
has cong tac	seek_grave	0.06	comrade_tip	-0.01
has cot	comrade_tip	0.23	remains_found	0.71	not_dead	-0.05	event	0.14
has cu	seek_grave	-0.19	comrade_tip	-0.36	grave_info	0.43	remains_found	-0.08	relics	0.14	registry	0.32	enemy_report	-0.32	scam_report	-0.33	rumour	0.26	not_dead	-0.03	event	0.1
has cu chi	registry	0.1
has cu co	seek_grave	0.22	rumour	0.14
has cu cua	comrade_tip	0.01	event	-0.1
has cua	seek_grave	-0.16	comrade_tip	0.04	grave_info	-0.13	remains_found	-0.05	relics	0.42	battle_account	0.08	enemy_report	0.41	dna_question	0.29	scam_report	-0.37	rumour	-0.06	request_recognition	-0.26	not_dead	-0.14	event	-0.08
has cua anh	seek_grave	0.2	comrade_tip	-0.13	relics	0.05	event	0.27
has cua ba	dna_question	0.04
has cua bac	seek_grave	0.11	grave_info	0.2	event	-0.06
has cua ban	seek_grave	-0.16	comrade_tip	0.28	grave_info	0.19
has cua bo	comrade_tip	0.17
has cua chu	seek_grave	-0.05	comrade_tip	0.05	relics	0.04
has cua dai	event	0.03
has cua don	grave_info	-0.04	event	-0.19
has cua em	foreign_tip	0.11
has cua liet	dna_question	0.11	event	-0.17
has cua lu	enemy_report	0.13
has cua me	dna_question	0.17
has cua mot	seek_grave	-0.09	grave_info	0.07	relics	0.51	enemy_report	0.13	event	-0.55
has cua ong	comrade_tip	-0.13	grave_info	-0.07	relics	0.07	enemy_report	-0.14	foreign_tip	0.29	event	-0.26
has cua su	enemy_report	0.34
has cua toi	seek_grave	-0.02	comrade_tip	0.43	grave_info	-0.07	event	-0.22
has cua trung	comrade_tip	0.09
has cua viet	event	0.09
has cuc	grave_info	-0.08	remains_found	0.39	relics	-0.19	scam_report	0.14	event	0.31
has cung	seek_grave	-0.29	comrade_tip	0.68	remains_found	-0.41	relics	-0.37	registry	-0.12	battle_account	-0.15	enemy_report	-0.23	foreign_tip	-0.11	rumour	0.06	request_recognition	0.48	event	-0.41
has cung cap	comrade_tip	0.04	registry	0.09
has cung khong	seek_grave	-0.17	comrade_tip	-0.05	grave_info	-0.06	battle_account	0.29	rumour	0.36	event	0.04
has cung la	grave_info	0.18
has cung tieu	comrade_tip	0.06	event	-0.11
has cung to	grave_info	0.07
has cuoc	comrade_tip	-0.36	grave_info	-0.04	battle_account	0.01	scam_report	0.06	not_dead	0.03	event	0.13
has cuoi	seek_grave	0.15	comrade_tip	-0.03	relics	0.23	registry	-0.12	battle_account	0.27
has cuoi nam	seek_grave	-0.11	grave_info	-0.04	relics	0.01	event	-0.08
has cuon	comrade_tip	0.08	relics	0.48
has cuong	comrade_tip	-0.08	remains_found	0.11	event	-0.21
has cut	comrade_tip	0.02	battle_account	-0.05	event	0.28
has cuu	comrade_tip	0.1	grave_info	-0.38	registry	-0.02	foreign_tip	0.45	scam_report	-0.01
has cuu chien	grave_info	-0.05	relics	0.09	event	-0.15
has d	seek_grave	-0.16	comrade_tip	0.27	grave_info	0.18	relics	0.42	registry	-0.28	battle_account	0.33	event	0.18
has d c	comrade_tip	0.13	event	-0.47
has d1	battle_account	-0.02
has d2	seek_grave	-0.16	comrade_tip	0.48	registry	0.21	event	0.27
has d3	seek_grave	-0.06	battle_account	0.07	enemy_report	0.1	event	0.38
has d4	comrade_tip	0.04	remains_found	0.05
has d5	comrade_tip	0.08
has d6	seek_grave	-0.22
has d8	seek_grave	-0.12	event	-0.24
has d9	battle_account	0.07	event	-0.22
has da	seek_grave	0.07	comrade_tip	0.04	grave_info	-0.26	remains_found	0.42	battle_account	-0.55	enemy_report	-0.34	foreign_tip	0.16	rumour	-0.41	request_recognition	-0.04	not_dead	0.06	event	-0.08
has da co	grave_info	-0.28	registry	0.14	event	0.05
has da dua	grave_info	-0.76	registry	0.2	event	-0.14
has da duoc	grave_info	-0.11	dna_question	0.16
has da mat	comrade_tip	-0.05
has dac	seek_grave	0.13	comrade_tip	0.1	grave_info	-0.62	enemy_report	0.19	event	0.02
has dac cong	comrade_tip	0.33
has dai	seek_grave	-0.05	relics	-0.14	registry	-0.05	battle_account	0.14	enemy_report	0.02	foreign_tip	0.28	dna_question	-0.05	rumour	-0.32	event	0.49
has dai doan	seek_grave	0.02	comrade_tip	0.19	event	-0.28
has dai doi	seek_grave	-0.21	comrade_tip	0.44	grave_info	-0.13	remains_found	-0.15	relics	-0.4	registry	-0.15	battle_account	0.28	foreign_tip	0.33	event	0.04
has dai uy	comrade_tip	-0.02	remains_found	-0.06	relics	0.1	enemy_report	0.16	event	0.17
has dak	seek_grave	-0.12	comrade_tip	-0.38	remains_found	-0.02	relics	-0.07	battle_account	0.1	scam_report	0.17
has dak lak	grave_info	0.1	scam_report	0.09
has dak to	registry	-0.01	event	-0.11
has dam	seek_grave	-0.18	comrade_tip	0.25	grave_info	-0.07	remains_found	0.07	battle_account	-0.32	dna_question	0.09	scam_report	-0.11	rumour	0.39
has dam quang	seek_grave	-0.03
has dan	seek_grave	-0.03	comrade_tip	-0.02	grave_info	0.48	remains_found	0.44	relics	-0.31	battle_account	0.18	dna_question	-0.58	scam_report	-0.01	request_recognition	0.03	not_dead	-0.36	event	0.46
has dan cong	registry	0.1	request_recognition	0.35
has dan lang	seek_grave	-0.04	comrade_tip	-0.29	grave_info	0.01	event	0.22
has dan quan	seek_grave	-0.5	comrade_tip	-0.31	grave_info	0.15	registry	0.07	battle_account	0.39	request_recognition	0.24	event	0.09
has dan toc	seek_grave	0.57	comrade_tip	-0.09	registry	-0.03	event	-0.27
has dang	comrade_tip	0.11	grave_info	-0.39	remains_found	-0.6	relics	0.14	registry	0.13	scam_report	0.3	request_recognition	-0.22	not_dead	0.01	event	-0.15
has dang nam	seek_grave	-0.18	registry	0.02	scam_report	0.28	event	-0.03
has dang o	comrade_tip	-0.06	grave_info	-0.32
has dang thi	seek_grave	0.22
has dang van	seek_grave	0.05	grave_info	-0.09
has danh	seek_grave	-0.01	grave_info	0.21	registry	0.47	foreign_tip	-0.38	dna_question	-0.15	scam_report	-0.09	rumour	-0.22	request_recognition	-0.21	event	0.02
has danh dau	remains_found	0.11
has danh may	seek_grave	0.02	comrade_tip	-0.43	battle_account	0.06	event	0.1
has danh sach	seek_grave	-0.21	comrade_tip	-0.44	grave_info	-0.21	remains_found	-0.12	registry	0.37	battle_account	-0.09	request_recognition	-0.04	not_dead	0.24	event	-0.22
has dao	seek_grave	-0.13	comrade_tip	0.48	grave_info	-0.17	remains_found	0.52	relics	-0.23	battle_account	-0.13	scam_report	0.2	request_recognition	-0.03	not_dead	-0.27	event	0.27
has dao thi	registry	0.01	event	0.38
has dap	seek_grave	-0.53	comrade_tip	0.79	remains_found	-0.09	event	0.09
has dat	seek_grave	-0.19	comrade_tip	0.4	grave_info	0.34	remains_found	-0.1	relics	-0.37	registry	-0.44	enemy_report	-0.16	not_dead	-0.03	event	0.24
has dau	seek_grave	0.05	comrade_tip	-0.04	grave_info	-0.08	remains_found	0.09	relics	-0.08	registry	-0.35	battle_account	-0.17	enemy_report	-0.12	foreign_tip	-0.06	scam_report	0.23	not_dead	-0.19	event	-0.06
has dau chon	seek_grave	-0.35	grave_info	0.14	registry	0.3
has dau nam	grave_info	0.23
has dau o	not_dead	0.08
has dau quay	comrade_tip	0.33	grave_info	-0.13	remains_found	0.04
has dau thi	seek_grave	-0.09
has dau toi	seek_grave	0.14	scam_report	0.08
has day	seek_grave	-0.32	comrade_tip	0.05	grave_info	0.56	remains_found	0.46	relics	-0.37	battle_account	-0.52	foreign_tip	-0.3	dna_question	-0.18	scam_report	-0.3	request_recognition	-0.48	not_dead	0.01	event	0.37
has day du	seek_grave	-0.03	comrade_tip	0.08
has dc	seek_grave	-0.08	remains_found	-0.14	dna_question	0.12
has de	seek_grave	-0.18	comrade_tip	0.1	grave_info	-0.19	remains_found	-0.26	relics	0.3	battle_account	-0.06	enemy_report	0.21	dna_question	-0.09	scam_report	0.09	not_dead	0.06	event	-0.23
has de cac	seek_grave	-0.12	enemy_report	0.15	scam_report	0.15
has de lai	battle_account	0.02	enemy_report	0.24	event	0.1
has de nghi	seek_grave	-0.09	comrade_tip	-0.26	grave_info	0.09	request_recognition	0.26	event	0.05
has de o	seek_grave	0.22	relics	0.04
has dem	seek_grave	-0.28	comrade_tip	0.43	remains_found	-0.34	relics	-0.19	registry	-0.43	enemy_report	0.56	foreign_tip	-0.1	dna_question	-0.05	scam_report	0.02	rumour	0.1	not_dead	-0.17	event	0.37
has dem chon	comrade_tip	-0.25	request_recognition	0.04	event	-0.17
has dem ve	seek_grave	0.07	event	-0.24
has den	seek_grave	-0.53	grave_info	-0.24	battle_account	0.11	foreign_tip	0.31	scam_report	0.22	request_recognition	0.14	not_dead	0.25	event	0.11
has den gio	comrade_tip	-0.16
has den nay	seek_grave	-0.31	grave_info	0.12	battle_account	0.06	request_recognition	0.12
has deo	seek_grave	-0.07	comrade_tip	0.22	grave_info	0.2	registry	0.11	battle_account	-0.14	request_recognition	0.07	event	-0.38
has dep	grave_info	-0.29	remains_found	0.84	event	0.33
has deu	seek_grave	-0.07	comrade_tip	0.36	dna_question	0.14	request_recognition	0.07
has di	seek_grave	1.07	comrade_tip	-0.29	grave_info	-0.19	relics	-0.38	registry	-0.06	battle_account	-0.16	enemy_report	-0.41	foreign_tip	-0.09	scam_report	-0.12	rumour	-0.08	request_recognition	-0.07	not_dead	-0.21	event	-0.53
has di b	seek_grave	0.27	grave_info	-0.19	event	-0.03
has di bo	seek_grave	0.34	comrade_tip	-0.22	grave_info	-0.03	event	-0.38
has di cung	grave_info	0.05	scam_report	0.01
has di linh	seek_grave	0.04	grave_info	-0.04	event	-0.03
has di thang	comrade_tip	-0.08
has di tim	comrade_tip	-0.11	battle_account	0.02
has dia	grave_info	0.16	registry	-0.25
has dia chi	comrade_tip	-0.01	relics	0.05	scam_report	0.07
has dia phuong	seek_grave	0.49
has dich	seek_grave	-0.35	comrade_tip	-0.53	grave_info	-0.47	remains_found	-0.27	relics	-0.39	registry	-0.06	enemy_report	0.78	foreign_tip	0.61	rumour	-0.06	event	0.47
has diem	seek_grave	-0.29	comrade_tip	0.2	grave_info	-0.16	relics	-0.22	registry	0.22	battle_account	0.11	scam_report	-0.03
has diem cao	comrade_tip	0.26
has dien	seek_grave	0.11	comrade_tip	-0.23	grave_info	-0.06	registry	-0.12	dna_question	-0.01	request_recognition	0.25	not_dead	-0.06	event	0.26
has dien bien	seek_grave	0.2	comrade_tip	-0.16	grave_info	-0.21	request_recognition	0.08	event	-0.22
has dien chau	comrade_tip	0.08	scam_report	0.05
has dien thoai	event	-0.01
has diep	comrade_tip	0.12	grave_info	-0.09	event	-0.18
has dieu	seek_grave	-0.1	comrade_tip	0.36	registry	0.24	event	-0.17
has din	comrade_tip	-0.18	grave_info	0.36	registry	0.12
has dinh	seek_grave	-0.44	grave_info	-0.06	remains_found	-0.57	relics	0.35	registry	0.03	foreign_tip	-0.2	rumour	-0.06	request_recognition	-0.05	not_dead	0.01	event	-0.13
has dinh chinh	not_dead	0.27
has dinh co	seek_grave	-0.12	comrade_tip	0.26	event	0.07
has dinh cong	comrade_tip	-0.3	battle_account	0.02
has dinh thi	grave_info	-0.08	event	-0.17
has dinh toi	comrade_tip	-0.14	grave_info	-0.02	scam_report	0.15
has do	seek_grave	0.2	comrade_tip	0.01	grave_info	0.16	remains_found	0.02	relics	-0.31	registry	-0.02	enemy_report	0.07	foreign_tip	-0.09	scam_report	-0.3	rumour	0.05	request_recognition	-0.14	not_dead	-0.24	event	0.13
has do co	seek_grave	-0.26	comrade_tip	-0.08	enemy_report	0.34	rumour	0.14	event	0.09
has do la	seek_grave	-0.21	remains_found	0.06	event	0.11
has do luong	comrade_tip	0.02	grave_info	0.03	event	-0.1
has do o	seek_grave	0.36	comrade_tip	0.3	grave_info	-0.28	event	-0.23
has do ong	seek_grave	-0.05	grave_info	-0.04	event	-0.38
has do thi	grave_info	-0.11
has do toi	seek_grave	-0.18	grave_info	0.38	registry	-0.03	battle_account	0.01	event	0.53
has doan	seek_grave	0.13	comrade_tip	-0.09	grave_info	0.1	remains_found	-0.02	relics	-0.5	battle_account	0.03	enemy_report	0.37	dna_question	-0.27	scam_report	-0.19	rumour	-0.52	request_recognition	-0.09	not_dead	-0.26	event	0.02
has doan ba	seek_grave	-0.09
has doc	seek_grave	-0.01	comrade_tip	0.25	foreign_tip	-0.17	rumour	-0.01	request_recognition	-0.1	not_dead	-0.12	event	0.14
has doc ba	seek_grave	0.14	grave_info	-0.39	battle_account	0.05
has doc duoc	seek_grave	-0.09	comrade_tip	-0.5	grave_info	0.59	remains_found	0.07	event	0.56
has doi	comrade_tip	-0.14	grave_info	0.22	relics	-0.22	registry	-0.08	battle_account	-0.03	enemy_report	0.01	dna_question	-0.58	rumour	0.08	request_recognition	-0.09	not_dead	-0.71	event	0.18
has doi chieu	comrade_tip	-0.04	enemy_report	0.22	event	0.29
has doi co	grave_info	0.07	battle_account	0.01	rumour	0.01
has doi cu	event	-0.16
has doi cua	seek_grave	0.21
has doi khong	event	0.09
has doi nam	comrade_tip	0.02
has doi pho	seek_grave	0.37	comrade_tip	0.01	grave_info	-0.01	registry	-0.17	request_recognition	0.21	event	-0.05
has doi quy	grave_info	0.1
has doi ten	seek_grave	-0.27	not_dead	0.2	event	-0.16
has doi thang	seek_grave	-0.05
has doi thi	remains_found	0.02	dna_question	0.07
has doi toi	seek_grave	-0.06	comrade_tip	-0.23	battle_account	0.1	foreign_tip	0.35	event	0.46
has doi truong	comrade_tip	0.22	grave_info	0.2
has don	seek_grave	0.04	comrade_tip	-0.18	remains_found	-0.36	registry	-0.89	foreign_tip	-0.03	scam_report	-0.21	not_dead	0.04	event	-0.16
has don ve	seek_grave	0.07
has don vi	seek_grave	0.64	comrade_tip	-0.1	grave_info	-0.28	remains_found	-0.07	relics	-0.21	registry	-0.57	battle_account	0.15	dna_question	-0.16	rumour	-0.33	request_recognition	-0.14	event	0.12
has dong	comrade_tip	0.35	grave_info	-0.26	remains_found	-0.21	relics	0.04	registry	0.07	enemy_report	-0.11	foreign_tip	-0.2	dna_question	-0.23	scam_report	0.02	rumour	-0.26	not_dead	-0.3
has dong chi	seek_grave	-0.18	comrade_tip	0.49	grave_info	0.11	remains_found	-0.15	relics	0.27	battle_account	0.04	event	0.24
has dong chum	seek_grave	0.06	comrade_tip	0.05	grave_info	-0.05
has dong doi	seek_grave	0.94	grave_info	-0.18	scam_report	0.13	event	-0.43
has dong ha	seek_grave	-0.03	relics	0.05	rumour	0.04
has dong ho	seek_grave	-0.05	comrade_tip	-0.07
has dong khac	comrade_tip	-0.04	grave_info	-0.16	remains_found	0.04	relics	0.11	event	0.46
has dong quan	seek_grave	-0.14	registry	0.04	enemy_report	0.14
has dong son	grave_info	-0.04
has dot	grave_info	-0.12	registry	0.41	battle_account	0.18	event	-0.07
has dt	comrade_tip	0.23	grave_info	-0.26	remains_found	0.11
has du	seek_grave	-0.53	comrade_tip	0.01	grave_info	-0.12	remains_found	0.49	registry	0.41	battle_account	0.27	enemy_report	-0.08	scam_report	-0.12	request_recognition	0.12
has du kich	seek_grave	0.06	comrade_tip	-0.11	grave_info	0.13	registry	0.48	battle_account	0.15	not_dead	-0.1	event	-0.37
has dua	seek_grave	-0.37	comrade_tip	0.46	remains_found	-0.14	relics	-0.43	enemy_report	-0.39	foreign_tip	-0.18	dna_question	-0.08	scam_report	0.41	rumour	-0.29	request_recognition	-0.04	event	-0.43
has dua ra	battle_account	0.05	not_dead	0.12
has dua ve	seek_grave	-0.35	comrade_tip	0.19	grave_info	0.05	registry	0.23	battle_account	0.14
has duc	comrade_tip	-0.27	grave_info	0.03	relics	0.45	registry	0.13	battle_account	-0.13	enemy_report	-0.19	rumour	-0.13	request_recognition	-0.04	not_dead	-0.31	event	-0.2
has dung	seek_grave	-0.44	comrade_tip	0.13	grave_info	-0.27	remains_found	0.13	relics	-0.32	registry	-0.34	battle_account	0.17	enemy_report	-0.3	foreign_tip	-0.22	scam_report	0.37	rumour	0.2	event	-0.04
has duoc	seek_grave	-0.28	comrade_tip	0.26	grave_info	-0.49	remains_found	-0.52	relics	0.13	registry	-0.32	battle_account	0.3	enemy_report	0.25	dna_question	0.35	rumour	-0.37	request_recognition	0.46	not_dead	-0.38
has duoc ba	comrade_tip	0.03
has duoc chon	comrade_tip	-0.05
has duoc chu	grave_info	0.09
has duoc cong	seek_grave	-0.38	grave_info	-0.06	request_recognition	0.49
has duoc hai	seek_grave	0.35	comrade_tip	-0.01
has duoc khong	seek_grave	-0.19	comrade_tip	-0.03	grave_info	-0.29	relics	-0.01	dna_question	0.45	rumour	-0.01
has duoi	seek_grave	-0.36	grave_info	0.42	remains_found	-0.1	registry	-0.12	dna_question	-0.24	scam_report	0.18	rumour	0.28	request_recognition	-0.06	not_dead	-0.09	event	0.23
has duoi chan	comrade_tip	-0.11	grave_info	0.05	rumour	0.07	event	-0.01
has duoi goc	comrade_tip	0.09	grave_info	0.08	battle_account	-0.28	scam_report	0.38	rumour	-0.1	event	-0.66
has duong	seek_grave	0.36	comrade_tip	-0.1	grave_info	0.09	remains_found	0.06	relics	-0.14	registry	0.41	battle_account	-0.1	enemy_report	-0.14	foreign_tip	0.03	dna_question	-0.32	scam_report	-0.02	rumour	-0.05	request_recognition	-0.04	not_dead	-0.15	event	0.22
has duong van	seek_grave	0.13
has duy	seek_grave	-0.1	grave_info	-0.46	registry	0.26	battle_account	0.1	dna_question	0.16	not_dead	0.26
has duy nhat	battle_account	0.02
has dv	seek_grave	0.44	grave_info	-0.02
has e	seek_grave	0.4	comrade_tip	0.08	grave_info	-0.15	relics	-0.22	registry	-0.3	battle_account	-0.09	scam_report	-0.16
has e2	comrade_tip	0.22
has e24	seek_grave	-0.48	comrade_tip	0.04	grave_info	-0.09	remains_found	0.09	event	0.16
has e3	battle_account	0.04
has e64	seek_grave	-0.02	event	-0.05
has e876	event	0.14
has ea	seek_grave	0.34	relics	-0.01
has em	seek_grave	0.08	comrade_tip	-0.49	grave_info	-0.05	remains_found	-0.27	relics	-0.2	registry	-0.3	battle_account	-0.15	enemy_report	0.2	foreign_tip	-0.12	dna_question	0.34	rumour	-0.02	request_recognition	-0.15	not_dead	-0.15	event	0.06
has em bao	seek_grave	-0.23	grave_info	0.32	scam_report	0.04
has em chi	grave_info	-0.18	battle_account	0.04
has em co	seek_grave	0.23	event	0.04
has em dang	seek_grave	0.01	comrade_tip	-0.01
has em dau	seek_grave	0.1	scam_report	0.07
has em di	seek_grave	-0.02	grave_info	0.65
has em gai	dna_question	0.09
has em hoi	seek_grave	-0.27	grave_info	-0.33	dna_question	0.07	scam_report	0.02
has em khong	relics	0.25	event	0.29
has em la	comrade_tip	-0.34	registry	-0.32	dna_question	0.29	event	0.16
has em mat	dna_question	0.01
has em o	seek_grave	0.19	grave_info	-0.16
has em ten	seek_grave	0.08	enemy_report	0.06
has em tim	seek_grave	0.01
has em toi	comrade_tip	-0.26	scam_report	0.09
has em trai	seek_grave	-0.17	comrade_tip	-0.3	not_dead	0.16
has em ut	seek_grave	0.22	comrade_tip	-0.14	event	0.13
has email	seek_grave	-0.14	comrade_tip	-0.06	foreign_tip	0.08
has example	comrade_tip	-0.75	grave_info	-0.33	remains_found	-0.02	relics	0.25	foreign_tip	0.96	event	0.2
has example com	comrade_tip	-0.04	relics	0.12	foreign_tip	0.1
has example org	comrade_tip	-0.33	foreign_tip	0.32	event	0.29
has f10	comrade_tip	0.09	event	0.09
has f3	seek_grave	-0.06	comrade_tip	0.1
has f356	seek_grave	-0.07	registry	0.01
has f5	comrade_tip	0.09
has f7	seek_grave	-0.12	comrade_tip	0.17	registry	0.05	event	-0.18
has f9	seek_grave	0.02
has ga	seek_grave	0.1
has gac	seek_grave	0.07	battle_account	0.02
has gac ma	seek_grave	0.24	comrade_tip	-0.05	battle_account	0.04
has gach	seek_grave	-0.41	grave_info	0.09	remains_found	-0.01	rumour	0.17
has gai	comrade_tip	-0.02	grave_info	-0.18	remains_found	-0.22	registry	-0.27	battle_account	0.12	enemy_report	-0.27	foreign_tip	0.12	dna_question	0.31	scam_report	-0.4	rumour	-0.26	request_recognition	-0.26	not_dead	-0.09	event	-0.19
has gai liet	seek_grave	-0.04	dna_question	0.07
has gan	seek_grave	0.37	grave_info	-0.82	registry	-0.32	foreign_tip	0.14	not_dead	-0.02	event	0.26
has ganh	comrade_tip	-0.02	battle_account	0.01
has gao	seek_grave	-0.02	comrade_tip	0.07	grave_info	-0.06	request_recognition	0.2	event	-0.04
has gap	seek_grave	-0.47	comrade_tip	0.18	grave_info	0.06	remains_found	0.47	relics	-0.27	registry	-0.02	battle_account	0.28	request_recognition	-0.03	event	0.06
has gay	seek_grave	-0.07	remains_found	0.08	not_dead	0.19
has ghe	grave_info	0.07	remains_found	0.32	event	0.05
has ghi	seek_grave	-0.35	remains_found	-0.48	registry	-0.08	battle_account	-0.16	enemy_report	0.14	foreign_tip	0.15	rumour	-0.43	not_dead	0.35
has ghi cong	grave_info	-0.29	request_recognition	0.21	not_dead	0.32	event	-0.24
has ghi hy	relics	0.03
has ghi lai	registry	0.25	event	0.02
has ghi ten	comrade_tip	0.2	grave_info	-0.35	foreign_tip	0.09	not_dead	0.11
has gi	comrade_tip	-0.09	grave_info	0.06	enemy_report	-0.08	rumour	0.39	request_recognition	0.01	event	0.16
has gi do	comrade_tip	-0.1	grave_info	0.02	battle_account	0.01	rumour	0.07	event	0.48
has gia	seek_grave	-0.34	grave_info	0.06	relics	0.17	registry	-0.1	scam_report	0.21	rumour	-0.23	event	-0.24
has gia dinh	seek_grave	-0.05	comrade_tip	-0.14	grave_info	0.26	relics	0.06	registry	-0.47	scam_report	0.1	rumour	-0.15	request_recognition	0.05	not_dead	0.08	event	-0.1
has gia lai	seek_grave	-0.06
has giac	seek_grave	-0.17	grave_info	-0.04	battle_account	0.13	scam_report	0.14
has giai	comrade_tip	-0.21	dna_question	0.07	rumour	0.08
has giai phong	seek_grave	0.03	comrade_tip	-0.13	grave_info	0.36	registry	0.07	rumour	0.12	event	0.06
has giam	grave_info	-0.32	dna_question	0.04	event	-0.08
has giang	grave_info	0.37	remains_found	0.01	not_dead	-0.08
has giao	seek_grave	0.01	comrade_tip	-0.15	grave_info	0.43	battle_account	-0.16	enemy_report	0.05	dna_question	-0.02	scam_report	-0.17	request_recognition	0.12	not_dead	-0.16
has giao lien	battle_account	-0.05	request_recognition	0.02	event	-0.55
has giao vien	comrade_tip	-0.18	grave_info	0.3	event	0.21
has giap	seek_grave	-0.22	comrade_tip	0.34	grave_info	-0.25	registry	0.31	battle_account	-0.14	foreign_tip	0.11
has giap van	grave_info	-0.14	registry	0.21	dna_question	0.05	event	-0.06
has giau	grave_info	0.01
has giay	seek_grave	0.11	comrade_tip	-0.68	grave_info	-0.17	relics	0.28	registry	-0.41	battle_account	-0.46	enemy_report	0.33	foreign_tip	0.16	scam_report	-0.01	rumour	-0.13	request_recognition	0.18	not_dead	0.29	event	-0.05
has giay bao	seek_grave	-0.19	comrade_tip	-0.05	registry	-0.05	request_recognition	-0.04	not_dead	0.45	event	-0.19
has giay ghi	foreign_tip	0.07
has giay to	comrade_tip	-0.14	grave_info	-0.37	relics	-0.26	enemy_report	0.34	dna_question	-0.02	request_recognition	0.22	event	-0.22
has gieng	seek_grave	0.24	battle_account	-0.01	foreign_tip	0.07	request_recognition	-0.06	event	0.17
has gio	seek_grave	0.24	comrade_tip	-0.08	remains_found	-0.15	relics	-0.1	battle_account	-0.05	enemy_report	-0.07	dna_question	0.11	scam_report	-0.36	request_recognition	-0.28	event	-0.04
has gio linh	comrade_tip	-0.32
has gio o	comrade_tip	-0.03	battle_account	0.03	event	0.15
has gioi	seek_grave	-0.06	event	-0.14
has giong	comrade_tip	-0.08	grave_info	0.38
has giu	seek_grave	-0.19	comrade_tip	0.01	grave_info	0.22	remains_found	-0.26	relics	0.94	battle_account	0.03	foreign_tip	0.24	not_dead	-0.14	event	-0.2
has giua	grave_info	0.08	registry	0.06	event	0.05
has gium	seek_grave	0.19
has giup	seek_grave	0.79	comrade_tip	-0.69	grave_info	-0.02	remains_found	-0.24	registry	-0.32	battle_account	-0.47	foreign_tip	0.05	dna_question	-0.15	event	-0.79
has giup em	seek_grave	-0.08	comrade_tip	-0.05
has go	seek_grave	-0.03	comrade_tip	0.1	grave_info	0.14	remains_found	-0.15	relics	-0.21	battle_account	0.2	event	0.18
has goc	comrade_tip	0.32	grave_info	0.35	remains_found	-0.24	relics	-0.17	battle_account	-0.78	dna_question	-0.21	scam_report	0.31	rumour	-0.45	not_dead	-0.12	event	-0.06
has goc cay	battle_account	-0.21	event	-0.03
has goi	seek_grave	0.21	comrade_tip	-0.1	remains_found	-0.05	relics	-0.23	registry	-0.05	battle_account	0.24	enemy_report	-0.24	foreign_tip	-0.14	dna_question	-0.08	scam_report	0.33	rumour	-0.3	request_recognition	-0.15	not_dead	-0.02	event	0.32
has goi cho	grave_info	0.02	scam_report	0.08
has goi la	comrade_tip	-0.08	event	0.34
has gom	enemy_report	0.04
has gon	comrade_tip	-0.01	grave_info	-0.24	battle_account	0.12	enemy_report	0.06
has gui	grave_info	-0.42	remains_found	-0.25	relics	0.57	registry	0.24	battle_account	-0.48	enemy_report	-0.22	foreign_tip	0.46	scam_report	0.27	rumour	-0.1	request_recognition	0.05	event	-0.3
has gui anh	grave_info	-0.08	scam_report	0.17
has gui ban	seek_grave	0.01	comrade_tip	0.01	grave_info	-0.12	event	-0.05
has gui cac	grave_info	-0.2
has gui lai	relics	0.25	event	-0.18
has gui ve	seek_grave	0.18	event	-0.04
has h	seek_grave	0.01	remains_found	0.13	registry	-0.1
has ha	comrade_tip	-0.06	grave_info	-0.23	remains_found	-0.05	battle_account	0.09	foreign_tip	-0.47	scam_report	-0.37	request_recognition	-0.04	event	-0.01
has ha bac	grave_info	-0.3	relics	0.01	event	-0.46
has ha nam	seek_grave	0.39	comrade_tip	-0.06	not_dead	0.05
has ha noi	seek_grave	0.05	grave_info	-0.14	enemy_report	0.06	event	-0.1
has ha si	grave_info	-0.11	registry	0.08	battle_account	0.29	request_recognition	-0.01	event	-0.1
has ha tay	comrade_tip	0.23	grave_info	-0.16	registry	0.16	event	-0.07
has ha thi	comrade_tip	-0.42	battle_account	0.27
has ha tinh	seek_grave	0.19	comrade_tip	0.17	grave_info	-0.08	event	-0.22
has ha van	seek_grave	0.03	comrade_tip	-0.21	event	0.42
has hai	seek_grave	-0.14	comrade_tip	0.34	grave_info	0.08	remains_found	0.39	relics	-0.03	registry	-0.35	enemy_report	-0.42	request_recognition	-0.33	not_dead	-0.49	event	0.11
has hai anh	comrade_tip	-0.15	battle_account	0.32	scam_report	0.01	event	-0.11
has hai cot	seek_grave	0.19	comrade_tip	-0.46	grave_info	-0.05	remains_found	0.8	registry	-0.26	enemy_report	-0.06	request_recognition	-0.03	event	0.42
has hai dua	seek_grave	-0.24	comrade_tip	0.47	battle_account	-0.26	event	0.2
has hai duong	seek_grave	0.19	grave_info	0.01	foreign_tip	0.07
has hai hung	seek_grave	-0.16	comrade_tip	-0.04	event	0.07
has hai la	event	-0.08
has hai mo	comrade_tip	0.01	grave_info	0.3
has hai nam	seek_grave	0.08
has hai ngay	comrade_tip	0.06	event	-0.15
has hai nguoi	grave_info	-0.16	relics	0.17	event	-0.11
has hai ong	registry	-0.02	request_recognition	0.08
has hai phong	seek_grave	-0.06	registry	0.03
has hai quan	seek_grave	0.28	comrade_tip	0.06
has ham	seek_grave	-0.31	comrade_tip	0.58	grave_info	-0.04	remains_found	0.42	relics	-0.02	registry	-0.26	battle_account	0.11	event	-0.02
has ham rong	not_dead	0.02
has han	seek_grave	-0.22	enemy_report	0.04	foreign_tip	0.15
has hang	seek_grave	-0.6	comrade_tip	-0.34	grave_info	0.57	registry	0.21	foreign_tip	0.01	dna_question	-0.12	scam_report	-0.17	rumour	0.03	request_recognition	-0.2	event	0.42
has hang rao	grave_info	-0.1	battle_account	0.28
has hanh	comrade_tip	-0.2	enemy_report	0.11	not_dead	0.2	event	0.26
has hao	seek_grave	0.12	comrade_tip	-0.33	grave_info	0.18	relics	-0.02	registry	-0.17	battle_account	0.02	event	0.43
has hau	seek_grave	-0.01	grave_info	-0.23	registry	0.17
has hay	seek_grave	-0.14	comrade_tip	0.02	grave_info	-0.19	remains_found	-0.41	relics	0.26	registry	-0.27	battle_account	-0.27	dna_question	0.7	scam_report	-0.31	rumour	0.15
has hay phai	seek_grave	-0.15	dna_question	0.46
has he	seek_grave	-0.07	grave_info	0.21	battle_account	-0.05	scam_report	-0.08	rumour	0.01
has hen	dna_question	0.05
has het	seek_grave	-0.18	grave_info	-0.03	remains_found	0.01	relics	-0.15	registry	0.06	scam_report	0.16	not_dead	-0.12	event	0.03
has hi	seek_grave	0.2	comrade_tip	-0.2	grave_info	-0.4	dna_question	0.27	not_dead	-0.01	event	-0.04
has hi sinh	seek_grave	0.05	comrade_tip	-0.1	grave_info	-0.36	dna_question	0.27	not_dead	-0.01	event	-0.04
has hien	seek_grave	-0.19	comrade_tip	-0.62	remains_found	0.57	relics	-0.03	registry	-0.08	dna_question	-0.06	event	0.39
has hien o	seek_grave	0.25	grave_info	-0.23	event	0.21
has hiep	comrade_tip	0.22	battle_account	0.01
has hieu	seek_grave	-0.06	comrade_tip	-0.28	grave_info	0.45	event	0.29
has hinh	seek_grave	0.1	comrade_tip	0.05	grave_info	-0.39	remains_found	-0.06	relics	0.5	registry	-0.02	foreign_tip	0.04	scam_report	-0.06
has hinh nhu	seek_grave	0.12	event	-0.17
has ho	seek_grave	-0.39	comrade_tip	-0.26	grave_info	-0.29	remains_found	0.3	relics	-0.81	registry	0.31	enemy_report	0.26	foreign_tip	0.65	dna_question	-0.12	rumour	-0.5	request_recognition	0.15	event	-0.05
has ho chon	comrade_tip	-0.15	grave_info	0.11	enemy_report	0.22
has ho so	seek_grave	-0.28	comrade_tip	-0.1	grave_info	0.03	request_recognition	0.66	event	-0.42
has ho ten	grave_info	-0.02	event	-0.18
has ho thi	comrade_tip	-0.17	battle_account	0.09	event	0.11
has ho va	registry	-0.01
has ho van	comrade_tip	-0.17	remains_found	0.17	registry	0.04	request_recognition	0.11
has hoa	seek_grave	0.21	grave_info	-0.09	remains_found	0.03	relics	0.01	registry	0.26	battle_account	-0.22	enemy_report	-0.34	dna_question	-0.04	scam_report	-0.43	request_recognition	0.08
has hoa binh	seek_grave	0.08	comrade_tip	0.42	grave_info	-0.05
has hoa tuyen	comrade_tip	-0.16	registry	0.24	request_recognition	0.11	event	0.06
has hoa xa	seek_grave	-0.01	grave_info	0.08	event	0.11
has hoac	seek_grave	0.03	registry	-0.02	foreign_tip	0.09	event	0.28
has hoai	seek_grave	-0.12	comrade_tip	0.04	grave_info	0.31	remains_found	-0.02	event	-0.29
has hoan	seek_grave	-0.15	grave_info	0.06	event	0.24
has hoang	seek_grave	0.21	comrade_tip	-0.48	grave_info	-0.15	remains_found	-0.06	relics	0.24	registry	0.37	battle_account	0.02	dna_question	0.09	request_recognition	-0.03
has hoang hoa	seek_grave	-0.03
has hoang van	enemy_report	0.05	event	-0.24
has hoc	seek_grave	0.02	comrade_tip	-0.39	grave_info	0.29	registry	0.07	battle_account	0.07	foreign_tip	0.04	scam_report	-0.1	event	0.42
has hoc sinh	seek_grave	-0.31	grave_info	0.18	rumour	0.11	event	0.18
has hoe	comrade_tip	0.14
has hoi	seek_grave	0.35	comrade_tip	-0.17	grave_info	0.18	remains_found	-0.63	relics	-0.04	registry	-0.31	battle_account	-0.28	enemy_report	-0.2	foreign_tip	-0.34	scam_report	-0.2	rumour	0.34	request_recognition	0.25	not_dead	-0.35	event	-0.2
has hoi ay	comrade_tip	0.15	grave_info	-0.12	battle_account	-0.13
has hoi cac	seek_grave	0.13
has hoi ccb	seek_grave	-0.25	comrade_tip	0.34	event	-0.05
has hoi co	seek_grave	0.18	grave_info	-0.27	dna_question	-0.08	request_recognition	0.08	event	-0.1
has hoi do	seek_grave	-0.05	comrade_tip	0.12	grave_info	0.15	event	0.06
has hoi ky	grave_info	0.35	event	0.1
has hoi nam	seek_grave	-0.09	grave_info	0.08	event	-0.24
has hoi thang	seek_grave	0.31	grave_info	0.1	battle_account	-0.09	event	-0.03
has hoi truoc	comrade_tip	-0.11	grave_info	0.48	event	0.13
has hom	seek_grave	-0.34	comrade_tip	0.63	remains_found	-0.02	relics	0.06	battle_account	-0.14	rumour	-0.13	request_recognition	-0.05	not_dead	0.16	event	-0.22
has hom ay	seek_grave	-0.09	battle_account	0.06	event	0.12
has hom do	grave_info	-0.02
has hom qua	not_dead	0.1
has hom sau	seek_grave	-0.29	comrade_tip	0.11	grave_info	-0.05
has hom thu	seek_grave	0.07	relics	0.1
has hom truoc	seek_grave	-0.12	not_dead	0.18	event	-0.13
has hon	comrade_tip	0.43	grave_info	-0.21	remains_found	0.06	registry	-0.04	foreign_tip	0.37
has hong	seek_grave	-0.14	comrade_tip	-0.62	grave_info	0.46	registry	0.11	battle_account	0.53	scam_report	-0.08	event	0.44
has hong phong	registry	0.02	battle_account	0.18	event	0.51
has hop	comrade_tip	-0.35	remains_found	0.28	relics	0.11	registry	0.1	scam_report	-0.17	rumour	-0.14	request_recognition	0.09	event	0.35
has hs	comrade_tip	-0.12	grave_info	-0.24	registry	0.52	battle_account	-0.35	enemy_report	-0.24	foreign_tip	-0.08	rumour	-0.18	request_recognition	-0.23	not_dead	-0.36	event	-0.32
has hua	grave_info	0.07	remains_found	0.08
has huan	seek_grave	0.1
has hue	grave_info	-0.08	not_dead	0.04
has hung	seek_grave	-0.1	comrade_tip	-0.11	remains_found	-0.26	relics	0.15	battle_account	-0.24	rumour	-0.05	not_dead	-0.13	event	-0.24
has hung yen	scam_report	0.02
has huong	seek_grave	-0.61	comrade_tip	-0.11	grave_info	0.41	registry	-0.2	battle_account	-0.26	foreign_tip	-0.13	scam_report	-0.05	rumour	-0.22	request_recognition	0.18	event	-0.12
has huong hoa	seek_grave	-0.33	grave_info	0.01
has huu	comrade_tip	0.07	remains_found	-0.17	relics	-0.1	registry	0.1	battle_account	0.03	foreign_tip	-0.03	event	0.12
has huy	comrade_tip	-0.54	grave_info	-0.42	remains_found	0.56	relics	0.12	registry	0.2	event	0.33
has huyen	seek_grave	0.35	grave_info	-0.25	remains_found	-0.24	relics	-0.23	battle_account	-0.02	enemy_report	-0.21	dna_question	-0.03	scam_report	-0.17	request_recognition	0.38	not_dead	-0.29	event	-0.55
has huyen doi	comrade_tip	0.17	registry	-0.05	request_recognition	0.15
has huyet	comrade_tip	0.16
has huynh	comrade_tip	0.09
has hy	seek_grave	0.21	comrade_tip	-0.56	remains_found	-0.01	relics	-0.01	registry	0.06	battle_account	0.58	foreign_tip	-0.27	scam_report	0.03	rumour	-0.15	request_recognition	-0.76	event	0.03
has hy sinh	comrade_tip	-0.45	registry	0.09	battle_account	0.44	foreign_tip	-0.24	scam_report	0.04	rumour	-0.12	request_recognition	-0.73
has ich	registry	0.03	event	-0.06
has it	comrade_tip	0.01	grave_info	0.02	remains_found	0.02	scam_report	0.21
has k	seek_grave	-0.15	comrade_tip	0.32	grave_info	-0.44	rumour	-0.11	event	-0.5
has ke	comrade_tip	-0.34	grave_info	0.06	relics	-0.2	registry	-0.18	battle_account	0.18	dna_question	-0.31	scam_report	-0.05	rumour	0.93	not_dead	-0.38	event	0.65
has ke lai	seek_grave	-0.29	comrade_tip	-0.23	grave_info	0.01	battle_account	0.45	rumour	0.24	event	0.64
has kem	comrade_tip	0.06	grave_info	-0.31	relics	0.12	event	0.14
has keo	seek_grave	-0.62	comrade_tip	0.49	grave_info	-0.02	remains_found	0.07
has ket	seek_grave	-0.09	grave_info	0.06	remains_found	-0.06	battle_account	0.13	dna_question	0.42	scam_report	-0.06	event	0.23
has ket qua	seek_grave	-0.29	grave_info	0.05	dna_question	0.47	scam_report	-0.14	rumour	-0.08
has keu	seek_grave	0.61	comrade_tip	-0.2	grave_info	-0.12
has kha	seek_grave	-0.16	comrade_tip	0.1	grave_info	-0.21	remains_found	0.04	registry	0.11	event	-0.15
has khac	comrade_tip	-0.42	grave_info	-0.38	remains_found	0.48	relics	0.77	registry	-0.05	battle_account	-0.29	enemy_report	-0.06	rumour	-0.01	request_recognition	-0.1	not_dead	-0.12	event	-0.02
has khac chu	seek_grave	-0.06	remains_found	0.31	event	0.48
has khac ten	seek_grave	0.19	grave_info	-0.17
has khai	seek_grave	0.2	grave_info	-0.04	registry	-0.3	battle_account	-0.1	enemy_report	0.23	event	-0.11
has khai sinh	seek_grave	0.48	grave_info	-0.01
has kham	event	0.07
has khang	grave_info	0.24	rumour	0.08	event	-0.01
has khanh	seek_grave	0.12	remains_found	-0.11	relics	0.54	registry	-0.12	battle_account	-0.08	event	-0.31
has khao	comrade_tip	-0.11	grave_info	0.05	event	0.21
has khau	comrade_tip	0.2	grave_info	-0.32	remains_found	0.21	relics	-0.05	battle_account	0.03	request_recognition	0.21	event	0.11
has khau doi	comrade_tip	0.03	grave_info	-0.05
has khe	seek_grave	-0.1	comrade_tip	0.48	grave_info	-0.4	relics	0.35	enemy_report	-0.12	scam_report	-0.12	event	0.12
has khe sanh	grave_info	-0.03
has khi	comrade_tip	0.18	grave_info	0.03	registry	-0.02	battle_account	0.13	foreign_tip	0.1	scam_report	-0.01	event	0.11
has khieng	comrade_tip	0.54
has khmer	grave_info	-0.14	event	-0.08
has kho	comrade_tip	-0.07	relics	0.21	battle_account	0.11	enemy_report	0.14	request_recognition	0.27	event	-0.35
has khoa	seek_grave	0.49	grave_info	-0.45	remains_found	0.24	relics	-0.13
has khoai	seek_grave	0.14	comrade_tip	-0.04	grave_info	-0.25	event	0.14
has khoan	comrade_tip	-0.29	grave_info	-0.22	registry	0.33	scam_report	0.3	request_recognition	-0.01	event	0.27
has khoang	seek_grave	-0.14	comrade_tip	0.03	remains_found	0.13	registry	-0.02	event	0.26
has khoat	comrade_tip	0.18
has khoe	seek_grave	-0.24	registry	0.02	battle_account	-0.12	not_dead	0.33	event	-0.27
has khoi	seek_grave	-0.62	comrade_tip	-0.12	grave_info	0.63	remains_found	-0.1	registry	-0.19	battle_account	-0.03	not_dead	0.2	event	-0.05
has khong	seek_grave	0.12	comrade_tip	0.11	grave_info	-0.46	remains_found	-0.27	relics	-0.1	registry	0.29	enemy_report	-0.04	foreign_tip	-0.11	dna_question	-0.04	scam_report	-0.33	rumour	0.73	request_recognition	-0.09	not_dead	-0.61	event	-0.01
has khong a	comrade_tip	-0.24	grave_info	-0.34	rumour	0.05
has khong ai	seek_grave	0.15	grave_info	0.13	relics	-0.06	rumour	0.19	event	0.29
has khong bia	grave_info	0.09	registry	-0.11
has khong biet	comrade_tip	-0.19	grave_info	-0.1	rumour	0.32	event	0.35
has khong co	seek_grave	0.1	comrade_tip	-0.57	grave_info	0.31	relics	-0.03	registry	-0.17	rumour	-0.03	event	-0.12
has khong con	seek_grave	0.27	comrade_tip	0.14	grave_info	-0.28	request_recognition	0.19	event	-0.19
has khong dam	rumour	0.36	event	0.53
has khong ghi	seek_grave	0.09	grave_info	-0.04	registry	0.15	event	-0.05
has khong hay	seek_grave	-0.26	dna_question	0.26
has khong lay	relics	0.13	event	-0.03
has khong minh	grave_info	-0.25	not_dead	0.01
has khong nho	seek_grave	-0.01	registry	0.39	battle_account	-0.17
has khong phai	seek_grave	-0.15	comrade_tip	0.52	event	-0.22
has khong ro	seek_grave	-0.04	comrade_tip	-0.04	grave_info	-0.15	registry	0.3	request_recognition	-0.05	event	-0.2
has khong ten	comrade_tip	0.07	event	-0.05
has khong thay	seek_grave	0.38	comrade_tip	-0.17	grave_info	-0.22	rumour	0.02	event	-0.29
has khong ve	grave_info	-0.08	relics	0.12	registry	0.22
has khu	seek_grave	0.03	comrade_tip	-0.01	grave_info	0.61	remains_found	0.12	relics	-0.22	registry	-0.62	foreign_tip	-0.06	scam_report	-0.1	request_recognition	-0.25	not_dead	-0.16	event	0.22
has khu mo	seek_grave	0.07
has khuc	seek_grave	-0.05	remains_found	0.3	event	0.32
has khue	seek_grave	0.39	grave_info	0.26	event	-0.16
has kia	seek_grave	-0.5	comrade_tip	-0.5	grave_info	0.99	relics	-0.13	registry	-0.2	battle_account	0.46	enemy_report	0.18	event	0.81
has kich	seek_grave	0.05	comrade_tip	-0.17	grave_info	0.22	remains_found	-0.03	relics	-0.15	registry	0.35	battle_account	0.46	enemy_report	0.14	dna_question	-0.03	scam_report	-0.13	rumour	-0.02	event	0.07
has kich xa	seek_grave	0.42	comrade_tip	-0.15	registry	0.04	event	-0.16
has kiem	seek_grave	0.09	comrade_tip	-0.69	registry	0.02	not_dead	0.13
has kien	seek_grave	0.08	grave_info	-0.1	remains_found	0.12	registry	-0.24	event	-0.35
has kien an	seek_grave	0.02
has kien thuy	remains_found	0.01
has kiet	remains_found	0.04	event	0.27
has kieu	comrade_tip	-0.31	grave_info	0.14	battle_account	0.04
has kim	comrade_tip	0.13	grave_info	-0.41	remains_found	0.14	relics	-0.48	registry	0.18	event	-0.46
has kinh	comrade_tip	-0.13	grave_info	0.43	registry	-0.35	foreign_tip	-0.01	dna_question	-0.16	scam_report	-0.04	rumour	-0.16	request_recognition	0.13	event	0.1
has kinh gui	seek_grave	-0.06	registry	-0.06	request_recognition	0.02
has kip	seek_grave	-0.17	battle_account	0.23	event	0.4
has km	seek_grave	-0.06	remains_found	0.07	event	0.22
has ko	comrade_tip	0.33	grave_info	-0.66	remains_found	-0.55	battle_account	-0.02	dna_question	0.17	event	-0.05
has kon	comrade_tip	-0.05	grave_info	0.13	battle_account	0.02
has kon tum	battle_account	0.03
has kt	grave_info	-0.22
has ky	seek_grave	-0.27	comrade_tip	-0.61	grave_info	0.23	relics	0.46	registry	-0.14	battle_account	0.14	enemy_report	0.48	scam_report	-0.11	rumour	-0.24	request_recognition	-0.02	not_dead	0.02	event	0.08
has ky ten	relics	0.07	scam_report	0.05
has la	seek_grave	0.42	comrade_tip	-0.05	grave_info	0.15	remains_found	-0.2	relics	-0.16	registry	-0.67	battle_account	-0.05	enemy_report	-0.03	dna_question	0.02	rumour	-0.56	event	-0.13
has la anh	seek_grave	-0.11	comrade_tip	0.07	grave_info	0.17	dna_question	0.04	event	0.32
has la ba	seek_grave	0.41
has la bac	seek_grave	0.13	comrade_tip	0.12	grave_info	-0.1	not_dead	0.03
has la bo	comrade_tip	-0.12	grave_info	0.14	remains_found	0.24	registry	0.04	event	0.43
has la bui	seek_grave	0.3
has la can	grave_info	-0.05	relics	0.29
has la cau	seek_grave	-0.03
has la chau	seek_grave	0.33	comrade_tip	-0.29	grave_info	-0.11	registry	-0.05	dna_question	0.06
has la chi	seek_grave	-0.33	not_dead	0.02	event	-0.1
has la co	comrade_tip	-0.01	grave_info	0.09	event	-0.32
has la con	grave_info	-0.02	dna_question	0.24	event	-0.53
has la cu	request_recognition	0.04
has la dai	scam_report	0.03	event	-0.08
has la dan	comrade_tip	-0.12	grave_info	0.15
has la em	grave_info	-0.15	dna_question	0.21	event	-0.09
has la ha	seek_grave	0.14	comrade_tip	-0.33	battle_account	0.25	request_recognition	0.18
has la ho	comrade_tip	0.06
has la hoang	comrade_tip	-0.04	grave_info	0.14	event	0.2
has la le	relics	0.08
has la liet	grave_info	-0.21	scam_report	0.25	event	-0.02
has la linh	seek_grave	-0.02	grave_info	0.33	rumour	0.04	event	0.2
has la ls	seek_grave	-0.03
has la mo	grave_info	0.52	registry	-0.06
has la nam	grave_info	-0.04	foreign_tip	0.11
has la ngay	comrade_tip	0.24	event	-0.09
has la nguoi	seek_grave	-0.45	grave_info	0.07	remains_found	-0.07	event	0.3
has la nguyen	seek_grave	0.17	comrade_tip	-0.16	relics	0.15	event	-0.44
has la ong	seek_grave	0.3	grave_info	0.18	event	-0.17
has la phan	event	-0.02
has la thang	seek_grave	-0.03	event	-0.04
has la thu	seek_grave	0.17	comrade_tip	-0.04	relics	0.06
has la thuong	comrade_tip	0.03	grave_info	0.11
has la tran	seek_grave	-0.01	comrade_tip	-0.07	battle_account	0.07	not_dead	0.05
has la trung	comrade_tip	0.01	battle_account	-0.03
has la vo	seek_grave	-0.19	comrade_tip	0.16	grave_info	0.23	event	0.18
has la xa	seek_grave	0.18
has la y	comrade_tip	0.13	grave_info	-0.02
has lac	seek_grave	-0.12	grave_info	-0.7	relics	0.08	enemy_report	0.29	foreign_tip	-0.02	dna_question	-0.08	scam_report	-0.03	not_dead	0.26
has lai	seek_grave	-0.54	comrade_tip	-0.32	grave_info	-0.37	remains_found	-0.12	relics	0.6	battle_account	0.73	enemy_report	0.01	foreign_tip	0.18	dna_question	0.03	rumour	0.36	request_recognition	0.11	not_dead	-0.03	event	0.45
has lai cho	comrade_tip	-0.01	grave_info	-0.33	relics	0.13	registry	0.04	battle_account	0.07	not_dead	0.01
has lai thi	grave_info	0.29	event	-0.01
has lai xe	seek_grave	-0.17	comrade_tip	0.37	grave_info	-0.28
has lak	grave_info	0.1	scam_report	0.09
has lam	seek_grave	-0.02	comrade_tip	-0.1	grave_info	0.02	remains_found	-0.01	relics	-0.11	registry	-0.45	battle_account	-0.08	enemy_report	-0.36	foreign_tip	-0.13	dna_question	0.31	scam_report	0.05	request_recognition	0.33	not_dead	0.27	event	-0.39
has lam chung	seek_grave	-0.4	comrade_tip	-0.16	request_recognition	0.66	event	-0.18
has lam duong	remains_found	0.03	battle_account	0.02
has lam ho	not_dead	0.04	event	-0.08
has lan	seek_grave	0.59	comrade_tip	-0.31	remains_found	0.05	enemy_report	-0.1	foreign_tip	-0.05	dna_question	-0.2	scam_report	-0.31	rumour	0.29	not_dead	-0.13
has lang	seek_grave	0.44	comrade_tip	-0.71	grave_info	0.31	remains_found	-0.25	relics	0.06	registry	0.08	battle_account	-0.04	enemy_report	0.04	dna_question	-0.27	scam_report	-0.09	request_recognition	0.1	not_dead	-0.48	event	0.02
has lang son	comrade_tip	0.06	event	-0.02
has lanh	seek_grave	-0.11	grave_info	0.25	event	-0.39
has lao	seek_grave	0.45	comrade_tip	0.09	grave_info	-0.14	relics	-0.17	enemy_report	-0.07	dna_question	-0.19	scam_report	-0.19	rumour	-0.21	request_recognition	0.14	not_dead	0.29	event	-0.26
has lap	seek_grave	-0.18	grave_info	-0.18	remains_found	0.17	relics	-0.13	registry	0.12	battle_account	0.02	enemy_report	-0.16	dna_question	-0.07	rumour	0.08	not_dead	0.31	event	0.41
has lap thach	seek_grave	-0.05	registry	0.06
has lat	seek_grave	0.02	event	0.19
has lau	comrade_tip	-0.07	grave_info	-0.06	dna_question	0.01	scam_report	-0.12	request_recognition	-0.1
has lay	seek_grave	-0.25	comrade_tip	0.11	grave_info	-0.72	relics	-0.13	registry	-0.49	foreign_tip	-0.16	dna_question	1.04	scam_report	-0.01	rumour	-0.55	request_recognition	-0.47	not_dead	0.23	event	-0.2
has lay duoc	seek_grave	-0.01	comrade_tip	-0.07
has lay mau	seek_grave	-0.54	comrade_tip	-0.02	grave_info	-0.24	relics	-0.21	dna_question	1.02	scam_report	-0.44	rumour	-0.21	request_recognition	-0.14	not_dead	-0.01
has le	seek_grave	-0.39	remains_found	0.1	relics	0.04	registry	0.05	battle_account	-0.1	enemy_report	0.1	foreign_tip	0.06	scam_report	0.09	not_dead	-0.14	event	-0.1
has le ba	relics	0.05
has le thi	seek_grave	0.55	comrade_tip	-0.27	grave_info	-0.43	remains_found	0.03
has le van	comrade_tip	-0.03	grave_info	0.19	registry	-0.27	foreign_tip	0.08	event	0.02
has len	seek_grave	0.12	remains_found	0.09	relics	-0.01	registry	-0.51	battle_account	0.47	enemy_report	-0.16	dna_question	-0.1	scam_report	0.07	rumour	-0.48	request_recognition	-0.2	not_dead	-0.13	event	0.53
has len duong	seek_grave	0.29
has lenh	event	-0.19
has lh	grave_info	-0.1	event	-0.02
has lich	seek_grave	0.09	comrade_tip	-0.1	grave_info	-0.02	event	-0.16
has lich nam	seek_grave	0.08	grave_info	-0.08
has liem	comrade_tip	0.47	grave_info	-0.06
has lien	comrade_tip	-0.2	grave_info	-0.17	remains_found	-0.14	registry	0.08	battle_account	0.04	enemy_report	0.05	foreign_tip	-0.2	dna_question	-0.04	rumour	-0.17	not_dead	-0.33	event	-0.58
has lien he	seek_grave	-0.23	grave_info	0.03	scam_report	-0.01
has lien lac	grave_info	-0.08	enemy_report	0.01	event	-0.06
has liet	seek_grave	-0.04	comrade_tip	-0.28	grave_info	0.23	remains_found	-0.3	relics	-0.06	registry	-0.11	battle_account	-0.29	enemy_report	-0.38	foreign_tip	-0.22	dna_question	0.03	scam_report	0.08	request_recognition	0.46	not_dead	0.02	event	-0.05
has liet si	seek_grave	-0.04	comrade_tip	-0.29	remains_found	-0.28	registry	-0.04	battle_account	-0.23	enemy_report	-0.35	foreign_tip	-0.2	dna_question	0.04	scam_report	0.12	request_recognition	0.49	not_dead	0.06	event	-0.53
has liet sy	grave_info	0.25	event	0.4
has lieu	seek_grave	-0.23	comrade_tip	-0.26	grave_info	-0.25	remains_found	0.08	registry	-0.01	enemy_report	0.4	foreign_tip	-0.1	event	0.39
has linh	seek_grave	-0.16	comrade_tip	-0.2	grave_info	-0.02	relics	-0.15	foreign_tip	0.31	dna_question	-0.05	scam_report	0.11	rumour	0.27	request_recognition	0.08	not_dead	-0.21	event	0.11
has lo	seek_grave	-0.4	comrade_tip	0.1	remains_found	0.27	relics	0.26	registry	0.07	battle_account	-0.27	foreign_tip	-0.19	scam_report	0.02	event	0.22
has lo cao	comrade_tip	0.04	event	0.15
has lo gach	seek_grave	-0.06	grave_info	-0.23	rumour	0.19	event	0.06
has lo van	comrade_tip	-0.06	grave_info	-0.13
has loan	battle_account	0.06
has loc	comrade_tip	-0.08	grave_info	-0.52	relics	0.03	registry	0.47	battle_account	-0.35	rumour	-0.15	request_recognition	-0.12	not_dead	0.29	event	-0.15
has loc ninh	dna_question	0.07
has loi	seek_grave	-0.52	registry	-0.41	battle_account	-0.12	enemy_report	0.17	foreign_tip	0.17	scam_report	-0.07	rumour	-0.26	request_recognition	0.42	not_dead	-0.26	event	-0.04
has long	comrade_tip	0.55	grave_info	-0.09	remains_found	0.01	relics	-0.21	battle_account	-0.04	enemy_report	-0.06	foreign_tip	0.05	dna_question	-0.07	scam_report	-0.22	not_dead	-0.18
has lop	grave_info	-0.01	relics	0.07
has lot	event	0.05
has ls	seek_grave	-0.09	comrade_tip	-0.5	grave_info	0.24	remains_found	-0.04	relics	-0.05	battle_account	-0.17	scam_report	-0.05	rumour	-0.08	request_recognition	-0.02	not_dead	-0.13	event	-0.27
has lu	seek_grave	-0.12	comrade_tip	-0.27	grave_info	0.07	remains_found	0.09	registry	-0.08	battle_account	0.15	enemy_report	0.24	request_recognition	-0.04	not_dead	0.43	event	0.15
has lu doan	seek_grave	-0.29	grave_info	0.01	enemy_report	0.18
has lua	grave_info	-0.38	battle_account	-0.15	enemy_report	-0.03	scam_report	0.14	rumour	-0.06	event	-0.41
has luc	seek_grave	0.24	comrade_tip	0.22	grave_info	-0.08	relics	0.07	battle_account	0.08	scam_report	-0.13	rumour	-0.08	not_dead	-0.38	event	0.01
has luc ay	seek_grave	0.17	grave_info	0.15	battle_account	-0.01	event	-0.06
has luc dau	seek_grave	-0.42	grave_info	0.47
has luc di	grave_info	-0.25	relics	0.12	event	-0.01
has luc do	seek_grave	0.45	comrade_tip	-0.34	registry	0.01	event	-0.4
has luc van	comrade_tip	0.21
has lung	seek_grave	0.33	grave_info	-0.31	remains_found	0.11	request_recognition	0.16
has luoc	grave_info	-0.27	event	0.21
has luoi	remains_found	0.14
has luom	comrade_tip	0.13	grave_info	0.08	event	0.03
has luon	grave_info	-0.29	battle_account	0.42	rumour	0.02	event	0.06
has luong	seek_grave	-0.23	comrade_tip	0.28	grave_info	0.07	dna_question	-0.02	request_recognition	-0.1	event	-0.06
has luong van	seek_grave	-0.14	comrade_tip	0.17
has luu	seek_grave	-0.34	comrade_tip	0.18	grave_info	-0.69	battle_account	-0.25	enemy_report	0.07	dna_question	0.15	scam_report	0.11	not_dead	-0.03	event	0.04
has luu thi	registry	-0.04
has luyen	seek_grave	0.18
has ly	seek_grave	0.25	comrade_tip	-0.19	registry	-0.11	battle_account	0.23	dna_question	-0.01	not_dead	0.3
has m	seek_grave	0.2	grave_info	-0.04	remains_found	0.13
has ma	seek_grave	0.21	grave_info	0.34	remains_found	-0.52	relics	-0.28	registry	-0.05	battle_account	-0.08	enemy_report	-0.12	dna_question	0.19	rumour	0.14	event	-0.41
has ma chua	grave_info	0.09	remains_found	0.04	event	0.32
has ma con	seek_grave	0.75	comrade_tip	-0.05	grave_info	-0.3	event	-0.08
has ma khong	seek_grave	0.24	comrade_tip	-0.17	event	-0.05
has ma thuot	comrade_tip	0.12	registry	0.14	event	-0.32
has ma toi	seek_grave	-0.07	comrade_tip	-0.2	event	0.03
has ma tui	seek_grave	0.74	comrade_tip	-0.21	grave_info	-0.14
has ma van	seek_grave	-0.19	comrade_tip	0.09	grave_info	0.46	event	-0.1
has mac	comrade_tip	-0.06	request_recognition	0.06	event	0.06
has mach	enemy_report	0.01	foreign_tip	0.1
has mai	seek_grave	0.35	grave_info	-0.35	relics	0.03	battle_account	0.06	enemy_report	-0.23	dna_question	-0.05	scam_report	-0.11	request_recognition	-0.26	event	-0.33
has mai tang	seek_grave	0.35	comrade_tip	-0.25	battle_account	0.09
has mai xuan	seek_grave	-0.07	battle_account	0.02
has man	seek_grave	0.25	registry	0.02
has mang	seek_grave	0.05	comrade_tip	-0.14	grave_info	0.09	relics	0.44	registry	-0.26	battle_account	-0.22	enemy_report	0.17	dna_question	-0.28	rumour	0.34	event	0.14
has mang ten	seek_grave	-0.23	grave_info	0.34	relics	0.03	not_dead	0.05	event	0.09
has manh	seek_grave	-0.28	comrade_tip	0.19	grave_info	-0.81	remains_found	0.44	relics	0.3	enemy_report	-0.1
has mao	comrade_tip	0.3	grave_info	-0.13	scam_report	0.07	event	0.06
has map	grave_info	0.05	event	0.05
has mat	seek_grave	0.02	grave_info	-0.31	remains_found	-0.3	relics	0.11	registry	0.29	battle_account	0.37	enemy_report	-0.26	dna_question	0.14	scam_report	-0.71	request_recognition	0.01	event	0.16
has mat dau	seek_grave	0.07	comrade_tip	-0.23
has mat nam	comrade_tip	0.05	grave_info	0.03	battle_account	-0.14
has mat ngay	seek_grave	-0.15	comrade_tip	0.19	registry	0.03	battle_account	-0.01	request_recognition	0.14	event	-0.42
has mat o	seek_grave	0.57	comrade_tip	-0.02
has mat roi	seek_grave	-0.16	grave_info	0.02	rumour	0.11
has mat tai	seek_grave	0.1	comrade_tip	0.17	registry	0.05	event	-0.1
has mat toi	seek_grave	0.02	comrade_tip	-0.17	battle_account	0.03	event	-0.04
has mat tran	seek_grave	0.42	comrade_tip	-0.01	grave_info	-0.32
has mat vi	comrade_tip	0.01	event	0.08
has mau	seek_grave	-0.76	grave_info	-0.32	remains_found	0.01	relics	-0.09	battle_account	-0.06	enemy_report	-0.12	dna_question	1.2	scam_report	-0.54	request_recognition	-0.04	not_dead	-0.36	event	-0.37
has mau adn	seek_grave	-0.22	dna_question	0.33	rumour	-0.06
has mau than	comrade_tip	0.1	grave_info	0.08	registry	0.07	event	-0.17
has may	seek_grave	-0.38	comrade_tip	-0.04	grave_info	-0.26	remains_found	0.24	registry	-0.43	enemy_report	-0.24	foreign_tip	-0.04	scam_report	-0.04	rumour	0.23	not_dead	-0.48	event	0.26
has may anh	comrade_tip	0.08	rumour	0.2
has may bay	seek_grave	-0.21	comrade_tip	-0.06	remains_found	-0.13	relics	0.1	battle_account	0.45	event	0.02
has may chu	seek_grave	0.09	grave_info	0.13	remains_found	0.02	relics	-0.05	event	0.37
has may nguoi	comrade_tip	0.06	dna_question	0.09
has may ong	comrade_tip	-0.06	grave_info	-0.21	rumour	0.17	event	0.25
has me	seek_grave	0.07	comrade_tip	-0.56	grave_info	0.09	remains_found	-0.52	relics	0.08	registry	-0.15	battle_account	-0.01	enemy_report	-0.04	foreign_tip	-0.25	dna_question	0.44	scam_report	0.13	rumour	-0.03	not_dead	-0.16	event	-0.22
has me em	grave_info	-0.06	dna_question	0.04	scam_report	0.03	event	-0.14
has me toi	seek_grave	0.04	comrade_tip	-0.47	event	-0.09
has men	comrade_tip	0.04	remains_found	0.09
has mep	grave_info	-0.23	battle_account	0.21	event	-0.04
has met	seek_grave	-0.01	comrade_tip	0.15
has mi	seek_grave	0.03	comrade_tip	-0.05
has mien	grave_info	-0.05	foreign_tip	0.15
has mieng	comrade_tip	0.01	remains_found	0.03
has mieu	seek_grave	-0.43	grave_info	0.76	event	0.74
has min	seek_grave	-0.11	comrade_tip	0.55	grave_info	-0.05
has minh	seek_grave	-0.03	grave_info	-0.23	remains_found	-0.15	registry	0.07	enemy_report	0.19	rumour	0.12	request_recognition	-0.38
has minh hoi	seek_grave	-0.23
has minh la	seek_grave	0.13	grave_info	-0.11	battle_account	0.02
has minh o	grave_info	0.05
has minh ten	comrade_tip	0.12
has mo	comrade_tip	0.03	grave_info	0.48	remains_found	-0.9	relics	-0.26	battle_account	-0.09	enemy_report	-0.03	foreign_tip	-0.32	scam_report	0.16	rumour	-0.29	request_recognition	-0.16	not_dead	-0.07	event	-0.03
has mo anh	grave_info	0.01	event	-0.03
has mo bac	grave_info	0.37	not_dead	-0.03	event	-0.04
has mo bo	seek_grave	0.1	grave_info	0.01	event	0.29
has mo cau	scam_report	0.05	event	-0.03
has mo cay	event	-0.12
has mo chi	comrade_tip	-0.14	battle_account	0.03
has mo chu	seek_grave	-0.1	grave_info	0.03	event	-0.29
has mo chua	grave_info	-0.16	dna_question	0.1
has mo co	seek_grave	0.07
has mo con	registry	-0.06
has mo cua	comrade_tip	0.41	grave_info	-0.18
has mo da	seek_grave	0.41	grave_info	-0.26	event	0.04
has mo dat	grave_info	0.42	event	0.08
has mo gio	seek_grave	0.36	grave_info	0.01
has mo khong	grave_info	0.13
has mo liet	seek_grave	-0.43	event	0.21
has mo nay	seek_grave	-0.05	grave_info	0.17	event	-0.34
has mo o	seek_grave	0.2	registry	-0.06	event	0.08
has mo ong	seek_grave	0.08	grave_info	0.03	event	-0.13
has mo so	seek_grave	0.39	grave_info	0.23	event	-0.24
has moc	comrade_tip	-0.25	grave_info	0.03	remains_found	0.04	not_dead	0.08
has moi	comrade_tip	-0.14	remains_found	-0.13	relics	-0.13	battle_account	0.21	foreign_tip	-0.33	scam_report	0.5	rumour	-0.09	event	-0.15
has moi nguoi	seek_grave	-0.17
has mon	seek_grave	0.11	grave_info	-0.2	battle_account	-0.23	enemy_report	0.03	event	-0.37
has mong	seek_grave	0.25	comrade_tip	-0.05	grave_info	-0.49	remains_found	0.35	relics	-0.11	registry	-0.06	foreign_tip	-0.17	scam_report	-0.05	rumour	-0.11
has mong cac	enemy_report	0.08
has mot	seek_grave	-0.36	comrade_tip	-0.15	grave_info	0.52	remains_found	0.16	relics	0.7	registry	-0.49	battle_account	0.03	enemy_report	0.4	foreign_tip	0.38	request_recognition	-0.58	not_dead	-0.07	event	0.5
has mot anh	seek_grave	-0.29	grave_info	0.06	relics	0.17	rumour	0.04	event	-0.53
has mot bo	event	0.27
has mot cai	grave_info	-0.21	remains_found	0.02	relics	0.21	foreign_tip	0.15	event	-0.16
has mot dong	comrade_tip	0.38
has mot ho	comrade_tip	-0.12	foreign_tip	0.26
has mot mo	seek_grave	0.21	grave_info	0.03	event	0.06
has mot nam	grave_info	0.06
has mot nguoi	seek_grave	0.23	comrade_tip	-0.55	grave_info	0.44	enemy_report	0.08	dna_question	0.24	event	0.22
has mot ong	seek_grave	-0.24	comrade_tip	-0.03	grave_info	0.53	event	0.3
has mu	seek_grave	0.21	battle_account	-0.13	event	-0.2
has mua	seek_grave	0.07	comrade_tip	-0.13	relics	0.42	dna_question	-0.09	rumour	0.11	event	0.18
has muc	comrade_tip	-0.37	grave_info	-0.12	remains_found	0.3	battle_account	-0.06	scam_report	-0.03	rumour	-0.08	event	0.35
has mui	grave_info	-0.1	remains_found	0.01	battle_account	0.12	event	-0.56
has mung	seek_grave	0.43	comrade_tip	0.05	grave_info	-0.13	event	-0.23
has muoi	seek_grave	0.13	comrade_tip	-0.32	grave_info	0.23	relics	-0.13	enemy_report	-0.16	foreign_tip	0.11	not_dead	-0.06	event	0.15
has muoi hai	event	-0.13
has muoi mot	seek_grave	0.24	event	-0.1
has muon	seek_grave	0.45	comrade_tip	-0.75	grave_info	0.09	remains_found	-0.06	relics	0.06	registry	-0.16	battle_account	-0.09	foreign_tip	0.44	dna_question	0.34	scam_report	-0.02	rumour	-0.08	request_recognition	-0.02	not_dead	-0.11	event	0.41
has muon biet	seek_grave	0.44	comrade_tip	-0.12
has muon hoi	seek_grave	0.52
has muon tim	seek_grave	0.14
has muong	seek_grave	0.26	grave_info	-0.08	event	0.12
has my	comrade_tip	-0.33	grave_info	-0.36	relics	-0.06	battle_account	-0.25	enemy_report	0.82	foreign_tip	0.5	dna_question	-0.04	scam_report	-0.17	rumour	0.18	event	0.08
has n	seek_grave	-0.13	comrade_tip	0.19	grave_info	0.01	remains_found	0.11	relics	0.06	event	-0.03
has na	seek_grave	0.31	grave_info	-0.08	event	-0.34
has nam	seek_grave	0.19	comrade_tip	-0.28	grave_info	0.33	remains_found	-0.42	relics	-0.62	registry	-0.24	battle_account	-0.45	enemy_report	-0.66	dna_question	-0.46	scam_report	0.01	rumour	-0.17	event	0.16
has nam bay	grave_info	0.14	event	-0.1
has nam canh	seek_grave	0.26	grave_info	-0.05
has nam dau	grave_info	-0.06	registry	0.03
has nam dinh	seek_grave	0.47	comrade_tip	-0.1	grave_info	-0.35
has nam do	comrade_tip	0.04	grave_info	-0.06	event	-0.16
has nam ha	registry	-0.03
has nam lai	seek_grave	0.27	comrade_tip	-0.7	grave_info	-0.26	registry	0.11	battle_account	0.36	event	0.18
has nam lao	grave_info	0.11
has nam mau	seek_grave	0.06	registry	0.08
has nam mo	seek_grave	-0.1	grave_info	0.32	event	0.74
has nam nao	seek_grave	-0.29	comrade_tip	-0.11	grave_info	0.65	battle_account	0.03
has nam nay	battle_account	-0.13	request_recognition	0.47	event	-0.06
has nam ngoai	seek_grave	0.19	grave_info	0.29
has nam nguoi	grave_info	-0.02
has nam o	seek_grave	-0.18	comrade_tip	0.14	grave_info	-0.02	scam_report	0.15	not_dead	-0.01	event	-0.01
has nam sau	event	-0.2
has nam thi	seek_grave	0.27	not_dead	0.01	event	-0.13
has nang	seek_grave	0.22	grave_info	0.11	remains_found	0.12	event	0.17
has nao	seek_grave	0.35	comrade_tip	-0.61	registry	-0.11	enemy_report	0.32	rumour	0.11	request_recognition	-0.15	event	-0.03
has nao cung	seek_grave	-0.29	comrade_tip	-0.14	grave_info	0.51	battle_account	0.01	event	0.22
has nao o	comrade_tip	-0.01	grave_info	-0.07	event	0.18
has nao thi	event	-0.24
has nap	comrade_tip	0.01	relics	0.16
has nau	seek_grave	0.06	comrade_tip	-0.16
has nay	seek_grave	-0.21	comrade_tip	-0.51	grave_info	0.32	remains_found	0.17	relics	-0.12	registry	-0.18	dna_question	-0.17	rumour	-0.01	request_recognition	0.38	event	0.06
has nay chua	request_recognition	0.2
has nay co	battle_account	0.02	event	-0.31
has nay khong	seek_grave	0.05
has nay la	seek_grave	-0.16	enemy_report	0.07
has nay toi	seek_grave	-0.06	comrade_tip	-0.06	request_recognition	0.02	event	0.34
has nem	seek_grave	0.14	comrade_tip	-0.49	battle_account	0.33
has nen	seek_grave	-0.36	comrade_tip	-0.39	grave_info	0.63	relics	-0.33	registry	-0.31	battle_account	0.29	dna_question	-0.15	rumour	0.21	request_recognition	0.12	event	0.29
has nen khong	comrade_tip	0.05	grave_info	0.03
has net	comrade_tip	-0.04	relics	0.1
has neu	battle_account	0.2	foreign_tip	0.14	dna_question	0.04	event	0.08
has ng	comrade_tip	0.07	registry	-0.13	event	0.03
has nga	seek_grave	-0.18	comrade_tip	0.26	grave_info	-0.21	relics	0.28	battle_account	0.28	scam_report	-0.04
has nga ba	comrade_tip	0.1	event	0.11
has nga son	comrade_tip	-0.11	event	0.17
has nga xuong	seek_grave	0.01	comrade_tip	-0.04	grave_info	0.04	relics	0.36	event	-0.21
has ngai	registry	0.01	scam_report	0.07
has ngam	grave_info	-0.12	battle_account	-0.16
has ngan	grave_info	0.06	battle_account	0.21	request_recognition	-0.13	event	0.24
has ngay	seek_grave	0.17	comrade_tip	0.19	grave_info	-0.23	relics	-0.25	registry	-0.01	enemy_report	0.02	foreign_tip	0.07	dna_question	-0.61	scam_report	-0.39	rumour	-0.32	request_recognition	0.08	not_dead	-0.52	event	-0.14
has ngay mat	grave_info	0.07
has ngay truoc	comrade_tip	-0.18	grave_info	0.06	battle_account	0.04
has ngay xua	comrade_tip	-0.27	relics	0.07	rumour	0.18
has nghe	seek_grave	0.06	comrade_tip	-0.21	grave_info	-0.17	remains_found	-0.46	registry	-0.13	battle_account	-0.06	enemy_report	-0.31	foreign_tip	-0.31	scam_report	-0.48	rumour	1.3	request_recognition	-0.09	not_dead	-0.26	event	0.45
has nghe an	seek_grave	-0.12	comrade_tip	0.11	grave_info	0.54	battle_account	-0.07
has nghe may	grave_info	-0.24	rumour	0.37
has nghe noi	seek_grave	-0.18	rumour	0.2
has nghi	seek_grave	-0.45	comrade_tip	-0.03	grave_info	0.41	remains_found	-0.08	enemy_report	-0.21	foreign_tip	-0.03	scam_report	0.21	rumour	-0.09	request_recognition	0.24	event	-0.06
has nghia	seek_grave	-0.04	comrade_tip	0.29	grave_info	0.45	remains_found	-0.17	relics	-0.48	battle_account	-0.24	dna_question	0.09	rumour	-0.01	event	-0.56
has nghia dia	seek_grave	-0.12	comrade_tip	0.19	grave_info	-0.01	registry	-0.15	request_recognition	0.07
has nghia trang	seek_grave	0.02	grave_info	0.68	remains_found	-0.04	relics	-0.19	enemy_report	-0.1	dna_question	0.1	request_recognition	-0.16	event	-0.47
has nghiem	seek_grave	-0.38	registry	0.31	dna_question	0.09
has nghiem xuan	seek_grave	-0.23	registry	0.24
has nghiep	seek_grave	0.28	event	-0.27
has ngo	comrade_tip	-0.05	grave_info	-0.32	registry	0.04	dna_question	0.1	scam_report	-0.02
has ngo thi	seek_grave	0.14	comrade_tip	-0.08	grave_info	-0.17	dna_question	0.08	event	-0.02
has ngoai	seek_grave	0.41	comrade_tip	-0.32	grave_info	-0.19	relics	-0.04	battle_account	0.08	enemy_report	-0.02	foreign_tip	-0.12	dna_question	0.18	scam_report	0.38	request_recognition	-0.17	not_dead	-0.05	event	-0.25
has ngoai con	event	-0.13
has ngoai em	comrade_tip	-0.12	grave_info	-0.46	battle_account	0.07	dna_question	0.03	event	0.13
has ngoan	enemy_report	0.01	not_dead	0.06
has ngoc	seek_grave	0.45	comrade_tip	-0.16	remains_found	-0.05	battle_account	-0.3	scam_report	0.07	rumour	-0.02	request_recognition	-0.01	event	-0.34
has ngoi	comrade_tip	-0.12	grave_info	0.3	registry	-0.06	battle_account	-0.25	event	0.19
has ngoi mo	grave_info	0.34	event	0.05
has ngu	seek_grave	0.51	comrade_tip	-0.1	relics	-0.11	registry	-0.08	battle_account	0.09	dna_question	-0.09	request_recognition	-0.1	not_dead	-0.08
has ngu thang	seek_grave	0.07
has ngua	seek_grave	-0.02
has nguc	seek_grave	-0.09	event	-0.16
has nguoi	seek_grave	0.05	comrade_tip	-0.16	grave_info	-0.14	remains_found	-0.3	registry	0.08	battle_account	0.21	enemy_report	-0.04	dna_question	-0.27	scam_report	-0.17	rumour	0.17	request_recognition	0.05	event	0.07
has nguoi ban	seek_grave	0.14	comrade_tip	-0.15	grave_info	-0.07	relics	0.04
has nguoi bao	comrade_tip	0.12	relics	0.01
has nguoi con	seek_grave	0.02	grave_info	-0.2	event	-0.2
has nguoi cung	seek_grave	0.13	comrade_tip	-0.25	grave_info	-0.16	registry	0.01
has nguoi di	comrade_tip	-0.14	registry	0.03	scam_report	0.03	event	0.17
has nguoi ke	battle_account	0.05	enemy_report	0.15	event	-0.16
has nguoi khmer	grave_info	-0.09	event	-0.06
has nguoi lam	seek_grave	-0.27	comrade_tip	-0.15	battle_account	0.04	request_recognition	0.46
has nguoi lang	seek_grave	0.45	comrade_tip	-0.08	event	-0.21
has nguoi nam	seek_grave	-0.27	event	0.13
has nguoi nha	seek_grave	-0.16	comrade_tip	-0.16	grave_info	0.25	remains_found	-0.16	relics	0.18	registry	-0.06	battle_account	0.15	event	0.28
has nguoi o	comrade_tip	-0.39	grave_info	0.57	event	0.12
has nguoi ta	seek_grave	0.39	grave_info	-0.02	rumour	0.31	event	-0.12
has nguoi thai	battle_account	0.01
has nguoi than	seek_grave	-0.01	grave_info	0.27	remains_found	-0.01	relics	0.19	event	-0.25
has nguoi trong	seek_grave	0.04	comrade_tip	-0.77	grave_info	0.25	registry	0.11	event	0.25
has nguoi viet	event	0.02
has nguy	event	-0.03
has nguyen	seek_grave	-0.15	comrade_tip	-0.3	grave_info	-0.29	remains_found	-0.52	registry	0.24	battle_account	0.54	enemy_report	0.09	foreign_tip	-0.54	scam_report	-0.12	rumour	-0.48	request_recognition	0.03	not_dead	-0.59	event	0.44
has nguyen huu	seek_grave	0.23	grave_info	-0.1	event	0.1
has nguyen quan	seek_grave	0.63	registry	-0.19	event	-0.41
has nguyen thi	seek_grave	0.07	comrade_tip	-0.18	battle_account	0.36	event	0.16
has nguyen van	seek_grave	0.02	grave_info	-0.23	enemy_report	0.09	scam_report	0.05	event	0.17
has nguyet	event	0.24
has nha	comrade_tip	-0.34	grave_info	0.1	remains_found	-0.4	relics	0.35	registry	-0.17	battle_account	-0.48	enemy_report	-0.48	foreign_tip	-0.05	dna_question	0.03	scam_report	0.41	request_recognition	-0.31	not_dead	0.05	event	-0.44
has nha ba	scam_report	0.11
has nha con	seek_grave	0.16	comrade_tip	0.03	event	-0.01
has nha cu	grave_info	0.29	dna_question	0.08
has nha em	seek_grave	-0.17	comrade_tip	-0.09	grave_info	0.23	dna_question	0.23	rumour	-0.06
has nha o	seek_grave	-0.04	comrade_tip	0.22	grave_info	-0.33	event	0.18
has nha ong	seek_grave	-0.11	comrade_tip	0.16	grave_info	-0.03	remains_found	-0.05	battle_account	0.04	request_recognition	-0.02
has nha tho	comrade_tip	0.09	event	-0.47
has nha toi	seek_grave	0.59	comrade_tip	-0.64	scam_report	0.41	request_recognition	-0.01	event	-0.19
has nha van	dna_question	0.03
has nhac	grave_info	0.05	event	-0.02
has nham	seek_grave	-0.14	comrade_tip	0.17	relics	-0.12	registry	0.08	scam_report	-0.17	not_dead	0.4	event	-0.32
has nham mat	seek_grave	0.27	grave_info	-0.02
has nhan	seek_grave	-0.74	comrade_tip	0.38	grave_info	-0.05	remains_found	-0.22	relics	0.36	registry	-0.18	battle_account	-0.2	scam_report	0.15	rumour	-0.05	request_recognition	0.79	not_dead	0.08	event	-0.94
has nhan duoc	seek_grave	-0.09	grave_info	0.18
has nhan liet	seek_grave	-0.55	request_recognition	0.81	event	-0.24
has nhan ra	seek_grave	-0.07	grave_info	0.01	relics	0.22	not_dead	0.16	event	-0.37
has nhang	comrade_tip	-0.46	grave_info	0.6	battle_account	0.01	event	0.16
has nhanh	seek_grave	-0.06	comrade_tip	-0.05	grave_info	-0.04	remains_found	0.22	registry	0.15	event	0.05
has nhap	seek_grave	0.34	comrade_tip	-0.06	grave_info	-0.27	relics	-0.03	registry	-0.03	request_recognition	-0.02
has nhap ngu	seek_grave	0.26	comrade_tip	-0.1	grave_info	-0.22	relics	-0.02	registry	-0.02	request_recognition	-0.01
has nhat	seek_grave	-0.04	comrade_tip	-0.25	grave_info	-0.05	remains_found	-0.17	relics	0.62	registry	0.06	battle_account	0.48	enemy_report	0.15	scam_report	-0.25	request_recognition	-0.06	not_dead	-0.12	event	0.37
has nhat duoc	comrade_tip	0.02	grave_info	-0.08	remains_found	-0.06	relics	0.27
has nhat ky	seek_grave	-0.15	comrade_tip	-0.12	battle_account	0.1	enemy_report	0.23	event	0.29
has nhat la	battle_account	0.23
has nhau	seek_grave	0.12	grave_info	-0.09	dna_question	-0.03	scam_report	0.08	rumour	0.05
has nhe	seek_grave	-0.08	comrade_tip	-0.09	grave_info	0.21	battle_account	0.05	rumour	0.15	event	0.11
has nhi	seek_grave	0.23	comrade_tip	0.27	grave_info	-0.76	relics	-0.04	battle_account	-0.04	enemy_report	0.15	event	-0.23
has nhieu	seek_grave	0.22	comrade_tip	-0.25	grave_info	-0.29	remains_found	0.27	relics	0.09
has nho	seek_grave	0.18	comrade_tip	0.03	relics	0.05	registry	0.33	battle_account	0.13	enemy_report	-0.26	dna_question	-0.06	scam_report	-0.43	rumour	0.15	request_recognition	0.09	event	0.34
has nho cac	seek_grave	-0.09	grave_info	-0.05	request_recognition	0.09	event	0.2
has nho co	comrade_tip	0.07	registry	0.25	scam_report	0.04	event	-0.06
has nho tim	scam_report	-0.1
has nhom	seek_grave	-0.22	comrade_tip	-0.49	grave_info	-0.02	remains_found	0.03	relics	0.52	registry	-0.36	battle_account	-0.07	enemy_report	0.42	foreign_tip	-0.07	event	0.1
has nhom khac	remains_found	0.06	event	0.46
has nhon	comrade_tip	0.08	grave_info	-0.55	registry	0.11	battle_account	-0.02	foreign_tip	0.1
has nhu	seek_grave	-0.04	comrade_tip	0.1	relics	-0.01	battle_account	0.05	dna_question	-0.04	event	-0.04
has nhuan	seek_grave	0.13	comrade_tip	0.07	grave_info	-0.17
has nhung	seek_grave	0.18	comrade_tip	-0.25	grave_info	-0.1	relics	-0.21	registry	0.24	enemy_report	-0.11	dna_question	0.31	scam_report	-0.07	not_dead	0.21	event	-0.23
has nhung nguoi	grave_info	-0.01	registry	0.28
has nhuong	comrade_tip	0.1	remains_found	-0.08	event	-0.17
has ni	grave_info	0.21	remains_found	0.11	relics	-0.04	battle_account	-0.13	event	0.38
has ni long	grave_info	-0.07	remains_found	0.14	relics	-0.19	battle_account	-0.04
has nie	seek_grave	0.12	comrade_tip	-0.06	grave_info	0.22
has niem	relics	0.31	event	-0.03
has nien	event	0.27
has ninh	seek_grave	-0.14	grave_info	0.14	remains_found	-0.11	relics	-0.01	registry	-0.01	event	-0.49
has ninh binh	seek_grave	-0.27	comrade_tip	0.06	grave_info	0.17
has nn	seek_grave	-0.15
has no	seek_grave	-0.41	comrade_tip	1.23	grave_info	-0.52	remains_found	-0.07	relics	-0.21	registry	-0.15	dna_question	-0.27	scam_report	0.6	rumour	-0.29	event	-0.58
has no la	comrade_tip	0.09
has no o	seek_grave	-0.05	grave_info	0.08	battle_account	0.04	event	0.15
has noi	seek_grave	0.41	comrade_tip	-0.87	grave_info	0.1	remains_found	-0.35	registry	-0.74	battle_account	-0.26	enemy_report	-0.29	foreign_tip	-0.02	dna_question	0.08	scam_report	0.31	rumour	0.08	not_dead	-0.17	event	-0.17
has noi chau	seek_grave	-0.03	comrade_tip	0.11
has noi chon	seek_grave	0.01	comrade_tip	-0.25	grave_info	0.46
has noi con	seek_grave	0.03	comrade_tip	-0.17	scam_report	0.03
has noi da	grave_info	-0.12	event	-0.24
has noi em	seek_grave	0.27
has noi hy	seek_grave	0.39	event	-0.1
has noi la	grave_info	0.03	event	0.39
has noi ong	seek_grave	-0.03	registry	-0.01	rumour	0.05	event	-0.28
has noi vu	seek_grave	-0.16	grave_info	-0.08	dna_question	0.15	request_recognition	0.4
has nong	grave_info	-0.12	not_dead	0.05	event	-0.01
has nong truong	comrade_tip	-0.38	grave_info	0.08
has nong van	comrade_tip	0.28	registry	-0.01	battle_account	0.01	event	-0.01
has nop	seek_grave	-0.57	comrade_tip	-0.13	grave_info	-0.33	remains_found	-0.06	dna_question	0.36	rumour	-0.21	request_recognition	0.45	not_dead	-0.02	event	-0.39
has not	seek_grave	-0.07	comrade_tip	0.22	grave_info	-0.05	event	-0.01
has ntls	seek_grave	-0.59	comrade_tip	-0.78	grave_info	1.1	relics	-0.38	registry	0.61	battle_account	-0.17	enemy_report	-0.18	dna_question	0.13	scam_report	-0.08	rumour	-0.08	request_recognition	-0.14	not_dead	-0.23
has ntls huyen	grave_info	-0.1	registry	0.3	event	-0.18
has ntls xa	seek_grave	-0.79	comrade_tip	-0.15	grave_info	0.16	registry	0.15	event	0.47
has nu	seek_grave	0.32	comrade_tip	-0.01	remains_found	-0.15	enemy_report	0.14	foreign_tip	0.08	event	-0.11
has nua	seek_grave	0.24	comrade_tip	0.12	request_recognition	-0.06	event	-0.06
has nui	seek_grave	-0.14	comrade_tip	-0.05	grave_info	-0.27	battle_account	0.2	foreign_tip	0.36	event	0.19
has nuoc	comrade_tip	0.11	grave_info	-0.12	relics	-0.33	dna_question	-0.45	rumour	0.37	event	-0.24
has nuoi	comrade_tip	0.02	grave_info	0.01	battle_account	-0.27	not_dead	0.18
has nuong	seek_grave	-0.33	grave_info	0.04	event	-0.22
has o	seek_grave	0.14	comrade_tip	0.14	grave_info	-0.02	remains_found	-0.27	relics	-0.18	registry	-0.22	foreign_tip	-0.08	dna_question	-0.01	scam_report	-0.31	rumour	-0.24	request_recognition	-0.06	event	-0.22
has o ap	seek_grave	0.13	comrade_tip	0.06	relics	-0.15
has o bai	comrade_tip	-0.16	registry	0.02	battle_account	0.49	event	0.17
has o ban	seek_grave	-0.3	grave_info	0.04	request_recognition	0.03	event	-0.26
has o ben	comrade_tip	0.39	event	-0.24
has o bia	comrade_tip	0.32
has o binh	seek_grave	0.05	registry	0.04
has o bo	comrade_tip	0.08	grave_info	0.15
has o canh	comrade_tip	0.01
has o cau	seek_grave	0.07	comrade_tip	0.26	grave_info	-0.31	event	-0.25
has o chan	seek_grave	-0.13	comrade_tip	0.02	grave_info	0.07	event	0.12
has o cho	seek_grave	0.08	grave_info	-0.07	relics	0.12
has o cua	grave_info	-0.2	battle_account	0.11
has o cung	grave_info	0.21	event	-0.18
has o dai	battle_account	0.02	event	-0.06
has o dak	scam_report	0.21	event	-0.03
has o dau	seek_grave	0.06	comrade_tip	-0.35	scam_report	-0.14	rumour	-0.01	request_recognition	0.36	event	-0.4
has o day	seek_grave	-0.16	grave_info	0.2	enemy_report	0.08	event	0.25
has o deo	seek_grave	-0.07	relics	0.02	registry	0.07	request_recognition	0.17
has o do	seek_grave	0.17	comrade_tip	-0.29	grave_info	1.02	rumour	-0.01	event	0.47
has o doi	comrade_tip	-0.23	grave_info	0.04	battle_account	0.14	event	-0.07
has o dong	comrade_tip	-0.14	battle_account	0.22
has o gan	seek_grave	0.11	event	0.14
has o go	comrade_tip	0.07	battle_account	0.09
has o goc	seek_grave	-0.07	grave_info	0.08	event	0.27
has o ha	grave_info	-0.08	enemy_report	0.14	dna_question	0.04
has o hang	comrade_tip	0.1	event	0.05
has o khe	grave_info	-0.21	remains_found	0.01	relics	0.08
has o khu	remains_found	0.02
has o kinh	comrade_tip	0.15
has o lai	seek_grave	0.23	event	-0.29
has o lang	registry	0.13	event	-0.05
has o nga	comrade_tip	0.29
has o nghia	seek_grave	0.23	grave_info	-0.3	dna_question	0.01	event	-0.05
has o nha	comrade_tip	-0.3	grave_info	-0.12	relics	0.09	registry	0.07
has o ntls	seek_grave	-0.49	comrade_tip	-0.05	grave_info	0.49	dna_question	0.26
has o phu	comrade_tip	0.04	grave_info	-0.33	battle_account	-0.13	event	-0.12
has o quang	comrade_tip	-0.1
has o suoi	comrade_tip	0.42	grave_info	0.01	battle_account	-0.12	event	-0.39
has o tan	grave_info	-0.12	rumour	0.16	event	0.29
has o tay	seek_grave	0.03	scam_report	0.02	event	-0.02
has o thanh	comrade_tip	0.15	grave_info	-0.14	event	-0.23
has o thon	seek_grave	0.05	comrade_tip	-0.04	event	0.23
has o tram	comrade_tip	0.19	scam_report	0.01
has o trung	comrade_tip	0.13	grave_info	-0.01	event	-0.22
has o vinh	comrade_tip	0.06	event	-0.19
has o vung	grave_info	0.1	enemy_report	0.12	event	0.39
has o vuon	registry	0.05
has o xa	seek_grave	0.08	event	-0.22
has o xom	grave_info	-0.01	registry	0.13
has oanh	grave_info	0.07
has oi	seek_grave	0.11	comrade_tip	0.33	relics	-0.26	registry	-0.06	battle_account	-0.04	rumour	-0.03	not_dead	0.12
has om	seek_grave	0.22	comrade_tip	-0.19	grave_info	-0.09	battle_account	0.28
has on	seek_grave	0.15	comrade_tip	-0.55	grave_info	0.13	remains_found	-0.05	dna_question	0.24	scam_report	-0.16	rumour	-0.03	event	-0.73
has ong	seek_grave	0.1	comrade_tip	-0.28	grave_info	0.07	battle_account	-0.5	enemy_report	-0.21	foreign_tip	0.24	dna_question	-0.2	scam_report	-0.3	rumour	0.37	not_dead	0.33
has ong ay	seek_grave	0.18	comrade_tip	-0.11	relics	0.11	not_dead	0.04	event	-0.2
has ong ba	seek_grave	0.13	event	-0.11
has ong bi	battle_account	0.01	not_dead	0.41
has ong chu	event	0.11
has ong di	event	-0.04
has ong hai	seek_grave	-0.1	battle_account	0.15	rumour	0.06
has ong khong	seek_grave	0.21
has ong la	seek_grave	0.26
has ong mat	relics	0.09	event	-0.08
has ong nam	grave_info	0.05	rumour	0.04
has ong ngoai	seek_grave	0.23	grave_info	-0.23	battle_account	0.21
has ong noi	seek_grave	-0.16	comrade_tip	0.3	grave_info	0.16	registry	-0.03	rumour	-0.14	event	0.01
has ong o	seek_grave	-0.17	comrade_tip	0.06	grave_info	-0.02	rumour	0.14	event	-0.07
has ong ten	seek_grave	0.15	comrade_tip	-0.17	grave_info	0.29
has org	comrade_tip	-0.33	foreign_tip	0.32	event	0.29
has pa	seek_grave	0.05	comrade_tip	-0.1	grave_info	0.03
has pao	grave_info	0.27	event	-0.13
has pha	seek_grave	-0.35	comrade_tip	0.25	registry	0.23	battle_account	0.19	enemy_report	-0.04	event	0.33
has phai	seek_grave	-0.05	comrade_tip	0.48	grave_info	-0.35	remains_found	-0.27	relics	-0.58	foreign_tip	-0.15	dna_question	0.58	scam_report	0.05	rumour	-0.36	request_recognition	-0.39	not_dead	-0.05	event	-0.38
has pham	seek_grave	-0.09	grave_info	-0.17	relics	-0.02	registry	0.19	battle_account	0.03	event	0.08
has pham thi	grave_info	0.17
has pham van	comrade_tip	0.18	grave_info	-0.36	event	0.19
has phan	seek_grave	-0.27	grave_info	0.32	battle_account	0.07	enemy_report	0.14	dna_question	0.17	scam_report	0.03	rumour	-0.06	not_dead	-0.17	event	0.24
has phan mo	seek_grave	-0.19	grave_info	0.07
has phan thi	seek_grave	-0.14	grave_info	0.21	battle_account	0.17
has phao	seek_grave	-0.48	comrade_tip	0.09	grave_info	-0.17	relics	-0.24	battle_account	0.15	enemy_report	-0.17	rumour	0.04	request_recognition	-0.01	not_dead	-0.04	event	-0.01
has phao thu	grave_info	-0.15	registry	0.06	event	-0.34
has phap	comrade_tip	-0.36	grave_info	0.17	registry	0.07	enemy_report	0.12	dna_question	0.16	request_recognition	0.02
has phat	comrade_tip	-0.17	grave_info	0.08	remains_found	0.61	request_recognition	-0.01	event	0.17
has phat hien	grave_info	-0.27	remains_found	0.68	enemy_report	0.01	event	0.4
has phau	comrade_tip	0.15	grave_info	-0.18	battle_account	-0.13	event	-0.38
has phe	comrade_tip	-0.05	grave_info	0.57	event	0.42
has phep	seek_grave	0.35	event	-0.11
has phi	seek_grave	-0.29	comrade_tip	0.24	grave_info	-0.19	remains_found	-0.07	registry	0.17	scam_report	0.53
has phia	seek_grave	-0.26	comrade_tip	0.21	relics	-0.43	registry	-0.32	enemy_report	0.36	foreign_tip	0.32	dna_question	-0.03	scam_report	-0.11	request_recognition	-0.2	not_dead	-0.15
has phia bac	battle_account	0.21
has phia dong	event	-0.06
has phia nam	seek_grave	0.3	comrade_tip	-0.39
has phia sau	grave_info	0.21
has phia tay	grave_info	-0.12	foreign_tip	0.02	event	0.14
has phien	comrade_tip	-0.04	relics	0.09	foreign_tip	0.1
has pho	comrade_tip	-0.05	grave_info	-0.4	remains_found	-0.36	relics	-0.51	registry	0.08	battle_account	0.25	enemy_report	-0.06	foreign_tip	-0.2	request_recognition	0.07	not_dead	-0.1	event	-0.11
has phoi	grave_info	0.04
has phong	comrade_tip	-0.46	relics	-0.32	registry	0.14	battle_account	0.1	foreign_tip	-0.13	scam_report	-0.43	request_recognition	0.25	event	0.06
has phong vien	seek_grave	0.41	comrade_tip	0.02	event	-0.12
has phu	seek_grave	-0.01	grave_info	-0.08	remains_found	-0.25	battle_account	-0.12	enemy_report	0.31	scam_report	-0.19	rumour	-0.32	request_recognition	-0.18	event	-0.16
has phu nu	seek_grave	0.11	comrade_tip	-0.17	enemy_report	0.07	foreign_tip	0.13
has phu quoc	seek_grave	-0.22	not_dead	0.49	event	-0.12
has phu tho	comrade_tip	-0.03	grave_info	0.12	event	0.16
has phuc	seek_grave	0.57	comrade_tip	-0.32	grave_info	-0.16	remains_found	0.1	relics	-0.25	battle_account	-0.11	enemy_report	0.07	foreign_tip	0.23	request_recognition	-0.07	event	0.58
has phuc kich	seek_grave	0.44	battle_account	-0.21	enemy_report	0.31	request_recognition	-0.05	event	0.15
has phum	seek_grave	-0.2	comrade_tip	0.41	grave_info	-0.04	event	-0.14
has phung	seek_grave	-0.03	comrade_tip	0.16	registry	0.17	event	0.01
has phuoc	seek_grave	-0.32	grave_info	0.36	remains_found	0.03	relics	0.04	registry	-0.02	scam_report	0.13	event	-0.11
has phuong	seek_grave	-0.03	comrade_tip	0.06	remains_found	0.07	relics	-0.14	battle_account	-0.16	foreign_tip	-0.23	dna_question	0.4	not_dead	-0.11
has po	comrade_tip	0.34	registry	0.15
has q	event	0.23
has qua	seek_grave	-0.89	comrade_tip	0.27	grave_info	0.2	relics	-0.01	battle_account	0.27	enemy_report	-0.08	dna_question	0.3	scam_report	-0.2	rumour	-0.06	event	0.62
has quach	grave_info	-0.03	event	-0.41
has quan	seek_grave	0.11	comrade_tip	-0.55	grave_info	0.05	registry	-0.28	enemy_report	0.56	foreign_tip	-0.17	dna_question	-0.02	rumour	-0.28	request_recognition	0.03	not_dead	-0.47	event	0.1
has quan doi	comrade_tip	0.09
has quan khu	seek_grave	0.29	comrade_tip	-0.13	event	0.07
has quan su	not_dead	0.06
has quan trang	grave_info	0.02	event	-0.01
has quan y	seek_grave	-0.07	comrade_tip	0.18	relics	0.11	event	-0.1
has quang	seek_grave	-0.05	grave_info	-0.37	relics	-0.17	registry	0.29	enemy_report	-0.31	foreign_tip	-0.27	dna_question	0.24	rumour	-0.34	request_recognition	-0.17	not_dead	-0.06	event	-0.61
has quang binh	seek_grave	0.26	comrade_tip	-0.23	battle_account	0.04
has quang ngai	seek_grave	0.08
has quang ninh	grave_info	0.16
has quang tri	seek_grave	0.12	grave_info	-0.01	scam_report	0.03	event	-0.34
has quay	comrade_tip	0.31	grave_info	-0.44	relics	0.01	registry	0.04	enemy_report	-0.01
has quay lai	seek_grave	-0.31	comrade_tip	0.07	grave_info	-0.27	relics	0.08	battle_account	0.01
has quay ve	comrade_tip	0.13	grave_info	-0.07
has que	seek_grave	0.13	comrade_tip	0.54	grave_info	-0.1	remains_found	-0.42	relics	-0.02	battle_account	-0.62	enemy_report	-0.66	foreign_tip	-0.34	dna_question	0.03	scam_report	-0.22	rumour	-0.14	request_recognition	-0.63	not_dead	0.26	event	-1.1
has que goc	seek_grave	0.47
has que lang	seek_grave	0.28	comrade_tip	-0.19
has que nam	battle_account	0.01	event	0.11
has que o	registry	0.04	event	-0.09
has que son	seek_grave	0.01
has que thanh	seek_grave	-0.24	grave_info	0.21
has que xa	seek_grave	0.02	grave_info	-0.22
has que yen	seek_grave	0.02	comrade_tip	0.09
has quen	seek_grave	-0.31	comrade_tip	0.21	relics	0.04
has quoc	comrade_tip	-0.14	grave_info	-0.15	relics	-0.3	registry	0.15	enemy_report	0.25	request_recognition	0.06	not_dead	0.43	event	-0.48
has quoc doan	seek_grave	0.19	comrade_tip	-0.12	grave_info	0.12	registry	0.02	event	0.01
has quoc ghi	grave_info	-0.16	registry	-0.02	request_recognition	0.15	not_dead	0.19	event	-0.1
has quy	seek_grave	-0.01	comrade_tip	-0.02	grave_info	0.17	relics	0.03	registry	0.21	battle_account	0.1	request_recognition	-0.13
has quy tap	seek_grave	-0.05	grave_info	0.59	request_recognition	-0.01
has quyen	seek_grave	-0.59	grave_info	-0.21	relics	0.09	registry	0.1	event	-0.09
has quyet	seek_grave	0.14	comrade_tip	-0.01	battle_account	-0.1	not_dead	0.05	event	-0.19
has quynh	grave_info	-0.02	battle_account	-0.18	not_dead	-0.08
has ra	seek_grave	-0.23	comrade_tip	0.26	grave_info	-0.43	remains_found	0.33	registry	-0.28	battle_account	0.35	foreign_tip	-0.42	rumour	-0.11	request_recognition	-0.21	not_dead	0.3	event	-0.04
has ra bac	seek_grave	0.46	grave_info	-0.21	event	-0.06
has ra duoc	comrade_tip	0.11	battle_account	0.06
has rach	comrade_tip	-0.04	event	-0.36
has rai	grave_info	-0.02	battle_account	0.01	scam_report	0.08	event	0.09
has ram	seek_grave	-0.15	grave_info	0.34	battle_account	-0.1	event	0.3
has ram thang	seek_grave	-0.15	grave_info	0.05	event	0.09
has rang	seek_grave	-0.1	grave_info	-0.15	remains_found	0.21	relics	-0.22	registry	-0.12	scam_report	0.03	rumour	0.14	event	0.37
has ranh	comrade_tip	-0.08	grave_info	-0.2	rumour	0.25	event	0.33
has rao	comrade_tip	-0.12	grave_info	-0.12	battle_account	0.47	event	0.06
has rau	event	-0.13
has ray	seek_grave	0.02	comrade_tip	-0.33	grave_info	0.67	remains_found	-0.24	relics	0.21	event	0.28
has re	comrade_tip	-0.12	event	0.07
has ret	comrade_tip	0.32	grave_info	-0.25	relics	0.12	registry	0.06	event	-0.07
has ri	seek_grave	0.14	grave_info	-0.24
has ria	seek_grave	-0.34	comrade_tip	0.46	battle_account	-0.03
has rieng	comrade_tip	-0.06	grave_info	-0.07	battle_account	0.11	event	0.16
has ro	grave_info	0.08	remains_found	-0.04	relics	-0.08	registry	0.22	foreign_tip	-0.03	dna_question	-0.3	scam_report	0.25	not_dead	-0.13	event	0.18
has ro cham	request_recognition	0.02
has roi	seek_grave	0.3	grave_info	-0.24	remains_found	-0.12	registry	-0.58	battle_account	-0.43	enemy_report	-0.58	foreign_tip	-0.16	dna_question	0.2	scam_report	0.45	rumour	0.25	request_recognition	-0.07	not_dead	0.11	event	-0.26
has roi khong	seek_grave	0.02	comrade_tip	-0.12	relics	0.06
has roi ma	seek_grave	0.04	remains_found	0.05
has roi mat	request_recognition	0.18	event	0.32
has rong	seek_grave	-0.04	remains_found	0.14	registry	-0.14
has ru	comrade_tip	0.2	grave_info	0.1	event	0.03
has rua	comrade_tip	-0.24	rumour	0.08
has rung	comrade_tip	0.29	grave_info	-0.1
has ruong	seek_grave	0.06	comrade_tip	-0.4	grave_info	-0.25	relics	0.18	battle_account	0.19
has ruot	seek_grave	0.32	comrade_tip	-0.17	grave_info	-0.42	relics	-0.14	dna_question	0.37	request_recognition	-0.19	event	-0.56
has rut	seek_grave	-0.06	comrade_tip	0.29	grave_info	-0.54	not_dead	0.34	event	-0.15
has s	grave_info	0.25	registry	-0.15	event	-0.07
has sa	comrade_tip	0.21	grave_info	-0.38	event	-0.47
has sac	comrade_tip	0.11	grave_info	-0.09
has sach	seek_grave	-0.55	comrade_tip	-0.52	grave_info	-0.05	remains_found	-0.08	registry	0.59	battle_account	-0.02	request_recognition	-0.16	not_dead	0.18	event	-0.51
has sach liet	grave_info	-0.16	registry	0.02	not_dead	0.32
has sai	seek_grave	-0.16	comrade_tip	-0.1	remains_found	-0.04	battle_account	0.02	foreign_tip	0.06
has sai gon	grave_info	-0.19	battle_account	0.13	enemy_report	0.06
has sam	seek_grave	-0.1	scam_report	0.06
has san	seek_grave	-0.32	comrade_tip	0.03	remains_found	0.08	dna_question	0.04	request_recognition	-0.09	event	0.55
has san bay	comrade_tip	0.06	dna_question	0.09	event	0.07
has sang	seek_grave	-0.35	comrade_tip	0.03	grave_info	-0.26	remains_found	0.58	relics	-0.33	battle_account	0.76	enemy_report	0.04	foreign_tip	0.31	dna_question	-0.13	scam_report	-0.3	rumour	-0.31	event	0.46
has sang nay	comrade_tip	-0.05	remains_found	0.23	event	0.12
has sanh	seek_grave	0.15	comrade_tip	-0.15	grave_info	-0.22	relics	0.19	scam_report	0.17	event	-0.42
has sao	seek_grave	0.15	grave_info	-0.2	remains_found	0.21	event	0.41
has sap	comrade_tip	0.22	remains_found	0.23	battle_account	0.22	event	0.12
has sat	seek_grave	-0.19	comrade_tip	0.39	grave_info	-0.43	remains_found	0.85	relics	-0.12	registry	-0.37	battle_account	0.04	scam_report	-0.34	event	0.62
has sau	seek_grave	0.17	comrade_tip	0.07	grave_info	0.23	remains_found	-0.1	battle_account	0.4	dna_question	-0.55	scam_report	-0.11	rumour	-0.19	not_dead	-0.32	event	-0.23
has sau do	comrade_tip	0.21	grave_info	-0.22
has sau nay	seek_grave	0.26	grave_info	-0.33	event	-0.1
has sdt	grave_info	-0.02	remains_found	0.11	dna_question	0.07	event	0.19
has se	comrade_tip	-0.15	grave_info	0.08	event	-0.08
has sen	seek_grave	0.12	grave_info	0.06	event	0.69
has seo	grave_info	0.35	not_dead	0.01
has si	seek_grave	-0.07	comrade_tip	-0.24	grave_info	0.38	remains_found	-0.5	relics	-0.55	battle_account	0.12	enemy_report	-0.27	scam_report	0.02	rumour	-0.22	request_recognition	0.47	event	-0.11
has si la	seek_grave	0.25
has si nguyen	seek_grave	0.11
has si tran	seek_grave	-0.14	grave_info	0.16
has sinh	seek_grave	0.34	comrade_tip	-0.01	grave_info	0.08	remains_found	-0.53	relics	-0.3	registry	0.01	enemy_report	-0.32	foreign_tip	-0.38	dna_question	0.05	rumour	-0.2	request_recognition	-0.43	not_dead	-0.18	event	-0.16
has sinh la	seek_grave	0.22
has sinh nam	seek_grave	0.23	comrade_tip	0.04	grave_info	-0.08	registry	-0.13	battle_account	-0.05
has sinh ngay	seek_grave	0.24	grave_info	0.01	battle_account	-0.19	event	0.15
has sinh o	grave_info	-0.51	not_dead	0.06	event	-0.03
has sinh tai	comrade_tip	-0.02	battle_account	0.01
has sinh thang	seek_grave	0.35	comrade_tip	-0.04
has sinh trong	seek_grave	0.12	comrade_tip	-0.2	event	0.11
has sn	comrade_tip	0.05	grave_info	-0.27	not_dead	0.05
has so	seek_grave	-0.3	comrade_tip	-0.36	grave_info	-0.12	remains_found	0.46	relics	-0.24	registry	0.56	enemy_report	-0.14	dna_question	0.01	scam_report	0.47	rumour	-0.5	request_recognition	0.24	not_dead	-0.04	event	-0.06
has so cua	comrade_tip	-0.18
has so do	grave_info	0.22	battle_account	0.07	foreign_tip	0.14	event	0.39
has so mo	comrade_tip	-0.02	registry	0.07
has so noi	dna_question	0.07	request_recognition	0.07	event	-0.03
has so tay	grave_info	0.07	relics	0.18	battle_account	0.03
has soan	scam_report	0.06
has soc	seek_grave	0.28	grave_info	-0.03	event	0.21
has son	seek_grave	-0.09	comrade_tip	0.11	grave_info	0.23	remains_found	-0.15	registry	-0.32	battle_account	-0.35	enemy_report	-0.3	foreign_tip	-0.05	dna_question	-0.24	scam_report	-0.35	rumour	-0.28	request_recognition	-0.04	not_dead	-0.19	event	-0.58
has son la	comrade_tip	-0.15	battle_account	-0.04	event	-0.33
has son thanh	grave_info	-0.15
has song	comrade_tip	0.29	grave_info	-0.89	remains_found	-0.13	relics	0.19	battle_account	0.46	enemy_report	-0.11	foreign_tip	-0.12	scam_report	-0.04	request_recognition	-0.11	not_dead	0.78	event	-0.25
has song o	seek_grave	-0.31	dna_question	0.07	not_dead	0.1
has sot	seek_grave	0.05	comrade_tip	0.03	grave_info	-0.11	relics	0.03	event	-0.4
has sot ret	comrade_tip	0.37	grave_info	-0.25	relics	0.13	registry	0.07	event	-0.05
has su	comrade_tip	0.09	grave_info	-0.38	registry	0.04	battle_account	-0.14	enemy_report	0.27	foreign_tip	0.02	scam_report	-0.41	request_recognition	-0.31	not_dead	0.13	event	0.2
has su doan	seek_grave	-0.18	registry	-0.17	enemy_report	0.07	not_dead	0.14	event	0.06
has sua	seek_grave	-0.11	comrade_tip	0.16	grave_info	0.06	event	-0.06
has suc	seek_grave	-0.06	battle_account	0.01
has sung	comrade_tip	-0.27	grave_info	-0.03	remains_found	0.02	battle_account	0.2	enemy_report	0.01	event	0.39
has suoi	comrade_tip	0.35	grave_info	0.19	relics	-0.05	scam_report	-0.12	rumour	-0.16	not_dead	-0.05	event	-0.03
has suon	seek_grave	0.04	comrade_tip	-0.29	grave_info	-0.17	foreign_tip	0.03	event	0.15
has suong	seek_grave	-0.08	grave_info	0.07	event	0.07
has suot	comrade_tip	-0.09	not_dead	0.08
has suu	comrade_tip	-0.12	grave_info	-0.27	relics	0.32	enemy_report	0.11	scam_report	0.02
has suu tam	comrade_tip	-0.15	relics	0.24	enemy_report	0.13	event	0.05
has sy	seek_grave	-0.19	grave_info	0.17	registry	0.17	event	0.24
has t	comrade_tip	0.01	grave_info	-0.37	remains_found	0.13
has ta	seek_grave	0.04	comrade_tip	-0.14	grave_info	-0.45	remains_found	0.02	battle_account	0.26	foreign_tip	-0.34	dna_question	-0.26	scam_report	0.16	rumour	0.3	request_recognition	-0.45	event	0.34
has tac	comrade_tip	-0.37	battle_account	0.48	scam_report	0.1	event	0.58
has tai	seek_grave	0.35	comrade_tip	-0.09	grave_info	-0.52	relics	-0.05	registry	0.09	battle_account	-0.07	enemy_report	0.23	foreign_tip	-0.1	dna_question	-0.01	scam_report	-0.02	rumour	-0.16	request_recognition	0.47	not_dead	-0.45	event	-0.34
has tai cho	enemy_report	0.07
has tai ntls	seek_grave	-0.35	comrade_tip	0.04	registry	0.01	event	-0.1
has tam	seek_grave	-0.2	comrade_tip	-0.26	grave_info	0.17	relics	-0.06	registry	-0.13	battle_account	0.34	foreign_tip	0.44	scam_report	0.34	rumour	-0.08	request_recognition	-0.06	event	0.03
has tam bia	seek_grave	-0.07	comrade_tip	-0.17	grave_info	0.7
has tam ky	seek_grave	-0.19	grave_info	0.28	battle_account	0.03	event	0.43
has tam o	comrade_tip	-0.05	battle_account	0.18
has tan	seek_grave	0.17	grave_info	-0.48	dna_question	0.11	scam_report	-0.03	event	0.33
has tan bien	registry	0.04
has tang	comrade_tip	0.09	grave_info	-0.55	relics	0.48	registry	0.02	enemy_report	-0.45	dna_question	-0.07	scam_report	-0.32	rumour	-0.01	not_dead	-0.35
has tang o	seek_grave	0.18	battle_account	0.03	event	0.07
has tang tai	comrade_tip	0.2
has tao	comrade_tip	0.66	registry	0.16	battle_account	-0.17	event	-0.6
has tap	seek_grave	0.57	comrade_tip	-0.45	grave_info	0.36	relics	-0.19	enemy_report	-0.12	scam_report	-0.05	request_recognition	-0.02	event	0.01
has tap ket	seek_grave	0.44	comrade_tip	-0.12
has tap the	seek_grave	0.46	comrade_tip	-0.16	dna_question	0.19	event	0.16
has tap ve	registry	0.01
has tat	grave_info	-0.03	event	0.02
has tat tho	event	-0.13
has tau	seek_grave	-0.17	comrade_tip	0.11	grave_info	-0.01	remains_found	0.14	relics	-0.08	registry	0.26
has tay	seek_grave	-0.11	comrade_tip	0.11	grave_info	0.08	remains_found	-0.01	relics	0.31	battle_account	0.22	enemy_report	-0.03	foreign_tip	0.08	dna_question	-0.51	rumour	0.15	request_recognition	-0.1	not_dead	-0.23	event	0.4
has tay nguyen	comrade_tip	-0.03	battle_account	0.03	event	0.2
has tay ninh	scam_report	0.11	event	-0.09
has te	seek_grave	-0.01	comrade_tip	0.32	grave_info	-0.55	scam_report	0.03	not_dead	0.07	event	0.13
has ten	seek_grave	0.14	comrade_tip	-0.16	remains_found	-0.11	relics	-0.21	registry	-0.19	battle_account	-0.14	foreign_tip	-0.16	dna_question	-0.03	scam_report	0.2	rumour	-0.27	request_recognition	-0.11	not_dead	0.57	event	-0.02
has ten anh	not_dead	0.07	event	-0.02
has ten bac	grave_info	0.03
has ten day	seek_grave	-0.03	comrade_tip	0.05
has ten la	seek_grave	0.4
has ten le	foreign_tip	0.08
has ten nguyen	comrade_tip	-0.1
has ten ong	seek_grave	0.38	not_dead	0.35	event	-0.12
has ten that	comrade_tip	0.21	grave_info	-0.17
has ten toi	comrade_tip	0.04	grave_info	-0.11
has ten trong	seek_grave	-0.01	request_recognition	0.15	not_dead	0.01	event	-0.1
has tet	comrade_tip	0.23	request_recognition	-0.04	event	-0.45
has tha	comrade_tip	-0.25	grave_info	0.03	battle_account	0.1	event	0.22
has thach	seek_grave	0.36	comrade_tip	0.13	grave_info	-0.06	relics	-0.18	battle_account	-0.06	enemy_report	-0.02	dna_question	-0.01
has thach that	seek_grave	0.03
has thai	seek_grave	0.3	comrade_tip	-0.35	grave_info	-0.19	registry	-0.17	battle_account	0.44	foreign_tip	-0.08	scam_report	-0.17	rumour	-0.03	request_recognition	-0.32	not_dead	-0.1
has thai binh	seek_grave	0.23	comrade_tip	-0.07
has thai thuy	comrade_tip	0.28	event	-0.04
has tham	seek_grave	0.16	comrade_tip	-0.47	relics	-0.02
has tham gia	seek_grave	0.28
has than	seek_grave	0.01	remains_found	-0.17	relics	0.65	registry	0.12	battle_account	-0.02	request_recognition	-0.04	event	-0.17
has than nhan	remains_found	-0.08	relics	0.13
has thang	seek_grave	0.16	comrade_tip	0.46	grave_info	-0.12	remains_found	-0.76	relics	-0.53	registry	-0.05	battle_account	-0.26	foreign_tip	0.25	dna_question	-0.07	scam_report	-0.56	rumour	-0.5	request_recognition	0.11	not_dead	0.02	event	-0.76
has thang ban	seek_grave	-0.09	comrade_tip	0.08	grave_info	0.24	event	0.01
has thang bay	grave_info	-0.08
has thang chap	seek_grave	0.04	comrade_tip	0.03	grave_info	-0.17	request_recognition	0.01	event	-0.18
has thang gieng	seek_grave	0.27	event	-0.01
has thang sau	event	-0.16
has thang tu	comrade_tip	0.12	registry	0.06
has thanh	seek_grave	-0.17	comrade_tip	-0.14	grave_info	-0.03	remains_found	-0.13	registry	-0.18	battle_account	-0.21	enemy_report	-0.12	foreign_tip	-0.23	scam_report	-0.18	rumour	-0.06	event	-0.24
has thanh hoa	comrade_tip	-0.33	battle_account	-0.11	not_dead	0.06
has thanh nien	event	0.17
has thanh pho	event	-0.11
has thao	seek_grave	0.01	relics	-0.04	event	0.1
has thap	seek_grave	0.1	comrade_tip	-0.56	grave_info	0.59	relics	-0.1	scam_report	0.01
has thap huong	comrade_tip	-0.29	grave_info	0.43
has that	comrade_tip	0.11	grave_info	-0.51	remains_found	0.03	relics	-0.09	registry	-0.17	dna_question	-0.16	request_recognition	0.18	not_dead	0.01	event	0.07
has that lung	seek_grave	0.3	grave_info	-0.13	remains_found	0.25	event	0.19
has thay	seek_grave	-0.22	comrade_tip	-0.2	grave_info	0.03	relics	0.11	registry	0.2	foreign_tip	-0.1	scam_report	0.48	rumour	0.26	request_recognition	-0.36	event	0.03
has thay ai	grave_info	0.19
has thay giao	grave_info	0.1
has thay mo	seek_grave	-0.2	grave_info	-0.06	registry	0.06	scam_report	0.05
has the	seek_grave	-0.18	comrade_tip	-0.12	remains_found	0.01	registry	0.44	battle_account	0.08	enemy_report	0.37	rumour	-0.11	request_recognition	0.24	event	0.25
has them	seek_grave	-0.02	comrade_tip	-0.09	rumour	0.04	event	0.18
has theo	seek_grave	0.63	comrade_tip	-0.51	grave_info	0.23	relics	-0.36	scam_report	-0.1	rumour	-0.04	request_recognition	-0.12	not_dead	0.08	event	-0.16
has theo loi	comrade_tip	-0.32	grave_info	0.19	battle_account	0.14
has theo so	comrade_tip	-0.21	registry	0.1
has thi	seek_grave	0.26	comrade_tip	-0.21	grave_info	-0.22	remains_found	-0.27	registry	0.11	battle_account	-0.33	enemy_report	-0.47	foreign_tip	-0.39	dna_question	0.15	rumour	-0.22	request_recognition	-0.04	not_dead	-0.08	event	-0.14
has thi anh	comrade_tip	0.1	battle_account	-0.05	event	-0.21
has thi co	seek_grave	-0.08
has thi cong	remains_found	0.34	event	0.39
has thi goi	seek_grave	-0.44	comrade_tip	0.21	grave_info	0.19	event	0.32
has thi hai	seek_grave	0.29	relics	0.04
has thi hoa	seek_grave	0.28	event	0.06
has thi khong	seek_grave	0.2	grave_info	-0.53	event	-0.19
has thi kim	comrade_tip	-0.01
has thi lien	grave_info	-0.32	relics	0.33	event	-0.04
has thi nhan	comrade_tip	-0.03	grave_info	0.08	battle_account	0.16
has thi ong	comrade_tip	0.06
has thi the	seek_grave	0.45	grave_info	-0.12	registry	0.03	enemy_report	0.12	request_recognition	0.06	event	0.01
has thi toi	comrade_tip	0.6	relics	0.09	event	-0.02
has thi trung	comrade_tip	0.06	grave_info	-0.01	battle_account	-0.04
has thi xa	comrade_tip	0.14	event	-0.03
has thien	seek_grave	-0.13	comrade_tip	-0.14	grave_info	0.11	remains_found	0.1	event	0.08
has thiet	grave_info	-0.35	battle_account	0.18	event	0.22
has thieu	seek_grave	-0.33	comrade_tip	-0.23	grave_info	-0.5	request_recognition	0.35	event	0.28
has thieu ta	seek_grave	-0.04	remains_found	0.07	enemy_report	0.12
has thieu uy	seek_grave	-0.01	battle_account	0.11	event	0.03
has thin	seek_grave	-0.17	comrade_tip	0.19	grave_info	-0.25	registry	0.05	battle_account	0.24	event	0.05
has thinh	seek_grave	0.04	comrade_tip	-0.35	grave_info	0.05	event	0.07
has tho	comrade_tip	0.24	grave_info	-0.19	relics	-0.19	enemy_report	-0.15	foreign_tip	-0.08	dna_question	-0.22	scam_report	-0.52	request_recognition	0.37	not_dead	0.38	event	-0.15
has tho may	comrade_tip	0.07	grave_info	-0.02
has thoa	seek_grave	0.17	scam_report	0.09
has thoai	seek_grave	0.02	event	-0.06
has thoan	seek_grave	-0.06	comrade_tip	0.19	scam_report	0.04	event	0.15
has thoat	seek_grave	0.36	comrade_tip	-0.13	grave_info	-0.01
has thoi	comrade_tip	-0.03	remains_found	-0.04	registry	-0.06	scam_report	-0.01	rumour	0.91
has thom	grave_info	0.06
has thon	seek_grave	-0.03	comrade_tip	-0.01	grave_info	0.04	remains_found	0.22	relics	-0.08	registry	0.03	battle_account	-0.05	enemy_report	-0.05	dna_question	0.01	scam_report	-0.29	not_dead	-0.04	event	0.49
has thon dong	comrade_tip	0.2	event	0.01
has thong	seek_grave	0.16	comrade_tip	-0.06	registry	0.42	enemy_report	-0.06	request_recognition	-0.11	event	-0.04
has thong bao	grave_info	0.2	event	0.18
has thong tin	comrade_tip	-0.13
has thot	comrade_tip	0.23	grave_info	-0.06	event	-0.02
has thot not	seek_grave	-0.09	comrade_tip	0.24	grave_info	-0.02
has thu	seek_grave	-0.18	grave_info	-0.24	remains_found	-0.28	registry	-0.24	battle_account	0.03	enemy_report	0.12	rumour	-0.14	event	-0.31
has thu ba	seek_grave	-0.16	comrade_tip	0.47	battle_account	0.09	scam_report	0.12
has thu duoc	grave_info	-0.07	enemy_report	0.39	event	0.36
has thu hai	seek_grave	0.28	comrade_tip	-0.09	grave_info	-0.19	registry	0.09	event	-0.12
has thu tu	grave_info	0.28	event	0.1
has thu tuc	seek_grave	-0.12	grave_info	-0.12	dna_question	0.04	request_recognition	0.16	not_dead	0.07
has thua	seek_grave	0.1	comrade_tip	-0.07	grave_info	0.42	request_recognition	0.03
has thua cac	seek_grave	0.01	grave_info	0.1
has thua thien	seek_grave	0.1	comrade_tip	-0.07
has thuan	comrade_tip	-0.29	grave_info	-0.05	registry	0.23
has thuat	comrade_tip	-0.02
has thuc	seek_grave	-0.03	grave_info	-0.05	rumour	0.01	not_dead	0.22
has thung	seek_grave	-0.01	grave_info	-0.21	foreign_tip	0.08	event	0.57
has thuoc	comrade_tip	-0.22	remains_found	-0.02	relics	-0.03	registry	-0.17	enemy_report	0.67	rumour	-0.02
has thuoc dai	event	-0.01
has thuoc tieu	grave_info	0.01	battle_account	-0.22	enemy_report	0.01	not_dead	0.07	event	0.17
has thuong	seek_grave	-0.05	comrade_tip	-0.1	grave_info	0.05	remains_found	-0.08	relics	0.04	registry	0.28	battle_account	0.5	enemy_report	-0.18	dna_question	-0.15	scam_report	-0.13	request_recognition	-0.4
has thuong binh	seek_grave	-0.31	comrade_tip	0.31
has thuong nang	comrade_tip	-0.24	registry	0.08	battle_account	0.01
has thuong si	comrade_tip	-0.22	grave_info	-0.01	battle_account	0.11
has thuong uy	grave_info	-0.14	registry	0.02	event	-0.07
has thuot	comrade_tip	0.11	registry	0.14	event	-0.33
has thuy	seek_grave	0.06	remains_found	0.02	relics	0.18	registry	-0.12	battle_account	-0.08	request_recognition	-0.04	event	-0.34
has thuy nguyen	comrade_tip	0.03
has thuyen	grave_info	-0.19	battle_account	0.01	event	0.01
has tich	seek_grave	-0.15	comrade_tip	-0.34	grave_info	0.21	relics	-0.02	enemy_report	0.2	request_recognition	0.17	not_dead	0.09	event	0.57
has tien	seek_grave	-0.4	grave_info	-0.3	remains_found	-0.02	relics	0.22	foreign_tip	-0.1	dna_question	-0.14	scam_report	0.13	event	-0.2
has tien lang	seek_grave	-0.31	comrade_tip	0.16	grave_info	-0.06	event	0.13
has tieng	seek_grave	-0.02	comrade_tip	-0.21	grave_info	0.09	foreign_tip	0.11	rumour	0.03	event	0.41
has tiep	comrade_tip	0.06	registry	-0.17	battle_account	0.32	request_recognition	0.02
has tieu	seek_grave	0.12	comrade_tip	-0.01	grave_info	-0.25	remains_found	0.14	relics	-0.29	registry	-0.02	battle_account	0.23	enemy_report	0.08	dna_question	-0.29	scam_report	-0.22	rumour	-0.03	request_recognition	-0.18	event	0.33
has tieu doan	seek_grave	0.22	comrade_tip	-0.41	grave_info	-0.32	relics	-0.41	enemy_report	0.23	scam_report	-0.04	rumour	-0.12	request_recognition	-0.27	event	0.2
has tieu doi	seek_grave	0.05	comrade_tip	0.57	grave_info	-0.03	event	-0.03
has tim	seek_grave	1.05	comrade_tip	-0.21	grave_info	-0.46	remains_found	-0.74	registry	-0.44	battle_account	-0.21	foreign_tip	-0.05	dna_question	-0.65	request_recognition	-0.6	event	-0.72
has tim duoc	seek_grave	-0.28	grave_info	0.37	event	-0.05
has tim giup	seek_grave	0.21	grave_info	-0.02	scam_report	-0.07
has tim mo	comrade_tip	-0.04	grave_info	-0.46	scam_report	0.21	not_dead	0.07	event	-0.16
has tim thay	seek_grave	-0.25	registry	0.08	enemy_report	0.02
has tin	seek_grave	0.07	comrade_tip	0.13	grave_info	0.02	remains_found	0.1	relics	-0.09	registry	-0.03	battle_account	-0.24	foreign_tip	-0.08	dna_question	-0.14	scam_report	0.47	rumour	0.11	request_recognition	-0.31	event	-0.02
has tinh	seek_grave	0.41	remains_found	-0.32	relics	-0.09	registry	-0.25	battle_account	-0.13	rumour	-0.07	not_dead	-0.15	event	-0.25
has tinh nguyen	comrade_tip	-0.01	grave_info	-0.07	enemy_report	0.19
has tnxp	seek_grave	-0.47	grave_info	-0.44	registry	0.64	event	-0.24
has to	remains_found	-0.04	battle_account	-0.04	enemy_report	0.09	foreign_tip	0.2	scam_report	-0.12	rumour	-0.01	request_recognition	0.35	not_dead	0.12	event	0.09
has to giay	seek_grave	0.13	comrade_tip	-0.4	relics	0.05	foreign_tip	0.22	event	0.17
has to quoc	grave_info	-0.16	registry	-0.02	request_recognition	0.15	not_dead	0.19	event	-0.1
has to truong	remains_found	0.03	event	0.29
has toa	seek_grave	-0.1	remains_found	0.06	registry	-0.01	enemy_report	0.38	scam_report	0.28	event	0.45
has toa do	seek_grave	-0.26	grave_info	0.18	remains_found	0.07	relics	-0.05	enemy_report	0.39	event	0.6
has toan	registry	0.13	battle_account	-0.03	foreign_tip	0.03	event	0.07
has toc	seek_grave	0.08	comrade_tip	0.06	grave_info	-0.15	dna_question	-0.04	rumour	0.22	not_dead	-0.07	event	-0.06
has toc thai	grave_info	-0.03	event	-0.09
has toi	seek_grave	-0.57	comrade_tip	0.38	grave_info	-0.03	remains_found	-0.27	relics	0.03	registry	-0.24	battle_account	0.36	enemy_report	-0.56	dna_question	-0.18	scam_report	0.06	rumour	-0.14
has toi bao	not_dead	0.2
has toi bi	seek_grave	0.13	grave_info	-0.2	not_dead	0.02	event	-0.07
has toi chi	comrade_tip	-0.25	grave_info	-0.05	relics	0.05	battle_account	0.35	event	0.03
has toi chon	seek_grave	-0.11	comrade_tip	0.63	battle_account	-0.07	foreign_tip	0.22
has toi chua	seek_grave	-0.26	grave_info	0.03	request_recognition	0.22
has toi co	seek_grave	0.16	comrade_tip	0.33	grave_info	-0.03	battle_account	-0.04
has toi con	relics	0.13	foreign_tip	0.17	scam_report	0.02	event	0.36
has toi cung	seek_grave	-0.03	comrade_tip	0.11	not_dead	0.03
has toi da	relics	-0.11	event	0.06
has toi dang	seek_grave	0.03	comrade_tip	0.16	scam_report	0.05
has toi di	seek_grave	0.12	remains_found	0.08
has toi doc	seek_grave	-0.13	comrade_tip	-0.13	event	0.1
has toi gio	grave_info	0.14
has toi gui	seek_grave	0.06	grave_info	-0.25	relics	0.22	enemy_report	0.08	event	-0.03
has toi hoi	seek_grave	-0.01	comrade_tip	-0.28	battle_account	0.12	request_recognition	0.02	event	0.26
has toi khong	seek_grave	0.02	grave_info	0.05	registry	-0.09	scam_report	0.01	event	-0.08
has toi la	seek_grave	0.01	comrade_tip	-0.49	grave_info	-0.25	relics	0.01	battle_account	-0.59	enemy_report	0.11	scam_report	0.1	rumour	-0.07	request_recognition	0.23	not_dead	0.1	event	0.15
has toi lam	not_dead	0.02
has toi len	grave_info	-0.11
has toi liet	seek_grave	0.25	comrade_tip	0.05	grave_info	-0.03
has toi luc	comrade_tip	-0.1	event	0.07
has toi mat	seek_grave	0.03	comrade_tip	-0.12	event	-0.15
has toi moi	comrade_tip	-0.15	request_recognition	0.12
has toi muon	seek_grave	-0.23	comrade_tip	-0.02	relics	0.01	foreign_tip	0.13	dna_question	0.14	event	0.18
has toi nam	seek_grave	0.54	comrade_tip	-0.17	battle_account	-0.06	event	-0.27
has toi nay	request_recognition	0.03
has toi nho	comrade_tip	-0.31	grave_info	0.03	event	0.46
has toi noi	rumour	0.1
has toi o	seek_grave	-0.02	comrade_tip	0.03	grave_info	0.32	battle_account	0.07	event	-0.41
has toi ten	seek_grave	0.22	comrade_tip	-0.41	dna_question	0.01
has toi va	comrade_tip	0.04	grave_info	-0.1	event	-0.05
has toi ve	seek_grave	-0.06	grave_info	0.08	event	0.17
has toi viet	request_recognition	0.01	not_dead	0.06
has toi voi	comrade_tip	0.14	battle_account	-0.16	event	0.14
has toi xin	not_dead	0.06	event	-0.23
has ton	comrade_tip	0.23	registry	-0.06	request_recognition	0.2	event	-0.62
has tong	seek_grave	0.04	comrade_tip	-0.83	grave_info	0.02	registry	0.31	enemy_report	0.03
has tp	seek_grave	0.38
has tra	seek_grave	-0.19	comrade_tip	-0.29	grave_info	-0.05	remains_found	-0.46	relics	0.52	registry	-0.21	scam_report	-0.24	request_recognition	0.37	not_dead	0.39	event	-0.59
has tra loi	request_recognition	0.31	event	-0.22
has trac	comrade_tip	0.15	grave_info	-0.13
has trach	seek_grave	0.25
has trai	seek_grave	0.09	comrade_tip	-0.32	grave_info	-0.08	relics	-0.05	enemy_report	-0.07	foreign_tip	0.1	dna_question	0.18	rumour	-0.15	not_dead	0.13	event	0.19
has trai la	foreign_tip	0.12
has trai toi	comrade_tip	-0.59	scam_report	0.06
has tram	seek_grave	0.2	comrade_tip	0.26	grave_info	-0.5	remains_found	0.07	battle_account	-0.23	request_recognition	-0.1	event	-0.18
has tram phau	grave_info	-0.15	event	-0.24
has tram xa	seek_grave	0.09	comrade_tip	0.29	grave_info	-0.03	event	-0.21
has tran	seek_grave	0.02	comrade_tip	-0.54	grave_info	-0.19	remains_found	-0.46	relics	-0.42	registry	0.08	battle_account	0.55	enemy_report	0.02	foreign_tip	-0.41	dna_question	-0.06	scam_report	-0.07	rumour	-0.25	request_recognition	-0.29	event	0.05
has tran danh	comrade_tip	-0.34	battle_account	0.28
has tran dia	seek_grave	-0.17	grave_info	0.21	battle_account	0.09
has tran phia	seek_grave	0.4
has tran quoc	enemy_report	0.06
has tran thi	comrade_tip	-0.34	registry	0.08
has tran van	seek_grave	-0.06	comrade_tip	0.22	grave_info	-0.29	battle_account	-0.04
has trang	seek_grave	0.09	grave_info	0.2	relics	-0.06	registry	0.1	rumour	-0.1	request_recognition	-0.39	not_dead	-0.33
has trang liet	seek_grave	0.04	comrade_tip	-0.08	grave_info	0.79	registry	-0.13	event	0.11
has trang xa	registry	0.2
has tranh	grave_info	-0.21	relics	0.07
has trao	comrade_tip	-0.3	relics	0.02	registry	-0.01	not_dead	0.71	event	-0.27
has trao tra	seek_grave	-0.33	grave_info	-0.02	not_dead	0.58
has trau	seek_grave	-0.17	grave_info	-0.19	battle_account	0.1	rumour	0.14
has tre	grave_info	-0.11	relics	0.14	event	0.02
has tren	comrade_tip	-0.44	relics	0.35	registry	-0.58	battle_account	0.11	foreign_tip	-0.15	dna_question	-0.3	scam_report	-0.15	rumour	0.41	not_dead	0.15	event	0.13
has tren bia	seek_grave	-0.65	grave_info	0.28	registry	-0.05	not_dead	0.08
has tren doi	seek_grave	0.15	grave_info	-0.19	relics	0.06	event	-0.05
has tren duong	seek_grave	0.19	comrade_tip	-0.12
has treo	relics	0.06	not_dead	0.28	event	-0.28
has tri	comrade_tip	-0.35	relics	-0.39	registry	0.16	enemy_report	-0.3	rumour	-0.06	event	0.04
has tri thien	seek_grave	0.09
has tri vien	seek_grave	0.14	registry	-0.02	battle_account	0.06
has trich	comrade_tip	-0.54	grave_info	-0.33	registry	0.08	battle_account	0.34	request_recognition	-0.09
has trich luc	seek_grave	0.22	registry	-0.05
has trich so	seek_grave	-0.06	comrade_tip	-0.05	grave_info	-0.15	registry	0.32
has trieu	seek_grave	-0.5	comrade_tip	-0.2	grave_info	-0.22	remains_found	-0.57	relics	-0.07	registry	-0.06	battle_account	0.05	dna_question	-0.28	scam_report	1.74	rumour	-0.04	not_dead	-0.15	event	-0.58
has trinh	seek_grave	-0.23	grave_info	-0.16	registry	0.23	battle_account	0.14	enemy_report	0.04	dna_question	0.01	request_recognition	-0.02	event	0.25
has trinh sat	comrade_tip	0.02	registry	-0.02	battle_account	0.14	event	0.09
has tro	seek_grave	0.12	comrade_tip	-0.31	grave_info	-0.06	remains_found	-0.11	registry	0.12	battle_account	0.23	request_recognition	0.22	not_dead	0.07
has tro ly	comrade_tip	-0.41	battle_account	0.4	event	0.35
has troi	seek_grave	-0.16	comrade_tip	0.03	grave_info	-0.01	rumour	0.03	not_dead	0.07	event	0.13
has tron	seek_grave	-0.15	comrade_tip	-0.03	remains_found	-0.05	relics	0.16
has trong	comrade_tip	-0.16	grave_info	0.16	remains_found	0.25	relics	0.44	registry	-0.19	battle_account	-0.25	enemy_report	0.14	foreign_tip	0.12	dna_question	-0.51	scam_report	-0.13	not_dead	0.14	event	0.14
has trong co	seek_grave	-0.09	comrade_tip	-0.12	relics	0.18
has trong do	comrade_tip	-0.07	grave_info	-0.2	remains_found	0.08	battle_account	0.16	enemy_report	0.17	event	0.49
has trong hang	grave_info	-0.09	remains_found	0.3	foreign_tip	0.12	rumour	0.06	event	0.5
has trong mot	foreign_tip	0.32	event	0.09
has trong nha	seek_grave	0.06	event	-0.12
has trong so	seek_grave	-0.05	comrade_tip	0.18	grave_info	0.43	request_recognition	0.05	event	0.32
has trong tran	seek_grave	0.24	comrade_tip	-0.28	battle_account	-0.22
has trong tui	seek_grave	-0.04	grave_info	0.05	enemy_report	0.19
has trong vuon	grave_info	-0.01	event	0.01
has tru	seek_grave	-0.12	grave_info	-0.05	relics	-0.01	battle_account	-0.13	enemy_report	0.18	request_recognition	0.09	event	-0.08
has trua	seek_grave	-0.2	registry	0.18	event	0.23
has truc	seek_grave	-0.65	comrade_tip	0.23	grave_info	0.32	relics	-0.2	event	0.39
has truc thang	comrade_tip	-0.04	grave_info	0.3
has trung	seek_grave	-0.05	grave_info	-0.19	remains_found	0.14	relics	-0.16	registry	-0.22	battle_account	0.1	foreign_tip	0.12	dna_question	-0.11	rumour	-0.56	not_dead	-0.31	event	-0.04
has trung bom	registry	0.11	request_recognition	0.15	event	-0.2
has trung dan	battle_account	0.12	event	-0.15
has trung doan	seek_grave	-0.1	comrade_tip	0.3	grave_info	0.04	relics	-0.14	dna_question	-0.14	rumour	-0.02	request_recognition	-0.23
has trung doi	seek_grave	0.28	grave_info	-0.48	registry	-0.06	battle_account	0.1	foreign_tip	0.06	event	0.01
has trung si	battle_account	-0.07	enemy_report	0.16	foreign_tip	0.12	event	-0.14
has trung tam	comrade_tip	-0.04	scam_report	0.27
has trung uy	seek_grave	0.01	comrade_tip	0.03	foreign_tip	0.12
has truoc	seek_grave	-0.55	comrade_tip	-0.06	grave_info	0.99	remains_found	-0.03	registry	-0.33	foreign_tip	0.04	rumour	-0.13	not_dead	0.73	event	0.05
has truoc khi	seek_grave	0.11	comrade_tip	0.08	foreign_tip	0.09	event	0.02
has truoc la	grave_info	0.55	event	0.29
has truoc luc	seek_grave	0.27	event	0.06
has truong	seek_grave	-0.23	comrade_tip	-0.28	grave_info	0.12	remains_found	0.39	relics	-0.1	registry	0.68	battle_account	0.18	enemy_report	-0.06	foreign_tip	-0.39	dna_question	-0.62	scam_report	-0.04	request_recognition	0.01	not_dead	-0.09	event	0.33
has truong ban	comrade_tip	-0.09	grave_info	-0.25	relics	0.27
has truong cap	comrade_tip	-0.12	registry	0.17	event	0.05
has truong cong	grave_info	-0.04	remains_found	0.1
has truong hop	seek_grave	0.12	registry	0.15	request_recognition	0.2	event	-0.45
has truong thon	seek_grave	-0.08
has truy	seek_grave	-0.06	request_recognition	0.36
has truyen	seek_grave	0.18	grave_info	-0.05	registry	0.02	dna_question	-0.14	rumour	0.34	event	-0.34
has tu	seek_grave	-0.35	comrade_tip	-0.25	grave_info	0.43	remains_found	-0.22	relics	-0.01	registry	-0.03	battle_account	-0.21	enemy_report	0.01	foreign_tip	-0.37	dna_question	0.15	scam_report	0.03	rumour	-0.52	request_recognition	-0.07	not_dead	0.33	event	-0.19
has tu do	comrade_tip	-0.19
has tu hoi	seek_grave	-0.1	grave_info	0.1	not_dead	0.01
has tu nam	seek_grave	0.19	registry	0.12	request_recognition	-0.02	not_dead	0.31	event	-0.53
has tu so	seek_grave	0.29	registry	0.01
has tu thang	comrade_tip	0.03	grave_info	-0.17	dna_question	0.03
has tu tran	comrade_tip	-0.15	registry	0.14	event	-0.01
has tuan	seek_grave	-0.57	grave_info	-0.11	enemy_report	0.14
has tuat	seek_grave	0.23	registry	0.09	event	-0.36
has tuc	grave_info	-0.24	request_recognition	0.4	event	-0.2
has tui	seek_grave	-0.08	comrade_tip	0.54	remains_found	0.2	relics	-0.35	registry	-0.24	battle_account	-0.46	enemy_report	0.11	request_recognition	-0.3	not_dead	-0.09	event	-0.23
has tui la	seek_grave	0.09
has tui o	seek_grave	0.1
has tui ten	seek_grave	0.22	comrade_tip	-0.29	remains_found	0.07
has tum	battle_account	0.02
has tung	seek_grave	0.07	comrade_tip	-0.21	grave_info	0.15	relics	-0.1	not_dead	0.09
has tuoi	seek_grave	0.12	comrade_tip	0.04	remains_found	0.14	relics	-0.54	battle_account	-0.01	dna_question	0.55	scam_report	-0.48	rumour	-0.11	request_recognition	0.19	not_dead	0.08
has tuoi o	seek_grave	-0.05	request_recognition	0.23	event	-0.12
has tuoi van	not_dead	0.23
has tuong	seek_grave	0.17	grave_info	-0.66	request_recognition	-0.08	not_dead	0.35
has tuy	comrade_tip	-0.43	scam_report	0.09
has tuyen	comrade_tip	-0.14	grave_info	-0.05	relics	0.04	registry	0.42	battle_account	-0.21	event	0.14
has ty	comrade_tip	-0.12	remains_found	0.11	registry	0.17	event	0.23
has u	seek_grave	0.01	comrade_tip	0.02
has ubnd	seek_grave	-0.03	grave_info	0.14
has ubnd xa	grave_info	0.19	event	0.02
has uc	seek_grave	-0.27	comrade_tip	-0.02	foreign_tip	0.14	event	0.27
has ui	comrade_tip	-0.51
has ung	seek_grave	-0.16	registry	0.02
has uong	grave_info	-0.06	event	-0.09
has ut	seek_grave	0.39	comrade_tip	-0.52	grave_info	-0.06	remains_found	-0.26	registry	-0.07	scam_report	0.14	event	-0.17
has uy	seek_grave	0.03	comrade_tip	-0.13	grave_info	-0.14	battle_account	0.18
has uyen	registry	-0.1	battle_account	0.05	rumour	0.15	event	0.24
has v	relics	0.19	event	0.07
has va	seek_grave	-0.38	comrade_tip	0.21	grave_info	-0.32	remains_found	0.53	relics	0.22	registry	-0.06	battle_account	0.05	enemy_report	0.03	foreign_tip	0.03	rumour	-0.36	request_recognition	0.14	event	0.21
has va anh	seek_grave	-0.12	comrade_tip	0.34
has va mot	seek_grave	-0.19	remains_found	0.07	registry	-0.02	battle_account	0.11
has va ten	seek_grave	0.04	registry	-0.01
has vach	grave_info	-0.14	scam_report	0.07	event	-0.28
has vai	remains_found	0.28	foreign_tip	0.13	request_recognition	0.07
has vam	seek_grave	0.32	remains_found	0.08
has van	seek_grave	-0.51	comrade_tip	0.01	grave_info	-0.1	remains_found	-0.25	relics	-0.45	registry	0.32	enemy_report	-0.39	foreign_tip	-0.28	rumour	-0.57	not_dead	0.19	event	-0.42
has van con	seek_grave	-0.32	comrade_tip	-0.07	grave_info	-0.03	foreign_tip	0.04	scam_report	-0.02	not_dead	0.49	event	0.39
has van pao	comrade_tip	0.15	event	-0.22
has van sinh	comrade_tip	-0.01	grave_info	0.2
has van tai	registry	0.37
has van tu	seek_grave	0.05	grave_info	-0.05
has vang	seek_grave	0.28	comrade_tip	-0.29	registry	0.23	scam_report	0.05
has vao	seek_grave	0.29	comrade_tip	0.34	relics	-0.03	battle_account	0.38	enemy_report	-0.15	dna_question	-0.08	scam_report	0.01	rumour	-0.07	request_recognition	-0.11	not_dead	0.14	event	-0.23
has vao bo	grave_info	-0.03
has vao nghia	seek_grave	0.06	grave_info	0.29	event	0.02
has vat	grave_info	-0.1	relics	0.33
has vay	comrade_tip	-0.1	grave_info	-0.21	remains_found	-0.02	relics	-0.22	battle_account	0.17	dna_question	0.12	scam_report	-0.01	rumour	0.45	request_recognition	-0.22	event	-0.07
has ve	seek_grave	0.3	comrade_tip	-0.26	grave_info	-0.03	registry	0.13	battle_account	0.21	enemy_report	-0.22	scam_report	-0.36	rumour	-0.23	request_recognition	-0.41	not_dead	0.86	event	-0.03
has ve bao	seek_grave	0.25
has ve chon	seek_grave	-0.01	battle_account	0.16	event	0.04
has ve duoc	comrade_tip	0.72	grave_info	-0.05	battle_account	-0.27
has ve huong	grave_info	-0.09
has ve la	comrade_tip	-0.03	relics	0.06	not_dead	0.01
has ve liet	seek_grave	-0.06	grave_info	0.1
has ve nam	comrade_tip	-0.14	registry	0.14	event	0.09
has ve nghia	seek_grave	-0.04	comrade_tip	0.15	event	-0.56
has ve nha	seek_grave	-0.12	comrade_tip	-0.09	grave_info	-0.05
has ve ntls	comrade_tip	-0.1	grave_info	0.11	registry	0.07	event	0.1
has ve que	seek_grave	-0.23	registry	0.09	not_dead	0.05
has ve quoc	seek_grave	0.09	comrade_tip	-0.16	grave_info	0.08	registry	0.15
has ve sau	seek_grave	0.11	comrade_tip	-0.03	battle_account	0.04	not_dead	0.07
has ven	event	-0.04
has vet	comrade_tip	-0.29	relics	0.07	event	0.15
has vi	seek_grave	-0.02	comrade_tip	-0.04	grave_info	0.37	remains_found	-0.4	relics	-0.26	registry	-0.08	battle_account	0.26	enemy_report	-0.13	dna_question	-0.21	rumour	-0.58	not_dead	0.01	event	0.31
has vi nao	enemy_report	0.04
has vi sot	comrade_tip	0.12	event	-0.07
has vi thi	comrade_tip	-0.07	event	0.03
has vi toi	seek_grave	-0.31	comrade_tip	0.54	event	-0.11
has vi tri	seek_grave	-0.23	comrade_tip	-0.45	grave_info	0.81	remains_found	0.05	event	0.8
has vi van	comrade_tip	0.01	event	-0.16
has vien	seek_grave	0.21	comrade_tip	-0.05	grave_info	0.2	remains_found	-0.55	relics	-0.07	registry	0.11	battle_account	-0.17	foreign_tip	-0.14	dna_question	0.11	scam_report	-0.29	event	-0.49
has vieng	grave_info	0.26	event	-0.09
has viet	seek_grave	0.42	comrade_tip	-0.38	grave_info	-0.44	relics	0.06	battle_account	-0.07	foreign_tip	0.43	dna_question	-0.39	scam_report	-0.03	event	0.43
has vinh	seek_grave	0.4	comrade_tip	0.14	grave_info	-0.84	battle_account	-0.22	rumour	-0.22	event	-0.05
has vinh bao	grave_info	-0.11
has vinh linh	seek_grave	0.08	comrade_tip	-0.06	event	-0.19
has vinh phu	comrade_tip	0.15	grave_info	-0.06
has vo	seek_grave	0.04	comrade_tip	0.29	grave_info	0.12	remains_found	-0.04	battle_account	-0.08	enemy_report	-0.24	dna_question	-0.05	rumour	0.17	request_recognition	-0.19	not_dead	0.76	event	-0.1
has vo danh	registry	-0.06	event	0.14
has vo thi	grave_info	-0.06	registry	0.23	battle_account	-0.07
has vo toi	event	-0.08
has voi	seek_grave	-0.59	comrade_tip	0.71	remains_found	0.4	registry	-0.04	battle_account	-0.11	enemy_report	-0.53	foreign_tip	-0.13	dna_question	0.12	scam_report	0.02	request_recognition	-0.35	not_dead	0.11	event	0.11
has voi anh	seek_grave	-0.16	grave_info	-0.17	registry	0.04
has voi chi	seek_grave	0.15	comrade_tip	-0.05	grave_info	0.08
has voi ong	seek_grave	-0.26	comrade_tip	0.26	grave_info	0.25	registry	0.14	event	-0.12
has voi toi	seek_grave	-0.26	comrade_tip	0.5	grave_info	-0.31	registry	0.04	battle_account	-0.11	not_dead	0.22	event	-0.12
has vong	comrade_tip	-0.17	grave_info	-0.41	remains_found	0.37	relics	0.09	battle_account	0.27	enemy_report	-0.09	dna_question	-0.02	scam_report	0.6	request_recognition	-0.01	event	0.11
has vot	seek_grave	0.43	grave_info	-0.17	registry	0.17	event	-0.18
has vot duoc	seek_grave	0.4	comrade_tip	-0.09	grave_info	-0.03
has vu	seek_grave	-0.19	comrade_tip	0.12	grave_info	-0.33	relics	-0.27	registry	0.13	battle_account	-0.42	scam_report	-0.21	request_recognition	0.49	not_dead	-0.29	event	-0.54
has vu thi	event	-0.14
has vu tieu	comrade_tip	-0.04
has vu trang	seek_grave	0.17	grave_info	-0.04
has vua	grave_info	0.21	relics	0.09	battle_account	-0.07	scam_report	0.04	not_dead	0.23
has vua roi	seek_grave	-0.1	relics	0.19
has vuc	seek_grave	0.02	grave_info	-0.03
has vui	seek_grave	0.22	comrade_tip	0.08	grave_info	-0.56	relics	-0.07	battle_account	-0.11	enemy_report	0.31	foreign_tip	0.11	event	-0.1
has vung	seek_grave	0.06	battle_account	-0.06	enemy_report	0.2	event	0.39
has vuon	grave_info	0.07
has vuon nha	seek_grave	0.12	event	-0.11
has vuong	comrade_tip	0.39	relics	0.09	registry	0.1
has vuot	seek_grave	-0.01	comrade_tip	0.02	grave_info	-0.16	registry	-0.1	battle_account	0.11
has vy	relics	0.05	event	-0.15
has x	event	-0.06
has xa	seek_grave	0.62	comrade_tip	-0.66	grave_info	-0.04	remains_found	0.38	relics	-0.52	registry	0.07	battle_account	-0.27	enemy_report	-0.51	foreign_tip	-0.62	dna_question	-0.06	scam_report	-0.63	rumour	-0.59	request_recognition	0.21	not_dead	0.09	event	0.28
has xa binh	comrade_tip	-0.01	event	0.03
has xa doi	seek_grave	0.23	comrade_tip	-0.12	registry	-0.11	request_recognition	0.36
has xa hoi	grave_info	0.06	event	-0.07
has xa nam	event	0.06
has xa tan	seek_grave	0.1	comrade_tip	-0.11	registry	-0.09
has xa thanh	seek_grave	0.09	event	-0.08
has xa toi	registry	0.45
has xa vinh	comrade_tip	0.01	grave_info	0.07	remains_found	0.04	event	0.13
has xac	comrade_tip	0.16	grave_info	-1.02	remains_found	-0.22	relics	-0.12	registry	-0.04	battle_account	-0.41	enemy_report	1.04	scam_report	-0.01	request_recognition	0.48	not_dead	-0.16	event	0.33
has xac nhan	seek_grave	-0.17	comrade_tip	0.04	grave_info	-0.01	registry	-0.06	request_recognition	0.51
has xang	grave_info	-0.13	event	0.11
has xanh	seek_grave	-0.08	grave_info	-0.45	remains_found	0.28	relics	0.31
has xay	comrade_tip	-0.05	grave_info	0.3	rumour	0.01	event	0.25
has xe	comrade_tip	0.56	grave_info	-0.28	remains_found	-0.28	relics	-0.42	foreign_tip	-0.01	scam_report	0.08	request_recognition	-0.04	event	-0.17
has xe tang	comrade_tip	0.08
has xem	comrade_tip	-0.31	grave_info	-0.17	remains_found	0.01	enemy_report	0.03	request_recognition	0.4
has xep	seek_grave	-0.49	grave_info	0.68	battle_account	-0.14	event	0.87
has xep da	seek_grave	-0.28	grave_info	0.09	battle_account	-0.01	event	0.43
has xet	seek_grave	-0.81	dna_question	0.06	request_recognition	0.68	event	-0.04
has xi	grave_info	0.13	registry	-0.01	event	0.09
has xin	seek_grave	0.12	comrade_tip	-0.43	grave_info	0.23	remains_found	-0.08	registry	-0.14	dna_question	-0.07	rumour	-0.35	request_recognition	0.78	not_dead	0.09	event	-0.25
has xin bao	seek_grave	-0.31	event	0.05
has xin duoc	request_recognition	0.15
has xin goi	seek_grave	0.13	comrade_tip	-0.19	relics	-0.03	battle_account	0.04
has xin hoi	seek_grave	0.1	comrade_tip	-0.02	grave_info	-0.16	request_recognition	0.54	event	-0.01
has xin nhan	relics	0.08	event	-0.06
has xoai	seek_grave	-0.18	comrade_tip	0.05	not_dead	0.04
has xom	seek_grave	0.04	comrade_tip	-0.31	grave_info	0.28	relics	-0.03	dna_question	-0.03
has xong	seek_grave	0.02	comrade_tip	0.13	scam_report	0.01	event	-0.23
has xua	comrade_tip	-0.03	grave_info	0.08	relics	0.07	rumour	0.19	event	0.19
has xuan	comrade_tip	0.23	grave_info	0.15	remains_found	-0.13	relics	-0.14	battle_account	0.06	enemy_report	-0.1	foreign_tip	-0.05	dna_question	-0.19	scam_report	-0.13	rumour	-0.11	request_recognition	-0.04	not_dead	-0.03
has xuan loc	grave_info	-0.25	registry	0.28
has xuc	remains_found	0.31	rumour	-0.07	event	0.2
has xung	seek_grave	-0.17	comrade_tip	-0.05	grave_info	-0.17	remains_found	-0.34	relics	-0.2	registry	-0.06	battle_account	0.14	dna_question	-0.05	scam_report	0.93	rumour	-0.13	event	-0.18
has xung la	scam_report	0.38	event	-0.26
has xuong	seek_grave	0.09	comrade_tip	0.12	grave_info	-0.57	remains_found	1.11	relics	-0.33	registry	-0.57	battle_account	-0.52	enemy_report	-0.51	foreign_tip	-0.39	dna_question	0.16	rumour	-0.02	request_recognition	-0.46
has xuong nguoi	comrade_tip	-0.35	grave_info	-0.08	remains_found	0.52	event	0.32
has xuyen	comrade_tip	0.46	grave_info	-0.65	registry	0.1	dna_question	-0.05	event	-0.44
has y	comrade_tip	0.23	grave_info	-0.25	remains_found	-0.24	relics	-0.12	registry	0.28	battle_account	-0.2	dna_question	0.22	scam_report	-0.04	rumour	-0.08	request_recognition	-0.26	event	-0.25
has y si	seek_grave	0.14	comrade_tip	0.25	grave_info	-0.1	battle_account	-0.02	event	-0.07
has y ta	seek_grave	-0.46	comrade_tip	0.01	grave_info	-0.16	registry	0.33	battle_account	-0.1
has y yen	seek_grave	0.15	grave_info	-0.16	not_dead	0.01
has yen	comrade_tip	0.14	grave_info	-0.13	relics	0.14	registry	0.18	battle_account	-0.73	scam_report	0.06	rumour	-0.11	request_recognition	-0.39	not_dead	0.13	event	-0.85
has yeu	seek_grave	0.1	comrade_tip	0.03	grave_info	-0.2	event	-0.27
has zalo	seek_grave	0.06	comrade_tip	-0.17	scam_report	0.09
kin 0	seek_grave	-1.7	comrade_tip	0.5	grave_info	0.39	remains_found	0.21	relics	-0.18	registry	0.47	foreign_tip	-0.06	dna_question	-1.25	scam_report	-1.12	request_recognition	-0.72	not_dead	-0.23	event	0.64
kin 1	seek_grave	0.64	comrade_tip	-0.37	grave_info	-0.37	remains_found	-0.22	relics	-0.05	registry	-0.76	battle_account	-0.03	enemy_report	-0.37	dna_question	-0.19	request_recognition	-0.14	event	-0.23
kin 2	seek_grave	0.44	comrade_tip	-0.54	grave_info	-0.51	remains_found	-0.42	relics	-0.06	registry	-0.11	battle_account	-0.25	foreign_tip	-0.17	dna_question	0.07	scam_report	0.18	rumour	-0.17	not_dead	-0.19	event	-0.65
kin few	seek_grave	0.29	comrade_tip	-0.62	grave_info	-1.09	remains_found	-0.03	registry	-0.14	dna_question	0.27	scam_report	0.2	rumour	-0.2	event	-0.55
kin many	request_recognition	0.1	event	-0.14
length 0	seek_grave	0.62	grave_info	-0.47	remains_found	-0.26	relics	-0.21	registry	-0.6	battle_account	-0.11	enemy_report	-0.36	foreign_tip	-0.34	dna_question	-0.12	scam_report	-0.21	rumour	-0.57	not_dead	-0.36	event	-0.76
length 1	seek_grave	-0.4	comrade_tip	-0.03	grave_info	-0.14	relics	-0.22	battle_account	-0.5	rumour	0.48	request_recognition	-0.31	not_dead	-0.18	event	0.16
length 2	seek_grave	-0.23	grave_info	-0.16	remains_found	-0.03	relics	0.08	battle_account	-0.1	enemy_report	-0.32	foreign_tip	-0.46	scam_report	-0.09	rumour	-0.48	event	-0.38
length 3	seek_grave	0.11	comrade_tip	-0.59	grave_info	0.08	relics	-0.02	registry	0.27	battle_account	0.18	enemy_report	0.1	foreign_tip	-0.27	dna_question	-0.13	rumour	-0.31	request_recognition	-0.03	not_dead	-0.08	event	0.17
length 4	comrade_tip	-0.1	registry	-0.06	request_recognition	0.13
length 5	seek_grave	-0.05	foreign_tip	0.32	event	0.06
length 6	seek_grave	0.04	comrade_tip	0.37
people 0	seek_grave	-0.04	comrade_tip	-0.86	grave_info	-0.5	remains_found	-0.15	relics	-0.35	registry	-0.54	battle_account	0.01	foreign_tip	-0.32	dna_question	-0.12	scam_report	0.09	rumour	0.24	not_dead	-0.51	event	0.26
people 1	seek_grave	0.33	comrade_tip	-0.51	grave_info	-0.33	remains_found	0.26	relics	-0.42	registry	-0.78	foreign_tip	-0.07	dna_question	0.04	request_recognition	-0.43	not_dead	-0.04	event	0.1
people 2	comrade_tip	0.13	remains_found	0.06	relics	-0.29	registry	-0.59	battle_account	-0.52	enemy_report	-0.08	dna_question	-0.26	scam_report	-0.41	rumour	-0.5	request_recognition	-0.04	not_dead	0.05	event	-0.14
people few	seek_grave	-0.15	comrade_tip	0.07	grave_info	0.04	remains_found	-0.26	relics	0.64	registry	0.09	battle_account	-0.17	enemy_report	-0.05	foreign_tip	-0.01	dna_question	-0.19	scam_report	-0.06	rumour	-0.35	request_recognition	-0.02	not_dead	-0.07	event	-0.4
people many	seek_grave	-0.16	comrade_tip	0.03	grave_info	-0.4	remains_found	-0.39	relics	-0.43	registry	0.87	battle_account	0.12	dna_question	0.08	rumour	-0.14	request_recognition	0.06	not_dead	-0.13	event	-0.27
phones 0	seek_grave	-0.3	comrade_tip	-0.03	grave_info	-0.19	remains_found	-0.91	relics	-0.68	registry	0.21	foreign_tip	-0.28	scam_report	-1	request_recognition	-0.03	event	-0.02
phones 1	seek_grave	0.21	comrade_tip	-0.33	grave_info	-0.29	remains_found	0.27	relics	0.07	registry	-0.47	battle_account	-0.89	enemy_report	-0.84	foreign_tip	-0.2	dna_question	-0.36	scam_report	0.04	rumour	-1.12	request_recognition	-0.33	not_dead	-0.88	event	-0.14
phones 2	scam_report	0.06
questions 0	comrade_tip	-0.13	remains_found	-0.03	relics	-0.12	battle_account	-0.24	enemy_report	-0.24	foreign_tip	-0.45	dna_question	-2.1	scam_report	-0.13	rumour	-0.49	request_recognition	-0.65	not_dead	-0.3
questions 1	seek_grave	-0.02	comrade_tip	-0.21	grave_info	-1.01	remains_found	-0.28	relics	-0.29	registry	-0.11	battle_account	-0.26	dna_question	0.48	scam_report	-0.1	request_recognition	0.11	not_dead	-0.41	event	-0.73
questions 2	dna_question	0.44
says:again	comrade_tip	0.03	grave_info	-0.12	relics	0.03	registry	-0.03	battle_account	0.52	enemy_report	-0.3	request_recognition	-0.44	not_dead	0.1	event	-0.03
says:aka	seek_grave	0.63	comrade_tip	-0.24	battle_account	0.04
says:alive	seek_grave	-0.21	comrade_tip	0.11	grave_info	-0.34	remains_found	-0.22	registry	0.08	battle_account	-0.28	enemy_report	-0.01	foreign_tip	-0.07	scam_report	-0.18	rumour	0.11	request_recognition	-0.03	not_dead	0.47	event	0.08
says:at	seek_grave	-0.31	comrade_tip	0.05	grave_info	0.04	remains_found	-0.17	relics	-0.16	registry	-0.38	battle_account	-0.4	enemy_report	-0.01	foreign_tip	-0.39	dna_question	-0.18	scam_report	-0.39	request_recognition	-0.36	not_dead	-0.21	event	0.09
says:battle	seek_grave	-0.49	comrade_tip	0.47	relics	-0.45	registry	-0.54	battle_account	0.81	enemy_report	0.46	foreign_tip	-0.09	dna_question	-0.27	scam_report	-0.28	request_recognition	-0.18	event	0.45
says:born	seek_grave	0.93	comrade_tip	-0.46	grave_info	-0.21	remains_found	-0.64	relics	-0.47	registry	-0.2	battle_account	-0.74	enemy_report	-0.23	foreign_tip	-0.11	dna_question	0.13	scam_report	-0.7	request_recognition	-0.05	not_dead	-0.19	event	-0.91
says:bury	seek_grave	0.07	comrade_tip	0.29	grave_info	0.14	remains_found	-0.49	relics	-0.81	registry	-0.05	battle_account	0.07	enemy_report	0.11	foreign_tip	0.3	dna_question	-0.42	scam_report	-0.66	rumour	0.38	request_recognition	-0.37	not_dead	-0.5	event	0.22
says:capture	seek_grave	0.23	grave_info	-0.19	remains_found	-0.07	relics	-0.14	registry	-0.24	battle_account	-0.35	enemy_report	0.79
says:contact	seek_grave	-0.35	comrade_tip	0.4	grave_info	-0.33	remains_found	0.09	relics	-0.16	registry	-0.34	battle_account	-0.02	enemy_report	-0.16	scam_report	0.37	rumour	-0.3	request_recognition	-0.33	not_dead	-0.17	event	0.19
says:died	seek_grave	0.18	comrade_tip	-0.38	grave_info	-0.2	remains_found	-0.49	relics	-0.39	registry	0.11	battle_account	0.11	enemy_report	-0.56	foreign_tip	-0.29	dna_question	-0.08	scam_report	0.01	rumour	-0.43	request_recognition	-0.35	not_dead	-0.27	event	-0.5
says:enlist	seek_grave	1.04	comrade_tip	-0.4	grave_info	-1.18	remains_found	-0.28	relics	-0.15	registry	-0.05	enemy_report	-0.19	dna_question	-0.02	scam_report	-0.43	rumour	-0.23	not_dead	-0.19	event	-0.87
says:fall	seek_grave	-0.03	comrade_tip	-0.3	grave_info	-0.47	remains_found	-0.26	relics	-0.37	registry	-0.04	battle_account	-0.46	enemy_report	-0.37	foreign_tip	-0.61	dna_question	-0.37	scam_report	-0.33	rumour	-0.52	request_recognition	-0.45	not_dead	-0.6	event	-0.19
says:fell	seek_grave	0.25	comrade_tip	0.31	grave_info	-0.27	remains_found	-1.17	relics	0.03	registry	0.34	enemy_report	-0.63	foreign_tip	-0.71	scam_report	-0.53	rumour	-0.27	request_recognition	-0.12	not_dead	-0.46	event	-0.67
says:gio	seek_grave	0.07	grave_info	0.25	relics	-0.05	request_recognition	-0.09
says:grave	seek_grave	0.11	comrade_tip	-0.24	grave_info	0.24	relics	-0.28	registry	-0.25	battle_account	-1.02	enemy_report	-0.25	foreign_tip	-0.63	dna_question	-0.04	scam_report	0.11	rumour	-0.24	request_recognition	-1.02	event	-0.23
says:home	seek_grave	0.14	comrade_tip	-0.02	grave_info	-0.05	remains_found	-0.16	relics	-0.06	registry	-0.09	battle_account	-0.19	enemy_report	-0.27	foreign_tip	-0.05	dna_question	-0.37	scam_report	-0.06	rumour	-0.08	request_recognition	-0.07	not_dead	-0.34	event	-0.27
says:joined	seek_grave	0.7	comrade_tip	-0.33	grave_info	-0.79	remains_found	-0.19	relics	-0.5	registry	-0.18	battle_account	-0.12	enemy_report	-0.13	scam_report	-0.3	rumour	-0.15	request_recognition	-0.16	not_dead	-0.09	event	-0.63
says:laid	seek_grave	-0.62	grave_info	0.74	remains_found	0.06	battle_account	0.17	event	0.33
says:last	seek_grave	-0.06	comrade_tip	0.34
says:letter	seek_grave	-0.09	grave_info	-0.15	remains_found	-0.23	relics	0.37	enemy_report	0.03	foreign_tip	0.13	request_recognition	-0.08
says:level	comrade_tip	-0.27	grave_info	0.13	remains_found	0.2	relics	-0.28	registry	0.13	battle_account	-0.38	enemy_report	-0.12	foreign_tip	-0.51	dna_question	-0.25	scam_report	-1.06	rumour	-0.06	not_dead	-0.31	event	0.1
says:link	comrade_tip	-0.22	grave_info	-0.36	registry	-0.08	battle_account	-0.18	foreign_tip	-0.03	scam_report	-0.1	rumour	0.3	request_recognition	-0.32	not_dead	-0.04	event	0.33
says:martyr	comrade_tip	-0.74	remains_found	-0.6	relics	-0.19	registry	0.02	battle_account	-0.56	enemy_report	-0.66	foreign_tip	-0.43	dna_question	0.02	rumour	-0.23	request_recognition	0.35	event	-0.56
says:moved	seek_grave	-0.82	comrade_tip	-0.06	relics	0.18	registry	0.39	battle_account	-0.39	enemy_report	-0.19	foreign_tip	-0.14	dna_question	0.33	scam_report	-0.16	rumour	-0.47	request_recognition	-0.76	event	0.17
says:naming	comrade_tip	-0.21	grave_info	0.35	remains_found	-0.18	relics	-0.07	battle_account	-0.15	scam_report	0.21	rumour	-0.09	request_recognition	-0.07	not_dead	0.63
says:notice	comrade_tip	-0.38	grave_info	-0.24	registry	-0.07	foreign_tip	-0.2	scam_report	-0.27	rumour	-0.35	request_recognition	0.58	not_dead	0.57	event	-0.93
says:office	seek_grave	-0.54	comrade_tip	-0.08	grave_info	-0.06	remains_found	0.13	relics	-0.02	registry	0.11	battle_account	-0.25	enemy_report	-0.42	dna_question	0.09	scam_report	0.8	rumour	-0.3	request_recognition	0.12	not_dead	-0.31	event	-0.14
says:post	seek_grave	0.1	comrade_tip	0.53	grave_info	-0.17	remains_found	-0.14	relics	-0.2	registry	0.11	battle_account	0.13	enemy_report	-0.19	foreign_tip	-0.69	dna_question	-0.44	scam_report	-0.77	rumour	-0.15	not_dead	-0.8	event	-0.17
says:rank	seek_grave	0.11	comrade_tip	-0.01	grave_info	-0.69	remains_found	0.05	relics	-0.15	registry	0.01	enemy_report	0.05	dna_question	-0.43	scam_report	0.22	request_recognition	-0.28
says:returned	seek_grave	-0.61	grave_info	-0.32	battle_account	-0.03	scam_report	-0.23	not_dead	1.21	event	-0.19
says:self	seek_grave	-0.08	comrade_tip	0.25	grave_info	-0.05	remains_found	-0.09	registry	-0.52	battle_account	0.03	enemy_report	-0.12	foreign_tip	-0.06	rumour	-0.62	request_recognition	-0.06	event	-0.15
says:site	comrade_tip	0.12	grave_info	-0.06	remains_found	0.03	relics	-0.17	registry	-0.42	enemy_report	-0.16	dna_question	-0.24	scam_report	-0.19	rumour	0.21	not_dead	-0.64	event	0.16
says:stop	seek_grave	-0.02	comrade_tip	-0.28	grave_info	-0.31	remains_found	-0.26	relics	-0.31	battle_account	-0.42	enemy_report	-0.31	foreign_tip	-0.58	dna_question	-0.33	scam_report	-0.64	rumour	-0.44	request_recognition	-0.42	not_dead	-0.49	event	-0.2
says:tells	seek_grave	-0.31	comrade_tip	0.09	grave_info	-0.05	registry	-0.25	battle_account	-0.4	enemy_report	-0.03	foreign_tip	-0.11	scam_report	0.25	rumour	-0.14	request_recognition	-0.64	not_dead	-0.64	event	0.03
says:thing	seek_grave	-0.13	comrade_tip	0.12	grave_info	0.05	relics	-0.34	registry	0.07	battle_account	-0.11	enemy_report	-0.2	foreign_tip	-0.22	dna_question	-0.21	scam_report	-0.26	rumour	-0.04	request_recognition	-0.15	not_dead	-0.46	event	0.21
says:title	seek_grave	-0.15	comrade_tip	0.33	grave_info	0.17	remains_found	-0.47	relics	-0.24	registry	-0.34	battle_account	-0.32	enemy_report	-0.2	foreign_tip	-0.33	scam_report	-0.17	rumour	-0.11	request_recognition	-0.39	event	-0.2
says:truename	seek_grave	-0.42	comrade_tip	0.8	grave_info	-0.22
text:battle	comrade_tip	-0.54	battle_account	0.55	event	0.14
text:by_comrade	seek_grave	-0.87	comrade_tip	1.4	grave_info	-0.91	registry	-0.28	enemy_report	-0.44	foreign_tip	0.1	rumour	-0.12	not_dead	-0.04	event	-0.29
text:by_finder	seek_grave	0.06	comrade_tip	-0.44	grave_info	-0.59	remains_found	0.28	relics	0.68	registry	-0.3	enemy_report	-0.11	scam_report	-0.5	rumour	-0.36	request_recognition	-0.19	not_dead	-0.2	event	0.44
text:by_keeper	comrade_tip	-0.03	grave_info	0.21	registry	-0.03	scam_report	-0.03
text:by_official	seek_grave	-0.15	comrade_tip	-0.27	grave_info	0.23	remains_found	-0.31	relics	0.22	scam_report	0.03	rumour	-0.04	not_dead	-0.01	event	-0.3
text:by_resident	seek_grave	0.51	comrade_tip	-0.3	grave_info	0.2	remains_found	-0.15	relics	-0.09	registry	-0.58	battle_account	0.2	enemy_report	-0.18	scam_report	0.38	not_dead	-0.27	event	-0.47
text:by_volunteer	seek_grave	-0.4	comrade_tip	-0.28	grave_info	0.28	enemy_report	0.38	event	0.45
text:dna	seek_grave	-1.09	comrade_tip	-0.21	grave_info	-0.08	remains_found	-0.02	relics	-0.34	dna_question	1.47	scam_report	-0.41	request_recognition	-0.46	not_dead	-0.23	event	-0.06
text:found	comrade_tip	-0.15	remains_found	0.51	relics	-0.07	scam_report	-0.04	event	0.57
text:give_back	seek_grave	-0.52	grave_info	-0.05	remains_found	-0.6	relics	1	foreign_tip	0.15	dna_question	-0.08	request_recognition	-0.21	not_dead	0.29	event	0.07
text:grave	seek_grave	0.17	grave_info	0.57	remains_found	-0.65	relics	-0.35	registry	0.24	battle_account	-0.65	enemy_report	-0.11	foreign_tip	-0.36	dna_question	0.05	rumour	-0.5	request_recognition	-0.66	not_dead	-0.13
text:hearsay	seek_grave	0.17	comrade_tip	-0.07	grave_info	-0.11	remains_found	-0.16	relics	-0.41	registry	-0.21	enemy_report	0.11	dna_question	-0.17	rumour	0.9	request_recognition	-0.06	not_dead	-0.02	event	0.1
text:list	seek_grave	-0.17	comrade_tip	-0.39	grave_info	-0.03	remains_found	-0.06	registry	0.55	battle_account	-0.01	not_dead	0.32	event	-0.08
text:recognition	seek_grave	-0.43	grave_info	-0.31	request_recognition	0.81	event	-0.03
text:relics	seek_grave	-0.57	comrade_tip	-1.1	grave_info	-0.24	remains_found	0.46	relics	1.36	registry	-0.22	battle_account	-0.38	enemy_report	-0.12	dna_question	-0.11	scam_report	-0.11	rumour	-0.21	request_recognition	-0.19	not_dead	-0.12	event	0.09
text:scam	seek_grave	-0.2	grave_info	-0.37	remains_found	-0.19	relics	-0.11	scam_report	0.99	rumour	-0.11	event	-0.58
text:seek	seek_grave	0.9	comrade_tip	-0.65	grave_info	-0.55	remains_found	-0.17	relics	-0.37	registry	-0.25	battle_account	-0.32	enemy_report	-0.39	foreign_tip	-0.24	dna_question	-0.4	scam_report	-0.1	rumour	-0.35	request_recognition	-0.27	not_dead	0.48	event	-0.49
text:sought	seek_grave	0.81	comrade_tip	-0.64	grave_info	-0.63	remains_found	-0.02	relics	-0.2	registry	-0.4	dna_question	-0.07	rumour	-0.07	request_recognition	-0.1	event	-0.19
text:stone	seek_grave	-0.82	comrade_tip	-0.56	grave_info	1.28	remains_found	-0.27	registry	-0.12	battle_account	-0.06	scam_report	-0.01	rumour	-0.18	event	0.69
titled 0	seek_grave	-0.33	comrade_tip	-0.21	grave_info	-0.61	remains_found	-0.01	relics	-0.24	registry	0.16	battle_account	-0.14	enemy_report	-0.14	foreign_tip	-0.37	dna_question	-0.4	scam_report	-0.46	rumour	-0.26	request_recognition	-0.1	not_dead	-0.2	event	0.05
titled 1	seek_grave	0.3	grave_info	0.09	remains_found	-0.36	registry	-1.36	battle_account	-0.52	enemy_report	-0.19	foreign_tip	-0.19	scam_report	0.02	rumour	-0.33	request_recognition	-0.44	not_dead	-0.55	event	-0.74
titled 2	comrade_tip	-0.03	grave_info	0.04
units 0	seek_grave	-0.54	comrade_tip	-0.76	grave_info	0.11	registry	-0.36	battle_account	-0.49	enemy_report	-0.85	foreign_tip	-0.15	dna_question	0.09	scam_report	0.01	request_recognition	0.2	not_dead	-0.09
units 1	seek_grave	0.16	comrade_tip	0.37	grave_info	-0.27	remains_found	-0.02	relics	-0.36	registry	-0.22	battle_account	-0.18	enemy_report	0.03	foreign_tip	-0.21	dna_question	-0.84	scam_report	-0.49	rumour	-0.67	request_recognition	-0.89	not_dead	-0.28	event	-0.06
units 2	seek_grave	0.17	grave_info	-0.4	remains_found	-0.2	relics	-0.15	registry	0.13	enemy_report	0.02	request_recognition	-0.1	event	-0.12
units few	comrade_tip	-0.37	grave_info	-0.7	registry	0.55""")
