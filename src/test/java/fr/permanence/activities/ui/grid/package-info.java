@NullMarked
package fr.permanence.activities.ui.grid;

import org.jspecify.annotations.NullMarked;
