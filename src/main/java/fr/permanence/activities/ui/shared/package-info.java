/** What the screens of activities share: how they speak, and what they ask of the house. */
@NullMarked
package fr.permanence.activities.ui.shared;

import org.jspecify.annotations.NullMarked;
