/** Tests of the screens of people. */
@NullMarked
package fr.permanence.people.ui;

import org.jspecify.annotations.NullMarked;
