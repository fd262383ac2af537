/** Words in French and English, and how times and counts are said. */
@NullMarked
package fr.permanence.text;

import org.jspecify.annotations.NullMarked;
