/** The list of people, and the file of each. */
@NullMarked
package fr.permanence.people.ui;

import org.jspecify.annotations.NullMarked;
