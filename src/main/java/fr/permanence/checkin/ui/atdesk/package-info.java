/** What the desk has for one person: words and post, visits by a code, whom she must not meet. */
@NullMarked
package fr.permanence.checkin.ui.atdesk;

import org.jspecify.annotations.NullMarked;
