/** Activities: what is offered, by whom, where, for how many. */
@NullMarked
package fr.permanence.activities;

import org.jspecify.annotations.NullMarked;
