/** The kit that every screen is made of. It knows no feature. */
@NullMarked
package fr.permanence.ui;

import org.jspecify.annotations.NullMarked;
