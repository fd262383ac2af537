/** The place "Réglages", as it is used. */
@NullMarked
package fr.permanence.settings.ui;

import org.jspecify.annotations.NullMarked;
