/** How the house is set: its accounts, its name, when the window is veiled, how it looks. */
@NullMarked
package fr.permanence.settings;

import org.jspecify.annotations.NullMarked;
