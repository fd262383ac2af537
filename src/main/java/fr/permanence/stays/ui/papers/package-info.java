/** The leaf of the papers of a stay: each is seen before it is printed or kept. */
@NullMarked
package fr.permanence.stays.ui.papers;

import org.jspecify.annotations.NullMarked;
