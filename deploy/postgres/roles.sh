#!/bin/sh
# Creates the databases and their roles when the server starts on an empty volume. An owner runs the migrations; a
# service owns nothing, creates nothing, is bound by row-level security and enters no other database.
# The local system does the same in DatabaseRoles.java.
set -eu

psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres <<'SQL'
\getenv content_owner_password CONTENT_OWNER_PASSWORD
\getenv content_service_password CONTENT_SERVICE_PASSWORD
\getenv history_owner_password HISTORY_OWNER_PASSWORD
\getenv history_service_password HISTORY_SERVICE_PASSWORD
\getenv keycloak_owner_password KEYCLOAK_OWNER_PASSWORD

CREATE ROLE content_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
    PASSWORD :'content_owner_password';
CREATE ROLE content_service LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
    PASSWORD :'content_service_password';
CREATE DATABASE content OWNER content_owner;
REVOKE ALL ON DATABASE content FROM PUBLIC;
GRANT CONNECT ON DATABASE content TO content_service;

CREATE ROLE history_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
    PASSWORD :'history_owner_password';
CREATE ROLE history_service LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
    PASSWORD :'history_service_password';
CREATE DATABASE history OWNER history_owner;
REVOKE ALL ON DATABASE history FROM PUBLIC;
GRANT CONNECT ON DATABASE history TO history_service;

CREATE ROLE keycloak_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS
    PASSWORD :'keycloak_owner_password';
CREATE DATABASE keycloak OWNER keycloak_owner;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
SQL
