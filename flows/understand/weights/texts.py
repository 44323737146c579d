"""What each piece of evidence about texts is worth. Written by ``make weights``."""

from flows.understand.weighing import table

WEIGHTS = table("""	seek_grave	-0.16	comrade_tip	-0.3	grave_info	-0.41	remains_found	-0.32	relics	-0.37	registry	-0.22	battle_account	-0.44	enemy_report	-0.38	foreign_tip	-0.5	dna_question	-0.38	scam_report	-0.38	rumour	-0.43	request_recognition	-0.43	not_dead	-0.48	event	-0.25
begins with 02	grave_info	-0.05	remains_found	0.04
begins with 1	seek_grave	-0.42	comrade_tip	-0.24	grave_info	-0.12	registry	0.16	battle_account	0.12	rumour	-0.13	request_recognition	-0.09	not_dead	-0.08	event	0.29
begins with 11	comrade_tip	-0.16	grave_info	-0.05	relics	0.03	battle_account	0.13	event	0.02
begins with 12	seek_grave	-0.07	comrade_tip	-0.01	grave_info	0.14	registry	-0.01	battle_account	0.08	event	0.1
begins with 14	seek_grave	-0.01	registry	-0.05	event	0.16
begins with 17	seek_grave	-0.02	comrade_tip	0.01	grave_info	-0.06	battle_account	0.01	enemy_report	0.02	event	0.05
begins with 1972	seek_grave	-0.04	event	-0.02
begins with 2	seek_grave	-0.05	comrade_tip	-0.01	remains_found	0.07	registry	0.05	battle_account	0.08	scam_report	-0.11	rumour	-0.07	not_dead	-0.02	event	0.03
begins with 20	grave_info	0.18	remains_found	0.19	event	0.14
begins with 3	seek_grave	-0.4	comrade_tip	-0.04	remains_found	0.17	relics	-0.11	registry	0.22	battle_account	0.13	scam_report	-0.03	rumour	-0.05	not_dead	-0.09	event	0.31
begins with 4	seek_grave	-0.14	comrade_tip	-0.08	grave_info	0.03	remains_found	0.11	relics	-0.07	battle_account	0.07	enemy_report	-0.08	dna_question	0.01	scam_report	-0.04	event	0.23
begins with 5	seek_grave	-0.07	comrade_tip	0.02	grave_info	-0.06	relics	-0.1	battle_account	0.09	rumour	-0.07	event	0.1
begins with 6	seek_grave	-0.17	comrade_tip	-0.07	enemy_report	0.05	scam_report	-0.03	event	0.03
begins with 7	seek_grave	-0.03	comrade_tip	-0.05	grave_info	0.05	relics	-0.01	battle_account	0.01
begins with 8	seek_grave	-0.2	remains_found	0.05	registry	-0.08	battle_account	0.07	request_recognition	0.09
begins with 88	grave_info	0.04	battle_account	0.02	event	0.07
begins with 9	comrade_tip	0.08	grave_info	-0.09	registry	0.11	battle_account	-0.06	event	-0.06
begins with a	comrade_tip	0.12	grave_info	0.06	relics	-0.02	registry	-0.14	battle_account	-0.11	enemy_report	-0.05	rumour	-0.14	request_recognition	-0.05	not_dead	-0.03	event	-0.22
begins with adn	seek_grave	-0.05	grave_info	-0.03	dna_question	0.16	rumour	-0.04	event	-0.07
begins with ai	seek_grave	0.3	comrade_tip	0.16	grave_info	-0.11	registry	-0.01	battle_account	-0.04	dna_question	-0.08	scam_report	-0.04	not_dead	-0.02	event	-0.27
begins with alo	seek_grave	-0.03	comrade_tip	0.15	event	-0.18
begins with am	seek_grave	0.11
begins with an	seek_grave	0.1	grave_info	-0.2	scam_report	0.11	event	-0.06
begins with anh	seek_grave	0.06	comrade_tip	0.18	grave_info	-0.15	remains_found	-0.02	relics	-0.11	registry	0.03	battle_account	-0.36	enemy_report	-0.13	scam_report	0.03	rumour	-0.17	not_dead	-0.02	event	-0.51
begins with ap	comrade_tip	-0.04	relics	-0.05	enemy_report	0.02	scam_report	0.08
begins with ay	comrade_tip	-0.03	grave_info	0.05	foreign_tip	0.04
begins with b	seek_grave	-0.05	comrade_tip	0.13	grave_info	-0.06	event	-0.09
begins with ba	seek_grave	0.1	comrade_tip	-0.4	remains_found	-0.21	relics	-0.01	registry	-0.13	battle_account	-0.12	enemy_report	-0.25	dna_question	-0.16	scam_report	0.21	rumour	0.23	event	-0.13
begins with bac	seek_grave	0.19	comrade_tip	0.03	grave_info	-0.18	remains_found	-0.05	relics	-0.16	registry	-0.21	battle_account	-0.09	enemy_report	-0.08	rumour	-0.18	request_recognition	-0.1	not_dead	0.1	event	-0.51
begins with bai	seek_grave	-0.13	comrade_tip	0.26	remains_found	-0.03	relics	-0.02	battle_account	0.02	rumour	0.04	request_recognition	-0.01	not_dead	0.13
begins with bam	request_recognition	0.03	event	-0.1
begins with ban	seek_grave	-0.08	grave_info	-0.24	remains_found	0.15	registry	0.01	battle_account	-0.01	enemy_report	0.36	foreign_tip	-0.12	dna_question	-0.12	scam_report	-0.04	rumour	0.06
begins with bang	seek_grave	-0.04	comrade_tip	0.04	grave_info	-0.14	registry	0.17	event	-0.13
begins with bao	seek_grave	-0.15	comrade_tip	-0.02	grave_info	-0.14	remains_found	0.24	relics	0.02	registry	-0.15	battle_account	-0.17	enemy_report	0.21	foreign_tip	-0.19	dna_question	-0.16	scam_report	0.33	rumour	-0.27	request_recognition	-0.06	not_dead	0.07	event	0.01
begins with bay	seek_grave	-0.19	comrade_tip	0.16	grave_info	0.17	rumour	-0.01	event	-0.16
begins with be	comrade_tip	0.06	grave_info	-0.06	rumour	0.01
begins with ben	comrade_tip	0.07	grave_info	-0.13	registry	0.01	battle_account	0.06	rumour	0.03	request_recognition	-0.05
begins with bi	remains_found	-0.13	relics	0.18	registry	-0.06	battle_account	-0.06	enemy_report	-0.01	scam_report	0.02	rumour	-0.11	event	-0.02
begins with bia	seek_grave	-0.55	comrade_tip	-0.21	grave_info	0.42	remains_found	-0.07	registry	0.13	rumour	-0.07	event	-0.01
begins with bien	comrade_tip	0.04	grave_info	-0.14	battle_account	-0.05	request_recognition	0.01	not_dead	0.08	event	-0.23
begins with biet	seek_grave	0.08	comrade_tip	0.13	grave_info	-0.16	relics	-0.01	dna_question	-0.02	event	-0.07
begins with binh	seek_grave	0.04	comrade_tip	0.04	remains_found	-0.04	relics	0.07	battle_account	-0.2	foreign_tip	0.17	scam_report	-0.05
begins with bo	seek_grave	0.19	comrade_tip	-0.07	relics	-0.07	registry	-0.06	battle_account	-0.03	foreign_tip	-0.11	dna_question	-0.2	scam_report	-0.03	rumour	0.07	request_recognition	-0.22	not_dead	-0.09
begins with bon	seek_grave	-0.15	comrade_tip	0.28	grave_info	-0.11
begins with bui	comrade_tip	0.01	grave_info	-0.02
begins with c	seek_grave	0.03	grave_info	-0.19	remains_found	-0.02	event	-0.06
begins with ca	comrade_tip	-0.13	grave_info	0.09	registry	0.01	battle_account	-0.02	event	-0.24
begins with cac	comrade_tip	-0.1	relics	-0.17	registry	0.01	battle_account	0.05	enemy_report	-0.11	scam_report	0.17	request_recognition	-0.03	not_dead	0.01	event	-0.22
begins with cai	seek_grave	-0.5	comrade_tip	-0.07	grave_info	0.3	relics	0.38	registry	-0.04	battle_account	-0.06	enemy_report	-0.04	foreign_tip	-0.01	dna_question	-0.03	scam_report	-0.09	rumour	-0.1	request_recognition	-0.04	not_dead	-0.01
begins with cam	comrade_tip	-0.17	grave_info	-0.03	relics	-0.03	scam_report	0.11	not_dead	0.06	event	-0.2
begins with can	seek_grave	0.2	comrade_tip	-0.38	remains_found	-0.1	relics	0.04	registry	-0.04	battle_account	0.09	enemy_report	-0.04	scam_report	0.06	rumour	-0.09	request_recognition	-0.07	event	-0.11
begins with canh	seek_grave	-0.16	comrade_tip	-0.05	relics	-0.05	scam_report	0.28	rumour	-0.02	event	-0.08
begins with cao	seek_grave	-0.23	comrade_tip	-0.06	grave_info	0.07	remains_found	0.13	relics	-0.23	registry	-0.07	battle_account	-0.17	enemy_report	0.26	foreign_tip	-0.05	dna_question	-0.02	rumour	-0.09	not_dead	-0.04	event	0.08
begins with cap	seek_grave	-0.17	comrade_tip	-0.15	grave_info	0.2	registry	0.15	battle_account	0.01	rumour	-0.02	request_recognition	0.15
begins with cat	remains_found	0.06
begins with cau	seek_grave	0.29	comrade_tip	-0.12	relics	-0.14	registry	-0.04	enemy_report	-0.04	scam_report	-0.02	request_recognition	-0.04
begins with ccb	seek_grave	-0.21	comrade_tip	0.34	event	-0.05
begins with cha	seek_grave	0.07	grave_info	-0.21	rumour	0.12	request_recognition	0.03
begins with cham	comrade_tip	0.13	request_recognition	0.01
begins with chan	seek_grave	-0.12	comrade_tip	-0.01	grave_info	0.01	rumour	0.11
begins with chao	seek_grave	-0.13	comrade_tip	0.15	relics	0.05	registry	-0.09	foreign_tip	0.01	dna_question	0.09	scam_report	-0.03	request_recognition	-0.01	not_dead	-0.02	event	-0.06
begins with chau	seek_grave	0.1	comrade_tip	0.02	grave_info	0.05	relics	-0.06	registry	-0.18	battle_account	-0.01	dna_question	0.06	scam_report	-0.1	rumour	-0.12	request_recognition	-0.13	event	0.13
begins with chep	seek_grave	-0.02	grave_info	-0.07	registry	0.12	battle_account	0.11	event	0.08
begins with chi	seek_grave	0.06	comrade_tip	0.2	grave_info	-0.06	relics	-0.25	registry	0.09	battle_account	-0.39	enemy_report	-0.01	scam_report	0.18	rumour	-0.11	request_recognition	-0.11	event	-0.22
begins with chien	seek_grave	0.09	grave_info	-0.09	battle_account	-0.09	enemy_report	0.05
begins with chieu	remains_found	0.09	relics	0.01	scam_report	0.01
begins with chinh	seek_grave	-0.03	grave_info	0.05	registry	-0.04	battle_account	-0.07	not_dead	0.17	event	-0.1
begins with cho	seek_grave	-0.14	grave_info	-0.05	remains_found	-0.23	relics	-0.04	registry	-0.05	battle_account	0.05	enemy_report	-0.08	foreign_tip	-0.09	dna_question	0.13	scam_report	0.1	rumour	0.01	request_recognition	-0.15	not_dead	-0.04	event	-0.1
begins with chon	comrade_tip	0.25
begins with chong	comrade_tip	-0.46	grave_info	0.05	dna_question	0.05
begins with chu	seek_grave	0.16	grave_info	-0.11	remains_found	-0.23	relics	0.01	registry	-0.08	battle_account	-0.21	enemy_report	-0.13	foreign_tip	-0.06	dna_question	0.04	scam_report	0.01	rumour	-0.08	request_recognition	0.09	not_dead	-0.01	event	-0.42
begins with chua	seek_grave	-0.08	grave_info	-0.03	relics	-0.03	registry	0.38	rumour	0.02	request_recognition	-0.03	not_dead	-0.01	event	-0.23
begins with chung	seek_grave	0.02	grave_info	0.22	relics	0.07	registry	-0.04	battle_account	0.18	event	0.17
begins with chuong	grave_info	-0.01	remains_found	0.03	relics	-0.03
begins with chup	comrade_tip	-0.06	grave_info	0.13	battle_account	0.01
begins with chuyen	seek_grave	-0.05	comrade_tip	0.05	grave_info	0.04	relics	-0.03	registry	-0.08	enemy_report	0.03	request_recognition	-0.05	not_dead	0.04	event	-0.01
begins with co	seek_grave	-0.13	comrade_tip	0.06	remains_found	-0.65	relics	-0.05	registry	-0.03	battle_account	-0.33	enemy_report	-0.24	foreign_tip	-0.22	scam_report	0.35	rumour	0.23	request_recognition	-0.12	not_dead	0.04	event	-0.21
begins with coi	comrade_tip	-0.11	grave_info	0.13	event	0.09
begins with con	seek_grave	0.1	comrade_tip	-0.21	grave_info	-0.05	remains_found	-0.04	relics	0.14	registry	0.02	enemy_report	-0.24	foreign_tip	0.02	scam_report	-0.02	event	-0.09
begins with cong	seek_grave	0.21	grave_info	0.06	remains_found	0.04	relics	-0.02	battle_account	-0.09	enemy_report	-0.08	scam_report	-0.05	rumour	-0.08	event	0.18
begins with cu	seek_grave	0.13	comrade_tip	-0.16	grave_info	-0.21	remains_found	-0.23	relics	0.16	registry	0.08	battle_account	-0.03	enemy_report	-0.18	foreign_tip	0.05	dna_question	-0.11	scam_report	-0.08	rumour	0.13	request_recognition	-0.02	event	-0.16
begins with cua	seek_grave	-0.14	comrade_tip	-0.07	grave_info	-0.37	remains_found	-0.12	relics	0.16	registry	0.12	battle_account	-0.1	enemy_report	0.47	foreign_tip	0.03	dna_question	0.06	scam_report	-0.33	request_recognition	-0.2	event	-0.03
begins with cung	seek_grave	-0.15	comrade_tip	0.03	grave_info	-0.26	relics	-0.08	registry	0.02	battle_account	0.04	dna_question	0.05	scam_report	-0.08	rumour	-0.01	request_recognition	0.04	event	0.02
begins with cuoi	comrade_tip	-0.03	grave_info	0.08
begins with cuu	grave_info	-0.07	enemy_report	-0.02	foreign_tip	0.18	rumour	0.03	request_recognition	0.04
begins with da	seek_grave	-0.05	comrade_tip	-0.17	grave_info	0.04	remains_found	-0.04	relics	0.04	foreign_tip	-0.01	dna_question	0.14	scam_report	-0.05	rumour	-0.07	request_recognition	-0.05	not_dead	-0.06	event	-0.11
begins with dac	comrade_tip	0.18	registry	-0.1	not_dead	0.04	event	0.15
begins with dai	seek_grave	-0.01	comrade_tip	0.07	grave_info	-0.41	remains_found	-0.05	relics	-0.04	registry	0.02	battle_account	0.15	enemy_report	0.1	event	-0.09
begins with dam	seek_grave	-0.06	comrade_tip	0.02	grave_info	-0.07	dna_question	0.01	request_recognition	0.03
begins with dan	seek_grave	0.05	comrade_tip	-0.03	grave_info	0.1	remains_found	0.02	battle_account	-0.1	dna_question	-0.01	rumour	-0.09	not_dead	-0.03	event	0.07
begins with dang	grave_info	-0.05	remains_found	-0.02	registry	-0.05	enemy_report	0.02	foreign_tip	0.08	dna_question	-0.06	scam_report	0.14	request_recognition	-0.01	event	-0.21
begins with danh	seek_grave	-0.36	comrade_tip	-0.05	grave_info	-0.14	relics	-0.22	registry	0.31	battle_account	0.04	dna_question	-0.06	rumour	-0.14	event	-0.05
begins with dao	seek_grave	0.01	grave_info	-0.2	remains_found	0.33	relics	-0.23	rumour	-0.08	event	0.04
begins with dat	seek_grave	-0.04	comrade_tip	0.03	grave_info	0.05	relics	-0.02	event	0.18
begins with dau	remains_found	-0.01	relics	-0.03	registry	-0.11	battle_account	-0.05	enemy_report	0.01	scam_report	0.02	request_recognition	0.07	not_dead	-0.03	event	-0.2
begins with day	seek_grave	-0.11	comrade_tip	0.1	grave_info	0.2	remains_found	0.1	relics	-0.12	battle_account	-0.08	scam_report	-0.03	event	0.11
begins with de	seek_grave	-0.15	scam_report	0.04	request_recognition	0.13	event	-0.04
begins with dem	seek_grave	-0.1	comrade_tip	-0.24	grave_info	0.06	battle_account	0.28	event	0.09
begins with di	seek_grave	0.06	comrade_tip	-0.33	grave_info	0.2	remains_found	0.11	registry	0.05	battle_account	-0.07	enemy_report	-0.05	dna_question	-0.07	scam_report	-0.11	rumour	0.08	request_recognition	-0.06	not_dead	-0.08	event	0.05
begins with dich	seek_grave	-0.17	comrade_tip	-0.3	grave_info	-0.23	remains_found	-0.03	relics	-0.12	registry	-0.04	battle_account	-0.12	enemy_report	0.4	foreign_tip	0.38	rumour	-0.01	event	0.37
begins with dien	seek_grave	0.09	scam_report	0.04	event	-0.03
begins with dinh	seek_grave	-0.09	grave_info	0.05	relics	0.1	battle_account	-0.21	enemy_report	-0.07	scam_report	-0.11	not_dead	0.21
begins with do	grave_info	0.21	remains_found	-0.05	relics	0.06	enemy_report	0.07	scam_report	-0.05	rumour	-0.06	request_recognition	-0.07	event	-0.07
begins with doan	seek_grave	-0.08	remains_found	-0.2	relics	-0.18	registry	0.01	battle_account	0.08	enemy_report	0.05	scam_report	-0.08	request_recognition	-0.11	not_dead	-0.07	event	0.07
begins with doc	grave_info	0.23	remains_found	-0.03	relics	-0.04	registry	-0.03	enemy_report	0.08	event	0.07
begins with doi	seek_grave	-0.06	comrade_tip	0.13	grave_info	-0.12	remains_found	0.2	relics	-0.3	registry	0.12	battle_account	0.07	enemy_report	-0.34	foreign_tip	-0.13	dna_question	-0.09	scam_report	-0.15	rumour	0.01	request_recognition	-0.15	not_dead	-0.18	event	0.02
begins with don	seek_grave	-0.19	comrade_tip	0.01	grave_info	-0.18	remains_found	-0.06	relics	0.2	registry	-0.07	foreign_tip	-0.01	dna_question	-0.02	scam_report	-0.11	rumour	0.18	not_dead	0.07	event	-0.07
begins with dong	seek_grave	-0.04	comrade_tip	0.24	grave_info	-0.04	remains_found	-0.22	relics	0.04	registry	0.07	battle_account	-0.1	enemy_report	-0.07	foreign_tip	-0.08	dna_question	-0.14	scam_report	0.08	rumour	-0.11	not_dead	-0.12	event	-0.06
begins with dot	comrade_tip	-0.02	grave_info	0.04	registry	0.14
begins with du	remains_found	0.07	relics	-0.01	registry	-0.03	battle_account	-0.1	enemy_report	0.03	foreign_tip	0.03	event	0.02
begins with duc	seek_grave	-0.01	comrade_tip	0.01	grave_info	-0.16	remains_found	-0.07	registry	0.05	battle_account	-0.07	dna_question	0.01	not_dead	-0.01	event	-0.09
begins with dung	comrade_tip	0.22	scam_report	0.08	not_dead	-0.01	event	-0.04
begins with duoc	seek_grave	0.1	remains_found	-0.11	relics	0.4	registry	-0.2	battle_account	-0.08	enemy_report	0.2	scam_report	-0.09	rumour	-0.14	request_recognition	-0.16	event	-0.01
begins with duoi	seek_grave	-0.22	comrade_tip	-0.11	grave_info	0.08	remains_found	0.02	relics	-0.06	rumour	0.16	event	0.11
begins with duong	comrade_tip	0.01	grave_info	-0.09	remains_found	0.16	relics	-0.1	battle_account	-0.05	scam_report	-0.02	request_recognition	-0.02
begins with e	comrade_tip	0.15	grave_info	-0.24	remains_found	-0.08	registry	-0.09	battle_account	-0.02	enemy_report	-0.01	scam_report	-0.07	rumour	-0.08
begins with em	seek_grave	0.01	comrade_tip	-0.14	grave_info	-0.02	remains_found	-0.25	relics	0.06	battle_account	-0.39	enemy_report	0.2	dna_question	0.08	scam_report	-0.11	rumour	0.02	request_recognition	-0.07	not_dead	-0.09	event	0.02
begins with gai	seek_grave	-0.15	comrade_tip	0.02	battle_account	-0.04	enemy_report	-0.01	foreign_tip	0.11	event	-0.03
begins with ghi	seek_grave	-0.11	grave_info	0.01	relics	-0.01	registry	0.15	rumour	-0.01	event	0.24
begins with gia	seek_grave	-0.03	comrade_tip	0.14	grave_info	0.17	relics	0.12	registry	0.04	battle_account	-0.16	scam_report	-0.04	event	-0.03
begins with giao	seek_grave	0.13	comrade_tip	-0.09	grave_info	0.02	remains_found	-0.06	relics	0.06	registry	0.01	event	-0.03
begins with giay	seek_grave	0.43	comrade_tip	-0.13	relics	-0.03	registry	-0.09	event	-0.3
begins with gio	seek_grave	0.23	comrade_tip	-0.05	dna_question	0.01	request_recognition	-0.05
begins with giu	comrade_tip	-0.03	grave_info	-0.06	relics	0.37	event	-0.35
begins with giup	seek_grave	0.49	comrade_tip	-0.12	grave_info	-0.3	remains_found	-0.04	relics	-0.17	registry	-0.13	battle_account	-0.05	enemy_report	-0.08	foreign_tip	0.13	rumour	-0.05	request_recognition	-0.09	event	-0.07
begins with go	seek_grave	0.06	grave_info	-0.03	dna_question	0.02	rumour	0.12	event	0.04
begins with goc	seek_grave	0.08	grave_info	0.11	rumour	-0.01	event	0.09
begins with goi	seek_grave	0.07	comrade_tip	-0.12	grave_info	-0.12	relics	-0.01	battle_account	0.1	dna_question	-0.01	scam_report	0.2	event	-0.06
begins with gui	seek_grave	0.09	comrade_tip	0.19	grave_info	-0.12	remains_found	-0.06	battle_account	-0.15	enemy_report	-0.04	dna_question	-0.03	scam_report	-0.01	rumour	-0.07	request_recognition	0.1	event	-0.08
begins with ha	comrade_tip	0.05	grave_info	-0.22	relics	-0.07	registry	-0.17	enemy_report	-0.04	request_recognition	0.07	not_dead	0.08
begins with hai	seek_grave	0.01	comrade_tip	-0.02	grave_info	0.16	battle_account	-0.14	scam_report	-0.08	request_recognition	-0.09
begins with ham	seek_grave	-0.12	comrade_tip	0.17	grave_info	0.03	event	-0.1
begins with hang	seek_grave	-0.02	grave_info	0.01	remains_found	-0.03	registry	-0.09	scam_report	-0.01	rumour	0.17	event	0.05
begins with hien	comrade_tip	-0.07	relics	0.07	event	-0.03
begins with ho	seek_grave	0.06	comrade_tip	-0.04	grave_info	-0.13	relics	-0.06	registry	0.09	battle_account	-0.28	foreign_tip	0.08	dna_question	-0.03	scam_report	-0.1	not_dead	-0.02	event	-0.01
begins with hoa	remains_found	0.13	relics	0.02	registry	0.17	request_recognition	-0.02	event	0.1
begins with hoang	seek_grave	0.15	comrade_tip	-0.03	event	-0.1
begins with hoc	seek_grave	-0.08	comrade_tip	-0.2	grave_info	0.04	relics	0.02	battle_account	0.08	foreign_tip	0.1	event	0.29
begins with hoi	comrade_tip	-0.03	grave_info	-0.07	remains_found	-0.11	relics	-0.14	registry	-0.33	battle_account	0.04	enemy_report	-0.09	foreign_tip	-0.18	dna_question	0.24	scam_report	-0.14	rumour	0.02	request_recognition	0.11	not_dead	-0.19	event	-0.02
begins with hom	seek_grave	-0.07	comrade_tip	0.02	grave_info	-0.16	remains_found	-0.05	registry	-0.09	foreign_tip	-0.03	scam_report	0.06	request_recognition	-0.05	event	-0.01
begins with hong	seek_grave	-0.16	comrade_tip	-0.02	grave_info	0.03	registry	0.06	battle_account	0.01	event	0.18
begins with hop	comrade_tip	-0.18	grave_info	-0.21	relics	0.08	registry	0.17	battle_account	-0.01	rumour	-0.01	request_recognition	0.14
begins with hs	seek_grave	0.03	comrade_tip	0.06	grave_info	-0.02	event	-0.1
begins with hung	comrade_tip	0.01	scam_report	0.04	event	-0.05
begins with huong	seek_grave	-0.04	comrade_tip	-0.23	grave_info	0.21	registry	-0.04	event	-0.08
begins with huu	seek_grave	0.01	comrade_tip	0.03	grave_info	-0.12	registry	0.04	battle_account	-0.08	event	-0.02
begins with huy	comrade_tip	0.13	grave_info	-0.01	remains_found	0.06	battle_account	-0.02
begins with huyen	seek_grave	-0.04	comrade_tip	0.05	grave_info	0.02	registry	0.03	event	-0.15
begins with hy	registry	0.07	battle_account	0.09
begins with k	seek_grave	-0.08	comrade_tip	0.08	grave_info	-0.04	event	-0.1
begins with ke	seek_grave	-0.02	comrade_tip	-0.25	grave_info	-0.12	remains_found	-0.04	registry	0.06	battle_account	0.15	enemy_report	-0.02	scam_report	-0.01	rumour	0.46	request_recognition	-0.06	event	0.21
begins with khac	comrade_tip	-0.07	grave_info	-0.21	remains_found	-0.09	relics	0.07	battle_account	-0.01	enemy_report	-0.01	scam_report	-0.02	rumour	-0.02	request_recognition	-0.02	event	0.09
begins with khai	grave_info	-0.03	event	0.02
begins with kho	comrade_tip	-0.05	relics	0.15	enemy_report	0.09	event	-0.19
begins with khong	seek_grave	-0.17	comrade_tip	0.22	remains_found	-0.02	relics	-0.11	registry	-0.05	dna_question	0.04	scam_report	-0.09	request_recognition	-0.16
begins with khu	seek_grave	-0.01	comrade_tip	-0.28	grave_info	0.13	registry	-0.12	enemy_report	0.01	scam_report	-0.04	rumour	0.04	event	0.13
begins with kich	seek_grave	-0.04	comrade_tip	0.1	battle_account	0.11
begins with kiem	comrade_tip	-0.1	remains_found	0.06	event	0.02
begins with kim	seek_grave	-0.01	grave_info	-0.09	registry	0.04	foreign_tip	0.08
begins with kinh	grave_info	0.19	registry	-0.17	enemy_report	-0.01	dna_question	-0.03	request_recognition	0.13	event	-0.09
begins with ky	seek_grave	-0.11	comrade_tip	-0.18	relics	0.02	registry	-0.02	battle_account	0.26	enemy_report	0.17	event	0.43
begins with la	seek_grave	0.18	comrade_tip	0.07	grave_info	-0.25	remains_found	-0.13	registry	-0.27	battle_account	-0.32	enemy_report	-0.1	foreign_tip	-0.05	scam_report	-0.08	rumour	-0.04	request_recognition	0.15	not_dead	-0.15	event	-0.15
begins with lac	event	-0.06
begins with lai	seek_grave	-0.03	comrade_tip	-0.09	grave_info	-0.11	remains_found	-0.15	registry	0.09	battle_account	0.13	dna_question	-0.04	scam_report	-0.13	rumour	0.06	request_recognition	-0.03	event	0.31
begins with lam	seek_grave	-0.23	grave_info	0.16	remains_found	0.12	relics	-0.02	registry	-0.06	enemy_report	-0.05	scam_report	-0.14	request_recognition	0.12	not_dead	-0.05
begins with lan	grave_info	-0.05	dna_question	-0.03	rumour	0.15
begins with lang	seek_grave	-0.07	comrade_tip	-0.25	grave_info	0.13	relics	-0.01	battle_account	-0.01	rumour	0.16	event	0.1
begins with lay	seek_grave	0.06	comrade_tip	-0.11	grave_info	-0.21	remains_found	-0.01	relics	-0.06	battle_account	0.02	dna_question	0.22	rumour	-0.06	event	0.01
begins with le	seek_grave	0.17	grave_info	-0.11	remains_found	-0.1	relics	0.03	registry	0.02	battle_account	-0.05	enemy_report	-0.01	dna_question	-0.02	event	-0.04
begins with len	comrade_tip	-0.02	remains_found	0.09	relics	0.03	event	0.12
begins with lien	registry	0.11	event	-0.16
begins with liet	seek_grave	0.16	comrade_tip	-0.01	grave_info	-0.32	remains_found	-0.17	relics	-0.08	registry	0.08	battle_account	-0.25	enemy_report	-0.14	foreign_tip	-0.08	dna_question	0.04	scam_report	-0.26	rumour	-0.23	request_recognition	-0.05	not_dead	-0.04	event	-0.01
begins with lieu	comrade_tip	-0.13	grave_info	-0.08	remains_found	0.08	battle_account	0.07	enemy_report	0.1	event	0.19
begins with linh	seek_grave	-0.24	comrade_tip	0.31	remains_found	-0.12	relics	-0.1	foreign_tip	0.24	scam_report	0.07	request_recognition	-0.04	not_dead	-0.01	event	0.04
begins with lo	comrade_tip	0.03	relics	0.11	battle_account	-0.07	scam_report	-0.03
begins with loi	registry	-0.03	foreign_tip	0.09	scam_report	0.05	rumour	-0.03	event	0.08
begins with long	registry	0.03	event	-0.06
begins with lop	seek_grave	-0.06	comrade_tip	0.03	grave_info	-0.01	relics	0.03
begins with ls	seek_grave	-0.13	grave_info	-0.05	remains_found	-0.06	relics	-0.17	registry	0.02	battle_account	-0.09	enemy_report	-0.04	foreign_tip	-0.02	scam_report	-0.12	rumour	-0.07	request_recognition	-0.09	not_dead	-0.08	event	-0.18
begins with lu	seek_grave	-0.07	enemy_report	0.15	event	0.25
begins with luc	seek_grave	0.15	comrade_tip	-0.03	grave_info	-0.03	remains_found	0.05	relics	0.13	registry	-0.12	battle_account	-0.13	enemy_report	0.06	event	-0.09
begins with luong	seek_grave	0.06	comrade_tip	0.05	grave_info	-0.14
begins with luu	comrade_tip	0.04	grave_info	-0.11	remains_found	-0.06	relics	-0.03	battle_account	-0.12	enemy_report	0.04	event	-0.2
begins with ly	comrade_tip	0.01	battle_account	0.03	not_dead	0.14
begins with ma	seek_grave	0.19	grave_info	0.02	relics	-0.04	battle_account	-0.06	request_recognition	-0.06
begins with mai	seek_grave	0.1	comrade_tip	-0.04	grave_info	-0.19	rumour	0.01	event	-0.03
begins with mang	seek_grave	0.04	comrade_tip	-0.01	grave_info	-0.02	relics	0.12	rumour	0.04
begins with mat	seek_grave	0.17	comrade_tip	-0.1	grave_info	-0.07	battle_account	0.02	scam_report	-0.05	rumour	-0.06	not_dead	-0.05	event	-0.2
begins with mau	grave_info	-0.29	remains_found	-0.07	relics	-0.04	dna_question	0.26	scam_report	-0.08	request_recognition	-0.01	event	-0.17
begins with may	seek_grave	-0.11	comrade_tip	-0.25	grave_info	-0.16	remains_found	0.15	relics	-0.26	battle_account	0.1	scam_report	-0.14	rumour	0.29	request_recognition	-0.08	event	0.23
begins with me	seek_grave	0.05	comrade_tip	-0.25	grave_info	0.18	registry	-0.04	battle_account	-0.01	dna_question	0.01	scam_report	0.02	not_dead	-0.08	event	0.14
begins with minh	seek_grave	-0.05	comrade_tip	-0.05	grave_info	-0.07	remains_found	-0.01	enemy_report	0.04	foreign_tip	0.07	scam_report	0.03	request_recognition	-0.19	not_dead	0.03	event	-0.13
begins with mo	seek_grave	-0.19	comrade_tip	-0.39	grave_info	0.63	remains_found	-0.23	relics	-0.06	battle_account	-0.29	enemy_report	-0.25	foreign_tip	-0.11	dna_question	-0.15	rumour	-0.38	request_recognition	-0.07	not_dead	-0.24	event	-0.04
begins with moi	seek_grave	0.14	comrade_tip	-0.08	grave_info	-0.06	remains_found	-0.01	relics	0.08	battle_account	-0.07	scam_report	0.06	not_dead	-0.02	event	-0.42
begins with mong	seek_grave	0.24	comrade_tip	-0.16	grave_info	-0.16	remains_found	0.16	relics	-0.17	scam_report	-0.06	event	0.06
begins with mot	seek_grave	-0.03	comrade_tip	0.08	grave_info	-0.07	remains_found	-0.1	relics	0.22	registry	-0.02	enemy_report	0.09	foreign_tip	0.21	scam_report	0.02	rumour	-0.06	request_recognition	-0.02
begins with mua	grave_info	-0.01	remains_found	-0.03	relics	0.24	rumour	0.02	event	-0.14
begins with muc	seek_grave	-0.03	comrade_tip	-0.01	grave_info	-0.01	remains_found	0.21	relics	-0.15	scam_report	-0.01	rumour	-0.09	event	0.09
begins with muoi	seek_grave	0.11	comrade_tip	-0.05	grave_info	-0.01
begins with muon	seek_grave	0.15	comrade_tip	-0.08
begins with muong	seek_grave	0.04	comrade_tip	-0.15	relics	0.02	battle_account	0.04	request_recognition	0.01	event	0.11
begins with my	seek_grave	-0.11	comrade_tip	-0.11	grave_info	-0.13	remains_found	-0.02	enemy_report	0.32	foreign_tip	0.19	event	0.25
begins with nam	seek_grave	-0.23	comrade_tip	-0.19	grave_info	0.49	remains_found	-0.31	relics	0.1	battle_account	0.12	enemy_report	-0.06	request_recognition	0.01	not_dead	-0.08	event	0.25
begins with nao	comrade_tip	0.03	grave_info	-0.1	relics	0.03	battle_account	0.02	not_dead	0.02	event	0.26
begins with nay	seek_grave	-0.13	comrade_tip	0.03	grave_info	0.17	remains_found	0.12	battle_account	-0.13	dna_question	-0.03	rumour	-0.04	request_recognition	0.06	not_dead	0.05	event	0.02
begins with nen	seek_grave	0.01	remains_found	0.02	event	0.1
begins with ngay	seek_grave	-0.21	comrade_tip	-0.09	grave_info	-0.07	remains_found	0.05	relics	-0.05	registry	-0.11	battle_account	0.37	dna_question	-0.01	rumour	0.08	request_recognition	0.03	not_dead	-0.05	event	0.55
begins with nghe	seek_grave	-0.18	comrade_tip	-0.03	grave_info	-0.47	remains_found	-0.13	relics	-0.09	scam_report	-0.01	rumour	0.59	event	0.33
begins with nghi	seek_grave	-0.17	grave_info	0.09	request_recognition	0.23	event	-0.13
begins with nghia	seek_grave	-0.35	comrade_tip	-0.3	grave_info	0.46	registry	-0.1	enemy_report	0.01	not_dead	0.02
begins with ngo	seek_grave	0.04	comrade_tip	0.02	grave_info	-0.03	event	-0.05
begins with ngoai	seek_grave	0.04	comrade_tip	-0.15	grave_info	-0.35	remains_found	-0.13	registry	-0.1	battle_account	0.07	enemy_report	-0.02	dna_question	0.06	scam_report	0.13	request_recognition	-0.06	not_dead	-0.09
begins with ngoc	comrade_tip	-0.1	event	0.01
begins with ngoi	seek_grave	-0.09	comrade_tip	-0.02	grave_info	0.22	event	0.22
begins with ngu	battle_account	0.08	event	0.03
begins with nguoi	seek_grave	-0.07	comrade_tip	0.03	grave_info	-0.14	remains_found	-0.04	relics	0.03	battle_account	-0.14	enemy_report	-0.04	foreign_tip	0.07	dna_question	-0.17	scam_report	0.23	rumour	-0.05	request_recognition	0.13	event	-0.29
begins with nguyen	seek_grave	0.1	comrade_tip	0.14	remains_found	-0.02	relics	-0.08	registry	-0.25	battle_account	0.03	foreign_tip	-0.05	rumour	-0.06	not_dead	-0.15	event	0.11
begins with nha	comrade_tip	-0.25	grave_info	0.3	relics	0.12	registry	-0.11	battle_account	-0.34	enemy_report	-0.18	request_recognition	-0.31	event	-0.15
begins with nhac	seek_grave	0.04	grave_info	0.04
begins with nhan	seek_grave	-0.07	comrade_tip	0.3	registry	-0.12	enemy_report	-0.05	dna_question	-0.09	scam_report	0.16	rumour	-0.01	request_recognition	0.04	not_dead	-0.02	event	-0.12
begins with nhanh	seek_grave	-0.07	comrade_tip	-0.03	grave_info	-0.12	remains_found	0.16	registry	0.15
begins with nhat	seek_grave	-0.08	comrade_tip	-0.16	remains_found	-0.15	relics	0.07	registry	-0.02	battle_account	0.06	enemy_report	0.06	scam_report	-0.01	event	0.25
begins with nhe	comrade_tip	-0.14	grave_info	-0.05	battle_account	0.02	scam_report	0.04	not_dead	0.01	event	0.05
begins with nho	seek_grave	0.24	comrade_tip	0.2	grave_info	-0.16	remains_found	-0.06	relics	-0.16	battle_account	-0.21	dna_question	-0.07	scam_report	-0.07	request_recognition	-0.13	event	-0.2
begins with nhom	comrade_tip	-0.03	relics	0.16	registry	-0.02	enemy_report	0.01	scam_report	0.08	rumour	0.11	event	-0.09
begins with nhu	seek_grave	0.03	comrade_tip	0.08	event	-0.03
begins with nhung	comrade_tip	0.03	grave_info	-0.05	registry	0.05	dna_question	0.01	event	-0.04
begins with ninh	seek_grave	-0.03	comrade_tip	0.06	relics	0.02	event	-0.11
begins with no	comrade_tip	0.03	event	0.01
begins with noi	seek_grave	-0.2	comrade_tip	0.06	grave_info	-0.1	remains_found	-0.21	registry	-0.09	enemy_report	-0.11	foreign_tip	-0.05	rumour	0.31	request_recognition	0.24	not_dead	-0.19
begins with nong	request_recognition	0.03
begins with ntls	seek_grave	-0.3	comrade_tip	-0.3	grave_info	0.2	remains_found	-0.07	relics	-0.1	registry	0.2	battle_account	-0.03	enemy_report	-0.01	dna_question	-0.01	scam_report	-0.13	request_recognition	-0.01	not_dead	-0.15	event	-0.05
begins with nuoc	comrade_tip	0.02	dna_question	-0.04	rumour	0.2
begins with o	comrade_tip	-0.02	grave_info	0.33	remains_found	0.1	relics	0.04	registry	-0.26	battle_account	-0.17	enemy_report	-0.33	dna_question	-0.12	rumour	0.04	request_recognition	-0.01	not_dead	-0.27	event	-0.04
begins with oi	comrade_tip	0.11	relics	-0.16	registry	-0.1	battle_account	-0.04	enemy_report	-0.01	scam_report	-0.03	rumour	-0.07	request_recognition	-0.04	not_dead	0.06
begins with ong	seek_grave	0.05	comrade_tip	-0.08	grave_info	-0.08	relics	-0.09	registry	-0.07	battle_account	0.04	foreign_tip	0.22	dna_question	-0.11	scam_report	-0.16	rumour	0.18	request_recognition	0.02	not_dead	0.1	event	0.16
begins with phai	seek_grave	0.17	comrade_tip	0.12	grave_info	-0.01	battle_account	-0.03	rumour	-0.03	request_recognition	-0.01	event	-0.25
begins with pham	comrade_tip	0.06	grave_info	-0.1	dna_question	0.02
begins with phan	seek_grave	-0.04	comrade_tip	0.04	scam_report	0.03	event	0.11
begins with phao	seek_grave	-0.06	grave_info	-0.01	rumour	0.08
begins with pho	seek_grave	0.05	comrade_tip	0.08	event	-0.04
begins with phong	seek_grave	-0.06	comrade_tip	0.11	grave_info	-0.02	battle_account	-0.09	enemy_report	0.02	scam_report	-0.01	request_recognition	0.1	not_dead	0.07
begins with phu	battle_account	0.07	request_recognition	-0.01	event	-0.16
begins with phung	comrade_tip	0.07	battle_account	-0.01
begins with phuoc	seek_grave	-0.04	grave_info	0.2	event	0.03
begins with phuong	seek_grave	-0.03	comrade_tip	-0.06	grave_info	0.1	relics	-0.05	registry	0.09	battle_account	-0.02	request_recognition	0.03	event	-0.03
begins with qua	seek_grave	-0.01	relics	-0.06	scam_report	0.07
begins with quan	seek_grave	0.15	comrade_tip	0.03	grave_info	-0.06	relics	-0.2	battle_account	-0.31	enemy_report	0.27	foreign_tip	-0.07	dna_question	-0.07	scam_report	-0.14	rumour	-0.05	request_recognition	-0.12	not_dead	-0.07
begins with quang	seek_grave	0.19	comrade_tip	0.08	grave_info	-0.05	relics	-0.09	registry	-0.1	battle_account	-0.01	dna_question	0.04	scam_report	-0.04	rumour	-0.01	request_recognition	-0.01	not_dead	-0.04	event	-0.08
begins with que	seek_grave	0.53	comrade_tip	-0.2	grave_info	-0.27	remains_found	-0.01	relics	-0.09	event	-0.09
begins with quoc	comrade_tip	0.09	grave_info	-0.09	event	-0.12
begins with quy	seek_grave	-0.05	comrade_tip	-0.11	registry	0.08	foreign_tip	0.01	event	-0.12
begins with ra	seek_grave	0.01	grave_info	-0.32	remains_found	0.27	relics	-0.11	battle_account	-0.08	scam_report	-0.02	rumour	-0.05
begins with ray	comrade_tip	-0.11	grave_info	0.07
begins with ro	seek_grave	-0.03	comrade_tip	0.21	request_recognition	0.01	event	-0.13
begins with roi	seek_grave	-0.3	grave_info	0.2	relics	0.05	dna_question	0.13	scam_report	0.06	not_dead	0.07	event	0.02
begins with ruot	seek_grave	0.35	comrade_tip	-0.27	grave_info	-0.09	request_recognition	-0.02	event	-0.07
begins with sach	seek_grave	-0.35	comrade_tip	-0.21	grave_info	-0.1	relics	-0.15	registry	0.37	battle_account	-0.07	scam_report	-0.04	not_dead	0.04	event	-0.17
begins with sam	seek_grave	-0.05	grave_info	-0.13	request_recognition	0.02	event	0.06
begins with sang	seek_grave	-0.16	comrade_tip	-0.08	grave_info	-0.16	remains_found	0.25	relics	-0.03	registry	-0.02	battle_account	0.3	foreign_tip	0.03	rumour	-0.01	request_recognition	-0.03	not_dead	-0.01	event	0.26
begins with sat	seek_grave	-0.08	comrade_tip	0.1	grave_info	-0.07	remains_found	0.07
begins with sau	seek_grave	-0.25	grave_info	0.05	registry	-0.08	battle_account	-0.08	enemy_report	0.03	not_dead	0.01	event	0.02
begins with si	seek_grave	0.03	grave_info	-0.14	remains_found	-0.2	relics	-0.11	registry	0.09	battle_account	-0.31	enemy_report	-0.03	foreign_tip	-0.11	dna_question	0.15	scam_report	-0.43	rumour	-0.24	request_recognition	-0.07	not_dead	-0.05	event	-0.25
begins with sinh	seek_grave	0.09	comrade_tip	-0.07	grave_info	-0.07	remains_found	-0.16	relics	-0.1	registry	-0.01	battle_account	0.04	enemy_report	-0.13	foreign_tip	-0.05	dna_question	-0.03	scam_report	-0.13	not_dead	-0.06	event	-0.15
begins with sn	comrade_tip	0.01	grave_info	-0.12	registry	-0.04
begins with so	comrade_tip	-0.37	grave_info	-0.22	remains_found	0.06	relics	-0.06	registry	0.42	enemy_report	-0.2	foreign_tip	-0.03	rumour	-0.16	not_dead	-0.16	event	-0.14
begins with son	seek_grave	-0.11	comrade_tip	0.08
begins with song	seek_grave	-0.18	comrade_tip	-0.19	registry	0.06	dna_question	0.05	not_dead	0.11	event	0.02
begins with su	seek_grave	-0.17	grave_info	0.14	relics	-0.13	registry	-0.08	battle_account	0.13	enemy_report	0.19	not_dead	0.04	event	0.05
begins with sy	comrade_tip	0.01	event	0.03
begins with ta	seek_grave	0.06	registry	-0.1	scam_report	0.01
begins with tai	grave_info	-0.2	registry	0.08	battle_account	-0.09	enemy_report	0.18
begins with tam	comrade_tip	-0.05	grave_info	0.04	registry	-0.17	scam_report	0.21	rumour	-0.02	event	0.03
begins with tan	seek_grave	-0.05	comrade_tip	0.01	grave_info	0.01	relics	-0.04	enemy_report	0.01	rumour	0.02
begins with tang	seek_grave	-0.04	grave_info	-0.12	relics	0.15	registry	0.17	battle_account	-0.13	event	-0.16
begins with tap	seek_grave	-0.04	comrade_tip	-0.11	grave_info	0.15	not_dead	0.07	event	0.13
begins with tau	seek_grave	-0.02	comrade_tip	0.03	battle_account	0.06	event	-0.14
begins with tay	comrade_tip	-0.01	grave_info	0.14	battle_account	0.13	event	0.04
begins with ten	seek_grave	0.42	comrade_tip	-0.01	grave_info	-0.66	remains_found	-0.15	relics	-0.14	registry	-0.05	battle_account	-0.27	enemy_report	-0.04	dna_question	-0.05	scam_report	-0.04	rumour	-0.03	not_dead	0.04	event	-0.28
begins with thach	seek_grave	0.14
begins with thai	seek_grave	0.14	comrade_tip	0.04	relics	-0.03	registry	-0.24	event	-0.06
begins with tham	seek_grave	0.09	comrade_tip	-0.03	scam_report	0.01
begins with than	comrade_tip	0.03	remains_found	-0.05	event	-0.05
begins with thang	seek_grave	0.05	comrade_tip	0.2	grave_info	-0.64	remains_found	-0.09	relics	-0.01	registry	0.18	scam_report	0.01	rumour	-0.12	request_recognition	-0.11	event	-0.32
begins with thanh	seek_grave	0.19	comrade_tip	0.03	registry	-0.07	dna_question	-0.01	request_recognition	-0.02
begins with that	seek_grave	0.19	grave_info	-0.19	request_recognition	0.03	event	-0.01
begins with thay	comrade_tip	-0.19	grave_info	-0.08	relics	0.2	scam_report	0.21	not_dead	-0.07	event	-0.18
begins with the	seek_grave	0.03	not_dead	0.03	event	0.09
begins with theo	seek_grave	-0.06	comrade_tip	-0.04	registry	0.24	event	-0.01
begins with thi	seek_grave	0.29	comrade_tip	0.01	grave_info	-0.09	remains_found	0.09	relics	-0.29	registry	-0.16	battle_account	-0.08	enemy_report	-0.09	foreign_tip	-0.03	scam_report	-0.09	rumour	-0.13	request_recognition	0.17	event	0.04
begins with tho	seek_grave	0.25	comrade_tip	-0.05	grave_info	-0.06	registry	-0.01	scam_report	-0.01	request_recognition	0.15	not_dead	-0.01	event	-0.01
begins with thoi	seek_grave	-0.19	comrade_tip	0.16	grave_info	-0.05	rumour	0.08
begins with thon	seek_grave	-0.12	comrade_tip	-0.15	grave_info	0.12	registry	0.19	dna_question	0.02	scam_report	-0.01	event	0.06
begins with thong	grave_info	0.12	battle_account	-0.1	request_recognition	-0.01
begins with thu	seek_grave	-0.03	comrade_tip	0.11	grave_info	-0.2	remains_found	0.04	relics	0.02	registry	-0.12	battle_account	-0.12	foreign_tip	0.12	dna_question	0.04	rumour	-0.01	request_recognition	0.08	not_dead	-0.03	event	-0.16
begins with thua	seek_grave	0.02	comrade_tip	-0.1	grave_info	0.09	registry	-0.01	scam_report	0.02	request_recognition	0.04	not_dead	0.03	event	-0.03
begins with thuoc	comrade_tip	-0.13	battle_account	0.09
begins with thuong	seek_grave	0.09	comrade_tip	0.22	grave_info	-0.11	relics	0.03	battle_account	-0.08	event	-0.25
begins with thuy	comrade_tip	0.03	grave_info	-0.03	remains_found	0.05	battle_account	-0.02	not_dead	0.02	event	0.06
begins with tien	seek_grave	0.05	comrade_tip	-0.12	grave_info	-0.01	registry	0.05	scam_report	-0.01	request_recognition	0.03	event	-0.16
begins with tieu	seek_grave	-0.02	comrade_tip	0.1	grave_info	0.12	event	-0.13
begins with tim	seek_grave	0.5	comrade_tip	-0.21	remains_found	-0.14	relics	0.09	registry	-0.15	battle_account	-0.13	enemy_report	-0.14	foreign_tip	-0.05	dna_question	-0.19	rumour	-0.12	request_recognition	-0.21	not_dead	0.02	event	-0.12
begins with tin	seek_grave	-0.18	comrade_tip	0.13	grave_info	0.15	remains_found	0.08	registry	-0.23	battle_account	-0.17	enemy_report	0.08	dna_question	-0.13	scam_report	0.03	rumour	0.07	request_recognition	-0.06
begins with tinh	grave_info	-0.01	registry	0.01	battle_account	-0.06	request_recognition	0.02	event	-0.06
begins with to	seek_grave	0.25	grave_info	-0.31	relics	-0.02	registry	0.1	battle_account	0.07	rumour	-0.04	event	-0.21
begins with toc	seek_grave	0.02	grave_info	-0.08	rumour	0.03
begins with toi	seek_grave	0.01	comrade_tip	0.24	grave_info	-0.31	remains_found	-0.02	relics	0.17	registry	-0.24	battle_account	0.02	enemy_report	-0.28	foreign_tip	-0.01	scam_report	-0.08	rumour	-0.46	request_recognition	0.23	not_dead	-0.05	event	-0.28
begins with tong	comrade_tip	-0.03	grave_info	-0.07	relics	0.11	registry	0.11	battle_account	-0.02
begins with tra	grave_info	0.04	remains_found	-0.06	battle_account	-0.04	rumour	0.07
begins with trai	seek_grave	0.41	comrade_tip	-0.25	grave_info	-0.05	relics	-0.01	dna_question	0.01	request_recognition	-0.07
begins with tram	seek_grave	-0.08	comrade_tip	0.14	grave_info	-0.15	battle_account	-0.06	event	-0.07
begins with tran	seek_grave	-0.26	comrade_tip	-0.47	grave_info	0.06	relics	-0.11	registry	-0.03	battle_account	0.6	foreign_tip	-0.02	dna_question	-0.01	scam_report	-0.07	rumour	-0.08	request_recognition	-0.06	not_dead	0.07	event	0.15
begins with trang	seek_grave	0.02	comrade_tip	-0.43	grave_info	0.15	remains_found	-0.05	relics	-0.08	dna_question	-0.08	scam_report	0.06	rumour	-0.01	request_recognition	-0.04	not_dead	-0.09	event	-0.12
begins with tren	seek_grave	-0.24	comrade_tip	-0.13	registry	-0.02	battle_account	0.03	enemy_report	0.07	dna_question	-0.06	rumour	0.26
begins with tri	seek_grave	0.08	comrade_tip	0.02	grave_info	0.11	registry	0.08	battle_account	-0.16	event	0.09
begins with trich	comrade_tip	-0.28	grave_info	-0.23	registry	0.13	battle_account	0.25	request_recognition	-0.02
begins with trieu	comrade_tip	-0.11	event	-0.05
begins with trinh	comrade_tip	0.14	grave_info	-0.18	registry	0.01	event	-0.03
begins with tro	seek_grave	-0.04	comrade_tip	-0.14	grave_info	0.1	battle_account	0.04	foreign_tip	0.01	request_recognition	0.05	not_dead	0.04	event	0.01
begins with trong	seek_grave	-0.01	comrade_tip	0.16	relics	0.32	battle_account	-0.18	enemy_report	0.03	foreign_tip	-0.01	scam_report	-0.09	request_recognition	-0.1	not_dead	0.04	event	-0.06
begins with tru	comrade_tip	-0.02	enemy_report	0.04	request_recognition	0.04
begins with trung	seek_grave	-0.11	comrade_tip	-0.01	relics	-0.12	registry	0.06	battle_account	0.19	enemy_report	-0.02	scam_report	0.03	rumour	-0.05	request_recognition	-0.05	not_dead	-0.03	event	-0.01
begins with truoc	grave_info	0.19	relics	-0.02	event	-0.05
begins with truong	grave_info	0.18	registry	0.07	enemy_report	-0.01	dna_question	-0.01	scam_report	-0.06	request_recognition	0.13	event	0.28
begins with tu	seek_grave	-0.27	grave_info	0.03	battle_account	0.03	enemy_report	0.08	foreign_tip	-0.03	dna_question	0.08	scam_report	0.1	rumour	-0.1
begins with tui	seek_grave	0.17	comrade_tip	-0.04	remains_found	0.04	relics	-0.07	registry	-0.11	battle_account	-0.19	enemy_report	-0.08	foreign_tip	-0.02	dna_question	-0.02	request_recognition	-0.09	event	-0.01
begins with tuoi	grave_info	0.14	relics	-0.03	battle_account	-0.22	dna_question	0.05	rumour	-0.02	request_recognition	0.12	not_dead	-0.02	event	-0.06
begins with tuong	seek_grave	0.04	enemy_report	0.04
begins with tuyen	seek_grave	-0.07	comrade_tip	0.01	registry	0.12	scam_report	0.06	event	0.19
begins with ut	scam_report	0.06	event	-0.11
begins with va	seek_grave	0.07	registry	-0.01	event	-0.09
begins with van	seek_grave	-0.07	comrade_tip	0.01	grave_info	-0.11	remains_found	-0.08	relics	0.01	registry	-0.27	enemy_report	-0.01	foreign_tip	-0.13	scam_report	-0.11	rumour	-0.18	request_recognition	0.14	not_dead	0.17	event	-0.43
begins with ve	seek_grave	-0.04	comrade_tip	0.14	grave_info	0.02	relics	0.13	registry	-0.08	battle_account	-0.17	dna_question	0.08	scam_report	-0.08	rumour	-0.01	event	-0.29
begins with vi	remains_found	-0.05	enemy_report	-0.05	scam_report	-0.04	rumour	-0.05	request_recognition	-0.07
begins with vien	seek_grave	0.02	grave_info	0.09	remains_found	-0.03	relics	0.06	registry	0.13	battle_account	-0.13
begins with viet	comrade_tip	0.02	relics	-0.05	not_dead	0.1	event	-0.02
begins with vinh	seek_grave	0.14	grave_info	0.02	remains_found	-0.03	battle_account	-0.02
begins with vo	grave_info	0.03	scam_report	0.01	request_recognition	0.02	not_dead	-0.04	event	0.05
begins with voi	seek_grave	-0.05	remains_found	0.1	relics	-0.13	registry	-0.05	battle_account	-0.14	enemy_report	-0.01	scam_report	-0.1	rumour	0.01	request_recognition	-0.07	event	0.08
begins with vu	comrade_tip	0.04	request_recognition	0.16	event	-0.09
begins with vua	seek_grave	-0.02	relics	0.1	scam_report	0.09
begins with vuon	seek_grave	-0.03	grave_info	0.09	event	0.04
begins with xa	seek_grave	-0.21	comrade_tip	-0.47	grave_info	0.22	registry	0.3	enemy_report	-0.17	foreign_tip	-0.02	scam_report	-0.05	rumour	-0.23	not_dead	-0.04	event	0.18
begins with xe	comrade_tip	0.12	grave_info	-0.14	relics	-0.01
begins with xin	seek_grave	0.01	comrade_tip	-0.06	grave_info	-0.11	remains_found	-0.03	battle_account	-0.16	enemy_report	-0.03	rumour	-0.05	request_recognition	0.06	not_dead	0.32
begins with xom	comrade_tip	-0.22	grave_info	0.07	rumour	0.03
begins with xua	seek_grave	-0.08	comrade_tip	0.02	enemy_report	0.02	rumour	0.17	event	0.1
begins with xuan	seek_grave	0.01	grave_info	0.11	relics	-0.04	dna_question	-0.01
begins with xung	seek_grave	-0.12	grave_info	-0.13	remains_found	-0.08	relics	-0.04	battle_account	0.03	dna_question	-0.01	scam_report	0.36	rumour	-0.03	event	-0.03
begins with xuong	seek_grave	-0.07	comrade_tip	-0.06	grave_info	-0.21	remains_found	0.23	relics	-0.07	battle_account	-0.02	scam_report	-0.02	event	0.02
begins with y	comrade_tip	0.07	registry	0.13	battle_account	-0.1	event	-0.11
begins with yen	comrade_tip	0.02	scam_report	0.04
days 0	seek_grave	-0.76	comrade_tip	-0.51	grave_info	-0.4	remains_found	0.29	relics	-0.11	registry	-0.55	battle_account	-0.4	enemy_report	-0.43	foreign_tip	-0.43	scam_report	0.34	rumour	0.18	request_recognition	-0.08	not_dead	-0.12	event	0.1
days 1	seek_grave	-0.24	comrade_tip	0.33	grave_info	0.23	remains_found	-0.27	relics	0.02	registry	-0.75	battle_account	0.08	enemy_report	0.24	dna_question	-0.02	scam_report	-0.17	rumour	-0.32	request_recognition	-0.17	not_dead	-0.23	event	0.15
days 2	seek_grave	0.32	grave_info	0.07	remains_found	-0.06	relics	0.02	registry	-0.3	battle_account	0.07	enemy_report	-0.3	foreign_tip	-0.06	dna_question	-0.3	scam_report	-0.32	rumour	-0.16	request_recognition	0.09	event	-0.04
days few	seek_grave	0.37	comrade_tip	-0.57	grave_info	-0.22	remains_found	-0.29	relics	-0.4	registry	0.3	battle_account	-0.47	enemy_report	-0.21	scam_report	-0.47	rumour	-0.21	request_recognition	-0.15	event	-0.63
days many	seek_grave	-0.05	comrade_tip	-0.07	grave_info	-0.63	remains_found	-0.11	relics	-0.1	registry	0.67	battle_account	-0.25	scam_report	-0.07	request_recognition	-0.08	not_dead	-0.01	event	-0.45
entries 0	seek_grave	0.07	comrade_tip	-0.12	grave_info	-0.07	remains_found	-0.15	relics	-0.27	registry	-0.62	battle_account	-0.28	enemy_report	-0.23	foreign_tip	-0.35	dna_question	-0.28	scam_report	-0.21	rumour	-0.27	request_recognition	-0.24	not_dead	-0.3	event	-0.11
entries few	seek_grave	-0.65	comrade_tip	-0.12	grave_info	-0.38	remains_found	-0.05	relics	-0.06	registry	0.48	scam_report	-0.03	request_recognition	-0.1	not_dead	-0.09	event	-0.02
entries many	grave_info	-0.19	registry	0.01	event	-0.05
full names 0	seek_grave	-0.57	comrade_tip	-0.1	grave_info	-0.02	relics	-0.47	registry	-0.25	battle_account	-0.06	foreign_tip	-0.4	dna_question	-0.12	scam_report	0.03	rumour	0.28	request_recognition	-0.03	not_dead	-0.28	event	0.39
full names 1	seek_grave	0.14	comrade_tip	-0.25	grave_info	0.08	remains_found	-0.03	relics	-0.11	registry	-0.8	battle_account	-0.23	dna_question	0.05	scam_report	-0.03	rumour	-0.08	request_recognition	-0.45	not_dead	-0.12	event	-0.14
full names 2	seek_grave	0.04	grave_info	-0.13	remains_found	0.06	registry	-0.46	battle_account	-0.11	enemy_report	-0.07	foreign_tip	0.1	dna_question	-0.33	rumour	-0.2	request_recognition	-0.06	not_dead	0.04	event	-0.04
full names few	seek_grave	0.11	comrade_tip	0.03	grave_info	-0.14	remains_found	-0.22	relics	0.08	registry	0.16	battle_account	-0.03	enemy_report	-0.22	foreign_tip	-0.24	dna_question	-0.06	scam_report	-0.13	rumour	-0.59	request_recognition	-0.06	not_dead	-0.07	event	-0.25
full names many	seek_grave	-0.26	comrade_tip	-0.06	grave_info	-0.24	remains_found	-0.12	relics	-0.13	registry	0.54	battle_account	0.05	foreign_tip	-0.02	scam_report	-0.09	rumour	-0.03	request_recognition	0.14	not_dead	-0.09	event	-0.1
has a	seek_grave	-0.11	comrade_tip	-0.21	remains_found	-0.1	relics	-0.2	registry	-0.11	battle_account	-0.04	enemy_report	-0.14	foreign_tip	-0.27	dna_question	0.03	scam_report	-0.15	rumour	-0.05	not_dead	-0.09	event	-0.08
has a em	seek_grave	-0.08	event	-0.05
has a lo	comrade_tip	0.09	grave_info	0.01
has a truong	seek_grave	-0.03	comrade_tip	-0.18	battle_account	0.02	event	0.08
has ac	comrade_tip	0.08	grave_info	-0.17	registry	0.07	battle_account	-0.05	event	-0.24
has ac tinh	comrade_tip	0.13	grave_info	-0.16	registry	0.03	event	-0.23
has ad	grave_info	-0.06	dna_question	0.01
has adn	seek_grave	-0.27	comrade_tip	-0.03	remains_found	-0.04	relics	-0.07	dna_question	0.45	rumour	-0.12	request_recognition	-0.09	not_dead	-0.05	event	-0.21
has ai	seek_grave	0.09	comrade_tip	-0.27	grave_info	0.23	remains_found	-0.21	relics	0.21	registry	-0.13	battle_account	-0.24	enemy_report	-0.14	dna_question	-0.18	scam_report	-0.28	rumour	0.21	request_recognition	-0.18	not_dead	-0.22	event	0.12
has ai biet	seek_grave	0.28	battle_account	-0.03	dna_question	-0.01	scam_report	-0.04	event	0.03
has ai co	comrade_tip	-0.04	grave_info	-0.01	registry	0.06	enemy_report	0.03	event	-0.04
has ai cung	event	-0.01
has ai la	seek_grave	-0.28	comrade_tip	0.03	remains_found	-0.06	relics	0.23	scam_report	-0.05	not_dead	-0.01	event	-0.04
has ai nho	comrade_tip	0.09	grave_info	-0.06	battle_account	0.04	rumour	0.02	event	0.02
has ai o	seek_grave	0.21	comrade_tip	-0.05	event	-0.12
has ai toi	seek_grave	-0.06	comrade_tip	-0.06	grave_info	0.22	event	0.2
has alo	seek_grave	-0.05	comrade_tip	0.15	grave_info	-0.06	registry	0.02	event	-0.19
has am	seek_grave	0.16	comrade_tip	-0.08	grave_info	-0.02	remains_found	0.01	battle_account	-0.03	scam_report	0.02	request_recognition	0.03	event	-0.13
has am lich	seek_grave	0.07	grave_info	-0.04	request_recognition	0.05
has an	seek_grave	0.1	comrade_tip	-0.03	grave_info	-0.21	remains_found	0.06	relics	-0.61	enemy_report	-0.3	dna_question	0.11	rumour	-0.18	not_dead	-0.05	event	-0.01
has an tang	seek_grave	0.06	comrade_tip	0.05
has an vu	seek_grave	0.05	battle_account	0.01
has an xa	seek_grave	-0.06	grave_info	-0.1	remains_found	0.03	relics	-0.08	dna_question	0.1	scam_report	0.03	rumour	-0.01
has anh	seek_grave	-0.22	comrade_tip	0.43	grave_info	-0.02	remains_found	-0.26	enemy_report	-0.39	foreign_tip	0.12	scam_report	0.22	rumour	-0.34	request_recognition	0.04	not_dead	-0.29	event	-0.06
has anh ay	comrade_tip	0.03	relics	0.08	event	-0.26
has anh bi	seek_grave	-0.09	comrade_tip	0.1	grave_info	0.08	relics	0.01	event	-0.18
has anh bo	seek_grave	-0.09	comrade_tip	-0.08	grave_info	0.16	relics	0.11	event	0.07
has anh ca	seek_grave	0.26	comrade_tip	-0.31	grave_info	-0.04	not_dead	0.01	event	-0.05
has anh di	comrade_tip	0.31	grave_info	-0.1	event	-0.22
has anh em	seek_grave	-0.23	comrade_tip	0.14	grave_info	-0.16	remains_found	-0.06	relics	-0.22	registry	0.24	battle_account	0.07	enemy_report	-0.04	dna_question	0.04	scam_report	0.13	rumour	-0.12	request_recognition	-0.04	not_dead	-0.07	event	0.02
has anh la	seek_grave	0.11	comrade_tip	0.01	grave_info	0.07	event	-0.18
has anh mat	comrade_tip	0.22
has anh nam	seek_grave	0.12	event	-0.08
has anh o	comrade_tip	-0.02	grave_info	0.24
has anh son	seek_grave	0.05	comrade_tip	-0.03	event	-0.03
has anh toi	seek_grave	0.03	comrade_tip	-0.04	grave_info	-0.13	dna_question	0.06	scam_report	0.07	request_recognition	0.04
has anh trai	seek_grave	0.15	comrade_tip	-0.12	grave_info	-0.19	dna_question	0.11	scam_report	0.13	event	-0.04
has ao	seek_grave	-0.22	comrade_tip	0.06	grave_info	0.19	remains_found	0.28	relics	-0.14	registry	-0.01	event	0.35
has ap	seek_grave	-0.02	comrade_tip	-0.01	grave_info	0.08	remains_found	0.17	relics	-0.11	registry	-0.07	battle_account	0.17	enemy_report	0.04	scam_report	0.01	event	0.13
has au	seek_grave	-0.06	registry	0.08	event	-0.01
has ay	comrade_tip	0.18	grave_info	0.06	remains_found	-0.26	relics	0.06	registry	-0.11	enemy_report	-0.04	foreign_tip	0.01	rumour	0.11	request_recognition	-0.18	not_dead	0.18	event	-0.15
has ay la	seek_grave	0.13	comrade_tip	0.01	grave_info	0.14	battle_account	-0.05	foreign_tip	0.01
has b	seek_grave	-0.09	comrade_tip	0.16	grave_info	-0.34	registry	0.01	scam_report	-0.02	not_dead	-0.03	event	-0.06
has b pho	seek_grave	-0.13	comrade_tip	0.14	grave_info	-0.13	battle_account	0.05
has b truong	seek_grave	-0.1	comrade_tip	0.18	grave_info	-0.14	event	-0.03
has b1	comrade_tip	-0.21	registry	0.08	event	0.05
has b52	seek_grave	0.03	request_recognition	0.09	event	0.05
has ba	seek_grave	-0.01	comrade_tip	0.06	grave_info	-0.02	remains_found	-0.27	relics	0.01	registry	0.02	battle_account	0.16	enemy_report	-0.27	foreign_tip	0.01	dna_question	-0.2	rumour	0.09	request_recognition	-0.03	not_dead	-0.07	event	0.15
has ba anh	seek_grave	0.06	grave_info	0.11
has ba ba	grave_info	-0.01	relics	0.09	event	-0.1
has ba co	comrade_tip	-0.17	grave_info	-0.04	relics	-0.02	battle_account	0.1	foreign_tip	0.12	dna_question	0.03	not_dead	0.02	event	0.02
has ba con	seek_grave	-0.05	comrade_tip	0.09	remains_found	-0.05	registry	-0.07	battle_account	0.14	foreign_tip	0.03	dna_question	-0.09	scam_report	0.14	request_recognition	0.06	not_dead	-0.07	event	0.06
has ba di	seek_grave	0.1	comrade_tip	-0.06	grave_info	-0.1
has ba em	seek_grave	0.21	comrade_tip	-0.02	grave_info	-0.03	request_recognition	0.01
has ba lo	comrade_tip	-0.11	relics	0.14	not_dead	0.02	event	-0.04
has ba nam	seek_grave	-0.03	comrade_tip	-0.02	grave_info	0.03	battle_account	0.01	event	0.02
has ba ngoai	seek_grave	0.01	comrade_tip	-0.1	grave_info	-0.21	dna_question	0.08
has ba nguoi	seek_grave	0.17	grave_info	0.04	registry	0.1	foreign_tip	0.02	event	0.3
has ba noi	seek_grave	0.17	comrade_tip	-0.16	event	-0.13
has ba thang	comrade_tip	0.15	grave_info	-0.03	event	-0.27
has ba toi	seek_grave	-0.12	grave_info	0.15	relics	-0.05	foreign_tip	0.04
has bac	seek_grave	0.22	comrade_tip	-0.08	remains_found	-0.18	relics	-0.15	registry	-0.29	battle_account	-0.12	enemy_report	0.16	foreign_tip	0.16	dna_question	-0.15	scam_report	-0.1	rumour	-0.2	request_recognition	-0.25	not_dead	0.08	event	-0.08
has bac ca	seek_grave	0.19
has bac em	grave_info	-0.13	enemy_report	0.03	dna_question	0.1
has bac ha	seek_grave	0.06	grave_info	0.03
has bac la	seek_grave	-0.04	comrade_tip	0.16	grave_info	-0.06	battle_account	-0.02	not_dead	0.04	event	-0.25
has bac nam	seek_grave	0.23	comrade_tip	-0.02	grave_info	-0.01	scam_report	0.03
has bac nao	seek_grave	0.06	comrade_tip	-0.14	grave_info	-0.13	registry	0.01	enemy_report	0.07	event	0.09
has bac o	grave_info	0.07
has bac oi	grave_info	-0.07	not_dead	0.03	event	-0.02
has bac ruot	seek_grave	0.01	not_dead	0.07
has bac si	grave_info	0.28	remains_found	0.02	relics	-0.06	dna_question	0.08	event	0.06
has bac thai	comrade_tip	-0.12
has bac toi	seek_grave	0.11	grave_info	-0.12	enemy_report	0.03	dna_question	-0.04	event	0.03
has bac trung	seek_grave	0.15	comrade_tip	-0.08	relics	0.02
has bach	seek_grave	-0.06	comrade_tip	0.14	grave_info	-0.01	relics	-0.01	registry	0.04	battle_account	-0.05	foreign_tip	0.05	not_dead	0.08	event	-0.04
has bai	seek_grave	-0.06	comrade_tip	0.16	grave_info	-0.03	relics	-0.03	registry	0.16	battle_account	0.16	enemy_report	-0.03	foreign_tip	-0.07	dna_question	-0.09	scam_report	-0.14	rumour	0.06	request_recognition	-0.17	not_dead	0.05	event	0.11
has bam	comrade_tip	0.03	grave_info	0.12	relics	-0.02	request_recognition	0.01	event	0.11
has ban	comrade_tip	-0.03	grave_info	-0.06	remains_found	0.02	relics	0.13	battle_account	-0.03	enemy_report	0.21	foreign_tip	-0.23	dna_question	-0.36	scam_report	-0.17	request_recognition	0.11	not_dead	0.06	event	0.09
has ban chet	seek_grave	-0.12	comrade_tip	0.05	grave_info	0.1	event	-0.05
has ban chi	grave_info	-0.03	remains_found	0.1	event	0.09
has ban chqs	comrade_tip	-0.07	event	0.02
has ban cung	seek_grave	0.02	grave_info	-0.1	enemy_report	0.01
has ban dau	grave_info	0.14	registry	-0.04	event	0.01
has ban do	seek_grave	-0.13	comrade_tip	0.04	event	-0.06
has ban dong	comrade_tip	0.05	grave_info	0.03	event	-0.04
has ban lien	comrade_tip	-0.05	registry	0.16	event	0.01
has ban na	seek_grave	0.09
has ban nam	seek_grave	-0.09	comrade_tip	0.01	relics	0.04	event	0.15
has ban ngay	grave_info	-0.21	request_recognition	0.08	event	-0.08
has ban o	seek_grave	0.04	grave_info	-0.03	request_recognition	0.16
has ban quan	seek_grave	0.07	grave_info	0.05
has bang	seek_grave	0.11	grave_info	-0.15	remains_found	0.07	battle_account	-0.1	dna_question	-0.02	rumour	-0.17	request_recognition	0.07	event	0.07
has bang bac	seek_grave	0.07
has bang to	seek_grave	0.03	comrade_tip	-0.05	grave_info	-0.11	request_recognition	0.11	not_dead	0.12	event	-0.06
has bao	seek_grave	-0.24	comrade_tip	-0.16	grave_info	0.01	remains_found	0.16	relics	0.19	registry	-0.13	battle_account	-0.65	enemy_report	0.07	foreign_tip	-0.06	scam_report	0.28	rumour	0.01	request_recognition	-0.68	not_dead	0.25	event	0.2
has bao anh	seek_grave	0.13
has bao cao	seek_grave	-0.18	comrade_tip	-0.17	grave_info	-0.07	remains_found	0.03	relics	-0.05	battle_account	-0.02	enemy_report	0.43	event	0.28
has bao cho	remains_found	-0.02	relics	0.04	dna_question	0.04
has bao da	seek_grave	0.13	comrade_tip	-0.06	scam_report	0.09	event	-0.1
has bao de	seek_grave	-0.11	grave_info	-0.07	scam_report	0.01	rumour	0.04
has bao la	scam_report	0.09	rumour	0.05	event	0.03
has bao mo	comrade_tip	0.13
has bao ngay	seek_grave	-0.12	comrade_tip	-0.02	remains_found	0.15	not_dead	0.03	event	0.18
has bao tin	comrade_tip	0.03	grave_info	0.03	registry	-0.03	event	-0.19
has bao toi	comrade_tip	-0.01	grave_info	0.07	relics	0.01	foreign_tip	0.02
has bao tu	seek_grave	-0.04	comrade_tip	-0.14	grave_info	-0.01	remains_found	-0.04	relics	-0.02	registry	-0.07	battle_account	-0.06	enemy_report	-0.04	dna_question	-0.02	request_recognition	-0.11	not_dead	0.46	event	-0.3
has bao ve	seek_grave	-0.08	remains_found	0.05	rumour	0.03	not_dead	0.02	event	0.26
has bat	seek_grave	-0.14	comrade_tip	-0.67	grave_info	-0.08	remains_found	0.14	relics	-0.39	registry	-0.02	battle_account	0.2	enemy_report	0.23	foreign_tip	-0.07	dna_question	-0.13	scam_report	0.08	rumour	-0.17	request_recognition	0.17	not_dead	0.27	event	0.32
has bau	seek_grave	0.09	grave_info	-0.34
has bay	seek_grave	-0.03	comrade_tip	0.02	grave_info	0.3	remains_found	-0.31	relics	0.05	registry	-0.43	battle_account	0.32	foreign_tip	0.04	scam_report	-0.06	rumour	-0.1	not_dead	-0.07	event	0.09
has bay gio	comrade_tip	-0.09	grave_info	0.22	event	0.13
has bay muoi	seek_grave	0.02
has be	seek_grave	-0.01	comrade_tip	-0.01	grave_info	0.09	relics	0.05	battle_account	-0.04	request_recognition	-0.06	event	0.04
has ben	seek_grave	-0.02	grave_info	-0.07	remains_found	0.04	relics	0.04	registry	-0.22	battle_account	0.17	foreign_tip	-0.02	dna_question	0.23	scam_report	-0.07	rumour	0.08	request_recognition	-0.05	event	0.13
has ben do	seek_grave	0.12	comrade_tip	-0.1	grave_info	-0.01	rumour	0.05	request_recognition	0.03	not_dead	0.01	event	0.08
has ben kia	seek_grave	-0.11	comrade_tip	-0.3	grave_info	0.16	battle_account	0.34	enemy_report	0.01	event	0.28
has ben lao	seek_grave	0.18	grave_info	-0.03
has ben trai	comrade_tip	0.01	foreign_tip	0.04	event	0.1
has ben tre	grave_info	-0.04
has ben trong	comrade_tip	-0.13	grave_info	-0.02	remains_found	0.08	relics	0.09	event	0.23
has benh	remains_found	-0.06	relics	-0.05	registry	0.16	battle_account	-0.05	scam_report	-0.01
has benh vien	seek_grave	0.04	comrade_tip	-0.13	grave_info	-0.19	registry	0.02	event	-0.01
has benh xa	grave_info	0.07
has bi	seek_grave	-0.26	comrade_tip	0.13	grave_info	0.07	remains_found	-0.17	registry	-0.3	battle_account	0.13	enemy_report	-0.04	foreign_tip	-0.38	dna_question	-0.4	scam_report	-0.06	rumour	-0.02	request_recognition	0.36	not_dead	0.27	event	0.05
has bi ban	event	-0.05
has bi bat	seek_grave	-0.25	comrade_tip	-0.1	grave_info	-0.18	battle_account	0.08	enemy_report	0.04	request_recognition	0.01	not_dead	0.33
has bi bom	comrade_tip	0.05	grave_info	0.05	rumour	0.02	event	0.1
has bi danh	seek_grave	0.1	comrade_tip	0.08	grave_info	0.06	registry	-0.05	battle_account	-0.06	event	-0.03
has bi dong	seek_grave	-0.03	comrade_tip	-0.06	grave_info	-0.23	remains_found	0.01	relics	0.23	scam_report	-0.02	rumour	-0.02	event	0.12
has bi linh	comrade_tip	-0.06	grave_info	0.1	request_recognition	0.13
has bi phao	comrade_tip	0.07	grave_info	0.02	event	-0.08
has bi phuc	seek_grave	0.25	comrade_tip	-0.1	event	0.06
has bi tay	seek_grave	0.02	comrade_tip	-0.05	grave_info	0.06	rumour	0.1
has bi thu	seek_grave	-0.09	grave_info	-0.1	relics	0.11	battle_account	0.02	request_recognition	0.07	not_dead	0.04
has bi thuong	seek_grave	-0.13	comrade_tip	-0.04	grave_info	-0.01	relics	-0.03	battle_account	0.25	not_dead	0.15
has bi truc	seek_grave	-0.05	grave_info	0.15
has bia	seek_grave	-0.46	comrade_tip	-0.07	grave_info	0.6	remains_found	-0.37	registry	-0.11	battle_account	-0.02	enemy_report	-0.21	foreign_tip	-0.07	dna_question	-0.06	rumour	-0.09	request_recognition	-0.09	not_dead	0.2	event	-0.08
has bia ghi	seek_grave	-0.1	comrade_tip	-0.05	grave_info	0.16	registry	-0.07	dna_question	0.08
has bia go	grave_info	0.05	registry	-0.07	event	-0.03
has bia rung	comrade_tip	0.05	event	-0.02
has bich	seek_grave	-0.12	comrade_tip	0.02	registry	0.02	battle_account	-0.03	dna_question	0.12	event	-0.09
has bien	seek_grave	0.2	comrade_tip	-0.07	grave_info	-0.14	remains_found	0.06	relics	0.09	registry	0.14	battle_account	-0.14	foreign_tip	-0.03	scam_report	0.05	rumour	-0.02	request_recognition	0.14	event	-0.2
has bien ban	seek_grave	-0.05	comrade_tip	-0.07	grave_info	0.02	remains_found	0.05	request_recognition	0.14	event	0.05
has bien gioi	grave_info	0.04
has bien phong	seek_grave	0.04
has biet	seek_grave	0.27	comrade_tip	0.11	grave_info	-0.18	remains_found	-0.31	relics	-0.15	registry	-0.09	enemy_report	0.01	foreign_tip	-0.11	dna_question	-0.11	scam_report	-0.12	rumour	0.37	request_recognition	-0.14	not_dead	-0.36	event	0.19
has biet cho	seek_grave	0.16	comrade_tip	0.05	grave_info	-0.05	event	-0.09
has biet co	seek_grave	0.14	comrade_tip	-0.06	rumour	0.06
has biet dong	seek_grave	0.02	comrade_tip	0.08	enemy_report	0.12
has biet mo	seek_grave	0.26	comrade_tip	-0.04	grave_info	-0.22
has biet ten	seek_grave	-0.2	battle_account	0.17	scam_report	-0.02	event	0.41
has bieu	grave_info	-0.09	scam_report	0.04	rumour	0.06	event	0.03
has binh	seek_grave	0.19	comrade_tip	0.04	grave_info	0.07	relics	-0.06	registry	0.13	battle_account	-0.07	enemy_report	-0.12	foreign_tip	0.02	dna_question	-0.36	scam_report	-0.15	rumour	-0.39	request_recognition	-0.31	not_dead	-0.1	event	-0.11
has binh dinh	seek_grave	0.06	comrade_tip	-0.1	registry	0.02	foreign_tip	0.01	scam_report	0.06	event	-0.12
has binh long	seek_grave	-0.03	comrade_tip	0.01	grave_info	0.01	remains_found	0.02
has binh luc	comrade_tip	0.04	grave_info	-0.02
has binh nhat	seek_grave	0.08	comrade_tip	0.04	grave_info	-0.1	foreign_tip	0.02	event	-0.09
has binh nhi	comrade_tip	0.07	grave_info	-0.11	event	-0.04
has binh tram	event	-0.03
has bo	comrade_tip	-0.4	grave_info	0.08	remains_found	0.18	relics	-0.04	battle_account	0.15	enemy_report	-0.18	dna_question	-0.2	scam_report	-0.06	rumour	0.16	request_recognition	-0.02	not_dead	-0.12	event	0.37
has bo binh	seek_grave	0.06	comrade_tip	-0.09	battle_account	0.11	event	0.09
has bo chau	comrade_tip	0.08	grave_info	-0.08
has bo chong	seek_grave	0.09	grave_info	0.03	remains_found	-0.03
has bo co	comrade_tip	0.06	dna_question	0.06	request_recognition	0.01
has bo doi	seek_grave	0.1	comrade_tip	-0.72	grave_info	0.42	battle_account	-0.04	enemy_report	-0.18	foreign_tip	0.1	dna_question	-0.13	scam_report	-0.39	rumour	0.31	request_recognition	-0.13	not_dead	-0.08	event	0.42
has bo em	seek_grave	0.06	comrade_tip	0.11	registry	-0.01	event	-0.11
has bo hai	comrade_tip	-0.16	grave_info	-0.32	remains_found	0.38	relics	0.04	registry	-0.03	scam_report	-0.01	event	0.07
has bo me	seek_grave	-0.11
has bo nam	seek_grave	-0.01	comrade_tip	-0.12	grave_info	0.15	event	0.2
has bo sung	grave_info	-0.03	battle_account	0.12	event	0.08
has bo suoi	comrade_tip	-0.14	battle_account	0.06
has bo toi	seek_grave	0.12	comrade_tip	-0.22	grave_info	0.07	event	-0.02
has bo van	seek_grave	-0.03	grave_info	0.12	event	0.06
has bo xuong	grave_info	-0.04	remains_found	0.19	relics	-0.09	event	0.03
has boc	seek_grave	-0.49	comrade_tip	0.44	grave_info	0.12	remains_found	0.2	relics	-0.06	registry	-0.3	battle_account	0.16	enemy_report	-0.07	dna_question	0.03	scam_report	0.06	rumour	-0.08	request_recognition	-0.05	not_dead	-0.06	event	0.21
has boc ve	seek_grave	-0.09	comrade_tip	0.04	dna_question	0.02
has boi	grave_info	-0.04	registry	-0.06	battle_account	0.06	enemy_report	-0.03
has bom	seek_grave	-0.04	comrade_tip	0.07	relics	-0.28	registry	0.16	battle_account	0.18	enemy_report	-0.04	dna_question	-0.09	scam_report	-0.11	request_recognition	0.12	not_dead	-0.13
has bom bi	comrade_tip	0.09	grave_info	0.01
has bom o	grave_info	-0.03	registry	0.1	request_recognition	0.03	event	-0.11
has bon	seek_grave	-0.31	comrade_tip	0.32	grave_info	0.09	relics	-0.01	registry	0.02	enemy_report	-0.16	foreign_tip	0.11	dna_question	-0.06	scam_report	0.11
has bon toi	seek_grave	-0.11	comrade_tip	0.21	grave_info	-0.02	battle_account	-0.08	event	-0.24
has bong	seek_grave	-0.08	comrade_tip	0.01	grave_info	0.12	relics	0.01	registry	0.03	battle_account	-0.04
has bot	seek_grave	0.07	comrade_tip	-0.15	relics	0.04	battle_account	0.11	enemy_report	0.01	request_recognition	0.02	event	0.01
has bu	battle_account	0.03
has bua	comrade_tip	0.39	grave_info	0.08	battle_account	-0.05	request_recognition	-0.02
has bui	seek_grave	-0.16	comrade_tip	0.04	grave_info	0.11	registry	0.09	enemy_report	-0.06	dna_question	-0.05	scam_report	-0.02	event	0.06
has bui thi	comrade_tip	-0.13	battle_account	0.06	event	0.08
has bung	seek_grave	-0.04	grave_info	0.1	registry	0.03	event	-0.18
has buoc	seek_grave	-0.12	grave_info	0.04	foreign_tip	0.07
has buon	remains_found	-0.1	relics	0.05	registry	0.09	battle_account	-0.04	event	-0.01
has buon ma	seek_grave	-0.08	comrade_tip	0.05	registry	0.09	request_recognition	0.03	event	-0.2
has but	seek_grave	-0.09	comrade_tip	-0.09	grave_info	-0.02	remains_found	0.16	relics	0.21	event	0.05
has buu	comrade_tip	-0.07	registry	0.08	scam_report	0.01
has c	seek_grave	-0.43	grave_info	-0.01	remains_found	-0.06	relics	0.11	battle_account	0.09	enemy_report	-0.11	dna_question	-0.05	scam_report	-0.17	rumour	-0.15	request_recognition	-0.12	not_dead	-0.03	event	-0.06
has c truong	seek_grave	-0.04	comrade_tip	-0.1	registry	0.02	battle_account	0.04
has c1	seek_grave	0.11	comrade_tip	0.06	grave_info	-0.2	registry	-0.02
has c11	comrade_tip	0.06	grave_info	-0.08
has c18	seek_grave	-0.05	comrade_tip	0.15	grave_info	-0.04	remains_found	-0.08
has c2	seek_grave	-0.29	comrade_tip	0.01	battle_account	0.05	event	0.32
has c3	seek_grave	-0.19	comrade_tip	0.36	grave_info	0.05	battle_account	-0.01	event	-0.12
has c4	comrade_tip	-0.02	grave_info	-0.09	registry	0.03
has c5	seek_grave	-0.14	comrade_tip	0.12	event	-0.04
has c6	seek_grave	0.02	comrade_tip	0.2	registry	-0.01	battle_account	-0.06	event	-0.17
has c6 d5	seek_grave	0.01	comrade_tip	0.12	event	-0.02
has c7	seek_grave	-0.17	grave_info	-0.01	remains_found	-0.02	registry	0.12
has c9	seek_grave	-0.01	comrade_tip	-0.05	enemy_report	0.03	event	0.04
has ca	seek_grave	0.06	comrade_tip	-0.03	grave_info	-0.1	remains_found	0.05	registry	-0.05	battle_account	0.13	enemy_report	-0.07	foreign_tip	-0.19	scam_report	-0.08	rumour	-0.08	request_recognition	-0.04	not_dead	-0.07	event	0.11
has ca ba	battle_account	0.14	event	0.14
has ca hai	seek_grave	-0.06	comrade_tip	0.14	grave_info	0.07	battle_account	-0.09	dna_question	0.02
has ca nha	seek_grave	-0.02	scam_report	0.09	request_recognition	0.02	event	-0.06
has ca phe	comrade_tip	-0.02	grave_info	0.12	event	0.16
has ca toi	seek_grave	0.09	comrade_tip	-0.01
has cac	seek_grave	-0.09	comrade_tip	-0.35	grave_info	0.02	relics	-0.16	battle_account	0.05	enemy_report	0.26	dna_question	-0.06	scam_report	0.23	request_recognition	0.05	not_dead	0.13	event	0.39
has cac anh	seek_grave	-0.07	comrade_tip	-0.05	grave_info	-0.01	relics	-0.1	battle_account	0.18	enemy_report	0.04	scam_report	0.13	request_recognition	0.06	not_dead	0.06	event	0.11
has cac bac	seek_grave	0.18	comrade_tip	-0.3	grave_info	-0.01	relics	-0.06	battle_account	-0.06	enemy_report	0.22	dna_question	-0.07	scam_report	0.03	event	0.03
has cac chu	seek_grave	0.08	comrade_tip	-0.01	request_recognition	-0.01	not_dead	0.14	event	0.05
has cac cu	seek_grave	-0.07	grave_info	0.12	relics	0.04	registry	-0.03	battle_account	-0.02	rumour	0.06	request_recognition	0.03	event	0.25
has cac dong	seek_grave	-0.06	comrade_tip	0.08	grave_info	0.09	event	0.08
has cach	seek_grave	0.31	comrade_tip	-0.24	grave_info	-0.02	remains_found	0.1	relics	-0.02	registry	-0.15	foreign_tip	0.02	scam_report	0.05	rumour	-0.02	request_recognition	-0.09	event	-0.02
has cach mang	seek_grave	0.35	comrade_tip	-0.13	grave_info	-0.02	event	-0.01
has cai	seek_grave	-0.28	grave_info	0.17	remains_found	0.28	relics	0.49	registry	-0.41	battle_account	-0.19	enemy_report	-0.08	foreign_tip	0.05	request_recognition	-0.18	event	0.29
has cam	comrade_tip	0.09	remains_found	-0.01	registry	-0.07	battle_account	-0.21	enemy_report	-0.08	foreign_tip	-0.16	dna_question	0.11	scam_report	0.12	rumour	-0.17	request_recognition	-0.2	event	-0.3
has cam lo	seek_grave	-0.01	comrade_tip	-0.15	grave_info	0.01	registry	0.04	scam_report	0.02	event	-0.05
has cam on	comrade_tip	-0.04	remains_found	-0.04	relics	-0.02	registry	-0.03	dna_question	0.2	scam_report	-0.11	rumour	-0.04	event	-0.18
has can	seek_grave	-0.1	comrade_tip	-0.13	grave_info	0.01	remains_found	-0.1	relics	0.13	registry	-0.09	battle_account	0.1	dna_question	-0.02	scam_report	0.1	rumour	-0.18	request_recognition	0.1	not_dead	-0.01	event	0.01
has can bo	seek_grave	-0.19	comrade_tip	-0.23	grave_info	0.26	remains_found	-0.19	relics	0.17	rumour	-0.04	request_recognition	0.05	not_dead	-0.05	event	-0.01
has can cu	seek_grave	0.01	comrade_tip	-0.07	remains_found	0.01	battle_account	0.09	request_recognition	0.01
has can o	seek_grave	0.03	comrade_tip	0.01	grave_info	-0.1	battle_account	-0.01	enemy_report	0.04	not_dead	0.04
has can thi	comrade_tip	0.02
has can tim	seek_grave	0.08	comrade_tip	-0.02	registry	-0.03
has cang	battle_account	0.05	event	0.19
has canh	seek_grave	-0.19	comrade_tip	0.35	grave_info	-0.09	remains_found	0.17	relics	-0.18	registry	-0.22	enemy_report	-0.15	foreign_tip	0.07	dna_question	-0.22	scam_report	0.26	rumour	-0.19	request_recognition	-0.23	event	0.04
has canh dong	seek_grave	0.04	comrade_tip	0.09	grave_info	-0.12
has canh suoi	battle_account	0.12	event	0.09
has cao	seek_grave	-0.11	grave_info	0.01	remains_found	0.12	relics	-0.11	battle_account	-0.21	enemy_report	0.28	dna_question	-0.23	rumour	-0.1	request_recognition	-0.07	not_dead	-0.3	event	0.06
has cao bang	seek_grave	0.06	comrade_tip	0.13	remains_found	-0.04	relics	0.05	battle_account	-0.06
has cao diem	grave_info	-0.05
has cao su	seek_grave	-0.04	comrade_tip	-0.15	remains_found	0.13	relics	0.06	battle_account	-0.01	foreign_tip	0.08	scam_report	-0.03	event	0.22
has cao thi	battle_account	0.02	scam_report	0.01	event	-0.04
has cao xa	comrade_tip	-0.01	grave_info	0.08	event	0.07
has cap	seek_grave	0.28	comrade_tip	-0.1	grave_info	0.02	remains_found	-0.04	registry	0.06	battle_account	-0.08	enemy_report	-0.01	dna_question	-0.05	scam_report	-0.11	rumour	-0.11	request_recognition	0.13	event	-0.17
has cap bac	seek_grave	0.33	comrade_tip	-0.16	registry	-0.22	event	-0.11
has cap ngay	seek_grave	0.08
has cat	seek_grave	-0.11	comrade_tip	0.15	grave_info	0.19	remains_found	0.01	relics	0.05	registry	-0.27	battle_account	0.07	enemy_report	-0.01	foreign_tip	-0.02	scam_report	-0.03	request_recognition	-0.11	not_dead	-0.06	event	0.11
has cat boc	seek_grave	-0.03	grave_info	0.16	remains_found	0.03	battle_account	0.01	event	0.14
has cau	comrade_tip	0.16	grave_info	-0.21	remains_found	-0.19	battle_account	0.08	enemy_report	-0.36	foreign_tip	-0.03	scam_report	0.03	rumour	-0.12	request_recognition	-0.16	event	-0.08
has cau ay	seek_grave	-0.18	comrade_tip	0.3	grave_info	-0.03	battle_account	-0.02	event	-0.19
has cau ba	seek_grave	-0.01	comrade_tip	0.11	event	0.03
has cau em	seek_grave	0.04	comrade_tip	-0.07	event	-0.04
has cau ruot	seek_grave	0.04	comrade_tip	-0.01	dna_question	0.06
has cay	seek_grave	-0.3	comrade_tip	0.11	grave_info	0.12	remains_found	0.03	registry	-0.19	enemy_report	-0.02	foreign_tip	0.02	dna_question	-0.04	scam_report	-0.05	request_recognition	-0.09	not_dead	-0.09	event	0.19
has cay so	grave_info	-0.02
has ccb	seek_grave	-0.27	comrade_tip	0.3
has cha	seek_grave	0.03	comrade_tip	-0.03	remains_found	-0.03	battle_account	-0.08	scam_report	-0.01	rumour	0.15	not_dead	-0.01	event	0.11
has cha toi	seek_grave	0.05	comrade_tip	-0.05	request_recognition	0.08	event	-0.03
has chac	seek_grave	-0.04	comrade_tip	0.08	rumour	0.24	request_recognition	-0.02	not_dead	-0.02	event	-0.04
has chai	relics	0.16	foreign_tip	0.02
has cham	seek_grave	0.04	comrade_tip	0.01	relics	-0.06	registry	-0.05	battle_account	-0.14	enemy_report	0.11	scam_report	-0.01	not_dead	0.01	event	0.12
has chan	seek_grave	-0.31	comrade_tip	0.24	grave_info	-0.09	remains_found	0.12	relics	-0.33	battle_account	0.12	enemy_report	-0.01	dna_question	-0.03	rumour	0.11	request_recognition	-0.09	not_dead	-0.06	event	0.12
has chan doi	seek_grave	-0.01	comrade_tip	0.12
has chang	seek_grave	0.08	grave_info	-0.04	rumour	0.04
has chanh	seek_grave	0.19	remains_found	0.06	enemy_report	0.03
has chao	seek_grave	-0.11	comrade_tip	0.17	relics	0.04	registry	-0.1	foreign_tip	0.01	dna_question	0.09	request_recognition	-0.02	not_dead	-0.02	event	-0.13
has chao cac	seek_grave	0.06
has chap	seek_grave	0.05	comrade_tip	0.06	grave_info	-0.12	request_recognition	0.07	event	-0.06
has chap nam	seek_grave	-0.05	comrade_tip	0.08	grave_info	-0.13	battle_account	0.03	request_recognition	0.08
has chat	seek_grave	0.05	comrade_tip	0.13	grave_info	-0.25	battle_account	-0.06	event	-0.37
has chau	seek_grave	0.4	comrade_tip	-0.07	grave_info	-0.32	remains_found	-0.06	relics	-0.16	registry	-0.23	battle_account	0.11	enemy_report	-0.04	dna_question	0.09	scam_report	-0.18	rumour	-0.13	request_recognition	0.11	event	-0.06
has chau chep	comrade_tip	0.12
has chau gai	comrade_tip	-0.03	event	-0.01
has chau goi	seek_grave	0.08	comrade_tip	-0.04	dna_question	0.06	event	-0.05
has chau hoi	seek_grave	0.08	event	-0.07
has chau la	seek_grave	0.04	comrade_tip	-0.02	grave_info	0.06	relics	-0.01	scam_report	-0.02	not_dead	-0.03	event	-0.01
has chau nghe	comrade_tip	-0.03	battle_account	0.05
has chau ngoai	grave_info	-0.09	battle_account	0.05	dna_question	0.02	event	0.05
has chau noi	comrade_tip	-0.13	registry	-0.02	dna_question	0.02	rumour	-0.01	request_recognition	0.06
has chay	seek_grave	-0.38	comrade_tip	0.25	grave_info	0.06	relics	-0.17	battle_account	0.08	dna_question	-0.02	request_recognition	0.09	event	-0.06
has che	seek_grave	-0.14	comrade_tip	-0.04	remains_found	0.08	registry	-0.01	battle_account	0.09	enemy_report	-0.02	foreign_tip	0.1	request_recognition	0.09	event	0.42
has chep	seek_grave	-0.41	comrade_tip	-0.1	remains_found	-0.03	registry	0.35	battle_account	0.12	enemy_report	0.09	request_recognition	-0.06
has chep lai	seek_grave	-0.04	grave_info	0.04	relics	-0.01	registry	0.03	battle_account	-0.08	enemy_report	0.02	event	-0.03
has chet	seek_grave	0.06	comrade_tip	0.38	grave_info	-0.09	remains_found	-0.35	battle_account	-0.22	enemy_report	0.09	foreign_tip	-0.04	dna_question	-0.24	scam_report	-0.29	rumour	0.12	request_recognition	0.1	not_dead	0.04	event	-0.1
has chet nam	rumour	0.12	event	0.1
has chet ngay	seek_grave	0.12	grave_info	-0.21	event	-0.03
has chet o	seek_grave	0.07	comrade_tip	0.22	grave_info	-0.09	battle_account	-0.01	rumour	-0.01	event	-0.4
has chet tran	grave_info	0.06	event	0.13
has chet vi	grave_info	0.05	event	-0.26
has chi	registry	-0.15	enemy_report	-0.1	foreign_tip	-0.17	dna_question	0.12	scam_report	0.13	rumour	-0.09	request_recognition	0.09	not_dead	-0.32	event	-0.11
has chi biet	seek_grave	0.14	grave_info	-0.01	event	-0.06
has chi cho	seek_grave	-0.07	comrade_tip	-0.05	grave_info	0.19	foreign_tip	0.02	scam_report	0.26	event	-0.04
has chi co	seek_grave	0.13	comrade_tip	0.01	grave_info	-0.11	registry	0.02	dna_question	0.02	event	-0.07
has chi con	seek_grave	-0.07	relics	0.03	battle_account	0.02	dna_question	0.17	event	0.07
has chi em	comrade_tip	-0.02	registry	0.04	dna_question	0.04	event	-0.13
has chi gai	comrade_tip	0.03	grave_info	-0.04	dna_question	0.02
has chi huy	comrade_tip	-0.09	remains_found	0.32	relics	-0.06	registry	-0.12	battle_account	-0.05	scam_report	-0.02	request_recognition	-0.01	event	0.32
has chi la	comrade_tip	-0.02	grave_info	0.13	foreign_tip	0.03	event	0.05
has chi mong	comrade_tip	0.03	grave_info	-0.03
has chi nho	comrade_tip	0.04	remains_found	-0.02	relics	0.11	event	-0.05
has chi toi	seek_grave	-0.03	comrade_tip	-0.04	grave_info	0.16	relics	0.02	event	-0.06
has chia	comrade_tip	0.12	event	-0.2
has chiec	seek_grave	0.03	comrade_tip	-0.2	grave_info	-0.16	remains_found	0.02	relics	0.16	scam_report	-0.01
has chien	seek_grave	0.39	comrade_tip	-0.45	remains_found	0.08	battle_account	0.14	dna_question	-0.1	not_dead	-0.09	event	0.36
has chien binh	grave_info	-0.02	remains_found	0.01	relics	0.1	event	-0.06
has chien dau	seek_grave	0.1	comrade_tip	-0.07
has chien si	seek_grave	0.16	comrade_tip	-0.21	grave_info	0.19	registry	0.08	battle_account	0.01	event	0.21
has chien truong	grave_info	0.02	scam_report	0.06	event	-0.02
has chieu	seek_grave	-0.45	comrade_tip	0.28	grave_info	-0.03	remains_found	0.08	relics	0.01	battle_account	0.17	enemy_report	0.05	request_recognition	-0.01	event	0.12
has chim	comrade_tip	-0.34	grave_info	-0.13	remains_found	0.03	relics	0.07	battle_account	0.11	event	0.09
has chin	seek_grave	-0.03	comrade_tip	0.07	grave_info	0.04	relics	-0.06	battle_account	0.01	scam_report	0.04	not_dead	-0.01
has chinh	seek_grave	-0.11	comrade_tip	0.06	grave_info	0.13	remains_found	-0.1	relics	-0.04	registry	-0.04	battle_account	0.17	enemy_report	-0.12	foreign_tip	-0.02	rumour	-0.04	not_dead	0.17	event	-0.07
has chinh sach	seek_grave	-0.04	comrade_tip	-0.06	grave_info	0.02	registry	0.02	scam_report	0.05	event	-0.11
has chinh tri	seek_grave	0.01	registry	-0.04	battle_account	0.11
has chiu	comrade_tip	0.08	grave_info	-0.1	battle_account	-0.09	enemy_report	0.02	event	-0.21
has cho	seek_grave	-0.18	comrade_tip	0.02	grave_info	-0.09	registry	-0.33	battle_account	-0.05	enemy_report	0.08	foreign_tip	0.01	dna_question	0.02	scam_report	0.17	rumour	0.12	request_recognition	0.23	not_dead	-0.05	event	-0.12
has cho anh	comrade_tip	-0.02	scam_report	0.05	request_recognition	0.12	event	-0.19
has cho biet	seek_grave	0.03	comrade_tip	-0.01	grave_info	-0.01
has cho bo	seek_grave	-0.02	comrade_tip	-0.03	request_recognition	0.15	event	-0.13
has cho chau	comrade_tip	0.04	grave_info	-0.03	event	-0.01
has cho co	seek_grave	-0.1	comrade_tip	0.14	grave_info	0.09
has cho con	grave_info	-0.08	registry	0.03	event	-0.01
has cho don	seek_grave	-0.06	comrade_tip	0.07	rumour	0.01	event	0.03
has cho em	seek_grave	-0.13	dna_question	0.09	event	-0.03
has cho gia	seek_grave	-0.09	comrade_tip	0.08	foreign_tip	0.04	scam_report	0.03	not_dead	0.06
has cho hoi	seek_grave	0.17	comrade_tip	-0.1	grave_info	-0.17	request_recognition	0.14
has cho me	seek_grave	-0.03	grave_info	-0.03	scam_report	0.08	event	-0.1
has cho nao	seek_grave	0.1	grave_info	-0.06	relics	0.02
has cho nguoi	seek_grave	0.02	comrade_tip	-0.05	grave_info	-0.06	remains_found	0.05	relics	0.01
has cho ong	seek_grave	0.06	comrade_tip	0.06	grave_info	-0.09	not_dead	0.05	event	-0.15
has cho toi	seek_grave	0.03	battle_account	-0.02	request_recognition	0.02	event	-0.1
has chon	comrade_tip	0.36	grave_info	0.11	remains_found	-0.27	relics	-0.26	registry	-0.05	battle_account	-0.03	enemy_report	0.06	foreign_tip	0.15	dna_question	-0.15	scam_report	-0.32	rumour	0.16	request_recognition	-0.14	not_dead	-0.52	event	0.01
has chon anh	comrade_tip	0.11	event	-0.09
has chon ben	seek_grave	0.04	comrade_tip	0.1	grave_info	-0.09	request_recognition	0.02	event	-0.07
has chon canh	seek_grave	0.06
has chon cat	comrade_tip	0.08
has chon chung	seek_grave	-0.18	comrade_tip	-0.07	battle_account	0.02	enemy_report	0.04	dna_question	0.06	rumour	0.11	event	0.28
has chon ngay	seek_grave	-0.04	comrade_tip	0.15	grave_info	0.01	enemy_report	0.02
has chon o	seek_grave	-0.09	grave_info	0.19	foreign_tip	-0.01	scam_report	-0.04	rumour	-0.02	not_dead	-0.01
has chon sau	seek_grave	0.08	battle_account	-0.01	enemy_report	0.02	event	-0.29
has chon tai	seek_grave	-0.05	comrade_tip	0.03	enemy_report	0.07	event	0.06
has chon tam	seek_grave	0.08	comrade_tip	-0.07	grave_info	-0.03	event	0.03
has chon tren	battle_account	0.09	event	0.03
has chon trong	seek_grave	0.02	comrade_tip	0.01	event	-0.16
has chong	seek_grave	0.18	comrade_tip	-0.17	grave_info	-0.12	battle_account	-0.15	foreign_tip	-0.04	request_recognition	0.04	not_dead	0.02	event	-0.23
has chong phap	comrade_tip	-0.01	registry	0.09	event	-0.07
has chong toi	seek_grave	0.2	comrade_tip	-0.29	grave_info	-0.05	relics	0.06	request_recognition	0.09
has chot	comrade_tip	0.18	grave_info	-0.25	registry	-0.01	battle_account	0.02	event	0.01
has chqs	comrade_tip	-0.16	grave_info	0.08	event	0.11
has chu	seek_grave	0.06	comrade_tip	-0.14	grave_info	0.17	remains_found	0.1	relics	0.06	registry	-0.14	battle_account	-0.19	enemy_report	-0.15	foreign_tip	-0.3	dna_question	-0.15	scam_report	-0.07	rumour	-0.03	not_dead	0.01	event	0.07
has chu a	comrade_tip	0.03	battle_account	0.09	event	-0.02
has chu bo	seek_grave	-0.13	grave_info	0.13	relics	0.04	event	-0.3
has chu khong	comrade_tip	0.1	event	-0.07
has chu la	seek_grave	-0.01	comrade_tip	0.03	scam_report	0.05	request_recognition	0.02
has chu thi	request_recognition	0.01
has chu tich	seek_grave	-0.1	grave_info	0.16	request_recognition	0.11	not_dead	0.04	event	0.24
has chu toi	comrade_tip	-0.05	scam_report	0.11	not_dead	0.01	event	-0.09
has chu van	comrade_tip	-0.1	registry	0.04	battle_account	0.03	not_dead	0.02
has chua	seek_grave	-0.03	comrade_tip	-0.13	relics	-0.31	registry	0.25	battle_account	-0.21	enemy_report	-0.18	foreign_tip	-0.24	dna_question	-0.03	scam_report	-0.01	rumour	0.04	request_recognition	0.2	not_dead	-0.12
has chua ai	grave_info	0.23	event	0.14
has chua biet	grave_info	-0.08	registry	0.05	event	0.07
has chua co	comrade_tip	-0.2	grave_info	-0.32	registry	0.12	dna_question	0.09	request_recognition	0.05	event	-0.05
has chua duoc	seek_grave	-0.36	comrade_tip	-0.06	grave_info	-0.05	request_recognition	0.32	event	-0.14
has chua ro	seek_grave	0.1	grave_info	-0.03
has chua thay	comrade_tip	-0.03	remains_found	0.01	scam_report	-0.06	not_dead	0.02	event	0.02
has chua tim	seek_grave	-0.02	registry	0.08	event	-0.04
has chuan	comrade_tip	-0.09	event	-0.05
has chuan uy	comrade_tip	-0.02	event	-0.06
has chuc	comrade_tip	-0.19	grave_info	0.05	registry	-0.15	scam_report	-0.01	rumour	0.16	request_recognition	-0.01	not_dead	0.02	event	0.05
has chuc nam	comrade_tip	-0.1	relics	0.06
has chuc vu	seek_grave	0.02	comrade_tip	-0.22	grave_info	0.15	registry	-0.02	battle_account	-0.03
has chum	seek_grave	0.05	comrade_tip	0.07	grave_info	-0.06
has chung	seek_grave	-0.15	comrade_tip	-0.02	remains_found	0.05	relics	-0.01	battle_account	0.21	enemy_report	0.07	foreign_tip	0.12	rumour	0.1	request_recognition	0.22	not_dead	-0.07	event	0.22
has chung mot	comrade_tip	0.19	grave_info	-0.1	event	-0.16
has chung toi	seek_grave	-0.25	comrade_tip	0.19	grave_info	0.2	registry	-0.05	battle_account	0.01	enemy_report	-0.16	foreign_tip	0.14	dna_question	-0.01	rumour	-0.01	request_recognition	-0.12
has chuong	seek_grave	-0.03	relics	-0.08	battle_account	-0.08	dna_question	0.02	request_recognition	-0.01	not_dead	-0.03
has chup	comrade_tip	-0.2	grave_info	0.4	remains_found	-0.06	relics	0.13	registry	-0.02	request_recognition	-0.03
has chuyen	seek_grave	0.03	comrade_tip	-0.02	grave_info	-0.04	remains_found	-0.1	relics	-0.17	battle_account	-0.16	foreign_tip	0.15	dna_question	-0.29	scam_report	0.42	rumour	0.02	not_dead	0.01
has chuyen ve	seek_grave	0.16	grave_info	-0.19
has co	seek_grave	-0.15	comrade_tip	-0.15	grave_info	0.11	remains_found	0.13	registry	-0.31	battle_account	-0.42	enemy_report	0.04	foreign_tip	-0.03	dna_question	0.16	scam_report	0.06	rumour	0.21	request_recognition	-0.18	not_dead	-0.02	event	0.35
has co ai	seek_grave	0.22	grave_info	-0.01	remains_found	-0.01	event	-0.2
has co anh	remains_found	-0.06	relics	0.05	battle_account	0.08
has co ba	grave_info	0.03	rumour	0.06	event	0.14
has co bang	grave_info	-0.11	scam_report	0.04	request_recognition	0.12
has co cai	seek_grave	-0.07	comrade_tip	-0.21	grave_info	0.17	relics	0.13	foreign_tip	0.08	event	0.08
has co cam	comrade_tip	0.07	enemy_report	0.03
has co chu	seek_grave	0.13	comrade_tip	-0.08	grave_info	-0.05	relics	-0.01	dna_question	0.02	scam_report	-0.07	rumour	-0.02	request_recognition	0.03	event	-0.09
has co con	seek_grave	-0.05	grave_info	0.05	foreign_tip	0.01
has co dong	seek_grave	0.14	grave_info	0.04	scam_report	0.05
has co dung	seek_grave	-0.07	rumour	0.13
has co duoc	request_recognition	0.08
has co ghi	seek_grave	-0.18	comrade_tip	0.19	foreign_tip	0.1	request_recognition	0.03	event	0.06
has co giao	seek_grave	-0.1	comrade_tip	0.07	grave_info	0.05	registry	0.07	event	-0.06
has co giay	seek_grave	-0.08	comrade_tip	-0.04	grave_info	-0.08	foreign_tip	0.03	not_dead	0.3
has co hai	seek_grave	-0.03	comrade_tip	0.01	grave_info	0.05	event	-0.17
has co khac	relics	0.14	foreign_tip	0.02	event	-0.13
has co mat	comrade_tip	-0.09	remains_found	0.11	dna_question	0.06
has co mo	comrade_tip	-0.1	grave_info	0.01	dna_question	0.06	event	-0.13
has co mot	seek_grave	-0.08	comrade_tip	-0.26	grave_info	0.24	enemy_report	0.09	foreign_tip	0.01	dna_question	0.06	rumour	0.04	event	0.34
has co nguoi	seek_grave	0.08	comrade_tip	-0.21	grave_info	0.01	registry	-0.02	battle_account	-0.04	dna_question	-0.03	scam_report	0.25	rumour	0.13	request_recognition	-0.02
has co noi	seek_grave	0.17	comrade_tip	-0.05	grave_info	-0.04	not_dead	0.04
has co ong	seek_grave	-0.09	comrade_tip	0.15	grave_info	0.02	registry	0.05	rumour	0.07	not_dead	0.04	event	-0.33
has co phai	grave_info	-0.17
has co quan	seek_grave	-0.04	comrade_tip	-0.01	battle_account	0.03	scam_report	0.21	request_recognition	0.07	not_dead	0.05	event	-0.01
has co ten	seek_grave	0.02	comrade_tip	-0.32	grave_info	0.09	dna_question	0.08	not_dead	0.1	event	-0.12
has co the	seek_grave	-0.12	comrade_tip	0.07	registry	-0.04	enemy_report	0.09	request_recognition	0.02	event	0.29
has co tin	remains_found	0.03
has co xuong	seek_grave	-0.04	comrade_tip	-0.04	grave_info	-0.06	remains_found	0.05	dna_question	0.03	rumour	0.12	event	0.02
has coc	seek_grave	-0.1	comrade_tip	0.09	grave_info	-0.25	remains_found	0.05	relics	0.05	battle_account	-0.12	scam_report	0.01	event	0.15
has coi	seek_grave	-0.49	comrade_tip	0.11	grave_info	0.19	battle_account	0.16	enemy_report	-0.05	dna_question	-0.03	rumour	-0.02	not_dead	0.04	event	0.19
has com	seek_grave	-0.07	grave_info	0.11	relics	0.06	foreign_tip	0.1	event	0.18
has con	comrade_tip	-0.06	grave_info	-0.12	remains_found	-0.2	relics	0.25	registry	-0.05	battle_account	0.04	enemy_report	-0.42	foreign_tip	0.08	scam_report	-0.11	not_dead	0.19
has con ai	seek_grave	0.16	comrade_tip	-0.08
has con anh	comrade_tip	0.04	event	-0.22
has con ba	seek_grave	-0.13	comrade_tip	0.14	relics	0.01	dna_question	0.03	event	0.01
has con bac	comrade_tip	0.1
has con chau	seek_grave	-0.22	grave_info	0.05	relics	0.01	foreign_tip	0.01	scam_report	0.02	request_recognition	0.05	not_dead	0.04	event	-0.02
has con co	seek_grave	-0.05	comrade_tip	0.09	rumour	0.01
has con dau	seek_grave	0.04	comrade_tip	-0.01	grave_info	-0.12	dna_question	0.1
has con doc	seek_grave	-0.06	comrade_tip	-0.08	grave_info	0.03	remains_found	0.09	relics	0.02	event	0.16
has con gai	seek_grave	0.16	comrade_tip	-0.07	grave_info	-0.18	remains_found	-0.04	registry	-0.07	battle_account	0.16	enemy_report	-0.05	foreign_tip	0.09	dna_question	0.04	scam_report	-0.04
has con giu	seek_grave	-0.07	comrade_tip	-0.05	relics	0.25	foreign_tip	0.04	scam_report	0.02	event	0.03
has con hai	comrade_tip	-0.05	grave_info	0.03	battle_account	0.13	event	0.05
has con la	seek_grave	0.08	comrade_tip	0.01	remains_found	-0.04	battle_account	-0.03	event	-0.38
has con nho	grave_info	-0.02	battle_account	0.15	event	0.21
has con o	seek_grave	-0.07	comrade_tip	0.09	grave_info	0.08	event	-0.02
has con ong	seek_grave	-0.05	grave_info	-0.18	registry	0.03	foreign_tip	0.07	not_dead	0.03
has con song	grave_info	-0.04	remains_found	-0.04	scam_report	-0.07	rumour	0.02	not_dead	0.15	event	-0.02
has con ten	seek_grave	0.08	comrade_tip	-0.27	battle_account	0.03	not_dead	0.03
has con toi	comrade_tip	0.02	grave_info	-0.08	dna_question	0.03
has con trai	seek_grave	0.11	comrade_tip	-0.39	grave_info	-0.05	registry	-0.14	foreign_tip	0.04
has cong	seek_grave	-0.27	comrade_tip	-0.02	grave_info	-0.19	remains_found	0.19	relics	-0.35	battle_account	-0.04	foreign_tip	-0.29	scam_report	-0.05	rumour	-0.04	request_recognition	0.57	not_dead	0.13	event	0.04
has cong an	seek_grave	-0.24	comrade_tip	-0.17	grave_info	-0.29	remains_found	0.12	relics	-0.22	battle_account	0.01	dna_question	0.31	scam_report	0.12	rumour	-0.11	request_recognition	0.09
has cong binh	seek_grave	0.09	grave_info	0.03	registry	0.07
has cong hoa	comrade_tip	-0.24	grave_info	0.02	remains_found	0.09	registry	0.15	request_recognition	0.09	event	0.1
has cong nhan	seek_grave	-0.26	comrade_tip	-0.11	grave_info	-0.17	remains_found	0.04	dna_question	-0.02	scam_report	-0.03	request_recognition	0.44	event	-0.15
has cong tac	seek_grave	0.08	comrade_tip	-0.01
has cot	comrade_tip	0.02	grave_info	-0.03	remains_found	0.43	registry	-0.06	battle_account	-0.06	enemy_report	-0.06	scam_report	0.05	rumour	-0.03	request_recognition	-0.09	not_dead	-0.11	event	0.07
has cu	seek_grave	-0.14	comrade_tip	-0.15	grave_info	0.21	remains_found	-0.01	relics	0.12	registry	0.2	battle_account	-0.01	enemy_report	-0.25	scam_report	-0.18	rumour	0.17	not_dead	-0.07	event	0.12
has cu chi	registry	0.06	event	-0.01
has cu co	seek_grave	0.15	comrade_tip	-0.04	rumour	0.06	event	0.03
has cu cua	comrade_tip	0.07	event	-0.1
has cua	seek_grave	-0.1	grave_info	-0.08	remains_found	-0.1	relics	0.23	battle_account	0.04	enemy_report	0.23	foreign_tip	0.04	dna_question	0.09	scam_report	-0.2	rumour	-0.1	request_recognition	-0.16	not_dead	-0.09
has cua anh	seek_grave	0.06	comrade_tip	-0.1	relics	0.04	foreign_tip	0.01	event	0.09
has cua ba	grave_info	-0.05	relics	-0.01	foreign_tip	0.03	dna_question	0.06	event	0.02
has cua bac	seek_grave	0.06	comrade_tip	-0.07	grave_info	0.05	relics	0.04	dna_question	0.01	event	-0.17
has cua ban	seek_grave	-0.14	comrade_tip	0.17	grave_info	0.09	not_dead	0.04	event	0.01
has cua bo	comrade_tip	0.13	remains_found	-0.02	registry	-0.04	battle_account	-0.06	rumour	0.01	event	-0.06
has cua chu	seek_grave	-0.07	comrade_tip	0.02	relics	0.04
has cua dai	relics	-0.01	enemy_report	0.01	not_dead	0.04
has cua don	seek_grave	0.08	grave_info	-0.06	event	-0.13
has cua em	comrade_tip	-0.03	foreign_tip	0.07	dna_question	0.02	event	0.04
has cua liet	grave_info	0.01	dna_question	0.07	event	-0.04
has cua lu	enemy_report	0.16	event	0.08
has cua me	dna_question	0.11	event	-0.01
has cua mot	seek_grave	-0.12	grave_info	0.03	relics	0.25	enemy_report	0.08	event	-0.23
has cua ong	comrade_tip	-0.04	relics	0.07	enemy_report	-0.12	foreign_tip	0.19	scam_report	-0.02	event	-0.08
has cua su	enemy_report	0.16
has cua toi	seek_grave	-0.08	comrade_tip	0.33	grave_info	-0.04	event	-0.13
has cua trung	seek_grave	-0.05	battle_account	0.02
has cua viet	comrade_tip	0.07	grave_info	-0.06
has cua xa	grave_info	-0.13	not_dead	0.04	event	-0.02
has cuc	comrade_tip	-0.02	grave_info	-0.04	remains_found	0.26	relics	-0.16	battle_account	-0.01	scam_report	0.13	event	0.17
has cung	seek_grave	-0.17	comrade_tip	0.45	grave_info	-0.01	remains_found	-0.28	relics	-0.31	registry	-0.11	battle_account	-0.16	enemy_report	-0.22	foreign_tip	-0.15	rumour	0.06	request_recognition	0.16	event	-0.2
has cung cap	comrade_tip	0.05	registry	0.06
has cung don	event	-0.04
has cung khong	seek_grave	-0.12	comrade_tip	-0.03	grave_info	-0.09	battle_account	0.15	rumour	0.26	event	0.06
has cung la	grave_info	0.08
has cung tieu	comrade_tip	0.06
has cung to	comrade_tip	0.04	grave_info	0.02	relics	0.01	event	-0.01
has cuoc	comrade_tip	-0.18	grave_info	-0.05	relics	-0.04	scam_report	0.09	not_dead	0.03	event	0.03
has cuoi	seek_grave	0.14	comrade_tip	-0.14	grave_info	0.06	relics	0.17	registry	-0.06	battle_account	0.1	scam_report	-0.1	rumour	-0.09	not_dead	-0.03
has cuoi nam	remains_found	0.03	relics	0.02	dna_question	0.02	request_recognition	0.02	event	-0.17
has cuon	comrade_tip	0.04	relics	0.23	registry	-0.01	scam_report	-0.06	rumour	-0.01	request_recognition	-0.02
has cuong	seek_grave	-0.08	comrade_tip	-0.01	remains_found	0.07	battle_account	0.03	scam_report	-0.01	request_recognition	-0.01	event	-0.04
has cut	seek_grave	-0.1	comrade_tip	0.1	event	0.18
has cuu	comrade_tip	0.06	grave_info	-0.16	relics	0.05	registry	-0.09	foreign_tip	0.28	rumour	0.03
has cuu chien	grave_info	-0.02	remains_found	0.01	relics	0.1	event	-0.07
has d	seek_grave	-0.24	comrade_tip	0.09	grave_info	0.13	relics	0.24	registry	-0.22	battle_account	0.15	scam_report	-0.01	event	0.08
has d c	comrade_tip	0.12	registry	-0.08	event	-0.12
has d1	battle_account	-0.03
has d2	seek_grave	-0.15	comrade_tip	0.21	grave_info	-0.05	remains_found	-0.03	relics	-0.05	registry	0.13	scam_report	-0.02	event	0.07
has d3	seek_grave	-0.16	grave_info	-0.03	relics	-0.02	battle_account	0.07	enemy_report	0.1	event	0.15
has d4	seek_grave	-0.01	comrade_tip	0.07	grave_info	-0.05	remains_found	0.04	event	0.04
has d5	comrade_tip	0.07	event	-0.11
has d6	seek_grave	-0.1	grave_info	-0.03	event	0.03
has d8	seek_grave	-0.15	event	-0.1
has d9	grave_info	-0.03	battle_account	0.03	event	-0.06
has da	seek_grave	0.04	grave_info	-0.17	remains_found	0.33	relics	0.03	battle_account	-0.35	enemy_report	-0.28	foreign_tip	0.1	dna_question	0.04	scam_report	0.1	rumour	-0.3	request_recognition	-0.02	not_dead	0.06	event	-0.1
has da co	grave_info	-0.14	remains_found	0.01	registry	0.12	request_recognition	0.02	event	0.01
has da dua	grave_info	-0.31	registry	0.1	event	-0.16
has da duoc	grave_info	-0.18	dna_question	0.11
has da hinh	foreign_tip	0.01	event	0.05
has da hy	event	-0.01
has da len	comrade_tip	0.02	battle_account	-0.05	event	-0.13
has da mat	comrade_tip	-0.12	relics	0.03	battle_account	0.01	not_dead	0.01
has dac	seek_grave	0.09	comrade_tip	0.06	grave_info	-0.32	enemy_report	0.11	scam_report	-0.04	rumour	-0.01	event	-0.04
has dac cong	comrade_tip	0.17	enemy_report	0.02	event	-0.02
has dai	grave_info	-0.07	relics	-0.14	registry	-0.01	battle_account	0.09	enemy_report	0.08	foreign_tip	0.17	dna_question	-0.06	scam_report	-0.06	rumour	-0.23	not_dead	-0.08	event	0.22
has dai doan	comrade_tip	0.13	battle_account	-0.04	event	-0.21
has dai doi	seek_grave	-0.11	comrade_tip	0.21	grave_info	-0.13	remains_found	-0.17	relics	-0.24	registry	-0.06	battle_account	0.13	enemy_report	0.01	foreign_tip	0.18	dna_question	-0.04	scam_report	-0.09	rumour	-0.06	request_recognition	-0.02	not_dead	-0.07
has dai ta	remains_found	0.01	event	0.06
has dai uy	comrade_tip	-0.1	remains_found	-0.08	relics	0.1	enemy_report	0.11	event	0.03
has dak	seek_grave	-0.04	comrade_tip	-0.23	grave_info	0.05	remains_found	-0.07	registry	-0.01	battle_account	0.09	dna_question	-0.05	scam_report	0.12	rumour	-0.04	request_recognition	-0.04
has dak lak	comrade_tip	-0.04	grave_info	0.02	scam_report	0.06	event	-0.06
has dak to	grave_info	0.03	registry	-0.06
has dam	seek_grave	-0.12	comrade_tip	0.1	grave_info	-0.06	remains_found	0.01	battle_account	-0.26	enemy_report	-0.1	foreign_tip	-0.05	dna_question	0.01	scam_report	-0.15	rumour	0.18
has dam quang	dna_question	0.01
has dan	seek_grave	-0.04	grave_info	0.36	remains_found	0.26	relics	-0.2	battle_account	0.14	enemy_report	-0.02	dna_question	-0.32	scam_report	-0.01	rumour	-0.04	request_recognition	0.06	not_dead	-0.18	event	0.27
has dan cong	comrade_tip	-0.07	registry	0.09	rumour	0.05	request_recognition	0.22	event	0.09
has dan lang	comrade_tip	-0.19	grave_info	0.04	foreign_tip	0.01	event	0.13
has dan o	relics	0.01	battle_account	-0.06
has dan quan	seek_grave	-0.29	comrade_tip	-0.18	grave_info	0.08	registry	0.07	battle_account	0.22	request_recognition	0.13	event	0.12
has dan toc	seek_grave	0.37	comrade_tip	-0.07	grave_info	-0.03	registry	-0.11	event	-0.15
has dang	seek_grave	0.09	comrade_tip	0.07	grave_info	-0.19	remains_found	-0.35	relics	0.09	registry	0.08	battle_account	0.02	scam_report	0.14	request_recognition	-0.19	not_dead	0.02	event	-0.13
has dang nam	seek_grave	-0.17	registry	0.05	dna_question	0.05	scam_report	0.17	event	-0.1
has dang o	seek_grave	0.09	grave_info	-0.21	battle_account	-0.01
has dang thi	seek_grave	0.15	comrade_tip	-0.01	grave_info	-0.01	battle_account	0.03
has dang van	seek_grave	0.1	grave_info	-0.06
has danh	seek_grave	-0.11	grave_info	0.04	registry	0.3	foreign_tip	-0.24	dna_question	-0.09	scam_report	-0.13	rumour	-0.09	request_recognition	-0.14	not_dead	0.07
has danh dau	remains_found	0.1
has danh may	seek_grave	0.08	comrade_tip	-0.27	battle_account	0.09	enemy_report	0.07	event	0.01
has danh sach	seek_grave	-0.23	comrade_tip	-0.36	grave_info	-0.07	remains_found	-0.09	registry	0.27	battle_account	-0.1	rumour	-0.01	request_recognition	-0.11	not_dead	0.24	event	-0.17
has dao	seek_grave	-0.14	comrade_tip	0.18	grave_info	-0.04	remains_found	0.34	relics	-0.15	registry	0.01	battle_account	-0.07	dna_question	-0.03	scam_report	0.13	rumour	-0.01	request_recognition	-0.07	not_dead	-0.25	event	0.19
has dao thi	comrade_tip	-0.06	registry	0.05	battle_account	0.02	event	0.12
has dap	seek_grave	-0.24	comrade_tip	0.4	remains_found	-0.04	relics	-0.08	enemy_report	0.01	event	0.04
has dat	seek_grave	-0.09	comrade_tip	0.16	grave_info	0.15	remains_found	-0.14	relics	-0.31	registry	-0.32	battle_account	0.02	enemy_report	-0.17	foreign_tip	-0.02	request_recognition	-0.14	not_dead	-0.18	event	0.17
has dau	seek_grave	0.1	comrade_tip	-0.12	grave_info	-0.05	remains_found	0.06	relics	-0.13	registry	-0.19	battle_account	-0.09	enemy_report	-0.15	foreign_tip	-0.04	scam_report	0.15	rumour	-0.08	not_dead	-0.1	event	0.02
has dau chon	seek_grave	-0.22	grave_info	0.1	registry	0.18	event	0.09
has dau nam	seek_grave	0.02	grave_info	0.13	registry	-0.02
has dau o	grave_info	-0.01	not_dead	0.06
has dau quay	comrade_tip	0.22	grave_info	-0.13	remains_found	0.03	event	-0.06
has dau thi	seek_grave	-0.01	enemy_report	0.03
has dau toi	seek_grave	0.03	comrade_tip	-0.07	grave_info	-0.01	scam_report	0.07	event	0.06
has day	seek_grave	-0.25	comrade_tip	0.05	grave_info	0.39	remains_found	0.33	relics	-0.2	battle_account	-0.21	foreign_tip	-0.16	dna_question	-0.06	scam_report	-0.18	rumour	0.02	request_recognition	-0.29	not_dead	0.11	event	0.28
has day du	seek_grave	-0.03	comrade_tip	0.12	battle_account	-0.02	event	-0.01
has dc	seek_grave	-0.12	comrade_tip	0.02	grave_info	-0.07	remains_found	-0.04	dna_question	0.08	event	-0.01
has de	seek_grave	-0.13	comrade_tip	0.13	remains_found	-0.15	relics	0.17	battle_account	-0.02	enemy_report	0.17	foreign_tip	-0.02	dna_question	-0.14	scam_report	0.11	not_dead	0.04	event	-0.11
has de cac	seek_grave	-0.14	enemy_report	0.14	scam_report	0.11	event	0.09
has de lai	comrade_tip	0.06	enemy_report	0.13
has de nghi	seek_grave	-0.17	comrade_tip	-0.15	grave_info	0.09	request_recognition	0.21	event	0.02
has de o	seek_grave	0.12	relics	0.04	battle_account	0.02
has dem	seek_grave	-0.2	comrade_tip	0.19	grave_info	0.1	remains_found	-0.21	relics	-0.14	registry	-0.32	battle_account	0.02	enemy_report	0.32	foreign_tip	-0.06	dna_question	-0.12	rumour	0.09	not_dead	-0.17	event	0.26
has dem chon	comrade_tip	-0.03	request_recognition	0.05	event	-0.1
has dem ve	seek_grave	0.06	grave_info	0.01
has den	seek_grave	-0.37	comrade_tip	0.01	registry	-0.06	battle_account	0.07	foreign_tip	0.16	scam_report	0.12	request_recognition	0.12	not_dead	0.14	event	0.18
has den gio	comrade_tip	-0.17	battle_account	0.04	request_recognition	0.02
has den nay	seek_grave	-0.25	comrade_tip	-0.02	grave_info	0.08	battle_account	0.02	request_recognition	0.11	not_dead	0.03
has deo	seek_grave	-0.03	comrade_tip	0.04	grave_info	0.15	registry	0.05	battle_account	-0.14	scam_report	-0.02	request_recognition	0.06	event	-0.17
has dep	seek_grave	-0.07	comrade_tip	-0.02	grave_info	-0.21	remains_found	0.45	relics	-0.08	scam_report	-0.02	event	0.24
has deu	comrade_tip	0.16	remains_found	-0.03	relics	-0.05	dna_question	0.09	scam_report	-0.03	request_recognition	0.08	not_dead	-0.01	event	-0.05
has di	seek_grave	0.75	comrade_tip	-0.21	grave_info	-0.13	remains_found	0.06	relics	-0.21	registry	-0.05	battle_account	-0.09	enemy_report	-0.29	foreign_tip	-0.06	dna_question	0.03	scam_report	-0.06	request_recognition	-0.02	not_dead	-0.14	event	-0.39
has di b	seek_grave	0.2	comrade_tip	-0.03	grave_info	-0.15
has di bo	seek_grave	0.33	comrade_tip	-0.09	grave_info	-0.02	relics	-0.02	registry	-0.04	event	-0.2
has di cung	seek_grave	0.04	grave_info	0.02	foreign_tip	0.01	scam_report	0.03	request_recognition	0.04
has di dau	event	0.03
has di lay	seek_grave	-0.04	grave_info	-0.03
has di linh	seek_grave	0.18	comrade_tip	-0.02	grave_info	-0.07	event	-0.1
has di nam	seek_grave	0.09
has di thang	seek_grave	0.01	comrade_tip	-0.08	request_recognition	0.02
has di tim	seek_grave	0.07	comrade_tip	-0.09	grave_info	0.06	battle_account	0.04	event	0.01
has dia	seek_grave	-0.05	grave_info	0.19	registry	-0.17	battle_account	0.04	enemy_report	-0.09	dna_question	-0.03	scam_report	0.05	request_recognition	0.01	event	0.05
has dia chi	comrade_tip	-0.05	relics	0.08	scam_report	0.07
has dia phuong	seek_grave	0.17	event	-0.01
has dich	seek_grave	-0.21	comrade_tip	-0.24	grave_info	-0.22	remains_found	-0.22	relics	-0.14	registry	-0.18	battle_account	0.06	enemy_report	0.49	foreign_tip	0.38	scam_report	-0.02	rumour	-0.1	request_recognition	0.02	event	0.29
has diem	seek_grave	-0.14	comrade_tip	0.11	grave_info	-0.1	relics	-0.11	registry	0.1	battle_account	0.06	scam_report	-0.06	not_dead	-0.03	event	-0.05
has diem cao	comrade_tip	0.08	grave_info	-0.05
has dien	seek_grave	0.07	comrade_tip	-0.15	registry	-0.09	dna_question	-0.01	rumour	-0.05	request_recognition	0.18	not_dead	-0.01
has dien bien	seek_grave	0.17	comrade_tip	-0.13	grave_info	-0.2	request_recognition	0.1	event	-0.28
has dien chau	comrade_tip	0.11	scam_report	0.05	event	-0.05
has dien thoai	seek_grave	0.03	comrade_tip	-0.01	grave_info	0.05
has diep	comrade_tip	0.07	registry	0.04
has dieu	seek_grave	-0.17	comrade_tip	0.12	registry	0.09	enemy_report	-0.07	rumour	-0.02	request_recognition	0.01	event	-0.01
has din	seek_grave	-0.01	comrade_tip	-0.14	grave_info	0.17	remains_found	-0.01	relics	0.03	registry	0.11	request_recognition	0.01	event	0.06
has dinh	seek_grave	-0.27	grave_info	0.02	remains_found	-0.28	relics	0.23	registry	0.07	battle_account	-0.03	enemy_report	0.02	foreign_tip	-0.08	dna_question	0.04	scam_report	0.01	rumour	-0.07	not_dead	0.08	event	-0.11
has dinh chinh	seek_grave	-0.01	not_dead	0.19
has dinh co	seek_grave	-0.09	comrade_tip	0.09	event	0.03
has dinh cong	comrade_tip	-0.2	battle_account	0.02	scam_report	0.05
has dinh liet	comrade_tip	0.02	grave_info	0.05
has dinh thi	grave_info	-0.09	battle_account	0.01	dna_question	0.02	event	-0.02
has dinh toi	seek_grave	-0.04	comrade_tip	-0.12	grave_info	-0.1	dna_question	0.03	scam_report	0.1	not_dead	0.03
has do	seek_grave	0.04	comrade_tip	0.05	grave_info	0.08	relics	-0.28	registry	-0.04	battle_account	0.05	enemy_report	0.09	foreign_tip	-0.04	dna_question	-0.06	scam_report	-0.12	rumour	0.03	request_recognition	-0.03	not_dead	-0.1	event	0.07
has do co	seek_grave	-0.22	comrade_tip	-0.05	grave_info	0.01	enemy_report	0.19	rumour	0.11	event	0.13
has do la	seek_grave	-0.08	comrade_tip	0.11	remains_found	0.05	relics	-0.01	registry	-0.04	scam_report	0.01	event	0.01
has do luong	grave_info	0.05	event	-0.04
has do o	seek_grave	0.17	comrade_tip	0.1	grave_info	-0.22	event	-0.18
has do ong	grave_info	-0.02	relics	0.03	event	-0.24
has do thi	comrade_tip	0.03	grave_info	-0.1	rumour	0.02
has do toi	seek_grave	-0.12	grave_info	0.19	registry	-0.04	battle_account	0.03	event	0.2
has do van	comrade_tip	-0.01
has doan	seek_grave	0.07	comrade_tip	-0.12	grave_info	0.08	remains_found	-0.04	relics	-0.23	battle_account	0.06	enemy_report	0.25	dna_question	-0.24	scam_report	-0.2	rumour	-0.3	request_recognition	-0.19	not_dead	-0.28	event	0.09
has doan ba	seek_grave	-0.1	comrade_tip	0.01
has doc	seek_grave	-0.11	comrade_tip	0.15	remains_found	0.02	registry	-0.02	foreign_tip	-0.12	scam_report	0.06	rumour	-0.02	request_recognition	-0.05	not_dead	-0.08	event	0.08
has doc ba	seek_grave	0.1	grave_info	-0.22	battle_account	0.03
has doc duoc	seek_grave	-0.19	comrade_tip	-0.25	grave_info	0.38	remains_found	0.13	relics	0.05	event	0.32
has doi	comrade_tip	-0.12	grave_info	0.13	remains_found	0.04	relics	-0.17	registry	-0.11	battle_account	-0.04	enemy_report	0.05	foreign_tip	0.01	dna_question	-0.33	scam_report	-0.03	rumour	0.01	request_recognition	-0.17	not_dead	-0.5	event	0.2
has doi chieu	seek_grave	-0.11	comrade_tip	-0.03	relics	0.01	enemy_report	0.15	event	0.22
has doi co	comrade_tip	-0.05	grave_info	0.08	relics	0.01	battle_account	0.03	rumour	0.04	event	0.05
has doi cu	event	-0.03
has doi cua	seek_grave	0.07
has doi khong	seek_grave	-0.02	event	0.12
has doi nam	comrade_tip	0.01	rumour	0.02
has doi pho	seek_grave	0.17	comrade_tip	0.09	grave_info	-0.04	registry	-0.07	request_recognition	0.11	event	-0.12
has doi quy	grave_info	0.13	remains_found	0.02
has doi ten	seek_grave	-0.12	not_dead	0.13	event	-0.23
has doi thang	dna_question	0.03
has doi thi	remains_found	0.08	dna_question	0.05	event	0.11
has doi toi	seek_grave	-0.04	comrade_tip	-0.07	battle_account	0.05	foreign_tip	0.21	event	0.2
has doi truong	seek_grave	0.01	comrade_tip	0.12	grave_info	0.05	remains_found	0.04	relics	-0.09	registry	0.04	battle_account	0.02	scam_report	-0.02	request_recognition	0.03
has don	seek_grave	0.14	comrade_tip	-0.11	remains_found	-0.35	relics	-0.01	registry	-0.46	foreign_tip	-0.03	scam_report	-0.12	rumour	0.06	not_dead	0.03	event	-0.11
has don ve	seek_grave	0.01	registry	0.03	scam_report	0.02	event	-0.06
has don vi	seek_grave	0.39	comrade_tip	-0.07	grave_info	-0.08	remains_found	-0.16	relics	-0.15	registry	-0.39	battle_account	0.04	enemy_report	0.04	foreign_tip	-0.01	dna_question	-0.25	rumour	-0.26	request_recognition	-0.09	event	0.01
has dong	comrade_tip	0.2	grave_info	-0.17	remains_found	-0.19	relics	0.09	registry	0.03	enemy_report	-0.03	foreign_tip	-0.12	dna_question	-0.15	rumour	-0.19	request_recognition	0.02	not_dead	-0.17	event	-0.08
has dong anh	comrade_tip	0.02	grave_info	-0.06
has dong chi	seek_grave	-0.13	comrade_tip	0.21	grave_info	0.06	remains_found	-0.13	relics	0.12	registry	-0.02	enemy_report	-0.09	request_recognition	-0.03	event	0.09
has dong chum	seek_grave	0.05	comrade_tip	0.07	grave_info	-0.06
has dong doi	seek_grave	0.46	grave_info	-0.13	relics	-0.03	battle_account	-0.11	dna_question	-0.02	scam_report	0.06	request_recognition	-0.03	event	-0.37
has dong ha	comrade_tip	-0.04	relics	0.07	rumour	0.07	event	-0.01
has dong ho	seek_grave	-0.07	comrade_tip	-0.09	remains_found	0.02	relics	0.01	registry	0.01	battle_account	0.01
has dong khac	comrade_tip	-0.04	grave_info	-0.12	remains_found	0.05	relics	0.08	event	0.23
has dong quan	seek_grave	-0.07	registry	0.08	enemy_report	0.12	request_recognition	0.02	event	-0.01
has dong son	seek_grave	0.04	grave_info	-0.11
has dot	comrade_tip	0.11	grave_info	-0.03	remains_found	-0.04	registry	0.2	battle_account	0.06	scam_report	-0.02	not_dead	-0.01	event	-0.16
has dt	comrade_tip	0.18	grave_info	-0.13	remains_found	0.06	registry	-0.03	battle_account	-0.04	scam_report	-0.03
has du	seek_grave	-0.4	comrade_tip	0.02	grave_info	-0.04	remains_found	0.25	registry	0.28	battle_account	0.12	enemy_report	-0.04	foreign_tip	0.02	dna_question	-0.02	scam_report	-0.12	rumour	-0.14	request_recognition	0.12	not_dead	-0.08
has du kich	comrade_tip	-0.13	grave_info	0.07	remains_found	-0.07	relics	-0.09	registry	0.32	battle_account	0.07	enemy_report	-0.05	dna_question	-0.05	scam_report	-0.05	rumour	-0.05	not_dead	-0.15	event	-0.19
has dua	seek_grave	-0.16	comrade_tip	0.28	grave_info	-0.06	remains_found	-0.05	relics	-0.18	battle_account	0.06	enemy_report	-0.26	foreign_tip	-0.14	dna_question	-0.06	scam_report	0.27	rumour	-0.19	request_recognition	-0.02	not_dead	0.09	event	-0.13
has dua ra	seek_grave	-0.1	grave_info	-0.07	battle_account	0.1	not_dead	0.17
has dua ve	seek_grave	-0.21	comrade_tip	0.14	grave_info	0.04	relics	-0.06	registry	0.1	battle_account	0.07	enemy_report	-0.01	request_recognition	-0.02	not_dead	-0.03
has duc	seek_grave	-0.02	comrade_tip	-0.1	grave_info	0.07	remains_found	-0.06	relics	0.17	registry	0.11	battle_account	-0.16	enemy_report	-0.18	foreign_tip	-0.02	rumour	-0.21	request_recognition	-0.19	not_dead	-0.29	event	-0.24
has dung	seek_grave	-0.22	comrade_tip	0.05	grave_info	-0.13	remains_found	0.18	relics	-0.25	registry	-0.25	battle_account	0.05	enemy_report	-0.27	foreign_tip	-0.17	scam_report	0.24	rumour	0.08	event	-0.07
has duoc	seek_grave	-0.17	comrade_tip	0.07	grave_info	-0.25	remains_found	-0.19	relics	0.09	registry	-0.27	battle_account	0.18	enemy_report	0.2	foreign_tip	-0.02	dna_question	0.23	scam_report	-0.04	rumour	-0.21	request_recognition	0.26	not_dead	-0.22	event	0.04
has duoc ba	foreign_tip	0.03
has duoc chon	seek_grave	0.06	event	-0.02
has duoc chu	grave_info	0.07
has duoc cong	seek_grave	-0.29	grave_info	-0.07	request_recognition	0.27
has duoc hai	seek_grave	0.2	comrade_tip	-0.01
has duoc khong	seek_grave	-0.24	comrade_tip	-0.02	grave_info	-0.22	relics	-0.02	dna_question	0.36	scam_report	-0.03	rumour	-0.03	request_recognition	0.03	not_dead	-0.04	event	-0.02
has duoc may	seek_grave	-0.01	grave_info	0.03
has duoi	seek_grave	-0.31	grave_info	0.34	remains_found	-0.1	registry	-0.06	foreign_tip	0.08	dna_question	-0.14	scam_report	0.18	rumour	0.2	request_recognition	-0.1	not_dead	-0.01	event	0.11
has duoi chan	seek_grave	0.02	comrade_tip	-0.12	grave_info	0.04	rumour	0.09
has duoi goc	seek_grave	-0.04	comrade_tip	0.04	grave_info	0.06	remains_found	-0.01	battle_account	-0.16	scam_report	0.28	rumour	-0.09	event	-0.24
has duong	seek_grave	0.16	comrade_tip	-0.15	relics	-0.13	registry	0.28	battle_account	-0.08	enemy_report	-0.12	foreign_tip	0.02	dna_question	-0.19	rumour	-0.17	not_dead	-0.14	event	-0.01
has duong van	seek_grave	0.06	grave_info	-0.11	event	-0.06
has duy	seek_grave	-0.09	grave_info	-0.24	registry	0.13	battle_account	0.12	dna_question	0.03	request_recognition	-0.06	not_dead	0.13	event	-0.09
has duy nhat	battle_account	0.03
has duyen	foreign_tip	0.02	not_dead	0.04
has dv	seek_grave	0.24	comrade_tip	-0.01	grave_info	-0.09	registry	-0.06
has e	seek_grave	0.19	comrade_tip	0.05	grave_info	-0.13	relics	-0.04	registry	-0.2	battle_account	-0.14	enemy_report	-0.09	foreign_tip	-0.05	scam_report	-0.19	rumour	-0.06	event	0.03
has e la	request_recognition	0.01	event	0.05
has e2	comrade_tip	0.15	grave_info	-0.07	event	-0.14
has e24	seek_grave	-0.27	comrade_tip	0.02	grave_info	-0.08	remains_found	0.09	not_dead	0.04	event	0.05
has e3	comrade_tip	0.01	battle_account	0.02
has e64	seek_grave	-0.06	comrade_tip	0.07	battle_account	0.01	event	-0.01
has e66	comrade_tip	0.06	grave_info	-0.02	battle_account	-0.05	event	-0.09
has e876	comrade_tip	0.1	event	0.02
has ea	seek_grave	0.18	comrade_tip	-0.05	event	0.01
has em	seek_grave	0.06	comrade_tip	-0.25	remains_found	-0.12	relics	-0.16	registry	-0.15	battle_account	-0.08	enemy_report	0.09	foreign_tip	-0.06	dna_question	0.18	scam_report	0.06	request_recognition	-0.1	not_dead	-0.09	event	0.01
has em bao	seek_grave	-0.13	grave_info	0.16	scam_report	0.09
has em chi	seek_grave	0.02	grave_info	-0.06	battle_account	0.04	event	0.03
has em co	seek_grave	0.13	event	0.03
has em dang	seek_grave	0.05	comrade_tip	-0.01	grave_info	-0.09	scam_report	0.06	event	-0.03
has em dau	seek_grave	0.08	scam_report	0.06
has em di	seek_grave	-0.08	grave_info	0.29
has em gai	seek_grave	0.02	comrade_tip	-0.07	dna_question	0.08	not_dead	-0.02	event	-0.04
has em hoi	seek_grave	-0.16	grave_info	-0.21	dna_question	0.08	scam_report	0.07
has em khong	relics	0.13	enemy_report	0.05	rumour	0.01	request_recognition	0.01	event	0.07
has em la	seek_grave	-0.03	comrade_tip	-0.31	registry	-0.18	dna_question	0.18	scam_report	0.02	not_dead	-0.07	event	0.06
has em mat	registry	0.02	dna_question	0.01
has em o	seek_grave	0.09	comrade_tip	-0.05	grave_info	-0.12	rumour	0.05	event	0.03
has em ruot	seek_grave	-0.01	dna_question	0.04
has em ten	seek_grave	0.07	grave_info	-0.02	enemy_report	0.07	dna_question	0.03	event	0.02
has em tim	seek_grave	0.04
has em toi	comrade_tip	-0.15	scam_report	0.07	not_dead	0.03
has em trai	comrade_tip	-0.25	registry	-0.01	scam_report	0.02	not_dead	0.1
has em ut	seek_grave	0.2	comrade_tip	-0.1
has em xin	comrade_tip	-0.09	enemy_report	0.03	request_recognition	0.03
has email	seek_grave	-0.08	comrade_tip	-0.1	foreign_tip	0.1	dna_question	0.05
has example	comrade_tip	-0.47	grave_info	-0.21	remains_found	-0.08	relics	0.14	battle_account	-0.05	foreign_tip	0.53	scam_report	0.03	event	0.1
has example com	comrade_tip	-0.05	relics	0.1	foreign_tip	0.12
has example org	comrade_tip	-0.22	foreign_tip	0.21	event	0.19
has f10	comrade_tip	0.08	grave_info	-0.07	not_dead	0.04	event	0.04
has f3	seek_grave	-0.09	comrade_tip	0.12	grave_info	0.03
has f320	comrade_tip	0.01	grave_info	-0.04	battle_account	0.01
has f356	seek_grave	-0.14	comrade_tip	0.05	registry	0.07
has f5	comrade_tip	0.05	event	-0.02
has f7	seek_grave	-0.12	comrade_tip	0.1	registry	0.04	event	-0.09
has f9	seek_grave	0.02	event	-0.02
has ga	seek_grave	0.03
has gac	seek_grave	0.03	battle_account	0.02	request_recognition	0.01	event	0.07
has gac ma	seek_grave	0.14	grave_info	-0.01	battle_account	0.03
has gach	seek_grave	-0.28	grave_info	0.12	remains_found	-0.03	enemy_report	0.01	rumour	0.08	event	0.09
has gai	seek_grave	0.04	comrade_tip	-0.15	grave_info	-0.16	remains_found	-0.22	registry	-0.29	battle_account	0.03	enemy_report	-0.21	foreign_tip	0.05	dna_question	0.17	scam_report	-0.16	rumour	-0.22	request_recognition	-0.12	not_dead	-0.12	event	-0.12
has gai liet	seek_grave	-0.02	battle_account	0.04	dna_question	0.14
has gan	seek_grave	0.25	comrade_tip	0.01	grave_info	-0.36	registry	-0.25	enemy_report	0.03	foreign_tip	0.1	scam_report	-0.02	not_dead	-0.09	event	0.17
has ganh	comrade_tip	-0.05	battle_account	0.03
has gao	seek_grave	-0.02	comrade_tip	0.01	grave_info	-0.09	battle_account	0.01	rumour	-0.03	request_recognition	0.14	event	-0.02
has gap	seek_grave	-0.24	comrade_tip	0.15	grave_info	0.07	remains_found	0.24	relics	-0.12	registry	-0.02	battle_account	0.12	enemy_report	-0.01	foreign_tip	-0.04	scam_report	-0.02	rumour	-0.03	request_recognition	-0.13	event	0.02
has gay	seek_grave	-0.07	comrade_tip	0.02	remains_found	0.06	battle_account	-0.03	not_dead	0.13	event	-0.06
has ghe	seek_grave	-0.02	grave_info	0.16	remains_found	0.18
has ghi	seek_grave	-0.21	comrade_tip	-0.06	grave_info	0.01	remains_found	-0.38	battle_account	-0.08	enemy_report	0.11	foreign_tip	0.11	rumour	-0.31	request_recognition	0.03	not_dead	0.21
has ghi cong	comrade_tip	-0.13	grave_info	-0.18	request_recognition	0.18	not_dead	0.19	event	-0.16
has ghi hy	grave_info	-0.02	relics	0.04
has ghi lai	registry	0.14
has ghi ten	comrade_tip	0.15	grave_info	-0.28	foreign_tip	0.06	request_recognition	0.01	not_dead	0.13	event	-0.01
has gi	seek_grave	-0.03	comrade_tip	-0.06	grave_info	0.07	registry	-0.06	enemy_report	-0.1	dna_question	-0.07	scam_report	0.02	rumour	0.26	request_recognition	0.11	event	0.28
has gi do	comrade_tip	-0.06	grave_info	0.05	battle_account	0.03	rumour	0.12	event	0.31
has gia	seek_grave	-0.18	grave_info	0.1	remains_found	0.04	relics	0.14	registry	-0.05	dna_question	0.06	scam_report	0.13	rumour	-0.12	event	-0.12
has gia dinh	seek_grave	-0.08	comrade_tip	-0.05	grave_info	0.19	relics	0.13	registry	-0.32	dna_question	0.06	scam_report	0.04	rumour	-0.15	request_recognition	0.06	not_dead	0.08	event	-0.08
has gia lai	seek_grave	-0.01	grave_info	-0.08	foreign_tip	0.02	scam_report	0.04
has giac	seek_grave	-0.12	grave_info	-0.01	battle_account	0.07	scam_report	0.14	request_recognition	0.02
has giai	comrade_tip	-0.17	grave_info	0.14	remains_found	-0.01	registry	0.02	dna_question	0.08	rumour	0.07
has giai phong	seek_grave	0.02	comrade_tip	-0.1	grave_info	0.25	relics	-0.02	registry	0.06	rumour	0.08
has giam	seek_grave	-0.01	grave_info	-0.18	remains_found	0.04	battle_account	-0.01	dna_question	0.1	request_recognition	0.03	event	-0.02
has giang	seek_grave	0.13	comrade_tip	-0.02	grave_info	0.18	dna_question	-0.06	request_recognition	-0.03	not_dead	-0.12	event	0.01
has giao	seek_grave	-0.05	comrade_tip	-0.07	grave_info	0.31	registry	0.01	battle_account	-0.08	enemy_report	0.05	dna_question	-0.1	scam_report	-0.18	request_recognition	0.1	not_dead	-0.2	event	0.01
has giao lien	seek_grave	-0.05	relics	-0.04	registry	0.01	battle_account	-0.08	request_recognition	0.04	not_dead	-0.02	event	-0.23
has giao vien	comrade_tip	-0.15	grave_info	0.19	event	0.11
has giap	seek_grave	-0.28	comrade_tip	0.17	grave_info	-0.1	relics	-0.07	registry	0.17	foreign_tip	0.1	dna_question	0.04	event	0.04
has giap van	seek_grave	-0.1	comrade_tip	0.03	grave_info	-0.14	registry	0.12	dna_question	0.07
has giau	comrade_tip	0.01	grave_info	0.06	event	-0.06
has giay	seek_grave	0.1	comrade_tip	-0.41	grave_info	-0.26	relics	0.17	registry	-0.34	battle_account	-0.35	enemy_report	0.26	foreign_tip	0.09	scam_report	-0.09	rumour	-0.14	request_recognition	0.12	not_dead	0.21
has giay bao	seek_grave	-0.11	comrade_tip	-0.04	grave_info	-0.01	registry	-0.13	battle_account	-0.01	enemy_report	-0.01	request_recognition	-0.07	not_dead	0.34	event	-0.23
has giay ghi	comrade_tip	0.02	foreign_tip	0.04	event	0.01
has giay to	seek_grave	0.06	comrade_tip	-0.11	grave_info	-0.29	relics	-0.22	battle_account	-0.13	enemy_report	0.23	dna_question	-0.07	request_recognition	0.19	not_dead	0.01	event	-0.15
has gieng	seek_grave	0.1	battle_account	-0.03	foreign_tip	0.11	request_recognition	-0.03	event	0.04
has gio	seek_grave	0.15	remains_found	-0.09	relics	-0.05	registry	0.04	enemy_report	-0.04	dna_question	0.13	scam_report	-0.27	request_recognition	-0.08	event	-0.06
has gio linh	comrade_tip	-0.18	registry	0.06	event	-0.1
has gio o	comrade_tip	-0.04	grave_info	-0.03	battle_account	0.06	event	0.07
has gioi	event	-0.16
has giong	comrade_tip	-0.04	grave_info	0.21	relics	0.03	rumour	-0.01	event	-0.02
has giu	seek_grave	-0.25	comrade_tip	-0.01	grave_info	0.05	remains_found	-0.12	relics	0.5	battle_account	0.02	foreign_tip	0.12	scam_report	0.01	rumour	-0.05	not_dead	-0.13	event	-0.12
has giua	comrade_tip	0.03	grave_info	0.12	remains_found	-0.03	request_recognition	-0.02	event	0.05
has gium	seek_grave	0.12	grave_info	-0.02	dna_question	0.02	event	-0.02
has giup	seek_grave	0.5	comrade_tip	-0.27	remains_found	-0.26	relics	-0.1	registry	-0.15	battle_account	-0.32	enemy_report	0.01	foreign_tip	0.04	dna_question	-0.19	rumour	-0.06	request_recognition	-0.02	event	-0.35
has giup em	comrade_tip	-0.06	scam_report	0.01
has go	seek_grave	-0.02	comrade_tip	0.11	grave_info	0.15	remains_found	-0.14	relics	-0.11	battle_account	0.14	scam_report	-0.08	not_dead	0.05	event	0.06
has goc	seek_grave	0.04	comrade_tip	0.17	grave_info	0.2	remains_found	-0.21	relics	-0.14	battle_account	-0.46	enemy_report	0.07	dna_question	-0.12	scam_report	0.26	rumour	-0.32	not_dead	-0.11	event	-0.07
has goc cay	comrade_tip	0.05	battle_account	-0.13	event	-0.14
has goi	seek_grave	0.09	comrade_tip	-0.02	grave_info	-0.09	relics	-0.1	registry	-0.07	battle_account	0.16	enemy_report	-0.19	foreign_tip	-0.15	scam_report	0.31	rumour	-0.14	request_recognition	-0.16	not_dead	-0.07	event	0.09
has goi bang	grave_info	-0.05	dna_question	0.04
has goi cho	scam_report	0.12	event	-0.1
has goi la	seek_grave	0.12	comrade_tip	-0.05	event	0.14
has gom	seek_grave	0.01	comrade_tip	-0.15	remains_found	-0.03	registry	0.09	battle_account	0.05	enemy_report	0.08	event	-0.01
has gon	grave_info	-0.16	battle_account	0.07	enemy_report	0.06	scam_report	0.02
has gui	comrade_tip	-0.05	grave_info	-0.21	remains_found	-0.2	relics	0.34	registry	0.11	battle_account	-0.34	enemy_report	-0.12	foreign_tip	0.25	dna_question	-0.03	scam_report	0.15	rumour	-0.15	request_recognition	0.05	not_dead	-0.04	event	-0.14
has gui anh	seek_grave	-0.02	grave_info	-0.01	relics	0.02	foreign_tip	0.04	scam_report	0.12
has gui ban	seek_grave	0.05	comrade_tip	0.07	grave_info	-0.11	event	-0.14
has gui cac	grave_info	-0.09	registry	0.04	foreign_tip	0.02	scam_report	0.01	event	-0.07
has gui lai	relics	0.18	event	-0.18
has gui ve	seek_grave	0.11	grave_info	-0.03
has h	seek_grave	0.13	remains_found	0.13	registry	-0.09	battle_account	-0.03	rumour	-0.01
has ha	seek_grave	0.11	comrade_tip	-0.03	grave_info	-0.18	remains_found	-0.09	relics	-0.04	registry	-0.01	battle_account	0.04	foreign_tip	-0.32	scam_report	-0.27	rumour	-0.07	request_recognition	-0.14	not_dead	-0.05	event	-0.1
has ha bac	seek_grave	0.02	grave_info	-0.17	relics	0.01	event	-0.12
has ha nam	seek_grave	0.15	comrade_tip	-0.06	not_dead	0.03
has ha noi	seek_grave	0.08	comrade_tip	0.04	grave_info	-0.18	enemy_report	0.07	scam_report	0.01	event	-0.02
has ha si	grave_info	-0.13	relics	-0.01	registry	0.03	battle_account	0.14	request_recognition	-0.03	event	-0.12
has ha tay	comrade_tip	0.03	grave_info	-0.1	registry	0.09	event	-0.13
has ha thi	comrade_tip	-0.19	battle_account	0.13	request_recognition	0.03
has ha tinh	seek_grave	0.19	comrade_tip	0.07	grave_info	-0.09	event	-0.18
has ha van	comrade_tip	-0.1	event	0.22
has hai	seek_grave	-0.15	comrade_tip	0.22	grave_info	0.09	remains_found	0.21	relics	-0.04	registry	-0.2	enemy_report	-0.3	foreign_tip	-0.05	dna_question	-0.03	request_recognition	-0.21	not_dead	-0.28	event	0.07
has hai anh	comrade_tip	-0.08	battle_account	0.18	scam_report	0.05	event	-0.01
has hai cot	seek_grave	0.08	comrade_tip	-0.35	grave_info	-0.05	remains_found	0.45	relics	0.01	registry	-0.21	battle_account	-0.07	enemy_report	-0.1	scam_report	0.1	request_recognition	-0.06	not_dead	-0.02	event	0.24
has hai dua	seek_grave	-0.18	comrade_tip	0.35	grave_info	-0.09	battle_account	-0.09	event	0.2
has hai duong	seek_grave	0.07	grave_info	0.02	foreign_tip	0.07
has hai hung	seek_grave	-0.06
has hai la	seek_grave	0.01	comrade_tip	0.02	battle_account	0.01
has hai lang	registry	-0.01	scam_report	0.01
has hai mo	comrade_tip	0.01	grave_info	0.18
has hai nam	seek_grave	0.05	event	-0.03
has hai ngay	comrade_tip	0.21	grave_info	-0.01	event	-0.16
has hai nguoi	comrade_tip	0.01	grave_info	-0.09	relics	0.1	enemy_report	0.03	event	-0.05
has hai ong	request_recognition	0.05
has hai phong	seek_grave	-0.05	registry	0.03
has hai quan	seek_grave	0.18	comrade_tip	0.04	grave_info	-0.05
has hai thang	comrade_tip	-0.02	grave_info	-0.02
has ham	seek_grave	-0.15	comrade_tip	0.34	grave_info	-0.04	remains_found	0.21	relics	-0.1	registry	-0.22	battle_account	0.03	foreign_tip	-0.04	dna_question	-0.05	scam_report	-0.11	event	-0.02
has ham rong	not_dead	0.04	event	-0.05
has han	seek_grave	-0.08	grave_info	-0.03	battle_account	-0.02	enemy_report	0.06	foreign_tip	0.13	not_dead	0.02	event	0.01
has hang	seek_grave	-0.4	comrade_tip	-0.16	grave_info	0.44	registry	0.1	enemy_report	-0.02	foreign_tip	0.05	dna_question	-0.11	scam_report	-0.17	rumour	0.02	request_recognition	-0.11	not_dead	-0.07	event	0.22
has hang rao	grave_info	-0.11	battle_account	0.15	event	-0.02
has hanh	comrade_tip	-0.13	enemy_report	0.14	not_dead	0.14	event	0.24
has hao	seek_grave	0.15	comrade_tip	-0.1	grave_info	0.07	relics	-0.02	registry	-0.11	battle_account	0.07	event	0.17
has hau	grave_info	-0.17	relics	-0.02	registry	0.09	battle_account	0.03	event	-0.07
has hay	seek_grave	-0.12	comrade_tip	-0.01	grave_info	-0.04	remains_found	-0.31	relics	0.19	registry	-0.21	battle_account	-0.22	dna_question	0.4	scam_report	-0.28	rumour	0.08	request_recognition	-0.07	not_dead	-0.09
has hay phai	seek_grave	-0.17	grave_info	-0.01	dna_question	0.3	rumour	-0.01	event	-0.04
has he	seek_grave	-0.06	comrade_tip	0.02	grave_info	0.17	relics	0.03	battle_account	-0.12	scam_report	-0.11	rumour	0.01	request_recognition	-0.03
has hen	dna_question	0.06
has het	seek_grave	-0.12	comrade_tip	0.06	grave_info	-0.02	relics	-0.06	registry	0.03	battle_account	0.02	enemy_report	-0.07	scam_report	0.12	rumour	0.02	request_recognition	-0.02	not_dead	-0.12
has hi	seek_grave	0.06	comrade_tip	-0.02	grave_info	-0.21	remains_found	-0.05	enemy_report	-0.07	dna_question	0.14	rumour	-0.03	not_dead	-0.04	event	-0.08
has hi sinh	grave_info	-0.17	remains_found	-0.05	enemy_report	-0.07	dna_question	0.14	rumour	-0.03	not_dead	-0.03	event	-0.08
has hien	seek_grave	-0.05	comrade_tip	-0.28	grave_info	0.02	remains_found	0.31	relics	-0.07	registry	-0.11	foreign_tip	-0.08	not_dead	0.04	event	0.04
has hien o	seek_grave	0.02	grave_info	-0.12	scam_report	0.04	event	0.08
has hiep	comrade_tip	0.1	grave_info	-0.03	battle_account	0.02
has hieu	comrade_tip	-0.09	grave_info	0.22	registry	0.06	request_recognition	-0.01	event	0.18
has hinh	seek_grave	0.01	comrade_tip	0.12	grave_info	-0.22	remains_found	-0.1	relics	0.24	registry	-0.1	enemy_report	-0.09	foreign_tip	0.05	dna_question	-0.04	scam_report	-0.1	request_recognition	-0.04	not_dead	-0.03
has hinh nhu	seek_grave	0.05	comrade_tip	0.01	registry	-0.01	event	-0.05
has ho	seek_grave	-0.17	comrade_tip	-0.15	grave_info	-0.14	remains_found	0.19	relics	-0.38	registry	0.18	battle_account	0.03	enemy_report	0.21	foreign_tip	0.35	dna_question	-0.16	scam_report	0.04	rumour	-0.24	request_recognition	0.17	not_dead	-0.01
has ho bom	event	0.07
has ho chon	comrade_tip	-0.16	grave_info	0.11	remains_found	0.04	enemy_report	0.12
has ho so	seek_grave	-0.17	comrade_tip	-0.18	grave_info	0.07	relics	-0.02	battle_account	-0.05	scam_report	0.07	request_recognition	0.38	event	-0.19
has ho ten	grave_info	-0.03	event	-0.1
has ho thi	comrade_tip	-0.14	remains_found	0.02	registry	0.04	battle_account	0.11	event	0.11
has ho va	seek_grave	0.04	registry	-0.03
has ho van	comrade_tip	-0.18	remains_found	0.13	registry	0.05	request_recognition	0.1	event	-0.01
has hoa	seek_grave	0.14	remains_found	0.01	registry	0.09	battle_account	-0.18	enemy_report	-0.23	dna_question	-0.01	scam_report	-0.27	rumour	-0.05	request_recognition	0.11	event	-0.08
has hoa binh	seek_grave	0.06	comrade_tip	0.28	grave_info	-0.16	event	-0.01
has hoa tuyen	comrade_tip	-0.12	registry	0.16	rumour	0.01	request_recognition	0.1
has hoa xa	seek_grave	-0.01	grave_info	0.12	event	0.14
has hoac	registry	-0.07	foreign_tip	0.08	event	0.12
has hoai	seek_grave	-0.09	comrade_tip	0.14	grave_info	0.24	remains_found	-0.02	relics	0.01	battle_account	-0.01	event	-0.19
has hoan	seek_grave	-0.09	grave_info	0.05	battle_account	0.03	event	0.16
has hoang	seek_grave	0.03	comrade_tip	-0.25	grave_info	-0.09	remains_found	-0.01	relics	0.18	registry	0.21	battle_account	0.03	dna_question	0.06	request_recognition	-0.1	event	0.09
has hoang hoa	seek_grave	-0.04	grave_info	-0.06	registry	0.02
has hoang thi	relics	0.04
has hoang van	enemy_report	0.04	event	-0.08
has hoat	comrade_tip	0.01	battle_account	-0.01
has hoc	comrade_tip	-0.21	grave_info	0.17	registry	0.03	foreign_tip	0.05	dna_question	-0.04	scam_report	-0.11	rumour	0.03	not_dead	-0.09	event	0.22
has hoc sinh	seek_grave	-0.2	grave_info	0.17	rumour	0.11	event	0.18
has hoe	comrade_tip	0.03	registry	-0.04
has hoi	seek_grave	0.2	comrade_tip	-0.1	grave_info	0.11	remains_found	-0.32	relics	-0.03	registry	-0.16	battle_account	-0.16	enemy_report	-0.14	foreign_tip	-0.19	dna_question	0.08	scam_report	-0.1	rumour	0.27	request_recognition	0.1	not_dead	-0.19	event	-0.12
has hoi ay	seek_grave	0.08	comrade_tip	0.17	grave_info	-0.05	battle_account	-0.06
has hoi cac	seek_grave	0.1	comrade_tip	-0.07	registry	0.04	event	0.03
has hoi ccb	seek_grave	-0.12	comrade_tip	0.16	registry	0.04	event	-0.08
has hoi co	seek_grave	0.08	grave_info	-0.2	dna_question	-0.1	scam_report	0.03	request_recognition	0.09
has hoi do	comrade_tip	0.08	rumour	-0.02	event	-0.01
has hoi ky	comrade_tip	-0.03	grave_info	0.18	battle_account	0.05	enemy_report	0.02	event	0.02
has hoi nam	seek_grave	-0.05	grave_info	0.09	not_dead	0.04	event	-0.15
has hoi thang	seek_grave	0.11	comrade_tip	-0.02	grave_info	0.04	battle_account	-0.08	enemy_report	0.02	event	-0.01
has hoi truoc	seek_grave	-0.11	comrade_tip	-0.11	grave_info	0.31	dna_question	0.01	event	0.12
has hoi ve	comrade_tip	0.03	grave_info	-0.02	request_recognition	0.02
has hom	seek_grave	-0.27	comrade_tip	0.42	remains_found	-0.06	registry	-0.1	battle_account	-0.16	enemy_report	-0.02	rumour	-0.12	request_recognition	-0.13	not_dead	0.11	event	-0.1
has hom ay	seek_grave	-0.04	battle_account	0.07	event	0.1
has hom do	comrade_tip	0.08	grave_info	-0.06	registry	0.03	event	0.12
has hom qua	seek_grave	-0.06	grave_info	-0.03	not_dead	0.12	event	0.03
has hom sau	seek_grave	-0.2	comrade_tip	0.14	grave_info	-0.01	battle_account	-0.01
has hom thu	grave_info	-0.01	relics	0.06
has hom truoc	seek_grave	-0.13	not_dead	0.14	event	-0.12
has hon	comrade_tip	0.17	grave_info	-0.12	remains_found	0.09	relics	-0.06	registry	-0.06	foreign_tip	0.19
has hong	comrade_tip	-0.31	grave_info	0.2	registry	0.05	battle_account	0.27	enemy_report	-0.06	scam_report	-0.12	rumour	-0.02	not_dead	-0.05	event	0.28
has hong phong	comrade_tip	-0.1	registry	0.05	battle_account	0.11	event	0.25
has hop	comrade_tip	-0.28	remains_found	0.17	relics	0.06	registry	0.09	scam_report	-0.12	rumour	-0.09	request_recognition	0.13	event	0.21
has hs	comrade_tip	-0.17	grave_info	-0.1	remains_found	-0.09	relics	-0.06	registry	0.34	battle_account	-0.25	enemy_report	-0.18	foreign_tip	-0.1	dna_question	-0.02	rumour	-0.18	request_recognition	-0.23	not_dead	-0.32	event	-0.17
has hua	seek_grave	-0.03	comrade_tip	-0.07	remains_found	0.11	event	0.05
has huan	seek_grave	0.04	event	-0.01
has hue	seek_grave	0.05	grave_info	-0.06	not_dead	0.05
has hung	seek_grave	-0.06	comrade_tip	-0.06	grave_info	-0.01	remains_found	-0.16	relics	0.06	battle_account	-0.21	enemy_report	-0.04	foreign_tip	-0.08	dna_question	-0.02	rumour	-0.06	not_dead	-0.12	event	-0.33
has hung yen	remains_found	-0.01	event	-0.12
has huong	seek_grave	-0.22	comrade_tip	-0.12	grave_info	0.3	remains_found	0.05	registry	-0.09	battle_account	-0.11	enemy_report	0.03	foreign_tip	-0.09	dna_question	-0.01	scam_report	-0.01	rumour	-0.19	request_recognition	0.09	event	-0.03
has huong hoa	seek_grave	-0.12	grave_info	0.07	remains_found	0.03	request_recognition	0.01
has huu	comrade_tip	0.04	remains_found	-0.16	relics	-0.06	registry	0.05	battle_account	0.1	foreign_tip	-0.08	event	0.13
has huy	seek_grave	-0.11	comrade_tip	-0.2	grave_info	-0.13	remains_found	0.3	relics	0.02	registry	0.07	battle_account	-0.06	foreign_tip	-0.01	scam_report	-0.12	rumour	-0.02	request_recognition	-0.12	not_dead	-0.04	event	0.2
has huy quan	comrade_tip	0.03
has huyen	seek_grave	0.28	grave_info	-0.08	remains_found	-0.1	relics	-0.1	battle_account	-0.02	enemy_report	-0.18	foreign_tip	0.05	dna_question	-0.05	scam_report	-0.21	rumour	-0.01	request_recognition	0.22	not_dead	-0.23	event	-0.32
has huyen doi	comrade_tip	0.05	registry	-0.01	request_recognition	0.1
has huyet	seek_grave	-0.01	comrade_tip	0.11	grave_info	-0.05	battle_account	0.02	event	0.05
has huynh	seek_grave	0.01	comrade_tip	0.1	grave_info	0.02	event	-0.03
has hy	seek_grave	0.22	comrade_tip	-0.39	grave_info	-0.01	remains_found	-0.08	relics	-0.02	battle_account	0.27	enemy_report	-0.1	foreign_tip	-0.24	rumour	-0.16	request_recognition	-0.53	event	0.06
has hy sinh	seek_grave	0.14	comrade_tip	-0.33	grave_info	-0.03	remains_found	-0.1	relics	-0.01	battle_account	0.2	enemy_report	-0.09	foreign_tip	-0.23	rumour	-0.14	request_recognition	-0.51
has ia	seek_grave	-0.01	comrade_tip	-0.02	registry	0.04	request_recognition	0.02	event	0.01
has ich	comrade_tip	-0.04	grave_info	-0.04	relics	0.02	registry	0.07
has in	grave_info	-0.06	registry	0.05	enemy_report	0.02
has it	grave_info	0.02	remains_found	0.02	scam_report	0.14	event	-0.09
has k	seek_grave	-0.03	comrade_tip	0.25	grave_info	-0.25	remains_found	-0.06	relics	-0.01	battle_account	-0.08	enemy_report	-0.03	rumour	-0.05	request_recognition	-0.01	event	-0.36
has ke	seek_grave	0.03	comrade_tip	-0.26	relics	-0.06	registry	-0.03	battle_account	0.18	enemy_report	0.05	dna_question	-0.25	rumour	0.56	not_dead	-0.29	event	0.43
has ke lai	seek_grave	-0.13	comrade_tip	-0.19	grave_info	0.01	battle_account	0.23	enemy_report	0.01	rumour	0.2	event	0.36
has kem	seek_grave	-0.04	comrade_tip	0.04	grave_info	-0.11	remains_found	0.1	relics	0.11	battle_account	-0.03	enemy_report	-0.01	foreign_tip	0.01	scam_report	-0.06	event	0.17
has keo	seek_grave	-0.41	comrade_tip	0.28	grave_info	-0.01	remains_found	0.09	registry	-0.06	battle_account	-0.01	foreign_tip	-0.02	dna_question	-0.03	scam_report	-0.03	not_dead	-0.02	event	0.07
has ket	comrade_tip	-0.05	grave_info	0.03	remains_found	-0.11	relics	-0.1	battle_account	0.09	dna_question	0.29	scam_report	-0.07	event	0.03
has ket qua	seek_grave	-0.22	comrade_tip	-0.01	grave_info	0.03	remains_found	-0.04	dna_question	0.32	scam_report	-0.12	rumour	-0.04	not_dead	-0.01
has keu	seek_grave	0.32	comrade_tip	-0.16	grave_info	-0.06	event	0.07
has kha	seek_grave	-0.09	grave_info	-0.17	remains_found	0.04	registry	0.09	event	-0.05
has khac	seek_grave	-0.07	comrade_tip	-0.41	grave_info	-0.18	remains_found	0.31	relics	0.46	battle_account	-0.08	enemy_report	-0.05	dna_question	-0.02	rumour	-0.02	request_recognition	-0.1	not_dead	-0.04	event	0.06
has khac chu	seek_grave	-0.07	comrade_tip	-0.01	remains_found	0.21	relics	0.03	rumour	-0.05	event	0.28
has khac ten	seek_grave	0.01	comrade_tip	0.02	grave_info	-0.12	registry	0.05
has khai	seek_grave	0.11	grave_info	-0.04	remains_found	-0.07	relics	-0.04	registry	-0.13	battle_account	-0.09	enemy_report	0.15	foreign_tip	-0.04	scam_report	-0.02	rumour	-0.01	event	-0.09
has khai sinh	seek_grave	0.33	grave_info	-0.08	registry	-0.03	event	-0.06
has kham	seek_grave	-0.08	relics	0.02	registry	0.03	battle_account	0.01	event	0.08
has khang	comrade_tip	0.01	grave_info	0.09	battle_account	-0.03	rumour	0.09	event	-0.01
has khanh	seek_grave	0.08	comrade_tip	0.04	grave_info	-0.07	remains_found	-0.1	relics	0.31	registry	-0.11	battle_account	-0.11	enemy_report	-0.03	not_dead	-0.03	event	-0.09
has khao	seek_grave	0.02	comrade_tip	-0.11	grave_info	0.02	dna_question	0.03	event	0.12
has khau	seek_grave	-0.04	comrade_tip	0.12	grave_info	-0.15	remains_found	0.21	relics	-0.05	registry	-0.04	battle_account	0.14	request_recognition	0.12	event	0.17
has khau doi	seek_grave	-0.03	comrade_tip	0.07	grave_info	-0.05	battle_account	0.04
has khe	seek_grave	-0.15	comrade_tip	0.3	grave_info	-0.21	relics	0.18	enemy_report	-0.17	dna_question	-0.08	scam_report	-0.16	rumour	-0.1	not_dead	-0.02
has khe sanh	grave_info	-0.09	relics	0.05	event	-0.08
has khi	comrade_tip	0.04	grave_info	0.03	remains_found	0.02	relics	0.06	battle_account	0.06	foreign_tip	0.09	scam_report	-0.02	request_recognition	0.03	event	0.02
has khi hy	seek_grave	0.02
has khieng	comrade_tip	0.3	grave_info	-0.03
has khmer	grave_info	-0.1	request_recognition	0.02	not_dead	0.04
has kho	comrade_tip	-0.08	remains_found	-0.03	relics	0.15	battle_account	0.07	enemy_report	0.1	request_recognition	0.15	event	-0.16
has khoa	seek_grave	0.14	grave_info	-0.12	remains_found	0.2	relics	-0.11	not_dead	-0.01	event	0.06
has khoai	seek_grave	0.16	comrade_tip	-0.08	grave_info	-0.14
has khoan	comrade_tip	-0.18	grave_info	-0.18	registry	0.16	scam_report	0.26	event	0.16
has khoang	seek_grave	-0.08	comrade_tip	0.08	remains_found	0.11	relics	-0.04	registry	-0.13	foreign_tip	0.05	scam_report	-0.05	event	0.13
has khoat	comrade_tip	0.13	event	-0.03
has khoe	seek_grave	-0.1	registry	0.03	battle_account	-0.07	not_dead	0.22	event	-0.16
has khoi	seek_grave	-0.25	grave_info	0.43	remains_found	-0.06	registry	-0.13	battle_account	-0.13	scam_report	-0.03	not_dead	0.14	event	-0.1
has khong	seek_grave	0.01	comrade_tip	0.12	grave_info	-0.24	remains_found	-0.21	relics	-0.13	registry	0.14	foreign_tip	-0.04	scam_report	-0.18	rumour	0.34	not_dead	-0.45	event	0.01
has khong a	seek_grave	0.01	comrade_tip	-0.11	grave_info	-0.22	relics	-0.01	rumour	0.11	not_dead	-0.02	event	-0.06
has khong ai	seek_grave	0.17	grave_info	0.07	relics	-0.07	registry	-0.05	dna_question	-0.01	scam_report	-0.04	rumour	0.17	event	0.32
has khong bia	grave_info	0.18	registry	-0.08	event	0.07
has khong biet	comrade_tip	-0.09	grave_info	-0.06	relics	0.03	scam_report	-0.05	rumour	0.27	request_recognition	0.01	event	0.19
has khong co	seek_grave	0.11	comrade_tip	-0.29	grave_info	0.18	registry	-0.16	battle_account	-0.09	foreign_tip	0.01	dna_question	0.02	rumour	-0.06	not_dead	-0.01	event	-0.02
has khong con	seek_grave	0.22	grave_info	-0.18	request_recognition	0.08	event	-0.08
has khong dam	relics	-0.01	registry	-0.06	rumour	0.21	event	0.27
has khong ghi	seek_grave	0.05	comrade_tip	-0.01	grave_info	-0.01	registry	0.12	battle_account	0.01	event	-0.09
has khong hay	seek_grave	-0.22	dna_question	0.26
has khong lay	seek_grave	-0.03	comrade_tip	0.02	relics	0.1	dna_question	0.03
has khong minh	grave_info	-0.16	not_dead	0.03
has khong nho	seek_grave	-0.05	registry	0.23	battle_account	-0.13	rumour	0.01	request_recognition	0.01
has khong phai	seek_grave	-0.09	comrade_tip	0.33	grave_info	-0.05	registry	0.02	battle_account	0.01	event	-0.15
has khong ra	battle_account	0.02
has khong ro	seek_grave	-0.02	comrade_tip	-0.02	grave_info	-0.16	remains_found	-0.09	registry	0.22	scam_report	-0.01	request_recognition	-0.08	not_dead	-0.01	event	-0.23
has khong so	seek_grave	0.01	remains_found	0.02	battle_account	0.01
has khong ten	event	-0.01
has khong thay	seek_grave	0.19	comrade_tip	-0.08	grave_info	-0.11	battle_account	0.03	scam_report	-0.04	rumour	0.06	event	-0.16
has khong ve	grave_info	-0.09	relics	0.09	registry	0.16	battle_account	0.02	event	0.02
has khu	seek_grave	0.07	comrade_tip	-0.11	grave_info	0.39	remains_found	0.14	relics	-0.14	registry	-0.31	enemy_report	0.06	foreign_tip	-0.07	scam_report	-0.11	request_recognition	-0.14	not_dead	-0.18	event	0.18
has khu mo	seek_grave	0.09	comrade_tip	-0.01	enemy_report	0.02
has khu vuc	comrade_tip	-0.01	grave_info	-0.07	remains_found	0.01	battle_account	0.03	event	0.05
has khuc	comrade_tip	-0.05	grave_info	-0.01	remains_found	0.19	relics	-0.02	event	0.19
has khue	seek_grave	0.18	grave_info	0.05	battle_account	-0.04	event	-0.05
has khuong	comrade_tip	0.04
has kia	seek_grave	-0.23	comrade_tip	-0.26	grave_info	0.54	remains_found	-0.03	relics	-0.06	registry	-0.16	battle_account	0.24	enemy_report	0.1	dna_question	-0.02	not_dead	-0.04	event	0.35
has kich	comrade_tip	-0.1	grave_info	0.1	remains_found	-0.16	relics	-0.22	registry	0.23	battle_account	0.27	enemy_report	0.09	foreign_tip	-0.05	dna_question	-0.12	scam_report	-0.15	rumour	-0.15	request_recognition	-0.01	not_dead	-0.01	event	0.06
has kich xa	seek_grave	0.16	comrade_tip	-0.14	registry	0.06	event	-0.06
has kiem	seek_grave	0.07	comrade_tip	-0.44	grave_info	-0.01	remains_found	0.01	registry	0.03	battle_account	0.01	scam_report	-0.01	not_dead	0.1	event	0.1
has kien	grave_info	-0.07	remains_found	0.1	relics	-0.04	registry	-0.08	battle_account	0.01	enemy_report	0.01	rumour	0.02
has kien an	comrade_tip	0.01
has kien thuy	remains_found	0.04
has kiet	seek_grave	-0.07	remains_found	0.1	event	0.06
has kieu	comrade_tip	-0.14	grave_info	0.13	battle_account	0.03
has kim	comrade_tip	0.15	grave_info	-0.3	remains_found	0.13	relics	-0.21	registry	0.12	foreign_tip	0.02	scam_report	0.06	rumour	-0.07	event	-0.03
has kinh	seek_grave	0.1	comrade_tip	-0.06	grave_info	0.21	registry	-0.16	battle_account	-0.06	enemy_report	0.02	foreign_tip	-0.05	dna_question	-0.17	scam_report	-0.02	rumour	-0.15	request_recognition	0.12	not_dead	-0.03	event	0.02
has kinh gui	comrade_tip	0.08	registry	-0.07	request_recognition	0.12
has kip	seek_grave	-0.13	registry	0.02	battle_account	0.22	event	0.3
has km	seek_grave	-0.03	grave_info	0.04	remains_found	0.03	registry	0.01	event	0.11
has ko	seek_grave	-0.01	comrade_tip	0.23	grave_info	-0.38	remains_found	-0.29	registry	-0.11	battle_account	-0.09	dna_question	0.13	rumour	0.03
has kon	seek_grave	-0.02	comrade_tip	-0.08	grave_info	0.1	registry	-0.04	battle_account	0.04	scam_report	0.01	event	-0.03
has kon tum	comrade_tip	-0.02	grave_info	-0.05	registry	-0.03	battle_account	0.04	scam_report	0.01
has kt	comrade_tip	-0.08	grave_info	-0.12	remains_found	0.01
has ky	seek_grave	-0.26	comrade_tip	-0.29	grave_info	0.18	relics	0.28	battle_account	0.11	enemy_report	0.27	dna_question	-0.07	scam_report	-0.06	rumour	-0.2	not_dead	0.05	event	0.08
has ky ten	seek_grave	-0.02	relics	0.08	enemy_report	0.03	scam_report	0.06
has la	seek_grave	0.29	comrade_tip	-0.08	grave_info	0.05	remains_found	-0.18	relics	-0.06	registry	-0.39	battle_account	-0.08	enemy_report	-0.09	foreign_tip	-0.08	rumour	-0.32	not_dead	-0.01	event	-0.13
has la anh	seek_grave	-0.09	comrade_tip	0.1	grave_info	0.06	relics	-0.01	dna_question	0.04	event	0.08
has la ba	seek_grave	0.2	comrade_tip	-0.1
has la bac	seek_grave	0.1	comrade_tip	0.05	grave_info	-0.09	not_dead	0.09
has la bo	comrade_tip	-0.12	grave_info	0.22	remains_found	0.15	registry	0.02	event	0.28
has la bui	seek_grave	0.17	comrade_tip	-0.04	grave_info	-0.01	battle_account	0.05	event	0.03
has la can	relics	0.15	not_dead	0.04	event	0.08
has la cau	comrade_tip	0.03	grave_info	-0.06	foreign_tip	0.04	not_dead	0.01	event	-0.01
has la chau	seek_grave	0.17	comrade_tip	-0.13	grave_info	-0.16	registry	-0.04	dna_question	0.09
has la chi	seek_grave	-0.19	dna_question	0.11	not_dead	0.05	event	-0.12
has la chu	event	-0.04
has la co	grave_info	0.05	relics	0.03	event	-0.26
has la con	seek_grave	0.06	comrade_tip	-0.03	grave_info	-0.08	dna_question	0.09	event	-0.3
has la cu	comrade_tip	0.03	request_recognition	0.08	event	0.02
has la dai	grave_info	-0.02	scam_report	0.06
has la dan	comrade_tip	-0.04	grave_info	0.14
has la em	grave_info	-0.06	dna_question	0.14	event	-0.1
has la ha	seek_grave	0.07	comrade_tip	-0.23	grave_info	-0.02	battle_account	0.12	request_recognition	0.12	event	-0.02
has la ho	comrade_tip	0.05	grave_info	0.05	request_recognition	0.02	event	0.03
has la hoang	comrade_tip	-0.08	grave_info	0.04	relics	0.01	not_dead	0.04	event	0.18
has la khong	registry	0.01	event	-0.03
has la le	seek_grave	0.01	grave_info	0.01	relics	0.1	battle_account	0.01	request_recognition	-0.01	event	-0.09
has la liet	comrade_tip	-0.05	grave_info	-0.15	scam_report	0.15	event	-0.08
has la linh	seek_grave	-0.09	comrade_tip	0.01	grave_info	0.2	rumour	0.07	event	0.1
has la mo	seek_grave	0.01	grave_info	0.27	registry	-0.06
has la nam	grave_info	-0.05	foreign_tip	0.08
has la ngay	comrade_tip	0.15
has la nguoi	seek_grave	-0.23	comrade_tip	-0.03	grave_info	0.07	remains_found	-0.06	relics	0.08	scam_report	-0.06	event	0.12
has la nguyen	seek_grave	0.15	comrade_tip	-0.01	grave_info	-0.08	relics	0.04	registry	-0.02	event	-0.29
has la ong	seek_grave	0.13	comrade_tip	-0.03	grave_info	0.1	foreign_tip	0.01	not_dead	0.04	event	-0.04
has la pham	seek_grave	0.04	comrade_tip	0.01	battle_account	-0.04	event	-0.02
has la thu	seek_grave	0.06	comrade_tip	-0.08	relics	0.1
has la thuong	seek_grave	-0.04	grave_info	0.11	event	-0.04
has la tran	seek_grave	-0.02	comrade_tip	-0.03	battle_account	0.08	not_dead	0.07
has la trung	comrade_tip	0.03	grave_info	-0.09	battle_account	-0.02	foreign_tip	0.01	event	-0.03
has la truong	comrade_tip	-0.06
has la vo	seek_grave	-0.07	comrade_tip	0.07	grave_info	0.09	event	0.06
has la vu	grave_info	0.06
has la xa	seek_grave	0.12	grave_info	-0.02
has la y	comrade_tip	0.09
has lac	seek_grave	-0.06	comrade_tip	0.01	grave_info	-0.24	remains_found	-0.03	relics	0.06	enemy_report	0.15	foreign_tip	-0.06	dna_question	-0.09	scam_report	-0.09	rumour	-0.05	request_recognition	0.04	not_dead	0.15	event	-0.09
has lai	seek_grave	-0.3	comrade_tip	-0.14	grave_info	-0.27	remains_found	-0.07	relics	0.29	battle_account	0.34	foreign_tip	0.1	rumour	0.18	request_recognition	0.08	not_dead	-0.01	event	0.27
has lai cho	grave_info	-0.28	relics	0.14	registry	0.02	battle_account	0.04	foreign_tip	0.02	not_dead	0.04	event	-0.01
has lai thi	grave_info	0.13	battle_account	-0.01	event	-0.02
has lai xe	seek_grave	-0.08	comrade_tip	0.18	grave_info	-0.12	relics	-0.01
has lak	comrade_tip	-0.04	grave_info	0.02	scam_report	0.06	event	-0.06
has lam	seek_grave	-0.04	comrade_tip	-0.04	grave_info	-0.01	remains_found	-0.01	relics	-0.07	registry	-0.24	battle_account	-0.04	enemy_report	-0.21	foreign_tip	-0.1	dna_question	0.14	scam_report	0.05	rumour	-0.07	request_recognition	0.3	not_dead	0.16	event	-0.34
has lam chung	seek_grave	-0.19	comrade_tip	-0.07	grave_info	-0.06	battle_account	0.01	request_recognition	0.34	event	-0.11
has lam duong	grave_info	-0.06	battle_account	0.04	event	0.03
has lam ho	comrade_tip	0.06	not_dead	0.05	event	-0.14
has lan	seek_grave	0.35	comrade_tip	-0.17	grave_info	0.04	remains_found	0.11	registry	-0.1	enemy_report	-0.11	foreign_tip	-0.06	dna_question	-0.06	scam_report	-0.24	rumour	0.14	not_dead	-0.1	event	-0.02
has lang	seek_grave	0.21	comrade_tip	-0.23	grave_info	0.08	remains_found	-0.17	relics	0.01	registry	0.05	battle_account	-0.1	foreign_tip	-0.05	dna_question	-0.07	scam_report	-0.11	request_recognition	0.13	not_dead	-0.25	event	-0.08
has lang son	comrade_tip	0.02
has lanh	seek_grave	-0.08	grave_info	0.11	relics	0.02	scam_report	0.02	event	-0.16
has lao	seek_grave	0.18	comrade_tip	0.05	grave_info	-0.03	remains_found	-0.01	relics	-0.11	battle_account	-0.04	enemy_report	-0.07	dna_question	-0.16	scam_report	-0.15	rumour	-0.12	request_recognition	0.18	not_dead	0.15	event	-0.33
has lap	seek_grave	-0.18	grave_info	-0.11	remains_found	0.18	relics	-0.13	registry	0.17	battle_account	0.01	enemy_report	-0.09	dna_question	-0.13	rumour	0.12	not_dead	0.16	event	0.25
has lap thach	seek_grave	-0.1	grave_info	-0.02	registry	0.08	event	-0.05
has lat	seek_grave	0.03	event	0.08
has lau	seek_grave	-0.01	comrade_tip	-0.02	remains_found	0.03	enemy_report	-0.01	dna_question	0.06	scam_report	-0.15	request_recognition	-0.09
has lay	seek_grave	-0.24	comrade_tip	0.15	grave_info	-0.44	relics	-0.03	registry	-0.38	foreign_tip	-0.16	dna_question	0.64	scam_report	-0.02	rumour	-0.31	request_recognition	-0.13	not_dead	0.09	event	-0.21
has lay duoc	seek_grave	-0.1	comrade_tip	-0.02	enemy_report	0.02	dna_question	0.05	request_recognition	0.04
has lay mau	seek_grave	-0.35	comrade_tip	-0.09	grave_info	-0.19	relics	-0.14	registry	-0.03	dna_question	0.63	scam_report	-0.27	rumour	-0.14	request_recognition	-0.15	not_dead	-0.13
has le	seek_grave	-0.25	grave_info	-0.02	remains_found	0.05	relics	0.02	registry	0.1	battle_account	-0.08	enemy_report	0.03	foreign_tip	0.04	dna_question	-0.08	scam_report	0.09	not_dead	-0.05	event	-0.05
has le ba	comrade_tip	-0.01	grave_info	-0.01	relics	0.03
has le thi	seek_grave	0.24	comrade_tip	-0.18	grave_info	-0.18	remains_found	0.07	request_recognition	0.01	event	-0.01
has le van	seek_grave	-0.06	comrade_tip	-0.06	grave_info	0.08	registry	-0.13	foreign_tip	0.05	event	0.04
has len	seek_grave	0.07	comrade_tip	0.02	grave_info	0.07	remains_found	0.08	registry	-0.26	battle_account	0.29	enemy_report	-0.06	dna_question	-0.03	scam_report	0.06	rumour	-0.19	request_recognition	-0.09	not_dead	-0.1	event	0.25
has len duong	seek_grave	0.2	comrade_tip	-0.08
has lenh	battle_account	0.01	enemy_report	0.02	event	-0.01
has lh	comrade_tip	0.06	grave_info	-0.04
has lich	seek_grave	0.05	comrade_tip	-0.04	request_recognition	0.07	event	-0.02
has lich nam	seek_grave	0.04	grave_info	-0.06	request_recognition	0.05	event	0.01
has liem	comrade_tip	0.3	grave_info	-0.07
has lien	comrade_tip	-0.07	grave_info	-0.09	remains_found	-0.18	relics	0.07	registry	0.07	battle_account	0.07	enemy_report	0.08	foreign_tip	-0.19	dna_question	-0.13	rumour	-0.2	not_dead	-0.18	event	-0.21
has lien he	seek_grave	-0.11	grave_info	0.05	relics	0.07	scam_report	-0.06
has lien lac	grave_info	-0.11	registry	0.06	enemy_report	0.04	event	-0.19
has liet	seek_grave	-0.07	comrade_tip	-0.24	grave_info	0.11	remains_found	-0.24	relics	-0.11	registry	-0.08	battle_account	-0.18	enemy_report	-0.31	foreign_tip	-0.21	dna_question	0.06	scam_report	0.08	rumour	-0.06	request_recognition	0.3	not_dead	0.04	event	-0.15
has liet si	seek_grave	-0.08	comrade_tip	-0.28	grave_info	0.03	remains_found	-0.22	relics	-0.09	registry	-0.05	battle_account	-0.15	enemy_report	-0.29	foreign_tip	-0.19	dna_question	0.07	scam_report	0.1	rumour	-0.03	request_recognition	0.32	not_dead	0.06	event	-0.29
has liet sy	grave_info	0.09	event	0.15
has lieu	seek_grave	-0.09	comrade_tip	-0.12	grave_info	-0.18	remains_found	0.12	enemy_report	0.28	foreign_tip	-0.02	event	0.38
has linh	seek_grave	-0.07	comrade_tip	-0.08	remains_found	-0.22	relics	-0.16	registry	0.01	foreign_tip	0.19	dna_question	-0.08	scam_report	0.04	rumour	0.08	not_dead	-0.21	event	0.16
has lo	seek_grave	-0.35	comrade_tip	0.12	grave_info	0.07	remains_found	0.16	relics	0.13	registry	0.1	battle_account	-0.22	enemy_report	-0.01	foreign_tip	-0.2	dna_question	-0.04	scam_report	0.07	request_recognition	-0.1	event	0.02
has lo cao	comrade_tip	0.01	grave_info	-0.01	rumour	0.04	event	0.09
has lo gach	seek_grave	-0.07	grave_info	-0.08	enemy_report	0.02	rumour	0.1	event	0.15
has lo van	comrade_tip	-0.02	grave_info	-0.11	relics	0.03	not_dead	0.02	event	0.04
has loan	seek_grave	0.06	comrade_tip	-0.02	relics	0.01	battle_account	0.05	event	0.06
has loc	comrade_tip	-0.14	grave_info	-0.3	registry	0.27	battle_account	-0.23	scam_report	-0.01	rumour	-0.16	request_recognition	-0.12	not_dead	0.18	event	-0.14
has loc ninh	registry	0.06	dna_question	0.04	not_dead	0.03	event	-0.01
has loi	seek_grave	-0.23	comrade_tip	0.06	grave_info	0.01	remains_found	0.07	relics	-0.01	registry	-0.24	enemy_report	0.13	foreign_tip	0.15	rumour	-0.1	request_recognition	0.23	not_dead	-0.19	event	0.19
has lon	grave_info	0.02	relics	-0.02	rumour	0.03	event	0.04
has long	comrade_tip	0.3	grave_info	-0.02	remains_found	0.09	relics	-0.09	registry	0.06	battle_account	-0.07	enemy_report	-0.01	foreign_tip	0.08	dna_question	-0.11	scam_report	-0.2	rumour	-0.05	not_dead	-0.16
has lop	remains_found	0.03	relics	0.04	enemy_report	-0.02	event	0.07
has lot	relics	0.02	registry	-0.02	event	0.06
has ls	seek_grave	-0.01	comrade_tip	-0.32	grave_info	0.12	remains_found	-0.16	relics	-0.1	registry	0.05	battle_account	-0.19	enemy_report	-0.12	foreign_tip	-0.07	scam_report	-0.06	rumour	-0.15	request_recognition	-0.17	not_dead	-0.18	event	-0.19
has lu	seek_grave	-0.02	comrade_tip	-0.05	grave_info	0.01	remains_found	0.04	relics	-0.03	registry	-0.18	battle_account	0.09	enemy_report	0.15	foreign_tip	-0.1	scam_report	-0.14	rumour	-0.02	request_recognition	-0.1	not_dead	0.2	event	0.09
has lu doan	seek_grave	-0.16	grave_info	0.01	enemy_report	0.13
has lua	grave_info	-0.17	battle_account	-0.1	enemy_report	-0.01	scam_report	0.17	rumour	-0.08	request_recognition	-0.02	event	-0.3
has luan	grave_info	0.08	not_dead	0.02
has luc	seek_grave	0.17	comrade_tip	0.08	grave_info	-0.02	remains_found	-0.01	relics	0.09	registry	-0.05	battle_account	0.04	foreign_tip	-0.05	scam_report	-0.16	rumour	-0.09	request_recognition	-0.02	not_dead	-0.33	event	-0.05
has luc ay	seek_grave	0.11	grave_info	0.07	battle_account	-0.06	event	-0.09
has luc dau	seek_grave	-0.19	grave_info	0.24
has luc di	seek_grave	0.1	comrade_tip	-0.09	grave_info	-0.13	remains_found	-0.04	relics	0.11	request_recognition	0.01	event	-0.1
has luc do	seek_grave	0.25	comrade_tip	-0.18	battle_account	0.02	event	-0.07
has luc van	seek_grave	-0.03	comrade_tip	0.14
has lung	seek_grave	0.12	comrade_tip	0.01	grave_info	-0.25	remains_found	0.15	battle_account	0.01	enemy_report	0.04	dna_question	-0.03	scam_report	-0.08	request_recognition	0.08	event	0.04
has luoc	comrade_tip	-0.06	grave_info	-0.18	remains_found	0.02	battle_account	0.01	event	0.21
has luoi	seek_grave	0.02	remains_found	0.12
has luom	seek_grave	-0.1	comrade_tip	0.11	grave_info	0.07	event	0.02
has luon	comrade_tip	-0.02	grave_info	-0.25	remains_found	-0.01	relics	-0.08	registry	0.01	battle_account	0.19	rumour	0.03	request_recognition	-0.03
has luong	seek_grave	-0.14	comrade_tip	0.18	grave_info	0.08	relics	-0.06	enemy_report	-0.07	foreign_tip	-0.06	dna_question	-0.12	scam_report	-0.04	rumour	-0.04	request_recognition	-0.08
has luong thi	seek_grave	-0.05	grave_info	0.04	battle_account	0.03	event	0.06
has luong van	seek_grave	-0.1	comrade_tip	0.12
has luu	seek_grave	-0.2	comrade_tip	0.14	grave_info	-0.45	battle_account	-0.12	enemy_report	0.03	dna_question	0.1	scam_report	0.05	rumour	-0.11	request_recognition	-0.01	not_dead	-0.14
has luu thi	grave_info	-0.05	registry	-0.01	scam_report	0.04	request_recognition	0.01
has luyen	seek_grave	0.13
has ly	seek_grave	0.04	comrade_tip	-0.04	grave_info	0.07	registry	-0.05	battle_account	0.19	foreign_tip	-0.02	dna_question	-0.08	rumour	-0.08	not_dead	0.15	event	0.06
has m	seek_grave	0.06	grave_info	-0.04	remains_found	0.08
has ma	seek_grave	0.16	grave_info	0.22	remains_found	-0.36	relics	-0.2	registry	-0.07	battle_account	-0.12	enemy_report	-0.08	dna_question	0.13	scam_report	-0.03	rumour	0.07	event	-0.29
has ma chua	seek_grave	0.04	grave_info	0.08	remains_found	0.02	event	0.09
has ma con	seek_grave	0.39	comrade_tip	-0.1	grave_info	-0.19	event	-0.08
has ma khong	seek_grave	0.16	comrade_tip	-0.05	grave_info	-0.06	event	-0.05
has ma thuot	seek_grave	-0.05	comrade_tip	0.08	registry	0.09	event	-0.18
has ma toi	comrade_tip	-0.19	foreign_tip	0.01	request_recognition	0.04	event	0.03
has ma tui	seek_grave	0.36	comrade_tip	-0.11	grave_info	-0.04	event	-0.07
has ma van	seek_grave	-0.08	comrade_tip	0.08	grave_info	0.23	not_dead	0.01	event	-0.02
has mac	comrade_tip	-0.06	registry	0.01	request_recognition	0.05	event	0.06
has mach	seek_grave	0.05	enemy_report	0.02	foreign_tip	0.07
has mai	seek_grave	0.21	grave_info	-0.27	relics	0.03	battle_account	0.1	enemy_report	-0.18	dna_question	-0.05	scam_report	-0.09	request_recognition	-0.2	not_dead	-0.02	event	-0.1
has mai tang	seek_grave	0.18	comrade_tip	-0.08	battle_account	0.06
has mai xuan	seek_grave	-0.02	battle_account	0.01
has man	seek_grave	0.07	comrade_tip	0.01	grave_info	-0.03	foreign_tip	0.02	event	0.04
has mang	seek_grave	0.03	comrade_tip	-0.1	grave_info	0.08	relics	0.28	registry	-0.13	battle_account	-0.09	enemy_report	0.16	dna_question	-0.1	rumour	0.15	request_recognition	-0.02	event	0.08
has mang ten	seek_grave	-0.16	comrade_tip	-0.06	grave_info	0.12	relics	0.07	not_dead	0.04	event	0.05
has manh	seek_grave	-0.23	comrade_tip	0.11	grave_info	-0.42	remains_found	0.22	relics	0.23	registry	-0.02	enemy_report	-0.04	foreign_tip	0.02	dna_question	-0.06	scam_report	0.07
has mao	comrade_tip	0.16	grave_info	-0.13	scam_report	0.05
has map	seek_grave	-0.03	comrade_tip	-0.02	grave_info	0.1	event	0.1
has mat	seek_grave	0.05	grave_info	-0.14	remains_found	-0.27	relics	0.03	registry	0.13	battle_account	0.16	enemy_report	-0.26	foreign_tip	-0.1	dna_question	0.01	scam_report	-0.52	rumour	-0.11	not_dead	-0.03	event	0.02
has mat dau	seek_grave	0.1	comrade_tip	-0.16
has mat nam	grave_info	0.07	registry	-0.05	battle_account	-0.12	request_recognition	-0.05	event	0.03
has mat ngay	seek_grave	-0.07	comrade_tip	0.06	registry	0.06	request_recognition	0.12	event	-0.19
has mat o	seek_grave	0.37	grave_info	-0.04	event	-0.02
has mat roi	seek_grave	-0.11	rumour	0.12	event	0.04
has mat tai	seek_grave	0.01	comrade_tip	0.16	registry	0.07	event	-0.09
has mat tich	grave_info	-0.04	registry	0.04	request_recognition	0.01	not_dead	0.03	event	-0.02
has mat toi	comrade_tip	-0.12	grave_info	-0.03	relics	0.05	battle_account	0.03	not_dead	0.06	event	-0.12
has mat tran	seek_grave	0.25	comrade_tip	-0.03	grave_info	-0.12	relics	-0.02	registry	-0.02	battle_account	-0.04	scam_report	-0.01	request_recognition	-0.01	event	-0.18
has mat vi	seek_grave	-0.02	registry	0.03	foreign_tip	0.03	event	0.22
has mau	seek_grave	-0.48	comrade_tip	-0.09	grave_info	-0.19	remains_found	0.02	relics	-0.08	battle_account	-0.09	enemy_report	-0.17	foreign_tip	-0.08	dna_question	0.75	scam_report	-0.28	request_recognition	-0.02	not_dead	-0.27	event	-0.21
has mau adn	seek_grave	-0.08	dna_question	0.24	scam_report	-0.01	rumour	-0.05	event	-0.02
has mau than	comrade_tip	0.1	registry	0.05	event	-0.14
has may	seek_grave	-0.22	comrade_tip	-0.09	grave_info	-0.04	remains_found	0.19	registry	-0.15	battle_account	0.06	enemy_report	-0.13	foreign_tip	-0.03	dna_question	-0.05	scam_report	-0.03	rumour	0.25	request_recognition	0.01	not_dead	-0.31	event	0.21
has may anh	comrade_tip	0.04	rumour	0.14
has may bay	seek_grave	-0.11	comrade_tip	-0.02	grave_info	0.08	remains_found	-0.09	relics	0.07	battle_account	0.18	request_recognition	0.02
has may chu	seek_grave	0.03	comrade_tip	-0.09	grave_info	0.11	remains_found	0.08	relics	-0.06	event	0.14
has may nguoi	dna_question	0.05	request_recognition	0.04	event	-0.04
has may ong	seek_grave	-0.03	comrade_tip	-0.05	grave_info	-0.19	rumour	0.19	event	0.11
has me	seek_grave	0.07	comrade_tip	-0.35	grave_info	0.02	remains_found	-0.35	relics	0.05	registry	-0.18	battle_account	-0.03	enemy_report	-0.13	foreign_tip	-0.17	dna_question	0.31	scam_report	0.16	rumour	-0.03	not_dead	-0.11	event	-0.15
has me em	comrade_tip	-0.06	grave_info	-0.13	relics	-0.01	dna_question	0.02	scam_report	0.08	event	-0.12
has me toi	seek_grave	0.05	comrade_tip	-0.32	battle_account	-0.02	dna_question	0.08	request_recognition	0.04	event	-0.03
has men	seek_grave	-0.07	remains_found	0.11	event	0.02
has mep	grave_info	-0.19	battle_account	0.12	foreign_tip	0.04
has met	seek_grave	-0.03	comrade_tip	0.07
has mi	seek_grave	0.02	comrade_tip	-0.02	registry	0.04	event	0.07
has mien	seek_grave	0.06	grave_info	-0.04	remains_found	-0.01	battle_account	-0.06	foreign_tip	0.13
has mieng	comrade_tip	0.06	grave_info	-0.02	remains_found	0.04	battle_account	0.02	dna_question	0.02
has mieu	seek_grave	-0.23	grave_info	0.35	event	0.3
has min	seek_grave	-0.04	comrade_tip	0.32	grave_info	-0.18	remains_found	0.05	registry	-0.02	event	-0.01
has minh	seek_grave	-0.02	comrade_tip	0.02	grave_info	-0.1	remains_found	-0.12	registry	0.03	battle_account	-0.04	enemy_report	0.12	foreign_tip	0.05	dna_question	-0.08	rumour	0.07	request_recognition	-0.23	event	-0.04
has minh hoi	seek_grave	-0.04	grave_info	-0.02	dna_question	0.04
has minh la	seek_grave	0.06	grave_info	-0.11	battle_account	0.03	event	-0.08
has minh ten	comrade_tip	0.06
has mo	seek_grave	-0.03	comrade_tip	0.01	grave_info	0.45	remains_found	-0.64	relics	-0.21	battle_account	-0.18	enemy_report	-0.13	foreign_tip	-0.26	dna_question	-0.01	scam_report	0.02	rumour	-0.28	request_recognition	-0.24	not_dead	-0.05	event	-0.03
has mo anh	scam_report	0.05	event	-0.19
has mo bac	comrade_tip	-0.11	grave_info	0.17	not_dead	-0.03	event	-0.05
has mo bo	seek_grave	0.02	grave_info	0.14	event	0.16
has mo cau	grave_info	-0.04	scam_report	0.11	event	-0.07
has mo cay	event	-0.03
has mo chi	seek_grave	0.01	comrade_tip	-0.11	grave_info	0.02	battle_account	0.07
has mo chu	seek_grave	-0.05	comrade_tip	-0.04	grave_info	0.07	not_dead	0.01	event	-0.15
has mo chua	grave_info	-0.09	dna_question	0.04	event	-0.02
has mo co	seek_grave	0.05
has mo con	registry	-0.03
has mo cua	comrade_tip	0.26	grave_info	-0.05
has mo da	seek_grave	0.19	grave_info	-0.08	event	0.01
has mo dat	grave_info	0.27	event	0.02
has mo em	not_dead	0.02
has mo gio	seek_grave	0.17	event	-0.01
has mo khong	grave_info	0.09	registry	-0.01
has mo liet	seek_grave	-0.18	scam_report	0.02	event	0.08
has mo nay	seek_grave	-0.06	grave_info	0.19	event	-0.2
has mo o	seek_grave	0.12	grave_info	0.05	registry	-0.03	request_recognition	0.01
has mo ong	seek_grave	0.07	event	-0.14
has mo so	seek_grave	0.04	grave_info	0.26	registry	-0.09	event	-0.14
has moc	comrade_tip	-0.09	grave_info	0.05	remains_found	0.03	not_dead	0.05
has moi	seek_grave	-0.04	comrade_tip	-0.03	grave_info	0.03	remains_found	-0.13	relics	-0.16	battle_account	0.23	foreign_tip	-0.2	scam_report	0.27	rumour	-0.08	not_dead	0.05	event	0.01
has moi nguoi	event	-0.01
has mon	comrade_tip	0.02	grave_info	-0.21	relics	0.01	registry	0.05	battle_account	-0.09	enemy_report	0.06
has mong	seek_grave	0.17	comrade_tip	-0.07	grave_info	-0.25	remains_found	0.21	relics	-0.08	registry	-0.1	foreign_tip	-0.08	scam_report	-0.01	rumour	-0.06	event	0.04
has mong cac	enemy_report	0.08
has mot	seek_grave	-0.32	comrade_tip	-0.1	grave_info	0.35	remains_found	0.16	relics	0.4	registry	-0.28	battle_account	0.06	enemy_report	0.27	foreign_tip	0.3	dna_question	0.1	request_recognition	-0.26	not_dead	-0.13	event	0.38
has mot anh	seek_grave	-0.25	grave_info	0.16	relics	0.09	rumour	0.07	event	-0.17
has mot bo	remains_found	0.09	event	0.12
has mot cai	grave_info	-0.13	remains_found	0.08	relics	0.15	foreign_tip	0.1
has mot dong	comrade_tip	0.08	grave_info	0.04
has mot ho	seek_grave	-0.04	comrade_tip	-0.15	grave_info	-0.02	battle_account	0.01	foreign_tip	0.16
has mot mo	seek_grave	0.1	grave_info	0.05
has mot nam	grave_info	0.07
has mot nguoi	seek_grave	0.07	comrade_tip	-0.24	grave_info	0.2	battle_account	-0.03	enemy_report	0.09	foreign_tip	0.04	dna_question	0.16	event	0.08
has mot ong	seek_grave	-0.19	comrade_tip	-0.05	grave_info	0.28	enemy_report	0.01	foreign_tip	0.02	event	0.24
has mu	seek_grave	0.13	remains_found	0.01	battle_account	-0.06	scam_report	-0.03	event	-0.01
has mua	seek_grave	0.08	comrade_tip	-0.01	relics	0.25	battle_account	-0.06	dna_question	-0.03	request_recognition	-0.03
has muc	comrade_tip	-0.16	remains_found	0.2	battle_account	-0.11	scam_report	-0.09	rumour	-0.02	not_dead	-0.01	event	0.23
has mui	grave_info	-0.07	remains_found	0.04	relics	0.04	battle_account	0.09	scam_report	-0.01	not_dead	0.01	event	-0.11
has mung	seek_grave	0.2	comrade_tip	0.13	grave_info	-0.05	remains_found	-0.03	relics	-0.01	request_recognition	-0.04	event	-0.27
has muoi	seek_grave	0.07	comrade_tip	-0.06	grave_info	0.2	relics	-0.19	enemy_report	-0.12	foreign_tip	0.12	dna_question	-0.01	not_dead	-0.08
has muoi mot	seek_grave	0.15	event	-0.08
has muon	seek_grave	0.19	comrade_tip	-0.33	grave_info	0.05	remains_found	-0.13	relics	0.05	registry	-0.15	battle_account	-0.18	enemy_report	0.06	foreign_tip	0.29	dna_question	0.24	scam_report	-0.03	rumour	-0.1	request_recognition	-0.01	not_dead	-0.13	event	0.11
has muon biet	seek_grave	0.25	comrade_tip	-0.07
has muon hoi	seek_grave	0.28
has muon tim	seek_grave	0.15	comrade_tip	-0.02
has muong	seek_grave	0.16	grave_info	-0.01	remains_found	0.04	scam_report	-0.01	event	0.14
has my	seek_grave	0.02	comrade_tip	-0.26	grave_info	-0.15	relics	-0.01	registry	-0.12	battle_account	-0.11	enemy_report	0.46	foreign_tip	0.31	dna_question	-0.12	scam_report	-0.1	rumour	0.15	request_recognition	-0.1	event	0.17
has n	seek_grave	-0.15	comrade_tip	0.06	grave_info	0.05	remains_found	0.12	relics	0.08
has na	seek_grave	0.21	grave_info	-0.07	relics	-0.02	request_recognition	0.03	event	-0.16
has nam	seek_grave	0.2	comrade_tip	-0.05	grave_info	0.24	remains_found	-0.42	relics	-0.39	registry	-0.18	battle_account	-0.2	enemy_report	-0.36	foreign_tip	0.03	dna_question	-0.23	rumour	-0.11	not_dead	0.06
has nam bay	grave_info	0.09	event	-0.07
has nam canh	seek_grave	0.09	grave_info	-0.03
has nam dau	seek_grave	0.01	comrade_tip	-0.02	grave_info	-0.11	registry	0.05
has nam dinh	seek_grave	0.19	comrade_tip	-0.08	grave_info	-0.15
has nam do	comrade_tip	0.04	grave_info	-0.01	relics	0.01	event	-0.06
has nam lai	seek_grave	0.16	comrade_tip	-0.3	grave_info	-0.24	registry	0.1	battle_account	0.19	rumour	0.04
has nam lao	grave_info	0.07
has nam mau	seek_grave	0.08	registry	0.05
has nam mo	seek_grave	-0.09	grave_info	0.25	not_dead	0.02	event	0.39
has nam mot	seek_grave	-0.09	grave_info	-0.01	battle_account	0.02	event	0.03
has nam nao	seek_grave	-0.19	comrade_tip	-0.1	grave_info	0.31	battle_account	0.06	rumour	0.02	event	0.01
has nam nay	grave_info	0.02	battle_account	-0.13	scam_report	-0.01	request_recognition	0.19
has nam ngoai	seek_grave	0.09	grave_info	0.11	registry	-0.04	event	-0.01
has nam o	seek_grave	-0.1	comrade_tip	0.22	grave_info	-0.03	scam_report	0.12	not_dead	-0.02
has nam sau	comrade_tip	0.03	event	-0.12
has nam sinh	seek_grave	0.02	comrade_tip	-0.02
has nam thi	seek_grave	0.12	not_dead	0.05	event	-0.04
has nam trong	seek_grave	-0.06	comrade_tip	0.01
has nang	seek_grave	0.14	grave_info	0.02	remains_found	0.07	relics	-0.01	registry	0.02	event	0.08
has nao	seek_grave	0.15	comrade_tip	-0.28	grave_info	-0.02	remains_found	-0.04	relics	0.09	registry	-0.07	enemy_report	0.21	dna_question	0.07	rumour	0.09	request_recognition	-0.23	event	0.07
has nao cung	seek_grave	-0.16	comrade_tip	-0.11	grave_info	0.26	battle_account	0.06	event	0.16
has nao o	comrade_tip	-0.05	grave_info	-0.04	enemy_report	0.04	foreign_tip	0.01	rumour	0.07	event	0.13
has nao thi	seek_grave	0.01	event	-0.16
has nap	relics	0.14
has nau	seek_grave	0.06	comrade_tip	-0.04	relics	0.02	event	0.03
has nay	seek_grave	-0.05	comrade_tip	-0.24	grave_info	0.22	remains_found	0.15	registry	-0.13	enemy_report	0.06	dna_question	-0.06	scam_report	-0.03	request_recognition	0.22	event	0.16
has nay chua	request_recognition	0.06	not_dead	0.03
has nay co	comrade_tip	-0.04	grave_info	0.02	battle_account	0.04	event	-0.14
has nay khong	seek_grave	0.05	comrade_tip	-0.06	event	-0.01
has nay la	seek_grave	-0.06	grave_info	0.02	enemy_report	0.1
has nay o	seek_grave	-0.03	battle_account	0.03	event	0.11
has nay toi	seek_grave	-0.12	relics	-0.02	battle_account	0.02	foreign_tip	0.03	request_recognition	0.07	event	0.15
has nem	seek_grave	0.04	comrade_tip	-0.18	battle_account	0.16
has nen	seek_grave	-0.25	comrade_tip	-0.25	grave_info	0.3	remains_found	0.05	relics	-0.17	registry	-0.16	battle_account	0.23	dna_question	-0.13	scam_report	0.02	rumour	0.14	request_recognition	0.11	event	0.21
has nen khong	seek_grave	-0.05	comrade_tip	0.1	grave_info	0.02	battle_account	-0.05	request_recognition	0.05	event	-0.02
has net	comrade_tip	-0.07	relics	0.06
has neu	seek_grave	-0.06	battle_account	0.1	enemy_report	0.01	foreign_tip	0.1	dna_question	0.05	event	0.03
has ng	comrade_tip	0.07	grave_info	-0.01	registry	-0.09
has nga	seek_grave	-0.19	comrade_tip	0.16	grave_info	-0.14	remains_found	-0.02	relics	0.14	registry	0.06	battle_account	0.15	foreign_tip	-0.01	dna_question	-0.01	scam_report	-0.11	rumour	-0.05	request_recognition	0.07	event	-0.01
has nga ba	seek_grave	-0.01	comrade_tip	0.08	grave_info	-0.04	event	0.1
has nga son	comrade_tip	-0.08	battle_account	0.02	event	0.04
has nga xuong	seek_grave	0.07	comrade_tip	-0.03	relics	0.18	event	-0.22
has ngai	seek_grave	0.04	scam_report	0.05
has ngam	seek_grave	0.05	comrade_tip	0.06	grave_info	-0.18	battle_account	-0.11
has ngan	battle_account	0.12	dna_question	0.01	rumour	-0.01	request_recognition	-0.07	not_dead	0.01	event	0.14
has ngay	seek_grave	0.18	comrade_tip	0.09	grave_info	-0.14	relics	-0.14	registry	-0.03	enemy_report	0.12	foreign_tip	0.11	dna_question	-0.38	scam_report	-0.31	rumour	-0.19	request_recognition	0.09	not_dead	-0.35	event	-0.08
has ngay mat	grave_info	0.08	battle_account	0.03
has ngay truoc	comrade_tip	-0.05	grave_info	0.14	battle_account	0.02	not_dead	0.03	event	-0.08
has ngay xua	comrade_tip	-0.18	relics	0.02	rumour	0.16	event	0.05
has nghe	seek_grave	0.09	comrade_tip	-0.1	grave_info	-0.08	remains_found	-0.18	relics	-0.04	registry	-0.14	battle_account	-0.13	enemy_report	-0.24	foreign_tip	-0.16	scam_report	-0.39	rumour	0.75	request_recognition	-0.04	not_dead	-0.02	event	0.16
has nghe an	comrade_tip	0.13	grave_info	0.27	registry	-0.03	battle_account	-0.09	event	-0.05
has nghe may	comrade_tip	-0.07	grave_info	-0.16	remains_found	-0.03	rumour	0.25	event	0.03
has nghe noi	seek_grave	-0.05	grave_info	-0.06	rumour	0.16
has nghi	seek_grave	-0.38	grave_info	0.33	relics	-0.07	registry	0.05	battle_account	-0.04	enemy_report	-0.17	scam_report	0.14	rumour	-0.1	request_recognition	0.19	event	-0.1
has nghia	comrade_tip	0.22	grave_info	0.32	remains_found	-0.22	relics	-0.34	battle_account	-0.19	enemy_report	-0.05	foreign_tip	-0.09	dna_question	0.03	rumour	-0.11	event	-0.35
has nghia dia	seek_grave	-0.11	comrade_tip	0.15	registry	-0.04	scam_report	0.01	request_recognition	0.1
has nghia trang	seek_grave	0.05	comrade_tip	0.04	grave_info	0.39	remains_found	-0.14	relics	-0.22	battle_account	-0.11	enemy_report	-0.15	foreign_tip	-0.05	dna_question	0.04	scam_report	-0.02	rumour	-0.07	request_recognition	-0.2	event	-0.36
has nghiem	seek_grave	-0.2	registry	0.17	dna_question	0.08	event	-0.08
has nghiem xuan	seek_grave	-0.16	registry	0.13
has nghiep	seek_grave	0.12	grave_info	-0.02	event	-0.2
has ngo	seek_grave	-0.02	grave_info	-0.17	registry	0.09	foreign_tip	-0.02	dna_question	0.09	scam_report	-0.02	event	-0.04
has ngo thi	seek_grave	0.12	comrade_tip	-0.12	grave_info	-0.09	dna_question	0.06	event	-0.04
has ngoai	seek_grave	0.32	comrade_tip	-0.24	grave_info	-0.08	remains_found	-0.01	relics	-0.06	registry	-0.01	battle_account	0.05	enemy_report	-0.08	foreign_tip	-0.13	dna_question	0.09	scam_report	0.15	request_recognition	-0.18	not_dead	-0.08	event	-0.12
has ngoai con	grave_info	-0.06	rumour	0.01	event	-0.11
has ngoai em	comrade_tip	-0.06	grave_info	-0.23	relics	0.02	battle_account	0.05	event	0.05
has ngoan	comrade_tip	-0.02	grave_info	-0.02	registry	0.01	enemy_report	0.03	not_dead	0.05	event	-0.01
has ngoc	seek_grave	0.23	comrade_tip	-0.11	grave_info	-0.03	remains_found	-0.06	relics	-0.04	registry	0.02	battle_account	-0.1	foreign_tip	-0.02	scam_report	0.04	rumour	-0.08	request_recognition	-0.09	event	-0.12
has ngoi	comrade_tip	-0.05	grave_info	0.31	registry	-0.18	battle_account	-0.14	request_recognition	-0.03	not_dead	-0.04	event	0.2
has ngoi mo	comrade_tip	-0.08	grave_info	0.3	registry	-0.05	scam_report	-0.01	event	0.13
has ngu	seek_grave	0.41	comrade_tip	-0.12	grave_info	-0.11	remains_found	-0.09	relics	-0.16	registry	-0.13	battle_account	0.03	enemy_report	-0.04	dna_question	-0.09	scam_report	-0.13	rumour	-0.04	request_recognition	-0.2	not_dead	-0.08
has ngu thang	seek_grave	0.16	comrade_tip	-0.05
has ngua	seek_grave	-0.1	comrade_tip	0.06	event	0.09
has nguc	seek_grave	-0.06	comrade_tip	0.09	grave_info	-0.03	event	-0.18
has nguoi	seek_grave	-0.07	comrade_tip	-0.04	grave_info	-0.08	remains_found	-0.18	registry	0.1	battle_account	0.14	enemy_report	-0.03	foreign_tip	0.05	dna_question	-0.24	scam_report	-0.03	rumour	0.17	request_recognition	0.07	not_dead	-0.02	event	0.12
has nguoi ban	seek_grave	0.08	comrade_tip	-0.12	grave_info	-0.09	relics	0.12
has nguoi bao	comrade_tip	0.06	relics	0.01
has nguoi co	enemy_report	0.06	event	0.06
has nguoi con	seek_grave	0.02	comrade_tip	0.02	grave_info	-0.2	event	-0.02
has nguoi cung	seek_grave	0.21	comrade_tip	-0.17	grave_info	-0.17	registry	0.03
has nguoi di	comrade_tip	-0.13	registry	0.09	foreign_tip	0.02	scam_report	0.07	event	0.09
has nguoi ke	comrade_tip	-0.01	grave_info	-0.03	battle_account	0.05	enemy_report	0.12	event	-0.01
has nguoi khmer	grave_info	-0.04	request_recognition	0.03
has nguoi lam	seek_grave	-0.18	comrade_tip	-0.07	battle_account	0.02	request_recognition	0.29	event	-0.06
has nguoi lang	seek_grave	0.17	comrade_tip	-0.08	rumour	0.03	event	-0.07
has nguoi nam	seek_grave	-0.18	battle_account	0.03	event	0.03
has nguoi nha	seek_grave	-0.14	comrade_tip	-0.18	grave_info	0.21	remains_found	-0.1	relics	0.18	registry	-0.13	battle_account	0.08	enemy_report	-0.01	dna_question	-0.01	request_recognition	-0.01	not_dead	-0.03	event	0.09
has nguoi o	seek_grave	-0.01	comrade_tip	-0.17	grave_info	0.12	battle_account	0.01
has nguoi ta	seek_grave	0.36	grave_info	-0.06	battle_account	-0.02	rumour	0.15	event	-0.06
has nguoi than	seek_grave	-0.09	grave_info	0.13	relics	0.16	event	-0.09
has nguoi trong	seek_grave	0.03	comrade_tip	-0.38	grave_info	0.2	relics	0.04	registry	0.11	event	0.13
has nguoi viet	not_dead	0.03	event	0.02
has nguy	grave_info	0.01
has nguyen	seek_grave	-0.12	grave_info	-0.19	remains_found	-0.26	relics	-0.01	registry	0.19	battle_account	0.31	enemy_report	0.03	foreign_tip	-0.39	dna_question	-0.07	scam_report	-0.14	rumour	-0.41	not_dead	-0.38	event	0.21
has nguyen ba	battle_account	0.05
has nguyen huu	seek_grave	0.07	comrade_tip	-0.05	grave_info	-0.07	battle_account	0.02	event	0.12
has nguyen quan	seek_grave	0.36	comrade_tip	-0.06	registry	-0.2	battle_account	-0.01	event	-0.25
has nguyen thi	seek_grave	0.02	comrade_tip	-0.14	relics	-0.06	registry	0.02	battle_account	0.23	event	0.16
has nguyen van	comrade_tip	0.02	grave_info	-0.1	relics	-0.04	battle_account	0.01	enemy_report	0.06	scam_report	0.05	event	0.1
has nguyet	event	0.12
has nha	seek_grave	-0.07	comrade_tip	-0.21	grave_info	0.08	remains_found	-0.16	relics	0.28	registry	-0.14	battle_account	-0.31	enemy_report	-0.32	foreign_tip	-0.05	dna_question	0.15	scam_report	0.23	request_recognition	-0.09	not_dead	0.09	event	-0.21
has nha ba	grave_info	-0.09	foreign_tip	0.02	scam_report	0.09	not_dead	0.03	event	-0.08
has nha chau	event	-0.06
has nha con	seek_grave	0.11	event	-0.07
has nha cu	comrade_tip	-0.08	grave_info	0.15	relics	0.01	dna_question	0.06	event	-0.03
has nha em	seek_grave	-0.13	comrade_tip	-0.11	grave_info	0.09	remains_found	-0.04	relics	-0.04	dna_question	0.11	scam_report	0.13
has nha o	comrade_tip	0.1	grave_info	-0.13	battle_account	-0.03
has nha ong	seek_grave	-0.07	comrade_tip	0.09	remains_found	-0.03	battle_account	0.09	request_recognition	-0.07	event	0.15
has nha tho	comrade_tip	0.06	battle_account	-0.01	not_dead	0.04	event	-0.22
has nha toi	seek_grave	0.33	comrade_tip	-0.35	grave_info	0.07	registry	-0.05	battle_account	-0.06	dna_question	0.01	scam_report	0.26	rumour	-0.02	request_recognition	-0.05	event	-0.16
has nha van	comrade_tip	-0.01	dna_question	0.08
has nhac	seek_grave	0.11	grave_info	0.07
has nham	seek_grave	-0.13	comrade_tip	0.02	relics	-0.11	registry	0.03	battle_account	-0.01	scam_report	-0.08	rumour	-0.02	not_dead	0.15	event	-0.26
has nham mat	seek_grave	0.14	grave_info	-0.04
has nhan	seek_grave	-0.42	comrade_tip	0.2	grave_info	-0.04	remains_found	-0.04	relics	0.18	registry	-0.05	battle_account	-0.1	enemy_report	-0.07	scam_report	0.1	request_recognition	0.48	event	-0.43
has nhan duoc	seek_grave	-0.04	grave_info	0.11	request_recognition	0.01
has nhan liet	seek_grave	-0.37	comrade_tip	-0.04	grave_info	-0.03	request_recognition	0.48	event	-0.19
has nhan ra	seek_grave	-0.08	comrade_tip	0.02	grave_info	0.04	relics	0.12	not_dead	0.1	event	-0.28
has nhang	seek_grave	-0.07	comrade_tip	-0.15	grave_info	0.26	event	0.06
has nhanh	seek_grave	-0.11	comrade_tip	-0.07	grave_info	-0.16	remains_found	0.14	relics	-0.03	registry	0.13	event	0.04
has nhap	seek_grave	0.33	comrade_tip	-0.14	grave_info	-0.25	remains_found	-0.06	relics	-0.11	registry	-0.1	battle_account	-0.04	enemy_report	-0.03	dna_question	-0.05	scam_report	-0.09	rumour	-0.01	request_recognition	-0.15	not_dead	-0.05	event	-0.01
has nhap ngu	seek_grave	0.28	comrade_tip	-0.14	grave_info	-0.2	remains_found	-0.05	relics	-0.11	registry	-0.09	battle_account	-0.02	enemy_report	-0.02	dna_question	-0.04	scam_report	-0.09	rumour	-0.01	request_recognition	-0.14	not_dead	-0.04	event	-0.03
has nhat	seek_grave	-0.11	comrade_tip	-0.14	grave_info	-0.08	remains_found	-0.18	relics	0.36	battle_account	0.26	enemy_report	0.11	dna_question	-0.01	scam_report	-0.22	request_recognition	-0.07	not_dead	-0.11	event	0.3
has nhat duoc	seek_grave	-0.02	comrade_tip	0.08	grave_info	-0.06	remains_found	-0.09	relics	0.2	event	0.06
has nhat ky	seek_grave	-0.14	comrade_tip	-0.19	battle_account	0.1	enemy_report	0.14	event	0.23
has nhat la	battle_account	0.13
has nhau	seek_grave	0.12	grave_info	-0.06	scam_report	0.07	rumour	0.09
has nhe	seek_grave	-0.11	comrade_tip	-0.09	grave_info	0.05	remains_found	-0.02	registry	-0.02	battle_account	0.05	rumour	0.13	not_dead	0.01	event	0.13
has nhi	seek_grave	0.02	comrade_tip	0.18	grave_info	-0.39	relics	-0.03	battle_account	-0.1	enemy_report	0.13	rumour	0.02	event	-0.16
has nhiem	enemy_report	0.02	request_recognition	0.03	event	0.01
has nhieu	seek_grave	0.09	comrade_tip	-0.12	grave_info	-0.08	remains_found	0.17	relics	0.07	battle_account	0.05	event	0.22
has nho	seek_grave	0.04	comrade_tip	0.04	grave_info	0.01	remains_found	-0.08	registry	0.1	battle_account	0.06	enemy_report	-0.2	dna_question	-0.18	scam_report	-0.2	rumour	0.05	event	0.18
has nho cac	seek_grave	-0.01	comrade_tip	-0.04	battle_account	-0.02	enemy_report	0.03	request_recognition	0.07	event	0.06
has nho co	registry	0.15	scam_report	0.05
has nho la	seek_grave	0.03	comrade_tip	0.04	event	-0.06
has nho tim	grave_info	-0.07	scam_report	-0.01
has nhom	seek_grave	-0.14	comrade_tip	-0.27	grave_info	-0.01	remains_found	0.03	relics	0.34	registry	-0.24	battle_account	-0.07	enemy_report	0.32	foreign_tip	-0.08	dna_question	-0.09	rumour	0.02	request_recognition	-0.07
has nhom khac	grave_info	-0.02	remains_found	0.08	event	0.24
has nhon	comrade_tip	0.07	grave_info	-0.3	registry	0.06	battle_account	-0.01	foreign_tip	0.11	event	0.07
has nhu	seek_grave	-0.12	comrade_tip	0.16	grave_info	0.06	relics	-0.07	foreign_tip	-0.04	dna_question	-0.12	scam_report	-0.01	event	-0.05
has nhuan	seek_grave	0.08	grave_info	-0.16	relics	0.02	registry	0.07
has nhung	seek_grave	0.03	comrade_tip	-0.13	grave_info	-0.05	relics	-0.14	registry	0.11	dna_question	0.24	scam_report	-0.07	rumour	-0.01	not_dead	0.18	event	-0.01
has nhung nguoi	comrade_tip	-0.01	grave_info	-0.03	remains_found	0.01	registry	0.18
has nhuong	comrade_tip	0.04	grave_info	0.01	remains_found	-0.05	battle_account	-0.03	event	-0.05
has ni	seek_grave	-0.03	grave_info	0.16	remains_found	0.14	relics	-0.01	battle_account	-0.08	scam_report	-0.03	event	0.26
has ni long	grave_info	-0.08	remains_found	0.15	relics	-0.09	battle_account	-0.02
has nie	seek_grave	0.1	comrade_tip	-0.12	grave_info	0.11
has niem	comrade_tip	-0.07	grave_info	-0.09	relics	0.18
has nien	grave_info	0.02	relics	-0.02	registry	-0.03	battle_account	0.01	foreign_tip	0.01	event	0.08
has nien xung	battle_account	0.02
has ninh	comrade_tip	0.06	grave_info	0.03	remains_found	-0.18	relics	-0.08	registry	-0.02	foreign_tip	-0.07	rumour	-0.09	event	-0.36
has ninh binh	seek_grave	-0.04	comrade_tip	0.04	grave_info	0.09	event	-0.02
has nn	seek_grave	-0.03	grave_info	-0.05	event	-0.01
has no	seek_grave	-0.31	comrade_tip	0.69	grave_info	-0.23	remains_found	-0.08	relics	-0.22	registry	-0.23	foreign_tip	-0.01	dna_question	-0.28	scam_report	0.3	rumour	-0.27	not_dead	-0.04	event	-0.25
has no la	comrade_tip	0.04	scam_report	0.04	event	0.03
has no o	seek_grave	-0.06	grave_info	0.08	battle_account	0.04	event	0.02
has noi	seek_grave	0.27	comrade_tip	-0.36	grave_info	0.08	remains_found	-0.22	relics	-0.01	registry	-0.37	battle_account	-0.23	enemy_report	-0.17	foreign_tip	-0.06	dna_question	0.09	scam_report	0.21	rumour	0.11	not_dead	-0.12	event	-0.07
has noi chau	seek_grave	-0.02	comrade_tip	0.11	grave_info	-0.01
has noi chon	seek_grave	0.1	comrade_tip	-0.08	grave_info	0.11
has noi con	seek_grave	0.03	comrade_tip	-0.13	scam_report	0.06
has noi da	grave_info	-0.09	scam_report	0.05	event	-0.15
has noi em	seek_grave	0.19	grave_info	-0.04	event	-0.04
has noi hy	seek_grave	0.25	comrade_tip	-0.07	grave_info	-0.04	event	-0.03
has noi la	grave_info	0.16	event	0.26
has noi ong	seek_grave	-0.04	rumour	0.08	request_recognition	0.04	event	-0.16
has noi toi	request_recognition	0.05
has noi vu	seek_grave	-0.04	grave_info	-0.11	dna_question	0.12	request_recognition	0.2
has nong	scam_report	-0.04	request_recognition	0.04	not_dead	0.04	event	-0.03
has nong truong	comrade_tip	-0.17	grave_info	0.09	relics	-0.04	battle_account	-0.03
has nong van	comrade_tip	0.14	registry	-0.04	battle_account	0.07	request_recognition	0.02
has nop	seek_grave	-0.38	comrade_tip	-0.15	grave_info	-0.24	remains_found	-0.07	enemy_report	0.02	dna_question	0.22	scam_report	0.01	rumour	-0.08	request_recognition	0.27	not_dead	-0.04	event	-0.2
has not	seek_grave	-0.07	comrade_tip	0.19	event	-0.06
has ntls	seek_grave	-0.56	comrade_tip	-0.42	grave_info	0.62	relics	-0.3	registry	0.39	battle_account	-0.14	enemy_report	-0.14	foreign_tip	-0.02	dna_question	0.13	scam_report	-0.08	rumour	-0.07	request_recognition	-0.18	not_dead	-0.1	event	-0.02
has ntls huyen	registry	0.19	event	-0.15
has ntls xa	seek_grave	-0.4	comrade_tip	-0.15	grave_info	0.15	relics	-0.01	registry	0.12	event	0.18
has nu	seek_grave	0.13	comrade_tip	-0.03	grave_info	-0.06	remains_found	-0.11	relics	0.03	enemy_report	0.16	foreign_tip	0.05	event	-0.11
has nua	comrade_tip	0.11	registry	-0.07	battle_account	-0.04	enemy_report	-0.05	dna_question	-0.08	request_recognition	-0.02	not_dead	-0.03
has nui	seek_grave	-0.02	grave_info	-0.08	registry	-0.01	battle_account	0.09	foreign_tip	0.19	event	0.04
has nung	event	-0.02
has nuoc	seek_grave	-0.02	comrade_tip	0.25	grave_info	-0.05	remains_found	-0.03	relics	-0.25	enemy_report	-0.03	foreign_tip	0.01	dna_question	-0.24	rumour	0.19	not_dead	-0.06	event	-0.36
has nuoi	seek_grave	-0.02	comrade_tip	0.05	grave_info	0.06	battle_account	-0.17	request_recognition	0.05	not_dead	0.1
has nuong	seek_grave	-0.2	comrade_tip	0.03	grave_info	0.11	battle_account	0.01	event	-0.01
has o	seek_grave	0.16	comrade_tip	0.11	grave_info	-0.03	remains_found	-0.21	relics	-0.17	registry	-0.28	battle_account	-0.01	enemy_report	-0.04	foreign_tip	-0.06	dna_question	-0.06	scam_report	-0.25	rumour	-0.13	request_recognition	-0.08	not_dead	-0.04	event	-0.15
has o ap	seek_grave	0.05	comrade_tip	0.05	remains_found	0.01	relics	-0.08
has o bai	seek_grave	-0.09	comrade_tip	-0.03	registry	0.06	battle_account	0.24	event	0.12
has o ban	seek_grave	-0.2	grave_info	0.09	registry	-0.02	request_recognition	0.06	not_dead	0.01	event	-0.25
has o ben	comrade_tip	0.2	grave_info	0.01	event	-0.14
has o bia	comrade_tip	0.11	event	-0.11
has o binh	registry	0.01	foreign_tip	0.02	event	-0.13
has o bo	comrade_tip	0.05	grave_info	0.09
has o canh	comrade_tip	0.07	foreign_tip	0.02
has o cao	comrade_tip	0.08
has o cau	comrade_tip	0.24	grave_info	-0.24	battle_account	-0.02	not_dead	0.03	event	-0.08
has o chan	seek_grave	-0.01	battle_account	0.06	foreign_tip	0.01	event	0.13
has o cho	seek_grave	0.04	grave_info	-0.1	relics	0.12
has o cua	seek_grave	0.03	comrade_tip	-0.01	grave_info	-0.08	battle_account	0.07	request_recognition	0.03
has o cung	grave_info	0.06	event	-0.05
has o dai	battle_account	0.03	event	-0.04
has o dak	scam_report	0.11	event	-0.12
has o dau	seek_grave	0.1	comrade_tip	-0.29	remains_found	-0.02	relics	-0.07	registry	-0.05	battle_account	-0.04	scam_report	-0.13	rumour	-0.04	request_recognition	0.16	not_dead	-0.07	event	-0.27
has o day	seek_grave	-0.14	comrade_tip	-0.02	grave_info	0.14	enemy_report	0.1	event	0.09
has o deo	seek_grave	-0.05	grave_info	0.03	relics	0.02	registry	0.08	request_recognition	0.12	event	-0.02
has o do	seek_grave	0.12	comrade_tip	-0.11	grave_info	0.35	event	0.14
has o doi	seek_grave	-0.06	grave_info	0.08	battle_account	0.11
has o dong	comrade_tip	-0.11	registry	-0.01	battle_account	0.18	rumour	0.01	request_recognition	0.02	event	0.04
has o duong	seek_grave	0.01	event	-0.01
has o gan	seek_grave	0.02	comrade_tip	-0.02	foreign_tip	0.02	request_recognition	0.01	event	0.11
has o go	seek_grave	0.01	comrade_tip	0.04	battle_account	0.07
has o goc	grave_info	0.05	event	0.05
has o ha	seek_grave	0.02	grave_info	-0.13	enemy_report	0.1	dna_question	0.07
has o hang	comrade_tip	0.11
has o khe	seek_grave	-0.01	comrade_tip	0.04	grave_info	-0.04	remains_found	0.04	relics	0.03	battle_account	-0.03	event	0.06
has o khu	remains_found	0.03
has o kinh	comrade_tip	0.06	event	-0.06
has o lai	seek_grave	0.19	comrade_tip	-0.02	foreign_tip	0.02	request_recognition	0.04	event	-0.15
has o lang	seek_grave	0.13	comrade_tip	-0.02	grave_info	-0.1	relics	-0.04	registry	0.06	rumour	0.02	event	-0.05
has o mat	seek_grave	0.08	grave_info	-0.01
has o nga	seek_grave	-0.03	comrade_tip	0.16	grave_info	-0.12
has o nghia	seek_grave	0.05	comrade_tip	0.08	grave_info	-0.19	dna_question	0.05	not_dead	0.01	event	-0.19
has o nha	seek_grave	0.06	comrade_tip	-0.22	grave_info	-0.11	relics	0.05	registry	0.02	request_recognition	-0.02	not_dead	0.02	event	0.03
has o ntls	seek_grave	-0.34	comrade_tip	-0.13	grave_info	0.38	dna_question	0.12
has o phu	comrade_tip	0.13	grave_info	-0.13	battle_account	-0.05	event	-0.07
has o quang	seek_grave	0.05	comrade_tip	-0.07	dna_question	0.02
has o suoi	comrade_tip	0.18	battle_account	-0.04	event	-0.1
has o tan	grave_info	-0.08	rumour	0.05	event	0.12
has o tay	scam_report	0.05	event	-0.06
has o thanh	comrade_tip	0.09	grave_info	-0.06	event	-0.19
has o thon	seek_grave	0.06	comrade_tip	-0.04	remains_found	0.1	scam_report	-0.01	event	0.09
has o tieu	grave_info	-0.05	remains_found	0.01
has o tram	comrade_tip	0.16	grave_info	-0.04	scam_report	0.03
has o trung	comrade_tip	0.04	grave_info	-0.07	relics	0.01	scam_report	0.05	event	-0.18
has o vinh	seek_grave	-0.03	comrade_tip	0.05	grave_info	-0.02	event	-0.13
has o vung	grave_info	0.04	enemy_report	0.08	event	0.22
has o vuon	grave_info	0.01	registry	0.05	event	0.01
has o xa	seek_grave	0.13	comrade_tip	-0.06	event	-0.04
has o xom	registry	0.06
has oanh	comrade_tip	0.01	grave_info	0.07	registry	0.03
has oi	seek_grave	0.03	comrade_tip	0.1	relics	-0.19	registry	-0.11	battle_account	-0.06	enemy_report	-0.02	rumour	-0.1	request_recognition	-0.07	not_dead	0.09
has om	seek_grave	0.15	comrade_tip	-0.13	grave_info	-0.11	battle_account	0.18	event	0.17
has on	seek_grave	0.19	comrade_tip	-0.25	grave_info	0.03	remains_found	-0.08	relics	-0.06	registry	-0.08	battle_account	-0.01	dna_question	0.18	scam_report	-0.14	rumour	-0.07	event	-0.38
has ong	seek_grave	0.14	comrade_tip	-0.26	grave_info	0.1	battle_account	-0.28	enemy_report	-0.09	foreign_tip	0.14	dna_question	-0.18	scam_report	-0.14	rumour	0.24	request_recognition	0.05	not_dead	0.18
has ong ay	seek_grave	0.03	comrade_tip	-0.12	relics	0.09	foreign_tip	0.04	not_dead	0.05	event	-0.12
has ong ba	seek_grave	0.05	scam_report	0.02	event	-0.11
has ong bi	seek_grave	-0.1	comrade_tip	-0.02	grave_info	-0.08	battle_account	0.04	not_dead	0.25	event	0.01
has ong chu	comrade_tip	-0.02	request_recognition	0.03	event	0.03
has ong di	event	-0.03
has ong hai	seek_grave	-0.07	battle_account	0.13	rumour	0.06	event	0.05
has ong khong	seek_grave	0.1	comrade_tip	-0.02	battle_account	0.04
has ong la	seek_grave	0.15	comrade_tip	-0.02	relics	0.01
has ong mat	grave_info	-0.03	relics	0.1	event	-0.08
has ong nam	comrade_tip	-0.07	grave_info	0.07	rumour	0.08
has ong ngoai	seek_grave	0.23	grave_info	-0.2	relics	0.01	battle_account	0.11	event	-0.04
has ong noi	seek_grave	-0.05	comrade_tip	0.17	grave_info	0.07	registry	-0.02	rumour	-0.08	request_recognition	0.04	not_dead	-0.04
has ong o	seek_grave	-0.02	comrade_tip	0.04	rumour	0.05
has ong ten	seek_grave	0.14	comrade_tip	-0.13	grave_info	0.17
has org	comrade_tip	-0.22	foreign_tip	0.21	event	0.19
has pa	seek_grave	0.05	event	-0.14
has pao	grave_info	0.1	relics	0.01	registry	0.02	event	-0.01
has pha	seek_grave	-0.16	comrade_tip	0.17	relics	-0.01	registry	0.13	battle_account	0.13	enemy_report	-0.03	scam_report	-0.01	not_dead	-0.02	event	0.24
has phai	seek_grave	-0.16	comrade_tip	0.32	grave_info	-0.15	remains_found	-0.06	relics	-0.38	foreign_tip	-0.09	dna_question	0.39	scam_report	0.04	rumour	-0.3	request_recognition	-0.11	event	-0.25
has pham	seek_grave	-0.18	comrade_tip	0.04	grave_info	-0.08	relics	-0.17	registry	0.18	enemy_report	-0.08	foreign_tip	-0.02	rumour	-0.04
has pham thi	grave_info	0.06	registry	0.01	event	0.01
has pham van	comrade_tip	0.1	grave_info	-0.18	event	0.09
has phan	seek_grave	-0.05	comrade_tip	-0.09	grave_info	0.13	relics	-0.08	registry	0.03	battle_account	0.05	enemy_report	0.09	foreign_tip	-0.08	dna_question	0.08	scam_report	0.02	rumour	-0.15	not_dead	-0.17	event	0.1
has phan mo	seek_grave	-0.05	grave_info	0.06	event	-0.03
has phan thi	seek_grave	-0.03	comrade_tip	-0.02	grave_info	0.06	battle_account	0.09
has phao	seek_grave	-0.27	comrade_tip	0.11	grave_info	-0.09	relics	-0.17	battle_account	0.17	enemy_report	-0.17	dna_question	-0.02	scam_report	-0.05	rumour	0.04	request_recognition	-0.02	not_dead	-0.07
has phao thu	seek_grave	-0.07	grave_info	-0.06	registry	0.04	battle_account	0.09
has phap	seek_grave	-0.12	comrade_tip	-0.27	grave_info	0.04	relics	-0.06	registry	0.03	battle_account	-0.06	enemy_report	0.06	dna_question	0.15	scam_report	-0.02	request_recognition	0.07	event	0.12
has phat	seek_grave	-0.19	comrade_tip	-0.11	grave_info	0.1	remains_found	0.33	registry	0.02	battle_account	-0.05	rumour	-0.02	request_recognition	-0.01	event	0.06
has phat hien	seek_grave	-0.05	comrade_tip	-0.04	grave_info	-0.19	remains_found	0.38	relics	-0.01	registry	-0.05	enemy_report	0.03	event	0.2
has phau	seek_grave	-0.01	comrade_tip	0.13	grave_info	-0.11	relics	0.01	battle_account	-0.1	event	-0.16
has phe	comrade_tip	-0.12	grave_info	0.27	remains_found	0.07	event	0.3
has phep	seek_grave	0.14	comrade_tip	-0.01
has phi	seek_grave	-0.17	comrade_tip	0.06	grave_info	-0.1	remains_found	-0.14	registry	0.18	scam_report	0.32	request_recognition	-0.03	not_dead	-0.03	event	-0.07
has phia	seek_grave	-0.23	comrade_tip	0.17	grave_info	0.02	remains_found	-0.04	relics	-0.24	registry	-0.13	battle_account	0.01	enemy_report	0.29	foreign_tip	0.24	dna_question	-0.06	scam_report	-0.1	request_recognition	-0.13	not_dead	-0.1
has phia bac	grave_info	-0.07	battle_account	0.13	event	0.03
has phia dong	seek_grave	-0.07	grave_info	0.03	foreign_tip	0.04	event	-0.05
has phia nam	seek_grave	0.2	comrade_tip	-0.19
has phia sau	grave_info	0.13
has phia tay	seek_grave	-0.08	comrade_tip	0.02	foreign_tip	0.11	event	0.17
has phien	comrade_tip	-0.06	remains_found	-0.03	relics	0.07	foreign_tip	0.11	scam_report	0.01	event	0.09
has pho	seek_grave	0.12	grave_info	-0.23	remains_found	-0.21	relics	-0.36	registry	0.08	battle_account	0.17	enemy_report	-0.05	foreign_tip	-0.13	scam_report	-0.04	request_recognition	0.05	not_dead	-0.13
has phoi	event	0.02
has phong	seek_grave	0.04	comrade_tip	-0.18	grave_info	0.12	relics	-0.17	registry	0.01	foreign_tip	-0.15	dna_question	-0.01	scam_report	-0.15	request_recognition	0.14	event	0.06
has phong vien	seek_grave	0.19	comrade_tip	0.08	event	-0.17
has phu	seek_grave	-0.06	comrade_tip	-0.05	grave_info	-0.01	remains_found	-0.2	relics	-0.01	enemy_report	0.15	dna_question	-0.06	scam_report	-0.18	rumour	-0.22	request_recognition	-0.19	not_dead	0.08	event	-0.05
has phu nu	seek_grave	0.04	comrade_tip	-0.18	battle_account	0.03	enemy_report	0.11	foreign_tip	0.08	event	0.12
has phu quoc	seek_grave	-0.17	grave_info	-0.09	not_dead	0.35	event	-0.03
has phu tho	comrade_tip	-0.04	grave_info	0.11	event	0.02
has phuc	seek_grave	0.31	comrade_tip	-0.16	grave_info	-0.08	remains_found	0.11	relics	-0.16	battle_account	-0.07	enemy_report	0.1	foreign_tip	0.11	scam_report	-0.09	request_recognition	-0.12	event	0.36
has phuc kich	seek_grave	0.17	battle_account	-0.07	enemy_report	0.2	request_recognition	-0.05	event	0.08
has phum	seek_grave	-0.08	comrade_tip	0.25	grave_info	-0.06	battle_account	0.01	request_recognition	0.02
has phung	seek_grave	-0.14	comrade_tip	0.12	remains_found	0.02	relics	-0.06	registry	0.09	not_dead	-0.02	event	0.02
has phuoc	seek_grave	-0.09	comrade_tip	-0.01	grave_info	0.13	remains_found	0.05	relics	0.05	registry	-0.05	enemy_report	-0.01	scam_report	0.11	request_recognition	-0.06	event	-0.07
has phuong	seek_grave	-0.01	comrade_tip	-0.04	grave_info	0.03	remains_found	0.08	relics	-0.14	battle_account	-0.07	foreign_tip	-0.11	dna_question	0.22	event	0.01
has po	comrade_tip	0.17	registry	0.12	event	-0.12
has q	event	0.12
has qua	seek_grave	-0.51	comrade_tip	0.19	grave_info	0.09	relics	-0.04	registry	-0.05	battle_account	0.13	enemy_report	-0.05	foreign_tip	-0.01	dna_question	0.21	scam_report	-0.04	request_recognition	-0.05	event	0.31
has quach	grave_info	-0.07	battle_account	-0.01	scam_report	0.01	event	-0.3
has quan	seek_grave	0.12	comrade_tip	-0.23	grave_info	-0.04	remains_found	0.04	registry	-0.11	enemy_report	0.35	foreign_tip	-0.07	dna_question	-0.05	scam_report	-0.08	rumour	-0.21	request_recognition	0.06	not_dead	-0.31	event	0.1
has quan doi	comrade_tip	0.01	event	-0.07
has quan khu	seek_grave	0.24	comrade_tip	-0.16
has quan ly	grave_info	0.04	enemy_report	0.01
has quan su	not_dead	0.06	event	0.04
has quan trang	comrade_tip	-0.07	remains_found	-0.01	relics	-0.02	scam_report	-0.04	not_dead	-0.02
has quan xa	seek_grave	0.04
has quan y	seek_grave	-0.06	comrade_tip	0.15	relics	0.08	event	-0.2
has quang	seek_grave	0.01	grave_info	-0.2	relics	-0.14	registry	0.15	enemy_report	-0.17	foreign_tip	-0.21	dna_question	0.13	scam_report	-0.03	rumour	-0.29	request_recognition	-0.11	not_dead	-0.06	event	-0.23
has quang binh	seek_grave	0.19	comrade_tip	-0.12	battle_account	0.03
has quang ngai	seek_grave	0.13	grave_info	-0.02
has quang ninh	grave_info	0.08
has quang tri	seek_grave	0.05	scam_report	0.09	event	-0.25
has quay	seek_grave	-0.07	comrade_tip	0.18	grave_info	-0.27	remains_found	0.03	registry	0.01	enemy_report	-0.05	foreign_tip	0.03	not_dead	0.01
has quay lai	seek_grave	-0.2	comrade_tip	0.04	grave_info	-0.12	relics	0.06	battle_account	0.03	foreign_tip	0.05
has quay ve	comrade_tip	0.06	grave_info	-0.07
has que	seek_grave	0.19	comrade_tip	0.36	grave_info	-0.15	remains_found	-0.4	relics	-0.12	registry	-0.05	battle_account	-0.38	enemy_report	-0.53	foreign_tip	-0.23	scam_report	-0.27	rumour	-0.25	request_recognition	-0.37	not_dead	0.08	event	-0.68
has que goc	seek_grave	0.23	grave_info	-0.01
has que lang	seek_grave	0.19	comrade_tip	-0.08
has que nam	seek_grave	-0.06	battle_account	0.04	event	0.02
has que o	seek_grave	-0.01	registry	0.04	event	-0.05
has que quan	comrade_tip	-0.05	event	-0.03
has que son	foreign_tip	0.04
has que thanh	seek_grave	-0.1	grave_info	0.16	event	-0.01
has que xa	seek_grave	0.06	grave_info	-0.13
has que yen	seek_grave	0.05	comrade_tip	0.06	grave_info	-0.04
has quen	seek_grave	-0.08	comrade_tip	0.16	relics	0.12
has quoc	comrade_tip	-0.09	grave_info	-0.07	relics	-0.19	registry	0.07	battle_account	-0.01	enemy_report	0.11	dna_question	-0.08	scam_report	0.02	request_recognition	0.07	not_dead	0.31	event	-0.17
has quoc doan	seek_grave	0.09	comrade_tip	-0.14	grave_info	0.07	registry	0.06	event	0.08
has quoc ghi	seek_grave	0.03	comrade_tip	-0.05	grave_info	-0.11	request_recognition	0.11	not_dead	0.12	event	-0.06
has quy	seek_grave	-0.04	comrade_tip	-0.1	grave_info	0.21	relics	0.02	registry	0.13	battle_account	0.04	foreign_tip	0.05	scam_report	-0.05	rumour	-0.03	request_recognition	-0.09	not_dead	-0.04
has quy tap	seek_grave	-0.02	grave_info	0.36	relics	-0.01	registry	0.05	request_recognition	-0.03	event	-0.04
has quyen	seek_grave	-0.21	grave_info	-0.12	relics	0.06	registry	0.09	battle_account	-0.07
has quyet	seek_grave	0.05	comrade_tip	-0.01	battle_account	-0.05	not_dead	0.03	event	-0.03
has quynh	seek_grave	0.01	grave_info	-0.07	registry	0.08	battle_account	-0.13	not_dead	-0.03	event	-0.07
has quynh luu	battle_account	-0.02	event	-0.09
has ra	seek_grave	-0.28	comrade_tip	0.17	grave_info	-0.21	remains_found	0.2	relics	-0.03	registry	-0.19	battle_account	0.27	foreign_tip	-0.26	dna_question	-0.07	rumour	-0.11	request_recognition	-0.1	not_dead	0.2	event	0.04
has ra bac	seek_grave	0.22	comrade_tip	0.09	grave_info	-0.08	battle_account	-0.03	event	-0.19
has ra duoc	comrade_tip	0.04	battle_account	0.14	event	0.03
has rach	comrade_tip	-0.07	grave_info	0.03	battle_account	-0.09	event	-0.14
has rai	grave_info	-0.02	battle_account	0.02	scam_report	0.07	event	0.08
has ram	seek_grave	-0.03	comrade_tip	0.02	grave_info	0.22	battle_account	-0.11	enemy_report	0.02	event	0.13
has ram thang	seek_grave	-0.05	comrade_tip	0.06	grave_info	0.1	battle_account	-0.05	enemy_report	0.03	event	0.03
has rang	seek_grave	-0.02	comrade_tip	-0.07	grave_info	-0.15	remains_found	0.15	relics	-0.18	registry	-0.11	battle_account	0.05	enemy_report	0.04	scam_report	0.07	rumour	0.1	not_dead	-0.02	event	0.22
has ranh	comrade_tip	-0.01	grave_info	-0.15	rumour	0.18	event	0.26
has rao	comrade_tip	-0.06	grave_info	-0.17	battle_account	0.25	event	0.06
has rau	seek_grave	-0.01	remains_found	0.02	rumour	0.04	event	-0.08
has ray	comrade_tip	-0.28	grave_info	0.32	remains_found	-0.08	relics	0.2	registry	-0.05	battle_account	0.03	enemy_report	-0.01	scam_report	-0.02	event	0.2
has re	comrade_tip	-0.09	battle_account	0.01	request_recognition	0.02	event	0.09
has ret	seek_grave	0.02	comrade_tip	0.17	grave_info	-0.16	relics	0.08	registry	0.05	event	-0.01
has ri	seek_grave	0.17	grave_info	-0.15	event	-0.02
has ria	seek_grave	-0.15	comrade_tip	0.23	enemy_report	0.05
has rieng	grave_info	-0.09	battle_account	0.08	event	0.04
has ro	seek_grave	0.01	comrade_tip	-0.02	grave_info	-0.07	relics	-0.03	registry	0.18	enemy_report	0.01	foreign_tip	-0.08	dna_question	-0.22	scam_report	0.13	not_dead	-0.18	event	0.01
has ro cham	comrade_tip	0.01	request_recognition	0.02
has roi	seek_grave	0.11	grave_info	-0.15	remains_found	-0.07	registry	-0.4	battle_account	-0.21	enemy_report	-0.44	foreign_tip	-0.09	dna_question	0.16	scam_report	0.36	rumour	0.22	not_dead	0.13	event	-0.17
has roi khong	seek_grave	0.02	comrade_tip	-0.09	relics	0.07	battle_account	0.02	rumour	0.04
has roi ma	seek_grave	0.04	grave_info	-0.01	remains_found	0.03
has roi mat	grave_info	0.05	battle_account	-0.02	request_recognition	0.17	event	0.2
has rong	seek_grave	-0.03	remains_found	0.05	registry	-0.03	request_recognition	0.03	not_dead	0.03
has ru	comrade_tip	0.07	grave_info	0.1	request_recognition	0.03	event	0.04
has rua	battle_account	0.03	foreign_tip	0.02	rumour	0.08	event	0.04
has rung	comrade_tip	0.17	grave_info	-0.01	registry	-0.06	enemy_report	-0.03	event	-0.06
has ruong	seek_grave	0.07	comrade_tip	-0.23	grave_info	-0.08	relics	0.13	battle_account	0.12
has ruot	seek_grave	0.29	comrade_tip	-0.26	grave_info	-0.28	remains_found	-0.03	relics	-0.14	registry	-0.04	battle_account	-0.08	enemy_report	-0.02	dna_question	0.24	rumour	-0.07	request_recognition	-0.16	not_dead	0.04	event	-0.25
has ruot toi	comrade_tip	-0.01	dna_question	0.01
has rut	comrade_tip	0.13	grave_info	-0.28	not_dead	0.22	event	-0.06
has s	grave_info	0.11	registry	-0.04	event	-0.14
has sa	seek_grave	0.04	comrade_tip	0.05	grave_info	-0.22	relics	-0.01	enemy_report	0.01	rumour	-0.02	event	-0.12
has sac	comrade_tip	0.11	grave_info	-0.03
has sach	seek_grave	-0.38	comrade_tip	-0.28	grave_info	-0.03	remains_found	-0.09	registry	0.32	enemy_report	0.04	rumour	-0.07	request_recognition	-0.08	not_dead	0.2	event	-0.23
has sach liet	seek_grave	-0.04	grave_info	-0.14	registry	0.05	not_dead	0.21
has sai	seek_grave	-0.13	comrade_tip	-0.02	grave_info	0.04	remains_found	-0.08	battle_account	0.07	enemy_report	0.04	foreign_tip	0.08	event	0.02
has sai gon	seek_grave	-0.02	grave_info	-0.13	battle_account	0.07	enemy_report	0.06	scam_report	0.02
has sam	seek_grave	-0.06	grave_info	-0.03	relics	0.01	dna_question	0.02	scam_report	0.07	rumour	-0.01	event	-0.06
has san	seek_grave	-0.2	comrade_tip	0.04	grave_info	0.08	remains_found	0.06	enemy_report	0.04	dna_question	0.03	rumour	0.01	request_recognition	-0.1	event	0.23
has san bay	comrade_tip	0.14	dna_question	0.06
has sang	seek_grave	-0.22	grave_info	-0.15	remains_found	0.34	relics	-0.18	registry	-0.01	battle_account	0.43	enemy_report	0.11	foreign_tip	0.19	dna_question	-0.08	scam_report	-0.16	rumour	-0.24	request_recognition	-0.02	event	0.37
has sang nay	seek_grave	-0.01	comrade_tip	-0.1	remains_found	0.21	scam_report	-0.02	event	0.2
has sanh	seek_grave	0.11	comrade_tip	-0.07	grave_info	-0.23	relics	0.12	scam_report	0.14	event	-0.19
has sao	seek_grave	0.01	grave_info	-0.18	remains_found	0.19	battle_account	-0.03	dna_question	0.01	event	0.09
has sap	comrade_tip	0.13	grave_info	0.07	remains_found	0.14	relics	-0.02	battle_account	0.12	event	0.16
has sat	seek_grave	-0.19	comrade_tip	0.25	grave_info	-0.28	remains_found	0.39	relics	-0.16	registry	-0.26	foreign_tip	-0.08	dna_question	-0.09	scam_report	-0.26	rumour	-0.11	not_dead	-0.1	event	0.24
has sau	seek_grave	0.09	comrade_tip	0.08	grave_info	0.13	remains_found	-0.02	relics	-0.01	registry	-0.01	battle_account	0.19	foreign_tip	-0.04	dna_question	-0.39	scam_report	-0.12	rumour	-0.04	request_recognition	-0.06	not_dead	-0.18	event	-0.12
has sau do	comrade_tip	0.1	grave_info	-0.1
has sau nay	seek_grave	0.09	comrade_tip	0.08	grave_info	-0.17	registry	-0.01	battle_account	0.01	event	-0.08
has sdt	seek_grave	0.02	grave_info	-0.06	remains_found	0.04	relics	-0.06	dna_question	0.02	scam_report	-0.06
has se	comrade_tip	-0.05	grave_info	0.07	relics	0.01	event	-0.06
has sen	seek_grave	0.01	grave_info	0.11	event	0.26
has seo	comrade_tip	-0.04	grave_info	0.17	not_dead	0.03
has si	seek_grave	-0.04	comrade_tip	-0.22	grave_info	0.19	remains_found	-0.33	relics	-0.37	battle_account	0.08	enemy_report	-0.16	foreign_tip	-0.01	dna_question	0.04	scam_report	0.03	rumour	-0.2	request_recognition	0.3	event	-0.02
has si cua	seek_grave	0.06	comrade_tip	-0.03
has si la	seek_grave	0.02
has si nguyen	seek_grave	0.05	grave_info	0.01	battle_account	0.03
has si tran	seek_grave	-0.05	grave_info	0.13
has sim	comrade_tip	-0.03
has sinh	seek_grave	0.32	comrade_tip	-0.12	remains_found	-0.36	relics	-0.23	enemy_report	-0.35	foreign_tip	-0.27	dna_question	0.04	scam_report	-0.03	rumour	-0.19	request_recognition	-0.3	not_dead	-0.12	event	-0.13
has sinh la	seek_grave	0.15
has sinh nam	seek_grave	0.24	grave_info	-0.04	registry	-0.23	battle_account	-0.17	event	-0.15
has sinh ngay	seek_grave	0.18	registry	-0.04	battle_account	-0.12	scam_report	-0.01	request_recognition	-0.03	not_dead	-0.08	event	0.07
has sinh o	seek_grave	0.06	comrade_tip	-0.01	grave_info	-0.33	relics	-0.01	registry	-0.01	scam_report	0.01	not_dead	0.08
has sinh tai	battle_account	0.03
has sinh thang	seek_grave	0.14	comrade_tip	-0.02	grave_info	-0.03	dna_question	0.06
has sinh trong	seek_grave	0.13	comrade_tip	-0.18	event	0.15
has sn	seek_grave	0.12	grave_info	-0.28	remains_found	-0.04	relics	-0.09	battle_account	-0.04	enemy_report	-0.02	scam_report	-0.09	rumour	-0.01	request_recognition	-0.08	not_dead	0.04	event	-0.15
has so	seek_grave	-0.25	comrade_tip	-0.24	grave_info	-0.12	remains_found	0.25	relics	-0.09	registry	0.26	battle_account	0.06	enemy_report	-0.02	dna_question	0.04	scam_report	0.32	rumour	-0.25	request_recognition	0.13	not_dead	-0.03	event	0.03
has so cua	comrade_tip	-0.11	battle_account	0.03
has so do	grave_info	0.07	battle_account	0.05	foreign_tip	0.1	event	0.22
has so mo	comrade_tip	-0.09	registry	0.09	foreign_tip	0.02	event	-0.05
has so noi	grave_info	-0.04	dna_question	0.11	scam_report	-0.01	request_recognition	0.08
has so tay	seek_grave	-0.04	relics	0.15	registry	0.02	battle_account	0.08	enemy_report	0.02	event	0.03
has soan	seek_grave	-0.06	enemy_report	0.04	scam_report	0.06	event	-0.01
has soc	seek_grave	0.18	grave_info	-0.04	event	0.18
has son	comrade_tip	0.13	grave_info	0.11	remains_found	-0.1	registry	-0.12	battle_account	-0.23	enemy_report	-0.2	dna_question	-0.11	scam_report	-0.18	rumour	-0.15	request_recognition	-0.03	not_dead	-0.14	event	-0.43
has son la	seek_grave	0.05	comrade_tip	-0.1	event	-0.16
has son tay	request_recognition	0.01
has son thanh	grave_info	-0.09	event	-0.01
has song	seek_grave	-0.04	comrade_tip	0.22	grave_info	-0.52	remains_found	-0.14	relics	0.1	battle_account	0.22	enemy_report	-0.17	foreign_tip	-0.15	dna_question	-0.04	scam_report	-0.07	request_recognition	-0.05	not_dead	0.39	event	-0.24
has song o	seek_grave	-0.06	grave_info	-0.07	dna_question	0.05	not_dead	0.12	event	-0.02
has sot	seek_grave	0.07	comrade_tip	0.09	grave_info	-0.04	remains_found	-0.02	relics	0.02	registry	0.01	battle_account	0.01	enemy_report	-0.03	rumour	-0.01	request_recognition	-0.04	event	-0.23
has sot ret	comrade_tip	0.17	grave_info	-0.16	relics	0.08	registry	0.05
has su	seek_grave	-0.03	comrade_tip	0.08	grave_info	-0.2	remains_found	0.06	battle_account	-0.03	enemy_report	0.15	foreign_tip	0.05	scam_report	-0.37	request_recognition	-0.31	not_dead	0.06	event	0.16
has su doan	seek_grave	-0.04	grave_info	-0.06	registry	-0.19	battle_account	0.04	enemy_report	0.08	foreign_tip	0.03	not_dead	0.08
has sua	seek_grave	-0.14	comrade_tip	0.14	grave_info	0.01	battle_account	-0.01	event	-0.06
has suc	seek_grave	-0.04	battle_account	0.01
has sung	comrade_tip	-0.17	grave_info	-0.13	remains_found	0.06	relics	-0.09	battle_account	0.21	enemy_report	0.03	request_recognition	-0.01	event	0.24
has suoi	comrade_tip	0.1	grave_info	0.04	relics	-0.05	registry	-0.01	battle_account	0.01	enemy_report	0.03	scam_report	-0.1	rumour	-0.16	not_dead	-0.09
has suon	seek_grave	0.03	comrade_tip	-0.05	grave_info	-0.12	battle_account	-0.03	foreign_tip	0.05	event	0.11
has suong	seek_grave	-0.05	grave_info	0.09	dna_question	0.03	event	0.02
has suot	seek_grave	-0.03	comrade_tip	-0.01	rumour	0.05	not_dead	0.07
has suu	comrade_tip	-0.09	grave_info	-0.14	remains_found	-0.1	relics	0.19	enemy_report	0.12	scam_report	0.03	rumour	-0.02	event	0.11
has suu tam	comrade_tip	-0.12	grave_info	-0.02	remains_found	-0.04	relics	0.16	battle_account	0.01	enemy_report	0.14	event	0.04
has sy	seek_grave	-0.1	comrade_tip	-0.05	grave_info	0.09	registry	0.12	battle_account	0.04	enemy_report	-0.01	event	0.05
has t	seek_grave	0.02	grave_info	-0.19	remains_found	0.13	rumour	-0.01	event	-0.08
has ta	seek_grave	0.03	comrade_tip	-0.08	grave_info	-0.29	remains_found	0.06	battle_account	0.17	foreign_tip	-0.25	dna_question	-0.19	scam_report	0.11	rumour	0.16	request_recognition	-0.34	event	0.2
has ta le	grave_info	-0.09	battle_account	-0.01	not_dead	0.02	event	-0.01
has tac	comrade_tip	-0.17	remains_found	-0.04	battle_account	0.24	scam_report	0.08	request_recognition	-0.01	event	0.25
has tai	seek_grave	0.22	comrade_tip	-0.01	grave_info	-0.34	relics	-0.08	registry	0.08	battle_account	-0.11	enemy_report	0.17	dna_question	-0.14	scam_report	-0.07	rumour	-0.16	request_recognition	0.2	not_dead	-0.33	event	-0.23
has tai cho	seek_grave	-0.01	enemy_report	0.08
has tai khu	seek_grave	0.05
has tai nghia	request_recognition	0.04
has tai ntls	seek_grave	-0.2	grave_info	0.04	remains_found	0.01	registry	0.04	event	-0.05
has tam	seek_grave	-0.2	comrade_tip	-0.06	grave_info	0.12	remains_found	0.06	relics	-0.1	registry	-0.15	battle_account	0.16	foreign_tip	0.26	scam_report	0.25	rumour	-0.18	request_recognition	-0.11	not_dead	-0.05	event	0.14
has tam bia	seek_grave	-0.06	comrade_tip	-0.08	grave_info	0.37
has tam ky	seek_grave	-0.05	comrade_tip	-0.02	grave_info	0.1	battle_account	0.05	event	0.17
has tam o	comrade_tip	-0.04	grave_info	-0.06	battle_account	0.12	event	0.02
has tan	grave_info	-0.34	remains_found	-0.01	enemy_report	0.05	dna_question	0.12	scam_report	-0.03	request_recognition	0.09	event	0.18
has tan bien	registry	0.01
has tang	seek_grave	-0.03	comrade_tip	0.19	grave_info	-0.26	remains_found	0.05	relics	0.25	enemy_report	-0.24	dna_question	-0.12	scam_report	-0.23	rumour	-0.05	not_dead	-0.29	event	-0.02
has tang o	seek_grave	0.08	comrade_tip	0.04	registry	0.04	battle_account	0.04	event	0.05
has tang tai	seek_grave	0.02	comrade_tip	0.05	registry	-0.01	event	-0.02
has tao	comrade_tip	0.28	registry	0.07	battle_account	-0.12	event	-0.4
has tap	seek_grave	0.25	comrade_tip	-0.25	grave_info	0.27	relics	-0.16	enemy_report	-0.07	dna_question	0.04	scam_report	-0.02	request_recognition	-0.01	not_dead	0.05	event	0.06
has tap ket	seek_grave	0.32	comrade_tip	-0.18	rumour	0.02	event	-0.05
has tap the	seek_grave	0.22	comrade_tip	-0.08	dna_question	0.12	event	0.08
has tap ve	comrade_tip	0.01	registry	0.02
has tat	seek_grave	-0.11	scam_report	0.02
has tat tho	grave_info	-0.03	event	-0.04
has tau	seek_grave	-0.01	comrade_tip	0.15	remains_found	0.1	relics	-0.13	registry	0.11	battle_account	0.04	enemy_report	-0.02	scam_report	-0.03	request_recognition	-0.09	not_dead	-0.02	event	0.02
has tay	seek_grave	-0.1	grave_info	0.04	remains_found	-0.06	relics	0.18	battle_account	0.13	foreign_tip	0.13	dna_question	-0.34	rumour	0.11	request_recognition	-0.06	not_dead	-0.17	event	0.22
has tay nguyen	comrade_tip	-0.12	battle_account	0.05	event	0.1
has tay ninh	comrade_tip	-0.03	battle_account	-0.01	dna_question	-0.03	scam_report	0.1	event	-0.19
has te	seek_grave	-0.01	comrade_tip	0.18	grave_info	-0.27	enemy_report	0.02	scam_report	0.04	not_dead	0.06	event	0.03
has ten	seek_grave	0.14	comrade_tip	-0.15	remains_found	-0.14	relics	-0.15	registry	-0.12	battle_account	-0.09	foreign_tip	-0.1	dna_question	-0.07	scam_report	0.17	rumour	-0.15	request_recognition	-0.07	not_dead	0.35	event	-0.06
has ten anh	comrade_tip	-0.01	scam_report	0.08	not_dead	0.1	event	-0.04
has ten bac	comrade_tip	-0.09	enemy_report	0.03	not_dead	0.06
has ten day	comrade_tip	0.1	event	-0.01
has ten khai	seek_grave	0.07	event	-0.04
has ten la	seek_grave	0.27	comrade_tip	-0.09
has ten le	seek_grave	-0.07	comrade_tip	-0.03	grave_info	0.05	foreign_tip	0.07	dna_question	0.01
has ten liet	seek_grave	0.03
has ten nguyen	seek_grave	0.02	comrade_tip	-0.13	registry	0.01	enemy_report	0.01	event	-0.01
has ten ong	seek_grave	0.07	grave_info	-0.01	not_dead	0.22	event	-0.1
has ten that	comrade_tip	0.12	grave_info	-0.13	battle_account	0.01
has ten toi	comrade_tip	0.05	grave_info	-0.05	battle_account	-0.01	not_dead	0.04
has ten trong	grave_info	-0.05	request_recognition	0.09	not_dead	0.05	event	-0.11
has tet	comrade_tip	0.26	request_recognition	-0.04	not_dead	0.03	event	-0.34
has tha	comrade_tip	-0.14	grave_info	0.07	battle_account	0.08	rumour	0.02	event	0.19
has thach	seek_grave	0.21	comrade_tip	0.08	grave_info	-0.15	remains_found	-0.02	relics	-0.14	registry	0.02	battle_account	-0.02	enemy_report	-0.05	dna_question	-0.03	rumour	-0.02
has thach that	seek_grave	0.06	event	-0.13
has thai	seek_grave	0.16	comrade_tip	-0.22	grave_info	-0.11	relics	-0.04	registry	-0.08	battle_account	0.2	foreign_tip	-0.1	dna_question	-0.03	scam_report	-0.19	rumour	-0.04	request_recognition	-0.19	not_dead	-0.17
has thai binh	seek_grave	0.08	comrade_tip	-0.07	event	-0.02
has thai thuy	comrade_tip	0.13	battle_account	-0.01	event	-0.17
has tham	seek_grave	0.1	comrade_tip	-0.15	grave_info	0.01	relics	-0.05	registry	-0.11	rumour	0.01	event	0.04
has tham gia	seek_grave	0.12	grave_info	-0.02
has than	remains_found	-0.07	relics	0.39	registry	0.13	battle_account	-0.16	dna_question	-0.08	rumour	-0.03	request_recognition	-0.16	event	-0.12
has than nhan	grave_info	0.03	remains_found	-0.05	relics	0.09	registry	0.03	event	-0.01
has thang	seek_grave	0.16	comrade_tip	0.33	grave_info	-0.17	remains_found	-0.48	relics	-0.39	registry	-0.12	battle_account	-0.19	enemy_report	-0.03	foreign_tip	0.15	dna_question	-0.12	scam_report	-0.35	rumour	-0.33	request_recognition	0.03	event	-0.4
has thang ban	seek_grave	-0.14	comrade_tip	0.12	grave_info	0.16	event	0.03
has thang bay	seek_grave	0.04	grave_info	-0.01	enemy_report	0.03
has thang chap	comrade_tip	0.08	grave_info	-0.14	request_recognition	0.07	event	-0.08
has thang gieng	seek_grave	0.14	event	-0.02
has thang sau	comrade_tip	0.04	event	-0.14
has thang tu	seek_grave	0.03	comrade_tip	0.09	registry	0.06
has thanh	comrade_tip	-0.21	grave_info	-0.01	remains_found	-0.05	relics	-0.01	registry	-0.12	battle_account	-0.08	enemy_report	-0.11	foreign_tip	-0.15	dna_question	-0.02	scam_report	-0.09	rumour	-0.09	request_recognition	-0.04	event	-0.15
has thanh hoa	comrade_tip	-0.14	relics	0.03	battle_account	-0.04	not_dead	0.06
has thanh nien	relics	-0.01	registry	-0.01	battle_account	0.02	foreign_tip	0.01	event	0.03
has thanh pho	seek_grave	0.06	registry	0.04	event	-0.03
has thao	seek_grave	0.03	grave_info	-0.01	relics	-0.04	registry	0.02	scam_report	0.02	not_dead	0.02	event	0.04
has thap	comrade_tip	-0.21	grave_info	0.36	relics	-0.03	scam_report	0.02	rumour	0.04	request_recognition	-0.05
has thap huong	seek_grave	-0.06	comrade_tip	-0.21	grave_info	0.3
has that	seek_grave	-0.02	comrade_tip	0.14	grave_info	-0.23	remains_found	0.09	relics	-0.09	registry	-0.12	dna_question	-0.14	rumour	0.07	request_recognition	0.16	not_dead	0.08	event	-0.01
has that lung	seek_grave	0.06	comrade_tip	0.04	grave_info	-0.09	remains_found	0.19	relics	-0.01	event	0.07
has thay	seek_grave	-0.11	comrade_tip	-0.17	grave_info	0.03	relics	0.1	registry	0.04	foreign_tip	-0.09	dna_question	-0.05	scam_report	0.28	rumour	0.13	request_recognition	-0.29	event	0.07
has thay ai	grave_info	0.14
has thay giao	grave_info	0.08	event	0.02
has thay mo	seek_grave	-0.2	registry	0.03	dna_question	-0.03	scam_report	0.08	not_dead	0.01	event	-0.09
has the	seek_grave	-0.02	comrade_tip	-0.16	grave_info	-0.11	relics	0.02	registry	0.27	battle_account	0.04	enemy_report	0.2	scam_report	0.03	rumour	-0.15	request_recognition	0.16	event	0.1
has them	seek_grave	-0.08	comrade_tip	-0.04	scam_report	0.03	rumour	0.07	event	0.23
has theo	seek_grave	0.4	comrade_tip	-0.32	grave_info	0.18	relics	-0.18	scam_report	-0.1	rumour	-0.04	request_recognition	-0.08	not_dead	0.07	event	-0.07
has theo loi	comrade_tip	-0.23	grave_info	0.16	battle_account	0.1
has theo so	comrade_tip	-0.16	registry	0.07	battle_account	0.08
has thi	seek_grave	0.14	comrade_tip	-0.12	grave_info	-0.13	remains_found	-0.13	relics	-0.05	registry	0.11	battle_account	-0.15	enemy_report	-0.34	foreign_tip	-0.27	dna_question	0.09	rumour	-0.15	request_recognition	-0.05	not_dead	-0.08	event	-0.09
has thi anh	seek_grave	0.03	comrade_tip	0.09	battle_account	-0.05
has thi co	seek_grave	-0.06	event	0.05
has thi cong	comrade_tip	-0.04	remains_found	0.23	event	0.26
has thi dung	dna_question	0.02	event	-0.03
has thi goi	seek_grave	-0.2	comrade_tip	0.11	grave_info	0.12	event	0.13
has thi hai	seek_grave	0.15	grave_info	-0.04	relics	0.04	battle_account	-0.04	scam_report	0.01	event	-0.15
has thi hoa	seek_grave	0.16	registry	-0.02	event	0.05
has thi khong	seek_grave	0.18	grave_info	-0.33
has thi kim	comrade_tip	-0.06	scam_report	0.07
has thi lien	grave_info	-0.18	relics	0.21
has thi mat	grave_info	-0.13	event	0.05
has thi nhan	grave_info	0.06	remains_found	-0.02	registry	-0.01	battle_account	0.1
has thi ong	comrade_tip	0.03
has thi the	seek_grave	0.2	comrade_tip	-0.01	grave_info	-0.17	registry	0.06	battle_account	0.01	enemy_report	0.12	request_recognition	0.06
has thi toi	comrade_tip	0.3	grave_info	-0.01	relics	0.04	battle_account	-0.02
has thi tran	remains_found	0.04	event	-0.02
has thi trung	comrade_tip	0.04	grave_info	-0.04	relics	0.03	battle_account	-0.03	event	0.02
has thi xa	seek_grave	0.03	comrade_tip	0.06	grave_info	-0.06	registry	0.01
has thien	seek_grave	-0.07	comrade_tip	-0.03	grave_info	0.06	remains_found	0.05	scam_report	-0.02	event	0.06
has thiet	comrade_tip	0.16	grave_info	-0.25	battle_account	0.12	rumour	0.02	event	0.11
has thieu	seek_grave	-0.16	comrade_tip	-0.16	grave_info	-0.19	battle_account	0.02	scam_report	0.02	rumour	0.04	request_recognition	0.21	event	0.18
has thieu ta	seek_grave	-0.09	comrade_tip	-0.04	remains_found	0.08	battle_account	-0.01	enemy_report	0.08	scam_report	0.01	not_dead	0.03	event	0.04
has thieu uy	seek_grave	-0.03	battle_account	0.06
has thin	seek_grave	-0.06	comrade_tip	0.04	grave_info	-0.21	registry	0.1	battle_account	0.14	event	0.03
has thinh	seek_grave	0.1	comrade_tip	-0.18	grave_info	0.01	registry	0.02	event	0.03
has tho	seek_grave	0.06	comrade_tip	0.11	grave_info	-0.1	remains_found	0.04	relics	-0.11	enemy_report	-0.12	foreign_tip	-0.14	dna_question	-0.2	scam_report	-0.36	request_recognition	0.05	not_dead	0.21	event	-0.06
has tho may	comrade_tip	0.03	grave_info	-0.05	registry	0.01	event	-0.05
has thoa	seek_grave	0.07	scam_report	0.1	event	-0.01
has thoai	seek_grave	0.08	battle_account	-0.01	scam_report	-0.02	event	-0.03
has thoan	seek_grave	-0.01	comrade_tip	0.09	scam_report	0.04	event	0.02
has thoat	seek_grave	0.11	comrade_tip	-0.02	foreign_tip	0.02
has thoi	seek_grave	-0.01	remains_found	-0.18	relics	-0.08	registry	-0.07	enemy_report	-0.07	scam_report	-0.09	rumour	0.48
has thom	not_dead	0.03	event	-0.1
has thon	comrade_tip	-0.21	grave_info	0.08	remains_found	0.15	relics	-0.08	registry	0.12	battle_account	-0.15	enemy_report	-0.08	foreign_tip	-0.06	dna_question	0.01	scam_report	-0.18	request_recognition	-0.02	not_dead	-0.08	event	0.26
has thon dong	seek_grave	-0.01	comrade_tip	0.07	request_recognition	0.03
has thong	seek_grave	0.07	grave_info	0.06	relics	-0.08	registry	0.17	enemy_report	-0.14	foreign_tip	-0.04	scam_report	-0.12	request_recognition	-0.1	not_dead	-0.06
has thong bao	grave_info	0.16	event	0.09
has thong tin	grave_info	0.06	relics	-0.1	enemy_report	-0.04	scam_report	-0.02	request_recognition	-0.05	not_dead	-0.02	event	0.04
has thot	comrade_tip	0.2	event	-0.06
has thot not	seek_grave	-0.07	comrade_tip	0.2	event	-0.04
has thu	seek_grave	-0.16	comrade_tip	0.05	grave_info	-0.22	remains_found	-0.2	registry	-0.16	battle_account	0.03	enemy_report	0.16	foreign_tip	0.06	dna_question	0.1	rumour	-0.09	request_recognition	0.01	event	-0.1
has thu ba	seek_grave	-0.14	comrade_tip	0.18	grave_info	-0.03	registry	0.03	battle_account	0.11	foreign_tip	0.02	scam_report	0.1
has thu duoc	grave_info	-0.05	enemy_report	0.26	event	0.06
has thu hai	seek_grave	0.21	comrade_tip	-0.09	grave_info	-0.17	registry	0.07	event	-0.1
has thu tu	grave_info	0.13	event	0.06
has thu tuc	seek_grave	-0.12	grave_info	-0.15	dna_question	0.02	request_recognition	0.14	not_dead	0.07
has thua	seek_grave	0.08	comrade_tip	-0.1	grave_info	0.16	registry	-0.03	enemy_report	-0.02	rumour	-0.06	request_recognition	0.01	event	-0.02
has thua cac	seek_grave	0.09	grave_info	0.04	not_dead	0.03
has thua thien	seek_grave	0.08	comrade_tip	-0.08
has thuan	comrade_tip	-0.14	grave_info	-0.07	registry	0.1	event	-0.01
has thuc	remains_found	0.01	relics	0.01	rumour	0.07	not_dead	0.13
has thung	seek_grave	-0.12	comrade_tip	0.04	grave_info	-0.12	battle_account	0.03	enemy_report	0.04	foreign_tip	0.11	event	0.2
has thuoc	comrade_tip	-0.18	remains_found	-0.05	relics	-0.12	registry	-0.12	enemy_report	0.29	foreign_tip	0.03	scam_report	-0.01	rumour	-0.04
has thuoc dai	event	-0.08
has thuoc tieu	seek_grave	-0.01	comrade_tip	-0.01	grave_info	0.06	remains_found	0.01	battle_account	-0.09	enemy_report	0.04	not_dead	0.06	event	0.12
has thuoc trung	comrade_tip	-0.02
has thuong	seek_grave	-0.1	grave_info	0.01	remains_found	-0.08	relics	0.02	registry	0.22	battle_account	0.23	enemy_report	-0.12	foreign_tip	-0.04	dna_question	-0.16	scam_report	-0.05	request_recognition	-0.28	event	-0.11
has thuong binh	seek_grave	-0.26	comrade_tip	0.24	grave_info	0.04	registry	0.02	event	0.01
has thuong nang	comrade_tip	-0.13	registry	0.08	battle_account	0.02
has thuong si	comrade_tip	-0.07	registry	0.04	battle_account	0.08
has thuong uy	grave_info	-0.08	registry	0.05	battle_account	-0.01	event	-0.04
has thuot	seek_grave	-0.03	comrade_tip	0.05	grave_info	-0.01	registry	0.08	not_dead	0.04	event	-0.19
has thuy	seek_grave	0.01	grave_info	-0.1	remains_found	0.01	relics	0.07	registry	-0.07	battle_account	-0.1	scam_report	-0.04	rumour	-0.06	request_recognition	-0.12	event	-0.11
has thuy hai	registry	0.01	event	-0.01
has thuy nguyen	comrade_tip	0.03	grave_info	-0.04	battle_account	-0.01
has thuyen	grave_info	-0.13	remains_found	0.01	registry	0.02	battle_account	0.03
has tich	seek_grave	-0.08	comrade_tip	-0.06	grave_info	0.11	remains_found	-0.03	relics	-0.08	enemy_report	0.13	scam_report	-0.04	request_recognition	0.15	not_dead	0.09	event	0.27
has tien	seek_grave	-0.25	comrade_tip	-0.1	grave_info	-0.07	relics	0.22	battle_account	0.06	enemy_report	-0.01	foreign_tip	-0.12	dna_question	-0.01	scam_report	0.14	request_recognition	0.01	not_dead	-0.02	event	-0.12
has tien lang	seek_grave	-0.19	comrade_tip	0.16	grave_info	-0.05	event	0.06
has tieng	comrade_tip	-0.14	grave_info	0.03	foreign_tip	0.09	rumour	0.09	event	0.18
has tiep	comrade_tip	0.01	registry	-0.12	battle_account	0.12	enemy_report	-0.02	scam_report	0.03	request_recognition	0.04	event	0.03
has tieu	seek_grave	0.1	comrade_tip	-0.05	grave_info	-0.11	remains_found	0.13	relics	-0.19	registry	-0.04	battle_account	0.21	enemy_report	0.13	dna_question	-0.21	scam_report	-0.12	rumour	-0.08	request_recognition	-0.2	event	0.27
has tieu doan	seek_grave	0.14	comrade_tip	-0.22	grave_info	-0.16	relics	-0.3	battle_account	0.08	enemy_report	0.17	foreign_tip	0.02	dna_question	-0.1	scam_report	-0.13	rumour	-0.16	request_recognition	-0.25	event	0.16
has tieu doi	seek_grave	0.07	comrade_tip	0.29	grave_info	-0.11	enemy_report	-0.03	event	-0.03
has tieu hoc	grave_info	0.05
has tim	seek_grave	0.6	comrade_tip	-0.07	grave_info	-0.33	remains_found	-0.43	relics	0.02	registry	-0.27	battle_account	-0.18	enemy_report	0.04	foreign_tip	-0.11	dna_question	-0.44	scam_report	0.13	request_recognition	-0.34	event	-0.2
has tim duoc	seek_grave	-0.09	grave_info	0.16	relics	0.06	event	-0.08
has tim giup	seek_grave	0.14	grave_info	-0.08
has tim mo	seek_grave	0.04	comrade_tip	-0.12	grave_info	-0.39	registry	-0.02	scam_report	0.16	not_dead	0.07	event	-0.12
has tim thay	seek_grave	-0.04	grave_info	-0.11	remains_found	-0.02	relics	-0.01	registry	0.07	enemy_report	0.03	scam_report	0.09	event	-0.01
has tin	seek_grave	0.03	comrade_tip	0.09	grave_info	0.05	remains_found	0.05	relics	-0.13	registry	-0.11	battle_account	-0.24	foreign_tip	-0.17	dna_question	-0.1	scam_report	0.19	rumour	0.01	request_recognition	-0.28	not_dead	-0.08
has tin ve	comrade_tip	0.03	event	-0.01
has tinh	seek_grave	0.24	comrade_tip	-0.11	remains_found	-0.12	relics	-0.02	registry	-0.12	battle_account	-0.11	foreign_tip	-0.03	rumour	-0.06	request_recognition	0.08	not_dead	-0.17	event	-0.13
has tinh doi	seek_grave	0.01
has tinh nguyen	comrade_tip	-0.03	enemy_report	0.14	event	0.08
has tnxp	seek_grave	-0.35	comrade_tip	-0.04	grave_info	-0.24	relics	-0.04	registry	0.45	event	-0.17
has to	comrade_tip	-0.03	grave_info	0.04	remains_found	-0.07	relics	0.05	battle_account	-0.01	enemy_report	0.09	foreign_tip	0.13	dna_question	-0.02	scam_report	-0.15	rumour	-0.11	request_recognition	0.23	not_dead	0.07	event	0.01
has to giay	seek_grave	0.01	comrade_tip	-0.19	relics	0.11	foreign_tip	0.15	dna_question	0.02	event	0.09
has to quoc	seek_grave	0.03	comrade_tip	-0.05	grave_info	-0.11	request_recognition	0.11	not_dead	0.12	event	-0.06
has to truong	remains_found	0.07	battle_account	0.02	event	0.15
has toa	seek_grave	-0.17	grave_info	0.03	remains_found	0.09	registry	-0.15	battle_account	-0.04	enemy_report	0.21	dna_question	-0.01	scam_report	0.14	rumour	-0.03	event	0.22
has toa do	seek_grave	-0.17	comrade_tip	-0.05	grave_info	0.13	remains_found	0.11	relics	-0.1	registry	-0.14	battle_account	-0.01	enemy_report	0.22	rumour	-0.01	event	0.27
has toan	registry	0.03	battle_account	-0.07	foreign_tip	0.07	scam_report	0.04	request_recognition	-0.06	not_dead	-0.03	event	0.04
has toc	seek_grave	0.12	grave_info	-0.16	scam_report	-0.05	rumour	0.09	not_dead	-0.07	event	-0.08
has toc thai	seek_grave	0.03	grave_info	-0.03	battle_account	0.01
has toi	seek_grave	-0.38	comrade_tip	0.29	grave_info	-0.01	remains_found	-0.17	relics	0.03	registry	-0.22	battle_account	0.23	enemy_report	-0.32	dna_question	-0.08	scam_report	0.14	rumour	-0.15	not_dead	0.01	event	-0.03
has toi bao	grave_info	-0.05	not_dead	0.07
has toi bi	seek_grave	0.04	comrade_tip	0.11	grave_info	-0.16	not_dead	0.07	event	-0.13
has toi chi	seek_grave	0.04	comrade_tip	-0.07	relics	0.03	battle_account	0.15	event	0.13
has toi chon	seek_grave	-0.17	comrade_tip	0.32	grave_info	-0.06	battle_account	-0.1	foreign_tip	0.12	request_recognition	0.01	event	-0.11
has toi chua	seek_grave	-0.21	scam_report	0.04	request_recognition	0.15
has toi co	seek_grave	0.03	comrade_tip	0.22	battle_account	-0.12	foreign_tip	0.02	event	-0.04
has toi con	seek_grave	-0.04	relics	0.07	foreign_tip	0.14	scam_report	0.03	event	0.26
has toi cung	seek_grave	-0.03	comrade_tip	0.11	not_dead	0.07	event	0.01
has toi da	seek_grave	0.06	comrade_tip	-0.03	grave_info	-0.04	remains_found	0.06	relics	-0.12	scam_report	0.01	event	0.02
has toi dang	seek_grave	0.02	comrade_tip	0.07	scam_report	0.05	event	-0.01
has toi di	seek_grave	0.05	grave_info	-0.01	remains_found	0.09	foreign_tip	0.01
has toi doc	seek_grave	-0.08	comrade_tip	-0.13	battle_account	0.01	enemy_report	0.02	event	0.1
has toi gio	grave_info	0.08	relics	0.01
has toi gui	seek_grave	0.01	comrade_tip	-0.03	grave_info	-0.15	relics	0.14	enemy_report	0.07	event	-0.03
has toi hoi	seek_grave	-0.04	comrade_tip	-0.16	battle_account	0.12	dna_question	0.05	request_recognition	0.02	event	0.2
has toi ke	seek_grave	0.02	comrade_tip	-0.03	relics	0.01	battle_account	0.03
has toi khong	seek_grave	0.07	comrade_tip	0.11	grave_info	0.07	relics	-0.05	registry	-0.1	scam_report	0.07	request_recognition	-0.04	event	-0.17
has toi la	seek_grave	0.06	comrade_tip	-0.29	grave_info	-0.18	relics	0.05	registry	-0.04	battle_account	-0.23	enemy_report	0.05	dna_question	0.03	scam_report	0.1	rumour	-0.14	request_recognition	0.23	not_dead	0.12	event	0.06
has toi lam	not_dead	0.05	event	-0.07
has toi len	seek_grave	0.1	grave_info	-0.06
has toi liet	seek_grave	0.14	comrade_tip	0.01	grave_info	-0.05
has toi luc	comrade_tip	-0.03	battle_account	0.02	event	0.06
has toi mat	seek_grave	0.07	comrade_tip	-0.13	event	-0.03
has toi moi	comrade_tip	-0.1	battle_account	0.02	request_recognition	0.08
has toi muon	seek_grave	-0.1	comrade_tip	-0.04	relics	0.05	foreign_tip	0.13	dna_question	0.1
has toi nam	seek_grave	0.31	comrade_tip	-0.1	grave_info	-0.05	battle_account	-0.06	dna_question	0.01	scam_report	0.01	event	-0.17
has toi nay	comrade_tip	-0.01
has toi nguyen	comrade_tip	0.13
has toi nho	comrade_tip	-0.07	battle_account	0.02	event	0.06
has toi noi	rumour	0.04	event	0.02
has toi o	seek_grave	-0.03	grave_info	0.17	relics	-0.06	battle_account	0.07	event	-0.19
has toi ten	seek_grave	0.24	comrade_tip	-0.17	grave_info	-0.01	registry	-0.02	dna_question	0.02	not_dead	-0.04	event	0.02
has toi va	seek_grave	-0.01	comrade_tip	0.12	grave_info	-0.08	battle_account	-0.03	foreign_tip	0.02	event	-0.16
has toi ve	seek_grave	-0.06	grave_info	0.09	foreign_tip	0.02	event	0.17
has toi viet	request_recognition	0.03	not_dead	0.09
has toi voi	comrade_tip	0.11	battle_account	-0.1	event	0.08
has toi xin	comrade_tip	0.04	not_dead	0.07	event	-0.14
has ton	comrade_tip	0.1	battle_account	-0.07	request_recognition	0.13	event	-0.44
has tong	comrade_tip	-0.36	grave_info	0.01	relics	0.07	registry	0.22	enemy_report	0.05	rumour	-0.04	event	0.02
has tp	seek_grave	0.23
has tra	comrade_tip	-0.25	grave_info	-0.1	remains_found	-0.21	relics	0.32	registry	-0.07	scam_report	-0.08	request_recognition	0.2	not_dead	0.33	event	-0.37
has tra loi	seek_grave	0.06	comrade_tip	0.02	request_recognition	0.18	event	-0.1
has trac	comrade_tip	0.17	grave_info	-0.17	event	-0.03
has trach	seek_grave	0.17
has trai	seek_grave	0.13	comrade_tip	-0.19	grave_info	-0.05	remains_found	-0.03	relics	-0.07	enemy_report	-0.14	foreign_tip	0.08	dna_question	0.13	scam_report	0.01	rumour	-0.16	request_recognition	0.01	not_dead	0.09	event	0.1
has trai la	seek_grave	0.02	foreign_tip	0.08
has trai toi	seek_grave	0.06	comrade_tip	-0.35	dna_question	0.02	scam_report	0.08	not_dead	0.01
has tram	seek_grave	0.05	comrade_tip	0.28	grave_info	-0.23	remains_found	0.03	relics	-0.09	battle_account	-0.19	scam_report	-0.04	request_recognition	-0.21	not_dead	-0.05	event	-0.19
has tram phau	comrade_tip	0.02	grave_info	-0.06	relics	0.01	battle_account	-0.04	event	-0.18
has tram xa	seek_grave	0.04	comrade_tip	0.17	grave_info	-0.04	event	-0.14
has tran	seek_grave	0.09	comrade_tip	-0.24	grave_info	-0.15	remains_found	-0.27	relics	-0.31	registry	0.1	battle_account	0.36	enemy_report	0.04	foreign_tip	-0.31	dna_question	-0.16	scam_report	-0.05	rumour	-0.17	request_recognition	-0.23	event	0.05
has tran can	comrade_tip	-0.07	battle_account	0.02
has tran danh	comrade_tip	-0.15	battle_account	0.13
has tran dia	seek_grave	-0.1	grave_info	0.14	battle_account	0.09
has tran phia	seek_grave	0.23
has tran quoc	enemy_report	0.04
has tran thi	comrade_tip	-0.2	registry	0.09	not_dead	0.01
has tran van	seek_grave	-0.01	comrade_tip	0.16	grave_info	-0.14	battle_account	-0.03	event	0.01
has trang	seek_grave	0.04	grave_info	0.13	remains_found	-0.02	relics	-0.11	registry	0.06	enemy_report	-0.01	dna_question	-0.02	scam_report	-0.01	rumour	-0.15	request_recognition	-0.27	not_dead	-0.23	event	-0.03
has trang liet	seek_grave	0.05	comrade_tip	-0.04	grave_info	0.33	registry	-0.11	event	0.09
has trang xa	registry	0.08
has tranh	grave_info	-0.01	relics	0.04	event	0.05
has trao	seek_grave	-0.05	comrade_tip	-0.14	grave_info	-0.01	relics	0.07	registry	-0.04	not_dead	0.44	event	-0.18
has trao tra	seek_grave	-0.24	grave_info	-0.08	not_dead	0.38
has trau	seek_grave	-0.09	grave_info	-0.12	remains_found	0.02	battle_account	0.08	rumour	0.1	event	0.07
has tre	seek_grave	0.03	comrade_tip	-0.06	grave_info	-0.05	relics	0.08	registry	-0.02	scam_report	-0.01	rumour	0.01	request_recognition	-0.03	event	0.02
has tren	seek_grave	0.03	comrade_tip	-0.05	relics	0.25	registry	-0.21	battle_account	0.06	foreign_tip	-0.05	dna_question	-0.2	scam_report	-0.12	rumour	0.17	request_recognition	0.03	not_dead	0.13	event	0.04
has tren bia	seek_grave	-0.36	comrade_tip	-0.03	grave_info	0.17	registry	-0.02	not_dead	0.12
has tren doi	seek_grave	0.16	grave_info	-0.12	remains_found	0.01	relics	0.07	event	0.01
has tren duong	seek_grave	0.17	comrade_tip	-0.04	registry	-0.05
has treo	grave_info	-0.01	relics	0.06	not_dead	0.15	event	-0.11
has tri	seek_grave	-0.02	comrade_tip	-0.12	grave_info	0.02	remains_found	0.03	relics	-0.35	registry	0.18	battle_account	0.03	enemy_report	-0.28	rumour	-0.13	event	0.08
has tri thien	seek_grave	0.09
has tri vien	seek_grave	0.11	grave_info	-0.03	registry	-0.01	battle_account	0.06
has trich	seek_grave	0.01	comrade_tip	-0.34	grave_info	-0.28	relics	-0.05	registry	0.13	battle_account	0.21	request_recognition	-0.08
has trich luc	seek_grave	0.22	registry	-0.08	event	-0.01
has trich so	seek_grave	-0.04	comrade_tip	-0.15	grave_info	-0.13	registry	0.24	event	-0.12
has trieu	seek_grave	-0.28	comrade_tip	-0.13	grave_info	-0.13	remains_found	-0.32	relics	-0.08	registry	-0.23	battle_account	0.05	foreign_tip	-0.01	dna_question	-0.16	scam_report	0.9	rumour	-0.01	request_recognition	-0.05	not_dead	-0.17	event	-0.31
has trinh	seek_grave	-0.22	grave_info	-0.1	remains_found	0.02	registry	0.13	battle_account	0.07	enemy_report	0.07	request_recognition	-0.04	event	0.23
has trinh sat	seek_grave	-0.03	comrade_tip	0.07	grave_info	-0.08	relics	-0.05	registry	-0.05	battle_account	0.11	enemy_report	0.02	event	0.02
has tro	seek_grave	0.07	comrade_tip	-0.12	remains_found	-0.07	registry	0.07	battle_account	0.14	enemy_report	-0.06	request_recognition	0.03	not_dead	0.12	event	0.03
has tro ly	comrade_tip	-0.18	registry	0.01	battle_account	0.22	event	0.23
has troi	seek_grave	-0.18	comrade_tip	0.02	grave_info	-0.01	scam_report	-0.01	rumour	0.08	not_dead	0.12	event	0.08
has tron	seek_grave	-0.1	comrade_tip	-0.01	relics	0.06
has trong	seek_grave	-0.04	comrade_tip	-0.15	grave_info	0.14	remains_found	0.17	relics	0.25	registry	-0.11	battle_account	-0.17	enemy_report	0.09	foreign_tip	0.07	dna_question	-0.5	scam_report	-0.14	rumour	-0.04	not_dead	0.07	event	0.17
has trong co	seek_grave	-0.06	comrade_tip	-0.17	remains_found	0.05	relics	0.18	scam_report	-0.01	event	0.06
has trong do	seek_grave	-0.01	comrade_tip	-0.11	grave_info	-0.07	remains_found	0.06	battle_account	0.15	enemy_report	0.14	event	0.31
has trong hang	grave_info	-0.06	remains_found	0.17	foreign_tip	0.08	rumour	0.06	event	0.25
has trong mot	comrade_tip	-0.02	enemy_report	-0.02	foreign_tip	0.18
has trong nha	seek_grave	0.06	comrade_tip	-0.08	grave_info	-0.01	request_recognition	0.05	event	-0.02
has trong so	seek_grave	-0.04	comrade_tip	0.11	grave_info	0.28	registry	-0.03	request_recognition	0.05	event	0.07
has trong tran	seek_grave	0.2	comrade_tip	-0.24	battle_account	-0.07	enemy_report	0.01
has trong tui	seek_grave	-0.03	grave_info	0.09	enemy_report	0.15	event	0.05
has trong vuon	seek_grave	0.05	grave_info	-0.01
has tru	grave_info	-0.03	relics	-0.02	registry	0.04	battle_account	-0.1	enemy_report	0.12	request_recognition	0.03	event	-0.06
has trua	seek_grave	-0.14	registry	0.13	battle_account	0.05	event	0.2
has truc	seek_grave	-0.4	comrade_tip	0.17	grave_info	0.19	relics	-0.16	registry	-0.01	battle_account	0.01	enemy_report	-0.02	event	0.19
has truc thang	seek_grave	-0.06	grave_info	0.23	rumour	0.01	event	0.07
has trung	comrade_tip	0.04	grave_info	-0.19	remains_found	0.02	relics	-0.17	registry	-0.19	battle_account	0.06	enemy_report	0.07	foreign_tip	0.11	dna_question	-0.11	scam_report	0.03	rumour	-0.33	request_recognition	-0.03	not_dead	-0.18
has trung bom	comrade_tip	-0.07	grave_info	-0.09	registry	0.04	request_recognition	0.14	event	-0.21
has trung dan	battle_account	0.08	event	-0.08
has trung doan	seek_grave	-0.09	comrade_tip	0.08	grave_info	0.01	relics	-0.13	enemy_report	0.02	foreign_tip	0.04	dna_question	-0.15	rumour	-0.12	request_recognition	-0.23
has trung doi	seek_grave	0.1	comrade_tip	0.04	grave_info	-0.3	registry	-0.07	battle_account	0.05	foreign_tip	0.07
has trung si	battle_account	-0.06	enemy_report	0.12	foreign_tip	0.09	request_recognition	0.01	event	-0.09
has trung tam	seek_grave	-0.03	comrade_tip	-0.06	scam_report	0.22
has trung uy	seek_grave	0.1	comrade_tip	0.01	foreign_tip	0.11
has truoc	seek_grave	-0.25	comrade_tip	-0.13	grave_info	0.55	remains_found	-0.09	registry	-0.25	enemy_report	-0.07	dna_question	-0.01	scam_report	0.04	rumour	-0.15	not_dead	0.31	event	0.01
has truoc co	grave_info	0.03	scam_report	0.02	not_dead	0.03
has truoc khi	seek_grave	0.03	comrade_tip	0.02	grave_info	0.02	enemy_report	0.02	foreign_tip	0.07
has truoc la	grave_info	0.27	not_dead	0.03	event	0.11
has truoc luc	seek_grave	0.14	relics	0.01	battle_account	-0.02	event	0.03
has truong	seek_grave	-0.13	comrade_tip	-0.13	grave_info	0.02	remains_found	0.21	relics	-0.13	registry	0.38	battle_account	0.1	enemy_report	-0.1	foreign_tip	-0.35	dna_question	-0.41	scam_report	-0.05	rumour	-0.09	request_recognition	0.01	not_dead	-0.08	event	0.12
has truong ban	comrade_tip	-0.02	grave_info	-0.06	relics	0.14
has truong cap	comrade_tip	-0.11	grave_info	0.01	registry	0.1	battle_account	0.03	event	0.05
has truong cong	comrade_tip	-0.01	grave_info	-0.02	remains_found	0.04
has truong don	seek_grave	0.02
has truong hop	seek_grave	0.03	grave_info	-0.06	registry	0.11	battle_account	-0.02	request_recognition	0.15	event	-0.26
has truong son	grave_info	0.02
has truong thon	seek_grave	-0.13	registry	0.02	rumour	0.04
has truong tieu	remains_found	0.01	event	0.03
has truy	seek_grave	-0.09	grave_info	-0.04	remains_found	0.02	request_recognition	0.18
has truyen	seek_grave	0.16	grave_info	-0.09	registry	0.05	dna_question	-0.04	rumour	0.15	event	-0.27
has tu	seek_grave	-0.21	comrade_tip	-0.1	grave_info	0.23	remains_found	-0.11	registry	-0.04	battle_account	-0.11	enemy_report	0.13	foreign_tip	-0.17	dna_question	0.1	scam_report	0.14	rumour	-0.27	not_dead	0.19	event	-0.04
has tu chi	comrade_tip	-0.01	event	-0.01
has tu do	comrade_tip	-0.12
has tu ghi	seek_grave	0.03	not_dead	0.01
has tu hoi	seek_grave	-0.07	comrade_tip	-0.02	grave_info	0.14	not_dead	0.03
has tu nam	seek_grave	0.09	relics	-0.02	registry	0.05	battle_account	-0.04	request_recognition	-0.06	not_dead	0.18	event	-0.35
has tu so	seek_grave	0.19	registry	0.03	event	-0.06
has tu thang	comrade_tip	0.04	grave_info	-0.11	foreign_tip	0.04	dna_question	0.02	request_recognition	0.02
has tu tran	comrade_tip	-0.07	registry	0.09	event	-0.09
has tuan	seek_grave	-0.2	grave_info	-0.06	enemy_report	0.11	rumour	-0.02	request_recognition	0.01	not_dead	0.02	event	0.01
has tuat	seek_grave	0.08	registry	0.07	event	-0.28
has tuc	grave_info	-0.14	request_recognition	0.27	not_dead	0.01	event	-0.11
has tui	seek_grave	-0.03	comrade_tip	0.3	remains_found	0.11	relics	-0.23	registry	-0.22	battle_account	-0.21	enemy_report	0.06	dna_question	-0.11	request_recognition	-0.24	not_dead	-0.08	event	-0.11
has tui la	seek_grave	0.13	comrade_tip	-0.01	event	-0.01
has tui o	seek_grave	0.05	grave_info	-0.01	event	-0.1
has tui ten	seek_grave	0.17	comrade_tip	-0.15	remains_found	0.05	event	-0.09
has tum	comrade_tip	-0.04	registry	-0.03	battle_account	0.04
has tung	seek_grave	0.05	comrade_tip	-0.14	grave_info	0.11	relics	-0.03	rumour	0.05	not_dead	0.07
has tuoi	seek_grave	0.09	grave_info	0.06	remains_found	0.04	relics	-0.4	battle_account	-0.03	dna_question	0.34	scam_report	-0.31	rumour	-0.12	request_recognition	0.15	not_dead	0.04	event	-0.02
has tuoi o	seek_grave	-0.02	comrade_tip	-0.03	request_recognition	0.15
has tuoi van	seek_grave	-0.02	comrade_tip	-0.01	request_recognition	0.03	not_dead	0.15
has tuong	seek_grave	0.06	grave_info	-0.23	dna_question	-0.03	request_recognition	-0.05	not_dead	0.17
has tuy	comrade_tip	-0.27	battle_account	0.06	enemy_report	0.02	scam_report	0.07	event	0.05
has tuyen	comrade_tip	-0.09	grave_info	-0.05	relics	0.08	registry	0.19	battle_account	-0.13	request_recognition	0.03	not_dead	-0.04	event	0.21
has ty	seek_grave	0.03	comrade_tip	-0.11	remains_found	0.07	registry	0.08	battle_account	0.02	not_dead	0.01	event	0.17
has u	seek_grave	0.06	battle_account	0.03	event	0.01
has ubnd	seek_grave	-0.04	grave_info	0.09	request_recognition	0.03	event	0.04
has ubnd xa	seek_grave	-0.01	grave_info	0.13	event	0.09
has uc	seek_grave	-0.15	comrade_tip	-0.09	battle_account	0.05	enemy_report	0.01	foreign_tip	0.1	event	0.19
has ui	comrade_tip	-0.27	enemy_report	0.03
has ung	seek_grave	-0.13	comrade_tip	0.01	registry	0.04	battle_account	0.05	foreign_tip	0.03
has uong	grave_info	-0.12	event	-0.06
has ut	seek_grave	0.25	comrade_tip	-0.22	grave_info	-0.22	remains_found	-0.19	relics	0.02	registry	-0.11	enemy_report	-0.05	dna_question	-0.03	scam_report	0.1	rumour	-0.09	not_dead	-0.05	event	-0.12
has uy	seek_grave	0.05	comrade_tip	-0.11	grave_info	-0.09	remains_found	-0.03	battle_account	0.05	enemy_report	0.03	foreign_tip	0.04	rumour	-0.05	request_recognition	0.05	event	-0.12
has uyen	registry	-0.07	battle_account	0.01	rumour	0.06	event	0.03
has v	seek_grave	-0.02	relics	0.14
has va	seek_grave	-0.28	comrade_tip	0.11	grave_info	-0.19	remains_found	0.32	relics	0.08	registry	-0.06	battle_account	0.09	scam_report	-0.02	rumour	-0.33	request_recognition	0.08	not_dead	-0.07	event	0.17
has va anh	seek_grave	-0.11	comrade_tip	0.25	grave_info	-0.03	battle_account	-0.06	event	-0.03
has va mot	seek_grave	-0.09	comrade_tip	0.01	remains_found	0.03	relics	0.03	registry	-0.02	battle_account	0.08	event	-0.01
has va ten	seek_grave	0.1	registry	-0.03
has vach	seek_grave	-0.05	grave_info	-0.08	scam_report	0.07	event	-0.13
has vai	grave_info	-0.03	remains_found	0.14	foreign_tip	0.07	request_recognition	0.04
has vam	seek_grave	0.14	remains_found	0.06	battle_account	-0.02	enemy_report	0.01	request_recognition	-0.01	event	0.02
has van	seek_grave	-0.27	comrade_tip	0.01	grave_info	-0.07	remains_found	-0.17	relics	-0.27	registry	0.26	enemy_report	-0.19	foreign_tip	-0.14	dna_question	-0.04	rumour	-0.31	request_recognition	0.06	not_dead	0.16	event	-0.22
has van con	seek_grave	-0.16	comrade_tip	-0.02	grave_info	-0.01	foreign_tip	0.08	not_dead	0.25	event	0.2
has van hoa	comrade_tip	-0.11	grave_info	0.01	relics	-0.03	registry	0.02	dna_question	0.09	event	0.06
has van pao	comrade_tip	0.06	battle_account	0.03	event	-0.03
has van sinh	comrade_tip	-0.07	grave_info	0.05
has van tai	registry	0.22	event	0.03
has van tu	comrade_tip	-0.03	relics	0.04	event	0.01
has vang	seek_grave	0.17	comrade_tip	-0.09	registry	0.09	battle_account	-0.04	scam_report	0.03	request_recognition	-0.01	event	-0.01
has vao	seek_grave	0.14	comrade_tip	0.21	grave_info	-0.04	remains_found	-0.07	relics	-0.11	registry	-0.1	battle_account	0.24	enemy_report	-0.19	foreign_tip	-0.03	dna_question	-0.09	scam_report	0.16	rumour	-0.1	request_recognition	-0.14	not_dead	0.05	event	-0.15
has vao bo	comrade_tip	0.05	grave_info	-0.11	event	-0.08
has vao nghia	seek_grave	0.13	grave_info	0.13	event	0.01
has vat	seek_grave	-0.07	remains_found	0.04	relics	0.21	registry	-0.02	battle_account	-0.04	event	-0.06
has vay	seek_grave	0.02	comrade_tip	-0.11	grave_info	-0.15	remains_found	-0.09	relics	-0.16	battle_account	0.07	enemy_report	-0.02	dna_question	0.07	scam_report	-0.01	rumour	0.23	request_recognition	-0.12	event	-0.05
has ve	seek_grave	0.18	comrade_tip	-0.07	grave_info	0.02	remains_found	-0.04	relics	-0.02	registry	0.06	battle_account	0.09	enemy_report	-0.18	scam_report	-0.3	rumour	-0.16	request_recognition	-0.2	not_dead	0.42	event	-0.12
has ve anh	seek_grave	0.02	comrade_tip	0.09
has ve bao	seek_grave	0.14
has ve chon	seek_grave	-0.02	comrade_tip	0.03	battle_account	0.11	event	0.11
has ve duoc	comrade_tip	0.3	grave_info	-0.06	battle_account	-0.11
has ve huong	grave_info	-0.07	enemy_report	0.01	event	0.01
has ve la	seek_grave	0.1	comrade_tip	-0.02	relics	0.04	not_dead	0.04	event	-0.03
has ve liet	grave_info	0.04
has ve nam	comrade_tip	-0.19	registry	0.09	battle_account	0.02	event	0.07
has ve nghia	comrade_tip	0.16	grave_info	0.08	battle_account	-0.1	event	-0.31
has ve nha	seek_grave	-0.11	comrade_tip	-0.07	grave_info	-0.08	foreign_tip	0.02	dna_question	0.06	not_dead	0.01
has ve ntls	seek_grave	-0.1	comrade_tip	-0.02	grave_info	0.03	remains_found	0.01	registry	0.05	dna_question	0.02
has ve que	seek_grave	-0.23	registry	0.09	dna_question	0.01	not_dead	0.08
has ve quoc	seek_grave	0.05	comrade_tip	-0.17	grave_info	0.07	registry	0.12	event	0.08
has ve sau	seek_grave	0.03	comrade_tip	-0.03	battle_account	0.03	not_dead	0.05
has ven	comrade_tip	0.05	request_recognition	0.02	event	-0.08
has vet	comrade_tip	-0.2	relics	0.05	registry	0.03	event	0.07
has vi	comrade_tip	-0.02	grave_info	0.13	remains_found	-0.19	relics	-0.14	registry	-0.16	battle_account	0.1	enemy_report	-0.03	dna_question	-0.13	rumour	-0.31	event	0.11
has vi nao	comrade_tip	0.02	enemy_report	0.07
has vi sot	comrade_tip	0.09	relics	0.01
has vi thi	seek_grave	0.04	event	0.01
has vi toi	seek_grave	-0.19	comrade_tip	0.2	dna_question	0.02	event	-0.07
has vi tri	seek_grave	-0.18	comrade_tip	-0.27	grave_info	0.43	remains_found	0.07	registry	-0.01	event	0.43
has vi van	comrade_tip	0.03	grave_info	-0.03	not_dead	0.05	event	-0.05
has vi xuyen	comrade_tip	-0.01	grave_info	-0.07	registry	0.05	scam_report	0.02	event	-0.03
has viec	battle_account	-0.03
has vien	seek_grave	0.17	comrade_tip	-0.11	grave_info	0.09	remains_found	-0.36	registry	0.08	battle_account	-0.02	foreign_tip	-0.14	dna_question	0.07	scam_report	-0.17	not_dead	-0.03	event	-0.19
has vieng	seek_grave	-0.11	grave_info	0.15
has viet	seek_grave	0.21	comrade_tip	-0.15	grave_info	-0.32	relics	0.1	enemy_report	0.02	foreign_tip	0.28	dna_question	-0.15	scam_report	-0.04	rumour	-0.05	request_recognition	0.01	event	0.18
has vinh	seek_grave	0.11	comrade_tip	0.11	grave_info	-0.48	remains_found	-0.04	registry	0.09	battle_account	-0.08	scam_report	-0.06	rumour	-0.22	request_recognition	-0.03	not_dead	-0.01	event	-0.09
has vinh bao	grave_info	-0.1
has vinh linh	seek_grave	0.12	comrade_tip	-0.11	event	-0.04
has vinh phu	comrade_tip	0.09	grave_info	-0.1
has vo	comrade_tip	0.14	remains_found	-0.13	registry	0.03	battle_account	-0.01	enemy_report	-0.22	foreign_tip	-0.09	dna_question	-0.1	scam_report	0.05	rumour	0.14	request_recognition	-0.09	not_dead	0.43	event	-0.08
has vo danh	comrade_tip	0.01	event	0.09
has vo thi	grave_info	-0.11	registry	0.15
has vo toi	event	-0.09
has voi	seek_grave	-0.4	comrade_tip	0.47	grave_info	-0.03	remains_found	0.18	relics	-0.01	battle_account	-0.05	enemy_report	-0.38	foreign_tip	-0.1	dna_question	0.11	scam_report	0.04	request_recognition	-0.22	not_dead	0.11	event	0.07
has voi anh	seek_grave	-0.09	grave_info	-0.12	registry	0.04	battle_account	0.03	event	0.05
has voi chi	seek_grave	0.07	comrade_tip	-0.01	grave_info	0.08	request_recognition	0.02
has voi ong	seek_grave	-0.1	comrade_tip	0.07	grave_info	0.09	registry	0.07	event	-0.1
has voi toi	seek_grave	-0.19	comrade_tip	0.32	grave_info	-0.22	registry	0.04	battle_account	-0.09	not_dead	0.15
has vong	comrade_tip	-0.22	grave_info	-0.15	remains_found	0.25	relics	0.07	battle_account	0.14	enemy_report	-0.11	dna_question	-0.07	scam_report	0.3	request_recognition	-0.06	not_dead	-0.01	event	0.1
has vot	seek_grave	0.13	grave_info	-0.12	remains_found	-0.03	registry	0.1	event	-0.05
has vot duoc	seek_grave	0.17	grave_info	-0.15
has vu	seek_grave	-0.1	comrade_tip	0.03	grave_info	-0.15	relics	-0.2	registry	0.12	battle_account	-0.12	scam_report	-0.13	request_recognition	0.29	not_dead	-0.29	event	-0.16
has vu thi	request_recognition	0.06	event	-0.1
has vu tieu	comrade_tip	-0.06	grave_info	0.01	foreign_tip	0.04
has vu trang	seek_grave	0.06	battle_account	0.01
has vua	seek_grave	-0.06	comrade_tip	0.1	grave_info	0.13	relics	0.05	registry	-0.04	battle_account	-0.1	scam_report	0.06	not_dead	0.15	event	-0.05
has vua roi	seek_grave	-0.05	comrade_tip	0.01	relics	0.11	event	0.03
has vuc	seek_grave	0.02	grave_info	-0.08	battle_account	0.02	event	0.03
has vui	seek_grave	0.07	comrade_tip	0.03	grave_info	-0.36	remains_found	-0.04	relics	-0.07	battle_account	-0.1	enemy_report	0.2	foreign_tip	0.12
has vung	comrade_tip	0.08	remains_found	-0.06	battle_account	-0.06	enemy_report	0.13	event	0.2
has vuon	grave_info	0.18	relics	-0.01	battle_account	-0.02	enemy_report	-0.01	dna_question	-0.01	scam_report	-0.02	rumour	0.02	event	0.08
has vuon nha	seek_grave	0.11	comrade_tip	-0.03	event	-0.02
has vuong	comrade_tip	0.18	relics	0.07	registry	0.04	request_recognition	-0.02	event	-0.09
has vuot	seek_grave	-0.04	comrade_tip	0.07	grave_info	-0.16	battle_account	0.06	request_recognition	0.03	event	-0.09
has vy	relics	0.09	event	-0.11
has x	seek_grave	0.04	comrade_tip	-0.02	relics	0.02	registry	-0.01
has xa	seek_grave	0.37	comrade_tip	-0.45	grave_info	-0.04	remains_found	0.26	relics	-0.35	registry	0.04	battle_account	-0.11	enemy_report	-0.35	foreign_tip	-0.45	dna_question	-0.12	scam_report	-0.46	rumour	-0.36	request_recognition	0.12	event	0.17
has xa binh	grave_info	0.01	relics	-0.02
has xa dai	event	0.1
has xa doi	seek_grave	0.13	comrade_tip	-0.07	request_recognition	0.2	event	0.01
has xa dong	registry	0.04
has xa hoi	seek_grave	-0.04	grave_info	0.05
has xa nam	event	0.04
has xa tan	seek_grave	0.02	comrade_tip	-0.13	registry	-0.05	scam_report	0.04
has xa thanh	seek_grave	0.16	comrade_tip	-0.02	grave_info	-0.11	event	-0.08
has xa toi	registry	0.13
has xa vinh	grave_info	0.05	remains_found	0.04	event	0.04
has xac	seek_grave	-0.02	comrade_tip	0.09	grave_info	-0.55	remains_found	-0.15	relics	-0.11	battle_account	-0.23	enemy_report	0.54	foreign_tip	-0.04	scam_report	-0.05	request_recognition	0.24	not_dead	-0.17	event	0.27
has xac minh	grave_info	0.02	relics	0.02	registry	0.03	scam_report	0.01
has xac nhan	seek_grave	-0.09	comrade_tip	0.07	grave_info	-0.13	registry	-0.01	request_recognition	0.3
has xang	grave_info	-0.05	remains_found	0.03	battle_account	0.02	foreign_tip	0.02	event	0.04
has xanh	seek_grave	-0.04	grave_info	-0.24	remains_found	0.17	relics	0.16	event	0.1
has xay	grave_info	0.19	rumour	0.04	event	0.13
has xe	seek_grave	0.01	comrade_tip	0.25	grave_info	-0.18	remains_found	-0.16	relics	-0.3	registry	-0.07	battle_account	0.08	enemy_report	-0.01	foreign_tip	-0.07	scam_report	0.08	rumour	0.02	request_recognition	-0.11	event	-0.02
has xe tang	comrade_tip	0.06	event	-0.09
has xem	comrade_tip	-0.28	grave_info	-0.07	remains_found	0.04	relics	-0.03	enemy_report	0.06	request_recognition	0.21
has xep	seek_grave	-0.26	grave_info	0.34	battle_account	-0.1	foreign_tip	0.01	event	0.36
has xep da	seek_grave	-0.16	grave_info	0.12	battle_account	-0.04	foreign_tip	0.02	event	0.27
has xet	seek_grave	-0.43	comrade_tip	-0.01	dna_question	0.05	request_recognition	0.37	event	-0.06
has xi	comrade_tip	0.02	grave_info	0.12	registry	-0.03	event	0.12
has xin	seek_grave	0.11	comrade_tip	-0.24	grave_info	0.05	remains_found	-0.03	relics	0.05	registry	-0.06	enemy_report	0.04	rumour	-0.18	request_recognition	0.36	not_dead	0.12	event	-0.15
has xin bao	seek_grave	-0.18	comrade_tip	0.01	event	0.02
has xin duoc	request_recognition	0.06	event	-0.03
has xin goi	seek_grave	0.04	comrade_tip	-0.09	relics	-0.03	battle_account	0.01	event	0.06
has xin gui	seek_grave	0.05	comrade_tip	-0.02	relics	0.02
has xin hoi	seek_grave	0.08	comrade_tip	-0.11	grave_info	-0.2	scam_report	0.03	rumour	-0.01	request_recognition	0.24	event	-0.04
has xin nhan	relics	0.11	event	-0.08
has xoai	seek_grave	-0.11	comrade_tip	0.04	rumour	0.01	not_dead	0.06
has xom	seek_grave	0.14	comrade_tip	-0.05	grave_info	0.11	relics	-0.04	enemy_report	-0.01	dna_question	-0.06	rumour	0.02	not_dead	0.04	event	-0.03
has xong	seek_grave	0.07	comrade_tip	0.12	grave_info	0.04	battle_account	-0.01	scam_report	0.04	rumour	0.04	event	-0.15
has xua	seek_grave	-0.05	comrade_tip	-0.04	grave_info	0.05	remains_found	-0.04	relics	0.02	battle_account	-0.01	rumour	0.17	event	0.08
has xuan	seek_grave	-0.03	comrade_tip	0.14	grave_info	0.1	remains_found	-0.09	relics	-0.07	registry	0.02	battle_account	0.08	enemy_report	-0.01	foreign_tip	-0.1	dna_question	-0.18	scam_report	-0.07	rumour	-0.15	not_dead	-0.08	event	-0.04
has xuan loc	seek_grave	-0.01	comrade_tip	0.02	grave_info	-0.16	registry	0.14	battle_account	-0.02
has xuc	comrade_tip	-0.01	remains_found	0.12	relics	-0.02	rumour	-0.06	event	0.1
has xung	seek_grave	-0.13	comrade_tip	-0.11	grave_info	-0.14	remains_found	-0.23	relics	-0.08	registry	-0.07	battle_account	0.09	enemy_report	-0.01	dna_question	-0.11	scam_report	0.49	rumour	-0.1	not_dead	-0.05	event	-0.08
has xung la	seek_grave	-0.08	grave_info	-0.03	scam_report	0.26	event	-0.15
has xung phong	battle_account	0.02	request_recognition	0.05
has xuong	seek_grave	0.05	comrade_tip	0.07	grave_info	-0.36	remains_found	0.61	relics	-0.15	registry	-0.32	battle_account	-0.31	enemy_report	-0.35	foreign_tip	-0.24	dna_question	0.05	request_recognition	-0.21	event	0.05
has xuong nguoi	comrade_tip	-0.12	grave_info	-0.05	remains_found	0.25	relics	-0.02	event	0.16
has xuyen	seek_grave	0.03	comrade_tip	0.23	grave_info	-0.39	remains_found	-0.07	registry	0.07	foreign_tip	-0.01	dna_question	-0.04	rumour	-0.05	event	-0.19
has y	seek_grave	-0.1	comrade_tip	0.11	grave_info	-0.12	remains_found	-0.08	relics	-0.1	registry	0.22	battle_account	-0.19	dna_question	0.19	scam_report	-0.14	rumour	-0.02	request_recognition	-0.2	event	-0.16
has y si	seek_grave	0.14	comrade_tip	0.09	grave_info	-0.04	battle_account	-0.03	event	-0.02
has y ta	seek_grave	-0.28	comrade_tip	0.03	grave_info	-0.16	remains_found	-0.03	registry	0.23	battle_account	-0.09	event	-0.09
has y te	enemy_report	0.03	scam_report	0.01
has y yen	grave_info	-0.05	not_dead	0.04	event	-0.09
has yen	seek_grave	0.02	comrade_tip	0.09	grave_info	-0.04	remains_found	-0.06	relics	0.01	registry	0.04	battle_account	-0.45	enemy_report	-0.02	foreign_tip	-0.02	scam_report	0.02	rumour	-0.19	request_recognition	-0.31	not_dead	0.03	event	-0.31
has yeu	seek_grave	0.09	comrade_tip	0.11	grave_info	-0.19	scam_report	0.01	event	-0.26
has zalo	seek_grave	0.09	remains_found	-0.02	scam_report	0.07
kin 0	seek_grave	-1.14	comrade_tip	0.42	grave_info	0.21	remains_found	0.07	relics	-0.15	registry	0.32	battle_account	-0.03	foreign_tip	-0.09	dna_question	-0.82	scam_report	-0.72	rumour	-0.01	request_recognition	-0.51	not_dead	-0.22	event	0.32
kin 1	seek_grave	0.55	comrade_tip	-0.4	grave_info	-0.23	remains_found	-0.25	relics	-0.01	registry	-0.57	battle_account	-0.06	enemy_report	-0.21	foreign_tip	-0.06	dna_question	-0.11	rumour	-0.05	request_recognition	-0.1	not_dead	-0.03	event	-0.27
kin 2	seek_grave	0.37	comrade_tip	-0.51	grave_info	-0.36	remains_found	-0.28	relics	-0.04	registry	-0.22	battle_account	-0.23	enemy_report	-0.07	foreign_tip	-0.17	dna_question	0.15	scam_report	0.15	rumour	-0.14	request_recognition	0.04	not_dead	-0.04	event	-0.52
kin few	seek_grave	0.32	comrade_tip	-0.46	grave_info	-0.68	registry	-0.2	enemy_report	-0.06	foreign_tip	-0.02	dna_question	0.2	scam_report	0.19	rumour	-0.14	not_dead	-0.01	event	-0.22
kin many	comrade_tip	-0.01	dna_question	0.01	request_recognition	0.06	event	-0.03
length 0	seek_grave	0.23	comrade_tip	-0.01	grave_info	-0.27	remains_found	-0.23	relics	-0.16	registry	-0.35	battle_account	-0.12	enemy_report	-0.25	foreign_tip	-0.29	dna_question	-0.07	scam_report	-0.13	rumour	-0.29	not_dead	-0.2	event	-0.36
length 1	seek_grave	-0.25	comrade_tip	-0.13	grave_info	-0.13	remains_found	-0.1	relics	-0.33	registry	-0.02	battle_account	-0.5	dna_question	-0.04	scam_report	-0.01	rumour	0.25	request_recognition	-0.47	not_dead	-0.17	event	0.14
length 2	seek_grave	-0.09	comrade_tip	0.09	grave_info	-0.07	remains_found	-0.01	relics	0.02	registry	-0.01	battle_account	-0.21	enemy_report	-0.25	foreign_tip	-0.31	dna_question	-0.06	scam_report	-0.05	rumour	-0.39	request_recognition	-0.12	event	-0.51
length 3	seek_grave	0.16	comrade_tip	-0.43	grave_info	-0.04	registry	0.19	battle_account	0.2	enemy_report	0.1	foreign_tip	-0.24	dna_question	-0.01	rumour	-0.2	not_dead	-0.05	event	0.24
length 4	seek_grave	-0.05	comrade_tip	-0.09	remains_found	0.04	battle_account	0.01	request_recognition	0.09	event	0.12
length 5	seek_grave	-0.09	foreign_tip	0.19
length 6	seek_grave	0.03	comrade_tip	0.26	grave_info	0.09
people 0	seek_grave	-0.13	comrade_tip	-0.52	grave_info	-0.37	remains_found	-0.09	relics	-0.19	registry	-0.27	foreign_tip	-0.24	dna_question	-0.01	scam_report	0.07	rumour	0.27	not_dead	-0.21	event	0.28
people 1	seek_grave	0.2	comrade_tip	-0.39	grave_info	-0.13	remains_found	0.18	relics	-0.37	registry	-0.59	battle_account	-0.05	foreign_tip	-0.01	rumour	-0.04	request_recognition	-0.46	not_dead	-0.15	event	0.17
people 2	seek_grave	0.04	comrade_tip	0.04	grave_info	-0.01	relics	-0.18	registry	-0.37	battle_account	-0.41	enemy_report	-0.08	dna_question	-0.15	scam_report	-0.23	rumour	-0.26	request_recognition	-0.03	not_dead	0.09	event	-0.17
people few	seek_grave	-0.07	comrade_tip	0.03	grave_info	0.06	remains_found	-0.15	relics	0.29	registry	0.02	battle_account	-0.17	enemy_report	-0.12	foreign_tip	-0.13	dna_question	-0.27	scam_report	-0.01	rumour	-0.29	request_recognition	-0.08	not_dead	-0.09	event	-0.28
people many	seek_grave	-0.17	comrade_tip	0.11	grave_info	-0.18	remains_found	-0.28	relics	-0.34	registry	0.51	battle_account	0.16	enemy_report	-0.12	foreign_tip	-0.04	dna_question	0.04	scam_report	-0.07	rumour	-0.18	not_dead	-0.17	event	-0.1
phones 0	seek_grave	-0.21	comrade_tip	-0.07	grave_info	-0.15	remains_found	-0.6	relics	-0.39	registry	0.09	foreign_tip	-0.25	dna_question	-0.08	scam_report	-0.67	request_recognition	-0.13	not_dead	-0.04	event	-0.06
phones 1	seek_grave	0.1	comrade_tip	-0.18	grave_info	-0.2	remains_found	0.26	relics	0.09	registry	-0.31	battle_account	-0.57	enemy_report	-0.65	foreign_tip	-0.12	dna_question	-0.19	scam_report	0.11	rumour	-0.78	request_recognition	-0.2	not_dead	-0.62	event	-0.11
phones 2	scam_report	0.12	event	-0.07
questions 0	comrade_tip	-0.14	grave_info	-0.03	remains_found	-0.09	relics	-0.15	registry	-0.01	battle_account	-0.21	enemy_report	-0.19	foreign_tip	-0.29	dna_question	-1.34	scam_report	-0.18	rumour	-0.32	request_recognition	-0.4	not_dead	-0.23
questions 1	comrade_tip	-0.13	grave_info	-0.57	remains_found	-0.19	relics	-0.19	registry	-0.19	battle_account	-0.28	enemy_report	-0.05	foreign_tip	-0.11	dna_question	0.44	scam_report	-0.03	request_recognition	0.06	not_dead	-0.19	event	-0.44
questions 2	seek_grave	-0.05	grave_info	-0.11	dna_question	0.28
says:again	comrade_tip	0.05	grave_info	-0.06	remains_found	-0.09	registry	-0.11	battle_account	0.32	enemy_report	-0.23	dna_question	-0.02	scam_report	0.12	request_recognition	-0.34	not_dead	0.05	event	-0.06
says:aka	seek_grave	0.45	comrade_tip	-0.15	grave_info	-0.03	remains_found	-0.04	battle_account	0.07	dna_question	-0.06	rumour	-0.07	not_dead	-0.05
says:alive	seek_grave	-0.07	comrade_tip	0.11	grave_info	-0.21	remains_found	-0.23	relics	-0.02	enemy_report	-0.08	foreign_tip	-0.14	dna_question	-0.02	scam_report	-0.2	rumour	0.12	request_recognition	-0.05	not_dead	0.34	event	0.04
says:at	seek_grave	-0.19	grave_info	-0.01	remains_found	-0.13	relics	-0.21	registry	-0.24	battle_account	-0.29	enemy_report	-0.14	foreign_tip	-0.26	dna_question	-0.19	scam_report	-0.28	rumour	-0.08	request_recognition	-0.25	not_dead	-0.19	event	0.01
says:battle	seek_grave	-0.24	comrade_tip	0.35	grave_info	-0.05	remains_found	-0.05	relics	-0.4	registry	-0.35	battle_account	0.41	enemy_report	0.21	foreign_tip	-0.09	dna_question	-0.29	scam_report	-0.23	rumour	-0.05	request_recognition	-0.19	not_dead	-0.11	event	0.16
says:born	seek_grave	0.66	comrade_tip	-0.4	grave_info	-0.19	remains_found	-0.39	relics	-0.33	registry	-0.09	battle_account	-0.54	enemy_report	-0.24	foreign_tip	-0.11	scam_report	-0.57	rumour	-0.07	request_recognition	-0.08	not_dead	-0.17	event	-0.65
says:bury	seek_grave	0.06	comrade_tip	0.27	grave_info	0.07	remains_found	-0.3	relics	-0.51	registry	-0.08	battle_account	0.03	enemy_report	0.13	foreign_tip	0.23	dna_question	-0.32	scam_report	-0.4	rumour	0.22	request_recognition	-0.25	not_dead	-0.36	event	0.12
says:capture	seek_grave	0.08	comrade_tip	-0.02	grave_info	-0.16	remains_found	-0.18	relics	-0.06	registry	-0.2	battle_account	-0.28	enemy_report	0.44	scam_report	0.06	rumour	-0.03	request_recognition	-0.05	event	0.08
says:contact	seek_grave	-0.13	comrade_tip	0.24	grave_info	-0.24	remains_found	0.11	relics	-0.06	registry	-0.26	battle_account	-0.18	enemy_report	-0.13	scam_report	0.26	rumour	-0.14	request_recognition	-0.25	not_dead	-0.21	event	-0.01
says:died	seek_grave	0.05	comrade_tip	-0.17	grave_info	-0.07	remains_found	-0.38	relics	-0.3	registry	0.1	enemy_report	-0.38	foreign_tip	-0.22	dna_question	-0.06	rumour	-0.27	request_recognition	-0.2	not_dead	-0.15	event	-0.32
says:enlist	seek_grave	0.72	comrade_tip	-0.34	grave_info	-0.83	remains_found	-0.24	relics	-0.16	registry	-0.08	battle_account	-0.14	enemy_report	-0.17	foreign_tip	-0.06	dna_question	-0.07	scam_report	-0.24	rumour	-0.22	request_recognition	-0.03	not_dead	-0.22	event	-0.55
says:fall	seek_grave	-0.07	comrade_tip	-0.21	grave_info	-0.31	remains_found	-0.22	relics	-0.28	registry	-0.11	battle_account	-0.33	enemy_report	-0.27	foreign_tip	-0.39	dna_question	-0.27	scam_report	-0.28	rumour	-0.32	request_recognition	-0.33	not_dead	-0.37	event	-0.16
says:fell	seek_grave	0.21	comrade_tip	0.2	grave_info	-0.14	remains_found	-0.76	registry	0.12	enemy_report	-0.49	foreign_tip	-0.48	dna_question	-0.07	scam_report	-0.36	rumour	-0.23	request_recognition	-0.12	not_dead	-0.3	event	-0.45
says:gio	seek_grave	0.06	grave_info	0.14	relics	-0.17	scam_report	-0.07	request_recognition	-0.03	not_dead	0.05
says:grave	seek_grave	0.08	comrade_tip	-0.18	grave_info	0.31	remains_found	-0.04	relics	-0.29	registry	-0.07	battle_account	-0.64	enemy_report	-0.12	foreign_tip	-0.4	dna_question	-0.09	scam_report	0.05	rumour	-0.2	request_recognition	-0.6	event	-0.03
says:home	seek_grave	0.1	comrade_tip	0.07	grave_info	-0.14	remains_found	-0.17	relics	-0.08	registry	-0.1	battle_account	-0.15	enemy_report	-0.23	foreign_tip	-0.07	dna_question	-0.31	scam_report	-0.1	rumour	-0.05	request_recognition	-0.05	not_dead	-0.28	event	-0.2
says:joined	seek_grave	0.51	comrade_tip	-0.25	grave_info	-0.62	remains_found	-0.2	relics	-0.31	registry	-0.14	battle_account	-0.2	enemy_report	-0.13	foreign_tip	-0.01	scam_report	-0.17	rumour	-0.19	request_recognition	-0.16	not_dead	-0.15	event	-0.46
says:laid	seek_grave	-0.33	grave_info	0.38	remains_found	0.07	battle_account	0.12	enemy_report	-0.03	scam_report	-0.01	request_recognition	-0.07	not_dead	-0.02	event	0.23
says:last	seek_grave	-0.06	comrade_tip	0.18	battle_account	0.03	event	0.05
says:letter	seek_grave	-0.04	comrade_tip	-0.03	grave_info	-0.03	remains_found	-0.18	relics	0.26	registry	-0.06	enemy_report	0.09	foreign_tip	0.14	rumour	-0.04	request_recognition	-0.13	not_dead	-0.05
says:level	seek_grave	0.02	comrade_tip	-0.26	grave_info	0.11	remains_found	0.17	relics	-0.18	registry	0.08	battle_account	-0.17	enemy_report	-0.06	foreign_tip	-0.31	dna_question	-0.12	scam_report	-0.6	rumour	-0.04	request_recognition	0.01	not_dead	-0.2	event	0.13
says:link	comrade_tip	-0.16	grave_info	-0.2	remains_found	-0.02	relics	-0.04	registry	-0.14	battle_account	-0.14	enemy_report	-0.01	foreign_tip	-0.1	scam_report	-0.11	rumour	0.05	request_recognition	-0.23	not_dead	-0.07	event	0.13
says:martyr	comrade_tip	-0.51	remains_found	-0.42	relics	-0.2	registry	0.05	battle_account	-0.34	enemy_report	-0.48	foreign_tip	-0.35	dna_question	0.06	scam_report	0.01	rumour	-0.22	request_recognition	0.22	not_dead	-0.03	event	-0.41
says:moved	seek_grave	-0.52	comrade_tip	-0.01	remains_found	0.04	relics	0.14	registry	0.24	battle_account	-0.2	enemy_report	-0.08	foreign_tip	-0.12	dna_question	0.27	rumour	-0.17	request_recognition	-0.33	not_dead	0.05	event	0.05
says:naming	seek_grave	0.02	comrade_tip	-0.12	grave_info	0.23	remains_found	-0.21	relics	-0.1	battle_account	-0.12	dna_question	-0.06	scam_report	0.18	rumour	-0.08	request_recognition	-0.04	not_dead	0.36	event	0.04
says:notice	comrade_tip	-0.22	grave_info	-0.15	registry	-0.03	battle_account	-0.01	foreign_tip	-0.15	scam_report	-0.07	rumour	-0.21	request_recognition	0.26	not_dead	0.4	event	-0.54
says:office	seek_grave	-0.37	comrade_tip	-0.16	grave_info	0.08	remains_found	0.15	relics	-0.06	registry	0.12	battle_account	-0.09	enemy_report	-0.2	dna_question	0.08	scam_report	0.42	rumour	-0.11	request_recognition	0.15	not_dead	-0.17	event	0.02
says:post	seek_grave	0.04	comrade_tip	0.29	grave_info	-0.14	remains_found	-0.12	relics	-0.2	registry	0.16	battle_account	0.13	enemy_report	-0.13	foreign_tip	-0.45	dna_question	-0.34	scam_report	-0.59	rumour	-0.07	request_recognition	-0.02	not_dead	-0.48	event	-0.09
says:rank	seek_grave	0.13	comrade_tip	-0.04	grave_info	-0.3	remains_found	0.05	relics	-0.14	enemy_report	0.06	foreign_tip	0.05	dna_question	-0.28	scam_report	0.16	rumour	-0.03	request_recognition	-0.16
says:returned	seek_grave	-0.23	grave_info	-0.23	remains_found	-0.08	enemy_report	-0.02	scam_report	-0.15	not_dead	0.67	event	-0.08
says:self	seek_grave	-0.09	comrade_tip	0.14	grave_info	0.03	remains_found	-0.09	registry	-0.36	battle_account	0.03	enemy_report	-0.1	foreign_tip	-0.03	scam_report	0.05	rumour	-0.35	request_recognition	-0.03	event	-0.08
says:site	seek_grave	0.05	comrade_tip	0.11	grave_info	-0.05	remains_found	0.06	relics	-0.11	registry	-0.27	battle_account	0.06	enemy_report	-0.05	foreign_tip	0.04	dna_question	-0.22	scam_report	-0.08	rumour	0.13	not_dead	-0.46	event	0.13
says:stop	seek_grave	-0.05	comrade_tip	-0.19	grave_info	-0.25	remains_found	-0.22	relics	-0.25	registry	-0.11	battle_account	-0.31	enemy_report	-0.24	foreign_tip	-0.37	dna_question	-0.25	scam_report	-0.34	rumour	-0.28	request_recognition	-0.34	not_dead	-0.33	event	-0.17
says:tells	seek_grave	-0.24	comrade_tip	-0.03	grave_info	-0.06	remains_found	-0.02	registry	-0.17	battle_account	-0.24	enemy_report	-0.03	foreign_tip	-0.1	dna_question	-0.05	scam_report	0.06	rumour	-0.05	request_recognition	-0.34	not_dead	-0.39	event	0.08
says:thing	seek_grave	-0.06	comrade_tip	0.06	grave_info	0.02	remains_found	-0.03	relics	-0.26	registry	0.02	battle_account	-0.12	enemy_report	-0.16	foreign_tip	-0.15	dna_question	-0.25	scam_report	-0.23	rumour	-0.16	request_recognition	-0.17	not_dead	-0.38	event	0.05
says:title	seek_grave	-0.04	comrade_tip	0.11	remains_found	-0.3	relics	-0.19	registry	-0.34	battle_account	-0.25	enemy_report	-0.24	foreign_tip	-0.28	dna_question	-0.04	scam_report	-0.13	rumour	-0.12	request_recognition	-0.25	not_dead	-0.13	event	-0.17
says:truename	seek_grave	-0.15	comrade_tip	0.42	grave_info	-0.12	event	-0.05
text:battle	comrade_tip	-0.25	battle_account	0.26	event	0.14
text:by_comrade	seek_grave	-0.53	comrade_tip	0.87	grave_info	-0.43	remains_found	-0.02	registry	-0.29	battle_account	-0.08	enemy_report	-0.3	foreign_tip	0.11	dna_question	-0.04	rumour	-0.11	request_recognition	-0.06	not_dead	-0.04	event	-0.14
text:by_finder	comrade_tip	-0.17	grave_info	-0.31	remains_found	0.16	relics	0.44	registry	-0.16	enemy_report	-0.03	foreign_tip	0.02	dna_question	-0.09	scam_report	-0.28	rumour	-0.13	request_recognition	-0.09	not_dead	-0.12	event	0.27
text:by_keeper	seek_grave	-0.01	comrade_tip	-0.14	grave_info	0.09	remains_found	-0.01	relics	-0.03	scam_report	-0.06	not_dead	-0.04	event	0.02
text:by_official	seek_grave	-0.19	comrade_tip	-0.23	grave_info	0.26	remains_found	-0.19	relics	0.17	rumour	-0.04	request_recognition	0.05	not_dead	-0.05	event	-0.01
text:by_resident	seek_grave	0.29	comrade_tip	-0.3	grave_info	0.12	remains_found	-0.06	relics	-0.09	registry	-0.43	battle_account	0.09	enemy_report	-0.22	scam_report	0.28	rumour	0.01	not_dead	-0.13	event	-0.11
text:by_volunteer	seek_grave	-0.3	comrade_tip	-0.23	grave_info	0.15	enemy_report	0.25	event	0.31
text:dna	seek_grave	-0.61	comrade_tip	-0.2	grave_info	-0.14	remains_found	-0.05	relics	-0.21	registry	-0.06	battle_account	-0.01	enemy_report	-0.02	dna_question	0.82	scam_report	-0.16	request_recognition	-0.26	not_dead	-0.2	event	-0.12
text:found	comrade_tip	-0.05	remains_found	0.31	relics	-0.04	registry	-0.04	rumour	-0.02	request_recognition	-0.01	event	0.24
text:give_back	seek_grave	-0.46	grave_info	-0.09	remains_found	-0.34	relics	0.58	registry	-0.03	foreign_tip	0.09	dna_question	-0.13	rumour	-0.04	request_recognition	-0.17	not_dead	0.25	event	0.04
text:grave	seek_grave	0.03	grave_info	0.51	remains_found	-0.43	relics	-0.34	registry	0.19	battle_account	-0.44	enemy_report	-0.11	foreign_tip	-0.27	dna_question	0.01	rumour	-0.36	request_recognition	-0.42	not_dead	-0.06	event	-0.01
text:hearsay	seek_grave	0.13	comrade_tip	-0.18	remains_found	-0.15	relics	-0.35	registry	-0.17	enemy_report	0.08	dna_question	-0.12	rumour	0.48	request_recognition	-0.13	not_dead	-0.09	event	0.2
text:list	seek_grave	-0.21	comrade_tip	-0.35	grave_info	-0.03	remains_found	-0.07	registry	0.31	battle_account	-0.1	request_recognition	-0.09	not_dead	0.25	event	-0.15
text:recognition	seek_grave	-0.3	comrade_tip	-0.04	grave_info	-0.25	request_recognition	0.5	event	-0.16
text:relics	seek_grave	-0.33	comrade_tip	-0.71	grave_info	-0.21	remains_found	0.29	relics	0.78	registry	-0.2	battle_account	-0.24	enemy_report	-0.04	dna_question	-0.15	scam_report	-0.1	rumour	-0.19	request_recognition	-0.16	not_dead	-0.05	event	0.07
text:scam	seek_grave	-0.18	comrade_tip	-0.01	grave_info	-0.23	remains_found	-0.11	relics	-0.06	dna_question	-0.05	scam_report	0.54	rumour	-0.07	event	-0.36
text:seek	seek_grave	0.71	comrade_tip	-0.41	grave_info	-0.46	remains_found	-0.2	relics	-0.24	registry	-0.26	battle_account	-0.22	enemy_report	-0.29	foreign_tip	-0.21	dna_question	-0.32	rumour	-0.29	request_recognition	-0.25	not_dead	0.29	event	-0.31
text:sought	seek_grave	0.62	comrade_tip	-0.38	grave_info	-0.42	remains_found	-0.08	relics	-0.19	registry	-0.3	enemy_report	-0.03	foreign_tip	-0.05	dna_question	-0.1	scam_report	0.01	rumour	-0.11	request_recognition	-0.16	event	-0.01
text:stone	seek_grave	-0.46	comrade_tip	-0.28	grave_info	0.82	remains_found	-0.25	relics	-0.06	registry	-0.08	battle_account	-0.14	foreign_tip	-0.01	scam_report	-0.05	rumour	-0.19	request_recognition	-0.02	not_dead	0.06	event	0.38
titled 0	seek_grave	-0.23	comrade_tip	-0.11	grave_info	-0.43	remains_found	-0.06	relics	-0.19	registry	0.09	battle_account	-0.15	enemy_report	-0.13	foreign_tip	-0.25	dna_question	-0.32	scam_report	-0.32	rumour	-0.17	request_recognition	-0.13	not_dead	-0.18	event	0.02
titled 1	seek_grave	0.25	comrade_tip	-0.03	grave_info	0.1	remains_found	-0.29	relics	-0.03	registry	-0.92	battle_account	-0.39	enemy_report	-0.24	foreign_tip	-0.19	scam_report	0.05	rumour	-0.3	request_recognition	-0.36	not_dead	-0.3	event	-0.55
titled 2	comrade_tip	-0.09	grave_info	0.09	event	-0.05
units 0	seek_grave	-0.27	comrade_tip	-0.49	grave_info	0.07	registry	-0.34	battle_account	-0.39	enemy_report	-0.54	foreign_tip	-0.17	dna_question	0.08	scam_report	0.03	request_recognition	0.07	not_dead	-0.07	event	-0.07
units 1	seek_grave	0.18	comrade_tip	0.25	grave_info	-0.27	remains_found	-0.13	relics	-0.22	registry	-0.19	battle_account	-0.07	enemy_report	0.06	foreign_tip	-0.12	dna_question	-0.58	scam_report	-0.38	rumour	-0.47	request_recognition	-0.52	not_dead	-0.25	event	-0.07
units 2	seek_grave	0.01	comrade_tip	-0.03	grave_info	-0.34	remains_found	-0.15	relics	-0.14	registry	0.18	enemy_report	0.07	foreign_tip	-0.04	scam_report	-0.05	request_recognition	-0.09	not_dead	-0.04	event	-0.03
units few	seek_grave	-0.08	comrade_tip	-0.21	grave_info	-0.34	registry	0.32	enemy_report	-0.01	request_recognition	-0.01""")
