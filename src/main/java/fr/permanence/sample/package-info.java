/** The fictional centre: invented people, visits and handovers of any number, for trying the program out and measuring it. */
@NullMarked
package fr.permanence.sample;

import org.jspecify.annotations.NullMarked;
