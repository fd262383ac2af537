/** The way in: the first page, the first run, and what helps when a passphrase is lost. It says nothing about the house. */
@NullMarked
package fr.permanence.unlock.ui;

import org.jspecify.annotations.NullMarked;
