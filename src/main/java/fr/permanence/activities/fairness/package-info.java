/** Who asked and never had a place, who was served how often, draws of lots. */
@NullMarked
package fr.permanence.activities.fairness;

import org.jspecify.annotations.NullMarked;
