@NullMarked
package fr.permanence.activities.ui.hers;

import org.jspecify.annotations.NullMarked;
