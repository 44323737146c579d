"""What each piece of evidence about texts is worth. Written by ``make weights``."""

from flows.understand.meaning.weighing import table

WEIGHTS = table("""	seek_grave	-0.02	comrade_tip	-0.41	grave_info	-0.59	remains_found	-0.33	relics	-0.34	registry	-0.31	battle_account	-0.46	enemy_report	-0.35	foreign_tip	-0.35	dna_question	-0.38	scam_report	-0.32	rumour	-0.47	request_recognition	-0.38	not_dead	-0.45	event	-0.34
begins with 02	remains_found	0.09
begins with 1	seek_grave	-0.13	comrade_tip	-0.12	remains_found	-0.05	relics	0.17	registry	0.09	foreign_tip	-0.07	rumour	-0.13	request_recognition	-0.14	not_dead	-0.07	event	0.15
begins with 10	comrade_tip	-0.06	enemy_report	0.05	event	-0.09
begins with 11	comrade_tip	-0.09	grave_info	-0.15	remains_found	0.07	relics	0.1	battle_account	0.13	foreign_tip	-0.06
begins with 12	seek_grave	-0.09	relics	-0.07	battle_account	0.22	rumour	-0.05	event	0.3
begins with 13	seek_grave	-0.05	grave_info	0.1
begins with 14	seek_grave	-0.11	grave_info	0.11	remains_found	0.09	relics	-0.06	registry	-0.05	event	0.11
begins with 15	comrade_tip	-0.05	grave_info	-0.05	battle_account	0.1	event	0.09
begins with 17	seek_grave	0.05	grave_info	0.05	battle_account	0.09	foreign_tip	0.08	event	0.1
begins with 18	battle_account	0.08	enemy_report	0.09	foreign_tip	-0.05	event	-0.12
begins with 19	battle_account	0.2	event	0.07
begins with 1947	seek_grave	-0.11	grave_info	0.08	enemy_report	0.05
begins with 1948	seek_grave	0.06	grave_info	-0.05
begins with 1950	comrade_tip	-0.08	grave_info	0.05	request_recognition	0.11
begins with 1951	event	-0.08
begins with 1952	grave_info	-0.05
begins with 1953	seek_grave	0.06	comrade_tip	0.08
begins with 1954	seek_grave	0.07	grave_info	-0.07
begins with 1965	seek_grave	-0.12	registry	0.11
begins with 1966	battle_account	0.09
begins with 1967	comrade_tip	-0.06	grave_info	-0.05	relics	-0.07	registry	-0.06	battle_account	0.15	foreign_tip	0.12	event	0.22
begins with 1968	comrade_tip	0.07	grave_info	-0.08	registry	-0.05	foreign_tip	0.09	request_recognition	0.08
begins with 1969	seek_grave	-0.1	comrade_tip	-0.06	grave_info	-0.09	battle_account	0.08	enemy_report	0.05	dna_question	0.05
begins with 1970	grave_info	-0.05	event	-0.05
begins with 1971	seek_grave	-0.07	comrade_tip	-0.05	relics	0.09
begins with 1972	comrade_tip	-0.05	relics	-0.05
begins with 1975	grave_info	-0.07
begins with 1979	comrade_tip	0.12
begins with 1984	seek_grave	-0.05	comrade_tip	-0.05	battle_account	0.15
begins with 2	seek_grave	-0.15	comrade_tip	-0.1	remains_found	0.12	relics	-0.1	registry	0.06	battle_account	0.05	rumour	-0.09	request_recognition	-0.05	event	0.05
begins with 20	seek_grave	-0.06	comrade_tip	-0.25	grave_info	0.41	rumour	-0.05	event	0.08
begins with 21	seek_grave	-0.06	comrade_tip	-0.07	battle_account	0.1	enemy_report	0.1	event	0.16
begins with 22	seek_grave	-0.05	remains_found	-0.06	registry	0.07	battle_account	0.18	foreign_tip	-0.06	event	0.11
begins with 23	comrade_tip	-0.12	foreign_tip	0.05	event	0.1
begins with 24	foreign_tip	0.05
begins with 25	grave_info	-0.07	enemy_report	0.15
begins with 26	comrade_tip	0.07	grave_info	-0.07	battle_account	0.11	foreign_tip	-0.05
begins with 27	comrade_tip	0.1	grave_info	-0.08
begins with 29	comrade_tip	-0.12	grave_info	-0.06	battle_account	0.12	event	0.1
begins with 3	relics	-0.07	registry	0.26	scam_report	-0.06	rumour	-0.09	not_dead	-0.07
begins with 30	comrade_tip	-0.09
begins with 4	seek_grave	0.06	comrade_tip	-0.07	grave_info	-0.07	relics	-0.1	battle_account	0.2	enemy_report	-0.06	request_recognition	-0.06	event	0.19
begins with 5	comrade_tip	0.16	relics	-0.1	foreign_tip	-0.09	dna_question	-0.08	scam_report	0.09	rumour	-0.09	request_recognition	-0.05	event	0.13
begins with 515	remains_found	-0.06	dna_question	0.05	scam_report	0.09
begins with 52	comrade_tip	0.07	battle_account	0.05	event	0.08
begins with 6	seek_grave	-0.08	comrade_tip	-0.2	battle_account	0.19	event	0.09
begins with 68	battle_account	0.05	event	0.06
begins with 7	seek_grave	-0.06	comrade_tip	-0.1	relics	-0.1	battle_account	0.16	enemy_report	-0.08	foreign_tip	0.06	event	-0.05
begins with 71	comrade_tip	0.05	battle_account	-0.05	event	-0.14
begins with 72	seek_grave	0.1	grave_info	-0.11	battle_account	0.07
begins with 79	comrade_tip	0.05	request_recognition	0.08
begins with 8	seek_grave	-0.09	relics	-0.06	registry	-0.1	battle_account	0.21	event	0.11
begins with 82	seek_grave	0.09	comrade_tip	0.08	foreign_tip	0.07	event	-0.05
begins with 84	seek_grave	0.06	comrade_tip	-0.05	grave_info	-0.06	battle_account	0.07
begins with 88	seek_grave	0.06	grave_info	0.09
begins with 9	comrade_tip	-0.08	relics	-0.05	foreign_tip	0.06	event	-0.07
begins with a	seek_grave	-0.17	comrade_tip	0.06	remains_found	-0.07	relics	0.07	enemy_report	-0.05	foreign_tip	-0.08	scam_report	0.11	request_recognition	0.06	not_dead	0.09	event	-0.06
begins with about	seek_grave	0.15	grave_info	-0.05	battle_account	0.05
begins with adn	seek_grave	-0.07	grave_info	-0.1	relics	-0.08	dna_question	0.22	rumour	-0.05	request_recognition	-0.06	event	-0.06
begins with ai	seek_grave	0.25	comrade_tip	0.18	grave_info	-0.05	remains_found	-0.07	registry	-0.08	battle_account	-0.06	enemy_report	-0.07	foreign_tip	-0.06	dna_question	-0.08	request_recognition	-0.07	event	-0.32
begins with alo	comrade_tip	0.08	event	-0.14
begins with am	comrade_tip	0.07	enemy_report	-0.05	foreign_tip	0.09	event	-0.08
begins with an	grave_info	-0.08	battle_account	-0.07	enemy_report	0.1	foreign_tip	0.05	rumour	0.06	request_recognition	0.05
begins with and	seek_grave	0.08	grave_info	-0.05	relics	0.05	dna_question	0.05
begins with anh	seek_grave	0.22	comrade_tip	0.19	grave_info	-0.27	registry	0.08	battle_account	-0.24	enemy_report	-0.13	foreign_tip	-0.1	dna_question	0.11	rumour	-0.13	not_dead	0.09	event	-0.42
begins with ao	seek_grave	-0.06	grave_info	-0.08	remains_found	0.06
begins with ap	seek_grave	-0.08	grave_info	0.05	enemy_report	0.08	scam_report	0.05
begins with as	comrade_tip	0.05	foreign_tip	-0.06	event	-0.08
begins with at	seek_grave	-0.13	relics	-0.09	foreign_tip	0.15	event	-0.05
begins with au	seek_grave	-0.05	grave_info	0.07	battle_account	-0.05	foreign_tip	0.07
begins with ay	seek_grave	-0.11	comrade_tip	-0.11	grave_info	0.3	battle_account	0.05	rumour	-0.06
begins with b	relics	-0.07	battle_account	0.06	enemy_report	0.08	foreign_tip	-0.05	event	-0.07
begins with ba	seek_grave	0.35	comrade_tip	-0.39	grave_info	0.05	remains_found	-0.2	relics	-0.06	registry	-0.11	battle_account	-0.06	enemy_report	-0.14	scam_report	0.11	request_recognition	0.11	event	-0.22
begins with bac	seek_grave	0.24	comrade_tip	0.13	grave_info	-0.17	remains_found	-0.08	registry	-0.1	battle_account	-0.17	foreign_tip	-0.13	scam_report	-0.07	request_recognition	-0.09	event	-0.37
begins with bach	seek_grave	-0.08	comrade_tip	0.05	relics	-0.05	battle_account	0.1	foreign_tip	0.07	request_recognition	0.07	event	0.14
begins with bai	comrade_tip	0.09	battle_account	-0.05	rumour	0.05	request_recognition	-0.06	not_dead	0.07
begins with ban	seek_grave	-0.07	comrade_tip	0.11	grave_info	-0.16	remains_found	0.12	relics	0.06	battle_account	-0.15	enemy_report	0.22	foreign_tip	-0.07	scam_report	-0.07	rumour	0.16	request_recognition	-0.06	event	-0.08
begins with bang	seek_grave	-0.15	comrade_tip	0.08	grave_info	-0.13	registry	0.27	foreign_tip	-0.05	event	-0.1
begins with bao	seek_grave	-0.34	comrade_tip	0.19	grave_info	-0.1	remains_found	0.06	relics	0.12	registry	-0.18	battle_account	-0.13	enemy_report	0.22	foreign_tip	-0.16	dna_question	0.08	scam_report	0.21	rumour	-0.17	request_recognition	-0.14	not_dead	0.21	event	-0.05
begins with bat	seek_grave	0.09	event	-0.06
begins with bau	comrade_tip	-0.17	event	0.1
begins with bay	seek_grave	-0.06	comrade_tip	0.18	grave_info	0.06	event	-0.2
begins with be	seek_grave	0.13	grave_info	-0.11	relics	-0.06	battle_account	-0.07	scam_report	0.06	rumour	0.06
begins with ben	seek_grave	0.05	comrade_tip	-0.05	remains_found	-0.06	registry	0.05	battle_account	0.05	scam_report	0.08	rumour	0.05
begins with benh	comrade_tip	-0.06	event	-0.07
begins with bi	comrade_tip	-0.16	grave_info	-0.1	remains_found	-0.05	relics	0.06	enemy_report	-0.05	foreign_tip	-0.06	scam_report	0.05	rumour	-0.06	not_dead	0.05
begins with bia	seek_grave	-0.32	comrade_tip	0.08	grave_info	0.19	remains_found	-0.06	relics	0.05	registry	0.06	foreign_tip	-0.05	event	0.14
begins with bich	seek_grave	0.08	comrade_tip	-0.07	relics	0.07	not_dead	0.06	event	0.11
begins with bien	grave_info	-0.18	foreign_tip	0.05	not_dead	0.11	event	-0.06
begins with biet	seek_grave	-0.07	comrade_tip	0.19	remains_found	-0.05	relics	-0.08	registry	-0.06	battle_account	-0.11	foreign_tip	-0.05	rumour	0.05	event	-0.1
begins with binh	seek_grave	-0.09	comrade_tip	0.18	grave_info	-0.11	battle_account	-0.23	enemy_report	0.05	foreign_tip	0.15	dna_question	-0.05	scam_report	-0.05	request_recognition	-0.06	event	0.07
begins with bo	comrade_tip	0.27	remains_found	-0.06	relics	-0.06	registry	-0.11	battle_account	0.05	foreign_tip	-0.1	dna_question	-0.06	rumour	0.12	request_recognition	-0.24	not_dead	-0.14
begins with boc	grave_info	-0.11	remains_found	0.1	relics	0.07	event	0.12
begins with bom	comrade_tip	-0.05	grave_info	0.07
begins with bon	comrade_tip	0.15	grave_info	-0.09	battle_account	0.05	request_recognition	0.09
begins with bong	seek_grave	0.05	grave_info	-0.07	battle_account	0.05	event	-0.08
begins with bonjour	dna_question	0.09	event	0.06
begins with brother	seek_grave	0.1	grave_info	-0.06
begins with bua	grave_info	-0.1
begins with bui	seek_grave	0.14	grave_info	-0.12	registry	0.07
begins with buon	comrade_tip	-0.12	grave_info	0.11	foreign_tip	-0.06	event	0.1
begins with but	seek_grave	0.05	grave_info	-0.06	rumour	0.07
begins with c	seek_grave	0.09	comrade_tip	0.07	grave_info	-0.15	relics	-0.06	request_recognition	0.13	event	-0.13
begins with c2	event	-0.05
begins with c3	seek_grave	-0.06	comrade_tip	0.15	grave_info	-0.05	event	-0.1
begins with ca	relics	-0.05	foreign_tip	-0.05	request_recognition	0.07	event	-0.12
begins with cac	seek_grave	0.08	grave_info	-0.19	remains_found	-0.07	relics	0.08	registry	0.09	enemy_report	-0.06	scam_report	0.08	request_recognition	-0.19	event	-0.08
begins with cai	seek_grave	-0.43	comrade_tip	-0.15	grave_info	0.18	remains_found	-0.06	relics	0.32	dna_question	0.05	request_recognition	0.13	not_dead	-0.06
begins with cam	seek_grave	0.11	comrade_tip	-0.11	grave_info	-0.05	remains_found	-0.05	scam_report	0.19	rumour	-0.06	request_recognition	-0.06	not_dead	0.07
begins with can	comrade_tip	-0.21	remains_found	-0.08	enemy_report	-0.06	dna_question	0.11	scam_report	0.12	rumour	-0.12	request_recognition	-0.11	event	-0.18
begins with cang	grave_info	0.06	registry	0.07
begins with canh	comrade_tip	-0.06	relics	-0.05	scam_report	0.12	event	-0.11
begins with cao	seek_grave	-0.09	comrade_tip	-0.16	remains_found	0.11	relics	-0.11	battle_account	-0.05	enemy_report	0.27	foreign_tip	-0.07	event	0.29
begins with cap	seek_grave	-0.14	comrade_tip	-0.12	grave_info	0.11	remains_found	-0.06	relics	-0.06	battle_account	0.06	foreign_tip	-0.06	request_recognition	0.17	event	0.05
begins with cat	seek_grave	-0.12	grave_info	0.05	remains_found	0.11
begins with cau	seek_grave	0.21	comrade_tip	-0.14	grave_info	0.18	relics	-0.06	registry	-0.05	foreign_tip	-0.06	scam_report	-0.05	request_recognition	-0.07	not_dead	0.05	event	-0.13
begins with cay	seek_grave	-0.05	comrade_tip	-0.09	remains_found	0.08	event	0.09
begins with ccb	seek_grave	-0.17	comrade_tip	0.31	grave_info	-0.08	relics	-0.05	event	0.06
begins with cha	grave_info	-0.06	dna_question	0.06	rumour	0.11
begins with chai	comrade_tip	-0.06	relics	0.06	event	-0.06
begins with cham	seek_grave	-0.06	grave_info	0.05	battle_account	0.07	request_recognition	0.12	event	0.07
begins with chan	seek_grave	-0.08	comrade_tip	-0.15	grave_info	0.14	battle_account	0.12	dna_question	0.05	event	0.09
begins with chao	grave_info	0.08	registry	-0.08	rumour	-0.06	event	-0.07
begins with chap	grave_info	0.06
begins with chau	seek_grave	0.21	comrade_tip	0.1	relics	-0.1	registry	-0.11	foreign_tip	-0.05	dna_question	0.15	scam_report	-0.05	rumour	-0.19	request_recognition	-0.19	event	0.08
begins with che	comrade_tip	-0.09	relics	0.05	not_dead	0.06
begins with chep	grave_info	-0.14	registry	0.17	battle_account	0.06	event	0.05
begins with chet	seek_grave	0.11	grave_info	-0.14	event	-0.1
begins with chi	grave_info	-0.06	remains_found	-0.13	registry	0.11	battle_account	-0.24	scam_report	0.11	event	-0.14
begins with chia	comrade_tip	-0.05
begins with chien	seek_grave	0.05	comrade_tip	0.07	grave_info	-0.08	battle_account	-0.09	request_recognition	0.05	event	-0.1
begins with chieu	comrade_tip	-0.16	event	0.09
begins with chin	seek_grave	-0.07	event	0.06
begins with chinh	comrade_tip	-0.06	grave_info	0.1	relics	0.05	registry	-0.07	not_dead	0.08
begins with cho	comrade_tip	0.06	grave_info	-0.11	relics	-0.18	registry	-0.11	enemy_report	-0.07	foreign_tip	-0.11	dna_question	0.06	scam_report	0.26	request_recognition	-0.13
begins with chon	seek_grave	-0.09	comrade_tip	0.31	grave_info	0.06	battle_account	-0.08	foreign_tip	-0.07
begins with chong	seek_grave	0.19	comrade_tip	-0.35	grave_info	0.15	battle_account	-0.05	rumour	-0.07	request_recognition	-0.1	event	-0.06
begins with chot	seek_grave	0.05	comrade_tip	-0.12	grave_info	-0.06	relics	0.05	battle_account	0.05	event	0.08
begins with chqs	remains_found	-0.05
begins with chu	seek_grave	0.16	comrade_tip	0.16	grave_info	-0.16	remains_found	-0.16	relics	-0.07	battle_account	-0.17	enemy_report	-0.1	foreign_tip	-0.1	dna_question	0.13	scam_report	-0.06	rumour	0.05	request_recognition	0.07	not_dead	0.05	event	-0.34
begins with chua	grave_info	0.06	relics	-0.06	registry	0.14	battle_account	0.07	request_recognition	-0.08	event	-0.2
begins with chuc	seek_grave	0.05	grave_info	-0.06	battle_account	0.09	rumour	0.06	event	0.13
begins with chung	comrade_tip	-0.06	grave_info	0.14	battle_account	0.16	dna_question	-0.05	rumour	0.05	event	0.2
begins with chuong	grave_info	-0.06	remains_found	0.05	relics	-0.06	rumour	0.05
begins with chup	comrade_tip	-0.07	grave_info	0.1	event	-0.06
begins with chuyen	seek_grave	-0.06	grave_info	0.05	dna_question	-0.05	rumour	0.08	request_recognition	-0.1
begins with co	seek_grave	0.06	comrade_tip	-0.15	remains_found	-0.17	relics	-0.09	battle_account	0.09	enemy_report	-0.08	foreign_tip	-0.21	scam_report	0.23	rumour	0.29	request_recognition	-0.09	not_dead	-0.06	event	-0.05
begins with coi	grave_info	0.06	scam_report	0.08
begins with con	seek_grave	0.12	comrade_tip	-0.33	grave_info	0.08	remains_found	-0.06	relics	0.13	battle_account	-0.16	enemy_report	-0.1	dna_question	0.08	scam_report	-0.15	request_recognition	-0.1	event	-0.07
begins with cong	grave_info	0.13	battle_account	-0.11	enemy_report	-0.09	scam_report	-0.1	not_dead	-0.05	event	-0.08
begins with cot	seek_grave	-0.09	comrade_tip	-0.08	grave_info	0.13	remains_found	0.09	request_recognition	-0.06	event	0.22
begins with cu	seek_grave	0.07	remains_found	-0.12	relics	0.12	battle_account	-0.09	enemy_report	-0.05	foreign_tip	0.08	dna_question	-0.07	scam_report	-0.07	rumour	0.05	request_recognition	-0.11	event	-0.1
begins with cua	seek_grave	-0.11	relics	0.15	battle_account	-0.22	enemy_report	0.39	scam_report	-0.13	request_recognition	-0.11	not_dead	-0.07
begins with cung	remains_found	-0.05	relics	-0.06	registry	-0.08	foreign_tip	-0.06	scam_report	-0.08	rumour	-0.1	request_recognition	0.26	not_dead	-0.05
begins with cuoi	comrade_tip	-0.07	grave_info	0.12	event	0.05
begins with cuon	grave_info	-0.06	relics	0.08	event	-0.07
begins with cuong	grave_info	-0.05	scam_report	0.07	request_recognition	0.05	event	0.09
begins with cuu	comrade_tip	0.12	grave_info	-0.09	relics	-0.05	battle_account	0.06	foreign_tip	0.08
begins with d	grave_info	0.12	relics	0.13	registry	0.1	event	-0.14
begins with d1	seek_grave	-0.08	comrade_tip	0.06	battle_account	0.05
begins with d2	comrade_tip	0.15
begins with da	seek_grave	0.15	comrade_tip	-0.22	grave_info	0.05	relics	0.06	foreign_tip	-0.07	dna_question	0.09	scam_report	-0.07	rumour	-0.09	request_recognition	-0.1	event	0.07
begins with dac	comrade_tip	0.18	grave_info	-0.06	registry	-0.05	battle_account	0.06	event	0.1
begins with dad	comrade_tip	0.05	grave_info	-0.05	foreign_tip	0.05	event	-0.06
begins with dai	seek_grave	0.1	comrade_tip	-0.17	remains_found	-0.05	relics	-0.07	registry	0.05	battle_account	0.2	request_recognition	-0.05
begins with dak	seek_grave	-0.09	grave_info	0.2	request_recognition	0.05	not_dead	0.05	event	0.07
begins with dam	comrade_tip	0.07	event	0.1
begins with dan	seek_grave	-0.18	comrade_tip	0.08	grave_info	0.3	remains_found	0.05	foreign_tip	-0.05	dna_question	-0.07	rumour	-0.09	request_recognition	0.09	not_dead	-0.07	event	0.14
begins with dang	remains_found	-0.05	battle_account	0.05	scam_report	0.06	event	0.08
begins with danh	seek_grave	-0.1	comrade_tip	-0.11	grave_info	-0.23	relics	-0.08	registry	0.29	battle_account	0.09	enemy_report	-0.05	dna_question	-0.1	rumour	-0.08	request_recognition	-0.11	event	0.12
begins with dans	seek_grave	-0.14	relics	0.11	registry	0.08	event	0.1
begins with dao	seek_grave	0.07	comrade_tip	-0.23	grave_info	-0.19	remains_found	0.23	relics	-0.06	battle_account	-0.08	foreign_tip	-0.05	scam_report	-0.06	rumour	-0.05	not_dead	-0.05	event	0.09
begins with dat	comrade_tip	-0.06	grave_info	0.1	request_recognition	-0.06	event	0.06
begins with dau	seek_grave	-0.16	grave_info	-0.09	remains_found	-0.07	registry	-0.09	foreign_tip	-0.05	request_recognition	0.15	event	-0.11
begins with day	seek_grave	-0.1	grave_info	0.24	request_recognition	-0.05	not_dead	0.05	event	0.05
begins with dc	remains_found	-0.06
begins with de	comrade_tip	-0.08	grave_info	0.05	registry	-0.08	battle_account	0.05	enemy_report	0.06	foreign_tip	0.06	scam_report	0.05	rumour	-0.06	request_recognition	0.12	event	-0.05
begins with dear	seek_grave	-0.05	grave_info	0.09	request_recognition	0.05
begins with dem	comrade_tip	-0.24	registry	-0.05	battle_account	0.32	event	0.19
begins with den	comrade_tip	0.06	grave_info	0.13	relics	-0.05	rumour	0.06	event	-0.05
begins with deu	seek_grave	0.06
begins with di	comrade_tip	-0.24	grave_info	0.23	battle_account	0.11	enemy_report	-0.06	foreign_tip	-0.05	dna_question	-0.08	scam_report	-0.09	not_dead	-0.06	event	0.16
begins with dia	comrade_tip	-0.09	grave_info	0.12
begins with dich	grave_info	-0.12	remains_found	-0.05	relics	-0.12	registry	-0.06	battle_account	-0.13	enemy_report	0.38	foreign_tip	0.18	rumour	-0.06	event	0.12
begins with diem	seek_grave	-0.08	comrade_tip	-0.06	grave_info	0.05	event	0.09
begins with dien	grave_info	0.05	remains_found	0.07	request_recognition	-0.06	event	0.05
begins with dieu	seek_grave	0.05	grave_info	0.07	event	0.11
begins with dinh	comrade_tip	0.15	relics	0.17	registry	-0.07	battle_account	-0.23	enemy_report	-0.1	foreign_tip	-0.05	scam_report	-0.13	rumour	-0.06	event	-0.2
begins with do	comrade_tip	0.08	grave_info	0.27	remains_found	-0.07	registry	-0.05	enemy_report	0.06	foreign_tip	-0.11	dna_question	-0.05	scam_report	-0.08	rumour	-0.08	not_dead	-0.06	event	-0.12
begins with doan	seek_grave	0.06	comrade_tip	-0.05	grave_info	0.08	remains_found	-0.1	relics	-0.09	battle_account	0.13	rumour	-0.05	request_recognition	-0.12	event	0.08
begins with doc	grave_info	0.37	remains_found	-0.05	registry	-0.06	battle_account	-0.06	enemy_report	0.05
begins with doi	comrade_tip	0.23	grave_info	-0.22	remains_found	0.15	relics	-0.22	registry	0.13	battle_account	0.08	enemy_report	-0.17	foreign_tip	-0.14	scam_report	-0.05	rumour	0.08	request_recognition	-0.1	not_dead	-0.12
begins with don	grave_info	-0.1	remains_found	-0.09	registry	-0.06	battle_account	0.1	enemy_report	-0.05	dna_question	-0.05	scam_report	-0.07	rumour	0.15	request_recognition	-0.11	event	0.19
begins with dong	seek_grave	-0.06	comrade_tip	0.34	remains_found	-0.14	relics	-0.06	battle_account	-0.1	enemy_report	-0.06	foreign_tip	-0.14	dna_question	-0.06	scam_report	0.12	rumour	-0.12	request_recognition	-0.16	event	0.06
begins with dot	seek_grave	-0.11	remains_found	0.05	registry	0.07	battle_account	0.06
begins with du	seek_grave	-0.12	grave_info	0.08	remains_found	0.08	registry	-0.1	battle_account	-0.13	enemy_report	0.18	foreign_tip	0.06	event	0.09
begins with dua	comrade_tip	0.06	relics	0.05
begins with duc	grave_info	-0.11	remains_found	-0.07	battle_account	-0.06	rumour	-0.05	event	-0.12
begins with dung	comrade_tip	0.17	relics	-0.08	dna_question	0.09	scam_report	0.08	rumour	-0.05
begins with duoc	seek_grave	-0.22	remains_found	-0.1	relics	0.33	registry	-0.1	battle_account	-0.12	enemy_report	0.15	scam_report	-0.07	rumour	-0.09	request_recognition	-0.12
begins with duoi	seek_grave	-0.18	relics	0.13	battle_account	-0.06	rumour	0.12	event	0.12
begins with duong	seek_grave	-0.09	grave_info	-0.07	remains_found	0.18	relics	-0.08	foreign_tip	-0.05	request_recognition	-0.08
begins with duy	seek_grave	0.14	comrade_tip	-0.13	dna_question	0.08	event	-0.06
begins with e	comrade_tip	0.06	remains_found	-0.1	registry	0.08	battle_account	-0.05	enemy_report	-0.05	foreign_tip	-0.07	dna_question	-0.05	request_recognition	-0.09
begins with ea	seek_grave	0.1	rumour	0.05	event	-0.05
begins with em	seek_grave	0.13	comrade_tip	-0.18	grave_info	0.11	remains_found	-0.06	relics	-0.09	registry	0.05	battle_account	-0.19	enemy_report	0.08	foreign_tip	-0.1	scam_report	-0.11	request_recognition	0.06	not_dead	-0.15	event	-0.09
begins with en	seek_grave	-0.16	remains_found	0.08	foreign_tip	0.07
begins with est	seek_grave	0.13	grave_info	-0.06	relics	-0.05	not_dead	0.13
begins with father	comrade_tip	0.15	relics	-0.12	registry	0.06	foreign_tip	0.05
begins with for	comrade_tip	-0.09	grave_info	-0.06	remains_found	0.05	relics	-0.07	battle_account	0.06	enemy_report	-0.05	foreign_tip	0.1	dna_question	-0.05	event	-0.05
begins with from	comrade_tip	-0.07	grave_info	0.05	battle_account	-0.05	enemy_report	0.24	foreign_tip	-0.07	event	0.2
begins with gai	grave_info	0.08	relics	-0.05	enemy_report	-0.05	scam_report	-0.05	rumour	-0.07	event	-0.07
begins with gan	comrade_tip	-0.05	grave_info	0.18	event	0.05
begins with gap	seek_grave	-0.14	comrade_tip	-0.1	grave_info	0.11	remains_found	0.1	scam_report	-0.05
begins with ghi	comrade_tip	0.05	remains_found	-0.06	relics	-0.09	registry	0.08	battle_account	0.13	rumour	-0.06	request_recognition	-0.08	not_dead	0.07	event	0.1
begins with gi	seek_grave	0.08	not_dead	0.05
begins with gia	comrade_tip	0.1	grave_info	0.06	remains_found	-0.09	relics	0.07	registry	0.11	battle_account	-0.16	foreign_tip	-0.08	dna_question	-0.07	scam_report	-0.05	not_dead	-0.07
begins with giang	comrade_tip	0.09	event	-0.1
begins with giao	seek_grave	0.1	comrade_tip	-0.11	grave_info	0.23	remains_found	-0.06	battle_account	0.1	request_recognition	-0.08
begins with giap	seek_grave	-0.05	event	0.05
begins with giay	seek_grave	0.25	relics	0.07	registry	-0.12	request_recognition	-0.05	event	-0.06
begins with gio	comrade_tip	-0.05	grave_info	0.05	battle_account	-0.06	dna_question	0.11	scam_report	-0.05	event	-0.12
begins with gioi	not_dead	0.05
begins with giu	comrade_tip	-0.09	grave_info	-0.09	relics	0.38	registry	0.05	battle_account	-0.07	event	-0.16
begins with gium	seek_grave	0.07	comrade_tip	0.05	grave_info	-0.11
begins with giup	seek_grave	0.34	comrade_tip	-0.08	grave_info	-0.18	remains_found	-0.06	relics	-0.05	registry	-0.09	battle_account	-0.06	enemy_report	-0.05	foreign_tip	0.07	dna_question	-0.06	rumour	-0.08	request_recognition	-0.07
begins with go	seek_grave	-0.05	comrade_tip	0.11	rumour	0.13	event	0.11
begins with goc	comrade_tip	-0.1	grave_info	0.08	rumour	0.09	event	0.11
begins with goi	seek_grave	0.1	comrade_tip	-0.18	relics	-0.05	battle_account	0.07	scam_report	0.13	rumour	-0.05
begins with gom	comrade_tip	0.06	grave_info	-0.09	event	-0.17
begins with gon	grave_info	0.08	battle_account	-0.05	enemy_report	0.06
begins with grand	grave_info	0.07	rumour	0.05
begins with grave	rumour	0.05
begins with gui	seek_grave	0.16	comrade_tip	0.11	grave_info	-0.05	remains_found	-0.07	relics	0.08	registry	0.09	battle_account	-0.08	enemy_report	-0.06	scam_report	-0.07	request_recognition	-0.06
begins with h	enemy_report	0.05	request_recognition	0.12	event	-0.09
begins with ha	seek_grave	0.14	comrade_tip	-0.1	grave_info	0.13	relics	-0.15	registry	-0.08	battle_account	-0.07	enemy_report	-0.07	dna_question	-0.05	scam_report	-0.05	rumour	0.05	request_recognition	0.06	event	-0.1
begins with hai	seek_grave	-0.05	comrade_tip	0.14	grave_info	0.14	relics	-0.13	battle_account	-0.21	enemy_report	-0.08	foreign_tip	-0.11	request_recognition	0.1	event	-0.28
begins with ham	seek_grave	-0.15	comrade_tip	0.08	grave_info	0.05	registry	-0.05
begins with han	comrade_tip	-0.06	foreign_tip	0.05	not_dead	0.06	event	0.09
begins with hang	comrade_tip	0.06	grave_info	-0.05	remains_found	-0.06	registry	-0.06	rumour	0.16	request_recognition	-0.05	event	0.08
begins with hanh	seek_grave	0.06	relics	-0.05	battle_account	-0.06	enemy_report	0.1
begins with hau	grave_info	-0.05
begins with hay	grave_info	0.14	battle_account	-0.06	scam_report	0.08	request_recognition	-0.05	event	-0.06
begins with he	seek_grave	0.1	foreign_tip	-0.11	scam_report	0.07	not_dead	0.06	event	-0.06
begins with hello	seek_grave	0.06	event	-0.06
begins with here	seek_grave	-0.06	relics	-0.07	foreign_tip	0.11	rumour	0.06	not_dead	0.06	event	0.07
begins with het	seek_grave	0.2	registry	0.05
begins with hi	seek_grave	0.22	relics	0.09	foreign_tip	-0.07	event	-0.16
begins with hien	seek_grave	0.15	remains_found	0.05	relics	0.07	registry	-0.05	request_recognition	-0.09
begins with hiep	grave_info	-0.05
begins with hinh	seek_grave	0.09	event	-0.05
begins with ho	seek_grave	0.25	comrade_tip	-0.06	grave_info	-0.15	remains_found	-0.06	relics	-0.13	registry	0.15	battle_account	-0.22	rumour	-0.06	event	-0.13
begins with hoa	seek_grave	0.06	comrade_tip	-0.05	remains_found	0.05	relics	-0.07	registry	0.07	enemy_report	-0.06	foreign_tip	0.05	rumour	-0.07	request_recognition	0.21	not_dead	-0.05
begins with hoai	seek_grave	-0.07	not_dead	0.08
begins with hoang	seek_grave	0.17	grave_info	-0.1	request_recognition	0.05	event	-0.16
begins with hoc	seek_grave	0.07	comrade_tip	-0.16	battle_account	0.07	foreign_tip	0.08	event	0.15
begins with hoe	comrade_tip	0.09	event	0.06
begins with hoi	seek_grave	-0.17	grave_info	-0.07	remains_found	-0.19	registry	-0.16	battle_account	0.18	foreign_tip	-0.14	dna_question	0.3	scam_report	-0.09	rumour	-0.08	request_recognition	0.12	not_dead	-0.17
begins with hom	seek_grave	-0.1	comrade_tip	0.11	grave_info	0.07	battle_account	-0.12	rumour	-0.05	not_dead	0.06	event	-0.15
begins with hon	comrade_tip	0.1	grave_info	0.09	event	-0.11
begins with hong	seek_grave	0.05	grave_info	0.07	registry	0.06	request_recognition	-0.05	event	0.16
begins with hop	seek_grave	-0.11	grave_info	-0.11	remains_found	0.08	registry	0.09	battle_account	-0.06	request_recognition	0.11	event	-0.1
begins with hs	seek_grave	0.1	comrade_tip	0.07
begins with hue	seek_grave	0.09
begins with hung	seek_grave	0.16	relics	-0.05	registry	0.07	battle_account	-0.05	foreign_tip	-0.11
begins with huong	grave_info	0.11	request_recognition	-0.05	event	-0.15
begins with husband	grave_info	0.06
begins with huu	seek_grave	0.13	grave_info	0.07	scam_report	-0.05	request_recognition	-0.05	event	-0.11
begins with huy	seek_grave	0.09	grave_info	-0.07	relics	-0.05	battle_account	-0.07	event	-0.07
begins with huyen	comrade_tip	0.08	grave_info	0.07	battle_account	0.05
begins with huynh	seek_grave	0.18
begins with hy	registry	0.19	battle_account	0.15
begins with i	seek_grave	-0.09	comrade_tip	-0.07	grave_info	0.1	remains_found	-0.15	relics	-0.05	foreign_tip	0.21	scam_report	-0.08	rumour	-0.07	request_recognition	-0.07	event	-0.21
begins with ia	seek_grave	-0.05
begins with ich	seek_grave	0.05	comrade_tip	0.09	grave_info	-0.06
begins with il	seek_grave	0.07	grave_info	-0.07	not_dead	0.05
begins with in	seek_grave	0.07	grave_info	0.27	remains_found	0.08	enemy_report	-0.07	foreign_tip	-0.08	event	-0.09
begins with is	seek_grave	0.24	remains_found	-0.05	relics	-0.08	registry	-0.05	enemy_report	-0.08	foreign_tip	-0.07	event	-0.11
begins with it	seek_grave	-0.06	foreign_tip	0.09	rumour	0.11
begins with j	comrade_tip	0.05
begins with je	grave_info	-0.08	enemy_report	-0.09	foreign_tip	0.09	request_recognition	-0.05	event	0.09
begins with k	seek_grave	-0.06	comrade_tip	0.15	grave_info	-0.14	event	-0.06
begins with ke	seek_grave	-0.24	comrade_tip	-0.05	relics	-0.13	battle_account	0.16	enemy_report	-0.05	dna_question	-0.05	rumour	0.32	event	0.16
begins with kem	event	-0.08
begins with ket	enemy_report	0.05
begins with kha	seek_grave	0.15	grave_info	-0.08	event	-0.14
begins with khac	comrade_tip	0.05	grave_info	-0.14	remains_found	-0.1	relics	0.13	battle_account	-0.07	dna_question	0.05	scam_report	-0.05	event	-0.06
begins with khai	seek_grave	0.06	comrade_tip	-0.07	request_recognition	0.09
begins with khanh	grave_info	0.09	event	-0.09
begins with khe	seek_grave	-0.08	comrade_tip	0.09	foreign_tip	0.08	event	0.06
begins with khi	seek_grave	-0.1	remains_found	0.12
begins with khmer	grave_info	-0.07	event	-0.05
begins with kho	comrade_tip	-0.12	relics	0.12	enemy_report	0.07	event	-0.11
begins with khoa	seek_grave	-0.05	enemy_report	0.05
begins with khoan	seek_grave	-0.07
begins with khoi	seek_grave	0.09	event	-0.13
begins with khong	seek_grave	-0.19	comrade_tip	0.26	grave_info	0.06	remains_found	-0.06	relics	-0.15	registry	-0.09	foreign_tip	-0.05	dna_question	0.07	scam_report	-0.07
begins with khu	seek_grave	0.13	comrade_tip	-0.12	grave_info	-0.1	registry	-0.09	battle_account	-0.07	enemy_report	0.09	rumour	0.05	request_recognition	-0.06	event	0.05
begins with kia	enemy_report	0.08
begins with kich	seek_grave	-0.1	comrade_tip	0.06	grave_info	0.26
begins with kiem	seek_grave	0.06	comrade_tip	0.07	grave_info	0.05
begins with kien	enemy_report	0.06	event	-0.09
begins with kieu	seek_grave	-0.13	comrade_tip	0.06	event	-0.06
begins with kim	comrade_tip	-0.07	foreign_tip	0.05	dna_question	-0.05
begins with kinh	seek_grave	0.1	comrade_tip	-0.15	grave_info	0.17	remains_found	0.05	battle_account	-0.15	enemy_report	-0.06	dna_question	0.11	event	-0.16
begins with ko	seek_grave	0.14	comrade_tip	-0.11	event	0.06
begins with kon	request_recognition	0.08
begins with ksor	seek_grave	-0.06	grave_info	0.09	relics	0.05	event	0.05
begins with ky	seek_grave	-0.07	comrade_tip	-0.1	remains_found	-0.08	relics	0.14	battle_account	0.1	enemy_report	0.14	foreign_tip	-0.06	event	0.09
begins with l	seek_grave	0.05	relics	-0.1	enemy_report	-0.05	foreign_tip	0.15	not_dead	0.05
begins with la	seek_grave	-0.14	comrade_tip	0.27	grave_info	-0.19	relics	-0.16	registry	-0.09	battle_account	-0.17	foreign_tip	-0.18	dna_question	0.13	scam_report	-0.14	rumour	0.2	request_recognition	0.12	not_dead	-0.09
begins with lac	seek_grave	0.05	registry	0.13	battle_account	-0.05	event	0.06
begins with lai	seek_grave	0.1	comrade_tip	0.11	grave_info	-0.22	relics	0.13	registry	0.1	foreign_tip	-0.08	scam_report	-0.08	rumour	0.09	request_recognition	-0.08	event	0.09
begins with lam	seek_grave	-0.35	comrade_tip	0.08	grave_info	0.14	remains_found	0.15	enemy_report	-0.05	dna_question	0.06	event	0.13
begins with lan	seek_grave	0.05	grave_info	-0.09	remains_found	0.05	dna_question	-0.08	rumour	0.14	request_recognition	0.05
begins with lang	seek_grave	0.11	comrade_tip	-0.11	grave_info	0.09	remains_found	-0.06	relics	-0.1	registry	-0.09	scam_report	-0.05	rumour	0.08	request_recognition	0.19	event	0.1
begins with lao	seek_grave	-0.09	comrade_tip	0.18	grave_info	-0.06	relics	0.06	foreign_tip	0.09	request_recognition	-0.05	not_dead	0.06
begins with lap	seek_grave	-0.13	request_recognition	0.05
begins with late	seek_grave	-0.13	enemy_report	0.05	foreign_tip	0.06	event	0.07
begins with lau	seek_grave	-0.08	comrade_tip	0.08
begins with lay	seek_grave	-0.05	grave_info	-0.14	dna_question	0.2	rumour	-0.07	event	-0.06
begins with le	seek_grave	0.22	remains_found	-0.15	relics	-0.1	foreign_tip	0.06	scam_report	-0.06	rumour	-0.08	request_recognition	-0.11	event	-0.14
begins with len	comrade_tip	-0.08	remains_found	0.16	registry	-0.06	rumour	-0.06	request_recognition	-0.05	event	0.06
begins with lich	grave_info	-0.05	battle_account	0.17	event	0.15
begins with lien	seek_grave	-0.13	comrade_tip	0.12	grave_info	-0.06	relics	-0.05	registry	0.17
begins with liet	seek_grave	0.22	comrade_tip	-0.11	grave_info	-0.12	relics	-0.11	battle_account	-0.09	enemy_report	-0.09	foreign_tip	-0.11	dna_question	-0.1	scam_report	-0.12	request_recognition	-0.11	not_dead	-0.08
begins with lieu	comrade_tip	-0.11	grave_info	-0.11	relics	0.05	registry	-0.05	battle_account	0.1	enemy_report	0.08	event	0.06
begins with linh	seek_grave	-0.29	comrade_tip	0.36	grave_info	-0.11	registry	-0.07	enemy_report	0.07	foreign_tip	0.11	dna_question	-0.07	rumour	0.09	event	0.08
begins with lo	grave_info	-0.09	remains_found	0.05	relics	0.16	registry	-0.05	battle_account	0.05	foreign_tip	-0.06	scam_report	-0.05	rumour	0.06	request_recognition	-0.08	not_dead	0.06	event	0.17
begins with loc	grave_info	0.13	relics	-0.06	request_recognition	0.08	event	0.1
begins with loi	seek_grave	0.12	grave_info	-0.15	remains_found	0.07	registry	-0.13
begins with lon	seek_grave	0.12	comrade_tip	-0.05
begins with long	registry	0.05	scam_report	0.05	rumour	0.05	request_recognition	-0.05
begins with lop	seek_grave	0.05	rumour	0.05	event	-0.13
begins with ls	comrade_tip	-0.07	grave_info	-0.13	remains_found	-0.08	relics	-0.12	battle_account	-0.08	enemy_report	-0.07	foreign_tip	-0.05	scam_report	-0.15	rumour	-0.08	request_recognition	0.05	not_dead	-0.06	event	-0.19
begins with lu	grave_info	0.05	relics	-0.05	enemy_report	0.07
begins with lua	seek_grave	-0.11	grave_info	-0.11	dna_question	0.05	scam_report	0.12	event	-0.1
begins with luc	seek_grave	-0.06	grave_info	0.1	remains_found	0.11	registry	-0.06	battle_account	0.1
begins with luon	battle_account	0.06
begins with luong	comrade_tip	0.06	relics	-0.07	battle_account	-0.07
begins with luu	comrade_tip	0.09	grave_info	-0.07	relics	-0.06	battle_account	-0.08	scam_report	0.07	request_recognition	-0.05	event	-0.18
begins with ly	seek_grave	0.22	comrade_tip	-0.06	grave_info	-0.09	not_dead	0.05
begins with m	seek_grave	-0.07	comrade_tip	-0.06	relics	0.06	battle_account	0.05	foreign_tip	-0.07	rumour	0.05	request_recognition	0.05	event	0.07
begins with ma	seek_grave	0.24	comrade_tip	-0.15	relics	-0.05	battle_account	-0.06	rumour	-0.05	not_dead	0.07	event	0.06
begins with mac	grave_info	-0.05
begins with mai	seek_grave	0.06	comrade_tip	0.09	grave_info	-0.13	remains_found	0.05	event	-0.05
begins with man	seek_grave	-0.09	grave_info	0.05	relics	-0.06	scam_report	0.18	rumour	0.08	event	-0.21
begins with mang	comrade_tip	-0.06	rumour	0.12
begins with manh	seek_grave	-0.11	remains_found	0.07	event	0.09
begins with mat	seek_grave	0.07	comrade_tip	0.1	battle_account	-0.05	foreign_tip	-0.05	scam_report	-0.07	rumour	-0.06	request_recognition	-0.05	event	-0.13
begins with mau	seek_grave	0.06	grave_info	-0.12	remains_found	-0.08	relics	-0.11	dna_question	0.18	scam_report	-0.11	request_recognition	-0.08	event	-0.09
begins with may	comrade_tip	-0.15	grave_info	-0.1	remains_found	0.09	registry	-0.07	battle_account	0.07	foreign_tip	-0.06	scam_report	-0.07	rumour	0.1	request_recognition	-0.05	event	0.06
begins with me	seek_grave	0.31	comrade_tip	-0.19	remains_found	-0.08	relics	-0.13	registry	-0.11	battle_account	-0.12	enemy_report	-0.06	dna_question	0.06	rumour	0.06	not_dead	-0.07	event	0.05
begins with mere	seek_grave	0.09	request_recognition	0.05
begins with mien	seek_grave	0.06	comrade_tip	-0.05	registry	0.06
begins with minh	seek_grave	0.1	comrade_tip	-0.05	grave_info	-0.08	relics	-0.07	foreign_tip	0.11	scam_report	0.05	event	-0.21
begins with mo	seek_grave	-0.31	comrade_tip	-0.25	grave_info	0.53	remains_found	-0.11	relics	-0.11	battle_account	-0.24	enemy_report	-0.09	foreign_tip	-0.14	dna_question	-0.16	scam_report	0.11	rumour	-0.05	request_recognition	-0.17	not_dead	-0.1
begins with moi	seek_grave	0.26	comrade_tip	-0.11	grave_info	-0.16	relics	0.12	battle_account	-0.05	foreign_tip	-0.05	request_recognition	-0.09	not_dead	-0.06	event	-0.22
begins with mon	seek_grave	-0.07	comrade_tip	-0.05	grave_info	-0.11	remains_found	-0.06	relics	0.11	enemy_report	-0.06	foreign_tip	0.06	dna_question	0.1	scam_report	-0.07	not_dead	-0.06	event	0.05
begins with mong	grave_info	-0.22	remains_found	0.08	relics	-0.09	registry	-0.05	scam_report	-0.07	request_recognition	0.07	event	0.09
begins with mot	grave_info	-0.25	relics	0.15	registry	-0.1	enemy_report	0.13	foreign_tip	0.06
begins with mother	seek_grave	0.07	grave_info	0.08	relics	-0.05	foreign_tip	-0.09	dna_question	0.08	scam_report	0.05
begins with mr	seek_grave	-0.06	comrade_tip	0.09	grave_info	0.07	rumour	0.05	not_dead	0.06	event	-0.09
begins with mu	grave_info	-0.07	event	-0.07
begins with mua	comrade_tip	-0.05	grave_info	-0.08	relics	0.11	battle_account	-0.05	dna_question	-0.06	request_recognition	-0.05
begins with muc	seek_grave	-0.09	remains_found	0.2	relics	-0.1	battle_account	-0.08	rumour	-0.06	request_recognition	-0.05	event	0.12
begins with mui	seek_grave	-0.1	event	0.14
begins with mung	seek_grave	0.06	battle_account	0.05	event	-0.05
begins with muoi	seek_grave	-0.08	comrade_tip	-0.13	grave_info	0.1	event	0.1
begins with muon	seek_grave	-0.07	grave_info	-0.07	relics	0.07
begins with muong	seek_grave	0.18	comrade_tip	-0.18	grave_info	-0.13	relics	0.11	foreign_tip	0.07	event	0.1
begins with my	seek_grave	-0.15	comrade_tip	-0.07	grave_info	-0.07	remains_found	-0.14	relics	-0.14	battle_account	-0.16	enemy_report	0.28	foreign_tip	0.14	not_dead	-0.05	event	0.27
begins with na	seek_grave	0.07	remains_found	0.08	event	0.05
begins with nam	comrade_tip	-0.1	grave_info	0.25	remains_found	-0.1	enemy_report	-0.07	foreign_tip	-0.08	rumour	-0.06	request_recognition	-0.11	not_dead	-0.07	event	0.08
begins with name	seek_grave	0.06	grave_info	-0.07	foreign_tip	0.07
begins with nao	seek_grave	0.13	grave_info	-0.21	relics	0.08	event	0.31
begins with nay	seek_grave	0.23	comrade_tip	0.11	battle_account	-0.19	enemy_report	-0.06	foreign_tip	-0.05	dna_question	-0.1	scam_report	0.05	rumour	-0.12	event	-0.21
begins with ne	seek_grave	0.06	grave_info	-0.08
begins with nen	seek_grave	0.12	comrade_tip	-0.11	event	0.06
begins with ng	seek_grave	0.1	comrade_tip	0.08	event	-0.08
begins with nga	grave_info	0.05
begins with ngan	seek_grave	0.11	grave_info	0.05
begins with ngay	seek_grave	-0.06	comrade_tip	-0.14	remains_found	0.08	relics	-0.08	registry	-0.13	battle_account	0.32	dna_question	-0.06	rumour	0.1	not_dead	-0.07	event	0.16
begins with nghe	seek_grave	-0.15	comrade_tip	-0.16	grave_info	-0.13	remains_found	-0.09	relics	-0.07	foreign_tip	-0.05	dna_question	-0.05	rumour	0.56	request_recognition	-0.07	event	0.37
begins with nghi	seek_grave	0.08	grave_info	0.06	registry	-0.08	battle_account	-0.06	request_recognition	0.13	event	-0.15
begins with nghia	seek_grave	0.06	comrade_tip	-0.19	grave_info	0.13	registry	-0.12	battle_account	-0.05	enemy_report	0.06	scam_report	-0.05	request_recognition	-0.09	not_dead	0.07
begins with nghiem	seek_grave	0.09	event	-0.08
begins with ngo	seek_grave	0.18	registry	-0.05	event	-0.19
begins with ngoai	comrade_tip	0.08	grave_info	-0.33	remains_found	-0.05	relics	-0.06	registry	-0.07	foreign_tip	-0.05	scam_report	0.22	rumour	-0.06	event	-0.13
begins with ngoc	seek_grave	-0.1	grave_info	-0.08	relics	0.06	registry	0.06	foreign_tip	0.05
begins with ngoi	seek_grave	-0.15	comrade_tip	-0.06	grave_info	0.1	registry	0.06	battle_account	-0.06	event	0.06
begins with ngu	battle_account	0.05	request_recognition	0.05
begins with nguoi	comrade_tip	-0.21	grave_info	0.06	relics	0.11	registry	-0.12	enemy_report	-0.07	dna_question	-0.05	scam_report	0.18	rumour	-0.1	not_dead	-0.07	event	-0.2
begins with nguyen	seek_grave	0.16	comrade_tip	0.15	remains_found	-0.11	relics	-0.19	registry	-0.07	battle_account	0.07	enemy_report	-0.06	foreign_tip	-0.07	rumour	0.05	event	0.06
begins with nha	seek_grave	0.18	comrade_tip	-0.21	grave_info	0.06	remains_found	0.05	battle_account	-0.14	enemy_report	-0.11	foreign_tip	-0.08	rumour	0.08	request_recognition	-0.2	not_dead	-0.09	event	0.05
begins with nhac	comrade_tip	0.05	grave_info	0.08	event	-0.05
begins with nham	relics	-0.05	registry	-0.05	not_dead	0.24
begins with nhan	seek_grave	-0.1	grave_info	-0.07	registry	-0.05	battle_account	-0.05	enemy_report	-0.06	scam_report	0.06
begins with nhanh	comrade_tip	-0.1	remains_found	0.1	registry	0.09	event	0.05
begins with nhap	registry	0.06	battle_account	0.06	event	0.08
begins with nhat	comrade_tip	-0.09	grave_info	-0.13	remains_found	-0.14	relics	0.17	foreign_tip	-0.05	request_recognition	-0.06	event	0.08
begins with nhau	seek_grave	0.06	grave_info	-0.11	scam_report	0.07	event	-0.09
begins with nhe	comrade_tip	-0.07	rumour	0.06
begins with nho	seek_grave	0.25	comrade_tip	0.15	remains_found	-0.08	relics	-0.08	battle_account	-0.11	dna_question	-0.11	rumour	-0.1	request_recognition	-0.07	not_dead	-0.06	event	-0.15
begins with nhom	comrade_tip	-0.09	remains_found	-0.08	relics	0.19	scam_report	0.08	rumour	0.08
begins with nhon	seek_grave	-0.08	grave_info	-0.07	registry	0.05	battle_account	0.09	event	0.13
begins with nhu	seek_grave	0.16	grave_info	0.06	battle_account	-0.05	event	-0.09
begins with nhung	seek_grave	0.06	grave_info	-0.07	battle_account	-0.05	request_recognition	-0.08	not_dead	0.06
begins with nie	seek_grave	0.05	grave_info	-0.11	dna_question	0.05
begins with ninh	grave_info	0.11	foreign_tip	-0.07	event	0.05
begins with no	seek_grave	0.19	comrade_tip	-0.05	relics	-0.06	rumour	0.07	event	0.05
begins with noi	seek_grave	-0.17	comrade_tip	0.08	grave_info	-0.33	remains_found	-0.13	registry	-0.08	battle_account	-0.15	enemy_report	-0.08	dna_question	0.12	rumour	0.31	request_recognition	0.25	not_dead	-0.05	event	-0.13
begins with nong	relics	-0.06	battle_account	0.07	request_recognition	0.05	event	0.05
begins with not	relics	0.06	foreign_tip	-0.05	rumour	0.05	not_dead	0.05	event	-0.08
begins with ntls	seek_grave	-0.18	comrade_tip	-0.1	remains_found	-0.06	registry	0.09	battle_account	-0.06	dna_question	0.07	scam_report	-0.06	rumour	-0.06	request_recognition	-0.07	not_dead	-0.06	event	-0.12
begins with nu	comrade_tip	0.23	grave_info	-0.14	battle_account	-0.05	event	-0.06
begins with nua	comrade_tip	0.05	relics	0.05
begins with nui	seek_grave	0.05	comrade_tip	0.07	grave_info	-0.11	battle_account	0.05	foreign_tip	0.05
begins with nuoc	comrade_tip	0.05	battle_account	-0.05	dna_question	-0.07	rumour	0.19
begins with nuoi	grave_info	0.08
begins with o	seek_grave	-0.34	grave_info	0.46	remains_found	0.23	relics	-0.09	registry	-0.1	battle_account	-0.08	enemy_report	-0.19	foreign_tip	-0.05	scam_report	-0.07	rumour	0.08	request_recognition	-0.06	not_dead	-0.1	event	0.17
begins with of	seek_grave	0.12	comrade_tip	0.08	registry	-0.06	battle_account	0.12	enemy_report	0.06	foreign_tip	-0.13	dna_question	-0.08	scam_report	-0.05	request_recognition	0.06	not_dead	-0.06
begins with oi	rumour	-0.09	request_recognition	-0.05	not_dead	0.12	event	-0.1
begins with on	seek_grave	0.14	comrade_tip	-0.14	grave_info	-0.14	relics	0.11	registry	-0.06	rumour	0.14	request_recognition	-0.06	not_dead	0.06	event	-0.18
begins with oncle	foreign_tip	0.06	event	-0.08
begins with one	grave_info	-0.05	relics	0.07	event	0.06
begins with ong	seek_grave	0.09	grave_info	-0.13	relics	-0.15	registry	-0.09	battle_account	-0.05	foreign_tip	0.09	dna_question	-0.1	scam_report	-0.08	rumour	0.15	request_recognition	0.22	not_dead	0.12
begins with only	relics	-0.05	foreign_tip	-0.05	dna_question	0.13	rumour	0.06
begins with pa	seek_grave	-0.11	request_recognition	0.08	not_dead	0.06	event	-0.06
begins with page	seek_grave	0.11	rumour	0.05
begins with pao	not_dead	0.07	event	-0.07
begins with pere	grave_info	0.05	foreign_tip	0.05	event	0.09
begins with pha	seek_grave	0.05	comrade_tip	-0.06	grave_info	0.15	registry	0.05	battle_account	-0.05	event	0.09
begins with phai	seek_grave	0.09	comrade_tip	0.18	grave_info	-0.2	battle_account	-0.09	rumour	0.09	request_recognition	-0.08	not_dead	0.05
begins with pham	comrade_tip	-0.06	grave_info	0.11	relics	-0.06	battle_account	-0.05	scam_report	-0.05	event	-0.08
begins with phan	comrade_tip	0.14	grave_info	0.11	remains_found	-0.05	battle_account	-0.09	dna_question	-0.05	event	-0.1
begins with phao	seek_grave	-0.07	comrade_tip	0.17	grave_info	-0.14	rumour	0.11	event	-0.05
begins with phap	enemy_report	0.05	foreign_tip	0.06
begins with phat	remains_found	0.07	relics	0.06	request_recognition	-0.05	event	0.09
begins with phau	seek_grave	0.05	grave_info	-0.06
begins with phe	remains_found	0.11	relics	-0.05
begins with phep	seek_grave	0.1	comrade_tip	0.05	grave_info	-0.1	relics	0.06	event	-0.05
begins with phi	seek_grave	0.06	grave_info	0.06	request_recognition	0.05
begins with phia	seek_grave	-0.05	comrade_tip	-0.06	grave_info	0.12	enemy_report	0.09	event	-0.06
begins with phieu	seek_grave	-0.07	comrade_tip	-0.08	grave_info	0.17
begins with pho	seek_grave	0.08	comrade_tip	0.08	request_recognition	0.05	event	-0.05
begins with phong	comrade_tip	0.08	grave_info	-0.19	battle_account	0.14	enemy_report	0.09	foreign_tip	-0.08	request_recognition	0.08	not_dead	0.07	event	0.18
begins with phu	seek_grave	0.09	remains_found	-0.05	relics	0.07	dna_question	-0.06	rumour	-0.07
begins with phuc	event	0.06
begins with phung	comrade_tip	0.17	grave_info	-0.1	battle_account	-0.06	event	-0.07
begins with phuoc	comrade_tip	0.06	grave_info	0.15	battle_account	-0.05
begins with phuong	seek_grave	0.06	remains_found	0.05	relics	-0.07	registry	0.08	dna_question	0.07
begins with qua	seek_grave	-0.11	comrade_tip	-0.06	grave_info	0.05	remains_found	0.06	relics	-0.07	request_recognition	0.09	event	0.05
begins with quan	seek_grave	0.17	comrade_tip	0.16	grave_info	-0.15	battle_account	-0.13	enemy_report	0.15	foreign_tip	-0.06	dna_question	-0.07	scam_report	-0.07	request_recognition	-0.09	not_dead	-0.06	event	0.06
begins with quang	seek_grave	0.34	comrade_tip	0.05	grave_info	-0.12	relics	-0.05	registry	-0.08	battle_account	-0.07	rumour	-0.05	not_dead	-0.05	event	-0.22
begins with que	seek_grave	0.14	comrade_tip	-0.08	grave_info	-0.11	remains_found	-0.06	relics	-0.07	registry	0.09	enemy_report	-0.05	dna_question	0.11	rumour	0.1	request_recognition	-0.09	event	0.06
begins with quen	seek_grave	-0.07	comrade_tip	0.08
begins with question	seek_grave	0.1	dna_question	0.08	not_dead	0.05	event	-0.05
begins with quoc	comrade_tip	0.17	registry	0.06	rumour	0.05	request_recognition	-0.05	event	-0.11
begins with quy	seek_grave	-0.16	comrade_tip	0.06	registry	0.08	request_recognition	-0.07
begins with quyen	comrade_tip	0.05	event	-0.06
begins with quyet	grave_info	0.09	event	-0.08
begins with quynh	grave_info	0.09
begins with ra	seek_grave	0.07	comrade_tip	-0.11	grave_info	-0.13	remains_found	0.1	relics	-0.05	registry	0.12	battle_account	-0.06	rumour	-0.05	request_recognition	-0.05	event	-0.08
begins with rach	grave_info	-0.06	battle_account	0.05	event	-0.06
begins with rang	comrade_tip	0.1	grave_info	-0.06	rumour	0.06
begins with ray	comrade_tip	-0.1	grave_info	0.06	foreign_tip	0.05	event	0.06
begins with re	seek_grave	0.06	comrade_tip	-0.08	relics	0.12	registry	0.06	foreign_tip	-0.06
begins with ro	comrade_tip	0.19	grave_info	-0.11	battle_account	-0.05	request_recognition	0.06
begins with roi	seek_grave	-0.09	relics	0.08	battle_account	-0.06	dna_question	0.09	not_dead	0.08	event	0.05
begins with rung	seek_grave	-0.06	event	0.1
begins with ruot	seek_grave	0.13	comrade_tip	-0.16	request_recognition	-0.06	event	-0.1
begins with s	seek_grave	0.05	comrade_tip	0.06	relics	0.14	registry	-0.06	enemy_report	-0.07	foreign_tip	-0.13	event	-0.11
begins with sa	grave_info	-0.05	request_recognition	0.11
begins with sach	comrade_tip	-0.22	grave_info	-0.11	relics	-0.08	registry	0.34	battle_account	-0.09	request_recognition	-0.1	not_dead	0.05
begins with sai	comrade_tip	-0.06	enemy_report	0.06	event	0.06
begins with sam	seek_grave	-0.12	grave_info	0.09
begins with san	comrade_tip	-0.06	grave_info	-0.06	remains_found	0.16	battle_account	-0.06	event	0.11
begins with sang	seek_grave	-0.15	comrade_tip	-0.17	grave_info	-0.05	remains_found	0.08	battle_account	0.26	foreign_tip	0.07	request_recognition	-0.07	event	0.09
begins with sanh	seek_grave	0.14	comrade_tip	-0.07	grave_info	-0.09	not_dead	0.05
begins with sao	grave_info	0.14	event	-0.15
begins with sat	seek_grave	-0.11	comrade_tip	0.11	grave_info	-0.06	relics	-0.06	registry	-0.05	event	0.06
begins with sau	seek_grave	-0.35	grave_info	0.3	battle_account	-0.16	enemy_report	0.13	dna_question	-0.08	request_recognition	0.09	event	0.08
begins with se	event	-0.07
begins with sen	remains_found	0.06	battle_account	-0.05	event	0.07
begins with seo	comrade_tip	0.06	event	-0.07
begins with si	seek_grave	0.06	grave_info	-0.05	remains_found	-0.05	relics	-0.05	registry	0.05	battle_account	-0.07	enemy_report	-0.06	dna_question	-0.06	scam_report	-0.16	not_dead	-0.09	event	-0.1
begins with sinh	seek_grave	0.08	comrade_tip	-0.15	grave_info	0.05	remains_found	-0.1	relics	-0.08	battle_account	0.18	enemy_report	-0.09	foreign_tip	-0.07	dna_question	0.06	scam_report	-0.08	request_recognition	0.14	not_dead	-0.1	event	-0.08
begins with sn	seek_grave	0.05	registry	-0.08	event	-0.05
begins with so	comrade_tip	-0.14	grave_info	-0.29	relics	0.09	registry	0.41	battle_account	-0.07	enemy_report	-0.09	scam_report	0.06	rumour	-0.06	request_recognition	0.05	not_dead	-0.1	event	-0.09
begins with soc	seek_grave	0.05	relics	0.06	event	-0.05
begins with son	seek_grave	0.09	comrade_tip	0.15	grave_info	-0.12	relics	-0.07	enemy_report	-0.05	foreign_tip	-0.06	dna_question	0.07	rumour	-0.05	not_dead	-0.06	event	0.12
begins with song	seek_grave	-0.19	comrade_tip	-0.11	grave_info	-0.11	registry	0.05	dna_question	0.06	request_recognition	-0.05	not_dead	0.15	event	-0.12
begins with su	seek_grave	0.05	comrade_tip	-0.18	relics	-0.12	battle_account	0.33	enemy_report	0.17	dna_question	-0.05	request_recognition	-0.07	event	0.19
begins with sua	relics	0.08	event	-0.07
begins with suis	relics	-0.05	registry	0.08	battle_account	0.05	foreign_tip	0.06	event	0.06
begins with sung	seek_grave	0.18	comrade_tip	-0.05	grave_info	-0.06
begins with suoi	seek_grave	-0.06	comrade_tip	0.21	rumour	-0.05
begins with suu	event	-0.05
begins with t	seek_grave	0.11	foreign_tip	0.08	event	-0.08
begins with ta	seek_grave	-0.08	comrade_tip	0.1	registry	-0.13	dna_question	-0.06	rumour	0.07	request_recognition	0.05	event	-0.14
begins with tac	grave_info	-0.07	relics	0.06
begins with tai	seek_grave	-0.05	comrade_tip	0.16	grave_info	-0.14	remains_found	0.12	relics	-0.05	registry	0.06	battle_account	-0.06	enemy_report	0.11	rumour	-0.06
begins with tam	seek_grave	-0.05	comrade_tip	-0.07	grave_info	0.12	registry	-0.12	scam_report	0.15	rumour	-0.06
begins with tan	seek_grave	-0.17	comrade_tip	0.21	grave_info	0.12	relics	-0.09	battle_account	-0.12	rumour	0.08	event	0.1
begins with tang	comrade_tip	0.08	grave_info	-0.12	relics	0.05	registry	0.1	battle_account	-0.06	foreign_tip	-0.05	event	-0.05
begins with tao	comrade_tip	0.05	grave_info	-0.12	relics	0.06	not_dead	0.06	event	-0.05
begins with tap	seek_grave	-0.1	comrade_tip	0.05	grave_info	0.07	event	0.09
begins with tau	seek_grave	-0.1	comrade_tip	0.15	grave_info	-0.06	event	-0.09
begins with tay	comrade_tip	-0.11	grave_info	0.13	relics	0.06	registry	0.06	battle_account	0.11	foreign_tip	-0.05	event	0.06
begins with ten	seek_grave	0.37	comrade_tip	0.07	grave_info	-0.28	registry	0.07	battle_account	-0.27	enemy_report	-0.09	dna_question	-0.06	rumour	-0.17	request_recognition	-0.05	event	-0.27
begins with tet	comrade_tip	-0.1	grave_info	0.08	battle_account	0.06
begins with thach	seek_grave	0.06	registry	0.12
begins with thai	seek_grave	0.17	grave_info	-0.07	registry	-0.08	battle_account	0.05	request_recognition	-0.05
begins with tham	seek_grave	-0.1	comrade_tip	0.15	battle_account	-0.06
begins with than	comrade_tip	0.07	grave_info	-0.07	request_recognition	0.05	not_dead	0.06	event	-0.09
begins with thang	seek_grave	-0.05	comrade_tip	0.09	grave_info	-0.18	remains_found	-0.07	relics	-0.06	battle_account	0.11	foreign_tip	-0.05	scam_report	0.12	rumour	-0.1	not_dead	-0.06	event	0.06
begins with thanh	seek_grave	0.08	comrade_tip	0.05	remains_found	0.05	registry	0.07	enemy_report	-0.05	scam_report	-0.05	rumour	-0.07	request_recognition	0.07	event	-0.09
begins with thao	seek_grave	0.05	comrade_tip	-0.05	scam_report	0.05	not_dead	0.05
begins with thap	seek_grave	-0.05	grave_info	0.06	event	-0.14
begins with that	comrade_tip	-0.1	battle_account	-0.05	foreign_tip	0.08	request_recognition	0.07	event	-0.18
begins with thay	seek_grave	0.05	comrade_tip	-0.07	grave_info	-0.05	remains_found	0.09	registry	-0.06	foreign_tip	-0.07	scam_report	0.23	request_recognition	-0.07	event	-0.21
begins with the	seek_grave	0.05	comrade_tip	-0.09	grave_info	0.08	registry	0.06	battle_account	-0.06	foreign_tip	0.05	scam_report	-0.09	rumour	-0.09	not_dead	-0.07	event	0.06
begins with them	seek_grave	0.09
begins with theo	seek_grave	-0.07	comrade_tip	-0.13	grave_info	-0.08	registry	0.19	battle_account	0.11	request_recognition	-0.05	event	0.08
begins with there	seek_grave	0.1	foreign_tip	-0.08	request_recognition	0.05	event	-0.05
begins with thi	seek_grave	0.41	comrade_tip	-0.16	grave_info	-0.05	relics	-0.09	registry	-0.23	battle_account	0.08	enemy_report	-0.08	foreign_tip	-0.06	dna_question	-0.05	scam_report	-0.08	rumour	-0.16	request_recognition	0.18	event	-0.19
begins with thien	seek_grave	0.06
begins with thieu	seek_grave	0.07	comrade_tip	-0.05	grave_info	-0.05	event	-0.07
begins with thinh	seek_grave	0.05	grave_info	-0.1	rumour	0.06
begins with tho	comrade_tip	-0.09	grave_info	-0.15	remains_found	0.1	relics	-0.08	registry	0.15	battle_account	-0.08	foreign_tip	-0.05	dna_question	-0.06	scam_report	-0.06	request_recognition	0.31	not_dead	-0.07
begins with thoai	seek_grave	-0.13	comrade_tip	-0.05	scam_report	0.07	rumour	0.05
begins with thoi	seek_grave	0.12	comrade_tip	0.19	relics	-0.05	request_recognition	-0.05	event	-0.06
begins with thom	grave_info	0.06	event	0.14
begins with thon	seek_grave	-0.19	comrade_tip	-0.08	grave_info	0.14	registry	0.2
begins with thong	seek_grave	-0.08	grave_info	0.27	relics	0.06	battle_account	0.06	enemy_report	-0.05	event	0.13
begins with thu	seek_grave	0.1	comrade_tip	0.09	grave_info	-0.12	registry	-0.11	foreign_tip	0.11	dna_question	0.1	request_recognition	0.1	not_dead	-0.07	event	-0.06
begins with thua	comrade_tip	-0.07	relics	0.19	event	-0.1
begins with thuan	seek_grave	-0.06	comrade_tip	-0.06	grave_info	0.06
begins with thuoc	comrade_tip	-0.12	grave_info	0.05	battle_account	0.05
begins with thuong	seek_grave	0.09	comrade_tip	0.08	relics	0.09
begins with thuy	relics	0.05	registry	-0.06	request_recognition	-0.05
begins with tich	grave_info	-0.05	relics	0.07	dna_question	0.07
begins with tien	comrade_tip	-0.07	grave_info	0.09	registry	-0.06	rumour	0.06	request_recognition	0.1
begins with tieng	grave_info	-0.09	foreign_tip	0.12	event	0.1
begins with tiep	comrade_tip	-0.06	event	0.14
begins with tieu	comrade_tip	0.15	grave_info	0.05	remains_found	-0.07	relics	-0.05	registry	-0.05	foreign_tip	-0.05	request_recognition	-0.05	event	-0.16
begins with tim	seek_grave	0.25	comrade_tip	-0.14	grave_info	-0.09	relics	0.07	registry	-0.15	battle_account	-0.07	enemy_report	-0.09	foreign_tip	-0.07	dna_question	-0.05	scam_report	-0.07	rumour	-0.12	request_recognition	-0.09	not_dead	0.05	event	-0.24
begins with tin	seek_grave	-0.26	comrade_tip	0.14	grave_info	0.26	relics	-0.1	registry	-0.17	battle_account	-0.06	enemy_report	0.06	foreign_tip	-0.05	dna_question	-0.13	rumour	0.07	not_dead	0.08	event	-0.08
begins with tinh	seek_grave	-0.15	battle_account	0.11	event	-0.1
begins with tnxp	seek_grave	-0.14	comrade_tip	0.07	grave_info	0.06	registry	0.06	battle_account	-0.07	request_recognition	0.09	event	-0.11
begins with to	comrade_tip	0.21	relics	0.15	registry	-0.06	battle_account	0.07	request_recognition	-0.14	not_dead	0.05
begins with toa	seek_grave	-0.06	scam_report	0.11	event	-0.08
begins with toan	seek_grave	-0.09	comrade_tip	0.11	battle_account	-0.05
begins with toc	seek_grave	-0.08	battle_account	-0.05	dna_question	-0.06	rumour	0.08	request_recognition	0.07
begins with toi	seek_grave	0.27	grave_info	-0.05	registry	-0.1	enemy_report	-0.12	foreign_tip	-0.24	dna_question	-0.22	scam_report	-0.19	rumour	-0.16	request_recognition	0.17	not_dead	-0.05	event	-0.17
begins with ton	seek_grave	0.06	grave_info	-0.05	event	-0.1
begins with tong	seek_grave	0.06	comrade_tip	-0.07	grave_info	-0.05	relics	0.06	battle_account	-0.05
begins with tra	seek_grave	0.09	comrade_tip	-0.05	grave_info	0.05	registry	-0.17	foreign_tip	-0.06	scam_report	-0.05	rumour	0.12	event	0.07
begins with trach	seek_grave	0.12
begins with trai	seek_grave	0.22	comrade_tip	-0.18	request_recognition	0.09
begins with tram	seek_grave	-0.14	comrade_tip	0.13	event	0.07
begins with tran	seek_grave	-0.22	comrade_tip	-0.4	remains_found	-0.08	relics	-0.09	registry	-0.06	battle_account	0.61	foreign_tip	-0.06	scam_report	-0.08	rumour	-0.1	request_recognition	0.05	not_dead	0.06	event	0.2
begins with trang	seek_grave	-0.05	comrade_tip	-0.28	grave_info	0.34	remains_found	-0.09	relics	0.07	registry	-0.06	dna_question	-0.11	request_recognition	-0.08	event	-0.09
begins with tre	comrade_tip	-0.07	dna_question	0.06
begins with tren	seek_grave	0.09	comrade_tip	-0.11	relics	-0.06	enemy_report	0.05	dna_question	-0.09	rumour	0.24	request_recognition	-0.06	event	0.05
begins with tri	comrade_tip	0.23	grave_info	-0.07
begins with trich	seek_grave	-0.1	comrade_tip	-0.2	grave_info	-0.13	registry	0.17	battle_account	0.17	event	0.15
begins with trieu	seek_grave	0.21	comrade_tip	-0.17	grave_info	-0.15	remains_found	-0.1	relics	-0.05	enemy_report	-0.06	scam_report	0.13	rumour	-0.05	request_recognition	-0.08	event	-0.06
begins with trinh	seek_grave	0.11	comrade_tip	0.19	grave_info	-0.24	registry	-0.05	battle_account	-0.07	request_recognition	-0.06	event	-0.16
begins with tro	seek_grave	-0.07	comrade_tip	-0.1	request_recognition	0.16
begins with trong	seek_grave	0.07	comrade_tip	0.19	remains_found	-0.09	relics	0.31	battle_account	-0.2	enemy_report	0.05	foreign_tip	-0.07	dna_question	-0.06	scam_report	-0.05	request_recognition	-0.1	event	-0.14
begins with truc	seek_grave	-0.08	comrade_tip	0.07	grave_info	0.06
begins with trung	seek_grave	-0.2	comrade_tip	-0.16	registry	0.07	battle_account	0.24	enemy_report	-0.06	foreign_tip	-0.05	dna_question	-0.05	request_recognition	0.09	event	-0.06
begins with truoc	seek_grave	-0.14	grave_info	0.19	relics	0.14	rumour	0.06	request_recognition	-0.08
begins with truong	grave_info	0.18	relics	-0.06	registry	0.13	enemy_report	-0.06	dna_question	-0.08	rumour	-0.06	event	-0.06
begins with truyen	seek_grave	-0.06	dna_question	-0.06	rumour	0.17
begins with tu	comrade_tip	-0.1	grave_info	-0.26	remains_found	-0.09	relics	-0.05	battle_account	0.13	foreign_tip	-0.08	dna_question	-0.05	scam_report	0.15	rumour	-0.14	request_recognition	0.2	not_dead	0.06	event	0.06
begins with tuan	seek_grave	-0.05	grave_info	0.08	remains_found	-0.05
begins with tuc	seek_grave	0.08	grave_info	-0.07	request_recognition	0.09
begins with tui	seek_grave	0.11	comrade_tip	0.15	grave_info	0.1	relics	-0.08	registry	-0.08	battle_account	-0.13	foreign_tip	-0.05	rumour	-0.05	event	-0.14
begins with tung	comrade_tip	0.17	grave_info	-0.06	relics	-0.05	not_dead	0.05	event	-0.07
begins with tuoi	seek_grave	0.13	grave_info	-0.05	remains_found	-0.05	relics	-0.08	battle_account	0.2	rumour	-0.05	not_dead	-0.06
begins with tuong	comrade_tip	0.13	battle_account	-0.06	event	-0.09
begins with tuyen	remains_found	0.05	scam_report	0.05	event	0.13
begins with ty	comrade_tip	-0.05	relics	0.06
begins with u	event	0.07
begins with ubnd	grave_info	-0.08	request_recognition	0.07
begins with un	seek_grave	-0.1	enemy_report	-0.07	foreign_tip	0.11	scam_report	0.08	request_recognition	-0.05	event	-0.08
begins with uncle	seek_grave	0.18	relics	-0.12	rumour	0.05
begins with une	seek_grave	-0.11	grave_info	0.21	relics	0.1	foreign_tip	-0.15	scam_report	0.06	event	-0.1
begins with ut	seek_grave	0.07	comrade_tip	0.05	grave_info	-0.1	battle_account	-0.05	scam_report	0.1	request_recognition	0.06	event	-0.08
begins with uy	seek_grave	0.1	foreign_tip	0.06	event	-0.1
begins with va	seek_grave	-0.08	grave_info	0.06	remains_found	0.05	registry	-0.05	dna_question	0.07	event	-0.13
begins with van	seek_grave	0.12	comrade_tip	0.26	grave_info	-0.16	remains_found	-0.11	relics	-0.1	registry	-0.09	battle_account	-0.14	enemy_report	-0.1	foreign_tip	-0.1	scam_report	-0.1	rumour	-0.09	not_dead	0.11	event	-0.2
begins with vang	comrade_tip	0.12	grave_info	-0.06	remains_found	0.06	event	-0.06
begins with vao	seek_grave	0.05	grave_info	0.06	event	0.09
begins with ve	seek_grave	-0.13	comrade_tip	0.15	grave_info	0.07	relics	0.12	registry	-0.08	scam_report	-0.05	rumour	-0.06	request_recognition	-0.07	event	-0.21
begins with vi	comrade_tip	0.2	remains_found	-0.07	battle_account	0.07	enemy_report	-0.07	scam_report	-0.05	rumour	-0.08	request_recognition	0.08	not_dead	-0.05
begins with viec	seek_grave	-0.05	dna_question	0.05
begins with vien	remains_found	-0.06	registry	0.11	battle_account	-0.09	event	-0.09
begins with viet	seek_grave	0.11	comrade_tip	0.07	grave_info	-0.1	registry	-0.08	not_dead	0.05	event	-0.08
begins with vietnamese	battle_account	0.05
begins with vinh	seek_grave	-0.14	comrade_tip	0.11	grave_info	0.27	relics	-0.07	registry	-0.06	battle_account	-0.08	foreign_tip	-0.06	event	-0.05
begins with vo	comrade_tip	-0.06	relics	0.07	battle_account	0.06	dna_question	-0.06	rumour	-0.06	request_recognition	0.15	not_dead	-0.06	event	0.13
begins with voi	comrade_tip	0.08	remains_found	0.1	relics	-0.12	registry	-0.06	battle_account	-0.12	foreign_tip	-0.06	rumour	0.06	request_recognition	-0.08	event	0.11
begins with vong	seek_grave	0.1	comrade_tip	-0.1
begins with vu	seek_grave	0.05	comrade_tip	0.11	grave_info	-0.08	remains_found	-0.05	relics	-0.06	dna_question	0.09	request_recognition	0.12	event	-0.17
begins with vua	seek_grave	-0.07	enemy_report	0.05	scam_report	0.09	event	0.08
begins with vung	seek_grave	0.08	grave_info	0.09	event	0.07
begins with vuon	seek_grave	-0.11	comrade_tip	-0.11	relics	-0.06	rumour	0.12	event	-0.06
begins with vuong	comrade_tip	-0.06
begins with was	grave_info	-0.1	relics	-0.11	enemy_report	-0.12	foreign_tip	0.33	rumour	-0.06	request_recognition	-0.05	event	-0.06
begins with we	seek_grave	0.08	remains_found	0.11	foreign_tip	-0.07
begins with with	seek_grave	-0.15	comrade_tip	-0.07	relics	0.09	registry	0.05	enemy_report	-0.07	foreign_tip	0.16	event	-0.05
begins with xa	seek_grave	-0.17	comrade_tip	-0.24	grave_info	0.08	registry	0.36	battle_account	-0.11	enemy_report	-0.11	foreign_tip	-0.06	dna_question	0.15	scam_report	-0.07	rumour	-0.11	not_dead	-0.09	event	0.14
begins with xac	seek_grave	0.05	grave_info	-0.08
begins with xay	seek_grave	-0.05	comrade_tip	-0.06	grave_info	0.17	event	0.11
begins with xe	seek_grave	-0.08	comrade_tip	0.1	grave_info	-0.14	rumour	0.07
begins with xem	seek_grave	0.08	comrade_tip	-0.05	relics	0.13	not_dead	0.06
begins with xin	seek_grave	-0.19	comrade_tip	-0.14	grave_info	0.18	remains_found	-0.05	relics	-0.1	registry	0.08	enemy_report	-0.08	dna_question	-0.05	rumour	-0.08	request_recognition	0.17	not_dead	0.11
begins with xom	comrade_tip	-0.05	registry	-0.07	rumour	0.1	event	0.1
begins with xua	comrade_tip	0.1	grave_info	0.05	battle_account	-0.06	rumour	0.14	event	0.07
begins with xuan	seek_grave	0.08	registry	-0.05	battle_account	0.07	event	-0.05
begins with xung	seek_grave	-0.06	comrade_tip	-0.06	grave_info	-0.13	remains_found	-0.12	relics	-0.05	dna_question	-0.06	scam_report	0.3	rumour	-0.08	request_recognition	-0.05	event	-0.08
begins with xuong	seek_grave	-0.1	comrade_tip	-0.12	grave_info	-0.17	remains_found	0.24	relics	-0.07	foreign_tip	-0.06	scam_report	-0.07	rumour	-0.06	event	0.09
begins with xuyen	seek_grave	-0.14	grave_info	0.05
begins with y	comrade_tip	0.13	remains_found	-0.05	relics	-0.07	registry	0.13	battle_account	-0.19	scam_report	0.07	request_recognition	0.05	event	-0.25
begins with yen	comrade_tip	0.07	grave_info	0.05	relics	-0.06	battle_account	-0.07
begins with you	seek_grave	-0.05	grave_info	-0.05	enemy_report	-0.05	foreign_tip	0.11	dna_question	0.06	request_recognition	0.05	event	-0.1
begins with your	seek_grave	0.11	request_recognition	0.05	not_dead	0.05
days 0	seek_grave	-0.42	comrade_tip	-0.06	grave_info	-0.15	remains_found	0.32	relics	-0.05	registry	-0.43	battle_account	-0.16	enemy_report	-0.29	foreign_tip	-0.35	scam_report	0.28	rumour	0.14	request_recognition	-0.05	not_dead	-0.2	event	0.23
days 1	seek_grave	-0.14	comrade_tip	0.25	grave_info	0.22	remains_found	-0.28	relics	-0.16	registry	-0.5	battle_account	0.2	enemy_report	0.17	foreign_tip	0.28	scam_report	-0.18	rumour	-0.25	request_recognition	-0.17	not_dead	-0.31	event	0.1
days 2	seek_grave	0.25	comrade_tip	0.06	remains_found	-0.1	relics	0.07	registry	-0.38	enemy_report	-0.07	dna_question	-0.19	scam_report	-0.22	rumour	-0.16	event	-0.07
days few	seek_grave	0.46	comrade_tip	-0.55	grave_info	-0.26	remains_found	-0.22	relics	-0.08	registry	0.44	battle_account	-0.39	enemy_report	-0.13	foreign_tip	-0.26	dna_question	-0.09	scam_report	-0.16	rumour	-0.17	request_recognition	-0.14	not_dead	0.05	event	-0.41
days many	seek_grave	-0.17	comrade_tip	-0.1	grave_info	-0.43	remains_found	-0.06	relics	-0.12	registry	0.56	battle_account	-0.13	request_recognition	-0.05	event	-0.2
entries 0	seek_grave	0.29	comrade_tip	-0.35	grave_info	-0.18	remains_found	-0.27	relics	-0.28	registry	-0.64	battle_account	-0.31	enemy_report	-0.29	foreign_tip	-0.33	dna_question	-0.33	scam_report	-0.27	rumour	-0.43	request_recognition	-0.27	not_dead	-0.4	event	-0.18
entries 2	seek_grave	-0.07
entries few	seek_grave	-0.31	comrade_tip	-0.06	grave_info	-0.32	remains_found	-0.05	relics	-0.09	registry	0.32	battle_account	-0.11	enemy_report	-0.05	request_recognition	-0.08	event	-0.1
entries many	seek_grave	0.07	comrade_tip	0.05	grave_info	-0.11	event	-0.07
full names 0	seek_grave	-0.75	grave_info	-0.08	remains_found	-0.14	relics	-0.31	registry	-0.24	battle_account	-0.1	enemy_report	-0.12	foreign_tip	0.19	dna_question	-0.16	rumour	0.17	request_recognition	-0.21	not_dead	-0.22	event	0.33
full names 1	seek_grave	0.15	comrade_tip	-0.15	grave_info	0.08	relics	0.1	registry	-0.51	battle_account	-0.11	enemy_report	-0.18	foreign_tip	-0.06	dna_question	-0.13	rumour	-0.24	request_recognition	-0.23	not_dead	-0.17	event	-0.2
full names 2	seek_grave	0.24	grave_info	-0.15	remains_found	0.1	registry	-0.26	battle_account	-0.33	foreign_tip	-0.11	scam_report	-0.05	rumour	-0.14	request_recognition	-0.07	not_dead	0.15	event	-0.3
full names few	seek_grave	0.39	comrade_tip	-0.12	grave_info	-0.19	remains_found	-0.12	relics	-0.05	registry	0.13	foreign_tip	-0.25	dna_question	-0.07	scam_report	-0.19	rumour	-0.25	request_recognition	0.11	not_dead	-0.09	event	-0.22
full names many	seek_grave	-0.06	comrade_tip	-0.14	grave_info	-0.25	remains_found	-0.13	relics	-0.09	registry	0.57	battle_account	0.06	foreign_tip	-0.13	scam_report	-0.08	not_dead	-0.12
has 12ly7	seek_grave	-0.09	grave_info	0.1	event	0.06
has 1st	grave_info	-0.06
has 2e	grave_info	-0.05	enemy_report	0.07	foreign_tip	0.06	event	-0.06
has 2nd	seek_grave	-0.06	event	0.11
has 300m	grave_info	0.06
has 3rd	foreign_tip	0.1	event	0.06
has 4th	seek_grave	-0.05	grave_info	-0.05	enemy_report	0.08	foreign_tip	0.06	event	0.11
has 5th	seek_grave	-0.05	relics	0.07	enemy_report	0.07	event	0.14
has 9th	enemy_report	0.08	foreign_tip	0.09	event	0.08
has a	seek_grave	-0.11	comrade_tip	-0.22	registry	-0.3	battle_account	-0.16	enemy_report	-0.11	foreign_tip	0.16	scam_report	-0.08	rumour	-0.26	request_recognition	0.1	event	-0.12
has a ba	request_recognition	0.05
has a chu	seek_grave	0.05
has a dit	grave_info	0.09	battle_account	0.05
has a em	seek_grave	-0.14	grave_info	0.14	relics	0.05	event	-0.09
has a ete	seek_grave	-0.06	comrade_tip	-0.05	grave_info	0.09	rumour	0.05	request_recognition	0.09
has a khong	seek_grave	-0.12	comrade_tip	0.18	request_recognition	0.05
has a l	grave_info	-0.08	enemy_report	-0.05	foreign_tip	0.11	rumour	0.07	event	0.06
has a la	grave_info	0.13	enemy_report	-0.07	request_recognition	0.11
has a letter	foreign_tip	0.1
has a lo	comrade_tip	0.1
has a luoi	seek_grave	-0.08	comrade_tip	0.05	not_dead	0.05
has a man	seek_grave	-0.07	grave_info	-0.05	foreign_tip	0.1	scam_report	0.15	event	-0.12
has a ong	grave_info	-0.1
has a pho	comrade_tip	-0.12	grave_info	0.05	registry	0.05	dna_question	0.05
has a small	seek_grave	-0.07	relics	0.08	foreign_tip	0.06	event	-0.1
has a toi	comrade_tip	-0.07
has a truong	comrade_tip	-0.1	registry	-0.05	battle_account	0.1	event	0.06
has a1	seek_grave	0.28	grave_info	-0.15	relics	0.06	event	-0.1
has about	comrade_tip	-0.05	grave_info	-0.14	relics	-0.11	registry	-0.06	enemy_report	0.05	foreign_tip	0.18	dna_question	0.07	rumour	-0.06
has ac	grave_info	-0.05	registry	0.18	battle_account	-0.09	event	-0.05
has ac tinh	seek_grave	0.05	grave_info	-0.1	registry	0.17	battle_account	-0.06	event	-0.05
has ad	comrade_tip	0.08	event	-0.05
has adn	seek_grave	-0.55	comrade_tip	-0.09	grave_info	-0.08	relics	-0.11	registry	-0.05	dna_question	0.86	scam_report	0.05	rumour	-0.1	request_recognition	-0.16	not_dead	-0.05	event	-0.13
has after	seek_grave	-0.09	comrade_tip	-0.06	relics	-0.08	battle_account	-0.07	enemy_report	0.12	foreign_tip	0.15	event	0.16
has after the	relics	-0.06	foreign_tip	0.14	event	0.15
has again	seek_grave	0.16	comrade_tip	0.05
has ai	seek_grave	0.09	comrade_tip	-0.26	grave_info	0.14	remains_found	-0.13	relics	0.31	registry	-0.07	battle_account	-0.09	enemy_report	-0.09	foreign_tip	0.08	dna_question	-0.16	scam_report	-0.19	rumour	0.05	request_recognition	-0.15	event	0.12
has ai biet	comrade_tip	-0.05	grave_info	0.19	battle_account	-0.09	request_recognition	-0.08
has ai can	seek_grave	-0.07	comrade_tip	-0.06	foreign_tip	0.06
has ai co	seek_grave	0.18	grave_info	-0.09	registry	0.08	rumour	0.05	event	-0.19
has ai con	comrade_tip	0.07	grave_info	0.09
has ai cung	seek_grave	0.05	grave_info	0.08	battle_account	-0.05	rumour	0.06	event	-0.1
has ai den	seek_grave	-0.05	comrade_tip	-0.05	grave_info	0.11
has ai di	seek_grave	0.13	comrade_tip	-0.07	battle_account	0.05
has ai la	seek_grave	-0.14	comrade_tip	0.09	remains_found	-0.07	relics	0.13
has ai nhan	grave_info	0.11	registry	-0.05	event	-0.05
has ai nho	comrade_tip	0.13	grave_info	-0.11
has ai o	seek_grave	0.12	comrade_tip	0.06	grave_info	-0.2	relics	0.06	event	-0.14
has ai ro	grave_info	0.06
has ai thay	seek_grave	0.06
has ai toi	seek_grave	-0.08	grave_info	0.07	relics	0.06	event	0.11
has ai tu	grave_info	0.12	battle_account	-0.05	event	-0.08
has ak	comrade_tip	-0.05	grave_info	-0.08	remains_found	0.2	relics	-0.05	foreign_tip	-0.08	event	0.13
has alive	comrade_tip	0.13	relics	-0.05	foreign_tip	-0.06
has all	seek_grave	-0.06	comrade_tip	0.08	grave_info	-0.07	relics	-0.1	battle_account	0.06	enemy_report	-0.09	foreign_tip	0.1	event	0.18
has alo	comrade_tip	0.05
has also	event	-0.06
has always	grave_info	-0.05
has am	seek_grave	0.13	comrade_tip	-0.05	grave_info	0.09	registry	-0.09	enemy_report	-0.12	foreign_tip	-0.05	dna_question	-0.06	scam_report	0.05	rumour	-0.09	request_recognition	0.07	not_dead	-0.08
has am lich	request_recognition	0.09	event	0.08
has am nam	seek_grave	0.07	comrade_tip	0.07	grave_info	-0.08	event	-0.1
has ama	grave_info	0.19	rumour	-0.05	event	-0.1
has among	seek_grave	-0.06	grave_info	-0.05	enemy_report	0.11	event	-0.05
has an	seek_grave	0.07	comrade_tip	-0.13	relics	-0.11	registry	0.05	enemy_report	-0.17	foreign_tip	0.14	dna_question	0.18	scam_report	-0.05	rumour	-0.18	request_recognition	-0.07	not_dead	-0.08
has an anh	event	0.07
has an binh	seek_grave	0.05	request_recognition	0.05
has an cao	seek_grave	0.05	comrade_tip	0.06	event	-0.05
has an duong	seek_grave	-0.06	event	-0.06
has an giang	comrade_tip	-0.07
has an hai	seek_grave	-0.09	grave_info	0.18	registry	0.1	request_recognition	0.05	event	0.11
has an hoa	grave_info	-0.12	request_recognition	0.08
has an lao	seek_grave	0.12	comrade_tip	-0.11
has an loc	event	0.05
has an nhon	dna_question	0.05
has an old	foreign_tip	0.09	rumour	0.06
has an phuong	remains_found	0.06	event	0.05
has an tang	seek_grave	0.2	grave_info	0.2	relics	-0.07	request_recognition	-0.08	event	-0.06
has an thi	comrade_tip	0.09	event	0.07
has an thuy	seek_grave	0.07	grave_info	-0.05	battle_account	0.05	event	0.09
has an toi	seek_grave	0.07	dna_question	0.05
has an vu	seek_grave	0.13
has an xa	seek_grave	0.05	grave_info	-0.09	dna_question	0.07	scam_report	0.05	rumour	-0.05
has ancien	grave_info	-0.06	battle_account	0.05	foreign_tip	0.08	request_recognition	0.08
has and	seek_grave	0.09	grave_info	-0.12	relics	-0.11	registry	-0.15	foreign_tip	0.14	scam_report	0.05	rumour	-0.13	request_recognition	-0.09	event	-0.14
has and a	grave_info	-0.05	remains_found	0.21	relics	0.09	foreign_tip	-0.16	event	-0.06
has and buried	grave_info	-0.06	relics	-0.05	foreign_tip	0.13
has and he	seek_grave	0.11	relics	-0.09	not_dead	0.05
has and i	relics	-0.05	foreign_tip	0.1
has and the	seek_grave	0.15	grave_info	0.13	relics	-0.09	battle_account	0.06	enemy_report	-0.05	foreign_tip	-0.06
has ang	seek_grave	-0.05	grave_info	0.07	event	0.1
has anh	seek_grave	-0.12	comrade_tip	0.28	grave_info	0.14	remains_found	-0.1	registry	-0.13	enemy_report	-0.32	dna_question	0.05	scam_report	0.18	rumour	-0.16	request_recognition	-0.11	not_dead	-0.15	event	-0.15
has anh ay	comrade_tip	0.05	grave_info	0.2	rumour	-0.06	event	-0.11
has anh ba	comrade_tip	0.19	event	0.09
has anh bao	relics	0.05
has anh bi	seek_grave	0.12	grave_info	-0.1	event	-0.07
has anh bia	seek_grave	-0.05	grave_info	0.06	scam_report	0.12
has anh bo	seek_grave	-0.17	comrade_tip	-0.11	grave_info	0.38	battle_account	-0.06	event	-0.05
has anh ca	seek_grave	0.25	comrade_tip	-0.1	grave_info	-0.1
has anh chet	comrade_tip	-0.05	rumour	0.06	event	0.1
has anh chi	relics	0.08	request_recognition	-0.06	event	-0.06
has anh chon	comrade_tip	0.12	grave_info	-0.07	event	-0.06
has anh chu	seek_grave	0.09
has anh chup	seek_grave	0.05	relics	0.05
has anh co	comrade_tip	-0.05	event	0.17
has anh con	seek_grave	-0.09	relics	0.05
has anh cung	seek_grave	0.1	comrade_tip	0.07	grave_info	-0.11	event	-0.09
has anh dan	comrade_tip	0.07
has anh dang	comrade_tip	0.11	grave_info	-0.14
has anh di	seek_grave	0.05	comrade_tip	0.12	battle_account	-0.05	event	-0.17
has anh dinh	seek_grave	0.05	battle_account	0.05	event	0.07
has anh do	seek_grave	-0.05	comrade_tip	0.06	event	0.1
has anh doan	rumour	0.06	event	-0.06
has anh doi	seek_grave	0.06
has anh duoc	comrade_tip	0.05	grave_info	-0.05
has anh duoi	comrade_tip	0.05
has anh duong	seek_grave	-0.1	comrade_tip	0.12	grave_info	-0.05
has anh em	seek_grave	-0.1	comrade_tip	0.09	grave_info	-0.24	remains_found	-0.06	relics	-0.06	registry	0.3	battle_account	0.16	dna_question	0.07	scam_report	0.05	rumour	-0.08	not_dead	-0.06	event	0.11
has anh ha	comrade_tip	0.07	event	0.09
has anh hai	seek_grave	0.12	comrade_tip	-0.08
has anh ho	seek_grave	0.11	comrade_tip	-0.16	event	-0.1
has anh hoang	comrade_tip	0.07
has anh hoi	comrade_tip	-0.05
has anh hung	seek_grave	0.15	comrade_tip	-0.07
has anh hy	relics	0.05	not_dead	0.05
has anh khai	request_recognition	0.06
has anh khong	comrade_tip	0.09	event	-0.05
has anh kia	seek_grave	-0.06	comrade_tip	-0.05	grave_info	0.15	relics	0.06	battle_account	0.08
has anh la	seek_grave	0.24	comrade_tip	-0.12	battle_account	-0.07	event	-0.12
has anh lai	seek_grave	-0.07	comrade_tip	0.06
has anh lam	grave_info	0.05
has anh le	comrade_tip	-0.08	grave_info	-0.09	not_dead	0.06	event	-0.05
has anh len	seek_grave	0.06
has anh linh	seek_grave	-0.08	comrade_tip	0.15	grave_info	-0.06	relics	0.05
has anh luong	comrade_tip	-0.05
has anh mat	seek_grave	0.24	relics	-0.06
has anh mo	seek_grave	-0.05	grave_info	-0.07
has anh mot	seek_grave	-0.07	foreign_tip	0.1	request_recognition	0.06	event	0.08
has anh nam	seek_grave	0.15	registry	-0.06	event	-0.08
has anh nay	seek_grave	-0.07	comrade_tip	0.12	grave_info	0.08
has anh nga	comrade_tip	-0.05
has anh nguoi	seek_grave	-0.07	comrade_tip	0.09
has anh nguyen	comrade_tip	-0.06	grave_info	-0.08	battle_account	0.07
has anh noi	comrade_tip	-0.07	event	-0.09
has anh o	grave_info	0.18	battle_account	-0.05	event	-0.13
has anh oi	seek_grave	-0.05	battle_account	0.05
has anh phan	seek_grave	-0.09	comrade_tip	0.06	grave_info	0.05
has anh que	seek_grave	-0.05	grave_info	0.09	registry	0.07
has anh ra	comrade_tip	-0.05	grave_info	-0.05
has anh re	comrade_tip	-0.05	battle_account	0.07
has anh ruot	grave_info	-0.06
has anh sau	battle_account	0.07	event	0.12
has anh sinh	comrade_tip	0.05
has anh son	seek_grave	0.07	event	-0.08
has anh tai	comrade_tip	0.1	grave_info	-0.05	request_recognition	0.05	event	-0.08
has anh tam	seek_grave	-0.08	grave_info	0.05	rumour	0.05
has anh ten	seek_grave	0.08	grave_info	0.09	event	-0.13
has anh thi	seek_grave	-0.05	relics	0.09	registry	0.05
has anh thieu	grave_info	-0.06	relics	0.05	registry	0.05
has anh tho	seek_grave	0.11	grave_info	-0.05	event	-0.07
has anh thu	grave_info	0.07
has anh tinh	seek_grave	-0.05	comrade_tip	0.14
has anh toi	seek_grave	0.16	comrade_tip	-0.15	grave_info	-0.08
has anh trai	comrade_tip	-0.14	dna_question	0.08	scam_report	0.06	event	-0.07
has anh tran	seek_grave	0.05
has anh trong	grave_info	0.05	battle_account	-0.05
has anh tu	seek_grave	0.08
has anh tuan	grave_info	-0.11	scam_report	0.05
has anh va	seek_grave	-0.06	comrade_tip	0.11	event	-0.08
has anh van	grave_info	-0.07	not_dead	0.05	event	0.05
has anh ve	comrade_tip	-0.05	grave_info	0.05
has anh xuong	seek_grave	-0.05	comrade_tip	0.07
has anh y	seek_grave	-0.09	comrade_tip	0.16	dna_question	0.05	event	-0.08
has ans	seek_grave	0.1	comrade_tip	-0.07	grave_info	-0.1	remains_found	0.1	relics	-0.12	foreign_tip	0.09	event	-0.05
has any	seek_grave	0.18	relics	-0.06	enemy_report	-0.05	not_dead	0.05	event	-0.07
has ao	seek_grave	-0.25	comrade_tip	0.09	grave_info	0.18	remains_found	0.21	registry	-0.07	battle_account	0.09	enemy_report	-0.05	rumour	0.06	request_recognition	-0.07	event	0.29
has ap	seek_grave	-0.16	comrade_tip	-0.14	grave_info	0.27	remains_found	0.14	relics	0.08	registry	-0.05	battle_account	0.06	dna_question	-0.06	request_recognition	-0.12
has ap binh	event	0.06
has appelait	grave_info	0.07	foreign_tip	0.1
has appelle	grave_info	-0.05	relics	0.06
has apres	comrade_tip	-0.05	event	0.07
has april	foreign_tip	0.11	event	0.13
has are	seek_grave	0.12	comrade_tip	0.1	remains_found	-0.06	relics	-0.05	foreign_tip	-0.14	dna_question	0.13	event	-0.16
has army	seek_grave	0.12	remains_found	0.08	foreign_tip	-0.18
has arvn	seek_grave	-0.09	comrade_tip	-0.05	grave_info	-0.08	relics	0.09	enemy_report	0.06	foreign_tip	0.11	event	0.12
has as	seek_grave	-0.1	grave_info	0.06	relics	-0.09	registry	0.05	not_dead	0.07	event	0.05
has ask	battle_account	0.05	event	0.05
has asked	seek_grave	-0.07	comrade_tip	-0.07	relics	0.05	foreign_tip	0.15	scam_report	0.05
has asks	seek_grave	0.1	grave_info	-0.05	not_dead	0.05
has at	grave_info	0.05	relics	-0.22	registry	-0.11	enemy_report	0.14	foreign_tip	0.06	dna_question	-0.1	scam_report	-0.12	event	-0.09
has at a	relics	0.08	not_dead	0.05	event	-0.07
has at the	seek_grave	0.09	comrade_tip	-0.06	remains_found	-0.05	relics	-0.1	registry	-0.05	enemy_report	0.08	foreign_tip	0.1	rumour	-0.05
has at ty	request_recognition	0.05
has au	seek_grave	0.12	comrade_tip	-0.08	grave_info	-0.12	relics	0.05	battle_account	-0.07	foreign_tip	0.13	rumour	-0.08	request_recognition	-0.11	event	0.1
has august	foreign_tip	0.14
has avait	relics	0.11	foreign_tip	-0.1	request_recognition	-0.05	not_dead	0.05
has avec	comrade_tip	0.1	relics	0.17	registry	-0.07	battle_account	-0.08	enemy_report	-0.09	foreign_tip	-0.06	rumour	-0.05	request_recognition	0.07	not_dead	-0.06	event	-0.21
has away	seek_grave	-0.08	relics	-0.07	foreign_tip	0.09	not_dead	0.05
has ay	comrade_tip	0.11	grave_info	0.05	remains_found	-0.13	relics	0.11	registry	-0.15	battle_account	-0.13	rumour	0.1	request_recognition	-0.08	not_dead	0.13	event	-0.23
has ay co	grave_info	0.06
has ay con	seek_grave	0.06	battle_account	0.05
has ay cung	foreign_tip	0.06
has ay khong	grave_info	-0.06
has ay la	seek_grave	0.11	comrade_tip	0.13	relics	-0.05	battle_account	-0.1	event	-0.05
has ay nam	seek_grave	-0.08	comrade_tip	0.11	grave_info	0.07	battle_account	-0.06	not_dead	0.05	event	-0.05
has ay nay	seek_grave	-0.07	comrade_tip	-0.05	battle_account	0.06
has ay o	battle_account	0.05	request_recognition	0.07
has ay ten	event	-0.07
has ay toi	seek_grave	-0.06	comrade_tip	0.08	grave_info	-0.05	battle_account	-0.05	dna_question	0.05	event	-0.06
has ayun	seek_grave	-0.05	request_recognition	0.05	event	-0.1
has b	seek_grave	-0.1	grave_info	-0.07	remains_found	-0.05	registry	0.14	enemy_report	0.15	foreign_tip	-0.21	scam_report	-0.07	not_dead	-0.05	event	0.08
has b pho	seek_grave	-0.06	comrade_tip	0.1	grave_info	-0.12	event	-0.05
has b truong	seek_grave	-0.1	comrade_tip	0.19	battle_account	-0.1	event	-0.17
has b1	comrade_tip	-0.12	registry	0.1	event	-0.05
has b2	comrade_tip	-0.05	grave_info	-0.09	registry	0.15	event	0.08
has b3	seek_grave	-0.09	comrade_tip	0.1	grave_info	-0.08	battle_account	-0.07	event	-0.11
has b40	seek_grave	-0.09	comrade_tip	0.13	grave_info	-0.05	battle_account	-0.05	enemy_report	0.05
has b41	grave_info	-0.08
has b52	seek_grave	0.25	grave_info	-0.06	battle_account	-0.06
has ba	seek_grave	-0.13	grave_info	0.05	remains_found	-0.22	relics	0.06	registry	0.05	battle_account	0.21	enemy_report	-0.13	foreign_tip	-0.15	dna_question	-0.07	rumour	-0.13	request_recognition	-0.15	not_dead	-0.2	event	0.16
has ba anh	seek_grave	0.1	grave_info	0.21	registry	-0.09	battle_account	0.08	event	0.11
has ba ban	seek_grave	-0.08	rumour	0.05	event	-0.07
has ba bao	seek_grave	0.2	event	-0.05
has ba bay	grave_info	0.11	event	-0.11
has ba be	comrade_tip	-0.14	relics	0.06	battle_account	0.06
has ba bi	seek_grave	0.13	grave_info	-0.06	event	-0.05
has ba cai	comrade_tip	-0.08	grave_info	0.08	battle_account	0.08	event	0.15
has ba chau	seek_grave	0.2	comrade_tip	-0.09	grave_info	-0.07	event	-0.07
has ba che	seek_grave	0.06	event	-0.06
has ba chi	battle_account	0.08	scam_report	0.05	request_recognition	-0.06
has ba chu	comrade_tip	0.08	event	0.06
has ba chuc	grave_info	0.05	battle_account	-0.05	event	-0.1
has ba co	comrade_tip	-0.07	battle_account	0.06	foreign_tip	0.06
has ba con	seek_grave	-0.11	battle_account	0.13	scam_report	0.12	rumour	-0.07	request_recognition	-0.05	not_dead	-0.05	event	0.18
has ba cu	seek_grave	-0.06	relics	0.07
has ba cung	grave_info	0.14	event	-0.06
has ba dac	grave_info	0.08	remains_found	0.07
has ba dau	grave_info	-0.06
has ba den	foreign_tip	-0.06	event	0.06
has ba di	comrade_tip	0.07	grave_info	-0.08	event	-0.08
has ba doi	seek_grave	0.09	grave_info	-0.07	event	-0.05
has ba dong	seek_grave	-0.13	comrade_tip	0.19	grave_info	-0.07	battle_account	-0.05	request_recognition	0.07	event	-0.1
has ba dua	comrade_tip	0.07
has ba em	seek_grave	0.23	grave_info	-0.07	request_recognition	0.05
has ba gia	comrade_tip	-0.06
has ba hai	seek_grave	-0.05	comrade_tip	0.05	remains_found	0.06	relics	0.07	battle_account	-0.05	dna_question	0.05	event	-0.05
has ba hom	seek_grave	-0.06	grave_info	0.13
has ba khong	comrade_tip	-0.08	grave_info	0.08
has ba la	seek_grave	0.06	comrade_tip	-0.12	registry	0.05	dna_question	0.14	request_recognition	-0.05	event	-0.05
has ba lam	grave_info	-0.1	battle_account	0.06
has ba le	seek_grave	0.09	comrade_tip	-0.06
has ba linh	grave_info	0.06	event	-0.06
has ba lo	grave_info	-0.07	relics	0.12
has ba long	registry	0.11	battle_account	-0.05
has ba ma	seek_grave	-0.07	comrade_tip	0.05	grave_info	0.1
has ba mat	seek_grave	0.11	comrade_tip	-0.06
has ba mo	comrade_tip	-0.08	grave_info	0.1	event	0.08
has ba muoi	comrade_tip	-0.08	battle_account	0.1
has ba na	seek_grave	0.14
has ba nam	battle_account	-0.08	request_recognition	-0.07	event	-0.08
has ba ngay	seek_grave	-0.05	grave_info	0.13	battle_account	-0.07	event	-0.08
has ba ngoai	seek_grave	0.1	grave_info	-0.18	event	-0.16
has ba ngoi	registry	0.07	event	0.09
has ba nguoi	seek_grave	-0.12	comrade_tip	0.09	grave_info	0.05	relics	0.06	registry	0.15	battle_account	-0.08	request_recognition	-0.05	event	0.12
has ba nguyen	seek_grave	0.07
has ba nhan	battle_account	0.05	event	0.06
has ba nho	event	0.05
has ba noi	seek_grave	0.18	comrade_tip	-0.16	grave_info	0.12	registry	-0.08	rumour	-0.07	request_recognition	-0.08	event	-0.11
has ba o	seek_grave	-0.05	grave_info	-0.07	relics	0.06
has ba ong	rumour	0.06
has ba ria	comrade_tip	-0.07	enemy_report	0.05	event	0.07
has ba sau	rumour	0.08
has ba tam	comrade_tip	0.09	dna_question	0.06	request_recognition	0.05	event	-0.11
has ba ten	seek_grave	-0.1	comrade_tip	0.06	relics	0.16	request_recognition	0.05	event	-0.14
has ba thang	comrade_tip	0.15	grave_info	-0.13	event	-0.2
has ba thanh	seek_grave	-0.12	comrade_tip	0.09	grave_info	-0.08
has ba thi	seek_grave	0.06	comrade_tip	-0.06	event	0.05
has ba thuoc	comrade_tip	-0.12	battle_account	0.11	event	0.11
has ba toi	seek_grave	-0.11	comrade_tip	-0.08	grave_info	0.18	request_recognition	0.15	event	-0.1
has ba trong	seek_grave	0.06	event	-0.07
has ba tu	comrade_tip	-0.05	request_recognition	0.05
has ba vi	seek_grave	0.12	comrade_tip	-0.09	grave_info	-0.06
has bac	seek_grave	0.22	grave_info	-0.07	remains_found	-0.23	relics	-0.08	registry	-0.25	battle_account	-0.06	foreign_tip	0.11	dna_question	-0.24	scam_report	-0.11	rumour	-0.12	request_recognition	-0.19	not_dead	0.11	event	-0.08
has bac a	seek_grave	-0.07	grave_info	0.09	scam_report	0.07
has bac anh	seek_grave	0.08
has bac bao	comrade_tip	-0.05	grave_info	0.06	event	0.08
has bac bi	comrade_tip	-0.06
has bac ca	seek_grave	0.2	comrade_tip	-0.07	registry	-0.06	event	-0.06
has bac ccb	seek_grave	0.06
has bac chau	comrade_tip	-0.07	relics	0.05
has bac cho	comrade_tip	0.07	enemy_report	0.05
has bac co	seek_grave	-0.1	comrade_tip	-0.05	grave_info	0.14	request_recognition	0.05	event	-0.07
has bac con	seek_grave	-0.13	grave_info	-0.09	registry	0.07
has bac cung	comrade_tip	0.18	grave_info	-0.07	event	-0.06
has bac di	seek_grave	0.06
has bac em	grave_info	-0.17	dna_question	0.07
has bac giang	seek_grave	0.12	comrade_tip	0.06	grave_info	-0.09
has bac ha	seek_grave	-0.08	grave_info	0.05
has bac hai	seek_grave	0.05	comrade_tip	-0.09	grave_info	-0.08	request_recognition	0.14
has bac kan	seek_grave	0.11	comrade_tip	0.06	grave_info	-0.05	event	-0.07
has bac khong	seek_grave	-0.08	grave_info	0.06
has bac la	comrade_tip	0.07	battle_account	-0.07	event	-0.09
has bac mat	seek_grave	0.1
has bac nam	seek_grave	0.09	comrade_tip	-0.1	grave_info	0.07
has bac nao	seek_grave	0.12	comrade_tip	-0.11	grave_info	-0.05	enemy_report	0.06	event	0.16
has bac ninh	comrade_tip	0.06	grave_info	-0.11	foreign_tip	0.06	event	-0.08
has bac noi	seek_grave	0.08	grave_info	-0.05
has bac o	grave_info	0.11	event	-0.05
has bac oi	seek_grave	-0.07
has bac quang	grave_info	0.05
has bac ruot	grave_info	-0.07
has bac si	seek_grave	-0.15	comrade_tip	0.05	grave_info	0.08	registry	-0.08	battle_account	0.06
has bac sinh	comrade_tip	-0.07
has bac song	relics	0.07
has bac ten	seek_grave	-0.1	grave_info	0.12
has bac thai	grave_info	0.07	event	0.05
has bac thuong	relics	0.05
has bac toi	seek_grave	0.19	comrade_tip	-0.11	grave_info	-0.11	relics	-0.05	not_dead	-0.05	event	0.12
has bac trong	foreign_tip	0.06	event	0.05
has bac viet	comrade_tip	-0.06	foreign_tip	0.11	event	0.17
has bach	seek_grave	-0.19	comrade_tip	0.12	remains_found	-0.06	registry	0.06	battle_account	0.17	enemy_report	-0.06	dna_question	-0.06	request_recognition	0.09
has bach khoa	comrade_tip	0.14	event	-0.06
has back	grave_info	-0.1	relics	0.05	registry	-0.05	battle_account	-0.07	enemy_report	-0.1	event	0.06
has bai	seek_grave	0.05	comrade_tip	0.14	grave_info	-0.19	enemy_report	-0.05	scam_report	-0.07	rumour	0.16	request_recognition	0.07
has bai boi	rumour	0.05
has bai dau	seek_grave	0.07
has bai tha	event	0.11
has bam	seek_grave	-0.05	comrade_tip	-0.06	grave_info	0.17	event	0.08
has ban	seek_grave	-0.08	comrade_tip	0.11	grave_info	0.08	remains_found	0.18	relics	0.13	battle_account	-0.15	enemy_report	0.14	foreign_tip	-0.19	dna_question	-0.11	scam_report	-0.1	rumour	0.07	request_recognition	-0.16	event	0.05
has ban ban	comrade_tip	-0.06	relics	0.1	event	0.08
has ban bien	seek_grave	-0.07	comrade_tip	0.07	grave_info	-0.05
has ban ca	seek_grave	-0.06	grave_info	-0.06	rumour	0.05
has ban chet	seek_grave	-0.14	grave_info	0.06	enemy_report	0.08	request_recognition	0.08	event	-0.19
has ban chi	seek_grave	-0.06	remains_found	0.05
has ban chinh	comrade_tip	-0.05	grave_info	0.06	relics	0.05
has ban cho	comrade_tip	0.06	grave_info	-0.12	relics	0.06	not_dead	0.05	event	-0.1
has ban chqs	dna_question	0.05
has ban co	seek_grave	0.2	comrade_tip	0.05	grave_info	-0.05
has ban con	seek_grave	0.07	event	0.07
has ban cua	seek_grave	-0.09	comrade_tip	0.05	battle_account	-0.05	event	-0.11
has ban cung	seek_grave	0.11	comrade_tip	-0.1
has ban dau	comrade_tip	-0.05	grave_info	0.09	registry	-0.06	dna_question	0.06	request_recognition	-0.05
has ban dem	grave_info	-0.09	event	0.1
has ban do	comrade_tip	0.08	event	-0.07
has ban dong	seek_grave	0.23	comrade_tip	0.16	grave_info	-0.07	remains_found	0.1	relics	-0.05	registry	-0.06	battle_account	-0.06	event	-0.23
has ban giao	comrade_tip	-0.06	remains_found	0.07	event	0.18
has ban goc	comrade_tip	-0.08	enemy_report	0.06
has ban hang	comrade_tip	0.05	grave_info	-0.06
has ban hoi	seek_grave	-0.06	grave_info	0.08	rumour	0.05
has ban la	registry	0.05	event	-0.05
has ban lien	seek_grave	0.1	comrade_tip	-0.19	registry	0.18	event	0.14
has ban luc	seek_grave	-0.07	grave_info	0.18	event	0.07
has ban na	seek_grave	0.07	comrade_tip	0.05	grave_info	-0.07	event	-0.16
has ban nam	seek_grave	-0.05	registry	0.06	event	0.1
has ban ngay	seek_grave	0.07	grave_info	-0.14	request_recognition	0.06	event	-0.08
has ban noi	seek_grave	-0.13	relics	0.09
has ban o	seek_grave	0.11	grave_info	-0.1	battle_account	-0.06	event	-0.18
has ban ong	grave_info	-0.09	foreign_tip	0.08	rumour	0.05
has ban quan	grave_info	0.14	relics	0.06	battle_account	-0.05
has ban tai	grave_info	-0.1
has ban ten	seek_grave	0.06
has ban than	seek_grave	-0.08	comrade_tip	0.13
has ban tho	seek_grave	-0.1	not_dead	0.08
has ban tia	grave_info	0.06	event	-0.07
has ban toi	seek_grave	-0.14	comrade_tip	0.21	battle_account	-0.08	not_dead	0.05	event	-0.08
has ban tu	seek_grave	0.07	grave_info	-0.05	event	-0.05
has ban vao	comrade_tip	0.07	event	-0.07
has bang	comrade_tip	0.16	grave_info	-0.19	remains_found	0.07	battle_account	-0.21	dna_question	0.08	rumour	-0.22	request_recognition	0.18	event	-0.09
has bang bac	seek_grave	0.06	comrade_tip	-0.07	request_recognition	0.12
has bang cho	seek_grave	-0.08	comrade_tip	0.17	event	0.06
has bang da	seek_grave	0.09	event	0.11
has bang ghi	seek_grave	0.05	comrade_tip	-0.06	battle_account	0.05
has bang hieng	seek_grave	0.1	grave_info	-0.07	event	-0.07
has bang la	grave_info	0.06	foreign_tip	0.05	event	-0.07
has bang lang	seek_grave	-0.06	comrade_tip	0.06	grave_info	-0.08	enemy_report	0.05
has bang to	seek_grave	0.09	grave_info	-0.08	not_dead	0.1	event	-0.08
has bang tqgc	seek_grave	0.22	comrade_tip	-0.06
has banh	remains_found	0.05	scam_report	0.05	request_recognition	0.05
has bank	comrade_tip	0.09
has bao	seek_grave	-0.08	comrade_tip	-0.16	grave_info	0.07	remains_found	0.19	registry	-0.21	battle_account	-0.17	enemy_report	0.09	foreign_tip	-0.07	dna_question	-0.13	scam_report	0.31	rumour	0.07	request_recognition	-0.24	not_dead	0.3	event	0.18
has bao an	seek_grave	-0.05	grave_info	0.06
has bao ba	seek_grave	-0.08	grave_info	-0.05	relics	0.05	event	-0.08
has bao cao	seek_grave	-0.14	comrade_tip	-0.09	grave_info	-0.06	remains_found	0.05	relics	0.05	battle_account	-0.11	enemy_report	0.34	foreign_tip	-0.05	event	0.18
has bao cho	seek_grave	-0.05	grave_info	0.05	remains_found	0.08	battle_account	0.1	event	0.18
has bao chon	seek_grave	0.2	comrade_tip	-0.13	grave_info	-0.05
has bao chu	scam_report	0.05
has bao co	seek_grave	0.08	comrade_tip	-0.06	grave_info	-0.09	remains_found	0.05	relics	-0.05	scam_report	0.07	event	0.07
has bao con	seek_grave	0.09	comrade_tip	0.08	grave_info	-0.07
has bao cu	seek_grave	0.06	grave_info	-0.09
has bao cua	grave_info	0.14	remains_found	0.05	event	-0.07
has bao da	grave_info	-0.08	relics	0.06	scam_report	0.06
has bao de	seek_grave	-0.17	comrade_tip	0.09	grave_info	-0.07	dna_question	-0.05	scam_report	0.08
has bao ghi	comrade_tip	0.07	request_recognition	0.05
has bao gio	seek_grave	-0.08	grave_info	-0.07	dna_question	0.08
has bao hai	event	-0.07
has bao hoi	comrade_tip	-0.06	grave_info	0.08	dna_question	0.05	request_recognition	0.06
has bao khong	grave_info	0.09
has bao la	seek_grave	-0.05	comrade_tip	0.06	grave_info	-0.05	rumour	0.15	event	0.11
has bao lai	grave_info	0.09
has bao loc	comrade_tip	-0.06
has bao mat	seek_grave	0.12	grave_info	-0.06
has bao mo	comrade_tip	0.08	event	-0.07
has bao nam	remains_found	0.05
has bao ngay	seek_grave	-0.07	grave_info	-0.05	remains_found	0.07	event	0.1
has bao nhieu	battle_account	0.1
has bao o	event	0.09
has bao ong	seek_grave	0.12	comrade_tip	-0.05	rumour	0.06	not_dead	0.05	event	-0.06
has bao tang	grave_info	-0.07	relics	0.28	event	0.12
has bao tin	seek_grave	-0.11	comrade_tip	0.22	grave_info	-0.05	remains_found	0.07	relics	-0.06
has bao toi	seek_grave	-0.05	relics	0.06
has bao tu	comrade_tip	-0.15	grave_info	-0.38	remains_found	-0.05	relics	-0.14	registry	-0.06	battle_account	-0.08	dna_question	-0.07	request_recognition	-0.08	not_dead	0.51	event	-0.13
has bao ve	seek_grave	-0.17	grave_info	0.25	remains_found	0.06	relics	0.06	battle_account	-0.06	event	0.12
has bao voi	seek_grave	-0.06	grave_info	0.09
has bao vu	seek_grave	-0.07	comrade_tip	0.08
has bao xa	seek_grave	0.05
has bat	seek_grave	-0.07	comrade_tip	-0.15	grave_info	-0.31	remains_found	0.05	relics	-0.18	enemy_report	0.11	foreign_tip	-0.09	dna_question	-0.11	rumour	0.1	request_recognition	0.13	not_dead	0.11	event	0.2
has bat o	comrade_tip	-0.05	request_recognition	0.06	not_dead	0.08	event	-0.07
has bat roi	grave_info	-0.08	request_recognition	0.06
has bat xat	battle_account	-0.05
has bataillon	seek_grave	0.05	battle_account	0.08	enemy_report	0.09	foreign_tip	-0.12	event	0.14
has battalion	seek_grave	0.05	comrade_tip	0.05	relics	-0.07	registry	-0.09	battle_account	0.05	enemy_report	0.1	event	0.07
has battambang	grave_info	-0.09
has bau	seek_grave	0.12	grave_info	-0.1	registry	0.09	request_recognition	-0.05	event	0.25
has bay	seek_grave	0.05	remains_found	-0.15	relics	0.05	registry	0.07	battle_account	0.2	enemy_report	-0.06	dna_question	0.09	scam_report	-0.06	rumour	-0.06	not_dead	-0.09	event	0.06
has bay ba	seek_grave	0.06	grave_info	0.07
has bay ban	comrade_tip	-0.09	grave_info	0.11
has bay chin	battle_account	0.05	event	0.11
has bay gio	seek_grave	0.12	comrade_tip	-0.07	grave_info	0.08	registry	0.06	battle_account	-0.08	request_recognition	-0.05
has bay hai	seek_grave	0.09
has bay lam	event	-0.08
has bay mot	event	-0.07
has bay my	comrade_tip	-0.08	grave_info	0.11
has bay nam	comrade_tip	0.07	battle_account	-0.05	event	-0.05
has bay nguoi	comrade_tip	-0.13	battle_account	0.06	event	0.05
has bay o	grave_info	-0.05
has bay tha	comrade_tip	-0.09	event	0.08
has bay toi	event	0.05
has be	seek_grave	-0.08	grave_info	-0.05	remains_found	-0.1	relics	0.05	battle_account	0.1	enemy_report	-0.05	request_recognition	0.06	event	0.08
has be ich	comrade_tip	-0.1	registry	0.09
has be tong	grave_info	0.17	relics	0.05	event	0.09
has be van	seek_grave	-0.05	comrade_tip	0.13
has because	grave_info	0.1	relics	-0.11	foreign_tip	0.19	event	0.13
has been	grave_info	-0.06	event	-0.1
has before	enemy_report	-0.06	foreign_tip	0.06	rumour	0.05	event	-0.12
has behind	seek_grave	-0.11	relics	-0.09	foreign_tip	0.15
has behind the	grave_info	0.05	request_recognition	0.05	event	-0.1
has ben	comrade_tip	0.15	grave_info	-0.21	relics	-0.1	registry	-0.11	battle_account	0.15	request_recognition	-0.2
has ben bo	seek_grave	0.09	registry	-0.05	foreign_tip	0.05	scam_report	0.05
has ben campuchia	grave_info	0.07	event	0.05
has ben canh	seek_grave	-0.14	comrade_tip	0.05	grave_info	0.1	event	-0.07
has ben cat	seek_grave	0.08
has ben cau	seek_grave	0.05	grave_info	-0.09	scam_report	0.05	rumour	0.06
has ben do	comrade_tip	-0.1	grave_info	0.1	battle_account	-0.08	request_recognition	0.13	event	0.08
has ben duong	event	-0.05
has ben kia	seek_grave	0.07	comrade_tip	-0.16	grave_info	-0.1	battle_account	0.15	enemy_report	0.1	foreign_tip	0.07
has ben lao	seek_grave	0.09
has ben nay	seek_grave	-0.08	comrade_tip	0.07	grave_info	-0.05
has ben ngoai	dna_question	0.05
has ben nha	dna_question	0.05	event	-0.05
has ben noi	seek_grave	-0.05	dna_question	0.06
has ben pha	seek_grave	0.05	comrade_tip	-0.06	event	0.05
has ben phai	seek_grave	-0.16	comrade_tip	0.16	battle_account	0.05
has ben song	battle_account	-0.05	not_dead	0.05	event	-0.08
has ben suoi	seek_grave	0.08	comrade_tip	-0.1	grave_info	0.08	event	-0.05
has ben ta	event	-0.06
has ben trai	seek_grave	-0.12	comrade_tip	0.21	grave_info	0.05	event	0.06
has ben tre	seek_grave	0.18	comrade_tip	0.05	grave_info	-0.16	battle_account	-0.07
has ben trong	comrade_tip	-0.08	grave_info	-0.18	remains_found	0.18	event	0.19
has ben xa	request_recognition	0.09	event	0.06
has ben xe	grave_info	-0.05
has benh	comrade_tip	-0.14	grave_info	-0.16	registry	0.26	battle_account	0.08	request_recognition	0.07	event	0.11
has benh vien	seek_grave	0.13	comrade_tip	-0.09	grave_info	-0.05	request_recognition	-0.05	event	-0.1
has benh xa	comrade_tip	0.05	battle_account	0.08	event	0.08
has beo	rumour	0.06
has bep	seek_grave	-0.07	comrade_tip	0.15	grave_info	-0.06	relics	0.05
has beside	relics	-0.08	enemy_report	-0.08	foreign_tip	0.15	event	0.16
has bi	seek_grave	-0.11	comrade_tip	0.23	remains_found	-0.15	registry	-0.2	battle_account	0.15	enemy_report	-0.17	foreign_tip	-0.15	dna_question	-0.26	scam_report	-0.05	rumour	-0.12	request_recognition	0.36	not_dead	0.19	event	-0.05
has bi ban	seek_grave	-0.06	comrade_tip	-0.17	grave_info	0.16	battle_account	0.06
has bi bat	comrade_tip	0.1	grave_info	-0.17	registry	-0.05	battle_account	0.08	not_dead	0.15	event	0.06
has bi biet	comrade_tip	0.07	grave_info	-0.06	battle_account	-0.06	request_recognition	0.1	event	-0.08
has bi bom	seek_grave	0.06	request_recognition	-0.06
has bi coi	comrade_tip	0.09	event	-0.08
has bi dan	seek_grave	0.08	grave_info	-0.05	event	-0.12
has bi danh	seek_grave	0.07	relics	-0.05	registry	-0.05	battle_account	-0.08	event	0.08
has bi dich	seek_grave	0.1	event	-0.05
has bi dong	seek_grave	-0.1	comrade_tip	-0.13	remains_found	0.06	relics	0.17	scam_report	-0.05	event	0.16
has bi linh	request_recognition	0.05
has bi lo	comrade_tip	0.09	event	-0.05
has bi manh	comrade_tip	0.1	grave_info	-0.07	event	-0.06
has bi mat	seek_grave	-0.09	grave_info	0.08	request_recognition	0.15	event	-0.05
has bi may	seek_grave	-0.06	comrade_tip	-0.06	grave_info	0.13	battle_account	-0.05	event	0.08
has bi phao	seek_grave	0.06	comrade_tip	0.12	grave_info	-0.06	registry	-0.05	battle_account	-0.08	event	-0.15
has bi phuc	seek_grave	0.16	grave_info	-0.08	request_recognition	-0.05	event	0.08
has bi sot	seek_grave	-0.07	comrade_tip	0.06	request_recognition	0.06
has bi tay	comrade_tip	-0.08	grave_info	0.14	rumour	0.05	event	0.08
has bi thu	seek_grave	-0.17	grave_info	0.2	relics	0.07	battle_account	0.08	request_recognition	0.1	not_dead	0.06	event	0.07
has bi thuong	seek_grave	-0.21	comrade_tip	-0.07	grave_info	0.07	battle_account	0.27	rumour	-0.05	not_dead	0.17	event	0.17
has bi truc	registry	0.06
has bi trung	seek_grave	-0.11	comrade_tip	-0.14	battle_account	0.08	request_recognition	0.08	event	-0.05
has bia	seek_grave	-0.65	grave_info	0.58	remains_found	-0.23	relics	0.18	registry	-0.25	foreign_tip	-0.1	dna_question	-0.08	rumour	-0.1	request_recognition	0.09	not_dead	0.16	event	-0.16
has bia chi	grave_info	0.12
has bia de	seek_grave	-0.1	comrade_tip	-0.08	grave_info	0.15	battle_account	0.07	request_recognition	0.05	event	0.05
has bia ghi	seek_grave	-0.24	grave_info	0.25	request_recognition	-0.08	event	-0.07
has bia go	relics	0.1	registry	-0.06
has bia khac	seek_grave	-0.06	grave_info	0.27
has bia mo	grave_info	-0.16	scam_report	0.09	rumour	0.05	not_dead	0.06	event	0.16
has bia o	seek_grave	-0.11	grave_info	0.12	event	-0.11
has bia rung	seek_grave	0.07	comrade_tip	0.25	grave_info	-0.23
has bia trang	seek_grave	0.1	grave_info	-0.11
has bich	seek_grave	-0.09	grave_info	0.06	remains_found	-0.06	relics	0.09	registry	-0.06	battle_account	-0.07	rumour	0.09	request_recognition	-0.1	not_dead	0.05	event	-0.12
has bien	seek_grave	0.19	comrade_tip	-0.24	grave_info	-0.13	remains_found	0.08	battle_account	-0.06	enemy_report	-0.11	foreign_tip	0.05	dna_question	0.12	rumour	-0.08	not_dead	0.07	event	-0.08
has bien ban	seek_grave	-0.18	grave_info	0.07	relics	0.05	request_recognition	0.13	event	0.14
has bien gioi	seek_grave	0.17	grave_info	-0.12	event	-0.1
has bien hoa	seek_grave	-0.11	not_dead	0.09
has bien phong	seek_grave	0.06	remains_found	0.08
has bien phu	grave_info	-0.07	event	-0.05
has bien tap	seek_grave	-0.07	comrade_tip	0.07	grave_info	-0.09	not_dead	0.05
has biet	seek_grave	0.27	grave_info	-0.05	remains_found	-0.24	battle_account	-0.07	foreign_tip	-0.08	dna_question	-0.17	scam_report	-0.08	rumour	0.24	request_recognition	0.12	not_dead	-0.21	event	0.09
has biet ai	seek_grave	0.07	comrade_tip	-0.11	grave_info	-0.07	dna_question	0.06
has biet anh	seek_grave	0.16	comrade_tip	-0.07	relics	0.07	event	-0.1
has biet cho	seek_grave	0.1	comrade_tip	0.06	battle_account	-0.05
has biet chu	event	-0.14
has biet co	grave_info	-0.1	enemy_report	0.05	rumour	0.18
has biet con	comrade_tip	0.05
has biet dong	comrade_tip	0.05	grave_info	-0.07	relics	0.06	enemy_report	0.06	foreign_tip	0.05	event	-0.07
has biet ho	comrade_tip	0.09	grave_info	0.05
has biet kich	comrade_tip	0.1	grave_info	-0.08	battle_account	-0.05	request_recognition	0.12	event	-0.14
has biet la	seek_grave	-0.09	grave_info	0.1	foreign_tip	0.05	request_recognition	0.08	event	-0.07
has biet mat	comrade_tip	-0.05	relics	0.07
has biet mo	seek_grave	0.06	grave_info	-0.13	registry	0.06
has biet nam	seek_grave	0.09	comrade_tip	-0.05
has biet nguoi	event	0.06
has biet ong	seek_grave	-0.06	grave_info	0.12
has biet ten	seek_grave	-0.15	grave_info	-0.08	battle_account	0.18	event	0.35
has biet xin	seek_grave	0.07
has bieu	seek_grave	-0.08	comrade_tip	0.05	grave_info	-0.15	relics	-0.05	scam_report	0.08	not_dead	0.06	event	0.1
has big	relics	-0.11	foreign_tip	0.18	event	0.22
has binh	seek_grave	0.27	remains_found	-0.07	relics	-0.2	battle_account	0.05	enemy_report	-0.06	foreign_tip	-0.09	dna_question	-0.09	scam_report	-0.19	rumour	-0.08	request_recognition	-0.28	not_dead	-0.15
has binh anh	grave_info	-0.05
has binh ba	seek_grave	-0.06	grave_info	-0.05	relics	0.07	event	0.06
has binh bay	seek_grave	0.06	comrade_tip	-0.07
has binh bi	seek_grave	-0.09	event	-0.05
has binh co	seek_grave	-0.08	comrade_tip	0.07	grave_info	0.07	event	0.06
has binh cu	seek_grave	-0.1	grave_info	0.12
has binh di	seek_grave	0.12	grave_info	-0.08	event	-0.07
has binh dinh	grave_info	-0.14	relics	0.05	battle_account	-0.05	event	-0.17
has binh doan	grave_info	-0.05	event	0.05
has binh duong	grave_info	-0.07	dna_question	0.05
has binh gia	seek_grave	0.06	event	-0.06
has binh giang	seek_grave	-0.05	comrade_tip	-0.06	grave_info	0.06	event	0.1
has binh lieu	seek_grave	-0.07
has binh long	grave_info	-0.06	event	-0.08
has binh luc	grave_info	-0.07	event	0.07
has binh ngo	comrade_tip	0.1
has binh nhat	seek_grave	0.13	comrade_tip	-0.1	grave_info	0.05	registry	0.05	battle_account	-0.08	event	0.05
has binh nhi	comrade_tip	0.14	grave_info	-0.06	event	-0.08
has binh phuoc	registry	0.05	event	0.07
has binh son	seek_grave	0.09
has binh toi	grave_info	-0.06
has binh tong	seek_grave	-0.14	relics	0.09
has binh tram	seek_grave	0.06	comrade_tip	-0.08	remains_found	0.07	relics	-0.06	registry	-0.06
has binh va	seek_grave	-0.06	grave_info	0.08	battle_account	-0.06
has bit	grave_info	-0.07	battle_account	0.1
has bn	seek_grave	-0.08	enemy_report	0.24	event	0.12
has bo	seek_grave	-0.21	comrade_tip	-0.15	grave_info	0.07	remains_found	0.32	relics	-0.11	battle_account	0.07	enemy_report	-0.24	foreign_tip	-0.11	dna_question	-0.15	scam_report	-0.14	rumour	0.12	not_dead	-0.08	event	0.33
has bo bac	seek_grave	-0.05	comrade_tip	0.08	not_dead	0.05
has bo bao	comrade_tip	0.09	scam_report	0.06
has bo binh	seek_grave	0.1	comrade_tip	-0.06	grave_info	0.08	battle_account	0.13	request_recognition	-0.05	event	-0.05
has bo bo	seek_grave	0.09	comrade_tip	-0.06
has bo chau	comrade_tip	0.07	grave_info	-0.12	relics	0.15	event	-0.05
has bo chi	seek_grave	0.1	comrade_tip	-0.06	event	0.06
has bo cho	seek_grave	-0.06	relics	0.07
has bo chong	seek_grave	0.13	comrade_tip	-0.05	remains_found	-0.05
has bo co	seek_grave	-0.05	event	0.08
has bo con	comrade_tip	-0.05	event	0.1
has bo de	seek_grave	0.06
has bo di	comrade_tip	0.07	dna_question	0.05
has bo doi	seek_grave	-0.07	comrade_tip	-0.5	grave_info	0.57	relics	-0.11	registry	-0.18	dna_question	-0.06	scam_report	-0.18	rumour	0.33	request_recognition	-0.07	not_dead	-0.1	event	0.35
has bo e	comrade_tip	0.08	grave_info	-0.07
has bo em	seek_grave	-0.13	comrade_tip	0.33	remains_found	0.05	registry	-0.06	request_recognition	0.11	event	-0.13
has bo hai	comrade_tip	-0.11	grave_info	-0.1	remains_found	0.33	event	0.19
has bo khong	comrade_tip	0.06
has bo kinh	comrade_tip	-0.07
has bo la	seek_grave	0.07	event	-0.11
has bo lai	comrade_tip	0.15	grave_info	-0.06	registry	0.05	event	0.11
has bo len	seek_grave	-0.08	comrade_tip	0.12	event	-0.08
has bo mat	seek_grave	0.23	comrade_tip	-0.12	grave_info	-0.07	event	-0.06
has bo me	seek_grave	-0.19	grave_info	0.06
has bo minh	comrade_tip	0.07	grave_info	-0.09	registry	0.05	foreign_tip	0.05	event	-0.05
has bo nam	seek_grave	-0.09	comrade_tip	-0.12	grave_info	0.24	event	0.13
has bo o	comrade_tip	0.09
has bo phan	seek_grave	-0.1	grave_info	-0.05	registry	0.08	dna_question	0.05	request_recognition	0.05	event	0.07
has bo ra	not_dead	0.06
has bo ruong	seek_grave	-0.06	comrade_tip	0.07	foreign_tip	0.08
has bo song	seek_grave	0.12	grave_info	-0.08	scam_report	0.05
has bo sung	grave_info	-0.07	registry	0.17	event	0.05
has bo suoi	comrade_tip	-0.06	grave_info	-0.05
has bo ten	seek_grave	-0.08	registry	0.06
has bo toi	seek_grave	0.07	grave_info	0.14	relics	0.05	registry	-0.05	battle_account	0.06	event	-0.12
has bo trach	grave_info	-0.07	registry	0.06	event	-0.07
has bo tu	seek_grave	0.18	grave_info	-0.14	event	-0.07
has bo van	comrade_tip	-0.06	grave_info	0.06	battle_account	0.07
has bo vao	comrade_tip	0.11	event	-0.05
has bo ve	comrade_tip	-0.16	battle_account	0.1	event	0.06
has bo xa	seek_grave	0.09	battle_account	0.07	event	0.05
has bo xuong	comrade_tip	-0.05	remains_found	0.19	relics	-0.07	dna_question	0.05	event	0.12
has boc	comrade_tip	0.13	remains_found	0.14	registry	-0.1	enemy_report	-0.06	dna_question	0.07	scam_report	0.08	not_dead	-0.07	event	0.15
has boc pha	comrade_tip	0.12	grave_info	-0.07	battle_account	0.05
has boc ve	seek_grave	-0.05	grave_info	0.08	dna_question	0.07	event	-0.09
has bodies	seek_grave	-0.08	relics	-0.08	enemy_report	0.11	foreign_tip	0.08	event	0.29
has body	seek_grave	-0.1	comrade_tip	-0.06	grave_info	-0.05	enemy_report	0.14	foreign_tip	0.05	event	-0.08
has boi	seek_grave	-0.08	relics	-0.05	battle_account	0.11	scam_report	0.08
has bom	grave_info	-0.08	relics	-0.12	registry	0.13	dna_question	-0.07	scam_report	-0.06	request_recognition	0.13
has bom b52	seek_grave	0.06	comrade_tip	0.05	grave_info	-0.07	request_recognition	0.05	event	-0.05
has bom bi	seek_grave	-0.1	foreign_tip	0.08	request_recognition	0.08	event	-0.05
has bom ngay	event	0.09
has bom no	comrade_tip	0.13	grave_info	-0.06	battle_account	-0.05
has bom o	grave_info	-0.09	battle_account	-0.05	event	-0.1
has bom toa	seek_grave	0.1	event	-0.12
has bom tu	comrade_tip	-0.06	event	-0.06
has bomb	grave_info	0.06	relics	-0.06	foreign_tip	-0.06	rumour	0.13	event	0.06
has bon	seek_grave	-0.21	comrade_tip	0.13	grave_info	0.07	remains_found	-0.11	battle_account	0.2	enemy_report	-0.07	foreign_tip	0.07	dna_question	0.05	request_recognition	0.09	not_dead	-0.07	event	0.23
has bon anh	seek_grave	0.07	battle_account	0.06
has bon nam	grave_info	0.06
has bon nguoi	comrade_tip	-0.07	grave_info	0.11	registry	0.05
has bon thang	comrade_tip	-0.05	grave_info	0.07
has bon toi	comrade_tip	0.15	grave_info	-0.13	event	-0.07
has bones	seek_grave	-0.07	remains_found	0.19	foreign_tip	-0.08	scam_report	0.08
has bong	seek_grave	0.14	comrade_tip	0.05	grave_info	-0.15	remains_found	-0.07	battle_account	0.06	enemy_report	-0.06	rumour	-0.08	request_recognition	0.08	not_dead	-0.05	event	-0.17
has bonjour	dna_question	0.09	event	0.06
has born	seek_grave	0.17	grave_info	-0.07	relics	0.1	enemy_report	-0.05	foreign_tip	-0.09	event	-0.09
has born in	seek_grave	0.2	foreign_tip	-0.07
has bot	seek_grave	0.09	comrade_tip	-0.16	grave_info	-0.05	registry	0.07	battle_account	0.21	event	0.08
has bot cau	comrade_tip	-0.05	relics	0.05	event	-0.07
has both	seek_grave	0.09	comrade_tip	0.05	grave_info	0.06	enemy_report	-0.06	rumour	0.05	request_recognition	0.05	event	-0.08
has box	seek_grave	-0.06	relics	0.08
has boy	grave_info	0.05	relics	0.07
has bridge	seek_grave	-0.05	relics	0.14	event	-0.06
has brother	seek_grave	0.13	comrade_tip	-0.06	grave_info	-0.11	relics	0.12	enemy_report	-0.07	foreign_tip	-0.2	dna_question	0.08	request_recognition	0.16	event	-0.14
has brought	relics	0.07	foreign_tip	0.07	event	-0.14
has bs	foreign_tip	0.07	event	0.07
has bt	comrade_tip	-0.06	grave_info	0.05	relics	0.27	event	-0.07
has bu	seek_grave	0.05	comrade_tip	-0.05	relics	0.07	battle_account	0.05	foreign_tip	-0.07	event	-0.06
has bu dop	relics	0.07	foreign_tip	-0.06	event	-0.05
has bua	comrade_tip	0.28	grave_info	0.05	relics	-0.07	battle_account	-0.05	event	-0.12
has bua do	comrade_tip	0.06	event	0.05
has buc	comrade_tip	-0.06	relics	0.11
has bui	seek_grave	-0.18	comrade_tip	-0.16	grave_info	0.22	remains_found	-0.07	relics	-0.11	registry	0.18	battle_account	0.09	rumour	-0.09	request_recognition	-0.11
has bui quang	seek_grave	-0.07	comrade_tip	-0.06	grave_info	0.08	foreign_tip	0.05
has bui the	grave_info	-0.05	request_recognition	0.06
has bui thi	seek_grave	0.13	comrade_tip	-0.06	grave_info	-0.16	registry	-0.05	dna_question	0.07	event	0.1
has bui tre	grave_info	0.06
has bui van	seek_grave	0.07	battle_account	-0.05
has bun	grave_info	-0.09	foreign_tip	0.08	event	0.14
has bung	seek_grave	-0.11	comrade_tip	0.09	grave_info	0.14	relics	-0.09	registry	0.09	battle_account	-0.1	foreign_tip	-0.05	request_recognition	0.05	event	-0.15
has bunker	seek_grave	-0.06	grave_info	-0.05	foreign_tip	0.15
has buoc	seek_grave	-0.14	grave_info	0.12	relics	-0.05	battle_account	-0.08	foreign_tip	0.05	request_recognition	0.05	event	0.11
has buoc ve	seek_grave	-0.05	grave_info	0.05
has buoi	comrade_tip	0.09	grave_info	-0.07	battle_account	0.18
has buon	comrade_tip	-0.06	grave_info	-0.05	remains_found	-0.08	relics	0.15	battle_account	-0.09	foreign_tip	-0.08	request_recognition	0.07	not_dead	0.07	event	-0.25
has buon ho	comrade_tip	-0.07	grave_info	0.07	not_dead	0.11
has buon ma	seek_grave	-0.06	relics	0.06	registry	0.06	rumour	0.05	event	-0.08
has buong	seek_grave	-0.11	foreign_tip	0.1	event	0.19
has buried	comrade_tip	-0.07	grave_info	-0.08	remains_found	-0.07	foreign_tip	0.11	dna_question	-0.06	request_recognition	0.05	not_dead	-0.05
has buried by	enemy_report	0.16	foreign_tip	-0.13	event	-0.07
has buried him	seek_grave	-0.06	foreign_tip	0.07	request_recognition	0.06	event	-0.09
has bury	relics	-0.08	enemy_report	-0.05	foreign_tip	0.08	rumour	0.05	event	0.08
has but	comrade_tip	-0.19	remains_found	0.1	relics	0.15	registry	-0.09	battle_account	0.13	foreign_tip	-0.14	rumour	0.07	request_recognition	-0.1	event	0.09
has but chi	seek_grave	-0.05	comrade_tip	-0.07	grave_info	-0.07	relics	0.08	battle_account	0.07
has but may	seek_grave	-0.1	relics	0.11	foreign_tip	0.05
has buu	seek_grave	-0.15	comrade_tip	0.08	battle_account	0.07	request_recognition	-0.05	event	0.09
has buu dien	grave_info	0.07
has by	seek_grave	-0.17	comrade_tip	-0.11	grave_info	0.12	remains_found	-0.08	relics	0.06	registry	-0.05	enemy_report	0.22	foreign_tip	-0.12	request_recognition	0.09	not_dead	-0.08	event	0.13
has by a	seek_grave	0.06	relics	0.06	foreign_tip	-0.13	scam_report	0.05	rumour	0.05
has by the	seek_grave	-0.05	grave_info	0.05	remains_found	-0.05	relics	0.06	registry	0.06	battle_account	-0.05	foreign_tip	0.07
has c	seek_grave	-0.09	comrade_tip	0.13	grave_info	0.14	remains_found	-0.1	registry	-0.06	battle_account	-0.05	dna_question	-0.15	scam_report	-0.11	rumour	-0.15	event	-0.23
has c est	seek_grave	0.06	battle_account	0.06	not_dead	0.05	event	-0.07
has c hang	event	0.06
has c truong	seek_grave	-0.09	comrade_tip	0.13	relics	-0.06	event	0.06
has c1	comrade_tip	0.19	grave_info	-0.2	relics	0.05	battle_account	-0.07	enemy_report	-0.07	not_dead	0.1	event	-0.1
has c1 d1	seek_grave	-0.08	comrade_tip	-0.05	not_dead	0.08	event	0.11
has c1 d4	comrade_tip	0.09	event	-0.05
has c10	comrade_tip	0.08	battle_account	-0.07	event	-0.11
has c11	seek_grave	-0.11	comrade_tip	0.16	grave_info	-0.06	relics	0.08	battle_account	-0.05
has c17	grave_info	-0.05	rumour	0.06	event	-0.05
has c18	seek_grave	-0.11	comrade_tip	0.08	grave_info	-0.09	relics	0.08	request_recognition	0.05	event	0.05
has c2	seek_grave	-0.16	comrade_tip	0.06	remains_found	0.07	relics	-0.09	registry	0.07	battle_account	0.08	enemy_report	-0.06	foreign_tip	0.09	dna_question	-0.06	request_recognition	-0.06	not_dead	-0.05	event	0.17
has c2 d1	seek_grave	-0.05	event	-0.07
has c20	relics	0.1
has c20 trinh	seek_grave	-0.05	comrade_tip	0.06
has c21	seek_grave	-0.05	comrade_tip	0.06
has c3	seek_grave	-0.2	comrade_tip	0.16	relics	0.11	battle_account	-0.09	foreign_tip	-0.05	request_recognition	-0.06	event	-0.26
has c3 d1	registry	0.05
has c4	seek_grave	0.07	comrade_tip	-0.18	relics	-0.05	registry	0.13	battle_account	0.07
has c5	seek_grave	-0.11	comrade_tip	0.15	remains_found	0.05	relics	-0.08	event	-0.05
has c5 d2	grave_info	-0.06
has c6	seek_grave	-0.1	comrade_tip	0.1
has c6 d5	seek_grave	-0.05	comrade_tip	0.08	grave_info	-0.06	registry	0.05
has c7	seek_grave	-0.14	comrade_tip	-0.05	foreign_tip	-0.05
has c8	seek_grave	-0.06	comrade_tip	0.06	grave_info	-0.07	registry	0.05
has c9	seek_grave	0.1	comrade_tip	-0.09	grave_info	-0.11	remains_found	0.05	enemy_report	0.05	event	0.05
has c9 d3	seek_grave	0.05	comrade_tip	-0.06	grave_info	-0.05
has ca	comrade_tip	0.16	grave_info	-0.3	remains_found	0.06	relics	0.06	enemy_report	-0.12	scam_report	-0.09	rumour	-0.14	request_recognition	-0.11	event	0.05
has ca ba	comrade_tip	0.07	grave_info	0.12	relics	0.06	request_recognition	-0.05	event	-0.11
has ca hai	seek_grave	0.1	comrade_tip	0.24	grave_info	-0.08	registry	-0.13	battle_account	-0.15	dna_question	0.08	request_recognition	-0.09	event	-0.17
has ca la	grave_info	-0.11
has ca mau	grave_info	0.07
has ca nha	seek_grave	-0.06	comrade_tip	-0.05	grave_info	0.05	event	-0.07
has ca no	seek_grave	-0.08	battle_account	0.06	event	0.05
has ca o	seek_grave	-0.07	grave_info	-0.06	battle_account	0.07
has ca phe	comrade_tip	0.05	grave_info	-0.08	relics	-0.07
has ca toi	seek_grave	0.05	battle_account	-0.05	event	0.06
has ca xa	rumour	0.05
has cac	seek_grave	-0.08	comrade_tip	-0.11	grave_info	-0.07	remains_found	-0.06	relics	-0.07	registry	0.08	enemy_report	0.11	foreign_tip	-0.06	scam_report	0.14	rumour	0.07	not_dead	0.06	event	0.29
has cac anh	comrade_tip	-0.11	grave_info	0.06	battle_account	0.12	enemy_report	0.06	scam_report	0.11	rumour	-0.05	not_dead	0.05
has cac bac	comrade_tip	-0.21	grave_info	-0.08	battle_account	-0.05	enemy_report	0.08	dna_question	-0.05	scam_report	0.06	rumour	0.08	event	-0.07
has cac ban	grave_info	0.07
has cac chau	seek_grave	-0.11	comrade_tip	0.17
has cac chu	seek_grave	-0.13	comrade_tip	0.17	grave_info	0.09	not_dead	0.07
has cac co	comrade_tip	-0.05
has cac cu	seek_grave	-0.09	comrade_tip	-0.06	grave_info	0.1	registry	-0.05	battle_account	0.08	rumour	0.14	request_recognition	0.07	event	0.36
has cac dong	comrade_tip	0.05	registry	0.11	event	0.12
has cac mo	grave_info	-0.14
has cach	comrade_tip	0.14	grave_info	-0.14	relics	-0.15	registry	-0.13	battle_account	0.12	rumour	-0.05	request_recognition	-0.05	not_dead	-0.06
has cach cau	comrade_tip	-0.11	battle_account	0.13	event	0.08
has cach mang	seek_grave	0.11	comrade_tip	-0.12	battle_account	0.06
has cai	seek_grave	-0.11	comrade_tip	-0.37	grave_info	0.08	remains_found	0.33	relics	0.43	registry	-0.07	scam_report	-0.08	rumour	0.07	request_recognition	-0.08	event	0.37
has cai ao	grave_info	0.1	relics	0.05	battle_account	0.07
has cai bat	rumour	0.06
has cai be	comrade_tip	0.05	grave_info	-0.06	request_recognition	0.07
has cai bi	comrade_tip	-0.09	relics	0.07
has cai ca	seek_grave	-0.11	remains_found	0.07	relics	0.05	request_recognition	0.05	event	0.05
has cai go	grave_info	0.1	event	0.12
has cai lay	seek_grave	0.09
has cai luoc	comrade_tip	-0.05	grave_info	-0.06	remains_found	0.07
has cai ma	comrade_tip	-0.05	grave_info	0.13
has cai mo	seek_grave	0.1	rumour	0.07	event	0.06
has cai mu	comrade_tip	-0.05	grave_info	0.07	event	-0.05
has cai nay	relics	0.09
has cai tang	comrade_tip	-0.06	grave_info	0.12
has cai ten	seek_grave	-0.05	comrade_tip	0.08	event	-0.1
has cai thia	event	-0.08
has called	seek_grave	0.09	comrade_tip	-0.06	grave_info	-0.11	relics	-0.06	battle_account	0.08	event	0.1
has cam	seek_grave	0.23	remains_found	-0.14	battle_account	-0.13	enemy_report	-0.08	dna_question	-0.07	scam_report	0.2	rumour	-0.12	request_recognition	-0.2	not_dead	0.05	event	-0.23
has cam ba	comrade_tip	-0.05	grave_info	-0.05
has cam co	grave_info	-0.08
has cam giang	seek_grave	0.14	grave_info	-0.06
has cam khe	seek_grave	0.09	grave_info	-0.1	registry	0.06	event	-0.06
has cam lo	comrade_tip	-0.19	scam_report	0.07
has cam on	seek_grave	0.2	grave_info	0.11	relics	-0.06	registry	-0.05	dna_question	0.12	scam_report	-0.08	rumour	-0.05	request_recognition	-0.05	event	-0.15
has cam van	comrade_tip	-0.08	grave_info	-0.06	event	-0.05
has cam xuyen	seek_grave	-0.08	comrade_tip	-0.05	battle_account	0.05	not_dead	0.06	event	0.07
has came	seek_grave	0.2	relics	0.08	registry	-0.06	foreign_tip	-0.21	not_dead	0.06
has camp	seek_grave	-0.14	grave_info	-0.08	registry	0.07	battle_account	-0.05	enemy_report	-0.05	foreign_tip	0.05	request_recognition	0.08	not_dead	0.1
has campuchia	seek_grave	-0.06	comrade_tip	0.12
has can	seek_grave	-0.16	remains_found	-0.05	relics	0.1	registry	-0.11	battle_account	-0.09	enemy_report	-0.1	foreign_tip	-0.13	dna_question	0.24	scam_report	0.17	rumour	-0.1	not_dead	-0.11	event	-0.11
has can bo	seek_grave	-0.07	comrade_tip	-0.21	grave_info	0.22	remains_found	-0.09	foreign_tip	-0.06	scam_report	0.09	rumour	-0.07	request_recognition	0.08	not_dead	-0.06	event	-0.07
has can cu	comrade_tip	-0.05	grave_info	-0.06	remains_found	0.05	battle_account	0.1	event	0.07
has can giuoc	comrade_tip	0.08	event	0.05
has can le	seek_grave	0.06
has can loc	seek_grave	0.06	comrade_tip	0.08	grave_info	-0.07	battle_account	-0.06	event	-0.06
has can nam	seek_grave	-0.06	comrade_tip	0.05
has can o	grave_info	-0.09	request_recognition	0.05
has can thi	seek_grave	0.08	grave_info	-0.13
has can tho	grave_info	0.06	remains_found	0.05	event	0.06
has can tim	seek_grave	0.12	comrade_tip	-0.05	grave_info	-0.05
has canal	seek_grave	-0.06	enemy_report	0.07	foreign_tip	0.05
has cang	comrade_tip	0.07	battle_account	-0.05	request_recognition	-0.09	event	0.16
has cang ve	seek_grave	0.08	comrade_tip	-0.11	battle_account	0.05
has canh	comrade_tip	0.15	grave_info	0.11	remains_found	0.16	relics	-0.12	registry	-0.27	battle_account	-0.07	enemy_report	-0.05	dna_question	-0.15	scam_report	0.13	rumour	-0.13	not_dead	-0.09
has canh bao	seek_grave	-0.05	grave_info	-0.06	scam_report	0.14	event	-0.09
has canh cay	seek_grave	-0.05	comrade_tip	0.06	grave_info	-0.06	relics	-0.06	request_recognition	0.09
has canh dan	seek_grave	0.11	comrade_tip	-0.09
has canh dong	seek_grave	0.06	comrade_tip	0.06	grave_info	-0.11	rumour	0.08	event	-0.09
has canh duong	seek_grave	0.1	grave_info	-0.12
has canh nhau	seek_grave	-0.06	grave_info	0.05	event	0.1
has canh sat	comrade_tip	0.07	grave_info	-0.06	request_recognition	0.08
has canh suoi	seek_grave	0.05	comrade_tip	-0.08	grave_info	-0.05	event	0.07
has canh tuat	battle_account	0.06
has cao	seek_grave	-0.19	comrade_tip	0.09	grave_info	-0.07	remains_found	0.07	registry	0.09	battle_account	-0.12	enemy_report	0.32	foreign_tip	-0.07	dna_question	0.09	scam_report	-0.09	rumour	-0.06	request_recognition	-0.16	not_dead	-0.11
has cao ba	grave_info	0.06	scam_report	0.05	event	0.06
has cao bang	seek_grave	0.1	remains_found	-0.07	battle_account	-0.06	dna_question	0.11	request_recognition	-0.06
has cao cua	seek_grave	-0.05	comrade_tip	-0.08	grave_info	-0.07	enemy_report	0.12	event	0.11
has cao diem	seek_grave	0.06	grave_info	-0.06	battle_account	0.05	event	-0.06
has cao lang	seek_grave	-0.06	grave_info	0.16
has cao loc	seek_grave	-0.06	registry	0.07
has cao nhanh	remains_found	0.06
has cao su	seek_grave	0.07	comrade_tip	-0.11	grave_info	-0.12	remains_found	0.06	enemy_report	-0.05	request_recognition	-0.07	event	0.19
has cao thi	relics	-0.05	battle_account	0.06	dna_question	0.06
has cao van	event	-0.05
has cao xa	grave_info	0.07
has cao xuan	seek_grave	-0.07	not_dead	0.05	event	0.07
has cap	seek_grave	0.07	comrade_tip	-0.12	grave_info	0.07	remains_found	-0.1	relics	0.21	battle_account	-0.07	enemy_report	-0.08	dna_question	-0.12	scam_report	-0.08	rumour	-0.09	request_recognition	0.06	event	-0.1
has cap bac	seek_grave	0.18	registry	-0.11	event	-0.09
has cap duong	comrade_tip	0.06
has capt	grave_info	-0.05	registry	0.05	battle_account	-0.05	foreign_tip	0.07
has captain	comrade_tip	-0.05	relics	-0.07	foreign_tip	0.16	event	0.07
has captured	seek_grave	-0.12	comrade_tip	-0.07	registry	0.05	enemy_report	0.29	event	0.05
has card	seek_grave	-0.12	relics	0.21
has carried	seek_grave	0.05	foreign_tip	-0.13	rumour	0.05	event	0.14
has cat	grave_info	0.21	remains_found	0.09	relics	0.08	registry	-0.09	enemy_report	-0.07	scam_report	-0.05	rumour	-0.09	request_recognition	-0.18	not_dead	-0.05	event	0.13
has cat ba	grave_info	0.1	event	-0.07
has cat bi	grave_info	0.08
has cat boc	seek_grave	0.05	comrade_tip	-0.08	remains_found	0.06
has cat hai	battle_account	-0.05	event	-0.09
has cat sau	grave_info	0.05	event	0.15
has cau	seek_grave	0.09	comrade_tip	-0.07	grave_info	-0.08	remains_found	-0.11	battle_account	0.12	foreign_tip	-0.12	rumour	0.08
has cau ay	seek_grave	-0.11	comrade_tip	0.15	grave_info	-0.1
has cau ba	seek_grave	-0.1	comrade_tip	0.05	grave_info	0.07	relics	0.06
has cau binh	seek_grave	0.06	event	-0.06
has cau chu	battle_account	0.05	request_recognition	0.07
has cau di	seek_grave	0.07
has cau em	seek_grave	0.11	comrade_tip	-0.06	event	-0.14
has cau ham	seek_grave	-0.05	dna_question	0.05	event	-0.06
has cau ke	seek_grave	-0.05
has cau la	seek_grave	0.11
has cau mat	comrade_tip	-0.07	event	0.05
has cau nam	event	0.07
has cau o	grave_info	0.05
has cau ong	comrade_tip	0.08
has cau rach	grave_info	-0.05
has cau rao	seek_grave	0.13	grave_info	-0.08
has cau ten	seek_grave	0.1
has cau toi	grave_info	0.06
has cau treo	event	-0.05
has cav	seek_grave	-0.06	grave_info	-0.05	foreign_tip	0.15
has cay	seek_grave	-0.17	grave_info	0.16	registry	-0.09	battle_account	-0.08	dna_question	-0.08	scam_report	-0.07	rumour	0.06	not_dead	-0.07	event	0.16
has cay da	seek_grave	0.05	grave_info	0.07
has cay dau	comrade_tip	0.05	grave_info	-0.07
has cay gao	comrade_tip	-0.07	battle_account	0.05	event	0.06
has cay ko	grave_info	-0.06	event	0.07
has cay so	seek_grave	0.08	battle_account	0.05	rumour	0.06
has cay sung	comrade_tip	-0.07	grave_info	0.08
has cay thot	comrade_tip	0.05
has cay xoai	grave_info	-0.13	event	-0.05
has ccb	seek_grave	-0.12	comrade_tip	0.24	grave_info	-0.09	relics	-0.07	foreign_tip	0.06	dna_question	-0.05	request_recognition	-0.06	event	0.07
has ce	seek_grave	-0.1	comrade_tip	-0.05	grave_info	0.08	scam_report	0.15	event	-0.11
has cemetery	comrade_tip	-0.06	grave_info	0.3	relics	-0.12	dna_question	-0.05	event	-0.08
has certificate	grave_info	-0.05	request_recognition	0.17	not_dead	0.06	event	-0.1
has cha	seek_grave	-0.1	grave_info	0.07	remains_found	-0.05	relics	-0.06	battle_account	-0.06	scam_report	-0.06	rumour	0.16	request_recognition	0.07	not_dead	-0.05	event	0.19
has cha toi	seek_grave	0.06	comrade_tip	-0.17	grave_info	0.17	relics	-0.05	event	0.05
has cha xu	grave_info	0.07
has chac	seek_grave	-0.24	comrade_tip	0.13	grave_info	-0.15	relics	0.22	registry	-0.08	rumour	0.22	event	-0.08
has chac la	remains_found	0.05	registry	0.06	foreign_tip	0.07	event	-0.1
has chai	relics	0.09
has cham	registry	-0.11	rumour	-0.07	request_recognition	0.06	event	0.06
has cham o	comrade_tip	0.06
has chan	seek_grave	-0.13	comrade_tip	0.14	grave_info	-0.17	remains_found	0.15	relics	-0.17	battle_account	0.11	enemy_report	-0.06	scam_report	-0.05	rumour	0.09	not_dead	-0.06	event	0.17
has chan cau	event	0.09
has chan deo	event	-0.09
has chan doc	seek_grave	-0.05	comrade_tip	0.1	event	-0.05
has chan doi	comrade_tip	0.13	grave_info	-0.06	remains_found	0.05
has chan nui	rumour	0.06	event	-0.09
has chan o	seek_grave	-0.09	comrade_tip	0.05	grave_info	0.09
has chang	seek_grave	0.13	grave_info	0.07	event	-0.11
has chanh	seek_grave	0.07	comrade_tip	-0.08	grave_info	0.11	relics	-0.05	request_recognition	-0.09
has chao	seek_grave	-0.05	comrade_tip	0.09	registry	-0.07	battle_account	-0.05	rumour	-0.05	event	-0.06
has chao anh	remains_found	0.07	event	0.08
has chao cac	seek_grave	0.18	comrade_tip	-0.06	request_recognition	-0.09
has chap	seek_grave	-0.13	grave_info	0.05	request_recognition	0.08	event	-0.08
has chap nam	comrade_tip	0.1	grave_info	-0.05	event	-0.05
has chat	relics	-0.05	battle_account	-0.07	event	-0.21
has chau	seek_grave	0.11	comrade_tip	0.06	remains_found	-0.08	registry	-0.19	battle_account	0.05	foreign_tip	-0.05	dna_question	0.18	scam_report	-0.14	rumour	-0.22	request_recognition	0.13
has chau anh	event	0.08
has chau ba	comrade_tip	-0.05	dna_question	0.08
has chau bao	grave_info	0.07
has chau chao	seek_grave	0.09
has chau chep	relics	0.12
has chau chi	seek_grave	0.09	comrade_tip	-0.06	grave_info	-0.05	battle_account	0.05
has chau co	seek_grave	0.1	relics	0.05	registry	-0.05	request_recognition	-0.06
has chau cu	seek_grave	0.14	comrade_tip	-0.06	grave_info	0.05
has chau da	seek_grave	-0.05
has chau di	seek_grave	-0.05	comrade_tip	-0.08	grave_info	0.13	request_recognition	0.05
has chau dich	foreign_tip	0.06
has chau doc	seek_grave	0.06	comrade_tip	-0.09	relics	0.05
has chau ghi	comrade_tip	0.13
has chau go	request_recognition	0.05
has chau goi	seek_grave	0.11	comrade_tip	-0.12	grave_info	-0.08	dna_question	0.07	event	-0.06
has chau gui	comrade_tip	0.09	event	-0.08
has chau ho	grave_info	0.09	event	-0.05
has chau hoi	seek_grave	0.13	comrade_tip	-0.07	grave_info	-0.07	request_recognition	-0.05	event	-0.07
has chau ke	comrade_tip	-0.05	grave_info	0.12	scam_report	0.05	event	-0.07
has chau khong	comrade_tip	0.09	event	-0.08
has chau la	comrade_tip	-0.2	relics	0.08	dna_question	0.14	request_recognition	0.06	event	-0.14
has chau mat	comrade_tip	-0.05	relics	0.09
has chau muon	seek_grave	0.15	comrade_tip	-0.06
has chau nghe	seek_grave	-0.06
has chau ngoai	seek_grave	-0.05	grave_info	-0.07	request_recognition	0.1	event	0.13
has chau noi	seek_grave	-0.09	comrade_tip	0.05	grave_info	0.09	registry	-0.05	event	-0.05
has chau o	seek_grave	-0.08	battle_account	0.06	event	0.08
has chau ong	seek_grave	-0.1	comrade_tip	0.12	rumour	0.06
has chau ruot	seek_grave	0.05	scam_report	0.06
has chau sinh	comrade_tip	-0.05
has chau ten	seek_grave	0.23	comrade_tip	-0.14	grave_info	-0.09
has chau thanh	seek_grave	0.11	comrade_tip	-0.11	battle_account	-0.05	event	0.08
has chau thi	comrade_tip	0.06	grave_info	-0.05	battle_account	0.08
has chau tim	seek_grave	0.1
has chau toi	comrade_tip	-0.05
has chau van	comrade_tip	-0.06	relics	0.07	request_recognition	0.07
has chau viet	seek_grave	0.08	event	-0.06
has chau xin	seek_grave	-0.05
has chay	seek_grave	-0.23	comrade_tip	0.12	grave_info	0.15	remains_found	-0.07	relics	-0.08	registry	-0.05	battle_account	0.32	dna_question	-0.05	not_dead	-0.06	event	0.1
has chay het	seek_grave	-0.08	comrade_tip	0.06
has chay o	seek_grave	-0.06	comrade_tip	0.09	battle_account	0.09	event	0.11
has che	seek_grave	-0.08	comrade_tip	-0.08	grave_info	-0.07	relics	0.07	registry	-0.07	battle_account	-0.05	enemy_report	-0.05	dna_question	-0.05	request_recognition	0.22	not_dead	0.06
has che do	seek_grave	-0.08	grave_info	-0.05	request_recognition	0.19	event	-0.07
has chef	seek_grave	-0.19	remains_found	-0.05	relics	-0.12	battle_account	0.09	enemy_report	0.08	foreign_tip	0.11	rumour	0.06	request_recognition	0.06	not_dead	0.05	event	0.08
has chef de	seek_grave	-0.06	grave_info	-0.05	enemy_report	0.13	request_recognition	0.08	event	0.07
has chen	seek_grave	-0.08	event	0.07
has cheo	seek_grave	0.17	comrade_tip	0.06	grave_info	-0.17	registry	0.06	event	-0.09
has chep	seek_grave	-0.32	comrade_tip	-0.09	grave_info	-0.07	remains_found	-0.08	registry	0.38	battle_account	0.06	event	0.15
has chep lai	seek_grave	-0.09	relics	-0.05	registry	0.05	event	-0.14
has chep nguyen	grave_info	-0.06	registry	0.09	battle_account	0.05
has cherche	grave_info	0.12	event	-0.05
has chet	comrade_tip	0.05	grave_info	0.06	remains_found	-0.14	relics	0.1	registry	-0.06	battle_account	0.13	enemy_report	0.05	dna_question	-0.14	scam_report	-0.14	rumour	0.13	request_recognition	0.06	not_dead	0.15	event	0.16
has chet ben	seek_grave	0.06
has chet bom	comrade_tip	0.07	grave_info	-0.07
has chet cung	seek_grave	-0.05	comrade_tip	0.05	request_recognition	0.06	event	0.05
has chet do	foreign_tip	0.08	event	0.07
has chet luc	seek_grave	-0.06	grave_info	0.08
has chet nam	grave_info	-0.12	rumour	0.17	event	0.11
has chet ngay	seek_grave	0.05	grave_info	-0.12	request_recognition	0.06
has chet o	seek_grave	0.24	comrade_tip	0.16	grave_info	-0.13	remains_found	0.05	registry	-0.07	rumour	-0.1	request_recognition	-0.12	event	-0.3
has chet roi	seek_grave	-0.07	grave_info	0.08	request_recognition	0.05
has chet tai	comrade_tip	0.06	battle_account	0.1
has chet tran	grave_info	0.08	event	-0.06
has chet tren	seek_grave	0.08	event	-0.05
has chet trong	seek_grave	0.06	battle_account	0.15	request_recognition	0.06
has chet vi	seek_grave	0.19	comrade_tip	-0.06	registry	0.05	event	-0.12
has chez	grave_info	0.2	relics	-0.05	foreign_tip	-0.09	not_dead	0.06	event	-0.11
has chi	seek_grave	0.08	comrade_tip	-0.06	remains_found	-0.13	relics	-0.08	battle_account	0.2	enemy_report	-0.17	foreign_tip	-0.19	scam_report	0.13	rumour	0.09	request_recognition	-0.08	not_dead	-0.19
has chi bao	event	-0.06
has chi bi	seek_grave	-0.23	comrade_tip	0.1	grave_info	0.1	registry	-0.05
has chi biet	comrade_tip	0.19	grave_info	-0.08	battle_account	-0.06	event	-0.17
has chi bo	seek_grave	-0.07	battle_account	0.08	request_recognition	0.13	event	-0.06
has chi cho	comrade_tip	-0.1	grave_info	0.17	remains_found	-0.06	battle_account	-0.12	scam_report	0.26	rumour	-0.07	event	-0.11
has chi co	seek_grave	0.24	comrade_tip	0.07	relics	-0.1	battle_account	-0.12	event	-0.07
has chi con	seek_grave	-0.16	comrade_tip	-0.26	grave_info	0.19	relics	0.05	battle_account	0.18	dna_question	0.07	request_recognition	-0.06	event	0.19
has chi dao	battle_account	0.06	rumour	0.05	request_recognition	0.06	event	-0.14
has chi dau	seek_grave	0.05	comrade_tip	-0.13
has chi diem	seek_grave	-0.07	comrade_tip	-0.08	grave_info	0.11	battle_account	0.08	event	-0.1
has chi do	grave_info	-0.06	event	-0.05
has chi doan	seek_grave	-0.06	grave_info	0.07
has chi duoc	seek_grave	-0.08	event	-0.05
has chi em	seek_grave	0.05	grave_info	0.06	battle_account	-0.08	event	-0.2
has chi gai	seek_grave	-0.06	not_dead	0.05
has chi ghi	seek_grave	0.08	dna_question	0.05
has chi giup	seek_grave	0.17	grave_info	-0.08
has chi ho	comrade_tip	-0.12	grave_info	-0.07	remains_found	0.05	battle_account	0.06	event	0.1
has chi hoi	seek_grave	0.09	comrade_tip	-0.1	grave_info	0.07	registry	0.06	event	-0.15
has chi huy	comrade_tip	-0.17	remains_found	0.16	battle_account	0.16	enemy_report	0.05	request_recognition	-0.07	event	0.27
has chi khu	grave_info	-0.06	enemy_report	0.06
has chi la	comrade_tip	0.05	grave_info	-0.08
has chi lang	battle_account	0.09	event	0.09
has chi le	seek_grave	-0.1	grave_info	0.1
has chi linh	grave_info	-0.05	event	0.14
has chi mo	seek_grave	-0.11	grave_info	0.14	scam_report	0.05	event	-0.07
has chi mong	seek_grave	0.07	comrade_tip	-0.08	event	-0.06
has chi mot	enemy_report	0.05	scam_report	0.05
has chi muon	seek_grave	0.06	relics	0.09	event	-0.1
has chi nam	grave_info	0.11	event	-0.08
has chi nghe	seek_grave	0.05	comrade_tip	-0.06	grave_info	-0.1	rumour	0.08
has chi nguyen	relics	0.08	battle_account	0.07	event	0.13
has chi nho	comrade_tip	-0.14	grave_info	0.14	remains_found	-0.05	battle_account	0.09	request_recognition	-0.08	event	0.16
has chi noi	seek_grave	-0.07	comrade_tip	0.12
has chi oi	grave_info	-0.05
has chi ruot	grave_info	0.07
has chi ten	seek_grave	0.06
has chi thay	rumour	0.06	event	0.05
has chi toi	comrade_tip	-0.05	grave_info	0.15
has chi trong	relics	0.1	event	-0.05
has chi xin	seek_grave	0.12	request_recognition	0.07	event	-0.06
has chia	seek_grave	0.05	comrade_tip	-0.05
has chia se	seek_grave	-0.08	grave_info	0.05	relics	0.06	rumour	0.06
has chiec	comrade_tip	-0.11	grave_info	-0.19	remains_found	0.06	relics	0.17	battle_account	0.1	event	0.09
has chief	seek_grave	-0.08	comrade_tip	-0.05	enemy_report	0.08	request_recognition	0.06	event	0.14
has chiem	seek_grave	0.05
has chien	seek_grave	0.27	comrade_tip	-0.17	relics	-0.09	registry	-0.05	battle_account	0.12	enemy_report	0.05	foreign_tip	-0.05	dna_question	-0.07	request_recognition	0.08	not_dead	-0.1	event	0.18
has chien binh	request_recognition	0.06	event	-0.11
has chien dau	seek_grave	0.07	comrade_tip	-0.13	event	0.06
has chien dich	comrade_tip	0.1	event	-0.18
has chien khu	seek_grave	0.09	grave_info	-0.07
has chien si	seek_grave	-0.05	comrade_tip	-0.07	grave_info	0.11	relics	0.07	battle_account	0.14	request_recognition	0.06	event	0.15
has chien tranh	seek_grave	0.05	grave_info	-0.05
has chien truong	seek_grave	-0.06	scam_report	0.05	event	-0.09
has chieng	comrade_tip	0.05
has chieu	seek_grave	-0.37	comrade_tip	0.19	grave_info	-0.22	relics	-0.05	battle_account	0.33	enemy_report	0.06	dna_question	0.05	request_recognition	0.06	event	0.33
has chim	seek_grave	0.06	comrade_tip	-0.14	grave_info	-0.14	remains_found	0.11	relics	0.08	battle_account	0.09	event	0.15
has chin	seek_grave	-0.13	comrade_tip	0.09	grave_info	0.19	remains_found	-0.06	relics	-0.08	registry	0.05	battle_account	0.06	rumour	-0.05	request_recognition	-0.09	not_dead	-0.06	event	0.12
has chin muoi	dna_question	0.06	event	-0.05
has chin nam	seek_grave	0.05	comrade_tip	-0.07	grave_info	-0.05	event	0.08
has chin thang	event	-0.05
has chin tuoi	grave_info	0.09	event	-0.07
has chinh	seek_grave	-0.16	grave_info	0.07	registry	0.07	battle_account	0.09	enemy_report	-0.08	scam_report	0.05	not_dead	0.05	event	-0.05
has chinh la	seek_grave	-0.13	comrade_tip	0.12
has chinh ong	comrade_tip	-0.05	event	0.06
has chinh sach	comrade_tip	-0.12	registry	0.15	scam_report	0.1
has chinh tay	comrade_tip	0.11	grave_info	-0.07
has chinh tri	seek_grave	0.05	comrade_tip	-0.13	relics	0.05	registry	-0.1	battle_account	0.09	event	-0.08
has chiu	grave_info	0.06	event	-0.21
has cho	remains_found	-0.09	relics	0.1	registry	-0.33	dna_question	0.05	scam_report	0.23	request_recognition	0.1	not_dead	-0.05
has cho ai	seek_grave	-0.21	grave_info	0.13	dna_question	0.07	event	0.08
has cho anh	comrade_tip	0.11	grave_info	-0.13	battle_account	-0.09	scam_report	0.05	request_recognition	0.09	event	-0.18
has cho ay	grave_info	0.15
has cho ba	seek_grave	-0.05	comrade_tip	0.15	grave_info	-0.07	dna_question	0.12	event	-0.16
has cho bac	seek_grave	-0.11	comrade_tip	0.13	dna_question	0.05	rumour	0.07	event	-0.06
has cho ben	grave_info	-0.08	battle_account	-0.06	scam_report	0.07
has cho biet	seek_grave	0.09	grave_info	-0.06	event	0.06
has cho bo	seek_grave	0.05	comrade_tip	-0.07	battle_account	-0.05	request_recognition	0.09	event	-0.11
has cho cac	seek_grave	-0.08	remains_found	0.06	battle_account	0.07	event	0.11
has cho cau	comrade_tip	0.05
has cho cay	seek_grave	-0.1	battle_account	0.07	event	0.13
has cho chau	seek_grave	0.07	grave_info	-0.11	request_recognition	-0.05
has cho chi	seek_grave	-0.1	grave_info	0.13	request_recognition	0.07
has cho chon	seek_grave	-0.16	comrade_tip	0.18	grave_info	0.13	rumour	-0.05	request_recognition	0.06
has cho chu	comrade_tip	-0.06
has cho co	seek_grave	-0.09	comrade_tip	0.1	grave_info	0.06	enemy_report	0.05	event	-0.07
has cho con	seek_grave	-0.06
has cho cu	grave_info	0.08	event	0.15
has cho dan	comrade_tip	-0.05	relics	0.09	event	-0.06
has cho do	seek_grave	-0.12	grave_info	0.16	relics	0.08	event	0.09
has cho doan	comrade_tip	-0.07	grave_info	0.17	event	0.13
has cho doi	seek_grave	0.11	event	0.05
has cho don	seek_grave	-0.09	comrade_tip	0.06	event	0.05
has cho dong	event	-0.07
has cho dung	seek_grave	-0.05	comrade_tip	0.05	request_recognition	0.07
has cho em	seek_grave	-0.17	scam_report	0.05	rumour	0.05	request_recognition	-0.06
has cho gao	seek_grave	-0.1	comrade_tip	0.1
has cho gia	seek_grave	-0.06	grave_info	0.08	foreign_tip	0.1
has cho hoi	seek_grave	0.22	grave_info	-0.17	dna_question	0.07	request_recognition	0.05	event	-0.08
has cho khong	seek_grave	0.08	grave_info	0.06
has cho lon	comrade_tip	0.1
has cho me	comrade_tip	-0.07	event	-0.11
has cho minh	seek_grave	0.06	comrade_tip	-0.05	grave_info	-0.13	event	0.06
has cho mo	seek_grave	-0.05	grave_info	-0.11	scam_report	0.17
has cho moi	grave_info	0.12	event	0.06
has cho nao	grave_info	-0.07
has cho nay	grave_info	-0.06	remains_found	0.05	event	0.06
has cho nguoi	seek_grave	0.05	grave_info	-0.08
has cho nha	grave_info	-0.12
has cho no	comrade_tip	0.08
has cho ong	seek_grave	-0.05	comrade_tip	0.21	grave_info	-0.13	request_recognition	0.08
has cho ra	relics	0.1	battle_account	-0.05	rumour	0.05	event	-0.06
has cho toi	seek_grave	0.18	comrade_tip	-0.16	grave_info	-0.1	relics	-0.06	foreign_tip	0.1	event	-0.11
has cho tui	seek_grave	0.08	comrade_tip	-0.06
has cho ve	comrade_tip	-0.05	battle_account	0.06
has cho xe	seek_grave	-0.05	foreign_tip	0.05	event	-0.06
has choi	seek_grave	-0.09	comrade_tip	-0.06	relics	0.05	rumour	0.14
has chon	comrade_tip	0.47	grave_info	0.05	remains_found	-0.23	relics	-0.16	registry	-0.18	battle_account	-0.17	scam_report	-0.16	rumour	0.06	request_recognition	-0.09	not_dead	-0.18	event	-0.27
has chon anh	seek_grave	-0.08	comrade_tip	0.09	grave_info	-0.06	battle_account	-0.06	event	-0.18
has chon ba	grave_info	0.1
has chon ben	seek_grave	0.06	comrade_tip	0.13	event	-0.08
has chon bo	seek_grave	0.05	comrade_tip	-0.06	grave_info	-0.15	relics	0.08	rumour	0.06
has chon canh	seek_grave	0.17	battle_account	-0.05	event	-0.07
has chon cat	comrade_tip	0.1	grave_info	-0.08	event	0.05
has chon cau	seek_grave	0.05
has chon chu	seek_grave	-0.09	comrade_tip	0.08	grave_info	0.06	event	-0.1
has chon chung	seek_grave	-0.05	comrade_tip	-0.19	dna_question	0.06	rumour	0.09	event	0.15
has chon cung	seek_grave	0.06	comrade_tip	-0.08	relics	0.07	registry	0.05	event	-0.08
has chon dau	seek_grave	0.09	comrade_tip	0.12	grave_info	-0.08	event	-0.1
has chon duoi	comrade_tip	0.07	relics	0.05	event	-0.09
has chon gan	comrade_tip	0.05	grave_info	-0.07
has chon hai	seek_grave	-0.08	comrade_tip	-0.07	grave_info	0.19	battle_account	-0.05
has chon la	seek_grave	-0.1	grave_info	0.13
has chon mot	comrade_tip	0.06	battle_account	0.05
has chon ngay	grave_info	-0.09
has chon ngoai	seek_grave	0.1	grave_info	-0.08
has chon no	comrade_tip	0.09	dna_question	0.05	event	-0.06
has chon o	grave_info	-0.11	relics	-0.06	registry	-0.05	battle_account	0.2	foreign_tip	-0.06	scam_report	-0.05	request_recognition	0.06	event	0.12
has chon ong	event	-0.07
has chon sau	seek_grave	0.09	relics	0.06	battle_account	-0.08	event	-0.12
has chon tai	seek_grave	0.05
has chon tam	seek_grave	0.05	grave_info	-0.05	event	0.08
has chon tap	comrade_tip	-0.07	battle_account	0.05
has chon tren	seek_grave	-0.08	comrade_tip	-0.07	request_recognition	0.09	event	-0.14
has chon trong	seek_grave	0.06	comrade_tip	0.06	battle_account	-0.07	request_recognition	0.1	event	-0.18
has chong	seek_grave	0.25	comrade_tip	-0.16	registry	-0.05	battle_account	-0.21	enemy_report	-0.06	foreign_tip	-0.06	request_recognition	-0.13	event	-0.22
has chong ba	seek_grave	0.14	grave_info	-0.09
has chong can	seek_grave	-0.05	comrade_tip	0.15	battle_account	-0.05	event	0.07
has chong em	seek_grave	0.1
has chong la	seek_grave	-0.05	grave_info	0.06	event	-0.05
has chong my	grave_info	0.07
has chong phap	battle_account	-0.06	event	-0.11
has chong toi	seek_grave	0.36	comrade_tip	-0.29	grave_info	-0.15	relics	0.06
has chop	seek_grave	-0.12	comrade_tip	0.16
has chot	seek_grave	-0.18	comrade_tip	0.28	grave_info	-0.18	relics	0.07	event	0.05
has chu	comrade_tip	-0.06	grave_info	0.2	remains_found	0.23	relics	0.08	battle_account	-0.14	enemy_report	-0.11	foreign_tip	-0.22	scam_report	-0.13	request_recognition	-0.13	not_dead	0.11	event	0.17
has chu a	seek_grave	0.06	comrade_tip	0.13
has chu ay	seek_grave	-0.09	grave_info	0.09	event	-0.05
has chu ba	seek_grave	-0.07	comrade_tip	0.05	battle_account	-0.05	event	-0.07
has chu bac	comrade_tip	-0.06	grave_info	-0.05	registry	0.11
has chu bay	seek_grave	0.07	comrade_tip	-0.08	registry	0.07
has chu bo	seek_grave	-0.15	comrade_tip	-0.07	grave_info	0.17	relics	0.07	event	-0.23
has chu chau	seek_grave	0.07	comrade_tip	-0.09	event	0.05
has chu co	comrade_tip	0.14	grave_info	-0.07
has chu con	seek_grave	0.07	comrade_tip	-0.06	remains_found	0.08
has chu dat	seek_grave	-0.08	grave_info	0.17	event	0.13
has chu di	seek_grave	0.07	event	-0.05
has chu duc	comrade_tip	0.07
has chu em	seek_grave	-0.06	grave_info	-0.19	dna_question	0.12	rumour	0.1
has chu h	remains_found	0.05
has chu hai	event	-0.12
has chu k	seek_grave	0.05	grave_info	-0.05
has chu khong	comrade_tip	0.07	grave_info	0.12	event	-0.2
has chu la	seek_grave	-0.08	comrade_tip	-0.05	grave_info	0.15	enemy_report	0.07
has chu luc	event	-0.06
has chu nam	seek_grave	-0.13	comrade_tip	0.07
has chu nguoi	seek_grave	0.05
has chu nha	seek_grave	-0.06
has chu nho	comrade_tip	0.07
has chu o	seek_grave	-0.08	comrade_tip	0.08	event	-0.09
has chu oi	not_dead	0.05
has chu prong	comrade_tip	0.05
has chu ruot	seek_grave	0.08
has chu t	comrade_tip	0.07
has chu ten	grave_info	0.09
has chu thi	comrade_tip	-0.05	grave_info	0.11
has chu tich	seek_grave	-0.14	grave_info	0.05	dna_question	0.1
has chu toi	comrade_tip	-0.1	enemy_report	0.05	not_dead	0.15
has chu tu	event	-0.05
has chu ut	seek_grave	0.14	comrade_tip	-0.09	grave_info	-0.06	event	-0.05
has chu van	registry	0.05	not_dead	0.06
has chu y	comrade_tip	-0.06	grave_info	0.09	foreign_tip	0.05	request_recognition	0.06	event	0.12
has chua	comrade_tip	-0.15	relics	-0.13	registry	0.15	battle_account	-0.14	enemy_report	-0.05	foreign_tip	-0.14	rumour	0.13	request_recognition	0.32	not_dead	-0.11
has chua ai	comrade_tip	-0.16	grave_info	0.28	rumour	-0.06	event	0.15
has chua bao	seek_grave	-0.05
has chua biet	seek_grave	0.06	grave_info	-0.14	registry	0.09
has chua co	comrade_tip	-0.25	grave_info	-0.14	registry	0.14	dna_question	0.06	request_recognition	0.22	event	-0.19
has chua duoc	seek_grave	-0.27	comrade_tip	-0.07	request_recognition	0.23	event	-0.09
has chua kip	seek_grave	0.05	comrade_tip	-0.06	battle_account	0.09	event	0.14
has chua ro	seek_grave	0.12	grave_info	-0.11	registry	0.09
has chua thay	comrade_tip	0.08	grave_info	-0.18	scam_report	-0.06	rumour	0.11	event	0.06
has chua thi	comrade_tip	0.05	grave_info	0.06	event	0.09
has chua tim	grave_info	0.07	event	-0.05
has chua toi	battle_account	0.06	scam_report	0.07	event	0.05
has chua ve	registry	0.09	event	-0.05
has chuan	grave_info	0.09	event	-0.09
has chuan uy	relics	0.05	event	-0.09
has chuc	comrade_tip	-0.09	grave_info	0.12	relics	-0.05	registry	-0.12	battle_account	0.06	enemy_report	-0.05	foreign_tip	-0.06	scam_report	0.08	rumour	0.08	request_recognition	-0.13	not_dead	0.05	event	0.09
has chuc nam	seek_grave	0.05	comrade_tip	-0.08	grave_info	0.07
has chuc vu	seek_grave	0.07	grave_info	0.06	registry	-0.08	request_recognition	-0.05	event	-0.08
has chum	comrade_tip	0.11	battle_account	-0.05	event	-0.06
has chung	seek_grave	-0.16	comrade_tip	-0.11	grave_info	-0.11	relics	-0.09	registry	-0.11	battle_account	0.16	enemy_report	0.08	dna_question	-0.08	rumour	0.13	request_recognition	0.59	not_dead	-0.14	event	0.19
has chung em	grave_info	0.15	rumour	0.06
has chung kien	battle_account	0.05	event	0.08
has chung minh	grave_info	-0.06	relics	0.15
has chung mot	comrade_tip	0.13	grave_info	-0.05	event	-0.14
has chung no	seek_grave	0.07	comrade_tip	-0.13	battle_account	0.15	event	0.12
has chung toi	seek_grave	-0.12	comrade_tip	0.25	grave_info	0.07	remains_found	0.1	battle_account	-0.21	enemy_report	-0.06	foreign_tip	0.1	dna_question	-0.08	scam_report	0.05	request_recognition	-0.09
has chung voi	event	-0.06
has chuoc	seek_grave	-0.08	comrade_tip	0.08	event	-0.05
has chuoi	seek_grave	-0.11	comrade_tip	0.11	event	0.11
has chuong	comrade_tip	0.11	grave_info	-0.14	relics	-0.09	registry	-0.05	battle_account	-0.05	event	-0.05
has chuong trinh	rumour	0.07
has chup	seek_grave	-0.17	comrade_tip	-0.07	grave_info	0.33	remains_found	-0.05	relics	0.12	registry	0.08	battle_account	-0.07	dna_question	-0.07	request_recognition	-0.06	event	0.15
has chup anh	seek_grave	-0.05	grave_info	0.14
has chup duoc	event	-0.09
has chup lai	event	0.09
has chut	comrade_tip	0.06	enemy_report	0.05
has chuyen	seek_grave	-0.25	comrade_tip	0.14	grave_info	0.21	remains_found	-0.06	relics	-0.18	registry	-0.08	battle_account	-0.17	foreign_tip	0.12	dna_question	-0.13	scam_report	0.29	rumour	0.1
has chuyen nay	not_dead	0.05
has chuyen toi	registry	0.06	battle_account	-0.06
has chuyen vao	seek_grave	0.1	comrade_tip	-0.05
has chuyen ve	seek_grave	0.09	registry	-0.07	request_recognition	0.07
has cimetiere	seek_grave	0.17	comrade_tip	-0.05	grave_info	0.14	relics	-0.06	enemy_report	-0.05	foreign_tip	0.08	event	-0.12
has cimetiere de	seek_grave	0.11	grave_info	0.05	event	-0.12
has closed	seek_grave	-0.07	comrade_tip	0.11	remains_found	0.1
has co	seek_grave	-0.12	comrade_tip	-0.11	grave_info	0.1	remains_found	0.18	relics	-0.06	registry	-0.1	battle_account	-0.18	enemy_report	0.18	foreign_tip	-0.18	dna_question	0.14	rumour	0.28	request_recognition	0.08	not_dead	-0.16	event	0.45
has co ai	seek_grave	0.16	registry	-0.05	dna_question	-0.06	rumour	-0.05	request_recognition	-0.05	event	-0.18
has co am	seek_grave	0.05
has co anh	comrade_tip	0.12	battle_account	0.09	dna_question	0.05	scam_report	-0.05	rumour	-0.05	event	-0.07
has co ba	seek_grave	-0.12	grave_info	0.14	relics	-0.05	battle_account	0.06	rumour	0.07	event	0.28
has co bac	seek_grave	0.11	event	-0.07
has co ban	comrade_tip	0.06
has co bang	seek_grave	-0.18	comrade_tip	-0.06	request_recognition	0.33	event	-0.09
has co bay	seek_grave	0.06	grave_info	-0.06	relics	0.05	rumour	0.05
has co bia	relics	0.05	rumour	0.05	event	-0.09
has co biet	seek_grave	0.08
has co bo	seek_grave	-0.15	comrade_tip	-0.06	grave_info	0.16	dna_question	0.05
has co boc	grave_info	-0.06
has co bon	request_recognition	0.06	event	0.07
has co ca	comrade_tip	0.05	remains_found	0.05
has co cach	comrade_tip	0.07	event	-0.05
has co cai	seek_grave	-0.16	comrade_tip	-0.1	remains_found	0.18	relics	-0.05	battle_account	0.05	foreign_tip	0.12	rumour	0.07	event	0.18
has co cam	seek_grave	-0.05
has co can	seek_grave	-0.16	grave_info	-0.07	relics	0.07	dna_question	0.07
has co cau	relics	0.05
has co cay	grave_info	-0.06	enemy_report	0.05	event	0.08
has co chau	seek_grave	0.09	comrade_tip	-0.05	grave_info	-0.06
has co chi	comrade_tip	0.09	battle_account	0.09
has co cho	seek_grave	0.14	event	-0.08
has co chon	seek_grave	-0.11	comrade_tip	-0.12	grave_info	0.15	foreign_tip	0.09	rumour	0.05
has co chu	comrade_tip	0.1	grave_info	0.08	remains_found	0.05	battle_account	-0.05	scam_report	-0.05	rumour	-0.11	request_recognition	0.05	event	-0.2
has co co	comrade_tip	-0.07	grave_info	0.08	enemy_report	0.06	event	-0.05
has co con	request_recognition	-0.07	event	-0.11
has co cong	grave_info	-0.05
has co dan	seek_grave	-0.05	grave_info	0.14	battle_account	0.05	event	0.14
has co danh	seek_grave	0.09	grave_info	0.05	battle_account	-0.05	event	-0.07
has co de	grave_info	0.08	event	-0.08
has co do	comrade_tip	0.05
has co doan	seek_grave	0.07
has co dong	comrade_tip	0.14	grave_info	-0.05	relics	0.05
has co dua	comrade_tip	0.09	relics	0.06
has co dung	seek_grave	-0.1	grave_info	-0.09	rumour	0.16	request_recognition	-0.06	event	-0.07
has co duoc	seek_grave	-0.08	dna_question	0.06	request_recognition	0.14
has co em	seek_grave	0.12	comrade_tip	-0.06	grave_info	-0.13	scam_report	0.05	rumour	0.06	event	-0.05
has co ghi	seek_grave	-0.05	relics	0.07	foreign_tip	0.06	request_recognition	0.11	event	0.1
has co gi	seek_grave	0.05	grave_info	-0.06	rumour	0.07
has co gia	seek_grave	-0.12
has co giao	seek_grave	-0.12	comrade_tip	0.11	registry	0.12	enemy_report	0.05	event	-0.11
has co giay	seek_grave	-0.15	comrade_tip	-0.12	battle_account	-0.05	enemy_report	0.06	not_dead	0.16	event	-0.13
has co hai	seek_grave	-0.17	grave_info	0.13	registry	-0.05	battle_account	0.09	foreign_tip	0.07	rumour	0.05	event	0.05
has co hang	relics	0.05
has co ho	seek_grave	-0.08	event	-0.05
has co hoi	comrade_tip	0.12	event	0.09
has co ket	seek_grave	-0.06	grave_info	-0.05	dna_question	0.17	scam_report	-0.05
has co khac	grave_info	0.12
has co khi	grave_info	-0.06
has co la	comrade_tip	0.07
has co lam	seek_grave	0.07	grave_info	-0.06	event	-0.08
has co lay	grave_info	0.06	relics	-0.06	battle_account	-0.05	dna_question	0.07
has co le	seek_grave	0.1	comrade_tip	-0.08	battle_account	0.15
has co lo	grave_info	-0.05	relics	0.09	event	0.09
has co manh	comrade_tip	-0.06	grave_info	-0.12	remains_found	0.11	event	0.05
has co mat	seek_grave	-0.07	comrade_tip	-0.08	grave_info	0.1	remains_found	0.05
has co may	grave_info	-0.07	rumour	0.12
has co mo	seek_grave	0.25	comrade_tip	0.06	grave_info	-0.24	remains_found	-0.05	registry	0.15	battle_account	-0.05	rumour	0.06	not_dead	-0.05	event	-0.21
has co moi	request_recognition	0.06
has co mot	seek_grave	0.08	comrade_tip	-0.13	grave_info	0.13	registry	-0.08	enemy_report	0.09	dna_question	0.06	request_recognition	-0.07	event	0.16
has co nam	seek_grave	-0.07	battle_account	-0.05
has co ngay	comrade_tip	-0.08	grave_info	0.12	battle_account	0.06
has co nghe	comrade_tip	-0.06	rumour	0.1
has co ngoi	event	-0.09
has co nguoi	comrade_tip	-0.06	grave_info	-0.11	remains_found	-0.09	relics	0.05	registry	-0.06	battle_account	-0.05	dna_question	-0.07	scam_report	0.21	rumour	0.19	request_recognition	-0.07	event	0.09
has co nhan	seek_grave	-0.16	grave_info	0.06	dna_question	0.06	event	0.11
has co noi	seek_grave	0.07	comrade_tip	-0.07	battle_account	0.06
has co o	seek_grave	-0.15	grave_info	-0.09	relics	0.07	battle_account	-0.06	request_recognition	0.08	event	0.06
has co ong	comrade_tip	0.07	grave_info	0.13	relics	-0.07	registry	0.06	battle_account	-0.09	dna_question	-0.06	not_dead	0.11	event	-0.34
has co phai	grave_info	-0.12	rumour	0.11
has co phan	seek_grave	-0.08	comrade_tip	-0.06	grave_info	0.08
has co quan	seek_grave	-0.05	comrade_tip	-0.1	grave_info	-0.18	remains_found	0.1	scam_report	0.1	event	0.05
has co sau	seek_grave	-0.06	comrade_tip	0.07	battle_account	0.06
has co so	comrade_tip	-0.05	request_recognition	0.18	event	0.14
has co tam	grave_info	0.09
has co ten	seek_grave	0.29	comrade_tip	-0.05	grave_info	-0.05	relics	-0.08	registry	-0.09	battle_account	-0.07	rumour	-0.05	not_dead	0.1
has co thang	seek_grave	-0.1	comrade_tip	0.16	event	0.12
has co thay	grave_info	0.05
has co the	comrade_tip	0.12	grave_info	-0.06	relics	0.15	enemy_report	0.07	event	0.17
has co thi	event	0.07
has co thu	comrade_tip	0.12
has co tin	seek_grave	0.11	comrade_tip	-0.05
has co to	seek_grave	0.16	comrade_tip	-0.08	grave_info	0.07	event	0.09
has co toi	grave_info	0.13
has co trong	relics	0.18	enemy_report	0.05	event	-0.13
has co tu	comrade_tip	0.13	grave_info	-0.05
has co ve	seek_grave	-0.11	comrade_tip	0.11	remains_found	0.07	battle_account	-0.05
has co xuong	comrade_tip	-0.07	grave_info	-0.07	remains_found	0.12	rumour	0.08	event	0.16
has co y	seek_grave	-0.07	grave_info	0.15	battle_account	-0.05	rumour	0.09	event	0.1
has coc	grave_info	-0.15	foreign_tip	0.07	scam_report	0.06	event	0.09
has coi	seek_grave	-0.19	comrade_tip	0.11	registry	-0.06	enemy_report	-0.06	foreign_tip	-0.06	dna_question	-0.09	scam_report	0.06	rumour	-0.07	request_recognition	0.12
has coi o	comrade_tip	-0.05
has col	battle_account	0.12	enemy_report	0.06	foreign_tip	-0.1	event	0.14
has com	seek_grave	0.1	comrade_tip	-0.27	relics	-0.06	registry	0.07	battle_account	0.11	enemy_report	-0.05	foreign_tip	0.16	rumour	-0.08	request_recognition	-0.06	event	0.25
has commander	registry	-0.05	enemy_report	0.08
has commune	relics	-0.06	battle_account	0.05	enemy_report	0.06	foreign_tip	-0.08	dna_question	0.06	request_recognition	0.05	event	0.1
has compagnie	battle_account	0.05	enemy_report	0.11	foreign_tip	-0.11	rumour	0.08	event	-0.05
has company	relics	-0.11	registry	-0.07	enemy_report	0.06	foreign_tip	0.07	event	0.1
has con	grave_info	0.12	remains_found	-0.15	relics	0.07	registry	-0.17	enemy_report	-0.22	foreign_tip	-0.05	dna_question	0.15	scam_report	-0.13	rumour	-0.17	request_recognition	-0.17	not_dead	0.21	event	-0.05
has con ai	seek_grave	0.08	grave_info	-0.07
has con anh	comrade_tip	-0.08	event	-0.06
has con ba	seek_grave	-0.16	comrade_tip	0.08	grave_info	0.09	dna_question	0.07
has con bac	seek_grave	0.1	grave_info	-0.11	relics	0.06
has con ban	seek_grave	-0.08	not_dead	0.05	event	-0.07
has con be	grave_info	-0.09	battle_account	0.1	rumour	0.06
has con bo	grave_info	-0.07	dna_question	0.05
has con cai	comrade_tip	0.15	grave_info	-0.06
has con cat	grave_info	-0.05	event	0.08
has con cau	comrade_tip	-0.05	battle_account	0.06	event	0.08
has con chau	seek_grave	-0.18	comrade_tip	0.11	grave_info	0.06	battle_account	-0.05	not_dead	0.08
has con chi	comrade_tip	0.09	grave_info	-0.08	battle_account	-0.05	request_recognition	0.05	event	-0.09
has con chu	seek_grave	-0.16	grave_info	-0.1	relics	0.06	not_dead	0.05	event	-0.06
has con co	comrade_tip	0.09	grave_info	-0.14	rumour	0.06	event	-0.06
has con cu	seek_grave	0.06	comrade_tip	-0.09	registry	0.07	battle_account	-0.05	event	-0.1
has con cua	dna_question	0.05	event	-0.05
has con cuong	registry	0.06	rumour	0.06	event	0.11
has con dao	seek_grave	0.16	grave_info	-0.16	remains_found	0.05
has con dau	seek_grave	0.1	grave_info	-0.09	event	-0.1
has con di	grave_info	0.06
has con doc	seek_grave	-0.08	remains_found	0.11
has con em	seek_grave	-0.12	not_dead	0.07
has con gai	seek_grave	0.06	comrade_tip	0.05	grave_info	-0.13	relics	0.05	registry	-0.12	battle_account	0.08	enemy_report	-0.05	foreign_tip	0.09	scam_report	-0.05	event	-0.07
has con gi	grave_info	-0.06	battle_account	0.08	request_recognition	0.07
has con giu	seek_grave	-0.09	grave_info	0.08	relics	0.19	event	0.05
has con goi	seek_grave	-0.06	comrade_tip	-0.1	grave_info	0.17
has con hai	seek_grave	-0.08	grave_info	0.27	battle_account	0.07	event	0.15
has con hoi	grave_info	-0.07	event	0.08
has con khoe	request_recognition	0.06
has con khong	grave_info	-0.06
has con la	seek_grave	0.25	comrade_tip	-0.09	grave_info	-0.16	relics	-0.07	battle_account	-0.06	dna_question	0.07	scam_report	0.13	rumour	-0.05	request_recognition	-0.05	event	-0.17
has con lai	seek_grave	-0.06	comrade_tip	0.14	registry	0.07	battle_account	0.07	event	0.08
has con minh	seek_grave	-0.15	grave_info	0.09	relics	0.06	event	0.08
has con mo	seek_grave	-0.07	grave_info	0.05
has con moi	seek_grave	0.05	comrade_tip	0.06	dna_question	0.05	event	-0.09
has con mot	comrade_tip	0.15	battle_account	-0.08
has con nam	seek_grave	0.06
has con nghe	seek_grave	0.07
has con nguoi	comrade_tip	0.07	grave_info	-0.08	registry	0.05
has con nguyen	comrade_tip	0.05	grave_info	0.06
has con nho	seek_grave	-0.07	registry	0.08	event	0.06
has con noi	seek_grave	0.09	grave_info	-0.1
has con o	grave_info	0.11	battle_account	-0.09	event	-0.07
has con ong	seek_grave	-0.06	comrade_tip	0.08	grave_info	-0.21	remains_found	0.07	request_recognition	0.07	not_dead	0.08
has con re	grave_info	0.06
has con song	remains_found	-0.07	dna_question	0.06	scam_report	-0.05	request_recognition	0.05	not_dead	0.06
has con suoi	grave_info	0.06
has con ten	seek_grave	0.12	comrade_tip	-0.2	grave_info	0.08
has con thang	seek_grave	-0.07	comrade_tip	0.11
has con tho	seek_grave	-0.08	comrade_tip	0.05	grave_info	0.09	event	0.09
has con thu	request_recognition	0.06	event	-0.05
has con tien	registry	-0.06	event	0.08
has con tim	seek_grave	0.15	grave_info	-0.05	event	-0.06
has con toi	seek_grave	0.06	event	-0.05
has con trai	seek_grave	0.19	comrade_tip	-0.19	grave_info	-0.15	registry	-0.06	battle_account	-0.06	rumour	-0.05	request_recognition	0.14
has con trong	comrade_tip	-0.07	battle_account	0.08
has con ut	seek_grave	0.05
has con viet	seek_grave	0.07
has con voi	seek_grave	0.08	comrade_tip	-0.06	event	0.06
has con xin	comrade_tip	0.07	event	-0.08
has cong	comrade_tip	0.05	grave_info	-0.13	remains_found	0.05	relics	-0.12	registry	0.08	battle_account	-0.16	foreign_tip	-0.17	dna_question	0.14	scam_report	-0.08	rumour	-0.08	request_recognition	0.22	event	-0.09
has cong an	grave_info	-0.16	remains_found	0.08	relics	-0.1	dna_question	0.17	scam_report	0.11	rumour	-0.09
has cong binh	seek_grave	0.12	grave_info	-0.06	relics	-0.05	battle_account	0.07
has cong hoa	seek_grave	-0.15	comrade_tip	-0.07	grave_info	0.08	registry	0.11	request_recognition	0.11	event	0.07
has cong nhan	comrade_tip	-0.12	grave_info	-0.28	remains_found	0.09	relics	-0.06	registry	-0.08	scam_report	-0.06	request_recognition	0.45	event	-0.08
has cong nuoc	grave_info	-0.06
has cong su	comrade_tip	0.06
has cong tac	event	-0.06
has cong thanh	event	-0.06
has cong troi	comrade_tip	0.16	grave_info	-0.05	battle_account	-0.05	event	-0.07
has cong truong	remains_found	0.06
has cong ty	comrade_tip	-0.12	grave_info	0.16	remains_found	0.07	event	0.21
has cong van	grave_info	0.06
has contact	grave_info	-0.05	relics	-0.07	foreign_tip	0.19	event	0.09
has cook	seek_grave	0.07	remains_found	0.05	foreign_tip	-0.05
has corporal	seek_grave	-0.07	foreign_tip	0.15
has corps	seek_grave	0.05	grave_info	-0.06	remains_found	0.05	enemy_report	0.05	foreign_tip	-0.07
has cot	comrade_tip	-0.05	grave_info	-0.05	remains_found	0.46	registry	-0.07	enemy_report	-0.05	foreign_tip	-0.05	rumour	-0.08	request_recognition	-0.14	not_dead	-0.07	event	0.06
has cot co	comrade_tip	-0.05	remains_found	0.08	event	0.08
has cot dua	event	-0.05
has cot nam	seek_grave	0.06	grave_info	-0.05
has cot o	grave_info	-0.07	remains_found	0.05	relics	0.07
has cote	seek_grave	0.06	remains_found	-0.05	registry	-0.06	battle_account	0.07	event	0.08
has could	comrade_tip	-0.05	grave_info	0.07	relics	-0.09	enemy_report	-0.06	foreign_tip	0.08	event	-0.07
has counted	battle_account	0.1	event	0.09
has cousin	seek_grave	0.07	dna_question	0.09	event	0.05
has covered	grave_info	-0.05	relics	0.09	rumour	0.05	event	-0.06
has creek	seek_grave	-0.07	relics	-0.06	enemy_report	-0.06	foreign_tip	0.23	event	0.2
has cross	seek_grave	-0.06	grave_info	-0.06	registry	0.1	foreign_tip	0.09
has ctv	grave_info	-0.07	registry	0.1
has cu	comrade_tip	-0.18	grave_info	0.1	remains_found	0.11	registry	0.1	enemy_report	-0.05	foreign_tip	-0.08	dna_question	0.09	scam_report	-0.13	rumour	0.13	request_recognition	0.06	not_dead	-0.14	event	0.06
has cu ba	seek_grave	0.07	grave_info	-0.06	event	-0.11
has cu bao	seek_grave	-0.1	comrade_tip	0.07	rumour	0.06
has cu bi	grave_info	0.05
has cu chi	seek_grave	-0.08	comrade_tip	-0.11	grave_info	0.2
has cu co	seek_grave	0.12	comrade_tip	-0.07	grave_info	0.07	rumour	0.07
has cu cua	relics	0.11
has cu dan	grave_info	0.12
has cu di	seek_grave	0.13	comrade_tip	-0.06
has cu hoi	comrade_tip	-0.06	battle_account	0.05
has cu huy	seek_grave	-0.13	grave_info	0.11	registry	0.06	event	-0.06
has cu khong	seek_grave	0.05	grave_info	0.08
has cu la	comrade_tip	-0.08	event	-0.05
has cu lao	seek_grave	0.12	registry	0.05
has cu nam	request_recognition	0.05	event	-0.08
has cu nay	comrade_tip	-0.05	relics	0.05
has cu nguoi	remains_found	0.12	foreign_tip	0.05	event	0.18
has cu nha	seek_grave	0.06	relics	0.05
has cu noi	seek_grave	-0.15	comrade_tip	0.11	grave_info	0.12	foreign_tip	0.05	event	0.18
has cu o	grave_info	-0.1	rumour	0.07
has cu ten	comrade_tip	0.09	grave_info	-0.12
has cu thi	seek_grave	0.06	comrade_tip	-0.06	grave_info	-0.09	registry	0.05
has cu toi	seek_grave	-0.05	event	0.1
has cua	seek_grave	-0.21	comrade_tip	0.14	remains_found	-0.06	relics	0.24	battle_account	0.06	enemy_report	0.2	foreign_tip	-0.07	dna_question	0.17	scam_report	-0.1	rumour	-0.09	request_recognition	-0.16	not_dead	-0.09
has cua anh	comrade_tip	-0.05	grave_info	-0.12	remains_found	0.06	relics	0.06	dna_question	-0.05	scam_report	0.06
has cua ba	comrade_tip	-0.06	grave_info	-0.11	remains_found	0.05	relics	-0.1	dna_question	0.08	request_recognition	0.09	event	0.06
has cua bac	seek_grave	0.16	comrade_tip	-0.07	grave_info	-0.07	event	-0.05
has cua ban	comrade_tip	0.08
has cua bo	seek_grave	-0.09	comrade_tip	0.22	grave_info	-0.11	relics	0.07	dna_question	0.08
has cua cau	event	-0.06
has cua cha	seek_grave	0.06	event	0.06
has cua chau	dna_question	0.05
has cua chi	dna_question	0.05
has cua chu	seek_grave	0.11	comrade_tip	-0.05	grave_info	0.14	battle_account	-0.06
has cua co	comrade_tip	-0.05	grave_info	0.08	event	-0.05
has cua con	seek_grave	-0.08	grave_info	0.08	rumour	0.08	event	-0.07
has cua cu	seek_grave	0.07	grave_info	-0.06	battle_account	0.06	foreign_tip	0.05
has cua dai	seek_grave	-0.06	comrade_tip	0.15	event	-0.08
has cua doi	remains_found	0.05	event	0.05
has cua don	comrade_tip	0.06	grave_info	-0.08	event	-0.07
has cua em	seek_grave	-0.05	comrade_tip	-0.06
has cua hang	seek_grave	-0.06	comrade_tip	-0.07	battle_account	0.07	event	0.08
has cua liet	seek_grave	0.11	grave_info	-0.05	dna_question	0.12	request_recognition	-0.1	event	-0.06
has cua linh	comrade_tip	0.06	event	-0.05
has cua lu	enemy_report	0.07
has cua me	seek_grave	0.11	grave_info	-0.07	rumour	0.05
has cua mo	comrade_tip	-0.07	remains_found	0.05	battle_account	0.11	event	0.17
has cua mot	seek_grave	-0.07	comrade_tip	-0.1	relics	0.28	enemy_report	0.06	event	-0.18
has cua nguoi	relics	0.1	event	-0.1
has cua ong	seek_grave	-0.12	grave_info	0.08	remains_found	-0.07	relics	0.05	battle_account	0.1	enemy_report	-0.07	foreign_tip	0.1	request_recognition	-0.09	event	-0.07
has cua quan	seek_grave	0.05	grave_info	-0.06
has cua su	seek_grave	0.08	grave_info	-0.09	battle_account	-0.05	enemy_report	0.18
has cua tieu	seek_grave	0.16	comrade_tip	-0.11	grave_info	-0.07	enemy_report	0.07
has cua tinh	event	-0.1
has cua toi	seek_grave	-0.21	comrade_tip	0.3	battle_account	-0.17	request_recognition	0.11	not_dead	0.05	event	-0.19
has cua tram	grave_info	-0.06
has cua trung	battle_account	0.1	event	0.18
has cua viet	seek_grave	0.05	comrade_tip	0.08	grave_info	-0.13	event	-0.09
has cua xa	seek_grave	0.11	comrade_tip	-0.08	grave_info	-0.07
has cuc	comrade_tip	-0.07	grave_info	-0.15	remains_found	0.17	relics	-0.09	registry	0.06	foreign_tip	0.07	scam_report	0.05	event	0.2
has cuc ao	grave_info	-0.05	remains_found	0.12	event	0.12
has cui	seek_grave	-0.12	comrade_tip	0.09
has cung	seek_grave	-0.07	comrade_tip	0.34	remains_found	-0.19	relics	-0.07	registry	-0.16	battle_account	-0.24	enemy_report	-0.2	foreign_tip	-0.14	dna_question	-0.08	scam_report	-0.16	rumour	-0.06	request_recognition	0.24	event	-0.26
has cung ban	seek_grave	0.06	comrade_tip	-0.07
has cung bi	seek_grave	-0.06	comrade_tip	0.13	grave_info	-0.05
has cung biet	comrade_tip	-0.08	grave_info	0.07	dna_question	0.05
has cung c	seek_grave	0.09	grave_info	-0.05	not_dead	0.05
has cung cap	seek_grave	-0.15	comrade_tip	-0.11	relics	0.05	registry	0.05	battle_account	0.05	not_dead	0.05	event	0.1
has cung chet	seek_grave	0.09	comrade_tip	-0.15	grave_info	0.12	event	-0.06
has cung cho	event	-0.13
has cung chu	grave_info	-0.05
has cung co	seek_grave	-0.1	event	0.08
has cung com	seek_grave	0.09	comrade_tip	-0.08	grave_info	0.08
has cung dai	seek_grave	-0.06	comrade_tip	0.13
has cung di	seek_grave	-0.07	request_recognition	0.08
has cung doan	seek_grave	-0.1	comrade_tip	0.06	grave_info	-0.08	request_recognition	0.09
has cung doi	comrade_tip	0.11	grave_info	-0.06
has cung don	grave_info	0.16	registry	-0.05	event	-0.07
has cung dot	seek_grave	0.12
has cung hai	grave_info	0.11
has cung ham	seek_grave	0.08	grave_info	-0.1
has cung khong	seek_grave	-0.05	comrade_tip	-0.09	grave_info	-0.11	battle_account	0.17	rumour	0.11	event	0.05
has cung la	seek_grave	0.07	comrade_tip	-0.06	grave_info	0.11	event	-0.06
has cung lang	comrade_tip	0.07	grave_info	-0.09	event	-0.07
has cung mot	comrade_tip	0.09	grave_info	-0.06	battle_account	-0.06	event	-0.09
has cung nam	seek_grave	0.11	comrade_tip	-0.09	event	0.08
has cung ngay	seek_grave	-0.13	grave_info	0.24	registry	-0.05	event	0.2
has cung o	seek_grave	0.09	grave_info	-0.08	event	-0.1
has cung ong	grave_info	0.1
has cung to	comrade_tip	0.07	relics	0.08	battle_account	-0.05	event	-0.06
has cung toi	event	-0.07
has cung trung	seek_grave	0.06	event	-0.09
has cung voi	comrade_tip	-0.05	grave_info	0.15	event	-0.05
has cung xa	seek_grave	0.11	grave_info	-0.07	event	-0.06
has cung xe	relics	0.06	not_dead	0.08	event	-0.1
has cuoc	comrade_tip	-0.15	relics	0.05	event	0.06
has cuoi	seek_grave	0.25	comrade_tip	-0.05	relics	0.23	registry	-0.13	enemy_report	-0.05	scam_report	-0.08	request_recognition	-0.12	not_dead	-0.05	event	-0.08
has cuoi cung	seek_grave	0.09	event	-0.07
has cuoi nam	seek_grave	-0.06	event	-0.06
has cuoi thang	comrade_tip	0.05
has cuon	seek_grave	-0.1	comrade_tip	0.06	relics	0.29	enemy_report	0.07	rumour	-0.05
has cuon so	seek_grave	-0.07	relics	0.15	registry	0.07
has cuong	seek_grave	-0.11	comrade_tip	-0.17	grave_info	0.16	relics	-0.07	registry	0.19	battle_account	-0.14	enemy_report	-0.07	scam_report	0.06	rumour	0.09
has cut	grave_info	-0.05	battle_account	-0.06	enemy_report	-0.05
has cut chan	comrade_tip	0.06	event	0.05
has cut hai	grave_info	-0.06	registry	0.06
has cut tay	comrade_tip	-0.09
has cuu	seek_grave	0.07	comrade_tip	0.17	grave_info	-0.08	registry	-0.07	foreign_tip	0.12	dna_question	-0.09	request_recognition	0.12
has cuu binh	relics	0.05	foreign_tip	0.16	event	0.05
has cuu chien	comrade_tip	0.06	request_recognition	0.06	event	-0.13
has cuu thuong	seek_grave	-0.08	comrade_tip	0.13	grave_info	-0.09
has d	seek_grave	-0.28	comrade_tip	0.28	grave_info	0.13	remains_found	0.05	relics	0.41	registry	-0.06	foreign_tip	-0.13	scam_report	-0.12	request_recognition	-0.05	event	-0.07
has d apres	event	0.14
has d bo	comrade_tip	0.08	grave_info	0.06	remains_found	0.05	event	-0.05
has d c	comrade_tip	0.17	grave_info	0.08	relics	-0.06	registry	-0.08	dna_question	-0.05	event	-0.18
has d un	grave_info	-0.07	foreign_tip	0.07	rumour	0.07	event	-0.05
has d1	registry	0.07	dna_question	-0.05	request_recognition	-0.06	not_dead	0.06	event	-0.08
has d10	event	-0.1
has d14	seek_grave	-0.07	comrade_tip	0.07	request_recognition	0.05	event	-0.05
has d2	seek_grave	-0.08	comrade_tip	0.21	grave_info	-0.15	relics	-0.08	foreign_tip	-0.06	request_recognition	-0.05	not_dead	-0.06
has d3	comrade_tip	0.12	grave_info	-0.13	registry	0.06	enemy_report	0.06	foreign_tip	-0.06	request_recognition	-0.05	event	0.07
has d4	seek_grave	-0.14	comrade_tip	0.08	remains_found	0.07
has d406	seek_grave	0.08	comrade_tip	0.05
has d445	comrade_tip	-0.09	registry	0.05	enemy_report	0.06	foreign_tip	0.07	event	0.08
has d5	seek_grave	-0.11	comrade_tip	0.12	grave_info	-0.11	relics	-0.05	registry	0.1
has d6	seek_grave	-0.13	comrade_tip	-0.12	relics	0.05	registry	0.06	battle_account	0.13	event	0.08
has d7	comrade_tip	0.14	grave_info	-0.13	relics	0.11	battle_account	-0.06	foreign_tip	-0.05	event	-0.11
has d8	seek_grave	-0.15	request_recognition	-0.05	event	-0.08
has d8 e64	comrade_tip	0.06	grave_info	-0.05	event	-0.08
has d8 e66	seek_grave	-0.15	grave_info	0.06
has d9	comrade_tip	0.11	event	-0.13
has da	seek_grave	-0.05	comrade_tip	0.07	grave_info	-0.09	remains_found	0.26	registry	0.11	battle_account	-0.18	enemy_report	-0.09	dna_question	0.08	rumour	-0.27	not_dead	0.06	event	-0.11
has da ban	grave_info	-0.07
has da bao	grave_info	0.07	event	0.11
has da boc	comrade_tip	-0.05
has da chet	grave_info	-0.09	relics	0.06	not_dead	0.06	event	-0.07
has da chien	seek_grave	0.08	comrade_tip	-0.13	event	0.09
has da cho	seek_grave	0.07	grave_info	-0.09	event	0.06
has da chon	seek_grave	0.16	comrade_tip	-0.1	grave_info	-0.06	battle_account	0.05	event	-0.07
has da chuyen	grave_info	-0.08	scam_report	0.06
has da co	seek_grave	-0.08	remains_found	0.05	relics	-0.06	registry	0.12	battle_account	0.05	event	0.08
has da con	grave_info	-0.07	event	-0.08
has da di	grave_info	-0.06	relics	0.07	event	-0.05
has da dua	comrade_tip	0.15	remains_found	0.06	request_recognition	0.09	event	-0.08
has da hinh	comrade_tip	0.08
has da hoi	seek_grave	0.07	grave_info	-0.08	relics	0.05
has da hy	seek_grave	0.1	event	-0.1
has da lam	grave_info	0.07
has da lay	grave_info	0.06
has da len	battle_account	-0.05	event	-0.05
has da mai	seek_grave	0.07
has da mat	comrade_tip	-0.11	relics	0.07	battle_account	0.12	event	0.07
has da nang	seek_grave	0.07	event	-0.09
has da nhan	seek_grave	-0.07	grave_info	0.14
has da o	seek_grave	0.12	comrade_tip	-0.07	foreign_tip	0.05
has da ong	seek_grave	-0.11	comrade_tip	0.05	grave_info	0.22
has da quy	seek_grave	0.07	grave_info	-0.08	event	-0.06
has da thay	seek_grave	-0.06
has da thua	seek_grave	0.07
has da tim	seek_grave	-0.16	grave_info	0.12	scam_report	0.05	event	-0.08
has da toi	seek_grave	0.05	event	0.06
has da trang	seek_grave	-0.09	battle_account	0.05
has da vao	comrade_tip	-0.06
has da ve	seek_grave	-0.14	comrade_tip	0.1	registry	0.07	event	-0.07
has da xep	grave_info	0.09	event	0.05
has dac	seek_grave	-0.07	comrade_tip	0.14	grave_info	-0.05	registry	-0.11	enemy_report	0.17	foreign_tip	-0.09	dna_question	0.05	rumour	-0.08
has dac cong	seek_grave	0.17	comrade_tip	0.12	grave_info	-0.06	registry	-0.08	battle_account	0.06	request_recognition	-0.08
has dad	seek_grave	0.12	grave_info	-0.1	event	-0.11
has dai	seek_grave	0.08	comrade_tip	-0.09	grave_info	-0.19	remains_found	-0.06	relics	-0.23	registry	0.06	battle_account	0.3	enemy_report	-0.07	foreign_tip	0.23	dna_question	0.06	scam_report	-0.06	rumour	-0.07	event	0.38
has dai dien	comrade_tip	-0.05	grave_info	0.05	request_recognition	0.06	event	0.05
has dai doan	seek_grave	-0.06	comrade_tip	0.15	battle_account	-0.09	event	-0.07
has dai doi	seek_grave	0.1	comrade_tip	0.17	grave_info	-0.22	remains_found	-0.09	relics	-0.1	battle_account	-0.05	foreign_tip	0.12	scam_report	-0.05	not_dead	-0.05	event	-0.16
has dai hoc	comrade_tip	0.05	remains_found	0.05
has dai lien	comrade_tip	0.07	event	0.07
has dai loc	event	0.08
has dai ta	comrade_tip	-0.13	grave_info	0.05	event	0.17
has dai thang	grave_info	-0.05	registry	0.07
has dai uy	seek_grave	-0.07	grave_info	-0.06	remains_found	-0.07	relics	0.07	battle_account	0.14	not_dead	0.05	event	0.12
has dak	seek_grave	0.07	comrade_tip	-0.24	grave_info	-0.05	remains_found	-0.07	registry	0.07	battle_account	0.1	enemy_report	-0.05	foreign_tip	-0.1	dna_question	-0.06	scam_report	0.05	rumour	0.07	request_recognition	0.07	event	0.06
has dak lak	scam_report	0.05	request_recognition	-0.05	event	-0.12
has dak to	comrade_tip	-0.14	grave_info	0.05	not_dead	0.05	event	0.05
has dale	seek_grave	-0.08	foreign_tip	0.1	event	0.09
has dam	seek_grave	-0.09	grave_info	0.1	remains_found	0.06	relics	-0.09	battle_account	-0.1	enemy_report	-0.06	scam_report	-0.06	rumour	0.13	not_dead	0.05	event	0.07
has dam quang	grave_info	-0.12	not_dead	0.05
has dam thi	battle_account	0.06	event	-0.05
has dam van	seek_grave	-0.07	comrade_tip	0.05	event	-0.06
has dan	comrade_tip	-0.1	grave_info	0.11	remains_found	0.23	relics	-0.09	registry	0.05	battle_account	0.09	enemy_report	-0.05	foreign_tip	-0.07	rumour	-0.05	request_recognition	0.2	not_dead	-0.11	event	0.12
has dan ban	foreign_tip	0.08
has dan cho	seek_grave	0.11	comrade_tip	-0.05	grave_info	-0.1	battle_account	0.09
has dan chon	comrade_tip	0.12	event	-0.07
has dan coi	event	-0.06
has dan con	comrade_tip	0.06	grave_info	-0.1	foreign_tip	0.05	event	0.09
has dan cong	seek_grave	-0.05	registry	0.15	battle_account	0.1	request_recognition	0.05	event	0.11
has dan di	event	0.08
has dan duong	comrade_tip	0.08	remains_found	0.06	request_recognition	0.11
has dan lang	comrade_tip	-0.09	grave_info	0.07	relics	0.05	battle_account	0.06	not_dead	0.05	event	0.13
has dan o	battle_account	-0.05	event	0.06
has dan ong	seek_grave	0.06	comrade_tip	-0.06	relics	0.06
has dan pho	seek_grave	0.05
has dan phuong	grave_info	-0.08
has dan quan	seek_grave	-0.09	comrade_tip	-0.12	grave_info	-0.11	relics	-0.05	registry	0.14	battle_account	0.15	request_recognition	0.24	event	0.14
has dan ra	seek_grave	-0.05	comrade_tip	-0.05	grave_info	0.2	dna_question	0.05	event	0.06
has dan toc	seek_grave	0.12	grave_info	-0.05	remains_found	-0.05	registry	-0.07	battle_account	-0.05	event	-0.18
has dan toi	seek_grave	0.05	comrade_tip	-0.1	registry	0.05
has dang	seek_grave	-0.05	comrade_tip	-0.15	grave_info	-0.08	remains_found	-0.17	registry	0.07	enemy_report	0.06	foreign_tip	-0.1	scam_report	0.16	rumour	-0.13	request_recognition	0.27	event	-0.18
has dang giu	seek_grave	-0.07	remains_found	-0.08	relics	0.17
has dang huu	grave_info	-0.06
has dang lam	registry	0.09	request_recognition	0.11
has dang len	seek_grave	0.06	scam_report	0.05
has dang nam	seek_grave	-0.12	grave_info	-0.07	scam_report	0.13	event	-0.09
has dang o	seek_grave	0.11	comrade_tip	-0.05	relics	-0.05	registry	0.1	battle_account	-0.05	event	0.06
has dang thi	seek_grave	0.1
has dang tim	seek_grave	0.05	grave_info	-0.06	dna_question	0.06
has dang van	grave_info	-0.06	foreign_tip	0.05	event	-0.05
has danh	seek_grave	-0.16	comrade_tip	0.05	relics	-0.18	registry	0.24	battle_account	0.05	foreign_tip	-0.12	dna_question	0.05	scam_report	-0.06	rumour	-0.12	request_recognition	-0.15	event	0.09
has danh chi	event	0.05
has danh dau	remains_found	0.09	event	0.05
has danh don	comrade_tip	0.12	grave_info	-0.1	registry	-0.06	battle_account	0.14	event	-0.06
has danh may	comrade_tip	-0.05	registry	0.05
has danh nhau	seek_grave	0.1	comrade_tip	-0.06
has danh o	seek_grave	0.05	grave_info	0.07
has danh sach	seek_grave	-0.06	comrade_tip	-0.19	grave_info	-0.13	remains_found	-0.09	relics	0.05	registry	0.3	battle_account	-0.07	dna_question	-0.09	not_dead	0.2	event	-0.1
has danh sau	seek_grave	0.07
has danh tau	seek_grave	0.06
has danh trung	comrade_tip	0.06	grave_info	0.16	event	0.07
has danh vao	comrade_tip	0.07	event	-0.05
has dans	seek_grave	-0.11	relics	0.11	not_dead	-0.07	event	0.11
has dans la	seek_grave	-0.05	comrade_tip	0.1	event	-0.11
has dans le	seek_grave	-0.05	relics	-0.06	foreign_tip	0.2	event	-0.06
has dans un	comrade_tip	0.05	grave_info	-0.05	battle_account	0.05	event	0.19
has dans une	seek_grave	0.1	comrade_tip	0.06	grave_info	-0.05	foreign_tip	-0.07	event	0.05
has dao	comrade_tip	0.09	grave_info	-0.05	remains_found	0.26	relics	-0.07	registry	0.11	battle_account	-0.1	enemy_report	-0.1	foreign_tip	-0.05	dna_question	-0.1	rumour	-0.08	request_recognition	-0.15	not_dead	-0.11	event	0.17
has dao ho	remains_found	0.11	event	0.07
has dao huyet	seek_grave	-0.09	comrade_tip	0.14
has dao len	seek_grave	-0.1	battle_account	0.06	dna_question	0.05	scam_report	0.11
has dao mong	comrade_tip	-0.07	grave_info	-0.1	remains_found	0.13	relics	0.05	scam_report	-0.05	event	0.16
has dao o	seek_grave	-0.06	grave_info	0.12
has dao thi	grave_info	0.06	battle_account	0.06	event	0.06
has dao toi	event	-0.06
has dao van	event	0.06
has dap	seek_grave	-0.16	comrade_tip	0.18	grave_info	0.08	remains_found	-0.08	relics	-0.09	event	-0.07
has dap da	event	-0.07
has dap min	comrade_tip	0.12	event	-0.08
has dap mo	grave_info	0.05	event	-0.07
has dat	comrade_tip	0.05	grave_info	0.25	remains_found	-0.06	relics	-0.11	registry	-0.13	battle_account	-0.08	enemy_report	-0.13	foreign_tip	0.05	scam_report	0.06	rumour	-0.06	request_recognition	-0.07	not_dead	-0.1	event	0.06
has dat do	grave_info	-0.09	event	-0.08
has dat lam	event	0.06
has dat nha	comrade_tip	-0.14	grave_info	0.07	event	0.06
has dat o	comrade_tip	0.13	request_recognition	-0.06
has dat ten	seek_grave	0.14
has dat thanh	grave_info	-0.06	request_recognition	0.07
has dat vao	battle_account	-0.06
has date	comrade_tip	-0.05	foreign_tip	0.18
has dau	seek_grave	0.08	comrade_tip	0.18	grave_info	-0.15	remains_found	-0.07	relics	-0.09	registry	-0.19	battle_account	-0.06	enemy_report	-0.11	foreign_tip	-0.17	dna_question	-0.15	scam_report	0.05	rumour	-0.06	request_recognition	0.13	not_dead	-0.08	event	0.07
has dau a	seek_grave	-0.1	grave_info	0.08
has dau anh	seek_grave	0.05	grave_info	0.05	battle_account	-0.07	event	-0.13
has dau cau	grave_info	-0.06	battle_account	0.05	rumour	0.06
has dau chon	seek_grave	-0.12	registry	0.08	event	0.11
has dau co	comrade_tip	-0.05	registry	0.05
has dau con	grave_info	-0.05
has dau do	event	-0.06
has dau em	seek_grave	-0.09	event	-0.08
has dau giay	battle_account	0.06	event	0.14
has dau khong	seek_grave	0.1	comrade_tip	-0.05
has dau la	grave_info	-0.05	relics	0.08	event	-0.05
has dau mo	seek_grave	-0.09	comrade_tip	0.12
has dau nam	seek_grave	0.06	comrade_tip	-0.11
has dau o	grave_info	-0.05	request_recognition	0.05
has dau quay	comrade_tip	0.09	grave_info	-0.06	battle_account	-0.05
has dau thang	comrade_tip	0.06	grave_info	-0.11	event	-0.05
has dau thi	seek_grave	0.07
has dau toi	seek_grave	0.09	grave_info	-0.14	scam_report	0.05	event	0.08
has day	seek_grave	-0.18	comrade_tip	-0.09	grave_info	0.28	remains_found	0.19	relics	-0.11	battle_account	-0.11	scam_report	-0.14	rumour	0.08	request_recognition	-0.22	not_dead	0.18	event	0.11
has day a	seek_grave	-0.06	grave_info	0.16	event	-0.06
has day co	seek_grave	-0.08	relics	0.05
has day con	comrade_tip	0.12
has day du	comrade_tip	0.17	grave_info	-0.14	relics	-0.05	battle_account	-0.09	event	-0.11
has day la	seek_grave	0.16	comrade_tip	-0.07	grave_info	-0.08	remains_found	0.05	relics	0.08	event	-0.06
has day o	seek_grave	-0.16	grave_info	0.06
has day toi	seek_grave	-0.09	comrade_tip	-0.11	relics	0.06	battle_account	0.09	rumour	0.05	not_dead	0.05
has days	grave_info	0.08
has dc	seek_grave	-0.06	grave_info	-0.12	relics	0.09	battle_account	-0.05	dna_question	0.11	request_recognition	0.1	event	-0.11
has de	seek_grave	-0.37	grave_info	0.1	remains_found	-0.08	relics	0.06	registry	0.05	enemy_report	0.06	foreign_tip	0.09	scam_report	0.16	request_recognition	0.15	not_dead	0.09	event	0.07
has de ai	seek_grave	-0.05	comrade_tip	0.05	grave_info	0.1	event	-0.09
has de cac	seek_grave	-0.08	grave_info	-0.05	registry	0.05	enemy_report	0.1	scam_report	0.05	event	0.11
has de hai	comrade_tip	-0.07	foreign_tip	0.06
has de kien	seek_grave	-0.14	grave_info	0.09	enemy_report	0.06	dna_question	0.08	event	-0.05
has de l	seek_grave	-0.06	grave_info	0.08	registry	0.08	enemy_report	-0.08	foreign_tip	0.08	event	0.2
has de la	seek_grave	-0.07	comrade_tip	0.09	relics	-0.17	foreign_tip	0.13	dna_question	0.05	event	-0.11
has de lai	comrade_tip	0.06	grave_info	0.16	enemy_report	0.06	foreign_tip	0.09
has de lam	seek_grave	-0.05	battle_account	0.05
has de mon	seek_grave	0.05	event	-0.09
has de nam	comrade_tip	0.09	registry	0.06
has de ngay	seek_grave	0.12	comrade_tip	-0.06
has de nghi	seek_grave	-0.07	comrade_tip	-0.19	battle_account	0.07	request_recognition	0.26	not_dead	0.15
has de o	seek_grave	0.07	grave_info	-0.05	relics	0.06	battle_account	0.09	event	0.08
has de ten	seek_grave	-0.07	request_recognition	0.05
has de trong	comrade_tip	0.11	grave_info	0.06	battle_account	-0.05
has dead	seek_grave	-0.09	comrade_tip	-0.06	grave_info	-0.12	remains_found	-0.05	relics	0.1	enemy_report	0.12	not_dead	0.13	event	0.07
has dear	seek_grave	-0.05	grave_info	0.09	request_recognition	0.05
has dec	seek_grave	-0.05	comrade_tip	-0.05	relics	0.05	enemy_report	0.12	event	-0.08
has dem	seek_grave	-0.14	remains_found	-0.12	relics	-0.14	registry	-0.18	battle_account	0.4	enemy_report	0.21	dna_question	-0.07	rumour	0.08	not_dead	-0.08	event	0.3
has dem chon	seek_grave	0.07
has dem do	comrade_tip	-0.1	battle_account	0.06
has dem duoc	comrade_tip	-0.06	enemy_report	0.07	event	0.13
has dem mung	seek_grave	0.07	comrade_tip	0.06
has dem ra	seek_grave	0.07	comrade_tip	-0.06	grave_info	-0.09	rumour	0.09	event	0.05
has dem ve	seek_grave	0.08	comrade_tip	-0.17	battle_account	0.1	event	-0.05
has den	seek_grave	-0.39	grave_info	-0.06	registry	0.11	battle_account	0.05	dna_question	0.07	scam_report	0.07	rumour	0.05	not_dead	0.15	event	0.08
has den gio	battle_account	0.06
has den nam	seek_grave	0.08
has den nay	seek_grave	-0.15	comrade_tip	-0.09	grave_info	0.08	request_recognition	0.12	not_dead	0.05
has den nha	relics	0.06
has den thang	seek_grave	-0.08	comrade_tip	0.06	not_dead	0.08
has deo	seek_grave	0.14	comrade_tip	0.16	grave_info	-0.11	registry	0.13	battle_account	-0.11	foreign_tip	-0.05	request_recognition	-0.07	event	-0.2
has deo pha	grave_info	0.08
has deo phuong	seek_grave	0.05
has dep	comrade_tip	-0.1	remains_found	0.2	event	0.19
has dep rau	relics	0.05
has derriere	seek_grave	-0.05	grave_info	-0.08	enemy_report	-0.05	foreign_tip	0.15	event	0.14
has des	comrade_tip	-0.1	relics	-0.05	registry	0.1	enemy_report	-0.05	foreign_tip	0.16	scam_report	0.06	event	0.13
has deu	seek_grave	0.31	comrade_tip	-0.1	grave_info	-0.12	remains_found	-0.07	registry	0.07	dna_question	0.1
has deu khong	grave_info	-0.05
has deu la	seek_grave	0.11	request_recognition	-0.05
has deux	seek_grave	-0.05	comrade_tip	-0.05	grave_info	0.12	relics	-0.07	battle_account	0.1	event	0.12
has di	seek_grave	0.53	comrade_tip	-0.09	grave_info	-0.17	remains_found	-0.07	relics	-0.25	registry	-0.1	battle_account	-0.19	enemy_report	-0.17	foreign_tip	-0.13	scam_report	-0.06	rumour	-0.07	not_dead	-0.2	event	-0.48
has di b	seek_grave	0.1	comrade_tip	-0.08	grave_info	-0.09	registry	0.06
has di bo	seek_grave	0.3	comrade_tip	-0.09	grave_info	-0.19	registry	-0.09	rumour	-0.06	event	-0.06
has di cho	seek_grave	-0.14	grave_info	0.05
has di chuyen	grave_info	-0.06
has di co	seek_grave	-0.1	comrade_tip	0.14	event	-0.06
has di con	seek_grave	-0.05
has di cung	seek_grave	0.11	grave_info	-0.06	registry	0.05	battle_account	-0.11	event	-0.05
has di dan	comrade_tip	-0.12	grave_info	-0.05	request_recognition	0.11	not_dead	0.05
has di dau	seek_grave	-0.06	comrade_tip	0.15	battle_account	0.09
has di doi	seek_grave	-0.05	grave_info	0.05
has di hai	seek_grave	0.07	comrade_tip	-0.06
has di hoi	grave_info	-0.05	registry	0.05	event	0.06
has di khong	seek_grave	0.05	comrade_tip	-0.05
has di lai	seek_grave	-0.07	comrade_tip	0.07
has di lam	seek_grave	-0.11	relics	0.06
has di lay	comrade_tip	-0.11	battle_account	0.07	event	0.13
has di linh	seek_grave	0.2	grave_info	-0.09	event	-0.1
has di luon	seek_grave	-0.09	comrade_tip	-0.06
has di nam	seek_grave	0.23	comrade_tip	-0.05	grave_info	-0.1	request_recognition	-0.06	event	-0.07
has di ngay	comrade_tip	0.05
has di qua	seek_grave	-0.08	grave_info	0.07	battle_account	0.06	event	0.12
has di roi	seek_grave	0.12	grave_info	-0.09	rumour	0.05	event	-0.09
has di sau	event	-0.06
has di tap	seek_grave	0.09
has di tham	seek_grave	-0.1	grave_info	0.07
has di thang	seek_grave	0.08	comrade_tip	-0.06	event	-0.05
has di theo	seek_grave	0.12	comrade_tip	-0.05	grave_info	0.1	event	-0.05
has di thi	seek_grave	0.08
has di tim	seek_grave	-0.1	comrade_tip	-0.07	grave_info	0.14	enemy_report	0.05	event	0.12
has di toi	dna_question	0.05
has di truoc	seek_grave	0.07	comrade_tip	-0.08
has di tu	seek_grave	0.2	request_recognition	0.08
has di vieng	grave_info	0.1
has di xe	seek_grave	0.05	comrade_tip	-0.07	scam_report	0.06	event	-0.05
has dia	seek_grave	-0.09	comrade_tip	0.06	grave_info	0.2	relics	-0.05	registry	-0.08	enemy_report	-0.07	foreign_tip	-0.05	request_recognition	0.09	not_dead	-0.05
has dia chi	remains_found	0.05	scam_report	0.05	event	0.09
has dia diem	seek_grave	0.05	grave_info	0.06
has dia phuong	seek_grave	0.08	request_recognition	0.05	event	-0.08
has diary	seek_grave	-0.07	relics	0.16	event	-0.05
has dich	seek_grave	0.12	comrade_tip	-0.12	grave_info	-0.2	remains_found	-0.09	relics	-0.22	registry	-0.14	battle_account	0.1	enemy_report	0.47	foreign_tip	0.27	dna_question	-0.06	rumour	-0.11	event	0.18
has dich o	comrade_tip	-0.05	grave_info	-0.07	foreign_tip	0.16
has dich ton	seek_grave	0.05	event	-0.05
has did	seek_grave	0.1	comrade_tip	0.09	relics	-0.07	enemy_report	-0.06	scam_report	0.05
has did not	seek_grave	0.08	comrade_tip	0.05	foreign_tip	-0.05	scam_report	0.06	event	-0.1
has diec	seek_grave	0.06	comrade_tip	0.05	grave_info	-0.05	battle_account	-0.05	event	-0.08
has died	seek_grave	0.07	comrade_tip	-0.06	grave_info	-0.1	relics	0.18	registry	-0.08	battle_account	-0.06	event	-0.07
has died in	seek_grave	0.1	grave_info	-0.05
has diem	seek_grave	-0.1	comrade_tip	0.09	remains_found	0.06	battle_account	0.16	scam_report	-0.06	rumour	-0.07	request_recognition	-0.1	event	-0.06
has diem cao	comrade_tip	0.1	battle_account	-0.07
has dien	seek_grave	0.07	comrade_tip	-0.06	grave_info	0.05	enemy_report	-0.13	rumour	0.06	request_recognition	-0.09	not_dead	-0.1	event	0.18
has dien ban	comrade_tip	0.06	event	-0.06
has dien bien	seek_grave	0.15	comrade_tip	-0.14	grave_info	-0.16	registry	0.05	battle_account	-0.05	enemy_report	-0.06	dna_question	0.05	event	-0.2
has dien chau	comrade_tip	0.09	grave_info	0.05	registry	0.06	event	-0.05
has dien thoai	comrade_tip	0.09	relics	-0.05
has diep	seek_grave	0.06	comrade_tip	0.17	grave_info	-0.1	battle_account	-0.07	foreign_tip	-0.11	event	-0.09
has dieu	seek_grave	-0.07	comrade_tip	0.06	registry	0.11	battle_account	-0.09	enemy_report	-0.07	not_dead	0.14
has dieu tri	comrade_tip	-0.07
has din	comrade_tip	-0.07	grave_info	0.1	remains_found	-0.06	registry	0.06	rumour	0.11	event	0.08
has dinh	seek_grave	-0.07	grave_info	-0.22	remains_found	-0.09	relics	0.11	foreign_tip	0.06	scam_report	0.1	request_recognition	-0.08	event	-0.08
has dinh anh	seek_grave	-0.12	comrade_tip	0.12	event	-0.09
has dinh ba	seek_grave	0.07
has dinh chi	grave_info	-0.05
has dinh chinh	seek_grave	-0.13	comrade_tip	0.05	not_dead	0.11	event	-0.1
has dinh chung	seek_grave	0.12	relics	0.05
has dinh co	grave_info	-0.1	battle_account	0.08
has dinh con	seek_grave	-0.05
has dinh cong	seek_grave	-0.12	comrade_tip	-0.08	enemy_report	0.05	event	0.05
has dinh cu	grave_info	-0.06	event	0.06
has dinh da	seek_grave	-0.05	grave_info	0.18
has dinh hoa	battle_account	-0.06	event	-0.06
has dinh hoi	event	-0.07
has dinh lam	request_recognition	0.05
has dinh liet	seek_grave	0.06	request_recognition	-0.05
has dinh nam	comrade_tip	0.05
has dinh nao	event	0.07
has dinh o	seek_grave	0.08	comrade_tip	-0.09	grave_info	0.05
has dinh ong	registry	0.06
has dinh que	seek_grave	-0.1	comrade_tip	0.08	grave_info	-0.06	registry	0.1	request_recognition	0.06
has dinh thi	comrade_tip	-0.06	relics	0.07	battle_account	0.07	request_recognition	0.05	event	-0.09
has dinh thu	not_dead	0.05	event	-0.05
has dinh toi	grave_info	-0.05	dna_question	0.05	scam_report	0.07	request_recognition	-0.05	event	-0.07
has dinh trong	grave_info	-0.07	registry	0.05	scam_report	0.08	event	-0.06
has dinh van	grave_info	0.07	relics	0.07
has dinh vi	comrade_tip	-0.06
has dip	battle_account	0.08	event	0.09
has disait	relics	0.11	foreign_tip	0.08	event	-0.05
has district	remains_found	0.07	relics	-0.06	battle_account	0.05	dna_question	0.05	request_recognition	0.1
has dit	seek_grave	-0.1	scam_report	0.09
has diu	seek_grave	0.1	grave_info	-0.08	relics	0.05	event	-0.12
has div	seek_grave	-0.06	relics	0.12	enemy_report	0.13	foreign_tip	-0.05
has division	comrade_tip	0.08	grave_info	-0.09	relics	-0.13	registry	-0.06	foreign_tip	0.09	dna_question	0.13	request_recognition	-0.05	not_dead	-0.05
has dkz	comrade_tip	0.05	battle_account	0.06	event	0.05
has dna	seek_grave	-0.07	foreign_tip	-0.05	dna_question	0.3
has do	comrade_tip	0.06	grave_info	0.12	remains_found	-0.08	relics	0.15	registry	-0.17	battle_account	-0.07	enemy_report	0.09	dna_question	-0.18	scam_report	-0.14	request_recognition	-0.1	not_dead	-0.08	event	0.08
has do anh	seek_grave	-0.2	grave_info	0.18	relics	0.06	battle_account	-0.07
has do ba	seek_grave	0.07	comrade_tip	0.05	event	-0.09
has do ban	seek_grave	0.07	comrade_tip	-0.08
has do bi	comrade_tip	-0.06	grave_info	0.05	event	0.13
has do bo	seek_grave	-0.07	grave_info	0.05	relics	0.07
has do bom	seek_grave	0.05	foreign_tip	0.08
has do chon	comrade_tip	0.05	event	0.06
has do chu	grave_info	-0.07	rumour	0.06
has do chua	comrade_tip	-0.07	grave_info	0.08	event	0.06
has do co	seek_grave	-0.12	comrade_tip	0.08	registry	-0.05	enemy_report	0.15	rumour	0.12	request_recognition	-0.07	event	0.11
has do con	seek_grave	0.06	foreign_tip	0.05
has do cu	relics	0.05	event	-0.1
has do dai	comrade_tip	-0.1	event	0.09
has do dan	event	0.05
has do don	seek_grave	0.05
has do em	grave_info	-0.07	rumour	0.06
has do hai	grave_info	-0.05	event	-0.09
has do hoi	grave_info	-0.05
has do huu	event	-0.05
has do khong	grave_info	0.06	battle_account	0.05
has do la	seek_grave	-0.07	comrade_tip	0.1	grave_info	-0.12	remains_found	0.09	battle_account	-0.09	scam_report	0.07	rumour	0.08	event	-0.06
has do luong	seek_grave	-0.15	comrade_tip	0.22	grave_info	0.06	relics	0.05	battle_account	-0.07	event	-0.12
has do ma	comrade_tip	0.1
has do may	comrade_tip	-0.06	grave_info	0.09	event	0.05
has do nam	seek_grave	0.05	grave_info	-0.09
has do nay	grave_info	0.06
has do nguoi	seek_grave	0.05	comrade_tip	-0.06	relics	0.07
has do nha	seek_grave	-0.05	dna_question	0.07
has do not	rumour	0.05	event	0.06
has do o	seek_grave	0.22	comrade_tip	0.08	grave_info	-0.14	battle_account	-0.05	event	-0.13
has do ong	seek_grave	-0.13	comrade_tip	-0.09	grave_info	-0.06	registry	0.1	dna_question	0.05	request_recognition	0.12	event	0.07
has do son	seek_grave	-0.13	comrade_tip	0.13
has do thang	seek_grave	0.06	grave_info	-0.07
has do thi	seek_grave	0.09	comrade_tip	-0.06	grave_info	-0.1	remains_found	0.07	request_recognition	0.06	event	-0.07
has do toi	grave_info	0.1	registry	-0.06	battle_account	0.12	event	0.1
has do trung	seek_grave	0.08	grave_info	-0.15	battle_account	0.05	rumour	0.06	event	0.12
has do van	seek_grave	-0.05	comrade_tip	-0.06	registry	0.05	request_recognition	0.05
has doai	seek_grave	0.06	grave_info	-0.06
has doan	comrade_tip	-0.11	grave_info	-0.11	registry	0.19	battle_account	0.11	enemy_report	0.06	foreign_tip	-0.07	dna_question	-0.11	scam_report	-0.11	rumour	-0.11	request_recognition	-0.24	not_dead	-0.17	event	0.12
has doan ba	seek_grave	-0.05	grave_info	-0.05	battle_account	0.07	event	0.13
has doan cong	comrade_tip	0.05	grave_info	-0.09	registry	0.05
has doan hai	registry	0.07	battle_account	-0.05	event	0.05
has doan la	comrade_tip	0.08	event	-0.06
has doan o	comrade_tip	0.05
has doan pho	comrade_tip	-0.11	battle_account	0.11	event	0.16
has doan sau	comrade_tip	0.08	event	-0.05
has doan thi	seek_grave	0.07
has doan truong	seek_grave	0.06	comrade_tip	-0.05	event	-0.11
has doan van	comrade_tip	-0.07	grave_info	-0.1	registry	0.06	event	0.06
has doan vien	relics	0.08
has doc	seek_grave	-0.26	comrade_tip	0.29	grave_info	0.18	remains_found	0.16	relics	0.05	battle_account	-0.21	dna_question	-0.11	rumour	-0.09	request_recognition	0.08	not_dead	-0.05	event	-0.1
has doc ba	comrade_tip	-0.05	remains_found	0.06
has doc bai	comrade_tip	0.09	relics	0.06
has doc duoc	seek_grave	-0.09	comrade_tip	-0.07	grave_info	0.08	remains_found	0.14	relics	0.11	registry	0.05	battle_account	-0.05	event	0.31
has doc lap	comrade_tip	0.11	event	-0.06
has does	comrade_tip	0.09	foreign_tip	0.05	dna_question	0.05	event	-0.11
has doi	seek_grave	-0.11	comrade_tip	-0.15	remains_found	0.07	battle_account	-0.13	enemy_report	0.06	dna_question	-0.14	request_recognition	-0.15	not_dead	-0.29	event	0.1
has doi anh	battle_account	0.07	event	0.07
has doi ba	seek_grave	0.08	event	-0.12
has doi bac	grave_info	0.07	foreign_tip	0.05	scam_report	0.05
has doi bao	seek_grave	0.12	comrade_tip	-0.09	grave_info	-0.06
has doi bi	seek_grave	-0.11	grave_info	0.1
has doi bien	seek_grave	0.08	event	-0.09
has doi biet	comrade_tip	0.05	foreign_tip	0.05	event	-0.05
has doi bo	seek_grave	0.09	event	-0.08
has doi chet	seek_grave	-0.12	comrade_tip	-0.07	grave_info	0.14	rumour	0.05	event	0.06
has doi chieu	seek_grave	-0.11	registry	0.06	enemy_report	0.1	event	0.15
has doi cho	comrade_tip	-0.08	request_recognition	0.05	event	0.06
has doi chon	seek_grave	0.13	comrade_tip	-0.15	grave_info	0.07	battle_account	0.06	event	0.17
has doi chu	event	-0.11
has doi co	seek_grave	-0.05	comrade_tip	0.13	relics	0.05	event	-0.09
has doi con	seek_grave	0.06	comrade_tip	0.06	grave_info	-0.07
has doi cong	grave_info	-0.05	battle_account	0.1	request_recognition	0.05
has doi cu	event	-0.05
has doi cua	seek_grave	-0.06	comrade_tip	0.07	grave_info	-0.08	battle_account	0.12	request_recognition	0.05
has doi da	grave_info	-0.08
has doi dep	remains_found	0.12	event	0.14
has doi di	comrade_tip	0.05	grave_info	0.05
has doi dia	seek_grave	-0.07	grave_info	0.09	event	-0.09
has doi dien	grave_info	-0.07	rumour	0.06	event	0.15
has doi dieu	comrade_tip	-0.05
has doi dua	comrade_tip	0.06	dna_question	0.08
has doi hai	seek_grave	-0.09	comrade_tip	0.06	dna_question	0.05	event	-0.1
has doi huyen	seek_grave	0.15	comrade_tip	0.09	grave_info	-0.14	event	-0.12
has doi khong	grave_info	0.05	battle_account	-0.08	rumour	0.05	event	0.07
has doi la	seek_grave	0.1	comrade_tip	-0.06	grave_info	-0.07	event	-0.09
has doi minh	comrade_tip	0.05	event	-0.08
has doi mo	grave_info	0.11	remains_found	0.05	event	0.09
has doi muoi	comrade_tip	0.05
has doi nam	seek_grave	0.16	comrade_tip	-0.06	registry	-0.05
has doi nu	seek_grave	-0.05	comrade_tip	0.09	grave_info	0.12	event	-0.12
has doi o	event	-0.05
has doi ong	comrade_tip	0.06
has doi phao	event	0.09
has doi pho	comrade_tip	-0.08	grave_info	0.19	relics	-0.07	battle_account	-0.07	request_recognition	-0.05
has doi quy	comrade_tip	0.19	grave_info	-0.07	remains_found	0.05	relics	-0.05	registry	-0.05	event	-0.14
has doi sau	seek_grave	0.05	grave_info	0.05
has doi ten	seek_grave	-0.06	grave_info	0.08	not_dead	0.06	event	-0.2
has doi thang	seek_grave	0.07	grave_info	-0.05
has doi thi	seek_grave	0.07	event	0.09
has doi thong	comrade_tip	-0.08	registry	0.07	event	0.11
has doi thu	seek_grave	0.07	grave_info	-0.08
has doi tinh	comrade_tip	0.05	event	-0.12
has doi toi	seek_grave	-0.22	comrade_tip	-0.12	grave_info	-0.06	registry	0.05	battle_account	0.22	foreign_tip	0.11	event	0.21
has doi trung	grave_info	0.11	event	0.08
has doi truong	seek_grave	-0.14	comrade_tip	0.06	grave_info	-0.13	relics	-0.08	registry	0.05	battle_account	0.17	foreign_tip	0.08	request_recognition	0.06	not_dead	-0.06	event	0.09
has doi tu	grave_info	0.07
has doi ve	grave_info	-0.05	request_recognition	0.05	not_dead	0.05
has doi vien	seek_grave	0.11	grave_info	0.06	event	-0.1
has doi viet	comrade_tip	-0.05	grave_info	0.08	remains_found	0.05	event	0.12
has dom	grave_info	0.07	event	0.06
has don	comrade_tip	-0.06	grave_info	-0.13	remains_found	-0.22	relics	0.08	registry	-0.09	battle_account	0.07	enemy_report	-0.07	foreign_tip	-0.13	scam_report	-0.12	rumour	0.14	request_recognition	-0.14	event	-0.13
has don bien	seek_grave	-0.1	battle_account	0.06	event	0.09
has don dien	seek_grave	-0.06	comrade_tip	-0.08	grave_info	0.09	battle_account	0.1	event	0.09
has don o	seek_grave	-0.09	comrade_tip	-0.06	grave_info	0.13	rumour	0.05
has don t	relics	0.13	battle_account	0.11	enemy_report	-0.05	foreign_tip	-0.05
has don ve	seek_grave	0.07	event	-0.06
has don vi	seek_grave	0.12	comrade_tip	-0.14	grave_info	-0.1	remains_found	-0.09	relics	-0.11	registry	-0.1	foreign_tip	-0.05	rumour	-0.07	request_recognition	-0.16
has dong	seek_grave	0.09	comrade_tip	-0.09	grave_info	-0.14	relics	-0.1	registry	0.11	foreign_tip	-0.12	dna_question	-0.13	rumour	-0.07	request_recognition	-0.1	not_dead	-0.16
has dong anh	seek_grave	0.13	grave_info	-0.13	registry	0.08	dna_question	0.06	request_recognition	0.05
has dong bac	seek_grave	0.05
has dong bao	seek_grave	0.06	grave_info	-0.07	registry	0.05	event	0.05
has dong cat	comrade_tip	-0.09	battle_account	0.1	event	0.06
has dong chi	seek_grave	-0.18	comrade_tip	0.34	remains_found	-0.1	relics	0.07	registry	-0.05	battle_account	0.12	enemy_report	-0.05	rumour	-0.05
has dong chu	relics	0.05
has dong chum	comrade_tip	0.09	event	-0.05
has dong co	seek_grave	-0.05	grave_info	0.08
has dong dang	comrade_tip	-0.06	event	0.06
has dong dau	seek_grave	0.05	grave_info	-0.05
has dong doi	seek_grave	0.22	comrade_tip	0.1	grave_info	-0.21	relics	-0.06	battle_account	-0.08	scam_report	0.05	request_recognition	-0.07	event	-0.35
has dong ha	comrade_tip	-0.06	not_dead	0.05
has dong hai	seek_grave	0.07
has dong ho	seek_grave	0.08	grave_info	0.05	event	-0.06
has dong hung	seek_grave	-0.07	comrade_tip	0.11	grave_info	-0.09	battle_account	-0.05
has dong huong	seek_grave	0.08	grave_info	-0.1	battle_account	0.05	event	-0.08
has dong hy	event	0.06
has dong khac	comrade_tip	-0.09	remains_found	0.06	relics	0.1	event	0.07
has dong khe	seek_grave	0.13	comrade_tip	-0.09	grave_info	-0.06	foreign_tip	-0.05	rumour	0.08	event	0.06
has dong loc	comrade_tip	-0.08	request_recognition	0.08	event	-0.05
has dong ma	seek_grave	-0.06	grave_info	0.11	battle_account	0.08	event	0.1
has dong nai	event	0.06
has dong nam	seek_grave	0.1	grave_info	0.06	request_recognition	0.05
has dong o	comrade_tip	0.05	grave_info	-0.05	request_recognition	0.05	event	-0.1
has dong ong	comrade_tip	0.05	event	-0.1
has dong quan	seek_grave	-0.08	grave_info	-0.07	relics	0.06	registry	0.06	enemy_report	0.07	request_recognition	0.05	event	-0.11
has dong son	seek_grave	0.08	grave_info	-0.05	event	-0.09
has dong thap	seek_grave	0.05	grave_info	-0.05	rumour	0.07
has dong thi	grave_info	0.09
has dong trieu	comrade_tip	0.1	registry	-0.06	foreign_tip	0.1	event	0.07
has dong van	grave_info	0.07	registry	0.05
has dong xa	event	0.07
has dong xoai	seek_grave	-0.06	grave_info	-0.06
has dong xuan	grave_info	-0.06	event	-0.08
has dop	seek_grave	-0.05	grave_info	-0.05	relics	0.11	foreign_tip	-0.06	dna_question	0.05	event	-0.07
has dot	comrade_tip	0.11	grave_info	0.08	remains_found	0.05	relics	-0.1	registry	0.12	battle_account	0.07	dna_question	-0.06	not_dead	-0.05
has dot thang	registry	0.06
has down	seek_grave	-0.07	relics	0.06	not_dead	0.05
has dr	registry	0.09	battle_account	0.05	foreign_tip	0.05	request_recognition	0.05
has drang	seek_grave	-0.11	relics	0.07	event	-0.05
has driver	seek_grave	0.06	comrade_tip	0.08	grave_info	0.11	battle_account	0.05	foreign_tip	-0.14	event	-0.08
has dt	grave_info	-0.11	registry	-0.05	dna_question	0.08	scam_report	-0.05
has du	seek_grave	-0.16	remains_found	0.13	relics	-0.19	battle_account	0.11	enemy_report	0.06	foreign_tip	0.19	dna_question	-0.06	scam_report	-0.12	not_dead	-0.09	event	0.18
has du kich	seek_grave	0.05	comrade_tip	-0.1	remains_found	-0.07	relics	-0.06	registry	0.18	battle_account	0.11	enemy_report	-0.06	foreign_tip	-0.05	scam_report	-0.05	rumour	-0.11	request_recognition	0.05	not_dead	-0.06	event	-0.2
has du la	seek_grave	-0.14	comrade_tip	0.08
has dua	seek_grave	-0.12	comrade_tip	0.39	grave_info	-0.16	remains_found	-0.09	battle_account	0.09	enemy_report	-0.11	dna_question	-0.07	scam_report	0.21	request_recognition	0.07	event	-0.13
has dua anh	comrade_tip	0.1	grave_info	-0.05	event	-0.07
has dua con	seek_grave	-0.07	comrade_tip	0.07	grave_info	-0.05	battle_account	0.06
has dua di	seek_grave	-0.08	comrade_tip	0.1	event	-0.06
has dua ong	grave_info	0.07	event	0.09
has dua ra	seek_grave	-0.05	battle_account	0.08	not_dead	0.07
has dua vao	seek_grave	0.14	grave_info	-0.06	event	-0.05
has dua ve	seek_grave	0.14	comrade_tip	0.17	grave_info	-0.11	remains_found	0.05	relics	-0.09	battle_account	-0.05	not_dead	-0.07
has dua xuong	seek_grave	0.07	comrade_tip	0.05	event	-0.1
has duc	relics	0.15	registry	0.09	enemy_report	-0.07	rumour	-0.13	request_recognition	-0.17
has duc co	seek_grave	-0.28	grave_info	0.06	enemy_report	0.06	dna_question	0.07	scam_report	0.05
has duc hoa	seek_grave	0.09	grave_info	0.06
has duc pho	comrade_tip	0.12	grave_info	-0.06	battle_account	-0.06
has duc tho	seek_grave	0.07	not_dead	0.06	event	0.05
has dug	grave_info	0.08	relics	-0.05	enemy_report	-0.05	foreign_tip	0.05	event	0.09
has dui	remains_found	0.09	event	0.13
has dum	seek_grave	0.12	event	-0.07
has dung	seek_grave	-0.38	remains_found	0.18	registry	-0.12	battle_account	0.1	foreign_tip	-0.18	dna_question	0.05	scam_report	0.18	rumour	0.07	request_recognition	0.05	event	0.05
has dung khong	seek_grave	-0.17	grave_info	-0.08	dna_question	-0.05	rumour	0.18
has dung la	seek_grave	-0.14	grave_info	0.1	scam_report	0.09	request_recognition	-0.06	not_dead	0.08	event	-0.07
has dung mot	seek_grave	0.09	comrade_tip	0.15	event	-0.06
has dung ten	comrade_tip	-0.06	battle_account	0.07
has duoc	seek_grave	-0.17	grave_info	-0.19	remains_found	-0.06	relics	0.15	registry	-0.22	battle_account	0.19	enemy_report	0.14	foreign_tip	-0.05	dna_question	0.16	scam_report	-0.05	rumour	-0.21	request_recognition	-0.05	not_dead	-0.14	event	0.1
has duoc ai	event	-0.06
has duoc anh	seek_grave	-0.05	comrade_tip	0.11	grave_info	-0.08	battle_account	0.06	scam_report	0.05
has duoc ba	seek_grave	0.1	grave_info	0.16	request_recognition	-0.05	event	-0.05
has duoc bao	seek_grave	-0.08	comrade_tip	-0.08	grave_info	0.07	request_recognition	0.05
has duoc biet	comrade_tip	-0.05	relics	0.06
has duoc cai	comrade_tip	-0.05	remains_found	-0.05	relics	0.11
has duoc cho	grave_info	0.09	event	-0.08
has duoc chon	seek_grave	0.19	grave_info	-0.18	event	-0.07
has duoc chu	grave_info	0.08
has duoc co	seek_grave	0.09	grave_info	-0.07
has duoc cong	seek_grave	-0.14	grave_info	-0.11	request_recognition	0.27	event	-0.06
has duoc dan	grave_info	-0.12	battle_account	0.07	not_dead	0.07
has duoc dua	seek_grave	0.09	comrade_tip	0.1	event	-0.06
has duoc dung	seek_grave	0.05	comrade_tip	0.05
has duoc hai	seek_grave	0.08	comrade_tip	-0.07	battle_account	0.07	event	0.07
has duoc khong	seek_grave	-0.23	comrade_tip	-0.05	grave_info	-0.18	dna_question	0.27	scam_report	-0.05	rumour	-0.07	request_recognition	0.06	event	-0.11
has duoc may	grave_info	0.05	battle_account	0.05	event	0.05
has duoc mo	seek_grave	-0.05	event	-0.07
has duoc mot	seek_grave	0.14	comrade_tip	-0.06	grave_info	-0.1	remains_found	0.05
has duoc nam	comrade_tip	-0.12	grave_info	-0.05	battle_account	0.09
has duoc nguoi	seek_grave	-0.05	grave_info	0.2
has duoc nua	seek_grave	0.09	battle_account	-0.12	event	-0.13
has duoc o	comrade_tip	-0.06	grave_info	0.06	relics	0.05	event	-0.05
has duoc roi	seek_grave	-0.1	grave_info	0.15	relics	0.05
has duoc sau	seek_grave	-0.08
has duoc toi	comrade_tip	0.08
has duoc ve	seek_grave	-0.06
has duoc xac	comrade_tip	-0.1	dna_question	0.1
has duoi	seek_grave	-0.32	comrade_tip	0.21	grave_info	0.17	remains_found	-0.11	relics	0.18	registry	-0.09	scam_report	0.08	rumour	0.19	request_recognition	-0.14	event	0.2
has duoi chan	comrade_tip	-0.13	relics	0.08
has duoi goc	seek_grave	-0.06	comrade_tip	0.16	relics	-0.05	battle_account	-0.08	scam_report	0.13	event	-0.2
has duoi ham	seek_grave	0.07
has duong	seek_grave	0.14	comrade_tip	0.05	grave_info	-0.17	remains_found	0.08	relics	-0.1	registry	0.09	battle_account	-0.05	foreign_tip	-0.05	dna_question	-0.13	scam_report	-0.06	rumour	-0.15	not_dead	-0.14	event	-0.14
has duong cho	comrade_tip	-0.06	foreign_tip	0.05	request_recognition	0.08
has duong co	comrade_tip	-0.1	grave_info	0.06	event	0.06
has duong day	comrade_tip	0.06	grave_info	-0.05	event	-0.05
has duong lich	grave_info	-0.06
has duong minh	grave_info	-0.08	relics	0.05
has duong mon	seek_grave	-0.05	comrade_tip	0.1
has duong o	seek_grave	-0.08	comrade_tip	0.16	event	-0.05
has duong thi	seek_grave	-0.13	comrade_tip	-0.06	grave_info	0.05	battle_account	0.06	event	0.07
has duong toi	comrade_tip	-0.05	grave_info	0.1
has duong tu	seek_grave	-0.05	grave_info	0.13
has duong van	grave_info	-0.08	battle_account	-0.07	event	-0.1
has duong vao	grave_info	0.07	event	0.06
has dut	comrade_tip	0.07	event	-0.06
has duy	seek_grave	-0.06	comrade_tip	-0.09	grave_info	-0.09	relics	0.05	registry	0.1	dna_question	0.15	scam_report	-0.05	request_recognition	-0.05	not_dead	0.05	event	-0.09
has duy nhat	seek_grave	0.07	comrade_tip	-0.05	grave_info	-0.08	dna_question	0.09	event	-0.09
has duy tien	seek_grave	-0.08	not_dead	0.05
has duyen	registry	0.09	event	0.05
has duyet	comrade_tip	-0.09	grave_info	0.06
has dv	seek_grave	0.22	comrade_tip	-0.09	registry	-0.06	event	-0.11
has e	seek_grave	0.09	comrade_tip	0.07	grave_info	-0.18	battle_account	-0.15	enemy_report	-0.11	foreign_tip	-0.1	scam_report	-0.05	not_dead	-0.09
has e chao	grave_info	0.08
has e co	seek_grave	0.07	grave_info	0.06
has e la	seek_grave	0.15	comrade_tip	-0.05	grave_info	-0.07	rumour	0.06	request_recognition	-0.05
has e muon	seek_grave	0.15
has e ten	seek_grave	0.05	remains_found	0.05	request_recognition	0.05
has e xin	registry	0.07
has e1	seek_grave	0.25	comrade_tip	-0.11	grave_info	-0.11	registry	-0.06
has e101	comrade_tip	0.11	battle_account	-0.05	event	0.08
has e102	seek_grave	0.13
has e12	battle_account	0.05
has e141	seek_grave	0.07	remains_found	-0.05	event	-0.08
has e165	seek_grave	-0.05	relics	0.08
has e174	comrade_tip	-0.05	battle_account	-0.05	request_recognition	0.05
has e18	event	-0.05
has e2	seek_grave	-0.19	comrade_tip	0.14	event	-0.07
has e2 f3	seek_grave	-0.09	grave_info	-0.06	relics	0.06	battle_account	0.07	event	0.05
has e209	seek_grave	-0.09	comrade_tip	0.15	grave_info	-0.13	not_dead	0.07	event	-0.1
has e209 f7	grave_info	-0.07	not_dead	0.07
has e24	seek_grave	-0.16	comrade_tip	0.08	not_dead	0.07	event	0.06
has e266	grave_info	-0.06
has e27	seek_grave	-0.15	grave_info	0.12	event	-0.12
has e271	event	-0.06
has e28	event	0.16
has e29	comrade_tip	0.09	relics	0.06
has e3	seek_grave	-0.05	comrade_tip	0.21	grave_info	-0.05	relics	-0.05	registry	-0.07	event	-0.07
has e3 f9	seek_grave	-0.06	comrade_tip	0.13	event	-0.07
has e31	seek_grave	-0.07	event	0.07
has e33	seek_grave	-0.05	enemy_report	0.06
has e36	seek_grave	-0.06	comrade_tip	0.05	event	-0.05
has e4	comrade_tip	-0.08	grave_info	-0.05	battle_account	0.06
has e42	seek_grave	-0.12	comrade_tip	0.06	registry	0.07
has e48	seek_grave	-0.05	event	0.09
has e48 f320b	comrade_tip	-0.06
has e6	seek_grave	-0.06	grave_info	0.05	relics	0.06
has e64	seek_grave	0.09	battle_account	0.05
has e64 f320	seek_grave	0.06	battle_account	0.07	event	0.09
has e66	seek_grave	-0.15	relics	0.06	rumour	0.05	event	0.15
has e812	event	0.05
has e866	seek_grave	-0.12	comrade_tip	0.05	grave_info	0.09
has e876	comrade_tip	0.05	grave_info	0.05	registry	-0.05
has e876 f356	comrade_tip	0.05
has e88	comrade_tip	-0.07	event	0.05
has e9	seek_grave	0.12	enemy_report	0.06
has e95	comrade_tip	0.19	registry	-0.05	battle_account	-0.06	event	-0.06
has ea	relics	-0.05	battle_account	-0.05	event	-0.07
has east	seek_grave	-0.07	grave_info	-0.08	relics	-0.08	foreign_tip	0.16	rumour	0.05	event	0.19
has elle	grave_info	0.12	scam_report	0.05	event	-0.1
has em	seek_grave	0.21	comrade_tip	-0.35	remains_found	-0.12	relics	-0.16	foreign_tip	-0.16	dna_question	0.07	scam_report	-0.06	request_recognition	0.13	not_dead	-0.05
has em anh	comrade_tip	0.09	grave_info	-0.07	remains_found	0.05
has em bao	seek_grave	-0.1	grave_info	0.13	dna_question	-0.06	rumour	-0.05
has em chao	seek_grave	0.05	grave_info	-0.06	remains_found	0.07
has em chi	comrade_tip	-0.07	request_recognition	0.1
has em chon	grave_info	0.08
has em co	seek_grave	0.11
has em con	comrade_tip	0.08	grave_info	-0.07	not_dead	0.05	event	0.07
has em cung	event	0.07
has em da	dna_question	0.07	event	0.05
has em dang	grave_info	-0.11	remains_found	-0.05	relics	0.06
has em dau	seek_grave	0.07	scam_report	0.05
has em di	seek_grave	-0.13	comrade_tip	0.15	grave_info	0.09	remains_found	0.1	dna_question	-0.05
has em doc	comrade_tip	0.06
has em gai	grave_info	-0.05	registry	-0.06	battle_account	0.09	dna_question	0.09	request_recognition	-0.08
has em goi	grave_info	-0.05
has em gui	seek_grave	0.16	grave_info	0.07	event	0.17
has em ho	seek_grave	0.2	comrade_tip	-0.11	event	0.05
has em hoi	seek_grave	-0.23	scam_report	0.08	request_recognition	0.07	event	-0.06
has em ke	seek_grave	-0.05	comrade_tip	0.06	grave_info	0.08
has em khong	seek_grave	0.05	grave_info	-0.11	relics	0.06	rumour	0.09	request_recognition	-0.06
has em la	seek_grave	-0.18	comrade_tip	0.07	registry	-0.07	foreign_tip	-0.05	scam_report	0.06	rumour	0.15	not_dead	-0.08	event	0.28
has em lam	seek_grave	-0.08	event	-0.09
has em lay	comrade_tip	-0.07	grave_info	0.11
has em mat	seek_grave	0.05
has em moi	comrade_tip	0.06	grave_info	-0.08
has em muon	comrade_tip	0.05	grave_info	-0.19	dna_question	0.05	rumour	0.06	request_recognition	0.08
has em nam	seek_grave	0.05
has em nghe	grave_info	-0.07
has em nguoi	seek_grave	0.07	grave_info	-0.06
has em nguyen	grave_info	0.05
has em nhan	seek_grave	0.13
has em nho	seek_grave	-0.05	grave_info	0.05	event	-0.09
has em noi	grave_info	0.13	remains_found	-0.06	event	-0.1
has em o	seek_grave	-0.08	comrade_tip	-0.11	grave_info	0.08	relics	0.07	event	-0.1
has em ong	grave_info	-0.13	not_dead	0.08
has em ruot	seek_grave	-0.06	battle_account	-0.06	dna_question	0.05	event	-0.11
has em ten	seek_grave	-0.08	comrade_tip	0.09	grave_info	-0.26	enemy_report	0.05	dna_question	0.05	event	0.08
has em tim	comrade_tip	0.17
has em toi	comrade_tip	-0.07	grave_info	0.12	scam_report	0.05
has em trai	seek_grave	0.06	comrade_tip	-0.11	grave_info	-0.06	registry	-0.05	request_recognition	-0.06	event	-0.11
has em ut	seek_grave	0.21	comrade_tip	-0.05	grave_info	-0.07
has em viet	seek_grave	0.05	grave_info	-0.05	event	-0.05
has em vo	grave_info	-0.05	request_recognition	0.06
has em voi	comrade_tip	-0.06
has em xin	seek_grave	-0.08	comrade_tip	0.06	grave_info	0.05	relics	0.07	event	-0.05
has email	seek_grave	-0.1	comrade_tip	-0.05	foreign_tip	0.06
has en	seek_grave	0.24	comrade_tip	-0.07	registry	-0.07	foreign_tip	-0.07	dna_question	-0.06	rumour	-0.09	event	0.05
has end	relics	-0.09	enemy_report	0.07	rumour	0.06	event	0.14
has enemy	seek_grave	-0.08	comrade_tip	-0.07	grave_info	-0.07	battle_account	-0.05	enemy_report	0.13	foreign_tip	0.15	event	0.13
has english	grave_info	0.11	foreign_tip	-0.08	event	-0.13
has enterre	seek_grave	-0.08	relics	0.06	enemy_report	-0.08	foreign_tip	0.17
has ep	seek_grave	-0.08	event	0.06
has est	seek_grave	0.1	comrade_tip	-0.09	relics	-0.15	registry	-0.11	battle_account	0.06	enemy_report	0.08	foreign_tip	-0.11	scam_report	0.12	rumour	-0.06	not_dead	0.07
has est mort	comrade_tip	0.05	relics	-0.05	foreign_tip	0.08
has et	grave_info	0.05	relics	0.1	battle_account	0.11	foreign_tip	-0.17	scam_report	-0.06	rumour	-0.06	not_dead	0.06	event	-0.13
has etait	seek_grave	0.07	comrade_tip	0.08	remains_found	0.08	relics	-0.07	registry	-0.05	enemy_report	-0.05	event	-0.05
has ete	comrade_tip	-0.06	grave_info	0.05	registry	-0.05	rumour	0.05	request_recognition	0.07	event	0.09
has example	comrade_tip	-0.27	grave_info	-0.31	remains_found	-0.12	relics	0.1	battle_account	-0.13	foreign_tip	0.38	scam_report	0.05	rumour	-0.07	not_dead	-0.06	event	0.14
has example com	seek_grave	-0.05	comrade_tip	-0.06	grave_info	-0.1	foreign_tip	0.14
has example net	grave_info	-0.07
has example org	seek_grave	0.14	comrade_tip	-0.15	grave_info	-0.11	remains_found	-0.05	relics	0.08	battle_account	-0.06	enemy_report	0.06	event	0.08
has f	seek_grave	-0.08	grave_info	-0.05	registry	-0.05	foreign_tip	-0.06	dna_question	0.05	request_recognition	0.07
has f10	grave_info	-0.07	registry	0.07	event	0.12
has f2	grave_info	-0.08	registry	0.05
has f3	seek_grave	-0.1	relics	0.05	battle_account	0.14	dna_question	0.05	event	0.1
has f304	comrade_tip	0.06	event	-0.07
has f307	relics	0.06	event	-0.05
has f308	comrade_tip	0.12	grave_info	-0.08	dna_question	0.06
has f309	comrade_tip	-0.05	event	0.07
has f312	seek_grave	-0.06	comrade_tip	0.08	grave_info	-0.05	event	-0.06
has f313	grave_info	-0.05
has f316	seek_grave	0.07	comrade_tip	-0.12	grave_info	-0.05
has f320	grave_info	-0.08	battle_account	0.05	event	0.06
has f320b	comrade_tip	-0.06
has f324	registry	-0.08
has f325	comrade_tip	0.09	grave_info	-0.09	registry	0.05	battle_account	-0.1	event	-0.07
has f330	comrade_tip	0.12	grave_info	-0.12
has f341	grave_info	0.06	event	-0.05
has f356	comrade_tip	0.07
has f5	comrade_tip	-0.05	relics	0.05	registry	-0.07	request_recognition	0.06
has f7	comrade_tip	0.08	grave_info	-0.1	foreign_tip	-0.05	not_dead	0.06	event	-0.17
has f9	comrade_tip	0.11	grave_info	-0.12	event	-0.11
has fait	seek_grave	-0.08	grave_info	0.06	foreign_tip	0.15	event	0.08
has famille	seek_grave	0.09	event	-0.12
has family	seek_grave	0.12	comrade_tip	0.11	grave_info	0.13	remains_found	-0.05	registry	-0.05	battle_account	-0.05	foreign_tip	-0.12	event	-0.21
has father	seek_grave	-0.09	comrade_tip	0.11	grave_info	0.11	relics	-0.14	dna_question	0.12	event	-0.14
has fb	seek_grave	-0.05	grave_info	0.06	relics	0.06	scam_report	0.06	event	-0.08
has feb	seek_grave	-0.06	grave_info	-0.11	registry	0.06	enemy_report	0.09
has february	comrade_tip	0.07	relics	-0.06	registry	0.06	foreign_tip	-0.1	request_recognition	0.05	event	0.05
has fell	grave_info	0.08	battle_account	0.05	foreign_tip	-0.13	dna_question	0.08	rumour	0.05
has fight	enemy_report	0.07
has fils	seek_grave	-0.11	remains_found	0.06	battle_account	0.05	dna_question	0.1
has first	seek_grave	0.1	comrade_tip	-0.05	grave_info	0.1	relics	0.05	battle_account	0.09	foreign_tip	-0.15	event	-0.15
has for	seek_grave	0.19	comrade_tip	-0.06	grave_info	-0.09	remains_found	0.08	registry	-0.06	battle_account	0.09	foreign_tip	-0.07	request_recognition	-0.09
has for the	seek_grave	0.06	comrade_tip	-0.05	enemy_report	-0.06	foreign_tip	0.06
has force	seek_grave	-0.05	grave_info	-0.06	request_recognition	0.11
has found	seek_grave	-0.11	remains_found	0.09	relics	0.07	enemy_report	0.09	event	0.15
has four	seek_grave	-0.1	grave_info	-0.1	relics	0.09	battle_account	0.08	foreign_tip	0.1	event	0.1
has fr	seek_grave	-0.06	relics	-0.05	foreign_tip	0.19	event	0.11
has french	grave_info	-0.05	relics	-0.05	registry	0.05	event	0.11
has frere	seek_grave	0.26	comrade_tip	-0.05	foreign_tip	-0.08	request_recognition	-0.05	event	-0.07
has friend	seek_grave	0.05	not_dead	0.08	event	-0.09
has friends	seek_grave	-0.08	comrade_tip	0.16	event	-0.12
has from	seek_grave	0.1	grave_info	-0.16	remains_found	-0.1	relics	0.38	registry	-0.11	enemy_report	0.12	foreign_tip	-0.29	rumour	0.07	request_recognition	-0.09	event	0.06
has from a	seek_grave	-0.06	grave_info	-0.08	relics	0.28	enemy_report	0.07	foreign_tip	-0.15	event	0.1
has from the	seek_grave	-0.06	remains_found	0.05	relics	-0.14	battle_account	0.06	foreign_tip	0.16	event	0.15
has front	seek_grave	0.18	grave_info	-0.05	enemy_report	0.07	foreign_tip	-0.18
has ga	seek_grave	-0.05	comrade_tip	0.15
has gac	seek_grave	-0.11	comrade_tip	0.09	battle_account	0.08	request_recognition	0.08	event	0.09
has gac ma	comrade_tip	0.1	battle_account	0.06	event	0.08
has gach	seek_grave	-0.13	comrade_tip	0.07	grave_info	0.05	relics	0.06	battle_account	-0.08	event	0.06
has gai	seek_grave	0.15	comrade_tip	-0.1	grave_info	-0.19	registry	-0.22	battle_account	0.12	enemy_report	-0.06	foreign_tip	0.08	dna_question	0.09	scam_report	-0.14	rumour	-0.13	request_recognition	-0.15	event	-0.09
has gai la	battle_account	0.05
has gai liet	seek_grave	-0.05	grave_info	-0.07	dna_question	0.06	request_recognition	-0.06
has gai ong	grave_info	-0.08	remains_found	0.05	event	0.06
has gai toi	seek_grave	0.08	comrade_tip	-0.12	grave_info	0.13	relics	0.06	event	0.06
has gan	seek_grave	0.06	comrade_tip	0.33	grave_info	-0.17	relics	0.05	registry	-0.12	battle_account	-0.1	dna_question	-0.1	scam_report	-0.08	request_recognition	-0.06	event	-0.21
has gan cau	seek_grave	0.06	grave_info	0.18	relics	0.06	battle_account	-0.06	event	-0.05
has gan mat	seek_grave	0.06
has gan sang	grave_info	-0.05
has gan suoi	grave_info	-0.12	relics	0.09	rumour	0.05
has ganh	seek_grave	-0.16	grave_info	0.06
has ganh gao	seek_grave	-0.06	comrade_tip	0.05	request_recognition	0.05
has gao	seek_grave	-0.25	comrade_tip	0.17	grave_info	0.19	relics	-0.05	registry	-0.06	rumour	-0.07	request_recognition	0.14	event	0.05
has gao len	seek_grave	-0.05	request_recognition	0.05
has gap	seek_grave	-0.29	comrade_tip	0.1	grave_info	0.08	remains_found	0.46	relics	-0.17	battle_account	0.09	enemy_report	-0.06	foreign_tip	-0.07	dna_question	-0.05	scam_report	-0.11	rumour	-0.05	request_recognition	-0.07	not_dead	0.06	event	0.12
has gap lai	comrade_tip	0.12	grave_info	-0.07	event	-0.12
has gap mot	comrade_tip	-0.05
has gap ong	grave_info	0.08	battle_account	0.05	event	0.06
has gap xuong	comrade_tip	-0.06	grave_info	-0.06	remains_found	0.15	relics	-0.05	event	0.11
has garden	grave_info	0.13	foreign_tip	-0.07	rumour	0.06	request_recognition	0.05
has gat	seek_grave	0.1	event	-0.1
has gate	seek_grave	-0.06	enemy_report	0.07	foreign_tip	0.09
has gave	seek_grave	-0.08	relics	-0.09	foreign_tip	0.12	scam_report	0.1	not_dead	0.06	event	0.21
has gay	grave_info	-0.07	relics	0.07	request_recognition	-0.05
has gd	grave_info	-0.09	relics	0.05
has ghe	comrade_tip	-0.16	grave_info	0.17	registry	0.06	request_recognition	0.07
has ghi	seek_grave	-0.28	comrade_tip	-0.08	grave_info	0.17	enemy_report	0.05	dna_question	0.07	rumour	-0.15	not_dead	0.24	event	0.14
has ghi am	scam_report	0.06	event	0.05
has ghi chu	seek_grave	-0.07	comrade_tip	-0.07	grave_info	0.09	rumour	0.06	event	0.1
has ghi cong	seek_grave	-0.06	comrade_tip	-0.07	grave_info	-0.13	dna_question	0.06	request_recognition	0.11	not_dead	0.15	event	-0.11
has ghi ho	comrade_tip	0.06
has ghi hy	seek_grave	-0.09	not_dead	0.05
has ghi la	seek_grave	-0.12	comrade_tip	0.12	event	-0.06
has ghi lai	seek_grave	-0.16	comrade_tip	0.05	registry	0.14	battle_account	0.13	rumour	0.05	request_recognition	0.06
has ghi liet	seek_grave	-0.05	grave_info	0.11
has ghi mat	event	-0.05
has ghi sai	seek_grave	0.08	grave_info	-0.07
has ghi so	registry	0.07
has ghi ten	seek_grave	0.15	comrade_tip	0.17	grave_info	-0.34	relics	-0.05	request_recognition	0.07	not_dead	0.07
has gi	seek_grave	0.18	comrade_tip	-0.15	grave_info	0.08	remains_found	-0.11	relics	-0.15	registry	-0.06	battle_account	-0.05	enemy_report	-0.06	foreign_tip	0.06	dna_question	-0.07	rumour	0.28
has gi do	comrade_tip	-0.08	grave_info	0.08	rumour	0.09	event	0.16
has gi khong	rumour	0.06
has gia	seek_grave	-0.07	comrade_tip	-0.16	grave_info	0.33	remains_found	-0.14	battle_account	-0.19	foreign_tip	-0.07	rumour	-0.05	event	-0.08
has gia dinh	seek_grave	0.1	grave_info	0.12	remains_found	-0.12	relics	0.15	registry	-0.11	battle_account	-0.05	enemy_report	-0.05	rumour	-0.12	request_recognition	-0.09	not_dead	0.08	event	-0.13
has gia lai	seek_grave	0.06	grave_info	-0.06	relics	-0.06	enemy_report	0.08	foreign_tip	-0.06	event	0.13
has gia lam	seek_grave	0.07	grave_info	-0.1
has gia lang	seek_grave	-0.12	grave_info	0.18	event	0.05
has gia loc	seek_grave	0.07	relics	0.06
has gia pha	seek_grave	0.1	grave_info	-0.07
has gia rai	seek_grave	-0.08	comrade_tip	-0.05	grave_info	0.08	event	0.06
has gia roi	comrade_tip	0.06	grave_info	-0.05	enemy_report	0.05	event	-0.06
has gia vien	comrade_tip	0.12	battle_account	-0.05	event	-0.08
has giac	grave_info	0.06	scam_report	0.07	event	-0.06
has giai	comrade_tip	-0.09	battle_account	-0.05	dna_question	0.05
has giai phong	seek_grave	-0.09	comrade_tip	-0.07	grave_info	0.17	rumour	0.05	request_recognition	0.05
has giam	grave_info	-0.12	remains_found	0.11	battle_account	-0.05	dna_question	0.2
has giam dinh	grave_info	-0.13	dna_question	0.22
has gian	seek_grave	0.08
has giang	seek_grave	0.25	relics	-0.12	foreign_tip	-0.1	dna_question	-0.07	rumour	-0.1	request_recognition	-0.11	not_dead	-0.08
has giang a	grave_info	0.11	event	-0.15
has giao	comrade_tip	-0.2	grave_info	0.35	relics	0.05	enemy_report	0.09	dna_question	-0.12	scam_report	-0.09	event	0.13
has giao cho	seek_grave	-0.06	grave_info	-0.07	remains_found	0.06	registry	0.07	enemy_report	0.05	event	0.25
has giao lien	seek_grave	-0.15	comrade_tip	-0.06	grave_info	0.14	enemy_report	0.08	event	-0.12
has giao thong	seek_grave	-0.05	comrade_tip	0.05
has giao vien	seek_grave	0.09	comrade_tip	-0.09	request_recognition	-0.06	event	0.12
has giap	seek_grave	-0.1	comrade_tip	0.09	grave_info	-0.16	relics	-0.06	enemy_report	0.05	event	0.13
has giap ngo	seek_grave	-0.07	comrade_tip	-0.05	grave_info	0.07	event	0.06
has giap van	grave_info	-0.14	registry	0.05
has giat	event	-0.09
has giau	comrade_tip	-0.06	grave_info	0.29
has giay	seek_grave	0.07	comrade_tip	-0.36	grave_info	-0.17	remains_found	0.14	relics	-0.06	registry	-0.15	battle_account	-0.22	enemy_report	0.24	dna_question	0.11	rumour	-0.14	request_recognition	0.21	not_dead	0.11	event	-0.05
has giay bao	seek_grave	0.07	comrade_tip	-0.06	grave_info	-0.14	relics	-0.12	registry	-0.06	battle_account	-0.06	not_dead	0.11	event	-0.12
has giay chung	relics	0.17
has giay co	relics	0.06
has giay cua	comrade_tip	-0.05	grave_info	0.06	dna_question	0.11
has giay ghi	seek_grave	0.19	event	-0.08
has giay la	seek_grave	0.06
has giay to	seek_grave	-0.09	comrade_tip	0.06	grave_info	-0.06	relics	-0.05	battle_account	-0.07	enemy_report	0.13	event	-0.09
has giay viet	remains_found	0.06	event	0.07
has giay xac	seek_grave	0.1	comrade_tip	-0.09	grave_info	-0.05	battle_account	0.05	dna_question	0.06	request_recognition	0.12	event	0.08
has gieng	seek_grave	0.17	grave_info	-0.14	foreign_tip	0.06	event	0.07
has gieng nam	grave_info	-0.05	event	-0.11
has giet	seek_grave	0.06	grave_info	-0.06	request_recognition	0.05	event	-0.07
has gio	seek_grave	0.24	comrade_tip	-0.08	grave_info	-0.06	remains_found	-0.12	relics	-0.16	battle_account	-0.09	enemy_report	-0.07	scam_report	-0.17	not_dead	0.09
has gio bac	seek_grave	-0.13	grave_info	0.07	not_dead	0.06
has gio chi	event	-0.07
has gio chieu	battle_account	0.09
has gio cho	comrade_tip	-0.07	grave_info	0.17
has gio chua	seek_grave	-0.08
has gio co	seek_grave	0.09	comrade_tip	-0.08	grave_info	-0.07	dna_question	0.08
has gio con	seek_grave	-0.08	grave_info	0.09	request_recognition	0.06
has gio la	grave_info	0.11
has gio linh	comrade_tip	-0.06	grave_info	-0.06	dna_question	0.06
has gio mo	request_recognition	0.05
has gio nguoi	registry	0.05
has gio nha	comrade_tip	0.06	request_recognition	0.05	event	-0.06
has gio o	seek_grave	0.11	comrade_tip	0.1	battle_account	-0.07	request_recognition	-0.05	event	-0.07
has gio ong	seek_grave	0.07	comrade_tip	-0.11	request_recognition	0.07
has gio sang	seek_grave	-0.05	comrade_tip	0.08	grave_info	-0.06	request_recognition	0.1	event	-0.08
has gio toi	seek_grave	-0.05	comrade_tip	0.08
has gio van	seek_grave	-0.07	relics	0.05	battle_account	0.06
has gioi	seek_grave	0.11	comrade_tip	0.17	grave_info	-0.14	registry	0.06	battle_account	-0.08	request_recognition	-0.07	event	-0.28
has giong	seek_grave	-0.13	comrade_tip	0.06	grave_info	0.29	relics	0.07	battle_account	-0.06	rumour	-0.1	request_recognition	-0.06	event	-0.13
has giong trom	seek_grave	0.1	comrade_tip	-0.07
has girl	comrade_tip	-0.06	grave_info	-0.06	relics	0.05	event	0.06
has giu	seek_grave	-0.16	remains_found	-0.08	relics	0.63	registry	0.15	enemy_report	-0.05	foreign_tip	0.05	rumour	-0.11	not_dead	-0.07	event	-0.1
has giu cai	relics	0.12	event	-0.09
has giua	seek_grave	-0.13	comrade_tip	0.23	grave_info	0.19	remains_found	-0.05	relics	0.06	rumour	-0.05	event	-0.08
has giua hai	comrade_tip	0.09	battle_account	-0.05
has gium	seek_grave	-0.08	comrade_tip	0.15	grave_info	0.14	registry	-0.05	battle_account	-0.07	scam_report	0.06	event	-0.17
has giuoc	comrade_tip	0.08	event	0.05
has giup	seek_grave	0.47	comrade_tip	-0.19	grave_info	-0.19	remains_found	-0.15	relics	-0.1	registry	-0.17	battle_account	-0.14	dna_question	-0.1	rumour	-0.05	not_dead	-0.06	event	-0.33
has giup e	request_recognition	0.05
has giup mo	seek_grave	0.25	grave_info	-0.14	scam_report	-0.06
has go	seek_grave	-0.11	grave_info	0.09	relics	0.05	registry	0.09	battle_account	0.07	foreign_tip	-0.15	dna_question	-0.09	scam_report	-0.05	request_recognition	-0.13	event	0.16
has go dau	seek_grave	0.07	comrade_tip	-0.08	grave_info	-0.07	event	-0.09
has go ho	comrade_tip	0.14	grave_info	-0.08
has go ma	comrade_tip	0.06
has go moi	grave_info	0.06
has go quao	comrade_tip	0.05	event	-0.08
has goc	seek_grave	-0.15	comrade_tip	0.14	grave_info	0.29	remains_found	-0.07	relics	-0.1	battle_account	-0.16	foreign_tip	-0.05	dna_question	-0.09	scam_report	0.17	rumour	-0.06	request_recognition	-0.07	event	-0.12
has goc cay	seek_grave	0.12	battle_account	-0.09	rumour	-0.05	event	-0.07
has goc vuon	seek_grave	-0.05	remains_found	0.05	rumour	0.05	event	-0.05
has goi	seek_grave	-0.09	comrade_tip	0.07	remains_found	-0.05	relics	-0.12	registry	-0.05	enemy_report	-0.09	scam_report	0.25	rumour	-0.1	request_recognition	-0.14	not_dead	-0.05	event	-0.05
has goi anh	comrade_tip	-0.06
has goi bang	grave_info	-0.09	dna_question	0.06	request_recognition	0.07	event	-0.05
has goi cho	seek_grave	-0.13	scam_report	0.07
has goi dien	comrade_tip	0.06	grave_info	0.11
has goi la	seek_grave	0.11	grave_info	0.06	battle_account	-0.05	foreign_tip	0.07	rumour	-0.06	request_recognition	-0.06	event	0.11
has goi liet	seek_grave	0.12
has goi toi	seek_grave	0.06	grave_info	-0.05	event	-0.05
has goi tu	seek_grave	-0.08	scam_report	0.07
has gom	seek_grave	0.12	comrade_tip	-0.06	grave_info	-0.21	relics	-0.06	registry	0.06	battle_account	0.19	enemy_report	0.06
has gon	seek_grave	-0.12	grave_info	0.1	registry	0.09	foreign_tip	-0.05	request_recognition	0.06
has good	relics	-0.05	foreign_tip	0.05
has gop	grave_info	0.09	battle_account	0.14
has got	comrade_tip	-0.07	grave_info	-0.1	relics	0.21	enemy_report	-0.06	not_dead	0.1	event	-0.06
has grand	comrade_tip	-0.06	remains_found	-0.05	enemy_report	-0.06	foreign_tip	0.08	rumour	0.13	event	-0.1
has grandfather	grave_info	0.08	foreign_tip	-0.06	scam_report	0.05	not_dead	0.05
has grave	seek_grave	0.14	comrade_tip	-0.09	grave_info	0.15	remains_found	0.05	relics	-0.05	registry	-0.09	battle_account	-0.08	foreign_tip	0.1	request_recognition	-0.05	not_dead	-0.05	event	0.13
has graves	grave_info	-0.09	relics	-0.09	enemy_report	0.06	foreign_tip	0.12	event	0.14
has grid	relics	-0.08	enemy_report	-0.05	foreign_tip	0.19	event	0.2
has group	comrade_tip	0.08	grave_info	-0.05	relics	-0.05	request_recognition	0.06	event	-0.11
has guc	seek_grave	-0.05	grave_info	0.05	registry	0.08	event	-0.06
has gui	seek_grave	-0.11	comrade_tip	-0.09	grave_info	-0.13	remains_found	-0.05	relics	0.34	registry	0.23	battle_account	-0.21	foreign_tip	0.14	dna_question	0.22	scam_report	0.11	rumour	-0.12
has gui anh	comrade_tip	0.05	registry	0.06	dna_question	-0.05	scam_report	0.09
has gui ban	seek_grave	0.07	grave_info	-0.17	relics	0.06	request_recognition	0.06	event	-0.07
has gui bo	seek_grave	0.09	comrade_tip	-0.08	event	0.05
has gui cac	grave_info	-0.15	battle_account	-0.05	event	-0.13
has gui cho	seek_grave	-0.16	comrade_tip	-0.07	foreign_tip	0.09	scam_report	0.09
has gui co	seek_grave	-0.07	grave_info	-0.05
has gui de	registry	0.06	enemy_report	0.06	event	0.16
has gui hoi	comrade_tip	-0.05	enemy_report	0.05
has gui lai	seek_grave	0.07	grave_info	0.07	relics	0.1	dna_question	0.05	event	-0.13
has gui phong	seek_grave	-0.07	request_recognition	0.05	not_dead	0.05
has gui quy	comrade_tip	-0.05
has gui ve	seek_grave	0.05	grave_info	-0.09	relics	0.05	dna_question	0.05	event	-0.05
has guide	seek_grave	-0.07	grave_info	0.06	relics	-0.05	registry	0.08	foreign_tip	-0.07	rumour	0.08	request_recognition	0.05
has gun	seek_grave	0.07	relics	-0.05	battle_account	0.11	foreign_tip	-0.06
has gunner	comrade_tip	0.12	grave_info	-0.06	foreign_tip	0.05
has h	seek_grave	0.15	comrade_tip	-0.23	grave_info	0.07	remains_found	0.12	relics	-0.07	registry	-0.09	foreign_tip	-0.11	dna_question	-0.05	rumour	-0.05	event	-0.12
has h1	seek_grave	0.07	grave_info	-0.11	relics	0.05	registry	0.1
has h2	registry	0.05
has h3	relics	0.09	event	-0.06
has ha	seek_grave	0.07	comrade_tip	0.09	grave_info	-0.11	remains_found	-0.07	registry	0.13	battle_account	-0.17	enemy_report	-0.05	foreign_tip	-0.14	dna_question	-0.12	scam_report	-0.21	rumour	-0.05	request_recognition	-0.13	event	-0.12
has ha bac	seek_grave	-0.08	comrade_tip	0.12	grave_info	-0.06	battle_account	-0.06	event	-0.17
has ha dong	seek_grave	0.08	comrade_tip	-0.05
has ha giang	seek_grave	0.07	remains_found	0.09	foreign_tip	-0.05
has ha lao	seek_grave	-0.07	comrade_tip	0.09
has ha nam	comrade_tip	0.09	grave_info	0.09	registry	-0.06
has ha noi	comrade_tip	0.14	grave_info	-0.08	enemy_report	0.06
has ha quang	seek_grave	0.05	comrade_tip	0.06	grave_info	-0.06	event	-0.05
has ha si	seek_grave	-0.09	registry	0.06	battle_account	0.08	dna_question	0.05	event	-0.06
has ha son	request_recognition	0.06
has ha tay	comrade_tip	0.07	grave_info	-0.14	registry	0.09	event	-0.08
has ha thi	seek_grave	-0.08	comrade_tip	-0.11	grave_info	0.12	battle_account	0.06	request_recognition	0.05	event	0.06
has ha tinh	seek_grave	0.24	comrade_tip	-0.15	grave_info	-0.06
has ha tuyen	seek_grave	0.21	grave_info	-0.05	event	-0.08
has ha van	comrade_tip	-0.11	relics	-0.05	event	0.1
has had	comrade_tip	-0.06	grave_info	-0.07	remains_found	-0.07	relics	-0.06	enemy_report	-0.14	foreign_tip	0.25	rumour	-0.07	event	0.11
has had a	seek_grave	-0.08	comrade_tip	-0.05	grave_info	-0.06	relics	-0.1	enemy_report	-0.06	foreign_tip	0.24	request_recognition	0.06	event	0.16
has hai	comrade_tip	0.16	remains_found	0.2	relics	-0.06	registry	-0.25	enemy_report	-0.17	foreign_tip	-0.15	dna_question	-0.26	scam_report	-0.08	rumour	-0.14	request_recognition	0.09	not_dead	-0.22
has hai anh	seek_grave	-0.07	comrade_tip	-0.18	grave_info	0.23	registry	-0.08	battle_account	0.06	request_recognition	-0.08
has hai ba	seek_grave	0.07	grave_info	-0.09
has hai bac	seek_grave	0.06	comrade_tip	0.07
has hai ben	seek_grave	-0.05	comrade_tip	0.08
has hai bi	comrade_tip	0.05	relics	0.07	event	-0.08
has hai bo	seek_grave	-0.06	comrade_tip	0.12	event	0.05
has hai cai	remains_found	0.08	event	0.14
has hai cau	comrade_tip	-0.14	grave_info	-0.06	relics	0.05	battle_account	0.13	event	0.15
has hai cay	comrade_tip	0.1
has hai chan	grave_info	-0.05
has hai chi	seek_grave	-0.06	comrade_tip	0.14	grave_info	-0.06	event	-0.05
has hai chu	comrade_tip	-0.09	relics	-0.05	battle_account	-0.05	event	0.08
has hai chuc	seek_grave	-0.05	rumour	0.05	event	0.12
has hai co	grave_info	0.25	event	0.07
has hai con	comrade_tip	0.11	event	-0.09
has hai cot	seek_grave	0.06	comrade_tip	-0.13	grave_info	-0.15	remains_found	0.38	relics	0.08	registry	-0.07	battle_account	-0.05	enemy_report	-0.06	dna_question	0.06	request_recognition	-0.1	event	0.18
has hai deu	seek_grave	0.05	event	-0.06
has hai dong	seek_grave	-0.07	comrade_tip	0.11
has hai dua	comrade_tip	0.14	grave_info	-0.19	battle_account	-0.06	event	0.11
has hai duong	seek_grave	0.05	comrade_tip	-0.07	grave_info	0.19	battle_account	-0.08	enemy_report	0.06	foreign_tip	-0.05	request_recognition	-0.07	event	-0.05
has hai hai	grave_info	0.05
has hai hau	seek_grave	0.06	battle_account	-0.05	event	-0.13
has hai hom	seek_grave	-0.07	comrade_tip	0.14	grave_info	-0.05	event	-0.09
has hai hung	seek_grave	-0.14	grave_info	0.18	registry	-0.05	battle_account	-0.06	request_recognition	-0.06	event	-0.05
has hai khong	event	-0.07
has hai la	grave_info	-0.11	request_recognition	0.06
has hai lan	seek_grave	0.13	comrade_tip	-0.05	grave_info	-0.08	rumour	0.06
has hai lang	comrade_tip	-0.06	grave_info	0.09	registry	-0.06	request_recognition	-0.07
has hai liet	registry	0.06
has hai mai	seek_grave	0.06
has hai mo	grave_info	0.05	not_dead	0.05
has hai muoi	comrade_tip	-0.05	event	-0.07
has hai nam	seek_grave	0.1	comrade_tip	-0.17	registry	0.05	battle_account	0.08	foreign_tip	0.08	event	0.12
has hai ngay	comrade_tip	0.1	grave_info	-0.12
has hai ngoi	grave_info	0.09	request_recognition	0.05
has hai nguoi	seek_grave	-0.12	comrade_tip	0.14	battle_account	-0.13	request_recognition	0.09	event	-0.26
has hai o	battle_account	-0.05	event	-0.1
has hai ong	grave_info	0.12	registry	-0.05
has hai phong	seek_grave	-0.21	comrade_tip	0.28	grave_info	0.17	relics	-0.06	registry	-0.08	enemy_report	-0.05	dna_question	-0.06	not_dead	-0.06	event	-0.12
has hai quan	seek_grave	-0.16	comrade_tip	0.19
has hai tam	comrade_tip	0.12
has hai ten	seek_grave	0.16
has hai thang	seek_grave	0.07	grave_info	-0.1	event	-0.1
has hai toi	seek_grave	0.05	comrade_tip	-0.07
has hai yen	grave_info	-0.07	event	-0.05
has haiphong	seek_grave	0.05	foreign_tip	0.12	event	-0.12
has ham	seek_grave	-0.09	comrade_tip	0.08	remains_found	0.16	relics	-0.08	registry	-0.06	battle_account	0.18	foreign_tip	-0.06	dna_question	-0.06	event	0.16
has ham bi	grave_info	0.06
has ham chu	comrade_tip	0.09	grave_info	-0.09
has ham co	grave_info	0.05
has ham o	seek_grave	-0.05
has ham rong	grave_info	0.06	event	-0.09
has ham sap	seek_grave	-0.05	remains_found	0.05	battle_account	0.1	event	0.13
has ham voi	comrade_tip	0.05	grave_info	-0.08
has han	seek_grave	-0.13	comrade_tip	-0.05	grave_info	-0.17	registry	0.12	battle_account	0.05	enemy_report	0.06	not_dead	0.16	event	-0.05
has hand	seek_grave	-0.05	grave_info	-0.05	relics	0.11	battle_account	0.05	foreign_tip	-0.1	rumour	0.12
has hang	seek_grave	-0.39	comrade_tip	-0.17	grave_info	0.48	remains_found	-0.07	relics	-0.05	registry	-0.07	battle_account	0.2	enemy_report	-0.12	scam_report	-0.09	not_dead	-0.1	event	0.07
has hang co	comrade_tip	-0.06	grave_info	-0.05	battle_account	0.1	event	0.06
has hang da	seek_grave	-0.05	comrade_tip	0.07	grave_info	-0.1	foreign_tip	0.05
has hang dau	seek_grave	-0.05	grave_info	0.15	event	0.05
has hang duong	seek_grave	0.05
has hang nam	seek_grave	0.06	comrade_tip	-0.08	grave_info	0.1	event	0.06
has hang o	seek_grave	-0.07	event	-0.05
has hang rao	seek_grave	-0.08	registry	-0.05	battle_account	0.14	event	-0.07
has hang xom	rumour	0.05	event	0.05
has hanh	seek_grave	0.11	comrade_tip	-0.24	grave_info	0.13	relics	-0.07	registry	-0.05	enemy_report	0.08	foreign_tip	0.1	rumour	-0.05	not_dead	0.05	event	0.13
has hanh quan	grave_info	-0.06	relics	-0.05	enemy_report	0.09
has hanoi	seek_grave	-0.05	grave_info	-0.05	scam_report	0.16	event	-0.1
has hao	seek_grave	-0.06	grave_info	-0.06	relics	0.05	registry	-0.14	battle_account	0.17	event	0.19
has hap	seek_grave	-0.05	request_recognition	0.05	event	-0.09
has has	seek_grave	-0.05	remains_found	0.07	relics	-0.07	enemy_report	-0.06	dna_question	0.05	event	0.09
has hat	seek_grave	-0.05	comrade_tip	0.27	grave_info	-0.11	remains_found	0.07	battle_account	-0.07	event	0.2
has hau	seek_grave	0.08	comrade_tip	0.11	grave_info	-0.25	battle_account	0.06	enemy_report	-0.05	foreign_tip	-0.06	scam_report	-0.05	event	-0.2
has hau can	seek_grave	-0.06	comrade_tip	0.18	grave_info	-0.16	event	-0.07
has hau loc	grave_info	-0.05	battle_account	0.15	event	0.11
has have	comrade_tip	-0.05	grave_info	0.07	remains_found	-0.05	relics	0.12	battle_account	-0.07	event	-0.21
has have the	relics	0.08	foreign_tip	-0.06
has hay	seek_grave	0.07	comrade_tip	-0.1	grave_info	-0.06	remains_found	-0.13	relics	0.14	registry	-0.1	battle_account	-0.23	enemy_report	0.06	dna_question	0.14	scam_report	-0.08	rumour	0.23	request_recognition	-0.15	not_dead	-0.1	event	-0.06
has hay cho	seek_grave	-0.05	comrade_tip	-0.07	grave_info	0.08	battle_account	0.07	foreign_tip	0.08	event	0.15
has hay hat	comrade_tip	0.07	event	-0.05
has hay phai	seek_grave	-0.14	dna_question	0.21	event	-0.05
has he	seek_grave	0.07	grave_info	0.26	relics	0.19	registry	-0.15	battle_account	-0.11	enemy_report	-0.25	foreign_tip	-0.18	dna_question	-0.07	request_recognition	-0.09	event	-0.31
has he em	grave_info	0.09
has he had	grave_info	0.09
has he is	relics	0.06	foreign_tip	-0.06	dna_question	0.05	event	-0.06
has he said	seek_grave	-0.12	comrade_tip	0.06	relics	0.11
has he was	seek_grave	0.19	comrade_tip	0.05	grave_info	-0.2	relics	-0.08	registry	-0.05	battle_account	-0.07	enemy_report	-0.11	foreign_tip	0.2	dna_question	-0.05	request_recognition	0.08	not_dead	0.13	event	-0.12
has hello	seek_grave	0.06	event	-0.06
has help	seek_grave	0.2	grave_info	-0.06	event	-0.12
has hem	comrade_tip	0.07	remains_found	0.05	event	0.07
has hen	seek_grave	0.08	dna_question	0.06
has heo	seek_grave	-0.05	grave_info	-0.06	scam_report	0.11	request_recognition	0.06
has her	seek_grave	0.32	comrade_tip	-0.07	grave_info	-0.09	registry	-0.06	battle_account	-0.05	enemy_report	-0.09	request_recognition	0.09	event	-0.21
has here	seek_grave	-0.1	grave_info	0.12	remains_found	0.08	relics	-0.07	enemy_report	-0.05	rumour	0.05	not_dead	0.05	event	0.07
has het	comrade_tip	0.1	grave_info	-0.18	registry	0.13	enemy_report	-0.07	dna_question	0.14	scam_report	0.05	request_recognition	0.07
has het roi	seek_grave	0.06	grave_info	-0.07	event	0.1
has het ve	seek_grave	-0.1	comrade_tip	0.11	grave_info	-0.05
has hi	seek_grave	0.21	grave_info	-0.12	remains_found	-0.08	enemy_report	-0.11	foreign_tip	-0.1	dna_question	0.06	rumour	-0.09	event	-0.1
has hi sinh	comrade_tip	0.09	grave_info	-0.17	remains_found	-0.06	relics	-0.06	enemy_report	-0.07	dna_question	0.09	rumour	-0.06
has hien	seek_grave	-0.11	comrade_tip	-0.13	grave_info	0.12	remains_found	0.16	relics	0.11	registry	-0.08	battle_account	-0.05	dna_question	-0.07	rumour	-0.06	request_recognition	0.06	event	0.06
has hien chua	seek_grave	0.1	grave_info	-0.05
has hien con	seek_grave	-0.05	comrade_tip	0.07	grave_info	0.1	battle_account	-0.06
has hien nam	grave_info	-0.08
has hien nay	seek_grave	-0.11
has hien o	comrade_tip	0.11	grave_info	-0.07	event	-0.05
has hieng	seek_grave	0.1	grave_info	-0.05	event	-0.09
has hiep	comrade_tip	0.13	grave_info	-0.09	remains_found	-0.05	registry	0.06	enemy_report	0.08	foreign_tip	-0.06	event	-0.07
has hiep dinh	seek_grave	0.06	grave_info	-0.05	event	-0.05
has hiep hoa	comrade_tip	0.05	enemy_report	0.08	event	-0.05
has hieu	seek_grave	-0.21	comrade_tip	0.08	grave_info	0.14	remains_found	0.07	relics	0.16	registry	0.09	battle_account	-0.07	rumour	-0.06	event	0.08
has hieu truong	seek_grave	-0.06	registry	0.06	event	0.2
has hill	seek_grave	-0.13	comrade_tip	0.08	grave_info	-0.1	relics	-0.09	foreign_tip	0.11	not_dead	0.07	event	0.09
has him	remains_found	-0.06	battle_account	-0.06	enemy_report	-0.11	foreign_tip	0.07	rumour	-0.05	not_dead	0.1	event	-0.37
has him lam	grave_info	-0.1	relics	0.05	registry	0.07	event	-0.05
has himself	seek_grave	-0.1	relics	0.11	scam_report	0.1
has hinh	seek_grave	-0.07	comrade_tip	0.11	grave_info	-0.15	relics	0.24	battle_account	-0.06	foreign_tip	0.1	dna_question	-0.05	scam_report	-0.05	request_recognition	-0.08	event	-0.12
has hinh con	grave_info	-0.05	relics	0.07	event	-0.09
has hinh nhu	seek_grave	0.06	comrade_tip	0.05
has his	seek_grave	0.23	comrade_tip	-0.06	remains_found	-0.06	registry	-0.05	enemy_report	-0.16	dna_question	-0.12	rumour	-0.11	request_recognition	0.07	not_dead	0.13	event	-0.24
has his friend	seek_grave	0.09	not_dead	0.09	event	-0.06
has his name	grave_info	-0.09	relics	-0.1	foreign_tip	0.23	request_recognition	0.06	event	-0.08
has hit	seek_grave	0.12	remains_found	0.09	relics	-0.07
has ho	seek_grave	-0.18	comrade_tip	-0.13	grave_info	0.05	remains_found	0.08	registry	0.07	battle_account	-0.05	enemy_report	0.15	foreign_tip	0.11	dna_question	-0.07	scam_report	0.13	rumour	-0.16	request_recognition	0.12	not_dead	0.06	event	-0.14
has ho ba	event	-0.07
has ho bao	event	-0.09
has ho bom	seek_grave	-0.15	comrade_tip	-0.12	grave_info	0.09	battle_account	0.17	enemy_report	0.05	event	0.25
has ho chi	comrade_tip	-0.08	registry	0.06
has ho chon	comrade_tip	-0.05	grave_info	0.05	enemy_report	0.06
has ho co	seek_grave	0.06	grave_info	0.06
has ho gi	seek_grave	-0.08	comrade_tip	0.05
has ho hang	comrade_tip	-0.07	relics	0.05	event	-0.09
has ho khong	seek_grave	-0.11	comrade_tip	0.06	grave_info	0.06	enemy_report	0.05
has ho la	comrade_tip	-0.05
has ho ly	comrade_tip	0.09	not_dead	0.05	event	-0.07
has ho noi	grave_info	0.07
has ho o	comrade_tip	-0.07	battle_account	0.09	foreign_tip	0.07	event	0.15
has ho ong	seek_grave	-0.05	grave_info	0.08
has ho si	event	-0.07
has ho so	seek_grave	-0.08	comrade_tip	-0.25	grave_info	-0.05	remains_found	-0.06	battle_account	-0.07	enemy_report	0.05	scam_report	0.08	rumour	-0.05	request_recognition	0.48	event	-0.23
has ho sy	grave_info	0.05	not_dead	0.06
has ho ten	seek_grave	-0.13	grave_info	0.1	relics	0.05	registry	0.06	request_recognition	0.05	event	0.09
has ho thi	seek_grave	-0.05	comrade_tip	-0.08	grave_info	-0.11	relics	0.05	request_recognition	0.06	event	0.1
has ho toi	comrade_tip	-0.07	relics	0.08	request_recognition	0.05	event	-0.06
has ho tro	seek_grave	0.14
has ho va	seek_grave	-0.12	comrade_tip	-0.05	grave_info	0.11	registry	-0.05	dna_question	0.05
has ho van	seek_grave	-0.06	comrade_tip	-0.09	remains_found	0.16
has hoa	seek_grave	-0.08	comrade_tip	-0.17	remains_found	0.05	registry	0.14	battle_account	0.09	enemy_report	-0.06	foreign_tip	-0.07	dna_question	0.1	scam_report	-0.16	rumour	-0.07	not_dead	0.12	event	0.07
has hoa an	dna_question	0.08	request_recognition	0.08	event	0.05
has hoa bac	enemy_report	0.06	event	0.06
has hoa ban	comrade_tip	-0.05	event	0.05
has hoa binh	comrade_tip	0.16	grave_info	-0.06	registry	-0.08	event	0.07
has hoa ha	comrade_tip	0.08
has hoa nam	comrade_tip	-0.11	grave_info	0.13	dna_question	0.05	rumour	0.06	event	0.08
has hoa o	seek_grave	-0.12	comrade_tip	0.11	request_recognition	0.06	event	0.07
has hoa thanh	grave_info	-0.06	dna_question	0.05	scam_report	0.06	event	-0.05
has hoa tuyen	seek_grave	-0.06	comrade_tip	-0.1	registry	0.08	request_recognition	0.11
has hoa vang	comrade_tip	0.12	grave_info	-0.05	dna_question	0.06	event	-0.1
has hoa xa	seek_grave	0.05	comrade_tip	-0.05	grave_info	0.05
has hoac	seek_grave	0.1	comrade_tip	-0.05	relics	-0.05	foreign_tip	0.06	event	0.12
has hoach	seek_grave	-0.11	grave_info	-0.07	registry	0.05	foreign_tip	0.07	request_recognition	0.09
has hoai	seek_grave	-0.1	grave_info	0.17	remains_found	-0.06	registry	0.07	dna_question	0.08	request_recognition	0.06	not_dead	0.05
has hoai an	seek_grave	0.07	grave_info	-0.06	not_dead	0.05
has hoai duc	grave_info	-0.08
has hoan	comrade_tip	-0.05	relics	0.11	registry	0.05	foreign_tip	-0.07	request_recognition	0.05	event	0.17
has hoang	remains_found	-0.08	battle_account	0.17	foreign_tip	-0.13	scam_report	-0.08	rumour	0.08	request_recognition	-0.05
has hoang dinh	comrade_tip	0.1	event	-0.06
has hoang hoa	comrade_tip	-0.08	grave_info	-0.08	battle_account	0.06	dna_question	0.06	event	0.11
has hoang lien	seek_grave	0.07	comrade_tip	0.05	event	0.08
has hoang ngoc	grave_info	0.1
has hoang thi	battle_account	0.08	event	-0.12
has hoang van	seek_grave	0.08	foreign_tip	-0.05	event	-0.08
has hoanh	seek_grave	0.11	comrade_tip	-0.06	grave_info	-0.07	registry	0.06	event	0.05
has hoat	seek_grave	0.07	grave_info	0.06	battle_account	-0.05	event	0.09
has hoat dong	seek_grave	0.14
has hoc	seek_grave	-0.07	grave_info	-0.07	relics	0.05	registry	0.09	battle_account	0.06	scam_report	-0.06	not_dead	-0.06	event	0.17
has hoc da	grave_info	-0.07
has hoc lop	seek_grave	0.1	grave_info	-0.07
has hoc mon	battle_account	0.09
has hoc o	seek_grave	-0.08	dna_question	0.05
has hoc sinh	seek_grave	-0.19	grave_info	0.13	rumour	0.05	event	0.12
has hoc truong	request_recognition	0.05
has hoe	seek_grave	0.07	comrade_tip	-0.05	grave_info	-0.05	request_recognition	-0.05	event	0.12
has hoi	seek_grave	0.11	comrade_tip	-0.1	remains_found	-0.26	relics	-0.06	registry	-0.17	battle_account	-0.15	enemy_report	-0.1	foreign_tip	-0.12	dna_question	0.12	scam_report	-0.08	rumour	0.17	request_recognition	0.05	not_dead	-0.11	event	-0.12
has hoi ai	seek_grave	0.09	grave_info	-0.08	registry	0.05
has hoi an	grave_info	-0.07
has hoi anh	seek_grave	-0.11	comrade_tip	0.06	grave_info	-0.06	dna_question	0.05	request_recognition	0.05
has hoi ay	seek_grave	0.06	comrade_tip	0.16	battle_account	-0.08
has hoi ba	grave_info	-0.06	registry	-0.05	battle_account	0.07	request_recognition	0.1
has hoi bo	seek_grave	0.06
has hoi cac	registry	0.07	request_recognition	0.06	event	0.09
has hoi ccb	seek_grave	-0.05	battle_account	0.05
has hoi chong	seek_grave	-0.07	grave_info	0.06
has hoi co	grave_info	-0.15	scam_report	0.09	request_recognition	0.14	event	-0.1
has hoi con	seek_grave	0.08	grave_info	-0.07
has hoi danh	rumour	0.05
has hoi di	seek_grave	-0.08	grave_info	-0.05	event	0.05
has hoi do	seek_grave	-0.11	comrade_tip	0.3	grave_info	-0.07	remains_found	0.05	relics	-0.08	registry	-0.06	foreign_tip	0.05	not_dead	0.06	event	0.08
has hoi dong	grave_info	-0.07	battle_account	0.05
has hoi em	seek_grave	-0.09
has hoi ho	seek_grave	0.14	comrade_tip	-0.06	grave_info	0.07
has hoi ky	comrade_tip	-0.07	battle_account	0.06	enemy_report	0.06	event	0.07
has hoi la	comrade_tip	-0.06	battle_account	0.05
has hoi mo	seek_grave	0.38	grave_info	-0.16	event	-0.06
has hoi nam	seek_grave	-0.1	grave_info	0.3	battle_account	-0.05	event	-0.07
has hoi nho	comrade_tip	-0.07	grave_info	0.07
has hoi no	seek_grave	-0.07	event	0.1
has hoi o	seek_grave	-0.06	comrade_tip	0.18	grave_info	-0.11	event	-0.11
has hoi ong	comrade_tip	-0.07	event	-0.05
has hoi phu	grave_info	-0.07	event	-0.06
has hoi ten	comrade_tip	-0.06	enemy_report	0.05	event	0.1
has hoi tham	seek_grave	0.08	comrade_tip	0.07	event	0.07
has hoi thang	seek_grave	-0.12	grave_info	0.11	battle_account	-0.06	event	-0.07
has hoi them	seek_grave	-0.09	comrade_tip	0.06	rumour	0.06	event	0.07
has hoi thi	seek_grave	0.1	comrade_tip	-0.11	grave_info	0.12	event	-0.05
has hoi thu	seek_grave	-0.07	grave_info	-0.06	request_recognition	0.09
has hoi toi	seek_grave	-0.11	grave_info	0.07	request_recognition	0.08	event	0.09
has hoi truoc	seek_grave	-0.08	comrade_tip	-0.06	grave_info	0.18
has hoi truong	comrade_tip	-0.05	grave_info	-0.05
has hoi ve	event	-0.06
has hoi xua	grave_info	0.06	rumour	0.05
has hole	seek_grave	-0.05	foreign_tip	0.1	event	0.09
has hom	seek_grave	-0.14	comrade_tip	0.32	registry	-0.11	battle_account	-0.13	enemy_report	-0.05	dna_question	-0.08	scam_report	-0.08	rumour	-0.08	request_recognition	0.07	not_dead	0.1	event	-0.36
has hom ay	battle_account	0.05	event	0.05
has hom dan	comrade_tip	0.08
has hom do	comrade_tip	0.09	grave_info	-0.06
has hom nay	seek_grave	-0.08	scam_report	0.05
has hom qua	not_dead	0.12
has hom sau	seek_grave	-0.23	comrade_tip	0.06	battle_account	0.07	event	0.16
has hom thu	seek_grave	0.11	relics	0.06	event	-0.05
has hom truoc	seek_grave	-0.1	relics	0.08	not_dead	0.13	event	-0.05
has home	comrade_tip	-0.08	grave_info	0.1	remains_found	-0.06	relics	-0.1	battle_account	-0.06	enemy_report	-0.09	dna_question	0.06	rumour	0.09	not_dead	0.08	event	-0.21
has hon	seek_grave	-0.14	comrade_tip	0.13	grave_info	0.16	relics	-0.07	registry	-0.06	battle_account	-0.12	scam_report	0.05	request_recognition	0.06	not_dead	-0.05	event	-0.17
has hon da	seek_grave	-0.07	comrade_tip	0.08	grave_info	0.11	battle_account	-0.05	event	-0.11
has hon dat	grave_info	0.11
has hong	seek_grave	-0.13	grave_info	0.08	remains_found	-0.07	relics	0.11	registry	0.11	battle_account	0.07	foreign_tip	-0.06	dna_question	0.14	scam_report	-0.1	not_dead	-0.07	event	0.19
has hong phong	seek_grave	-0.07	battle_account	0.07	event	0.17
has hong son	comrade_tip	-0.05	battle_account	0.05
has hop	grave_info	-0.09	remains_found	0.11	relics	0.15	registry	0.15	battle_account	-0.05	enemy_report	-0.06	dna_question	-0.08	scam_report	-0.1	rumour	-0.05	event	0.08
has hop chien	seek_grave	0.06
has hop mat	comrade_tip	0.05
has hop tac	seek_grave	0.17	grave_info	-0.13	registry	0.05	battle_account	0.05	event	0.06
has hospital	comrade_tip	0.08	relics	-0.05	enemy_report	0.1
has house	grave_info	0.05	relics	0.08	event	0.07
has how	seek_grave	-0.05	grave_info	0.1	relics	0.07	foreign_tip	-0.14	dna_question	0.06	request_recognition	0.06	event	-0.11
has hp	remains_found	0.05
has hs	seek_grave	-0.13	comrade_tip	-0.09	remains_found	-0.07	registry	0.26	battle_account	-0.14	enemy_report	-0.09	foreign_tip	-0.07	dna_question	-0.07	rumour	-0.11	request_recognition	-0.13	not_dead	-0.11	event	-0.14
has hu	comrade_tip	-0.06	grave_info	-0.05	remains_found	0.07	relics	0.1	rumour	0.05
has hua	remains_found	0.1	relics	0.08	foreign_tip	-0.05	rumour	0.05
has hua van	comrade_tip	-0.05
has huan	comrade_tip	-0.13	event	-0.08
has hue	seek_grave	0.16	comrade_tip	0.07	grave_info	-0.1	registry	-0.11	battle_account	-0.06	dna_question	-0.07	event	-0.13
has hung	comrade_tip	0.19	remains_found	-0.07	relics	-0.05	battle_account	-0.14	enemy_report	-0.06	foreign_tip	-0.22	scam_report	-0.06	rumour	-0.05	request_recognition	-0.11	not_dead	-0.1	event	0.08
has hung dao	grave_info	0.06	registry	0.07	event	0.1
has hung ha	grave_info	-0.11	relics	0.08	event	-0.1
has hung thai	grave_info	-0.08
has hung tien	seek_grave	-0.06	grave_info	0.08	event	0.08
has hung yen	grave_info	0.09	remains_found	-0.06	event	-0.06
has huong	seek_grave	-0.08	comrade_tip	-0.09	grave_info	0.19	remains_found	0.17	relics	-0.19	registry	-0.05	battle_account	-0.14	foreign_tip	-0.06	dna_question	-0.05	scam_report	-0.09	rumour	-0.08	request_recognition	0.08	not_dead	-0.09
has huong bac	foreign_tip	0.05
has huong dan	seek_grave	-0.16	request_recognition	0.12	event	-0.06
has huong dong	seek_grave	0.07	event	-0.06
has huong hoa	seek_grave	-0.08	comrade_tip	-0.07	grave_info	-0.07	remains_found	0.14	event	-0.05
has huong khe	comrade_tip	0.05
has huong khoi	seek_grave	-0.13	comrade_tip	0.06	grave_info	0.21	event	0.09
has huong son	seek_grave	0.06
has husband	seek_grave	0.13	relics	0.05	enemy_report	-0.05	event	-0.09
has hut	comrade_tip	-0.11	battle_account	0.06
has huu	seek_grave	-0.05	grave_info	0.06	remains_found	-0.09	relics	-0.12	battle_account	0.16	dna_question	-0.05	rumour	-0.07	request_recognition	-0.19	not_dead	0.06	event	0.16
has huu nghi	seek_grave	-0.06	comrade_tip	0.08	grave_info	0.08
has huu o	battle_account	0.07
has huu phuoc	foreign_tip	0.06
has huy	seek_grave	-0.11	comrade_tip	-0.17	grave_info	-0.13	remains_found	0.14	relics	0.11	registry	0.09	battle_account	0.1	foreign_tip	-0.1	dna_question	-0.07	scam_report	-0.07	rumour	-0.08	request_recognition	-0.08	event	0.08
has huy quan	seek_grave	0.13
has huy truong	event	0.08
has huyen	seek_grave	0.21	grave_info	-0.23	relics	-0.08	registry	-0.1	battle_account	0.07	dna_question	0.2	scam_report	-0.07	not_dead	-0.1	event	-0.14
has huyen doi	seek_grave	0.07	grave_info	-0.12	remains_found	0.05	relics	0.05	request_recognition	0.05
has huyen huong	seek_grave	-0.09	event	-0.06
has huyen thanh	seek_grave	0.1
has huyen uy	seek_grave	-0.06	grave_info	0.06
has huyen vinh	seek_grave	0.09
has huyet	seek_grave	-0.12	comrade_tip	0.17	event	0.09
has huynh	seek_grave	0.05	comrade_tip	0.17	grave_info	-0.15	relics	0.15	battle_account	-0.12	dna_question	-0.05	request_recognition	-0.11	event	-0.2
has huynh tan	relics	0.09	event	-0.05
has huynh thi	seek_grave	0.06	comrade_tip	0.1
has huynh van	comrade_tip	0.06	event	-0.06
has hy	seek_grave	0.14	comrade_tip	-0.18	grave_info	-0.09	remains_found	-0.1	relics	-0.08	battle_account	0.18	foreign_tip	-0.15	rumour	-0.1	request_recognition	-0.23	event	0.06
has hy sinh	seek_grave	0.13	comrade_tip	-0.2	grave_info	-0.07	remains_found	-0.1	relics	-0.06	battle_account	0.16	foreign_tip	-0.11	rumour	-0.09	request_recognition	-0.24
has i	seek_grave	-0.24	comrade_tip	-0.22	remains_found	-0.12	relics	0.19	registry	-0.07	foreign_tip	0.13	request_recognition	-0.06
has i am	seek_grave	-0.07	comrade_tip	0.06	grave_info	0.1	relics	0.05	registry	-0.05	enemy_report	-0.09	event	-0.09
has i can	seek_grave	-0.06	relics	0.05	dna_question	0.06	event	0.08
has i have	seek_grave	-0.08	relics	0.13	event	-0.1
has i live	foreign_tip	-0.05	not_dead	0.05
has i m	seek_grave	0.17	comrade_tip	-0.06	foreign_tip	-0.05
has i was	seek_grave	-0.1	comrade_tip	0.1	grave_info	-0.09	battle_account	0.09	enemy_report	-0.11	foreign_tip	0.17	rumour	-0.05
has ia	seek_grave	-0.29	comrade_tip	-0.09	grave_info	0.05	relics	0.07	request_recognition	0.06	event	0.12
has ia drang	seek_grave	-0.1	relics	0.08
has ich	seek_grave	0.06	comrade_tip	-0.06	grave_info	-0.12	registry	0.09	battle_account	0.09
has ich quan	comrade_tip	-0.1	registry	0.06
has id	seek_grave	-0.1	relics	0.07	foreign_tip	0.07	event	0.08
has if	comrade_tip	0.07	grave_info	-0.1	relics	0.08	registry	-0.05	enemy_report	-0.1	event	0.09
has il	seek_grave	0.11	remains_found	-0.08	relics	-0.09	registry	-0.08	enemy_report	-0.06	rumour	-0.07	request_recognition	0.08	not_dead	0.06	event	-0.15
has il a	grave_info	0.06	scam_report	0.09	not_dead	0.05	event	-0.11
has il est	seek_grave	0.07	grave_info	-0.05	event	-0.16
has il etait	comrade_tip	0.06	relics	-0.05	battle_account	0.06	event	-0.08
has ils	seek_grave	0.05	foreign_tip	0.1
has in	seek_grave	0.18	comrade_tip	-0.08	grave_info	-0.1	remains_found	0.08	relics	0.07	registry	-0.15	battle_account	-0.11	enemy_report	-0.11	foreign_tip	-0.11	request_recognition	-0.05	event	0.08
has in a	seek_grave	-0.14	comrade_tip	0.12	relics	0.22	battle_account	0.05	enemy_report	-0.07	foreign_tip	-0.13	rumour	-0.06	event	-0.07
has in his	seek_grave	-0.06	relics	0.07	not_dead	0.05
has in the	comrade_tip	0.06	grave_info	0.19	relics	-0.08	registry	-0.09	battle_account	0.06	enemy_report	-0.08	scam_report	-0.07	rumour	0.09	request_recognition	-0.07
has inf	seek_grave	-0.06	grave_info	-0.05	enemy_report	0.13
has infantry	seek_grave	-0.05	relics	-0.06	foreign_tip	0.14	event	0.07
has inh	comrade_tip	0.05	grave_info	-0.08	remains_found	0.05	event	-0.1
has inside	seek_grave	-0.1	comrade_tip	0.09	relics	0.14	enemy_report	-0.05	foreign_tip	0.06	event	-0.09
has interpreter	enemy_report	-0.05	foreign_tip	0.21	event	0.13
has into	relics	-0.06	foreign_tip	0.06	event	0.21
has is	grave_info	0.15	registry	-0.11	battle_account	0.05	enemy_report	-0.07	foreign_tip	-0.3	dna_question	0.13	scam_report	0.09	event	-0.09
has is a	relics	0.18	battle_account	0.05	foreign_tip	-0.1
has is in	seek_grave	0.14	relics	-0.05	foreign_tip	-0.06	dna_question	0.05	rumour	0.11	event	-0.06
has it	seek_grave	-0.46	comrade_tip	-0.15	grave_info	0.22	relics	0.3	registry	-0.09	enemy_report	-0.2	foreign_tip	0.24	scam_report	0.06	rumour	0.1	request_recognition	-0.12	not_dead	-0.06	event	-0.1
has it is	registry	0.05	rumour	0.12	event	0.06
has it to	seek_grave	-0.05	grave_info	-0.05	relics	0.11	event	-0.1
has it was	seek_grave	0.05	foreign_tip	0.05
has j	grave_info	-0.09	remains_found	-0.05	battle_account	-0.05	enemy_report	0.07	foreign_tip	0.19	request_recognition	-0.05
has j ai	seek_grave	-0.06	relics	0.06	foreign_tip	0.05
has jamais	grave_info	-0.05	foreign_tip	0.08	request_recognition	0.05	event	-0.09
has jan	seek_grave	-0.07	relics	-0.05	enemy_report	0.19
has january	seek_grave	0.05	grave_info	-0.05	rumour	0.05
has janvier	seek_grave	-0.07	relics	0.05	enemy_report	0.08	not_dead	0.07	event	0.06
has je	seek_grave	-0.17	grave_info	-0.19	registry	0.06	enemy_report	-0.05	foreign_tip	0.3	scam_report	-0.06	rumour	-0.05	request_recognition	-0.09	event	0.15
has je suis	comrade_tip	-0.05	registry	0.08	event	0.11
has jour	grave_info	-0.06	relics	-0.06	request_recognition	0.07	not_dead	0.05	event	-0.08
has july	dna_question	0.05	not_dead	0.05
has june	seek_grave	-0.12	grave_info	-0.05	battle_account	0.08
has just	foreign_tip	0.05
has k	seek_grave	0.07	comrade_tip	0.11	grave_info	-0.05	relics	-0.14	battle_account	-0.06	dna_question	-0.09	event	-0.16
has k biet	comrade_tip	0.07	grave_info	-0.06	rumour	0.05	event	0.07
has k20	seek_grave	0.06	grave_info	-0.1	dna_question	0.05	event	-0.05
has k3	comrade_tip	0.06	event	0.12
has k5	comrade_tip	0.06
has k52	remains_found	0.06	enemy_report	0.05	event	0.08
has k8	seek_grave	-0.05	remains_found	0.05	relics	-0.05
has ka	battle_account	0.09	request_recognition	0.07
has kan	seek_grave	0.09	comrade_tip	0.05	grave_info	-0.07	rumour	0.05
has kb	seek_grave	0.09	grave_info	-0.12	registry	0.06	event	-0.08
has ke	comrade_tip	-0.13	grave_info	0.12	relics	-0.25	battle_account	0.29	dna_question	-0.12	scam_report	-0.07	rumour	0.29	request_recognition	-0.05	not_dead	-0.11	event	0.17
has ke anh	seek_grave	0.1	comrade_tip	-0.06	relics	0.07	event	-0.07
has ke bac	seek_grave	0.09	comrade_tip	-0.08
has ke ben	seek_grave	-0.06	grave_info	0.05
has ke bo	seek_grave	0.06	rumour	0.08
has ke cho	battle_account	0.07
has ke chuyen	event	0.09
has ke co	comrade_tip	0.08	battle_account	-0.05	event	0.06
has ke hoi	seek_grave	-0.1	comrade_tip	0.11	foreign_tip	0.05
has ke la	seek_grave	0.05
has ke lai	seek_grave	-0.13	comrade_tip	-0.25	grave_info	0.16	battle_account	0.12	rumour	0.12	event	0.16
has ke nam	event	0.06
has ke ong	seek_grave	0.07	comrade_tip	-0.09	grave_info	0.05
has ke ve	seek_grave	-0.06	comrade_tip	0.08
has kem	comrade_tip	0.19	grave_info	-0.19	remains_found	0.11	relics	0.09	registry	-0.07	request_recognition	-0.06	event	0.15
has kem theo	event	0.12
has kenh	grave_info	-0.12	dna_question	0.08
has keo	seek_grave	-0.1	comrade_tip	0.38	remains_found	0.08	registry	-0.08	battle_account	-0.23	foreign_tip	0.05	dna_question	-0.06	rumour	0.07	request_recognition	-0.07
has keo ra	seek_grave	-0.07	comrade_tip	0.06
has kep	comrade_tip	-0.08	grave_info	-0.06	relics	0.08	request_recognition	0.05
has kept	seek_grave	-0.06	enemy_report	0.06	foreign_tip	0.06	not_dead	0.05
has ket	seek_grave	-0.07	comrade_tip	-0.15	grave_info	0.13	remains_found	-0.06	registry	-0.05	battle_account	0.08	dna_question	0.19	rumour	-0.05	event	0.07
has ket qua	seek_grave	-0.16	comrade_tip	-0.08	grave_info	0.1	remains_found	-0.05	dna_question	0.21	scam_report	-0.07	rumour	-0.05	request_recognition	-0.06
has ket ra	seek_grave	0.09
has keu	seek_grave	0.13	comrade_tip	-0.08	grave_info	-0.06	remains_found	0.07	relics	-0.08	battle_account	0.1	request_recognition	-0.07	event	0.09
has keu la	comrade_tip	-0.11	battle_account	0.11
has kh	grave_info	-0.08	event	-0.07
has kha	seek_grave	0.08	comrade_tip	-0.12	grave_info	-0.15	remains_found	0.12	relics	-0.1	registry	0.06	rumour	-0.07	request_recognition	-0.1	event	0.1
has khac	seek_grave	-0.23	comrade_tip	-0.11	remains_found	0.25	relics	0.46	registry	0.12	battle_account	-0.1	enemy_report	-0.11	scam_report	-0.1	rumour	-0.06	request_recognition	-0.15
has khac chu	seek_grave	-0.15	grave_info	-0.11	remains_found	0.14	battle_account	-0.06	rumour	-0.05	event	0.19
has khac ten	seek_grave	0.06	relics	0.08	not_dead	0.06
has khach	seek_grave	-0.12	grave_info	0.11	remains_found	0.05
has khai	battle_account	-0.11	enemy_report	0.09	foreign_tip	-0.09	dna_question	-0.06	scam_report	-0.06	rumour	-0.06	request_recognition	0.14	event	-0.07
has khai sinh	seek_grave	0.15	grave_info	-0.09	battle_account	-0.05	event	-0.08
has kham	seek_grave	-0.09	registry	0.05	foreign_tip	0.06	event	0.09
has khan	comrade_tip	-0.06	relics	0.1	battle_account	0.08	event	-0.11
has khang	grave_info	0.08	registry	0.09	battle_account	-0.14	rumour	0.11
has khang chien	seek_grave	0.05	comrade_tip	-0.07	rumour	0.1	event	0.07
has khanh	seek_grave	0.07	comrade_tip	-0.16	remains_found	-0.06	enemy_report	-0.05	foreign_tip	-0.1	scam_report	0.1	rumour	-0.07	request_recognition	0.12	event	-0.06
has khao	seek_grave	0.08	grave_info	0.08
has khau	seek_grave	-0.14	grave_info	0.09	remains_found	0.09	registry	-0.09	battle_account	0.08	foreign_tip	-0.07	dna_question	-0.06	event	0.23
has khau doi	registry	-0.06
has khe	seek_grave	0.22	comrade_tip	0.24	grave_info	-0.4	remains_found	-0.14	registry	0.07	battle_account	-0.15	enemy_report	-0.12	dna_question	-0.09	scam_report	-0.08	not_dead	-0.08	event	0.17
has khe can	comrade_tip	0.1	event	-0.09
has khe da	grave_info	-0.05
has khe sanh	seek_grave	0.13	comrade_tip	-0.09	grave_info	-0.11	foreign_tip	0.08
has khe ve	seek_grave	0.08
has khi	seek_grave	0.14	comrade_tip	0.13	grave_info	-0.07	remains_found	0.13	registry	-0.1	battle_account	-0.12	foreign_tip	0.07	dna_question	0.05	scam_report	-0.08	request_recognition	0.1	not_dead	-0.07	event	-0.16
has khi ay	seek_grave	-0.1	comrade_tip	0.14	dna_question	0.05	event	-0.05
has khi dang	seek_grave	0.07	comrade_tip	-0.09	grave_info	-0.06	request_recognition	0.07
has khi di	seek_grave	-0.06	relics	0.07	event	-0.11
has khi do	comrade_tip	-0.1	battle_account	0.06
has khi lam	grave_info	-0.08	remains_found	0.13	request_recognition	-0.05
has khi mat	seek_grave	-0.08	comrade_tip	0.13	grave_info	-0.05	foreign_tip	0.11
has khi toi	event	-0.06
has khiem	event	0.07
has khien	comrade_tip	0.05
has khieng	seek_grave	-0.17	comrade_tip	0.26	relics	-0.05	registry	-0.05	request_recognition	-0.05	event	0.1
has khieng ra	seek_grave	0.05	comrade_tip	-0.11	grave_info	-0.06	battle_account	0.07	event	0.08
has khieng ve	seek_grave	-0.05	comrade_tip	0.06	grave_info	0.08	event	0.1
has khiet	registry	0.06	dna_question	0.05
has khieu	seek_grave	0.07	request_recognition	0.06
has khmer	seek_grave	-0.07	comrade_tip	0.2	grave_info	-0.07	relics	-0.07	battle_account	0.05	foreign_tip	-0.1
has khmer o	seek_grave	0.05	comrade_tip	0.1	grave_info	-0.07	event	-0.05
has kho	seek_grave	0.18	comrade_tip	-0.13	grave_info	-0.07	relics	0.19	battle_account	0.08	enemy_report	0.06	dna_question	0.09	event	0.14
has khoa	seek_grave	0.08	comrade_tip	0.14	grave_info	-0.2	remains_found	0.07	relics	-0.1	battle_account	-0.06	request_recognition	0.05
has khoai	seek_grave	0.1	grave_info	-0.14	battle_account	0.11	event	0.15
has khoai chau	seek_grave	0.07	grave_info	-0.11	battle_account	0.05	event	0.07
has khoan	seek_grave	-0.09	comrade_tip	-0.09	grave_info	-0.13	scam_report	0.11	event	0.05
has khoang	seek_grave	0.11	comrade_tip	-0.07	grave_info	0.14	remains_found	0.08	relics	-0.07	registry	-0.08	enemy_report	0.05	request_recognition	-0.08	event	0.08
has khoang thang	comrade_tip	-0.07	grave_info	0.13
has khoat	comrade_tip	0.09	grave_info	0.08	event	-0.13
has khoc	seek_grave	-0.09	not_dead	0.09	event	0.05
has khoe	seek_grave	-0.18	comrade_tip	0.07	battle_account	-0.07	request_recognition	0.07	not_dead	0.08	event	-0.13
has khoi	seek_grave	-0.17	comrade_tip	0.05	grave_info	0.36	remains_found	-0.09	relics	-0.07	registry	-0.09	battle_account	-0.08	foreign_tip	-0.07	dna_question	-0.1	rumour	-0.07	request_recognition	0.07	event	-0.23
has khong	seek_grave	0.1	grave_info	-0.36	remains_found	-0.13	registry	0.07	battle_account	0.13	foreign_tip	-0.18	dna_question	0.05	scam_report	-0.14	rumour	0.44	request_recognition	0.11	not_dead	-0.42	event	0.18
has khong a	seek_grave	0.13	grave_info	-0.21	relics	-0.05	battle_account	-0.05	request_recognition	0.06	event	-0.1
has khong ai	seek_grave	0.12	comrade_tip	-0.24	remains_found	0.06	relics	-0.06	battle_account	0.05	dna_question	-0.06	rumour	0.13	event	0.26
has khong anh	dna_question	0.05
has khong ba	event	-0.06
has khong bia	comrade_tip	-0.05	registry	-0.05	battle_account	0.05	rumour	-0.05	event	0.1
has khong biet	comrade_tip	-0.17	grave_info	0.1	remains_found	-0.1	foreign_tip	-0.05	dna_question	-0.06	rumour	0.15	request_recognition	0.07	not_dead	-0.06	event	0.1
has khong chac	rumour	0.12
has khong cho	dna_question	0.05
has khong co	seek_grave	0.31	comrade_tip	0.09	grave_info	-0.25	remains_found	-0.08	registry	-0.05	scam_report	-0.06	request_recognition	0.08	not_dead	-0.07	event	-0.1
has khong con	comrade_tip	0.08	relics	-0.09	request_recognition	0.19
has khong dam	grave_info	-0.06	rumour	0.09	request_recognition	0.05
has khong dau	seek_grave	0.12
has khong di	seek_grave	-0.08	request_recognition	0.1	event	-0.05
has khong duoc	comrade_tip	0.09	grave_info	-0.07
has khong em	seek_grave	-0.08	grave_info	0.05	battle_account	0.05	event	0.14
has khong gap	grave_info	0.07
has khong ghi	relics	0.09	registry	0.06
has khong giay	seek_grave	-0.11	remains_found	0.09
has khong hay	seek_grave	-0.14	grave_info	-0.06	dna_question	0.16
has khong hoi	seek_grave	-0.05	comrade_tip	0.1	grave_info	0.05
has khong kip	seek_grave	-0.07	comrade_tip	0.05
has khong lay	seek_grave	-0.08	comrade_tip	-0.14	grave_info	-0.06	relics	0.13	battle_account	0.09	dna_question	0.07	event	0.14
has khong minh	comrade_tip	0.07	grave_info	-0.08
has khong nho	seek_grave	0.06	comrade_tip	0.14	grave_info	-0.07	registry	0.09	battle_account	-0.05	request_recognition	-0.06	event	-0.17
has khong noi	seek_grave	0.06	comrade_tip	0.16
has khong phai	seek_grave	-0.12	comrade_tip	0.34	relics	-0.07	dna_question	-0.06	request_recognition	0.08	event	-0.17
has khong ra	comrade_tip	-0.08	battle_account	0.14	event	0.09
has khong ro	seek_grave	-0.11	comrade_tip	0.09	remains_found	-0.07	registry	0.06	rumour	0.12	request_recognition	-0.15	event	0.05
has khong so	seek_grave	0.11	grave_info	-0.09
has khong ten	seek_grave	0.06	comrade_tip	-0.08	registry	0.06	battle_account	-0.05	dna_question	0.11	rumour	0.1	event	0.25
has khong thay	seek_grave	0.18	grave_info	-0.13	remains_found	-0.07	relics	0.07	registry	0.05	battle_account	-0.08	rumour	0.05	event	-0.19
has khong tim	grave_info	0.05
has khong toi	seek_grave	-0.08
has khong van	registry	0.05	event	0.07
has khong ve	seek_grave	0.19	comrade_tip	-0.14	grave_info	-0.06	relics	0.08	registry	0.06	event	-0.08
has khong vot	battle_account	0.05
has khop	seek_grave	-0.09	grave_info	0.1	enemy_report	0.05
has khu	seek_grave	0.13	comrade_tip	-0.06	grave_info	0.2	relics	-0.18	registry	-0.06	battle_account	-0.12	enemy_report	0.07	foreign_tip	-0.07	dna_question	-0.12	scam_report	-0.07	request_recognition	-0.14	not_dead	-0.14	event	-0.09
has khu a	seek_grave	-0.09	grave_info	0.07	registry	-0.05
has khu b	seek_grave	-0.12	grave_info	0.08
has khu c	seek_grave	0.06	grave_info	-0.05
has khu mo	comrade_tip	0.05	enemy_report	0.05
has khu pho	battle_account	0.05
has khu vuc	seek_grave	0.11	comrade_tip	-0.07	grave_info	-0.08
has khuat	seek_grave	0.11	comrade_tip	-0.11	grave_info	0.06	foreign_tip	-0.05
has khuat duy	seek_grave	0.08
has khuc	seek_grave	-0.11	comrade_tip	0.17	remains_found	0.15	relics	-0.09	request_recognition	-0.07	event	0.09
has khuc xuong	comrade_tip	-0.07	grave_info	-0.05	remains_found	0.15	event	0.13
has khue	seek_grave	0.13	relics	0.12	registry	-0.06	battle_account	-0.08	event	-0.22
has khuong	seek_grave	-0.16	comrade_tip	0.05	grave_info	-0.11	registry	0.1	event	-0.12
has khuyen	comrade_tip	-0.05	grave_info	-0.05	relics	0.05	event	0.12
has ki	event	0.06
has kia	seek_grave	-0.14	comrade_tip	-0.21	grave_info	0.23	remains_found	-0.08	relics	0.14	registry	-0.1	battle_account	0.18	enemy_report	0.27	foreign_tip	-0.07	dna_question	-0.06	request_recognition	0.05	not_dead	-0.06	event	0.35
has kia khong	seek_grave	-0.07	grave_info	0.11	event	0.1
has kia la	battle_account	0.06
has kia suoi	comrade_tip	0.1	grave_info	-0.05
has kich	grave_info	-0.08	remains_found	-0.06	relics	-0.12	registry	0.22	battle_account	0.19	enemy_report	0.09	foreign_tip	-0.08	scam_report	-0.08	rumour	-0.16	request_recognition	0.1	not_dead	-0.05	event	-0.15
has kich bi	grave_info	0.05	event	0.16
has kich lang	request_recognition	0.05
has kich mat	seek_grave	0.06	comrade_tip	0.13	grave_info	-0.05	event	-0.06
has kich o	comrade_tip	0.08	enemy_report	0.08	event	-0.06
has kich xa	seek_grave	0.18	comrade_tip	-0.13	grave_info	-0.1	request_recognition	0.1	event	-0.07
has kiem	grave_info	-0.07	registry	0.14	battle_account	-0.06	foreign_tip	0.05	rumour	-0.09	request_recognition	-0.09
has kiem tra	seek_grave	-0.05	grave_info	0.06	enemy_report	0.06
has kien	remains_found	0.05	relics	0.05	battle_account	0.05	enemy_report	0.11	foreign_tip	-0.13	scam_report	-0.05	rumour	-0.07
has kien an	seek_grave	-0.12	relics	0.08	enemy_report	0.07	foreign_tip	-0.08	dna_question	0.08
has kien thuy	seek_grave	0.14	grave_info	0.08	remains_found	0.07	battle_account	-0.09	foreign_tip	-0.09	request_recognition	-0.09
has kien xuong	grave_info	0.06	not_dead	0.05
has kiet	remains_found	0.05
has kieu	seek_grave	0.05	comrade_tip	-0.13	grave_info	0.14	remains_found	0.13	registry	-0.06	foreign_tip	-0.07	request_recognition	0.05	event	0.09
has killed	comrade_tip	-0.1	grave_info	0.12	remains_found	-0.06	relics	-0.16	enemy_report	0.16	scam_report	0.07	not_dead	0.12
has killed by	request_recognition	0.05	event	-0.05
has kim	comrade_tip	0.2	grave_info	-0.18	remains_found	0.18	relics	0.08	registry	0.08	battle_account	-0.25	enemy_report	-0.05	foreign_tip	-0.07	rumour	-0.13
has kim bang	seek_grave	0.05	comrade_tip	0.06	grave_info	-0.11	relics	0.11	event	-0.07
has kim dong	seek_grave	0.13	grave_info	-0.11	event	-0.08
has kim sa	grave_info	-0.06	event	-0.05
has kim son	seek_grave	-0.05	remains_found	0.05	event	0.05
has kim thanh	battle_account	-0.05	not_dead	0.05	event	-0.05
has kin	foreign_tip	0.08
has kinh	seek_grave	0.12	comrade_tip	0.05	relics	-0.09	registry	-0.13	battle_account	-0.12	scam_report	-0.08
has kinh bao	event	-0.07
has kinh gui	seek_grave	0.07	registry	-0.05	dna_question	0.07	request_recognition	0.05
has kinh mon	seek_grave	0.07	grave_info	-0.07
has kinh mong	grave_info	0.06
has kinh nho	seek_grave	0.18	grave_info	-0.06
has kinh thua	seek_grave	0.06	grave_info	0.06	battle_account	-0.11
has kinh xang	seek_grave	-0.1	comrade_tip	-0.07	grave_info	0.08
has kip	comrade_tip	-0.07	battle_account	0.12	event	0.22
has kip hoi	seek_grave	-0.05	comrade_tip	-0.05	grave_info	0.06	event	0.08
has km	seek_grave	-0.1	comrade_tip	0.14	remains_found	0.06	enemy_report	-0.05	foreign_tip	-0.05	rumour	0.06	event	0.08
has kn	seek_grave	0.06	grave_info	-0.05	event	-0.05
has know	comrade_tip	0.05	relics	0.1	battle_account	-0.06	enemy_report	-0.11	rumour	0.16
has ko	seek_grave	-0.09	comrade_tip	0.12	grave_info	-0.06	remains_found	-0.18	relics	-0.05	battle_account	-0.11	foreign_tip	-0.08	request_recognition	0.1	not_dead	-0.07	event	0.18
has ko a	seek_grave	0.07	grave_info	-0.08	dna_question	0.05
has ko ai	event	-0.05
has ko biet	seek_grave	-0.05	rumour	0.1
has ko co	seek_grave	-0.17	event	0.07
has ko nia	grave_info	-0.07	event	0.05
has ko phai	seek_grave	0.06	comrade_tip	0.11	event	-0.06
has ko ro	grave_info	0.09	event	0.06
has kon	grave_info	-0.12	relics	-0.05	registry	-0.06	request_recognition	0.15	event	-0.16
has kon tum	comrade_tip	0.06	grave_info	-0.12	relics	-0.05	registry	-0.06	request_recognition	0.07	event	-0.12
has kong	remains_found	0.09	event	-0.06
has kontum	grave_info	0.05	foreign_tip	0.05
has krong	seek_grave	0.1	comrade_tip	-0.16	grave_info	0.13	battle_account	-0.05	request_recognition	0.06	not_dead	0.07
has ksor	grave_info	0.07	event	-0.05
has kt	seek_grave	0.05	comrade_tip	-0.06	grave_info	-0.09	relics	0.07	event	-0.08
has ky	seek_grave	-0.15	comrade_tip	-0.13	grave_info	0.06	remains_found	-0.09	relics	0.26	registry	0.06	enemy_report	0.13	dna_question	-0.15	scam_report	-0.06	rumour	-0.13	request_recognition	0.25	event	-0.09
has ky anh	grave_info	-0.05	request_recognition	0.05	event	0.05
has ky cua	seek_grave	-0.05	relics	0.07
has ky dau	grave_info	-0.11
has ky hai	event	-0.05
has ky ngay	event	-0.05
has ky niem	grave_info	-0.07	relics	0.11	event	-0.12
has ky son	grave_info	0.11	event	-0.05
has ky ten	comrade_tip	0.06	grave_info	-0.08	relics	0.05	scam_report	0.05
has l	seek_grave	0.13	comrade_tip	-0.08	remains_found	0.05	registry	-0.07	battle_account	0.1	enemy_report	-0.15	foreign_tip	0.23	dna_question	-0.11	scam_report	-0.06	event	0.06
has l a	seek_grave	0.07	grave_info	0.1	relics	0.05	foreign_tip	-0.13	request_recognition	0.08	event	-0.16
has la	seek_grave	0.22	comrade_tip	-0.05	grave_info	0.17	remains_found	-0.16	relics	0.05	registry	-0.45	battle_account	-0.18	enemy_report	-0.21	rumour	-0.05	request_recognition	0.11	not_dead	-0.08	event	-0.21
has la a	relics	0.05	request_recognition	0.07	event	0.05
has la ai	battle_account	0.08	not_dead	0.06	event	0.13
has la anh	comrade_tip	-0.07	grave_info	0.11	remains_found	0.07	relics	-0.17	battle_account	-0.05	scam_report	-0.05	request_recognition	0.06	not_dead	0.06
has la ba	grave_info	0.17	event	0.11
has la bac	seek_grave	0.07	comrade_tip	0.1	grave_info	-0.09	relics	0.07	registry	-0.06	request_recognition	-0.05	not_dead	0.05	event	-0.06
has la ban	seek_grave	0.12	comrade_tip	-0.11
has la be	seek_grave	0.05	event	-0.05
has la bi	battle_account	0.06	event	0.06
has la bo	comrade_tip	-0.17	grave_info	0.34	remains_found	0.05	relics	0.12	battle_account	-0.07	event	0.16
has la bui	grave_info	-0.07	request_recognition	-0.05	not_dead	0.09
has la can	seek_grave	0.07	relics	0.08
has la cau	seek_grave	0.06
has la chau	comrade_tip	-0.05	grave_info	-0.08	battle_account	0.08	request_recognition	0.06	event	0.09
has la chi	seek_grave	-0.1	grave_info	0.11	registry	0.05	dna_question	0.09	not_dead	0.09
has la chinh	battle_account	-0.08	event	-0.12
has la chu	seek_grave	0.1	comrade_tip	-0.06	grave_info	0.09	dna_question	0.06
has la co	seek_grave	-0.16	grave_info	0.13	rumour	0.05	request_recognition	0.1
has la con	seek_grave	0.14	grave_info	-0.15	battle_account	-0.11	scam_report	-0.05	rumour	-0.05	event	-0.15
has la cong	seek_grave	0.15	comrade_tip	-0.09	grave_info	-0.08	foreign_tip	0.05	rumour	0.06	event	-0.05
has la cu	seek_grave	0.08	comrade_tip	-0.1	relics	0.07	event	0.05
has la cua	grave_info	-0.06	scam_report	0.05
has la cuu	seek_grave	-0.09	grave_info	-0.06	relics	0.05	battle_account	0.05	request_recognition	0.06
has la dai	grave_info	-0.08	battle_account	0.05
has la dan	seek_grave	-0.13	comrade_tip	-0.05	grave_info	0.16
has la dang	seek_grave	-0.05
has la danh	grave_info	0.08
has la di	seek_grave	-0.09
has la dinh	comrade_tip	-0.06	grave_info	0.23	event	0.07
has la do	seek_grave	0.22	comrade_tip	-0.14	grave_info	-0.12
has la doan	seek_grave	0.11	grave_info	-0.09
has la doi	grave_info	-0.06	relics	0.06
has la dong	comrade_tip	-0.07	grave_info	0.09
has la du	comrade_tip	-0.09	grave_info	0.07	event	-0.05
has la em	seek_grave	0.18	comrade_tip	-0.1	grave_info	-0.15	relics	-0.07	dna_question	0.08
has la giao	comrade_tip	-0.05	battle_account	0.06
has la ha	seek_grave	-0.05	grave_info	-0.06	battle_account	0.07	dna_question	0.07	request_recognition	0.11
has la hai	scam_report	0.06
has la ho	comrade_tip	0.09	rumour	0.05	event	-0.06
has la hoang	seek_grave	-0.06	grave_info	0.05	request_recognition	0.13
has la huynh	seek_grave	0.09	comrade_tip	0.05	grave_info	-0.07
has la khong	seek_grave	0.05	grave_info	-0.05	event	-0.07
has la khu	grave_info	-0.05	enemy_report	0.05	rumour	0.05
has la la	grave_info	-0.05	relics	0.05
has la lai	seek_grave	0.05
has la lam	grave_info	-0.05	scam_report	0.07
has la le	seek_grave	0.07	grave_info	0.12	battle_account	0.08	event	-0.09
has la liet	comrade_tip	-0.09	grave_info	-0.21	scam_report	0.11	request_recognition	0.17	event	-0.21
has la linh	seek_grave	0.06	comrade_tip	-0.15	relics	0.05	enemy_report	0.07	rumour	0.11	request_recognition	-0.05
has la lo	seek_grave	0.08	comrade_tip	0.06
has la ls	grave_info	-0.05	request_recognition	-0.05
has la luu	seek_grave	0.09	grave_info	-0.07	scam_report	0.05
has la ly	request_recognition	0.06
has la ma	seek_grave	-0.07	comrade_tip	0.05	grave_info	0.07	dna_question	0.05
has la mai	comrade_tip	0.06	grave_info	-0.05	relics	0.05	event	-0.05
has la mat	grave_info	-0.05
has la me	seek_grave	-0.16	grave_info	-0.05
has la mo	seek_grave	-0.1	grave_info	0.11	registry	-0.05	foreign_tip	0.08	rumour	0.16	event	0.17
has la mot	comrade_tip	-0.07	battle_account	0.05	scam_report	0.06
has la nam	comrade_tip	-0.08	foreign_tip	0.09
has la ngay	grave_info	0.05
has la nghiem	seek_grave	0.06
has la ngo	grave_info	-0.08	enemy_report	0.05
has la nguoi	seek_grave	-0.11	comrade_tip	0.2	remains_found	-0.12	relics	0.08	dna_question	-0.06	scam_report	-0.05	not_dead	0.11	event	-0.14
has la nguyen	comrade_tip	0.18	grave_info	-0.05	registry	-0.07	battle_account	-0.08	dna_question	0.05	request_recognition	-0.07	event	-0.23
has la nha	seek_grave	-0.09	comrade_tip	0.09	scam_report	0.08	event	0.05
has la nong	comrade_tip	0.08
has la nu	grave_info	-0.05	registry	-0.05
has la o	grave_info	-0.06	rumour	0.07
has la ong	seek_grave	0.24	comrade_tip	-0.16	grave_info	-0.11	rumour	-0.1	request_recognition	0.05	not_dead	0.06	event	-0.09
has la pham	seek_grave	0.13	grave_info	-0.08	registry	0.07	battle_account	-0.07	request_recognition	-0.05	event	-0.12
has la phan	seek_grave	0.06	comrade_tip	0.05	battle_account	-0.07	event	-0.09
has la phung	seek_grave	0.05	grave_info	-0.05	event	-0.05
has la quach	comrade_tip	-0.05
has la quan	seek_grave	-0.06	grave_info	0.13
has la quy	seek_grave	0.07	grave_info	-0.05	battle_account	0.05
has la ro	event	0.05
has la sai	grave_info	0.07	not_dead	0.05
has la sau	grave_info	-0.05	event	0.08
has la sinh	seek_grave	-0.1	comrade_tip	0.09	event	0.05
has la son	registry	0.05
has la tai	seek_grave	-0.11	grave_info	0.12	event	0.07
has la ten	seek_grave	0.1
has la thach	grave_info	0.05
has la thang	seek_grave	-0.05
has la thay	comrade_tip	-0.09	not_dead	0.06
has la thi	seek_grave	-0.05	registry	0.06	event	0.12
has la thu	seek_grave	0.15	grave_info	-0.07	event	-0.1
has la thuong	seek_grave	-0.07	grave_info	0.09
has la tieu	seek_grave	-0.05	grave_info	0.07	request_recognition	0.06
has la to	seek_grave	0.1	grave_info	-0.11	event	-0.05
has la toi	comrade_tip	0.06	grave_info	-0.07	event	-0.1
has la tong	event	0.05
has la tram	seek_grave	-0.08	registry	0.05	event	0.05
has la tran	grave_info	-0.08	remains_found	0.08	relics	-0.05	battle_account	0.05	request_recognition	-0.06
has la trinh	grave_info	0.12
has la trung	seek_grave	0.07
has la truong	seek_grave	0.1	comrade_tip	-0.05	event	-0.08
has la tu	grave_info	0.05
has la ut	seek_grave	-0.1	comrade_tip	0.13	event	-0.06
has la van	grave_info	-0.08	registry	0.1	not_dead	0.11
has la vi	comrade_tip	-0.08	grave_info	0.05	battle_account	0.05	event	0.12
has la vo	grave_info	0.1	request_recognition	0.09
has la vu	seek_grave	-0.08	comrade_tip	0.17	relics	0.05
has la vuong	seek_grave	-0.08	grave_info	0.1
has la xa	comrade_tip	0.06	battle_account	0.06	event	0.12
has la y	seek_grave	0.09
has lac	seek_grave	-0.1	comrade_tip	0.14	grave_info	-0.13	remains_found	-0.1	battle_account	-0.07	enemy_report	0.05	rumour	-0.05	not_dead	0.11	event	-0.18
has lac cho	comrade_tip	-0.05	grave_info	0.08
has lac cua	seek_grave	0.06	comrade_tip	0.1
has lac don	grave_info	-0.14	not_dead	0.18
has lac son	seek_grave	0.06	comrade_tip	0.06
has lac toi	battle_account	0.07	event	0.06
has lach	seek_grave	0.05	comrade_tip	-0.05	grave_info	0.1	relics	-0.05	battle_account	-0.06	event	-0.06
has lai	seek_grave	-0.18	comrade_tip	-0.15	remains_found	-0.06	relics	0.13	registry	0.07	battle_account	0.3	dna_question	-0.11	scam_report	-0.07	rumour	0.15	not_dead	-0.08	event	0.35
has lai anh	seek_grave	0.08	comrade_tip	-0.09
has lai ba	comrade_tip	-0.07	event	0.13
has lai chau	comrade_tip	0.1	grave_info	-0.05	relics	0.11	event	-0.09
has lai cho	comrade_tip	-0.1	grave_info	0.16	relics	0.06
has lai co	grave_info	-0.08	dna_question	0.08	event	-0.09
has lai cua	not_dead	0.06
has lai de	grave_info	0.05	event	-0.14
has lai do	comrade_tip	0.06	event	-0.07
has lai ghi	seek_grave	0.17	grave_info	0.06
has lai khong	seek_grave	-0.15	relics	0.06	battle_account	0.07	rumour	0.06	request_recognition	0.07
has lai la	seek_grave	0.14
has lai loi	seek_grave	-0.13	comrade_tip	0.13	battle_account	-0.05	rumour	0.06	event	-0.11
has lai may	seek_grave	0.06
has lai mot	seek_grave	0.05	grave_info	-0.06	event	-0.07
has lai nam	comrade_tip	0.12
has lai o	seek_grave	-0.09	comrade_tip	-0.12	grave_info	0.07	relics	0.07	battle_account	0.05
has lai roi	comrade_tip	0.06	event	0.2
has lai so	comrade_tip	-0.06	grave_info	0.18
has lai ten	comrade_tip	0.05	rumour	0.05
has lai the	battle_account	0.06	event	-0.12
has lai thi	seek_grave	-0.05	grave_info	0.12	relics	0.05	event	-0.05
has lai toi	seek_grave	-0.08	grave_info	-0.05	relics	0.1	event	0.05
has lai trong	seek_grave	-0.06	battle_account	0.06	event	0.06
has lai tu	grave_info	-0.08	registry	0.05	rumour	0.05	event	-0.05
has lai van	grave_info	-0.05	registry	0.05	scam_report	0.12
has lai xe	registry	-0.05
has lak	scam_report	0.05	request_recognition	-0.05	event	-0.11
has lam	seek_grave	-0.23	remains_found	0.07	relics	0.09	registry	-0.14	battle_account	0.05	enemy_report	-0.07	foreign_tip	-0.19	dna_question	0.09	rumour	-0.1	request_recognition	0.44	not_dead	0.16	event	-0.13
has lam bia	seek_grave	-0.06	grave_info	-0.05	rumour	0.05	request_recognition	0.07	event	-0.06
has lam chu	seek_grave	-0.07	comrade_tip	0.1	event	0.07
has lam chung	seek_grave	-0.23	grave_info	-0.17	request_recognition	0.35	event	-0.06
has lam dau	seek_grave	-0.08	grave_info	0.1
has lam don	seek_grave	-0.06	comrade_tip	-0.05	request_recognition	0.09	event	-0.05
has lam dong	comrade_tip	-0.05	remains_found	0.05
has lam duong	grave_info	-0.14	remains_found	0.07	relics	0.06	foreign_tip	0.07	event	0.16
has lam gi	scam_report	0.05
has lam giao	seek_grave	0.08	comrade_tip	-0.08	grave_info	0.08
has lam gio	seek_grave	0.11	grave_info	-0.08	not_dead	0.05
has lam ho	seek_grave	-0.07	comrade_tip	0.07	grave_info	-0.17	request_recognition	0.17	event	-0.08
has lam lai	seek_grave	-0.05	grave_info	0.09	request_recognition	0.12
has lam le	seek_grave	-0.12	not_dead	0.08	event	-0.05
has lam lien	seek_grave	0.05	comrade_tip	0.07	grave_info	-0.06
has lam mo	seek_grave	0.09	comrade_tip	0.12	grave_info	-0.07
has lam nguoi	seek_grave	0.1
has lam nha	seek_grave	-0.06	grave_info	-0.12	battle_account	0.08	rumour	0.05
has lam o	seek_grave	0.2	grave_info	-0.16
has lam quan	seek_grave	-0.09	comrade_tip	0.05	grave_info	0.07
has lam roi	grave_info	-0.08	dna_question	0.06
has lam thao	comrade_tip	0.09
has lam thi	seek_grave	0.07	comrade_tip	-0.08	grave_info	0.07
has lam tho	comrade_tip	-0.06	grave_info	0.06
has lam toi	seek_grave	-0.08	grave_info	-0.07	battle_account	0.05
has lam truong	seek_grave	0.12	grave_info	-0.08
has lam van	seek_grave	0.12	comrade_tip	-0.06	event	0.06
has lam xa	grave_info	0.05
has lam y	seek_grave	0.08	event	-0.09
has lan	seek_grave	0.37	comrade_tip	-0.07	grave_info	-0.26	remains_found	0.05	registry	-0.14	enemy_report	-0.11	scam_report	-0.13	rumour	0.11	request_recognition	0.12	not_dead	-0.06	event	-0.2
has lan cuoi	rumour	0.06
has lan khong	seek_grave	0.1	comrade_tip	0.05	event	-0.06
has lan nao	battle_account	0.05
has lan roi	grave_info	-0.06	request_recognition	0.06
has lang	seek_grave	0.06	comrade_tip	-0.1	grave_info	0.06	remains_found	-0.12	relics	-0.2	registry	0.11	battle_account	0.12	dna_question	-0.1	scam_report	-0.12	rumour	0.07	request_recognition	0.16	not_dead	-0.15	event	0.24
has lang chon	comrade_tip	-0.06	grave_info	0.17	battle_account	0.05	event	0.06
has lang co	seek_grave	0.07	comrade_tip	0.1
has lang giang	comrade_tip	0.05	event	-0.08
has lang ha	event	-0.07
has lang nhu	foreign_tip	0.05	event	-0.07
has lang plei	event	0.05
has lang son	seek_grave	-0.14	grave_info	0.14	relics	-0.05	foreign_tip	0.1	dna_question	0.06	event	0.09
has lang toi	comrade_tip	0.09	grave_info	-0.05	event	-0.06
has lang vay	seek_grave	0.05	event	-0.06
has lanh	seek_grave	-0.1	comrade_tip	-0.08	grave_info	0.11	battle_account	0.06	foreign_tip	-0.07	dna_question	-0.05	request_recognition	-0.05
has lao	seek_grave	0.15	remains_found	0.05	battle_account	-0.14	enemy_report	-0.09	foreign_tip	-0.05	dna_question	-0.09	scam_report	-0.1	rumour	-0.13	not_dead	0.18	event	-0.26
has lao bao	relics	0.12	foreign_tip	0.07
has lao cai	comrade_tip	0.06	relics	-0.05	event	-0.15
has lao dong	seek_grave	-0.11	grave_info	0.1	request_recognition	0.08
has laos	comrade_tip	-0.06	grave_info	0.18	enemy_report	-0.05	foreign_tip	-0.08	not_dead	0.05	event	-0.09
has lap	seek_grave	-0.2	comrade_tip	0.09	grave_info	-0.33	remains_found	0.14	relics	-0.13	registry	0.2	battle_account	0.18	enemy_report	-0.08	foreign_tip	-0.05	dna_question	-0.07	rumour	0.11	not_dead	0.07	event	0.32
has lap ban	seek_grave	-0.06	grave_info	-0.06	not_dead	0.09
has lap bien	request_recognition	0.06	event	0.08
has lap dat	seek_grave	-0.06	grave_info	0.2
has lap lai	comrade_tip	-0.08	event	0.08
has lap le	battle_account	0.06
has lap thach	seek_grave	-0.08	comrade_tip	0.08	grave_info	-0.05	battle_account	-0.06
has last	seek_grave	0.11	remains_found	0.12	relics	0.23	battle_account	-0.05	enemy_report	-0.1	foreign_tip	-0.13	event	-0.1
has lat	seek_grave	-0.09	comrade_tip	0.09	grave_info	0.07	remains_found	-0.05
has late	seek_grave	-0.15	relics	0.1	foreign_tip	0.05
has later	seek_grave	0.06	comrade_tip	0.09	grave_info	-0.07	foreign_tip	-0.05	rumour	0.05	request_recognition	0.05
has lau	grave_info	-0.11	remains_found	0.08	relics	-0.08	battle_account	0.05	scam_report	-0.05	rumour	0.08	request_recognition	-0.09	not_dead	0.05	event	0.22
has lay	seek_grave	-0.31	grave_info	-0.25	relics	0.06	registry	-0.17	battle_account	0.14	enemy_report	-0.07	foreign_tip	-0.17	dna_question	0.61	scam_report	0.08	rumour	-0.19	request_recognition	-0.18	not_dead	0.14	event	0.09
has lay chong	seek_grave	-0.07	comrade_tip	0.12
has lay cot	seek_grave	0.09	grave_info	-0.08	event	-0.05
has lay duoc	comrade_tip	-0.18	battle_account	0.09	dna_question	0.1
has lay mau	seek_grave	-0.55	comrade_tip	-0.06	grave_info	-0.09	relics	-0.13	registry	-0.06	dna_question	0.6	scam_report	-0.12	rumour	-0.08	request_recognition	-0.1	not_dead	-0.05
has lay ngay	request_recognition	0.06
has lay nhau	seek_grave	0.14
has lay nuoc	comrade_tip	0.07	grave_info	0.11	event	-0.08
has lay ten	comrade_tip	-0.05	battle_account	0.05	request_recognition	0.05
has lay tien	seek_grave	-0.05	comrade_tip	-0.05	relics	0.21
has lay vo	battle_account	-0.05	not_dead	0.21	event	-0.09
has lay xac	comrade_tip	0.15	grave_info	-0.14	rumour	0.05
has le	seek_grave	-0.22	comrade_tip	0.1	grave_info	0.1	remains_found	-0.07	relics	-0.09	registry	-0.06	battle_account	-0.09	enemy_report	0.07	foreign_tip	0.15	rumour	-0.08
has le anh	grave_info	-0.08	rumour	0.05
has le canh	seek_grave	0.08	comrade_tip	-0.05
has le chan	dna_question	0.06	request_recognition	0.05
has le cong	grave_info	-0.07	relics	0.07	registry	0.07	not_dead	0.05
has le dinh	seek_grave	-0.1	grave_info	0.06	enemy_report	0.05	scam_report	0.05
has le duc	seek_grave	-0.06	comrade_tip	0.08	relics	-0.05	event	0.05
has le huu	seek_grave	-0.1	dna_question	0.1	event	0.05
has le khac	comrade_tip	0.09	battle_account	0.07
has le loi	seek_grave	-0.05	grave_info	0.11	battle_account	0.05	event	0.08
has le minh	battle_account	0.08
has le thanh	grave_info	0.08
has le thi	seek_grave	0.07	dna_question	-0.07	not_dead	-0.05
has le thuy	grave_info	0.05
has le trong	comrade_tip	-0.05	event	0.09
has le truy	not_dead	0.11	event	0.06
has le van	comrade_tip	-0.08	registry	-0.08	battle_account	-0.05	foreign_tip	0.07	request_recognition	0.09
has le xuan	grave_info	-0.06	rumour	0.05	not_dead	0.06
has leader	seek_grave	-0.08	grave_info	-0.1	enemy_report	0.26	foreign_tip	-0.12	event	0.06
has left	comrade_tip	0.11	relics	-0.05	battle_account	-0.06	enemy_report	-0.05	event	-0.11
has len	seek_grave	0.15	comrade_tip	-0.12	remains_found	0.21	relics	-0.17	registry	-0.23	battle_account	0.06	enemy_report	-0.11	foreign_tip	-0.08	dna_question	-0.08	rumour	-0.24	request_recognition	0.11	not_dead	-0.1	event	-0.09
has len bo	seek_grave	0.06
has len chon	registry	0.05
has len duoc	seek_grave	-0.05	grave_info	-0.11	remains_found	0.09	relics	0.05	event	0.11
has len duong	seek_grave	0.13	comrade_tip	-0.09	relics	0.05
has len lay	grave_info	0.07	event	-0.08
has len nghia	battle_account	0.05	event	0.06
has len thi	comrade_tip	0.05	event	-0.08
has lenh	seek_grave	0.18	comrade_tip	-0.06	grave_info	-0.08	event	-0.05
has leo	comrade_tip	0.09	battle_account	-0.05	event	0.1
has les	seek_grave	-0.12	comrade_tip	-0.08	grave_info	-0.1	battle_account	0.11	enemy_report	0.11	foreign_tip	0.12	event	0.37
has let	seek_grave	-0.09	event	0.05
has letter	relics	0.07
has letters	seek_grave	-0.05	grave_info	0.13	remains_found	0.13	relics	-0.06	request_recognition	0.05	event	0.07
has leu	grave_info	0.05
has lh	registry	-0.05
has lich	seek_grave	-0.08	comrade_tip	-0.15	registry	0.11	battle_account	0.17	event	0.21
has lich nam	seek_grave	0.08	request_recognition	0.05	event	0.1
has liem	comrade_tip	0.15	grave_info	-0.09	relics	-0.05	battle_account	-0.08	event	-0.11
has lien	seek_grave	-0.12	comrade_tip	-0.09	grave_info	0.18	remains_found	-0.08	relics	0.12	registry	0.17	enemy_report	0.05	foreign_tip	-0.12	dna_question	-0.13	scam_report	-0.06	rumour	-0.07	request_recognition	-0.06	not_dead	-0.1
has lien he	comrade_tip	-0.1	relics	0.15	registry	-0.06	scam_report	-0.06
has lien lac	comrade_tip	0.11	registry	0.16	battle_account	-0.1	event	-0.12
has lien son	seek_grave	0.08
has liet	seek_grave	-0.09	comrade_tip	-0.2	remains_found	-0.13	relics	-0.08	registry	-0.09	battle_account	-0.23	enemy_report	-0.16	foreign_tip	-0.11	request_recognition	0.19	not_dead	0.1	event	-0.14
has liet si	comrade_tip	-0.33	grave_info	-0.06	remains_found	-0.12	relics	-0.05	registry	-0.07	battle_account	-0.21	enemy_report	-0.15	foreign_tip	-0.11	rumour	0.06	request_recognition	0.22	not_dead	0.11	event	-0.24
has liet sy	grave_info	0.11	event	0.09
has lieu	seek_grave	0.05	comrade_tip	-0.15	grave_info	-0.15	relics	0.05	battle_account	0.1	enemy_report	0.16	event	0.12
has lieutenant	comrade_tip	-0.1	grave_info	0.06	remains_found	-0.05	relics	-0.14	battle_account	0.07	foreign_tip	0.09	rumour	0.06
has like	grave_info	0.05	relics	0.05	foreign_tip	-0.08
has lim	seek_grave	-0.11	comrade_tip	0.05	foreign_tip	0.09	event	-0.09
has lin	seek_grave	0.13	comrade_tip	-0.08	battle_account	0.08	request_recognition	-0.05	event	0.14
has line	battle_account	0.14	foreign_tip	-0.07
has linh	grave_info	-0.16	remains_found	-0.12	battle_account	0.08	enemy_report	0.06	foreign_tip	0.16	dna_question	-0.07	rumour	0.24	request_recognition	0.13
has linh bao	grave_info	0.13	battle_account	-0.05	enemy_report	0.05	event	-0.16
has linh cong	grave_info	0.05
has linh dac	seek_grave	0.13	comrade_tip	-0.05
has linh dai	comrade_tip	0.05	grave_info	-0.1	event	-0.07
has linh hai	comrade_tip	0.05	event	0.11
has linh my	seek_grave	-0.07	enemy_report	0.08	foreign_tip	0.08	event	0.1
has linh su	seek_grave	-0.05	comrade_tip	0.05	relics	0.06
has linh thong	seek_grave	-0.08	grave_info	0.09	event	0.13
has linh tieu	event	-0.06
has linh trung	seek_grave	0.05	comrade_tip	-0.06	grave_info	0.15	event	0.11
has list	relics	0.05	battle_account	0.05	enemy_report	0.06	foreign_tip	-0.06	dna_question	0.06	not_dead	0.05	event	0.08
has live	seek_grave	0.11	comrade_tip	0.07	relics	-0.06	event	-0.12
has live in	seek_grave	0.12	foreign_tip	-0.07
has lived	grave_info	0.15	foreign_tip	-0.13	not_dead	0.06
has lives	comrade_tip	0.1	request_recognition	0.05
has lo	seek_grave	-0.21	comrade_tip	-0.05	grave_info	0.26	remains_found	0.21	relics	0.22	registry	0.06	battle_account	-0.13	enemy_report	-0.06	foreign_tip	-0.18	dna_question	-0.15	scam_report	0.05	request_recognition	-0.09	not_dead	-0.06	event	-0.06
has lo c	seek_grave	-0.12	comrade_tip	-0.07	grave_info	0.14
has lo cao	battle_account	-0.09
has lo cot	battle_account	0.05
has lo gach	seek_grave	-0.09	comrade_tip	0.08	rumour	0.06	event	0.15
has lo o	seek_grave	0.07	grave_info	-0.05
has lo penicillin	grave_info	-0.11	relics	0.09	event	0.09
has lo ra	remains_found	0.07	event	0.05
has lo thi	seek_grave	-0.05	registry	0.08	event	-0.1
has lo van	grave_info	0.06	battle_account	-0.11
has loa	seek_grave	-0.06	grave_info	-0.1	remains_found	0.07
has loan	seek_grave	0.05	comrade_tip	-0.07	grave_info	-0.05	relics	0.07	registry	-0.05	enemy_report	0.05	event	0.06
has loc	comrade_tip	0.07	grave_info	-0.08	remains_found	-0.07	relics	-0.07	registry	0.21	battle_account	-0.12	enemy_report	-0.06	foreign_tip	0.07	dna_question	-0.08	rumour	-0.05	event	-0.05
has loc binh	seek_grave	0.13	comrade_tip	-0.1	grave_info	0.05	event	0.11
has loc ninh	comrade_tip	0.14	grave_info	-0.14	relics	-0.06	battle_account	-0.05	enemy_report	0.05	rumour	0.05	request_recognition	-0.05	event	-0.05
has local	seek_grave	0.09
has loi	comrade_tip	-0.08	grave_info	0.23	remains_found	0.11	relics	-0.14	registry	-0.14	battle_account	0.07	enemy_report	0.12	foreign_tip	0.12	dna_question	-0.11	scam_report	-0.08	rumour	-0.13	not_dead	-0.16	event	0.29
has loi anh	seek_grave	0.08
has loi ke	battle_account	0.09	event	0.09
has loi o	seek_grave	-0.07	comrade_tip	0.09	battle_account	0.07
has loi ong	seek_grave	0.12	relics	0.06
has loi ra	seek_grave	-0.05	grave_info	-0.1	remains_found	0.09	event	0.13
has loi toi	seek_grave	0.13
has lon	comrade_tip	-0.21	grave_info	0.19	registry	-0.05	battle_account	0.06
has long	seek_grave	-0.11	comrade_tip	0.06	grave_info	0.08	remains_found	0.14	relics	-0.05	registry	0.07	battle_account	-0.2	enemy_report	-0.13	foreign_tip	0.11	dna_question	-0.05	not_dead	-0.12
has long an	comrade_tip	0.11	foreign_tip	0.05	event	-0.11
has long co	grave_info	0.05	event	0.05
has long dai	seek_grave	-0.05	comrade_tip	0.06	grave_info	0.18	battle_account	-0.05	event	-0.08
has long dien	foreign_tip	0.08	event	0.09
has long ho	comrade_tip	0.06	grave_info	-0.07	rumour	0.05
has long khanh	grave_info	-0.08
has looking	foreign_tip	0.05	event	-0.07
has looking for	event	-0.06
has lop	seek_grave	0.11	comrade_tip	0.08	grave_info	-0.08	remains_found	0.05	registry	0.1	battle_account	-0.07	event	-0.05
has lost	grave_info	-0.08	enemy_report	0.06	foreign_tip	0.12	request_recognition	0.05	event	0.05
has lot	seek_grave	-0.07	grave_info	0.09	relics	0.09	event	0.06
has ls	seek_grave	-0.21	comrade_tip	-0.22	grave_info	0.15	remains_found	-0.08	relics	-0.05	battle_account	-0.13	enemy_report	-0.1	foreign_tip	-0.11	rumour	-0.14	not_dead	-0.07	event	-0.11
has ls bui	seek_grave	0.06	grave_info	-0.1	request_recognition	0.05	event	-0.06
has ls do	grave_info	-0.05
has ls le	grave_info	0.11	event	0.06
has ls nguyen	grave_info	-0.07	request_recognition	0.06
has ls tran	dna_question	0.06
has ls vu	seek_grave	-0.07	grave_info	0.15	event	0.14
has lt	seek_grave	-0.07	comrade_tip	-0.08	grave_info	-0.08	enemy_report	0.1	foreign_tip	0.06	event	0.16
has lu	comrade_tip	-0.18	grave_info	0.21	relics	-0.05	registry	-0.1	battle_account	0.11	enemy_report	0.09	not_dead	0.19
has lu cuon	seek_grave	0.07	comrade_tip	-0.07
has lu doan	seek_grave	-0.05	enemy_report	0.08	foreign_tip	0.05
has lu lu	seek_grave	-0.09	not_dead	0.16
has lua	seek_grave	0.05	comrade_tip	0.11	grave_info	-0.13	registry	-0.05	scam_report	0.23	rumour	-0.08	request_recognition	-0.06	event	-0.17
has luan	seek_grave	-0.13	comrade_tip	0.07	grave_info	0.16	registry	0.07	dna_question	0.06
has luc	seek_grave	0.2	comrade_tip	0.06	grave_info	-0.17	battle_account	0.16	scam_report	-0.12	rumour	-0.2	request_recognition	0.08	not_dead	-0.16	event	-0.22
has luc ay	seek_grave	0.09	event	-0.11
has luc dang	event	-0.06
has luc dau	comrade_tip	-0.05	grave_info	0.07
has luc di	seek_grave	0.12	grave_info	-0.09	remains_found	-0.05
has luc do	grave_info	0.05	battle_account	0.06	event	-0.11
has luc mat	seek_grave	0.07	event	0.06
has luc nam	comrade_tip	-0.06	grave_info	-0.06	battle_account	0.08
has luc thi	seek_grave	0.05	grave_info	-0.06
has luc van	seek_grave	-0.08	remains_found	0.06	battle_account	0.06	dna_question	0.08
has lui	seek_grave	0.1	relics	-0.05	foreign_tip	-0.08	request_recognition	0.09	not_dead	0.06	event	-0.08
has lun	seek_grave	-0.1	grave_info	-0.07	battle_account	0.07	rumour	0.1
has lung	seek_grave	0.1	comrade_tip	0.12	grave_info	-0.17	remains_found	0.11	relics	-0.05	event	0.06
has lung co	comrade_tip	-0.06	grave_info	0.08	event	0.05
has luoc	comrade_tip	-0.09	grave_info	-0.11	remains_found	0.07	event	0.13
has luoc nhom	comrade_tip	-0.05	grave_info	-0.1	remains_found	0.07	event	0.1
has luoi	seek_grave	-0.05	remains_found	0.08	battle_account	-0.06	foreign_tip	-0.05
has luom	seek_grave	-0.09	comrade_tip	0.11	rumour	0.05
has luon	seek_grave	0.07	comrade_tip	-0.06	remains_found	-0.07	battle_account	0.2	request_recognition	-0.12	event	-0.09
has luong	seek_grave	0.09	comrade_tip	0.14	grave_info	-0.14	registry	0.05	dna_question	-0.05	scam_report	-0.06	request_recognition	-0.13	event	0.11
has luong thi	grave_info	0.06	event	0.09
has luong van	seek_grave	-0.12	comrade_tip	0.08	registry	0.1	event	0.06
has lut	comrade_tip	-0.06	grave_info	-0.05	rumour	0.07
has luu	seek_grave	-0.05	comrade_tip	0.05	grave_info	-0.05	enemy_report	0.05	foreign_tip	-0.09	dna_question	0.08	scam_report	0.15	rumour	-0.12	not_dead	-0.05	event	-0.08
has luu ba	seek_grave	0.1	foreign_tip	-0.05	event	0.09
has luu dan	comrade_tip	0.06	battle_account	-0.07	event	-0.08
has luu dinh	seek_grave	0.05	comrade_tip	0.07	grave_info	-0.07	battle_account	-0.07	event	-0.11
has luu nghe	not_dead	0.05
has luu quang	seek_grave	-0.1	comrade_tip	0.07	dna_question	0.07
has luu thi	seek_grave	0.17	grave_info	-0.13	dna_question	0.05	event	-0.08
has luy	seek_grave	0.06	event	-0.05
has luyen	seek_grave	0.08	relics	-0.05	enemy_report	0.05
has luyen o	event	-0.05
has ly	seek_grave	0.12	comrade_tip	-0.05	grave_info	0.15	remains_found	0.05	relics	-0.08	battle_account	0.12	foreign_tip	-0.12	dna_question	-0.09	rumour	-0.12	request_recognition	-0.13	event	0.24
has ly chinh	comrade_tip	-0.06	registry	0.07	event	0.13
has ly nhan	event	0.07
has ly tac	comrade_tip	-0.1	event	0.07
has ly van	seek_grave	0.08	event	0.06
has lz	relics	0.08	foreign_tip	0.05
has m	seek_grave	0.36	comrade_tip	-0.11	grave_info	-0.08	registry	-0.18	battle_account	0.09	enemy_report	0.05	foreign_tip	-0.14	rumour	0.05	event	0.17
has m a	seek_grave	-0.13	grave_info	0.24	relics	-0.07	battle_account	0.11	foreign_tip	-0.13	dna_question	0.05	rumour	0.08	not_dead	0.05
has ma	seek_grave	0.17	remains_found	-0.19	relics	-0.29	battle_account	-0.05	enemy_report	-0.1	foreign_tip	-0.09	dna_question	0.09	request_recognition	0.17	event	-0.33
has ma anh	grave_info	0.06
has ma bia	grave_info	-0.05	request_recognition	0.05
has ma chua	request_recognition	-0.05
has ma con	seek_grave	0.27	comrade_tip	-0.09	grave_info	-0.12	event	-0.12
has ma em	remains_found	0.05
has ma gio	seek_grave	-0.12
has ma khong	grave_info	-0.11	relics	-0.06	dna_question	0.05	scam_report	0.05	request_recognition	0.11	event	-0.16
has ma la	seek_grave	-0.1	comrade_tip	-0.06	not_dead	0.07
has ma mere	seek_grave	0.11	grave_info	0.08	foreign_tip	-0.08
has ma nha	seek_grave	-0.05
has ma noi	relics	0.05
has ma o	seek_grave	-0.05	comrade_tip	0.09	event	0.06
has ma ong	seek_grave	-0.06	grave_info	0.08	rumour	0.06	request_recognition	0.09	event	-0.08
has ma thi	seek_grave	-0.13	grave_info	0.11	scam_report	0.05	event	0.07
has ma thuot	registry	0.07	rumour	0.05	event	-0.07
has ma toi	seek_grave	0.17	comrade_tip	-0.18	grave_info	0.14	event	-0.06
has ma tui	seek_grave	0.05	comrade_tip	-0.08	grave_info	0.07	rumour	-0.05
has ma van	comrade_tip	0.08	grave_info	0.22	battle_account	-0.1	event	-0.07
has mac	seek_grave	-0.23	comrade_tip	-0.1	grave_info	0.16	battle_account	0.13	dna_question	-0.06	event	0.07
has mac ao	comrade_tip	-0.06	rumour	0.08
has mac dang	seek_grave	0.05	event	-0.06
has mac thi	grave_info	0.14	event	-0.11
has mac van	event	0.07
has mach	foreign_tip	0.05
has made	comrade_tip	0.06	not_dead	0.05
has mah	remains_found	0.06	event	0.08
has mai	seek_grave	0.12	grave_info	-0.07	registry	0.06	enemy_report	0.07	dna_question	-0.09	request_recognition	-0.19	not_dead	-0.11	event	0.11
has mai chau	seek_grave	-0.07	remains_found	0.07
has mai son	event	-0.07
has mai tang	seek_grave	0.09	comrade_tip	-0.15	grave_info	0.08	battle_account	0.06	request_recognition	-0.06	event	0.12
has mai thi	scam_report	0.05
has mai van	grave_info	-0.05	battle_account	-0.05	enemy_report	0.08
has mai xuan	seek_grave	-0.06
has mail	seek_grave	0.09	foreign_tip	0.1	dna_question	0.05
has mais	relics	0.07	battle_account	0.06	foreign_tip	-0.1
has man	comrade_tip	0.12	grave_info	-0.14	relics	0.09	registry	0.06	battle_account	-0.09	enemy_report	-0.12	foreign_tip	0.1	scam_report	0.17	not_dead	-0.07	event	-0.16
has mang	seek_grave	-0.05	comrade_tip	-0.2	relics	0.15	registry	-0.09	battle_account	0.07	enemy_report	0.09	scam_report	0.08	rumour	0.17	request_recognition	-0.17
has mang ten	seek_grave	-0.07	grave_info	0.09	scam_report	0.05
has manh	seek_grave	-0.16	grave_info	-0.2	remains_found	0.29	relics	0.07	battle_account	-0.05	enemy_report	-0.05	foreign_tip	0.1	dna_question	-0.08	scam_report	0.07	request_recognition	-0.07	event	0.09
has manh coi	comrade_tip	0.08	event	-0.08
has manh giay	comrade_tip	-0.08	grave_info	-0.05	remains_found	0.05	relics	0.06	event	0.1
has mao	seek_grave	0.14	comrade_tip	0.11	grave_info	-0.11	foreign_tip	-0.09	dna_question	-0.05	event	0.16
has map	seek_grave	-0.1	enemy_report	-0.09	foreign_tip	0.27	rumour	-0.05	event	0.07
has march	enemy_report	-0.08	foreign_tip	0.07	event	-0.05
has marines	seek_grave	-0.07	grave_info	-0.07	relics	-0.06	foreign_tip	0.22	event	-0.05
has marked	grave_info	-0.06	relics	-0.05	foreign_tip	0.14
has mars	seek_grave	-0.08	remains_found	0.05	event	0.12
has mat	seek_grave	0.16	comrade_tip	-0.06	remains_found	-0.25	registry	0.19	enemy_report	-0.24	foreign_tip	-0.15	dna_question	-0.06	scam_report	-0.11	rumour	-0.22	not_dead	-0.16	event	-0.16
has mat anh	comrade_tip	0.08
has mat ba	seek_grave	0.07	battle_account	0.07
has mat ben	grave_info	-0.05	event	0.05
has mat bo	grave_info	-0.05	foreign_tip	0.06
has mat ca	seek_grave	-0.07	grave_info	-0.07
has mat cho	comrade_tip	0.16	grave_info	-0.08
has mat chon	seek_grave	-0.05	not_dead	0.06
has mat co	not_dead	0.05
has mat cung	comrade_tip	0.06	grave_info	0.1
has mat dau	seek_grave	0.12	comrade_tip	-0.14	event	0.06
has mat dem	seek_grave	0.09
has mat do	seek_grave	-0.05	grave_info	0.07
has mat het	seek_grave	-0.05
has mat hoi	seek_grave	0.11	comrade_tip	-0.09
has mat hom	seek_grave	-0.05
has mat la	seek_grave	0.05	battle_account	-0.05	event	-0.07
has mat lien	seek_grave	0.06
has mat luc	seek_grave	0.05	grave_info	0.05
has mat mot	seek_grave	-0.05	grave_info	0.06
has mat nam	seek_grave	0.17	comrade_tip	-0.16	grave_info	-0.09	relics	0.11	battle_account	0.07	dna_question	-0.06	rumour	-0.05	request_recognition	-0.06	event	0.12
has mat ngay	battle_account	-0.13	request_recognition	0.12	event	-0.16
has mat nguoi	comrade_tip	0.05
has mat o	seek_grave	0.13	comrade_tip	0.08	grave_info	-0.21	relics	-0.09	registry	0.09	rumour	-0.06	request_recognition	-0.1	event	-0.1
has mat ong	comrade_tip	0.07
has mat roi	comrade_tip	-0.05	grave_info	0.13	relics	0.05	battle_account	-0.06	request_recognition	-0.05
has mat sau	seek_grave	0.12	comrade_tip	-0.09	remains_found	-0.05	relics	0.12
has mat tai	comrade_tip	0.11	grave_info	-0.09	request_recognition	0.1	event	-0.08
has mat thang	comrade_tip	0.1	grave_info	-0.05	event	-0.05
has mat thi	seek_grave	0.1	grave_info	-0.06	event	-0.05
has mat tich	seek_grave	-0.05	grave_info	-0.13	relics	-0.06	registry	0.12	battle_account	-0.06	request_recognition	0.12	event	-0.1
has mat toi	event	-0.11
has mat tran	seek_grave	0.37	grave_info	-0.09	relics	-0.06	registry	-0.07	battle_account	-0.15	request_recognition	-0.08	not_dead	-0.06	event	-0.2
has mat troi	seek_grave	-0.07	comrade_tip	0.07	grave_info	0.08	event	0.09
has mat trong	battle_account	-0.05	event	-0.06
has mat truoc	seek_grave	0.22	grave_info	-0.09	relics	0.05	event	0.06
has mat vi	comrade_tip	-0.06	registry	0.1	event	0.08
has mat xac	event	0.05
has mau	seek_grave	-0.43	comrade_tip	-0.11	grave_info	-0.2	remains_found	-0.06	relics	-0.08	battle_account	0.08	enemy_report	-0.11	foreign_tip	-0.09	dna_question	0.86	scam_report	-0.2	request_recognition	-0.06	not_dead	-0.1	event	-0.17
has mau adn	seek_grave	-0.12	relics	-0.07	dna_question	0.09	rumour	-0.05	request_recognition	-0.07
has mau cua	seek_grave	-0.09	dna_question	0.12
has mau than	seek_grave	0.12	relics	-0.06	registry	0.06	dna_question	-0.09	rumour	0.06	request_recognition	0.11
has may	seek_grave	-0.06	comrade_tip	0.09	grave_info	-0.1	registry	-0.18	battle_account	0.1	scam_report	-0.07	rumour	0.1	request_recognition	-0.12	event	0.12
has may anh	battle_account	0.05	rumour	0.08	event	0.09
has may ba	seek_grave	-0.08	rumour	0.07
has may bay	comrade_tip	-0.08	grave_info	-0.05	remains_found	-0.1	relics	0.13	registry	-0.06	battle_account	0.1	dna_question	0.05	request_recognition	0.11
has may chu	seek_grave	0.13	relics	-0.05	battle_account	-0.05	not_dead	0.05	event	0.07
has may chuc	comrade_tip	0.05	event	0.06
has may co	grave_info	-0.05
has may dong	grave_info	0.06	event	-0.06
has may hom	seek_grave	0.05	comrade_tip	-0.06	battle_account	0.06	event	0.05
has may nam	comrade_tip	-0.09	grave_info	0.11
has may nguoi	seek_grave	-0.07	comrade_tip	-0.06	battle_account	0.07	rumour	0.07	event	0.11
has may ong	seek_grave	-0.07	comrade_tip	-0.11	remains_found	0.11	battle_account	-0.05	rumour	0.1	event	0.12
has may truong	comrade_tip	0.06
has may xuc	grave_info	-0.05	remains_found	0.16	relics	-0.05	rumour	-0.05	event	0.05
has maybe	relics	-0.1	foreign_tip	0.18	event	0.1
has me	seek_grave	0.16	comrade_tip	-0.12	grave_info	-0.25	remains_found	-0.29	relics	0.18	registry	-0.26	battle_account	-0.07	enemy_report	-0.1	foreign_tip	-0.07	dna_question	0.2	request_recognition	-0.16	not_dead	-0.12	event	-0.24
has me anh	seek_grave	-0.12
has me chau	seek_grave	0.19	comrade_tip	-0.1
has me chong	seek_grave	0.15	grave_info	-0.06
has me co	comrade_tip	-0.06	grave_info	0.06	event	0.08
has me con	comrade_tip	0.07
has me em	comrade_tip	-0.08	grave_info	-0.12	remains_found	-0.05	rumour	0.07	request_recognition	0.06	event	-0.09
has me liet	dna_question	0.06
has me mat	dna_question	0.06
has me noi	event	0.15
has me to	seek_grave	-0.08	relics	0.05	foreign_tip	0.09	event	0.07
has me toi	seek_grave	0.15	comrade_tip	-0.12	grave_info	-0.06	battle_account	-0.09	dna_question	0.08	event	-0.13
has me tui	grave_info	0.05	event	0.05
has me vnah	grave_info	-0.07	request_recognition	0.05
has medic	grave_info	-0.05	relics	-0.05	enemy_report	0.09	event	0.09
has meme	seek_grave	-0.07	comrade_tip	-0.05	foreign_tip	0.13	not_dead	0.05	event	-0.06
has men	battle_account	-0.08	foreign_tip	0.11	rumour	-0.05	event	0.17
has meo	seek_grave	0.11	comrade_tip	-0.05	grave_info	-0.09	event	-0.13
has mep	grave_info	-0.1	battle_account	0.05
has merci	seek_grave	0.18	foreign_tip	-0.11	dna_question	0.09	event	-0.08
has mere	grave_info	0.18	relics	-0.08	foreign_tip	-0.07
has met	seek_grave	-0.14	grave_info	0.06	battle_account	0.14	not_dead	0.1	event	0.06
has mi	remains_found	0.05	battle_account	-0.09	request_recognition	0.06	event	-0.07
has mien	seek_grave	-0.09	remains_found	-0.05	foreign_tip	0.08	rumour	-0.05	request_recognition	0.17	event	0.11
has mieng	comrade_tip	0.07	grave_info	0.09	battle_account	0.07	event	0.12
has mieu	seek_grave	-0.16	comrade_tip	0.05	grave_info	0.17	event	0.15
has mieu ba	seek_grave	-0.09	grave_info	0.07
has min	comrade_tip	0.3	grave_info	-0.06	relics	-0.09	registry	0.06	battle_account	-0.12	event	-0.18
has min o	seek_grave	0.06	comrade_tip	-0.05	registry	0.07	event	-0.05
has mine	seek_grave	0.19	comrade_tip	0.05	foreign_tip	-0.09	event	0.13
has minh	comrade_tip	0.13	grave_info	-0.09	remains_found	-0.05	relics	0.11	registry	0.08	battle_account	-0.06	dna_question	-0.14	rumour	-0.07	request_recognition	0.12	not_dead	-0.07
has minh chau	seek_grave	0.07	grave_info	-0.09	enemy_report	0.06	event	0.05
has minh chi	seek_grave	0.05	comrade_tip	-0.09	grave_info	0.11
has minh co	seek_grave	0.09	grave_info	-0.05	not_dead	0.05	event	-0.1
has minh di	seek_grave	-0.05	registry	0.05	event	0.07
has minh hai	seek_grave	0.07
has minh hoa	event	-0.06
has minh hoi	grave_info	-0.09
has minh khong	seek_grave	-0.07	relics	0.05
has minh la	comrade_tip	0.12	event	-0.08
has minh man	seek_grave	-0.06
has minh o	foreign_tip	0.1	event	-0.07
has minh ten	grave_info	-0.05	event	0.09
has minh toi	seek_grave	-0.09
has mis	seek_grave	0.05	relics	-0.08	request_recognition	0.07	not_dead	0.05
has mit	seek_grave	0.09	comrade_tip	0.06	grave_info	-0.11	foreign_tip	0.05	rumour	0.05	event	-0.11
has mme	grave_info	0.07	remains_found	0.06
has mn	seek_grave	0.08	grave_info	-0.06	scam_report	0.05	event	-0.05
has mo	seek_grave	0.08	comrade_tip	-0.1	grave_info	0.11	remains_found	-0.41	relics	-0.23	registry	0.07	battle_account	-0.05	enemy_report	-0.12	foreign_tip	-0.15	scam_report	0.15	rumour	-0.13	request_recognition	-0.12	not_dead	-0.18
has mo anh	seek_grave	0.06	scam_report	0.08
has mo ba	comrade_tip	-0.09	request_recognition	0.05
has mo bac	seek_grave	-0.05	comrade_tip	-0.05	grave_info	0.18	relics	-0.05	registry	-0.05	not_dead	-0.05	event	-0.09
has mo bo	grave_info	0.07	remains_found	-0.05	battle_account	0.05	event	0.3
has mo cau	seek_grave	-0.06	scam_report	0.09	event	-0.07
has mo cay	comrade_tip	-0.07	grave_info	-0.1	battle_account	0.06	event	0.14
has mo chi	seek_grave	0.1	grave_info	-0.19	relics	0.05	battle_account	0.06
has mo chu	grave_info	-0.12	registry	0.06	dna_question	0.07	event	-0.06
has mo chua	seek_grave	0.08	grave_info	-0.18	dna_question	0.12	event	-0.06
has mo chung	seek_grave	0.11	grave_info	-0.07	battle_account	0.06
has mo con	seek_grave	-0.06	request_recognition	0.08
has mo cua	comrade_tip	0.19	event	0.07
has mo da	comrade_tip	-0.06	grave_info	-0.16	request_recognition	0.11
has mo dat	grave_info	0.18	event	-0.07
has mo dau	seek_grave	0.07	comrade_tip	-0.05	grave_info	-0.11	rumour	0.06	event	0.07
has mo de	seek_grave	0.1
has mo do	comrade_tip	0.05
has mo duc	comrade_tip	-0.13
has mo duong	comrade_tip	-0.07	grave_info	0.09	event	0.07
has mo ghi	seek_grave	-0.12
has mo gio	seek_grave	0.06	grave_info	0.1	event	-0.09
has mo hai	comrade_tip	0.11
has mo hien	seek_grave	-0.15	grave_info	0.06
has mo khong	seek_grave	0.05	grave_info	-0.09
has mo la	grave_info	0.07	event	0.12
has mo liet	seek_grave	-0.26	grave_info	0.23	dna_question	-0.05	rumour	0.08	request_recognition	-0.07	event	0.18
has mo ma	seek_grave	0.05
has mo nam	seek_grave	-0.13	grave_info	0.09	not_dead	0.07	event	0.05
has mo nao	comrade_tip	0.07
has mo nay	grave_info	0.11	event	-0.2
has mo ninh	seek_grave	0.07
has mo o	seek_grave	0.22	comrade_tip	-0.22	grave_info	-0.11	relics	-0.09	registry	0.05	battle_account	-0.08	dna_question	0.05	rumour	0.1	request_recognition	0.08	event	-0.08
has mo ong	seek_grave	-0.13	comrade_tip	-0.07	rumour	0.06
has mo so	seek_grave	0.08	grave_info	0.21	remains_found	-0.05	relics	-0.07	dna_question	0.07	request_recognition	-0.05	event	-0.21
has mo tai	registry	0.06
has mo tap	grave_info	0.11	dna_question	0.14	event	0.1
has mo thi	seek_grave	0.05	grave_info	-0.09	dna_question	0.07
has mo thu	comrade_tip	-0.06	grave_info	0.13
has mo toi	seek_grave	-0.08	comrade_tip	0.06	registry	0.05
has mo trong	seek_grave	-0.06	comrade_tip	-0.05	grave_info	0.08	event	0.07
has mo vo	registry	0.07
has mo xep	seek_grave	-0.06	grave_info	0.05	rumour	0.06	event	0.08
has moc	seek_grave	0.06	grave_info	0.13	relics	-0.05	foreign_tip	-0.05	event	-0.05
has moi	seek_grave	-0.11	comrade_tip	-0.12	grave_info	-0.12	remains_found	-0.18	relics	-0.1	registry	-0.11	battle_account	0.14	scam_report	0.16	rumour	-0.06	request_recognition	0.07	not_dead	0.21	event	-0.11
has moi an	seek_grave	0.05	comrade_tip	-0.05
has moi biet	seek_grave	0.09	grave_info	-0.12	request_recognition	0.09
has moi bo	seek_grave	-0.06	battle_account	0.06	dna_question	0.05	event	0.14
has moi co	grave_info	0.07
has moi cuoi	seek_grave	0.07	battle_account	0.07	event	-0.05
has moi dung	seek_grave	-0.14	comrade_tip	0.11	request_recognition	0.07
has moi duoc	event	-0.06
has moi la	grave_info	-0.06	not_dead	0.09
has moi lay	dna_question	0.05
has moi len	comrade_tip	0.06	event	-0.05
has moi mat	comrade_tip	-0.17	request_recognition	-0.07	not_dead	0.1
has moi nguoi	seek_grave	-0.15	comrade_tip	0.12	grave_info	0.08	relics	0.06
has moi thay	comrade_tip	0.05	battle_account	-0.05
has moi vao	relics	0.05	event	-0.05
has moi ve	comrade_tip	-0.07	grave_info	-0.06	battle_account	0.05	not_dead	0.08	event	0.15
has mom	grave_info	0.06
has mon	seek_grave	-0.07	comrade_tip	0.07	grave_info	-0.19	remains_found	0.05	enemy_report	-0.07	foreign_tip	0.05	dna_question	0.1	scam_report	-0.06	rumour	-0.09	request_recognition	-0.07
has mon grand	seek_grave	-0.08	event	-0.11
has mon pere	seek_grave	-0.07	grave_info	-0.06	relics	-0.05	foreign_tip	0.14	event	0.16
has mong	grave_info	-0.21	remains_found	0.14	relics	0.09	registry	-0.06	battle_account	0.11	foreign_tip	-0.11	scam_report	-0.06	rumour	-0.05	not_dead	-0.05	event	0.27
has mong biet	seek_grave	0.08
has mong cac	seek_grave	0.07	enemy_report	0.06
has mong cai	grave_info	0.06	battle_account	0.06	request_recognition	0.07
has mong co	scam_report	0.05
has mong duoc	seek_grave	0.06	relics	0.06
has month	seek_grave	0.17	grave_info	0.06	foreign_tip	-0.13	rumour	0.06
has more	registry	0.13	foreign_tip	-0.06	not_dead	0.11
has morning	grave_info	-0.06	relics	-0.09	battle_account	0.08	foreign_tip	0.11
has mort	relics	0.05	registry	-0.06	dna_question	0.07	rumour	0.06	request_recognition	-0.06	not_dead	0.1	event	-0.12
has morts	registry	0.07	enemy_report	-0.05	foreign_tip	0.05	request_recognition	0.05	event	0.09
has mot	seek_grave	-0.15	comrade_tip	-0.05	remains_found	0.24	relics	0.11	registry	-0.25	battle_account	0.19	enemy_report	0.22	foreign_tip	0.16	dna_question	0.17	request_recognition	-0.22	not_dead	-0.15	event	0.22
has mot anh	seek_grave	-0.24	grave_info	0.26	relics	0.08	rumour	0.12	event	0.14
has mot ba	relics	0.05
has mot bo	grave_info	-0.08	relics	0.09	dna_question	0.07	event	0.07
has mot cai	grave_info	-0.12	relics	0.09	foreign_tip	0.07	event	-0.06
has mot cau	comrade_tip	-0.07	battle_account	0.07	event	0.05
has mot cay	seek_grave	0.07	relics	0.05
has mot chin	event	0.05
has mot cho	comrade_tip	0.09	grave_info	-0.07
has mot chu	seek_grave	-0.05	grave_info	0.06	relics	0.1
has mot dong	seek_grave	0.18	comrade_tip	0.14	registry	-0.06	event	-0.07
has mot ham	comrade_tip	0.13	grave_info	-0.05	event	-0.05
has mot hang	comrade_tip	-0.13	grave_info	0.05	battle_account	0.06	event	0.11
has mot ho	comrade_tip	-0.12	grave_info	-0.06	battle_account	0.13	foreign_tip	0.09	event	0.13
has mot lan	seek_grave	-0.09	comrade_tip	0.08	battle_account	-0.05	event	-0.05
has mot lo	event	0.09
has mot minh	seek_grave	0.06
has mot mo	seek_grave	0.06	grave_info	0.06
has mot nam	seek_grave	0.15	grave_info	0.05
has mot ngay	seek_grave	0.18	comrade_tip	-0.07	grave_info	-0.07
has mot ngoi	grave_info	0.09	event	-0.06
has mot nguoi	seek_grave	-0.05	comrade_tip	-0.09	grave_info	0.35	enemy_report	0.05	foreign_tip	0.08	dna_question	0.11	rumour	-0.06	request_recognition	-0.07	event	0.14
has mot ong	seek_grave	-0.06	comrade_tip	-0.09	grave_info	0.21	relics	-0.05	foreign_tip	0.08	dna_question	0.05	rumour	0.11	event	0.13
has mot qua	event	0.09
has mot tam	comrade_tip	-0.06	grave_info	-0.06	battle_account	0.07	event	0.07
has mot thang	seek_grave	0.07
has mot tieu	event	0.07
has mot viec	seek_grave	-0.05	comrade_tip	0.09
has mother	seek_grave	0.06	comrade_tip	-0.07	relics	-0.13	enemy_report	-0.05	foreign_tip	-0.07	dna_question	0.16	scam_report	0.07	request_recognition	0.08	event	-0.15
has moved	seek_grave	0.11	grave_info	0.07	relics	-0.05	battle_account	0.05	foreign_tip	-0.11	request_recognition	0.06	event	-0.07
has mr	seek_grave	0.1	grave_info	0.24	remains_found	0.11	relics	-0.09	registry	-0.05	enemy_report	-0.12	scam_report	-0.05	rumour	0.08
has mrs	seek_grave	0.12	comrade_tip	0.06	foreign_tip	-0.06	rumour	0.06	event	-0.08
has mu	seek_grave	0.17	comrade_tip	-0.05	grave_info	-0.05	registry	-0.06	battle_account	0.13	request_recognition	-0.1	event	-0.06
has mu sat	grave_info	-0.07	remains_found	0.05	event	0.1
has mua	seek_grave	0.05	comrade_tip	0.05	grave_info	0.07	relics	-0.05	battle_account	-0.16	dna_question	-0.05	not_dead	-0.06	event	-0.11
has mua he	grave_info	0.11
has mua mua	seek_grave	0.06	comrade_tip	0.11	grave_info	0.05
has mua nam	grave_info	0.05	event	-0.09
has mua nuoc	grave_info	-0.07	battle_account	0.05
has muc	seek_grave	-0.11	remains_found	0.24	registry	-0.08	battle_account	-0.12	scam_report	-0.06	rumour	-0.06	request_recognition	-0.05	event	0.22
has muc dat	event	0.06
has mui	comrade_tip	-0.05	grave_info	0.17	relics	0.11	registry	-0.08	battle_account	0.05	scam_report	-0.05	rumour	-0.05	request_recognition	-0.08
has mung	seek_grave	0.06	comrade_tip	0.09	grave_info	-0.07	remains_found	-0.06	relics	-0.08	battle_account	0.15	dna_question	-0.08	rumour	-0.05	request_recognition	-0.08	event	-0.2
has muoi	comrade_tip	-0.3	grave_info	0.29	relics	-0.09	battle_account	0.07	enemy_report	-0.08	dna_question	-0.06	scam_report	-0.05	request_recognition	0.14	event	0.08
has muoi ba	comrade_tip	0.05	battle_account	-0.05
has muoi bay	grave_info	-0.12	battle_account	0.12
has muoi bon	battle_account	0.06
has muoi chin	seek_grave	0.05	battle_account	-0.07	event	-0.1
has muoi hai	grave_info	-0.09	battle_account	0.05	request_recognition	0.06
has muoi lam	comrade_tip	-0.09	battle_account	0.12
has muoi may	seek_grave	-0.06	event	0.06
has muoi mot	seek_grave	0.11	event	-0.05
has muoi nam	seek_grave	-0.05	comrade_tip	0.09	grave_info	0.08
has muoi sau	seek_grave	-0.06	comrade_tip	0.06	battle_account	-0.06	event	-0.06
has muoi tam	seek_grave	0.06	comrade_tip	-0.07	grave_info	-0.05	battle_account	0.05	event	0.06
has muon	seek_grave	-0.24	comrade_tip	-0.05	grave_info	-0.13	remains_found	-0.11	relics	0.21	registry	-0.13	enemy_report	0.06	foreign_tip	0.19	dna_question	0.25	scam_report	-0.06	not_dead	-0.05	event	-0.08
has muon bao	seek_grave	-0.1	comrade_tip	0.15	grave_info	0.05	event	-0.09
has muon biet	seek_grave	0.18	grave_info	-0.1	battle_account	0.06	request_recognition	-0.05
has muon dua	seek_grave	0.09
has muon hoi	seek_grave	0.08
has muon tim	seek_grave	0.06
has muon tra	seek_grave	-0.05	grave_info	-0.09	relics	0.19	foreign_tip	0.08	event	-0.12
has muon xin	seek_grave	0.12
has muong	seek_grave	0.11	comrade_tip	0.09	grave_info	-0.14	relics	0.17	battle_account	-0.07	foreign_tip	0.08	scam_report	-0.05	rumour	-0.05	request_recognition	-0.1
has muong khuong	event	-0.06
has muong la	seek_grave	0.05	grave_info	-0.06	battle_account	-0.06	event	-0.09
has muu	seek_grave	0.09	battle_account	0.08
has my	comrade_tip	-0.19	grave_info	0.13	remains_found	-0.17	relics	-0.17	registry	-0.23	battle_account	-0.11	enemy_report	0.41	foreign_tip	0.11	dna_question	-0.06	rumour	-0.08	event	0.06
has my ban	seek_grave	-0.09	comrade_tip	0.05	grave_info	0.09
has my brother	relics	0.13
has my dad	seek_grave	0.08
has my father	comrade_tip	0.08	grave_info	0.09	relics	-0.08	registry	0.05	foreign_tip	-0.05
has my late	seek_grave	-0.11	grave_info	-0.05	relics	0.06	event	0.06
has my mother	seek_grave	0.09	grave_info	-0.07	relics	-0.08	foreign_tip	-0.08	dna_question	0.17	scam_report	0.08	event	-0.07
has my name	grave_info	-0.05	enemy_report	-0.05
has my tho	seek_grave	0.2	grave_info	-0.08	foreign_tip	-0.05	event	-0.09
has my wife	comrade_tip	0.05	grave_info	0.13	relics	-0.05	request_recognition	0.05	event	-0.06
has n	seek_grave	-0.1	comrade_tip	0.08	grave_info	-0.05	remains_found	0.25	relics	-0.08	battle_account	-0.1	scam_report	-0.06	request_recognition	0.08	event	0.06
has n a	seek_grave	0.06	request_recognition	0.16
has na	seek_grave	0.09	grave_info	-0.14	registry	-0.05	rumour	-0.05	request_recognition	0.14	event	-0.14
has na ri	comrade_tip	0.11	grave_info	-0.07	event	-0.07
has na san	remains_found	0.08
has nai	seek_grave	-0.09	comrade_tip	-0.07	registry	0.05	event	0.24
has nam	seek_grave	0.08	comrade_tip	0.05	grave_info	0.34	remains_found	-0.19	relics	-0.31	registry	-0.23	battle_account	-0.15	enemy_report	-0.4	foreign_tip	-0.07	dna_question	-0.07	scam_report	-0.11	rumour	-0.1	request_recognition	-0.17	not_dead	0.07
has nam anh	seek_grave	0.12	comrade_tip	-0.08	grave_info	-0.05
has nam at	request_recognition	0.08
has nam ay	comrade_tip	-0.06	grave_info	0.05
has nam bay	seek_grave	0.2	comrade_tip	-0.14	dna_question	0.05	request_recognition	-0.05	event	-0.12
has nam ben	seek_grave	-0.06	scam_report	0.05	event	0.16
has nam binh	seek_grave	-0.08	comrade_tip	0.08	event	0.06
has nam bo	seek_grave	0.09	comrade_tip	-0.06	rumour	0.05
has nam can	seek_grave	0.1	comrade_tip	-0.07	grave_info	-0.05	event	-0.05
has nam canh	seek_grave	0.14
has nam chua	seek_grave	0.06
has nam chung	comrade_tip	0.05	grave_info	-0.05	event	-0.07
has nam co	seek_grave	-0.05	event	0.11
has nam con	seek_grave	-0.09	foreign_tip	0.08	dna_question	0.09
has nam dan	grave_info	0.13	battle_account	-0.06
has nam dat	comrade_tip	-0.07	grave_info	0.11
has nam dau	seek_grave	0.12	comrade_tip	-0.1
has nam dinh	seek_grave	0.15	grave_info	-0.06	relics	-0.07	battle_account	0.05	event	-0.23
has nam do	seek_grave	-0.21	comrade_tip	0.12	grave_info	0.21	event	-0.09
has nam doi	comrade_tip	-0.06	grave_info	-0.05
has nam duoi	seek_grave	-0.17	comrade_tip	-0.14	grave_info	-0.1	battle_account	0.15	scam_report	0.12	not_dead	0.07	event	0.18
has nam em	seek_grave	0.05
has nam gan	comrade_tip	-0.05	grave_info	0.13
has nam giap	event	0.08
has nam ha	comrade_tip	-0.06	event	0.09
has nam hai	battle_account	0.07
has nam hang	seek_grave	0.11
has nam khong	grave_info	0.08	event	0.07
has nam ky	seek_grave	-0.11	grave_info	0.05	battle_account	-0.05	request_recognition	0.08
has nam lai	seek_grave	0.1	comrade_tip	-0.19	grave_info	-0.18	registry	0.05	battle_account	0.26	event	0.14
has nam lao	event	-0.06
has nam mau	grave_info	0.06
has nam mo	seek_grave	-0.09	comrade_tip	-0.09	grave_info	0.15	remains_found	-0.05	foreign_tip	0.07	not_dead	0.06	event	0.36
has nam mot	comrade_tip	0.09	grave_info	-0.08
has nam muoi	grave_info	0.05	event	-0.12
has nam nam	comrade_tip	-0.07	grave_info	0.13	relics	0.06	battle_account	-0.05	event	-0.12
has nam nao	grave_info	0.26	battle_account	0.06	event	0.14
has nam nay	seek_grave	0.32	comrade_tip	-0.05	grave_info	-0.09	registry	-0.06	battle_account	-0.1	scam_report	-0.05	rumour	-0.06	request_recognition	0.08	not_dead	-0.07	event	-0.12
has nam ngay	seek_grave	0.06	rumour	0.05
has nam ngoai	seek_grave	-0.11	comrade_tip	0.12	grave_info	0.11	registry	-0.06
has nam nguoi	seek_grave	-0.06	comrade_tip	0.12
has nam nham	comrade_tip	0.08	grave_info	-0.07	event	-0.07
has nam ninh	grave_info	0.1
has nam o	seek_grave	-0.16	comrade_tip	0.07	grave_info	0.18	remains_found	-0.06	dna_question	0.05	scam_report	0.15	request_recognition	-0.09	not_dead	-0.07	event	-0.11
has nam ong	comrade_tip	0.1	grave_info	-0.13	registry	0.1	event	0.07
has nam quy	seek_grave	0.07	comrade_tip	-0.05	event	0.06
has nam roi	seek_grave	-0.14	grave_info	0.07
has nam sach	seek_grave	0.06	remains_found	0.05	registry	0.07	foreign_tip	-0.05
has nam sau	seek_grave	0.12	comrade_tip	-0.08	relics	-0.05
has nam sinh	seek_grave	-0.12	comrade_tip	-0.09	grave_info	0.13	event	-0.07
has nam song	seek_grave	-0.06
has nam tan	seek_grave	-0.06	comrade_tip	-0.06	request_recognition	0.12	event	-0.05
has nam thang	comrade_tip	0.05
has nam thanh	grave_info	-0.1	battle_account	0.07	event	0.09
has nam thi	seek_grave	0.25	comrade_tip	-0.14
has nam toi	seek_grave	0.12	comrade_tip	-0.05	grave_info	-0.12
has nam tren	comrade_tip	0.06	grave_info	-0.08
has nam trong	battle_account	0.06
has nam truc	seek_grave	0.13
has nam truoc	comrade_tip	0.05	event	0.05
has nam tu	scam_report	0.06	event	0.06
has nam vien	comrade_tip	0.07	grave_info	-0.07	registry	0.05	rumour	0.06	event	0.06
has nam xuong	comrade_tip	0.07
has name	seek_grave	0.05	grave_info	-0.07	remains_found	-0.05	relics	-0.07	battle_account	-0.1	enemy_report	-0.12	foreign_tip	0.21	dna_question	-0.05	rumour	-0.09	event	-0.23
has name is	comrade_tip	0.08	enemy_report	-0.05	foreign_tip	-0.06	request_recognition	0.05
has named	seek_grave	-0.06	foreign_tip	0.05	rumour	0.05	event	0.05
has names	seek_grave	-0.08	grave_info	-0.06	relics	-0.07	battle_account	0.2	foreign_tip	0.12	rumour	-0.05	event	0.32
has nan	seek_grave	-0.1	grave_info	0.11	request_recognition	0.1
has nang	comrade_tip	0.21	grave_info	-0.08	remains_found	0.06	foreign_tip	-0.06	request_recognition	-0.06
has nao	seek_grave	0.35	comrade_tip	-0.16	grave_info	-0.18	remains_found	-0.05	registry	-0.07	enemy_report	0.08	foreign_tip	-0.06	not_dead	-0.06
has nao biet	seek_grave	0.09	grave_info	-0.09
has nao co	seek_grave	-0.05	comrade_tip	0.09	event	0.06
has nao cung	seek_grave	-0.15	grave_info	0.18	battle_account	0.16	event	0.21
has nao khong	comrade_tip	0.05	request_recognition	0.05	event	-0.05
has nao o	comrade_tip	-0.12	relics	0.05	event	0.13
has nao thi	event	-0.06
has nap	seek_grave	-0.08	remains_found	0.1
has nat	grave_info	-0.14	request_recognition	0.05
has nau	seek_grave	0.09	comrade_tip	0.13	grave_info	-0.05	event	-0.07
has navy	grave_info	-0.05	relics	-0.08	foreign_tip	0.11	rumour	0.05
has nay	seek_grave	-0.06	comrade_tip	-0.21	grave_info	0.11	remains_found	0.08	relics	0.05	registry	-0.08	battle_account	0.1	foreign_tip	-0.08	rumour	-0.06	request_recognition	0.1	not_dead	-0.13	event	0.06
has nay anh	seek_grave	-0.05	comrade_tip	-0.06
has nay bo	comrade_tip	0.06	event	-0.06
has nay chi	seek_grave	0.06	comrade_tip	0.05
has nay cho	seek_grave	-0.06	event	0.09
has nay chua	battle_account	0.06	request_recognition	0.05
has nay co	request_recognition	0.05	event	-0.14
has nay con	seek_grave	0.11	comrade_tip	0.13	grave_info	-0.08	battle_account	-0.06	event	-0.13
has nay cung	grave_info	-0.08	registry	0.09	event	0.08
has nay da	seek_grave	0.05	grave_info	0.06	registry	-0.06	event	-0.12
has nay em	seek_grave	-0.06	comrade_tip	-0.05	grave_info	0.12
has nay khong	seek_grave	-0.06	comrade_tip	-0.05	grave_info	0.06
has nay la	grave_info	0.1	event	0.07
has nay nam	comrade_tip	0.06	grave_info	-0.1	dna_question	0.06	event	-0.05
has nay o	comrade_tip	-0.05	grave_info	0.12	event	0.09
has nay ong	seek_grave	-0.13	grave_info	-0.07	not_dead	0.05	event	0.09
has nay toi	comrade_tip	-0.1	grave_info	-0.1	event	0.12
has nay van	comrade_tip	-0.09	event	0.09
has nay xin	grave_info	0.11
has nb	relics	-0.05
has ne	seek_grave	0.08	grave_info	-0.09	enemy_report	-0.08	foreign_tip	0.19	request_recognition	-0.07
has neang	seek_grave	-0.06	grave_info	0.09	battle_account	0.07	event	0.09
has near	seek_grave	-0.16	remains_found	0.08	foreign_tip	0.16	dna_question	-0.05	not_dead	-0.05
has near the	comrade_tip	-0.05	rumour	0.05	event	-0.06
has nem	seek_grave	0.09	comrade_tip	-0.05	battle_account	0.05	event	-0.08
has nen	seek_grave	-0.26	comrade_tip	0.06	grave_info	0.28	remains_found	0.13	relics	-0.21	event	0.06
has nen chua	grave_info	-0.06	event	-0.09
has nen em	remains_found	0.05	event	-0.05
has nen khong	seek_grave	0.13	comrade_tip	0.06	grave_info	-0.06
has nen nha	comrade_tip	-0.06	grave_info	0.13	event	0.07
has nen toi	registry	0.1	event	0.09
has net	seek_grave	-0.08	comrade_tip	-0.06	event	0.19
has neu	grave_info	-0.09	relics	0.05	battle_account	0.11	foreign_tip	0.07
has never	comrade_tip	0.05	grave_info	-0.07	relics	-0.07	foreign_tip	0.1
has next	rumour	0.05
has next to	rumour	0.06
has ng	seek_grave	0.12	comrade_tip	0.22	grave_info	-0.14	registry	-0.05	battle_account	-0.05	enemy_report	-0.05	dna_question	-0.06	rumour	-0.05	event	0.07
has nga	seek_grave	0.09	comrade_tip	0.15	grave_info	-0.13	remains_found	-0.06	battle_account	0.07	foreign_tip	-0.12	dna_question	-0.08	scam_report	-0.05	event	-0.12
has nga ba	seek_grave	-0.1	comrade_tip	0.07	event	0.06
has nga o	seek_grave	0.07	grave_info	-0.1	registry	0.11	event	-0.06
has nga son	seek_grave	-0.06	comrade_tip	-0.1	grave_info	0.15
has nga tu	comrade_tip	0.08	grave_info	-0.05
has nga xuong	seek_grave	0.17	comrade_tip	-0.1	event	-0.06
has ngac	comrade_tip	-0.05	event	0.07
has ngai	comrade_tip	-0.05	registry	0.06	battle_account	-0.06	request_recognition	0.12	event	-0.11
has ngam	comrade_tip	0.19	battle_account	-0.1	event	-0.14
has ngam ta	seek_grave	-0.05	comrade_tip	0.17	grave_info	-0.1	event	-0.06
has ngan	seek_grave	0.1	comrade_tip	0.06	relics	-0.1	foreign_tip	-0.07	event	-0.07
has ngang	seek_grave	-0.06	comrade_tip	0.05	grave_info	0.18	event	-0.06
has ngap	grave_info	-0.07	registry	0.07	event	-0.06
has ngat	request_recognition	-0.06	not_dead	0.05
has ngay	seek_grave	0.14	comrade_tip	0.07	grave_info	-0.11	relics	-0.22	registry	-0.16	battle_account	0.2	enemy_report	0.08	dna_question	-0.13	scam_report	-0.23	rumour	-0.18	request_recognition	0.08	not_dead	-0.26
has ngay anh	seek_grave	0.07	comrade_tip	-0.06
has ngay ay	comrade_tip	-0.08	grave_info	0.06
has ngay bo	seek_grave	-0.05	comrade_tip	0.11
has ngay cua	seek_grave	-0.06	event	0.05
has ngay di	seek_grave	0.06	comrade_tip	-0.05
has ngay do	comrade_tip	0.07	grave_info	0.07
has ngay duoi	comrade_tip	0.05	grave_info	-0.08	event	-0.1
has ngay gio	seek_grave	0.07	request_recognition	0.05
has ngay mat	seek_grave	0.05	comrade_tip	-0.05	grave_info	0.16	event	-0.07
has ngay mong	comrade_tip	-0.07	request_recognition	0.07
has ngay mung	comrade_tip	0.05	grave_info	-0.05
has ngay muoi	event	0.07
has ngay nao	grave_info	0.05	request_recognition	0.07
has ngay o	seek_grave	0.07
has ngay ram	grave_info	0.11
has ngay sau	comrade_tip	0.08	grave_info	0.23	battle_account	-0.05	event	-0.05
has ngay sinh	seek_grave	0.08
has ngay tai	event	-0.08
has ngay thang	battle_account	0.05	event	0.07
has ngay thi	comrade_tip	0.07
has ngay toi	seek_grave	-0.06
has ngay tren	seek_grave	-0.07	grave_info	0.05
has ngay trong	comrade_tip	0.05
has ngay truoc	comrade_tip	0.06	battle_account	0.09	event	-0.05
has ngay xua	grave_info	-0.11	relics	0.06	battle_account	-0.07	rumour	0.18
has nghe	seek_grave	0.21	comrade_tip	-0.08	grave_info	-0.31	remains_found	-0.15	relics	-0.08	registry	-0.15	battle_account	0.13	enemy_report	-0.05	foreign_tip	-0.13	dna_question	-0.05	scam_report	-0.06	rumour	0.66	request_recognition	-0.26	event	0.12
has nghe an	comrade_tip	0.15	grave_info	0.08	battle_account	-0.07	rumour	-0.05	request_recognition	-0.05	event	-0.21
has nghe anh	comrade_tip	0.05	battle_account	0.05	event	0.06
has nghe ba	grave_info	0.05	event	0.05
has nghe dau	relics	0.05	rumour	0.06
has nghe may	comrade_tip	-0.05	rumour	0.11
has nghe nguoi	comrade_tip	-0.05
has nghe noi	grave_info	-0.14	battle_account	0.08	rumour	0.18	request_recognition	-0.06
has nghe ong	comrade_tip	-0.08	rumour	0.05	event	0.1
has nghi	seek_grave	-0.29	comrade_tip	-0.05	grave_info	0.14	relics	-0.07	registry	0.05	enemy_report	-0.07	rumour	-0.07	request_recognition	0.26	not_dead	0.1	event	-0.06
has nghi bo	seek_grave	-0.09	grave_info	-0.06	registry	0.07
has nghi huu	seek_grave	-0.05	comrade_tip	-0.05	grave_info	0.11	event	0.07
has nghi loc	comrade_tip	0.08
has nghi xuan	comrade_tip	-0.06
has nghia	comrade_tip	0.14	relics	-0.05	registry	-0.06	battle_account	-0.18	foreign_tip	-0.17	not_dead	-0.11	event	-0.19
has nghia dia	seek_grave	-0.05	comrade_tip	0.21	grave_info	-0.09	registry	-0.06	battle_account	-0.09	request_recognition	0.06	event	-0.13
has nghia hung	seek_grave	-0.05	comrade_tip	0.05	event	-0.08
has nghia trang	grave_info	0.4	remains_found	-0.08	relics	-0.14	battle_account	-0.09	enemy_report	-0.09	foreign_tip	-0.05	scam_report	-0.07	request_recognition	-0.17	not_dead	-0.07
has nghia vu	seek_grave	0.06
has nghiem	seek_grave	-0.09	remains_found	-0.08	enemy_report	-0.05	dna_question	0.16	rumour	-0.05	request_recognition	-0.08	event	-0.2
has nghiem dinh	seek_grave	0.07	event	-0.05
has nghiem thi	dna_question	0.05
has nghiem xuan	seek_grave	-0.06	grave_info	0.11	registry	0.05	event	-0.06
has nghien	comrade_tip	0.06	grave_info	-0.1	enemy_report	0.05
has nghiep	seek_grave	0.21	comrade_tip	0.05	grave_info	-0.13	request_recognition	-0.06	event	-0.08
has nghin	comrade_tip	-0.05	registry	0.05	event	-0.07
has ngo	seek_grave	0.08	comrade_tip	0.18	grave_info	-0.12	remains_found	-0.08	registry	0.13	battle_account	0.16	enemy_report	0.12	foreign_tip	-0.21	scam_report	-0.05	rumour	-0.06
has ngo quang	comrade_tip	0.05	not_dead	0.05
has ngo quyen	seek_grave	0.08
has ngo thi	seek_grave	0.11	comrade_tip	-0.08	grave_info	-0.21	relics	0.1	enemy_report	0.05	dna_question	0.06	request_recognition	-0.05
has ngo van	seek_grave	-0.07	grave_info	0.06	battle_account	-0.06	enemy_report	0.11	foreign_tip	-0.06
has ngoai	seek_grave	0.06	comrade_tip	-0.12	grave_info	0.05	remains_found	-0.1	relics	-0.15	registry	-0.16	enemy_report	-0.07	foreign_tip	-0.1	scam_report	0.19	rumour	-0.1	not_dead	-0.08	event	-0.18
has ngoai bac	seek_grave	-0.07	grave_info	0.13
has ngoai chau	seek_grave	0.16	grave_info	-0.13	dna_question	0.06
has ngoai con	grave_info	-0.06	event	-0.13
has ngoai em	seek_grave	-0.28	grave_info	0.06	battle_account	0.06	request_recognition	0.11
has ngoai ra	seek_grave	0.05
has ngoai toi	seek_grave	0.05	comrade_tip	-0.06	event	-0.12
has ngoan	seek_grave	0.11	comrade_tip	-0.1	grave_info	-0.11	relics	-0.05	registry	0.08	battle_account	0.06	rumour	0.05	event	-0.12
has ngoc	seek_grave	0.07	comrade_tip	-0.08	remains_found	-0.12	relics	0.27	registry	0.09	battle_account	-0.22	enemy_report	-0.05	request_recognition	-0.1	event	-0.06
has ngoc bich	grave_info	-0.05	rumour	0.06
has ngoc hoi	seek_grave	0.05	comrade_tip	-0.05	request_recognition	0.05
has ngoc son	relics	0.06
has ngoi	seek_grave	-0.2	grave_info	0.33	relics	-0.05	registry	0.05	battle_account	-0.14	not_dead	-0.06	event	0.21
has ngoi mo	comrade_tip	-0.1	grave_info	0.16	event	0.07
has ngon	event	-0.07
has ngot	comrade_tip	0.05
has ngu	seek_grave	0.13	remains_found	-0.08	registry	-0.1	battle_account	-0.05	dna_question	-0.09	scam_report	-0.06	rumour	-0.06	request_recognition	0.11	not_dead	-0.1	event	-0.19
has ngu thang	grave_info	-0.05
has ngua	seek_grave	-0.08	comrade_tip	0.08	grave_info	0.08	battle_account	-0.06
has nguc	seek_grave	-0.08	comrade_tip	0.15	grave_info	-0.12	event	-0.1
has ngung	seek_grave	0.07	grave_info	-0.05
has nguoc	seek_grave	-0.05	comrade_tip	0.12	grave_info	0.08
has nguoi	seek_grave	-0.18	comrade_tip	0.09	relics	-0.1	registry	0.13	battle_account	0.16	enemy_report	-0.15	dna_question	-0.14	rumour	0.13	event	0.32
has nguoi anh	seek_grave	0.2	comrade_tip	-0.06	event	0.08
has nguoi ay	event	0.05
has nguoi ba	comrade_tip	-0.05	battle_account	0.12	event	0.07
has nguoi bac	grave_info	0.07	event	0.1
has nguoi ban	grave_info	-0.15	relics	0.07
has nguoi bao	seek_grave	0.07	comrade_tip	0.09	scam_report	0.06
has nguoi bi	comrade_tip	-0.09	battle_account	0.08
has nguoi biet	comrade_tip	0.05
has nguoi binh	grave_info	-0.09	rumour	0.05
has nguoi cao	comrade_tip	-0.06	grave_info	0.09	event	0.07
has nguoi cham	grave_info	-0.13	relics	0.11	event	-0.11
has nguoi chep	seek_grave	-0.07	grave_info	-0.09	registry	0.07
has nguoi chet	seek_grave	-0.2	grave_info	0.07	request_recognition	0.11	not_dead	0.05	event	0.05
has nguoi chi	comrade_tip	-0.24	grave_info	0.11	registry	0.05	battle_account	0.1
has nguoi chon	comrade_tip	0.13	grave_info	-0.16	registry	0.06	battle_account	-0.06	rumour	0.05	event	-0.12
has nguoi co	grave_info	-0.07	battle_account	0.08	enemy_report	0.06	request_recognition	0.1	event	0.11
has nguoi con	seek_grave	0.12	comrade_tip	0.1	grave_info	-0.19	registry	0.06	battle_account	-0.05
has nguoi cua	seek_grave	-0.05	grave_info	-0.08	registry	0.07	enemy_report	0.05	event	0.07
has nguoi cung	seek_grave	0.1	comrade_tip	-0.23	grave_info	-0.05	relics	0.05
has nguoi da	seek_grave	-0.07	comrade_tip	0.09	event	-0.09
has nguoi dan	comrade_tip	0.14	remains_found	0.05
has nguoi dao	seek_grave	-0.09	comrade_tip	0.17	grave_info	0.11	battle_account	-0.11	event	-0.1
has nguoi di	seek_grave	-0.05	comrade_tip	-0.09	registry	0.06	battle_account	0.05	event	0.06
has nguoi do	seek_grave	-0.05	grave_info	0.05	relics	0.06
has nguoi em	seek_grave	0.1
has nguoi ghi	seek_grave	0.08	comrade_tip	-0.12	grave_info	0.13	event	0.06
has nguoi gia	event	0.06
has nguoi gui	event	0.05
has nguoi ha	comrade_tip	0.09
has nguoi hai	seek_grave	-0.07	grave_info	0.09
has nguoi hoa	comrade_tip	0.05	grave_info	0.1	request_recognition	0.1	event	0.09
has nguoi hoi	grave_info	-0.06
has nguoi ke	seek_grave	-0.19	comrade_tip	0.05	battle_account	0.07	enemy_report	0.06
has nguoi khac	seek_grave	0.21	comrade_tip	-0.07	grave_info	-0.09	rumour	0.08	event	-0.07
has nguoi khai	seek_grave	-0.07	request_recognition	0.06
has nguoi khmer	seek_grave	0.06	comrade_tip	0.1	grave_info	-0.06	battle_account	-0.05	event	-0.07
has nguoi khong	seek_grave	-0.1	grave_info	-0.1	relics	0.1	battle_account	0.29	event	0.14
has nguoi kia	seek_grave	-0.07	request_recognition	0.07
has nguoi kien	comrade_tip	0.08	grave_info	0.06
has nguoi kinh	comrade_tip	-0.05	grave_info	0.1	event	0.08
has nguoi ky	comrade_tip	0.06	battle_account	-0.05
has nguoi la	comrade_tip	-0.07	grave_info	0.22	event	0.12
has nguoi lam	seek_grave	-0.23	comrade_tip	-0.07	grave_info	-0.09	battle_account	0.06	request_recognition	0.29
has nguoi lang	seek_grave	0.24	comrade_tip	-0.07	grave_info	-0.12	request_recognition	-0.05	event	-0.1
has nguoi lap	seek_grave	-0.06	grave_info	0.08	registry	0.08
has nguoi len	seek_grave	0.07	comrade_tip	-0.09	grave_info	-0.07
has nguoi linh	seek_grave	-0.07	comrade_tip	-0.07	foreign_tip	0.16	event	0.22
has nguoi ma	comrade_tip	0.09
has nguoi mat	seek_grave	-0.1	comrade_tip	-0.06	registry	0.11	not_dead	0.08	event	0.08
has nguoi mong	comrade_tip	0.1	grave_info	-0.1
has nguoi mot	seek_grave	-0.08	comrade_tip	0.13	event	-0.05
has nguoi muong	seek_grave	-0.05	grave_info	0.06
has nguoi nam	seek_grave	-0.24	comrade_tip	-0.13	grave_info	-0.14	battle_account	0.21	not_dead	0.11	event	0.16
has nguoi nay	seek_grave	-0.09	grave_info	-0.07	remains_found	0.05	relics	0.11	registry	0.12
has nguoi nghe	seek_grave	-0.06	grave_info	0.07	event	0.05
has nguoi nha	seek_grave	-0.16	comrade_tip	-0.05	grave_info	0.06	remains_found	-0.07	relics	0.1	registry	-0.09	request_recognition	0.08
has nguoi nhan	seek_grave	0.06	registry	0.05	event	0.06
has nguoi noi	seek_grave	-0.06	comrade_tip	-0.05	rumour	0.13	event	0.08
has nguoi nua	grave_info	0.06	foreign_tip	0.05
has nguoi nung	grave_info	0.09
has nguoi o	seek_grave	-0.07	comrade_tip	-0.07	grave_info	0.33	battle_account	0.05	dna_question	0.05
has nguoi phu	seek_grave	-0.06	comrade_tip	0.08	event	0.12
has nguoi quang	comrade_tip	0.1	event	-0.05
has nguoi sau	comrade_tip	0.1	grave_info	-0.05
has nguoi ta	seek_grave	0.17	comrade_tip	-0.07	grave_info	-0.11	remains_found	-0.05	relics	-0.07	dna_question	0.08	rumour	0.11	request_recognition	-0.05	not_dead	0.15
has nguoi tay	comrade_tip	0.06	grave_info	0.06	relics	0.05	battle_account	-0.06	event	-0.15
has nguoi ten	seek_grave	-0.07	comrade_tip	0.05	grave_info	-0.06	relics	0.08	scam_report	0.06
has nguoi thai	seek_grave	-0.12	comrade_tip	-0.09	grave_info	0.08	battle_account	0.06	event	0.05
has nguoi than	comrade_tip	-0.06	grave_info	0.17	remains_found	-0.06	relics	0.06
has nguoi thanh	seek_grave	-0.07	grave_info	0.09	event	0.19
has nguoi thi	grave_info	0.06	event	0.08
has nguoi thon	seek_grave	0.07	comrade_tip	0.06	grave_info	-0.05
has nguoi thu	comrade_tip	0.09
has nguoi toi	battle_account	0.05	event	0.06
has nguoi trong	comrade_tip	-0.2	grave_info	0.16	registry	0.06	battle_account	0.07	event	0.05
has nguoi ve	event	0.09
has nguoi viet	seek_grave	-0.1	comrade_tip	0.1	event	0.05
has nguoi xa	event	-0.06
has nguoi xung	seek_grave	-0.05	scam_report	0.08
has nguoi yeu	seek_grave	0.12	grave_info	-0.05	event	-0.06
has nguon	grave_info	0.09
has nguy	seek_grave	-0.16	comrade_tip	0.07	grave_info	0.07	battle_account	-0.05	request_recognition	0.09	event	-0.1
has nguyen	seek_grave	-0.16	comrade_tip	0.2	grave_info	-0.21	remains_found	-0.09	relics	-0.19	registry	0.2	battle_account	0.15	foreign_tip	-0.08	scam_report	-0.14	rumour	-0.11	request_recognition	-0.17	not_dead	-0.14	event	0.19
has nguyen ba	seek_grave	-0.09	event	0.06
has nguyen binh	comrade_tip	0.05	registry	0.05	event	-0.07
has nguyen dang	relics	0.05
has nguyen dinh	seek_grave	-0.06	registry	0.08
has nguyen duc	remains_found	-0.05	event	0.06
has nguyen huu	seek_grave	0.25	grave_info	-0.21	dna_question	-0.06
has nguyen khac	grave_info	0.08
has nguyen la	seek_grave	-0.08	comrade_tip	0.09	grave_info	0.08	registry	0.05	battle_account	-0.05
has nguyen quan	seek_grave	0.15	registry	-0.07	request_recognition	-0.05	event	-0.13
has nguyen thanh	comrade_tip	0.08	grave_info	-0.06	rumour	0.06	not_dead	0.06	event	-0.07
has nguyen the	comrade_tip	0.06	grave_info	0.07	event	-0.08
has nguyen thi	seek_grave	-0.09	comrade_tip	-0.14	grave_info	0.08	battle_account	0.17	dna_question	0.07	request_recognition	-0.05	event	0.12
has nguyen trong	comrade_tip	0.09	battle_account	-0.05	event	-0.06
has nguyen van	grave_info	-0.12	relics	-0.05	battle_account	-0.06	enemy_report	0.12	foreign_tip	0.1	request_recognition	-0.06	event	-0.07
has nguyen xa	registry	0.05	battle_account	0.06	event	0.05
has nguyen xuan	comrade_tip	-0.06	foreign_tip	0.06
has nguyet	seek_grave	0.17	registry	-0.07	dna_question	0.07	event	-0.12
has nha	seek_grave	-0.07	comrade_tip	-0.06	grave_info	0.08	remains_found	-0.17	relics	0.11	registry	-0.16	battle_account	-0.21	enemy_report	-0.23	foreign_tip	-0.17	dna_question	0.12	scam_report	0.31	request_recognition	-0.05	event	-0.24
has nha ai	grave_info	0.05
has nha anh	seek_grave	-0.11	comrade_tip	0.1	relics	0.07	battle_account	-0.05
has nha ba	seek_grave	0.06	grave_info	0.06	registry	-0.06	battle_account	-0.07	event	-0.14
has nha bac	seek_grave	-0.07	comrade_tip	-0.06	grave_info	0.08
has nha bao	grave_info	0.09
has nha bia	grave_info	-0.16	battle_account	0.05	request_recognition	0.05
has nha chau	seek_grave	0.16	event	-0.14
has nha chi	grave_info	0.07	battle_account	0.07
has nha co	comrade_tip	-0.09	grave_info	0.17	event	-0.13
has nha con	seek_grave	0.05
has nha cu	seek_grave	-0.16	comrade_tip	-0.06	grave_info	0.17	event	-0.11
has nha da	seek_grave	-0.09	grave_info	0.09
has nha dan	seek_grave	-0.06	comrade_tip	0.05	registry	0.05	event	0.05
has nha e	seek_grave	0.09	comrade_tip	-0.05	event	0.05
has nha em	seek_grave	0.17	comrade_tip	-0.1	grave_info	0.06	relics	-0.09	registry	-0.06	dna_question	0.05	event	0.05
has nha goi	seek_grave	0.1	comrade_tip	-0.05
has nha khong	grave_info	-0.05	request_recognition	0.13
has nha la	seek_grave	0.14	comrade_tip	-0.05
has nha ma	comrade_tip	0.07	grave_info	-0.06	request_recognition	0.11
has nha may	grave_info	0.11
has nha minh	seek_grave	0.18	comrade_tip	-0.11	grave_info	-0.05	event	-0.07
has nha mo	request_recognition	0.09	event	-0.08
has nha nam	comrade_tip	0.06	event	-0.05
has nha nao	seek_grave	-0.09	grave_info	0.06	event	-0.08
has nha ngoai	comrade_tip	-0.06	grave_info	-0.08	scam_report	0.18	event	-0.08
has nha nhan	seek_grave	-0.07
has nha nuoc	comrade_tip	-0.07	grave_info	0.08	dna_question	-0.09	scam_report	0.1	rumour	0.1	request_recognition	0.05
has nha o	seek_grave	-0.09	comrade_tip	0.26	battle_account	0.08	rumour	-0.05	request_recognition	-0.07	not_dead	-0.06	event	0.12
has nha ong	seek_grave	-0.16	comrade_tip	0.27	grave_info	-0.05	remains_found	-0.06	battle_account	0.09	request_recognition	-0.08
has nha rong	battle_account	0.05	event	0.06
has nha thi	grave_info	0.08	remains_found	-0.07	event	0.06
has nha tho	seek_grave	-0.06	comrade_tip	0.18	registry	0.06	battle_account	-0.07	event	-0.07
has nha toi	seek_grave	0.05	comrade_tip	-0.26	grave_info	0.24	remains_found	-0.08	battle_account	-0.08	dna_question	0.06	scam_report	0.14	not_dead	0.05	event	0.06
has nha trang	comrade_tip	-0.07	grave_info	0.08	event	0.09
has nha tui	comrade_tip	-0.09	grave_info	0.05	scam_report	0.05	event	0.07
has nha van	grave_info	0.07	dna_question	0.05	event	0.07
has nhac	seek_grave	-0.07	comrade_tip	-0.08	grave_info	0.26	dna_question	-0.05	request_recognition	0.07
has nhai	seek_grave	-0.13	comrade_tip	0.09	grave_info	0.06	request_recognition	0.06
has nham	seek_grave	-0.11	comrade_tip	0.06	grave_info	0.18	relics	-0.14	battle_account	0.05	enemy_report	-0.05	scam_report	-0.07	request_recognition	-0.05	not_dead	0.25	event	-0.09
has nham mat	seek_grave	-0.05	comrade_tip	0.07	grave_info	0.09	event	-0.08
has nham thin	comrade_tip	-0.06
has nham ty	comrade_tip	0.11	event	-0.06
has nhan	seek_grave	-0.26	comrade_tip	0.09	grave_info	0.08	remains_found	-0.07	relics	0.15	registry	-0.21	battle_account	-0.16	enemy_report	-0.08	foreign_tip	0.1	dna_question	0.08	scam_report	-0.05	request_recognition	0.46	event	-0.26
has nhan bieu	comrade_tip	0.07	grave_info	-0.05
has nhan cho	seek_grave	0.05	comrade_tip	0.1	event	-0.06
has nhan chung	remains_found	0.05	request_recognition	0.16
has nhan co	seek_grave	-0.1	event	-0.05
has nhan con	comrade_tip	0.06
has nhan duoc	relics	0.06	registry	-0.06	foreign_tip	0.05
has nhan giay	seek_grave	-0.07	not_dead	0.05
has nhan giup	seek_grave	-0.08	comrade_tip	0.07	grave_info	0.08
has nhan la	seek_grave	0.05	grave_info	-0.1	rumour	0.06
has nhan liet	seek_grave	-0.18	comrade_tip	-0.05	grave_info	-0.09	dna_question	-0.05	request_recognition	0.33	event	-0.07
has nhan mo	seek_grave	-0.05	event	-0.08
has nhan ra	seek_grave	-0.05	grave_info	0.08	relics	0.05	not_dead	0.05	event	-0.11
has nhan tin	seek_grave	0.11	comrade_tip	-0.05	event	-0.05
has nhan toi	seek_grave	-0.05	comrade_tip	0.05	grave_info	-0.06	request_recognition	0.05	event	-0.05
has nhang	comrade_tip	-0.12	grave_info	0.39	relics	-0.05
has nhanh	seek_grave	-0.1	comrade_tip	-0.08	remains_found	0.1	relics	-0.05	registry	0.12	event	0.07
has nhap	seek_grave	-0.05	grave_info	-0.06	remains_found	-0.05	registry	0.08	enemy_report	-0.06	dna_question	-0.05	scam_report	-0.05
has nhap ngu	grave_info	-0.06	remains_found	-0.05	enemy_report	-0.06	not_dead	-0.07	event	-0.05
has nhat	seek_grave	-0.07	grave_info	-0.07	remains_found	-0.12	relics	0.35	enemy_report	0.12	scam_report	-0.09	rumour	-0.05	not_dead	-0.1	event	0.29
has nhat duoc	remains_found	-0.12	relics	0.18	event	0.1
has nhat ky	comrade_tip	-0.05	enemy_report	0.08	event	0.05
has nhat la	comrade_tip	0.05	grave_info	-0.08	battle_account	0.09
has nhau	seek_grave	0.05	relics	-0.08	registry	-0.06	battle_account	-0.07	dna_question	0.08	scam_report	0.11	rumour	0.07	request_recognition	-0.11
has nhau duoc	seek_grave	0.06
has nhau o	comrade_tip	0.11	grave_info	-0.07	not_dead	0.05
has nhay	seek_grave	0.07	comrade_tip	-0.09	battle_account	0.18	event	0.07
has nhe	seek_grave	0.09	remains_found	-0.07	dna_question	0.08	rumour	0.09	event	0.05
has nhi	comrade_tip	0.11	grave_info	-0.16	relics	-0.08	registry	0.07	enemy_report	0.09	request_recognition	0.05	event	-0.12
has nhiem	comrade_tip	-0.09	relics	0.08	registry	0.08	event	-0.1
has nhien	seek_grave	-0.06	event	0.06
has nhieu	seek_grave	-0.07	grave_info	-0.11	remains_found	0.14	relics	0.09	battle_account	0.09	event	0.17
has nhieu lam	comrade_tip	-0.05	remains_found	0.05	event	0.09
has nhieu nguoi	grave_info	-0.06	battle_account	0.06
has nhin	seek_grave	0.05	grave_info	-0.06	battle_account	0.08
has nhin thay	comrade_tip	-0.05	battle_account	0.1
has nho	seek_grave	-0.16	comrade_tip	0.07	grave_info	0.11	remains_found	-0.1	relics	-0.14	registry	0.17	battle_account	0.09	enemy_report	-0.12	foreign_tip	0.06	dna_question	-0.15	scam_report	-0.14	rumour	-0.13	request_recognition	0.05	not_dead	-0.12	event	0.29
has nho anh	comrade_tip	0.07
has nho cac	comrade_tip	-0.07	grave_info	0.05	registry	-0.05	battle_account	-0.05	request_recognition	0.06
has nho chau	seek_grave	-0.09	comrade_tip	0.09
has nho chuyen	grave_info	0.12	event	-0.06
has nho co	grave_info	0.08	registry	0.08
has nho con	grave_info	0.05	battle_account	-0.09	event	-0.16
has nho dang	comrade_tip	0.07
has nho duoc	seek_grave	-0.08	comrade_tip	-0.12	grave_info	0.09	battle_account	0.12	event	0.22
has nho em	comrade_tip	0.11
has nho ho	grave_info	-0.07	battle_account	0.11
has nho hoi	comrade_tip	-0.08	battle_account	0.07	event	0.09
has nho la	seek_grave	-0.09	comrade_tip	0.12
has nho nam	comrade_tip	-0.08	grave_info	0.06	battle_account	0.07	event	0.08
has nho ngay	grave_info	0.05	event	-0.05
has nho nguoi	seek_grave	0.07	comrade_tip	0.06
has nho nha	seek_grave	-0.05	comrade_tip	-0.05	grave_info	0.05
has nho ong	comrade_tip	-0.08	relics	0.06
has nho quan	seek_grave	0.14	grave_info	-0.08
has nho que	seek_grave	-0.07	comrade_tip	0.07	registry	0.09
has nho ro	seek_grave	-0.05	grave_info	-0.05
has nho ten	seek_grave	-0.05	battle_account	0.1	event	0.13
has nho tim	seek_grave	0.17	comrade_tip	-0.05	grave_info	-0.13	scam_report	-0.07
has nho toi	seek_grave	0.09	comrade_tip	0.06	grave_info	-0.13	event	-0.07
has nho vi	comrade_tip	0.05	grave_info	0.05	event	0.08
has nhom	seek_grave	-0.05	comrade_tip	-0.13	grave_info	-0.07	relics	0.22	registry	-0.09	battle_account	-0.13	enemy_report	0.14	foreign_tip	-0.06	dna_question	-0.05	event	0.15
has nhom khac	comrade_tip	-0.06	grave_info	-0.11	remains_found	0.08	event	0.15
has nhon	comrade_tip	0.15	grave_info	-0.2	battle_account	0.07	dna_question	0.09	request_recognition	-0.06	event	0.05
has nhu	seek_grave	0.13	grave_info	-0.08	remains_found	-0.07	relics	-0.19	registry	0.13	foreign_tip	0.07	dna_question	-0.05	scam_report	-0.07	rumour	0.05	request_recognition	-0.05	event	-0.15
has nhu dinh	seek_grave	-0.09	comrade_tip	-0.1	battle_account	0.12	dna_question	0.05	event	0.13
has nhu le	seek_grave	0.09	battle_account	-0.05	foreign_tip	0.05	event	-0.12
has nhu sau	registry	0.06
has nhu vay	seek_grave	-0.11	grave_info	0.17
has nhua	seek_grave	-0.11	grave_info	-0.05	remains_found	0.13	battle_account	0.06	event	0.16
has nhuan	grave_info	-0.08	request_recognition	0.05
has nhung	seek_grave	0.15	comrade_tip	-0.1	grave_info	-0.13	registry	0.06	battle_account	0.05	dna_question	0.24	scam_report	-0.13	rumour	-0.08	request_recognition	-0.08	not_dead	0.17	event	-0.12
has nhung anh	seek_grave	-0.06
has nhung ba	seek_grave	0.05	event	-0.06
has nhung bia	seek_grave	-0.14	grave_info	0.28	event	-0.08
has nhung chua	seek_grave	-0.05
has nhung khong	seek_grave	0.13	event	-0.09
has nhung mo	seek_grave	0.11	comrade_tip	0.05	grave_info	-0.12
has nhung nam	seek_grave	-0.09	comrade_tip	0.07	grave_info	-0.07	battle_account	0.05
has nhung nguoi	comrade_tip	-0.07	grave_info	-0.13	registry	0.07	battle_account	0.16	event	0.12
has nhung ong	seek_grave	0.1	comrade_tip	-0.05	grave_info	-0.14	relics	0.06
has nhung toi	not_dead	0.05
has nhuong	seek_grave	-0.07	comrade_tip	0.11	relics	0.1	battle_account	-0.1
has nhut	grave_info	0.06
has ni	comrade_tip	-0.12	grave_info	0.09	remains_found	0.09	relics	-0.07	event	0.21
has ni long	comrade_tip	-0.08	grave_info	-0.08	remains_found	0.12	relics	-0.08
has nie	seek_grave	0.08	comrade_tip	-0.16	grave_info	0.14
has niem	seek_grave	-0.05	comrade_tip	-0.11	grave_info	-0.05	remains_found	0.06	relics	0.09	battle_account	0.07	not_dead	0.06
has nien	comrade_tip	-0.09	grave_info	0.06	registry	-0.05	request_recognition	-0.05
has nien xung	seek_grave	0.06	comrade_tip	-0.11	relics	0.06
has night	relics	0.08	battle_account	0.14	event	0.05
has ninh	seek_grave	0.13	comrade_tip	0.05	grave_info	-0.07	remains_found	-0.08	relics	-0.08	registry	-0.11	battle_account	0.12	enemy_report	0.09	foreign_tip	-0.07	scam_report	0.09	rumour	-0.05	request_recognition	-0.06	not_dead	-0.07	event	-0.25
has ninh binh	seek_grave	-0.08	enemy_report	0.06	foreign_tip	-0.05
has ninh giang	seek_grave	-0.07	comrade_tip	-0.12	grave_info	-0.12	battle_account	0.09	enemy_report	0.07	foreign_tip	0.06	event	0.14
has ninh hai	seek_grave	0.14	comrade_tip	-0.06	grave_info	-0.12	relics	0.06	battle_account	0.05
has ninh quang	seek_grave	-0.05	comrade_tip	0.1
has ninh thi	comrade_tip	-0.08	battle_account	0.05
has ninh van	seek_grave	0.11	relics	0.05	battle_account	0.07
has nn	comrade_tip	0.09
has no	seek_grave	-0.28	comrade_tip	0.49	grave_info	-0.37	remains_found	-0.06	relics	-0.05	enemy_report	-0.05	foreign_tip	-0.09	scam_report	0.17	request_recognition	0.12	event	-0.43
has no bi	seek_grave	-0.08	grave_info	0.07	event	-0.06
has no cham	comrade_tip	0.14	grave_info	-0.06	battle_account	-0.05
has no chet	seek_grave	0.08	comrade_tip	0.05	grave_info	-0.1
has no co	scam_report	0.05
has no con	seek_grave	-0.07	comrade_tip	0.12	scam_report	0.06	event	-0.15
has no di	seek_grave	0.09	grave_info	-0.06	dna_question	0.08	event	-0.05
has no la	seek_grave	0.05	comrade_tip	0.05	grave_info	-0.05
has no nam	seek_grave	0.09	grave_info	-0.05
has no o	event	-0.07
has no ve	event	-0.07
has nobody	relics	-0.05	battle_account	0.16	enemy_report	-0.05	foreign_tip	-0.07	not_dead	0.05
has noc	seek_grave	0.07	event	-0.05
has noi	seek_grave	0.21	comrade_tip	-0.22	grave_info	0.16	remains_found	-0.14	relics	-0.09	registry	-0.15	battle_account	-0.28	enemy_report	-0.18	dna_question	0.15	scam_report	0.17	rumour	0.3	request_recognition	-0.07	not_dead	-0.2
has noi an	seek_grave	0.07	dna_question	0.06
has noi anh	comrade_tip	-0.07	request_recognition	0.05	not_dead	0.06
has noi ba	seek_grave	0.09	grave_info	-0.05	scam_report	0.07
has noi bac	seek_grave	0.05
has noi bi	grave_info	-0.05
has noi bo	seek_grave	0.11	grave_info	-0.1	rumour	0.06	event	0.09
has noi chau	seek_grave	-0.12	request_recognition	0.09	event	0.06
has noi cho	seek_grave	0.05	grave_info	0.1	event	0.05
has noi chon	seek_grave	0.11	comrade_tip	-0.25	grave_info	0.23	rumour	-0.06	event	-0.09
has noi chu	seek_grave	-0.15	comrade_tip	0.05	grave_info	-0.06	scam_report	0.06	rumour	0.08
has noi chuyen	event	0.05
has noi co	seek_grave	0.07	comrade_tip	-0.05	grave_info	-0.08	relics	0.07	event	0.1
has noi con	seek_grave	0.22	comrade_tip	-0.07	grave_info	-0.13	event	-0.09
has noi cua	seek_grave	-0.08	grave_info	0.06	relics	0.1
has noi da	seek_grave	-0.15	comrade_tip	0.08	event	-0.11
has noi day	seek_grave	-0.06	comrade_tip	0.09	battle_account	0.07	event	0.07
has noi do	grave_info	-0.14	remains_found	0.07	scam_report	0.05	rumour	0.09
has noi dung	grave_info	0.06	relics	0.05	scam_report	0.05	event	0.09
has noi duoc	comrade_tip	0.18	grave_info	-0.06	event	-0.05
has noi e	seek_grave	-0.1	comrade_tip	0.11	registry	0.05
has noi em	seek_grave	-0.13	grave_info	-0.08	relics	0.06	request_recognition	0.22	event	-0.12
has noi giong	seek_grave	-0.1	grave_info	0.15
has noi hi	request_recognition	0.08
has noi hoi	grave_info	0.07	rumour	0.11	event	0.14
has noi hs	seek_grave	0.08
has noi hy	seek_grave	0.2	comrade_tip	-0.05	grave_info	-0.07	dna_question	0.08
has noi khong	seek_grave	0.05	comrade_tip	-0.06	grave_info	-0.09	relics	0.06	event	-0.05
has noi la	comrade_tip	-0.06	registry	-0.05	battle_account	-0.07	scam_report	0.11	event	0.05
has noi lai	comrade_tip	0.07	grave_info	-0.1	event	-0.05
has noi mat	seek_grave	-0.07	comrade_tip	0.06	grave_info	0.07
has noi minh	seek_grave	0.08	comrade_tip	-0.06
has noi mo	seek_grave	-0.05	grave_info	0.07	battle_account	0.05
has noi nam	seek_grave	0.08	comrade_tip	-0.1	grave_info	-0.11	registry	0.07	scam_report	0.05
has noi ngay	comrade_tip	-0.06	event	0.06
has noi o	remains_found	0.05	rumour	0.07	event	0.05
has noi ong	event	-0.16
has noi sau	seek_grave	0.08	comrade_tip	-0.05	grave_info	-0.06
has noi ten	grave_info	0.13
has noi thi	dna_question	0.07
has noi toi	seek_grave	0.05	comrade_tip	0.06	grave_info	0.07	relics	0.09	event	-0.17
has noi ve	seek_grave	0.06	battle_account	0.05	event	0.1
has noi voi	grave_info	0.05	rumour	0.08
has noi vu	seek_grave	-0.13	dna_question	0.17	request_recognition	0.05	event	-0.05
has nom	seek_grave	0.1	comrade_tip	-0.05	relics	-0.05	registry	-0.06	battle_account	-0.06	event	-0.05
has nom de	seek_grave	0.05	comrade_tip	-0.05	grave_info	-0.07	not_dead	0.05	event	-0.13
has non	grave_info	-0.09	rumour	0.1	event	-0.06
has nong	grave_info	0.05	registry	0.06	foreign_tip	-0.07	scam_report	-0.05	rumour	-0.05
has nong cong	seek_grave	0.11	event	-0.07
has nong thi	registry	0.1	event	0.1
has nong truong	seek_grave	0.06	comrade_tip	-0.09	grave_info	0.06	relics	-0.06
has nong van	grave_info	0.09	request_recognition	0.06
has noong	foreign_tip	0.08	event	0.06
has nop	seek_grave	-0.24	grave_info	-0.2	remains_found	-0.08	battle_account	-0.06	dna_question	0.21	scam_report	0.11	rumour	-0.1	request_recognition	0.15	event	-0.17
has north	comrade_tip	0.08	grave_info	-0.09	battle_account	-0.07	enemy_report	-0.06	foreign_tip	0.12
has not	seek_grave	-0.06	comrade_tip	0.17	grave_info	0.21	remains_found	-0.09	registry	-0.05	foreign_tip	-0.1	dna_question	-0.09	rumour	0.09	event	-0.14
has notebook	seek_grave	-0.08	grave_info	-0.06	foreign_tip	0.06	event	0.17
has nous	seek_grave	-0.11	grave_info	0.08	relics	-0.13	battle_account	-0.05	enemy_report	-0.09	foreign_tip	0.27
has nov	seek_grave	-0.13	comrade_tip	-0.05	grave_info	0.05	relics	0.19	battle_account	-0.05	enemy_report	0.13	foreign_tip	-0.1
has now	seek_grave	-0.06	comrade_tip	0.11	grave_info	0.06	relics	-0.1	battle_account	-0.06
has nt	grave_info	0.12	rumour	0.06
has ntls	seek_grave	-0.54	comrade_tip	-0.48	grave_info	0.9	relics	-0.19	registry	0.19	battle_account	-0.07	enemy_report	-0.09	foreign_tip	-0.07	dna_question	0.27	scam_report	-0.11	rumour	-0.14	request_recognition	-0.05	not_dead	0.07	event	-0.12
has ntls duc	seek_grave	-0.16	grave_info	0.15
has ntls huyen	seek_grave	-0.09	grave_info	0.08	registry	0.08	dna_question	0.12	event	-0.12
has ntls phuong	grave_info	0.13
has ntls tan	grave_info	0.11	dna_question	0.09
has ntls tinh	seek_grave	-0.05	grave_info	0.07
has ntls xa	seek_grave	-0.23	comrade_tip	-0.09	grave_info	0.12	dna_question	-0.06	request_recognition	0.16
has nu	seek_grave	-0.1	comrade_tip	0.08	grave_info	0.15	enemy_report	0.08	dna_question	-0.05	request_recognition	-0.07	event	-0.18
has nua	seek_grave	-0.07	comrade_tip	0.29	grave_info	0.22	relics	-0.05	registry	-0.05	battle_account	-0.16	enemy_report	-0.05	foreign_tip	0.05	dna_question	-0.11	request_recognition	-0.12
has nua dem	seek_grave	-0.05
has nua la	grave_info	0.12	event	-0.07
has nui	seek_grave	-0.05	remains_found	-0.05	registry	-0.09	foreign_tip	0.18	request_recognition	0.09	event	0.17
has nui dat	grave_info	-0.06	foreign_tip	0.06
has number	grave_info	-0.05	relics	-0.06	enemy_report	0.07	scam_report	0.08
has nung	seek_grave	-0.14	comrade_tip	0.19	relics	-0.05	registry	0.05	enemy_report	-0.05	dna_question	0.08	rumour	0.06	event	-0.12
has nuoc	comrade_tip	0.24	remains_found	-0.05	relics	-0.06	registry	-0.08	battle_account	-0.16	enemy_report	-0.06	dna_question	-0.1	rumour	0.15	not_dead	-0.08	event	-0.17
has nuoc noi	battle_account	0.06
has nuoc trong	seek_grave	0.08
has nuoi	seek_grave	-0.06	grave_info	0.28	battle_account	-0.19	rumour	-0.05	request_recognition	-0.05	not_dead	0.1	event	-0.18
has nuoi quan	comrade_tip	0.12	battle_account	-0.1	event	-0.1
has nuong	seek_grave	-0.05	grave_info	0.12	event	-0.06
has nurse	foreign_tip	0.1	event	-0.06
has nut	remains_found	0.09	event	0.06
has nva	seek_grave	-0.22	comrade_tip	-0.08	grave_info	-0.1	remains_found	-0.07	relics	-0.12	registry	-0.05	foreign_tip	0.21	rumour	0.07	event	0.29
has o	seek_grave	0.11	comrade_tip	0.31	grave_info	-0.06	remains_found	-0.16	relics	-0.16	registry	-0.28	enemy_report	-0.13	foreign_tip	-0.24	dna_question	-0.06	scam_report	-0.17	rumour	-0.23	request_recognition	-0.08	event	-0.25
has o an	seek_grave	-0.1	comrade_tip	0.11
has o ap	relics	0.05
has o ba	seek_grave	0.06
has o bac	seek_grave	0.14	grave_info	-0.09
has o bai	seek_grave	-0.05	battle_account	0.1	event	0.07
has o ban	comrade_tip	0.15	registry	-0.06
has o bao	comrade_tip	-0.08
has o bau	event	0.08
has o ben	seek_grave	0.06	comrade_tip	0.16	battle_account	-0.05	rumour	-0.05	request_recognition	-0.05	event	-0.14
has o benh	seek_grave	0.15	comrade_tip	-0.1	grave_info	-0.05	battle_account	0.1
has o bia	comrade_tip	0.25	grave_info	-0.24	event	-0.05
has o bien	seek_grave	0.07
has o binh	seek_grave	0.15	grave_info	-0.12	event	-0.09
has o bo	grave_info	0.05	battle_account	-0.05	request_recognition	-0.05	event	-0.17
has o bot	seek_grave	0.05	relics	0.05	event	-0.08
has o c3	comrade_tip	0.07	relics	0.05
has o cai	comrade_tip	-0.07	relics	0.05	registry	0.06
has o cam	relics	0.05	event	0.08
has o can	comrade_tip	0.06
has o canh	seek_grave	0.06	grave_info	-0.1	event	0.09
has o cao	comrade_tip	0.06	event	-0.05
has o cau	comrade_tip	0.2	relics	-0.05	battle_account	-0.08	event	-0.24
has o chan	seek_grave	0.07	relics	-0.05	request_recognition	0.07	event	0.11
has o chi	comrade_tip	0.06	grave_info	-0.08
has o cho	grave_info	-0.14	remains_found	-0.06	relics	0.11	battle_account	-0.07	scam_report	0.17	not_dead	0.06	event	0.05
has o chua	comrade_tip	-0.08	battle_account	0.09
has o con	comrade_tip	-0.06	battle_account	0.11	event	0.13
has o cong	seek_grave	-0.13	comrade_tip	0.2	dna_question	0.1	scam_report	-0.05	request_recognition	-0.05
has o cu	seek_grave	-0.08	comrade_tip	0.1	relics	0.08	event	-0.09
has o cua	seek_grave	0.18	comrade_tip	-0.31	battle_account	0.21	event	0.16
has o cung	seek_grave	0.07
has o da	comrade_tip	0.05
has o dai	comrade_tip	0.1	grave_info	0.08	event	-0.13
has o dak	comrade_tip	-0.09	scam_report	0.06	rumour	0.07	not_dead	0.06	event	0.07
has o dau	seek_grave	0.35	comrade_tip	-0.18	grave_info	-0.07	remains_found	-0.05	registry	-0.05	foreign_tip	-0.05	dna_question	-0.1	scam_report	-0.09	rumour	-0.11	request_recognition	0.22	not_dead	-0.09	event	-0.1
has o day	seek_grave	-0.09	comrade_tip	-0.07	grave_info	0.06	enemy_report	0.05	event	0.07
has o dien	comrade_tip	0.06	scam_report	0.05
has o dinh	seek_grave	-0.1	request_recognition	0.05	event	0.15
has o do	seek_grave	0.13	comrade_tip	-0.13	grave_info	0.37	registry	-0.05	rumour	-0.07	request_recognition	-0.05	event	0.08
has o doc	comrade_tip	0.11	battle_account	-0.08
has o doi	seek_grave	-0.07	comrade_tip	0.14	relics	-0.06	request_recognition	-0.08	event	-0.12
has o don	comrade_tip	0.07	dna_question	0.05	event	0.05
has o dong	seek_grave	0.1	comrade_tip	-0.1	grave_info	0.06	battle_account	0.07	rumour	0.06	event	-0.09
has o duc	comrade_tip	-0.17	grave_info	0.05	dna_question	0.05
has o gan	comrade_tip	-0.06	relics	0.08	not_dead	0.05	event	0.06
has o gia	seek_grave	-0.07	comrade_tip	-0.1	rumour	0.05	event	0.06
has o go	seek_grave	0.06	comrade_tip	0.13	grave_info	-0.19	registry	0.05	battle_account	0.08
has o goc	seek_grave	-0.21	comrade_tip	-0.07	grave_info	0.19	relics	0.06	rumour	0.09
has o ha	comrade_tip	0.06	grave_info	-0.08	relics	0.05	enemy_report	0.07
has o hai	grave_info	0.12
has o ham	comrade_tip	-0.08
has o hang	seek_grave	-0.07	comrade_tip	0.13	battle_account	-0.05	dna_question	0.08	event	-0.14
has o hoc	seek_grave	0.11	event	-0.05
has o hoi	request_recognition	0.06
has o hon	comrade_tip	0.09
has o hung	grave_info	-0.07	dna_question	0.06	scam_report	0.05	event	-0.08
has o huong	seek_grave	-0.13	grave_info	0.07
has o khe	seek_grave	0.16	comrade_tip	0.17	grave_info	-0.19	relics	0.08	battle_account	-0.12	event	-0.07
has o khu	seek_grave	-0.06	comrade_tip	0.06
has o kien	comrade_tip	-0.05	event	0.07
has o kim	grave_info	0.05
has o kinh	seek_grave	-0.12	comrade_tip	0.13	grave_info	-0.09	battle_account	-0.05
has o kon	seek_grave	-0.07	scam_report	0.05
has o lai	seek_grave	0.07	comrade_tip	-0.19	relics	0.05	battle_account	0.06	request_recognition	0.05	event	-0.07
has o lam	comrade_tip	0.06	grave_info	-0.07
has o lang	comrade_tip	0.05	registry	0.08	event	-0.14
has o lao	seek_grave	-0.07	grave_info	-0.07	foreign_tip	0.08
has o lo	comrade_tip	0.09
has o loc	seek_grave	-0.06
has o long	seek_grave	-0.07	comrade_tip	-0.11	relics	0.05	not_dead	0.05
has o mai	comrade_tip	0.05	event	-0.05
has o mat	seek_grave	0.14	grave_info	-0.06
has o me	comrade_tip	-0.11	battle_account	0.09	event	0.13
has o mo	grave_info	0.14
has o muong	seek_grave	0.05	comrade_tip	-0.07	grave_info	-0.11	battle_account	-0.05	foreign_tip	0.07	event	-0.05
has o nam	comrade_tip	-0.1	grave_info	0.08	battle_account	0.05
has o nga	comrade_tip	0.05	grave_info	0.09	request_recognition	-0.07	event	-0.06
has o ngam	comrade_tip	0.06	grave_info	-0.08
has o ngay	relics	0.06	battle_account	0.08
has o nghia	seek_grave	0.09	comrade_tip	-0.07	grave_info	-0.05	not_dead	0.05
has o ngo	seek_grave	0.05	comrade_tip	0.1	grave_info	-0.06	event	-0.05
has o ngoai	seek_grave	-0.16	comrade_tip	-0.06	grave_info	0.21	registry	0.05
has o nha	grave_info	-0.12	registry	0.08	event	0.1
has o nho	comrade_tip	-0.08	relics	0.07
has o nong	event	-0.05
has o ntls	seek_grave	-0.25	comrade_tip	-0.11	grave_info	0.25	relics	-0.07	dna_question	0.22	not_dead	0.06
has o nui	seek_grave	0.15	comrade_tip	-0.11	foreign_tip	0.05	request_recognition	0.05	event	0.17
has o pha	comrade_tip	0.08
has o phia	seek_grave	-0.1	comrade_tip	0.15	event	0.05
has o pho	seek_grave	0.1	grave_info	-0.05	battle_account	0.09
has o phu	seek_grave	0.06	comrade_tip	0.07	grave_info	-0.08	battle_account	-0.1	event	-0.13
has o phum	comrade_tip	0.14	grave_info	-0.11	dna_question	0.06	event	-0.05
has o phuoc	event	0.09
has o phuong	seek_grave	-0.1	comrade_tip	-0.05
has o quan	comrade_tip	-0.08	grave_info	-0.06	battle_account	0.08
has o quang	seek_grave	0.07	comrade_tip	-0.09	registry	-0.06	battle_account	0.09	event	0.11
has o que	seek_grave	-0.05	grave_info	0.06	registry	0.06	event	0.2
has o quynh	seek_grave	0.05	comrade_tip	-0.06	grave_info	-0.05	request_recognition	0.07
has o rach	grave_info	-0.06
has o ray	seek_grave	-0.09	comrade_tip	0.07	relics	0.05
has o ria	comrade_tip	0.16	grave_info	-0.07	battle_account	-0.05	event	-0.11
has o rung	comrade_tip	-0.18	request_recognition	0.08
has o sa	comrade_tip	-0.09
has o san	seek_grave	-0.09	dna_question	0.05
has o sau	seek_grave	-0.07	comrade_tip	-0.05	grave_info	0.21
has o son	seek_grave	-0.05	comrade_tip	0.11
has o suoi	comrade_tip	0.34	grave_info	-0.13	battle_account	-0.11	rumour	-0.05	event	-0.07
has o ta	grave_info	-0.05
has o tam	grave_info	0.05
has o tan	seek_grave	0.18	comrade_tip	-0.05
has o tay	grave_info	-0.08
has o thach	comrade_tip	-0.05
has o thai	comrade_tip	0.05	event	0.06
has o thanh	seek_grave	-0.1	comrade_tip	-0.07	grave_info	0.06	registry	0.06	battle_account	-0.06	event	-0.12
has o thi	battle_account	0.08
has o thon	seek_grave	0.16	comrade_tip	-0.12	grave_info	-0.12	relics	-0.11
has o thuong	seek_grave	-0.11	comrade_tip	0.15	event	-0.06
has o tien	seek_grave	0.06	comrade_tip	0.06	grave_info	-0.08	battle_account	-0.05
has o to	seek_grave	-0.07	comrade_tip	0.05
has o tra	seek_grave	-0.07	event	0.05
has o tram	comrade_tip	0.18	grave_info	-0.17	event	-0.16
has o tran	grave_info	-0.06	battle_account	0.08	request_recognition	0.05
has o trong	seek_grave	0.06	comrade_tip	0.15	grave_info	-0.09	event	-0.11
has o trung	comrade_tip	0.22	grave_info	-0.07	event	-0.17
has o truong	seek_grave	0.12	comrade_tip	-0.07	grave_info	0.08
has o vam	comrade_tip	-0.05	registry	0.05	event	-0.08
has o van	comrade_tip	0.2
has o vay	seek_grave	0.05	comrade_tip	-0.07	grave_info	0.05
has o viet	event	-0.06
has o vinh	seek_grave	-0.11	comrade_tip	0.17	battle_account	-0.05	event	-0.12
has o voi	seek_grave	0.11	grave_info	-0.07
has o vung	grave_info	0.1	enemy_report	0.05	event	0.15
has o vuon	comrade_tip	0.07	registry	0.08
has o xa	comrade_tip	0.05	battle_account	-0.07	request_recognition	-0.05
has o xom	seek_grave	-0.09	request_recognition	-0.05
has o yen	comrade_tip	0.08	grave_info	-0.09	event	-0.07
has oai	comrade_tip	0.07	battle_account	-0.06	event	-0.11
has oanh	seek_grave	0.07	grave_info	-0.06	registry	0.15	battle_account	-0.06	event	0.07
has octobre	foreign_tip	0.13	dna_question	0.05
has of	grave_info	-0.16	remains_found	-0.17	enemy_report	0.17	foreign_tip	0.17	scam_report	-0.13	not_dead	-0.19	event	0.14
has of a	seek_grave	-0.1	relics	0.12	registry	0.08	battle_account	0.08	enemy_report	-0.05	foreign_tip	-0.16	rumour	0.12
has of my	seek_grave	0.12
has of the	comrade_tip	-0.06	grave_info	-0.05	remains_found	-0.06	battle_account	0.07	enemy_report	0.16	foreign_tip	-0.09	scam_report	-0.06	rumour	-0.09	not_dead	-0.07	event	0.18
has of them	rumour	0.05
has off	seek_grave	-0.18	comrade_tip	-0.05	grave_info	-0.09	relics	0.14	foreign_tip	0.06	request_recognition	0.05	event	-0.07
has office	grave_info	0.06	remains_found	0.08	relics	0.05
has officer	comrade_tip	-0.06	grave_info	-0.06	registry	0.05	foreign_tip	0.15	event	0.09
has oi	seek_grave	0.1	comrade_tip	0.09	grave_info	-0.07	rumour	-0.1	not_dead	0.12	event	-0.14
has oi chau	seek_grave	0.16	comrade_tip	-0.05
has oi cho	grave_info	-0.13	event	-0.05
has oi em	seek_grave	0.05	grave_info	-0.07	relics	0.07	battle_account	0.05	dna_question	0.05
has old	seek_grave	-0.09	comrade_tip	-0.08	grave_info	0.14	relics	-0.13	foreign_tip	0.06	dna_question	-0.05	rumour	0.15	event	0.27
has om	seek_grave	-0.09	comrade_tip	-0.09	grave_info	0.12	relics	-0.06	battle_account	0.16	rumour	0.09	request_recognition	-0.05	event	0.13
has on	grave_info	-0.15	remains_found	-0.06	relics	-0.05	registry	-0.19	battle_account	0.1	foreign_tip	0.21	dna_question	0.1	scam_report	-0.16	request_recognition	-0.18	not_dead	0.09	event	-0.18
has on a	comrade_tip	0.18	grave_info	-0.12	dna_question	-0.05	not_dead	0.07
has on it	grave_info	-0.05	remains_found	0.05	relics	0.08	foreign_tip	0.05
has on the	grave_info	-0.14	remains_found	-0.06	registry	-0.1	battle_account	0.19	enemy_report	-0.14	foreign_tip	0.06
has oncle	grave_info	-0.07	relics	0.08	foreign_tip	0.06	request_recognition	-0.05	event	-0.16
has one	seek_grave	-0.18	comrade_tip	-0.07	grave_info	0.06	relics	-0.09	registry	-0.06	battle_account	0.07	enemy_report	-0.09	foreign_tip	0.14	scam_report	-0.06	rumour	-0.11	event	0.4
has one of	seek_grave	-0.05	grave_info	-0.06	relics	-0.06	enemy_report	-0.07	foreign_tip	0.18	dna_question	0.06	event	0.15
has ong	seek_grave	0.22	comrade_tip	-0.3	grave_info	0.12	remains_found	0.14	relics	-0.06	registry	-0.09	battle_account	-0.08	enemy_report	-0.12	dna_question	-0.12	scam_report	-0.09	rumour	0.29	request_recognition	0.17	not_dead	0.09	event	0.13
has ong anh	battle_account	0.05
has ong ay	comrade_tip	-0.11	grave_info	-0.13	rumour	0.1	not_dead	0.1
has ong ba	seek_grave	-0.07	comrade_tip	0.05	grave_info	0.05	relics	0.09	battle_account	-0.08	request_recognition	-0.07	event	-0.1
has ong bac	event	-0.05
has ong ban	comrade_tip	-0.1	remains_found	0.05	enemy_report	0.05	event	0.12
has ong bao	seek_grave	-0.06	comrade_tip	0.22	grave_info	0.1
has ong bay	grave_info	-0.06
has ong bi	seek_grave	0.12	comrade_tip	-0.08	not_dead	0.16
has ong bo	seek_grave	-0.14	rumour	0.18	not_dead	0.05	event	0.05
has ong bui	comrade_tip	-0.05	battle_account	0.08
has ong ca	relics	0.05	event	-0.07
has ong cau	grave_info	0.14
has ong chau	seek_grave	0.06	comrade_tip	-0.05	grave_info	-0.06	remains_found	0.05	relics	0.09
has ong chet	seek_grave	0.07
has ong chi	seek_grave	-0.06	comrade_tip	-0.07	grave_info	0.13	remains_found	0.06	event	0.09
has ong chin	grave_info	0.11	event	0.06
has ong chon	seek_grave	-0.16	comrade_tip	0.08	grave_info	0.05	foreign_tip	0.07
has ong chu	comrade_tip	-0.09	event	0.07
has ong co	seek_grave	0.18	comrade_tip	-0.09	grave_info	-0.05	relics	0.13	registry	-0.06	foreign_tip	0.06	event	-0.19
has ong con	comrade_tip	0.05	remains_found	0.06
has ong cu	not_dead	0.08
has ong cung	seek_grave	0.05	grave_info	-0.07
has ong dan	seek_grave	-0.07	comrade_tip	-0.09	grave_info	0.22	event	0.07
has ong dang	event	-0.05
has ong di	grave_info	0.05	event	-0.05
has ong dinh	event	-0.05
has ong do	grave_info	0.11	event	-0.05
has ong doi	comrade_tip	-0.07	grave_info	0.13
has ong duoc	seek_grave	0.13
has ong em	seek_grave	-0.06	comrade_tip	0.05	grave_info	-0.06	battle_account	0.07	request_recognition	0.06
has ong gia	seek_grave	-0.1	comrade_tip	-0.07	grave_info	0.21	rumour	0.07	event	0.06
has ong giao	seek_grave	-0.13	grave_info	0.08	relics	0.07
has ong ha	comrade_tip	-0.06	grave_info	-0.05
has ong hai	grave_info	-0.05	battle_account	0.1	event	0.05
has ong ho	seek_grave	-0.15	remains_found	0.1	request_recognition	0.05	event	0.06
has ong hoang	comrade_tip	-0.08	grave_info	0.16
has ong ke	seek_grave	-0.05	comrade_tip	0.15	grave_info	-0.05	foreign_tip	0.05
has ong khong	grave_info	-0.06	battle_account	0.07	event	0.07
has ong kia	comrade_tip	0.06	grave_info	0.05
has ong la	seek_grave	0.09	comrade_tip	0.14	grave_info	-0.17	battle_account	-0.08	request_recognition	0.14	event	-0.18
has ong lam	grave_info	0.12
has ong le	seek_grave	-0.05	comrade_tip	-0.06	grave_info	0.06	not_dead	0.05	event	-0.09
has ong luc	seek_grave	0.05
has ong luong	seek_grave	-0.05	comrade_tip	-0.05
has ong mat	seek_grave	0.1	comrade_tip	-0.12	grave_info	-0.09
has ong nam	comrade_tip	-0.1	battle_account	0.06	event	0.06
has ong nay	seek_grave	-0.13	comrade_tip	0.05	grave_info	0.07	scam_report	0.06	event	-0.06
has ong ngoai	grave_info	-0.12	battle_account	0.05	rumour	-0.05	event	-0.11
has ong nguyen	battle_account	0.05	event	0.07
has ong nha	seek_grave	-0.07	comrade_tip	0.12
has ong noi	seek_grave	0.09	grave_info	-0.11	relics	0.17	battle_account	-0.08	dna_question	-0.05	rumour	-0.05	request_recognition	0.15	not_dead	-0.07	event	-0.09
has ong o	comrade_tip	0.15	grave_info	-0.13	request_recognition	0.1	event	-0.12
has ong phan	seek_grave	-0.07	event	0.05
has ong sau	comrade_tip	-0.06	grave_info	-0.07	battle_account	0.08	request_recognition	0.07
has ong sinh	seek_grave	0.09	grave_info	-0.07
has ong ta	seek_grave	-0.05	comrade_tip	0.07
has ong tam	grave_info	0.13
has ong ten	grave_info	0.08	dna_question	0.1	rumour	-0.06	request_recognition	0.05
has ong thi	grave_info	-0.12	request_recognition	0.1
has ong toi	grave_info	0.05	event	0.05
has ong tran	seek_grave	0.05	grave_info	0.08	remains_found	-0.05
has ong tre	seek_grave	0.07	grave_info	-0.11	dna_question	0.09	event	-0.06
has ong truong	grave_info	0.13
has ong tu	event	-0.06
has ong vao	seek_grave	0.07	event	0.05
has ong ve	grave_info	0.12	scam_report	0.07	event	-0.05
has ong voi	seek_grave	-0.06	remains_found	0.06	not_dead	0.05
has ong vu	comrade_tip	-0.06	grave_info	-0.06	registry	0.06	event	0.06
has ong xa	seek_grave	-0.06	grave_info	0.1	request_recognition	0.06
has ong y	seek_grave	0.06	grave_info	0.06
has only	seek_grave	0.34	relics	-0.1	battle_account	-0.06	foreign_tip	-0.22	dna_question	0.08	request_recognition	-0.06	event	0.13
has ont	relics	-0.05	enemy_report	-0.05	foreign_tip	0.2
has operation	enemy_report	0.05
has or	grave_info	-0.09	remains_found	-0.05	relics	0.06	registry	-0.05	battle_account	-0.07	enemy_report	-0.11	foreign_tip	0.14	rumour	0.08	event	0.12
has org	seek_grave	0.14	comrade_tip	-0.15	grave_info	-0.11	remains_found	-0.05	relics	0.08	battle_account	-0.06	enemy_report	0.06	event	0.08
has other	comrade_tip	-0.06	scam_report	0.05	event	-0.09
has others	comrade_tip	0.06	registry	0.1	enemy_report	-0.05	event	0.16
has ou	comrade_tip	-0.06	grave_info	-0.11	foreign_tip	0.12	request_recognition	0.1
has our	seek_grave	-0.14	comrade_tip	-0.07	remains_found	0.18	relics	-0.1	registry	-0.07	foreign_tip	0.11	rumour	-0.06	request_recognition	-0.05	not_dead	-0.05	event	0.34
has out	comrade_tip	0.05	grave_info	-0.08	battle_account	-0.05	foreign_tip	0.12	event	-0.07
has over	foreign_tip	0.06	scam_report	0.05
has own	seek_grave	-0.05	relics	0.13	enemy_report	0.11	foreign_tip	-0.05	request_recognition	0.05	event	0.13
has p	seek_grave	-0.13	comrade_tip	-0.07	enemy_report	0.08	event	0.1
has pa	seek_grave	0.09	comrade_tip	-0.1	battle_account	-0.09
has pac	seek_grave	0.09	foreign_tip	0.05
has page	grave_info	-0.09	relics	0.1
has pailin	seek_grave	0.05	registry	0.06
has pan	seek_grave	-0.05	enemy_report	0.06	request_recognition	0.05
has pang	seek_grave	0.07
has panh	comrade_tip	-0.05	registry	0.07
has pao	seek_grave	-0.06	comrade_tip	0.06	grave_info	-0.05	rumour	0.08	not_dead	0.05	event	0.19
has pao nguoi	comrade_tip	0.07	grave_info	-0.05
has paper	grave_info	0.09	remains_found	0.09	relics	-0.1
has papers	seek_grave	-0.11	comrade_tip	-0.05	grave_info	-0.06	relics	-0.08	battle_account	0.09	foreign_tip	0.07	request_recognition	0.05	event	0.12
has par	seek_grave	-0.05	comrade_tip	-0.1	relics	0.06	enemy_report	0.27	foreign_tip	-0.18	dna_question	-0.05	scam_report	0.09	not_dead	0.1	event	0.08
has pas	comrade_tip	-0.05	remains_found	0.08	enemy_report	-0.05	foreign_tip	0.05	event	0.12
has passed	seek_grave	-0.08	relics	-0.05	foreign_tip	0.12	rumour	0.06	event	0.05
has paul	seek_grave	0.08	grave_info	-0.06	battle_account	0.05	request_recognition	0.05
has penicillin	grave_info	-0.11	relics	0.08	event	0.1
has people	seek_grave	0.12	comrade_tip	-0.05	grave_info	0.06	registry	0.06	enemy_report	-0.05	foreign_tip	-0.15	event	0.07
has pere	comrade_tip	-0.09	remains_found	-0.06	registry	-0.06	enemy_report	-0.05	foreign_tip	0.11	rumour	0.05	request_recognition	0.08	event	0.08
has petit	grave_info	0.07	battle_account	0.12	enemy_report	-0.05	event	0.05
has peut	grave_info	0.12	relics	-0.05	dna_question	0.09	rumour	0.05
has pha	comrade_tip	0.26	grave_info	0.05	relics	-0.11	battle_account	0.08	enemy_report	-0.06	dna_question	-0.09	scam_report	-0.05	request_recognition	-0.08	not_dead	-0.05	event	0.18
has pha din	grave_info	0.08
has pha long	seek_grave	-0.09	comrade_tip	0.08	grave_info	0.17	registry	0.05	battle_account	-0.06
has phac	comrade_tip	-0.05	event	-0.07
has phach	grave_info	-0.07	event	-0.05
has phai	seek_grave	-0.18	comrade_tip	0.23	grave_info	0.06	remains_found	-0.1	relics	-0.23	registry	-0.05	battle_account	-0.09	enemy_report	0.07	foreign_tip	-0.08	dna_question	0.22	rumour	0.07	request_recognition	0.05	event	-0.16
has phai bo	comrade_tip	0.09
has phai co	seek_grave	-0.14	grave_info	0.08	dna_question	0.06	request_recognition	0.11
has phai duong	seek_grave	-0.06
has phai khong	seek_grave	0.23	event	-0.06
has phai la	seek_grave	-0.06	grave_info	0.11	request_recognition	0.08	event	-0.06
has phai lam	seek_grave	-0.09	comrade_tip	-0.06	dna_question	0.05
has phai liet	seek_grave	-0.17	rumour	0.1
has phai o	grave_info	0.06
has phai tim	seek_grave	0.05	grave_info	-0.05
has pham	seek_grave	-0.23	comrade_tip	-0.07	grave_info	0.06	remains_found	-0.09	relics	-0.07	registry	0.28	battle_account	0.09	enemy_report	-0.1	foreign_tip	0.11	scam_report	-0.06	rumour	-0.06	not_dead	-0.09	event	0.09
has pham dinh	grave_info	-0.05	relics	0.05	battle_account	0.07	foreign_tip	-0.05
has pham gia	event	-0.05
has pham huu	grave_info	0.06
has pham ngoc	seek_grave	-0.09	comrade_tip	-0.08	grave_info	0.09	foreign_tip	0.05	event	0.06
has pham thi	comrade_tip	-0.12	grave_info	0.05	registry	0.12	event	0.12
has pham van	comrade_tip	-0.06	grave_info	-0.13	event	0.18
has phan	seek_grave	-0.27	grave_info	0.05	remains_found	-0.1	registry	0.12	battle_account	0.1	foreign_tip	-0.11	dna_question	0.18	request_recognition	-0.15	not_dead	-0.05	event	0.19
has phan ba	comrade_tip	-0.09	battle_account	0.05	event	0.06
has phan dinh	seek_grave	-0.11	comrade_tip	0.15	grave_info	0.11	battle_account	-0.06	event	0.07
has phan khu	seek_grave	0.07	registry	0.06	event	0.07
has phan kich	battle_account	0.08	event	0.05
has phan mo	seek_grave	-0.08	grave_info	0.1	request_recognition	-0.05	event	-0.05
has phan thanh	comrade_tip	-0.05	event	0.06
has phan thi	seek_grave	-0.1	comrade_tip	0.05
has phan van	seek_grave	-0.12	comrade_tip	0.18
has phao	comrade_tip	0.15	grave_info	-0.18	remains_found	-0.05	registry	0.05	enemy_report	-0.1	scam_report	-0.05	rumour	0.06	request_recognition	-0.1	not_dead	-0.09
has phao bay	seek_grave	-0.05	comrade_tip	0.23	grave_info	-0.15
has phao binh	grave_info	0.08	battle_account	-0.07	event	-0.17
has phao cao	seek_grave	-0.07	grave_info	0.08
has phao o	seek_grave	-0.12	grave_info	0.05	relics	0.09	event	-0.07
has phao thu	seek_grave	-0.15	comrade_tip	0.1	grave_info	-0.09	registry	0.08	battle_account	0.07
has phap	relics	-0.06	registry	0.07	enemy_report	0.06	dna_question	0.07	request_recognition	0.05	event	-0.08
has phat	seek_grave	-0.16	remains_found	0.17	relics	0.13	rumour	-0.07	request_recognition	-0.05
has phat hien	seek_grave	-0.08	grave_info	-0.18	remains_found	0.21	relics	0.1	registry	-0.07	request_recognition	-0.05	event	0.22
has phau	comrade_tip	0.09	grave_info	-0.07	battle_account	-0.06	event	-0.05
has phau tien	event	-0.05
has phe	comrade_tip	0.06	remains_found	0.07	rumour	-0.05	request_recognition	-0.05	event	0.08
has phep	seek_grave	0.13	grave_info	-0.08	request_recognition	0.11	event	-0.06
has phi	seek_grave	-0.14	remains_found	-0.13	relics	-0.05	registry	0.19	battle_account	0.1	foreign_tip	-0.07	scam_report	0.21	rumour	0.06	not_dead	-0.07
has phi cong	seek_grave	0.13	grave_info	-0.1	rumour	0.05
has phi lao	grave_info	0.15	event	0.12
has phi thi	registry	0.05
has phi van	comrade_tip	0.12	grave_info	-0.06	registry	-0.05	battle_account	-0.05
has phia	seek_grave	-0.28	comrade_tip	0.19	grave_info	0.1	remains_found	-0.06	registry	-0.11	battle_account	0.07	enemy_report	0.23	foreign_tip	0.24	dna_question	-0.09	rumour	-0.08	request_recognition	-0.2	not_dead	-0.05	event	0.23
has phia bac	seek_grave	-0.07	battle_account	0.09	event	0.05
has phia ben	seek_grave	-0.06	enemy_report	0.07	foreign_tip	0.08
has phia dong	seek_grave	-0.1	comrade_tip	-0.07	grave_info	0.18	battle_account	0.05	event	0.08
has phia nam	seek_grave	0.18	comrade_tip	-0.11	relics	-0.06
has phia sau	seek_grave	-0.06	comrade_tip	0.08	relics	0.1	battle_account	-0.08
has phia tay	comrade_tip	-0.05	grave_info	-0.13	enemy_report	0.05	foreign_tip	0.06	event	0.21
has phien	seek_grave	-0.06	comrade_tip	0.12	battle_account	-0.05	foreign_tip	0.14	rumour	0.06	event	0.09
has phien dich	grave_info	-0.07	foreign_tip	0.15	event	0.06
has phiet	comrade_tip	-0.07	event	0.05
has phieu	seek_grave	-0.07	comrade_tip	-0.09	grave_info	0.15
has phim	seek_grave	0.08	event	-0.06
has phin	seek_grave	0.12	grave_info	0.07
has phnom	event	0.1
has pho	seek_grave	0.1	comrade_tip	-0.16	grave_info	-0.09	remains_found	-0.12	relics	-0.19	registry	0.11	battle_account	0.19	enemy_report	-0.05	foreign_tip	-0.06	dna_question	0.07	scam_report	-0.06	rumour	-0.11	not_dead	-0.07	event	0.1
has pho chu	dna_question	0.08
has pho dai	seek_grave	0.05	event	-0.09
has pho don	seek_grave	0.05	comrade_tip	-0.05
has pho duc	seek_grave	0.05	registry	0.05
has pho hang	seek_grave	0.12	comrade_tip	0.09	grave_info	-0.07	request_recognition	0.05	event	-0.11
has pho nguoi	event	0.06
has pho que	seek_grave	-0.09	event	0.05
has phoi	comrade_tip	0.08	grave_info	-0.06	event	-0.05
has phol	comrade_tip	0.05
has phon	seek_grave	-0.06	grave_info	0.14
has phone	seek_grave	0.06	comrade_tip	-0.06	not_dead	0.06
has phong	seek_grave	0.11	comrade_tip	-0.1	grave_info	0.12	relics	-0.09	registry	-0.11	battle_account	0.18	foreign_tip	-0.09	dna_question	-0.17	scam_report	-0.11	request_recognition	0.17	not_dead	-0.09	event	0.06
has phong bi	seek_grave	-0.07	comrade_tip	0.05	rumour	0.07	event	0.07
has phong chinh	seek_grave	0.07	grave_info	0.06
has phong di	seek_grave	-0.1
has phong dien	grave_info	0.05
has phong khong	registry	-0.05	rumour	0.05
has phong noi	dna_question	0.06
has phong tho	seek_grave	0.05
has phong vien	seek_grave	0.16	grave_info	-0.08	foreign_tip	0.05	event	-0.06
has photo	seek_grave	-0.11	comrade_tip	-0.07	grave_info	0.13	relics	-0.06	foreign_tip	0.1	dna_question	-0.05	event	0.07
has phu	seek_grave	0.06	comrade_tip	-0.08	grave_info	-0.27	remains_found	-0.11	relics	0.07	enemy_report	0.08	scam_report	-0.06	rumour	-0.13	request_recognition	-0.12	not_dead	0.23	event	-0.12
has phu cat	grave_info	0.06	event	0.07
has phu cu	comrade_tip	-0.06	grave_info	-0.06	battle_account	0.05	rumour	0.07	event	0.11
has phu luong	seek_grave	-0.05	grave_info	0.07
has phu ly	seek_grave	0.06	grave_info	-0.05
has phu ninh	comrade_tip	0.05	event	-0.05
has phu nu	grave_info	-0.12	remains_found	0.08	enemy_report	0.08	foreign_tip	0.06
has phu quoc	seek_grave	-0.06	comrade_tip	-0.07	grave_info	-0.12	registry	0.05	request_recognition	-0.06	not_dead	0.3
has phu thai	seek_grave	-0.05	grave_info	-0.05	relics	0.06	event	-0.05
has phu tho	seek_grave	0.08	comrade_tip	-0.06	registry	-0.05	dna_question	0.05
has phu trach	grave_info	0.15	event	0.08
has phu xuyen	grave_info	-0.05
has phu yen	battle_account	-0.05	request_recognition	0.05
has phuc	seek_grave	0.23	comrade_tip	-0.12	grave_info	-0.09	relics	-0.05	registry	-0.07	battle_account	-0.09	enemy_report	0.12	dna_question	-0.05	scam_report	-0.05	not_dead	-0.07	event	0.15
has phuc kich	seek_grave	0.1	enemy_report	0.17	request_recognition	-0.07	event	0.16
has phuc o	request_recognition	0.1
has phuc vu	foreign_tip	0.08
has phum	seek_grave	-0.15	comrade_tip	0.25	grave_info	-0.09	dna_question	0.05	request_recognition	0.09
has phum ta	seek_grave	-0.1	comrade_tip	0.1
has phung	seek_grave	-0.11	comrade_tip	0.11	grave_info	0.12	relics	-0.06	enemy_report	0.07	foreign_tip	-0.1	not_dead	-0.07	event	-0.1
has phung thi	seek_grave	0.09	comrade_tip	-0.08	grave_info	0.05
has phung van	comrade_tip	0.09
has phuoc	comrade_tip	-0.09	relics	0.23	dna_question	-0.09	scam_report	0.05	rumour	-0.06	request_recognition	-0.08	not_dead	-0.07	event	0.18
has phuoc long	relics	0.05	event	-0.06
has phuong	seek_grave	-0.11	comrade_tip	0.06	grave_info	0.09	battle_account	-0.1	enemy_report	-0.05	foreign_tip	-0.14	dna_question	0.11	scam_report	-0.06	request_recognition	0.24	event	-0.11
has phuong bao	seek_grave	-0.08	grave_info	0.06	request_recognition	0.11
has phuong hoang	seek_grave	0.08
has phuong huyen	seek_grave	0.09	grave_info	-0.07
has phuong nam	grave_info	0.1
has phuong quan	battle_account	-0.05	request_recognition	0.05	event	-0.07
has phut	grave_info	0.1
has pin	grave_info	0.06
has place	comrade_tip	-0.05	relics	-0.08	foreign_tip	0.11
has platoon	enemy_report	0.09	event	0.1
has please	seek_grave	0.08	grave_info	0.06	remains_found	0.09	relics	0.05	foreign_tip	-0.24	event	-0.05
has plei	comrade_tip	0.07	foreign_tip	-0.08	request_recognition	0.11	event	0.05
has plei me	grave_info	0.06
has pleiku	seek_grave	0.08	comrade_tip	-0.12	event	0.05
has po	comrade_tip	0.17	grave_info	0.13	relics	-0.05	registry	0.13	request_recognition	-0.07
has pon pot	seek_grave	-0.05
has pong	grave_info	-0.06	event	0.05
has pont	seek_grave	0.07	foreign_tip	0.13	event	0.08
has poste	grave_info	-0.05	foreign_tip	0.12
has pot	seek_grave	-0.1	comrade_tip	0.13	event	0.05
has pour	seek_grave	0.15	comrade_tip	-0.05	grave_info	-0.05	remains_found	0.07	foreign_tip	-0.15	scam_report	0.15	not_dead	0.05
has pres	comrade_tip	-0.05	relics	0.06	foreign_tip	-0.06	rumour	0.08	event	-0.05
has pres de	grave_info	-0.05	remains_found	0.06	relics	0.07	foreign_tip	-0.08	rumour	0.08
has prisonnier	seek_grave	-0.09	grave_info	-0.06	battle_account	0.05	foreign_tip	0.15	not_dead	0.05	event	-0.09
has prong	comrade_tip	0.05
has province	event	-0.06
has pu	registry	0.05
has put	seek_grave	-0.07	comrade_tip	0.05	relics	-0.1	foreign_tip	0.25	rumour	-0.06	request_recognition	-0.05	event	0.28
has put in	seek_grave	-0.15	comrade_tip	0.07	grave_info	-0.05	relics	-0.07	foreign_tip	0.19	event	0.15
has q	registry	0.05	event	0.1
has qk5	event	0.05
has qk9	event	-0.05
has qu	seek_grave	0.07	grave_info	0.06	relics	0.06	registry	-0.05	foreign_tip	-0.13	event	0.06
has qu il	seek_grave	0.12	grave_info	0.09	foreign_tip	-0.09
has qu on	seek_grave	0.08	comrade_tip	0.06	grave_info	-0.06	remains_found	0.05	relics	0.08	foreign_tip	-0.08	event	0.06
has qua	seek_grave	-0.31	comrade_tip	0.05	grave_info	0.12	relics	-0.15	enemy_report	-0.08	dna_question	0.21	rumour	-0.11	request_recognition	0.06	not_dead	0.06	event	0.07
has qua doi	remains_found	0.05
has qua song	grave_info	0.05
has qua suoi	grave_info	0.1
has quach	seek_grave	-0.08	grave_info	-0.18	registry	0.09	rumour	0.08	request_recognition	-0.05
has quach cong	seek_grave	-0.05
has quach thi	comrade_tip	-0.06
has quan	seek_grave	0.06	comrade_tip	-0.06	grave_info	-0.16	relics	0.11	registry	-0.17	enemy_report	0.24	foreign_tip	-0.09	request_recognition	0.12	not_dead	-0.08	event	-0.11
has quan ba	seek_grave	-0.05	comrade_tip	-0.07	battle_account	0.11	request_recognition	0.08
has quan bao	comrade_tip	0.1	grave_info	0.05
has quan cua	grave_info	0.06
has quan hoa	comrade_tip	-0.09	battle_account	0.08
has quan khu	seek_grave	0.17	comrade_tip	-0.09	grave_info	0.05	event	-0.08
has quan lang	seek_grave	0.12	grave_info	-0.07
has quan luc	grave_info	-0.07	relics	-0.06	registry	0.05	enemy_report	0.07	event	0.06
has quan ly	relics	0.13	event	0.11
has quan nam	comrade_tip	0.07	grave_info	-0.05
has quan nhan	seek_grave	0.05	grave_info	-0.06	relics	0.1	event	0.11
has quan su	remains_found	0.06	event	0.1
has quan tai	remains_found	0.06
has quan thon	seek_grave	0.07
has quan tinh	seek_grave	-0.06	grave_info	0.05	remains_found	0.05
has quan trang	seek_grave	-0.17	comrade_tip	-0.08	grave_info	0.15	dna_question	0.06
has quan trung	seek_grave	-0.11	comrade_tip	-0.05	grave_info	0.06	battle_account	0.07	event	0.12
has quan xa	grave_info	-0.1	event	-0.06
has quan y	comrade_tip	0.18	battle_account	-0.06	request_recognition	-0.05	event	-0.17
has quang	grave_info	-0.07	relics	-0.15	enemy_report	-0.06	dna_question	-0.07	rumour	-0.14	request_recognition	-0.15	not_dead	-0.08	event	-0.05
has quang binh	seek_grave	0.22	grave_info	0.06	dna_question	-0.05
has quang da	seek_grave	0.06
has quang nam	comrade_tip	-0.14	battle_account	0.09	dna_question	0.05
has quang ngai	seek_grave	0.05	registry	-0.06	request_recognition	0.1	event	-0.1
has quang ninh	comrade_tip	0.05	grave_info	0.05
has quang thi	grave_info	0.06	request_recognition	0.05
has quang trach	battle_account	0.05
has quang tri	grave_info	-0.06	relics	-0.08	foreign_tip	0.08	scam_report	0.12	request_recognition	-0.05
has quang trung	seek_grave	0.06
has quang uyen	seek_grave	0.05	comrade_tip	-0.05	rumour	0.09
has quang van	grave_info	-0.1	relics	0.09	foreign_tip	-0.08	request_recognition	-0.05
has quang vinh	seek_grave	-0.06	grave_info	-0.08	registry	0.08	dna_question	0.06	event	0.07
has quang xuong	seek_grave	-0.07	comrade_tip	0.11
has quang yen	seek_grave	0.09	comrade_tip	-0.07
has quanh	seek_grave	-0.09	comrade_tip	-0.07	grave_info	0.09	remains_found	-0.05	enemy_report	0.06	rumour	0.15	event	0.08
has quao	comrade_tip	0.05	event	-0.08
has quat	seek_grave	-0.07	comrade_tip	0.08	grave_info	0.13
has quay	seek_grave	-0.14	comrade_tip	0.13	event	-0.11
has quay lai	seek_grave	-0.07	event	-0.05
has quay ve	seek_grave	0.05	grave_info	-0.05
has que	comrade_tip	0.12	remains_found	-0.18	relics	-0.07	battle_account	-0.27	enemy_report	-0.24	scam_report	-0.17	rumour	-0.06	request_recognition	-0.25	event	-0.24
has que an	comrade_tip	-0.05	battle_account	0.08	event	0.05
has que anh	comrade_tip	0.09	event	-0.06
has que ban	seek_grave	0.07
has que binh	seek_grave	-0.05
has que cam	not_dead	0.06
has que cho	seek_grave	-0.08	grave_info	0.1	event	-0.09
has que dau	seek_grave	-0.11	comrade_tip	-0.06	grave_info	0.11	request_recognition	0.05	event	-0.07
has que dien	seek_grave	0.09	grave_info	0.06	event	-0.1
has que do	seek_grave	-0.07	comrade_tip	0.08
has que dong	seek_grave	0.05	comrade_tip	-0.05	grave_info	-0.07	event	0.06
has que goc	seek_grave	0.1
has que ha	seek_grave	-0.07	grave_info	0.13	event	0.07
has que hai	seek_grave	-0.1	grave_info	0.06	rumour	0.05	event	-0.08
has que hoang	event	-0.05
has que kien	battle_account	-0.05
has que kim	seek_grave	-0.05	comrade_tip	0.05	grave_info	0.07	battle_account	-0.07
has que lang	seek_grave	0.21	comrade_tip	-0.1	grave_info	0.05
has que le	remains_found	0.06
has que nam	comrade_tip	0.05
has que nga	event	-0.06
has que ngoai	grave_info	0.07
has que o	comrade_tip	0.06	dna_question	0.05	event	-0.08
has que ong	dna_question	0.05
has que phu	seek_grave	-0.05	comrade_tip	-0.08	grave_info	0.1	registry	-0.05	battle_account	0.06	event	0.1
has que quan	seek_grave	0.15	comrade_tip	-0.06
has que quang	battle_account	0.05
has que quynh	seek_grave	0.07	comrade_tip	0.06	grave_info	-0.07
has que son	comrade_tip	0.08	grave_info	-0.1	foreign_tip	0.08	event	0.06
has que tan	seek_grave	-0.07	relics	0.05	registry	-0.05
has que thai	registry	0.05	rumour	0.08
has que thanh	seek_grave	-0.16	comrade_tip	0.18	grave_info	0.06	event	-0.06
has que thi	grave_info	0.07
has que thon	seek_grave	0.06	comrade_tip	-0.05
has que thuy	comrade_tip	0.07	battle_account	-0.05
has que tien	seek_grave	-0.11	grave_info	0.14
has que toi	seek_grave	0.1	comrade_tip	-0.11	grave_info	-0.07
has que vinh	comrade_tip	0.07	not_dead	0.06	event	-0.07
has que vo	seek_grave	-0.1	comrade_tip	0.06	grave_info	-0.05	dna_question	0.05	not_dead	0.06
has que vu	seek_grave	0.06	comrade_tip	-0.05
has que xa	seek_grave	0.17	comrade_tip	-0.09	grave_info	-0.15
has que xom	comrade_tip	0.07
has que yen	comrade_tip	0.05	grave_info	-0.1
has quen	seek_grave	-0.22	comrade_tip	0.39	grave_info	-0.1	relics	0.08	battle_account	0.07
has question	seek_grave	0.1	dna_question	0.08	not_dead	0.05	event	-0.05
has quet	seek_grave	-0.1	comrade_tip	0.1	grave_info	0.11
has qui	seek_grave	0.06	comrade_tip	-0.07	enemy_report	-0.06	foreign_tip	0.14	rumour	0.06	event	-0.15
has quoc	seek_grave	-0.13	comrade_tip	0.07	grave_info	-0.07	relics	-0.18	registry	0.25	battle_account	-0.07	foreign_tip	-0.1	request_recognition	-0.08	not_dead	0.27	event	0.13
has quoc bao	comrade_tip	0.08	grave_info	-0.11	registry	0.07
has quoc doan	seek_grave	0.06	comrade_tip	-0.08	grave_info	0.15	event	0.11
has quoc ghi	grave_info	-0.08	dna_question	0.06	not_dead	0.09	event	-0.08
has quoc oai	seek_grave	-0.05	comrade_tip	0.08	registry	0.05
has quoi	seek_grave	-0.14	comrade_tip	0.16	rumour	0.06	request_recognition	0.05
has quy	grave_info	0.34	remains_found	-0.05	relics	0.08	enemy_report	-0.09	dna_question	-0.05	scam_report	-0.06	rumour	-0.07	request_recognition	-0.17	not_dead	-0.06	event	-0.14
has quy ban	seek_grave	-0.08	grave_info	0.08
has quy co	grave_info	-0.06
has quy nhon	seek_grave	-0.06	foreign_tip	0.07	event	0.07
has quy tap	seek_grave	0.05	comrade_tip	0.13	grave_info	0.18	remains_found	0.05	relics	-0.08	battle_account	-0.1	request_recognition	-0.11	event	-0.15
has quy ty	request_recognition	0.05	event	0.06
has quy vi	comrade_tip	-0.05	grave_info	0.06	event	0.07
has quyen	seek_grave	-0.07	comrade_tip	0.19	relics	0.08	registry	0.1	battle_account	-0.07
has quyen so	seek_grave	-0.05	grave_info	0.06	relics	0.07	event	0.07
has quyet	comrade_tip	-0.06	grave_info	0.09	registry	-0.06	battle_account	-0.06	dna_question	0.08	request_recognition	-0.05	not_dead	0.05	event	-0.15
has quyet dinh	seek_grave	0.05	comrade_tip	-0.05
has quyet thang	seek_grave	-0.05	grave_info	-0.05
has quynh	comrade_tip	-0.1	relics	0.1	registry	0.1	battle_account	-0.08	dna_question	-0.06	event	-0.09
has quynh doi	seek_grave	0.07
has quynh luu	seek_grave	0.07	not_dead	0.05
has quynh phu	grave_info	-0.09	relics	0.05	registry	0.05	event	-0.08
has r	grave_info	-0.11	registry	0.06	battle_account	0.07	foreign_tip	-0.08	rumour	0.12	event	0.09
has ra	seek_grave	-0.29	comrade_tip	0.13	grave_info	-0.05	remains_found	0.07	registry	-0.1	battle_account	0.29	foreign_tip	-0.14	scam_report	0.05	rumour	-0.09	request_recognition	-0.27	not_dead	0.12	event	0.08
has ra bac	comrade_tip	0.12	registry	-0.06	battle_account	-0.05	event	-0.05
has ra cho	seek_grave	0.05	comrade_tip	-0.07	grave_info	0.06	battle_account	0.08
has ra chon	comrade_tip	-0.07	grave_info	0.05
has ra day	seek_grave	0.06	event	-0.05
has ra di	comrade_tip	0.07	grave_info	-0.1	registry	0.07	event	-0.07
has ra duoc	seek_grave	-0.09	comrade_tip	0.12	grave_info	-0.07	battle_account	0.07	event	0.07
has ra khoi	seek_grave	-0.05	grave_info	-0.07	not_dead	0.08
has ra khong	grave_info	0.09
has ra la	comrade_tip	0.05	event	-0.07
has ra nghia	seek_grave	-0.08	grave_info	0.12
has ra ong	seek_grave	-0.05	not_dead	0.05	event	0.07
has ra phu	grave_info	-0.07	not_dead	0.08	event	0.06
has ra quan	comrade_tip	0.05
has ra thi	seek_grave	-0.06	grave_info	-0.08	relics	0.07	not_dead	0.05	event	-0.05
has rach	seek_grave	-0.08	battle_account	0.07	dna_question	-0.05	rumour	-0.06	event	-0.23
has rach chiec	grave_info	-0.05
has rach gia	comrade_tip	0.13	grave_info	-0.09	event	-0.09
has radio	seek_grave	0.06
has rai	seek_grave	-0.09	grave_info	0.07	scam_report	0.05	event	0.14
has ram	seek_grave	-0.18	grave_info	0.24	battle_account	-0.05	request_recognition	-0.06	event	0.16
has ram thang	seek_grave	-0.15	comrade_tip	-0.05	grave_info	0.18	relics	0.05	request_recognition	-0.05	event	0.08
has ran	seek_grave	-0.07	comrade_tip	0.05	grave_info	-0.07	relics	0.05	request_recognition	0.08	event	-0.16
has rang	seek_grave	0.05	comrade_tip	-0.18	grave_info	-0.05	remains_found	0.05	registry	-0.07	battle_account	-0.05	foreign_tip	-0.09	scam_report	0.07	rumour	0.11	event	0.12
has rang sang	comrade_tip	-0.14	battle_account	0.12	event	0.1
has ranh	seek_grave	-0.14	comrade_tip	0.08	grave_info	-0.05	battle_account	-0.06	foreign_tip	0.07	rumour	0.11	event	0.28
has rao	relics	-0.06	registry	-0.05	battle_account	0.17	rumour	-0.06	event	-0.06
has rao thu	comrade_tip	-0.07	battle_account	0.12
has rat	seek_grave	-0.06	grave_info	0.08	relics	-0.05	scam_report	0.05
has ray	seek_grave	-0.18	grave_info	0.3	remains_found	-0.07	relics	0.14	registry	-0.09	battle_account	-0.06	dna_question	-0.05	scam_report	-0.06	event	0.17
has ray ca	comrade_tip	0.06
has re	seek_grave	-0.14	comrade_tip	-0.14	grave_info	0.2	relics	0.09	battle_account	0.12	enemy_report	0.05	foreign_tip	-0.08
has re toi	battle_account	0.07
has read	comrade_tip	-0.05	grave_info	-0.1	battle_account	0.09	not_dead	0.05	event	0.16
has reap	seek_grave	-0.05	remains_found	0.1	event	0.05
has red	registry	0.07	event	0.07
has regiment	seek_grave	0.1	comrade_tip	0.2	grave_info	-0.22	remains_found	-0.08	relics	-0.26	registry	-0.13	enemy_report	0.17	scam_report	-0.06	rumour	-0.05	request_recognition	-0.08	not_dead	0.05	event	0.09
has regt	seek_grave	-0.11	comrade_tip	-0.06	grave_info	-0.06	enemy_report	0.27	event	0.19
has remember	grave_info	0.05	event	0.06
has ren	registry	0.07	rumour	0.06	event	0.07
has reo	seek_grave	0.1	grave_info	-0.05	relics	0.06	event	-0.17
has report	seek_grave	-0.06	remains_found	0.1	relics	-0.07	enemy_report	0.16	foreign_tip	-0.14	event	0.12
has ret	seek_grave	-0.08	comrade_tip	0.1	grave_info	-0.07	relics	0.1	battle_account	-0.09	enemy_report	0.06
has ret ac	event	-0.07
has ri	seek_grave	0.19	grave_info	-0.16	dna_question	0.08	event	-0.06
has ria	seek_grave	-0.08	comrade_tip	0.13	grave_info	-0.05	enemy_report	0.07
has rien	seek_grave	0.11	comrade_tip	0.07	grave_info	-0.06	rumour	0.05	request_recognition	-0.05
has rieng	grave_info	0.06	relics	-0.06	battle_account	0.07	scam_report	0.1	event	0.09
has riep	comrade_tip	0.06	grave_info	-0.05
has rinh	seek_grave	-0.07	comrade_tip	-0.09	grave_info	-0.05	relics	0.05	not_dead	0.05
has river	grave_info	-0.07	relics	-0.06	foreign_tip	0.12
has ro	seek_grave	-0.27	relics	-0.16	registry	0.21	scam_report	0.12	rumour	0.06	request_recognition	-0.05	not_dead	-0.09	event	0.19
has ro cham	comrade_tip	-0.06	relics	-0.06	request_recognition	0.08	event	0.09
has ro mah	comrade_tip	-0.08	remains_found	0.06	event	0.13
has ro nguoi	registry	-0.05	event	0.07
has ro ten	seek_grave	0.09	registry	0.07	event	-0.12
has road	comrade_tip	0.07	grave_info	0.08	remains_found	0.07	enemy_report	-0.05	event	-0.1
has roc	seek_grave	-0.05	comrade_tip	0.17	grave_info	-0.08
has roc ket	comrade_tip	0.17	grave_info	-0.09
has roi	seek_grave	0.18	comrade_tip	-0.07	grave_info	-0.13	remains_found	0.06	relics	-0.09	registry	-0.27	battle_account	-0.24	enemy_report	-0.15	foreign_tip	-0.14	scam_report	0.26	rumour	0.1	request_recognition	-0.14	not_dead	0.07	event	-0.24
has roi a	seek_grave	-0.1	grave_info	0.08
has roi anh	comrade_tip	-0.11	grave_info	0.06	relics	0.06
has roi ba	grave_info	-0.07	scam_report	0.11	request_recognition	0.05
has roi ban	grave_info	-0.1	request_recognition	0.06
has roi bao	seek_grave	-0.09	grave_info	-0.06	dna_question	0.08
has roi chau	seek_grave	-0.05	grave_info	0.08	event	0.13
has roi chet	comrade_tip	0.07	rumour	0.05	event	0.05
has roi chi	rumour	0.05
has roi co	grave_info	-0.06	request_recognition	0.05	event	-0.06
has roi con	comrade_tip	-0.05	remains_found	0.05
has roi di	seek_grave	-0.09	grave_info	0.15	event	-0.11
has roi em	seek_grave	0.08	grave_info	-0.11	event	0.05
has roi hai	comrade_tip	0.05
has roi khong	seek_grave	0.05	comrade_tip	-0.05	event	-0.08
has roi lap	event	0.11
has roi ma	seek_grave	-0.08	comrade_tip	0.08	dna_question	0.05	event	0.08
has roi mat	event	0.19
has roi moi	scam_report	0.1
has roi nen	comrade_tip	0.11
has roi nhung	comrade_tip	-0.06	grave_info	0.22	event	0.17
has roi sang	grave_info	-0.05	relics	0.05	request_recognition	0.05
has roi thoi	seek_grave	0.08
has roi toi	grave_info	0.1
has roi trung	comrade_tip	-0.06	grave_info	-0.06	battle_account	0.1
has roi ve	seek_grave	0.05	registry	0.06
has rom	seek_grave	0.08
has rong	seek_grave	-0.16	comrade_tip	0.07	grave_info	0.12	relics	-0.07	request_recognition	0.08	event	-0.06
has rot	seek_grave	-0.06	comrade_tip	0.16	grave_info	-0.14	battle_account	-0.05	event	-0.14
has route	foreign_tip	0.08
has row	grave_info	0.05	relics	-0.07	foreign_tip	0.08
has ru	grave_info	0.07	battle_account	-0.05
has rua	seek_grave	-0.14	battle_account	0.08	event	0.08
has rubber	seek_grave	-0.07	grave_info	0.05	remains_found	0.1
has rung	seek_grave	0.09	comrade_tip	0.4	grave_info	-0.13	relics	-0.09	battle_account	-0.11	enemy_report	-0.06	dna_question	-0.06	rumour	0.1
has rung sac	grave_info	-0.06
has ruoc	seek_grave	-0.05
has ruoi	comrade_tip	-0.05	battle_account	0.07	event	0.14
has ruong	seek_grave	-0.16	registry	-0.07	battle_account	0.19	foreign_tip	0.06	dna_question	0.05	request_recognition	-0.09	event	-0.11
has ruot	seek_grave	0.26	comrade_tip	-0.15	grave_info	-0.22	remains_found	-0.05	relics	-0.07	registry	-0.07	battle_account	-0.11	dna_question	0.11	request_recognition	-0.12	event	-0.22
has ruot cua	event	-0.05
has ruot toi	seek_grave	0.05	comrade_tip	-0.06	dna_question	0.05	event	-0.06
has rut	seek_grave	-0.11	foreign_tip	-0.05	request_recognition	0.07	not_dead	0.11	event	-0.12
has s	seek_grave	0.11	comrade_tip	-0.08	grave_info	0.11	remains_found	-0.16	relics	-0.13	registry	-0.14	battle_account	-0.08	enemy_report	0.08	foreign_tip	0.06	dna_question	-0.06	rumour	-0.09	request_recognition	-0.05
has sa	seek_grave	0.21	comrade_tip	-0.06	relics	-0.08	battle_account	-0.1	event	-0.13
has sa thay	event	0.12
has sac	comrade_tip	0.07	grave_info	-0.17	battle_account	-0.05	event	-0.14
has sach	seek_grave	-0.11	comrade_tip	-0.31	grave_info	-0.11	relics	0.06	registry	0.5	foreign_tip	-0.1	scam_report	0.1	rumour	-0.08	request_recognition	-0.08	not_dead	0.17
has sach hai	seek_grave	0.07
has sach liet	grave_info	-0.08	not_dead	0.11
has sach mo	grave_info	-0.07
has sai	seek_grave	-0.17	comrade_tip	-0.11	grave_info	0.2	relics	-0.07	registry	0.06	foreign_tip	0.13	dna_question	-0.06	request_recognition	0.07
has sai gon	seek_grave	-0.07	grave_info	0.1	enemy_report	0.05
has said	remains_found	-0.05	battle_account	0.11	enemy_report	-0.08	foreign_tip	0.08	rumour	-0.05	event	-0.26
has saigon	seek_grave	0.13	comrade_tip	-0.05	grave_info	-0.05	relics	-0.05	rumour	0.06
has sam	seek_grave	-0.08	relics	0.08	registry	0.06	foreign_tip	0.07	scam_report	0.12	rumour	0.05	request_recognition	-0.06
has sam van	seek_grave	-0.08	comrade_tip	-0.05	grave_info	0.12	registry	0.08	event	0.1
has same	seek_grave	-0.09	comrade_tip	0.05	relics	-0.1	foreign_tip	0.11	dna_question	0.08	event	-0.08
has san	grave_info	-0.06	remains_found	0.21	relics	-0.06	registry	-0.06	battle_account	0.05	foreign_tip	-0.05	dna_question	0.05	request_recognition	-0.12	event	0.22
has san bay	grave_info	-0.08	battle_account	0.05
has san diu	seek_grave	0.05	relics	0.05	event	-0.06
has sang	seek_grave	-0.25	grave_info	-0.12	remains_found	0.18	relics	-0.12	battle_account	0.57	enemy_report	0.09	foreign_tip	0.1	dna_question	-0.09	scam_report	-0.09	rumour	-0.19	not_dead	-0.06	event	0.27
has sang hom	seek_grave	-0.05
has sang le	grave_info	0.05
has sang mung	comrade_tip	-0.1	grave_info	0.11	battle_account	0.07
has sang nam	seek_grave	0.11	grave_info	-0.05
has sang nay	comrade_tip	-0.09	grave_info	0.06	remains_found	0.1	relics	-0.07	event	0.16
has sang ngay	comrade_tip	-0.06	battle_account	0.09
has sang ra	comrade_tip	-0.09	grave_info	-0.07	battle_account	0.07	enemy_report	0.08	event	0.12
has sang thi	comrade_tip	0.06	grave_info	-0.06	dna_question	0.05	event	-0.06
has sanh	seek_grave	0.09	comrade_tip	-0.09	grave_info	0.05	relics	0.09	enemy_report	-0.05	foreign_tip	0.06	scam_report	0.05	rumour	-0.07	request_recognition	-0.07	event	-0.17
has sanh nam	grave_info	0.05
has sans	seek_grave	0.09	rumour	0.14
has sao	comrade_tip	0.16	grave_info	0.16	remains_found	0.09	battle_account	-0.08	foreign_tip	-0.07	dna_question	0.06	request_recognition	-0.1	event	-0.12
has sao vang	seek_grave	0.05	event	0.05
has sap	seek_grave	-0.11	comrade_tip	0.1	grave_info	0.22	battle_account	0.11	request_recognition	-0.09	event	0.18
has sap ham	comrade_tip	0.05	battle_account	-0.06	event	-0.08
has sat	seek_grave	-0.19	comrade_tip	0.09	grave_info	-0.17	remains_found	0.23	registry	-0.15	battle_account	0.06	foreign_tip	-0.07	dna_question	-0.08	scam_report	-0.11	not_dead	-0.09	event	0.26
has sat su	comrade_tip	-0.05
has sau	comrade_tip	0.14	remains_found	-0.19	registry	-0.13	battle_account	0.15	foreign_tip	-0.08	dna_question	-0.16	scam_report	-0.19	rumour	0.14	request_recognition	-0.1	not_dead	0.06	event	-0.15
has sau anh	seek_grave	0.06	grave_info	-0.06	event	-0.06
has sau ba	comrade_tip	0.09	grave_info	-0.06
has sau bay	event	0.06
has sau bo	comrade_tip	0.08	grave_info	-0.14
has sau chin	event	0.06
has sau chua	battle_account	0.07	event	0.1
has sau chuyen	battle_account	-0.06	event	-0.11
has sau co	seek_grave	0.07	event	-0.1
has sau con	comrade_tip	0.05	battle_account	-0.06	event	-0.06
has sau dan	seek_grave	-0.12	comrade_tip	0.11	grave_info	-0.07	battle_account	0.05	event	0.08
has sau dinh	seek_grave	-0.06	comrade_tip	0.06	rumour	0.07
has sau do	seek_grave	0.09	comrade_tip	0.06	grave_info	-0.08
has sau don	seek_grave	-0.05	grave_info	0.12	battle_account	0.09
has sau giai	comrade_tip	-0.11	battle_account	0.06	request_recognition	0.05
has sau he	seek_grave	-0.05	comrade_tip	0.07
has sau khi	seek_grave	-0.06	comrade_tip	-0.08	grave_info	0.05	relics	0.09
has sau khong	battle_account	0.05	event	0.05
has sau la	seek_grave	-0.05	comrade_tip	0.09
has sau lam	grave_info	-0.14	battle_account	0.12	event	0.07
has sau len	seek_grave	0.05	grave_info	-0.05
has sau lo	event	-0.06
has sau lung	remains_found	-0.05	relics	0.05
has sau mieu	seek_grave	-0.06
has sau moi	seek_grave	-0.06	grave_info	0.17	event	-0.06
has sau nam	grave_info	-0.09	battle_account	0.08	rumour	0.05
has sau nay	seek_grave	0.18	comrade_tip	-0.15	registry	-0.08	battle_account	0.16	event	0.08
has sau ngay	grave_info	0.05
has sau nghe	seek_grave	-0.08	grave_info	0.05
has sau nguoi	seek_grave	-0.07	comrade_tip	0.06
has sau nha	seek_grave	-0.07	grave_info	0.32
has sau sau	event	-0.06
has sau thi	seek_grave	0.07	comrade_tip	0.14	event	-0.11
has sau toi	comrade_tip	0.12	grave_info	-0.07	battle_account	-0.09	event	-0.13
has sau tram	seek_grave	-0.06	comrade_tip	-0.07	grave_info	0.06
has sau tran	seek_grave	-0.06	grave_info	0.05	enemy_report	0.12	event	0.13
has sau truong	battle_account	-0.05
has sau vuon	grave_info	0.05	event	-0.06
has saw	relics	-0.1	enemy_report	-0.05	foreign_tip	0.19	event	0.16
has say	comrade_tip	-0.07	grave_info	0.17	remains_found	0.07	registry	0.09	enemy_report	-0.05	foreign_tip	-0.11	request_recognition	-0.06
has says	seek_grave	0.13	comrade_tip	-0.08	battle_account	0.07	foreign_tip	-0.19	scam_report	0.12	rumour	0.1	event	-0.07
has school	grave_info	0.07	relics	0.08
has sdt	grave_info	-0.05	relics	-0.06	registry	-0.06
has se	seek_grave	-0.08	grave_info	-0.05	registry	-0.05	foreign_tip	0.06	event	0.14
has se bang	seek_grave	0.05	grave_info	-0.07	request_recognition	0.07
has second	battle_account	0.09	dna_question	0.06	rumour	0.11
has section	relics	-0.06	enemy_report	0.08	event	0.11
has sen	seek_grave	0.11	comrade_tip	-0.08	relics	-0.05	dna_question	-0.05	rumour	-0.05	event	0.22
has send	seek_grave	-0.15	comrade_tip	0.09	dna_question	0.13
has senh	seek_grave	-0.09
has seo	seek_grave	-0.15	comrade_tip	0.08	grave_info	0.1	not_dead	0.14
has sept	grave_info	-0.08	registry	0.1	event	0.11
has sergeant	foreign_tip	0.09	event	-0.1
has sergent	seek_grave	-0.05	battle_account	0.05	foreign_tip	0.05
has ses	comrade_tip	0.05	relics	-0.06	foreign_tip	0.07	rumour	0.08	event	-0.13
has set	seek_grave	-0.09	comrade_tip	0.07	foreign_tip	0.08
has sgt	seek_grave	-0.17	comrade_tip	-0.07	grave_info	-0.08	remains_found	-0.05	relics	0.1	enemy_report	0.18	foreign_tip	0.14	event	0.08
has she	seek_grave	0.34	comrade_tip	-0.06	grave_info	0.1	relics	-0.05	registry	-0.06	enemy_report	-0.05	foreign_tip	-0.14	event	-0.17
has shot	foreign_tip	0.13	request_recognition	0.06	event	-0.16
has should	seek_grave	-0.07	relics	0.12	battle_account	0.05
has showed	grave_info	0.07	battle_account	0.05
has si	seek_grave	-0.25	comrade_tip	-0.08	grave_info	0.11	remains_found	-0.22	relics	-0.13	registry	0.19	battle_account	0.09	enemy_report	-0.15	request_recognition	0.24	event	0.09
has si bui	grave_info	-0.06
has si chua	seek_grave	-0.06	grave_info	0.17	event	0.11
has si chuc	seek_grave	0.06
has si co	rumour	0.1	request_recognition	-0.05
has si cua	grave_info	-0.1	registry	0.05	request_recognition	0.05
has si khong	seek_grave	-0.18	registry	0.05	request_recognition	0.21	event	-0.06
has si la	seek_grave	0.09	comrade_tip	-0.1	grave_info	-0.05	request_recognition	-0.06
has si le	registry	-0.05
has si ma	seek_grave	0.07
has si mai	seek_grave	0.05	event	0.05
has si nam	grave_info	-0.11	battle_account	0.05	request_recognition	0.1	event	0.16
has si ngo	seek_grave	-0.05	comrade_tip	0.07
has si nguoi	seek_grave	-0.07	comrade_tip	0.06	grave_info	0.08	foreign_tip	0.08
has si nguyen	comrade_tip	-0.08	battle_account	0.1	rumour	0.06
has si ong	seek_grave	0.06	grave_info	-0.08
has si pham	seek_grave	-0.06	grave_info	0.13
has si quan	seek_grave	-0.07	comrade_tip	-0.08	grave_info	0.08	registry	0.08	battle_account	0.06	event	0.06
has si thi	relics	0.07
has si tieu	comrade_tip	0.06	grave_info	-0.07	dna_question	0.05
has si tran	seek_grave	-0.08	grave_info	0.12
has si trung	grave_info	0.07	event	0.1
has si truong	battle_account	0.06
has si vi	seek_grave	-0.08	request_recognition	0.05
has si xa	grave_info	0.09	event	0.06
has side	grave_info	-0.1	remains_found	0.05	foreign_tip	0.17	rumour	-0.06	event	0.07
has side of	foreign_tip	0.07	event	0.07
has siem	seek_grave	-0.05	grave_info	-0.05	remains_found	0.1
has siem reap	seek_grave	-0.05	remains_found	0.1	event	0.05
has signed	seek_grave	-0.07	foreign_tip	0.06
has sim	comrade_tip	-0.07	registry	0.07	event	-0.06
has sin	grave_info	-0.07	relics	0.06	not_dead	0.07
has since	foreign_tip	0.06
has sinh	seek_grave	0.1	grave_info	-0.06	remains_found	-0.19	relics	-0.22	registry	-0.05	battle_account	-0.15	enemy_report	-0.18	foreign_tip	-0.18	dna_question	0.19	scam_report	-0.09	rumour	-0.23	request_recognition	-0.06	not_dead	-0.12	event	-0.12
has sinh cung	seek_grave	-0.06	comrade_tip	0.06	event	-0.05
has sinh la	seek_grave	0.09	grave_info	-0.07
has sinh nam	comrade_tip	-0.08	registry	-0.1	dna_question	0.11	request_recognition	-0.13	not_dead	-0.06
has sinh ngay	seek_grave	0.17	grave_info	-0.16	event	0.2
has sinh o	comrade_tip	-0.05	grave_info	-0.16	relics	0.08	registry	-0.07	scam_report	0.09	not_dead	0.07
has sinh quan	seek_grave	0.16
has sinh ra	event	-0.05
has sinh thang	seek_grave	0.07	comrade_tip	-0.05	grave_info	-0.05	event	0.05
has sinh trong	seek_grave	0.09	comrade_tip	-0.1	registry	-0.06	event	0.09
has sinh vien	seek_grave	-0.12	comrade_tip	0.23	request_recognition	0.05
has sister	seek_grave	0.07	comrade_tip	-0.06	dna_question	0.19	event	-0.08
has siu	grave_info	0.11	dna_question	0.05
has six	seek_grave	-0.07	grave_info	-0.07	foreign_tip	0.12	event	0.18
has slope	seek_grave	-0.09	comrade_tip	0.05	not_dead	0.05	event	0.12
has small	seek_grave	-0.1	grave_info	0.06	relics	0.07	foreign_tip	0.07
has sn	seek_grave	0.06	grave_info	-0.13	registry	-0.07	battle_account	-0.06	enemy_report	-0.05	rumour	-0.05
has so	seek_grave	-0.19	comrade_tip	-0.23	remains_found	0.13	relics	-0.05	registry	0.29	battle_account	0.14	foreign_tip	-0.09	scam_report	0.18	rumour	-0.08	request_recognition	0.15	event	0.19
has so co	grave_info	0.13	event	-0.08
has so con	event	0.06
has so cua	relics	0.1	battle_account	0.07	request_recognition	0.05	event	0.07
has so dien	comrade_tip	0.1	event	-0.06
has so do	comrade_tip	0.06	grave_info	0.05	relics	-0.07	battle_account	0.05	foreign_tip	0.06	event	0.25
has so ghi	comrade_tip	-0.07	grave_info	-0.1	registry	0.15
has so i	foreign_tip	0.05
has so liet	seek_grave	0.05	grave_info	-0.06	dna_question	0.06
has so may	seek_grave	0.06
has so mo	seek_grave	0.12	comrade_tip	-0.05	grave_info	-0.08	event	0.12
has so noi	seek_grave	-0.17	grave_info	0.05	dna_question	0.1	request_recognition	0.14
has so quan	comrade_tip	0.05
has so tay	seek_grave	-0.14	comrade_tip	-0.09	grave_info	0.07	relics	0.14	registry	0.09	enemy_report	0.07	event	-0.05
has so toi	event	0.13
has so tu	relics	0.06	registry	0.06	event	-0.06
has so voi	seek_grave	-0.05	comrade_tip	-0.05	remains_found	0.16	rumour	-0.05	event	0.06
has soan	comrade_tip	0.05	scam_report	0.05	event	-0.11
has soat	seek_grave	-0.05	registry	0.11
has soc	comrade_tip	0.11	registry	-0.05	rumour	-0.05	event	0.09
has soc trang	seek_grave	0.08	comrade_tip	0.09	grave_info	-0.07	relics	0.05	event	-0.07
has soi	seek_grave	-0.14	comrade_tip	0.11	grave_info	-0.12	remains_found	0.05	foreign_tip	0.11	request_recognition	0.07
has soldats	seek_grave	-0.07	relics	-0.05	foreign_tip	0.07	rumour	0.05	event	0.17
has soldier	seek_grave	-0.05	comrade_tip	-0.05	grave_info	0.07	relics	0.25	foreign_tip	-0.06	event	-0.07
has soldiers	grave_info	0.07	remains_found	0.05	request_recognition	0.05	event	0.05
has som	seek_grave	-0.13	comrade_tip	0.16	grave_info	0.11
has some	grave_info	-0.06	rumour	0.05	event	0.1
has somebody	foreign_tip	-0.08	event	-0.05
has son	seek_grave	0.06	grave_info	0.07	remains_found	-0.06	relics	-0.06	registry	-0.09	enemy_report	-0.28	scam_report	-0.1	rumour	-0.07	request_recognition	-0.11	not_dead	-0.14	event	-0.1
has son binh	comrade_tip	0.05
has son co	comrade_tip	-0.06	grave_info	0.08
has son ha	seek_grave	-0.07	grave_info	0.08
has son hoa	seek_grave	0.06	remains_found	0.05	event	0.08
has son kien	seek_grave	-0.07
has son la	seek_grave	0.05	comrade_tip	-0.06	grave_info	-0.07	remains_found	0.1	foreign_tip	-0.09	event	-0.07
has son nguoi	seek_grave	-0.05	grave_info	0.05
has son ong	seek_grave	0.13	comrade_tip	-0.06
has son tay	seek_grave	-0.05	comrade_tip	0.1	grave_info	-0.05	event	-0.06
has son thanh	seek_grave	0.07
has son toi	seek_grave	-0.1	comrade_tip	0.07
has song	comrade_tip	0.08	grave_info	-0.24	remains_found	-0.16	registry	-0.07	battle_account	0.24	enemy_report	-0.11	foreign_tip	-0.05	dna_question	0.06	scam_report	-0.09	rumour	-0.09	request_recognition	-0.1	not_dead	0.37	event	-0.12
has song ba	dna_question	0.06	event	-0.08
has song be	grave_info	0.06	registry	-0.05
has song ben	comrade_tip	0.08	event	-0.05
has song bo	seek_grave	0.09	event	-0.08
has song den	relics	0.08	event	0.09
has song la	event	-0.05
has song o	dna_question	0.09	event	-0.05
has song ong	comrade_tip	0.06
has song se	seek_grave	0.07	comrade_tip	0.05	battle_account	-0.05	event	-0.08
has song sot	comrade_tip	-0.06	battle_account	0.14	event	0.06
has song thach	seek_grave	-0.06	grave_info	-0.06	not_dead	0.07
has song toi	comrade_tip	0.09	grave_info	0.05
has sont	relics	-0.06	foreign_tip	0.13	event	0.08
has sorry	grave_info	0.18
has sot	seek_grave	-0.11	comrade_tip	0.14	relics	0.05	registry	0.22	enemy_report	-0.05	dna_question	-0.06	event	0.09
has sot ac	seek_grave	0.06	comrade_tip	-0.05	grave_info	-0.09	registry	0.17
has sot ret	seek_grave	-0.07	comrade_tip	0.14	relics	0.09	battle_account	-0.06
has sous	seek_grave	-0.08	remains_found	0.13	relics	0.09	foreign_tip	-0.09	request_recognition	-0.05	event	0.17
has south	seek_grave	0.11	comrade_tip	-0.05	grave_info	-0.05	relics	-0.09	enemy_report	-0.06	foreign_tip	0.11	event	0.11
has squad	grave_info	-0.05	relics	-0.09	enemy_report	0.19
has squad leader	comrade_tip	-0.06	relics	-0.08	enemy_report	0.19
has station	seek_grave	0.06	comrade_tip	0.15	foreign_tip	-0.14	not_dead	0.05
has still	seek_grave	-0.05	comrade_tip	-0.07	grave_info	0.16	relics	-0.06	event	0.08
has stone	seek_grave	-0.05	grave_info	0.38	relics	-0.06	foreign_tip	-0.08	event	-0.09
has stream	seek_grave	-0.06	relics	0.17	not_dead	0.05
has stt	seek_grave	-0.06	grave_info	-0.05	registry	0.12
has su	seek_grave	0.06	comrade_tip	-0.06	grave_info	-0.06	remains_found	0.07	relics	0.11	registry	-0.1	battle_account	0.13	enemy_report	0.16	scam_report	-0.12	rumour	-0.06	request_recognition	-0.2	not_dead	-0.05	event	0.17
has su doan	seek_grave	-0.07	remains_found	-0.05	registry	-0.07	battle_account	0.17	enemy_report	0.07	event	-0.11
has su o	seek_grave	-0.05	grave_info	0.06	rumour	0.06
has su tinh	seek_grave	0.06	grave_info	-0.05	event	0.05
has su xa	comrade_tip	-0.06
has sua	seek_grave	-0.21	grave_info	0.43	registry	-0.08	dna_question	-0.05	request_recognition	0.05	not_dead	0.16
has sua bia	seek_grave	-0.06	grave_info	0.07	battle_account	0.07	request_recognition	0.05
has sua lai	comrade_tip	-0.09	grave_info	0.14
has sud	foreign_tip	0.07	request_recognition	0.05
has suis	comrade_tip	-0.05	registry	0.08	event	0.11
has sung	comrade_tip	-0.14	relics	-0.15	registry	0.18	battle_account	0.17	foreign_tip	-0.07	dna_question	-0.06	rumour	-0.06
has suoi	seek_grave	-0.05	comrade_tip	0.36	grave_info	-0.17	relics	0.09	registry	-0.1	battle_account	0.08	dna_question	-0.06	scam_report	-0.07	rumour	-0.11	not_dead	-0.06
has suoi can	seek_grave	0.05
has suoi da	grave_info	-0.11	relics	0.06	event	-0.14
has suoi dak	comrade_tip	-0.06	battle_account	0.16
has suoi ea	comrade_tip	-0.05	grave_info	0.08
has suoi ia	request_recognition	0.06	event	0.12
has suoi la	relics	0.05	event	-0.05
has suoi nam	seek_grave	-0.05
has suon	seek_grave	-0.07	comrade_tip	0.06
has suon doi	comrade_tip	0.11	grave_info	-0.05	event	-0.07
has suong	seek_grave	-0.07	grave_info	0.08	remains_found	0.05	event	0.09
has suot	seek_grave	-0.08	grave_info	-0.06	battle_account	0.06	rumour	0.07	event	-0.06
has sur	seek_grave	-0.11	grave_info	-0.08	remains_found	-0.07	relics	0.23	enemy_report	0.11	dna_question	-0.05	request_recognition	-0.07	not_dead	-0.05	event	0.12
has sur la	grave_info	-0.05	relics	0.06	foreign_tip	0.06	event	0.08
has sut	comrade_tip	-0.09	event	0.13
has suu	comrade_tip	0.08	grave_info	-0.07	battle_account	-0.11	enemy_report	0.12	rumour	-0.05	event	0.05
has suu tam	comrade_tip	-0.07	grave_info	-0.05	enemy_report	0.14	event	0.11
has svay	seek_grave	-0.13	grave_info	0.07	relics	0.06	request_recognition	0.06
has sy	seek_grave	-0.05	grave_info	0.05	remains_found	-0.05	registry	0.15	battle_account	-0.08	rumour	-0.05	request_recognition	-0.1
has t	grave_info	-0.22	remains_found	0.13	relics	0.12	registry	0.1	battle_account	0.08	enemy_report	-0.07	scam_report	-0.06	rumour	-0.05	request_recognition	-0.09	event	0.05
has t know	relics	0.06	foreign_tip	-0.05	rumour	0.05	event	-0.08
has ta	comrade_tip	-0.15	grave_info	-0.09	relics	-0.05	battle_account	0.22	enemy_report	-0.09	foreign_tip	-0.22	dna_question	-0.06	scam_report	0.06	rumour	0.1	not_dead	0.07	event	0.18
has ta bao	comrade_tip	-0.05	grave_info	-0.1	rumour	0.05	not_dead	0.09
has ta con	seek_grave	-0.1	comrade_tip	-0.05
has ta huu	comrade_tip	-0.11	registry	0.07
has ta le	comrade_tip	0.15	grave_info	-0.13	registry	-0.05	battle_account	-0.06	not_dead	0.05	event	-0.1
has ta mat	comrade_tip	-0.07	battle_account	0.11	event	0.09
has ta nam	comrade_tip	0.06	grave_info	0.07	event	0.06
has ta ngan	event	-0.12
has ta noi	dna_question	0.12	event	-0.1
has ta quang	registry	0.05	event	0.08
has ta sanh	seek_grave	-0.1	comrade_tip	0.07
has ta van	seek_grave	-0.06	dna_question	0.1
has tac	seek_grave	0.08	comrade_tip	-0.09	grave_info	-0.24	battle_account	0.11	scam_report	0.06	event	0.06
has tac chien	seek_grave	-0.05	comrade_tip	-0.09	event	0.07
has tac xa	seek_grave	0.09	registry	0.06	event	0.05
has tai	seek_grave	0.19	comrade_tip	-0.07	grave_info	-0.17	remains_found	0.14	relics	-0.07	registry	0.16	battle_account	0.05	enemy_report	0.08	foreign_tip	-0.1	scam_report	-0.09	rumour	-0.1	request_recognition	0.1	not_dead	-0.16	event	-0.26
has tai bien	comrade_tip	0.08
has tai cau	seek_grave	-0.07	grave_info	0.14
has tai cho	battle_account	0.1	enemy_report	0.08	request_recognition	-0.05	event	0.07
has tai cua	event	0.09
has tai dan	seek_grave	0.08	grave_info	-0.15	battle_account	0.09	event	0.05
has tai doi	seek_grave	0.1	comrade_tip	-0.09	relics	0.08	event	-0.07
has tai dong	grave_info	-0.06
has tai go	seek_grave	-0.06	comrade_tip	-0.06	grave_info	0.08
has tai lieu	enemy_report	0.17	event	0.05
has tai nghia	seek_grave	-0.06	registry	0.11	rumour	0.06	event	-0.05
has tai nha	grave_info	-0.06
has tai ntls	seek_grave	-0.15	grave_info	0.15	request_recognition	-0.05
has tai tram	comrade_tip	0.06
has tai xa	grave_info	0.06
has taken	seek_grave	-0.08	relics	0.32	foreign_tip	-0.2	rumour	0.06	event	-0.1
has taluy	seek_grave	-0.07	request_recognition	0.05
has tam	seek_grave	-0.08	comrade_tip	-0.07	enemy_report	0.13	foreign_tip	0.1	dna_question	0.11	scam_report	0.12	rumour	-0.07	not_dead	-0.14	event	0.08
has tam anh	comrade_tip	-0.05	grave_info	-0.07	relics	0.16	foreign_tip	0.13	event	0.08
has tam bang	seek_grave	0.09	comrade_tip	-0.06
has tam bia	seek_grave	-0.13	grave_info	0.27
has tam hai	seek_grave	0.09	comrade_tip	0.05	grave_info	-0.07	battle_account	-0.05	event	-0.11
has tam ky	comrade_tip	-0.05
has tam muoi	seek_grave	0.06	grave_info	-0.05
has tam nam	event	-0.06
has tam nguoi	seek_grave	0.11	comrade_tip	-0.05	registry	0.06	event	0.07
has tam o	comrade_tip	-0.05	grave_info	-0.09	relics	0.06	battle_account	0.09
has tam tang	remains_found	0.06
has tam thang	seek_grave	0.05	comrade_tip	0.07	grave_info	-0.12	request_recognition	0.06
has tan	seek_grave	-0.17	comrade_tip	-0.11	grave_info	0.05	remains_found	-0.11	registry	-0.08	dna_question	0.23	scam_report	-0.08	rumour	0.14	request_recognition	0.17	not_dead	-0.15	event	0.15
has tan bien	grave_info	0.1
has tan binh	comrade_tip	-0.11	grave_info	-0.07	battle_account	0.13	request_recognition	0.05	event	0.1
has tan canh	seek_grave	0.07	comrade_tip	-0.11	grave_info	-0.06	battle_account	0.08	event	0.14
has tan hoi	seek_grave	-0.07	request_recognition	0.06
has tan hung	grave_info	-0.05
has tan ky	seek_grave	-0.06	comrade_tip	0.07
has tan lac	request_recognition	0.06
has tan lap	event	0.06
has tan loi	grave_info	0.06	event	0.1
has tan phong	seek_grave	-0.05
has tan thanh	seek_grave	0.06
has tan trao	grave_info	0.05	relics	0.05
has tang	seek_grave	-0.05	comrade_tip	0.39	grave_info	-0.28	relics	0.42	registry	0.1	battle_account	-0.14	enemy_report	-0.18	dna_question	-0.12	scam_report	-0.11	rumour	-0.07	request_recognition	-0.19	not_dead	-0.09	event	-0.17
has tang ba	seek_grave	-0.08	grave_info	-0.08	registry	0.05	battle_account	-0.05	request_recognition	0.05
has tang ban	seek_grave	0.06	grave_info	-0.05	dna_question	0.06
has tang da	seek_grave	-0.05	comrade_tip	0.17	event	-0.11
has tang gan	seek_grave	0.07
has tang nghia	comrade_tip	-0.05
has tang o	seek_grave	0.08	grave_info	0.1
has tang tai	seek_grave	-0.07	grave_info	0.1
has tanh	event	0.06
has tank	relics	0.05	foreign_tip	0.05
has tao	comrade_tip	0.21	grave_info	-0.12	relics	0.07	registry	0.06	battle_account	-0.08	event	-0.07
has tap	seek_grave	0.19	comrade_tip	-0.16	remains_found	0.06	relics	-0.05	registry	-0.12	foreign_tip	-0.05	dna_question	0.14	scam_report	-0.05	rumour	0.06	event	0.14
has tap ket	seek_grave	0.16	comrade_tip	-0.15	grave_info	-0.07	request_recognition	0.11
has tap the	seek_grave	0.07	comrade_tip	-0.12	grave_info	0.17	registry	-0.05	dna_question	0.14	event	0.17
has tap ve	registry	0.05	event	-0.07
has tat	seek_grave	-0.27	grave_info	0.25	registry	0.08	battle_account	0.05	enemy_report	0.08	foreign_tip	-0.05	scam_report	0.07	request_recognition	-0.06	event	0.06
has tat ca	seek_grave	0.05	comrade_tip	-0.17	registry	0.11	battle_account	0.1	request_recognition	-0.05	event	0.14
has tat tho	seek_grave	-0.2	comrade_tip	0.13	grave_info	0.1
has tau	seek_grave	0.15	comrade_tip	0.2	remains_found	0.09	relics	-0.14	enemy_report	-0.05	foreign_tip	-0.05	rumour	-0.05	request_recognition	-0.13	not_dead	-0.07	event	-0.14
has tau khong	seek_grave	0.06	grave_info	-0.08
has tau o	grave_info	-0.16	dna_question	0.07
has tay	comrade_tip	-0.06	remains_found	-0.06	relics	0.21	registry	0.11	battle_account	0.06	enemy_report	-0.09	dna_question	-0.15	scam_report	0.06	request_recognition	-0.14	not_dead	-0.22
has tay bac	seek_grave	-0.11	comrade_tip	0.07	grave_info	-0.06
has tay ban	comrade_tip	-0.09	grave_info	0.17
has tay con	seek_grave	0.06	comrade_tip	0.05	grave_info	-0.05	battle_account	-0.05	event	-0.06
has tay cua	relics	0.06
has tay nam	comrade_tip	0.07	grave_info	-0.06
has tay nguyen	seek_grave	0.12	comrade_tip	-0.08	event	0.05
has tay ninh	seek_grave	0.19	comrade_tip	-0.1	grave_info	-0.05	remains_found	-0.06	relics	-0.1	scam_report	0.18	event	-0.21
has tay o	grave_info	-0.05	event	-0.06
has tay ong	comrade_tip	0.07	grave_info	0.05
has tay toi	relics	0.05
has tb	foreign_tip	-0.06	event	-0.06
has td	remains_found	0.07	relics	-0.05	enemy_report	0.14	foreign_tip	-0.07	event	0.05
has te	relics	-0.05	request_recognition	-0.05	not_dead	0.08
has team	grave_info	0.1	remains_found	0.08	dna_question	0.06
has tell	seek_grave	0.07	enemy_report	-0.06	event	-0.18
has ten	seek_grave	0.11	comrade_tip	-0.05	grave_info	-0.05	remains_found	-0.16	relics	-0.17	registry	-0.05	foreign_tip	-0.17	rumour	-0.09	not_dead	0.32	event	-0.09
has ten ai	battle_account	0.06	event	0.13
has ten anh	seek_grave	0.06	comrade_tip	-0.08	grave_info	-0.05	scam_report	0.05	not_dead	0.11	event	-0.13
has ten ba	seek_grave	-0.07	comrade_tip	-0.08	grave_info	-0.06
has ten bac	comrade_tip	-0.06
has ten bo	comrade_tip	-0.11	grave_info	0.05
has ten bui	comrade_tip	0.05	grave_info	-0.06
has ten chau	seek_grave	-0.1	event	0.05
has ten chi	comrade_tip	-0.05	not_dead	0.05
has ten chu	event	0.11
has ten co	grave_info	0.05
has ten dang	comrade_tip	0.11
has ten day	comrade_tip	0.16	grave_info	-0.17	battle_account	-0.05	event	-0.09
has ten dinh	seek_grave	0.12	comrade_tip	-0.05
has ten do	relics	0.05	event	-0.06
has ten doan	event	-0.06
has ten duong	seek_grave	0.07	comrade_tip	-0.05	grave_info	-0.06
has ten em	seek_grave	0.05	grave_info	-0.06	event	-0.06
has ten hai	request_recognition	0.05
has ten ho	seek_grave	-0.07	comrade_tip	0.07	grave_info	0.05	request_recognition	0.05
has ten hoang	seek_grave	0.07	battle_account	0.12
has ten khac	seek_grave	-0.06	scam_report	0.06
has ten khai	grave_info	-0.07
has ten khong	comrade_tip	-0.05	relics	0.05	event	0.08
has ten la	seek_grave	0.38	grave_info	-0.14	battle_account	0.1	foreign_tip	0.06	dna_question	-0.06	rumour	-0.05	request_recognition	-0.07
has ten lam	seek_grave	0.06	grave_info	-0.06
has ten le	battle_account	-0.05	foreign_tip	0.05
has ten liet	seek_grave	-0.16	grave_info	0.12
has ten lua	event	-0.05
has ten luong	grave_info	0.05	event	0.07
has ten luu	seek_grave	-0.09	comrade_tip	0.05	event	-0.08
has ten ly	event	-0.05
has ten ma	relics	0.05	event	0.08
has ten mo	seek_grave	-0.08	grave_info	-0.09	relics	0.06	registry	0.05	rumour	0.05	event	0.12
has ten nam	registry	0.05
has ten ngo	battle_account	0.08	event	0.05
has ten nguoi	grave_info	0.05	request_recognition	0.1
has ten nguyen	seek_grave	0.05	grave_info	-0.05
has ten nhung	seek_grave	0.11	comrade_tip	-0.08	grave_info	-0.15	battle_account	0.13	event	0.09
has ten o	seek_grave	0.24	comrade_tip	-0.12	registry	-0.06
has ten ong	grave_info	-0.1	not_dead	0.16	event	-0.1
has ten pham	comrade_tip	0.09	event	-0.06
has ten phan	comrade_tip	-0.06	not_dead	0.08
has ten sau	seek_grave	-0.09	comrade_tip	0.07	dna_question	0.05
has ten thanh	seek_grave	-0.07	request_recognition	0.06
has ten that	seek_grave	-0.11	comrade_tip	0.23	event	-0.09
has ten thi	battle_account	0.06
has ten thiet	comrade_tip	-0.06	grave_info	0.12
has ten thuong	grave_info	0.07	event	0.05
has ten toi	grave_info	-0.08	battle_account	0.08	not_dead	0.1	event	0.08
has ten tran	comrade_tip	0.08	grave_info	-0.06	enemy_report	0.05	dna_question	0.09	event	-0.2
has ten tren	not_dead	0.08
has ten trong	grave_info	-0.13	request_recognition	0.16	not_dead	0.05	event	-0.07
has ten truong	enemy_report	0.06	event	-0.13
has ten vi	seek_grave	-0.05	comrade_tip	0.06
has ten vu	seek_grave	0.08
has teo	seek_grave	0.05	grave_info	-0.07	event	-0.06
has tet	seek_grave	0.18	comrade_tip	0.08	relics	-0.09	enemy_report	-0.06	foreign_tip	-0.07	dna_question	-0.08	rumour	0.05	request_recognition	-0.08	event	-0.17
has tet nam	seek_grave	0.1	grave_info	0.07	request_recognition	-0.06	event	-0.05
has th	grave_info	0.07	event	0.05
has tha	grave_info	-0.07	rumour	0.07	request_recognition	0.06	event	0.16
has tha bom	request_recognition	0.07
has tha ma	event	0.11
has thac	seek_grave	-0.08	comrade_tip	-0.21	grave_info	0.08	request_recognition	0.05	event	-0.07
has thach	seek_grave	0.13	comrade_tip	0.07	relics	-0.1	registry	0.05	foreign_tip	-0.11	dna_question	-0.1	request_recognition	-0.09
has thach ha	seek_grave	0.07
has thach han	comrade_tip	0.07	grave_info	-0.08	registry	0.07	foreign_tip	-0.06	not_dead	0.07	event	-0.1
has thach sa	comrade_tip	0.05
has thach thanh	seek_grave	-0.07	rumour	0.06
has thach that	rumour	0.05
has thach thi	seek_grave	0.11
has thai	seek_grave	-0.16	grave_info	0.1	remains_found	0.07	relics	0.11	foreign_tip	-0.17	scam_report	-0.13	rumour	0.1	request_recognition	-0.21
has thai ba	grave_info	-0.05	battle_account	0.08
has thai binh	grave_info	0.16	foreign_tip	-0.09	request_recognition	-0.06	event	-0.1
has thai nguyen	grave_info	-0.05	event	0.06
has thai o	comrade_tip	-0.11	grave_info	0.05
has thai thuy	seek_grave	-0.07	comrade_tip	0.15	grave_info	-0.05	relics	0.05	registry	0.07	battle_account	-0.05	event	-0.08
has tham	seek_grave	-0.16	comrade_tip	0.1	grave_info	0.15	remains_found	-0.06	relics	-0.09	registry	-0.1	request_recognition	0.14	not_dead	-0.06	event	0.15
has tham gia	comrade_tip	-0.05	grave_info	-0.13	request_recognition	0.17
has tham mo	seek_grave	-0.11	comrade_tip	0.06	event	-0.05
has than	seek_grave	-0.17	comrade_tip	0.1	grave_info	0.1	remains_found	-0.14	relics	0.18	battle_account	-0.06	foreign_tip	-0.11	dna_question	-0.06	scam_report	-0.08	request_recognition	0.18
has than nhan	seek_grave	-0.17	grave_info	0.16	relics	0.07	enemy_report	0.06
has than o	seek_grave	0.09
has than thi	event	-0.08
has than van	relics	0.06
has thang	seek_grave	0.31	comrade_tip	0.26	grave_info	-0.21	remains_found	-0.3	relics	-0.25	registry	-0.17	enemy_report	-0.12	dna_question	-0.16	scam_report	-0.2	rumour	-0.35	request_recognition	-0.09	event	-0.31
has thang ba	seek_grave	-0.08	battle_account	-0.05	dna_question	0.07	event	-0.12
has thang ban	seek_grave	-0.22	comrade_tip	0.15	grave_info	0.08
has thang bay	seek_grave	-0.07	battle_account	-0.09	event	-0.09
has thang binh	comrade_tip	0.11	event	-0.08
has thang chap	seek_grave	-0.13	comrade_tip	0.08	request_recognition	0.09	event	-0.07
has thang chin	battle_account	0.06
has thang em	seek_grave	0.05	comrade_tip	0.06
has thang gieng	seek_grave	0.18	grave_info	-0.09	battle_account	-0.05	event	-0.12
has thang hai	seek_grave	-0.14	battle_account	0.08	enemy_report	0.05	request_recognition	0.09
has thang muoi	seek_grave	0.06
has thang nam	comrade_tip	0.07	grave_info	-0.09	event	0.06
has thang o	registry	0.06
has thang roi	seek_grave	0.06	grave_info	-0.06
has thang sau	grave_info	-0.11	battle_account	0.07	request_recognition	0.07	event	-0.1
has thang tam	comrade_tip	0.08	grave_info	0.08	event	-0.13
has thang toi	grave_info	0.07
has thang truoc	comrade_tip	-0.11	relics	0.05	not_dead	0.16	event	0.09
has thang tu	seek_grave	0.14	comrade_tip	0.07	battle_account	-0.07	event	-0.05
has thang ut	seek_grave	-0.05	comrade_tip	0.13	grave_info	-0.08	event	0.05
has thanh	seek_grave	0.08	comrade_tip	0.13	grave_info	-0.23	remains_found	-0.06	relics	-0.06	registry	-0.06	battle_account	-0.1	foreign_tip	-0.15	dna_question	0.07	scam_report	-0.11	request_recognition	0.08	event	-0.18
has thanh ba	seek_grave	-0.05	relics	0.05	battle_account	0.08
has thanh bi	seek_grave	-0.1	comrade_tip	0.08	relics	0.05	event	-0.05
has thanh binh	comrade_tip	-0.05	event	0.05
has thanh chuong	comrade_tip	0.1	grave_info	-0.09
has thanh co	seek_grave	0.08	event	-0.08
has thanh ha	grave_info	0.09	registry	0.05
has thanh hai	comrade_tip	-0.09	grave_info	-0.12	relics	0.05	battle_account	0.13
has thanh hoa	grave_info	0.15	remains_found	-0.06	battle_account	-0.06	foreign_tip	0.05	request_recognition	-0.09	event	0.14
has thanh liem	comrade_tip	0.06	grave_info	-0.09	battle_account	-0.06	event	-0.06
has thanh nien	comrade_tip	-0.08	grave_info	0.06
has thanh oai	battle_account	-0.05
has thanh pho	comrade_tip	-0.08	grave_info	0.06	registry	0.06	dna_question	0.07	event	-0.14
has thanh son	seek_grave	-0.06	comrade_tip	0.06
has thanh thuy	seek_grave	0.12	comrade_tip	-0.07	grave_info	0.07
has thao	comrade_tip	-0.26	grave_info	0.06	registry	0.09	battle_account	0.08	rumour	0.06	request_recognition	0.06	event	0.21
has thap	grave_info	0.23	battle_account	-0.09	dna_question	-0.09	rumour	0.07	request_recognition	-0.07	event	-0.24
has thap huong	seek_grave	-0.09	comrade_tip	-0.2	grave_info	0.17	rumour	0.06
has thap nhang	grave_info	0.08
has that	seek_grave	-0.12	comrade_tip	0.11	grave_info	-0.13	remains_found	0.07	relics	-0.08	registry	-0.2	battle_account	-0.1	enemy_report	-0.05	foreign_tip	-0.07	dna_question	-0.1	rumour	0.26	request_recognition	-0.09	not_dead	0.15	event	0.05
has that is	comrade_tip	0.05	grave_info	-0.05	relics	-0.08	battle_account	0.1
has that la	grave_info	-0.05
has that lac	seek_grave	-0.07
has that lung	seek_grave	0.06	grave_info	-0.08	remains_found	0.12	relics	-0.05	event	0.08
has that s	seek_grave	0.06	event	0.12
has thau	remains_found	0.13
has thay	seek_grave	-0.08	comrade_tip	-0.13	remains_found	0.07	relics	0.1	registry	0.13	battle_account	0.11	foreign_tip	-0.07	scam_report	0.24	rumour	0.18	request_recognition	-0.24	event	0.21
has thay ai	grave_info	0.09
has thay anh	seek_grave	-0.07
has thay bia	seek_grave	0.11	grave_info	-0.09
has thay bo	grave_info	0.09
has thay cai	grave_info	-0.06	relics	0.1	event	-0.06
has thay cho	seek_grave	-0.1	event	0.07
has thay co	comrade_tip	-0.08	remains_found	0.06	relics	0.1	registry	0.05	event	0.17
has thay giao	comrade_tip	-0.11	grave_info	0.15
has thay hai	seek_grave	-0.06	relics	0.07
has thay mat	seek_grave	0.06	comrade_tip	-0.11	dna_question	0.05	not_dead	0.05
has thay mo	grave_info	-0.07	event	-0.12
has thay mot	seek_grave	-0.05
has thay ong	battle_account	0.06
has thay ten	seek_grave	0.18	event	-0.09
has thay toi	seek_grave	0.1	comrade_tip	0.12	battle_account	0.05
has thay xac	registry	0.05	event	-0.05
has thcs	grave_info	0.07	event	0.14
has the	seek_grave	-0.19	comrade_tip	-0.07	grave_info	-0.08	relics	0.12	registry	0.14	battle_account	0.08	foreign_tip	0.08	dna_question	0.05	scam_report	-0.05	rumour	-0.08	request_recognition	-0.11	event	0.33
has the back	seek_grave	-0.05	relics	0.08	event	-0.09
has the doan	seek_grave	0.05	relics	0.06
has the family	comrade_tip	0.05	foreign_tip	-0.11	event	-0.12
has the first	grave_info	0.09	relics	0.05	battle_account	0.05	foreign_tip	-0.08	event	-0.11
has the la	comrade_tip	0.08	relics	0.12
has the last	seek_grave	0.06	relics	0.05
has the name	seek_grave	-0.07	enemy_report	-0.05	foreign_tip	0.08
has the nao	grave_info	-0.1	not_dead	0.09	event	-0.06
has the nay	seek_grave	0.2	request_recognition	-0.05
has the night	grave_info	-0.05	relics	0.13	event	-0.13
has the o	seek_grave	-0.07	comrade_tip	-0.09	grave_info	0.11	battle_account	0.06	dna_question	0.05	event	0.12
has the old	grave_info	0.09	relics	-0.08	rumour	0.12	event	0.08
has the other	seek_grave	0.07	relics	0.07	event	-0.11
has the paper	seek_grave	0.05	remains_found	0.05	relics	-0.06	scam_report	0.05
has the road	seek_grave	-0.06	grave_info	0.16	relics	-0.05	event	-0.14
has the same	grave_info	0.05	relics	-0.05	rumour	0.05	not_dead	0.05	event	-0.13
has the second	grave_info	-0.05	battle_account	0.11	event	0.05
has the south	seek_grave	0.05
has the vietnamese	foreign_tip	0.06	event	-0.08
has the village	seek_grave	-0.05	event	0.09
has the vinh	comrade_tip	0.07	grave_info	-0.06
has their	grave_info	-0.05	relics	-0.06	battle_account	0.16	rumour	0.05	event	0.23
has theirs	relics	-0.1	foreign_tip	0.17	event	0.13
has them	seek_grave	-0.21	grave_info	-0.15	remains_found	0.09	relics	-0.07	registry	0.07	enemy_report	-0.08	foreign_tip	0.24	rumour	0.06	not_dead	-0.06	event	0.32
has then	seek_grave	-0.08	comrade_tip	-0.05	request_recognition	0.13
has theo	seek_grave	0.58	comrade_tip	-0.42	relics	-0.17	registry	-0.07	battle_account	0.14	foreign_tip	-0.06	dna_question	-0.06	scam_report	0.05	rumour	-0.07	request_recognition	-0.06	not_dead	0.05	event	0.19
has theo ban	grave_info	-0.07
has theo giay	seek_grave	0.06	scam_report	0.06	event	-0.05
has theo loi	seek_grave	0.09	comrade_tip	-0.06	registry	-0.05	battle_account	0.11	event	0.06
has theo ong	seek_grave	0.17	comrade_tip	-0.07	grave_info	-0.1
has theo so	comrade_tip	-0.07	registry	0.05
has thep	seek_grave	-0.09	grave_info	0.05	event	-0.07
has there	seek_grave	-0.07	comrade_tip	-0.08	grave_info	0.21	remains_found	0.09	relics	0.11	registry	-0.09	battle_account	0.17	enemy_report	-0.1	scam_report	-0.07	rumour	-0.06	not_dead	-0.07
has there is	relics	0.12	battle_account	0.05	foreign_tip	-0.1	dna_question	0.05
has there was	seek_grave	-0.05	relics	0.05	battle_account	0.1	foreign_tip	-0.05	event	0.07
has theu	seek_grave	-0.07	comrade_tip	0.06	grave_info	0.07	relics	0.05
has they	seek_grave	-0.1	grave_info	0.05	remains_found	-0.08	battle_account	0.11	enemy_report	-0.08	foreign_tip	0.13	dna_question	-0.05	rumour	-0.07	request_recognition	0.12	event	0.18
has they were	seek_grave	0.08	grave_info	-0.06	battle_account	0.05	event	0.07
has thi	seek_grave	0.3	comrade_tip	-0.1	grave_info	-0.1	remains_found	-0.28	relics	-0.08	registry	0.08	battle_account	-0.27	enemy_report	-0.18	foreign_tip	-0.34	dna_question	0.12	rumour	-0.11	event	-0.13
has thi anh	seek_grave	0.1	battle_account	-0.07	event	-0.05
has thi ba	seek_grave	0.08	grave_info	-0.07	battle_account	0.08	event	0.09
has thi bac	grave_info	0.07	event	-0.05
has thi bao	seek_grave	-0.12	dna_question	0.07	request_recognition	0.09	event	0.07
has thi bi	comrade_tip	0.23	grave_info	-0.13	event	-0.12
has thi bich	relics	0.12	event	-0.05
has thi bo	grave_info	-0.05
has thi buoi	comrade_tip	0.06	grave_info	-0.11	battle_account	0.1	event	-0.06
has thi chet	seek_grave	-0.07	not_dead	0.05
has thi chi	seek_grave	-0.15	grave_info	0.08
has thi chua	seek_grave	0.06	grave_info	-0.14	scam_report	0.07	rumour	0.1	request_recognition	0.06	event	0.07
has thi co	registry	0.05
has thi con	battle_account	0.08
has thi cong	grave_info	0.05	remains_found	0.11	event	0.15
has thi da	seek_grave	0.11	grave_info	-0.06	event	-0.06
has thi dan	seek_grave	0.06
has thi di	comrade_tip	0.1	grave_info	-0.08	event	-0.08
has thi dung	grave_info	0.05	dna_question	0.06	event	-0.05
has thi gap	comrade_tip	-0.06	remains_found	0.05	relics	-0.05
has thi goi	seek_grave	-0.07	comrade_tip	0.06	grave_info	0.12	event	0.11
has thi ha	seek_grave	-0.05
has thi hai	seek_grave	0.12	comrade_tip	0.06	grave_info	-0.05	battle_account	-0.07	event	-0.11
has thi hien	battle_account	0.07
has thi hoa	seek_grave	-0.05	comrade_tip	0.07	grave_info	-0.07	battle_account	0.05
has thi hoi	comrade_tip	-0.07
has thi hong	seek_grave	-0.09	registry	0.17	dna_question	0.07
has thi hue	seek_grave	0.09
has thi huong	seek_grave	0.05	grave_info	-0.08
has thi khong	seek_grave	0.27	grave_info	-0.22	remains_found	0.05	relics	0.05	battle_account	-0.07	event	-0.13
has thi la	seek_grave	0.1
has thi lai	seek_grave	0.05	event	-0.05
has thi lam	seek_grave	-0.14	grave_info	0.16	event	-0.06
has thi lan	event	0.05
has thi lanh	comrade_tip	-0.06
has thi lien	seek_grave	-0.09	comrade_tip	-0.08	relics	0.11	event	0.12
has thi lieu	grave_info	-0.05
has thi loi	seek_grave	0.08	grave_info	-0.1	event	0.09
has thi lua	grave_info	-0.11	dna_question	0.06
has thi mai	remains_found	0.07	registry	0.05	event	0.12
has thi mat	comrade_tip	0.11	grave_info	-0.05	event	0.06
has thi may	grave_info	-0.08	registry	0.07
has thi minh	seek_grave	-0.07	relics	0.08
has thi mo	seek_grave	0.11	comrade_tip	-0.08	grave_info	0.05	event	0.06
has thi moi	seek_grave	-0.11	dna_question	0.05
has thi my	seek_grave	0.07	request_recognition	0.09	event	-0.05
has thi nga	seek_grave	-0.08	comrade_tip	0.09	grave_info	-0.08	event	0.08
has thi ngan	seek_grave	0.1	grave_info	-0.06
has thi nghe	dna_question	0.05
has thi ngoan	rumour	0.06	not_dead	0.05
has thi ngoc	seek_grave	0.1
has thi nguyet	seek_grave	0.07	registry	-0.05	request_recognition	0.06
has thi nha	seek_grave	0.13	event	-0.07
has thi nhan	seek_grave	-0.14	comrade_tip	0.06	relics	0.06	event	0.07
has thi noi	seek_grave	0.07	comrade_tip	0.05	grave_info	-0.1	event	-0.05
has thi nu	comrade_tip	0.05	event	-0.05
has thi o	seek_grave	-0.11	comrade_tip	0.11	battle_account	0.07	event	0.13
has thi ong	seek_grave	-0.09	event	0.12
has thi phai	battle_account	0.06	dna_question	0.08
has thi phuong	grave_info	0.07
has thi que	grave_info	-0.07
has thi sa	seek_grave	0.07	comrade_tip	-0.11	grave_info	0.05	event	-0.05
has thi sau	grave_info	-0.07	battle_account	-0.05	foreign_tip	0.06	event	0.05
has thi tam	grave_info	0.05
has thi tat	seek_grave	-0.06	comrade_tip	0.14	battle_account	-0.06	event	-0.11
has thi the	seek_grave	0.22	comrade_tip	-0.11	enemy_report	0.12
has thi thu	seek_grave	-0.09	registry	0.05	battle_account	0.05	dna_question	0.05	event	0.13
has thi thuy	seek_grave	-0.16	grave_info	0.05	enemy_report	0.05	dna_question	0.07
has thi toi	comrade_tip	0.28	grave_info	-0.05
has thi tran	comrade_tip	-0.09	grave_info	0.12
has thi trung	comrade_tip	0.13	grave_info	-0.06	battle_account	-0.07
has thi tuyet	seek_grave	-0.09	grave_info	0.11	event	0.09
has thi ut	comrade_tip	-0.09	event	0.08
has thi van	seek_grave	0.11	registry	0.05	event	-0.05
has thi ve	seek_grave	0.06	comrade_tip	-0.1	grave_info	0.05
has thi xa	comrade_tip	0.11	battle_account	0.11	request_recognition	-0.06
has thi xuan	comrade_tip	0.05	battle_account	-0.05
has thi xuyen	request_recognition	0.05
has thi yen	registry	0.05
has thia	seek_grave	-0.05	remains_found	0.07	event	-0.07
has thich	seek_grave	-0.05	battle_account	0.05	event	0.22
has thiem	comrade_tip	-0.06	grave_info	0.05	registry	0.07	not_dead	0.05
has thien	seek_grave	0.11	grave_info	-0.11	enemy_report	0.06	foreign_tip	-0.08	dna_question	-0.07
has thiep	comrade_tip	0.06	battle_account	-0.05
has thiet	seek_grave	0.05	comrade_tip	0.06	grave_info	-0.23	relics	-0.07	rumour	0.15
has thieu	seek_grave	-0.15	comrade_tip	-0.09	relics	-0.05	registry	0.15	dna_question	-0.09	request_recognition	0.34
has thieu hoa	seek_grave	0.06	grave_info	-0.07	relics	0.06	event	-0.08
has thieu quang	battle_account	0.06	event	0.07
has thieu ta	seek_grave	-0.08	comrade_tip	-0.08	grave_info	0.14
has thieu uy	seek_grave	0.06	comrade_tip	0.1	grave_info	-0.08
has thin	comrade_tip	-0.09	registry	0.05	battle_account	0.07	event	0.05
has thinh	seek_grave	0.06	comrade_tip	-0.16	grave_info	0.06	registry	-0.05	foreign_tip	-0.09	dna_question	0.05	request_recognition	-0.05	event	0.13
has tho	seek_grave	0.06	comrade_tip	0.25	grave_info	-0.16	remains_found	0.1	relics	-0.1	registry	0.15	battle_account	-0.1	enemy_report	-0.09	foreign_tip	-0.09	dna_question	-0.16	scam_report	-0.15	request_recognition	0.1	event	-0.07
has tho anh	seek_grave	-0.1
has tho cung	seek_grave	-0.12	comrade_tip	-0.09	registry	-0.05	rumour	-0.06	request_recognition	0.37
has tho ha	grave_info	-0.09
has tho ho	seek_grave	0.06	comrade_tip	-0.07	registry	0.07
has tho may	grave_info	0.14
has tho xuan	comrade_tip	0.07	event	-0.1
has thoa	grave_info	0.07	registry	-0.05	scam_report	0.05
has thoai	seek_grave	-0.05	remains_found	-0.05	relics	-0.06	battle_account	0.05	event	0.09
has thoan	comrade_tip	0.07
has thoat	seek_grave	-0.07	battle_account	0.07	request_recognition	0.12
has thoat ly	seek_grave	0.06	comrade_tip	-0.06
has thoi	seek_grave	0.11	grave_info	-0.08	remains_found	-0.08	relics	-0.08	scam_report	-0.08	rumour	0.36	not_dead	-0.06	event	-0.15
has thoi chong	seek_grave	-0.07	grave_info	0.05	event	-0.05
has thoi chu	comrade_tip	-0.06	rumour	0.09
has thom	seek_grave	-0.05	comrade_tip	0.1	grave_info	0.09	remains_found	0.05	registry	0.09	battle_account	-0.07	foreign_tip	-0.05	request_recognition	-0.05	event	0.07
has thon	comrade_tip	-0.16	grave_info	0.16	remains_found	0.1	registry	0.16	enemy_report	-0.06	foreign_tip	-0.06	scam_report	-0.07	request_recognition	-0.11	event	0.22
has thon dong	comrade_tip	0.08
has thon phu	battle_account	0.06
has thon van	seek_grave	0.05	grave_info	-0.07	dna_question	0.05
has thong	registry	0.13	battle_account	0.1	enemy_report	-0.11	scam_report	-0.07	request_recognition	-0.08	not_dead	-0.06	event	0.13
has thong bao	grave_info	0.15	relics	0.1	dna_question	0.05
has thong cam	battle_account	0.07
has thong hao	comrade_tip	0.11	battle_account	-0.07
has thong tin	grave_info	0.08	relics	-0.07	enemy_report	-0.06	dna_question	-0.06	event	0.13
has thoong	seek_grave	0.05	comrade_tip	-0.07	grave_info	0.07	event	0.09
has thot	comrade_tip	0.07
has thot not	seek_grave	-0.07	comrade_tip	0.08
has three	grave_info	-0.06	foreign_tip	0.12	event	0.16
has through	seek_grave	-0.07
has thu	seek_grave	-0.05	comrade_tip	0.15	grave_info	-0.08	remains_found	-0.2	relics	-0.1	registry	-0.07	battle_account	-0.1	enemy_report	0.08	dna_question	0.13	rumour	-0.06	request_recognition	0.07	not_dead	-0.08	event	-0.27
has thu ba	seek_grave	-0.13	grave_info	0.09	relics	-0.05	battle_account	0.06	scam_report	0.05	event	0.05
has thu chi	request_recognition	0.1	event	-0.08
has thu cua	seek_grave	0.15	comrade_tip	-0.09	foreign_tip	0.1
has thu cuoi	seek_grave	0.13	comrade_tip	-0.06
has thu dai	battle_account	-0.05	event	0.07
has thu do	seek_grave	0.08	event	-0.05
has thu duoc	enemy_report	0.15	event	0.09
has thu hai	comrade_tip	0.07	grave_info	-0.2	remains_found	0.05	request_recognition	0.1
has thu la	seek_grave	0.1
has thu nam	seek_grave	0.05	grave_info	-0.06
has thu nhat	grave_info	0.05	event	0.09
has thu so	seek_grave	-0.05	comrade_tip	0.05	battle_account	0.06
has thu truong	comrade_tip	0.08	battle_account	-0.05	event	-0.11
has thu tu	comrade_tip	0.09	grave_info	0.13	event	0.09
has thu tuc	seek_grave	-0.11	grave_info	-0.09	dna_question	0.06	request_recognition	0.24	event	-0.06
has thu ve	seek_grave	0.1	comrade_tip	-0.08
has thua	seek_grave	0.08	comrade_tip	-0.09	relics	0.15	battle_account	0.05	foreign_tip	-0.06	rumour	-0.08	request_recognition	0.09	event	-0.08
has thua ban	battle_account	0.06
has thua cac	seek_grave	0.09	grave_info	-0.05	relics	0.07	battle_account	-0.07	event	-0.05
has thua quy	grave_info	0.06	relics	0.05
has thua thien	comrade_tip	-0.05	relics	0.06
has thuan	remains_found	0.13	relics	0.05	battle_account	-0.16	foreign_tip	-0.05
has thuan chau	comrade_tip	0.11	event	-0.07
has thuat	grave_info	-0.09	request_recognition	0.13
has thuc	seek_grave	0.09	comrade_tip	-0.09	battle_account	-0.05	foreign_tip	0.05	rumour	0.09	request_recognition	-0.06
has thuc ra	seek_grave	-0.09	comrade_tip	0.05	not_dead	0.05
has thue	comrade_tip	-0.07	registry	0.05	request_recognition	-0.05
has thung	seek_grave	-0.15	comrade_tip	0.28	grave_info	-0.06	relics	-0.05	enemy_report	0.05	foreign_tip	0.07	event	-0.05
has thuoc	seek_grave	0.11	comrade_tip	-0.26	grave_info	-0.18	registry	0.07	enemy_report	0.2	rumour	-0.06	request_recognition	-0.05
has thuoc dai	seek_grave	0.08	event	-0.06
has thuoc tieu	seek_grave	-0.08	comrade_tip	0.07	battle_account	-0.09	enemy_report	0.07	not_dead	0.05	event	0.06
has thuoc trung	comrade_tip	-0.05
has thuong	seek_grave	0.11	comrade_tip	-0.15	remains_found	-0.16	registry	0.32	battle_account	0.2	enemy_report	-0.1	foreign_tip	-0.05	dna_question	-0.13	request_recognition	-0.1	not_dead	0.05	event	0.05
has thuong binh	seek_grave	-0.2	grave_info	0.06	rumour	0.11	event	0.19
has thuong bung	seek_grave	-0.05	comrade_tip	0.06
has thuong duc	comrade_tip	-0.05	grave_info	0.1
has thuong goi	seek_grave	0.08
has thuong nang	seek_grave	-0.13	registry	0.05
has thuong o	seek_grave	0.09	grave_info	-0.06	event	-0.06
has thuong roi	seek_grave	0.07	comrade_tip	-0.1
has thuong si	battle_account	0.05	event	0.12
has thuong ta	event	0.06
has thuong uy	seek_grave	0.06	comrade_tip	-0.05	registry	0.08	scam_report	0.06	event	-0.06
has thuot	seek_grave	-0.05	grave_info	0.05	registry	0.05	rumour	0.05	event	-0.12
has thuy	seek_grave	0.19	comrade_tip	-0.16	grave_info	0.17	relics	0.05	battle_account	0.05	foreign_tip	-0.08	scam_report	-0.12	rumour	-0.05	request_recognition	-0.2	event	-0.12
has thuy dien	seek_grave	-0.08
has thuy hai	seek_grave	0.1	event	-0.06
has thuy loi	grave_info	0.06	battle_account	0.11
has thuy nguyen	relics	-0.06	foreign_tip	-0.05	request_recognition	-0.06
has thuy thu	seek_grave	0.13	comrade_tip	-0.05
has thuy tinh	grave_info	-0.05	remains_found	0.07	dna_question	0.07	event	0.09
has thuyen	comrade_tip	0.08	relics	-0.05	request_recognition	0.1
has thuyen pho	seek_grave	0.06	comrade_tip	-0.07	battle_account	0.07	event	0.05
has thuyen truong	comrade_tip	0.11	event	0.09
has thuyet	comrade_tip	0.2	grave_info	-0.15	dna_question	0.06	request_recognition	0.05	event	-0.16
has ti	seek_grave	-0.07	dna_question	0.06
has tia	seek_grave	0.05	comrade_tip	-0.09	grave_info	0.06	event	-0.13
has tich	grave_info	-0.11	battle_account	-0.05	enemy_report	0.05	dna_question	0.07	request_recognition	0.1
has tich tuong	seek_grave	0.05
has tich xa	seek_grave	-0.08	comrade_tip	0.05	remains_found	0.05	event	0.05
has tiem	comrade_tip	-0.08	remains_found	0.06	request_recognition	0.07	event	0.12
has tien	seek_grave	-0.16	comrade_tip	-0.15	grave_info	0.14	remains_found	-0.13	battle_account	0.05	enemy_report	-0.11	foreign_tip	-0.13	dna_question	-0.14	scam_report	0.33	request_recognition	-0.07	not_dead	-0.13
has tien hai	seek_grave	-0.05	grave_info	0.11
has tien lang	seek_grave	-0.15	comrade_tip	0.07	grave_info	0.06	registry	0.07	event	0.11
has tien lu	seek_grave	0.07	comrade_tip	-0.16	grave_info	0.07	event	-0.06
has tien phuong	grave_info	-0.06	registry	0.08	event	-0.09
has tieng	seek_grave	-0.14	comrade_tip	-0.07	grave_info	0.17	relics	-0.05	registry	-0.07	battle_account	0.05	enemy_report	0.05	foreign_tip	0.09	rumour	0.06	event	0.06
has tiep	seek_grave	-0.23	grave_info	0.07	relics	-0.13	battle_account	0.15	enemy_report	0.06	event	0.18
has tiep nhan	comrade_tip	-0.05	event	0.08
has tiet	relics	0.05	event	-0.06
has tieu	seek_grave	0.11	comrade_tip	-0.07	grave_info	-0.22	remains_found	0.07	relics	-0.2	registry	-0.14	battle_account	0.14	enemy_report	0.05	foreign_tip	-0.06	scam_report	-0.08	rumour	-0.06	request_recognition	-0.08	not_dead	0.09	event	0.26
has tieu doan	seek_grave	0.05	grave_info	-0.14	relics	-0.1	registry	-0.14	battle_account	0.06	enemy_report	0.12	scam_report	-0.05	request_recognition	-0.08
has tieu doi	seek_grave	0.07	comrade_tip	0.16	grave_info	-0.17	remains_found	-0.05	registry	-0.05	enemy_report	-0.05
has tieu hoc	seek_grave	-0.06	grave_info	0.05	request_recognition	0.05	event	-0.06
has tieu khu	seek_grave	0.1	comrade_tip	-0.07	remains_found	0.06	event	0.09
has tim	seek_grave	0.62	grave_info	-0.38	remains_found	-0.1	relics	0.05	registry	-0.25	battle_account	-0.06	enemy_report	0.06	foreign_tip	-0.11	dna_question	-0.19	scam_report	0.06	rumour	0.07	request_recognition	-0.39	event	-0.18
has tim anh	seek_grave	-0.16	comrade_tip	0.14
has tim ba	seek_grave	0.12	grave_info	-0.06	event	-0.05
has tim bac	event	0.06
has tim cho	seek_grave	0.07
has tim chu	comrade_tip	-0.06	enemy_report	0.05
has tim dong	comrade_tip	0.06
has tim duoc	seek_grave	-0.15	comrade_tip	-0.09	grave_info	0.17	remains_found	0.1	relics	0.09	battle_account	0.07	request_recognition	-0.07
has tim giup	seek_grave	0.21	grave_info	-0.14	scam_report	-0.07
has tim khong	seek_grave	0.12	grave_info	-0.06
has tim kiem	event	0.07
has tim liet	seek_grave	0.07	grave_info	-0.06	dna_question	-0.07	rumour	0.12
has tim mo	seek_grave	0.08	grave_info	-0.22	scam_report	0.2	event	-0.11
has tim nguoi	seek_grave	0.1
has tim than	seek_grave	-0.14	relics	0.06	dna_question	0.06
has tim thay	seek_grave	-0.14	battle_account	0.05	enemy_report	0.07	dna_question	0.06	scam_report	0.05
has time	seek_grave	-0.06	grave_info	0.15	event	0.09
has tin	seek_grave	0.24	grave_info	-0.05	registry	-0.19	foreign_tip	-0.17	dna_question	-0.18	scam_report	0.07	rumour	0.12	request_recognition	-0.05	event	0.16
has tin cho	seek_grave	-0.06	grave_info	0.06
has tin cua	grave_info	0.06
has tin mo	comrade_tip	0.08
has tin nay	comrade_tip	-0.05	grave_info	0.06	event	0.13
has tin ve	seek_grave	-0.18	comrade_tip	0.12	grave_info	0.06	relics	0.05	event	-0.1
has tinh	seek_grave	0.15	comrade_tip	-0.13	remains_found	0.06	relics	-0.08	registry	-0.05	foreign_tip	-0.1	dna_question	0.11	request_recognition	-0.17	not_dead	-0.07	event	-0.18
has tinh bien	remains_found	0.07	battle_account	0.06
has tinh doi	seek_grave	0.1	grave_info	-0.11
has tinh gia	seek_grave	0.07	grave_info	0.07	event	-0.07
has tinh ha	seek_grave	0.07	event	-0.05
has tinh kien	seek_grave	0.14
has tinh la	grave_info	-0.08	rumour	0.05	request_recognition	0.11
has tinh nguyen	seek_grave	-0.06	comrade_tip	-0.05	grave_info	0.05	battle_account	-0.05	enemy_report	0.05	rumour	0.06
has tinh quang	seek_grave	0.05
has tinh tu	event	-0.07
has tnxp	seek_grave	-0.28	remains_found	-0.06	registry	0.35	battle_account	-0.12	enemy_report	-0.08	foreign_tip	-0.05	dna_question	-0.07	request_recognition	0.07	event	-0.19
has tnxp doi	seek_grave	-0.09	grave_info	-0.06	registry	0.1	event	-0.12
has to	seek_grave	-0.06	grave_info	-0.12	relics	0.33	enemy_report	0.05	scam_report	-0.15	not_dead	0.11	event	0.11
has to a	seek_grave	-0.07	grave_info	0.06	remains_found	0.05	foreign_tip	0.05	event	-0.08
has to bao	relics	0.07
has to chuc	battle_account	0.07	event	0.09
has to co	grave_info	0.05	enemy_report	0.06
has to dan	seek_grave	0.08
has to ghi	remains_found	0.05	scam_report	0.06
has to gi	grave_info	0.05	rumour	0.06
has to giay	relics	0.07	foreign_tip	0.09	event	0.12
has to nay	seek_grave	0.09	comrade_tip	-0.05
has to quoc	comrade_tip	-0.06	dna_question	0.06	not_dead	0.09	event	-0.06
has to the	remains_found	0.1	enemy_report	-0.07	request_recognition	0.08	event	0.2
has to thi	seek_grave	0.07
has to toi	battle_account	-0.06
has to trinh	seek_grave	-0.06	battle_account	0.05	event	0.07
has to truong	comrade_tip	-0.09	remains_found	0.13	relics	-0.07	battle_account	0.05	event	0.2
has to van	relics	0.05
has toa	comrade_tip	-0.13	remains_found	0.05	registry	-0.08	battle_account	-0.08	enemy_report	0.19	scam_report	0.09	rumour	-0.07	event	0.15
has toa do	seek_grave	-0.14	comrade_tip	-0.16	grave_info	0.12	remains_found	0.06	registry	-0.07	battle_account	-0.06	enemy_report	0.16	rumour	-0.06	request_recognition	-0.05	event	0.14
has toai	comrade_tip	-0.09	relics	0.06	event	0.05
has toan	seek_grave	-0.12	comrade_tip	0.16	relics	0.06	request_recognition	-0.14
has toc	battle_account	-0.1	enemy_report	-0.05	scam_report	-0.06	rumour	0.06	not_dead	-0.06	event	-0.05
has toc dao	seek_grave	0.05	event	-0.06
has toc nung	seek_grave	-0.06	comrade_tip	0.06
has toc tay	grave_info	0.05
has toc thai	seek_grave	0.05	grave_info	-0.1	event	-0.06
has toi	seek_grave	-0.61	comrade_tip	0.4	grave_info	0.05	remains_found	-0.12	relics	0.07	registry	-0.14	battle_account	0.28	enemy_report	-0.25	foreign_tip	-0.19	dna_question	-0.17	rumour	-0.15	request_recognition	-0.19	not_dead	0.13	event	0.07
has toi anh	seek_grave	0.08	event	0.09
has toi ba	seek_grave	0.08	battle_account	-0.06	event	-0.06
has toi bang	seek_grave	-0.09	comrade_tip	0.07
has toi bao	seek_grave	-0.07	comrade_tip	-0.08	grave_info	0.08	not_dead	0.12	event	0.16
has toi bi	seek_grave	0.15	comrade_tip	0.07	grave_info	-0.17	relics	-0.05	not_dead	0.1	event	-0.09
has toi biet	seek_grave	-0.19	comrade_tip	0.11	grave_info	0.17	relics	0.11	rumour	-0.06	event	-0.05
has toi bo	seek_grave	-0.05	comrade_tip	0.12	grave_info	-0.07	event	-0.05
has toi bui	battle_account	0.06	event	0.06
has toi cam	comrade_tip	-0.12	relics	0.15
has toi can	seek_grave	0.07	event	-0.05
has toi chep	comrade_tip	-0.06	registry	0.09
has toi chet	seek_grave	0.08	comrade_tip	-0.05	grave_info	-0.11
has toi chi	seek_grave	0.05	comrade_tip	0.05	grave_info	-0.06	remains_found	-0.06	registry	-0.05	rumour	0.05	request_recognition	-0.07
has toi cho	comrade_tip	0.07	event	0.12
has toi chon	seek_grave	-0.23	comrade_tip	0.36	relics	0.09	battle_account	-0.16	foreign_tip	0.06	event	-0.06
has toi chu	comrade_tip	-0.06	grave_info	0.09
has toi chua	seek_grave	-0.12	grave_info	-0.05	request_recognition	0.1
has toi chung	grave_info	-0.06	battle_account	0.07	event	0.11
has toi chup	event	0.05
has toi co	seek_grave	0.05	relics	-0.07	battle_account	-0.07	dna_question	0.05	scam_report	-0.05	rumour	0.06	event	0.11
has toi con	grave_info	-0.05	relics	0.2	registry	0.05	battle_account	0.05	foreign_tip	0.06	event	0.33
has toi cu	request_recognition	0.05
has toi cung	seek_grave	-0.12	comrade_tip	0.24
has toi da	seek_grave	-0.23	comrade_tip	0.05	grave_info	0.15	relics	0.07	scam_report	0.08	event	0.12
has toi dan	seek_grave	-0.05	event	-0.1
has toi dang	seek_grave	0.06	grave_info	0.07	battle_account	-0.05	scam_report	0.07	event	-0.06
has toi danh	seek_grave	-0.05
has toi dao	comrade_tip	0.07
has toi dat	comrade_tip	0.18	battle_account	-0.09	event	-0.05
has toi day	not_dead	0.1	event	-0.05
has toi de	comrade_tip	0.07	event	-0.12
has toi dem	battle_account	0.08
has toi den	remains_found	0.05
has toi di	comrade_tip	-0.1	grave_info	0.12	relics	-0.05	enemy_report	0.05	request_recognition	-0.07	event	0.18
has toi doc	enemy_report	0.05	event	0.06
has toi dua	seek_grave	-0.07	battle_account	0.11
has toi dung	grave_info	0.06	battle_account	0.06	event	-0.05
has toi duoc	comrade_tip	-0.08	grave_info	-0.09	battle_account	0.08	request_recognition	0.05
has toi gap	grave_info	-0.05	remains_found	0.05	not_dead	0.07
has toi ghi	grave_info	0.1	event	-0.13
has toi gia	seek_grave	0.1	grave_info	0.07	event	-0.07
has toi gio	comrade_tip	-0.11	grave_info	0.07	event	-0.05
has toi giu	comrade_tip	-0.1	relics	0.15	foreign_tip	0.08
has toi goi	comrade_tip	0.07
has toi gom	event	-0.07
has toi gui	relics	0.07	enemy_report	0.07
has toi ha	seek_grave	-0.07	comrade_tip	0.1
has toi hoi	seek_grave	0.09	grave_info	0.05	battle_account	-0.05	event	0.11
has toi hy	comrade_tip	-0.05	grave_info	-0.06	registry	0.13	battle_account	0.2
has toi ke	seek_grave	-0.15	comrade_tip	-0.13	grave_info	0.08	battle_account	0.14	event	0.08
has toi khi	battle_account	0.06
has toi khong	seek_grave	-0.09	comrade_tip	0.2	grave_info	0.07	relics	0.06	registry	-0.09	dna_question	-0.07	request_recognition	-0.07	event	-0.12
has toi la	comrade_tip	-0.17	remains_found	0.08	relics	0.08	registry	-0.16	dna_question	0.05	scam_report	0.07	rumour	-0.16	request_recognition	0.08	event	0.24
has toi lai	remains_found	0.05	event	-0.06
has toi lam	seek_grave	-0.07	comrade_tip	-0.05	grave_info	0.23	registry	-0.06	foreign_tip	0.08	event	0.08
has toi lay	seek_grave	0.09	comrade_tip	-0.08	grave_info	-0.09	rumour	0.05
has toi le	seek_grave	-0.11	battle_account	0.13	event	0.11
has toi len	seek_grave	0.14	comrade_tip	-0.07	grave_info	-0.09	not_dead	0.06	event	-0.07
has toi liet	seek_grave	0.11
has toi lo	grave_info	0.05	event	-0.09
has toi luc	seek_grave	0.06	comrade_tip	-0.09	grave_info	-0.06	battle_account	0.07	event	0.06
has toi luong	battle_account	0.06	event	0.07
has toi luu	seek_grave	0.12	event	-0.07
has toi mat	seek_grave	0.05	comrade_tip	-0.05	grave_info	-0.1	registry	-0.05	battle_account	0.07	event	-0.09
has toi moi	comrade_tip	-0.05	rumour	0.06	request_recognition	0.08
has toi mot	seek_grave	-0.05	comrade_tip	0.11	event	-0.07
has toi muon	grave_info	-0.09	relics	0.05	foreign_tip	0.07	dna_question	0.05
has toi nam	seek_grave	0.1	comrade_tip	0.14	grave_info	-0.1	battle_account	-0.05	request_recognition	-0.1	event	-0.07
has toi ngay	comrade_tip	0.09	battle_account	-0.05
has toi nghe	grave_info	-0.06	rumour	0.05
has toi nghi	event	-0.06
has toi ngo	seek_grave	0.15	comrade_tip	-0.06	grave_info	-0.06	event	-0.07
has toi nguoi	relics	0.07
has toi nguyen	seek_grave	-0.09	comrade_tip	0.06	relics	-0.05	battle_account	-0.09	request_recognition	0.05	event	-0.13
has toi nha	event	-0.08
has toi nhan	seek_grave	0.07	comrade_tip	0.12	event	-0.05
has toi nho	seek_grave	-0.18	battle_account	0.1	event	0.12
has toi noi	seek_grave	0.11	comrade_tip	-0.1	scam_report	0.08
has toi o	seek_grave	0.05	comrade_tip	0.2	grave_info	-0.21	rumour	0.06	event	-0.22
has toi ong	comrade_tip	-0.09	grave_info	0.07	relics	0.06	enemy_report	0.05
has toi pham	seek_grave	0.07	comrade_tip	-0.06
has toi phan	event	-0.08
has toi que	seek_grave	0.06	grave_info	-0.06
has toi quen	comrade_tip	0.17	event	-0.05
has toi ra	comrade_tip	-0.05	grave_info	0.06	registry	0.07	battle_account	-0.06	event	-0.08
has toi roi	grave_info	0.09	dna_question	0.05	event	0.09
has toi sang	comrade_tip	-0.06	battle_account	0.05
has toi sinh	seek_grave	0.07	comrade_tip	-0.06	battle_account	0.05
has toi song	seek_grave	-0.08
has toi ten	seek_grave	0.14	comrade_tip	-0.08	grave_info	-0.06	relics	-0.11	not_dead	-0.07	event	0.08
has toi thang	seek_grave	-0.09	comrade_tip	0.16
has toi thay	comrade_tip	0.12	grave_info	0.09	registry	0.08
has toi thi	seek_grave	-0.11	battle_account	0.07	scam_report	0.05	not_dead	0.05	event	0.12
has toi thuoc	comrade_tip	-0.06	battle_account	0.13	event	0.11
has toi tieu	comrade_tip	0.05	battle_account	-0.07
has toi tim	relics	0.05	dna_question	0.05	event	-0.08
has toi toi	seek_grave	0.07	grave_info	-0.12	event	-0.07
has toi tran	seek_grave	0.06	comrade_tip	0.08	grave_info	-0.09	battle_account	-0.07	request_recognition	0.06	event	-0.05
has toi trinh	grave_info	-0.06	rumour	0.05
has toi tu	seek_grave	-0.06	comrade_tip	0.06	grave_info	0.06
has toi va	comrade_tip	0.24	grave_info	-0.18	event	-0.17
has toi van	comrade_tip	-0.07	grave_info	0.1
has toi vao	seek_grave	0.07	comrade_tip	-0.05	grave_info	-0.12	request_recognition	0.05	event	-0.08
has toi ve	seek_grave	-0.07	comrade_tip	0.18	grave_info	0.07	event	0.05
has toi viet	seek_grave	-0.15	comrade_tip	0.11	not_dead	0.06	event	-0.07
has toi voi	seek_grave	-0.07	grave_info	0.06	relics	-0.05	event	0.07
has toi xin	seek_grave	-0.14	comrade_tip	0.08	battle_account	-0.07	rumour	0.06	not_dead	0.05	event	-0.1
has told	seek_grave	0.05	comrade_tip	-0.1	registry	-0.05	enemy_report	-0.06	rumour	0.1
has tom	seek_grave	-0.15	grave_info	0.28	remains_found	0.06	relics	-0.06	enemy_report	0.07	event	0.12
has tombe	seek_grave	0.27	comrade_tip	-0.06	grave_info	0.07	registry	-0.05	foreign_tip	-0.08	rumour	0.06	request_recognition	-0.05	event	-0.12
has ton	seek_grave	0.14	comrade_tip	0.1	relics	-0.08	registry	0.05	battle_account	-0.09	dna_question	-0.06	event	-0.13
has ton that	comrade_tip	-0.06	relics	-0.05	foreign_tip	0.09	event	0.05
has tong	seek_grave	-0.11	comrade_tip	-0.13	registry	0.15	battle_account	-0.08	enemy_report	0.06	request_recognition	0.09
has tong thi	seek_grave	-0.07
has tong van	comrade_tip	-0.09	grave_info	-0.06	battle_account	0.05
has took	seek_grave	-0.08	battle_account	0.13	enemy_report	-0.07	foreign_tip	-0.07
has top	comrade_tip	0.05
has tp	seek_grave	0.15	comrade_tip	-0.08	battle_account	0.06
has tqgc	seek_grave	0.25	comrade_tip	-0.07	request_recognition	-0.05
has tra	seek_grave	0.11	comrade_tip	-0.09	grave_info	-0.2	remains_found	-0.05	relics	0.12	dna_question	-0.16	scam_report	-0.09	request_recognition	0.14	not_dead	0.16	event	-0.2
has tra cu	grave_info	-0.07
has tra giup	grave_info	0.08	event	-0.06
has tra lai	relics	0.06	event	-0.09
has tra linh	seek_grave	-0.07	comrade_tip	0.07	battle_account	0.08	event	0.05
has tra loi	seek_grave	0.06	comrade_tip	0.09	grave_info	-0.1	relics	-0.05	battle_account	-0.06	request_recognition	0.18	event	-0.11
has tra tan	seek_grave	-0.19	comrade_tip	0.07	request_recognition	0.21
has tra ve	seek_grave	-0.05	comrade_tip	-0.09	relics	0.08	event	-0.08
has tra vinh	seek_grave	0.09	comrade_tip	-0.2	event	0.08
has trac	comrade_tip	0.16	grave_info	-0.09	battle_account	0.05	request_recognition	-0.06
has trach	seek_grave	0.11	comrade_tip	0.06	event	-0.16
has trai	seek_grave	0.12	comrade_tip	-0.15	remains_found	-0.08	relics	-0.07	registry	-0.08	battle_account	-0.21	dna_question	0.06	rumour	-0.14	request_recognition	0.05	not_dead	0.09	event	-0.18
has trai ba	seek_grave	0.05
has trai cua	seek_grave	0.16	comrade_tip	-0.05
has trai duong	seek_grave	-0.06	comrade_tip	0.11	grave_info	-0.05
has trai la	foreign_tip	0.05
has trai ong	seek_grave	0.05
has trai toi	seek_grave	0.16	comrade_tip	-0.28	grave_info	-0.08	scam_report	0.06	request_recognition	0.05
has trai ut	request_recognition	-0.05
has tram	comrade_tip	0.17	grave_info	-0.19	remains_found	0.05	relics	-0.2	registry	-0.05	enemy_report	-0.06	foreign_tip	-0.05	scam_report	-0.06	not_dead	-0.08
has tram bom	seek_grave	-0.05	comrade_tip	0.06	grave_info	0.06
has tram giao	seek_grave	-0.06	grave_info	0.14	event	0.1
has tram phau	seek_grave	0.07	comrade_tip	0.05	battle_account	-0.08	event	-0.07
has tram truong	seek_grave	-0.08	grave_info	0.12
has tram xa	comrade_tip	0.12	grave_info	-0.2	registry	0.05
has tram y	comrade_tip	-0.07	grave_info	0.07
has tran	seek_grave	0.06	comrade_tip	-0.22	grave_info	-0.21	remains_found	-0.08	relics	-0.16	registry	0.05	battle_account	0.45	foreign_tip	-0.08	dna_question	-0.05	scam_report	-0.15	rumour	-0.12	request_recognition	-0.17	not_dead	-0.09	event	0.24
has tran ba	seek_grave	-0.05	comrade_tip	0.08	grave_info	-0.05	enemy_report	0.06	event	0.05
has tran can	comrade_tip	-0.11
has tran cau	comrade_tip	-0.18	grave_info	0.05	battle_account	0.14	event	0.13
has tran chong	comrade_tip	0.08	battle_account	-0.05
has tran dang	comrade_tip	-0.12	grave_info	0.11
has tran danh	comrade_tip	-0.06	battle_account	0.13
has tran dia	seek_grave	-0.09	battle_account	0.06
has tran dinh	remains_found	0.06	battle_account	0.06	event	0.18
has tran do	comrade_tip	-0.07	registry	0.05	event	0.06
has tran doi	seek_grave	0.09	comrade_tip	-0.07	registry	0.05	event	0.06
has tran dong	comrade_tip	0.06
has tran duc	seek_grave	0.05
has tran huu	seek_grave	0.07	comrade_tip	-0.11	battle_account	0.06	enemy_report	0.05	event	0.11
has tran khac	grave_info	-0.12	registry	0.09	foreign_tip	0.05	event	-0.07
has tran ngay	comrade_tip	-0.08	grave_info	0.05	battle_account	0.09
has tran ngoc	comrade_tip	0.06	relics	0.05	event	-0.09
has tran o	registry	0.06	battle_account	0.06
has tran phia	seek_grave	0.18	comrade_tip	-0.05	event	-0.06
has tran quang	remains_found	0.05
has tran quoc	event	-0.07
has tran thi	seek_grave	-0.12	comrade_tip	-0.08	grave_info	0.09	registry	0.06	battle_account	-0.07	rumour	0.05	not_dead	0.06	event	-0.12
has tran van	comrade_tip	0.12	grave_info	-0.06	relics	-0.07	battle_account	-0.08	foreign_tip	0.09	request_recognition	-0.05	event	-0.07
has tran xuan	grave_info	-0.09	battle_account	0.05	dna_question	0.07
has trang	comrade_tip	-0.27	grave_info	0.28	remains_found	-0.12	registry	0.12	battle_account	0.05	rumour	-0.1	request_recognition	-0.19	not_dead	-0.14	event	0.1
has trang bang	seek_grave	0.05	grave_info	-0.05	event	-0.07
has trang binh	seek_grave	-0.08	grave_info	0.13
has trang co	comrade_tip	0.09	grave_info	0.05	event	-0.05
has trang cu	grave_info	-0.06	event	0.15
has trang cuoi	relics	0.07
has trang dau	grave_info	-0.12
has trang dinh	relics	0.07
has trang huyen	comrade_tip	-0.06	grave_info	-0.05
has trang khong	seek_grave	0.07	comrade_tip	-0.05	grave_info	-0.11
has trang liet	seek_grave	-0.16	comrade_tip	-0.1	grave_info	0.49	request_recognition	-0.08	event	0.14
has trang mat	seek_grave	0.05
has trang nam	seek_grave	0.11	grave_info	-0.05
has trang nao	seek_grave	0.06	grave_info	-0.08
has trang ninh	grave_info	-0.06
has trang ntls	grave_info	-0.06	event	0.07
has trang tan	seek_grave	-0.08	grave_info	0.06
has trang xa	comrade_tip	-0.09	grave_info	0.11	battle_account	0.05	request_recognition	-0.08	event	0.12
has tranh	seek_grave	0.06	grave_info	-0.07	battle_account	0.05	event	0.16
has translated	registry	0.06	enemy_report	0.1	foreign_tip	-0.07
has trao	seek_grave	-0.08	comrade_tip	-0.1	grave_info	-0.09	remains_found	0.06	relics	0.08	request_recognition	-0.05	not_dead	0.28
has trao tra	seek_grave	-0.15	grave_info	-0.11	relics	-0.06	battle_account	0.05	not_dead	0.25
has trau	seek_grave	-0.05	grave_info	-0.13	remains_found	0.05	relics	0.05	battle_account	0.15	event	0.14
has tre	seek_grave	0.08	grave_info	-0.1	registry	-0.05	request_recognition	-0.09	event	-0.15
has tree	seek_grave	-0.14	relics	0.08	scam_report	0.06	event	0.09
has tren	seek_grave	-0.05	comrade_tip	0.05	grave_info	0.09	relics	0.17	foreign_tip	-0.1	dna_question	-0.18	scam_report	-0.09	rumour	0.06	request_recognition	-0.07	not_dead	0.14
has tren bia	seek_grave	-0.21	comrade_tip	-0.09	grave_info	0.15	registry	-0.05	battle_account	0.05	dna_question	-0.06	request_recognition	-0.06	not_dead	0.13
has tren bo	comrade_tip	0.05
has tren doi	comrade_tip	-0.07	grave_info	-0.1	relics	0.13	event	-0.09
has tren duong	seek_grave	0.15	grave_info	-0.05	battle_account	-0.07	event	-0.06
has tren giay	grave_info	0.05
has tren go	seek_grave	-0.13	grave_info	0.09
has tren mang	seek_grave	-0.11	dna_question	-0.06	scam_report	0.08	rumour	0.13	event	0.11
has tren song	registry	0.05	event	-0.07
has tren tau	battle_account	0.05	event	-0.08
has tren xe	comrade_tip	0.05	battle_account	-0.05
has trench	foreign_tip	0.1	rumour	0.05	event	0.15
has treo	request_recognition	0.1	not_dead	0.12	event	-0.1
has tri	seek_grave	-0.13	comrade_tip	-0.08	grave_info	0.13	remains_found	0.09	relics	-0.14	battle_account	-0.07	foreign_tip	-0.05	dna_question	0.05	rumour	-0.09	request_recognition	-0.15	event	0.15
has tri buu	seek_grave	-0.1	comrade_tip	0.14
has tri nho	seek_grave	-0.08	registry	0.07	not_dead	0.06
has tri thien	seek_grave	0.09	grave_info	-0.1
has tri ton	comrade_tip	0.06
has tri vien	seek_grave	0.11	comrade_tip	-0.13	relics	0.06	registry	-0.08	event	-0.1
has trich	seek_grave	0.15	comrade_tip	-0.26	grave_info	-0.21	relics	-0.06	registry	0.16	battle_account	0.15	event	0.08
has trich luc	seek_grave	0.24	comrade_tip	-0.06	grave_info	-0.07	registry	-0.06	event	-0.08
has trich so	seek_grave	-0.06	comrade_tip	-0.06	grave_info	-0.1	registry	0.16
has trieu	seek_grave	-0.21	grave_info	-0.41	remains_found	-0.17	relics	-0.11	enemy_report	-0.1	dna_question	-0.15	scam_report	0.87	rumour	-0.13	request_recognition	-0.19	not_dead	-0.06	event	-0.2
has trieu phong	grave_info	-0.05	battle_account	0.06
has trieu son	comrade_tip	0.09
has trieu tien	seek_grave	-0.13	grave_info	-0.05	scam_report	0.08	event	-0.08
has trinh	seek_grave	-0.13	grave_info	-0.14	registry	0.19	battle_account	0.09	foreign_tip	-0.07	event	0.19
has trinh ba	seek_grave	0.09	grave_info	-0.11	enemy_report	0.06
has trinh sat	seek_grave	-0.05	comrade_tip	0.14	registry	-0.05	battle_account	-0.08	event	-0.09
has trinh thi	seek_grave	0.05	comrade_tip	-0.09	registry	0.09
has trinh xuan	comrade_tip	-0.09	battle_account	0.1	event	0.08
has tro	seek_grave	-0.08	grave_info	-0.06	remains_found	-0.08	relics	-0.09	registry	0.07	enemy_report	-0.07	dna_question	-0.05	rumour	-0.06	request_recognition	0.11
has tro lai	event	-0.06
has tro ly	comrade_tip	-0.16	relics	-0.07	registry	0.05	battle_account	0.09	event	0.2
has tro ve	grave_info	-0.08	not_dead	0.07
has troi	seek_grave	-0.12	comrade_tip	-0.05	grave_info	0.17	registry	-0.08	battle_account	0.06	rumour	0.09	event	0.05
has troi mat	comrade_tip	0.05	grave_info	0.08	battle_account	-0.07	event	-0.05
has trois	seek_grave	-0.07	grave_info	-0.05	foreign_tip	0.13	request_recognition	0.09	event	0.11
has trom	seek_grave	0.07	comrade_tip	-0.08	grave_info	0.07
has tron	seek_grave	0.09	comrade_tip	-0.13	remains_found	-0.07	relics	0.07	rumour	0.05	event	-0.06
has trong	seek_grave	0.06	comrade_tip	-0.21	grave_info	0.06	remains_found	0.18	relics	0.31	registry	-0.22	enemy_report	0.08	dna_question	-0.24	scam_report	-0.08	rumour	-0.07	event	0.24
has trong ban	not_dead	0.05
has trong bao	grave_info	0.07	event	0.05
has trong cay	grave_info	0.09	relics	0.07
has trong co	seek_grave	-0.06	comrade_tip	-0.09	grave_info	-0.2	remains_found	0.19	relics	0.08	event	0.07
has trong coi	registry	0.05	event	0.06
has trong danh	grave_info	-0.06	relics	0.05	registry	-0.07	request_recognition	0.09	not_dead	0.15	event	-0.07
has trong dat	seek_grave	-0.08	comrade_tip	-0.06	grave_info	0.05	request_recognition	0.07
has trong do	comrade_tip	-0.12	grave_info	-0.07	registry	-0.05	battle_account	0.18	enemy_report	0.11	event	0.25
has trong dot	comrade_tip	0.1	event	-0.07
has trong giay	seek_grave	0.2	comrade_tip	-0.05	relics	-0.05
has trong ham	comrade_tip	0.15	grave_info	-0.08
has trong hang	seek_grave	-0.1	comrade_tip	-0.06	remains_found	0.1	registry	-0.05	foreign_tip	0.05	rumour	0.06	event	0.18
has trong ho	seek_grave	-0.14	relics	0.05	request_recognition	0.06
has trong khi	comrade_tip	-0.1	grave_info	0.14
has trong lang	seek_grave	-0.1	comrade_tip	0.05	grave_info	0.05	rumour	0.05
has trong lo	grave_info	0.07	relics	0.11	event	0.07
has trong luc	grave_info	-0.09	remains_found	0.06	relics	0.05	battle_account	-0.05
has trong mot	grave_info	0.07	registry	-0.05	foreign_tip	0.1
has trong nghia	grave_info	0.05	event	-0.11
has trong nha	seek_grave	0.06	comrade_tip	-0.11	request_recognition	0.09	event	0.06
has trong rung	comrade_tip	0.12
has trong so	seek_grave	-0.06	grave_info	0.13	battle_account	0.08	event	0.19
has trong thu	seek_grave	0.11	event	-0.05
has trong tran	seek_grave	0.13	comrade_tip	-0.07	grave_info	0.15	battle_account	-0.09	event	0.06
has trong tu	comrade_tip	-0.05	relics	0.09
has trong tui	seek_grave	-0.08	grave_info	0.05	remains_found	0.05	enemy_report	0.09	foreign_tip	0.07	event	0.12
has trong vuon	comrade_tip	-0.15	grave_info	0.08
has tru	seek_grave	0.07	comrade_tip	-0.05	grave_info	-0.16	remains_found	0.08	registry	0.09	enemy_report	0.07	rumour	0.05
has tru quan	seek_grave	0.06
has tru so	registry	0.06
has tru tai	grave_info	0.07
has trua	seek_grave	-0.08	registry	0.06	battle_account	0.05	event	0.13
has truc	seek_grave	-0.15	comrade_tip	0.14	relics	-0.07	registry	0.07	battle_account	0.1	enemy_report	-0.06	foreign_tip	-0.05	request_recognition	-0.07	event	0.07
has truc thang	seek_grave	-0.13	registry	0.06	battle_account	0.05	event	0.07
has truc tiep	seek_grave	-0.07	comrade_tip	0.09	event	-0.08
has trum	seek_grave	0.12	comrade_tip	-0.05	event	-0.07
has trung	comrade_tip	0.05	grave_info	-0.15	remains_found	0.06	registry	-0.16	battle_account	0.1	enemy_report	0.11	dna_question	-0.18	rumour	-0.13	not_dead	-0.07	event	-0.13
has trung bom	seek_grave	-0.13	grave_info	0.13	request_recognition	0.1	event	-0.15
has trung dan	seek_grave	-0.09	request_recognition	0.05	event	-0.14
has trung doan	seek_grave	-0.15	comrade_tip	0.08	remains_found	-0.05	battle_account	-0.12	request_recognition	-0.09
has trung doi	seek_grave	-0.11	comrade_tip	0.11	grave_info	-0.2	remains_found	-0.07	relics	-0.1	registry	-0.05	battle_account	0.17	foreign_tip	0.06	request_recognition	-0.09	event	0.1
has trung ham	grave_info	0.05	event	-0.05
has trung khanh	request_recognition	0.05
has trung lien	seek_grave	-0.05	grave_info	-0.05	battle_account	0.1	event	0.06
has trung manh	seek_grave	0.07	battle_account	-0.07	event	-0.08
has trung min	grave_info	0.11	event	-0.09
has trung phao	seek_grave	-0.07	comrade_tip	0.16	grave_info	-0.11	event	0.05
has trung quoc	comrade_tip	-0.06	battle_account	0.06	event	0.12
has trung si	comrade_tip	0.08	relics	-0.05	registry	0.05	battle_account	-0.07	enemy_report	0.08	request_recognition	0.06
has trung ta	seek_grave	-0.09	not_dead	0.06	event	0.1
has trung tam	scam_report	0.13	event	-0.06
has trung ten	seek_grave	0.18	comrade_tip	-0.1	grave_info	-0.05
has trung uy	seek_grave	0.12	grave_info	-0.08	remains_found	0.07	relics	-0.07	registry	-0.05	enemy_report	0.05	foreign_tip	0.05	request_recognition	-0.05	event	-0.05
has truoc	seek_grave	-0.17	comrade_tip	0.05	grave_info	0.24	relics	0.07	enemy_report	-0.08	foreign_tip	0.1	dna_question	-0.14	scam_report	0.08	request_recognition	-0.08	not_dead	0.18
has truoc co	seek_grave	-0.11
has truoc do	event	0.11
has truoc khi	seek_grave	0.05	comrade_tip	0.16	battle_account	-0.05	foreign_tip	0.1	request_recognition	-0.06	event	-0.11
has truoc la	comrade_tip	-0.1	grave_info	0.17	foreign_tip	0.05	event	0.2
has truoc lam	comrade_tip	-0.05
has truoc luc	seek_grave	-0.11	grave_info	0.11	battle_account	-0.07	event	0.05
has truoc o	seek_grave	-0.06	comrade_tip	0.16	event	-0.07
has truoc tet	comrade_tip	0.05	event	-0.09
has truoc toi	comrade_tip	-0.07	grave_info	0.07
has truong	seek_grave	0.15	comrade_tip	-0.09	grave_info	-0.1	remains_found	0.11	relics	-0.2	registry	0.15	battle_account	0.11	enemy_report	-0.19	rumour	-0.17	not_dead	-0.2	event	0.13
has truong anh	battle_account	0.08	event	0.08
has truong ban	comrade_tip	-0.05	grave_info	0.09	relics	0.05	registry	0.05	battle_account	-0.05	event	0.06
has truong cap	comrade_tip	-0.08	grave_info	0.07	relics	0.06	registry	0.07
has truong co	seek_grave	-0.06	event	0.12
has truong coi	request_recognition	0.05
has truong cong	comrade_tip	-0.07	grave_info	0.05
has truong cu	seek_grave	-0.16	comrade_tip	-0.06	registry	0.07	battle_account	0.06
has truong cua	seek_grave	0.05	comrade_tip	0.07	grave_info	-0.08
has truong dan	relics	0.06	event	-0.05
has truong dinh	event	0.08
has truong don	seek_grave	0.07	dna_question	0.05	event	-0.06
has truong du	seek_grave	0.05	request_recognition	0.05	event	-0.06
has truong ho	comrade_tip	-0.07	registry	0.05
has truong hoc	battle_account	-0.05
has truong hop	seek_grave	-0.06	comrade_tip	0.05	battle_account	-0.07	request_recognition	0.11	event	-0.12
has truong la	seek_grave	-0.05	grave_info	-0.06	event	0.05
has truong le	seek_grave	-0.07	comrade_tip	-0.05
has truong nguoi	event	0.1
has truong nguyen	battle_account	0.09	event	-0.07
has truong son	seek_grave	0.18	grave_info	-0.15	event	-0.08
has truong thcs	grave_info	0.07	event	0.14
has truong thi	grave_info	0.07	event	0.06
has truong thon	seek_grave	-0.07	comrade_tip	-0.06	grave_info	0.07	remains_found	0.07
has truong tieu	request_recognition	0.05
has truong trinh	seek_grave	-0.05	comrade_tip	0.08	event	0.08
has truong trung	seek_grave	0.06	comrade_tip	0.07	event	-0.06
has truong van	seek_grave	0.05	grave_info	-0.06	registry	0.06
has truong xe	battle_account	0.06
has truy	comrade_tip	-0.11	request_recognition	0.06	not_dead	0.18
has truy dieu	comrade_tip	-0.07	not_dead	0.19	event	0.05
has truyen	seek_grave	0.08	comrade_tip	0.05	battle_account	-0.05	dna_question	-0.08	rumour	0.16	event	-0.11
has truyen thong	seek_grave	0.11	comrade_tip	-0.06	event	-0.07
has tt	seek_grave	0.08	remains_found	0.05
has tu	seek_grave	-0.1	comrade_tip	-0.24	grave_info	0.11	remains_found	-0.17	relics	-0.12	registry	0.05	battle_account	-0.09	enemy_report	0.05	foreign_tip	-0.19	dna_question	-0.12	scam_report	0.15	rumour	-0.15	not_dead	0.26	event	0.07
has tu ban	event	0.06
has tu binh	seek_grave	-0.07	enemy_report	0.06	event	0.13
has tu cua	seek_grave	0.06	comrade_tip	0.07
has tu dau	seek_grave	0.06	comrade_tip	-0.05	grave_info	-0.05
has tu do	comrade_tip	-0.11	dna_question	0.08	event	0.07
has tu doi	seek_grave	-0.07	grave_info	0.2	registry	-0.06	event	-0.05
has tu dong	grave_info	0.06
has tu ghi	comrade_tip	-0.07	grave_info	-0.05	not_dead	0.06
has tu hoi	seek_grave	-0.07	comrade_tip	-0.09	relics	0.07	event	0.12
has tu ky	event	0.13
has tu la	seek_grave	0.1	grave_info	-0.08
has tu lenh	seek_grave	0.09
has tu nam	grave_info	-0.06	relics	-0.06	battle_account	-0.06	request_recognition	-0.09	not_dead	0.18	event	-0.21
has tu ngay	seek_grave	0.14	event	-0.05
has tu nha	seek_grave	0.13	event	-0.05
has tu nhan	relics	0.07	event	-0.1
has tu o	comrade_tip	0.06	grave_info	-0.1
has tu si	seek_grave	-0.05	registry	0.05	battle_account	0.1	event	0.06
has tu so	seek_grave	0.08	event	-0.07
has tu tay	seek_grave	0.09	comrade_tip	0.05	event	-0.1
has tu thang	event	0.08
has tu thi	seek_grave	0.06	comrade_tip	-0.07	grave_info	0.06	dna_question	0.05	event	0.12
has tu tran	seek_grave	0.09	registry	0.05	event	-0.05
has tu truong	seek_grave	0.05	comrade_tip	-0.08	event	-0.07
has tu tu	registry	0.05	not_dead	0.05
has tu ve	event	-0.08
has tu xung	seek_grave	-0.06	comrade_tip	-0.05	remains_found	-0.09	scam_report	0.21	rumour	-0.07	event	-0.06
has tuan	grave_info	-0.29	remains_found	-0.06	relics	0.23	registry	-0.06	battle_account	-0.06	enemy_report	0.06	dna_question	0.08	rumour	-0.07	request_recognition	-0.05	not_dead	0.06	event	0.1
has tuan tra	comrade_tip	0.05
has tuat	seek_grave	0.1	relics	-0.05	registry	0.1	battle_account	0.05	foreign_tip	-0.06	event	-0.06
has tuc	comrade_tip	0.06	grave_info	-0.33	battle_account	-0.07	foreign_tip	-0.05	scam_report	-0.05	rumour	-0.06	request_recognition	0.3	event	-0.09
has tuc la	seek_grave	-0.08	comrade_tip	0.13	request_recognition	0.05	event	-0.05
has tue	seek_grave	0.05	registry	0.07	enemy_report	0.06	scam_report	0.05
has tues	seek_grave	-0.07	enemy_report	0.23	event	0.2
has tui	seek_grave	-0.33	comrade_tip	0.59	remains_found	0.06	relics	-0.14	registry	-0.14	battle_account	-0.06	enemy_report	0.17	dna_question	-0.08	rumour	-0.13	not_dead	-0.07	event	-0.05
has tui ao	seek_grave	-0.05	grave_info	0.09
has tui co	grave_info	0.08	foreign_tip	0.05
has tui hoi	enemy_report	0.05	event	-0.06
has tui la	grave_info	0.13	event	-0.09
has tui nho	seek_grave	-0.1	grave_info	0.18	event	0.1
has tui noi	comrade_tip	-0.05	grave_info	0.06	event	0.09
has tui o	grave_info	0.13	event	-0.06
has tui ten	seek_grave	0.09	comrade_tip	-0.08	battle_account	-0.05	event	0.05
has tui toi	comrade_tip	0.15	battle_account	-0.08	event	-0.2
has tui voi	seek_grave	-0.06	comrade_tip	0.11
has tul	seek_grave	0.14	grave_info	-0.07	event	-0.07
has tum	grave_info	-0.08	relics	-0.06	registry	-0.07	battle_account	0.06	scam_report	0.06	request_recognition	0.05	event	-0.14
has tung	seek_grave	-0.06	comrade_tip	-0.07	grave_info	-0.09	remains_found	0.05	battle_account	0.11	foreign_tip	0.05	scam_report	0.09	not_dead	0.07
has tung o	seek_grave	0.11	comrade_tip	-0.07
has tuoc	comrade_tip	0.09	registry	-0.05	battle_account	-0.05	event	-0.06
has tuoi	seek_grave	0.14	comrade_tip	0.14	relics	-0.32	registry	-0.14	battle_account	0.05	enemy_report	-0.1	foreign_tip	-0.06	dna_question	0.17	scam_report	-0.16	rumour	-0.17	request_recognition	0.15	event	-0.12
has tuoi con	dna_question	0.06	request_recognition	0.05
has tuoi khong	grave_info	-0.05
has tuoi la	seek_grave	-0.07
has tuoi mat	event	0.05
has tuoi nguyen	event	0.13
has tuoi o	comrade_tip	-0.06	request_recognition	0.05	event	-0.05
has tuoi roi	seek_grave	0.07
has tuoi ten	seek_grave	-0.05	grave_info	-0.07	battle_account	0.1
has tuoi van	seek_grave	-0.08	comrade_tip	0.07	not_dead	0.09
has tuong	seek_grave	0.12	registry	-0.17	enemy_report	-0.05	foreign_tip	-0.07	not_dead	0.17	event	-0.07
has tuong duong	comrade_tip	0.05	request_recognition	0.06
has tuong niem	grave_info	-0.07	not_dead	0.07	event	-0.06
has tuy	seek_grave	-0.09	grave_info	-0.08	battle_account	0.08	scam_report	0.05	request_recognition	0.08
has tuyen	seek_grave	0.23	comrade_tip	-0.17	grave_info	-0.14	remains_found	0.05	registry	0.07	battle_account	-0.11	enemy_report	-0.06	dna_question	-0.07	scam_report	0.05
has tuyet	seek_grave	-0.11	battle_account	0.09	event	0.11
has two	seek_grave	-0.09	relics	-0.2	battle_account	-0.05	foreign_tip	0.27	dna_question	-0.05	not_dead	-0.05
has ty	comrade_tip	-0.13	grave_info	0.22	relics	-0.06	registry	0.11	battle_account	-0.09	dna_question	-0.06	rumour	-0.05	event	0.13
has u	seek_grave	0.06	comrade_tip	0.08	relics	0.06	battle_account	0.08	foreign_tip	-0.09	event	-0.08
has ubnd	seek_grave	-0.05	request_recognition	0.16	event	0.05
has ubnd xa	request_recognition	0.12
has uc	seek_grave	-0.07	comrade_tip	-0.13	grave_info	0.08	battle_account	0.16	foreign_tip	0.09	event	0.26
has ui	comrade_tip	-0.23	grave_info	0.12	battle_account	0.17	event	0.23
has un	seek_grave	-0.27	relics	0.08	foreign_tip	0.06	rumour	0.08	request_recognition	-0.07
has uncle	seek_grave	0.16	enemy_report	-0.06	foreign_tip	-0.05
has under	seek_grave	-0.17	grave_info	0.15	foreign_tip	0.15	event	0.16
has under the	seek_grave	-0.06	grave_info	0.18	foreign_tip	-0.08	request_recognition	0.05
has une	remains_found	0.06	relics	0.19	battle_account	0.08	enemy_report	-0.12	dna_question	-0.09	event	0.12
has ung	seek_grave	-0.14	comrade_tip	0.17	grave_info	-0.11	registry	0.06	battle_account	0.08	event	0.14
has ung hoa	comrade_tip	0.08	event	-0.11
has unit	seek_grave	0.12	comrade_tip	-0.06	grave_info	-0.07	relics	-0.11	battle_account	0.08	enemy_report	0.15	foreign_tip	-0.13	event	0.07
has uoc	seek_grave	0.06	grave_info	-0.06
has uong	comrade_tip	0.13	battle_account	-0.07	event	-0.11
has uong bi	seek_grave	0.1	grave_info	-0.05
has up	seek_grave	0.07	comrade_tip	0.12	grave_info	-0.1	relics	-0.12	foreign_tip	0.16	event	0.08
has us	seek_grave	-0.13	grave_info	0.05	registry	-0.07	dna_question	0.05	event	-0.09
has ut	seek_grave	0.21	grave_info	-0.22	remains_found	-0.14	relics	0.09	scam_report	0.07	rumour	-0.05	request_recognition	-0.13	not_dead	-0.05	event	-0.05
has ut cua	comrade_tip	-0.05	request_recognition	-0.06
has uy	seek_grave	0.06	comrade_tip	-0.13	relics	0.07	registry	0.05	battle_account	0.08	enemy_report	0.11	dna_question	-0.05
has uy ban	comrade_tip	-0.07	grave_info	0.11	event	0.09
has uyen	seek_grave	0.11	comrade_tip	-0.12	grave_info	-0.17	registry	-0.07	battle_account	0.05	enemy_report	0.06	foreign_tip	-0.06	rumour	0.13
has v	seek_grave	-0.06	comrade_tip	-0.06	grave_info	0.11	remains_found	-0.08	relics	0.13	foreign_tip	-0.09	event	0.05
has va	seek_grave	-0.31	comrade_tip	0.16	grave_info	-0.07	remains_found	0.31	registry	-0.24	battle_account	0.21	foreign_tip	0.07	rumour	-0.1	event	0.14
has va anh	seek_grave	0.06	battle_account	-0.08	event	-0.21
has va ba	dna_question	0.05
has va bac	seek_grave	-0.05	comrade_tip	0.15	grave_info	-0.07
has va cai	seek_grave	-0.07	comrade_tip	0.06	grave_info	-0.09	remains_found	0.1	dna_question	0.05	event	-0.05
has va cau	comrade_tip	-0.14	battle_account	0.11	dna_question	0.05	event	0.22
has va chi	seek_grave	-0.08	comrade_tip	0.06	grave_info	-0.08	event	-0.07
has va chu	seek_grave	0.06	grave_info	0.09	registry	-0.05
has va co	seek_grave	0.05	comrade_tip	-0.05	event	0.05
has va hai	grave_info	-0.05	remains_found	0.05
has va mot	seek_grave	-0.07	relics	0.05	battle_account	0.08
has va ong	seek_grave	0.19	comrade_tip	-0.21	grave_info	0.06	request_recognition	0.09	event	-0.06
has va ten	grave_info	0.05	registry	-0.05	battle_account	0.05
has va thang	seek_grave	-0.07
has va toi	seek_grave	-0.13	comrade_tip	0.16	grave_info	-0.14
has vac	comrade_tip	0.14	grave_info	-0.13	battle_account	0.06	foreign_tip	-0.06	event	0.05
has vach	seek_grave	-0.06	comrade_tip	0.1	grave_info	-0.1	battle_account	-0.05	scam_report	0.07	event	-0.12
has vai	seek_grave	0.05	comrade_tip	-0.08	grave_info	0.07	remains_found	0.1	relics	0.05	foreign_tip	0.06	rumour	-0.05
has vai du	comrade_tip	0.08	grave_info	-0.09	relics	0.05
has vam	grave_info	0.14	relics	-0.05	event	-0.06
has vam co	seek_grave	0.06	battle_account	0.05	event	-0.11
has van	seek_grave	-0.16	comrade_tip	0.07	grave_info	-0.12	remains_found	-0.18	relics	-0.17	registry	0.14	battle_account	-0.18	foreign_tip	-0.08	dna_question	-0.15	scam_report	-0.07	rumour	-0.25	not_dead	0.14	event	-0.12
has van cam	seek_grave	0.09	comrade_tip	-0.05
has van chua	seek_grave	0.05
has van con	seek_grave	-0.11	comrade_tip	-0.05	battle_account	0.08	request_recognition	-0.05	not_dead	0.21	event	0.15
has van cong	grave_info	0.15
has van cung	comrade_tip	-0.05
has van de	comrade_tip	0.08	grave_info	0.05	event	-0.05
has van dinh	comrade_tip	0.06	grave_info	-0.06	scam_report	0.07
has van dong	event	0.07
has van duc	grave_info	-0.11
has van giang	grave_info	-0.05	registry	0.05	event	-0.05
has van giu	grave_info	0.1
has van goi	grave_info	0.05	foreign_tip	0.08
has van hoa	comrade_tip	-0.08	grave_info	0.11	relics	-0.05	registry	0.05	dna_question	0.05
has van inh	grave_info	-0.06
has van khoe	seek_grave	-0.1	comrade_tip	0.05	relics	0.05	event	-0.05
has van kieu	comrade_tip	-0.11	remains_found	0.08	event	0.06
has van lam	comrade_tip	-0.08	grave_info	0.08	battle_account	0.05
has van nam	seek_grave	-0.11	relics	0.06	not_dead	0.07
has van o	comrade_tip	-0.06	grave_info	0.06	event	0.05
has van pan	grave_info	-0.06	enemy_report	0.06
has van pao	rumour	0.08	event	0.05
has van quan	grave_info	-0.05	dna_question	0.07	event	-0.07
has van sinh	seek_grave	0.14	comrade_tip	-0.09	grave_info	0.09	dna_question	0.06
has van song	not_dead	0.11
has van tai	comrade_tip	-0.09	grave_info	0.06	registry	0.1	battle_account	0.05
has van tam	seek_grave	-0.05	registry	0.06	enemy_report	0.05
has van thinh	seek_grave	0.07	comrade_tip	-0.09	relics	0.05
has van tho	comrade_tip	-0.06	event	0.05
has van thu	registry	0.05	battle_account	-0.05
has van thuan	grave_info	-0.07
has van tiep	grave_info	-0.05
has van un	seek_grave	-0.08	comrade_tip	0.05	relics	0.05
has vang	comrade_tip	0.08	battle_account	-0.08	foreign_tip	-0.06	request_recognition	-0.08	event	-0.11
has vang a	seek_grave	0.05	grave_info	-0.06
has vao	seek_grave	0.17	comrade_tip	0.22	grave_info	0.08	remains_found	-0.05	registry	-0.16	battle_account	-0.06	enemy_report	-0.12	foreign_tip	-0.06	dna_question	-0.15	rumour	-0.09	request_recognition	-0.06	event	-0.2
has vao bai	seek_grave	-0.11	comrade_tip	0.05
has vao bo	battle_account	0.09
has vao chien	seek_grave	0.07
has vao co	comrade_tip	0.06	grave_info	-0.05	battle_account	-0.06
has vao dau	comrade_tip	0.07
has vao ham	seek_grave	-0.06	event	-0.06
has vao ho	comrade_tip	-0.13	grave_info	0.05
has vao lai	seek_grave	-0.05
has vao linh	seek_grave	0.21	comrade_tip	-0.05	grave_info	-0.06	event	-0.06
has vao mot	seek_grave	0.07	comrade_tip	-0.11
has vao nam	seek_grave	-0.09	relics	0.07	registry	0.05	request_recognition	0.05
has vao nghia	seek_grave	0.12	grave_info	0.07
has vao ntls	seek_grave	0.16	grave_info	-0.09	event	-0.06
has vao thi	seek_grave	0.07	battle_account	-0.06	event	0.07
has vao tim	seek_grave	-0.05	comrade_tip	0.08
has vao toi	comrade_tip	-0.06	grave_info	-0.07	battle_account	0.12	event	0.1
has vap	seek_grave	0.06	comrade_tip	-0.05	grave_info	-0.08
has vat	seek_grave	-0.09	comrade_tip	0.05	grave_info	0.05	relics	0.23	registry	-0.06	event	-0.07
has vay	seek_grave	-0.05	comrade_tip	-0.22	remains_found	-0.08	relics	-0.12	registry	0.08	battle_account	0.1	enemy_report	-0.05	rumour	0.16	not_dead	0.07
has vay co	seek_grave	-0.05	rumour	0.07	request_recognition	0.08
has vay thoi	comrade_tip	0.05	grave_info	-0.12	rumour	0.11	event	0.07
has vc	seek_grave	-0.1	comrade_tip	-0.12	grave_info	-0.09	battle_account	-0.08	enemy_report	0.16	foreign_tip	0.1	event	0.17
has ve	seek_grave	0.13	comrade_tip	0.05	grave_info	-0.08	enemy_report	-0.21	foreign_tip	-0.12	dna_question	-0.12	scam_report	-0.13	rumour	-0.12	request_recognition	-0.11	not_dead	0.43	event	-0.24
has ve anh	comrade_tip	0.13	grave_info	-0.1	event	-0.05
has ve ba	seek_grave	-0.1	grave_info	0.06	not_dead	0.11
has ve bao	seek_grave	0.05	comrade_tip	-0.05	grave_info	0.12	event	-0.05
has ve cho	seek_grave	0.17	grave_info	-0.08	event	-0.08
has ve chon	seek_grave	-0.13	grave_info	-0.08	battle_account	0.11	request_recognition	0.18	event	-0.06
has ve co	request_recognition	0.06
has ve con	seek_grave	-0.05	comrade_tip	-0.08	battle_account	0.1	event	0.12
has ve cu	seek_grave	0.16	comrade_tip	-0.06
has ve dau	seek_grave	0.18	comrade_tip	-0.05	grave_info	-0.09
has ve day	seek_grave	-0.07	comrade_tip	-0.09	grave_info	0.13	dna_question	0.06
has ve den	battle_account	0.06
has ve doi	battle_account	0.05
has ve dong	grave_info	0.06
has ve duoc	grave_info	-0.06	battle_account	0.06	event	0.09
has ve hai	grave_info	0.05	event	-0.05
has ve huong	comrade_tip	0.05
has ve huu	comrade_tip	0.15	grave_info	-0.13	event	-0.06
has ve ke	seek_grave	0.24	comrade_tip	-0.11	grave_info	-0.06	event	-0.06
has ve la	remains_found	0.07	event	-0.1
has ve lai	seek_grave	0.14
has ve lam	seek_grave	0.05	comrade_tip	-0.06	battle_account	0.05	event	0.06
has ve liet	request_recognition	0.1
has ve mo	seek_grave	-0.16	grave_info	0.2	event	-0.06
has ve mot	seek_grave	0.17	grave_info	-0.09	event	-0.05
has ve nam	comrade_tip	-0.19	grave_info	-0.05	relics	0.06	rumour	0.06	event	0.06
has ve nghia	comrade_tip	0.22	grave_info	-0.13	relics	-0.05	battle_account	-0.06	not_dead	-0.05	event	-0.25
has ve nguoi	seek_grave	0.16	grave_info	-0.09
has ve nha	seek_grave	-0.11	comrade_tip	-0.15	grave_info	0.13	battle_account	0.05	dna_question	0.05	event	0.11
has ve noi	seek_grave	0.15
has ve ntls	seek_grave	-0.22	comrade_tip	-0.12	grave_info	0.19	remains_found	0.06	relics	-0.05
has ve ong	seek_grave	-0.07	comrade_tip	-0.06	grave_info	0.07
has ve phep	seek_grave	0.1
has ve phia	seek_grave	-0.06
has ve que	seek_grave	-0.24	comrade_tip	-0.1	grave_info	0.22	registry	0.05	request_recognition	0.1
has ve quoc	comrade_tip	-0.11	grave_info	0.14	registry	0.07	event	0.2
has ve roi	seek_grave	0.08	grave_info	-0.06
has ve sau	seek_grave	-0.05	grave_info	-0.07	not_dead	0.07
has ve so	seek_grave	-0.05	comrade_tip	0.14	battle_account	-0.05
has ve thang	comrade_tip	-0.07	event	0.05
has ve toi	seek_grave	-0.08	comrade_tip	0.22	grave_info	-0.15
has ve truong	seek_grave	-0.05	comrade_tip	0.05
has ve tu	grave_info	0.06
has ve xa	seek_grave	-0.05	registry	0.05
has ven	seek_grave	-0.08	comrade_tip	-0.06	grave_info	0.08	rumour	0.06	event	0.12
has veng	comrade_tip	-0.07	remains_found	0.1
has vet	seek_grave	-0.12	grave_info	0.07	relics	0.12
has vet thuong	seek_grave	-0.07	registry	0.05
has vi	seek_grave	-0.11	comrade_tip	0.06	grave_info	0.19	remains_found	-0.09	relics	-0.22	enemy_report	-0.11	rumour	-0.17
has vi anh	seek_grave	-0.05	grave_info	-0.05	registry	0.05
has vi bao	seek_grave	0.07	grave_info	0.05
has vi benh	event	0.05
has vi bo	grave_info	0.1
has vi bom	seek_grave	0.08	comrade_tip	0.08	event	-0.06
has vi ghi	seek_grave	-0.06
has vi khong	comrade_tip	-0.05	grave_info	-0.06	registry	0.05	request_recognition	0.06	event	-0.05
has vi nao	enemy_report	0.08
has vi nha	seek_grave	-0.07	grave_info	0.17
has vi sot	seek_grave	0.08	grave_info	-0.05
has vi thi	seek_grave	0.09	comrade_tip	-0.06
has vi toi	seek_grave	-0.09	comrade_tip	0.07	grave_info	-0.22	battle_account	0.15	request_recognition	0.05
has vi tri	comrade_tip	-0.1	grave_info	0.22	registry	-0.06	event	0.19
has vi van	comrade_tip	0.05	grave_info	-0.17	registry	0.06	battle_account	-0.05
has vi xuyen	seek_grave	0.13	event	-0.11
has viec	comrade_tip	0.07	grave_info	-0.05	dna_question	0.09	event	0.08
has vien	grave_info	-0.09	relics	-0.05	registry	0.09	battle_account	-0.1	enemy_report	0.07	scam_report	-0.11	rumour	0.08	request_recognition	0.15
has vien da	seek_grave	0.06	comrade_tip	-0.08
has vien dai	seek_grave	0.07	comrade_tip	-0.07	remains_found	0.08	battle_account	-0.07	event	-0.1
has vien pho	battle_account	-0.06	request_recognition	0.05	event	-0.09
has vien quan	grave_info	0.05
has vien truong	grave_info	0.05	event	0.09
has vieng	seek_grave	-0.07	comrade_tip	-0.07	grave_info	0.19	event	-0.06
has viet	seek_grave	0.13	grave_info	-0.12	relics	0.05	battle_account	-0.23	foreign_tip	0.45	dna_question	-0.1	rumour	-0.09	request_recognition	-0.13	event	-0.08
has viet cho	grave_info	0.06
has viet cong	seek_grave	-0.06	enemy_report	0.09	foreign_tip	0.08
has viet ho	seek_grave	0.12	comrade_tip	-0.07	grave_info	-0.05	registry	0.05	event	0.06
has viet lao	grave_info	0.07
has viet minh	comrade_tip	-0.12	grave_info	-0.08	registry	0.05	enemy_report	0.05	foreign_tip	0.1	event	0.2
has viet nam	seek_grave	0.09	comrade_tip	-0.08	foreign_tip	0.12
has viet o	battle_account	0.06	event	0.05
has viet ra	comrade_tip	0.13	event	-0.07
has viet ten	seek_grave	-0.05	comrade_tip	0.05	remains_found	0.05	relics	0.06
has viet thay	seek_grave	-0.07	comrade_tip	0.17
has viet thu	seek_grave	0.12	grave_info	0.07	event	-0.09
has viet tri	comrade_tip	0.07
has viet ve	seek_grave	0.1	grave_info	-0.08
has vietnam	foreign_tip	-0.09	event	-0.06
has vietnamese	seek_grave	-0.08	grave_info	0.23	remains_found	0.07	relics	-0.05	battle_account	0.06	enemy_report	-0.09	foreign_tip	-0.17	request_recognition	0.09
has viets	seek_grave	-0.05	grave_info	-0.06	relics	-0.05	foreign_tip	0.17	event	0.25
has village	comrade_tip	-0.07	grave_info	0.06	registry	-0.05	battle_account	0.08	request_recognition	0.06	not_dead	0.11	event	0.05
has vinh	seek_grave	0.06	comrade_tip	0.12	grave_info	-0.09	remains_found	-0.06	registry	0.05	battle_account	-0.07	enemy_report	-0.11	rumour	-0.16	event	-0.21
has vinh bao	seek_grave	0.09	comrade_tip	0.05	dna_question	-0.05	event	-0.13
has vinh chau	seek_grave	0.05	grave_info	-0.1	battle_account	0.07
has vinh linh	grave_info	-0.05	battle_account	-0.06	event	-0.13
has vinh long	seek_grave	-0.08	event	-0.05
has vinh phu	seek_grave	0.2	comrade_tip	0.11	grave_info	-0.14	battle_account	-0.08	event	-0.08
has vinh tuong	grave_info	-0.05	battle_account	0.07
has vnah	grave_info	-0.07	request_recognition	0.05
has vnch	seek_grave	-0.06	comrade_tip	-0.08	grave_info	-0.05	battle_account	-0.05	enemy_report	0.13	foreign_tip	0.1	request_recognition	0.05
has vo	seek_grave	-0.31	comrade_tip	0.18	remains_found	-0.05	relics	0.13	registry	-0.13	enemy_report	-0.2	foreign_tip	0.08	scam_report	0.05	not_dead	0.33	event	-0.08
has vo anh	grave_info	0.08	registry	0.05	battle_account	-0.05
has vo bo	grave_info	-0.08	battle_account	0.05
has vo chong	seek_grave	-0.05	scam_report	0.06
has vo con	grave_info	0.1	event	-0.1
has vo danh	comrade_tip	0.07	grave_info	-0.11	dna_question	0.08	event	0.08
has vo dinh	grave_info	-0.1	registry	0.09	event	-0.07
has vo la	seek_grave	0.1	not_dead	0.06
has vo liet	grave_info	-0.05	battle_account	0.05	request_recognition	0.06	event	0.06
has vo nam	seek_grave	-0.08	grave_info	0.08
has vo o	event	-0.08
has vo thi	grave_info	-0.1	foreign_tip	0.07	not_dead	0.05	event	0.06
has vo toi	seek_grave	-0.05	comrade_tip	0.08	request_recognition	0.06	event	-0.07
has voi	seek_grave	-0.37	comrade_tip	0.46	grave_info	0.05	remains_found	0.15	relics	-0.06	registry	-0.15	battle_account	-0.14	enemy_report	-0.15	foreign_tip	-0.06	scam_report	0.1	rumour	-0.06	request_recognition	-0.27	not_dead	0.09
has voi a	seek_grave	0.06	grave_info	-0.06
has voi anh	comrade_tip	-0.08	event	0.11
has voi bac	seek_grave	-0.11	comrade_tip	0.15	event	0.05
has voi cai	seek_grave	-0.08	remains_found	0.08	event	0.05
has voi cau	event	0.15
has voi chu	comrade_tip	0.11	grave_info	0.06	event	-0.06
has voi co	grave_info	0.05
has voi con	grave_info	-0.12	dna_question	0.05	not_dead	0.06
has voi hai	grave_info	-0.06
has voi may	remains_found	0.1
has voi mot	comrade_tip	0.07	grave_info	-0.07
has voi ong	grave_info	0.13	relics	0.08	battle_account	-0.07	scam_report	0.08
has voi thang	seek_grave	-0.08	comrade_tip	0.09	grave_info	-0.1	scam_report	0.07
has voi toi	seek_grave	-0.15	comrade_tip	0.31	grave_info	-0.2	relics	0.09	battle_account	-0.1	not_dead	0.13	event	-0.13
has voi tui	seek_grave	-0.09	comrade_tip	0.17	event	-0.08
has volunteer	grave_info	0.1	relics	-0.07	enemy_report	0.08	foreign_tip	-0.11
has vong	seek_grave	-0.1	comrade_tip	-0.09	grave_info	-0.14	remains_found	0.09	enemy_report	-0.06	scam_report	0.19	event	-0.08
has vot	seek_grave	0.05	comrade_tip	0.06	grave_info	0.06	remains_found	-0.06	relics	0.11	registry	0.07	battle_account	-0.08	event	-0.27
has vot duoc	seek_grave	0.06	comrade_tip	0.07	grave_info	0.05	event	-0.07
has vot len	grave_info	-0.1	relics	0.12	registry	0.05	event	-0.09
has vous	seek_grave	0.06	grave_info	-0.08	relics	-0.07	event	-0.11
has vu	comrade_tip	0.27	grave_info	-0.35	relics	-0.06	registry	0.16	enemy_report	-0.05	scam_report	-0.13	rumour	-0.06	request_recognition	0.18	not_dead	-0.11
has vu a	seek_grave	-0.11	comrade_tip	0.12
has vu ban	grave_info	-0.1	registry	0.07
has vu dinh	request_recognition	0.05	event	-0.05
has vu duc	battle_account	0.05
has vu thi	seek_grave	0.11	comrade_tip	-0.06	remains_found	0.06	event	-0.06
has vu thu	seek_grave	0.08	comrade_tip	-0.11
has vu trang	seek_grave	0.13	comrade_tip	0.06	event	-0.07
has vu trong	grave_info	-0.05
has vu trung	seek_grave	0.05
has vu van	seek_grave	-0.09	grave_info	0.08	relics	0.05
has vu xuan	seek_grave	0.05	registry	0.05	request_recognition	0.05
has vua	grave_info	0.07	battle_account	0.05	dna_question	-0.05	scam_report	0.06	request_recognition	-0.08	not_dead	0.09	event	0.08
has vua roi	grave_info	-0.09	remains_found	0.05
has vuc	seek_grave	0.13	comrade_tip	-0.08
has vui	comrade_tip	0.13	grave_info	-0.23	relics	-0.05	battle_account	-0.07	enemy_report	0.11	event	-0.09
has vui anh	battle_account	-0.06	event	-0.09
has vui o	comrade_tip	0.13	grave_info	-0.09	event	-0.07
has vui tam	comrade_tip	0.05
has vung	seek_grave	0.21	grave_info	-0.17	battle_account	-0.05	enemy_report	0.07	request_recognition	0.1	event	0.07
has vung ro	grave_info	-0.09	request_recognition	0.11
has vuon	seek_grave	-0.07	comrade_tip	-0.08	grave_info	0.18	remains_found	0.1	relics	-0.12	registry	0.06	enemy_report	-0.05	dna_question	-0.07	scam_report	-0.05	rumour	0.08	request_recognition	-0.08
has vuon chuoi	seek_grave	-0.06	comrade_tip	0.09	grave_info	-0.09
has vuon dua	seek_grave	0.06	comrade_tip	-0.07
has vuon nha	seek_grave	0.05	comrade_tip	-0.09	grave_info	-0.08	rumour	0.1	event	-0.15
has vuon ong	seek_grave	0.08	comrade_tip	-0.07	grave_info	-0.06	rumour	0.05
has vuong	seek_grave	-0.19	comrade_tip	0.32	grave_info	-0.18	registry	0.16	battle_account	0.07	enemy_report	-0.05	foreign_tip	-0.13	rumour	-0.05	not_dead	-0.05	event	-0.08
has vuong dac	request_recognition	0.06
has vuong dinh	comrade_tip	0.07	dna_question	0.05
has vuot	grave_info	-0.19	battle_account	0.13	request_recognition	0.11	not_dead	0.06	event	-0.07
has vy	seek_grave	-0.06	comrade_tip	-0.05	registry	0.09
has w	comrade_tip	-0.05	relics	-0.06	enemy_report	0.06	foreign_tip	0.09	event	0.1
has wall	seek_grave	-0.05	grave_info	-0.06	foreign_tip	0.09	dna_question	0.06	request_recognition	0.06
has want	grave_info	-0.06	relics	0.05	enemy_report	0.06	foreign_tip	0.14
has want to	seek_grave	0.05	relics	-0.05	foreign_tip	0.13
has wants	foreign_tip	-0.12	scam_report	0.07	not_dead	0.06	event	-0.05
has was	seek_grave	-0.08	registry	-0.09	battle_account	0.06	enemy_report	-0.08	foreign_tip	0.14	dna_question	-0.16	scam_report	-0.12	rumour	-0.07	event	-0.05
has was a	seek_grave	0.08	comrade_tip	0.08	grave_info	-0.12	relics	-0.06	registry	-0.05	battle_account	-0.08	foreign_tip	0.12	event	-0.11
has was in	comrade_tip	0.16	grave_info	0.05	enemy_report	-0.05	foreign_tip	-0.13	rumour	0.05	event	-0.11
has was killed	enemy_report	0.05	not_dead	0.05
has was the	grave_info	-0.07	request_recognition	0.06	event	0.05
has was with	relics	-0.06	foreign_tip	0.13
has water	grave_info	-0.07	remains_found	0.09	relics	-0.07	foreign_tip	0.1	request_recognition	0.05
has we	seek_grave	0.14	remains_found	0.2	relics	-0.19	registry	-0.14	enemy_report	-0.24	foreign_tip	0.16	scam_report	-0.07	rumour	-0.13	not_dead	-0.09	event	-0.06
has we buried	seek_grave	-0.05	battle_account	0.06
has went	seek_grave	0.07	relics	-0.08	enemy_report	-0.06	foreign_tip	0.07	event	0.06
has were	seek_grave	-0.05	comrade_tip	0.11	relics	-0.13	enemy_report	-0.1	foreign_tip	0.2	rumour	-0.06	event	0.32
has west	relics	0.1	battle_account	0.05
has what	seek_grave	-0.07	grave_info	-0.05	relics	-0.06	rumour	0.12	event	0.09
has when	seek_grave	0.15	grave_info	0.14	relics	-0.14	enemy_report	-0.06	event	-0.06
has where	seek_grave	0.09	registry	0.13	enemy_report	-0.08	foreign_tip	0.07
has which	relics	0.05	enemy_report	-0.06	event	-0.07
has who	comrade_tip	-0.05	grave_info	0.1	remains_found	-0.06	relics	0.14	battle_account	0.09	scam_report	0.05	request_recognition	-0.07
has wife	seek_grave	-0.05	grave_info	0.11	relics	0.07	foreign_tip	-0.05	request_recognition	0.05	event	-0.07
has wire	seek_grave	-0.05	relics	-0.06	battle_account	0.09	enemy_report	-0.05	foreign_tip	0.11	event	0.13
has with	seek_grave	-0.07	comrade_tip	-0.06	grave_info	-0.09	remains_found	0.09	battle_account	-0.07	enemy_report	-0.07	foreign_tip	0.27	dna_question	-0.06	scam_report	-0.09	not_dead	-0.06	event	0.26
has with a	seek_grave	-0.07	comrade_tip	-0.06	remains_found	0.11	relics	0.08	battle_account	-0.05	enemy_report	0.07	rumour	-0.05
has with the	grave_info	-0.14	remains_found	0.06	relics	-0.09	battle_account	-0.07	enemy_report	-0.12	foreign_tip	0.17	event	0.05
has woman	grave_info	-0.05	relics	-0.1	foreign_tip	0.08	event	0.05
has would	seek_grave	-0.08	relics	0.05	foreign_tip	0.06	event	-0.07
has write	seek_grave	0.12	relics	0.08	foreign_tip	-0.05	not_dead	0.05	event	-0.15
has writing	relics	0.05	enemy_report	-0.05	foreign_tip	0.09	event	0.11
has wrote	grave_info	-0.08	relics	0.13	battle_account	0.07
has x	comrade_tip	-0.05	event	0.08
has xa	comrade_tip	-0.33	remains_found	0.25	relics	-0.25	registry	0.14	battle_account	-0.1	enemy_report	-0.29	foreign_tip	-0.17	dna_question	-0.12	scam_report	-0.18	rumour	-0.22	request_recognition	0.31	not_dead	0.09
has xa an	seek_grave	0.05	comrade_tip	-0.06	grave_info	-0.2	registry	0.1	request_recognition	0.05
has xa anh	remains_found	0.05
has xa bao	seek_grave	-0.11	grave_info	-0.13	request_recognition	0.11	not_dead	0.07
has xa bi	seek_grave	0.07	grave_info	-0.08	foreign_tip	0.05
has xa binh	seek_grave	-0.06	comrade_tip	-0.08	grave_info	0.06	event	0.12
has xa co	seek_grave	-0.11	comrade_tip	0.06	grave_info	0.09	event	-0.1
has xa cu	registry	0.05
has xa da	comrade_tip	-0.1	grave_info	-0.11	remains_found	0.05	request_recognition	0.07	not_dead	0.07	event	0.08
has xa dai	seek_grave	0.1	grave_info	-0.07	event	0.08
has xa doi	comrade_tip	-0.22	remains_found	0.07	registry	0.06	battle_account	0.13	dna_question	-0.05	request_recognition	0.06	event	0.09
has xa dong	relics	0.06	registry	0.08	battle_account	0.05	request_recognition	0.06
has xa dua	seek_grave	0.06
has xa duc	comrade_tip	-0.06	battle_account	0.05
has xa hoa	seek_grave	0.07	comrade_tip	0.05	event	-0.06
has xa hoang	seek_grave	0.07	comrade_tip	-0.06
has xa hoi	seek_grave	-0.06	request_recognition	0.08	event	-0.07
has xa hong	seek_grave	-0.08	grave_info	-0.05
has xa hung	event	0.07
has xa huong	grave_info	-0.05	remains_found	0.08	event	-0.06
has xa ia	seek_grave	-0.16	grave_info	0.17	rumour	0.07	event	0.08
has xa lien	seek_grave	-0.05
has xa long	seek_grave	0.12	grave_info	-0.06
has xa minh	registry	0.14
has xa nam	grave_info	-0.05	event	0.05
has xa phuoc	seek_grave	-0.05	grave_info	0.12	registry	-0.06	event	0.06
has xa son	seek_grave	-0.09	request_recognition	0.09
has xa tam	seek_grave	0.1	comrade_tip	-0.1	grave_info	0.08	registry	-0.06	event	0.05
has xa tan	seek_grave	-0.08	comrade_tip	-0.05	grave_info	0.09	registry	-0.06	event	0.12
has xa thanh	event	-0.07
has xa thu	seek_grave	-0.07	comrade_tip	0.13	grave_info	-0.08	battle_account	0.05	event	0.06
has xa tien	rumour	0.05	event	-0.06
has xa toi	seek_grave	-0.07	registry	0.22
has xa trieu	grave_info	0.07
has xa trung	seek_grave	0.09	grave_info	-0.06	request_recognition	0.05
has xa van	grave_info	-0.05	event	-0.05
has xa vinh	seek_grave	0.05	comrade_tip	0.06	grave_info	0.13	battle_account	-0.05
has xac	seek_grave	-0.06	comrade_tip	0.1	grave_info	-0.12	remains_found	-0.08	relics	-0.21	registry	-0.09	battle_account	-0.13	enemy_report	0.3	rumour	0.09	request_recognition	0.2	not_dead	-0.11	event	0.08
has xac anh	comrade_tip	-0.08	event	0.09
has xac dinh	seek_grave	0.07	event	0.06
has xac duoc	grave_info	0.07	event	0.06
has xac minh	seek_grave	0.09	comrade_tip	-0.11	scam_report	0.05
has xac nhan	seek_grave	-0.06	grave_info	-0.06	registry	-0.08	dna_question	0.05	rumour	0.11	request_recognition	0.34
has xac troi	grave_info	-0.06	rumour	0.07
has xam	grave_info	0.19	battle_account	-0.05
has xang	seek_grave	-0.18	comrade_tip	-0.08	grave_info	0.07	remains_found	0.11	dna_question	0.06	rumour	0.05	event	0.15
has xanh	grave_info	-0.14	remains_found	0.07	relics	0.07
has xat	battle_account	-0.05
has xay	comrade_tip	-0.13	grave_info	0.18	battle_account	0.18	event	0.09
has xe	comrade_tip	0.1	grave_info	-0.15	relics	-0.11	registry	-0.13	battle_account	0.22	enemy_report	-0.1	foreign_tip	-0.05	dna_question	-0.1	scam_report	0.07	rumour	0.14	request_recognition	-0.08	not_dead	0.08	event	0.05
has xe anh	comrade_tip	0.1
has xe binh	comrade_tip	0.05	grave_info	-0.05
has xe bo	grave_info	-0.08	relics	0.07
has xe chay	comrade_tip	0.12	event	-0.12
has xe cho	seek_grave	-0.07	rumour	0.06
has xe o	grave_info	0.05
has xe tang	seek_grave	-0.05	comrade_tip	-0.07	grave_info	0.1	relics	-0.05	battle_account	0.11	event	0.08
has xe toi	seek_grave	-0.05	comrade_tip	0.12
has xe ui	comrade_tip	-0.17	battle_account	0.12	event	0.11
has xem	seek_grave	0.13	comrade_tip	-0.2	grave_info	-0.24	remains_found	0.11	battle_account	-0.09	enemy_report	0.05	dna_question	-0.06	rumour	0.1	request_recognition	0.2	event	0.1
has xem giup	grave_info	-0.07	rumour	0.06	event	0.11
has xem ho	grave_info	0.05	request_recognition	0.05
has xep	seek_grave	-0.13	grave_info	0.12	remains_found	0.07	relics	-0.07	battle_account	-0.06	event	0.27
has xep da	seek_grave	-0.06	grave_info	0.05	battle_account	-0.06	rumour	0.05	event	0.2
has xet	seek_grave	-0.19	comrade_tip	-0.05	grave_info	-0.06	dna_question	0.17	request_recognition	0.16	event	-0.06
has xet nghiem	seek_grave	-0.05	grave_info	-0.08	dna_question	0.18
has xi	grave_info	0.08	remains_found	-0.05	relics	0.07	event	0.08
has xi mang	grave_info	0.09	event	-0.1
has xiem	comrade_tip	0.05
has xieng	grave_info	0.05	relics	0.09
has xieng khoang	seek_grave	0.05	comrade_tip	-0.05
has xin	seek_grave	-0.08	comrade_tip	-0.35	grave_info	0.22	remains_found	-0.06	battle_account	-0.13	request_recognition	0.37	not_dead	0.05	event	-0.33
has xin bao	seek_grave	-0.21	grave_info	0.17	rumour	0.05	event	0.21
has xin bo	seek_grave	-0.08	comrade_tip	-0.06	relics	0.06	registry	0.11	battle_account	-0.05	event	-0.1
has xin cac	seek_grave	-0.06	grave_info	-0.07	scam_report	0.06
has xin chao	seek_grave	0.05	grave_info	-0.06
has xin cho	seek_grave	0.2	grave_info	-0.09	relics	0.06	event	-0.06
has xin dinh	seek_grave	-0.09	grave_info	-0.1	not_dead	0.09
has xin gui	seek_grave	-0.15	comrade_tip	0.11	grave_info	0.15
has xin hoi	seek_grave	0.39	comrade_tip	-0.2	grave_info	-0.24	relics	-0.09	registry	-0.08	battle_account	-0.08	dna_question	-0.05	rumour	-0.06	request_recognition	0.28	event	-0.16
has xin ke	event	0.08
has xin lien	seek_grave	-0.1	grave_info	0.07
has xin loi	seek_grave	0.08	comrade_tip	-0.06	battle_account	0.05	event	0.06
has xin nhan	relics	0.05	event	-0.09
has xin noi	seek_grave	-0.06	comrade_tip	0.1	grave_info	0.05	event	-0.08
has xin phep	seek_grave	0.05	grave_info	-0.09	relics	0.06	request_recognition	0.07	event	-0.05
has xin sua	grave_info	0.15
has xin tim	seek_grave	0.11
has xin tra	seek_grave	0.12	grave_info	-0.07	rumour	0.05
has xin ve	event	0.07
has xin xac	comrade_tip	0.05	grave_info	-0.1	request_recognition	0.07
has xo	comrade_tip	-0.07	relics	-0.05	request_recognition	0.11
has xoa	comrade_tip	-0.05	grave_info	-0.08	not_dead	0.17
has xoai	grave_info	-0.2	rumour	0.06	event	-0.09
has xoan	grave_info	0.09	scam_report	0.05
has xoi	seek_grave	-0.06	request_recognition	0.06
has xom	seek_grave	-0.22	comrade_tip	0.14	grave_info	0.25	relics	-0.05	foreign_tip	-0.06	dna_question	-0.07	scam_report	0.06	rumour	0.07	request_recognition	-0.05
has xom toi	scam_report	0.05	event	-0.05
has xong	comrade_tip	0.07	grave_info	-0.06	event	-0.09
has xu	seek_grave	-0.12	dna_question	0.06
has xua	seek_grave	0.06	comrade_tip	-0.07	grave_info	0.12	remains_found	-0.07	battle_account	-0.11	rumour	0.21	request_recognition	-0.07	not_dead	0.06
has xua la	not_dead	0.05	event	0.11
has xuan	seek_grave	-0.1	comrade_tip	0.17	grave_info	-0.17	remains_found	-0.05	relics	-0.21	registry	-0.05	battle_account	0.18	enemy_report	0.07	foreign_tip	-0.19	dna_question	-0.05	scam_report	-0.09	event	0.06
has xuan bach	seek_grave	-0.08	comrade_tip	0.08	registry	0.06
has xuan dinh	comrade_tip	0.09	grave_info	-0.05
has xuan loc	seek_grave	0.07	comrade_tip	0.1	grave_info	-0.12	relics	-0.05	registry	0.08	battle_account	-0.05	request_recognition	-0.06	event	-0.05
has xuan son	seek_grave	0.06	comrade_tip	-0.08	grave_info	0.1	event	-0.06
has xuan truong	seek_grave	-0.06	comrade_tip	0.08	event	0.1
has xuc	comrade_tip	-0.07	remains_found	0.18	relics	-0.06	rumour	-0.05	event	0.11
has xung	seek_grave	-0.17	comrade_tip	-0.26	grave_info	-0.07	remains_found	-0.17	registry	-0.07	enemy_report	-0.05	dna_question	-0.08	scam_report	0.44	rumour	0.06	request_recognition	-0.05	not_dead	-0.05	event	-0.09
has xung la	seek_grave	-0.09	scam_report	0.15	event	-0.11
has xung phong	seek_grave	0.07	comrade_tip	-0.12	relics	0.05	event	-0.06
has xuong	seek_grave	-0.09	grave_info	-0.25	remains_found	0.82	relics	-0.1	registry	-0.16	battle_account	-0.07	enemy_report	-0.16	foreign_tip	-0.12	request_recognition	-0.15	event	0.25
has xuong nguoi	comrade_tip	-0.08	grave_info	-0.1	remains_found	0.2	relics	-0.06	event	0.14
has xuong o	relics	0.05
has xuong ong	seek_grave	-0.08	grave_info	-0.06	remains_found	0.17	relics	-0.1	event	0.16
has xuong song	seek_grave	0.06	comrade_tip	0.07
has xuong vuc	grave_info	0.05	request_recognition	0.06
has xuyen	seek_grave	-0.05	comrade_tip	0.1	grave_info	-0.11	remains_found	-0.07	registry	0.09	foreign_tip	-0.14	request_recognition	-0.08	not_dead	0.1
has y	seek_grave	-0.09	comrade_tip	0.2	grave_info	-0.12	remains_found	-0.19	relics	0.05	registry	0.17	battle_account	-0.16	foreign_tip	-0.05	scam_report	-0.06	rumour	-0.05	request_recognition	0.08	event	-0.07
has y nguyen	comrade_tip	0.08
has y si	seek_grave	0.18	comrade_tip	0.08	grave_info	-0.1	registry	0.06	event	0.11
has y ta	seek_grave	-0.13	comrade_tip	0.14	grave_info	-0.3	remains_found	-0.06	relics	0.06	registry	0.11	battle_account	0.07	foreign_tip	-0.05	request_recognition	-0.07	not_dead	-0.05	event	0.06
has y te	comrade_tip	-0.09	grave_info	0.09
has y yen	comrade_tip	0.11	grave_info	-0.14
has ya	seek_grave	-0.08	enemy_report	0.15	event	0.08
has year	seek_grave	0.08	grave_info	0.1	foreign_tip	-0.06	event	-0.09
has years	seek_grave	-0.14	grave_info	0.07
has yen	seek_grave	0.11	comrade_tip	0.1	grave_info	-0.13	remains_found	-0.05	battle_account	-0.05	foreign_tip	-0.09	scam_report	0.05	rumour	-0.07	request_recognition	-0.06	not_dead	-0.05	event	-0.19
has yen dinh	comrade_tip	-0.08	event	0.06
has yen dung	grave_info	-0.05	event	-0.06
has yen ha	seek_grave	-0.07	event	-0.05
has yen nam	seek_grave	0.06	grave_info	-0.1	event	-0.07
has yen nghi	seek_grave	-0.07	grave_info	0.19	request_recognition	0.06
has yen ngua	seek_grave	-0.08	grave_info	0.08
has yen phong	grave_info	-0.06
has yen thanh	comrade_tip	0.07	event	-0.08
has yen the	seek_grave	-0.07	battle_account	0.06	event	0.07
has yen tu	comrade_tip	0.05	remains_found	0.05
has yeu	grave_info	-0.07	registry	0.08	request_recognition	-0.05
has yeu lam	grave_info	-0.05	dna_question	0.06
has you	grave_info	-0.13	remains_found	-0.05	registry	-0.05	enemy_report	0.16	dna_question	0.12	event	0.07
has young	seek_grave	-0.07	foreign_tip	0.06	event	0.1
has your	seek_grave	0.06	comrade_tip	-0.05	grave_info	-0.07	battle_account	0.08	enemy_report	0.07	rumour	-0.05
has zalo	seek_grave	-0.05	grave_info	-0.11	foreign_tip	0.07	scam_report	0.1
kin 0	seek_grave	-0.93	comrade_tip	0.52	remains_found	0.11	relics	-0.22	registry	0.32	battle_account	-0.19	foreign_tip	-0.21	dna_question	-0.42	scam_report	-0.45	rumour	0.09	request_recognition	-0.39	not_dead	-0.15	event	0.24
kin 1	seek_grave	0.24	comrade_tip	-0.26	grave_info	-0.12	remains_found	-0.18	relics	-0.18	registry	-0.24	battle_account	-0.06	enemy_report	-0.17	foreign_tip	-0.05	dna_question	-0.16	scam_report	-0.1	rumour	-0.18	not_dead	-0.08
kin 2	seek_grave	0.36	comrade_tip	-0.32	grave_info	-0.27	remains_found	-0.18	registry	-0.17	battle_account	-0.13	enemy_report	-0.12	dna_question	0.1	scam_report	0.14	rumour	-0.16	not_dead	-0.07	event	-0.35
kin few	seek_grave	0.37	comrade_tip	-0.31	grave_info	-0.13	remains_found	-0.07	relics	0.05	registry	-0.21	battle_account	-0.06	foreign_tip	-0.05	dna_question	0.08	scam_report	0.1	rumour	-0.2	not_dead	-0.14	event	-0.16
kin many	seek_grave	-0.06	grave_info	-0.05	relics	0.05	request_recognition	0.06	event	-0.06
length 0	seek_grave	0.47	comrade_tip	0.05	grave_info	-0.2	remains_found	-0.2	relics	-0.13	registry	-0.26	battle_account	-0.23	enemy_report	-0.23	foreign_tip	-0.36	dna_question	-0.18	scam_report	-0.16	rumour	-0.4	request_recognition	-0.17	not_dead	-0.2	event	-0.41
length 1	seek_grave	0.13	grave_info	-0.42	remains_found	-0.13	relics	-0.18	registry	-0.18	battle_account	-0.23	scam_report	-0.11	rumour	0.37	request_recognition	-0.12	not_dead	-0.23	event	-0.13
length 2	seek_grave	-0.29	comrade_tip	-0.24	grave_info	0.07	remains_found	0.14	relics	-0.05	registry	0.16	battle_account	-0.11	foreign_tip	-0.05	dna_question	-0.1	scam_report	0.05	rumour	-0.14	request_recognition	-0.12	not_dead	0.06
length 3	comrade_tip	-0.4	grave_info	0.09	remains_found	-0.14	battle_account	0.09	enemy_report	-0.08	foreign_tip	-0.16	dna_question	-0.09	scam_report	-0.1	rumour	-0.27	not_dead	-0.06	event	0.06
length 4	seek_grave	-0.12	comrade_tip	-0.11	registry	-0.06	battle_account	0.07	enemy_report	0.05	request_recognition	0.1	event	0.21
length 5	seek_grave	-0.21	comrade_tip	0.19	grave_info	-0.09	relics	0.07	foreign_tip	0.13	event	-0.16
length 6	comrade_tip	0.14	foreign_tip	0.06	event	0.05
people 0	seek_grave	-0.29	comrade_tip	-0.43	grave_info	-0.27	remains_found	-0.1	relics	-0.25	registry	-0.19	battle_account	-0.05	enemy_report	-0.08	foreign_tip	0.24	dna_question	-0.13	request_recognition	-0.13	not_dead	-0.18	event	0.42
people 1	seek_grave	0.06	comrade_tip	-0.38	remains_found	-0.08	registry	-0.35	battle_account	-0.24	enemy_report	-0.07	foreign_tip	0.19	dna_question	-0.09	scam_report	-0.14	rumour	0.08	request_recognition	-0.16	not_dead	-0.14
people 2	seek_grave	0.11	comrade_tip	-0.12	grave_info	-0.06	remains_found	0.13	registry	-0.29	battle_account	-0.21	foreign_tip	-0.14	dna_question	-0.16	scam_report	-0.08	rumour	-0.31	event	-0.16
people few	comrade_tip	0.14	grave_info	0.06	remains_found	-0.08	relics	0.11	battle_account	-0.11	enemy_report	-0.07	foreign_tip	-0.41	dna_question	-0.12	scam_report	-0.08	rumour	-0.14	event	-0.35
people many	seek_grave	0.1	comrade_tip	0.38	grave_info	-0.3	remains_found	-0.2	relics	-0.13	registry	0.54	battle_account	0.16	enemy_report	-0.17	foreign_tip	-0.22	dna_question	0.11	scam_report	-0.05	rumour	-0.11	request_recognition	-0.1	not_dead	-0.13	event	-0.27
phones 0	seek_grave	-0.14	comrade_tip	-0.16	grave_info	-0.15	remains_found	-0.5	relics	-0.18	enemy_report	-0.12	foreign_tip	-0.22	dna_question	-0.12	scam_report	-0.69	rumour	-0.11	request_recognition	-0.09	not_dead	-0.13	event	-0.19
phones 1	seek_grave	0.12	comrade_tip	-0.25	grave_info	-0.4	remains_found	0.18	relics	-0.14	registry	-0.26	battle_account	-0.48	enemy_report	-0.23	foreign_tip	-0.13	dna_question	-0.24	scam_report	0.3	rumour	-0.35	request_recognition	-0.28	not_dead	-0.32	event	-0.13
phones 2	scam_report	0.07
questions 0	seek_grave	-0.09	comrade_tip	-0.06	relics	-0.32	registry	-0.25	battle_account	-0.16	enemy_report	-0.17	foreign_tip	-0.08	dna_question	-0.9	scam_report	-0.3	rumour	-0.34	request_recognition	-0.57	not_dead	-0.28	event	0.33
questions 1	seek_grave	0.2	comrade_tip	-0.28	grave_info	-0.5	remains_found	-0.3	registry	-0.05	battle_account	-0.32	enemy_report	-0.11	foreign_tip	-0.35	dna_question	0.28	rumour	-0.13	request_recognition	0.26	not_dead	-0.16	event	-0.52
questions 2	seek_grave	-0.1	grave_info	-0.07	relics	-0.07	enemy_report	-0.06	foreign_tip	0.05	dna_question	0.24	request_recognition	-0.08	event	-0.1
says:again	seek_grave	-0.16	comrade_tip	0.07	grave_info	-0.07	remains_found	-0.05	relics	-0.12	registry	-0.1	battle_account	0.09	enemy_report	-0.15	foreign_tip	0.13	dna_question	-0.13	rumour	0.05	request_recognition	-0.14
says:aka	seek_grave	0.53	comrade_tip	-0.16	grave_info	-0.13	relics	-0.07	registry	-0.08	battle_account	-0.05	scam_report	0.06	rumour	-0.14	request_recognition	-0.12	event	0.1
says:alive	seek_grave	-0.27	comrade_tip	0.18	grave_info	-0.15	remains_found	-0.24	relics	-0.09	registry	0.09	battle_account	-0.06	foreign_tip	0.06	dna_question	0.05	scam_report	-0.23	rumour	-0.1	request_recognition	0.24	not_dead	0.43
says:at	seek_grave	-0.51	comrade_tip	-0.11	grave_info	0.28	remains_found	-0.21	relics	-0.17	registry	-0.25	battle_account	-0.26	enemy_report	-0.1	foreign_tip	-0.05	dna_question	-0.27	scam_report	-0.32	request_recognition	-0.25	not_dead	-0.22	event	0.34
says:battle	comrade_tip	0.14	grave_info	-0.05	remains_found	-0.1	relics	-0.05	registry	-0.36	battle_account	0.47	enemy_report	0.27	foreign_tip	-0.13	dna_question	-0.07	scam_report	-0.23	rumour	-0.19	not_dead	-0.2	event	0.19
says:born	seek_grave	0.65	comrade_tip	-0.41	grave_info	-0.22	remains_found	-0.19	registry	-0.27	battle_account	-0.31	enemy_report	-0.14	foreign_tip	-0.17	scam_report	-0.26	rumour	-0.13	request_recognition	-0.05	not_dead	-0.29	event	-0.41
says:bury	seek_grave	-0.08	comrade_tip	0.29	grave_info	0.12	remains_found	-0.41	relics	-0.46	registry	-0.12	battle_account	-0.11	enemy_report	0.15	foreign_tip	0.5	dna_question	-0.23	scam_report	-0.35	rumour	0.08	request_recognition	-0.2	not_dead	-0.34	event	0.2
says:capture	seek_grave	-0.14	grave_info	-0.08	relics	-0.12	registry	0.08	battle_account	-0.17	enemy_report	0.69	foreign_tip	-0.08	scam_report	0.11	rumour	-0.11	request_recognition	-0.09	event	0.1
says:contact	comrade_tip	0.18	grave_info	-0.15	remains_found	0.2	registry	-0.27	battle_account	-0.19	enemy_report	-0.14	foreign_tip	0.08	scam_report	0.21	rumour	-0.19	request_recognition	-0.22	not_dead	-0.09	event	-0.13
says:died	seek_grave	-0.21	comrade_tip	-0.41	grave_info	0.07	remains_found	-0.27	relics	-0.12	registry	0.2	foreign_tip	-0.2	dna_question	-0.1	rumour	-0.21	request_recognition	-0.24	event	-0.17
says:enlist	seek_grave	0.7	comrade_tip	-0.27	grave_info	-0.34	remains_found	-0.16	relics	0.05	registry	-0.13	battle_account	-0.16	enemy_report	-0.16	foreign_tip	-0.22	scam_report	-0.18	rumour	-0.17	request_recognition	0.09	not_dead	-0.18	event	-0.61
says:fall	comrade_tip	-0.41	grave_info	-0.59	remains_found	-0.33	relics	-0.34	registry	-0.31	battle_account	-0.46	enemy_report	-0.35	foreign_tip	-0.35	dna_question	-0.38	scam_report	-0.32	rumour	-0.47	request_recognition	-0.38	not_dead	-0.45	event	-0.34
says:fell	seek_grave	0.19	comrade_tip	0.16	grave_info	-0.22	remains_found	-0.6	registry	0.1	battle_account	-0.13	enemy_report	-0.08	foreign_tip	-0.25	scam_report	-0.11	rumour	-0.23	request_recognition	-0.16	not_dead	-0.11	event	-0.52
says:gio	seek_grave	0.15	comrade_tip	-0.27	relics	-0.16	battle_account	-0.06	enemy_report	-0.06	scam_report	-0.09	rumour	-0.08	request_recognition	0.13	not_dead	0.24	event	-0.23
says:grave	seek_grave	0.28	comrade_tip	-0.3	grave_info	0.5	remains_found	-0.22	relics	-0.31	registry	-0.15	battle_account	-0.39	enemy_report	-0.28	foreign_tip	-0.05	dna_question	-0.1	scam_report	-0.1	request_recognition	-0.4	not_dead	-0.14	event	-0.06
says:home	grave_info	0.09	remains_found	-0.11	relics	-0.12	registry	-0.17	battle_account	-0.28	enemy_report	-0.2	dna_question	-0.18	scam_report	-0.06	request_recognition	-0.11	not_dead	-0.25	event	-0.22
says:hurt	seek_grave	-0.13	comrade_tip	-0.17	grave_info	0.06	remains_found	-0.06	relics	-0.1	registry	0.07	battle_account	0.21	foreign_tip	0.1	dna_question	-0.05	rumour	-0.07	request_recognition	-0.11	not_dead	0.21
says:joined	seek_grave	0.33	comrade_tip	-0.11	grave_info	-0.48	remains_found	-0.12	relics	-0.15	registry	-0.13	battle_account	-0.05	enemy_report	-0.09	foreign_tip	-0.09	scam_report	-0.12	rumour	-0.1	request_recognition	0.07	not_dead	-0.12	event	-0.34
says:kin	seek_grave	0.05	comrade_tip	-0.05	grave_info	-0.07	remains_found	-0.06	registry	-0.06	battle_account	-0.1	enemy_report	-0.21	foreign_tip	-0.15	dna_question	0.16	scam_report	0.19	rumour	-0.1	request_recognition	0.13	not_dead	-0.11	event	-0.15
says:laid	seek_grave	-0.05	comrade_tip	0.14	grave_info	0.18	registry	-0.09	enemy_report	-0.07	request_recognition	-0.13	not_dead	-0.05	event	0.11
says:last	seek_grave	-0.23	comrade_tip	0.18	grave_info	-0.14	remains_found	-0.05	relics	0.19	enemy_report	0.15	foreign_tip	-0.12	event	-0.25
says:letter	seek_grave	-0.07	comrade_tip	-0.28	grave_info	-0.26	remains_found	0.08	relics	0.66	registry	0.1	battle_account	-0.12	enemy_report	0.05	foreign_tip	0.15	dna_question	-0.11	scam_report	-0.1	rumour	-0.25	request_recognition	-0.11	not_dead	-0.09	event	0.08
says:level	comrade_tip	-0.2	grave_info	0.06	remains_found	0.25	relics	-0.26	registry	0.17	battle_account	-0.09	enemy_report	-0.12	foreign_tip	-0.14	dna_question	-0.06	scam_report	-0.42	rumour	-0.07	request_recognition	0.14	event	0.11
says:link	seek_grave	0.11	comrade_tip	-0.28	grave_info	-0.27	remains_found	-0.08	relics	0.16	battle_account	-0.33	foreign_tip	0.18	dna_question	0.06	scam_report	-0.12	rumour	0.15	request_recognition	-0.34	not_dead	-0.22	event	0.19
says:martyr	seek_grave	-0.05	comrade_tip	-0.46	grave_info	-0.09	remains_found	-0.21	relics	-0.15	registry	-0.1	battle_account	-0.34	enemy_report	-0.27	foreign_tip	-0.25	dna_question	0.14	rumour	-0.08	request_recognition	0.25	event	-0.46
says:mine	seek_grave	-0.27	comrade_tip	0.08	battle_account	-0.1	enemy_report	-0.11	foreign_tip	0.05	dna_question	-0.07	scam_report	0.12	rumour	-0.11	not_dead	-0.07
says:moved	seek_grave	-0.39	comrade_tip	-0.24	grave_info	0.06	remains_found	0.24	relics	0.25	registry	0.19	enemy_report	-0.11	foreign_tip	-0.2	dna_question	0.2	scam_report	-0.13	rumour	-0.33	request_recognition	-0.06	not_dead	0.1	event	0.07
says:naming	seek_grave	-0.08	comrade_tip	-0.12	grave_info	0.21	remains_found	-0.24	registry	0.12	battle_account	-0.1	enemy_report	-0.12	foreign_tip	0.34	dna_question	-0.05	rumour	0.1	request_recognition	-0.15	not_dead	0.28	event	0.05
says:notice	seek_grave	0.27	comrade_tip	-0.17	grave_info	-0.32	remains_found	-0.08	registry	-0.2	battle_account	-0.12	enemy_report	-0.07	foreign_tip	-0.24	dna_question	-0.1	rumour	-0.14	request_recognition	0.39	not_dead	0.32	event	-0.24
says:office	seek_grave	-0.3	grave_info	0.06	remains_found	0.29	relics	-0.23	battle_account	-0.19	enemy_report	-0.05	foreign_tip	0.1	dna_question	0.13	scam_report	0.54	rumour	-0.05	not_dead	-0.05	event	0.08
says:pet	seek_grave	-0.12	comrade_tip	0.26	grave_info	0.08	remains_found	0.31	relics	0.36	registry	-0.22	battle_account	-0.17	enemy_report	-0.21	foreign_tip	0.07	dna_question	-0.14	scam_report	-0.08	not_dead	-0.1
says:post	seek_grave	0.18	comrade_tip	0.34	grave_info	-0.09	remains_found	-0.23	relics	-0.12	battle_account	0.3	foreign_tip	-0.18	dna_question	-0.3	scam_report	-0.34	rumour	-0.21	request_recognition	-0.08	not_dead	-0.26	event	-0.23
says:rank	seek_grave	-0.15	comrade_tip	-0.18	remains_found	-0.13	relics	-0.26	enemy_report	0.25	foreign_tip	0.53	dna_question	-0.15	rumour	-0.11	request_recognition	-0.16	not_dead	-0.08	event	0.12
says:rests	seek_grave	0.09	grave_info	-0.09	remains_found	-0.06	battle_account	-0.11	enemy_report	0.12	foreign_tip	-0.06	dna_question	-0.06	request_recognition	0.06	event	-0.15
says:returned	seek_grave	-0.27	grave_info	-0.15	relics	-0.11	battle_account	0.08	foreign_tip	-0.05	scam_report	-0.07	not_dead	0.63
says:self	seek_grave	-0.07	comrade_tip	0.25	remains_found	-0.18	relics	-0.06	registry	-0.26	battle_account	-0.05	enemy_report	-0.27	foreign_tip	-0.07	dna_question	0.08	scam_report	-0.08	rumour	-0.4	request_recognition	-0.11	not_dead	-0.06	event	-0.17
says:site	comrade_tip	0.21	grave_info	-0.12	relics	-0.06	registry	-0.11	battle_account	0.05	enemy_report	-0.1	foreign_tip	0.18	dna_question	-0.16	scam_report	-0.23	rumour	0.1	request_recognition	-0.13	not_dead	-0.17	event	0.09
says:stop	comrade_tip	-0.41	grave_info	-0.28	remains_found	-0.22	relics	-0.24	registry	-0.15	battle_account	-0.34	enemy_report	-0.26	foreign_tip	-0.34	dna_question	-0.29	scam_report	-0.5	rumour	-0.34	request_recognition	-0.46	not_dead	-0.42	event	-0.28
says:tells	seek_grave	-0.27	comrade_tip	0.07	grave_info	-0.06	remains_found	0.09	relics	0.05	registry	-0.22	battle_account	-0.12	enemy_report	-0.12	foreign_tip	-0.27	dna_question	-0.14	scam_report	0.28	request_recognition	-0.07	not_dead	-0.35
says:thing	seek_grave	0.08	grave_info	0.31	remains_found	-0.05	relics	-0.1	registry	0.09	battle_account	-0.26	enemy_report	-0.35	foreign_tip	-0.05	dna_question	-0.34	scam_report	-0.33	request_recognition	0.11	not_dead	-0.26	event	0.05
says:title	comrade_tip	0.26	grave_info	0.19	remains_found	-0.34	relics	-0.12	registry	-0.42	battle_account	-0.13	enemy_report	-0.21	foreign_tip	-0.34	scam_report	-0.15	rumour	-0.13	request_recognition	-0.25	not_dead	-0.18	event	-0.26
says:truename	seek_grave	0.16	comrade_tip	0.32	grave_info	-0.1	remains_found	-0.05	relics	-0.07	battle_account	-0.12	foreign_tip	-0.12	dna_question	-0.06	rumour	-0.06	not_dead	-0.05	event	-0.35
text:abroad	seek_grave	-0.18	comrade_tip	-0.32	relics	0.06	registry	-0.05	battle_account	-0.06	enemy_report	0.06	foreign_tip	0.41	rumour	-0.05	request_recognition	-0.11	not_dead	-0.09	event	0.21
text:battle	seek_grave	-0.08	comrade_tip	-0.11	battle_account	0.28	request_recognition	-0.06	event	0.22
text:benefit	seek_grave	-0.08	comrade_tip	-0.08	registry	-0.05	battle_account	-0.06	rumour	-0.06	request_recognition	0.45	event	-0.08
text:by_comrade	seek_grave	-0.42	comrade_tip	0.53	grave_info	-0.34	remains_found	-0.1	relics	-0.09	registry	-0.17	enemy_report	-0.12	foreign_tip	0.07	rumour	-0.12	request_recognition	0.07	event	-0.29
text:by_finder	comrade_tip	-0.17	grave_info	-0.28	remains_found	0.22	relics	0.37	registry	-0.15	enemy_report	-0.06	scam_report	-0.14	rumour	-0.1	request_recognition	-0.07	not_dead	-0.1	event	0.34
text:by_foreign	grave_info	-0.18	registry	-0.06	battle_account	-0.05	foreign_tip	0.17	dna_question	-0.06	scam_report	-0.05	request_recognition	-0.05	not_dead	-0.05	event	0.1
text:by_keeper	seek_grave	-0.18	comrade_tip	-0.07	grave_info	0.18	registry	-0.05	dna_question	0.05	scam_report	-0.05	event	0.1
text:by_official	seek_grave	-0.06	comrade_tip	-0.19	grave_info	0.22	remains_found	-0.09	battle_account	-0.06	foreign_tip	-0.06	scam_report	0.09	rumour	-0.07	request_recognition	0.08	not_dead	-0.06	event	-0.08
text:by_resident	seek_grave	0.17	comrade_tip	-0.15	grave_info	0.13	remains_found	-0.12	relics	0.05	registry	-0.14	battle_account	0.05	enemy_report	-0.09	foreign_tip	-0.05	dna_question	0.05	scam_report	0.19	request_recognition	-0.22
text:by_volunteer	seek_grave	-0.16	comrade_tip	-0.06	grave_info	0.09	battle_account	-0.05	enemy_report	0.12	event	0.16
text:dna	seek_grave	-0.82	comrade_tip	-0.12	grave_info	-0.22	remains_found	-0.07	relics	-0.17	registry	-0.11	battle_account	-0.05	enemy_report	-0.05	foreign_tip	-0.05	dna_question	1.18	scam_report	-0.07	request_recognition	-0.22	not_dead	-0.08	event	-0.12
text:enemy	seek_grave	-0.14	comrade_tip	-0.1	grave_info	-0.06	remains_found	0.07	relics	-0.16	registry	0.18	enemy_report	0.46	foreign_tip	-0.15	rumour	-0.05	event	0.22
text:found	seek_grave	-0.09	comrade_tip	-0.2	grave_info	-0.1	remains_found	0.54	relics	0.07	enemy_report	-0.06	foreign_tip	-0.2	rumour	-0.05	request_recognition	-0.07	event	0.3
text:give_back	seek_grave	-0.44	grave_info	-0.06	remains_found	-0.26	relics	0.67	battle_account	0.1	foreign_tip	0.05	dna_question	-0.13	rumour	-0.05	request_recognition	-0.15	not_dead	0.16	event	-0.06
text:grave	seek_grave	-0.27	grave_info	0.81	remains_found	-0.3	relics	-0.21	registry	0.1	battle_account	-0.15	enemy_report	-0.18	foreign_tip	-0.16	rumour	-0.21	request_recognition	-0.06	not_dead	-0.16	event	0.08
text:hearsay	seek_grave	0.24	comrade_tip	-0.06	grave_info	-0.17	remains_found	-0.16	relics	-0.17	registry	-0.18	enemy_report	0.1	dna_question	-0.12	scam_report	-0.06	rumour	0.43	request_recognition	-0.18	not_dead	-0.07	event	0.2
text:informs	seek_grave	-0.1	comrade_tip	0.09
text:list	seek_grave	-0.08	comrade_tip	-0.2	remains_found	-0.08	registry	0.28	battle_account	-0.07	dna_question	-0.1	not_dead	0.2	event	-0.1
text:mass	comrade_tip	-0.07	grave_info	-0.13	remains_found	-0.06	registry	-0.06	enemy_report	0.24	event	0.57
text:of_foreign	seek_grave	-0.17	relics	-0.07	battle_account	-0.06	enemy_report	-0.05	foreign_tip	0.14	dna_question	-0.12	rumour	-0.07	request_recognition	-0.09	event	0.12
text:recognition	seek_grave	-0.14	grave_info	-0.14	dna_question	-0.05	request_recognition	0.35	event	-0.09
text:relics	seek_grave	-0.3	comrade_tip	-0.35	grave_info	-0.3	remains_found	0.13	relics	0.92	registry	-0.09	battle_account	-0.15	enemy_report	-0.11	dna_question	-0.09	scam_report	-0.08	rumour	-0.13	request_recognition	-0.12	not_dead	-0.08
text:research	seek_grave	-0.05	comrade_tip	-0.05	relics	0.18	enemy_report	0.26	foreign_tip	-0.25
text:rumoured	seek_grave	-0.13	grave_info	-0.08	dna_question	-0.06	rumour	0.23
text:scam	seek_grave	-0.18	comrade_tip	-0.07	grave_info	-0.16	remains_found	-0.12	relics	-0.06	dna_question	-0.07	scam_report	0.47	rumour	-0.1	request_recognition	-0.05	event	-0.2
text:seek	seek_grave	0.44	comrade_tip	-0.17	grave_info	-0.33	remains_found	-0.1	relics	-0.3	registry	-0.17	battle_account	-0.29	enemy_report	-0.16	foreign_tip	-0.2	dna_question	-0.2	rumour	-0.19	request_recognition	-0.34	not_dead	0.36	event	-0.33
text:sought	seek_grave	0.37	comrade_tip	-0.12	grave_info	-0.34	remains_found	-0.06	relics	-0.1	registry	-0.12	battle_account	-0.06	foreign_tip	-0.07	dna_question	-0.1	scam_report	0.07	rumour	-0.06	request_recognition	-0.07	not_dead	-0.05
text:stone	seek_grave	-0.27	comrade_tip	-0.24	grave_info	0.44	remains_found	-0.16	relics	-0.16	battle_account	-0.06	request_recognition	-0.19	not_dead	0.13	event	0.2
titled 0	seek_grave	-0.38	comrade_tip	-0.25	grave_info	-0.61	remains_found	-0.18	relics	-0.15	registry	0.15	battle_account	-0.27	enemy_report	-0.18	foreign_tip	-0.18	dna_question	-0.42	scam_report	-0.39	rumour	-0.24	request_recognition	0.08	not_dead	-0.2
titled 1	seek_grave	0.4	comrade_tip	-0.05	grave_info	-0.06	remains_found	-0.13	relics	-0.19	registry	-0.48	battle_account	-0.17	enemy_report	-0.16	foreign_tip	-0.16	dna_question	0.07	rumour	-0.21	request_recognition	-0.36	not_dead	-0.23	event	-0.43
titled 2	comrade_tip	-0.07	grave_info	0.19	registry	-0.06	request_recognition	-0.09	event	0.08
units 0	seek_grave	-0.05	comrade_tip	-0.63	remains_found	-0.1	relics	-0.11	registry	-0.26	battle_account	-0.15	enemy_report	-0.56	foreign_tip	0.15	dna_question	-0.07	scam_report	0.06	request_recognition	0.14	not_dead	-0.17
units 1	seek_grave	0.18	comrade_tip	0.05	grave_info	-0.15	remains_found	-0.12	relics	-0.15	registry	-0.29	battle_account	-0.22	enemy_report	0.19	foreign_tip	-0.35	dna_question	-0.27	scam_report	-0.3	rumour	-0.36	request_recognition	-0.3	not_dead	-0.21	event	-0.17
units 2	seek_grave	-0.06	comrade_tip	0.18	grave_info	-0.22	remains_found	-0.09	registry	0.05	enemy_report	0.05	foreign_tip	-0.15	scam_report	-0.06	rumour	-0.09	request_recognition	-0.17	not_dead	-0.06	event	-0.08
units few	seek_grave	-0.09	grave_info	-0.22	relics	-0.05	registry	0.18	battle_account	-0.07	event	-0.12""")
