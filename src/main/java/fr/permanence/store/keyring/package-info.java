/** Who opens the vault: the accounts, their passphrases, the keys each of them holds. */
@NullMarked
package fr.permanence.store.keyring;

import org.jspecify.annotations.NullMarked;
