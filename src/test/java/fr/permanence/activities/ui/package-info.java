/** The place of activities as one works in it. */
@NullMarked
package fr.permanence.activities.ui;

import org.jspecify.annotations.NullMarked;
