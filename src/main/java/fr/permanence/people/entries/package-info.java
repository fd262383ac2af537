/** What is sealed beside a person: what a departure needs of her, the notes of the social team. */
@NullMarked
package fr.permanence.people.entries;

import org.jspecify.annotations.NullMarked;
