@NullMarked
package fr.permanence.text;

import org.jspecify.annotations.NullMarked;
