@NullMarked
package fr.permanence.stays.ui.year;

import org.jspecify.annotations.NullMarked;
