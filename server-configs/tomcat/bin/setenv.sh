#!/bin/sh
# For $CATALINA_BASE/bin/setenv.sh on Tomcat 11 (or 10.1). Weir needs none of these lines; each makes it better.

# The interpreters load a small native library and use Unsafe; without these the JVM prints a warning for each at start.
CATALINA_OPTS="$CATALINA_OPTS --enable-native-access=ALL-UNNAMED"
if "${JAVA_HOME:-/usr}/bin/java" --sun-misc-unsafe-memory-access=allow -version >/dev/null 2>&1; then
  CATALINA_OPTS="$CATALINA_OPTS --sun-misc-unsafe-memory-access=allow"
fi

# An interpreter and its caches live as long as the server: give the heap a ceiling you mean.
CATALINA_OPTS="$CATALINA_OPTS -Xmx2g"

# ${NAME} in Tomcat's files stands for a variable of the environment, so that passwords need not lie in them.
CATALINA_OPTS="$CATALINA_OPTS -Dorg.apache.tomcat.util.digester.PROPERTY_SOURCE=org.apache.tomcat.util.digester.EnvironmentPropertySource"

export CATALINA_OPTS
