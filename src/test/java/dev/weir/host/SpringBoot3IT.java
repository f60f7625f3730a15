package dev.weir.host;

/** Spring Boot 3 on its embedded Tomcat 10.1. */
class SpringBoot3IT extends HostQuestions {
    SpringBoot3IT() {
        super("spring-boot-3");
    }
}
