@NullMarked
package fr.permanence.change;

import org.jspecify.annotations.NullMarked;
