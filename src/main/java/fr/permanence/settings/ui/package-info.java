/** The place "Réglages": how it looks and one's own passphrase for everybody, the house for who runs it. */
@NullMarked
package fr.permanence.settings.ui;

import org.jspecify.annotations.NullMarked;
