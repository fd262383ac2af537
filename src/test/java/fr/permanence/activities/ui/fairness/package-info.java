@NullMarked
package fr.permanence.activities.ui.fairness;

import org.jspecify.annotations.NullMarked;
