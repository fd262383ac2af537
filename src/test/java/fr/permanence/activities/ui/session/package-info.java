@NullMarked
package fr.permanence.activities.ui.session;

import org.jspecify.annotations.NullMarked;
