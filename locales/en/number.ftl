# What people type for the number of a line in a menu. Figures are understood anyway.

number-1 = one | number 1 | first
number-2 = two | number 2 | second
number-3 = three | number 3 | third
number-4 = four | number 4 | fourth
number-5 = five | number 5 | fifth
number-6 = six | number 6 | sixth
number-7 = seven | number 7 | seventh
number-8 = eight | number 8 | eighth
number-9 = nine | number 9 | ninth
