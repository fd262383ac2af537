@NullMarked
package fr.permanence.stays.moving;

import org.jspecify.annotations.NullMarked;
