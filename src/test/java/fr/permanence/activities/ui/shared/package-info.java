/** How what is typed is read. */
@NullMarked
package fr.permanence.activities.ui.shared;

import org.jspecify.annotations.NullMarked;
