/** The place where the look, one's own passphrase, the accounts and the house are set. */
@NullMarked
package fr.permanence.settings.ui;

import org.jspecify.annotations.NullMarked;
