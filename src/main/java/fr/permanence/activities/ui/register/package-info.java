/** What the pages about places and presence share: what they ask of the house, how they speak, how people are looked for. */
@NullMarked
package fr.permanence.activities.ui.register;

import org.jspecify.annotations.NullMarked;
