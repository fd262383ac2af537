/** What all screens of stays share: the leaves of one stay and the panes that fill them. */
@NullMarked
package fr.permanence.stays.ui.shared;

import org.jspecify.annotations.NullMarked;
