/** Papers on the screen: each is seen before it is printed or kept as a file; it knows no feature. */
@NullMarked
package fr.permanence.ui.paper;

import org.jspecify.annotations.NullMarked;
