/** What a stay would run into on other days: known before it is moved, so that it can be said while it is moved. */
@NullMarked
package fr.permanence.stays.moving;

import org.jspecify.annotations.NullMarked;
