/** The window around the screens: rail, navigation, keys, toasts, status line, veil. It knows no feature. */
@NullMarked
package fr.permanence.ui.shell;

import org.jspecify.annotations.NullMarked;
