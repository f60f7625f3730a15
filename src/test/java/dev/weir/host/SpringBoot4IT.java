package dev.weir.host;

/** Spring Boot 4 on its embedded Tomcat 11. */
class SpringBoot4IT extends HostQuestions {
    SpringBoot4IT() {
        super("spring-boot-4");
    }
}
